import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { mainLoopOf } from '../../knowledge/work.ts';
import { isDelivering } from './delivering.ts';
import { isNamedForTidying, startsTidying } from './tidying.ts';

/**
 * `|| true` on what somebody waits for. In an endless loop the next round tries again; what the command complains of may be kept in a log;
 * and of several in a row, each of which is to have its turn, one finding tells.
 */
export function silenced(step: Step, program: Program): Verdict | undefined {
  if (!isAsked(step, program) || isLetBeside(step, program, -1)) return undefined;
  const { name, call } = step;
  const main = mainLoopOf(program);
  const isInRounds = main !== undefined && program.loops(call.id).includes(main);
  const isRow = !isInRounds && isLetBeside(step, program, 1);
  const words = call.options.get('2>')?.text;
  const isKept = words !== undefined && words !== '1' && !words.startsWith('/dev/');
  return missing({
    rule: 'swallowed',
    severity: 'warning',
    message: isInRounds
      ? `\`${name}\` may fail round after round and nobody hears of it: count that, and send an alert after a few.`
      : isRow
        ? `\`${name}\` may fail, here and in the next lines, and nobody hears of it: keep the failure, and end with it.`
        : `\`${name}\` may fail and nobody hears of it: tell it, and end with a status other than 0.`,
    ...(isKept && { consequence: 'Only the log knows that it failed: the run goes on without what is missing.' }),
    fix: {
      kind: 'code',
      code: isInRounds
        ? '|| failed=$((failed + 1))'
        : isRow
          ? '|| failed=1\n…\nexit "${failed:-0}"'
          : '|| { echo "… failed" >&2; exit 1; }',
    },
  });
}

const isAsked = (step: Step, program: Program): boolean =>
  isDelivering(step) && !isNamedForTidying(step, program) && !startsTidying(step);

/** `gsutil cp a … || true`, and in the lines before it, or after it, the same program with other files, which may fail as well. */
function isLetBeside({ name, call }: Step, program: Program, direction: 1 | -1): boolean {
  const { text } = program.file;
  return program.steps.some((other) => {
    if (other.name !== name || other.call.within !== call.within || !isAsked(other, program)) return false;
    const [first, second] = direction < 0 ? [other.call, call] : [call, other.call];
    if (first.end > second.start || second.start - first.end > NEAR) return false;
    return BETWEEN.test(text.slice(first.end, second.start)) && LET.test(text.slice(second.end, second.end + LINE));
  });
}
const NEAR = 400;
const LINE = 20;
const LET = /^\s*\|\|\s*(?:true|:)\s*(?:\n|$)/;
/** Its own `|| true`, and then only what says or prepares something. */
const BETWEEN = /^\s*\|\|\s*(?:true|:)[ \t]*\n(?:[ \t]*(?:(?:echo|printf)\b[^\n]*|#[^\n]*|\w+=[^\n]*)?\n)*[ \t]*$/;
