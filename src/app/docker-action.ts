import type { Caller } from '../core/callers.ts';
import { type ContextText, isAction } from './context.ts';
import { startedInContainer } from './dockerfile.ts';
import { beside } from './paths.ts';
import type { Found } from './starting.ts';

/** Whether a text is an action that runs in an image of its own. */
export const isDockerAction = ({ path, text }: ContextText): boolean =>
  isAction(path) && /^[ \t]+using:\s*["']?docker\b/m.test(text);

const IMAGE = /^\s+image:\s*["']?([\w./-]+)["']?\s*(?:#.*)?$/;
const ENTRY = /^\s+(pre-|post-)?entrypoint:\s*["']?([\w./-]+)/;

/** The Dockerfile of an action's image, by its path. */
export function imageOf({ path, text }: ContextText): string | undefined {
  const image = text.split(/\r\n|\n|\r/).flatMap((line) => IMAGE.exec(line)?.[1] ?? [])[0];
  return image === undefined ? undefined : beside(path, image);
}

/**
 * What a docker action starts in its turn: its own `entrypoint:`, else what the image's Dockerfile says, and what comes before and after.
 * The runner builds the image in the Dockerfile's folder, and starts it in the checkout: relative paths are sure.
 */
export function fromDockerAction(action: ContextText, outer: readonly Caller[], texts: readonly ContextText[]): Found {
  const { path, text } = action;
  const of = imageOf(action);
  const dockerfile = texts.find((one) => one.path === of);
  if (of === undefined || dockerfile === undefined) return { started: [], notes: [] };
  const lines = text.split(/\r\n|\n|\r/);
  const entries = lines.flatMap((line) => {
    const [said, besides, entry] = ENTRY.exec(line) ?? [];
    return said === undefined ? [] : [{ besides, entry }];
  });
  const own = entries.find(({ besides }) => besides === undefined)?.entry;
  const named = [own, ...entries.filter(({ besides }) => besides !== undefined).map(({ entry }) => entry)];
  const files = named.flatMap((entry) => startedInContainer(dockerfile.text, entry)).map((file) => beside(of, file));
  const line = lines.findIndex((one) => IMAGE.test(one)) + 1;
  const started = [...new Set(files)].flatMap((file) =>
    outer.map((caller) => [file, { ...caller, path, line, by: 'script', folder: '', placed: true }] as const),
  );
  return { started, notes: [] };
}
