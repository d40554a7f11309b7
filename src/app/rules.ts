import { type Configuration, defaultConfiguration, gateSettingsOf } from '../config/configuration.ts';
import { parseConfig } from '../config/parse.ts';
import type { Change } from '../core/change.ts';
import { type GateSettings, stricter } from '../core/gate.ts';
import type { HabitDefinition } from '../core/habit.ts';
import type { Judgement } from '../core/judgement.ts';
import type { Finding } from '../core/report.ts';

/** What an input or a flag says over the configuration file. Absent: the file's word stands. */
export interface Overrides extends Partial<GateSettings> {
  readonly preset?: Configuration['preset'];
  readonly paths?: readonly string[];
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
  const { preset = configuration.preset, paths = configuration.paths, failOn, ...asked } = inputs;
  const set = gateSettingsOf(configuration);
  // What neither says must not tighten, and the default of day one is nobody's word: the loosest stands for it.
  const loosest = { failOn: 'never', failOnPartial: false } as const;
  const gate = stricter({ ...loosest, ...asked, ...(failOn && { failOn }) }, { ...set, failOn: configuration.failOn ?? 'never' });
  const { failOn: strictest, ...numbers } = gate;
  const said = failOn !== undefined || configuration.failOn !== undefined;
  return { ...configuration, ...numbers, preset, paths, ...(said && { failOn: strictest }) };
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
export function suppressionNotes(
  base: readonly Judgement[],
  head: readonly Judgement[],
  renames: ReadonlyMap<string, string>,
): readonly string[] {
  const known = new Map<string, number>();
  for (const finding of commented(base)) {
    const name = identity(finding, finding.path);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  const added = commented(head).filter((finding) => {
    const name = identity(finding, renames.get(finding.path) ?? finding.path);
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    return left <= 0;
  });
  if (added.length === 0) return [];
  const places = added.slice(0, NAMED).map(({ habit, rule, path, line }) => `\`${habit}/${rule}\` at \`${path}:${line}\``);
  const more = added.length > NAMED ? ` and ${added.length - NAMED} more` : '';
  return [
    `This change suppresses ${added.length === 1 ? 'a finding' : `${added.length} findings`}: ${places.join(', ')}${more}.`,
  ];
}

function commented(judgements: readonly Judgement[]): readonly Finding[] {
  return judgements.flatMap(({ suppressed }) =>
    suppressed.filter(({ by }) => by !== 'configuration').map(({ finding }) => finding),
  );
}

function identity({ habit, rule, within, snippet }: Finding, path: string): string {
  return [habit, rule, path, within, snippet].join('\n');
}
