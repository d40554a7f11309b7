import type { Program } from '../../core/program.ts';
import { isWatched } from '../../knowledge/set-up.ts';

/** In shell: a person starts it, and looks on. */
export const isLookedOn = (program: Program): boolean =>
  program.file.language === 'shell' && (isWatched(program) || isHandedToAll(program) || isUpdater(program));

/**
 * In shell: `#   curl -fsSL https://get.acme.net/install.sh | sh` at its own head: whoever installs with it sits before it, and the
 * workflow that only tries it out has a limit to give itself.
 */
export const isHandedToAll = ({ file: { path, language, text } }: Program): boolean =>
  language === 'shell' &&
  /install/i.test(path) &&
  /^#[^\n|]*\b(?:curl|wget)\b[^\n|]*\binstall[^\n|]*\|[^\n|]*\b(?:ba|z|da)?sh\b/m.test(text.slice(0, HEAD));
/** So many characters of a file are its head. */
const HEAD = 1200;

/** In shell: `update.sh`, which nothing in the repository starts and which says that it needs to be root: whoever updates looks on. */
const isUpdater = ({ file: { path, language, text }, evidence }: Program): boolean =>
  language === 'shell' &&
  /(?:^|\/)(?:self-?)?(?:update|upgrade)r?(?:\.sh)?$/i.test(path) &&
  evidence.job === undefined &&
  (evidence.callers ?? []).length === 0 &&
  /\bid -u\b|\bEUID\b/.test(text) &&
  !/\bcron|\bnightly\b|\bunattended\b/i.test(text);
