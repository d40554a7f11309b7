import type { Change } from '../core/change.ts';
import type { Finding, Report } from '../core/report.ts';

/** When a review may post. `on-change`: something was introduced or fixed, or the score differs. */
export type CommentMode = 'on-change' | 'always' | 'on-failure' | 'never';

/** The renderers, handed in: they alone turn findings into Markdown, and leave room for a marker. */
export interface Words {
  /** The sticky summary. `inline`: keys of the findings that stand in comments of their own; `heldBack`: why others do not. */
  summary(inline: ReadonlySet<string>, heldBack: ReadonlyMap<string, string>): string;
  /** One inline comment; `more`: by a finding's key, the other lines of its rule. No suggestion when `at` is absent. */
  comment(
    findings: readonly Finding[],
    more: ReadonlyMap<string, readonly number[]>,
    at: { readonly line: number; readonly endLine: number } | undefined,
  ): string;
}

/** What a pull request should show. */
export interface Desired {
  readonly report: Report;
  readonly change: Change;
  /** The instance: another one's comments are never touched. */
  readonly name: string;
  readonly mode: CommentMode;
  readonly maxComments: number;
  /** Why no comment is posted though there is room, as the end of a sentence. */
  readonly withheld?: string;
  readonly words: Words;
}

/** The change introduced or fixed something, or moved the score; without a base, it has findings. */
function saysSomething({ before, after, fixed = [], files }: Report): boolean {
  if (fixed.length > 0) return true;
  const findings = files.flatMap((file) => file.findings);
  if (before === undefined || after === undefined) return findings.length > 0;
  if (findings.some((finding) => finding.introduced === true)) return true;
  return before.value !== after.value || before.kept !== after.kept || before.applicable !== after.applicable;
}

/** Something new may be posted; what stands already is kept up to date in any mode but `never`. */
export function mayPost({ mode, report }: Desired): boolean {
  if (mode === 'always') return true;
  if (mode === 'on-change') return saysSomething(report);
  return mode === 'on-failure' && !report.gate.passed;
}
