import { parentPort, workerData } from 'node:worker_threads';
import { type Place, readPlaces } from '../adapters/files.ts';
import { judgeFiles } from '../app/judge-files.ts';
import type { Configuration } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import type { Started } from '../core/callers.ts';
import { engine } from './engine.ts';

/** A second thread's share of a check: places come in, judgements go out. */
interface Share {
  readonly places: readonly Place[];
  readonly configuration: Configuration;
  readonly started?: Started;
}

const { places, configuration, started } = workerData as Share;
const settings = { ...(await settingsOf(configuration)), ...(started && { started }) };
parentPort?.postMessage(await judgeFiles(readPlaces(places), engine, settings));
