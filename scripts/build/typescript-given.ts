import type * as esbuild from 'esbuild';
import { root } from '../root.ts';

const ESTREE = '@typescript-eslint/typescript-estree';

const MODULES: Readonly<Record<string, string>> = {
  [ESTREE]: `import 'given:first'; export { parse } from '${ESTREE}';`,
  first: `import all from 'typescript/lib/typescript.js'; import { give } from 'given:typescript'; give(all);`,
  typescript: 'exports.__esModule = true; exports.give = (all) => Object.assign(exports, all);',
};

/**
 * typescript-estree is CommonJS: it would get each name of TypeScript's module through two getters, every time it uses one.
 * Here it finds an object of them, which is filled before it is loaded itself.
 */
export const typescriptGiven: esbuild.Plugin = {
  name: 'TypeScript as an object',
  setup(build) {
    build.onResolve({ filter: /^given:/ }, ({ path }) => ({ path: path.slice('given:'.length), namespace: 'given' }));
    build.onResolve({ filter: new RegExp(`^${ESTREE}$`) }, ({ path, namespace }) =>
      namespace === 'given' ? undefined : { path, namespace: 'given' },
    );
    build.onResolve({ filter: /^typescript$/ }, ({ path, importer }) =>
      importer.includes('typescript-estree') ? { path, namespace: 'given' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'given' }, ({ path }) => ({
      contents: MODULES[path] as string,
      loader: 'js',
      resolveDir: root,
    }));
  },
};
