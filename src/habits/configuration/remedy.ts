import type { Written } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';
import type { Place } from '../../knowledge/places.ts';
import { asPattern } from '../../knowledge/words.ts';
import { callsAround } from './naming.ts';

const HOMES: Readonly<Record<string, string>> = { shell: '$HOME', python: 'Path.home()', javascript: 'os.homedir()' };

/** Where such a value comes from instead. */
export function remedyFor(place: Place, written: Written, program: Program): string {
  const { value, id } = written;
  const language = program.languageOf(id);
  const home = place === 'home' && value.text.startsWith('/') ? HOMES[language] : undefined;
  if (isFixedOnPurpose(written, program)) return 'Fill it in where the script is installed.';
  if (home === undefined || isOfOtherHost(written, program)) return 'Take it from an argument or the environment.';
  if (language !== 'shell') return `Use \`${home}\`, an argument or the environment.`;
  if (isNamedRelatively(value.text, program)) return 'Name it relative to the checkout, as elsewhere here.';
  return isForRoot(program) || isAnothers(value.text, program)
    ? 'Take it from an argument or the environment.'
    : `Use \`${home}\`, an argument or the environment.`;
}

/** `sudo -u shop mkdir /home/shop/x`: `$HOME` is that of whoever starts it. */
const isAnothers = (path: string, { file: { text } }: Program): boolean => {
  const name = /^\/home\/([\w.-]+)/.exec(path)?.[1];
  return name !== undefined && new RegExp(`\\b(?:sudo -u|su -|su|chown|chown -R) ["']?${asPattern(name)}\\b`).test(text);
};

/**
 * In shell: "BASE is a fixed constant, never taken from arguments", "hardcoded (no params)": whoever calls it is not trusted, and neither an
 * argument nor the environment may choose the place.
 */
const isFixedOnPurpose = (value: Written, program: Program): boolean =>
  program.file.language === 'shell' && (saysFixed(program) || NOT_CHOSEN.test(program.commentAt(value)?.text ?? ''));
const NOT_CHOSEN =
  /\bnever (?:be )?(?:taken|read|set) from (?:the )?(?:arguments?|env(?:ironment)?|callers?)\b|\bfixed (?:constant|forced command|path)s?\b|\bhard-?coded\b[^.]{0,60}\b(?:on purpose|by design|deliberate(?:ly)?|intentional(?:ly)?|fixed|no (?:params|arguments))\b/i;

const saysFixed = lastAsked(({ file: { text }, comments }: Program): boolean => {
  const head = comments.filter(({ start }) => start < HEAD).map(({ text: said }) => said);
  return text.startsWith('#!') && NOT_CHOSEN.test(head.join(' ').replace(/\s*\n?\s*#\s*/g, ' '));
});
const HEAD = 2000;

/** `cp units/shop.service …`, and then `/home/ada/shop/units/watch.sh`: what lies beside it goes by a relative name. */
const isNamedRelatively = (path: string, { calls }: Program): boolean =>
  calls.some(({ args }) =>
    args.some(({ text }) => {
      const folder = /^(?:\.\/)?([\w-]{3,})\/[\w.-]/.exec(text)?.[1];
      return folder !== undefined && path.includes(`/${folder}/`);
    }),
  );

/** It writes where only root may, and asks for no leave: there `$HOME` is root's. So it is where a unit starts it. */
const isForRoot = lastAsked(
  ({ steps, evidence }: Program): boolean =>
    evidence.callers !== undefined ||
    steps.some(({ name, under }) => FOR_ROOT.test(name) && !under.some((wrapper) => /^(?:sudo|doas)$/.test(wrapper))) ||
    steps.some(
      (step) =>
        step.medium === 'file' &&
        isChange(step) &&
        /^\/(?:etc|usr|lib|opt)\//.test(step.target?.text ?? '') &&
        !step.under.some((wrapper) => /^(?:sudo|doas)$/.test(wrapper)),
    ),
);

const FOR_ROOT = /^(?:route|su|modprobe|chroot|mount|iptables)\b/;

/**
 * `REMOTE_DIR=/home/ada/runners`, a comment that says so, `ssh build1 "ls /home/ada"`, or a name that is only used behind a host: a home on
 * another machine, and `$HOME` is that of this one.
 */
const isOfOtherHost = (value: Written, program: Program): boolean =>
  /(?:^|_)(?:remote|host|server|target|dest(?:ination)?)(?:_|$)/i.test(value.name ?? '') ||
  /\b(?:remote|on the (?:\w+ )?(?:host|server|machine)|not (?:the )?(?:local|\$HOME))\b/i.test(
    program.commentAt(value)?.text ?? '',
  ) ||
  [...callsAround(value, program)].some(({ name }) => OF_OTHERS.test(name)) ||
  isUsedThere(value, program);
const OF_OTHERS = /^(?:ssh|sshpass|autossh|mosh)$/;

/** `ssh build1 "ls $DIR"`, `rsync -a out/ build1:$DIR/`. */
function isUsedThere({ role, name }: Written, { file: { text, language } }: Program): boolean {
  if (language !== 'shell' || role !== 'assigned' || !/^\w+$/.test(name ?? '')) return false;
  const uses = [...text.matchAll(new RegExp(`\\$\\{?${name}\\b`, 'g'))].map(({ index }) => index);
  const isThere = (at: number): boolean => /:["']?$|\bssh\b[^\n]*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
  return uses.length > 0 && uses.every(isThere);
}
