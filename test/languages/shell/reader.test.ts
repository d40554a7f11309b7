import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReadEmbedded } from '../../../src/core/embedded.ts';
import type { Scope, Written } from '../../../src/core/facts.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { createReader } from '../../../src/languages/shell/index.ts';
import { factsText, testsText, valueText } from '../facts-text.ts';
import { call, callsIn, read } from './support.ts';

const outline = (text: string): string =>
  factsText(read(text))
    .replaceAll(/ #\d+/g, '')
    .replaceAll(/<[^>]*>/g, '');
const scopes = (text: string, role: string): readonly Scope[] =>
  read(text).facts.filter((fact): fact is Scope => fact.kind === 'scope' && fact.role === role);
const branches = (text: string): readonly string[] =>
  scopes(text, 'branch').map(
    ({ tests, when }) => `${when ? 'when' : 'unless'} ${testsText(tests ?? []).replaceAll(/<[^>]*>/g, '')}`,
  );

test('which files are shell', () => {
  for (const name of ['x.sh', 'a/x.bash', 'x.ksh']) assert.equal(languageOf(name), 'shell');
  for (const line of [
    '#!/bin/sh',
    '#! /bin/bash -e',
    '#!/usr/bin/env bash',
    '#!/usr/bin/env -S bash -eu',
    '#!/usr/bin/zsh',
    '#!/bin/dash',
  ])
    assert.equal(languageOf('bin/x', `${line}\nx`), 'shell', line);
  for (const line of [
    '#!/usr/bin/fish',
    '#!/usr/bin/env python3',
    '#!/usr/bin/perl',
    '#!/bin/csh',
    '#!/bin/sh\n\'\'\'exec\' python3 "$0" "$@"',
  ])
    assert.notEqual(languageOf('bin/x', `${line}\nx`), 'shell', line);
});

test('constants are folded where they are given once, on every run', () => {
  const target = (text: string): string => valueText(call(`#!/bin/sh\n${text}`, 'cmd').args[0] as never);
  assert.equal(target('D=/srv\ncmd "$D/x"'), '"/srv/x"');
  assert.equal(target('D=/srv\nE="$D/x"\ncmd ${E}/y'), '"/srv/x/y"');
  assert.match(target('if a; then D=/srv; fi\ncmd "$D/x"'), /^"\$\{D\}\/x"/);
  assert.match(target('D=/a\nD=/b\ncmd "$D/x"'), /^"\$\{D\}\/x"/);
  assert.match(target('read D\nD=/b\ncmd "$D/x"'), /^"\$\{D\}\/x"/);
  assert.match(target('D=$D/x\nD+=y\ncmd "$D"'), /^\$\{D\}/);
});

test('known texts and arrays are spliced, what comes from elsewhere leaves a call open', () => {
  const seen = (text: string): string => outline(`#!/bin/bash\n${text}`).split('\n').at(-1)?.trim() ?? '';
  assert.equal(seen('C="curl -m 5"\n$C url'), 'call curl("-m", "5", "url")');
  assert.equal(seen('A=(-m 5)\ncurl "${A[@]}" url'), 'call curl("-m", "5", "url")');
  assert.equal(seen('f() { curl "$@" url; }'), 'call curl("url" …)');
  assert.match(seen('[ x ] && O=-k\nO+=y\ncurl $O url'), /^call curl\(.*…\)/);
});

test('a name that nobody gives is read from the environment once; defaults and checks make it filled', () => {
  const text = '#!/bin/sh\ncmd "$DIR" "${DIR:-/srv}" "${OTHER:?}" "$1"';
  const { args } = call(text, 'cmd');
  assert.deepEqual(
    callsIn(text)
      .map(({ name, args }) => `${name} ${args[0]?.text}`)
      .slice(1),
    ['getenv DIR', 'getenv OTHER', 'argv 1'],
  );
  assert.deepEqual(
    args.map(({ holes }) => holes[0]?.filled === true),
    [false, true, true, false],
  );
  const [fallback] = read(text).facts.filter((fact): fact is Written => fact.kind === 'value' && fact.role === 'default');
  assert.deepEqual([fallback?.name, fallback?.value.text], ['DIR', '/srv']);
  const strict = call('#!/bin/sh\nset -u\nx=$(mktemp -d)\ncmd "$DIR" "$1" "$x"', 'cmd');
  assert.deepEqual(
    strict.args.map(({ holes }) => holes[0]?.filled === true),
    [true, true, true],
  );
});

test('conditions: probes, comparisons, the success of a command, and their signs', () => {
  assert.deepEqual(branches('[ -e x ] || a'), ['unless {"x" exists }']);
  assert.deepEqual(branches('if [[ ! -d "$D" && $n -gt 3 ]]; then a; fi'), ['when {not ${D} exists , ${n} order "3"}']);
  assert.deepEqual(branches('if [ -z "$D" -o "$E" != x ]; then a; fi'), ['when {not ${D}, not ${E} equal "x"}']);
  assert.deepEqual(branches('if ! grep -q x f; then a; else b; fi'), [
    'when {not ${grep -q x f}}',
    'unless {not ${grep -q x f}}',
  ]);
  assert.deepEqual(branches('if (( n == 0 )); then a; fi'), ['when {${n} equal 0}']);
  assert.deepEqual(branches('a && b || c'), ['when {${a}}', 'unless {${a}, ${b}}']);
});

test('case: the default holds when none of the patterns before it does', () => {
  assert.deepEqual(branches('case $1 in a|b) x;; c) y;; *) z;; esac'), [
    'when {${1} equal "a", ${1} equal "b"}',
    'when {${1} equal "c"}',
    'when {not ${1} equal "a", not ${1} equal "b", not ${1} equal "c"}',
  ]);
});

test('loops over records know where they come from, and what fills their names', () => {
  for (const text of ['src | while read -r a b; do use "$a"; done', 'while IFS=, read -r a; do use "$a"; done < <(src)']) {
    const [loop] = scopes(text, 'loop');
    assert.equal(loop?.over?.holes[0]?.from, call(text, 'src').id);
    assert.equal(call(text, 'use').args[0]?.holes[0]?.from, loop?.id);
  }
  const file = 'while read -r a; do use "$a"; done < list';
  assert.equal(scopes(file, 'loop')[0]?.over?.holes[0]?.from, call(file, '<').id);
  assert.equal(scopes('while true; do x; done', 'loop')[0]?.endless, true);
  assert.equal(scopes('for a in 1 2; do x; done', 'loop')[0]?.over?.items?.length, 2);
});

test('redirects are calls whose input is the command; pipes say what reads what', () => {
  const text = 'make_it | sort > out.txt';
  const sort = call(text, 'sort');
  assert.deepEqual([call(text, 'make_it').output, sort.output, sort.input], ['piped', 'file', call(text, 'make_it').id]);
  assert.deepEqual([call(text, '>').args[0]?.text, call(text, '>').input], ['out.txt', sort.id]);
  assert.equal(sort.group, call(text, 'make_it').group);
  assert.equal(callsIn('cmd > /dev/null 2>&1').length, 1);
  assert.equal(call('cmd <<EOF\nDROP $t\nEOF\n', 'cmd').options.get('<<')?.text, 'DROP ${t}\n');
});

test('functions, also those that are called before they are defined, and what they are given', () => {
  const text = 'main() { greet you; }\ngreet() { local who="$1"; say "$who"; }\nmain';
  const greet = scopes(text, 'function').find(({ name }) => name === 'greet');
  assert.equal(call(text, 'greet').local, greet?.id);
  assert.deepEqual(call(text, 'say').args[0]?.holes[0], { name: '1', from: greet?.id });
  assert.equal(testsText(scopes('f() { [ "$1" = y ]; }', 'function')[0]?.gives?.[0]?.tests ?? []).includes('equal "y"'), true);
});

test('a trap body is read in its place; it sees the failure', () => {
  const text = "trap 'rm -f \"$tmp\"' EXIT\ntrap 'tell it' ERR\nx";
  assert.deepEqual(
    scopes(text, 'after').map(({ on }) => on),
    ['always', 'failure'],
  );
  const { start, end } = call(text, 'rm');
  assert.equal(text.slice(start, end), 'rm -f "$tmp"');
});

test('texts of other languages go to who can read them, with their place; those of shell are read here', () => {
  const seen: string[] = [];
  const embedded: ReadEmbedded = ({ language, text, at }) => {
    seen.push(`${language} ${at(0)} ${text}`);
    return true;
  };
  const reader = createReader(embedded);
  const text = "python3 - <<'EOF'\nprint(1)\nEOF\nsudo python3 -c 'import x; x.y()'\nnode -e 'f(); g()'\nbash -c 'a; b c'\n";
  const { facts } = reader.read('x.sh', text);
  assert.deepEqual(
    seen.map((one) => one.split(' ')[0]),
    ['python', 'python', 'javascript'],
  );
  for (const one of seen) {
    const [, at = '', ...rest] = one.split(' ');
    assert.ok(text.startsWith(rest.join(' '), Number(at)), one);
  }
  const inner = facts.find((fact) => fact.kind === 'call' && fact.name === 'b');
  assert.equal(inner && text.slice(inner.start, inner.end), 'b c');
});

test('comments are what starts with # where a word could start', () => {
  const text = '#!/bin/sh\necho a#b "# no" $# ${x#y} # yes\ncat <<EOF\n# no\nEOF\nx=$(\n  # inner\n  y)\n';
  const comments = read(text).facts.flatMap((fact) => (fact.kind === 'comment' ? [fact.text] : []));
  assert.deepEqual(comments, ['#!/bin/sh', '# yes', '# inner']);
});

test('a script that the shell refuses is a problem with a place, in one sentence', () => {
  const { problems } = read('if x; then\ny\n');
  assert.equal(problems.length > 0, true);
  assert.match(problems[0]?.message ?? '', /^The shell cannot read this: [^\n]+\.$/);
});

const piece = fc.constantFrom(
  'cmd',
  ' ',
  '\n',
  ';',
  '|',
  '&&',
  '||',
  '&',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '$x',
  '${x:-',
  '}',
  '{',
  '(',
  'if ',
  'then ',
  'fi',
  'for x in ',
  'do ',
  'done',
  'while read x; ',
  'case $1 in ',
  'esac',
  'a) ',
  ';;',
  '<<EOF\n',
  'EOF\n',
  '> f',
  '< f',
  '[ -e x ] ',
  '[[ $a == b ]] ',
  '((',
  '))',
  'f() { ',
  'trap ',
  'EXIT',
  'x=',
  '#',
  '\\',
  'set -e\n',
  '"$@" ',
  'local ',
  '!',
  '\u{1F600}',
);

test('whatever the text, the reader returns: facts with places inside it, parents before children', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { facts, problems } = read(text);
      for (const problem of problems) assert.doesNotMatch(problem.message, /could not be read/);
      for (const [index, fact] of facts.entries()) {
        assert.ok(fact.id === index && fact.within < index);
        assert.ok(fact.start >= 0 && fact.start <= fact.end && fact.end <= text.length, `${fact.kind} ${fact.start}-${fact.end}`);
      }
    }),
    { numRuns: 400 },
  );
});
