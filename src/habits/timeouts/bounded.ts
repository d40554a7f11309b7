import { isProvided } from '../../core/callers.ts';
import type { Call, Scope, Test } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { limitsAround } from '../../knowledge/limits.ts';

/** Names of what counts, or of what tells the time: a test of one ends the loop some day. */
export const COUNTS = /tries|retr|attempt|count|deadline|time|elapsed|remaining|left|until|limit|max|expir|\bi\b|\bn\b/i;

/** A limit around the loop (`with timeout(60):`), or around all that start the file; or a way out that cannot be seen. */
export const isBoundedElsewhere = (loop: Scope, program: Program): boolean =>
  isProvided(program.evidence.callers, 'limits') ||
  program.chains(loop.id).some((chain) => !chain.whole || chain.links.some(isLimit));

const isLimit = (link: Scope | Call): boolean => link.kind === 'call' && link.local === undefined && limitsAround(link.name);

/** Python: `while True: …; if tries < 3: sleep(…); continue; …; return answer`: it goes on by a count alone, and is left at its end. */
export function goesOnByCount(loop: Scope, program: Program): boolean {
  if (program.languageOf(loop.id) !== 'python' || program.ending(loop) === 'on') return false;
  const rounds = program.callsIn(loop.id).filter(({ id, name }) => name === 'continue' && program.loops(id)[0] === loop);
  return (
    rounds.length > 0 &&
    rounds.every(({ id }) =>
      program.someWay(
        id,
        ({ tests, scope }) =>
          scope.start > loop.start &&
          tests.some(({ op, left }) => op === 'order' && left.holes.some(({ name }) => COUNTS.test(name))),
      ),
    )
  );
}

/** `while more: …; if page >= 15: more = False`: the flag that keeps the loop going is cleared by a count. */
export const isClearedByCount = (loop: Scope, program: Program): boolean =>
  (loop.tests ?? []).some(({ op, left: { holes } }) => {
    const flag = op === 'truth' && holes.length === 1 ? holes[0]?.name : undefined;
    return (
      flag !== undefined &&
      program.written.some(
        ({ id, role, name, start, end }) =>
          role === 'assigned' &&
          name === flag &&
          start >= loop.start &&
          end <= loop.end &&
          program.someWay(id, ({ tests, scope }) => scope.start > loop.start && tests.some(isOfNumber)),
      )
    );
  });

/** `page >= 15` */
const isOfNumber = ({ op, left, right }: Test): boolean =>
  op === 'order' && [left, right].some((value) => value !== undefined && /^\d+$/.test(value.text));

/** In shell: `kill -0 "$owner" || exit`, `if ! kill -0 "$server"; then break; fi` in each round: the loop ends with the process that it is of. */
export const endsWithOwner = (loop: Scope, exits: readonly Test[], program: Program): boolean =>
  program.languageOf(loop.id) === 'shell' &&
  exits.some(({ negated, left }) =>
    left.holes.some(({ name, from }) => {
      const asked = from === undefined ? undefined : program.fact(from);
      // It is asked inside the round, and not by the condition, which may be to wait for its end.
      return (
        asked?.kind === 'call' &&
        /^kill -0\b/.test(name) &&
        program.callsIn(loop.id).includes(asked) &&
        !(loop.tests ?? []).some((own) => own.left.holes.some((hole) => hole.from === from)) &&
        (negated || /^[^\n;]*\|\|\s*(?:exit|break|return)\b/.test(program.file.text.slice(asked.end, asked.end + LINE)))
      );
    }),
  );
const LINE = 120;
