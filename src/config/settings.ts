import type { Settings } from '../core/judgement.ts';
import type { Configuration } from './configuration.ts';
import { matcherOf } from './globs.ts';

/** What the configuration says about judging, with its globs made into tests. */
export async function settingsOf(configuration: Configuration): Promise<Settings> {
  const { libraries, functions, habits, preset } = configuration;
  const suppressions = configuration.suppressions.map(async ({ habit: target, paths, reason }) => {
    const [habit = target, rule] = target.split('/');
    return { habit, ...(rule !== undefined && { rule }), reason, matches: await matcherOf(paths) };
  });
  return {
    isJob: await matcherOf(configuration.jobs),
    libraries,
    functions,
    habits,
    preset,
    suppressions: await Promise.all(suppressions),
  };
}
