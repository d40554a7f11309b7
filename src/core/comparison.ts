import { compare } from './finding.ts';
import type { GateSettings } from './gate.ts';
import type { Judgement, Settings, Weights } from './judgement.ts';
import { originOf, pair, type Renames } from './pairing.ts';
import type { Fault, FileReport, Finding, Report, Score, Unread } from './report.ts';
import { sumOf } from './score.ts';

/** What is known of one side or two, before it is a report. Lists may come in any order. */
export interface Composition {
  readonly head: readonly Judgement[];
  /** Absent: nothing is compared. */
  readonly base?: readonly Judgement[];
  /** It should have been a comparison and nobody knows the base: the head is judged, and nothing fails for it. */
  readonly baseUnknown?: boolean;
  readonly renames?: Renames;
  /** By path at the head. Without an entry: `renamed` by `renames`, `modified` where the base has the path, else `added`. */
  readonly statuses?: ReadonlyMap<string, NonNullable<FileReport['change']>['status']>;
  readonly unread: readonly Unread[];
  /** Paths of the base that exist there and could not be read. */
  readonly unreadBase?: ReadonlySet<string>;
  /** Faults that belong to no judgement; those of the head's judgements are added. */
  readonly faults?: readonly Fault[];
  readonly notes: readonly string[];
  readonly gate: GateSettings;
  /** `weightsOf(habits)`, or `lessonWeights` with the lesson preset. */
  readonly weights: Weights;
  readonly settings: Pick<Settings, 'preset' | 'libraries'>;
}

/** How the head's judgements stand to the base's. */
export interface Comparison {
  /** Over the automations that both sides have. */
  readonly before: Score;
  readonly after: Score;
  readonly fixed: readonly Finding[];
  readonly deleted: NonNullable<Report['deleted']>;
  readonly notes: readonly string[];
  readonly isIntroduced: (finding: Finding) => boolean;
  readonly changeOf: (judgement: Judgement) => NonNullable<FileReport['change']>;
}

type Sides = Composition & { readonly base: readonly Judgement[] };

/**
 * Compares two sides. A file of which one side could not be read says nothing about what was introduced or fixed, and so
 * does a habit that failed on one side. What only left, with its file, is deleted and neither fixed nor a loss.
 */
export function compareJudgements(sides: Sides): Comparison {
  const { head, base, renames = new Map(), unreadBase = new Set<string>(), weights } = sides;
  const origin = originOf(renames);
  const bases = new Map(base.map((judgement) => [judgement.path, judgement]));
  const baseOf = ({ path }: Judgement): Judgement | undefined => {
    const from = sides.statuses?.get(path) === 'added' ? undefined : origin(path);
    return from === undefined ? undefined : bases.get(from);
  };
  const counts = ({ unit }: Judgement): boolean => sides.settings.libraries || unit !== 'library';
  const pairs = head.flatMap((one) => {
    const from = baseOf(one);
    return from && counts(one) === counts(from) ? [{ one, from }] : [];
  });
  const counted = pairs.filter(({ one }) => counts(one));
  const untold = head.filter(({ path }) => unreadBase.has(origin(path) ?? '')).map(({ path }) => path);
  const fates = fatesOf(sides, baseOf, new Set(untold));
  return {
    before: sumOf(
      counted.map(({ from }) => from),
      weights,
    ),
    after: sumOf(
      counted.map(({ one }) => one),
      weights,
    ),
    fixed: fates.fixed,
    deleted: deletedIn(sides, new Set(head.map(baseOf)), counts),
    notes: untold
      .sort(compare)
      .map((path) => `${path} could not be read at the base: none of its findings counts as introduced.`),
    isIntroduced: fates.isIntroduced,
    changeOf: changesOf(sides, new Map(pairs.map(({ one, from }) => [one, from])), baseOf),
  };
}

/** Suppressed findings take part, so that to suppress is not to fix; what is no longer suppressed is introduced. */
function fatesOf(sides: Sides, baseOf: (one: Judgement) => Judgement | undefined, untold: ReadonlySet<string>) {
  const { head, base, renames } = sides;
  const all = (judgements: readonly Judgement[]): readonly Finding[] =>
    judgements.flatMap(({ findings, suppressed }) => [...findings, ...suppressed.map(({ finding }) => finding)]);
  const open = new Set([...head, ...base].flatMap(({ findings }) => findings));
  const isOpen = (finding: Finding): boolean => open.has(finding);
  const { standing, fixed } = pair(all(base), all(head), renames, isOpen);
  const known = new Set(standing.filter((one) => isOpen(one.base)).map((one) => one.head));
  const heads = new Map(head.map((judgement) => [judgement.path, judgement]));
  const headOf = new Map(head.map((judgement) => [baseOf(judgement)?.path, judgement]));
  const failed = (judgement: Judgement | undefined, { habit }: Finding): boolean =>
    judgement?.habits[habit]?.verdict === 'unknown';
  const isIntroduced = (finding: Finding): boolean => {
    const judgement = heads.get(finding.path);
    return !known.has(finding) && !untold.has(finding.path) && !(judgement && failed(baseOf(judgement), finding));
  };
  const isFixed = (finding: Finding): boolean => {
    const judgement = headOf.get(finding.path);
    return isOpen(finding) && judgement !== undefined && !failed(judgement, finding);
  };
  return { isIntroduced, fixed: fixed.filter(isFixed) };
}

function deletedIn(
  { base, renames = new Map(), unread }: Sides,
  paired: ReadonlySet<Judgement | undefined>,
  counts: (judgement: Judgement) => boolean,
): NonNullable<Report['deleted']> {
  const origin = originOf(renames);
  const unreadHead = new Set(unread.map(({ path }) => origin(path)));
  return base
    .filter((judgement) => counts(judgement) && !paired.has(judgement) && !unreadHead.has(judgement.path))
    .map(({ path, score }) => ({ path, score }))
    .sort((a, b) => compare(a.path, b.path));
}

function changesOf(
  { statuses, renames, unreadBase }: Sides,
  paired: ReadonlyMap<Judgement, Judgement>,
  baseOf: (one: Judgement) => Judgement | undefined,
): Comparison['changeOf'] {
  return (judgement) => {
    const previousPath = renames?.get(judgement.path);
    const stood = baseOf(judgement) !== undefined || unreadBase?.has(judgement.path) === true;
    const derived = previousPath !== undefined ? 'renamed' : stood ? 'modified' : 'added';
    const from = paired.get(judgement);
    return {
      status: statuses?.get(judgement.path) ?? derived,
      ...(previousPath === undefined ? {} : { previousPath }),
      ...(from ? { score: from.score, habits: from.habits } : {}),
    };
  };
}
