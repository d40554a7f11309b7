import {
  type AndOr,
  type ArithmeticExpression,
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

/** The function that is being looked through, and how many arguments it has shifted away. */
interface Owner {
  readonly name: string;
  shifted: number;
}

/** Where the look through a tree is; one object that changes, as a tree has far more nodes than places that differ. */
interface Walk {
  readonly draft: Draft;
  readonly visit: (node: SyntaxNode) => void;
  always: boolean;
  owner: Owner | undefined;
  depth: number;
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
  const walk: Walk = { draft, visit: (node) => look(node, walk), always: true, owner: undefined, depth: 0 };
  look(script, walk);
  return draft;
}

const MAYBE: ReadonlySet<string> = new Set(['If', 'While', 'For', 'ArithmeticFor', 'Select', 'Case']);

/** A word that may give a name a value: a script stands in it, or a default that is kept, `${x:=1}`. */
const TELLS = /`|\$\(|[<>]\(|\$\{[^}]*=/;

function look(node: SyntaxNode, walk: Walk): void {
  if (node.type === 'Word' && !TELLS.test(node.text)) return;
  const { always, owner, draft } = walk;
  if (++walk.depth > DEEPEST) draft.tooDeep ??= node.pos;
  else if (node.type === 'AndOr') lookThroughList(node, walk);
  else {
    note(node, walk);
    forEachChild(node, walk.visit);
  }
  walk.depth--;
  walk.always = always;
  walk.owner = owner;
}

/** What comes after the first `&&` or `||` runs on some runs only. */
function lookThroughList({ commands }: AndOr, walk: Walk): void {
  for (let index = 0; index < commands.length; index++) {
    if (index > 0) walk.always = false;
    look(commands[index] as SyntaxNode, walk);
  }
}

/** What a node says of names, and under which conditions what stands in it runs. */
function note(node: SyntaxNode, walk: Walk): void {
  const { draft } = walk;
  switch (node.type) {
    case 'Function':
      draft.functions.add(node.name.text);
      walk.always = true;
      walk.owner = { name: node.name.text, shifted: 0 };
      return;
    case 'Assignment':
      give(node, draft, walk.always);
      return;
    case 'For':
    case 'Select':
      draft.varying.add(node.name.text);
      walk.always = false;
      return;
    case 'Command':
      command(node, walk);
      return;
    case 'ArithmeticUnary':
      if (/^(?:\+\+|--)$/.test(node.operator)) reckoned(node.operand, draft);
      return;
    case 'ArithmeticBinary':
      if (/^(?:[-+*/%&|^]|<<|>>)?=$/.test(node.operator)) reckoned(node.left, draft);
      return;
    case 'ParameterExpansion':
      if (node.operation?.type === 'Default' && node.operation.operator.endsWith('=')) draft.varying.add(node.parameter);
      return;
    default:
      if (MAYBE.has(node.type)) walk.always = false;
  }
}

/** `((tries++))`, `((tries += 1))`. */
function reckoned(operand: ArithmeticExpression, { varying }: Draft): void {
  if (operand.type === 'ArithmeticWord' && isName(operand.value)) varying.add(operand.value);
}

function give({ name, value, append, index }: Assignment, draft: Draft, always: boolean): void {
  const list = draft.given.get(name);
  const one: Given = { value, always: always && append !== true && index === undefined };
  if (list) list.push(one);
  else draft.given.set(name, [one]);
}

const wordsAfter = ({ suffix }: Command): readonly Word[] => suffix.filter((part): part is Word => part.type === 'Word');

/** Builtins that give names a value, or say something of the file as a whole. */
function command(node: Command, { draft, owner }: Walk): void {
  const name = node.name?.text ?? '';
  switch (name) {
    case 'source':
    case '.':
      draft.sources = true;
      break;
    case 'wait':
      if (wordsAfter(node).length > 0) draft.waits = true;
      break;
    case 'shift':
      if (owner) owner.shifted += Number(wordsAfter(node)[0]?.text ?? '1') || 1;
      break;
    default:
      if (GIVES.has(name)) for (const given of givenBy(name, wordsAfter(node))) draft.varying.add(given);
  }
  if (owner) wrapping(name, node, draft, owner);
}

const GIVES: ReadonlySet<string> = new Set(['read', 'mapfile', 'readarray', 'unset', 'getopts', 'printf', 'let']);

/** The names that a builtin gives a value. */
function givenBy(name: string, words: readonly Word[]): readonly string[] {
  switch (name) {
    case 'getopts':
      return ['OPTARG', 'OPTIND', ...words.map(({ text }) => text).filter(isName)];
    case 'printf':
      return words[0]?.text === '-v' ? [plainText(words[1]) ?? ''] : [];
    case 'let':
      return words.map(({ text }) => /^"?(\w+)/.exec(text)?.[1] ?? '');
    default:
      return words.map(({ text }) => text).filter(isName);
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
function wrapping(name: string, node: Command, draft: Draft, owner: Owner): void {
  const isStart = STARTS.has(name);
  if (!isStart && !name.includes('$')) return;
  const words = wordsAfter(node);
  const all =
    ALL_GIVEN.exec(name) ?? (isStart ? ALL_GIVEN.exec(words.find((word) => word.text.includes('$'))?.text ?? '') : null);
  const first = /^"?\$\{?1\}?"?$/.test(name) && words.some((word) => /^"?\$\{@:2\}"?$/.test(word.text));
  if (!all && !first) return;
  const skipped = all?.[1] === undefined ? 0 : Number(all[1]) - 1;
  if (!draft.wrappers.has(owner.name)) draft.wrappers.set(owner.name, { from: owner.shifted + Math.max(skipped, 0) });
}
