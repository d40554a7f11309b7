import type { Call, Fact, Scope, Test, Value } from '../../core/facts.ts';
import type { Guard, Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSwitchName } from '../../knowledge/names.ts';

/** Can a person look before this acts: on every way a switch, a mode or a confirmation stands before it? */
export function isRehearsable(step: Step, program: Program): boolean {
  if (step.under.some((wrapper) => isSwitchName(wrapper)) || isToldByArgument(step.call)) return true;
  if (program.everyWay(step.call.id, (guard) => isConsent(guard, program)) || isRunOnConsent(step, program)) return true;
  if (step.medium === 'database' && isRolledBack(program)) return true;
  const chains = program.chains(step.call.id);
  return chains.length > 0 && chains.every((chain) => chain.links.some(confirms) || asksBefore(step, chain.links, program));
}

/** The same of a call that is no step: on every way to it somebody has consented. */
export const standsUnderConsent = (id: number, program: Program): boolean =>
  program.everyWay(id, (guard) => isConsent(guard, program));

/** JavaScript: `const del = db.prepare('DELETE …')` does nothing yet: what counts is where it is executed, `if (!dryRun) del.run(id)`. */
function isRunOnConsent({ call, medium }: Step, program: Program): boolean {
  if (medium !== 'database' || !/\.prepare$/.test(call.name) || program.languageOf(call.id) !== 'javascript') return false;
  const runs = program.calls.filter(({ receiver }) => receiver?.holes.some(({ from }) => from === call.id));
  return runs.length > 0 && runs.every(({ id }) => program.everyWay(id, (guard) => isConsent(guard, program)));
}

/** `if dry_run: raise RuntimeError("rolled back")`, `if not args.apply: db.rollback()`: a rehearsal is undone at the end. */
function isRolledBack(program: Program): boolean {
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.tests?.some(({ left }) => speaksOfSwitch(left)) === true &&
      program.callsIn(scope.id).some(({ name }) => name === 'raise' || /rollback$/.test(name)),
  );
}

/** The call is told itself whether to act: `DryRun=args.dry_run`. */
function isToldByArgument(call: Call): boolean {
  return [...call.options].some(([name, value]) => isDryName(name) && value.holes.length > 0);
}

const isDryName = (name: string): boolean => /dry.?run|simulate|what.?if|preview/i.test(name);

function isConsent(guard: Guard, program: Program): boolean {
  return guard.tests.some((test) => [test, ...program.expand(test)].some((atom) => isSwitch(atom, program)));
}

/** A test of something named like a switch, of an answer, or against a constant that is a mode. */
function isSwitch(test: Test, program: Program): boolean {
  if (namesTheDeed(test, program) || isSpared(test, program) || isMode(test, program) || isSetByArgument(test, program))
    return true;
  return [test.left, test.right].some((value) => value !== undefined && (speaksOfSwitch(value) || isAnswer(value, program)));
}

/** `case "$1" in purge)`, `if mode == "clean":`: a word given by whoever starts it says what is to be done. */
function isMode({ op, negated, left, right }: Test, program: Program): boolean {
  if (op !== 'equal' || negated || right?.type !== 'text' || right.holes.length > 0 || !/[a-z]/i.test(right.text)) return false;
  return isArgument(left, program);
}

const isArgument = (value: Value, program: Program): boolean =>
  value.holes.length > 0 && program.sources(value).some((source) => source.medium === 'arguments');

/** A flag of any name that a branch on the arguments sets: `-x) WIPE=1 ;;`, and later `if [ "$WIPE" = 1 ]`. */
function isSetByArgument({ op, left }: Test, program: Program): boolean {
  if (op !== 'truth' && op !== 'equal') return false;
  return left.holes.some(({ name, from }) => {
    if (from !== undefined) return false;
    const constants = program.given(name).filter(({ value }) => value.holes.length === 0);
    return constants.some(({ id }) => program.someWay(id, ({ tests }) => tests.some((test) => isArgument(test.left, program))));
  });
}

/** `if self.clear:`, `if [ "$CLEAN_OUT" = true ]`: a truth value named by the deed is set by who wants it done. */
function namesTheDeed(test: Test, program: Program): boolean {
  const hole = test.left.holes[0];
  const isTruth = test.op === 'truth' || (test.op === 'equal' && /^(?:true|yes|on|y|1)$/i.test(test.right?.text ?? ''));
  if (!isTruth || test.negated || hole === undefined || !DEED.test(hole.name)) return false;
  const from = hole.from === undefined ? undefined : program.fact(hole.from);
  if (from?.kind === 'call')
    return /^(?:arguments|environment)$/.test(program.step(from.id)?.medium ?? '') || isOffByDefault(hole.name, program);
  return from === undefined || (from.kind === 'scope' && from.role === 'function');
}

/** Python: `def send(folder, remove_sent=False)`, whatever else gives it a value: who calls it asks for the deed. */
const isOffByDefault = (name: string, { written }: Program): boolean =>
  written.some(({ role, name: param, value }) => role === 'default' && param === name && /^false$/i.test(value.text));

/** `if [ -z "$KEEP_WORKSPACE" ]`, `if not args.keep_files`: whoever wants it kept says so. */
const isSpared = ({ op, negated, left: { holes } }: Test, program: Program): boolean =>
  op === 'truth' &&
  negated &&
  holes.some(({ name, from }) => {
    const isGiven = from === undefined || /^(?:arguments|environment)$/.test(program.step(from)?.medium ?? '');
    return isGiven && /(?:^|[._])(?:keep|preserve)(?:_\w+)?$/i.test(name);
  });

const DEED =
  /(?:^|[._]|\b(?:settings|config|options)\b.*\[["'])(?:clear|clean|clean_?up|flush|purge|delete|remove|overwrite|wipe|reset|prune|destroy|drop|recreate|rebuild|replace|restart|reboot|shut_?down|stop|kill|terminate|uninstall|from_?scratch)(?:_\w+)?(?:["']\])?$/i;

function speaksOfSwitch(value: Value): boolean {
  if (value.holes.some((hole) => isSwitchName(hole.name) || isSwitchName(hole.member ?? ''))) return true;
  return value.holes.length === 0 && value.type === 'text' && isSwitchName(value.text);
}

function isAnswer(value: Value, program: Program): boolean {
  return value.holes.length > 0 && program.sources(value).some((source) => source.effect === 'ask');
}

/** `@click.confirmation_option()`, `with confirmed():`. */
function confirms(link: Scope | Call): boolean {
  return link.kind === 'call' && /confirm/i.test(link.name);
}

/** A question before it, at any level around it, that ends the run unless it is answered. */
function asksBefore(step: Step, links: readonly (Scope | Call)[], program: Program): boolean {
  return links.some((link) =>
    program
      .children(link.id)
      .some(
        (fact) =>
          fact.start < step.call.start &&
          (fact.kind === 'call'
            ? isQuestion(program.step(fact.id)) || isConfirming(fact)
            : isAskedUnless(fact, program) || isAskedUntil(fact, program) || isEndedUnless(fact, program)),
      ),
  );
}

/** `while [ -z "$DEVICE" ]; do read -p "Please enter the device: " DEVICE; done`: asked until there is an answer. */
const isAskedUntil = (fact: Fact, program: Program): boolean =>
  fact.kind === 'scope' && fact.role === 'loop' && program.stepsUnder(fact.id).some(isQuestion);

/** `[ -n "$FORCE" ] || read -p "remove it? (y/N)"`: asked, unless a switch says that nobody is to be. */
function isAskedUnless(fact: Fact, program: Program): boolean {
  if (fact.kind !== 'scope' || fact.role !== 'branch' || fact.tests === undefined) return false;
  const isSkipped = fact.tests.flatMap((test) => [test, ...program.expand(test)]).some((test) => isSwitch(test, program));
  return isSkipped && (program.stepsUnder(fact.id).some(isQuestion) || program.callsIn(fact.id).some(isConfirming));
}

/** In shell: `if [ -n "$(ls)" ]; then read ANSWER; [ "$ANSWER" = y ] || exit 1; fi`: where there is something to lose it asks. */
function isEndedUnless(fact: Fact, program: Program): boolean {
  if (fact.kind !== 'scope' || fact.role !== 'branch' || program.languageOf(fact.id) !== 'shell') return false;
  const steps = program.stepsUnder(fact.id);
  return steps.some(({ effect }) => effect === 'ask') && steps.some(({ effect }) => effect === 'leave');
}

/** `ask_confirmation("Delete them?")`: a function of another file, which ends the run when the answer is no. */
const isConfirming = ({ name, uses, local }: Call): boolean =>
  local === undefined &&
  uses.length === 0 &&
  /(?:^|\.)(?:(?:ask|prompt|require|user)_(?:for_)?)?confirm(?:ation)?(?:_\w+)?$/i.test(name);

function isQuestion(step: Step | undefined): boolean {
  if (step?.effect !== 'ask') return false;
  const said = [...step.call.args, ...step.call.options.values()].map((value) => value.text).join(' ');
  return (
    step.call.options.get('abort') !== undefined ||
    /press|enter|continue|sure|confirm|proceed|delete|remove|uninstall|overwrite|\by\/n\b|ctrl/i.test(said)
  );
}
