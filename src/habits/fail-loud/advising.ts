import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, lineOfCall, type Step } from '../../core/step.ts';
import { isHushed } from '../../knowledge/questions.ts';
import type { Remedy } from '../../knowledge/remedies.ts';
import { isServiceScript } from '../../knowledge/services.ts';
import { isErrexit } from '../../knowledge/shell/strict.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { isAccount } from './preparing.ts';

/**
 * How a script that goes on is mended: with `set -e` as its first line, unless that would end it where nothing is wrong or leave
 * half a thing done. Not with `set -u`, too: a script that asks whether `$1` is empty would end at the question.
 */
export const mendOf = (step: Step, program: Program): Remedy =>
  isLogForwarded(step, program)
    ? { advice: 'keep its status, and end with that', code: 'cmd\nstatus=$?\n…\nexit "$status"' }
    : mendOfUnseen(step, program);

/** In a round the others are to have their turn. */
export const mendOfUnseen = (step: Step, program: Program): Remedy =>
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
  // What starts a machine or a service has to go on to the next part.
  if (STAYS_UP.test(program.file.text) || isServiceScript(program) || isEntrypoint(program))
    return { advice: 'tell it where a step fails, e.g. with `|| echo`', code: 'cmd || echo "… failed" >&2' };
  if (isUndone(program) || isStartedAgain(program) || isCollecting(program)) return KEPT;
  const ender = enderOf(program);
  if (ender !== undefined) return { advice: `let \`${ender}\` tell it and end the run`, code: `cmd || ${ender} …` };
  return endsWhereItShouldNot(program)
    ? { advice: 'check each step', code: 'cmd || { echo "… failed" >&2; exit 1; }' }
    : { advice: 'start it with `set -e`, or check each step', code: 'set -e' };
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

/** `sleep infinity`, `tail -f /dev/null` as its last deed: what keeps a service up would start it again at each failure. */
const STAYS_UP = /\n[ \t]*(?:exec[ \t]+)?(?:sleep[ \t]+inf(?:inity)?|tail -[fF] \/dev\/null)\b[ \t]*(?:&\s*wait\b[^\n]*)?\s*$/;

/** `docker/entrypoint.sh` that ends in `exec shop serve`: it is there for that, and a step of its preparation may end badly on a good run. */
const isEntrypoint = ({ file: { path, text } }: Program): boolean =>
  /entry-?_?point[^/]*$/i.test(path) && /\n[ \t]*exec[ \t]+[\w"'$./-][^\n]*\s*$/.test(text);

/** `sed -i s/a/b/ go.mod … sed -i s/b/a/ go.mod`, `mv a b … mv b a`, `git stash … git stash pop`: its last commands take back what it did. */
const isUndone = lastAsked(({ calls }: Program): boolean => {
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

const endsWhereItShouldNot = lastAsked(
  (program: Program): boolean =>
    // Where it is switched on further down, what stands before is left out on purpose.
    program.calls.some((call) => isAnswer(call, program) || isErrexit(call) || isWoken(call) || isNowhere(call, program)) ||
    program.steps.some((step) => isMadeOnce(step) || isLeftIfInUse(step)) ||
    LEFT_OUT.test(program.file.text) ||
    COUNTS.test(program.file.text) ||
    LOOKS_AFTER.test(program.file.text),
);

/** Nothing found, a difference, the end of what is read, a program, a process or a folder that is not there: a status other than 0 is one of its answers. */
const isAnswer = ({ name, lostBy, start, end }: Call, { file }: Program): boolean =>
  lostBy === 'no-errexit' &&
  /^(?:[efz]?grep|rg|diff|cmp|comm|expr|let|read|pgrep|pidof|pkill|killall|kill|rmdir|which|command)$/.test(name) &&
  // `read -r host port <<< "$service"`: there is a line.
  !(name === 'read' && /^[^\n;|&]*<<</.test(file.text.slice(start, end + NEAR)));
const NEAR = 80;

/** `adduser shop`, `docker network create shop`: in the second run it is there already, and that would end it. */
const isMadeOnce = ({ effect, thing, call, row, ask }: Step): boolean =>
  effect === 'create' && call.lostBy === 'no-errexit' && (isAccount(thing) || row.again?.(ask) === 'no');

/** `rmdir "$month" 2>/dev/null`, `umount /mnt 2> /dev/null`: what may be in use, or gone, and is hushed, fails on a good run. */
const isLeftIfInUse = (step: Step): boolean =>
  step.call.lostBy === 'no-errexit' &&
  isHushed(step) &&
  (step.effect === 'delete' || /^(?:rmdir|umount|mkdir|kill)$/.test(step.name));

/** `echo … >> $PROFILE`, where nothing in the file sets that name: without one the shell refuses to write, on every run. */
const isNowhere = ({ name, args: [place] }: Call, { file, written }: Program): boolean =>
  /^>>?$/.test(name) &&
  place !== undefined &&
  place.holes.length === 1 &&
  /^\$\{[A-Za-z_]\w*\}$/.test(place.text) &&
  /^\$\{?\w+\}?$/.test(file.text.slice(place.start, place.end)) &&
  !/^(?:GITHUB_|CI_|HOME$|TMP)/.test(place.holes[0]?.name ?? '') &&
  !written.some((one) => one.name === place.holes[0]?.name) &&
  !new RegExp(`\\b${place.holes[0]?.name}\\b(?==|\\s+in\\b|\\s*$)`, 'm').test(file.text.replaceAll(/>+\s*\$\{?\w+\}?/g, ''));

/** `docker machine start`, `minikube start`: it complains where the machine runs already. */
const isWoken = (call: Call): boolean =>
  call.lostBy === 'no-errexit' &&
  /^(?:(?:docker|podman)(?:-machine)? (?:machine )?start|(?:minikube|colima|multipass|k3d|kind|vagrant|virsh|service|systemctl) (?:\S+ )*(?:start|up))\b/.test(
    lineOfCall(call),
  );

/** `set -u # -e omitted intentionally`. */
const LEFT_OUT =
  /#[^#\n]{0,80}[\s`'"(](?:set )?-(?:e|o errexit)\b[^#\n]{0,80}\b(?:omitted|left (?:out|off)|not (?:set|used|wanted)|without|intentional\w*|deliberate\w*|on purpose)\b/i;

/** `((tries++))` ends badly where it counts from 0, `((tries -= 1))` where it comes to it. */
const COUNTS = /^[ \t]*\(\([^()\n]*(?:\+\+|--|[-+]=)[^()\n]*\)\)[ \t]*(?:;|#|$)/m;

/** `diff a b` and then `status=$?`, `touch x` and then `if [ $? -ne 0 ]`: `set -e` would end it before the question. */
const LOOKS_AFTER =
  /[^{\s][ \t]*(?:;|\n)\s*(?:(?:(?:local|declare|typeset|readonly|export)\s+)?\w+=["']?\$\?|(?:if|elif|while|until)\s[^\n#]*\$\?|(?:\[\[?|test|\(\()\s*[^\n#]*\$\?|case\s+["']?\$\?)/;

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
