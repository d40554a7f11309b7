import type { Desired } from './desired.ts';
import { writeMarker } from './marker.ts';
import type { Operation } from './operation.ts';
import type { OwnThread } from './own.ts';
import { type Carried, pair } from './pair.ts';

/**
 * What to do with an open thread when nothing it carries is found any more: it is told to be fixed, or suppressed, only
 * where that is known, and stays as it is where the file or the habit was not judged, or a person closed it.
 */
export function settle(desired: Desired, own: OwnThread): readonly Operation[] {
  const { thread, path, carried } = own;
  if (thread.resolved || carried.length === 0) return [];
  const state = endOf(desired, own);
  if (state === undefined) return [];
  const findings = carried.map((one) => one.identity);
  const marker = writeMarker({ kind: 'comment', name: desired.name, state, findings });
  const head =
    state === 'fixed'
      ? `Fixed in ${desired.change.head}.`
      : `Suppressed in ${desired.change.head}; the summary names the reason.`;
  const body = `**${head}**\n\n${folded(thread.remark.body)}\n\n${marker}`;
  const edit: Operation = { kind: 'edit-comment', remark: thread.remark, path, body };
  return state === 'fixed' && thread.canResolve ? [edit, { kind: 'resolve-thread', thread: thread.id, path }] : [edit];
}

function endOf({ report, change }: Desired, own: OwnThread): 'fixed' | 'suppressed' | undefined {
  const paths = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  const suppressed = pair(
    own.carried,
    report.suppressed.map((one) => one.finding),
    paths,
  );
  if (suppressed.size > 0) return 'suppressed';
  return own.carried.every((one) => isJudged({ report, change }, one)) ? 'fixed' : undefined;
}

function isJudged({ report, change }: Pick<Desired, 'report' | 'change'>, { path, identity }: Carried): boolean {
  const file = report.files.find((one) => one.path === path);
  if (file !== undefined) return (file.habits[identity.habit]?.verdict ?? 'unknown') !== 'unknown';
  const changed = change.files.find((one) => one.path === path);
  // Outside the change the file is as its base has it, unless the list of files is cut short.
  return changed === undefined ? change.notes.length === 0 : changed.status === 'removed';
}

/** What the comment said, folded away. Its suggestion can't be applied any more. */
function folded(body: string): string {
  const said = body
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .slice(0, -1)
    .join('\n')
    .trim();
  const text = said.replace(/^(`{3,})suggestion$/gm, '$1');
  return `<details><summary>What it said</summary>\n\n${text}\n\n</details>`;
}
