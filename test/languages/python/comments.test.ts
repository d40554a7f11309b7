import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const comments = (text: string) =>
  read(text).facts.flatMap((fact) =>
    fact.kind === 'comment' ? [{ text: fact.text, at: text.startsWith(fact.text, fact.start) }] : [],
  );

test('a comment ends with its line, whatever ends that', () => {
  assert.deepEqual(comments('# one\r\nx = 1  # two\r\n\r\n# three\r# four\n'), [
    { text: '# one', at: true },
    { text: '# two', at: true },
    { text: '# three', at: true },
    { text: '# four', at: true },
  ]);
});

test('20,000 comments below each other are read, each where it stands, and what stands around them', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, index) => `${index % 2 === 0 ? '' : '    '}# ${String(index).padStart(60, '0')}`,
  );
  const text = `def run():\n    send(1)\n${lines.join('\n\n')}\n    send(2)\n`;
  assert.deepEqual(
    comments(text),
    lines.map((line) => ({ text: line.trim(), at: true })),
  );
  const { facts, problems } = read(text);
  assert.deepEqual(problems, []);
  const sent = facts.flatMap((fact) => (fact.kind === 'call' ? [fact] : []));
  assert.equal(sent.length, 2);
  assert.equal(new Set(sent.map(({ within }) => within)).size, 1, 'both stand in the function');
});

test('what looks like comments in a string is left there', () => {
  const text = `page = """\n${'# a title\n\n'.repeat(1000)}"""\nsend(page)  # told\n`;
  assert.deepEqual(comments(text), [{ text: '# told', at: true }]);
});
