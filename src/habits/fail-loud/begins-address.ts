import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { byStart } from '../../core/source.ts';
import { TAKES } from './as-address.ts';
import { redirectedTo } from './following.ts';
import { endsAtFailure } from './heard.ts';

/**
 * In a strict script: `curl … | jq … > run.json`, `address=$(jq -r .url run.json)`, and then `curl "$address/again"`: where nothing came, or an
 * error, that address begins with nothing or with `null`, where no server is, and the script ends there. So it does where the answer
 * only fills in the address of a request whose own answer begins one.
 */
export function beginsAddress(call: Call, program: Program, deep = 2): boolean {
  if (deep === 0 || program.languageOf(call.id) !== 'shell' || !endsAtFailure(program)) return false;
  const place = placeOf(call, program);
  const names = place === undefined ? undefined : namesReadFrom(place, call, program);
  if (names === undefined || names.size === 0) return false;
  const holds = ({ holes }: Value): boolean => holes.some(({ name }) => names.has(name));
  const users = program.calls
    .filter(({ start, name, args }) => start > call.end && name !== 'getenv' && args.some(holds))
    .toSorted(byStart);
  const [first] = users;
  if (first === undefined || !users.every((user) => isAsked(user, call))) return false;
  return isAddressed(first, ({ text }) => [...names].some((name) => text === `\${${name}}` || text.startsWith(`\${${name}}/`)))
    ? true
    : users.every((user) => isAddressed(user, holds) && beginsAddress(user, program, deep - 1));
}

/** On the same way, and a failure of it ends the script. */
const isAsked = ({ name, within, fate, lostBy, group }: Call, call: Call): boolean =>
  name === 'curl' && within === call.within && (fate === 'raises' || (group !== undefined && lostBy === 'pipe'));

const isAddressed = ({ args, fate, group }: Call, is: (value: Value) => boolean): boolean =>
  (fate === 'raises' || group !== undefined) && args.some((value, at) => is(value) && !TAKES.test(args[at - 1]?.text ?? ''));

/** The file into which it, or the pipe that it stands in, is written. */
function placeOf(call: Call, program: Program): string | undefined {
  const last =
    call.output === 'file' || call.group === undefined
      ? call
      : program.calls.find(({ group, output, name }) => group === call.group && output === 'file' && name === 'jq');
  const place = last && redirectedTo(last, program);
  return place?.holes.length === 0 && !place.text.startsWith('/dev/') ? place.text : undefined;
}

/** `actor=$(jq -r .user.login pr.json)`: the names that are given what is read from it, where nobody else reads it; not where `jq` puts something instead. */
function namesReadFrom(place: string, { end }: Call, program: Program): ReadonlySet<string> | undefined {
  const readers = program.calls.filter(
    ({ start, name, args }) => start > end && !name.startsWith('>') && args.some(({ text }) => text === place),
  );
  const isPlain = ({ name, output, args }: Call): boolean =>
    name === 'jq' && output === 'captured' && args.every(({ text }) => !text.includes('//'));
  if (readers.length === 0 || !readers.every(isPlain)) return undefined;
  return new Set(
    program.written.flatMap(({ role, name, value }) =>
      role === 'assigned' && name !== undefined && value.holes.some(({ from }) => readers.some(({ id }) => id === from))
        ? [name]
        : [],
    ),
  );
}
