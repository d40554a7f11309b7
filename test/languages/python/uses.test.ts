import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callOf } from './read.ts';

const cases: readonly (readonly [what: string, source: string, uses: readonly string[]])[] = [
  ['nothing of a statement', 'f()', []],
  ['members of its name, across the function', 'def g():\n  r = f()\n  if a: r.ok\n  def h(): r.json()', ['ok', 'json']],
  ['a member of the call', 'f().json()', ['json']],
  ['tested', 'if f(): pass', ['?']],
  ['compared', 'r = f()\nif r != 0: pass', ['?']],
  ['compared by a member', 'r = f()\nif r.returncode: pass', ['returncode']],
  ['asserted', 'assert f()', ['?']],
  ['handed on', 'g(f())', ['*']],
  ['returned', 'def g(): return f()', ['*']],
  ['stored in a list', 'a = [f()]', ['*']],
  ['stored under a key', 'a[0] = f()', ['*']],
  ['in a text', 'a = f"{f()}"', ['*']],
  ['taken apart', 'a, b = f()', ['[]']],
  ['indexed', 'a = f()\na[0]', ['[]']],
  ['gone through', 'for a in f(): pass', ['[]']],
  ['awaited', 'async def g():\n  await f()', ['await']],
  ['awaited and looked at', 'async def g():\n  r = await f()\n  r.ok', ['await', 'ok']],
  ['awaited later', 'async def g():\n  r = f()\n  await r', ['await']],
  ['with a default', 'a = f() or 1\na.b', ['?', 'b']],
  ['under two names', 'a = b = f()', ['*']],
  ['of the class', 'class A:\n  def m(self): self.r.ok\n  def n(self): self.r = f()', ['ok']],
  ['of the class, handed on', 'class A:\n  def n(self): self.r = f()\n  def m(self): g(self.r)', ['*']],
  ['of a manager', 'with f() as r: r.read()', ['read']],
  ['of a manager without a name', 'with f(): g()', []],
  ['by an assignment expression', 'while r := f(): r.x', ['?', 'x']],
];

for (const [what, source, uses] of cases) {
  test(`uses: ${what}`, () => assert.deepEqual([...callOf(source, 'f').uses].sort(), [...uses].sort()));
}
