import { COMPILER } from './compiled.ts';
import { GITLEAKS } from './gitleaks.ts';
import { MAKEFILE } from './makefile.ts';
import { SKILLS } from './skills.ts';

/** A workflow, a crontab, a unit of systemd, a build, a script, a Makefile, a `package.json` or what allows a literal, as it is at one side. */
export interface ContextText {
  readonly path: string;
  readonly text: string;
}

/** Where files stand that say who starts whom, what is allowed and what is a copy: a folder (its own files, not those in folders below) or a file. */
export const CONTEXT_PLACES: readonly string[] = [
  'package.json',
  MAKEFILE,
  'justfile',
  'Taskfile.yml',
  COMPILER,
  '.github/workflows',
  'cron',
  'cron.d',
  'crontab',
  'crontabs',
  'etc/cron.d',
  'etc/crontab',
  'systemd',
  'systemd/system',
  'etc/systemd/system',
  '.circleci/config.yml',
  '.buildkite/pipeline.yml',
  '.semaphore/semaphore.yml',
  '.gitlab-ci.yml',
  '.drone.yml',
  '.travis.yml',
  'azure-pipelines.yml',
  '.azure-pipelines',
  'cloudbuild.yaml',
  '.cloudbuild',
  'Dockerfile',
  'Containerfile',
  GITLEAKS,
  SKILLS,
];

const WORKFLOW_FOLDER = '.github/workflows/';
/** Is a path a service's, or a timer's? */
export const isUnit = (path: string): boolean => /\.(?:service|timer)$/.test(path);
const UNIT_FOLDER = /^(?:etc\/)?systemd\//;

/** Whether a path in one of those places is a workflow, a package, a unit of systemd or may be a crontab. */
export function isContext(path: string): boolean {
  if (UNIT_FOLDER.test(path)) return isUnit(path);
  return !path.startsWith(WORKFLOW_FOLDER) || /\.ya?ml$/.test(path);
}

/** Whether a path of a commit is one of those, or a build's that lies under a name of its own. */
export function isInContext(path: string): boolean {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return ((CONTEXT_PLACES.includes(path) || CONTEXT_PLACES.includes(folder)) && isContext(path)) || isBuild(path);
}

/** What a build server is told to run: CircleCI, Buildkite, Semaphore, Evergreen, GitLab, Drone, Travis, Cirrus, Google Cloud Build, Azure Pipelines with its templates. */
export const isOfBuildServer = (path: string): boolean =>
  /^(?:\.circleci\/[\w.-]+\.yml|\.buildkite\/[\w./-]+\.ya?ml|\.semaphore\/[\w.-]+\.ya?ml|\.evergreen\/[\w.-]+\.ya?ml|\.(?:gitlab-ci|drone|travis|cirrus)\.yml|azure-pipelines[\w.-]*\.ya?ml|(?:\.?[\w-]+\/)?cloudbuild[\w.-]*\.ya?ml|\.cloudbuild\/[\w.-]+\.ya?ml|\.azure(?:-pipelines|-?devops)?\/[\w./-]+\.ya?ml)$/.test(
    path,
  );

/**
 * Whether a path is a build server's, a Dockerfile's wherever it lies, or may be a template of Packer's: at the root or one level below,
 * or in a folder of `images`, or wherever it lies by its name or its folder's; and of the JSON there only what bears no name of another tool's.
 */
export function isBuild(path: string): boolean {
  return (
    isComposed(path) ||
    isKustomization(path) ||
    isOfBuildServer(path) ||
    /(?:^|\/)(?:(?:Docker|Container)file(?:[.-][\w.-]+)?|[\w.-]+\.[Dd]ockerfile)$/.test(path) ||
    /^(?:(?:images?|docker|containers?)\/)?(?:[\w-][\w.-]*\/)?(?:jobserv\.ya?ml|Vagrantfile|Jenkinsfile|(?:templates\/)?[\w.-]+\.pkr\.hcl)$/.test(
      path,
    ) ||
    /(?:^|\/)(?:packer\/(?:[\w.-]+\/)?[\w-]+|templates?\/[\w.-]+\/template|[\w-]*packer[\w-]*)\.json$/.test(path) ||
    /^(?:(?:packer|images?|templates?)\/)?(?!package|skills-lock|tsconfig|jsconfig|composer|renovate|lerna|angular|manifest)[\w-]+\.json$/.test(
      path,
    )
  );
}

/** A compose file, which names services that its containers know each other by; not a workflow that is called so. */
export const isComposed = (path: string): boolean =>
  !path.startsWith('.github/') && /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(path);

/** What Kustomize makes a cluster's objects of, scripts that it mounts among them. */
export const isKustomization = (path: string): boolean => /(?:^|\/)kustomization\.ya?ml$/.test(path);

/** A shell script, or an action: what it starts in its turn is started by whoever starts it. A test only tries out what it starts. */
export function mayStart(path: string): boolean {
  if (isAction(path)) return true;
  return (
    /\.(?:sh|bash|ksh)$/i.test(path) &&
    !/(?:^|\/)(?:tests?|specs?|__tests__)\/|(?:^|\/)tests?[-_][^/]*$|[-_]test\.\w+$/i.test(path)
  );
}

/** An action of the repository, which a workflow uses by its folder. */
export const isAction = (path: string): boolean => /(?:^|\/)action\.ya?ml$/.test(path);
