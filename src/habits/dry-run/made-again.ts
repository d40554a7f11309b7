import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';

/** In shell: `rm -rf "$OUT/a" "$OUT/b"`, and then `mkdir -p "$OUT/a" "$OUT/b"`: the very same folders, each of them. */
export function areMadeAgain({ name, call }: Step, program: Program): boolean {
  if (name !== 'rm') return false;
  const made = program.steps
    .filter((other) => other.name === 'mkdir' && other.call.start > call.start)
    .flatMap((other) => other.call.args.flatMap((word) => [word, ...meantBy(word, call, program)]));
  const gone = call.args.filter(({ text }) => !text.startsWith('-'));
  return gone.length > 0 && gone.every((folder) => made.some((word) => isSame(word, folder) || isBelow(word, folder)));
}

/** `dir="$version/$variant"` after the removal, and then `mkdir -p "$dir"`: what the name was given. */
function meantBy({ text, holes }: Value, gone: Call, program: Program): readonly Value[] {
  const [name] = /^\$\{(\w+)\}/.exec(text)?.slice(1) ?? [];
  if (name === undefined) return [];
  const given = program.given(name, holes[0]?.from);
  return given.every(({ start }) => start > gone.start) ? given.map(({ value }) => value) : [];
}

const isBelow = ({ text }: Value, folder: Value): boolean =>
  folder.text.length > 1 && text.startsWith(folder.text.endsWith('/') ? folder.text : `${folder.text}/`);
