import type { Caller } from '../core/callers.ts';
import { COMPILER } from './compiled.ts';
import { type ContextText, isOfBuildServer } from './context.ts';
import { commandsIn, dockerRuns, isDockerfile, LONGEST, type Run } from './dockerfile.ts';
import { PACKAGE } from './packages.ts';
import { beside, rooted } from './paths.ts';
import { isVagrants, machineRuns } from './vagrant.ts';

/** The files that a build runs: on a machine of a build server, or in the image that is being made. Both end with the build. */
export function startedByBuild({ path, text }: ContextText): readonly (readonly [string, Caller])[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (isDescription(path)) return serverRuns(path, lines);
  if (isVagrants(path))
    return machineRuns(path, text, lines).map(
      ({ line, file }) => [file, { ...thrownAway(path, line, ''), by: 'image' }] as const,
    );
  const runs = isDockerfile(path) ? dockerRuns(lines) : packerRuns(text, lines);
  // What is named lies beside the template, or at the root, where somebody starts the build.
  return runs.flatMap(({ line, file }) =>
    [...new Set([file, beside(path, file)])].map((one) => [one, { ...thrownAway(path, line, ''), by: 'image' }] as const),
  );
}

/** Of JSON only a template of Packer's says anything, and what npm and TypeScript read: no other one is looked at. */
export const maySayBuild = ({ path, text }: ContextText): boolean =>
  !path.endsWith('.json') || path === PACKAGE || path === COMPILER || PROVISIONERS.test(text);

const PROVISIONERS = /"provisioners"\s*:/;
const isDescription = (path: string): boolean => isOfBuildServer(path) || OF_JOBSERV.test(path);
const OF_JOBSERV = /(?:^|\/)jobserv\.ya?ml$/;

const thrownAway = (path: string, line: number, job: string): Caller => ({
  path,
  line,
  job,
  schedule: '',
  limits: false,
  alerts: false,
  beats: false,
  locks: false,
  ephemeral: true,
});

/** Where a job's name stands, by the server's own file. */
const JOBS = [
  [/^\.circleci\//, /^ {2}([\w.-]+):/],
  [/^\.gitlab-ci\.yml$/, /^([\w.][^:#]*):/],
  [/^\.drone\.yml$/, /^\s*-\s+name:\s*([\w.-]+)/],
] as const;
/** Where a limit is written, of a job or of the whole build. */
const LIMITS = [
  [/^\.evergreen\//, /^exec_timeout_secs:\s*[1-9]/],
  [/azure/, /^\s*timeoutInMinutes:\s*[1-9$]/],
  [/cloudbuild/, /^timeout:\s*["']?\d/],
] as const;
/** Azure's, in which templates have none. */
const AZURE_JOB = /^\s*-\s+job:\s*["']?([\w.-]+)/;

/** Where a command stands. An orb's and a plugin's may have any name, which these have not. */
const KEYS = String.raw`(?:run|command|bash|script|(?:before|after)_\w+|install|build_script|args)`;
const OTHER_KEYS = /^\.(?:circleci|buildkite|semaphore)\//;
const ANY_KEY = String.raw`(?!(?:name|label|description|paths?|destination|root|key|file|source|target|working_directory|if)\b)[\w-]+`;

/** Buildkite ends a job only where its step says when: `timeout_in_minutes: 10`. Its agents are anybody's machines. */
function ofBuildkite(lines: readonly string[], index: number): Partial<Caller> {
  const depthOf = (line = ''): number => line.search(/\S/);
  const start = lines.findLastIndex(
    (line, at) => at <= index && /^\s*-\s+[\w-]+:/.test(line) && (at === index || depthOf(line) < depthOf(lines[index])),
  );
  const end = lines.findIndex(
    (line, at) => at > Math.max(start, index) && /\S/.test(line) && depthOf(line) <= depthOf(lines[start]),
  );
  const own = lines.slice(Math.max(0, start), end < 0 ? undefined : end);
  return { job: '', ephemeral: false, limits: own.some((line) => /^\s*(?:-\s+)?timeout_in_minutes:\s*\d/.test(line)) };
}

/** The commands of a job stand in its YAML a line each: `- ./scripts/coverage.sh`, `command: ./scripts/coverage.sh`. Azure's and Google's may have a limit. */
function serverRuns(path: string, lines: readonly string[]): readonly (readonly [string, Caller])[] {
  if (OF_JOBSERV.test(path)) return jobservRuns(path, lines);
  const isJob = JOBS.find(([of]) => of.test(path))?.[1] ?? AZURE_JOB;
  const before = new RegExp(`^\\s*(?:-\\s+)*(?:${OTHER_KEYS.test(path) ? ANY_KEY : KEYS}\\s*:\\s*)?(?:\\[\\s*)?["']?`);
  const limits = LIMITS.some(([of, limit]) => of.test(path) && lines.some((line) => limit.test(line)));
  let job = 'build';
  return lines.flatMap((line, index) => {
    job = isJob.exec(line)?.[1] ?? job;
    const command = line.replace(before, '');
    const files = /^\s*#/.test(line) ? [] : commandsIn(command.replaceAll(/\$\{?CI_PROJECT_DIR\}?\//g, ''));
    const own = files.length > 0 && path.startsWith('.buildkite/') ? ofBuildkite(lines, index) : { limits };
    return files.map((file) => [rooted(file), { ...thrownAway(path, index + 1, job), ...own }] as const);
  });
}

/** JobServ starts a file of its repository of scripts in a container of each run: `script-repo:`, and below it `path: lmp/build.sh`. */
function jobservRuns(path: string, lines: readonly string[]): readonly (readonly [string, Caller])[] {
  const found = new Map<string, Caller>();
  let isBelow = false;
  for (const [index, line] of lines.entries()) {
    isBelow = /^\s*script-repo\s*:\s*$/.test(line) || (isBelow && /^\s*(?:name|path|#)/.test(line));
    const file = isBelow ? /^\s*path\s*:\s*["']?([\w./-]+)/.exec(line)?.[1] : undefined;
    if (file !== undefined && !found.has(rooted(file))) found.set(rooted(file), thrownAway(path, index + 1, 'build'));
  }
  return [...found];
}

/** `"scripts": ["scripts/user.sh"]`, `script = "${path.root}/scripts/user.sh"`: provisioners of Packer's name what they run. */
function packerRuns(text: string, lines: readonly string[]): readonly Run[] {
  if (!PROVISIONERS.test(text) && !/^[ \t]*provisioner\s+"/m.test(text)) return [];
  const named = /"(?:\$\{path\.(?:root|cwd)\}\/|\{\{\s*template_dir\s*\}\}\/)?([\w./-]+\.(?:sh|bash|ksh))"/g;
  return lines.flatMap((line, index) =>
    [...line.slice(0, LONGEST).matchAll(named)].map(([, file = '']) => ({ line: index + 1, file: rooted(file) })),
  );
}
