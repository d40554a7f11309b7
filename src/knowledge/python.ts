import type { Call } from '../core/facts.ts';
import type { Column, Row } from '../core/knowledge.ts';
import { answersOthers } from './applications.ts';
import { clients, cloud } from './cloud.ts';
import { data, frames } from './data.ts';
import { database } from './database.ts';
import { environment } from './environment.ts';
import { files } from './files.ts';
import { http } from './http.ts';
import { isRegistration, isScheduler, neverReturns } from './jobs.ts';
import { leaves } from './leaves.ts';
import { loggers, namedLoggers } from './loggers.ts';
import { mappers, stores } from './mappers.ts';
import { messages, payments, sending } from './messages.ts';
import { network } from './network.ts';
import { paths } from './paths.ts';
import { processes, tasks } from './processes.ts';
import { reshapes } from './reshapes.ts';
import { byName, type Family, methodOf, type Table } from './row.ts';
import { sdks } from './sdks.ts';
import { batches, executes, fetches } from './statements.ts';
import { subscriptions } from './subscriptions.ts';
import { urllib } from './urllib.ts';

const tables: readonly Table[] = [
  leaves,
  loggers,
  files,
  environment,
  http,
  urllib,
  network,
  database,
  batches,
  processes,
  tasks,
  data,
  messages,
  clients,
  sdks,
  subscriptions,
];
const families: readonly Family[] = [namedLoggers, cloud, payments, sending, stores, executes, fetches, mappers, paths, frames];

/** The rows of Python by resolved name; patterns of names are in the families. */
export const pythonRows: ReadonlyMap<string, Row> = byName(tables, ({ python: names }) => names?.split(' '));

/** `import rich_click as click`: it says of itself that it is used in click's place. */
const asClick = (name: string): string => (IN_PLACE_OF_CLICK.test(name) ? name.slice(name.indexOf('click')) : name);
const IN_PLACE_OF_CLICK = /^(?:rich_|async)click\./;

/** `parser.add_argument("source", type=Path)`, and then `args.source.read_text()`: nothing else that an option gives has these methods. */
const asPath = (name: string): string => name.replace(PATH_OF_OPTION, 'pathlib.Path.');
const PATH_OF_OPTION =
  /^argparse\.ArgumentParser\.parse_(?:known_)?args\.\w+\.(?=(?:read_text|read_bytes|write_text|write_bytes|open|mkdir|rmdir|unlink|touch|iterdir|glob|rglob|exists|is_file|is_dir)$)/;

function rowOf(said: string, call: Call): Row | undefined {
  const name = asPath(asClick(said));
  const row = pythonRows.get(name);
  if (row !== undefined || !name.includes('.')) return row;
  const method = methodOf(name);
  for (const family of families) {
    if (family.methods?.has(method) !== true && family.owners?.test(name) !== true) continue;
    const found = family.row(name, call);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What resolved names mean in Python. */
export const python: Column = {
  language: 'python',
  row: rowOf,
  reshapes,
  schedules: isScheduler,
  neverReturns,
  registers: (name) => isRegistration(asClick(name)),
  answersOthers,
};
