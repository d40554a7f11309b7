import type { Call, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { type Missing, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { asksPerson, isTrapped, keepsStatus } from '../../knowledge/questions.ts';
import { isCheck, isForSomebody, isFragment, isServiceScript } from '../../knowledge/services.ts';
import { isRunBySh } from '../../knowledge/shell/plain.ts';
import { mendOf } from './advising.ts';
import { type Aftermath, aftermathOf } from './aftermath.ts';
import { answering } from './answering.ts';
import { failing } from './failing.ts';
import { writerOf } from './following.ts';
import { endsAtFailure, leavesBehind } from './heard.ts';
import { type Loss, matters } from './mattering.ts';
import { isMissedInPipe } from './piping.ts';
import { hasTurns, keepsLogOfEach } from './tasks.ts';

/**
 * Failures that are lost where they stand, because nothing looks at a status: one finding a file for a script that goes on
 * after any failure, one a pipeline, one for each other place. Where a script goes on and nothing comes of it, it is neither
 * kept nor missing.
 */
export function losing(program: Program): readonly Verdict[] {
  // Read into another file, it has the options of that one.
  if (program.file.language === 'shell' && isFragment(program)) return keptIn(program);
  const { found, goesOn } = losses(program);
  return goesOn ? found : [...keptIn(program), ...found];
}

const keptIn = (program: Program): readonly Verdict[] => [failing(program)].filter((verdict) => verdict !== undefined);

function losses(program: Program): { readonly found: readonly Missing[]; readonly goesOn: boolean } {
  const found: Missing[] = [];
  const drops = program.calls.some(({ lostBy }) => lostBy === 'no-errexit');
  const isStrict = endsAtFailure(program);
  const told = new Set<string>();
  let goesOn = false;
  for (const step of program.steps) {
    const loss = lossOf(step, drops, program);
    if (loss === undefined || !matters(step, loss, program)) continue;
    const place = placeOf(step, loss, program);
    if (told.has(place) || !isTold(step, loss, isStrict, program) || isToldByAnswer(step, loss, program)) continue;
    const aftermath = loss === 'no-errexit' ? aftermathOf(step, program) : undefined;
    goesOn ||= loss === 'no-errexit' && (aftermath !== undefined || !step.name.startsWith('>'));
    if (loss === 'no-errexit' && aftermath === undefined) continue;
    told.add(place);
    found.push(lost(step, loss, aftermath, program));
  }
  return { found, goesOn };
}

/** `version=$(curl … | jq -r .tag_name)`: that an error passes for data is told there, and the advice has `pipefail` in it. */
const isToldByAnswer = (step: Step, loss: Loss, program: Program): boolean =>
  loss === 'pipe' && answering(step, program)?.outcome === 'missing';

/** What has one finding: the script that goes on after any failure, a pipeline, a list, else the step. */
function placeOf(step: Step, loss: Loss, program: Program): string {
  if (loss === 'no-errexit') return loss;
  const call = writerOf(step.call, program) ?? step.call;
  if (loss === 'pipe') return `pipe ${call.group}`;
  return loss === 'list' ? `list ${firstOf(call, program).id}` : `${loss} ${call.id}`;
}

/** The first part of the `&&` list in which a call stands. */
function firstOf(call: Call, program: Program): Call {
  const around = call.within < 0 ? undefined : program.fact(call.within);
  const from = around?.kind === 'scope' && around.role === 'branch' ? around.tests?.[0]?.left.holes[0]?.from : undefined;
  const before = from === undefined ? undefined : program.fact(from);
  return before?.kind === 'call' && before.lostBy === 'list' ? firstOf(before, program) : call;
}

function isTold(step: Step, loss: Loss, isStrict: boolean, program: Program): boolean {
  if (loss === 'no-errexit')
    return (
      !isTurnedOff(program) &&
      !isTrapped(program) &&
      !isServiceScript(program) &&
      !isForSomebody(program) &&
      !isCheck(program) &&
      !looksItself(program) &&
      !keepsLogOfEach(program) &&
      !hasTurns(program) &&
      !endsBadlyLater(step, program)
    );
  // What holds in a strict script alone: elsewhere a line of its own is lost like everything else.
  if (loss === 'list' || loss === 'substitution') return isStrict;
  return loss !== 'pipe' || isMissedInPipe(step, isStrict, program);
}

/** `set +e`, or a comment that says why there is no `set -e`, or that it always ends well: that the script goes on is a decision. */
const isTurnedOff = lastAsked(
  ({ file, calls }: Program): boolean =>
    ON_PURPOSE.test(file.text) ||
    calls.some(
      ({ name, args }) =>
        name === 'set' &&
        args.some(({ text }, index) => /^\+\w*e/.test(text) || (text === 'errexit' && args[index - 1]?.text === '+o')),
    ),
);

const ON_PURPOSE =
  /^[ \t]*#.*\b(?:does not|doesn't|do not|don't|must not)\s+(?:use\s+)?set -e\b|^[ \t]*#.*\bset -e\b.*\b(?:on purpose|intentional\w*|deliberate\w*|not used)\b|^[ \t]*#.*\balways\b.*\n\s*exit 0\s*$/im;

/** What is taken away need not be there. */
const TAKES_AWAY = /(?:uninstall|remove|teardown|tear-down|clean-?up|purge)[^/]*$/i;

/**
 * A script that ends badly after one of its commands, asks for `$?` or keeps it, looks at what it cares for, and goes on for the rest;
 * whoever is asked by it sits in front of it; and what it reads in from somewhere (`source <(curl …)`) may end it at each failure.
 */
const looksItself = lastAsked(
  (program: Program): boolean =>
    TAKES_AWAY.test(program.file.path) ||
    asksPerson(program) ||
    program.steps.some((step) => isOutside(step) && endsBadly(step, program)) ||
    program.calls.some(isGivenStatus) ||
    keepsStatus(program).length > 0 ||
    program.scopes.some(({ tests }) => tests?.some(({ left }) => left.holes.some(({ member }) => member === '$?'))) ||
    program.calls.some(({ name, args }) => /^(?:source|\.)$/.test(name) && args.some(isFromElsewhere)),
);

/** `check_result $? "no such host"`. */
const isGivenStatus = ({ name, args }: Call): boolean =>
  !/^(?:exit|return|echo|printf)$/.test(name) && args.some(({ text }) => text === '${?}');

const endsBadly = ({ call }: Step, program: Program): boolean =>
  (call.fate === 'tested' || call.fate === 'kept') &&
  program.failureBranches(call).some((branch) => program.outcome(branch) === 'loud');

/** `command -v tool || exit 1` further on: what came of it is looked at. */
const endsBadlyLater = ({ call }: Step, program: Program): boolean =>
  program.steps.some((step) => step.effect === 'leave' && step.call.start > call.end && step.row.ends?.(step.ask) === 'bad');

const isFromElsewhere = ({ text, holes }: Value): boolean =>
  text === '/dev/stdin' || holes.some(({ from, name }) => from !== undefined && /^(?:curl|wget)\b/.test(name));

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

const GOES_ON: Readonly<Record<Aftermath['kind'], (by: string) => string>> = {
  replaces: (by) => `\`${by}\` puts what it left in the old file's place`,
  overwrites: (by) => `\`${by}\` writes over what it was to keep`,
  removes: (by) => `\`${by}\` takes away what it was to keep`,
  acts: (by) => `the script goes on to \`${by}\``,
  claims: () => 'the script says that it went well',
  succeeds: () => 'the script ends in success',
  'goes on': (by) => (by === '' ? 'the script goes on' : `the script goes on to \`${by}\``),
};
const ofScript = (name: string, { kind, by = '' }: Aftermath, advice: string): string =>
  `\`${name}\` may fail and ${GOES_ON[kind](by)}: ${advice}.`;

const SAID: Readonly<Record<Exclude<Loss, 'no-errexit'>, (name: string) => string>> = {
  pipe: (name) => `\`${name}\` may fail unnoticed, as only the pipe's last part counts: add \`set -o pipefail\`.`,
  list: (name) => `\`${name}\` may fail unnoticed: \`set -e\` ignores what stands left of \`&&\`. Make it a line of its own.`,
  substitution: (name) => `\`${name}\` may fail unnoticed inside \`$(…)\` here: assign it to a variable on a line of its own.`,
  background: (name) => `\`${name}\` may fail unnoticed in the background: keep its id, and \`wait\` for that.`,
};
const ofPlain = (name: string): string =>
  `\`${name}\` may fail unnoticed, as only the pipe's last part counts: write to a file first, or let bash run it.`;

const ofLeaving = (name: string): string =>
  `\`${name}\` may fail unnoticed: add \`set -o pipefail\`, and a \`trap … EXIT\` that ends what runs in the background.`;
const LEAVING = `set -o pipefail\nserver & trap 'kill "$!"' EXIT`;

const ofCondition = (name: string): string =>
  `\`${name}\` may fail unnoticed: \`set -e\` ignores what stands left of \`&&\`. End the list with \`|| return 1\`.`;

/** `append "$entry" || warn`: while it runs in there `set -e` is off, and two lines for one list would go on after the first. */
const isCalledInCondition = ({ call }: Step, program: Program): boolean =>
  program.chains(call.id).some(({ sites }) => sites.some(({ fate }) => fate === 'tested' || fate === 'kept'));

const RULES: Readonly<Record<Loss, string>> = {
  'no-errexit': 'no-errexit',
  pipe: 'pipe',
  list: 'masked',
  substitution: 'masked',
  background: 'background',
};
const CODE: Readonly<Record<Exclude<Loss, 'no-errexit'>, string>> = {
  pipe: 'set -o pipefail',
  list: 'cmd\nnext',
  substitution: 'value=$(cmd)\nuse "$value"',
  background: 'cmd & pid=$!\nwait "$pid"',
};

function lost(step: Step, loss: Loss, aftermath: Aftermath | undefined, program: Program): Missing {
  const name = nameOf(step, program);
  const mend = mendOf(step, program);
  const { message, code } =
    loss === 'no-errexit'
      ? { message: ofScript(name, aftermath ?? { kind: 'goes on' }, mend.advice), code: mend.code }
      : loss === 'list' && isCalledInCondition(step, program)
        ? { message: ofCondition(name), code: 'cmd && next || return 1' }
        : loss === 'pipe' && leavesBehind(step.call, program)
          ? { message: ofLeaving(name), code: LEAVING }
          : remedyOf(name, loss, isRunBySh(step.call.id, program));
  return missing({ rule: RULES[loss], severity: 'warning', message, at: step.call, fix: { kind: 'code', code } });
}

function remedyOf(name: string, loss: keyof typeof CODE, isPlain: boolean): { readonly message: string; readonly code: string } {
  return isPlain && loss === 'pipe'
    ? { message: ofPlain(name), code: 'cmd > "$file"\nnext < "$file"' }
    : { message: SAID[loss](name), code: CODE[loss] };
}

/** Of `sed … > file` it is the command that fails, of `bash "$HOME/load.sh"` the script. */
function nameOf(step: Step, program: Program): string {
  const writer = writerOf(step.call, program);
  if (writer !== undefined) return program.step(writer.id)?.name ?? writer.name;
  const script =
    step.thing === 'script' && INTERPRETERS.test(step.name) ? /[^/]+$/.exec(step.target?.text ?? '')?.[0] : undefined;
  return script === undefined || /[${}\s]/.test(script) ? step.name : script;
}
const INTERPRETERS = /^(?:(?:ba|da|z|k)?sh|python[\d.]*|node|ruby|perl|php)$/;
