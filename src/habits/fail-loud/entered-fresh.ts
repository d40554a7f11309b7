import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { placeOfClone } from './entered-next.ts';

/**
 * `cd "$(mktemp -d)" && git clone … shop && cd shop`, or in a workflow's job without a checkout `git clone … shop && cd shop`, and then
 * `cat > Casks/shop.rb`, `pip install -r tools/list.txt`: without the clone nothing lies there, and that ends a strict run.
 */
export function isMissedInFresh(call: Call, rest: readonly Call[], program: Program): boolean {
  if (placeOfClone(call) === undefined || !rest.some(({ name }) => /^(?:cd|pushd)$/.test(name))) return false;
  const unit = unitOf(call.id, program);
  const calls = program.callsIn(unit.id);
  const end = Math.max(...rest.map((one) => one.end));
  // A redirect is read after the command that writes.
  const next = calls.find((one) => one.start > end && !/^(?:getenv|argv|cat|echo|printf)$/.test(one.name));
  if (next?.fate !== 'raises' || !opensBelow(next)) return false;
  const before = calls.findLast(({ name, start }) => start < call.start && /^(?:cd|pushd)$/.test(name));
  if (before === undefined) return isWithoutCheckout(call, program);
  return before.lostBy === 'list' && isNewFolder(before.args[0], program);
}

const isNewFolder = (place: Value | undefined, program: Program): boolean =>
  place !== undefined && program.sources(place).some(({ name }) => name === 'mktemp');

/** On a hosted runner nothing lies in the workspace before something is brought there. */
function isWithoutCheckout(call: Call, program: Program): boolean {
  const job = program.job(call.id);
  return (
    job !== undefined &&
    program.file.language === 'workflow' &&
    program.ephemeral(call.id) &&
    program
      .callsIn(job.id)
      .every(
        ({ name, args, start }) =>
          start >= call.start ||
          !(/checkout|download-artifact|cache/i.test(name) || (name === 'git' && args[0]?.text === 'clone')),
      )
  );
}

/** A relative path with a folder before it, which has to be there. */
function opensBelow({ name, args }: Call): boolean {
  if (/^\.\/[\w.-]+\/\S/.test(name)) return true;
  if (/^>+$/.test(name)) return isBelow(args[0]?.text);
  if (/^pip\d?$/.test(name))
    return args.some(({ text }, at) => /^(?:-r|--requirement)$/.test(args[at - 1]?.text ?? '') && isBelow(text));
  const words = args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
  return /^(?:cd|pushd|source|\.|bash|sh|python3?|tar)$/.test(name)
    ? isBelow(words[0])
    : /^(?:cp|mv)$/.test(name) && isBelow(words.at(-1));
}

const isBelow = (path = ''): boolean => /^(?:\.\/)?\w[\w.-]*\/[^:]/.test(path);
