import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSayingName } from '../../knowledge/names.ts';
import { isComputing, isHushed } from '../../knowledge/questions.ts';
import { isLogLike, isTemporary } from '../../knowledge/targets.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { givesName } from './following.ts';
import { isQuestioning } from './questioning.ts';
import { isRefresh, isTidy } from './tidying.ts';

/**
 * Not a temporary file, a folder, a file's mode, a redirection, words, what need not have been there, what is told to keep silent, or a
 * program that is asked for its output.
 */
export function isMoreThanPreparing(step: Step, program: Program): boolean {
  if (isExpectedToFail(step) || isMadeReady(step) || isOfMachine(step) || isTurnedOver(step)) return false;
  if (isNamedForShowing(step, program)) return false;
  if (
    step.name !== '>' &&
    (step.name.startsWith('>') || (isTemporary(step.target) && !program.calls.some((call) => givesName(call, step))))
  )
    return false;
  return !isOnlyAsked(step) && !(step.thing === 'program' && isSayingName(step.name));
}

/** `adduser -D shop`: at the second start of a container it is there already. */
export const isAccount = (thing: string | undefined): boolean => thing === 'user' || thing === 'group';

/** A step of a workflow that only shows, by its name: `Ccache statistics`, `Show the environment`. */
const isNamedForShowing = ({ call }: Step, program: Program): boolean =>
  program.file.language === 'workflow' && SHOWS.test(nameOfStep(program, call.id) ?? '');
const SHOWS = /\b(?:statistics|stats|information|info)\b|^(?:show|print|display|list)\b/i;

/** It asks, takes away what need not be there, or was told that it may fail. */
const isExpectedToFail = (step: Step): boolean =>
  isQuestioning(step) ||
  step.effect === 'delete' ||
  ((step.medium !== 'file' || step.thing === 'package') && isTidy(step)) ||
  isHushed(step) ||
  isRefresh(step) ||
  isComputing(step) ||
  isForgetting(step) ||
  step.call.args.some(({ text }) => text === '/dev/null' || /^--ignore-\w*-?(?:fail|error)/.test(text));

/** `ssh-keygen -R host`, `git credential-cache exit`: it need not be known, and there may be nothing that is kept. */
const isForgetting = ({ name, call }: Step): boolean =>
  (name === 'ssh-keygen' && call.args.some(({ text }) => text === '-R')) ||
  (call.name === 'git' && /^credential/.test(call.args[0]?.text ?? ''));

/** What is put into a folder that could not be made fails as well; a shell is for whoever sits there. */
const isMadeReady = ({ name, thing, call, call: { args } }: Step): boolean =>
  thing === 'temp' ||
  thing === 'mode' ||
  /^(?:mkdir|git config|tee|chflags|SetFile)$/.test(name) ||
  // Like `source venv/bin/activate`: what is not there the work after it misses.
  (/^(?:conda|mamba|micromamba)$/.test(call.name) && args[0]?.text === 'activate') ||
  // What a cache counts and holds: it is shown, or tidied up.
  (/^s?ccache$/.test(call.name) && args[0]?.text.startsWith('-') === true) ||
  // `install -d -o deploy /srv/app`: a folder, too.
  (name === 'install' && args.some(({ text }) => /^-[a-z]*d|^--directory$/.test(text))) ||
  // What a shell completes words with is a convenience.
  /^\.git\/hooks\/|completions?(?:\.d)?\/[^/]*$/.test(args.at(-1)?.text ?? '') ||
  (/^(?:pipenv|poetry|nix|hatch)$/.test(name.split(' ')[0] ?? '') && args[0]?.text === 'shell');

/** A part of the kernel may be built in; a cache is made again by the next; a window is before somebody's eyes. */
const isOfMachine = ({ name, call: { args } }: Step): boolean =>
  /^(?:\S*\/)?(?:modprobe|sysctl|tmux|screen|ldconfig|updatedb|mandb|fc-cache|update-desktop-database|gtk-update-icon-cache)$/.test(
    name,
  ) ||
  // What needs `/proc` fails without it.
  (name === 'mount' && args.some(({ text }) => /^\/(?:proc|sys|dev)(?:\/\S*)?$/.test(text))) ||
  /^(?:systemctl )?(?:reboot|shutdown|poweroff|halt|suspend|hibernate)$/.test(name) ||
  (/^systemctl\b/.test(name) && args.some(({ text }) => /^(?:reboot|poweroff|halt|suspend|hibernate)$/.test(text)));

/** A log that is turned over or cut; there may be nothing yet to keep. */
const isTurnedOver = ({ name, call: { args } }: Step): boolean =>
  /^(?:\S*\/)?(?:savelog|logrotate)$/.test(name) ||
  (name === 'mv' &&
    (isLogLike(args[0]?.text ?? '') || /[._-](?:bak|bkup|backup|old|orig|save|\d)$/i.test(args.at(-1)?.text ?? '')));

/** A script or a program that nobody knows, for what it prints. */
const isOnlyAsked = ({ effect, call }: Step): boolean =>
  effect === 'run' && (call.output === 'captured' || call.output === 'piped');
