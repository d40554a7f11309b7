import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isInReport } from './answers.ts';

/**
 * Python, JavaScript: `print(response.status_code)`, and nothing else looks at the status: it is said, and the run ends well whatever it was.
 * Wherever the answer's name stands beside it, the words that a report is given hold it.
 */
export function isStatusOnlySaid(step: Step, program: Program): boolean {
  const { call, row, medium, name } = step;
  if (medium !== 'network' || name !== call.name || !/^(?:python|javascript)$/.test(program.languageOf(call.id))) return false;
  const asked = call.uses.filter((use) => row.status?.includes(use));
  if (asked.length === 0 || !asked.every((use) => OF_STATUS.test(use))) return false;
  const names = program.written.flatMap(({ role, name: given, value }) =>
    role === 'assigned' && given && /^[a-z_]\w*$/i.test(given) && value.start <= call.start && call.end <= value.end
      ? [given]
      : [],
  );
  const [given] = names;
  if (given === undefined || names.length > 1) return false;
  const places = [...program.file.text.matchAll(new RegExp(`\\b${given}\\.(?:${asked.join('|')})\\b`, 'g'))];
  return places.length > 0 && places.every(({ index }) => isSaidAt(index, program));
}
const OF_STATUS = /^(?:status_code|status|statusCode|statusText|reason|ok|is_success)$/;

/** The place lies within a report, and no comparison or choice is made there. */
const isSaidAt = (place: number, program: Program): boolean =>
  program.calls.some(
    ({ id, start, end }) =>
      start <= place &&
      place < end &&
      isInReport(id, program) &&
      !CHOOSES.test(program.file.text.slice(start, end).replace(QUOTED, '')),
  );
const QUOTED = /(?<![fF])(?:"[^"{}\n]*"|'[^'{}\n]*')/g;
const CHOOSES = /[=!]=|\?|\bif\b|[<>]=?\s*\d/;
