import type { Operation } from '../review/operation.ts';

/** What a plan would do, a line each, for `dry-run`. */
export function describe(operations: readonly Operation[]): readonly string[] {
  if (operations.length === 0) return ['dry-run: nothing would be written to the pull request.'];
  return operations.flatMap(linesOf);
}

function linesOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'create-summary':
      return [`dry-run: would post the summary (${operation.body.length} characters).`];
    case 'edit-summary':
      return [`dry-run: would edit the summary ${operation.remark.number}.`];
    case 'create-review':
      return [
        `dry-run: would post one review of ${operation.commit} with ${operation.comments.length} inline comments:`,
        ...operation.comments.map(
          ({ path, startLine, line }) => `  ${path}:${startLine === undefined ? '' : `${startLine}-`}${line}`,
        ),
      ];
    case 'edit-comment':
      return [`dry-run: would edit the comment ${operation.remark.number} in ${operation.path}.`];
    case 'resolve-thread':
      return [`dry-run: would resolve a thread in ${operation.path}.`];
    case 'unresolve-thread':
      return [`dry-run: would reopen a thread in ${operation.path}.`];
    case 'minimise':
      return [`dry-run: would minimise ${operation.remark.number}, a copy.`];
  }
}
