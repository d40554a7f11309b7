import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { targetsIn } from '../../src/app/recipes.ts';
import { callersOf } from '../../src/core/callers.ts';
import { createProgram } from '../../src/core/flow/create.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const MAKEFILE = `HACK := hack
NAME ?= shop
.PHONY: all verify

all: verify build ; ./all.sh
verify: verify-shell
verify-shell: ## look at the scripts
\t@$(HACK)/look.sh \\
\t  --all
\t-bash $(HACK)/$(NAME)-look.sh "$$HOME" # $(shell date)
build:
\t$(MAKE) -j4 pages
\t$(MAKE) -C docs
pages:
\tcd site && ./render.sh $@
%.txt: %.md
\t./convert.sh $<
image:
\t$(TOOLS)/image.sh
`;

async function targets(text = MAKEFILE): Promise<Record<string, readonly string[]>> {
  const reader = await engine.reader('shell');
  const found = await targetsIn('Makefile', text, async (command) =>
    createProgram(reader.read('a.sh', command), engine.knowledge, { isJob: true, functions: defaultSettings.functions }),
  );
  return Object.fromEntries(found);
}

describe('a Makefile', () => {
  test('says what its targets start: in their recipes, by what they need, and by what they make', async () => {
    const found = await targets();
    assert.deepEqual(found['verify-shell'], ['hack/look.sh', 'hack/shop-look.sh']);
    assert.deepEqual(found.verify, found['verify-shell']);
    assert.deepEqual(found.build, ['site/render.sh']);
    assert.deepEqual(found.all, ['all.sh', 'hack/look.sh', 'hack/shop-look.sh', 'site/render.sh']);
    assert.deepEqual(found[''], found.all);
    assert.deepEqual(found.image, []);
    assert.equal(found['%.txt'], undefined);
  });

  test('that needs itself, or is none, starts nothing and hangs nothing', async () => {
    assert.deepEqual(await targets('a: b\nb: a\n\t./run.sh\n'), { '': ['run.sh'], a: ['run.sh'], b: ['run.sh'] });
    const doubling = `A = $(B)$(B)\nB = $(C)$(C)\nC = $(D)$(D)\nD = ${'x'.repeat(900)}\n`;
    const lines = `a:\n\t./run.sh\n\techo ${'$(A)'.repeat(500)}\n`;
    assert.deepEqual(await targets(`${doubling}${lines}`), { '': ['run.sh'], a: ['run.sh'] });
    assert.deepEqual(await targets('A = $(A)\n\t./run.sh\nonly words\n'), { '': [] });
  });

  test('is followed from the workflow that makes a target, with what that provides', async () => {
    const text = `on:
  schedule:
    - cron: "0 3 * * *"
jobs:
  look:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - run: make verify
      - run: make pages
        working-directory: docs
`;
    const texts = [
      { path: '.github/workflows/look.yml', text },
      { path: 'Makefile', text: MAKEFILE },
    ];
    const startedFor = async (path: string) =>
      callersOf(path, (await settingsAround(defaultSettings, { texts }, [path], engine)).settings.started ?? new Map());
    const [caller, ...more] = await startedFor('hack/look.sh');
    assert.deepEqual(more, []);
    assert.deepEqual([caller?.line, caller?.schedule, caller?.limits], [9, '0 3 * * *', true]);
    assert.deepEqual(await startedFor('site/render.sh'), []);
  });
});

describe('another runner of tasks', () => {
  const JUST = `set shell := ["bash", "-c"]
version := "1"

default: lint
# looks at the scripts
lint dir=".": (build "x") pages
    @./hack/lint.sh {{ dir }}
pages:
    just site all
site what:
    hack/site.sh {{what}}
build tag:
    hack/build.sh
`;
  const TASK = `version: '3'
vars:
  OUT: out
tasks:
  default: ./all.sh
  ci:lint:
    desc: ./named.sh
    deps: [pages, "ci:build"]
    cmds:
      - task: check
      - cmd: ./hack/lint.sh {{.OUT}}
  ci:build:
    cmds:
      - |
        ./hack/build.sh
        ./hack/pack.sh
  check:
    cmd: bash hack/check.sh
  pages:
    dir: site
    cmds: [./render.sh]
`;

  const started = async (path: string, text: string, run: string, file: string): Promise<number> => {
    const workflow = `on: push\njobs:\n  all:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`;
    const texts = [
      { path, text },
      { path: '.github/workflows/all.yml', text: workflow },
    ];
    const { settings } = await settingsAround(defaultSettings, { texts }, [file], engine);
    return callersOf(file, settings.started ?? new Map()).length;
  };

  test('is read as make is', async () => {
    assert.equal(await started('justfile', JUST, 'just lint src', 'hack/lint.sh'), 1);
    assert.equal(await started('justfile', JUST, 'just', 'hack/lint.sh'), 1);
    assert.equal(await started('justfile', JUST, 'just lint', 'hack/build.sh'), 1);
    assert.equal(await started('justfile', JUST, 'just pages', 'hack/site.sh'), 1);
    assert.equal(await started('justfile', JUST, 'just pages lint', 'hack/lint.sh'), 0);
    assert.equal(await started('justfile', JUST, 'make lint', 'hack/lint.sh'), 0);
    for (const file of ['hack/lint.sh', 'hack/build.sh', 'hack/pack.sh', 'hack/check.sh'])
      assert.equal(await started('Taskfile.yml', TASK, 'task ci:lint', file), 1, file);
    for (const file of ['named.sh', 'render.sh', 'all.sh'])
      assert.equal(await started('Taskfile.yml', TASK, 'task ci:lint', file), 0, file);
    assert.equal(await started('Taskfile.yml', TASK, 'task', 'all.sh'), 1);
    assert.equal(await started('Taskfile.yml', 'tasks: [', 'task', 'all.sh'), 0);
    assert.equal(await started('Taskfile.yml', 'tasks:\n  default: &a\n    cmds: [*a]\n', 'task', 'all.sh'), 0);
  });
});
