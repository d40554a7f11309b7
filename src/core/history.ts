/** What a repository was worth at one commit: a line of `history.jsonl`. */
export interface HistoryEntry {
  /** When the commit was pushed, or when somebody asked for the score: ISO 8601. */
  readonly date: string;
  /** The same in milliseconds since 1970. */
  readonly time: number;
  readonly commit: string;
  /** The version of the rules that judged. */
  readonly rules: string;
  /** 0 to 100; `null`: nothing applied. */
  readonly score: number | null;
  readonly kept: number;
  readonly applicable: number;
  readonly suppressed: number;
}

/** Where the rules changed: the index of the first entry that newer ones judged, and their version. */
export interface RulesMark {
  readonly at: number;
  readonly rules: string;
}

/** The places of a history where the version of the rules differs from the one before. */
export function rulesMarks(entries: readonly Pick<HistoryEntry, 'rules'>[]): readonly RulesMark[] {
  return entries.flatMap(({ rules }, at) => (at > 0 && entries[at - 1]?.rules !== rules ? [{ at, rules }] : []));
}
