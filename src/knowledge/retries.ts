import type { Call } from '../core/facts.ts';

/** Decorators and wrappers of modules that we do not know, which say that they try again what stands within them. */
const AROUND =
  /(?:^|[._])(?:retry|retries|retrying|retryable|retriable|with_retry|with_retries|retry_on\w*|with_backoff|backoff|retry_call|auto_?retry)$/i;

const OPTION = /^(?:max_)?(?:retries|tries|attempts|retry)$|^(?:max_)?retry_(?:count|limit)$|^autoretry_for$/i;

/** Does a call that no knowledge knows try again what stands within it: by its name, or by an option that says so? */
export function retriesAround(call: Call): boolean {
  return AROUND.test(call.name) || [...call.options.keys()].some((option) => OPTION.test(option));
}
