import type * as esbuild from 'esbuild';

/**
 * Node's modules that load others when somebody asks for some of their members: `fs` its promises, streams and readline, `util`
 * threads and the comparison of texts. An `import` of such a module asks for every member at once. These ask for one when it
 * is used; of `util` even to look whether there is a member is to ask for it, so those that are used are named.
 */
const LAZY: Readonly<Record<string, string>> = {
  fs: "module.exports = process.getBuiltinModule('node:fs');",
  util: "export const { parseArgs, styleText } = process.getBuiltinModule('node:util');",
};

/** Of Node's own modules no more than what is used. */
export const lazyBuiltins: esbuild.Plugin = {
  name: 'lazy builtins',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?(?:fs|util)$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path: path.replace('node:', ''), namespace: 'lazy-builtin' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path }) => ({ contents: LAZY[path] as string, loader: 'js' }));
  },
};
