import type { Call } from '../core/facts.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { asPattern } from './words.ts';

/** What stands below these folders, and what a router's package puts into `uci-defaults` (`files/shop.defaults`). */
const FOLDERS = /(?:^|\/)(?:init\.d|rc\.d|rc\d\.d|sysvinit|openrc|procd|uci-defaults)\/|\.defaults$/;
/** What starts a machine, and its parts: it has to go on, whatever there is. */
const OF_START =
  /(?:^|\/)(?:init|modules\.d\/\d\d[^/]*\/[^/]*|initramfs(?:-tools)?\/(?:hooks?|scripts)\/.*|(?:pm-utils|pm)\/(?:sleep|power)\.d\/[^/]*|(?:system-sleep|sleep\.d(?:\.\w+)?)\/[^/]*|acpi\/.*|network\/if-[\w-]+\.d\/[^/]*|runit\/[123]|system-generators\/[^/]*|apm\/event\.d\/[^/]*|live\/(?:boot|config)\/[^/]*|udev\/[^/]*|fai\/config\/(?:hooks|class)\/.*)$/;
const STARTS = /^[ \t]*(?:["']?start["']?\)|start\s*\(\s*\)|(?:el)?if \[{1,2} "?\$\{?1\}?"? ==? ["']?start["']? \])/m;
const STOPS = /^[ \t]*(?:["']?stop["']?\)|stop\s*\(\s*\)|(?:el)?if \[{1,2} "?\$\{?1\}?"? ==? ["']?stop["']? \])/m;
const HEADER = /^#!\s*\S*(?:openrc-run|runscript|rc\.common|rc\.subr)\b|^###? BEGIN INIT INFO|^#\s*chkconfig:/m;

/**
 * A script with which the system starts and stops a service: its functions are made for a shell that goes on, and whoever calls
 * it looks at whether the service runs.
 */
export const isServiceScript = lastAsked(({ file: { path, text, language } }: Program): boolean => {
  if (FOLDERS.test(path) || OF_START.test(path)) return true;
  if (language !== 'shell') return false;
  // The part of a snap that snapd runs.
  if (/\$\{?SNAP_(?:DATA|COMMON)\b/.test(text)) return true;
  // What initramfs-tools asks for its order.
  if (/^[ \t]*prereqs\)/m.test(text)) return true;
  // `case "$1" in start) … stop) …`, `if [ "$1" = start ]`, or a function for each.
  return (STARTS.test(text) && STOPS.test(text)) || HEADER.test(text.slice(0, 4000));
});

/** What a package manager runs when a package comes or goes: dpkg names the package, the script and its status where one fails. */
export const isMaintainerScript = ({ file: { path } }: Program): boolean => OF_DPKG.test(path);
const OF_DPKG = /(?:^|\/)(?:[\w.+:-]+\.)?(?:pre|post)(?:inst|rm)$/;
/**
 * `packaging/preremove.sh`, `shop-postinst.sh`: what nfpm and fpm put into a package under the manager's own name. What is to be done after an
 * installation of anything else is called so, too, but not what comes before a removal.
 */
export const isPackageScript = ({ file: { path } }: Program): boolean =>
  OF_REMOVAL.test(path) || (OF_PACKAGE.test(path) && IN_PACKAGE.test(path));
const OF_REMOVAL =
  /(?:^|[/_.-])(?:(?:pre|post|before|after)[-_]?(?:remove|rm|un(?:install)?)|(?:pre|post)(?:inst|trans))(?:\.(?:sh|bash|deb|rpm))*$/i;
const OF_PACKAGE = /(?:^|[/_.-])(?:pre|post|before|after)[-_]?(?:install|upgrade)(?:\.(?:sh|bash|deb|rpm))*$/i;
const IN_PACKAGE = /(?:^|\/)(?:[\w-]*packag\w*|n?fpm|deb|debian|rpm|rpms|goreleaser|scriptlets)(?:\/|[-_.])/i;

/** A page of a server: what is wrong is told to the browser, and nothing reads the exit status. */
export const isPage = ({ file: { path } }: Program): boolean => /(?:^|\/)cgi-bin\/|\.cgi$/.test(path);

/**
 * `learn-pipe-ham`, what a mail server starts with each mail: its exit status is whether that is sent back to whoever wrote it.
 */
export const isMailPipe = ({ file: { path, text, language } }: Program): boolean =>
  language === 'shell' && /(?:^|\/)(?:[\w.-]+-)?pipe-[\w.-]+$/.test(path) && /^[ \t]*cat\s*>(?!>)|="?\$\(cat\)/m.test(text);

/** A menu, a bar, a message on somebody's desktop. */
const ON_DESKTOP =
  /^(?:notify-send|dunstify|rofi|dmenu|tofi|wofi|bemenu|fuzzel|zenity|kdialog|yad|hyprctl|swaymsg|i3-msg|bspc|wmctrl|xdotool|dbus-update-activation-environment|xclip|xsel|wl-copy|pbcopy|swww|hyprpaper|swaybg|feh|xrandr|gsettings|wtype|wlrctl|wlr-randr|ydotool|dzen2|lemonbar|xmobar|dunstctl|xrdb|xmodmap|xbindkeys|i3lock|swaylock|gio|gdb|lldb|conky|ffplay|recordmydesktop)$/;
/** What a desktop starts with its session. */
const OF_SESSION =
  /(?:^|\/)X11\/(?:xdm|xinit)\/|(?:^|\/)(?:\.?xinitrc|\.?xprofile|\.?xsession|[\w-]*autostart|[\w-]+-session)(?:\.sh)?$/i;

/** `diagnose_server.sh`: what somebody starts to see what is wrong; `statusline.sh`: what stands below somebody's prompt. */
const LOOKS = /(?:^|\/)share\/bug\/|(?:^|[/_.-])(?:diagnos\w*|debug|troubleshoot\w*|status-?line)(?=[_.-]|$)/i;

/** `docker exec -it …`: without a terminal it refuses to start. */
const needsTerminal = ({ name, args }: Call): boolean =>
  /^(?:docker|podman)$/.test(name) &&
  args.slice(0, 2).some(({ text }) => /^(?:exec|run)$/.test(text)) &&
  args.some(({ text }) => /^-(?:it|ti)$/.test(text));

/** `tmux source keys.conf`, `tmux select-pane`: what stands behind a key of a terminal. */
const isOfKeys = ({ name, args }: Call): boolean =>
  name === 'tmux' &&
  /^(?:source(?:-file)?|list-keys|(?:un)?bind(?:-key)?|(?:select|resize|swap)-\w+|display(?:-message)?|refresh-client)$/.test(
    args[0]?.text ?? '',
  );

/**
 * A shell script that answers somebody who sits in front of it: a page of a server, a key or a menu of a desktop, a terminal, a
 * server that runs until Control-C. What did not work is seen.
 */
export const isForSomebody = lastAsked(
  (program: Program): boolean =>
    program.file.language === 'shell' &&
    (LOOKS.test(program.file.path) ||
      isPage(program) ||
      OF_SESSION.test(program.file.path) ||
      program.steps.some(({ effect, content }) => effect === 'report' && /\bCtrl\s?[-+]?\s?C\b/i.test(content?.text ?? '')) ||
      /\$\{?(?:XDG_CURRENT_DESKTOP|XDG_SESSION_DESKTOP|DESKTOP_SESSION)\b|\bxdg-open\b/.test(program.file.text) ||
      program.calls.some((call) => ON_DESKTOP.test(call.name) || needsTerminal(call) || isOfKeys(call))),
);

/**
 * A monitoring system's check: its exit status and what it prints are its verdict, 1 is a warning there, and what it could not
 * read is part of the answer.
 */
export const isCheck = lastAsked(
  ({ file: { path, text } }: Program): boolean =>
    /(?:^|\/)check[_-][\w.-]+$/i.test(path) && /\bexit\s*"?[23]\b|\bSTATE_(?:CRITICAL|UNKNOWN)\b|\bUNKNOWN\b/.test(text),
);

/** What is a function of somebody's, and no program: `log "VERBOSE" …`, `set_disk_info`. */
export const isNamedLikeFunction = (name: string): boolean =>
  /^_|^[A-Z]\w*::\w|^[a-z]\w*_\w+$|^[a-z]{2,}[A-Z][a-z]\w*$|^(?:log|warn|warning|info|msg|message|error|err|debug|fail|notice)$/.test(
    name,
  );

/** `return` outside of any function leaves a file that is read; `return 0 2> /dev/null` only asks whether it is. */
const returnsToReader = (program: Program): boolean =>
  program.calls.some(
    ({ id, name, options }) =>
      name === 'return' && !options.has('2>') && program.languageOf(id) === 'shell' && program.enclosing(id).role !== 'function',
  );

/** `main "$@"` below its functions. */
const startsItsMain = (program: Program): boolean =>
  program.calls.some(({ id, name, local }) => name === 'main' && local !== undefined && program.enclosing(id).role === 'unit');

/** What only a shell that somebody types into has a use for. */
const OF_INTERACTIVE = /^(?:add-zsh-hook|compdef|compinit|complete|bindkey|zle|zstyle|promptinit|setopt|unsetopt|bind)$/;

/** `# source build_here.sh`, `# Usage: . ./env.sh`, `# This script is to be sourced`: an `exit` would close the shell of whoever did that. */
export const isSaidSourced = lastAsked(({ file: { path, language }, comments }: Program): boolean => {
  if (language !== 'shell') return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  // A pattern made for one file costs more than all its comments: most of them do not name it.
  const naming = comments.filter(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
  if (naming.length === 0) return comments.some(({ text }) => SAYS_SOURCED.test(text));
  const typed = new RegExp(
    `^#+[ \\t]*(?:[$>%][ \\t]+|(?:usage|run|start|call|use|example|with|by|as|it|this|script|then)\\b[^\\n]{0,30}?[ \\t:\`'"])?[\`'"]?(?:source|\\.)[ \\t]+["']?(?:[\\w./~$\\{\\}-]*/)?${asPattern(name)}(?![\\w-])`,
    'im',
  );
  return comments.some(({ text }) => SAYS_SOURCED.test(text)) || naming.some(({ text }) => typed.test(text));
});
const SAYS_SOURCED =
  /\b(?:must|should|needs? to|has to|have to|is|meant to|intended to|designed to) be sourced\b|\bto be sourced\b(?! (?:by|from) (?:other|another)\b)|^#+[ \t]*(?:please )?source this (?:file|script)\b/im;

/**
 * In shell: a file that another one reads into itself, whose options and traps it has: one of the repository does and none starts it, a
 * comment tells whoever types it to, it has no `#!`, or calls functions that neither it nor a file that it reads defines. None is what starts its
 * own `main`.
 */
export const isFragment = lastAsked((program: Program): boolean => {
  const { file, calls, evidence } = program;
  if ((evidence.readIn?.isPart || isSaidSourced(program)) && !evidence.callers?.length) return true;
  if (startsItsMain(program)) return false;
  if (!file.text.startsWith('#!') || returnsToReader(program) || calls.some(({ name }) => OF_INTERACTIVE.test(name))) return true;
  if (calls.some(({ name }) => name === 'source' || name === '.')) return false;
  return calls.some(
    ({ id, name, local, fate }) =>
      local === undefined && fate !== 'tested' && isNamedLikeFunction(name) && program.step(id) === undefined,
  );
});
