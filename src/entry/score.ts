import { scorePhrase } from '../core/score.ts';
import { badgeOf, renderBadge } from '../render/badge.ts';
import { renderJson } from '../render/json.ts';
import type { Request } from './arguments.ts';
import { reportOn } from './check.ts';
import type { Ending } from './exit-status.ts';
import { say, type Terminal } from './terminal.ts';
import { version } from './version.ts';

/** `readiness score`: the number that the badge of the repository shows, of the files as they are here. */
export async function score(request: Request, terminal: Terminal): Promise<Ending> {
  const { score: own, preset, files, unread, faults } = await reportOn(request, terminal);
  const isPartial = unread.length + faults.length > 0;
  if (request.format === 'svg') return say(renderBadge(badgeOf(own, preset)), terminal);
  if (request.format === 'json') {
    return say(renderJson({ version: 1, rules: version, score: own, files: files.length, partial: isPartial }), terminal);
  }
  const partial = isPartial ? ', partial: `readiness check` says what could not be judged' : '';
  return say(`${scorePhrase(own, preset)}${partial}\n`, terminal);
}
