import type { Value } from '../core/facts.ts';
import { isCountName } from './names.ts';

/** What stands outside the unknown parts of a text. */
function constantParts(value: Value): string {
  return value.text.replace(/\$\{[^}]*\}/g, ' ');
}

/** Does a report tell something in words, rather than print a result: data, a table, a blank line, a ruler? */
export function isInWords(value: Value): boolean {
  if (value.type !== 'text') return false;
  const said = constantParts(value);
  // Markup, CSV headers and column formats are a product.
  if (/^\s*[<{[|]|\t|^[\w-]+(?:[,;|][\w-]+)+$/.test(said)) return false;
  return /\p{L}{2,}/u.test(said.replace(/%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/g, ' '));
}

/** Usage, help, version, prompts: words for the person who typed the command. */
export function isUsage(value: Value): boolean {
  return /^\s*(?:usage\b|use:|version\b|try\b.*--help|example)|--help\b|\bpress (?:enter|any key|ctrl)|\[y\/n\]|\(y\/n\)/i.test(
    value.text,
  );
}

/** Does a text carry a number that tells how the run went: `%d rows`, `${len(rows)}`, `${errors}`? */
export function tellsNumbers(value: Value): boolean {
  return /%[-+ #0]*\d*(?:\.\d+)?[dfi](?![a-z])/i.test(value.text) || value.holes.some(({ name }) => isCountName(name));
}

/** Output made for a terminal by a command line's library: words for the person who typed the command. */
export function isDressed(name: string): boolean {
  return /^(?:click|typer|rich|termcolor|tqdm|console)\./.test(name);
}
