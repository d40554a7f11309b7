import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotationCommand, annotationsOf } from '../../src/render/annotations.ts';
import { renderComment } from '../../src/render/comment.ts';
import { comparison, file, finding, report } from './sample.ts';

const options = { line: 12, endLine: 12, docsUrl: 'https://docs.example' };
const none = new Map<string, readonly number[]>();
const suggestion = (line: number) => ({ kind: 'suggestion', line, endLine: line, lines: ['  x = "```"', '  y()'] }) as const;

describe('an inline comment', () => {
  it('says what, consequence and what to do, and links to the page of the habit', () => {
    const text = renderComment([finding()], none, options);
    assert.equal(
      text,
      [
        '**warning: timeouts**',
        '`requests.get` may wait for ever: add `timeout=10`. One silent server holds the job.',
        '[timeouts](https://docs.example/timeouts.md): why, how to keep it, how to suppress it (`timeouts/network-call`)',
      ].join('\n\n'),
    );
  });

  it('offers a suggestion for exactly its own lines, in a fence longer than any run of backticks in it', () => {
    const text = renderComment([finding({ fix: suggestion(12) })], none, options);
    assert.match(text, /\n````suggestion\n {2}x = "```"\n {2}y\(\)\n````\n/);
  });

  it('shows a suggestion for other lines as code', () => {
    const text = renderComment([finding({ fix: suggestion(13) })], none, options);
    assert.doesNotMatch(text, /suggestion\n/);
    assert.match(text, /\n````\n {2}x/);
  });

  it('offers one suggestion even when two findings have one', () => {
    const both = [finding({ fix: suggestion(12) }), finding({ habit: 'idempotence', fix: suggestion(12) })];
    assert.equal(renderComment(both, none, options).match(/````suggestion/g)?.length, 1);
  });

  it('shows code that only a person should choose as code', () => {
    const text = renderComment([finding({ fix: { kind: 'code', code: 'timeout=10' } })], none, options);
    assert.match(text, /\n```\ntimeout=10\n```\n/);
  });

  it('names the other lines of the same rule', () => {
    const more = new Map([[finding().key, [20, 31, 40, 52]]]);
    assert.match(renderComment([finding()], more, options), /And 4 more in this file: lines 20, 31, 40, 52\./);
  });
});

describe('annotations', () => {
  it('are at most ten of a level, none for info, libraries or what was there before', () => {
    const many = Array.from({ length: 12 }, (_, line) => finding({ line: line + 1, introduced: true }));
    const rest = [
      finding({ severity: 'info', introduced: true }),
      finding({ library: true, severity: 'error', introduced: true }),
      finding({ severity: 'error' }),
    ];
    const annotations = annotationsOf(comparison({ files: [file({ findings: [...many, ...rest] })] }));
    assert.deepEqual(new Set(annotations.map(({ level }) => level)), new Set(['warning']));
    assert.equal(annotations.length, 10);
  });

  it('become one workflow command each, whatever the path', () => {
    const findings = [finding({ path: 'a,line=1::x\n.py', message: '100 % of\nit' })];
    const [annotation] = annotationsOf(report({ files: [file({ findings })] }));
    assert.equal(
      annotation && annotationCommand(annotation),
      '::warning file=a%2Cline=1%3A%3Ax\\u{a}.py,line=12,endLine=12,title=timeouts::100 %25 of\\u{a}it One silent server holds the job.',
    );
  });
});
