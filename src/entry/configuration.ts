import { join, resolve } from 'node:path';
import { readText } from '../adapters/files.ts';
import { type Overrides, withFlags } from '../app/rules.ts';
import { UsageError } from '../app/usage.ts';
import { CONFIGURATION_FILES, type Configuration, defaultConfiguration } from '../config/configuration.ts';
import type { KnownHabit } from '../config/schema.ts';
import type { Request } from './arguments.ts';

/** A configuration file's text and the name it has in messages. */
export interface ConfigurationText {
  readonly name: string;
  readonly text: string;
}

/** The file that `--config` names, or the one at the root; `undefined`: there is none. Throws a `UsageError`. */
export function configurationText(request: Request, root: string, cwd: string): ConfigurationText | undefined {
  if (request.config !== undefined) {
    const text = readText(resolve(cwd, request.config));
    if (text === undefined) throw new UsageError(`There is no \`${request.config}\`: name a configuration file that exists.`);
    return { name: request.config, text };
  }
  for (const name of CONFIGURATION_FILES) {
    const text = readText(join(root, name));
    if (text !== undefined) return { name, text };
  }
  return undefined;
}

/** The configuration with the flags over it. Throws a `UsageError` that says every problem on a line of its own. */
export async function configurationFrom(
  source: ConfigurationText | undefined,
  request: Request,
  habits: readonly KnownHabit[],
): Promise<Configuration> {
  const { minScore, failOn, preset } = request;
  const flags: Overrides = {
    ...(minScore !== undefined && { minScore }),
    ...(failOn !== undefined && { failOn }),
    ...(preset !== undefined && { preset }),
  };
  if (source === undefined) return withFlags(defaultConfiguration, flags);
  const { parseConfig } = await import('../config/parse.ts');
  const { configuration, problems } = await parseConfig(source.text, habits);
  if (configuration) return withFlags(configuration, flags);
  throw new UsageError(problems.map(({ line, message }) => `${source.name}:${line}: ${message}`).join('\n'));
}
