import type { Hole, Value } from '../../core/facts.ts';

/** What separates commands, redirects, or starts one within: then the text is a program, not one command line. */
const PROGRAM = /[|&;<>`\n]|\$\(/;
const TOKEN = /(\s+)|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])|([^\s'"\\]+)/y;
/** A command line that a person wrote is shorter, in UTF-16 units; what is longer is data. */
const LONGEST = 10_000;
/** Each unknown part stands for one character of the private use area while the text is split. */
const FIRST_MARK = 0xe000;

function marked(value: Value): string {
  let text = value.text;
  for (const [index, hole] of value.holes.entries())
    text = text.replace(`\${${hole.name}}`, String.fromCharCode(FIRST_MARK + index));
  return text;
}

/** A word with its unknown parts written out again, the shell's own variables among them. */
function wordOf(text: string, value: Value): Value {
  const holes: Hole[] = [];
  const written = text.replace(
    /[\ue000-\uf8ff]|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*|[0-9@*])/g,
    (found, braced?: string, bare?: string) => {
      const hole = value.holes[found.charCodeAt(0) - FIRST_MARK] ?? { name: braced ?? bare ?? '' };
      holes.push(hole);
      return `\${${hole.name}}`;
    },
  );
  return { text: written, holes, type: 'text', start: value.start, end: value.end };
}

/** The words of one shell command, quotes taken off; undefined when the text is more than one plain command. */
export function shellWords(value: Value): readonly Value[] | undefined {
  if (value.text.length > LONGEST) return undefined;
  const text = marked(value).trim();
  const words: string[] = [];
  let open = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [whole, space, single, double, escaped, bare] = TOKEN.exec(text) ?? [];
    if (whole === undefined || (bare !== undefined && PROGRAM.test(bare)) || double?.includes('$(') || space?.includes('\n'))
      return undefined;
    if (space !== undefined) {
      open = false;
      continue;
    }
    const part = single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? bare ?? '';
    if (open) words.push(`${words.pop()}${part}`);
    else words.push(part);
    open = true;
  }
  return words.map((word) => wordOf(word, value));
}

/** The text of a word that is written out. */
export function plain(word: Value | undefined): string | undefined {
  return word !== undefined && word.holes.length === 0 ? word.text : undefined;
}
