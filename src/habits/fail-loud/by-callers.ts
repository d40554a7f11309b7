import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isInReport, usersOf } from './answers.ts';

/**
 * `return (await response.text())`, and every caller only says it: `console.log(await send(…))`. So is what is said where it is asked:
 * `state = response.json()`, and then `print(state.get("load"))`. An error's words are read by a person as well.
 */
export function isShownInTheEnd({ call }: Step, program: Program): boolean {
  if (program.evidence.job !== undefined || call.uses.some((use) => !READS.test(use))) return false;
  const readings = usersOf((value) => isOf(call, value), program).filter(({ name }) => /\.(?:text|json)$/.test(name));
  const [reading, another] = readings;
  if (reading === undefined || another !== undefined || isTested(call, program)) return false;
  return (
    isOnlySaid(reading, program) ||
    (isOnlyReturned(reading, program) && callersOf(call, program).every((site) => isOnlySaid(site, program)))
  );
}
const READS = /^(?:await|then|elapsed|text|json)$/;

/** The calls of the function that it stands in; that one alone is asked, and it has some. */
function callersOf({ id }: Call, program: Program): readonly Call[] {
  const chains = program.chains(id);
  return chains.every(({ whole, sites }) => whole && sites.length > 0) ? chains.flatMap(({ sites: [site] }) => site ?? []) : [];
}

const isOf = ({ id }: Call, value: Value | undefined): boolean => value?.holes.some(({ from }) => from === id) === true;

/** A condition or a loop looks at it. */
const isTested = (call: Call, { scopes }: Program): boolean =>
  scopes.some(({ over, tests }) => isOf(call, over) || tests?.some(({ left, right }) => isOf(call, left) || isOf(call, right)));

function isOnlySaid(call: Call, program: Program): boolean {
  const users = usersOf((value) => isOf(call, value), program);
  return users.length > 0 && users.every(({ id }) => isInReport(id, program)) && !isTested(call, program);
}

function isOnlyReturned(call: Call, program: Program): boolean {
  const users = usersOf((value) => isOf(call, value), program);
  return (
    users.length > 0 &&
    users.every(({ name }) => name === 'return') &&
    !isTested(call, program) &&
    callersOf(call, program).length > 0
  );
}

/**
 * Python: a function returns `response.json()`, and whoever calls it asks the body how it went: `answer.get("success")`. An error
 * answer is one of those that are looked for.
 */
export function isBodyAsked({ call }: Step, program: Program): boolean {
  const owner = program.enclosing(call.id);
  if (program.languageOf(call.id) !== 'python' || owner.role !== 'function' || !call.uses.every((use) => use === 'json'))
    return false;
  const isBody = ({ holes }: Value): boolean => holes.some(({ name }) => /\.json\(\)$/.test(name));
  const callers = callersOf(call, program);
  return owner.gives?.some(isBody) === true && callers.length > 0 && callers.every((site) => asksHowItWent(site, program));
}

const asksHowItWent = (site: Call, program: Program): boolean =>
  program.calls.some(
    ({ name, receiver, args }) => /\.get$/.test(name) && isOf(site, receiver) && /^(?:success|ok)$/.test(args[0]?.text ?? ''),
  );
