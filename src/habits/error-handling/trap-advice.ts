import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { type Remedy, remedyFor } from '../../knowledge/remedies.ts';
import { isRunBySh } from '../../knowledge/shell/plain.ts';
import { isStrict } from '../../knowledge/shell/strict.ts';

/** Words behind the command always help; a trap on `ERR` only where it is run at a failure, and at nothing that is an answer. */
export function mendOfShell({ call }: Step, uncovered: readonly Step[], program: Program): Remedy {
  if (isRunBySh(call.id, program)) return mendOfPlainShell(program);
  if (mustGoOn(call, program)) return remedyFor('goingOn', 'shell');
  // `docker pull shop || exit 1`: no trap on `ERR` is run for what stands left of `||` either.
  if (call.fate === 'tested') return remedyFor('eachStep', 'shell');
  // `update && install`: left of `&&` the shell runs no trap on `ERR`.
  if (call.lostBy === 'list' || isInPipe(call)) return remedyFor('eachStep', 'shell');
  const isWithin = uncovered.some((step) => isInFunction(step, program));
  if (expectsFailures(program) || (isWithin && asksInWords(program))) return remedyFor('eachStep', 'shell');
  return remedyFor('told', isWithin ? 'shellFunctions' : 'shell');
}

/**
 * In the rounds of a script that nothing ends an exit would end them all; and what is kept for a screen that is drawn at last (`clear`, and
 * nothing but words after it) is one of its lines: words are enough.
 */
const mustGoOn = (call: Step['call'], program: Program): boolean =>
  program.file.language === 'shell' &&
  !isStrict(program) &&
  (program.loops(call.id).some(({ endless }) => endless) || isForScreen(call, program));

function isForScreen({ output, end }: Step['call'], { calls, steps }: Program): boolean {
  const clear = output === 'file' ? calls.findLast(({ name }) => name === 'clear') : undefined;
  return (
    clear !== undefined &&
    clear.start > end &&
    !steps.some((step) => step.call.start > clear.start && isChange(step) && step.effect !== 'run')
  );
}

/** `$BASH_COMMAND` is the last part of a pipe, whichever failed: the trap would name that. */
const isInPipe = ({ group, output }: Step['call']): boolean => group !== undefined && output === 'piped';

/** Without `set -E` the shell runs no trap on `ERR` for what fails in a function (bash, "SIGNALS": "inherited by shell functions"). */
const isInFunction = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' && program.enclosing(call.id).role === 'function';

/** A plain `sh` has no `trap … ERR`: one on `EXIT` tells where a failure ends the script, and takes the place of the one it has. */
function mendOfPlainShell(program: Program): Remedy {
  // A step of a workflow is named on its page: what is left to say is which of its commands it was.
  if (program.file.language === 'workflow') return remedyFor('eachStep', 'shell');
  if (/^[ \t]*trap[ \t].*[ \t](?:EXIT|0)\b/m.test(program.file.text)) return remedyFor('eachStep', 'sh');
  return isStrict(program) ? remedyFor('told', 'sh') : remedyFor('eachStep', 'shell');
}

/**
 * `set +e; plan; status=$?`, or a script that nothing ends and that asks by a bare command (`n=$(grep -c …)`, `check; rc=$?`): a trap on
 * `ERR` is run there as well, and would call a failure what is an answer.
 */
function expectsFailures(program: Program): boolean {
  const [unit] = program.scopes;
  const text = unit === undefined ? program.file.text : program.file.text.slice(unit.start, unit.end);
  if (/(?:^|[\s;])set \+(?:\w*e\b|o errexit)/.test(text)) return true;
  const goesOn =
    program.file.language === 'shell' ? !isStrict(program) : program.calls.some(({ lostBy }) => lostBy === 'no-errexit');
  return goesOn && (/\$\?|\$\{\?\}/.test(text) || ASKS.test(text));
}

const QUESTIONS = String.raw`(?:[efz]?grep|rg|diff|cmp|expr|let|test|\[\[?|\(\(|pgrep|pidof|which|command -v|type|getent|id|kill -0|ping|nc|read|systemctl is-\w+|docker inspect)(?=[\s(]|$)`;
/** As a statement, or as what a name is given. */
const ASKS = new RegExp(
  String.raw`^[ \t]*(?:(?:local |export )?\w+=["']?\$\((?:[^()\n]*\|)?\s*)?${QUESTIONS}(?![^\n]*\|\|)`,
  'm',
);
/** `set -E` has the trap run within `$(…)`, too: `local id=$(grep …)` goes on, whatever `grep` answers. */
const IN_WORDS = new RegExp(String.raw`[$<]\((?:[^()\n]*\|)?\s*${QUESTIONS}(?![^\n]*\|\|)`);
const asksInWords = ({ file }: Program): boolean => IN_WORDS.test(file.text);
