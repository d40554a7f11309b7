import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBuildOutput, isTemporary, isUnique } from '../../src/knowledge/targets.ts';
import { value } from './calls.ts';

describe('targets', () => {
  it('are temporary by their place or by what made them', () => {
    for (const text of ['/tmp/x', '/var/tmp/y', '${tempfile.mkdtemp()}/a', '${tmpdir}/x', '${RUNNER_TEMP}', 'out.tmp'])
      assert.equal(isTemporary(value(text)), true, text);
    for (const text of ['/srv/tmpl', '${template}/x', '/home/x', 'attempts', '${base}/x'])
      assert.equal(isTemporary(value(text)), false, text);
    assert.equal(isTemporary(undefined), false);
  });

  it('are unique to the run by time, number or id', () => {
    for (const text of [
      'out-${uuid.uuid4()}',
      'x-${datetime.now().strftime(%Y)}',
      '${os.getpid()}',
      '${run_id}/x',
      'r-${timestamp}',
    ])
      assert.equal(isUnique(value(text)), true, text);
    for (const text of ['out', '${name}', '${update}', 'uuid']) assert.equal(isUnique(value(text)), false, text);
  });

  it('are a build’s output by name', () => {
    for (const text of ['build', 'dist/x', '${root}/node_modules', '${BUILD_DIR}', 'a/__pycache__', 'src/app.egg-info'])
      assert.equal(isBuildOutput(value(text)), true, text);
    for (const text of ['rebuild', 'distribution.txt', '/srv/data', '${name}', 'builder'])
      assert.equal(isBuildOutput(value(text)), false, text);
  });
});
