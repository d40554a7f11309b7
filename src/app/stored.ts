import { createHash } from 'node:crypto';
import type { Configuration } from '../config/configuration.ts';
import type { Judgement } from '../core/judgement.ts';
import type { Report } from '../core/report.ts';
import { isInContext, mayStart } from './context.ts';
import { isOfRelease } from './others-trees.ts';
import { isNotice } from './overwritten.ts';
import type { CommittedFile } from './ports.ts';

/** A repository's report as it is kept: with what it takes to judge again only what changed. */
export interface Stored extends Report {
  readonly repository: {
    /** A hash of everything that a judgement hangs on beside the file: the engine, the configuration, the context. */
    readonly basis: string;
    /** The blob of each file whose text was read and judged, or found to be no automation. */
    readonly blobs: Readonly<Record<string, string>>;
  };
}

/** What an earlier run found out: the paths whose blob is still the same, each judged or, where it is no automation, not. */
export type Known = ReadonlyMap<string, Judgement | undefined>;

/** See `Stored`. `engine` names the very build that judges. */
export function basisOf(engine: string, configuration: Configuration, files: readonly CommittedFile[]): string {
  const context = files
    .filter(({ path }) => isInContext(path) || mayStart(path) || isNotice(path) || isOfRelease(path))
    .map(({ path, sha }) => [path, isOfRelease(path) ? '' : sha]);
  return createHash('sha256')
    .update(JSON.stringify([engine, configuration, context.sort()]))
    .digest('hex');
}

/**
 * What a kept report tells about files that are the same as then. A report of another basis, or one that is no report,
 * tells nothing: it is made anew.
 */
export function knownFrom(text: string | undefined, basis: string, files: readonly CommittedFile[]): Known {
  const stored = storedFrom(text);
  if (stored === undefined || stored.repository.basis !== basis) return new Map();
  const reports = new Map(stored.files.map((file) => [file.path, file]));
  const suppressed = Map.groupBy(stored.suppressed, ({ finding }) => finding.path);
  const problems = Map.groupBy(stored.suppressionProblems, ({ path }) => path);
  const same = files.filter(({ path, sha }) => stored.repository.blobs[path] === sha);
  return new Map(
    same.map(({ path }): [string, Judgement | undefined] => {
      const report = reports.get(path);
      if (report === undefined) return [path, undefined];
      const { language, unit, callers, score, habits, findings } = report;
      const own = { suppressed: suppressed.get(path) ?? [], suppressionProblems: problems.get(path) ?? [], faults: [] };
      return [path, { path, language, unit, ...(callers && { callers }), score, habits, findings, ...own }];
    }),
  );
}

function storedFrom(text: string | undefined): Stored | undefined {
  try {
    const said = JSON.parse(text ?? 'null') as Partial<Stored> | null;
    const { files, suppressed, suppressionProblems, repository } = said ?? {};
    const isWhole = [files, suppressed, suppressionProblems].every(Array.isArray);
    const isKept = typeof repository?.basis === 'string' && typeof repository.blobs === 'object' && repository.blobs !== null;
    return said?.version === 1 && isWhole && isKept ? (said as Stored) : undefined;
  } catch {
    return undefined;
  }
}
