import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, lineOfCall, type Step } from '../../core/step.ts';
import { redirectedTo } from './following.ts';
import { startedBy } from './piped-installer.ts';

/**
 * Does what comes after a step work with what it makes: the file that it writes, by its name, the answer that it is given, or all that it
 * brings into the folder or onto the machine? Then to go on is no way out.
 */
export function isUsedAfter(step: Step, program: Program): boolean {
  const { call } = step;
  const after = program.calls.filter(({ start, name }) => start > call.end && !/^(?:getenv|argv|>>?|echo|printf)$/.test(name));
  if (BRINGS.test(lineOfCall(call).replace(/^sudo (?:-\S+ )*/, '')))
    return after.some(({ id }) => {
      const later = program.step(id);
      return later === undefined || (isOutside(later) && later.effect !== 'report');
    });
  if (call.output === 'captured') return after.some(({ args }) => args.some(({ holes }) => isAnswer(call, holes, program)));
  const made = namesOf(step, program);
  return after.some(({ name, args }) => [name, ...args.map(({ text }) => text)].some((word) => made.has(lastPart(word))));
}

/** What all that follows works in or with: sources, programs, libraries. */
const BRINGS =
  /^(?:git (?:-C \S+ )?(?:clone|checkout|switch|pull|fetch|reset|submodule)\b|(?:apt|apt-get|dnf|yum|apk|zypper|brew|pip3?|npm|yarn|gem|pacman)(?: \S+)*? (?:install|add|ci|-S\w*)\b|\S*\/(?:configure|autogen\.sh|bootstrap(?:\.sh)?)\b|(?:g?make|cmake|ninja|meson|autoreconf|tar|unzip)\b)/;

const isAnswer = (call: Call, holes: Call['args'][number]['holes'], program: Program): boolean =>
  holes.some(
    ({ name, from }) =>
      from === call.id ||
      program.written.some((written) => written.name === name && written.start < call.start && call.end <= written.end),
  );

/** `sed … > shop.cfg`, `cp a shop.cfg`, `go build …/shopd`: `./shopd` is started by that name. */
function namesOf({ call, target, medium, effect }: Step, program: Program): ReadonlySet<string> {
  const isMade = medium === 'file' && effect !== 'run';
  const words = call.args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
  const out = call.args[call.args.findIndex(({ text }) => /^(?:-o|--output)$/.test(text)) + 1];
  const places = [
    redirectedTo(call, program)?.text,
    call.name.startsWith('>') ? call.args[0]?.text : undefined,
    out === call.args[0] ? undefined : out?.text,
    /^(?:cp|mv|install|ln|go|cargo|scp|rsync|curl|wget)$/.test(startedBy(call))
      ? words.at(-1)
      : isMade
        ? target?.text
        : undefined,
  ];
  return new Set(places.flatMap((place) => lastPart(place ?? '')).filter((name) => name.length > SHORT));
}
const SHORT = 2;

const lastPart = (path: string): string => path.replace(/\/+$/, '').slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1);
