import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer.ts';
import { requestProblems } from './contract.ts';
import { answerGraphql } from './graphql.ts';
import type { Repository } from './repository.ts';
import { answerRest, contentAnswer, refusal } from './rest.ts';
import { type Call, type Fault, LAG, remember, type State } from './state.ts';

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
  /** Another address of the same GitHub: the log tells who came in by it. */
  door(name: string): Promise<Addresses>;
  /** Stops it. Throws when a client did what no client may. */
  close(): Promise<void>;
}

export type Addresses = Pick<Server, 'url' | 'apiUrl' | 'graphqlUrl'>;

/** Starts a GitHub with one repository and one open pull request on the loopback, laid out as GitHub Enterprise Server is. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const state = stateOf(options);
  remember({ ...state, clock: Number.NEGATIVE_INFINITY });
  const doors: HttpServer[] = [];
  const door = async (name: string): Promise<Addresses> => {
    const server = createServer((request, response) => {
      handle(state, name, request, response).catch((error: unknown) => {
        state.problems.push(`the server failed: ${error instanceof Error ? error.stack : String(error)}`);
        response.destroy();
      });
    });
    doors.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { url, apiUrl: `${url}/api/v3`, graphqlUrl: `${url}/api/graphql` };
  };
  return {
    ...(await door('front')),
    state,
    calls: state.calls,
    door,
    async close() {
      for (const server of doors) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      if (state.problems.length > 0) throw new Error(`The client did what it may not:\n${state.problems.join('\n')}`);
    },
  };
}

function stateOf({ repository, base, head, owner = 'octo', repo = 'automations', number = 7 }: ServerOptions): State {
  return {
    ...{ repository, owner, repo, number, base, head },
    token: 'test-token-0123456789',
    viewer: 'github-actions[bot]',
    from: `${owner}/${repo}`,
    branch: 'change',
    open: true,
    permissions: { contents: 'read', pullRequests: 'write', actions: 'none' },
    graphql: 'answers',
    elsewhere: new Map(),
    ...{ comments: [], threads: [], reviews: [], faults: [], calls: [], problems: [], history: [] },
    clock: 0,
    ids: 0,
  };
}

async function handle(state: State, door: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const body = await bodyOf(request);
  const call: Call = { method, path: pathname, body, writes: isWrite(method, body), door, landed: false, status: 0 };
  await state.turn?.(call);
  state.calls.push(call);
  state.onCall?.(call);
  const location = state.redirect?.(call);
  if (location !== undefined) return void response.writeHead(307, { location }).end();
  const fault = faultOf(state, call);
  if (fault?.kind === 'reset-before') return void request.socket.destroy();
  const early = fault === undefined ? undefined : refusedEarly(fault);
  const answer = early ?? (await answerTo(state, request, call, { query: searchParams, lag: fault?.kind === 'stale' ? LAG : 0 }));
  call.landed = call.writes && answer.status < 300;
  if (call.landed) remember(state);
  if (fault?.kind === 'lost-after') return void request.socket.destroy();
  send(response, call, fault?.kind === 'bad-gateway-after' ? refusal(502, 'Server Error') : answer);
}

interface Circumstances {
  readonly query: URLSearchParams;
  /** Milliseconds that a read lags behind. */
  readonly lag: number;
}

async function answerTo(state: State, request: IncomingMessage, call: Call, { query, lag }: Circumstances): Promise<Answer> {
  const [, given] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (given !== state.token) return refusal(401, 'Bad credentials');
  if (/diff|patch/.test(request.headers.accept ?? '')) {
    state.problems.push(`${call.path}: the diff media type, which fails when large`);
    return refusal(406, 'Sorry, the diff exceeded the maximum number of files (300).');
  }
  if (call.method === 'POST' && call.path === '/api/graphql') return answerQuery(state, call, lag);
  const root = '/api/v3';
  const wrong = call.path.startsWith(root)
    ? requestProblems(call.method, call.path.slice(root.length), query, call.body)
    : [call.path];
  state.problems.push(...wrong);
  if (wrong.length > 0) return refusal(422, wrong.join('; '));
  const prefix = `${root}/repos/${state.owner}/${state.repo}/`;
  if (!call.path.startsWith(prefix)) return fileElsewhere(state, call.path.slice(root.length), query);
  const answer = answerRest(state, call.method, call.path.slice(prefix.length), query, call.body);
  if (answer === undefined) state.problems.push(`unknown route: ${call.method} ${call.path}`);
  return answer ?? refusal(404, 'Not Found');
}

async function answerQuery(state: State, call: Call, lag: number): Promise<Answer> {
  if (state.graphql === 'denied') return refusal(403, 'Resource not accessible by integration');
  if (state.graphql === 'down') return refusal(502, 'Server Error');
  return { status: 200, json: await answerGraphql(state, call.body, lag) };
}

/** A repository that the token cannot read is not there. */
function fileElsewhere({ elsewhere }: State, path: string, query: URLSearchParams): Answer {
  const [, repository, file = ''] = /^\/repos\/([^/]+\/[^/]+)\/contents\/([^/]+)$/.exec(path) ?? [];
  const name = decodeURIComponent(file);
  const text = elsewhere.get(`${repository}/${name}@${query.get('ref')}`);
  return text === undefined ? refusal(404, 'Not Found') : contentAnswer(name, Buffer.from(text));
}

function send(response: ServerResponse, call: Call, { status, json, headers = {} }: Answer): void {
  call.status = status;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(json));
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

function refusedEarly({ kind, retryAfter }: Fault): Answer | undefined {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (kind === 'error-before') return refusal(500, 'Server Error');
  if (kind === 'secondary-limit') return { ...refusal(403, 'You have exceeded a secondary rate limit.'), headers };
  if (kind === 'limit-429') return { ...refusal(429, 'Too many requests'), headers };
  if (kind === 'limit-422') {
    const abuse = { resource: 'IssueComment', code: 'abuse', field: 'base', message: 'was submitted too quickly' };
    return { ...refusal(422, 'Validation Failed', [abuse]), headers };
  }
  if (kind === 'limit-graphql')
    return { status: 200, json: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } };
  return undefined;
}
