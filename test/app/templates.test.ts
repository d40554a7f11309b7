import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNotes } from '../../src/app/notes.ts';
import { isNeverJudged } from '../../src/app/select.ts';
import { isTemplate } from '../../src/app/templates.ts';

describe("somebody's notes", () => {
  const words = 'Origin: Acme\nLabel: Acme\nSigning key: 1234\n';

  it('are a file without `#!` with lines of words among its commands', () => {
    assert.equal(isNotes('mirror.sh', `mkdir /srv/mirror\n${words}apt-get update\n`), true);
  });

  it('are no script, no one line, and no words that a script writes', () => {
    assert.equal(isNotes('mirror.sh', `#!/bin/bash\n${words}`), false);
    assert.equal(isNotes('mirror.sh', `cat > Release <<EOF\n${words}EOF\n`), false);
    assert.equal(isNotes('mirror.sh', `echo "\n${words}" > Release\n`), false);
    assert.equal(isNotes('mirror.sh', 'Origin: Acme\napt-get update\n'), false);
  });
});

describe('a template', () => {
  it('is a shell script with a line of one, whatever its name', () => {
    assert.equal(isTemplate('run.sh', '#!/bin/bash\n{%- if role == "search" %}\nsystemctl restart app\n{%- endif %}\n'), true);
  });

  it('is a shell script below `templates/` that Terraform fills in', () => {
    assert.equal(isTemplate('modules/web/templates/boot.sh', 'set -e\naws s3 cp ${s3_location} app.tar.gz\n'), true);
    assert.equal(isTemplate('templates/boot.sh', '#!/bin/bash\necho "$${HOME}" > /etc/app.conf\n'), true);
    assert.equal(isTemplate('templates/boot.sh', '#!/bin/bash\n%{ if debug ~}\nset -x\n%{ endif ~}\n'), true);
    assert.equal(isTemplate('templates/copy.sh', '#!/bin/bash\nfor place in a b; do\n  cp app "${place}/$HOME"\ndone\n'), false);
    assert.equal(isTemplate('boot.sh', 'set -e\naws s3 cp ${s3_location} app.tar.gz\n'), false);
  });

  it('is a shell script that Terraform fills in, wherever it lies', () => {
    assert.equal(isTemplate('web/user_data.sh', '#!/bin/bash\naws s3 cp "s3://$${BUCKET}/agent.rpm" .\n'), true);
    assert.equal(isTemplate('resources/app.sh', '#!/bin/bash\nLOG=/tmp/${var.tag}.log\n'), true);
    assert.equal(isTemplate('web/boot.sh', '#!/bin/bash\n%{ if swap == true }\nmkswap /swap\n%{ endif }\n'), true);
    assert.equal(isNeverJudged('modules/web/user-data.tftpl'), true);
    const writing = "#!/bin/bash\ncat > boot.tpl <<'EOF'\n%{ if swap }\nmkswap /swap\n%{ endif }\nEOF\ndate +%{\n";
    assert.equal(isTemplate('web/boot.sh', writing), false);
  });

  it('is a shell script with blanks for whoever copies it', () => {
    assert.equal(isTemplate('notes/tunnel.sh', '#!/bin/bash\nHOST=${ YOUR HOST }\nssh "$HOST"\n'), true);
    // What Bash 5.3 and ksh run in this shell.
    assert.equal(isTemplate('tunnel.sh', '#!/bin/bash\nHOST=${ hostname; }\nUSER=${ WHO -m; }\nssh "$HOST"\n'), false);
  });

  it('is a shell script with `__NAME__` where another one puts the values', () => {
    assert.equal(isTemplate('app/templates/check.sh', '#!/bin/bash\ncurl "http://localhost:__APP_PORT__/up"\n'), true);
    assert.equal(isTemplate('templates/ctl.sh', '#!/bin/bash\n# Filled in:\n#   __HOST__ → where it runs\nuptime\n'), true);
    assert.equal(isTemplate('deploy/sync.sh', '#!/bin/bash\nZONE="__ZONE_ID__"\nLOG="/var/log/__APP_NAME__/sync.log"\n'), true);
    assert.equal(isTemplate('deploy/up.sh', '#!/bin/bash\nURL=http://__APP_HOST__/up\nNAME=__APP_NAME__\n'), true);
    assert.equal(isTemplate('deploy/sync.sh', '#!/bin/bash\nZONE="__ZONE_ID__"\n'), false);
    const itself = '#!/bin/bash\nA="__APP_NAME__"\nB="__ZONE_ID__"\necho "${A//__APP_NAME__/shop}"\n';
    assert.equal(isTemplate('deploy/sync.sh', itself), false);
    assert.equal(isTemplate('split.sh', '#!/bin/bash\nHEAD="__BEGIN__"\nTAIL="__END__"\n'), false);
    assert.equal(isTemplate('templates/run.sh', '#!/bin/bash\ngrep -q "if __name__ == .__main__." app.py\n'), false);
    const filling = '#!/bin/bash\nA="__APP_NAME__"\nB="__ZONE_ID__"\nsed -e "s|__APP_NAME__|shop|" templates/ctl.sh > ctl\n';
    assert.equal(isTemplate('templates/install.sh', filling), false);
  });

  it('is not what writes such a text, or shows it', () => {
    assert.equal(isTemplate('cost.sh', '#!/bin/bash\necho "Total: \\$${TOTAL}"\nps -p "$$${others}"\n'), false);
    assert.equal(isTemplate('init.sh', '#!/bin/bash\ncat > main.tf <<\'EOF\'\nname = "${var.env}"\nEOF\n'), false);
    assert.equal(isTemplate('init.sh', '#!/bin/bash\n# query = { env = "${var.env}" }\necho done\n'), false);
    assert.equal(isTemplate('init.sh', "#!/bin/bash\nsed -i 's/x/${var.env}/; s/y/$${HOME}/' main.tf\n"), false);
  });

  it('is not what only speaks of them', () => {
    assert.equal(isTemplate('run.sh', '#!/bin/bash\ncurl -w "{%http_code}" "$URL"\nprintf "{% if x %} is text"\n'), false);
    assert.equal(isTemplate('run.sh', '#!/usr/bin/env python3\nTEXT = """\n{% if x %}\n"""\n'), false);
  });
});
