import { type Call, type Fact, noOptions, type Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Column, CommandLine, Row } from '../../core/knowledge.ts';
import { commandOf } from '../commands/index.ts';
import { headOf, unwrap } from '../commands/wrappers.ts';
import { isNamedLikeFunction } from '../services.ts';
import { asInShell, isHarmlessFind } from './adapted.ts';
import { builtins, printed, redirected } from './builtins.ts';

const own: ReadonlyMap<string, Row> = new Map(
  builtins.flatMap(({ shell, row }) => (shell?.split(/\s*,\s*/) ?? []).map((name) => [name, row] as const)),
);

const plainLine = (name: string, row: Row, call: Call): CommandLine => ({ name, row, call, under: [] });

/** Programs that pass on what they read, changed or chosen. */
const FILTERS: ReadonlySet<string> = new Set(
  'cat head tail wc sort uniq cut awk gawk mawk jq yq xxd strings tac comm join paste tr sed grep egrep fgrep rg rev nl fold fmt column xargs base64 tee pv'.split(
    ' ',
  ),
);
const COMPRESSORS = /^(?:p?gzip|gunzip|zcat|pigz|p?bzip2|bunzip2|xz|unxz|zstd|lz4|gpg|age)$/;
const filter: Row = { effect: 'parse', medium: 'memory', minor: true };

const question: Row = { effect: 'probe', medium: 'process', minor: true };

/** `docker network ls | grep -q web`: a question about what is piped in; nothing is passed on. */
function isQuestion({ name, call }: CommandLine, input: number | undefined): boolean {
  return input !== undefined && /^[ef]?grep$/.test(name) && call.args.some(({ text }) => /^-\w*q|^--quiet$/.test(text));
}

/** Reads what is written into it: where its data comes from lies behind it. */
function isFilter({ name, under, call }: CommandLine, input: number | undefined): boolean {
  if (input === undefined || under.length > 0) return false;
  if (name === 'openssl') return /^(?:sha\d*|dgst|md5|enc|base64)$/.test(call.args[0]?.text ?? '');
  if (name === 'sed') return !call.args.some(({ text }) => /^-\w*i|^--in-place/.test(text));
  if (COMPRESSORS.test(name)) return call.args.every(({ text }) => text.startsWith('-'));
  if (name === 'tee') return !call.args.some(({ text }) => /^[^-]/.test(text));
  return FILTERS.has(name);
}

/** `pg_dump app | gzip`: what it gives goes on, and no file is its own. */
const DUMPS = /^(?:pg_dump|pg_dumpall|mysqldump|mariadb-dump|mongodump)$/;
const isHandedOn = ({ call }: CommandLine): boolean =>
  (call.output === 'piped' || call.output === 'captured') &&
  !call.args.some(({ text }) => /^(?:-f|--file|--result-file|--out)\b/.test(text));

const DATABASES = /^(?:psql|mysql|mariadb|sqlite3|sqlcmd|clickhouse-client|mongosh?)$/;

/** A statement in a here-document, or sqlite3's second word, as if it stood after `-c`. */
function withStatement(head: string, all: readonly Value[], call: Call): readonly Value[] {
  if (!DATABASES.test(head)) return all;
  // `-tAc`, `-Ne`: the statement stands after the last letter.
  const words = all.map((word) => (/^-[A-Za-z]+[ce]$/.test(word.text) ? { ...word, text: `-${word.text.at(-1)}` } : word));
  const body = call.options.get('<<') ?? (head === 'sqlite3' ? words.filter(({ text }) => !text.startsWith('-'))[2] : undefined);
  if (!body) return words;
  const flag: Value = { text: '-c', holes: [], type: 'text', start: body.start, end: body.start };
  return [...words, flag, body];
}

/** A file that reads another one into itself may have functions of it. */
const sources = lastAsked((facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.kind === 'call' && (fact.name === 'source' || fact.name === '.' || fact.name === 'eval')),
);

/** Functions of a sourced file that say why, and end the run. */
const ENDS = /^(?:die|fatal|abort|bail(?:_out)?|croak|panic)$/;
const died: Row = { effect: 'leave', medium: 'process', ends: () => 'bad', content: (ask) => ask.arg(0), minor: true };

const program: Row = { effect: 'run', medium: 'process', thing: 'program' };

/**
 * The command line of a shell call, by the same tables as those that Python starts. A program that they do not know matters
 * as a statement of its own, not within `$(…)` or a pipe, and not where it may be a function of a sourced file.
 */
function line(call: Call, facts: readonly Fact[]): CommandLine | undefined {
  const { name } = call;
  // A function of the file, whatever program it is named after: what it does stands in its body.
  if (call.local !== undefined) return undefined;
  if (name === 'exec' && [...call.options.keys()].some((key) => key.includes('>') && key !== '2>')) {
    return plainLine(name, redirected, call);
  }
  if (call.args.at(-1)?.text === '--version') return plainLine(name, question, call);
  if (call.args.length === 1 && /^(?:--?version|--help|-VV?|-v)$/.test(call.args[0]?.text ?? ''))
    return plainLine(name, question, call);
  if (name === 'command' && /^-[vV]/.test(call.args[0]?.text ?? '')) return plainLine(name, question, call);
  if (name === 'cat' && call.args.length === 0 && call.options.has('<<')) return plainLine(name, printed, call);
  const builtin =
    call.args.length > 0 && (name === 'exec' || name === 'command' || name === 'builtin') ? undefined : own.get(name);
  if (builtin) return plainLine(name, builtin, call);
  const found = started(call);
  if (!found) return unknown(call, facts);
  return found.row.danger && isFedHarmless(found, facts) ? { ...found, row: { ...found.row, danger: () => 'no' } } : found;
}

/** `find … -name __pycache__ | xargs rm -r`. */
function isFedHarmless({ under, call }: CommandLine, facts: readonly Fact[]): boolean {
  const input = under.includes('xargs') && call.input !== undefined ? facts[call.input] : undefined;
  return input?.kind === 'call' && input.name === 'find' && isHarmlessFind(input);
}

/** `$PIP_CMD install x`: the program itself, not what runs another one. */
const IS_PROGRAM =
  /(?:^\$|_)(?:CMD|COMMAND|PIP\d?|PYTHON\d?|\w*CAT|SED|[GN]?AWK|[EF]?GREP|SORT|CUT|LS|RM|CP|MV|LN|TAR|FIND|BIN|TOOL|PROG|PROGRAM|EXE|CLI|PKG_?MGR|PM|CTL|DOCKER|PODMAN|NERDCTL|KUBECTL|MINIKUBE|VAGRANT|MULTIPASS|GCLOUD|GIT|ADB)$/i;

/** `$CAT /etc/passwd`: what is read is no program. */
const isGivenFile = ({ args }: Call): boolean => /^\/(?:etc|proc|sys|dev|var|tmp)\/(?!init\.d\/)/.test(args[0]?.text ?? '');

function started(call: Call): CommandLine | undefined {
  const first: Value = { text: call.name, holes: [], type: 'text', start: call.start, end: call.start + call.name.length };
  // `$CURL url`, but not `"$bin/psql" …`, which is psql.
  const isVariable = /^\$[^{]/.test(call.name);
  if (isVariable && (call.name === '$@' || call.args.length === 0 || IS_PROGRAM.test(call.name) || isGivenFile(call)))
    return undefined;
  const words = isVariable ? call.args : [first, ...call.args];
  const items = withStatement(headOf(words[0]) ?? '', words, call);
  const found = commandOf({ ...first, type: 'list', items, open: call.open }, { ...call, options: noOptions });
  if (!found) return undefined;
  const inner = own.get(found.name);
  const whole: CommandLine = {
    ...found,
    row: inner ?? found.row,
    call: { ...found.call, options: call.options },
    under: isVariable ? [call.name.slice(1), ...found.under] : found.under,
  };
  if (isQuestion(whole, call.input)) return { ...whole, row: question };
  if (isFilter(whole, call.input)) return { ...whole, row: filter };
  if (DUMPS.test(whole.name) && isHandedOn(whole)) return { ...whole, row: { ...whole.row, effect: 'read', medium: 'database' } };
  return { ...whole, row: asInShell(whole.name, whole.row, whole.under.length === 0 && !isVariable) };
}

/** `ExitFatal`, `Register`: a function of the file that reads this one, as programs are not written. */
const IS_FUNCTION = /^(?!Rscript$|Xvfb$|Xorg$)[A-Z][a-z]+(?:[A-Z][a-z]*)*$/;

/** `sudo rvm install`: the program that a wrapper starts. */
function startedBy(call: Call): CommandLine {
  const first: Value = { text: call.name, holes: [], type: 'text', start: call.start, end: call.start + call.name.length };
  const { words, under } = unwrap([first, ...call.args]);
  const name = under.length > 0 ? headOf(words[0]) : undefined;
  const isNamed = name !== undefined && /^[\w.+-]+$/.test(name);
  return { ...plainLine(isNamed ? name : call.name, program, call), under };
}

/** `lspci`, `raidconfig -c dump`, `boxctl show`: what only shows, and nothing but a word that asks, and options. */
const asksProgram = ({ name, args }: Call): boolean =>
  /^(?:ls(?:pci|usb|scsi|blk|mod|cpu|mem|hw|attr|_release)|dmesg|uptime|free|vmstat|iostat|sensors|dmidecode|hwinfo|inxi)$/.test(
    name,
  ) ||
  /^--(?:list|show|status|info)$/.test(args[0]?.text ?? '') ||
  (args.length > 0 &&
    args.every(({ text }) => /^-|^(?:dump|show|list|status|info|query|ls)$/.test(text)) &&
    args.some(({ text }) => /^(?:dump|show|list|status|info|query|ls|--(?:list|show|status|info))$/.test(text)));

function unknown(call: Call, facts: readonly Fact[]): CommandLine | undefined {
  if (!/^[\w./+~-]+$/.test(call.name)) return undefined;
  if (ENDS.test(call.name)) return plainLine(call.name, died, call);
  if (call.output === 'captured' || call.output === 'piped' || call.group !== undefined) return undefined;
  if (call.args.some(({ type }) => type === 'code') || call.options.get('<<')?.type === 'code') return undefined;
  if (asksProgram(call)) return plainLine(call.name, question, call);
  if (!call.name.includes('/') && (sources(facts) || IS_FUNCTION.test(call.name) || isNamedLikeFunction(call.name)))
    return undefined;
  return startedBy(call);
}

/** What resolved names mean in shell. */
export const shell: Column = {
  language: 'shell',
  row: (_, call) => line(call, [])?.row,
  line,
  reshapes: () => false,
};
