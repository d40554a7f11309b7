import { Cron } from 'croner';

/** One entry below `schedule:`. Without a time zone it is in UTC. */
export interface CronEntry {
  readonly cron: string;
  readonly timezone?: string;
}

interface Workflow {
  readonly on?: unknown;
}

interface Triggers {
  readonly schedule?: unknown;
  readonly push?: unknown;
}

/** The schedule of a workflow's text, and whether a push starts it, too. Throws for a text that is no YAML. */
export async function triggersIn(text: string): Promise<{ readonly crons: readonly CronEntry[]; readonly onPush: boolean }> {
  const { parse } = await import('yaml');
  const { on } = (parse(text, { maxAliasCount: 100 }) ?? {}) as Workflow;
  if (typeof on !== 'object' || on === null || Array.isArray(on)) return { crons: [], onPush: false };
  const { schedule, ...others } = on as Triggers;
  return { crons: (Array.isArray(schedule) ? schedule : []).flatMap(entryOf), onPush: 'push' in others };
}

function entryOf(entry: unknown): readonly CronEntry[] {
  const { cron, timezone } = (entry ?? {}) as { readonly cron?: unknown; readonly timezone?: unknown };
  if (typeof cron !== 'string') return [];
  return [{ cron: cron.trim(), ...(typeof timezone === 'string' && { timezone }) }];
}

/** Five fields of what GitHub takes: numbers, names of months and days, and `* , - /`. `@daily` is none of it. */
const NAMES = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|SUN|MON|TUE|WED|THU|FRI|SAT';
const FIELD = `(?:[\\d*,/-]|${NAMES})+`;
const POSIX = new RegExp(`^${FIELD}(?:[ \\t]+${FIELD}){4}$`, 'i');

/** What is wrong with an entry: the end of a sentence; `undefined`: nothing. */
export function cronProblem(entry: CronEntry): string | undefined {
  if (!POSIX.test(entry.cron)) return `\`${entry.cron}\` is no schedule that GitHub takes`;
  try {
    lastOf(entry, 0);
    return undefined;
  } catch {
    const { cron, timezone } = entry;
    return `\`${cron}\`${timezone === undefined ? '' : ` in \`${timezone}\``} is no schedule that GitHub takes`;
  }
}

/** The latest time before `until` at which one of these starts a run; `undefined`: there is none. Times are milliseconds. */
export function lastStart(crons: readonly CronEntry[], until: number): number | undefined {
  const times = crons.flatMap((entry) => lastOf(entry, until) ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

function lastOf({ cron, timezone = 'UTC' }: CronEntry, until: number): number | undefined {
  // Where both days are limited, either will do: POSIX, and GitHub.
  const [time] = new Cron(cron, { mode: '5-part', timezone, domAndDow: false }).previousRuns(1, new Date(until));
  return time?.getTime();
}
