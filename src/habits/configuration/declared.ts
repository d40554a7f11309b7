import type { Value, Written } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';
import { isMountedDrive } from '../../knowledge/drives.ts';
import type { Place } from '../../knowledge/places.ts';
import { asPattern } from '../../knowledge/words.ts';
import { callsAround, nameOf } from './naming.ts';

/** The same on every machine: a lock that compares, a server's own name for it, the address that a Vagrantfile gives. */
export function isFixed(place: Place, value: Written, program: Program): boolean {
  if (place === 'account') return isLock(value, program) || isOwnerOfListed(value, program);
  if (place === 'drive') return isAskedFor(value, program) || isMountedHere(value, program) || isMadeHere(value, program);
  return place === 'address' && isOfVagrant(program);
}

/** `mount /dev/sdb1 /mnt/stick`, and then `/mnt/stick/shop`: the script puts the disk there itself, on every machine. */
const isMountedHere = ({ value: { text } }: Written, { file }: Program): boolean =>
  isMountedDrive(text) &&
  new RegExp(`\\b(?:u?mount\\w*|mkdir|hdiutil|losetup|zpool|fstab)\\b[^\\n]*${asPattern(text.split('/', 3).join('/'))}`).test(
    file.text,
  );

/**
 * Git Bash: `mkdir -p /c/shop-agent/bin`, and then `C:\shop-agent\bin\agent.exe`, which the script makes on every Windows; in shell and
 * workflows `mkdir -p c:/shop`, `--prefix=c:/shop` as well.
 */
function isMadeHere({ value: { text } }: Written, { file }: Program): boolean {
  const [, letter = '', folder = ''] = /^([A-Za-z]):[\\/]+([\w.-]+)/.exec(text) ?? [];
  if (folder === '') return false;
  const place = `${asPattern(folder)}(?![\\w.-])`;
  if (new RegExp(`\\bmkdir\\b[^\\n;&|]*\\s["']?/${letter}/${place}`, 'i').test(file.text)) return true;
  return (
    /^(?:shell|workflow)$/.test(file.language) &&
    new RegExp(
      `(?:\\b(?:mkdir|md|New-Item)\\b[^\\n;&|]*\\s|--(?:install-)?prefix[ =]|\\b(?:CMAKE_)?INSTALL_PREFIX=)["']?${letter}:[\\\\/]+${place}`,
      'i',
    ).test(file.text)
  );
}

/** Where the file itself says which place it is for. */
export function isDeclared(place: Place, value: Written, program: Program): boolean {
  if (place === 'account') return isOfStack(value, program) || isPulled(value, program);
  if (place === 'host') return isOfJob(value, program) || isSignedInTo(value, program) || isNamedSo(value, program);
  if (place === 'bucket') return isToBeDeleted(value, program);
  if (place === 'home' || place === 'drive')
    return isExpected(value, program) || (place === 'drive' && isElsewhere(value, program));
  return place === 'address' && isOfNamedMachine(program);
}

/**
 * In shell: `purge gs://acme-stage/raw`, which a person runs: what is written out to be deleted is what the script is about, and is
 * safer there than in the environment.
 */
const isToBeDeleted = (value: Written, program: Program): boolean =>
  program.file.language === 'shell' &&
  program.evidence.job === undefined &&
  [...callsAround(value, program)].some(
    ({ id, local }) =>
      program.step(id)?.effect === 'delete' ||
      (local !== undefined &&
        program.stepsUnder(local).some(({ effect, medium }) => effect === 'delete' && medium === 'network')),
  );

/** In shell: a script's head says on which machine of a private network it runs ("ON the NAS (root@10.2.3.4)"): it has no elsewhere. */
const isOfNamedMachine = lastAsked(({ file, steps, comments }: Program): boolean => {
  const first = steps.find(isOutside)?.call.start ?? file.text.length;
  return file.language === 'shell' && comments.some(({ start, text }) => start < Math.min(first, HEAD) && RUNS_ON.test(text));
});
const HEAD = 6000;
const RUNS_ON =
  /(?:\bON\b|\b(?:runs?|executed?|started|meant|intended|lives?|resident)\s+(?:(?:only|directly|itself|to be run)\s+)?(?:on|in|from)\b)[^\n]{0,60}?(?:\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b|\broot@[\w.-]+)/;

/** Python: `EXPECTED_PYTHON = "D:\\Python312\\python.exe"`: what is looked for, and asked about. */
const isExpected = ({ name }: Written, { file }: Program): boolean =>
  file.language === 'python' && /^expected_/i.test(name ?? '');

/**
 * Python: `f"Get-Content '{MANIFEST_PATH}'"`, in a file that sends commands to another machine: a constant that is only ever put into
 * texts lies there, where both sides know it.
 */
function isElsewhere({ name, role, value }: Written, { file: { language, text }, calls }: Program): boolean {
  if (language !== 'python' || role !== 'assigned' || !/^[A-Z]\w*$/.test(name ?? '') || !TO_ANOTHER.test(text)) return false;
  const uses = [...text.matchAll(new RegExp(`(?<![\\w.])${name}\\b(?!\\s*=[^=])`, 'g'))].map(({ index }) => index);
  return (
    uses.length > 0 &&
    uses.every((at) => text[at - 1] === '{' && text[at + (name ?? '').length] === '}') &&
    // A path that is put together here is opened here.
    !calls.some(({ name: called, args }) => OPENS.test(called) && args.some((arg) => arg.text.includes(value.text)))
  );
}
const TO_ANOTHER = /\b(?:ssh|winrm|paramiko|run_ps|powershell|Invoke-Command)\b/i;
const OPENS = /^(?:open|io\.open|pathlib\.\w*Path|os\.(?!environ)\w+(?:\.\w+)?|shutil\.\w+)$/;

/** JavaScript: `const id = 'C:\\data\\' + name`, and then only `?file=${encodeURIComponent(id)}`: what a server calls a file of its own. */
function isAskedFor({ name, role, value: { end } }: Written, { file: { language, text } }: Program): boolean {
  if (language !== 'javascript' || role !== 'assigned' || !/^\w+$/.test(name ?? '')) return false;
  const uses = [...text.slice(end).matchAll(new RegExp(`(?<![\\w.])${name}\\b`, 'g'))].map(({ index }) => end + index);
  return uses.length > 0 && uses.every((at) => /\bencodeURI(?:Component)?\(\s*$/.test(text.slice(Math.max(0, at - 30), at)));
}

/** `cdk.Environment(account="…", region="…")`, `env: { account: '…' }`: CDK deploys a stack to no other account than the declared one. */
const isOfStack = (value: Written, program: Program): boolean =>
  (program.file.language === 'python' &&
    [...callsAround(value, program)].some(({ name }) => /^aws_cdk\b.*\.Environment$/.test(name))) ||
  (program.file.language === 'javascript' &&
    /(?:^|\.)account$/.test(value.name ?? '') &&
    /["'](?:aws-cdk-lib|@aws-cdk\/core)["']/.test(program.file.text) &&
    /\benv['"]?\s*:\s*\{[^{}]*$/.test(program.file.text.slice(Math.max(0, value.start - BEFORE), value.start)));

const BEFORE = 200;

/**
 * In shell: `[ "$account" = "$TARGET_ACCOUNT" ] || exit 1`: elsewhere it refuses, and from the environment it would lock nothing. So does a
 * list that is searched: `[[ ! " ${ALLOWED[*]} " =~ $account ]]`.
 */
const isLock = (written: Written, program: Program): boolean => {
  if (program.file.language !== 'shell') return false;
  const { role, value } = written;
  const name = role === 'assigned' || role === 'bare' ? nameOf(written, program) : '';
  const isIt = (side: Value | undefined): boolean =>
    side !== undefined && ((role === 'assigned' && side.text === value.text) || side.text.trim() === `\${${name}}`);
  return (
    name !== '' &&
    program.scopes.some(
      (scope) =>
        scope.role === 'branch' &&
        scope.tests?.some(
          ({ op, negated, left, right }) => op === 'equal' && negated === scope.when && (isIt(left) || isIt(right)),
        ) === true &&
        program.ending(scope) === 'bad',
    )
  );
};

/** In shell: `SHOP_URL_STAGING=https://shop.staging.acme.io`: the name says which one it is, and there is one such host. */
const isNamedSo = ({ name, value: { text } }: Written, program: Program): boolean => {
  const label =
    /^\w+:\/\/(?:[\w-]+\.)*(prod|staging|dev)\.(?:[\w-]+\.)+(?!(?:internal|local|lan|corp)\b)[a-z]{2,}(?=[:/]|$)/i.exec(
      text,
    )?.[1];
  return (
    program.file.language === 'shell' &&
    label !== undefined &&
    new RegExp(`(?:^|_)${label}(?:uction|elopment)?(?:_|$)`, 'i').test(name ?? '')
  );
};

/** In shell: `ACCOUNT=123456789012`, and then `aws ec2 describe-images --owners "$ACCOUNT"`: whose images are looked at is the same for everybody. */
function isOwnerOfListed({ name, value }: Written, program: Program): boolean {
  if (program.file.language !== 'shell' || name === undefined || !/^\d{12}$/.test(value.text)) return false;
  const isIt = (word: Value): boolean => word.text === value.text || word.holes.some((hole) => hole.name === name);
  const uses = program.calls.filter(({ args }) => args.some(isIt));
  const asked = uses.filter(({ args }) => args.some(({ text }) => /^--owner(?:s|-ids?)?(?:=|$)/.test(text)));
  return asked.length > 0 && uses.every((call) => asked.includes(call) || program.step(call.id)?.medium !== 'network');
}

/** `docker run … 889199535980.dkr.ecr.us-east-1.amazonaws.com/tool:v1`: where an image is published, for whoever takes it. */
const isPulled = (value: Written, program: Program): boolean =>
  program.languageOf(value.id) === 'shell' &&
  /^\d+\.dkr\.ecr\.[\w.-]+\/./.test(value.value.text) &&
  [...callsAround(value, program)].some(
    ({ name, args }) => /^(?:docker|podman|nerdctl)$/.test(name) && /^(?:run|pull|create)$/.test(args[0]?.text ?? ''),
  );

/** In a workflow: `helm repo add own https://charts.dev.acme.net --username "$USER" --password "$PASSWORD"`: it goes with its credentials. */
const isSignedInTo = (value: Written, program: Program): boolean =>
  program.file.language === 'workflow' &&
  [...callsAround(value, program)].some(({ args }) =>
    args.some(
      ({ text }, at) =>
        /^--(?:password|token)(?:=\$|$)/.test(text) && (text.includes('=') || (args[at + 1]?.holes.length ?? 0) > 0),
    ),
  );

/** In shell: a machine of Vagrant's has the address that its Vagrantfile gives it. */
const isOfVagrant = (program: Program): boolean =>
  program.file.language === 'shell' && program.calls.some(({ name }) => name === 'vagrant');

/** `curl https://staging.acme.io/health` in a job `deploy-staging`, or with that address as its environment's: there is one such host. */
function isOfJob({ id, value }: Written, program: Program): boolean {
  const job = program.job(id);
  const host = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:?#]+)/.exec(value.text)?.[1] ?? '';
  const label = /(?:^|\.)(prod|staging|dev)(?=\.)/.exec(host)?.[1];
  if (!job || host === '') return false;
  const said = program
    .children(job.id)
    .flatMap((fact) =>
      fact.kind === 'value' && /^(?:name|environment(?:\.\w+)?)$/.test(fact.name ?? '') ? fact.value.text : [],
    );
  return (
    said.some((text) => text.includes(`//${host}`)) ||
    (label !== undefined &&
      [job.name ?? '', ...said].some((text) => new RegExp(`(?:^|[^a-z])${label}(?:uction|elopment)?(?![a-z])`, 'i').test(text)))
  );
}
