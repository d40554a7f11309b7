import { styleText } from 'node:util';
import type { Severity } from '../core/habit.ts';
import { logLine } from './escape.ts';

/** Text for a terminal: made safe, and in colour where the terminal shows it. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly severity: (severity: Severity) => string;
}

type Format = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Severity, Format>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** `colour` is decided where the terminal is known; the output is the same text without it. */
export function styleOf(colour: boolean): Style {
  const paint = (format: Format) => (text: string) => (colour ? styleText(format, text, { validateStream: false }) : text);
  return {
    strong: paint('bold'),
    faint: paint('dim'),
    good: paint('green'),
    bad: paint('red'),
    severity: (severity) => paint(COLOURS[severity])(severity.padEnd(7)),
  };
}

/** Lines indented by a number of spaces, each made safe for a log. */
export function indented(text: string, spaces: number): string {
  const space = ' '.repeat(spaces);
  return text
    .split('\n')
    .map((line) => `${space}${logLine(line.replaceAll('\t', '    '))}`)
    .join('\n');
}
