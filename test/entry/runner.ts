import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from '../support/github/server.ts';

/** What one run left behind, besides what it wrote to GitHub. */
export interface Ran {
  readonly status: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Job {
  /** Inputs beside the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: object;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the built Action as a runner would, on an event of the server's pull request. It may read its own folder and the
 * runner's, write the runner's, and start no process: Node.js itself forbids the rest.
 */
export async function runAction(dist: string, scratch: string, server: Server, job: Job = {}): Promise<Ran> {
  const folder = await mkdtemp(join(scratch, 'runner-'));
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const given = { token: server.state.token, comment: 'on-change', 'max-comments': '10', 'dry-run': 'false', ...job.inputs };
  const inputs = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    ...Object.fromEntries(inputs),
    ...environmentOf(server, job.event ?? 'pull_request'),
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(job.payload ?? payloadOf(server))),
    GITHUB_STEP_SUMMARY: await file('summary.md', ''),
    GITHUB_OUTPUT: await file('output', ''),
    RUNNER_TEMP: folder,
    ...job.env,
  };
  const { status, log } = await ended([...confined(dist, folder), join(dist, 'action.js')], folder, env);
  const text = (name: string): string => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  return { status, log, summary: text('summary.md'), outputs: outputsIn(text('output')) };
}

/** No process, no thread, and no file but those of the build and of the runner's folder. */
export function confined(dist: string, folder: string): readonly string[] {
  return ['--permission', `--allow-fs-read=${dist}/*`, `--allow-fs-read=${folder}/*`, `--allow-fs-write=${folder}/*`];
}

/** Runs Node.js to its end. */
export async function ended(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly status: number | null; readonly log: string; readonly output: string }> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, log: output + errors, output };
}

function environmentOf({ url, apiUrl, graphqlUrl, state }: Server, event: string): Readonly<Record<string, string>> {
  const repository = `${state.owner}/${state.repo}`;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: event,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_JOB: 'review',
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: url,
    GITHUB_WORKFLOW: 'readiness',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/readiness.yml@refs/pull/${state.number}/merge`,
  };
}

function payloadOf({ state }: Server): object {
  const { number, base, head } = state;
  return {
    action: 'synchronize',
    number,
    pull_request: { number, base: { ref: 'main', sha: base }, head: { ref: 'change', sha: head } },
  };
}

/** `name<<DELIMITER`, lines, `DELIMITER`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}
