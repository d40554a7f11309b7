import type { Call, Scope, Test } from '../facts.ts';
import type { Answer } from '../knowledge.ts';
import type { Catchers, Chain, Failure, Program } from '../program.ts';
import type { Step } from '../step.ts';
import { type FactIndex, push } from './index.ts';

interface Caught {
  readonly by: Set<Scope>;
  readonly seen: Set<Scope>;
  escapes: boolean;
}

const takesAll = (handler: Scope): boolean => handler.catches?.includes('*') === true;

/** Follows one way outwards. A handler of everything ends it, unless it raises again. */
function follow(chain: Chain, index: FactIndex, program: Program, into: Caught): void {
  for (const link of chain.links) {
    if (link.kind === 'call' || (link.role !== 'attempt' && link.role !== 'unit')) continue;
    let taken = false;
    for (const watcher of index.watchers(link.id)) {
      if (watcher.role === 'after') into.seen.add(watcher);
      if (watcher.role !== 'handler') continue;
      into.by.add(watcher);
      if (takesAll(watcher) && program.ending(watcher) !== 'raise') taken = true;
    }
    if (taken) return;
  }
  into.escapes = true;
}

/** The handlers a failure may go to and the afters that see it pass, over all ways. */
export function catchersOf(id: number, index: FactIndex, program: Program): Catchers {
  const into: Caught = { by: new Set(), seen: new Set(), escapes: false };
  for (const chain of program.chains(id)) follow(chain, index, program, into);
  return { by: [...into.by], seen: [...into.seen], escapes: into.escapes };
}

function absorbed(step: Step, program: Program): boolean {
  return program.chains(step.call.id).some((chain) =>
    chain.links.some((link) => {
      const around = link.kind === 'call' ? program.step(link.id) : undefined;
      return around?.row.absorbs?.(around.ask) === 'yes';
    }),
  );
}

/** Where a step's failure goes. A failure that is only a value, and that nobody looks at, is ignored. */
export function failureOf(step: Step, program: Program): Failure {
  const { fate } = step.call;
  if (fate === 'lost') return { kind: 'ignored' };
  if (fate === 'unknown') return { kind: 'unknown' };
  if (absorbed(step, program)) return { kind: 'absorbed' };
  const branches = program.failureBranches(step.call);
  if (fate === 'tested' || fate === 'kept') return branches.length > 0 ? { kind: 'handled', by: branches } : { kind: 'unknown' };
  const checked = program.statusChecked(step);
  if (checked === 'no') return { kind: 'ignored' };
  const outer = failureAtSites(step, program);
  if (outer) return outer;
  const { by, escapes } = program.catchers(step.call.id);
  const all = [...branches, ...by];
  if (all.length === 0) return checked === 'unknown' ? { kind: 'unknown' } : { kind: 'stops' };
  return escapes && by.length === 0 && branches.length === 0 ? { kind: 'stops' } : { kind: 'handled', by: all };
}

/**
 * Where the failure of a function is a status (shell), what becomes of it is said where the function is called. Undefined: it
 * passes there as well.
 */
function failureAtSites(step: Step, program: Program): Failure | undefined {
  const sites = program.chains(step.call.id).flatMap((chain) => chain.sites);
  const deviating = sites.filter((site) => site.fate !== 'raises');
  if (deviating.length === 0) return undefined;
  const branches = deviating.flatMap((site) => program.failureBranches(site));
  if (branches.length > 0) return { kind: 'handled', by: [...new Set(branches)] };
  return deviating.length === sites.length && deviating.every((site) => site.lostBy === 'no-errexit')
    ? { kind: 'ignored' }
    : { kind: 'unknown' };
}

/** When a failure is (also) a value: is its status looked at? */
export function statusCheckedOf(step: Step): Answer {
  const { status, check } = step.row;
  if (!status) return 'yes';
  const raised = check?.(step.ask) ?? 'no';
  if (raised !== 'no') return raised;
  return step.call.uses.some((use) => status.includes(use)) ? 'yes' : 'no';
}

const GOOD_MEMBERS: ReadonlySet<string> = new Set(['ok', 'is_success', 'success']);
const GOOD_NUMBER = /^(?:0|2\d\d)$/;
/** An exit status with a meaning of its own (`case $? in 10) …`) is one of several answers. */
const ANSWER_NUMBER = /^(?:-\d+|[2-9]|[1-9]\d)$/;

/** Does the test, when it holds, say that the call failed? Undefined: it does not tell. */
function saysFailed(test: Test, call: Call): boolean | undefined {
  const hole = test.left.holes.find((candidate) => candidate.from === call.id);
  if (!hole) return undefined;
  if (test.op === 'truth') {
    const good = hole.member !== undefined && GOOD_MEMBERS.has(hole.member);
    const isStatus = hole.member === undefined || /code|status|ok|success|stderr/i.test(hole.member);
    if (!good && !isStatus) return undefined;
    // `if response:` holds when it went well, `if subprocess.call(…):` when it did not.
    const isGood = good || (hole.member === undefined && ANSWERS.test(call.name));
    return isGood ? test.negated : !test.negated;
  }
  if (test.op === 'equal' && test.right) {
    if (ANSWER_NUMBER.test(test.right.text)) return undefined;
    return GOOD_NUMBER.test(test.right.text) ? test.negated : !test.negated;
  }
  return undefined;
}

/** Clients whose answer is true when its status is good. */
const ANSWERS = /^(?:requests|httpx)\b/;

/** By call: the branches that look at its outcome and run when it failed. Built once, over all conditions. */
export function failureBranchesIn(index: FactIndex, program: Program): ReadonlyMap<number, readonly Scope[]> {
  const branches = new Map<number, Scope[]>();
  for (const scope of index.scopes) {
    if (scope.role !== 'branch') continue;
    for (const id of failedCalls(scope, index, program)) push(branches, id, scope);
  }
  return branches;
}

/** The calls whose failure makes a branch run. */
function failedCalls(branch: Scope, index: FactIndex, program: Program): ReadonlySet<number> {
  const failed = new Set<number>();
  for (const test of (branch.tests ?? []).flatMap(program.expand)) {
    for (const { from } of test.left.holes) {
      const call = from === undefined ? undefined : index.facts[from];
      if (call?.kind === 'call' && saysFailed(test, call) === (branch.when !== false)) failed.add(call.id);
    }
  }
  return failed;
}
