import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';
import { nameOfStep, startsOnlyOn } from '../../knowledge/workflow/jobs.ts';

/** Registries that take a version once: that the second run is refused is the guard, whatever else the workflow does. */
const PACKAGES =
  /^(?:npm|pnpm|yarn|cargo|poetry|uv|hatch|flit|dart pub) publish\b|^(?:python3? -m )?twine upload\b|^gem push\b|^(?:dotnet )?nuget push\b|^(?:\S*\/)?mvnw? (?:\S+ )*deploy(?![\w:.-])|^pypa\/gh-action-pypi-publish\b/;
/**
 * Actions that bring out a version of its own, of a package or a release: what is there is refused, or left. release-please, changesets and their
 * like set their pull request anew, from the state that they ask GitHub for.
 */
const VERSIONS =
  /^(?:(?:google-github-actions|googleapis)\/release-please-action|changesets\/action|cycjimmy\/semantic-release-action|js-devtools\/npm-publish|rubygems\/release-gem|cargo-bins\/release-pr|release-plz\/action|katyo\/publish-crates|helm\/chart-releaser-action)$/i;
const WORDS = 4;

const RELEASES =
  /^(?:softprops\/action-gh-release|actions\/(?:create-release|upload-release-asset)|ncipollo\/release-action|svenstaro\/upload-release-action|marvinpinto\/action-automatic-releases|goreleaser\/goreleaser-action)$|^gh release\b|^goreleaser\b/i;
const TAGS = ['tag_name', 'tag', 'automatic_release_tag'];
/** `nightly`, and no number and no hole: each run gives the same release anew. */
const SAME = /^(?!v?\d)[a-z][\w.-]*$/i;

/** A release of a version of its own, or a draft that people publish. */
function isOwnRelease({ call }: Step): boolean {
  const line = lineOfCall(call, WORDS);
  if (!RELEASES.test(line)) return false;
  if (/^(?:true|\$\{)/.test(call.options.get('draft')?.text ?? '') || call.args.some(({ text }) => /^(?:-d|--draft)$/.test(text)))
    return true;
  const [, typed = ''] = /^gh release (?:create|upload|edit) (\S+)/.exec(line) ?? [];
  return ![typed, ...TAGS.map((name) => call.options.get(name)?.text ?? '')].some((tag) => SAME.test(tag));
}

/** Helm refuses an upgrade while another one of the same release goes on. */
const LOCKED = /^helm (?:upgrade|install|rollback)\b/;

/** A version of a package, a release of its own: no branch, no image's name, nothing that is in service is moved by it. */
export const isRefused = (step: Step): boolean =>
  PACKAGES.test(lineOfCall(step.call, WORDS)) ||
  LOCKED.test(lineOfCall(step.call, WORDS)) ||
  VERSIONS.test(step.call.name) ||
  isOwnRelease(step);

const IMAGES = /^docker push\b|^podman push\b|^docker buildx\b|^docker build\b|^docker\/(?:build-push|bake)-action\b/;
/** Names that lead to the newest: written, left out, or those that `docker/metadata-action` gives a branch. */
const MOVES =
  /:(?:latest|edge|nightly|stable|main|master|trunk|dev\w*|stag\w*|stg|prod\w*|beta|alpha|canary|next|unstable|preview|testing)(?![\w.])|\btags\b|metadata|\bref_name\b|\bbranch\b/i;

/** An image whose name nobody can tell to be one that the next run gives as well: `shop:${{ needs.version.outputs.tag }}`. */
export function isOfUnknownTag({ call }: Step, program: Program): boolean {
  if (!IMAGES.test(lineOfCall(call, WORDS))) return false;
  const said = [...tagsIn(call), ...['tags', 'images', 'files'].flatMap((name) => call.options.get(name) ?? [])];
  const words = said.flatMap((word) => [
    word,
    ...word.holes.flatMap(({ name, from }) => program.given(name, from).map(({ value }) => value)),
  ]);
  const moving = words.filter(({ text }) => MOVES.test(text));
  if (moving.length > 0) return moving.every(({ text }) => OF_METADATA.test(text)) && isOfVersions(program);
  const image = call.args.at(-1)?.text ?? '';
  return !/ push\b/.test(lineOfCall(call, 2)) || /:[^/]*$|^\$\{[^{}]*\}$/.test(image);
}

/**
 * `tags: ${{ steps.meta.outputs.tags }}` where a release or a person starts it: a release has its version, and what a person starts the name of a
 * branch or a commit.
 */
const OF_METADATA = /^\$\{steps\.[\w-]+\.outputs\.tags\}$/;
const isOfVersions = (program: Program): boolean => startsOnlyOn(['release', 'workflow_dispatch'], program);

/** `- name: Create draft release`, whatever makes it: it is people's to publish. */
export const isNamedDraft = ({ call }: Step, program: Program): boolean =>
  /\bdraft (?:a )?release/i.test(nameOfStep(program, call.id) ?? '');

/** Of `docker buildx imagetools create shop:latest --tag shop:$VERSION` it is the tags that are given; the first is only read. */
const tagsIn = (call: Step['call']): Step['call']['args'] =>
  /^docker buildx imagetools create\b/.test(lineOfCall(call, WORDS))
    ? call.args.filter(({ text }, at) => /^(?:-t|--tag)$/.test(call.args[at - 1]?.text ?? '') || /^--tag=/.test(text))
    : call.args;

/**
 * `git checkout main` and `git push mirror main`, where the job makes no commit of its own: what was pushed before is not undone, since git
 * refuses an older one.
 */
export function isMirrored({ name, call }: Step, program: Program): boolean {
  const job = program.job(call.id);
  if (name !== 'git push' || job === undefined || call.args.some(({ text }) => /^(?:-\w*f\w*|--force|--mirror|\+\S+)/.test(text)))
    return false;
  return program.callsIn(job.id).every((other) => {
    if (other.name === 'git')
      return /^(?:checkout|switch|config|remote|fetch|push|status|log|rev-parse|branch|show)$/.test(other.args[0]?.text ?? '');
    return (
      /^(?:getenv|echo|printf|set|cd|export)$/.test(other.name) ||
      /^(?:actions\/checkout|[\w.-]+\/configure-[\w-]*credentials)$/.test(other.name)
    );
  });
}

/** `ansible-playbook` in a job whose inventory says `ansible_connection=local`: it works on the machine itself, one job at a time. */
export function isLocalPlaybook({ name, call }: Step, program: Program): boolean {
  if (name !== 'ansible-playbook') return false;
  const { start, end } = program.job(call.id) ?? program.enclosing(call.id);
  return /\bansible_connection\s*[=:]\s*["']?local\b/.test(program.file.text.slice(start, end));
}
