import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Judged } from '../app/judge-files.ts';
import type { Place } from './files.ts';

/** Below this a second thread costs more than it saves: it loads the engine and the grammar anew. */
const WORTH_IT = 600_000;

/** What this thread judges, and what a second one does. */
export interface Shares {
  readonly own: readonly Place[];
  readonly other: readonly Place[];
}

/**
 * Splits a check over two threads, half of the bytes each, when there are enough of them and a second processor. What a
 * person named stays here, where a file that cannot be read ends the run.
 */
export function sharesOf(places: readonly Place[]): Shares {
  const sized = places.map((place) => ({ place, bytes: statSync(place.file, { throwIfNoEntry: false })?.size ?? 0 }));
  const total = sized.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total < WORTH_IT || availableParallelism() < 2) return { own: places, other: [] };
  const other: Place[] = [];
  let given = 0;
  for (const { place, bytes } of sized) {
    if (place.named || given + bytes > total / 2) continue;
    given += bytes;
    other.push(place);
  }
  const away = new Set(other);
  return { own: places.filter((place) => !away.has(place)), other };
}

/** Judges in a thread of its own. Rejects when the thread ends without an answer: the fault is ours. */
export function judgeInThread(script: URL, data: object): Promise<Judged> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: data });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (status) => reject(new Error(`A thread that judges files ended with ${status} and no answer.`)));
  });
}
