import { once } from '../core/flow/remember.ts';
import { type ContextText, isComposed } from './context.ts';
import { beside } from './paths.ts';

/** By a script's path the services of the compose files that mount it, or start it by its place. */
export function neighboursIn(texts: readonly ContextText[]): (path: string) => readonly string[] {
  const read = once(() => texts.filter(({ path }) => isComposed(path)).map(readComposed));
  return (path) => [
    ...new Set(read().flatMap(({ services, places }) => (places.some((place) => isAt(path, place)) ? services : []))),
  ];
}

/** A file, or a folder with all that lies in it. */
const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

interface Composed {
  readonly services: readonly string[];
  readonly places: readonly string[];
}

/** `services:`, and below it a name on the first depth; `- ./seed/fill.sh:/seed/fill.sh`, `source: ./seed`, where it lies beside the file. */
function readComposed({ path, text }: ContextText): Composed {
  const services: string[] = [];
  const places: string[] = [];
  let depth: number | undefined;
  let isInside = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      isInside = /^services\s*:/.test(line);
      continue;
    }
    if (!isInside) continue;
    const here = line.search(/\S/);
    depth ??= here;
    const name = here === depth ? /^\s+["']?([\w.-]+)["']?\s*:\s*(?:[&#].*)?$/.exec(line)?.[1] : undefined;
    if (name !== undefined) services.push(name);
    const place = /^\s+(?:-\s+|source:\s*)(?:type:.*)?["']?\.\/([\w./-]+)/.exec(line)?.[1];
    if (place !== undefined) places.push(beside(path, place));
  }
  return { services, places };
}
