import type { Call, Scope } from '../../core/facts.ts';
import type { Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { entryOf } from '../../knowledge/workflow/jobs.ts';
import { isLimit, minutesOfRelease } from './brief.ts';

type Fix = Extract<Verdict, { outcome: 'missing' }>['fix'];

/** The limit that is offered: none that might end a run that goes well, nor one that GitHub's own comes before. */
export function offered(job: Scope, program: Program): Fix {
  if (hasUnknownLimit(job, program) || sleepsOf(job, program).some(isComputed)) return undefined;
  const minutes = minutesFor(job, program);
  return minutes < GITHUBS && (minutes > USUAL || !takesLong(job, program))
    ? { kind: 'code', code: `timeout-minutes: ${minutes}` }
    : undefined;
}
/** After so many minutes GitHub ends each job on its own machines, whatever is written. */
const GITHUBS = 360;

/** A test of the whole, on machines that are made for it, or of a program that watches itself, may take an hour as well: where nothing says how long, nobody can offer a figure. */
const takesLong = (job: Scope, program: Program): boolean =>
  isSaidSlow(job, program) ||
  takesAsAsked(job, program) ||
  /(?:^|[\s"'=])-fsanitize=/.test(program.file.text.slice(job.start, job.end)) ||
  buildsManyImages(job, program) ||
  buildsForMachines(job, program) ||
  deploysByScript(job, program) ||
  [
    job.name ?? '',
    entryOf(job, 'name', program)?.value.text ?? '',
    ...program
      .callsIn(job.id)
      .flatMap(({ name, args }) => (name.includes('/') || name === 'make' ? [name, ...args.map(({ text }) => text)] : [])),
  ].some((said) => LONG.test(said) || (/integration/i.test(said) && CLOUD.test(program.file.text)));
/** Keys of a cloud: what an integration test makes there takes as long as the cloud does, and is left over when the test is ended. */
const CLOUD =
  /\b(?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)|AZURE_CREDENTIALS|ARM_CLIENT_SECRET|GOOGLE_(?:APPLICATION_)?CREDENTIALS)\b|\brole-to-assume:|\buses:\s*(?:azure\/login|google-github-actions\/auth)@/i;
const LONG =
  /(?:^|[^a-z])(?:e2e|end[-_ ]?to[-_ ]?end|acceptance|conformance|bench(?:mark)?s?|soak|stress|mutation|sanitizers?|[alutm]+san|valgrind|install-?check)(?:$|[^a-z])/i;

/** Somebody may sit in it (`action-tmate`), or says how much it is to do: `MAX: ${{ github.event.inputs.max }}`. */
const takesAsAsked = ({ id, start, end }: Scope, { file, callsIn }: Program): boolean =>
  callsIn(id).some(({ name }) => /\/action-(?:tmate|upterm)$/i.test(name)) || AMOUNT.test(file.text.slice(start, end));
const AMOUNT = /\binputs\.(?:max|limit|count|number|amount|batch)(?:[-_]?(?:of|size|items|pages|files|rows|count))*\b/i;

/** "Slow tests (nightly)", `RUN_SLOW: "yes"`: of the workflow, or of the job. */
const isSaidSlow = (job: Scope, program: Program): boolean =>
  /slow/i.test(program.file.text) &&
  ([entryOf(undefined, 'name', program), entryOf(job, 'name', program)].some((name) => SLOW.test(name?.value.text ?? '')) ||
    SLOW.test(job.name ?? '') ||
    program.written.some(
      ({ id, role, name = '', value }) =>
        role === 'entry' &&
        /(?:^|\.)env\.\w*SLOW(?:_\w+)?$/.test(name) &&
        !/^(?:0|no|false|)$/i.test(value.text) &&
        [undefined, job.id].includes(program.job(id)?.id),
    ));
const SLOW = /(?:^|[^a-z])slow(?:$|[^a-z])/i;

/** Images of a matrix or for several platforms (a machine plays the other one, slowly), which compile what nobody can see here. */
const buildsManyImages = (job: Scope, program: Program): boolean =>
  program.callsIn(job.id).some(isOfImageBuilder) &&
  (program.children(job.id).some((fact) => fact.kind === 'value' && fact.name === 'strategy.matrix') ||
    program.callsIn(job.id).some(isForOtherMachines));

/** `build-all` in a matrix over `arch`: all of a program, or of a system, for each kind of machine. */
const buildsForMachines = (job: Scope, { children, callsIn }: Program): boolean =>
  children(job.id).some(
    (fact) => fact.kind === 'value' && /^strategy\.matrix\.(?:arch\w*|platform|target)$/.test(fact.name ?? ''),
  ) &&
  callsIn(job.id).some(
    ({ name, args }) => /^(?:make|cargo|bazel|ninja|just|task)$/.test(name) && args.some(({ text }) => WHOLE.test(text)),
  );
const WHOLE = /^(?:build[-_]?(?:all|world|image|iso|release)|all|world|dist)$/;

/** `./deploy/upgrade.sh` in a job that deploys: how long it waits for a cluster stands there, and who ends it in the middle leaves it half done. */
const deploysByScript = (job: Scope, { callsIn }: Program): boolean =>
  /deploy/i.test(job.name ?? '') &&
  callsIn(job.id).some(({ name, args: [first] }) =>
    /^(?!actions\/)(?:\.\/)?[\w./-]+\.sh$/.test(/^(?:ba)?sh$/.test(name) ? (first?.text ?? '') : name),
  );

const isForOtherMachines = ({ name, args, options }: Call): boolean =>
  /^docker\/setup-qemu-action$/i.test(name) ||
  [options.get('platforms'), ...args].some((value) =>
    /^(?:--platform=)?linux\/\w+(?:\/\w+)?\s*[,\n]\s*linux\//.test(value?.text ?? ''),
  );

/** `docker buildx build`, `docker/build-push-action`, and what makes one by other means (`make publish` after `docker/setup-buildx-action`). */
const isOfImageBuilder = ({ name, args }: Call): boolean =>
  /^docker\/(?:build-push|bake|setup-buildx)-action$/i.test(name) ||
  (/^(?:docker|podman|buildah)$/.test(name) && args.slice(0, 2).some(({ text }) => /^(?:build|bud|bake)$/.test(text)));

/** `timeout-minutes: ${{ fromJSON(env.BUILD_TIMEOUT) }}` on a step. */
const hasUnknownLimit = (job: Scope, program: Program): boolean =>
  program.callsIn(job.id).some((call) => isLimit(call) && !Number.isFinite(Number(call.args[0]?.text ?? 'NaN')));

export const sleepsOf = (job: Scope, program: Program): readonly Call[] =>
  program.callsIn(job.id).filter(({ name }) => name === 'sleep');

/** `sleep $DELAY`: nobody can say how many minutes are enough. */
const isComputed = ({ args }: Call): boolean => args.some(({ holes }) => holes.length > 0);

/** No less than its steps may take together, by the limits that they have. */
function minutesFor(job: Scope, program: Program): number {
  const limits = program
    .callsIn(job.id)
    .filter(isLimit)
    .map(({ args }) => Number(args[0]?.text));
  const released = program.callsIn(job.id).map(({ options }) => minutesOfRelease(options.get('args')?.text) ?? 0);
  const sum = [...limits, ...released, meantFor(job, program), minutesInLines(job, program)]
    .filter(Number.isFinite)
    .reduce((all, one) => all + one, 0);
  return Math.max(USUAL, Math.ceil((sum + 1) / ROUND) * ROUND, ...limitsOfOthers(job, program));
}

/** What the file's other jobs, which are most like it, are given. */
const limitsOfOthers = (job: Scope, { jobs, children }: Program): readonly number[] =>
  jobs
    .filter(({ id }) => id !== job.id)
    .flatMap(({ id }) =>
      children(id).flatMap((fact) => (fact.kind === 'call' && isLimit(fact) ? [Number(fact.args[0]?.text)] : [])),
    )
    .filter(Number.isInteger);

/** What its actions are told to take, `fuzz-seconds: 3600`, `duration: 45m`, and where that is long the usual time for what stands beside them. */
function meantFor(job: Scope, program: Program): number {
  const meant = program
    .callsIn(job.id)
    .filter(({ name }) => name.includes('/'))
    .flatMap(({ name, options }) =>
      RETRIES.test(name) ? [minutesOfTries(options)] : [...options].map(([key, { text }]) => minutesOfInput(key, text)),
    )
    .reduce((all, one) => all + one, 0);
  return meant < USUAL ? meant : meant + USUAL;
}

const RETRIES = /^nick-(?:fields|invision)\/retry$/i;

/** Each attempt has its limit, and a pause before the next one (10 s, `action.yml`). */
function minutesOfTries(options: Call['options']): number {
  const figure = (key: string): number => Number(options.get(key)?.text) || 0;
  const once = figure('timeout_minutes') + figure('timeout_seconds') / 60;
  return Math.max(1, figure('max_attempts')) * (once + (figure('retry_wait_seconds') || PAUSE) / 60);
}
const PAUSE = 10;

function minutesOfInput(key: string, text: string): number {
  const [asked, one, other] = INPUT.exec(key) ?? [];
  const named = one ?? other;
  const [, figure = '', own = named?.charAt(0).toLowerCase()] = FIGURE.exec(text) ?? [];
  if (asked === undefined || figure === '') return 0;
  // A bare figure may count either: what is small is taken for minutes, since a limit that is too long cancels no run.
  return (Number(figure) * (SECONDS[own ?? (Number(figure) > SMALL ? 's' : 'm')] ?? 0)) / 60;
}
const INPUT = /^(?:.*[-_])?(?:(seconds|minutes|hours)|duration|time-?out(?:[-_]?(?:in[-_])?(sec|min)\w*)?)$/i;
const FIGURE = /^(\d+)\s*(s|m|h)?$/;
const SMALL = 120;

/** `check --attempts 3 --attempt-timeout-s=600`, `kubectl wait --timeout=20m`: what the lines of its scripts may take by their own limits. */
function minutesInLines(job: Scope, { scopes, file, job: jobOf }: Program): number {
  if (!/timeout/.test(file.text)) return 0;
  return scopes
    .filter(({ id, role, language }) => role === 'unit' && language === 'shell' && jobOf(id)?.id === job.id)
    .flatMap(({ start, end }) => file.text.slice(start, end).replace(/\\\n/g, ' ').split('\n'))
    .reduce((sum, line) => sum + (/^\s*#/.test(line) ? 0 : minutesIn(line)), 0);
}

function minutesIn(line: string): number {
  const [, tail = '', figure = '', unit = tail] = LIMIT.exec(line) ?? /(?:^|\s)timeout()\s+(\d+)([smh]?)\s/.exec(line) ?? [];
  const seconds = Number(figure) * (SECONDS[unit.charAt(0)] ?? (/\btimeout\s+\d+\s/.test(line) ? 1 : 0));
  const times = Number(/(?:^|[-\s])(?:attempts|retries|tries)[= ]["']?(\d+)/.exec(line)?.[1] ?? 1);
  return (seconds * Math.max(1, times)) / 60;
}
/** `--timeout=600s`, `go test -timeout 120m`, `--attempt-timeout-s 600`; without a unit nobody can tell. */
const LIMIT = /[\s"'=]--?[\w-]*?timeout(?:-(s|sec|secs|seconds|m|min|mins|minutes|h|hours))?[= ]["']?(\d+)(s|m|h)?(?![\w.])/;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

const USUAL = 30;
const ROUND = 10;
