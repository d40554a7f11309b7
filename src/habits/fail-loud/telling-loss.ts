import type { Call } from '../../core/facts.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import type { Remedy } from '../../knowledge/remedies.ts';
import { mendOf, mendOfStep } from './advising.ts';
import type { Aftermath } from './aftermath.ts';
import { writerOf } from './following.ts';
import { leavesBehind } from './heard.ts';
import { insteadOfPipefail } from './instead-of-pipefail.ts';
import type { Loss } from './mattering.ts';
import { isOnlySent } from './piping.ts';
import { declaredBy, ofDeclaring, ofDeclaringUnseen, type Words } from './wording.ts';

const GOES_ON: Readonly<Record<Aftermath['kind'], (by: string) => string>> = {
  replaces: (by) => `\`${by}\` puts what it left in the old file's place`,
  overwrites: (by) => `\`${by}\` writes over what it was to keep`,
  removes: (by) => `\`${by}\` takes away what it was to keep`,
  acts: (by) => `the script goes on to \`${by}\``,
  claims: () => 'the script says that it went well',
  succeeds: () => 'the script ends in success',
  'goes on': (by) => (by === '' ? 'the script goes on' : `the script goes on to \`${by}\``),
};
const ofScript = (name: string, { kind, by = '' }: Aftermath, advice: string): string =>
  `\`${name}\` may fail and ${GOES_ON[kind](by)}: ${advice}.`;

const SAID: Readonly<Record<Exclude<Loss, 'no-errexit'>, (name: string) => string>> = {
  pipe: (name) => `\`${name}\` may fail unnoticed, as only the pipe's last part counts: add \`set -o pipefail\`.`,
  list: (name) => `\`${name}\` may fail unnoticed: \`set -e\` ignores what stands left of \`&&\`. Make it a line of its own.`,
  substitution: (name) => `\`${name}\` may fail unnoticed inside \`$(…)\` here: assign it to a variable on a line of its own.`,
  background: (name) => `\`${name}\` may fail unnoticed in the background: keep its id, and \`wait\` for that.`,
};
const ofPlain = (name: string, advice: string): string =>
  `\`${name}\` may fail unnoticed, as only the pipe's last part counts: ${advice}.`;

const ofLeaving = (name: string): string =>
  `\`${name}\` may fail unnoticed: add \`set -o pipefail\`, and a \`trap … EXIT\` that ends what runs in the background.`;
const LEAVING = `set -o pipefail\nserver & trap 'kill "$!"' EXIT`;

const ofCondition = (name: string, loss: 'list' | 'substitution'): Words =>
  loss === 'list'
    ? {
        message: `\`${name}\` may fail unnoticed: \`set -e\` ignores what stands left of \`&&\`. End the list with \`|| return 1\`.`,
        code: 'cmd && next || return 1',
      }
    : {
        message: `\`${name}\` may fail unnoticed: \`set -e\` is off in this function. Assign what it gives, with \`|| return 1\`.`,
        code: 'value=$(cmd) || return 1\nuse "$value"',
      };

/**
 * `append "$entry" || warn`, `prepare && main`: while it runs in there `set -e` is off, and two lines for one list would go on after the
 * first.
 */
const isCalledInCondition = ({ call }: Step, program: Program): boolean =>
  program
    .chains(call.id)
    .some(({ sites }) => sites.some((site) => site.fate === 'tested' || site.fate === 'kept' || isLeftOfList(site, program)));

const isLeftOfList = ({ id }: Call, { scopes }: Program): boolean =>
  scopes.some(({ role, tests }) => role === 'branch' && tests?.some(({ left }) => left.holes.some(({ from }) => from === id)));

export const RULES: Readonly<Record<Loss, string>> = {
  'no-errexit': 'no-errexit',
  pipe: 'pipe',
  list: 'masked',
  substitution: 'masked',
  background: 'background',
};
const CODE: Readonly<Record<Exclude<Loss, 'no-errexit'>, string>> = {
  pipe: 'set -o pipefail',
  list: 'cmd\nnext',
  substitution: 'value=$(cmd)\nuse "$value"',
  background: 'cmd & pid=$!\nwait "$pid"',
};

/** The finding, of the place where it is lost and its loss shows. */
export function lost(step: Step, loss: Loss, aftermath: Aftermath | undefined, program: Program): Missing {
  const name = nameOf(step, program);
  const mend = mendOf(step, program);
  const declared = loss === 'substitution' ? declaredBy(step.call, program) : undefined;
  const said =
    declared !== undefined
      ? ofDeclaring(name, declared)
      : loss === 'no-errexit'
        ? { message: ofScript(name, aftermath ?? { kind: 'goes on' }, mend.advice), code: mend.code }
        : (loss === 'list' || loss === 'substitution') && isCalledInCondition(step, program)
          ? ofCondition(name, loss)
          : loss === 'pipe' && leavesBehind(step.call, program)
            ? { message: ofLeaving(name), code: LEAVING }
            : remedyOf(name, loss, insteadOfPipefail(step, program));
  const { message, code } = loss === 'substitution' && isListOfLoop(step.call, program) ? asList(said) : said;
  const severity = loss === 'pipe' && isOnlySent(step.call, program) ? 'info' : 'warning';
  return missing({ rule: RULES[loss], severity, message, at: step.call, fix: { kind: 'code', code } });
}

/** The list of a `for`: in quotes it would be one word. */
const isListOfLoop = ({ start, end }: Call, { scopes }: Program): boolean =>
  scopes.some(({ role, over }) => role === 'loop' && over !== undefined && over.start <= start && over.end >= end);

const asList = ({ message, code }: Words): Words => ({
  message: message.replace(
    /: assign it to a variable on a line of its own\.$/,
    ': assign it first, and loop over the name without quotes.',
  ),
  code: code.replace('use "$value"', 'for one in $value; do'),
});

/** The same where nothing shows it: what stands there, and no more. */
export function unseen(step: Step, loss: Loss, program: Program): Missing {
  const { message, code } = wordsOfUnseen(step, loss, program);
  const isDeclared = loss === 'substitution' && declaredBy(step.call, program) !== undefined;
  return missing({
    rule: RULES[loss],
    severity: 'info',
    message,
    at: step.call,
    // What is given an empty name may well refuse it.
    ...(isDeclared && { consequence: 'Where it fails, what comes next is given an empty value, and is all that can tell.' }),
    // To end the run costs as often more than what failed, and where each step has its turn a later one may hang on it: who knows the script decides.
    fix: loss === 'no-errexit' ? undefined : { kind: 'code', code },
  });
}

function wordsOfUnseen(step: Step, loss: Loss, program: Program): Words {
  const name = nameOf(step, program);
  const declared = loss === 'substitution' ? declaredBy(step.call, program) : undefined;
  if (declared !== undefined) return ofDeclaringUnseen(name, declared);
  const mend = mendOfStep(step, program);
  const instead = insteadOfPipefail(step, program);
  const code = loss === 'no-errexit' ? mend.code : remedyOf('', loss, instead).code;
  const said = { message: UNSEEN[loss](name, instead?.advice, mend.advice), code };
  return loss === 'substitution' && isListOfLoop(step.call, program) ? asList(said) : said;
}

const UNSEEN: Readonly<Record<Loss, (name: string, instead: string | undefined, advice: string) => string>> = {
  'no-errexit': (name, _, advice) => `Nothing looks at whether \`${name}\` went well, and the script goes on: ${advice}.`,
  pipe: (name, instead) => `The pipe ends well even where \`${name}\` fails: ${instead ?? 'add `set -o pipefail`'}.`,
  list: (name) => `\`set -e\` does not see \`${name}\` left of \`&&\`: make it a line of its own.`,
  substitution: (name) => `\`set -e\` does not see \`${name}\` in this \`$(…)\`: assign it to a variable on a line of its own.`,
  background: (name) => `Nothing looks at how \`${name}\` ended in the background: keep its id, and \`wait\` for that.`,
};

function remedyOf(name: string, loss: keyof typeof CODE, instead: Remedy | undefined): Words {
  return instead !== undefined && loss === 'pipe'
    ? { message: ofPlain(name, instead.advice), code: instead.code }
    : { message: SAID[loss](name), code: CODE[loss] };
}

/** Of `sed … > file` it is the command that fails, of `bash "$HOME/load.sh"` the script. */
function nameOf(step: Step, program: Program): string {
  const writer = writerOf(step.call, program);
  if (writer !== undefined) return program.step(writer.id)?.name ?? writer.name;
  // `curl … | bash -s -- --yes`: what it is to run comes through the pipe.
  const isPiped = step.call.args.some(({ text }) => text === '-s');
  const script =
    step.thing === 'script' && INTERPRETERS.test(step.name) && !isPiped ? /[^/]+$/.exec(step.target?.text ?? '')?.[0] : undefined;
  return script === undefined || /[${}\s'"()]/.test(script) ? step.name : script;
}
const INTERPRETERS = /^(?:(?:ba|da|z|k)?sh|python[\d.]*|node|ruby|perl|php)$/;
