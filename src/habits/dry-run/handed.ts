import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isBuildOutput, isTemporary } from '../../knowledge/targets.ts';

/** A cache, which is filled again. */
export const isCache = ({ holes }: Value): boolean =>
  holes.length === 1 && /(?:^|[._])cache(?:_?(?:dir|path|folder|root))?$/i.test(holes[0]?.name ?? '');

/** Python: `def empty(folder): shutil.rmtree(folder)`, and all who call it hand it a temporary folder, a build's or a cache. */
export function isHandedOwn({ call }: Step, { text, holes }: Value, program: Program): boolean {
  const { id, role, params = [] } = program.enclosing(call.id);
  const name = holes[0]?.name ?? '';
  const place = params.indexOf(name);
  if (program.file.language !== 'python' || role !== 'function' || place < 0 || text !== `\${${name}}`) return false;
  const given = program.calls.filter(({ local }) => local === id).map(({ args, options }) => options.get(name) ?? args[place]);
  return (
    given.length > 0 &&
    given.every((value) => value !== undefined && (isTemporary(value) || isBuildOutput(value) || isCache(value)))
  );
}
