import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import type { Remedy } from '../../knowledge/remedies.ts';
import { isRunBySh } from '../../knowledge/shell/plain.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { endsAtFailure } from './heard.ts';
import { isSearchBetween, lastOf, partsOf, READS } from './piping.ts';

/** What helps a pipe where `pipefail` is not to be had, or would end the run at another pipe's search that rightly finds nothing. */
export function insteadOfPipefail({ call }: Step, program: Program): Remedy | undefined {
  // Where nothing ends the script its last command alone tells.
  const end = endsAtFailure(program) ? '' : ' || exit 1';
  const code = `cmd > "$file"${end}\nnext < "$file"`;
  if (isRunBySh(call.id, program)) return { advice: 'write to a file first, or let bash run it with `pipefail`', code };
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
  return mayEndInNothing(program).some(
    (search) =>
      (search.group !== call.group || isHead(search)) &&
      unitOf(search.id, program).id === unit &&
      !search.args.some(({ text }) => places.includes(text)),
  );
}

/** The searches and heads of pipes whose status ends the run. */
const mayEndInNothing = lastAsked((program: Program): readonly Call[] => {
  const ends = new Map<string, Call>();
  for (const part of program.calls)
    if (part.group !== undefined && !READS.test(part.name)) ends.set(`${part.group} ${part.within}`, part);
  return program.calls.filter(
    (call) =>
      (isHead(call) || (call.group !== undefined && isSearchBetween(call))) &&
      ends.get(`${call.group} ${call.within}`)?.fate === 'raises',
  );
});

/** `sort -r | head -1`: it goes as soon as it has enough. */
const isHead = ({ name, input }: Call): boolean => name === 'head' && input !== undefined;

/** `cmd | tee log`: all of it is written there, and shown. */
const endsInTee = (call: Call, program: Program): boolean =>
  lastOf(call, partsOf(call, program)).some(({ name, output }) => name === 'tee' && output === undefined);
