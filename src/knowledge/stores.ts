import type { Step } from '../core/step.ts';

const STORE =
  /\b(?:from|into|update|truncate(?:\s+table)?|(?:drop|create)\s+table(?:\s+if\s+(?:not\s+)?exists)?)\s+["'`[]?([\w.]+)/i;

/** Where rows are kept that a step touches: the table of a statement; the collection, or the model, that a method is called on. */
export function storeOf({ call, ask }: Step): string | undefined {
  const table = STORE.exec(call.args[0]?.text ?? '')?.[1];
  if (table !== undefined) return table.toLowerCase();
  const maker = ask.maker();
  return maker !== undefined && /(?:^|\.)collection$/.test(maker.name) ? maker.args[0]?.text : ask.receiver?.text;
}
