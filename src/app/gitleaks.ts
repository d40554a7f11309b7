import type { ConfiguredSuppression } from '../core/judgement.ts';

/** Where a repository says to Gitleaks which findings are none. */
export const GITLEAKS = '.gitleaks.toml';

const REASON = `\`${GITLEAKS}\` allows it`;
/** Shorter words stand in too many lines. */
const SHORTEST = 4;
const MOST = 500;

/**
 * What the allowlists of Gitleaks' settings say of literals in the code: by a text on the line (`regexes`, `stopwords`), or by the
 * file's path (`paths`). A pattern is never run: whoever proposes a change may have written it, so only those are understood that are
 * texts with `.*` between them. A list that needs several things at once (`condition = "AND"`) is left.
 */
export function allowedBy(text: string): readonly ConfiguredSuppression[] {
  return sectionsOf(text).flatMap((section) => {
    if (/^\s*condition\s*=\s*["']AND["']/im.test(section)) return [];
    const words = [
      ...stringsOf('regexes', section).flatMap((pattern) => textsOf(pattern) ?? []),
      ...stringsOf('stopwords', section).map((word): Pattern => ({ parts: [word], start: false, end: false })),
    ].filter(({ parts }) => parts.join('').length >= SHORTEST);
    const paths = stringsOf('paths', section).flatMap((pattern) => textsOf(pattern) ?? []);
    return [
      ...words.map((one) => allowed({ matches: () => true, holds: (line) => isIn(line, { ...one, start: false, end: false }) })),
      ...paths
        .filter(({ parts }) => parts.some((part) => part !== ''))
        .map((one) => allowed({ matches: (path) => isIn(path, one) })),
    ];
  });
}

const allowed = (where: Pick<ConfiguredSuppression, 'matches' | 'holds'>): ConfiguredSuppression => ({
  habit: 'secrets',
  rule: 'hard-coded',
  reason: REASON,
  by: 'peer',
  ...where,
});

/** The tables that hold an allowlist, without comments. */
function sectionsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => !/^\s*#/.test(line));
  const heads = lines.flatMap((line, at) => (/^\s*\[{1,2}[\w.]+\]{1,2}/.test(line) ? [at] : []));
  return heads
    .map((at, index) => lines.slice(at, heads[index + 1]))
    .filter(([head = '']) => /allowlists?\]/.test(head))
    .map((section) => section.join('\n'));
}

const STRING = /'''([\s\S]*?)'''|"""([\s\S]*?)"""|'([^'\n]*)'|"((?:[^"\\\n]|\\.)*)"/g;

/** The texts of a list under a key; the list ends at a bracket outside of them. */
function stringsOf(key: string, section: string): readonly string[] {
  const from = section.search(new RegExp(`^\\s*${key}\\s*=\\s*\\[`, 'm'));
  if (from < 0) return [];
  const rest = section.slice(section.indexOf('[', from) + 1);
  const found: string[] = [];
  let last = 0;
  for (const match of rest.matchAll(STRING)) {
    if (rest.slice(last, match.index).includes(']') || found.length >= MOST) break;
    found.push(match[1] ?? match[2] ?? match[3] ?? (match[4] ?? '').replace(/\\\\/g, '\\'));
    last = match.index + match[0].length;
  }
  return found;
}

/** Texts in their order, and whether the first and the last stand at the ends. */
interface Pattern {
  readonly parts: readonly string[];
  readonly start: boolean;
  readonly end: boolean;
}

/** A pattern as texts with anything between them; `undefined`: it is more than that. */
function textsOf(pattern: string): Pattern | undefined {
  const bare = pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const parts = bare.split(/(?<!\\)\.\*\??/).map((part) => part.replace(/\\b/g, ''));
  if (parts.some((part) => /(?<!\\)[.*+?()[\]{}|^$]|\\[A-Za-z\d]/.test(part))) return undefined;
  return {
    parts: parts.map((part) => part.replace(/\\(.)/g, '$1')),
    start: pattern.startsWith('^'),
    end: /(?<!\\)\$$/.test(pattern),
  };
}

function isIn(text: string, { parts, start, end }: Pattern): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at);
    if (found < 0 || (start && index === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return !end || text.endsWith(parts.at(-1) ?? '');
}
