import { endsWithRun } from '../../core/callers.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { originsOf } from '../../knowledge/fresh.ts';
import { isBuildOutput } from '../../knowledge/targets.ts';
import { isInTest } from '../../knowledge/workflow/work.ts';
import { endsNextRun, isKnown, isNamed, meetsLeft } from './lasting.ts';
import { isNewByName } from './scaffolding.ts';

/** Does a second run meet it at all, as far as the file's language lets us tell? */
export function meetsNextRun(step: Step, program: Program): 'ends' | 'meets' | undefined {
  // What only a runner starts works on a disk that ends with the run.
  if (step.medium === 'file' && endsWithRun(program.evidence.callers)) return undefined;
  switch (program.file.language) {
    case 'shell':
      return endsOrMeets(step, program);
    case 'workflow':
      return isInTest(step, program) || isInCheckout(step) ? undefined : endsOrMeets(step, program);
    case 'python':
      if (step.medium === 'file' && isNewByName(step, program)) return undefined;
      return isByOptions(step) ? 'meets' : endsOrMeetsHere(step, program, isOfTool(step));
    default:
      if (isNamedByPerson(step, program) || isOfAction(step, program)) return undefined;
      return endsOrMeetsHere(step, program, isOfTool(step) || isOfBuild(step, program));
  }
}

const endsOrMeets = (step: Step, program: Program): 'ends' | 'meets' | undefined =>
  (isNamed(step, program) || step.target !== undefined) && endsNextRun(step, program) && !isOfTool(step)
    ? 'ends'
    : meetsLeft(step, program);

/** `args.out.mkdir(parents=True)`: only its options say that it is a folder's. */
const isByOptions = ({ name }: Step): boolean => /^(?!pathlib\.|os\.).+\.mkdir$/.test(name);

/** A checkout is cleared before the next run. */
const isInCheckout = ({ medium, target }: Step): boolean => medium === 'file' && !/^[/~$]/.test(target?.text ?? '/');

const endsOrMeetsHere = (step: Step, program: Program, isDoubtful: boolean): 'ends' | 'meets' | undefined =>
  isDoubtful ? meetsHere(step, program) : 'ends';

/** Where a program works in a folder that is handed on, the file has to say which. */
const meetsHere = ({ target, call: { options } }: Step, program: Program): 'meets' | undefined =>
  isKnown(target, program) && isKnown(options.get('cwd'), program) ? 'meets' : undefined;

/** A clone into whatever folder it stands in, a label, a cluster of containers: worth a line. */
const isOfTool = ({ name, target, call: { args } }: Step): boolean =>
  /^(?:gh label create|kind create cluster|k3d cluster create|gsutil mb)$/.test(name) ||
  (name === 'git clone' && !args.some(({ text }) => text === target?.text));

/** JavaScript: a build's output, of which a script beside it may take the last one away first; tasks, and what runs in a folder that others made. */
const isOfBuild = ({ target, call }: Step, { file, evidence }: Program): boolean =>
  (isBuildOutput(target) && evidence.callers !== undefined) || OF_TASKS.test(file.path) || call.options.has('cwd');

/** Tasks of a build: in which order they come, and which one cleans, is said where they are put together. */
const OF_TASKS = /(?:^|\/)(?:gulpfile|Gruntfile|Jakefile)(?:\.\w+)*$/i;

/** `create-shop my-shop`: the folder is new because a person named it, and where it is there already nothing may be made. */
const isNamedByPerson = ({ thing, target }: Step, program: Program): boolean =>
  thing === 'directory' &&
  target !== undefined &&
  program.sources(target).some(({ medium, effect }) => medium === 'arguments' || effect === 'ask');

/** JavaScript: an action's code runs on a runner; what `@actions/tool-cache` gives is a folder that was filled in this run. */
const isOfAction = ({ medium, target }: Step, program: Program): boolean =>
  medium === 'file' &&
  (/(?:^|\/)\.github\/actions\//.test(program.file.path) ||
    (target !== undefined &&
      [target, ...originsOf(target, program)].some(({ holes }) =>
        holes.some(({ from }) => {
          const made = from === undefined ? undefined : program.fact(from);
          return made?.kind === 'call' && made.name.startsWith('@actions/tool-cache.');
        }),
      )));
