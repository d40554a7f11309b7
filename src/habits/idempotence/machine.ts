import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';

/**
 * Does a script show that it works on a machine that lasts: it starts services, serves what lies in `/srv`, mounts at each start, sets up a desktop or Homebrew's
 * packages, or a clock starts it? An image, a container, a runner and the box of a test have none of these, and nothing of an earlier run.
 */
export const isOnLastingMachine = lastAsked(
  ({ file, evidence }: Program): boolean =>
    file.language !== 'shell' || evidence.job !== undefined || LASTS.test(file.text.replaceAll(/^[ \t]*#.*$/gm, '')),
);
const LASTS =
  /\bsystemctl\s|\bservice\s+[\w@-]+\s+(?:re)?(?:start|load)\b|\/etc\/(?:init\.d|fstab|cron)|(?<![\w.])\/srv\/|\bcrontab\s+-|\b(?:swapon|reboot|shutdown|visudo)\b|\bbrew\s+(?:install|update|upgrade|tap|bundle|cask)\b|\bdefaults\s+write\b|\blaunchctl\s/;
