/** Why an id cannot be a new habit's, in one sentence; undefined: it can. */
export function idProblem(id: string | undefined, taken: readonly string[]): string | undefined {
  if (!id) return 'No id given: write `npm run new-habit -- ID`, the habit in lower case with hyphens, such as `lock-files`.';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `\`${id}\` is not an id: use lower-case words with hyphens, such as \`lock-files\`.`;
  if (taken.includes(id)) return `src/habits/${id} exists: choose another id, or add a rule to that habit.`;
  return undefined;
}

/**
 * The files of a new habit, by name within its folder. They pass their own tests as they are written: the question they
 * ask is a real one (is a directory created only if it is missing?), to be replaced by the author's.
 */
export function habitFiles(id: string): ReadonlyMap<string, string> {
  return new Map([
    ['habit.ts', definition(id)],
    ['python.py', example],
  ]);
}

function definition(id: string): string {
  const words = id.replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return `import { defineHabit, kept, missing } from '../../core/habit.ts';
import type { Step } from '../../core/step.ts';

/** What is asked of each step. An answer that nobody can know is no verdict. */
function judge(step: Step) {
  if (step.effect !== 'create' || step.thing !== 'directory') return undefined;
  const again = step.row.again?.(step.ask);
  if (again === 'yes') return kept;
  if (again !== 'no') return undefined;
  return missing({
    rule: 'created-blindly',
    severity: 'info',
    message: \`\\\`\${step.name}\\\` fails when the directory is already there: create it only if it is missing.\`,
  });
}

export default defineHabit({
  id: '${id}',
  title: '${title}',
  question: 'does the second run find what the first one made?',
  pillar: 'supporting',
  weight: 1,
  why: \`A schedule runs everything again. What the first run leaves behind is the second run's start.\`,
  how: \`Create what is missing, and go on when it is already there.\`,
  rules: { 'created-blindly': 'a directory is created without a look at whether it is there' },
  on: { step: judge },
});
`;
}

const example = `import os


def main(options):
    os.makedirs("out/reports")  # ✗ fails when the directory is already there
    os.makedirs("out/logs", exist_ok=True)  # ✓
    os.makedirs("out/cache", **options)  # the option may be inside: no verdict


main({})
`;

/** What to do next, after the files are written. */
export function nextSteps(id: string): string {
  return `Wrote src/habits/${id}/habit.ts and python.py, its page and its place in the tables. It passes its tests as it is. Next:
  1. src/habits/${id}/python.py: write the lines you have in mind, \`# ✗ words of the message\` or \`# ✓\` behind each, and
     at least one that looks bad and must stay silent.
  2. src/habits/${id}/habit.ts: ask your question; \`why\` tells of the bad night.
  3. npm test, then npm run generate and npm run build, and commit all of it.
`;
}
