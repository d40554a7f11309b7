import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { wordsOf } from './words.ts';

/** Programs and calls for the person at the keyboard: that one fails changes nothing of the work. */
const CONVENIENCES: ReadonlySet<string> = new Set(
  'chvt setterm loadkeys openvt deallocvt gsettings dconf firefox chromium chromium-browser google-chrome xdg-open x-www-browser sensible-browser www-browser open xdg-mime xdg-settings start explorer gnome-open kde-open wslview cygstart notify-send say espeak beep clear cls reset stty tput tset less more man code vim vi nano emacs subl gedit xclip xsel pbcopy wl-copy clip osascript growlnotify paplay aplay afplay play mpg123 mpg321 mplayer omxplayer cvlc vlc mpv kdiff3 meld vimdiff tkdiff opendiff xxdiff diffoscope feh eog figlet cowsay lolcat title color pause ionice renice setsid dunstify rofi dmenu wofi zenity kdialog yad whiptail dialog xdotool wmctrl xsetroot xrandr xset setxkbmap xinput swaymsg i3-msg bspc hyprctl swaybg picom polybar waybar dunst playerctl pactl pamixer amixer brightnessctl ffplay dunstctl xrdb xmodmap xprop xbindkeys xbacklight xss-lock xautolock i3lock swaylock root-tail conky awsetbg dzen2 wpctl wlr-randr grim slurp bluetoothctl rfkill hcitool recordmydesktop redshift gammastep terminal-notifier pbpaste mpc nitrogen flameshot maim scrot cal ncal kitty icat chafa viu neofetch fastfetch screenfetch htop top btop'.split(
    ' ',
  ),
);

/** The program that a step starts, without its path: `git`, `xdg-open`; the step's own name when it is not written out. */
export function programOf(step: Step): string {
  const first = step.target?.items?.[0] ?? step.target;
  // `cd /srv && make`, `export PROFILE=a; rclone sync …`: what comes after it is the program.
  const said = (first?.text ?? '').trim().replace(/^(?:(?:export\s+\w+=|cd\s+)\S+\s*(?:;|&&)\s*)+/, '');
  const word = said.split(/\s+/)[0] ?? '';
  const isWritten = step.effect === 'run' && word !== '' && !word.includes('${');
  return isWritten ? (word.split('/').at(-1) ?? word).replace(/^["']|["']$/g, '') : step.name;
}

/**
 * Is a step beside the work: an editor, a browser or a pager is opened, a screen cleared, a sound played, a desktop
 * notification shown; or is an own child ended?
 */
export function isAside(step: Step): boolean {
  if (step.medium !== 'process') return false;
  const program = programOf(step).split(' ')[0] ?? '';
  if (CONVENIENCES.has(program) || /^(?:kill|pkill|killall|taskkill|wait)$/.test(program)) return true;
  // A shell for the person at the keyboard.
  if (program === 'sudo' || (program === 'su' && !step.call.args.some(({ text }) => /^-\w*c$|^--command/.test(text))))
    return true;
  if (program === 'gnuplot' && step.call.args.some(({ text }) => /^--?p(?:ersist)?$/.test(text))) return true;
  if (CLEARS.test(step.target?.text ?? '') || OF_WINDOWS.test(step.target?.text ?? '')) return true;
  const argv = step.ask.arg(0, 'args');
  const first = argv?.items?.[0] ?? argv;
  return first?.holes.some((hole) => wordsOf(hole.name).some((word) => FOR_A_PERSON.test(word))) ?? false;
}

/** `command = isMac ? 'open' : 'xdg-open'`: a name for programs of which each one is for the person at the keyboard. */
export function isOneOfAsides(step: Step, program: Program): boolean {
  const first = step.target?.items?.[0] ?? step.target;
  const hole = first?.holes[0];
  if (hole === undefined || hole.member !== undefined || !first?.text.startsWith(`\${${hole.name}}`)) return false;
  const given = program.given(hole.name, step.call.id).filter(({ value }) => value.type !== 'none');
  return (
    given.length > 0 && given.every(({ value }) => value.holes.length === 0 && CONVENIENCES.has(value.text.split(' ')[0] ?? ''))
  );
}

/** `"cls" if os.name == "nt" else "clear"`. */
const CLEARS = /["'](?:cls|clear)["']/;

/** A program with a window, and nothing or one file to open in it: `calc.exe`, `C:\\…\\mstsc.exe office.rdp`. */
const OF_WINDOWS =
  /^["']?[A-Za-z]:[\\/][\w .()\\/-]*\.exe["']?$|^(?:powershell|cmd|stikynot|taskmgr|control)\.exe$|(?:^|[\\/])(?:notepad|calc|mspaint|explorer|iexplore|chrome|firefox|msedge|winword|excel|powerpnt|mstsc|wmplayer)\.exe\b/i;

const FOR_A_PERSON = /^(?:editor|visual|pager|browser|viewer|player|play|sound|terminal)$/;
