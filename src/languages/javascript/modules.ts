import { is, type Node, unwrapped } from './tree.ts';

/** Modules that are another one by a second name. */
const SAME: Readonly<Record<string, string>> = {
  'graceful-fs': 'fs',
  'fs-extra/esm': 'fs-extra',
  shelljs: 'shelljs',
  'isomorphic-fetch': 'node-fetch',
  'cross-fetch': 'node-fetch',
  'node-fetch-native': 'node-fetch',
  'mysql2/promise': 'mysql2',
};

/** A module as its members are named: `node:` and a file's ending off. */
export function moduleName(specifier: string): string {
  const plain = specifier.replace(/^node:/, '');
  if (plain.startsWith('.') || plain.startsWith('/')) {
    return `./${plain.replace(/^[./]*\//, '').replace(/\.[cm]?[jt]sx?$/, '')}`;
  }
  return SAME[plain] ?? plain;
}

/** What is imported whole from a file beside this one goes by the name it is given here. */
export function wholeModule(specifier: string, local: string): string {
  const name = moduleName(specifier);
  return name.startsWith('./') ? `${name}.${local}` : name;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:globalThis|global|window|self)\./, ''],
  [/^(fs|fs-extra|dns|stream|timers|readline)\.promises(?=\.|$)/, '$1/promises'],
  [/\.default(?=\.|$)/, ''],
  [/^fs-extra\/promises/, 'fs-extra'],
];

/** One name for what has several spellings: `fs.promises.rm` is `fs/promises.rm`. */
export function canonical(name: string): string {
  let spelled = name;
  if (name.includes('.')) for (const [from, to] of SPELLINGS) spelled = spelled.replace(from, to);
  return spelled;
}

/** The module that `require('x')`, `import('x')` or `await import('x')` loads. */
export function loadedModule(node: Node): string | undefined {
  const inner = unwrapped(node);
  if (is(inner, 'AwaitExpression')) return loadedModule(inner.argument);
  if (is(inner, 'ImportExpression')) return literalText(inner.source);
  if (!is(inner, 'CallExpression') || !is(inner.callee, 'Identifier')) return undefined;
  if (inner.callee.name !== 'require' && inner.callee.name !== '__importStar' && inner.callee.name !== '__importDefault')
    return undefined;
  const [first] = inner.arguments;
  if (!first) return undefined;
  return inner.callee.name === 'require' ? literalText(first) : loadedModule(first);
}

/** The text of a literal, when it is nothing else. */
export function literalText(node: Node | null | undefined): string | undefined {
  if (is(node, 'Literal')) return typeof node.value === 'string' ? node.value : undefined;
  if (is(node, 'TemplateLiteral') && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The name of a member as it is written: `.x`, `["x"]`, `x:`, `#x`; undefined when it is computed. */
export function memberName(key: Node, computed: boolean): string | undefined {
  if (!computed && is(key, 'Identifier')) return key.name;
  if (is(key, 'PrivateIdentifier')) return `#${key.name}`;
  if (is(key, 'Literal')) return String(key.value);
  return literalText(key);
}
