import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What stands on a pull request after a run, as GitHub would show it. */
export interface Shown {
  readonly title: string;
  /** Bodies of the comments on the pull request itself, in Markdown. */
  readonly comments: readonly string[];
  readonly inline: readonly InlineComment[];
}

export interface InlineComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
  /** The file's lines at the head, and the numbers of those that the change adds: to show what is commented. */
  readonly lines: readonly string[];
  readonly added: ReadonlySet<number>;
}

/** GitHub's Markdown as HTML. What GitHub would take out for safety is taken out here, too. */
function htmlOf(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** A whole page with every comment, in the order in which they stand on the pull request. */
export function demoPage(shown: Shown, css: string): string {
  const parts = [...shown.comments.map(conversation), ...shown.inline.map(review)];
  return page(shown.title, css, `<h1>${escaped(shown.title)}</h1>\n${parts.join('\n')}`);
}

/** A page with one comment on the pull request and nothing else: what a picture is taken of. */
export function commentPage(body: string, css: string): string {
  return page('Summary', css, conversation(body));
}

/** A page with one inline comment and the lines it stands under. */
export function inlinePage(comment: InlineComment, css: string): string {
  return page('Inline comment', css, review(comment));
}

function conversation(body: string): string {
  return `<section class="box"><header><b>github-actions</b> <span class="bot">bot</span> commented</header>
<div class="markdown-body">${htmlOf(body)}</div></section>`;
}

function review(comment: InlineComment): string {
  const { path, startLine, line, lines, added } = comment;
  const from = Math.max(1, startLine - 3);
  const rows = lines.slice(from - 1, line).map((text, index) => {
    const number = from + index;
    const kind = number >= startLine ? 'commented' : added.has(number) ? 'added' : 'context';
    const sign = added.has(number) ? '+' : '';
    return `<tr class="${kind}"><td class="number">${number}</td><td>${sign}</td><td class="code">${escaped(text)}</td></tr>`;
  });
  const replaced = lines.slice(startLine - 1, line).map((text) => `<div class="old">- ${escaped(text)}</div>`);
  return `<section class="box"><header class="path">${escaped(path)}</header><table class="diff">${rows.join('')}</table>
<div class="inner"><header><b>github-actions</b> <span class="bot">bot</span></header>
<div class="markdown-body">${withSuggestion(htmlOf(comment.body), replaced.join(''))}</div></div></section>`;
}

/** GitHub shows a `suggestion` fence as a change: the lines it replaces, then its own. */
function withSuggestion(html: string, old: string): string {
  return html.replace(/<pre><code class="language-suggestion">([\s\S]*?)<\/code><\/pre>/g, (_, text: string) => {
    const lines = text.replace(/\n$/, '').split('\n');
    const fresh = lines.map((line) => `<div class="new">+ ${line}</div>`).join('');
    return `<div class="suggestion"><header>Suggested change</header>${old}${fresh}</div>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const layout = `
body { margin: 0; padding: 16px; width: 832px; background: #fff; color: #1f2328;
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; margin: 0 0 16px; overflow: hidden; }
.box:last-of-type { margin: 0; }
header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; }
.bot { border: 1px solid #d1d9e0; border-radius: 1em; color: #59636e; font-size: 12px; padding: 0 7px; }
.markdown-body { padding: 16px; font-size: 14px; }
.path, .diff, .suggestion div { font: 12px/20px ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; }
.diff { border-collapse: collapse; width: 100%; white-space: pre-wrap; }
.diff td { padding: 0 8px; } .diff .number { width: 3em; text-align: right; color: #59636e; } .diff .code { width: 100%; }
.diff .added { background: #dafbe1; } .diff .commented { background: #fff8c5; }
.inner { border: 1px solid #d1d9e0; border-radius: 6px; margin: 12px; overflow: hidden; }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; margin: 0 0 16px; }
.suggestion div { white-space: pre-wrap; padding: 0 12px; } .old { background: #ffebe9; } .new { background: #dafbe1; }
`;

function page(title: string, css: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${css}${layout}</style></head>
<body>${body}<script>document.body.dataset.height = Math.ceil(document.documentElement.getBoundingClientRect().height)</script></body></html>
`;
}
