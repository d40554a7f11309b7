import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const outline = (text: string): readonly string[] =>
  read(text)
    .split('\n')
    .map((line) => line.replace(/ #\d+/g, '').replace(/<#[^>]*>/g, ''));

test('p.then(f).catch(g): an attempt around the receiver, f inside it, g the handler', () => {
  assert.deepEqual(
    outline(`fetch(url).then((res) => res.json()).catch((error) => { console.error(error); process.exit(1); });`),
    [
      'attempt',
      '  call fetch(${url}) uses[catch then json]',
      '  function (res) gives[${res.json()}]',
      '    call .json() on ${res} uses[*]',
      'handler of catches[*]',
      '  call console.error(${error})',
      '  call process.exit(1)',
    ],
  );
});

test('a handler that is given by its name is called', () => {
  assert.deepEqual(outline(`main().catch(console.error); function main() {}`).slice(-3), [
    '  call main() local uses[catch]',
    'handler of catches[*]',
    '  call console.error(${error}) uses[*]',
  ]);
});

test('try, catch and finally', () => {
  assert.deepEqual(outline(`try { a(); } catch (error) { throw error; } finally { b(); }`), [
    'attempt',
    '  call a()',
    'handler of catches[*]',
    '  call raise(${error})',
    'after of on always',
    '  call b()',
  ]);
});

test('loops: for of, for await, forEach, map', () => {
  for (const text of [
    'for (const x of xs) f(x);',
    'for await (const x of xs) f(x);',
    'xs.forEach((x) => f(x));',
    'xs.map(async (x) => { await f(x); });',
  ]) {
    const [first, ...rest] = outline(text);
    assert.equal(first, 'loop over ${xs}', text);
    assert.match(rest.join('\n'), /call f\(\$\{x\}\)/, text);
  }
});

test('an endless loop and a counted one', () => {
  assert.equal(outline('for (;;) f();')[0], 'loop endless');
  assert.match(outline('while (n < 3) f();')[0] as string, /^loop \{\$\{n\} order 3\}$/);
});

test('process.on takes failures or sees the end', () => {
  assert.equal(outline(`process.on('unhandledRejection', () => {});`)[0], 'handler of catches[*]');
  assert.equal(outline(`process.on('exit', () => {});`)[0], 'after of on always');
});

test('a callback that is told of the failure looks at it, or not', () => {
  assert.match(outline(`fs.rm('a', (err) => { if (err) throw err; });`)[0] as string, /uses\[callback\]/);
  assert.doesNotMatch(outline(`fs.rm('a', (err) => { done(); });`)[0] as string, /callback/);
});

test('a promise that nobody awaits has no uses; void is a decision', () => {
  assert.equal(outline('f();')[0], 'call f()');
  assert.equal(outline('await f();')[0], 'call f() uses[await]');
  assert.equal(outline('void f();')[0], 'call f() uses[* void]');
});

test('reject raises; an async function that is called at once runs where it stands', () => {
  assert.match(read('new Promise((resolve, reject) => { reject(new Error("x")); });'), /call #\d+ raise\(/);
  assert.match(read('(async () => { await f(); })();'), /^function #\d+ \(\)\n {2}call #\d+ f\(\) uses\[await\]/);
});

test('process.exitCode and the environment are set by calls', () => {
  assert.equal(outline('process.exitCode = 1;')[0], 'call process.exitCode(1)');
  assert.equal(outline(`process.env.TZ = 'UTC';`)[0], 'call process.env.set("TZ", "UTC")');
});

test('a switch: each case its test, the default the negations of all', () => {
  assert.deepEqual(
    outline(`switch (x) { case 'a': case 'b': f(); break; default: g(); }`).filter((line) => line.startsWith('branch')),
    ['branch when {${x} equal "a", ${x} equal "b"}', 'branch when {not ${x} equal "a", not ${x} equal "b"}'],
  );
});

test('membership, negation and length of a condition', () => {
  assert.equal(outline('if (!sent.has(id)) f();')[0], 'branch when {not ${id} member ${sent}}');
  assert.equal(outline('if (a !== 1 && b) f();')[0], 'branch when {not ${a} equal 1, ${b}}');
});
