import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** Listings are followed this far inwards: `for f in $(find "$(readlink "$1")" …)`. */
const DEEPEST = 3;

/**
 * In shell: does somebody else choose what is removed, so that a first wrong word removes the wrong thing: an argument, the
 * environment, an answer, a query, a listing of such a place? A place that is written in the script was chosen by its author,
 * and can be read there.
 */
export function isChosenOutside({ call, medium, name }: Step, program: Program): boolean {
  if (medium !== 'file' || program.languageOf(call.id) !== 'shell') return true;
  const words = call.args.filter(({ text }) => !text.startsWith('-'));
  const meant = name === 'find' ? words.slice(0, 1) : name === 'rsync' ? words.slice(-1) : words;
  return meant.some((word) => comesFromOutside(chosenPart(word, call.start, program), program));
}

/** What names the thing in a path: its last part, the folder where a pattern follows, the one that was gone to. */
function chosenPart(word: Value, before: number, program: Program): Value {
  const path = word.text.replace(/(?:^|\/+)[^/\w$]*$/, '');
  if (path === '') {
    const places = program.calls.filter(({ name, start }) => /^(?:cd|pushd)$/.test(name) && start < before);
    return places.at(-1)?.args[0] ?? word;
  }
  const last = /(?:\$\{[^}]*\}|[^/])*$/.exec(path)?.[0] ?? path;
  return { ...word, text: last, holes: word.holes.filter(({ name }) => last.includes(`\${${name}`)) };
}

function comesFromOutside(value: Value, program: Program, depth = 0): boolean {
  if (value.holes.length === 0 || depth > DEEPEST) return false;
  return program.sources(value).some((source) => {
    const { medium, effect, call } = source;
    if (medium === 'arguments' || effect === 'ask') return true;
    // What a sourced file sets is not the environment's.
    if (medium === 'environment')
      return source.thing === 'variable' && !program.calls.some(({ name }) => /^(?:source|\.)$/.test(name));
    if (medium === 'network' || medium === 'database') return effect === 'read';
    return (
      medium === 'file' && call.args.some((word) => comesFromOutside(chosenPart(word, call.start, program), program, depth + 1))
    );
  });
}
