import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { placeOfClone } from './entered-next.ts';

/** Left of `&&`: what is so already, what is made all the same further on, and a text that goes into its own replacement. */
export const isDoneAnyway = (call: Call, rest: readonly Call[], program: Program): boolean =>
  isCheckedOutAlready(call, program) || isBranchRemade(call, rest, program) || isIntoItself(call, rest);

/**
 * `git clone …/shop; cd shop`, and then `git checkout main && git pull`, or a bare `git pull && …`: what was cloned just now has its
 * default branch checked out, and there is nothing to pull as long as git is only asked in between.
 */
function isCheckedOutAlready(call: Call, program: Program): boolean {
  const isPull = call.name === 'git' && call.args.length === 1 && call.args[0]?.text === 'pull';
  if (!isPull && (!isCheckout(call) || call.args.length !== 2 || !/^(?:main|master|trunk)$/.test(call.args[1]?.text ?? '')))
    return false;
  const before = program.callsIn(unitOf(call.id, program).id).filter(({ end }) => end <= call.start);
  const at = before.findLastIndex((other) => placeOfClone(other) !== undefined);
  const clone = before[at];
  if (clone === undefined || clone.fate !== 'raises' || clone.args.some(({ text }) => /^-b|^--(?:branch|revision)\b/.test(text)))
    return false;
  const since = before.slice(at + 1);
  const entered = since.filter(({ name }) => /^(?:cd|pushd|popd)$/.test(name));
  const branch = call.args[1]?.text;
  return (
    entered.length === 1 &&
    entered[0]?.args[0]?.text === placeOfClone(clone) &&
    since.every((other) => (isPull ? asksOnly(other) : !isCheckout(other) || other.args[1]?.text === branch))
  );
}

const asksOnly = ({ name, args }: Call): boolean =>
  /^(?:cd|pushd|popd|echo|printf|getenv|pwd|ls)$/.test(name) ||
  (name === 'git' &&
    (/^(?:status|log|diff|show|config|describe|rev-parse)$/.test(args[0]?.text ?? '') ||
      (args.length === 1 && /^(?:branch|remote|tag)$/.test(args[0]?.text ?? ''))));

const isCheckout = ({ name, args }: Call): boolean => name === 'git' && /^(?:checkout|switch)$/.test(args[0]?.text ?? '');

/** `git checkout main && git branch -D bump`, and then `git checkout -B bump origin/main`: it is made anew, from wherever one stands. */
function isBranchRemade(call: Call, rest: readonly Call[], program: Program): boolean {
  if (!isCheckout(call) || rest.length !== 1 || rest[0]?.name !== 'git') return false;
  const [verb, option, branch] = rest[0].args.map(({ text }) => text);
  if (verb !== 'branch' || !/^-[dD]$/.test(option ?? '') || branch === undefined) return false;
  const end = rest[0].end;
  const next = program.calls.find(({ name, start }) => name === 'git' && start > end);
  const [, make, made, from] = next?.args.map(({ text }) => text) ?? [];
  return (
    next?.fate === 'raises' &&
    isCheckout(next) &&
    /^-[bBcC]$/.test(make ?? '') &&
    made === branch &&
    from !== undefined &&
    [...factsAround(call.id, program)].some(({ id }) => id === next.within)
  );
}

/** `cat README.md >> README.new && mv README.new README.md`: it fails where there is none, and then none is lost. */
function isIntoItself({ name, args, input }: Call, rest: readonly Call[]): boolean {
  const place = rest.find((other) => other.name === 'mv')?.args.at(-1)?.text;
  return name === 'cat' && input === undefined && args.length > 0 && args.every(({ text }) => text === place);
}
