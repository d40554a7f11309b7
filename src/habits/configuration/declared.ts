import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Place } from '../../knowledge/places.ts';
import { callsAround } from './naming.ts';

/** Where the file itself says which place it is for, so that there is no elsewhere for it. */
export function isDeclared(place: Place, value: Written, program: Program): boolean {
  if (place === 'account') return isOfStack(value, program) || isPulled(value, program);
  if (place === 'host') return isOfJob(value, program);
  return place === 'address' && isOfVagrant(program);
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

/** `docker run … 889199535980.dkr.ecr.us-east-1.amazonaws.com/tool:v1`: where an image is published, for whoever takes it. */
const isPulled = (value: Written, program: Program): boolean =>
  program.languageOf(value.id) === 'shell' &&
  /^\d+\.dkr\.ecr\.[\w.-]+\/./.test(value.value.text) &&
  [...callsAround(value, program)].some(
    ({ name, args }) => /^(?:docker|podman|nerdctl)$/.test(name) && /^(?:run|pull|create)$/.test(args[0]?.text ?? ''),
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
