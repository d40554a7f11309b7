import type { Hunk } from './change.ts';

const HEADER = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The hunks of one file's patch, as `git diff` or GitHub's API writes it (file headers before the first hunk are
 * allowed). Lines are counted by the hunk headers, so a removed line that looks like a header is no header. A hunk that
 * leaves no line at the head gives none. Never throws; what follows a damaged header is left out.
 */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let open: Open | undefined;
  for (const line of patch.split('\n')) {
    open = open === undefined ? opened(line) : afterLine(open, line);
    if (open !== undefined && open.oldLeft === 0 && open.newLeft === 0) {
      if (open.next > open.start) hunks.push({ start: open.start, end: open.next - 1, added: open.added });
      open = undefined;
    }
  }
  return hunks;
}

interface Open {
  readonly start: number;
  readonly next: number;
  readonly oldLeft: number;
  readonly newLeft: number;
  readonly added: number[];
}

function opened(line: string): Open | undefined {
  const header = HEADER.exec(line);
  if (header === null) return undefined;
  const [, oldLines = '1', start, newLines = '1'] = header;
  return { start: Number(start), next: Number(start), oldLeft: Number(oldLines), newLeft: Number(newLines), added: [] };
}

/** One line further; `undefined` when the hunk holds something that no hunk can hold. */
function afterLine(open: Open, line: string): Open | undefined {
  const { oldLeft, newLeft, next } = open;
  const mark = line[0] ?? ' '; // Some tools strip the blank of an empty context line.
  if (mark === '\\') return open; // "\ No newline at end of file" belongs to neither side.
  if (mark === '-' && oldLeft > 0) return { ...open, oldLeft: oldLeft - 1 };
  if (mark === '+' && newLeft > 0) {
    open.added.push(next);
    return { ...open, newLeft: newLeft - 1, next: next + 1 };
  }
  if ((mark === ' ' || mark === '\r') && oldLeft > 0 && newLeft > 0) {
    return { ...open, oldLeft: oldLeft - 1, newLeft: newLeft - 1, next: next + 1 };
  }
  return undefined;
}
