import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { gitHub } from '../../../src/adapters/github/pull-request.ts';
import { isoOf } from '../../../src/adapters/scored.ts';
import type { Engine } from '../../../src/app/engine.ts';
import { patienceOf, type Sleep } from '../../../src/app/patience.ts';
import { publish } from '../../../src/app/publish.ts';
import { scoreRepository } from '../../../src/app/score-repository.ts';
import { entryOf } from '../../../src/app/shelf.ts';
import { engine } from '../../app/sample.ts';
import { filesOn } from '../../support/github/git-data.ts';
import { type Files, removeFolder, type SampleRepository, sampleRepository } from '../../support/github/repository.ts';
import { type Addresses, type Server, startServer } from '../../support/github/server.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-score-'));
after(() => removeFolder(folder));
let samples = 0;

/** A repository whose default branch holds these files. */
export function repositoryOf(files: Files): SampleRepository {
  samples += 1;
  return sampleRepository(join(folder, `repository-${samples}`), files, files);
}

/** Serves it; the token may write, as the workflow of the README lets it. */
export async function withScored(repository: SampleRepository, use: (server: Server) => Promise<void>): Promise<void> {
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  server.state.permissions.contents = 'write';
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

export interface Push {
  readonly commit?: string;
  /** Seconds after the first push of a test. */
  readonly at?: number;
  readonly branch?: string;
  readonly rules?: string;
  readonly build?: string;
  readonly engine?: Engine;
  readonly mostReads?: number;
  readonly dryRun?: boolean;
  /** Which way it comes in. */
  readonly door?: Addresses;
}

const FIRST = Date.UTC(2026, 0, 5, 8);

/** A run after a push, from reading to the last write. Where it waits, nothing passes. */
export async function scored(server: Server, push: Push = {}) {
  const { state } = server;
  const { commit = state.base, at = 0, branch = 'readiness', rules = '1.0.0', door = server, dryRun = false } = push;
  const sleep: Sleep = async () => undefined;
  const { mostReads = 500, build = rules } = push;
  const access = { token: state.token, apiUrl: door.apiUrl, graphqlUrl: door.graphqlUrl, pauses: [1], sleep, mostReads };
  const host = gitHub({ ...access, patience: patienceOf(sleep) });
  const { owner, repo } = state;
  const repository = host.scored({ owner, repo, commit, branch });
  const bench = { engine: push.engine ?? engine, rules, build, choices: { overrides: {}, docsUrl: 'https://example.com' } };
  const { report, shelf } = await scoreRepository(repository, bench, host.fetch);
  const said: string[] = [];
  const run = { say: (line: string) => void said.push(line) };
  const entry = entryOf(report, { date: isoOf(FIRST + at * 1000), commit, rules });
  const problem = await publish(repository, run, { branch, entry, report, dryRun }, { shelf, sleep });
  return { report, said: said.join('\n'), problem };
}

export interface Line {
  readonly date: string;
  readonly commit: string;
  readonly rules: string;
  readonly score: number | null;
}

/** The history as it stands on the branch. */
export function historyOn({ state }: Server, branch = 'readiness'): readonly Line[] {
  const text = filesOn(state, branch)?.['history.jsonl'] ?? '';
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Line);
}

export const callsOf = ({ calls }: Server, from = 0): readonly string[] =>
  calls.slice(from).map(({ method, path, status }) => `${method} ${path.replace(/[0-9a-f]{40}/, '<sha>')} ${status}`);
