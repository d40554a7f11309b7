import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: object;
}

interface Described {
  readonly parameters: readonly Parameter[];
  readonly body?: object;
}

interface Contract {
  readonly source: string;
  readonly routes: Readonly<Record<string, Described>>;
}

/** A subset of GitHub's own description; `npm run contract` writes it anew. */
export function readContract(name: string): Contract {
  return JSON.parse(readFileSync(new URL(`contract/${name}.json`, import.meta.url), 'utf8')) as Contract;
}

interface Checked {
  readonly route: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly parameters: ValidateFunction;
  readonly body: ValidateFunction | undefined;
}

/** Numbers come as text in an address; a body is held to its own types. */
const addresses = new Ajv({ coerceTypes: true, strict: false, formats: { int64: true, 'date-time': true } });
const bodies = new Ajv({ strict: false, formats: { 'date-time': true } });

const checks = Object.entries(readContract('api.github.com').routes).map(([route, described]) => checkedOf(route, described));

function checkedOf(route: string, { parameters, body }: Described): Checked {
  const [method = '', path = ''] = route.split(' ');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const schema = {
    type: 'object',
    properties: Object.fromEntries(parameters.map((one) => [one.name, inAddress(one.schema)])),
    required: parameters.filter((one) => one.required).map((one) => one.name),
    additionalProperties: false,
  };
  return {
    route,
    pattern: new RegExp(`^${method} ${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
    names,
    parameters: addresses.compile(schema),
    body: body && bodies.compile(closed(body) as object),
  };
}

/** As text, `1` is a number and a name: one of both will do. */
function inAddress(schema: object): object {
  return 'oneOf' in schema ? { anyOf: schema.oneOf } : schema;
}

/** GitHub ignores what it does not know; we send nothing that it does not know. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}

/** What is wrong with a request, by GitHub's description: `path` is below the API's root. Empty: nothing. */
export function requestProblems(method: string, path: string, query: URLSearchParams, body: unknown): readonly string[] {
  const found = checks.flatMap((check) => {
    const match = check.pattern.exec(`${method} ${path}`);
    return match === null ? [] : [{ check, values: match.slice(1).map(decodeURIComponent) }];
  });
  const [first] = found;
  if (first === undefined) return [`${method} ${path}: no route of GitHub's description (see scripts/contract.ts)`];
  const { check, values } = first;
  const given = { ...Object.fromEntries(check.names.map((name, at) => [name, values[at]])), ...Object.fromEntries(query) };
  const wrong = check.parameters(given) ? [] : [`${check.route}: ${addresses.errorsText(check.parameters.errors)}`];
  if (check.body === undefined) return body === undefined ? wrong : [...wrong, `${check.route}: it takes no body`];
  return check.body(body) ? wrong : [...wrong, `${check.route}: ${bodies.errorsText(check.body.errors)}`];
}
