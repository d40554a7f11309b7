import { type Comparison, type Composition, compareJudgements } from './comparison.ts';
import { byPlace, compare } from './finding.ts';
import { gateOf } from './gate.ts';
import type { Judgement, Weights } from './judgement.ts';
import type { FileReport, HabitResult, Report } from './report.ts';
import { sumOf } from './score.ts';
import { inReport } from './suppression.ts';

/**
 * The report on a head, and on what changed since a base. The totals are over automations: a library has a score of its
 * own in `files` and counts only where the configuration judges libraries. Equal input in any order gives a report that
 * is equal to the byte.
 */
export function composeReport(composition: Composition): Report {
  const { weights, settings } = composition;
  const comparison = composition.base && compareJudgements({ ...composition, base: composition.base });
  const head = [...composition.head].sort((a, b) => compare(a.path, b.path));
  const files = head.map((judgement) => fileReport(judgement, weights, comparison));
  const report: Omit<Report, 'gate'> = {
    version: 1,
    score: sumOf(
      head.filter(({ unit }) => settings.libraries || unit !== 'library'),
      weights,
    ),
    files,
    suppressed: head.flatMap(({ suppressed }) => suppressed).sort(inReport),
    suppressionProblems: inOrder(head.flatMap(({ suppressionProblems }) => suppressionProblems)),
    unread: inOrder(composition.unread),
    faults: inOrder([...head.flatMap(({ faults }) => faults), ...(composition.faults ?? [])]),
    preset: settings.preset,
    ...(comparison ? totals(comparison) : {}),
    notes: [...new Set([...composition.notes, ...(comparison?.notes ?? [])])],
  };
  const { libraries } = settings;
  const gate = gateOf(report, composition.gate, { weights, libraries, baseUnknown: composition.baseUnknown === true });
  const { version, score, ...rest } = report;
  return { version, score, gate, ...rest };
}

function fileReport(judgement: Judgement, weights: Weights, comparison: Comparison | undefined): FileReport {
  const { path, language, unit, callers, score, habits, findings } = judgement;
  const change = comparison?.changeOf(judgement);
  return {
    path,
    language,
    unit,
    ...(callers && { callers }),
    score,
    habits: ordered(habits, weights),
    findings: [...findings].sort(byPlace).map((one) => (comparison ? { ...one, introduced: comparison.isIntroduced(one) } : one)),
    ...(change ? { change: { ...change, ...(change.habits ? { habits: ordered(change.habits, weights) } : {}) } } : {}),
  };
}

function totals({ before, after, fixed, deleted }: Comparison): Pick<Report, 'before' | 'after' | 'fixed' | 'deleted'> {
  return { before, after, fixed, deleted };
}

/** Verdicts in the order of the habits, whatever order they were found in. */
function ordered(habits: Readonly<Record<string, HabitResult>>, weights: Weights): Readonly<Record<string, HabitResult>> {
  const place = new Map([...weights.keys()].map((id, index) => [id, index]));
  const last = weights.size;
  const entries = Object.entries(habits);
  return Object.fromEntries(entries.sort(([a], [b]) => (place.get(a) ?? last) - (place.get(b) ?? last) || compare(a, b)));
}

/** By path and line; then by everything else that they say. */
function inOrder<T extends { readonly path: string; readonly line?: number }>(items: readonly T[]): readonly T[] {
  return [...items].sort(
    (a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
}
