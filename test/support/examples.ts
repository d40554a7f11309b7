import type { Edit, HabitDefinition, Missing, Verdict } from '../../src/core/habit.ts';
import { defaultSettings, type Settings } from '../../src/core/judgement.ts';
import { linesOf } from '../../src/core/source.ts';

/**
 * The examples of the habits: real files in `src/habits/<id>/` (`python.py`, `python-silent.py`, any name), which are
 * a habit's tests and its documentation page alike. Marks are comments at the ends of lines:
 *
 *     requests.get(url)                 # ✗ `requests.get` may wait for ever
 *     requests.get(url, timeout=10)     # ✓
 *     requests.get(url, **options)      # the limit may be inside: an ordinary comment, no verdict
 *     os.makedirs("out")                # ✗ fails when it exists → os.makedirs("out", exist_ok=True)
 *     subprocess.run(["make"])          # ✗ (info) may wait for ever
 *
 * `✗ text` is exactly one missing verdict of this habit on that line, whose message contains the text; several on one
 * line stand one after the other (`# ✗ one ✗ two`); before the text may stand its severity. `✓` is at least one kept verdict on that line. A line without a mark
 * has neither. After `→` stands the line that a one-click suggestion leaves there (white space around it left out);
 * whether it is written or not, every suggestion is applied and the file judged again: exactly that finding is gone.
 *
 * The first line may be a directive, `# example: path=jobs/nightly.py job libraries`:
 *
 *     path=…       the path the file pretends to have (default `scripts/example` with its own ending, a workflow for YAML)
 *     job          the configuration lists it under `jobs`
 *     libraries    the configuration says `libraries: true`
 *     loggers=a,b  names under `functions:` (also alerts=, heartbeats=, clients=)
 *
 * The directive and the marks are taken out before the file is read: what is judged has no word of them.
 */
export interface Example {
  readonly path: string;
  readonly settings: Settings;
  /** What is judged: the file without directive and marks. */
  readonly text: string;
  /** Marks by line of `text`. */
  readonly marks: ReadonlyMap<number, LineMarks>;
  /** How many lines of the file stand before the first of `text`. */
  readonly offset: number;
}

export interface LineMarks {
  readonly missing: readonly MissingMark[];
  readonly kept: boolean;
}

export interface MissingMark {
  readonly text: string;
  readonly severity?: string;
  readonly fix?: string;
}

/** A verdict of a habit at its place, as the judge observes it. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  readonly line: number;
}

const DIRECTIVE = /^(?:#|\/\/)\s*example:(.*)$/;
const MARKED = /\s*(?:#|\/\/)\s*(?=[✗✓])(.*)$/;

/** Reads an example file: directive, text and marks. Throws when a mark or a directive is not one we know. */
export function exampleOf(name: string, file: string): Example {
  const lines = file.split('\n');
  const directive = DIRECTIVE.exec(lines[0] ?? '')?.[1];
  if (directive !== undefined) lines.shift();
  if (lines.some((line) => DIRECTIVE.test(line))) throw new Error(`${name}: the directive is not the first line`);
  const marks = new Map<number, LineMarks>();
  const text = lines.map((line, index) => {
    const marked = MARKED.exec(line);
    if (!marked) return line;
    marks.set(index + 1, marksOf(marked[1] as string));
    return line.slice(0, marked.index);
  });
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? '';
  return {
    ...directiveOf(directive ?? '', /\.ya?ml$/.test(name) ? '.github/workflows/example.yml' : `scripts/example${ending}`),
    text: text.join('\n'),
    marks,
    offset: directive === undefined ? 0 : 1,
  };
}

function marksOf(written: string): LineMarks {
  const missing: MissingMark[] = [];
  let kept = false;
  for (const part of written.split(/(?=[✗✓])/)) {
    const [said = '', fix] = part
      .slice(1)
      .split('→')
      .map((piece) => piece.trim());
    if (part.startsWith('✓')) kept = true;
    else if (said === '') throw new Error(`a ✗ without a text of the message: ${written}`);
    else {
      const [, severity, text = said] = /^\((info|warning|error)\) (.+)$/.exec(said) ?? [];
      missing.push({ text, ...(severity !== undefined && { severity }), ...(fix !== undefined && { fix }) });
    }
  }
  return { missing, kept };
}

function directiveOf(directive: string, fallback: string): { path: string; settings: Settings } {
  let path = fallback;
  let { isJob, libraries } = defaultSettings;
  const functions: Record<string, readonly string[]> = { ...defaultSettings.functions };
  for (const word of directive.trim().split(/\s+/).filter(Boolean)) {
    const [key = '', value] = word.split('=');
    if (key === 'path' && value) path = value;
    else if (word === 'job') isJob = () => true;
    else if (word === 'libraries') libraries = true;
    else if (key in functions && value) functions[key] = value.split(',');
    else throw new Error(`an example's directive knows no \`${word}\``);
  }
  return { path, settings: { ...defaultSettings, isJob, libraries, functions: functions as unknown as Settings['functions'] } };
}

/** How a habit's verdicts on an example differ from its marks, a sentence for each; none: they agree. */
export function differences(example: Example, found: readonly PlacedVerdict[]): string[] {
  const said: string[] = [];
  const source = example.text.split('\n');
  source.forEach((text, index) => {
    const line = index + 1;
    const here = found.filter((one) => one.line === line);
    const where = `line ${line + example.offset} (${text.trim()})`;
    const { missing, kept } = example.marks.get(line) ?? { missing: [], kept: false };
    const verdicts = here.flatMap(({ verdict }) => (verdict.outcome === 'missing' ? [verdict] : []));
    for (const mark of missing) {
      const fault = takeMarked(mark, verdicts);
      if (fault !== undefined) said.push(`${where}: ${fault}`);
    }
    for (const { message } of verdicts) said.push(`${where}: unmarked finding: ${message}`);
    const isKept = here.some(({ verdict }) => verdict.outcome === 'kept');
    if (kept && !isKept) said.push(`${where}: marked ✓, but not kept there`);
    if (!kept && isKept) said.push(`${where}: kept there, but not marked ✓`);
  });
  return said;
}

/** Takes out of the verdicts the one that a mark means. Returns how it differs; nothing: it is as marked. */
function takeMarked({ text, severity }: MissingMark, verdicts: Missing[]): string | undefined {
  const at = verdicts.findIndex(({ message }) => message.includes(text));
  const found = verdicts[at];
  if (found === undefined) {
    const others = verdicts.map(({ message }) => message).join(' | ');
    return `no finding says "${text}"${others === '' ? '' : `; found: ${others}`}`;
  }
  verdicts.splice(at, 1);
  return (severity ?? found.severity) === found.severity ? undefined : `"${text}" is ${found.severity}, marked ${severity}`;
}

/** The text after an edit, and the lines that stand where the edited ones stood, trimmed. */
function applied(text: string, edit: Edit): { text: string; lines: string } {
  const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const lines = linesOf(after);
  const first = lines.lineAt(edit.start);
  const last = lines.lineAt(edit.start + edit.text.length);
  const changed = Array.from({ length: last - first + 1 }, (_, index) => lines.textOf(first + index));
  return { text: after, lines: changed.join('\n').trim() };
}

/** Judges one habit on a text: the harness's only need of the engine. */
export type Judge = (habit: HabitDefinition, path: string, text: string, settings: Settings) => Promise<readonly PlacedVerdict[]>;

/** Applies every suggestion of an example and judges again. Returns what went wrong, a sentence each. */
export async function suggestionFaults(habit: HabitDefinition, example: Example, judge: Judge): Promise<string[]> {
  const before = await judge(habit, example.path, example.text, example.settings);
  const faults: string[] = [];
  for (const one of before) {
    const mark = example.marks.get(one.line);
    const { verdict } = one;
    if (verdict.outcome !== 'missing') continue;
    const wanted = mark?.missing.find((each) => verdict.message.includes(each.text))?.fix;
    const where = `line ${one.line + example.offset}`;
    if (verdict.fix?.kind !== 'edit') {
      if (wanted !== undefined) faults.push(`${where}: a suggestion is marked, but none is made`);
      continue;
    }
    const after = applied(example.text, verdict.fix.edit);
    if (wanted !== undefined && after.lines !== wanted) faults.push(`${where}: the suggestion leaves \`${after.lines}\``);
    const again = await judge(habit, example.path, after.text, example.settings);
    const rest = findingsOf(before.filter((other) => other !== one));
    const left = findingsOf(again);
    if (JSON.stringify(left) !== JSON.stringify(rest))
      faults.push(`${where}: after the suggestion the findings are ${left.join('; ')}`);
  }
  return faults;
}

function findingsOf(verdicts: readonly PlacedVerdict[]): string[] {
  return verdicts.flatMap(({ verdict, line }) =>
    verdict.outcome === 'missing' ? [`${line} ${verdict.rule}: ${verdict.message}`] : [],
  );
}
