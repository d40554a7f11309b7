import type { Caller } from '../core/callers.ts';
import type { Verdict } from '../core/habit.ts';
import type { Program } from '../core/program.ts';
import { isMissed } from '../knowledge/workflow/missed.ts';
import type { Start } from '../knowledge/workflow/starts.ts';
import type { Engine } from './engine.ts';

/** The habits' own answers, so that a caller provides what it is itself found to keep. */
export function provided(program: Program, engine: Engine): { readonly alerts: boolean; readonly beats: boolean } {
  const keeps = (id: string): boolean => verdictsOn(program, id, engine).some((one) => one.outcome === 'kept');
  return { alerts: keeps('alerting'), beats: keeps('heartbeat') };
}

/**
 * Of a workflow of which the habit says nothing nobody can tell what it does for its scripts; and where it only tests, builds or proposes
 * nobody waits for them, as for it: what is said there says it for them.
 */
export function unsureIn(program: Program, engine: Engine): Pick<Caller, 'unsure'> {
  const asked = [['alerting', 'alerts'] as const, ['heartbeat', 'beats'] as const];
  // What a scheduled workflow that calls this one does when it fails, or at its end, is not in this file.
  const isCalled =
    program.calls.some(({ name }) => name === 'on.workflow_call') && !program.calls.some(({ name }) => name === 'on.schedule');
  const isTried = program.calls.some(({ name }) => name === 'on.schedule') && !isMissed(program);
  const unsure = asked
    .filter(([id]) => isTried || verdictsOn(program, id, engine).every(({ outcome }) => isCalled && outcome === 'missing'))
    .map(([, what]) => what);
  return unsure.length === 0 ? {} : { unsure };
}

function verdictsOn(program: Program, id: string, { habits }: Engine): readonly Verdict[] {
  const verdict = habits.find((habit) => habit.id === id)?.on.file?.(program);
  return [verdict].flat().filter((one) => one !== undefined);
}

/** `list="$(./munge.sh <<< "$list")"`: a part of the step that wants its words, and no job. */
export function isSubstituted({ call: { start } }: Pick<Start, 'call'>, { file: { text } }: Program): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /\$\([^()]*$/.test(line);
}
