import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read } from './read.ts';

const interpreter: string = 'python3';
const asked = spawnSync(interpreter, ['-c', 'import sysconfig; print(sysconfig.get_paths()["stdlib"])'], { encoding: 'utf8' });
const folder = asked.status === 0 ? asked.stdout.trim() : undefined;
/** Tests hold broken syntax on purpose; what is installed beside the library is not it. */
const LEFT_OUT = /(?:^|[/\\])(?:tests?|idle_test|lib2to3|site-packages|dist-packages|__pycache__)(?:$|[/\\])/;

const MOST = 150;

test('of the standard library at most one file in a thousand has an error', {
  skip: folder === undefined && 'no python3',
}, () => {
  const all = readdirSync(folder as string, { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => file.endsWith('.py') && !LEFT_OUT.test(file)).sort();
  assert.ok(files.length > 100);
  // An even sample, so that the test stays quick: none of it may be broken.
  const sample = files.filter((_, index) => index % Math.ceil(files.length / MOST) === 0);
  const broken = sample.filter((file) => read(readFileSync(join(folder as string, file), 'utf8'), file).problems.length > 0);
  assert.ok(broken.length <= sample.length / 1000, broken.join(', '));
});
