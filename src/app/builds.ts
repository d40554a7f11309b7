import type { Caller } from '../core/callers.ts';
import { type ContextText, isOfBuildServer } from './context.ts';
import { isVagrants, machineRuns } from './vagrant.ts';

/** The files that a build runs: on a machine of a build server, or in the image that is being made. Both end with the build. */
export function startedByBuild({ path, text }: ContextText): readonly (readonly [string, Caller])[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (isDescription(path)) return serverRuns(path, lines);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (isVagrants(path))
    return machineRuns(path, text, lines).map(
      ({ line, file }) => [file, { ...thrownAway(path, line, ''), by: 'image' }] as const,
    );
  const runs = isDockerfile(path) ? dockerRuns(lines) : packerRuns(text, lines);
  // What is named lies beside the template, or at the root, where somebody starts the build.
  return runs.flatMap(({ line, file, taken = [] }) =>
    [...new Set([file, rooted(`${folder}${file}`)])].map(
      (one) => [one, { ...thrownAway(path, line, ''), by: 'image', ...(taken.length > 0 && { taken }) }] as const,
    ),
  );
}

/** Only a template of Packer's says anything: any other JSON is not looked at. */
export const maySayBuild = ({ path, text }: ContextText): boolean =>
  !/^(?!package\.json$).*\.json$/.test(path) || PROVISIONERS.test(text);

const PROVISIONERS = /"provisioners"\s*:/;
const isDescription = (path: string): boolean => isOfBuildServer(path) || OF_JOBSERV.test(path);
const OF_JOBSERV = /(?:^|\/)jobserv\.ya?ml$/;
const isDockerfile = (path: string): boolean => /dockerfile/i.test(path.slice(path.lastIndexOf('/') + 1));

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

interface Run {
  readonly line: number;
  readonly file: string;
  /** What a later stage copies from the one that runs it. */
  readonly taken?: readonly string[];
}

/** Where a command begins, behind what only says how it is started: `sudo bash -x scripts/setup.sh`; `bash -n` only reads it. */
const COMMAND =
  /(?:^|[;&|(]|\bsu\s[^"';&|]{0,60}-c\s+["']|\b(?:then|do))\s*(?:\w+=\S*\s+){0,9}(?:(?:sudo|time|exec|timeout\s+\S+|(?:ba|k|z)?sh|python[\d.]*)\s+(?:-(?![nm]\b)\w+\s+){0,9}){0,4}["']?([\w./-]+\.(?:sh|bash|ksh|py))(?![\w./-])/g;
const LONGEST = 2000;
/** What a `RUN` starts by its place alone, without an ending: `RUN /tmp/install-codec`. */
const PLACED = /(?:^|[;&|]\s*)((?:\.{0,2}\/)[\w/-]+)(?=\s|$)/g;

const commandsIn = (line: string): readonly string[] =>
  [...line.slice(0, LONGEST).matchAll(COMMAND)].flatMap(([, file]) => file ?? []);

/** Where a job's name stands, by the server's own file. */
const JOBS: Readonly<Record<string, RegExp>> = {
  '.circleci/config.yml': /^ {2}([\w.-]+):/,
  '.gitlab-ci.yml': /^([\w.][^:#]*):/,
  '.drone.yml': /^\s*-\s+name:\s*([\w.-]+)/,
};
/** Where a limit is written, of a job or of the whole build. */
const LIMITS = [
  [/azure/, /^\s*timeoutInMinutes:\s*[1-9$]/],
  [/cloudbuild/, /^timeout:\s*["']?\d/],
] as const;
/** Azure's, in which templates have none. */
const AZURE_JOB = /^\s*-\s+job:\s*["']?([\w.-]+)/;

/** The commands of a job stand in its YAML a line each: `- ./scripts/coverage.sh`, `command: ./scripts/coverage.sh`. Azure's and Google's may have a limit. */
function serverRuns(path: string, lines: readonly string[]): readonly (readonly [string, Caller])[] {
  if (OF_JOBSERV.test(path)) return jobservRuns(path, lines);
  const isJob = JOBS[path] ?? AZURE_JOB;
  const limits = LIMITS.some(([of, limit]) => of.test(path) && lines.some((line) => limit.test(line)));
  let job = 'build';
  return lines.flatMap((line, index) => {
    job = isJob.exec(line)?.[1] ?? job;
    const command = line.replace(
      /^\s*(?:-\s+)*(?:(?:run|command|bash|script|(?:before|after)_\w+|install|build_script|args)\s*:\s*)?(?:\[\s*)?["']?/,
      '',
    );
    const files = /^\s*#/.test(line) ? [] : commandsIn(command.replaceAll(/\$\{?CI_PROJECT_DIR\}?\//g, ''));
    return files.map((file) => [rooted(file), { ...thrownAway(path, index + 1, job), limits }] as const);
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
  if (!PROVISIONERS.test(text) && !/^\s*provisioner\s+"/m.test(text)) return [];
  const named = /"(?:\$\{path\.(?:root|cwd)\}\/|\{\{\s*template_dir\s*\}\}\/)?([\w./-]+\.(?:sh|bash|ksh))"/g;
  return lines.flatMap((line, index) =>
    [...line.slice(0, LONGEST).matchAll(named)].map(([, file = '']) => ({ line: index + 1, file: rooted(file) })),
  );
}

interface Copy {
  readonly from: string;
  readonly to: string;
}

/** What a `RUN` starts of what was copied before, by where it came from. */
function dockerRuns(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  const copies: Copy[] = [];
  const names = new Map<string, string>();
  let folder = '/';
  const instructions = instructionsIn(lines);
  for (const { line, word, rest: written, stage } of instructions) {
    const rest = written.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (said, one, other) => names.get(one ?? other) ?? said);
    if (word === 'ENV' || word === 'ARG') for (const [name, value] of givenIn(rest)) names.set(name, value);
    else if (word === 'WORKDIR') folder = below(folder, rest.replaceAll(/["']/g, ''));
    else if (word === 'RUN') {
      const taken = takenFrom(stage, instructions);
      runs.push(...filesIn(rest, folder, copies).map((file) => ({ line, file, taken })));
    } else if (!/--from=/.test(rest)) copies.push(...copiesIn(rest, folder));
  }
  return runs;
}

/** What a `RUN` starts; where that lies in a folder that is there for the line, whatever else lies in it: `/build/run.sh setup-user`. */
function filesIn(rest: string, folder: string, copies: readonly Copy[]): readonly string[] {
  const mounts = mountsIn(rest, folder);
  return startedIn(rest.replace(/^(?:--\S+\s+)+/, '')).flatMap((file) => {
    const path = below(folder, file);
    const mount = mounts.find(({ from, to }) => from !== '' && path.startsWith(`${to}/`));
    return [...new Set(originsOf(path, [...copies, ...mounts])), ...(mount === undefined ? [] : [`${mount.from}/**`])];
  });
}

const startedIn = (line: string): readonly string[] => [
  ...commandsIn(line),
  ...[...line.slice(0, LONGEST).matchAll(PLACED)].flatMap(([, file]) => file ?? []),
];

/** `COPY --from=codec /usr/lib/libcodec.so /usr/lib`: the last word is where it goes to. */
const takenFrom = (stage: string, instructions: readonly Instruction[]): readonly string[] =>
  stage === ''
    ? []
    : instructions
        .filter(({ rest }) => /--from=(\S+)/.exec(rest)?.[1] === stage)
        .flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1))
        .filter((word) => /^\/[\w./+-]+$/.test(word));

interface Instruction {
  readonly line: number;
  readonly word: string;
  readonly rest: string;
  /** The name of the stage in which it stands, or none. */
  readonly stage: string;
}

/** A line that ends with a backslash goes on in the next. */
function instructionsIn(lines: readonly string[]): readonly Instruction[] {
  const found: Instruction[] = [];
  let open = '';
  let from = 0;
  let stage = '';
  for (const [index, written] of lines.entries()) {
    if (/^\s*#/.test(written)) continue;
    if (open === '') from = index + 1;
    const line = `${open}${written}`;
    open = /\\\s*$/.test(line) ? `${line.replace(/\\\s*$/, '')} ` : '';
    const [, word, rest] = open === '' ? (/^\s*(FROM|ENV|ARG|WORKDIR|COPY|ADD|RUN)\s+(.*\S)\s*$/i.exec(line) ?? []) : [];
    if (word === undefined || rest === undefined) continue;
    if (/^from$/i.test(word)) stage = /\sAS\s+(\S+)/i.exec(rest)?.[1] ?? '';
    else found.push({ line: from, word: word.toUpperCase(), rest, stage });
  }
  return found;
}

/** `ENV HOME="/home/shop" PLACE=/srv/ci`. */
const givenIn = (rest: string): readonly (readonly [string, string])[] =>
  [...rest.matchAll(/(?:^|\s)(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)].map(
    ([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? ''] as const,
  );

/** `RUN --mount=type=bind,source=build,target=/build …`: a folder that is there while the line runs. */
const mountsIn = (rest: string, folder: string): readonly Copy[] =>
  [...rest.matchAll(/(?:^|\s)--mount=(\S+)/g)].flatMap(([, said = '']) => {
    const [, source] = /(?:^|,)(?:source|src)=([\w./-]+)/.exec(said) ?? [];
    const [, target] = /(?:^|,)(?:target|dst|destination)=([\w./-]+)/.exec(said) ?? [];
    if (source === undefined || target === undefined || /(?:^|,)(?:from=|type=(?!bind))/.test(said)) return [];
    return [{ from: rooted(source), to: below(folder, target) }];
  });

/** `COPY --chmod=755 a.sh b.sh /opt/`. */
function copiesIn(rest: string, folder: string): readonly Copy[] {
  const words = rest
    .replaceAll(/[[\]",]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !word.startsWith('--'));
  const to = words.pop();
  if (to === undefined) return [];
  return words.map((from) => ({ from: rooted(from.replace(/[^/]*[*?].*$/, '')), to: below(folder, to) }));
}

/** A path in the image, by what it may be in the repository: the copied file itself, one in the folder, or below a copied one. */
function originsOf(path: string, copies: readonly Copy[]): readonly string[] {
  return copies.flatMap(({ from, to }) => {
    const name = from.slice(from.lastIndexOf('/') + 1);
    if (path === to || path === `${to}/${name}`) return [from];
    return path.startsWith(to === '/' ? to : `${to}/`) ? [rooted(`${from}/${path.slice(to.length)}`)] : [];
  });
}

const below = (folder: string, path: string): string => `/${rooted(path.startsWith('/') ? path : `${folder}/${path}`)}`;

/** A path without `.`, `..` and what is doubled. */
function rooted(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
