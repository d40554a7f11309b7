import type { Call, Value } from '../../core/facts.ts';
import { isInside, scopeAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { programOf } from '../../knowledge/asides.ts';
import { isSame, isThrownAway } from '../../knowledge/fresh.ts';
import { isAttended } from '../../knowledge/questions.ts';
import { asPattern } from '../../knowledge/words.ts';
import { endsBadlyAfter } from './following.ts';
import { isTidy } from './tidying.ts';

/**
 * Python: is a program that was started for sure one that does something, whose loss nothing else shows? It is known by its
 * name, it is not asked (its output is taken, or it stands on the screen), and what it makes is not looked for afterwards.
 */
export function isWork(step: Step, program: Program): boolean {
  const { call } = step;
  const name = programOf(step);
  // `run(command)`: what it does is not in the file.
  if (/^(?:subprocess|os|commands|asyncio|sh|popen2)\b|^popen/.test(name)) return false;
  const said = commandLine(call, program);
  // `Popen(['queue_manager'])`, and nobody keeps it: it is there to stay. Who answers the questions of a program reads its screen.
  if ((/(?:^|\.)Popen$/.test(call.name) && call.uses.length === 0) || isAttended(program)) return false;
  if (BESIDE.test(name) || isQuestion(name, said) || isTypedInto(name, call, said)) return false;
  if (/^(?:systemctl|service)\b/.test(said) && isTidy(step)) return false;
  if (call.uses.some((use) => /^(?:stdout|stderr|output|communicate|read\w*|\*|\[\])$/.test(use))) return false;
  if (isUnheard(call) || isTurnOfLoop(step, program) || isMadeAnyway(call, program) || isDoneAgain(step, program)) return false;
  if (isOfNewRepository(step, program)) return false;
  return (
    !endsBadlyAfter(step, program) &&
    !isLookedFor(call, said, program) &&
    !isRunNext(call, said, program) &&
    !isMissedIn(call, program)
  );
}

/** `git restore` of one file, and at the end of the function with `check=True` of them all: what does not work ends there. */
const isDoneAgain = ({ name, call }: Step, program: Program): boolean => {
  if (!/^git (?:restore|checkout|reset|clean|fetch|pull|add)$/.test(name)) return false;
  const words = new RegExp(`\\b${name.replace(' ', '\\W{1,6}')}\\b`);
  return program
    .callsIn(program.enclosing(call.id).id)
    .some(
      ({ start, end, options }) =>
        start > call.end && /^true$/i.test(options.get('check')?.text ?? '') && words.test(program.file.text.slice(start, end)),
    );
};

/** `git init`, `git add`, `git commit`, one after the other, and nothing of the file asks for the history: a work tree is all it is for. */
const isOfNewRepository = ({ name, call }: Step, program: Program): boolean =>
  /^git (?:add|commit)$/.test(name) &&
  program.steps.some(
    (made) =>
      made.name === 'git init' &&
      made.call.start < call.start &&
      program.enclosing(made.call.id) === program.enclosing(call.id) &&
      isSame(made.call.options.get('cwd'), call.options.get('cwd')),
  ) &&
  !program.steps.some((other) => /^git (?!init$|add$|commit$|apply$|config$|status$)/.test(other.name));

/** `if not exists(folder): run(["office", "--init"]); makedirs(folder)`: where the program did not make it, the next line does. */
const isMadeAnyway = (call: Call, program: Program): boolean =>
  program.children(call.within).some((fact) => {
    const made = fact.kind === 'call' && fact.start > call.end ? program.step(fact.id) : undefined;
    if (made?.effect !== 'create' || made.medium !== 'file') return false;
    return program.someWay(call.id, ({ tests }) =>
      tests.some(({ negated, left }) => negated && pathsIn(left, program).some((path) => isSame(path, made.target))),
    );
  });

/** A value, and what the calls in it were given: the path in `os.path.exists(path)`, in `path.exists()`. */
const pathsIn = (value: Value, program: Program): readonly Value[] => [
  value,
  ...value.holes.flatMap(({ from }) => {
    const fact = from === undefined ? undefined : program.fact(from);
    if (fact?.kind !== 'call') return [];
    return fact.receiver ? [fact.receiver, ...fact.args] : fact.args;
  }),
];

/** The command line, also where it has a name: `args = ['sed', '-i', …]`. */
export function commandLine({ args, options, id }: Call, program: Program): string {
  const given = args[0] ?? options.get('args');
  const [hole] = given?.holes ?? [];
  const isNamed = hole !== undefined && given?.items === undefined && given?.text === `\${${hole.name}}`;
  return textOf(isNamed ? (program.given(hole.name, id).at(-1)?.value ?? given) : given);
}

const textOf = (value: Value | undefined): string => value?.items?.map(({ text }) => text).join(' ') ?? value?.text ?? '';

/** `mysql -h db shop`: a person types what it is to do. */
const isTypedInto = (name: string, { options }: Call, said: string): boolean =>
  /^(?:mysql|mariadb|psql|sqlite3|mongo(?:sh)?|redis-cli|bash|i?python3?)$/.test(name) &&
  !/\s-(?:\w*[ecf]\b|-(?:execute|command|file|eval)\b)|<|\.\w{2,4}\b|\s-c/.test(said) &&
  !options.has('stdin') &&
  !options.has('input');

/** A folder that the next step misses, what need not have been there, the machine's own end, words for a person, a text laid out anew. */
const BESIDE =
  /^(?:mkdir|rm|rmdir|reboot|shutdown|poweroff|halt|touch|gofmt|black|isort|prettier|autopep8|yapf|clang-format|ruff|rustfmt|pre-commit|prek)$|notif/;

const ASKS =
  /(?:^|\s)(?:status|list(?:-[\w-]+)?|show|get|describe(?:-[\w-]+)?|info|version|--version|log|logs|diff|ps|whoami|fmt|help|--help)(?:\s|$)/;

/** Programs that print, and change nothing unless their output is sent somewhere: `sed '2p;d' table.csv`. */
const PRINTS =
  /^(?:cat|ls|ps|grep|egrep|find|head|tail|awk|sort|uniq|wc|df|du|free|uptime|uname|which|env|printenv|id|tree|file|stat|ping|dig|lsof|netstat|ss|top|date|echo|printf)$/;

const isQuestion = (name: string, said: string): boolean =>
  !/(?:^|[^0-9&])>/.test(said) &&
  (PRINTS.test(name) ||
    (name === 'sed' && !/\s(?:-i|--in-place)/.test(said)) ||
    ASKS.test(said.split(' ').slice(0, WORDS).join(' ')));
const WORDS = 4;

/** `stdout=DEVNULL, stderr=DEVNULL`: nothing of it is wanted. */
const isUnheard = ({ options }: Call): boolean =>
  ['stdout', 'stderr'].every((key) => /\bDEVNULL\b/.test(options.get(key)?.text ?? ''));

/** Python: `Popen(command, start_new_session=True)`, for which nobody waits: it is started to outlive the script. */
export const isDetached = ({ call: { name, options, uses } }: Step): boolean =>
  /(?:^|\.)Popen$/.test(name) &&
  !uses.some((use) => /^(?:wait|communicate|poll|returncode)$/.test(use)) &&
  (options.get('start_new_session')?.text.toLowerCase() === 'true' ||
    /\bDETACHED_PROCESS\b/.test(options.get('creationflags')?.text ?? ''));

/** `while True: os.system("./poll.sh")`, and nothing else is done in it: the next round tries again. */
const isTurnOfLoop = (step: Step, program: Program): boolean =>
  program.loops(step.call.id).some(
    ({ id, endless }) =>
      endless &&
      program
        .stepsUnder(id)
        .filter(isChange)
        .every((one) => one === step),
  );

/**
 * `ssh db "cat > /tmp/ask.py"`, and then `ssh db "python3 /tmp/ask.py"`, whose output is taken: what was not laid down does not run, and
 * says nothing.
 */
function isRunNext(call: Call, said: string, program: Program): boolean {
  const file = /(?<![0-9&])>>?\s*([\w./~${}-]{3,})/.exec(said)?.[1];
  return (
    file !== undefined &&
    program
      .stepsIn(program.enclosing(call.id).id)
      .some(
        ({ effect, call: next }) =>
          effect === 'run' &&
          next.start > call.end &&
          next.uses.some((use) => /^(?:stdout|output|\*)$/.test(use)) &&
          new RegExp(`\\b(?:python[\\d.]*|bash|sh|zsh|node|perl|ruby) (?:-\\w+ )*["']?${asPattern(file)}(?![\\w./])`).test(
            commandLine(next, program),
          ),
      )
  );
}

/** `if os.path.exists(name + '.zip')`, after it, of what stands on the command line. */
const isLookedFor = (call: Call, said: string, program: Program): boolean =>
  program
    .stepsIn(program.enclosing(call.id).id)
    .some(
      ({ effect, medium, target, call: other }) =>
        effect === 'probe' &&
        medium === 'file' &&
        other.start > call.end &&
        target !== undefined &&
        target.text !== '' &&
        said.includes(target.text),
    );

/**
 * `subprocess.run(["mkdocs", "build"], cwd=fresh)`, and then `open(fresh / "site/index.html")` on the same way: in a folder of
 * this run there is no file of the last one, and what was not made is missed loudly.
 */
function isMissedIn(call: Call, program: Program): boolean {
  const folder = call.options.get('cwd');
  if (folder === undefined || !isFresh(folder, call, program)) return false;
  const steps = program.stepsIn(program.enclosing(call.id).id).filter(({ medium }) => medium === 'file');
  return steps.some(
    ({ effect, target, call: { id, start } }) =>
      effect === 'read' &&
      start > call.end &&
      target?.text.startsWith(`${folder.text}/`) === true &&
      program.catchers(id).by.length === 0 &&
      isInside(call.id, scopeAround(id, program).id, program) &&
      !steps.some((other) => isChange(other) && other.call.start < call.start && isSame(other.target, target)),
  );
}

/** Is a folder thrown away after the run, at every place from which it is given? */
const isFresh = (folder: Value, { id }: Call, program: Program): boolean =>
  program.chains(id).every(({ sites }) => isThrownAway(program.inWords(folder, sites), program));

/** Python: `pool.submit(work(item))` runs it on the spot; a task that only starts itself again ends nothing. */
export const isNoTask = (step: Step, program: Program): boolean => {
  const [given] = step.call.args;
  const called = given?.holes.length === 1 && given.text === `\${${given.holes[0]?.name}}` ? given.holes[0]?.from : undefined;
  const fact = called === undefined ? undefined : program.fact(called);
  if (fact?.kind !== 'call') return false;
  return /submit$|apply_async$/.test(step.name) ? !/partial$/.test(fact.name) : fact.local === program.enclosing(step.call.id).id;
};
