import type { FileReport, HabitResult, HabitVerdict, Report } from '../core/report.ts';

/** How a habit stands over several files: how many it applies to, how many keep it, how many could not be told. */
export interface Standing {
  readonly applicable: number;
  readonly kept: number;
  readonly unknown: number;
}

/** One row of the table of habits. Without a comparison there is no `before`. */
export interface HabitRow {
  readonly habit: string;
  readonly before?: Standing;
  readonly after: Standing;
}

/** A habit that a file gained or lost by the change. */
export interface Turn {
  readonly habit: string;
  readonly path: string;
  readonly line?: number;
  readonly gained: boolean;
}

type Habits = Readonly<Record<string, HabitResult>>;

/** Every habit that applies to some file, before and after, in the order in which the habits are given. */
export function habitRows(report: Report, order: readonly string[]): readonly HabitRow[] {
  const paired = report.files.filter(isPaired);
  const compared = paired.length > 0;
  const heads = (compared ? paired : report.files).map((file) => file.habits);
  const bases = paired.map((file) => file.change?.habits ?? {});
  return idsOf([...heads, ...bases], order)
    .map((habit) => ({ habit, ...(compared && { before: standing(bases, habit) }), after: standing(heads, habit) }))
    .filter(({ before, after }) => after.applicable + after.unknown + (before?.applicable ?? 0) + (before?.unknown ?? 0) > 0);
}

function isPaired(file: FileReport): boolean {
  return file.change?.habits !== undefined;
}

function idsOf(all: readonly Habits[], order: readonly string[]): readonly string[] {
  const ids = new Set(all.flatMap((habits) => Object.keys(habits)));
  const known = order.filter((id) => ids.delete(id));
  return [...known, ...ids];
}

function standing(all: readonly Habits[], habit: string): Standing {
  const verdicts = all.map((habits) => habits[habit]?.verdict);
  const of = (verdict: HabitVerdict) => verdicts.filter((one) => one === verdict).length;
  return { applicable: of('kept') + of('missing'), kept: of('kept'), unknown: of('unknown') };
}

/**
 * The habits gained (kept now, missing before) and lost (missing now, kept before) by each file that stands on both sides.
 * A habit that stopped or started to apply is neither.
 */
export function turns(report: Report): readonly Turn[] {
  return report.files.flatMap((file) => {
    const before = file.change?.habits ?? {};
    return Object.entries(file.habits).flatMap(([habit, { verdict, line }]) => {
      const was = before[habit]?.verdict;
      const gained = was === 'missing' && verdict === 'kept';
      const lost = was === 'kept' && verdict === 'missing';
      return gained || lost ? [{ habit, path: file.path, ...(line !== undefined && { line }), gained }] : [];
    });
  });
}
