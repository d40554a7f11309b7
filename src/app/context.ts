/** Where files stand that say who starts whom: a folder (its own files, not those in folders below) or a file. */
export const CONTEXT_PLACES: readonly string[] = [
  '.github/workflows',
  'cron',
  'cron.d',
  'crontab',
  'crontabs',
  'etc/cron.d',
  'etc/crontab',
];

const WORKFLOW_FOLDER = '.github/workflows/';

/** Whether a path in one of those places is a workflow or may be a crontab. */
export function isContext(path: string): boolean {
  return !path.startsWith(WORKFLOW_FOLDER) || /\.ya?ml$/.test(path);
}
