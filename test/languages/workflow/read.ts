import type { Call, Fact, Facts, Scope, Written } from '../../../src/core/facts.ts';
import { linesOf } from '../../../src/core/source.ts';
import { readerFor } from '../../../src/languages/index.ts';

/** Reads a workflow with the readers that ship. */
export async function read(text: string, path = '.github/workflows/example.yml'): Promise<Facts> {
  return (await readerFor('workflow', text)).read(path, text);
}

export const calls = ({ facts }: Facts): readonly Call[] => facts.filter((fact) => fact.kind === 'call');
export const scopes = ({ facts }: Facts): readonly Scope[] => facts.filter((fact) => fact.kind === 'scope');
export const written = ({ facts }: Facts): readonly Written[] => facts.filter((fact) => fact.kind === 'value');

export function callNamed(facts: Facts, name: string): Call {
  const call = calls(facts).find((one) => one.name === name);
  if (!call) throw new Error(`no call is named ${name}: ${calls(facts).map((one) => one.name)}`);
  return call;
}

/** The line a fact starts on. */
export function lineOf({ text }: Facts, { start }: Fact): number {
  return linesOf(text).lineAt(start);
}

/** What encloses a fact, nearest first: roles of scopes and names of calls. */
export function around({ facts }: Facts, fact: Fact): readonly string[] {
  const found: string[] = [];
  for (let at = fact.within; at >= 0; at = (facts[at] as Fact).within) {
    const outer = facts[at] as Scope | Call;
    found.push(outer.kind === 'call' ? outer.name : [outer.role, outer.on, outer.name].filter(Boolean).join(' '));
  }
  return found;
}

/** A workflow with one job and these steps, each line indented by six. */
export function withSteps(...steps: readonly string[]): string {
  const lines = steps.flatMap((step) => step.split('\n'));
  return [
    'on: push',
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n');
}
