import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Remedy } from '../../knowledge/remedies.ts';
import { isFragment } from '../../knowledge/services.ts';
import { isPipedLoop } from '../../knowledge/shell/piped-loop.ts';
import { isRunBySh } from '../../knowledge/shell/plain.ts';
import { isPacked } from '../../knowledge/targets.ts';
import { isAnswerOf } from './following.ts';
import { endsAtFailure, goesBeside, isHeard, isOffInside } from './heard.ts';
import { endsAtPipefail } from './instead-of-pipefail.ts';
import { isGivenOption } from './read-in.ts';

/**
 * What makes an answer's status count: `--fail` alone where somebody hears of the exit status of `curl`, else with what ends the
 * script, unless it is only likely that its loss matters: to end the run may cost more than what was not brought. Not `--fail-with-body`,
 * which `curl` before 7.76 does not know.
 */
export function adviceFor(call: Call, name: string, isUnread: boolean, isSure: boolean, program: Program): Remedy {
  if (isUnread && goesBeside(call, program))
    return { advice: 'add `--fail`, and tell it with `|| echo`', code: `${name} --fail … || echo "… failed" >&2` };
  // In a loop behind a pipe what `read` gets is of the same pipe.
  const isGiven = call.output !== undefined && isGivenToName(call, program);
  if (isGiven && isInPipedLoop(call, program)) return ofPipedLoop(call, name, program);
  if (isGiven && endsAtFailure(program) && goesToNextRound(call, program))
    return { advice: 'add `--fail`, and count where it fails', code: `answer=$(${name} --fail …) || failed=1` };
  if (isGiven && isArchive(call, program))
    return {
      advice: 'write to a file first, with `--fail … || exit 1`',
      code: `${name} --fail … -o "$file" || exit 1`,
    };
  // The next round has work of its own.
  if (isGiven && !endsAtFailure(program)) return ofEmpty(call, name, program);
  if (call.lostBy === 'pipe' && !isGivenOption(call, 'pipefail', program, false)) return ofPipe(call, name, program);
  if (call.lostBy === 'substitution' && isPartOfDownload(call, name, program))
    return ofWord(
      'add `--fail` to both calls',
      'give this answer to a name first',
      `\n${name} --fail -o file …`,
      call,
      name,
      program,
    );
  if (call.lostBy === 'substitution')
    return ofWord('add `--fail`', 'give the answer to a name on a line of its own', '', call, name, program);
  if (call.lostBy === 'background' || call.fate === 'kept')
    return { advice: 'add `--fail`, and look at its exit status', code: `${name} --fail …` };
  if (isHeard(call, program) || call.lostBy === 'pipe')
    return { advice: 'add `--fail`, and its exit status tells', code: '--fail' };
  return ofLast(call, name, isSure, program);
}

/** Nobody hears of its status. */
function ofLast(call: Call, name: string, isSure: boolean, program: Program): Remedy {
  if (!isSure) return { advice: 'add `--fail`, and look at its exit status', code: `${name} --fail … || echo "… failed" >&2` };
  const end = endOf(call, program);
  return { advice: `add \`--fail … ${end}\``, code: `${name} --fail … ${end}` };
}

/** A script that goes on: the next round has work of its own, and else it stops at an answer that is empty. */
function ofEmpty(call: Call, name: string, program: Program): Remedy {
  if (program.loops(call.id).length > 0)
    return {
      advice: 'add `--fail`, and count where the answer is empty',
      code: `answer=$(${name} --fail …)\n[ -n "$answer" ] || failed=1`,
    };
  return {
    advice: 'add `--fail`, and stop where the answer is empty',
    code: `answer=$(${name} --fail …)\n[ -n "$answer" ] || exit 1`,
  };
}

const isInPipedLoop = ({ id }: Call, program: Program): boolean => program.loops(id).some((loop) => isPipedLoop(loop, program));

/** `… | while read -r line; do answer=$(curl …)`: what is counted in there nobody hears of; a plain `sh` knows no `< <(…)`. */
const ofPipedLoop = ({ id }: Call, name: string, program: Program): Remedy =>
  isRunBySh(id, program)
    ? {
        advice: 'add `--fail`, and tell where the answer is empty',
        code: `answer=$(${name} --fail …)\n[ -n "$answer" ] || echo "… no answer" >&2`,
      }
    : {
        advice: 'add `--fail`, count an empty answer, and feed the loop by `done < <(…)`',
        code: `  answer=$(${name} --fail …) || true\n  [ -n "$answer" ] || failed=1\ndone < <(…)\nexit "\${failed:-0}"`,
      };

/** What is packed, or goes into a checksum: a name keeps no bytes of it that are 0, and of nothing there is a checksum as well. */
const isArchive = ({ args, group }: Call, { calls }: Program): boolean =>
  args.some(({ text }) => isPacked(text)) ||
  calls.some(
    (part) =>
      part.group === group &&
      group !== undefined &&
      (/^(?:(?:sha\d+|md5|b2)sum|shasum|md5|cksum)$/.test(part.name) ||
        (part.name === 'openssl' && part.args[0]?.text === 'dgst')),
  );

/** `git checkout "$(curl …)"`: an assignment hands its status on, which ends a strict script and no other. */
function ofWord(fail: string, named: string, next: string, call: Call, name: string, program: Program): Remedy {
  if (endsAtFailure(program)) return { advice: `${fail}, and ${named}`, code: `answer=$(${name} --fail …)${next}` };
  const end = endOf(call, program);
  return {
    advice: `${fail}, ${named}, and add \`${end}\``,
    code: `answer=$(${name} --fail …) ${end}${next && `${next} ${end}`}`,
  };
}

/** A round that finds something wrong goes on to the next one: to end them all for one answer would be another thing. */
const goesToNextRound = ({ id, group }: Call, program: Program): boolean =>
  group === undefined && program.loops(id).some((loop) => program.callsIn(loop.id).some(({ name }) => name === 'continue'));

/** `curl … | jq …`: of what the pipe makes of it somebody has to hear, too. */
function ofPipe(call: Call, name: string, program: Program): Remedy {
  const last = program.calls.findLast(({ group, within }) => group === call.group && within === call.within);
  const isEnough = last !== undefined && isHeard(last, program);
  const end = isEnough ? '' : ` ${endOf(call, program)}`;
  if (isRunBySh(call.id, program) || endsAtPipefail(call, program))
    return {
      advice: isEnough ? 'add `--fail`, and write to a file first' : `write to a file first, with \`--fail …${end}\``,
      code: `${name} --fail … > "$file"${end}`,
    };
  return {
    advice: isEnough
      ? 'add `--fail`, and `set -o pipefail`'
      : `add \`--fail\` and \`set -o pipefail\`, and end it with \`${end.trim()}\``,
    code: `set -o pipefail\n${name} --fail … | …${end}`,
  };
}

/** `curl -L -o app.tgz "https://…/$(curl …)"`: what is kept of the outer one may be an error page as well. */
function isPartOfDownload({ within }: Call, name: string, program: Program): boolean {
  const outer = program.fact(within);
  const words = outer.kind === 'call' && outer.name === name ? outer.args.map(({ text }) => text) : [];
  return (
    words.some((word) => /^-\w*[oO]$|^--(?:output|remote-name)$/.test(word)) &&
    !words.some((word) => /^-(?!-)\w*f|^--fail/.test(word))
  );
}

/** A function that another script reads in must not end that one, and of one that is called as a condition the status is asked. */
const endOf = (call: Call, program: Program): string =>
  isOffInside(call, program) ||
  (program.file.language === 'shell' && isFragment(program) && program.enclosing(call.id).role === 'function')
    ? '|| return 1'
    : '|| exit 1';

/** `tag=$(curl … | jq -r .tag_name)`. */
const isGivenToName = (call: Call, program: Program): boolean =>
  program.written.some(
    ({ role, value }) => role === 'assigned' && value.holes.some(({ from }) => isAnswerOf(call, from, program)),
  );
