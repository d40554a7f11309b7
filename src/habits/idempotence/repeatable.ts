import type { Call, Scope, Test, Value } from '../../core/facts.ts';
import { isInside } from '../../core/flow/around.ts';
import { headsOf } from '../../core/flow/heads.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { originsOf } from '../../knowledge/fresh.ts';

/** A POST of a loop that may be sent twice: its author says so, it is for one item by its name, or nothing of an item is in it. */
export const isRepeatable = (step: Step, loop: Scope, program: Program): boolean =>
  isSaidSafe(step, program) || isForOneItem(step, loop, program) || !isOfItem(step, loop, program);

/**
 * `fetch(`https://${host}`, { method: 'POST', body: PROBE })`, of whose answer only the status is looked at: each item is itself the
 * address, and what it does with a text that is always the same is tried out.
 */
export function isProbe({ call, target, content }: Step, program: Program): boolean {
  if (!/^(?:https?:\/\/)?\$\{[^{}]+\}\/?$/.test(target?.text ?? '')) return false;
  const seen = usesOf(call, program).filter((use) => use !== 'await' && use !== '?');
  if (seen.length === 0 || !seen.every((use) => OF_STATUS.test(use))) return false;
  const body = content ?? call.options.get('body') ?? call.options.get('json') ?? call.options.get('data');
  return body !== undefined && [body, ...originsOf(body, program)].some(isConstant);
}

/**
 * In shell: `curl -X PUT "$STORE/$name-new"`, and then a POST that says `"dest": "$name-new"`: what was put under its own name is filled,
 * and a second time with the same.
 */
export function fillsWhatIsPut({ name, call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  const puts = program
    .callsIn(call.within)
    .filter(
      (other) => other.name === name && other.start < call.start && other.args.some(({ text }) => /^(?:-X)?PUT$/.test(text)),
    );
  const named = puts.flatMap(({ args }) =>
    args.flatMap(({ text }) => /^https?:\/\/.*\/([^/?]*\$\{\w+\}[^/?]*)$/.exec(text)?.[1] ?? []),
  );
  return named.some((thing) => call.args.some(({ text }) => text.includes(`"${thing}"`)));
}

/** What is looked at in the answer; of `with … as response:` in its own block alone, since others in the function have that name, too. */
function usesOf({ end, uses, within }: Call, { fact, file }: Program): readonly string[] {
  const block = file.text.slice(end, fact(within).end);
  const name = /^\s*as\s+(\w+)\s*:/.exec(block)?.[1];
  return name === undefined
    ? uses
    : [...block.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, 'g'))].map(([, use]) => use as string);
}

const OF_STATUS = /^(?:status|status_code|statusCode|statusText|ok|reason)$/;

/** Written out as a whole. */
const isConstant = ({ holes, entries, items, open }: Value): boolean =>
  holes.length === 0 && open !== true && [...(entries?.values() ?? []), ...(items ?? [])].every(isConstant);

/** "Safe because games that were dealt with are skipped", "idempotent": the text at the head of its function. */
function isSaidSafe({ call: { id } }: Step, program: Program): boolean {
  const owner = program.enclosing(id);
  const heads = headsOf(owner, program).map(({ text }) => text);
  const said = [...heads, program.commentAt(program.fact(id))?.text ?? ''].join('\n');
  return SAFE.test(said) && !UNSAFE.test(said);
}

const SAFE =
  /\bidempotent\b|\bsafe\s+(?:because\b|since\b|to\s+(?:be\s+)?(?:re-?)?(?:run|send|sent|repeat|call|try|trigger|post))|\balready[- ]\w+[^.]{0,30}\b(?:are|is|be)\s+(?:skipped|ignored|updated|left)\b|\bonly\b[^.]{0,80}\b(?:do(?:es)?\s*(?:n't|\snot)|not)\s+(?:already|yet)\b|\bupserts?\b/i;
const UNSAFE = /\b(?:not|never|n't)\s+(?:\w+\s+)?(?:idempotent|safe)\b|\bnon-?idempotent\b|\bunsafe\b/i;

/** `if check["name"] == "orders":` in the loop: one item of them, picked by what it is called. */
const isForOneItem = ({ call }: Step, loop: Scope, program: Program): boolean =>
  program.everyWay(
    call.id,
    ({ tests, scope }) => isInside(scope.id, loop.id, program) && tests.some((test) => picks(test, loop)),
  );

const picks = ({ op, negated, left, right }: Test, { id }: Scope): boolean =>
  op === 'equal' &&
  !negated &&
  right?.holes.length === 0 &&
  left.holes.some(
    ({ name, from }) => from === id && /(?:^|[._["'])(?:name|id|key|slug|phase|step|label|title)["'\]]*$/.test(name),
  );

/** Does anything of an item of the loop get into the request, as far as values can be followed? In doubt it does. */
function isOfItem({ call, target, content }: Step, loop: Scope, program: Program): boolean {
  const given = [target, content, call.receiver, ...call.args, ...call.options.values()].filter((value) => value !== undefined);
  const ways = program.chains(call.id).map(({ sites }) => sites);
  const inWords = (value: Value): readonly Value[] => ways.map((sites) => program.inWords(value, sites));
  const followed = (value: Value): readonly Value[] => [value, ...originsOf(value, program)];
  const said = given.flatMap(followed).flatMap(inWords).flatMap(followed).flatMap(inWords);
  const holes = said.flatMap((value) => value.holes);
  const owners = new Set(ways.flat().map(({ local }) => local));
  const names = new Set(holes.map(({ name }) => /^[\w$.]+/.exec(name)?.[0]));
  return (
    holes.some(({ from }) => from !== undefined && (owners.has(from) || isInside(from, loop.id, program))) ||
    // `order["id"] = row[0]`: what a name holds is put together bit by bit.
    program.written.some(
      ({ name, role }) => role === 'assigned' && /[\w$)]\[/.test(name ?? '') && names.has(/^[\w$.]+/.exec(name ?? '')?.[0]),
    )
  );
}
