import type { Value } from '../core/facts.ts';
import type { Ask, Effect, Row } from '../core/knowledge.ts';
import {
  arg,
  firstOf,
  isConstant,
  isTrue,
  keyword,
  no,
  ofMaker,
  receiver,
  type Table,
  unknown,
  unlessDecided,
  yes,
} from './row.ts';

const path = firstOf(arg(0), keyword('path', 'file', 'filename', 'name', 'src', 'dir'));

/** What opening in this mode does. A mode that is not written out is taken for reading: the careful reading. */
function effectOfMode(mode: Value | undefined): Effect {
  if (!isConstant(mode) || mode.type !== 'text') return 'read';
  if (mode.text.includes('x')) return 'create';
  if (mode.text.includes('a')) return 'append';
  return mode.text.includes('w') ? 'write' : 'read';
}

/** A stream that is open already, or the bin: nothing of the world is opened. */
const NO_FILE = /\.fileno\(\)\}$|^\d$|^\/dev\/(?:null|std\w+|fd\/\d)$|^\$\{os\.devnull\}$/;

function opening(mode: (ask: Ask) => Value | undefined, target: NonNullable<Row['target']>): Row {
  return {
    effect: (ask) => (NO_FILE.test(target(ask)?.text ?? '') ? 'setup' : effectOfMode(mode(ask))),
    medium: 'file',
    thing: (ask) => (effectOfMode(mode(ask)) === 'append' ? 'line' : 'file'),
    target,
    // Opening with `x` is a decision to fail when the file is there; overwriting raises no question.
    again: (ask) => (effectOfMode(mode(ask)) === 'append' ? 'no' : 'unknown'),
  };
}

/** The flags of `os.open`, as they are written. */
function effectOfFlags(ask: Ask): Effect {
  const flags = ask.arg(1, 'flags')?.text ?? '';
  if (/O_APPEND/.test(flags)) return 'append';
  if (/O_EXCL/.test(flags)) return 'create';
  return /O_(?:CREAT|WRONLY|RDWR|TRUNC)/.test(flags) ? 'write' : 'read';
}

const makeDirectory = { effect: 'create', medium: 'file', thing: 'directory' } as const;
const existOk = { again: (ask: Ask) => (isTrue(ask.arg(2, 'exist_ok')) || ask.arg(2, 'exist_ok') ? undefined : 'exist_ok=True') };
const written = { effect: 'write', medium: 'file', thing: 'file' } as const;
const read = { effect: 'read', medium: 'file', thing: 'file' } as const;
const listed = { effect: 'read', medium: 'file', thing: 'files' } as const;
const records = { effect: 'write', medium: 'file', thing: 'records' } as const;
const probe = { effect: 'probe', medium: 'file', minor: true } as const;
const single = () => 'no' as const;

/** Emptying a tree is destructive; of a path from the environment that may be empty, nobody knows what is left of it. */
function dangerOfTree(ask: Ask): 'yes' | 'everything' {
  const text = ask.arg(0, 'path')?.text ?? '';
  return /^(?:\/|~|\/\*|[A-Za-z]:[\\/]?)$/.test(text) ? 'everything' : 'yes';
}

const making: Table = [
  { python: 'os.mkdir', row: { ...makeDirectory, target: arg(0, 'path'), again: no } },
  { python: 'os.makedirs', row: { ...makeDirectory, target: arg(0, 'name'), again: unlessDecided(2, 'exist_ok'), fix: existOk } },
  {
    python: 'pathlib.Path.mkdir',
    row: { ...makeDirectory, target: receiver, again: unlessDecided(2, 'exist_ok'), fix: existOk },
  },
  {
    python: 'distutils.dir_util.mkpath setuptools._distutils.dir_util.mkpath',
    row: { ...makeDirectory, target: arg(0, 'name'), again: yes },
  },
  {
    python: 'shutil.copytree',
    row: { ...makeDirectory, target: arg(1, 'dst'), again: unlessDecided(6, 'dirs_exist_ok'), fix: { again: () => undefined } },
  },
  { python: 'os.symlink os.link', row: { effect: 'create', medium: 'file', thing: 'link', target: arg(1, 'dst'), again: no } },
  {
    python: 'pathlib.Path.symlink_to pathlib.Path.hardlink_to pathlib.Path.link_to',
    row: { effect: 'create', medium: 'file', thing: 'link', target: receiver, again: no },
  },
  { python: 'os.mkfifo os.mknod', row: { effect: 'create', medium: 'file', thing: 'pipe', target: arg(0, 'path'), again: no } },
  { python: 'pathlib.Path.touch', row: { ...written, target: receiver } },
  {
    python:
      'tempfile.mkdtemp tempfile.mkstemp tempfile.TemporaryDirectory tempfile.NamedTemporaryFile tempfile.TemporaryFile tempfile.SpooledTemporaryFile tempfile.mktemp',
    row: { effect: 'create', medium: 'file', thing: 'temp' },
  },
];

const opened: Table = [
  {
    python:
      'open io.open codecs.open gzip.open bz2.open lzma.open aiofiles.open io.FileIO gzip.GzipFile bz2.BZ2File smart_open.open',
    row: opening(arg(1, 'mode'), firstOf(arg(0, 'file'), keyword('filename', 'name'))),
  },
  { python: 'pathlib.Path.open', row: opening(arg(0, 'mode'), receiver) },
  {
    python: 'zipfile.ZipFile tarfile.open tarfile.TarFile zipfile.PyZipFile',
    row: opening(arg(1, 'mode'), firstOf(arg(0), keyword('name', 'file'))),
  },
  { python: 'os.open', row: { effect: effectOfFlags, medium: 'file', thing: 'file', target: arg(0, 'path'), again: unknown } },
  { python: 'os.fdopen', row: { effect: 'setup', medium: 'file' } },
];

const changing: Table = [
  { python: 'pathlib.Path.write_text pathlib.Path.write_bytes', row: { ...written, target: receiver, content: arg(0, 'data') } },
  { python: 'shutil.copy shutil.copy2 shutil.copyfile', row: { ...written, target: arg(1, 'dst'), content: arg(0, 'src') } },
  { python: 'shutil.copyfileobj', row: { ...records, target: arg(1, 'fdst'), content: arg(0, 'fsrc') } },
  {
    python: 'shutil.move os.rename os.replace os.renames',
    row: { effect: 'change', medium: 'file', thing: 'rename', target: arg(1, 'dst'), content: arg(0, 'src') },
  },
  {
    python: 'pathlib.Path.rename pathlib.Path.replace pathlib.Path.move',
    row: { effect: 'change', medium: 'file', thing: 'rename', target: arg(0, 'target'), content: receiver },
  },
  {
    python: 'os.chmod os.chown os.utime os.truncate shutil.chown shutil.copymode shutil.copystat os.lchown os.setxattr',
    row: { effect: 'change', medium: 'file', thing: 'mode', target: path },
  },
  { python: 'pathlib.Path.chmod', row: { effect: 'change', medium: 'file', thing: 'mode', target: receiver } },
  { python: 'shutil.make_archive', row: { ...written, target: arg(0, 'base_name') } },
  { python: 'shutil.unpack_archive', row: { ...written, target: arg(1, 'extract_dir') } },
  {
    python:
      'zipfile.ZipFile.extractall tarfile.open.extractall zipfile.ZipFile.extract tarfile.open.extract tarfile.TarFile.extractall',
    row: { ...written, target: firstOf(arg(0, 'path'), ofMaker(0, 'file')) },
  },
  {
    python:
      'open.write open.writelines io.open.write io.open.writelines codecs.open.write codecs.open.writelines pathlib.Path.open.write pathlib.Path.open.writelines gzip.open.write gzip.open.writelines aiofiles.open.write bz2.open.write lzma.open.write',
    row: { ...records, target: ofMaker(0, 'file'), content: arg(0) },
  },
  {
    python: 'zipfile.ZipFile.write zipfile.ZipFile.writestr tarfile.open.add tarfile.open.addfile',
    row: { ...records, target: ofMaker(0, 'file'), content: arg(0) },
  },
  { python: 'os.write', row: { ...records, content: arg(1) } },
];

const deleting: Table = [
  {
    python: 'shutil.rmtree',
    row: { effect: 'delete', medium: 'file', thing: 'tree', target: arg(0, 'path'), danger: dangerOfTree },
  },
  {
    python: 'os.remove os.unlink',
    row: { effect: 'delete', medium: 'file', thing: 'file', target: arg(0, 'path'), danger: single },
  },
  { python: 'pathlib.Path.unlink', row: { effect: 'delete', medium: 'file', thing: 'file', target: receiver, danger: single } },
  {
    python: 'os.rmdir os.removedirs',
    row: { effect: 'delete', medium: 'file', thing: 'directory', target: arg(0), danger: single },
  },
  {
    python: 'pathlib.Path.rmdir',
    row: { effect: 'delete', medium: 'file', thing: 'directory', target: receiver, danger: single },
  },
  { python: 'send2trash.send2trash', row: { effect: 'change', medium: 'file', thing: 'rename', target: arg(0) } },
];

const reading: Table = [
  { python: 'pathlib.Path.read_text pathlib.Path.read_bytes', row: { ...read, target: receiver } },
  { python: 'linecache.getlines linecache.getline fileinput.input fileinput.FileInput', row: { ...read, target: path } },
  { python: 'os.listdir os.scandir', row: { ...listed, target: path } },
  { python: 'pathlib.Path.iterdir', row: { ...listed, target: receiver } },
  // A pattern that fits nothing and a folder that is not there give nothing: these do not fail.
  { python: 'os.walk os.fwalk glob.glob glob.iglob', row: { ...listed, target: path, minor: true } },
  { python: 'pathlib.Path.glob pathlib.Path.rglob pathlib.Path.walk', row: { ...listed, target: receiver, minor: true } },
  {
    python:
      'os.path.exists os.path.isfile os.path.isdir os.path.islink os.path.lexists os.path.ismount os.path.getsize os.path.getmtime os.path.getctime os.access os.stat os.lstat shutil.disk_usage filecmp.cmp os.statvfs os.path.samefile',
    row: { ...probe, target: path },
  },
  {
    python:
      'pathlib.Path.exists pathlib.Path.is_file pathlib.Path.is_dir pathlib.Path.is_symlink pathlib.Path.is_mount pathlib.Path.stat pathlib.Path.lstat pathlib.Path.samefile',
    row: { ...probe, target: receiver },
  },
  {
    python: 'shutil.which distutils.spawn.find_executable',
    row: { effect: 'probe', medium: 'process', minor: true, target: arg(0, 'cmd') },
  },
  {
    python: 'os.chdir contextlib.chdir os.umask os.fchdir',
    row: { effect: 'setup', medium: 'process', minor: true, target: arg(0, 'path') },
  },
];

const locking: Table = [
  {
    python:
      'fcntl.flock fcntl.lockf portalocker.lock portalocker.Lock filelock.FileLock filelock.UnixFileLock filelock.SoftFileLock fasteners.InterProcessLock pid.PidFile msvcrt.locking lockfile.LockFile zc.lockfile.LockFile',
    row: { effect: 'setup', medium: 'file', thing: 'lock', target: arg(0), minor: true },
  },
];

/** Files and directories: what makes, opens, changes, deletes, reads and locks them. */
export const files: Table = [...making, ...opened, ...changing, ...deleting, ...reading, ...locking];
