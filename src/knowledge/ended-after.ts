import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';

/** Python: `server = Popen(…)`, `try: …`, `finally: server.terminate()`: it serves meanwhile, and is ended whatever it says. */
export function isEndedAfter({ call }: Step, program: Program): boolean {
  if (!/(?:^|\.)Popen$/.test(call.name) || !call.uses.every((use) => ENDS.test(use))) return false;
  return program.calls.some(
    ({ id, name, receiver }) =>
      /\.(?:kill|terminate)$/.test(name) && receiver?.holes.some(({ from }) => from === call.id) && isLast(id, program),
  );
}
const ENDS = /^(?:wait|kill|terminate|send_signal|pid)$/;

/** In a `finally`, or in what is called at the end. */
function isLast(id: number, program: Program): boolean {
  const ways = program.chains(id);
  return ways.length > 0 && ways.every(({ links }) => links.some((link) => link.kind === 'scope' && link.role === 'after'));
}
