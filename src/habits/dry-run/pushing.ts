import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isThrownAway } from '../../knowledge/fresh.ts';
import { isBuildOutput } from '../../knowledge/targets.ts';
import { SHARED_BRANCH } from '../../knowledge/workflow/runner.ts';

const isFolderOfRun = (value: Value, program: Program): boolean => isBuildOutput(value) || isThrownAway(value, program);

/**
 * In JavaScript: a branch that the script fills, which is pushed anew each time. It is written there and nobody works on it; or
 * the script begins a repository, sets a branch back, or pushes from a folder that it builds.
 */
export function isPushOfGenerated({ call, target }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript') return false;
  const branch = target?.text.replace(/^\+?(?:HEAD:)?(?:refs\/heads\/)?/, '') ?? '';
  if (branch !== '' && !SHARED_BRANCH.test(branch)) return true;
  const folder = call.options.get('cwd');
  if (folder && isFolderOfRun(folder, program)) return true;
  return program.steps.some(
    (other) =>
      other.call.start < call.start &&
      (other.name === 'git init' ||
        (other.name === 'git reset' && words(other.call.args).includes('--hard')) ||
        (other.name === 'git clone' && other.target !== undefined && isFolderOfRun(other.target, program))),
  );
}

const words = (values: readonly Value[]): readonly string[] =>
  values.flatMap(({ text, items }) => [...text.split(' '), ...words(items ?? [])]);
