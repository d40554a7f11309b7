import type { Call, Scope } from '../../src/core/facts.ts';
import { createProgram } from '../../src/core/flow/create.ts';
import type { Program } from '../../src/core/program.ts';
import type { Step } from '../../src/core/step.ts';
import { knowledge, learn } from '../../src/knowledge/index.ts';
import { readerFor } from '../../src/languages/index.ts';

await learn();

const noFunctions = { loggers: [], alerts: [], heartbeats: [], clients: [] };

/** A Python source as a program, with the knowledge that ships. */
export async function programOf(text: string, path = 'scripts/example.py', isJob = false): Promise<Program> {
  const reader = await readerFor('python');
  return createProgram(reader.read(path, text), knowledge, { isJob, functions: noFunctions });
}

/** The only step of that name. */
export function stepNamed(program: Program, name: string): Step {
  const steps = program.steps.filter((step) => step.name === name);
  if (steps.length !== 1)
    throw new Error(`${steps.length} steps are named ${name}: ${program.steps.map((step) => step.name).join(', ')}`);
  return steps[0] as Step;
}

export function callNamed(program: Program, name: string): Call {
  const call = program.calls.find((candidate) => candidate.name === name);
  if (!call) throw new Error(`no call is named ${name}: ${program.calls.map((candidate) => candidate.name).join(', ')}`);
  return call;
}

export function handlers(program: Program): readonly Scope[] {
  return program.scopes.filter((scope) => scope.role === 'handler');
}
