import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exitStatus } from '../../src/entry/exit-status.ts';
import { temporaryFolder } from '../adapters/repository.ts';

const cli = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url));
const { NO_COLOR: _no, FORCE_COLOR: _force, ...environment } = process.env;

describe('the exit status', () => {
  it('is 0, 1, 2 or 70', () => {
    assert.equal(exitStatus({ kind: 'done' }), 0);
    assert.equal(exitStatus({ kind: 'report', passed: true }), 0);
    assert.equal(exitStatus({ kind: 'report', passed: false }), 1);
    assert.equal(exitStatus({ kind: 'usage' }), 2);
    assert.equal(exitStatus({ kind: 'fault' }), 70);
  });
});

describe('the start of the command line', () => {
  const source = readFileSync(cli, 'utf8');

  it('imports nothing before it has looked at the version, which is that of package.json', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.doesNotMatch(source, /^import\b|\brequire\(/m);
    assert.equal(`>=${/FLOOR = \[(\d+), (\d+)\]/.exec(source)?.slice(1).join('.')}`, engines.node);
  });

  it('says so in one sentence on an old Node', () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' });";
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(old)}`, cli, '--version'],
      {
        encoding: 'utf8',
        env: environment,
      },
    );
    assert.equal(status, 2);
    assert.equal(stderr, 'readiness needs Node.js 22.18 or newer, and this is 20.1.0: update Node.js.\n');
  });

  it('says nothing when whoever reads goes away', async () => {
    const child = spawn(process.execPath, [cli, 'habits'], { cwd: temporaryFolder(), env: environment });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(errors, '');
    assert.equal(status, 0);
  });

  it('ends a process with the status of the command', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'chekc'], { encoding: 'utf8', env: environment });
    assert.deepEqual([status, stdout, stderr], [2, '', 'There is no command `chekc`: did you mean `check`?\n']);
  });
});
