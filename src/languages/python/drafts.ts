import { type Call, noOptions, type Scope, type Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import type { Uses } from './reading.ts';

type Writable<T, K extends keyof T> = { -readonly [P in K]: T[P] };

/** A call being written: its arguments are read inside it, so they come after it in the list of facts. */
export interface Draft extends Writable<Call, 'name' | 'receiver' | 'open' | 'local' | 'fate' | 'slot' | 'options'>, Span {
  args: readonly Value[];
  readonly uses: Uses;
}

/** A scope's draft, with the properties that are known only once its inside is read. */
export type ScopeDraft = Writable<Scope, Exclude<keyof Scope, 'id' | 'within' | 'kind'>>;

/** A call's facts, without arguments yet. Failures raise, wherever a call stands. */
export function draftOf(span: Span, name: string, uses: Uses): Draft {
  // The sink fills in the last three: an object that has its place for them from the start does not grow.
  const { start, end } = span;
  const draft = {
    start,
    end,
    name,
    args: noArgs,
    options: noOptions,
    open: false,
    fate: 'raises' as const,
    uses,
    kind: '',
    id: 0,
    within: 0,
  };
  return draft;
}

const noArgs: readonly Value[] = [];

/** Adds a positional argument. Most calls have few: a list of their own length takes a tenth of one that grows. */
export function giveArgument(draft: Draft, value: Value): void {
  const { args } = draft;
  draft.args = args.length === 0 ? [value] : args.length === 1 ? [args[0] as Value, value] : args.concat(value);
}

/** Adds a keyword argument. */
export function giveOption(draft: Draft, name: string, value: Value): void {
  if (draft.options === noOptions) draft.options = new Map();
  (draft.options as Map<string, Value>).set(name, value);
}
