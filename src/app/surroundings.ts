import type { Surroundings } from '../core/evidence.ts';
import type { Facts } from '../core/facts.ts';
import { once } from '../core/flow/remember.ts';
import { neighboursIn } from './composed.ts';
import { type ContextText, isKustomization } from './context.ts';
import { copiedInto, isDockerfile } from './dockerfile.ts';
import { mountedIn } from './kustomized.ts';
import { leftOutBy } from './left-out.ts';
import { beside } from './paths.ts';
import { sourcedIn } from './sourced.ts';
import { sweptIn } from './swept.ts';
import { toldIn } from './told.ts';
import { watchedOver } from './watched-over.ts';

/** What says something of a file without starting it: all texts, those of them that are crontabs, and the scripts, read when they are asked. */
interface Saying {
  readonly texts: readonly ContextText[];
  readonly crontabs: readonly ContextText[];
  readonly scripts: () => readonly ContextText[];
}

/** Answers what the repository says of a file beside who starts it. Nothing is looked through before a file is asked about. */
export function surroundingsIn({
  texts,
  crontabs,
  scripts,
}: Saying): (file: Pick<Facts, 'path' | 'text' | 'language'>) => Surroundings {
  const layered = once(
    () => new Set([...texts.filter(isOfImage).flatMap(layeredBy), ...texts.filter(isMounting).flatMap(mountedIn)]),
  );
  const [isLeftOut, neighboursOf] = [leftOutBy(crontabs), neighboursIn(texts)];
  const [readIn, isTold, isSwept, isOver] = [sourcedIn(scripts), toldIn(scripts), sweptIn(scripts), watchedOver(texts)];
  return ({ path, text, language }) => {
    const given = language === 'shell' || language === 'workflow' ? readIn(path, text) : undefined;
    const neighbours = language === 'shell' ? neighboursOf(path) : [];
    return {
      ...(isLeftOut?.(path) && { isLeftOut: true }),
      ...(layered().has(path) && { inLayer: true }),
      ...(neighbours.length > 0 && { neighbours }),
      ...(language === 'shell' && isTold(path) && { isTold: true }),
      ...(language === 'workflow' && (isOver(path) || isSwept()) && { isSwept: true }),
      ...(given && { readIn: given }),
    };
  };
}

const isOfImage = ({ path }: ContextText): boolean => isDockerfile(path);
const isMounting = ({ path }: ContextText): boolean => isKustomization(path);

/** A Dockerfile's own folder is what it is built in, or the root. */
const layeredBy = ({ path, text }: ContextText): readonly string[] =>
  copiedInto(text).flatMap((file) => [file, beside(path, file)]);
