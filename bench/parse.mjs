// Only parses: the floor that a check is measured against. The same parser, read the same way, nothing kept.
// Started as: node parse.mjs WEB-TREE-SITTER.JS RUNTIME.WASM GRAMMAR.WASM FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [library, runtime, grammar, folder] = process.argv.slice(2);
const { Language, Parser } = await import(pathToFileURL(library).href);
await Parser.init({ wasmBinary: readFileSync(runtime) });
const parser = new Parser();
parser.setLanguage(await Language.load(readFileSync(grammar)));
let nodes = 0;
for (const name of readdirSync(folder)) {
  const tree = parser.parse(readFileSync(join(folder, name), 'utf8'));
  nodes += tree.rootNode.descendantCount;
  tree.delete();
}
process.stdout.write(`${nodes} nodes\n`);
