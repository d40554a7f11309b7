import type { Hole } from '../../core/facts.ts';
import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { holesIn } from '../../knowledge/credentials.ts';
import { isCredentialName } from '../../knowledge/secrets.ts';

/** A report that shows a credential which its own name does not tell: a session's cookie, or what the environment brought under one of two names. */
export function shownUnnamed(step: Step, program: Program): Verdict | undefined {
  if (step.effect !== 'report' || step.thing !== 'print' || step.call.output !== undefined || program.ephemeral(step.call.id))
    return undefined;
  if (program.languageOf(step.call.id) === 'shell') return undefined;
  const holes = holesIn([step.content]);
  const what = holes.some((hole) => isCookie(hole, program))
    ? 'the values of cookies'
    : holes.some((hole) => isOneOfTwo(hole, step, program))
      ? 'a credential of the environment'
      : undefined;
  return what === undefined
    ? undefined
    : missing({
        rule: 'printed',
        severity: 'info',
        message: `\`${step.name}\` writes ${what} where logs are kept and read: report that it is set, not what it is.`,
      });
}

/** `for (const c of cookies) console.log(c.value)`: whoever has it is logged in; of a beginning of it the length can be told. */
function isCookie({ name, from }: Hole, program: Program): boolean {
  const item = /^(\w+)\.value(?:\.(?:substring|substr|slice)\(.*\))?$/.exec(name)?.[1];
  if (item === undefined || from === undefined) return false;
  if (/^cookie$/i.test(item)) return true;
  const fact = program.fact(from);
  const loop = fact.kind === 'call' ? fact.receiver?.holes[0]?.from : from;
  const over = loop === undefined ? undefined : program.fact(loop);
  return over?.kind === 'scope' && over.role === 'loop' && /^\$\{(?:\w+\.)*cookies\}$/i.test(over.over?.text ?? '');
}

/** `db = os.getenv("SHOP_DB") or os.getenv("SHOP_CONNECTION_STRING")`: the first name alone does not say it. */
const isOneOfTwo = (hole: Hole, { call: { id } }: Step, program: Program): boolean =>
  hole.member === undefined &&
  /^\w+$/.test(hole.name) &&
  program.given(hole.name, id).some(({ value: { start } }) => {
    const asked = EITHER.exec(program.file.text.slice(start, start + LONGEST));
    return asked?.index === 0 && [...asked[0].matchAll(/\b[A-Z][A-Z\d_]+\b/g)].some(([name]) => isCredentialName(name));
  });
const LONGEST = 200;
const ASKED = String.raw`(?:os\.(?:getenv|environ\.get)\(["']\w+["']\)|process\.env\.\w+)`;
const EITHER = new RegExp(String.raw`^${ASKED}(?:\s*(?:\bor\b|\|\||\?\?)\s*${ASKED})+(?=;?\s*$)`, 'm');
