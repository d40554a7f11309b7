import type { Change } from '../core/change.ts';
import type { Finding } from '../core/report.ts';
import { type Place, placeOf, startOf } from './place.ts';

/** The findings of one rule in one file that no comment carries yet, the one to be shown first. */
export interface Group {
  readonly path: string;
  readonly habit: string;
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** Of the first finding; absent: no line of the diff shows any of them. */
  readonly place?: Place;
}

/** A comment to be posted. */
export interface Fresh {
  readonly place: Place;
  readonly findings: readonly Finding[];
}

/** A finding that may stand beside its line: introduced by the change, no mere note, not in a library. */
export function isCandidate(finding: Finding): boolean {
  return finding.introduced === true && finding.severity !== 'info' && finding.library !== true;
}

/** Groups findings by file and rule. Within a group those that the diff shows come first, then the worst, then by line. */
export function groupsOf(findings: readonly Finding[], change: Change): readonly Group[] {
  const hunks = new Map(change.files.map((file) => [file.path, file.hunks]));
  const groups = Map.groupBy(findings, ({ path, habit, rule }) => JSON.stringify([path, habit, rule]));
  return [...groups.values()].map((members) => {
    const places = new Map(members.map((finding) => [finding, placeOf(finding, hunks.get(finding.path))]));
    const unseen = (finding: Finding): number => (places.get(finding) === undefined ? 1 : 0);
    const sorted = members.toSorted((a, b) => unseen(a) - unseen(b) || byWorst(a, b));
    const first = sorted[0] as Finding;
    const place = places.get(first);
    return { path: first.path, habit: first.habit, rule: first.rule, findings: sorted, ...(place !== undefined && { place }) };
  });
}

/** The comments that the groups make, worst first: groups whose place starts on one line share a comment. */
export function freshComments(groups: readonly Group[]): readonly Fresh[] {
  const seen = groups.filter((group) => group.place !== undefined);
  const lines = Map.groupBy(seen, ({ path, place }) => JSON.stringify([path, startOf(place as Place)]));
  const comments = [...lines.values()].map((sharing) => {
    const sorted = sharing.toSorted((a, b) => byWorst(a.findings[0] as Finding, b.findings[0] as Finding));
    return { place: sorted[0]?.place as Place, findings: sorted.flatMap((group) => group.findings) };
  });
  return comments.sort((a, b) => byWorst(a.findings[0] as Finding, b.findings[0] as Finding));
}

const SEVERITIES = ['error', 'warning', 'info'];

/** Errors before warnings, then by path, line and name, so that the order never depends on the machine. */
export function byWorst(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
