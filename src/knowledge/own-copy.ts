import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { isSame } from './fresh.ts';

/**
 * Python: `shutil.copy2(source, copy)`, and then `sqlite3.connect(copy)`: does all that the file does with a database happen in copies
 * that the very run makes anew, so that the original is left as it was?
 */
export const isInOwnCopy = lastAsked((program: Program): boolean => {
  if (program.file.language !== 'python') return false;
  const opened = program.calls.filter(({ name }) => name === 'sqlite3.connect');
  return (
    opened.length > 0 &&
    opened.every((call) =>
      program
        .callsIn(program.enclosing(call.id).id)
        .some(({ name, args, start }) => COPIES.test(name) && start < call.start && isSame(args[1], call.args[0])),
    )
  );
});
const COPIES = /^shutil\.copy(?:2|file)?$/;
