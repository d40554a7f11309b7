import type { Written } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { type Place, placeKind } from '../../knowledge/places.ts';
import { nameOf } from './naming.ts';
import { isSpokenOf } from './spoken.ts';

/** What of a text is the place: a host without its scheme and port, a bucket's name, an account's id; of a path its beginning. */
function essentialOf(place: Place, text: string): string {
  if (place === 'address' || place === 'host') return /^(?:[\w+.:-]+:\/\/)?(?:[^@/\s]*@)?([\w.-]+)/.exec(text)?.[1] ?? text;
  if (place === 'bucket') return /^\w+:\/\/([^/\s]+)/.exec(text)?.[1] ?? text;
  if (place === 'account') return /\d{12}/.exec(text)?.[0] ?? text;
  if (place === 'project') return /^projects\/([^/]+)/.exec(text)?.[1] ?? text;
  return /^[^\\]{1,6}/.exec(text)?.[0] ?? '';
}

const sourceOf = ({ value }: Written, { file }: Program): string => file.text.slice(value.start, value.end);

/** The place itself stands here, not in a constant that is used here. */
export const isWrittenHere = (place: Place, value: Written, program: Program): boolean =>
  sourceOf(value, program).includes(essentialOf(place, value.value.text));

/** `HOST = "10.1.2.3"`, and then `f"http://{HOST}:8080"`: it is told where it is written, whatever its name. */
export const placeByUse = ({ role, value }: Written, program: Program): Place | undefined =>
  role === 'assigned' && value.holes.length === 0 && value.text.length < LONGEST
    ? usedElsewhere(program).get(value.text)
    : undefined;
const LONGEST = 100;

/** The hosts and addresses that stand in constants, by the words of these. */
const usedElsewhere = lastAsked((program: Program): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const written of program.written) {
    const { text, type } = written.value;
    if (type !== 'text' || written.role === 'default' || !MAY_HOLD.test(text) || sourceOf(written, program).includes(text))
      continue;
    const place = placeKind(text, nameOf(written, program));
    if ((place !== 'address' && place !== 'host') || isWrittenHere(place, written, program)) continue;
    if (!isSpokenOf(written, program)) found.set(essentialOf(place, text), place);
  }
  return found;
});
const MAY_HOLD = /:\/\/|@/;
