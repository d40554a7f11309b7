import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isPacked } from '../../knowledge/targets.ts';

const isGiven = ({ name, call: { args } }: Step, option: RegExp): boolean =>
  name === 'curl' && args.some(({ text }) => option.test(text));

/** `curl -C - -O …`, `curl -o shop.tar.gz …`: so large that it goes on where it was cut off, or packed. A limit for all of it would cut slow lines off; one for silence does not. */
export const isLong = (step: Step): boolean =>
  isGiven(step, /^-[a-zA-Z#]*C$|^--continue-at\b/) ||
  (isGiven(step, TO_FILE) && step.call.args.some(({ text }) => isPacked(text)));
const TO_FILE = /^-[a-zA-Z#]*[oO]$|^--(?:output|remote-name)$/;
export const OF_SILENCE = 'add `--connect-timeout 30 --speed-limit 1 --speed-time 60`';

/** `curl -# -O …`: whoever waits for it sees how far it is. */
export const isShownDownload = (step: Step): boolean => isGiven(step, TO_FILE) && isGiven(step, /^-[a-zA-Z]*#|^--progress-bar$/);

/**
 * In shell: `curl -o FILE` without `-s` shows its meter, by which a person tells a slow server from one that never answers; and nothing starts it
 * unattended: nothing is seen to, or an image's build, a person who types a package's script, or what ends it after a time.
 */
export const showsMeter = (step: Step, { file, evidence }: Program): boolean =>
  file.language === 'shell' &&
  evidence.job === undefined &&
  (evidence.callers ?? []).every(({ by, as, limits }) => by === 'image' || as !== undefined || limits) &&
  (isGiven(step, TO_FILE) || isGiven(step, /^-[a-zA-Z]*O[a-zA-Z]*$/)) &&
  !isGiven(step, /^-[a-zA-Z]*s|^--(?:silent|no-progress-meter)$|^\$\{/) &&
  !step.call.options.has('2>') &&
  !step.call.options.has('&>');
