import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerGraphql } from './graphql.ts';
import type { Repository } from './repository.ts';
import { type Answer, answerRest, refusal } from './rest.ts';
import type { Call, Fault, State } from './state.ts';

export interface ServerOptions {
  readonly repository: Repository;
  /** The tip of the base branch, and the head of the pull request. */
  readonly base: string;
  readonly head: string;
  readonly owner?: string;
  readonly repo?: string;
  readonly number?: number;
}

export interface Server {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly state: State;
  readonly calls: readonly Call[];
  /** Stops it. Throws when a client did what no client may. */
  close(): Promise<void>;
}

/** Starts a GitHub with one repository and one open pull request on the loopback, laid out as GitHub Enterprise Server is. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const state = stateOf(options);
  const server = createServer((request, response) => {
    handle(state, request, response).catch((error: unknown) => {
      state.problems.push(`the server failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    state,
    calls: state.calls,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (state.problems.length > 0) throw new Error(`The client did what it may not:\n${state.problems.join('\n')}`);
    },
  };
}

function stateOf({ repository, base, head, owner = 'octo', repo = 'automations', number = 7 }: ServerOptions): State {
  return {
    ...{ repository, owner, repo, number, base, head },
    token: 'test-token-0123456789',
    viewer: 'github-actions[bot]',
    open: true,
    permissions: { contents: 'read', pullRequests: 'write' },
    ...{ comments: [], threads: [], reviews: [], faults: [], calls: [], problems: [] },
    ids: 0,
  };
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const body = await bodyOf(request);
  const call: Call = { method, path: pathname, body, writes: isWrite(method, body), status: 0 };
  state.calls.push(call);
  state.onCall?.(call);
  const fault = faultOf(state, call);
  if (fault?.kind === 'reset-before') return void request.socket.destroy();
  const early = fault === undefined ? undefined : refusedEarly(fault);
  const answer = early ?? (await answerTo(state, request, call, searchParams));
  if (fault?.kind === 'lost-after') return void request.socket.destroy();
  send(response, call, fault?.kind === 'bad-gateway-after' ? refusal(502, 'Server Error') : answer);
}

async function answerTo(state: State, request: IncomingMessage, call: Call, query: URLSearchParams): Promise<Answer> {
  const [, given] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (given !== state.token) return refusal(401, 'Bad credentials');
  if (call.method === 'POST' && call.path === '/api/graphql') {
    return { status: 200, json: await answerGraphql(state, call.body) };
  }
  const prefix = `/api/v3/repos/${state.owner}/${state.repo}/`;
  const inside = call.path.startsWith(prefix);
  const answer = inside ? answerRest(state, call.method, call.path.slice(prefix.length), query, call.body) : undefined;
  if (answer === undefined) state.problems.push(`unknown route: ${call.method} ${call.path}`);
  return answer ?? refusal(404, 'Not Found');
}

function send(response: ServerResponse, call: Call, { status, json }: Answer): void {
  call.status = status;
  const limited = status === 403 && JSON.stringify(json).includes('secondary rate limit');
  const headers = { 'content-type': 'application/json; charset=utf-8', ...(limited && { 'retry-after': '60' }) };
  response.writeHead(status, headers).end(JSON.stringify(json));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

/** A query changes nothing, though it is sent by POST. */
function isWrite(method: string, body: unknown): boolean {
  const { query } = (body ?? {}) as { query?: string };
  return method !== 'GET' && (query === undefined || query.trimStart().startsWith('mutation'));
}

function faultOf(state: State, call: Call): Fault | undefined {
  const text = `${call.path} ${(call.body as { query?: string } | undefined)?.query ?? ''}`;
  const found = state.faults.find(
    ({ method = call.method, where, times }) => times > 0 && method === call.method && text.includes(where),
  );
  if (found !== undefined) found.times -= 1;
  return found;
}

function refusedEarly(fault: Fault): Answer | undefined {
  if (fault.kind === 'error-before') return refusal(500, 'Server Error');
  if (fault.kind === 'secondary-limit') return refusal(403, 'You have exceeded a secondary rate limit.');
  return undefined;
}
