import type { Call, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { callsAround, nameOf } from './naming.ts';
import { isOfOtherMachine } from './other-machine.ts';

/** Text functions: what they are given is a pattern or a piece, not a place that the file uses. */
const OF_TEXT =
  /(?:^|\.)(?:startswith|endswith|replace|split|strip|lstrip|rstrip|index|find|count|compile|match|search|sub|fullmatch|removeprefix|removesuffix|len)$/;

/** What `grep` looks for, what `sed` changes, what a copy leaves out: a text, wherever it is found. */
function isPattern({ start, end }: Written, { name, args }: Call): boolean {
  const at = args.findIndex((value) => value.start <= start && end <= value.end);
  if (/^--(?:exclude|ignore)\b/.test(args[at]?.text ?? '') || /^--(?:exclude|ignore)[\w-]*$/.test(args[at - 1]?.text ?? ''))
    return true;
  const pattern = /^(?:[efz]?grep|rg|sed|awk|gawk)$/.test(name) ? args.find(({ text }) => !text.startsWith('-')) : undefined;
  return pattern !== undefined && pattern.start <= start && end <= pattern.end;
}

/** A function of the file that only says it on: `info "Open http://app.local:8080"`. */
function isSaying({ name, local }: Call, program: Program): boolean {
  if (/^_*(?:info|warn|warning|log|say|msg|print_\w+|notice|success|bigecho)$/i.test(name)) return true;
  const steps = local === undefined ? [] : program.stepsUnder(local);
  return steps.length > 0 && steps.every(({ effect }) => effect === 'report');
}

/** `git config --global url.git@git.acme.net:.insteadOf https://git.acme.net/` does nothing elsewhere; `zstyle` is written by a program. */
const isInert = ({ name, args }: Call): boolean =>
  name === 'zstyle' ||
  (name === 'git' && args.some(({ text }) => text === 'config') && args.some(({ text }) => /\.insteadof$/i.test(text)));

/** In shell: `MAILS=("ada@…")`, and all that is done with it is `for mail in "${MAILS[@]}"; do echo "$mail"; done`. */
function isOnlyEchoed(name: string, { file: { language, text } }: Program): boolean {
  if (language !== 'shell' || !/^\w+$/.test(name)) return false;
  const uses = text.split('\n').filter((line) => new RegExp(`\\$\\{?[!#]?${name}\\b`).test(line));
  return uses.length > 0 && uses.every((line) => isEcho(line) || isEchoOfEach(line, text));
}

const isEcho = (line: string): boolean => /^\s*(?:echo|printf)\b[^|>;&]*$/.test(line);

function isEchoOfEach(line: string, text: string): boolean {
  const one = /^\s*for (\w+) in "?\$\{!?\w+\[[@*]\]\}"?\s*(?:;\s*do)?\s*$/.exec(line)?.[1];
  if (one === undefined) return false;
  const said = text.split('\n').filter((other) => new RegExp(`\\$\\{?${one}\\b`).test(other));
  return said.length > 0 && said.every(isEcho);
}

/** In shell: `replace_in "10\\.1\\.2\\.3" "10.1.0.1"`: a dot that is escaped is a pattern's, and beside it stands what takes its place. */
const isOfReplacing = ({ id, args }: Call, program: Program): boolean =>
  program.languageOf(id) === 'shell' &&
  args.some(({ start, end }) => /\w\\\.\w/.test(program.file.text.slice(start, end)) && end - start < PATTERN);
const PATTERN = 100;

/** What is reported, compared or taken apart is spoken of, not used. */
export function isSpokenOf(value: Written, program: Program): boolean {
  if (isOnlyEchoed(nameOf(value, program), program) || isOfOtherMachine(value, program)) return true;
  for (const call of callsAround(value, program)) {
    const step = program.step(call.id);
    if (isInert(call) || isOfReplacing(call, program)) return true;
    // `kubectl config set-context …`: what it is called in the file that is written here.
    if (call.name === 'kubectl' && call.args[0]?.text === 'config') return true;
    if (step?.effect === 'report' || OF_TEXT.test(call.name) || isPattern(value, call) || isSaying(call, program)) return true;
  }
  return program.scopes.some(({ tests }) =>
    tests?.some(({ left, right }) => left.start === value.start || right?.start === value.start),
  );
}
