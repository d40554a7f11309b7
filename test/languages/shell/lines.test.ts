import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callsIn, read } from './support.ts';

test("Windows' line ends are read past, and what is found keeps its place in the file", () => {
  const text = '#!/bin/bash\nset -e\ndocker run --rm \\\n  -v data:/data \\\n  app\nif [ -f "$1" ]; then\n  curl "$1"\nfi\n';
  const windows = text.replaceAll('\n', '\r\n');
  assert.deepEqual(read(windows).problems, []);
  const said = (each: string): readonly string[] =>
    callsIn(each).map(({ name, args }) => [name, ...args.map((one) => one.text)].join(' '));
  assert.deepEqual(said(windows), said(text));
  for (const { name, start, end } of callsIn(windows)) {
    if (/^(?:docker|curl)$/.test(name)) assert.ok(windows.slice(start, end).startsWith(name), name);
  }
  // Where only some lines have them.
  const mixed = `${windows}curl "$2"\n`;
  const last = callsIn(mixed).findLast(({ name }) => name === 'curl');
  assert.equal(mixed.slice(last?.start, last?.end), 'curl "$2"');
});
