import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { subjectOf } from '../../src/adapters/event.ts';

interface Payload {
  readonly ref: string;
  readonly after?: string;
  readonly deleted?: boolean;
  readonly repository: { readonly default_branch: string; readonly fork: boolean; readonly pushed_at: number | string };
}

const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly { name: string; examples: Payload[] }[];
const examplesOf = (event: string): readonly Payload[] => all.find(({ name }) => name === event)?.examples ?? [];
const repository = { owner: 'Codertocat', repo: 'Hello-World' };
const isDefault = ({ ref, repository: { default_branch: branch } }: Payload): boolean => ref === `refs/heads/${branch}`;

test('a push to the default branch, as GitHub sends it, is scored at the commit it brings and the moment it came', () => {
  const pushes = examplesOf('push').filter(isDefault);
  assert.ok(pushes.length > 0);
  for (const payload of pushes) {
    const date = new Date(Number(payload.repository.pushed_at) * 1000).toISOString().replace('.000', '');
    const scored = { kind: 'repository', ...repository, commit: payload.after, date, byHand: false };
    assert.deepEqual(subjectOf('push', payload, repository), scored);
    const fork = { ...payload, repository: { ...payload.repository, fork: true } };
    assert.deepEqual(subjectOf('push', fork, repository), {
      kind: 'nothing',
      sentence: 'Codertocat/Hello-World is a fork: no score is kept.',
    });
    assert.equal(subjectOf('push', { ...payload, deleted: true }, repository).kind, 'nothing');
  }
});

test('a push of a tag is not', () => {
  const others = examplesOf('push').filter((payload) => !isDefault(payload));
  assert.ok(others.length > 0);
  for (const payload of others) assert.equal(subjectOf('push', payload, repository).kind, 'nothing');
});

test('on demand it is scored at the commit of the run, now', () => {
  const asked = examplesOf('workflow_dispatch').filter(isDefault);
  assert.ok(asked.length > 0);
  for (const payload of asked) {
    assert.deepEqual(subjectOf('workflow_dispatch', payload, repository, 'abc'), {
      kind: 'repository',
      ...repository,
      commit: 'abc',
      byHand: true,
    });
  }
});

test('a payload that names no default branch is refused in one sentence', () => {
  assert.throws(
    () => subjectOf('push', { ref: 'refs/heads/main' }, repository),
    /^UsageError: The event `push` does not say .*\.$/,
  );
});
