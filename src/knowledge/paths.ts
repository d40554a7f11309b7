import type { Call } from '../core/facts.ts';
import type { Ask, Row } from '../core/knowledge.ts';
import { arg, type Family, isTrue, methodOf, receiver } from './row.ts';

const made: Row = {
  effect: 'create',
  medium: 'file',
  thing: 'directory',
  target: receiver,
  // Only a path has these options; a remote client's `mkdir` has none of them.
  again: (ask) =>
    isTrue(ask.option('exist_ok'))
      ? 'yes'
      : ask.option('exist_ok') === undefined && isTrue(ask.option('parents'))
        ? 'no'
        : 'unknown',
  fix: { again: (ask: Ask) => (ask.option('exist_ok') ? undefined : 'exist_ok=True') },
};
const probe: Row = { effect: 'probe', medium: 'file', target: receiver, minor: true };
const found: Row = { effect: 'read', medium: 'file', thing: 'files', target: receiver };
const read: Row = { effect: 'read', medium: 'file', thing: 'file', target: receiver };
const written: Row = { effect: 'write', medium: 'file', thing: 'file', target: receiver, content: arg(0, 'data') };

const METHODS: Readonly<Record<string, Row>> = {
  mkdir: made,
  write_text: written,
  write_bytes: written,
  read_text: read,
  read_bytes: read,
  unlink: { effect: 'delete', medium: 'file', thing: 'file', target: receiver, danger: () => 'no' },
  is_file: probe,
  is_dir: probe,
  is_symlink: probe,
  exists: probe,
  rglob: { ...found, minor: true },
  iterdir: found,
};

/** `args.out.mkdir(parents=True)`: what is known of the receiver's name says nothing, and the options say that it is a path. */
const isMadeAsPath = (name: string, { options }: Call): boolean =>
  methodOf(name) === 'mkdir' && (options.has('parents') || options.has('exist_ok'));

/** Methods of an unknown receiver that surely is a path: nothing else has these names. */
export const paths: Family = {
  methods: new Set(Object.keys(METHODS)),
  row: (name, call) => (name.startsWith('.') || isMadeAsPath(name, call) ? METHODS[methodOf(name)] : undefined),
};
