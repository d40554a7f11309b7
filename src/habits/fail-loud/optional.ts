import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isOneOfAsides, programOf } from '../../knowledge/asides.ts';
import { isOptionalWork, isTidyName } from '../../knowledge/names.ts';
import { isExcused, isExplained } from './excuses.ts';

/** PowerShell is told to go on. */
const GOES_ON = /-ErrorAction\s+(?:SilentlyContinue|Ignore)\b/i;

/** Where the list of packages stayed old, the installation after it tells. */
const REFRESHES = /^[\w.]+\(\s*\[?\s*["'](?:sudo\b["',\s]+)?(?:apt|apt-get|apk|dnf|yum|brew)\b["',\s]+(?:-\w+["',\s]+)*update\b/;

/** Python: the handler says in a comment why the work goes on. */
const isMeant = (handler: Scope, program: Program): boolean =>
  program.languageOf(handler.id) === 'python' && isExplained(handler, program);

/** A comment says so, or the function it stands in: optional work, a pager or an editor for the person at the screen. */
export function isOptional(step: Step, program: Program): boolean {
  const around = program.enclosing(step.call.id);
  const owner = around.name ?? '';
  return (
    isOptionalWork(program.commentAt(step.call)?.text ?? '') ||
    isOptionalWork(owner) ||
    (around.role === 'function' && isOptionalWork(program.commentAt(around)?.text ?? '')) ||
    program.catchers(step.call.id).by.some((handler) => isExcused(handler, program) || isMeant(handler, program)) ||
    isTidyName(owner.slice(owner.lastIndexOf('.') + 1)) ||
    /pager|editor|browser/i.test(owner) ||
    isOneOfAsides(step, program) ||
    GOES_ON.test(step.target?.text ?? '') ||
    (step.call.name === 'os.system' && /^(?:rm|rmdir)$/.test(programOf(step))) ||
    REFRESHES.test(program.file.text.slice(step.call.start, step.call.start + 200)) ||
    /(?:^|\s)--?version$/.test(step.target?.text ?? '')
  );
}
