import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintSource } from '@secretlint/core';
import { creator, rules } from '@secretlint/secretlint-rule-preset-recommend';
import { credentials } from '../../src/languages/secrets/index.ts';
import { KINDS, mayHold } from '../../src/languages/secrets/kinds.ts';

/** Characters that look random and are the same in every run: no token stands in this file, each is put together. */
function characters(count: number, alphabet = 'aB3dE5fG7hJ9kLmNpQrStUvWxYz2468c'): string {
  let state = 11;
  let text = '';
  while (text.length < count) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += alphabet[(state >> 8) % alphabet.length];
  }
  return text;
}

const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const hexadecimal = '0123456789abcdef';
/** The token's last character must be the closing brace alone, so its text is one longer than a multiple of three. */
const account = JSON.stringify({ email: 'x@1passwordserviceaccounts.lcl', secretKey: characters(62), salt: characters(22) });
const onePassword = Buffer.from(account).toString('base64');
const pem = `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEow${characters(240)}\n-----END RSA ${'PRIVATE'} KEY-----`;

/** As Supabase signs it for a project. */
function supabaseKey(role: string): string {
  const claims = { iss: 'supabase', ref: characters(20, letters), role, iat: 1751861064, exp: 2067437064 };
  const encoded = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return [...encoded, characters(43)].join('.');
}

/** One text for each rule of the preset. */
const EXAMPLES: Readonly<Record<string, string>> = {
  aws: `AWS_SECRET_ACCESS_KEY="${characters(40)}"`,
  npm: `npm_${characters(36)}`,
  slack: `xoxb-7${characters(11)}-${characters(24)}`,
  basicauth: `https://deploy:${characters(12)}@artifacts.acme.io/x`,
  openai: `sk-${characters(20)}T3BlbkFJ${characters(20)}`,
  anthropic: `sk-ant-api03-${characters(93)}AA`,
  groq: `gsk_${characters(52)}`,
  huggingface: `hf_${characters(34, letters)}`,
  linear: `lin_api_${characters(40)}`,
  notion: `ntn_${characters(11, '2356789')}${characters(35)}`,
  privatekey: pem,
  sendgrid: `SG.${characters(22)}.${characters(43)}`,
  shopify: `shpat_${characters(32)}`,
  github: `ghp_${characters(36)}`,
  gitlab: `glpat-${characters(20)}`,
  grafana: `glsa_${characters(32)}_${characters(8, hexadecimal)}`,
  '1password': `ops_${onePassword}`,
  'database-connection-string': `postgres://app:${characters(14)}@db.acme.io/orders`,
  'hashicorp-vault': `hvs.${characters(95)}`,
  vercel: `vcp_${characters(24)}`,
  databricks: `dapi${characters(32, hexadecimal)}`,
  docker: `dckr_pat_${characters(27)}`,
  figma: `figd_${characters(40)}`,
};

/** Rules that can find nothing in text: service accounts are whole JSON files, comments only switch rules. */
const OUTSIDE = ['gcp', 'filter-comments'];
const nameOf = (id: string): string => id.replace('@secretlint/secretlint-rule-', '');

async function byPreset(content: string): Promise<readonly string[]> {
  const { messages } = await lintSource({
    source: { content, filePath: 'x.txt', ext: '.txt', contentType: 'text' },
    options: { config: { rules: [{ id: 'preset', rule: creator, options: {}, rules: [] }] }, noPhysicFilePath: true },
  });
  return messages.map(({ ruleId }) => nameOf(ruleId));
}

describe('the preset behind the cheap look', () => {
  it('has a kind and an example for every rule of the preset', () => {
    const names = rules.map((rule) => nameOf(rule.meta.id));
    assert.deepEqual([...Object.keys(EXAMPLES), ...OUTSIDE].sort(), [...names].sort());
    for (const name of names) if (name !== 'filter-comments') assert.ok(KINDS[name], `${name} has no kind`);
  });

  for (const [name, example] of Object.entries(EXAMPLES)) {
    it(`lets through what ${name} finds, and tells its kind`, async () => {
      const text = `import os\nvalue = '${example}'\n`;
      assert.ok((await byPreset(text)).includes(name), 'the preset finds the example');
      assert.equal(mayHold(text), true);
      const found = await credentials(text);
      assert.ok(found.length > 0);
      assert.ok(found.some(({ kind }) => kind === KINDS[name]?.kind));
      for (const { start, end } of found) assert.ok(start >= 0 && end > start && end <= text.length);
    });
  }

  it('does not look further where no format can be', () => {
    const text =
      'import requests\nr = requests.get("https://api.acme.io/v1?x=1", timeout=5)\ntask-force sk_learn ghost_ SGD.step\n';
    assert.equal(mayHold(text), false);
  });
});

describe('formats of our own', () => {
  const own: Readonly<Record<string, string>> = {
    'AWS access key': `AKIA${characters(16, 'ABCDEFGHJKLMNPQRSTUVWXYZ234567')}`,
    'Stripe key': `sk_live_${characters(24)}`,
    'API key': `sk-${characters(40)}`,
    'Google API key': `AIza${characters(35)}`,
    'Telegram bot token': `${characters(9, '123456789')}:AA${characters(33)}`,
    'Discord webhook': `https://discord.com/api/webhooks/${characters(18, '123456789')}/${characters(68)}`,
    'PyPI token': `pypi-AgEIcHlwaS5vcmc${characters(60)}`,
    'DigitalOcean token': `dop_v1_${characters(64, hexadecimal)}`,
    'Azure storage key': `AccountKey=${characters(86)}==`,
    'Mailgun key': `key-${characters(32, hexadecimal)}`,
    'Supabase service key': supabaseKey('service_role'),
    'Sentry token': `sntrys_${characters(50)}`,
  };
  for (const [kind, example] of Object.entries(own)) {
    it(`finds a ${kind}`, async () => {
      const text = `x = "${example}"`;
      const found = await credentials(text);
      assert.deepEqual(
        found.map(({ kind: told, start, end }) => [told, text.slice(start, end)]),
        [[kind, example]],
      );
    });
  }

  it('keeps no character of a value but the public prefix', async () => {
    const value = `sk_live_${characters(24)}`;
    const [found] = await credentials(`x = "${value}"`);
    assert.deepEqual(found, { kind: 'Stripe key', prefix: 'sk_', start: 5, end: 5 + value.length });
  });
});

describe('what is no credential', () => {
  const harmless: Readonly<Record<string, string>> = {
    'an example key of AWS': 'AKIAIOSFODNN7EXAMPLE',
    'an example secret of AWS': 'aws_secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"',
    'a user and the same password': 'postgres://postgres:postgres@localhost:5432/test',
    'a placeholder in an address': 'https://user:password@host.acme.io/',
    'a variable in an address': 'https://deploy:${TOKEN}@host.acme.io/',
    'a stand-in of x': `ghp_${'x'.repeat(36)}`,
    "a token of Telegram's with one letter": `x = "123456789:${'A'.repeat(10)}_${'A'.repeat(15)}_${'A'.repeat(6)}_A"`,
    'a public key': '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----',
    'a style class': 'sk-estimator-html-representation sk-toggleable__content',
    'a published test key': 'sk_test_4eC39HqLyjWDarjtT1zdp7dc',
    "a key of Supabase's for pages": supabaseKey('anon'),
    "a key of Stripe's test mode": `sk_test_${characters(24)}`,
    'the start of a private key': `-----BEGIN ${'PRIVATE'} KEY-----\n...\n-----END ${'PRIVATE'} KEY-----`,
  };
  for (const [what, text] of Object.entries(harmless)) {
    it(`is ${what}`, async () => {
      assert.deepEqual(await credentials(text), []);
    });
  }
});
