import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';

/** Registries that take a version once: that the second run is refused is the guard. */
const PACKAGES =
  /^(?:npm|pnpm|yarn|cargo|poetry|uv|hatch|flit|dart pub) publish\b|^(?:python3? -m )?twine upload\b|^gem push\b|^(?:dotnet )?nuget push\b|^(?:\S*\/)?mvnw? (?:\S+ )*deploy(?![\w:.-])|^pypa\/gh-action-pypi-publish\b/;
const isPackage = ({ call }: Step): boolean => PACKAGES.test(lineOfCall(call, WORDS));
const WORDS = 4;

/** A version of a package, where the workflow moves nothing else: no branch, no image's name, nothing that is in service. */
export const isRefused = (step: Step, acting: readonly Step[]): boolean => isPackage(step) && acting.every(isPackage);

const IMAGES = /^docker push\b|^podman push\b|^docker buildx\b|^docker build\b|^docker\/(?:build-push|bake)-action\b/;
/** Names that lead to the newest: written, left out, or those that `docker/metadata-action` gives a branch. */
const MOVES =
  /:(?:latest|edge|nightly|stable|main|master|trunk|dev\w*|stag\w*|stg|prod\w*|beta|alpha|canary|next|unstable|preview|testing)(?![\w.])|\btags\b|metadata|\bref_name\b|\bbranch\b/i;

/** An image whose name nobody can tell to be one that the next run gives as well: `shop:${{ needs.version.outputs.tag }}`. */
export function isOfUnknownTag({ call }: Step, program: Program): boolean {
  if (!IMAGES.test(lineOfCall(call, WORDS))) return false;
  const said = [...call.args, ...['tags', 'images', 'files'].flatMap((name) => call.options.get(name) ?? [])];
  const words = said.flatMap((word) => [
    word,
    ...word.holes.flatMap(({ name, from }) => program.given(name, from).map(({ value }) => value)),
  ]);
  if (words.some(({ text }) => MOVES.test(text))) return false;
  const image = call.args.at(-1)?.text ?? '';
  return !/ push\b/.test(lineOfCall(call, 2)) || /:[^/]*$|^\$\{[^{}]*\}$/.test(image);
}

/** `ansible-playbook` in a job whose inventory says `ansible_connection=local`: it works on the machine itself, one job at a time. */
export function isLocalPlaybook({ name, call }: Step, program: Program): boolean {
  if (name !== 'ansible-playbook') return false;
  const { start, end } = program.job(call.id) ?? program.enclosing(call.id);
  return /\bansible_connection\s*[=:]\s*["']?local\b/.test(program.file.text.slice(start, end));
}
