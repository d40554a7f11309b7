import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Run } from '../app/ports.ts';
import type { ReviewSettings } from '../app/review.ts';
import type { Choices } from '../app/reviewer.ts';
import type { Overrides } from '../app/rules.ts';
import { UsageError } from '../app/usage.ts';
import { globProblem } from '../config/globs.ts';
import { suggestion } from '../config/nearest.ts';
import { logLine, visible } from '../render/escape.ts';
import { limitOf, type Subject, subjectOf } from './event.ts';
import type { Access } from './github/pull-request.ts';

/** Everything a run of the Action is given: by its workflow, its event and its runner. */
export interface Assignment {
  readonly access: Access;
  readonly subject: Subject;
  readonly choices: Choices;
  readonly settings: ReviewSettings;
  /** The branch that keeps the score of the repository. */
  readonly branch: string;
}

const DOCS = 'https://github.com/readiness-review/readiness-review/blob/main/docs/habits';

/** Reads inputs, event and environment. Throws a `UsageError` that names the input and what it may be. */
export function assignmentOf(env: NodeJS.ProcessEnv): Assignment {
  const token = core.getInput('token');
  if (token === '')
    throw new UsageError('The input `token` is empty: leave it out, or pass a token that can read the repository.');
  const configuration = core.getInput('config');
  const workflow = /^[^/]+\/[^/]+\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  const action = env['GITHUB_ACTION_REPOSITORY'];
  const { eventName: event, payload, repo } = context;
  const from = limitOf(event, payload, context.actor);
  return {
    access: { token, apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, ...(from !== undefined && { from }) },
    subject: subjectOf(event, payload, repo, context.sha),
    choices: {
      overrides: overridesOf(),
      ...(configuration !== '' && { configuration }),
      own: { ...(workflow !== undefined && { workflow }), ...(action && { action }) },
      docsUrl: docsUrl(env),
    },
    settings: {
      name: core.getInput('name') || `${context.workflow}/${context.job}`,
      mode: oneOf('comment', ['on-change', 'always', 'on-failure', 'never']) ?? 'on-change',
      maxComments: wholeNumber('max-comments', 1000) ?? 10,
      dryRun: isTrue('dry-run'),
      informational: isTrue('informational'),
    },
    branch: branchName(),
  };
}

/** A name as git takes it (`git check-ref-format`), of characters that need no care anywhere. */
function branchName(): string {
  const given = core.getInput('branch') || 'readiness';
  if (/^\w[\w./-]{0,200}$/.test(given) && !/\.\.|\/[./]|[./]$|\.lock(?:\/|$)/.test(given)) return given;
  throw new UsageError(`The input \`branch\` cannot be \`${given}\`: use a name like \`readiness\`.`);
}

/** The pages as they were in the version that runs. */
function docsUrl(env: NodeJS.ProcessEnv): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return repository && ref ? `${context.serverUrl}/${repository}/blob/${ref}/docs/habits` : DOCS;
}

function overridesOf(): Overrides {
  const preset = oneOf('preset', ['default', 'lesson']);
  const minScore = wholeNumber('min-score', 100);
  const maxDrop = wholeNumber('max-drop', 100);
  const failOn = oneOf('fail-on', ['error', 'warning', 'never']);
  const merged = oneOf('suppressions', ['merged']) !== undefined;
  const paths = core.getMultilineInput('paths');
  for (const glob of paths) {
    const problem = globProblem(glob);
    if (problem !== undefined) throw new UsageError(`In the input \`paths\` the glob \`${glob}\` ${problem}.`);
  }
  return {
    ...(preset !== undefined && { preset }),
    ...(minScore !== undefined && { minScore }),
    ...(maxDrop !== undefined && { maxDrop }),
    ...(failOn !== undefined && { failOn }),
    ...(paths.length > 0 && { paths }),
    ...(merged && { mergedSuppressions: true }),
  };
}

function oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
  const given = core.getInput(name);
  const value = values.find((one) => one === given);
  if (given === '' || value !== undefined) return value;
  const advice = suggestion(given, values);
  throw new UsageError(`The input \`${name}\` cannot be \`${given}\`: ${advice}${advice.endsWith('?') ? '' : '.'}`);
}

function isTrue(name: string): boolean {
  return oneOf(name, ['true', 'false']) === 'true';
}

function wholeNumber(name: string, most: number): number | undefined {
  const given = core.getInput(name);
  if (given === '') return undefined;
  if (/^\d{1,4}$/.test(given) && Number(given) <= most) return Number(given);
  throw new UsageError(`The input \`${name}\` cannot be \`${given}\`: use a whole number from 0 to ${most}.`);
}

/** The run as GitHub Actions shows it. */
export function actionRun(env: NodeJS.ProcessEnv): Run {
  return {
    async showSummary(markdown) {
      if (!env['GITHUB_STEP_SUMMARY']) return; // Absent only outside a runner.
      try {
        await core.summary.addRaw(markdown, true).write();
      } catch (error) {
        core.warning(`The job summary could not be written (${String(error)}): the report is in the output \`report\`.`);
      }
    },
    async writeReport(json) {
      const path = join(mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'readiness-')), 'report.json');
      writeFileSync(path, json);
      return path;
    },
    output: core.setOutput,
    annotate({ level, path, line, endLine, title, message }) {
      const place = { file: path, startLine: line, endLine, title };
      (level === 'error' ? core.error : level === 'warning' ? core.warning : core.notice)(message, place);
    },
    say: (line) => core.info(logLine(line)),
    warn: (sentence) => core.warning(visible(sentence)),
  };
}

/** Ends the step as failed, with one sentence in its log. */
export function failRun(sentence: string): void {
  core.setFailed(visible(sentence));
}
