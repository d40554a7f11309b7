import { isOfWorkflows } from '../../core/callers.ts';
import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOf, type Step } from '../../core/step.ts';
import { isAlert } from '../../knowledge/alerts.ts';
import { isAside } from '../../knowledge/asides.ts';
import { isSayingName } from '../../knowledge/names.ts';
import {
  isAttended,
  isComputing,
  isCondition,
  isHushed,
  isLookedAtNext,
  isOptionalProgram,
  isStatusKept,
  isTrapped,
} from '../../knowledge/questions.ts';
import { isCheck, isForSomebody, isFragment, isServiceScript } from '../../knowledge/services.ts';

/** A service's script, whose failure the system tells; what somebody sees who sits in front of it; a shell that says what it does. */
export const isLookedAfter = (program: Program): boolean =>
  program.file.language === 'workflow'
    ? isTraced(program)
    : program.file.language === 'shell' &&
      (isTraced(program) ||
        isFragment(program) ||
        isServiceScript(program) ||
        isForSomebody(program) ||
        isCheck(program) ||
        isAttended(program));

const isOfShell = ({ call }: Step, program: Program): boolean => program.languageOf(call.id) === 'shell';

/** Started by a clock, and not in a workflow, whose log is kept and has the name of the step. */
export const isAlone = ({ evidence }: Program): boolean =>
  evidence.job === 'strong' && evidence.kind !== 'workflow' && !isOfWorkflows(evidence.callers);

/**
 * In shell: nothing but its endless loop makes the script a job, and this stands on no way into it: `case "$1" in status) …`, what is
 * prepared before the rounds begin. Whoever types the script's name sees what is said there.
 */
export const isBesideTheLoop = ({ call }: Step, program: Program): boolean =>
  program.evidence.onlyLoops === true && !program.loops(call.id).some(({ endless }) => endless);

/** `set -x`, `set -v`: each command stands in the log before it runs. */
function isTraced({ file, calls }: Program): boolean {
  if (/^#!\S*sh\s+-\w*[xv]/.test(file.text)) return true;
  return calls.some(({ name, args }) => name === 'set' && args.some(({ text }) => /^-\w*[xv]|^(?:xtrace|verbose)$/.test(text)));
}

/** The program takes the script's place: there is nobody left to tell. */
export const isInPlace = ({ name, under }: Step): boolean => name === 'exec' || under.includes('exec');

/**
 * In shell: `docker compose run --rm scanner "$@"` as the last command. The script only hands on its arguments and the status,
 * which `|| die` would lose.
 */
export function isHandedOn({ call }: Step, program: Program): boolean {
  if (!call.open || call.fate !== 'raises' || program.languageOf(call.id) !== 'shell') return false;
  const around = program.fact(call.within);
  const isLast = !program.children(call.within).some((fact) => fact.kind !== 'comment' && fact.start > call.end);
  const said = program.file.text.slice(call.start, call.end);
  const lists = [...said.matchAll(/\$\{(\w+)\[@\]\}/g)].flatMap(([, name]) => (name === undefined ? [] : program.given(name)));
  return (
    around.kind === 'scope' &&
    around.role === 'unit' &&
    isLast &&
    (/\$@|\$\{@\}/.test(said) || lists.some(({ value }) => value.text === '${@}'))
  );
}

/**
 * In shell: a temporary file; a program that is asked for what it says, or whose words are reported; what opens something for a
 * person, tells somebody, or tidies up; what is told to be silent, asked a question, or not on every machine.
 */
export const isPreparing = (step: Step, program: Program): boolean =>
  isOfShell(step, program) &&
  (step.thing === 'temp' ||
    isAside(step) ||
    isAlert(step) ||
    TIDIES.test(lineOf(step, 3)) ||
    (/^ip6?tables$/.test(step.name) && step.call.args.some(({ text }) => /^-[DFXZN]$/.test(text))) ||
    isReported(step, program) ||
    // Nobody waits for it, so nobody could tell.
    step.call.lostBy === 'background' ||
    (!isAlone(program) &&
      (isInstalling(step) || isScript(step) || BUILDS.test(step.name) || /^(?:npm|yarn|pnpm|bun)$/.test(step.call.name))) ||
    isHushed(step) ||
    step.under.includes('chronic') ||
    isOneWay(step, program) ||
    // Its complaints go to a log, or to whoever reads them.
    step.call.options.has('2>') ||
    (!isAlone(program) && isComputing(step)) ||
    (step.call.fate === 'lost' && isCondition(step, program)) ||
    isOptionalProgram(step, program) ||
    isLookedAtNext(step, program) ||
    isStatusKept(step, program) ||
    ((step.call.output === 'captured' || step.call.output === 'piped') && program.looksAt(step)) ||
    step.name === 'ccache' ||
    isSayingName(step.name) ||
    isAskedProgram(step) ||
    NAMES_ITS_FILE.test(step.name) ||
    (step.effect === 'run' && (step.call.output === 'captured' || step.call.output === 'piped')));

/** `pip install`, `dnf config-manager`: what could not be had they name, and the next line misses it. */
const isInstalling = (step: Step): boolean =>
  OF_SYSTEM.test(step.name) ||
  (OF_LANGUAGE.test(step.name) && /(?:^|\s)(?:install|ci|add|update|upgrade|mod|get)(?:\s|$)/.test(lineOf(step, 3)));

const OF_SYSTEM =
  /^(?:sudo )?(?:apt|apt-get|add-apt-repository|dpkg|yum|yum-config-manager|dnf|microdnf|rpm|apk|pkg|eopkg|zypper|pacman|yay|emerge|xbps-install|snap|flatpak|brew|choco)(?:\s|$)/;
const OF_LANGUAGE =
  /^(?:sudo |python[\d.]* )?(?:sudo|python[\d.]*|pip[\d.]*|pipx|uv|poetry|conda|npm|pnpm|yarn|bun|go|cargo|gem|bundle|rustup)(?:\s|$)/;

/** `make: *** [install] Error 2`: it names itself, and what it was at. */
const BUILDS = /^(?:\S*\/)?(?:configure|g?make|cmake|ninja|meson|cargo|mvnw?|gradlew?)(?:\s|$)|^go (?:build|test|generate)/;

/**
 * `Error from server (NotFound): error when creating "app.yaml": …`, `An error occurred (AccessDenied) when calling the PutObject
 * operation`: it says what it was at, and why it was not.
 */
const SAYS_ALL = /^(?:kubectl|oc|helm|docker|podman|aws|gcloud|gsutil|az|git|terraform|tofu)(?:\s|$)/;

/** `./build.sh`, `sh "$dir/setup.sh"`: a script of somebody's is asked for its own words. */
const isScript = ({ effect, name, target }: Step): boolean =>
  effect === 'run' && /^\.{1,2}\/|\.(?:[bkz]?a?sh|py|pl|rb|[cm]?[jt]s)["']?(?:\s|$)/.test(`${name} ${target?.text ?? ''}`);

/** `ng version`, `tool status`, `ip route`: it is only asked. */
const isAskedProgram = ({ name, thing, call: { args, output } }: Step): boolean =>
  // `kubectl get nodes`, for whoever looks at the screen.
  (/^(?:kubectl|oc|helm|docker|podman|systemctl) /.test(name) && output === undefined && SHOWS.test(name)) ||
  (thing === 'program' && /^(?:-{0,2}(?:version|help|list|info)|--list-\w+|status|show|ls|ps)$/.test(args[0]?.text ?? '')) ||
  (name === 'ip' &&
    !args.some(({ text }) => /^(?:a(?:dd)?|app(?:end)?|ch(?:ange)?|d(?:el(?:ete)?)?|exec|flush|repl(?:ace)?|set)$/.test(text)));

const SHOWS = / (?:get|describe|list|ls|ps|status|logs|top|version|images|history)$/;

/** `pandoc "$file" && exit 5`: where it fails the next one is tried. */
const isOneWay = ({ call }: Step, program: Program): boolean =>
  /^\s*&&\s*(?:exit|return|break|continue)\b/.test(program.file.text.slice(call.end, call.end + 40));

/** `modprobe: FATAL: Module serio not found`, `sha256sum: app.tgz: No such file`. */
const NAMES_ITS_FILE = /^(?:modprobe|insmod|sysctl|shasum|cksum|(?:sha\d+|md5|b2)sum)$/;

/** Nobody waits for it. */
const TIDIES =
  /(?:^|\s)(?:savelog|logrotate|(?:auto)?clean|prune|autoremove|remove|stop|daemon-reload|reset-failed|umount|(?:docker|podman) (?:rmi?|kill)|virsh (?:shutdown|destroy|undefine))(?:\s|$)/;

/** A piece of what is reported: `log "…: $(tail "$file")"`. */
function isReported({ call }: Step, program: Program): boolean {
  const around = program.fact(call.within);
  return around.kind === 'call' && (program.step(around.id)?.effect === 'report' || isOwnReport(around, program));
}

/** A function of the file that reports. */
const isOwnReport = ({ local }: Call, program: Program): boolean =>
  local !== undefined && program.stepsIn(local).some(({ effect }) => effect === 'report');

/**
 * In shell: what a line before it announces, and what names the file that it could not make, copy or open by itself.
 */
export function isClear(step: Step, program: Program): boolean {
  const { call, medium, row } = step;
  if (!isOfShell(step, program)) return false;
  if (program.file.language === 'shell' && !isAlone(program) && SAYS_ALL.test(step.name)) return true;
  // `trap 'status=$?' ERR`: it takes note of it, whatever it says.
  if (isTrapped(program)) return true;
  if (medium === 'file' && row.limit === undefined) return true;
  if (isAnnounced(call, program)) return true;
  // `log "Dumping the database"`, and then the function that does.
  const sites = program.chains(call.id).map((chain) => chain.sites);
  return sites.length > 0 && sites.every((way) => way.some((site) => isAnnounced(site, program)));
}

/** So many lines before a command still speak of it. */
const NEAR = 8;
const READS = /^(?:getenv|argv|[<>]+)$/;

/** A report; or a function of somebody's that is given a sentence: `print_in_color "$BLUE" "Getting the server"`. */
const isSaying = (call: Call, program: Program): boolean =>
  isSayingName(call.name) ||
  // `echo "Querying the states…" >> "$log"`.
  (/^(?:echo|printf)$/.test(call.name) && call.args.some(({ text }) => /\p{L}{3,}/u.test(text))) ||
  program.step(call.id)?.effect === 'report' ||
  isOwnReport(call, program) ||
  (program.step(call.id) === undefined && call.args.some(({ text }) => /^[^-=/]*\p{L}{2,} \p{L}+/u.test(text)));

/** `echo "Creating the key"`, and then what creates it. */
function isAnnounced({ start, within }: Pick<Call, 'start' | 'within'>, program: Program): boolean {
  const before = program
    .children(within)
    .flatMap((fact) => (fact.kind === 'call' && fact.end <= start && !READS.test(fact.name) ? [fact] : []))
    .slice(-NEAR);
  if (before.some((call) => isSaying(call, program))) return true;
  const around = program.fact(within);
  // `sh -c "$(curl …)"`: announced before the command of which it is a part.
  if (around.kind === 'call') return isAnnounced(around, program);
  const isPart = around.kind === 'scope' && (around.role === 'unit' || around.role === 'branch') && around.within >= 0;
  return isPart && isAnnounced(around, program);
}
