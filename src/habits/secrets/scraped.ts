import type { KnownCredential } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';

/**
 * Is a file a spider, which asks for what a site's own page asks for? A key in its links is the one that this page sends with every
 * visitor's browser, and nobody here can rotate it.
 */
const isSpider = lastAsked(
  ({ file: { path, text, language } }: Program): boolean =>
    (language === 'python' || language === 'javascript') &&
    (/(?:^|\/)\w*(?:spiders?|scrapers?|crawlers?)\//i.test(path) || CRAWLS.test(text)),
);
const CRAWLS =
  /^[ \t]*(?:from|import)[ \t]+(?:scrapy|juriscraper)\b|^class \w{1,80}\([\w., ]{0,120}(?:Spider|Scraper)\w{0,40}[,)]|^[ \t]+start_urls\b/m;

/** What the project itself pays for, so that a site lets it in: `api.scraperapi.com/?api_key=…`. */
const OF_PROJECT = /scraper-?api|scraping-?bee|scrapingant|zenrows|zyte|crawlera|captcha|brightdata|oxylabs|apify|serp-?api/i;

/** In a spider: a key in the link to a site. */
export const isOfSite = (kind: string, link: string, program: Program): boolean =>
  kind === 'key in a URL' &&
  /[?&](?:x-)?(?:api[-_]?)?key=/i.test(link) &&
  !/[?&]\w*(?:secret|token|password|sig(?:nature)?)=/i.test(link) &&
  !OF_PROJECT.test(link) &&
  isSpider(program);

/** In a spider: the key that the site's own page sends in a header, `{"X-Api-Key": "…"}`. */
export const isHeaderOfSite = (name: string, { start }: Span, program: Program): boolean =>
  /^(?:headers?\.)?x-(?:[\w-]+-)?(?:api-?)?key$/i.test(name) &&
  isSpider(program) &&
  !OF_PROJECT.test(program.file.text.slice(Math.max(0, start - NEAR), start));

const NEAR = 200;

/**
 * Google gives pages, applications and spiders keys that say who asks, and no more than that: in a page or a spider, in a link that a
 * page loads or that reads what is public, or under a name by which a build hands it to a page. Gemini's bill somebody.
 */
export function isGoogleKeyOfPages({ kind, start }: KnownCredential, program: Program): boolean {
  if (kind !== 'Google API key' || OF_GEMINI.test(program.file.text)) return false;
  return (
    program.evidence.apart === true ||
    isSpider(program) ||
    TO_PAGES.test(program.file.text.slice(Math.max(0, start - BEFORE), start))
  );
}

const BEFORE = 400;
const OF_GEMINI = /generativelanguage|gemini|@google\/gen|google\.gen(?:erative)?ai\b/i;
const PUBLIC_LINK = [
  'maps\\.google(?:apis)?\\.com\\/maps\\/(?:api\\/(?:js|staticmap|streetview)|embed)|google\\.com\\/maps\\/embed',
  'calendar\\/v3\\/calendars\\/|\\/webfonts\\/|\\/youtubei\\/|clients6\\.google\\.com|content(?:-\\w+)?\\.googleapis\\.com|\\w+-pa\\.googleapis\\.com',
  '(?:identitytoolkit|securetoken|firebaseinstallations|firebaseremoteconfig|fcmregistrations)\\.googleapis\\.com',
].join('|');
/** Up to the key, in the same link; or the name that it is handed on by. */
const TO_PAGES = new RegExp(
  `(?:${PUBLIC_LINK})[^<>]*[?&]key=$|\\b(?:VITE|NEXT_PUBLIC|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_\\w+\\W{1,6}$`,
  'i',
);
