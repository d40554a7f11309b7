import {
  type ArrayValue,
  type Assignment,
  type Command,
  forEachChild,
  type ParsedScript,
  type SyntaxNode,
  type Word,
} from 'unbash';
import { DEEPEST, plainText } from './tree.ts';

/** One value that a name is given somewhere in the file. */
export interface Given {
  readonly value: Word | ArrayValue;
  /** It is given on every run: neither in a branch, nor in a loop, nor added to what was there. */
  readonly always: boolean;
}

/** A function that runs what it is given: `run() { …; "$@"; }`. The command starts at its argument `from`. */
export interface Wrapper {
  readonly from: number;
}

/** What the names of one file are, found before it is read: variables are global in shell, functions may follow their use. */
export interface Names {
  readonly given: ReadonlyMap<string, readonly Given[]>;
  /** Names that get values while it runs: `read`, `for`, `getopts`, `printf -v`. */
  readonly varying: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly wrappers: ReadonlyMap<string, Wrapper>;
  /** Another file is sourced: names that are not given here may come from there. */
  readonly sources: boolean;
  /** Somebody waits for a process by its id, and so gets its status. */
  readonly waits: boolean;
  /** Where it nests more deeply than is read. */
  readonly tooDeep: number | undefined;
}

interface Draft {
  readonly given: Map<string, Given[]>;
  readonly varying: Set<string>;
  readonly functions: Set<string>;
  readonly wrappers: Map<string, Wrapper>;
  sources: boolean;
  waits: boolean;
  tooDeep: number | undefined;
}

interface Place {
  readonly always: boolean;
  /** The function that is being looked through, and how many arguments it has shifted away. */
  readonly owner: { readonly name: string; shifted: number } | undefined;
  readonly depth: number;
}

/** Looks through a whole tree, the scripts inside its words included. */
export function namesOf(script: ParsedScript): Names {
  const draft: Draft = {
    given: new Map(),
    varying: new Set(),
    functions: new Set(),
    wrappers: new Map(),
    sources: false,
    waits: false,
    tooDeep: undefined,
  };
  look(script, draft, { always: true, owner: undefined, depth: 0 });
  return draft;
}

const MAYBE: ReadonlySet<string> = new Set(['If', 'While', 'For', 'ArithmeticFor', 'Select', 'Case']);

function look(node: SyntaxNode, draft: Draft, place: Place): void {
  const depth = place.depth + 1;
  if (depth > DEEPEST) {
    draft.tooDeep ??= node.pos;
    return;
  }
  let inner: Place = { ...place, depth };
  switch (node.type) {
    case 'Function':
      draft.functions.add(node.name.text);
      inner = { ...inner, always: true, owner: { name: node.name.text, shifted: 0 } };
      break;
    case 'Assignment':
      give(node, draft, place.always);
      break;
    case 'For':
    case 'Select':
      draft.varying.add(node.name.text);
      inner = { ...inner, always: false };
      break;
    case 'Command':
      command(node, draft, place);
      break;
    case 'AndOr':
      for (const [index, part] of node.commands.entries()) look(part, draft, index === 0 ? inner : { ...inner, always: false });
      return;
    case 'Word':
      if (!/[$`<>]/.test(node.text)) return;
      break;
    case 'ParameterExpansion': {
      const operation = node.operation;
      if (operation?.type === 'Default' && operation.operator.endsWith('=')) draft.varying.add(node.parameter);
      break;
    }
    default:
      if (MAYBE.has(node.type)) inner = { ...inner, always: false };
  }
  forEachChild(node, (child) => look(child, draft, inner));
}

function give({ name, value, append, index }: Assignment, draft: Draft, always: boolean): void {
  const list = draft.given.get(name);
  const one: Given = { value, always: always && append !== true && index === undefined };
  if (list) list.push(one);
  else draft.given.set(name, [one]);
}

/** Builtins that give names a value, or say something of the file as a whole. */
function command(node: Command, draft: Draft, place: Place): void {
  const words = node.suffix.filter((part): part is Word => part.type === 'Word');
  const name = node.name?.text ?? '';
  for (const given of givenBy(name, words)) draft.varying.add(given);
  if (name === 'source' || name === '.') draft.sources = true;
  else if (name === 'wait' && words.length > 0) draft.waits = true;
  else if (name === 'shift' && place.owner) place.owner.shifted += Number(words[0]?.text ?? '1') || 1;
  if (place.owner) wrapping(node, words, draft, place.owner);
}

/** The names that a builtin gives a value. */
function givenBy(name: string, words: readonly Word[]): readonly string[] {
  switch (name) {
    case 'read':
    case 'mapfile':
    case 'readarray':
    case 'unset':
      return words.map(({ text }) => text).filter(isName);
    case 'getopts':
      return ['OPTARG', 'OPTIND', ...words.map(({ text }) => text).filter(isName)];
    case 'printf':
      return words[0]?.text === '-v' ? [plainText(words[1]) ?? ''] : [];
    case 'let':
      return words.map(({ text }) => /^"?(\w+)/.exec(text)?.[1] ?? '');
    default:
      return [];
  }
}

const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

const ALL_GIVEN = /^"?\$(?:[@*]|\{[@*](?::(\d+))?\})"?$/;
const STARTS: ReadonlySet<string> = new Set([
  'sudo',
  'timeout',
  'env',
  'nice',
  'eval',
  'command',
  'exec',
  'time',
  'nohup',
  'ionice',
]);

/** `"$@"` as a command: the function runs what it is given. */
function wrapping(node: Command, words: readonly Word[], draft: Draft, owner: { readonly name: string; shifted: number }): void {
  const name = node.name?.text ?? '';
  const all =
    ALL_GIVEN.exec(name) ?? (STARTS.has(name) ? ALL_GIVEN.exec(words.find((word) => word.text.includes('$'))?.text ?? '') : null);
  const first = /^"?\$\{?1\}?"?$/.test(name) && words.some((word) => /^"?\$\{@:2\}"?$/.test(word.text));
  if (!all && !first) return;
  const skipped = all?.[1] === undefined ? 0 : Number(all[1]) - 1;
  if (!draft.wrappers.has(owner.name)) draft.wrappers.set(owner.name, { from: owner.shifted + Math.max(skipped, 0) });
}
