import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';

/**
 * `pip install build`, and later `python -m build`: what was not installed is missed there, by name. What becomes of that command is
 * asked of it.
 */
export function isUsedAfterInstalling({ thing, name, call }: Step, program: Program): boolean {
  // `./aws/install`, and later `aws`.
  const [, own] = /^(?:\.\/)?([\w-]+)\/install$/.exec(name) ?? [];
  if (own !== undefined) return startedIn(program).some(({ start, words }) => start > call.end && words[0] === own);
  if (thing !== 'package') return false;
  const kind = KINDS.find(({ installs }) => installs.test(name));
  const packages = call.args.map(({ text }) => /^[\w-]+(?=$|[=<>~!@[])/.exec(text)?.[0]);
  return startedIn(program).some(({ start, words, by }) => {
    if (start <= call.end) return false;
    // `$RUN pip install build`, and then `$RUN $COMMAND`: in the same environment.
    if (by !== undefined && by === call.name) return true;
    return words.some((word) => kind?.uses.test(word) === true) || packages.some((one) => one !== undefined && one === words[0]);
  });
}

/** `pip install coverage`, and then `python3 -m coverage xml` as the script's next and last command, whose status is the script's. */
export function isInstalledForLast({ thing, call }: Step, { calls }: Program): boolean {
  const isAll = ALL_OF_FILE.test(lineOfCall(call));
  if (thing !== 'package' && !isAll) return false;
  const [next, ...more] = calls.filter((later) => later.start > call.end && !isHeading(later));
  if (next === undefined || more.length > 0) return false;
  const words = next.args.map(({ text }) => text);
  // `yarn`, and then `npx ng serve`.
  if (isAll) return /^(?:npx|npm|yarn|pnpm)$/.test(next.name) && next.fate === 'raises';
  const started = words[0] === '-m' ? words[1] : next.name;
  return call.args.some(({ text }) => started !== undefined && /^[\w-]+(?=$|[=<>~!@[])/.exec(text)?.[0] === started);
}

/** `echo "Starting"`; not `echo "Successfully installed"`, which is said whatever became of it. */
const isHeading = ({ name, args }: Call): boolean =>
  name === 'getenv' ||
  (/^(?:echo|printf)$/.test(name) && !args.some(({ text }) => /success|installed|done|complete|ready|ok\b/i.test(text)));

const ALL_OF_FILE = /^(?:npm (?:ci|i|install)|(?:yarn|pnpm)(?: install)?)(?: -\S+)*$/;

interface Started {
  readonly start: number;
  /** The words of its line, without `sudo` and options. */
  readonly words: readonly string[];
  /** What starts another program, by a name that only the run knows: `$RUN`. */
  readonly by?: string;
}

/** The commands that are no installation themselves, and do more than to say something. */
const startedIn = lastAsked((program: Program): readonly Started[] =>
  program.calls
    .filter((call) => isStarting(call, program))
    .map(({ start, name, args }) => ({
      start,
      words: [name, ...args.map(({ text }) => text)].filter((word) => word !== 'sudo' && !word.startsWith('-')),
      ...(name.startsWith('$') && { by: name }),
    })),
);

const isStarting = (call: Call, program: Program): boolean => {
  const effect = program.step(call.id)?.effect;
  if (effect !== undefined && effect !== 'run' && effect !== 'change') return false;
  return !INSTALLS.test(lineOfCall(call));
};
const INSTALLS = /\b(?:install|add|sync|ci|update|upgrade)\b/;

const KINDS = [
  {
    installs: /^(?:python[\d.]* )?(?:pip[\d.]*|pipx|uv|poetry|conda|mamba)\b/,
    uses: /^(?:\S*\/)?(?:python[\d.]*|pytest|ipython|tox|nox)$/,
  },
  { installs: /^(?:npm|yarn|pnpm|bun)\b/, uses: /^(?:\S*\/)?(?:node|npx|npm|yarn|pnpm|bun|tsx|ts-node)$/ },
  { installs: /^(?:bundle|gem)\b/, uses: /^(?:\S*\/)?(?:bundle|ruby|rake|rails|jekyll)$/ },
] as const;

/** `brew install --cask atlas`, `brew install --cask beacon` and nothing else, at least four: packages of one program, of which none needs the other. */
export const isListOfInstalls = lastAsked(({ file, calls }: Program): boolean => {
  if (file.language !== 'shell') return false;
  const all = calls.filter(({ name }) => !/^(?:getenv|argv|echo|printf|set)$/.test(name));
  const [first] = all;
  return (
    first !== undefined &&
    INSTALLERS.test(first.name) &&
    all.every(({ name }) => name === first.name) &&
    all.filter(({ args }) => args[0]?.text === 'install' || args[1]?.text === 'install').length >= SEVERAL
  );
});
const INSTALLERS = /^(?:brew|code|flatpak|snap|npm|pip3?|cargo|go|gem|winget)$/;
const SEVERAL = 4;
