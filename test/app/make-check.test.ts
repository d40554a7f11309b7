import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfMakeCheck } from '../../src/app/select.ts';

test("what Automake's `make check` runs is a test by its name and by where it looks for the sources", () => {
  const text = '#!/bin/sh\nSAMPLE="$srcdir/answers.pcap"\n./scan --read="$SAMPLE" 192.168.14.1\n';
  assert.ok(isOfMakeCheck('check-decode', text));
  assert.ok(!isOfMakeCheck('decode', text));
  assert.ok(!isOfMakeCheck('check-decode', `srcdir=.\n${text}`));
  assert.ok(!isOfMakeCheck('check-disk.sh', '#!/bin/sh\nping -c 1 10.1.2.3\n'));
});
