import { targetsMadeBy } from '../knowledge/workflow/starts.ts';
import { recipesOfJust } from './justfile.ts';
import { MAKEFILE, recipesOfMake } from './makefile.ts';
import { type Deed, deedOf, filesOf, type ReadCommand } from './named.ts';
import type { Recipes } from './recipe.ts';
import { recipesOfTask } from './taskfile.ts';

/** The files that each target starts: by its own recipe, and by those of the targets that it needs or makes. */
export type Targets = ReadonlyMap<string, readonly string[]>;

interface Runner {
  /** What stands before the names of its targets, here and in what is said of them (`knowledge/workflow/starts.ts`). */
  readonly prefix: '' | 'just:' | 'task:';
  readonly recipes: (text: string) => Recipes | Promise<Recipes>;
}

const make: Runner = { prefix: '', recipes: recipesOfMake };
const just: Runner = { prefix: 'just:', recipes: recipesOfJust };
const task: Runner = { prefix: 'task:', recipes: recipesOfTask };

/** What is read at the root of a repository, by its name there. */
const RUNNERS: Readonly<Record<string, Runner>> = {
  [MAKEFILE]: make,
  justfile: just,
  Justfile: just,
  'Taskfile.yml': task,
  'Taskfile.yaml': task,
};

/** Whether a path names targets by which somebody starts what the repository has: a Makefile, a justfile, a Taskfile. */
export const isRecipes = (path: string): boolean => Object.hasOwn(RUNNERS, path);

/** What the targets of such a text start; the prefix alone is what its runner makes where none is named: `default`, or the first. */
export async function targetsIn(path: string, text: string, read: ReadCommand): Promise<Targets> {
  const { prefix, recipes } = RUNNERS[path] ?? make;
  const found = await recipes(text);
  const deeds = new Map<string, Deed>();
  for (const [name, { needs, commands }] of found) {
    const needed = needs.map((one) => `${prefix}${one}`);
    deeds.set(`${prefix}${name}`, await deedOf(commands, read, targetsMadeBy, needed));
  }
  const [first = ''] = found.keys();
  deeds.set(prefix, { files: [], others: [`${prefix}${found.has('default') ? 'default' : first}`] });
  return new Map([...deeds.keys()].map((name) => [name, filesOf(name, deeds)]));
}
