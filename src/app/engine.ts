import type { KnownCredential, Reader } from '../core/facts.ts';
import type { HabitDefinition } from '../core/habit.ts';
import type { Knowledge } from '../core/knowledge.ts';

/** Everything the use cases judge with. An entry puts it together; readers are loaded only when a file needs them. */
export interface Engine {
  readonly habits: readonly HabitDefinition[];
  readonly knowledge: Knowledge;
  /** The language id of a file, by its name or its first line; undefined: not an automation we read. */
  languageOf(path: string, text?: string): string | undefined;
  /** The language's reader, and with it those of the languages that stand in the text. */
  reader(language: string, text?: string): Promise<Reader>;
  credentials(text: string): Promise<readonly KnownCredential[]>;
}
