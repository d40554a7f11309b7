import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** `europe-docker.pkg.dev/acme-shop/images/api:v1`, `eu.gcr.io/acme-shop/api`: the registry, and whose it is. */
const IN_REGISTRY = /^([\w-]+-docker\.pkg\.dev|(?:\w+\.)?gcr\.io)\/([a-z][a-z0-9-]{4,28}[a-z0-9])\/./;

/**
 * A cloud project in an image's address, where `gcloud auth configure-docker` signs in to that registry: one's own. What anybody may
 * pull needs no login.
 */
export const projectOfRegistry = ({ value: { text } }: Written, { calls }: Program): 'project' | undefined => {
  const registry = IN_REGISTRY.exec(text)?.[1];
  return registry !== undefined &&
    calls.some(({ name, args }) => name === 'gcloud' && args.some((word) => word.text.split(',').includes(registry)))
    ? 'project'
    : undefined;
};
