import type { Call, Scope, Test, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';

/** Listings are followed this far: `for name in os.listdir(args.folder)`. */
const DEEPEST = 4;

/**
 * In Python: a file or a folder whose path is all the author's own, down to the folder that a listing was made of: where it lies is
 * fixed, and what lies there was generated. Where an argument, the environment, an answer or a query has a part in it, a first wrong
 * word removes the wrong thing. Of a database its own rows, of a cluster what its controller has made.
 */
export function isOfPythonAuthor(step: Step, program: Program): boolean {
  const { call, medium, target } = step;
  if (program.languageOf(call.id) !== 'python') return false;
  if (medium === 'database') return isOfOwnRows(step, program) || isSetAnew(step, program);
  if (isOfController(call, program)) return true;
  if (medium !== 'file') return step.thing === 'http' && !isWritten(step) && !isSortedOut(step, program);
  return target !== undefined && (isNamedIn(target, program) || !comesFromOutside(target, program));
}

/** In Python: the author wrote the rule by which it goes, the file is there for it, or whoever starts it names the one thing. */
export function isChosenInPython(step: Step, program: Program): boolean {
  const { call, medium } = step;
  // What others pushed is theirs, whoever names the branch.
  if (program.languageOf(call.id) !== 'python' || step.name.startsWith('git ')) return false;
  if (medium === 'database') return isPastItsTime(step, program);
  if (medium !== 'file') return !isWritten(step) && (!isSortedOut(step, program) || isPastItsTime(step, program));
  return (TIDIES.test(program.file.path) && program.evidence.job === undefined) || isEmptying(step, program);
}

/** `cleanup_locks.py`: whoever starts it wants them gone. */
const TIDIES = /(?:^|[/_-])(?:clean(?:up)?|purge|prune)(?:[_-][\w-]*)?\.py$/i;

const ONE_ROW =
  /^\s*delete\s+from\s+["'`[]?([\w.]+)["'`\]]?\s+where\s+(?:[\w."]+|coalesce\([\w."]+,\s*(?:''|\d+)\))\s*=\s*(?:\?|%s|%\(\w+\)s|:\w+|\$\d+)(?:\s+and\s+(?:[\w."]+|coalesce\([\w."]+,\s*(?:''|\d+)\))\s*=\s*(?:\?|%s|%\(\w+\)s|:\w+|\$\d+))*\s*;?\s*$/i;
const ALL_BUT_ONE = /\bnot\s+in\s*\(\s*select\s+(?:max|min)\s*\([^()]*\)[\s\S]*\bgroup\s+by\b/i;

/** One row by its key, among those that the file itself has read from that table; of the same rows all but one. */
function isOfOwnRows({ target, call }: Step, program: Program): boolean {
  // `delete_many({"_id": doc["_id"]})`
  const filter = call.args[0]?.entries;
  if (filter?.size === 1 && filter.has('_id') && filter.get('_id')?.entries === undefined) return true;
  const statement = target?.text ?? '';
  // What is dropped only if it is there is filled again after that.
  if (isAllButFirst(statement, call, program)) return true;
  if (ALL_BUT_ONE.test(statement) || /^\s*drop\b[^;$]*\bif\s+exists\b[^;$]*;?\s*$/i.test(statement)) return true;
  const table = ONE_ROW.exec(statement)?.[1];
  return (
    table !== undefined && new RegExp(`\\bselect\\b[^;]{1,400}?\\bfrom\\s+${asPattern(table)}\\b`, 'i').test(program.file.text)
  );
}

/** `rows = cursor.fetchall()`, `ids = [row[0] for row in rows[1:]]`, and then `DELETE … WHERE id IN (…)`: all but the first of what was read. */
function isAllButFirst(statement: string, call: Call, program: Program): boolean {
  const ids = call.args[1]?.holes[0]?.name;
  if (ids === undefined || !/^\s*delete\s+from\b[^;]*\bin\s*\(/i.test(statement)) return false;
  const owner = program.enclosing(call.id);
  const own = program.file.text.slice(owner.start, owner.end);
  const rows = new RegExp(
    `\\b${asPattern(ids)}\\s*=\\s*\\[[^\\]\\n]*(?:\\][^\\]\\n]*)?\\bfor\\s+\\w+\\s+in\\s+(\\w+)\\[1:\\]`,
  ).exec(own)?.[1];
  return rows !== undefined && new RegExp(`\\b${rows}\\s*=\\s*[\\w.]+\\.fetchall\\(`).test(own);
}

/** `SELECT mail FROM settings`, a look at it, and then `UPDATE settings SET mail = ?`: what is changed was read before. */
function isSetAnew({ target, call }: Step, program: Program): boolean {
  const table = /^\s*update\s+["'`[]?([\w.]+)["'`\]]?\s+set\b/i.exec(target?.text ?? '')?.[1];
  if (table === undefined) return false;
  const reads = new RegExp(`^\\s*select\\b[^;]{1,400}?\\bfrom\\s+["'\`[]?${asPattern(table)}\\b`, 'i');
  return program
    .callsIn(program.enclosing(call.id).id)
    .some((other) => other.start < call.start && other.args.some(({ text }) => reads.test(text)));
}

/** What a program that a cluster runs (`load_incluster_config`) takes away is its work, day and night; pods are started again. */
const isOfController = ({ name }: Call, program: Program): boolean =>
  /\.delete_(?:collection_)?namespaced_/.test(name) &&
  (/_pod$/.test(name) || program.calls.some((other) => other.name.endsWith('load_incluster_config')));

/** A command line that is all written out: `kubectl delete namespace shop`, `git push --force origin main`. */
const isWritten = ({ name, call }: Step): boolean =>
  name !== call.name &&
  [...call.args, ...(call.options.get('args') ? [call.options.get('args') as Value] : [])].every(isConstant);

const isConstant = ({ holes, items }: Value): boolean =>
  holes.length === 0 && (items ?? []).every((item) => item.holes.length === 0);

/**
 * Does a condition in a loop over what a server listed choose what goes: the branches that are old, the users who never came? What
 * was named by whoever started it, or by an event, is that one thing, with all its parts; a label that is taken off is none.
 */
function isSortedOut({ call, target, thing }: Step, program: Program): boolean {
  if (/\/labels?\b/.test(target?.text ?? '')) return false;
  return program.chains(call.id).some(({ links }) => {
    const loop = links.find((link): link is Scope => link.kind === 'scope' && link.role === 'loop' && link.over !== undefined);
    if (loop === undefined) return false;
    const inner = links
      .slice(0, links.indexOf(loop))
      .some((link) => link.kind === 'scope' && link.role === 'branch' && link.tests?.some(isOfState));
    // `if branch["name"] in kept: continue`.
    return (
      inner ||
      // All that a bucket holds, where no function is named for it.
      ((thing === 'object' || /\bdelete_objects?$/.test(call.name)) &&
        program.overRecords(loop) &&
        !NAMED_FOR_IT.test(program.enclosing(call.id).name ?? '')) ||
      program.someWay(call.id, ({ tests, scope }) => scope.start > loop.start && scope.end <= loop.end && tests.some(isOfState))
    );
  });
}

const NAMED_FOR_IT = /(?:^|[._])(?:empty|delete|clear|purge|destroy|remove|clean_?up|tear_?down|drop|wipe)/i;

/** Not whether there is anything at all: `if ids:`. */
const isOfState = ({ op, left, right }: Test): boolean =>
  op !== 'truth' || right !== undefined || left.holes.some(({ name, member }) => member !== undefined || /[.(['"]/.test(name));

/** `fonts/static`: what names it is written here, whatever folder it lies in. */
const isNamedIn = (target: Value, program: Program): boolean => {
  const { text } = program.inWords(target, []);
  return /[^/]\/[\w.-]+$/.test(text) && !/\.\w{1,4}$/.test(text);
};

/** A function that empties the folder it is given, for what comes next. */
const isEmptying = ({ call }: Step, program: Program): boolean =>
  /(?:^|[._])(?:(?:clear|empty)(?:$|_)|(?:delete|remove|clean)_(?:dir|folder|directory)_(?:contents?|files)$)/i.test(
    program.enclosing(call.id).name ?? '',
  );

/** A function that is named for it takes away what is older than so many days: the rule that its author wrote. */
function isPastItsTime({ call }: Step, program: Program): boolean {
  const owner = program.enclosing(call.id);
  return (
    owner.role === 'function' &&
    /(?:^|[._])(?:clean_?up|purge|prune|expire|retire|remove_old|delete_old|gc)/i.test(owner.name ?? '') &&
    /\b(?:timedelta|cutoff|max_age\w*|retention\w*|older_than)\b|\b(?:current_date|current_timestamp|now\(\))\s*-\s*interval\b/i.test(
      program.file.text.slice(owner.start, owner.end),
    )
  );
}

/** A folder where data lies that outlives a run. */
const OF_MACHINE = /^(?:~|\/(?!tmp\b|run\b|dev\/shm\b|var\/(?:run|spool|cache|tmp)\b))/;

function comesFromOutside(value: Value, program: Program, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  return program.sources(value).some(({ medium, effect, thing, call }) => {
    if (medium === 'arguments' || effect === 'ask') return true;
    if (medium === 'environment') return thing === 'variable';
    if (medium === 'network' || medium === 'database') return effect === 'read';
    if (medium !== 'file') return false;
    const given = call.receiver ? [call.receiver, ...call.args] : call.args;
    // What lies in a folder of the machine is not the author's.
    if (given.some(({ text, holes }) => holes.length === 0 && OF_MACHINE.test(text))) return true;
    return given.some((part) => comesFromOutside(part, program, depth + 1));
  });
}
