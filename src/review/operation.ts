import type { Remark } from './discussion.ts';
import type { Place } from './place.ts';

/** One comment of a review that is to be posted. */
export interface ReviewComment extends Place {
  readonly body: string;
}

/** One thing to do on the pull request. Creating is never repeated blindly; all else can be done twice without harm. */
export type Operation =
  | { readonly kind: 'create-summary'; readonly body: string }
  | { readonly kind: 'edit-summary'; readonly remark: Remark; readonly body: string }
  | { readonly kind: 'create-review'; readonly commit: string; readonly comments: readonly ReviewComment[] }
  | { readonly kind: 'edit-comment'; readonly remark: Remark; readonly path: string; readonly body: string }
  | { readonly kind: 'resolve-thread'; readonly thread: string; readonly path: string }
  | { readonly kind: 'unresolve-thread'; readonly thread: string; readonly path: string }
  | { readonly kind: 'minimise'; readonly remark: Remark };
