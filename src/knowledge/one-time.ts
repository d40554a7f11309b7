import { header } from '../core/flow/evidence.ts';
import { saysOneTime } from '../core/flow/one-time.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';

/** Below `migrations/`, `state_migrations/`; `migrate-orders`, `move-and-migrate.sh`. */
const IN_PATH = /(?:^|[/_-])migrations?\/|(?:^|\/)(?:[\w-]*[-_])?migrat(?:e|ion)(?:[-_.][^/]*)?$/i;
/** So many of the first comments are the head. */
const FIRST = 8;

/** What is done once, about what it names, by whoever wrote it: nobody runs it elsewhere, nor tomorrow. Not what something starts. */
export const isForOneTime = lastAsked(
  (program: Program): boolean =>
    program.evidence.job === undefined &&
    program.evidence.callers === undefined &&
    (IN_PATH.test(program.file.path) || header(program).slice(0, FIRST).some(saysOneTime)),
);
