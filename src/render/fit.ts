/** A part of a page that can be cut between its items: `open`, items, `close`, each a whole block of Markdown. */
export interface Section {
  readonly open: string;
  readonly items: readonly string[];
  readonly close?: string;
  /** What follows the last item that fits, said of the number of items left out. */
  readonly leftOut: (items: number) => string;
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}

/**
 * The sections one after another within `limit` bytes of UTF-8. Earlier sections come first: a later one shows as many
 * items as still fit, and says how many it leaves out. A section is cut between items only, so what an item or `open` opens
 * is always closed. The frames of all sections must fit; they are ours and short.
 */
export function fit(sections: readonly Section[], limit: number): string {
  const shown = sections.filter((section) => section.open !== '' || section.items.length > 0);
  let left = limit - shown.reduce((sum, section) => sum + frame(section), 0);
  const texts = shown.map((section) => {
    const items: string[] = [];
    for (const item of section.items) {
      const cost = bytes(item) + 1;
      if (cost > left) break;
      left -= cost;
      items.push(item);
    }
    return assemble(section, items);
  });
  return texts.join('\n\n');
}

function frame(section: Section): number {
  return bytes(section.open) + bytes(section.close ?? '') + bytes(section.leftOut(section.items.length)) + 6;
}

function assemble(section: Section, items: readonly string[]): string {
  const rest = section.items.length - items.length;
  const list = [section.open, items.join('\n'), rest > 0 ? section.leftOut(rest) : ''];
  const body = list.filter((part) => part !== '');
  const isTable = section.open.endsWith('|');
  const text = isTable && items.length > 0 ? [body.slice(0, 2).join('\n'), ...body.slice(2)].join('\n\n') : body.join('\n\n');
  return section.close ? `${text}\n\n${section.close}` : text;
}
