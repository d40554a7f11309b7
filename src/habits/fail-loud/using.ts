import type { Call, Hole, Value } from '../../core/facts.ts';
import { lastAskedOf } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isLocal } from '../../knowledge/requests.ts';
import { isAnswerOf, redirectedTo } from './following.ts';
import { endsInGrep, isJudgedNext, isPicking } from './sought.ts';

/**
 * Does the run go on with an answer as if it were the data: it is kept in a file that nothing else refuses, its words become part of
 * what is asked, fetched or changed next, or a request to somebody else's service was all that was to be done?
 */
export function isUsedOn(step: Step, program: Program): boolean {
  return (
    isStored(step, program) ||
    isPartOfNext(step, program) ||
    isTakenOn(step.call, program) ||
    (step.effect === 'send' && isSentAfar(step))
  );
}

/** Somebody else's service, by its written name: what is made here, or given by whoever starts it, may be a trial. */
const isSentAfar = ({ call: { output, args } }: Step): boolean =>
  (output === undefined || output === 'null') &&
  args.some(
    ({ text }) => /^https?:\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?:]|$)/i.test(text) && !isLocal(text) && !COUNTS.test(text),
  );

/** Who counts visits and uses: what is missing there is missed by nobody. */
const COUNTS = /analytics|telemetry|mixpanel|segment\.(?:io|com)|amplitude|posthog|plausible/i;

/** What only copies, sorts or rewrites lines: an error page goes through. */
const COPIES = /^(?:cat|tee|dd|sed|sort|tr|uniq|iconv|gzip|base64)$/;

function isStored(step: Step, program: Program): boolean {
  const { call, effect } = step;
  const at = effect === 'send' ? call.args.findIndex(({ text }) => /^-o$|^--output$/.test(text)) : -1;
  const own = at < 0 ? '/dev/null' : (call.args[at + 1]?.text ?? '');
  if (own !== '/dev/null') return !isSeen(own, call, program);
  if (call.output === 'file') {
    const place = redirectedTo(call, program);
    // With what it complains of beside the answer it is a log of the conversation.
    if (place === undefined || place.text.startsWith('/dev/') || call.options.get('2>')?.text === place.text) return false;
    return !isSeen(place.text, call, program);
  }
  return call.output === 'piped' && isCopied(call, program);
}

/** `curl … | sudo tee /etc/app/list`, `curl … | sed s/a/b/ > list`, `curl … | gsutil cp - gs://…`. */
function isCopied({ id }: Call, program: Program): boolean {
  const reader = program.calls.find(({ input }) => input === id);
  const step = reader && program.step(reader.id);
  if (reader === undefined || step === undefined) return false;
  const isKept = isChange(step) && (step.effect === 'write' || step.effect === 'append') && step.target !== undefined;
  if (isKept && (COPIES.test(step.name) || step.medium === 'network')) return !isSeen(step.target?.text ?? '', reader, program);
  if (!COPIES.test(reader.name) || (reader.name === 'sed' && reader.args.some(({ text }) => /^-\w*n/.test(text)))) return false;
  if (reader.output !== 'file') return isCopied(reader, program);
  const place = redirectedTo(reader, program);
  return place !== undefined && !isSeen(place.text, reader, program);
}

/** `addresses=$(jq '.status.addresses[]' answer.json)`: in an error there is no such list, and `jq` breaks; `grep` finds nothing. */
const isRefusedBy = (reader: Call): boolean => /^(?:jq|[efz]?grep)$/.test(reader.name) && isPicking(reader);

/** What is no script, no program and no certificate says so when it is started or read in; and a condition looks at it. */
const READS_IN = /^(?:(?:ba|z|da|k)?sh|source|\.|eval|php|node|ruby|perl|security|patch|python[\d.]*)$/;

function isSeen(place: string, call: Call, program: Program): boolean {
  const last = place.slice(place.lastIndexOf('/') + 1);
  if (isJudgedNext(place, call, program)) return true;
  return program.calls.some((reader) => {
    const { start, name, args, fate } = reader;
    if (start < call.end) return false;
    const isGiven = args.some(({ text }) => text === place || (text.includes(place) && READS_IN.test(name)));
    const started = name === 'sudo' || name === 'command' ? (args[0]?.text ?? '') : name;
    return (
      (isGiven && (fate === 'tested' || READS_IN.test(started) || (fate === 'raises' && isRefusedBy(reader)))) ||
      started === place ||
      started.endsWith(`/${last}`) ||
      started === last
    );
  });
}

/** `curl -LO "https://…/$(curl -s https://…/stable.txt)/kubectl"`. */
function isPartOfNext({ call }: Step, program: Program): boolean {
  const around = program.fact(call.within);
  // What `<(…)` gives is read by whoever it is given to.
  if (call.output !== 'captured' || call.fate === 'kept' || around.kind !== 'call') return false;
  const step = program.step(around.id);
  return step !== undefined && isOutside(step) && step.effect !== 'run' && !isInHeader(around, call);
}

const HEADER = /(?:^|-H ?)[\w-]*(?:Authorization|Token|Api-Key|Crumb|Cookie)\b/i;
const isInHeader = ({ args }: Call, { start, end }: Call): boolean =>
  args.some((value) => value.start <= start && value.end >= end && HEADER.test(value.text));

/** A key is no data: with a wrong one the next request is refused. */
const IS_KEY = /token|crumb|auth|cookie|secret|passw|session/i;

/** `tag=$(curl … | jq -r .tag_name)`, and `$tag` stands in the address of what is fetched next. */
function isTakenOn(call: Call, program: Program): boolean {
  const names = namesOf(call, program);
  if (names.size === 0 || [...names].some((name) => IS_KEY.test(name))) return false;
  const isOne = (hole: Hole): boolean => names.has(hole.name);
  const holds = ({ holes }: Value): boolean => holes.some(isOne);
  if (program.scopes.some(({ tests }) => tests?.some(({ left, right }) => holds(left) || (right !== undefined && holds(right)))))
    return false;
  const loop = program.scopes.find(({ role, over }) => role === 'loop' && over !== undefined && holds(over));
  if (loop !== undefined) return program.stepsUnder(loop.id).some(isChange);
  const until = givenAgain(names, call, program);
  const next = program.steps.find(
    (step) =>
      step.call.start > call.end &&
      step.call.start < until &&
      isOutside(step) &&
      step.call.args.some((value) => holds(value) && !HEADER.test(value.text)),
  );
  // `wget -O - "…/$version/" | grep -o 'href=…' > list`: there is no such page, nothing is found, and that ends the run.
  return next !== undefined && !endsInGrep(next, program);
}

/** Where one of the names is given another answer: `answer=$(curl …)` once more. */
function givenAgain(names: ReadonlySet<string>, { start, end }: Call, { written }: Program): number {
  const seen = new Set<string>();
  for (const { name, value, start: at } of written) {
    if (name === undefined || !names.has(name) || at < start - NEAR) continue;
    if (at > end && seen.has(name) && value.holes.every((hole) => hole.name !== name)) return at;
    seen.add(name);
  }
  return Number.POSITIVE_INFINITY;
}

/** The names that are given an answer, or what is made of it. */
export const namesOf = lastAskedOf((call: Call, program: Program): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { name, role, value, start } of program.written) {
    if (name === undefined || (role !== 'assigned' && role !== 'default') || start < call.start - NEAR) continue;
    if (
      value.holes.some((hole) => isAnswerOf(call, hole.from, program) || names.has(hole.name) || isReadFrom(hole, names, program))
    )
      names.add(name);
  }
  return names;
});
/** `name="$(…)"`: the name stands before the call. */
const NEAR = 200;

/** `sha=$(echo "$answer" | jq -r .head.sha)`, where `jq` does not look whether it is there. */
function isReadFrom({ from }: Hole, names: ReadonlySet<string>, program: Program): boolean {
  const fact = from === undefined ? undefined : program.fact(from);
  if (fact?.kind !== 'call' || fact.name !== 'jq' || fact.group === undefined) return false;
  if (fact.args.some(({ text }) => /^-\w*e|^--exit-status$|\[\]/.test(text))) return false;
  return program.calls.some(
    ({ group, name, args }) =>
      group === fact.group &&
      /^(?:echo|printf)$/.test(name) &&
      args.some(({ holes }) => holes.some((hole) => names.has(hole.name))),
  );
}
