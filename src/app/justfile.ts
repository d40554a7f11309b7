import { type Recipe, type Recipes, withUnknown } from './recipe.ts';

/** `@lint dir=".": (build "x") pages # looks at it`; not `version := "1"`. */
const HEAD = /^@?([A-Za-z_][\w-]*)(?:\s[^:#]*)?:(?!=)([^#]*)/;

/** The recipes of a justfile. */
export function recipesOfJust(text: string): Recipes {
  const found = new Map<string, Recipe>();
  let open: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s+\S/.test(line)) {
      const { needs = [], commands = '' } = found.get(open ?? '') ?? {};
      if (open !== undefined) found.set(open, { needs, commands: `${commands}${asCommand(line)}\n` });
      continue;
    }
    if (line.trim() === '') continue;
    const [, name, needs = ''] = HEAD.exec(line) ?? [];
    open = name;
    if (name !== undefined) found.set(name, { needs: needsIn(needs), commands: '' });
  }
  return found;
}

/** `(build "x") pages && pack`: one with its arguments stands in brackets. */
const needsIn = (said: string): readonly string[] =>
  said
    .replaceAll(/\(\s*([\w-]+)[^()]*\)/g, ' $1 ')
    .split(/\s+/)
    .filter((word) => /^[\w-]+$/.test(word));

const asCommand = (line: string): string => withUnknown(line.trim().replace(/^[@-]+/, ''));
