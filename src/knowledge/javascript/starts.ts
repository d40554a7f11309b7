/** What only hands its words on to a program of the package: taken off, with the options that stand before it. */
const WRAPPERS: ReadonlySet<string> = new Set(['npx', 'bunx', 'cross-env', 'dotenv', 'dotenvx', 'env-cmd']);
const PACKAGE_MANAGERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const RUNTIMES = /^(?:node|tsx|ts-node|ts-node-esm|babel-node|vite-node|esno|jiti|zx|bun|deno)$/;
/** Options of a runtime that take the next word. */
const VALUED = /^(?:-r|--require|--import|--loader|--experimental-loader|-C|--conditions|-P|--project|--tsconfig|-c|--config)$/;
/** No file is started: a text is, or files are watched while somebody works on them. */
const NO_FILE = /^(?:-e|--eval|-p|--print|-pe|-v|--version|--test|--check|--watch|watch|test|install|add|x|repl)$/;

/** The file that a command line hands to Node.js or another runtime of JavaScript, as it is written there. */
export function fileRunBy(words: readonly string[]): string | undefined {
  const [head, ...rest] = unwrapped(words);
  if (head === undefined || !RUNTIMES.test(head)) return undefined;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as string;
    if (NO_FILE.test(word)) return undefined;
    if (VALUED.test(word)) at++;
    else if (!word.startsWith('-') && !(word === 'run' && /^(?:bun|deno)$/.test(head))) return isFile(word) ? word : undefined;
  }
  return undefined;
}

/** `bun run build` names a script, `node .` a folder. */
const isFile = (word: string): boolean => /[/\\]|\.[cm]?[jt]sx?$/.test(word);

/** The script of `package.json` that a command line runs: `npm run build`, `yarn build`, `npm test`. */
export function scriptRunBy(words: readonly string[]): string | undefined {
  const [head, ...rest] = words;
  if (head === undefined || !PACKAGE_MANAGERS.has(head)) return undefined;
  const named = rest.filter((word) => word !== '-s' && word !== '--silent');
  const [verb, name] = named;
  if (verb === undefined || verb.startsWith('-')) return undefined;
  if (verb === 'run' || verb === 'run-script') return name === undefined || name.startsWith('-') ? undefined : name;
  if (/^(?:test|start|stop|restart)$/.test(verb) && head !== 'bun') return verb;
  return head === 'yarn' || head === 'pnpm' ? verb : undefined;
}

function unwrapped(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const [head, verb] = rest;
    if (head === undefined) return rest;
    const start = WRAPPERS.has(head) ? 1 : PACKAGE_MANAGERS.has(head) && /^(?:exec|dlx|x)$/.test(verb ?? '') ? 2 : 0;
    if (start === 0) return rest;
    const at = rest.findIndex((word, index) => index >= start && !/^-|^[A-Za-z_]\w*=/.test(word));
    if (at < 0) return [];
    rest = rest.slice(at);
  }
}
