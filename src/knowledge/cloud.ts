import type { Ask, Effect, Limit, Row } from '../core/knowledge.ts';
import { arg, type Family, firstOf, keyword, makersOf, methodOf, no, type Table, unknown, yes } from './row.ts';

const botocore: Limit = {
  bounded: 'default',
  advice: 'its default is finite',
  seconds: 60,
  source: 'https://botocore.amazonaws.com/v1/documentation/api/latest/reference/config.html',
};
const remote = { medium: 'network', limit: botocore, retry: yes } as const;
const named = keyword(
  'Bucket',
  'Key',
  'Name',
  'TableName',
  'QueueUrl',
  'QueueName',
  'TopicArn',
  'InstanceIds',
  'FunctionName',
  'ClusterName',
  'UserName',
  'GroupName',
  'RoleName',
  'SecretId',
  'Filename',
  'DBInstanceIdentifier',
  'StackName',
  'GroupId',
  'VolumeId',
  'SnapshotId',
  'ImageId',
);
const target = firstOf(named, arg(0));

/** What a method of a cloud client does, by the verb it starts with. */
function effectOfVerb(method: string): Effect | undefined {
  const verb = /^[a-z]+/.exec(method)?.[0] ?? '';
  if (
    /^(?:get|list|describe|head|scan|query|select|lookup|search|batch|download|filter|generate|test|check|can|read|load|is)$/.test(
      verb,
    )
  )
    return method.startsWith('batch_write') ? 'write' : 'read';
  if (/^(?:create|run|request|allocate|register|add|import|copy)$/.test(verb)) return 'create';
  if (/^(?:delete|terminate|deregister|purge|revoke|release|detach|remove|empty)$/.test(verb)) return 'delete';
  if (
    /^(?:put|upload|write|update|modify|set|tag|untag|enable|disable|attach|associate|disassociate|start|stop|reboot|restore|change|apply|patch|replace|promote|rotate|reset|invoke|execute|stage)$/.test(
      verb,
    )
  )
    return 'change';
  return /^(?:send|publish)$/.test(verb) ? 'send' : undefined;
}

/** Things of AWS that one call tells or sends. */
const OWN: Readonly<Record<string, Row>> = {
  put_metric_data: { ...remote, effect: 'send', thing: 'metric', target: keyword('Namespace'), minor: true },
  get_secret_value: { ...remote, effect: 'read', thing: 'secret', target: keyword('SecretId') },
  get_parameter: { ...remote, effect: 'read', thing: 'secret', target: keyword('Name') },
  get_parameters: { ...remote, effect: 'read', thing: 'secret', target: keyword('Names') },
  publish: {
    ...remote,
    effect: 'send',
    thing: 'alert',
    target: keyword('TopicArn', 'PhoneNumber'),
    content: keyword('Message'),
    again: (ask) => ask.has('MessageDeduplicationId'),
  },
  send_email: {
    ...remote,
    effect: 'send',
    thing: 'message',
    target: keyword('Destination'),
    content: keyword('Message'),
    again: no,
  },
  send_raw_email: {
    ...remote,
    effect: 'send',
    thing: 'message',
    target: keyword('Destinations'),
    content: keyword('RawMessage'),
    again: no,
  },
  send_templated_email: { ...remote, effect: 'send', thing: 'message', target: keyword('Destination'), again: no },
  send_message: { ...remote, effect: 'send', thing: 'queue', target: keyword('QueueUrl'), content: keyword('MessageBody') },
  send_message_batch: { ...remote, effect: 'send', thing: 'queue', target: keyword('QueueUrl') },
  receive_message: { ...remote, effect: 'read', thing: 'message', target: keyword('QueueUrl') },
  delete_message: { ...remote, effect: 'change', thing: 'queue', target: keyword('QueueUrl') },
  delete_message_batch: { ...remote, effect: 'change', thing: 'queue', target: keyword('QueueUrl') },
  put_item: { ...remote, effect: 'write', thing: 'row', target: keyword('TableName'), again: yes },
  put_object: { ...remote, effect: 'write', thing: 'object', target: keyword('Bucket') },
  upload_file: { ...remote, effect: 'write', thing: 'object', target: arg(1, 'Bucket') },
  upload_fileobj: { ...remote, effect: 'write', thing: 'object', target: arg(1, 'Bucket') },
  copy_object: { ...remote, effect: 'write', thing: 'object', target: keyword('Bucket') },
  download_file: { ...remote, medium: 'file', effect: 'write', thing: 'file', target: arg(2, 'Filename') },
  // Making a bucket or a queue of your own again is answered with the one that is there, or depends on the region.
  create_bucket: { ...remote, effect: 'create', thing: 'bucket', target: keyword('Bucket'), again: unknown },
  create_queue: { ...remote, effect: 'create', thing: 'queue', target: keyword('QueueName'), again: yes },
  create_topic: { ...remote, effect: 'create', thing: 'topic', target: keyword('Name'), again: yes },
  create_tags: { ...remote, effect: 'change', thing: 'tag', target: keyword('Resources') },
};

/** A rehearsal is asked for by the client's own option. */
function danger(ask: Ask): 'yes' | 'preview' {
  return ask.has('DryRun', 'dry_run') === 'yes' ? 'preview' : 'yes';
}

const CALLED =
  /^(?:get_paginator|get_waiter|paginate|wait|client|resource|session|close|exceptions|meta|can_paginate|generate_presigned_url)$/;

function awsRow(method: string): Row | undefined {
  if (Object.hasOwn(OWN, method)) return OWN[method];
  if (method === 'paginate') return { ...remote, effect: 'read', thing: 'records', target };
  if (method === 'wait') return { effect: 'wait', medium: 'memory', minor: true };
  const effect = CALLED.test(method) ? undefined : effectOfVerb(method);
  if (effect === undefined) return undefined;
  const row: Row = { ...remote, effect, thing: effect === 'read' ? 'records' : 'resource', target };
  if (effect === 'create')
    return {
      ...row,
      again: (ask) => (ask.has('ClientToken', 'ClientRequestToken', 'IdempotencyToken') === 'yes' ? 'yes' : 'unknown'),
    };
  return effect === 'delete' ? { ...row, danger } : row;
}

const AWS =
  /^(?:boto3|aioboto3|aiobotocore\.session\.get_session)\.(?:(?:Session|session\.Session)\.)?(?:client|resource|create_client)\./;
const GOOGLE = /^google\.cloud\.|^googleapiclient\.discovery\.build\./;
const AZURE = /^azure\.(?:storage|mgmt|keyvault|cosmos|servicebus|data)\b/;
const MERAKI = /^meraki\.DashboardAPI\.\w+\./;
const KUBERNETES = /^kubernetes\.client\.(?:\w*Api)\./;

const google: Limit = {
  bounded: 'default',
  advice: 'its default is finite',
  seconds: 60,
  source: 'https://googleapis.dev/python/storage/latest/retry_timeout.html',
};
const azure: Limit = {
  bounded: 'default',
  advice: 'its default is finite',
  seconds: 300,
  source: 'https://learn.microsoft.com/python/api/overview/azure/core-readme',
};
const meraki: Limit = {
  bounded: 'default',
  advice: 'its default is finite',
  seconds: 60,
  source: 'https://github.com/meraki/dashboard-api-python#configuration',
};
const kubernetes: Limit = {
  bounded: (ask) => ask.has('_request_timeout'),
  advice: 'add `_request_timeout=30`',
  source: 'https://github.com/kubernetes-client/python/blob/master/kubernetes/client/api/core_v1_api.py',
};

/** A method of another cloud's client, with that client's limit. */
function clientRow(method: string, limit: Limit): Row | undefined {
  if (/^(?:access_secret_version|get_secret)$/.test(method)) return { ...remote, limit, effect: 'read', thing: 'secret', target };
  if (/^(?:delete|delete_blob|delete_blobs|delete_container)$/.test(method))
    return { ...remote, limit, effect: 'delete', thing: 'object', target, danger };
  if (/^(?:upload_from_\w+|upload_blob)$/.test(method)) return { ...remote, limit, effect: 'write', thing: 'object', target };
  if (/^download_(?:to_\w+|as_\w+|blob)$/.test(method)) return { ...remote, limit, effect: 'read', thing: 'object', target };
  const effect = effectOfVerb(method);
  if (effect === undefined) return undefined;
  const row: Row = { ...remote, limit, effect, thing: effect === 'read' ? 'records' : 'resource', target };
  if (effect === 'create') return { ...row, again: unknown };
  return effect === 'delete' ? { ...row, danger } : row;
}

function kubernetesRow(method: string): Row | undefined {
  const row = clientRow(method, kubernetes);
  if (row === undefined) return undefined;
  const { retry: _none, ...rest } = row;
  const own: Row = { ...rest, fix: { limit: '_request_timeout=30' } };
  if (row.effect === 'create') return { ...own, again: () => 'no' };
  return row.effect === 'delete' ? { ...own, danger: (ask) => (ask.has('dry_run') === 'yes' ? 'preview' : 'yes') } : own;
}

/** A resource of AWS named by its class: `Bucket('x').objects.all().delete()`, `Table('t').put_item(…)`. */
function isBareDelete(name: string): boolean {
  return /\.objects\.(?:all|filter)\.delete$|\.object_versions\.(?:all|filter\.)?\.?delete$/.test(name);
}

function cloudRow(name: string): Row | undefined {
  const method = methodOf(name);
  if (AWS.test(name)) {
    if (isBareDelete(name))
      return {
        ...remote,
        effect: 'delete',
        thing: 'object',
        danger: (ask) => (/\.all\.delete$/.test(ask.call.name) ? 'everything' : 'yes'),
      };
    if (method === 'delete' || method === 'terminate')
      return { ...remote, effect: 'delete', thing: 'resource', target: (ask) => makersOf(ask)[0]?.args[0], danger };
    return awsRow(method);
  }
  if (KUBERNETES.test(name)) return kubernetesRow(method);
  // What came into a table of the program's own is changed in memory: `rows.to_dataframe().reset_index()`.
  if (GOOGLE.test(name)) return /\.to_(?:dataframe|arrow|dict)\./.test(name) ? undefined : clientRow(method, google);
  if (MERAKI.test(name)) return clientRow(method, meraki);
  return AZURE.test(name) ? clientRow(method, azure) : undefined;
}

/** Clients of clouds and clusters: the verb of the method says what it does. */
export const cloud: Family = {
  owners: /^(?:boto3|aioboto3|aiobotocore|google|googleapiclient|azure|kubernetes|meraki)\./,
  row: cloudRow,
};

const docker: Limit = {
  bounded: 'default',
  advice: 'its default is finite',
  seconds: 60,
  source: 'https://docker-py.readthedocs.io/en/stable/client.html',
};
const engine = { medium: 'process', limit: docker, target: firstOf(keyword('name', 'image'), arg(0)) } as const;
const under = (suffixes: string): string =>
  suffixes
    .split(' ')
    .flatMap((suffix) => [`docker.from_env.${suffix}`, `docker.DockerClient.${suffix}`])
    .join(' ');

/** Containers through Docker's own client, and what makes clients of clouds. */
export const clients: Table = [
  {
    python: under('networks.create volumes.create'),
    row: { ...engine, effect: 'create', thing: 'network', again: (ask) => (ask.call.name.includes('volumes') ? 'yes' : 'no') },
  },
  { python: under('containers.run containers.create'), row: { ...engine, effect: 'run', thing: 'container' } },
  { python: under('images.pull images.push images.build'), row: { ...engine, effect: 'write', thing: 'image' } },
  {
    python: under('containers.prune images.prune volumes.prune networks.prune'),
    row: { ...engine, effect: 'delete', thing: 'container', danger: () => 'yes' },
  },
  {
    python:
      'boto3.client boto3.resource boto3.Session boto3.session.Session boto3.Session.client boto3.Session.resource google.cloud.storage.Client google.cloud.bigquery.Client kubernetes.config.load_kube_config kubernetes.config.load_incluster_config docker.from_env docker.DockerClient',
    row: { effect: 'setup', medium: 'network', thing: 'client', target: arg(0), minor: true },
  },
];
