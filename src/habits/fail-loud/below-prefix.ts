import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { nextAfter } from './following.ts';

/**
 * `./configure --prefix="$out" && make && make install`, and then `"$out/bin/shop" …`, where `$out` was emptied before: a program that was not
 * installed does not start, and that ends a strict script.
 */
export function isStartedBelowPrefix(rest: readonly Call[], call: Call, program: Program): boolean {
  const { calls } = program;
  if (![call, ...rest].some(({ name, args }) => name === 'make' && args.some(({ text }) => text === 'install'))) return false;
  const set = calls.findLast(
    ({ name, start }) => /(?:^|\/)configure$/.test(name) && start <= Math.max(call.start, ...rest.map((one) => one.start)),
  );
  const prefix = set?.args.flatMap(({ text }) => /^--prefix=(.+)$/.exec(text)?.[1] ?? [])[0];
  if (prefix === undefined || !isEmptiedBefore(prefix, call, program)) return false;
  const end = Math.max(...rest.map((one) => one.end));
  const around = new Set([...factsAround(call.id, program)].map(({ id }) => id));
  const next = nextAfter(end, /^(?:getenv|argv|rm|cd|echo)$/, calls);
  return next?.fate === 'raises' && next.name.startsWith(`${prefix}/`) && around.has(next.within);
}

/** `rm -rf "$root"`: nothing of an earlier run is below it. */
const isEmptiedBefore = (prefix: string, { start }: Call, { calls }: Program): boolean =>
  calls.some(
    ({ name, args, start: at }) =>
      name === 'rm' &&
      at < start &&
      args.some(({ text }) => text.length > 1 && !text.startsWith('-') && (prefix === text || prefix.startsWith(`${text}/`))),
  );
