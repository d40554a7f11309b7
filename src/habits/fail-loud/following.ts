import type { Call, Value, Written } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { isErrexit } from '../../knowledge/shell/strict.ts';
import { isTemporary } from '../../knowledge/targets.ts';

/**
 * What stands around a step, up to its function or its script, always ends badly after it: `restore; exit 1`. Nothing is lost
 * where the run fails whether it worked or not.
 */
export function endsBadlyAfter({ call }: Step, program: Program): boolean {
  for (const around of factsAround(call.id, program)) {
    if (around.kind !== 'scope') continue;
    if (program.ending(around) === 'bad') return true;
    if (around.role === 'function' || around.role === 'unit') return false;
  }
  return false;
}

/** `scrape; FILE=$(ls -t out/*.json | head -1)`, and then `[ -z "$FILE" ]`: whether something was made is asked. */
export function isMadeAskedFor({ call }: Pick<Step, 'call'>, { file }: Program): boolean {
  const after = file.text.slice(call.end, call.end + ENOUGH);
  return /^[^\n]*\n\s*(?:local\s+)?(\w+)=(?:\$\(|`)\s*(?:ls|find)\b[^\n]*\n\s*if\s+[[(]+\s*[^\n]*\$\{?\1\b/.test(after);
}
const ENOUGH = 500;

/** The command that writes into a redirection. */
export function writerOf({ name, input }: Call, program: Program): Call | undefined {
  const writer = name.startsWith('>') && input !== undefined ? program.fact(input) : undefined;
  return writer?.kind === 'call' ? writer : undefined;
}

/** Where a command's output goes: `> file`, `>> file`. */
export const redirectedTo = ({ id }: Call, { calls }: Program): Value | undefined =>
  calls.find(({ name, input }) => input === id && /^>>?$/.test(name))?.args[0];

/** `scp db:shop.zip shop.zip.part`, and then `mv shop.zip.part shop.zip`: what came was to stay, and gets its own name. */
export function givesName({ name, start, args }: Call, { name: writer, call: { end }, target }: Step): boolean {
  const [from, to] = args.filter(({ text }) => !text.startsWith('-'));
  return name === 'mv' && !writer.startsWith('>') && start > end && isSame(from, target) && to !== undefined && !isTemporary(to);
}

/** `apt install mdadm`, then `set -e` and `mdadm --create …`: what was not installed ends the script there. */
export const isUsedStrictly = ({ thing, call }: Step, { calls }: Program): boolean => {
  const strict = thing === 'package' ? calls.find((next) => next.start > call.end && isErrexit(next)) : undefined;
  if (strict === undefined) return false;
  return calls.some(
    ({ name, args, start }) =>
      start > strict.end && call.args.some(({ text }) => text === name || (name === 'sudo' && text === args[0]?.text)),
  );
};

/** Does something come from a call, or from another part of its pipeline? */
export function isAnswerOf({ id, group }: Call, from: number | undefined, program: Program): boolean {
  const fact = from === undefined ? undefined : program.fact(from);
  return from === id || (fact?.kind === 'call' && group !== undefined && fact.group === group);
}

/** The names that get the answer of a call, or of its pipeline: `tag=$(curl … | jq -r .tag_name)`. */
export const namesGiven = (call: Call, program: Program): readonly Written[] =>
  program.written.filter(
    ({ role, name, value }) =>
      role === 'assigned' && name !== undefined && value.holes.some(({ from }) => isAnswerOf(call, from, program)),
  );

/** A redirection of words that the script writes itself: `printf '%s' "$x" > file`. */
export const isOfWords = (call: Call, program: Program): boolean => /^(?:echo|printf)$/.test(writerOf(call, program)?.name ?? '');

/** `curl -H "Authorization: Bearer $(gcloud auth print-access-token)"`: without its token the answer is a refusal. */
export function isOfHeader({ call }: Step, program: Program): boolean {
  const around = program.fact(call.within);
  return (
    around.kind === 'call' &&
    around.args.some(
      ({ text, start, end }) =>
        start <= call.start && end >= call.end && /(?:^|-H ?)[\w-]*(?:Authorization|Token|Api-Key): ?/i.test(text),
    )
  );
}

/** The words of the report right before a command: `echo "Testing the alerts…"`. */
export function saidBefore({ start, within }: Call, program: Program): readonly string[] {
  const before = program.children(within).findLast((fact) => fact.kind === 'call' && fact.end <= start && fact.name !== 'getenv');
  return before?.kind === 'call' && program.step(before.id)?.effect === 'report' ? before.args.map(({ text }) => text) : [];
}

/** The next command in the text behind a place, whichever stands first among the facts: a function's stand behind those of the script. */
export const nextAfter = (place: number, passedOver: RegExp, calls: readonly Call[]): Call | undefined =>
  calls.reduce<Call | undefined>(
    (next, call) =>
      call.start > place && (next === undefined || call.start < next.start) && !passedOver.test(call.name) ? call : next,
    undefined,
  );

/** `report.py -o a.html`, `report.py > a.html`, and as the script's last command `mv a.html site/`; `wget -O a.tgz …`, and `tar xzf a.tgz`: without the file that ends badly. */
export function isMissedByLast({ call }: Step, { calls }: Program): boolean {
  const last = calls.findLast(({ name }) => name !== 'getenv');
  if (last === undefined || last.start < call.end) return false;
  if (isStartedAtLast(call, last)) return true;
  if (!/^(?:mv|cp|install|scp|tar|unzip)$/.test(last.name)) return false;
  const sources = new Set(last.args.slice(0, /^(?:tar|unzip)$/.test(last.name) ? undefined : -1).map(({ text }) => text));
  return call.args.some(({ text }, at) => OF_OUTPUT.test(call.args[at - 1]?.text ?? '') && sources.has(text));
}

/**
 * `wget "https://…/ivy.jar" -P lib`, and as the script's last command `java -jar lib/ivy.jar`; `make shopctl`, and `./bin/shopctl run`: without
 * the program that ends badly, and its status is the script's.
 */
function isStartedAtLast(call: Call, last: Call): boolean {
  const words = [last.name, ...last.args.map(({ text }) => text)];
  const started = /^(?:java|node|ruby|php|(?:ba|z|da|k)?sh|python[\d.]*)$/.test(last.name)
    ? words.slice(1).find((word) => !word.startsWith('-'))
    : last.name;
  const name = started?.slice(started.lastIndexOf('/') + 1) ?? '';
  if (name.length < LONG_ENOUGH) return false;
  if (/^(?:wget|curl)$/.test(call.name)) return call.args.some(({ text }) => text.endsWith(`/${name}`));
  const isOwn = /^\.?\.?\/|\//.test(started ?? '') && call.name === 'make';
  return isOwn && call.args.some(({ text }) => text.length >= LONG_ENOUGH && !/[=/]/.test(text) && name.includes(text));
}
const LONG_ENOUGH = 4;
const OF_OUTPUT = /^(?:-[oO]|--out(?:put)?(?:-file)?)$/;
