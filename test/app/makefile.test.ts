import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { targetsIn } from '../../src/app/makefile.ts';
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
  const found = await targetsIn(text, async (command) =>
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
