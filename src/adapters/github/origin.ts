import { GitHostError } from '../../app/ports.ts';

const REDIRECTS = 3;

/**
 * A `fetch` that speaks to the origins of these addresses and to no other, so that the token cannot leave them. A redirect
 * of a read is followed within one origin (a repository that was renamed); any other ends in a `GitHostError`.
 */
export function fetchWithin(addresses: readonly string[]): typeof fetch {
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  return async (input, init = {}) => {
    let url = new URL(String(input)); // The client gives a string.
    for (let left = REDIRECTS; ; left -= 1) {
      if (!origins.has(url.origin)) throw new GitHostError(strayed(url));
      const answer = await fetch(url.href, { ...init, redirect: 'manual' });
      const next = nextOf(answer, url);
      if (next === undefined) return answer;
      if (next.origin !== url.origin) throw new GitHostError(strayed(next));
      if ((init.method ?? 'GET') !== 'GET' || left === 0) throw new GitHostError(moved(next));
      url = next;
    }
  };
}

/** Where a redirect leads; `undefined`: the answer is none. */
function nextOf({ status, headers }: Response, from: URL): URL | undefined {
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  return location !== null && URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
}

function strayed({ origin }: URL): string {
  return `GitHub's answer leads to another server (${origin}), which is not asked and gets no token: check \`GITHUB_API_URL\`.`;
}

function moved({ pathname }: URL): string {
  return `GitHub says that the repository moved (${pathname}), and nothing is written there: run the job in the repository it is now.`;
}
