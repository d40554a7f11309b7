/** JSON Schema of what `--format json` prints: the contract of `Report` in `core/report.ts`, checked against real reports. */

import type { StartedBy } from '../core/callers.ts';
import type {
  Fault,
  FileReport,
  Finding,
  Gate,
  HabitResult,
  Report,
  Score,
  Suppressed,
  SuppressionProblem,
  Unread,
} from '../core/report.ts';

type Schema = Readonly<Record<string, unknown>>;
/** A schema for each property of a type: the compiler holds the two together. */
type Properties<T> = Readonly<Record<keyof T & string, Schema>>;

const text: Schema = { type: 'string' };
const line: Schema = { type: 'integer', minimum: 1 };
const whole: Schema = { type: 'integer', minimum: 0 };
const sentences = list(text);
const severity: Schema = { enum: ['error', 'warning', 'info'] };
const score = ref('score');
const habits: Schema = { type: 'object', additionalProperties: ref('habit') };

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** An object with these properties and no others; all are there but the `optional` ones. */
function object<T = Readonly<Record<string, unknown>>>(
  properties: Properties<T>,
  optional: readonly (keyof T & string)[] = [],
): Schema {
  const required = Object.keys(properties).filter((key) => !(optional as readonly string[]).includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

const finding = object<Finding>(
  {
    key: { ...text, description: 'Stable over pushes: no line number in it, no character of a secret. Unique in a report.' },
    habit: text,
    rule: text,
    severity,
    path: { ...text, description: 'POSIX, relative to the root of the repository, or to the working directory outside one.' },
    line,
    endLine: line,
    message: text,
    why: text,
    fix: {
      oneOf: [
        object({ kind: { const: 'suggestion' }, line, endLine: line, lines: list(text) }),
        object({ kind: { const: 'code' }, code: text }),
      ],
    },
    within: text,
    snippet: text,
    library: { type: 'boolean' },
    introduced: { type: 'boolean', description: 'In a comparison: nothing at the base is its pair.' },
  },
  ['fix', 'library', 'introduced'],
);

const change = object<NonNullable<FileReport['change']>>(
  { status: { enum: ['modified', 'renamed', 'added'] }, previousPath: text, score, habits },
  ['previousPath', 'score', 'habits'],
);

const caller = object<StartedBy>(
  {
    path: text,
    line,
    how: { enum: ['schedule', 'event', 'crontab', 'timer', 'script', 'workflow', 'package', 'program', 'image'] },
    job: { ...text, description: "The workflow's job, or the package's script." },
    schedule: { ...text, description: 'When it starts by itself, as written there.' },
    provides: { ...list({ enum: ['limit', 'lock', 'alert', 'heartbeat'] }), description: 'What counts for the file, too.' },
  },
  ['job', 'schedule'],
);

const file = object<FileReport>(
  {
    path: text,
    language: text,
    unit: { enum: ['library', 'script', 'job', 'workflow'] },
    callers: { ...list(caller), description: 'Who starts it, by what the repository says; absent: nobody.' },
    score,
    habits,
    findings: list(ref('finding')),
    change,
  },
  ['callers', 'change'],
);

const gate = object<Gate>({
  passed: { type: 'boolean' },
  failOn: { enum: ['error', 'warning', 'never'] },
  reasons: list(object({ kind: { enum: ['finding', 'min-score', 'max-drop', 'min-file-score', 'partial'] }, message: text })),
  notes: sentences,
});

export const reportSchema: Schema = {
  ...object<Report>(
    {
      version: { const: 1 },
      score,
      gate,
      files: list(file),
      suppressed: list(
        object<Suppressed>({ finding: ref('finding'), reason: text, by: { enum: ['comment', 'peer', 'configuration'] }, line }, [
          'line',
        ]),
      ),
      suppressionProblems: list(object<SuppressionProblem>({ path: text, line, message: text })),
      unread: list(object<Unread>({ path: text, line, why: text }, ['line'])),
      faults: list(object<Fault>({ path: text, habit: text, message: text }, ['habit'])),
      preset: { enum: ['default', 'lesson'] },
      before: score,
      after: score,
      fixed: list(ref('finding')),
      deleted: list(object({ path: text, score })),
      notes: sentences,
    },
    ['before', 'after', 'fixed', 'deleted'],
  ),
  $defs: {
    finding,
    score: object<Score>({
      value: { type: ['integer', 'null'], minimum: 0, maximum: 100, description: 'null: nothing applies.' },
      kept: whole,
      applicable: whole,
      suppressed: whole,
    }),
    habit: object<HabitResult>({ verdict: { enum: ['kept', 'missing', 'n/a', 'unknown'] }, line }, ['line']),
  },
};
