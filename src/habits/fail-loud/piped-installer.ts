import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';
import { nextAfter } from './following.ts';
import { endsAtFailure } from './heard.ts';

/** `curl … https://get.acme.org/install.sh | sh`. */
export const isInstaller = ({ call: { args } }: Step, parts: readonly Call[]): boolean =>
  parts.some((part) => part.output === undefined && /^(?:(?:ba|z|da)?sh|python[\d.]*|ruby|php)$/.test(startedBy(part))) &&
  args.some(({ text }) => /install|setup|bootstrap|rustup|godownloader|\/\/webi\.|\/\/get\.|\bget-|\.run(?:\/|$)/i.test(text));

const SHELL = /^(?:ba|z|da)?sh$/;

/**
 * `if ! command -v faas-cli; then curl … https://cli.acme.org | sudo sh; fi`, and `faas-cli` is started further on: without it that
 * ends the script, whatever the address says.
 */
export const isInstalledIfMissing = ({ call }: Step, parts: readonly Call[], program: Program): boolean =>
  parts.some((part) => part.output === undefined && part.input !== undefined && SHELL.test(startedBy(part))) &&
  program.everyWay(call.id, ({ tests }) =>
    tests.flatMap(program.expand).some(({ left }) => isUsedFurtherOn(left, call, program)),
  );

/** Does a condition ask for a program that the script runs later on, and whose absence ends it? */
const isUsedFurtherOn = ({ holes }: Value, { end }: Call, { calls, fact }: Program): boolean =>
  holes.some(({ from }) => {
    const asked = from === undefined ? undefined : fact(from);
    if (asked?.kind !== 'call' || !/^(?:command|which|type|hash)$/.test(asked.name)) return false;
    const wanted = asked.args.find(({ text }) => !text.startsWith('-'))?.text;
    return calls.some(({ name, start, fate }) => start > end && name === wanted && fate === 'raises');
  });

const startedBy = ({ name, args }: Call): string =>
  name === 'sudo' ? (args.find(({ text }) => !/^-|=/.test(text))?.text ?? '') : name;

/**
 * `curl … https://run.acme.org/shopctl | sh`, and `shopctl version` as the next command of a strict script: where it was not installed that
 * ends the run. By the word that the address has of it.
 */
export function isStartedNext({ call }: Step, parts: readonly Call[], program: Program): boolean {
  if (!endsAtFailure(program) || !parts.some((part) => part.output === undefined && SHELL.test(startedBy(part)))) return false;
  const end = Math.max(...parts.map((part) => part.end));
  const next = nextAfter(end, /^(?:getenv|argv|echo|printf|export|cd|>+)$/, program.calls);
  if (next?.fate !== 'raises' || next.name.length < SHORT || !/^[\w-]+$/.test(next.name)) return false;
  const word = new RegExp(`(?<![\\w-])${asPattern(next.name)}(?![\\w-])`, 'i');
  return (
    !program.calls.some(({ name, end: at }) => name === next.name && at < call.start) &&
    call.args.some(({ text }) => word.test(text))
  );
}
const SHORT = 3;
