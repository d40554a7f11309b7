/** What one of our own comments says: `readiness: ignore[habit, habit/rule] -- reason`. */
export interface Directive {
  readonly word: 'ignore' | 'ignore-next-line' | 'ignore-file';
  /** What stands in the brackets; empty: nothing, or no brackets. */
  readonly names: readonly string[];
  /** Empty: none is given, and the directive suppresses nothing. */
  readonly reason: string;
  /** Where it starts in the comment, in UTF-16 code units. */
  readonly index: number;
}

/** A habit's id and its rules: what a name in brackets may be. */
export interface HabitNames {
  readonly id: string;
  readonly rules: Readonly<Record<string, string>>;
}

/** What each of our directives holds: a quick look before comments are read. */
export const DIRECTIVE = /readiness:\s*ignore/;

const OURS = /(?<=^|[#*;]|\/\/|--|<!--)\s*readiness:\s*(ignore(?:-next-line|-file)?)(?![\w-])\s*(?:\[([^\]\n]*)\])?([^\n]*)/g;

/** Our directives in one comment, its marks (`#`, `//`) included. Prose that only mentions readiness is none. */
export function directivesIn(comment: string): readonly Directive[] {
  return [...comment.matchAll(OURS)].map((match) => {
    const [, word, inside = '', rest = ''] = match;
    const names = inside.split(',').map((name) => name.trim());
    return {
      word: word as Directive['word'],
      names: names.filter((name) => name !== ''),
      reason: reasonIn(rest),
      index: match.index,
    };
  });
}

/** What stands after `--`, without the end of a block comment. */
function reasonIn(rest: string): string {
  const said = rest.trim();
  return said.startsWith('--')
    ? said
        .slice(2)
        .replace(/(?:\*\/|-->)$/, '')
        .trim()
    : '';
}

/** Does a habit, and its rule if one is named, exist? */
export function isKnown(name: string, habits: readonly HabitNames[]): boolean {
  const [id, rule, ...more] = name.split('/');
  const habit = habits.find((one) => one.id === id);
  return habit !== undefined && more.length === 0 && (rule === undefined || Object.hasOwn(habit.rules, rule));
}

/**
 * The valid name that was probably meant: with the fewest letters to change, among the rules of the habit if that is
 * right, and the habit's rule if only a rule is written. `undefined` without habits.
 */
export function nearestName(written: string, habits: readonly HabitNames[]): string | undefined {
  const rulesOf = ({ id, rules }: HabitNames): string[] => Object.keys(rules).map((rule) => `${id}/${rule}`);
  const all = habits.flatMap((habit) => [habit.id, ...rulesOf(habit)]);
  const alone = all.find((name) => name.endsWith(`/${written}`));
  const habit = habits.find(({ id }) => written.startsWith(`${id}/`));
  const names = habit ? [...rulesOf(habit), habit.id] : all;
  const near = names.map((name) => ({ name, edits: editsBetween(written.slice(0, 80), name) }));
  return alone ?? near.sort((a, b) => a.edits - b.edits)[0]?.name;
}

/** How many letters to add, leave out or change: Levenshtein's distance, a row at a time. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [left, other] of [...b].entries()) {
      const change = (row[left] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[left + 1] as number) + 1, (next[left] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
