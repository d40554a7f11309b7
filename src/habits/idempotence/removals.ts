import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { originsOf } from '../../knowledge/fresh.ts';

/** `for name in ["compose.yml", "prod.yml"]: os.remove(name)`: one item of a list that is written out. */
export const isListed = ({ target }: Step, made: Value | undefined, program: Program): boolean =>
  made !== undefined &&
  target?.holes.length === 1 &&
  target.holes.some(({ name, from }) => {
    const loop = from === undefined ? undefined : program.fact(from);
    const items = loop?.kind === 'scope' && loop.role === 'loop' ? loop.over?.items : undefined;
    return items?.some(({ text }) => target.text.replace(`\${${name}}`, text) === made.text) === true;
  });

/** In shell: `rm -rf "$place"`, and then the words that the name stands for. */
export const isSpelledOut = ({ target, call }: Step, made: Step, program: Program): boolean =>
  target?.holes.length === 1 &&
  made.target !== undefined &&
  program.languageOf(call.id) === 'shell' &&
  originsOf(target, program).some(({ text }) => text !== '' && text === made.target?.text);

/** In shell: `rm -rf docs pages`, and then `mkdir docs pages`: each that is made was removed. */
export function holdsAll({ name, call: { args } }: Step, made: Step): boolean {
  if (name !== 'rm' || made.name !== 'mkdir' || made.call.args.length < 2) return false;
  const gone = new Set(args.map(({ text }) => text));
  return made.call.args.every(({ text }) => text.startsWith('-') || gone.has(text));
}
