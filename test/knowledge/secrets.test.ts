import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  entropyOf,
  isCredentialName,
  isLocalHost,
  isPlaceholder,
  looksLikeSecret,
  secretInText,
} from '../../src/knowledge/secrets.ts';

const CREDENTIALS =
  'API_TOKEN password db.password --client-secret apiKey access_key private_key SMTP_PASS auth dsn connection_string args.token headers.Authorization github_pat aws_secret_access_key PGPASSWORD_SECRET config.password';
/** `rules.md` 5.20, with the issues that its peers were told of. */
const OTHERS =
  'token_url password_file secret_name token_id token_type auth_header password_field key_prefix password_length public_key primary_key foreign_key keyboard monkey tokenizer token_count author passed_msg keyfile with_credentials accessor next_token eos_token csrf_token page_token max_tokens num_tokens ALLOW_EMPTY_PASSWORD has_password reset_password token_expiry password_policy secret_arn pattern passenger compass AWS::IAM::AccessKey auth_provider';

const SECRETS: readonly (readonly [string, string])[] = [
  ['API_TOKEN', '9f8Zk2LmQ7xT4vBn1cRy'],
  ['password', 'hunter2'],
  ['DB_PASS', 'Tr0ub4dor&3'],
  ['access_key', '0123abcdef0123abcdef'],
  ['Authorization', 'Bearer 8f7a6d5c4b3a2910'],
  ['SECRET_KEY', 'django-insecure-#k2j4h5kj2h45'],
  ['client_secret', '8d1c6c0e-3a57-4a8e-9f0e-0c6c3b1f2a77'],
];

const NOT_SECRETS: readonly (readonly [string, string])[] = [
  ['token', '13a'],
  ['password', ''],
  ['password', 'password'],
  ['password', 'changeme'],
  ['password', 'change_me_123'],
  ['password', '<your-password>'],
  ['password', '${DB_PASSWORD}'],
  ['password', '{{ db_password }}'],
  ['password', '%(password)s'],
  ['password', 'xxxxxxxx'],
  ['password', '********'],
  ['password', '...'],
  ['password', 'test1234'],
  ['PASSWORD', 'DB_PASSWORD'],
  ['token', 'API_TOKEN_2'],
  ['token', 'keyword.operator'],
  ['TOKEN', 'token2'],
  ['auth', 'basic'],
  ['secret', 'correcthorsebatterystaple'],
  ['secret', 'projects/acme/secrets/db'],
  ['token', 'https://login.acme.io/oauth2/token1'],
  ['credentials', '/run/secrets/db1'],
  ['credentials', 'service-account.json'],
  ['token', 'application/x-token1'],
  ['password', 'input#password-1'],
  ['password', 'Enter your password:'],
  ['aws_secret_access_key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  ['api_key', 'your-api-key-1234'],
  ['secret_name', '9f8Zk2LmQ7xT4vBn1cRy'],
  ['public_key', '9f8Zk2LmQ7xT4vBn1cRy'],
  ['checksum', '9f8Zk2LmQ7xT4vBn1cRy'],
  ['next_token', 'AbC123dEf456'],
  ['token', 'op://vault/item/field1'],
];

describe('credentials by name', () => {
  it('are told by whole words', () => {
    for (const name of CREDENTIALS.split(' ')) assert.equal(isCredentialName(name), true, name);
  });

  it('are not names about one, or of another kind of token', () => {
    for (const name of OTHERS.split(' ')) assert.equal(isCredentialName(name), false, name);
  });
});

describe('a literal under a credential’s name', () => {
  it('is a secret when it looks random enough', () => {
    for (const [name, text] of SECRETS) assert.equal(looksLikeSecret(name, text), true, `${name} = ${text}`);
  });

  it('is none when it is a placeholder, a word, a path, a name, or short', () => {
    for (const [name, text] of NOT_SECRETS) assert.equal(looksLikeSecret(name, text), false, `${name} = ${text}`);
  });

  it('is measured in bits a character', () => {
    assert.equal(entropyOf('aaaa'), 0);
    assert.equal(entropyOf('abcd'), 2);
  });
});

describe('a credential inside a text', () => {
  const found: readonly (readonly [string, string, string])[] = [
    ['https://api.example.com/sales?key=sk-live-abc123', 'key in a URL', 'sk-live-abc123'],
    ['https://api.acme.io/v1?page=2&access_token=9f8Zk2LmQ7', 'key in a URL', '9f8Zk2LmQ7'],
    ['postgres://app:s3cr3tPw@db.acme.io/x', 'password in a URL', 's3cr3tPw'],
    ['Server=db;User Id=sa;Password=Abc12345!;', 'password in a connection string', 'Abc12345!'],
    ['host=db user=app password=s3cr3tPw1', 'password in a connection string', 's3cr3tPw1'],
  ];
  for (const [text, kind, value] of found) {
    it(`is a ${kind}: ${text.slice(0, 24)}…`, () => {
      const part = secretInText(text);
      assert.equal(part?.kind, kind);
      assert.equal(text.slice(part?.start, part?.end), value);
    });
  }

  it('is none where a stand-in, a variable or a word stands', () => {
    for (const text of [
      'postgres://postgres:postgres@localhost/x',
      'https://user:pass@host/x',
      'https://x/?token=${token}',
      'https://x/?key=value',
      'https://x/?key=YOUR_API_KEY',
      'https://maps.acme.io/?sort_key=name2',
      'postgres://app:${PW}@db/x',
      'http://host:8080/path@2',
      'password=${PW}',
      'a plain sentence about password= and more',
    ]) {
      assert.equal(secretInText(text), undefined, text);
    }
  });

  it('is for the machine itself on localhost and in examples', () => {
    assert.equal(isLocalHost('postgres://a:b@localhost/x'), true);
    assert.equal(isLocalHost('https://a:b@db.acme.io/x'), false);
  });
});

describe('placeholders', () => {
  it('are stand-ins, not values', () => {
    for (const text of [
      'changeme',
      '<token>',
      '${TOKEN}',
      'xxxx',
      'your-key-here',
      '…',
      '',
      'REDACTED',
      'example',
      'dummy',
      '$(cat f)',
      '@password',
      '1111',
    ]) {
      assert.equal(isPlaceholder(text), true, text);
    }
    for (const text of ['hunter2', 's3cr3tPw', 'Tr0ub4dor&3', '9f8Zk2LmQ7']) assert.equal(isPlaceholder(text), false, text);
  });
});
