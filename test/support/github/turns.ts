import type { Server } from './server.ts';

/**
 * Lets runs that go on at once take turns, a request each, in an order that the choices decide: none acts while another's
 * request is answered, and the next is chosen when every run that still goes on is waiting. The same choices give the same
 * order. Each run comes in by a door of its own, named as in `runs`.
 */
export async function inTurns(
  server: Server,
  runs: ReadonlyMap<string, () => Promise<unknown>>,
  choices: readonly number[],
): Promise<void> {
  const going = new Set(runs.keys());
  const waiting = new Map<string, () => void>();
  let turn = 0;
  const release = (): void => {
    if (waiting.size === 0 || waiting.size < going.size) return;
    const doors = [...waiting.keys()].sort();
    const door = doors[(choices[turn % choices.length] ?? 0) % doors.length] as string;
    turn += 1;
    const go = waiting.get(door);
    waiting.delete(door);
    go?.();
  };
  server.state.turn = ({ door }) =>
    new Promise((resolve) => {
      waiting.set(door, resolve);
      release();
    });
  try {
    await Promise.all(
      [...runs].map(async ([door, run]) => {
        await run();
        going.delete(door);
        release();
      }),
    );
  } finally {
    server.state.turn = undefined;
  }
}
