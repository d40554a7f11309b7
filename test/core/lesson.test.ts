import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../src/core/judge.ts';
import { defaultSettings, type Judgement } from '../../src/core/judgement.ts';
import { lessonChecks, lessonWeights } from '../../src/core/lesson.ts';
import { scorePhrase } from '../../src/core/score.ts';
import { habits } from '../../src/habits/index.ts';
import { knowledge, learn } from '../../src/knowledge/index.ts';
import { readerFor } from '../../src/languages/index.ts';

await learn();

const BEFORE = `import requests, csv

rows = requests.get("https://api.shop.example/stock?key=sk-live-4f9a8e7d6c5b").json()
with open("/Users/kim/stock.csv", "w") as f:
    out = csv.writer(f)
    for row in rows:
        out.writerow([row["sku"], row["count"]])
print("done")
`;

const AFTER = `import csv, logging, os, sys
from pathlib import Path
import requests

log = logging.getLogger("stock")

def run() -> int:
    folder = Path(os.getenv("OUTPUT_DIR", "out"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        answer = requests.get("https://api.shop.example/stock", headers={"Authorization": f"Bearer {os.environ['API_KEY']}"}, timeout=15)
        answer.raise_for_status()
        with open(folder / "stock.csv", "w", newline="", encoding="utf-8") as f:
            out = csv.writer(f)
            for row in answer.json():
                try:
                    out.writerow([row["sku"], int(row["count"])])
                except (KeyError, ValueError):
                    log.warning("bad row skipped: %s", row)
        log.info("wrote %s", folder)
        return 0
    except Exception:
        log.exception("run failed")
        return 1

if __name__ == "__main__":
    sys.exit(run())
`;

async function judged(text: string): Promise<Judgement> {
  const facts = (await readerFor('python')).read('jobs/stock.py', text);
  return judge(facts, { habits, knowledge }, { ...defaultSettings, preset: 'lesson' });
}

async function kept(text: string): Promise<readonly string[]> {
  const { habits: checks } = await judged(text);
  return Object.keys(checks).filter((id) => checks[id]?.verdict === 'kept');
}

const all = lessonChecks.map(({ id }) => id);
const without = (...ids: readonly string[]): readonly string[] => all.filter((id) => !ids.includes(id));

test("the naive script has two of the lesson's seven, the hardened one all", async () => {
  const before = await judged(BEFORE);
  assert.equal(scorePhrase(before.score, 'lesson'), 'Readiness 2/7');
  assert.deepEqual(await kept(BEFORE), ['few-prints', 'idempotent-mkdir']);
  assert.equal(scorePhrase((await judged(AFTER)).score, 'lesson'), 'Readiness 7/7');
});

test('each check is a point, always out of seven', async () => {
  assert.deepEqual([...lessonWeights.values()], [1, 1, 1, 1, 1, 1, 1]);
  for (const text of ['', 'x = 1\n', BEFORE, AFTER]) assert.equal((await judged(text)).score.applicable, 7);
  assert.equal((await judged(BEFORE)).score.value, 28);
});

test('the verdicts point to a line', async () => {
  const { habits: checks } = await judged(BEFORE);
  assert.deepEqual(checks['no-hard-coded-secret'], { verdict: 'missing', line: 3 });
  const hardened = (await judged(AFTER)).habits;
  assert.deepEqual(
    [hardened['uses-logging']?.line, hardened['idempotent-mkdir']?.line, hardened['exit-code']?.line],
    [19, 9, 27],
  );
});

const losses: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
  [
    "prints in the place of the logger's calls",
    (text) => text.replaceAll(/log\.(warning|info|exception)\(/g, 'print('),
    ['uses-logging', 'few-prints'],
  ],
  [
    'more than two prints',
    (text) => text.replace('    try:\n', '    print(1)\n    print(2)\n    print(3)\n    try:\n'),
    ['few-prints'],
  ],
  ['mkdir without exist_ok', (text) => text.replace(', exist_ok=True', ''), ['idempotent-mkdir']],
  ['no status handed on', (text) => text.replace('sys.exit(run())', 'run()'), ['exit-code']],
  [
    'a failure swallowed',
    (text) => text.replace('        log.exception("run failed")\n        return 1', '        pass'),
    ['error-handling', 'exit-code'],
  ],
  [
    'a credential in the code',
    (text) => text.replace("{os.environ['API_KEY']}", 'sk-live-4f9a8e7d6c5b4a39'),
    ['secrets-from-environment', 'no-hard-coded-secret'],
  ],
];

for (const [name, change, lost] of losses) {
  test(`the hardened script loses its points: ${name}`, async () => {
    assert.notEqual(change(AFTER), AFTER);
    assert.deepEqual(await kept(change(AFTER)), without(...lost));
  });
}

test('raising on purpose is an exit code, failing by itself is none', async () => {
  const call = 'import subprocess\nsubprocess.run(["make"], check=True)\n';
  assert.equal((await kept(call)).includes('exit-code'), false);
  assert.equal((await kept(`${call}if bad:\n    raise SystemExit("it is bad")\n`)).includes('exit-code'), true);
  assert.equal((await kept('import sys\nprint("done")\nsys.exit(0)\n')).includes('exit-code'), false);
});

test('where no credential is used, none has to come from the environment', async () => {
  assert.equal((await kept('print("hello")\n')).includes('secrets-from-environment'), true);
});
