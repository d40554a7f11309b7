import type { Program } from '../core/program.ts';

/** Does a path say that what lies there shows a reader how something is done: `examples/upload.py`, `api_examples/list.py`? */
export const isForReaders = (path: string): boolean =>
  /(?:^|\/)(?:(?:[\w-]+[-_])?examples?|samples?|tutorials?|snippets?)\//i.test(path);

/** Does a path lie below `docs/`, with what documents the project? */
export const isBelowDocs = (path: string): boolean => /(?:^|\/)(?:docs?|documentation)\//i.test(path);

/** Below `docs/`, with names to fill in: it cannot run as it stands. */
export const isToFillIn = ({ file: { path }, written, evidence }: Program): boolean =>
  isBelowDocs(path) &&
  evidence.job === undefined &&
  evidence.callers === undefined &&
  written.some(({ value }) => TO_FILL_IN.test(value.text));
const TO_FILL_IN = /^<?your[-_ ]|^path\/to\//i;
