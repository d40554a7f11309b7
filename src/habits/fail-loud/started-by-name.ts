import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';

/**
 * In a workflow: `curl -LO "https://…/$(curl -s …/stable.txt)/shopctl"`, which is put among the programs (`sudo install shopctl
 * /usr/local/bin/`), and then `shopctl version`, or a script of the same job that tries a whole cluster: an error page is no program, and ends
 * the job there.
 */
export function isStartedByName(call: Call, program: Program): boolean {
  if (program.file.language !== 'workflow') return false;
  const around = program.fact(call.within);
  const name = fileOf(call) ?? (around.kind === 'call' && around.name === call.name ? fileOf(around) : undefined);
  const job = program.job(call.id);
  if (name === undefined || job === undefined) return false;
  const after = program.callsIn(job.id).filter(({ start, fate }) => start > call.end && fate === 'raises');
  const unit = unitOf(call.id, program).id;
  if (after.some((next) => (next.name === name || next.name === `./${name}`) && unitOf(next.id, program).id === unit))
    return true;
  const isPut = after.some(
    ({ name: by, args }) =>
      /^(?:sudo|mv|cp|install)$/.test(by) &&
      args.some(({ text }) => text.replace(/^\.\//, '') === name) &&
      args.some(({ text }) => AMONG_PROGRAMS.test(text)),
  );
  return isPut && after.some((next) => TRIES.test(lineOfCall(next)));
}
const AMONG_PROGRAMS = /^(?:\/usr)?(?:\/local)?\/bin(?:\/|$)|\/\.local\/bin(?:\/|$)/;
const TRIES = /^(?:(?:ba)?sh )?\.?\/?(?:[\w.-]+\/)*(?:e2e|integration|acceptance)[\w.-]*\.sh\b/;

/** `-O`, with a program's name at the end of the address. */
const fileOf = ({ args }: Call): string | undefined =>
  args.some(({ text }) => /^-\w*O$|^--remote-name$/.test(text))
    ? /\/([\w-]+)$/.exec(args.find(({ text }) => /^https?:/.test(text))?.text ?? '')?.[1]
    : undefined;
