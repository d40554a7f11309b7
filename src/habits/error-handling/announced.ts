import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';

/**
 * `echo "::group::Pushing ${IMAGE}"`, and then `docker push "$IMAGE"`: the open group above a runner's error says what was being done, and
 * for which thing. Only where its title has a name that the command is given, or one of the command's own words.
 */
export function isInNamedGroup({ name, args, start }: Call, program: Program): boolean {
  const [last] = groupsIn(program)
    .filter((mark) => mark.start < start)
    .slice(-1);
  if (last === undefined || last.title === '') return false;
  const words = [name, ...args.map(({ text }) => text)].flatMap((text) => text.match(WORD) ?? []);
  return words.some((word) => last.title.includes(word));
}
const WORD = /\$\{\w+\}|\w{4,}/g;

/** Where a group of lines starts, with its title, and where one ends, with none. */
const groupsIn = lastAsked((program: Program): readonly { readonly start: number; readonly title: string }[] =>
  program.file.text.includes('::group::') ? program.calls.flatMap(markOf) : [],
);

function markOf({ name, args, start }: Call): { readonly start: number; readonly title: string }[] {
  const said = name === 'echo' ? /^::(?:(group)|endgroup)::(.*)/s.exec(args[0]?.text ?? '') : null;
  return said === null ? [] : [{ start, title: said[1] === undefined ? '' : (said[2] ?? '') }];
}
