import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';

const rules = new URL('../../.dependency-cruiser.mjs', import.meta.url).href;
const configuration = ((await import(rules)) as { default: IConfiguration }).default;

/** Modules that cross a layer, each with the rule that must stop it. */
const crossings: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/core/a.ts', "import '../knowledge/fine.ts';", 'core-stands-alone'],
  ['src/habits/one/habit.ts', "import '../two/habit.ts';", 'habits-ask-core-and-knowledge'],
  ['src/knowledge/a.ts', "import '../habits/two/habit.ts';", 'knowledge-is-tables'],
  ['src/render/a.ts', "import '../app/fine.ts';", 'pure-means-no-rim'],
  ['src/review/a.ts', "import 'node:os';", 'pure-means-no-io'],
  ['src/app/a.ts', "import 'node:fs';", 'io-lives-at-the-rim'],
  ['src/app/b.ts', "import '@octokit/rest';", 'github-lives-at-the-rim'],
  ['src/config/a.ts', "import 'web-tree-sitter';", 'parsers-stay-home'],
  ['src/app/c.ts', "import '../languages/python/fine.ts';", 'languages-load-on-demand'],
  ['src/languages/shell/a.ts', "import '../python/fine.ts';", 'languages-do-not-meet'],
  ['src/app/d.ts', "import '../adapters/fine.ts';", 'app-knows-ports'],
  ['src/languages/shell/b.ts', "import '../../adapters/fine.ts';", 'only-entries-build-adapters'],
  ['src/entry/action.ts', "import './command.ts';", 'entries-stand-alone'],
  ['src/app/e.ts', "import '../../test/fine.ts';", 'shipped-code-imports-shipped-code'],
  ['src/app/f.ts', "import './g.ts';", 'no-cycles'],
  ['src/app/alone.ts', 'export const alone = 1;', 'no-orphans'],
  ['src/app/h.ts', "import './nowhere.ts';", 'no-unresolvable'],
];

const fine = 'export function fine() {}';
const others: Readonly<Record<string, string>> = {
  'src/app/g.ts': "import './f.ts';",
  'src/habits/two/habit.ts': "import '../../core/fine.ts'; import '../../knowledge/fine.ts';",
  'src/core/fine.ts': fine,
  'src/knowledge/fine.ts': "import { fine } from '../core/fine.ts'; fine();",
  'src/app/fine.ts': "export const python = () => import('../languages/python/fine.ts');",
  'src/languages/python/fine.ts': "import './wasm.ts'; import '../../core/fine.ts';",
  'src/languages/python/wasm.ts': "import 'web-tree-sitter'; import 'node:fs/promises';",
  'src/adapters/fine.ts': "import 'node:fs'; import '@octokit/rest'; import '../app/fine.ts';",
  'src/entry/cli.ts': "import('./command.ts');",
  'src/entry/command.ts': "import '../adapters/fine.ts';",
  'test/fine.ts': fine,
  'tsconfig.json': '{}',
  'package.json': '{ "type": "module" }',
  'node_modules/@octokit/rest/package.json': '{ "name": "@octokit/rest", "main": "index.js" }',
  'node_modules/@octokit/rest/index.js': '',
  'node_modules/web-tree-sitter/package.json': '{ "name": "web-tree-sitter", "main": "index.js" }',
  'node_modules/web-tree-sitter/index.js': '',
};

let project: string;
let found: readonly { from: string; rule: string }[];

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'readiness-layers-'));
  const files = [...Object.entries(others), ...crossings.map(([file, text]) => [file, text] as const)];
  for (const [file, text] of files) {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), text);
  }
  const { forbidden = [], options } = configuration;
  const rest = { ...options, tsConfig: { fileName: join(project, 'tsconfig.json') } };
  const { output } = await cruise(['src'], { ...rest, baseDir: project, validate: true, ruleSet: { forbidden } });
  const { violations } = (output as ICruiseResult).summary;
  found = violations.map(({ from, rule }) => ({ from, rule: rule.name }));
});

after(() => rm(project, { recursive: true, force: true }));

for (const [file, text, rule] of crossings) {
  test(`${rule} stops \`${text}\` in ${file}`, () => {
    assert.ok(found.some((violation) => violation.from === file && violation.rule === rule));
  });
}

test('what keeps to its layer is let through', () => {
  const guilty = new Set([...crossings.map(([file]) => file), 'src/app/g.ts']);
  assert.deepEqual(
    found.filter(({ from }) => !guilty.has(from)),
    [],
  );
});

test('every rule has a module that it stops, and a comment for its author', () => {
  const names = (configuration.forbidden ?? []).map(({ name }) => name);
  assert.deepEqual(crossings.map(([, , rule]) => rule).sort(), names.toSorted());
  for (const rule of configuration.forbidden ?? []) assert.ok((rule.comment ?? '').length > 40, rule.name);
});
