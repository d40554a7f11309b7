import type { Call, Scope, Test, Value } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { tellsFailure } from '../../knowledge/alerts.ts';
import { isFiltered, isKeyTest, isNamedForTheRest } from '../../knowledge/records.ts';
import { isLogLike, isSentName } from '../../knowledge/targets.ts';
import { wordsOf } from '../../knowledge/words.ts';
import { isAsking } from './asking.ts';
import { tableOf } from './inserting.ts';
import { isMarkedInList } from './marked.ts';
import { fillsWhatIsPut, isProbe, isRepeatable } from './repeatable.ts';

const MESSAGES: ReadonlySet<string> = new Set(['message', 'mail', 'chat', 'sms', 'push']);

/** What goes out for each record goes out again when the run is repeated, unless a stored key stops it. */
export function sending(step: Step, program: Program): Verdict | undefined {
  const rule = ruleOf(step, program);
  const loop = rule && loopOf(step, rule, program);
  if (!loop || !rule || tellsFailure(step, program)) return undefined;
  // In shell what is sent to one address in each round is an alarm.
  if (program.languageOf(step.call.id) === 'shell' && rule !== 'post' && !isToRecord(step, loop, program)) return undefined;
  if (rule === 'post' && (hasAnyVerb(step) || (program.languageOf(step.call.id) === 'shell' && !isAdding(step))))
    return undefined;
  const again = step.row.again?.(step.ask) ?? 'no';
  if (again === 'yes') return kept;
  if (
    rule === 'post' &&
    ([isAsking, isRefusedTwice, isProbe, fillsWhatIsPut].some((ask) => ask(step, program)) || isRepeatable(step, loop, program))
  )
    return undefined;
  const checked = isChecked(step, loop, program);
  if (checked === 'yes') return kept;
  if (again === 'unknown' || checked === 'unknown') return undefined;
  return missing({
    rule,
    severity: rule === 'post' ? 'info' : 'error',
    message: messageOf(rule, step, program.recordLoops.includes(loop) ? 'every record' : 'each of them'),
    fix: rule === 'payment' ? { kind: 'code', code: 'idempotency_key=f"invoice-{invoice_id}"' } : undefined,
  });
}

/** A loop over records; for a POST any that hands out something for each round and is not left with the first that works. */
function loopOf({ call: { id } }: Step, rule: 'payment' | 'send' | 'post', program: Program): Scope | undefined {
  const loops = program.loops(id);
  const isOfItems = (each: Scope): boolean =>
    each.over !== undefined &&
    !isCount(each.over) &&
    !program.sources(each.over).some(({ medium }) => medium === 'arguments') &&
    !program.callsIn(each.id).some(({ name }) => /^(?:break|return)$/.test(name));
  return loops.find((each) => program.recordLoops.includes(each)) ?? (rule === 'post' ? loops.find(isOfItems) : undefined);
}

/** `range(3)`, `1 2 3`, `$(seq 5)`: how often it is tried. */
const isCount = ({ text, items, holes }: Value): boolean =>
  items?.every((item) => /^\d*$/.test(item.text)) ||
  holes.some(({ name }) => /^(?:range|count)\(|^seq\b/.test(name)) ||
  /^[\d\s{}.]+$/.test(text);

function ruleOf(step: Step, program: Program): 'payment' | 'send' | 'post' | undefined {
  if (step.thing === 'payment') return 'payment';
  if (MESSAGES.has(step.thing ?? '')) return 'send';
  return step.thing === 'http' && !isQuery(step) && !isUpdate(step, program) ? 'post' : undefined;
}

/** `curl -X "$method"`, `curl --request GET --data …`: whether it sends at all the caller says, or it asks. */
const hasAnyVerb = ({ call: { args } }: Step): boolean =>
  args.some(({ text }, at) => /^(?:-\w*X|--request)$/.test(args[at - 1]?.text ?? '') && !/^POST$/i.test(text));

/** `…/orders`: a POST to what is called by the name of many adds one; `…/write`, `…/run` and what is kept as a log do what they say. */
const isAdding = ({ target }: Step): boolean =>
  /\/[\w-]*[a-z](?<!s|u|i)s\/?$/i.test(target?.text ?? '') && !OF_LOG.test(target?.text ?? '');
const OF_LOG =
  /(?:metrics|logs|events|traces|stats|labels|tags|roles|permissions|members|settings|aliases|series|queries|actions)\/?$/i;

/** Who gets it stands in the record: `mail -s "Your invoice" "$to"`. */
const isToRecord = ({ call: { args } }: Step, loop: Scope, program: Program): boolean =>
  args.some(
    ({ holes }, at) =>
      args[at - 1]?.text !== '-s' &&
      holes.some(({ from }) => {
        const fact = from === undefined ? undefined : program.fact(from);
        const isOfLoop = fact !== undefined && fact.start >= loop.start && fact.end <= loop.end;
        return isOfLoop && program.step(fact.id)?.medium !== 'environment';
      }),
  );

/** `if answer.status_code == 409`, `elif "already exists" in answer.text`: the server itself refuses what is there. */
function isRefusedTwice(step: Step, program: Program): boolean {
  const saysSo = ({ text, items = [] }: Value): boolean => IS_THERE.test(text) || items.some((item) => IS_THERE.test(item.text));
  return program.scopes.some(({ tests = [] }) =>
    tests.some(({ left, right }) => {
      const values = right === undefined ? [left] : [left, right];
      return values.some(saysSo) && values.some((value) => program.sources(value).includes(step));
    }),
  );
}
const IS_THERE = /^409$|\balready[ _]exists?\b|\bduplicate\b|\bconflict\b/i;

/** A POST that only asks or signs in. */
const isQuery = (step: Step): boolean =>
  /search|query|delete|remove|graphql|lookup|token|oauth|auth|login|session|batch_?get/i.test(step.target?.text ?? '');

/** `/shops/${id}` is one record, and what it is told it is afterwards; so is what `updateOpening(id)` sends below it. */
function isUpdate({ call, target }: Step, program: Program): boolean {
  const address = target?.text ?? '';
  if (/\/[\w-]+\/\$\{[^{}]*\}\/?$|\/(?:config(?:ure|uration)?|settings|preferences)\/?$/.test(address)) return true;
  const { role, name } = program.enclosing(call.id);
  return (
    role === 'function' && /\/\$\{/.test(address) && SETS.has(wordsOf(name?.slice(name.lastIndexOf('.') + 1) ?? '')[0] ?? '')
  );
}

const SETS: ReadonlySet<string> = new Set('update upsert set sync patch put replace move rename mark enable disable'.split(' '));

function messageOf(rule: 'payment' | 'send' | 'post', step: Step, what: string): string {
  if (rule === 'payment') return `A second run pays again for every record: give \`${step.name}\` an idempotency key.`;
  if (rule === 'send')
    return `A second run sends every message again: store who was told, and skip them before \`${step.name}\`.`;
  return `A second run sends ${what} again: skip what is there, or give \`${step.name}\` an idempotency key.`;
}

/** Is there a key check that lasts from one run to the next? */
function isChecked(step: Step, loop: Scope, program: Program): 'yes' | 'no' | 'unknown' {
  if (isFiltered(loop, program) || isMarkedInList(step, loop, program)) return 'yes';
  const checks = program
    .guards(step.call.id)
    .map((way) => way.flatMap((guard) => guard.tests.flatMap((test) => [test, ...program.expand(test)])).filter(isKeyTest));
  if (checks.length > 0 && checks.every((way) => way.some((test) => isStored(test, program)))) return 'yes';
  if (checks.length > 0 && checks.every((way) => way.some((test) => !isInMemory(test, program)))) return 'unknown';
  if (isNamedForTheRest(loop, program)) return 'unknown';
  // Marked or taken away in the same loop: whether the next run sees it again is for the query to say.
  if (program.stepsUnder(loop.id).some((other) => other !== step && isMark(other))) return 'unknown';
  return isMarkedOnServer(loop, program) ? 'unknown' : 'no';
}

/** The keys come from a file, a database or a service, or the record itself carries the mark. */
function isStored(test: Test, program: Program): boolean {
  const keys = test.op === 'member' ? test.right : test.left;
  return keys !== undefined && program.sources(keys).some((source) => source.effect === 'read' || source.effect === 'probe');
}

/** `seen = set()`: the next run starts with an empty one. */
function isInMemory(test: Test, program: Program): boolean {
  const kept = test.right ?? test.left;
  const given = kept.holes.flatMap((hole) => program.given(hole.name));
  return (
    given.length > 0 &&
    given.every(({ value }) => value.type === 'list' || value.type === 'map' || /^\$\{(?:set|dict|list)\(/.test(value.text))
  );
}

/** An update, a row in a table of what was sent, a removal from the queue, a move to the folder of what is done. */
function isMark(step: Step): boolean {
  if (step.medium === 'database')
    return step.effect === 'change' || step.effect === 'delete' || (step.effect === 'create' && isBook(tableOf(step)));
  return (step.effect === 'delete' && step.medium !== 'file') || step.thing === 'rename';
}

/** `patch(f"{BASE}/customers/{id}", json={"last_sent": now})`: the record itself says that it was told. */
function isMarkedOnServer(loop: Scope, program: Program): boolean {
  const calls = program.callsIn(loop.id);
  const isUpdate = ({ id, name, options }: Call): boolean =>
    /^(?:PATCH|PUT)$/i.test(options.get('method')?.text ?? '') ||
    /\.(?:patch|put)$/.test(name) ||
    (program.step(id)?.medium === 'network' && program.step(id)?.effect === 'change');
  const marks = ({ args, options }: Call): boolean =>
    [...args, ...options.values()].some(({ entries }) => [...(entries?.keys() ?? [])].some(isMarkName));
  return calls.some(isUpdate) && calls.some(marks);
}

/** `reminded`, `nudge_last_sent`, `mail_count`. */
const isMarkName = (key: string): boolean => isSentName(key) || /(?:^|_)last_|_(?:at|count)$/i.test(key);

const isBook = (table: string): boolean => isSentName(table) || isLogLike(table);
