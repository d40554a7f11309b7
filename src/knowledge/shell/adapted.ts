import type { Value } from '../../core/facts.ts';
import type { Answer, Ask, Row } from '../../core/knowledge.ts';
import { flagged, operands, optionValue } from '../commands/options.ts';

/** What is different about a command when a shell script starts it, rather than another program: advice, fixes, what it can know. */
export function asInShell(name: string, row: Row, isBare: boolean): Row {
  const adapted = ADAPTED[name]?.(row, isBare) ?? row;
  const { limit } = adapted;
  if (!limit?.advice.includes('timeout=600')) return adapted;
  return { ...adapted, limit: { ...limit, advice: 'run it under `timeout SECONDS`' } };
}

const ADAPTED: Readonly<Record<string, (row: Row, isBare: boolean) => Row>> = {
  curl: (row) => ({ ...row, check: curlChecked }),
  mkdir: (row, isBare) => (isBare ? { ...row, fix: { again: () => '-p' } } : row),
  'git config': asked(/^--(?:get|list)|^-l$/, 1),
  tee: (row) => ({ ...row, ...logged(row) }),
  brew: asked(/^(?:--prefix|--version|list|info|shellenv|config|--cellar)$/, 0),
  adduser: systemUser,
  addgroup: systemUser,
  // Whoever may say so sits before it, and the next start brings it back.
  shutdown: (row) => ({ ...row, danger: () => 'no' }),
  rm: (row) => ({ ...row, danger: removal(row) }),
  find: (row) => ({ ...row, danger: (ask) => (isHarmlessFind(ask.call) ? 'no' : (row.danger?.(ask) ?? 'no')) }),
};

const LOG = /log/i;
const isLog = (target: Value | undefined): boolean =>
  target !== undefined &&
  [target.text, ...target.holes.map(({ name }) => name)].some((text) => LOG.test(text) && !/login|logo|catalog|blog/i.test(text));

/** `tee -a "$LOG_FILE"`: the line goes where the log is kept. */
function logged({ effect, thing }: Row): Partial<Row> {
  const isLogged = (ask: Ask): boolean => flagged(ask, 'a', 'append') === 'yes' && isLog(operands(ask).at(-1));
  return {
    effect: (ask) => (isLogged(ask) ? 'report' : typeof effect === 'function' ? effect(ask) : effect),
    thing: (ask) => (isLogged(ask) ? 'log' : typeof thing === 'function' ? thing(ask) : thing),
  };
}

/** Only a question: by a word that says so, or with at most so many operands. */
function asked(question: RegExp, most: number): (row: Row) => Row {
  const isAsked = ({ call }: Ask): boolean =>
    call.args.some(({ text }) => question.test(text)) ||
    (most > 0 && call.args.filter(({ text }) => !text.startsWith('-')).length <= most);
  return (row) => ({
    ...row,
    effect: (ask) => (isAsked(ask) ? 'probe' : typeof row.effect === 'function' ? row.effect(ask) : row.effect),
  });
}

/** Debian's `adduser --system` is content when the user is there. */
function systemUser(row: Row): Row {
  return { ...row, again: (ask) => (flagged(ask, 'system') === 'yes' ? 'yes' : (row.again?.(ask) ?? 'unknown')) };
}

/** Does its exit status tell of an error answer, or does the script ask for the code itself? */
function curlChecked(ask: Ask): Answer {
  const own = flagged(ask, 'f', 'fail', 'fail-with-body', 'fail-early', 'I', 'head');
  if (own !== 'no') return own;
  const format = optionValue(ask, '-w', '--write-out')?.text ?? '';
  if (/http_code|response_code/.test(format)) return 'yes';
  return flagged(ask, 'K', 'config', 'i', 'include', 'D', 'dump-header', 'version', 'V') === 'yes' ? 'unknown' : 'no';
}

/** Names (`$`) with nothing around them: when all are empty, it is the root or the whole folder. */
const ONLY_NAMES = /^\/?(?:\$\/?)+\*?$/;

function removal(row: Row): NonNullable<Row['danger']> {
  return (ask) => {
    const danger = row.danger?.(ask) ?? 'no';
    if (danger === 'no') return danger;
    const targets = operands(ask);
    if (targets.some(mayBeEverything)) return 'everything';
    return danger === 'everything' && targets.some(({ holes }) => holes.length > 0) ? 'yes' : danger;
  };
}

function mayBeEverything({ text, holes }: Value): boolean {
  if (holes.length === 0) return /^(?:\/|\/\*|~|~\/|~\/\*)$/.test(text);
  const around = text.replace(/\$\{[^}]*\}/g, '$');
  return around.includes('/') && ONLY_NAMES.test(around) && holes.every(({ filled }) => filled !== true);
}

/** What a tool makes again by itself, or what is nothing: caches, compiled files, editors' leftovers, empty folders. */
const REMADE =
  /^(?:\S*\.py\[?[co]+\]?|__pycache__|\*~|#\*#|\*\.(?:bak|orig|rej|swp|tmp|o|pyc|pyo|class)|\*\.(?:ucf|dpkg)-\*|\.DS_Store|\.coverage.*|\.?#?core|node_modules|-empty)$/;

/** A `find` for what is older than so many days under a named folder, or for what is made again. */
export function isHarmlessFind({ args }: Ask['call']): boolean {
  const root = args[0]?.text ?? '';
  const isNamed = /\/\w[^/]*\/\w|\}\/[\w.]/.test(root);
  return args.some(({ text }) => REMADE.test(text.replace(/\\/g, '')) || (isNamed && /^-(?:[mca]time|[mca]min)$/.test(text)));
}
