import type { Call } from '../../core/facts.ts';
import type { Step } from '../../core/step.ts';
import { isDeploying } from '../../knowledge/workflow/work.ts';

const COPIES = /^(?:rsync|scp|(?:aws s3|gsutil|gcloud storage) (?:cp|mv|sync|rsync))$/;

/** Is something brought from here to another machine or into a bucket? */
export function isSentElsewhere({ name, call }: Step): boolean {
  if (!COPIES.test(name)) return false;
  if (name === 'rsync' || name === 'scp') return /^[^\s/]+:/.test(call.args.at(-1)?.text ?? '');
  return !/^(?:s3|gs):/.test(operandsOf(call)[0]?.text ?? '');
}

/** The places of `aws s3 cp --quiet --region "$REGION" app.tgz "$BUCKET/"`. */
const operandsOf = ({ args }: Call): Call['args'] =>
  args.filter(
    ({ text }, at) =>
      !text.startsWith('-') && !/^(?:s3|storage|cp|mv|r?sync)$/.test(text) && !TAKES_VALUE.test(args[at - 1]?.text ?? ''),
  );
const TAKES_VALUE = /^--(?:region|profile|endpoint-url|output|ca-bundle|project|account|configuration)$/;

/**
 * Does somebody wait for what a command brings elsewhere: a copy, an image, a branch, what a cluster or a cloud is told to run? A
 * pattern may match nothing, and a branch or a tag that is taken away need not be there.
 */
export function isDelivering(step: Step): boolean {
  const { name, call } = step;
  if (call.args.some(({ text }) => /[*?]/.test(text))) return false;
  if (name === 'git push') return !call.args.some(({ text }) => /^:|^--delete$|^-d$|^--tags$/.test(text));
  return isSentElsewhere(step) || /^(?:docker|podman) push$/.test(name) || isDeploying(step);
}
