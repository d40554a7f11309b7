import type { Call, Value } from '../../core/facts.ts';
import { isInside } from '../../core/flow/around.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isOpenedNext } from './opened-next.ts';
import { isPickedFromPage } from './picking.ts';

/**
 * Does the program break by itself on the answer of an error? What it takes for a list, or looks into two levels deep, is in
 * no `{ "message": "Bad credentials" }`: `answer.data.viewer` and `answer.map(…)` raise, and the run ends badly.
 */
export function breaksOnError({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) === 'python')
    return (
      raisesOnError(call, program) ||
      isOpenedNext(call, program) ||
      isReadStrictly(call, program) ||
      takesHeader(call, program) ||
      isLookedUp(call, program) ||
      isPickedFromPage(call, program)
    );
  if (program.languageOf(call.id) !== 'javascript') return false;
  const parsed = (parsings(program).get(call.id) ?? []).map(({ id }) => id);
  if (parsed.length === 0) return false;
  const isOfAnswer = (value: Value | undefined, accept: (name: string) => boolean, instead = INSTEAD): boolean =>
    value?.holes.some(({ from, name }) => from !== undefined && parsed.includes(from) && accept(name)) === true &&
    !instead.test(program.file.text.slice(value.start, value.end));
  return (
    program.scopes.some(({ role, over, start }) => {
      // `for (const row of answer?.rows)` raises where there are none, `answer?.rows.forEach(…)` does not.
      const isPlain = program.file.text.startsWith('for', start);
      return role === 'loop' && isOfAnswer(over, () => true, isPlain ? PUT_INSTEAD : INSTEAD);
    }) ||
    program.calls.some(({ name, receiver }) => OF_LISTS.test(name) && isOfAnswer(receiver, () => true)) ||
    parsed.some((id) =>
      valuesFrom(program)
        .get(id)
        ?.some((value) => isOfAnswer(value, (name) => DEEP.test(name))),
    )
  );
}

/**
 * Does it break only because something is missing in the answer, a key or a field? Then the run ends badly, and its last words do not
 * say that the server refused.
 */
export const isOnlyLookedUp = ({ call }: Step, program: Program): boolean =>
  !isOfFile(call) &&
  (program.languageOf(call.id) === 'javascript' ||
    [...(parsings(program).get(call.id) ?? []), ...(openings(program).get(call.id) ?? [])].some(
      (one) => /(?:\.json|^json\.loads)$/.test(one.name) && isLookedInto(one, program),
    ));

/** Python: `answer.headers["X-Session"]` raises where an error has no such header. */
const takesHeader = ({ id }: Call, program: Program): boolean =>
  valuesFrom(program)
    .get(id)
    ?.some(({ holes }) => holes.some(({ from, name }) => from === id && /\.headers\[/.test(name))) === true;

/**
 * Python: `numbers = read_numbers(url)`, and then `numbers[name]`: a function makes a table or a list of the answer, and wherever it is
 * called something is looked up in that, which is not there when the answer was an error.
 */
function isLookedUp({ id }: Call, program: Program): boolean {
  const owner = program.enclosing(id);
  if (owner.role !== 'function' || program.stepsIn(owner.id).some(isChange)) return false;
  const sites = program.chains(id).flatMap(({ sites: [site] }) => site ?? []);
  const isIndexed = (site: Call): boolean =>
    valuesFrom(program)
      .get(site.id)
      ?.some(({ holes }) => holes.some(({ from, name }) => from === site.id && name.endsWith(']'))) === true;
  return sites.length > 0 && sites.every((site) => isIndexed(site) && !site.uses.includes('get') && !site.uses.includes('?'));
}

/** Python: `answer.json()["items"]`, `json.loads(answer.text)["items"]`, `ZipFile(BytesIO(answer.content))` raise. */
const raisesOnError = (request: Call, program: Program): boolean =>
  (parsings(program).get(request.id) ?? []).some((one) => isOfFile(request) || isLookedInto(one, program)) ||
  (openings(program).get(request.id) ?? []).some(
    (one) => one.name !== 'json.loads' || isOfFile(request) || isLookedInto(one, program),
  );

/** By request, what parses its answer: `response.json()`, of the very answer. */
const parsings = lastAsked((program: Program) =>
  byEach(
    program.calls.filter(({ name }) => /\.json$/.test(name)),
    ({ receiver }) => requestsBehind(receiver, program),
  ),
);

/** By request, what opens its answer as what it must be. */
const openings = lastAsked((program: Program) =>
  byEach(
    program.calls.filter(({ name }) => OPENS.test(name)),
    ({ args, options }) => requestsBehind(args[0] ?? options.get('fileobj'), program),
  ),
);

const OPENS =
  /^json\.loads$|(?:^|\.)(?:ZipFile|GzipFile)$|^gzip\.decompress$|^tarfile\.(?:TarFile\.)?open$|^PIL\.Image\.open$|(?:ElementTree|etree|ET)\.(?:fromstring|parse|XML)$|^xmltodict\.parse$/;

const requestsBehind = (value: Value | undefined, program: Program): readonly number[] =>
  value === undefined ? [] : [...fromsOf(value), ...program.sources(value).map((step) => step.call.id)];

const fromsOf = ({ holes }: Value): readonly number[] => holes.flatMap(({ from }) => from ?? []);

/** Groups what belongs to several facts by each of them. */
function byEach<T>(items: readonly T[], idsOf: (item: T) => readonly number[]): ReadonlyMap<number, readonly T[]> {
  const pairs = items.flatMap((item) => [...new Set(idsOf(item))].map((id) => ({ id, item })));
  const grouped = [...Map.groupBy(pairs, ({ id }) => id)];
  return new Map(grouped.map(([id, own]) => [id, own.map(({ item }) => item)]));
}

/** Python: `datetime.strptime(answer.text, "%d/%m/%Y")`, `int(answer.text)`, whose failure nobody takes: a page is neither. */
const isReadStrictly = ({ id, uses }: Call, program: Program): boolean =>
  uses.some((use) => use === 'text' || use === 'content') &&
  (strictReadings(program).get(id) ?? []).some((one) => program.catchers(one.id).by.length === 0);

/** By request, what reads its answer as a date or a number. */
const strictReadings = lastAsked((program: Program) =>
  byEach(
    program.calls.filter(({ name }) => READS.test(name)),
    ({ args }) => requestsBehind(args[0], program),
  ),
);
const READS = /(?:^|\.)(?:strptime|fromisoformat)$|^(?:builtins\.)?(?:int|float)$|^decimal\.Decimal$/;

/** `…/branches.json`: a file on a server, and where there is none it answers with a page that is no JSON. */
const isOfFile = ({ args, options }: Call): boolean =>
  args.length < 2 && !options.has('params') && /\.json(?:$|\?)/.test((args[0] ?? options.get('url'))?.text ?? '');

/** `["items"]` of the answer itself; what a loop takes of a list's items may be taken of nothing. */
const isLookedInto = ({ id, uses }: Call, program: Program): boolean => uses.includes('[]') && lookedInto(program).has(id);

const lookedInto = lastAsked((program: Program): ReadonlySet<number> => {
  const gone = program.scopes.flatMap(({ over, gives = [] }) => (over ? [over, ...gives] : gives));
  const holes = [...valuesOf(program), ...gone].flatMap((value) => value.holes);
  return new Set(
    holes.flatMap(({ from, name, member }) => (from !== undefined && (member !== undefined || name.includes('[')) ? [from] : [])),
  );
});

/** Something is put in the place of what may be missing. */
const INSTEAD = /\?\.|\?\?|\|\|/;
const PUT_INSTEAD = /\?\?|\|\|/;
const OF_LISTS =
  /\.(?:map|filter|includes|indexOf|at|flat|forEach|find|findIndex|findLast|some|every|reduce|flatMap|slice|sort|reverse|join|entries|split|trim|replace|match|startsWith|endsWith|toLowerCase|toUpperCase)$/;
const DEEP = /(?:^[\w$]+|[)\]])(?:\.[\w$]+){2,}|^[\w$]+\[[^\]]*\]\./;

/**
 * `fs.readdir('in', (err, names) => names.forEach(…))`: where nothing came the callback goes through nothing, looks into it or
 * parses it, and what it throws is taken by nobody: the run ends badly.
 */
export function breaksInCallback({ call, row }: Step, program: Program): boolean {
  if (row.status?.includes('callback') !== true) return false;
  const isGiven = (value: Value | undefined): boolean => value?.holes.some(({ from }) => from === call.id) === true;
  const breaking = [
    ...program.scopes.filter(({ role, over }) => role === 'loop' && isGiven(over)),
    ...program
      .callsIn(call.id)
      .filter(({ name, args, receiver }) => isGiven(receiver) || (name === 'JSON.parse' && isGiven(args[0]))),
  ];
  return breaking.some(
    ({ id, start, end }) =>
      // A handler around the call has gone when the callback runs.
      program.catchers(id).by.every((handler) => handler.start < call.start || handler.start > call.end) &&
      !program.someWay(id, ({ scope }) => scope.start > call.start && scope.end <= call.end) &&
      !program.file.text.slice(start, end).includes('?.'),
  );
}

/**
 * `fs.readFile('app.js', (_err, data) => gzip(data, (_err, packed) => console.log(packed.length)))`: of what was read only words
 * are made, for whoever looks at the screen.
 */
export const isShownInCallback = ({ call, row, effect }: Step, program: Program): boolean =>
  effect === 'read' &&
  row.status?.includes('callback') === true &&
  program.stepsIn(call.id).some((step) => step.effect === 'report') &&
  program.callsIn(call.id).every(({ id, name }) => program.step(id)?.effect === 'report' || COMPUTES.test(name)) &&
  !program.written.some(({ role, id }) => role === 'assigned' && isInside(id, call.id, program));

/** A method of a value, a number, a compression. */
const COMPUTES = /^\.|^(?:zlib|Math)\.|^(?:Number|String|Buffer\.from|JSON\.stringify)$/;

/** Every value that stands in the file with a name, or is given to a call. */
const valuesOf = ({ written, calls }: Program): readonly Value[] => [
  ...written.map(({ value }) => value),
  ...calls.flatMap(({ args, options, receiver }) => [...args, ...options.values(), ...(receiver ? [receiver] : [])]),
];

/** The same, by the calls and scopes that they come from. */
const valuesFrom = lastAsked((program: Program) => byEach(valuesOf(program), fromsOf));

/** The calls that are given such a value, or are made on it. */
export const usersOf = (isSuch: (value: Value | undefined) => boolean, { calls }: Program): readonly Call[] =>
  calls.filter(({ args, receiver, options }) => [receiver, ...args, ...options.values()].some(isSuch));

/** `print(answer.strip())`: it is what a report says. */
export function isInReport(id: number, program: Program): boolean {
  const fact = program.fact(id);
  return fact.kind === 'call' && (program.step(id)?.effect === 'report' || isInReport(fact.within, program));
}

/** `found = requests.get(…).content; found = json.loads(found); print(found)`: what is no JSON raises, and a person reads the rest. */
function isPrintedAfterParsing({ id }: Call, program: Program): boolean {
  const opened = (openings(program).get(id) ?? []).filter(({ name }) => name === 'json.loads');
  const holdsOne = (value: Value | undefined): boolean =>
    value?.holes.some(({ from }) => opened.some((one) => one.id === from)) === true;
  const users = usersOf(holdsOne, program);
  return users.length > 0 && users.every((user) => isInReport(user.id, program));
}

/**
 * Python: an answer that is asked for and printed, whatever it says, is read by a person: `print(answer.json())`. So is what
 * comes back for something that a person sends.
 */
export function isOnlyShown({ call, effect }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'python' || (effect !== 'read' && program.evidence.job !== undefined)) return false;
  const holds = (value: Value | undefined): boolean => value?.holes.some(({ from }) => from === call.id) === true;
  if (isPrintedAfterParsing(call, program)) return true;
  const users = usersOf(holds, program);
  return (
    users.length > 0 &&
    users.every(({ id }) => isInReport(id, program)) &&
    !program.written.some(
      ({ value, within }) =>
        holds(value) && !(value.start <= call.start && call.end <= value.end) && !(within >= 0 && isInReport(within, program)),
    )
  );
}
