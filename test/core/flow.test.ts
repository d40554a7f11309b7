import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Test } from '../../src/core/facts.ts';
import type { Guard, Program } from '../../src/core/program.ts';
import { callNamed, handlers, programOf, stepNamed } from '../support/program.ts';

const phrase = ({ op, negated, left, right }: Test): string =>
  `${negated ? 'not ' : ''}${op} ${left.text}${right ? ` ${right.text}` : ''}`;
const guardsAt = (program: Program, name: string): readonly string[][] =>
  program.guards(stepNamed(program, name).call.id).map((way) => way.flatMap((guard: Guard) => guard.tests.map(phrase)));

test('a condition around a step guards it, with the sign of its side', async () => {
  const program = await programOf(`import os
if args.apply:
    os.remove("a")
else:
    os.rmdir("b")
`);
  assert.deepEqual(guardsAt(program, 'os.remove'), [['truth ${args.apply}']]);
  assert.deepEqual(guardsAt(program, 'os.rmdir'), [['not truth ${args.apply}']]);
});

test('an early exit guards what follows it, also from a function that may exit', async () => {
  const program = await programOf(`import os, sys
def demand(answer):
    if answer != "yes":
        sys.exit(1)

def main():
    if args.dry_run:
        return
    demand(args.sure)
    os.remove("a")
main()
`);
  assert.deepEqual(guardsAt(program, 'os.remove'), [['not truth ${args.dry_run}', 'equal ${args.sure} yes']]);
});

test('guards are found through call sites, and each site is a way of its own', async () => {
  const program = await programOf(`import os
def wipe(path):
    os.remove(path)

if force:
    wipe("a")
wipe("b")
`);
  assert.deepEqual(guardsAt(program, 'os.remove'), [['truth ${force}'], []]);
  const step = stepNamed(program, 'os.remove');
  const words = program.chains(step.call.id).map((chain) => program.inWords(step.target ?? assert.fail(), chain.sites).text);
  assert.deepEqual(words, ['a', 'b']);
});

test('a function given to a runner of the file happens under the conditions of the runner', async () => {
  const program = await programOf(`import os
def run(action):
    if not dry:
        action()

def wipe():
    os.remove("a")

run(wipe)
`);
  assert.deepEqual(guardsAt(program, 'os.remove'), [['not truth ${dry}']]);
  assert.equal(program.reached(stepNamed(program, 'os.remove').call.id), true);
});

test('what nothing calls is not reached; a decorator alone does not reach it', async () => {
  const program = await programOf(`import os
def deco(fn):
    return fn
@deco
def orphan():
    os.remove("a")
def used():
    os.rmdir("b")
used()
`);
  assert.equal(program.reached(stepNamed(program, 'os.remove').call.id), false);
  assert.equal(program.reached(stepNamed(program, 'os.rmdir').call.id), true);
});

test('recursion ends', async () => {
  const program = await programOf(`import os
def walk(path):
    os.remove(path)
    walk(path)
walk("x")
`);
  assert.equal(program.chains(stepNamed(program, 'os.remove').call.id).length, 1);
});

const OUTCOMES: readonly (readonly [string, string])[] = [
  ['pass', 'silent'],
  ['continue_later = True', 'kept'],
  ['raise', 'loud'],
  ['sys.exit(1)', 'loud'],
  ['sys.exit(0)', 'lies'],
  ['print("no")', 'told'],
  ['print("no"); sys.exit(2)', 'loud'],
  ['raise SystemExit(1)', 'loud'],
  ['logging.exception("x")', 'told'],
  ['errors.append(e)', 'kept'],
  ['die("x")', 'loud'],
  ['tell("x")', 'told'],
  ['other.recover()', 'unknown'],
];

for (const [body, outcome] of OUTCOMES) {
  test(`a handler with \`${body}\` is ${outcome}`, async () => {
    const program = await programOf(`import sys, logging, os
def die(text):
    print(text)
    sys.exit(1)
def tell(text):
    logging.warning(text)
try:
    os.remove("a")
except Exception as e:
    ${body}
`);
    assert.equal(program.outcome(handlers(program)[0] ?? assert.fail()), outcome);
  });
}

const STATUSES: readonly (readonly [string, string, string])[] = [
  ['return 1', 'sys.exit(main())', 'loud'],
  ['log.error("x"); return 1', 'main()', 'told'],
  ['return 1', 'main()', 'silent'],
  ['log.error("x"); return 0', 'sys.exit(main())', 'lies'],
  ['return 1', 'raise SystemExit(main())', 'loud'],
];

for (const [body, call, outcome] of STATUSES) {
  test(`\`${body}\` in a handler of a function called by \`${call}\` is ${outcome}`, async () => {
    const program = await programOf(`import sys, logging, os
log = logging.getLogger("x")
def main():
    try:
        os.remove("a")
    except Exception:
        ${body}
    return 0
if __name__ == "__main__":
    ${call}
`);
    assert.equal(program.outcome(handlers(program)[0] ?? assert.fail()), outcome);
  });
}

test('a narrow handler lets other failures escape; a broad one takes all', async () => {
  const narrow = await programOf('import os\ntry:\n    os.remove("a")\nexcept FileNotFoundError:\n    pass\n');
  assert.equal(narrow.catchers(stepNamed(narrow, 'os.remove').call.id).escapes, true);
  const broad = await programOf('import os\ntry:\n    os.remove("a")\nexcept Exception:\n    pass\n');
  assert.equal(broad.catchers(stepNamed(broad, 'os.remove').call.id).escapes, false);
});

test('a status that nobody looks at is ignored; one that is tested is handled', async () => {
  const lost = await programOf('import subprocess\nsubprocess.run(["make"])\n');
  const run = lost.steps.find((step) => step.call.name === 'subprocess.run') ?? assert.fail();
  assert.deepEqual(lost.failure(run), { kind: 'ignored' });
  const tested = await programOf(
    'import subprocess, sys\nr = subprocess.run(["make"])\nif r.returncode != 0:\n    sys.exit(1)\n',
  );
  const other = tested.steps.find((step) => step.call.name === 'subprocess.run') ?? assert.fail();
  const failure = tested.failure(other);
  assert.equal(failure.kind, 'handled');
  assert.equal(tested.outcome(tested.failureBranches(other.call)[0] ?? assert.fail()), 'loud');
});

test('a predicate of the file is written out in the words of its caller', async () => {
  const program = await programOf(`import os
def gone(path):
    return not os.path.exists(path)
if gone("out"):
    os.mkdir("out")
`);
  const guard = program.guards(callNamed(program, 'os.mkdir').id)[0]?.[0] ?? assert.fail();
  const atoms = guard.tests.flatMap(program.expand);
  assert.equal(atoms.length, 1);
  assert.equal(atoms[0]?.negated, true);
  assert.match(atoms[0]?.left.text ?? '', /out/);
});

test('a parameter with a star takes no single argument, and the others are still told in words', async () => {
  const program = await programOf(`import subprocess
def changed(base, *files, **more):
    return subprocess.run(["git", "diff", "--quiet", base, *files]).returncode != 0
if changed("main", "a.txt", "b.txt"):
    print("changed")
`);
  const tests = program.scopes.flatMap((scope) => scope.tests ?? []);
  const words = tests.flatMap(program.expand).map(({ left }) => left.text);
  assert.equal(words.length > 0, true);
  assert.equal(
    words.some((text) => text.includes('subprocess.run') && text.includes('main')),
    true,
  );
});

test('sources go through names, reshaping, parameters and loops', async () => {
  const program = await programOf(`import os, json
def send(rows):
    for row in rows:
        print(row["id"])
raw = os.environ["ROWS"]
send(json.loads(raw))
`);
  const printed = stepNamed(program, 'print').content ?? assert.fail();
  assert.deepEqual(
    program
      .sources(printed)
      .filter((step) => step.medium === 'environment')
      .map((step) => step.effect),
    ['read'],
  );
});

const EVIDENCE: readonly (readonly [string, string, string | undefined, string])[] = [
  ['def f():\n    pass\n', 'library', undefined, 'lib/a.py'],
  ['import os\nos.remove("a")\n', 'script', undefined, 'lib/a.py'],
  ['import os\nos.remove("a")\n', 'job', 'weak', 'jobs/a.py'],
  ['"""Runs daily from cron."""\nimport os\nos.remove("a")\n', 'job', 'weak', 'a.py'],
  ['"""Prints the daily report."""\nimport os\nos.remove("a")\n', 'script', undefined, 'a.py'],
  ['"""Runs nightly. Usage: a.py DIR"""\nimport os\nos.remove("a")\n', 'script', undefined, 'a.py'],
  ['import os, time\nwhile True:\n    os.remove("a")\n    time.sleep(5)\n', 'job', 'strong', 'a.py'],
  [
    'import os, time\nwhile True:\n    if os.path.exists("a"):\n        break\n    time.sleep(5)\nos.remove("a")\n',
    'script',
    undefined,
    'a.py',
  ],
];

for (const [source, kind, job, path] of EVIDENCE) {
  test(`${path} with ${JSON.stringify(source.slice(0, 40))} is a ${job ?? ''} ${kind}`, async () => {
    const { evidence } = await programOf(source, path);
    assert.equal(evidence.kind, kind);
    assert.equal(evidence.job, job);
  });
}

test('what follows an attempt that returns when it succeeds handles its failure', async () => {
  const program = await programOf(`import os
def removed(path):
    try:
        os.remove(path)
        return True
    except Exception:
        pass
    return False
print(removed("a"))
`);
  assert.equal(program.outcome(handlers(program)[0] ?? assert.fail()), 'unknown');
});

test('a handler that calls a function with an exit of its own ends the run somehow', async () => {
  const program = await programOf(`import os, sys
def finish(state):
    print(state)
    sys.exit(state)
try:
    os.remove("a")
except Exception:
    finish(UNKNOWN)
`);
  assert.equal(program.outcome(handlers(program)[0] ?? assert.fail()), 'unknown');
});

test('a handler that writes its own result and returns has dealt with the failure', async () => {
  const program = await programOf(`import subprocess, sys
def main():
    try:
        subprocess.check_output(["nft", "list"])
    except subprocess.CalledProcessError:
        with open("state.prom", "w") as file:
            file.write("0")
        return 0
    return 1
sys.exit(main())
`);
  assert.equal(program.outcome(handlers(program)[0] ?? assert.fail()), 'unknown');
});

const ANSWERS: readonly (readonly [string, string])[] = [
  ['found = find(); print(found)', 'kept'],
  ['def other():\n    return find()', 'kept'],
  ['print(len(find()))', 'kept'],
  ['sys.exit(0 if find() else 1)', 'kept'],
  ['threading.Thread(target=find)', 'kept'],
  ['find()', 'silent'],
];

for (const [use, outcome] of ANSWERS) {
  test(`an empty answer of a function used by \`${use}\` is ${outcome}`, async () => {
    const program = await programOf(`import subprocess, sys, threading
def find():
    try:
        return subprocess.check_output(["id"])
    except OSError:
        return ""
${use}
`);
    assert.equal(program.outcome(handlers(program)[0] ?? assert.fail()), outcome);
  });
}
