import type { Value } from '../../core/facts.ts';
import type { Answer, Ask } from '../../core/knowledge.ts';
import { no, type Table } from '../row.ts';
import { flag, flagged, gnuFlag, operand, operands } from './options.ts';

const file = { medium: 'file', thing: 'file' } as const;
const last = operand(-1);
const first = operand(0);
const minor = { effect: 'probe', medium: 'memory', minor: true } as const;

/** Operands that are nothing but an unknown part and a slash, or everything there is. */
function mayBeEverything(text: string): boolean {
  return (
    /^(?:\/|\/\*|~|~\/|~\/\*|\.|\.\/?\*|\*|\$\{HOME\}\/?)$/.test(text) ||
    /^\$\{[^}]*\}\/\*?$/.test(text) ||
    /^\/\$\{[^}]*\}\/?$/.test(text)
  );
}

/** Recursive removal is destructive, a pattern too; one named file is not. */
function dangerOfRemoval(ask: Ask): 'no' | 'yes' | 'everything' {
  const targets = operands(ask);
  const recursive = gnuFlag('r', 'R', 'recursive')(ask) === 'yes';
  if (recursive && targets.some(({ text }) => mayBeEverything(text))) return 'everything';
  return recursive || targets.some(({ text }) => /[*?]/.test(text)) ? 'yes' : 'no';
}

/** The first operand; of `var{,.old}` the first name. */
function origin(ask: Ask): Value | undefined {
  const source = first(ask);
  const braced = source && /^([^{]*)\{([^{},]*),[^{},]*\}(.*)$/.exec(source.text.replace(/\$\{/g, '$('));
  return source && braced ? { ...source, text: `${braced[1]}${braced[2]}${braced[3]}` } : source;
}

/** The last operand; of `var{,.old}` the second name. */
function destination(ask: Ask): Value | undefined {
  const target = last(ask);
  const braced = target && /^([^{]*)\{[^{},]*,([^{},]*)\}(.*)$/.exec(target.text);
  return braced ? { ...target, text: `${braced[1]}${braced[2]}${braced[3]}` } : target;
}

/** `ln -s -t DIR one two`, or the last operand. */
function linked(ask: Ask): Value | undefined {
  const at = ask.call.args.findIndex(({ text }) => /^(?:-t|--target-directory)$/.test(text));
  return at < 0 ? last(ask) : ask.call.args[at + 1];
}

/** `mkdir -P dir`: there is no such option, and each run fails alike. */
const makesDirectory = (ask: Ask): Answer =>
  ask.call.args.some(({ text }) => /^-[a-zA-Z]*[^-pmvZ\W]/.test(text)) ? 'unknown' : gnuFlag('p', 'parents')(ask);
const FIND_DELETES = /^(?:-delete|-exec|-execdir)$/;
const deletes = (ask: Ask): boolean =>
  ask.call.args.some(
    ({ text }, at) => FIND_DELETES.test(text) && (text === '-delete' || /(?:^|\/)rm$/.test(ask.call.args[at + 1]?.text ?? '')),
  );

/** `tar` by its mode letter, with or without a dash. */
/** `unzip -l`, `xz --list`, `gzip -t`: nothing is packed or unpacked. */
const looksInside = (ask: Ask): boolean => flagged(ask, 'l', 'list', 't', 'test') === 'yes' && ask.call.name !== 'cpio';

function tarMode(ask: Ask): 'read' | 'write' {
  const mode = ask.call.args[0]?.text ?? '';
  return /^-?\w*t\w*$/.test(mode) && !/[cx]/.test(mode) ? 'read' : 'write';
}

/** Commands on files and directories. */
export const fileCommands: Table = [
  {
    shell: 'mkdir',
    row: { effect: 'create', medium: 'file', thing: 'directory', target: operand(-1, '-m --mode'), again: makesDirectory },
  },
  {
    shell: 'ln',
    row: { effect: 'create', medium: 'file', thing: 'link', target: linked, again: gnuFlag('f', 'force', 'b', 'backup') },
  },
  { shell: 'install', row: { ...file, effect: 'write', target: last } },
  { shell: 'touch', row: { ...file, effect: 'write', target: last } },
  { shell: 'cp, install', row: { ...file, effect: 'write', target: destination, content: first } },
  { shell: 'mv, rename', row: { effect: 'change', medium: 'file', thing: 'rename', target: destination, content: origin } },
  {
    shell: 'rm',
    row: {
      effect: 'delete',
      medium: 'file',
      thing: (ask) => (flagged(ask, 'r', 'R', 'recursive') === 'no' ? 'file' : 'tree'),
      target: first,
      again: flag('f', 'force'),
      danger: dangerOfRemoval,
    },
  },
  { shell: 'rmdir, unlink', row: { effect: 'delete', medium: 'file', thing: 'file', target: first, danger: () => 'no' } },
  {
    shell: 'shred, mkfs, mkfs.ext4, mkfs.xfs, wipefs',
    row: { effect: 'delete', medium: 'file', thing: 'file', target: last, danger: () => 'yes' },
  },
  {
    shell: 'chmod, chown, chgrp, setfacl, restorecon, chcon, chattr, touch',
    row: { effect: 'change', medium: 'file', thing: 'mode', target: last, again: () => 'yes' },
  },
  {
    shell: 'tee',
    row: {
      effect: (ask) => (gnuFlag('a', 'append')(ask) === 'yes' ? 'append' : 'write'),
      medium: 'file',
      thing: 'line',
      target: last,
      again: (ask) => (gnuFlag('a', 'append')(ask) === 'yes' ? 'no' : 'unknown'),
    },
  },
  {
    shell: 'sed, perl',
    row: {
      effect: (ask) => (flagged(ask, 'i', 'in-place') === 'yes' ? 'change' : 'read'),
      medium: 'file',
      thing: 'file',
      target: last,
    },
  },
  { shell: 'truncate, patch, split', row: { ...file, effect: 'change', target: last } },
  {
    shell: 'dd',
    row: {
      ...file,
      effect: (ask) => (ask.call.args.some(({ text }) => text.startsWith('of=')) ? 'write' : 'read'),
      target: (ask) => ask.call.args.find(({ text }) => text.startsWith('of=')),
      danger: (ask) => (ask.call.args.some(({ text }) => /^of=\/dev\/(?!null)/.test(text)) ? 'yes' : 'no'),
    },
  },
  { shell: 'tar', row: { ...file, effect: tarMode, target: operand(0, '--exclude -X --exclude-from') } },
  {
    shell: 'zip, unzip, gzip, gunzip, bzip2, xz, 7z, zstd, cpio',
    row: { ...file, effect: (ask) => (looksInside(ask) ? 'read' : 'write'), target: first },
  },
  {
    shell: 'find',
    row: {
      effect: (ask) => (deletes(ask) ? 'delete' : 'read'),
      medium: 'file',
      thing: 'files',
      target: first,
      danger: (ask) => (deletes(ask) ? 'yes' : 'no'),
    },
  },
  {
    shell:
      'cat, head, tail, wc, sort, uniq, cut, awk, gawk, jq, yq, xxd, strings, tac, comm, join, paste, tr, diff, cmp, md5sum, sha256sum, sha1sum, file',
    row: { effect: 'read', medium: 'file', thing: 'file', target: last },
  },
  {
    // The first word is what is looked for.
    shell: 'grep, egrep, fgrep, rg',
    row: {
      effect: 'probe',
      medium: 'file',
      target: (ask) => (operands(ask).length > 1 ? last(ask) : undefined),
      minor: true,
    },
  },
  {
    shell: 'ls, stat, du, df, readlink, realpath, lsblk, blkid, tree, test, [, mountpoint',
    row: { effect: 'probe', medium: 'file', target: last, minor: true },
  },
  {
    shell:
      'echo, printf, true, false, date, whoami, hostname, uname, id, pwd, basename, dirname, clear, tput, seq, uuidgen, nproc, arch, tty, env, printenv, locale, groups, getconf',
    row: minor,
  },
  {
    shell: 'which, type, hash, getent, pgrep, ps, pidof, lsof, free, uptime, ulimit',
    row: { effect: 'probe', medium: 'process', minor: true },
  },
  { shell: 'mktemp', row: { effect: 'create', medium: 'file', thing: 'temp', again: () => 'yes' } },
  { shell: 'mkfifo', row: { effect: 'create', medium: 'file', thing: 'pipe', target: last, again: no } },
];
