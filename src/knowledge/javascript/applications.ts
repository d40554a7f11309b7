import type { Call, Fact, Facts } from '../../core/facts.ts';
import type { Step } from '../../core/step.ts';

const LOADS = /(?:^|[\s;}])(?:import\b[^'"`;]{0,2000}?|from\s*|require\s*\(\s*|import\s*\(\s*)['"`]([^'"`\n]{1,200})['"`]/g;
const PAGES =
  /^(?:react|react-dom|preact|vue|svelte|solid-js|lit|lit-element|jquery|next|nuxt|@remix-run|@angular|@vue|@sveltejs|gatsby|react-native|expo|rxjs|d3|three|leaflet|electron|vscode|k6|phaser|@ember|ember|backbone|alpinejs|htmx\.org|@storybook|react-router)(?:\/|-dom|$)|\.(?:css|scss|less|svg|vue|svelte)$/;
const TESTS =
  /^(?:vitest|mocha|chai|jest|@jest\/globals|node:test|test|bun:test|tape|ava|tap|supertest|@playwright\/test|cypress|jasmine|qunit|@testing-library\/.*|uvu|assert)$/;
const SERVERS =
  /^(?:express|fastify|koa|hono|restify|@nestjs\/.*|@hapi\/hapi|polka|socket\.io|ws|apollo-server.*|@apollo\/server|graphql-yoga|next|nuxt|elysia|micro|@trpc\/server)$/;
const DRIVERS = /^(?:puppeteer|puppeteer-core|playwright|playwright-core|jsdom|cheerio|selenium-webdriver|happy-dom|linkedom)$/;
const SETTINGS = /(?:^|\/)(?:[\w.-]+\.config|\.?[\w-]+rc|karma\.conf|Gruntfile|jest\.setup|webpack\.[\w.-]+)\.[cm]?[jt]s$/;
const EXPORTS =
  /^[ \t]*export\s+(?:default|const|let|var|function|async|class|\{|\*|type|interface|enum|abstract)|\b(?:module\.)?exports(?:\.\w+)?\s*=|^[ \t]*export\s*=|\bdefine\(\s*(?:\[|function|['"])/m;
const BROWSER =
  /^(?:document|window|localStorage|sessionStorage|navigator|location|history|chrome|browser|customElements|caches|figma|wx|uni)\./;
/** Is this the worker's side of a module? */
const WORKS = /\b(?:workerData|parentPort|isMainThread)\b/;
const LISTENS = /(?:^|\.)(?:listen|serve)$|^(?:Deno|Bun)\.serve$|^@hono\/node-server\.serve$/;

/** What a file is that answers others. `certain`: whatever its path says. */
export interface Answering {
  readonly because: string;
  readonly certain: boolean;
  /** Not so where a package's script or program starts it. */
  readonly unlessStarted?: boolean;
}

/**
 * Does a file answer others rather than do something when it is started: a page or a component, a server, a test, settings of a
 * tool, a module that only reads while it is loaded? Takes the outside steps that its top level reaches.
 */
export function answersOthers(file: Facts, acting: readonly Step[]): Answering | undefined {
  const modules = modulesIn(file);
  const calls = file.facts.filter((fact): fact is Call => fact.kind === 'call');
  if (SETTINGS.test(file.path)) return { because: 'it holds the settings of a tool', certain: true };
  const named = new Set(calls.map(({ name }) => name));
  const isFramed = modules.some((name) => TESTS.test(name)) && calls.some(({ name }) => CASES.test(name));
  if (isFramed || (named.has('describe') && ['it', 'test', 'it.skip', 'it.each'].some((name) => named.has(name)))) {
    return { because: 'it is a test', certain: true };
  }
  const isDriven = modules.some((name) => DRIVERS.test(name));
  if (
    !isDriven &&
    (modules.some((name) => PAGES.test(name)) ||
      calls.some(isOfPage) ||
      (modules.length === 0 && OF_ANGULAR.test(file.text)) ||
      file.facts.some(isRemembered) ||
      (!BRINGS_WINDOW.test(file.text) && calls.some(({ start }) => file.text.startsWith('window.', start))) ||
      /(?:^|[^.\w'"`])window\.__\w/.test(file.text))
  ) {
    return { because: 'it is a part of a page', certain: true };
  }
  if (modules.some((name) => SERVERS.test(name)) || calls.some(({ name }) => LISTENS.test(name))) {
    return { because: 'it answers others', certain: false };
  }
  if (EXAMPLES.test(file.path)) return { because: 'it is an example for readers, or tries something out', certain: true };
  const isModule = EXPORTS.test(file.text);
  if (isModule && modules.includes('worker_threads') && WORKS.test(file.text)) {
    return { because: 'it is a module whose worker starts it again', certain: false };
  }
  if (!isModule) return undefined;
  if (acting.every(isLoading)) return { because: 'it is a module, and only reads while it is loaded', certain: false };
  return { because: 'it is a module, and nothing starts it by itself', certain: false, unlessStarted: true };
}

/** An address that only a page can complete. */
const RELATIVE = /^(?:\.{0,2}\/)?[a-z][\w-]*(?:[/.?]|$)/i;
const EXAMPLES =
  /(?:^|\/)(?:(?:(?:[\w-]+[-_])?examples?|demos?|docs_src|playgrounds?|harness(?:es)?)\/|(?<!(?:scripts|bin|tools|jobs|cron|ops|hooks)\/)(?:examples?|demo)(?:[-_.]+[a-z\d]+)*\.[cm]?[jt]sx?$)/i;
const CASES = /(?:^|\.)(?:describe|it|test|suite)$/;

/** A call of a page's own objects, or one that is handed what they hold: `new URL(window.location.href)`. */
const isOfPage = ({ name, args }: Call): boolean =>
  (name === 'fetch' && args[0]?.type === 'text' && RELATIVE.test(args[0].text)) ||
  /^(?:createImageBitmap|requestAnimationFrame|importScripts|alert|matchMedia|getComputedStyle|addEventListener|skipWaiting)$/.test(
    name,
  ) ||
  BROWSER.test(name) ||
  (name === '$' && (args[0]?.type === 'code' || /^(?:[#.][\w-]|<\w|body\b)/.test(args[0]?.text ?? ''))) ||
  /^(?:\$|jQuery)\.(?:ajax|get|post|getJSON|ajaxSetup|each|extend|ready|fn\.\w+)$/.test(name) ||
  args.some(({ holes }) => holes.some((hole) => hole.from === undefined && OF_PAGE.test(hole.name)));
/** AngularJS, which a page loads before: `angular.module(…)`, `shop.controller('Orders', ['$scope', …`. */
const OF_ANGULAR =
  /(?:^|[\s=;(])angular\s*\.\s*module\(|\.(?:controller|directive|component|service|factory|filter|provider|run|config)\([^()\n]{0,200}\bfunction\s*\w{0,40}\([^()\n]{0,300}\$(?:rootScope|scope|http|timeout|injector|\w{1,40}Provider)\b/;
/** A window of one's own, one that may be missing, or a text that a browser is handed. */
const BRINGS_WINDOW =
  /\btypeof\s+window\b|\b(?:const|let|var|import)\s[^=;\n]*\bwindow\b|\bglobal(?:This)?\.window\b|\.(?:evaluate\w*|addInitScript|executeScript|executeJavaScript|runScript)\(/;
/** `const user = localStorage.user`, `document.cookie = …`. */
const isRemembered = (fact: Fact): boolean =>
  fact.kind === 'value' &&
  (/^document\.(?:cookie|title|location|body)\b/.test(fact.name ?? '') ||
    fact.value.holes.some(({ name, from }) => from === undefined && /^(?:local|session)Storage\.\w/.test(name)));
const OF_PAGE =
  /^(?:document|localStorage|sessionStorage|location)\.(?:search|href|hash|origin|pathname|hostname|protocol|cookie|body|title|length)\b/;

const modulesIn = ({ text }: Facts): readonly string[] =>
  [...text.matchAll(LOADS)].map((match) => (match[1] ?? '').replace(/^node:(?!test$)/, ''));

/** Does a file hold tasks of gulp or its like, which a person names? */
export function holdsTasks(file: Facts): boolean {
  return modulesIn(file).some((name) => /^(?:gulp|jake|just-scripts|grunt)$/.test(name));
}

const isLoading = ({ effect, medium, thing, call }: Step): boolean =>
  effect === 'read' ||
  (effect === 'run' && call.uses.length > 0) || // A program is asked for its answer.
  (effect === 'create' && medium === 'file' && thing === 'temp');
