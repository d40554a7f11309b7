import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from './generate.ts';
import { habitFiles, idProblem, nextSteps } from './new-habit/files.ts';
import { root } from './root.ts';

const id = process.argv[2];
const habits = join(root, 'src/habits');
const entries = await readdir(habits, { withFileTypes: true });
const problem = idProblem(
  id,
  entries.map((entry) => entry.name),
);

if (problem || !id) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
} else {
  await mkdir(join(habits, id));
  for (const [name, text] of habitFiles(id)) await writeFile(join(habits, id, name), text);
  await generate(root, false, () => {});
  process.stdout.write(nextSteps(id));
}
