import { type Configuration, gateSettingsOf } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import { composeReport } from '../core/compose.ts';
import { weightsFor } from '../core/judge.ts';
import type { Settings } from '../core/judgement.ts';
import type { Report } from '../core/report.ts';
import type { Engine } from './engine.ts';
import { judgeFiles, type Watch } from './judge-files.ts';
import type { InputFile } from './read.ts';
import { extendsNotes } from './rules.ts';

/**
 * The report on files as they are, with no base to compare with: every finding counts for the gate. The files are those to
 * judge (`selectionOf` says which); what is in no known language is left out. Paths must differ. `known`: the
 * configuration's settings with what their repository says.
 */
export async function checkFiles(
  files: Iterable<InputFile>,
  engine: Engine,
  configuration: Configuration,
  watch: Watch = {},
  known?: Settings,
): Promise<Report> {
  const settings = known ?? (await settingsOf(configuration));
  const { judgements, unread, faults, notes } = await judgeFiles(files, engine, settings, watch);
  return composeReport({
    head: judgements,
    unread,
    faults,
    notes: [...notes, ...extendsNotes(configuration)],
    gate: gateSettingsOf(configuration),
    weights: weightsFor(settings.preset, engine.habits),
    settings,
  });
}
