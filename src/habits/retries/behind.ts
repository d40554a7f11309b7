import type { Test } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * `if not rows: rows = second(mirror)`, where `rows` was to come from what is tried several times: it is asked only after that was asked in
 * vain, so that one blip fails nothing.
 */
export const isBehindRetried = (step: Step, retried: readonly Step[], program: Program): boolean =>
  retried.length > 0 &&
  program.everyWay(step.call.id, ({ tests, scope }) =>
    tests.some((test) => {
      const name = missingIn(test);
      return name !== undefined && retried.some((other) => isToGive(other, name, scope.id, program));
    }),
  );

/** The name that holds nothing: `if not rows`, `if rows is None`, `if len(rows) == 0`. */
function missingIn({ op, negated, left, right }: Test): string | undefined {
  const isEmpty =
    op === 'truth' ? negated : op === 'equal' && !negated && /^(?:none|null|undefined|0|\[\]|)$/i.test(right?.text ?? 'x');
  return isEmpty ? /^(?:len\()?([\w$]+)/.exec(left.holes[0]?.name ?? '')?.[1] : undefined;
}

/** In the same function a name is given after the call on whose way the other one lies, and before the condition. */
function isToGive({ call }: Step, name: string, branch: number, program: Program): boolean {
  const owner = program.enclosing(branch).id;
  const until = program.fact(branch).start;
  const sites = program
    .chains(call.id)
    .flatMap(({ sites }) => [call, ...sites])
    .filter((site) => site.start < until && program.enclosing(site.id).id === owner);
  return sites.some((site) =>
    program.written.some(
      (written) =>
        written.role === 'assigned' &&
        written.name === name &&
        written.end >= site.end &&
        written.start < until &&
        program.enclosing(written.id).id === owner,
    ),
  );
}
