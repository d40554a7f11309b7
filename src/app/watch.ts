import { silent, type Watched, watched } from '../core/schedule.ts';
import { renderWatch, watchSentence } from '../render/watch.ts';
import { type CronEntry, cronProblem, lastStart, triggersIn } from './crons.ts';
import type { ListedWorkflow, Run, WatchedRepository } from './ports.ts';

/**
 * GitHub starts a schedule late, and names no bound. The longest delay we found told of was 12 hours and 1 minute
 * (open-multi-agent/open-multi-agent#557, August 2026): twice that is no false alarm.
 */
const GRACE = 24 * 60 * 60 * 1000;

/** `2026-11-27 03:00 UTC`. */
function when(time: number | undefined): string {
  return time === undefined ? '–' : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** What a watch is told by its run. */
export interface Watching {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The workflow that watches: it fails when another is silent, and so must not wait for itself. */
  readonly own?: string | undefined;
  /** Report, and pass. */
  readonly informational: boolean;
}

/**
 * Looks at which scheduled workflows have not succeeded when they should have, and shows it. Returns why the run fails;
 * `undefined`: it passes. Throws a `GitHostError` when GitHub does not hand out what is needed.
 */
export async function watchSchedules(
  repository: WatchedRepository,
  run: Run,
  { now, own, informational }: Watching,
): Promise<string | undefined> {
  const { all, unread } = await judged(repository, now, own);
  const late = silent(all);
  await run.showSummary(renderWatch(all, unread, { grace: GRACE, when }));
  run.output('overdue', late.map(({ path }) => path).join('\n'));
  run.output('gate', late.length > 0 ? 'failed' : 'passed');
  run.output('partial', String(unread.length > 0));
  for (const { path, why } of unread) run.warn(`The schedule of ${path} is not watched, since ${why}.`);
  const sentence = watchSentence(all, unread, when);
  if (late.length === 0) return void run.say(sentence);
  return informational ? void run.warn(`${sentence} The step passes, since it is informational.`) : sentence;
}

interface Unread {
  readonly path: string;
  /** The end of a sentence. */
  readonly why: string;
}

interface Entries extends ListedWorkflow {
  readonly crons: readonly CronEntry[];
}

async function judged(repository: WatchedRepository, now: number, own: string | undefined) {
  const { workflows, unread: unlisted } = await repository.workflows();
  const unread: Unread[] = [...unlisted];
  const scheduled: Entries[] = [];
  for (const workflow of workflows.filter(({ path }) => path !== own)) {
    const { crons, why } = await cronsIn(workflow);
    if (why !== undefined) unread.push({ path: workflow.path, why });
    else if (crons.length > 0) scheduled.push({ ...workflow, crons });
  }
  const all: Watched[] = [];
  for (const workflow of scheduled) {
    const success = workflow.state === 'active' ? await repository.lastSuccess(workflow.id, 'schedule') : {};
    if ('why' in success) unread.push({ path: workflow.path, why: success.why });
    else all.push(judge(workflow, { now, succeeded: success.time, since: workflow.created }));
  }
  return { all: await reconsidered(all, scheduled, repository, now), unread };
}

async function cronsIn({ text }: ListedWorkflow): Promise<{ crons: readonly CronEntry[]; why?: string }> {
  try {
    const { crons } = await triggersIn(text);
    const [why] = crons.flatMap((entry) => cronProblem(entry) ?? []);
    return { crons, ...(why !== undefined && { why }) };
  } catch {
    return { crons: [], why: 'its text is no YAML' };
  }
}

interface Known {
  readonly now: number;
  readonly succeeded: number | undefined;
  readonly since: number;
}

function judge({ path, state, crons }: Entries, { now, succeeded, since }: Known): Watched {
  const schedule = crons.map(({ cron, timezone }) => (timezone === undefined ? cron : `${cron} ${timezone}`)).join(', ');
  return watched({ path, state, schedule, due: lastStart(crons, now - GRACE), succeeded, since });
}

/**
 * What seems silent is looked at twice, since a false alarm costs more than two requests: somebody may have run it by hand,
 * and a schedule that was edited was due first after that.
 */
async function reconsidered(all: readonly Watched[], scheduled: readonly Entries[], repository: WatchedRepository, now: number) {
  const doubtful = silent(all).filter(({ standing }) => standing !== 'disabled');
  if (doubtful.length === 0) return all;
  const changed = await repository.changed(doubtful.map(({ path }) => path));
  const anew = new Map<string, Watched>();
  for (const { path, succeeded = 0, since } of doubtful) {
    const workflow = scheduled.find((one) => one.path === path) as Entries;
    const byHand = await repository.lastSuccess(workflow.id, 'workflow_dispatch');
    const latest = Math.max(succeeded, 'why' in byHand ? 0 : (byHand.time ?? 0));
    const known = { succeeded: latest === 0 ? undefined : latest, since: Math.max(since, changed.get(path) ?? 0) };
    anew.set(path, judge(workflow, { now, ...known }));
  }
  return all.map((one) => anew.get(one.path) ?? one);
}

/** Whether a workflow that is run by hand is a watch: its schedule starts it, and no push does. */
export async function isWatch(text: string): Promise<boolean> {
  try {
    const { crons, onPush } = await triggersIn(text);
    return crons.length > 0 && !onPush;
  } catch {
    return false;
  }
}
