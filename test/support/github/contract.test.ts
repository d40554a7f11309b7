import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Octokit } from '@octokit/rest';
import { root } from '../../../scripts/root.ts';
import { readContract, requestProblems } from './contract.ts';

const none = new URLSearchParams();
const repository = '/repos/octo/automations';

test('a route, a field, a parameter or a type that GitHub does not describe is a problem', () => {
  const body = (over: object) => ({ commit_id: 'c', event: 'COMMENT', body: '', ...over });
  const reviews = `${repository}/pulls/7/reviews`;
  assert.deepEqual(requestProblems('POST', reviews, none, body({ comments: [{ path: 'a.py', body: 'b', line: 1 }] })), []);
  for (const wrong of [
    body({ comments: [{ path: 'a.py', body: 'b', lines: 1 }] }),
    body({ comments: [{ path: 'a.py', body: 'b', line: '1' }] }),
    body({ comments: [{ path: 'a.py', line: 1 }] }),
    body({ event: 'SHOUT' }),
    body({ draft: true }),
  ]) {
    assert.equal(requestProblems('POST', reviews, none, wrong).length, 1, JSON.stringify(wrong));
  }
  assert.equal(requestProblems('GET', `${repository}/pulls/seven`, none, undefined).length, 1);
  assert.equal(requestProblems('GET', `${repository}/pulls/7`, new URLSearchParams({ depth: '3' }), undefined).length, 1);
  assert.equal(requestProblems('POST', `${repository}/issues/7/comments`, none, { text: 'x' }).length, 1);
  assert.match(requestProblems('DELETE', `${repository}/issues/comments/1`, none, undefined)[0] ?? '', /no route/);
});

test('GitHub Enterprise Server takes the same', () => {
  assert.deepEqual(readContract('ghes-3.17').routes, readContract('api.github.com').routes);
});

/** `octokit.pulls.get` → `GET /repos/{owner}/{repo}/pulls/{pull_number}`, as the client itself has it. */
function routeOf(scope: string, name: string): string {
  const methods = new Octokit() as unknown as Record<string, Record<string, { endpoint: { DEFAULTS: Route } }>>;
  const { method, url } = methods[scope]?.[name]?.endpoint.DEFAULTS ?? { method: '?', url: `${scope}.${name}` };
  return `${method} ${url}`;
}

interface Route {
  readonly method: string;
  readonly url: string;
}

test('each route that the adapter calls is in the subset', () => {
  const folder = join(root, 'src/adapters/github');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const calls = code.flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(
      /\b(?:rest|octokit)\s*\.(repos|pulls|issues|git|actions|checks)\s*\.(\w+)\s*\(/g,
    ),
  ]);
  const called = new Set(calls.map(([, scope = '', name = '']) => routeOf(scope, name)));
  const described = new Set(Object.keys(readContract('api.github.com').routes));
  assert.deepEqual(
    [...called].filter((route) => !described.has(route)),
    [],
  );
  assert.ok(called.size >= 11, 'the calls are found');
});
