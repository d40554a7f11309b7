import type { Hole } from '../../core/facts.ts';
import type { Missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';

/** In shell: handed to whoever asked for it, or said to whoever started it and gave it. */
export const isForReaderInShell = (leaked: Hole, step: Step, program: Program): boolean =>
  isHandedOver(leaked, step, program) ||
  isPartOfAnswer(leaked, step, program) ||
  isToldWithLogin(step, program) ||
  isToldInOneLine(leaked, step, program) ||
  isOfAccountMade(step, program) ||
  isInCommandToType(leaked, step, program) ||
  isGenerated(step, program) ||
  isForEval(step, program) ||
  isNamedThere(leaked, step, program);

/** In shell: `echo "$GIT_PASSWORD"`, and nothing else: it is handed to whoever asked, git by `GIT_ASKPASS` or a person. */
const isHandedOver = ({ name }: Hole, { call, content }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  [content, ...call.args].every(
    (word) => word === undefined || word.text === `\${${name}}` || !/[\p{L}\d]/u.test(bare(word.text)),
  );

/** In shell: `echo '{ "user": "'$USER'", "password": "'$PASSWORD'" }'`: a document for whoever reads it, which is no log. */
const isPartOfAnswer = ({ name }: Hole, { call, content }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' && new RegExp(`"\\w+":\\s?["']*\\$\\{${asPattern(name)}\\}`).test(content?.text ?? '');

/** `%s\n`, `-n`: how it is said, and no words. */
const bare = (text: string): string => text.replace(/%s|\\+n|^-\w+$/g, '');

/**
 * What is sure: in a job a log is kept, and in `${TOKEN:+set}${TOKEN:-unset}` the author wants to say whether there is one, and says which.
 * What any other shell script says stands on the screen of whoever started it.
 */
export function howSure(step: Step, program: Program): { readonly severity: Missing['severity']; readonly where: string } {
  const { call } = step;
  const isSure =
    program.languageOf(call.id) !== 'shell' ||
    program.evidence.job !== undefined ||
    INSTEAD.test(program.file.text.slice(call.start, call.end));
  return isSure
    ? { severity: 'error', where: 'where logs are kept and read' }
    : { severity: 'info', where: 'to the screen, and into every log of it' };
}
const INSTEAD = /\w\W*\$\{\w+:?-[^}\s]/;

/**
 * In shell: a here-document, `key = value`: the text of a file of settings, which is what it is started for; and
 * `shop/$DEST_SECRET`, where a cluster keeps one.
 */
const isGenerated = ({ name, call, content }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  (name === 'cat' || /\w\/\$\{\w*secret\}|^\s*(?:export\s+)?[\w.-]+\s*=\s*["']?\$\{/i.test(content?.text ?? ''));

/** In shell: `printf 'export TOKEN=%q\\n' "$TOKEN"`: a line for whoever calls it to `eval`, or of a file of settings. */
const isForEval = ({ call, content }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' && [content, ...call.args].some((word) => FOR_EVAL.test(word?.text ?? ''));

const FOR_EVAL = /^\s*(?:(?:export|setenv|declare\s+-x|set\s+-gx)\s+\w+[= ]|\w+=)['"]?%[qsb]/;

/** In shell: `echo "secret $PULL_SECRET created in $NAMESPACE"`: what is made, found or missing goes by a name. */
const isNamedThere = ({ name }: Hole, { call, content }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  new RegExp(
    `\\$\\{${asPattern(name)}\\}['"\`]?\\s+(?:(?:was|is|has been|does|did)\\s+)?(?:created|updated|deleted|removed|exists|already|not found|missing|found|in namespace|not exist)\\b`,
    'i',
  ).test(content?.text ?? '');

/** In shell: `echo "User: $USER"` and `echo "Password: $PASSWORD"`: with what a person may now log in. */
function isToldWithLogin({ call, content }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell' || program.evidence.job !== undefined) return false;
  if (!/^[^$]*[\w)]\W*\$\{[^}]*\}\W*$/.test(content?.text ?? '')) return false;
  const line = program.lines.lineAt(call.start);
  return program.steps.some(
    (other) =>
      other.effect === 'report' &&
      other.call !== call &&
      Math.abs(program.lines.lineAt(other.call.start) - line) <= NEAR &&
      /user|\blog ?in|\burl\b|https?:/i.test(other.content?.text ?? ''),
  );
}

const NEAR = 3;

/** In shell: `echo "You can log in with user $ADMIN and password $PASSWORD"`: the same in one line. */
const isToldInOneLine = ({ name }: Hole, { call, content }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  program.evidence.job === undefined &&
  new RegExp(
    `\\b(?:user(?:name)?|log ?in|e?mail|account)\\b[^$]{0,40}\\$\\{[^}]*\\}[^$\\w]*(?:and|with|or)?\\W*(?:the |your )?pass(?:word|phrase)?\\W*\\$\\{${asPattern(name)}\\}`,
    'i',
  ).test(content?.text ?? '');

/** In shell: `createsuperuser --username=admin`, and then `echo "Admin password: $PASSWORD"`: of the account that was made just before. */
function isOfAccountMade({ call, content }: Step, program: Program): boolean {
  const account = /^\W*(\w+)(?:'s)? (?:account )?pass(?:word|phrase)\W*\$\{[^}]*\}\W*$/i.exec(content?.text ?? '')?.[1];
  if (account === undefined || program.languageOf(call.id) !== 'shell' || program.evidence.job !== undefined) return false;
  return program.calls.some(
    ({ end, args }) =>
      end < call.start &&
      args.some(({ text }) => /^(?:create|add)_?-?(?:super)?user$/.test(text)) &&
      args.some(({ text }) => text.replace(/^--?user(?:name)?=/, '').toLowerCase() === account.toLowerCase()),
  );
}

/** In shell: `echo "  mysql -u$DB_USER -p$DB_PASSWORD -e 'SHOW TABLES'"`: what whoever started it, and gave the password, may type next. */
const isInCommandToType = ({ name }: Hole, { call, content }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  program.evidence.job === undefined &&
  new RegExp(
    `(?:^|[;|&]|\\bdo)\\s*(?:mysql|mariadb|psql|mongosh?|redis-cli|sqlcmd|docker|kubectl)\\s.*\\$\\{${asPattern(name)}\\}`,
  ).test(content?.text ?? '');
