import type { Value } from '../../core/facts.ts';
import type { Answer, Ask, Ask3, Limit } from '../../core/knowledge.ts';
import { no } from '../row.ts';

/** Could the word hold an option that cannot be seen: `${opts}`, `*args`? */
function mayHideOptions(word: Value): boolean {
  return word.holes.length === 1 && /^\$\{[^}]*\}$/.test(word.text) && /opt|flag|args|extra|param|switch/i.test(word.text);
}

function isWritten(word: string, name: string): boolean {
  if (name.length === 1) return /^-([A-Za-z0-9]+)/.exec(word)?.[1]?.includes(name) === true;
  const long = name.startsWith('-') ? name : `--${name}`;
  return word === long || word.startsWith(`${long}=`);
}

/**
 * Is one of these options among a command's words: a letter (`p`, found in `-pm` too), a long name (`parents`) or a name with
 * its own dash (`-auto-approve`)? `unknown` when words come from elsewhere.
 */
export function flag(...names: readonly string[]): Ask3 {
  return (ask) => flagged(ask, ...names);
}

export function flagged(ask: Ask, ...names: readonly string[]): Answer {
  if (ask.call.args.some(({ text }) => names.some((name) => isWritten(text, name)))) return 'yes';
  return ask.call.open || ask.call.args.some(mayHideOptions) ? 'unknown' : 'no';
}

/** GNU programs take a long option by any beginning that is no other's, too: `mkdir --parent`. */
export const gnuFlag =
  (...names: readonly string[]): Ask3 =>
  (ask) => {
    const isBegun = (text: string): boolean =>
      /^--[a-z]/.test(text) && names.some((name) => name.length > 1 && `--${name}`.startsWith(text));
    return ask.call.args.some(({ text }) => isBegun(text)) ? 'yes' : flagged(ask, ...names);
  };

/** The value of an option, `--name value`, `--name=value` or `-n value`; undefined when it is not there. */
export function optionValue(ask: Ask, ...names: readonly string[]): Value | undefined {
  const words = ask.call.args;
  for (const [index, word] of words.entries()) {
    for (const name of names) {
      const option = name.startsWith('-') ? name : name.length === 1 ? `-${name}` : `--${name}`;
      if (word.text === option) return words[index + 1];
      if (word.text.startsWith(`${option}=`)) return { ...word, text: word.text.slice(option.length + 1) };
    }
  }
  return undefined;
}

/** The words that are no options. `valued` names the options that take the next word: `-m`, `--mode`. */
export function operands(ask: Ask, valued = ''): readonly Value[] {
  const taking = new Set(valued.split(' '));
  const found: Value[] = [];
  for (let at = 0; at < ask.call.args.length; at++) {
    const word = ask.call.args[at] as Value;
    if (taking.has(word.text)) at++;
    else if (!/^-./.test(word.text)) found.push(word);
  }
  return found;
}

/** The n-th word that is no option, from the end when negative. */
export function operand(index: number, valued = ''): (ask: Ask) => Value | undefined {
  return (ask) => operands(ask, valued).at(index);
}

/** The last of a command's operands. */
export const last = operand(-1);

/** Destructive, unless the tool only shows what it would do. */
export function unlessPreview(...previews: readonly string[]): (ask: Ask) => 'yes' | 'preview' {
  return (ask) =>
    ask.call.args.some(({ text }) => previews.some((preview) => text === preview || text.startsWith(`${preview}=`)))
      ? 'preview'
      : 'yes';
}

/** A program that asks a network, for which nobody can be sure how long it waits. */
export const job = (source: string): Limit => ({
  bounded: no,
  advice: 'run it under `timeout SECONDS`',
  worst: 'job-info',
  source,
});

/** The same, as a row's part. */
export const remote = (source: string) => ({ medium: 'network', limit: job(source) }) as const;
