import type { ExplainedStep, Explanation } from '../core/explanation.ts';
import { codeCell, logLine, prose, proseCell } from './escape.ts';
import { type Style, styleOf } from './style.ts';

const AGAIN = { same: 'safe', twice: 'not safe', unknown: 'depends' } as const;
const HANGS = { yes: 'yes', no: 'no', unknown: 'cannot be told' } as const;
const HEARD: Readonly<Record<ExplainedStep['failure']['heard'], string>> = {
  page: 'pages somebody',
  warn: 'warns somebody',
  log: 'is logged',
  output: 'is printed only',
  nobody: 'is heard by nobody',
  unknown: 'is heard by whom cannot be told',
};
const OUTCOMES = {
  loud: 'exits badly or raises again',
  told: 'reports it and goes on',
  kept: 'keeps it for later',
  silent: 'says nothing',
  lies: 'ends in success',
  unknown: 'does something else',
} as const;

/** Where a step's failure goes and who hears of it, as a sentence without a final stop. */
function failureText({ goes, handlers, heard }: ExplainedStep['failure']): string {
  if (goes === 'unknown') return 'it cannot be told where it goes';
  if (goes === 'ignored') return 'nobody looks at it: the run goes on as if it had worked';
  if (goes === 'absorbed') return 'it is kept inside the call around it';
  if (goes === 'stops') return `it stops the run and ${HEARD[heard]}`;
  const places = handlers.map(({ line, outcome }) => `line ${line}, which ${OUTCOMES[outcome]}`);
  return `it goes to ${places.join('; and to ')}: it ${HEARD[heard]}`;
}

function head({ unit, job, because }: Explanation): string {
  const sure = job === 'weak' ? ', probably' : '';
  return `${unit}${sure}${because.length > 0 ? `: ${because.join(', ')}` : ''}`;
}

/** An explanation for a terminal. Ends with a line break. */
export function renderExplanation(explanation: Explanation, { colour }: { readonly colour: boolean }): string {
  const style = styleOf(colour);
  const { path, unread, steps } = explanation;
  const first = `${style.strong(logLine(path))} ${style.faint(logLine(head(explanation)))}`;
  if (unread) return `${first}\n\n${logLine(`It was not read: ${unread.why}.`)}\n`;
  const notes = (explanation.notes ?? []).map((note) => logLine(`note: ${note}`));
  if (steps.length === 0) return `${[first, ...notes, 'No step touches anything outside the program.'].join('\n\n')}\n`;
  return `${[first, ...notes, ...steps.map((step) => stepText(step, style))].join('\n\n')}\n`;
}

function stepText(step: ExplainedStep, style: Style): string {
  const { line, name, does, within, again, hangs, failure } = step;
  const paint = (answer: string) =>
    answer === 'same' || answer === 'no' ? style.good : answer === 'unknown' ? style.faint : style.bad;
  return [
    `line ${line}  ${style.strong(logLine(name))} ${does}${within ? style.faint(` in ${logLine(within)}`) : ''}`,
    `  runs twice  ${paint(again.answer)(AGAIN[again.answer])}: ${logLine(again.because)}`,
    `  can hang    ${paint(hangs.answer)(HANGS[hangs.answer])}: ${logLine(hangs.because)}`,
    `  fails       ${failureText(failure)}`,
  ].join('\n');
}

/** An explanation as Markdown: one table. Ends with a line break. */
export function renderExplanationMarkdown(explanation: Explanation): string {
  const { path, unread, steps } = explanation;
  const notes = (explanation.notes ?? []).map((note) => `\n> ${prose(note)}\n`);
  const start = `## ${codeCell(path)}\n\n${prose(head(explanation))}\n${notes.join('')}`;
  if (unread) return `${start}\nIt was not read: ${prose(unread.why)}.\n`;
  if (steps.length === 0) return `${start}\nNo step touches anything outside the program.\n`;
  const rows = steps.map(({ line, name, does, again, hangs, failure }) => {
    const answers = [
      `${AGAIN[again.answer]}: ${proseCell(again.because)}`,
      `${HANGS[hangs.answer]}: ${proseCell(hangs.because)}`,
    ];
    return `| ${[line, `${codeCell(name)} ${does}`, ...answers, failureText(failure)].join(' | ')} |`;
  });
  return `${start}\n| line | step | if it runs twice | can it hang | where its failure goes |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
