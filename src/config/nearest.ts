import { closest, distance } from 'fastest-levenshtein';

/** The name that was probably meant, or undefined when none is near: at most two edits in five letters. */
function nearest(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const name = closest(written, names);
  return distance(written, name) <= Math.max(2, Math.floor(written.length * 0.4)) ? name : undefined;
}

/** The end of a sentence about a wrong name: "did you mean `x`?", or the names there are. */
export function suggestion(written: string, names: readonly string[]): string {
  const name = nearest(written, names);
  if (name !== undefined) return `did you mean \`${name}\`?`;
  return names.length > 20 ? `there are ${names.length}` : `use ${alternatives(names)}`;
}

function alternatives(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
