import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isForeign } from '../../knowledge/doubts.ts';
import { isBroad } from '../../knowledge/exceptions.ts';
import { isTelling } from './coverage.ts';

/**
 * Python, JavaScript: all of the work stands in other modules, and handlers around at least half of it tell and end badly. What only
 * looks at a number or an argument is no handler of work.
 */
export function boundaryElsewhere(program: Program): Verdict | undefined {
  if (program.file.language !== 'python' && program.file.language !== 'javascript') return undefined;
  const boundaries = program.scopes.filter(
    (scope) =>
      scope.role === 'handler' &&
      (scope.catches ?? ['*']).some((name) => isBroad(name) || isOwn(name)) &&
      isTelling(scope, program),
  );
  if (boundaries[0] === undefined) return undefined;
  const work = program.calls.filter((call) => isForeign(call, program) && program.reached(call.id));
  const taken = work.filter(({ id }) => boundaries.some((scope) => program.catchers(id).by.includes(scope)));
  return taken.length > 0 && 2 * taken.length >= work.length ? keptAt(boundaries[0]) : undefined;
}

/** An error of the project's, which its modules raise. */
const isOwn = (name: string): boolean => /^(?:[\w.]+\.)?[A-Z]\w+Error$/.test(name) && !OF_VALUES.test(name);
const OF_VALUES =
  /(?:^|\.)(?:Value|Type|Key|Index|Attribute|Import|ModuleNotFound|Syntax|Name|Lookup|Argument\w*|Unicode\w*|JSONDecode|Assertion|NotImplemented|Arithmetic|ZeroDivision|Overflow)Error$/;
