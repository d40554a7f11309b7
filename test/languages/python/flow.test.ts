import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline, scopesIn } from './read.ts';

const cases: readonly (readonly [what: string, source: string, expected: readonly string[]])[] = [
  [
    'if, elif, else: each side stands in the other side of the one before',
    'if a:\n  f()\nelif b and not c:\n  g()\nelse:\n  h()',
    [
      'branch #1 when {${a}}',
      '  call #2 f()',
      'branch #3 unless {${a}}',
      '  branch #4 when {${b}, not ${c}}',
      '    call #5 g()',
      '  branch #6 unless {${b}, not ${c}}',
      '    call #7 h()',
    ],
  ],
  [
    'calls in a condition stand before the branch',
    'if not ready() or n <= 3 != m:\n  f()',
    ['call #1 ready() uses[?]', 'branch #2 when {not ${ready()}<#1>, ${n} order 3, not 3 equal ${m}}', '  call #3 f()'],
  ],
  [
    'the sides of a choice that do something are branches',
    'exists(p) or make(p)\ny = a() if b else c()',
    [
      'call #1 exists(${p}) uses[?]',
      'branch #2 unless {${exists(p)}<#1>}',
      '  call #3 make(${p})',
      'branch #4 when {${b}}',
      '  call #5 a()',
      'branch #6 unless {${b}}',
      '  call #7 c()',
    ],
  ],
  [
    'an assertion raises when it does not hold',
    'assert ok(), "bad"',
    ['call #1 ok() uses[?]', 'branch #2 unless {${ok()}<#1>}', '  call #3 raise(${AssertionError}, "bad")'],
  ],
  [
    'loops: what they go through, their condition, endless ones, and else outside',
    [
      'for a, b in items():\n  f(a)\nelse:\n  g()',
      'while left() > 0:\n  break',
      'while True:\n  continue',
      'import itertools\nfor i in itertools.count():\n  pass',
    ].join('\n'),
    [
      'call #1 items() uses[[]]',
      'loop #2 over ${items()}<#1>',
      '  call #3 f(${a}<#2>)',
      'call #4 g()',
      'loop #5 {${left()}<#6> order 0}',
      '  call #6 left() uses[?]',
      '  call #7 break()',
      'loop #8 endless',
      '  call #9 continue()',
      'call #10 itertools.count() uses[[]]',
      'loop #11 over ${itertools.count()}<#10> endless',
    ],
  ],
  [
    'a comprehension is a loop with branches; its value comes from it',
    'x = [f(a) for a in b if a not in c]\ng(x)',
    [
      'loop #1 over ${b}',
      '  branch #2 when {not ${a}<#1> member ${c}}',
      '    call #3 f(${a}<#1>) uses[*]',
      'call #5 g(${x}…<#1>)',
    ],
  ],
  [
    'try: attempt, handlers, else after it, finally',
    'import a\ntry:\n  f()\nexcept (KeyError, a.E) as e:\n  g(e)\nexcept KeyboardInterrupt:\n  raise\nexcept Exception:\n  pass\nelse:\n  h()\nfinally:\n  i()',
    [
      'attempt #1',
      '  call #2 f()',
      'handler #3 of #1 catches[KeyError, a.E]',
      '  call #4 g(${e}<#3>)',
      'handler #5 of #1 catches[KeyboardInterrupt, interrupt]',
      '  call #6 raise()',
      'handler #7 of #1 catches[*]',
      'call #8 h()',
      'after #9 of #1 on always',
      '  call #10 i()',
    ],
  ],
  ['a bare except takes everything', 'try: f()\nexcept: pass', ['attempt #1', '  call #2 f()', 'handler #3 of #1 catches[*]']],
  [
    'except* and Python 2',
    'try: f()\nexcept E, e: g(e)',
    ['attempt #1', '  call #2 f()', 'handler #3 of #1 catches[E]', '  call #4 g(${e}<#3>)'],
  ],
  [
    'with: the call of a manager encloses the body, suppress is an attempt',
    'from contextlib import suppress\nwith open(p) as f, suppress(OSError, KeyError):\n  f.read()\nwith lock:\n  g()',
    [
      'call #1 open(${p}) uses[read]',
      '  call #3 contextlib.suppress(${OSError}, ${KeyError})',
      '  attempt #4',
      '    call #5 open.read() on ${f}<#1>',
      '  handler #6 of #4 catches[OSError, KeyError]',
      'call #7 g()',
    ],
  ],
  [
    'match: a test for each case, the default is none of them',
    'match get():\n  case "a" | "b": f()\n  case 1 if c: g()\n  case _: h()',
    [
      'call #1 get() uses[?]',
      'branch #2 when {${get()}<#1> equal "a", ${get()}<#1> equal "b"}',
      '  call #3 f()',
      'branch #4 when {${get()}<#1> equal 1, ${c}}',
      '  call #5 g()',
      'branch #6 when {not ${get()}<#1> equal "a", not ${get()}<#1> equal "b", not ${get()}<#1> equal 1, not ${c}}',
      '  call #7 h()',
    ],
  ],
  [
    'functions are read after the text around them, within their place; lambdas where they stand',
    'def f(a, *b, c=1, **d):\n  g(lambda z: z.q)\n  return a\nf(2)\ndef g(h): pass',
    [
      'function #1 f (a, *b, c, **d) gives[${a}<#1>]',
      '  call #5 g(${lambda}<#6>) local #3',
      '    function #6 (z) gives[${z.q}<#6.q>]',
      '  call #7 return(${a}<#1>)',
      'call #2 f(2) local #1',
      'function #3 g (h)',
    ],
  ],
  [
    'a decorator is a call that is given the function',
    'from tenacity import retry\n@retry(stop=3)\n@app.task\ndef f(): pass\n@property\ndef g(): pass',
    ['function #1 f ()', 'call #2 tenacity.retry(${f}<#1>; stop=3)', 'call #4 app.task(${f}<#1>)', 'function #5 g ()'],
  ],
  [
    'atexit: after the unit, whatever happened',
    'import atexit\ndef bye(): pass\natexit.register(bye)\n@atexit.register\ndef end(): pass',
    [
      'function #1 bye ()',
      'call #2 atexit.register(${bye}<#1>)',
      'after #3 of #0 on always',
      '  call #4 bye() local #1',
      'function #5 end ()',
      'call #6 atexit.register(${end}<#5>)',
      'after #7 of #0 on always',
      '  call #8 end() local #5',
    ],
  ],
  [
    'leaves are calls, what they give stands inside, and what stands behind one is not read',
    'def f():\n  yield g()\n  if e: raise E("a") from e\n  return h()\n  k()',
    [
      'function #1 f () gives[${h()}<#9>]',
      '  call #2 yield(${g()}<#3>)',
      '    call #3 g() uses[*]',
      '  branch #4 when {${e}}',
      '    call #5 raise(${E(a)}<#6>; from=${e})',
      '      call #6 E("a") uses[*]',
      '  call #8 return(${h()}<#9>)',
      '    call #9 h() uses[*]',
    ],
  ],
  [
    'Python 2 prints and executes',
    'print "a", b\nprint >>sys.stderr, "c"\nexec "d"',
    ['call #1 print("a", ${b})', 'call #3 print("c"; file=${sys.stderr})', 'call #5 exec("d")'],
  ],
  [
    'a condition kept in a name carries its tests',
    'gone = not exists(p)\nif gone: f()',
    ['call #1 exists(${p}) uses[?]', 'branch #3 when {${gone}<#1>{not ${exists(p)}<#1>}}', '  call #4 f()'],
  ],
];

for (const [what, source, expected] of cases) {
  test(what, () => assert.deepEqual(outline(source), expected));
}

test('docstrings and comments', () => {
  const source = '# a\n"""doc"""\ndef f():\n  \'d\'  # b\n  "stray"\n';
  assert.deepEqual(outline(source, { comments: true }), [
    'comment "# a"',
    'comment "# b"',
    'doc "doc"',
    'function #4 f ()',
    '  doc "d"',
    '  comment "stray"',
  ]);
});

test('both sides of a branch carry the same tests, and the unit its language', () => {
  const [unit, yes, no] = scopesIn('if a: b()\nelse: c()');
  assert.equal(unit?.language, 'python');
  assert.deepEqual(yes?.tests, no?.tests);
});
