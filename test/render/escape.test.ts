import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import {
  codeBlock,
  codeCell,
  codeSpan,
  commandMessage,
  commandProperty,
  logLine,
  prose,
  proseCell,
  visible,
} from '../../src/render/escape.ts';

/** GitHub's flavour, raw HTML let through so that it would be seen. */
function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** What GitHub turns into something after Markdown: only in text that is not code. */
function liveText(html: string): string {
  return html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
}

/** Pieces that mean something to GitHub, to Markdown, to a terminal or to the runner. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['@octocat', '@org/team', '#12', 'GH-1', 'https://x.example', 'www.x.example', 'mailto:a@x.example', '[a](b)', '![a](b)'],
    ...[
      '<img src=x>',
      '<!--',
      '-->',
      '</details>',
      '&lt;',
      '`',
      '``',
      '```',
      '~~~',
      '|',
      '\\|',
      '\\\\|',
      '\n',
      '\r\n',
      '- [ ] x',
      '1. ',
      '# h',
      '> q',
    ],
    ...[
      '***',
      '___',
      '**b**',
      '_i_',
      '~~s~~',
      '\\',
      '::error::x',
      '##[group]',
      '\u001b[31m',
      '\u202e',
      '\u200b',
      '\ud800',
      '$x$',
      ':tada:',
    ],
    ...['deadbeef', '0123456789abcdef0123456789abcdef01234567', '[^1]', '\t', ' ', 'word', '.', ':', '='],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const hostile = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('text from a pull request in Markdown', () => {
  for (const [name, safe] of [
    ['prose', prose],
    ['a code span', codeSpan],
    ['a cell', codeCell],
  ] as const) {
    it(`stays text in ${name}: one paragraph, no element but code`, () => {
      fc.assert(
        fc.property(hostile, (text) => {
          const html = rendered(`x ${safe(text)} y`);
          const tags = new Set([...html.matchAll(/<\/?([a-z]+[0-9]*)/g)].map((match) => match[1]));
          tags.delete('p');
          tags.delete('code');
          assert.deepEqual([...tags], [], html);
          assert.equal(html.match(/<p>/g)?.length, 1, html);
        }),
        { numRuns: 200 },
      );
    });

    it(`leaves nothing in ${name} that GitHub would link, mention or notify`, () => {
      fc.assert(
        fc.property(hostile, (text) => {
          const live = liveText(rendered(`x ${safe(text)} y`));
          assert.doesNotMatch(live, /[@#$]|:\/\/|www\.|\bGH-\d|:tada:/i);
          assert.doesNotMatch(live, /(?<![\w])[0-9a-f]{40}(?![\w])/);
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('text from a pull request at a place of its own', () => {
  it('stays text where a list item or a paragraph starts with it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = rendered(`- ${prose(text)}\n\n${prose(text)}`);
        assert.doesNotMatch(html, /<(?:h\d|blockquote|ol|hr|input|table|pre|a|img|em|strong|del)\b/, html);
        assert.ok((html.match(/<li>/g) ?? []).length <= 1, html);
      }),
      { numRuns: 200 },
    );
  });

  it('stays within a cell of a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = rendered(`| a | b | c |\n| --- | --- | --- |\n| ${codeCell(text)} | ${proseCell(text)} | end |`);
        assert.match(html, /<td>end<\/td>/);
        assert.doesNotMatch(liveText(html), /[@#$]|:\/\/|www\./);
        assert.equal(html.match(/<td>/g)?.length, 3, html);
        assert.equal(html.match(/<tr>/g)?.length, 2, html);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the code of a sentence as code and its words as they are', () => {
    assert.equal(prose('`os.mkdir` fails: add `exist_ok=True`.'), '`os.mkdir` fails: add `exist_ok=True`.');
    assert.equal(prose('a*b and @octocat'), 'a\\*b and `@octocat`');
    assert.equal(prose('one ` tick'), "one ' tick");
  });

  it('cannot leave a fenced block', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = rendered(`${codeBlock(text, 'suggestion')}\n\nafter`);
        assert.match(html, /^<pre><code class="language-suggestion">[\s\S]*<\/code><\/pre>\n<p>after<\/p>$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('text from a pull request in a log', () => {
  it('is one visible line that is no workflow command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = logLine(text);
        assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        assert.doesNotMatch(line, /^\s*::|##\[/);
      }),
    );
  });

  it('is written out where it cannot be seen', () => {
    assert.equal(visible('a\u202eb\u001b[1m'), 'a\\u{202e}b\\u{1b}[1m');
  });

  it('cannot end a workflow command, or add a property to it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        assert.doesNotMatch(commandMessage(text), /[\r\n]/);
        assert.doesNotMatch(commandProperty(text), /[\r\n:,]/);
        assert.equal(decodeURIComponent(commandMessage(text).replace(/%(?!25|0D|0A)/g, '%25')), text.toWellFormed());
      }),
    );
  });
});
