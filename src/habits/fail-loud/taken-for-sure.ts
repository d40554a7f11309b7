import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { redirectedTo } from './following.ts';
import { startedBy } from './piped-installer.ts';
import { isWordTaken } from './taken-in-silence.ts';

/**
 * Shell: does something certainly take an error's answer in silence: a file that is served, installed or brought on, a name whose use accepts
 * any word? Of others it is only likely.
 */
export function isTakenForSure({ call, effect }: Step, program: Program): boolean {
  if (effect === 'send' || program.file.language !== 'shell') return true;
  if (call.output === 'captured' || isCaptured(call, program)) return isWordTaken(call, program);
  const place = placeOf(call, program);
  return place !== undefined && (OF_SYSTEM.test(place) || isBroughtOn(place, call, program));
}

const isCaptured = ({ group }: Call, { calls }: Program): boolean =>
  group !== undefined && calls.some((part) => part.group === group && part.output === 'captured');

/** Where services, programs and pages are read from. */
const OF_SYSTEM = /^\/(?:etc|usr|opt|srv|boot|lib|var\/(?:www|lib))\/|(?:^|\/)(?:public|static|www|htdocs|_site)\//;

function placeOf({ args, id, group }: Call, program: Program): string | undefined {
  const at = args.findIndex(({ text }) => /^-\w*o$|^--output$/.test(text));
  if (at >= 0 && args[at + 1]?.text !== '-') return args[at + 1]?.text;
  const parts = program.calls.filter((part) => part.id === id || (group !== undefined && part.group === group));
  const tee = parts.find((part) => startedBy(part) === 'tee')?.args.findLast(({ text }) => text.includes('/'));
  return (parts.map((part) => redirectedTo(part, program)).find((value) => value !== undefined) ?? tee)?.text;
}

/** `install -m 644 shop.conf /etc/shop/`, `cp list /srv/`, `git add towns.csv`, `scp list web:`. */
const isBroughtOn = (place: string, { end }: Call, { calls }: Program): boolean =>
  calls.some(
    (later) =>
      later.start > end &&
      BRINGS.test(`${startedBy(later)} ${later.args[0]?.text ?? ''}`) &&
      later.args.some(({ text }) => text === place),
  );
const BRINGS = /^(?:install|cp|mv|scp|rsync|aws|gsutil|git add|docker cp|kubectl cp)\b/;
