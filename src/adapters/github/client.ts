import { Octokit } from '@octokit/rest';
import { type Patience, patienceOf, type Sleep, sleep } from '../../app/patience.ts';
import { GitHostError } from '../../app/ports.ts';
import { GraphqlProblem, isLost } from './errors.ts';
import { limitOf } from './limits.ts';
import { fetchWithin } from './origin.ts';

/** Where to speak to and as whom. The addresses come from the environment of the run and nowhere else. */
export interface Access {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** GitHub gives such a run a token that may only read. */
  readonly from?: 'fork' | 'dependabot';
  /** Milliseconds before a read is tried again, one a try. */
  readonly pauses?: readonly number[];
  readonly sleep?: Sleep;
  /** With limits; the run has one, for reading and writing. */
  readonly patience?: Patience;
  /** After so many calls the run no longer reads what it could do without. */
  readonly mostReads?: number;
}

export interface Client {
  readonly rest: Octokit;
  /** Runs a query, or a mutation (never sent again). Throws what the REST client throws, and `GraphqlProblem`. */
  graphql<T>(document: string, variables: Record<string, unknown>): Promise<T>;
  /** Whether the run may still read what it could do without. */
  mayRead(): boolean;
}

/** GitHub itself gives up after 10 s; what takes longer than this will not come. */
const LONGEST_ANSWER = 30_000;
const PAUSES = [1000, 3000];

/** A run makes 40 calls at most to read and post the first time; the last ones are for the head, the summary and the review. */
const MOST_READS = 35;

/** A client that reads again, a bounded number of times, when the answer is lost or limited, and never repeats anything else. */
export function clientOf(access: Access): Client {
  const { token, apiUrl, graphqlUrl, pauses = PAUSES, sleep: pause = sleep, patience = patienceOf(pause) } = access;
  const { mostReads = MOST_READS } = access;
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const request = { fetch: fetchWithin([apiUrl, graphqlUrl]) };
  const rest = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'readiness-review', log: quiet, request });
  let calls = 0;
  rest.hook.wrap('request', async (send, options) => {
    const waits = options.method === 'GET' || isQuery(options) ? [...pauses] : undefined;
    for (;;) {
      try {
        calls += 1;
        const request = { ...options.request, signal: AbortSignal.timeout(LONGEST_ANSWER) };
        const answer = await send({ ...options, request });
        if (isQuery(options)) failLimited(answer.data);
        return answer;
      } catch (thrown) {
        const { cause } = thrown as { cause?: unknown };
        const error = cause instanceof GitHostError ? cause : thrown; // The client wraps what its fetch throws.
        if (waits === undefined || !(await isWorthAnother(error, waits))) throw error;
      }
    }
  });
  async function isWorthAnother(error: unknown, waits: number[]): Promise<boolean> {
    const limit = limitOf(error, Date.now());
    if (limit !== undefined) return patience(limit);
    const wait = isLost(error) ? waits.shift() : undefined;
    if (wait !== undefined) await pause(wait);
    return wait !== undefined;
  }
  const graphql = async <T>(document: string, variables: Record<string, unknown>): Promise<T> => {
    const { data } = await rest.request(`POST ${graphqlUrl}`, { query: document, variables });
    const { data: found, errors = [] } = data as QueryAnswer<T>;
    // A part that is missing is null in the data; without data there is nothing to go on with.
    const missing = errors.every((error) => error.type === 'NOT_FOUND') && found != null;
    if (errors.length > 0 && !missing) throw new GraphqlProblem(errors, found);
    return found as T;
  };
  return { rest, graphql, mayRead: () => calls < mostReads };
}

interface QueryAnswer<T> {
  readonly data?: T;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

function failLimited(answer: unknown): void {
  const { errors = [] } = (answer ?? {}) as QueryAnswer<unknown>;
  if (errors.some((error) => error.type === 'RATE_LIMITED')) throw new GraphqlProblem(errors, undefined);
}

function isQuery(options: object): boolean {
  const { query } = options as { query?: unknown };
  return typeof query === 'string' && query.trimStart().startsWith('query');
}
