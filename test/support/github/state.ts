import parseDiff from 'parse-diff';
import type { Repository } from './repository.ts';

export interface StoredComment {
  readonly id: number;
  readonly node: string;
  readonly author: string;
  readonly created: string;
  body: string;
  minimised?: string;
}

export interface StoredThread {
  readonly node: string;
  readonly path: string;
  /** At the head; null: the lines changed since, or are no longer in the diff. */
  line: number | null;
  startLine: number | null;
  resolvedBy?: string | undefined;
  readonly comments: StoredComment[];
}

export interface StoredReview {
  readonly id: number;
  readonly commit: string;
  readonly author: string;
  readonly comments: number;
}

/**
 * What goes wrong with a request: before it is carried out, after it, or its answer never comes. `stale`: a read shows what
 * stood `LAG` ago. The limits say nothing of what they ask to wait, but for `retryAfter`.
 */
export interface Fault {
  readonly method?: string;
  /** Found in the path, or in the text of a query. */
  readonly where: string;
  readonly kind:
    | 'error-before'
    | 'bad-gateway-after'
    | 'lost-after'
    | 'reset-before'
    | 'secondary-limit'
    | 'limit-429'
    | 'limit-422'
    | 'limit-graphql'
    | 'stale';
  /** Seconds, in the header of a limit. */
  readonly retryAfter?: number;
  times: number;
}

/** How far GitHub's readers may lag behind its writers, in milliseconds of the server's clock. */
export const LAG = 10_000;

/** One request, as the log keeps it. `writes`: it was to change something on GitHub. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly writes: boolean;
  /** Where it came in: each client of a test may have a door of its own. */
  readonly door: string;
  /** It changed what stands on the pull request, whatever was answered. */
  landed: boolean;
  status: number;
}

/** What is said on the pull request at some moment. */
export interface Said {
  readonly at: number;
  readonly comments: readonly StoredComment[];
  readonly threads: readonly StoredThread[];
}

/** Everything the server knows. Tests read it, and change it as people and pushes would. */
export interface State {
  readonly repository: Repository;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly token: string;
  /** Who the token belongs to. */
  viewer: string;
  base: string;
  head: string;
  /** Where the head lies: `owner/name` and branch. */
  from: string;
  branch: string;
  open: boolean;
  permissions: {
    contents: 'none' | 'read' | 'write';
    pullRequests: 'none' | 'read' | 'write';
    actions: 'none' | 'read';
  };
  /** Whether GraphQL answers at all. */
  graphql: 'answers' | 'denied' | 'down';
  /** Files of other repositories that the token can read: `owner/name/path@ref` → text. */
  readonly elsewhere: Map<string, string>;
  /** Where each request is sent on to instead of an answer. */
  redirect?: ((call: Call) => string | undefined) | undefined;
  readonly comments: StoredComment[];
  readonly threads: StoredThread[];
  readonly reviews: StoredReview[];
  readonly faults: Fault[];
  readonly calls: Call[];
  /** What a client must not do: an unknown route, a query that is not valid, a body with unknown fields. */
  readonly problems: string[];
  /** Called before each request is carried out: the place to move the head, or to let somebody else write. */
  onCall?: ((call: Call) => void) | undefined;
  /** A request waits for it before anything happens. */
  turn?: ((call: Call) => Promise<void>) | undefined;
  /** Milliseconds; tests let it pass where a client waits. */
  clock: number;
  readonly history: Said[];
  ids: number;
}

/** Keeps what stands now, for reads that lag. */
export function remember({ history, clock, comments, threads }: State): void {
  history.push({ at: clock, comments: structuredClone(comments), threads: structuredClone(threads) });
}

/** What a read sees that lags so far behind. */
export function seen(state: State, lag: number): Pick<State, 'comments' | 'threads'> {
  if (lag === 0) return state;
  const past = state.history.findLast(({ at }) => at <= state.clock - lag);
  return { comments: [...(past?.comments ?? [])], threads: [...(past?.threads ?? [])] };
}

/** A comment of somebody, one second after the last. */
export function newComment(state: State, body: string, author = state.viewer): StoredComment {
  state.ids += 1;
  const id = 3_000_000_000 + state.ids; // Above 2³¹, as on github.com.
  const created = new Date(Date.UTC(2026, 0, 1) + state.ids * 1000).toISOString().replace('.000', '');
  return { id, node: `C_${id}`, author, created, body };
}

/** Lines of the head in the pull request's diff, a list of ranges: read by a parser that is not ours. */
export function rangesOf(state: State, path: string): readonly { readonly start: number; readonly end: number }[] {
  const base = state.repository.mergeBase(state.base, state.head);
  if (base === undefined) return [];
  const entry = state.repository.changes(base, state.head).find((one) => one.filename === path);
  const chunks = chunksOf(entry?.patch);
  return chunks
    .filter((chunk) => chunk.newLines > 0)
    .map(({ newStart, newLines }) => ({ start: newStart, end: newStart + newLines - 1 }));
}

function chunksOf(patch: string | undefined) {
  return patch === undefined ? [] : (parseDiff(`--- a\n+++ b\n${patch}\n`)[0]?.chunks ?? []);
}

/** A push: the head moves, and every thread follows its lines or becomes outdated. */
export function push(state: State, head: string): void {
  const changes = state.repository.changes(state.head, head);
  state.head = head;
  for (const thread of state.threads) {
    const entry = changes.find((one) => one.filename === thread.path);
    const gone = changes.some((one) => one.previous_filename === thread.path);
    const line = gone || thread.line === null ? null : followed(thread.line, entry?.patch);
    const startLine = thread.startLine === null ? null : followed(thread.startLine, entry?.patch);
    const lost = line === null || (thread.startLine !== null && startLine === null);
    const shown = !lost && rangesOf(state, thread.path).some(({ start, end }) => start <= line && line <= end);
    thread.line = shown ? line : null;
    thread.startLine = shown ? startLine : null;
  }
}

/** Where a line went, by the changes around it; null: it was changed itself. */
function followed(line: number, patch: string | undefined): number | null {
  let by = 0;
  for (const chunk of chunksOf(patch)) {
    for (const change of chunk.changes) {
      if (change.type === 'del' && change.ln === line) return null;
      if (change.type === 'del' && change.ln < line) by -= 1;
      if (change.type === 'add' && !change.content.startsWith('\\') && change.ln <= line + by) by += 1;
    }
  }
  return line + by;
}
