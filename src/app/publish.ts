import type { HistoryEntry } from '../core/history.ts';
import { type Sleep, sleep } from './patience.ts';
import type { Run, ScoredRepository, Shelf } from './ports.ts';
import { READ_FROM_SHELF } from './score-repository.ts';
import { updateOf } from './shelf.ts';
import type { Stored } from './stored.ts';

/** What is to stand on the branch. */
export interface Publication {
  readonly branch: string;
  readonly entry: HistoryEntry;
  readonly report: Stored;
  readonly dryRun: boolean;
}

/** How often a run tries to be the one that writes. Of the runs that meet, one writes each time. */
const ATTEMPTS = 10;
const PAUSE = 500;

/**
 * Writes a score to its branch in one commit, or nothing when nothing changed. When somebody else wrote since the branch was
 * read, it is read again and the commit made anew upon that, so that no line of the history is lost; nothing is ever written
 * by force. Returns why it was not written; `undefined`: the branch holds it. Throws what `updateOf` throws, and a
 * `GitHostError`.
 */
export async function publish(
  repository: ScoredRepository,
  run: Pick<Run, 'say'>,
  publication: Publication,
  { shelf: first, sleep: pause = sleep }: { readonly shelf?: Shelf | undefined; readonly sleep?: Sleep } = {},
): Promise<string | undefined> {
  const { branch, entry, report, dryRun } = publication;
  let shelf = first;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { files, message } = updateOf(shelf, branch, entry, report);
    const names = [...files.keys()].join(', ');
    if (files.size === 0) return void run.say(`Nothing changed on the branch \`${branch}\`: nothing is written.`);
    if (dryRun) return void run.say(`dry-run: would write ${names} to the branch \`${branch}\`.`);
    const shelved = await repository.write(shelf, message, files);
    if (shelved.kind === 'refused') return shelved.message;
    if (shelved.kind === 'done') {
      const how = shelf === undefined ? 'made the branch' : 'wrote to the branch';
      return void run.say(`${message}: ${how} \`${branch}\` (${names}), commit ${shelved.commit.slice(0, 7)}.`);
    }
    await pause(PAUSE * attempt);
    shelf = await repository.shelf(READ_FROM_SHELF);
  }
  return `The score was not written: the branch \`${branch}\` changed under each of ${ATTEMPTS} attempts; run the job again.`;
}
