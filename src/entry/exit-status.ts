/** How a run of the command line ended. */
export type Ending =
  | { readonly kind: 'done' } // it said what it was asked for: help, a habit, an explanation
  | { readonly kind: 'report'; readonly passed: boolean }
  | { readonly kind: 'usage' } // the person can mend it
  | { readonly kind: 'fault' }; // it is ours, and there is no report

/** 0: passed. 1: the gate failed. 2: bad usage or configuration. 70: our own fault left no report (`EX_SOFTWARE`). */
export function exitStatus(ending: Ending): 0 | 1 | 2 | 70 {
  switch (ending.kind) {
    case 'done':
      return 0;
    case 'report':
      return ending.passed ? 0 : 1;
    case 'usage':
      return 2;
    case 'fault':
      return 70;
  }
}
