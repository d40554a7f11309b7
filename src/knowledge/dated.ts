import type { Hole, Value } from '../core/facts.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { originsOf } from './fresh.ts';

/** What the clock says: `$(date -u +%FT%TZ)`, `$EPOCHSECONDS`. */
const OF_CLOCK = /^(?:g?date|EPOCH(?:SECONDS|REALTIME)|SECONDS)\b/;

const isOfClock = (value: Value, program: Program): boolean =>
  originsOf(value, program).some(({ holes }) => holes.some((hole) => saysTime(hole, program)));

function saysTime({ name, from }: Hole, program: Program): boolean {
  const fact = from === undefined ? undefined : program.fact(from);
  return OF_CLOCK.test(fact?.kind === 'call' ? fact.name : name);
}

/** `"last_acquired_at": "${date}"`: when it last went well; `finished_at` says so of this run. */
const LAST =
  /\blast_?\w*(?:_at|_?(?:run|success|sync(?:ed)?|seen|update[d]?|refresh(?:ed)?|import(?:ed)?|at|date|time|ts))["']?\s*[:=]/i;
const ENDED = /\b(?:finished|completed|ended|ran|executed|synced|refreshed|succeeded|checked)_?at["']?\s*[:=]/i;

/**
 * In shell: `curl -X PATCH "$API/datasets?code=eq.shops" -d "{\"last_acquired_at\": \"$(date -u +%FT%TZ)\"}"`, once and after the work: a row
 * that says when it last ran, at which a watcher or a page looks.
 */
export const isDated = (step: Step, program: Program): boolean =>
  step.medium === 'network' &&
  SENDS.has(step.effect) &&
  program.languageOf(step.call.id) === 'shell' &&
  program.loops(step.call.id).length === 0 &&
  step.call.args.some((word) => (LAST.test(word.text) || ENDED.test(word.text)) && isOfClock(word, program));
const SENDS: ReadonlySet<string> = new Set(['change', 'write', 'send']);

/** In shell: `echo "$NOW $degrees" >> degrees.log`: a row with its time, whose absence shows where the rows are looked at. */
export const isDatedRow = ({ effect, medium, call }: Step, program: Program): boolean =>
  effect === 'append' &&
  medium === 'file' &&
  program.languageOf(call.id) === 'shell' &&
  program.steps.some(
    ({ content, call: { start } }) =>
      content !== undefined && program.lines.lineAt(start) === program.lines.lineAt(call.start) && isOfClock(content, program),
  );

/**
 * In shell: `kubectl patch lease shop-leader -p '{"spec":{"renewTime":"…"}}'` in the rounds of a loop: a lease that is not renewed runs out, and
 * whoever watches it takes its holder for gone. To renew it is a heartbeat.
 */
export const isRenewal = ({ medium, effect, call }: Step, program: Program): boolean =>
  medium === 'network' &&
  effect !== 'read' &&
  program.languageOf(call.id) === 'shell' &&
  call.args.some(({ text }) => /\brenewTime\b/.test(text)) &&
  program.reached(call.id);
