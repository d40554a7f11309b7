/** One place in the repository that starts a file, and what it provides for it. */
export interface Caller {
  /** The workflow, crontab or `package.json`, and the line where it starts the file. */
  readonly path: string;
  readonly line: number;
  /** The workflow's job, or the package's script; empty in a crontab, and for a program. */
  readonly job: string;
  /** A package's: a person types the script's or the program's name. Absent: the workflow or crontab starts it. */
  readonly as?: 'script' | 'program';
  /** When it starts by itself, as written there (`0 3 * * *`); empty: somebody, or an event, starts it. */
  readonly schedule: string;
  /** A time limit around it. */
  readonly limits: boolean;
  /** Somebody is told when it fails. */
  readonly alerts: boolean;
  /** A signal leaves the run when it went well. */
  readonly beats: boolean;
  /** A second run waits for the first, or does not start. */
  readonly locks: boolean;
}

/** Callers by what they write for a file: its path in the repository, or where it lies on some machine. */
export type Started = ReadonlyMap<string, readonly Caller[]>;

/** The callers of a file, by its path in the repository. A path on a machine (`/srv/shop/jobs/export.py`) may end in it. */
export function callersOf(path: string, started: Started): readonly Caller[] {
  const found = [...started].filter(
    ([written]) => isWritten(written, path) || (isElsewhere(written) && written.endsWith(`/${path}`)),
  );
  return found.flatMap(([, callers]) => callers);
}

/** Node.js looks for `build.js` and `build/index.js` where `build` is written. */
const isWritten = (written: string, path: string): boolean =>
  written === path || (!/\.\w+$/.test(written) && path.startsWith(written) && ENDINGS.has(path.slice(written.length)));
const ENDINGS: ReadonlySet<string> = new Set(['.js', '.ts', '/index.js', '/index.ts']);

const isElsewhere = (written: string): boolean => /^[/~$]/.test(written);

/** Who starts a file, as an explanation says it: "`.github/workflows/nightly.yml` (job `export`, line 12) starts it at `0 3 * * *`". */
export function sayCaller({ path, line, job, schedule, as }: Caller): string {
  if (as === 'program') return `\`${path}\` (\`bin\`, line ${line}) installs it as a program`;
  if (as === 'script') return `\`${path}\` (script \`${job}\`, line ${line}) starts it`;
  const where = job === '' ? `line ${line}` : `job \`${job}\`, line ${line}`;
  return `\`${path}\` (${where}) starts it${schedule === '' ? '' : ` at \`${schedule}\``}`;
}
