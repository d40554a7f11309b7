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

/**
 * The functions under web-tree-sitter's classes, by their own names. A node stands in five words at `_ts_init()`, and each
 * function is told of it there. Its classes copy these words out and in again for every question, which takes longer than the
 * answer; who walks a whole tree asks here.
 */
export interface Runtime {
  /** Anew after the memory has grown. */
  readonly HEAPU32: Uint32Array;
  _ts_init(): number;
  _ts_tree_root_node_wasm(tree: number): void;
  /** Leave their count and where they stand; who asks frees that. */
  _ts_node_children_wasm(tree: number): void;
  _ts_node_named_children_wasm(tree: number): void;
  _ts_node_child_count_wasm(tree: number): number;
  _ts_node_symbol_wasm(tree: number): number;
  _ts_node_end_index_wasm(tree: number): number;
  _ts_node_has_error_wasm(tree: number): number;
  _ts_node_is_error_wasm(tree: number): number;
  _ts_node_is_missing_wasm(tree: number): number;
  _free(address: number): void;
}

export interface Loaded {
  readonly parser: Parser;
  readonly language: Language;
  readonly runtime: Runtime;
}

/** Loads the parser and its grammar. Throws when one of the two WebAssembly files is in neither place. */
export async function loadParser(): Promise<Loaded> {
  const [wasmBinary, grammar] = await Promise.all([
    bytesOf('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
    bytesOf('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm'),
  ]);
  const module: object = { wasmBinary, locateFile: (file: string) => file };
  await Parser.init(module); // Emscripten puts what the WebAssembly exports on this very object.
  const language = await Language.load(grammar);
  const parser = new Parser();
  parser.setLanguage(language);
  return { parser, language, runtime: module as Runtime };
}
