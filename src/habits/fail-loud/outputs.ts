import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';
import { entryBefore, unitOf } from '../../knowledge/workflow/jobs.ts';
import { namesGiven } from './following.ts';
import { forTheNext } from './refusing.ts';

/** `list=$(curl … | jq -c .)`, and then `echo "list=$list" >> "$GITHUB_OUTPUT"`, whose every reader ends badly without it. */
export function isOutputNeeded(call: Call, program: Program): boolean {
  const [given, another] = namesGiven(call, program);
  if (given?.name === undefined || another !== undefined) return false;
  const users = program.calls.filter(({ args }) => args.some(({ holes }) => holes.some(({ name }) => name === given.name)));
  return users.length > 0 && users.every((user) => isWordNeeded(user, program));
}

/**
 * `gh release view … | jq … >> "$GITHUB_OUTPUT"`, or a name that goes nowhere else: it is for other steps, and whether one of them looks at it
 * first nobody can tell for sure.
 */
export function isForOtherSteps(call: Call, parts: readonly Call[], program: Program): boolean {
  if (program.file.language !== 'workflow') return false;
  if (parts.some((part) => forTheNext(part, program) !== undefined)) return true;
  const [given, another] = namesGiven(call, program);
  if (given?.name === undefined || another !== undefined) return false;
  const users = program.calls.filter(
    ({ name, args }) => name !== 'getenv' && args.some(({ holes }) => holes.some((hole) => hole.name === given.name)),
  );
  return users.length > 0 && users.every((user) => forTheNext(user, program) !== undefined);
}

/** The same, or it stands in such a line itself. */
export const isNeededOutside = (call: Call, program: Program): boolean =>
  isOutputNeeded(call, program) ||
  [...factsAround(call.id, program)].some((around) => around.kind === 'call' && isWordNeeded(around, program));

/** `echo "list=…" >> "$GITHUB_OUTPUT"`: is what stands behind `=` needed by all who read it? */
export function isWordNeeded(word: Call, program: Program): boolean {
  const key = /^([\w-]+)=/.exec(word.args[0]?.text ?? '')?.[1];
  const id = entryBefore(unitOf(word.id, program), 'steps.id', program);
  if (key === undefined || id === undefined || forTheNext(word, program) !== 'GITHUB_OUTPUT') return false;
  return isRead(`steps\\.${asPattern(id)}\\.outputs\\.${asPattern(key)}\\b`, program.file.text);
}

/**
 * `fromJSON('')` is an error; `if: … != …` before an `exit 1` finds that nothing is no version; and a job that hands it on is asked in its
 * turn. Who only says it beside that needs nothing.
 */
function isRead(said: string, text: string): boolean {
  const strict =
    timesIn(text, `\\bfromJSON\\(\\s*${said}`) + timesIn(text, `^\\s*if:.*${said}\\s*!=.*\\n(?:.*\\n){1,5}?\\s*exit 1\\b`);
  const handed = [...text.matchAll(new RegExp(`^\\s+["']?([\\w-]+)["']?:\\s*["']?\\$\\{\\{\\s*${said}\\s*\\}\\}`, 'gm'))];
  const spoken = timesIn(text, `^\\s*echo\\b.*${said}`);
  return (
    strict + handed.length > 0 &&
    timesIn(text, said) === strict + handed.length + spoken &&
    handed.every(([, name = '']) => isHandedStrictly(`needs\\.[\\w-]+\\.outputs\\.${asPattern(name)}\\b`, text))
  );
}

const isHandedStrictly = (said: string, text: string): boolean =>
  timesIn(text, said) > 0 && timesIn(text, said) === timesIn(text, `\\bfromJSON\\(\\s*${said}`);

/** GitHub reads the names of functions, steps and outputs whatever their case: `fromJson`, `fromJSON`. */
const timesIn = (text: string, pattern: string): number => text.match(new RegExp(pattern, 'gim'))?.length ?? 0;
