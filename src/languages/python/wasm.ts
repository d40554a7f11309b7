import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

/**
 * The seam between source runs and the bundle: the build copies `web-tree-sitter.wasm` and `tree-sitter-python.wasm` beside
 * the chunk that holds this module; run from source, they are found in their packages.
 */
async function bytesOf(file: string, packaged: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(`./${file}`, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(packaged));
  }
}

/** Loads the parser and its grammar. Throws when one of the two WebAssembly files is in neither place. */
export async function loadParser(): Promise<{ readonly parser: Parser; readonly language: Language }> {
  const [runtime, grammar] = await Promise.all([
    bytesOf('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
    bytesOf('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm'),
  ]);
  await Parser.init({ wasmBinary: runtime, locateFile: (file: string) => file } as object);
  const language = await Language.load(grammar);
  const parser = new Parser();
  parser.setLanguage(language);
  return { parser, language };
}
