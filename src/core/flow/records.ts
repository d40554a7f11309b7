import type { Scope, Value } from '../facts.ts';
import type { Program } from '../program.ts';
import { isChange, isOutside, type Step } from '../step.ts';
import { editsCheckout } from './checkout.ts';

const RECORDS: ReadonlySet<string> = new Set([
  'records',
  'record',
  'rows',
  'row',
  'lines',
  'line',
  'messages',
  'message',
  'http',
]);

/** Reads many records at once: a query, an API's answer, a table in a file. */
function givesRecords(step: Step): boolean {
  if (step.effect === 'parse') return step.thing !== undefined && RECORDS.has(step.thing);
  if (step.effect !== 'read' && step.effect !== 'run') return false;
  if (step.medium === 'database' || step.medium === 'network') return true;
  return step.medium === 'file' && step.thing !== undefined && RECORDS.has(step.thing);
}

/** A file's lines are records only where each of them changes something outside: else it is a list in a file. */
function readsLines(step: Step): boolean {
  // A file beside the script is one of its checkout.
  if (/\bimport\.meta\.|__dirname\b|__file__/.test(step.target?.text ?? '')) return false;
  return (
    step.effect === 'read' && step.medium === 'file' && isOutside(step) && step.thing !== 'directory' && step.thing !== 'files'
  );
}

/** On a machine that ends with the run, a file that nothing before made there came with the checkout: a list in a file. */
function isOfCheckout({ medium, target, call }: Step, program: Program): boolean {
  const isWritten =
    medium === 'file' &&
    target !== undefined &&
    target.holes.length === 0 &&
    /^(?:\.\/)?[\w.-]+(?:\/[\w.-]+)*$/.test(target.text);
  if (!isWritten || !program.ephemeral(call.id)) return false;
  return !program.calls.some(
    ({ id, args }) =>
      id !== call.id && program.step(id)?.effect !== 'read' && args.some(({ text }) => text.endsWith(target.text)),
  );
}

/** `config["databases"]["hosts"]`: a list in the settings is as short as its author made it. */
const isOfSettings = ({ holes }: Value): boolean =>
  holes.length === 1 && /^(?:self\.|this\.)?_?(?:config|cfg|conf|settings|options|opts)(?:\.|\[)/i.test(holes[0]?.name ?? '');

/** Where the records of a loop come from; in shell also through the name that stands behind `<<<`: `done <<< "$orders"`. */
export function recordSources({ id, over }: Scope, program: Program): readonly Step[] {
  if (over === undefined) return [];
  const name = over.holes.length === 0 ? /^\$\{?(\w+)\}?$/.exec(over.text)?.[1] : undefined;
  if (name === undefined) return program.sources(over);
  return program.given(name, id).flatMap(({ value }) => program.sources(value));
}

/** Does a loop go through records from outside (`habits.md`, item-isolation)? */
export function isOverRecords(loop: Scope, program: Program): boolean {
  if (!loop.over || isOfSettings(loop.over) || editsCheckout(loop, program)) return false;
  const sources = recordSources(loop, program).filter((source) => !isOfCheckout(source, program));
  if (sources.some(givesRecords)) return true;
  return sources.some(readsLines) && program.stepsUnder(loop.id).some((step) => isChange(step) && step.medium !== 'file');
}

/**
 * The loop that makes a file a record-processing run (`habits.md`, Words): it goes through many records from outside, and writes, sends
 * or changes something for each; or what it gathered is written row by row in another loop.
 */
export function recordRun(program: Program): Scope | undefined {
  const loops = program.recordLoops.filter(
    (loop) =>
      recordSources(loop, program).some((source) => isFromOutside(source, program)) &&
      !isSearch(loop, program) &&
      !isOfDocument(loop, program),
  );
  const acting = loops.find(({ id }) => program.stepsUnder(id).some((step) => isChange(step) && isDeed(step)));
  return acting ?? (program.steps.some((step) => isRow(step) && isOfRounds(step, program)) ? loops[0] : undefined);
}

/** Not for each of a list that is written out: `for code in ("USD", "EUR"): log(code)`. */
const isOfRounds = ({ call }: Step, program: Program): boolean =>
  program.loops(call.id).some(({ over }) => over?.items === undefined || over.items.length === 0);

const isRow = ({ effect, medium, thing }: Step): boolean => effect === 'write' && medium === 'file' && thing === 'records';

/** Python: `soup.find_all("a")`, `enumerate(re.findall(PATTERN, page))`: the parts of one page; `for ch in text`: its characters. */
export const isOfDocument = ({ over, start }: Scope, program: Program): boolean =>
  program.file.language === 'python' &&
  over !== undefined &&
  (isParts(over, program) || OF_CHARACTERS.test(program.file.text.slice(start, start + 80)));
const OF_CHARACTERS = /^(?:async\s+)?for\s+(?:\w+\s*,\s*)?(?:ch|char|character)\s+in\b/;

function isParts({ holes }: Value, program: Program, depth = 0): boolean {
  return holes.some(({ name, from }) => {
    const fact = from === undefined ? undefined : program.fact(from);
    if (PARTS.test(name) || (fact?.kind === 'call' && PARTS.test(fact.name))) return true;
    if (depth > DEEPEST) return false;
    const within = fact?.kind === 'call' && fact.name === 'enumerate' ? fact.args.slice(0, 1) : [];
    return [...within, ...program.given(name, from).map(({ value }) => value)].some((value) =>
      isParts(value, program, depth + 1),
    );
  });
}
const PARTS = /(?:^|\.)(?:findall|finditer|find_all|findAll|select|xpath)(?:$|\()/;
const DEEPEST = 2;

/** What a server or a database gives; of files those that lie elsewhere than in the checkout, and that it has not made itself. */
function isFromOutside(step: Step, program: Program): boolean {
  if (step.effect !== 'read' && step.effect !== 'run') return false;
  if (step.medium !== 'file') return step.medium === 'network' || step.medium === 'database';
  const isOwn = (other: Step): boolean =>
    other.effect === 'write' && other.call.start < step.call.start && other.target?.text === step.target?.text;
  return isElsewhere(step.target) && !program.steps.some(isOwn);
}

/** It is left with what was looked for. */
export const isSearch = ({ id }: Scope, program: Program): boolean =>
  program
    .callsIn(id)
    .some(
      (call) =>
        /^(?:break|return)$/.test(call.name) &&
        program.enclosing(call.id).id === program.enclosing(id).id &&
        program.loops(call.id)[0]?.id === id,
    );

/** `/var/spool/orders.csv`, `~/export.json`; the lines of `/etc/hosts` are settings, and `/proc` is the machine itself. */
const isElsewhere = (target: Value | undefined): boolean =>
  target !== undefined && /^(?:\/(?!(?:etc|proc|sys|dev)\/)|~|\$\{HOME\}|[A-Z]:)/.test(target.text);

/** Not a passing file, a place that is made ready, nor a program that is asked. */
const isDeed = ({ effect, thing, target, call: { uses } }: Step): boolean =>
  thing !== 'temp' &&
  !/^(?:\/var)?\/tmp\//.test(target?.text ?? '') &&
  !(effect === 'create' && thing === 'directory') &&
  !(effect === 'run' && uses.length > 0);
