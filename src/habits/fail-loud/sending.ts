import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, lineOfCall, type Step } from '../../core/step.ts';
import { isLocal } from '../../knowledge/requests.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { namesGiven, redirectedTo } from './following.ts';
import { endsAtFailure } from './heard.ts';

/**
 * Something is sent and nobody waits for an answer: to this machine, into a log, right before the script ends well whatever came of it,
 * or as a mark in a service that watches.
 */
export const isSentAndForgotten = (step: Step, program: Program): boolean =>
  step.effect === 'send' &&
  (step.call.args.some(({ text }) => isLocal(text)) ||
    isLogged(step, program) ||
    isBeforeGoodEnd(step, program) ||
    isMark(step, program) ||
    isAskedAfter(step, program) ||
    isMissedByNext(step, program));

/** `curl -d … >> "$LOG_FILE"`. */
const isLogged = ({ call }: Step, program: Program): boolean => {
  const place = call.output === 'file' ? redirectedTo(call, program) : undefined;
  return place !== undefined && [place.text, ...place.holes.map(({ name }) => name)].some(isLogLike) && !isForTheNext(place.text);
};
/** What other steps read is no log. */
const isForTheNext = (text: string): boolean => /GITHUB_(?:ENV|OUTPUT)/.test(text);

/** `curl … > answer`, and `exit 0` on the next line, where nothing ends the script before. */
const isBeforeGoodEnd = ({ call }: Step, { file }: Program): boolean =>
  call.fate === 'lost' &&
  /^[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*exit 0[ \t]*(?:\n|$)/.test(file.text.slice(call.end, call.end + NEAR));
const NEAR = 300;

const WATCHES =
  /\b(?:newrelic|nr-data|datadoghq|sentry|honeycomb|grafana|rollbar|bugsnag|appsignal|dynatrace|elastic-cloud|signalfx|logdna|loggly)\b/i;

/** `if [ -n "$NEW_RELIC_API_KEY" ]; then curl …/deployments.json`: a mark in its charts, where there is a key, beside other work. */
const isMark = ({ call }: Step, program: Program): boolean =>
  call.args.some(({ text }) => WATCHES.test(text)) &&
  program.steps.some((other) => isOutside(other) && isChange(other) && other.effect !== 'send') &&
  program.everyWay(call.id, ({ tests }) =>
    tests.some(
      ({ op, negated, left }) =>
        op === 'truth' && !negated && left.holes.some(({ name }) => /(?:KEY|TOKEN|DSN|URL|WEBHOOK)$/i.test(name)),
    ),
  );

/** `curl -d … "$API/releases"`, then `answer=$(curl "$API/releases/tags/$tag")`, and it ends badly where that is not what it should be. */
function isAskedAfter({ call }: Step, program: Program): boolean {
  const host = hostOf(call, program);
  const asked = program.steps.find(
    ({ effect, call: other }) =>
      other.start > call.end && effect === 'read' && host !== undefined && hostOf(other, program) === host,
  );
  if (asked === undefined) return false;
  const next = program.steps.find((other) => other.call.start > asked.call.end && isOutside(other) && isChange(other));
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.start > asked.call.end &&
      scope.end < (next?.call.start ?? Number.POSITIVE_INFINITY) &&
      program.ending(scope) === 'bad',
  );
}

/**
 * `curl -XPOST "$API/…/_restore"`, and a function that is called after it asks the same server: `answer=$(curl "$API/…/_recovery")`, and
 * then `done=$(echo "$answer" | jq '.shards | map(…)')` in a strict script: what was not made is not there, and `jq` ends the run. Only
 * of what makes something: what was to be changed is there all the same.
 */
function isMissedByNext({ call }: Step, program: Program): boolean {
  if (!MAKES.test(lineOfCall(call)) || !endsAtFailure(program)) return false;
  const host = hostOf(call, program);
  return (
    host !== undefined &&
    program.children(call.within).some((next) => {
      if (next.kind !== 'call' || next.local === undefined || next.start < call.end || next.fate !== 'raises') return false;
      const calls = program.callsIn(next.local);
      const asked = calls.find(({ id, output }) => output === 'captured' && isReadOf(host, program.step(id), program));
      return asked !== undefined && calls.some((reader) => isBreaking(reader, asked, program));
    })
  );
}
const MAKES = /\s-X ?POST\b|--request[ =]POST\b/;

const isReadOf = (host: string, step: Step | undefined, program: Program): boolean =>
  step?.thing === 'http' && step.effect !== 'send' && hostOf(step.call, program) === host;

/** `echo "$answer" | jq '.shards | map(…)'`, the last of its pipe, whose status a plain assignment hands on. */
function isBreaking({ name, args, start, fate, group }: Call, asked: Call, program: Program): boolean {
  if (name !== 'jq' || fate !== 'raises' || start < asked.end) return false;
  if (!args.some(({ text }) => GOES_THROUGH.test(text) && !/\?|\/\//.test(text))) return false;
  const names = namesGiven(asked, program).map((written) => written.name);
  return program.calls.some(
    (part) => part.group === group && part.args.some(({ holes }) => holes.some((hole) => names.includes(hole.name))),
  );
}
const GOES_THROUGH = /\bmap\(|\.\[\]|\w\[\]/;

/** Also where the address has a name: `TAGS="$API/releases/tags/$tag"`. */
const hostOf = ({ args }: Call, program: Program): string | undefined =>
  args
    .flatMap(({ text, holes }) => [text, ...holes.flatMap(({ name }) => program.given(name).map(({ value }) => value.text))])
    .map((text) => /^https?:\/\/([\w.-]+)/.exec(text)?.[1])
    .find((host) => host !== undefined);
