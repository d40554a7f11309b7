import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { MAY_BE_LOST } from './excuses.ts';

/**
 * In shell: "Best-effort: never fail the job over a label", above the step of a workflow or its script, or above a function; or at the
 * head of the file, whose first words say it of the whole. That it fails open may be said further down in the head, too.
 */
export function isSaidAtHead({ id }: Call, program: Program): boolean {
  const { language, text } = program.file;
  const owner = program.enclosing(id);
  const heads = [
    ...(owner.role === 'function' ? [linesAbove(owner.start, text)] : []),
    language === 'workflow' ? headOfStep(unitOf(id, program).start, text) : (HEAD_OF_FILE.exec(text)?.[0] ?? ''),
  ];
  return (
    heads.some((said) => MAY_BE_LOST.some((lost) => lost.test(wordsOf(said).replace(MUST_NOT_OPEN, '')))) ||
    (language === 'shell' && FAILS_OPEN.test(wordsOf(WHOLE_HEAD.exec(text.slice(0, LONG_HEAD))?.[0] ?? '')))
  );
}

/** "It FAILS OPEN: it never holds a deployment up", "Fail-open cases (exit 0 with a warning): …"; not "must never fail open". */
const FAILS_OPEN = /(?<!\b(?:not|never|no|cannot|without)\s)(?<!n't\s)\bfail(?:s|ed|ing)?[- ]open\b/i;
/** That says the contrary of "never fail". */
const MUST_NOT_OPEN = /\b(?:never|not)\s+fails?[- ]open\b/gi;
/** All comments and empty lines that a file begins with. */
const WHOLE_HEAD = /^(?:[ \t]*(?:#.*)?\n)+/;
const LONG_HEAD = 6000;

/** `_log WARN "no temporary folder, fail-open"`, `echo "Error: no answer (non-fatal)"`: the words tell of the decision. */
export const isSaidToBeLet = (said: string): boolean => FAILS_OPEN.test(said) || LET_GO.test(said);
const LET_GO = /\bbest[- ]effort\b|\bnon-?(?:fatal|critical|blocking)\b/i;

/** `# curl, so that the job won't fail where there is no such label`, right above the command; not "must not fail silently". */
export const isMeantNotToFail = ({ start }: Call, { file: { text } }: Program): boolean =>
  text.includes('#') && isSaidNotToFail(wordsOf(linesAbove(firstPrepared(start, text), text)));

const isSaidNotToFail = (said: string): boolean =>
  NOT_TO_FAIL.test(said) ||
  (MAY_BE_LOST.some((lost) => lost.test(said)) && !/\b(?:silently|quietly|unnoticed|silence)\b/i.test(said));

/** `url=…`, `echo "Labelling"`: what only prepares a command stands below the comment about it, too. */
function firstPrepared(at: number, text: string): number {
  let from = text.lastIndexOf('\n', at - 1) + 1;
  for (let lines = 0; lines < MOST && from > 0; lines++) {
    const before = text.lastIndexOf('\n', from - 2) + 1;
    if (!PREPARES.test(text.slice(before, from - 1))) return from;
    from = before;
  }
  return from;
}
const PREPARES = /^\s*(?:(?:local |export )?\w+=\S|(?:echo|printf)\s)/;
const NOT_TO_FAIL =
  /\b(?:so|in order)\b[^.;]{0,80}\b(?:won'?t|will not|wouldn'?t|does not|doesn'?t|do not|don'?t|not to|never)\s+(?:fail|break|abort)\b(?!\s+(?:silently|quietly|unnoticed|in silence))/i;

/** The comment of a file that begins with it, its first lines. */
const HEAD_OF_FILE = /^#!.*\n\s*(?:#.*\n){1,4}/;

/** The comment above a command, all its lines, as one text; or above the lines that stand with it and let the same thing be. */
export const saidAbove = ({ start }: Call, { file: { text } }: Program): string =>
  wordsOf(linesAbove(firstLet(start, text), text));

/** `# it may be there already`, `mkdir -p /run/shop || :`, `chmod 2775 /run/shop || :`: where the first line of these begins. */
function firstLet(at: number, text: string): number {
  let from = text.lastIndexOf('\n', at - 1) + 1;
  const [, target] = LET.exec(text.slice(from).split('\n', 1)[0] ?? '') ?? [];
  if (target === undefined) return at;
  for (let lines = 0; lines < MOST && from > 0; lines++) {
    const before = text.lastIndexOf('\n', from - 2) + 1;
    if (LET.exec(text.slice(before, from - 1))?.[1] !== target) return from;
    from = before;
  }
  return from;
}
const MOST = 20;
/** A line of one command that may fail, by its last word. */
const LET = /^\s*\w[^|;&#]*\s(\S+)\s+\|\|\s*(?::|true)\s*$/;

/** The comment lines directly above a place. */
function linesAbove(at: number, text: string): string {
  const lines = text
    .slice(Math.max(0, at - NEAR), at)
    .split('\n')
    .slice(0, -1);
  return lines.slice(lines.findLastIndex((line) => !isComment(line)) + 1).join('\n');
}

/** The comments of a step, from those above its dash to the first line of its script that is none. */
function headOfStep(start: number, text: string): string {
  const before = text.slice(Math.max(0, start - NEAR), start).split('\n');
  const dash = before.findLastIndex((line) => /^\s*-\s/.test(line));
  const first = before.slice(0, Math.max(0, dash)).findLastIndex((line) => !isComment(line)) + 1;
  const inside = text.slice(start, start + NEAR).split('\n');
  const head = /[|>][-+\d]*\s*$/.test(inside[0] ?? '') ? inside.slice(1) : inside;
  const end = head.findIndex((line) => !isComment(line));
  return [...before.slice(first), ...head.slice(0, Math.max(0, end))].join('\n');
}
/** So far above and below a place its comments are read. */
const NEAR = 1500;

const isComment = (line: string): boolean => /^\s*#(?!!)/.test(line);

/** The comments among the lines, as one text: a sentence goes on in the next line. */
const wordsOf = (said: string): string =>
  said
    .split('\n')
    .filter(isComment)
    .map((line) => line.replace(/^\s*#+\s?/, ''))
    .join(' ');
