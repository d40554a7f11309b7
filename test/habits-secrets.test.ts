import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { judge } from '../src/core/judge.ts';
import { defaultSettings, type Judgement } from '../src/core/judgement.ts';
import { engine } from '../src/entry/engine.ts';

/** Credentials of known formats are put together here at run time: none stands in the repository. */
const made = (prefix: string, length: number): string =>
  prefix + Array.from({ length }, (_, index) => 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.charAt((index * 7) % 27)).join('');

const known = [
  { format: 'a GitHub token', value: made('ghp_', 36), prefix: 'ghp_' },
  { format: 'an npm token', value: made('npm_', 36), prefix: 'npm_' },
  { format: 'a GitLab token', value: made('glpat-', 20), prefix: 'glpat-' },
  { format: 'a Google API key', value: made('AIza', 35), prefix: 'AIza' },
];

async function judged(text: string, path = 'scripts/example.py', language = 'python'): Promise<Judgement> {
  const reader = await engine.reader(language);
  const facts = { ...reader.read(path, text), credentials: await engine.credentials(text) };
  assert.deepEqual(facts.problems, []);
  return judge(facts, engine, defaultSettings);
}

const hardCoded = ({ findings }: Judgement) => findings.filter(({ habit, rule }) => habit === 'secrets' && rule === 'hard-coded');

function assertHidden(judgement: Judgement, secret: string): void {
  const said = JSON.stringify(judgement);
  for (let at = 0; at + 5 <= secret.length; at++) {
    assert.ok(!said.includes(secret.slice(at, at + 5)), 'part of the value is in the judgement');
  }
}

describe('credentials of known formats', () => {
  for (const { format, value, prefix } of known) {
    test(`${format} is found once, by its kind and public prefix alone`, async () => {
      const judgement = await judged(`import requests\n\nTOKEN = "${value}"\nrequests.get("https://api.acme.net", timeout=5)\n`);
      const [finding, ...more] = hardCoded(judgement);
      assert.deepEqual(more, []);
      assert.equal(finding?.line, 3);
      assert.equal(finding?.severity, 'error');
      assert.ok(finding.message.includes(prefix) && finding.message.includes('rotate'), finding.message);
      assertHidden(judgement, value.slice(prefix.length));
    });
  }

  test('are found in comments, in text of any name, and in a library', async () => {
    const value = made('ghp_', 36);
    const judgement = await judged(`# ${value}\ndef token():\n    return "Bearer ${value}"\n`, 'acme/tokens.py');
    assert.equal(judgement.unit, 'library');
    assert.deepEqual(
      hardCoded(judgement).map(({ line }) => line),
      [1, 3],
    );
    assertHidden(judgement, value.slice(4));
  });

  test('are none on a line that says how the script is called', async () => {
    const value = made('glpat-', 20);
    const judgement = await judged(
      `#!/bin/bash\necho "$0 ${value} 1000"\necho "Usage: ./notes.sh ${value} 1000"\nsend-note "${value}"\n`,
      'bin/notes.sh',
      'shell',
    );
    assert.deepEqual(
      hardCoded(judgement).map(({ line }) => line),
      [3, 4],
    );
  });

  test('a private key is found, and nothing of it is shown', async () => {
    const body = made('MIIE', 60);
    const dashes = '-'.repeat(5);
    const judgement = await judged(
      `KEY = """${dashes}BEGIN RSA PRIVATE KEY${dashes}\n${`${body}\n`.repeat(8)}${dashes}END RSA PRIVATE KEY${dashes}"""\n`,
    );
    assert.ok(hardCoded(judgement).length > 0);
    assertHidden(judgement, body);
  });
});

describe("Google's keys", () => {
  const google = made('AIza', 35);
  const handedOut: readonly (readonly [string, string, string])[] = [
    [
      'a spider',
      'shop/spiders/market.py',
      `class Market(Spider):\n    start_urls = ["https://api.acme.net/days?key=${google}"]\n`,
    ],
    ['a link that a page loads', 'bin/page.py', `PAGE = "https://maps.googleapis.com/maps/api/js?v=3&key=${google}"\n`],
    ['a name of a page', 'bin/page.py', `settings = {"VITE_MAPS_KEY": "${google}"}\n`],
  ];
  for (const [where, path, text] of handedOut) {
    test(`Google's key for pages in ${where} is nobody's secret`, async () => {
      assert.deepEqual(hardCoded(await judged(text, path)), []);
      const gemini = `${text}\n# generativelanguage.googleapis.com\n`;
      assert.equal(hardCoded(await judged(gemini, path)).length, 1, 'Gemini bills somebody');
    });
  }

  test("Google's key for a server's questions is one", async () => {
    const text = `requests.get("https://maps.googleapis.com/maps/api/geocode/json?key=${google}", timeout=5)\n`;
    assert.equal(hardCoded(await judged(`import requests\n${text}`)).length, 1);
  });
});

describe('literals under the name of a credential', () => {
  const small = fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz');
  const capital = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ');
  const digits = fc.constantFrom(...'23456789');
  // Three kinds in turn, at least twelve characters: no word, no name of a variable, nothing that a message could say by chance.
  const secret = fc
    .array(fc.tuple(small, digits, capital), { minLength: 4, maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  const places: readonly ((value: string) => string)[] = [
    (value) => `API_TOKEN = "${value}"\n`,
    (value) => `settings = {"db_password": "${value}"}\n`,
    (value) => `def connect(password="${value}"):\n    return password\n`,
    (value) => `import os\nkey = os.environ.get("API_KEY", "${value}")\n`,
    (value) => `url = "https://api.acme.net/sales?key=${value}"\n`,
    (value) => `url = "postgresql://app:${value}@db.acme.net/shop"\n`,
    (value) => `import requests\nrequests.get("https://acme.net", auth=("ops", "${value}"), timeout=5)\n`,
    (value) => `import smtplib\nsmtplib.SMTP("mail.acme.net", timeout=5).login("ops", "${value}")\n`,
    (value) => `import os\nprint(os.environ.get("DB_PASSWORD", "${value}"))\n`,
    (value) => `import os, subprocess\nsubprocess.run(["mysql", "-p" + os.environ.get("DB_PASSWORD", "${value}")], check=True)\n`,
    (value) => `password = "${value}"\nprint("the password is", password)\n`,
  ];

  test('are found, and no part of the value is in any finding, key, snippet or fix', async () => {
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...places), async (value, place) => {
        const judgement = await judged(place(value));
        assert.ok(hardCoded(judgement).length > 0, 'it is not found');
        assertHidden(judgement, value);
      }),
      { numRuns: 60 },
    );
  });
});

test('in a shell script a word with a figure is worth knowing, and what was made to be secret an error', async () => {
  const severities = async (value: string) => {
    const text = `#!/bin/bash\nexport SFTP_PASSWORD='${value}'\ncurl -fsS -m 5 https://api.acme.net\n`;
    return hardCoded(await judged(text, 'scripts/fetch.sh', 'shell')).map(({ severity }) => severity);
  };
  assert.deepEqual(await severities('upload2acme'), ['info']);
  assert.deepEqual(await severities('Initial1'), ['info']);
  assert.deepEqual(await severities('ZdEa_phN7bQ8'), ['error']);
  assert.deepEqual(await severities('7283aa9bbcee8313'), ['error']);
});

describe('what is sure in shell is an error, and what is as often something else a line in the summary', () => {
  const severities = async (line: string, path = 'scripts/example.sh'): Promise<readonly string[]> =>
    (await judged(`#!/bin/bash\nset -e\n${line}\n`, path, 'shell')).findings
      .filter(({ habit, rule }) => habit === 'secrets' && rule !== 'process-list')
      .map(({ severity }) => severity);

  for (const [line, severity] of [
    ['SHOP_PASSWORD="kX9#mvQ2tr8b"', 'error'],
    ['SHOP_PASSWORD="harbour7"', 'info'],
    ['curl -fsS -m 5 https://ops:kX9vmvQ2tr8b41zq@api.acme.io/v1', 'error'],
    ['curl -fsS -m 5 https://ops:harbour7@api.acme.io/v1', 'info'],
    ['echo "token: ${SHOP_TOKEN:-unset}"', 'error'],
    ['echo "token: $SHOP_TOKEN"', 'info'],
  ] as const) {
    test(`${line}: ${severity}`, async () => assert.deepEqual(await severities(line), [severity]));
  }

  test('a job keeps a log', async () =>
    assert.deepEqual(await severities('echo "token: $SHOP_TOKEN"', 'cron/example.sh'), ['error']));
});
