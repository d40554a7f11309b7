import type { Settings, Weights } from './judgement.ts';
import type { HabitResult, Score } from './report.ts';

/** The sums behind a score. Scores are added by their weights, never by their values. */
export interface Tally {
  readonly keptWeight: number;
  readonly weight: number;
  readonly kept: number;
  readonly applicable: number;
  readonly suppressed: number;
}

/** What a total is made of: a judgement, or one side of a file in a report. */
export interface Scored {
  readonly habits: Readonly<Record<string, HabitResult>>;
  readonly score: Score;
}

export const emptyTally: Tally = { keptWeight: 0, weight: 0, kept: 0, applicable: 0, suppressed: 0 };

/**
 * The weights of the habits that apply (kept or missing) and of those kept; `n/a` and `unknown` are in neither sum.
 * Throws when a habit has no weight: verdicts and weights come from the same list of habits.
 */
export function tallyOf(habits: Readonly<Record<string, HabitResult>>, weights: Weights, suppressed: number): Tally {
  let tally = { ...emptyTally, suppressed };
  for (const [id, { verdict }] of Object.entries(habits)) {
    if (verdict !== 'kept' && verdict !== 'missing') continue;
    const weight = weights.get(id);
    if (weight === undefined) throw new Error(`The habit ${id} has a verdict and no weight.`);
    const kept = verdict === 'kept' ? 1 : 0;
    tally = addTallies(tally, { keptWeight: kept * weight, weight, kept, applicable: 1, suppressed: 0 });
  }
  return tally;
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    keptWeight: a.keptWeight + b.keptWeight,
    weight: a.weight + b.weight,
    kept: a.kept + b.kept,
    applicable: a.applicable + b.applicable,
    suppressed: a.suppressed + b.suppressed,
  };
}

/** ⌊100 × weight kept ÷ weight applicable⌋, 0 to 100; `null` when nothing applies. */
export function scoreFrom({ keptWeight, weight, kept, applicable, suppressed }: Tally): Score {
  const value = weight === 0 ? null : Math.floor((100 * keptWeight) / weight);
  return { value, kept, applicable, suppressed };
}

/** One file's score: its verdicts by habit id, and how many of its findings are suppressed. */
export function scoreOf(habits: Readonly<Record<string, HabitResult>>, weights: Weights, suppressed: number): Score {
  return scoreFrom(tallyOf(habits, weights, suppressed));
}

/** The score of a change or a repository: the same two sums over all its files, in any order. */
export function sumOf(files: Iterable<Scored>, weights: Weights): Score {
  let total = emptyTally;
  for (const { habits, score } of files) total = addTallies(total, tallyOf(habits, weights, score.suppressed));
  return scoreFrom(total);
}

/**
 * The number with its pair, without the word: `62 (5 of 9 habits)`, `100 (4 of 4 habits, 3 suppressed)`; with the lesson
 * preset `2/7`; where nothing applies `nothing to judge`.
 */
export function scoreFigure(score: Score, preset: Settings['preset'] = 'default'): string {
  const suppressed = score.suppressed > 0 ? [`${score.suppressed} suppressed`] : [];
  const aside = suppressed.map((text) => ` (${text})`).join('');
  if (score.value === null) return `nothing to judge${aside}`;
  if (preset === 'lesson') return `${score.kept}/${score.applicable}${aside}`;
  const pair = `${score.kept} of ${score.applicable} ${score.applicable === 1 ? 'habit' : 'habits'}`;
  return `${score.value} (${[pair, ...suppressed].join(', ')})`;
}

/** `Readiness 62 (5 of 9 habits)`; with the lesson preset `Readiness 2/7`; `Readiness: nothing to judge`. */
export function scorePhrase(score: Score, preset: Settings['preset'] = 'default'): string {
  return `Readiness${score.value === null ? ':' : ''} ${scoreFigure(score, preset)}`;
}
