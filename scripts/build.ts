import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { licencesOf } from './build/licences.ts';
import { root } from './root.ts';

/** Grammars that are read at run time: they stand beside the chunks, under the name their package gives them. */
const grammars = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

/** CommonJS inside the bundle expects these three; an ES module has none of them. */
const banner = [
  "import { createRequire as commonJsRequire } from 'node:module';",
  'const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;',
].join('');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  charset: 'utf8',
  legalComments: 'none', // Collected once in licenses.txt instead of in every chunk.
  sourcemap: false,
  metafile: true,
  logLevel: 'warning',
} as const satisfies esbuild.BuildOptions;

/**
 * Builds everything that ships into `outdir`, which is emptied first: `action.js`, `cli.js`, their hashed chunks, the
 * grammars and the licences of what is bundled. The same sources and lock file give the same bytes on any machine.
 * Throws what esbuild reports.
 */
export async function build(outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const [main, stub] = await Promise.all([buildFaces(outdir), buildStub(outdir)]);
  const grammarFiles = grammars.map((name) => join('node_modules', name));
  const inputs = [main, stub].flatMap((result) => Object.keys(result.metafile.inputs));
  await Promise.all([
    ...grammarFiles.map((file) => copyFile(join(root, file), join(outdir, file.slice(file.lastIndexOf('/') + 1)))),
    licencesOf(root, [...inputs, ...grammarFiles]).then((text) => writeFile(join(outdir, 'licenses.txt'), text)),
    // Built code is ES modules wherever the folder is copied to.
    writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n'),
  ]);
}

/** Of package.json the version ships, so that a development dependency of ours changes nothing of what runs elsewhere. */
const versionOnly: esbuild.Plugin = {
  name: 'the version and nothing else of package.json',
  setup(faces) {
    faces.onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      if (path !== join(root, 'package.json')) return undefined;
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
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
    banner: { js: banner },
    plugins: [versionOnly],
  });
}

/** `cli.js` must parse on a Node.js that is far too old, to be able to say so: no import is static, no syntax is new. */
function buildStub(outdir: string) {
  return esbuild.build({
    ...common,
    entryPoints: ['src/entry/cli.ts'],
    outdir,
    target: ['node12.20'],
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
  await build(join(root, 'dist'));
  process.stdout.write('Built dist/\n');
}
