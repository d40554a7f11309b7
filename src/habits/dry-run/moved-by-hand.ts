import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame, originsOf } from '../../knowledge/fresh.ts';

/**
 * `text = old.read_text(); new.write_text(clean(text)); old.unlink()` in one round: what goes was written elsewhere just before, so that it
 * is moved. Only what is removed without that is lost.
 */
export function isMovedByHand({ call, target, medium, thing }: Step, program: Program): boolean {
  const [loop] = program.loops(call.id);
  if (medium !== 'file' || thing === 'tree' || target === undefined || loop === undefined) return false;
  const before = program.stepsIn(loop.id).filter((step) => step.medium === 'file' && step.call.end <= call.start);
  const reads = new Set(
    before.filter((step) => step.effect === 'read' && isSame(step.target, target)).map((step) => step.call.id),
  );
  if (reads.size === 0) return false;
  // Whose path another module makes is no step that is known, and writes all the same.
  const unknown = program.callsIn(loop.id).filter(({ end, name }) => end <= call.start && /\.write_(?:text|bytes)$/.test(name));
  const written = [
    ...before.flatMap(({ effect, content }) => (effect === 'write' ? [content] : [])),
    ...unknown.map(({ args }) => args[0]),
  ];
  return written.some(
    (content) =>
      content !== undefined &&
      [content, ...originsOf(content, program)].some(({ holes }) =>
        holes.some(({ from }) => from !== undefined && reads.has(from)),
      ),
  );
}
