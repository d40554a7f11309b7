import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FindingDraft, findingOf, findingsOf, firstSentence } from '../../src/core/finding.ts';
import type { Missing } from '../../src/core/habit.ts';
import { hashOf, snippetOf } from '../../src/core/snippet.ts';
import type { Span } from '../../src/core/source.ts';
import { fileOf, shuffled } from './arbitrary.ts';

const why = 'A call without a limit waits as long as\n    the other side pleases. One silent server then holds the job.';
const missing: Missing = { outcome: 'missing', rule: 'network-call', severity: 'warning', message: 'It may wait for ever.' };

function spanOf(text: string, part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  assert.notEqual(start, -1, `${part} is in the text`);
  return { start, end: start + part.length };
}

function draft(span: Span, change: Partial<FindingDraft> = {}): FindingDraft {
  return { habit: { id: 'timeouts', why }, missing, span, within: 'main', ...change };
}

function snippet(text: string, part = text): string {
  return snippetOf(fileOf(text), spanOf(text, part));
}

test('a finding has the lines of its span, its habit and rule, and the first sentence of why', () => {
  const text = 'import requests\n\nrequests.get(\n    url,\n)\n';
  const finding = findingOf(fileOf(text), draft(spanOf(text, 'requests.get(\n    url,\n)')));
  assert.deepEqual(
    [finding.line, finding.endLine, finding.habit, finding.rule, finding.within],
    [3, 5, 'timeouts', 'network-call', 'main'],
  );
  assert.equal(finding.why, 'A call without a limit waits as long as the other side pleases.');
  assert.equal('introduced' in finding || 'library' in finding || 'fix' in finding, false);
});

test('a span that ends with a line break ends on its own line', () => {
  const text = 'try:\n    a()\nexcept Exception:\n    pass\n';
  assert.equal(findingOf(fileOf(text), draft(spanOf(text, 'except Exception:\n'))).endLine, 3);
});

test('a verdict that names another place is a finding there', () => {
  const text = 'a()\nb()\n';
  assert.equal(findingOf(fileOf(text), draft(spanOf(text, 'a()'), { missing: { ...missing, at: spanOf(text, 'b()') } })).line, 2);
});

test('a habit missing as a whole is known by habit and path', () => {
  const text = 'a()\nb()\n';
  const finding = findingOf(fileOf(text), draft(spanOf(text, 'b()'), { missing: { ...missing, whole: true } }));
  assert.deepEqual([finding.snippet, finding.within], ['', '']);
  assert.equal(finding.key, 'timeouts/network-call:jobs/sync.py:::1');
});

test('keys are unique, hold no line number, and equal statements are counted', () => {
  const text = 'get(a)\nget(a)\nget(b)\n';
  const spans = [spanOf(text, 'get(a)'), spanOf(text, 'get(a)', 1), spanOf(text, 'get(b)')];
  const keys = findingsOf(
    fileOf(text),
    spans.map((span) => draft(span)),
  ).map(({ key }) => key);
  assert.equal(new Set(keys).size, 3);
  const moved = fileOf(`\n\n\n${text}`);
  const below = spans.map(({ start, end }) => draft({ start: start + 3, end: end + 3 }));
  assert.deepEqual(
    findingsOf(moved, below).map(({ key }) => key),
    keys,
  );
});

test('findings do not depend on the order of the verdicts, and a verdict given twice is one', () => {
  const text = 'get(a)\nget(a)\nget(b)\nget(c)\n';
  const places = fc.array(
    fc.constantFrom(0, 7, 14, 21).map((start) => draft({ start, end: start + 6 })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(shuffled(places), ([some, other]) => {
      const findings = findingsOf(fileOf(text), some);
      assert.deepEqual(findings, findingsOf(fileOf(text), other));
      assert.equal(findings.length, new Set(some.map(({ span }) => span.start)).size);
    }),
  );
});

test('a snippet survives formatters: white space, quotes, trailing commas, CRLF', () => {
  const one = snippet("requests.get('https://example.org/a', headers={'a': 1})");
  assert.equal(snippet('requests.get(\n    "https://example.org/a",\n    headers={"a": 1},\n)'), one);
  assert.equal(snippet('requests.get(\r\n\t"https://example.org/a",\r\n\theaders={"a":1,},\r\n)'), one);
  assert.notEqual(snippet("requests.get('https://example.org/b', headers={'a': 1})"), one);
});

test('white space anywhere, outside and around tokens, changes no snippet', () => {
  const tokens = ['get', '(', 'url', ',', 'limit', '=', '10', ')'];
  const spaces = fc.array(fc.constantFrom('', ' ', '\n', '\r\n    ', '\t'), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(spaces, (between) => {
      const written = tokens.map((token, index) => `${token}${between[index]}`).join('');
      assert.equal(snippetOf(fileOf(written), { start: 0, end: written.length }), snippet('get(url,limit=10)'));
    }),
  );
});

test('no credential is in a snippet: rotating it changes nothing', () => {
  const call = (key: string): string => snippet(`requests.get("https://api.example.com/sales?key=${key}&page=2")`);
  assert.equal(call('sk-live-abc123'), call('hunter2'));
  assert.equal(snippet('connect("postgres://ann:first@db/x")'), snippet('connect("postgres://ann:second1@db/x")'));
  const known = (token: string): string => {
    const text = `post(url, ${token})`;
    const credentials = [{ ...spanOf(text, token), kind: 'GitHub token' }];
    return snippetOf({ ...fileOf(text), credentials }, { start: 0, end: text.length });
  };
  assert.equal(known('a.b!c'), known('d.e!f'));
});

test('of a finding about a credential no literal is in the snippet; its name is', () => {
  const of = (text: string, literal: string): string =>
    findingOf(fileOf(text), draft(spanOf(text, literal), { habit: { id: 'secrets', why } })).snippet;
  const one = of('PASSWORD = "hunter2"', '"hunter2"');
  assert.equal(of("PASSWORD = 'swordfish'", "'swordfish'"), one);
  assert.equal(of('PASSWORD=swordfish', 'swordfish'), one);
  assert.notEqual(of('TOKEN = "hunter2"', '"hunter2"'), one);
  assert.equal(of('login("ann", "hunter2")', 'login("ann", "hunter2")'), of('login("ann", "x")', 'login("ann", "x")'));
});

test('the hash is FNV-1a, 64 bits', () => {
  assert.deepEqual(['', 'a', 'foobar'].map(hashOf), ['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
});

test('the first sentence ends at a full stop before a capital, not inside a name or an abbreviation', () => {
  assert.equal(firstSentence('It calls os.mkdir e.g. twice. Then it fails.'), 'It calls os.mkdir e.g. twice.');
  assert.equal(firstSentence('No stop'), 'No stop');
});
