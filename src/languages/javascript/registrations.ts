import type { Value } from '../../core/facts.ts';
import { denote } from './denote.ts';
import type { Reading } from './reading.ts';
import { is, type Node, unwrapped } from './tree.ts';

const TESTS =
  /^(?:(?:vitest|mocha|bun:test|test|@playwright\/test|tape|ava|@jest\/globals)\.)?(?:describe|suite|context|it|test|specify|before|after|beforeEach|afterEach|beforeAll|afterAll|bench|setup|teardown)(?:\.(?:only|skip|each|concurrent|serial|todo|beforeEach|afterEach|describe|step|beforeAll|afterAll))*$/;
const VERB =
  /\.(?:get|post|put|patch|delete|all|use|route|options|head|ws|param|register|addHook|decorate|notFound|onError|setErrorHandler|mount|subscription|query|mutation)$/;
const SERVERS =
  /^(?:express|fastify|koa|@koa\/router|koa-router|hono|restify|polka|connect|h3|elysia|find-my-way|@hapi\/hapi|next-connect)\b/;
const SERVER_NAME = /(?:^|\.)(?:app|router|server|fastify|api|routes?)$/i;
const MAKERS =
  /(?:^|\.)(?:createServer|createSecureServer|addEventListener|defineComponent|defineEventHandler|eventHandler|createApp|registerCommand|onRequest|onCall|onSchedule|Deno\.serve|Bun\.serve|serve|useEffect|useCallback|useMemo|useLayoutEffect|requestAnimationFrame|customElements\.define|define)$/;

/**
 * Is a function handed to somebody who calls it for others: a server's route, a test's case, a page's event? Such a function is
 * not part of the run. Takes the callee's name, the object it is called on, and the arguments before the function.
 */
export function isUnasked(reading: Reading, name: string, object: Node | undefined, before: readonly Value[]): boolean {
  if (TESTS.test(name) || MAKERS.test(name)) return true;
  if (!VERB.test(name)) return false;
  const owner = object ? denote(reading.space, object).name : '';
  if (SERVERS.test(owner) || SERVERS.test(name)) return true;
  const inner = object && unwrapped(object);
  const written = is(inner, 'Identifier')
    ? inner.name
    : is(inner, 'MemberExpression') && is(inner.property, 'Identifier')
      ? inner.property.name
      : '';
  return SERVER_NAME.test(written) && (name.endsWith('.use') || /^[/*]/.test(before[0]?.text ?? ''));
}
