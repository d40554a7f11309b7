import type { Caller } from '../core/callers.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { isPlaced, pathStartedBy } from '../knowledge/workflow/starts.ts';
import type { ContextText } from './context.ts';
import { cronLines } from './crontab.ts';
import { provided } from './providing.ts';
import { type Found, isLimited, isLocked, programOf, type Search } from './starting.ts';

/** A crontab's commands are shell; `MAILTO` mails what goes wrong. */
export async function fromCrontab({ path, text }: ContextText, search: Search): Promise<Found> {
  const started: (readonly [string, Caller])[] = [];
  const notes: string[] = [];
  for (const { line, schedule, command, isMailed } of cronLines(text, path)) {
    const program = await programOf({ path: 'crontab.sh', text: command }, search);
    if (typeof program === 'string') {
      notes.push(`The command in line ${line} of \`${path}\` could not be read (${program}): what it starts is unknown.`);
      continue;
    }
    const found = await startedByCommand(command, program, search);
    const { alerts, beats } = provided(found.program, search.engine);
    const shared = { path, line, job: '', schedule, alerts: alerts || isMailed, beats, ephemeral: false };
    for (const { file, step } of found.files) {
      const placed = isPlaced(step, found.program);
      started.push([
        file,
        { ...shared, ...(placed && { placed }), limits: isLimited(step, found.program), locks: isLocked(step) },
      ]);
    }
  }
  return { started, notes };
}

interface CronStart {
  readonly program: Program;
  readonly files: readonly { readonly file: string; readonly step: Step }[];
}

/**
 * The files that an entry starts. A crontab that is copied to `/etc/cron.d` names a user before the command wherever it lies in
 * the repository: where the whole line starts no file, and its first word is a plain name, the rest of it is asked.
 */
async function startedByCommand(command: string, program: Program, search: Search): Promise<CronStart> {
  const files = filesOf(program);
  const rest = /^[a-z_][\w-]*[ \t]+(\S.*)$/.exec(command)?.[1];
  if (files.length > 0 || rest === undefined) return { program, files };
  const behind = await programOf({ path: 'crontab.sh', text: rest }, search);
  if (typeof behind === 'string') return { program, files };
  const below = filesOf(behind);
  return below.length > 0 ? { program: behind, files: below } : { program, files };
}

const filesOf = (program: Program): CronStart['files'] =>
  program.steps.flatMap((step) => {
    const file = pathStartedBy(step, program);
    return file === undefined ? [] : [{ file, step }];
  });
