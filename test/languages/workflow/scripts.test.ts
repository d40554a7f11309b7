import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReadEmbedded } from '../../../src/core/embedded.ts';
import { createReader } from '../../../src/languages/workflow/index.ts';
import { shellOf } from '../../../src/languages/workflow/scripts.ts';
import { callNamed, calls, lineOf, read, withSteps } from './read.ts';

describe('the language of a script', () => {
  const shells: readonly (readonly [string | undefined, boolean, object | undefined])[] = [
    [undefined, false, { language: 'shell', errexit: true, pipefail: false }],
    [undefined, true, undefined],
    ['bash', false, { language: 'shell', errexit: true, pipefail: true }],
    ['bash', true, { language: 'shell', errexit: true, pipefail: true }],
    ['sh', false, { language: 'shell', errexit: true, pipefail: false }],
    ['bash -l {0}', false, { language: 'shell', errexit: false, pipefail: false }],
    ['bash -el {0}', false, { language: 'shell', errexit: true, pipefail: false }],
    ['/usr/bin/bash -e -o pipefail {0}', false, { language: 'shell', errexit: true, pipefail: true }],
    ['python', false, { language: 'python' }],
    ['python3 -u {0}', false, { language: 'python' }],
    ['node {0}', false, { language: 'javascript' }],
    ['pwsh', false, undefined],
    ['cmd', false, undefined],
    ['${' + '{ matrix.shell }}', false, undefined],
  ];
  for (const [written, isWindows, expected] of shells) {
    test(`shell: ${written}${isWindows ? ' on Windows' : ''}`, () => assert.deepEqual(shellOf(written, isWindows), expected));
  }

  test('is that of the step, else of the job, else of the workflow', async () => {
    const asked: unknown[] = [];
    const embedded: ReadEmbedded = ({ text, at: _, ...options }) => asked.push([text, options]) > 0;
    const text = `on: push
defaults: {run: {shell: bash}}
jobs:
  a: {runs-on: x, steps: [{run: one}, {run: two, shell: sh}]}
  b: {runs-on: x, defaults: {run: {shell: python}}, steps: [{run: three}]}
  c: {runs-on: windows-latest, steps: [{run: four}]}
`;
    createReader(embedded).read('.github/workflows/a.yml', text);
    createReader(embedded).read('.github/workflows/a.yml', text.replace(/^defaults.*\n/m, ''));
    const bash = { language: 'shell', errexit: true, pipefail: true };
    const plain = { language: 'shell', errexit: true, pipefail: false };
    assert.deepEqual(asked, [
      ['one', bash],
      ['two', plain],
      ['three', { language: 'python' }],
      ['four', bash],
      ['one', plain],
      ['two', plain],
      ['three', { language: 'python' }],
    ]);
  });
});

describe('a step of a job on several systems', () => {
  test('is PowerShell where a step runs on Windows alone, and none where it does not run there', async () => {
    const asked: string[] = [];
    const embedded: ReadEmbedded = ({ text }) => asked.push(text) > 0;
    const text = `on: push
jobs:
  a:
    runs-on: \${{ matrix.os }}
    steps:
      - {run: one, if: "!startsWith(matrix.os, 'windows')"}
      - {run: two, if: "startsWith(matrix.os, 'windows')"}
      - {run: three, if: "\${{ !( contains(matrix.os, 'windows') ) }}"}
      - {run: four, if: "runner.os == 'Windows'"}
      - {run: five, if: "runner.os == 'Windows'", shell: bash}
`;
    createReader(embedded).read('.github/workflows/a.yml', text);
    assert.deepEqual(asked, ['one', 'three', 'five']);
  });
});

describe('a script', () => {
  test('keeps its lines in every style', async () => {
    const styles = [
      '- run: make one',
      '- run: |\n    true\n    make one',
      '- run: |2-\n\n     make one',
      '- run: >-\n    true &&\n    make one',
      '- run: >\n\n    make one',
      '- run: "true\n    && make one"',
      "- run: 'true &&\n\n    make one'",
      '- run: true &&\n    make one',
    ];
    for (const style of styles) {
      const text = withSteps(style);
      const facts = await read(text);
      const make = callNamed(facts, 'make');
      assert.equal(text.slice(make.start, make.start + 4), 'make', style);
      assert.deepEqual(
        make.args.map(({ text }) => text),
        ['one'],
        style,
      );
    }
  });
});

describe('a script with expressions', () => {
  test('has a hole for every expression, also within single quotes and in what it is given', async () => {
    const facts = await read(
      withSteps(
        '- run: |',
        '    echo \'${{ github.sha }}\' "a${{ secrets.TOKEN }}b" ${{inputs.x}}',
        '    cat <<"EOF"',
        '    ${{ matrix.a }}',
        '    EOF',
      ),
    );
    const echo = callNamed(facts, 'echo');
    assert.deepEqual(
      echo.args.map(({ text, holes }) => [text, holes.map(({ name }) => name)]),
      [
        ['${' + 'github.sha}', ['github.sha']],
        ['a${' + 'secrets.TOKEN}b', ['secrets.TOKEN']],
        ['${' + 'inputs.x}', ['inputs.x']],
      ],
    );
    assert.deepEqual(
      calls(facts).flatMap(({ name, args }) => (name === 'getenv' || name === 'argv' ? [[name, args[0]?.text]] : [])),
      [
        ['getenv', 'secrets.TOKEN'],
        ['argv', 'inputs.x'],
      ],
    );
    assert.equal(callNamed(facts, 'cat').options.get('<<')?.holes[0]?.name, 'matrix.a');
  });

  test('tells two expressions apart that look alike in a variable, and the same one is one', async () => {
    const facts = await read(withSteps('- run: echo ${{ a.b.c }} ${{ a_b.c }} ${{ a.b.c }} $X_a_b_c_'));
    const names = callNamed(facts, 'echo').args.map(({ holes }) => holes[0]?.name);
    assert.deepEqual(names, ['a.b.c', 'a_b.c', 'a.b.c', 'X_a_b_c_']);
  });
});

describe('a script of another language', () => {
  test('in Python is read as Python, with its lines and its expressions', async () => {
    const text = withSteps(
      '- shell: python',
      '  run: |',
      '    import requests',
      '    requests.get("https://a.io/${{ github.sha }}", timeout=${{ vars.T }})',
    );
    const facts = await read(text);
    const get = callNamed(facts, 'requests.get');
    assert.equal(lineOf(facts, get), 9);
    assert.deepEqual(
      get.args.map(({ text, holes }) => [text, holes.map(({ name }) => name)]),
      [['https://a.io/${' + 'github.sha}', ['github.sha']]],
    );
    assert.equal(get.options.get('timeout')?.text, '${' + 'vars.T}');
    const url = text.indexOf('"https');
    assert.equal(get.args[0]?.start, url);
  });

  test('of a here-document is read three languages deep', async () => {
    const text = withSteps('- run: |', '    python3 - <<"EOF"', '    import os', '    os.mkdir("out")', '    EOF');
    const facts = await read(text);
    const mkdir = callNamed(facts, 'os.mkdir');
    assert.equal(lineOf(facts, mkdir), 9);
    assert.equal(text.slice(mkdir.slot?.at ?? 0).startsWith(')'), true);
  });

  test('that an action runs is read', async () => {
    const facts = await read(withSteps('- uses: nick-fields/retry@v3', '  with:', '    command: npm ci', '    max_attempts: 3'));
    assert.equal(callNamed(facts, 'npm').within >= callNamed(facts, 'nick-fields/retry').id, true);
  });
});

const js = (...lines: readonly string[]): string => withSteps('- uses: actions/github-script@v7', '  with:', ...lines);
/** A script in each style that YAML has. */
const styles: Readonly<Record<string, readonly string[]>> = {
  literal: ['    script: |', '      return core.info(1);', '', '      await github.rest.repos.get(x);'],
  'literal with an indicator': ['    script: |4-', '        return core.info(1);', '', '        await github.rest.repos.get(x);'],
  folded: ['    script: >-', '      return core.info(1);', '', '      await github.rest.repos.get(x);'],
  plain: ['    script: return', '      core.info(1);', '', '      await github.rest.repos.get(x);'],
  'single quotes': ["    script: 'return core.info(''1'');", '', "      await github.rest.repos.get(x);'"],
  'double quotes': ['    script: "return core.info(1);\\n', '', '      await github.rest.repos.get(x);"'],
};

describe('a script in JavaScript', () => {
  for (const [style, lines] of Object.entries(styles)) {
    test(`of github-script is read as JavaScript, with its lines: ${style}`, async () => {
      const facts = await read(js(...lines));
      const call = callNamed(facts, 'github.rest.repos.get');
      const line = lines.findIndex((one) => one.includes('github.'));
      assert.equal(lineOf(facts, call), 8 + line);
      assert.match(facts.text.slice(call.start, call.end), /^github\.rest\.repos\.get\(x\)$/);
      assert.equal(
        lineOf(facts, callNamed(facts, 'core.info')),
        8 +
          Math.max(
            0,
            lines.findIndex((one) => one.includes('core.')),
          ),
      );
      // What was read is no input of the action beside that.
      assert.equal(callNamed(facts, 'actions/github-script').options.has('script'), false);
    });
  }

  test('of `node -e` and of `shell: node {0}` is read as JavaScript', async () => {
    const facts = await read(
      withSteps("- run: node -e 'fetch(url); fetch(url)'", '- {run: "fetch(${{ vars.URL }})", shell: "node {0}"}'),
    );
    assert.deepEqual(
      calls(facts)
        .map(({ name }) => name)
        .filter((name) => name === 'fetch').length,
      3,
    );
    assert.equal(calls(facts).at(-1)?.args[0]?.holes[0]?.name, 'vars.URL');
  });

  test('of github-script that is no JavaScript stays an input', async () => {
    const facts = await read(js('    script: "if ("'));
    assert.equal(callNamed(facts, 'actions/github-script').options.get('script')?.text, 'if (');
  });
});

describe('a script that nobody can read', () => {
  test('is a call that nobody knows', async () => {
    for (const step of ['- {run: "Get-Item x", shell: pwsh}', '- run: "if then"', '- {run: "def (:", shell: python}']) {
      const facts = await read(withSteps(step));
      assert.deepEqual(facts.problems, []);
      assert.deepEqual([calls(facts).length, callNamed(facts, 'unread script').open], [2, true], step);
    }
  });
});
