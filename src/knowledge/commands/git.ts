import type { Value } from '../../core/facts.ts';
import type { Ask, Limit, Row } from '../../core/knowledge.ts';
import { no, type Table, unknown, yes } from '../row.ts';
import { flagged, operand, operands } from './options.ts';

const forced = (ask: Ask): 'no' | 'yes' | 'preview' => {
  if (flagged(ask, 'n', 'dry-run') === 'yes') return 'preview';
  if (ask.call.args.some(({ text }) => text.startsWith('--force-with-lease'))) return 'no';
  return flagged(ask, 'f', 'force') === 'yes' ||
    flagged(ask, 'd', 'delete', 'mirror') === 'yes' ||
    operands(ask).some(({ text }) => /^\+|^:\w/.test(text))
    ? 'yes'
    : 'no';
};

const git: Limit = {
  bounded: no,
  advice: 'run it under `timeout SECONDS`',
  source: 'https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplowSpeedLimit',
  worst: 'job-info',
};
const changed = { effect: 'change', medium: 'file', thing: 'repository' } as const;
const looked: Row = { effect: 'probe', medium: 'file', minor: true };

/** `git branch --show-current`: it only says something. */
const ASKS = /^(?:-[arv]+|--(?:show-current|list|all|remotes|contains|merged|no-merged|points-at|format)(?:=.*)?)$/;

/** The folder that is named, or the last part of the address: `git clone https://git.acme.io/shop.git` makes `shop`. */
function clonedTo(ask: Ask): Value | undefined {
  const [from, to] = operands(ask, '-b --branch --depth -o --origin --reference -c --filter -j --jobs');
  if (to !== undefined || from === undefined) return to;
  const text = /([^/:]+?)(?:\.git)?\/?$/.exec(from.text)?.[1] ?? from.text;
  return { ...from, text, holes: from.holes.filter(({ name }) => text.includes(`\${${name}}`)) };
}

/** What git does. */
export const gitCommands: Table = [
  {
    shell: 'git clone',
    row: {
      effect: 'create',
      medium: 'file',
      thing: 'directory',
      target: clonedTo,
      again: no,
      limit: git,
      retry: no,
    },
  },
  {
    shell: 'git fetch, git pull, git submodule update, git lfs pull, git remote update',
    row: { ...changed, limit: git, retry: no },
  },
  {
    shell: 'git push',
    row: { effect: 'change', medium: 'network', thing: 'branch', target: operand(-1), danger: forced, limit: git, retry: no },
  },
  { shell: 'git ls-remote', row: { effect: 'read', medium: 'network', thing: 'repository', limit: git, retry: no } },
  // `git remote`, `git remote -v`, `git remote get-url origin`: only asked.
  {
    shell: 'git remote',
    row: {
      effect: ({ call }) =>
        call.args.every(({ text }) => /^(?:remote|-v|--verbose|show|get-url)$/.test(text)) ||
        call.args.some(({ text }) => text === 'get-url')
          ? 'probe'
          : 'change',
      medium: 'file',
      thing: 'repository',
    },
  },
  { shell: 'git remote add', row: { effect: 'create', medium: 'file', thing: 'remote', target: operand(0), again: no } },
  { shell: 'git worktree add', row: { effect: 'create', medium: 'file', thing: 'directory', target: operand(0), again: no } },
  { shell: 'git init', row: { effect: 'create', medium: 'file', thing: 'repository', again: yes } },
  // A version's tag fails when it is there: its failure is the guard.
  {
    shell: 'git tag',
    row: {
      effect: ({ call }) =>
        call.args.some(({ text }) => /^-(?:l|n\d*|v)$|^--(?:list|points-at|contains|merged|no-merged|sort|verify)/.test(text)) ||
        (call.args.length === 0 && !call.open)
          ? 'probe'
          : 'create',
      medium: 'file',
      thing: 'tag',
      target: operand(0),
      again: unknown,
    },
  },
  {
    shell:
      'git add, git commit, git checkout, git switch, git merge, git rebase, git reset, git stash, git rm, git mv, git apply, git cherry-pick, git clean, git config, git restore, git gc, git am, git archive, git bundle',
    row: changed,
  },
  {
    shell: 'git branch',
    row: { ...changed, effect: ({ call }) => (call.args.some(({ text }) => ASKS.test(text)) ? 'probe' : 'change') },
  },
  {
    shell:
      'git status, git update-index, git diff, git log, git rev-parse, git show, git ls-files, git describe, git rev-list, git cat-file, git blame, git grep, git merge-base, git symbolic-ref, git for-each-ref, git ls-tree, git name-rev, git shortlog, git version, git check-ignore, git config --get, git branch --show-current, git remote get-url, git remote show',
    row: looked,
  },
];
