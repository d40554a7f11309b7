/**
 * What sets up, or serves, the container that somebody develops in: `.devcontainer/setup.sh`, `gitpod/start.sh`. Whoever opened it has
 * its terminal before them.
 */
export const isOfWorkspace = (path: string): boolean =>
  /(?:^|\/)(?:\.?devcontainers?|\.?gitpod|\.?codespaces?|dev(?:eloper)?-?workspaces?)\//i.test(path);
