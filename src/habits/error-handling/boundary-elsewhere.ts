import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isForeign } from '../../knowledge/doubts.ts';
import { isBroad } from '../../knowledge/exceptions.ts';
import { isTelling } from './coverage.ts';

/**
 * Python, JavaScript: all of the work stands in other modules, and a handler around it tells and ends badly. What only looks at a number
 * or an argument is no handler of work.
 */
export function boundaryElsewhere(program: Program): Verdict | undefined {
  if (program.file.language !== 'python' && program.file.language !== 'javascript') return undefined;
  const boundary = program.scopes.find(
    (scope) =>
      scope.role === 'handler' &&
      (scope.catches ?? ['*']).some((name) => isBroad(name) || isOwn(name)) &&
      isTelling(scope, program) &&
      program.calls.some((call) => isForeign(call, program) && program.catchers(call.id).by.includes(scope)),
  );
  return boundary && keptAt(boundary);
}

/** An error of the project's, which its modules raise. */
const isOwn = (name: string): boolean => /^(?:[\w.]+\.)?[A-Z]\w+Error$/.test(name) && !OF_VALUES.test(name);
const OF_VALUES =
  /(?:^|\.)(?:Value|Type|Key|Index|Attribute|Import|ModuleNotFound|Syntax|Name|Lookup|Argument\w*|Unicode\w*|JSONDecode|Assertion|NotImplemented|Arithmetic|ZeroDivision|Overflow)Error$/;
