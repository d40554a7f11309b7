import type { Call, Value } from '../core/facts.ts';
import type { CommandLine } from '../core/knowledge.ts';

/** The command line in an argv or a shell text; undefined when its words are not constant enough to be known. */
export function commandOf(_argv: Value, _call: Call): CommandLine | undefined {
  return undefined;
}
