import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import type { Remedy } from '../../knowledge/remedies.ts';
import { isRunBySh } from '../../knowledge/shell/plain.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { isSearchBetween, lastOf, partsOf, READS } from './piping.ts';

/** What helps a pipe where `pipefail` is not to be had, or would end the run at another pipe's search that rightly finds nothing. */
export function insteadOfPipefail({ call }: Step, program: Program): Remedy | undefined {
  const code = 'cmd > "$file"\nnext < "$file"';
  if (isRunBySh(call.id, program)) return { advice: 'write to a file first, or let bash run it', code };
  if (!endsAtPipefail(call, program)) return undefined;
  return endsInTee(call, program)
    ? { advice: 'look at `${PIPESTATUS[0]}` after it', code: 'cmd | tee "$log"\n[ "${PIPESTATUS[0]}" -eq 0 ] || exit 1' }
    : { advice: 'write to a file first, and read that', code };
}

/**
 * Would `pipefail` end a good run: by another pipe in its script with a `grep` in its middle that finds nothing, or by one that ends in
 * `head`, whose writer is stopped? Not one that searches what this one writes.
 */
export function endsAtPipefail(call: Call, program: Program): boolean {
  const unit = unitOf(call.id, program).id;
  const places = partsOf(call, program).flatMap(({ name, args }) =>
    /^(?:tee|>+)$/.test(name) ? args.map(({ text }) => text) : [],
  );
  return program.calls.some((search) => {
    if (
      search.group === undefined ||
      (search.group === call.group ? !isHead(search) : !isSearchBetween(search) && !isHead(search))
    )
      return false;
    if (unitOf(search.id, program).id !== unit || search.args.some(({ text }) => places.includes(text))) return false;
    const last = partsOf(search, program).findLast((part) => part.within === search.within && !READS.test(part.name));
    return last?.fate === 'raises';
  });
}

/** `sort -r | head -1`: it goes as soon as it has enough. */
const isHead = ({ name, input }: Call): boolean => name === 'head' && input !== undefined;

/** `cmd | tee log`: all of it is written there, and shown. */
const endsInTee = (call: Call, program: Program): boolean =>
  lastOf(call, partsOf(call, program)).some(({ name, output }) => name === 'tee' && output === undefined);
