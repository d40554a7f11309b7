/** Waits as long as somebody asks for, when that is within what is left; else false, at once. */
export type Patience = (milliseconds: number) => Promise<boolean>;

/** Waits for so many milliseconds: handed in, so that a test need not. */
export type Sleep = (milliseconds: number) => Promise<void>;

export const sleep: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** GitHub asks for a minute at least after a secondary limit, whatever it says. */
const LEAST = 60_000;
/** A run is not held up longer than this by all its limits together. */
const MOST = 120_000;

/**
 * The patience of one run with limits: each wait is a minute at least, all of them together `most` milliseconds at the most.
 */
export function patienceOf(pause: Sleep = sleep, most = MOST): Patience {
  let left = most;
  return async (milliseconds) => {
    const wait = Math.max(LEAST, milliseconds);
    if (wait > left) return false;
    left -= wait;
    await pause(wait);
    return true;
  };
}
