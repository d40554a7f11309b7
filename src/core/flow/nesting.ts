import type { Call, Comment } from '../facts.ts';
import type { Program } from '../program.ts';
import type { Step } from '../step.ts';
import type { FactIndex } from './index.ts';
import { remember } from './remember.ts';

/** Calls and steps below a fact. */
export function nesting(
  index: FactIndex,
  step: (call: number) => Step | undefined,
): Pick<Program, 'callsIn' | 'stepsIn' | 'stepsUnder'> {
  const callsIn = remember((id: number): readonly Call[] => {
    const calls: Call[] = [];
    for (const fact of index.children(id)) {
      if (fact.kind === 'call') calls.push(fact);
      const isNamed = fact.kind === 'scope' && fact.role === 'function' && fact.name !== undefined;
      if ((fact.kind === 'call' || fact.kind === 'scope') && !isNamed) calls.push(...callsIn(fact.id));
    }
    return calls;
  });
  const stepsIn = remember((id: number): readonly Step[] => callsIn(id).flatMap((call) => step(call.id) ?? []));
  const stepsUnder = remember((id: number): readonly Step[] => {
    const seen = new Set<number>();
    const open = [id];
    const steps: Step[] = [];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      steps.push(...stepsIn(at));
      for (const call of callsIn(at)) {
        if (call.local === undefined || seen.has(call.local)) continue;
        seen.add(call.local);
        open.push(call.local);
      }
    }
    return steps;
  });
  return { callsIn, stepsIn, stepsUnder };
}

/** The comment on the line of an offset, or alone on the line before. */
export function commentAt(start: number, index: FactIndex, program: Program): Comment | undefined {
  const line = program.lines.lineAt(start);
  return index.comments.find((comment) => {
    const at = program.lines.lineAt(comment.start);
    if (at === line) return true;
    return (
      at === line - 1 &&
      program.lines.textOf(at).trim().startsWith(comment.text.trim().slice(0, 1)) &&
      isAlone(comment.start, program)
    );
  });
}

function isAlone(start: number, program: Program): boolean {
  const line = program.lines.lineAt(start);
  return program.file.text.slice(program.lines.startOf(line), start).trim() === '';
}
