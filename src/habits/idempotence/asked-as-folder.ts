import type { Test } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * In shell: `[ ! -d "$DIR/tool" ]`, and then `chmod +x "$DIR/tool"`: a file is no folder, so that the condition holds whatever is there,
 * and guards nothing.
 */
export const isAskedAsFolder = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  program.everyWay(call.id, ({ tests }) => tests.some((test) => asksForFolder(test, program) && isFile(test, program)));

const asksForFolder = ({ op, negated, left }: Test, { file }: Program): boolean =>
  op === 'exists' && negated && /-d\s+["']?$/.test(file.text.slice(Math.max(0, left.start - BEFORE), left.start));
const BEFORE = 8;

const isFile = ({ left }: Test, program: Program): boolean =>
  program.calls.some(
    ({ name, args }) => name === 'chmod' && /^\+x|^u\+x|^a\+x/.test(args[0]?.text ?? '') && args[1]?.text === left.text,
  );
