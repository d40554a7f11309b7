import type { Test } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { lineOfCall } from '../../core/step.ts';

/**
 * In shell: `if systemctl is-enabled shop; then mkdir …; systemctl disable shop; fi`: the run itself ends the state that it asks for, so a second
 * one does not come there.
 */
export const isOverOnceDone = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell' &&
  program.everyWay(step.call.id, ({ tests }) => tests.some((test) => isEnded(unitAsked(test), step, program)));

/** `shop.service` of `systemctl is-enabled -q shop.service`. */
const unitAsked = ({ op, negated, left }: Test): string | undefined =>
  op === 'truth' && !negated
    ? left.holes.map(({ name }) => /^systemctl is-(?:enabled|active) (?:-\S+ )*([\w@.-]+)/.exec(name)?.[1]).find(Boolean)
    : undefined;

const isEnded = (unit: string | undefined, { call }: Step, program: Program): boolean =>
  unit !== undefined &&
  program.calls.some(
    (other) =>
      other.start > call.start && ENDS.test(lineOfCall(other)) && other.args.some(({ text }) => bare(text) === bare(unit)),
  );

/** `$sudo systemctl disable`, too. */
const ENDS = /(?:^|\s)systemctl (?:-\S+ )*(?:disable|mask|stop) /;

const bare = (unit: string): string => unit.replace(/\.service$/, '');
