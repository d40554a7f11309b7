import type { Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { constant, loneHole, movedTo, shown, unknown } from './reading.ts';
import { compose } from './texts.ts';

/** Parts of a path joined as `os.path.join` and `/` do: an absolute part starts anew. */
export function joined(span: Span, parts: readonly Value[]): Value {
  let whole: Value | undefined;
  for (const part of parts) {
    if (!whole || whole.text === '' || whole.text === '.' || part.text.startsWith('/')) whole = part;
    else if (part.text !== '') whole = compose(span, [withoutSlash(whole), '/', part]);
  }
  if (!whole) return constant(span, '.', 'text');
  return movedTo(span, whole);
}

function withoutSlash(value: Value): Value {
  return value.text.endsWith('/') ? { ...value, text: value.text.slice(0, -1) } : value;
}

/** The folder of a path: `/srv/a/b` → `/srv/a`; of an unknown it is an unknown, `__file__.parent`. */
export function parentOf(span: Span, path: Value): Value {
  const hole = loneHole(path);
  if (hole) return unknown(span, `${hole.name}.parent`, hole.from, hole.member ?? 'parent');
  const slash = path.text.lastIndexOf('/');
  const last = path.text.slice(slash + 1);
  if (slash > 0 && !last.includes('}') && last !== '..') return { ...movedTo(span, path), text: path.text.slice(0, slash) };
  if (path.holes.length === 0) return constant(span, slash === 0 ? '/' : '.', 'text');
  return unknown(span, `${shown(path)}.parent`, path.holes[0]?.from);
}

/** What a call that leaves a path's or a text's meaning alone makes of its arguments. */
type Keeps = (span: Span, args: readonly Value[], receiver: Value | undefined) => Value | undefined;

const first: Keeps = (span, [argument], receiver) => {
  const kept = receiver ?? argument;
  return kept && movedTo(span, kept);
};
const asText: Keeps = (span, [argument]) => argument && { ...movedTo(span, argument), type: 'text' };
const joins: Keeps = (span, args, receiver) => joined(span, receiver ? [receiver, ...args] : args);
const folder: Keeps = (span, [argument], receiver) => {
  const path = receiver ?? argument;
  return path && parentOf(span, path);
};

const KEEPS: ReadonlyMap<string, Keeps> = new Map<string, Keeps>([
  ['pathlib.Path', joins],
  ['pathlib.PurePath', joins],
  ['pathlib.PurePosixPath', joins],
  ['pathlib.PosixPath', joins],
  ['os.path.join', joins],
  ['pathlib.Path.joinpath', joins],
  ['os.path.dirname', folder],
  ['str', asText],
  ...['fspath', 'path.expanduser', 'path.abspath', 'path.realpath', 'path.normpath'].map((name): [string, Keeps] => [
    `os.${name}`,
    first,
  ]),
  ...['resolve', 'absolute', 'expanduser', 'as_posix'].map((name): [string, Keeps] => [`pathlib.Path.${name}`, first]),
  ...['.as_posix', '.resolve', '.absolute', '.expanduser'].map((name): [string, Keeps] => [name, first]),
]);

/** The value of a call that only reshapes a path or a text, so that what it is given stays visible; undefined for all others. */
export function keptBy(name: string, span: Span, args: readonly Value[], receiver: Value | undefined): Value | undefined {
  return KEEPS.get(name)?.(span, args, receiver);
}
