import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, picture } from './demo/browser.ts';
import { commentPage, inlinePage } from './demo/page.ts';
import { reviewSample } from './demo/review.ts';
import { scorePage, scoreSample } from './demo/score.ts';
import { root } from './root.ts';

/** The page's own width and margins, in CSS pixels. */
const width = 864;
const phone = 390;

async function take(browser: string, scratch: string): Promise<void> {
  const { shown } = await reviewSample();
  const css = readFileSync(new URL(import.meta.resolve('github-markdown-css/github-markdown-light.css')), 'utf8');
  const [summary] = shown.comments;
  const inline = shown.inline.find(({ body }) => body.includes('```suggestion')) ?? shown.inline[0];
  if (!summary || !inline) throw new Error('The sample got no summary or no inline comment: run `npm run demo` and see why.');
  const pages = { summary: commentPage(summary, css), comment: inlinePage(inline, css) };
  for (const [name, html] of Object.entries(pages)) {
    const file = join(scratch, `${name}.html`);
    writeFileSync(file, html);
    picture(browser, file, join(root, `docs/pictures/${name}.png`), width);
    process.stdout.write(`wrote docs/pictures/${name}.png\n`);
  }
}

async function takeScore(browser: string, scratch: string): Promise<void> {
  const sample = await scoreSample();
  for (const scheme of ['light', 'dark'] as const) {
    const css = readFileSync(new URL(import.meta.resolve(`github-markdown-css/github-markdown-${scheme}.css`)), 'utf8');
    const file = join(scratch, `score-${scheme}.html`);
    writeFileSync(file, scorePage(sample, css, scheme === 'dark'));
    picture(browser, file, join(root, `docs/pictures/score-${scheme}.png`), phone, scheme === 'dark');
    process.stdout.write(`wrote docs/pictures/score-${scheme}.png\n`);
  }
}

const browser = findBrowser(process.env['PATH'] ?? '');
if (browser === undefined) {
  process.stderr.write('No Chromium on PATH, so no pictures were taken: install the package `chromium` and run this again.\n');
  process.exitCode = 2;
} else {
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'readiness-pictures-'));
  try {
    await takeScore(browser, scratch);
    await take(browser, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
