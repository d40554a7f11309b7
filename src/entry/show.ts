import type { Report } from '../core/report.ts';
import type { TerminalOptions } from '../render/terminal.ts';
import type { Request } from './arguments.ts';
import { engine } from './engine.ts';
import type { Ending } from './exit-status.ts';
import { HABIT_PAGES } from './project.ts';
import type { Terminal } from './terminal.ts';

/** Prints the report in the format that was asked for. */
export async function show(report: Report, { format, quiet }: Request, terminal: Terminal): Promise<Ending> {
  await terminal.write(await textOf(report, format, { colour: terminal.colour, quiet }));
  return { kind: 'report', passed: report.gate.passed };
}

async function textOf(report: Report, format: Request['format'], options: TerminalOptions): Promise<string> {
  if (format === 'json') return (await import('../render/json.ts')).renderJson(report);
  if (format === 'markdown') {
    const { renderSummary } = await import('../render/markdown.ts');
    return renderSummary(report, { audience: 'job', habits: engine.habits, docsUrl: HABIT_PAGES });
  }
  const { renderTerminal } = await import('../render/terminal.ts');
  return renderTerminal(report, options);
}
