import type { Caller } from '../core/callers.ts';
import { createProgram } from '../core/flow/create.ts';
import type { Settings } from '../core/judgement.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { limitsAround } from '../knowledge/limits.ts';
import { scriptInContainer } from '../knowledge/workflow/containers.ts';
import { entryOf } from '../knowledge/workflow/jobs.ts';
import { isLeftOutBySchedule } from '../knowledge/workflow/on-schedule.ts';
import {
  filesHandedTo,
  filesLoadedBy,
  fileUsedBy,
  folderOf,
  isPlaced,
  pathStartedBy,
  type Start,
  scriptStartedBy,
  startsIn,
  targetsMadeBy,
} from '../knowledge/workflow/starts.ts';
import { isNeverRun } from '../knowledge/workflow/withdrawn.ts';
import { type ContextText, isAction } from './context.ts';
import type { Engine } from './engine.ts';
import { wordGivenBy } from './given-word.ts';
import type { Package } from './packages.ts';
import { isSubstituted, provided, unsureIn } from './providing.ts';
import { readFacts } from './read.ts';
import type { Targets } from './recipes.ts';
import { timedService } from './systemd.ts';
import { filesInWsl } from './wsl.ts';

/** The files that a text starts, each with its caller, and a sentence for whatever of it could not be read. */
export interface Found {
  readonly started: readonly (readonly [string, Caller])[];
  readonly notes: readonly string[];
}

/** What a line starts by a name that stands elsewhere: the scripts of the `package.json` and the targets of the Makefile at the root. */
export interface Named {
  readonly scripts: Package['scripts'];
  readonly targets: Targets;
  /** The only file of this name. */
  readonly onlyOf: (name: string) => string | undefined;
}

/** With what callers are looked for. */
export interface Search {
  readonly engine: Engine;
  readonly settings: Settings;
}

/** A command line, or a whole text, as a program, or why it cannot be read. */
export async function programOf({ path, text }: ContextText, { engine, settings }: Search): Promise<Program | string> {
  const reading = await readFacts({ path, text, named: true }, engine);
  if (reading?.kind === 'facts')
    return createProgram(reading.facts, engine.knowledge, { isJob: true, functions: settings.functions });
  return reading?.kind === 'unread' ? reading.unread.why : 'it is in no language that is known';
}

const nothing = (note: string): Found => ({ started: [], notes: [note] });

/** What a workflow starts: scripts by its jobs, workflows and actions of the repository that it uses. */
export async function fromWorkflow(context: ContextText, named: Named, search: Search): Promise<Found> {
  const program = await programOf(context, search);
  if (typeof program === 'string')
    return nothing(`\`${context.path}\` could not be read (${program}): what it starts is unknown.`);
  const schedule = program.calls.find(({ name }) => name === 'on.schedule');
  const shared = {
    path: context.path,
    schedule: schedule ? schedule.args.map(({ text }) => text).join(', ') || 'a schedule' : '',
    ...provided(program, search.engine),
    ...unsureIn(program, search.engine),
  };
  const isOne = entryOf(undefined, 'concurrency', program) !== undefined;
  const callerAt = (id: number, start: number, isLimited: boolean, isLocked: boolean): Caller => {
    const job = program.job(id);
    const locks = isOne || isLocked || (job && entryOf(job, 'concurrency', program)) !== undefined;
    const place = { line: program.lines.lineAt(start), job: job?.name ?? '', ephemeral: program.ephemeral(id) };
    // GitHub ends a job there after 15 minutes.
    const isSlim = job !== undefined && entryOf(job, 'runs-on', program)?.value.text === 'ubuntu-slim';
    const isNever = shared.schedule !== '' && isLeftOutBySchedule(id, program);
    const when = { ...(isNever && { schedule: '' }), ...afterwards(id, program), ...stranded(id, program) };
    return { ...shared, ...place, ...when, limits: isLimited || isSlim, locks };
  };
  const scripts = program.steps.flatMap((step) => {
    const folder = folderOf(step, program);
    const caller = callerAt(step.call.id, step.call.start, isLimited(step, program), isLocked(step));
    const isPart = isSubstituted(step, program) && ({ unsure: ['alerts', 'beats'] } as const);
    const word = wordGivenBy(step);
    const given = { ...(folder !== undefined && { folder }), ...(word !== undefined && { word }), ...isPart };
    return filesStartedBy(step, program, named).map((path): readonly [string, Caller] => [path, { ...caller, ...given }]);
  });
  const used = program.calls.flatMap((call) => {
    const limits = isInLimit(call.id, program);
    if (program.languageOf(call.id) !== 'workflow') return [];
    const caller = callerAt(call.id, call.start, limits, false);
    return [
      ...filesInWsl(call).map((path) => [path, caller] as const),
      ...fileUsedBy(call.name).map((path) => [path, { ...caller, by: 'workflow' }] as const),
      ...filesHandedTo(call).map((path) => [path, caller] as const),
    ];
  });
  const loaded = program.scopes.flatMap((unit) =>
    filesLoadedBy(unit, program).map((path): readonly [string, Caller] => [
      path,
      { ...callerAt(unit.id, unit.start, isInLimit(unit.id, program), false), folder: '' },
    ]),
  );
  return { started: [...scripts, ...used, ...loaded], notes: [] };
}

const stranded = (id: number, program: Program): Pick<Caller, 'stranded'> => (isNeverRun(id, program) ? { stranded: true } : {});

/** In a step with `if: failure()` or `if: always()`. */
function afterwards(id: number, program: Program): Pick<Caller, 'afterwards'> {
  const ways = program.chains(id);
  const isAfter = ways.every(({ links }) =>
    links.some((link) => link.kind === 'scope' && (link.role === 'after' || link.role === 'handler')),
  );
  return ways.length > 0 && isAfter ? { afterwards: true } : {};
}

function filesStartedBy(step: Step, program: Program, { scripts, targets, onlyOf }: Named): readonly string[] {
  const path = pathStartedBy(step, program);
  if (path !== undefined) return [path];
  const inside = scriptInContainer(step);
  if (inside !== undefined) {
    const only = onlyOf(inside);
    return only === undefined ? [] : [only];
  }
  const name = scriptStartedBy(step, program);
  if (name !== undefined) return scripts.get(name)?.files ?? [];
  const made = targets.size === 0 ? undefined : targetsMadeBy(step, program);
  return (made ?? []).flatMap((target) => targets.get(target) ?? []);
}

/** What a service starts on its timer. systemd starts no unit a second time before the first is over (systemd.timer(5)). */
export async function fromService(context: ContextText, timer: ContextText, search: Search): Promise<Found> {
  const service = timedService(context, timer);
  if (service === undefined) return { started: [], notes: [] };
  const { schedule, command, line, folder, limits, alerts } = service;
  const program = await programOf({ path: 'service.sh', text: command }, search);
  // It is no shell that reads it: what a shell cannot read is not for us to judge.
  if (typeof program === 'string') return { started: [], notes: [] };
  const { beats } = provided(program, search.engine);
  const shared = {
    path: context.path,
    line,
    job: '',
    schedule,
    alerts,
    beats,
    locks: true,
    ephemeral: false,
    ...(folder !== undefined && { placed: true }),
  };
  const started = program.steps.flatMap((step): readonly (readonly [string, Caller])[] => {
    const file = pathStartedBy(step, program, { base: folder, home: '' });
    return file === undefined ? [] : [[file, { ...shared, limits: limits || isLimited(step, program) }]];
  });
  return { started, notes: [] };
}

/** What a shell script, an action or a used workflow starts in its turn, once for each that starts the script: what that one provides holds for all. */
export async function fromScript(context: ContextText, outer: readonly Caller[], search: Search): Promise<Found> {
  const program = await programOf(context, search);
  if (typeof program === 'string') return { started: [], notes: [] }; // It is named where it is judged itself.
  const inner = { ...insideOf(context, program, search.engine), path: context.path };
  const started = outer.flatMap((caller) =>
    startsIn(program)
      // What hangs on an input of a workflow, whoever calls it on a schedule may have switched off.
      .filter((step) => caller.schedule === '' || !inner.isOfGitHub || !isAskedByInput(step.call.id, program))
      .flatMap((step) => startedInside(step, program, caller, inner)),
  );
  return { started, notes: [] };
}

/** `if: inputs.upstream != true` around it. */
const isAskedByInput = (id: number, program: Program): boolean =>
  program.everyWay(id, ({ tests }) =>
    tests.some(({ left }) => left.holes.some(({ name }) => /^(?:github\.event\.)?inputs\./.test(name))),
  );

/** What a script, an action or a workflow between provides. */
interface Inner extends Pick<Caller, 'path' | 'alerts' | 'beats' | 'unsure' | 'locks'> {
  /** Where it lies. */
  readonly home: string;
  /** An action, or a workflow, runs at the top of the checkout. */
  readonly isOfGitHub: boolean;
}

function insideOf({ path }: ContextText, program: Program, engine: Engine): Omit<Inner, 'path'> {
  const isOfGitHub = engine.languageOf(path) === 'workflow';
  return {
    ...provided(program, engine),
    ...(isOfGitHub && !isAction(path) && unsureIn(program, engine)),
    locks: program.calls.some(({ name }) => name === 'flock'),
    home: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
    isOfGitHub,
  };
}

function startedInside(
  step: Start,
  program: Program,
  outer: Caller,
  { home, isOfGitHub, ...inner }: Inner,
): readonly (readonly [string, Caller])[] {
  const file = pathStartedBy(step, program, { base: isOfGitHub ? '' : outer.folder, home });
  if (file === undefined || file === inner.path) return [];
  const folder = isOfGitHub ? folderOf(step, program) : outer.folder;
  const word = wordGivenBy(step);
  const unsure = [...new Set([...(outer.unsure ?? []), ...(inner.unsure ?? [])])];
  const caller: Caller = {
    path: inner.path,
    line: program.lines.lineAt(step.call.start),
    job: outer.job,
    by: outer.by === 'image' ? 'image' : 'script',
    schedule: outer.schedule,
    ephemeral: outer.ephemeral,
    ...(folder !== undefined && { folder }),
    ...(word !== undefined && { word }),
    ...((outer.placed || isPlaced(step, program, home)) && { placed: true }),
    limits: outer.limits || isLimited(step, program),
    alerts: outer.alerts || inner.alerts,
    beats: outer.beats || inner.beats,
    ...(unsure.length > 0 && { unsure }),
    ...(outer.afterwards && { afterwards: true }),
    ...(outer.stranded && { stranded: true }),
    locks: outer.locks || inner.locks || isLocked(step),
  };
  return [[file, caller]];
}

const isInLimit = (id: number, program: Program): boolean =>
  program.chains(id).every(({ links }) => links.some((link) => link.kind === 'call' && limitsAround(link.name)));

/** Has it a time limit of its own, or of what stands around it? */
export const isLimited = ({ call, under }: Start, program: Program): boolean =>
  under.includes('timeout') || isInLimit(call.id, program);

/** Does `flock` stand before it? */
export const isLocked = ({ under }: Start): boolean => under.includes('flock');
