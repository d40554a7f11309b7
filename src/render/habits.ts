import type { HabitDefinition } from '../core/habit.ts';
import { styleOf } from './style.ts';

type Described = Omit<HabitDefinition, 'on' | 'library'>;

/** What a habit says about itself, as plain data for `--format json`. */
export function habitData({
  id,
  title,
  question,
  pillar,
  weight,
  why,
  how,
  rules,
  jobsOnly = false,
}: HabitDefinition): Described {
  return { id, title, question, pillar, weight, why: oneLine(why), how: oneLine(how), rules, jobsOnly };
}

/** All habits, a line each, by pillar. Ends with a line break. */
export function renderHabits(habits: readonly HabitDefinition[], { colour }: { readonly colour: boolean }): string {
  const style = styleOf(colour);
  const width = Math.max(...habits.map(({ id }) => id.length));
  const pillars = [...new Set(habits.map(({ pillar }) => pillar))];
  const blocks = pillars.map((pillar) => {
    const lines = habits
      .filter((habit) => habit.pillar === pillar)
      .map(({ id, weight, question }) => `  ${style.strong(id.padEnd(width))}  ${weight}  ${question}`);
    return [style.faint(pillar), ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n\`readiness habits ID\` says more; the number is the weight in the score.\n`;
}

/** One habit in full. Ends with a line break. */
export function renderHabit(habit: HabitDefinition, { colour }: { readonly colour: boolean }): string {
  const style = styleOf(colour);
  const { id, title, question, weight, why, how, rules, jobsOnly } = habit;
  const names = Object.entries(rules).map(([rule, finds]) => `  ${style.strong(`${id}/${rule}`)}\n      ${oneLine(finds)}`);
  return [
    `${style.strong(id)}  ${title} (weight ${weight}${jobsOnly ? ', asked of jobs only' : ''})`,
    question,
    `Why: ${oneLine(why)}`,
    `How: ${oneLine(how)}`,
    `Rules:\n${names.join('\n')}`,
    `Suppress one with a reason: # readiness: ignore[${id}] -- reason\n`,
  ].join('\n\n');
}

/** All habits, or one, as Markdown. Ends with a line break. */
export function renderHabitsMarkdown(habits: readonly HabitDefinition[]): string {
  const parts = habits.map(({ id, title, question, weight, why, how, rules }) => {
    const list = Object.entries(rules).map(([rule, finds]) => `- \`${id}/${rule}\`: ${oneLine(finds)}`);
    return `## ${id}\n\n**${title}** (weight ${weight}): ${question}\n\n${oneLine(why)}\n\n${oneLine(how)}\n\n${list.join('\n')}`;
  });
  return `${parts.join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
