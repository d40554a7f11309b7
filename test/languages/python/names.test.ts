import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOf, callsIn, namesIn, read } from './read.ts';

test('imports and aliases are resolved', () => {
  const source = [
    'import os, os.path, urllib.request as web',
    'from subprocess import run as start',
    'from .util import notify',
    'from . import mail',
    'from ..lib.db import connect as join',
    'os.mkdir("a"); os.path.exists("a"); web.urlopen(u); start([]); notify(); mail.send(); join()',
  ].join('\n');
  const expected = 'os.mkdir os.path.exists urllib.request.urlopen subprocess.run .util.notify .mail.send ..lib.db.connect';
  assert.deepEqual(namesIn(source), expected.split(' '));
});

test('an import inside a function, and the first of a pair of imports', () => {
  assert.deepEqual(namesIn('def f():\n  import requests as rq\n  rq.get(u)\nrq.get(u)'), ['rq.get', 'requests.get']);
  assert.deepEqual(namesIn('try:\n  import ujson as json\nexcept ImportError:\n  import json\njson.loads(s)'), ['ujson.loads']);
});

test('a builtin keeps its plain name, a method of an unknown receiver starts with a dot', () => {
  assert.deepEqual(namesIn('def f(x):\n  open(x); print(x); x.execute(q); x.a.b.close(); x[0].go(); "{}".format(x)'), [
    'open',
    'print',
    '.execute',
    '.close',
    '.go',
    'str.format',
  ]);
});

test('the class of a variable: what made it, its annotation, a path put together', () => {
  const source = [
    'import requests, sqlite3',
    'from pathlib import Path',
    'from typing import Optional',
    's = requests.Session(); s.get(u)',
    'conn = sqlite3.connect(d); cur = conn.cursor(); cur.execute(q)',
    'p = Path("a") / "b"; p.mkdir(); p.parent.mkdir(); p.resolve().exists()',
    'def f(q: Path, r: "Path", o: Optional[Path] = None): q.touch(); r.unlink(); o.rmdir()',
    'with open(x) as g: g.write(t)',
    'for e in Path(".").glob("*"): e.unlink()',
    'requests.get(u).json()',
  ].join('\n');
  assert.deepEqual(
    namesIn(source).filter((name) => !/^(?:requests\.Session|sqlite3\.connect|pathlib\.Path)$/.test(name)),
    [
      'requests.Session.get',
      'sqlite3.connect.cursor',
      'sqlite3.connect.cursor.execute',
      'pathlib.Path.mkdir',
      'pathlib.Path.mkdir',
      'pathlib.Path.resolve',
      'pathlib.Path.exists',
      'open',
      'open.write',
      'pathlib.Path.glob',
      'pathlib.Path.unlink',
      'requests.get',
      'requests.get.json',
      'pathlib.Path.touch',
      'pathlib.Path.unlink',
      'pathlib.Path.rmdir',
    ],
  );
});

test('several values of one class are that class, different ones are unknown elsewhere', () => {
  const same = 'import requests\ns = None\ndef f(): s.get(u)\nif a: s = requests.Session()\nelse: s = requests.Session()';
  assert.deepEqual(namesIn(same).at(-1), 'requests.Session.get');
  const other = 'import a, b\nif c: s = a.X()\nelse: s = b.Y()\ndef f(): s.get(u)';
  assert.equal(namesIn(other).at(-1), '.get');
});

test('what a function of the file returns has the class of its only result', () => {
  const source = 'import requests\ndef client():\n  s = requests.Session()\n  return s\nc = client()\nc.post(u)';
  assert.deepEqual(namesIn(source), ['client', 'requests.Session.post', 'requests.Session', 'return']);
});

test('functions and methods of the file are local', () => {
  const source = [
    'class Base:',
    '  def shared(self): pass',
    'class Work(Base):',
    '  def __init__(self, path):',
    '    self.db = Store(path)',
    '  def run(self):',
    '    self.step(); self.shared(); self.db.save(1); super().shared()',
    '  def step(self): helper()',
    'class Store:',
    '  def __init__(self, path): pass',
    '  def save(self, row): pass',
    'def helper(): pass',
    'Work("a").run()',
    'w = Work("b"); w.run(); Work.run(w)',
  ].join('\n');
  const { facts } = read(source);
  const locals = callsIn(source).map(({ name, local }) => {
    const target = local === undefined ? undefined : facts[local];
    return `${name} → ${target?.kind === 'scope' ? target.name : 'none'}`;
  });
  assert.deepEqual(locals, [
    'Work → Work.__init__',
    'Work.run → Work.run',
    'Work → Work.__init__',
    'Work.run → Work.run',
    'Work.run → Work.run',
    'Store → Store.__init__',
    'Work.step → Work.step',
    'Base.shared → Base.shared',
    'Store.save → Store.save',
    'Base.shared → Base.shared',
    'helper → helper',
  ]);
});

test('an unknown receiver is the file’s only method of that name, unless objects of any kind have one', () => {
  const source = 'class A:\n  def deliver(self): pass\n  def write(self): pass\ndef f(x):\n  x.deliver()\n  x.write()';
  assert.equal(callOf(source, 'A.deliver').local, 1);
  assert.equal(callOf(source, '.write').local, undefined);
});

test('a static method has no self, a class method has cls', () => {
  const source = 'class A:\n  @staticmethod\n  def s(a, b): pass\n  @classmethod\n  def c(cls, a): cls.s(1, 2)';
  const params = read(source).facts.map((fact) => (fact.kind === 'scope' ? fact.params : undefined));
  assert.deepEqual(params.slice(1, 3), [['a', 'b'], ['a']]);
  assert.equal(callOf(source, 'A.s').local, 1);
});

test('a partial is what it completes, with more arguments than are seen', () => {
  const source = 'import subprocess, functools\nrun = functools.partial(subprocess.run, check=True)\nrun(["ls"])';
  assert.equal(callOf(source, 'subprocess.run').open, true);
});

test('names defined by themselves end', () => {
  assert.doesNotThrow(() =>
    read('a = b\nb = a\na.x()\ndef f(): return g()\ndef g(): return f()\nf().y()\nclass A(A): pass\nA().z()'),
  );
  assert.deepEqual(read('class A(B): pass\nclass B(A): pass\nB().z()').problems, []);
});

test('a parameter that is called keeps its name and is the receiver', () => {
  const call = callOf('def retry(fn):\n  fn()', 'fn');
  assert.deepEqual(call.receiver?.holes, [{ name: 'fn', from: 1 }]);
});
