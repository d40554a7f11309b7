import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isHushed } from '../../knowledge/questions.ts';
import { isTemporary } from '../../knowledge/targets.ts';
import { redirectedTo } from './following.ts';
import { isFromAfar } from './mattering.ts';

/** `curl … > all.txt`, and then `head -n -3 all.txt > old.txt`: a filter of what was made just before; what made that may fail, and is named. */
export const isFilterOfMade = ({ name, args, start }: Call, { calls }: Program): boolean => {
  const last = FILTERS.test(name) ? args.at(-1) : undefined;
  return (
    last?.holes.length === 0 && calls.some((made) => made.name === '>' && made.start < start && made.args[0]?.text === last.text)
  );
};
const FILTERS = /^(?:head|tail|sed|[gm]?awk|sort|uniq|cut|tr|tac|nl|rev|column|paste|jq)$/;

/** The other way round: `curl … | jq … > all.txt`, of which a filter makes the next file. */
export function isFilteredOn({ group, end }: Call, place: Value, program: Program): boolean {
  const isOfPart = ({ call }: Step): boolean => group !== undefined && call.group === group;
  if (!program.steps.some((step) => isOfPart(step) && isFromAfar(step) && !isHushed(step))) return false;
  return program.calls.some((filter) => {
    const made = filter.start > end && filter.args.at(-1)?.text === place.text ? redirectedTo(filter, program) : undefined;
    return made !== undefined && FILTERS.test(filter.name) && !isTemporary(made) && isFilterOfMade(filter, program);
  });
}
