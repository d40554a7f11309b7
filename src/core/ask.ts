import type { Call, Fact, Value } from './facts.ts';
import type { Answer, Ask } from './knowledge.ts';

/** A value that is nothing but one hole, filled by a call: that call. */
function callFilling(value: Value | undefined, facts: readonly Fact[]): Call | undefined {
  const hole = value?.holes[0];
  if (value?.holes.length !== 1 || hole?.from === undefined || !isLone(value)) return undefined;
  const fact = facts[hole.from];
  return fact?.kind === 'call' ? fact : undefined;
}

/** Is the value's text one hole and nothing else? */
export function isLone(value: Value): boolean {
  return value.holes.length === 1 && value.text === `\${${value.holes[0]?.name}}`;
}

function given(value: Value): Answer {
  if (value.holes.length > 0) return 'yes';
  return value.type === 'none' || (value.type === 'boolean' && value.text.toLowerCase() === 'false') ? 'no' : 'yes';
}

/** What a row of knowledge may ask of a call. */
export function createAsk(call: Call, facts: readonly Fact[]): Ask {
  const option = (...names: readonly string[]): Value | undefined => {
    for (const name of names) {
      const value = call.options.get(name);
      if (value) return value;
    }
    return undefined;
  };
  return {
    call,
    receiver: call.receiver,
    option,
    arg: (index, name) => (name === undefined ? undefined : call.options.get(name)) ?? call.args[index],
    has(...names) {
      const value = option(...names);
      if (value) return given(value);
      return call.open ? 'unknown' : 'no';
    },
    maker: () => callFilling(call.receiver, facts),
    callOf: (value) => callFilling(value, facts),
  };
}
