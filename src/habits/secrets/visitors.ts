import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';

/**
 * A key that every visitor of a page is sent: a search's (Algolia), an application's at Firebase, one that a comment calls public.
 * A private key, or a password, is none whatever stands beside it.
 */
export function isForPages(span: Span & { readonly kind?: unknown }, program: Program): boolean {
  const { text } = program.file;
  if (/private key|password/i.test(String(span.kind ?? ''))) return false;
  if (
    isSaidToBeOpen(saidAbove(span, program)) ||
    OF_FIREBASE.test(text.slice(Math.max(0, span.start - BESIDE), span.start)) ||
    isOfFirebase(span, text)
  )
    return true;
  if (program.languageOf(0) === 'python') return span.kind === 'value' && isOfVisitors(span, text);
  if (program.languageOf(0) !== 'javascript') return false;
  if (/\b(?:mixpanel|amplitude|posthog|bugsnag|logrocket)\b/i.test(text)) return true; // Events are sent with it, and nothing is read.
  const around = text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE);
  if (/\bmeasurement_?id\b/i.test(around)) return true; // Google's analytics: events are sent with it.
  if (/\bapi[-_]?key\b/i.test(around) && OF_VISITS.test(around)) return true;
  return /\bapi[-_]?key\b/i.test(around) && /\b(?:algolia|docsearch|indexName|authDomain|messagingSenderId)\b/i.test(around);
}

/** `permutive: { apiKey: '…' }`, beside `gaTracker: 'UA-1234567-1'`: who counts a page's visitors, or picks advertising for them. */
const OF_VISITS = /\b(?:permutive|segment|gaTracker)['"]?\s*[:=]|['"]UA-\d{4,}-\d+['"]/i;

/**
 * `fetch('https://…?api-key=…')` in a component with React's hooks: every visitor's browser sends the key. What a provider calls secret
 * is known by its format.
 */
export const isAskedByBrowser = (kind: string, link: string, { file: { language, text } }: Program): boolean =>
  MEASURES.test(link) ||
  (language === 'javascript' &&
    kind === 'key in a URL' &&
    /[?&](?:x-)?(?:api[-_]?)?key=/i.test(link) &&
    !/[?&]\w*(?:secret|token|password|sig(?:nature)?)=/i.test(link) &&
    /\bfrom\s+['"]react['"]/.test(text) &&
    /\buse(?:State|Effect|Memo|Callback|Reducer)\(/.test(text));

/** What is counted is sent with it, by everybody who has the program, and nothing is read. */
const MEASURES = /\bgoogle-analytics\.com\/mp\/collect\?/;

/** In a part of a page: `{ api_key_pictures: '…' }`, which every visitor's browser sends. What bills somebody is none for it. */
export const isSentByPage = (name: string, { evidence, file }: Program): boolean =>
  file.language === 'javascript' &&
  evidence.apart === true &&
  /api[-_]?key/i.test(name) &&
  !/secret|private|admin|master|service|openai|anthropic|claude|gemini|stripe|twilio|sendgrid|mailgun|\baws/i.test(name);

/** An application's key at Firebase tells which application asks; what it may read is said by rules on the server. */
const OF_FIREBASE = /firebase_?(?:web_?)?api_?key\W{1,6}$/i;

/** `FBASE_API_KEY=AIza…` beside `FBASE_AUTH_DOMAIN=shop.firebaseapp.com`. */
const isOfFirebase = ({ start, end }: Span, text: string): boolean =>
  text.startsWith('AIza', start) && /\.firebase(?:app|io|storage)\b/.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE));

const OPEN =
  /\b(?:public(?:ly)?|publishable|dummy|not (?:used as )?(?:a |any )?secret|restricted|(?:push|write)[- ]only|safe to (?:commit|share|publish|expose|ship|hard-?code|be public)|plain ?text on purpose|no privileged access)\b/i;

/** Or that it is written out for those who get no secrets: "… on community-submitted PRs", "so that it works for pull requests from forks". */
const isSaidToBeOpen = (comments: readonly string[]): boolean =>
  comments.some((comment) => OPEN.test(comment)) || FOR_FORKS.test(comments.toReversed().join(' '));
const FOR_FORKS =
  /\b(?:(?:community|external|forked)\b[^.]{0,30}\b(?:PRs?|pull requests?)|(?:PRs?|pull requests?)\b[\s#]{1,3}(?:from|of|by)\b[^.]{0,20}\b(?:forks?|community|contributors))\b/i;

/** What comments say on the line, and in the lines without a gap above it, or above the line before. */
function saidAbove({ start }: Span, { lines, comments }: Program): readonly string[] {
  let line = lines.lineAt(start);
  const said: string[] = [];
  for (const comment of comments.toReversed()) {
    const last = lines.lineAt(comment.end);
    if (last > line) continue;
    if (line - last > (said.length === 0 ? 2 : 1)) break;
    said.push(comment.text);
    line = lines.lineAt(comment.start);
  }
  return said;
}

const BESIDE = 250;

/**
 * Python: `TOKEN = os.environ.get("SITE_TOKEN", "…")`, and then `{"User-Agent": "Mozilla/5.0 …", "Referer": "…", "token": TOKEN}`: what a
 * site's own page sends with each visitor's browser.
 */
export const isSentByVisitors = ({ id }: Call, { file, written }: Program): boolean =>
  file.language === 'python' &&
  written.some(({ value }) => {
    if (!value.entries || !value.holes.some(({ from }) => from === id)) return false;
    const table = file.text.slice(value.start, value.end);
    return /Mozilla\/5\.0/.test(table) && /["'](?:Referer|Origin)["']/i.test(table);
  });

const NAME = 30;
const HEADERS = 600;

/** `{"User-Agent": "Mozilla/5.0 …", "WebAPIKey": "…"}`: a page sends it with each visitor's browser. */
const isOfVisitors = ({ start, end }: Span, text: string): boolean =>
  /api[-_]?key["']\s*:\s*$/i.test(text.slice(Math.max(0, start - NAME), start)) &&
  /Mozilla\/5\.0/.test(text.slice(Math.max(0, start - HEADERS), end + HEADERS));
