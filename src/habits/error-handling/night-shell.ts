import { isOfWorkflows } from '../../core/callers.ts';
import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { lineOf, type Step } from '../../core/step.ts';
import { isSayingName } from '../../knowledge/names.ts';
import { isTrapped } from '../../knowledge/questions.ts';
import { isStartedTraced } from '../../knowledge/shell/plain.ts';
import { isOwnReport } from './shell.ts';

/** Started by a clock, and not in a workflow, whose log is kept and has the name of the step. */
export const isAlone = ({ evidence }: Program): boolean =>
  evidence.job === 'strong' && evidence.kind !== 'workflow' && !isOfWorkflows(evidence.callers);

/**
 * In shell: nothing but its endless loop makes the script a job, and this stands on no way into it: `case "$1" in status) …`, what is
 * prepared before the rounds begin. Whoever types the script's name sees what is said there.
 */
export const isBesideTheLoop = ({ call }: Step, program: Program): boolean =>
  program.evidence.onlyLoops === true && !program.loops(call.id).some(({ endless }) => endless);

/** `set -x`, `set -v`, or a workflow's `shell: bash -x {0}`: each command stands in the log before it runs. */
export function isTraced(program: Program): boolean {
  const { file, calls, scopes } = program;
  if (scopes[0] !== undefined && isStartedTraced(scopes[0].id, program)) return true;
  if (/^#!\S*sh\s+-\w*[xv]/.test(file.text)) return true;
  return calls.some(({ name, args }) => name === 'set' && args.some(({ text }) => /^-\w*[xv]|^(?:xtrace|verbose)$/.test(text)));
}

/** `set -x`, `set +x`, under no condition. */
const tracingIn = lastAsked(({ calls, scopes }: Program): readonly Call[] =>
  calls.filter(
    ({ name, within, args }) =>
      name === 'set' && within === scopes[0]?.id && args.some(({ text }) => /^[-+]\w*x|^xtrace$/.test(text)),
  ),
);

/** The same for sure: under no condition (`[ -n "$DEBUG" ] && set -x`), above the command, and not off again. */
export function isShownByTrace({ call }: Step, program: Program): boolean {
  const {
    file,
    scopes: [unit],
  } = program;
  if (unit === undefined) return false;
  if (/^#!\S*sh\s+-\w*x/.test(file.text) || isStartedTraced(unit.id, program)) return true;
  const said = tracingIn(program).findLast(({ start }) => start < call.start);
  return (
    said?.args.some(({ text }, at) => /^-\w*x/.test(text) || (text === 'xtrace' && said.args[at - 1]?.text !== '+o')) === true
  );
}

/**
 * In shell: a temporary file, what tidies up, what keeps its complaints; in a workflow, whose page shows what failed, also what
 * installs, builds, or is a script of somebody's: they have words of their own.
 */
export const isSmall = (step: Step, program: Program): boolean =>
  isOfShell(step, program) &&
  (step.thing === 'temp' ||
    TIDIES.test(lineOf(step, 3)) ||
    (/^ip6?tables$/.test(step.name) && step.call.args.some(({ text }) => /^-[DFXZN]$/.test(text))) ||
    isJudgedItself(step, program) ||
    (!isAlone(program) &&
      (isInstalling(step) || isScript(step) || BUILDS.test(step.name) || /^(?:npm|yarn|pnpm|bun)$/.test(step.call.name))) ||
    // Its complaints go to a log, or to whoever reads them.
    step.call.options.has('2>') ||
    step.name === 'ccache' ||
    NAMES_ITS_FILE.test(step.name));

/**
 * In shell: a filter that reads a pipe, in a function that stands in pipes alone (`as_row() { tr "\n" "\t"; }`); and where the shell says
 * itself what it is doing, a folder, whose maker names it.
 */
export const isLittle = (step: Step, program: Program): boolean =>
  isOfShell(step, program) &&
  ((FILTERS.test(step.name) && isOnlyInPipes(step.call, program)) || (isMakingFolder(step) && isTraced(program)));

const FILTERS = /^(?:tr|sed|cut|sort|uniq|head|tail|wc|[gm]?awk|[efz]?grep|paste|column|rev|tac|fold|nl)$/;

/** No word of it is a file's name, and each place that calls its function is a part of a pipe. */
const isOnlyInPipes = ({ id, args }: Call, program: Program): boolean => {
  const sites = program.chains(id).map(({ sites: [site] }) => site);
  return (
    sites.length > 0 &&
    sites.every((site) => site?.group !== undefined) &&
    !args.some(({ text }) => /^(?:\.{0,2}\/|~|\$)|^[\w-]+\.\w+$|^-\w*i|^--in-place/.test(text))
  );
};

const isMakingFolder = ({ name, call: { args } }: Step): boolean =>
  name === 'mkdir' && args.some(({ text }) => /^-\w*p|^--parents$/.test(text));

const isOfShell = ({ call }: Step, program: Program): boolean => program.languageOf(call.id) === 'shell';

/** `pip install`, `dnf config-manager`: what could not be had they name, and the next line misses it. */
export const isInstalling = (step: Step): boolean =>
  OF_SYSTEM.test(step.name) ||
  (OF_LANGUAGE.test(step.name) && /(?:^|\s)(?:install|ci|add|update|upgrade|mod|get)(?:\s|$)/.test(lineOf(step, 3)));

const OF_SYSTEM =
  /^(?:sudo )?(?:apt|apt-get|add-apt-repository|dpkg|yum|yum-config-manager|dnf|microdnf|rpm|apk|pkg|eopkg|zypper|pacman|yay|emerge|xbps-install|snap|flatpak|brew|choco)(?:\s|$)/;
const OF_LANGUAGE =
  /^(?:sudo |python[\d.]* )?(?:sudo|python[\d.]*|pip[\d.]*|pipx|uv|poetry|conda|npm|pnpm|yarn|bun|go|cargo|gem|bundle|rustup)(?:\s|$)/;

export const isBuild = ({ name, call }: Step): boolean => BUILDS.test(name) || BUILDS.test(call.name);

/** `make: *** [install] Error 2`: it names itself, and what it was at. */
const BUILDS = /^(?:\S*\/)?(?:configure|g?make|cmake|ninja|meson|cargo|mvnw?|gradlew?)(?:\s|$)|^go (?:build|test|generate)/;

/** `./build.sh`, `sh "$dir/setup.sh"`: a script of somebody's is asked for its own words. */
const isScript = ({ effect, name, target }: Step): boolean =>
  effect === 'run' && /^\.{1,2}\/|\.(?:[bkz]?a?sh|py|pl|rb|[cm]?[jt]s)["']?(?:\s|$)/.test(`${name} ${target?.text ?? ''}`);

/** `bash "$HERE/../lib/reset.sh"`: a script of the repository, which is asked for its own words where it is judged. */
const isJudgedItself = (step: Step, program: Program): boolean => {
  const [, folder] = /^\$\{(\w+)\}\/[\w./-]+\.(?:ba)?sh$/.exec(step.target?.text ?? '') ?? [];
  if (folder === undefined || !isScript(step)) return false;
  return program.given(folder).some(({ value }) => /\bdirname\b.*(?:\$0|BASH_SOURCE)/.test(value.text));
};

/** `modprobe: FATAL: Module serio not found`, `sha256sum: app.tgz: No such file`. */
const NAMES_ITS_FILE = /^(?:modprobe|insmod|sysctl|shasum|cksum|(?:sha\d+|md5|b2)sum)$/;

/** Nobody waits for it. */
const TIDIES =
  /(?:^|\s)(?:savelog|logrotate|(?:auto)?clean|prune|autoremove|remove|stop|daemon-reload|reset-failed|umount|(?:docker|podman) (?:rmi?|kill)|virsh (?:shutdown|destroy|undefine))(?:\s|$)/;

/**
 * In shell: what a line before it announces, and what names the file that it could not make, copy or open by itself.
 */
export function isClear(step: Step, program: Program): boolean {
  const { call, medium, row } = step;
  if (!isOfShell(step, program)) return false;
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
