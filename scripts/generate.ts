import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configurationSchema } from '../src/config/schema.ts';
import type { HabitDefinition } from '../src/core/habit.ts';
import { reportSchema } from '../src/render/schema.ts';
import type { DocumentedHabit } from './generate/habits.ts';
import { habitPage, habitsIndex, habitsOverview, habitsTable, schemaFile, withSection } from './generate/habits.ts';
import { root } from './root.ts';

/** Every habit folder below `project`, with its definition and its example files, sorted by id. Throws when a folder is none. */
export async function readHabits(project: string): Promise<readonly DocumentedHabit[]> {
  const folder = join(project, 'src/habits');
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(ids.sort().map((id) => readHabit(folder, id)));
}

async function readHabit(folder: string, id: string): Promise<DocumentedHabit> {
  const names = await readdir(join(folder, id));
  if (!names.includes('habit.ts')) throw new Error(`src/habits/${id} has no habit.ts: write one, or delete the folder.`);
  const module = (await import(pathToFileURL(join(folder, id, 'habit.ts')).href)) as { default: HabitDefinition };
  if (module.default?.id !== id)
    throw new Error(`src/habits/${id}/habit.ts calls itself \`${module.default?.id}\`: use \`${id}\`.`);
  const examples = names.filter((name) => !name.endsWith('.ts') || name.startsWith('javascript'));
  examples.sort((a, b) => (stem(a) < stem(b) ? -1 : 1)); // `python.py` before `python-silent.py`
  const read = examples.map(async (name) => ({ name, text: await readFile(join(folder, id, name), 'utf8') }));
  return { habit: module.default, examples: await Promise.all(read) };
}

const stem = (name: string) => name.slice(0, name.lastIndexOf('.'));

/** Every generated file of `project`: its path and its whole text. Nothing is written. */
export async function generated(project: string): Promise<ReadonlyMap<string, string>> {
  const documented = await readHabits(project);
  const habits = documented.map(({ habit }) => habit);
  const readme = await readFile(join(project, 'README.md'), 'utf8');
  return new Map([
    ['src/habits/index.ts', habitsIndex(habits)],
    ['docs/habits/README.md', habitsOverview(habits)],
    ...documented.map((one) => [`docs/habits/${one.habit.id}.md`, habitPage(one)] as const),
    ['docs/configuration.schema.json', schemaFile('.readiness.yml', configurationSchema(habits))],
    ['docs/report.schema.json', schemaFile('readiness check --format json', reportSchema)],
    ['README.md', withSection(readme, 'habits', habitsTable(habits, 'docs/habits/'))],
  ]);
}

/** Files of `project` that are not as generated, and pages whose habit is gone. */
async function stale(project: string, files: ReadonlyMap<string, string>): Promise<{ changed: string[]; gone: string[] }> {
  const changed: string[] = [];
  for (const [path, text] of files) {
    const now = await readFile(join(project, path), 'utf8').catch(() => undefined);
    if (now !== text) changed.push(path);
  }
  const pages = await readdir(join(project, 'docs/habits')).catch(() => []);
  const gone = pages.map((page) => `docs/habits/${page}`).filter((path) => !files.has(path));
  return { changed, gone };
}

/** Writes what changed and removes pages of habits that are gone; with `check` only says so. True: nothing was stale. */
export async function generate(project: string, check: boolean, say: (line: string) => void): Promise<boolean> {
  const files = await generated(project);
  const { changed, gone } = await stale(project, files);
  for (const path of changed) say(check ? `${path} is not up to date.` : `wrote ${path}`);
  for (const path of gone) say(check ? `${path} belongs to no habit.` : `removed ${path}`);
  if (check) return changed.length + gone.length === 0;
  for (const path of changed) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), files.get(path) as string);
  }
  for (const path of gone) await rm(join(project, path));
  return true;
}

if (import.meta.main) {
  const fresh = await generate(root, process.argv.includes('--check'), (line) => process.stdout.write(`${line}\n`));
  process.exitCode = fresh ? 0 : 1;
}
