import { silent, type Watched } from '../core/schedule.ts';
import { codeCell, codeSpan, prose } from './escape.ts';
import { fit, type Section } from './fit.ts';
import { count } from './phrase.ts';

/** Below GitHub's own limit for a job's summary (1,024 KiB), above which it drops all of it. */
const MOST_BYTES = 1_000_000;
/** As many are named in the run's sentence. */
const MOST_NAMED = 10;
const HOUR = 3_600_000;

/** A time, milliseconds since 1970, as a person reads it; `undefined`: there is none. */
type When = (time: number | undefined) => string;

interface Unread {
  readonly path: string;
  /** The end of a sentence. */
  readonly why: string;
}

/** The watch as Markdown for the run's page: each scheduled workflow, the silent ones first. `grace` in milliseconds. */
export function renderWatch(
  all: readonly Watched[],
  unread: readonly Unread[],
  { grace, when }: { readonly grace: number; readonly when: When },
): string {
  const late = silent(all);
  const partial = unread.length > 0 ? ' · partial' : '';
  const open = `## Scheduled workflows: ${late.length} of ${all.length} silent${partial}`;
  const text = `What was due less than ${grace / HOUR} hours ago does not count yet: GitHub starts schedules late.`;
  const rest = all.filter((one) => !late.includes(one));
  const rows = [...late, ...rest].map(
    ({ path, schedule, due, succeeded, ...one }) =>
      `| ${codeCell(path)} | ${codeCell(schedule)} | ${when(due)} | ${when(succeeded)} | ${standingText(one)} |`,
  );
  const head = '| workflow | schedule | was due | last success | |\n| --- | --- | --- | --- | --- |';
  const table: Section = {
    open: rows.length > 0 ? head : '',
    items: rows,
    leftOut: (items) => `…and ${count(items, 'workflow')} more.`,
  };
  const problems: Section = {
    open: unread.length > 0 ? '### Not watched' : '',
    items: unread.map(({ path, why }) => `- ${codeSpan(path)}: ${prose(why)}`),
    leftOut: (items) => `…and ${count(items, 'workflow')} more.`,
  };
  const top: Section = { open: `${open}\n\n${text}`, items: [], leftOut: () => '' };
  return `${fit([top, table, problems], MOST_BYTES)}\n`;
}

const STANDINGS = { kept: '✅ kept', early: '– not due yet', overdue: '❌ overdue', never: '❌ never succeeded' } as const;

function standingText({ standing, state }: Pick<Watched, 'standing' | 'state'>): string {
  return standing === 'disabled' ? `❌ ${codeCell(state)}` : STANDINGS[standing];
}

/** The watch in one sentence, for the log. */
export function watchSentence(all: readonly Watched[], unread: readonly Unread[], when: When): string {
  const late = silent(all);
  if (all.length + unread.length === 0) return 'No other workflow of the repository has a schedule: nothing is watched.';
  if (late.length === 0) return `Of ${count(all.length, 'scheduled workflow')} none is silent.`;
  const named = late.slice(0, MOST_NAMED).map((one) => clause(one, when));
  const more = late.length > named.length ? [`and ${late.length - named.length} more`] : [];
  const has = late.length === 1 ? 'has not succeeded when it should have' : 'have not succeeded when they should have';
  return `Of ${count(all.length, 'scheduled workflow')} ${late.length} ${has}: ${[...named, ...more].join('; ')}.`;
}

function clause({ path, standing, state, due, succeeded }: Watched, when: When): string {
  if (standing === 'disabled') return `${path} is disabled (${state}): enable it, or take its \`schedule:\` out`;
  if (standing === 'never') return `${path} never succeeded, and was due ${when(due)}: look at its runs`;
  return `${path} was due ${when(due)} and last succeeded ${when(succeeded)}: look at its runs`;
}
