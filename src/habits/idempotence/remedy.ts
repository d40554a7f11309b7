import type { Remedy } from '../../core/habit.ts';
import type { Step } from '../../core/step.ts';

/** What is there already on the second run, in words. */
export function thingOf(step: Step): string {
  if (makesDatabase(step)) return 'the database';
  const made = step.medium === 'database' ? madeBy(step) : undefined;
  if (made !== undefined) return `the ${made}`;
  return step.thing === undefined ? 'it' : `the ${step.thing}`;
}

/** `CREATE EXTENSION ltree`, `CREATE UNIQUE INDEX …`: what the first statement makes. */
const madeBy = ({ call: { args } }: Step): string | undefined =>
  args.map(({ text }) => MADE.exec(text)?.[1]?.toLowerCase()).find((made) => made !== undefined);
const MADE =
  /\bcreate\s+(?:or\s+replace\s+)?(?:(?:unique|global|temp|temporary|unlogged|foreign|materialized)\s+)*(table|extension|schema|index|view|type|sequence|trigger|function|domain)\b/i;

const makesDatabase = ({ name, medium, call: { args } }: Step): boolean =>
  name === 'createdb' || (medium === 'database' && args.some(({ text }) => /(?:^|=)\s*create\s+database\b/i.test(text)));

/** What to do about it, for the message. */
export function adviceOf(step: Step): string {
  // PostgreSQL has no `IF NOT EXISTS` for it.
  if (makesDatabase(step) && /\b(?:psql|createdb)\b|pg/.test(`${step.name} ${step.call.name}`))
    return 'look for it in `pg_database` first';
  const text = step.row.fix?.again?.(step.ask);
  if (text !== undefined) return `add \`${text}\``;
  return step.medium === 'database' ? 'add `IF NOT EXISTS`' : 'create it only when it is missing';
}

/** What to add, as code to show. */
export function codeOf(step: Step): Remedy | undefined {
  const text = step.row.fix?.again?.(step.ask);
  return text === undefined ? undefined : { kind: 'code', code: text };
}

/** One click where the call has a place for one more option and nothing is passed through it. */
export function fixOf(step: Step): Remedy | undefined {
  const text = step.row.fix?.again?.(step.ask);
  const { slot, open } = step.call;
  if (text === undefined) return undefined;
  if (!slot || open) return codeOf(step);
  return { kind: 'edit', edit: { start: slot.at, end: slot.at, text: slot.before + text + slot.after } };
}
