/** Something the person who started us can mend: the message is one sentence that says what, where and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
