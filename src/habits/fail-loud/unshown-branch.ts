import type { Call, Scope } from '../../core/facts.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isHushed, isOptionalProgram } from '../../knowledge/questions.ts';
import { isMaintainerScript } from '../../knowledge/services.ts';
import { endsTheRun } from './boundary.ts';
import { doesMore, isAskedBoth, isExcused, isLie, isShort, isVerdict, isWork, saysFailure } from './branching.ts';
import { isInAfter, isTelling } from './excuses.ts';
import { endsBadlyAfter } from './following.ts';
import { endsAtFailure } from './heard.ts';
import { isNamedForTidying, isOfOwnLog, startsTidying } from './tidying.ts';

/** What a command's failure starts ends in success, though nothing says that it may fail: `|| true`, words alone, `exit 0`. */
export function endsWell(step: Step, program: Program): Missing | undefined {
  const { call } = step;
  if ((call.fate !== 'tested' && call.fate !== 'kept') || !program.reached(call.id)) return undefined;
  if (!isWork(step) && !(step.thing === 'mode' && isOutside(step))) return undefined;
  const branch = program.failureBranches(call)[0];
  if (branch === undefined || isInAfter(call.id, program) || isOptionalProgram(step, program)) return undefined;
  if (isMeant(step, branch, program)) return undefined;
  if (isHushed(step) || call.output === 'null' || endsBadlyAfter(step, program)) return undefined;
  switch (program.outcome(branch)) {
    case 'silent':
      return isShort(branch) && isKnown(step) && isHidden(step, branch, program) ? silenced(step) : undefined;
    case 'lies':
      return isLie(step, branch, program) ? said(step, branch, 'exit-zero') : undefined;
    case 'told':
      return isOnlyTold(step, branch, program) ? said(step, branch, 'reported-only') : undefined;
    default:
      return undefined;
  }
}

const isMeant = (step: Step, branch: Scope, program: Program): boolean =>
  isExcused(step, branch, program, isWhy) ||
  SAID_BELOW.test(program.file.text.slice(branch.end, branch.end + NEAR)) ||
  isVerdict(branch, program) ||
  isNamedForTidying(step, program) ||
  isOfOwnLog(step) ||
  startsTidying(step) ||
  (CONTROLS.test(step.name) && isTakenElsewhere(branch, program));

/** `cmd || true`, and on the next line `# || true to ignore …`: with these words it is about the line above it. */
const SAID_BELOW = /^[^\n#]*\n[ \t]*#[^\n]*\|\|\s*(?:true|:)(?:[\s`'"]|$)/;
const NEAR = 400;

const CONTROLS = /^(?:\/etc\/init\.d\/|(?:systemctl|service|invoke-rc\.d|update-rc\.d|initctl|rc-service|deb-systemd-\w+)\b)/;

/**
 * In a package's script: a chroot and a container start no service, and the package is installed there all the same. And after
 * `systemctl start shop || { echo failed; systemctl status shop; }` the last word is a question that fails as well, and ends the run.
 */
function isTakenElsewhere(branch: Scope, program: Program): boolean {
  if (isMaintainerScript(program)) return true;
  const last = program.children(branch.id).findLast((fact) => fact.kind === 'call');
  return (
    endsAtFailure(program) &&
    last?.kind === 'call' &&
    /^(?:systemctl|service)$/.test(last.name) &&
    last.fate === 'raises' &&
    last.args.some(({ text }) => /^(?:status|is-active)$/.test(text))
  );
}

/** A comment that says why it may fail, and not only what it is for. */
const isWhy = (comment: string): boolean => WHY.test(comment);
const WHY =
  /\b(?:may|might|can|could|would|will|should|does|do|is|was|are|if|when|unless|in case|not|no|never|un\w+|or|otherwise|already|exist\w*|fail\w*|error\w*|ignor\w*|skip\w*|tolerat\w*|allow\w*|optional\w*|best|try|tries|attempt\w*|only|just|harmless|safe\w*|ok|okay|fine|expect\w*|missing|absent|available|needed|required|permission\w*|root|sudo|CI|because|since|so)\b|n't\b/i;

/** Nobody knows what a program of one's own does, and how much it matters. */
const isKnown = ({ thing }: Step): boolean => thing !== 'program' && thing !== 'script';

/** Not `|| return $?`, which hands it on, and not what is taken away or made if it is not there: `psql -c 'drop table x' || true`. */
const isHidden = ({ name, effect, call }: Step, { id }: Scope, program: Program): boolean =>
  effect !== 'delete' &&
  !/^>|^tee$/.test(name) &&
  !call.args.some(({ text }) => /^(?:dropdb|dropuser|rm|kill|stop)$/.test(text)) &&
  // What it gives, also in a failure, is looked at.
  call.output !== 'captured' &&
  !call.args.some(({ text }) => /^\s*(?:(?:drop|create|select|show)\b|\\)/i.test(text)) &&
  !isAskedOfCopy(name, call, program) &&
  !isMarkedSafe(name, call) &&
  program.callsIn(id).every(({ name }) => /^(?:true|:|return|exit|getenv)$/.test(name)) &&
  !program.callsIn(id).some(({ args }) => args.some(({ holes }) => holes.some(({ member }) => member === '$?')));

/** `git config --global --add safe.directory "$PWD" || true`: where it was needed, every git command after it refuses to work. */
const isMarkedSafe = (name: string, { args }: Call): boolean =>
  /^git(?: config)?$/.test(name) && args.some(({ text }) => text === 'safe.directory');

/** `git fetch origin || true`, and then `base=$(git merge-base … || true)` and a look at it: what is not there is seen there. */
const isAskedOfCopy = (name: string, { end, within }: Call, program: Program): boolean =>
  name === 'git fetch' &&
  program.steps.some(
    (next) =>
      next.call.start > end &&
      /^git (?:merge-base|rev-parse|rev-list|diff|log|show|describe|cat-file|ls-tree)$/.test(next.name) &&
      program.fact(next.call.within).start <= program.fact(within).end &&
      next.call.output === 'captured' &&
      isGivenAndAsked(next.call, program),
  );

/** A name is given what it says, and a condition, or a function of the file, is given that name. */
const isGivenAndAsked = ({ start, end }: Call, { written, scopes, calls }: Program): boolean =>
  written.some(
    ({ name, start: from, end: to }) =>
      name !== undefined &&
      from <= start &&
      end <= to &&
      (scopes.some(({ tests }) => tests?.some(({ left }) => left.holes.some((hole) => hole.name === name))) ||
        calls.some(
          ({ local, args, fate }) => local !== undefined && fate === 'tested' && args.some(({ text }) => text === `\${${name}}`),
        )),
  );

/** Its words call it a failure, they are all there is, and the run goes on to its good end. In a loop's round that is enough. */
const isOnlyTold = (step: Step, branch: Scope, program: Program): boolean =>
  saysFailure(branch, program) &&
  program.loops(branch.id).length === 0 &&
  !doesMore(branch, program) &&
  !(isAskedBoth(step, branch, program) && !isKnown(step)) &&
  !program.stepsUnder(branch.id).some(isTelling) &&
  endsTheRun(branch, program);

/**
 * A mode is preparation, to end there could be worse than to go on; one file that is copied need not be there, nor need files that fit a
 * pattern, or a branch of another repository, which the push after it misses.
 */
function codeFor(name: string, { args }: Call, thing: Step['thing']): string {
  if (thing === 'mode' || name === 'git fetch' || (COPIES.test(name) && args.some(({ text }) => /[*?]/.test(text))))
    return '|| echo "… failed" >&2';
  const places = args.filter(({ text }) => !text.startsWith('-'));
  const isOneFile = name === 'cp' && places.length === 2 && args.every(({ text }) => !/^-\w*[rRa]|\*/.test(text));
  return isOneFile ? '[ ! -e "$from" ] || cp "$from" "$to"' : '|| { echo "… failed" >&2; exit 1; }';
}

const COPIES = /^(?:cp|mv|scp|rsync|gsutil(?: cp| rsync)?|aws s3(?: cp| sync)?|gcloud storage cp|gh release upload)$/;

const silenced = ({ name, call, thing }: Step): Missing =>
  missing({
    rule: 'swallowed',
    severity: 'info',
    message: `\`${name}\` may fail, and the run goes on as if it had not: tell it, or say in a comment why it may.`,
    at: call,
    fix: { kind: 'code', code: codeFor(name, call, thing) },
  });

const said = ({ name }: Step, branch: Scope, rule: 'exit-zero' | 'reported-only'): Missing =>
  missing({
    rule,
    severity: 'info',
    message:
      rule === 'exit-zero'
        ? `Where \`${name}\` fails, the run ends with exit status 0: exit with 1 if somebody waits for it.`
        : `Where \`${name}\` fails, that is only said and the run may end well: exit with 1 if somebody waits for it.`,
    fix: { kind: 'code', code: 'exit 1' },
    at: branch,
  });
