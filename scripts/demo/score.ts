import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../src/app/check.ts';
import { entryOf } from '../../src/app/shelf.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import type { HistoryEntry } from '../../src/core/history.ts';
import type { Report } from '../../src/core/report.ts';
import { engine } from '../../src/entry/engine.ts';
import { version } from '../../src/entry/version.ts';
import { badgeOf, renderBadge } from '../../src/render/badge.ts';
import { renderChart } from '../../src/render/history.ts';
import { root } from '../root.ts';

/** A badge and a chart as they stand on the branch, each an SVG. */
export interface ScorePictures {
  readonly badge: string;
  readonly chart: string;
}

const WEEK = 7 * 24 * 3600_000;
const START = Date.UTC(2026, 0, 5, 8);
/** The rules change once on the way, so that the chart has its mark. */
const CHANGE = 2;

/** What becomes of the demo's sample and of the lesson's, a step a week: a script is hardened, one is added, one goes. */
const STEPS: readonly (readonly [path: string, source: string | undefined])[] = [
  ['jobs/sales_export.py', 'test/pull-requests/lesson/base/jobs/sales_export.py'],
  ['jobs/nightly_export.py', 'scripts/demo/sample/base/jobs/nightly_export.py'],
  ['scripts/backfill.py', 'scripts/demo/sample/head/scripts/backfill.py'],
  ['jobs/nightly_export.py', 'scripts/demo/sample/head/jobs/nightly_export.py'],
  ['scripts/backfill.py', undefined],
  ['jobs/sales_export.py', 'test/pull-requests/lesson/head/jobs/sales_export.py'],
];

/** Every number is what the engine gives; the dates, and the week in which the rules change, are the sample's. */
export async function scoreSample(): Promise<ScorePictures> {
  const files = new Map<string, string>();
  const entries: HistoryEntry[] = [];
  let report: Report | undefined;
  for (const [week, [path, source]] of STEPS.entries()) {
    if (source === undefined) files.delete(path);
    else files.set(path, readFileSync(join(root, source), 'utf8'));
    report = await checkFiles(
      [...files].map(([name, text]) => ({ path: name, text })),
      engine,
      defaultConfiguration,
    );
    const date = new Date(START + week * WEEK).toISOString();
    entries.push(entryOf(report, { date, commit: String(week).padStart(40, '0'), rules: week < CHANGE ? 'earlier' : version }));
  }
  const { score, preset } = report as Report;
  return { badge: renderBadge(badgeOf(score, preset)), chart: renderChart(entries) };
}

/** A README on a phone with both, for a picture. */
export function scorePage({ badge, chart }: ScorePictures, css: string, isDark: boolean): string {
  const image = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const [back, line] = isDark ? ['#0d1117', '#3d444d'] : ['#fff', '#d1d9e0'];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A README</title>
<style>${css}
html{color-scheme:${isDark ? 'dark' : 'light'}}
body{margin:0;padding:16px;width:358px;background:${back}}
.markdown-body{padding:0;background:${back}}
.markdown-body img{background:transparent;border-bottom:1px solid transparent}
h1{border-color:${line}!important}</style></head>
<body><article class="markdown-body"><h1>automations</h1>
<p><img alt="readiness" src="${image(badge)}"></p>
<p>Nightly exports and syncs.</p>
<p><img alt="readiness over time" src="${image(chart)}"></p></article>
<script>document.body.dataset.height = Math.ceil(document.documentElement.getBoundingClientRect().height)</script></body></html>
`;
}
