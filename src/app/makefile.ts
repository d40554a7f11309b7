import { pathStartedBy, targetsMadeBy } from '../knowledge/workflow/starts.ts';
import type { ReadCommand } from './packages.ts';

/** The file whose targets `make` builds at the root of a repository. */
export const MAKEFILE = 'Makefile';

/** The files that each target starts: by its own recipe, and by those of the targets that it needs or makes; `''` is what `make` builds by itself. */
export type Targets = ReadonlyMap<string, readonly string[]>;

interface Rule {
  readonly needs: readonly string[];
  /** Its recipe, as a shell reads it. */
  readonly recipe: string;
}

interface Read {
  readonly files: readonly string[];
  readonly makes: readonly string[];
}

/**
 * Reads the rules of a Makefile, so far as they say what a target starts: patterns (`%.o`), what is included and what a function of make's
 * would give are left out. Only make reads it all; what is left out here starts nothing. `runner`: what stands before the names of another one's.
 */
export async function targetsIn(text: string, read: ReadCommand, runner = ''): Promise<Targets> {
  const rules = rulesIn(text);
  const done = new Map<string, Read>();
  for (const [name, { needs, recipe }] of rules) {
    const program = /\S/.test(recipe) ? await read(recipe) : undefined;
    const steps = program?.steps ?? [];
    done.set(`${runner}${name}`, {
      files: program === undefined ? [] : steps.flatMap((step) => pathStartedBy(step, program) ?? []),
      makes: [
        ...needs.map((one) => `${runner}${one}`),
        ...(program === undefined ? [] : steps.flatMap((step) => targetsMadeBy(step, program) ?? [])),
      ],
    });
  }
  const [usual = ''] = rules.keys();
  done.set(runner, { files: [], makes: [`${runner}${usual}`] });
  return new Map([...done.keys()].map((name) => [name, filesOf(name, done, new Set())]));
}

function filesOf(name: string, rules: ReadonlyMap<string, Read>, seen: Set<string>): readonly string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { files = [], makes = [] } = rules.get(name) ?? {};
  return [...new Set([...files, ...makes.flatMap((one) => filesOf(one, rules, seen))])];
}

/** `test lint: build ; ./run.sh`; not `NAME := value`, `NAME ::= value`. */
const RULE = /^([^\s:=#][^:=#]*)::?(?![:=])([^=#;]*)(?:#.*|;(.*))?$/;
const GIVEN = /^(?:export |override )*([\w.-]+)[ \t]*(?::{0,3}|\?)=[ \t]*(.*)$/;

function rulesIn(text: string): ReadonlyMap<string, Rule> {
  const values = new Map<string, string>();
  const rules = new Map<string, Rule>();
  let open: readonly string[] = [];
  for (const line of text.replaceAll(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
    const told = line.startsWith('\t') ? line : undefined;
    if (told !== undefined) add(rules, open, [], inShell(told, values));
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

function add(rules: Map<string, Rule>, names: readonly string[], needs: readonly string[], line: string): void {
  for (const name of names) {
    const rule = rules.get(name);
    rules.set(name, { needs: [...(rule?.needs ?? []), ...needs], recipe: `${rule?.recipe ?? ''}${line}\n` });
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
