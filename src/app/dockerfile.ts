import { rooted } from './paths.ts';

/** What a build runs, and where. */
export interface Run {
  readonly line: number;
  readonly file: string;
}

/** Where a command begins, behind what only says how it is started: `sudo bash -x scripts/setup.sh`; `bash -n` only reads it. */
const COMMAND =
  /(?:^|[;&|(]|\bsu\s[^"';&|]{0,60}-c\s+["']|\b(?:then|do))\s*(?:\w+=\S*\s+){0,9}(?:(?:sudo|time|exec|timeout\s+\S+|(?:ba|k|z)?sh|python[\d.]*)\s+(?:-(?![nm]\b)\w+\s+){0,9}){0,4}["']?([\w./-]+\.(?:sh|bash|ksh|py))(?![\w./-])/g;
export const LONGEST = 2000;
/** The scripts that a line of commands starts. */
export const commandsIn = (line: string): readonly string[] =>
  [...line.slice(0, LONGEST).matchAll(COMMAND)].flatMap(([, file]) => file ?? []);

/** What a `RUN` starts by its place alone, without an ending: `RUN /tmp/install-codec`. */
const PLACED = /(?:^|[;&|]\s*)((?:\.{0,2}\/)[\w/-]+)(?=\s|$)/g;

interface Copy {
  readonly from: string;
  readonly to: string;
}

/** What a `RUN` starts of what was copied before, by where it came from. */
export const dockerRuns = (lines: readonly string[]): readonly Run[] => readImage(lines).runs;

/** What its container starts, by where that lies beside the Dockerfile: `ENTRYPOINT`, or `CMD` where there is none; `named`: what is to be started in place of it. */
export function startedInContainer(text: string, named: string | undefined): readonly string[] {
  const { copies, folder, starts } = readImage(text.split(/\r\n|\n|\r/));
  const said = named ?? starts.get('ENTRYPOINT') ?? starts.get('CMD') ?? '';
  const words = said.replaceAll(/[[\]"',]/g, ' ').split(/\s+/);
  return words.filter((word) => /[./]/.test(word)).flatMap((word) => originsOf(below(folder, word), copies));
}

/** What is put into the image file by file, by where it lies beside the Dockerfile or at the root of the repository. */
export const copiedInto = (text: string): readonly string[] => readImage(text.split(/\r\n|\n|\r/)).copies.map(({ from }) => from);

/** Whether a path is a Dockerfile's, which Podman calls a Containerfile. */
export const isDockerfile = (path: string): boolean => /(?:docker|container)file/i.test(path.slice(path.lastIndexOf('/') + 1));

interface Image {
  readonly runs: readonly Run[];
  readonly copies: readonly Copy[];
  /** Where it works at last. */
  readonly folder: string;
  /** Its last `ENTRYPOINT` and `CMD`. */
  readonly starts: ReadonlyMap<string, string>;
}

function readImage(lines: readonly string[]): Image {
  const runs: Run[] = [];
  const copies: Copy[] = [];
  const names = new Map<string, string>();
  const starts = new Map<string, string>();
  let folder = '/';
  for (const { line, word, rest: written } of instructionsIn(lines)) {
    const rest = written.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (said, one, other) => names.get(one ?? other) ?? said);
    if (word === 'ENV' || word === 'ARG') for (const [name, value] of givenIn(rest)) names.set(name, value);
    else if (word === 'WORKDIR') folder = below(folder, rest.replaceAll(/["']/g, ''));
    else if (word === 'RUN') runs.push(...filesIn(rest, folder, copies).map((file) => ({ line, file })));
    else if (word === 'ENTRYPOINT' || word === 'CMD') starts.set(word, rest);
    else if (!/--from=/.test(rest)) copies.push(...copiesIn(rest, folder));
  }
  return { runs, copies, folder, starts };
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

interface Instruction {
  readonly line: number;
  readonly word: string;
  readonly rest: string;
}

/** A line that ends with a backslash goes on in the next. */
function instructionsIn(lines: readonly string[]): readonly Instruction[] {
  const found: Instruction[] = [];
  let open = '';
  let from = 0;
  for (const [index, written] of lines.entries()) {
    if (/^\s*#/.test(written)) continue;
    if (open === '') from = index + 1;
    const line = `${open}${written}`;
    open = /\\\s*$/.test(line) ? `${line.replace(/\\\s*$/, '')} ` : '';
    const [, word, rest] =
      open === '' ? (/^\s*(ENV|ARG|WORKDIR|COPY|ADD|RUN|ENTRYPOINT|CMD)\s+(.*\S)\s*$/i.exec(line) ?? []) : [];
    if (word === undefined || rest === undefined) continue;
    found.push({ line: from, word: word.toUpperCase(), rest });
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
