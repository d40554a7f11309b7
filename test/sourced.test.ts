import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourcedIn } from '../src/app/sourced.ts';

const SCRIPTS = [
  { path: '.github/scripts/help.sh', text: '#!/bin/bash\nset -euo pipefail\nask() { :; }\n' },
  { path: 'lib/plain.sh', text: 'say() { :; }\n' },
  { path: 'lib/outer.sh', text: '. "$HERE/inner.sh"\n' },
  { path: 'lib/inner.sh', text: 'set -e\n' },
  { path: 'run-all.sh', text: '#!/bin/bash\nset -e\nfor one in */; do\n  (cd "$one" && source before.sh)\ndone\n' },
  {
    path: 'setup/all.sh',
    text: '#!/bin/bash\nset -euo pipefail\nPARTS="$HERE/parts"\nfor part in "$PARTS"/*.sh; do\n  source "$part"\ndone\n',
  },
  { path: 'lib/upgrade.sh', text: '#!/bin/bash\nset -e\nfor step in $STEPS; do source $ROOT/install/steps/$step.sh; done\n' },
];
const asked = sourcedIn(() => SCRIPTS);

describe('the options of the shell that a file has from others', () => {
  it('knows what a step of a workflow reads in', () => {
    const text = 'jobs:\n  a:\n    steps:\n      - run: |\n          source "$GITHUB_WORKSPACE/.github/scripts/help.sh"\n';
    assert.deepEqual(asked('.github/workflows/a.yml', text)?.parts.get('help.sh'), { errexit: true, pipefail: true });
  });
  it('follows a part that reads in another one, and knows a plain one', () => {
    const parts = asked('bin/run', '#!/bin/bash\n. lib/outer.sh\nsource "$(dirname "$0")/../lib/plain.sh"\n')?.parts;
    assert.deepEqual(parts?.get('outer.sh'), { errexit: true, pipefail: false });
    assert.deepEqual(parts?.get('plain.sh'), { errexit: false, pipefail: false });
  });
  it('says nothing of what it does not find', () => {
    assert.equal(asked('bin/run', '#!/bin/bash\n. config/options linux\n')?.parts.size, 0);
    assert.equal(asked('bin/run', '#!/bin/bash\nls\n'), undefined);
  });
  it('knows who reads a file in', () => {
    assert.deepEqual(asked('setup/parts/02-host.sh', '#!/bin/bash\nhostnamectl set-hostname a\n'), {
      parts: new Map(),
      reader: { errexit: true, pipefail: true },
      isPart: true,
    });
    assert.equal(asked('other/parts/02-host.sh', '#!/bin/bash\nhostnamectl set-hostname a\n'), undefined);
    assert.deepEqual(asked('install/steps/1.2.sh', '#!/bin/bash\ncp a b\n')?.reader, { errexit: true, pipefail: false });
    assert.deepEqual(asked('configs/a/before.sh', '#!/bin/bash\ncp a b\n')?.reader, { errexit: true, pipefail: false });
  });
});
