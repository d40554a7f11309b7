/** The file that says where TypeScript's compiler puts what it makes. */
export const COMPILER = 'tsconfig.json';

/** The sources of what a compiler has made, by its path: `dist/run.js` is made of `src/run.ts`. */
type SourcesOf = (path: string) => readonly string[];

/**
 * What a `tsconfig.json` at the root says of it: below `outDir` everything lies as it does below `rootDir`; where that is not named, below the
 * folder in which all sources are, mostly `src`. Without an `outDir` each file lies beside its source, under its name.
 */
export function compiledBy(texts: readonly { readonly path: string; readonly text: string }[]): SourcesOf {
  const text = texts.find(({ path }) => path === COMPILER)?.text.replaceAll(COMMENTS, '') ?? '';
  const out = folderIn(text, 'outDir');
  if (!out) return () => [];
  const root = folderIn(text, 'rootDir');
  return (path) => {
    const inside = path === out ? 'index' : path.startsWith(`${out}/`) ? path.slice(out.length + 1) : '';
    // `main.js`, or `main`, as Node.js finds it, too; nothing else is compiled.
    const [, name, kind = ''] = /^([\w@/.-]*?)(?:\.([cm]?)js)?$/.exec(inside) ?? [];
    if (!name || /\.\w+$/.test(name)) return [];
    const source = `${name}.${kind}ts`;
    if (root !== undefined) return [root === '' ? source : `${root}/${source}`];
    return [source.startsWith('src/') ? source : `src/${source}`];
  };
}

const COMMENTS = /(?<![^\s,{}[\]])(?:\/\/[^\n]*|\/\*[^*]*\*\/)/g;

/** A folder as its setting names it, from the root of the repository; one outside of it, or a pattern, is none. */
function folderIn(text: string, setting: 'outDir' | 'rootDir'): string | undefined {
  const said = new RegExp(`"${setting}"\\s*:\\s*"([^"\\n]*)"`).exec(text)?.[1];
  const folder = said?.replace(/^\.(?:\/|$)/, '').replace(/\/$/, '');
  return folder === undefined || /^\.\.|^\/|\$/.test(folder) ? undefined : folder;
}
