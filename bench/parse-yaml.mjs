// Only parses YAML: the floor that a check of workflows is measured against. Started as: node parse-yaml.mjs YAML.JS FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [library, folder] = process.argv.slice(2);
const { parseDocument } = await import(pathToFileURL(library).href);
let errors = 0;
for (const name of readdirSync(folder)) errors += parseDocument(readFileSync(join(folder, name), 'utf8')).errors.length;
process.stdout.write(`${errors} errors\n`);
