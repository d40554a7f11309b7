import type { Call } from '../core/facts.ts';

/** Decorators and wrappers that try again what stands within them. */
const AROUND =
  /^(?:tenacity|backoff|stamina|retrying|retry|retry2|retryhttp|google\.api_core\.retry|celery\.[\w.]*autoretry)\b|(?:^|[._])(?:retry|retries|retrying|retryable|with_retr(?:y|ies)|retry_on\w*|on_exception|on_predicate|with_backoff|backoff|retry_call|auto_?retry|retriable)$/i;

/** Does this call try again what stands within it: a decorator, a wrapper, an option that says so? */
export function retriesAround(call: Call): boolean {
  if (AROUND.test(call.name)) return !retriesForEver(call);
  return [...call.options.keys()].some((option) => /^(?:max_)?(?:retries|tries|attempts|retry)$|^autoretry_for$/i.test(option));
}

/** The option of each that sets a bound; without it they try for ever. */
const BOUND: Readonly<Record<string, readonly string[]>> = {
  'tenacity.retry': ['stop'],
  'tenacity.Retrying': ['stop'],
  'tenacity.AsyncRetrying': ['stop'],
  'backoff.on_exception': ['max_tries', 'max_time'],
  'backoff.on_predicate': ['max_tries', 'max_time'],
  'retrying.retry': ['stop_max_attempt_number', 'stop_max_delay', 'stop_func'],
  'retry.retry': ['tries'],
};

/** Does it try for ever: a retry of a known library without its bound? A bound written as "never" is a decision. */
export function retriesForEver(call: Call): boolean {
  const bounds = BOUND[call.name];
  if (!bounds || call.open) return false;
  return !bounds.some((option) => call.options.has(option)) && !(call.name === 'retry.retry' && call.args.length > 1);
}
