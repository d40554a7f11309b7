import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, lineOfCall, type Step } from '../../core/step.ts';
import { checksLinksOfChanges, isOfVersions, isSite, saysItIsDocumentation } from './documents.ts';
import { onlyMarksCommits } from './grants.ts';
import { nameOfStep, nameOfUses } from './jobs.ts';
import { onlyMoves } from './moving.ts';
import { isLeftOutBySchedule } from './on-schedule.ts';
import { isBranchMadeHere, isLeftOnRunner } from './runner.ts';
import { hasScanner, isOfScans, isShownScan } from './scans.ts';
import { isNamedForSorting, isSorting, namesAround } from './sorting.ts';

const INFRASTRUCTURE =
  /^(?:(?:kubectl|oc) (?:apply|create|replace|patch|set|rollout|scale)|helm (?:upgrade|install)|(?:terraform|tofu|terragrunt) (?:apply|destroy)|pulumi up|cdk deploy|ansible-playbook|aws (?:s3 sync|cloudformation deploy|ecs update-service|lambda update-function-code)|gcloud (?:run|app|functions) deploy|az (?:webapp|functionapp|containerapp) (?:deploy|deployment|update|up|config|restart)|(?:fly|flyctl|vercel|netlify|sam|serverless|sls|wrangler|firebase|eb|kamal) deploy|railway up|cf push)\b/;

/** Does a step put something into service: a page, a cluster, a cloud's resource? */
export function isDeploying(step: Step): boolean {
  if (step.thing === 'deployment')
    return !isOfVersion(step) && step.call.options.get('action')?.text !== 'close' && !onlyPulls(step);
  if (
    bringsHere(step) ||
    isOfMachineItself(step) ||
    onlyAsksMachines(step) ||
    step.call.args.some(({ text }) => /^--dry-?run\b/.test(text))
  )
    return false;
  return isChange(step) && ((step.medium === 'network' && INFRASTRUCTURE.test(lineOf(step.call))) || isSite(step));
}

/** `target: /srv/incoming/${{ env.VERSION }}`: each version has a place of its own, and is published. */
const isOfVersion = ({ call: { options } }: Step): boolean =>
  options.get('target')?.holes.some(({ name }) => /version|tag|ref_name|sha$|run_(?:id|number)/i.test(name)) === true;

/** `appleboy/ssh-action` with `script: docker pull shop/api`, or `rm /tmp/busy`: nothing is started anew, and twice is as good as once. */
const onlyPulls = ({ call: { options } }: Step): boolean => {
  const lines = (options.get('script')?.text ?? '').split(/\n|&&|\|\||;/).filter((line) => line.trim() !== '');
  return (
    lines.length > 0 &&
    lines.every((line) =>
      /^\s*(?:sudo )?(?:docker(?: compose|-compose)? pull|docker login|cd|echo|set|sleep|rm|ls|df|docker (?:system|image|builder) prune)\b/.test(
        line,
      ),
    )
  );
};

/** `aws s3 sync s3://shop-builds/ dist/`: from there to here. */
const bringsHere = ({ name, call: { args } }: Step): boolean => {
  const places = args.map(({ text }) => text).filter((text) => /^(?:s3|gs):|[/.]/.test(text) && !text.startsWith('-'));
  return (
    /^(?:aws s3|gsutil|gcloud storage)\b/.test(name) &&
    /^(?:s3|gs):/.test(places[0] ?? '') &&
    !/^(?:s3|gs):/.test(places[1] ?? 's3:')
  );
};

/** `ansible-playbook -i localhost, -c local …`, `--check`, `--syntax-check`: the machine itself, or nothing is changed. */
const isOfMachineItself = ({ call: { args } }: Step): boolean =>
  args.some(({ text }, at) => {
    const before = args[at - 1]?.text ?? '';
    return (
      /^(?:--check|--syntax-check|--connection=local|--inventory=localhost,?)$/.test(text) ||
      (/^(?:-c|--connection)$/.test(before) && text === 'local') ||
      (/^(?:-i|--inventory)$/.test(before) && /^(?:localhost|127\.0\.0\.1),?$/.test(text))
    );
  });

/** `ansible-playbook ping.yml`, `… play-any--uptime.yml`: by its name it looks at the machines, and changes nothing there. */
const onlyAsksMachines = ({ name, call: { args } }: Step): boolean => {
  const books = name === 'ansible-playbook' ? args.filter(({ text }) => /^[\w./-]+\.ya?ml$/.test(text)) : [];
  const asking = books.filter(({ text }) => /(?:^|[/_-])(?:uptime|ping|(?:gather[_-])?facts)\.ya?ml$/.test(text));
  // The inventory is such a file, too.
  return (
    asking.length > 0 && books.every((book) => asking.includes(book) || INVENTORY.test(args[args.indexOf(book) - 1]?.text ?? ''))
  );
};
const INVENTORY = /^(?:-i|--inventory(?:-file)?|-e|--extra-vars)$/;

const PUBLISHING =
  /^(?:(?:npm|pnpm|yarn|cargo|poetry|uv|hatch|flit|dart pub) publish|twine upload|gem push|docker push|podman push|gh release create|nuget push|dotnet nuget push|docker buildx imagetools create|(?:\S*\/)?mvnw? (?:\S+ )*deploy)(?![\w:.-])/;
const lineOf = (call: Call): string => lineOfCall(call, 3);

/** Does a step hand a version to others: a package, an image, a release? */
export function isPublishing(step: Step): boolean {
  return (
    (step.thing === 'publication' && step.effect === 'change') ||
    (step.thing === 'deployment' && isOfVersion(step)) ||
    PUBLISHING.test(lineOf(step.call)) ||
    PUBLISHING.test(step.name) ||
    (/^docker\b/.test(step.name) && step.call.args.some(({ text }) => /^(?:--push$|(?:--output=)?type=registry\b)/.test(text)))
  );
}

const HANDS_OVER = /^aws (?:deploy create-deployment|s3 (?:cp|mv))\b/;

/** Does a step bring something out, into service or to others: a version, a page, an archive that is laid where others take it? */
export const isBringingOut = (step: Step): boolean =>
  isPublishing(step) || isDeploying(step) || (isChange(step) && HANDS_OVER.test(lineOf(step.call)) && !bringsHere(step));

const TESTING =
  /^(?:(?:python3? -m )?(?:pytest|unittest|nose2?)\b|tox\b|nox\b|ctest\b|phpunit\b|(?:bundle exec )?rspec\b|jest\b|vitest\b|mocha\b|(?:npm|pnpm|yarn|bun)(?: run)? (?:test|t|e2e)\b|npx (?:jest|vitest|playwright test|mocha)\b|(?:go|cargo|dotnet|swift|flutter|dart|mix|zig build|deno|bazel|meson|lein|stack|cabal) test\b|(?:make|just|task|ninja) (?:test|check)s?\b|(?:\.\/)?(?:mvnw?|gradlew?)\b.*\b(?:test|verify|check)\b|(?:uv|poetry|pdm|hatch|pipenv) run (?:pytest|test)\b)/;

/** Does a call start a test run? */
export function isTesting(call: Call): boolean {
  return TESTING.test(lineOf(call).replace(/^(?:sudo|env|xvfb-run|timeout \S+) /, ''));
}

const LOOKS =
  /(?:^|[^a-z])(?:tests?|testing|acceptance|conformance|check(?:s|ing)?|lint(?:s|er|ing)?|verify|validat(?:e|ion)|scan(?:s|ner|ning)?|audit|analy[sz]e|analysis|codeql|coverage|bench(?:mark)?s?|fuzz(?:ing)?|build|compile|install|ci|e2e|integration|typecheck|format|fmt|setup|bootstrap|keep-? ?alive|configure|dependencies|deps)(?:$|[^a-z])/i;

/** `pin-canary.sh`: a version is tried out; `publish-canary.sh` brings one out. */
const isCanary = (words: string): boolean => /canary/i.test(words) && !/publish|release|deploy|push|promote|upload/i.test(words);

/** Do words say that it only looks, tests or builds? */
function onlyLooks(words: string): boolean {
  return LOOKS.test(words.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

/** `$(ruby -r ./version.rb -e 'puts VERSION')`: an interpreter is asked for a value. */
const isQuestion = ({ call: { output, args } }: Step): boolean =>
  output === 'captured' && args.some(({ text }) => /^-(?:e|p|pe|ne|c)$/.test(text));

/**
 * Does a step do something outside that another run would meet: in a service, a repository, by a script of its own? Messages
 * and what is sorted, labelled or locked again and again collide with nothing.
 */
function reachesOut(step: Step, program: Program): boolean {
  if (!isChange(step) || !program.reached(step.call.id) || isSorting(step, program)) return false;
  if (step.effect === 'send' || step.thing === 'issue') return false;
  if (step.medium === 'network' && isLeftOnRunner(step, program)) return false;
  if (step.thing === 'script') {
    // What runs in the background serves what comes after it.
    if (step.call.lostBy === 'background' || isQuestion(step)) return false;
    const said = `${lineOf(step.call)} ${step.target?.text ?? ''}`;
    return step.medium === 'process' && !onlyLooks(said) && !isCanary(said) && !isTesting(step.call);
  }
  if (isPublishing(step) || isSite(step)) return true;
  if (bringsHere(step) || onlyAsksMachines(step) || /^gh (?:search|repo (?:clone|list|view))\b/.test(lineOf(step.call)))
    return false;
  return step.medium === 'network' && !/^(?:terraform|tofu) (?:init|plan|import|refresh)/.test(step.name);
}

/** What a workflow does outside that is no test: by its steps, and the names of their job and of the workflow. */
export const actingIn = lastAsked((program: Program): readonly Step[] =>
  program.steps.filter((step) => reachesOut(step, program) && !isOfATest(step, program)),
);

/** What it only sorts on GitHub, again and again. */
export const sortingIn = (program: Program): readonly Step[] =>
  program.steps.filter(
    (step) =>
      isChange(step) &&
      step.medium === 'network' &&
      program.reached(step.call.id) &&
      isSorting(step, program) &&
      // An action for that sorts, whatever its job is called.
      (step.thing === 'triage' || !isOfATest(step, program)),
  );

/** A job, or a workflow, that says it only tests, scans or builds. */
function isOfATest(step: Step, program: Program): boolean {
  if (isDeploying(step)) return isInTest(step, program);
  // "Build and release": what is built there is handed to others.
  const isSaid = (name: string): boolean => isPublishing(step) && /release|publish/i.test(name);
  return namesAround(step, program).some((name) => onlyLooks(name) && !isSaid(name));
}

/** A job, or a workflow, that says it is a test: what it puts into service is its own, and goes with it. */
export const isInTest = (step: Step, program: Program): boolean =>
  namesAround(step, program).some((name) => TRIES.test(name)) || isTestStep(step, program);

/** `name: Test the playbook`, `name: Idempotence check`: a step's own name says it first. */
const isTestStep = ({ call }: Step, program: Program): boolean => {
  const name = nameOfStep(program, call.id) ?? nameOfUses(call, program) ?? '';
  return TRIES_FIRST.test(name) && !/deploy|publish|release/i.test(name);
};
const TRIES_FIRST = /^(?:(?:re-?)?run )?(?:the )?(?:integration |e2e |smoke )?(?:tests?|testing|idempoten(?:ce|cy))\b/i;

const TRIES = /(?:^|[^a-z])(?:tests?|testing|e2e|acceptance|conformance|smoke)(?:$|[^a-z])/i;

/** What takes old things away: what is left today goes tomorrow. */
const TIDIES = /(?:^|[^a-z])(?:clean(?:up|er)?|prune|purge|delete|remove|retention)(?:$|[^a-z])/i;
const PREPARES = /^actions\/(?:checkout|setup-[\w-]+|cache)$|^(?:echo|printf|set|cd|export|gh auth)$/;

const isAsked = (id: number, program: Program): boolean => program.step(id)?.medium === 'environment';

/** All that the jobs do is to take away old runs, caches, images or branches. */
function onlyTidies(program: Program): boolean {
  const doing = program.calls.filter(
    ({ id, name }) =>
      program.job(id) !== undefined && !PREPARES.test(name) && !isAsked(id, program) && !isLeftOutBySchedule(id, program),
  );
  return doing.length > 0 && doing.every((call) => TIDIES.test(lineOf(call)));
}

/** What a run brings out, scripts apart. */
export const leavingIn = (program: Program): readonly Step[] =>
  program.steps.filter(
    (step) => step.thing !== 'script' && !/^git (?:clone|fetch|pull|remote)/.test(step.name) && reachesOut(step, program),
  );

/** All that leaves the run are pull requests that raise the versions of what is used: where none comes, nothing is lost. */
export function onlyProposesVersions(program: Program): boolean {
  const leaving = leavingIn(program).filter((step) => !/^git (?:commit|push)\b/.test(step.name) || !isOnItsBranch(step, program));
  return leaving.length > 0 && leaving.every(isOfVersions);
}

/** A push of the branch that is proposed, and the commit before it. */
export const isOnItsBranch = (step: Step, program: Program): boolean =>
  step.name.startsWith('git commit') || isBranchMadeHere(step, program);

/** `git add stars.svg README.md`: what a page shows. */
const SHOWN = /\.(?:svg|png|gif|jpe?g|webp)$|(?:^|\/)README[\w.-]*\.md$/i;
const FOR_SHOW =
  /(?:^|[^a-z])(?:star-?(?:history|chart|gazers)|snake|badges?|contributors|profile|(?:github|repo|readme|profile)[- ]?stats)(?:$|[^a-z])/i;

/**
 * All that leaves the run is a commit with pictures and numbers for a page about the repository, or about somebody; or one, or a pull
 * request, that says of itself that it is documentation.
 */
function isForShow(program: Program): boolean {
  const leaving = leavingIn(program);
  if (leaving.length === 0 || !leaving.every(isCommitted)) return false;
  if (saysItIsDocumentation(program)) return true;
  if (leaving.some(({ thing }) => thing === 'proposal')) return false;
  const added = program.steps.flatMap(({ name, call: { args, options } }) => [
    ...(name === 'git add' ? args.slice(1).map(({ text }) => text) : []),
    ...(options.get('file_pattern')?.text.split(/\s+/) ?? []),
  ]);
  const files = added.filter((word) => word !== '' && !word.startsWith('-'));
  const names = [program.file.path, ...leaving.flatMap((step) => namesAround(step, program))];
  return (files.length > 0 && files.every((file) => SHOWN.test(file))) || names.some((name) => FOR_SHOW.test(name));
}

const isCommitted = ({ thing }: Step): boolean => thing === 'branch' || thing === 'commit' || thing === 'proposal';

/**
 * What nobody waits for: issues and pull requests are sorted, closed or locked again and again, what is old is taken or put away; or code is
 * scanned, whose last run and its failure stand on a page of their own; commits are marked below pull requests that wait for it; a
 * page gets new pictures.
 */
export const isMissedByNobody = lastAsked((program: Program): boolean => {
  if (isShownScan(program) || onlyMarksCommits(program) || isForShow(program)) return true;
  if (isOfScans(program)) return true;
  if ((hasScanner(program) || checksLinksOfChanges(program)) && actingIn(program).length === 0) return true;
  const changes = program.steps.filter((step) => isChange(step) && program.reached(step.call.id));
  if (changes.length > 0 && changes.every((step) => isSorting(step, program))) return true;
  return onlyTidies(program) || onlyMoves(program) || (isNamedForSorting(program) && actingIn(program).length === 0);
});
