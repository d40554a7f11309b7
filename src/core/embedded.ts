import type { Sink } from './sink.ts';

/** A text of one language inside a file of another: a here-document for `python3`, `bash -c '…'`, a workflow's `run:`. */
export interface EmbeddedText {
  readonly language: string;
  readonly text: string;
  /** Where a position of the text stands in the file, as a UTF-16 offset. */
  readonly at: (position: number) => number;
  /** shell: the options in force when it starts. */
  readonly errexit?: boolean;
  readonly pipefail?: boolean;
}

/**
 * Writes an embedded text's facts into the sink, as a unit of its own where the sink stands. Readers do not import each
 * other: the app hands this in. False: there is no reader for the language, and nothing was written.
 */
export type ReadEmbedded = (embedded: EmbeddedText, sink: Sink) => boolean;
