import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
import { allowedBy, GITLEAKS } from '../../src/app/gitleaks.ts';
import { SKILLS } from '../../src/app/skills.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const KEY = 'Kx9mvQ2xL4wB8nR5cJ1y';
const text = `import os\n\nAPI_TOKEN = "${KEY}"\nDB_API_TOKEN = "${KEY}8"\nprint(os.getpid())\n`;
const script = { path: 'scripts/sync.py', text };
const list = (...lines: string[]): string => ['[extend]', 'useDefault = true', '', ...lines].join('\n');

async function report(path: string, said: string, files = [script]) {
  const around = { texts: [{ path, text: said }] };
  const paths = files.map((file) => file.path);
  const { settings } = await settingsAround(defaultSettings, around, paths, engine);
  return checkFiles(files, engine, defaultConfiguration, {}, settings);
}

describe("Gitleaks' allowlists", () => {
  test('suppress the literal that they name, and are the reason for it', async () => {
    const said = list('[[allowlists]]', 'description = "shared"', 'regexes = [', `  "${KEY}8",`, ']');
    const { files, suppressed } = await report(GITLEAKS, said);
    const found = files[0]?.findings.filter(({ rule }) => rule === 'hard-coded').map(({ line }) => line);
    assert.deepEqual(found, [3]);
    assert.deepEqual(
      suppressed.map(({ finding, by, reason }) => [finding.line, by, reason]),
      [[4, 'peer', '`.gitleaks.toml` allows it']],
    );
  });

  const kept: readonly (readonly [string, readonly string[]])[] = [
    ['a path', ['[allowlist]', "paths = ['''scripts/.*\\.py$''']"]],
    ['texts in their order', ['[[rules.allowlists]]', "regexes = ['''^Kx9m.*5cJ1y''', '''Zt7.*''']"]],
    ['a word', ['[allowlist]', "stopwords = ['nothing', 'Kx9mvQ2x']"]],
  ];
  for (const [what, lines] of kept) {
    test(`may name ${what}`, async () => assert.equal((await report(GITLEAKS, list(...lines))).suppressed.length, 2));
  }

  const left: readonly (readonly [string, readonly string[]])[] = [
    ['what is more than texts', ['[allowlist]', "regexes = ['''K[a-z]9.*''', '''(a+)+$''']"]],
    ['everything', ['[allowlist]', "regexes = ['''.*''']", "paths = ['''.*''']"]],
    ['another path', ['[allowlist]', "paths = ['''^sync\\.py$''']"]],
    ['several things at once', ['[[allowlists]]', 'condition = "AND"', `regexes = ["${KEY}"]`]],
    ['a rule that is no allowlist', ['[[rules]]', `regexes = ["${KEY}"]`]],
    ['a comment', ['[allowlist]', `# regexes = ["${KEY}"]`]],
  ];
  for (const [what, lines] of left) {
    test(`suppress nothing by ${what}`, async () => assert.deepEqual((await report(GITLEAKS, list(...lines))).suppressed, []));
  }

  test('of any text are read', async () => {
    for (const said of ['', '[allowlist', '[allowlist]\nregexes = [', "[allowlist]\nregexes = ['''"])
      assert.deepEqual(await allowedBy(said), []);
  });
});

describe('the lock of skills', () => {
  const files = ['.agents/skills/charts/scripts/draw.py', '.claude/skills/release/scripts/draw.py'].map((path) => ({
    path,
    text: 'import os\n\nos.makedirs("out")\n',
  }));
  const paths = async (said: string) => (await report(SKILLS, said, files)).files.map(({ path }) => path);

  test('names what is installed: an edit of it is lost', async () => {
    const said = '{ "version": 1, "skills": { "charts": { "source": "acme/skills" } } }';
    assert.deepEqual(await paths(said), ['.claude/skills/release/scripts/draw.py']);
  });

  test('that nobody can read names nothing', async () => {
    for (const broken of ['{', '[]', '{"skills": 1}']) assert.equal((await paths(broken)).length, 2);
  });
});

describe('A README of a folder', () => {
  const nested = { path: 'eng/shared/lib/sync.py', text };
  const near = { path: 'eng/sync.py', text };

  async function judged(path: string, said: string, ...paths: (typeof nested)[]): Promise<readonly string[]> {
    const around = { texts: [], notices: [{ path, text: said }] };
    const names = paths.map((file) => file.path);
    const { settings } = await settingsAround(defaultSettings, around, names, engine);
    return (await checkFiles(paths, engine, defaultConfiguration, {}, settings)).files.map((file) => file.path);
  }

  for (const said of [
    "# Don't touch this folder\n",
    '!!! Changes made in this directory are subject to being overwritten by automation !!!',
    '**Please do not edit the files in this folder, they are generated**',
    'The files in this directory are shared by all repositories and managed by automation.',
    'This folder is managed by acme/shared.',
    'The scripts are automatically generated based on what the vendor says.',
    '# sync\nThis is a copy of the repo that others look after.',
    'The scripts are copied from https://git.acme.io/tools/sync.',
    'Vendored from [sync](https://git.acme.io/tools/sync).',
  ])
    test(`says that it is written over: ${said.trim()}`, async () => {
      assert.deepEqual(await judged('eng/shared/README.md', said, nested, near), [near.path]);
    });

  for (const said of [
    'Do not edit the files in autogen_runtime* directly.',
    'This folder is managed by the infra team, @acme/infra.',
    'A job edited in the UI is overwritten by the next import.',
    'Its own settings can be overwritten by `--file`. This directory is used to deploy a cluster.',
    'The logo is taken from https://acme.io/logo. Keep a copy of the password off the host.',
    'This is a copy of config/app.yml. The reports are automatically generated.',
    'This is a modified copy of https://git.acme.io/tools/sync.',
    'The tool reads file headers for generated ones (`do not edit`).',
  ])
    test(`says something else: ${said}`, async () => {
      assert.deepEqual(await judged('eng/shared/README.md', said, nested), [nested.path]);
    });

  test('at the root is about all of it, and one beside it about itself', async () => {
    assert.deepEqual(await judged('README.md', "Don't touch this folder", nested), [nested.path]);
    assert.deepEqual(await judged('README.md', 'The files are automatically generated.', nested), [nested.path]);
    assert.deepEqual(await judged('README.md', 'The scripts are automatically generated from a list.', nested), []);
    assert.deepEqual(await judged('README.md', 'This repository is a read-only mirror of https://git.acme.io/x.', nested), []);
    assert.deepEqual(await judged('eng/other/README.md', "Don't touch this folder", nested), [nested.path]);
  });
});
