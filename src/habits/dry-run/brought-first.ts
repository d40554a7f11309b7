import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';

/**
 * `aws s3 sync "s3://$BUCKET/deb" deb`, and after the work in it `aws s3 sync --delete deb "s3://$BUCKET/deb"`: what goes is what the run itself took
 * out of the copy that it had brought.
 */
export function isBroughtFirst({ call }: Step, program: Program): boolean {
  const [from, to] = placesOf(call.args);
  if (!SYNCS.test(lineOfCall(call)) || from === undefined || to === undefined) return false;
  return program.calls.some((before) => {
    const [first, second] = placesOf(before.args);
    return before.start < call.start && SYNCS.test(lineOfCall(before)) && first === to && second === from;
  });
}

const SYNCS = /^(?:aws s3|gsutil|gcloud storage|rclone)\b.*\b(?:r?sync)\b/;

/** From where to where, without a last slash. */
const placesOf = (args: Step['call']['args']): readonly string[] =>
  args.flatMap(({ text }) => (/^(?:-|s3$|r?sync$|storage$)/.test(text) ? [] : [text.replace(/\/+$/, '')])).slice(0, 2);
