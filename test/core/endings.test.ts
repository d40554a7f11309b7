import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyHeaderTells } from '../../src/core/endings.ts';

test('a name leaves it open what the file is when it has no ending, or one that no other kind of file has', () => {
  const open = ['bin/deploy', '.envrc', 'a.b/c', 'debian/tool.postinst', 'cgi-bin/status.cgi', 'tool-1.4', 'jobs/nightly.cron'];
  const told = ['a.c', 'README.md', 'x.png', 'hooks/pre-commit.sample', 'run.sh.in', 'A.TXT', 'lib.rb', 'unit.service'];
  assert.deepEqual([...open, ...told].filter(onlyHeaderTells), open);
});
