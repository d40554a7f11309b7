import { listRuns, listWorkflows } from './actions.ts';
import type { Answer } from './answer.ts';
import { createBlob, createCommit, createRef, createTree, gitData, listTree, updateRef } from './git-data.ts';
import { newComment, rangesOf, type State, type StoredComment } from './state.ts';

interface Asked {
  readonly state: State;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly parts: readonly string[];
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (asked: Asked) => Answer;
}

const LONGEST_BODY = 65_536;

const routes: readonly Route[] = [
  { method: 'GET', pattern: /^compare\/([^/]+?)\.\.\.([^/]+)$/, answer: compare },
  { method: 'GET', pattern: /^contents\/([^/]+)$/, answer: contents },
  { method: 'GET', pattern: /^pulls$/, answer: pullRequests },
  { method: 'GET', pattern: /^pulls\/(\d+)$/, answer: pullRequest },
  { method: 'GET', pattern: /^pulls\/(\d+)\/files$/, answer: files },
  { method: 'GET', pattern: /^git\/blobs\/([0-9a-f]{40})$/, answer: blob },
  {
    method: 'GET',
    pattern: /^git\/trees\/([0-9a-f]{40})$/,
    answer: ({ state, parts, query }) => listTree(state, parts[0] ?? '', query.has('recursive')),
  },
  { method: 'GET', pattern: /^actions\/workflows$/, answer: ({ state, query }) => listWorkflows(state, query) },
  {
    method: 'GET',
    pattern: /^actions\/workflows\/(\d+)\/runs$/,
    answer: ({ state, parts, query }) => listRuns(state, Number(parts[0]), query),
  },
  { method: 'POST', pattern: /^git\/blobs$/, answer: ({ state, body }) => createBlob(state, body) },
  { method: 'POST', pattern: /^git\/trees$/, answer: ({ state, body }) => createTree(state, body) },
  { method: 'POST', pattern: /^git\/commits$/, answer: ({ state, body }) => createCommit(state, body) },
  { method: 'POST', pattern: /^git\/refs$/, answer: ({ state, body }) => createRef(state, body) },
  {
    method: 'PATCH',
    pattern: /^git\/refs\/([^/]+)$/,
    answer: ({ state, parts, body }) => updateRef(state, parts[0] ?? '', body),
  },
  { method: 'POST', pattern: /^issues\/(\d+)\/comments$/, answer: createComment },
  { method: 'PATCH', pattern: /^issues\/comments\/(\d+)$/, answer: editComment },
  { method: 'PATCH', pattern: /^pulls\/comments\/(\d+)$/, answer: editComment },
  { method: 'POST', pattern: /^pulls\/(\d+)\/reviews$/, answer: createReview },
];

/** Answers a request under `/repos/<owner>/<repo>/`; `undefined`: there is no such route, which is a defect of the client. */
export function answerRest(
  state: State,
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
): Answer | undefined {
  for (const route of routes) {
    const parts = route.method === method ? route.pattern.exec(path) : null;
    if (parts === null) continue;
    const fields = (body ?? {}) as Record<string, unknown>;
    return route.answer({ state, query, body: fields, parts: parts.slice(1).map(decodeURIComponent) });
  }
  return undefined;
}

export function refusal(status: number, message: string, errors: readonly unknown[] = []): Answer {
  return { status, json: { message, ...(errors.length > 0 && { errors }), documentation_url: 'https://docs.github.com/rest' } };
}

/** The token lacks a permission; GitHub names those that would do. */
function lacks(permissions: string): Answer {
  return { ...refusal(403, 'Resource not accessible by integration'), headers: { 'x-accepted-github-permissions': permissions } };
}

const LACKS_READING = lacks('pull_requests=read');
const LACKS_WRITING = lacks('issues=write; pull_requests=write');
const LACKS_REVIEWING = lacks('pull_requests=write');
const LACKS_CONTENTS = lacks('contents=read');
const NOT_FOUND = refusal(404, 'Not Found');

function compare({ state, parts, query }: Asked): Answer {
  const [base = '', head = ''] = parts;
  const { repository } = state;
  if (state.permissions.contents === 'none') return LACKS_CONTENTS;
  if (!repository.has(base) || !repository.has(head)) return NOT_FOUND;
  const mergeBase = repository.mergeBase(base, head);
  if (mergeBase === undefined) return refusal(404, `No common ancestor between ${base} and ${head}.`);
  const page = Number(query.get('page') ?? '1');
  // Files come with the first page only, 300 at most.
  const entries = page === 1 ? repository.changes(mergeBase, head).slice(0, 300) : [];
  return {
    status: 200,
    json: { status: 'diverged', merge_base_commit: { sha: mergeBase }, base_commit: { sha: base }, files: entries },
  };
}

function pullRequest({ state, parts }: Asked): Answer {
  if (Number(parts[0]) !== state.number) return NOT_FOUND;
  if (state.permissions.pullRequests === 'none') return LACKS_READING;
  const { number, open, head, base } = state;
  return { status: 200, json: { number, state: open ? 'open' : 'closed', head: { sha: head }, base: { sha: base } } };
}

function pullRequests({ state, query }: Asked): Answer {
  if (state.permissions.pullRequests === 'none') return LACKS_READING;
  const [account = ''] = state.from.split('/');
  const isAsked = query.get('head') === `${account}:${state.branch}` && (state.open || query.get('state') !== 'open');
  const head = { sha: state.head, ref: state.branch, repo: { full_name: state.from } };
  const one = { number: state.number, state: state.open ? 'open' : 'closed', head, base: { sha: state.base, ref: 'main' } };
  return { status: 200, json: isAsked ? [one] : [] };
}

function contents({ state, parts, query }: Asked): Answer {
  const [path = ''] = parts;
  const entry = state.repository.entry(query.get('ref') ?? '', path);
  const content = entry && state.repository.blob(entry.oid);
  return content === undefined ? NOT_FOUND : contentAnswer(path, content);
}

/** A file of a repository as `contents` hands it out. */
export function contentAnswer(path: string, content: Buffer): Answer {
  const text = content.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, json: { type: 'file', path, size: content.length, encoding: 'base64', content: text } };
}

function files({ state, parts, query }: Asked): Answer {
  if (Number(parts[0]) !== state.number) return NOT_FOUND;
  if (state.permissions.pullRequests === 'none') return LACKS_READING;
  const size = Math.min(100, Number(query.get('per_page') ?? '30'));
  const start = (Number(query.get('page') ?? '1') - 1) * size;
  const base = state.repository.mergeBase(state.base, state.head) ?? state.base;
  return {
    status: 200,
    json: state.repository
      .changes(base, state.head)
      .slice(0, 3000)
      .slice(start, start + size),
  };
}

function blob({ state, parts }: Asked): Answer {
  const content = gitData(state).blobs.get(parts[0] ?? '') ?? state.repository.blob(parts[0] ?? '');
  if (content === undefined) return NOT_FOUND;
  const text = content.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, json: { sha: parts[0], size: content.length, encoding: 'base64', content: text } };
}

function bodyRefusal(body: unknown): Answer | undefined {
  if (typeof body !== 'string' || body.trim() === '') return refusal(422, 'Validation Failed', ["Body can't be blank"]);
  if (body.length <= LONGEST_BODY) return undefined;
  return refusal(422, 'Validation Failed', [
    { code: 'custom', message: `Body is too long (maximum is ${LONGEST_BODY} characters)` },
  ]);
}

function createComment({ state, parts, body }: Asked): Answer {
  if (Number(parts[0]) !== state.number) return NOT_FOUND;
  if (state.permissions.pullRequests !== 'write') return LACKS_WRITING;
  const refused = bodyRefusal(body['body']);
  if (refused !== undefined) return refused;
  const comment = newComment(state, String(body['body']));
  state.comments.push(comment);
  return { status: 201, json: jsonOf(comment) };
}

function editComment({ state, parts, body }: Asked): Answer {
  if (state.permissions.pullRequests !== 'write') return LACKS_WRITING;
  const all = [...state.comments, ...state.threads.flatMap((thread) => thread.comments)];
  const found = all.find((one) => one.id === Number(parts[0]));
  if (found === undefined) return NOT_FOUND;
  if (found.author !== state.viewer) return LACKS_WRITING;
  const refused = bodyRefusal(body['body']);
  if (refused !== undefined) return refused;
  found.body = String(body['body']);
  return { status: 200, json: jsonOf(found) };
}

function jsonOf({ id, node, author, body, created }: StoredComment): unknown {
  return { id, node_id: node, user: { login: author }, body, created_at: created };
}

interface ReviewLine {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

/** All comments or none: one line outside the diff refuses the whole review and does not say which. */
function createReview({ state, parts, body }: Asked): Answer {
  if (Number(parts[0]) !== state.number) return NOT_FOUND;
  if (state.permissions.pullRequests !== 'write') return LACKS_REVIEWING;
  if (body['commit_id'] !== state.head)
    return refusal(422, 'Unprocessable Entity', ['commit_id is not part of the pull request']);
  if (body['event'] !== 'COMMENT') return refusal(422, 'Unprocessable Entity', [`event ${body['event']} is not expected here`]);
  const lines = body['comments'] as readonly ReviewLine[];
  for (const line of lines) {
    const why = lineProblem(state, line);
    if (why !== undefined) return refusal(422, 'Unprocessable Entity', [why]);
  }
  state.ids += 1;
  state.reviews.push({ id: state.ids, commit: state.head, author: state.viewer, comments: lines.length });
  for (const { path, line, start_line: startLine = null, body: text } of lines) {
    const comment = newComment(state, text);
    state.threads.push({ node: `T_${comment.id}`, path, line, startLine, comments: [comment] });
  }
  return { status: 200, json: { id: state.ids, state: 'COMMENTED' } };
}

function lineProblem(state: State, comment: ReviewLine): string | undefined {
  if (bodyRefusal(comment.body) !== undefined) return 'Body is too long or blank';
  const { path, line, side, start_line: start = line, start_side: startSide = side } = comment;
  if (side !== 'RIGHT' || startSide !== 'RIGHT') return 'side is not expected here';
  if (comment.start_line !== undefined && start >= line)
    return 'Pull request review thread start line must precede the end line.';
  const inside = rangesOf(state, path).some((range) => range.start <= start && line <= range.end);
  return inside ? undefined : 'Pull request review thread line must be part of the diff';
}
