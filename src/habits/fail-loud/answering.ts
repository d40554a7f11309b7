import type { Call } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Answer } from '../../core/knowledge.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isAlertName, isSayingName } from '../../knowledge/names.ts';
import { isCheck } from '../../knowledge/services.ts';
import { isInAfter } from './excuses.ts';
import { saidBefore } from './following.ts';
import { isLookedAtOutside, isOnlySaid, isPickedFrom, isSoughtIn } from './sought.ts';
import { isRunByShell, isUnpacked } from './unpacking.ts';

const SHOWS =
  /^(?:jq|yq|cat|tee|less|more|column|fold|fmt|head|tail|cut|sort|tr|sed|xmllint|pup|htmlq|xidel|xargs|echo|python[\d.]*|node|ruby|perl|mpg123|mpg321|mpv|mplayer|ffplay|cvlc|vlc|aplay|paplay)$/;

/** `curl … | jq .`, and nobody takes what it prints; `curl … | mpg123 -`: whoever looks or listens has the answer. */
function isOnScreen({ call }: Step, program: Program): boolean {
  if (call.output !== 'piped' || call.group === undefined) return false;
  const last = program.calls.findLast(
    ({ group, within, name }) => group === call.group && within === call.within && name !== 'getenv',
  );
  if (last === undefined || last.output !== undefined) return false;
  return SHOWS.test(last.name) && !isTaken(call, program);
}

/** Is what a function prints taken by a caller: `x=$(answer)`? */
const isTaken = ({ id }: Call, program: Program): boolean =>
  program.chains(id).some(({ sites }) => sites.some(({ output }) => output !== undefined));

/** `echo "State: $(curl … | jq -r .status)"`. */
function isInWords({ call }: Step, program: Program): boolean {
  const around = program.fact(call.within);
  return (
    around.kind === 'call' &&
    around.output === undefined &&
    (program.step(around.id)?.effect === 'report' || isSayingName(around.name)) &&
    !isTaken(around, program)
  );
}

/** `state=$(curl … | python3 -c …)`, and a condition looks at `$state`, whatever stands between. */
function isAskedByName({ call }: Step, program: Program): boolean {
  if (call.group === undefined) return false;
  const parts = new Set(program.calls.filter(({ group }) => group === call.group).map(({ id }) => id));
  const names = program.written
    .filter(({ value }) => value.holes.some(({ from }) => from !== undefined && parts.has(from)))
    .map(({ name }) => name);
  const isNamed = (holes: readonly { readonly name: string }[]): boolean => holes.some(({ name }) => names.includes(name));
  return program.scopes.some(({ tests }) => tests?.some(({ left, right }) => isNamed(left.holes) || isNamed(right?.holes ?? [])));
}

/** On the screen, in the log, in a chat: whoever reads it sees the error. */
const isForPeople = (step: Step, program: Program): boolean =>
  isOnScreen(step, program) || isInWords(step, program) || isOnlySaid(step, program) || isAlerting(step, program);

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
  const { output, options } = step.call;
  // With what it complains of beside the answer it is a log of the conversation.
  if (output === 'file' && options.get('2>')?.text === '1') return undefined;
  if (step.effect !== 'send' && (output === undefined || output === 'null')) return undefined;
  // What `--fail` says is a status, and after a send there is nothing else: where nobody looks at that, it changes nothing.
  if (step.effect === 'send' && output === undefined && step.call.fate !== 'raises') return undefined;
  if (isTriedOut(step, program) || isForPeople(step, program) || isAskedByName(step, program) || isCheck(program))
    return undefined;
  if (program.looksAt(step) || isUnpacked(step, program) || isSoughtIn(step, program)) return undefined;
  if (isRunByShell(step, program) || isPickedFrom(step, program) || isLookedAtOutside(step, program)) return undefined;
  return missing({
    rule: 'unchecked-status',
    severity: 'warning',
    message: `An error answer to \`${step.name}\` passes for data: add \`--fail\`, and its exit status tells.`,
    fix: { kind: 'code', code: '--fail' },
  });
}
