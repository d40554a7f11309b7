import type { Call, Scope } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Answer } from '../../core/knowledge.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isAside } from '../../knowledge/asides.ts';
import { isAlertName, isOptionalWork, isTidyName } from '../../knowledge/names.ts';
import { isForSomebody, isFragment } from '../../knowledge/services.ts';
import { endsTheRun } from './boundary.ts';
import { isInAfter, isTelling } from './excuses.ts';
import { isLookedAtOutside, isOnlySaid, isPickedFrom, isSoughtIn } from './sought.ts';
import { isRefresh, isTidy } from './tidying.ts';
import { isRunByShell, isUnpacked } from './unpacking.ts';

/** A command whose failure starts a branch (`cmd || …`, `if ! cmd`): what the branch makes of it. */
export function branching(step: Step, program: Program): Verdict | undefined {
  const { fate } = step.call;
  if (fate !== 'tested' && fate !== 'kept') return undefined;
  if (isPart(program) || step.thing === 'program' || !isWork(step) || isInAfter(step.call.id, program)) return undefined;
  const branch = program.failureBranches(step.call)[0];
  if (!branch || isExcused(step, branch, program) || isVerdict(branch, program) || isAskedBoth(step, branch, program))
    return undefined;
  return verdictOf(step, branch, program);
}

function verdictOf(step: Step, branch: Scope, program: Program): Verdict | undefined {
  const outcome = program.outcome(branch);
  if (outcome === 'loud') return kept;
  // `|| return $?`: the caller has the status.
  if (program.callsIn(branch.id).some(({ name, args }) => name === 'return' && args[0]?.text === '${?}')) return undefined;
  // `curl … || return` in an endless loop is its way out.
  if (
    outcome === 'silent' &&
    /^(?:return|break)$/.test(program.ending(branch)) &&
    program.loops(branch.id).some(({ endless }) => endless)
  )
    return undefined;
  // Nobody knows what a program of one's own does, and how much it matters.
  if ((outcome === 'silent' || outcome === 'lies') && step.effect === 'run') return undefined;
  if (outcome === 'silent')
    return isShort(branch) && isFarAway(step) && !givesInstead(branch, program) && !isAnswerLookedAt(step, program)
      ? silenced(step)
      : undefined;
  if (outcome === 'lies') return isChange(step) && program.ending(branch) === 'ok' ? lying(step, branch) : undefined;
  if (outcome !== 'told' || program.loops(branch.id).length > 0 || doesMore(branch, program)) return undefined;
  // A mail, a message on the desktop: somebody hears of it.
  if (program.stepsUnder(branch.id).some(isTelling) || !endsTheRun(branch, program)) return undefined;
  return told(step, branch);
}

/**
 * `|| true` is written by somebody who knows that it may fail. Where it is about this machine there is nearly always a reason;
 * what others wait for (a row, an object, a release) is lost.
 */
const isFarAway = ({ name, medium }: Step): boolean =>
  medium === 'network' || medium === 'database' || /^(?:rsync|(?:docker|podman) push)$/.test(name);

/** Read into another file, it ends no run; a page of a server is read by a person. */
const isPart = (program: Program): boolean =>
  program.file.language === 'shell' && (isFragment(program) || isForSomebody(program));

/** `x=$(cmd || true)`, and then `[ -n "$x" ]`: the empty answer tells. */
const isAnswerLookedAt = (step: Step, program: Program): boolean =>
  step.call.output === 'captured' &&
  program.scopes.some(({ tests }) =>
    tests?.some(({ left }) => left.holes.every(({ from }) => from !== step.call.id) && program.sources(left).includes(step)),
  );

/** `if changed.sh; then … else …`: a program with work for both of its answers is asked a question. */
function isAskedBoth(step: Step, branch: Scope, program: Program): boolean {
  if (step.effect !== 'run' || branch.within < 0) return false;
  return program
    .children(branch.within)
    .some((fact) => fact.kind === 'scope' && fact.role === 'branch' && fact.id !== branch.id && fact.tests === branch.tests);
}

/** It does not only tell: it tries in another way, or calls what may end the run. */
function doesMore(branch: Scope, program: Program): boolean {
  const changes = program.stepsUnder(branch.id).some((step) => isOutside(step) && isChange(step) && !isTelling(step));
  const isUnknown = ({ id, local, within }: Call): boolean =>
    local === undefined && program.step(id) === undefined && program.fact(within).kind === 'scope';
  // `cmd || (…; exit $code)`: what the subshell hands on is its status.
  const leaves = program.callsIn(branch.id).some(({ id }) => program.step(id)?.effect === 'leave');
  return changes || leaves || program.callsIn(branch.id).some(isUnknown);
}

/** `if check; then exit 1; else exit 0; fi`: the failure is the good answer, and the success ends badly. */
function isVerdict(branch: Scope, program: Program): boolean {
  const around = branch.within < 0 ? [] : program.children(branch.within);
  const before = around[around.findIndex(({ id }) => id === branch.id) - 1];
  return before?.kind === 'scope' && before.role === 'branch' && before.when === true && program.ending(before) === 'bad';
}

/** `x=$(cmd || echo "")`: another value in place of the one that did not come. */
const givesInstead = (branch: Scope, program: Program): boolean =>
  program.callsIn(branch.id).some(({ name, output }) => output === 'captured' && /^(?:echo|printf)$/.test(name));

/** A change that must work, or a read from afar; creating what may be there and tidying up may fail. */
function isWork(step: Step): boolean {
  if (!isOutside(step) || isAside(step) || isTelling(step) || step.effect === 'create' || step.thing === 'mode') return false;
  // Nothing to commit is what its failure nearly always means.
  if (
    step.name === 'git commit' ||
    (step.name === 'git branch' && step.call.args.some(({ text }) => /^-[dD]$|^--delete$/.test(text)))
  )
    return false;
  if (step.effect === 'delete' && step.medium !== 'database') return false;
  if (isRefresh(step) || isOfWhatMayBe(step) || isOfState(step)) return false;
  // What is only asked for its output tells by that; what was hidden with `mv` need not have been there.
  if (step.effect === 'run' && (step.call.output === 'captured' || step.call.output === 'piped')) return false;
  if (step.thing === 'rename' && step.call.options.get('2>')?.text === '/dev/null') return false;
  return isChange(step) && !isTidy(step);
}

/** `gh issue unlock 7 || true`, before it is closed: it may not have been locked. */
const isOfState = ({ call: { name, args } }: Step): boolean =>
  name === 'gh' && /^(?:unlock|lock|reopen|pin|unpin)$/.test(args[1]?.text ?? '');

/** `cp app.conf app.conf.bak || :`: there may be nothing yet to keep. */
const BESIDE = /[._-](?:bak|bkup|backup|old|orig|save)$/i;

/** `scp host:*.rpm . || true`: there may be none. */
const isOfWhatMayBe = ({ name, call: { args } }: Step): boolean =>
  (name === 'cp' && BESIDE.test(args.at(-1)?.text ?? '')) ||
  (/^(?:cp|mv|scp|rsync)$/.test(name) && args.slice(0, -1).some(({ text }) => text.includes('*')));

function isExcused(step: Step, branch: Scope, program: Program): boolean {
  const owner = program.enclosing(step.call.id);
  const name = owner.role === 'function' ? (owner.name ?? '') : '';
  if (isOptionalWork(name) || isTidyName(name)) return true;
  if (isExcusedAbove(step, program) || isSaidBoth(step, branch, program)) return true;
  if (
    [step.call, branch].some(
      (fact) => isOptionalWork(program.commentAt(fact)?.text ?? '') || program.commentAt(fact) !== undefined,
    )
  )
    return true;
  if (program.callsIn(branch.id).some(({ name, local }) => local !== undefined && /(?:^|_)warn(?:ing)?(?:_|$)/i.test(name)))
    return true;
  return program.stepsIn(branch.id).some(({ effect, content }) => effect === 'report' && TOLERANT.test(content?.text ?? ''));
}

/** `mount x && say "mounted" || say "not mounted"`: told either way, and meant to go on. */
const isSaidBoth = ({ call }: Step, { start }: Scope, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' && program.file.text.slice(call.end, start).includes('&&');

/** `# Log in, allow failures` above the `if` in which it stands. */
function isExcusedAbove({ call }: Step, program: Program): boolean {
  for (let at = call.within; at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    if (around.kind === 'scope' && around.role !== 'branch') return false;
    const said = around.kind === 'scope' ? (program.commentAt(around)?.text ?? '') : '';
    if (isOptionalWork(said) || /\ballow\w*\s+(?:\w+\s+)?fail|\bmay\s+fail/i.test(said)) return true;
  }
  return false;
}

/** Words of somebody who knows that it may fail, and goes on. */
const TOLERANT =
  /warn|skip|ignor|continu|optional|not (?:critical|fatal|required|needed)|already|fall(?:ing)? ?back|instead|assum|using default|suppress|harmless|\b(?:this|that) is (?:fine|ok(?:ay)?)\b|no problem/i;

/** `|| true`, and nothing more: a longer branch that says nothing does something of its own. */
const isShort = (branch: Scope): boolean => branch.end - branch.start < 12;

function silenced(step: Step): Verdict {
  return missing({
    rule: 'swallowed',
    severity: 'warning',
    message: `\`${step.name}\` may fail and nobody hears of it: tell it, and end with a status other than 0.`,
    fix: { kind: 'code', code: '|| { echo "… failed" >&2; exit 1; }' },
  });
}

function lying(step: Step, branch: Scope): Verdict {
  return missing({
    rule: 'exit-zero',
    severity: 'error',
    message: `\`${step.name}\` failed here, and the run ends with exit status 0: exit with 1.`,
    fix: { kind: 'code', code: 'exit 1' },
    at: branch,
  });
}

function told(step: Step, branch: Scope): Verdict {
  return missing({
    rule: 'reported-only',
    severity: 'error',
    message: `\`${step.name}\` failed here, and the run still ends with exit status 0: exit with 1.`,
    fix: { kind: 'code', code: 'exit 1' },
    at: branch,
  });
}

/** `curl … | jq .` in a script that goes on: whoever reads the screen sees the answer. */
function isOnScreen({ call }: Step, program: Program): boolean {
  if (call.output !== 'piped' || call.group === undefined) return false;
  const last = program.calls.findLast(
    ({ group, within, name }) => group === call.group && within === call.within && name !== 'getenv',
  );
  return (
    last?.output === undefined &&
    last?.fate === 'lost' &&
    /^(?:jq|yq|cat|tee|less|more|column|xmllint|pup|htmlq|xidel|xargs|python[\d.]*)$/.test(last.name)
  );
}

/** On the screen, in the log, in a chat: whoever reads it sees the error. */
const isForPeople = (step: Step, program: Program): boolean =>
  isOnScreen(step, program) || isOnlySaid(step, program) || isAlerting(step, program);

/** `send_discord_alert() { curl … "$hook"; }`: what is told to people, and the work goes on without it. */
function isAlerting({ call, effect }: Step, program: Program): boolean {
  const owner = program.enclosing(call.id);
  return effect === 'send' && owner.role === 'function' && isAlertName(owner.name ?? '');
}

/**
 * A program whose exit status says nothing of the answer that it got (`curl` without `-f`): an error page passes for data
 * where its output is used.
 */
export function answering(step: Step, program: Program): Verdict | undefined {
  if (step.thing !== 'http' || step.row.status !== undefined || !step.row.check) return undefined;
  const checked: Answer = step.row.check(step.ask);
  if (checked === 'yes') return kept;
  const isTested = step.call.fate === 'tested' || (step.call.fate === 'kept' && step.call.group !== undefined);
  if (checked === 'unknown' || isTested || isInAfter(step.call.id, program)) return undefined;
  const { output, options } = step.call;
  // With what it complains of beside the answer it is a log of the conversation.
  if (output === 'file' && options.get('2>')?.text === '1') return undefined;
  if (step.effect !== 'send' && (output === undefined || output === 'null')) return undefined;
  // What `--fail` says is a status, and after a send there is nothing else: where nobody looks at that, it changes nothing.
  if (step.effect === 'send' && output === undefined && step.call.fate !== 'raises') return undefined;
  if (isForPeople(step, program)) return undefined;
  if (program.looksAt(step) || isUnpacked(step, program) || isSoughtIn(step, program)) return undefined;
  if (isRunByShell(step, program) || isPickedFrom(step, program) || isLookedAtOutside(step, program)) return undefined;
  return missing({
    rule: 'unchecked-status',
    severity: 'warning',
    message: `An error answer to \`${step.name}\` passes for data: add \`--fail\`, and its exit status tells.`,
    fix: { kind: 'code', code: '--fail' },
  });
}
