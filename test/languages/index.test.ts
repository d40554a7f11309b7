import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, readerFor } from '../../src/languages/index.ts';

test('a path’s extension tells the language', () => {
  assert.equal(languageOf('jobs/sync.py'), 'python');
  assert.equal(languageOf('Deploy.PY'), 'python');
  assert.equal(languageOf('notes.pyc'), undefined);
  assert.equal(languageOf('README.md', '#!/usr/bin/env python3\n'), undefined);
});

test('a script without an extension is told by its header', () => {
  assert.equal(languageOf('bin/sync', '#!/usr/bin/env python3\nimport os\n'), 'python');
  assert.equal(languageOf('bin/sync', '#!/usr/bin/python2.7 -u\n'), 'python');
  assert.equal(languageOf('bin/sync', '#!/usr/bin/env -S uv run --script\n'), 'python');
  assert.equal(languageOf('bin/sync', '\ufeff#!/usr/bin/python\r\n'), 'python');
  assert.notEqual(languageOf('bin/sync', '#!/bin/sh\npython3 x.py\n'), 'python');
  assert.equal(languageOf('bin/sync', 'import os\n'), undefined);
  assert.equal(languageOf('bin/sync'), undefined);
});

test('what the system runs counts, whatever the ending says', () => {
  assert.equal(languageOf('tools/clean.sh', '#!/usr/bin/env python3\nimport os\n'), 'python');
  assert.equal(languageOf('tools/clean.sh', '#!/usr/bin/perl -w\nuse strict;\n'), undefined);
  assert.equal(languageOf('tools/reload.sh', '#!/bin/csh -f\nsetenv A b\n'), undefined);
  assert.equal(languageOf('tools/clean.sh', 'echo hello\n'), 'shell');
  assert.equal(languageOf('bin/view', '#!/bin/sh\n# the next line starts wish \\\nexec wish "$0" "$@"\n'), undefined);
  assert.equal(languageOf('src/app.ts', 'export const answer = 42;\n'), 'javascript');
  assert.equal(languageOf('i18n/app_de.ts', '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS language="de"/>\n'), undefined);
});

test('a shell header that Python reads as a text is Python', () => {
  for (const line of [`'''exec' python3 "$0" "$@"`, `"""exec" /opt/venv/bin/python "$0" "$@"`, `''':'; exec python "$0"`]) {
    assert.equal(languageOf('bin/tool', `#!/bin/sh\n${line}\n'''\nimport os\n`), 'python', line);
  }
});

test('an ending that no other kind of file has leaves it to the header', () => {
  for (const path of ['debian/tool.postinst', 'debian/tool.prerm', 'cgi-bin/status.cgi', 'bin/tool-1.4', 'etc/x.cron']) {
    assert.equal(languageOf(path, '#!/bin/sh\nset -e\n'), 'shell', path);
    assert.equal(languageOf(path, 'just text\n'), undefined, path);
  }
  assert.equal(languageOf('cgi-bin/status.cgi', '#!/usr/bin/perl\n'), undefined);
  assert.equal(languageOf('hooks/pre-commit.sample', '#!/bin/sh\n'), undefined);
});

test('texts of other languages in a shell script are read in their places', async () => {
  const text = "#!/bin/bash\npython3 - <<'EOF'\nimport os\nos.mkdir('x')\nEOF\nnode -e 'fs.mkdirSync(\"y\")'\n";
  const { facts } = (await readerFor('shell', text)).read('x.sh', text);
  const named = facts.flatMap((fact) => (fact.kind === 'call' ? [`${fact.name} ${text.slice(fact.start, fact.end)}`] : []));
  assert.ok(named.includes("os.mkdir os.mkdir('x')"), named.join('\n'));
  assert.ok(named.includes('fs.mkdirSync fs.mkdirSync("y")'), named.join('\n'));
});

test('a reader is loaded once; an unknown language is an error', async () => {
  assert.equal(await readerFor('python'), await readerFor('python'));
  await assert.rejects(readerFor('cobol'), /no reader for the language "cobol"/);
});
