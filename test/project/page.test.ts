import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoPage, type InlineComment, inlinePage } from '../../scripts/demo/page.ts';

const comment: InlineComment = {
  path: 'jobs/<b>.py',
  startLine: 2,
  line: 2,
  body: 'Fails.\n\n```suggestion\nos.makedirs("out", exist_ok=True)\n```\n',
  lines: ['import os', 'os.makedirs("out")', 'done()'],
  added: new Set([2]),
};

test('an inline comment stands under the lines it is about, the added ones signed', () => {
  const html = inlinePage(comment, '');
  assert.match(html, /<tr class="context"><td class="number">1<\/td><td><\/td><td class="code">import os<\/td><\/tr>/);
  assert.match(html, /<tr class="commented"><td class="number">2<\/td><td>\+<\/td>/);
  assert.doesNotMatch(html, /done\(\)/);
});

test('a suggestion is shown as the lines it replaces and its own', () => {
  const html = inlinePage(comment, '');
  assert.ok(html.includes('<div class="old">- os.makedirs(&quot;out&quot;)</div>'));
  assert.ok(html.includes('<div class="new">+ os.makedirs(&quot;out&quot;, exist_ok=True)</div>'));
});

test('what comes from a repository is text, and what GitHub takes out is taken out', () => {
  assert.ok(inlinePage(comment, '').includes('jobs/&lt;b&gt;.py'));
  const html = demoPage({ title: 'a & b', comments: ['<iframe src="x"></iframe>\n\n| a |\n| - |\n| ✓ |'], inline: [] }, '');
  assert.ok(html.includes('<h1>a &amp; b</h1>'));
  assert.ok(!html.includes('<iframe'));
  assert.match(html, /<td>✓<\/td>/);
});
