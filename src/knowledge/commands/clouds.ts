import type { Ask, Limit, Row } from '../../core/knowledge.ts';
import { no, type Table, unknown, yes } from '../row.ts';
import { kubectl } from './kubectl.ts';
import { flagged, job, last, operand, operands, optionValue, remote, unlessPreview } from './options.ts';

const terraformed = remote('https://developer.hashicorp.com/terraform/cli/commands');
const infrastructure: Table = [
  {
    shell: 'terraform apply, tofu apply, terragrunt apply',
    row: {
      ...terraformed,
      effect: 'change',
      thing: 'infrastructure',
      danger: (ask) => (flagged(ask, '-auto-approve', 'auto-approve') === 'yes' && operands(ask).length === 0 ? 'yes' : 'no'),
    },
  },
  {
    shell: 'terraform destroy, tofu destroy, terragrunt destroy, pulumi destroy, cdk destroy',
    row: { ...terraformed, effect: 'delete', thing: 'infrastructure', danger: () => 'yes' },
  },
  {
    shell:
      'terraform init, terraform plan, terraform import, terraform refresh, tofu init, tofu plan, pulumi up, cdk deploy, sam deploy, serverless deploy, sls deploy, wrangler deploy, firebase deploy, railway up, fly deploy, eb deploy, cf push, kamal deploy, ansible-playbook',
    row: { ...terraformed, effect: 'change', thing: 'infrastructure' },
  },
  {
    shell: 'terraform output, terraform show, terraform validate, terraform fmt, terraform version',
    row: { effect: 'probe', medium: 'file', minor: true },
  },
];

const botocore: Limit = {
  bounded: 'default',
  advice: 'its default is finite',
  seconds: 60,
  source: 'https://docs.aws.amazon.com/cli/latest/topic/config-vars.html',
};
const bucketed = { medium: 'network', thing: 'object', limit: botocore, retry: yes } as const;
const storage: Table = [
  { shell: 'aws s3 cp, aws s3 mv, gsutil cp, gsutil mv, gcloud storage cp', row: { ...bucketed, effect: 'write', target: last } },
  {
    shell: 'aws s3 sync, gsutil rsync',
    row: {
      ...bucketed,
      effect: 'write',
      target: last,
      danger: (ask) =>
        ask.call.args.some(({ text }) => /^--delete$|^-d$/.test(text)) ? unlessPreview('--dryrun', '-n')(ask) : 'no',
    },
  },
  {
    shell: 'aws s3 rm, gsutil rm, gcloud storage rm',
    row: {
      ...bucketed,
      effect: 'delete',
      target: last,
      danger: (ask) =>
        flagged(ask, 'recursive', 'r') === 'yes' || /\*/.test(last(ask)?.text ?? '')
          ? unlessPreview('--dryrun', '-n')(ask)
          : 'no',
    },
  },
  { shell: 'aws s3 mb, gsutil mb', row: { ...bucketed, effect: 'create', thing: 'bucket', target: last, again: no } },
  { shell: 'aws s3 rb', row: { ...bucketed, effect: 'delete', thing: 'bucket', target: last, danger: () => 'yes' } },
  { shell: 'aws s3 ls, gsutil ls', row: { ...bucketed, effect: 'read', target: last } },
];

const hub = remote('https://cli.github.com/manual/');
const hosted: Table = [
  {
    shell: 'gh issue create',
    row: { ...hub, effect: 'create', thing: 'issue', target: (ask) => optionValue(ask, '--title', '-t'), again: unknown },
  },
  {
    shell: 'gh repo delete, gh release delete, gh secret delete',
    row: { ...hub, effect: 'delete', thing: 'resource', target: last, danger: () => 'yes' },
  },
  {
    shell:
      'gh release create, gh pr create, gh pr merge, gh pr comment, gh issue comment, gh workflow run, gh secret set, gh release upload',
    row: { ...hub, effect: 'change', thing: 'resource', target: operand(0) },
  },
  { shell: 'gh repo fork', row: { ...hub, effect: 'create', thing: 'repository', target: operand(0), again: yes } },
  {
    shell: 'gh label create',
    row: { ...hub, effect: 'create', thing: 'label', target: operand(0), again: (ask) => flagged(ask, 'f', 'force') },
  },
  // What is kept there is made again by the next run.
  {
    shell: 'gh cache delete, gh actions-cache delete',
    row: { ...hub, effect: 'delete', thing: 'cache', target: operand(0), danger: () => 'no' },
  },
  {
    shell: 'gh api',
    row: {
      ...hub,
      effect: (ask) => (isWritingApi(ask) ? 'change' : 'read'),
      thing: 'resource',
      target: operand(0),
    },
  },
  {
    shell: 'gcloud config set, aws configure set, az config set',
    row: { effect: 'setup', medium: 'environment', minor: true },
  },
  {
    shell: 'gh, gcloud, az, doctl, heroku, flyctl, vercel, netlify, oci',
    row: {
      medium: 'network',
      limit: job('https://cli.github.com/manual/'),
      effect: (ask) => (removes(ask) ? 'delete' : shows(ask) ? 'read' : 'change'),
      thing: 'resource',
      target: last,
      danger: (ask) => (removes(ask) ? 'yes' : 'no'),
    },
  },
];

/** `gh api` asks, unless it is told a method, fields to send, or a mutation (https://cli.github.com/manual/gh_api). */
function isWritingApi(ask: Ask): boolean {
  const method = optionValue(ask, '--method', '-X')?.text.toUpperCase();
  if (method !== undefined) return method !== 'GET';
  if (operands(ask)[0]?.text === 'graphql') return ask.call.args.some(({ text }) => /\bmutation\b/.test(text));
  return flagged(ask, 'f', 'F', 'field', 'raw-field', 'input') === 'yes';
}

/** The verb of a cloud's command line stands among its first words. */
function removes(ask: Ask): boolean {
  return operands(ask)
    .slice(0, 4)
    .some(({ text }) => /^(?:delete|destroy|purge|terminate)(?:-|$)/.test(text));
}
function shows(ask: Ask): boolean {
  return operands(ask)
    .slice(0, 4)
    .some(({ text }) =>
      /^(?:list|get|describe|show|view|status|download|watch|diff|checks|print-\w+|ls|account|read|logs)(?:-|$)/.test(text),
    );
}

/** Any other command of `aws`: its verb says what it does. */
export function awsRow(name: string): Row | undefined {
  const verb = /^aws [\w-]+ ([a-z]+)(?:-|$)/.exec(name)?.[1];
  if (verb === undefined) return undefined;
  const base = { medium: 'network', limit: botocore, retry: yes, target: last } as const;
  if (/^(?:get|list|describe|wait|head|scan|query|filter|lookup)$/.test(verb))
    return { ...base, effect: 'read', thing: /secret-value|parameter/.test(name) ? 'secret' : 'resource' };
  // A message is taken off its queue by whoever has dealt with it.
  if (/^aws sqs delete-message/.test(name)) return { ...base, effect: 'change', thing: 'resource' };
  if (/^(?:delete|terminate|detach|deregister|purge|revoke)$/.test(verb))
    return { ...base, effect: 'delete', thing: 'resource', danger: unlessPreview('--dry-run') };
  if (/^create$/.test(verb)) return { ...base, effect: 'create', thing: 'resource', again: unknown };
  if (/put-metric-data/.test(name)) return { ...base, effect: 'send', thing: 'metric', minor: true };
  if (/^aws (?:sns publish|ses send)/.test(name))
    return { ...base, effect: 'send', thing: /ses/.test(name) ? 'message' : 'alert', again: no };
  return { ...base, effect: 'change', thing: 'resource' };
}

/** Containers, clusters, infrastructure, clouds, hosts of repositories. */
export const clouds: Table = [...kubectl, ...infrastructure, ...storage, ...hosted];
