import type { Answer, Ask, Row } from '../../core/knowledge.ts';
import { arg, isTrue, no, type Table, unknown, yes } from '../row.ts';
import { optionAt } from './options.ts';

/** The same function of `fs`, in its three forms: synchronous, with a promise, with a callback. */
function forms(names: string, row: Row): Table {
  const each = (form: (name: string) => string): string => names.split(' ').map(form).join(' ');
  return [
    { javascript: each((name) => `fs.${name}Sync fs-extra.${name}Sync`), row },
    { javascript: each((name) => `fs/promises.${name}`), row: { ...row, promised: true } },
    { javascript: each((name) => `fs.${name}`), row: { ...row, status: ['callback'] } },
    // fs-extra gives a promise where no callback is given.
    { javascript: each((name) => `fs-extra.${name}`), row: { ...row, promised: true } },
  ];
}

const target = arg(0);
const second = arg(1);
const file = { effect: 'write', medium: 'file', thing: 'file', target } as const;
const recursive = optionAt(1, 'recursive');
const addRecursive = { again: (ask: Ask) => (ask.call.args.length === 1 ? '{ recursive: true }' : undefined) };
const makes: Row = { effect: 'create', medium: 'file', thing: 'directory', target, again: isRecursive, fix: addRecursive };

/** `recursive: false` that is written out is a decision. */
function isRecursive(ask: Ask): Answer {
  const answer = recursive(ask);
  return answer === 'no' && ask.call.args[1]?.entries?.has('recursive') ? 'unknown' : answer;
}

/** A flag of `writeFile`: `a` appends, `wx` fails when the file is there, as it is meant to. */
const appends = (ask: Ask): boolean => /^a/.test(ask.call.args[2]?.entries?.get('flag')?.text ?? ask.option('flags')?.text ?? '');

function dangerOfTree(ask: Ask): 'no' | 'yes' | 'everything' {
  if (/^(?:\/|~|\/\*|[A-Za-z]:[\\/]?)$/.test(ask.call.args[0]?.text ?? '')) return 'everything';
  return isTrue(ask.call.args[1]?.entries?.get('recursive')) ? 'yes' : 'no';
}

const deleted: Row = { effect: 'delete', medium: 'file', thing: 'file', target, danger: () => 'no' };
const tree: Row = { ...deleted, thing: 'tree', danger: () => 'yes' };
const probe: Row = { effect: 'probe', medium: 'file', target, minor: true };
const read: Row = { effect: 'read', medium: 'file', thing: 'file', target };

const core: Table = [
  ...forms('mkdir', makes),
  ...forms('mkdtemp', { effect: 'create', medium: 'file', thing: 'temp' }),
  ...forms('symlink link', { effect: 'create', medium: 'file', thing: 'link', target: second, again: no }),
  ...forms('writeFile', {
    ...file,
    effect: (ask) => (appends(ask) ? 'append' : 'write'),
    thing: (ask) => (appends(ask) ? 'line' : 'file'),
    content: second,
    again: (ask) => (appends(ask) ? 'no' : 'unknown'),
  }),
  ...forms('appendFile', { effect: 'append', medium: 'file', thing: 'line', target, content: second, again: no }),
  ...forms('copyFile cp', { ...file, target: second, content: target }),
  ...forms('rename', { effect: 'change', medium: 'file', thing: 'rename', target: second, content: target }),
  ...forms('chmod chown utimes lchown truncate', { effect: 'change', medium: 'file', thing: 'mode', target }),
  ...forms('unlink', deleted),
  ...forms('rm rmdir', { ...deleted, thing: (ask) => (dangerOfTree(ask) === 'no' ? 'file' : 'tree'), danger: dangerOfTree }),
  ...forms('readFile', read),
  ...forms('readdir opendir', { ...read, thing: 'files' }),
  ...forms('access stat lstat exists realpath readlink statfs', probe),
  ...forms('open', { effect: 'setup', medium: 'file', target }),
];

const others: Table = [
  {
    javascript:
      'fs.existsSync fs-extra.existsSync fs-extra.pathExists fs-extra.pathExistsSync path-exists path-exists.pathExists',
    row: probe,
  },
  {
    javascript: 'fs.createWriteStream fs-extra.createWriteStream',
    row: {
      ...file,
      effect: (ask) => (appends(ask) ? 'append' : 'write'),
      thing: (ask) => (appends(ask) ? 'line' : 'file'),
      again: (ask) => (appends(ask) ? 'no' : 'unknown'),
    },
  },
  {
    javascript:
      'fs.createReadStream fs-extra.createReadStream fs-extra.readJson fs-extra.readJsonSync fs-extra.readJSON fs-extra.readJSONSync',
    row: read,
  },
  {
    javascript: 'fs.writeSync fs.createWriteStream.write fs.createWriteStream.end',
    row: { effect: 'write', medium: 'file', thing: 'records', content: arg(0), minor: true },
  },
  {
    javascript: 'fs-extra.ensureDir fs-extra.mkdirp fs-extra.mkdirs make-dir make-dir.makeDirectory mkdirp mkdirp.mkdirp',
    row: { ...makes, again: yes, promised: true },
  },
  {
    javascript: 'fs-extra.ensureDirSync fs-extra.mkdirpSync fs-extra.mkdirsSync make-dir.sync mkdirp.sync mkdirp.mkdirpSync',
    row: { ...makes, again: yes },
  },
  {
    javascript:
      'fs-extra.ensureFileSync fs-extra.createFileSync fs-extra.outputFileSync fs-extra.outputJsonSync fs-extra.writeJsonSync fs-extra.writeJSONSync write-file-atomic.sync',
    row: { ...file, content: second },
  },
  {
    javascript:
      'fs-extra.ensureFile fs-extra.outputFile fs-extra.outputJson fs-extra.writeJson fs-extra.writeJSON write-file-atomic write-json-file.writeJsonFile',
    row: { ...file, content: second, promised: true },
  },
  {
    javascript: 'fs-extra.ensureSymlink fs-extra.ensureLink',
    row: { effect: 'create', medium: 'file', thing: 'link', target: second, again: yes, promised: true },
  },
  {
    javascript: 'fs-extra.ensureSymlinkSync fs-extra.ensureLinkSync',
    row: { effect: 'create', medium: 'file', thing: 'link', target: second, again: yes },
  },
  { javascript: 'fs-extra.copySync fs-extra.moveSync', row: { ...file, target: second, content: target } },
  { javascript: 'fs-extra.copy fs-extra.move cpy', row: { ...file, target: second, content: target, promised: true } },
  { javascript: 'fs-extra.removeSync fs-extra.emptyDirSync rimraf.sync rimraf.rimrafSync del.sync del.deleteSync', row: tree },
  { javascript: 'fs-extra.remove fs-extra.emptyDir rimraf.rimraf del del.deleteAsync trash', row: { ...tree, promised: true } },
  { javascript: 'rimraf', row: { ...tree, status: ['callback', 'await', 'then', 'catch', '*'] } },
  // A pattern that fits nothing gives nothing.
  {
    javascript:
      'glob glob.glob glob.sync glob.globSync fast-glob fast-glob.sync fast-glob.glob globby globby.sync globby.globby globby.globbySync tinyglobby.glob tinyglobby.globSync fs.globSync fs/promises.glob',
    row: { ...read, thing: 'files', minor: true },
  },
  {
    javascript: 'shelljs.mkdir',
    row: {
      ...makes,
      target: (ask) => ask.call.args.at(-1),
      again: (ask) => (/^-\w*p/.test(ask.call.args[0]?.text ?? '') ? 'yes' : 'no'),
      fix: { again: () => undefined },
    },
  },
  {
    javascript: 'shelljs.rm',
    row: {
      ...tree,
      target: (ask) => ask.call.args.at(-1),
      danger: (ask) => (/^-\w*r/i.test(ask.call.args[0]?.text ?? '') ? 'yes' : 'no'),
    },
  },
  {
    javascript: 'shelljs.cp shelljs.mv shelljs.sed shelljs.touch shelljs.chmod',
    row: { ...file, target: (ask) => ask.call.args.at(-1), again: unknown },
  },
  {
    javascript: 'shelljs.ln',
    row: {
      effect: 'create',
      medium: 'file',
      thing: 'link',
      target: (ask) => ask.call.args.at(-1),
      again: (ask) => (/^-\w*f/.test(ask.call.args[0]?.text ?? '') ? 'yes' : 'unknown'),
    },
  },
  {
    javascript: 'shelljs.test shelljs.which shelljs.ls shelljs.find shelljs.pwd',
    row: { effect: 'probe', medium: 'file', minor: true },
  },
  { javascript: 'shelljs.cat', row: read },
  {
    javascript: 'tmp.dirSync tmp.fileSync tmp.dir tmp.file tempy.directory tempy.file tempy.temporaryDirectory',
    row: { effect: 'create', medium: 'file', thing: 'temp' },
  },
];

/** Files and folders: `fs` in its three forms, fs-extra, shelljs and the small packages around them. */
export const files: Table = [...core, ...others];
