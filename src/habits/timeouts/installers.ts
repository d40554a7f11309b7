import type { Call, Value } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, lineOfCall, type Step } from '../../core/step.ts';
import { isWatched } from '../../knowledge/set-up.ts';

/**
 * `curl … https://get.acme.org | sh`, `bash -c "$(curl …)"`: the vendor's own words, in what a person watches, or where the program is not
 * there (`if ! command -v brew`), which on a build server's machine it is.
 */
export const isInstaller = (step: Step, program: Program): boolean =>
  (isWatched(program) || isTestRunner(program) || isOnlyHandingOn(step, program) || isOnlyIfMissing(step, program)) &&
  isRunByShell(step, program);

/** `test`, `run-tests.sh`: it fetches the linter for whoever is at work on the code. */
const isTestRunner = ({ file, evidence }: Program): boolean =>
  file.language === 'shell' && evidence.job === undefined && /(?:^|\/)(?:run[-_])?(?:all[-_])?tests?(?:\.sh)?$/.test(file.path);

/** Nothing starts it, and all that it does is to have a script run that lies beside it, or the same one from its address: whoever chose it sees that. */
const isOnlyHandingOn = ({ call }: Step, { file, evidence, steps }: Program): boolean =>
  file.language === 'shell' &&
  evidence.job === undefined &&
  (evidence.callers ?? []).length === 0 &&
  file.text.startsWith('#!') &&
  steps.some(({ call: { name, args } }) => SHELLS.test(name) && isSameScript(args[0]?.text, call)) &&
  steps.every((one) => !isOutside(one) || one.effect === 'probe' || isFetch(one.call.name) || SHELLS.test(one.call.name));
const isSameScript = (place: string | undefined, { args }: Call): boolean => {
  const own = /\/([\w.-]+\.sh)$/.exec(place ?? '')?.[1];
  return own !== undefined && args.some(({ text }) => text.endsWith(`/${own}`));
};
const isFetch = (name: string): boolean => name === 'curl' || name === 'wget';

const isOnlyIfMissing = ({ call: { id } }: Step, program: Program): boolean =>
  program.file.language === 'shell' &&
  program.evidence.job === undefined &&
  program.everyWay(id, ({ tests }) =>
    tests.some(({ negated, left }) => negated && left.holes.some((hole) => looksForProgram(hole, program))),
  );

/** `! command -v brew`; `which brew` on a line of its own, whose `$?` is asked for below. */
const looksForProgram = ({ name, from, member }: Value['holes'][number], { fact }: Program): boolean => {
  const asked = member === '$?' && from !== undefined ? fact(from) : undefined;
  return /^(?:command -v|which|type|hash)\b/.test(asked?.kind === 'call' ? lineOfCall(asked) : name);
};

const isRunByShell = ({ call }: Step, program: Program): boolean =>
  program.calls.some(
    ({ name, args, group, input }) =>
      group !== undefined && group === call.group && input !== undefined && (isShell(name, args) || readsProgram(name, args)),
  ) ||
  [...factsAround(call.id, program)].some(
    (around) => around.kind === 'call' && (isShell(around.name, around.args) || isGivenProgram(around.name, around.args)),
  );

const isShell = (name: string, args: Call['args']): boolean =>
  [name, ...(name === 'sudo' ? args.map(({ text }) => text) : [])].some((word) => SHELLS.test(word));
const SHELLS = /^(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da)?sh|source|\.)$/;

/** `curl … | python3 -`: with no words of its own it runs what it is handed, and with some it only reads it. */
const readsProgram = (name: string, args: Call['args']): boolean =>
  INTERPRETERS.test(name) && (args[0] === undefined || args[0].text === '-');

/** `ruby -e "$(curl …)"`: the whole program is the answer. */
const isGivenProgram = (name: string, args: Call['args']): boolean =>
  INTERPRETERS.test(name) && /^-[ce]$/.test(args[0]?.text ?? '') && /^\$\{[^{}]*\}$/.test(args[1]?.text ?? '');
const INTERPRETERS = /^(?:python[\d.]*|ruby|perl|node|php)$/;
