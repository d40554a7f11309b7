import { parentPort, workerData } from 'node:worker_threads';
import { type Place, readPlaces } from '../adapters/files.ts';
import { judgeFiles } from '../app/judge-files.ts';
import type { Configuration } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import { engine } from './engine.ts';

/** A second thread's share of a check: places come in, judgements go out. */
const { places, configuration } = workerData as { readonly places: readonly Place[]; readonly configuration: Configuration };
parentPort?.postMessage(await judgeFiles(readPlaces(places), engine, await settingsOf(configuration)));
