import type { Call, Scope, Value, Written } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { standsIn } from './data.ts';
import { callsAround, nameOf } from './naming.ts';
import { isOffered } from './services.ts';

/** An argument or the environment may give another value. */
export function isOverridden(value: Written, program: Program): boolean {
  if (value.role === 'default' || standsIn(value, program) || isOffered(value, program)) return true;
  for (const call of callsAround(value, program)) if (mayGiveAnother(call, value, program)) return true;
  if (isFallback(value, program) || isOneOfTwoWays(value, program)) return true;
  const name = value.name ?? (program.file.language === 'python' ? nameOf(value, program) : '');
  if (name === '') return false;
  // `DEFAULT_API_HOST = "api.local"`
  if (program.file.language === 'python' && /^DEFAULT_/.test(name)) return true;
  // `release_default_dir=/home/ada/release`: what stands in where an option gives no other.
  if (program.file.language === 'shell' && /(?:^|_)defaults?(?:_|$)/i.test(name)) return true;
  if (isOptionsDefault(value, program)) return true;
  if (isOnlyIfEmpty(value.id, name, program) || isInsteadOfGiven(value.id, name, program)) return true;
  return program
    .given(name, value.id)
    .some(
      (other) =>
        other.id !== value.id &&
        program.sources(other.value).some(({ medium }) => medium === 'environment' || medium === 'arguments'),
    );
}

/** A question to the environment or the command line, an option of a program, a file of settings: what is written in it is its default. */
function mayGiveAnother(call: Call, value: Written, program: Program): boolean {
  const step = program.step(call.id);
  if (step && (step.medium === 'environment' || step.medium === 'arguments')) return true;
  return OPTIONS.test(call.name) || isOfSettingsFile(call, value, program) || asksForVariable(call, value);
}

/** `get_from_env("TREE", "/Volumes/tree")`, of whatever file: named for the environment, and given a variable's name before it. */
const asksForVariable = ({ name, args: [asked] }: Call, { value }: Written): boolean =>
  /(?:^|_)env(?:iron(?:ment)?)?(?:_|$)|[a-z]Env(?![a-z])/.test(name.slice(name.lastIndexOf('.') + 1)) &&
  asked !== undefined &&
  asked.end <= value.start &&
  /^[A-Z][A-Z\d_]+$/.test(asked.text);
const OPTIONS = /(?:^|\.)(?:add_argument|option|argument|add_option|Option|Argument|config|getenv|get_config|setdefault)$/;

/** Python: `config.get("HOUSE_URL", "http://…")`, of what a file of settings holds: the literal stands in where it has no other. */
function isOfSettingsFile({ name, args, receiver }: Call, { value }: Written, program: Program): boolean {
  if (program.file.language !== 'python' || !/\.get$/.test(name) || args[1]?.start !== value.start) return false;
  const isRead = ({ effect, medium }: Step): boolean => effect === 'read' && (medium === 'file' || medium === 'environment');
  if (receiver === undefined || program.sources(receiver).some(isRead)) return receiver !== undefined;
  return receiver.holes.some(({ from }) => {
    const made = from === undefined ? undefined : program.fact(from);
    return made?.kind === 'call' && made.local !== undefined && program.stepsUnder(made.local).some(isRead);
  });
}

/** `parser.add_argument("--api", default=API)`, `os.environ.get("API", API)`: the name is what stands in where nobody gives another. */
const isOptionsDefault = ({ role, name, value: { text } }: Written, program: Program): boolean => {
  const isIt = (given: Value | undefined): boolean =>
    given?.text === text && program.file.text.slice(given.start, given.end) === name;
  return (
    role === 'assigned' &&
    program.file.language !== 'shell' &&
    program.calls.some(({ id, name: called, args, options }) =>
      /(?:^|\.)(?:add_argument|add_option|option|Option|argument|Argument)$/.test(called)
        ? isIt(options.get('default')) || args.slice(1).some(isIt)
        : program.step(id)?.medium === 'environment' && args.slice(1).some(isIt),
    )
  );
};

/** `if [ -z "$DB_HOST" ]; then DB_HOST=…`: what stands in when nobody gave another. */
const isOnlyIfEmpty = (id: number, name: string, program: Program): boolean =>
  program.everyWay(id, ({ tests }) =>
    tests.some(({ op, negated, left }) => op === 'truth' && negated && left.holes.some((hole) => hole.name === name)),
  );

/** `if [ -n "$1" ]; then BASE="$1"; else BASE=…; fi`: what stands in where the same name is not given from outside. */
const isInsteadOfGiven = (id: number, name: string, program: Program): boolean =>
  program.file.language === 'shell' &&
  program.everyWay(id, ({ tests }) =>
    tests.some(
      ({ op, negated, left }) =>
        op === 'truth' &&
        negated &&
        left.holes.length > 0 &&
        program.written.some((other) => other.name === name && other.value.text === left.text),
    ),
  );

/** In shell: `if [ -n "${KEY:-}" ]; then …; elif ! gcloud … --secret=projects/acme-keys/…`: what is done where the environment gives none. */
const isFallback = ({ id }: Written, program: Program): boolean =>
  program.languageOf(id) === 'shell' &&
  program.everyWay(id, ({ tests }) =>
    tests.some(
      ({ op, negated, left: { holes } }) =>
        op === 'truth' &&
        negated &&
        holes.length > 0 &&
        holes.every(({ name }) => /^[A-Z]\w+$/.test(name) && program.given(name, id).length === 0),
    ),
  );

/** In shell: `if [ "$STAGE" = local ]; then psql -h db …; else psql -h "$DB_HOST" …; fi`: the same command is given another there. */
function isOneOfTwoWays(value: Written, program: Program): boolean {
  if (program.languageOf(value.id) !== 'shell') return false;
  for (const call of callsAround(value, program)) {
    const at = call.args.findIndex(({ start, end }) => start <= value.value.start && value.value.end <= end);
    if (at < 0) continue;
    const isTwin = (other: Call): boolean =>
      other.name === call.name &&
      other.id !== call.id &&
      (other.args[at]?.holes ?? []).some(({ name }) => isOfEnvironment(name, program));
    const own = branchesAround(call, program);
    if (own.some((branch) => otherSidesOf(branch, program).some(({ id }) => callsUnder(id, program).some(isTwin)))) return true;
  }
  return false;
}

const isOfEnvironment = (name: string, program: Program): boolean => /^[A-Z]\w+$/.test(name) && program.given(name).length === 0;

/** The branches that a call stands in which look at a variable. */
const branchesAround = ({ id }: Call, program: Program): readonly Scope[] =>
  [...factsAround(id, program)].flatMap((fact) =>
    fact.kind === 'scope' && fact.role === 'branch' && fact.tests?.some(({ left }) => left.holes.length > 0) ? [fact] : [],
  );

const otherSidesOf = (branch: Scope, program: Program): readonly Scope[] =>
  program
    .children(branch.within)
    .flatMap((fact) =>
      fact.kind === 'scope' && fact.role === 'branch' && fact.when !== branch.when && sameTests(fact, branch) ? [fact] : [],
    );

const sameTests = ({ tests: one }: Scope, { tests: other }: Scope): boolean =>
  one?.some(({ left }) => other?.some((test) => test.left.start === left.start)) === true;

const callsUnder = (id: number, { calls, file }: Program): readonly Call[] => {
  const scope = file.facts[id];
  return scope === undefined ? [] : calls.filter(({ start, end }) => scope.start <= start && end <= scope.end);
};
