// Only parses JavaScript: the floor that a check is measured against. The same parser with the same options, nothing kept.
// Started as: node parse-javascript.mjs TYPESCRIPT-ESTREE.JS FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [library, folder] = process.argv.slice(2);
const { parse } = (await import(pathToFileURL(library).href)).default;
const options = {
  range: true,
  loc: true,
  comment: false,
  allowInvalidAST: true,
  errorOnUnknownASTType: false,
  suppressDeprecatedPropertyWarnings: true,
  jsDocParsingMode: 'none',
  loggerFn: false,
};
let statements = 0;
for (const name of readdirSync(folder)) {
  statements += parse(readFileSync(join(folder, name), 'utf8'), { ...options, filePath: name }).body.length;
}
process.stdout.write(`${statements} statements\n`);
