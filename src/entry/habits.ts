import { UsageError } from '../app/usage.ts';
import { suggestion } from '../config/nearest.ts';
import { habitData, renderHabit, renderHabits, renderHabitsMarkdown } from '../render/habits.ts';
import { renderJson } from '../render/json.ts';
import type { Request } from './arguments.ts';
import { engine } from './engine.ts';
import type { Ending } from './exit-status.ts';
import { say, wantsColour } from './terminal.ts';

/** `readiness habits [ID]`. */
export async function listHabits({ operands: [id], format }: Request): Promise<Ending> {
  const habit = engine.habits.find((one) => one.id === id);
  const ids = engine.habits.map((one) => one.id);
  if (id !== undefined && habit === undefined) throw new UsageError(`There is no habit \`${id}\`: ${suggestion(id, ids)}`);
  if (format === 'json') {
    const data = habit ? habitData(habit) : engine.habits.map(habitData);
    return say(renderJson(data));
  }
  if (format === 'markdown') return say(renderHabitsMarkdown(habit ? [habit] : engine.habits));
  const options = { colour: wantsColour() };
  return say(habit ? renderHabit(habit, options) : renderHabits(engine.habits, options));
}
