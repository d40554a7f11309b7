import { once } from '../core/flow/remember.ts';
import { type ContextText, isComposed } from './context.ts';
import { copiedInto } from './dockerfile.ts';
import { beside } from './paths.ts';

/** By a script's path the services of the compose files that mount it, start it by its place, or build the image that holds it. */
export function neighboursIn(texts: readonly ContextText[]): (path: string) => readonly string[] {
  const read = once(() =>
    texts
      .filter(({ path }) => isComposed(path))
      .map((file) => {
        const { services, places } = readComposed(file);
        return { services, places: [...places, ...builtBy(file).flatMap((image) => heldBy(image, texts))] };
      }),
  );
  return (path) => [
    ...new Set(read().flatMap(({ services, places }) => (places.some((place) => isAt(path, place)) ? services : []))),
  ];
}

/** A file, or a folder with all that lies in it. */
const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** What an image is built of. */
interface Built {
  readonly context: string;
  readonly dockerfile: string;
}

/** `build: ./relay`, or `context: .` and `dockerfile: Dockerfile.relay` below it. */
const builtBy = ({ path, text }: ContextText): readonly Built[] =>
  [...text.matchAll(/^([ \t]+)build:[ \t]*(\S*)[^\n]*((?:\n\1[ \t]+\S[^\n]*)*)/gm)].map(([, , inline = '', below = '']) => {
    const context = /^[ \t]+context:\s*["']?([\w./-]+)/m.exec(below)?.[1] ?? (inline.replace(/["']/g, '') || '.');
    const dockerfile = /^[ \t]+dockerfile:\s*["']?([\w./-]+)/m.exec(below)?.[1] ?? 'Dockerfile';
    return { context: beside(path, context), dockerfile: beside(path, `${context}/${dockerfile}`) };
  });

/** What its Dockerfile takes from the context by a name: all of that (`COPY . .`) would be the scripts that build it as well. */
const heldBy = ({ context, dockerfile }: Built, texts: readonly ContextText[]): readonly string[] =>
  texts
    .filter(({ path }) => path === dockerfile)
    .flatMap(({ text }) => copiedInto(text))
    .flatMap((from) => (from === '' ? [] : [beside(`${context}/Dockerfile`, from)]));

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
