import type { Call, Scope } from '../../core/facts.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { isHushed, isOptionalProgram } from '../../knowledge/questions.ts';
import { isMaintainerScript, isPage } from '../../knowledge/services.ts';
import { endsTheRun } from './boundary.ts';
import { doesMore, isAskedBoth, isExcused, isLie, isShort, isVerdict, isWork, saysFailure } from './branching.ts';
import { isInAfter, isTelling } from './excuses.ts';
import { endsBadlyAfter } from './following.ts';
import { endsAtFailure } from './heard.ts';
import { isQuestioning } from './questioning.ts';
import { isSaidAtHead } from './said-at-head.ts';
import { isNamedForTidying, isOfOwnLog, startsTidying } from './tidying.ts';

/** What a command's failure starts ends in success, though nothing says that it may fail: `|| true`, words alone, `exit 0`. */
export function endsWell(step: Step, program: Program): Missing | undefined {
  const { call } = step;
  if ((call.fate !== 'tested' && call.fate !== 'kept') || !program.reached(call.id)) return undefined;
  if (!isWork(step) && !(step.thing === 'mode' && isOutside(step))) return undefined;
  const branch = program.failureBranches(call)[0];
  if (branch === undefined || isInAfter(call.id, program) || isOptionalProgram(step, program)) return undefined;
  if (isPage(program) || isMeant(step, branch, program) || isQuestioning(step)) return undefined;
  if (isHushed(step) || call.output === 'null' || endsBadlyAfter(step, program)) return undefined;
  switch (program.outcome(branch)) {
    case 'silent':
      return isShort(branch) && isForGood(step) && isHidden(step, branch, program) ? silenced(step) : undefined;
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
  isSaidAtHead(step.call, program) ||
  SAID_BELOW.test(program.file.text.slice(branch.end, branch.end + NEAR)) ||
  isVerdict(branch, program) ||
  isNamedForTidying(step, program) ||
  isOfOwnLog(step) ||
  startsTidying(step) ||
  // `pip install --upgrade pip || echo …`: what is not installed the work misses, and an older one does.
  step.thing === 'package' ||
  // What a package sets the mode of may not be there yet.
  (step.thing === 'mode' && isMaintainerScript(program)) ||
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

/** By a clock, a runner or another file: whoever types its name reads what it says. */
const isWaitedFor = ({ file: { language }, evidence: { job, callers = [] } }: Program): boolean =>
  language === 'workflow' || job !== undefined || callers.length > 0;

/**
 * Is it something that nothing after it does again or misses: a file takes its place or is kept from others' eyes, something is sent, or
 * changed at a service or in a database? What is installed, fetched, started or made ready the work itself misses.
 */
function isForGood({ name, thing, medium, effect, call: { args } }: Step): boolean {
  if (/^git\b|^(?:kubectl|oc) (?:label|annotate)$/.test(name) || args.some(({ text }) => FOR_PEOPLE.test(text))) return false;
  if (/^aws\b/.test(name) && args.slice(0, 2).some(({ text }) => MAY_BE_SO.test(text))) return false;
  if (thing === 'rename') return true;
  if (thing === 'mode') return name === 'chmod' && args.some(({ text }) => CLOSES.test(text));
  if (thing === 'http') return args.some(({ text }) => /^-[Xd]|^--(?:request|data)/.test(text));
  // There may be nothing that fits a pattern.
  if (args.some(({ text }) => /[*?]/.test(text))) return false;
  return (medium === 'network' || medium === 'database') && thing !== 'package' && effect !== 'read';
}
/** `aws eks update-cluster-config`, `aws ec2 authorize-security-group-ingress`: what is so already is refused, as what is there already is. */
const MAY_BE_SO = /^(?:enable|attach|associate|authorize|register|subscribe)(?:-|$)|^(?:add-permission|update-[\w-]*config)$/;
/** Labels and comments, and a pattern that may fit nothing. */
const FOR_PEOPLE = /^--?(?:add-|remove-)?labels?$|^(?:label|annotate|comment)$|\/(?:labels|comments|reactions)\b/;
/** `chmod 600`, `chmod go-rwx`. */
const CLOSES = /^0?[46][04]0$|^(?:a|g|o|go|og)-[rwx]+$|^(?:go|o)=$/;

/** `: > "$log"`, `mv "$log" "$old"`, and after it `chmod 600 "$old" || true`: whoever could put the file there may say who reads it. */
const isModeOfOwn = (name: string, { start, within, args }: Call, program: Program): boolean =>
  name === 'chmod' &&
  program.children(within).some((made) => {
    const step = made.kind === 'call' && made.end <= start ? program.step(made.id) : undefined;
    const isMade = step !== undefined && (step.thing === 'rename' || step.effect === 'write' || step.effect === 'create');
    return isMade && [step.target, step.call.args.at(-1)].some((place) => isSame(place, args.at(-1)));
  });

/** Nobody knows what a program of one's own does, and how much it matters. */
const isKnown = ({ thing }: Step): boolean => thing !== 'program' && thing !== 'script';

/** Not `|| return $?`, which hands it on, and not what is taken away or made if it is not there: `psql -c 'drop table x' || true`. */
const isHidden = ({ name, effect, call }: Step, { id }: Scope, program: Program): boolean =>
  effect !== 'delete' &&
  !isModeOfOwn(name, call, program) &&
  !/^>|^tee$/.test(name) &&
  !call.args.some(({ text }) => /^(?:dropdb|dropuser|rm|kill|stop)$/.test(text)) &&
  // What it gives, also in a failure, is looked at.
  call.output !== 'captured' &&
  !call.args.some(({ text }) => /^\s*(?:(?:drop|create|select|show)\b|\\)/i.test(text)) &&
  program.callsIn(id).every(({ name }) => /^(?:true|:|return|exit|getenv)$/.test(name)) &&
  !program.callsIn(id).some(({ args }) => args.some(({ holes }) => holes.some(({ member }) => member === '$?')));

/**
 * Its words call it a failure, they are all there is, and the run goes on to its good end, for which somebody waits. In a loop's round that
 * is enough, and behind a pipe (`{ install; } | tee log`) its status is lost anyway.
 */
const isOnlyTold = (step: Step, branch: Scope, program: Program): boolean =>
  isWaitedFor(program) &&
  saysFailure(branch, program) &&
  program.chains(branch.id).every(({ sites }) => sites.every(({ output }) => output !== 'piped')) &&
  program.loops(branch.id).length === 0 &&
  !doesMore(branch, program) &&
  !(isAskedBoth(step, branch, program) && !isKnown(step)) &&
  !program.stepsUnder(branch.id).some(isTelling) &&
  endsTheRun(branch, program);

/** What it complains of is not hushed; that the author thought of something is likely, so no code ends the run. */
const silenced = ({ name, call }: Step): Missing =>
  missing({
    rule: 'swallowed',
    severity: 'info',
    message: `\`${name}\` may fail, and the run goes on as if it had not: tell it, or say in a comment why it may.`,
    at: call,
    consequence: 'Only its own words in the output tell of it: whoever looks at the exit status takes the run for a good one.',
    fix: { kind: 'code', code: 'cmd || true # it may fail where …' },
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
