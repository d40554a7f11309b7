import { expressionsIn } from './expressions.ts';
import type { Tree } from './tree.ts';

/** What each name of a job's matrix may be; nothing is known where `include` adds to it, or an expression gives it. */
export function matrixOf(tree: Tree | undefined): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  if (tree?.kind !== 'map' || tree.entries.some(({ key }) => key === 'include')) return known;
  for (const { key, value } of tree.entries) {
    const values = value.kind === 'list' ? value.items.map(writtenIn) : [];
    if (values.length > 0 && values.every((one) => one !== undefined)) known.set(key, values);
  }
  return known;
}

const writtenIn = (item: Tree): string | undefined =>
  item.kind === 'scalar' && expressionsIn(item.text).length === 0 ? item.text : undefined;

/** `if: matrix.os == 'macos-latest'`, `startsWith(matrix.os, 'macOS')`, and no macOS is in the matrix: the step is in no run. GitHub compares whatever the case. */
export function isNeverChosen(condition: string, matrix: ReadonlyMap<string, readonly string[]> = new Map()): boolean {
  if (matrix.size === 0 || !condition.includes('matrix.') || condition.includes('||')) return false;
  return condition
    .replace(/^\s*\$\{\{|\}\}\s*$/g, '')
    .split('&&')
    .some((part) => isOfNone(part, matrix));
}

function isOfNone(part: string, matrix: ReadonlyMap<string, readonly string[]>): boolean {
  const [, name = '', asked = ''] = EQUALS.exec(part) ?? [];
  const [, how, within = '', word = ''] = HOLDS.exec(part) ?? [];
  const values = (matrix.get(how === undefined ? name : within) ?? []).map((value) => value.toLowerCase());
  const isMet = (value: string): boolean =>
    how === undefined
      ? value === asked.toLowerCase()
      : how === 'startsWith'
        ? value.startsWith(word.toLowerCase())
        : value.includes(word.toLowerCase());
  return values.length > 0 && !values.some(isMet);
}
const EQUALS = /^\s*matrix\.([\w-]+)\s*==\s*'([^']*)'\s*$/;
const HOLDS = /^\s*(startsWith|contains)\(\s*matrix\.([\w-]+)\s*,\s*'([^']+)'\s*\)\s*$/;
