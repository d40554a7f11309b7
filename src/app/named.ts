import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { pathStartedBy } from '../knowledge/workflow/starts.ts';

/** A command line read as a program; `undefined`: it cannot be read. */
export type ReadCommand = (command: string) => Promise<Program | undefined>;

/** What somebody types the name of: the files that its own commands start, and the names of what is done with it. */
export interface Deed {
  readonly files: readonly string[];
  readonly others: readonly string[];
}

/** The names of what a step does, of the same kind as what it stands in: scripts of the package, or targets. */
type NamesDone = (step: Step, program: Program) => string | readonly string[] | undefined;

/** What these commands do; `beside`: what is named beside them as well. What cannot be read starts nothing. */
export async function deedOf(
  commands: string,
  read: ReadCommand,
  namesDone: NamesDone,
  beside: readonly string[],
): Promise<Deed> {
  const program = /\S/.test(commands) ? await read(commands) : undefined;
  if (program === undefined) return { files: [], others: beside };
  return {
    files: program.steps.flatMap((step) => pathStartedBy(step, program) ?? []),
    others: [...beside, ...program.steps.flatMap((step) => namesDone(step, program) ?? [])],
  };
}

/** The files that a name starts, those of what is done with it included. What needs itself is followed once. */
export function filesOf(name: string, deeds: ReadonlyMap<string, Deed>, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { files = [], others = [] } = deeds.get(name) ?? {};
  return [...new Set([...files, ...others.flatMap((one) => filesOf(one, deeds, seen))])];
}
