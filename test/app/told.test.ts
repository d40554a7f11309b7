import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from '../../src/app/told.ts';

test('a script that another one tells a person to run is started by hand', () => {
  const check = (line: string) => [{ path: 'tools/check-versions.sh', text: `#!/bin/bash\n${line}\n` }];
  const isTold = (line: string): boolean => toldIn(() => check(line))('tools/raise-versions.sh');
  assert.equal(isTold('  echo "Run ./tools/raise-versions.sh to update."'), true);
  assert.equal(isTold('die "please run tools/raise-versions.sh first"'), true);
  assert.equal(isTold('./tools/raise-versions.sh && echo "Run well"'), false);
  assert.equal(isTold('echo "Run ./tools/other.sh"'), false);
});
