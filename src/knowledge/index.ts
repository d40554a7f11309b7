import type { Column, Knowledge } from '../core/knowledge.ts';
import { commandOf } from './commands/index.ts';
import { javascript } from './javascript/index.ts';
import { python } from './python.ts';
import { shell } from './shell/index.ts';
import { workflow } from './workflow/index.ts';

const columns: ReadonlyMap<string, Column> = new Map(
  [python, shell, workflow, javascript].map((column) => [column.language, column]),
);

/** All knowledge: a column for each language, and the command lines that any of them may start. */
export const knowledge: Knowledge = {
  column: (language) => columns.get(language),
  command: commandOf,
};
