import { isOfWorkflows } from '../../core/callers.ts';
import type { Test, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isTemporary } from '../../knowledge/targets.ts';

/** `data.csv`, `./out/x`, `../x`: where it lies depends on where the job is started. */
function isRelative(text: string): boolean {
  return /^(?:\.{1,2}[\\/])?[\w-][\w .-]*(?:[\\/][\w .-]+)*$/.test(text) && /[.\\/]/.test(text);
}

/** `go get github.com/acme/tool`, `go install host.tld/tool@v1`: what is fetched, and no path. */
const isImportPath = (text: string, { name }: Step): boolean =>
  /^go (?:get|install)$/.test(name) && /^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)+\//i.test(text);

/** The file decides where it works: it goes to a folder of its own choice, or what it sources may. */
function isAnchored(program: Program): boolean {
  return program.calls.some(
    ({ name, args }) => /(?:^|\.)chdir$|^(?:cd|pushd|source|\.)$/.test(name) || /^(?:cd|pushd)$/.test(args[0]?.text ?? ''),
  );
}

/** `if not os.path.isfile("pyproject.toml"): sys.exit(…)`: what marks the root of a checkout is looked for, and elsewhere nothing is done. */
const isInRoot = lastAsked((program: Program): boolean =>
  program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      program.ending(scope) === 'bad' &&
      scope.tests?.some(({ left }) => [left, ...askedOf(left, program)].some(({ text }) => MARKS_ROOT.test(text))),
  ),
);

/** What the calls in a test are given. */
const askedOf = ({ holes }: Value, program: Program): readonly Value[] =>
  holes.flatMap(({ from }) => {
    const fact = from === undefined ? undefined : program.fact(from);
    return fact?.kind === 'call' ? [...(fact.receiver ? [fact.receiver] : []), ...fact.args] : [];
  });
const MARKS_ROOT = /^(?:\.\/)?(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|Cargo\.toml|go\.mod|Makefile|\.git)$/;

/** Started by those who all name a folder for it: `cd "$(dirname "$0")"`, `WorkingDirectory=`, a workflow's `working-directory:`. */
const isStartedInPlace = ({ evidence: { callers = [] } }: Program): boolean =>
  callers.length > 0 && callers.every(({ placed, folder }) => placed === true || (folder !== undefined && folder !== ''));

/** `try: return open("build.txt").read() except OSError: return None`: without the file there is another answer. */
function isAnswered(step: Step, program: Program): boolean {
  if (step.effect !== 'read' && step.effect !== 'probe') return false;
  // Further out others take what this one does not.
  const [nearest] = program.catchers(step.call.id).by;
  return nearest?.catches?.every((name) => OF_FILE.test(name)) === true && program.ending(nearest) === 'return';
}

const OF_FILE = /^(?:OSError|IOError|FileNotFoundError|EnvironmentError)$/;

const isRehearsal = ({ negated, left }: Test): boolean => !negated && left.holes.some(({ name }) => /dry_?run/i.test(name));

/** In a job: a file opened by a path relative to the working directory; in a checkout, where it is found, one line says it for all. */
export function relativePath(step: Step, program: Program): Verdict | undefined {
  const { file, evidence } = program;
  const isInCheckout = isOfWorkflows(evidence.callers) || file.path.startsWith('.github/');
  // A script that it starts is told once for all, and where no file says it already.
  const isOnce = isInCheckout || step.medium === 'process';
  if (!isLoose(step, program) || (isOnce && firstLoose(program) !== step)) return undefined;
  const told = { rule: 'relative-path', severity: 'info' } as const;
  if (isInRootOfCheckout(program))
    return missing({
      ...told,
      message: `\`${step.name}\` counts on the checkout's root, where the workflow starts it: anchor the path to the script's place.`,
      consequence:
        'Whoever starts it from another folder gets a file that is not found, or one that is written where nobody looks.',
    });
  return missing({
    ...told,
    message: `\`${step.name}\` looks in whatever folder the job starts in: anchor the path to the script or to a setting.`,
  });
}

/**
 * In shell somebody has to be seen who starts it from a folder of its own: a crontab, a unit, the list of jobs. A checkout is a folder that
 * everything in it can count on, and where nobody is seen it is started in the folder that it was written for.
 */
const isStartedElsewhere = ({ file, evidence: { callers = [], job, onlyLoops } }: Program): boolean =>
  file.language !== 'shell' ||
  (callers.length === 0
    ? job === 'strong' && onlyLoops !== true && !file.path.startsWith('.github/')
    : callers.some((caller) => caller.job === '' && caller.as === undefined && caller.by === undefined));

/** Only workflows start it, and none of them goes anywhere before. */
const isInRootOfCheckout = ({ evidence: { callers = [] } }: Program): boolean =>
  isOfWorkflows(callers) && callers.every(({ folder }) => folder === '');

const firstLoose = lastAsked((program: Program): Step | undefined => {
  const loose = program.steps.filter((step) => program.reached(step.call.id) && isLoose(step, program));
  return loose.find(({ medium }) => medium === 'file') ?? loose[0];
});

/** In shell: `python3 scripts/load.py`, which another folder does not have. */
const isScript = ({ effect, medium, thing, call: { id } }: Step, program: Program): boolean =>
  effect === 'run' && medium === 'process' && thing === 'script' && program.languageOf(id) === 'shell';

function isLoose(step: Step, program: Program): boolean {
  if (program.evidence.job === undefined || !isStartedElsewhere(program) || !(step.medium === 'file' || isScript(step, program)))
    return false;
  const { target } = step;
  // What is written into an open file has its file's path.
  if (step.thing === 'records' && step.effect === 'write') return false;
  if (target?.type !== 'text' || target.holes.length > 0 || !isRelative(target.text) || isTemporary(target)) return false;
  if (isImportPath(target.text, step)) return false;
  // What a rehearsal writes is for whoever started it.
  if (program.someWay(step.call.id, ({ tests }) => tests.some(isRehearsal))) return false;
  return !(
    isAnchored(program) ||
    isInRoot(program) ||
    program.job(step.call.id) ||
    isStartedInPlace(program) ||
    isAnswered(step, program)
  );
}
