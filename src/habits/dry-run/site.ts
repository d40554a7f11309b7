import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isBuildOutput } from '../../knowledge/targets.ts';

/**
 * `aws s3 sync dist/ "s3://$SITE" --delete`: what a build made takes the place of what the last one made. On a runner there is nothing
 * else in a folder than what was checked out or made there.
 */
export function isOfBuild({ name, call: { args } }: Step, program: Program): boolean {
  if (!/^(?:aws s3|gsutil|gcloud storage|rclone)\b/.test(name)) return false;
  // `aws --profile shop s3 sync --delete --acl public-read ./public s3://…`: options, and what they take, before it.
  const at = args.findIndex(({ text }) => /^r?sync$/.test(text));
  const from = args
    .slice(at + 1)
    .find(({ text }, index) => !text.startsWith('-') && !TAKES_WORD.test(args[at + index]?.text ?? ''));
  return isBuildOutput(from) || (program.file.language === 'workflow' && /^[\w.][\w./-]*$/.test(from?.text ?? ''));
}

const TAKES_WORD =
  /^--(?:acl|exclude|include|cache-control|content-type|region|profile|endpoint-url|storage-class|metadata-directive)$/;
