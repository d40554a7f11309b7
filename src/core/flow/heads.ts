import type { Comment, Scope } from '../facts.ts';
import type { Program } from '../program.ts';

/** What is said at the head of a function, or of the file: its docstring, and the comment above a function. */
export function headsOf(owner: Scope, program: Program): readonly Comment[] {
  const doc = program.comments.find((comment) => comment.doc === true && comment.within === owner.id);
  const above = owner.role === 'function' ? program.commentAt(owner) : undefined;
  return [doc, above].filter((comment) => comment !== undefined);
}
