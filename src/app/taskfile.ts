import { type Recipe, type Recipes, withUnknown } from './recipe.ts';

/**
 * The tasks of a Taskfile (taskfile.dev, version 3). One in another folder (`dir:`) starts nothing that is known; nor does a text that is no
 * YAML, or says nothing of tasks. The YAML parser is loaded on the first call.
 */
export async function recipesOfTask(text: string): Promise<Recipes> {
  const { parse } = await import('yaml');
  const tasks = partsOf(partsOf(parsed(text, parse)).tasks);
  return new Map(Object.entries(tasks).map(([name, task]) => [name, recipeOf(task)]));
}

function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return undefined; // What task does not read either.
  }
}

/** A task is its command, the list of them, or says both and what it needs. */
function recipeOf(task: unknown): Recipe {
  if (typeof task === 'string' || Array.isArray(task)) return { needs: [], commands: commandsIn(task) };
  const { deps, cmd, cmds, dir } = partsOf(task);
  if (dir !== undefined) return { needs: [], commands: '' };
  return { needs: listOf(deps).flatMap(nameOf), commands: commandsIn([...listOf(cmds), ...listOf(cmd)]) };
}

/** `./run.sh`, `cmd: ./run.sh`, `task: check`. */
function commandsIn(said: unknown): string {
  const lines = listOf(said).flatMap((one) => {
    const { cmd, task } = partsOf(one);
    const command = typeof one === 'string' ? one : typeof cmd === 'string' ? cmd : undefined;
    return command ?? (typeof task === 'string' ? `task ${task}` : []);
  });
  return withUnknown(lines.join('\n'));
}

const nameOf = (need: unknown): readonly string[] => {
  const name = typeof need === 'string' ? need : partsOf(need).task;
  return typeof name === 'string' ? [name] : [];
};

const listOf = (said: unknown): readonly unknown[] =>
  Array.isArray(said) ? said : said === undefined || said === null ? [] : [said];

const partsOf = (said: unknown): Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null && !Array.isArray(said) ? { ...said } : {};
