import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../src/core/judge.ts';
import { defaultSettings } from '../src/core/judgement.ts';
import { engine } from '../src/entry/engine.ts';

/** An error fails a check: how loud the same loss is said, by what else the file does. */
async function severities(
  text: string,
  rule: string,
  path = 'scripts/example.py',
  language = 'python',
): Promise<readonly string[]> {
  const facts = { ...(await engine.reader(language)).read(path, text), credentials: await engine.credentials(text) };
  return judge(facts, engine, defaultSettings)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);
}

const told = (body: string, after = '', before = ''): string =>
  `import shutil\nimport requests\n${before}\ndef main():\n    try:\n${body}\n    except Exception as error:\n        print(f"failed: {error}")\n\n${after}\nmain()\n`;
const COPY = '        shutil.copy("/srv/a", "/srv/b")';

test('what is only told is an error where it is the work of the run', async () => {
  assert.deepEqual(await severities(told(COPY), 'reported-only'), ['error']);
});

test('an optional last step, a part of a service and a person at the prompt make it a warning', async () => {
  const more = 'cdef'.replace(/./g, (name) => `shutil.move("/srv/${name}", "/srv/old")\n`);
  assert.deepEqual(await severities(told(COPY, '', more), 'reported-only'), ['warning']);
  const service = 'cdef'.replace(/./g, (name) => `def move_${name}():\n    shutil.move("/srv/${name}", "/srv/old")\n`);
  assert.deepEqual(await severities(told(COPY, '', service), 'reported-only'), ['warning']);
  assert.deepEqual(await severities(told(COPY, '', 'name = input("name: ")'), 'reported-only'), ['warning']);
});

test('words in a link are worth knowing, and a password of words is a warning', async () => {
  const link = (token: string): string =>
    `import requests\nrequests.get("https://ci.acme.net/job/a?token=${token}", timeout=5)\n`;
  assert.deepEqual(await severities(link('shop-42-job'), 'hard-coded'), ['info']);
  assert.deepEqual(await severities(link('q8Zt4vLw0Xn2Rb7K'), 'hard-coded'), ['error']);
  assert.deepEqual(await severities('url = "postgresql://shop_user:shop_word@db.acme.net/shop"\n', 'hard-coded'), ['warning']);
});

test('a number for trials is no key', async () => {
  assert.deepEqual(await severities(`KEY = "${['sk', 'live', '42'.repeat(8)].join('_')}"\n`, 'hard-coded'), []);
});
