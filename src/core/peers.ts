/** What another tool's comment switches off here: a habit, by its rules that say the same as the tool's own. */
export interface Equivalent {
  readonly habit: string;
  readonly rules: readonly string[];
}

/**
 * `line`: as our own `ignore`; `rest`: from this line to the tool's own end, or the file's; `command`: the next line, or the
 * file when only comments stand before it.
 */
export type PeerScope = 'line' | 'next-line' | 'file' | 'rest' | 'command';

/** A peer's comment as it is understood: where it holds, and the words that stand for its reason. */
export interface PeerDirective extends Equivalent {
  readonly words: string;
  readonly scope: PeerScope;
  /** Where it starts in the comment, in UTF-16 code units. */
  readonly index: number;
}

const timeLimit: Equivalent = { habit: 'timeouts', rules: ['network-call'] };
const swallowed: Equivalent = { habit: 'fail-loud', rules: ['swallowed'] };
const unchecked: Equivalent = { habit: 'fail-loud', rules: ['unchecked-process'] };
const bare: Equivalent = { habit: 'logging', rules: ['bare-print'] };
const masked: Equivalent = { habit: 'fail-loud', rules: ['masked'] };
const everything: Equivalent = { habit: 'dry-run', rules: ['everything', 'delete'] };
const inPlace: Equivalent = { habit: 'checkpoint', rules: ['atomic-write'] };
const unverified: Equivalent = { habit: 'secrets', rules: ['unverified-tls'] };
const lost: Equivalent = { habit: 'fail-loud', rules: ['lost-result'] };
const hardCoded: Equivalent = { habit: 'secrets', rules: ['hard-coded'] };

/** Codes after `noqa:`: those of ruff, flake8 and pylint that say what one of our rules says. */
const NOQA: Readonly<Record<string, Equivalent>> = {
  S113: timeLimit,
  W3101: timeLimit,
  S110: swallowed,
  S112: swallowed,
  BLE001: swallowed,
  E722: swallowed,
  PLW1510: unchecked,
  T201: bare,
  RUF006: lost,
  S501: unverified,
  S105: hardCoded,
  S106: hardCoded,
  S107: hardCoded,
};

/** Codes after `nosec`: bandit's. */
const NOSEC: Readonly<Record<string, Equivalent>> = {
  B113: timeLimit,
  B110: swallowed,
  B112: swallowed,
  B501: unverified,
  B105: hardCoded,
  B106: hardCoded,
  B107: hardCoded,
};

/** Codes after `shellcheck disable=`: ShellCheck's. Quoting, syntax and `cd` are its own affair. */
const SHELLCHECK: Readonly<Record<string, Equivalent>> = {
  SC2155: masked,
  SC2312: masked,
  SC2115: everything,
  SC2094: inPlace,
};

/** Audits after `zizmor: ignore`: those that say what one of our rules says. What stands nowhere in particular holds for the file. */
const ZIZMOR: Readonly<Record<string, Equivalent & { readonly scope: PeerScope }>> = {
  'hardcoded-container-credentials': { ...hardCoded, scope: 'line' },
  'unredacted-secrets': { habit: 'secrets', rules: ['printed'], scope: 'line' },
  'concurrency-limits': { habit: 'idempotence', rules: ['overlap'], scope: 'file' },
};

/** Every rule that a peer's comment can name, for the test that they exist. */
export const equivalents: readonly Equivalent[] = [
  ...new Set([NOQA, NOSEC, SHELLCHECK, ZIZMOR].flatMap((codes): readonly Equivalent[] => Object.values(codes))),
];

/** `# ruff: noqa: T201` holds for the file. A comment without a code is the peer's own affair. */
const CODED = /(?:(ruff|flake8)\s*:\s*)?\b(noqa\s*:|nosec\b(?:\s*:)?)\s*((?:[A-Z]+\d+\b[\s,]*)+)/gi;

const SECRET_DIRECTIVES: readonly (readonly [RegExp, PeerScope])[] = [
  [/pragma:\s*(?:allow|white)list\s+secret\b/i, 'line'],
  [/pragma:\s*(?:allow|white)list\s+nextline\s+secret\b/i, 'next-line'],
  [/gitleaks:allow\b/, 'line'],
  [/secretlint-disable-line\b/, 'line'],
  [/secretlint-disable-next-line\b/, 'next-line'],
  [/secretlint-disable(?!-)\b/, 'rest'],
];

/** What each peer's directive holds: a quick look before comments are read. */
export const PEER = /noqa|nosec|secret|gitleaks:|shellcheck|zizmor:/i;

/** Ends what `secretlint-disable` began. */
export const endsRest = (comment: string): boolean => /secretlint-enable\b/.test(comment);

/** The directives of other tools in one comment, for the rules that are equivalent to ours and with their codes only. */
export function peersIn(comment: string): readonly PeerDirective[] {
  const secrets = SECRET_DIRECTIVES.flatMap(([pattern, scope]) => {
    const match = pattern.exec(comment);
    return match ? [{ ...hardCoded, words: match[0], scope, index: match.index }] : [];
  });
  return [
    ...[...comment.matchAll(CODED)].flatMap(codedIn),
    ...[...comment.matchAll(DISABLED)].flatMap(disabledIn),
    ...[...comment.matchAll(IGNORED)].flatMap(ignoredIn),
    ...secrets,
  ];
}

/** `# shellcheck disable=SC2155,SC2312`, among other keys of the directive. */
const DISABLED = /\bshellcheck\s+(?:[a-z-]+=\S*\s+){0,20}disable=((?:SC\d+,?)+)/g;

function disabledIn(match: RegExpExecArray): readonly PeerDirective[] {
  const { index } = match;
  return ((match[1] ?? '').match(/SC\d+/g) ?? []).flatMap((code) => {
    const equivalent = SHELLCHECK[code];
    return equivalent ? [{ ...equivalent, words: `shellcheck disable=${code}`, scope: 'command' as const, index }] : [];
  });
}

/** `# zizmor: ignore[unredacted-secrets,concurrency-limits]`. */
const IGNORED = /\bzizmor:\s*ignore\[([\w\s,-]{1,400})\]/g;

function ignoredIn({ index, 1: names = '' }: RegExpExecArray): readonly PeerDirective[] {
  return names.split(',').flatMap((name) => {
    const equivalent = Object.hasOwn(ZIZMOR, name.trim()) ? ZIZMOR[name.trim()] : undefined;
    return equivalent ? [{ ...equivalent, words: `zizmor: ignore[${name.trim()}]`, index }] : [];
  });
}

function codedIn(match: RegExpExecArray): readonly PeerDirective[] {
  const [, tool, word = '', codes = ''] = match;
  const isNoqa = word.toLowerCase().startsWith('noqa');
  return (codes.toUpperCase().match(/[A-Z]+\d+/g) ?? []).flatMap((code) => {
    const equivalent = (isNoqa ? NOQA : NOSEC)[code];
    const words = `${tool ? `${tool}: ` : ''}${isNoqa ? 'noqa: ' : 'nosec '}${code}`;
    return equivalent ? [{ ...equivalent, words, scope: tool ? ('file' as const) : ('line' as const), index: match.index }] : [];
  });
}
