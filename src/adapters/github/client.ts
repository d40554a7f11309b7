import { Octokit } from '@octokit/rest';
import { GitHostError } from '../../app/ports.ts';

/** Where to speak to and as whom. The addresses come from the environment of the run and nowhere else. */
export interface Access {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Milliseconds before a read is tried again, one a try. */
  readonly pauses?: readonly number[];
}

export interface Client {
  readonly rest: Octokit;
  /** Runs a query, or a mutation (never sent again). Throws what the REST client throws, and `GraphqlProblem`. */
  graphql<T>(document: string, variables: Record<string, unknown>): Promise<T>;
}

/** GitHub answered a query with errors and without what was asked for. */
export class GraphqlProblem extends Error {
  override readonly name = 'GraphqlProblem';
  readonly types: readonly string[];
  constructor(errors: readonly { readonly type?: string; readonly message: string }[]) {
    super(errors.map((error) => error.message).join('; '));
    this.types = errors.flatMap((error) => error.type ?? []);
  }
}

/** GitHub itself gives up after 10 s; what takes longer than this will not come. */
const LONGEST_ANSWER = 30_000;
const PAUSES = [1000, 3000];

/** A client that reads again, a bounded number of times, when the answer is lost or 5xx, and never repeats anything else. */
export function clientOf({ token, apiUrl, graphqlUrl, pauses = PAUSES }: Access): Client {
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const rest = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'readiness-review', log: quiet });
  rest.hook.wrap('request', async (send, options) => {
    const repeatable = options.method === 'GET' || isQuery(options);
    for (const pause of repeatable ? pauses : []) {
      try {
        return await send(bounded(options));
      } catch (error) {
        if (!isLost(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return await send(bounded(options));
  });
  const graphql = async <T>(document: string, variables: Record<string, unknown>): Promise<T> => {
    const { data } = await rest.request(`POST ${graphqlUrl}`, { query: document, variables });
    const { data: found, errors = [] } = data as { data?: T; errors?: { type?: string; message: string }[] };
    // A part that is missing is null in the data; without data there is nothing to go on with.
    const missing = errors.every((error) => error.type === 'NOT_FOUND') && found != null;
    if (errors.length > 0 && !missing) throw new GraphqlProblem(errors);
    return found as T;
  };
  return { rest, graphql };
}

function bounded<T extends { request?: object }>(options: T): T {
  return { ...options, request: { ...options.request, signal: AbortSignal.timeout(LONGEST_ANSWER) } };
}

function isQuery(options: object): boolean {
  const { query } = options as { query?: unknown };
  return typeof query === 'string' && query.trimStart().startsWith('query');
}

/** The HTTP status of a failed request; `undefined`: no answer came at all. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: unknown; response?: unknown };
  // The client says 500 for a connection that broke; then there is no response.
  return typeof status === 'number' && response !== undefined ? status : undefined;
}

/** No answer, or one that does not say whether the request was carried out. */
export function isLost(error: unknown): boolean {
  if (error instanceof GraphqlProblem || error instanceof GitHostError) return false;
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

/** What GitHub said, in its own words, without what the client adds. */
export function saidOf(error: unknown): string {
  const body = (error as { response?: { data?: { message?: unknown; errors?: unknown } } }).response?.data;
  const message = typeof body?.message === 'string' ? body.message : (error as Error).message;
  const details = Array.isArray(body?.errors) ? body.errors.map(detailOf).filter((one) => one !== '') : [];
  const text = [message, ...details].join(': ');
  return text.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 300);
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  return typeof message === 'string' ? message : typeof code === 'string' ? code : '';
}

/** A failed read as one sentence for a person. `what` is what was to be read: "the pull request". */
export function readError(error: unknown, what: string): GitHostError {
  if (error instanceof GitHostError) return error;
  const status = error instanceof GraphqlProblem ? undefined : statusOf(error);
  const said = saidOf(error);
  if (status === 401) return new GitHostError(`GitHub does not accept the token (${said}): pass a valid one as \`token\`.`);
  if (status === 403 || status === 429) {
    const advice = 'give the job `contents: read` and `pull-requests: write`, or wait when it is a limit.';
    return new GitHostError(`GitHub does not let the token read ${what} (${said}): ${advice}`);
  }
  if (status === 404) {
    return new GitHostError(
      `GitHub finds no such thing as ${what} (${said}): check that it still exists and that the token may read it.`,
    );
  }
  const how = status === undefined ? said : `status ${status}: ${said}`;
  return new GitHostError(`GitHub did not hand out ${what} (${how}): run the job again.`);
}
