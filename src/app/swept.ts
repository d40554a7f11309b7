import { once } from '../core/flow/remember.ts';
import type { ContextText } from './context.ts';

/** `…/actions/runs?created=…`, `gh run list`: the runs of workflows are listed. */
const LISTS = /\/actions\/runs(?![\w/])|\bgh run list\b/;
/** Those that failed are picked out. */
const PICKS =
  /\bconclusion\b[^\n]{0,40}\b(?:failure|timed_out)\b|(?:--status|-s|status=)[= ]?["']?failure\b|\bconclusion=failure\b/;
/** And somebody is told. */
export const TELLS =
  /\bSLACK|hooks\.slack\.com|\bDISCORD|\bTELEGRAM|\bNTFY|\bPAGERDUTY|\bWEBHOOK|\bgh issue (?:create|comment)\b|\/issues\/[^\s"']*comments\b|\bsendmail\b|\bmailx?\s+-s\b/i;

/**
 * Does a script of the repository go through the runs of its workflows, and tell somebody which of them failed? Then a failed run is heard of,
 * whatever the workflow itself says. The scripts are read when the first workflow asks.
 */
export function sweptIn(scripts: () => readonly ContextText[]): () => boolean {
  return once(() => scripts().some(({ text }) => LISTS.test(text) && PICKS.test(text) && TELLS.test(text)));
}
