import type { HistoryEntry } from '../core/history.ts';
import { type ChartPoint, dayOf, marksOf, pointsOf } from './chart.ts';

/** In the units of the picture. */
const WIDTH = 360;
const HEIGHT = 140;
const LEFT = 30;
const RIGHT = 326;
const TOP = 18;
const BOTTOM = 116;

/** Points nearer to each other than one unit cannot be told apart. */
const COLUMNS = RIGHT - LEFT;
/** A version next to its mark needs so much room. */
const LABEL = 40;

const STYLE = `
text{font:11px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#59636e}
.now{font-weight:600;fill:#1a7f37}
.line{fill:none;stroke:#1a7f37;stroke-width:2;stroke-linejoin:round}
.dot{fill:#1a7f37}
.grid{stroke:#d1d9e0;stroke-width:1}
.mark{stroke:#8250df;stroke-width:1;stroke-dasharray:3 3}
.rules{fill:#8250df;font-size:10px}
@media (prefers-color-scheme:dark){
text{fill:#9198a1}
.now,.dot{fill:#3fb950}
.line{stroke:#3fb950}
.grid{stroke:#3d444d}
.mark{stroke:#ab7df8}
.rules{fill:#ab7df8}
}
`;

/**
 * The score over time as a picture that is readable on light and dark, on a phone too: it chooses its colours by what the
 * reader's system prefers. A dashed line marks where the rules changed. `entries` in the order of their dates.
 */
export function renderChart(entries: readonly HistoryEntry[]): string {
  const last = entries.at(-1);
  const title = last === undefined ? 'Readiness over time: nothing yet' : `Readiness over time: ${figure(last.score)} now`;
  const parts = [
    ...[0, 50, 100].map(gridAt),
    ...marks(entries),
    ...line(pointsOf(entries, COLUMNS)),
    ...(last === undefined ? [] : now(last.score)),
    ...days(entries),
  ];
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}">`;
  return `${[head, `<title>${escaped(title)}</title>`, `<style>${STYLE}</style>`, ...parts, '</svg>'].join('\n')}\n`;
}

function gridAt(score: number): string {
  const y = heightOf(score);
  return `<path class="grid" d="M${LEFT} ${y}H${RIGHT}"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${score}</text>`;
}

function marks(entries: readonly HistoryEntry[]): readonly string[] {
  let free = Number.NEGATIVE_INFINITY;
  return marksOf(entries).map(({ across, rules }) => {
    const x = placeOf(across);
    const start = Math.min(x, WIDTH - LABEL);
    const label = start < free ? '' : `<text class="rules" x="${start}" y="${TOP - 7}">${escaped(rules.slice(0, 8))}</text>`;
    if (label !== '') free = start + LABEL;
    return `<path class="mark" d="M${x} ${TOP - 4}V${BOTTOM}"/>${label}`;
  });
}

/** A score holds until the next one; where nothing applied there is a gap. */
function line(points: readonly ChartPoint[]): readonly string[] {
  let path = '';
  let drawing = false;
  for (const { across, score } of points) {
    const x = placeOf(across);
    if (drawing) path += `H${x}`;
    if (score !== null) path += drawing ? `V${heightOf(score)}` : `M${x} ${heightOf(score)}`;
    drawing = score !== null;
  }
  const last = points.at(-1);
  const dot =
    last?.score == null ? '' : `<circle class="dot" cx="${placeOf(last.across)}" cy="${heightOf(last.score)}" r="3.5"/>`;
  return [`<path class="line" d="${path}"/>`, dot].filter((part) => path !== '' && part !== '');
}

function now(score: number | null): readonly string[] {
  const y = heightOf(score ?? 50) + 4;
  return [`<text class="now" x="${RIGHT + 8}" y="${y}">${figure(score)}</text>`];
}

function days(entries: readonly HistoryEntry[]): readonly string[] {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = `<text x="${LEFT}" y="${HEIGHT - 7}">${escaped(dayOf(first))}</text>`;
  if (dayOf(first) === dayOf(last)) return [start];
  return [start, `<text x="${RIGHT}" y="${HEIGHT - 7}" text-anchor="end">${escaped(dayOf(last))}</text>`];
}

function placeOf(across: number): number {
  return rounded(LEFT + across * (RIGHT - LEFT));
}

function heightOf(score: number): number {
  return rounded(BOTTOM - (score / 100) * (BOTTOM - TOP));
}

/** A tenth of a unit is less than anybody sees. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function figure(score: number | null): string {
  return score === null ? 'n/a' : String(score);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A version and a date come from a file that anybody may have written. What XML cannot hold is left out. */
function escaped(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]/g, '').replace(/[&<>"]/g, (one) => ENTITIES[one] as string);
}
