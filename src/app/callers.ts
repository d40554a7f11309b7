import type { Caller, Started } from '../core/callers.ts';
import { createProgram } from '../core/flow/create.ts';
import type { Settings } from '../core/judgement.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { limitsAround } from '../knowledge/limits.ts';
import { entryOf } from '../knowledge/workflow/jobs.ts';
import { pathStartedBy, scriptStartedBy } from '../knowledge/workflow/starts.ts';
import { cronLines } from './crontab.ts';
import type { Engine } from './engine.ts';
import { callersIn, NO_PACKAGE, PACKAGE, type Package, packageIn } from './packages.ts';
import { readFacts } from './read.ts';

/** A workflow, a crontab or a `package.json` as it is at one side. */
export interface ContextText {
  readonly path: string;
  readonly text: string;
}

/** The settings with who starts these files, so far as any of the texts speaks of one of them. */
export async function settingsAround(
  settings: Settings,
  texts: readonly ContextText[],
  paths: readonly string[],
  engine: Engine,
): Promise<Settings> {
  const stems = [...new Set(paths.map(stemOf))].filter((stem) => stem !== '');
  const telling = new Set(texts.filter(speaksOf(stems)));
  const own = [...telling].find(({ path }) => path === PACKAGE);
  // Who runs a script of the package starts its files.
  const scripts = own === undefined ? [] : [...(await packageFrom(own, engine, settings)).scripts.keys()];
  for (const text of scripts.length === 0 ? [] : texts.filter(speaksOf(scripts))) telling.add(text);
  return telling.size === 0 ? settings : { ...settings, started: await startedIn(telling, engine, settings) };
}

const speaksOf =
  (names: readonly string[]) =>
  ({ text }: ContextText): boolean =>
    names.some((name) => text.includes(name));

const packageFrom = ({ text }: ContextText, engine: Engine, settings: Settings): Promise<Package> =>
  packageIn(text, (command) => programOf({ path: 'script.sh', text: command }, engine, settings));

/** The name of a script without its ending, as a path or a module is written; empty for a workflow, which nobody starts so. */
function stemOf(path: string): string {
  if (/\.ya?ml$/.test(path)) return '';
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/**
 * Who starts whom: from the texts of workflows, crontabs and a `package.json`, the files that they start, each with what the
 * caller provides. A text that cannot be read starts nothing.
 */
export async function startedIn(texts: Iterable<ContextText>, engine: Engine, settings: Settings): Promise<Started> {
  const started = new Map<string, Caller[]>();
  const add = (found: Found): void => {
    for (const [path, caller] of found) started.set(path, [...(started.get(path) ?? []), caller]);
  };
  const all = [...texts];
  const own = all.find(({ path }) => path === PACKAGE);
  const packaged = own === undefined ? NO_PACKAGE : await packageFrom(own, engine, settings);
  for (const context of all) {
    if (context === own) add(callersIn(packaged, PACKAGE));
    else if (engine.languageOf(context.path) === 'workflow') add(await fromWorkflow(context, packaged, engine, settings));
    else add(await fromCrontab(context, engine, settings));
  }
  return started;
}

type Found = readonly (readonly [string, Caller])[];

async function fromWorkflow(context: ContextText, packaged: Package, engine: Engine, settings: Settings): Promise<Found> {
  const program = await programOf(context, engine, settings);
  if (!program) return [];
  const schedule = program.calls.find(({ name }) => name === 'on.schedule');
  const shared = {
    path: context.path,
    schedule: schedule ? schedule.args.map(({ text }) => text).join(', ') || 'a schedule' : '',
    ...provided(program, engine),
  };
  const isOne = entryOf(undefined, 'concurrency', program) !== undefined;
  return program.steps.flatMap((step): Found => {
    const job = program.job(step.call.id);
    const locks = isOne || (job !== undefined && entryOf(job, 'concurrency', program) !== undefined);
    const line = program.lines.lineAt(step.call.start);
    const caller = { ...shared, line, job: job?.name ?? '', limits: isLimited(step, program), locks: locks || isLocked(step) };
    return filesStartedBy(step, program, packaged).map((path) => [path, caller]);
  });
}

function filesStartedBy(step: Step, program: Program, { scripts }: Package): readonly string[] {
  const path = pathStartedBy(step, program);
  if (path !== undefined) return [path];
  const name = scriptStartedBy(step, program);
  return name === undefined ? [] : (scripts.get(name)?.files ?? []);
}

/** A crontab's commands are shell; `MAILTO` mails what goes wrong. */
async function fromCrontab({ path, text }: ContextText, engine: Engine, settings: Settings): Promise<Found> {
  const found: Found[] = [];
  for (const { line, schedule, command, isMailed } of cronLines(text, path)) {
    const program = await programOf({ path: 'crontab.sh', text: command }, engine, settings);
    if (!program) continue;
    const { alerts, beats } = provided(program, engine);
    found.push(
      program.steps.flatMap((step): Found => {
        const started = pathStartedBy(step, program);
        if (started === undefined) return [];
        const limits = isLimited(step, program);
        return [[started, { path, line, job: '', schedule, limits, alerts: alerts || isMailed, beats, locks: isLocked(step) }]];
      }),
    );
  }
  return found.flat();
}

async function programOf({ path, text }: ContextText, engine: Engine, { functions }: Settings): Promise<Program | undefined> {
  const reading = await readFacts({ path, text, named: true }, engine);
  return reading?.kind === 'facts' ? createProgram(reading.facts, engine.knowledge, { isJob: true, functions }) : undefined;
}

/** The habits' own answers, so that a caller provides what it is itself found to keep. */
function provided(program: Program, engine: Engine): { readonly alerts: boolean; readonly beats: boolean } {
  const keeps = (id: string): boolean => {
    const verdict = engine.habits.find((habit) => habit.id === id)?.on.file?.(program);
    return [verdict].flat().some((one) => one?.outcome === 'kept');
  };
  return { alerts: keeps('alerting'), beats: keeps('heartbeat') };
}

const isLimited = ({ call, under }: Step, program: Program): boolean =>
  under.includes('timeout') ||
  program.chains(call.id).every(({ links }) => links.some((link) => link.kind === 'call' && limitsAround(link.name)));

const isLocked = ({ under }: Step): boolean => under.includes('flock');
