import { createReader } from '../../../src/languages/javascript/index.ts';
import { factsText } from '../facts-text.ts';

const reader = createReader();

/** The facts of a source as an outline, without its first line. */
export function read(text: string, path = 'scripts/example.ts'): string {
  return factsText(reader.read(path, text))
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2))
    .join('\n');
}

/** What could not be read of a source, a sentence each. */
export function problems(text: string, path = 'scripts/example.ts'): readonly string[] {
  return reader.read(path, text).problems.map(({ message }) => message);
}

/** The names of all calls of a source, in the order of the facts. */
export function calls(text: string, path?: string): readonly string[] {
  return reader.read(path ?? 'scripts/example.ts', text).facts.flatMap((fact) => (fact.kind === 'call' ? [fact.name] : []));
}

export { reader };
