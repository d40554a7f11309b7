import { type Place, placesOf, readPlaces, startOf } from '../adapters/files.ts';
import { judgeInThread, sharesOf } from '../adapters/threads.ts';
import { checkFiles } from '../app/check.ts';
import { hasNoExtension, selectionOf } from '../app/select.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Request } from './arguments.ts';
import { configurationFrom, configurationText } from './configuration.ts';
import { engine } from './engine.ts';
import type { Ending } from './exit-status.ts';
import { show } from './show.ts';
import { progressOf, type Terminal } from './terminal.ts';

/** `readiness check [PATH…]`. */
export async function check(request: Request, terminal: Terminal): Promise<Ending> {
  const { cwd } = terminal;
  const { root, places } = await placesOf(request.operands, cwd);
  const configuration = await configurationFrom(configurationText(request, root, cwd), request, engine.habits);
  const judged = await judgedPlaces(places, configuration);
  const progress = progressOf(judged.length, terminal, request.quiet);
  const { own, other } = sharesOf(judged);
  const elsewhere = other.length > 0 ? judgeInThread(script, { places: other, configuration }) : undefined;
  const report = await checkFiles(readPlaces(own), engine, configuration, progress, elsewhere);
  progress.end();
  return show(report, request, terminal);
}

/** What a second thread runs: the source as it is written, or what is built from it. */
const script = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Those to judge: named, or selected and in a known language (a file without a dot in its name: by its first line). */
async function judgedPlaces(places: readonly Place[], configuration: Configuration): Promise<readonly Place[]> {
  const selected = await selectionOf(configuration);
  const isKnown = ({ file, path }: Place) =>
    engine.languageOf(path) !== undefined || (hasNoExtension(path) && engine.languageOf(path, startOf(file)) !== undefined);
  return places.filter((place) => place.named || (selected(place.within) && isKnown(place)));
}
