import type { Call, Scope } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, lineOfCall } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';
import { onlyAnswers } from '../../knowledge/workflow/grants.ts';
import { entryBefore, entryOf, isOfChanges, usesAction } from '../../knowledge/workflow/jobs.ts';
import { isPartOfManifest, startsOthers } from './asks-others.ts';
import { isLookInPowerShell } from './powershell.ts';

/** Of the job, or of one of its steps, which stands in it. */
export const isLimit = ({ name }: Call): boolean => /^(?:steps\.)?timeout-minutes$/.test(name);
/** A variable that is read. */
export const isRead = ({ name }: Call): boolean => /^(?:getenv|argv)$/.test(name);

/**
 * Nothing in it can hang for long, steps with a limit of their own apart: it brings the code, looks at what was changed or at what
 * became of other jobs, asks a service once (Node.js gives up on that after 300 s, `actions/deploy-pages` after 10 minutes, who waits
 * for a workflow that it starts after 15 or 60), says something, and ends. What waits in a `curl` is told where that stands.
 */
export function isBrief(job: Scope, program: Program): boolean {
  const calls = program.callsIn(job.id).filter((call) => !isRead(call));
  if (calls.length === 1 && onlyAnswers(program) && calls.every(usesAction)) return true;
  const isLooked = calls.some(isLimit);
  return (
    calls.length > 0 &&
    calls.every(
      (call) =>
        isLimit(call) ||
        isLimited(call, program) ||
        isQuick(call, program) ||
        (isLooked && PREPARES.test(call.name)) ||
        isComputing(call, job, program) ||
        isOfTrial(call, job, program) ||
        isRaising(call, job, program),
    )
  );
}

/** `outputs:` of the job, and a script of the checkout, with what is set up for it: it reckons what the other jobs are to do. */
const isComputing = (call: Call, job: Scope, program: Program): boolean => {
  if (entryOf(job, 'outputs', program) === undefined) return false;
  if (isCheckoutScript(call)) return true;
  const sets = /^(?:actions\/setup-(?:python|node)|astral-sh\/setup-uv)$/.test(call.name) || lineOfCall(call, 1) === 'uv sync';
  return sets && program.callsIn(job.id).some(isCheckoutScript);
};

const isCheckoutScript = ({ name, args }: Call): boolean => {
  const words = args.map(({ text }) => text);
  const [file = ''] = name === 'uv' && words[0] === 'run' ? words.slice(1) : words;
  return /^(?:python3?|node|ruby|perl|uv)$/.test(name) && /^(?:\.\/)?[\w./-]+\.(?:py|[cm]?js|rb|pl)$/.test(file);
};

/** `./tools/pinned-version.sh -s 1.4` in a job that proposes what comes of it: a version is written into a file. */
const isRaising = ({ name }: Call, job: Scope, program: Program): boolean =>
  /^(?:\.\/)?(?:[\w.-]+\/)+(?:[\w.]+-)*versions?\.(?:sh|py)$/.test(name) &&
  program.callsIn(job.id).some((call) => /\/create-pull-request$/i.test(call.name));

/** `uses: ./` and what sets up for it: each change tries the repository's own action as well, and shows one that hangs. */
const isOfTrial = (call: Call, job: Scope, program: Program): boolean => {
  if (!isOfChanges(program)) return false;
  const own = program.callsIn(job.id).filter(({ name }) => name === './');
  return (
    own.length > 0 &&
    (call.name === './' || /^docker\/setup-[\w-]+$/.test(call.name) || own.some((one) => isGivenBy(one, call, program)))
  );
};

/** `${{ steps.python.outputs.path }} -c 'print(1)'`: what the action gave answers in a line. */
const isGivenBy = (own: Call, { start, args }: Call, program: Program): boolean => {
  const id = entryBefore(own, 'steps.id', program);
  return (
    id !== undefined &&
    new RegExp(`\\$\\{\\{\\s*steps\\.${asPattern(id)}\\.outputs\\.`, 'y').test(program.file.text.slice(start, start + WORDS)) &&
    args.length <= 2 &&
    /^(?:-c|-e|-V+|--version)$/.test(args[0]?.text ?? '')
  );
};

const WORDS = 200;

/** Whoever gave the steps that work a limit has looked at the others: a set-up, a login. */
const PREPARES = /^[\w.-]+\/(?:[\w./-]*\/)?(?:setup-[\w-]+|[\w-]*login[\w-]*)$/i;

const isLimited = ({ id }: Call, program: Program): boolean => {
  for (const around of factsAround(id, program))
    if (around.kind === 'call' && (isLimit(around) || endsItself(around))) return true;
  return false;
};

const isQuick = (call: Call, program: Program): boolean => {
  const language = program.languageOf(call.id);
  if (language === 'workflow')
    return (
      asksOnce(call, program) ||
      BESIDE.test(call.name) ||
      endsItself(call) ||
      isScript(call) ||
      isLookInPowerShell(call) ||
      signsInToAsk(call, program) ||
      isPartOfManifest(call, program)
    );
  if (language === 'javascript') return isOfGithub(call, program);
  if (language === 'python') return isOfPython(call, program);
  return language === 'shell' && (isOfShell(call, program) || isPartOfManifest(call, program) || startsOthers(call));
};

const asksOnce = ({ id, name }: Call, program: Program): boolean =>
  BRIEF.test(name) ||
  // `./.github/actions/dispatch-workflow`: what it starts has a limit of its own.
  /^\.\/(?:[\w./-]*\/)?(?:trigger|dispatch)-[\w-]+$/.test(name) ||
  isBareRelease(id, program) ||
  // Renovate looks at every dependency first.
  (/^(?:triage|chat|issue|commit|proposal)$/.test(program.step(id)?.thing ?? '') && !/renovate|crowdin/i.test(name));

/** A release without files: GitHub is asked once. */
function isBareRelease(id: number, program: Program): boolean {
  const call = program.fact(id);
  return (
    call.kind === 'call' &&
    /^(?:actions\/create-release|softprops\/action-gh-release|ncipollo\/release-action)$/i.test(call.name) &&
    !['files', 'artifacts', 'artifact'].some((name) => call.options.has(name))
  );
}

/**
 * What it starts has a limit of its own: `command_timeout` is 10 minutes where nobody says otherwise (`action.yml` of
 * `appleboy/ssh-action` and `appleboy/scp-action`), and `nick-fields/retry` ends each attempt when it is told to.
 */
const endsItself = ({ name, options }: Call): boolean =>
  (/^goreleaser\/goreleaser-action$/i.test(name) && OWN_LIMIT.test(options.get('args')?.text ?? '')) ||
  (/^appleboy\/(?:ssh|scp)-action$/i.test(name)
    ? /^\d+(?:s|m|m\d+s)$/.test(options.get('command_timeout')?.text ?? '10m')
    : /^nick-(?:fields|invision)\/retry$/i.test(name) && (options.has('timeout_minutes') || options.has('timeout_seconds')));

/** `goreleaser release --timeout 90m`. */
const OWN_LIMIT = /--timeout[= ][\dhm]*[1-9]\d*[hm]/;

/** Brings the code, a token, secrets, an artifact or a cache (10 minutes at most for each part of it), shows what it was told, or watches. */
const BESIDE =
  /^(?:actions\/(?:checkout|cache|upload-artifact|download-artifact)|step-security\/harden-runner|1password\/load-secrets-action|crazy-max\/ghaction-dump-context|[\w./-]+\/[\w-]*create-github-app-token)$/i;
/** `configure-aws-credentials` before `aws` itself; whatever else it signs in for may take long. */
const signsInToAsk = ({ id, name }: Call, program: Program): boolean =>
  /^aws-actions\/configure-aws-credentials$/i.test(name) &&
  program.callsIn(program.job(id)?.id ?? 0).some((call) => call.name === 'aws');

/** By name: it labels, answers, tells somebody, starts another workflow, publishes a page, or looks at what was changed. */
const BRIEF = new RegExp(
  `^actions/deploy-pages$|^octokit/(?:graphql|request)-action$|^gradle/(?:actions/)?wrapper-validation(?:-action)?$|^(?:docker://)?[\\w.-]+/[\\w.-]*(?:${[
    'label(?:l?er)?',
    'label-merge-conflicts?',
    'stale(?:-\\w+)*',
    '(?:workflow|repository)-dispatch',
    'lock-threads',
    'greetings',
    'assign(?:-\\w+)*',
    'semantic-pull-request',
    'add-to-project',
    '(?:slack|discord)[\\w-]*',
    'codecov',
    'paths-filter',
    'changed-files',
    'comment',
    'comment-pull-request',
    'changelog-(?:check|reminder|enforcer)',
    'dependency-review',
    'teams?-membership',
    'skip-duplicate-actions',
    'cancel-workflow',
    'github-sponsors-readme',
    'github-pages-deploy',
    'actions-gh-pages',
    'docker-manifest-create',
    'contributors',
    'create-issue-from-file',
    'get-latest-release',
    'create-pull-request',
  ].join('|')})(?:-action)?(?::[\\w.]+)?$`,
  'i',
);

/** `github-script`: it is told by what it holds, and where that could not be read, by its words. */
const isScript = ({ name, options }: Call): boolean =>
  /^actions\/github-script$/i.test(name) && !WAITS.test(options.get('script')?.text ?? '');

/** In it GitHub is asked, a file looked at, or a script of the repository handed GitHub's client. */
const isOfGithub = ({ id, name }: Call, program: Program): boolean => {
  if (/^(?:github|octokit|context|core)\./.test(name)) return true;
  const step = program.step(id);
  return !WAITS.test(name) && (step === undefined || step.medium === 'file' || (!isOutside(step) && step.medium !== 'network'));
};

const WAITS =
  /\b(?:exec(?:File)?(?:Sync)?|spawn(?:Sync)?|fetch|axios|got|https?|setTimeout|sleep|wait(?:For\w*)?|delay|poll\w*)\b/;

/** In it nothing is started or waited for, and the one that is asked is given so many seconds: `urlopen(request, timeout=20)`. */
const isOfPython = ({ id, name, options }: Call, program: Program): boolean => {
  const step = program.step(id);
  if (step?.medium === 'network') return step.effect === 'setup' || options.has('timeout');
  return !WAITS.test(name) && (step === undefined || step.medium === 'file' || !isOutside(step));
};

/** Looks at files and texts, says something, asks by `git` or `gh`; a `curl` that may wait is told where it stands. */
const isOfShell = ({ id, name, args, local }: Call, program: Program): boolean => {
  if (local !== undefined || OF_SHELL.test(name) || TELLS.test(name)) return true;
  const words = args.map(({ text }) => text);
  const step = program.step(id);
  if ((words.length === 1 && words[0] === '--version') || (words.length === 0 && name === 'env')) return true;
  if (name === 'git') return isOfGit(words);
  if (isOfCompose(name, words)) return true;
  if (name === 'aws') return ASKS_AWS.test(words.join(' '));
  if (name === 'gh') return ASKS_GITHUB.test(words.join(' ')) && !words.includes('--watch');
  if (step === undefined) return holdsPython(id, name, program);
  if (step.medium === 'file' || /^(?:curl|wget)$/.test(step.name)) return true;
  return !isOutside(step) && step.medium !== 'network';
};

/** `python - <<'PY'`: what stands in it is looked at by itself. */
const holdsPython = (id: number, name: string, program: Program): boolean =>
  /^python3?$/.test(name) &&
  program.children(id).some((fact) => fact.kind === 'scope' && program.languageOf(fact.id) === 'python');

const OF_SHELL =
  /^(?:[<>&]\S*|\[+|set|test|cd|export|local|declare|readonly|read|true|false|:|shift|exit|return|break|continue|sleep|date|pwd|whoami|hostname|uname|id|basename|dirname|printenv|jq|yq|[ef]?grep|tee|tr|cut|head|tail|wc|sort|uniq|sed|g?awk|base64|diff|seq|xargs|paste|column|find|ls|cat|mktemp|unzip|zip|tar|g(?:un)?zip|(?:md5|sha\d+)sum)$/;
/** `./tools/notify-slack.sh`: a script of the checkout that by its name tells a chat. */
const TELLS =
  /^(?:\.\/)?(?:[\w.-]+\/)+(?:(?:notify|send|post|message)[-_](?:to[-_])?(?:slack|discord|teams|telegram|chat|mattermost)|(?:slack|discord|teams|telegram|chat|mattermost)[-_](?:notify|notification|message|post))[\w-]*\.(?:sh|py|[cm]?js)$/;
/** One question to a service (60 s a try, few tries); `wait`, `deploy`, `sync` and what copies go on for as long as it takes. */
const ASKS_AWS = /^(?!s3\b)[\w-]+ (?:update|describe|get|list|put|create|delete|start|stop|register|tag)-[\w-]+\b/;
const ASKS_GITHUB =
  /^(?:api|issue|label|pr|workflow|variable|auth|cache)\b|^(?:release|repo|run) (?:view|list|edit|cancel|delete|rerun)\b/;

/** `docker compose -f shop.yml config`, `docker compose version`: a file is read, or itself, and printed. */
const isOfCompose = (name: string, words: readonly string[]): boolean =>
  /^docker(?:-compose| compose)?$/.test(name) &&
  /^(?:compose )?(?:(?:-f|--file|-p|--env-file|--profile) \S+ )*(?:config|version)\b/.test(`${words.join(' ')} `) &&
  (name !== 'docker' || words[0] === 'compose');

/** On the checkout, or with the repository that it came from; a push elsewhere may wait for what is built there. */
function isOfGit([command = '', ...words]: readonly string[]): boolean {
  if (command !== 'push') return !/^(?:lfs|submodule|svn|bisect|-)/.test(command);
  const remote = words.find((word) => !word.startsWith('-')) ?? 'origin';
  return remote === 'origin' || /github\.com|GITHUB_/.test(remote);
}
