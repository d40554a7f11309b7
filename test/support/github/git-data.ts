import { execFileSync } from 'node:child_process';
import type { Answer } from './answer.ts';
import { objectId } from './repository.ts';
import type { State } from './state.ts';

interface Entry {
  readonly mode: string;
  readonly sha: string;
}

/** A commit that was made through the API. */
interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** What was made through the Git data API: real git objects, and the heads of the repository. */
export interface GitData {
  readonly blobs: Map<string, Buffer>;
  readonly trees: Map<string, ReadonlyMap<string, Entry>>;
  readonly commits: Map<string, Commit>;
  readonly heads: Map<string, string>;
  /** Branches that a rule protects. */
  readonly protectedBranches: Set<string>;
  /** Commits and folders whose files were listed. */
  readonly listed: Set<string>;
  /** A list of more entries is cut. */
  mostEntries: number;
}

const known = new WeakMap<State, GitData>();

/** The Git data of a server's repository; its own branches are there from the start. */
export function gitData(state: State): GitData {
  const data = known.get(state) ?? {
    ...{
      blobs: new Map(),
      trees: new Map(),
      commits: new Map(),
      protectedBranches: new Set<string>(),
      listed: new Set<string>(),
    },
    heads: new Map([
      ['main', state.base],
      [state.branch, state.head],
    ]),
    mostEntries: 100_000,
  };
  known.set(state, data);
  return data;
}

/** The texts of the files of a branch that was written through the API, by name; `undefined`: there is no such branch. */
export function filesOn(state: State, branch: string): Readonly<Record<string, string>> | undefined {
  const { heads, commits, trees, blobs } = gitData(state);
  const tree = trees.get(commits.get(heads.get(branch) ?? '')?.tree ?? '');
  return tree && Object.fromEntries([...tree].map(([name, { sha }]) => [name, String(blobs.get(sha))]));
}

/** The commits of a branch that was written through the API, the last one first. */
export function logOf(state: State, branch: string): readonly Commit[] {
  const { heads, commits } = gitData(state);
  const log: Commit[] = [];
  for (let at = commits.get(heads.get(branch) ?? ''); at !== undefined; at = commits.get(at.parents[0] ?? '')) log.push(at);
  return log;
}

/** Somebody commits these files, and only these, to a branch. */
export function commitTo(state: State, branch: string, files: Readonly<Record<string, string>>, message = 'By hand'): void {
  const data = gitData(state);
  const entries = Object.entries(files).map(([name, text]) => [name, { mode: '100644', sha: addBlob(data, text) }] as const);
  const parent = data.heads.get(branch);
  data.heads.set(branch, addCommit(data, { tree: addTree(data, new Map(entries)), parents: parent ? [parent] : [], message }));
}

function addBlob({ blobs }: GitData, text: string): string {
  const content = Buffer.from(text);
  const sha = objectId('blob', content);
  blobs.set(sha, content);
  return sha;
}

function addTree({ trees }: GitData, entries: ReadonlyMap<string, Entry>): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const chunks = sorted.flatMap(([name, { mode, sha }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]);
  const sha = objectId('tree', Buffer.concat(chunks));
  trees.set(sha, new Map(sorted));
  return sha;
}

function addCommit(data: GitData, commit: Commit): string {
  const { tree, parents, message } = commit;
  const who = `A. Bot <bot@example.com> ${1_767_225_600 + data.commits.size} +0000`;
  const head = [`tree ${tree}`, ...parents.map((one) => `parent ${one}`), `author ${who}`, `committer ${who}`, '', message];
  const sha = objectId('commit', Buffer.from(head.join('\n')));
  data.commits.set(sha, commit);
  return sha;
}

type Body = Readonly<Record<string, unknown>>;

const refused = (status: number, message: string): Answer => ({ status, json: { message } });
const NOT_FOUND = refused(404, 'Not Found');

function mayNotWrite({ permissions }: State): Answer | undefined {
  if (permissions.contents === 'write') return undefined;
  const headers = { 'x-accepted-github-permissions': 'contents=write' };
  return { ...refused(403, 'Resource not accessible by integration'), headers };
}

export function createBlob(state: State, { content, encoding }: Body): Answer {
  const text = encoding === 'base64' ? Buffer.from(String(content), 'base64').toString() : String(content);
  return mayNotWrite(state) ?? { status: 201, json: { sha: addBlob(gitData(state), text) } };
}

export function createTree(state: State, { tree, base_tree: base }: Body): Answer {
  const data = gitData(state);
  const below = base === undefined ? new Map<string, Entry>() : data.trees.get(String(base));
  const no = mayNotWrite(state) ?? (below === undefined ? refused(422, 'Invalid tree info') : undefined);
  if (no !== undefined || below === undefined) return no as Answer;
  const entries = new Map(below);
  for (const { path, mode, sha, content } of tree as readonly { path: string; mode: string; sha?: string; content?: string }[]) {
    if (sha !== undefined && !data.blobs.has(sha)) return refused(422, 'tree.sha is not a valid blob');
    entries.set(path, { mode, sha: sha ?? addBlob(data, String(content)) });
  }
  return { status: 201, json: { sha: addTree(data, entries) } };
}

export function createCommit(state: State, { message, tree, parents = [] }: Body): Answer {
  const data = gitData(state);
  const no = mayNotWrite(state);
  if (no !== undefined) return no;
  if (!data.trees.has(String(tree))) return refused(422, 'Tree SHA does not exist');
  const above = parents as readonly string[];
  if (above.some((one) => !data.commits.has(one))) return refused(422, 'Parent SHA does not exist or is not a commit object');
  return { status: 201, json: { sha: addCommit(data, { message: String(message), tree: String(tree), parents: above }) } };
}

/** A rule that stands in the way, in the words of GitHub. */
function ruled(state: State, branch: string): Answer | undefined {
  const message = 'Repository rule violations found\n\nCannot update this protected ref.\n\n';
  return gitData(state).protectedBranches.has(branch) ? refused(422, message) : undefined;
}

export function createRef(state: State, { ref, sha }: Body): Answer {
  const { heads, commits } = gitData(state);
  const branch = String(ref).replace('refs/heads/', '');
  const no = mayNotWrite(state) ?? ruled(state, branch);
  if (no !== undefined) return no;
  if (!commits.has(String(sha))) return refused(422, 'Object does not exist');
  if (heads.has(branch)) return refused(422, 'Reference already exists');
  heads.set(branch, String(sha));
  return { status: 201, json: { ref, object: { sha, type: 'commit' } } };
}

/** Only forward: GitHub compares and sets in one go. A client of ours that asks for force does what it may not. */
export function updateRef(state: State, ref: string, { sha, force }: Body): Answer {
  const { heads, commits } = gitData(state);
  const branch = ref.replace('heads/', '');
  if (force === true) state.problems.push(`${ref} was to be updated by force`);
  const no = mayNotWrite(state) ?? ruled(state, branch);
  if (no !== undefined) return no;
  if (!heads.has(branch)) return refused(422, 'Reference does not exist');
  if (!isBelow(commits, String(sha), heads.get(branch) as string)) return refused(422, 'Update is not a fast forward');
  heads.set(branch, String(sha));
  return { status: 200, json: { ref: `refs/${ref}`, object: { sha, type: 'commit' } } };
}

/** Whether a commit is the other, or one of those before it. */
function isBelow(commits: ReadonlyMap<string, Commit>, sha: string, sought: string): boolean {
  const left = [sha];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === sought) return true;
    left.push(...(commits.get(at)?.parents ?? []));
  }
  return false;
}

/** What a commit or a folder holds. A list that would be longer than GitHub gives is cut. */
export function listTree(state: State, sha: string, recursive: boolean): Answer {
  if (state.permissions.contents === 'none') return NOT_FOUND;
  let listing: string;
  try {
    const args = ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), sha];
    listing = execFileSync('git', args, { cwd: state.repository.folder, stdio: 'pipe', maxBuffer: 2 ** 28 }).toString();
  } catch {
    return NOT_FOUND;
  }
  gitData(state).listed.add(sha);
  const all = listing.split('\0').flatMap((line) => {
    const [, mode, type, id, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    return path === undefined ? [] : [{ path, mode, type, sha: id, ...(size !== '-' && { size: Number(size) }) }];
  });
  const most = recursive ? gitData(state).mostEntries : all.length;
  return { status: 200, json: { sha, tree: all.slice(0, most), truncated: all.length > most } };
}

/** A branch as GraphQL shows it. `blob`: how it shows a blob. */
export function refNode(state: State, name: string, blob: (content: Buffer, oid: string) => object): object | null {
  const { heads, commits, trees, blobs } = gitData(state);
  const sha = heads.get(name.replace('refs/heads/', ''));
  if (sha === undefined) return null;
  const commit = commits.get(sha);
  const entries = commit && trees.get(commit.tree);
  const node = (path: string) => {
    const entry = entries?.get(path);
    if (entry === undefined) return null;
    const object = () => blob(blobs.get(entry.sha) as Buffer, entry.sha);
    return { __typename: 'TreeEntry', name: path, oid: entry.sha, mode: Number.parseInt(entry.mode, 8), type: 'blob', object };
  };
  const tree = { __typename: 'Tree', oid: commit?.tree, entries: () => [...(entries?.keys() ?? [])].map(node) };
  const own = { __typename: 'Commit', oid: sha, tree, file: ({ path }: { path: string }) => node(path) };
  return { __typename: 'Ref', name, target: commit === undefined ? branchOf(state, sha) : own };
}

/** A branch of the repository itself: it holds other files than a score. */
function branchOf(state: State, sha: string): object {
  const names = new Set(state.repository.under(sha, '').map((path) => path.split('/')[0] as string));
  const entries = [...names].map((name) => ({ __typename: 'TreeEntry', name, oid: '0'.repeat(40) }));
  return { __typename: 'Commit', oid: sha, tree: { __typename: 'Tree', oid: '0'.repeat(40), entries }, file: () => null };
}
