import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { limitOf, subjectOf } from '../../src/adapters/event.ts';
import { UsageError } from '../../src/app/usage.ts';

interface Examples {
  readonly name: string;
  readonly examples: readonly Payload[];
}

/** As much of a payload as a test changes. */
interface Payload {
  readonly action?: string;
  readonly pull_request?: PullRequest;
  readonly workflow_run?: {
    readonly head_sha: string;
    readonly head_branch: string | null;
    readonly head_repository: { readonly full_name: string } | null;
  };
  readonly merge_group?: { readonly base_sha: string; readonly head_sha: string };
}

interface PullRequest {
  readonly number: number;
  readonly state: string;
  readonly draft: boolean;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly sha: string };
}

const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Examples[];
const examplesOf = (event: string): readonly Payload[] => all.find(({ name }) => name === event)?.examples ?? [];
const repository = { owner: 'Codertocat', repo: 'Hello-World' };
const pulls = examplesOf('pull_request').filter((one) => one.pull_request !== undefined);
const opened = pulls.find(({ action }) => action === 'opened') as Payload & { readonly pull_request: PullRequest };
const from = (repo: { readonly full_name: string } | null): Payload => ({
  ...opened,
  pull_request: { ...opened.pull_request, head: { ...opened.pull_request.head, repo } },
});

describe('a payload as GitHub sends it', () => {
  it('of a pull request names its number and commits: opened, pushed to, reopened, ready, a draft', () => {
    for (const action of ['opened', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft']) {
      const payloads = pulls.filter((one) => one.action === action);
      assert.ok(payloads.length > 0, action);
      for (const payload of payloads) {
        const { number, base, head } = payload.pull_request as PullRequest;
        for (const event of ['pull_request', 'pull_request_target']) {
          assert.deepEqual(subjectOf(event, payload, repository), {
            kind: 'pull-request',
            pull: { ...repository, number, base: base.sha, head: head.sha },
          });
        }
      }
    }
    assert.ok(
      pulls.some((one) => one.pull_request?.draft),
      'a draft is among them',
    );
  });

  it('of one that got a new base is reviewed against that, whoever opened it', () => {
    const changes = { base: { ref: { from: 'main' }, sha: { from: 'a'.repeat(40) } } };
    const base = { ...opened.pull_request.base, sha: 'b'.repeat(40) };
    const edited = { ...opened, action: 'edited', changes, pull_request: { ...opened.pull_request, base } };
    const subject = subjectOf('pull_request', edited, repository);
    assert.equal(subject.kind === 'pull-request' && subject.pull.base, 'b'.repeat(40));
  });

  it('of a closed pull request asks for nothing, and says so', () => {
    const closed = pulls.filter((one) => one.action === 'closed');
    assert.ok(closed.length > 0);
    for (const payload of closed) {
      const subject = subjectOf('pull_request', payload, repository);
      assert.equal(subject.kind, 'nothing');
      assert.match(subject.kind === 'nothing' ? subject.sentence : '', /^Pull request \d+ is closed: nothing is reviewed\.$/);
    }
  });
});

describe('a payload of another event', () => {
  it('of a finished workflow names the head by repository, branch and commit, fork or not', () => {
    const runs = examplesOf('workflow_run');
    assert.ok(runs.length > 0);
    for (const { workflow_run: run } of runs) {
      assert.deepEqual(subjectOf('workflow_run', { workflow_run: run }, repository), {
        kind: 'head',
        head: { ...repository, from: run?.head_repository?.full_name, branch: run?.head_branch, commit: run?.head_sha },
      });
      const gone = { workflow_run: { ...run, head_repository: null } };
      assert.equal(subjectOf('workflow_run', gone, repository).kind, 'nothing');
    }
  });

  it('of a merge queue names its two commits', () => {
    const [payload] = examplesOf('merge_group');
    const { base_sha: base, head_sha: head } = payload?.merge_group ?? {};
    assert.ok(base && head);
    assert.deepEqual(subjectOf('merge_group', payload as object, repository), {
      kind: 'commits',
      commits: { ...repository, base, head },
    });
  });

  it('of a schedule asks for all schedules of the default branch, as its commit has them', () => {
    assert.deepEqual(subjectOf('schedule', { schedule: '0 3 * * *' }, repository, 'c'), {
      kind: 'schedules',
      ...repository,
      commit: 'c',
    });
  });

  it('of anything else is refused in one sentence', () => {
    for (const event of ['issues', 'issue_comment', 'release', 'create']) {
      for (const payload of examplesOf(event)) {
        if (!('pull_request' in payload)) {
          assert.throws(
            () => subjectOf(event, payload, repository),
            (error: Error) => {
              assert.ok(error instanceof UsageError);
              assert.match(error.message, new RegExp(`^The event \`${event}\` has no pull request to review.*\\.$`));
              return true;
            },
          );
        }
      }
    }
  });
});

describe('a token that may only read', () => {
  it('is what `pull_request` gets from a fork, also one that is gone, and for Dependabot', () => {
    assert.equal(limitOf('pull_request', opened, 'Codertocat'), undefined);
    assert.equal(limitOf('pull_request', from({ full_name: 'somebody/Hello-World' }), 'somebody'), 'fork');
    assert.equal(limitOf('pull_request', from(null), 'somebody'), 'fork');
    assert.equal(limitOf('pull_request', opened, 'dependabot[bot]'), 'dependabot');
  });

  it('is not what `pull_request_target` and `workflow_run` get', () => {
    assert.equal(limitOf('pull_request_target', from({ full_name: 'somebody/Hello-World' }), 'dependabot[bot]'), undefined);
    assert.equal(limitOf('workflow_run', examplesOf('workflow_run')[0] as object, 'dependabot[bot]'), undefined);
  });
});
