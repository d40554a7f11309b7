import type { Call, Scope } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { lastAskedOf } from '../../core/flow/remember.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, lineOf, type Step } from '../../core/step.ts';
import { isAside } from '../../knowledge/asides.ts';
import { isOptionalWork, isTidyName } from '../../knowledge/names.ts';
import { isHushed } from '../../knowledge/questions.ts';
import { isForSomebody, isFragment } from '../../knowledge/services.ts';
import { endsTheRun, isLast } from './boundary.ts';
import { isExitExplained, isInAfter, isTelling } from './excuses.ts';
import { endsBadlyAfter, saidBefore } from './following.ts';
import { silenced } from './let-beside.ts';
import { saidAbove } from './said-at-head.ts';
import { isSaidBeside } from './said-beside.ts';
import { isPutAside, isRefresh, isTidy } from './tidying.ts';
import { toleratedDeed } from './tolerating.ts';
import { severityOfLoss } from './weighing.ts';

/** A command whose failure starts a branch (`cmd || …`, `if ! cmd`): what the branch makes of it. */
export const branching = lastAskedOf((step: Step, program: Program): Verdict | undefined => {
  const { fate } = step.call;
  if (fate !== 'tested' && fate !== 'kept') return undefined;
  const branch = program.failureBranches(step.call)[0];
  if (branch && isShort(branch) && program.outcome(branch) === 'silent' && !isExcused(step, branch, program)) {
    const deed = toleratedDeed(step, program);
    if (deed) return deed;
  }
  if (isPart(program) || step.thing === 'program' || !isWork(step) || isInAfter(step.call.id, program)) return undefined;
  if (!branch || isExcused(step, branch, program) || isVerdict(branch, program) || isAskedBoth(step, branch, program))
    return undefined;
  return verdictOf(step, branch, program);
});

function verdictOf(step: Step, branch: Scope, program: Program): Verdict | undefined {
  const outcome = program.outcome(branch);
  if (outcome === 'loud') return kept;
  if (endsBadlyAfter(step, program)) return undefined;
  // `|| return $?`: the caller has the status.
  if (program.callsIn(branch.id).some(({ name, args }) => name === 'return' && args[0]?.text === '${?}')) return undefined;
  if (outcome === 'silent') return isShort(branch) ? silenced(step, program) : undefined;
  // Nobody knows what a program of one's own does, and how much it matters.
  if (outcome === 'lies' && step.effect === 'run') return undefined;
  if (outcome === 'lies') return isLie(step, branch, program) ? lying(step, branch) : undefined;
  if (outcome !== 'told' || program.loops(branch.id).length > 0 || doesMore(branch, program)) return undefined;
  if (!saysFailure(branch, program)) return undefined;
  // A mail, a message on the desktop: somebody hears of it.
  if (program.stepsUnder(branch.id).some(isTelling) || !endsTheRun(branch, program)) return undefined;
  return program.languageOf(step.call.id) === 'shell' && !isWholeWork(step, branch, program)
    ? undefined
    : told(step, branch, program);
}

/**
 * Is it what the script is there for: the last of its work, which nothing else may have done, and the only failure that is told?
 * Where several are, each is to have its turn; that a service does not start again, or a hook of somebody's failed, is told beside it.
 */
function isWholeWork(step: Step, branch: Scope, program: Program): boolean {
  if (step.effect === 'run' || /^(?:systemctl|service|rc-service|launchctl|initctl)\b/.test(step.name) || isHushed(step))
    return false;
  return isLast(branch, program) && program.steps.every((other) => other.call.id === step.call.id || !isTold(other, program));
}

const isTold = ({ call }: Step, program: Program): boolean =>
  (call.fate === 'tested' || call.fate === 'kept') &&
  program.failureBranches(call).some((branch) => program.outcome(branch) === 'told' && saysFailure(branch, program));

/** `|| skip "no report yet"`: a function of the file that ends well is a decision, and so is what no word calls a failure. */
export const isLie = (step: Step, branch: Scope, program: Program): boolean =>
  isChange(step) &&
  program.ending(branch) === 'ok' &&
  !isExitExplained(branch, program) &&
  !program.callsIn(branch.id).some(({ local }) => local !== undefined && program.ending(program.fact(local) as Scope) === 'ok') &&
  saysFailure(branch, program) &&
  // "Will retry on the next run": whoever waits for it waits for that.
  !saidIn(branch, program).some((text) => /\bretry\b|\bnext run\b|\btry(?:ing)? again\b/i.test(text));

/**
 * Does the branch call it a failure? "No logs found", "duplicates detected" is an answer to a question; without any word
 * nobody can tell.
 */
export function saysFailure(branch: Scope, program: Program): boolean {
  const calls = program
    .callsIn(branch.id)
    .filter(({ id, local }) => local !== undefined || program.step(id)?.effect === 'report');
  if (calls.some(({ name }) => /(?:^|_)(?:err(?:or)?|fail(?:ed|ure)?|fatal)(?:_|$)/i.test(name))) return true;
  const said = calls.flatMap(({ args }) => args.map(({ text }) => text)).join(' ');
  return FAILED.test(said) && !ANSWER.test(said);
}
const FAILED =
  /fail|\berr(?:or)?\b|fatal|could ?n(?:o|')t|cannot|can'?t\b|unable|unsuccessful|crash|abort|went wrong|problem|❌|✗|✘/i;
const ANSWER = /\bnot (?:found|available|installed|configured|running)\b|\bno \w+(?: \w+)? found\b|\bdetected\b/i;

/** Read into another file, it ends no run; a page of a server is read by a person. */
const isPart = (program: Program): boolean =>
  program.file.language === 'shell' && (isFragment(program) || isForSomebody(program));

/** `if changed.sh; then … else …`: a program with work for both of its answers is asked a question. */
export function isAskedBoth(step: Step, branch: Scope, program: Program): boolean {
  if (step.effect !== 'run' || branch.within < 0) return false;
  return program
    .children(branch.within)
    .some((fact) => fact.kind === 'scope' && fact.role === 'branch' && fact.id !== branch.id && fact.tests === branch.tests);
}

/** It does not only tell: it tries in another way, or calls what may end the run. */
export function doesMore(branch: Scope, program: Program): boolean {
  const changes = program.stepsUnder(branch.id).some((step) => isOutside(step) && isChange(step) && !isTelling(step));
  const isUnknown = ({ id, local, within }: Call): boolean =>
    local === undefined && program.step(id) === undefined && program.fact(within).kind === 'scope';
  // `kill -HUP "$shell"`, `reboot`: what else is there to lose.
  if (program.callsIn(branch.id).some(({ name }) => ENDS_OTHERS.test(name))) return true;
  // `cmd || (…; exit $code)`: what the subshell hands on is its status.
  const leaves = program.callsIn(branch.id).some(({ id }) => program.step(id)?.effect === 'leave');
  return changes || leaves || program.callsIn(branch.id).some(isUnknown);
}

const ENDS_OTHERS = /^(?:kill|pkill|killall|reboot|shutdown|poweroff|halt)$/;

/** `if check; then exit 1; else exit 0; fi`: the failure is the good answer, and the success ends badly. */
export function isVerdict(branch: Scope, program: Program): boolean {
  const around = branch.within < 0 ? [] : program.children(branch.within);
  const before = around[around.findIndex(({ id }) => id === branch.id) - 1];
  return before?.kind === 'scope' && before.role === 'branch' && before.when === true && program.ending(before) === 'bad';
}

/** A change that must work, or a read from afar; creating what may be there and tidying up may fail. */
export function isWork(step: Step): boolean {
  if (!isOutside(step) || isAside(step) || isTelling(step) || step.effect === 'create' || step.thing === 'mode') return false;
  // Nothing to commit is what its failure nearly always means.
  if (
    step.name === 'git commit' ||
    (step.name === 'git branch' && step.call.args.some(({ text }) => /^-[dD]$|^--delete$/.test(text)))
  )
    return false;
  if (step.effect === 'delete' && step.medium !== 'database') return false;
  // What needs the login fails without it.
  if (/(?:^|\s)(?:auth|login|configure-docker)(?:\s|$)/.test(lineOf(step, 3))) return false;
  if (isRefresh(step) || isOfWhatMayBe(step) || isOfState(step) || isKick(step)) return false;
  // What is only asked for its output tells by that; what was hidden with `mv` need not have been there.
  if (step.effect === 'run' && (step.call.output === 'captured' || step.call.output === 'piped')) return false;
  if (step.thing === 'rename' && step.call.options.get('2>')?.text === '/dev/null') return false;
  return isChange(step) && !isTidy(step);
}

/** `gh issue unlock 7 || true`, before it is closed: it may not have been locked. */
const isOfState = ({ call: { name, args } }: Step): boolean =>
  name === 'gh' && /^(?:unlock|lock|reopen|pin|unpin)$/.test(args[1]?.text ?? '');

/** `gh workflow run pages.yml || echo "…"`: another run is woken earlier than its own time. */
const isKick = ({ call: { name, args } }: Step): boolean =>
  name === 'gh' && args[0]?.text === 'workflow' && args[1]?.text === 'run';

/** `cp app.conf app.conf.bak || :`: there may be nothing yet to keep. */
const BESIDE = /[._-](?:bak|bkup|backup|old|orig|save)$/i;

/** `scp host:*.rpm . || true`: there may be none. */
const isOfWhatMayBe = (step: Step): boolean =>
  (step.name === 'cp' && BESIDE.test(step.call.args.at(-1)?.text ?? '')) ||
  // `rsync -a extras/ build/ 2> /dev/null || true`.
  (/^(?:cp|mv|rsync)$/.test(step.name) && (isHushed(step) || isPutAside(step))) ||
  (/^(?:cp|mv|scp|rsync)$/.test(step.name) && step.call.args.slice(0, -1).some(({ text }) => text.includes('*')));

export function isExcused(step: Step, branch: Scope, program: Program, isWhy = (_comment: string): boolean => true): boolean {
  const owner = program.enclosing(step.call.id);
  const name = owner.role === 'function' ? (owner.name ?? '') : '';
  if (isOptionalWork(name) || isTidyName(name)) return true;
  if (isExpected(step, program) || isExcusedAbove(step, program) || isSaidBoth(step, branch, program)) return true;
  if (isSaidBeside(step.call.start, branch.end, program)) return true;
  const comments = [
    ...[step.call, branch].flatMap((fact) => program.commentAt(fact)?.text ?? []),
    ...[saidAbove(step.call, program)].filter(Boolean),
  ];
  if (comments.some((text) => isOptionalWork(text) || isWhy(text))) return true;
  if (program.callsIn(branch.id).some(({ name, local }) => local !== undefined && /(?:^|_)warn(?:ing)?(?:_|$)/i.test(name)))
    return true;
  // `log WARN "the tags were not pushed (non-fatal)"`: by a function of the file, too.
  return saidIn(branch, program).some((text) => TOLERANT.test(text) || LEVEL.test(text) || isOptionalWork(text));
}

/** What a branch reports, itself or by a function of the file. */
const saidIn = (branch: Scope, program: Program): readonly string[] =>
  program.callsIn(branch.id).flatMap(({ id, local, args }) => {
    const step = program.step(id);
    if (step?.effect === 'report') return [step.content?.text ?? ''];
    return local === undefined ? [] : args.map(({ text }) => text);
  });

/** `mount x && say "mounted" || say "not mounted"`: told either way, and meant to go on. */
const isSaidBoth = ({ call }: Step, { start }: Scope, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' && program.file.text.slice(call.end, start).includes('&&');

/** `echo "One run (expect exit 1) …"` on the line before it. */
const isExpected = ({ call }: Step, program: Program): boolean =>
  /\bexpect\w*\b.*\b(?:exit|fail\w*|errors?)\b|\bmay fail\b|\bnon-?fatal\b|\bbest[- ]effort\b/i.test(
    saidBefore(call, program).join(' '),
  );

/** `# Log in, allow failures` above the `if` in which it stands. */
function isExcusedAbove({ call }: Step, program: Program): boolean {
  for (const around of factsAround(call.id, program)) {
    if (around.kind === 'scope' && around.role !== 'branch') return false;
    const said = around.kind === 'scope' ? (program.commentAt(around)?.text ?? '') : '';
    if (isOptionalWork(said) || /\ballow\w*\s+(?:\w+\s+)?fail|\bmay\s+fail/i.test(said)) return true;
  }
  return false;
}

/** Words of somebody who knows that it may fail, and goes on. */
const TOLERANT =
  /warn|⚠|manual|skip|ignor|continu|optional|non-?fatal|not (?:critical|fatal|required|needed)|already|fall(?:ing)? ?back|instead|assum|using default|suppress|harmless|\b(?:this|that|it)['’]s (?:fine|ok(?:ay)?)\b|\bis (?:fine|ok(?:ay)?|expected)\b|no problem|\bauto-?(?:resolv|recover|rescu|repair|heal)\w*|\bmay (?:need|require|have)\b/i;

/** `[INFO] no partition could be mounted`: whoever wrote it weighed it. */
const LEVEL = /^\W*INFO\b/;

/** `|| true`, and nothing more: a longer branch that says nothing does something of its own. */
export const isShort = (branch: Scope): boolean => branch.end - branch.start < 12;

function lying(step: Step, branch: Scope): Verdict {
  return missing({
    rule: 'exit-zero',
    severity: 'error',
    message: `\`${step.name}\` failed here, and the run ends with exit status 0: exit with 1.`,
    fix: { kind: 'code', code: 'exit 1' },
    at: branch,
  });
}

function told(step: Step, branch: Scope, program: Program): Verdict {
  return missing({
    rule: 'reported-only',
    severity: severityOfLoss([step], branch, program),
    message: `\`${step.name}\` failed here, and the run still ends with exit status 0: exit with 1.`,
    fix: { kind: 'code', code: 'exit 1' },
    at: branch,
  });
}
