import type { Call, Scope } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

const CLUSTER = /^(?:kubectl|oc|helm|istioctl|cilium|kustomize|skaffold)\b/;
/** Signs in to a cluster, or brings its address: `aws eks update-kubeconfig`, `azure/aks-set-context`, `$KUBECONFIG`. */
const BRINGS_CLUSTER = /kube_?config|credentials|set-?context|log-?in\b|(?:^|\/)auth(?:$|[^a-z])/i;

/** `helm/kind-action`, `acme/actions/setup-kind`, `minikube start`: the job makes one itself. */
const MAKES_CLUSTER = /\/(?:setup-)?(?:k3d|k3s|kind|minikube)(?:-action|-cluster)?$|^(?:kind create|k3d cluster|minikube)\b/i;

/** Is a cluster within reach that was there before the job? Any other is made on the runner: by kind, by a Makefile. */
function knowsCluster({ call }: Step, job: Scope, program: Program): boolean {
  const words = program
    .callsIn(job.id)
    .filter(({ start }) => start < call.start)
    .flatMap(({ name, args }) => [name, ...args.map(({ text }) => text)]);
  if (words.some((word) => MAKES_CLUSTER.test(word))) return false;
  const said = program.written.flatMap(({ name = '' }) => (name.endsWith('persist-credentials') ? [] : [name]));
  return [...words, ...said].some((word) => BRINGS_CLUSTER.test(word));
}

/** Does what a step makes, or takes away, end with the runner of its job: files, programs, a cluster made there? */
export function isLeftOnRunner(step: Step, program: Program): boolean {
  if (!program.ephemeral(step.call.id)) return false;
  if (step.medium === 'database' && namesPublicHost(step)) return false;
  if (step.medium !== 'network') return true;
  const job = program.job(step.call.id);
  return job !== undefined && CLUSTER.test(step.name) && !knowsCluster(step, job, program);
}

/** `mysql -h db.acme.io …`, `psql postgres://app@db.acme.io/shop`: a name that the public name servers know is no neighbour of the job's. */
const namesPublicHost = ({ call: { args } }: Step): boolean =>
  args.some(({ text }, at) => {
    const said =
      /^(?:-h|--host=)(.+)$/.exec(text)?.[1] ??
      (/^(?:-h|--host)$/.test(args[at - 1]?.text ?? '') ? text : /^\w+:\/\/(?:[^@/]*@)?([^:/?]+)/.exec(text)?.[1]);
    return said !== undefined && /^[\w-]+(?:\.[\w-]+)*\.(?!(?:internal|local|lan|localdomain)$)[a-z]{2,}$/i.test(said);
  });

/**
 * Is a fact part of what `actions/github-script` runs? The action takes whatever the script throws, tells it and ends badly
 * (its `src/main.ts`), and everybody lets a promise float there.
 */
export function isInGithubScript(id: number, program: Program): boolean {
  if (program.languageOf(id) !== 'javascript') return false;
  if (program.file.language !== 'workflow') return isForGithubScript(program);
  for (let at = program.fact(id); at.within >= 0; at = program.fact(at.within)) {
    if (at.kind === 'call' && at.name.toLowerCase() === 'actions/github-script') return true;
  }
  return false;
}

/** A file that the action loads, by what it exports; or whose text is copied into it: `github` is nowhere bound. */
const isForGithubScript = lastAsked(
  ({ calls, file: { text } }: Program): boolean =>
    LOADED.test(text) || EXPORTED.test(text) || calls.some(({ name }) => /^github\.(?:rest|paginate|graphql)\b/.test(name)),
);

const LOADED =
  /^(?:module\.exports\s*=|export\s+default)\s*(?:async\s*)?(?:function\b[^(]{0,80})?\([^)]{0,300}\b(?:github|octokit)\b/m;
/** `export async function run({ github, context, core })`: by two of the names that the action hands over. */
const EXPORTED =
  /^export\s+(?:async\s+)?function\s+\w{1,60}\(\s*\{(?=[^{}]{0,200}\bgithub\b)[^{}]{0,200}\b(?:context|core)\b[^{}]{0,200}\}/m;

/** A host of this name is a service that the job starts beside itself: `services.postgres`. */
export function isServiceOfJob(text: string, program: Program): boolean {
  if (program.file.language !== 'workflow') return false;
  const host = /^(?:\w+:\/\/)?(?:[^@/]*@)?([\w-]+)(?:[:/]|$)/.exec(text)?.[1];
  return host !== undefined && program.written.some(({ name }) => name?.startsWith(`services.${host}`) === true);
}

/** An entry for a service that lives as long as its job and that nobody else reaches. */
export function isOfTestService(name: string): boolean {
  return /^services\.[\w-]+\.env\./.test(name);
}

/** Does a step stand where the workflow says that its failure does not matter: `continue-on-error`? */
export function mayFail(step: Step, program: Program): boolean {
  return (
    program.file.language === 'workflow' &&
    program.catchers(step.call.id).by.some(({ id }) => program.languageOf(id) === 'workflow')
  );
}

/** Branches that people work on. */
export const SHARED_BRANCH = /\$\{|^(?:main|master|trunk|dev\w*|release\b.*|stable|prod\w*|staging|next)$/i;
const BRANCHES = /^git (?:checkout|switch|branch)$/;

/** A branch that the same run makes: to push it anew, whatever stands there, is the point. */
export function isBranchMadeHere(step: Step, program: Program): boolean {
  const name = step.target?.text.replace(/^\+?(?:HEAD:)?(?:refs\/heads\/)?/, '');
  if (name === undefined || name === '' || !/\bpush$/.test(step.name)) return false;
  // What GitHub Pages shows is built anew each time.
  if (step.call.args.some(({ text }) => /(?:^|[\s:/])gh-pages$/.test(text)) || /(?:^|[\s:/])gh-pages$/.test(name)) return true;
  // `HEAD:update-data`: whatever the run has made goes to a branch for it.
  if (/^\+?HEAD:/.test(step.target?.text ?? '') && !SHARED_BRANCH.test(name)) return true;
  if (program.calls.some((call) => proposes(call, name))) return true;
  return program.steps.some(
    (other) =>
      BRANCHES.test(other.name) &&
      other.call.args.some(({ text }) => text === name) &&
      (other.name === 'git branch' ||
        other.call.args.some(({ text }) => /^-(?:[bBcC]|-create|-orphan|-force-create)$/.test(text))),
  );
}

/** `gh pr create --base main --head staging`: the run fills that branch, and people take over what it proposes. */
const proposes = ({ name, args }: Call, branch: string): boolean =>
  name === 'gh' &&
  args[0]?.text === 'pr' &&
  args.some(({ text }, at) => text === `--head=${branch}` || (/^(?:-H|--head)$/.test(text) && args[at + 1]?.text === branch));
