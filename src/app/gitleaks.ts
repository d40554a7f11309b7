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
 * texts with `.*` between them. A list that needs several things at once (`condition = "AND"`) is left. Settings that are no TOML
 * allow nothing: Gitleaks refuses them as well.
 */
export async function allowedBy(text: string): Promise<readonly ConfiguredSuppression[]> {
  return allowlistsIn(await tableOf(text)).flatMap((list) => {
    if (/^and$/i.test(String(list.condition))) return [];
    const words = [
      ...stringsOf(list.regexes).flatMap((pattern) => textsOf(pattern) ?? []),
      ...stringsOf(list.stopwords).map((word): Pattern => ({ parts: [word], start: false, end: false })),
    ].filter(({ parts }) => parts.join('').length >= SHORTEST);
    const paths = stringsOf(list.paths).flatMap((pattern) => textsOf(pattern) ?? []);
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

type Table = Readonly<Record<string, unknown>>;

async function tableOf(text: string): Promise<Table> {
  const { parse } = await import('smol-toml'); // Few repositories have one.
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** The allowlists of all and of each rule, under their old name and under the new one. */
const allowlistsIn = ({ allowlist, allowlists, rules }: Table): readonly Table[] => [
  ...[allowlist, allowlists].flat().filter(isTable),
  ...[rules].flat().filter(isTable).flatMap(allowlistsIn),
];

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

const stringsOf = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : [];

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
