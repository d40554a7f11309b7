import {
  configurationFrom,
  globProblem
} from "./chunk-5B7HBFYO.js";
import {
  suggestion
} from "./chunk-5E45PALA.js";

// src/config/schema.ts
var glob = { type: "string", minLength: 1, format: "glob" };
function globs(description) {
  return { description, type: "array", items: glob };
}
function names(description) {
  return { description, type: "array", items: { type: "string", minLength: 1 } };
}
function points(description) {
  return { description, type: "integer", minimum: 0, maximum: 100 };
}
function oneOf(description, values) {
  return { description, type: "string", enum: values };
}
function object(description, properties, required) {
  return { description, type: "object", properties, ...required && { required }, additionalProperties: false };
}
function suppression(habits) {
  const targets = habits.flatMap(({ id, rules }) => [id, ...Object.keys(rules).map((rule) => `${id}/${rule}`)]);
  const properties = {
    habit: oneOf("The habit, or habit/rule, whose findings are suppressed.", targets),
    paths: globs("Where. Globs relative to the root of the repository."),
    reason: { description: "Why. It is listed in every report.", type: "string", minLength: 1 }
  };
  return object("One suppression.", properties, ["habit", "paths", "reason"]);
}
var REFERENCE = "^(?!.*(?:^|/)\\.\\.?(?:/|@|$))[^/@\\s]+/[^/@\\s]+/[^@\\s]+@[^@\\s]+$";
function suppressions(habits) {
  const merged = oneOf("The gate counts what a change itself suppresses until the suppression stands on the base.", ["merged"]);
  const items = { anyOf: [suppression(habits), merged] };
  return { description: "Findings that are accepted, with the reason.", anyOf: [{ type: "array", items }, merged] };
}
var functions = object("An organisation's own functions: a full name (`ops.alert`) or its last part (`alert`).", {
  loggers: names("They log."),
  alerts: names("They tell a person."),
  heartbeats: names("They say that a run succeeded."),
  clients: names("They return a client with time limits and retries of its own.")
});
function configurationSchema(habits) {
  const levels = ["off", "error", "warning", "info"];
  return object("Configuration of readiness-review.", {
    paths: globs("Judge only these. Globs relative to the root of the repository; a folder means everything in it."),
    ignore: globs("Never judge these."),
    jobs: globs("These run unattended, whatever their text says."),
    libraries: { description: "Judge libraries on five habits instead of two.", type: "boolean" },
    functions,
    "min-score": points("The gate fails below this readiness."),
    "max-drop": points("The gate fails when a change costs more points than this."),
    "min-file-score": points("The gate fails when a file that was judged is below this readiness."),
    "fail-on": oneOf("The gate fails on a finding of this severity or above.", ["error", "warning", "never"]),
    "fail-on-partial": { description: "The gate fails when a file could not be judged.", type: "boolean" },
    habits: object(
      "Turns a habit off, or gives its findings another severity.",
      Object.fromEntries(habits.map(({ id, title }) => [id, oneOf(title, levels)]))
    ),
    preset: oneOf("`lesson`: the seven checks of the lesson's own linter, a point each.", ["default", "lesson"]),
    suppressions: suppressions(habits),
    extends: {
      description: "A shared file, `owner/repo/path@ref`: its values hold where this file says nothing. Read on GitHub only.",
      type: "string",
      pattern: REFERENCE
    }
  });
}

// src/config/reference.ts
var WRITTEN = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/([^@\s]{1,500})@([^\s@:?*[\\^~]{1,200})$/;
function referenceOf(written) {
  const [, owner, repo, path, ref] = WRITTEN.exec(written) ?? [];
  if (owner === void 0 || repo === void 0 || path === void 0 || ref === void 0) return void 0;
  const isStrange = [...path.split("/"), ...ref.split("/")].some((part) => part === "" || part === "." || part === "..");
  return isStrange || repo === "." || repo === ".." ? void 0 : { owner, repo, path, ref };
}

// src/config/validate.ts
function validate(document, schema, counter, yaml) {
  const context = { document, counter, yaml, problems: [] };
  const value = read(document.contents, schema, "", context);
  return { value, problems: context.problems.toSorted((a, b) => a.line - b.line) };
}
function read(node, schema, name, context) {
  const { yaml, document } = context;
  const target = yaml.isAlias(node) ? node.resolve(document) : node;
  if (target === void 0)
    return report(node, "This alias (`*name`) has no anchor (`&name`) before it: write the value out.", context);
  if (schema.type === void 0) return read(node, schema.anyOf[yaml.isScalar(target) ? 1 : 0], name, context);
  if (schema.type === "object")
    return yaml.isMap(target) ? readMap(target, schema, name, context) : wrong(node, schema, name, context);
  if (schema.type === "array") {
    if (!yaml.isSeq(target)) return wrong(node, schema, name, context);
    return target.items.map((item, index) => read(item, schema.items, `${name}[${index + 1}]`, context));
  }
  if (!yaml.isScalar(target) || !fits(target.value, schema)) return wrong(node, schema, name, context);
  if (schema.type === "string") checkFormat(target, schema, name, context);
  return target.value;
}
function readMap(map, schema, name, context) {
  const value = {};
  for (const pair of map.items) {
    const key = context.yaml.isScalar(pair.key) ? String(pair.key.value) : "?";
    const inner = Object.hasOwn(schema.properties, key) ? schema.properties[key] : void 0;
    const full = name === "" ? key : `${name}.${key}`;
    if (inner) value[key] = pair.value ? read(pair.value, inner, full, context) : wrong(pair.key, inner, full, context);
    else report(pair.key, `\`${code(full)}\` is no key here: ${suggestion(key, Object.keys(schema.properties))}`, context);
  }
  for (const key of schema.required ?? []) {
    const given = map.items.some((pair) => context.yaml.isScalar(pair.key) && pair.key.value === key);
    if (!given) report(map, `\`${code(name)}\` has no \`${key}\`: add it.`, context);
  }
  return value;
}
function fits(value, schema) {
  if (schema.type === "boolean") return typeof value === "boolean";
  if (schema.type === "integer")
    return Number.isInteger(value) && value >= schema.minimum && value <= schema.maximum;
  if (schema.type !== "string" || typeof value !== "string") return false;
  return value.trim().length >= (schema.minLength ?? 0) && (schema.enum?.includes(value) ?? true);
}
function wrong(node, schema, name, context) {
  const { yaml } = context;
  const given = yaml.isScalar(node) ? String(node.value) : "";
  const choices = schema.type === "string" ? schema.enum : void 0;
  const subject = name === "" ? "The file" : `\`${code(name)}\``;
  if (choices && given !== "") {
    return report(node, `${subject} cannot be \`${code(given)}\`: ${suggestion(given, choices)}`, context);
  }
  return report(node, `${subject} must be ${expected(schema)}.`, context);
}
function expected(schema) {
  if (schema.type === void 0) return schema.anyOf.map(expected).join(" or ");
  if (schema.type === "object") return `a map with keys such as \`${Object.keys(schema.properties)[0]}\``;
  if (schema.type === "array") return schema.items.type === "string" ? "a list of texts (`- \u2026`)" : "a list (`- \u2026`)";
  if (schema.type === "integer") return `a whole number from ${schema.minimum} to ${schema.maximum}`;
  if (schema.type === "boolean") return "`true` or `false`";
  return schema.enum ? `a text such as \`${schema.enum[0]}\`` : "a text that is not empty";
}
function checkFormat(node, schema, name, context) {
  const text = String(node.value);
  const problem = schema.format === "glob" ? globProblem(text) : void 0;
  if (problem) report(node, `\`${code(name)}\` ${problem}.`, context);
  if (schema.pattern !== void 0 && referenceOf(text) === void 0) {
    report(node, `\`${code(name)}\` must be \`owner/repo/path@ref\`.`, context);
  }
}
function code(text) {
  const line = text.replace(/[`\s\p{C}]+/gu, " ");
  return line.length > 80 ? `${line.slice(0, 80)}\u2026` : line;
}
function report(node, message, context) {
  const line = context.counter.linePos(node?.range?.[0] ?? 0).line;
  context.problems.push({ line: Math.max(1, line), message: /[.?]$/.test(message) ? message : `${message}.` });
  return void 0;
}

// src/config/parse.ts
var MOST_CHARACTERS = 1e6;
var MOST_ALIASES = 100;
var TOO_DEEP = "The file is nested too deeply: flatten it.";
async function parseConfig(text, habits) {
  if (text.length > MOST_CHARACTERS) return failed(1, "The file is larger than 1 MB: shorten it.");
  const yaml = await import("./browser-TKLGBCXV.js");
  const counter = new yaml.LineCounter();
  try {
    const document = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false });
    if (document.errors.length > 0) return { problems: syntaxProblems(document.errors, counter) };
    const says = yaml.isScalar(document.contents) ? document.contents.value : document.contents;
    if (says === null) return read2({});
    const bomb = tooManyAliases(document, yaml.visit);
    if (bomb !== void 0) {
      return failed(counter.linePos(bomb).line, `More than ${MOST_ALIASES} aliases (\`*name\`): write the values out.`);
    }
    const { value, problems } = validate(document, configurationSchema(habits), counter, yaml);
    return problems.length > 0 ? { problems } : read2(value);
  } catch (error) {
    if (error instanceof RangeError) return failed(1, TOO_DEEP);
    throw error;
  }
}
function failed(line, message) {
  return { problems: [{ line, message }] };
}
function syntaxProblems(errors, counter) {
  const byLine = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const line = Math.max(1, counter.linePos(error.pos[0]).line);
    if (!byLine.has(line)) byLine.set(line, sentenceOf(error));
  }
  return [...byLine].map(([line, message]) => ({ line, message }));
}
var SENTENCES = {
  DUPLICATE_KEY: "This key stands here twice: keep one of them.",
  TAB_AS_INDENT: "A tab is used as indentation: use spaces.",
  MULTIPLE_DOCS: "A second document starts here (`---`): keep one."
};
function sentenceOf(error) {
  if (error.message.includes("call stack")) return TOO_DEEP;
  const said = error.message.split("\n")[0]?.replace(/[.:]?\s*$/, "");
  return SENTENCES[error.code] ?? `This is not valid YAML (${said}): mend the line.`;
}
function tooManyAliases(document, visit) {
  let count = 0;
  let at;
  visit(document, {
    Alias(_key, node) {
      count += 1;
      if (count <= MOST_ALIASES) return void 0;
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    }
  });
  return at;
}
function read2(raw) {
  const said = saidBy(raw);
  return { configuration: configurationFrom(said), said };
}
function saidBy(raw) {
  const {
    functions: functions2,
    suppressions: suppressions2,
    "min-score": minScore,
    "max-drop": maxDrop,
    "min-file-score": minFileScore,
    "fail-on": failOn,
    "fail-on-partial": failOnPartial,
    ...rest
  } = raw;
  const list = suppressions2 === "merged" ? ["merged"] : suppressions2;
  return {
    ...rest,
    ...functions2 !== void 0 && { functions: functions2 },
    ...list !== void 0 && {
      suppressions: list.filter((one) => one !== "merged"),
      mergedSuppressions: list.includes("merged")
    },
    ...failOn !== void 0 && { failOn },
    ...failOnPartial !== void 0 && { failOnPartial },
    ...minScore !== void 0 && { minScore },
    ...maxDrop !== void 0 && { maxDrop },
    ...minFileScore !== void 0 && { minFileScore }
  };
}

export {
  referenceOf,
  parseConfig
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2NvbmZpZy9zY2hlbWEudHMiLCAiLi4vc3JjL2NvbmZpZy9yZWZlcmVuY2UudHMiLCAiLi4vc3JjL2NvbmZpZy92YWxpZGF0ZS50cyIsICIuLi9zcmMvY29uZmlnL3BhcnNlLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IEhhYml0RGVmaW5pdGlvbiB9IGZyb20gJy4uL2NvcmUvaGFiaXQudHMnO1xuXG4vKipcbiAqIFRoZSBwYXJ0IG9mIEpTT04gU2NoZW1hIHRoYXQgYC5yZWFkaW5lc3MueW1sYCBuZWVkcy4gSXQgaXMgdGhlIG9ubHkgZGVzY3JpcHRpb24gb2YgdGhlIGZpbGU6IGBwYXJzZUNvbmZpZ2AgdmFsaWRhdGVzXG4gKiB3aXRoIGl0IGFuZCBgZG9jcy9jb25maWd1cmF0aW9uLnNjaGVtYS5qc29uYCBpcyBpdC5cbiAqL1xuZXhwb3J0IHR5cGUgU2NoZW1hID0geyByZWFkb25seSBkZXNjcmlwdGlvbj86IHN0cmluZyB9ICYgKFxuICB8IHtcbiAgICAgIHJlYWRvbmx5IHR5cGU6ICdvYmplY3QnO1xuICAgICAgcmVhZG9ubHkgcHJvcGVydGllczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgU2NoZW1hPj47XG4gICAgICByZWFkb25seSByZXF1aXJlZD86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAgICAgcmVhZG9ubHkgYWRkaXRpb25hbFByb3BlcnRpZXM6IGZhbHNlO1xuICAgIH1cbiAgfCB7IHJlYWRvbmx5IHR5cGU6ICdhcnJheSc7IHJlYWRvbmx5IGl0ZW1zOiBTY2hlbWEgfVxuICB8IHtcbiAgICAgIHJlYWRvbmx5IHR5cGU6ICdzdHJpbmcnO1xuICAgICAgcmVhZG9ubHkgZW51bT86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAgICAgcmVhZG9ubHkgbWluTGVuZ3RoPzogbnVtYmVyO1xuICAgICAgcmVhZG9ubHkgZm9ybWF0PzogJ2dsb2InO1xuICAgICAgcmVhZG9ubHkgcGF0dGVybj86IHN0cmluZztcbiAgICB9XG4gIHwgeyByZWFkb25seSB0eXBlOiAnaW50ZWdlcic7IHJlYWRvbmx5IG1pbmltdW06IG51bWJlcjsgcmVhZG9ubHkgbWF4aW11bTogbnVtYmVyIH1cbiAgfCB7IHJlYWRvbmx5IHR5cGU6ICdib29sZWFuJyB9XG4gIHwgeyByZWFkb25seSB0eXBlPzogbmV2ZXI7IHJlYWRvbmx5IGFueU9mOiByZWFkb25seSBbU2NoZW1hLCBTY2hlbWFdIH1cbik7XG5cbmV4cG9ydCB0eXBlIE9iamVjdFNjaGVtYSA9IEV4dHJhY3Q8U2NoZW1hLCB7IHR5cGU6ICdvYmplY3QnIH0+O1xuXG4vKiogV2hhdCB0aGUgZGVzY3JpcHRpb24gbmVlZHMgdG8ga25vdyBvZiBhIGhhYml0LiAqL1xuZXhwb3J0IHR5cGUgS25vd25IYWJpdCA9IFBpY2s8SGFiaXREZWZpbml0aW9uLCAnaWQnIHwgJ3RpdGxlJyB8ICdydWxlcyc+O1xuXG5jb25zdCBnbG9iOiBTY2hlbWEgPSB7IHR5cGU6ICdzdHJpbmcnLCBtaW5MZW5ndGg6IDEsIGZvcm1hdDogJ2dsb2InIH07XG5cbmZ1bmN0aW9uIGdsb2JzKGRlc2NyaXB0aW9uOiBzdHJpbmcpOiBTY2hlbWEge1xuICByZXR1cm4geyBkZXNjcmlwdGlvbiwgdHlwZTogJ2FycmF5JywgaXRlbXM6IGdsb2IgfTtcbn1cblxuZnVuY3Rpb24gbmFtZXMoZGVzY3JpcHRpb246IHN0cmluZyk6IFNjaGVtYSB7XG4gIHJldHVybiB7IGRlc2NyaXB0aW9uLCB0eXBlOiAnYXJyYXknLCBpdGVtczogeyB0eXBlOiAnc3RyaW5nJywgbWluTGVuZ3RoOiAxIH0gfTtcbn1cblxuZnVuY3Rpb24gcG9pbnRzKGRlc2NyaXB0aW9uOiBzdHJpbmcpOiBTY2hlbWEge1xuICByZXR1cm4geyBkZXNjcmlwdGlvbiwgdHlwZTogJ2ludGVnZXInLCBtaW5pbXVtOiAwLCBtYXhpbXVtOiAxMDAgfTtcbn1cblxuZnVuY3Rpb24gb25lT2YoZGVzY3JpcHRpb246IHN0cmluZywgdmFsdWVzOiByZWFkb25seSBzdHJpbmdbXSk6IFNjaGVtYSB7XG4gIHJldHVybiB7IGRlc2NyaXB0aW9uLCB0eXBlOiAnc3RyaW5nJywgZW51bTogdmFsdWVzIH07XG59XG5cbmZ1bmN0aW9uIG9iamVjdChkZXNjcmlwdGlvbjogc3RyaW5nLCBwcm9wZXJ0aWVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBTY2hlbWE+PiwgcmVxdWlyZWQ/OiByZWFkb25seSBzdHJpbmdbXSk6IE9iamVjdFNjaGVtYSB7XG4gIHJldHVybiB7IGRlc2NyaXB0aW9uLCB0eXBlOiAnb2JqZWN0JywgcHJvcGVydGllcywgLi4uKHJlcXVpcmVkICYmIHsgcmVxdWlyZWQgfSksIGFkZGl0aW9uYWxQcm9wZXJ0aWVzOiBmYWxzZSB9O1xufVxuXG5mdW5jdGlvbiBzdXBwcmVzc2lvbihoYWJpdHM6IHJlYWRvbmx5IEtub3duSGFiaXRbXSk6IFNjaGVtYSB7XG4gIGNvbnN0IHRhcmdldHMgPSBoYWJpdHMuZmxhdE1hcCgoeyBpZCwgcnVsZXMgfSkgPT4gW2lkLCAuLi5PYmplY3Qua2V5cyhydWxlcykubWFwKChydWxlKSA9PiBgJHtpZH0vJHtydWxlfWApXSk7XG4gIGNvbnN0IHByb3BlcnRpZXMgPSB7XG4gICAgaGFiaXQ6IG9uZU9mKCdUaGUgaGFiaXQsIG9yIGhhYml0L3J1bGUsIHdob3NlIGZpbmRpbmdzIGFyZSBzdXBwcmVzc2VkLicsIHRhcmdldHMpLFxuICAgIHBhdGhzOiBnbG9icygnV2hlcmUuIEdsb2JzIHJlbGF0aXZlIHRvIHRoZSByb290IG9mIHRoZSByZXBvc2l0b3J5LicpLFxuICAgIHJlYXNvbjogeyBkZXNjcmlwdGlvbjogJ1doeS4gSXQgaXMgbGlzdGVkIGluIGV2ZXJ5IHJlcG9ydC4nLCB0eXBlOiAnc3RyaW5nJywgbWluTGVuZ3RoOiAxIH0sXG4gIH0gYXMgY29uc3Q7XG4gIHJldHVybiBvYmplY3QoJ09uZSBzdXBwcmVzc2lvbi4nLCBwcm9wZXJ0aWVzLCBbJ2hhYml0JywgJ3BhdGhzJywgJ3JlYXNvbiddKTtcbn1cblxuLyoqIEFzIG11Y2ggb2YgYG93bmVyL3JlcG8vcGF0aEByZWZgIGFzIGEgcGF0dGVybiBjYW4gc2F5OyBgcmVmZXJlbmNlT2ZgIGhhcyB0aGUgbGFzdCB3b3JkLiAqL1xuY29uc3QgUkVGRVJFTkNFID0gJ14oPyEuKig/Ol58LylcXFxcLlxcXFwuPyg/Oi98QHwkKSlbXi9AXFxcXHNdKy9bXi9AXFxcXHNdKy9bXkBcXFxcc10rQFteQFxcXFxzXSskJztcblxuZnVuY3Rpb24gc3VwcHJlc3Npb25zKGhhYml0czogcmVhZG9ubHkgS25vd25IYWJpdFtdKTogU2NoZW1hIHtcbiAgY29uc3QgbWVyZ2VkID0gb25lT2YoJ1RoZSBnYXRlIGNvdW50cyB3aGF0IGEgY2hhbmdlIGl0c2VsZiBzdXBwcmVzc2VzIHVudGlsIHRoZSBzdXBwcmVzc2lvbiBzdGFuZHMgb24gdGhlIGJhc2UuJywgWydtZXJnZWQnXSk7XG4gIGNvbnN0IGl0ZW1zOiBTY2hlbWEgPSB7IGFueU9mOiBbc3VwcHJlc3Npb24oaGFiaXRzKSwgbWVyZ2VkXSB9O1xuICByZXR1cm4geyBkZXNjcmlwdGlvbjogJ0ZpbmRpbmdzIHRoYXQgYXJlIGFjY2VwdGVkLCB3aXRoIHRoZSByZWFzb24uJywgYW55T2Y6IFt7IHR5cGU6ICdhcnJheScsIGl0ZW1zIH0sIG1lcmdlZF0gfTtcbn1cblxuY29uc3QgZnVuY3Rpb25zID0gb2JqZWN0KFwiQW4gb3JnYW5pc2F0aW9uJ3Mgb3duIGZ1bmN0aW9uczogYSBmdWxsIG5hbWUgKGBvcHMuYWxlcnRgKSBvciBpdHMgbGFzdCBwYXJ0IChgYWxlcnRgKS5cIiwge1xuICBsb2dnZXJzOiBuYW1lcygnVGhleSBsb2cuJyksXG4gIGFsZXJ0czogbmFtZXMoJ1RoZXkgdGVsbCBhIHBlcnNvbi4nKSxcbiAgaGVhcnRiZWF0czogbmFtZXMoJ1RoZXkgc2F5IHRoYXQgYSBydW4gc3VjY2VlZGVkLicpLFxuICBjbGllbnRzOiBuYW1lcygnVGhleSByZXR1cm4gYSBjbGllbnQgd2l0aCB0aW1lIGxpbWl0cyBhbmQgcmV0cmllcyBvZiBpdHMgb3duLicpLFxufSk7XG5cbi8qKiBUaGUgSlNPTiBzY2hlbWEgb2YgYC5yZWFkaW5lc3MueW1sYCwgZm9yIHRoZXNlIGhhYml0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25maWd1cmF0aW9uU2NoZW1hKGhhYml0czogcmVhZG9ubHkgS25vd25IYWJpdFtdKTogT2JqZWN0U2NoZW1hIHtcbiAgY29uc3QgbGV2ZWxzID0gWydvZmYnLCAnZXJyb3InLCAnd2FybmluZycsICdpbmZvJ107XG4gIHJldHVybiBvYmplY3QoJ0NvbmZpZ3VyYXRpb24gb2YgcmVhZGluZXNzLXJldmlldy4nLCB7XG4gICAgcGF0aHM6IGdsb2JzKCdKdWRnZSBvbmx5IHRoZXNlLiBHbG9icyByZWxhdGl2ZSB0byB0aGUgcm9vdCBvZiB0aGUgcmVwb3NpdG9yeTsgYSBmb2xkZXIgbWVhbnMgZXZlcnl0aGluZyBpbiBpdC4nKSxcbiAgICBpZ25vcmU6IGdsb2JzKCdOZXZlciBqdWRnZSB0aGVzZS4nKSxcbiAgICBqb2JzOiBnbG9icygnVGhlc2UgcnVuIHVuYXR0ZW5kZWQsIHdoYXRldmVyIHRoZWlyIHRleHQgc2F5cy4nKSxcbiAgICBsaWJyYXJpZXM6IHsgZGVzY3JpcHRpb246ICdKdWRnZSBsaWJyYXJpZXMgb24gZml2ZSBoYWJpdHMgaW5zdGVhZCBvZiB0d28uJywgdHlwZTogJ2Jvb2xlYW4nIH0sXG4gICAgZnVuY3Rpb25zLFxuICAgICdtaW4tc2NvcmUnOiBwb2ludHMoJ1RoZSBnYXRlIGZhaWxzIGJlbG93IHRoaXMgcmVhZGluZXNzLicpLFxuICAgICdtYXgtZHJvcCc6IHBvaW50cygnVGhlIGdhdGUgZmFpbHMgd2hlbiBhIGNoYW5nZSBjb3N0cyBtb3JlIHBvaW50cyB0aGFuIHRoaXMuJyksXG4gICAgJ21pbi1maWxlLXNjb3JlJzogcG9pbnRzKCdUaGUgZ2F0ZSBmYWlscyB3aGVuIGEgZmlsZSB0aGF0IHdhcyBqdWRnZWQgaXMgYmVsb3cgdGhpcyByZWFkaW5lc3MuJyksXG4gICAgJ2ZhaWwtb24nOiBvbmVPZignVGhlIGdhdGUgZmFpbHMgb24gYSBmaW5kaW5nIG9mIHRoaXMgc2V2ZXJpdHkgb3IgYWJvdmUuJywgWydlcnJvcicsICd3YXJuaW5nJywgJ25ldmVyJ10pLFxuICAgICdmYWlsLW9uLXBhcnRpYWwnOiB7IGRlc2NyaXB0aW9uOiAnVGhlIGdhdGUgZmFpbHMgd2hlbiBhIGZpbGUgY291bGQgbm90IGJlIGp1ZGdlZC4nLCB0eXBlOiAnYm9vbGVhbicgfSxcbiAgICBoYWJpdHM6IG9iamVjdChcbiAgICAgICdUdXJucyBhIGhhYml0IG9mZiwgb3IgZ2l2ZXMgaXRzIGZpbmRpbmdzIGFub3RoZXIgc2V2ZXJpdHkuJyxcbiAgICAgIE9iamVjdC5mcm9tRW50cmllcyhoYWJpdHMubWFwKCh7IGlkLCB0aXRsZSB9KSA9PiBbaWQsIG9uZU9mKHRpdGxlLCBsZXZlbHMpXSkpLFxuICAgICksXG4gICAgcHJlc2V0OiBvbmVPZihcImBsZXNzb25gOiB0aGUgc2V2ZW4gY2hlY2tzIG9mIHRoZSBsZXNzb24ncyBvd24gbGludGVyLCBhIHBvaW50IGVhY2guXCIsIFsnZGVmYXVsdCcsICdsZXNzb24nXSksXG4gICAgc3VwcHJlc3Npb25zOiBzdXBwcmVzc2lvbnMoaGFiaXRzKSxcbiAgICBleHRlbmRzOiB7XG4gICAgICBkZXNjcmlwdGlvbjogJ0Egc2hhcmVkIGZpbGUsIGBvd25lci9yZXBvL3BhdGhAcmVmYDogaXRzIHZhbHVlcyBob2xkIHdoZXJlIHRoaXMgZmlsZSBzYXlzIG5vdGhpbmcuIFJlYWQgb24gR2l0SHViIG9ubHkuJyxcbiAgICAgIHR5cGU6ICdzdHJpbmcnLFxuICAgICAgcGF0dGVybjogUkVGRVJFTkNFLFxuICAgIH0sXG4gIH0pO1xufVxuIiwgIi8qKiBBIGZpbGUgaW4gYSByZXBvc2l0b3J5LCBhdCBhIGJyYW5jaCwgYSB0YWcgb3IgYSBjb21taXQ6IHdoYXQgYGV4dGVuZHNgIG5hbWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWZlcmVuY2Uge1xuICByZWFkb25seSBvd25lcjogc3RyaW5nO1xuICByZWFkb25seSByZXBvOiBzdHJpbmc7XG4gIC8qKiBQT1NJWCwgZnJvbSB0aGUgcmVwb3NpdG9yeSdzIHJvb3QuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVmOiBzdHJpbmc7XG59XG5cbmNvbnN0IFdSSVRURU4gPSAvXihbQS1aYS16MC05XVtBLVphLXowLTktXXswLDM4fSlcXC8oW0EtWmEtejAtOS5fLV17MSwxMDB9KVxcLyhbXkBcXHNdezEsNTAwfSlAKFteXFxzQDo/KltcXFxcXn5dezEsMjAwfSkkLztcblxuLyoqIFJlYWRzIGBvd25lci9yZXBvL3BhdGhAcmVmYDsgYHVuZGVmaW5lZGA6IGl0IGlzIG5vIHN1Y2ggdGhpbmcuIEEgcGF0aCB3aXRoIGAuLmAgaW4gaXQgbGVhZHMgbm93aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWZlcmVuY2VPZih3cml0dGVuOiBzdHJpbmcpOiBSZWZlcmVuY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBbLCBvd25lciwgcmVwbywgcGF0aCwgcmVmXSA9IFdSSVRURU4uZXhlYyh3cml0dGVuKSA/PyBbXTtcbiAgaWYgKG93bmVyID09PSB1bmRlZmluZWQgfHwgcmVwbyA9PT0gdW5kZWZpbmVkIHx8IHBhdGggPT09IHVuZGVmaW5lZCB8fCByZWYgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgaXNTdHJhbmdlID0gWy4uLnBhdGguc3BsaXQoJy8nKSwgLi4ucmVmLnNwbGl0KCcvJyldLnNvbWUoKHBhcnQpID0+IHBhcnQgPT09ICcnIHx8IHBhcnQgPT09ICcuJyB8fCBwYXJ0ID09PSAnLi4nKTtcbiAgcmV0dXJuIGlzU3RyYW5nZSB8fCByZXBvID09PSAnLicgfHwgcmVwbyA9PT0gJy4uJyA/IHVuZGVmaW5lZCA6IHsgb3duZXIsIHJlcG8sIHBhdGgsIHJlZiB9O1xufVxuIiwgImltcG9ydCB0eXBlIHsgRG9jdW1lbnQsIExpbmVDb3VudGVyLCBOb2RlLCBQYWlyLCBZQU1MTWFwIH0gZnJvbSAneWFtbCc7XG5pbXBvcnQgdHlwZSB7IENvbmZpZ3VyYXRpb25Qcm9ibGVtIH0gZnJvbSAnLi9jb25maWd1cmF0aW9uLnRzJztcbmltcG9ydCB7IGdsb2JQcm9ibGVtIH0gZnJvbSAnLi9nbG9icy50cyc7XG5pbXBvcnQgeyBzdWdnZXN0aW9uIH0gZnJvbSAnLi9uZWFyZXN0LnRzJztcbmltcG9ydCB7IHJlZmVyZW5jZU9mIH0gZnJvbSAnLi9yZWZlcmVuY2UudHMnO1xuaW1wb3J0IHR5cGUgeyBPYmplY3RTY2hlbWEsIFNjaGVtYSB9IGZyb20gJy4vc2NoZW1hLnRzJztcblxuaW50ZXJmYWNlIENvbnRleHQge1xuICByZWFkb25seSBkb2N1bWVudDogRG9jdW1lbnQ7XG4gIHJlYWRvbmx5IGNvdW50ZXI6IExpbmVDb3VudGVyO1xuICByZWFkb25seSB5YW1sOiB0eXBlb2YgaW1wb3J0KCd5YW1sJyk7XG4gIHJlYWRvbmx5IHByb2JsZW1zOiBDb25maWd1cmF0aW9uUHJvYmxlbVtdO1xufVxuXG4vKipcbiAqIENoZWNrcyBhIFlBTUwgZG9jdW1lbnQgYWdhaW5zdCBpdHMgZGVzY3JpcHRpb24uIFJldHVybnMgdGhlIHBsYWluIHZhbHVlLCBvZiB3aGljaCBvbmx5IHdoYXQgaGFzIG5vIHByb2JsZW0gbWF5IGJlIHVzZWQsXG4gKiBhbmQgdGhlIHByb2JsZW1zIGluIHRoZSBvcmRlciBvZiB0aGUgZmlsZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZhbGlkYXRlKFxuICBkb2N1bWVudDogRG9jdW1lbnQsXG4gIHNjaGVtYTogT2JqZWN0U2NoZW1hLFxuICBjb3VudGVyOiBMaW5lQ291bnRlcixcbiAgeWFtbDogdHlwZW9mIGltcG9ydCgneWFtbCcpLFxuKTogeyByZWFkb25seSB2YWx1ZTogdW5rbm93bjsgcmVhZG9ubHkgcHJvYmxlbXM6IHJlYWRvbmx5IENvbmZpZ3VyYXRpb25Qcm9ibGVtW10gfSB7XG4gIGNvbnN0IGNvbnRleHQ6IENvbnRleHQgPSB7IGRvY3VtZW50LCBjb3VudGVyLCB5YW1sLCBwcm9ibGVtczogW10gfTtcbiAgY29uc3QgdmFsdWUgPSByZWFkKGRvY3VtZW50LmNvbnRlbnRzIGFzIE5vZGUsIHNjaGVtYSwgJycsIGNvbnRleHQpO1xuICByZXR1cm4geyB2YWx1ZSwgcHJvYmxlbXM6IGNvbnRleHQucHJvYmxlbXMudG9Tb3J0ZWQoKGEsIGIpID0+IGEubGluZSAtIGIubGluZSkgfTtcbn1cblxuZnVuY3Rpb24gcmVhZChub2RlOiBOb2RlIHwgbnVsbCwgc2NoZW1hOiBTY2hlbWEsIG5hbWU6IHN0cmluZywgY29udGV4dDogQ29udGV4dCk6IHVua25vd24ge1xuICBjb25zdCB7IHlhbWwsIGRvY3VtZW50IH0gPSBjb250ZXh0O1xuICBjb25zdCB0YXJnZXQgPSB5YW1sLmlzQWxpYXMobm9kZSkgPyBub2RlLnJlc29sdmUoZG9jdW1lbnQpIDogbm9kZTtcbiAgaWYgKHRhcmdldCA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybiByZXBvcnQobm9kZSwgJ1RoaXMgYWxpYXMgKGAqbmFtZWApIGhhcyBubyBhbmNob3IgKGAmbmFtZWApIGJlZm9yZSBpdDogd3JpdGUgdGhlIHZhbHVlIG91dC4nLCBjb250ZXh0KTtcbiAgaWYgKHNjaGVtYS50eXBlID09PSB1bmRlZmluZWQpIHJldHVybiByZWFkKG5vZGUsIHNjaGVtYS5hbnlPZlt5YW1sLmlzU2NhbGFyKHRhcmdldCkgPyAxIDogMF0sIG5hbWUsIGNvbnRleHQpO1xuICBpZiAoc2NoZW1hLnR5cGUgPT09ICdvYmplY3QnKVxuICAgIHJldHVybiB5YW1sLmlzTWFwKHRhcmdldCkgPyByZWFkTWFwKHRhcmdldCwgc2NoZW1hLCBuYW1lLCBjb250ZXh0KSA6IHdyb25nKG5vZGUsIHNjaGVtYSwgbmFtZSwgY29udGV4dCk7XG4gIGlmIChzY2hlbWEudHlwZSA9PT0gJ2FycmF5Jykge1xuICAgIGlmICgheWFtbC5pc1NlcSh0YXJnZXQpKSByZXR1cm4gd3Jvbmcobm9kZSwgc2NoZW1hLCBuYW1lLCBjb250ZXh0KTtcbiAgICByZXR1cm4gdGFyZ2V0Lml0ZW1zLm1hcCgoaXRlbSwgaW5kZXgpID0+IHJlYWQoaXRlbSBhcyBOb2RlLCBzY2hlbWEuaXRlbXMsIGAke25hbWV9WyR7aW5kZXggKyAxfV1gLCBjb250ZXh0KSk7XG4gIH1cbiAgaWYgKCF5YW1sLmlzU2NhbGFyKHRhcmdldCkgfHwgIWZpdHModGFyZ2V0LnZhbHVlLCBzY2hlbWEpKSByZXR1cm4gd3Jvbmcobm9kZSwgc2NoZW1hLCBuYW1lLCBjb250ZXh0KTtcbiAgaWYgKHNjaGVtYS50eXBlID09PSAnc3RyaW5nJykgY2hlY2tGb3JtYXQodGFyZ2V0LCBzY2hlbWEsIG5hbWUsIGNvbnRleHQpO1xuICByZXR1cm4gdGFyZ2V0LnZhbHVlO1xufVxuXG5mdW5jdGlvbiByZWFkTWFwKG1hcDogWUFNTE1hcCwgc2NoZW1hOiBPYmplY3RTY2hlbWEsIG5hbWU6IHN0cmluZywgY29udGV4dDogQ29udGV4dCk6IHVua25vd24ge1xuICBjb25zdCB2YWx1ZTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fTtcbiAgZm9yIChjb25zdCBwYWlyIG9mIG1hcC5pdGVtcyBhcyBQYWlyPE5vZGUsIE5vZGUgfCBudWxsPltdKSB7XG4gICAgY29uc3Qga2V5ID0gY29udGV4dC55YW1sLmlzU2NhbGFyKHBhaXIua2V5KSA/IFN0cmluZyhwYWlyLmtleS52YWx1ZSkgOiAnPyc7XG4gICAgY29uc3QgaW5uZXIgPSBPYmplY3QuaGFzT3duKHNjaGVtYS5wcm9wZXJ0aWVzLCBrZXkpID8gc2NoZW1hLnByb3BlcnRpZXNba2V5XSA6IHVuZGVmaW5lZDtcbiAgICBjb25zdCBmdWxsID0gbmFtZSA9PT0gJycgPyBrZXkgOiBgJHtuYW1lfS4ke2tleX1gO1xuICAgIGlmIChpbm5lcikgdmFsdWVba2V5XSA9IHBhaXIudmFsdWUgPyByZWFkKHBhaXIudmFsdWUsIGlubmVyLCBmdWxsLCBjb250ZXh0KSA6IHdyb25nKHBhaXIua2V5LCBpbm5lciwgZnVsbCwgY29udGV4dCk7XG4gICAgZWxzZSByZXBvcnQocGFpci5rZXksIGBcXGAke2NvZGUoZnVsbCl9XFxgIGlzIG5vIGtleSBoZXJlOiAke3N1Z2dlc3Rpb24oa2V5LCBPYmplY3Qua2V5cyhzY2hlbWEucHJvcGVydGllcykpfWAsIGNvbnRleHQpO1xuICB9XG4gIGZvciAoY29uc3Qga2V5IG9mIHNjaGVtYS5yZXF1aXJlZCA/PyBbXSkge1xuICAgIGNvbnN0IGdpdmVuID0gbWFwLml0ZW1zLnNvbWUoKHBhaXIpID0+IGNvbnRleHQueWFtbC5pc1NjYWxhcihwYWlyLmtleSkgJiYgcGFpci5rZXkudmFsdWUgPT09IGtleSk7XG4gICAgaWYgKCFnaXZlbikgcmVwb3J0KG1hcCwgYFxcYCR7Y29kZShuYW1lKX1cXGAgaGFzIG5vIFxcYCR7a2V5fVxcYDogYWRkIGl0LmAsIGNvbnRleHQpO1xuICB9XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuZnVuY3Rpb24gZml0cyh2YWx1ZTogdW5rbm93biwgc2NoZW1hOiBTY2hlbWEpOiBib29sZWFuIHtcbiAgaWYgKHNjaGVtYS50eXBlID09PSAnYm9vbGVhbicpIHJldHVybiB0eXBlb2YgdmFsdWUgPT09ICdib29sZWFuJztcbiAgaWYgKHNjaGVtYS50eXBlID09PSAnaW50ZWdlcicpXG4gICAgcmV0dXJuIE51bWJlci5pc0ludGVnZXIodmFsdWUpICYmICh2YWx1ZSBhcyBudW1iZXIpID49IHNjaGVtYS5taW5pbXVtICYmICh2YWx1ZSBhcyBudW1iZXIpIDw9IHNjaGVtYS5tYXhpbXVtO1xuICBpZiAoc2NoZW1hLnR5cGUgIT09ICdzdHJpbmcnIHx8IHR5cGVvZiB2YWx1ZSAhPT0gJ3N0cmluZycpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHZhbHVlLnRyaW0oKS5sZW5ndGggPj0gKHNjaGVtYS5taW5MZW5ndGggPz8gMCkgJiYgKHNjaGVtYS5lbnVtPy5pbmNsdWRlcyh2YWx1ZSkgPz8gdHJ1ZSk7XG59XG5cbmZ1bmN0aW9uIHdyb25nKG5vZGU6IE5vZGUgfCBudWxsLCBzY2hlbWE6IFNjaGVtYSwgbmFtZTogc3RyaW5nLCBjb250ZXh0OiBDb250ZXh0KTogdW5kZWZpbmVkIHtcbiAgY29uc3QgeyB5YW1sIH0gPSBjb250ZXh0O1xuICBjb25zdCBnaXZlbiA9IHlhbWwuaXNTY2FsYXIobm9kZSkgPyBTdHJpbmcobm9kZS52YWx1ZSkgOiAnJztcbiAgY29uc3QgY2hvaWNlcyA9IHNjaGVtYS50eXBlID09PSAnc3RyaW5nJyA/IHNjaGVtYS5lbnVtIDogdW5kZWZpbmVkO1xuICBjb25zdCBzdWJqZWN0ID0gbmFtZSA9PT0gJycgPyAnVGhlIGZpbGUnIDogYFxcYCR7Y29kZShuYW1lKX1cXGBgO1xuICBpZiAoY2hvaWNlcyAmJiBnaXZlbiAhPT0gJycpIHtcbiAgICByZXR1cm4gcmVwb3J0KG5vZGUsIGAke3N1YmplY3R9IGNhbm5vdCBiZSBcXGAke2NvZGUoZ2l2ZW4pfVxcYDogJHtzdWdnZXN0aW9uKGdpdmVuLCBjaG9pY2VzKX1gLCBjb250ZXh0KTtcbiAgfVxuICByZXR1cm4gcmVwb3J0KG5vZGUsIGAke3N1YmplY3R9IG11c3QgYmUgJHtleHBlY3RlZChzY2hlbWEpfS5gLCBjb250ZXh0KTtcbn1cblxuZnVuY3Rpb24gZXhwZWN0ZWQoc2NoZW1hOiBTY2hlbWEpOiBzdHJpbmcge1xuICBpZiAoc2NoZW1hLnR5cGUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHNjaGVtYS5hbnlPZi5tYXAoZXhwZWN0ZWQpLmpvaW4oJyBvciAnKTtcbiAgaWYgKHNjaGVtYS50eXBlID09PSAnb2JqZWN0JykgcmV0dXJuIGBhIG1hcCB3aXRoIGtleXMgc3VjaCBhcyBcXGAke09iamVjdC5rZXlzKHNjaGVtYS5wcm9wZXJ0aWVzKVswXX1cXGBgO1xuICBpZiAoc2NoZW1hLnR5cGUgPT09ICdhcnJheScpIHJldHVybiBzY2hlbWEuaXRlbXMudHlwZSA9PT0gJ3N0cmluZycgPyAnYSBsaXN0IG9mIHRleHRzIChgLSBcdTIwMjZgKScgOiAnYSBsaXN0IChgLSBcdTIwMjZgKSc7XG4gIGlmIChzY2hlbWEudHlwZSA9PT0gJ2ludGVnZXInKSByZXR1cm4gYGEgd2hvbGUgbnVtYmVyIGZyb20gJHtzY2hlbWEubWluaW11bX0gdG8gJHtzY2hlbWEubWF4aW11bX1gO1xuICBpZiAoc2NoZW1hLnR5cGUgPT09ICdib29sZWFuJykgcmV0dXJuICdgdHJ1ZWAgb3IgYGZhbHNlYCc7XG4gIHJldHVybiBzY2hlbWEuZW51bSA/IGBhIHRleHQgc3VjaCBhcyBcXGAke3NjaGVtYS5lbnVtWzBdfVxcYGAgOiAnYSB0ZXh0IHRoYXQgaXMgbm90IGVtcHR5Jztcbn1cblxuZnVuY3Rpb24gY2hlY2tGb3JtYXQobm9kZTogTm9kZSAmIHsgdmFsdWU6IHVua25vd24gfSwgc2NoZW1hOiBTY2hlbWEgJiB7IHR5cGU6ICdzdHJpbmcnIH0sIG5hbWU6IHN0cmluZywgY29udGV4dDogQ29udGV4dCk6IHZvaWQge1xuICBjb25zdCB0ZXh0ID0gU3RyaW5nKG5vZGUudmFsdWUpO1xuICBjb25zdCBwcm9ibGVtID0gc2NoZW1hLmZvcm1hdCA9PT0gJ2dsb2InID8gZ2xvYlByb2JsZW0odGV4dCkgOiB1bmRlZmluZWQ7XG4gIGlmIChwcm9ibGVtKSByZXBvcnQobm9kZSwgYFxcYCR7Y29kZShuYW1lKX1cXGAgJHtwcm9ibGVtfS5gLCBjb250ZXh0KTtcbiAgaWYgKHNjaGVtYS5wYXR0ZXJuICE9PSB1bmRlZmluZWQgJiYgcmVmZXJlbmNlT2YodGV4dCkgPT09IHVuZGVmaW5lZCkge1xuICAgIHJlcG9ydChub2RlLCBgXFxgJHtjb2RlKG5hbWUpfVxcYCBtdXN0IGJlIFxcYG93bmVyL3JlcG8vcGF0aEByZWZcXGAuYCwgY29udGV4dCk7XG4gIH1cbn1cblxuLyoqIEEgcGllY2Ugb2YgdGhlIGZpbGUgd2l0aGluIGEgbWVzc2FnZTogb25lIGxpbmUsIG5vIGJhY2t0aWNrLCBub3QgbG9uZy4gKi9cbmZ1bmN0aW9uIGNvZGUodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgbGluZSA9IHRleHQucmVwbGFjZSgvW2BcXHNcXHB7Q31dKy9ndSwgJyAnKTtcbiAgcmV0dXJuIGxpbmUubGVuZ3RoID4gODAgPyBgJHtsaW5lLnNsaWNlKDAsIDgwKX1cdTIwMjZgIDogbGluZTtcbn1cblxuZnVuY3Rpb24gcmVwb3J0KG5vZGU6IE5vZGUgfCBudWxsLCBtZXNzYWdlOiBzdHJpbmcsIGNvbnRleHQ6IENvbnRleHQpOiB1bmRlZmluZWQge1xuICBjb25zdCBsaW5lID0gY29udGV4dC5jb3VudGVyLmxpbmVQb3Mobm9kZT8ucmFuZ2U/LlswXSA/PyAwKS5saW5lO1xuICBjb250ZXh0LnByb2JsZW1zLnB1c2goeyBsaW5lOiBNYXRoLm1heCgxLCBsaW5lKSwgbWVzc2FnZTogL1suP10kLy50ZXN0KG1lc3NhZ2UpID8gbWVzc2FnZSA6IGAke21lc3NhZ2V9LmAgfSk7XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBEb2N1bWVudCwgRXJyb3JDb2RlLCBMaW5lQ291bnRlciwgWUFNTEVycm9yIH0gZnJvbSAneWFtbCc7XG5pbXBvcnQgeyB0eXBlIENvbmZpZ3VyYXRpb24sIHR5cGUgQ29uZmlndXJhdGlvblByb2JsZW0sIGNvbmZpZ3VyYXRpb25Gcm9tLCB0eXBlIFNhaWQgfSBmcm9tICcuL2NvbmZpZ3VyYXRpb24udHMnO1xuaW1wb3J0IHsgY29uZmlndXJhdGlvblNjaGVtYSwgdHlwZSBLbm93bkhhYml0IH0gZnJvbSAnLi9zY2hlbWEudHMnO1xuaW1wb3J0IHsgdmFsaWRhdGUgfSBmcm9tICcuL3ZhbGlkYXRlLnRzJztcblxuZXhwb3J0IHR5cGUgUGFyc2VkQ29uZmlndXJhdGlvbiA9XG4gIHwgeyByZWFkb25seSBjb25maWd1cmF0aW9uOiBDb25maWd1cmF0aW9uOyByZWFkb25seSBzYWlkOiBTYWlkOyByZWFkb25seSBwcm9ibGVtcz86IG5ldmVyIH1cbiAgfCB7IHJlYWRvbmx5IGNvbmZpZ3VyYXRpb24/OiBuZXZlcjsgcmVhZG9ubHkgc2FpZD86IG5ldmVyOyByZWFkb25seSBwcm9ibGVtczogcmVhZG9ubHkgQ29uZmlndXJhdGlvblByb2JsZW1bXSB9O1xuXG5jb25zdCBNT1NUX0NIQVJBQ1RFUlMgPSAxXzAwMF8wMDA7XG5jb25zdCBNT1NUX0FMSUFTRVMgPSAxMDA7XG5jb25zdCBUT09fREVFUCA9ICdUaGUgZmlsZSBpcyBuZXN0ZWQgdG9vIGRlZXBseTogZmxhdHRlbiBpdC4nO1xuXG4vKipcbiAqIFJlYWRzIHRoZSB0ZXh0IG9mIGAucmVhZGluZXNzLnltbGAuIFJldHVybnMgdGhlIGNvbmZpZ3VyYXRpb24sIG9yIGV2ZXJ5IHByb2JsZW0gd2l0aCBpdHMgbGluZTsgaXQgbmV2ZXIgdGhyb3dzLiBUaGVcbiAqIGhhYml0cyBhcmUgdGhvc2Ugd2hvc2UgaWRzIGFuZCBydWxlcyB0aGUgZmlsZSBtYXkgbmFtZS4gVGhlIFlBTUwgcGFyc2VyIGlzIGxvYWRlZCBvbiB0aGUgZmlyc3QgY2FsbC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBhcnNlQ29uZmlnKHRleHQ6IHN0cmluZywgaGFiaXRzOiByZWFkb25seSBLbm93bkhhYml0W10pOiBQcm9taXNlPFBhcnNlZENvbmZpZ3VyYXRpb24+IHtcbiAgaWYgKHRleHQubGVuZ3RoID4gTU9TVF9DSEFSQUNURVJTKSByZXR1cm4gZmFpbGVkKDEsICdUaGUgZmlsZSBpcyBsYXJnZXIgdGhhbiAxIE1COiBzaG9ydGVuIGl0LicpO1xuICBjb25zdCB5YW1sID0gYXdhaXQgaW1wb3J0KCd5YW1sJyk7XG4gIGNvbnN0IGNvdW50ZXIgPSBuZXcgeWFtbC5MaW5lQ291bnRlcigpO1xuICB0cnkge1xuICAgIGNvbnN0IGRvY3VtZW50ID0geWFtbC5wYXJzZURvY3VtZW50KHRleHQsIHsgbGluZUNvdW50ZXI6IGNvdW50ZXIsIHByZXR0eUVycm9yczogZmFsc2UgfSk7XG4gICAgaWYgKGRvY3VtZW50LmVycm9ycy5sZW5ndGggPiAwKSByZXR1cm4geyBwcm9ibGVtczogc3ludGF4UHJvYmxlbXMoZG9jdW1lbnQuZXJyb3JzLCBjb3VudGVyKSB9O1xuICAgIGNvbnN0IHNheXMgPSB5YW1sLmlzU2NhbGFyKGRvY3VtZW50LmNvbnRlbnRzKSA/IGRvY3VtZW50LmNvbnRlbnRzLnZhbHVlIDogZG9jdW1lbnQuY29udGVudHM7XG4gICAgaWYgKHNheXMgPT09IG51bGwpIHJldHVybiByZWFkKHt9KTtcbiAgICBjb25zdCBib21iID0gdG9vTWFueUFsaWFzZXMoZG9jdW1lbnQsIHlhbWwudmlzaXQpO1xuICAgIGlmIChib21iICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHJldHVybiBmYWlsZWQoY291bnRlci5saW5lUG9zKGJvbWIpLmxpbmUsIGBNb3JlIHRoYW4gJHtNT1NUX0FMSUFTRVN9IGFsaWFzZXMgKFxcYCpuYW1lXFxgKTogd3JpdGUgdGhlIHZhbHVlcyBvdXQuYCk7XG4gICAgfVxuICAgIGNvbnN0IHsgdmFsdWUsIHByb2JsZW1zIH0gPSB2YWxpZGF0ZShkb2N1bWVudCwgY29uZmlndXJhdGlvblNjaGVtYShoYWJpdHMpLCBjb3VudGVyLCB5YW1sKTtcbiAgICByZXR1cm4gcHJvYmxlbXMubGVuZ3RoID4gMCA/IHsgcHJvYmxlbXMgfSA6IHJlYWQodmFsdWUgYXMgUmF3KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBSYW5nZUVycm9yKSByZXR1cm4gZmFpbGVkKDEsIFRPT19ERUVQKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG5mdW5jdGlvbiBmYWlsZWQobGluZTogbnVtYmVyLCBtZXNzYWdlOiBzdHJpbmcpOiBQYXJzZWRDb25maWd1cmF0aW9uIHtcbiAgcmV0dXJuIHsgcHJvYmxlbXM6IFt7IGxpbmUsIG1lc3NhZ2UgfV0gfTtcbn1cblxuLyoqIE9uZSBhIGxpbmUsIHNpbmNlIHRoZSBwYXJzZXIncyBsYXRlciBvbmVzIG1vc3RseSBmb2xsb3cgZnJvbSB0aGUgZmlyc3QuICovXG5mdW5jdGlvbiBzeW50YXhQcm9ibGVtcyhlcnJvcnM6IHJlYWRvbmx5IFlBTUxFcnJvcltdLCBjb3VudGVyOiBMaW5lQ291bnRlcik6IHJlYWRvbmx5IENvbmZpZ3VyYXRpb25Qcm9ibGVtW10ge1xuICBjb25zdCBieUxpbmUgPSBuZXcgTWFwPG51bWJlciwgc3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IGVycm9yIG9mIGVycm9ycykge1xuICAgIGNvbnN0IGxpbmUgPSBNYXRoLm1heCgxLCBjb3VudGVyLmxpbmVQb3MoZXJyb3IucG9zWzBdKS5saW5lKTtcbiAgICBpZiAoIWJ5TGluZS5oYXMobGluZSkpIGJ5TGluZS5zZXQobGluZSwgc2VudGVuY2VPZihlcnJvcikpO1xuICB9XG4gIHJldHVybiBbLi4uYnlMaW5lXS5tYXAoKFtsaW5lLCBtZXNzYWdlXSkgPT4gKHsgbGluZSwgbWVzc2FnZSB9KSk7XG59XG5cbmNvbnN0IFNFTlRFTkNFUzogUGFydGlhbDxSZWNvcmQ8RXJyb3JDb2RlLCBzdHJpbmc+PiA9IHtcbiAgRFVQTElDQVRFX0tFWTogJ1RoaXMga2V5IHN0YW5kcyBoZXJlIHR3aWNlOiBrZWVwIG9uZSBvZiB0aGVtLicsXG4gIFRBQl9BU19JTkRFTlQ6ICdBIHRhYiBpcyB1c2VkIGFzIGluZGVudGF0aW9uOiB1c2Ugc3BhY2VzLicsXG4gIE1VTFRJUExFX0RPQ1M6ICdBIHNlY29uZCBkb2N1bWVudCBzdGFydHMgaGVyZSAoYC0tLWApOiBrZWVwIG9uZS4nLFxufTtcblxuZnVuY3Rpb24gc2VudGVuY2VPZihlcnJvcjogWUFNTEVycm9yKTogc3RyaW5nIHtcbiAgaWYgKGVycm9yLm1lc3NhZ2UuaW5jbHVkZXMoJ2NhbGwgc3RhY2snKSkgcmV0dXJuIFRPT19ERUVQO1xuICBjb25zdCBzYWlkID0gZXJyb3IubWVzc2FnZS5zcGxpdCgnXFxuJylbMF0/LnJlcGxhY2UoL1suOl0/XFxzKiQvLCAnJyk7XG4gIHJldHVybiBTRU5URU5DRVNbZXJyb3IuY29kZV0gPz8gYFRoaXMgaXMgbm90IHZhbGlkIFlBTUwgKCR7c2FpZH0pOiBtZW5kIHRoZSBsaW5lLmA7XG59XG5cbmZ1bmN0aW9uIHRvb01hbnlBbGlhc2VzKGRvY3VtZW50OiBEb2N1bWVudCwgdmlzaXQ6IHR5cGVvZiBpbXBvcnQoJ3lhbWwnKS52aXNpdCk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGxldCBjb3VudCA9IDA7XG4gIGxldCBhdDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICB2aXNpdChkb2N1bWVudCwge1xuICAgIEFsaWFzKF9rZXksIG5vZGUpIHtcbiAgICAgIGNvdW50ICs9IDE7XG4gICAgICBpZiAoY291bnQgPD0gTU9TVF9BTElBU0VTKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgICAgYXQgPSBub2RlLnJhbmdlPy5bMF0gPz8gMDtcbiAgICAgIHJldHVybiB2aXNpdC5CUkVBSztcbiAgICB9LFxuICB9KTtcbiAgcmV0dXJuIGF0O1xufVxuXG50eXBlIFN1cHByZXNzaW9ucyA9IENvbmZpZ3VyYXRpb25bJ3N1cHByZXNzaW9ucyddO1xuXG4vKiogVGhlIHZhbGlkYXRlZCBmaWxlOiB0aGUgc2NoZW1hJ3Mga2V5cywgZWFjaCB3aXRoIGl0cyBvd24gdHlwZS4gKi9cbmludGVyZmFjZSBSYXcgZXh0ZW5kcyBQYXJ0aWFsPFBpY2s8Q29uZmlndXJhdGlvbiwgJ3BhdGhzJyB8ICdpZ25vcmUnIHwgJ2pvYnMnIHwgJ2xpYnJhcmllcycgfCAnaGFiaXRzJyB8ICdwcmVzZXQnIHwgJ2V4dGVuZHMnPj4ge1xuICByZWFkb25seSBmdW5jdGlvbnM/OiBQYXJ0aWFsPENvbmZpZ3VyYXRpb25bJ2Z1bmN0aW9ucyddPjtcbiAgcmVhZG9ubHkgc3VwcHJlc3Npb25zPzogJ21lcmdlZCcgfCByZWFkb25seSAoJ21lcmdlZCcgfCBTdXBwcmVzc2lvbnNbbnVtYmVyXSlbXTtcbiAgcmVhZG9ubHkgJ21pbi1zY29yZSc/OiBudW1iZXI7XG4gIHJlYWRvbmx5ICdtYXgtZHJvcCc/OiBudW1iZXI7XG4gIHJlYWRvbmx5ICdtaW4tZmlsZS1zY29yZSc/OiBudW1iZXI7XG4gIHJlYWRvbmx5ICdmYWlsLW9uJz86IE5vbk51bGxhYmxlPENvbmZpZ3VyYXRpb25bJ2ZhaWxPbiddPjtcbiAgcmVhZG9ubHkgJ2ZhaWwtb24tcGFydGlhbCc/OiBib29sZWFuO1xufVxuXG5mdW5jdGlvbiByZWFkKHJhdzogUmF3KTogUGFyc2VkQ29uZmlndXJhdGlvbiB7XG4gIGNvbnN0IHNhaWQgPSBzYWlkQnkocmF3KTtcbiAgcmV0dXJuIHsgY29uZmlndXJhdGlvbjogY29uZmlndXJhdGlvbkZyb20oc2FpZCksIHNhaWQgfTtcbn1cblxuZnVuY3Rpb24gc2FpZEJ5KHJhdzogUmF3KTogU2FpZCB7XG4gIGNvbnN0IHtcbiAgICBmdW5jdGlvbnMsXG4gICAgc3VwcHJlc3Npb25zLFxuICAgICdtaW4tc2NvcmUnOiBtaW5TY29yZSxcbiAgICAnbWF4LWRyb3AnOiBtYXhEcm9wLFxuICAgICdtaW4tZmlsZS1zY29yZSc6IG1pbkZpbGVTY29yZSxcbiAgICAnZmFpbC1vbic6IGZhaWxPbixcbiAgICAnZmFpbC1vbi1wYXJ0aWFsJzogZmFpbE9uUGFydGlhbCxcbiAgICAuLi5yZXN0XG4gIH0gPSByYXc7XG4gIGNvbnN0IGxpc3QgPSBzdXBwcmVzc2lvbnMgPT09ICdtZXJnZWQnID8gKFsnbWVyZ2VkJ10gYXMgY29uc3QpIDogc3VwcHJlc3Npb25zO1xuICByZXR1cm4ge1xuICAgIC4uLnJlc3QsXG4gICAgLi4uKGZ1bmN0aW9ucyAhPT0gdW5kZWZpbmVkICYmIHsgZnVuY3Rpb25zOiBmdW5jdGlvbnMgYXMgQ29uZmlndXJhdGlvblsnZnVuY3Rpb25zJ10gfSksXG4gICAgLi4uKGxpc3QgIT09IHVuZGVmaW5lZCAmJiB7XG4gICAgICBzdXBwcmVzc2lvbnM6IGxpc3QuZmlsdGVyKChvbmUpID0+IG9uZSAhPT0gJ21lcmdlZCcpLFxuICAgICAgbWVyZ2VkU3VwcHJlc3Npb25zOiBsaXN0LmluY2x1ZGVzKCdtZXJnZWQnKSxcbiAgICB9KSxcbiAgICAuLi4oZmFpbE9uICE9PSB1bmRlZmluZWQgJiYgeyBmYWlsT24gfSksXG4gICAgLi4uKGZhaWxPblBhcnRpYWwgIT09IHVuZGVmaW5lZCAmJiB7IGZhaWxPblBhcnRpYWwgfSksXG4gICAgLi4uKG1pblNjb3JlICE9PSB1bmRlZmluZWQgJiYgeyBtaW5TY29yZSB9KSxcbiAgICAuLi4obWF4RHJvcCAhPT0gdW5kZWZpbmVkICYmIHsgbWF4RHJvcCB9KSxcbiAgICAuLi4obWluRmlsZVNjb3JlICE9PSB1bmRlZmluZWQgJiYgeyBtaW5GaWxlU2NvcmUgfSksXG4gIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7QUErQkEsSUFBTSxPQUFlLEVBQUUsTUFBTSxVQUFVLFdBQVcsR0FBRyxRQUFRLE9BQU87QUFFcEUsU0FBUyxNQUFNLGFBQTZCO0FBQzFDLFNBQU8sRUFBRSxhQUFhLE1BQU0sU0FBUyxPQUFPLEtBQUs7QUFDbkQ7QUFFQSxTQUFTLE1BQU0sYUFBNkI7QUFDMUMsU0FBTyxFQUFFLGFBQWEsTUFBTSxTQUFTLE9BQU8sRUFBRSxNQUFNLFVBQVUsV0FBVyxFQUFFLEVBQUU7QUFDL0U7QUFFQSxTQUFTLE9BQU8sYUFBNkI7QUFDM0MsU0FBTyxFQUFFLGFBQWEsTUFBTSxXQUFXLFNBQVMsR0FBRyxTQUFTLElBQUk7QUFDbEU7QUFFQSxTQUFTLE1BQU0sYUFBcUIsUUFBbUM7QUFDckUsU0FBTyxFQUFFLGFBQWEsTUFBTSxVQUFVLE1BQU0sT0FBTztBQUNyRDtBQUVBLFNBQVMsT0FBTyxhQUFxQixZQUE4QyxVQUE0QztBQUM3SCxTQUFPLEVBQUUsYUFBYSxNQUFNLFVBQVUsWUFBWSxHQUFJLFlBQVksRUFBRSxTQUFTLEdBQUksc0JBQXNCLE1BQU07QUFDL0c7QUFFQSxTQUFTLFlBQVksUUFBdUM7QUFDMUQsUUFBTSxVQUFVLE9BQU8sUUFBUSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU0sQ0FBQyxJQUFJLEdBQUcsT0FBTyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLEVBQUUsSUFBSSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzVHLFFBQU0sYUFBYTtBQUFBLElBQ2pCLE9BQU8sTUFBTSw0REFBNEQsT0FBTztBQUFBLElBQ2hGLE9BQU8sTUFBTSxzREFBc0Q7QUFBQSxJQUNuRSxRQUFRLEVBQUUsYUFBYSxzQ0FBc0MsTUFBTSxVQUFVLFdBQVcsRUFBRTtBQUFBLEVBQzVGO0FBQ0EsU0FBTyxPQUFPLG9CQUFvQixZQUFZLENBQUMsU0FBUyxTQUFTLFFBQVEsQ0FBQztBQUM1RTtBQUdBLElBQU0sWUFBWTtBQUVsQixTQUFTLGFBQWEsUUFBdUM7QUFDM0QsUUFBTSxTQUFTLE1BQU0sNkZBQTZGLENBQUMsUUFBUSxDQUFDO0FBQzVILFFBQU0sUUFBZ0IsRUFBRSxPQUFPLENBQUMsWUFBWSxNQUFNLEdBQUcsTUFBTSxFQUFFO0FBQzdELFNBQU8sRUFBRSxhQUFhLGdEQUFnRCxPQUFPLENBQUMsRUFBRSxNQUFNLFNBQVMsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUNsSDtBQUVBLElBQU0sWUFBWSxPQUFPLDBGQUEwRjtBQUFBLEVBQ2pILFNBQVMsTUFBTSxXQUFXO0FBQUEsRUFDMUIsUUFBUSxNQUFNLHFCQUFxQjtBQUFBLEVBQ25DLFlBQVksTUFBTSxnQ0FBZ0M7QUFBQSxFQUNsRCxTQUFTLE1BQU0sK0RBQStEO0FBQ2hGLENBQUM7QUFHTSxTQUFTLG9CQUFvQixRQUE2QztBQUMvRSxRQUFNLFNBQVMsQ0FBQyxPQUFPLFNBQVMsV0FBVyxNQUFNO0FBQ2pELFNBQU8sT0FBTyxzQ0FBc0M7QUFBQSxJQUNsRCxPQUFPLE1BQU0sa0dBQWtHO0FBQUEsSUFDL0csUUFBUSxNQUFNLG9CQUFvQjtBQUFBLElBQ2xDLE1BQU0sTUFBTSxpREFBaUQ7QUFBQSxJQUM3RCxXQUFXLEVBQUUsYUFBYSxrREFBa0QsTUFBTSxVQUFVO0FBQUEsSUFDNUY7QUFBQSxJQUNBLGFBQWEsT0FBTyxzQ0FBc0M7QUFBQSxJQUMxRCxZQUFZLE9BQU8sMkRBQTJEO0FBQUEsSUFDOUUsa0JBQWtCLE9BQU8scUVBQXFFO0FBQUEsSUFDOUYsV0FBVyxNQUFNLDBEQUEwRCxDQUFDLFNBQVMsV0FBVyxPQUFPLENBQUM7QUFBQSxJQUN4RyxtQkFBbUIsRUFBRSxhQUFhLG1EQUFtRCxNQUFNLFVBQVU7QUFBQSxJQUNyRyxRQUFRO0FBQUEsTUFDTjtBQUFBLE1BQ0EsT0FBTyxZQUFZLE9BQU8sSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU0sQ0FBQyxJQUFJLE1BQU0sT0FBTyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDOUU7QUFBQSxJQUNBLFFBQVEsTUFBTSx3RUFBd0UsQ0FBQyxXQUFXLFFBQVEsQ0FBQztBQUFBLElBQzNHLGNBQWMsYUFBYSxNQUFNO0FBQUEsSUFDakMsU0FBUztBQUFBLE1BQ1AsYUFBYTtBQUFBLE1BQ2IsTUFBTTtBQUFBLE1BQ04sU0FBUztBQUFBLElBQ1g7QUFBQSxFQUNGLENBQUM7QUFDSDs7O0FDaEdBLElBQU0sVUFBVTtBQUdULFNBQVMsWUFBWSxTQUF3QztBQUNsRSxRQUFNLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTSxHQUFHLElBQUksUUFBUSxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQzdELE1BQUksVUFBVSxVQUFhLFNBQVMsVUFBYSxTQUFTLFVBQWEsUUFBUSxPQUFXLFFBQU87QUFDakcsUUFBTSxZQUFZLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRyxHQUFHLEdBQUcsSUFBSSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsTUFBTSxTQUFTLE9BQU8sU0FBUyxJQUFJO0FBQ3JILFNBQU8sYUFBYSxTQUFTLE9BQU8sU0FBUyxPQUFPLFNBQVksRUFBRSxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBQzNGOzs7QUNDTyxTQUFTLFNBQ2QsVUFDQSxRQUNBLFNBQ0EsTUFDaUY7QUFDakYsUUFBTSxVQUFtQixFQUFFLFVBQVUsU0FBUyxNQUFNLFVBQVUsQ0FBQyxFQUFFO0FBQ2pFLFFBQU0sUUFBUSxLQUFLLFNBQVMsVUFBa0IsUUFBUSxJQUFJLE9BQU87QUFDakUsU0FBTyxFQUFFLE9BQU8sVUFBVSxRQUFRLFNBQVMsU0FBUyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUU7QUFDakY7QUFFQSxTQUFTLEtBQUssTUFBbUIsUUFBZ0IsTUFBYyxTQUEyQjtBQUN4RixRQUFNLEVBQUUsTUFBTSxTQUFTLElBQUk7QUFDM0IsUUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLElBQUksS0FBSyxRQUFRLFFBQVEsSUFBSTtBQUM3RCxNQUFJLFdBQVc7QUFDYixXQUFPLE9BQU8sTUFBTSxnRkFBZ0YsT0FBTztBQUM3RyxNQUFJLE9BQU8sU0FBUyxPQUFXLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sT0FBTztBQUMzRyxNQUFJLE9BQU8sU0FBUztBQUNsQixXQUFPLEtBQUssTUFBTSxNQUFNLElBQUksUUFBUSxRQUFRLFFBQVEsTUFBTSxPQUFPLElBQUksTUFBTSxNQUFNLFFBQVEsTUFBTSxPQUFPO0FBQ3hHLE1BQUksT0FBTyxTQUFTLFNBQVM7QUFDM0IsUUFBSSxDQUFDLEtBQUssTUFBTSxNQUFNLEVBQUcsUUFBTyxNQUFNLE1BQU0sUUFBUSxNQUFNLE9BQU87QUFDakUsV0FBTyxPQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVSxLQUFLLE1BQWMsT0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLFFBQVEsQ0FBQyxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQzdHO0FBQ0EsTUFBSSxDQUFDLEtBQUssU0FBUyxNQUFNLEtBQUssQ0FBQyxLQUFLLE9BQU8sT0FBTyxNQUFNLEVBQUcsUUFBTyxNQUFNLE1BQU0sUUFBUSxNQUFNLE9BQU87QUFDbkcsTUFBSSxPQUFPLFNBQVMsU0FBVSxhQUFZLFFBQVEsUUFBUSxNQUFNLE9BQU87QUFDdkUsU0FBTyxPQUFPO0FBQ2hCO0FBRUEsU0FBUyxRQUFRLEtBQWMsUUFBc0IsTUFBYyxTQUEyQjtBQUM1RixRQUFNLFFBQWlDLENBQUM7QUFDeEMsYUFBVyxRQUFRLElBQUksT0FBb0M7QUFDekQsVUFBTSxNQUFNLFFBQVEsS0FBSyxTQUFTLEtBQUssR0FBRyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSTtBQUN2RSxVQUFNLFFBQVEsT0FBTyxPQUFPLE9BQU8sWUFBWSxHQUFHLElBQUksT0FBTyxXQUFXLEdBQUcsSUFBSTtBQUMvRSxVQUFNLE9BQU8sU0FBUyxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksR0FBRztBQUMvQyxRQUFJLE1BQU8sT0FBTSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUssS0FBSyxPQUFPLE9BQU8sTUFBTSxPQUFPLElBQUksTUFBTSxLQUFLLEtBQUssT0FBTyxNQUFNLE9BQU87QUFBQSxRQUM3RyxRQUFPLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxDQUFDLHNCQUFzQixXQUFXLEtBQUssT0FBTyxLQUFLLE9BQU8sVUFBVSxDQUFDLENBQUMsSUFBSSxPQUFPO0FBQUEsRUFDdkg7QUFDQSxhQUFXLE9BQU8sT0FBTyxZQUFZLENBQUMsR0FBRztBQUN2QyxVQUFNLFFBQVEsSUFBSSxNQUFNLEtBQUssQ0FBQyxTQUFTLFFBQVEsS0FBSyxTQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssSUFBSSxVQUFVLEdBQUc7QUFDaEcsUUFBSSxDQUFDLE1BQU8sUUFBTyxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUMsZUFBZSxHQUFHLGVBQWUsT0FBTztBQUFBLEVBQ2pGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxLQUFLLE9BQWdCLFFBQXlCO0FBQ3JELE1BQUksT0FBTyxTQUFTLFVBQVcsUUFBTyxPQUFPLFVBQVU7QUFDdkQsTUFBSSxPQUFPLFNBQVM7QUFDbEIsV0FBTyxPQUFPLFVBQVUsS0FBSyxLQUFNLFNBQW9CLE9BQU8sV0FBWSxTQUFvQixPQUFPO0FBQ3ZHLE1BQUksT0FBTyxTQUFTLFlBQVksT0FBTyxVQUFVLFNBQVUsUUFBTztBQUNsRSxTQUFPLE1BQU0sS0FBSyxFQUFFLFdBQVcsT0FBTyxhQUFhLE9BQU8sT0FBTyxNQUFNLFNBQVMsS0FBSyxLQUFLO0FBQzVGO0FBRUEsU0FBUyxNQUFNLE1BQW1CLFFBQWdCLE1BQWMsU0FBNkI7QUFDM0YsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3pELFFBQU0sVUFBVSxPQUFPLFNBQVMsV0FBVyxPQUFPLE9BQU87QUFDekQsUUFBTSxVQUFVLFNBQVMsS0FBSyxhQUFhLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDMUQsTUFBSSxXQUFXLFVBQVUsSUFBSTtBQUMzQixXQUFPLE9BQU8sTUFBTSxHQUFHLE9BQU8sZ0JBQWdCLEtBQUssS0FBSyxDQUFDLE9BQU8sV0FBVyxPQUFPLE9BQU8sQ0FBQyxJQUFJLE9BQU87QUFBQSxFQUN2RztBQUNBLFNBQU8sT0FBTyxNQUFNLEdBQUcsT0FBTyxZQUFZLFNBQVMsTUFBTSxDQUFDLEtBQUssT0FBTztBQUN4RTtBQUVBLFNBQVMsU0FBUyxRQUF3QjtBQUN4QyxNQUFJLE9BQU8sU0FBUyxPQUFXLFFBQU8sT0FBTyxNQUFNLElBQUksUUFBUSxFQUFFLEtBQUssTUFBTTtBQUM1RSxNQUFJLE9BQU8sU0FBUyxTQUFVLFFBQU8sNkJBQTZCLE9BQU8sS0FBSyxPQUFPLFVBQVUsRUFBRSxDQUFDLENBQUM7QUFDbkcsTUFBSSxPQUFPLFNBQVMsUUFBUyxRQUFPLE9BQU8sTUFBTSxTQUFTLFdBQVcsaUNBQTRCO0FBQ2pHLE1BQUksT0FBTyxTQUFTLFVBQVcsUUFBTyx1QkFBdUIsT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPO0FBQ2hHLE1BQUksT0FBTyxTQUFTLFVBQVcsUUFBTztBQUN0QyxTQUFPLE9BQU8sT0FBTyxvQkFBb0IsT0FBTyxLQUFLLENBQUMsQ0FBQyxPQUFPO0FBQ2hFO0FBRUEsU0FBUyxZQUFZLE1BQWlDLFFBQXFDLE1BQWMsU0FBd0I7QUFDL0gsUUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLO0FBQzlCLFFBQU0sVUFBVSxPQUFPLFdBQVcsU0FBUyxZQUFZLElBQUksSUFBSTtBQUMvRCxNQUFJLFFBQVMsUUFBTyxNQUFNLEtBQUssS0FBSyxJQUFJLENBQUMsTUFBTSxPQUFPLEtBQUssT0FBTztBQUNsRSxNQUFJLE9BQU8sWUFBWSxVQUFhLFlBQVksSUFBSSxNQUFNLFFBQVc7QUFDbkUsV0FBTyxNQUFNLEtBQUssS0FBSyxJQUFJLENBQUMsdUNBQXVDLE9BQU87QUFBQSxFQUM1RTtBQUNGO0FBR0EsU0FBUyxLQUFLLE1BQXNCO0FBQ2xDLFFBQU0sT0FBTyxLQUFLLFFBQVEsaUJBQWlCLEdBQUc7QUFDOUMsU0FBTyxLQUFLLFNBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxXQUFNO0FBQ3REO0FBRUEsU0FBUyxPQUFPLE1BQW1CLFNBQWlCLFNBQTZCO0FBQy9FLFFBQU0sT0FBTyxRQUFRLFFBQVEsUUFBUSxNQUFNLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBRTtBQUM1RCxVQUFRLFNBQVMsS0FBSyxFQUFFLE1BQU0sS0FBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLFNBQVMsUUFBUSxLQUFLLE9BQU8sSUFBSSxVQUFVLEdBQUcsT0FBTyxJQUFJLENBQUM7QUFDM0csU0FBTztBQUNUOzs7QUNwR0EsSUFBTSxrQkFBa0I7QUFDeEIsSUFBTSxlQUFlO0FBQ3JCLElBQU0sV0FBVztBQU1qQixlQUFzQixZQUFZLE1BQWMsUUFBNkQ7QUFDM0csTUFBSSxLQUFLLFNBQVMsZ0JBQWlCLFFBQU8sT0FBTyxHQUFHLDJDQUEyQztBQUMvRixRQUFNLE9BQU8sTUFBTSxPQUFPLHVCQUFNO0FBQ2hDLFFBQU0sVUFBVSxJQUFJLEtBQUssWUFBWTtBQUNyQyxNQUFJO0FBQ0YsVUFBTSxXQUFXLEtBQUssY0FBYyxNQUFNLEVBQUUsYUFBYSxTQUFTLGNBQWMsTUFBTSxDQUFDO0FBQ3ZGLFFBQUksU0FBUyxPQUFPLFNBQVMsRUFBRyxRQUFPLEVBQUUsVUFBVSxlQUFlLFNBQVMsUUFBUSxPQUFPLEVBQUU7QUFDNUYsVUFBTSxPQUFPLEtBQUssU0FBUyxTQUFTLFFBQVEsSUFBSSxTQUFTLFNBQVMsUUFBUSxTQUFTO0FBQ25GLFFBQUksU0FBUyxLQUFNLFFBQU9BLE1BQUssQ0FBQyxDQUFDO0FBQ2pDLFVBQU0sT0FBTyxlQUFlLFVBQVUsS0FBSyxLQUFLO0FBQ2hELFFBQUksU0FBUyxRQUFXO0FBQ3RCLGFBQU8sT0FBTyxRQUFRLFFBQVEsSUFBSSxFQUFFLE1BQU0sYUFBYSxZQUFZLDZDQUE2QztBQUFBLElBQ2xIO0FBQ0EsVUFBTSxFQUFFLE9BQU8sU0FBUyxJQUFJLFNBQVMsVUFBVSxvQkFBb0IsTUFBTSxHQUFHLFNBQVMsSUFBSTtBQUN6RixXQUFPLFNBQVMsU0FBUyxJQUFJLEVBQUUsU0FBUyxJQUFJQSxNQUFLLEtBQVk7QUFBQSxFQUMvRCxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixXQUFZLFFBQU8sT0FBTyxHQUFHLFFBQVE7QUFDMUQsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUVBLFNBQVMsT0FBTyxNQUFjLFNBQXNDO0FBQ2xFLFNBQU8sRUFBRSxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsQ0FBQyxFQUFFO0FBQ3pDO0FBR0EsU0FBUyxlQUFlLFFBQThCLFNBQXVEO0FBQzNHLFFBQU0sU0FBUyxvQkFBSSxJQUFvQjtBQUN2QyxhQUFXLFNBQVMsUUFBUTtBQUMxQixVQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsUUFBUSxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJO0FBQzNELFFBQUksQ0FBQyxPQUFPLElBQUksSUFBSSxFQUFHLFFBQU8sSUFBSSxNQUFNLFdBQVcsS0FBSyxDQUFDO0FBQUEsRUFDM0Q7QUFDQSxTQUFPLENBQUMsR0FBRyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLFFBQVEsRUFBRTtBQUNqRTtBQUVBLElBQU0sWUFBZ0Q7QUFBQSxFQUNwRCxlQUFlO0FBQUEsRUFDZixlQUFlO0FBQUEsRUFDZixlQUFlO0FBQ2pCO0FBRUEsU0FBUyxXQUFXLE9BQTBCO0FBQzVDLE1BQUksTUFBTSxRQUFRLFNBQVMsWUFBWSxFQUFHLFFBQU87QUFDakQsUUFBTSxPQUFPLE1BQU0sUUFBUSxNQUFNLElBQUksRUFBRSxDQUFDLEdBQUcsUUFBUSxhQUFhLEVBQUU7QUFDbEUsU0FBTyxVQUFVLE1BQU0sSUFBSSxLQUFLLDJCQUEyQixJQUFJO0FBQ2pFO0FBRUEsU0FBUyxlQUFlLFVBQW9CLE9BQXdEO0FBQ2xHLE1BQUksUUFBUTtBQUNaLE1BQUk7QUFDSixRQUFNLFVBQVU7QUFBQSxJQUNkLE1BQU0sTUFBTSxNQUFNO0FBQ2hCLGVBQVM7QUFDVCxVQUFJLFNBQVMsYUFBYyxRQUFPO0FBQ2xDLFdBQUssS0FBSyxRQUFRLENBQUMsS0FBSztBQUN4QixhQUFPLE1BQU07QUFBQSxJQUNmO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTztBQUNUO0FBZUEsU0FBU0EsTUFBSyxLQUErQjtBQUMzQyxRQUFNLE9BQU8sT0FBTyxHQUFHO0FBQ3ZCLFNBQU8sRUFBRSxlQUFlLGtCQUFrQixJQUFJLEdBQUcsS0FBSztBQUN4RDtBQUVBLFNBQVMsT0FBTyxLQUFnQjtBQUM5QixRQUFNO0FBQUEsSUFDSixXQUFBQztBQUFBLElBQ0EsY0FBQUM7QUFBQSxJQUNBLGFBQWE7QUFBQSxJQUNiLFlBQVk7QUFBQSxJQUNaLGtCQUFrQjtBQUFBLElBQ2xCLFdBQVc7QUFBQSxJQUNYLG1CQUFtQjtBQUFBLElBQ25CLEdBQUc7QUFBQSxFQUNMLElBQUk7QUFDSixRQUFNLE9BQU9BLGtCQUFpQixXQUFZLENBQUMsUUFBUSxJQUFjQTtBQUNqRSxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxHQUFJRCxlQUFjLFVBQWEsRUFBRSxXQUFXQSxXQUF3QztBQUFBLElBQ3BGLEdBQUksU0FBUyxVQUFhO0FBQUEsTUFDeEIsY0FBYyxLQUFLLE9BQU8sQ0FBQyxRQUFRLFFBQVEsUUFBUTtBQUFBLE1BQ25ELG9CQUFvQixLQUFLLFNBQVMsUUFBUTtBQUFBLElBQzVDO0FBQUEsSUFDQSxHQUFJLFdBQVcsVUFBYSxFQUFFLE9BQU87QUFBQSxJQUNyQyxHQUFJLGtCQUFrQixVQUFhLEVBQUUsY0FBYztBQUFBLElBQ25ELEdBQUksYUFBYSxVQUFhLEVBQUUsU0FBUztBQUFBLElBQ3pDLEdBQUksWUFBWSxVQUFhLEVBQUUsUUFBUTtBQUFBLElBQ3ZDLEdBQUksaUJBQWlCLFVBQWEsRUFBRSxhQUFhO0FBQUEsRUFDbkQ7QUFDRjsiLAogICJuYW1lcyI6IFsicmVhZCIsICJmdW5jdGlvbnMiLCAic3VwcHJlc3Npb25zIl0KfQo=
