import { join } from 'node:path';
import { build } from '../../scripts/build.ts';

/** The folder of what ships: what `npm test` built for all of its tests, or, where one file is run alone, built into `scratch`. */
export async function builtInto(scratch: string): Promise<string> {
  const built = process.env['READINESS_BUILT'];
  if (built !== undefined) return built;
  const dist = join(scratch, 'dist');
  await build(dist);
  return dist;
}
