import type { Test, Value } from '../facts.ts';
import type { Program } from '../program.ts';
import { isOutside } from '../step.ts';

/** `Usage:`, `Uso:`, a heading of that alone, and the command behind it: `Usage ./update.sh`. */
const SAYS_USAGE =
  /(?<![\p{L}\d_])(?:usage|uso|utilisation|utilizzo|aufruf|verwendung|gebruik|использование|użycie|kullanım|用法|使い方|使用方法)\s*[:：]|^\P{L}*(?:usage|uso|utilisation|aufruf|verwendung|用法|使い方|使用方法)\P{L}*$|^[#\s]*usage\s+(?:\.{0,2}\/[\w./-]+|[\w-]+\.(?:sh|bash|py|js))(?:\s|$)/imu;

/** `$0 [command]`, `$0 <name> [folder]` as a line of its own, which a log that begins with the name is not; `Available commands:`. */
const SAYS_COMMANDS =
  /^[ \t]*\$\{0\}(?:[ \t]+[<[{(][a-z][\w|. -]{0,60}[>\]})]){1,9}[ \t]*$|^[ \t]*available (?:sub-?)?commands:[ \t]*$/im;

/** Is one of these texts for the person who types the command? */
export const saysUsage = (program: Program, head: readonly string[], said: readonly string[]): boolean =>
  [...head, ...said].some((text) => SAYS_USAGE.test(text)) ||
  (program.file.language === 'shell' && said.some((text) => SAYS_COMMANDS.test(text))) ||
  hasUsageText(program) ||
  diesWithUsage(program) ||
  demandsArgument(program) ||
  missesArgument(program);

/** A function `usage`, a text `usage_args`: words for the person who types the command. */
function hasUsageText(program: Program): boolean {
  const isFunction = program.scopes.some(
    ({ role, name }) => role === 'function' && name !== undefined && USAGE_FUNCTION.test(name),
  );
  return (
    isFunction ||
    program.written.some(({ role, name }) => role === 'assigned' && name !== undefined && /^usage(?:_|$)/i.test(name))
  );
}

/** `die "usage: $0 NUMBER FOLDER"`, with a function of the file that says it. */
const diesWithUsage = ({ calls }: Program): boolean =>
  calls.some(({ local, args }) => local !== undefined && args.some(({ text }) => /^\s*usage\s*:/i.test(text)));

/**
 * In shell: `version=${1#v}`, and then `[ -z "$version" ] && { echo "Must specify a version"; exit 1; }`, or `[ $# -ge 1 ] || …`: it tells
 * whoever types it what is missing.
 */
function missesArgument(program: Program): boolean {
  if (program.file.language !== 'shell' || !TAKES_ARGUMENT.test(program.file.text)) return false;
  return program.scopes.some(({ id, role, when, tests = [] }) => {
    const isMissed = ({ op, negated, left }: Test): boolean =>
      isArgument(left, program, op === 'truth' && negated === (when !== false));
    if (role !== 'branch' || !tests.some(isMissed) || !isGivenAll(id, program)) return false;
    const steps = program.stepsUnder(id);
    return (
      !steps.some(isOutside) &&
      steps.some(({ effect }) => effect === 'report') &&
      steps.some(({ effect, row, ask }) => effect === 'leave' && row.ends?.(ask) === 'bad')
    );
  });
}
const TAKES_ARGUMENT = /\$\{?[1-9@*]/;

/** In shell: `name=${1:?"which one"}`: the shell says so, and ends. */
const demandsArgument = (program: Program): boolean =>
  program.file.language === 'shell' &&
  program.file.text.includes(':?') &&
  [...program.file.text.matchAll(DEMANDED)].some(({ index, 0: { length } }) => {
    const at = index + length;
    const owner = program.scopes.findLast(({ role, start, end }) => role === 'function' && start < at && at <= end);
    return owner === undefined || isHandedAll(owner.id, program);
  });
const DEMANDED = /^(?![ \t]*#)[^\n]*?\$\{[1-9]:\?/gm;

/** At the top level, or in a function that is handed all that the script is given: `main "$@"`. */
function isGivenAll(id: number, program: Program): boolean {
  const owner = program.enclosing(id);
  return owner.role !== 'function' || isHandedAll(owner.id, program);
}

const isHandedAll = (owner: number, { calls, file }: Program): boolean =>
  calls.some(({ local, start, end }) => local === owner && /\s"?\$\{?[@*]/.test(file.text.slice(start, end)));

/** `$#`; where it is asked for nothing, `$1`, and what was made of it alone. */
const isArgument = ({ holes }: Value, program: Program, isEmpty: boolean): boolean =>
  holes.some(
    ({ name, from }) =>
      name === '#' ||
      (isEmpty &&
        (isNumber(name) ||
          program
            .given(name, from)
            .some(
              ({ id, value }) =>
                isGivenAll(id, program) && value.holes.length > 0 && value.holes.every((hole) => isNumber(hole.name)),
            ))),
  );
const isNumber = (name: string): boolean => /^[1-9]$/.test(name);

/**
 * In shell: `[ "$BACKUP_EVENT" != PRE ] && exit 1`: a hook, which refuses to run unless its host says which event it is. That host starts
 * it, and has its exit status. A level is one of an event's where the host gives more variables.
 */
export function refusesWithoutHost(program: Program): boolean {
  if (program.file.language !== 'shell' || !/_(?:EVENT|HOOK|LEVEL)\b/.test(program.file.text)) return false;
  return program.scopes.some(
    ({ id, role, when, tests = [] }) =>
      role === 'branch' &&
      tests.some(
        ({ op, negated, left, right }) =>
          negated === (when !== false) &&
          (op === 'truth' || (op === 'equal' && right?.holes.length === 0)) &&
          left.holes.some(({ name, from }) => isOfHost(name, program) && program.given(name, from).length === 0),
      ) &&
      program.stepsUnder(id).some(({ effect }) => effect === 'leave'),
  );
}

function isOfHost(name: string, { file }: Program): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:EVENT(?:_?(?:NAME|TYPE))?|HOOK(?:_(?:NAME|TYPE))?)$/.test(name)) return true;
  const host = /^([A-Z][A-Z0-9]+)_LEVEL$/.exec(name)?.[1];
  if (host === undefined || /^(?:LOG|DEBUG|RUN|VERBOSITY)$/.test(host)) return false;
  return (
    new RegExp(`\\$\\{?${host}_(?!LEVEL\\b)[A-Z]`).test(file.text) &&
    !new RegExp(`^\\s*(?:export\\s+)?${host}_\\w+=`, 'm').test(file.text)
  );
}

const USAGE_FUNCTION = /^(?:print_|show_|display_)?(?:usage|help)(?:_\w+)?$/i;

/**
 * A line at the head that is the command itself, `#   ./tidy.sh --all`, `python3 sync.py`; what a crontab would say has its times before
 * it, and a sentence goes on with a word (`./tidy.sh runs at night`).
 */
export function callsItself({ file: { path } }: Program, head: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!head.some((text) => text.includes(name))) return false;
  const command = new RegExp(`${BEFORE_NAME}${name.replace(/\W/g, '\\$&')}${AFTER_NAME}`, 'm');
  return head.some((text) => command.test(text));
}
const BEFORE_NAME =
  '^(?:[#*\\s]|//)*(?:\\$ )?(?:[A-Z_]+=\\S+ +|sudo +)*(?:(?:ba|z)?sh +(?:\\S*/)?|(?:uv run +)?python[\\d.]* +(?:\\S*/)?|node +(?:\\S*/)?|\\./(?:\\S*/)?)';
const AFTER_NAME = '(?: +[^\\sa-z–—][^\\n]*| +[\\w./-]+)?[ \\t]*(?:#[^\\n]*)?$';
