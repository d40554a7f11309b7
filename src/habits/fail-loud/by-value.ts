import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';

/**
 * Does a value tell of the failure: what the handler returns, where nobody or somebody looks at it who is elsewhere; what the
 * attempt would have returned; a name or a field that it fills, and that is used afterwards (`results = { likes: null }`)?
 */
export function isToldByValue(handler: Scope, attempt: number, program: Program): boolean {
  const owner = program.enclosing(handler.id);
  const answers =
    program.callsIn(handler.id).some(isAnswer) || (program.callsIn(attempt).some(isAnswer) && !isStatus(owner, program));
  return (answers && !isUnasked(owner, program)) || leavesValue(handler, attempt, program);
}

/** Python: `sys.exit(run())`: where `run` returns nothing, the run ends in success. */
function isStatus(owner: Scope, program: Program): boolean {
  const calls = callsOf(owner, program);
  return program.file.language === 'python' && calls.length > 0 && calls.every(({ within }) => isExit(within, program));
}

function isExit(id: number, program: Program): boolean {
  const around = id < 0 ? undefined : program.fact(id);
  return around?.kind === 'call' && /^(?:sys\.exit|exit|quit|SystemExit|raise|os\._exit)$/.test(around.name);
}

const callsOf = ({ id }: Scope, { calls }: Program): readonly Call[] => calls.filter(({ local }) => local === id);

const isAnswer = ({ name, args }: Call): boolean => name === 'return' && args[0] !== undefined;

/** Every caller is in this file, and none looks at what it is given. */
function isUnasked(owner: Scope, program: Program): boolean {
  const calls = callsOf(owner, program);
  return (
    program.evidence.kind !== 'library' && calls.length > 0 && calls.every(({ uses }) => uses.every((use) => use === 'await'))
  );
}

/** `done += 1`, `results.likes = …`, `rows.append(row)`, and what comes after it in the function says that name. */
function leavesValue({ end }: Scope, attempt: number, { file, fact, enclosing }: Program): boolean {
  const tried = fact(attempt);
  const given = new Set<string>();
  for (const [, name] of file.text.slice(tried.start, tried.end).matchAll(GIVEN)) if (name !== undefined) given.add(name);
  if (given.has('self') || given.has('this')) return true;
  const after = file.text.slice(end, enclosing(attempt).end);
  return [...given].some((name) => new RegExp(`(?<![\\w.$])${asPattern(name)}(?![\\w$]|\\s*=[^=])`).test(after));
}

const GIVEN =
  /(?<![\w.$])([A-Za-z_$][\w$]*)(?:\.[\w$]+|\[[^\]\n]{0,80}\]){0,4}(?:\s*(?:[-+*/|&]|\|\||\?\?)?=(?![=>])|\+\+|\.(?:append|push|add|extend|set)\()/g;
