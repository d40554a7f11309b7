const OPTIONS = { dot: true, noext: true, nonegate: true, nocomment: true, braceExpandMax: 1000 } as const;

/** Why a glob can't be used, as the end of a sentence; undefined: it can. The limits keep matching linear in practice. */
export function globProblem(glob: string): string | undefined {
  if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob)) return 'must be relative to the root of the repository';
  if (glob.startsWith('!')) return 'cannot start with `!`: list what to leave out under `ignore`';
  if (glob.includes('\\')) return 'must use `/`, not a backslash';
  if (glob.split('/').includes('..')) return 'cannot leave the repository with `..`';
  if (glob.length > 500) return 'is longer than 500 characters';
  if ((glob.match(/\*+/g) ?? []).length > 10) return 'has more than 10 wildcards';
  if ((glob.match(/\{/g) ?? []).length > 3) return 'has more than 3 groups in braces';
  if (!balanced(glob, '[', ']')) return 'has a `[` or `]` without its partner';
  if (!balanced(glob, '{', '}')) return 'has a `{` or `}` without its partner';
  return undefined;
}

function balanced(glob: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of glob) {
    if (character === open) depth += 1;
    if (character === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * A test whether a POSIX path matches one of the globs. A glob that names a folder matches everything in it. The glob
 * library is loaded only when there are globs.
 */
export async function matcherOf(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { Minimatch } = await import('minimatch');
  const patterns = globs
    .map((glob) => glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''))
    .flatMap((glob) => (glob === '' || glob === '.' ? ['**'] : [glob, `${glob}/**`]))
    .map((glob) => new Minimatch(glob, OPTIONS));
  return (path) => patterns.some((pattern) => pattern.match(path));
}
