import { type Configuration, defaultConfiguration, gateSettingsOf } from '../config/configuration.ts';
import { parseConfig } from '../config/parse.ts';
import type { Change } from '../core/change.ts';
import { type GateSettings, stricter } from '../core/gate.ts';
import type { HabitDefinition } from '../core/habit.ts';
import type { Suppressed } from '../core/report.ts';

/** What an input or a flag says over the configuration file. Absent: the file's word stands. */
export interface Overrides extends Partial<GateSettings> {
  readonly preset?: Configuration['preset'];
  readonly paths?: readonly string[];
  readonly mergedSuppressions?: boolean;
}

/** The configuration with a flag's word in place of the file's: what a person asks for on their own machine. */
export function withFlags(configuration: Configuration, flags: Overrides): Configuration {
  return { ...configuration, ...flags };
}

/**
 * The configuration with the inputs of a workflow, which the pull request itself may have written: a gate is only ever
 * tightened. `paths` and `preset` choose what is judged and how, as they say.
 */
export function withInputs(configuration: Configuration, inputs: Overrides): Configuration {
  const { preset = configuration.preset, paths = configuration.paths, mergedSuppressions = false, failOn, ...asked } = inputs;
  const set = gateSettingsOf(configuration);
  // What neither says must not tighten, and the default of day one is nobody's word: the loosest stands for it.
  const loosest = { failOn: 'never', failOnPartial: false } as const;
  const gate = stricter({ ...loosest, ...asked, ...(failOn && { failOn }) }, { ...set, failOn: configuration.failOn ?? 'never' });
  const { failOn: strictest, ...numbers } = gate;
  const said = failOn !== undefined || configuration.failOn !== undefined;
  const merged = configuration.mergedSuppressions || mergedSuppressions;
  return { ...configuration, ...numbers, preset, paths, mergedSuppressions: merged, ...(said && { failOn: strictest }) };
}

/** A sentence when the change edits the configuration, with the values before and after. The base's values hold. */
export async function configurationNotes(change: Change, habits: readonly HabitDefinition[]): Promise<readonly string[]> {
  const { path, base, head } = change.configuration;
  if (base === head || change.base === undefined) return [];
  const before = await parseConfig(base ?? '', habits);
  const after = await parseConfig(head ?? '', habits);
  const doing = base === undefined ? 'adds' : head === undefined ? 'removes' : 'edits';
  const start = `This change ${doing} \`${path}\``;
  if (after.problems) {
    const [problem] = after.problems;
    return [`${start}, which would not be valid: line ${problem?.line}: ${problem?.message}`];
  }
  const edits = editsOf(before.configuration ?? defaultConfiguration, after.configuration);
  if (edits.length === 0) return [];
  return [`${start}: ${edits.join('; ')}. Here the base's values hold.`];
}

const KEYS: Readonly<Record<keyof Configuration, string>> = {
  paths: 'paths',
  ignore: 'ignore',
  jobs: 'jobs',
  libraries: 'libraries',
  functions: 'functions',
  minScore: 'min-score',
  maxDrop: 'max-drop',
  minFileScore: 'min-file-score',
  failOn: 'fail-on',
  failOnPartial: 'fail-on-partial',
  habits: 'habits',
  preset: 'preset',
  suppressions: 'suppressions',
  mergedSuppressions: 'suppressions: merged',
  extends: 'extends',
};

function editsOf(before: Configuration, after: Configuration): readonly string[] {
  return Object.entries(KEYS).flatMap(([key, name]) => {
    const [was, is] = [before, after].map((one) => JSON.stringify(one[key as keyof Configuration]) ?? 'not set');
    return was === is ? [] : [`\`${name}\` ${shown(was as string)} → ${shown(is as string)}`];
  });
}

function shown(json: string): string {
  const text = json.replaceAll('`', "'");
  return `\`${text.length > 120 ? `${text.slice(0, 120)}…` : text}\``;
}

const NAMED = 5;

/** A sentence when the head suppresses findings by comments that the base did not suppress. */
export function suppressionNotes(added: readonly Suppressed[]): readonly string[] {
  if (added.length === 0) return [];
  const places = added
    .slice(0, NAMED)
    .map(({ finding: { habit, rule, path, line } }) => `\`${habit}/${rule}\` at \`${path}:${line}\``);
  const more = added.length > NAMED ? ` and ${added.length - NAMED} more` : '';
  return [
    `This change suppresses ${added.length === 1 ? 'a finding' : `${added.length} findings`}: ${places.join(', ')}${more}.`,
  ];
}

/** Said where a file is extended and nobody reads it. */
export function extendsNotes({ extends: shared }: Configuration): readonly string[] {
  return shared === undefined
    ? []
    : [`The configuration extends \`${shared}\`, which is read on GitHub only: what it says does not hold here.`];
}
