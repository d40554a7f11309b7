import type { Comment, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';

/** A folder for what was put away: unless it is a job, nobody runs it on this machine, nor on another. */
const PUT_AWAY = /(?:^|\/)[._]?(?:old|old[-_](?:code|scripts?|stuff)|archived?|attic|deprecated|obsolete|unused)\//i;

export const isPutAway = ({ file, evidence }: Program): boolean => evidence.job === undefined && PUT_AWAY.test(file.path);

const CHANGES = 'change|replace|update|edit|adjust|modify|customi[sz]e|set';
const READERS = new RegExp(
  [
    `\\b(?:${CHANGES}|fill in|enter|put)\\b[^.;]{0,40}\\byour\\b`,
    `\\b(?:${CHANGES}) (?:this|these|it|them|me)(?=\\W*$| (?:to|with|for|as|if|before|accordingly|values?|variables|settings)\\b)`,
    '\\bany \\w+ you (?:want|like|wish)\\b',
    '^\\W*e\\.g\\.',
  ].join('|'),
  'i',
);

/** What a comment above several values is about. */
const SEVERAL = /\b(?:these|following|values?|variables?|settings|configuration|placeholders?)\b/i;

/**
 * `IP="192.168.1.100"  # Change this to your own`, or below `# Settings - UPDATE THESE`: whoever runs it is told to put their own, on
 * the line, the one above, or above the list of settings that it stands in.
 */
export function isForReader({ start }: Written, { lines, comments, file }: Program): boolean {
  const line = lines.lineAt(start);
  const top = topOf(file.text.slice(0, start).split('\n'));
  return comments.some((comment) => {
    const at = lines.lineAt(comment.start);
    if (at > line || at < top || !READERS.test(comment.text)) return false;
    return at >= line - 1
      ? at === line || isAlone(comment, file.text)
      : isAlone(comment, file.text) && SEVERAL.test(comment.text);
  });
}

/** The first line of the settings, and the comments between them, whose last line is given. */
function topOf(above: readonly string[]): number {
  let top = above.length;
  while (
    top > 1 &&
    /^\s*(?:#|\/\/|(?:(?:export|readonly|local|const|let)\s+)?["']?[\w.-]+["']?\s*[:=])/.test(above[top - 2] ?? '')
  )
    top -= 1;
  return top;
}

const isAlone = ({ start }: Comment, text: string): boolean =>
  /^\s*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));

/**
 * In shell: a constant that the script never reads, and hands to nothing that it starts. A name that the environment may hold already
 * (`PATH`, `JAVA_HOME`) is read by what it starts, and a file that only gives names is read by another.
 */
export function isUnread({ role, name, end }: Written, program: Program): boolean {
  const { file, calls, steps } = program;
  if (file.language !== 'shell' || role !== 'assigned' || name === undefined || /PATH$|HOME$|^MAIL/.test(name)) return false;
  if (!file.text.startsWith('#!') || !steps.some((step) => isOutside(step) && program.reached(step.call.id))) return false;
  // `DB_HOST=10.1.2.3 ./sync`: the command reads it.
  if (!/^["']?[ \t]*(?:[;#]|\n|$)/.test(file.text.slice(end, end + NEXT))) return false;
  const reads = new RegExp(`\\$\\{?[#!]?${name}\\b|\\b(?:export|declare|typeset)\\b[^\\n;]*\\b${name}\\b`);
  return !reads.test(file.text) && !HANDS_ALL_ON.test(file.text) && !calls.some((call) => /^(?:source|\.|eval)$/.test(call.name));
}

const NEXT = 40;
const HANDS_ALL_ON = /\$\{!|\benvsubst\b|\bset -[a-z]*a\b|\ballexport\b/;
