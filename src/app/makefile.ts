import type { Recipe, Recipes } from './recipe.ts';

/** The file whose targets `make` builds at the root of a repository. */
export const MAKEFILE = 'Makefile';

/** `test lint: build ; ./run.sh`; not `NAME := value`, `NAME ::= value`. */
const RULE = /^([^\s:=#][^:=#]*)::?(?![:=])([^=#;]*)(?:#.*|;(.*))?$/;
const GIVEN = /^(?:export |override )*([\w.-]+)[ \t]*(?::{0,3}|\?)=[ \t]*(.*)$/;

/**
 * The rules of a Makefile, so far as they say what a target starts: patterns (`%.o`), what is included and what a function of make's would
 * give are left out. Only make reads it all.
 */
export function recipesOfMake(text: string): Recipes {
  const values = new Map<string, string>();
  const rules = new Map<string, Recipe>();
  let open: readonly string[] = [];
  for (const line of text.replaceAll(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
    if (line.startsWith('\t')) add(rules, open, [], inShell(line, values));
    else if (/^\s*(?:#|$)/.test(line)) continue;
    else {
      const [, name, value = ''] = GIVEN.exec(line) ?? [];
      const [, targets, needs = '', recipe = ''] = name === undefined ? (RULE.exec(line) ?? []) : [];
      if (name !== undefined && !values.has(name) && value.length < LONGEST) values.set(name, value);
      if (targets !== undefined) {
        open = wordsIn(targets).filter((word) => !word.startsWith('.') && !word.includes('%'));
        add(rules, open, wordsIn(inShell(needs, values)), inShell(recipe, values));
      }
    }
  }
  return rules;
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '' && word !== '|');

function add(rules: Map<string, Recipe>, names: readonly string[], needs: readonly string[], line: string): void {
  for (const name of names) {
    const rule = rules.get(name);
    rules.set(name, { needs: [...(rule?.needs ?? []), ...needs], commands: `${rule?.commands ?? ''}${line}\n` });
  }
}

/** How deep variables stand in variables, and how long a value and a line may be: what doubles itself is put in no further, and starts nothing. */
const DEEPEST = 4;
const LONGEST = 1000;
const LONGEST_LINE = 10_000;

/** A line of make's as the shell gets it: `@$(SCRIPTS)/run.sh $@` with `SCRIPTS = hack`. A value that is not known stays a variable. */
function inShell(line: string, values: ReadonlyMap<string, string>): string {
  let said = line.replace(/^[\t ]*[@+-]*[\t ]*/, '');
  for (let depth = 0; depth < DEEPEST && said.length < LONGEST_LINE && /\$[({]/.test(said); depth++)
    said = said.replaceAll(
      /\$(?:\(([\w.-]+)\)|\{([\w.-]+)\})/g,
      (written, one: string | undefined, other: string | undefined) => {
        const name = one ?? other ?? '';
        return name === 'MAKE' ? 'make' : name === 'CURDIR' ? '.' : (values.get(name) ?? written);
      },
    );
  if (said.length >= LONGEST_LINE) return '';
  // `$$` is the shell's own `$`; what is left is unknown to us, and to the shell a variable.
  return said
    .replaceAll(/\$(\$)?\(([\w.-]+)\)/g, (written, own: string | undefined, name: string) =>
      own === undefined ? `\${${name.replaceAll(/\W/g, '_')}}` : written,
    )
    .replaceAll('$$', '$');
}
