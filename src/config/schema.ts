import type { HabitDefinition } from '../core/habit.ts';

/**
 * The part of JSON Schema that `.readiness.yml` needs. It is the only description of the file: `parseConfig` validates
 * with it and `docs/configuration.schema.json` is it.
 */
export type Schema = { readonly description?: string } & (
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, Schema>>;
      readonly required?: readonly string[];
      readonly additionalProperties: false;
    }
  | { readonly type: 'array'; readonly items: Schema }
  | {
      readonly type: 'string';
      readonly enum?: readonly string[];
      readonly minLength?: number;
      readonly format?: 'glob';
      readonly pattern?: string;
    }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'boolean' }
  | { readonly type?: never; readonly anyOf: readonly [Schema, Schema] }
);

export type ObjectSchema = Extract<Schema, { type: 'object' }>;

/** What the description needs to know of a habit. */
export type KnownHabit = Pick<HabitDefinition, 'id' | 'title' | 'rules'>;

const glob: Schema = { type: 'string', minLength: 1, format: 'glob' };

function globs(description: string): Schema {
  return { description, type: 'array', items: glob };
}

function names(description: string): Schema {
  return { description, type: 'array', items: { type: 'string', minLength: 1 } };
}

function points(description: string): Schema {
  return { description, type: 'integer', minimum: 0, maximum: 100 };
}

function oneOf(description: string, values: readonly string[]): Schema {
  return { description, type: 'string', enum: values };
}

function object(description: string, properties: Readonly<Record<string, Schema>>, required?: readonly string[]): ObjectSchema {
  return { description, type: 'object', properties, ...(required && { required }), additionalProperties: false };
}

function suppression(habits: readonly KnownHabit[]): Schema {
  const targets = habits.flatMap(({ id, rules }) => [id, ...Object.keys(rules).map((rule) => `${id}/${rule}`)]);
  const properties = {
    habit: oneOf('The habit, or habit/rule, whose findings are suppressed.', targets),
    paths: globs('Where. Globs relative to the root of the repository.'),
    reason: { description: 'Why. It is listed in every report.', type: 'string', minLength: 1 },
  } as const;
  return object('One suppression.', properties, ['habit', 'paths', 'reason']);
}

/** As much of `owner/repo/path@ref` as a pattern can say; `referenceOf` has the last word. */
const REFERENCE = '^(?!.*(?:^|/)\\.\\.?(?:/|@|$))[^/@\\s]+/[^/@\\s]+/[^@\\s]+@[^@\\s]+$';

function suppressions(habits: readonly KnownHabit[]): Schema {
  const merged = oneOf('The gate counts what a change itself suppresses until the suppression stands on the base.', ['merged']);
  const items: Schema = { anyOf: [suppression(habits), merged] };
  return { description: 'Findings that are accepted, with the reason.', anyOf: [{ type: 'array', items }, merged] };
}

const functions = object("An organisation's own functions: a full name (`ops.alert`) or its last part (`alert`).", {
  loggers: names('They log.'),
  alerts: names('They tell a person.'),
  heartbeats: names('They say that a run succeeded.'),
  clients: names('They return a client with time limits and retries of its own.'),
});

/** The JSON schema of `.readiness.yml`, for these habits. */
export function configurationSchema(habits: readonly KnownHabit[]): ObjectSchema {
  const levels = ['off', 'error', 'warning', 'info'];
  return object('Configuration of readiness-review.', {
    paths: globs('Judge only these. Globs relative to the root of the repository; a folder means everything in it.'),
    ignore: globs('Never judge these.'),
    jobs: globs('These run unattended, whatever their text says.'),
    libraries: { description: 'Judge libraries on five habits instead of two.', type: 'boolean' },
    functions,
    'min-score': points('The gate fails below this readiness.'),
    'max-drop': points('The gate fails when a change costs more points than this.'),
    'min-file-score': points('The gate fails when a file that was judged is below this readiness.'),
    'fail-on': oneOf('The gate fails on a finding of this severity or above.', ['error', 'warning', 'never']),
    'fail-on-partial': { description: 'The gate fails when a file could not be judged.', type: 'boolean' },
    habits: object(
      'Turns a habit off, or gives its findings another severity.',
      Object.fromEntries(habits.map(({ id, title }) => [id, oneOf(title, levels)])),
    ),
    preset: oneOf("`lesson`: the seven checks of the lesson's own linter, a point each.", ['default', 'lesson']),
    suppressions: suppressions(habits),
    extends: {
      description: 'A shared file, `owner/repo/path@ref`: its values hold where this file says nothing. Read on GitHub only.',
      type: 'string',
      pattern: REFERENCE,
    },
  });
}
