import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { isChange, isOutside, lineOfCall, type Step } from '../core/step.ts';
import { isDatedRow } from './dated.ts';

/**
 * In shell: neither a clock of the repository nor its configuration starts it. What a header or a path says of a clock may be of another
 * machine, of once, or of a schedule that is suspended (docs/decisions/0015).
 */
export const isUnscheduled = ({ file, evidence }: Program): boolean =>
  file.language === 'shell' && (evidence.job !== 'strong' || evidence.onlyLoops === true);

/** What it changes outside. */
const changesOf = (program: Program): readonly Step[] =>
  program.steps.filter((step) => isChange(step) && isOutside(step) && program.reached(step.call.id));

/**
 * In shell: nobody is left who would miss it only by an alarm of its own. All that it does are rows with their time, whose gap shows where they
 * are looked at, or it starts a program that writes down itself when it last ran, and complains when that is long ago.
 */
export const isSeenWithout = lastAsked((program: Program): boolean => {
  if (program.file.language !== 'shell') return false;
  if (program.calls.some((call) => KEEPS_RECORD.test(lineOfCall(call, WORDS)))) return true;
  const changes = changesOf(program);
  return changes.length > 0 && changes.every((step) => isDatedRow(step, program));
});

/** Nextcloud's, Moodle's and Drupal's `cron.php`, `drush cron`, `bin/magento cron:run`. */
const KEEPS_RECORD = /(?:^|[\s/])(?:php\d* (?:-\S+ )*\S*\bcron\.php$|drush (?:\S+ )*(?:core:)?cron$|\S*magento cron:run\b)/;
const WORDS = 6;

/** `flock -n /run/shop.lock ./export.sh || exit 1`: whether it was held or the work failed, the status is the same, and each is left alone. */
export const mayBeSkip = ({ file: { language, text } }: Program): boolean => language === 'shell' && SKIPS.test(text);
const SKIPS =
  /^[^#\n]*\bflock\s+(?:-\S+(?:[ \t]+\d+)?\s+)*?(?:-\w*n\w*|--nonblock|--nb)\s+(?:-\S+\s+)*(?!\d+\s)\S+\s+[^\n|&;]*\|\|/m;

/** In shell: `flock -n 9 || exit 1`, "already running": the run is left out as it was meant to be. */
export function isSkip({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  const at = program.lines.lineAt(call.start);
  const from = program.lines.startOf(Math.max(1, at - 1));
  return LEFT_OUT.test(program.file.text.slice(from, call.end));
}
const LEFT_OUT =
  /\bflock\b|\b(?:already (?:running|locked|in progress)|(?:is|still) (?:locked|running)|another instance|skip(?:s|ped|ping)?)\b/i;
