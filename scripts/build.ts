import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { lazyBuiltins } from './build/lazy-builtins.ts';
import { licencesOf } from './build/licences.ts';
import { parserOfEstree } from './build/parser-of-estree.ts';
import { parserOfTypescript } from './build/parser-of-typescript.ts';
import { typescriptGiven } from './build/typescript-given.ts';
import { withoutTracing } from './build/without-tracing.ts';
import { root } from './root.ts';

/** Grammars that are read at run time: they stand beside the chunks, under the name their package gives them. */
const grammars = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/** CommonJS inside the bundle expects these three; an ES module has none of them. */
const banner = [
  "import { createRequire as commonJsRequire } from 'node:module';",
  'const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;',
].join('');

/** Only what may ask for one of the three has them: to make a `require` takes as long as to load a small chunk. */
function withBanner(code: string): string {
  return /\b(?:require|__filename|__dirname)\b/.test(code) ? `${banner}\n${code}` : code;
}

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  charset: 'ascii', // A chunk with one letter beyond ASCII takes twice the memory, and is slower to load.
  legalComments: 'none', // Collected once in licenses.txt instead of in every chunk.
  sourcemap: false,
  metafile: true,
  write: false,
  logLevel: 'warning',
  // Its CommonJS build, imported with import(), would come without names in a bundle. This is the same code as ES modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
} as const satisfies esbuild.BuildOptions;

/**
 * Builds everything that ships into `outdir`, whose content it replaces: `action.js`, `cli.js`, `command.js`, their hashed
 * chunks, the grammars and the licences of what is bundled. The same sources and lock file give the same bytes on any
 * machine. Throws what esbuild reports, before anything is touched.
 */
export async function build(outdir: string): Promise<void> {
  const [faces, stub] = await Promise.all([buildFaces(outdir), buildStub(outdir)]);
  const grammarFiles = grammars.map((name) => join('node_modules', name));
  const inputs = [faces, stub].flatMap((result) => Object.keys(result.metafile.inputs));
  const licences = await licencesOf(root, [...inputs, ...grammarFiles]);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    ...faces.outputFiles.map(({ path, text }) => writeFile(path, withBanner(text))),
    ...stub.outputFiles.map(({ path, contents }) => writeFile(path, contents)),
    ...grammarFiles.map((file) => copyFile(join(root, file), join(outdir, basename(file)))),
    writeFile(join(outdir, 'licenses.txt'), licences),
    // Built code is ES modules wherever the folder is copied to.
    writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n'),
  ]);
  await chmod(join(outdir, 'cli.js'), 0o755);
}

/** What a judgement is made of: our sources, and the parsers that they stand on. */
const JUDGING = 'src/{app,core,habits,knowledge,languages,config}/**/*.ts';
const PARSERS = ['@secretlint/secretlint-rule-preset-recommend', '@typescript-eslint/typescript-estree', 'unbash', 'yaml'];

/** A hash of what judges. While it is the same, a judgement of an older build still holds. */
async function judgingHash(): Promise<string> {
  const hash = createHash('sha256');
  const sources = globSync(JUDGING, { cwd: root }).sort();
  for (const file of sources) hash.update(file.replaceAll('\\', '/')).update(await readFile(join(root, file)));
  const parts = [...grammars, ...PARSERS.map((name) => `${name}/package.json`)];
  for (const part of parts) hash.update(await readFile(join(root, 'node_modules', part)));
  return hash.digest('hex').slice(0, 16);
}

/** Of package.json the version ships, so that a development dependency of ours changes nothing of what runs elsewhere. */
const versionOnly: esbuild.Plugin = {
  name: 'the version, and what the build is made of',
  setup(faces) {
    faces.onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      if (path !== join(root, 'package.json')) return undefined;
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version, build: `${version}+${await judgingHash()}` }), loader: 'json' };
    });
  },
};

function buildFaces(outdir: string) {
  return esbuild.build({
    ...common,
    entryPoints: ['src/entry/action.ts', 'src/entry/command.ts'],
    outdir,
    outbase: 'src/entry',
    splitting: true,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    target: 'node22',
    plugins: [versionOnly, lazyBuiltins, parserOfEstree, parserOfTypescript, typescriptGiven, withoutTracing],
  });
}

/** `cli.js` must parse on a Node.js that is far too old, to be able to say so: no import is static, no syntax is new. */
function buildStub(outdir: string) {
  return esbuild.build({
    ...common,
    entryPoints: ['src/entry/cli.ts'],
    outdir,
    target: ['node12.20'],
    banner: { js: '#!/usr/bin/env node' },
    plugins: [
      {
        name: 'the command stays a file of its own',
        setup(stub) {
          stub.onResolve({ filter: /^\.\/command\.ts$/ }, () => ({ path: './command.js', external: true }));
        },
      },
    ],
  });
}

if (import.meta.main) {
  try {
    await build(join(root, 'dist'));
    process.stdout.write('Built dist/\n');
  } catch (error) {
    // esbuild has shown what it found in the sources; anything else is told here.
    if (!(error instanceof Error && 'errors' in error)) throw error;
    process.exitCode = 1;
  }
}
