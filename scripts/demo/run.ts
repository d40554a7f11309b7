import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Server } from '../../test/support/github/server.ts';
import { root } from '../root.ts';

/** What one run of the Action left behind, besides what it wrote to GitHub. */
export interface Ran {
  readonly status: number;
  /** What the step's log shows. */
  readonly log: string;
  /** The job summary, in Markdown. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Starts `action` as a runner would: in a process of its own, with an event file, the inputs that action.yml declares and
 * the environment of a job, and nothing else. Files of the run go to the folder `runner`, which is made.
 */
export async function runAction(action: string, server: Server, runner: string): Promise<Ran> {
  mkdirSync(runner, { recursive: true });
  const file = (name: string, text = ''): string => {
    writeFileSync(join(runner, name), text);
    return join(runner, name);
  };
  const summary = file('summary.md');
  const output = file('output');
  const env = {
    ...inputs(server.state.token),
    ...jobOf(server),
    PATH: process.env['PATH'],
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(eventOf(server))),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: runner,
  };
  const child = spawn(process.execPath, [action], { cwd: runner, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  const status = await new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  return { status, log, summary: readFileSync(summary, 'utf8'), outputs: outputsIn(readFileSync(output, 'utf8')) };
}

/** The inputs as a workflow that sets none of them passes them on. */
function inputs(token: string): Record<string, string> {
  const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, { default?: string }> };
  const given = Object.entries(manifest.inputs).map(([name, { default: value = '' }]) => {
    return [`INPUT_${name.toUpperCase()}`, value.replace('${{ github.token }}', token)] as const;
  });
  return Object.fromEntries(given);
}

function jobOf({ url, apiUrl, graphqlUrl, state }: Server): Record<string, string> {
  const repository = `${state.owner}/${state.repo}`;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_SERVER_URL: url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_JOB: 'review',
    GITHUB_REF: `refs/pull/${state.number}/merge`,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: state.head,
    GITHUB_WORKFLOW: 'readiness',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/readiness.yml@refs/pull/${state.number}/merge`,
  };
}

function eventOf({ state }: Server): object {
  const repository = { name: state.repo, owner: { login: state.owner }, full_name: `${state.owner}/${state.repo}` };
  return {
    action: 'opened',
    number: state.number,
    pull_request: {
      number: state.number,
      draft: false,
      base: { ref: 'main', sha: state.base, repo: repository },
      head: { ref: 'change', sha: state.head, repo: repository },
    },
    repository,
  };
}

/** The file that a step writes its outputs to: `name<<DELIMITER`, lines, `DELIMITER`. */
export function outputsIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n?^\2\r?$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}
