import { type Call, noOptions, type Scope, type Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import type { Uses } from './reading.ts';

type Writable<T, K extends keyof T> = { -readonly [P in K]: T[P] };

/** A call being written: its arguments are read inside it, so they come after it in the list of facts. */
export interface Draft extends Writable<Call, 'name' | 'receiver' | 'open' | 'local' | 'fate' | 'slot' | 'options'>, Span {
  readonly args: Value[];
  readonly uses: Uses;
}

/** A scope's draft, with the properties that are known only once its inside is read. */
export type ScopeDraft = Writable<Scope, Exclude<keyof Scope, 'id' | 'within' | 'kind'>>;

/** A call's facts, without arguments yet. Failures raise, wherever a call stands. */
export function draftOf(span: Span, name: string, uses: Uses): Draft {
  return { start: span.start, end: span.end, name, args: [], options: noOptions, open: false, fate: 'raises', uses };
}

/** Adds a keyword argument. */
export function giveOption(draft: Draft, name: string, value: Value): void {
  if (draft.options === noOptions) draft.options = new Map();
  (draft.options as Map<string, Value>).set(name, value);
}
