import type { Column, Knowledge } from '../core/knowledge.ts';
import { commandOf } from './commands/index.ts';

const COLUMNS: Readonly<Record<string, () => Promise<Column>>> = {
  python: async () => (await import('./python.ts')).python,
  shell: async () => (await import('./shell/index.ts')).shell,
  workflow: async () => (await import('./workflow/index.ts')).workflow,
  javascript: async () => (await import('./javascript/index.ts')).javascript,
};

const columns = new Map<string, Column>();

/** Loads the columns of languages, once each, or of all. A language that nobody knows has none. */
export async function learn(languages: readonly string[] = Object.keys(COLUMNS)): Promise<void> {
  for (const language of languages) {
    if (columns.has(language)) continue;
    const column = await COLUMNS[language]?.();
    if (column) columns.set(language, column);
  }
}

/** All knowledge: a column for each language that was loaded, and the command lines that any of them may start. */
export const knowledge: Knowledge = {
  column: (language) => columns.get(language),
  command: commandOf,
};
