import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isAlert } from '../../knowledge/alerts.ts';
import { isAside } from '../../knowledge/asides.ts';
import { isHelpName, isSayingName } from '../../knowledge/names.ts';
import {
  isComputing,
  isCondition,
  isHushed,
  isLookedAtNext,
  isOptionalProgram,
  isStatusKept,
} from '../../knowledge/questions.ts';
import { isPlayed } from '../../knowledge/readers.ts';
import { isCheck, isFragment, isMaintainerScript, isPackageScript, isServiceScript } from '../../knowledge/services.ts';
import { behindPipe } from './coverage.ts';

/** A piece of another file, which has its traps; a service's or a package's script, a monitor's check, whose failure the system tells. */
export const isLookedAfter = (program: Program): boolean =>
  program.file.language === 'shell' &&
  (isFragment(program) ||
    // Another script reads it in, and nothing starts it by itself.
    (program.evidence.readIn?.isPart === true && program.evidence.job === undefined) ||
    isServiceScript(program) ||
    isMaintainerScript(program) ||
    isPackageScript(program) ||
    isOfMonitor(program) ||
    program.evidence.ofPacker === true ||
    isPlayed(program) ||
    isMeantToGoOn(program));

/** With the words or the status that a monitor knows; `exit 2` alone is how many a script refuses its arguments. */
const isOfMonitor = (program: Program): boolean => isCheck(program) && OF_MONITOR.test(program.file.text);
const OF_MONITOR = /\bexit\s*"?3\b|\bSTATE_\w|\b(?:UNKNOWN|CRITICAL)\b|\b(?:nagios|icinga|sensu|zabbix|checkmk)\b/i;

/** `# failures are ignored`, and then `set +e`, which nothing takes back: what is taken in silence on purpose is not to be told. */
const isMeantToGoOn = ({ file: { text } }: Program): boolean =>
  /^[ \t]*set \+/m.test(text) && ON_PURPOSE.test(text) && !/^[ \t]*set -\w*e/m.test(text);
const ON_PURPOSE =
  /^[ \t]*#.*\b(?:ignor\w*|best[- ]effort|tolerat\w*|carry on|go(?:es)? on|continue|(?:may|can|might) fail)\b.*\n(?:[ \t]*#.*\n)*[ \t]*set \+\w*e/im;

/** The program takes the script's place: there is nobody left to tell. */
export const isInPlace = ({ name, under }: Step): boolean => name === 'exec' || under.includes('exec');

/**
 * In shell: `docker compose run --rm scanner "$@"` as the last command. The script only hands on its arguments and the status,
 * which `|| die` would lose.
 */
export function isHandedOn({ call, thing }: Step, program: Program): boolean {
  if (call.fate !== 'raises' || program.languageOf(call.id) !== 'shell') return false;
  const around = program.fact(call.within);
  const isLast =
    around.kind === 'scope' &&
    ((around.role === 'unit' && !isFollowed(call, program)) ||
      (around.role === 'branch' && !isFollowed(call, program) && (isLastOfIf(call, program) || isLastOfCase(call, program))));
  const said = program.file.text.slice(call.start, call.end);
  // `poweroff-client notify ${1}`, and nothing else in the whole script.
  if (
    thing === 'program' &&
    isLast &&
    /\$\{?[1-9@]/.test(said) &&
    program.calls.every(({ id, name }) => id === call.id || /^(?:getenv|argv|set)$/.test(name))
  )
    return true;
  const lists = [...said.matchAll(/\$\{(\w+)\[@\]\}/g)].flatMap(([, name]) => (name === undefined ? [] : program.given(name)));
  if (isLast && isLauncher(call, thing, program)) return true;
  // `if [ -e "$here/apply.sh" ]; then bash "$here/apply.sh"; else …`: what it starts tells, where the script reads no arguments.
  if (
    isLast &&
    around.kind === 'scope' &&
    around.role === 'branch' &&
    thing === 'script' &&
    /^(?:ba|z)?sh$/.test(call.name) &&
    SCRIPT.test(call.args[0]?.text ?? '')
  )
    return true;
  // `./scripts/"$@"`
  return (
    isLast &&
    (call.open || call.name.endsWith('/${@}')) &&
    (/\$@|\$\{@\}/.test(said) || lists.some(({ value }) => value.text === '${@}'))
  );
}

/**
 * `"$here/shop_packages.sh" setup`, `pwsh -NoProfile "$HOME/shop.ps1" >> "$log"`, and nothing else but the way there: what it starts tells its
 * own errors, as the script's last words.
 */
const isLauncher = ({ id, name, args }: Call, thing: Step['thing'], program: Program): boolean =>
  (thing === 'script' || thing === 'program') &&
  (SCRIPT.test(name) ||
    (/^(?:pwsh|powershell)$/.test(name) && SCRIPT.test(args.find(({ text }) => !text.startsWith('-'))?.text ?? ''))) &&
  program.calls.every((call) => call.id === id || WAY_THERE.test(call.name));
const SCRIPT = /^[^/]*\/.*\.(?:sh|bash|py|pl|rb|js|ps1)$/;
const WAY_THERE = /^(?:getenv|argv|set|emulate|setopt|test|\[|>>?|cd|pwd|dirname|readlink|realpath|export)$/;

const isFollowed = ({ within, end }: Call, program: Program): boolean =>
  program.children(within).some((fact) => fact.kind !== 'comment' && fact.start > end);

/** `if …; then serve "$@"; else su shop -c serve "$@"; fi` as the script's last lines, by what is left of it: one of them ends it. */
function isLastOfIf(call: Call, program: Program): boolean {
  const left = linesAfter(call, program);
  return (
    /^(?:elif|else|fi)\b/.test(left[0] ?? '') &&
    left.findIndex((line) => /^fi\b/.test(line)) === left.length - 1 &&
    left.every((line) => /^(?:\s|(?:elif|else|then|fi)\b)/.test(line))
  );
}

/** `case "$1" in push | pull) client "$@" ;; *) echo "…" >&2; exit 2 ;; esac` as the script's last lines: the branch ends it. */
function isLastOfCase(call: Call, program: Program): boolean {
  const left = linesAfter(call, program);
  return /^\s*;;/.test(left[0] ?? '') && left.findIndex((line) => /^esac\b/.test(line)) === left.length - 1;
}

/** What is left of a script below a command, and below the text that it is given (`<<'PY'`): no comments, nothing empty. */
function linesAfter({ start, end }: Call, { file: { text } }: Program): readonly string[] {
  const [first = '', ...left] = text.slice(end).split('\n');
  const word = /<<-?\s*["']?(\w+)/.exec(text.slice(start, end).split('\n')[0] + first)?.[1];
  const closing = word === undefined ? -1 : left.findIndex((line) => line.trim() === word);
  return left.slice(closing + 1).filter((line) => !/^\s*(?:#.*)?$/.test(line));
}

/**
 * In shell: a program that is asked for what it says, or whose words are reported; what opens something for a person or tells
 * somebody; what is told to be silent, asked a question, or not on every machine: a failure of these is none that is to be told.
 */
export const isBeside = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell' &&
  (isAside(step) ||
    isAlert(step) ||
    isReported(step, program) ||
    // Nobody waits for it, so nobody could tell.
    step.call.lostBy === 'background' ||
    isHushed(step) ||
    step.under.includes('chronic') ||
    isOneWay(step, program) ||
    isComputing(step) ||
    (step.call.fate === 'lost' && isCondition(step, program)) ||
    isOptionalProgram(step, program) ||
    isLookedAtNext(step, program) ||
    isStatusKept(step, program) ||
    ((step.call.output === 'captured' || step.call.output === 'piped') &&
      program.looksAt(step) &&
      behindPipe(step, program).length === 0) ||
    isSayingName(step.name) ||
    // `usage() { awk … "$0"; }`: the head of the script, for whoever typed its name.
    (step.effect === 'read' && isHelpName(program.enclosing(step.call.id).name ?? '')) ||
    isAskedProgram(step) ||
    isOfAllFound(step, program) ||
    (step.effect === 'run' && (step.call.output === 'captured' || step.call.output === 'piped')));

/** `ng version`, `tool status`, `ip route`: it is only asked. */
const isAskedProgram = ({ name, thing, call: { args, output } }: Step): boolean =>
  // `kubectl get nodes`, for whoever looks at the screen.
  (/^(?:kubectl|oc|helm|docker|podman|systemctl) /.test(name) && output === undefined && SHOWS.test(name)) ||
  (thing === 'program' && /^(?:-{0,2}(?:version|help|list|info)|--list-\w+|status|show|ls|ps)$/.test(args[0]?.text ?? '')) ||
  (name === 'ip' &&
    !args.some(({ text }) => /^(?:a(?:dd)?|app(?:end)?|ch(?:ange)?|d(?:el(?:ete)?)?|exec|flush|repl(?:ace)?|set)$/.test(text)));

/** `docker rm -f $(docker ps -aq)` before the work: where there is none it is given nothing, and fails by its nature. */
const isOfAllFound = ({ name, call: { args } }: Step, program: Program): boolean =>
  /^(?:docker|podman) (?:rm|rmi|stop|kill|volume rm|network rm)$/.test(name) &&
  args.some(({ holes }) =>
    holes.some(({ from }) => {
      const asked = from === undefined ? undefined : program.step(from);
      return asked !== undefined && SHOWS.test(asked.name);
    }),
  );

const SHOWS = / (?:get|describe|list|ls|ps|status|logs|top|version|images|history)$/;

/** `pandoc "$file" && exit 5`: where it fails the next one is tried. */
const isOneWay = ({ call }: Step, program: Program): boolean =>
  /^\s*&&\s*(?:exit|return|break|continue)\b/.test(program.file.text.slice(call.end, call.end + 40));

/** A piece of what is reported: `log "…: $(tail "$file")"`. */
function isReported({ call }: Step, program: Program): boolean {
  const around = program.fact(call.within);
  return around.kind === 'call' && (program.step(around.id)?.effect === 'report' || isOwnReport(around, program));
}

/** A function of the file that reports. */
export const isOwnReport = ({ local }: Call, program: Program): boolean =>
  local !== undefined && program.stepsIn(local).some(({ effect }) => effect === 'report');
