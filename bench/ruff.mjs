// Ruff's WebAssembly build with the rules that come closest to the habits. Started as: node ruff.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';

const select = 'S,BLE,T20,PLW1510,PLW1514,SIM115,TRY,LOG,G,DTZ,PTH'.split(',');
const [folder] = process.argv.slice(2);
// PLW1514 is a preview rule: without preview, asking for it is an error.
const workspace = new Workspace({ preview: true, lint: { select } }, PositionEncoding.Utf16);
let found = 0;
for (const name of readdirSync(folder)) found += workspace.check(readFileSync(join(folder, name), 'utf8')).length;
process.stdout.write(`${found} diagnostics\n`);
