import type { Call, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** What is no archive, no picture and no table does not open as one. */
const OPENS =
  /(?:^|\.)(?:ZipFile|GzipFile|SevenZipFile|RarFile|unpack_archive|read_excel|read_parquet|load_workbook)$|^(?:tarfile|gzip|bz2|lzma)\.(?:TarFile\.)?open$|^PIL\.Image\.open$/;

/**
 * Python: the answer goes into a file (`file.write(part)`, `path.write_bytes(answer.content)`), and further on that very file is opened as
 * what an error's page is not: `ZipFile(path)`.
 */
export const isOpenedNext = (request: Call, program: Program): boolean =>
  (writesOf(program).get(request.id) ?? []).some(
    ({ call, target }) => target !== undefined && isOpenedOnEachWay(target, call, program),
  );

function isOpenedOnEachWay(target: Value, { id, start }: Call, program: Program): boolean {
  const files = opened(program);
  const ways = program
    .chains(id)
    .map(({ sites }) => ({ file: program.inWords(target, sites).text, from: sites.at(-1)?.start ?? start }));
  return (
    ways.length > 0 &&
    ways.every(({ file, from }) => (files.get(file) ?? []).some((call) => call.start > from && isLoud(call, program)))
  );
}

/** Nobody takes what it says, or whoever does ends the run. */
const isLoud = ({ id }: Call, program: Program): boolean =>
  program.catchers(id).by.every((handler) => program.outcome(handler) === 'loud');

/** By path, what opens it. */
const opened = lastAsked(
  ({ calls }: Program): ReadonlyMap<string, readonly Call[]> =>
    Map.groupBy(
      calls.filter(({ name }) => OPENS.test(name)),
      ({ args }) => args[0]?.text ?? '',
    ),
);

/** By request, what writes its answer into a file; asked only where the file opens something. */
const writesOf = lastAsked((program: Program): ReadonlyMap<number, readonly Step[]> => {
  const writes = new Map<number, Step[]>();
  if (opened(program).size === 0) return writes;
  for (const step of program.steps) {
    if (step.medium !== 'file' || (step.effect !== 'write' && step.effect !== 'append')) continue;
    for (const value of step.content ? [step.content] : step.call.args)
      for (const { call, medium } of program.sources(value))
        if (medium === 'network') writes.set(call.id, [...(writes.get(call.id) ?? []), step]);
  }
  return writes;
});
