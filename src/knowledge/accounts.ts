import { isStandIn } from './stand-ins.ts';
import { phrases } from './words.ts';

/** A bucket of a cloud's storage: `s3://acme-backups/x`. */
export function bucketOf(text: string): 'bucket' | undefined {
  const bucket = /^(?:s3[an]?|gs):\/\/([^/\s]+)/i.exec(text)?.[1];
  if (bucket === undefined || !/^[a-z0-9][\w.-]+$/i.test(bucket) || isStandIn(bucket)) return undefined;
  return /^(?:bucket|bucket-?name|spark-lib|hadoop-lib|kubernetes-release|k8s-release|cloud-sdk-release|gcp-public-data|cloud-samples|commoncrawl|noaa-|sentinel-|test-?bucket)|example/i.test(
    bucket,
  )
    ? undefined
    : 'bucket';
}

/** Account ids that documentation uses, and publishers' own ids, which are the same for everybody. */
const KNOWN_ACCOUNT: ReadonlySet<string> = new Set(
  '123456789012 012345678901 123456789123 111122223333 444455556666 777788889999 099720109477 137112412989 763104351884 602401143452 801119661308 679593333241 013907871322 309956199498 125523088429'.split(
    ' ',
  ),
);
const accountName = phrases('(?:aws_?)?account(?:_?(?:id|number))?|owner_?id|aws_?account\\w*');

/** An account's id: in an ARN, an address of a registry, or under its name. */
export function accountOf(text: string, name: string): 'account' | undefined {
  const id =
    /^arn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12}):/.exec(text)?.[1] ??
    /^(?:https?:\/\/)?(\d{12})\.dkr\.ecr\./.exec(text)?.[1] ??
    (/^\d{12}$/.test(text) && accountName(name) ? text : undefined);
  if (id === undefined || KNOWN_ACCOUNT.has(id) || /^(\d)\1+$|^(?:(\d)\2){6}$/.test(id)) return undefined;
  return 'account';
}

const projectName = phrases(
  '(?:gcp|gcloud|google|google_cloud|gce|bq|bigquery|firebase)_?project(?:_?id)?|project_?id|(?:bq|bigquery)_?dataset(?:_?id)?',
);

const IN_PROJECT =
  /^projects\/([a-z][a-z0-9-]{4,28}[a-z0-9])\/(?:locations|zones|regions|global|secrets|topics|subscriptions|serviceAccounts|roles|repos|instances|datasets|databases|triggers|images|buckets|services)(?:\/|$)/;

/** A cloud project or dataset: in the path of a resource, or under its name. */
export function projectOf(text: string, name: string): 'project' | undefined {
  const id =
    IN_PROJECT.exec(text)?.[1] ??
    (/project|dataset/i.test(name) && projectName(name) && /^[a-z][a-z0-9]*[-_][a-z0-9_-]*[a-z0-9]$/.test(text)
      ? text
      : undefined);
  // Google's ids have no underscore: `prj_shop` is somebody else's.
  if (
    id === undefined ||
    (id.includes('_') && !/dataset/i.test(name)) ||
    isStandIn(id) ||
    // Images for everybody: `projects/debian-cloud/global/images/…`.
    /^(?:ubuntu-os|debian|centos|rocky-linux|rhel|suse|opensuse|windows|cos|fedora-coreos)-cloud$/.test(id) ||
    /example|sample|placeholder|project[-_]?id|^test-?project$|^projects?-?name$|-12345\d*$/i.test(id)
  )
    return undefined;
  return 'project';
}

/** A cluster that an option names: `--context=prod-eu`. */
export function clusterOf(text: string, name: string): 'cluster' | undefined {
  const cluster =
    /^--(?:kube-)?(?:context|cluster)[= ](.+)$/.exec(text)?.[1] ??
    (/^--(?:kube-)?(?:context|cluster)$/.test(name) ? text : undefined);
  if (cluster === undefined || isStandIn(cluster) || cluster.includes('$')) return undefined;
  return /^(?:minikube|docker-desktop|docker-for-desktop|kind(?:-|$)|k3d(?:-|$)|default$|rancher-desktop|colima|orbstack|microk8s)/.test(
    cluster,
  )
    ? undefined
    : 'cluster';
}
