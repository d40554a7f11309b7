import { UsageError } from '../app/usage.ts';
import { suggestion } from '../config/nearest.ts';
import { habitData, renderHabit, renderHabits, renderHabitsMarkdown } from '../render/habits.ts';
import { renderJson } from '../render/json.ts';
import type { Request } from './arguments.ts';
import { engine } from './engine.ts';
import type { Ending } from './exit-status.ts';
import { say, type Terminal } from './terminal.ts';

/** `readiness habits [ID]`. */
export async function listHabits({ operands: [id], format }: Request, terminal: Terminal): Promise<Ending> {
  const habit = engine.habits.find((one) => one.id === id);
  const ids = engine.habits.map((one) => one.id);
  if (id !== undefined && habit === undefined) throw new UsageError(`There is no habit \`${id}\`: ${suggestion(id, ids)}`);
  if (format === 'json') {
    const data = habit ? habitData(habit) : engine.habits.map(habitData);
    return say(renderJson(data), terminal);
  }
  if (format === 'markdown') return say(renderHabitsMarkdown(habit ? [habit] : engine.habits), terminal);
  return say(habit ? renderHabit(habit, terminal) : renderHabits(engine.habits, terminal), terminal);
}
