import type { Call, Test } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { demandsProw } from '../../knowledge/build-servers.ts';

/** A build server that ends by itself what hangs, and its words for that. */
interface Server {
  /** What a call of it does that never ends. */
  readonly waits: string;
  readonly ends: string;
}

/** Their defaults: Drone's timeout of a repository and GitLab's of a job, an hour; CircleCI's `no_output_timeout` of a step; Travis CI's, "Build timeouts"; Cirrus CI's `timeout_in`, Semaphore's `execution_time_limit`, Azure Pipelines' `timeoutInMinutes` and Google Cloud Build's `timeout`, an hour; Evergreen's `exec_timeout_secs`, 6 hours; Prow's `timeout` of a decorated job, 24 hours. Jenkins and Buildkite have none; a job of GitHub's, 360 minutes. */
const SERVERS: readonly (Server & {
  readonly prefix: string;
  readonly path?: RegExp;
  readonly starts?: RegExp;
  readonly demands?: (program: Program) => boolean;
})[] = [
  {
    prefix: 'CIRCLE',
    starts: /^\.circleci\//,
    // Also what its configuration no longer names.
    path: /^\.circleci\//,
    waits: 'may wait until CircleCI gives up on it',
    ends: 'CircleCI ends a step after 10 minutes without output',
  },
  {
    prefix: 'TRAVIS',
    starts: /^\.travis\.yml$/,
    // `.travis-build.sh`, whatever defaults it has for a try elsewhere.
    path: /(?:^|\/)\.travis[-_.][\w.-]*$/,
    waits: 'may wait until Travis CI gives up on it',
    ends: 'Travis CI ends a job after 10 minutes without output',
  },
  {
    prefix: 'DRONE',
    starts: /^\.drone\.ya?ml$/,
    waits: 'may wait until Drone gives up on it',
    ends: 'Drone ends a build after an hour',
  },
  {
    prefix: 'CIRRUS',
    starts: /^\.cirrus\.yml$/,
    waits: 'may wait until Cirrus CI gives up on it',
    ends: 'Cirrus CI ends a task after an hour',
  },
  {
    prefix: 'SEMAPHORE',
    starts: /^\.semaphore\//,
    path: /^\.semaphore\//,
    waits: 'may wait until Semaphore gives up on it',
    ends: 'Semaphore ends a job after an hour, or when it is told to',
  },
  {
    prefix: 'EVERGREEN',
    starts: /^\.evergreen\//,
    path: /^\.evergreen\//,
    waits: 'may wait until Evergreen gives up on it',
    ends: 'Evergreen ends a task after 6 hours, or when it is told to',
  },
  {
    prefix: 'PROW',
    demands: demandsProw,
    waits: 'may wait until Prow gives up on it',
    ends: 'Prow ends a job after 24 hours, or when it is told to',
  },
  {
    prefix: 'TF_BUILD',
    demands: speaksToAzure,
    starts: /^(?:azure-pipelines|\.azure)/,
    waits: 'may wait until Azure Pipelines gives up on it',
    ends: 'Azure Pipelines ends a job after an hour, or when it is told to',
  },
  {
    prefix: 'CLOUD_BUILD',
    starts: /(?:^|\/)\.?cloudbuild/,
    waits: 'may wait until Google Cloud Build gives up on it',
    ends: 'Google Cloud Build ends a build after an hour, or when it is told to',
  },
  {
    prefix: 'CI',
    starts: /^\.gitlab-ci\.ya?ml$/,
    waits: 'may wait until GitLab gives up on it',
    ends: 'GitLab ends a job after an hour',
  },
  {
    prefix: 'GITHUB',
    waits: 'may hold its runner for 6 hours',
    ends: 'GitHub ends the job after 6 hours',
  },
];

/**
 * Shell: which build server does a script run on alone: it demands one's variables (`: ${CIRCLE_SHA1?…}`), or reads them as if they were
 * always there, and asks nowhere whether they are?
 */
export const serverOf = lastAsked((program: Program): Server | undefined => {
  const { file, evidence } = program;
  if (file.language !== 'shell' || evidence.job !== undefined) return undefined;
  const { callers = [] } = evidence;
  const starter = SERVERS.find(({ starts }) => callers.length > 0 && callers.every(({ path }) => starts?.test(path)));
  if (starter !== undefined) return starter;
  const there = SERVERS.find(({ path, demands }) => path?.test(file.path) === true || demands?.(program));
  if (there !== undefined && callers.length === 0) return there;
  if (!/\b(?:CIRCLE|TRAVIS|DRONE|GITHUB)_/.test(file.text)) return undefined;
  const text = file.text.replace(/^[ \t]*#.*$/gm, '');
  const found = SERVERS.filter(({ prefix }) =>
    prefix === 'CI' ? false : prefix === 'GITHUB' ? isPartOfAction(file.path, text) : needs(prefix, text),
  );
  return found.length === 1 ? found[0] : undefined;
});

/** And a step: in `if [ -n "$CIRCLE_BRANCH" ]; then …` it runs there alone, also in a function that is made there. */
export function serverAround({ id }: Call, program: Program): Server | undefined {
  const { file, evidence } = program;
  if (file.language !== 'shell' || evidence.job !== undefined || !/\b(?:CIRCLE|TRAVIS|DRONE)/.test(file.text)) return undefined;
  for (const around of factsAround(id, program)) {
    if (around.kind !== 'scope' || around.role !== 'branch') continue;
    const { tests = [], when } = around;
    const isAsked = ({ prefix }: (typeof SERVERS)[number]): boolean =>
      prefix !== 'GITHUB' &&
      prefix !== 'CI' &&
      tests.length > 0 &&
      tests.every((test) => test.negated === (when === false) && asksFor(prefix, test));
    const server = SERVERS.find(isAsked);
    if (server !== undefined) return server;
  }
  return undefined;
}

/** `[ -n "${CIRCLE_BRANCH:-}" ]`, `[ "$TRAVIS" = true ]`. */
const asksFor = (prefix: string, { op, left, right }: Test): boolean =>
  (op === 'truth' || (right !== undefined && /^(?:true|1)$/.test(right.text))) &&
  left.holes.some(({ name }) => new RegExp(`^${prefix}(?:_\\w+|CI)?$`).test(name));

/** `echo "##vso[task.setvariable …]"`, behind no condition: Azure's agent reads it. */
function speaksToAzure(program: Program): boolean {
  if (!program.file.text.includes('##vso[')) return false;
  return program.calls.some(
    ({ id, name, args }) =>
      /^(?:echo|printf)$/.test(name) &&
      args.some(({ text }) => text.includes('##vso[')) &&
      !program.someWay(id, ({ tests }) => tests.length > 0),
  );
}

/** What lies beside an `action.yml` and writes the action's outputs. */
const isPartOfAction = (path: string, text: string): boolean =>
  /(?:^|\/)\.github\/actions\//.test(path) && /\$\{?GITHUB_(?:OUTPUT|ENV|STATE)\b/.test(text);

function needs(prefix: string, text: string): boolean {
  if (new RegExp(`\\$\\{${prefix}_\\w+:?\\?`).test(text)) return true;
  const isAsked = new RegExp(`-[nz]\\s+"?\\$\\{?${prefix}(?:_\\w+)?\\b|\\$\\{${prefix}(?:_\\w+)?:?[-+]|\\$\\{?${prefix}\\b(?!_)`);
  return new RegExp(`\\$\\{?${prefix}_\\w+`).test(text) && !isAsked.test(text);
}
