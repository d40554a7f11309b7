import { judge } from '../core/judge.ts';
import type { Judgement, Settings } from '../core/judgement.ts';
import type { Fault, Unread } from '../core/report.ts';
import type { Engine } from './engine.ts';
import { type InputFile, messageOf, readFacts } from './read.ts';

/** What bounds a run, and who watches it. */
export interface Watch {
  /** Called after each file with the number done. */
  readonly onProgress?: (done: number) => void;
  /** More files than this are not read, but named. */
  readonly mostFiles?: number;
  /** Asked before each file: true when the time is up; the rest is not read, but named. */
  readonly isTimeUp?: () => boolean;
}

/** What is known of some files' texts. */
export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly unread: readonly Unread[];
  readonly faults: readonly Fault[];
  /** A sentence for each file that a person named and that is no automation. */
  readonly notes: readonly string[];
}

/**
 * Judges files one after another, each read only when its turn comes. Nothing a file holds makes it throw: what fails is
 * unread or a fault. Files that are no automation are left out.
 */
export async function judgeFiles(
  files: Iterable<InputFile>,
  engine: Engine,
  settings: Settings,
  watch: Watch = {},
): Promise<Judged> {
  const judgements: Judgement[] = [];
  const unread: Unread[] = [];
  const faults: Fault[] = [];
  const notes: string[] = [];
  let done = 0;
  for (const file of files) {
    const why = refusal(done, watch);
    const isCopy = !file.named && settings.isCopy?.(file.path) === true;
    const reading = isCopy ? undefined : await readFacts(why === undefined ? file : { ...file, unread: why }, engine);
    if (reading === undefined && file.named) notes.push(`\`${file.path}\` is in no language that is known: it was not judged.`);
    if (reading?.kind === 'unread') unread.push(reading.unread);
    if (reading?.kind === 'fault') faults.push(reading.fault);
    if (reading?.kind === 'facts') {
      try {
        judgements.push(judge(reading.facts, engine, settings));
      } catch (error) {
        faults.push({ path: file.path, message: messageOf(error) });
      }
    }
    done += 1;
    watch.onProgress?.(done);
  }
  return { judgements, unread, faults, notes };
}

function refusal(done: number, { mostFiles = Number.POSITIVE_INFINITY, isTimeUp }: Watch): string | undefined {
  if (done >= mostFiles) return `it comes after the first ${mostFiles} files`;
  return isTimeUp?.() ? 'the time for the analysis was up before its turn' : undefined;
}
