import type { Call, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { callsAround } from './naming.ts';

const bucketIn = (text: string): string | undefined => /^(?:s3|gs):\/\/([\w.-]+)/.exec(text)?.[1];

/** Only read by this call: listed, or the first of the places that are copied. */
function isSource(value: Written, program: Program): boolean {
  const call = [...callsAround(value, program)].find(
    ({ name, args }) => OF_CLOUDS.test(name) || OF_CLOUDS.test(args[0]?.text ?? ''),
  );
  if (call === undefined) return false;
  if (call.args.some(({ text }) => /^(?:ls|stat|cat|du|hash)$/.test(text))) return true;
  return call.args.some(({ text }) => /^(?:cp|r?sync)$/.test(text)) && !isLast(value, call);
}
const OF_CLOUDS = /^(?:aws|gsutil|gcloud|s5cmd)$/;

/** Where a copy goes stands last, options with an own word apart. */
const isLast = ({ start }: Written, { args }: Call): boolean => {
  const places = args.filter(
    ({ text }, at) => !/^-./.test(text) && !/^--(?:exclude|include|profile|region)$/.test(args[at - 1]?.text ?? ''),
  );
  return (places.at(-1)?.start ?? -1) === start;
};

/**
 * In a workflow, which is the configuration: a bucket that is named in one place, and only read there, `gsutil ls gs://acme-backup/`,
 * is not better off a few lines above it; nor, in a script that lies beside the workflows, one that is only read.
 */
export function isOnlyLookedAt(value: Written, program: Program): boolean {
  const { file, written } = program;
  const bucket = bucketIn(value.value.text);
  if (bucket === undefined || program.languageOf(value.id) !== 'shell') return false;
  if (file.language === 'workflow') return file.text.split(`://${bucket}`).length === 2 && isSource(value, program);
  return (
    file.path.startsWith('.github/') &&
    written.every((other) => bucketIn(other.value.text) !== bucket || isSource(other, program))
  );
}

/** `gsutil cp gs://acme-public-references/hg38 .`, `aws s3 cp --no-sign-request s3://…`: it is there for everybody, by the same name. */
export const isForEverybody = (value: Written, program: Program): boolean =>
  program.languageOf(value.id) === 'shell' &&
  ((IS_PUBLIC.test(bucketIn(value.value.text) ?? '') && isSource(value, program)) ||
    [...callsAround(value, program)].some(({ args }) => args.some(({ text }) => text === '--no-sign-request')));
const IS_PUBLIC = /(?:^|[-_.])(?:public|open-?data|downloads?)(?:$|[-_.])/i;

/** In shell: `publish-release.sh` copies into it what the project brings out: there is one such place, and the script is about it. */
export const isPublishedTo = (value: Written, program: Program): boolean =>
  program.file.language === 'shell' &&
  /(?:^|[/_-])(?:publish|releases?)(?=[-_.][^/]*$|$)/i.test(program.file.path.replace(/\.\w+$/, '')) &&
  !isSource(value, program);
