import type { Call, Value } from '../../core/facts.ts';
import { type Missing, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isAside } from '../../knowledge/asides.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { isOptionalWork, isTidyName } from '../../knowledge/names.ts';
import { isTemporary } from '../../knowledge/targets.ts';
import { mayFail } from '../../knowledge/workflow/runner.ts';
import { isInAfter, isTelling } from './excuses.ts';
import { isSoughtIn } from './sought.ts';
import { isUnpacked } from './unpacking.ts';

type Loss = NonNullable<Step['call']['lostBy']>;

/**
 * Failures that are lost where they stand, because nothing looks at a status: one finding a file for a script that goes on
 * after any failure, one a pipeline, one for each other place.
 */
export function losing(program: Program): readonly Verdict[] {
  // Read into another file, it has the options of that one.
  return program.file.language === 'shell' && !program.file.text.startsWith('#!') ? [] : losses(program);
}

function losses(program: Program): readonly Verdict[] {
  const found: Missing[] = [];
  const pipelines = new Set<number>();
  let goesOn = false;
  const drops = program.calls.some(({ lostBy }) => lostBy === 'no-errexit');
  const isStrict = !drops || program.calls.some(({ name, args }) => name === 'set' && args.some(setsErrexit));
  for (const step of program.steps) {
    const loss = lossOf(step, drops, program);
    if (loss === undefined || !matters(step, loss, program) || (!isStrict && isLostAnyway(step, loss, program))) continue;
    if (loss === 'no-errexit') {
      if (goesOn || isTurnedOff(program)) continue;
      goesOn = true;
    } else if (loss === 'pipe') {
      const { group = -1 } = step.call;
      if (pipelines.has(group) || program.looksAt(step) || isCutShort(group, program)) continue;
      pipelines.add(group);
    }
    found.push(lost(step, loss, program));
  }
  return found;
}

const setsErrexit = ({ text }: Value): boolean => /^-[a-z]*e|^errexit$/.test(text);

/** `set +e`: that the script goes on is a decision. */
function isTurnedOff(program: Program): boolean {
  return program.calls.some(
    ({ name, args }) =>
      name === 'set' &&
      args.some(({ text }, index) => /^\+\w*e/.test(text) || (text === 'errexit' && args[index - 1]?.text === '+o')),
  );
}

/** How a step's failure is lost: where it stands, or where its function is called. */
function lossOf(step: Step, drops: boolean, program: Program): Loss | undefined {
  const { fate, lostBy } = step.call;
  if (fate === 'lost') return lostBy;
  if (fate !== 'raises' || !drops) return undefined;
  const chains = program.chains(step.call.id);
  const isDropped =
    chains.length > 0 &&
    chains.every((chain) => chain.sites.length > 0 && chain.sites.some(({ lostBy }) => lostBy === 'no-errexit'));
  return isDropped && chains.every(({ sites }) => sites.every((site) => site.fate === 'raises' || site.fate === 'lost'))
    ? 'no-errexit'
    : undefined;
}

/** What goes on through a pipe is only copied on its way; a script of one's own is asked for its words there. */
const isOnItsWay = (step: Step, program: Program): boolean =>
  step.name === 'tee' ||
  isAsking(step) ||
  step.call.args.some(({ text }) => text.startsWith('--dry-run')) ||
  step.effect === 'run' ||
  isShown(step, program) ||
  isUnpacked(step, program) ||
  isSoughtIn(step, program);

const isBeside = (step: Step, program: Program): boolean =>
  isAside(step) || isTelling(step) || isInAfter(step.call.id, program) || isOptional(step, program) || mayFail(step, program);

function matters(step: Step, loss: Loss, program: Program): boolean {
  if (!isOutside(step) || !program.reached(step.call.id) || isBeside(step, program)) return false;
  if (loss === 'pipe' && isOnItsWay(step, program)) return false;
  if (step.effect === 'delete' && step.medium === 'file') return false;
  switch (loss) {
    case 'background':
      return isChange(step) && isCollected(program);
    case 'list':
      return isChange(step) && step.thing !== 'program' && !isAsking(step) && !endsItself(step, program);
    case 'no-errexit':
      return isChange(step) && isMoreThanPreparing(step) && !isHandedOut(step, program);
    default:
      if (loss === 'substitution' && (isShown(step, program) || program.looksAt(step))) return false;
      return isChange(step) ? step.thing !== 'program' && step.thing !== 'temp' : isFromAfar(step) || isList(step, program);
  }
}

/** What holds in a strict script alone: here a line of its own, or a pipe's first part, is lost like everything else. */
function isLostAnyway(step: Step, loss: Loss, program: Program): boolean {
  if (loss !== 'pipe') return loss === 'list' || loss === 'substitution';
  return !isChange(step) && !program.calls.some(({ group, output }) => group === step.call.group && output === 'file');
}

/** A bare `exit` on the next line hands its status on. */
const isHandedOut = ({ call }: Step, program: Program): boolean =>
  /^[^\n]{0,80}\n\s*exit\s*(?:\n|$)/.test(program.file.text.slice(call.end, call.end + 160));

/** `systemctl is-failed x && …`, `git branch | …`. */
const isAsking = ({ name, call: { args } }: Step): boolean =>
  args.some(({ text }) => /^is-(?:active|enabled|failed)$/.test(text)) ||
  (name === 'git branch' && args.every(({ text }) => /^(?:branch|-[avr]+|--all|--list|--show-current)$/.test(text)));

/** Not a temporary file, a file's mode, a redirection, words, or a program that is asked for its output. */
function isMoreThanPreparing(step: Step): boolean {
  if (isAsking(step)) return false;
  if (step.thing === 'temp' || step.thing === 'mode' || step.name.startsWith('>') || isTemporary(step.target)) return false;
  return !isOnlyAsked(step) && !(step.thing === 'program' && SAYS.test(step.name));
}

/** A script or a program that nobody knows, for what it prints. */
const isOnlyAsked = ({ effect, call }: Step): boolean =>
  effect === 'run' && (call.output === 'captured' || call.output === 'piped');

/** What it reads comes from somebody else. */
const isFromAfar = (step: Step): boolean =>
  step.medium === 'network' || step.medium === 'database' || step.row.limit !== undefined;

/** A list that a loop goes through, and that is not made here: when its file is missing, the loop does nothing and all is well. */
function isList({ effect, thing, call }: Step, program: Program): boolean {
  if (effect !== 'read' || thing !== 'file' || call.group !== undefined || /^\/(?:proc|sys|dev)\//.test(call.args[0]?.text ?? ''))
    return false;
  if (program.steps.some((other) => isChange(other) && other.medium === 'file' && isSame(other.target, call.args[0])))
    return false;
  return program.scopes.some(({ role, over }) => role === 'loop' && over?.holes.some(({ from }) => from === call.id));
}

/** A piece of what is reported, or of what `eval` runs: when it fails, it is missing there for everybody to see. */
function isShown({ call }: Step, program: Program): boolean {
  for (let at = call.within; at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    if (around.kind === 'scope' && around.role !== 'unit') return false;
    if (around.kind !== 'call') continue;
    if (around.name === 'eval' || SAYS.test(around.name) || program.step(at)?.effect === 'report') return true;
    if (around.local !== undefined && program.stepsUnder(around.local).some(({ effect }) => effect === 'report')) return true;
  }
  return false;
}

/** Functions of a file that we do not read, named for what they do with words. */
const SAYS =
  /^_*(?:die|fatal|fail|error|err|warn|warning|log|info|debug|abort|usage|msg|message|say|notice|timestamp)(?:_\w+)?$/i;

/** `cmd && break`, `cmd && x=1 && return`: what follows leaves, so going on is what a failure means. */
function endsItself({ call }: Step, program: Program): boolean {
  if (/^(?:\\\n|[^\n;|])*&&\s*(?:return|exit|break|continue)\b/.test(program.file.text.slice(call.end, call.end + 400)))
    return true;
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      program.ending(scope) !== 'on' &&
      scope.tests?.some(({ left }) => left.holes.some(({ from }) => from === call.id)) === true,
  );
}

/** A bare `wait` collects what runs in the background, and says nothing of how it ended. */
function isCollected(program: Program): boolean {
  return program.calls.some(({ name, args }) => name === 'wait' && args.length === 0);
}

/** A reader goes before the writer has ended (`| head`, `| less`): that the writer then fails means nothing. */
function isCutShort(group: number, program: Program): boolean {
  return program.calls.some((call) => call.group === group && call.input !== undefined && goesFirst(call));
}

function goesFirst({ name, args }: Call): boolean {
  const words = args.map(({ text }) => text);
  if (/^(?:head|less|more|most|eval|\$PAGER)$/.test(name)) return true;
  if (/grep$/.test(name)) return words.some((word) => /^-\w*[qm]/.test(word));
  return /^(?:sed|awk)$/.test(name) && words.some((word) => /q\s*\}?\s*$|\bexit\b/.test(word));
}

function isOptional(step: Step, program: Program): boolean {
  const owner = program.enclosing(step.call.id);
  const name = owner.role === 'function' ? (owner.name ?? '') : '';
  return isOptionalWork(program.commentAt(step.call)?.text ?? '') || isOptionalWork(name) || isTidyName(name);
}

const SAID: Readonly<Record<Loss, (name: string) => string>> = {
  'no-errexit': (name) => `\`${name}\` may fail and the script goes on: start it with \`set -eu\`, or check each step.`,
  pipe: (name) => `\`${name}\` may fail unnoticed, as only the pipe's last part counts: add \`set -o pipefail\`.`,
  list: (name) => `\`${name}\` may fail unnoticed: \`set -e\` ignores what stands left of \`&&\`. Make it a line of its own.`,
  substitution: (name) => `\`${name}\` may fail unnoticed inside \`$(…)\` here: assign it to a variable on a line of its own.`,
  background: (name) => `\`${name}\` may fail unnoticed in the background: keep its id, and \`wait\` for that.`,
};
const ofPlain = (name: string): string =>
  `\`${name}\` may fail unnoticed, as only the pipe's last part counts: write to a file first, or let bash run it.`;

const RULES: Readonly<Record<Loss, string>> = {
  'no-errexit': 'no-errexit',
  pipe: 'pipe',
  list: 'masked',
  substitution: 'masked',
  background: 'background',
};
const CODE: Readonly<Record<Loss, string>> = {
  'no-errexit': 'set -euo pipefail',
  pipe: 'set -o pipefail',
  list: 'cmd\nnext',
  substitution: 'value=$(cmd)\nuse "$value"',
  background: 'cmd & pid=$!\nwait "$pid"',
};

/** A plain `sh` knows no `pipefail`. */
const isPlain = (program: Program): boolean => /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:da)?sh\b/.test(program.file.text);

function lost(step: Step, loss: Loss, program: Program): Missing {
  const message = loss === 'pipe' && isPlain(program) ? ofPlain(step.name) : SAID[loss](step.name);
  return missing({
    rule: RULES[loss],
    severity: 'warning',
    message,
    at: step.call,
    fix: { kind: 'code', code: CODE[loss] },
  });
}
