import { makeBadge } from 'badge-maker';
import type { Score } from '../core/report.ts';

/** What a badge says, in the words of shields.io's endpoint. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** From the lowest score of each band; the colours are shields.io's own. */
const BANDS: readonly (readonly [number, string])[] = [
  [90, 'brightgreen'],
  [75, 'green'],
  [60, 'yellowgreen'],
  [40, 'yellow'],
  [20, 'orange'],
  [0, 'red'],
];

/** The badge of a score: its number in the colour of its band (`docs/badge.md`); grey `n/a` where nothing applies. */
export function badgeOf({ value, kept, applicable }: Score, preset: 'default' | 'lesson' = 'default'): Badge {
  const label = 'readiness';
  if (value === null) return { label, message: 'n/a', color: 'lightgrey' };
  const [, color = 'red'] = BANDS.find(([least]) => value >= least) ?? [];
  return { label, message: preset === 'lesson' ? `${kept}/${applicable}` : String(value), color };
}

export function renderBadge(badge: Badge): string {
  return `${makeBadge({ ...badge })}\n`;
}

/** What `https://img.shields.io/endpoint` reads. */
export function renderBadgeJson(badge: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, ...badge })}\n`;
}
