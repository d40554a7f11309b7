import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import type { Loss } from './mattering.ts';

/** How a step's failure is lost: where it stands, or where its function is called. */
export function lossOf(step: Step, program: Program): Loss | undefined {
  const { fate, lostBy } = step.call;
  if (fate === 'lost') return lostBy;
  if (fate !== 'raises' || !drops(program)) return undefined;
  const chains = program.chains(step.call.id);
  const isDropped =
    chains.length > 0 &&
    chains.every((chain) => chain.sites.length > 0 && chain.sites.some(({ lostBy }) => lostBy === 'no-errexit'));
  return isDropped && chains.every(({ sites }) => sites.every((site) => site.fate === 'raises' || site.fate === 'lost'))
    ? 'no-errexit'
    : undefined;
}

/** Does anything in it go on after any failure? */
const drops = lastAsked(({ calls }: Program): boolean => calls.some(({ lostBy }) => lostBy === 'no-errexit'));
