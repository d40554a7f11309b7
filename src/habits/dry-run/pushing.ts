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

/**
 * In a workflow and in shell: to a branch that the run sets anew, by its name; a tag, a mirror, or a branch that is taken away after its work.
 * What is left is a branch that people work on, as it is written there, and the one that was checked out.
 */
export function isPushOfRun({ call }: Step, program: Program): boolean {
  if (!/^(?:workflow|shell)$/.test(program.file.language)) return false;
  const said = words(call.args);
  if (REWRITES.test([program.file.path, ...program.jobs.map(({ name }) => name ?? '')].join(' '))) return true;
  if (said.some((word) => /^(?:-d|--delete|:\S+|--tags|--mirror|--prune|--all)$|^(?:HEAD:)?refs\/tags\//.test(word))) return true;
  const plain = said.filter((word) => !word.startsWith('-'));
  // Another remote than one's own is a mirror, or deploys.
  const remote = plain.length > 1 ? (plain.at(-2) ?? '') : '';
  if ((/^[\w-]+$/.test(remote) && !/^(?:push|origin)$/.test(remote)) || /mirror/i.test(remote)) return true;
  if (program.file.language === 'workflow' && ELSEWHERE.test(remote)) return true;
  const branch = plain.at(plain.length > 1 ? -1 : plain.length)?.replace(/^\+?(?:.*:)?(?:refs\/heads\/)?/, '');
  if (branch !== undefined && branch !== 'HEAD') return branch.includes('${') || !SHARED_BRANCH.test(branch);
  // `git checkout other`, or an action that brings another branch.
  return program
    .callsIn(program.job(call.id)?.id ?? 0)
    .some(
      (other) =>
        (other.name.toLowerCase() === 'actions/checkout' && other.options.has('ref')) ||
        GOES_TO.test(`${other.name} ${words(other.args).join(' ')}`),
    );
}

/** Python: `git checkout -b BRANCH`, and then `git push origin HEAD:BRANCH --force` in the same function: the branch is the run's own. */
export function isPushOfOwnBranch({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'python') return false;
  const branch = words(call.args)
    .findLast((word) => !word.startsWith('-'))
    ?.replace(/^\+?(?:HEAD:)?(?:refs\/heads\/)?/, '');
  return (
    branch !== undefined &&
    program.stepsIn(program.enclosing(call.id).id).some((other) => {
      const said = words(other.call.args);
      const at = said.findIndex((word) => /^-[bBcC]$/.test(word));
      return /^git (?:checkout|switch)$/.test(other.name) && other.call.start < call.start && at >= 0 && said[at + 1] === branch;
    })
  );
}

/** Another server than the one that the workflow was checked out from. */
const ELSEWHERE = /^(?:https?|ssh):\/\/(?:[^/]*@)?(?!github\.)[\w-]+\.[\w.-]+[/:]/i;

/** `squash.yml`: named for the deed. */
const REWRITES = /(?:^|[^a-z])(?:squash|rewrite|force-?push|truncate|shrink)(?:$|[^a-z])/i;

const GOES_TO = /^git (?:checkout|switch) (?!.*-- )|^gh pr checkout/;

/** Nobody starts a git hook: the push that it goes with is what a person decides on, and a mirror has to follow. */
const OF_HOOK =
  /(?:^|\/)[\w.-]*hooks?(?:\.d)?\/|(?:^|\/)(?:pre|post)-(?:receive|push|commit|merge|rewrite|update|checkout)(?:[_.-][^/]*)?$/;

/** In shell: a git hook's own push. */
export const isPushOfHook = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' && OF_HOOK.test(program.file.path);

const words = (values: readonly Value[]): readonly string[] =>
  values.flatMap(({ text, items }) => [...text.split(' '), ...words(items ?? [])]);
