/** A workflow, a crontab, a unit of systemd, a script or a `package.json` as it is at one side. */
export interface ContextText {
  readonly path: string;
  readonly text: string;
}

/** Where files stand that say who starts whom: a folder (its own files, not those in folders below) or a file. */
export const CONTEXT_PLACES: readonly string[] = [
  'package.json',
  '.github/workflows',
  'cron',
  'cron.d',
  'crontab',
  'crontabs',
  'etc/cron.d',
  'etc/crontab',
  'systemd',
  'systemd/system',
  'etc/systemd/system',
];

const WORKFLOW_FOLDER = '.github/workflows/';
/** Is a path a service's, or a timer's? */
export const isUnit = (path: string): boolean => /\.(?:service|timer)$/.test(path);
const UNIT_FOLDER = /^(?:etc\/)?systemd\//;

/** Whether a path in one of those places is a workflow, a package, a unit of systemd or may be a crontab. */
export function isContext(path: string): boolean {
  if (UNIT_FOLDER.test(path)) return isUnit(path);
  return !path.startsWith(WORKFLOW_FOLDER) || /\.ya?ml$/.test(path);
}

/** Whether a path of a commit is one of those. */
export function isInContext(path: string): boolean {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return (CONTEXT_PLACES.includes(path) || CONTEXT_PLACES.includes(folder)) && isContext(path);
}

/** A shell script: what it starts in its turn is started by whoever starts it. */
export function mayStart(path: string): boolean {
  return /\.(?:sh|bash|ksh)$/i.test(path);
}
