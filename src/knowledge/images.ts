import type { Facts } from '../core/facts.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';

/** Folders of what runs once, on a machine or in a container that is being made, or that a build server throws away. */
const FOLDERS =
  /(?:^|\/)(?:(?:\.?[\w-]+[-_.])?\.?ci|\.[a-z]{2,5}ci|\.github\/workflows\/.*|build_files|[\w-]*provision(?:ing)?|\.github\/actions\/.*|[\w-]*fuzz|cicd|bench(?:marks?)?|perf|\.buildkite|\.evergreen|\.devcontainer|\.augment|\.codex|\.gitpod|stacksmith|\.circle(?:ci)?|cloud-?build|jenkins|prow|concourse|config-?maps?\w*|stackscripts?|\.?travis|context|docker\.d|packer(?:[-_][\w-]+)?|jenkins-init[\w-]*|(?:[\w-]+-)?docker(?:files?|-[\w-]+)?|(?:[\w-]+-)?containers?(?:-scripts|files)?|images?|rootfs|files\/(?:root|usr|etc|opt)|overlay|kickstarts?|preseed|cloud-?init|user[-_]?data|vagrant|(?:docker-entrypoint-)?initdb(?:\.d)?|s6-overlay|Dockerfile[\w.-]*)\//i;
const NAMES =
  /(?:^|[/_.-])(?:[\w-]*(?:rootfs|chroot|fuzz)[\w-]*|[\w-]*provision|user[-_]?data|cloud-?init|post-?install|docker-?entrypoint|entrypoint|circle-?ci|travis(?:-?ci)?|before[-_](?:script|install)\w*|gitlab-ci|appveyor|initdb|kickstart|(?:docker|vagrant)-(?:\w+-)?(?:install|setup|build|bootstrap)|(?:prep(?:are)?|bake|build|create|make)[-_](?:\w+[-_])?ami)(?:[_.-][\w.-]*)?$/i;

/**
 * Does a script's path, or what the repository makes images with, say that it runs once, while an image, a container or a fresh
 * machine is made (`habits.md`: image builds), or on a machine of a build server? What is there then is known, and what it changes is gone with the next build.
 */
export const isOfImage = ({ file, evidence }: Program): boolean =>
  liesInImage(file) || (file.language === 'shell' && evidence.inImage === true);

/**
 * JavaScript for the shell of MongoDB that sets up a database: its image runs it once, when there is no data yet
 * (`docker-entrypoint-initdb.d/shop.js`, `mongo-init.js`), or it asks its free `db` for another one: `db.getSiblingDB('shop')`.
 */
export const isDatabaseSetUp = lastAsked(
  ({ language, path, text }: Facts): boolean =>
    language === 'javascript' && (SETS_UP_DATABASE.test(path) || (OF_MONGO_SHELL.test(text) && !BRINGS_DATABASE.test(text))),
);
const SETS_UP_DATABASE =
  /(?:^|\/)(?:[\w-]*init-?scripts?|(?:docker-entrypoint-)?initdb(?:\.d)?)\/|(?:^|\/)(?:mongo-?init|init-?mongo)[\w.-]*(?:\/[\w.-]+)?\.js$/i;
const OF_MONGO_SHELL = /\bdb\.(?:getSiblingDB|createCollection)\(/;
/** `const db = client.db('shop')`, or a module of another file: no shell gave it. */
const BRINGS_DATABASE =
  /\b(?:const|let|var)\s+db\b(?!\s*=\s*(?:db|conn)\.getSiblingDB)|\brequire\(|^[ \t]*import\b|[({,]\s*db\s*[,})]/m;

const liesInImage = lastAsked((file: Facts): boolean => {
  // In Python such a folder holds the program itself as well.
  if (file.language === 'python')
    return (FOLDERS.test(file.path) && (SETS_UP.test(file.path) || OF_BUILD.test(file.path))) || isForBuild(file);
  return file.language === 'shell' && (FOLDERS.test(file.path) || NAMES.test(file.path) || saysSo(file));
});

/** A header or a docstring that says it: "used during Dockerfile build", "run while the image is built". */
const isForBuild = ({ text }: Facts): boolean =>
  /\b(?:during|while|by|at|in)\s+(?:the\s+|a\s+)?(?:docker(?:file)?|container|image)(?:\s+image)?(?:'s)?(?:\s+is)?\s+(?:build|built|building)\b/i.test(
    text.slice(0, BEGINNING),
  );

/** `packer/app_install_image`, `docker/base/set_configs.py`: what makes the image, or its container ready. */
const OF_BUILD = /(?:^|\/)packer\/|(?:^|\/)docker\/.*\bset_configs?\b/;

const SETS_UP = /(?:^|\/)(?:setup|install|provision|bootstrap|configure|build)(?:[_-][\w-]+)?\.py$/i;

/** What a runner sets in each run: GitHub's, and those of the other services. */
const OF_RUNNER =
  /\$\{?(?:GITHUB_(?:WORKSPACE|SERVER_URL|REPOSITORY|SHA|REF|RUN_ID|ENV|OUTPUT|PATH|ACTIONS|EVENT_\w+|HEAD_REF|BASE_REF|STEP_SUMMARY|JOB)|RUNNER_(?:TEMP|OS|TOOL_CACHE)|CI_(?:PROJECT|COMMIT|JOB|PIPELINE|MERGE_REQUEST)_\w+|(?:CIRCLE|TRAVIS|BUILDKITE|BITBUCKET|APPVEYOR|CIRRUS)_\w+)\b/;

/** In shell: it uses the runner's own variables, so it works in a checkout that is new in each run. */
export const isOnRunner = lastAsked(({ file }: Program): boolean => file.language === 'shell' && OF_RUNNER.test(file.text));

const BEGINNING = 1500;

/** Where Packer puts what it brings into the image; the user that its boxes have, and what it installs for VirtualBox. */
const OF_PACKER = /\/tmp\/packer\/|\b(?:usermod|useradd|adduser|gpasswd)\b[^\n#;&|]*\bvagrant\b|VBoxGuestAdditions/;

/** What stands in Vagrant's own folder runs on its machine; a header tells of a cloud's action for new ones. */
const saysSo = lastAsked(
  ({ text }: Facts): boolean =>
    /(?:^|[\s"'=])\/vagrant(?:_\w+)?\//.test(text) ||
    OF_PACKER.test(text) ||
    // Helper scripts for Proxmox: run once, in the container that was made for them.
    /^[ \t]*setting_up_container\s*$|\$\{?FUNCTIONS_FILE_PATH\b/m.test(text) ||
    // A scheduler for containers: a machine has cron.
    /^[ \t]*(?:exec\s+)?supercronic\s/m.test(text) ||
    // A layer is made small: on a machine the lists are of use.
    /\brm -rf \/var\/lib\/apt\/lists\b/.test(text) ||
    /^#.*\b(?:initiali[sz]ation action|cloud-init|user-?data script|start-?up script)\b/im.test(text.slice(0, BEGINNING)),
);
