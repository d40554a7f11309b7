import { type Configuration, gateSettingsOf } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import type { Started } from '../core/callers.ts';
import { composeReport } from '../core/compose.ts';
import { weightsFor } from '../core/judge.ts';
import type { Report } from '../core/report.ts';
import type { Engine } from './engine.ts';
import { judgeFiles, type Watch } from './judge-files.ts';
import type { InputFile } from './read.ts';
import { extendsNotes } from './rules.ts';

/**
 * The report on files as they are, with no base to compare with: every finding counts for the gate. The files are those to
 * judge (`selectionOf` says which); what is in no known language is left out. Paths must differ. `started`: who
 * starts whom in their repository.
 */
export async function checkFiles(
  files: Iterable<InputFile>,
  engine: Engine,
  configuration: Configuration,
  watch: Watch = {},
  started?: Started,
): Promise<Report> {
  const settings = { ...(await settingsOf(configuration)), ...(started && { started }) };
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
