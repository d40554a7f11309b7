/** No name is longer, in UTF-16 units. Of a longer text, its beginning and its end stand for it. */
const LONGEST = 400;

function ends(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} ${text.slice(-LONGEST / 2)}` : text;
}

/**
 * The words of a name, lower case: `API_TOKEN`, `apiToken`, `args.api-token` and `--api-token` all hold `api`, `token`.
 * Takes any name or short text; returns its words in order, `[]` when it has none.
 */
export function wordsOf(name: string): readonly string[] {
  // Most names are one word already, and this is asked of each.
  if (/^[a-z0-9]{1,40}$/.test(name)) return [name];
  return ends(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The words of a name between underscores, `_api_token_`: what a pattern for whole words is tried on. */
export function phraseOf(name: string): string {
  return `_${wordsOf(name).join('_')}_`;
}

/**
 * Makes a test for whole words out of alternatives: `phrases('dry_?run|apply')` holds for `args.dryRun` and `--apply`,
 * not for `applyable`. Takes the inside of a regular expression over words joined by `_`.
 */
export function phrases(alternatives: string): (name: string) => boolean {
  // Most runs ask few of them: the pattern is made when it is first asked.
  let pattern: RegExp | undefined;
  return (name) => {
    pattern ??= new RegExp(`_(?:${alternatives})(?=_)`);
    return pattern.test(phraseOf(name));
  };
}

/** A text as the part of a pattern that finds just this text. */
export const asPattern = (text: string): string => text.replace(/\W/g, '\\$&');
