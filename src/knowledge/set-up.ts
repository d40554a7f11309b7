import { asksSomebody } from '../core/flow/evidence.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { asksPerson } from './questions.ts';

/** `install_brave.sh`, `vps-setup.sh`, `bootstrap.sh`, `migrate.sh`: what is done to a machine once, by its name. */
const NAMES =
  /(?:^|\/)(?:(?:un)?install|set-?up|bootstrap|provision|migrate|migration|remove)(?:[-_.][^/]*)?$|[-_](?:un)?(?:install(?:er)?|set-?up|bootstrap|migration)(?:\.\w+)?$|[-_](?:un)?install[-_][^/]*$|(?:^|\/)installers?\/[^/]+$/i;

/** A header that says it: "Run this once on a fresh VPS", "Run this on the server as root", "one-time migration". */
const SAYS_SO =
  /^[ \t]*#.*\b(?:run (?:this|me|it)?\s*(?:(?:script|file)\s+)?(?:once\b(?! (?:a|per|every|each)\b)|(?:as|with) (?:root|sudo)\b|on (?:the|your|a|each|every) [^\n]{0,40}\bas root\b|on a (?:fresh|new|clean)\b)|one[- ]time (?:migration|set-?up|installation|script|bootstrap)|(?:set-?up|installation|migration|install|bootstrap) script\b)/im;
/** So many characters of a file are its head. */
const HEAD = 1200;

/** Words about what a clock, a server or another program starts; what is only said to be done automatically may be anything. */
const UNATTENDED =
  /(?:^|[^a-z])(?:cron\w*|schedul\w+|automat(?:ed|ion)|(?:run|start|call|invok)\w* automatically|automatically (?:run|start|call|invok)\w*|unattended|(?:every )?(?:morning|night|day)|daily|nightly|hourly|weekly|monthly|timer|systemd|jenkins|pipeline(?!:)|webhook|daemon|hooks?|helper|worker|watchdog)(?![a-z])/i;

/** What a build server, a container or a cloud starts by itself, whatever its name says. */
const STARTED_FOR_ANYBODY =
  /(?:^|\/)(?:[\w-]+[-_.])?\.?ci\/|(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|jenkins|concourse|prow|cloud-?init|user-?data|kickstarts?|preseed)\/|user-?data|cloud-?init|entrypoint|initdb/i;

/** `test-bootstrap.sh` tries it out. */
const TRIES = /(?:^|\/)(?:tests?\/|test[-_][^/]*$|[^/]*[-_.]test\.\w+$)/i;

/**
 * In shell: a person starts it at a terminal and watches: an installer, the set-up or the migration of a machine, what asks questions
 * or tells how it is used; and nothing in the repository starts it by itself. It holds no lock and no runner.
 */
export const isWatched = lastAsked((program: Program): boolean => {
  const { file, evidence } = program;
  const callers = (evidence.callers ?? []).filter(({ path }) => !TRIES.test(path));
  if (file.language !== 'shell' || evidence.job !== undefined || evidence.inImage || callers.length > 0) return false;
  // A build server has nobody who answers.
  if (STARTED_FOR_ANYBODY.test(file.path) && !asksPerson(program)) return false;
  const head = file.text.slice(0, HEAD);
  if (NAMES.test(file.path) || SAYS_SO.test(head) || asksPerson(program) || asksPassword(program)) return true;
  // How a program is used is told to whoever writes the crontab, too.
  return asksSomebody(program) && !UNATTENDED.test(file.path) && !UNATTENDED.test(head);
});

/** `sudo -v`, which does nothing but to ask for the password: who knows it sits before the script. */
const asksPassword = ({ calls }: Program): boolean =>
  calls.some(({ name, args }) => name === 'sudo' && args.length === 1 && args[0]?.text === '-v');
