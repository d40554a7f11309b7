import type { Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame, originsOf } from '../../knowledge/fresh.ts';

/**
 * Python and JavaScript: `if "[tool.x]" in path.read_text(): return` before the append, in the same function, however deep it stands, and
 * what is appended has these very words in it.
 */
export function isLeftWhenThere({ call, target, content }: Step, program: Program): boolean {
  const owner = program.enclosing(call.id).id;
  const leaving = program.scopes.filter(
    (scope) =>
      scope.role === 'branch' &&
      scope.end <= call.start &&
      program.enclosing(scope.id).id === owner &&
      /^(?:return|bad|good|ok|raise)$/.test(program.ending(scope)),
  );
  if (leaving.length === 0) return false;
  const sought = leaving.flatMap((scope) => soughtBy(scope, target, program));
  if (sought.length === 0) return false;
  const written = program
    .callsIn(owner)
    .filter(({ name, start }) => start >= call.start && /\.write(?:lines)?$/.test(name))
    .flatMap(({ args }) => args.slice(0, 1));
  const said = [...(content ? [content] : []), ...written].flatMap((value) => [value, ...originsOf(value, program)]);
  return said.some(({ text }) => sought.some((words) => text.includes(words)));
}

/** The words that a condition looks for in the file itself. */
const soughtBy = ({ tests = [], when }: Scope, target: Value | undefined, program: Program): readonly string[] =>
  when === false
    ? []
    : tests.flatMap(({ op, negated, left, right }) => {
        const isOfFile =
          right !== undefined &&
          program.sources(right).some((source) => source.effect === 'read' && isSame(source.target, target));
        return op === 'member' && !negated && left.holes.length === 0 && left.text.length > 2 && isOfFile ? [left.text] : [];
      });
