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
 * `curl … https://run.acme.org/shopctl | sh`, and `shopctl version` further on in a strict script: where it was not installed that
 * ends the run. By the word that the address has of it.
 */
export function isStartedNext({ call }: Step, parts: readonly Call[], program: Program): boolean {
  if (!endsAtFailure(program) || !parts.some((part) => part.output === undefined && SHELL.test(startedBy(part)))) return false;
  const end = Math.max(...parts.map((part) => part.end));
  const next = nextAfter(end, /^(?:getenv|argv|echo|printf|export|cd|>+)$/, program.calls);
  // `. "$HOME/.shop/env"`, `apt-get install shop`: the file and the package are there when it was installed.
  if (next?.fate === 'raises' && NEEDS_IT.test(next.name)) return true;
  return program.calls.some(
    ({ name, start, fate }) => start > end && fate === 'raises' && isNamedIn(name, call) && !isStartedBefore(name, call, program),
  );
}
const NEEDS_IT = /^(?:source|\.|apt|apt-get|yum|dnf)$/;
const SHORT = 3;

function isNamedIn(name: string, { args }: Call): boolean {
  if (name.length < SHORT || !/^[\w-]+$/.test(name) || /^(?:bash|curl|wget|sudo|install|git|sh)$/.test(name)) return false;
  const named = new RegExp(`(?<![\\w-])${asPattern(name)}(?![\\w-])`, 'i');
  return args.some(({ text }) => named.test(text));
}

const isStartedBefore = (name: string, { start }: Call, { calls }: Program): boolean =>
  calls.some((other) => other.name === name && other.end < start);
