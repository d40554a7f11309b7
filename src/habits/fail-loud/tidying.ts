import type { Program } from '../../core/program.ts';
import { lineOf, lineOfCall, type Step } from '../../core/step.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { entryOf, nameOfStep } from '../../knowledge/workflow/jobs.ts';

const TIDY =
  /\b(?:stop|kill|down|rmi?|remove|del(?:br|if)?|rmtun|disable|unload|mask|delete|prune|clean|reset|checkout|unset|logout|daemon-reload|try-restart|uninstall|umount|unmount|detach|abort|auto(?:clean|purge|remove)|DELETE)\b/;
/** `iptables -t nat -F CHAIN`: what may not be there is taken away; `-N` makes what may be there. */
const TAKES_RULES = /^ip6?tables\b.* -[DFXZN]\b/;

/** Something is stopped or taken away, by the words of the command: it need not have been there. */
export function isTidy(step: Step): boolean {
  const said = lineOf(step).replace(/_/g, ' ');
  return TIDY.test(said) || TAKES_RULES.test(said);
}

/** `apt-get update`: where the list of packages stayed old, the installation after it tells. */
export const isRefresh = ({ name, call }: Step): boolean =>
  call.args.some(({ text }) => text === 'update') &&
  (MANAGERS.test(name) || (name === 'chroot' && call.args.some(({ text }) => MANAGERS.test(text))));
const MANAGERS = /^(?:apt|apt-get|apk|dnf|yum|brew|pacman|pkg)(?: update)?$/;

/** `gh pr close 7`: what was not listed stays open until the next run. */
export const isClosing = (step: Step): boolean =>
  /^gh (?:(?:pr|issue) close|(?:run|cache) (?:delete|cancel)|release delete(?:-asset)?)\b|^git push \S+ --delete\b/.test(
    lineOfCall(step.call),
  );

/** `Cleanup Old Slot`, `prune_images`, by the names of function, step, job and script: whatever is left is taken away by the next run. */
export function isNamedForTidying({ call: { id } }: Step, program: Program): boolean {
  const owner = program.enclosing(id);
  const job = program.job(id);
  const script = program.file.language === 'shell' ? program.file.path.slice(program.file.path.lastIndexOf('/') + 1) : undefined;
  const names = [script, owner.role === 'function' ? owner.name : undefined, nameOfStep(program, id), job?.name];
  const said = job && entryOf(job, 'name', program)?.value.text;
  return [...names, said].some((name) => name !== undefined && isTidyingName(name));
}

/** `ansible-playbook "$CLEANUP_PLAYBOOK" || true`, `bash prune.sh`: by what a program is given to run. */
export const startsTidying = ({ name, call: { args } }: Step): boolean =>
  RUNS.test(name) &&
  args.slice(0, 2).some(({ text, holes }) => {
    const last = holes.length === 1 && text === `\${${holes[0]?.name}}` ? holes[0]?.name : text.slice(text.lastIndexOf('/') + 1);
    return !text.startsWith('-') && /\b(?:clean ?up|prune|tear ?down)\b/i.test((last ?? '').replace(/[_-]/g, ' '));
  });
const RUNS = /^(?:ansible-playbook|make|just|task|(?:ba|da|z|k)?sh|python[\d.]*|node|ruby|perl|php)\b/;

export const isTidyingName = (name: string): boolean =>
  /\b(?:clean(?:ing|s)?|clean(?:ing)?[ -]?up|prun(?:e|es|ing)|orphan(?:s|ed)?|tear(?:ing)?[ -]?down|scal(?:e|ing) down|wind(?:ing)? down|old slot)\b/i.test(
    name.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2'),
  );

/** `truncate -s 0 "$LOG_FILE" || true`: a log that stayed as long as it was keeps nobody from the work. */
export const isOfOwnLog = ({ name, call: { args } }: Step): boolean => {
  if (!/^(?:truncate|touch|mv|gzip|logrotate)$/.test(name)) return false;
  const place = args.at(-1);
  return place !== undefined && [place.text, ...place.holes.map((hole) => hole.name)].some(isLogLike);
};

/** `mv built "built.$(date +%s).bak"`: what an earlier run left gets out of the way, under its own name and a date; there may be nothing. */
export const isPutAside = ({ name, call: { args } }: Step): boolean => {
  const [from, to, ...more] = args.filter(({ text }) => !text.startsWith('-'));
  if (name !== 'mv' || from === undefined || to === undefined || more.length > 0) return false;
  const added = to.text.startsWith(from.text) ? to.text.slice(from.text.length) : '';
  return (
    /^[._-]./.test(added) &&
    (/[._-](?:bak|bkup|backup|old|orig|save)$/i.test(added) || to.holes.some(({ name }) => /^date\b/.test(name)))
  );
};
