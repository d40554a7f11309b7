import type { Program } from '../program.ts';

/** What a folder `jobs` says of when its files run is said by none of the others. */
const ONLY_JOBS = /(?:^|\/)(?:crons?|nightly|daily)(?:\/|\.\w+$)/i;
/** `parser.add_argument("orders")`, `@click.argument("orders")`: whoever starts it says what it is to work on. */
const IS_HANDED = /\badd_argument\(\s*["'](?!-)\w|^[ \t]*@click\.argument\(/m;

/**
 * Python: `shop/jobs/orders.py`, a module of the package `shop`, which it imports itself, or by dots; or it is handed what it works on. A
 * package `jobs` holds what others put together and start: an orchestrator, a batch system, a server.
 */
export function isOfPackage({ file: { path, text, language } }: Program): boolean {
  if (language !== 'python' || ONLY_JOBS.test(path)) return false;
  const [top = ''] = path.split('/');
  if (IS_HANDED.test(text) || /^from\s+\.+\w*(?:\.\w+)*\s+import\b/m.test(text)) return true;
  return /^[A-Za-z_]\w*$/.test(top) && new RegExp(`^\\s*(?:from|import)\\s+${top}\\.`, 'm').test(text);
}
