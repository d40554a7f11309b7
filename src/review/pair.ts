import type { Finding } from '../core/report.ts';
import { isCandidate } from './fresh.ts';
import type { Identity } from './marker.ts';

/** One finding that a comment carries, and the path its thread has now. */
export interface Carried {
  readonly path: string;
  /** Its marker stays as it is, though the code be edited: `isAtRest`. */
  readonly atRest: boolean;
  readonly identity: Identity;
}

/** A name longer than this is nobody's; cut, so that no code under review can fill a marker. */
const LONGEST_NAME = 200;

/** What a marker keeps of a finding. */
export function identityOf({ habit, rule, within, snippet }: Finding): Identity {
  return { habit, rule, within: within.slice(0, LONGEST_NAME), snippet };
}

/** One string for one identity at one path. */
export function keyOf(path: string, { habit, rule, within, snippet }: Identity): string {
  return JSON.stringify([path, habit, rule, within, snippet]);
}

/**
 * Pairs what comments carry with findings, as `habits.md` pairs base and head: by path, rule and enclosing name, equal
 * snippets first, the rest in order. What is left is paired by its snippet with another path when its own is not among
 * `paths`, those that the change has at the head: the file was renamed since. Both lists are taken in their order, but for
 * a marker that will not say what its thread took: of equals it takes the last, as the comment that is posted for the rest
 * takes the first when the plan is made again.
 */
export function pair(
  carried: readonly Carried[],
  findings: readonly Finding[],
  paths: ReadonlySet<string>,
): Map<Carried, Finding> {
  const pairs = pairExactly(carried, findings);
  join(
    pairs,
    carried,
    findings,
    ({ path, identity }) => JSON.stringify([path, ...groupOf(identity)]),
    (one, left) => (one.atRest ? lastLike(one, left) : left[0]),
  );
  const moved = carried.filter(({ path, identity }) => !paths.has(path) && identity.snippet !== '');
  join(pairs, moved, findings, ({ identity }) => keyOf('', identity), lastLike);
  return pairs;
}

/** Only the pairs whose path, rule, enclosing name and snippet are equal. */
export function pairExactly(carried: readonly Carried[], findings: readonly Finding[]): Map<Carried, Finding> {
  const pairs = new Map<Carried, Finding>();
  join(pairs, carried, findings, ({ path, identity }) => keyOf(path, identity));
  return pairs;
}

/** Adds, in order, the pairs of what is still free on both sides and has the same key. */
function join(
  pairs: Map<Carried, Finding>,
  carried: readonly Carried[],
  findings: readonly Finding[],
  key: (one: Pick<Carried, 'path' | 'identity'>) => string,
  choose: (one: Carried, left: readonly Finding[]) => Finding | undefined = (_, left) => left[0],
): void {
  const taken = new Set(pairs.values());
  const free = findings.filter((finding) => !taken.has(finding));
  const waiting = Map.groupBy(free, (finding) => key({ path: finding.path, identity: identityOf(finding) }));
  for (const one of carried) {
    const left = pairs.has(one) ? [] : (waiting.get(key(one)) ?? []);
    const finding = choose(one, left);
    if (finding === undefined) continue;
    left.splice(left.indexOf(finding), 1);
    pairs.set(one, finding);
  }
}

/** The last of those that equal the first, in what a marker keeps and in whether a comment may be posted for it. */
function lastLike(_: Carried, left: readonly Finding[]): Finding | undefined {
  const likeness = (finding: Finding): string => keyOf(finding.path, identityOf(finding)) + isCandidate(finding);
  const [first] = left;
  const like = first && likeness(first);
  return left.findLast((finding) => likeness(finding) === like);
}

/** What still tells an edited finding; a habit missing as a whole is known by habit, path and job, whatever its rule. */
function groupOf({ habit, rule, within, snippet }: Identity): readonly string[] {
  return snippet === '' ? [habit, '', within] : [habit, rule, within];
}
