import { aroundRoot } from '../adapters/around.ts';
import { type Place, placesOf, readPlaces, startOf } from '../adapters/files.ts';
import { settingsAround } from '../app/callers.ts';
import { checkFiles } from '../app/check.ts';
import { selectionOf } from '../app/select.ts';
import type { Configuration } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import { onlyHeaderTells } from '../core/endings.ts';
import type { Report } from '../core/report.ts';
import type { Request } from './arguments.ts';
import { configurationFrom, configurationText } from './configuration.ts';
import { engine } from './engine.ts';
import type { Ending } from './exit-status.ts';
import { show } from './show.ts';
import { progressOf, type Terminal } from './terminal.ts';

/** `readiness check [PATH…]`. */
export async function check(request: Request, terminal: Terminal): Promise<Ending> {
  return show(await reportOn(request, terminal), request, terminal);
}

/** The report on what the request names, or on the whole repository. */
export async function reportOn(request: Request, terminal: Terminal): Promise<Report> {
  const { cwd } = terminal;
  const { root, isWorkTree, places, listed } = await placesOf(request.operands, cwd);
  const configuration = await configurationFrom(configurationText(request, root, cwd), request, engine.habits);
  const isAsRepository = isWorkTree && !request.operands.some(namesWorkflows);
  const judged = await judgedPlaces(places, configuration, isAsRepository);
  const progress = progressOf(judged.length, terminal, request.quiet);
  const paths = judged.map(({ path }) => path);
  const around = (await aroundRoot(root, listed)) ?? { texts: [] };
  const { settings, notes } = await settingsAround(await settingsOf(configuration), around, paths, engine);
  const report = await checkFiles(readPlaces(judged), engine, configuration, progress, settings);
  progress.end();
  return notes.length === 0 ? report : { ...report, notes: [...report.notes, ...notes] };
}

/** Whoever names a template's `.github/workflows` wants to hear of what lies there. */
const namesWorkflows = (operand: string): boolean => /(?:^|[\\/])\.github(?:[\\/]|$)/.test(operand);

/** Those to judge: named, or selected and in a known language (a name that leaves it open: by its first line). */
async function judgedPlaces(
  places: readonly Place[],
  configuration: Configuration,
  isRepository: boolean,
): Promise<readonly Place[]> {
  const selected = await selectionOf(configuration, isRepository);
  const isKnown = ({ file, path }: Place) =>
    engine.languageOf(path) !== undefined || (onlyHeaderTells(path) && engine.languageOf(path, startOf(file)) !== undefined);
  return places.filter((place) => place.named || (selected(place.within) && isKnown(place)));
}
