import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';

/**
 * `pushd codec && make && popd`, and then `cp ./codec/out/codec.wasm page/`: where nothing was built the shell still stands in that folder,
 * in which there is no such path, and that ends a strict run.
 */
export function isMissedFromFolder(call: Call, rest: readonly Call[], program: Program): boolean {
  if (!rest.some(leaves)) return false;
  const calls = program.callsIn(unitOf(call.id, program).id);
  const entering = calls.findLast(({ name, start }) => start < call.start && /^(?:cd|pushd)$/.test(name));
  const folder = bare(entering?.args[0]?.text ?? '');
  if (entering === undefined || entering.lostBy !== 'list' || !/^\w[\w.-]*(?:\/[\w.-]+)*$/.test(folder)) return false;
  if (program.file.text.slice(entering.end, call.start).includes('\n')) return false;
  const after = calls.filter(({ start, name }) => start > Math.max(...rest.map(({ end }) => end)) && name !== 'getenv');
  const moved = after.findIndex(({ name }) => /^(?:cd|pushd|popd)$/.test(name));
  return after
    .slice(0, moved < 0 ? NEAR : Math.min(moved, NEAR))
    .some(
      ({ name, fate, args }) =>
        /^(?:cp|mv|install|tar|zip|cat)$/.test(name) &&
        fate === 'raises' &&
        args.slice(0, -1).some(({ text }) => bare(text).startsWith(`${folder}/`)),
    );
}
/** So many commands on at most. */
const NEAR = 6;

const bare = (path: string): string => path.replace(/^\.\//, '').replace(/\/$/, '');

const leaves = ({ name, args }: Call): boolean => name === 'popd' || (name === 'cd' && /^(?:-|\.\.)$/.test(args[0]?.text ?? ''));
