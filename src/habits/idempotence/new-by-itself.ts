import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isOfThisRun, originsOf } from '../../knowledge/fresh.ts';

/**
 * Is what is made another thing in each run, whatever the last one left: by what every caller gives, by the name that a cluster gives it, or in
 * a task's empty folder?
 */
export const isNewByItself = (step: Step, program: Program): boolean =>
  isOfAllRuns(step, program) || isNamedByCluster(step, program) || isOfTask(step, program);

/** A function of the file that is given nothing but what is of this run. */
function isOfAllRuns({ call, target }: Step, program: Program): boolean {
  const ways = program.chains(call.id).filter(({ sites }) => sites.length > 0);
  return (
    target !== undefined && ways.length > 0 && ways.every(({ sites }) => isOfThisRun(program.inWords(target, sites), program))
  );
}

/** In shell: `kubectl create -f - <<EOF`, or `cat <<EOF | kubectl create -f -`, of a text with `generateName:`. */
function isNamedByCluster({ name, call }: Step, program: Program): boolean {
  if (!/^(?:kubectl|oc) create$/.test(name)) return false;
  const parts = program.calls.filter(({ id, group }) => id === call.id || (group !== undefined && group === call.group));
  return parts.some(({ options }) => /^[ \t]*generateName:/m.test(options.get('<<')?.text ?? ''));
}

/** Python: below `config["artifact_dir"]` of a `scriptworker`, which empties it before each task. */
const isOfTask = ({ target }: Step, program: Program): boolean =>
  target !== undefined &&
  /\bscriptworker\b/.test(program.file.text) &&
  [target, ...originsOf(target, program)].some(({ text }) => /\bconfig\[["'](?:artifact|work)_dir["']\]/.test(text));
