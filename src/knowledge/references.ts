import type { Call } from '../core/facts.ts';

/** Programs whose `--secret` says which entry of a store a container, or a build, is to have. */
const OF_CONTAINERS = /^(?:docker|podman|nerdctl|buildah|buildctl|img)$/;
const STARTERS = /^(?:sudo|doas|exec|env|time|nice)$/;
/** `--secret`, and `docker service update --secret-add`. */
const OF_ENTRY = /^--secret(?:-add|-rm)?$/;
/** Google's `run`, `functions` and `builds`: `NAME=entry:version`. */
const OF_CLOUD = /^--(?:set|update|remove)-(?:build-)?secrets$/;

/**
 * Does an option name the entry of a store, and never say what it holds: `podman run --secret backup_password,type=env`,
 * `gcloud run deploy --set-secrets TOKEN=shop-token:latest`?
 */
export function namesEntry(option: string, { name, args }: Call): boolean {
  const words = [name, ...args.map(({ text }) => text)];
  const program = words.find((word) => !STARTERS.test(word) && !word.includes('=')) ?? name;
  return (OF_ENTRY.test(option) && OF_CONTAINERS.test(program)) || (OF_CLOUD.test(option) && program === 'gcloud');
}

/**
 * Does a value only let who has it upload a report of coverage? Pull requests of forks get no secrets, so that public repositories
 * write this one out: `CODECOV_TOKEN: …`, or `token:` of Codecov's action;
 * Percy's only sends pictures in, FOSSA's push-only key the list of what is built with, Coveralls' action takes the repository's under the name of GitHub's, and Chromatic's starts a build of what everybody sees.
 */
export const isForUpload = (name: string, around: Call | undefined): boolean =>
  /(?:^|\.)(?:CODECOV|PERCY)_TOKEN$/.test(name) ||
  (/(?:^|\.)token$/.test(name) && /^codecov\//i.test(around?.name ?? '')) ||
  (/(?:^|\.)(?:fossa-api-key|api-key)$/.test(name) && /^fossas?(?:-contrib)?\//i.test(around?.name ?? '')) ||
  (/(?:^|\.)projectToken$/.test(name) && /^chromaui\//i.test(around?.name ?? '')) ||
  (/(?:^|\.)github-token$/.test(name) && /^coverallsapp\//i.test(around?.name ?? ''));
