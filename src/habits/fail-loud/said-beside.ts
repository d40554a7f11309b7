import type { Program } from '../../core/program.ts';

/**
 * Shell: `# if there is no answer, skip the cleanup`, in the three lines above a command or a branch, or behind it: the reason that
 * `habits.md` asks for. Of a pipe or a block that is what stands above its first line, of branches right below each other that leave in
 * success alike what stands above the first of them.
 */
export function isSaidBeside(start: number, end: number, program: Program): boolean {
  const { text } = program.file;
  if (program.file.language !== 'shell' && program.file.language !== 'workflow') return false;
  const lines = text.split('\n');
  const first = firstOf(lines, program.lines.lineAt(start) - 1);
  const last = program.lines.lineAt(Math.max(start, end - 1)) - 1;
  return (
    commentsAbove(lines, first).some(isReason) ||
    lines.slice(first, last + 1).some((line) => isReason(/\s(#\s.*)$/.exec(line)?.[1] ?? COMMENT.exec(line)?.[0] ?? ''))
  );
}

const isReason = (said: string): boolean => REASON.test(said) && !WANTED.test(said);
const REASON =
  /\bskip(?:s|ped|ping)?\b|\bignor(?:e|es|ed|ing)\b|\bbest[- ]effort\b|\boptional(?:ly)?\b|\bexpected\b|\bsuccess path\b|\bdon'?t\b|\bdo not\b|\bharmless\b|\b(?:may|might|can) (?:also )?fail\b|\balready\b/i;
/** "It must not fail silently", "skip this only by hand". */
const WANTED = /\b(?:silently|quietly|unnoticed|must succeed|todo|fixme)\b/i;

const COMMENT = /^\s*#(?!!).*$/;
const ABOVE = 3;

/** The comments in the three lines above a line, and the rest of a block of them that begins higher up. */
function commentsAbove(lines: readonly string[], at: number): readonly string[] {
  let from = Math.max(0, at - ABOVE);
  while (from > 0 && COMMENT.test(lines[from] ?? '') && COMMENT.test(lines[from - 1] ?? '')) from -= 1;
  // What is let go between says that of itself.
  const own = lines.slice(from, at).findLastIndex((line) => /\|\|\s*(?:true|:)\s*$/.test(line)) + 1;
  const said = lines.slice(from + own, at).filter((line) => COMMENT.test(line));
  return [...said, said.map((line) => line.replace(/^\s*#+\s?/, '')).join(' ')];
}

/** The line where it begins: `{ …` of `} | ssh …`, the first of several parts of a pipe, the first of branches that all leave in success. */
function firstOf(lines: readonly string[], at: number): number {
  let first = at;
  for (let steps = 0; steps < MOST && first > 0; steps++) {
    const line = lines[first] ?? '';
    const before = lines[first - 1] ?? '';
    if (/^\s*\}/.test(line)) first = opening(lines, first, /^\{/);
    else if (/(?:\\|\||&&)\s*$/.test(before) && !COMMENT.test(before)) first -= 1;
    else if (/^\s*if\b/.test(line) && /^\s*fi\s*$/.test(before)) {
      const other = opening(lines, first - 1, /^if\b/);
      if (!lines.slice(other, first).some((one) => /^\s*exit 0\s*$/.test(one))) return first;
      first = other;
    } else return first;
  }
  return first;
}
const MOST = 20;

/** The line above that begins what ends on a line, by its place on the line. */
function opening(lines: readonly string[], at: number, begins: RegExp): number {
  const margin = /^\s*/.exec(lines[at] ?? '')?.[0] ?? '';
  const found = lines.slice(0, at).findLastIndex((line) => line.startsWith(margin) && begins.test(line.slice(margin.length)));
  return found < 0 ? at - 1 : found;
}
