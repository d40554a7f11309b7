import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isBroad } from '../../knowledge/exceptions.ts';
import { type Remedy, remedyFor } from '../../knowledge/remedies.ts';
import { commandLine } from './asking.ts';

/** How a program that was started is looked at; not where a callback is handed its failure. */
export function adviceForProcess(step: Step, isProgram: boolean, program: Program): Remedy {
  const language = program.languageOf(step.call.id);
  if (step.row.check !== undefined && language === 'python') {
    if (isTakenInSilence(step, program)) return remedyFor('checked', language);
    return isPipeInShell(step, program) && fedByEcho(step, program) === undefined ? SEES_ALL : CHECKS;
  }
  if (!isProgram) return remedyFor('looked', language);
  return remedyFor(step.call.name.startsWith('Bun.') ? 'checkedByBun' : 'checked', language);
}

const CHECKS: Remedy = { advice: 'add `check=True`', code: 'check=True' };

/** What makes a shell see all of them; `sh` may not know it. */
const SEES_ALL: Remedy = {
  advice: 'use `set -o pipefail; …` with `executable="/bin/bash"`, and `check=True`',
  code: 'subprocess.run(f"set -o pipefail; {command}", shell=True, executable="/bin/bash", check=True)',
};

/** `except subprocess.CalledProcessError: pass` around it: with `check=True` its failure would be as silent. */
const isTakenInSilence = ({ call }: Step, program: Program): boolean =>
  program
    .catchers(call.id)
    .by.some(
      (handler) =>
        program.outcome(handler) === 'silent' && (handler.catches ?? ['*']).some((name) => isBroad(name) || OF_STATUS.test(name)),
    );
const OF_STATUS = /(?:^|\.)(?:CalledProcessError|SubprocessError)$/;

/** `run(f"echo {mode} | sudo tee {place}", shell=True)`: what can fail is the program that is fed, which ends the pipe. */
export function fedByEcho({ call }: Step, program: Program): string | undefined {
  if (!/^true$/i.test(call.options.get('shell')?.text ?? '')) return undefined;
  return /^\s*(?:echo|printf)\b[^|&;]*\|\s*(?:sudo\s+)?([\w./-]+)[^|&;]*$/.exec(commandLine(call, program))?.[1];
}

/** `run("unzip -p orders.zip | split -", shell=True)`: `check=True` sees only how the last program of the pipe ended. */
const isPipeInShell = ({ call }: Step, program: Program): boolean =>
  /^true$/i.test(call.options.get('shell')?.text ?? '') &&
  /(?<!\|)\|(?!\|)/.test(commandLine(call, program).replace(/'[^']*'|"[^"]*"/g, ''));
