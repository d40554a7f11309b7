/** As much of an OpenAPI description as is read here. */
export interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema: unknown }>>;
  };
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: unknown;
}

/** What one route takes. */
export interface Route {
  readonly parameters: readonly Parameter[];
  readonly body?: unknown;
}

/**
 * The routes out of a description, each with its parameters and the schema of its body: references resolved, prose and
 * examples left out. Throws for a route that the description does not have.
 */
export function subsetOf(described: Described, routes: readonly string[]): Readonly<Record<string, Route>> {
  return Object.fromEntries(
    routes.map((route): [string, Route] => {
      const [method = '', path = ''] = route.split(' ');
      const operation = described.paths[path]?.[method.toLowerCase()];
      if (operation === undefined) throw new Error(`GitHub's description has no ${route}: look up how it is written there.`);
      return [route, routeOf(operation, described)];
    }),
  );
}

function routeOf({ parameters = [], requestBody }: Operation, described: Described): Route {
  const resolved = parameters.map((one) => plain(one, described) as Parameter);
  const body = requestBody?.content['application/json']?.schema;
  return {
    parameters: resolved.map(({ name, in: place, required = false, schema }) => ({ name, in: place, required, schema })),
    ...(body !== undefined && { body: plain(body, described) }),
  };
}

/** Words for people, and what no validator knows. */
const LEFT_OUT = new Set(['description', 'example', 'examples', 'summary', 'title', 'externalDocs', 'deprecated']);

function plain(value: unknown, described: Described): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, described));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === 'string') return plain(resolve($ref, described), described);
  const entries = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === 'properties' ? properties(inner, described) : plain(inner, described)]),
  );
}

/** A property may have a name that is a word for people elsewhere. */
function properties(value: unknown, described: Described): unknown {
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, plain(inner, described)]));
}

function resolve(ref: string, described: unknown): unknown {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce(
    (value, step) => (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    described,
  );
}
