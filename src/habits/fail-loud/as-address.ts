import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { byStart } from '../../core/source.ts';
import type { Step } from '../../core/step.ts';
import { endsAtFailure } from './heard.ts';
import { isRefusedAfter } from './refused-after.ts';
import { namesOf } from './using.ts';

/**
 * In shell: `release=$(curl …/LATEST)`, and then `curl -f "https://…/$release/shop"`; or an archive that a strict script unpacks: what is no
 * version makes no address, and whoever asks there says so.
 */
export function isOnlyPartOfAddress({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell' || (call.output !== 'captured' && call.output !== 'piped')) return false;
  const around = program.fact(call.within);
  if (around.kind === 'call')
    return isRefusing(around, ({ start, end }) => start <= call.start && call.end <= end, call.start, program);
  const names = namesOf(call, program);
  if (names.size === 0) return false;
  const holds = ({ holes }: Value): boolean => holes.some(({ name }) => names.has(name));
  const isGone = program.scopes.some(({ role, over }) => role === 'loop' && over !== undefined && holds(over));
  const users = program.calls.filter(
    (user) =>
      user.start > call.end &&
      (user.args.some(holds) || [...user.options.values()].some(holds)) &&
      !/^(?:getenv|argv)$/.test(user.name) &&
      !isSaid(user, program),
  );
  const [first] = users.toSorted(byStart);
  if (isGone || first === undefined || !isRefusing(first, holds, call.start, program)) return false;
  // It ends the run, so whatever comes after it has a good answer.
  const ends = first.fate === 'raises' && endsAtFailure(program);
  return ends || users.every((user) => isRefusing(user, holds, call.start, program));
}

/** Is it fetched from an address with that in it, so that an answer of the error is seen? */
function isRefusing(user: Call, holds: (value: Value) => boolean, from: number, program: Program): boolean {
  const step = program.step(user.id);
  // `wget -O` makes a file, and ends a strict run all the same.
  const isAsked = step?.thing === 'http' || (user.name === 'wget' && endsAtFailure(program));
  if (!isAsked || program.enclosing(user.id).start > from) return false;
  if (!user.args.some((value, at) => isAddress(value, at))) return false;
  if (isRefusedAfter(user, program)) return true;
  // Where it was to begin with that there is no server.
  if (user.fate !== 'lost' && user.args.some((value, at) => isAddress(value, at) && isBeginning(value))) return true;
  return user.lostBy !== 'pipe' && (user.name === 'wget' || step?.row.check?.(step.ask) === 'yes');

  function isBeginning(value: Value): boolean {
    return value.text.startsWith('${') && holds({ ...value, holes: value.holes.slice(0, 1) });
  }

  function isAddress(value: Value, at: number): boolean {
    return (
      holds(value) &&
      (/^\w+:\/\//.test(value.text) || (value.text.startsWith('${') && !TAKES.test(user.args[at - 1]?.text ?? '')))
    );
  }
}
/** What comes after these is no address. */
export const TAKES = /^-(?:\w*[HdouXAbceFm]|-(?:header|data\S*|output|user|request|cookie|form|max-time|connect-timeout))$/;

/** On the screen, or in the summary of the run. */
const isSaid = ({ id, name }: Call, program: Program): boolean =>
  program.step(id)?.effect === 'report' || /^(?:echo|printf)$/.test(name);
