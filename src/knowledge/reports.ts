import type { Value } from '../core/facts.ts';
import type { Step } from '../core/step.ts';
import { isCountName } from './names.ts';

/** A report is told by its beginning: what follows may be long, and hostile. */
const beginningOf = ({ text }: Value): string => text.slice(0, 400);

/** What stands outside the unknown parts of a text. */
function constantParts(value: Value): string {
  return beginningOf(value).replace(/\$\{[^}]*\}/g, ' ');
}

/** Does a report tell something in words, rather than print a result: data, a table, a blank line, a ruler? */
export function isInWords(value: Value): boolean {
  if (value.type !== 'text') return false;
  const said = constantParts(value);
  // Markup, CSV headers and column formats are a product; `[${name}] fetching the orders` is a name before the words.
  if (!NAMED.test(said) && /^\s*[<{[|]|\t|^[\w-]+(?:[,;|][\w-]+)+$/.test(said)) return false;
  return /\p{L}{2,}/u.test(said.replace(/%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/g, ' '));
}

/** A name in brackets; what holds a level is a report of another kind. */
const NAMED =
  /^\s*\[(?!\W*(?:debug|info|notice|warn|warning|error|fatal|critical|ok|pass|fail|success)\b)[\w .:-]{1,40}\] \p{L}{2,}/iu;

/** Deeds: a label that starts with one tells of progress or trouble, not of a result. */
const DEED =
  /^\W*(?:error|warn|fail|could|cannot|skip|process|writ|wrote|creat|delet|cop|mov|download|upload|fetch|sav|load|start|begin|finish|done|complet|remov|found|add|updat|clos|open|run|connect|send|sent|receiv|import|export|convert|read|pars|check|pull|push|insert|generat|build|install|clean|try|retry|wait)/i;

/** A result with its label: `Live views: ${n}`, `curr_date`. */
export function isLabelled(value: Value): boolean {
  const text = beginningOf(value);
  return /^[\s\w()-]{1,30}[:=]\s*\$\{[^}]*\}\s*\w{0,5}\s*$/.test(text) && !DEED.test(text);
}

/** A number among hardly anything but its label: `words: %d, roots: %d`, `${total} rows`. A deed is none. */
export function isFigures(value: Value): boolean {
  const text = beginningOf(value);
  const words =
    constantParts(value)
      .replace(/%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/g, ' ')
      .match(/\p{L}+/gu) ?? [];
  const figures = text.match(/%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]|\$\{[^}]*\}/g) ?? [];
  return tellsNumbers(value) && words.length <= MOST_WORDS * figures.length && !DEED.test(text);
}

/** A label of a figure has so many. */
const MOST_WORDS = 3;

/** Words that ask whoever reads them to do something, or a setting that is left for them to fill: `API_KEY=`. */
export const isRequest = (value: Value): boolean => REQUEST.test(beginningOf(value));

const REQUEST =
  /\bplease\b|\bnext steps?\b|\b(?:you (?:can|may|should|need to|must)|now) (?:now |also )?(?:run|start|use|open|add|set|edit|try|fill)\b|\bfill in\b|\bby hand\b|\bmanually\b|\bthen (?:re-?)?(?:run|start|open|verify|load|boot)\b|^\s*(?:\$\{\w+\}|[A-Z][A-Z0-9_]+)=\s*$|заполните|откройте|впишите|введите|\bbitte\b|\bveuillez\b|por favor/iu;

/** The layout of a report for readers: a ruler, a heading between rulers, columns. */
export function isLaidOut(value: Value): boolean {
  const text = beginningOf(value);
  return /^\s*(?:\$\{)?["']?([=\-#*_~+─━═])\1*["']? ?(?:\*|\1{3,})|^\s*([=\-#*─═])\2{1,}.*\2\2\s*$|\S +\| +\S/.test(text);
}

/** Usage, help, version, prompts: words for the person who typed the command. */
export function isUsage(value: Value): boolean {
  return /^\s*(?:usage\b|use:|version\b|try\b.*--help|example|available (?:arguments|options|commands)\b)|\n\s*(?:-\w, )?--[a-z][\w-]*[ =]|--help\b|\bpress (?:enter|any key|ctrl)|\[y\/n\]|\(y\/n\)/i.test(
    value.text,
  );
}

/** Does a text carry a number that tells how the run went: `%d rows`, `${len(rows)}`, `${errors}`? */
export function tellsNumbers(value: Value): boolean {
  return /%[-+ #0]*\d*(?:\.\d+)?[dfi](?![a-z])/i.test(value.text) || value.holes.some(({ name }) => isCountName(name));
}

/** Output made for a terminal by a command line's library: words for the person who typed the command. */
export function isDressed(name: string): boolean {
  return /^(?:(?:rich_|async)?click|typer|rich|termcolor|tqdm)\.|^console\.print$/.test(name);
}

/** A program started for what it answers, rather than for what it does: its output is read. */
export function isQuestion({ effect, call }: Step): boolean {
  if (effect !== 'run') return false;
  return (
    /(?:check_output|getoutput|getstatusoutput|popen)$/.test(call.name) ||
    call.uses.some((use) => /^(?:stdout|communicate|read)$/.test(use))
  );
}

/** A value made into data for a program: JSON, CSV. */
export function isData({ holes }: Value): boolean {
  return holes.some(({ name }) => /(?:^|\.)(?:dumps?|to_json|to_csv|model_dump_json|stringify)\(/.test(name));
}

/** Does a report say that it went well: `Backup complete`, `Done.`, `✅ deployed`? Not where it only says what is to come. */
export function claimsSuccess(text: string): boolean {
  return CLAIMS.test(text) && !HEDGES.test(text);
}
const CLAIMS =
  /✅|✔|✓|🎉|\bsuccess(?:ful(?:ly)?)?\b|\b(?:done|complete|completed|deployed|installed|updated|upgraded|uploaded|restored|restarted|published)\b\W*$|^\W*ok\b|\bOK\W*$|\b(?:erfolgreich|installiert|fertig|terminé|réussi|completado|listo|concluído|sucesso)\b|完成|成功|готово|успешно/iu;
/** A question, a failure, a way that may not be gone, what is there already. */
const HEDGES =
  /\?\s*$|\b(?:if|when|once|until|unless|not|no|fail\w*|error|already|please|should|to be|will|would|press|usage)\b/i;

/** `Tests completed.`: that something ran to its end, whatever came of it. */
export const saysOnlyThatItEnded = (text: string): boolean =>
  /^\W*(?:\w+\s+)?(?:tests?|checks?|scans?|benchmarks?|analysis)\s+(?:is |are |has |have )?(?:completed?|done)[\s.!]*$/i.test(
    text,
  );
