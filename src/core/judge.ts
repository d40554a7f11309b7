import { callersOf, reportOf } from './callers.ts';
import { unitOf } from './evidence.ts';
import type { Facts } from './facts.ts';
import { type FindingDraft, findingsOf } from './finding.ts';
import { createProgram } from './flow/create.ts';
import type { ProgramOptions } from './flow/options.ts';
import type { HabitDefinition } from './habit.ts';
import { type Judgement, type Settings, type Weights, weightsOf } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { lesson, lessonWeights } from './lesson.ts';
import { type Observation, observe } from './observe.ts';
import type { Program } from './program.ts';
import type { Fault, HabitResult } from './report.ts';
import { scoreOf } from './score.ts';
import { suppress, verdictsAfter } from './suppression.ts';

/** What a judge judges with. */
export interface Bench {
  readonly habits: readonly HabitDefinition[];
  readonly knowledge: Knowledge;
}

/** The weights that a preset's scores are made of. */
export function weightsFor(preset: Settings['preset'], habits: readonly HabitDefinition[]): Weights {
  return preset === 'lesson' ? lessonWeights : weightsOf(habits);
}

/**
 * Judges one file: verdicts, score, findings, suppressions. Pure: the same facts and settings give the same judgement.
 * It does not throw for what the file holds; a habit that throws is `unknown` and a fault.
 */
export function judge(facts: Facts, { habits, knowledge }: Bench, settings: Settings): Judgement {
  const active = habits.filter((habit) => settings.habits[habit.id] !== 'off');
  const options = optionsFor(facts, settings);
  const program = createProgram(facts, knowledge, options);
  const { observations, faults } = observe(program, active, settings);
  const { findings, suppressed, problems } = suppress({
    file: { path: facts.path, text: facts.text, lines: program.lines, credentials: facts.credentials ?? [] },
    comments: program.comments,
    findings: foundIn(program, observations),
    configured: settings.suppressions,
    habits,
    unjudged: new Set([
      ...faults.flatMap((fault) => fault.habit ?? []),
      ...habits.filter((habit) => !active.includes(habit)).map(({ id }) => id),
    ]),
  });
  const verdicts =
    settings.preset === 'lesson'
      ? lesson(program, observations)
      : verdictsAfter(verdictsOf(active, observations, faults, program), { findings, suppressed });
  return {
    path: facts.path,
    language: facts.language,
    unit: unitOf(program.evidence),
    ...(options.callers && options.callers.length > 0 && { callers: options.callers.map(reportOf) }),
    habits: verdicts,
    score: scoreOf(verdicts, weightsFor(settings.preset, habits), suppressed.length),
    findings,
    suppressed,
    suppressionProblems: problems,
    faults,
  };
}

/** What the settings say of one file. */
export function optionsFor(
  file: Pick<Facts, 'path' | 'text' | 'language'>,
  { isJob, functions, started, around }: Settings,
): ProgramOptions {
  const callers = started === undefined ? [] : callersOf(file.path, started);
  return { ...around?.(file), isJob: isJob(file.path), functions, callers };
}

function foundIn(program: Program, observations: readonly Observation[]): ReturnType<typeof findingsOf> {
  const drafts = observations.flatMap(({ habit, verdict, span, within, job, library }): readonly FindingDraft[] =>
    verdict.outcome === 'missing' ? [{ habit, missing: verdict, span, within, job, library }] : [],
  );
  const { path, text, credentials = [] } = program.file;
  return findingsOf({ path, text, lines: program.lines, credentials }, drafts);
}

/** Per habit: missing if any place lacks it, else kept if any keeps it, else not applicable; unknown if it failed. */
function verdictsOf(
  habits: readonly HabitDefinition[],
  observations: readonly Observation[],
  faults: readonly Fault[],
  program: Program,
): Readonly<Record<string, HabitResult>> {
  const failed = new Set(faults.map((fault) => fault.habit));
  const lineOf = ({ verdict, span }: Observation): number => program.lines.lineAt((verdict.at ?? span).start);
  return Object.fromEntries(
    habits.map(({ id }): [string, HabitResult] => {
      if (failed.has(id)) return [id, { verdict: 'unknown' }];
      const own = observations.filter((observation) => observation.habit.id === id);
      const missing = own.filter(({ verdict }) => verdict.outcome === 'missing');
      const shown = missing.length > 0 ? missing : own;
      if (shown.length === 0) return [id, { verdict: 'n/a' }];
      return [id, { verdict: missing.length > 0 ? 'missing' : 'kept', line: Math.min(...shown.map(lineOf)) }];
    }),
  );
}
