import { schema as text } from '@octokit/graphql-schema';
import { buildSchema, type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { historyNode } from './actions.ts';
import { gitData, refNode } from './git-data.ts';
import { type State, type StoredComment, type StoredThread, seen } from './state.ts';

let schema: GraphQLSchema | undefined;

/** GitHub's own schema; reading it takes a while, so only what asks pays, once. */
function schemaOf(): GraphQLSchema {
  schema ??= buildSchema(text.idl, { assumeValid: true });
  return schema;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

/** Answers a query or a mutation that is valid against GitHub's schema; any other is a defect of the client. */
export async function answerGraphql(state: State, body: unknown, lag: number): Promise<GraphqlAnswer> {
  const { query = '', variables = {} } = (body ?? {}) as { query?: string; variables?: Record<string, unknown> };
  const errors = problemsOf(query);
  if (errors.length > 0) {
    state.problems.push(...errors.map((message) => `GraphQL: ${message}`));
    return { errors: errors.map((message) => ({ message })) };
  }
  const repository = (args: { owner: string; name: string }) => repositoryOf(state, args, lag);
  const rootValue = { repository, ...mutations(state) };
  const result = await execute({
    schema: schemaOf(),
    document: documents.get(query) as DocumentNode,
    rootValue,
    variableValues: variables,
  });
  if (result.errors === undefined) return result as GraphqlAnswer;
  const told = result.errors.map(({ message, path, originalError }) => {
    const type = (originalError as { type?: string } | undefined)?.type;
    if (type === undefined) state.problems.push(`GraphQL: ${message}`);
    return type === undefined ? { message } : { type, message, path };
  });
  return { data: result.data, errors: told };
}

/** Queries that were valid, parsed. */
const documents = new Map<string, DocumentNode>();

function problemsOf(query: string): readonly string[] {
  if (documents.has(query)) return [];
  try {
    const document = parse(query);
    const errors = validate(schemaOf(), document).map((error) => error.message);
    if (errors.length === 0) documents.set(query, document);
    return errors;
  } catch (error) {
    return [(error as Error).message];
  }
}

function refuse(type: string, message: string): never {
  throw Object.assign(new Error(message), { type });
}

function repositoryOf(state: State, { owner, name }: { owner: string; name: string }, lag: number) {
  if (owner !== state.owner || name !== state.repo) {
    return refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
  return {
    __typename: 'Repository',
    object: ({ oid }: { oid?: string }) => (oid === undefined ? null : objectOf(state, oid)),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNode(state, qualifiedName, blobNode),
    pullRequest: ({ number }: { number: number }) => pullRequestOf(state, number, lag),
  };
}

const listed = new Map<string, ReadonlySet<string>>();

/** The blobs of a commit. */
function blobsOf({ repository }: State, commit: string): ReadonlySet<string> {
  const blobs =
    listed.get(commit) ?? new Set(repository.under(commit, '').map((path) => repository.entry(commit, path)?.oid ?? ''));
  listed.set(commit, blobs);
  return blobs;
}

/** A blob of the commits at hand, or a commit: that takes a process to know. */
function objectOf(state: State, oid: string): object | null {
  if ([state.base, state.head, ...gitData(state).listed].some((commit) => blobsOf(state, commit).has(oid)))
    return blobOf(state, oid, 'blob');
  return state.repository.has(oid) ? commitOf(state, oid) : null;
}

function commitOf(state: State, oid: string) {
  const history = ({ path }: { path: string }) => historyNode(state, path, refuse);
  return { __typename: 'Commit', oid, history, file: ({ path }: { path: string }) => entryNode(state, oid, path) };
}

const FOLDER = 0o040000;

function entryNode(state: State, commit: string, path: string): object | null {
  const entry = state.repository.entry(commit, path);
  if (entry !== undefined) return { __typename: 'TreeEntry', path, ...entry, object: () => blobOf(state, entry.oid, entry.type) };
  const names = [...new Set(state.repository.under(commit, path).map((one) => one.slice(path.length + 1).split('/')[0]))];
  if (names.length === 0) return null;
  const entries = () => names.map((name) => entryNode(state, commit, `${path}/${name}`));
  return { __typename: 'TreeEntry', path, mode: FOLDER, type: 'tree', object: { __typename: 'Tree', entries } };
}

/** GitHub hands out half a megabyte of text; what is not UTF-8 comes in another encoding, a byte order mark is left out. */
const LONGEST_TEXT = 512_000;

function blobOf(state: State, oid: string, type: string) {
  const content = type === 'blob' ? state.repository.blob(oid) : undefined;
  return content === undefined ? null : blobNode(content, oid);
}

function blobNode(content: Buffer, oid: string): object {
  const isBinary = content.includes(0);
  const isTruncated = content.length > LONGEST_TEXT;
  const utf8 = content.subarray(0, LONGEST_TEXT).toString('utf8');
  const read = utf8.includes('\ufffd') ? content.subarray(0, LONGEST_TEXT).toString('latin1') : utf8.replace(/^\ufeff/, '');
  return { __typename: 'Blob', oid, byteSize: content.length, isBinary, isTruncated, text: isBinary ? null : read };
}

function pullRequestOf(state: State, number: number, lag: number) {
  if (number !== state.number) refuse('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  if (state.permissions.pullRequests === 'none') refuse('FORBIDDEN', 'Resource not accessible by integration');
  const { comments, threads } = seen(state, lag);
  return {
    __typename: 'PullRequest',
    number,
    headRefOid: state.head,
    comments: (page: Page) => pageOf(comments, page, (one) => commentNode(state, one, 'IssueComment')),
    reviewThreads: (page: Page) => pageOf(threads, page, (one) => threadNode(state, one)),
  };
}

interface Page {
  readonly first?: number;
  readonly after?: string | null;
}

function pageOf<T, N>(all: readonly T[], { first = 100, after }: Page, node: (one: T) => N) {
  if (first > 100) refuse('EXCESSIVE_PAGINATION', `Requesting ${first} records exceeds the \`first\` limit of 100 records.`);
  const start = after ? Number(after) : 0;
  const nodes = all.slice(start, start + first).map(node);
  const end = start + nodes.length;
  return {
    totalCount: all.length,
    nodes,
    pageInfo: { hasNextPage: end < all.length, endCursor: nodes.length > 0 ? String(end) : null },
  };
}

function commentNode(state: State, one: StoredComment, typename: string) {
  return {
    __typename: typename,
    id: one.node,
    fullDatabaseId: String(one.id),
    viewerDidAuthor: one.author === state.viewer,
    viewerCanMinimize: state.permissions.pullRequests === 'write',
    isMinimized: one.minimised !== undefined,
    createdAt: one.created,
    body: one.body,
    author: { __typename: 'Bot', login: one.author.replace('[bot]', '') },
  };
}

function threadNode(state: State, thread: StoredThread) {
  const may = state.permissions.contents === 'write' && state.permissions.pullRequests === 'write';
  return {
    __typename: 'PullRequestReviewThread',
    id: thread.node,
    path: thread.path,
    line: thread.line,
    startLine: thread.startLine,
    isOutdated: thread.line === null,
    isResolved: thread.resolvedBy !== undefined,
    resolvedBy: thread.resolvedBy === undefined ? null : { login: thread.resolvedBy.replace('[bot]', '') },
    viewerCanResolve: may && thread.resolvedBy === undefined,
    viewerCanUnresolve: may && thread.resolvedBy !== undefined,
    comments: (page: Page) => pageOf(thread.comments, page, (one) => commentNode(state, one, 'PullRequestReviewComment')),
  };
}

function mutations(state: State) {
  const thread = (id: string): StoredThread => {
    if (state.permissions.contents !== 'write') refuse('FORBIDDEN', 'Resource not accessible by integration');
    return (
      state.threads.find((one) => one.node === id) ??
      refuse('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
    );
  };
  return {
    resolveReviewThread({ input }: { input: { threadId: string } }) {
      thread(input.threadId).resolvedBy = state.viewer;
      return {};
    },
    unresolveReviewThread({ input }: { input: { threadId: string } }) {
      thread(input.threadId).resolvedBy = undefined;
      return {};
    },
    minimizeComment({ input }: { input: { subjectId: string; classifier: string } }) {
      if (state.permissions.pullRequests !== 'write') refuse('FORBIDDEN', 'Resource not accessible by integration');
      const all = [...state.comments, ...state.threads.flatMap((one) => one.comments)];
      const found = all.find((one) => one.node === input.subjectId);
      if (found === undefined)
        return refuse('NOT_FOUND', `Could not resolve to a node with the global id of '${input.subjectId}'`);
      found.minimised = input.classifier;
      return {};
    },
  };
}
