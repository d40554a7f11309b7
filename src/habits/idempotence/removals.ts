import type { Call, Value } from '../../core/facts.ts';
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

/** `kind delete cluster`, and then `kind create cluster`: the one of the same name, or the one that has none. */
export const isClusterRemoved = ({ name, call }: Step, program: Program): boolean =>
  /^(?:kind|k3d cluster|minikube)\b/.test(name) &&
  program.calls.some(
    (other) =>
      other.name.split(' ')[0] === name.split(' ')[0] &&
      other.start < call.start &&
      other.args.some(({ text }) => text === 'delete') &&
      clusterOf(other) === clusterOf(call),
  );

const clusterOf = ({ args }: Call): string =>
  args
    .flatMap(({ text }, at) => [
      ...(/^--name=/.test(text) ? [text.slice('--name='.length)] : []),
      ...(/^(?:-n|-p|--name|--profile)$/.test(args[at - 1]?.text ?? '') ? [text] : []),
      ...(at > 0 && /^(?:create|delete)$/.test(args[at - 1]?.text ?? '') && !/^(?:cluster|-.*)$/.test(text) ? [text] : []),
    ])
    .join(' ');
