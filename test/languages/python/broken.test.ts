import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../../src/core/source.ts';
import { callsIn, namesIn, read, writtenIn } from './read.ts';

const samples: readonly string[] = [
  [
    '#!/usr/bin/env python3',
    '"""Doc"""',
    'import os, requests as rq',
    'from pathlib import Path',
    'class A(B):',
    '    """d"""',
    '    x: int = 3',
    '    @retry(stop=3)',
    '    async def run(self, url="u", *a, k=None, **kw):',
    '        async with s.get(f"{url}/{k!r:>3}") as r, suppress(OSError):',
    '            self.r = await r.json()',
    '        for i, (b, *c) in enumerate(xs, 1):',
    '            try:',
    '                yield [x for x in b if x not in c]',
    '            except (ValueError, KeyError) as e:',
    '                log.error("%s: %d", e, i); continue',
    '            finally:',
    '                os.environ["A"] = "b" if k else lambda z: -z',
    'match sys.argv[1:]:',
    '    case ["a", *rest] if rest: pass',
    '    case {"k": 1} | None: del x[0]',
    '    case _: raise SystemExit("é 🙂 %s" % (1,))',
    'while (n := next(it)) < 3 and not done: n += 1',
    'if __name__ == "__main__": A().run()',
  ].join('\n'),
  'print "a" % b, c\nprint >>f, `x`\nexec "y" in d\ntry:\n\tx()\nexcept E, e:\n\traise E, "m"\nif a <> 0777L: pass\n',
];

test('truncated and changed sources never throw, and every fact stands in the text', () => {
  const source = fc.constantFrom(...samples);
  const noise = fc.constantFrom('(', ')', '"', "'''", '\n', '\t', ':', '{', '\\', 'é', '🙂', '\0', '\f', '\r', ' if ', '=', '@');
  const mutated = fc
    .tuple(source, fc.nat(900), fc.nat(40), fc.array(noise, { maxLength: 4 }))
    .map(([text, at, drop, added]) => text.slice(0, at) + added.join('') + text.slice(at + drop));
  const truncated = fc.tuple(source, fc.nat(900)).map(([text, at]) => text.slice(0, at));
  fc.assert(
    fc.property(fc.oneof(mutated, truncated), (text) => {
      const { facts, problems } = read(text);
      assert.ok(facts.length > 0, problems[0]?.message);
      for (const { id, within, start, end } of facts) {
        assert.ok(within < id && (within >= 0 || id === 0) && start >= 0 && start <= end && end <= text.length);
      }
    }),
    { numRuns: 400 },
  );
});

test('anything at all can be read, halves of characters too', () => {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff));
  const units = fc.array(unit, { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(units, (text) => {
      assert.ok(read(text).facts.length > 0);
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same facts', () => {
  for (const text of samples) assert.deepEqual(read(text), read(text));
});

test('broken syntax is a problem with its place, and the rest is read', () => {
  const text = 'import os\nos.mkdir("a")\ndef f(:\n  pass\nos.rmdir("a")\n';
  const { problems } = read(text);
  assert.equal(linesOf(text).lineAt(problems[0]?.start ?? 0), 3);
  const names = namesIn(text);
  assert.ok(names.includes('os.mkdir') && names.includes('os.rmdir'));
});

test('a whole file has no problem', () => {
  for (const text of samples) assert.deepEqual(read(text).problems, []);
});

test('offsets are those of the text: after characters of two units, a byte order mark, any line break', () => {
  for (const start of ['', '\ufeff', 'a = "🙂é"\n', '# 🙂\r\n', '\f\n', 'a = 1\r']) {
    const text = `${start}open("🙂")\r\nmode = "x"`;
    const call = callsIn(text).find(({ name }) => name === 'open');
    assert.equal(call && text.slice(call.start, call.end), 'open("🙂")', JSON.stringify(start));
    const value = writtenIn(text).find(({ name }) => name === 'mode');
    assert.equal(value && text.slice(value.start, value.end), '"x"');
  }
});

test('tabs, form feeds, carriage returns, a shell header', () => {
  const text =
    "#!/bin/sh\n'''exec' python3 \"$0\" \"$@\"\n'''\nimport os\n\f\ndef f():\n\tif a:\r\n\t\tos.mkdir('x')\r\n\treturn\nf()";
  assert.deepEqual(read(text).problems, []);
  assert.deepEqual(namesIn(text), ['f', 'os.mkdir', 'return']);
});

test('deep nesting ends in a problem, not in a full stack', () => {
  const deep: readonly string[] = [
    `${'('.repeat(600)}f()${')'.repeat(600)}`,
    `x = ${'['.repeat(2000)}${']'.repeat(2000)}`,
    `x = ${'a + '.repeat(5000)}b`,
    `x = ${'not '.repeat(3000)}b`,
    `a${'.b()'.repeat(3000)}`,
    `a${'(1)'.repeat(3000)}`,
    `x = ${'f('.repeat(1500)}${')'.repeat(1500)}`,
    `x = ${'lambda: '.repeat(1500)}1`,
    `x = ${'1 if a else '.repeat(1500)}1`,
    `x = ${'a and '.repeat(4000)}f()`,
    `x = ${'{"a": '.repeat(900)}1${'}'.repeat(900)}`,
    Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}if a${depth}:`).join('\n'),
    Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}def f${depth}():`).join('\n'),
    Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}with a(): `).join('\n'),
  ];
  for (const text of deep) {
    const { facts, problems } = read(text);
    assert.ok(facts.length > 0, `${text.slice(0, 20)}: ${problems[0]?.message}`);
    assert.ok(problems.length > 0, text.slice(0, 20));
  }
});

test('long chains of elif, of strings and of statements are read', () => {
  const text = `if a:\n  f()\n${Array.from({ length: 3000 }, (_, index) => `elif a == ${index}:\n  f()\n`).join('')}`;
  assert.equal(callsIn(text).length, 3001);
  assert.equal(read(`x = ${'"a" '.repeat(20_000)}`).problems.length, 0);
  assert.equal(callsIn('f()\n'.repeat(20_000)).length, 20_000);
});

test('five million characters of one line are read', () => {
  assert.deepEqual(namesIn(`data = "${'x'.repeat(5_000_000)}"; f()`), ['f']);
  assert.deepEqual(namesIn(`x = [${'1, '.repeat(200_000)}]; f()`), ['f']);
});
