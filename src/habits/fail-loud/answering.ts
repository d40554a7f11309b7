import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Answer } from '../../core/knowledge.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isAlertName } from '../../knowledge/names.ts';
import { isOwnMetadata } from '../../knowledge/requests.ts';
import { isCheck, isForSomebody } from '../../knowledge/services.ts';
import { isInAfter } from './excuses.ts';
import { saidBefore } from './following.ts';
import { isLookedAtOutside, isPickedFrom, isSoughtIn } from './sought.ts';
import { isUnpacked } from './unpacking.ts';
import { isUsedOn } from './using.ts';

/** `echo "Testing the alerts…"` on the line before it: whoever started the script looks at what it answers. */
function isTriedOut({ call }: Step, program: Program): boolean {
  return call.output === undefined && saidBefore(call, program).some((text) => /\b(?:test|try|check)(?:ing)?\b/i.test(text));
}

/** `send_discord_alert() { curl … "$hook"; }`: what is told to people, and the work goes on without it. */
function isAlerting({ call, effect }: Step, program: Program): boolean {
  const owner = program.enclosing(call.id);
  return effect === 'send' && owner.role === 'function' && isAlertName(owner.name ?? '');
}

/**
 * A program whose exit status says nothing of the answer that it got (`curl` without `-f`): an error page passes for data
 * where its output is used.
 */
export function answering(step: Step, program: Program): Verdict | undefined {
  if (step.thing !== 'http' || step.row.status !== undefined || !step.row.check) return undefined;
  const checked: Answer = step.row.check(step.ask);
  if (checked === 'yes') return kept;
  const isTested = step.call.fate === 'tested' || (step.call.fate === 'kept' && step.call.group !== undefined);
  if (checked === 'unknown' || isTested || isInAfter(step.call.id, program)) return undefined;
  return isSilenced(step) || !isUsedOn(step, program) || isSeen(step, program) ? undefined : unchecked(step);
}

/** A log of a conversation; an answer that goes nowhere; a status at which nobody looks, so that `--fail` changes nothing. */
function isSilenced({ effect, call: { args, output, options, fate } }: Step): boolean {
  // `curl -o /dev/null -w '%{time_total}' …`: how long it took is asked.
  if (
    args.some(({ text }) => /%\{(?:time_|size_|speed_)/.test(text)) &&
    !args.some(({ text }) => /%\{(?:http|response)_code/.test(text))
  )
    return true;
  if (output === 'file' && options.get('2>')?.text === '1') return true;
  if (effect !== 'send') return output === undefined || output === 'null';
  return output === undefined && fate !== 'raises';
}

/** A condition, a program that refuses it, a person or a search sees that it is none of what was asked for. */
const isSeen = (step: Step, program: Program): boolean =>
  step.call.args.some(({ text }) => isOwnMetadata(text)) ||
  isTriedOut(step, program) ||
  isAlerting(step, program) ||
  isCheck(program) ||
  isForSomebody(program) ||
  program.looksAt(step) ||
  isUnpacked(step, program) ||
  isSoughtIn(step, program) ||
  isPickedFrom(step, program) ||
  isLookedAtOutside(step, program) ||
  isOwnStatusAsked(step, program);

/** `curl … > "$file"`, and then `status=$(jq -r .status "$file")` and `if [ "$status" != ok ]`. */
function isOwnStatusAsked({ call }: Step, { file }: Program): boolean {
  const after = file.text.slice(call.end, call.end + 500);
  return /^[^\n]*\n(?:\s*(?:#[^\n]*)?\n)*\s*(?:local\s+)?(\w+)=["']?(?:\$\(|`)[^\n]*\bjq\b[^\n]*\n\s*if\b[^\n]*\$\{?\1\b/.test(
    after,
  );
}

function unchecked(step: Step): Verdict {
  return missing({
    rule: 'unchecked-status',
    severity: 'warning',
    message: `An error answer to \`${step.name}\` passes for data: add \`--fail\`, and its exit status tells.`,
    fix: { kind: 'code', code: '--fail' },
  });
}
