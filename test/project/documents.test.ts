import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/root.ts';

interface Manifest {
  readonly repository: string;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { scripts } = manifest;
const documents = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })];

/** Markdown without what is shown as code. */
function prose(text: string): string {
  return text.replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gm, '').replace(/`[^`\n]*`/g, '');
}

for (const name of documents) {
  const text = readFileSync(join(root, name), 'utf8');

  test(`${name}: its links lead to files that exist`, () => {
    const found = prose(text).matchAll(/\]\(([^)#\s]+)[^)]*\)|<img src="([^"]+)"/g);
    const links = [...found].map(([, link, picture]) => link ?? picture ?? '');
    for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
      assert.ok(existsSync(join(root, dirname(name), link)), `${name} links to ${link}`);
    }
  });

  test(`${name}: the npm scripts it names exist`, () => {
    for (const [, script = ''] of text.matchAll(/npm run ([a-z-]+)/g)) assert.ok(script in scripts, `npm run ${script}`);
  });
}

test('the code links to the repository that package.json names, and to no other copy of it', () => {
  for (const file of globSync('src/**/*.ts', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, repository] of text.matchAll(/github\.com\/([\w-]+\/readiness-review)/g)) {
      assert.equal(`github:${repository}`, manifest.repository, file);
    }
  }
});

test('the architecture fits on a few screens', () => {
  const lines = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('\n').length;
  assert.ok(lines <= 150, `${lines} lines`);
});

test('the tests run on the Node.js that ships, whatever the machine has', () => {
  assert.match(process.version, /^v24\./);
});
