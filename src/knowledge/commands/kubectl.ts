import type { Answer, Ask } from '../../core/knowledge.ts';
import { no, type Table, yes } from '../row.ts';
import { job, last, operand, optionValue, remote, unlessPreview } from './options.ts';

const KUBECTL = 'https://kubernetes.io/docs/reference/kubectl/';
/** `kubectl rollout status --timeout=5m`, `--request-timeout=30s`. */
const timed = ({ call }: Ask): Answer =>
  call.args.some(({ text }) => /^--(?:request-)?timeout(?:=|$)/.test(text)) ? 'yes' : 'no';
const cluster = { medium: 'network', limit: { ...job(`${KUBECTL}kubectl/`), bounded: timed } } as const;
const dry = unlessPreview('--dry-run');
const isDry = (ask: Ask): boolean => dry(ask) === 'preview';
/** `kubectl delete pod -l app=web`: what runs the pods starts them again. */
const bounces = ({ call }: Ask): boolean =>
  call.args.some(({ text }, at) => /^(?:pods?|po)(?:\/|$)/.test(text) && !/^-/.test(call.args[at - 1]?.text ?? ''));

/** Clusters of containers. */
export const kubectl: Table = [
  {
    shell: 'kubectl create, oc create',
    row: {
      ...cluster,
      effect: (ask) => (isDry(ask) ? 'read' : 'create'),
      thing: 'resource',
      target: last,
      // A token is another one each time.
      again: (ask) => (isDry(ask) ? 'yes' : ask.call.args.some(({ text }) => text === 'token') ? 'unknown' : 'no'),
    },
  },
  { shell: 'kubectl apply, oc apply', row: { ...cluster, effect: 'create', thing: 'resource', target: last, again: yes } },
  {
    shell: 'kubectl delete, oc delete',
    row: {
      ...cluster,
      effect: 'delete',
      thing: 'resource',
      target: last,
      danger: (ask) => (bounces(ask) && !isDry(ask) ? 'no' : dry(ask)),
    },
  },
  {
    shell: 'kubectl get, kubectl describe, kubectl logs, kubectl top, kubectl cluster-info, kubectl rollout status, oc get',
    row: { ...cluster, effect: 'read', thing: 'resource', target: last },
  },
  {
    shell: 'kind create cluster, k3d cluster create',
    row: { effect: 'create', medium: 'process', thing: 'cluster', target: (ask) => optionValue(ask, '--name', '-n'), again: no },
  },
  {
    shell: 'kubectl wait, oc wait',
    row: {
      medium: 'network',
      effect: 'read',
      thing: 'resource',
      target: last,
      limit: { bounded: 'default', advice: 'its default is finite', seconds: 30, source: `${KUBECTL}generated/kubectl_wait/` },
    },
  },
  // Settings of the tool on this machine.
  { shell: 'kubectl config, kubectl version', row: { effect: 'probe', medium: 'process', minor: true } },
  {
    shell:
      'kubectl patch, kubectl scale, kubectl label, kubectl annotate, kubectl rollout, kubectl set, kubectl exec, kubectl cp, kubectl replace, kubectl edit, kubectl cordon, kubectl uncordon, kubectl taint',
    row: { ...cluster, effect: 'change', thing: 'resource', target: last },
  },
  {
    shell: 'helm install',
    row: {
      ...remote('https://helm.sh/docs/helm/helm_install/'),
      effect: 'create',
      thing: 'release',
      target: operand(0),
      again: no,
    },
  },
  {
    shell: 'helm upgrade',
    row: { ...remote('https://helm.sh/docs/helm/helm_upgrade/'), effect: 'change', thing: 'release', target: operand(0) },
  },
  {
    shell: 'helm uninstall, helm delete',
    row: {
      ...remote('https://helm.sh/docs/helm/helm_uninstall/'),
      effect: 'delete',
      thing: 'release',
      target: operand(0),
      danger: dry,
    },
  },
];
