import type { Severity } from './habit.ts';
import type { Weights } from './judgement.ts';
import type { FileReport, Finding, Gate, GateReason, Report, Score } from './report.ts';
import { addTallies, emptyTally, scoreFrom, tallyOf } from './score.ts';

/** What a gate is configured to fail on. Absent numbers are not applied; scores are 0 to 100, a drop is in points. */
export interface GateSettings {
  readonly failOn: Gate['failOn'];
  readonly minScore?: number;
  readonly maxDrop?: number;
  readonly minFileScore?: number;
  readonly failOnPartial: boolean;
}

/** Day one: an introduced error fails, nothing else. */
export const defaultGate: GateSettings = { failOn: 'error', failOnPartial: false };

/** What a gate must know besides the report. */
export interface GateContext {
  readonly weights: Weights;
  /** Does the configuration judge libraries like automations? */
  readonly libraries: boolean;
  /** It is a comparison whose base nobody knows: what needs one is not applied. */
  readonly baseUnknown: boolean;
}

type Judged = Omit<Report, 'gate'>;

/** One gate's answer: why it fails, or that it holds or was not applied; empty: it is not set, or there is nothing to judge. */
interface Answer {
  readonly reasons?: readonly GateReason[];
  readonly notes?: readonly string[];
}

/** `min-score` says nothing about fewer applicable habits than this (`habits.md`, The gate). */
const FEWEST_HABITS = 3;
/** Places that a reason names; the rest is counted. */
const MOST_PLACES = 5;

/**
 * The gate over a report: `passed`, each reason to fail in a sentence with the numbers used, and a note for each limit that holds
 * or was not applied.
 */
export function gateOf(report: Judged, settings: GateSettings, context: GateContext): Gate {
  const answers = [
    findingsGate(report, settings, context),
    minScoreGate(report, settings),
    maxDropGate(report, settings, context),
    minFileScoreGate(report, settings, context),
    partialGate(report, settings),
  ];
  const reasons = answers.flatMap((answer) => answer.reasons ?? []);
  return {
    passed: reasons.length === 0,
    failOn: settings.failOn,
    reasons,
    notes: answers.flatMap((answer) => answer.notes ?? []),
  };
}

/** Of two gates the stricter, number by number: a pull request can tighten what the base branch sets, never loosen it. */
export function stricter(a: GateSettings, b: GateSettings): GateSettings {
  const rank = { never: 0, error: 1, warning: 2 };
  const both = (name: 'minScore' | 'maxDrop' | 'minFileScore', pick: (...numbers: number[]) => number) => {
    const set = [a[name], b[name]].filter((number) => number !== undefined);
    return set.length > 0 ? { [name]: pick(...set) } : {};
  };
  return {
    failOn: rank[a.failOn] >= rank[b.failOn] ? a.failOn : b.failOn,
    ...both('minScore', Math.max),
    ...both('maxDrop', Math.min),
    ...both('minFileScore', Math.max),
    failOnPartial: a.failOnPartial || b.failOnPartial,
  };
}

function findingsGate(report: Judged, { failOn }: GateSettings, { baseUnknown }: GateContext): Answer {
  if (failOn === 'never') return {};
  if (baseUnknown) return { notes: [`fail-on ${failOn} was not applied: without a base nobody can tell what is introduced.`] };
  const fails = (severity: Severity): boolean => severity === 'error' || (severity === 'warning' && failOn === 'warning');
  const compared = report.before !== undefined;
  const found = report.files
    .flatMap(({ findings }) => findings)
    .filter((finding) => fails(finding.severity) && (!compared || finding.introduced === true));
  if (found.length === 0) return {};
  const message = `${severities(found)} ${compared ? 'introduced' : 'found'} (fail-on is ${failOn}): ${places(found)}.`;
  return { reasons: [{ kind: 'finding', message }] };
}

function severities(findings: readonly Finding[]): string {
  const texts = (['error', 'warning'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [count(number, severity)] : [];
  });
  return texts.join(' and ');
}

function places(findings: readonly Finding[]): string {
  const named = findings.slice(0, MOST_PLACES).map(({ habit, rule, path, line }) => `${habit}/${rule} at ${path}:${line}`);
  return [...named, ...(findings.length > named.length ? [`and ${findings.length - named.length} more`] : [])].join(', ');
}

function minScoreGate({ score }: Judged, { minScore }: GateSettings): Answer {
  if (minScore === undefined || score.value === null) return {};
  if (score.applicable < FEWEST_HABITS) {
    const apply = score.applicable === 1 ? '1 habit applies' : `${score.applicable} habits apply`;
    return { notes: [`min-score ${minScore} was not applied: only ${apply}, and it needs ${FEWEST_HABITS}.`] };
  }
  if (score.value >= minScore) return { notes: [`Readiness is ${score.value}: min-score ${minScore} holds.`] };
  return { reasons: [{ kind: 'min-score', message: `Readiness is ${score.value}; min-score is ${minScore}.` }] };
}

/**
 * Before and after, and the habits lost: code that goes takes its kept habits along and lowers the number, so the drop is
 * also measured without the habits that no longer apply, and has to be too large both ways.
 */
function maxDropGate(report: Judged, { maxDrop }: GateSettings, context: GateContext): Answer {
  if (maxDrop === undefined) return {};
  if (context.baseUnknown) return { notes: [`max-drop ${maxDrop} was not applied: the base is unknown.`] };
  const { before, after } = report;
  if (before?.value == null || after?.value == null) return {};
  const drop = dropOf(before, after);
  const values = `(${before.value} → ${after.value})`;
  const pair = drop > 0 ? `Readiness fell by ${drop} ${values}` : `Readiness did not fall ${values}`;
  if (drop <= maxDrop) return { notes: [`${pair}: max-drop ${maxDrop} holds.`] };
  const paired = report.files.filter((file) => isPaired(file, context.libraries));
  const staying = dropOf(stayingBefore(paired, context.weights), after);
  if (staying <= maxDrop) {
    const rest = staying > 0 ? `${staying} of it without what was deleted` : 'all of it by what was deleted';
    return { notes: [`${pair}, ${rest}: max-drop ${maxDrop} holds.`] };
  }
  const message = `${pair}; max-drop is ${maxDrop}. Now missing: ${nowMissing(paired)}.`;
  return { reasons: [{ kind: 'max-drop', message }] };
}

/** In points; 0 when it rose, or when there was or is nothing to judge. */
function dropOf(before: Score | undefined, after: Score | undefined): number {
  return before?.value == null || after?.value == null ? 0 : Math.max(0, before.value - after.value);
}

function stayingBefore(files: readonly FileReport[], weights: Weights): Score {
  const tallies = files.map(({ habits, change }) => {
    const staying = Object.entries(change?.habits ?? {}).filter(([id]) => applies(habits[id]?.verdict));
    return tallyOf(Object.fromEntries(staying), weights, 0);
  });
  return scoreFrom(tallies.reduce(addTallies, emptyTally));
}

function applies(verdict: string | undefined): boolean {
  return verdict === 'kept' || verdict === 'missing';
}

function nowMissing(files: readonly FileReport[]): string {
  const lost = files.flatMap(({ path, habits, change }) =>
    Object.keys(habits)
      .filter((id) => habits[id]?.verdict === 'missing' && change?.habits?.[id]?.verdict !== 'missing')
      .map((id) => `${id} in ${path}`),
  );
  const more = lost.length > MOST_PLACES ? [`and ${lost.length - MOST_PLACES} more`] : [];
  return [...lost.slice(0, MOST_PLACES), ...more].join(', ');
}

function minFileScoreGate(report: Judged, { minFileScore }: GateSettings, { libraries }: GateContext): Answer {
  if (minFileScore === undefined) return {};
  const scored = report.files.filter(({ unit, score }) => (libraries || unit !== 'library') && score.value !== null);
  if (scored.length === 0) return {};
  const least = Math.min(...scored.map(({ score }) => score.value as number));
  if (least >= minFileScore) return { notes: [`The lowest file has ${least}: min-file-score ${minFileScore} holds.`] };
  const low = scored.filter(({ score }) => (score.value as number) < minFileScore);
  const message = ({ path, score }: FileReport) => `Readiness of ${path} is ${score.value}; min-file-score is ${minFileScore}.`;
  return { reasons: low.map((file) => ({ kind: 'min-file-score', message: message(file) })) };
}

function partialGate({ unread, faults }: Judged, { failOnPartial }: GateSettings): Answer {
  if (!failOnPartial || unread.length + faults.length === 0) return {};
  const parts = [
    ...(unread.length > 0 ? [`${count(unread.length, 'file')} could not be read`] : []),
    ...(faults.length > 0 ? [`${count(faults.length, 'check')} failed`] : []),
  ];
  return { reasons: [{ kind: 'partial', message: `The result is partial (fail-on-partial is set): ${parts.join(' and ')}.` }] };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Does the file count in before and after: an automation, or a library judged like one, that both sides have? */
function isPaired({ unit, change }: FileReport, libraries: boolean): boolean {
  return (libraries || unit !== 'library') && change?.habits !== undefined;
}
