/** A place in the repository that starts a file, as a report has it. */
export interface StartedBy {
  readonly path: string;
  readonly line: number;
  /**
   * A workflow on a `schedule` or another `event`, a `crontab`, a `timer` of systemd, a `script` that one of these starts, a `workflow` that uses it,
   * a script of the `package`, a `program` that the package installs, an `image` that is made with it.
   */
  readonly how: 'schedule' | 'event' | 'crontab' | 'timer' | 'script' | 'workflow' | 'package' | 'program' | 'image';
  /** The workflow's job, or the package's script. */
  readonly job?: string;
  /** When it starts by itself, as written there. */
  readonly schedule?: string;
  /** What counts for the file, too. */
  readonly provides: readonly ('limit' | 'lock' | 'alert' | 'heartbeat')[];
}

/** One place in the repository that starts a file, and what it provides for it. */
export interface Caller {
  /** The workflow, crontab, service, build, script or `package.json`, and the line where it starts the file. */
  readonly path: string;
  readonly line: number;
  /** The workflow's or the build's job, of a script that of its caller, or the package's script; empty in all others. */
  readonly job: string;
  /** A package's: a person types the script's or the program's name. Absent: the workflow or crontab starts it. */
  readonly as?: 'script' | 'program';
  /** A script that is itself started, a workflow that uses another one, or an action; an image that is being made. Absent: see `as`. */
  readonly by?: 'script' | 'workflow' | 'image';
  /** The folder of the repository in which the file runs; absent: nobody can tell. */
  readonly folder?: string;
  /** The first argument that it gives, as it is written there; absent: there is none, or nobody can tell. */
  readonly word?: string;
  /** It goes to a folder that it names before it starts the file: `cd "$(dirname "$0")"`, `WorkingDirectory=`. Relative paths are sure. */
  readonly placed?: boolean;
  /** When it starts by itself, as written there (`0 3 * * *`); empty: somebody, or an event, starts it. */
  readonly schedule: string;
  /** A time limit around it. */
  readonly limits: boolean;
  /** Somebody is told when it fails. */
  readonly alerts: boolean;
  /** A signal leaves the run when it went well. */
  readonly beats: boolean;
  /** What of these nobody can tell: an action at its end that is not read may be the thing. */
  readonly unsure?: readonly ('alerts' | 'beats')[];
  /** A second run waits for the first, or does not start. */
  readonly locks: boolean;
  /** The machine ends with the run, and all that was left on it: a hosted runner's, a build server's. */
  readonly ephemeral: boolean;
  /** Only after a failure, or whatever became of the work before it: `if: failure()`, `if: always()`. */
  readonly afterwards?: boolean;
  /** Nothing runs it there: the image of its job is withdrawn. */
  readonly stranded?: true;
}

/** Does nothing start a file but what comes after the work, and collects what there is to know of it? */
export const isOnlyAfterwards = (callers: readonly Caller[] = []): boolean =>
  callers.length > 0 && callers.every(({ afterwards }) => afterwards === true);

/** Callers by what they write for a file: its path in the repository, a folder with all that is in it (`build/**`), or where it lies on some machine. */
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
  written === path ||
  (written.endsWith('/**') && path.startsWith(written.slice(0, -2))) ||
  (!/\.\w+$/.test(written) && path.startsWith(written) && ENDINGS.has(path.slice(written.length)));
const ENDINGS: ReadonlySet<string> = new Set(['.js', '.ts', '/index.js', '/index.ts']);

const isElsewhere = (written: string): boolean => /^[/~$]/.test(written);

/** Is a file started by workflows and builds alone: each in its checkout, and the author is told when it fails? */
export function isOfWorkflows(callers: readonly Caller[] = []): boolean {
  return callers.length > 0 && callers.every(({ job, as }) => job !== '' && as === undefined);
}

/** Is a file started by Buildkite's pipelines, and what lies beside them, alone? Each may say whom it tells under `notify:`. */
export const isOfBuildkite = (callers: readonly Caller[] = []): boolean =>
  callers.length > 0 && callers.every(({ path }) => path.startsWith('.buildkite/'));

/** Does the machine end with the run, whoever starts the file? */
export const endsWithRun = (callers: readonly Caller[] = []): boolean =>
  callers.length > 0 && callers.every(({ ephemeral }) => ephemeral);

/** Who starts a file, as an explanation says it: "`.github/workflows/nightly.yml` (job `export`, line 12) starts it at `0 3 * * *`". */
export function sayCaller(caller: Caller): string {
  const { path, line, job, schedule, as } = caller;
  if (as === 'program') return `\`${path}\` (\`bin\`, line ${line}) installs it as a program`;
  if (as === 'script') return `\`${path}\` (script \`${job}\`, line ${line}) starts it`;
  if (caller.by === 'image')
    return `\`${path}\` (line ${line}) runs it ${/(?:Vagrant|Jenkins)file/.test(path) ? 'on a machine that is made for it' : 'while an image is made'}`;
  const where = job === '' || caller.by === 'script' ? `line ${line}` : `job \`${job}\`, line ${line}`;
  const brings = providedBy(caller).map((one) => WORDS[one]);
  const by = caller.by === 'workflow' ? 'uses' : 'starts';
  return `\`${path}\` (${where}) ${by} it${schedule === '' ? '' : ` at \`${schedule}\``}${brings.length === 0 ? '' : `, with ${brings.join(', ')}`}`;
}

const WORDS = { limit: 'a time limit', lock: 'a lock', alert: 'an alert', heartbeat: 'a heartbeat' } as const;

function providedBy({ limits, locks, alerts, beats }: Caller): StartedBy['provides'] {
  return [
    ...(limits ? (['limit'] as const) : []),
    ...(locks ? (['lock'] as const) : []),
    ...(alerts ? (['alert'] as const) : []),
    ...(beats ? (['heartbeat'] as const) : []),
  ];
}

/** A caller as a report has it. */
export function reportOf(caller: Caller): StartedBy {
  const { path, line, job, schedule } = caller;
  return {
    path,
    line,
    how: howOf(caller),
    ...(job !== '' && caller.by !== 'script' && { job }),
    ...(schedule !== '' && { schedule }),
    provides: providedBy(caller),
  };
}

function howOf({ path, schedule, as, by }: Caller): StartedBy['how'] {
  if (as !== undefined) return as === 'script' ? 'package' : 'program';
  if (by !== undefined) return by;
  if (path.endsWith('.service')) return 'timer';
  if (!/\.ya?ml$/.test(path)) return 'crontab';
  return schedule === '' ? 'event' : 'schedule';
}

/** Do all who start a file provide something? False where nobody does. Of a workflow that is called, who calls it says so. */
export function isProvided(callers: readonly Caller[] | undefined, what: 'limits' | 'locks' | 'alerts' | 'beats'): boolean {
  const isCalled = ({ path, line, schedule }: Caller): boolean =>
    (what === 'alerts' || what === 'beats') &&
    schedule === '' &&
    callers?.some((other) => other.schedule !== '' && other.by === 'script' && other.path === path && other.line === line) ===
      true;
  return callers !== undefined && callers.length > 0 && callers.every((caller) => caller[what] || isCalled(caller));
}

/** Of those who start a file none is known to lack something, and of one nobody can tell whether it provides it. A clock's word goes before others'. */
export function mayBeProvided(callers: readonly Caller[] = [], what: 'alerts' | 'beats'): boolean {
  const timed = callers.filter(({ schedule }) => schedule !== '');
  const asked = timed.length > 0 ? timed : callers;
  return asked.length > 0 && asked.every((caller) => caller[what] || caller.unsure?.includes(what) === true);
}
