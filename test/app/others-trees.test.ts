import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { isInOthersTree, isOfRelease } from '../../src/app/others-trees.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const RELEASE = ['LICENSE', 'VERSION', 'CHANGELOG.md'];
const below = (folder: string, names: readonly string[]): string[] => names.map((name) => `${folder}/${name}`);

test('what lies in the release of another project is not judged, nor what lies in an unpacked archive', () => {
  const isOthers = isInOthersTree([
    ...below('lib/framework', RELEASE),
    'demos/web-demos-master/LICENSE',
    'old/tool-2.4.1/COPYING',
  ]);
  for (const path of ['lib/framework/scripts/set-up.sh', 'demos/web-demos-master/run.sh', 'old/tool-2.4.1/install.sh'])
    assert.equal(isOthers?.(path), true, path);
  for (const path of ['lib/set-up.sh', 'demos/run.sh', 'lib/framework/scripts/set_up.py'])
    assert.equal(isOthers?.(path), false, path);
});

test('what a repository releases part by part is its own, and so is all of it', () => {
  const parts = isInOthersTree([...below('parts/cart', RELEASE), ...below('parts/stock', RELEASE)]);
  assert.equal(parts?.('parts/cart/release.sh'), undefined);
  assert.equal(isInOthersTree(RELEASE), undefined);
  // A licence and its changes: as a package has them.
  assert.equal(isInOthersTree(below('packages/cart', ['LICENSE', 'CHANGELOG.md', 'package.json'])), undefined);
  assert.equal(isInOthersTree(['cluster/node-master/README.md']), undefined);
});

test('only the names that stand at the root of a project are asked for, below that of the repository', () => {
  assert.deepEqual(['LICENSE', 'a/LICENSE', 'a/VERSION', 'a/CHANGES.rst', 'a/version.py'].filter(isOfRelease), [
    'a/LICENSE',
    'a/VERSION',
    'a/CHANGES.rst',
  ]);
});

test('whoever asks what stands around the files is told of both', async () => {
  const around = { texts: [], releases: below('lib/framework', RELEASE) };
  const { settings } = await settingsAround(defaultSettings, around, ['lib/framework/run.sh'], engine);
  assert.deepEqual([settings.isCopy?.('lib/framework/run.sh'), settings.isCopy?.('lib/run.sh')], [true, false]);
});
