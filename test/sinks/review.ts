import type { PullRequest, Run } from '../../src/app/ports.ts';
import { type Reviewer, type ReviewSettings, review } from '../../src/app/review.ts';
import { reviewerOf } from '../../src/app/reviewer.ts';
import type { Change, ChangedFile, ContextFile } from '../../src/core/change.ts';
import { engine } from '../../src/entry/engine.ts';
import type { Annotation } from '../../src/render/annotations.ts';
import type { ReviewComment } from '../../src/review/operation.ts';

export const DOCS = 'https://docs.example';

/** Whatever leaves a run. */
export interface Sinks {
  /** The job summary. */
  readonly pages: string[];
  /** The sticky summary on the pull request. */
  readonly summaries: string[];
  readonly comments: ReviewComment[];
  readonly annotations: Annotation[];
  /** Lines of the log, and the sentences of warnings and of the failure. */
  readonly lines: string[];
  readonly reports: string[];
  readonly outputs: Map<string, string>;
}

const settings: ReviewSettings = { name: 'ci/readiness', mode: 'always', maxComments: 10, dryRun: false, informational: false };
const own = { workflow: '.github/workflows/readiness.yml', action: 'readiness-review/readiness-review' };
/** Those that have something to say of the samples: with fewer habits the pages are shorter, and more of them can be tried. */
const HABITS: ReadonlySet<string> = new Set(['idempotence', 'timeouts', 'fail-loud', 'secrets', 'dry-run', 'error-handling']);
const some = { ...engine, habits: engine.habits.filter(({ id }) => HABITS.has(id)) };
const reviewer = reviewerOf(some, { overrides: {}, own, docsUrl: DOCS });

/** A file as a change adds it, all of its lines in one hunk; with a base it is modified. */
export function fileOf(path: string, head: string, over: Partial<ChangedFile> = {}): ChangedFile {
  const added = head.split('\n').map((_, index) => index + 1);
  return { path, status: 'added', head, hunks: [{ start: 1, end: added.length, added }], ...over };
}

export function changeWith(
  files: readonly ChangedFile[],
  configuration: Omit<Change['configuration'], 'path'> = {},
  context: readonly ContextFile[] = [],
): Change {
  const commits = { base: 'b'.repeat(40), head: 'c'.repeat(40) };
  return { ...commits, files, configuration: { path: '.readiness.yml', ...configuration }, context, notes: [] };
}

/** Reviews a change three times with everything but a network: posting, as a dry run, and with a token that may only read. */
export async function sinksOf(change: Change): Promise<Sinks> {
  const sinks: Sinks = { pages: [], summaries: [], comments: [], annotations: [], lines: [], reports: [], outputs: new Map() };
  const judged = reviewer.judge(change, async () => ({ why: 'GitHub does not hand it out (Not Found)' }));
  const once: Reviewer = { ...reviewer, judge: () => judged };
  const run = runInto(sinks);
  for (const mode of ['posts', 'dry', 'forbidden'] as const) {
    const surroundings = { run, fetch: async () => ({ why: 'nobody asks' }) };
    const failure = await review(pullOf(change, sinks, mode), surroundings, once, { ...settings, dryRun: mode === 'dry' });
    if (failure !== undefined) sinks.lines.push(failure);
  }
  return sinks;
}

function runInto({ pages, reports, outputs, annotations, lines }: Sinks): Run {
  return {
    showSummary: async (markdown) => void pages.push(markdown),
    async writeReport(json) {
      reports.push(json);
      return '/tmp/report.json';
    },
    output: (name, value) => void outputs.set(name, value),
    annotate: (annotation) => void annotations.push(annotation),
    say: (line) => void lines.push(line),
    warn: (sentence) => void lines.push(sentence),
  };
}

function pullOf(change: Change, { summaries, comments }: Sinks, mode: 'posts' | 'dry' | 'forbidden'): PullRequest {
  const discussion = { comments: [], threads: [] };
  return {
    read: async () => ({ change, discussion }),
    discussion: async () => discussion,
    headNow: async () => change.head,
    async perform(operation) {
      if (mode === 'forbidden') return { done: false, failure: 'forbidden', message: 'The token may not write.' };
      if (operation.kind === 'create-summary') summaries.push(operation.body);
      if (operation.kind === 'create-review') comments.push(...operation.comments);
      return { done: true };
    },
  };
}
