import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';
import { nextAfter } from './following.ts';

/** What a list was to make is missed further on, loudly. */
export const isMissedLater = (rest: readonly Call[], program: Program): boolean =>
  isAskedAtLast(rest, program) || isTakenOut(rest, program) || isOfPackage(rest, program);

/**
 * `make all && make install`, and the script's last command is `test "$(shop --version | …)" = 7`: where the program was not made there
 * is none that answers, and that ends the run. Not where the script starts it before: it was there.
 */
function isAskedAtLast(rest: readonly Call[], program: Program): boolean {
  if (!rest.some((call) => INSTALLS.test(lineOfCall(call)))) return false;
  const { file, scopes, calls } = program;
  const last = scopes.findLast(({ role, within }) => role === 'branch' && within === scopes[0]?.id);
  if (last === undefined || !TESTS.test(file.text.slice(last.start)) || file.text.slice(last.end).trim() !== '') return false;
  const asked = calls.find(({ name, start }) => name !== 'getenv' && start >= last.start && start < last.end)?.name;
  return (
    asked !== undefined &&
    /^[\w-]+$/.test(asked) &&
    !OF_SYSTEM.test(asked) &&
    !calls.some(({ name, end }) => name === asked && end < last.start)
  );
}
/** A test that is no condition of anything: its status is the script's. */
const TESTS = /^(?:test|\[\[?)\s/;

/**
 * `make && make install`, `make && cp codec /usr/local/bin/codec`, in a stage of an image from which a later one copies that file: where it
 * was not made, the build ends there.
 */
function isTakenOut(rest: readonly Call[], { calls, evidence: { taken = [] } }: Program): boolean {
  const files = taken.filter((path) => /\/bin\/[^/]+$|\.[a-z]\w*$/i.test(path));
  if (files.length === 0) return false;
  const isPut = ({ name, args }: Call, file: string): boolean => {
    const place = args.at(-1)?.text;
    return /^(?:cp|mv|install)$/.test(name) && (place === file || place === file.slice(0, file.lastIndexOf('/')));
  };
  if (rest.some((call) => files.some((file) => isPut(call, file)))) return true;
  return rest.some((call) => MAKES.test(lineOfCall(call))) && files.some((file) => !calls.some((call) => isPut(call, file)));
}
const MAKES = /^(?:make|ninja|cmake|meson)\b.*\binstall/;
const INSTALLS = /\binstall/;
/** These are there without it. */
const OF_SYSTEM =
  /^(?:cat|ls|find|[efz]?grep|wc|head|tail|stat|date|echo|printf|which|command|sha\d+sum|md5sum|pwd|whoami|id|uname|git)$/;

/**
 * `apt-get update && apt-get install -y python3-pip`, and then `pip3 install …` in a strict script: the next command is of what was to be
 * installed. By its name among the words of a package's.
 */
function isOfPackage(rest: readonly Call[], { file, calls }: Program): boolean {
  const last = rest.at(-1);
  if (last === undefined || !OF_PACKAGES.test(lineOfCall(last))) return false;
  // In a workflow: `uses: ./.github/ccache`, an action of the repository that is named for it.
  const own = file.language === 'workflow' ? file.text.slice(last.end).match(/\buses:\s*\.\/\S+/g) : null;
  if (own?.some((action) => last.args.some(({ text }) => action.endsWith(`/${text}`)))) return true;
  const next = nextAfter(last.end, /^(?:getenv|argv|echo|printf)$/, calls);
  if (next?.fate !== 'raises') return false;
  const started = next.name === 'sudo' ? (next.args.find(({ text }) => !text.startsWith('-'))?.text ?? '') : next.name;
  const plain = (word: string): string => word.replace(/[\d.]+$/, '');
  if (OF_SYSTEM.test(started) && started !== 'git') return false;
  const words = last.args.map(({ text }) => text);
  const packages = words
    .slice(words.findIndex((word) => /^(?:install|add)$/.test(word)) + 1)
    .filter((word) => /^[a-z][\w.+-]+$/.test(word));
  return packages.some((one) => one === started || one.split('-').some((word) => plain(word) === plain(started)));
}
const OF_PACKAGES = /^(?:sudo )?(?:apt|apt-get|apk|dnf|yum|microdnf)\b.*\b(?:install|add)\b/;
