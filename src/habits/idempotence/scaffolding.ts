import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame, originsOf } from '../../knowledge/fresh.ts';
import { methodOf } from '../../knowledge/row.ts';
import { wordsOf } from '../../knowledge/words.ts';

/**
 * Python: a folder that somebody named must be new, since where it is there already the work in it would be overwritten: its function
 * makes something new by its own name, or what was named on the command line, and lays the first files down in it.
 */
export function isNewByName(step: Step, program: Program): boolean {
  const { thing, target, call } = step;
  if (thing !== 'directory' || target === undefined) return false;
  const made = program.stepsIn(program.enclosing(call.id).id).filter((other) => other.thing === 'directory');
  // What lies in such a folder is never reached where that one is there.
  return [step, ...made.filter((other) => other.call.end <= call.start && isIn(target, other, program))].some((folder) =>
    isLaidOut(folder, program),
  );
}

function isLaidOut(folder: Step, program: Program): boolean {
  const { target, call } = folder;
  if (target === undefined || folder.ask.has('exist_ok') === 'yes' || !/\$\{[^/]*$/.test(target.text)) return false;
  const owner = program.enclosing(call.id);
  const laid = program.callsIn(owner.id).filter((other) => other.start > call.end && fills(other, folder, program));
  return isForNew(owner.name ?? '')
    ? laid.length > 0
    : laid.some((other) => isFixed(other, program)) && isNamedByPerson(folder, program);
}

/** A file is written in the folder, or something that nobody knows is given a path in it. */
function fills({ id, name, args, receiver }: Call, folder: Step, program: Program): boolean {
  const step = program.step(id);
  if (step !== undefined && !(step.medium === 'file' && (step.effect === 'write' || step.effect === 'create'))) return false;
  if (step === undefined && !/(?:^|[._])(?:write|copy|render|dump|save|put|create|touch|generate)\w*$/i.test(name)) return false;
  return [step?.target, receiver, ...args].some((value) => value !== undefined && isIn(value, folder, program));
}

const isIn = (value: Value, { target }: Step, program: Program): boolean =>
  [value, ...originsOf(value, program)].some(({ text }) => text.startsWith(`${target?.text}/`));

/** `create`, `new_shop`; not `create_report`, which is done again. */
function isForNew(name: string): boolean {
  const [first = '', ...rest] = wordsOf(methodOf(name));
  return NEW.has(first) && !rest.some((word) => AGAIN.has(word));
}
const NEW: ReadonlySet<string> = new Set('create new init initialize scaffold bootstrap startproject startapp'.split(' '));
const AGAIN: ReadonlySet<string> = new Set(
  'report reports backup backups export exports output outputs out archive archives snapshot snapshots dump run result results plot plots figure figures dir dirs directory directories folder folders log logs'.split(
    ' ',
  ),
);

/** A text that the author wrote. */
function isFixed({ id, args }: Call, program: Program): boolean {
  const step = program.step(id);
  const content = step?.content ?? args[0];
  return step?.effect === 'write' && content?.type === 'text' && content.holes.length === 0;
}

const isNamedByPerson = ({ target }: Step, program: Program): boolean =>
  target !== undefined && program.sources(target).some(({ medium, effect }) => medium === 'arguments' || effect === 'ask');

/** In shell: `sphinx-quickstart "$1/docs"`, `cd "$1/docs"`: what lies in the folder that a generator has just filled for somebody. */
export function isInScaffold({ call }: Step, target: Value, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell' || /^(?:[/~]|\$\{)/.test(target.text)) return false;
  const folder = program.calls.findLast(({ name, start }) => /^(?:cd|pushd)$/.test(name) && start < call.start)?.args[0];
  if (folder === undefined || !program.sources(folder).some(({ medium }) => medium === 'arguments')) return false;
  return program.calls.some(
    ({ name, start, args }) =>
      start < call.start &&
      GENERATES.test([name, ...args.map(({ text }) => text)].slice(0, FIRST_WORDS).join(' ')) &&
      args.some((word) => isSame(word, folder)),
  );
}
const GENERATES =
  /\b(?:sphinx-quickstart|cookiecutter|copier|startproject|startapp|rails new|(?:npm|yarn|pnpm) (?:create|init)|cargo (?:new|init)|(?:poetry|uv|hugo|dotnet|mix) (?:new|init)|create-[\w-]+)\b/;
const FIRST_WORDS = 4;
