/** One entry of a crontab. */
export interface CronLine {
  readonly line: number;
  /** `0 3 * * *` or `@daily`. */
  readonly schedule: string;
  readonly command: string;
  /** What it prints is mailed to somebody: `MAILTO` is set and not empty. */
  readonly isMailed: boolean;
}

const FIELD = '[\\d*/,a-zA-Z-]+';
const ENTRY = new RegExp(
  `^[ \\t]*(@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)|${FIELD}(?:[ \\t]+${FIELD}){4})[ \\t]+(\\S.*)$`,
);
const MAIL = /^[ \t]*MAILTO[ \t]*=[ \t]*["']?([^"'\s]*)/;

/**
 * The entries of a crontab. Those of the system (`/etc/crontab`, `cron.d`) name a user before the command (crontab(5)). What
 * is no crontab has no entries.
 */
export function cronLines(text: string, path: string): readonly CronLine[] {
  const isSystem = /(?:^|\/)(?:cron\.d\/|etc\/crontab$)/.test(path);
  const entries: CronLine[] = [];
  let isMailed = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const mail = MAIL.exec(line);
    if (mail) isMailed = mail[1] !== '';
    const [, schedule, rest] = ENTRY.exec(line) ?? [];
    if (schedule === undefined || rest === undefined || /^[ \t]*#/.test(line)) continue;
    const command = isSystem ? rest.replace(/^\S+[ \t]+/, '') : rest;
    // A percent sign ends the command; what follows is its input.
    entries.push({
      line: index + 1,
      schedule: schedule.replace(/[ \t]+/g, ' '),
      command: command.replace(/(?<!\\)%.*$/, ''),
      isMailed,
    });
  }
  return entries;
}
