import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fate } from './support.ts';

const bash = (body: string): string => `#!/bin/bash\n${body}\nlast\n`;
const strict = (body: string): string => `#!/bin/bash\nset -e\n${body}\nlast\n`;

/** The table of `vocabulary.md`, section 3: place, with errexit, without. */
const TABLE: readonly (readonly [string, string, string, string])[] = [
  ['a plain statement', 'cmd', 'raises', 'lost:no-errexit'],
  ['a condition', 'if cmd; then x; fi', 'tested', 'tested'],
  ['the condition of a loop', 'until cmd; do x; done', 'tested', 'tested'],
  ['left of ||', 'cmd || x', 'tested', 'tested'],
  ['under !', '! cmd', 'tested', 'tested'],
  ['left of &&', 'cmd && x', 'lost:list', 'lost:no-errexit'],
  ['left of && with an || after it', 'cmd && x || y', 'tested', 'tested'],
  ['right of &&', 'x && cmd', 'raises', 'lost:no-errexit'],
  ['the last part of a pipe', 'x | cmd', 'raises', 'lost:no-errexit'],
  ['not the last part of a pipe', 'cmd | x', 'lost:pipe', 'lost:pipe'],
  ['not the last part of a tested pipe', 'if cmd | x; then y; fi', 'kept', 'kept'],
  ['an assignment', 'v=$(cmd)', 'raises', 'lost:no-errexit'],
  ['an argument', 'x "$(cmd)"', 'lost:substitution', 'lost:substitution'],
  ['local x=$(…)', 'local v=$(cmd)', 'lost:substitution', 'lost:substitution'],
  ['export x=$(…)', 'export v=$(cmd)', 'lost:substitution', 'lost:substitution'],
  ['the words of a for', 'for v in $(cmd); do x; done', 'lost:substitution', 'lost:substitution'],
  ['a test', '[ -n "$(cmd)" ]', 'kept', 'kept'],
  ['< <(…)', 'x < <(cmd)', 'kept', 'kept'],
  ['not last inside $(…)', 'v=$(cmd; x)', 'kept', 'kept'],
  ['in the background', 'cmd &', 'lost:background', 'lost:background'],
  ['before a look at $?', 'cmd\nif [ $? -ne 0 ]; then x; fi', 'tested', 'tested'],
  ['before PIPESTATUS', 'cmd | x\nrc=${PIPESTATUS[0]}', 'kept', 'kept'],
];

for (const [place, text, on, off] of TABLE) {
  test(`${place}: \`${text.replace('\n', '; ')}\``, () => {
    assert.deepEqual([fate(strict(text), 'cmd'), fate(bash(text), 'cmd')], [on, off]);
  });
}

test('the last command of a script, a function, a subshell or a branch has their status', () => {
  assert.equal(fate('#!/bin/sh\nx\ncmd', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/sh\nf() {\n x\n cmd\n}\nf\n', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/sh\nif x; then cmd; fi', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/sh\nif x; then cmd; fi\ny', 'cmd'), 'lost:no-errexit');
  assert.equal(fate('#!/bin/sh\nset -e\ncmd && x', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/sh\nset -e\nf() {\n cmd && x\n}\nf', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/sh\nfor i in 1 2; do cmd; done', 'cmd'), 'lost:no-errexit');
});

test('options: in the shebang, in every form of set, in regions and subshells; functions see those at the end', () => {
  assert.equal(fate('#!/bin/bash -e\ncmd\nx', 'cmd'), 'raises');
  assert.equal(fate('#!/usr/bin/env -S bash -eu\ncmd\nx', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/bash\nset -o errexit\ncmd\nx', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/bash\nset -euo pipefail\ncmd | x\ny', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/bash\nset -e\nset +e\ncmd\nset -e\nx', 'cmd'), 'lost:no-errexit');
  assert.equal(fate('#!/bin/bash\n(set -e; x)\ncmd\ny', 'cmd'), 'lost:no-errexit');
  assert.equal(fate('#!/bin/bash\nf() {\n cmd\n x\n}\nset -e\nf\n', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/bash\nset errexit\ncmd\nx', 'cmd'), 'lost:no-errexit');
});

test('a file without a shebang may be sourced: nobody can tell', () => {
  assert.equal(fate('cmd\nx\n', 'cmd'), 'unknown');
  assert.equal(fate('set -e\ncmd\nx\n', 'cmd'), 'raises');
});

test('work in the background whose id is waited for is kept', () => {
  assert.equal(fate('#!/bin/bash\ncmd & pid=$!\nwait "$pid"\n', 'cmd'), 'kept');
});

test('what a wrapper of the file runs has the fate of the wrapper, or none that can be told', () => {
  assert.equal(fate('#!/bin/bash\nset -e\nrun() { log "$*"; "$@"; }\nrun cmd a\nx', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/bash\nset -e\ntry() { "$@" || true; }\ntry cmd a\nx', 'cmd'), 'unknown');
});

test('the list that ends a subshell has its status: the shell outside sees it', () => {
  assert.equal(fate('#!/bin/bash\nset -e\na || (cmd && c)\nx', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/bash\nset -e\n(cmd && c)\nx', 'cmd'), 'raises');
  assert.equal(fate('#!/bin/bash\nset -e\na || { cmd && c; }\nx', 'cmd'), 'lost:list');
  assert.equal(fate('#!/bin/bash\n(cmd && c)\nx', 'cmd'), 'lost:no-errexit');
});
