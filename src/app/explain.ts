import type { Configuration } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import { reportOf, sayCaller } from '../core/callers.ts';
import { unitOf } from '../core/evidence.ts';
import type { ExplainedStep, Explanation, Heard } from '../core/explanation.ts';
import type { Scope } from '../core/facts.ts';
import { createProgram } from '../core/flow/create.ts';
import type { HabitDefinition, Verdict } from '../core/habit.ts';
import { optionsFor } from '../core/judge.ts';
import type { Failure, Program } from '../core/program.ts';
import { isChange, isOutside, type Step } from '../core/step.ts';
import { isAlert } from '../knowledge/alerts.ts';
import { isPager } from '../knowledge/names.ts';
import { isLeftOnRunner } from '../knowledge/workflow/runner.ts';
import { type Around, settingsAround } from './callers.ts';
import type { Engine } from './engine.ts';
import { type InputFile, readFacts } from './read.ts';
import { UsageError } from './usage.ts';

/**
 * One file, step by step: what happens if it runs twice, whether it can hang, where its failure goes and who hears of it.
 * `around`: what says in its repository who starts it; without them the explanation says that nobody knows who starts it.
 * Throws a `UsageError` when the file is in no language that is known.
 */
export async function explainFile(
  file: InputFile,
  engine: Engine,
  configuration: Configuration,
  around?: Around,
): Promise<Explanation> {
  const reading = await readFacts({ ...file, named: true }, engine);
  const known = { version: 1, path: file.path, because: [], steps: [], unit: 'script' } as const;
  if (reading === undefined) {
    throw new UsageError(`\`${file.path}\` is in no language that is known: name a script, such as a Python file.`);
  }
  const language = engine.languageOf(file.path, file.text) ?? '';
  if (reading.kind === 'unread') return { ...known, language, unread: reading.unread };
  if (reading.kind === 'fault') return { ...known, language, unread: { path: file.path, why: reading.fault.message } };
  const { settings, notes } = await settingsAround(await settingsOf(configuration), around ?? { texts: [] }, [file.path], engine);
  const options = optionsFor(reading.facts, settings);
  const program = createProgram(reading.facts, engine.knowledge, options);
  const { kind, job = program.evidence.guessed ? ('weak' as const) : undefined } = program.evidence;
  const { callers = [] } = options;
  const because = [...new Set([...program.evidence.because, ...callers.map(sayCaller)])];
  const ask = habitQuestions(engine.habits);
  return {
    ...known,
    language,
    unit: unitOf(program.evidence),
    ...(job !== undefined && { job }),
    because: around || kind === 'workflow' ? because : [...because, NO_REPOSITORY],
    ...(callers.length > 0 && { callers: callers.map(reportOf) }),
    ...(notes.length > 0 && { notes }),
    steps: program.steps.filter((step) => isOutside(step) || step.effect === 'wait').map((step) => explain(step, program, ask)),
  };
}

const NO_REPOSITORY = 'it lies in no repository whose workflows, crontabs or timers could say who starts it';

type Question = (step: Step, program: Program) => Verdict | undefined;

interface HabitQuestions {
  readonly again: Question;
  readonly hangs: Question;
}

/** The habits' own answers, so that what is explained never disagrees with what is found. */
function habitQuestions(habits: readonly HabitDefinition[]): HabitQuestions {
  const questionOf = (id: string): Question => {
    const habit = habits.find((one) => one.id === id);
    return (step, program) => {
      const verdicts = habit?.on.step?.(step, program);
      const list = Array.isArray(verdicts) ? (verdicts as readonly Verdict[]) : verdicts ? [verdicts as Verdict] : [];
      return list.find(({ outcome }) => outcome === 'missing') ?? list[0];
    };
  };
  return { again: questionOf('idempotence'), hangs: questionOf('timeouts') };
}

function explain(step: Step, program: Program, ask: HabitQuestions): ExplainedStep {
  const enclosing = program.enclosing(step.call.id);
  const failure = program.failure(step);
  const by = failure.kind === 'handled' ? failure.by : [];
  return {
    line: program.lines.lineAt(step.call.start),
    name: step.name,
    does: doing(step),
    within: enclosing.role === 'function' ? (enclosing.name ?? '') : (program.job(step.call.id)?.name ?? ''),
    again: again(step, ask.again(step, program), program),
    hangs: hangs(step, ask.hangs(step, program)),
    failure: {
      goes: failure.kind,
      handlers: by.map((scope) => ({ line: program.lines.lineAt(scope.start), outcome: program.outcome(scope) })),
      heard: heard(step, failure, program),
    },
  };
}

const VERBS: Readonly<Record<string, string>> = {
  read: 'reads',
  create: 'creates',
  write: 'writes',
  append: 'appends to',
  delete: 'deletes',
  change: 'changes',
  send: 'sends to',
  run: 'starts',
  wait: 'waits for',
};

function doing({ effect, medium, thing }: Step): string {
  const what = thing !== undefined && thing !== medium ? `${thing}, ${medium}` : medium;
  return `${VERBS[effect] ?? effect} (${what})`;
}

function again(step: Step, verdict: Verdict | undefined, program: Program): ExplainedStep['again'] {
  if (verdict?.outcome === 'missing') return { answer: 'twice', because: sentence(verdict.message) };
  if (isChange(step) && isLeftOnRunner(step, program)) return { answer: 'same', because: 'what it leaves ends with its runner' };
  if (verdict?.outcome === 'kept') return { answer: 'same', because: 'it is safe to repeat' };
  if (step.effect === 'wait') return { answer: 'same', because: 'it changes nothing' };
  if (!isChange(step)) return { answer: 'same', because: 'it only reads' };
  const safe = step.row.again?.(step.ask);
  if (safe === 'yes') return { answer: 'same', because: 'it is safe to repeat' };
  if (step.effect === 'write') return { answer: 'same', because: 'it overwrites what the first run wrote' };
  // The habit is silent: a log, a history, an alert. Whether once more is too much is for a person to say.
  if (step.effect === 'append') return { answer: 'unknown', because: 'it adds once more' };
  if (step.effect === 'send') return { answer: 'unknown', because: 'it sends once more' };
  const guarded = program.everyWay(step.call.id, () => true);
  if (guarded) return { answer: 'unknown', because: 'it depends on the condition around it' };
  return { answer: 'unknown', because: `it depends on what \`${step.name}\` does` };
}

function hangs(step: Step, verdict: Verdict | undefined): ExplainedStep['hangs'] {
  if (verdict?.outcome === 'missing') return { answer: 'yes', because: sentence(verdict.message) };
  const limit = step.row.limit;
  if (limit === undefined) return { answer: 'no', because: 'it waits for nobody' };
  if (limit.bounded === 'default') return { answer: 'no', because: byDefault(limit.seconds) };
  const bounded = limit.bounded(step.ask);
  if (bounded === 'unknown') return { answer: 'unknown', because: 'a limit may be set elsewhere' };
  if (bounded === 'yes' || verdict?.outcome === 'kept') return { answer: 'no', because: 'its wait is limited' };
  return { answer: 'yes', because: limit.seconds === undefined ? 'nothing limits its wait' : byDefault(limit.seconds) };
}

function byDefault(seconds: number | undefined): string {
  return seconds === undefined ? 'its client has a limit by default' : `its client gives up after ${seconds} s by default`;
}

function heard(step: Step, failure: Failure, program: Program): Heard {
  if (failure.kind === 'unknown') return 'unknown';
  if (failure.kind === 'ignored') return 'nobody';
  if (failure.kind === 'absorbed') return 'unknown';
  const scopes = failure.kind === 'handled' ? failure.by : program.catchers(step.call.id).seen;
  const loudest = scopes.map((scope) => toldIn(scope, program)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0];
  if (failure.kind === 'stops') return loudest === undefined || loudest === 'nobody' ? 'output' : loudest;
  return loudest ?? 'nobody';
}

const ORDER: readonly Heard[] = ['page', 'warn', 'log', 'output', 'unknown', 'nobody'];

function toldIn(scope: Scope, program: Program): Heard {
  const steps = program.stepsUnder(scope.id);
  const alerts = steps.filter(isAlert);
  if (alerts.some((alert) => alert.thing === 'page' || isPager(`${alert.name} ${alert.target?.text ?? ''}`))) return 'page';
  if (alerts.length > 0) return 'warn';
  const reports = steps.filter((step) => step.effect === 'report');
  if (reports.some((report) => report.thing === 'log')) return 'log';
  const outcome = program.outcome(scope);
  if (reports.length > 0 || outcome === 'loud') return 'output';
  return outcome === 'silent' || outcome === 'lies' ? 'nobody' : 'unknown';
}

function sentence(message: string): string {
  return message.replace(/\.$/, '');
}
