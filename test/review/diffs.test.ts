import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import parseDiff from 'parse-diff';
import { listed } from '../../src/adapters/github/files.ts';
import type { ChangedFile } from '../../src/core/change.ts';
import type { Finding } from '../../src/core/report.ts';
import { planReview } from '../../src/review/plan.ts';
import { type ChangedEntry, type Files, removeFolder, sampleRepository } from '../support/github/repository.ts';
import { changeOf, desiredOf, finding, reportOf, silence } from './pull-request.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-diffs-'));
after(() => removeFolder(folder));

/** Some pairs come out equal, so more than 10,000 are made; git compares those of a batch at once. */
const BATCHES = 11;
const BATCH = 1000;

type Content = Files[string];
interface Pair {
  readonly path: string;
  readonly base?: Content;
  readonly head?: Content;
  /** At the head the file has this path. */
  readonly moved?: string;
}

const line = fc.constantFrom(
  '',
  'a',
  'b',
  '\tc',
  'def f():',
  '    pass',
  '+plus',
  '-minus',
  '@@ -1 +1 @@',
  '\\ No newline',
  'é😀',
  '--- a',
  '+++ b',
);
const ending = fc.constantFrom('\n', '\n', '\r\n');
const text = fc
  .record({ lines: fc.array(line, { maxLength: 40 }), ending, last: fc.boolean() })
  .map(({ lines, ending, last }) => lines.join(ending) + (last && lines.length > 0 ? ending : ''));

const edits = fc.array(fc.record({ at: fc.nat(60), away: fc.nat(4), lines: fc.array(line, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 4,
});

function edited(
  base: string,
  changes: readonly { readonly at: number; readonly away: number; readonly lines: readonly string[] }[],
): string {
  const lines = base.split('\n');
  for (const { at, away, lines: fresh } of changes) lines.splice(at % (lines.length + 1), away, ...fresh);
  return lines.join('\n');
}

const binary = fc.uint8Array({ minLength: 1, maxLength: 30 }).map((bytes) => Buffer.from([0, ...bytes]));

/** Longer than what GitHub hands out a patch for. */
const huge = Array.from({ length: 25_000 }, (_, index) => `${index % 97}`).join('\n');

const kinds: fc.Arbitrary<Omit<Pair, 'path'>> = fc.oneof(
  { weight: 60, arbitrary: fc.tuple(text, edits).map(([base, changes]) => ({ base, head: edited(base, changes) })) },
  { weight: 10, arbitrary: text.map((head) => ({ head })) },
  { weight: 10, arbitrary: text.map((base) => ({ base })) },
  { weight: 6, arbitrary: text.map((base) => ({ base, head: base.endsWith('\n') ? base.slice(0, -1) : `${base}\n` })) },
  {
    weight: 5,
    arbitrary: text.map((base) => ({
      base,
      head: base.includes('\r\n') ? base.replaceAll('\r\n', '\n') : base.replaceAll('\n', '\r\n'),
    })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(text, edits).map(([base, changes]) => ({ base, head: edited(base, changes), moved: 'moved' })),
  },
  { weight: 3, arbitrary: fc.tuple(binary, binary).map(([base, head]) => ({ base, head })) },
  { weight: 2, arbitrary: text.map((base) => ({ base, head: { executable: base } })) },
);

function batch(seed: number): readonly Pair[] {
  const long: Omit<Pair, 'path'> = { base: '', head: huge };
  return [long, ...fc.sample(kinds, { numRuns: BATCH, seed })].map((pair, index) => ({
    ...pair,
    path: `jobs/job ${index}.py`,
    ...(pair.moved !== undefined && { moved: `moved/job ${index}.py` }),
  }));
}

function sideOf(pairs: readonly Pair[], side: 'base' | 'head'): Files {
  const present = pairs.flatMap((pair): readonly (readonly [string, Content])[] => {
    const content = pair[side];
    return content === undefined ? [] : [[side === 'head' ? (pair.moved ?? pair.path) : pair.path, content]];
  });
  return Object.fromEntries(present);
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly added: readonly number[];
}

/** The lines of the head that a diff shows, by a parser that is not ours. */
function rangesIn({ patch }: ChangedEntry): readonly Range[] {
  if (patch === undefined) return [];
  const chunks = parseDiff(`--- a\n+++ b\n${patch}\n`)[0]?.chunks ?? [];
  return chunks
    .filter(({ newLines }) => newLines > 0)
    .map(({ newStart, newLines, changes }) => ({
      start: newStart,
      end: newStart + newLines - 1,
      added: changes.flatMap((change) => (change.type === 'add' && !change.content.startsWith('\\') ? [change.ln] : [])),
    }));
}

/** Findings all over a file: on single lines and over several, each of a rule of its own. */
function findingsIn(path: string, index: number): readonly Finding[] {
  return Array.from({ length: 6 }, (_, at) => {
    const start = ((index * 7 + at * 11) % 45) + 1;
    const severity = at % 2 === 0 ? ('error' as const) : ('warning' as const);
    return finding({ path, line: start, endLine: start + ((index + at) % 4) * 3, rule: `r${at}`, severity, snippet: `s${at}` });
  });
}

function check(pairs: readonly Pair[], at: string): { readonly files: number; readonly comments: number } {
  const repository = sampleRepository(join(folder, at), sideOf(pairs, 'base'), sideOf(pairs, 'head'));
  const entries = repository.changes(repository.fork, repository.head);
  const ranges = new Map(entries.map((entry) => [entry.filename, rangesIn(entry)]));
  const files = entries.flatMap(listed) as readonly ChangedFile[];
  for (const { path, status, hunks } of files) {
    if (hunks !== undefined && status !== 'removed') assert.deepEqual(hunks, ranges.get(path), path);
  }
  const present = files.filter((file) => file.status !== 'removed');
  const findings = present.flatMap(({ path }, index) => findingsIn(path, index));
  const change = { ...changeOf([]), files };
  const desired = desiredOf([], { change, report: reportOf(change, findings), mode: 'always', maxComments: 1e6 });
  const comments = planReview(desired, silence).flatMap((one) => (one.kind === 'create-review' ? one.comments : []));
  for (const { path, line, startLine = line, body } of comments) {
    const around = (ranges.get(path) ?? []).filter(({ start, end }) => start <= startLine && line <= end);
    assert.equal(around.length, 1, `${path}:${startLine}-${line} is not in one hunk`);
    assert.ok(startLine <= line);
    const isNew = around[0]?.added.some((one) => startLine <= one && one <= line) === true;
    assert.ok(isNew || /"f":\[\["timeouts","r[024]"/.test(body), `${path}:${line}: a warning on an old line`);
  }
  return { files: files.length, comments: comments.length };
}

test('no line outside the diff: 10,000 diffs against a parser that is not ours', (t) => {
  let [files, comments] = [0, 0];
  for (let seed = 1; seed <= BATCHES; seed += 1) {
    const checked = check(batch(seed), String(seed));
    files += checked.files;
    comments += checked.comments;
  }
  t.diagnostic(`${files} changed files, ${comments} comments`);
  assert.ok(files >= 10_000, `${files} files changed`);
  assert.ok(comments > 5000, `${comments} comments`);
});
