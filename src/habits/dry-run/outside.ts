import type { Call, Hole, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isPlayed } from '../../knowledge/readers.ts';
import { isBesideMore, isLookedUp, isMeantAsWritten, isOneOnServer } from './looked-up.ts';
import { isReleasedAgain } from './released-again.ts';
import { isOfRetentionJob, isPastItsTime, isRetention } from './retention.ts';
import { isSaidToBeForIt } from './said-at-head.ts';
import { isChosenByScript, isMadeByScript } from './scripted.ts';
import { isOfBuild } from './site.ts';
import { lastPartOf } from './unpacked.ts';
import { isOfTests, isPod, isUnseen } from './unseen.ts';

/** Names and listings are followed this far: `dir=$1; target=$dir; for f in $(ls "$target")`. */
const DEEPEST = 5;

/**
 * In shell and JavaScript: a place that is written in the script, where things were generated; what is made anew, deployed, built or
 * applied again; and what only tests touch.
 */
export function isOfAuthor(step: Step, program: Program): boolean {
  const language = program.languageOf(step.call.id);
  if (language !== 'shell' && language !== 'javascript') return false;
  // What `rsync --delete` makes a copy of is not what it deletes there.
  if ((step.medium === 'file' || step.thing === 'user') && step.name !== 'rsync' && !isChosenOutside(step, program)) return true;
  if (language === 'javascript') return isMadeByScript(step, program);
  return (
    (program.file.language === 'shell' && (isOfTests(step, program) || isPod(step) || isOneOnServer(step, program))) ||
    isBesideMore(step, program) ||
    isRetention(step, program) ||
    isDeployment(step) ||
    isLoadedHere(step) ||
    isCreatedAgain(step, program) ||
    isMadeAnew(step, program) ||
    isMadeAgainLater(step, program) ||
    isReleasedAgain(step, program) ||
    isNoLongerWanted(step, program) ||
    isOfBuild(step, program)
  );
}

/** The author wrote the rule by which it goes or its name, the script is named for it, or something has looked at the place before. */
export function isChosenInScript(step: Step, program: Program): boolean {
  const language = program.languageOf(step.call.id);
  if (language === 'javascript') return isChosenByScript(step, program);
  return (
    language === 'shell' &&
    (step.name === 'rsync' ||
      (program.file.language === 'shell' && !isUnseen(step, program)) ||
      isPastItsTime(step, program) ||
      isNamedInCluster(step) ||
      isLookedUp(step, program) ||
      isStartedForIt(step, program) ||
      isSaidToBeForIt(program) ||
      isPlayed(program) ||
      isMeantAsWritten(step))
  );
}

/** In shell: the tool shows first what it will do, or asks. */
export const isShownByTool = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell' && (isPreviewed(step, program) || asksItself(step, program));

/** `terraform plan`, and then `terraform apply -auto-approve`: the tool's own preview runs first. */
function isPreviewed({ name, call }: Step, program: Program): boolean {
  const [, tool] = /^(terraform|tofu|terragrunt) apply$/.exec(name) ?? [];
  return (
    tool !== undefined &&
    program.steps.some(
      (other) =>
        other.name === `${tool} plan` && other.call.start < call.start && program.job(other.call.id) === program.job(call.id),
    )
  );
}

/** `gcloud … delete` without `--quiet` asks whoever started the script. */
const asksItself = ({ name, call: { args, input } }: Step, { evidence, file }: Program): boolean =>
  /^gcloud\b/.test(name) &&
  evidence.kind === 'script' &&
  input === undefined &&
  !args.some(({ text }) => /^(?:-q|--quiet)$/.test(text)) &&
  !/disable_prompts/i.test(file.text);

/** `git push -f staging HEAD:main`: a remote that is pushed to in order to deploy, whose history is nobody's. */
const isDeployment = ({ name, call }: Step): boolean =>
  name === 'git push' && call.args.some(({ text }) => /^(?:staging|heroku\w*|dokku|deploy\w*|production|prod|live)$/.test(text));

/** `mongorestore --drop --uri=mongodb://localhost`: what the dump has takes the place of what it drops, on the developer's own machine. */
const isLoadedHere = ({ name, call: { args } }: Step): boolean =>
  /^(?:mongorestore|pg_restore)$/.test(name) &&
  args.some(({ text }) =>
    /^(?:localhost|127\.0\.0\.1)$|^-h(?:localhost|127\.0\.0\.1)$|^--host=(?:localhost|127\.0\.0\.1)$|:\/\/(?:[^@/]*@)?(?:localhost|127\.0\.0\.1)(?=[:/]|$)/.test(
      text,
    ),
  );

/** `helm delete app-db`, `kubectl -n "$NS" delete secret app-tls`: one resource, by the name that its author gave it. */
function isNamedInCluster({ name, call: { args, input } }: Step): boolean {
  if (!/^(?:kubectl|oc|helm) (?:delete|uninstall)$/.test(name) || input !== undefined) return false;
  const place = /^(?:-n|--namespace|--context|--kube-?context|--kubeconfig)$/;
  const own = args.filter(({ text }, at) => !text.startsWith('-') && !place.test(args[at - 1]?.text ?? ''));
  const isMany = args.some(({ text }) => /^(?:-A|--all.*|-l|--selector.*|-f|--filename.*|ns|namespaces?|crd|pvc?)$/.test(text));
  return !isMany && own.length > 0 && own.every(({ holes, text }) => holes.length === 0 && !text.includes('/'));
}

/** `DROP USER shop`, and then `CREATE USER shop`: it is made anew. */
const isCreatedAgain = ({ medium, target }: Step, program: Program): boolean => {
  const dropped = medium === 'database' ? /^\s*DROP\s+(\w+)\s+(\w+)/i.exec(target?.text ?? '') : null;
  return (
    dropped !== null &&
    program.file.text.search(new RegExp(`\\bCREATE\\s+${dropped[1]}\\s+${dropped[2]}\\b`, 'i')) > (target?.start ?? 0)
  );
};

/** `gcloud builds triggers delete "$name" --quiet`, and then `gcloud builds triggers create …`. */
function isMadeAgainLater({ call: { name, args, start } }: Step, program: Program): boolean {
  const words = args.map(({ text }) => text);
  const at = words.indexOf('delete');
  return (
    at > 0 &&
    program.calls.some(
      (other) =>
        other.name === name &&
        other.start > start &&
        other.args[at]?.text === 'create' &&
        words.slice(0, at).every((word, index) => other.args[index]?.text === word),
    )
  );
}

/** `kubectl delete pv data`, then `helm upgrade …` in the same block: what cannot be changed is made anew. */
function isMadeAnew({ name, call }: Step, program: Program): boolean {
  if (!/^(?:kubectl|oc) delete$/.test(name)) return false;
  return program
    .callsIn(call.within)
    .some(
      ({ id, start }) =>
        start > call.start &&
        /^(?:kubectl|oc) (?:apply|create|replace|run)$|^helm (?:install|upgrade)$/.test(program.step(id)?.name ?? ''),
    );
}

/**
 * `for ns in $(kubectl get ns -l acme/shop …); do grep -qx "$ns" <<< "$WANTED" && continue; helm uninstall …; kubectl delete ns "$ns"; done`:
 * of what carries a label of one's own goes what the list that is applied no longer has.
 */
function isNoLongerWanted({ name, call }: Step, program: Program): boolean {
  if (!/^(?:kubectl|oc) delete$|^helm (?:uninstall|delete)$/.test(name)) return false;
  const loop = program.loops(call.id)[0];
  if (loop?.over === undefined) return false;
  const isLabelled = program
    .sources(loop.over)
    .some(({ call: { args } }) =>
      args.some(({ text }, at) =>
        /^(?:-l|--selector)$/.test(args[at - 1]?.text ?? '') ? /\w\/\w/.test(text) : /^(?:-l|--selector=)\S+\/\w/.test(text),
      ),
    );
  return isLabelled && program.callsIn(loop.id).some((other) => other.name === 'continue' && other.start < call.start);
}

/**
 * Does somebody else choose what is removed, so that a first wrong word removes the wrong thing: an argument, the
 * environment, an answer, a query, a listing of such a place? A place that is written in the script was chosen by its author,
 * and can be read there.
 */
function isChosenOutside({ call, name, target }: Step, program: Program): boolean {
  const words = call.args.filter(({ text }) => !text.startsWith('-'));
  const ofShell = name === 'find' ? words.slice(0, 1) : name === 'rsync' ? words.slice(-1) : words;
  const meant = program.languageOf(call.id) === 'shell' ? ofShell : target ? [target] : [];
  const chains = program.chains(call.id);
  return meant.some((word) => chains.some(({ sites }) => comesFromOutside(program.inWords(word, sites), call.start, program)));
}

/** What names the thing in a path: its last part, the folder where a pattern follows, the one that was gone to. */
function chosenPart(word: Value, before: number, program: Program): Value {
  const path = word.text.replace(/(?:^|\/+)[^/\w$]*$/, '');
  if (path === '') {
    const places = program.calls.filter(({ name, start }) => /^(?:cd|pushd)$/.test(name) && start < before);
    return places.at(-1)?.args[0] ?? word;
  }
  const last = lastPartOf(path);
  return { ...word, text: last, holes: word.holes.filter(({ name }) => last.includes(`\${${name}`)) };
}

/** A part with words of the script's own (`${to}_speed0.9`, `app-$1`) is confined by them. */
function comesFromOutside(value: Value, before: number, program: Program, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (value.items) return value.items.some((item) => comesFromOutside(item, before, program, depth + 1));
  const part = chosenPart(value, before, program);
  const own = part.text.replace(/\$\{[^{}]*\}/g, '').replace(/\$\{[^{}]*\}/g, '');
  return /^[*?]*$/.test(own) && part.holes.some((hole) => isFilledOutside(hole, before, program, depth + 1));
}

function isFilledOutside({ name, from }: Hole, before: number, program: Program, depth: number): boolean {
  const fact = from === undefined ? undefined : program.fact(from);
  if (fact?.kind === 'call')
    return isBroughtIn(program.step(fact.id), program, depth) || isReshaped(fact, before, program, depth);
  if (fact?.kind === 'scope' && fact.role === 'loop')
    return fact.over !== undefined && comesFromOutside(fact.over, before, program, depth);
  return program.given(name, from).some((written) => comesFromOutside(written.value, written.start, program, depth));
}

/** `path.resolve(process.argv[2])`, `argv.out.trim()`: what a call that no table knows is given, in JavaScript. */
function isReshaped(call: Call, before: number, program: Program, depth: number): boolean {
  if (program.languageOf(call.id) !== 'javascript' || program.step(call.id) || call.local !== undefined) return false;
  const given = call.receiver ? [call.receiver, ...call.args] : call.args;
  return given.some((value) => comesFromOutside(value, before, program, depth));
}

function isBroughtIn(source: Step | undefined, program: Program, depth: number): boolean {
  if (source === undefined) return false;
  const { medium, effect, thing, call } = source;
  if (medium === 'arguments' || effect === 'ask') return true;
  // What calls a shell script sets its names as a part of itself; what a sourced file sets is not the environment's.
  if (medium === 'environment')
    return (
      thing === 'variable' && program.file.language !== 'shell' && !program.calls.some(({ name }) => /^(?:source|\.)$/.test(name))
    );
  if (medium === 'network' || medium === 'database') return effect === 'read';
  return medium === 'file' && call.args.some((word) => comesFromOutside(word, call.start, program, depth));
}

const DEED =
  /(?:^|[/_.-]|vpn)(?:un-?install|clean(?:ups?|ers?)?|tear-?down|destroy|deleter?|remover?|purge|reset|wipe|pruner?|clear|nuke|restore|stop|janitor|gc|rm|del|terminate|drop|kill|down|decommission)(?=$|[/_.-])/i;

/**
 * A script, a function, or a workflow's job that is named for the deed. Whoever types `teardown.sh` wants it gone, and looking first is
 * asking somebody else.
 */
export function isStartedForIt({ call }: Step, program: Program): boolean {
  const { role, name } = program.enclosing(call.id);
  if (role === 'function' && DEED.test(name ?? '')) return true;
  if (isOfRetentionJob(call, program)) return true;
  return /^(?:shell|workflow)$/.test(program.file.language) && isNamedForIt(program);
}

const isNamedForIt = ({ file: { path } }: Program): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return DEED.test(name) || /^(?:del|rm)[a-z]+$/.test(name);
};
