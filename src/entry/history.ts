import { historyIn, historyOn } from '../adapters/shelf.ts';
import { readHistory } from '../app/history.ts';
import { renderChart } from '../render/history.ts';
import { renderHistory } from '../render/history-text.ts';
import { renderJson } from '../render/json.ts';
import type { Request } from './arguments.ts';
import type { Ending } from './exit-status.ts';
import { say, type Terminal } from './terminal.ts';

/** `readiness history [FILE]`. */
export async function history(request: Request, terminal: Terminal): Promise<Ending> {
  const { operands, branch = 'readiness', format } = request;
  const [file] = operands;
  const { text, place } = file === undefined ? await historyOn(branch, terminal.cwd) : historyIn(file, terminal.cwd);
  const entries = readHistory(text, place).map(({ entry }) => entry);
  if (format === 'svg') return say(renderChart(entries), terminal);
  if (format === 'json') return say(renderJson(entries.map(({ time: _time, ...said }) => said)), terminal);
  return say(renderHistory(entries, terminal), terminal);
}
