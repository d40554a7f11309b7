import { GitHostError } from '../../app/ports.ts';

/** One error in the answer to a query. */
interface QueryError {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** GitHub answered a query with errors. `data` is what it gave beside them. */
export class GraphqlProblem extends Error {
  override readonly name = 'GraphqlProblem';
  readonly types: readonly string[];
  readonly paths: readonly string[];
  readonly data: unknown;
  constructor(errors: readonly QueryError[], data: unknown) {
    super(errors.map((error) => error.message).join('; '));
    this.types = errors.flatMap((error) => error.type ?? []);
    this.paths = errors.map(({ path = [] }) => path.join('.'));
    this.data = data;
  }
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

/** The token may not do it, or GitHub does not say that there is such a thing. */
export function isDenied(error: unknown): boolean {
  if (error instanceof GraphqlProblem) return error.types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
  const status = statusOf(error);
  return status === 403 || status === 404;
}

/** The permissions that GitHub says would do, as a workflow writes them: `pull-requests: write`; empty: it does not say. */
export function permissionsFor(error: unknown): readonly string[] {
  const { headers = {} } = (error as { response?: { headers?: Record<string, unknown> } }).response ?? {};
  const accepted = String(headers['x-accepted-github-permissions'] ?? '');
  const choices = accepted.split(';').map((choice) => [...choice.matchAll(/([a-z_]+)=([a-z]+)/g)]);
  const choice = choices.find((all) => all.some(([, name]) => name === 'pull_requests')) ?? choices[0] ?? [];
  return choice.map(([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`);
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

const READING: readonly string[] = ['contents: read', 'pull-requests: write'];

/**
 * A failed read as one sentence for a person. `what` is what was to be read: "the pull request". `needs`: the permissions for
 * it, where GitHub does not name them.
 */
export function readError(error: unknown, what: string, needs = READING): GitHostError {
  if (error instanceof GitHostError) return error;
  const status = error instanceof GraphqlProblem ? undefined : statusOf(error);
  const said = saidOf(error);
  if (status === 401) return new GitHostError(`GitHub does not accept the token (${said}): pass a valid one as \`token\`.`);
  if (status === 403 || status === 429) {
    const needed = permissionsFor(error);
    const permissions = needed.length > 0 ? needed : needs;
    const advice = `give the job ${permissions.map((one) => `\`${one}\``).join(' and ')}, or wait when it is a limit.`;
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
