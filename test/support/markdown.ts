import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A node of GitHub's dialect, as far as it is looked at. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly checked?: boolean | null;
  readonly children?: readonly Node[];
}

/** The syntax tree that GitHub's dialect of Markdown makes of a text. */
export function treeOf(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
}

/** All nodes of a tree, a node before its children. */
export function nodesIn(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

/** The words of a node and of all below it. */
function wordsOf(node: Node): string {
  return nodesIn(node)
    .map(({ value = '' }) => value)
    .join('');
}

function firstWordsOf({ value, children = [] }: Node): string {
  const [first] = children;
  return value ?? (first ? firstWordsOf(first) : '');
}

/** What our pages are made of. No image, no footnote, no definition, no line break: those are never ours. */
const OURS: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'text', 'inlineCode', 'strong', 'emphasis', 'heading', 'list', 'listItem', 'link', 'code', 'html'],
  ...['table', 'tableRow', 'tableCell', 'blockquote', 'thematicBreak'],
]);

const HTML = /^(?:<details><summary>[A-Za-z ]+ \(\d+\)<\/summary>|<\/details>|<!-- readiness-review \{[^<>@-]*\} -->)$/;
const HEADING =
  /^(?:Readiness|Habits (?:gained|lost)$|(?:Introduced by this change|Open gaps) \(\d+\)$|To look at$|Scheduled workflows: |Not watched$)/;
/** What GitHub makes something of after Markdown, in words that are no code. */
const LIVE = /[@#$]|:\/\/|www\.|(?:mailto|xmpp):|\bGH-\d|:[a-z0-9_+-]+:|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i;
/** An alert, where a quotation begins with it. */
const ALERT = /^\[!/;
const UNSEEN = /[^\P{C}\n]|\p{Zl}|\p{Zp}/u;

/** What GitHub would make of words that Markdown leaves as they are. */
function madeOf(node: Node): readonly string[] {
  const { type, value = '' } = node;
  if (type === 'blockquote' && ALERT.test(firstWordsOf(node))) return [`an alert ${firstWordsOf(node)}`];
  return type === 'text' && LIVE.test(value) ? [`live words: ${value}`] : [];
}

/** What a page holds that is not ours, in words for a person; empty: nothing. `docs`: where our links lead. */
export function strangersIn(markdown: string, docs: string): readonly string[] {
  const nodes = nodesIn(treeOf(markdown));
  const strange = nodes.flatMap((node): readonly string[] => {
    const { type, value = '', url = '', lang, checked } = node;
    if (!OURS.has(type)) return [`a node ${type} ${value}${url}`];
    if (type === 'html' && !HTML.test(value)) return [`HTML ${value}`];
    if (type === 'heading' && !HEADING.test(wordsOf(node))) return [`the heading ${wordsOf(node)}`];
    if (type === 'link' && !url.startsWith(`${docs}/`)) return [`a link to ${url}`];
    if (type === 'listItem' && checked != null) return ['a task'];
    if (type === 'code' && lang != null && lang !== 'suggestion') return [`code in ${lang}`];
    return madeOf(node);
  });
  const html = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value);
  const [opened, closed] = [html.filter((one) => one.startsWith('<details>')), html.filter((one) => one === '</details>')];
  return [
    ...strange,
    ...(opened.length === closed.length ? [] : [`${opened.length} details are opened and ${closed.length} closed`]),
    ...(UNSEEN.test(markdown.replaceAll('\t', ' ')) ? ['a character that nobody sees'] : []),
  ];
}
