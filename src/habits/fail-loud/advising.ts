import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, lineOfCall, type Step } from '../../core/step.ts';
import type { Remedy } from '../../knowledge/remedies.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { isListOfInstalls } from './installed-used.ts';
import { takesOwnMarker } from './own-marker.ts';

/**
 * How a script that goes on is mended: step by step. Not with `set -e` as its first line, which ends a script of years at the first
 * status other than 0 that is one of its answers: nobody sees from outside which of its commands give one on a good run.
 */
export const mendOf = (step: Step, program: Program): Remedy =>
  isLogForwarded(step, program)
    ? { advice: 'keep its status, and end with that', code: 'cmd\nstatus=$?\n…\nexit "$status"' }
    : mendOfStep(step, program);

/** In a round the others are to have their turn. */
export const mendOfStep = (step: Step, program: Program): Remedy =>
  mendWhileDown(step, program) ?? (program.loops(step.call.id).length > 0 ? KEPT : mendOfScript(program));

/** Between `docker stop` and `docker start` an exit would leave it down: the failure is kept, and the script ends with it. */
const mendWhileDown = (step: Step, { calls }: Program): Remedy | undefined =>
  calls.some(
    (stop) =>
      stop.end < step.call.start && isStop(stop) && calls.some((start) => isStartOf(stop, start) && isBetween(step, stop, start)),
  )
    ? KEPT
    : undefined;

/** The same, whichever step it is about. */
const mendOfScript = (program: Program): Remedy => {
  if (isUndone(program) || isStartedAgain(program) || isCollecting(program)) return KEPT;
  // Each has its turn.
  if (isListOfInstalls(program)) return { advice: 'tell it where one fails, with `|| echo`', code: 'cmd || echo "… failed" >&2' };
  const ender = enderOf(program);
  if (ender !== undefined) return { advice: `let \`${ender}\` tell it and end the run`, code: `cmd || ${ender} …` };
  return { advice: 'check each step', code: 'cmd || { echo "… failed" >&2; exit 1; }' };
};

/** `kubectl logs … > a.txt`, `kind export logs …`, at least three of them: of what is wrong as much is to be kept as there is. */
const isCollecting = ({ file: { text } }: Program): boolean => (text.match(COLLECTS) ?? []).length >= COLLECTED;
const COLLECTS =
  /^[ \t]*(?:sudo )?(?:kind export logs\b|(?:(?:kubectl|oc|docker|podman|journalctl|dmesg)\b(?=[^\n]*\b(?:logs?|describe|get|journalctl|dmesg|inspect)\b)[^\n>]*>))/gm;
const COLLECTED = 3;

/** The script's own function for it: `handle_error() { echo "$2" >&2; exit "$1"; }`. */
const enderOf = ({ scopes, file }: Program): string | undefined =>
  scopes.find(
    ({ role, name = '', start, end }) =>
      role === 'function' && ENDER.test(name) && /\bexit\s+(?!0\b)\S/.test(file.text.slice(start, end)),
  )?.name;
const ENDER = /^_*(?:handle_error|die|fail|abort|bail|fatal|croak|error_exit|err_exit|exit_with_error)$/;

/** A failure that is kept until the end, which has work of its own. */
const KEPT: Remedy = { advice: 'check each step', code: 'cmd || failed=1\n…\nexit "${failed:-0}"' };

/** `sed -i s/a/b/ go.mod … sed -i s/b/a/ go.mod`, `mv a b … mv b a`, `git stash … git stash pop`: its last commands take back what it did. */
const isUndone = lastAsked((program: Program): boolean => {
  const { calls } = program;
  if (calls.some((call) => takesOwnMarker(call, program))) return true;
  const undoing = calls.filter(({ name }) => /^(?:sed|mv|git|mount)$/.test(name));
  const last = new Map(undoing.map((call) => [lineOfCall(call), call.start]));
  return undoing.some((first) => {
    const back = backOf(first);
    return back !== undefined && (last.get(`${first.name} ${back}`) ?? -1) > first.end;
  });
});

/** The words of the command that takes it back. */
function backOf({ name, args }: Call): string | undefined {
  const words = args.map(({ text }) => text);
  if (name === 'mount')
    return words.some((word) => /\bremount,rw\b/.test(word)) ? words.join(' ').replace('remount,rw', 'remount,ro') : undefined;
  if (name === 'git') return words[0] === 'stash' && words[1] !== 'pop' ? 'stash pop' : undefined;
  const places = words.filter((word) => !word.startsWith('-'));
  const [first = '', second = ''] = places;
  if (name === 'mv') return places.length === 2 ? [...words.slice(0, -2), second, first].join(' ') : undefined;
  const [, sign = '', from = '', to = '', flags = ''] = /^s([^\w\s])(.{1,200}?)\1(.{1,200}?)\1(\w*)$/.exec(first) ?? [];
  return from !== '' && to !== ''
    ? words.join(' ').replace(first, () => `s${sign}${to}${sign}${from}${sign}${flags}`)
    : undefined;
}

/** `./check -log_dir=./logs`, and then `done < ./logs/check.INFO`: what comes after it hands on what it said, most of all when it failed. */
const isLogForwarded = ({ call }: Step, { calls, step }: Program): boolean =>
  calls.some(({ id, start, args }) => {
    if (start < call.end || /^(?:write|append|create|delete)$/.test(step(id)?.effect ?? '')) return false;
    return args.some(({ text }) => {
      const folder = text.slice(0, text.lastIndexOf('/'));
      return isLogLike(text) && folder !== '' && folder !== '.' && call.args.some((word) => word.text.includes(folder));
    });
  });

/** What it stopped it starts again after its work: a failure between the two must not leave it down. */
const isStartedAgain = ({ calls, steps }: Program): boolean => {
  const stop = calls.find(isStop);
  const start = stop && calls.find((call) => call.start > stop.end && isStartOf(stop, call));
  if (stop !== undefined && start !== undefined && steps.some((step) => isBetween(step, stop, start))) return true;
  return steps.some(({ effect, content }) => effect === 'report' && BACK.test(content?.text ?? ''));
};

/** `docker stop shop`, or a function of the script's own: `stop_shop`. */
const isStop = ({ name, args }: Call): boolean =>
  /^stop_\w+$/.test(name) || args.some(({ text }) => /^(?:stop|down|pause|suspend)$/.test(text));

const isBetween = (step: Step, { end }: Call, { start }: Call): boolean =>
  isChange(step) && step.call.start > end && step.call.end < start;

const isStartOf = (stop: Call, { name, args }: Call): boolean =>
  (/^stop_/.test(stop.name) && name === stop.name.replace('stop', 'start')) ||
  (name === stop.name && args.some(({ text }) => /^(?:re)?start$|^(?:up|unpause|resume)$/.test(text)));

/** `echo "Bring services back up."` */
const BACK = /\b(?:bring|start|turn|switch)(?:ing)?\b.*\b(?:back (?:up|on)|again)\b/i;
