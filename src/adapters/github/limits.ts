import { GraphqlProblem, saidOf, statusOf } from './errors.ts';

/**
 * How many milliseconds a limit asks to wait, 0 where it does not say; `undefined`: the error is no limit. GitHub's limits
 * come as 403, as 429, as 422 with the code `abuse`, and as an error of a query. What a limit refuses was not done.
 */
export function limitOf(error: unknown, now: number): number | undefined {
  if (error instanceof GraphqlProblem) return error.types.includes('RATE_LIMITED') ? 0 : undefined;
  const status = statusOf(error);
  if (status !== 403 && status !== 429 && status !== 422) return undefined;
  const { headers = {} } = (error as { response?: { headers?: Record<string, unknown> } }).response ?? {};
  const seconds = Number(headers['retry-after']);
  if ('retry-after' in headers) return Number.isFinite(seconds) ? seconds * 1000 : 0;
  if (status !== 422 && headers['x-ratelimit-remaining'] === '0') {
    return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - now) || 0;
  }
  const isLimit = status === 429 || /rate limit|\babuse\b|submitted too quickly/i.test(saidOf(error));
  return isLimit ? 0 : undefined;
}
