/** A workflow that a schedule is to start, with what GitHub tells of it. Times are milliseconds since 1970. */
export interface ScheduledWorkflow {
  readonly path: string;
  /** GitHub's own word: `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`. */
  readonly state: string;
  /** The schedule as a person reads it. */
  readonly schedule: string;
  /** The latest time at which it should have been started, with the delay of GitHub allowed for; absent: there was none. */
  readonly due?: number | undefined;
  /** Since when that schedule is known to stand; what was due before says nothing. */
  readonly since: number;
  /** When the last run was started that succeeded; absent: none did. */
  readonly succeeded?: number | undefined;
}

/** `kept`: it succeeded when it should have. `early`: nothing was due yet. The others are what the watch is for. */
type Standing = 'kept' | 'early' | 'overdue' | 'never' | 'disabled';

/** A scheduled workflow, judged. */
export interface Watched extends ScheduledWorkflow {
  readonly standing: Standing;
}

/** Whether a workflow has succeeded when it should have. */
export function watched(workflow: ScheduledWorkflow): Watched {
  return { ...workflow, standing: standingOf(workflow) };
}

function standingOf({ state, due, since, succeeded }: ScheduledWorkflow): Standing {
  if (state !== 'active') return 'disabled';
  if (due === undefined || due < since) return 'early';
  if (succeeded === undefined) return 'never';
  return succeeded >= due ? 'kept' : 'overdue';
}

/** Those that have not succeeded when they should have. */
export function silent(all: readonly Watched[]): readonly Watched[] {
  return all.filter(({ standing }) => standing !== 'kept' && standing !== 'early');
}
