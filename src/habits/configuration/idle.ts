import type { Call, Comment, Facts, Value, Written } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';

const CHANGES = 'change|adapt|replace|update|edit|adjust|modify|customi[sz]e|set';
const READERS = new RegExp(
  [
    `\\b(?:${CHANGES}|fill in|enter|put)\\b[^.;]{0,50}\\byours?\\b`,
    `\\b(?:${CHANGES}) (?:this|these|it|them|me)(?=\\W*$| (?:to|with|for|as|if|before|accordingly|values?|variables|settings)\\b)`,
    // Another script of the repository puts its own there before it runs.
    '\\b(?:inputs?|values?|variables?|parameters?|replaced|substituted|filled in|rewritten|patched|injected|set)\\b[^.;]{0,30}\\b(?:from|by)\\s+[\\w./-]+\\.(?:sh|bash|py|ya?ml|tf)\\b',
    '\\bany \\w+ you (?:want|like|wish)\\b',
    '^\\W*e\\.g\\.',
  ].join('|'),
  'i',
);

/** What a comment above several values is about. */
const SEVERAL = /\b(?:these|following|inputs?|values?|variables?|settings|configuration|placeholders?)\b/i;

/** The comments that tell a reader to put their own; most files have none. */
const forReaders = lastAsked(({ comments }: Program): readonly Comment[] => comments.filter(({ text }) => READERS.test(text)));

/**
 * `IP="192.168.1.100"  # Change this to your own`, or below `# Settings - UPDATE THESE`: whoever runs it is told to put their own, on
 * the line, the one above, or above the list of settings that it stands in.
 */
export function isForReader({ start }: Written, program: Program): boolean {
  const { lines, file } = program;
  const line = lines.lineAt(start);
  return forReaders(program).some((comment) => {
    const at = lines.lineAt(comment.start);
    if (at === line) return true;
    if (at > line || !isAlone(comment, file.text)) return false;
    return at === line - 1 || (SEVERAL.test(comment.text) && at >= line - settingsAbove(start, file.text));
  });
}

const SETTING = /^\s*(?:#|\/\/|(?:(?:export|readonly|local|const|let)\s+)?["']?[\w.-]+["']?\s*[:=])/;
const FAR = 4000;

/** How many lines above are settings, or comments between them. */
function settingsAbove(start: number, text: string): number {
  const above = text
    .slice(Math.max(0, start - FAR), start)
    .split('\n')
    .slice(0, -1);
  return above.length - 1 - above.findLastIndex((line) => !SETTING.test(line));
}

/** `SERVER=192.168.1.10` in the same list of settings as `KEY_FILE=/path/to/key`: all of them are there to be filled in. */
export function isBesidePlaceholder({ role, start }: Written, { file: { language, text } }: Program): boolean {
  if (language !== 'shell' || role !== 'assigned' || !PLACEHOLDER.test(text)) return false;
  const before = text
    .slice(Math.max(0, start - FAR), start)
    .split('\n')
    .slice(0, -1);
  const after = text
    .slice(start, start + FAR)
    .split('\n')
    .slice(1);
  const above = before.slice(before.findLastIndex((line) => !LISTED.test(line)) + 1);
  const end = after.findIndex((line) => !LISTED.test(line));
  return [...above, ...(end < 0 ? after : after.slice(0, end))].some((line) => PLACEHOLDER.test(line));
}
/** The value of a plain assignment. */
const PLACEHOLDER = /^[ \t]*(?:(?:export|readonly) )?\w+=["']?(?:\/path\/to\/|change-?me\b|<[\w -]+>|(?:YOUR|your)[_-])/m;
const LISTED = /^\s*(?:$|#|(?:(?:export|readonly|local) )?\w+=(?:"[^"]*"|'[^']*'|[^\s"']*)\s*(?:#.*)?$)/;

const isAlone = ({ start }: Comment, text: string): boolean =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';

/**
 * In shell: a constant that the script never reads, and hands to nothing that it starts. A name that the environment may hold already
 * (`PATH`, `JAVA_HOME`) is read by what it starts, and a file that only gives names is read by another.
 */
export function isUnread(written: Written, program: Program): boolean {
  const { role, name, end } = written;
  const { file, steps } = program;
  if (file.language === 'python')
    return role === 'assigned' && (isNeverLoaded(name ?? '', written, program) || isGivenAgain(written, program));
  if (file.language !== 'shell' || role !== 'assigned' || !/^\w+$/.test(name ?? '') || /PATH$|HOME$|^MAIL/.test(name ?? ''))
    return false;
  const acting = steps.filter((step) => isOutside(step) && program.reached(step.call.id)).length;
  // Without a first line that names its shell it may be there to be sourced, unless it does several things.
  if (acting < (file.text.startsWith('#!') ? 1 : SEVERAL_STEPS)) return false;
  // `DB_HOST=10.1.2.3 ./sync`: the command reads it.
  if (!/^["']?[ \t]*(?:[;#]|\n|$)/.test(file.text.slice(end, end + NEXT))) return false;
  return !namesRead(file).has(name ?? '') && !handsAllOn(program) && !mayBeReadBySourced(written, program);
}

/** What is read in later, or a function of what was read in before, which is called by a name that nothing here knows. */
const mayBeReadBySourced = ({ end }: Written, program: Program): boolean =>
  sourcing(program).length > 0 &&
  program.calls.some(
    ({ id, name, start, local }) =>
      (start > end || !program.loaded(id)) &&
      (SOURCES.test(name) || (local === undefined && program.step(id) === undefined && MAY_BE_FUNCTION.test(name))),
  );
const SOURCES = /^(?:source|\.)$/;
const MAY_BE_FUNCTION = /^(?!(?:shift|local|read|readonly|declare|typeset|let|getopts|printf|test)$)[A-Za-z_]\w*$/;
const sourcing = lastAsked(({ calls }: Program): readonly Call[] => calls.filter(({ name }) => SOURCES.test(name)));

/**
 * Python: a name that stands nowhere else, but in comments. One of another's may be read by another module, and so may one in capitals, but
 * where the same bucket is written once more: that one is told.
 */
function isNeverLoaded(name: string, { value }: Written, { file, evidence }: Program): boolean {
  const isOfScript = /^_*[A-Z][A-Z0-9_]*$/.test(name) && evidence.kind !== 'library';
  if (!/^_*[a-z][a-z0-9_]*$/.test(name) && !(isOfScript && isWrittenAgain(value, file.text))) return false;
  return file.text.replace(/#.*$/gm, '').split(new RegExp(`\\b${name}\\b`)).length === 2;
}

/** `prefix = "C:/shop"`, and on the same level `prefix = "D:/shop"`, before anybody asked for it. */
const isGivenAgain = ({ id, name = '', within, end }: Written, { written, file }: Program): boolean =>
  /^\w+$/.test(name) &&
  written.some(
    (other) =>
      other.id > id &&
      // `a if here else b` gives two at once.
      file.text.slice(end, other.start).includes('\n') &&
      other.role === 'assigned' &&
      other.name === name &&
      other.within === within &&
      !new RegExp(`\\b${name}\\b`).test(
        file.text.slice(end, other.start).replace(new RegExp(`^[ \\t]*${name}[ \\t]*=`, 'gm'), ''),
      ) &&
      !new RegExp(`\\b${name}\\b`).test(file.text.slice(other.value.start, other.value.end)),
  );

/** Another path in the same bucket, further on. */
function isWrittenAgain({ text, end }: Value, whole: string): boolean {
  const bucket = /^(?:s3a?|gs):\/\/[^/]+/.exec(text)?.[0];
  return bucket !== undefined && whole.includes(bucket, end);
}

/** The names that a script reads, or hands to what it starts. */
const namesRead = lastAsked(({ text }: Facts): ReadonlySet<string> => {
  const read = [...text.matchAll(/\$\{?[#!]?(\w+)/g)].flatMap(([, name]) => name ?? []);
  const handed = [...text.matchAll(/\b(?:export|declare|typeset)\b(?=([^\n;]{0,400}\w*))/g)].flatMap(
    ([, names]) => names?.match(/\w+/g) ?? [],
  );
  return new Set([...read, ...handed]);
});

const handsAllOn = lastAsked(
  ({ file, calls }: Program): boolean => HANDS_ALL_ON.test(file.text) || calls.some(({ name }) => name === 'eval'),
);

const NEXT = 40;
const SEVERAL_STEPS = 3;
const HANDS_ALL_ON = /\$\{!|\benvsubst\b|\bset -[a-z]*a\b|\ballexport\b/;
