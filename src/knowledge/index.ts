import type { Knowledge } from '../core/knowledge.ts';
import { commandOf } from './commands/index.ts';
import { python } from './python.ts';
import { shell } from './shell/index.ts';

/** All knowledge: a column for each language, and the command lines that any of them may start. */
export const knowledge: Knowledge = {
  column: (language) => (language === 'python' ? python : language === 'shell' ? shell : undefined),
  command: commandOf,
};
