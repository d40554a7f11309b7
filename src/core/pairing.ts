import { byPlace } from './finding.ts';
import type { Finding } from './report.ts';

/** How the findings of two states of the same files stand to each other. Each list is in the order of a report. */
export interface Pairing {
  /** At the head, without a pair. */
  readonly introduced: readonly Finding[];
  /** At the base, without a pair. */
  readonly fixed: readonly Finding[];
  /** The same finding on both sides, ordered by the head's. */
  readonly standing: readonly Pair[];
}

export interface Pair {
  readonly base: Finding;
  readonly head: Finding;
}

/** Path at the head → path at the base, of files that were renamed. */
export type Renames = ReadonlyMap<string, string>;

/**
 * The path at the base of a path at the head. `undefined`: the file that had this path at the base has another one now, so
 * this one is new.
 */
export function originOf(renames: Renames): (path: string) => string | undefined {
  const left = new Set(renames.values());
  return (path) => renames.get(path) ?? (left.has(path) ? undefined : path);
}

/**
 * Pairs findings by file, rule and enclosing name: equal snippets first, the rest in line order. A habit that is missing as
 * a whole has no snippet: it pairs by file and habit, whatever its rule. No line number decides who pairs, so nothing that
 * only moves lines introduces anything. The order of the lists does not matter.
 *
 * `isOpen`: with suppressed findings in the lists, those of equal standing pair before those of different standing, so that
 * suppressing one finding cannot hide a new one behind it.
 */
export function pair(
  base: readonly Finding[],
  head: readonly Finding[],
  renames: Renames = new Map(),
  isOpen: (finding: Finding) => boolean = () => true,
): Pairing {
  const origin = originOf(renames);
  const identity = (finding: Finding, path: string | undefined): string => {
    const rule = finding.snippet === '' ? '' : finding.rule;
    return JSON.stringify([path ?? { new: finding.path }, finding.habit, rule, finding.within]);
  };
  const atBase = (finding: Finding): string => identity(finding, finding.path);
  const atHead = (finding: Finding): string => identity(finding, origin(finding.path));
  const rounds = [
    (finding: Finding) => `${finding.snippet} ${isOpen(finding)}`,
    (finding: Finding) => finding.snippet,
    (finding: Finding) => `${isOpen(finding)}`,
    () => '',
  ];
  const standing = new Map<Finding, Finding>();
  let waiting = [...base].sort(byPlace);
  let unpaired = [...head].sort(byPlace);
  for (const same of rounds) {
    const free = Map.groupBy(waiting, (finding) => `${atBase(finding)} ${same(finding)}`);
    for (const finding of unpaired) {
      const match = free.get(`${atHead(finding)} ${same(finding)}`)?.shift();
      if (match) standing.set(finding, match);
    }
    const taken = new Set(standing.values());
    waiting = waiting.filter((finding) => !taken.has(finding));
    unpaired = unpaired.filter((finding) => !standing.has(finding));
  }
  const pairs = [...standing].map(([one, match]) => ({ base: match, head: one }));
  return { introduced: unpaired, fixed: waiting, standing: pairs.sort((a, b) => byPlace(a.head, b.head)) };
}
