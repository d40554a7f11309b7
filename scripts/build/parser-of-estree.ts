import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as esbuild from 'esbuild';

/** What typescript-estree needs for programs with types, and for comments, which we read ourselves: `parse` never calls it. */
const WITH_TYPES =
  /create-program\/(?:createIsolatedProgram|createProjectProgram|getWatchProgramsForProjects|useProvidedPrograms)$|createParserServices$|useProgramFromProjectService$|convert-comments$|semantic-or-syntactic-errors$|native\/|^@typescript-eslint\/(?:project-service|tsconfig-utils)$|^tinyglobby$/;

/** Ships of typescript-estree what parses a text without types, as it parses for us. */
export const parserOfEstree: esbuild.Plugin = {
  name: 'of typescript-estree its parser',
  setup(build) {
    build.onResolve({ filter: WITH_TYPES }, ({ path, importer }) =>
      importer.includes('typescript-estree') ? { path, namespace: 'with-types' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'with-types' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    // The version of TypeScript that ships is known here, so nothing has to compare versions each time it is loaded.
    build.onLoad({ filter: /[\\/]typescript-estree[\\/]dist[\\/]version-check\.js$/ }, ({ path }) => ({
      contents: `module.exports = ${JSON.stringify(createRequire(path)(path))};`,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]typescript-estree[\\/]dist[\\/]parseSettings[\\/]warnAboutTSVersion\.js$/ }, () => ({
      contents: 'exports.handleUnsupportedTSVersion = () => {};',
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]typescript-estree[\\/]dist[\\/]convert\.js$/ }, async ({ path }) => ({
      contents: withoutOldNames(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/**
 * typescript-estree gives imports, exports and enums their older properties, too, each by a getter of its own. What a getter
 * of one object holds, here the whole tree, is kept until the next full garbage collection; nobody here asks for them.
 */
function withoutOldNames(text: string): string {
  const made = text.replaceAll(/^ {4}#withDeprecated(?:Alias)?Getter\(.*\) \{$/gm, '$& return node;');
  if (made.split('{ return node;').length !== 3)
    throw new Error('typescript-estree makes its older properties otherwise: see to withoutOldNames in the build.');
  return made;
}
