import type { Span } from '../../core/source.ts';
import { matrixOf } from './matrix.ts';
import { complain, type Reading, type Surroundings, writeEntries } from './reading.ts';
import { guarded, limited, readSteps, readUse, tolerated } from './steps.ts';
import { type Entry, entryOf, type Tree, textOf } from './tree.ts';

const READ_APART: ReadonlySet<string> = new Set(['steps', 'uses', 'with', 'if', 'continue-on-error', 'timeout-minutes']);

/** Reads `jobs`: each job is a unit of its own. `shell`: the workflow's default. */
export function readJobs(reading: Reading, { value, keySpan }: Entry, unit: number, shell: string | undefined): void {
  if (value.kind !== 'map') {
    complain(reading, keySpan, '`jobs` has to be a mapping of names to jobs.');
    return;
  }
  for (const job of value.entries) readJob(reading, job, unit, shell);
}

function readJob(reading: Reading, { key, keySpan, value }: Entry, unit: number, shell: string | undefined): void {
  if (value.kind !== 'map') {
    complain(
      reading,
      keySpan,
      `The job \`${key.slice(0, 40)}\` has to be a mapping with \`runs-on\` and \`steps\`, or with \`uses\`.`,
    );
    return;
  }
  const { sink } = reading;
  const job = sink.scope({ role: 'unit', language: 'workflow', name: key, start: keySpan.start, end: value.span.end });
  const span: Span = { start: keySpan.start, end: value.span.end };
  const surroundings: Surroundings = {
    unit: job,
    shell: defaultShell(value) ?? shell,
    isWindows: isWindows(entryOf(value, 'runs-on')?.value),
    matrix: matrixOf(entryOf(entryOf(value, 'strategy')?.value, 'matrix')?.value),
  };
  sink.inside(job, () => {
    for (const entry of value.entries) if (!READ_APART.has(entry.key)) writeEntries(reading, '', entry);
    limited(reading, value, 'timeout-minutes', () =>
      tolerated(reading, entryOf(value, 'continue-on-error'), span, [reading, undefined], () =>
        guarded(reading, entryOf(value, 'if'), span, unit, () => readContent(reading, value, surroundings)),
      ),
    );
  });
}

function readContent(reading: Reading, job: Tree & { readonly kind: 'map' }, surroundings: Surroundings): void {
  const uses = entryOf(job, 'uses');
  const steps = entryOf(job, 'steps');
  if (uses) {
    if (uses.value.kind !== 'scalar') complain(reading, uses.keySpan, '`uses` has to be a text.');
    writeEntries(reading, '', uses);
    readUse(reading, uses, entryOf(job, 'with'));
  }
  if (steps) readSteps(reading, steps, surroundings);
}

/** `defaults.run.shell` of a job or a workflow. */
export function defaultShell(tree: Tree): string | undefined {
  return textOf(entryOf(entryOf(tree, 'defaults')?.value, 'run')?.value, 'shell');
}

/** A label that names Windows; one that an expression chooses may be anything. */
function isWindows(runsOn: Tree | undefined): boolean {
  if (runsOn?.kind === 'list') return runsOn.items.some(isWindows);
  return runsOn?.kind === 'scalar' && /^windows/i.test(runsOn.text);
}
