import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * What stands around a step, up to its function or its script, always ends badly after it: `restore; exit 1`. Nothing is lost
 * where the run fails whether it worked or not.
 */
export function endsBadlyAfter({ call }: Step, program: Program): boolean {
  for (let at = call.within; at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    if (around.kind !== 'scope') continue;
    if (program.ending(around) === 'bad') return true;
    if (around.role === 'function' || around.role === 'unit') return false;
  }
  return false;
}

/** `if [ $? -ne 0 ]; then reset_sensor; fi`: what is done about a failure that was seen is no first step of the work. */
export function isAboutFailure({ call }: Step, program: Program): boolean {
  for (let at = call.within; at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    if (around.kind === 'scope' && around.role === 'branch' && asksForStatus(around)) return true;
  }
  return false;
}

const asksForStatus = ({ tests, when }: Scope): boolean =>
  tests?.some(
    ({ left, right, negated }) =>
      left.holes.some(({ member }) => member === '$?') && right?.text === '0' && negated === (when !== false),
  ) === true;

/** `scrape; FILE=$(ls -t out/*.json | head -1)`, and then `[ -z "$FILE" ]`: whether something was made is asked. */
export function isMadeAskedFor({ call }: Pick<Step, 'call'>, { file }: Program): boolean {
  const after = file.text.slice(call.end, call.end + ENOUGH);
  return /^[^\n]*\n\s*(?:local\s+)?(\w+)=(?:\$\(|`)\s*(?:ls|find)\b[^\n]*\n\s*if\s+[[(]+\s*[^\n]*\$\{?\1\b/.test(after);
}
const ENOUGH = 500;

/** A redirection of words that the script writes itself: `printf '%s' "$x" > file`. */
export function isOfWords({ name, input }: Call, program: Program): boolean {
  const writer = name.startsWith('>') && input !== undefined ? program.fact(input) : undefined;
  return writer?.kind === 'call' && /^(?:echo|printf)$/.test(writer.name);
}

/** `curl -H "Authorization: Bearer $(gcloud auth print-access-token)"`: without its token the answer is a refusal. */
export function isOfHeader({ call }: Step, program: Program): boolean {
  const around = program.fact(call.within);
  return (
    around.kind === 'call' &&
    around.args.some(
      ({ text, start, end }) =>
        start <= call.start && end >= call.end && /(?:^|-H ?)[\w-]*(?:Authorization|Token|Api-Key): ?/i.test(text),
    )
  );
}

/** `mkdir -p x && cd x`. */
export const isGoneInto = ({ name, call }: Step, program: Program): boolean =>
  name === 'mkdir' && /^\s*&&\s*(?:cd|pushd)\b/.test(program.file.text.slice(call.end, call.end + 40));
