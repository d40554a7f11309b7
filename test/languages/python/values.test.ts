import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueText } from '../facts-text.ts';
import { callOf, callsIn, given, read, writtenIn } from './read.ts';

const texts: readonly (readonly [what: string, source: string, expected: string])[] = [
  ['adjacent strings', 'x = "a" "b"\n', '"ab"'],
  [
    'escapes',
    String.raw`x = "a\n\x41\u00e9\
b" r"\n" b'\t'`,
    JSON.stringify('a\nAéb\\n\t'),
  ],
  ['an f-string', 'x = f"{a}/{b.c!r:>{w}}/{{}}"', '"${a}/${b.c}/{}"'],
  ['a sum', 'd = "/srv"\nx = d + "/" + name', '"/srv/${name}"'],
  ['a percent', 'x = "%s-%(k)s 100%%" % y', '"${y}-${y[k]} 100%"'],
  ['a percent with a tuple', 'x = "%s:%05d" % (host, 80)', '"${host}:80"'],
  ['format', 'x = "{}/{n}/{0}/{{".format(a, n="b")', '"${a}/b/${a}/{"'],
  ['join', 'x = "-".join(["a", b])', '"a-${b}"'],
  ['a constant of a constant', 'A = "a"\nB = A + "b"\nx = B', '"ab"'],
  ['os.path.join', 'import os\nx = os.path.join("a/", b, "c")', '"a/${b}/c"'],
  ['an absolute part', 'import os\nx = os.path.join("a", "/b")', '"/b"'],
  ['a path', 'from pathlib import Path\nx = Path("out", n) / "x"', '"out/${n}/x"'],
  [
    'the folder of the script',
    'from pathlib import Path\nx = Path(__file__).resolve().parent / "x"',
    '"${__file__.parent}/x"<.parent>',
  ],
  [
    'the same with os.path',
    'import os\nx = os.path.dirname(os.path.abspath(__file__)) + "/x"',
    '"${__file__.parent}/x"<.parent>',
  ],
  ['a number', 'x = -3', '-3'],
  ['a boolean', 'x = True', 'true'],
  ['none', 'x = None', 'none'],
  ['a list', 'x = ["a", b, 1]', '[a, ${b}, 1]'],
  ['a list with more', 'x = ["a", *b]', '[a]…'],
  ['lists added', 'x = ["a"] + b', '[a]…'],
  ['a map', 'x = {"a": 1, "b": c}', '{a: 1, b: ${c}}'],
  ['a condition', 'x = a is not None and b in c', '${a is not None and b in c}{not ${a} equal none, ${b} member ${c}}'],
  ['a subscript of a known map', 'm = {"a": "b"}\nx = m["a"]', '"b"'],
  ['a module’s member', 'import signal as s\nx = s.SIGTERM', '${signal.SIGTERM}'],
];

for (const [what, source, expected] of texts) {
  test(`values: ${what}`, () => assert.equal(valueText(given(source)), expected));
}

test('a name that is bound in a branch or a loop, or twice, is no constant after it', () => {
  assert.equal(valueText(given('if a:\n  M = "w"\nx = M')), '${M}');
  assert.equal(valueText(given('for i in a:\n  M = "w"\nx = M')), '${M}');
  assert.equal(valueText(given('M = "r"\nM = "w"\nx = M')), '${M}');
  assert.equal(valueText(given('M = "r"\nM += "w"\nx = M')), '${M}');
  assert.equal(valueText(given('M = "r"\ndef f():\n  global M\n  M = "w"\nx = M')), '${M}');
});

test('where it is bound always before, it is', () => {
  assert.equal(valueText(given('for i in a:\n  M = "w"\n  x = M')), '"w"');
  assert.equal(valueText(given('M = "w"\ndef f():\n  x = M')), '"w"');
  assert.equal(valueText(given('with open(a):\n  M = "w"\nx = M')), '"w"');
});

test('a list that is filled later is unknown, or has more', () => {
  assert.equal(valueText(given('a = []\nx = a\na.append(1)')), '${a}');
  assert.equal(valueText(given('a = ["b"]\nx = a\na.append(1)')), '[b]…');
  assert.equal(valueText(given('a = {}\na["b"] = 1\nx = a')), '${a}');
});

test('what fills a hole: a call, a loop, a parameter, a handler, and the member taken', () => {
  const source = [
    'def f(p, *rest):',
    '  r = get(p)',
    '  for row in r.json()["items"]:',
    '    use(r.status_code, row["id"], row.name, p.a.b, rest)',
    '  try: pass',
    '  except E as e: use(e.errno)',
  ].join('\n');
  const { facts } = read(source);
  const holes = callsIn(source)
    .filter(({ name }) => name === 'use')
    .flatMap(({ args }) => args.flatMap((value) => value.holes))
    .map(({ name, from, member }) => {
      const fact = from === undefined ? undefined : facts[from];
      return `${name} < ${fact?.kind === 'scope' ? fact.role : fact?.kind === 'call' ? fact.name : ''} . ${member ?? ''}`;
    });
  assert.deepEqual(holes, [
    'r.status_code < get . status_code',
    'row["id"] < loop . id',
    'row.name < loop . name',
    'p.a.b < function . a',
    'rest < function . ',
    'e.errno < handler . errno',
  ]);
});

const argument = (source: string): string => callOf(source, 'use').args.map(valueText).join();

test('a result without a name is named by its call; a bound one by its name', () => {
  assert.equal(argument('use(get("a", t=1))'), '${get(a, t=1)}<#2>');
  assert.equal(argument('a = get()\nuse(a)'), '${a}<#1>');
  assert.equal(argument('import os\na = os.environ["A"]\nuse(a)'), '${a}<#1>');
});

test('self.x is filled by the call that made it, wherever in the class; a constant stays one', () => {
  const source = [
    'class A:',
    '  limit = 3',
    '  def use(self): go(self.c, self.limit, self.name, self.path)',
    '  def __init__(self, path):',
    '    self.c = connect(path)',
    '    self.name = "n"',
    '    self.path = path',
  ].join('\n');
  assert.deepEqual(callOf(source, 'go').args.map(valueText), ['${self.c}<#4>', '3', '"n"', '${self.path}']);
});

test('a reference to a function is a hole that the function fills', () => {
  const source = 'def job(): pass\nclass A:\n  def m(self): go(self.m, job)\ngo2({"a": job}, key=job)';
  const { args, options } = callOf(source, 'go2');
  assert.equal(args[0]?.entries?.get('a')?.holes[0]?.from, 1);
  assert.deepEqual(options.get('key')?.holes, [{ name: 'job', from: 1 }]);
  assert.equal(options.get('key')?.type, 'code');
  assert.deepEqual(
    callOf(source, 'go').args.map(({ holes }) => holes[0]),
    [
      { name: 'self.m', from: 2, member: 'm' },
      { name: 'job', from: 1 },
    ],
  );
});

test('every literal is written once, where it stands, with its role', () => {
  const source = [
    'TOKEN = "abc"',
    'def f(a="d", *, b=None): return a or "e"',
    'go("f", timeout=3, headers={"auth": "g"}, mode=m)',
    'self.password = "h"',
    'url = "i" + host + "j"',
    'row["k"] = "l"',
    'y = "m" if z else "n"',
    'e = os.environ.get("O") or "p"',
  ].join('\n');
  const written = writtenIn(source).map(({ role, name, value }) => `${role} ${name ?? '-'} ${value.text}`);
  assert.deepEqual(written, [
    'assigned TOKEN abc',
    'bare - f',
    'entry timeout 3',
    'entry auth g',
    'assigned self.password h',
    'assigned url i${host}j',
    'assigned row["k"] l',
    'assigned y m',
    'assigned y n',
    'assigned y ${"m" if z else "n"}',
    'bare - O',
    'default e p',
    'assigned e ${os.environ.get(O)}',
    'default a d',
    'default b none',
    'default - e',
  ]);
});

test('a slot is where one more argument can be written', () => {
  const inserted = (source: string, name: string): string | undefined => {
    const { slot } = callOf(source, name);
    return slot && `${source.slice(0, slot.at)}${slot.before}k=1${slot.after}${source.slice(slot.at)}`;
  };
  assert.equal(inserted('f(a)', 'f'), 'f(a, k=1)');
  assert.equal(inserted('f()', 'f'), 'f(k=1)');
  assert.equal(inserted('f(a,)', 'f'), 'f(a, k=1)');
  assert.equal(inserted('f(a, *b)', 'f'), 'f(a, *b, k=1)');
  assert.equal(inserted('f(\n  a)', 'f'), 'f(\n  a, k=1)');
  assert.equal(inserted('f(\n  a,\n)', 'f'), undefined);
  assert.equal(inserted('f(a # b\n)', 'f'), undefined);
  assert.equal(inserted('f(**k)', 'f'), undefined);
  assert.equal(inserted('f(x for x in y)', 'f'), undefined);
  const map = given('x = {"a": 1}').slot;
  assert.deepEqual(map, { at: 11, before: ', ', after: '' });
});

test('arguments that come from elsewhere leave a call open', () => {
  assert.equal(callOf('f(*a)', 'f').open, true);
  assert.equal(callOf('f(**a)', 'f').open, true);
  assert.equal(callOf('f(a, b=1)', 'f').open, false);
});

test('the environment and the arguments are read by calls', () => {
  const source =
    'import os, sys\nfrom os import environ as env\na = os.environ["A"]\nb = env["B"]\nc = sys.argv[1]\nos.environ["D"] = "e"';
  const calls = callsIn(source).map(({ name, args }) => `${name}(${args.map(valueText).join(', ')})`);
  assert.deepEqual(calls, [
    'os.environ.__getitem__("A")',
    'os.environ.__getitem__("B")',
    'sys.argv(1)',
    'os.environ.__setitem__("D", "e")',
  ]);
});
