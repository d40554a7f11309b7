import type { Call, Written } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { isSayingName } from '../../knowledge/names.ts';
import { callsAround } from './naming.ts';

const STARTS_CONTAINER = /^(?:docker|podman|nerdctl|buildah|apptainer|singularity|lxc|kubectl|oc|crictl|docker-compose)$/;
/** `$runtime`, `$DOCKER`, `${compose}`, and functions called so: whatever it is set to, it starts containers. */
const NAMED_SO = /^\$?\{?\w*(?:docker|podman|nerdctl|compose|kubectl|container|runtime)\w*\}?$|^(?:\$?\{?dc\}?)$/i;
const GOES_IN = /^(?:exec|run|attach|shell)$/;

/** Options whose words are places of this machine: what is mounted, read, built from. */
const OF_THIS_SIDE = /^(?:-v|--volume|--mount|--env-file|-f|--file|--kubeconfig|-B|--bind|--config)$/;

/** "This script is run from inside an LXC": its homes are the image's. */
const RUNS_INSIDE =
  /^[ \t]*#.*\b(?:runs?|run|executed|started|called)\b[^.\n]{0,30}\binside\s+(?:of\s+)?(?:an?|the|each|every)\s+(?:\w+\s+)?(?:lxc|container|docker|chroot|jail|pod)\b/im;
/** So many characters of a file are its head. */
const HEAD = 1000;

/**
 * A home inside of a container, which is the image's on every machine: `docker exec app cat /home/app/x`, `-w /home/x`. What
 * stands before the colon of `-v` is this machine's.
 */
export const isInContainer = (value: Written, program: Program): boolean =>
  RUNS_INSIDE.test(program.file.text.slice(0, HEAD)) || isHandedInside(value, program) || isUsedInContainers(value, program);

/** `kubectl exec deploy/shop -- wget http://relay:9091/`: a word of what runs in there. */
export const isHandedInside = (value: Written, program: Program): boolean =>
  [...callsAround(value, program)].some((call) =>
    isBehindExec(
      call,
      call.args.findIndex(({ start, end }) => start <= value.start && value.end <= end),
    ),
  );

/** Is the word at a place of a command one for what runs inside of a container? */
function isBehindExec({ name, args }: Call, place: number): boolean {
  const words = [name, ...args.map(({ text }) => text)];
  const at = 1 + place;
  const tool = words.findIndex((word) => STARTS_CONTAINER.test(word) || NAMED_SO.test(word));
  if (at === 0 || tool < 0 || !words.slice(tool, at).some((word) => GOES_IN.test(word))) return false;
  return !/^\/[^:]*:|(?:^|,)(?:src|source)=/.test(words[at] ?? '') && !OF_THIS_SIDE.test(words[at - 1] ?? '');
}

/**
 * `conf=/home/app/x.ini`, `for path in "${paths[@]}"`, and whatever uses it is `"$runtime" exec "$id" cat "$conf"`, or says it: the
 * path is one inside of the container.
 */
function isUsedInContainers(value: Written, program: Program): boolean {
  if (value.role === 'entry' || program.languageOf(value.id) !== 'shell') return false;
  const isIt = usesOf(value, program);
  const tested = program.scopes.some(({ id, tests }) => tests?.some(({ left }) => isIt(left)) && !isInside(id, program));
  const uses = program.calls.filter(({ start, args }) => start > value.end && args.some(isIt));
  const doing = uses.filter((call) => program.step(call.id)?.effect !== 'report' && !isSayingName(call.name));
  return (
    !tested &&
    doing.length > 0 &&
    doing.every((call) => isBehindExec(call, call.args.findIndex(isIt)) || isInside(call.id, program))
  );
}

/** Words that hold the path, its name, or what a loop over a list with it goes through. */
function usesOf({ name, value }: Written, { scopes }: Program): (word: Call['args'][number]) => boolean {
  const loops = new Set(
    scopes.flatMap(({ id, role, over }) => (role === 'loop' && over?.items?.some(({ text }) => text === value.text) ? [id] : [])),
  );
  return ({ text, holes }) =>
    text.includes(value.text) ||
    holes.some((hole) => (hole.from !== undefined && loops.has(hole.from)) || (name !== undefined && hole.name === name));
}

/** A command of the text that a container's shell is given: `docker exec app sh -c "test -f '$conf'"`. */
const isInside = (id: number, program: Program): boolean =>
  [...factsAround(id, program)].some((around) => around.kind === 'call' && isBehindExec(around, around.args.length - 1));
