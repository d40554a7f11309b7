import { isOfWorkflows } from '../../core/callers.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { neverReturns } from '../../knowledge/jobs.ts';
import { mainLoopOf } from '../../knowledge/work.ts';

/**
 * Python, JavaScript: what only workflows start, or hold in a step of theirs. The page of the run keeps the traceback, below the name
 * of the step that ended with it: a handler would say the same once more.
 */
export const isOnRunPage = ({ call: { id } }: Step, program: Program): boolean =>
  TRACED.test(program.languageOf(id)) && (program.file.language === 'workflow' || isOfWorkflows(program.evidence.callers));

const TRACED = /^(?:python|javascript)$/;

/**
 * Python, JavaScript: a daemon whose rounds are looked after, and whose way there only opens and makes files: what it dies of at its
 * start names the path (`EACCES: permission denied, mkdir '/data/orders'`), and nothing was being done yet.
 */
export const isBeforeRounds = (untold: readonly Step[], program: Program): boolean =>
  TRACED.test(program.file.language) &&
  isDaemon(program) &&
  untold.every(({ medium, call }) => medium === 'file' && !program.loops(call.id).some(({ endless }) => endless));

const isDaemon = (program: Program): boolean =>
  mainLoopOf(program) !== undefined || program.calls.some(({ name }) => neverReturns(name, program.calls));
