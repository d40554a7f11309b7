import type { Hunk } from '../core/change.ts';
import type { Finding } from '../core/report.ts';
import { type Arrangement, arrange, reopens, type Standing } from './arrange.ts';
import { type Desired, mayPost } from './desired.ts';
import type { Discussion, Remark } from './discussion.ts';
import { byWorst, groupsOf, isCandidate } from './fresh.ts';
import { writeMarker } from './marker.ts';
import type { Operation } from './operation.ts';
import { isAtRest, ownSummaries } from './own.ts';
import { identityOf } from './pair.ts';
import { placeOf, startOf } from './place.ts';
import { settle } from './settle.ts';

/**
 * What has to be done so that the pull request shows what is desired: pure, and nothing when it does already. The order
 * is the order of doing: the summary with its final text, the review, then what is edited, resolved and minimised.
 */
export function planReview(desired: Desired, actual: Discussion): readonly Operation[] {
  if (desired.mode === 'never') return [];
  const arrangement = arrange(desired, actual);
  return [
    ...summaryOperations(desired, actual, arrangement),
    ...reviewOperation(desired, arrangement),
    ...arrangement.standing.flatMap((standing) => upkeep(desired, standing)),
    ...arrangement.over.flatMap((own) => settle(desired, own)),
    ...arrangement.copies.flatMap(({ thread }) => (thread.answered ? [] : minimised(thread.remark))),
  ];
}

function summaryOperations(desired: Desired, actual: Discussion, arrangement: Arrangement): readonly Operation[] {
  const own = ownSummaries(actual, desired.name);
  // A person may have hidden ours: then it is kept up to date where it is, and not posted anew.
  const kept = own.find((remark) => !remark.minimised) ?? own[0];
  if (kept === undefined && !mayPost(desired)) return [];
  const inline = inlineKeys(arrangement);
  const text = desired.words.summary(inline, heldBack(desired, inline));
  const body = marked(text, writeMarker({ kind: 'summary', name: desired.name }));
  if (kept === undefined) return [{ kind: 'create-summary', body }];
  const copies = own.filter((remark) => remark !== kept && !remark.minimised).flatMap(minimised);
  return [...(isSame(kept.body, body) ? [] : [{ kind: 'edit-summary', remark: kept, body } as const]), ...copies];
}

/** Keys of the findings that stand, or will stand, in comments of their own. */
function inlineKeys({ standing, fresh }: Arrangement): ReadonlySet<string> {
  return new Set([...standing, ...fresh].flatMap(({ findings }) => findings.map((finding) => finding.key)));
}

/** Why a finding that could stand beside its line does not, as the end of a sentence. */
function heldBack({ report, change, maxComments, withheld }: Desired, inline: ReadonlySet<string>): ReadonlyMap<string, string> {
  const hunks = new Map(change.files.map((file) => [file.path, file.hunks]));
  const left = report.files.flatMap((file) => file.findings).filter((one) => isCandidate(one) && !inline.has(one.key));
  const limit = withheld ?? `at most ${maxComments} ${maxComments === 1 ? 'comment is' : 'comments are'} posted`;
  const reasonOf = (one: Finding): string =>
    placeOf(one, hunks.get(one.path)) === undefined ? unseen(one, hunks.get(one.path)) : limit;
  return new Map(left.map((one) => [one.key, reasonOf(one)]));
}

/** Why no line of the diff can carry it. */
function unseen({ severity }: Finding, hunks: readonly Hunk[] | undefined): string {
  if (hunks === undefined) return 'GitHub does not say which lines changed';
  return severity === 'error' ? 'its line is not in the diff' : 'its line is neither new nor changed';
}

function reviewOperation(desired: Desired, { fresh }: Arrangement): readonly Operation[] {
  if (fresh.length === 0) return [];
  const comments = fresh.map(({ place, findings }) => ({ ...place, body: bodyOf(desired, findings, place) }));
  return [{ kind: 'create-review', commit: desired.change.head, comments }];
}

/** Keeps what an open thread says true: lines that moved, findings that came or went. One that a person closed rests. */
function upkeep(desired: Desired, { own, findings }: Standing): readonly Operation[] {
  const { thread, path } = own;
  if (isAtRest(thread)) return [];
  const body = bodyOf(desired, findings, thread);
  const edit: readonly Operation[] = isSame(thread.remark.body, body)
    ? []
    : [{ kind: 'edit-comment', remark: thread.remark, path, body }];
  return reopens(own) ? [...edit, { kind: 'unresolve-thread', thread: thread.id, path }] : edit;
}

/** A comment's whole text: a finding for each rule, the other lines of that rule, and the marker. */
function bodyOf(
  desired: Desired,
  findings: readonly Finding[],
  place: { readonly line?: number; readonly startLine?: number },
): string {
  const groups = groupsOf(findings, desired.change);
  const shown = groups.map((group) => group.findings[0] as Finding).sort(byWorst);
  const more = new Map(groups.map(({ findings: [first, ...others] }) => [(first as Finding).key, linesOf(others)]));
  const { line, startLine = line } = place;
  const at = line === undefined || startLine === undefined ? undefined : { line: startLine, endLine: line };
  const text = desired.words.comment(shown, more, at);
  const identities = findings.toSorted((a, b) => a.line - b.line || byWorst(a, b)).map(identityOf);
  return marked(
    `${moved(shown[0], place)}${text}`,
    writeMarker({ kind: 'comment', name: desired.name, state: 'open', findings: identities }),
  );
}

function linesOf(findings: readonly Finding[]): readonly number[] {
  return [...new Set(findings.map((finding) => finding.line))].sort((a, b) => a - b);
}

/** A comment stays where it was posted; what it is about may stand on another line by now. */
function moved(finding: Finding | undefined, place: { readonly line?: number; readonly startLine?: number }): string {
  const start = startOf(place);
  if (finding === undefined || place.line === undefined || start === undefined) return '';
  return finding.line <= place.line && finding.endLine >= start ? '' : `Now on line ${finding.line}.\n\n`;
}

function marked(text: string, marker: string): string {
  return `${text.trimEnd()}\n\n${marker}`;
}

function minimised(remark: Remark): readonly Operation[] {
  return remark.canMinimise ? [{ kind: 'minimise', remark }] : [];
}

/** GitHub may hand a body back with other line breaks than it was sent. */
function isSame(stands: string, body: string): boolean {
  return stands.replaceAll('\r\n', '\n').trimEnd() === body.replaceAll('\r\n', '\n').trimEnd();
}
