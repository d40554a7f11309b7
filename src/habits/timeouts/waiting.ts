import { isOfWorkflows, isProvided } from '../../core/callers.ts';
import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { kept, missing, type Severity, type Verdict } from '../../core/habit.ts';
import type { Answer, Limit } from '../../core/knowledge.ts';
import type { Program } from '../../core/program.ts';
import { type Step, saidName } from '../../core/step.ts';
import { hasDefaultLimit, limitsAround, neverWaits } from '../../knowledge/limits.ts';
import { isForReaders } from '../../knowledge/readers.ts';
import { isLocal, isOwnMetadata } from '../../knowledge/requests.ts';
import { isWatched } from '../../knowledge/set-up.ts';

/** A call that waits for somebody else: bounded by itself, by its client's default, by what stands around it, or not at all. */
export function waiting(step: Step, program: Program): Verdict | undefined {
  const limit = step.row.limit;
  if (!limit || neverWaits(step) || isShownToReaders(program) || isAnswered(step, program)) return undefined;
  const severity = severityOf(step, limit, program);
  if (!severity) return undefined;
  const bounded = boundedness(step, limit, program);
  if (bounded === 'yes') return kept;
  if (bounded === 'unknown' || isInstaller(step, program)) return undefined;
  return missing({
    rule: limit.worst === 'job-info' ? 'process' : 'network-call',
    severity,
    consequence: consequenceFor(program),
    message: `\`${saidName(step, program.file.text)}\` ${patience(limit)}: ${limit.advice}.`,
    fix: step.row.fix?.limit && !step.call.open ? { kind: 'code', code: step.row.fix.limit } : undefined,
  });
}

/** Python: who tries an example out sits in front of it, and ends what hangs. */
const isShownToReaders = ({ file, evidence }: Program): boolean =>
  file.language === 'python' && evidence.job !== 'strong' && evidence.callers === undefined && isForReaders(file.path);

/** Python: `scp` asks for its password at the terminal, in a file that asks a person its questions: who answers them ends what hangs. */
const isAnswered = ({ name, call, target }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'python' &&
  program.evidence.job !== 'strong' &&
  /^(?:ssh|scp|sftp|ssh-copy-id)\b/.test(/^(?:os|subprocess)\./.test(name) ? (target?.text ?? '') : name) &&
  program.steps.some(({ effect }) => effect === 'ask');

/** What it is worth; undefined: a program that crosses the network is nobody's matter outside a job. */
function severityOf(step: Step, limit: Limit, program: Program): Severity | undefined {
  if (limit.worst !== 'job-info') return isWatched(program) ? 'info' : (limit.worst ?? 'warning');
  // `pacman -Q`, `apt-get -s`: a question to this machine.
  if (step.thing === 'package' && step.effect === 'probe') return undefined;
  // In a workflow, and in what it starts, it is the job that needs a limit.
  if (isOfWorkflows(program.evidence.callers)) return undefined;
  // What comes before the loop that makes it one, somebody who starts it sees.
  if (program.evidence.onlyLoops && program.loops(step.call.id).length === 0) return undefined;
  return program.evidence.job && program.evidence.kind !== 'workflow' ? 'info' : undefined;
}

/** In shell: what a person watches holds no runner, and of what nothing here starts nobody knows what it holds. */
function consequenceFor(program: Program): string | undefined {
  if (isWatched(program)) return 'Whoever started it cannot tell a slow server from one that never answers.';
  const { kind, callers = [] } = program.evidence;
  if (program.file.language !== 'shell' || kind !== 'script' || callers.length > 0) return undefined;
  return 'One silent server then holds the script, and all that waits for it, until somebody looks.';
}

/** `curl … https://get.acme.org | sh`, `bash -c "$(curl …)"` in what a person watches: the vendor's own words. */
const isInstaller = ({ call }: Step, program: Program): boolean =>
  isWatched(program) &&
  (program.calls.some(
    ({ name, args, group, input }) => group !== undefined && group === call.group && input !== undefined && isShell(name, args),
  ) ||
    [...factsAround(call.id, program)].some((around) => around.kind === 'call' && isShell(around.name, around.args)));

const isShell = (name: string, args: Call['args']): boolean =>
  [name, ...(name === 'sudo' ? args.map(({ text }) => text) : [])].some((word) => SHELLS.test(word));
const SHELLS = /^(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da)?sh|source|\.)$/;

function boundedness(step: Step, limit: Limit, program: Program): Answer {
  if (limit.bounded === 'default') return 'yes';
  const own = limit.bounded(step.ask);
  if (own !== 'no') return own;
  if (step.under.includes('timeout')) return 'yes';
  const chains = program.chains(step.call.id);
  if (
    chains.length > 0 &&
    chains.every((chain) =>
      chain.links.some((link) => link.kind === 'call' && link.local === undefined && limitsAround(link.name)),
    )
  )
    return 'yes';
  if (isRaced(step, program)) return 'yes';
  if (isInPage(step, program)) return 'unknown';
  if (isOfThisMachine(step, program) || takesMinutes(step, limit)) return 'unknown';
  if (chains.some((chain) => !chain.whole) || isLeftToTheCaller(step, program)) return 'unknown';
  // Whoever starts the file bounds its time: a job's `timeout-minutes`, `timeout 600` in a crontab.
  if (isProvided(program.evidence.callers, 'limits')) return 'yes';
  return hasDefaultLimit(step.call.name, program) ? 'yes' : 'no';
}

/** JavaScript: a promise that a clock may reject first, written out or by `Promise.race`. */
function isRaced({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript') return false;
  for (const around of factsAround(call.id, program)) {
    const text = program.file.text.slice(around.start, around.end);
    if (around.kind === 'call' && around.name === 'Promise.race') return true;
    if (/^(?:new\s+)?Promise\b/.test(text) && /\bsetTimeout\(.*\breject\(/s.test(text)) return true;
  }
  return false;
}

/** JavaScript: `page.evaluate(async () => fetch(…))` runs in a browser, whose limits are its own. */
const isInPage = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'javascript' &&
  [...factsAround(call.id, program)].some(
    (around) => around.kind === 'call' && /\.(?:evaluate|evaluateHandle|\$\$?eval|addInitScript)$/.test(around.name),
  );

/** JavaScript: the address is handed around, and each one that the file writes is the machine's own; in shell, what the name is given. */
function isOfThisMachine({ call, name, target }: Step, program: Program): boolean {
  if (name === 'curl' && program.languageOf(call.id) === 'shell') {
    const [base] = target?.text.startsWith('${') ? target.holes : [];
    const given = base === undefined ? [] : program.given(base.name, call.id).filter(({ value }) => value.holes.length === 0);
    if (call.args.some(({ text }) => isOwnMetadata(text) || isLocal(text))) return true;
    return isLocal(target?.text ?? '') || (given.length > 0 && given.every(({ value }) => isLocal(value.text)));
  }
  if (program.languageOf(call.id) === 'python') return call.args.some(({ text }) => isOwnMetadata(text) || isLocal(text));
  if (program.languageOf(call.id) !== 'javascript') return false;
  if (isOfLocalDatabase(call)) return true;
  if (!target?.text.startsWith('${')) return false;
  const hosts = [...program.file.text.matchAll(/\bhttps?:\/\/([\w.$-]+)/g)].map((match) => match[1] ?? '');
  return hosts.length > 0 && hosts.every((host) => /^(?:localhost|127\.0\.0\.1)$/.test(host));
}

/** `new pg.Client({ host: 'localhost', user })`, `new pg.Client({ user, password, database })`: without a host it is the machine itself. */
function isOfLocalDatabase({ name, args, options, open }: Call): boolean {
  if (!/^(?:pg|mysql2?|mariadb)\b/.test(name) || open) return false;
  const host = options.get('host');
  if (host) return host.holes.length === 0 && isLocal(`http://${host.text}`);
  const address = options.get('connectionString') ?? options.get('uri') ?? args.find(({ type }) => type !== 'map');
  if (address) return address.holes.length === 0 && /@(?:localhost|127\.0\.0\.1)[:/]/.test(address.text);
  return options.has('user') || options.has('database');
}

/** A model's answer takes minutes, and so does a body that goes on into a file: a default of some minutes is right for them. */
const takesMinutes = ({ call, target }: Step, limit: Limit): boolean =>
  limit.seconds !== undefined && (call.uses.includes('body') || ANSWERED_LATE.test(target?.text ?? ''));
const ANSWERED_LATE = /\/(?:completions|generations|transcriptions|v1\/(?:messages|responses))\b/;

/** `if timeout is not None:` on the way: without a limit is what the caller asked for. */
function isLeftToTheCaller(step: Step, program: Program): boolean {
  return program.someWay(step.call.id, (guard) =>
    guard.tests.some((test) => test.left.holes.some((hole) => /timeout/i.test(hole.name))),
  );
}

function patience(limit: Limit): string {
  return limit.seconds === undefined ? 'may wait for ever' : `may wait up to ${limit.seconds} s`;
}
