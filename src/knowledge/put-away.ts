import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';

/** A folder, or a name's end (`send.py.archived-20260616`), for what was put away: unless it is a job, or something starts it, nobody runs it on this machine, nor on another. */
const PUT_AWAY =
  /(?:^|\/)[._]?(?:old|old[-_](?:code|scripts?|stuff)|archived?|archived[-_]\w+|attic|deprecated|obsolete|unused|legacy|20\d\d-[01]\d-[0-3]\d[^/]*)\/|\.(?:archived|old|bak|disabled|deprecated)(?:[-_.]\d+)?$/i;

/**
 * What was run once and is kept as it was: `docs/runbooks/evidence/…`, a folder that a compact date or time names
 * (`20260516T001549Z_probe/`). Changed, it would no longer say what was done.
 */
const RECORDS =
  /(?:^|\/)(?:docs?|documentation|runbooks?|audits?)\/(?:[^/]+\/)*evidence\/|(?:^|\/)20\d\d[01]\d[0-3]\d(?:[T_-]?\d{4,6}Z?)?(?:[_-][^/]*)?\//i;

/** A record of what was done, which nothing starts. */
export const isRecord = ({ evidence, file }: Program): boolean =>
  evidence.job === undefined && evidence.callers === undefined && RECORDS.test(file.path);

/** "This script is DEPRECATED and is no longer maintained": the file says it of itself, and not of an option or of what it calls. */
const SAYS_SO =
  /^\W*deprecated\b\s*(?:[:.!–—-]|$|\(|(?:in favou?r of|since|as of|use)\b)|\bthis\s+(?:(?:shell|python|bash)\s+)?(?:script|file|module|tool|program|helper|workflow)\s+(?:is|has\s+been|was)\s+(?:now\s+|being\s+)?(?:deprecated|retired|obsolete|superseded|abandoned|no\s+longer\s+(?:maintained|used|supported|needed))\b/im;
/** "Copy paste this bit by bit, don't run it", in a file without `#!`: notes for a person's own shell, which an exit would close. */
const FOR_HANDS = /\b(?:don'?t|do not|never) (?:run|execute) (?:it|this)\b(?! (?:as|on|in|with|twice|again|more)\b)/i;
/** So many characters of a file are its head. */
const HEAD = 1200;

/** Says the head of the file so? What is wrong in it nobody mends. */
export const isSaidPutAway = lastAsked(
  ({ evidence, comments, file }: Program): boolean =>
    evidence.job === undefined &&
    evidence.callers === undefined &&
    comments.some(
      ({ start, text, doc, within }) =>
        start < HEAD &&
        (doc !== true || within <= 0) &&
        (SAYS_SO.test(text) || (file.language === 'shell' && !file.text.startsWith('#!') && FOR_HANDS.test(text))),
    ),
);

export const isPutAway = (program: Program): boolean =>
  (program.evidence.job === undefined && program.evidence.callers === undefined && PUT_AWAY.test(program.file.path)) ||
  isRecord(program) ||
  isSaidPutAway(program);
