import type { Value } from '../../core/facts.ts';
import { bindAll } from './bindings.ts';
import { callback } from './functions.ts';
import { memberName } from './modules.ts';
import type { Reading } from './reading.ts';
import { declare } from './spaces.ts';
import { type FunctionNode, is, type Node, type NodeOf } from './tree.ts';

/** What `actions/github-script` hands to its scripts under these names (its README). */
const GIVEN: ReadonlySet<string> = new Set(['github', 'octokit', 'context', 'core', 'exec', 'glob', 'io']);

/** A name that a parameter binds, and under which it was given. */
interface Bound {
  readonly target: Node;
  readonly as: string | undefined;
}

/** A parameter itself, or the names that its pattern takes apart. */
function boundBy(param: Node): readonly Bound[] {
  if (!is(param, 'ObjectPattern')) return [{ target: param, as: is(param, 'Identifier') ? param.name : undefined }];
  return param.properties.map((each) =>
    is(each, 'Property')
      ? { target: each.value as Node, as: memberName(each.key, each.computed) }
      : { target: each as Node, as: undefined },
  );
}

interface Given extends Bound {
  readonly target: NodeOf<'Identifier'>;
  readonly as: string;
}

const isGiven = (bound: Bound): bound is Given => bound.as !== undefined && GIVEN.has(bound.as) && is(bound.target, 'Identifier');

/** `module.exports = async ({ github, context, core }) => …`: a script that `actions/github-script` loads and calls. */
export function isForGithubScript({ params }: FunctionNode): boolean {
  const given = (params as readonly Node[]).flatMap(boundBy).filter(isGiven);
  return given.length > 1 && given.some(({ as }) => as === 'github' || as === 'octokit');
}

/** Runs where it stands, since whoever loads the module calls it; what it is given is known by its name. */
export const entry = (reading: Reading, node: FunctionNode): Value =>
  callback(reading, node, (param, _index, id) => {
    for (const bound of boundBy(param)) {
      if (isGiven(bound)) declare(reading.space, bound.target.name).path = bound.as;
      else bindAll(reading, bound.target, id);
    }
  });
