import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { programOf } from '../../knowledge/asides.ts';
import { wordsOf } from '../../knowledge/words.ts';

const isScript = (id: number, program: Program): boolean => program.languageOf(id) === 'javascript';

const FAILED =
  /fail|\berr(?:or)?s?\b|fatal|could ?n(?:o|')t|cannot|can'?t\b|unable|unsuccessful|crash|abort|went wrong|problem|invalid|❌|✗|✘/i;
const CAUGHT = /^(?:e|ex|er|err|error|exception|reason|cause)(?:$|[^a-z])/i;

/**
 * JavaScript: does the handler itself say that something failed? It hands on what it took, writes to the stream of errors, or its words
 * call it a failure; `console.log('no such release yet, will make it')` is an answer.
 */
export function saysItFailed(handler: Scope, program: Program): boolean {
  if (!isScript(handler.id, program)) return true;
  const taken = /^(?:catch)?\s*\(?\s*(?:async\s+)?(?:function\s*\w*)?\s*\(?\s*([\w$]+)/.exec(
    program.file.text.slice(handler.start, handler.start + HEAD),
  )?.[1];
  return program.stepsUnder(handler.id).some(({ effect, call: { name, args } }) => {
    if (effect !== 'report') return false;
    const holes = args.flatMap((value) => value.holes.map((hole) => hole.name));
    return (
      /(?:error|warn|stderr|fatal|setFailed)/i.test(name) ||
      holes.some((hole) => CAUGHT.test(hole) || hole === taken || hole.startsWith(`${taken}.`)) ||
      args.some(({ text }) => FAILED.test(text))
    );
  });
}
const HEAD = 60;

/** JavaScript: a person is asked in a loop, until there is nothing more to ask: whoever sits there reads what failed. */
export const isDialogue = (attempt: number, program: Program): boolean =>
  isScript(attempt, program) &&
  program.stepsUnder(attempt).some(({ effect, call: { id } }) => effect === 'ask' && program.loops(id).length > 0);

/** JavaScript: `writeFile(path, text, { flag: 'wx' }).catch(() => {})`: only a file that is there already keeps it from being written. */
export function isOnlyIfMissing(attempt: number, program: Program): boolean {
  if (!isScript(attempt, program)) return false;
  const changes = program.stepsUnder(attempt).filter(isChange);
  return changes.length > 0 && changes.every(({ call: { options } }) => /^[aw]x/.test(options.get('flag')?.text ?? ''));
}

/** What refuses a text that is no program, or no data: `eval`, a formatter, a parser. */
const REFUSES = /\b(?:eval|new Function|JSON\.parse|prettier\.format|transpile\w*)\(/;

/** JavaScript: the words of an answer are run, formatted or parsed further on in the same function. */
export const isRefused = ({ call }: Step, program: Program): boolean =>
  isScript(call.id, program) &&
  /\.text\(\)/.test(program.file.text.slice(call.start, call.end + TEXT)) &&
  REFUSES.test(program.file.text.slice(call.end, Math.min(program.enclosing(call.id).end, call.end + FAR)));
const TEXT = 300;
const FAR = 1500;

/** JavaScript: a script that compares what it fetched: of an error's page nothing is as it should be. */
export const isOfCheck = ({ call }: Step, { file: { path }, languageOf }: Program): boolean =>
  languageOf(call.id) === 'javascript' &&
  wordsOf(path.slice(path.lastIndexOf('/') + 1)).some((word) =>
    /^(?:check|checker|verify|verifier|validate|validator)$/.test(word),
  );

const SERVES = /(?:^|\s)(?:up|start|serve|server|dev|watch|preview|runserver)(?:\s|$)/;

/**
 * JavaScript: a program that goes on beside the script (`fork('app')`, `spawn('docker-compose up')`), or one after which the run
 * ends with the status of something else.
 */
export function isBesideTheRun(step: Step, program: Program): boolean {
  const { call, name } = step;
  if (!isScript(call.id, program)) return false;
  const method = /\w+$/.exec(call.name)?.[0] ?? '';
  if (method === 'fork') return true;
  const line = [programOf(step), ...call.args.flatMap(({ text, items }) => [text, ...(items ?? []).map((item) => item.text)])];
  if (method === 'spawn' && SERVES.test(line.join(' '))) return true;
  return (
    name !== '' &&
    program.steps.some(
      ({ effect, call: leave }) =>
        effect === 'leave' &&
        leave.start > call.end &&
        program.fact(leave.within).kind === 'scope' &&
        program.fact(leave.within).within < 0 &&
        leave.args[0] !== undefined &&
        leave.args[0].text !== '0',
    )
  );
}
