import type { Program } from '../core/program.ts';

/** Does a path say that what lies there shows a reader how something is done: `examples/upload.py`, `api_examples/list.py`? */
export const isForReaders = (path: string): boolean =>
  /(?:^|\/)(?:(?:[\w-]+[-_])?examples?|samples?|tutorials?|snippets?)\//i.test(path);

/** Does a path lie below `docs/`, with what documents the project? */
export const isBelowDocs = (path: string): boolean => /(?:^|\/)(?:docs?|documentation)\//i.test(path);

/**
 * In shell: `. ../demo-magic.sh`, `pe "kubectl create ns test"`: played to an audience, which sees each answer, a refusal that is meant among
 * them, by somebody who types each step, on a cluster of theirs.
 */
export const isPlayed = ({ file: { language, text } }: Program): boolean =>
  language === 'shell' && /^[ \t]*(?:\.|source)[ \t][^\n#]*\bdemo-magic\.sh\b/m.test(text);

/** Below `docs/`, with names to fill in: it cannot run as it stands. */
export const isToFillIn = ({ file: { path }, written, evidence }: Program): boolean =>
  isBelowDocs(path) &&
  evidence.job === undefined &&
  evidence.callers === undefined &&
  written.some(({ value }) => TO_FILL_IN.test(value.text));
const TO_FILL_IN = /^<?your[-_ ]|^path\/to\//i;
