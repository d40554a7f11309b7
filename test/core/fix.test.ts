import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FindingDraft, findingsOf } from '../../src/core/finding.ts';
import { fixOf } from '../../src/core/fix.ts';
import type { Remedy } from '../../src/core/habit.ts';
import type { Fix } from '../../src/core/report.ts';
import type { Span } from '../../src/core/source.ts';
import { fileOf } from './arbitrary.ts';

const insert = (at: number, text = ', exist_ok=True'): Remedy => ({ kind: 'edit', edit: { start: at, end: at, text } });

/** The text with a suggestion taken, as a Git host would: whole lines replaced, the file's line break between them. */
function taken(text: string, fix: Fix | undefined, lineBreak: string): string {
  assert.ok(fix?.kind === 'suggestion');
  const lines = text.split(lineBreak);
  return lines.toSpliced(fix.line - 1, fix.endLine - fix.line + 1, ...fix.lines).join(lineBreak);
}

test('an edit becomes the replacement of its lines', () => {
  const text = 'import os\nos.makedirs(out)\nrun()\n';
  const fix = fixOf(insert(text.indexOf(')')), fileOf(text));
  assert.deepEqual(fix, { kind: 'suggestion', line: 2, endLine: 2, lines: ['os.makedirs(out, exist_ok=True)'] });
});

test('taking a suggestion is applying the edit, byte for byte, with either line break', () => {
  const line = fc.stringMatching(/^[ a-z(),\t"é]{0,12}$/);
  const file = fc.tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'));
  fc.assert(
    fc.property(file, fc.nat(), fc.nat(8), ([lines, lineBreak], seed, length) => {
      const text = lines.join(lineBreak);
      const start = seed % (text.length + 1);
      const end = Math.min(text.length, start + length);
      // An edit that cuts a line break in two is no edit of whole characters.
      fc.pre(
        !(lineBreak === '\r\n' && [start, end].some((at) => text[at] === '\n' || text[at - 1] === '\n' || text[at] === '\r')),
      );
      const fix = fixOf({ kind: 'edit', edit: { start, end, text: 'X' } }, fileOf(text));
      assert.equal(taken(text, fix, lineBreak), `${text.slice(0, start)}X${text.slice(end)}`);
      if (fix?.kind === 'suggestion') for (const one of fix.lines) assert.doesNotMatch(one, /[\r\n]/);
    }),
  );
});

test('no suggestion on a line with hidden characters', () => {
  for (const hidden of [
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u0007',
    '\u001b',
    '\ufe0f',
    '\ue000',
    '\f',
    '\u2028',
  ]) {
    const text = `os.mkdir("a${hidden}b")`;
    assert.equal(fixOf(insert(text.length - 1), fileOf(text)), undefined, JSON.stringify(hidden));
  }
  const plain = '\tos.mkdir("añb 😀")';
  assert.equal(fixOf(insert(plain.length - 1), fileOf(plain))?.kind, 'suggestion');
});

test('no suggestion on a line that is, or would be, over 200 characters', () => {
  const text = (length: number): string => `os.mkdir("${'x'.repeat(length - 12)}")`;
  const fix = (length: number): Fix | undefined => fixOf(insert(length - 1), fileOf(text(length)));
  assert.equal(fix(200 - ', exist_ok=True'.length)?.kind, 'suggestion');
  assert.equal(fix(200 - ', exist_ok=True'.length + 1), undefined);
  const shorter: Remedy = { kind: 'edit', edit: { start: 0, end: 60, text: '' } };
  assert.equal(fixOf(shorter, fileOf(text(201))), undefined);
});

test('no suggestion on a line with a credential, known by its format or found by a habit', () => {
  const text = 'os.mkdir(path, token)\nos.mkdir(other)\n';
  const token: Span = { start: 15, end: 20 };
  const file = { ...fileOf(text), credentials: [{ ...token, kind: 'GitHub token' }] };
  assert.equal(fixOf(insert(20), file), undefined);
  assert.equal(fixOf(insert(text.length - 2), file)?.kind, 'suggestion');
  const missing = { outcome: 'missing', rule: 'r', severity: 'warning', message: 'm' } as const;
  const secret = { habit: { id: 'secrets', why: 'w' }, missing, span: token, within: '' };
  const create = { habit: { id: 'idempotence', why: 'w' }, missing: { ...missing, fix: insert(20) }, span: token, within: '' };
  const fixes = (drafts: readonly FindingDraft[]) => findingsOf(fileOf(text), drafts).map(({ habit, fix }) => [habit, fix?.kind]);
  assert.deepEqual(fixes([secret, create]), [
    ['idempotence', undefined],
    ['secrets', undefined],
  ]);
  assert.deepEqual(fixes([create]), [['idempotence', 'suggestion']]);
});

test('code is shown as it is, unless it quotes a credential or hides something', () => {
  const text = 'send("s3cret")';
  const file = { ...fileOf(text), credentials: [{ start: 6, end: 12, kind: 'password' }] };
  assert.deepEqual(fixOf({ kind: 'code', code: 'timeout=10\ncheck=True' }, file), {
    kind: 'code',
    code: 'timeout=10\ncheck=True',
  });
  assert.equal(fixOf({ kind: 'code', code: 'send("s3cret", timeout=10)' }, file), undefined);
  assert.equal(fixOf({ kind: 'code', code: 'a\u202eb' }, file), undefined);
});
