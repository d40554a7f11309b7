import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { configurationFrom, defaultConfiguration } from '../../src/config/configuration.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { configurationSchema, type KnownHabit } from '../../src/config/schema.ts';

const habits: readonly KnownHabit[] = [
  { id: 'timeouts', title: 'Time limits', rules: { 'network-call': 'A call without a limit.' } },
  { id: 'logging', title: 'Logs', rules: { 'bare-print': 'Bare prints.' } },
];

const everything = `
paths: [scripts/**, jobs]
ignore:
  - scripts/old/**
jobs: ["jobs/*.py"]
libraries: true
functions: { loggers: [ops.log], alerts: [ops.page], heartbeats: [ops.beat], clients: [ops.http] }
min-score: 60
max-drop: 0
min-file-score: 40
fail-on: warning
fail-on-partial: true
habits: { timeouts: off, logging: error }
preset: lesson
suppressions:
  - habit: timeouts/network-call
    paths: [jobs/legacy.py]
    reason: it is switched off in May
  - merged
extends: octo-org/.github/readiness.yml@main
`;

/** Each broken file with its line and what the sentence must say. */
const broken: readonly (readonly [text: string, line: number, sentence: RegExp])[] = [
  ['min-socre: 60', 1, /`min-socre` is no key here: did you mean `min-score`\?/],
  ['\n\nhabits:\n  timeoots: off', 4, /`habits\.timeoots` is no key here: did you mean `timeouts`\?/],
  ['habits:\n  logging: loud', 2, /`habits\.logging` cannot be `loud`: use `off`, `error`, `warning` or `info`\./],
  ['min-score: high', 1, /`min-score` must be a whole number from 0 to 100\./],
  ['min-score: 101', 1, /whole number from 0 to 100/],
  ['max-drop: 1.5', 1, /whole number/],
  ['libraries: maybe', 1, /`libraries` must be `true` or `false`\./],
  ['paths: scripts', 1, /`paths` must be a list of texts/],
  ['ignore:', 1, /`ignore` must be a list/],
  ['jobs:\n  - 3', 2, /`jobs\[1\]` must be a text that is not empty/],
  ['paths:\n  - a\n  - "b/[c"', 3, /`paths\[2\]` has a `\[` or `\]` without its partner\./],
  ['paths: ["{a,b"]', 1, /`\{` or `\}` without its partner/],
  ['paths: ["/etc/**"]', 1, /relative to the root/],
  ['ignore: ["../x"]', 1, /cannot leave the repository/],
  ['ignore: ["!x"]', 1, /cannot start with `!`/],
  ['ignore: ["a\\\\b"]', 1, /not a backslash/],
  ['ignore: ["*a*a*a*a*a*a*a*a*a*a*a*"]', 1, /more than 10 wildcards/],
  ['min-score: 1\nmin-score: 2', 2, /stands here twice/],
  ['paths:\n\t- a', 2, /tab/],
  ['fail-on: sometimes', 1, /`fail-on` cannot be `sometimes`: use `error`, `warning` or `never`\./],
  ['suppressions:\n  - habit: timeouts\n    paths: [x]', 2, /`suppressions\[1\]` has no `reason`: add it\./],
  [
    'suppressions:\n  - habit: timeouts\n    paths: [x]\n    reason: "  "',
    4,
    /`suppressions\[1\]\.reason` must be a text that is not empty/,
  ],
  ['suppressions: [{habit: timeouts/net-call, paths: [x], reason: y}]', 1, /did you mean `timeouts\/network-call`/],
  ['suppressions: mergd', 1, /`suppressions` cannot be `mergd`: did you mean `merged`\?/],
  ['suppressions: [open]', 1, /`suppressions\[1\]` cannot be `open`: use `merged`\./],
  ['suppressions: {habit: timeouts}', 1, /`suppressions` must be a list/],
  ['extends: other.yml', 1, /`extends` must be `owner\/repo\/path@ref`\./],
  ['extends: o/r/../../x@main', 1, /`extends` must be `owner\/repo\/path@ref`\./],
  ['- a list', 1, /^The file must be a map/],
  ['just text', 1, /^The file must be a map/],
  ['a: 1\n---\nb: 2', 2, /second document/],
  ['paths: *nowhere', 1, /alias/],
  ['paths: [a', 1, /not valid YAML/],
  ['preset: lessen', 1, /did you mean `lesson`\?/],
  [`ignore: &a [x]\nfunctions:\n  loggers: [${'*a, '.repeat(101)}]`, 3, /More than 100 aliases/],
  [`${'['.repeat(50_000)}`, 1, /nested too deeply/],
];

describe('a configuration file', () => {
  it('is read whole', async () => {
    const { configuration } = await parseConfig(everything, habits);
    assert.deepEqual(configuration, {
      paths: ['scripts/**', 'jobs'],
      ignore: ['scripts/old/**'],
      jobs: ['jobs/*.py'],
      libraries: true,
      functions: { loggers: ['ops.log'], alerts: ['ops.page'], heartbeats: ['ops.beat'], clients: ['ops.http'] },
      minScore: 60,
      maxDrop: 0,
      minFileScore: 40,
      failOn: 'warning',
      failOnPartial: true,
      habits: { timeouts: 'off', logging: 'error' },
      preset: 'lesson',
      suppressions: [{ habit: 'timeouts/network-call', paths: ['jobs/legacy.py'], reason: 'it is switched off in May' }],
      mergedSuppressions: true,
      extends: 'octo-org/.github/readiness.yml@main',
    });
  });

  it('may say `suppressions: merged` alone', async () => {
    const { configuration } = await parseConfig('suppressions: merged', habits);
    assert.deepEqual([configuration?.mergedSuppressions, configuration?.suppressions], [true, []]);
  });

  it('says over a shared one what it says, name by name for functions and habits, and suppresses what either does', async () => {
    const shared = await parseConfig(everything, habits);
    const own = await parseConfig('min-score: 70\nfunctions: { alerts: [page] }\nhabits: { logging: info }\nignore: []', habits);
    const { extends: _extends, ...below } = shared.configuration ?? defaultConfiguration;
    assert.deepEqual(configurationFrom(own.said ?? {}, shared.said), {
      ...below,
      ignore: [],
      minScore: 70,
      functions: { ...shared.configuration?.functions, alerts: ['page'] },
      habits: { timeouts: 'off', logging: 'info' },
    });
  });

  for (const text of ['', '# nothing yet\n', '---\n', '{}']) {
    it(`that says nothing (${JSON.stringify(text)}) leaves the defaults`, async () => {
      assert.deepEqual((await parseConfig(text, habits)).configuration, defaultConfiguration);
    });
  }
});

describe('a broken configuration file', () => {
  for (const [text, line, sentence] of broken) {
    it(`is refused with its line and a sentence: ${JSON.stringify(text.slice(0, 60))}`, async () => {
      const { problems = [] } = await parseConfig(text, habits);
      const found = problems.find((problem) => sentence.test(problem.message));
      assert.ok(found, JSON.stringify(problems));
      assert.equal(found.line, line);
      for (const { message } of problems) assert.match(message, /^[^\n]{1,400}[.?]$/);
    });
  }

  it('never makes the parser throw, and a problem has a line of the file', async () => {
    const key = fc.constantFrom('paths', 'habits', 'min-score', 'suppressions', '__proto__', 'toString', 'x');
    const mark = fc.constantFrom(
      ': ',
      '\n',
      '\n  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!!binary ',
      '|\n',
      '"',
      '\t',
      '%',
      '<<: ',
    );
    const text = fc.array(fc.oneof(key, mark, fc.string({ maxLength: 5 })), { maxLength: 20 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (file) => {
        const { problems, configuration } = await parseConfig(file, habits);
        assert.equal(configuration === undefined, problems !== undefined && problems.length > 0);
        for (const { line } of problems ?? []) assert.ok(line >= 1 && line <= file.split(/\r\n|\r|\n/).length + 1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the schema of the configuration', () => {
  const validate = new Ajv2020({ formats: { glob: true } }).compile(configurationSchema(habits));

  it('accepts what is read', () => {
    assert.equal(validate(parse(everything)), true, JSON.stringify(validate.errors));
  });

  it('refuses what the reader refuses for its keys, types and values', async () => {
    const structural = broken.filter(([, , { source }]) => /no key|must be|cannot be `|has no|did you mean/.test(source));
    assert.ok(structural.length >= 10);
    for (const [text] of structural) {
      const isGlob = /relative|leave|start with/.test((await parseConfig(text, habits)).problems?.[0]?.message ?? '');
      if (isGlob || text.includes('"  "')) continue;
      assert.equal(validate(parse(text)), false, text);
    }
  });
});
