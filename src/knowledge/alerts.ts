import type { Call, Scope, Test } from '../core/facts.ts';
import type { Guard, Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { originsOf } from './fresh.ts';
import { isAlertHost, isAlertName, isPager } from './names.ts';
import { phrases } from './words.ts';

/** Things a step sends that tell a person. */
const TOLD: ReadonlySet<string> = new Set(['alert', 'message', 'mail', 'chat', 'sms', 'push', 'issue', 'page']);

/** Does a step tell a person or a pager something: a mail, a chat message, a pager event, an issue, a webhook named so? */
export function isAlert(step: Step): boolean {
  if (step.effect !== 'send' && step.effect !== 'create' && step.effect !== 'run') return false;
  if (step.thing !== undefined && TOLD.has(step.thing)) return true;
  return step.medium === 'network' && step.target !== undefined && isAlertName(step.target.text);
}

/** Does a step page, or post to a chat, rather than write to one person? */
export function isPageOrChat(step: Step): boolean {
  if (step.thing === 'alert' || step.thing === 'page' || step.thing === 'chat') return true;
  const target = step.target?.text ?? '';
  return isAlertHost(target) || isPager(target) || isAlertName(target);
}

/** A file of numbers that node_exporter's textfile collector picks up: `/var/lib/node_exporter/textfile_collector/backup.prom`. */
export const isForCollector = ({ effect, medium, target }: Step, program: Program): boolean =>
  medium === 'file' &&
  effect !== 'read' &&
  effect !== 'delete' &&
  target !== undefined &&
  originsOf(target, program).some(({ text }) => /\.prom(?:$|[.$"])|textfile_collector/.test(text));

/**
 * `ctest -S nightly.cmake`, `ctest -D Nightly`: what was built and tested is sent to CDash, which shows each failure, and each night
 * that is missing.
 */
export const isForDashboard = ({ name, args }: Call): boolean =>
  name === 'ctest' &&
  args.some(
    ({ text }, at) =>
      /^(?:-SP?|-S\S+\.cmake|--script(?:-new-process)?(?:=.*)?)$/.test(text) ||
      /^(?:-D|--dashboard[= ])(?:Nightly|Continuous|Experimental)/.test(text) ||
      (/^(?:-D|--dashboard|-T|--test-action)$/.test(args[at - 1]?.text ?? '') &&
        /^(?:Nightly|Continuous|Experimental|Submit)/i.test(text)),
  );

/** An error reporter started once: it sends what nobody catches. */
export function isErrorReporter(step: Step): boolean {
  return step.thing === 'reporter' || step.thing === 'error-reporter';
}

const failed = phrases(
  'errors?|err|failed|failures?|fail|bad|broken|problems?|missing|stale|down|critical|unhealthy|rc|ret|returncode|exit_?code|status|ok|success|succeeded|healthy|exc|exception|timed_?out|rejected|invalid',
);

/** A list that starts empty and is asked for later holds what went wrong on the way. */
const COLLECTED = /^(?:\$\{len\()?(?:\[\]|\{\})\)?\}?$/;

function speaksOfFailure(test: Test): boolean {
  if (COLLECTED.test(test.left.text)) return true;
  return [test.left, test.right].some(
    (value) =>
      value !== undefined && (failed(value.text) || value.holes.some(({ name, member }) => failed(`${name} ${member ?? ''}`))),
  );
}

function isFailureGuard({ tests }: Guard, program: Program): boolean {
  return tests.flatMap(program.expand).some(speaksOfFailure);
}

/** A handler, an `after`, or the place of the program's last resort. */
function seesFailure(scope: Scope): boolean {
  return (
    scope.role === 'handler' || scope.role === 'after' || (scope.role === 'function' && /except_?hook/i.test(scope.name ?? ''))
  );
}

/** Does a call, on some way, stand where something failed: in a handler, an `after`, a branch on an outcome or on a failure counter? */
export function standsOnFailure({ id }: Call, program: Program): boolean {
  if (program.chains(id).some(({ links }) => links.some((link) => link.kind === 'scope' && seesFailure(link)))) return true;
  return program.someWay(id, (guard) => isFailureGuard(guard, program));
}

/** Does a step tell of a failure, by the place where it stands? */
export function tellsFailure({ call }: Step, program: Program): boolean {
  return standsOnFailure(call, program);
}
