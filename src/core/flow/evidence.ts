import { type Caller, endsWithRun, sayCaller } from '../callers.ts';
import type { Call } from '../facts.ts';
import type { Column } from '../knowledge.ts';
import type { Evidence, Program } from '../program.ts';
import { isChange, isOutside, type Step } from '../step.ts';
import { scriptOf } from './guess.ts';
import { isMainLoop } from './main-loop.ts';
import { saysOneTime } from './one-time.ts';
import type { ProgramOptions } from './options.ts';
import { isOfPackage } from './parts.ts';
import { withoutCallers } from './possible-callers.ts';
import { handlesJobs, isStartedByHand, saysWhen } from './says-when.ts';
import { hasEntry } from './self-started.ts';
import { callsItself, refusesWithoutHost, saysUsage } from './usage.ts';
import { isForDeveloper, isWrapper } from './wrapper.ts';

const JOB_SEGMENT = /(?:^|\/)(?:cron|crons|jobs|nightly|daily)(?:\/|\.\w+$|$)/i;
/**
 * In shell a folder `jobs` holds what a batch system, a build server or an orchestrator starts, and these look after it; and a folder
 * `nightly` as often what is released each night.
 */
const CRON_SEGMENT = /(?:^|\/)(?:(?:crons?|daily|cron\.(?:hourly|daily|weekly|monthly))(?:\/|\.\w+$|$)|nightly(?:\.\w+$|$))/i;
/** Where `jobs/` holds what describes jobs, or the parts of a build; `cron/` the daemon itself, or what starts it. */
const OF_DESCRIPTIONS = /(?:^|\/)(?:configs?|conf|packaging|templates?|services?\/crons?)\/|entrypoint[^/]*$/i;
/** Jobs of an application, which it starts itself: by a queue, or as a process that answers it. */
const isOfApplication = ({ file }: Program): boolean =>
  file.language === 'javascript' && /(?:^|\/)(?:src|source|lib|app|server|public)\//.test(file.path);
const OF_BUILD = /(?:^|\/)(?:build|scripts?|bin|crons?|ops|tools?|hooks|\.github)\//i;
const SCRIPT_SEGMENT = /(?:^|\/)(?:scripts?|bin|jobs?|crons?|ops|tools?|hooks|\.github)\//i;
/** What is run when a package is installed or removed, whatever it is called. */
const OF_PACKAGE = /(?:^|\/)debian\/(?:[\w.+-]+\.)?(?:pre|post)(?:inst|rm)$/i;
const HEADER_LINES = 30;
/** How it is used stands at the end of a long header. */
const USAGE_LINES = 80;

/** What a file is and how sure we are that it runs unattended (`habits.md`, Words). */
export function evidenceOf(
  program: Program,
  column: Column | undefined,
  { isJob, callers: all = [], functions: _, ...around }: ProgramOptions,
): Evidence {
  const { callers = [], persons = [], images = [] } = Object.groupBy(all, kindOf);
  const own =
    column?.evidence?.(program.file, isJob) ??
    ownEvidence(program, column, isJob, {
      callers,
      persons,
      isLeftOut: around.isLeftOut === true,
    });
  const installed = persons.some(({ as }) => as === 'program') && own.kind === 'script';
  const onInstall = persons.length > 0 && persons.every(({ job }) => /^(?:(?:pre|post)?install|prepare)$/.test(job));
  const inImage = images.length > 0 && (callers.length === 0 || endsWithRun(callers));
  return {
    ...own,
    ...around,
    ...(installed && { installed }),
    ...(onInstall && { onInstall }),
    ...(inImage && { inImage }),
    ...(inImage && images.every(({ path }) => /\.(?:hcl|json)$/.test(path)) && { ofPacker: true as const }),
    ...(callers.length > 0 && { callers }),
  };
}

const kindOf = ({ as, by }: Caller): 'callers' | 'persons' | 'images' => {
  if (as !== undefined) return 'persons';
  return by === 'image' ? 'images' : 'callers';
};

interface Starting {
  /** Workflows and crontabs. */
  readonly callers: readonly Caller[];
  /** The names under which a package hands it to a person. They make no job, nor an automation of a page or a server. */
  readonly persons: readonly Caller[];
  /** The crontabs of the repository leave it out. */
  readonly isLeftOut: boolean;
}

function ownEvidence(
  program: Program,
  column: Column | undefined,
  isJob: boolean,
  { callers, persons, isLeftOut }: Starting,
): Evidence {
  const acting = program.steps.filter((step) => isOutside(step) && program.reached(step.call.id));
  const acts = program.file.language === 'python' ? acting.some(({ call }) => program.loaded(call.id)) : acting.length > 0;
  const entry = hasEntry(program);
  const answers = isJob || callers.length > 0 ? undefined : column?.answersOthers?.(program.file, acting);
  if (answers && isNone(answers, program, { acts, entry, isStarted: persons.length > 0 }))
    return { kind: 'library', because: [answers.because], ...(answers.certain && { apart: true }) };
  const isStarted = entry || isJob || callers.length > 0 || persons.length > 0;
  const clock = scheduleOf(program, column);
  if (!acts && !isStarted && clock === undefined && !liesAmongScripts(program))
    return { kind: 'library', because: ['nothing at its top level acts'] };
  const said = isJob ? ['the configuration lists it under `jobs`'] : [];
  said.push(...callers.filter(({ schedule }) => schedule !== '').map(sayCaller));
  const strong = said.length > 0 ? said : strongSigns(program, column, clock);
  if (strong.length > 0) return { ...ofShellLoop(said.length > 0, program), kind: 'job', job: 'strong', because: strong };
  // A module of an application acts as a part of it.
  if (!isStarted && isOfApplication(program) && !OF_BUILD.test(program.file.path))
    return { kind: 'library', because: ['it is a part of an application, and nothing starts it by itself'] };
  const isGuessed = !isLeftOut && !isForStarter(program) && !isOfPerson(program, column, persons);
  const weak = isGuessed ? weakSigns(program, column) : [];
  if (weak.length > 0) return { ...ofShellPath(weak, program), kind: 'job', job: 'weak', because: weak };
  const started = [...callers, ...persons].map(sayCaller);
  if (started.length === 0) started.push(entry ? 'it is started by itself' : 'its top level acts');
  return scriptOf(program, started, { isGuessed, isStarted: callers.length > 0 });
}

const liesAmongScripts = (program: Program): boolean =>
  SCRIPT_SEGMENT.test(program.file.path) && (program.file.language !== 'python' || mayAct(program));

/** Somebody names the task, or types the name of the program. */
const isOfPerson = ({ file }: Program, column: Column | undefined, persons: readonly Caller[]): boolean =>
  column?.tasks?.(file) === true || persons.some(({ as }) => as === 'program');

/** In shell the signs in the code are its loops. */
const ofShellLoop = (isSaid: boolean, { file }: Program): Pick<Evidence, 'onlyLoops'> =>
  !isSaid && file.language === 'shell' ? { onlyLoops: true } : {};

const ofShellPath = (signs: readonly string[], { file }: Program): Pick<Evidence, 'onlyNamed'> =>
  file.language === 'shell' && signs.every((sign) => sign === NAMED) ? { onlyNamed: true } : {};

type Answers = NonNullable<ReturnType<NonNullable<Column['answersOthers']>>>;

interface Signs {
  readonly acts: boolean;
  readonly entry: boolean;
  readonly isStarted: boolean;
}

/** What answers others is no automation, unless something starts it, or it acts where scripts lie. */
function isNone(answers: Answers, program: Program, { acts, entry, isStarted }: Signs): boolean {
  if (answers.unlessStarted && isStarted) return false;
  // A module that does nothing while it is loaded is one wherever it lies: `jobs/lib/queue.js`.
  return answers.certain || !(entry || (SCRIPT_SEGMENT.test(program.file.path) && (acts || mayAct(program))));
}

/** A call for its own sake, while the file is loaded, of what nobody here knows. */
const mayAct = (program: Program): boolean =>
  program.calls.some(
    ({ id, uses, within }) =>
      uses.length === 0 &&
      program.step(id) === undefined &&
      program.fact(within).kind === 'scope' &&
      program.enclosing(id).role === 'unit',
  );

/** The call that has a clock start it, where the file is loaded: what it then does may all stand in other files. */
const scheduleOf = (program: Program, column: Column | undefined): Call | undefined =>
  program.calls.find((call) => column?.schedules?.(call.name, call, program.calls) && program.reached(call.id));

const isEndless = ({ id, name }: Call, program: Program, column: Column | undefined): boolean =>
  column?.neverReturns?.(name, program.calls) === true && program.reached(id);

/** What shows how something is done blinks for ever on nobody's behalf. */
const FOR_READERS = /(?:^|\/)(?:(?:[\w-]+[-_])?examples?|demos?|samples?|tutorials?)\//i;

function strongSigns(program: Program, column: Column | undefined, clock: Call | undefined): readonly string[] {
  if (isForDeveloper(program)) return [];
  if (clock !== undefined) return [`\`${clock.name}\` runs it on a schedule`];
  const endless =
    program.file.language === 'javascript' ? undefined : program.calls.find((call) => isEndless(call, program, column));
  if (endless !== undefined) return [`\`${endless.name}\` never returns`];
  const loops = !FOR_READERS.test(program.file.path) && program.scopes.some((scope) => isMainLoop(scope, program));
  return loops ? ['it loops for ever and sleeps in between'] : [];
}

export function asksSomebody(program: Program): boolean {
  if (program.steps.some((step) => step.effect === 'ask' && program.reached(step.call.id))) return true;
  const said = program.steps.flatMap(({ effect, content }) =>
    effect === 'report' && content ? [content.text.slice(0, 2000)] : [],
  );
  return saysUsage(program, header(program), said);
}

/** What stands at the head of a file, in words. */
export function header(program: Program, most = HEADER_LINES): readonly string[] {
  // In shell what stands between the commands speaks of them.
  const first = program.file.language === 'shell' ? program.steps.find(isOutside) : undefined;
  return program.comments
    .filter(({ start }) => first === undefined || start < first.call.start)
    .filter((comment) => program.lines.lineAt(comment.start) <= most && (comment.within <= 0 || comment.doc !== true))
    .filter(({ start }) => program.file.text.slice(program.lines.startOf(program.lines.lineAt(start)), start).trim() === '')
    .map((comment) => comment.text);
}

/** Python: `sync/jobs.py`, which deals with jobs: nothing starts it by itself, and while it is loaded it only reads a file. */
const isPartNamedSo = (program: Program, acting: readonly Step[]): boolean =>
  program.file.language === 'python' &&
  !JOB_SEGMENT.test(program.file.path.replace(/[^/]*$/, '')) &&
  !hasEntry(program) &&
  acting.every(({ effect, medium, call }) => (effect === 'read' && medium === 'file') || !program.loaded(call.id));

/** Whoever starts it sits before it, or says what it is to do. */
const isForStarter = (program: Program): boolean =>
  isForDeveloper(program) ||
  isWrapper(program) ||
  asksSomebody(program) ||
  refusesWithoutHost(program) ||
  callsItself(program, header(program, USAGE_LINES)) ||
  header(program)
    .slice(0, FIRST)
    .some((text) => saysOneTime(text.slice(0, BEGINNING)));
/** So many of the first comments say what it is for. */
const FIRST = 3;
const BEGINNING = 160;

/** What writes the table of jobs is started when a machine is set up. */
const setsCrontab = (step: Step): boolean =>
  (step.call.name === 'crontab' && step.call.args.length > 0 && !step.call.args.some(({ text }) => /^-[lre]/.test(text))) ||
  (isChange(step) && /^\/(?:var\/spool\/cron|etc\/cron)/.test(step.target?.text ?? '') && step.effect !== 'delete');

const NAMED = 'its path says that it runs by itself';

function weakSigns(program: Program, column: Column | undefined): readonly string[] {
  const into: string[] = [];
  const { path } = program.file;
  // In JavaScript it is a bot, which answers people as a server does: they notice.
  const endless = program.file.language === 'javascript' && program.calls.find((call) => isEndless(call, program, column));
  if (endless) into.push(`\`${endless.name}\` never returns`);
  // All it does is to become another program: the daemon itself.
  const acting = program.steps.filter((step) => isOutside(step) && program.reached(step.call.id));
  if (acting.length > 0 && acting.every(({ under }) => under.includes('exec'))) return into;
  const said = header(program);
  // A sentence may go on in the next line.
  const whole = said.map((text) => text.replace(/^[#!/*\s]+/, '')).join(' ');
  const isSomebodys = program.file.language === 'shell' && said.concat(whole).some(isStartedByHand);
  const handles = handlesJobs(whole) || program.steps.some(setsCrontab) || isSomebodys;
  const segment = program.file.language === 'shell' ? CRON_SEGMENT : JOB_SEGMENT;
  const isNamed = segment.test(path) && !isPartNamedSo(program, acting) && !isOfPackage(program);
  if (isNamed && !OF_PACKAGE.test(path) && !OF_DESCRIPTIONS.test(path) && !isOfApplication(program) && !handles) into.push(NAMED);
  if (!handles && withoutCallers(said).some(saysWhen)) into.push('its header says when it runs');
  return into;
}
