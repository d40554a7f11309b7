import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { gitHub } from '../../../src/adapters/github/pull-request.ts';
import { patienceOf, type Sleep } from '../../../src/app/patience.ts';
import type { Run } from '../../../src/app/ports.ts';
import { type Reviewer, type ReviewSettings, review } from '../../../src/app/review.ts';
import type { Finding } from '../../../src/core/report.ts';
import { type Annotation, annotationsOf } from '../../../src/render/annotations.ts';
import { finding, plainWords, reportOf } from '../../review/pull-request.ts';
import { removeFolder, sampleRepository } from '../../support/github/repository.ts';
import { type Addresses, type Server, startServer } from '../../support/github/server.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-post-'));
after(() => removeFolder(folder));

export const PATH = 'jobs/sync.py';
export const lines = (count: number): string => Array.from({ length: count }, (_, index) => `call(${index + 1})\n`).join('');
export const repository = sampleRepository(folder, { [PATH]: '' }, { [PATH]: lines(30) });
export const found = [
  finding({ line: 3 }),
  finding({ line: 9, habit: 'fail-loud', rule: 'swallowed', severity: 'error', snippet: 'b' }),
];

/** Everything that a run shows anywhere but on the pull request. */
export interface Told extends Run {
  readonly summaries: string[];
  readonly reports: string[];
  readonly outputs: Map<string, string>;
  readonly annotated: string[];
  readonly annotations: Annotation[];
  readonly said: string[];
  readonly warned: string[];
}

function newRun(): Told {
  const told = {
    summaries: [] as string[],
    reports: [] as string[],
    outputs: new Map<string, string>(),
    annotated: [] as string[],
    annotations: [] as Annotation[],
    said: [] as string[],
    warned: [] as string[],
  };
  return {
    ...told,
    showSummary: async (markdown) => void told.summaries.push(markdown),
    async writeReport(json) {
      told.reports.push(json);
      return '/tmp/report.json';
    },
    output: (name, value) => void told.outputs.set(name, value),
    annotate(annotation) {
      told.annotations.push(annotation);
      told.annotated.push(`${annotation.path}:${annotation.line}`);
    },
    say: (line) => void told.said.push(line),
    warn: (sentence) => void told.warned.push(sentence),
  };
}

/** Judges nothing: the findings are given, so that what is tested is the posting. */
function reviewerOf(findings: readonly Finding[], passed = true): Reviewer {
  return {
    wanted: { path: (path) => path.endsWith('.py'), configuration: ['.readiness.yml'] },
    async judge(change) {
      const gate = {
        passed,
        failOn: 'error' as const,
        reasons: passed ? [] : [{ kind: 'finding' as const, message: '1 error introduced.' }],
        notes: [],
      };
      return { report: reportOf(change, findings, { gate }), notes: [] };
    },
    words: () => plainWords,
    page: () => 'the whole report',
    annotations: annotationsOf,
  };
}

const settings: ReviewSettings = {
  name: 'ci/readiness',
  mode: 'on-change',
  maxComments: 10,
  dryRun: false,
  informational: false,
};

export interface Attempt {
  readonly findings?: readonly Finding[];
  readonly passed?: boolean;
  readonly settings?: Partial<ReviewSettings>;
  readonly reviewer?: Reviewer;
  readonly from?: 'fork' | 'dependabot';
  /** Which way it comes in. */
  readonly at?: Addresses;
}

/** A run from reading to the last write. Where it waits, only the server's clock goes on. */
export async function attempt(server: Server, asked: Attempt = {}) {
  const { findings = found, passed = true, from, at = server, reviewer = reviewerOf(findings, passed) } = asked;
  const { state } = server;
  const { owner, repo, number, base, head, token } = state;
  const waited: number[] = [];
  const sleep: Sleep = async (milliseconds) => {
    waited.push(milliseconds);
    state.clock += milliseconds;
  };
  const patience = patienceOf(sleep);
  const access = { token, apiUrl: at.apiUrl, graphqlUrl: at.graphqlUrl, pauses: [1], sleep, patience, ...(from && { from }) };
  const host = gitHub(access);
  const run = newRun();
  const surroundings = { run, fetch: host.fetch, waiting: { sleep, patience } };
  const pull = host.pullRequest({ owner, repo, number, base, head });
  const failure = await review(pull, surroundings, reviewer, { ...settings, ...asked.settings });
  return { run, failure, waited };
}

export async function withServer(use: (server: Server) => Promise<void>): Promise<void> {
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

export const writes = (server: Server): readonly string[] =>
  server.calls.filter((call) => call.writes).map(({ method, path }) => `${method} ${path.split('/').slice(-2).join('/')}`);

export function stands(server: Server, threads = 2): void {
  assert.equal(server.state.comments.length, 1, 'one summary');
  assert.equal(server.state.threads.length, threads, 'one comment a place');
}
