import type { Document, LineCounter, Node, Pair, YAMLMap } from 'yaml';
import type { ConfigurationProblem } from './configuration.ts';
import { globProblem } from './globs.ts';
import { suggestion } from './nearest.ts';
import { referenceOf } from './reference.ts';
import type { ObjectSchema, Schema } from './schema.ts';

interface Context {
  readonly document: Document;
  readonly counter: LineCounter;
  readonly yaml: typeof import('yaml');
  readonly problems: ConfigurationProblem[];
}

/**
 * Checks a YAML document against its description. Returns the plain value, of which only what has no problem may be used,
 * and the problems in the order of the file.
 */
export function validate(
  document: Document,
  schema: ObjectSchema,
  counter: LineCounter,
  yaml: typeof import('yaml'),
): { readonly value: unknown; readonly problems: readonly ConfigurationProblem[] } {
  const context: Context = { document, counter, yaml, problems: [] };
  const value = read(document.contents as Node, schema, '', context);
  return { value, problems: context.problems.toSorted((a, b) => a.line - b.line) };
}

function read(node: Node | null, schema: Schema, name: string, context: Context): unknown {
  const { yaml, document } = context;
  const target = yaml.isAlias(node) ? node.resolve(document) : node;
  if (target === undefined)
    return report(node, 'This alias (`*name`) has no anchor (`&name`) before it: write the value out.', context);
  if (schema.type === undefined) return read(node, schema.anyOf[yaml.isScalar(target) ? 1 : 0], name, context);
  if (schema.type === 'object')
    return yaml.isMap(target) ? readMap(target, schema, name, context) : wrong(node, schema, name, context);
  if (schema.type === 'array') {
    if (!yaml.isSeq(target)) return wrong(node, schema, name, context);
    return target.items.map((item, index) => read(item as Node, schema.items, `${name}[${index + 1}]`, context));
  }
  if (!yaml.isScalar(target) || !fits(target.value, schema)) return wrong(node, schema, name, context);
  if (schema.type === 'string') checkFormat(target, schema, name, context);
  return target.value;
}

function readMap(map: YAMLMap, schema: ObjectSchema, name: string, context: Context): unknown {
  const value: Record<string, unknown> = {};
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const key = context.yaml.isScalar(pair.key) ? String(pair.key.value) : '?';
    const inner = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    const full = name === '' ? key : `${name}.${key}`;
    if (inner) value[key] = pair.value ? read(pair.value, inner, full, context) : wrong(pair.key, inner, full, context);
    else report(pair.key, `\`${code(full)}\` is no key here: ${suggestion(key, Object.keys(schema.properties))}`, context);
  }
  for (const key of schema.required ?? []) {
    const given = map.items.some((pair) => context.yaml.isScalar(pair.key) && pair.key.value === key);
    if (!given) report(map, `\`${code(name)}\` has no \`${key}\`: add it.`, context);
  }
  return value;
}

function fits(value: unknown, schema: Schema): boolean {
  if (schema.type === 'boolean') return typeof value === 'boolean';
  if (schema.type === 'integer')
    return Number.isInteger(value) && (value as number) >= schema.minimum && (value as number) <= schema.maximum;
  if (schema.type !== 'string' || typeof value !== 'string') return false;
  return value.trim().length >= (schema.minLength ?? 0) && (schema.enum?.includes(value) ?? true);
}

function wrong(node: Node | null, schema: Schema, name: string, context: Context): undefined {
  const { yaml } = context;
  const given = yaml.isScalar(node) ? String(node.value) : '';
  const choices = schema.type === 'string' ? schema.enum : undefined;
  const subject = name === '' ? 'The file' : `\`${code(name)}\``;
  if (choices && given !== '') {
    return report(node, `${subject} cannot be \`${code(given)}\`: ${suggestion(given, choices)}`, context);
  }
  return report(node, `${subject} must be ${expected(schema)}.`, context);
}

function expected(schema: Schema): string {
  if (schema.type === undefined) return schema.anyOf.map(expected).join(' or ');
  if (schema.type === 'object') return `a map with keys such as \`${Object.keys(schema.properties)[0]}\``;
  if (schema.type === 'array') return schema.items.type === 'string' ? 'a list of texts (`- …`)' : 'a list (`- …`)';
  if (schema.type === 'integer') return `a whole number from ${schema.minimum} to ${schema.maximum}`;
  if (schema.type === 'boolean') return '`true` or `false`';
  return schema.enum ? `a text such as \`${schema.enum[0]}\`` : 'a text that is not empty';
}

function checkFormat(node: Node & { value: unknown }, schema: Schema & { type: 'string' }, name: string, context: Context): void {
  const text = String(node.value);
  const problem = schema.format === 'glob' ? globProblem(text) : undefined;
  if (problem) report(node, `\`${code(name)}\` ${problem}.`, context);
  if (schema.pattern !== undefined && referenceOf(text) === undefined) {
    report(node, `\`${code(name)}\` must be \`owner/repo/path@ref\`.`, context);
  }
}

/** A piece of the file within a message: one line, no backtick, not long. */
function code(text: string): string {
  const line = text.replace(/[`\s\p{C}]+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

function report(node: Node | null, message: string, context: Context): undefined {
  const line = context.counter.linePos(node?.range?.[0] ?? 0).line;
  context.problems.push({ line: Math.max(1, line), message: /[.?]$/.test(message) ? message : `${message}.` });
  return undefined;
}
