import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { namesGiven } from './following.ts';

/**
 * `address=$(curl … | jq -r .url)`, and then `curl -o "$file" "$address"`, without `--fail` as well: what is kept is the answer of the last one,
 * so that is where an error passes for data. Besides, no more than a file's name is made of it.
 */
export function isAddressOfKept(call: Call, program: Program): boolean {
  const names = new Set(namesGiven(call, program).map(({ name }) => name));
  if (
    names.size === 0 ||
    !program.written.every(({ role, name, start }) => start < call.end || role !== 'assigned' || !names.has(name))
  )
    return false;
  const users = program.calls.filter(
    ({ start, name, args, options }) =>
      start > call.end &&
      name !== 'getenv' &&
      [...args, ...options.values()].some(({ holes }) => holes.some((hole) => names.has(hole.name))),
  );
  return (
    users.some(({ name }) => name === 'curl') && users.every((user) => user.name === 'basename' || isAsked(user, names, program))
  );
}

/** The whole address; and what comes back is kept in a file, or is in turn no more than an address. */
function isAsked(user: Call, names: ReadonlySet<string | undefined>, program: Program): boolean {
  const step = program.step(user.id);
  return (
    user.name === 'curl' &&
    step?.row.check?.(step.ask) !== 'yes' &&
    user.args.some(
      ({ text, holes }, at) =>
        holes.length === 1 &&
        names.has(holes[0]?.name) &&
        text === `\${${holes[0]?.name}}` &&
        !/^-\w*[HdouXAb]$/.test(user.args[at - 1]?.text ?? ''),
    ) &&
    (user.args.some(({ text }) => /^-(?!-)\w*[oO]$|^--(?:output|remote-name)$/.test(text)) || isAddressOfKept(user, program))
  );
}
