/** One place in the repository that starts a file, and what it provides for it. */
export interface Caller {
  /** The workflow or crontab, and the line where it starts the file. */
  readonly path: string;
  readonly line: number;
  /** The workflow's job; empty in a crontab. */
  readonly job: string;
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
  const found = [...started].filter(([written]) => written === path || (isElsewhere(written) && written.endsWith(`/${path}`)));
  return found.flatMap(([, callers]) => callers);
}

const isElsewhere = (written: string): boolean => /^[/~$]/.test(written);

/** Who starts a file, as an explanation says it: "`.github/workflows/nightly.yml` (job `export`, line 12) starts it at `0 3 * * *`". */
export function sayCaller({ path, line, job, schedule }: Caller): string {
  const where = job === '' ? `line ${line}` : `job \`${job}\`, line ${line}`;
  return `\`${path}\` (${where}) starts it${schedule === '' ? '' : ` at \`${schedule}\``}`;
}
