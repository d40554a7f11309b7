import type { ReadEmbedded } from '../../core/embedded.ts';
import { type Facts, noOptions, type Reader, type Value } from '../../core/facts.ts';
import { createSink } from '../../core/sink.ts';
import { expressionsIn, namesIn } from './expressions.ts';
import { defaultShell, readJobs } from './jobs.ts';
import { quickTree } from './quick.ts';
import { complain, type Reading, valueIn, writeEntries } from './reading.ts';
import { readSteps } from './steps.ts';
import { type Entry, entryOf, type Parsed, parseYaml, type Tree, textOf } from './tree.ts';

/** Names of contexts that stand anywhere in the file: who asks for what became of a step. */
function spokenIn(text: string): ReadonlySet<string> {
  return new Set([...(text.match(/\bsteps\.[\w-]+\.(?:outcome|conclusion)/g) ?? []), ...expressionNames(text)]);
}

const expressionNames = (text: string): readonly string[] =>
  text.includes("['") ? expressionsIn(text).flatMap(({ inside }) => namesIn(inside)) : [];

/** Most files need the library only to be told what is wrong with them. */
function parsedWorkflow(text: string): Parsed {
  const quick = quickTree(text);
  return quick === undefined ? parseYaml(text) : { ...quick, problems: [] };
}

function readFile(reading: Reading, root: Tree, path: string): void {
  if (root.kind !== 'map') {
    complain(reading, { start: 0, end: 0 }, 'This file holds no mapping: a workflow starts with `on:` and `jobs:`.');
    return;
  }
  const runs = entryOf(root, 'runs');
  if (/(?:^|\/)action\.ya?ml$/.test(path) || (runs && !entryOf(root, 'jobs'))) readAction(reading, root, runs);
  else readWorkflow(reading, root);
}

function readWorkflow(reading: Reading, root: Tree & { readonly kind: 'map' }): void {
  const jobs = entryOf(root, 'jobs');
  for (const entry of root.entries) {
    // YAML 1.1 takes `on` for a truth value, and so do some that write it.
    if (entry.key === 'on' || entry.key === 'true') readTriggers(reading, entry);
    if (entry.key !== 'jobs') writeEntries(reading, '', entry);
  }
  if (jobs) readJobs(reading, jobs, 0, defaultShell(root));
  else complain(reading, root.span, 'This workflow has no `jobs`: add them, or move the file elsewhere.');
}

/** What starts the workflow: a call each, so that a schedule can be told and shown. */
function readTriggers(reading: Reading, { value, keySpan }: Entry): void {
  const starts = (name: string, span: { readonly start: number; readonly end: number }, args: readonly Value[]): void => {
    reading.sink.call({ name: `on.${name}`, args, options: noOptions, open: false, fate: 'raises', uses: [], ...span });
  };
  if (value.kind === 'scalar') starts(value.text, value.span, []);
  else if (value.kind === 'list') {
    for (const item of value.items) if (item.kind === 'scalar') starts(item.text, item.span, []);
  } else if (value.kind === 'map') {
    for (const entry of value.entries.filter(isStart)) starts(entry.key, entry.keySpan, schedulesIn(reading, entry.value));
  } else complain(reading, keySpan, '`on` names no event that starts this workflow.');
}

/** `schedule:` whose lines are all commented out starts nothing. */
const isStart = ({ key, value }: Entry): boolean =>
  key !== 'schedule' || (value.kind === 'list' && value.items.some((item) => entryOf(item, 'cron')));

function schedulesIn(reading: Reading, tree: Tree): readonly Value[] {
  if (tree.kind !== 'list') return [];
  return tree.items.flatMap((item) => entryOf(item, 'cron') ?? []).map(({ value }) => valueIn(reading, value));
}

function readAction(reading: Reading, root: Tree & { readonly kind: 'map' }, runs: Entry | undefined): void {
  for (const entry of root.entries) if (entry.key !== 'runs') writeEntries(reading, '', entry);
  const steps = entryOf(runs?.value, 'steps');
  if (textOf(runs?.value, 'using') !== 'composite' || !steps) return;
  readSteps(reading, steps, { unit: 0, shell: undefined, isWindows: false });
}

/**
 * The reader of GitHub Actions workflows, and of composite actions. `embedded` reads the texts of other languages in them
 * (`run:`); without it they are calls that nobody knows. What it returns never throws.
 */
export function createReader(embedded?: ReadEmbedded): Reader {
  return {
    read(path: string, text: string): Facts {
      const file = { path, language: 'workflow', text };
      try {
        const parsed = parsedWorkflow(text);
        if (parsed.problems.length > 0) return { ...file, facts: [], problems: parsed.problems };
        const sink = createSink();
        const reading: Reading = { text, sink, problems: [], embedded, bound: new Map(), spoken: spokenIn(text) };
        const unit = sink.scope({ role: 'unit', language: 'workflow', start: 0, end: text.length });
        sink.inside(unit, () => {
          for (const { start, end } of parsed.comments) sink.comment({ text: text.slice(start, end), start, end });
          readFile(reading, parsed.root, path);
        });
        return { ...file, facts: sink.facts, problems: reading.problems };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
          ...file,
          facts: [],
          problems: [{ start: 0, end: text.length, message: `This file could not be read: ${why}.` }],
        };
      }
    },
  };
}
