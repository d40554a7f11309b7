import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isWatched } from '../../knowledge/set-up.ts';

/** In shell: a person starts it, and looks on. */
export const isLookedOn = (program: Program): boolean =>
  program.file.language === 'shell' &&
  (isWatched(program) || isHandedToAll(program) || isUpdater(program) || isOfPerson(program));

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

/**
 * In shell, where nothing is seen to start it: another script tells a person to (`echo "Run ./tools/raise.sh"`); it asks by a menu (`dmenu`,
 * `rofi`) or answers a click; it tells whoever ran it to run it again; it is somebody's own program (`.local/bin/`), or gets one.
 */
const isOfPerson = lastAsked(
  ({ file: { path, text }, evidence }: Program): boolean =>
    evidence.job === undefined &&
    (evidence.callers ?? []).length === 0 &&
    (evidence.isTold === true ||
      MENUS.test(text) ||
      AGAIN.test(text) ||
      (OWN_PROGRAMS.test(path) && !PARTS_OF_DESKTOP.test(path)) ||
      (/(?:^|\/)get[-_][\w-]+\.sh$/.test(path) && /\b(?:\w+_)?INSTALL_DIR\b/.test(text))),
);
const MENUS = /^(?![ \t]*#)[^\n]*(?:[|(][ \t]*(?:dmenu|rofi|wofi|fzf)\b|\$\{?BLOCK_BUTTON\b)/m;
/** "Please resolve the conflicts and run the script again." */
const AGAIN = /^[ \t]*(?:echo|printf)\b[^\n]*\b(?:re-?run (?:this|the) script|run (?:this|the) script again)\b/im;
const OWN_PROGRAMS = /(?:^|\/)\.local\/bin\/[^/]+$/;
const PARTS_OF_DESKTOP = /(?:^|\/)(?:cron|statusbar|blocks?)\//;

/** In shell: `update.sh`, which nothing in the repository starts and which says that it needs to be root: whoever updates looks on. */
const isUpdater = ({ file: { path, language, text }, evidence }: Program): boolean =>
  language === 'shell' &&
  /(?:^|\/)(?:self-?)?(?:update|upgrade)r?(?:\.sh)?$/i.test(path) &&
  evidence.job === undefined &&
  (evidence.callers ?? []).length === 0 &&
  /\bid -u\b|\bEUID\b/.test(text) &&
  !/\bcron|\bnightly\b|\bunattended\b/i.test(text);
