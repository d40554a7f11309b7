import { header } from '../core/flow/evidence.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';

/** "One-shot migration of the state to the new server", "one-off clean-up"; not a one-time password. */
const SAYS_SO =
  /\bone[- ](?:time|off|shot)\b(?!\s*(?:pass|pin\b|pad\b|code|token|link|url|secret|key|payment|job\b|set-?up|install|bootstrap|provision|systemd|service|unit))/i;
/** Below `migrations/`, `state_migrations/`; `migrate-orders`, `move-and-migrate.sh`. */
const IN_PATH = /(?:^|[/_-])migrations?\/|(?:^|\/)(?:[\w]+[-_])*migrat(?:e|ion)(?:[-_.][^/]*)?$/i;
/** So many of the first comments are the head. */
const FIRST = 8;

/** What is done once, about what it names, by whoever wrote it: nobody runs it elsewhere, nor tomorrow. Not what something starts. */
export const isForOneTime = lastAsked(
  (program: Program): boolean =>
    program.evidence.job === undefined &&
    program.evidence.callers === undefined &&
    (IN_PATH.test(program.file.path) ||
      header(program)
        .slice(0, FIRST)
        .some((text) => SAYS_SO.test(text))),
);
