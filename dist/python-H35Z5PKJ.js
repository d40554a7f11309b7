import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  createSink
} from "./chunk-MHO247PA.js";
import {
  noOptions
} from "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/languages/python/spaces.ts
function thingOf(name2, made) {
  return { name: name2, made, fn: void 0, klass: void 0, isPartial: false };
}
function thingOfFn(fn) {
  return { name: fn.name, made: false, fn, klass: void 0, isPartial: false };
}
function thingOfClass(klass, made) {
  return { name: klass.name, made, fn: void 0, klass, isPartial: false };
}
function spaceIn(parent, kind, klass, self) {
  return { kind, parent, names: /* @__PURE__ */ new Map(), klass, self };
}
function newName(space, id) {
  return {
    id,
    space,
    count: 0,
    isChanged: false,
    values: [],
    uses: [],
    over: void 0,
    path: void 0,
    fn: void 0,
    klass: void 0,
    annotation: void 0,
    value: void 0,
    latest: void 0,
    block: void 0,
    known: void 0,
    knownFor: void 0
  };
}
function declare(space, id) {
  let name2 = space.names.get(id);
  if (!name2) {
    name2 = newName(space, id);
    space.names.set(id, name2);
  }
  return name2;
}
function lookup(space, id) {
  const own = space.names.get(id);
  if (own) return own;
  for (let at = space.parent; at; at = at.parent) {
    const name2 = at.kind === "class" ? void 0 : at.names.get(id);
    if (name2) return name2;
  }
  return void 0;
}
function attributeOf(space, base, attribute2) {
  const owner = ownerOf(space, base);
  return owner && declare(owner.space, attribute2);
}
function ownerOf(space, base) {
  for (let at = space; at; at = at.parent) {
    if (at.self === base) return at.klass;
    if (at.kind !== "class" && at.names.has(base)) return void 0;
  }
  return void 0;
}

// src/languages/python/denote.ts
var UNKNOWN = thingOf("", true);
var PATH = thingOf("pathlib.Path", true);
var TEXT = thingOf("str", true);
var PATHS = /^pathlib\.(?:Pure)?(?:Posix|Windows)?Path(?:\.(?:parent|resolve|absolute|expanduser|joinpath|with_name|with_suffix|with_stem|cwd|home|rename|replace|relative_to|readlink))?$/;
var PATH_LISTS = /^pathlib\.Path\.(?:iterdir|glob|rglob|parents|walk)$/;
var TEXTS = /^str(?:\.(?:format|join|strip|lstrip|rstrip|lower|upper|replace|title|format_map|removeprefix|removesuffix|zfill|ljust|rjust))?$/;
var LITERALS = new Map([
  ["string", TEXT],
  ["concatenated_string", TEXT],
  ...["list", "list_comprehension"].map((kind) => [kind, thingOf("list", true)]),
  ...["dictionary", "dictionary_comprehension"].map((kind) => [kind, thingOf("dict", true)]),
  ...["set", "set_comprehension"].map((kind) => [kind, thingOf("set", true)]),
  ["tuple", thingOf("tuple", true)]
]);
var DEEPEST = 40;
function denote(text, space, node, depth = 0) {
  if (depth > DEEPEST) return UNKNOWN;
  const literal = LITERALS.get(node.kind);
  if (literal) return literal;
  const inner = node.kids[0];
  switch (node.kind) {
    case "identifier":
      return named(text, space, text.slice(node.start, node.end), depth);
    case "attribute":
      return attributed(text, space, node, depth);
    case "call":
      return inner ? called(text, space, node, inner, depth) : UNKNOWN;
    case "await":
    case "parenthesized_expression":
    case "as_pattern":
      return inner ? denote(text, space, inner, depth + 1) : UNKNOWN;
    case "named_expression":
      return node.kids[1] ? denote(text, space, node.kids[1], depth + 1) : UNKNOWN;
    case "boolean_operator":
    case "conditional_expression":
      return either(text, space, node, depth);
    case "subscript":
      return inner && PATH_LISTS.test(denote(text, space, inner, depth + 1).name) ? PATH : UNKNOWN;
    case "binary_operator":
      return computed(text, space, node, depth);
    default:
      return UNKNOWN;
  }
}
function computed(text, space, node, depth) {
  const [left, right] = node.kids;
  if (!left || !right) return UNKNOWN;
  const operator = text.slice(left.end, right.start);
  const first3 = denote(text, space, left, depth + 1);
  if (first3.name === "pathlib.Path" && operator.includes("/")) return PATH;
  if (first3.name === "str" && /[+%*]/.test(operator)) return TEXT;
  return operator.includes("/") && denote(text, space, right, depth + 1).name === "pathlib.Path" ? PATH : UNKNOWN;
}
function either(text, space, node, depth) {
  const sides2 = node.kind === "boolean_operator" ? node.kids : [node.kids[0], node.kids[2]];
  for (const side2 of sides2) {
    const thing = side2 ? denote(text, space, side2, depth + 1) : UNKNOWN;
    if (thing.name !== "") return thing;
  }
  return UNKNOWN;
}
function named(text, space, id, depth = 0) {
  const owner = ownerOf(space, id);
  if (owner) return thingOfClass(owner, true);
  const name2 = lookup(space, id);
  return name2 ? held(text, space, name2, depth) : thingOf(id, false);
}
function held(text, space, name2, depth) {
  if (name2.path !== void 0) return thingOf(name2.path, false);
  if (name2.fn) return thingOfFn(name2.fn);
  if (name2.klass) return thingOfClass(name2.klass, false);
  const latest = space === name2.space ? name2.latest : void 0;
  if (name2.known && name2.knownFor === latest) return name2.known;
  name2.known = UNKNOWN;
  name2.knownFor = latest;
  name2.known = classOf(text, name2, latest, depth);
  return name2.known;
}
function classOf(text, name2, latest, depth) {
  const annotated = name2.annotation && annotation(text, name2.space, name2.annotation);
  if (annotated) return annotated;
  if (latest) {
    const thing = denote(text, name2.space, latest, depth + 1);
    if (thing.name !== "") return thing;
  }
  let only = UNKNOWN;
  for (const value of name2.values) {
    const thing = denote(text, name2.space, value, depth + 1);
    if (thing.name === "") continue;
    if (only.name !== "" && only.name !== thing.name) return UNKNOWN;
    only = thing;
  }
  if (only.name !== "" || !name2.over) return only;
  return PATH_LISTS.test(denote(text, name2.space, name2.over, depth + 1).name) ? PATH : UNKNOWN;
}
var ANNOTATION = /^["']?(?:(?:typing\.)?(?:Optional|Annotated|Final|ClassVar)\[)?["']?([A-Za-z_][\w.]*)/;
var VAGUE = /* @__PURE__ */ new Set(["Any", "object", "None", "Union", "typing.Union", "typing.Any", "TypeVar"]);
function annotation(text, space, node) {
  const [first3, ...rest] = (ANNOTATION.exec(text.slice(node.start, node.end))?.[1] ?? "Any").split(".");
  const name2 = lookup(space, first3);
  if (name2?.klass && rest.length === 0) return thingOfClass(name2.klass, true);
  if (name2 && name2.path === void 0) return void 0;
  const path = [name2?.path ?? first3, ...rest].join(".");
  return VAGUE.has(path.replace(/^typing\./, "")) ? void 0 : thingOf(path.replace(/^typing\.([A-Z])/, lower), true);
}
var lower = (_, letter) => letter.toLowerCase();
function attributed(text, space, node, depth) {
  const [base, attribute2] = node.kids;
  if (base && attribute2)
    return member(text, denote(text, space, base, depth + 1), text.slice(attribute2.start, attribute2.end), depth);
  const [first3, ...rest] = text.slice(node.start, node.end).split(".");
  let thing = named(text, space, first3, depth);
  for (const part of rest) thing = member(text, thing, part, depth);
  return thing;
}
function member(text, thing, attribute2, depth = 0) {
  if (thing.klass) return ofClass(text, thing.klass, attribute2, depth);
  if (thing.name === "" || thing.made && thing.name.startsWith(".")) return thingOf(`.${attribute2}`, true);
  if (thing.fn) return thingOf(`.${attribute2}`, true);
  const name2 = `${thing.name}.${attribute2}`;
  return thing.made && attribute2 === "parent" && PATHS.test(name2) ? PATH : thingOf(name2, thing.made);
}
function ofClass(text, klass, attribute2, depth) {
  const name2 = klass.space.names.get(attribute2);
  if (name2?.fn) return thingOfFn(name2.fn);
  if (name2 && name2.count > 0) {
    const thing = held(text, klass.space, name2, depth + 1);
    return thing.name === "" ? thingOf("", true) : thing;
  }
  for (const base of klass.bases) {
    const thing = depth > DEEPEST ? UNKNOWN : denote(text, klass.outer, base, depth + 1);
    if (thing.klass === klass) continue;
    const inherited = thing.name === "" || thing.name === "object" ? UNKNOWN : member(text, thing, attribute2, depth + 1);
    if (inherited.name !== "" && inherited.name !== `.${attribute2}`) return inherited;
  }
  return thingOf(`.${attribute2}`, true);
}
function called(text, space, node, callee, depth) {
  if (callee.kind === "identifier" && text.slice(callee.start, callee.end) === "super") return superOf(text, space, depth);
  const thing = denote(text, space, callee, depth + 1);
  if (thing.fn) return thing.fn.name.endsWith(".__init__") ? UNKNOWN : returned(text, thing.fn, depth);
  if (thing.klass) return thingOfClass(thing.klass, true);
  if (thing.name.startsWith("pathlib.") && PATHS.test(thing.name)) return PATH;
  if (thing.name.startsWith("str") && TEXTS.test(thing.name)) return TEXT;
  const partial = thing.name === "functools.partial" ? node.kids[1]?.kids[0] : void 0;
  if (partial) return { ...denote(text, space, partial, depth + 1), isPartial: true };
  return thingOf(thing.name, true);
}
function returned(text, fn, depth) {
  if (fn.gives) return fn.gives;
  fn.gives = UNKNOWN;
  let only = UNKNOWN;
  for (const value of fn.returns) {
    const thing = denote(text, fn.space, value, depth + 1);
    if (thing.name === "" || !thing.made) continue;
    if (only.name !== "" && only.name !== thing.name) return UNKNOWN;
    only = thing;
  }
  fn.gives = only;
  return only;
}
function superOf(text, space, depth) {
  let at = space;
  while (at && !at.klass) at = at.parent;
  const base = at?.klass?.bases[0];
  if (!at?.klass || !base) return UNKNOWN;
  const thing = denote(text, at.klass.outer, base, depth + 1);
  return thing.klass ? thingOfClass(thing.klass, true) : thingOf(thing.name, true);
}
function attributeName(text, space, base, attribute2) {
  const own = attributeOf(space, base, attribute2);
  if (own) return own.fn ? void 0 : own;
  const name2 = lookup(space, base);
  const thing = name2 && !name2.path && !name2.fn ? held(text, space, name2, 0) : void 0;
  const found = thing?.klass?.space.names.get(attribute2);
  return found && !found.fn ? found : void 0;
}

// src/languages/python/drafts.ts
function draftOf(span, name2, uses) {
  const { start: start2, end } = span;
  const draft = {
    start: start2,
    end,
    name: name2,
    args: noArgs,
    options: noOptions,
    open: false,
    fate: "raises",
    uses,
    kind: "",
    id: 0,
    within: 0
  };
  return draft;
}
var noArgs = [];
function giveArgument(draft, value) {
  const { args: args2 } = draft;
  draft.args = args2.length === 0 ? [value] : args2.length === 1 ? [args2[0], value] : args2.concat(value);
}
function giveOption(draft, name2, value) {
  if (draft.options === noOptions) draft.options = /* @__PURE__ */ new Map();
  draft.options.set(name2, value);
}

// src/languages/python/reading.ts
var UNUSED = Object.freeze([]);
var HANDED = Object.freeze(["*"]);
var TESTED = Object.freeze(["?"]);
var PARTS = Object.freeze(["[]"]);
var QUIET = { role: "bare", kept: true };
function textOf(reading, node) {
  return reading.text.slice(node.start, node.end);
}
function inBlock(reading, id, write2) {
  const outer = reading.block;
  reading.block = id;
  reading.sink.inside(id, write2);
  reading.block = outer;
}
function inSpace(reading, space, write2) {
  const outer = reading.space;
  reading.space = space;
  write2();
  reading.space = outer;
}
function noteUses(target, uses) {
  for (const use of uses) if (!target.includes(use)) target.push(use);
}
function alsoUsed(uses, use) {
  if (Object.isFrozen(uses)) return [use, ...uses.filter((other) => other !== use)];
  noteUses(uses, [use]);
  return uses;
}
function unknown(span, name2, from, member2) {
  const hole = { name: name2 };
  if (from !== void 0) hole.from = from;
  if (member2 !== void 0) hole.member = member2;
  return { start: span.start, end: span.end, text: `\${${name2}}`, holes: [hole], type: "other" };
}
var noHoles = [];
function constant(span, text, type) {
  return { start: span.start, end: span.end, text, holes: noHoles, type };
}
function loneHole(value) {
  if (value === void 0 || value.holes.length !== 1) return void 0;
  const hole = value.holes[0];
  return value.text.length === hole.name.length + 3 ? hole : void 0;
}
function movedTo(span, value) {
  const { text, holes, type } = value;
  const moved = { start: span.start, end: span.end, text, holes, type };
  if (value.items) moved.items = value.items;
  if (value.entries) moved.entries = value.entries;
  if (value.open) moved.open = value.open;
  if (value.tests) moved.tests = value.tests;
  return moved;
}
var LONGEST_NAME = 160;
function shown(value) {
  const text = loneHole(value)?.name ?? value.text;
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}\u2026${text.length}` : text;
}

// src/languages/python/texts.ts
var ESCAPE = /\\(?:\r\n|\n|\r|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[\s\S])/g;
var PLAIN = {
  n: "\n",
  t: "	",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v"
};
function quotedIn(text, { start: start2, end }) {
  let at = start2;
  let raw = false;
  for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at)) raw ||= code === 82 || code === 114;
  const quote = text[at];
  const long = text[at + 1] === quote && text[at + 2] === quote && end - at >= 6;
  const from = at + (long ? 3 : 1);
  const to = long ? end - 3 : end - 1;
  return { from, to: to >= from && text[to] === quote ? to : end, raw };
}
function isLetter(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function unescaped(piece, raw) {
  return raw || !piece.includes("\\") ? piece : piece.replace(ESCAPE, meaning);
}
function meaning(sequence) {
  const rest = sequence.slice(1);
  const kind = rest[0];
  if (kind === "\n" || kind === "\r") return "";
  if (rest.length > 1 && (kind === "x" || kind === "u" || kind === "U")) return characterOf(Number.parseInt(rest.slice(1), 16));
  if (kind >= "0" && kind <= "7") return characterOf(Number.parseInt(rest, 8));
  return PLAIN[kind] ?? sequence;
}
function characterOf(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}
function compose(span, parts2, type = "text") {
  let text = "";
  let holes = [];
  for (const part of parts2) {
    if (typeof part === "string") text += part;
    else {
      text += part.text;
      if (part.holes.length > 0) holes = holes.length > 0 ? holes.concat(part.holes) : part.holes;
    }
  }
  return { start: span.start, end: span.end, text, holes, type };
}
var CONVERSION = /%(?:\(([^)]*)\))?[#0\- +]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([diouxXeEfFgGcrsab%])/g;
function percent(span, template, right) {
  const given = right.type === "list" && right.items ? right.items : [right];
  let next = 0;
  return fill(span, template, CONVERSION, (match) => {
    if (match[2] === "%") return "%";
    if (match[1] !== void 0) return right.entries?.get(match[1]) ?? unknown(span, `${shown(right)}[${match[1]}]`);
    return given[next++] ?? unknown(span, shown(right));
  });
}
var FIELD = /\{\{|\}\}|\{([^{}!:]*)(?:![rsa])?(?::(?:[^{}]|\{[^{}]*\})*)?\}/g;
function format(span, template, args2, options) {
  let next = 0;
  return fill(span, template, FIELD, (match) => {
    if (match[0] === "{{" || match[0] === "}}") return match[0][0];
    const field = match[1];
    const [, head, rest] = /^(\w*)(.*)$/s.exec(field);
    const base = head === "" ? args2[next++] : /^\d+$/.test(head) ? args2[Number(head)] : options.get(head);
    if (base && rest === "") return base;
    const from = base?.holes[0]?.from;
    return unknown(span, base ? `${shown(base)}${rest}` : field || "value", from);
  });
}
function fill(span, template, pattern, by) {
  const parts2 = [];
  let at = 0;
  let left = template.holes;
  const known = (piece) => {
    const inside2 = left.filter((hole) => piece.includes(`\${${hole.name}}`));
    left = left.filter((hole) => !inside2.includes(hole));
    parts2.push({ start: span.start, end: span.end, text: piece, holes: inside2, type: "text" });
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(template.text); match; match = pattern.exec(template.text)) {
    if (template.text[match.index - 1] === "$" && template.holes.length > 0) continue;
    if (match.index > at) known(template.text.slice(at, match.index));
    parts2.push(by(match));
    at = match.index + match[0].length;
  }
  if (at < template.text.length) known(template.text.slice(at));
  return compose(span, parts2);
}

// src/languages/python/paths.ts
function joined(span, parts2) {
  let whole;
  for (const part of parts2) {
    if (!whole || whole.text === "" || whole.text === "." || part.text.startsWith("/")) whole = part;
    else if (part.text !== "") whole = compose(span, [withoutSlash(whole), "/", part]);
  }
  if (!whole) return constant(span, ".", "text");
  return movedTo(span, whole);
}
function withoutSlash(value) {
  return value.text.endsWith("/") ? { ...value, text: value.text.slice(0, -1) } : value;
}
function parentOf(span, path) {
  const hole = loneHole(path);
  if (hole) return unknown(span, `${hole.name}.parent`, hole.from, hole.member ?? "parent");
  const slash = path.text.lastIndexOf("/");
  const last = path.text.slice(slash + 1);
  if (slash > 0 && !last.includes("}") && last !== "..") return { ...movedTo(span, path), text: path.text.slice(0, slash) };
  if (path.holes.length === 0) return constant(span, slash === 0 ? "/" : ".", "text");
  return unknown(span, `${shown(path)}.parent`, path.holes[0]?.from);
}
var first = (span, [argument], receiver) => {
  const kept2 = receiver ?? argument;
  return kept2 && movedTo(span, kept2);
};
var asText = (span, [argument]) => argument && { ...movedTo(span, argument), type: "text" };
var joins = (span, args2, receiver) => joined(span, receiver ? [receiver, ...args2] : args2);
var folder = (span, [argument], receiver) => {
  const path = receiver ?? argument;
  return path && parentOf(span, path);
};
var KEEPS = new Map([
  ["pathlib.Path", joins],
  ["pathlib.PurePath", joins],
  ["pathlib.PurePosixPath", joins],
  ["pathlib.PosixPath", joins],
  ["os.path.join", joins],
  ["pathlib.Path.joinpath", joins],
  ["os.path.dirname", folder],
  ["str", asText],
  ...["fspath", "path.expanduser", "path.abspath", "path.realpath", "path.normpath"].map((name2) => [
    `os.${name2}`,
    first
  ]),
  ...["resolve", "absolute", "expanduser", "as_posix"].map((name2) => [`pathlib.Path.${name2}`, first]),
  ...[".as_posix", ".resolve", ".absolute", ".expanduser"].map((name2) => [name2, first])
]);
function keptBy(name2, span, args2, receiver) {
  return KEEPS.get(name2)?.(span, args2, receiver);
}

// src/languages/python/accesses.ts
function isSettled(reading, name2) {
  if (name2.block === void 0) return false;
  for (let at = reading.block; ; ) {
    if (at === name2.block) return true;
    const fact = reading.sink.facts[at];
    if (!fact || fact.within < 0) return false;
    at = fact.within;
  }
}
function held2(reading, node, name2) {
  if (name2.count === 1 && name2.value && isSettled(reading, name2)) return kept(node, name2, name2.value);
  const hole = loneHole(name2.value);
  return hole ? unknown(node, name2.id, hole.from, hole.member) : unknown(node, name2.id);
}
function kept(node, name2, value) {
  const isContainer = value.items !== void 0 || value.entries !== void 0;
  if (!isContainer || !name2.isChanged) return movedTo(node, value);
  return (value.items?.length ?? value.entries?.size) === 0 ? unknown(node, name2.id) : { ...movedTo(node, value), open: true };
}
var identifier = (reading, node, uses) => {
  const id = textOf(reading, node);
  const name2 = lookup(reading.space, id);
  if (!name2) return unknown(node, id);
  if (name2.path !== void 0) return unknown(node, name2.path);
  if (name2.fn) return referenceTo(node, name2.fn, id);
  if (name2.klass) return classReference(node, name2.klass, id);
  noteUses(name2.uses, uses);
  return held2(reading, node, name2);
};
function referenceTo(node, fn, written) {
  const dot = written.lastIndexOf(".");
  const member2 = dot < 0 ? void 0 : written.slice(dot + 1);
  return { ...unknown(node, written, fn.id, member2), type: "code" };
}
function classReference(node, klass, written) {
  return { ...unknown(node, written, klass.space.names.get("__init__")?.fn?.id), type: "code" };
}
function memberOf(node, base, written, member2) {
  const hole = loneHole(base);
  if (hole) return unknown(node, `${hole.name}${written}`, hole.from, hole.member ?? member2);
  return unknown(node, `${shown(base)}${written}`, base.holes[0]?.from, member2);
}
var attribute = (reading, node, uses) => {
  const written = textOf(reading, node);
  if (node.kids.length === 2) return attributeOfValue(reading, node, node.kids[0], node.kids[1], uses);
  const parts2 = written.split(".");
  const base = parts2[0];
  const name2 = ownerOf(reading.space, base) ? void 0 : lookup(reading.space, base);
  if (name2?.path !== void 0) return imported(reading, node, name2.path + written.slice(base.length), uses);
  if (name2 && !name2.fn && !name2.klass && reading.names.klasses.size === 0) return ofVariable(reading, node, name2, parts2);
  const thing = denote(reading.text, reading.space, node);
  if (!thing.made && thing.fn) return referenceTo(node, thing.fn, written);
  if (!thing.made && thing.klass) return classReference(node, thing.klass, written);
  const own = attributeName(reading.text, reading.space, base, parts2[1]);
  if (own) return ofObject(reading, node, own, parts2, uses);
  if (name2 && !name2.fn && !name2.klass) return ofVariable(reading, node, name2, parts2);
  return unknown(node, written);
};
function imported(reading, node, path, uses) {
  return path === "sys.argv" ? argumentsRead(reading, node, uses) : unknown(node, path);
}
function ofVariable(reading, node, name2, parts2) {
  noteUses(name2.uses, [parts2[1]]);
  return taken(node, held2(reading, node, name2), parts2.slice(1));
}
function ofObject(reading, node, name2, parts2, uses) {
  noteUses(name2.uses, parts2.length > 2 ? [parts2[2]] : uses);
  const own = heldAttribute(reading, node, name2, `${parts2[0]}.${parts2[1]}`);
  return parts2.length === 2 ? own : taken(node, own, parts2.slice(2));
}
function taken(node, base, members) {
  let value = base;
  for (const member2 of members) value = member2 === "parent" ? parentOf(node, value) : memberOf(node, value, `.${member2}`, member2);
  return value;
}
function heldAttribute(reading, node, name2, written) {
  const block = name2.block === void 0 ? void 0 : reading.sink.facts[name2.block];
  const isFirst = block?.kind === "scope" && (block.role === "unit" || (block.name?.endsWith("__init__") ?? false));
  if (name2.count === 1 && name2.value && isFirst && name2.value.holes.length === 0) return movedTo(node, name2.value);
  const hole = loneHole(name2.value);
  const isCall = hole?.from !== void 0 && reading.sink.facts[hole.from]?.kind === "call";
  return isCall ? unknown(node, written, hole.from, hole.member) : unknown(node, written);
}
function attributeOfValue(reading, node, base, last, uses) {
  const member2 = textOf(reading, last);
  const value = reading.value(base, [member2]);
  const thing = reading.names.klasses.size > 0 ? denote(reading.text, reading.space, base) : void 0;
  if (thing?.klass) {
    const name2 = thing.klass.space.names.get(member2);
    if (name2?.fn) return referenceTo(node, name2.fn, `${shown(value)}.${member2}`);
    if (name2) noteUses(name2.uses, uses);
  }
  return taken(node, value, [member2]);
}
function argumentsRead(reading, node, uses, key) {
  const draft = draftOf(node, "sys.argv", uses);
  if (key) giveArgument(draft, key);
  return unknown(node, key ? `sys.argv[${shown(key)}]` : "sys.argv", reading.sink.call(draft));
}
var subscript = (reading, node, uses) => {
  const [base, key] = node.kids;
  if (!base) return unknown(node, textOf(reading, node));
  const thing = base.kind === "identifier" || base.kind === "attribute" ? denote(reading.text, reading.space, base) : void 0;
  if (thing?.name === "os.environ") return environmentRead(reading, node, key, uses);
  if (thing?.name === "sys.argv" && key) return argumentsRead(reading, node, uses, reading.value(key, HANDED, QUIET));
  const value = reading.value(base, ["[]"]);
  const keys = node.kids.slice(1).map((kid) => reading.value(kid, HANDED, QUIET));
  const only = keys.length === 1 && keys[0]?.holes.length === 0 ? keys[0] : void 0;
  if (only?.type === "text" && value.entries && !value.open) {
    const entry = value.entries.get(only.text);
    if (entry) return movedTo(node, entry);
  }
  const written = reading.text.slice(base.end, node.end);
  return memberOf(node, value, written, only?.type === "text" ? only.text : "[]");
};
function environmentRead(reading, node, key, uses) {
  const draft = draftOf(node, "os.environ.__getitem__", uses);
  const id = reading.sink.call(draft);
  const value = key && reading.sink.inside(id, () => reading.value(key, HANDED, QUIET));
  if (value) giveArgument(draft, value);
  return unknown(node, `os.environ[${value ? shown(value) : ""}]`, id);
}
var ACCESSES = /* @__PURE__ */ new Map([
  ["identifier", identifier],
  ["attribute", attribute],
  ["subscript", subscript],
  ["dotted_name", (reading, node) => unknown(node, textOf(reading, node))]
]);

// src/languages/python/imports.ts
function textOf2(text, { start: start2, end }) {
  return text.slice(start2, end);
}
function importAs(space, id, path) {
  const name2 = declare(space, id);
  name2.count++;
  name2.path ??= path;
}
function bindImport(space, node, text) {
  for (const kid of node.kids) {
    const [path, alias] = kid.kind === "aliased_import" ? kid.kids : [kid];
    if (!path) continue;
    const dotted = textOf2(text, path);
    const first3 = dotted.split(".", 1)[0];
    if (alias) importAs(space, textOf2(text, alias), dotted);
    else importAs(space, first3, first3);
  }
}
function bindFrom(space, node, text) {
  const [module2, ...names] = node.kids;
  if (!module2) return;
  const from = textOf2(text, module2).replace(/\s+/g, "");
  for (const kid of names) {
    if (kid.kind === "wildcard_import") continue;
    const [path, alias] = kid.kind === "aliased_import" ? kid.kids : [kid];
    if (!path) continue;
    const dotted = from.endsWith(".") ? `${from}${textOf2(text, path)}` : `${from}.${textOf2(text, path)}`;
    importAs(space, textOf2(text, alias ?? path), dotted);
  }
}

// src/languages/python/parameters.ts
function parametersOf(node, text) {
  const found = [];
  if (node?.kids.length === 0) return plainIn(text.slice(node.start, node.end));
  for (const kid of node?.kids ?? []) {
    if (kid.kind === "keyword_separator" || kid.kind === "positional_separator") continue;
    const first3 = NAMED_INSIDE.has(kid.kind) ? kid.kids[0] : kid;
    if (!first3) continue;
    const annotation2 = kid.kids.find(({ kind }) => kind === "type");
    const value = kid.kind.endsWith("default_parameter") ? kid.kids.at(-1) : void 0;
    found.push({ name: text.slice(first3.start, first3.end), ...value && { value }, ...annotation2 && { annotation: annotation2 } });
  }
  return found;
}
var NAMED_INSIDE = /* @__PURE__ */ new Set(["default_parameter", "typed_default_parameter", "typed_parameter"]);
function plainIn(written) {
  return (written.match(/\w+/g) ?? []).map((name2) => ({ name: name2 }));
}

// src/languages/python/tree.ts
var DEEPEST2 = 300;
var MOST_NODES = 6e5;
var MOST_PROBLEMS = 20;
var LEAVES = /* @__PURE__ */ new Set([
  "comment",
  "identifier",
  "integer",
  "float",
  "true",
  "false",
  "none",
  "ellipsis",
  "dotted_name",
  "type",
  "type_parameter",
  "type_conversion",
  "format_specifier",
  "pass_statement",
  "break_statement",
  "continue_statement",
  "global_statement",
  "nonlocal_statement",
  "keyword_separator",
  "positional_separator",
  "wildcard_import",
  "relative_import"
]);
var SKIPPED = /* @__PURE__ */ new Set([
  "line_continuation",
  "string_start",
  "string_content",
  "string_end",
  "escape_sequence",
  "escape_interpolation"
]);
function kidOf({ kids }, kind) {
  for (let index = 0; index < kids.length; index++) if (kids[index]?.kind === kind) return kids[index];
  return void 0;
}
var FORMATTED = /^[bBrRuU]?[fFtT]/;
var DOTTED = /^[\w.]+$/;
var PLAIN_PARAMETERS = /^\([\w\s,]*\)$/;
var none = [];
var BROKEN = "The syntax is broken here.";
var WAYS = /* @__PURE__ */ new Map([
  ["string", 3],
  ["attribute", 4],
  ["parameters", 5],
  ["argument_list", 6]
]);
function kindsOf(language) {
  const ways = language.types.map((name2, id) => {
    if (!language.nodeTypeIsNamed(id) || SKIPPED.has(name2)) return 2;
    return LEAVES.has(name2) ? 1 : WAYS.get(name2) ?? 0;
  });
  return { names: language.types, ways: Uint8Array.from(ways) };
}
var NODE = 5;
function convert(tree, text, kinds, runtime) {
  const address = tree[0];
  runtime._ts_tree_root_node_wasm(address);
  const isBroken = runtime._ts_node_has_error_wasm(address) === 1;
  const isError = runtime._ts_node_is_error_wasm(address) === 1;
  const conversion = {
    text,
    kinds,
    runtime,
    tree: address,
    words: runtime._ts_init() >> 2,
    isBroken,
    comments: [],
    problems: [],
    depth: 0,
    count: 0
  };
  runtime._ts_tree_root_node_wasm(address);
  const kids = kidsIn(conversion);
  const { comments, problems } = conversion;
  const root = { kind: "module", start: 0, end: text.length, kids };
  if (isError || isBroken && problems.length === 0) note(conversion, root, BROKEN);
  problems.sort((first3, second) => first3.start - second.start);
  return { root, comments, problems };
}
function kidsIn(conversion) {
  const { runtime, tree, words } = conversion;
  if (conversion.isBroken) runtime._ts_node_children_wasm(tree);
  else runtime._ts_node_named_children_wasm(tree);
  const count = runtime.HEAPU32[words];
  if (count === 0) return none;
  const nodes = runtime.HEAPU32[words + 1];
  const kids = [];
  for (let index = 0; index < count; index++) {
    const kid = visit(conversion, (nodes >> 2) + index * NODE);
    if (kid) kids.push(kid);
  }
  runtime._free(nodes);
  return kids;
}
function turnTo({ runtime: { HEAPU32: memory }, words }, node) {
  for (let word = 0; word < NODE; word++) memory[words + word] = memory[node + word];
}
function visit(conversion, node) {
  const { kinds, runtime, tree, text } = conversion;
  turnTo(conversion, node);
  const type = runtime._ts_node_symbol_wasm(tree);
  const way = kinds.ways[type] ?? 0;
  if (way === 2 && !conversion.isBroken) return void 0;
  const kind = kinds.names[type];
  const start2 = runtime.HEAPU32[node + 1];
  const end = runtime._ts_node_end_index_wasm(tree);
  if (conversion.isBroken && (kind === void 0 || runtime._ts_node_is_missing_wasm(tree) === 1))
    note(conversion, { start: start2, end }, BROKEN);
  if (way === 2) return void 0;
  let kids = none;
  if (way !== 1 && !(way > 2 && isLeaf(way, text, start2, end)) && isOpen(conversion, start2, end)) {
    conversion.depth++;
    kids = kidsIn(conversion);
    conversion.depth--;
    if (kids.length === 0 && isEmpty(conversion, node)) return void 0;
  }
  const syntax = { kind: kind ?? "ERROR", start: start2, end, kids };
  if (kind !== "comment") return syntax;
  conversion.comments.push(syntax);
  return void 0;
}
function isEmpty(conversion, node) {
  turnTo(conversion, node);
  return conversion.runtime._ts_node_child_count_wasm(conversion.tree) === 0;
}
function isOpen(conversion, start2, end) {
  const { depth, text } = conversion;
  if (depth < DEEPEST2 && ++conversion.count < MOST_NODES) return true;
  if (depth >= DEEPEST2) note(conversion, { start: start2, end }, "This is nested too deep to be read.");
  else if (conversion.count === MOST_NODES)
    note(conversion, { start: start2, end: text.length }, "From here on the file is too long to be read.");
  return false;
}
function isLeaf(way, text, start2, end) {
  switch (way) {
    case 3:
      return !FORMATTED.test(text.slice(start2, start2 + 3));
    case 4:
      return DOTTED.test(text.slice(start2, end));
    case 5:
      return PLAIN_PARAMETERS.test(text.slice(start2, end));
    case 6:
      return end - start2 === 2;
    default:
      return true;
  }
}
function note({ problems }, { start: start2, end }, message) {
  if (problems.length < MOST_PROBLEMS) problems.push({ start: start2, end, message });
}

// src/languages/python/names.ts
function namesOf(root, text) {
  const survey = { text, fns: /* @__PURE__ */ new Map(), klasses: /* @__PURE__ */ new Map(), methods: /* @__PURE__ */ new Map(), isStatic: false };
  const module2 = spaceIn(void 0, "module");
  visitAll(survey, { space: module2, prefix: "" }, root.kids);
  return { module: module2, fns: survey.fns, klasses: survey.klasses, methods: survey.methods };
}
var inside = (survey, place, node) => visitAll(survey, place, node.kids);
var VISITS = new Map([
  ...["block", "if_statement", "elif_clause", "else_clause", "while_statement", "try_statement", "finally_clause", "ERROR"].map(
    (kind) => [kind, inside]
  ),
  ...["match_statement", "case_clause", "with_clause"].map((kind) => [kind, inside]),
  ["expression_statement", visitExpression],
  ["delete_statement", visitDeletion],
  ["assignment", visitAssignment],
  ["augmented_assignment", (survey, place, { kids: [target] }) => bind(survey, place, target)],
  ["for_statement", visitFor],
  ["with_statement", inside],
  ["decorated_definition", visitDecorated],
  ["with_item", (survey, place, node) => visitAlias(survey, place, node.kids[0])],
  ["except_clause", visitExcept],
  ["except_group_clause", visitExcept],
  ["function_definition", visitFunction],
  ["class_definition", visitClass],
  ["import_statement", ({ text }, { space }, node) => bindImport(space, node, text)],
  ["import_from_statement", ({ text }, { space }, node) => bindFrom(space, node, text)],
  ["global_statement", (survey, place, node) => visitOuter(survey, place, node, moduleOf(place.space))],
  ["nonlocal_statement", (survey, place, node) => visitOuter(survey, place, node, place.space.parent)],
  ["return_statement", (_, { fn }, { kids: [value] }) => value && fn?.returns.push(value)]
]);
function visitAll(survey, place, nodes) {
  for (const node of nodes) VISITS.get(node.kind)?.(survey, place, node);
}
function textOf3(survey, node) {
  return survey.text.slice(node.start, node.end);
}
function bind(survey, place, target, value, annotation2) {
  if (!target) return;
  if (target.kind === "identifier") give(declare(place.space, textOf3(survey, target)), value, annotation2);
  else if (target.kind === "attribute" && target.kids.length === 0) {
    const [base, attribute2, ...rest] = textOf3(survey, target).split(".");
    const name2 = rest.length === 0 ? attributeOf(place.space, base, attribute2) : void 0;
    if (name2) give(name2, value, annotation2);
  } else if (target.kind === "subscript") visitEntry(survey, place, target);
  else if (PATTERNS.has(target.kind)) {
    const parts2 = value && LISTS.has(value.kind) && value.kids.length === target.kids.length ? value.kids : [];
    for (let index = 0; index < target.kids.length; index++) bind(survey, place, target.kids[index], parts2[index]);
  }
}
var CHANGES = new Set(
  "append extend insert add update pop popitem remove discard clear setdefault appendleft sort reverse".split(" ")
);
function visitExpression(survey, place, node) {
  for (const kid of node.kids) {
    const callee = kid.kind === "call" ? kid.kids[0] : void 0;
    if (!callee) VISITS.get(kid.kind)?.(survey, place, kid);
    else if (callee.kind === "attribute" && callee.kids.length === 0) {
      const written = textOf3(survey, callee);
      const dot = written.lastIndexOf(".");
      if (CHANGES.has(written.slice(dot + 1))) change(place.space, written.slice(0, dot));
    }
  }
}
function visitEntry(survey, place, node) {
  const base = node.kind === "subscript" ? node.kids[0] : void 0;
  if (base) change(place.space, textOf3(survey, base));
}
function visitDeletion(survey, place, node) {
  for (const kid of node.kids) visitEntry(survey, place, kid);
}
function change(space, written) {
  const [base, attribute2, ...rest] = written.split(".");
  if (rest.length > 0) return;
  const name2 = attribute2 === void 0 ? lookup(space, base) ?? declare(space, base) : attributeOf(space, base, attribute2);
  if (name2) name2.isChanged = true;
}
var PATTERNS = /* @__PURE__ */ new Set([
  "pattern_list",
  "tuple_pattern",
  "list_pattern",
  "list_splat_pattern",
  "tuple",
  "list",
  "list_splat",
  "as_pattern_target",
  "parenthesized_expression",
  "expression_list"
]);
var LISTS = /* @__PURE__ */ new Set(["tuple", "list", "expression_list"]);
function give(name2, value, annotation2) {
  name2.count++;
  if (value) name2.values.push(value);
  if (annotation2) name2.annotation ??= annotation2;
}
function partsOf(node) {
  const target = node.kids[0];
  const second = node.kids[1];
  if (second?.kind === "type") return { target, annotation: second, value: node.kids[2] };
  return { target, annotation: void 0, value: second };
}
function visitAssignment(survey, place, node) {
  const { target, annotation: annotation2, value } = partsOf(node);
  let last = value;
  while (last?.kind === "assignment") last = partsOf(last).value;
  if (value?.kind === "assignment") visitAssignment(survey, place, value);
  if (annotation2 && !value && target?.kind === "identifier") {
    declare(place.space, textOf3(survey, target)).annotation ??= annotation2;
  } else bind(survey, place, target, last, annotation2);
}
function visitFor(survey, place, node) {
  const [target, over, ...rest] = node.kids;
  bind(survey, place, target);
  if (target?.kind === "identifier" && over) declare(place.space, textOf3(survey, target)).over = over;
  visitAll(survey, place, rest);
}
function visitAlias(survey, place, node) {
  if (node?.kind !== "as_pattern") return;
  const [value, target] = node.kids;
  const [only] = target?.kids ?? [];
  bind(survey, place, target?.kids.length === 1 ? only : target, value);
}
function visitExcept(survey, place, node) {
  for (const kid of node.kids) {
    if (kid.kind === "as_pattern") bind(survey, place, kid.kids[1]);
    else visitAll(survey, place, [kid]);
  }
}
function visitOuter(survey, place, node, outer) {
  if (!outer || outer.kind === "class" || outer === place.space) return;
  for (const id of textOf3(survey, node).replace(/^\w+/, "").split(",")) {
    if (id.trim() !== "") place.space.names.set(id.trim(), declare(outer, id.trim()));
  }
}
function moduleOf(space) {
  let at = space;
  while (at.parent) at = at.parent;
  return at;
}
function visitDecorated(survey, place, node) {
  survey.isStatic = node.kids.some((kid) => kid.kind === "decorator" && textOf3(survey, kid).endsWith("staticmethod"));
  visitAll(survey, place, node.kids);
  survey.isStatic = false;
}
function visitFunction(survey, place, node) {
  const name2 = kidOf(node, "identifier");
  const body2 = kidOf(node, "block");
  if (!name2) return;
  const id = textOf3(survey, name2);
  const klass = place.space.kind === "class" ? place.space.klass : void 0;
  const parameters = parametersOf(kidOf(node, "parameters"), survey.text);
  const isBound = klass !== void 0 && !survey.isStatic && /^\w/.test(parameters[0]?.name ?? "");
  const self = isBound ? parameters[0]?.name : void 0;
  survey.isStatic = false;
  const space = spaceIn(place.space, "function", klass, self);
  const params = self === void 0 ? parameters : parameters.slice(1);
  const fn = { name: `${place.prefix}${id}`, node, space, params, returns: [], klass, gives: void 0, id: void 0 };
  survey.fns.set(node, fn);
  const declared = declare(place.space, id);
  declared.count++;
  declared.fn = fn;
  if (klass) survey.methods.set(id, [...survey.methods.get(id) ?? [], fn]);
  for (const { name: name3, annotation: annotation2 } of params) give(declare(space, name3.replace(/^\*+/, "")), void 0, annotation2);
  if (body2) visitAll(survey, { space, fn, prefix: "" }, body2.kids);
}
function visitClass(survey, place, node) {
  const name2 = kidOf(node, "identifier");
  const body2 = kidOf(node, "block");
  if (!name2) return;
  const id = textOf3(survey, name2);
  const bases = kidOf(node, "argument_list")?.kids.filter(({ kind }) => kind !== "keyword_argument");
  const space = spaceIn(place.space, "class");
  const klass = { name: `${place.prefix}${id}`, space, bases: bases ?? [], outer: place.space };
  space.klass = klass;
  survey.klasses.set(node, klass);
  const declared = declare(place.space, id);
  declared.count++;
  declared.klass = klass;
  if (body2) visitAll(survey, { space, prefix: `${klass.name}.` }, body2.kids);
}

// src/languages/python/bindings.ts
function nameOf(reading, target) {
  if (target.kind === "identifier") {
    const id = textOf(reading, target);
    return reading.space.names.get(id) ?? declare(reading.space, id);
  }
  if (target.kind !== "attribute" || target.kids.length > 0) return void 0;
  const [base, attribute2, ...rest] = textOf(reading, target).split(".");
  return rest.length === 0 ? attributeName(reading.text, reading.space, base, attribute2) : void 0;
}
function usesOf(reading, target) {
  if (PATTERNS.has(target.kind)) return PARTS;
  return nameOf(reading, target)?.uses ?? HANDED;
}
function hold(reading, name2, value, latest) {
  name2.value = namedAs(value, name2.id);
  if (latest) name2.latest = latest;
  name2.block = reading.block;
}
function namedAs(value, id) {
  const hole = loneHole(value);
  if (!hole || !value.tests && (hole.from === void 0 || /^[\w.]+$/.test(hole.name))) return value;
  const { text, holes, start: start2, end } = unknown(value, id, hole.from, hole.member);
  return { ...value, text, holes, start: start2, end };
}
function assign(reading, target, value, right) {
  if (PATTERNS.has(target.kind)) {
    assignParts(reading, target, value, right);
    return;
  }
  const name2 = nameOf(reading, target);
  reading.sink.value({ role: "assigned", name: textOf(reading, target), value, start: value.start, end: value.end });
  if (name2) hold(reading, name2, value, right);
  else if (target.kind === "attribute" || target.kind === "subscript") readTarget(reading, target);
}
function readTarget(reading, target) {
  const [base, ...keys] = target.kids;
  if (base && base.kind !== "identifier" && base.kind !== "attribute") reading.value(base, ["[]"]);
  if (target.kind === "subscript") for (const key of keys) reading.value(key, HANDED, QUIET);
}
function assignParts(reading, target, value, right) {
  const pairs = value.items?.length === target.kids.length && !value.open && right !== void 0 && LISTS.has(right.kind);
  for (const [index, kid] of target.kids.entries()) {
    const part = pairs ? value.items?.[index] : partOf(value, index);
    assign(reading, kid, part, pairs ? right.kids[index] : void 0);
  }
}
function partOf(value, index) {
  return unknown(value, `${shown(value)}[${index}]`, value.holes[0]?.from, "[]");
}
function bindAll(reading, target, from) {
  if (target.kind === "identifier") {
    const name2 = lookupOrDeclare(reading, target);
    name2.value = unknown(target, name2.id, from);
    name2.block = reading.block;
  } else if (PATTERNS.has(target.kind)) for (const kid of target.kids) bindAll(reading, kid, from);
}
function lookupOrDeclare(reading, target) {
  const id = textOf(reading, target);
  return reading.space.names.get(id) ?? lookup(reading.space, id) ?? declare(reading.space, id);
}
function bindParameter(reading, span, id, from) {
  const name2 = declare(reading.space, id);
  name2.count = Math.max(name2.count, 1);
  name2.value = unknown(span, id, from);
  name2.block = reading.block;
}

// src/languages/python/blocks.ts
var LONGEST_CHAIN = 150;
var conditional = (reading, node) => {
  const { kids } = node;
  let from = 1;
  while (from < kids.length && kids[from]?.kind !== "elif_clause" && kids[from]?.kind !== "else_clause") from++;
  sides(reading, node, kids.slice(1, from), kids.slice(from), 0);
};
function sides(reading, node, body2, others, depth) {
  const condition2 = node.kids[0];
  const tests = condition2 ? reading.tests(condition2) : [];
  const end = body2.at(-1)?.end ?? node.end;
  const when = reading.sink.scope({ role: "branch", tests, when: true, start: node.start, end });
  inBlock(reading, when, () => reading.statements(body2));
  const next = others[0];
  if (!next) return;
  const last = others.at(-1)?.end ?? next.end;
  const other = reading.sink.scope({ role: "branch", tests, when: false, start: next.start, end: last });
  inBlock(reading, other, () => otherwise(reading, next, others, depth));
}
function otherwise(reading, next, others, depth) {
  if (next.kind === "else_clause") reading.statements(next.kids);
  else if (depth < LONGEST_CHAIN) sides(reading, next, next.kids.slice(1), others.slice(1), depth + 1);
  else reading.statements(others.flatMap(({ kids }) => kids.filter(({ kind }) => kind === "block")));
}
var repeated = (reading, node) => {
  const [target, iterated, ...rest] = node.kids;
  if (!target || !iterated) return;
  const over = reading.value(iterated, PARTS);
  const draft = { role: "loop", over, start: node.start, end: node.end };
  if (iterated.kind === "call" && denote(reading.text, reading.space, iterated).name === "itertools.count") draft.endless = true;
  const id = reading.sink.scope(draft);
  inBlock(reading, id, () => {
    bindAll(reading, target, id);
    reading.statements(rest.filter(({ kind }) => kind !== "else_clause"));
  });
  reading.statements(rest.filter(({ kind }) => kind === "else_clause").flatMap(({ kids }) => kids));
};
var whileTrue = (reading, node) => {
  const [condition2, ...rest] = node.kids;
  if (!condition2) return;
  const draft = { role: "loop", start: node.start, end: node.end };
  if (/^\(?(?:True|1)\)?$/.test(textOf(reading, condition2))) draft.endless = true;
  const id = reading.sink.scope(draft);
  inBlock(reading, id, () => {
    const tests = reading.tests(condition2);
    if (draft.endless !== true) draft.tests = tests;
    reading.statements(rest.filter(({ kind }) => kind !== "else_clause"));
  });
  reading.statements(rest.filter(({ kind }) => kind === "else_clause").flatMap(({ kids }) => kids));
};
var attempt = (reading, node) => {
  const body2 = node.kids[0];
  const id = reading.sink.scope({ role: "attempt", start: node.start, end: body2?.end ?? node.end });
  inBlock(reading, id, () => body2 && reading.statements([body2]));
  for (const kid of node.kids.slice(1)) {
    if (kid.kind === "except_clause" || kid.kind === "except_group_clause") handler(reading, kid, id);
    else if (kid.kind === "finally_clause") {
      const after = reading.sink.scope({ role: "after", of: id, on: "always", start: kid.start, end: kid.end });
      reading.sink.inside(after, () => reading.statements(kid.kids));
    } else reading.statements(kid.kids);
  }
};
function handler(reading, node, of) {
  const [first3] = node.kids;
  const hasError = first3 !== void 0 && first3.kind !== "block";
  const error = first3?.kind === "as_pattern" ? first3.kids[0] : first3;
  const named2 = first3?.kind === "as_pattern" ? first3.kids[1] : hasError ? node.kids.slice(1).find(isName) : void 0;
  const catches = hasError && error ? catchesOf(reading, error) : EVERYTHING;
  const id = reading.sink.scope({ role: "handler", of, catches, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    if (named2) bindAll(reading, named2, id);
    reading.statements(node.kids.filter(({ kind }) => kind === "block"));
  });
}
var isName = ({ kind }) => kind === "identifier";
var EVERYTHING = ["*"];
function catchesOf(reading, node) {
  const parts2 = node.kind === "tuple" || node.kind === "parenthesized_expression" ? node.kids : [node];
  const names = parts2.flatMap((part) => {
    if (part !== node && part.kind === "tuple") return catchesOf(reading, part);
    const name2 = denote(reading.text, reading.space, part).name || textOf(reading, part);
    if (name2 === "KeyboardInterrupt") return [name2, "interrupt"];
    return name2 === "Exception" || name2 === "BaseException" ? EVERYTHING : [name2];
  });
  return [...new Set(names)];
}
var managed = (reading, node) => {
  const items = node.kids.filter(({ kind }) => kind === "with_clause").flatMap(({ kids }) => kids);
  managers(
    reading,
    items,
    node.kids.filter(({ kind }) => kind !== "with_clause")
  );
};
function managers(reading, items, body2) {
  const [item, ...rest] = items;
  if (!item) {
    reading.statements(body2);
    return;
  }
  const inner = item.kids[0] ?? item;
  const context = inner.kind === "as_pattern" ? inner.kids[0] ?? inner : inner;
  const target = inner.kind === "as_pattern" ? inner.kids[1] : void 0;
  if (isSuppress(reading, context)) {
    suppressed(reading, context, () => managers(reading, rest, body2));
    return;
  }
  const before2 = reading.sink.facts.length;
  enter(reading, context, target);
  const isCall = context.kind === "call" || context.kind === "await";
  const enclosing = isCall ? callAt(reading, before2, context) : void 0;
  const write2 = () => managers(reading, rest, body2);
  if (enclosing === void 0) write2();
  else reading.sink.inside(enclosing, write2);
}
function enter(reading, context, target) {
  const only = target?.kids.length === 1 ? target.kids[0] : target;
  const value = reading.value(context, only ? usesOf(reading, only) : UNUSED);
  if (only) assign(reading, only, value, context);
}
function callAt(reading, from, context) {
  const call2 = context.kind === "await" ? context.kids[0] ?? context : context;
  for (let id = from; id < reading.sink.facts.length; id++) {
    const fact = reading.sink.facts[id];
    if (fact?.kind === "call" && fact.start === call2.start && fact.end === call2.end) return id;
  }
  return void 0;
}
function isSuppress(reading, context) {
  const callee = context.kind === "call" ? context.kids[0] : void 0;
  return callee !== void 0 && /suppress$/.test(denote(reading.text, reading.space, callee).name);
}
function suppressed(reading, context, write2) {
  reading.value(context, UNUSED);
  const attempted = reading.sink.scope({ role: "attempt", start: context.start, end: context.end });
  inBlock(reading, attempted, write2);
  const errors = context.kids[1]?.kids ?? [];
  const catches = [...new Set(errors.flatMap((error) => catchesOf(reading, error)))];
  reading.sink.scope({ role: "handler", of: attempted, catches, start: context.start, end: context.end });
}
var matched = (reading, node) => {
  const body2 = node.kids.at(-1);
  const subjects = node.kids.slice(0, -1);
  const left = subjects.map((subject) => reading.value(subject, TESTED))[0];
  if (!left || !body2) return;
  const before2 = [];
  for (const clause2 of body2.kids) {
    if (clause2.kind !== "case_clause") continue;
    const patterns = clause2.kids.filter(({ kind }) => kind === "case_pattern");
    const tests = patterns.flatMap((pattern) => patternTests(reading, pattern, left));
    for (const guard of clause2.kids.filter(({ kind }) => kind === "if_clause")) {
      if (guard.kids[0]) tests.push(...reading.tests(guard.kids[0]));
    }
    const scope = {
      role: "branch",
      when: true,
      tests: tests.length > 0 ? tests : [...before2],
      start: clause2.start,
      end: clause2.end
    };
    before2.push(...tests.map((test) => ({ ...test, negated: !test.negated })));
    const id = reading.sink.scope(scope);
    inBlock(reading, id, () => reading.statements(clause2.kids.filter(({ kind }) => kind === "block")));
  }
};
function patternTests(reading, pattern, left) {
  const [inner] = pattern.kids;
  if (!inner) return [];
  const parts2 = inner.kind === "union_pattern" ? inner.kids : [inner];
  return parts2.map((part) => {
    const isLiteral = LITERAL_PATTERNS.has(part.kind);
    const right = isLiteral ? reading.value(part, TESTED, QUIET) : unknown(part, textOf(reading, part));
    return { op: "equal", negated: false, left, right };
  });
}
var LITERAL_PATTERNS = /* @__PURE__ */ new Set([
  "string",
  "concatenated_string",
  "integer",
  "float",
  "true",
  "false",
  "none"
]);
var BLOCKS = /* @__PURE__ */ new Map([
  ["if_statement", conditional],
  ["for_statement", repeated],
  ["while_statement", whileTrue],
  ["try_statement", attempt],
  ["with_statement", managed],
  ["match_statement", matched]
]);

// src/languages/python/literals.ts
function writeLiteral(reading, value, naming) {
  if (naming?.kept) return value;
  const { start: start2, end } = value;
  if (naming?.name !== void 0) reading.sink.value({ role: naming.role, name: naming.name, value, start: start2, end });
  else if (value.type === "text" && value.text !== "") reading.sink.value({ role: naming?.role ?? "bare", value, start: start2, end });
  return value;
}
var string = (reading, node, _uses, naming) => writeLiteral(reading, textIn(reading, node), naming);
function textIn(reading, node) {
  const { from, to, raw } = quotedIn(reading.text, node);
  if (node.kids.length === 0) return constant(node, unescaped(reading.text.slice(from, to), raw), "text");
  const parts2 = [];
  let at = from;
  const known = (end) => {
    if (end > at) parts2.push(unescaped(reading.text.slice(at, end).replace(/\{\{/g, "{").replace(/\}\}/g, "}"), raw));
  };
  for (const kid of node.kids) {
    if (kid.kind !== "interpolation") continue;
    known(kid.start);
    const [expression2] = kid.kids;
    if (expression2) parts2.push(reading.value(expression2, HANDED));
    at = kid.end;
  }
  known(to);
  return compose(node, parts2);
}
var strings = (reading, node, _uses, naming) => {
  const parts2 = node.kids.map((kid) => kid.kind === "string" ? textIn(reading, kid) : reading.value(kid, HANDED, QUIET));
  return writeLiteral(reading, compose(node, parts2), naming);
};
var plain = (type) => (reading, node, _uses, naming) => writeLiteral(reading, constant(node, textOf(reading, node).toLowerCase(), type), naming);
function slotIn(reading, close, last, open) {
  const from = last?.end ?? open + 1;
  const between = reading.text.slice(from, close);
  if (/[\r\n#]/.test(between)) return void 0;
  const isFirst = last === void 0 || between.includes(",");
  return { at: close, before: !isFirst ? ", " : last && !/\s$/.test(between) ? " " : "", after: "" };
}
var list = (reading, node) => {
  const items = [];
  let open = false;
  for (const kid of node.kids) {
    if (kid.kind === "list_splat") {
      open = true;
      if (kid.kids[0]) reading.value(kid.kids[0], HANDED);
    } else items.push(reading.value(kid, HANDED));
  }
  return listOf(node, items, open);
};
function listOf(span, items, open) {
  const text = `[${items.map((item) => item.text).join(", ")}]`;
  const value = {
    start: span.start,
    end: span.end,
    text,
    holes: items.flatMap((item) => item.holes),
    type: "list",
    items
  };
  return open ? { ...value, open } : value;
}
var dictionary = (reading, node) => {
  const entries = /* @__PURE__ */ new Map();
  const parts2 = ["{"];
  let open = false;
  for (const kid of node.kids) {
    const [key, content] = kid.kids;
    if (kid.kind !== "pair" || !key || !content) {
      open = true;
      if (key) reading.value(key, HANDED);
      continue;
    }
    const named2 = reading.value(key, HANDED, QUIET);
    const isConstant = named2.holes.length === 0;
    const value = reading.value(content, HANDED, isConstant ? { role: "entry", name: named2.text } : void 0);
    if (isConstant) entries.set(named2.text, value);
    else open = true;
    parts2.push(parts2.length > 1 ? ", " : "", named2, ": ", value);
  }
  const composed = compose(node, [...parts2, "}"], "map");
  const slot = open ? void 0 : slotIn(reading, node.end - 1, node.kids.at(-1), node.start);
  return { ...composed, entries, ...open && { open }, ...slot && { slot } };
};
var first2 = (reading, node, uses, naming) => {
  const [inner] = node.kids;
  return inner ? reading.value(inner, uses, naming) : unknown(node, textOf(reading, node));
};
var signed = (reading, node, _uses, naming) => {
  const [inner] = node.kids;
  const value = inner ? reading.value(inner, HANDED, QUIET) : void 0;
  if (value?.type === "number" && value.holes.length === 0) {
    const sign = reading.text[node.start] === "-" ? "-" : "";
    return writeLiteral(reading, constant(node, `${sign}${value.text}`, "number"), naming);
  }
  return unknown(node, textOf(reading, node), value?.holes[0]?.from);
};
var LITERALS2 = /* @__PURE__ */ new Map([
  ["string", string],
  ["concatenated_string", strings],
  ["integer", plain("number")],
  ["float", plain("number")],
  ["true", plain("boolean")],
  ["false", plain("boolean")],
  ["none", plain("none")],
  ["ellipsis", (_, node) => constant(node, "...", "other")],
  ["list", list],
  ["tuple", list],
  ["set", list],
  ["expression_list", list],
  ["dictionary", dictionary],
  ["parenthesized_expression", first2],
  ["as_pattern", first2],
  ["unary_operator", signed],
  [
    "slice",
    (reading, node) => {
      for (const kid of node.kids) reading.value(kid, UNUSED, QUIET);
      return unknown(node, textOf(reading, node));
    }
  ]
]);

// src/languages/python/calls.ts
var COMMON = new Set(
  "get set add append extend insert remove pop clear update copy keys values items index count sort reverse join split strip replace format encode decode lower upper startswith endswith find read write readline readlines writelines close flush seek open send recv put execute fetchone fetchall commit start stop run next __init__".split(" ")
);
function calleeOf(reading, callee) {
  const { text, space } = reading;
  if (callee.kind === "identifier") return plainCallee(reading, callee);
  if (callee.kind !== "attribute") return calling(".__call__", void 0, callee);
  const base = callee.kids[0];
  const last = callee.kids[1];
  const written = textOf(reading, callee);
  const dot = written.lastIndexOf(".");
  const member2 = last ? textOf(reading, last) : written.slice(dot + 1);
  const inner = base ?? before(callee, dot, written.indexOf(".") < dot);
  const owner = denote(text, space, inner);
  const thing = member(text, owner, member2);
  const object = owner.made ? inner : void 0;
  const fn = thing.fn ?? (owner.name === "" ? onlyMethod(reading, member2) : thing.made ? void 0 : constructorOf(thing));
  const name2 = fn?.name ?? (thing.name === "" ? `.${member2}` : thing.name);
  return { name: thing.klass && !thing.made ? thing.klass.name : name2, fn, object, member: member2, isPartial: thing.isPartial };
}
function before(callee, dot, isDotted) {
  const end = callee.start + dot;
  return { kind: isDotted ? "attribute" : "identifier", start: callee.start, end, kids: [] };
}
function calling(name2, fn, object, isPartial = false) {
  return { name: name2, fn, object, member: void 0, isPartial };
}
function plainCallee(reading, callee) {
  const id = textOf(reading, callee);
  const thing = named(reading.text, reading.space, id);
  const { name: name2, fn, isPartial } = thing;
  if (fn) return calling(fn.name, fn, void 0, isPartial);
  if (thing.klass && !thing.made) return calling(name2, constructorOf(thing), void 0, isPartial);
  if (name2 !== "" && !thing.made) return calling(name2, void 0, void 0, isPartial);
  return calling(id, void 0, callee);
}
function constructorOf({ klass }) {
  return klass?.space.names.get("__init__")?.fn;
}
function onlyMethod(reading, member2) {
  const methods = COMMON.has(member2) ? void 0 : reading.names.methods.get(member2);
  return methods?.length === 1 ? methods[0] : void 0;
}
var call = (reading, node, uses, naming) => {
  const callee = node.kids[0];
  const written = node.kids[1];
  if (!callee || !written) return unknown(node, textOf(reading, node));
  const target = calleeOf(reading, callee);
  const draft = draftOf(node, target.name, uses);
  const receiver = receiverOf(reading, callee, target);
  if (receiver) draft.receiver = receiver;
  if (target.fn?.id !== void 0) draft.local = target.fn.id;
  if (target.isPartial) draft.open = true;
  const id = reading.sink.call(draft);
  if (written.kids.length > 0) reading.sink.inside(id, () => readArguments(reading, draft, written));
  else if (!draft.open) draft.slot = { at: written.end - 1, before: "", after: "" };
  if (draft.name === "atexit.register") runAtExit(reading, draft, draft.args[0]);
  return resultOf(reading, draft, id, node, uses, naming);
};
function receiverOf(reading, callee, { object, member: member2, name: name2 }) {
  if (object === void 0) return void 0;
  if (object.kind === "call" && object.kids[0] && textOf(reading, object.kids[0]) === "super") return unknown(object, "super()");
  if (object.kind === "identifier" && lookup(reading.space, textOf(reading, object)) === void 0) {
    return object === callee ? void 0 : unknown(object, textOf(reading, object));
  }
  const use = member2 ?? "*";
  return reading.value(object, [use], name2 === "str.format" ? QUIET : void 0);
}
function readArguments(reading, draft, written) {
  if (written.kind === "generator_expression") {
    giveArgument(draft, reading.value(written, HANDED));
    return;
  }
  let isClosed = !draft.open;
  for (const kid of written.kids) {
    const first3 = kid.kids[0];
    const second = kid.kids[1];
    if (kid.kind === "keyword_argument" && first3 && second) {
      const name2 = textOf(reading, first3);
      giveOption(draft, name2, reading.value(second, HANDED, { role: "entry", name: name2 }));
    } else if (kid.kind === "list_splat" || kid.kind === "dictionary_splat") {
      draft.open = true;
      isClosed &&= kid.kind === "list_splat";
      if (first3) reading.value(first3, HANDED);
    } else giveArgument(draft, reading.value(kid, HANDED));
  }
  const slot = isClosed && reading.text[written.end - 1] === ")" ? slotOf(reading, written) : void 0;
  if (slot) draft.slot = slot;
}
function slotOf(reading, written) {
  return slotIn(reading, written.end - 1, written.kids.at(-1), written.start);
}
function runAtExit(reading, { start: start2, end }, given) {
  const [hole] = given?.holes ?? [];
  const target = hole?.from === void 0 ? void 0 : reading.sink.facts[hole.from];
  if (given?.type !== "code" || target?.kind !== "scope" || target.name === void 0) return;
  const draft = draftOf({ start: start2, end }, target.name, UNUSED);
  draft.local = target.id;
  const after = reading.sink.scope({ role: "after", of: 0, on: "always", start: start2, end });
  reading.sink.inside(after, () => reading.sink.call(draft));
}
function resultOf(reading, draft, id, node, uses, naming) {
  const { name: name2, args: args2, options, open, receiver } = draft;
  if (uses === UNUSED && name2 !== "str.format") return constant(node, "", "other");
  if (!open && draft.local === void 0) {
    const kept2 = keptBy(name2, node, args2, receiver);
    if (kept2) return kept2;
    if (name2 === "str.format" && receiver) return writeLiteral(reading, format(node, receiver, args2, options), naming);
    if (name2 === "str.join" && receiver?.holes.length === 0 && args2[0]?.items && !args2[0].open)
      return listed(node, receiver, args2[0].items);
  }
  return unknown(node, shownCall(draft), id);
}
function listed(node, separator, items) {
  return compose(
    node,
    items.flatMap((item, index) => index > 0 ? [separator.text, item] : [item])
  );
}
function shownCall({ name: name2, args: args2, options, receiver }) {
  const given = args2.map(shown);
  for (const [key, value] of options) given.push(`${key}=${shown(value)}`);
  const callee = receiver && name2.includes(".") ? `${shown(receiver)}${name2.slice(name2.lastIndexOf("."))}` : name2;
  const whole = `${callee}(${given.join(", ")})`;
  return whole.length > 300 ? `${whole.slice(0, 300)}\u2026${whole.length}` : whole;
}
var waited = (reading, node, uses, naming) => {
  const [inner] = node.kids;
  return inner ? reading.value(inner, alsoUsed(uses, "await"), naming) : unknown(node, textOf(reading, node));
};
var yielded = (reading, node, uses) => {
  const draft = draftOf(node, "yield", uses);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const kid of node.kids) giveArgument(draft, reading.value(kid, HANDED));
  });
  return unknown(node, "yield", id);
};
var CALLS = /* @__PURE__ */ new Map([
  ["call", call],
  ["await", waited],
  ["yield", yielded]
]);

// src/languages/python/conditions.ts
function testsOf(reading, node, negated = false) {
  const [left, right] = node.kids;
  switch (node.kind) {
    case "not_operator":
      return left ? testsOf(reading, left, !negated) : [];
    case "parenthesized_expression":
      return left ? testsOf(reading, left, negated) : [];
    case "boolean_operator":
      return [left, right].flatMap((side2) => side2 ? testsOf(reading, side2, negated) : []);
    case "comparison_operator":
      return comparisons(reading, node, negated);
    default:
      return [{ op: "truth", negated, left: reading.value(node, TESTED) }];
  }
}
function comparisons(reading, node, negated) {
  const tests = [];
  let left;
  for (const at of node.kids) {
    const value = reading.value(at, TESTED);
    if (left) {
      const { op, flips } = operatorIn(reading.text.slice(left.at.end, at.start));
      tests.push({ op, negated: negated !== flips, left: left.value, right: value });
    }
    left = { at, value };
  }
  return tests;
}
function operatorIn(between) {
  const operator = between.includes("#") ? between.replace(/#.*/g, "") : between;
  if (/\bin\b/.test(operator)) return { op: "member", flips: /\bnot\b/.test(operator) };
  if (/\bis\b/.test(operator)) return { op: "equal", flips: /\bnot\b/.test(operator) };
  if (operator.includes("!=") || operator.includes("<>")) return { op: "equal", flips: true };
  return { op: operator.includes("==") ? "equal" : "order", flips: false };
}
var condition = (reading, node) => {
  const tests = testsOf(reading, node);
  const from = tests.length === 1 ? tests[0]?.left.holes[0]?.from : void 0;
  return { ...unknown(node, textOf(reading, node), from), tests };
};
function calls(node) {
  return node.kind === "call" || node.kind === "await" || node.kind === "yield" || node.kids.some(calls);
}
function side(reading, node, tests, when, read) {
  if (!calls(node)) return read();
  let value;
  const id = reading.sink.scope({ role: "branch", tests, when, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    value = read();
  });
  return value ?? unknown(node, textOf(reading, node));
}
var either2 = (reading, node, uses, naming) => {
  const [left, right] = node.kids;
  if (!left || !right) return unknown(node, textOf(reading, node));
  const isOr = /\bor\b/.test(reading.text.slice(left.end, right.start));
  if (!isOr && !calls(right)) return condition(reading, node, uses, naming);
  const first3 = reading.value(left, uses.includes("?") ? uses : both(uses), naming?.kept ? QUIET : void 0);
  const tests = first3.tests ?? [{ op: "truth", negated: false, left: first3 }];
  const second = side(reading, right, tests, !isOr, () => reading.value(right, uses, isOr ? defaultOf(naming) : naming));
  if (!isOr) return second;
  return first3.tests ? { ...unknown(node, textOf(reading, node)), tests: [...first3.tests, ...second.tests ?? []] } : first3;
};
function both(uses) {
  if (Object.isFrozen(uses)) return uses.length === 0 ? TESTED : [...uses, "?"];
  if (!uses.includes("?")) uses.push("?");
  return uses;
}
function defaultOf(naming) {
  return naming?.name === void 0 ? { role: "default" } : { role: "default", name: naming.name };
}
var ternary = (reading, node, uses, naming) => {
  const [yes, test, no] = node.kids;
  if (!yes || !test || !no) return unknown(node, textOf(reading, node));
  const tests = testsOf(reading, test);
  const own = naming?.name === void 0 ? naming : { role: naming.role, name: naming.name };
  const first3 = side(reading, yes, tests, true, () => reading.value(yes, uses, own));
  const second = side(reading, no, tests, false, () => reading.value(no, uses, own));
  return first3.text === second.text ? first3 : unknown(node, textOf(reading, node), first3.holes[0]?.from ?? second.holes[0]?.from);
};
var computed2 = (reading, node, _uses, naming) => {
  const [leftNode, rightNode] = node.kids;
  if (!leftNode || !rightNode) return unknown(node, textOf(reading, node));
  const operator = reading.text.slice(leftNode.end, rightNode.start).replace(/#.*/g, "").trim();
  const isPath = operator === "/" && denote(reading.text, reading.space, node).name === "pathlib.Path";
  const isText2 = operator === "%" || operator === "+";
  const left = reading.value(leftNode, HANDED, isText2 ? QUIET : void 0);
  const right = reading.value(rightNode, HANDED, isText2 ? QUIET : void 0);
  if (isPath) return joined(node, [left, right]);
  if (operator === "%" && left.type === "text") return writeLiteral(reading, percent(node, left, right), naming);
  if (operator === "+") return sum(reading, node, left, right, naming);
  return unknown(node, textOf(reading, node), (left.holes[0] ?? right.holes[0])?.from);
};
function sum(reading, node, left, right, naming) {
  if (left.type === "number" || right.type === "number") {
    return unknown(node, `${shown(left)} + ${shown(right)}`, (left.holes[0] ?? right.holes[0])?.from);
  }
  if (left.type === "list" || right.type === "list") {
    const open = left.open === true || right.open === true || !left.items || !right.items;
    return listOf(node, [...left.items ?? [], ...right.items ?? []], open);
  }
  const isText2 = left.type === "text" || right.type === "text";
  const value = compose(node, [left, right], isText2 ? "text" : "other");
  return isText2 ? writeLiteral(reading, value, naming) : value;
}
var CONDITIONS = /* @__PURE__ */ new Map([
  ["not_operator", condition],
  ["comparison_operator", condition],
  ["boolean_operator", either2],
  ["conditional_expression", ternary],
  ["binary_operator", computed2]
]);

// src/languages/python/statements.ts
var expression = (reading, node) => {
  for (const kid of node.kids) {
    if (kid.kind === "assignment") assignment(reading, kid);
    else if (kid.kind === "augmented_assignment") augmented(reading, kid);
    else if (isText(kid)) writeText(reading, kid, false);
    else reading.value(kid, UNUSED);
  }
};
function isText(node) {
  return node.kind === "string" && node.kids.length === 0 || node.kind === "concatenated_string" && node.kids.every(isText);
}
function writeText(reading, node, doc) {
  const parts2 = node.kind === "string" ? [node] : node.kids;
  const text = parts2.map((part) => {
    const { from, to, raw } = quotedIn(reading.text, part);
    return unescaped(reading.text.slice(from, to), raw);
  });
  const comment = { text: text.join(""), start: node.start, end: node.end };
  reading.sink.comment(doc ? { ...comment, doc } : comment);
}
function readBody(reading, body2) {
  if (!body2) return;
  const first3 = body2.kids[0];
  const doc = first3?.kind === "expression_statement" && first3.kids.length === 1 ? first3.kids[0] : void 0;
  const hasDoc = doc !== void 0 && isText(doc);
  if (hasDoc) writeText(reading, doc, true);
  reading.statements(body2.kids, hasDoc ? 1 : 0);
}
var assignment = (reading, node) => {
  const { target, value: right } = partsOf(node);
  if (!target || !right) return;
  if (right.kind === "assignment") chained(reading, target, right);
  else give2(reading, target, right, usesOf(reading, target));
};
function give2(reading, target, right, uses) {
  const value = reading.value(right, uses, { role: "assigned", name: textOf(reading, target), kept: true });
  if (isEnvironment(reading, target)) setEnvironment(reading, target, value);
  assign(reading, target, value, right);
  return value;
}
function chained(reading, first3, node) {
  const targets = [first3];
  let right = node;
  while (right?.kind === "assignment") {
    const parts2 = partsOf(right);
    if (parts2.target) targets.push(parts2.target);
    right = parts2.value;
  }
  if (!right) return;
  const value = give2(reading, first3, right, HANDED);
  for (const target of targets.slice(1)) {
    if (isEnvironment(reading, target)) setEnvironment(reading, target, value);
    assign(reading, target, value, right);
  }
}
function isEnvironment(reading, target) {
  const base = target.kind === "subscript" ? target.kids[0] : void 0;
  return base !== void 0 && denote(reading.text, reading.space, base).name === "os.environ";
}
function setEnvironment(reading, target, value) {
  const draft = draftOf(target, "os.environ.__setitem__", UNUSED);
  const key = target.kids[1];
  giveArgument(draft, key ? reading.value(key, HANDED, QUIET) : unknown(target, "key"));
  giveArgument(draft, value);
  reading.sink.call(draft);
}
var augmented = (reading, node) => {
  const [target, right] = node.kids;
  if (!target || !right) return;
  const added = reading.value(right, HANDED);
  const name2 = nameOf(reading, target);
  const written = textOf(reading, target);
  const operator = reading.text.slice(target.end, right.start).replace("=", "").trim();
  const old = unknown(target, written, name2?.value?.holes[0]?.from);
  const text = `${old.text} ${operator} ${added.text}`;
  const value = { start: node.start, end: node.end, text, holes: [...old.holes, ...added.holes], type: "other" };
  reading.sink.value({ role: "assigned", name: written, value, start: node.start, end: node.end });
  if (name2) hold(reading, name2, unknown(node, written), void 0);
  else readTarget(reading, target);
};
function leave(name2, kinds = "values") {
  return (reading, node) => {
    const draft = draftOf(node, name2, UNUSED);
    const id = reading.sink.call(draft);
    reading.sink.inside(id, () => {
      const [first3, cause] = kinds === "error" && node.kids[0]?.kind === "expression_list" ? node.kids[0].kids : node.kids;
      if (first3) giveArgument(draft, reading.value(first3, HANDED));
      if (name2 === "return" && draft.args[0]) reading.gives.push(draft.args[0]);
      if (cause) {
        const isCause = /\bfrom\b/.test(reading.text.slice(first3?.end ?? node.start, cause.start));
        const value = reading.value(cause, HANDED);
        if (isCause) giveOption(draft, "from", value);
        else giveArgument(draft, value);
      }
    });
  };
}
var assertion = (reading, node) => {
  const [condition2, message] = node.kids;
  if (!condition2) return;
  const tests = reading.tests(condition2);
  const id = reading.sink.scope({ role: "branch", tests, when: false, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    const draft = draftOf(node, "raise", UNUSED);
    giveArgument(draft, unknown(node, "AssertionError"));
    const call2 = reading.sink.call(draft);
    if (message) reading.sink.inside(call2, () => giveArgument(draft, reading.value(message, HANDED)));
  });
};
var print = (reading, node) => {
  const draft = draftOf(node, "print", UNUSED);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const kid of node.kids) {
      if (kid.kind !== "chevron") giveArgument(draft, reading.value(kid, HANDED));
      else if (kid.kids[0]) giveOption(draft, "file", reading.value(kid.kids[0], HANDED));
    }
  });
};
var execute = (reading, node) => {
  const draft = draftOf(node, "exec", UNUSED);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const kid of node.kids) giveArgument(draft, reading.value(kid, HANDED));
  });
};
var deletion = (reading, node) => {
  for (const kid of node.kids) if (kid.kind === "subscript") readTarget(reading, kid);
};
var ignored = () => void 0;
var STATEMENTS = new Map([
  ["expression_statement", expression],
  ["return_statement", leave("return")],
  ["raise_statement", leave("raise", "error")],
  ["break_statement", leave("break")],
  ["continue_statement", leave("continue")],
  ["assert_statement", assertion],
  ["print_statement", print],
  ["exec_statement", execute],
  ["delete_statement", deletion],
  ...["pass_statement", "global_statement", "nonlocal_statement", "import_statement", "import_from_statement"].map(
    (kind) => [kind, ignored]
  ),
  ...["future_import_statement", "type_alias_statement"].map((kind) => [kind, ignored]),
  ["block", (reading, node) => reading.statements(node.kids)],
  ["ERROR", (reading, node) => reading.statements(node.kids)]
]);

// src/languages/python/definitions.ts
var definition = (reading, node) => {
  define(reading, node);
};
function define(reading, node) {
  const fn = reading.names.fns.get(node);
  if (!fn) return void 0;
  const defaults = fn.params.map(({ value }) => value && reading.value(value, HANDED, QUIET));
  const gives = [];
  const params = fn.params.map(({ name: name2 }) => name2);
  const id = reading.sink.scope({ role: "function", name: fn.name, params, gives, start: node.start, end: node.end });
  fn.id = id;
  const read = () => inBlock(reading, id, () => readFunction(reading, fn, id, gives, defaults));
  const body2 = () => inSpace(reading, fn.space, read);
  if (fn.name.endsWith(".__init__")) reading.later.unshift(body2);
  else reading.later.push(body2);
  return fn;
}
function readFunction(reading, fn, id, gives, defaults) {
  const later = reading.later;
  const outer = reading.gives;
  reading.later = [];
  reading.gives = gives;
  for (let index = 0; index < fn.params.length; index++) {
    const { name: name2 } = fn.params[index];
    const value = defaults[index];
    bindParameter(reading, fn.node, name2.replace(/^\*+/, ""), id);
    if (value) reading.sink.value({ role: "default", name: name2, value, start: value.start, end: value.end });
  }
  readBody(reading, kidOf(fn.node, "block"));
  readLater(reading);
  reading.later = later;
  reading.gives = outer;
}
function readLater(reading) {
  for (let next = reading.later.shift(); next; next = reading.later.shift()) next();
}
var classDefinition = (reading, node) => {
  const klass = reading.names.klasses.get(node);
  if (!klass) return;
  for (const kid of node.kids) {
    if (kid.kind === "argument_list") for (const base of kid.kids) readBase(reading, base);
  }
  const body2 = kidOf(node, "block");
  const later = reading.later;
  reading.later = [];
  inSpace(reading, klass.space, () => readBody(reading, body2));
  later.push(...reading.later);
  reading.later = later;
};
function readBase(reading, base) {
  const value = base.kind === "keyword_argument" ? base.kids[1] : base;
  if (value && value.kind !== "identifier" && value.kind !== "attribute") reading.value(value, HANDED);
}
var KINDS = /^(?:property|staticmethod|classmethod|(?:functools\.)?(?:wraps|lru_cache|cache|cached_property|total_ordering|singledispatch)|(?:abc\.)?abstract\w+|(?:typing\.)?(?:overload|final|override|runtime_checkable)|(?:typing_extensions\.)\w+|(?:contextlib\.)?(?:async)?contextmanager|(?:dataclasses\.)?dataclass|.*\.(?:setter|getter|deleter))$/;
var decorated = (reading, node) => {
  const target = node.kids.at(-1);
  if (!target) return;
  const fn = target.kind === "function_definition" ? define(reading, target) : void 0;
  if (target.kind === "class_definition") classDefinition(reading, target);
  for (const kid of node.kids) if (kid.kind === "decorator" && kid.kids[0]) decorate(reading, kid, kid.kids[0], fn);
};
function decorate(reading, node, expression2, fn) {
  const callee = expression2.kind === "call" ? expression2.kids[0] : expression2;
  if (!callee) return;
  const thing = denote(reading.text, reading.space, callee);
  const name2 = thing.name === "" ? `.${textOf(reading, callee).split(".").at(-1)}` : thing.name;
  if (KINDS.test(name2)) return;
  const draft = draftOf(node, name2, UNUSED);
  if (thing.fn?.id !== void 0) draft.local = thing.fn.id;
  const id = reading.sink.call(draft);
  const written = expression2.kind === "call" ? expression2.kids[1] : void 0;
  reading.sink.inside(id, () => {
    if (written) readArguments(reading, draft, written);
  });
  if (fn) giveArgument(draft, { ...unknown(node, fn.name, fn.id), type: "code" });
  if (name2 === "atexit.register") runAtExit(reading, node, draft.args.at(-1));
}
var DEFINITIONS = /* @__PURE__ */ new Map([
  ["function_definition", definition],
  ["class_definition", classDefinition],
  ["decorated_definition", decorated]
]);

// src/languages/python/scopes.ts
var SHOWN = 120;
var comprehension = (reading, node) => {
  const [body2, ...clauses] = node.kids;
  let from;
  inSpace(reading, spaceIn(reading.space, "function"), () => {
    const first3 = clauses[0];
    if (body2 && first3) from = clause(reading, clauses, 0, body2);
  });
  const text = textOf(reading, node);
  const value = unknown(node, text.length > SHOWN ? `${text.slice(0, SHOWN)}\u2026${text.length}` : text, from);
  return node.kind === "generator_expression" ? value : { ...value, type: LISTED.get(node.kind) ?? "list", open: true };
};
var LISTED = /* @__PURE__ */ new Map([["dictionary_comprehension", "map"]]);
function clause(reading, clauses, index, body2) {
  const node = clauses[index];
  if (!node) {
    const parts2 = body2.kind === "pair" ? body2.kids : [body2];
    for (const part of parts2) reading.value(part, HANDED);
    return void 0;
  }
  const [first3, second] = node.kids;
  if (node.kind === "if_clause") {
    const tests = first3 ? reading.tests(first3) : [];
    const id2 = reading.sink.scope({ role: "branch", tests, when: true, start: node.start, end: node.end });
    inBlock(reading, id2, () => clause(reading, clauses, index + 1, body2));
    return id2;
  }
  if (!first3 || !second) return void 0;
  const over = reading.value(second, PARTS);
  const id = reading.sink.scope({ role: "loop", over, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    declareAll(reading, first3, second);
    bindAll(reading, first3, id);
    clause(reading, clauses, index + 1, body2);
  });
  return id;
}
function declareAll(reading, target, over) {
  if (target.kind === "identifier") {
    const name2 = declare(reading.space, textOf(reading, target));
    name2.count++;
    if (over) name2.over = over;
  } else for (const kid of target.kids) declareAll(reading, kid, void 0);
}
var lambda = (reading, node) => {
  const written = node.kids.length > 1 ? node.kids[0] : void 0;
  const body2 = node.kids.at(-1);
  const parameters = parametersOf(written, reading.text);
  for (const { value } of parameters) if (value) reading.value(value, HANDED);
  const gives = [];
  const params = parameters.map(({ name: name2 }) => name2);
  const id = reading.sink.scope({ role: "function", params, gives, start: node.start, end: node.end });
  inSpace(
    reading,
    spaceIn(reading.space, "function"),
    () => inBlock(reading, id, () => {
      for (const { name: name2 } of parameters) bindParameter(reading, node, name2.replace(/^\*+/, ""), id);
      if (body2) gives.push(reading.value(body2, HANDED));
    })
  );
  return { ...unknown(node, "lambda", id), type: "code" };
};
var walrus = (reading, node, uses, naming) => {
  const [target, right] = node.kids;
  if (!target || !right) return unknown(node, textOf(reading, node));
  const live = usesOf(reading, target);
  for (const use of uses) if (!live.includes(use) && !Object.isFrozen(live)) live.push(use);
  const value = reading.value(right, live, naming);
  const name2 = declare(reading.space, textOf(reading, target));
  name2.count++;
  name2.values.push(right);
  hold(reading, name2, value, right);
  reading.sink.value({ role: "assigned", name: name2.id, value, start: value.start, end: value.end });
  return name2.value ?? value;
};
var SCOPES = new Map([
  ...["list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression"].map(
    (kind) => [kind, comprehension]
  ),
  ["lambda", lambda],
  ["named_expression", walrus]
]);

// src/languages/python/wasm.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler2) {
  try {
    return new FinalizationRegistry(handler2);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string2 = tree.textCallback(startIndex, startPosition);
      if (string2 && string2.length > 0) {
        startIndex += string2.length;
        result += string2;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((handles) => {
  marshalTreeCursor({ handles });
  C._ts_tree_cursor_delete_wasm(0);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  handles = [0, 0, 0, 0];
  // Internal handles for Wasm, shared with the finalizer.
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.handles, this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    return new _TreeCursor(INTERNAL, this.tree);
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this.handles.fill(0);
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given position.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(node.tree[0]);
    unmarshalTreeCursor(this);
    this.tree = node.tree;
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
    this.tree = cursor.tree;
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    if (types.includes("ERROR")) {
      symbols.push(65535);
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    const { point, index } = edit.editPoint(this.startPosition, this.startIndex);
    this.startPosition = point;
    this.startIndex = index;
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor({ handles }, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, handles[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, handles[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, handles[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, handles[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor({ handles }) {
  handles[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  handles[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  handles[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  handles[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named2) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named2 ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary2;
    if (input instanceof Uint8Array) {
      binary2 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary2 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary2 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary2 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire: createRequire2 } = await import("module");
    var require = createRequire2(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary2 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary2 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary2, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary2, binaryFile, imports) {
    if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary2[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary2[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary2, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition2, message) {
      if (condition2) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary2 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary2 = new Uint8Array(dylinkSection[0]);
      end = binary2.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary2[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert2(rtn2) {
      return rtn2;
    }
    __name(convert2, "convert");
    return convert2(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string2 = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string2 === "string") {
      setValue(lengthAddress, string2.length, "i32");
      stringToUTF16(string2, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _strlen, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text, positive) => {
      return positive ? regex.test(text) : !regex.test(text);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text) => values.includes(text)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
function indexForByteOffset(source, byteOffset) {
  return new TextEncoder().encodeInto(source, new Uint8Array(byteOffset)).read;
}
__name(indexForByteOffset, "indexForByteOffset");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** @internal */
  source;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.source = source;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the index where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    const byteOffset = C._ts_query_start_byte_for_pattern(this[0], patternIndex);
    return indexForByteOffset(this.source, byteOffset);
  }
  /** Get the index where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    const byteOffset = C._ts_query_end_byte_for_pattern(this[0], patternIndex);
    return indexForByteOffset(this.source, byteOffset);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if the step at the given index in the query's source is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(index) {
    const byteOffset = C.lengthBytesUTF8(this.source.slice(0, index));
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteOffset) === 1;
  }
};

// src/languages/python/wasm.ts
async function bytesOf(file, packaged) {
  try {
    return await readFile(new URL(`./${file}`, import.meta.url));
  } catch {
    return readFile(createRequire(import.meta.url).resolve(packaged));
  }
}
async function loadParser() {
  const [wasmBinary2, grammar] = await Promise.all([
    bytesOf("web-tree-sitter.wasm", "web-tree-sitter/web-tree-sitter.wasm"),
    bytesOf("tree-sitter-python.wasm", "tree-sitter-python/tree-sitter-python.wasm")
  ]);
  const module2 = { wasmBinary: wasmBinary2, locateFile: (file) => file };
  await Parser.init(module2);
  const language = await Language.load(grammar);
  const parser = new Parser();
  parser.setLanguage(language);
  return { parser, language, runtime: module2 };
}

// src/languages/python/reader.ts
var EXPRESSIONS = new Map([...LITERALS2, ...ACCESSES, ...CALLS, ...CONDITIONS, ...SCOPES]);
var WRITTEN = new Map([...STATEMENTS, ...BLOCKS, ...DEFINITIONS]);
function otherwise2(reading, node) {
  for (const kid of node.kids) reading.value(kid, HANDED);
  return unknown(node, textOf(reading, node));
}
function readValue(node, uses, naming) {
  const read = EXPRESSIONS.get(node.kind);
  return read ? read(this, node, uses, naming) : otherwise2(this, node);
}
function readStatements(nodes, from = 0) {
  for (let index = from; index < nodes.length; index++) {
    const node = nodes[index];
    const read = WRITTEN.get(node.kind);
    if (read) read(this, node);
    else this.value(node, NONE);
    if (isLeave(this, node) && !nodes.some(({ kind }) => kind === "ERROR")) return;
  }
}
var isLeave = (reading, { kind, start: start2, end, kids }) => LEAVES2.has(kind) || kind === "expression_statement" && kids[0]?.kind === "call" && EXIT.test(reading.text.slice(start2, Math.min(end, start2 + FIRST)));
var LEAVES2 = /* @__PURE__ */ new Set(["return_statement", "raise_statement", "break_statement", "continue_statement"]);
var EXIT = /^(?:sys\.exit|os\._exit|exit|quit)\s*\(/;
var FIRST = 20;
var NONE = Object.freeze([]);
function write(text, { root, comments }) {
  const sink = createSink();
  const names = namesOf(root, text);
  const reading = {
    text,
    sink,
    names,
    space: names.module,
    block: 0,
    gives: [],
    later: [],
    value: readValue,
    tests: (node) => testsOf(reading, node),
    statements: readStatements
  };
  const unit = sink.scope({ role: "unit", language: "python", start: 0, end: text.length });
  sink.inside(unit, () => {
    for (const { start: start2, end } of comments) sink.comment({ text: text.slice(start2, end), start: start2, end });
    readBody(reading, root);
    readLater(reading);
  });
  return reading;
}
async function createReader() {
  const { parser, language, runtime } = await loadParser();
  const kinds = kindsOf(language);
  const parse = (text) => {
    const tree = parser.parse(/\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, "\n") : text);
    if (!tree) throw new Error("the parser gave up");
    try {
      return convert(tree, text, kinds, runtime);
    } finally {
      tree.delete();
    }
  };
  return { read: (path, text) => readSafely(path, text, parse) };
}
function readSafely(path, text, parse) {
  const file = { path, language: "python", text };
  try {
    const parsed = parse(text);
    return { ...file, facts: write(text, parsed).sink.facts, problems: parsed.problems };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...file, facts: [], problems: [{ start: 0, end: text.length, message: `This file could not be read: ${why}.` }] };
  }
}
export {
  createReader
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2xhbmd1YWdlcy9weXRob24vc3BhY2VzLnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvcHl0aG9uL2Rlbm90ZS50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9kcmFmdHMudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy9weXRob24vcmVhZGluZy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi90ZXh0cy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9wYXRocy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9hY2Nlc3Nlcy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9pbXBvcnRzLnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvcHl0aG9uL3BhcmFtZXRlcnMudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy9weXRob24vdHJlZS50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9uYW1lcy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9iaW5kaW5ncy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9ibG9ja3MudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy9weXRob24vbGl0ZXJhbHMudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy9weXRob24vY2FsbHMudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy9weXRob24vY29uZGl0aW9ucy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi9zdGF0ZW1lbnRzLnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvcHl0aG9uL2RlZmluaXRpb25zLnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvcHl0aG9uL3Njb3Blcy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3B5dGhvbi93YXNtLnRzIiwgIi4uL25vZGVfbW9kdWxlcy93ZWItdHJlZS1zaXR0ZXIvc3JjL2VkaXQudHMiLCAiLi4vbm9kZV9tb2R1bGVzL3dlYi10cmVlLXNpdHRlci9zcmMvY29uc3RhbnRzLnRzIiwgIi4uL25vZGVfbW9kdWxlcy93ZWItdHJlZS1zaXR0ZXIvc3JjL2ZpbmFsaXphdGlvbl9yZWdpc3RyeS50cyIsICIuLi9ub2RlX21vZHVsZXMvd2ViLXRyZWUtc2l0dGVyL3NyYy9sb29rYWhlYWRfaXRlcmF0b3IudHMiLCAiLi4vbm9kZV9tb2R1bGVzL3dlYi10cmVlLXNpdHRlci9zcmMvdHJlZS50cyIsICIuLi9ub2RlX21vZHVsZXMvd2ViLXRyZWUtc2l0dGVyL3NyYy90cmVlX2N1cnNvci50cyIsICIuLi9ub2RlX21vZHVsZXMvd2ViLXRyZWUtc2l0dGVyL3NyYy9ub2RlLnRzIiwgIi4uL25vZGVfbW9kdWxlcy93ZWItdHJlZS1zaXR0ZXIvc3JjL21hcnNoYWwudHMiLCAiLi4vbm9kZV9tb2R1bGVzL3dlYi10cmVlLXNpdHRlci9zcmMvbGFuZ3VhZ2UudHMiLCAiLi4vbm9kZV9tb2R1bGVzL3dlYi10cmVlLXNpdHRlci9saWIvd2ViLXRyZWUtc2l0dGVyLm1qcyIsICIuLi9ub2RlX21vZHVsZXMvd2ViLXRyZWUtc2l0dGVyL3NyYy9iaW5kaW5ncy50cyIsICIuLi9ub2RlX21vZHVsZXMvd2ViLXRyZWUtc2l0dGVyL3NyYy9wYXJzZXIudHMiLCAiLi4vbm9kZV9tb2R1bGVzL3dlYi10cmVlLXNpdHRlci9zcmMvcXVlcnkudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy9weXRob24vcmVhZGVyLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFBhcmFtZXRlciB9IGZyb20gJy4vcGFyYW1ldGVycy50cyc7XG5pbXBvcnQgdHlwZSB7IFN5bnRheCB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBXaGF0IGFuIGV4cHJlc3Npb24gc3RhbmRzIGZvciwgYXMgZmFyIGFzIHRoZSB0ZXh0IHNheXM6IGEgZG90dGVkIG5hbWUsIGEgZnVuY3Rpb24gb3IgYSBjbGFzcyBvZiB0aGUgZmlsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGhpbmcge1xuICAvKiogVGhlIHJlc29sdmVkIG5hbWU7IGVtcHR5OiB1bmtub3duLiBUaGUgcmVzdWx0IG9mIGEgY2FsbCBoYXMgdGhlIG5hbWUgb2Ygd2hhdCBtYWRlIGl0LiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBBbiBvYmplY3QgcmF0aGVyIHRoYW4gYSBtb2R1bGUsIGEgZnVuY3Rpb24gb3IgYSBjbGFzcy4gKi9cbiAgcmVhZG9ubHkgbWFkZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgZm46IEZuIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBrbGFzczogS2xhc3MgfCB1bmRlZmluZWQ7XG4gIC8qKiBTb21lIG9mIGl0cyBhcmd1bWVudHMgd2VyZSBnaXZlbiBiZWZvcmUsIG91dCBvZiBzaWdodDogYGZ1bmN0b29scy5wYXJ0aWFsYC4gKi9cbiAgcmVhZG9ubHkgaXNQYXJ0aWFsOiBib29sZWFuO1xufVxuXG4vKiogQSB0aGluZyBvZiBhIGRvdHRlZCBuYW1lIHRoYXQgaXMgbm8gZGVmaW5pdGlvbiBvZiB0aGUgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aGluZ09mKG5hbWU6IHN0cmluZywgbWFkZTogYm9vbGVhbik6IFRoaW5nIHtcbiAgcmV0dXJuIHsgbmFtZSwgbWFkZSwgZm46IHVuZGVmaW5lZCwga2xhc3M6IHVuZGVmaW5lZCwgaXNQYXJ0aWFsOiBmYWxzZSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdGhpbmdPZkZuKGZuOiBGbik6IFRoaW5nIHtcbiAgcmV0dXJuIHsgbmFtZTogZm4ubmFtZSwgbWFkZTogZmFsc2UsIGZuLCBrbGFzczogdW5kZWZpbmVkLCBpc1BhcnRpYWw6IGZhbHNlIH07XG59XG5cbi8qKiBBIGNsYXNzIG9mIHRoZSBmaWxlLCBvciBhbiBpbnN0YW5jZSBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aGluZ09mQ2xhc3Moa2xhc3M6IEtsYXNzLCBtYWRlOiBib29sZWFuKTogVGhpbmcge1xuICByZXR1cm4geyBuYW1lOiBrbGFzcy5uYW1lLCBtYWRlLCBmbjogdW5kZWZpbmVkLCBrbGFzcywgaXNQYXJ0aWFsOiBmYWxzZSB9O1xufVxuXG4vKiogQSBmdW5jdGlvbiBvciBtZXRob2Qgb2YgdGhlIGZpbGUuICovXG5leHBvcnQgaW50ZXJmYWNlIEZuIHtcbiAgLyoqIGBtYWluYCwgYEV4cG9ydGVyLnJ1bmAuICovXG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgbm9kZTogU3ludGF4O1xuICByZWFkb25seSBzcGFjZTogU3BhY2U7XG4gIC8qKiBUaGUgY2xhc3MgaXQgaXMgYSBtZXRob2Qgb2YuICovXG4gIHJlYWRvbmx5IGtsYXNzOiBLbGFzcyB8IHVuZGVmaW5lZDtcbiAgLyoqIFdpdGhvdXQgYHNlbGZgIGFuZCBgY2xzYC4gKi9cbiAgcmVhZG9ubHkgcGFyYW1zOiByZWFkb25seSBQYXJhbWV0ZXJbXTtcbiAgLyoqIFdoYXQgaXRzIGByZXR1cm5gIHN0YXRlbWVudHMgZ2l2ZSwgYXMgd3JpdHRlbi4gKi9cbiAgcmVhZG9ubHkgcmV0dXJuczogU3ludGF4W107XG4gIC8qKiBXaGF0IGl0cyByZXN1bHRzIGFyZSwgb25jZSBhc2tlZC4gKi9cbiAgZ2l2ZXM6IFRoaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogSXRzIHNjb3BlIGFtb25nIHRoZSBmYWN0cywgb25jZSB3cml0dGVuLiAqL1xuICBpZDogbnVtYmVyIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogQSBjbGFzcyBvZiB0aGUgZmlsZS4gSXRzIHNwYWNlIGhvbGRzIGNsYXNzLWxldmVsIG5hbWVzLCBtZXRob2RzLCBhbmQgd2hhdCBpcyBhc3NpZ25lZCB0byBgc2VsZi54YCBhbnl3aGVyZSBpbiBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2xhc3Mge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNwYWNlOiBTcGFjZTtcbiAgcmVhZG9ubHkgYmFzZXM6IHJlYWRvbmx5IFN5bnRheFtdO1xuICAvKiogV2hlcmUgaXRzIGJhc2VzIGFyZSBsb29rZWQgdXAuICovXG4gIHJlYWRvbmx5IG91dGVyOiBTcGFjZTtcbn1cblxuLyoqIFdoYXQgdGhlIGZpbGUgc2F5cyBhYm91dCBvbmUgbmFtZSBpbiBvbmUgc3BhY2UsIGFuZCwgd2hpbGUgZmFjdHMgYXJlIHdyaXR0ZW4sIHdoYXQgaXQgaG9sZHMuICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWUge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBzcGFjZTogU3BhY2U7XG4gIC8qKiBIb3cgb2Z0ZW4gaXQgaXMgYm91bmQgaW4gdGhlIHRleHQuICovXG4gIGNvdW50OiBudW1iZXI7XG4gIC8qKiBFbGVtZW50cyBhcmUgYWRkZWQgdG8gd2hhdCBpdCBob2xkcywgb3IgdGFrZW4gZnJvbSBpdC4gKi9cbiAgaXNDaGFuZ2VkOiBib29sZWFuO1xuICAvKiogVGhlIHJpZ2h0IHNpZGVzIGdpdmVuIHRvIGl0LiAqL1xuICByZWFkb25seSB2YWx1ZXM6IFN5bnRheFtdO1xuICAvKiogVGhlIGxvb3AgdGhhdCBiaW5kcyBpdCBnb2VzIHRocm91Z2ggdGhpcy4gKi9cbiAgb3ZlcjogU3ludGF4IHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIGRvdHRlZCBuYW1lIGl0IHdhcyBpbXBvcnRlZCBmcm9tLiAqL1xuICBwYXRoOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIGZuOiBGbiB8IHVuZGVmaW5lZDtcbiAga2xhc3M6IEtsYXNzIHwgdW5kZWZpbmVkO1xuICBhbm5vdGF0aW9uOiBTeW50YXggfCB1bmRlZmluZWQ7XG4gIC8qKiBXaGF0IGlzIGxvb2tlZCBhdCBpbiB3aGF0IGl0IGhvbGRzOyBzaGFyZWQgd2l0aCB0aGUgY2FsbHMgd2hvc2UgcmVzdWx0cyBpdCBob2xkcy4gKi9cbiAgcmVhZG9ubHkgdXNlczogc3RyaW5nW107XG4gIC8qKiBUaGUgbGFzdCB2YWx1ZSB3cml0dGVuIHRvIGl0LCB0aGUgcmlnaHQgc2lkZSB0aGF0IGdhdmUgaXQsIGFuZCB0aGUgY29uZGl0aW9uYWwgc2NvcGUgaW4gd2hpY2ggdGhhdCBoYXBwZW5lZC4gKi9cbiAgdmFsdWU6IFZhbHVlIHwgdW5kZWZpbmVkO1xuICBsYXRlc3Q6IFN5bnRheCB8IHVuZGVmaW5lZDtcbiAgYmxvY2s6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgLyoqIFdoYXQgaXQgd2FzIGZvdW5kIHRvIHN0YW5kIGZvciwgd2hpbGUgYGxhdGVzdGAgd2FzIHRoaXMuICovXG4gIGtub3duOiBUaGluZyB8IHVuZGVmaW5lZDtcbiAga25vd25Gb3I6IFN5bnRheCB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoZXJlIG5hbWVzIGxpdmUuIEZ1bmN0aW9ucyBkbyBub3Qgc2VlIHRoZSBuYW1lcyBvZiB0aGUgY2xhc3NlcyBhcm91bmQgdGhlbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3BhY2Uge1xuICByZWFkb25seSBraW5kOiAnbW9kdWxlJyB8ICdmdW5jdGlvbicgfCAnY2xhc3MnO1xuICByZWFkb25seSBwYXJlbnQ6IFNwYWNlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBuYW1lczogTWFwPHN0cmluZywgTmFtZT47XG4gIC8qKiBUaGUgY2xhc3Mgd2hvc2Ugc3BhY2UgaXQgaXMsIG9yIHdob3NlIG1ldGhvZC4gKi9cbiAga2xhc3M6IEtsYXNzIHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIGZpcnN0IHBhcmFtZXRlciBvZiBhIG1ldGhvZDogYHNlbGZgLCBgY2xzYC4gKi9cbiAgcmVhZG9ubHkgc2VsZjogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIGZpbGUncyBuYW1lcywga25vd24gYmVmb3JlIGFueXRoaW5nIGlzIHdyaXR0ZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWVzIHtcbiAgcmVhZG9ubHkgbW9kdWxlOiBTcGFjZTtcbiAgcmVhZG9ubHkgZm5zOiBSZWFkb25seU1hcDxTeW50YXgsIEZuPjtcbiAgcmVhZG9ubHkga2xhc3NlczogUmVhZG9ubHlNYXA8U3ludGF4LCBLbGFzcz47XG4gIC8qKiBNZXRob2RzIGJ5IHRoZWlyIHBsYWluIG5hbWUuICovXG4gIHJlYWRvbmx5IG1ldGhvZHM6IFJlYWRvbmx5TWFwPHN0cmluZywgcmVhZG9ubHkgRm5bXT47XG59XG5cbi8qKiBBIG5ldyBzcGFjZSwgZW1wdHkuICovXG5leHBvcnQgZnVuY3Rpb24gc3BhY2VJbihwYXJlbnQ6IFNwYWNlIHwgdW5kZWZpbmVkLCBraW5kOiBTcGFjZVsna2luZCddLCBrbGFzcz86IEtsYXNzLCBzZWxmPzogc3RyaW5nKTogU3BhY2Uge1xuICByZXR1cm4geyBraW5kLCBwYXJlbnQsIG5hbWVzOiBuZXcgTWFwKCksIGtsYXNzLCBzZWxmIH07XG59XG5cbi8qKiBFdmVyeSBuYW1lIGhhcyBhbGwgaXRzIHByb3BlcnRpZXMgZnJvbSB0aGUgc3RhcnQ6IG9iamVjdHMgb2Ygb25lIHNoYXBlIGFyZSByZWFkIHNldmVyYWwgdGltZXMgZmFzdGVyLiAqL1xuZnVuY3Rpb24gbmV3TmFtZShzcGFjZTogU3BhY2UsIGlkOiBzdHJpbmcpOiBOYW1lIHtcbiAgcmV0dXJuIHtcbiAgICBpZCxcbiAgICBzcGFjZSxcbiAgICBjb3VudDogMCxcbiAgICBpc0NoYW5nZWQ6IGZhbHNlLFxuICAgIHZhbHVlczogW10sXG4gICAgdXNlczogW10sXG4gICAgb3ZlcjogdW5kZWZpbmVkLFxuICAgIHBhdGg6IHVuZGVmaW5lZCxcbiAgICBmbjogdW5kZWZpbmVkLFxuICAgIGtsYXNzOiB1bmRlZmluZWQsXG4gICAgYW5ub3RhdGlvbjogdW5kZWZpbmVkLFxuICAgIHZhbHVlOiB1bmRlZmluZWQsXG4gICAgbGF0ZXN0OiB1bmRlZmluZWQsXG4gICAgYmxvY2s6IHVuZGVmaW5lZCxcbiAgICBrbm93bjogdW5kZWZpbmVkLFxuICAgIGtub3duRm9yOiB1bmRlZmluZWQsXG4gIH07XG59XG5cbi8qKiBUaGUgbmFtZSBhcyBkZWNsYXJlZCBpbiBhIHNwYWNlLCBtYWRlIGlmIG5ldy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNsYXJlKHNwYWNlOiBTcGFjZSwgaWQ6IHN0cmluZyk6IE5hbWUge1xuICBsZXQgbmFtZSA9IHNwYWNlLm5hbWVzLmdldChpZCk7XG4gIGlmICghbmFtZSkge1xuICAgIG5hbWUgPSBuZXdOYW1lKHNwYWNlLCBpZCk7XG4gICAgc3BhY2UubmFtZXMuc2V0KGlkLCBuYW1lKTtcbiAgfVxuICByZXR1cm4gbmFtZTtcbn1cblxuLyoqIFRoZSBuYW1lIHRoYXQgYW4gaWRlbnRpZmllciBtZWFucyBpbiBhIHNwYWNlOiBpdHMgb3duLCBlbHNlIHRoYXQgb2YgdGhlIGZ1bmN0aW9ucyBhbmQgdGhlIG1vZHVsZSBhcm91bmQgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gbG9va3VwKHNwYWNlOiBTcGFjZSwgaWQ6IHN0cmluZyk6IE5hbWUgfCB1bmRlZmluZWQge1xuICBjb25zdCBvd24gPSBzcGFjZS5uYW1lcy5nZXQoaWQpO1xuICBpZiAob3duKSByZXR1cm4gb3duO1xuICBmb3IgKGxldCBhdCA9IHNwYWNlLnBhcmVudDsgYXQ7IGF0ID0gYXQucGFyZW50KSB7XG4gICAgY29uc3QgbmFtZSA9IGF0LmtpbmQgPT09ICdjbGFzcycgPyB1bmRlZmluZWQgOiBhdC5uYW1lcy5nZXQoaWQpO1xuICAgIGlmIChuYW1lKSByZXR1cm4gbmFtZTtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogVGhlIGF0dHJpYnV0ZSBgc2VsZi54YCBvZiB0aGUgY2xhc3Mgd2hvc2UgbWV0aG9kJ3Mgc3BhY2UgdGhpcyBpcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRyaWJ1dGVPZihzcGFjZTogU3BhY2UsIGJhc2U6IHN0cmluZywgYXR0cmlidXRlOiBzdHJpbmcpOiBOYW1lIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgb3duZXIgPSBvd25lck9mKHNwYWNlLCBiYXNlKTtcbiAgcmV0dXJuIG93bmVyICYmIGRlY2xhcmUob3duZXIuc3BhY2UsIGF0dHJpYnV0ZSk7XG59XG5cbi8qKiBUaGUgY2xhc3MgdGhhdCBgc2VsZmAgKG9yIGBjbHNgKSBzdGFuZHMgZm9yLCBpbiBhIG1ldGhvZCBvciBpbiBhIGZ1bmN0aW9uIG5lc3RlZCBpbiBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gb3duZXJPZihzcGFjZTogU3BhY2UsIGJhc2U6IHN0cmluZyk6IEtsYXNzIHwgdW5kZWZpbmVkIHtcbiAgZm9yIChsZXQgYXQ6IFNwYWNlIHwgdW5kZWZpbmVkID0gc3BhY2U7IGF0OyBhdCA9IGF0LnBhcmVudCkge1xuICAgIGlmIChhdC5zZWxmID09PSBiYXNlKSByZXR1cm4gYXQua2xhc3M7XG4gICAgaWYgKGF0LmtpbmQgIT09ICdjbGFzcycgJiYgYXQubmFtZXMuaGFzKGJhc2UpKSByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG4iLCAiaW1wb3J0IHtcbiAgYXR0cmlidXRlT2YsXG4gIHR5cGUgRm4sXG4gIHR5cGUgS2xhc3MsXG4gIGxvb2t1cCxcbiAgdHlwZSBOYW1lLFxuICBvd25lck9mLFxuICB0eXBlIFNwYWNlLFxuICB0eXBlIFRoaW5nLFxuICB0aGluZ09mLFxuICB0aGluZ09mQ2xhc3MsXG4gIHRoaW5nT2ZGbixcbn0gZnJvbSAnLi9zcGFjZXMudHMnO1xuaW1wb3J0IHR5cGUgeyBTeW50YXggfSBmcm9tICcuL3RyZWUudHMnO1xuXG5jb25zdCBVTktOT1dOID0gdGhpbmdPZignJywgdHJ1ZSk7XG5jb25zdCBQQVRIID0gdGhpbmdPZigncGF0aGxpYi5QYXRoJywgdHJ1ZSk7XG5jb25zdCBURVhUID0gdGhpbmdPZignc3RyJywgdHJ1ZSk7XG5cbi8qKiBXaGF0IG9mIGEgcGF0aCBpcyBhIHBhdGggYWdhaW4sIGFzIGF0dHJpYnV0ZSBvciBhcyB0aGUgcmVzdWx0IG9mIGEgY2FsbC4gKi9cbmNvbnN0IFBBVEhTID1cbiAgL15wYXRobGliXFwuKD86UHVyZSk/KD86UG9zaXh8V2luZG93cyk/UGF0aCg/OlxcLig/OnBhcmVudHxyZXNvbHZlfGFic29sdXRlfGV4cGFuZHVzZXJ8am9pbnBhdGh8d2l0aF9uYW1lfHdpdGhfc3VmZml4fHdpdGhfc3RlbXxjd2R8aG9tZXxyZW5hbWV8cmVwbGFjZXxyZWxhdGl2ZV90b3xyZWFkbGluaykpPyQvO1xuY29uc3QgUEFUSF9MSVNUUyA9IC9ecGF0aGxpYlxcLlBhdGhcXC4oPzppdGVyZGlyfGdsb2J8cmdsb2J8cGFyZW50c3x3YWxrKSQvO1xuLyoqIE1ldGhvZHMgb2YgdGV4dCB0aGF0IGdpdmUgdGV4dCBhZ2Fpbi4gKi9cbmNvbnN0IFRFWFRTID1cbiAgL15zdHIoPzpcXC4oPzpmb3JtYXR8am9pbnxzdHJpcHxsc3RyaXB8cnN0cmlwfGxvd2VyfHVwcGVyfHJlcGxhY2V8dGl0bGV8Zm9ybWF0X21hcHxyZW1vdmVwcmVmaXh8cmVtb3Zlc3VmZml4fHpmaWxsfGxqdXN0fHJqdXN0KSk/JC87XG5cbmNvbnN0IExJVEVSQUxTOiBSZWFkb25seU1hcDxzdHJpbmcsIFRoaW5nPiA9IG5ldyBNYXAoW1xuICBbJ3N0cmluZycsIFRFWFRdLFxuICBbJ2NvbmNhdGVuYXRlZF9zdHJpbmcnLCBURVhUXSxcbiAgLi4uWydsaXN0JywgJ2xpc3RfY29tcHJlaGVuc2lvbiddLm1hcCgoa2luZCk6IFtzdHJpbmcsIFRoaW5nXSA9PiBba2luZCwgdGhpbmdPZignbGlzdCcsIHRydWUpXSksXG4gIC4uLlsnZGljdGlvbmFyeScsICdkaWN0aW9uYXJ5X2NvbXByZWhlbnNpb24nXS5tYXAoKGtpbmQpOiBbc3RyaW5nLCBUaGluZ10gPT4gW2tpbmQsIHRoaW5nT2YoJ2RpY3QnLCB0cnVlKV0pLFxuICAuLi5bJ3NldCcsICdzZXRfY29tcHJlaGVuc2lvbiddLm1hcCgoa2luZCk6IFtzdHJpbmcsIFRoaW5nXSA9PiBba2luZCwgdGhpbmdPZignc2V0JywgdHJ1ZSldKSxcbiAgWyd0dXBsZScsIHRoaW5nT2YoJ3R1cGxlJywgdHJ1ZSldLFxuXSk7XG5cbmNvbnN0IERFRVBFU1QgPSA0MDtcblxuLyoqIFdoYXQgYW4gZXhwcmVzc2lvbiBzdGFuZHMgZm9yLiBJdCB3cml0ZXMgbm90aGluZywgc28gaXQgY2FuIGJlIGFza2VkIGJlZm9yZSB0aGUgdGV4dCBpcyByZWFjaGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlbm90ZSh0ZXh0OiBzdHJpbmcsIHNwYWNlOiBTcGFjZSwgbm9kZTogU3ludGF4LCBkZXB0aCA9IDApOiBUaGluZyB7XG4gIGlmIChkZXB0aCA+IERFRVBFU1QpIHJldHVybiBVTktOT1dOO1xuICBjb25zdCBsaXRlcmFsID0gTElURVJBTFMuZ2V0KG5vZGUua2luZCk7XG4gIGlmIChsaXRlcmFsKSByZXR1cm4gbGl0ZXJhbDtcbiAgY29uc3QgaW5uZXIgPSBub2RlLmtpZHNbMF07XG4gIHN3aXRjaCAobm9kZS5raW5kKSB7XG4gICAgY2FzZSAnaWRlbnRpZmllcic6XG4gICAgICByZXR1cm4gbmFtZWQodGV4dCwgc3BhY2UsIHRleHQuc2xpY2Uobm9kZS5zdGFydCwgbm9kZS5lbmQpLCBkZXB0aCk7XG4gICAgY2FzZSAnYXR0cmlidXRlJzpcbiAgICAgIHJldHVybiBhdHRyaWJ1dGVkKHRleHQsIHNwYWNlLCBub2RlLCBkZXB0aCk7XG4gICAgY2FzZSAnY2FsbCc6XG4gICAgICByZXR1cm4gaW5uZXIgPyBjYWxsZWQodGV4dCwgc3BhY2UsIG5vZGUsIGlubmVyLCBkZXB0aCkgOiBVTktOT1dOO1xuICAgIGNhc2UgJ2F3YWl0JzpcbiAgICBjYXNlICdwYXJlbnRoZXNpemVkX2V4cHJlc3Npb24nOlxuICAgIGNhc2UgJ2FzX3BhdHRlcm4nOlxuICAgICAgcmV0dXJuIGlubmVyID8gZGVub3RlKHRleHQsIHNwYWNlLCBpbm5lciwgZGVwdGggKyAxKSA6IFVOS05PV047XG4gICAgY2FzZSAnbmFtZWRfZXhwcmVzc2lvbic6XG4gICAgICByZXR1cm4gbm9kZS5raWRzWzFdID8gZGVub3RlKHRleHQsIHNwYWNlLCBub2RlLmtpZHNbMV0sIGRlcHRoICsgMSkgOiBVTktOT1dOO1xuICAgIGNhc2UgJ2Jvb2xlYW5fb3BlcmF0b3InOlxuICAgIGNhc2UgJ2NvbmRpdGlvbmFsX2V4cHJlc3Npb24nOlxuICAgICAgcmV0dXJuIGVpdGhlcih0ZXh0LCBzcGFjZSwgbm9kZSwgZGVwdGgpO1xuICAgIGNhc2UgJ3N1YnNjcmlwdCc6XG4gICAgICByZXR1cm4gaW5uZXIgJiYgUEFUSF9MSVNUUy50ZXN0KGRlbm90ZSh0ZXh0LCBzcGFjZSwgaW5uZXIsIGRlcHRoICsgMSkubmFtZSkgPyBQQVRIIDogVU5LTk9XTjtcbiAgICBjYXNlICdiaW5hcnlfb3BlcmF0b3InOlxuICAgICAgcmV0dXJuIGNvbXB1dGVkKHRleHQsIHNwYWNlLCBub2RlLCBkZXB0aCk7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBVTktOT1dOO1xuICB9XG59XG5cbi8qKiBBIHBhdGggb3ZlciBzb21ldGhpbmcgaXMgYSBwYXRoOyB0ZXh0IHdpdGggc29tZXRoaW5nIGFkZGVkIG9yIGZpbGxlZCBpbiBpcyB0ZXh0LiAqL1xuZnVuY3Rpb24gY29tcHV0ZWQodGV4dDogc3RyaW5nLCBzcGFjZTogU3BhY2UsIG5vZGU6IFN5bnRheCwgZGVwdGg6IG51bWJlcik6IFRoaW5nIHtcbiAgY29uc3QgW2xlZnQsIHJpZ2h0XSA9IG5vZGUua2lkcztcbiAgaWYgKCFsZWZ0IHx8ICFyaWdodCkgcmV0dXJuIFVOS05PV047XG4gIGNvbnN0IG9wZXJhdG9yID0gdGV4dC5zbGljZShsZWZ0LmVuZCwgcmlnaHQuc3RhcnQpO1xuICBjb25zdCBmaXJzdCA9IGRlbm90ZSh0ZXh0LCBzcGFjZSwgbGVmdCwgZGVwdGggKyAxKTtcbiAgaWYgKGZpcnN0Lm5hbWUgPT09ICdwYXRobGliLlBhdGgnICYmIG9wZXJhdG9yLmluY2x1ZGVzKCcvJykpIHJldHVybiBQQVRIO1xuICBpZiAoZmlyc3QubmFtZSA9PT0gJ3N0cicgJiYgL1srJSpdLy50ZXN0KG9wZXJhdG9yKSkgcmV0dXJuIFRFWFQ7XG4gIHJldHVybiBvcGVyYXRvci5pbmNsdWRlcygnLycpICYmIGRlbm90ZSh0ZXh0LCBzcGFjZSwgcmlnaHQsIGRlcHRoICsgMSkubmFtZSA9PT0gJ3BhdGhsaWIuUGF0aCcgPyBQQVRIIDogVU5LTk9XTjtcbn1cblxuZnVuY3Rpb24gZWl0aGVyKHRleHQ6IHN0cmluZywgc3BhY2U6IFNwYWNlLCBub2RlOiBTeW50YXgsIGRlcHRoOiBudW1iZXIpOiBUaGluZyB7XG4gIGNvbnN0IHNpZGVzID0gbm9kZS5raW5kID09PSAnYm9vbGVhbl9vcGVyYXRvcicgPyBub2RlLmtpZHMgOiBbbm9kZS5raWRzWzBdLCBub2RlLmtpZHNbMl1dO1xuICBmb3IgKGNvbnN0IHNpZGUgb2Ygc2lkZXMpIHtcbiAgICBjb25zdCB0aGluZyA9IHNpZGUgPyBkZW5vdGUodGV4dCwgc3BhY2UsIHNpZGUsIGRlcHRoICsgMSkgOiBVTktOT1dOO1xuICAgIGlmICh0aGluZy5uYW1lICE9PSAnJykgcmV0dXJuIHRoaW5nO1xuICB9XG4gIHJldHVybiBVTktOT1dOO1xufVxuXG4vKiogV2hhdCBhIG5hbWUgc3RhbmRzIGZvcjogYW4gaW1wb3J0LCBhIGRlZmluaXRpb24sIHRoZSBjbGFzcyBvZiBhIHZhcmlhYmxlOyBhIG5hbWUgdGhlIGZpbGUgbmV2ZXIgYmluZHMgaXMgYSBidWlsdGluLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5hbWVkKHRleHQ6IHN0cmluZywgc3BhY2U6IFNwYWNlLCBpZDogc3RyaW5nLCBkZXB0aCA9IDApOiBUaGluZyB7XG4gIGNvbnN0IG93bmVyID0gb3duZXJPZihzcGFjZSwgaWQpO1xuICBpZiAob3duZXIpIHJldHVybiB0aGluZ09mQ2xhc3Mob3duZXIsIHRydWUpO1xuICBjb25zdCBuYW1lID0gbG9va3VwKHNwYWNlLCBpZCk7XG4gIHJldHVybiBuYW1lID8gaGVsZCh0ZXh0LCBzcGFjZSwgbmFtZSwgZGVwdGgpIDogdGhpbmdPZihpZCwgZmFsc2UpO1xufVxuXG5mdW5jdGlvbiBoZWxkKHRleHQ6IHN0cmluZywgc3BhY2U6IFNwYWNlLCBuYW1lOiBOYW1lLCBkZXB0aDogbnVtYmVyKTogVGhpbmcge1xuICBpZiAobmFtZS5wYXRoICE9PSB1bmRlZmluZWQpIHJldHVybiB0aGluZ09mKG5hbWUucGF0aCwgZmFsc2UpO1xuICBpZiAobmFtZS5mbikgcmV0dXJuIHRoaW5nT2ZGbihuYW1lLmZuKTtcbiAgaWYgKG5hbWUua2xhc3MpIHJldHVybiB0aGluZ09mQ2xhc3MobmFtZS5rbGFzcywgZmFsc2UpO1xuICBjb25zdCBsYXRlc3QgPSBzcGFjZSA9PT0gbmFtZS5zcGFjZSA/IG5hbWUubGF0ZXN0IDogdW5kZWZpbmVkO1xuICBpZiAobmFtZS5rbm93biAmJiBuYW1lLmtub3duRm9yID09PSBsYXRlc3QpIHJldHVybiBuYW1lLmtub3duO1xuICBuYW1lLmtub3duID0gVU5LTk9XTjsgLy8gRW5kcyBuYW1lcyB0aGF0IGFyZSBkZWZpbmVkIGJ5IHRoZW1zZWx2ZXMuXG4gIG5hbWUua25vd25Gb3IgPSBsYXRlc3Q7XG4gIG5hbWUua25vd24gPSBjbGFzc09mKHRleHQsIG5hbWUsIGxhdGVzdCwgZGVwdGgpO1xuICByZXR1cm4gbmFtZS5rbm93bjtcbn1cblxuLyoqIFRoZSBjbGFzcyBvZiBhIHZhcmlhYmxlOiBhbm5vdGF0ZWQsIG9yIHRoYXQgb2Ygd2hhdCBpdCB3YXMgbGFzdCBnaXZlbiBoZXJlLCBvciB0aGUgb25lIGNsYXNzIG9mIGFsbCBpdCBpcyBnaXZlbi4gKi9cbmZ1bmN0aW9uIGNsYXNzT2YodGV4dDogc3RyaW5nLCBuYW1lOiBOYW1lLCBsYXRlc3Q6IFN5bnRheCB8IHVuZGVmaW5lZCwgZGVwdGg6IG51bWJlcik6IFRoaW5nIHtcbiAgY29uc3QgYW5ub3RhdGVkID0gbmFtZS5hbm5vdGF0aW9uICYmIGFubm90YXRpb24odGV4dCwgbmFtZS5zcGFjZSwgbmFtZS5hbm5vdGF0aW9uKTtcbiAgaWYgKGFubm90YXRlZCkgcmV0dXJuIGFubm90YXRlZDtcbiAgaWYgKGxhdGVzdCkge1xuICAgIGNvbnN0IHRoaW5nID0gZGVub3RlKHRleHQsIG5hbWUuc3BhY2UsIGxhdGVzdCwgZGVwdGggKyAxKTtcbiAgICBpZiAodGhpbmcubmFtZSAhPT0gJycpIHJldHVybiB0aGluZztcbiAgfVxuICBsZXQgb25seSA9IFVOS05PV047XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbmFtZS52YWx1ZXMpIHtcbiAgICBjb25zdCB0aGluZyA9IGRlbm90ZSh0ZXh0LCBuYW1lLnNwYWNlLCB2YWx1ZSwgZGVwdGggKyAxKTtcbiAgICBpZiAodGhpbmcubmFtZSA9PT0gJycpIGNvbnRpbnVlO1xuICAgIGlmIChvbmx5Lm5hbWUgIT09ICcnICYmIG9ubHkubmFtZSAhPT0gdGhpbmcubmFtZSkgcmV0dXJuIFVOS05PV047XG4gICAgb25seSA9IHRoaW5nO1xuICB9XG4gIGlmIChvbmx5Lm5hbWUgIT09ICcnIHx8ICFuYW1lLm92ZXIpIHJldHVybiBvbmx5O1xuICByZXR1cm4gUEFUSF9MSVNUUy50ZXN0KGRlbm90ZSh0ZXh0LCBuYW1lLnNwYWNlLCBuYW1lLm92ZXIsIGRlcHRoICsgMSkubmFtZSkgPyBQQVRIIDogVU5LTk9XTjtcbn1cblxuY29uc3QgQU5OT1RBVElPTiA9IC9eW1wiJ10/KD86KD86dHlwaW5nXFwuKT8oPzpPcHRpb25hbHxBbm5vdGF0ZWR8RmluYWx8Q2xhc3NWYXIpXFxbKT9bXCInXT8oW0EtWmEtel9dW1xcdy5dKikvO1xuY29uc3QgVkFHVUU6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsnQW55JywgJ29iamVjdCcsICdOb25lJywgJ1VuaW9uJywgJ3R5cGluZy5VbmlvbicsICd0eXBpbmcuQW55JywgJ1R5cGVWYXInXSk7XG5cbmZ1bmN0aW9uIGFubm90YXRpb24odGV4dDogc3RyaW5nLCBzcGFjZTogU3BhY2UsIG5vZGU6IFN5bnRheCk6IFRoaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgW2ZpcnN0LCAuLi5yZXN0XSA9IChBTk5PVEFUSU9OLmV4ZWModGV4dC5zbGljZShub2RlLnN0YXJ0LCBub2RlLmVuZCkpPy5bMV0gPz8gJ0FueScpLnNwbGl0KCcuJykgYXMgW3N0cmluZywgLi4uc3RyaW5nW11dO1xuICBjb25zdCBuYW1lID0gbG9va3VwKHNwYWNlLCBmaXJzdCk7XG4gIGlmIChuYW1lPy5rbGFzcyAmJiByZXN0Lmxlbmd0aCA9PT0gMCkgcmV0dXJuIHRoaW5nT2ZDbGFzcyhuYW1lLmtsYXNzLCB0cnVlKTtcbiAgaWYgKG5hbWUgJiYgbmFtZS5wYXRoID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHBhdGggPSBbbmFtZT8ucGF0aCA/PyBmaXJzdCwgLi4ucmVzdF0uam9pbignLicpO1xuICByZXR1cm4gVkFHVUUuaGFzKHBhdGgucmVwbGFjZSgvXnR5cGluZ1xcLi8sICcnKSkgPyB1bmRlZmluZWQgOiB0aGluZ09mKHBhdGgucmVwbGFjZSgvXnR5cGluZ1xcLihbQS1aXSkvLCBsb3dlciksIHRydWUpO1xufVxuXG5jb25zdCBsb3dlciA9IChfOiBzdHJpbmcsIGxldHRlcjogc3RyaW5nKTogc3RyaW5nID0+IGxldHRlci50b0xvd2VyQ2FzZSgpO1xuXG5mdW5jdGlvbiBhdHRyaWJ1dGVkKHRleHQ6IHN0cmluZywgc3BhY2U6IFNwYWNlLCBub2RlOiBTeW50YXgsIGRlcHRoOiBudW1iZXIpOiBUaGluZyB7XG4gIGNvbnN0IFtiYXNlLCBhdHRyaWJ1dGVdID0gbm9kZS5raWRzO1xuICBpZiAoYmFzZSAmJiBhdHRyaWJ1dGUpXG4gICAgcmV0dXJuIG1lbWJlcih0ZXh0LCBkZW5vdGUodGV4dCwgc3BhY2UsIGJhc2UsIGRlcHRoICsgMSksIHRleHQuc2xpY2UoYXR0cmlidXRlLnN0YXJ0LCBhdHRyaWJ1dGUuZW5kKSwgZGVwdGgpO1xuICBjb25zdCBbZmlyc3QsIC4uLnJlc3RdID0gdGV4dC5zbGljZShub2RlLnN0YXJ0LCBub2RlLmVuZCkuc3BsaXQoJy4nKSBhcyBbc3RyaW5nLCAuLi5zdHJpbmdbXV07XG4gIGxldCB0aGluZyA9IG5hbWVkKHRleHQsIHNwYWNlLCBmaXJzdCwgZGVwdGgpO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcmVzdCkgdGhpbmcgPSBtZW1iZXIodGV4dCwgdGhpbmcsIHBhcnQsIGRlcHRoKTtcbiAgcmV0dXJuIHRoaW5nO1xufVxuXG4vKiogV2hhdCBhIG1lbWJlciBvZiBhIHRoaW5nIHN0YW5kcyBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVyKHRleHQ6IHN0cmluZywgdGhpbmc6IFRoaW5nLCBhdHRyaWJ1dGU6IHN0cmluZywgZGVwdGggPSAwKTogVGhpbmcge1xuICBpZiAodGhpbmcua2xhc3MpIHJldHVybiBvZkNsYXNzKHRleHQsIHRoaW5nLmtsYXNzLCBhdHRyaWJ1dGUsIGRlcHRoKTtcbiAgaWYgKHRoaW5nLm5hbWUgPT09ICcnIHx8ICh0aGluZy5tYWRlICYmIHRoaW5nLm5hbWUuc3RhcnRzV2l0aCgnLicpKSkgcmV0dXJuIHRoaW5nT2YoYC4ke2F0dHJpYnV0ZX1gLCB0cnVlKTtcbiAgaWYgKHRoaW5nLmZuKSByZXR1cm4gdGhpbmdPZihgLiR7YXR0cmlidXRlfWAsIHRydWUpO1xuICBjb25zdCBuYW1lID0gYCR7dGhpbmcubmFtZX0uJHthdHRyaWJ1dGV9YDtcbiAgcmV0dXJuIHRoaW5nLm1hZGUgJiYgYXR0cmlidXRlID09PSAncGFyZW50JyAmJiBQQVRIUy50ZXN0KG5hbWUpID8gUEFUSCA6IHRoaW5nT2YobmFtZSwgdGhpbmcubWFkZSk7XG59XG5cbmZ1bmN0aW9uIG9mQ2xhc3ModGV4dDogc3RyaW5nLCBrbGFzczogS2xhc3MsIGF0dHJpYnV0ZTogc3RyaW5nLCBkZXB0aDogbnVtYmVyKTogVGhpbmcge1xuICBjb25zdCBuYW1lID0ga2xhc3Muc3BhY2UubmFtZXMuZ2V0KGF0dHJpYnV0ZSk7XG4gIGlmIChuYW1lPy5mbikgcmV0dXJuIHRoaW5nT2ZGbihuYW1lLmZuKTtcbiAgaWYgKG5hbWUgJiYgbmFtZS5jb3VudCA+IDApIHtcbiAgICBjb25zdCB0aGluZyA9IGhlbGQodGV4dCwga2xhc3Muc3BhY2UsIG5hbWUsIGRlcHRoICsgMSk7XG4gICAgcmV0dXJuIHRoaW5nLm5hbWUgPT09ICcnID8gdGhpbmdPZignJywgdHJ1ZSkgOiB0aGluZztcbiAgfVxuICBmb3IgKGNvbnN0IGJhc2Ugb2Yga2xhc3MuYmFzZXMpIHtcbiAgICBjb25zdCB0aGluZyA9IGRlcHRoID4gREVFUEVTVCA/IFVOS05PV04gOiBkZW5vdGUodGV4dCwga2xhc3Mub3V0ZXIsIGJhc2UsIGRlcHRoICsgMSk7XG4gICAgaWYgKHRoaW5nLmtsYXNzID09PSBrbGFzcykgY29udGludWU7XG4gICAgY29uc3QgaW5oZXJpdGVkID0gdGhpbmcubmFtZSA9PT0gJycgfHwgdGhpbmcubmFtZSA9PT0gJ29iamVjdCcgPyBVTktOT1dOIDogbWVtYmVyKHRleHQsIHRoaW5nLCBhdHRyaWJ1dGUsIGRlcHRoICsgMSk7XG4gICAgaWYgKGluaGVyaXRlZC5uYW1lICE9PSAnJyAmJiBpbmhlcml0ZWQubmFtZSAhPT0gYC4ke2F0dHJpYnV0ZX1gKSByZXR1cm4gaW5oZXJpdGVkO1xuICB9XG4gIHJldHVybiB0aGluZ09mKGAuJHthdHRyaWJ1dGV9YCwgdHJ1ZSk7XG59XG5cbmZ1bmN0aW9uIGNhbGxlZCh0ZXh0OiBzdHJpbmcsIHNwYWNlOiBTcGFjZSwgbm9kZTogU3ludGF4LCBjYWxsZWU6IFN5bnRheCwgZGVwdGg6IG51bWJlcik6IFRoaW5nIHtcbiAgaWYgKGNhbGxlZS5raW5kID09PSAnaWRlbnRpZmllcicgJiYgdGV4dC5zbGljZShjYWxsZWUuc3RhcnQsIGNhbGxlZS5lbmQpID09PSAnc3VwZXInKSByZXR1cm4gc3VwZXJPZih0ZXh0LCBzcGFjZSwgZGVwdGgpO1xuICBjb25zdCB0aGluZyA9IGRlbm90ZSh0ZXh0LCBzcGFjZSwgY2FsbGVlLCBkZXB0aCArIDEpO1xuICBpZiAodGhpbmcuZm4pIHJldHVybiB0aGluZy5mbi5uYW1lLmVuZHNXaXRoKCcuX19pbml0X18nKSA/IFVOS05PV04gOiByZXR1cm5lZCh0ZXh0LCB0aGluZy5mbiwgZGVwdGgpO1xuICBpZiAodGhpbmcua2xhc3MpIHJldHVybiB0aGluZ09mQ2xhc3ModGhpbmcua2xhc3MsIHRydWUpO1xuICBpZiAodGhpbmcubmFtZS5zdGFydHNXaXRoKCdwYXRobGliLicpICYmIFBBVEhTLnRlc3QodGhpbmcubmFtZSkpIHJldHVybiBQQVRIO1xuICBpZiAodGhpbmcubmFtZS5zdGFydHNXaXRoKCdzdHInKSAmJiBURVhUUy50ZXN0KHRoaW5nLm5hbWUpKSByZXR1cm4gVEVYVDtcbiAgY29uc3QgcGFydGlhbCA9IHRoaW5nLm5hbWUgPT09ICdmdW5jdG9vbHMucGFydGlhbCcgPyBub2RlLmtpZHNbMV0/LmtpZHNbMF0gOiB1bmRlZmluZWQ7XG4gIGlmIChwYXJ0aWFsKSByZXR1cm4geyAuLi5kZW5vdGUodGV4dCwgc3BhY2UsIHBhcnRpYWwsIGRlcHRoICsgMSksIGlzUGFydGlhbDogdHJ1ZSB9O1xuICByZXR1cm4gdGhpbmdPZih0aGluZy5uYW1lLCB0cnVlKTtcbn1cblxuLyoqIFRoZSBvbmUgdGhpbmcgYSBmdW5jdGlvbiBvZiB0aGUgZmlsZSByZXR1cm5zLiAqL1xuZnVuY3Rpb24gcmV0dXJuZWQodGV4dDogc3RyaW5nLCBmbjogRm4sIGRlcHRoOiBudW1iZXIpOiBUaGluZyB7XG4gIGlmIChmbi5naXZlcykgcmV0dXJuIGZuLmdpdmVzO1xuICBmbi5naXZlcyA9IFVOS05PV047XG4gIGxldCBvbmx5ID0gVU5LTk9XTjtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBmbi5yZXR1cm5zKSB7XG4gICAgY29uc3QgdGhpbmcgPSBkZW5vdGUodGV4dCwgZm4uc3BhY2UsIHZhbHVlLCBkZXB0aCArIDEpO1xuICAgIGlmICh0aGluZy5uYW1lID09PSAnJyB8fCAhdGhpbmcubWFkZSkgY29udGludWU7XG4gICAgaWYgKG9ubHkubmFtZSAhPT0gJycgJiYgb25seS5uYW1lICE9PSB0aGluZy5uYW1lKSByZXR1cm4gVU5LTk9XTjtcbiAgICBvbmx5ID0gdGhpbmc7XG4gIH1cbiAgZm4uZ2l2ZXMgPSBvbmx5O1xuICByZXR1cm4gb25seTtcbn1cblxuZnVuY3Rpb24gc3VwZXJPZih0ZXh0OiBzdHJpbmcsIHNwYWNlOiBTcGFjZSwgZGVwdGg6IG51bWJlcik6IFRoaW5nIHtcbiAgbGV0IGF0OiBTcGFjZSB8IHVuZGVmaW5lZCA9IHNwYWNlO1xuICB3aGlsZSAoYXQgJiYgIWF0LmtsYXNzKSBhdCA9IGF0LnBhcmVudDtcbiAgY29uc3QgYmFzZSA9IGF0Py5rbGFzcz8uYmFzZXNbMF07XG4gIGlmICghYXQ/LmtsYXNzIHx8ICFiYXNlKSByZXR1cm4gVU5LTk9XTjtcbiAgY29uc3QgdGhpbmcgPSBkZW5vdGUodGV4dCwgYXQua2xhc3Mub3V0ZXIsIGJhc2UsIGRlcHRoICsgMSk7XG4gIHJldHVybiB0aGluZy5rbGFzcyA/IHRoaW5nT2ZDbGFzcyh0aGluZy5rbGFzcywgdHJ1ZSkgOiB0aGluZ09mKHRoaW5nLm5hbWUsIHRydWUpO1xufVxuXG4vKiogVGhlIGBOYW1lYCBiZWhpbmQgYHNlbGYueGAsIHdoZW4gdGhlIGJhc2UgaXMgdGhlIGNsYXNzJ3Mgb3duIGZpcnN0IHBhcmFtZXRlciBvciBhbiBpbnN0YW5jZSBvZiBhIGNsYXNzIG9mIHRoZSBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0dHJpYnV0ZU5hbWUodGV4dDogc3RyaW5nLCBzcGFjZTogU3BhY2UsIGJhc2U6IHN0cmluZywgYXR0cmlidXRlOiBzdHJpbmcpOiBOYW1lIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgb3duID0gYXR0cmlidXRlT2Yoc3BhY2UsIGJhc2UsIGF0dHJpYnV0ZSk7XG4gIGlmIChvd24pIHJldHVybiBvd24uZm4gPyB1bmRlZmluZWQgOiBvd247XG4gIGNvbnN0IG5hbWUgPSBsb29rdXAoc3BhY2UsIGJhc2UpO1xuICBjb25zdCB0aGluZyA9IG5hbWUgJiYgIW5hbWUucGF0aCAmJiAhbmFtZS5mbiA/IGhlbGQodGV4dCwgc3BhY2UsIG5hbWUsIDApIDogdW5kZWZpbmVkO1xuICBjb25zdCBmb3VuZCA9IHRoaW5nPy5rbGFzcz8uc3BhY2UubmFtZXMuZ2V0KGF0dHJpYnV0ZSk7XG4gIHJldHVybiBmb3VuZCAmJiAhZm91bmQuZm4gPyBmb3VuZCA6IHVuZGVmaW5lZDtcbn1cbiIsICJpbXBvcnQgeyB0eXBlIENhbGwsIG5vT3B0aW9ucywgdHlwZSBTY29wZSwgdHlwZSBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHR5cGUgeyBVc2VzIH0gZnJvbSAnLi9yZWFkaW5nLnRzJztcblxudHlwZSBXcml0YWJsZTxULCBLIGV4dGVuZHMga2V5b2YgVD4gPSB7IC1yZWFkb25seSBbUCBpbiBLXTogVFtQXSB9O1xuXG4vKiogQSBjYWxsIGJlaW5nIHdyaXR0ZW46IGl0cyBhcmd1bWVudHMgYXJlIHJlYWQgaW5zaWRlIGl0LCBzbyB0aGV5IGNvbWUgYWZ0ZXIgaXQgaW4gdGhlIGxpc3Qgb2YgZmFjdHMuICovXG5leHBvcnQgaW50ZXJmYWNlIERyYWZ0IGV4dGVuZHMgV3JpdGFibGU8Q2FsbCwgJ25hbWUnIHwgJ3JlY2VpdmVyJyB8ICdvcGVuJyB8ICdsb2NhbCcgfCAnZmF0ZScgfCAnc2xvdCcgfCAnb3B0aW9ucyc+LCBTcGFuIHtcbiAgYXJnczogcmVhZG9ubHkgVmFsdWVbXTtcbiAgcmVhZG9ubHkgdXNlczogVXNlcztcbn1cblxuLyoqIEEgc2NvcGUncyBkcmFmdCwgd2l0aCB0aGUgcHJvcGVydGllcyB0aGF0IGFyZSBrbm93biBvbmx5IG9uY2UgaXRzIGluc2lkZSBpcyByZWFkLiAqL1xuZXhwb3J0IHR5cGUgU2NvcGVEcmFmdCA9IFdyaXRhYmxlPFNjb3BlLCBFeGNsdWRlPGtleW9mIFNjb3BlLCAnaWQnIHwgJ3dpdGhpbicgfCAna2luZCc+PjtcblxuLyoqIEEgY2FsbCdzIGZhY3RzLCB3aXRob3V0IGFyZ3VtZW50cyB5ZXQuIEZhaWx1cmVzIHJhaXNlLCB3aGVyZXZlciBhIGNhbGwgc3RhbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRyYWZ0T2Yoc3BhbjogU3BhbiwgbmFtZTogc3RyaW5nLCB1c2VzOiBVc2VzKTogRHJhZnQge1xuICAvLyBUaGUgc2luayBmaWxscyBpbiB0aGUgbGFzdCB0aHJlZTogYW4gb2JqZWN0IHRoYXQgaGFzIGl0cyBwbGFjZSBmb3IgdGhlbSBmcm9tIHRoZSBzdGFydCBkb2VzIG5vdCBncm93LlxuICBjb25zdCB7IHN0YXJ0LCBlbmQgfSA9IHNwYW47XG4gIGNvbnN0IGRyYWZ0ID0ge1xuICAgIHN0YXJ0LFxuICAgIGVuZCxcbiAgICBuYW1lLFxuICAgIGFyZ3M6IG5vQXJncyxcbiAgICBvcHRpb25zOiBub09wdGlvbnMsXG4gICAgb3BlbjogZmFsc2UsXG4gICAgZmF0ZTogJ3JhaXNlcycgYXMgY29uc3QsXG4gICAgdXNlcyxcbiAgICBraW5kOiAnJyxcbiAgICBpZDogMCxcbiAgICB3aXRoaW46IDAsXG4gIH07XG4gIHJldHVybiBkcmFmdDtcbn1cblxuY29uc3Qgbm9BcmdzOiByZWFkb25seSBWYWx1ZVtdID0gW107XG5cbi8qKiBBZGRzIGEgcG9zaXRpb25hbCBhcmd1bWVudC4gTW9zdCBjYWxscyBoYXZlIGZldzogYSBsaXN0IG9mIHRoZWlyIG93biBsZW5ndGggdGFrZXMgYSB0ZW50aCBvZiBvbmUgdGhhdCBncm93cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBnaXZlQXJndW1lbnQoZHJhZnQ6IERyYWZ0LCB2YWx1ZTogVmFsdWUpOiB2b2lkIHtcbiAgY29uc3QgeyBhcmdzIH0gPSBkcmFmdDtcbiAgZHJhZnQuYXJncyA9IGFyZ3MubGVuZ3RoID09PSAwID8gW3ZhbHVlXSA6IGFyZ3MubGVuZ3RoID09PSAxID8gW2FyZ3NbMF0gYXMgVmFsdWUsIHZhbHVlXSA6IGFyZ3MuY29uY2F0KHZhbHVlKTtcbn1cblxuLyoqIEFkZHMgYSBrZXl3b3JkIGFyZ3VtZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdpdmVPcHRpb24oZHJhZnQ6IERyYWZ0LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBWYWx1ZSk6IHZvaWQge1xuICBpZiAoZHJhZnQub3B0aW9ucyA9PT0gbm9PcHRpb25zKSBkcmFmdC5vcHRpb25zID0gbmV3IE1hcCgpO1xuICAoZHJhZnQub3B0aW9ucyBhcyBNYXA8c3RyaW5nLCBWYWx1ZT4pLnNldChuYW1lLCB2YWx1ZSk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBIb2xlLCBUZXN0LCBWYWx1ZSwgV3JpdHRlbiB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTaW5rIH0gZnJvbSAnLi4vLi4vY29yZS9zaW5rLnRzJztcbmltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gJy4uLy4uL2NvcmUvc291cmNlLnRzJztcbmltcG9ydCB0eXBlIHsgTmFtZXMsIFNwYWNlIH0gZnJvbSAnLi9zcGFjZXMudHMnO1xuaW1wb3J0IHR5cGUgeyBTeW50YXggfSBmcm9tICcuL3RyZWUudHMnO1xuXG4vKiogV2hhdCBiZWNvbWVzIG9mIGFuIGV4cHJlc3Npb24ncyB2YWx1ZTogbWVtYmVyIG5hbWVzLCBgP2AgdGVzdGVkLCBgKmAgaGFuZGVkIG9uLCBgW11gIHRha2VuIGFwYXJ0LCBgYXdhaXRgLiAqL1xuZXhwb3J0IHR5cGUgVXNlcyA9IHJlYWRvbmx5IHN0cmluZ1tdO1xuXG5leHBvcnQgY29uc3QgVU5VU0VEOiBVc2VzID0gT2JqZWN0LmZyZWV6ZShbXSk7XG5leHBvcnQgY29uc3QgSEFOREVEOiBVc2VzID0gT2JqZWN0LmZyZWV6ZShbJyonXSk7XG5leHBvcnQgY29uc3QgVEVTVEVEOiBVc2VzID0gT2JqZWN0LmZyZWV6ZShbJz8nXSk7XG5leHBvcnQgY29uc3QgUEFSVFM6IFVzZXMgPSBPYmplY3QuZnJlZXplKFsnW10nXSk7XG5cbi8qKiBUaGUgcm9sZSBhbmQgbmFtZSBhIGxpdGVyYWwgaGFzIHdoZXJlIGl0IHN0YW5kczsgd2l0aG91dCBvbmUgaXQgaXMgYmFyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtaW5nIHtcbiAgcmVhZG9ubHkgcm9sZTogV3JpdHRlblsncm9sZSddO1xuICByZWFkb25seSBuYW1lPzogc3RyaW5nO1xuICAvKiogV2hvIGFza3Mgd3JpdGVzIHRoZSB2YWx1ZSwgb3IgbWFrZXMgaXQgcGFydCBvZiBhIGxhcmdlciBvbmUuICovXG4gIHJlYWRvbmx5IGtlcHQ/OiBib29sZWFuO1xufVxuXG5leHBvcnQgY29uc3QgUVVJRVQ6IE5hbWluZyA9IHsgcm9sZTogJ2JhcmUnLCBrZXB0OiB0cnVlIH07XG5cbi8qKiBUaGUgc3RhdGUgb2YgcmVhZGluZyBvbmUgZmlsZS4gTW9kdWxlcyBvZiB0aGlzIGZvbGRlciBjYWxsIGVhY2ggb3RoZXIgdGhyb3VnaCBpdCwgc28gdGhhdCBub25lIGltcG9ydHMgYW5vdGhlciBpbiBhIGNpcmNsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUmVhZGluZyB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc2luazogU2luaztcbiAgcmVhZG9ubHkgbmFtZXM6IE5hbWVzO1xuICAvKiogV2hlcmUgbmFtZXMgYXJlIGxvb2tlZCB1cCBub3cuICovXG4gIHNwYWNlOiBTcGFjZTtcbiAgLyoqIFRoZSBpbm5lcm1vc3Qgc2NvcGUgdGhhdCBuZWVkIG5vdCBydW46IGZ1bmN0aW9uLCBicmFuY2gsIGxvb3AsIGhhbmRsZXIsIGF0dGVtcHQuICovXG4gIGJsb2NrOiBudW1iZXI7XG4gIC8qKiBXaGF0IHRoZSBmdW5jdGlvbiBiZWluZyByZWFkIHJldHVybnMuICovXG4gIGdpdmVzOiBWYWx1ZVtdO1xuICAvKiogRnVuY3Rpb24gYm9kaWVzLCByZWFkIGFmdGVyIHRoZSB0ZXh0IGFyb3VuZCB0aGVtLiAqL1xuICBsYXRlcjogKCgpID0+IHZvaWQpW107XG4gIHZhbHVlKG5vZGU6IFN5bnRheCwgdXNlczogVXNlcywgbmFtaW5nPzogTmFtaW5nKTogVmFsdWU7XG4gIC8qKiBUaGUgYXRvbXMgb2YgYSBjb25kaXRpb24uIEl0cyBjYWxscyBhcmUgd3JpdHRlbiB3aGVyZSB0aGUgcmVhZGluZyBzdGFuZHMuICovXG4gIHRlc3RzKG5vZGU6IFN5bnRheCk6IHJlYWRvbmx5IFRlc3RbXTtcbiAgLyoqIFJlYWRzIHN0YXRlbWVudHMsIGZyb20gb25lIG9mIHRoZW0gb24uICovXG4gIHN0YXRlbWVudHMobm9kZXM6IHJlYWRvbmx5IFN5bnRheFtdLCBmcm9tPzogbnVtYmVyKTogdm9pZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRleHRPZihyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTcGFuKTogc3RyaW5nIHtcbiAgcmV0dXJuIHJlYWRpbmcudGV4dC5zbGljZShub2RlLnN0YXJ0LCBub2RlLmVuZCk7XG59XG5cbi8qKiBXcml0ZXMgaW5zaWRlIGEgc2NvcGUgdGhhdCBuZWVkIG5vdCBydW4uICovXG5leHBvcnQgZnVuY3Rpb24gaW5CbG9jayhyZWFkaW5nOiBSZWFkaW5nLCBpZDogbnVtYmVyLCB3cml0ZTogKCkgPT4gdm9pZCk6IHZvaWQge1xuICBjb25zdCBvdXRlciA9IHJlYWRpbmcuYmxvY2s7XG4gIHJlYWRpbmcuYmxvY2sgPSBpZDtcbiAgcmVhZGluZy5zaW5rLmluc2lkZShpZCwgd3JpdGUpO1xuICByZWFkaW5nLmJsb2NrID0gb3V0ZXI7XG59XG5cbi8qKiBXcml0ZXMgd2l0aCBuYW1lcyBvZiBhbm90aGVyIHNwYWNlLCBhbmQgZ2l2ZXMgdGhlIHNwYWNlIGJhY2suICovXG5leHBvcnQgZnVuY3Rpb24gaW5TcGFjZShyZWFkaW5nOiBSZWFkaW5nLCBzcGFjZTogU3BhY2UsIHdyaXRlOiAoKSA9PiB2b2lkKTogdm9pZCB7XG4gIGNvbnN0IG91dGVyID0gcmVhZGluZy5zcGFjZTtcbiAgcmVhZGluZy5zcGFjZSA9IHNwYWNlO1xuICB3cml0ZSgpO1xuICByZWFkaW5nLnNwYWNlID0gb3V0ZXI7XG59XG5cbi8qKiBBZGRzIHdoYXQgaXMgbG9va2VkIGF0IHRvIHdoYXQgYSBuYW1lIGhvbGRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vdGVVc2VzKHRhcmdldDogc3RyaW5nW10sIHVzZXM6IFVzZXMpOiB2b2lkIHtcbiAgZm9yIChjb25zdCB1c2Ugb2YgdXNlcykgaWYgKCF0YXJnZXQuaW5jbHVkZXModXNlKSkgdGFyZ2V0LnB1c2godXNlKTtcbn1cblxuLyoqIFRoZSBzYW1lIHVzZXMgYW5kIG9uZSBtb3JlLiBUaGUgbGlzdCBvZiBhIG5hbWUgaXMgc2hhcmVkIHdpdGggaXRzIGNhbGxzLCBzbyBpdCBpcyBhZGRlZCB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhbHNvVXNlZCh1c2VzOiBVc2VzLCB1c2U6IHN0cmluZyk6IFVzZXMge1xuICBpZiAoT2JqZWN0LmlzRnJvemVuKHVzZXMpKSByZXR1cm4gW3VzZSwgLi4udXNlcy5maWx0ZXIoKG90aGVyKSA9PiBvdGhlciAhPT0gdXNlKV07XG4gIG5vdGVVc2VzKHVzZXMgYXMgc3RyaW5nW10sIFt1c2VdKTtcbiAgcmV0dXJuIHVzZXM7XG59XG5cbi8qKiBBIHZhbHVlIHRoYXQgaXMgbm90aGluZyBidXQgb25lIHVua25vd24uICovXG5leHBvcnQgZnVuY3Rpb24gdW5rbm93bihzcGFuOiBTcGFuLCBuYW1lOiBzdHJpbmcsIGZyb20/OiBudW1iZXIsIG1lbWJlcj86IHN0cmluZyk6IFZhbHVlIHtcbiAgY29uc3QgaG9sZTogeyAtcmVhZG9ubHkgW0sgaW4ga2V5b2YgSG9sZV06IEhvbGVbS10gfSA9IHsgbmFtZSB9O1xuICBpZiAoZnJvbSAhPT0gdW5kZWZpbmVkKSBob2xlLmZyb20gPSBmcm9tO1xuICBpZiAobWVtYmVyICE9PSB1bmRlZmluZWQpIGhvbGUubWVtYmVyID0gbWVtYmVyO1xuICByZXR1cm4geyBzdGFydDogc3Bhbi5zdGFydCwgZW5kOiBzcGFuLmVuZCwgdGV4dDogYFxcJHske25hbWV9fWAsIGhvbGVzOiBbaG9sZV0sIHR5cGU6ICdvdGhlcicgfTtcbn1cblxuY29uc3Qgbm9Ib2xlczogcmVhZG9ubHkgSG9sZVtdID0gW107XG5cbmV4cG9ydCBmdW5jdGlvbiBjb25zdGFudChzcGFuOiBTcGFuLCB0ZXh0OiBzdHJpbmcsIHR5cGU6IFZhbHVlWyd0eXBlJ10pOiBWYWx1ZSB7XG4gIHJldHVybiB7IHN0YXJ0OiBzcGFuLnN0YXJ0LCBlbmQ6IHNwYW4uZW5kLCB0ZXh0LCBob2xlczogbm9Ib2xlcywgdHlwZSB9O1xufVxuXG4vKiogVGhlIG9ubHkgaG9sZSBvZiBhIHZhbHVlIHRoYXQgaXMgbm90aGluZyBlbHNlLiBBIHRleHQgYXMgbG9uZyBhcyBpdHMgaG9sZSdzIG1hcmsgaXMgdGhhdCBtYXJrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvbmVIb2xlKHZhbHVlOiBWYWx1ZSB8IHVuZGVmaW5lZCk6IEhvbGUgfCB1bmRlZmluZWQge1xuICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCB8fCB2YWx1ZS5ob2xlcy5sZW5ndGggIT09IDEpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGhvbGUgPSB2YWx1ZS5ob2xlc1swXSBhcyBIb2xlO1xuICByZXR1cm4gdmFsdWUudGV4dC5sZW5ndGggPT09IGhvbGUubmFtZS5sZW5ndGggKyAzID8gaG9sZSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSBzYW1lIHZhbHVlIHN0YW5kaW5nIGVsc2V3aGVyZTsgbm90aGluZyBjYW4gYmUgaW5zZXJ0ZWQgdGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gbW92ZWRUbyhzcGFuOiBTcGFuLCB2YWx1ZTogVmFsdWUpOiBWYWx1ZSB7XG4gIGNvbnN0IHsgdGV4dCwgaG9sZXMsIHR5cGUgfSA9IHZhbHVlO1xuICBjb25zdCBtb3ZlZDogeyAtcmVhZG9ubHkgW0sgaW4ga2V5b2YgVmFsdWVdOiBWYWx1ZVtLXSB9ID0geyBzdGFydDogc3Bhbi5zdGFydCwgZW5kOiBzcGFuLmVuZCwgdGV4dCwgaG9sZXMsIHR5cGUgfTtcbiAgaWYgKHZhbHVlLml0ZW1zKSBtb3ZlZC5pdGVtcyA9IHZhbHVlLml0ZW1zO1xuICBpZiAodmFsdWUuZW50cmllcykgbW92ZWQuZW50cmllcyA9IHZhbHVlLmVudHJpZXM7XG4gIGlmICh2YWx1ZS5vcGVuKSBtb3ZlZC5vcGVuID0gdmFsdWUub3BlbjtcbiAgaWYgKHZhbHVlLnRlc3RzKSBtb3ZlZC50ZXN0cyA9IHZhbHVlLnRlc3RzO1xuICByZXR1cm4gbW92ZWQ7XG59XG5cbmNvbnN0IExPTkdFU1RfTkFNRSA9IDE2MDtcblxuLyoqIEEgdmFsdWUncyB0ZXh0IGFzIHBhcnQgb2YgYSBob2xlJ3MgbmFtZTogdW5rbm93bnMgd2l0aG91dCB0aGVpciBicmFjZXMsIGFuZCBub3QgbG9uZ2VyIHRoYW4gYSBwZXJzb24gcmVhZHMuICovXG5leHBvcnQgZnVuY3Rpb24gc2hvd24odmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgY29uc3QgdGV4dCA9IGxvbmVIb2xlKHZhbHVlKT8ubmFtZSA/PyB2YWx1ZS50ZXh0O1xuICByZXR1cm4gdGV4dC5sZW5ndGggPiBMT05HRVNUX05BTUUgPyBgJHt0ZXh0LnNsaWNlKDAsIExPTkdFU1RfTkFNRSl9XHUyMDI2JHt0ZXh0Lmxlbmd0aH1gIDogdGV4dDtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEhvbGUsIFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFNwYW4gfSBmcm9tICcuLi8uLi9jb3JlL3NvdXJjZS50cyc7XG5pbXBvcnQgeyBzaG93biwgdW5rbm93biB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5cbmNvbnN0IEVTQ0FQRSA9IC9cXFxcKD86XFxyXFxufFxcbnxcXHJ8eFswLTlhLWZBLUZdezJ9fHVbMC05YS1mQS1GXXs0fXxVWzAtOWEtZkEtRl17OH18WzAtN117MSwzfXxbXFxzXFxTXSkvZztcbmNvbnN0IFBMQUlOOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgbjogJ1xcbicsXG4gIHQ6ICdcXHQnLFxuICByOiAnXFxyJyxcbiAgJ1xcXFwnOiAnXFxcXCcsXG4gIFwiJ1wiOiBcIidcIixcbiAgJ1wiJzogJ1wiJyxcbiAgYTogJ1xceDA3JyxcbiAgYjogJ1xcYicsXG4gIGY6ICdcXGYnLFxuICB2OiAnXFx2Jyxcbn07XG5cbi8qKiBXaGVyZSBhIHN0cmluZydzIGNvbnRlbnQgc3RhbmRzLCBhbmQgd2hldGhlciBiYWNrc2xhc2hlcyBhcmUgYXMgd3JpdHRlbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVvdGVkIHtcbiAgcmVhZG9ubHkgZnJvbTogbnVtYmVyO1xuICByZWFkb25seSB0bzogbnVtYmVyO1xuICByZWFkb25seSByYXc6IGJvb2xlYW47XG59XG5cbi8qKiBUYWtlcyB0aGUgcHJlZml4IGFuZCB0aGUgcXVvdGVzIG9mZiBhIHN0cmluZyBsaXRlcmFsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHF1b3RlZEluKHRleHQ6IHN0cmluZywgeyBzdGFydCwgZW5kIH06IFNwYW4pOiBRdW90ZWQge1xuICBsZXQgYXQgPSBzdGFydDtcbiAgbGV0IHJhdyA9IGZhbHNlO1xuICBmb3IgKGxldCBjb2RlID0gdGV4dC5jaGFyQ29kZUF0KGF0KTsgaXNMZXR0ZXIoY29kZSk7IGNvZGUgPSB0ZXh0LmNoYXJDb2RlQXQoKythdCkpIHJhdyB8fD0gY29kZSA9PT0gODIgfHwgY29kZSA9PT0gMTE0O1xuICBjb25zdCBxdW90ZSA9IHRleHRbYXRdIGFzIHN0cmluZztcbiAgY29uc3QgbG9uZyA9IHRleHRbYXQgKyAxXSA9PT0gcXVvdGUgJiYgdGV4dFthdCArIDJdID09PSBxdW90ZSAmJiBlbmQgLSBhdCA+PSA2O1xuICBjb25zdCBmcm9tID0gYXQgKyAobG9uZyA/IDMgOiAxKTtcbiAgY29uc3QgdG8gPSBsb25nID8gZW5kIC0gMyA6IGVuZCAtIDE7XG4gIC8vIEEgbGl0ZXJhbCB0aGF0IGlzIGN1dCBvZmYgaGFzIG5vIHF1b3RlcyBhdCBpdHMgZW5kLlxuICByZXR1cm4geyBmcm9tLCB0bzogdG8gPj0gZnJvbSAmJiB0ZXh0W3RvXSA9PT0gcXVvdGUgPyB0byA6IGVuZCwgcmF3IH07XG59XG5cbmZ1bmN0aW9uIGlzTGV0dGVyKGNvZGU6IG51bWJlcik6IGJvb2xlYW4ge1xuICByZXR1cm4gKGNvZGUgPj0gNjUgJiYgY29kZSA8PSA5MCkgfHwgKGNvZGUgPj0gOTcgJiYgY29kZSA8PSAxMjIpO1xufVxuXG4vKiogV2hhdCBhIHBpZWNlIG9mIGEgbGl0ZXJhbCdzIGNvbnRlbnQgbWVhbnMuICovXG5leHBvcnQgZnVuY3Rpb24gdW5lc2NhcGVkKHBpZWNlOiBzdHJpbmcsIHJhdzogYm9vbGVhbik6IHN0cmluZyB7XG4gIHJldHVybiByYXcgfHwgIXBpZWNlLmluY2x1ZGVzKCdcXFxcJykgPyBwaWVjZSA6IHBpZWNlLnJlcGxhY2UoRVNDQVBFLCBtZWFuaW5nKTtcbn1cblxuZnVuY3Rpb24gbWVhbmluZyhzZXF1ZW5jZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgcmVzdCA9IHNlcXVlbmNlLnNsaWNlKDEpO1xuICBjb25zdCBraW5kID0gcmVzdFswXSBhcyBzdHJpbmc7XG4gIGlmIChraW5kID09PSAnXFxuJyB8fCBraW5kID09PSAnXFxyJykgcmV0dXJuICcnO1xuICBpZiAocmVzdC5sZW5ndGggPiAxICYmIChraW5kID09PSAneCcgfHwga2luZCA9PT0gJ3UnIHx8IGtpbmQgPT09ICdVJykpIHJldHVybiBjaGFyYWN0ZXJPZihOdW1iZXIucGFyc2VJbnQocmVzdC5zbGljZSgxKSwgMTYpKTtcbiAgaWYgKGtpbmQgPj0gJzAnICYmIGtpbmQgPD0gJzcnKSByZXR1cm4gY2hhcmFjdGVyT2YoTnVtYmVyLnBhcnNlSW50KHJlc3QsIDgpKTtcbiAgcmV0dXJuIFBMQUlOW2tpbmRdID8/IHNlcXVlbmNlO1xufVxuXG5mdW5jdGlvbiBjaGFyYWN0ZXJPZihjb2RlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gY29kZSA8PSAweDEwZmZmZiA/IFN0cmluZy5mcm9tQ29kZVBvaW50KGNvZGUpIDogJ1xcdWZmZmQnO1xufVxuXG4vKiogT25lIHRleHQgb2Ygc2V2ZXJhbCBwYXJ0czoga25vd24gcGllY2VzIGFuZCB2YWx1ZXMsIHdob3NlIHVua25vd25zIGl0IGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBvc2Uoc3BhbjogU3BhbiwgcGFydHM6IHJlYWRvbmx5IChzdHJpbmcgfCBWYWx1ZSlbXSwgdHlwZTogVmFsdWVbJ3R5cGUnXSA9ICd0ZXh0Jyk6IFZhbHVlIHtcbiAgbGV0IHRleHQgPSAnJztcbiAgbGV0IGhvbGVzOiByZWFkb25seSBIb2xlW10gPSBbXTtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSB7XG4gICAgaWYgKHR5cGVvZiBwYXJ0ID09PSAnc3RyaW5nJykgdGV4dCArPSBwYXJ0O1xuICAgIGVsc2Uge1xuICAgICAgdGV4dCArPSBwYXJ0LnRleHQ7XG4gICAgICBpZiAocGFydC5ob2xlcy5sZW5ndGggPiAwKSBob2xlcyA9IGhvbGVzLmxlbmd0aCA+IDAgPyBob2xlcy5jb25jYXQocGFydC5ob2xlcykgOiBwYXJ0LmhvbGVzO1xuICAgIH1cbiAgfVxuICByZXR1cm4geyBzdGFydDogc3Bhbi5zdGFydCwgZW5kOiBzcGFuLmVuZCwgdGV4dCwgaG9sZXMsIHR5cGUgfTtcbn1cblxuY29uc3QgQ09OVkVSU0lPTiA9IC8lKD86XFwoKFteKV0qKVxcKSk/WyMwXFwtICtdKig/OlxcKnxcXGQrKT8oPzpcXC4oPzpcXCp8XFxkKykpP1tobExdPyhbZGlvdXhYZUVmRmdHY3JzYWIlXSkvZztcblxuLyoqIGB0ZW1wbGF0ZSAlIHJpZ2h0YDogZWFjaCBjb252ZXJzaW9uIGlzIGZpbGxlZCBieSBpdHMgdmFsdWUsIGluIG9yZGVyIG9yIGJ5IG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gcGVyY2VudChzcGFuOiBTcGFuLCB0ZW1wbGF0ZTogVmFsdWUsIHJpZ2h0OiBWYWx1ZSk6IFZhbHVlIHtcbiAgY29uc3QgZ2l2ZW4gPSByaWdodC50eXBlID09PSAnbGlzdCcgJiYgcmlnaHQuaXRlbXMgPyByaWdodC5pdGVtcyA6IFtyaWdodF07XG4gIGxldCBuZXh0ID0gMDtcbiAgcmV0dXJuIGZpbGwoc3BhbiwgdGVtcGxhdGUsIENPTlZFUlNJT04sIChtYXRjaCkgPT4ge1xuICAgIGlmIChtYXRjaFsyXSA9PT0gJyUnKSByZXR1cm4gJyUnO1xuICAgIGlmIChtYXRjaFsxXSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gcmlnaHQuZW50cmllcz8uZ2V0KG1hdGNoWzFdKSA/PyB1bmtub3duKHNwYW4sIGAke3Nob3duKHJpZ2h0KX1bJHttYXRjaFsxXX1dYCk7XG4gICAgcmV0dXJuIGdpdmVuW25leHQrK10gPz8gdW5rbm93bihzcGFuLCBzaG93bihyaWdodCkpO1xuICB9KTtcbn1cblxuY29uc3QgRklFTEQgPSAvXFx7XFx7fFxcfVxcfXxcXHsoW157fSE6XSopKD86IVtyc2FdKT8oPzo6KD86W157fV18XFx7W157fV0qXFx9KSopP1xcfS9nO1xuXG4vKiogYHRlbXBsYXRlLmZvcm1hdChcdTIwMjYpYDogZmllbGRzIGFyZSBmaWxsZWQgYnkgcG9zaXRpb24gb3IgYnkgbmFtZTsgYSBtZW1iZXIgb2YgYW4gYXJndW1lbnQgc3RheXMgdW5rbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3JtYXQoc3BhbjogU3BhbiwgdGVtcGxhdGU6IFZhbHVlLCBhcmdzOiByZWFkb25seSBWYWx1ZVtdLCBvcHRpb25zOiBSZWFkb25seU1hcDxzdHJpbmcsIFZhbHVlPik6IFZhbHVlIHtcbiAgbGV0IG5leHQgPSAwO1xuICByZXR1cm4gZmlsbChzcGFuLCB0ZW1wbGF0ZSwgRklFTEQsIChtYXRjaCkgPT4ge1xuICAgIGlmIChtYXRjaFswXSA9PT0gJ3t7JyB8fCBtYXRjaFswXSA9PT0gJ319JykgcmV0dXJuIG1hdGNoWzBdWzBdIGFzIHN0cmluZztcbiAgICBjb25zdCBmaWVsZCA9IG1hdGNoWzFdIGFzIHN0cmluZztcbiAgICBjb25zdCBbLCBoZWFkLCByZXN0XSA9IC9eKFxcdyopKC4qKSQvcy5leGVjKGZpZWxkKSBhcyB1bmtub3duIGFzIFtzdHJpbmcsIHN0cmluZywgc3RyaW5nXTtcbiAgICBjb25zdCBiYXNlID0gaGVhZCA9PT0gJycgPyBhcmdzW25leHQrK10gOiAvXlxcZCskLy50ZXN0KGhlYWQpID8gYXJnc1tOdW1iZXIoaGVhZCldIDogb3B0aW9ucy5nZXQoaGVhZCk7XG4gICAgaWYgKGJhc2UgJiYgcmVzdCA9PT0gJycpIHJldHVybiBiYXNlO1xuICAgIGNvbnN0IGZyb20gPSBiYXNlPy5ob2xlc1swXT8uZnJvbTtcbiAgICByZXR1cm4gdW5rbm93bihzcGFuLCBiYXNlID8gYCR7c2hvd24oYmFzZSl9JHtyZXN0fWAgOiBmaWVsZCB8fCAndmFsdWUnLCBmcm9tKTtcbiAgfSk7XG59XG5cbi8qKiBSZXBsYWNlcyB3aGF0IGEgcGF0dGVybiBmaW5kcyBpbiB0aGUga25vd24gdGV4dCBvZiBhIHRlbXBsYXRlOyB0aGUgaG9sZXMgaXQgaGFzIGFscmVhZHkga2VlcCB0aGVpciBvcmRlci4gKi9cbmZ1bmN0aW9uIGZpbGwoc3BhbjogU3BhbiwgdGVtcGxhdGU6IFZhbHVlLCBwYXR0ZXJuOiBSZWdFeHAsIGJ5OiAobWF0Y2g6IFJlZ0V4cEV4ZWNBcnJheSkgPT4gc3RyaW5nIHwgVmFsdWUpOiBWYWx1ZSB7XG4gIGNvbnN0IHBhcnRzOiAoc3RyaW5nIHwgVmFsdWUpW10gPSBbXTtcbiAgbGV0IGF0ID0gMDtcbiAgbGV0IGxlZnQgPSB0ZW1wbGF0ZS5ob2xlcztcbiAgY29uc3Qga25vd24gPSAocGllY2U6IHN0cmluZyk6IHZvaWQgPT4ge1xuICAgIGNvbnN0IGluc2lkZSA9IGxlZnQuZmlsdGVyKChob2xlKSA9PiBwaWVjZS5pbmNsdWRlcyhgXFwkeyR7aG9sZS5uYW1lfX1gKSk7XG4gICAgbGVmdCA9IGxlZnQuZmlsdGVyKChob2xlKSA9PiAhaW5zaWRlLmluY2x1ZGVzKGhvbGUpKTtcbiAgICBwYXJ0cy5wdXNoKHsgc3RhcnQ6IHNwYW4uc3RhcnQsIGVuZDogc3Bhbi5lbmQsIHRleHQ6IHBpZWNlLCBob2xlczogaW5zaWRlLCB0eXBlOiAndGV4dCcgfSk7XG4gIH07XG4gIHBhdHRlcm4ubGFzdEluZGV4ID0gMDtcbiAgZm9yIChsZXQgbWF0Y2ggPSBwYXR0ZXJuLmV4ZWModGVtcGxhdGUudGV4dCk7IG1hdGNoOyBtYXRjaCA9IHBhdHRlcm4uZXhlYyh0ZW1wbGF0ZS50ZXh0KSkge1xuICAgIGlmICh0ZW1wbGF0ZS50ZXh0W21hdGNoLmluZGV4IC0gMV0gPT09ICckJyAmJiB0ZW1wbGF0ZS5ob2xlcy5sZW5ndGggPiAwKSBjb250aW51ZTtcbiAgICBpZiAobWF0Y2guaW5kZXggPiBhdCkga25vd24odGVtcGxhdGUudGV4dC5zbGljZShhdCwgbWF0Y2guaW5kZXgpKTtcbiAgICBwYXJ0cy5wdXNoKGJ5KG1hdGNoKSk7XG4gICAgYXQgPSBtYXRjaC5pbmRleCArIG1hdGNoWzBdLmxlbmd0aDtcbiAgfVxuICBpZiAoYXQgPCB0ZW1wbGF0ZS50ZXh0Lmxlbmd0aCkga25vd24odGVtcGxhdGUudGV4dC5zbGljZShhdCkpO1xuICByZXR1cm4gY29tcG9zZShzcGFuLCBwYXJ0cyk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgY29uc3RhbnQsIGxvbmVIb2xlLCBtb3ZlZFRvLCBzaG93biwgdW5rbm93biB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5pbXBvcnQgeyBjb21wb3NlIH0gZnJvbSAnLi90ZXh0cy50cyc7XG5cbi8qKiBQYXJ0cyBvZiBhIHBhdGggam9pbmVkIGFzIGBvcy5wYXRoLmpvaW5gIGFuZCBgL2AgZG86IGFuIGFic29sdXRlIHBhcnQgc3RhcnRzIGFuZXcuICovXG5leHBvcnQgZnVuY3Rpb24gam9pbmVkKHNwYW46IFNwYW4sIHBhcnRzOiByZWFkb25seSBWYWx1ZVtdKTogVmFsdWUge1xuICBsZXQgd2hvbGU6IFZhbHVlIHwgdW5kZWZpbmVkO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHtcbiAgICBpZiAoIXdob2xlIHx8IHdob2xlLnRleHQgPT09ICcnIHx8IHdob2xlLnRleHQgPT09ICcuJyB8fCBwYXJ0LnRleHQuc3RhcnRzV2l0aCgnLycpKSB3aG9sZSA9IHBhcnQ7XG4gICAgZWxzZSBpZiAocGFydC50ZXh0ICE9PSAnJykgd2hvbGUgPSBjb21wb3NlKHNwYW4sIFt3aXRob3V0U2xhc2god2hvbGUpLCAnLycsIHBhcnRdKTtcbiAgfVxuICBpZiAoIXdob2xlKSByZXR1cm4gY29uc3RhbnQoc3BhbiwgJy4nLCAndGV4dCcpO1xuICByZXR1cm4gbW92ZWRUbyhzcGFuLCB3aG9sZSk7XG59XG5cbmZ1bmN0aW9uIHdpdGhvdXRTbGFzaCh2YWx1ZTogVmFsdWUpOiBWYWx1ZSB7XG4gIHJldHVybiB2YWx1ZS50ZXh0LmVuZHNXaXRoKCcvJykgPyB7IC4uLnZhbHVlLCB0ZXh0OiB2YWx1ZS50ZXh0LnNsaWNlKDAsIC0xKSB9IDogdmFsdWU7XG59XG5cbi8qKiBUaGUgZm9sZGVyIG9mIGEgcGF0aDogYC9zcnYvYS9iYCBcdTIxOTIgYC9zcnYvYWA7IG9mIGFuIHVua25vd24gaXQgaXMgYW4gdW5rbm93biwgYF9fZmlsZV9fLnBhcmVudGAuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyZW50T2Yoc3BhbjogU3BhbiwgcGF0aDogVmFsdWUpOiBWYWx1ZSB7XG4gIGNvbnN0IGhvbGUgPSBsb25lSG9sZShwYXRoKTtcbiAgaWYgKGhvbGUpIHJldHVybiB1bmtub3duKHNwYW4sIGAke2hvbGUubmFtZX0ucGFyZW50YCwgaG9sZS5mcm9tLCBob2xlLm1lbWJlciA/PyAncGFyZW50Jyk7XG4gIGNvbnN0IHNsYXNoID0gcGF0aC50ZXh0Lmxhc3RJbmRleE9mKCcvJyk7XG4gIGNvbnN0IGxhc3QgPSBwYXRoLnRleHQuc2xpY2Uoc2xhc2ggKyAxKTtcbiAgaWYgKHNsYXNoID4gMCAmJiAhbGFzdC5pbmNsdWRlcygnfScpICYmIGxhc3QgIT09ICcuLicpIHJldHVybiB7IC4uLm1vdmVkVG8oc3BhbiwgcGF0aCksIHRleHQ6IHBhdGgudGV4dC5zbGljZSgwLCBzbGFzaCkgfTtcbiAgaWYgKHBhdGguaG9sZXMubGVuZ3RoID09PSAwKSByZXR1cm4gY29uc3RhbnQoc3Bhbiwgc2xhc2ggPT09IDAgPyAnLycgOiAnLicsICd0ZXh0Jyk7XG4gIHJldHVybiB1bmtub3duKHNwYW4sIGAke3Nob3duKHBhdGgpfS5wYXJlbnRgLCBwYXRoLmhvbGVzWzBdPy5mcm9tKTtcbn1cblxuLyoqIFdoYXQgYSBjYWxsIHRoYXQgbGVhdmVzIGEgcGF0aCdzIG9yIGEgdGV4dCdzIG1lYW5pbmcgYWxvbmUgbWFrZXMgb2YgaXRzIGFyZ3VtZW50cy4gKi9cbnR5cGUgS2VlcHMgPSAoc3BhbjogU3BhbiwgYXJnczogcmVhZG9ubHkgVmFsdWVbXSwgcmVjZWl2ZXI6IFZhbHVlIHwgdW5kZWZpbmVkKSA9PiBWYWx1ZSB8IHVuZGVmaW5lZDtcblxuY29uc3QgZmlyc3Q6IEtlZXBzID0gKHNwYW4sIFthcmd1bWVudF0sIHJlY2VpdmVyKSA9PiB7XG4gIGNvbnN0IGtlcHQgPSByZWNlaXZlciA/PyBhcmd1bWVudDtcbiAgcmV0dXJuIGtlcHQgJiYgbW92ZWRUbyhzcGFuLCBrZXB0KTtcbn07XG5jb25zdCBhc1RleHQ6IEtlZXBzID0gKHNwYW4sIFthcmd1bWVudF0pID0+IGFyZ3VtZW50ICYmIHsgLi4ubW92ZWRUbyhzcGFuLCBhcmd1bWVudCksIHR5cGU6ICd0ZXh0JyB9O1xuY29uc3Qgam9pbnM6IEtlZXBzID0gKHNwYW4sIGFyZ3MsIHJlY2VpdmVyKSA9PiBqb2luZWQoc3BhbiwgcmVjZWl2ZXIgPyBbcmVjZWl2ZXIsIC4uLmFyZ3NdIDogYXJncyk7XG5jb25zdCBmb2xkZXI6IEtlZXBzID0gKHNwYW4sIFthcmd1bWVudF0sIHJlY2VpdmVyKSA9PiB7XG4gIGNvbnN0IHBhdGggPSByZWNlaXZlciA/PyBhcmd1bWVudDtcbiAgcmV0dXJuIHBhdGggJiYgcGFyZW50T2Yoc3BhbiwgcGF0aCk7XG59O1xuXG5jb25zdCBLRUVQUzogUmVhZG9ubHlNYXA8c3RyaW5nLCBLZWVwcz4gPSBuZXcgTWFwPHN0cmluZywgS2VlcHM+KFtcbiAgWydwYXRobGliLlBhdGgnLCBqb2luc10sXG4gIFsncGF0aGxpYi5QdXJlUGF0aCcsIGpvaW5zXSxcbiAgWydwYXRobGliLlB1cmVQb3NpeFBhdGgnLCBqb2luc10sXG4gIFsncGF0aGxpYi5Qb3NpeFBhdGgnLCBqb2luc10sXG4gIFsnb3MucGF0aC5qb2luJywgam9pbnNdLFxuICBbJ3BhdGhsaWIuUGF0aC5qb2lucGF0aCcsIGpvaW5zXSxcbiAgWydvcy5wYXRoLmRpcm5hbWUnLCBmb2xkZXJdLFxuICBbJ3N0cicsIGFzVGV4dF0sXG4gIC4uLlsnZnNwYXRoJywgJ3BhdGguZXhwYW5kdXNlcicsICdwYXRoLmFic3BhdGgnLCAncGF0aC5yZWFscGF0aCcsICdwYXRoLm5vcm1wYXRoJ10ubWFwKChuYW1lKTogW3N0cmluZywgS2VlcHNdID0+IFtcbiAgICBgb3MuJHtuYW1lfWAsXG4gICAgZmlyc3QsXG4gIF0pLFxuICAuLi5bJ3Jlc29sdmUnLCAnYWJzb2x1dGUnLCAnZXhwYW5kdXNlcicsICdhc19wb3NpeCddLm1hcCgobmFtZSk6IFtzdHJpbmcsIEtlZXBzXSA9PiBbYHBhdGhsaWIuUGF0aC4ke25hbWV9YCwgZmlyc3RdKSxcbiAgLi4uWycuYXNfcG9zaXgnLCAnLnJlc29sdmUnLCAnLmFic29sdXRlJywgJy5leHBhbmR1c2VyJ10ubWFwKChuYW1lKTogW3N0cmluZywgS2VlcHNdID0+IFtuYW1lLCBmaXJzdF0pLFxuXSk7XG5cbi8qKiBUaGUgdmFsdWUgb2YgYSBjYWxsIHRoYXQgb25seSByZXNoYXBlcyBhIHBhdGggb3IgYSB0ZXh0LCBzbyB0aGF0IHdoYXQgaXQgaXMgZ2l2ZW4gc3RheXMgdmlzaWJsZTsgdW5kZWZpbmVkIGZvciBhbGwgb3RoZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtlcHRCeShuYW1lOiBzdHJpbmcsIHNwYW46IFNwYW4sIGFyZ3M6IHJlYWRvbmx5IFZhbHVlW10sIHJlY2VpdmVyOiBWYWx1ZSB8IHVuZGVmaW5lZCk6IFZhbHVlIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIEtFRVBTLmdldChuYW1lKT8uKHNwYW4sIGFyZ3MsIHJlY2VpdmVyKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEhvbGUsIFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgeyBhdHRyaWJ1dGVOYW1lLCBkZW5vdGUgfSBmcm9tICcuL2Rlbm90ZS50cyc7XG5pbXBvcnQgeyBkcmFmdE9mLCBnaXZlQXJndW1lbnQgfSBmcm9tICcuL2RyYWZ0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEV4cHJlc3Npb24gfSBmcm9tICcuL2xpdGVyYWxzLnRzJztcbmltcG9ydCB7IHBhcmVudE9mIH0gZnJvbSAnLi9wYXRocy50cyc7XG5pbXBvcnQgeyBIQU5ERUQsIGxvbmVIb2xlLCBtb3ZlZFRvLCBub3RlVXNlcywgUVVJRVQsIHR5cGUgUmVhZGluZywgc2hvd24sIHRleHRPZiwgdHlwZSBVc2VzLCB1bmtub3duIH0gZnJvbSAnLi9yZWFkaW5nLnRzJztcbmltcG9ydCB7IHR5cGUgRm4sIHR5cGUgS2xhc3MsIGxvb2t1cCwgdHlwZSBOYW1lLCBvd25lck9mIH0gZnJvbSAnLi9zcGFjZXMudHMnO1xuaW1wb3J0IHR5cGUgeyBTeW50YXggfSBmcm9tICcuL3RyZWUudHMnO1xuXG4vKiogRG9lcyB0aGUgcGxhY2Ugd2hlcmUgYSBuYW1lIHdhcyBib3VuZCBhbHdheXMgcnVuIGJlZm9yZSB0aGUgcGxhY2UgdGhhdCBpcyByZWFkIG5vdz8gKi9cbmZ1bmN0aW9uIGlzU2V0dGxlZChyZWFkaW5nOiBSZWFkaW5nLCBuYW1lOiBOYW1lKTogYm9vbGVhbiB7XG4gIGlmIChuYW1lLmJsb2NrID09PSB1bmRlZmluZWQpIHJldHVybiBmYWxzZTtcbiAgZm9yIChsZXQgYXQgPSByZWFkaW5nLmJsb2NrOyA7ICkge1xuICAgIGlmIChhdCA9PT0gbmFtZS5ibG9jaykgcmV0dXJuIHRydWU7XG4gICAgY29uc3QgZmFjdCA9IHJlYWRpbmcuc2luay5mYWN0c1thdF07XG4gICAgaWYgKCFmYWN0IHx8IGZhY3Qud2l0aGluIDwgMCkgcmV0dXJuIGZhbHNlO1xuICAgIGF0ID0gZmFjdC53aXRoaW47XG4gIH1cbn1cblxuLyoqIFdoYXQgYSBuYW1lIGhvbGRzIGhlcmU6IGl0cyBjb25zdGFudCB3aGVuIGl0IGlzIGJvdW5kIG9uY2UgYW5kIGFsd2F5cywgZWxzZSBhbiB1bmtub3duIHdpdGggaXRzIG5hbWUuICovXG5mdW5jdGlvbiBoZWxkKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCwgbmFtZTogTmFtZSk6IFZhbHVlIHtcbiAgaWYgKG5hbWUuY291bnQgPT09IDEgJiYgbmFtZS52YWx1ZSAmJiBpc1NldHRsZWQocmVhZGluZywgbmFtZSkpIHJldHVybiBrZXB0KG5vZGUsIG5hbWUsIG5hbWUudmFsdWUpO1xuICBjb25zdCBob2xlID0gbG9uZUhvbGUobmFtZS52YWx1ZSk7XG4gIHJldHVybiBob2xlID8gdW5rbm93bihub2RlLCBuYW1lLmlkLCBob2xlLmZyb20sIGhvbGUubWVtYmVyKSA6IHVua25vd24obm9kZSwgbmFtZS5pZCk7XG59XG5cbi8qKiBBIGxpc3QgdGhhdCBpcyBmaWxsZWQgbGF0ZXIgaXMgdW5rbm93biB3aGVyZSBpdCBzdGFydHMgZW1wdHksIGFuZCBtYXkgaG9sZCBtb3JlIHdoZXJlIGl0IGRvZXMgbm90LiAqL1xuZnVuY3Rpb24ga2VwdChub2RlOiBTeW50YXgsIG5hbWU6IE5hbWUsIHZhbHVlOiBWYWx1ZSk6IFZhbHVlIHtcbiAgY29uc3QgaXNDb250YWluZXIgPSB2YWx1ZS5pdGVtcyAhPT0gdW5kZWZpbmVkIHx8IHZhbHVlLmVudHJpZXMgIT09IHVuZGVmaW5lZDtcbiAgaWYgKCFpc0NvbnRhaW5lciB8fCAhbmFtZS5pc0NoYW5nZWQpIHJldHVybiBtb3ZlZFRvKG5vZGUsIHZhbHVlKTtcbiAgcmV0dXJuICh2YWx1ZS5pdGVtcz8ubGVuZ3RoID8/IHZhbHVlLmVudHJpZXM/LnNpemUpID09PSAwID8gdW5rbm93bihub2RlLCBuYW1lLmlkKSA6IHsgLi4ubW92ZWRUbyhub2RlLCB2YWx1ZSksIG9wZW46IHRydWUgfTtcbn1cblxuY29uc3QgaWRlbnRpZmllcjogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlLCB1c2VzKSA9PiB7XG4gIGNvbnN0IGlkID0gdGV4dE9mKHJlYWRpbmcsIG5vZGUpO1xuICBjb25zdCBuYW1lID0gbG9va3VwKHJlYWRpbmcuc3BhY2UsIGlkKTtcbiAgaWYgKCFuYW1lKSByZXR1cm4gdW5rbm93bihub2RlLCBpZCk7XG4gIGlmIChuYW1lLnBhdGggIT09IHVuZGVmaW5lZCkgcmV0dXJuIHVua25vd24obm9kZSwgbmFtZS5wYXRoKTtcbiAgaWYgKG5hbWUuZm4pIHJldHVybiByZWZlcmVuY2VUbyhub2RlLCBuYW1lLmZuLCBpZCk7XG4gIGlmIChuYW1lLmtsYXNzKSByZXR1cm4gY2xhc3NSZWZlcmVuY2Uobm9kZSwgbmFtZS5rbGFzcywgaWQpO1xuICBub3RlVXNlcyhuYW1lLnVzZXMsIHVzZXMpO1xuICByZXR1cm4gaGVsZChyZWFkaW5nLCBub2RlLCBuYW1lKTtcbn07XG5cbi8qKiBBIGZ1bmN0aW9uIG9mIHRoZSBmaWxlIHRoYXQgaXMgZ2l2ZW4gYXdheS4gKi9cbmZ1bmN0aW9uIHJlZmVyZW5jZVRvKG5vZGU6IFN5bnRheCwgZm46IEZuLCB3cml0dGVuOiBzdHJpbmcpOiBWYWx1ZSB7XG4gIGNvbnN0IGRvdCA9IHdyaXR0ZW4ubGFzdEluZGV4T2YoJy4nKTtcbiAgY29uc3QgbWVtYmVyID0gZG90IDwgMCA/IHVuZGVmaW5lZCA6IHdyaXR0ZW4uc2xpY2UoZG90ICsgMSk7XG4gIHJldHVybiB7IC4uLnVua25vd24obm9kZSwgd3JpdHRlbiwgZm4uaWQsIG1lbWJlciksIHR5cGU6ICdjb2RlJyB9O1xufVxuXG5mdW5jdGlvbiBjbGFzc1JlZmVyZW5jZShub2RlOiBTeW50YXgsIGtsYXNzOiBLbGFzcywgd3JpdHRlbjogc3RyaW5nKTogVmFsdWUge1xuICByZXR1cm4geyAuLi51bmtub3duKG5vZGUsIHdyaXR0ZW4sIGtsYXNzLnNwYWNlLm5hbWVzLmdldCgnX19pbml0X18nKT8uZm4/LmlkKSwgdHlwZTogJ2NvZGUnIH07XG59XG5cbi8qKiBXaGF0IGlzIHRha2VuIG9mIGEgdmFsdWU6IGEgaG9sZSBuYW1lZCBhcyB3cml0dGVuLCBmaWxsZWQgYnkgd2hhdCBmaWxscyB0aGUgdmFsdWUuICovXG5mdW5jdGlvbiBtZW1iZXJPZihub2RlOiBTeW50YXgsIGJhc2U6IFZhbHVlLCB3cml0dGVuOiBzdHJpbmcsIG1lbWJlcjogc3RyaW5nKTogVmFsdWUge1xuICBjb25zdCBob2xlID0gbG9uZUhvbGUoYmFzZSk7XG4gIGlmIChob2xlKSByZXR1cm4gdW5rbm93bihub2RlLCBgJHtob2xlLm5hbWV9JHt3cml0dGVufWAsIGhvbGUuZnJvbSwgaG9sZS5tZW1iZXIgPz8gbWVtYmVyKTtcbiAgcmV0dXJuIHVua25vd24obm9kZSwgYCR7c2hvd24oYmFzZSl9JHt3cml0dGVufWAsIGJhc2UuaG9sZXNbMF0/LmZyb20sIG1lbWJlcik7XG59XG5cbmNvbnN0IGF0dHJpYnV0ZTogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlLCB1c2VzKSA9PiB7XG4gIGNvbnN0IHdyaXR0ZW4gPSB0ZXh0T2YocmVhZGluZywgbm9kZSk7XG4gIGlmIChub2RlLmtpZHMubGVuZ3RoID09PSAyKSByZXR1cm4gYXR0cmlidXRlT2ZWYWx1ZShyZWFkaW5nLCBub2RlLCBub2RlLmtpZHNbMF0gYXMgU3ludGF4LCBub2RlLmtpZHNbMV0gYXMgU3ludGF4LCB1c2VzKTtcbiAgY29uc3QgcGFydHMgPSB3cml0dGVuLnNwbGl0KCcuJyk7XG4gIGNvbnN0IGJhc2UgPSBwYXJ0c1swXSBhcyBzdHJpbmc7XG4gIGNvbnN0IG5hbWUgPSBvd25lck9mKHJlYWRpbmcuc3BhY2UsIGJhc2UpID8gdW5kZWZpbmVkIDogbG9va3VwKHJlYWRpbmcuc3BhY2UsIGJhc2UpO1xuICBpZiAobmFtZT8ucGF0aCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gaW1wb3J0ZWQocmVhZGluZywgbm9kZSwgbmFtZS5wYXRoICsgd3JpdHRlbi5zbGljZShiYXNlLmxlbmd0aCksIHVzZXMpO1xuICBpZiAobmFtZSAmJiAhbmFtZS5mbiAmJiAhbmFtZS5rbGFzcyAmJiByZWFkaW5nLm5hbWVzLmtsYXNzZXMuc2l6ZSA9PT0gMCkgcmV0dXJuIG9mVmFyaWFibGUocmVhZGluZywgbm9kZSwgbmFtZSwgcGFydHMpO1xuICBjb25zdCB0aGluZyA9IGRlbm90ZShyZWFkaW5nLnRleHQsIHJlYWRpbmcuc3BhY2UsIG5vZGUpO1xuICBpZiAoIXRoaW5nLm1hZGUgJiYgdGhpbmcuZm4pIHJldHVybiByZWZlcmVuY2VUbyhub2RlLCB0aGluZy5mbiwgd3JpdHRlbik7XG4gIGlmICghdGhpbmcubWFkZSAmJiB0aGluZy5rbGFzcykgcmV0dXJuIGNsYXNzUmVmZXJlbmNlKG5vZGUsIHRoaW5nLmtsYXNzLCB3cml0dGVuKTtcbiAgY29uc3Qgb3duID0gYXR0cmlidXRlTmFtZShyZWFkaW5nLnRleHQsIHJlYWRpbmcuc3BhY2UsIGJhc2UsIHBhcnRzWzFdIGFzIHN0cmluZyk7XG4gIGlmIChvd24pIHJldHVybiBvZk9iamVjdChyZWFkaW5nLCBub2RlLCBvd24sIHBhcnRzLCB1c2VzKTtcbiAgaWYgKG5hbWUgJiYgIW5hbWUuZm4gJiYgIW5hbWUua2xhc3MpIHJldHVybiBvZlZhcmlhYmxlKHJlYWRpbmcsIG5vZGUsIG5hbWUsIHBhcnRzKTtcbiAgcmV0dXJuIHVua25vd24obm9kZSwgd3JpdHRlbik7XG59O1xuXG5mdW5jdGlvbiBpbXBvcnRlZChyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgsIHBhdGg6IHN0cmluZywgdXNlczogVXNlcyk6IFZhbHVlIHtcbiAgcmV0dXJuIHBhdGggPT09ICdzeXMuYXJndicgPyBhcmd1bWVudHNSZWFkKHJlYWRpbmcsIG5vZGUsIHVzZXMpIDogdW5rbm93bihub2RlLCBwYXRoKTtcbn1cblxuLyoqIGByLnN0YXR1c19jb2RlYCwgYGFyZ3MuYS5iYCBvZiBhIHZhcmlhYmxlLiAqL1xuZnVuY3Rpb24gb2ZWYXJpYWJsZShyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgsIG5hbWU6IE5hbWUsIHBhcnRzOiByZWFkb25seSBzdHJpbmdbXSk6IFZhbHVlIHtcbiAgbm90ZVVzZXMobmFtZS51c2VzLCBbcGFydHNbMV0gYXMgc3RyaW5nXSk7XG4gIHJldHVybiB0YWtlbihub2RlLCBoZWxkKHJlYWRpbmcsIG5vZGUsIG5hbWUpLCBwYXJ0cy5zbGljZSgxKSk7XG59XG5cbi8qKiBgc2VsZi54YCwgYHNlbGYueC55YC4gKi9cbmZ1bmN0aW9uIG9mT2JqZWN0KHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCwgbmFtZTogTmFtZSwgcGFydHM6IHJlYWRvbmx5IHN0cmluZ1tdLCB1c2VzOiBVc2VzKTogVmFsdWUge1xuICBub3RlVXNlcyhuYW1lLnVzZXMsIHBhcnRzLmxlbmd0aCA+IDIgPyBbcGFydHNbMl0gYXMgc3RyaW5nXSA6IHVzZXMpO1xuICBjb25zdCBvd24gPSBoZWxkQXR0cmlidXRlKHJlYWRpbmcsIG5vZGUsIG5hbWUsIGAke3BhcnRzWzBdfS4ke3BhcnRzWzFdfWApO1xuICByZXR1cm4gcGFydHMubGVuZ3RoID09PSAyID8gb3duIDogdGFrZW4obm9kZSwgb3duLCBwYXJ0cy5zbGljZSgyKSk7XG59XG5cbmZ1bmN0aW9uIHRha2VuKG5vZGU6IFN5bnRheCwgYmFzZTogVmFsdWUsIG1lbWJlcnM6IHJlYWRvbmx5IHN0cmluZ1tdKTogVmFsdWUge1xuICBsZXQgdmFsdWUgPSBiYXNlO1xuICBmb3IgKGNvbnN0IG1lbWJlciBvZiBtZW1iZXJzKSB2YWx1ZSA9IG1lbWJlciA9PT0gJ3BhcmVudCcgPyBwYXJlbnRPZihub2RlLCB2YWx1ZSkgOiBtZW1iZXJPZihub2RlLCB2YWx1ZSwgYC4ke21lbWJlcn1gLCBtZW1iZXIpO1xuICByZXR1cm4gdmFsdWU7XG59XG5cbi8qKiBgc2VsZi54YDogYSBjb25zdGFudCB3aGVuIHRoZSBjbGFzcyBnaXZlcyBpdCBvbmNlIGFuZCBhbHdheXMsIGVsc2UgYW4gdW5rbm93biBmaWxsZWQgYnkgdGhlIGNhbGwgdGhhdCBtYWRlIGl0LiAqL1xuZnVuY3Rpb24gaGVsZEF0dHJpYnV0ZShyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgsIG5hbWU6IE5hbWUsIHdyaXR0ZW46IHN0cmluZyk6IFZhbHVlIHtcbiAgY29uc3QgYmxvY2sgPSBuYW1lLmJsb2NrID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZWFkaW5nLnNpbmsuZmFjdHNbbmFtZS5ibG9ja107XG4gIGNvbnN0IGlzRmlyc3QgPSBibG9jaz8ua2luZCA9PT0gJ3Njb3BlJyAmJiAoYmxvY2sucm9sZSA9PT0gJ3VuaXQnIHx8IChibG9jay5uYW1lPy5lbmRzV2l0aCgnX19pbml0X18nKSA/PyBmYWxzZSkpO1xuICBpZiAobmFtZS5jb3VudCA9PT0gMSAmJiBuYW1lLnZhbHVlICYmIGlzRmlyc3QgJiYgbmFtZS52YWx1ZS5ob2xlcy5sZW5ndGggPT09IDApIHJldHVybiBtb3ZlZFRvKG5vZGUsIG5hbWUudmFsdWUpO1xuICBjb25zdCBob2xlOiBIb2xlIHwgdW5kZWZpbmVkID0gbG9uZUhvbGUobmFtZS52YWx1ZSk7XG4gIGNvbnN0IGlzQ2FsbCA9IGhvbGU/LmZyb20gIT09IHVuZGVmaW5lZCAmJiByZWFkaW5nLnNpbmsuZmFjdHNbaG9sZS5mcm9tXT8ua2luZCA9PT0gJ2NhbGwnO1xuICByZXR1cm4gaXNDYWxsID8gdW5rbm93bihub2RlLCB3cml0dGVuLCBob2xlLmZyb20sIGhvbGUubWVtYmVyKSA6IHVua25vd24obm9kZSwgd3JpdHRlbik7XG59XG5cbi8qKiBBIG1lbWJlciBvZiBzb21ldGhpbmcgY29tcHV0ZWQ6IGBmKHgpLnlgLiAqL1xuZnVuY3Rpb24gYXR0cmlidXRlT2ZWYWx1ZShyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgsIGJhc2U6IFN5bnRheCwgbGFzdDogU3ludGF4LCB1c2VzOiBVc2VzKTogVmFsdWUge1xuICBjb25zdCBtZW1iZXIgPSB0ZXh0T2YocmVhZGluZywgbGFzdCk7XG4gIGNvbnN0IHZhbHVlID0gcmVhZGluZy52YWx1ZShiYXNlLCBbbWVtYmVyXSk7XG4gIGNvbnN0IHRoaW5nID0gcmVhZGluZy5uYW1lcy5rbGFzc2VzLnNpemUgPiAwID8gZGVub3RlKHJlYWRpbmcudGV4dCwgcmVhZGluZy5zcGFjZSwgYmFzZSkgOiB1bmRlZmluZWQ7XG4gIGlmICh0aGluZz8ua2xhc3MpIHtcbiAgICBjb25zdCBuYW1lID0gdGhpbmcua2xhc3Muc3BhY2UubmFtZXMuZ2V0KG1lbWJlcik7XG4gICAgaWYgKG5hbWU/LmZuKSByZXR1cm4gcmVmZXJlbmNlVG8obm9kZSwgbmFtZS5mbiwgYCR7c2hvd24odmFsdWUpfS4ke21lbWJlcn1gKTtcbiAgICBpZiAobmFtZSkgbm90ZVVzZXMobmFtZS51c2VzLCB1c2VzKTtcbiAgfVxuICByZXR1cm4gdGFrZW4obm9kZSwgdmFsdWUsIFttZW1iZXJdKTtcbn1cblxuZnVuY3Rpb24gYXJndW1lbnRzUmVhZChyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgsIHVzZXM6IFVzZXMsIGtleT86IFZhbHVlKTogVmFsdWUge1xuICBjb25zdCBkcmFmdCA9IGRyYWZ0T2Yobm9kZSwgJ3N5cy5hcmd2JywgdXNlcyk7XG4gIGlmIChrZXkpIGdpdmVBcmd1bWVudChkcmFmdCwga2V5KTtcbiAgcmV0dXJuIHVua25vd24obm9kZSwga2V5ID8gYHN5cy5hcmd2WyR7c2hvd24oa2V5KX1dYCA6ICdzeXMuYXJndicsIHJlYWRpbmcuc2luay5jYWxsKGRyYWZ0KSk7XG59XG5cbmNvbnN0IHN1YnNjcmlwdDogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlLCB1c2VzKSA9PiB7XG4gIGNvbnN0IFtiYXNlLCBrZXldID0gbm9kZS5raWRzO1xuICBpZiAoIWJhc2UpIHJldHVybiB1bmtub3duKG5vZGUsIHRleHRPZihyZWFkaW5nLCBub2RlKSk7XG4gIGNvbnN0IHRoaW5nID0gYmFzZS5raW5kID09PSAnaWRlbnRpZmllcicgfHwgYmFzZS5raW5kID09PSAnYXR0cmlidXRlJyA/IGRlbm90ZShyZWFkaW5nLnRleHQsIHJlYWRpbmcuc3BhY2UsIGJhc2UpIDogdW5kZWZpbmVkO1xuICBpZiAodGhpbmc/Lm5hbWUgPT09ICdvcy5lbnZpcm9uJykgcmV0dXJuIGVudmlyb25tZW50UmVhZChyZWFkaW5nLCBub2RlLCBrZXksIHVzZXMpO1xuICBpZiAodGhpbmc/Lm5hbWUgPT09ICdzeXMuYXJndicgJiYga2V5KSByZXR1cm4gYXJndW1lbnRzUmVhZChyZWFkaW5nLCBub2RlLCB1c2VzLCByZWFkaW5nLnZhbHVlKGtleSwgSEFOREVELCBRVUlFVCkpO1xuICBjb25zdCB2YWx1ZSA9IHJlYWRpbmcudmFsdWUoYmFzZSwgWydbXSddKTtcbiAgY29uc3Qga2V5cyA9IG5vZGUua2lkcy5zbGljZSgxKS5tYXAoKGtpZCkgPT4gcmVhZGluZy52YWx1ZShraWQsIEhBTkRFRCwgUVVJRVQpKTtcbiAgY29uc3Qgb25seSA9IGtleXMubGVuZ3RoID09PSAxICYmIGtleXNbMF0/LmhvbGVzLmxlbmd0aCA9PT0gMCA/IGtleXNbMF0gOiB1bmRlZmluZWQ7XG4gIGlmIChvbmx5Py50eXBlID09PSAndGV4dCcgJiYgdmFsdWUuZW50cmllcyAmJiAhdmFsdWUub3Blbikge1xuICAgIGNvbnN0IGVudHJ5ID0gdmFsdWUuZW50cmllcy5nZXQob25seS50ZXh0KTtcbiAgICBpZiAoZW50cnkpIHJldHVybiBtb3ZlZFRvKG5vZGUsIGVudHJ5KTtcbiAgfVxuICBjb25zdCB3cml0dGVuID0gcmVhZGluZy50ZXh0LnNsaWNlKGJhc2UuZW5kLCBub2RlLmVuZCk7XG4gIHJldHVybiBtZW1iZXJPZihub2RlLCB2YWx1ZSwgd3JpdHRlbiwgb25seT8udHlwZSA9PT0gJ3RleHQnID8gb25seS50ZXh0IDogJ1tdJyk7XG59O1xuXG4vKiogYG9zLmVudmlyb25bXCJYXCJdYCBpcyBhIGNhbGwgdGhhdCBmYWlscyB3aGVuIHRoZSB2YXJpYWJsZSBpcyBub3Qgc2V0LiAqL1xuZnVuY3Rpb24gZW52aXJvbm1lbnRSZWFkKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCwga2V5OiBTeW50YXggfCB1bmRlZmluZWQsIHVzZXM6IFVzZXMpOiBWYWx1ZSB7XG4gIGNvbnN0IGRyYWZ0ID0gZHJhZnRPZihub2RlLCAnb3MuZW52aXJvbi5fX2dldGl0ZW1fXycsIHVzZXMpO1xuICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5jYWxsKGRyYWZ0KTtcbiAgY29uc3QgdmFsdWUgPSBrZXkgJiYgcmVhZGluZy5zaW5rLmluc2lkZShpZCwgKCkgPT4gcmVhZGluZy52YWx1ZShrZXksIEhBTkRFRCwgUVVJRVQpKTtcbiAgaWYgKHZhbHVlKSBnaXZlQXJndW1lbnQoZHJhZnQsIHZhbHVlKTtcbiAgcmV0dXJuIHVua25vd24obm9kZSwgYG9zLmVudmlyb25bJHt2YWx1ZSA/IHNob3duKHZhbHVlKSA6ICcnfV1gLCBpZCk7XG59XG5cbmV4cG9ydCBjb25zdCBBQ0NFU1NFUzogUmVhZG9ubHlNYXA8c3RyaW5nLCBFeHByZXNzaW9uPiA9IG5ldyBNYXA8c3RyaW5nLCBFeHByZXNzaW9uPihbXG4gIFsnaWRlbnRpZmllcicsIGlkZW50aWZpZXJdLFxuICBbJ2F0dHJpYnV0ZScsIGF0dHJpYnV0ZV0sXG4gIFsnc3Vic2NyaXB0Jywgc3Vic2NyaXB0XSxcbiAgWydkb3R0ZWRfbmFtZScsIChyZWFkaW5nLCBub2RlKSA9PiB1bmtub3duKG5vZGUsIHRleHRPZihyZWFkaW5nLCBub2RlKSldLFxuXSk7XG4iLCAiaW1wb3J0IHsgZGVjbGFyZSwgdHlwZSBTcGFjZSB9IGZyb20gJy4vc3BhY2VzLnRzJztcbmltcG9ydCB0eXBlIHsgU3ludGF4IH0gZnJvbSAnLi90cmVlLnRzJztcblxuZnVuY3Rpb24gdGV4dE9mKHRleHQ6IHN0cmluZywgeyBzdGFydCwgZW5kIH06IFN5bnRheCk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0LnNsaWNlKHN0YXJ0LCBlbmQpO1xufVxuXG4vKiogVGhlIGZpcnN0IGltcG9ydCBvZiBhIG5hbWUgd2luczogYHRyeTogaW1wb3J0IHNpbXBsZWpzb24gYXMganNvbmAgLyBgZXhjZXB0IEltcG9ydEVycm9yOiBpbXBvcnQganNvbmAuICovXG5mdW5jdGlvbiBpbXBvcnRBcyhzcGFjZTogU3BhY2UsIGlkOiBzdHJpbmcsIHBhdGg6IHN0cmluZyk6IHZvaWQge1xuICBjb25zdCBuYW1lID0gZGVjbGFyZShzcGFjZSwgaWQpO1xuICBuYW1lLmNvdW50Kys7XG4gIG5hbWUucGF0aCA/Pz0gcGF0aDtcbn1cblxuLyoqIEJpbmRzIHdoYXQgYGltcG9ydCBhLmIgYXMgY2AgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gYmluZEltcG9ydChzcGFjZTogU3BhY2UsIG5vZGU6IFN5bnRheCwgdGV4dDogc3RyaW5nKTogdm9pZCB7XG4gIGZvciAoY29uc3Qga2lkIG9mIG5vZGUua2lkcykge1xuICAgIGNvbnN0IFtwYXRoLCBhbGlhc10gPSBraWQua2luZCA9PT0gJ2FsaWFzZWRfaW1wb3J0JyA/IGtpZC5raWRzIDogW2tpZF07XG4gICAgaWYgKCFwYXRoKSBjb250aW51ZTtcbiAgICBjb25zdCBkb3R0ZWQgPSB0ZXh0T2YodGV4dCwgcGF0aCk7XG4gICAgY29uc3QgZmlyc3QgPSBkb3R0ZWQuc3BsaXQoJy4nLCAxKVswXSBhcyBzdHJpbmc7XG4gICAgaWYgKGFsaWFzKSBpbXBvcnRBcyhzcGFjZSwgdGV4dE9mKHRleHQsIGFsaWFzKSwgZG90dGVkKTtcbiAgICBlbHNlIGltcG9ydEFzKHNwYWNlLCBmaXJzdCwgZmlyc3QpO1xuICB9XG59XG5cbi8qKiBCaW5kcyB3aGF0IGBmcm9tIGEgaW1wb3J0IGIgYXMgY2AgbmFtZXM7IHJlbGF0aXZlIGltcG9ydHMga2VlcCB0aGVpciBkb3RzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJpbmRGcm9tKHNwYWNlOiBTcGFjZSwgbm9kZTogU3ludGF4LCB0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgW21vZHVsZSwgLi4ubmFtZXNdID0gbm9kZS5raWRzO1xuICBpZiAoIW1vZHVsZSkgcmV0dXJuO1xuICBjb25zdCBmcm9tID0gdGV4dE9mKHRleHQsIG1vZHVsZSkucmVwbGFjZSgvXFxzKy9nLCAnJyk7XG4gIGZvciAoY29uc3Qga2lkIG9mIG5hbWVzKSB7XG4gICAgaWYgKGtpZC5raW5kID09PSAnd2lsZGNhcmRfaW1wb3J0JykgY29udGludWU7XG4gICAgY29uc3QgW3BhdGgsIGFsaWFzXSA9IGtpZC5raW5kID09PSAnYWxpYXNlZF9pbXBvcnQnID8ga2lkLmtpZHMgOiBba2lkXTtcbiAgICBpZiAoIXBhdGgpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGRvdHRlZCA9IGZyb20uZW5kc1dpdGgoJy4nKSA/IGAke2Zyb219JHt0ZXh0T2YodGV4dCwgcGF0aCl9YCA6IGAke2Zyb219LiR7dGV4dE9mKHRleHQsIHBhdGgpfWA7XG4gICAgaW1wb3J0QXMoc3BhY2UsIHRleHRPZih0ZXh0LCBhbGlhcyA/PyBwYXRoKSwgZG90dGVkKTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgU3ludGF4IH0gZnJvbSAnLi90cmVlLnRzJztcblxuLyoqIFRoZSBwYXJhbWV0ZXJzIG9mIGEgZnVuY3Rpb24sIHdpdGggdGhlaXIgZGVmYXVsdHMgYW5kIGFubm90YXRpb25zLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXJhbWV0ZXIge1xuICAvKiogV2l0aCB0aGUgc3RhcnMgb2YgYCphcmdzYCBhbmQgYCoqa3dgLiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZhbHVlPzogU3ludGF4O1xuICByZWFkb25seSBhbm5vdGF0aW9uPzogU3ludGF4O1xufVxuXG4vKiogUmVhZHMgYSBwYXJhbWV0ZXIgbGlzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJhbWV0ZXJzT2Yobm9kZTogU3ludGF4IHwgdW5kZWZpbmVkLCB0ZXh0OiBzdHJpbmcpOiByZWFkb25seSBQYXJhbWV0ZXJbXSB7XG4gIGNvbnN0IGZvdW5kOiBQYXJhbWV0ZXJbXSA9IFtdO1xuICBpZiAobm9kZT8ua2lkcy5sZW5ndGggPT09IDApIHJldHVybiBwbGFpbkluKHRleHQuc2xpY2Uobm9kZS5zdGFydCwgbm9kZS5lbmQpKTtcbiAgZm9yIChjb25zdCBraWQgb2Ygbm9kZT8ua2lkcyA/PyBbXSkge1xuICAgIGlmIChraWQua2luZCA9PT0gJ2tleXdvcmRfc2VwYXJhdG9yJyB8fCBraWQua2luZCA9PT0gJ3Bvc2l0aW9uYWxfc2VwYXJhdG9yJykgY29udGludWU7XG4gICAgY29uc3QgZmlyc3QgPSBOQU1FRF9JTlNJREUuaGFzKGtpZC5raW5kKSA/IGtpZC5raWRzWzBdIDoga2lkO1xuICAgIGlmICghZmlyc3QpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGFubm90YXRpb24gPSBraWQua2lkcy5maW5kKCh7IGtpbmQgfSkgPT4ga2luZCA9PT0gJ3R5cGUnKTtcbiAgICBjb25zdCB2YWx1ZSA9IGtpZC5raW5kLmVuZHNXaXRoKCdkZWZhdWx0X3BhcmFtZXRlcicpID8ga2lkLmtpZHMuYXQoLTEpIDogdW5kZWZpbmVkO1xuICAgIGZvdW5kLnB1c2goeyBuYW1lOiB0ZXh0LnNsaWNlKGZpcnN0LnN0YXJ0LCBmaXJzdC5lbmQpLCAuLi4odmFsdWUgJiYgeyB2YWx1ZSB9KSwgLi4uKGFubm90YXRpb24gJiYgeyBhbm5vdGF0aW9uIH0pIH0pO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuY29uc3QgTkFNRURfSU5TSURFOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbJ2RlZmF1bHRfcGFyYW1ldGVyJywgJ3R5cGVkX2RlZmF1bHRfcGFyYW1ldGVyJywgJ3R5cGVkX3BhcmFtZXRlciddKTtcblxuLyoqIFBsYWluIG5hbWVzIGJldHdlZW4gYnJhY2tldHMgYXJlIGEgbGVhZiBvZiB0aGUgdHJlZS4gKi9cbmZ1bmN0aW9uIHBsYWluSW4od3JpdHRlbjogc3RyaW5nKTogcmVhZG9ubHkgUGFyYW1ldGVyW10ge1xuICByZXR1cm4gKHdyaXR0ZW4ubWF0Y2goL1xcdysvZykgPz8gW10pLm1hcCgobmFtZSkgPT4gKHsgbmFtZSB9KSk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBMYW5ndWFnZSwgVHJlZSB9IGZyb20gJ3dlYi10cmVlLXNpdHRlcic7XG5pbXBvcnQgdHlwZSB7IFByb2JsZW0gfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gJy4uLy4uL2NvcmUvc291cmNlLnRzJztcbmltcG9ydCB0eXBlIHsgUnVudGltZSB9IGZyb20gJy4vd2FzbS50cyc7XG5cbi8qKiBBIG5vZGUgb2YgdGhlIHN5bnRheCB0cmVlLCB0YWtlbiBvdXQgb2YgV2ViQXNzZW1ibHkgb25jZS4gQ29tbWVudHMgYXJlIG5vdCBhbW9uZyB0aGUga2lkcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3ludGF4IGV4dGVuZHMgU3BhbiB7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkga2lkczogcmVhZG9ubHkgU3ludGF4W107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGFyc2VkIHtcbiAgcmVhZG9ubHkgcm9vdDogU3ludGF4O1xuICByZWFkb25seSBjb21tZW50czogcmVhZG9ubHkgU3ludGF4W107XG4gIHJlYWRvbmx5IHByb2JsZW1zOiByZWFkb25seSBQcm9ibGVtW107XG59XG5cbi8qKiBEZWVwZXIgdGV4dCBpcyBub3QgcmVhZDogQ1B5dGhvbiBpdHNlbGYgZ2l2ZXMgdXAgYXQgMTAwIGluZGVudHMgYW5kIDIwMCBicmFja2V0cy4gSXQga2VlcHMgcmVjdXJzaW9uIG9mZiB0aGUgc3RhY2sncyBlbmQuICovXG5jb25zdCBERUVQRVNUID0gMzAwO1xuLyoqIEJleW9uZCB0aGF0IGEgZmlsZSBpcyBkYXRhOiAyMDAgZmlsZXMgb2YgMi40IE1CIHRvZ2V0aGVyIGhhdmUgMzAwLDAwMCBub2Rlcy4gKi9cbmNvbnN0IE1PU1RfTk9ERVMgPSA2MDBfMDAwO1xuY29uc3QgTU9TVF9QUk9CTEVNUyA9IDIwO1xuXG4vKiogTmFtZXMsIG51bWJlcnMgYW5kIHdoYXQgbm9ib2R5IGFza3MgdGhlIGluc2lkZSBvZi4gKi9cbmNvbnN0IExFQVZFUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAnY29tbWVudCcsXG4gICdpZGVudGlmaWVyJyxcbiAgJ2ludGVnZXInLFxuICAnZmxvYXQnLFxuICAndHJ1ZScsXG4gICdmYWxzZScsXG4gICdub25lJyxcbiAgJ2VsbGlwc2lzJyxcbiAgJ2RvdHRlZF9uYW1lJyxcbiAgJ3R5cGUnLFxuICAndHlwZV9wYXJhbWV0ZXInLFxuICAndHlwZV9jb252ZXJzaW9uJyxcbiAgJ2Zvcm1hdF9zcGVjaWZpZXInLFxuICAncGFzc19zdGF0ZW1lbnQnLFxuICAnYnJlYWtfc3RhdGVtZW50JyxcbiAgJ2NvbnRpbnVlX3N0YXRlbWVudCcsXG4gICdnbG9iYWxfc3RhdGVtZW50JyxcbiAgJ25vbmxvY2FsX3N0YXRlbWVudCcsXG4gICdrZXl3b3JkX3NlcGFyYXRvcicsXG4gICdwb3NpdGlvbmFsX3NlcGFyYXRvcicsXG4gICd3aWxkY2FyZF9pbXBvcnQnLFxuICAncmVsYXRpdmVfaW1wb3J0Jyxcbl0pO1xuLyoqIFBhcnRzIG9mIGEgc3RyaW5nJ3MgdGV4dCwgd2hpY2ggaXMgcmVhZCBmcm9tIHRoZSBzb3VyY2UgaW5zdGVhZC4gKi9cbmNvbnN0IFNLSVBQRUQ6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFtcbiAgJ2xpbmVfY29udGludWF0aW9uJyxcbiAgJ3N0cmluZ19zdGFydCcsXG4gICdzdHJpbmdfY29udGVudCcsXG4gICdzdHJpbmdfZW5kJyxcbiAgJ2VzY2FwZV9zZXF1ZW5jZScsXG4gICdlc2NhcGVfaW50ZXJwb2xhdGlvbicsXG5dKTtcblxuLyoqIFRoZSBmaXJzdCBraWQgb2YgYSBraW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtpZE9mKHsga2lkcyB9OiBTeW50YXgsIGtpbmQ6IHN0cmluZyk6IFN5bnRheCB8IHVuZGVmaW5lZCB7XG4gIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCBraWRzLmxlbmd0aDsgaW5kZXgrKykgaWYgKGtpZHNbaW5kZXhdPy5raW5kID09PSBraW5kKSByZXR1cm4ga2lkc1tpbmRleF07XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IEZPUk1BVFRFRCA9IC9eW2JCclJ1VV0/W2ZGdFRdLztcbmNvbnN0IERPVFRFRCA9IC9eW1xcdy5dKyQvO1xuY29uc3QgUExBSU5fUEFSQU1FVEVSUyA9IC9eXFwoW1xcd1xccyxdKlxcKSQvO1xuY29uc3Qgbm9uZTogcmVhZG9ubHkgU3ludGF4W10gPSBbXTtcbmNvbnN0IEJST0tFTiA9ICdUaGUgc3ludGF4IGlzIGJyb2tlbiBoZXJlLic7XG5cbi8qKiBXaGF0IHRoZSBncmFtbWFyIGNhbGxzIGVhY2gga2luZCwgYW5kIGhvdyBpdCBpcyBjb252ZXJ0ZWQ7IG1hZGUgb25jZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgS2luZHMge1xuICByZWFkb25seSBuYW1lczogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBCeSBraW5kOiAwIGVudGVyZWQsIDEgYSBsZWFmLCAyIGxlZnQgb3V0OyBvdGhlcnMgYXJlIGxlYXZlcyB3aGVuIHRoZWlyIHRleHQgaXMgc2ltcGxlLiAqL1xuICByZWFkb25seSB3YXlzOiBVaW50OEFycmF5O1xufVxuXG5jb25zdCBXQVlTOiBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4gPSBuZXcgTWFwKFtcbiAgWydzdHJpbmcnLCAzXSxcbiAgWydhdHRyaWJ1dGUnLCA0XSxcbiAgWydwYXJhbWV0ZXJzJywgNV0sXG4gIFsnYXJndW1lbnRfbGlzdCcsIDZdLFxuXSk7XG5cbi8qKiBUaGUga2luZHMgb2YgYSBncmFtbWFyLiBUb2tlbnMgd2l0aG91dCBhIG5hbWUgKGJyYWNrZXRzLCBrZXl3b3JkcykgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtpbmRzT2YobGFuZ3VhZ2U6IExhbmd1YWdlKTogS2luZHMge1xuICBjb25zdCB3YXlzID0gbGFuZ3VhZ2UudHlwZXMubWFwKChuYW1lLCBpZCkgPT4ge1xuICAgIGlmICghbGFuZ3VhZ2Uubm9kZVR5cGVJc05hbWVkKGlkKSB8fCBTS0lQUEVELmhhcyhuYW1lKSkgcmV0dXJuIDI7XG4gICAgcmV0dXJuIExFQVZFUy5oYXMobmFtZSkgPyAxIDogKFdBWVMuZ2V0KG5hbWUpID8/IDApO1xuICB9KTtcbiAgcmV0dXJuIHsgbmFtZXM6IGxhbmd1YWdlLnR5cGVzLCB3YXlzOiBVaW50OEFycmF5LmZyb20od2F5cykgfTtcbn1cblxuLyoqIEEgY29udmVyc2lvbiB1bmRlciB3YXkuIFRoZSBub2RlIHRoYXQgaXMgYXNrZWQgYWJvdXQgc3RhbmRzIGluIHRoZSBydW50aW1lJ3Mgd29yZHMuICovXG5pbnRlcmZhY2UgQ29udmVyc2lvbiB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkga2luZHM6IEtpbmRzO1xuICByZWFkb25seSBydW50aW1lOiBSdW50aW1lO1xuICAvKiogV2hlcmUgdGhlIHRyZWUgc3RhbmRzIGluIG1lbW9yeSwgYW5kIHdoZXJlIHRoZSB3b3JkcyBvZiBhIG5vZGUgZG8sIGNvdW50ZWQgaW4gd29yZHMuICovXG4gIHJlYWRvbmx5IHRyZWU6IG51bWJlcjtcbiAgcmVhZG9ubHkgd29yZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaXNCcm9rZW46IGJvb2xlYW47XG4gIHJlYWRvbmx5IGNvbW1lbnRzOiBTeW50YXhbXTtcbiAgcmVhZG9ubHkgcHJvYmxlbXM6IFByb2JsZW1bXTtcbiAgZGVwdGg6IG51bWJlcjtcbiAgY291bnQ6IG51bWJlcjtcbn1cblxuLyoqIEhvdyBtYW55IHdvcmRzIGEgbm9kZSB0YWtlcy4gKi9cbmNvbnN0IE5PREUgPSA1O1xuXG4vKipcbiAqIENvbnZlcnRzIGEgcGFyc2UgaW50byBwbGFpbiBvYmplY3RzIGluIG9uZSBwYXNzIHRoYXQgb25seSBlbnRlcnMgd2hhdCBpcyByZWFkOiBuYW1lcywgbnVtYmVycywgcGxhaW4gc3RyaW5ncyBhbmQgZG90dGVkXG4gKiBuYW1lcyBhcmUgbGVhdmVzLCBzbyBXZWJBc3NlbWJseSBpcyBhc2tlZCB0d28gb3IgdGhyZWUgdGltZXMgYSBub2RlIGFuZCBuZXZlciBhZ2Fpbi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbnZlcnQodHJlZTogVHJlZSwgdGV4dDogc3RyaW5nLCBraW5kczogS2luZHMsIHJ1bnRpbWU6IFJ1bnRpbWUpOiBQYXJzZWQge1xuICBjb25zdCBhZGRyZXNzID0gKHRyZWUgYXMgdW5rbm93biBhcyB7IHJlYWRvbmx5IDA6IG51bWJlciB9KVswXTtcbiAgcnVudGltZS5fdHNfdHJlZV9yb290X25vZGVfd2FzbShhZGRyZXNzKTtcbiAgY29uc3QgaXNCcm9rZW4gPSBydW50aW1lLl90c19ub2RlX2hhc19lcnJvcl93YXNtKGFkZHJlc3MpID09PSAxO1xuICBjb25zdCBpc0Vycm9yID0gcnVudGltZS5fdHNfbm9kZV9pc19lcnJvcl93YXNtKGFkZHJlc3MpID09PSAxO1xuICBjb25zdCBjb252ZXJzaW9uOiBDb252ZXJzaW9uID0ge1xuICAgIHRleHQsXG4gICAga2luZHMsXG4gICAgcnVudGltZSxcbiAgICB0cmVlOiBhZGRyZXNzLFxuICAgIHdvcmRzOiBydW50aW1lLl90c19pbml0KCkgPj4gMixcbiAgICBpc0Jyb2tlbixcbiAgICBjb21tZW50czogW10sXG4gICAgcHJvYmxlbXM6IFtdLFxuICAgIGRlcHRoOiAwLFxuICAgIGNvdW50OiAwLFxuICB9O1xuICBydW50aW1lLl90c190cmVlX3Jvb3Rfbm9kZV93YXNtKGFkZHJlc3MpO1xuICBjb25zdCBraWRzID0ga2lkc0luKGNvbnZlcnNpb24pO1xuICBjb25zdCB7IGNvbW1lbnRzLCBwcm9ibGVtcyB9ID0gY29udmVyc2lvbjtcbiAgY29uc3Qgcm9vdDogU3ludGF4ID0geyBraW5kOiAnbW9kdWxlJywgc3RhcnQ6IDAsIGVuZDogdGV4dC5sZW5ndGgsIGtpZHMgfTtcbiAgaWYgKGlzRXJyb3IgfHwgKGlzQnJva2VuICYmIHByb2JsZW1zLmxlbmd0aCA9PT0gMCkpIG5vdGUoY29udmVyc2lvbiwgcm9vdCwgQlJPS0VOKTtcbiAgcHJvYmxlbXMuc29ydCgoZmlyc3QsIHNlY29uZCkgPT4gZmlyc3Quc3RhcnQgLSBzZWNvbmQuc3RhcnQpO1xuICByZXR1cm4geyByb290LCBjb21tZW50cywgcHJvYmxlbXMgfTtcbn1cblxuLyoqIFRoZSBraWRzIG9mIHRoZSBub2RlIGluIHRoZSB3b3Jkcy4gVG9rZW5zIHdpdGhvdXQgYSBuYW1lIGFyZSBvbmx5IGxvb2tlZCBhdCBpbiBicm9rZW4gdGV4dDogb25lIG1heSBiZSBtaXNzaW5nLiAqL1xuZnVuY3Rpb24ga2lkc0luKGNvbnZlcnNpb246IENvbnZlcnNpb24pOiByZWFkb25seSBTeW50YXhbXSB7XG4gIGNvbnN0IHsgcnVudGltZSwgdHJlZSwgd29yZHMgfSA9IGNvbnZlcnNpb247XG4gIGlmIChjb252ZXJzaW9uLmlzQnJva2VuKSBydW50aW1lLl90c19ub2RlX2NoaWxkcmVuX3dhc20odHJlZSk7XG4gIGVsc2UgcnVudGltZS5fdHNfbm9kZV9uYW1lZF9jaGlsZHJlbl93YXNtKHRyZWUpO1xuICBjb25zdCBjb3VudCA9IHJ1bnRpbWUuSEVBUFUzMlt3b3Jkc10gYXMgbnVtYmVyO1xuICBpZiAoY291bnQgPT09IDApIHJldHVybiBub25lO1xuICBjb25zdCBub2RlcyA9IHJ1bnRpbWUuSEVBUFUzMlt3b3JkcyArIDFdIGFzIG51bWJlcjtcbiAgY29uc3Qga2lkczogU3ludGF4W10gPSBbXTtcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IGNvdW50OyBpbmRleCsrKSB7XG4gICAgY29uc3Qga2lkID0gdmlzaXQoY29udmVyc2lvbiwgKG5vZGVzID4+IDIpICsgaW5kZXggKiBOT0RFKTtcbiAgICBpZiAoa2lkKSBraWRzLnB1c2goa2lkKTtcbiAgfVxuICBydW50aW1lLl9mcmVlKG5vZGVzKTtcbiAgcmV0dXJuIGtpZHM7XG59XG5cbi8qKiBQdXRzIGEgbm9kZSBpbnRvIHRoZSB3b3JkcywgZnJvbSB3aGVyZSBpdCBzdGFuZHMgaW4gbWVtb3J5LiAqL1xuZnVuY3Rpb24gdHVyblRvKHsgcnVudGltZTogeyBIRUFQVTMyOiBtZW1vcnkgfSwgd29yZHMgfTogQ29udmVyc2lvbiwgbm9kZTogbnVtYmVyKTogdm9pZCB7XG4gIGZvciAobGV0IHdvcmQgPSAwOyB3b3JkIDwgTk9ERTsgd29yZCsrKSBtZW1vcnlbd29yZHMgKyB3b3JkXSA9IG1lbW9yeVtub2RlICsgd29yZF0gYXMgbnVtYmVyO1xufVxuXG4vKiogTWFrZXMgYSBub2RlOyB1bmRlZmluZWQgZm9yIHdoYXQgaXMgbGVmdCBvdXQuICovXG5mdW5jdGlvbiB2aXNpdChjb252ZXJzaW9uOiBDb252ZXJzaW9uLCBub2RlOiBudW1iZXIpOiBTeW50YXggfCB1bmRlZmluZWQge1xuICBjb25zdCB7IGtpbmRzLCBydW50aW1lLCB0cmVlLCB0ZXh0IH0gPSBjb252ZXJzaW9uO1xuICB0dXJuVG8oY29udmVyc2lvbiwgbm9kZSk7XG4gIGNvbnN0IHR5cGUgPSBydW50aW1lLl90c19ub2RlX3N5bWJvbF93YXNtKHRyZWUpO1xuICBjb25zdCB3YXkgPSBraW5kcy53YXlzW3R5cGVdID8/IDA7XG4gIGlmICh3YXkgPT09IDIgJiYgIWNvbnZlcnNpb24uaXNCcm9rZW4pIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGtpbmQgPSBraW5kcy5uYW1lc1t0eXBlXTtcbiAgY29uc3Qgc3RhcnQgPSBydW50aW1lLkhFQVBVMzJbbm9kZSArIDFdIGFzIG51bWJlcjtcbiAgY29uc3QgZW5kID0gcnVudGltZS5fdHNfbm9kZV9lbmRfaW5kZXhfd2FzbSh0cmVlKTtcbiAgaWYgKGNvbnZlcnNpb24uaXNCcm9rZW4gJiYgKGtpbmQgPT09IHVuZGVmaW5lZCB8fCBydW50aW1lLl90c19ub2RlX2lzX21pc3Npbmdfd2FzbSh0cmVlKSA9PT0gMSkpXG4gICAgbm90ZShjb252ZXJzaW9uLCB7IHN0YXJ0LCBlbmQgfSwgQlJPS0VOKTtcbiAgaWYgKHdheSA9PT0gMikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgbGV0IGtpZHMgPSBub25lO1xuICBpZiAod2F5ICE9PSAxICYmICEod2F5ID4gMiAmJiBpc0xlYWYod2F5LCB0ZXh0LCBzdGFydCwgZW5kKSkgJiYgaXNPcGVuKGNvbnZlcnNpb24sIHN0YXJ0LCBlbmQpKSB7XG4gICAgY29udmVyc2lvbi5kZXB0aCsrO1xuICAgIGtpZHMgPSBraWRzSW4oY29udmVyc2lvbik7XG4gICAgY29udmVyc2lvbi5kZXB0aC0tO1xuICAgIGlmIChraWRzLmxlbmd0aCA9PT0gMCAmJiBpc0VtcHR5KGNvbnZlcnNpb24sIG5vZGUpKSByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG4gIGNvbnN0IHN5bnRheDogU3ludGF4ID0geyBraW5kOiBraW5kID8/ICdFUlJPUicsIHN0YXJ0LCBlbmQsIGtpZHMgfTtcbiAgaWYgKGtpbmQgIT09ICdjb21tZW50JykgcmV0dXJuIHN5bnRheDtcbiAgY29udmVyc2lvbi5jb21tZW50cy5wdXNoKHN5bnRheCk7XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBEb2VzIG5vdGhpbmcgYXQgYWxsIHN0YW5kIGluIGEgbm9kZSwgbm90IGV2ZW4gYSB0b2tlbiB3aXRob3V0IGEgbmFtZT8gKi9cbmZ1bmN0aW9uIGlzRW1wdHkoY29udmVyc2lvbjogQ29udmVyc2lvbiwgbm9kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHR1cm5Ubyhjb252ZXJzaW9uLCBub2RlKTtcbiAgcmV0dXJuIGNvbnZlcnNpb24ucnVudGltZS5fdHNfbm9kZV9jaGlsZF9jb3VudF93YXNtKGNvbnZlcnNpb24udHJlZSkgPT09IDA7XG59XG5cbi8qKiBNYXkgb25lIG1vcmUgbm9kZSBiZSBlbnRlcmVkPyAqL1xuZnVuY3Rpb24gaXNPcGVuKGNvbnZlcnNpb246IENvbnZlcnNpb24sIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IHsgZGVwdGgsIHRleHQgfSA9IGNvbnZlcnNpb247XG4gIGlmIChkZXB0aCA8IERFRVBFU1QgJiYgKytjb252ZXJzaW9uLmNvdW50IDwgTU9TVF9OT0RFUykgcmV0dXJuIHRydWU7XG4gIGlmIChkZXB0aCA+PSBERUVQRVNUKSBub3RlKGNvbnZlcnNpb24sIHsgc3RhcnQsIGVuZCB9LCAnVGhpcyBpcyBuZXN0ZWQgdG9vIGRlZXAgdG8gYmUgcmVhZC4nKTtcbiAgZWxzZSBpZiAoY29udmVyc2lvbi5jb3VudCA9PT0gTU9TVF9OT0RFUylcbiAgICBub3RlKGNvbnZlcnNpb24sIHsgc3RhcnQsIGVuZDogdGV4dC5sZW5ndGggfSwgJ0Zyb20gaGVyZSBvbiB0aGUgZmlsZSBpcyB0b28gbG9uZyB0byBiZSByZWFkLicpO1xuICByZXR1cm4gZmFsc2U7XG59XG5cbmZ1bmN0aW9uIGlzTGVhZih3YXk6IG51bWJlciwgdGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBzd2l0Y2ggKHdheSkge1xuICAgIGNhc2UgMzpcbiAgICAgIHJldHVybiAhRk9STUFUVEVELnRlc3QodGV4dC5zbGljZShzdGFydCwgc3RhcnQgKyAzKSk7XG4gICAgY2FzZSA0OlxuICAgICAgcmV0dXJuIERPVFRFRC50ZXN0KHRleHQuc2xpY2Uoc3RhcnQsIGVuZCkpO1xuICAgIGNhc2UgNTpcbiAgICAgIHJldHVybiBQTEFJTl9QQVJBTUVURVJTLnRlc3QodGV4dC5zbGljZShzdGFydCwgZW5kKSk7XG4gICAgY2FzZSA2OlxuICAgICAgcmV0dXJuIGVuZCAtIHN0YXJ0ID09PSAyO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgfVxufVxuXG5mdW5jdGlvbiBub3RlKHsgcHJvYmxlbXMgfTogQ29udmVyc2lvbiwgeyBzdGFydCwgZW5kIH06IFNwYW4sIG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICBpZiAocHJvYmxlbXMubGVuZ3RoIDwgTU9TVF9QUk9CTEVNUykgcHJvYmxlbXMucHVzaCh7IHN0YXJ0LCBlbmQsIG1lc3NhZ2UgfSk7XG59XG4iLCAiaW1wb3J0IHsgYmluZEZyb20sIGJpbmRJbXBvcnQgfSBmcm9tICcuL2ltcG9ydHMudHMnO1xuaW1wb3J0IHsgcGFyYW1ldGVyc09mIH0gZnJvbSAnLi9wYXJhbWV0ZXJzLnRzJztcbmltcG9ydCB7IGF0dHJpYnV0ZU9mLCBkZWNsYXJlLCB0eXBlIEZuLCB0eXBlIEtsYXNzLCBsb29rdXAsIHR5cGUgTmFtZSwgdHlwZSBOYW1lcywgdHlwZSBTcGFjZSwgc3BhY2VJbiB9IGZyb20gJy4vc3BhY2VzLnRzJztcbmltcG9ydCB7IGtpZE9mLCB0eXBlIFN5bnRheCB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBUaGUgcGFzcyBiZWZvcmUgd3JpdGluZzogaXQgb25seSB2aXNpdHMgc3RhdGVtZW50cywgYW5kIGNvdW50cyBob3cgb2Z0ZW4gZWFjaCBuYW1lIGlzIGJvdW5kLCBhbmQgdG8gd2hhdC4gKi9cbmludGVyZmFjZSBTdXJ2ZXkge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZuczogTWFwPFN5bnRheCwgRm4+O1xuICByZWFkb25seSBrbGFzc2VzOiBNYXA8U3ludGF4LCBLbGFzcz47XG4gIHJlYWRvbmx5IG1ldGhvZHM6IE1hcDxzdHJpbmcsIEZuW10+O1xuICAvKiogVGhlIGRlZmluaXRpb24gdGhhdCBjb21lcyBuZXh0IHN0YW5kcyB1bmRlciBgQHN0YXRpY21ldGhvZGAuICovXG4gIGlzU3RhdGljOiBib29sZWFuO1xufVxuXG5pbnRlcmZhY2UgUGxhY2Uge1xuICByZWFkb25seSBzcGFjZTogU3BhY2U7XG4gIHJlYWRvbmx5IGZuPzogRm47XG4gIC8qKiBgRXhwb3J0ZXJgIGluc2lkZSBpdHMgY2xhc3MgYm9keS4gKi9cbiAgcmVhZG9ubHkgcHJlZml4OiBzdHJpbmc7XG59XG5cbi8qKiBGaW5kcyB0aGUgbmFtZXMgb2YgYSB3aG9sZSBmaWxlLCBmdW5jdGlvbiBib2RpZXMgaW5jbHVkZWQuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZXNPZihyb290OiBTeW50YXgsIHRleHQ6IHN0cmluZyk6IE5hbWVzIHtcbiAgY29uc3Qgc3VydmV5OiBTdXJ2ZXkgPSB7IHRleHQsIGZuczogbmV3IE1hcCgpLCBrbGFzc2VzOiBuZXcgTWFwKCksIG1ldGhvZHM6IG5ldyBNYXAoKSwgaXNTdGF0aWM6IGZhbHNlIH07XG4gIGNvbnN0IG1vZHVsZSA9IHNwYWNlSW4odW5kZWZpbmVkLCAnbW9kdWxlJyk7XG4gIHZpc2l0QWxsKHN1cnZleSwgeyBzcGFjZTogbW9kdWxlLCBwcmVmaXg6ICcnIH0sIHJvb3Qua2lkcyk7XG4gIHJldHVybiB7IG1vZHVsZSwgZm5zOiBzdXJ2ZXkuZm5zLCBrbGFzc2VzOiBzdXJ2ZXkua2xhc3NlcywgbWV0aG9kczogc3VydmV5Lm1ldGhvZHMgfTtcbn1cblxudHlwZSBWaXNpdCA9IChzdXJ2ZXk6IFN1cnZleSwgcGxhY2U6IFBsYWNlLCBub2RlOiBTeW50YXgpID0+IHZvaWQ7XG5cbmNvbnN0IGluc2lkZTogVmlzaXQgPSAoc3VydmV5LCBwbGFjZSwgbm9kZSkgPT4gdmlzaXRBbGwoc3VydmV5LCBwbGFjZSwgbm9kZS5raWRzKTtcblxuY29uc3QgVklTSVRTOiBSZWFkb25seU1hcDxzdHJpbmcsIFZpc2l0PiA9IG5ldyBNYXA8c3RyaW5nLCBWaXNpdD4oW1xuICAuLi5bJ2Jsb2NrJywgJ2lmX3N0YXRlbWVudCcsICdlbGlmX2NsYXVzZScsICdlbHNlX2NsYXVzZScsICd3aGlsZV9zdGF0ZW1lbnQnLCAndHJ5X3N0YXRlbWVudCcsICdmaW5hbGx5X2NsYXVzZScsICdFUlJPUiddLm1hcChcbiAgICAoa2luZCk6IFtzdHJpbmcsIFZpc2l0XSA9PiBba2luZCwgaW5zaWRlXSxcbiAgKSxcbiAgLi4uWydtYXRjaF9zdGF0ZW1lbnQnLCAnY2FzZV9jbGF1c2UnLCAnd2l0aF9jbGF1c2UnXS5tYXAoKGtpbmQpOiBbc3RyaW5nLCBWaXNpdF0gPT4gW2tpbmQsIGluc2lkZV0pLFxuICBbJ2V4cHJlc3Npb25fc3RhdGVtZW50JywgdmlzaXRFeHByZXNzaW9uXSxcbiAgWydkZWxldGVfc3RhdGVtZW50JywgdmlzaXREZWxldGlvbl0sXG4gIFsnYXNzaWdubWVudCcsIHZpc2l0QXNzaWdubWVudF0sXG4gIFsnYXVnbWVudGVkX2Fzc2lnbm1lbnQnLCAoc3VydmV5LCBwbGFjZSwgeyBraWRzOiBbdGFyZ2V0XSB9KSA9PiBiaW5kKHN1cnZleSwgcGxhY2UsIHRhcmdldCldLFxuICBbJ2Zvcl9zdGF0ZW1lbnQnLCB2aXNpdEZvcl0sXG4gIFsnd2l0aF9zdGF0ZW1lbnQnLCBpbnNpZGVdLFxuICBbJ2RlY29yYXRlZF9kZWZpbml0aW9uJywgdmlzaXREZWNvcmF0ZWRdLFxuICBbJ3dpdGhfaXRlbScsIChzdXJ2ZXksIHBsYWNlLCBub2RlKSA9PiB2aXNpdEFsaWFzKHN1cnZleSwgcGxhY2UsIG5vZGUua2lkc1swXSldLFxuICBbJ2V4Y2VwdF9jbGF1c2UnLCB2aXNpdEV4Y2VwdF0sXG4gIFsnZXhjZXB0X2dyb3VwX2NsYXVzZScsIHZpc2l0RXhjZXB0XSxcbiAgWydmdW5jdGlvbl9kZWZpbml0aW9uJywgdmlzaXRGdW5jdGlvbl0sXG4gIFsnY2xhc3NfZGVmaW5pdGlvbicsIHZpc2l0Q2xhc3NdLFxuICBbJ2ltcG9ydF9zdGF0ZW1lbnQnLCAoeyB0ZXh0IH0sIHsgc3BhY2UgfSwgbm9kZSkgPT4gYmluZEltcG9ydChzcGFjZSwgbm9kZSwgdGV4dCldLFxuICBbJ2ltcG9ydF9mcm9tX3N0YXRlbWVudCcsICh7IHRleHQgfSwgeyBzcGFjZSB9LCBub2RlKSA9PiBiaW5kRnJvbShzcGFjZSwgbm9kZSwgdGV4dCldLFxuICBbJ2dsb2JhbF9zdGF0ZW1lbnQnLCAoc3VydmV5LCBwbGFjZSwgbm9kZSkgPT4gdmlzaXRPdXRlcihzdXJ2ZXksIHBsYWNlLCBub2RlLCBtb2R1bGVPZihwbGFjZS5zcGFjZSkpXSxcbiAgWydub25sb2NhbF9zdGF0ZW1lbnQnLCAoc3VydmV5LCBwbGFjZSwgbm9kZSkgPT4gdmlzaXRPdXRlcihzdXJ2ZXksIHBsYWNlLCBub2RlLCBwbGFjZS5zcGFjZS5wYXJlbnQpXSxcbiAgWydyZXR1cm5fc3RhdGVtZW50JywgKF8sIHsgZm4gfSwgeyBraWRzOiBbdmFsdWVdIH0pID0+IHZhbHVlICYmIGZuPy5yZXR1cm5zLnB1c2godmFsdWUpXSxcbl0pO1xuXG5mdW5jdGlvbiB2aXNpdEFsbChzdXJ2ZXk6IFN1cnZleSwgcGxhY2U6IFBsYWNlLCBub2RlczogcmVhZG9ubHkgU3ludGF4W10pOiB2b2lkIHtcbiAgZm9yIChjb25zdCBub2RlIG9mIG5vZGVzKSBWSVNJVFMuZ2V0KG5vZGUua2luZCk/LihzdXJ2ZXksIHBsYWNlLCBub2RlKTtcbn1cblxuZnVuY3Rpb24gdGV4dE9mKHN1cnZleTogU3VydmV5LCBub2RlOiBTeW50YXgpOiBzdHJpbmcge1xuICByZXR1cm4gc3VydmV5LnRleHQuc2xpY2Uobm9kZS5zdGFydCwgbm9kZS5lbmQpO1xufVxuXG4vKiogQmluZHMgd2hhdCBhIHRhcmdldCBuYW1lczogYW4gaWRlbnRpZmllciwgYHNlbGYueGAsIG9yIHRoZSBwYXJ0cyBvZiBhIHBhdHRlcm4uICovXG5mdW5jdGlvbiBiaW5kKHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIHRhcmdldDogU3ludGF4IHwgdW5kZWZpbmVkLCB2YWx1ZT86IFN5bnRheCwgYW5ub3RhdGlvbj86IFN5bnRheCk6IHZvaWQge1xuICBpZiAoIXRhcmdldCkgcmV0dXJuO1xuICBpZiAodGFyZ2V0LmtpbmQgPT09ICdpZGVudGlmaWVyJykgZ2l2ZShkZWNsYXJlKHBsYWNlLnNwYWNlLCB0ZXh0T2Yoc3VydmV5LCB0YXJnZXQpKSwgdmFsdWUsIGFubm90YXRpb24pO1xuICBlbHNlIGlmICh0YXJnZXQua2luZCA9PT0gJ2F0dHJpYnV0ZScgJiYgdGFyZ2V0LmtpZHMubGVuZ3RoID09PSAwKSB7XG4gICAgY29uc3QgW2Jhc2UsIGF0dHJpYnV0ZSwgLi4ucmVzdF0gPSB0ZXh0T2Yoc3VydmV5LCB0YXJnZXQpLnNwbGl0KCcuJykgYXMgW3N0cmluZywgc3RyaW5nLCAuLi5zdHJpbmdbXV07XG4gICAgY29uc3QgbmFtZSA9IHJlc3QubGVuZ3RoID09PSAwID8gYXR0cmlidXRlT2YocGxhY2Uuc3BhY2UsIGJhc2UsIGF0dHJpYnV0ZSkgOiB1bmRlZmluZWQ7XG4gICAgaWYgKG5hbWUpIGdpdmUobmFtZSwgdmFsdWUsIGFubm90YXRpb24pO1xuICB9IGVsc2UgaWYgKHRhcmdldC5raW5kID09PSAnc3Vic2NyaXB0JykgdmlzaXRFbnRyeShzdXJ2ZXksIHBsYWNlLCB0YXJnZXQpO1xuICBlbHNlIGlmIChQQVRURVJOUy5oYXModGFyZ2V0LmtpbmQpKSB7XG4gICAgY29uc3QgcGFydHMgPSB2YWx1ZSAmJiBMSVNUUy5oYXModmFsdWUua2luZCkgJiYgdmFsdWUua2lkcy5sZW5ndGggPT09IHRhcmdldC5raWRzLmxlbmd0aCA/IHZhbHVlLmtpZHMgOiBbXTtcbiAgICBmb3IgKGxldCBpbmRleCA9IDA7IGluZGV4IDwgdGFyZ2V0LmtpZHMubGVuZ3RoOyBpbmRleCsrKSBiaW5kKHN1cnZleSwgcGxhY2UsIHRhcmdldC5raWRzW2luZGV4XSwgcGFydHNbaW5kZXhdKTtcbiAgfVxufVxuXG5jb25zdCBDSEFOR0VTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChcbiAgJ2FwcGVuZCBleHRlbmQgaW5zZXJ0IGFkZCB1cGRhdGUgcG9wIHBvcGl0ZW0gcmVtb3ZlIGRpc2NhcmQgY2xlYXIgc2V0ZGVmYXVsdCBhcHBlbmRsZWZ0IHNvcnQgcmV2ZXJzZScuc3BsaXQoJyAnKSxcbik7XG5cbi8qKiBgZm91bmQuYXBwZW5kKHgpYDogd2hhdCBhIG5hbWUgaG9sZHMgaXMgbm8gbG9uZ2VyIHdoYXQgd2FzIGdpdmVuIHRvIGl0LiAqL1xuZnVuY3Rpb24gdmlzaXRFeHByZXNzaW9uKHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIG5vZGU6IFN5bnRheCk6IHZvaWQge1xuICBmb3IgKGNvbnN0IGtpZCBvZiBub2RlLmtpZHMpIHtcbiAgICBjb25zdCBjYWxsZWUgPSBraWQua2luZCA9PT0gJ2NhbGwnID8ga2lkLmtpZHNbMF0gOiB1bmRlZmluZWQ7XG4gICAgaWYgKCFjYWxsZWUpIFZJU0lUUy5nZXQoa2lkLmtpbmQpPy4oc3VydmV5LCBwbGFjZSwga2lkKTtcbiAgICBlbHNlIGlmIChjYWxsZWUua2luZCA9PT0gJ2F0dHJpYnV0ZScgJiYgY2FsbGVlLmtpZHMubGVuZ3RoID09PSAwKSB7XG4gICAgICBjb25zdCB3cml0dGVuID0gdGV4dE9mKHN1cnZleSwgY2FsbGVlKTtcbiAgICAgIGNvbnN0IGRvdCA9IHdyaXR0ZW4ubGFzdEluZGV4T2YoJy4nKTtcbiAgICAgIGlmIChDSEFOR0VTLmhhcyh3cml0dGVuLnNsaWNlKGRvdCArIDEpKSkgY2hhbmdlKHBsYWNlLnNwYWNlLCB3cml0dGVuLnNsaWNlKDAsIGRvdCkpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogYHNlZW5ba2V5XSA9IHhgLCBgZGVsIHNlZW5ba2V5XWAuICovXG5mdW5jdGlvbiB2aXNpdEVudHJ5KHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIG5vZGU6IFN5bnRheCk6IHZvaWQge1xuICBjb25zdCBiYXNlID0gbm9kZS5raW5kID09PSAnc3Vic2NyaXB0JyA/IG5vZGUua2lkc1swXSA6IHVuZGVmaW5lZDtcbiAgaWYgKGJhc2UpIGNoYW5nZShwbGFjZS5zcGFjZSwgdGV4dE9mKHN1cnZleSwgYmFzZSkpO1xufVxuXG5mdW5jdGlvbiB2aXNpdERlbGV0aW9uKHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIG5vZGU6IFN5bnRheCk6IHZvaWQge1xuICBmb3IgKGNvbnN0IGtpZCBvZiBub2RlLmtpZHMpIHZpc2l0RW50cnkoc3VydmV5LCBwbGFjZSwga2lkKTtcbn1cblxuZnVuY3Rpb24gY2hhbmdlKHNwYWNlOiBTcGFjZSwgd3JpdHRlbjogc3RyaW5nKTogdm9pZCB7XG4gIGNvbnN0IFtiYXNlLCBhdHRyaWJ1dGUsIC4uLnJlc3RdID0gd3JpdHRlbi5zcGxpdCgnLicpIGFzIFtzdHJpbmcsIHN0cmluZyB8IHVuZGVmaW5lZF07XG4gIGlmIChyZXN0Lmxlbmd0aCA+IDApIHJldHVybjtcbiAgY29uc3QgbmFtZSA9IGF0dHJpYnV0ZSA9PT0gdW5kZWZpbmVkID8gKGxvb2t1cChzcGFjZSwgYmFzZSkgPz8gZGVjbGFyZShzcGFjZSwgYmFzZSkpIDogYXR0cmlidXRlT2Yoc3BhY2UsIGJhc2UsIGF0dHJpYnV0ZSk7XG4gIGlmIChuYW1lKSBuYW1lLmlzQ2hhbmdlZCA9IHRydWU7XG59XG5cbi8qKiBUYXJnZXRzIHRoYXQgYXJlIHRha2VuIGFwYXJ0LCBpbiBhbGwgdGhlIGtpbmRzIHRoZSBncmFtbWFyIGhhcyBmb3IgdGhlbS4gKi9cbmV4cG9ydCBjb25zdCBQQVRURVJOUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAncGF0dGVybl9saXN0JyxcbiAgJ3R1cGxlX3BhdHRlcm4nLFxuICAnbGlzdF9wYXR0ZXJuJyxcbiAgJ2xpc3Rfc3BsYXRfcGF0dGVybicsXG4gICd0dXBsZScsXG4gICdsaXN0JyxcbiAgJ2xpc3Rfc3BsYXQnLFxuICAnYXNfcGF0dGVybl90YXJnZXQnLFxuICAncGFyZW50aGVzaXplZF9leHByZXNzaW9uJyxcbiAgJ2V4cHJlc3Npb25fbGlzdCcsXG5dKTtcbi8qKiBWYWx1ZXMgdGhhdCBjYW4gYmUgdGFrZW4gYXBhcnQgYnkgcG9zaXRpb24uICovXG5leHBvcnQgY29uc3QgTElTVFM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsndHVwbGUnLCAnbGlzdCcsICdleHByZXNzaW9uX2xpc3QnXSk7XG5cbmZ1bmN0aW9uIGdpdmUobmFtZTogTmFtZSwgdmFsdWU6IFN5bnRheCB8IHVuZGVmaW5lZCwgYW5ub3RhdGlvbj86IFN5bnRheCk6IHZvaWQge1xuICBuYW1lLmNvdW50Kys7XG4gIGlmICh2YWx1ZSkgbmFtZS52YWx1ZXMucHVzaCh2YWx1ZSk7XG4gIGlmIChhbm5vdGF0aW9uKSBuYW1lLmFubm90YXRpb24gPz89IGFubm90YXRpb247XG59XG5cbi8qKiBBbiBhc3NpZ25tZW50J3MgdGFyZ2V0LCBhbm5vdGF0aW9uIGFuZCByaWdodCBzaWRlLiAqL1xuaW50ZXJmYWNlIFBhcnRzIHtcbiAgcmVhZG9ubHkgdGFyZ2V0OiBTeW50YXggfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGFubm90YXRpb246IFN5bnRheCB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdmFsdWU6IFN5bnRheCB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRha2VzIGFuIGFzc2lnbm1lbnQgYXBhcnQuICovXG5leHBvcnQgZnVuY3Rpb24gcGFydHNPZihub2RlOiBTeW50YXgpOiBQYXJ0cyB7XG4gIGNvbnN0IHRhcmdldCA9IG5vZGUua2lkc1swXTtcbiAgY29uc3Qgc2Vjb25kID0gbm9kZS5raWRzWzFdO1xuICBpZiAoc2Vjb25kPy5raW5kID09PSAndHlwZScpIHJldHVybiB7IHRhcmdldCwgYW5ub3RhdGlvbjogc2Vjb25kLCB2YWx1ZTogbm9kZS5raWRzWzJdIH07XG4gIHJldHVybiB7IHRhcmdldCwgYW5ub3RhdGlvbjogdW5kZWZpbmVkLCB2YWx1ZTogc2Vjb25kIH07XG59XG5cbmZ1bmN0aW9uIHZpc2l0QXNzaWdubWVudChzdXJ2ZXk6IFN1cnZleSwgcGxhY2U6IFBsYWNlLCBub2RlOiBTeW50YXgpOiB2b2lkIHtcbiAgY29uc3QgeyB0YXJnZXQsIGFubm90YXRpb24sIHZhbHVlIH0gPSBwYXJ0c09mKG5vZGUpO1xuICBsZXQgbGFzdCA9IHZhbHVlO1xuICB3aGlsZSAobGFzdD8ua2luZCA9PT0gJ2Fzc2lnbm1lbnQnKSBsYXN0ID0gcGFydHNPZihsYXN0KS52YWx1ZTtcbiAgaWYgKHZhbHVlPy5raW5kID09PSAnYXNzaWdubWVudCcpIHZpc2l0QXNzaWdubWVudChzdXJ2ZXksIHBsYWNlLCB2YWx1ZSk7XG4gIGlmIChhbm5vdGF0aW9uICYmICF2YWx1ZSAmJiB0YXJnZXQ/LmtpbmQgPT09ICdpZGVudGlmaWVyJykge1xuICAgIGRlY2xhcmUocGxhY2Uuc3BhY2UsIHRleHRPZihzdXJ2ZXksIHRhcmdldCkpLmFubm90YXRpb24gPz89IGFubm90YXRpb247XG4gIH0gZWxzZSBiaW5kKHN1cnZleSwgcGxhY2UsIHRhcmdldCwgbGFzdCwgYW5ub3RhdGlvbik7XG59XG5cbmZ1bmN0aW9uIHZpc2l0Rm9yKHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIG5vZGU6IFN5bnRheCk6IHZvaWQge1xuICBjb25zdCBbdGFyZ2V0LCBvdmVyLCAuLi5yZXN0XSA9IG5vZGUua2lkcztcbiAgYmluZChzdXJ2ZXksIHBsYWNlLCB0YXJnZXQpO1xuICBpZiAodGFyZ2V0Py5raW5kID09PSAnaWRlbnRpZmllcicgJiYgb3ZlcikgZGVjbGFyZShwbGFjZS5zcGFjZSwgdGV4dE9mKHN1cnZleSwgdGFyZ2V0KSkub3ZlciA9IG92ZXI7XG4gIHZpc2l0QWxsKHN1cnZleSwgcGxhY2UsIHJlc3QpO1xufVxuXG5mdW5jdGlvbiB2aXNpdEFsaWFzKHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIG5vZGU6IFN5bnRheCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBpZiAobm9kZT8ua2luZCAhPT0gJ2FzX3BhdHRlcm4nKSByZXR1cm47XG4gIGNvbnN0IFt2YWx1ZSwgdGFyZ2V0XSA9IG5vZGUua2lkcztcbiAgY29uc3QgW29ubHldID0gdGFyZ2V0Py5raWRzID8/IFtdO1xuICBiaW5kKHN1cnZleSwgcGxhY2UsIHRhcmdldD8ua2lkcy5sZW5ndGggPT09IDEgPyBvbmx5IDogdGFyZ2V0LCB2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIHZpc2l0RXhjZXB0KHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIG5vZGU6IFN5bnRheCk6IHZvaWQge1xuICBmb3IgKGNvbnN0IGtpZCBvZiBub2RlLmtpZHMpIHtcbiAgICBpZiAoa2lkLmtpbmQgPT09ICdhc19wYXR0ZXJuJykgYmluZChzdXJ2ZXksIHBsYWNlLCBraWQua2lkc1sxXSk7XG4gICAgZWxzZSB2aXNpdEFsbChzdXJ2ZXksIHBsYWNlLCBba2lkXSk7XG4gIH1cbn1cblxuLyoqIE5hbWVzIGRlY2xhcmVkIGBnbG9iYWxgIG9yIGBub25sb2NhbGAgYXJlIHRob3NlIG9mIGFuIG91dGVyIHNwYWNlLCB3aGljaCB0aGlzIGZ1bmN0aW9uIGJpbmRzIHRvby4gKi9cbmZ1bmN0aW9uIHZpc2l0T3V0ZXIoc3VydmV5OiBTdXJ2ZXksIHBsYWNlOiBQbGFjZSwgbm9kZTogU3ludGF4LCBvdXRlcjogU3BhY2UgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgaWYgKCFvdXRlciB8fCBvdXRlci5raW5kID09PSAnY2xhc3MnIHx8IG91dGVyID09PSBwbGFjZS5zcGFjZSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGlkIG9mIHRleHRPZihzdXJ2ZXksIG5vZGUpLnJlcGxhY2UoL15cXHcrLywgJycpLnNwbGl0KCcsJykpIHtcbiAgICBpZiAoaWQudHJpbSgpICE9PSAnJykgcGxhY2Uuc3BhY2UubmFtZXMuc2V0KGlkLnRyaW0oKSwgZGVjbGFyZShvdXRlciwgaWQudHJpbSgpKSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gbW9kdWxlT2Yoc3BhY2U6IFNwYWNlKTogU3BhY2Uge1xuICBsZXQgYXQgPSBzcGFjZTtcbiAgd2hpbGUgKGF0LnBhcmVudCkgYXQgPSBhdC5wYXJlbnQ7XG4gIHJldHVybiBhdDtcbn1cblxuZnVuY3Rpb24gdmlzaXREZWNvcmF0ZWQoc3VydmV5OiBTdXJ2ZXksIHBsYWNlOiBQbGFjZSwgbm9kZTogU3ludGF4KTogdm9pZCB7XG4gIHN1cnZleS5pc1N0YXRpYyA9IG5vZGUua2lkcy5zb21lKChraWQpID0+IGtpZC5raW5kID09PSAnZGVjb3JhdG9yJyAmJiB0ZXh0T2Yoc3VydmV5LCBraWQpLmVuZHNXaXRoKCdzdGF0aWNtZXRob2QnKSk7XG4gIHZpc2l0QWxsKHN1cnZleSwgcGxhY2UsIG5vZGUua2lkcyk7XG4gIHN1cnZleS5pc1N0YXRpYyA9IGZhbHNlO1xufVxuXG5mdW5jdGlvbiB2aXNpdEZ1bmN0aW9uKHN1cnZleTogU3VydmV5LCBwbGFjZTogUGxhY2UsIG5vZGU6IFN5bnRheCk6IHZvaWQge1xuICBjb25zdCBuYW1lID0ga2lkT2Yobm9kZSwgJ2lkZW50aWZpZXInKTtcbiAgY29uc3QgYm9keSA9IGtpZE9mKG5vZGUsICdibG9jaycpO1xuICBpZiAoIW5hbWUpIHJldHVybjtcbiAgY29uc3QgaWQgPSB0ZXh0T2Yoc3VydmV5LCBuYW1lKTtcbiAgY29uc3Qga2xhc3MgPSBwbGFjZS5zcGFjZS5raW5kID09PSAnY2xhc3MnID8gcGxhY2Uuc3BhY2Uua2xhc3MgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IHBhcmFtZXRlcnMgPSBwYXJhbWV0ZXJzT2Yoa2lkT2Yobm9kZSwgJ3BhcmFtZXRlcnMnKSwgc3VydmV5LnRleHQpO1xuICBjb25zdCBpc0JvdW5kID0ga2xhc3MgIT09IHVuZGVmaW5lZCAmJiAhc3VydmV5LmlzU3RhdGljICYmIC9eXFx3Ly50ZXN0KHBhcmFtZXRlcnNbMF0/Lm5hbWUgPz8gJycpO1xuICBjb25zdCBzZWxmID0gaXNCb3VuZCA/IHBhcmFtZXRlcnNbMF0/Lm5hbWUgOiB1bmRlZmluZWQ7XG4gIHN1cnZleS5pc1N0YXRpYyA9IGZhbHNlO1xuICBjb25zdCBzcGFjZSA9IHNwYWNlSW4ocGxhY2Uuc3BhY2UsICdmdW5jdGlvbicsIGtsYXNzLCBzZWxmKTtcbiAgY29uc3QgcGFyYW1zID0gc2VsZiA9PT0gdW5kZWZpbmVkID8gcGFyYW1ldGVycyA6IHBhcmFtZXRlcnMuc2xpY2UoMSk7XG4gIGNvbnN0IGZuOiBGbiA9IHsgbmFtZTogYCR7cGxhY2UucHJlZml4fSR7aWR9YCwgbm9kZSwgc3BhY2UsIHBhcmFtcywgcmV0dXJuczogW10sIGtsYXNzLCBnaXZlczogdW5kZWZpbmVkLCBpZDogdW5kZWZpbmVkIH07XG4gIHN1cnZleS5mbnMuc2V0KG5vZGUsIGZuKTtcbiAgY29uc3QgZGVjbGFyZWQgPSBkZWNsYXJlKHBsYWNlLnNwYWNlLCBpZCk7XG4gIGRlY2xhcmVkLmNvdW50Kys7XG4gIGRlY2xhcmVkLmZuID0gZm47XG4gIGlmIChrbGFzcykgc3VydmV5Lm1ldGhvZHMuc2V0KGlkLCBbLi4uKHN1cnZleS5tZXRob2RzLmdldChpZCkgPz8gW10pLCBmbl0pO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgYW5ub3RhdGlvbiB9IG9mIHBhcmFtcykgZ2l2ZShkZWNsYXJlKHNwYWNlLCBuYW1lLnJlcGxhY2UoL15cXCorLywgJycpKSwgdW5kZWZpbmVkLCBhbm5vdGF0aW9uKTtcbiAgaWYgKGJvZHkpIHZpc2l0QWxsKHN1cnZleSwgeyBzcGFjZSwgZm4sIHByZWZpeDogJycgfSwgYm9keS5raWRzKTtcbn1cblxuZnVuY3Rpb24gdmlzaXRDbGFzcyhzdXJ2ZXk6IFN1cnZleSwgcGxhY2U6IFBsYWNlLCBub2RlOiBTeW50YXgpOiB2b2lkIHtcbiAgY29uc3QgbmFtZSA9IGtpZE9mKG5vZGUsICdpZGVudGlmaWVyJyk7XG4gIGNvbnN0IGJvZHkgPSBraWRPZihub2RlLCAnYmxvY2snKTtcbiAgaWYgKCFuYW1lKSByZXR1cm47XG4gIGNvbnN0IGlkID0gdGV4dE9mKHN1cnZleSwgbmFtZSk7XG4gIGNvbnN0IGJhc2VzID0ga2lkT2Yobm9kZSwgJ2FyZ3VtZW50X2xpc3QnKT8ua2lkcy5maWx0ZXIoKHsga2luZCB9KSA9PiBraW5kICE9PSAna2V5d29yZF9hcmd1bWVudCcpO1xuICBjb25zdCBzcGFjZSA9IHNwYWNlSW4ocGxhY2Uuc3BhY2UsICdjbGFzcycpO1xuICBjb25zdCBrbGFzczogS2xhc3MgPSB7IG5hbWU6IGAke3BsYWNlLnByZWZpeH0ke2lkfWAsIHNwYWNlLCBiYXNlczogYmFzZXMgPz8gW10sIG91dGVyOiBwbGFjZS5zcGFjZSB9O1xuICBzcGFjZS5rbGFzcyA9IGtsYXNzO1xuICBzdXJ2ZXkua2xhc3Nlcy5zZXQobm9kZSwga2xhc3MpO1xuICBjb25zdCBkZWNsYXJlZCA9IGRlY2xhcmUocGxhY2Uuc3BhY2UsIGlkKTtcbiAgZGVjbGFyZWQuY291bnQrKztcbiAgZGVjbGFyZWQua2xhc3MgPSBrbGFzcztcbiAgaWYgKGJvZHkpIHZpc2l0QWxsKHN1cnZleSwgeyBzcGFjZSwgcHJlZml4OiBgJHtrbGFzcy5uYW1lfS5gIH0sIGJvZHkua2lkcyk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgYXR0cmlidXRlTmFtZSB9IGZyb20gJy4vZGVub3RlLnRzJztcbmltcG9ydCB7IExJU1RTLCBQQVRURVJOUyB9IGZyb20gJy4vbmFtZXMudHMnO1xuaW1wb3J0IHsgSEFOREVELCBsb25lSG9sZSwgUEFSVFMsIFFVSUVULCB0eXBlIFJlYWRpbmcsIHNob3duLCB0ZXh0T2YsIHR5cGUgVXNlcywgdW5rbm93biB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5pbXBvcnQgeyBkZWNsYXJlLCBsb29rdXAsIHR5cGUgTmFtZSB9IGZyb20gJy4vc3BhY2VzLnRzJztcbmltcG9ydCB0eXBlIHsgU3ludGF4IH0gZnJvbSAnLi90cmVlLnRzJztcblxuLyoqIFRoZSBuYW1lIGEgdGFyZ2V0IGJpbmRzOiBhIHBsYWluIG5hbWUsIG9yIGFuIGF0dHJpYnV0ZSBvZiBhbiBvYmplY3Qgb2YgdGhlIGZpbGUncyBjbGFzc2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5hbWVPZihyZWFkaW5nOiBSZWFkaW5nLCB0YXJnZXQ6IFN5bnRheCk6IE5hbWUgfCB1bmRlZmluZWQge1xuICBpZiAodGFyZ2V0LmtpbmQgPT09ICdpZGVudGlmaWVyJykge1xuICAgIGNvbnN0IGlkID0gdGV4dE9mKHJlYWRpbmcsIHRhcmdldCk7XG4gICAgcmV0dXJuIHJlYWRpbmcuc3BhY2UubmFtZXMuZ2V0KGlkKSA/PyBkZWNsYXJlKHJlYWRpbmcuc3BhY2UsIGlkKTtcbiAgfVxuICBpZiAodGFyZ2V0LmtpbmQgIT09ICdhdHRyaWJ1dGUnIHx8IHRhcmdldC5raWRzLmxlbmd0aCA+IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IFtiYXNlLCBhdHRyaWJ1dGUsIC4uLnJlc3RdID0gdGV4dE9mKHJlYWRpbmcsIHRhcmdldCkuc3BsaXQoJy4nKSBhcyBbc3RyaW5nLCBzdHJpbmcsIC4uLnN0cmluZ1tdXTtcbiAgcmV0dXJuIHJlc3QubGVuZ3RoID09PSAwID8gYXR0cmlidXRlTmFtZShyZWFkaW5nLnRleHQsIHJlYWRpbmcuc3BhY2UsIGJhc2UsIGF0dHJpYnV0ZSkgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IGJlY29tZXMgb2YgdGhlIHZhbHVlIG9mIGFuIGFzc2lnbm1lbnQsIGZyb20gd2hhdCBpdCBpcyBnaXZlbiB0by4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VzT2YocmVhZGluZzogUmVhZGluZywgdGFyZ2V0OiBTeW50YXgpOiBVc2VzIHtcbiAgaWYgKFBBVFRFUk5TLmhhcyh0YXJnZXQua2luZCkpIHJldHVybiBQQVJUUztcbiAgcmV0dXJuIG5hbWVPZihyZWFkaW5nLCB0YXJnZXQpPy51c2VzID8/IEhBTkRFRDtcbn1cblxuLyoqIEdpdmVzIGEgdmFsdWUgdG8gYSBuYW1lLiBBIHJlc3VsdCB0aGF0IGhhZCBubyBuYW1lIGdldHMgdGhpcyBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gaG9sZChyZWFkaW5nOiBSZWFkaW5nLCBuYW1lOiBOYW1lLCB2YWx1ZTogVmFsdWUsIGxhdGVzdDogU3ludGF4IHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIG5hbWUudmFsdWUgPSBuYW1lZEFzKHZhbHVlLCBuYW1lLmlkKTtcbiAgaWYgKGxhdGVzdCkgbmFtZS5sYXRlc3QgPSBsYXRlc3Q7XG4gIG5hbWUuYmxvY2sgPSByZWFkaW5nLmJsb2NrO1xufVxuXG5mdW5jdGlvbiBuYW1lZEFzKHZhbHVlOiBWYWx1ZSwgaWQ6IHN0cmluZyk6IFZhbHVlIHtcbiAgY29uc3QgaG9sZSA9IGxvbmVIb2xlKHZhbHVlKTtcbiAgaWYgKCFob2xlIHx8ICghdmFsdWUudGVzdHMgJiYgKGhvbGUuZnJvbSA9PT0gdW5kZWZpbmVkIHx8IC9eW1xcdy5dKyQvLnRlc3QoaG9sZS5uYW1lKSkpKSByZXR1cm4gdmFsdWU7XG4gIGNvbnN0IHsgdGV4dCwgaG9sZXMsIHN0YXJ0LCBlbmQgfSA9IHVua25vd24odmFsdWUsIGlkLCBob2xlLmZyb20sIGhvbGUubWVtYmVyKTtcbiAgcmV0dXJuIHsgLi4udmFsdWUsIHRleHQsIGhvbGVzLCBzdGFydCwgZW5kIH07XG59XG5cbi8qKiBHaXZlcyBhIHZhbHVlIHRvIGEgdGFyZ2V0IGFuZCB3cml0ZXMgaXQgZG93bjogYSBuYW1lLCB0aGUgcGFydHMgb2YgYSBwYXR0ZXJuLCBhbiBhdHRyaWJ1dGUsIGFuIGVudHJ5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzc2lnbihyZWFkaW5nOiBSZWFkaW5nLCB0YXJnZXQ6IFN5bnRheCwgdmFsdWU6IFZhbHVlLCByaWdodDogU3ludGF4IHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmIChQQVRURVJOUy5oYXModGFyZ2V0LmtpbmQpKSB7XG4gICAgYXNzaWduUGFydHMocmVhZGluZywgdGFyZ2V0LCB2YWx1ZSwgcmlnaHQpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBuYW1lID0gbmFtZU9mKHJlYWRpbmcsIHRhcmdldCk7XG4gIHJlYWRpbmcuc2luay52YWx1ZSh7IHJvbGU6ICdhc3NpZ25lZCcsIG5hbWU6IHRleHRPZihyZWFkaW5nLCB0YXJnZXQpLCB2YWx1ZSwgc3RhcnQ6IHZhbHVlLnN0YXJ0LCBlbmQ6IHZhbHVlLmVuZCB9KTtcbiAgaWYgKG5hbWUpIGhvbGQocmVhZGluZywgbmFtZSwgdmFsdWUsIHJpZ2h0KTtcbiAgZWxzZSBpZiAodGFyZ2V0LmtpbmQgPT09ICdhdHRyaWJ1dGUnIHx8IHRhcmdldC5raW5kID09PSAnc3Vic2NyaXB0JykgcmVhZFRhcmdldChyZWFkaW5nLCB0YXJnZXQpO1xufVxuXG4vKiogQW4gYXR0cmlidXRlIG9yIGFuIGVudHJ5IHRoYXQgaXMgd3JpdHRlbiB0bzogd2hhdCBjb21wdXRlcyBpdHMgcGxhY2UgaXMgcmVhZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkVGFyZ2V0KHJlYWRpbmc6IFJlYWRpbmcsIHRhcmdldDogU3ludGF4KTogdm9pZCB7XG4gIGNvbnN0IFtiYXNlLCAuLi5rZXlzXSA9IHRhcmdldC5raWRzO1xuICBpZiAoYmFzZSAmJiBiYXNlLmtpbmQgIT09ICdpZGVudGlmaWVyJyAmJiBiYXNlLmtpbmQgIT09ICdhdHRyaWJ1dGUnKSByZWFkaW5nLnZhbHVlKGJhc2UsIFsnW10nXSk7XG4gIGlmICh0YXJnZXQua2luZCA9PT0gJ3N1YnNjcmlwdCcpIGZvciAoY29uc3Qga2V5IG9mIGtleXMpIHJlYWRpbmcudmFsdWUoa2V5LCBIQU5ERUQsIFFVSUVUKTtcbn1cblxuZnVuY3Rpb24gYXNzaWduUGFydHMocmVhZGluZzogUmVhZGluZywgdGFyZ2V0OiBTeW50YXgsIHZhbHVlOiBWYWx1ZSwgcmlnaHQ6IFN5bnRheCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBjb25zdCBwYWlycyA9IHZhbHVlLml0ZW1zPy5sZW5ndGggPT09IHRhcmdldC5raWRzLmxlbmd0aCAmJiAhdmFsdWUub3BlbiAmJiByaWdodCAhPT0gdW5kZWZpbmVkICYmIExJU1RTLmhhcyhyaWdodC5raW5kKTtcbiAgZm9yIChjb25zdCBbaW5kZXgsIGtpZF0gb2YgdGFyZ2V0LmtpZHMuZW50cmllcygpKSB7XG4gICAgY29uc3QgcGFydCA9IHBhaXJzID8gKHZhbHVlLml0ZW1zPy5baW5kZXhdIGFzIFZhbHVlKSA6IHBhcnRPZih2YWx1ZSwgaW5kZXgpO1xuICAgIGFzc2lnbihyZWFkaW5nLCBraWQsIHBhcnQsIHBhaXJzID8gcmlnaHQua2lkc1tpbmRleF0gOiB1bmRlZmluZWQpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHBhcnRPZih2YWx1ZTogVmFsdWUsIGluZGV4OiBudW1iZXIpOiBWYWx1ZSB7XG4gIHJldHVybiB1bmtub3duKHZhbHVlLCBgJHtzaG93bih2YWx1ZSl9WyR7aW5kZXh9XWAsIHZhbHVlLmhvbGVzWzBdPy5mcm9tLCAnW10nKTtcbn1cblxuLyoqIEdpdmVzIGV2ZXJ5IG5hbWUgb2YgYSB0YXJnZXQgYW4gdW5rbm93biB0aGF0IG9uZSBmYWN0IGZpbGxzOiBhIGxvb3AgaXRzIGl0ZW0sIGEgaGFuZGxlciB0aGUgZXJyb3IuICovXG5leHBvcnQgZnVuY3Rpb24gYmluZEFsbChyZWFkaW5nOiBSZWFkaW5nLCB0YXJnZXQ6IFN5bnRheCwgZnJvbTogbnVtYmVyKTogdm9pZCB7XG4gIGlmICh0YXJnZXQua2luZCA9PT0gJ2lkZW50aWZpZXInKSB7XG4gICAgY29uc3QgbmFtZSA9IGxvb2t1cE9yRGVjbGFyZShyZWFkaW5nLCB0YXJnZXQpO1xuICAgIG5hbWUudmFsdWUgPSB1bmtub3duKHRhcmdldCwgbmFtZS5pZCwgZnJvbSk7XG4gICAgbmFtZS5ibG9jayA9IHJlYWRpbmcuYmxvY2s7XG4gIH0gZWxzZSBpZiAoUEFUVEVSTlMuaGFzKHRhcmdldC5raW5kKSkgZm9yIChjb25zdCBraWQgb2YgdGFyZ2V0LmtpZHMpIGJpbmRBbGwocmVhZGluZywga2lkLCBmcm9tKTtcbn1cblxuZnVuY3Rpb24gbG9va3VwT3JEZWNsYXJlKHJlYWRpbmc6IFJlYWRpbmcsIHRhcmdldDogU3ludGF4KTogTmFtZSB7XG4gIGNvbnN0IGlkID0gdGV4dE9mKHJlYWRpbmcsIHRhcmdldCk7XG4gIHJldHVybiByZWFkaW5nLnNwYWNlLm5hbWVzLmdldChpZCkgPz8gbG9va3VwKHJlYWRpbmcuc3BhY2UsIGlkKSA/PyBkZWNsYXJlKHJlYWRpbmcuc3BhY2UsIGlkKTtcbn1cblxuLyoqIEEgcGFyYW1ldGVyIG9yIGEgbmFtZSBvZiBhIGNvbXByZWhlbnNpb246IGJvdW5kIG9uY2UsIGJ5IHRoZSBzY29wZSBpdCBiZWxvbmdzIHRvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJpbmRQYXJhbWV0ZXIocmVhZGluZzogUmVhZGluZywgc3BhbjogU3BhbiwgaWQ6IHN0cmluZywgZnJvbTogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IG5hbWUgPSBkZWNsYXJlKHJlYWRpbmcuc3BhY2UsIGlkKTtcbiAgbmFtZS5jb3VudCA9IE1hdGgubWF4KG5hbWUuY291bnQsIDEpO1xuICBuYW1lLnZhbHVlID0gdW5rbm93bihzcGFuLCBpZCwgZnJvbSk7XG4gIG5hbWUuYmxvY2sgPSByZWFkaW5nLmJsb2NrO1xufVxuIiwgImltcG9ydCB0eXBlIHsgVGVzdCB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgYXNzaWduLCBiaW5kQWxsLCB1c2VzT2YgfSBmcm9tICcuL2JpbmRpbmdzLnRzJztcbmltcG9ydCB7IGRlbm90ZSB9IGZyb20gJy4vZGVub3RlLnRzJztcbmltcG9ydCB0eXBlIHsgU2NvcGVEcmFmdCB9IGZyb20gJy4vZHJhZnRzLnRzJztcbmltcG9ydCB7IGluQmxvY2ssIFBBUlRTLCBRVUlFVCwgdHlwZSBSZWFkaW5nLCBURVNURUQsIHRleHRPZiwgVU5VU0VELCB1bmtub3duIH0gZnJvbSAnLi9yZWFkaW5nLnRzJztcbmltcG9ydCB0eXBlIHsgU3RhdGVtZW50IH0gZnJvbSAnLi9zdGF0ZW1lbnRzLnRzJztcbmltcG9ydCB0eXBlIHsgU3ludGF4IH0gZnJvbSAnLi90cmVlLnRzJztcblxuY29uc3QgTE9OR0VTVF9DSEFJTiA9IDE1MDtcblxuLyoqIGBpZiBBIFx1MjAyNiBlbGlmIEIgXHUyMDI2IGVsc2UgXHUyMDI2YDogZXZlcnkgZnVydGhlciBzaWRlIHN0YW5kcyBpbiB0aGUgb3RoZXIgc2lkZSBvZiB0aGUgb25lIGJlZm9yZS4gKi9cbmNvbnN0IGNvbmRpdGlvbmFsOiBTdGF0ZW1lbnQgPSAocmVhZGluZywgbm9kZSkgPT4ge1xuICBjb25zdCB7IGtpZHMgfSA9IG5vZGU7XG4gIGxldCBmcm9tID0gMTtcbiAgd2hpbGUgKGZyb20gPCBraWRzLmxlbmd0aCAmJiBraWRzW2Zyb21dPy5raW5kICE9PSAnZWxpZl9jbGF1c2UnICYmIGtpZHNbZnJvbV0/LmtpbmQgIT09ICdlbHNlX2NsYXVzZScpIGZyb20rKztcbiAgc2lkZXMocmVhZGluZywgbm9kZSwga2lkcy5zbGljZSgxLCBmcm9tKSwga2lkcy5zbGljZShmcm9tKSwgMCk7XG59O1xuXG4vKiogT25lIGNvbmRpdGlvbiwgd2hhdCBydW5zIHdoZW4gaXQgaG9sZHMsIGFuZCB0aGUgY2xhdXNlcyB0aGF0IGZvbGxvdy4gKi9cbmZ1bmN0aW9uIHNpZGVzKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCwgYm9keTogcmVhZG9ubHkgU3ludGF4W10sIG90aGVyczogcmVhZG9ubHkgU3ludGF4W10sIGRlcHRoOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgY29uZGl0aW9uID0gbm9kZS5raWRzWzBdO1xuICBjb25zdCB0ZXN0cyA9IGNvbmRpdGlvbiA/IHJlYWRpbmcudGVzdHMoY29uZGl0aW9uKSA6IFtdO1xuICBjb25zdCBlbmQgPSBib2R5LmF0KC0xKT8uZW5kID8/IG5vZGUuZW5kO1xuICBjb25zdCB3aGVuID0gcmVhZGluZy5zaW5rLnNjb3BlKHsgcm9sZTogJ2JyYW5jaCcsIHRlc3RzLCB3aGVuOiB0cnVlLCBzdGFydDogbm9kZS5zdGFydCwgZW5kIH0pO1xuICBpbkJsb2NrKHJlYWRpbmcsIHdoZW4sICgpID0+IHJlYWRpbmcuc3RhdGVtZW50cyhib2R5KSk7XG4gIGNvbnN0IG5leHQgPSBvdGhlcnNbMF07XG4gIGlmICghbmV4dCkgcmV0dXJuO1xuICBjb25zdCBsYXN0ID0gb3RoZXJzLmF0KC0xKT8uZW5kID8/IG5leHQuZW5kO1xuICBjb25zdCBvdGhlciA9IHJlYWRpbmcuc2luay5zY29wZSh7IHJvbGU6ICdicmFuY2gnLCB0ZXN0cywgd2hlbjogZmFsc2UsIHN0YXJ0OiBuZXh0LnN0YXJ0LCBlbmQ6IGxhc3QgfSk7XG4gIGluQmxvY2socmVhZGluZywgb3RoZXIsICgpID0+IG90aGVyd2lzZShyZWFkaW5nLCBuZXh0LCBvdGhlcnMsIGRlcHRoKSk7XG59XG5cbmZ1bmN0aW9uIG90aGVyd2lzZShyZWFkaW5nOiBSZWFkaW5nLCBuZXh0OiBTeW50YXgsIG90aGVyczogcmVhZG9ubHkgU3ludGF4W10sIGRlcHRoOiBudW1iZXIpOiB2b2lkIHtcbiAgaWYgKG5leHQua2luZCA9PT0gJ2Vsc2VfY2xhdXNlJykgcmVhZGluZy5zdGF0ZW1lbnRzKG5leHQua2lkcyk7XG4gIGVsc2UgaWYgKGRlcHRoIDwgTE9OR0VTVF9DSEFJTikgc2lkZXMocmVhZGluZywgbmV4dCwgbmV4dC5raWRzLnNsaWNlKDEpLCBvdGhlcnMuc2xpY2UoMSksIGRlcHRoICsgMSk7XG4gIGVsc2UgcmVhZGluZy5zdGF0ZW1lbnRzKG90aGVycy5mbGF0TWFwKCh7IGtpZHMgfSkgPT4ga2lkcy5maWx0ZXIoKHsga2luZCB9KSA9PiBraW5kID09PSAnYmxvY2snKSkpO1xufVxuXG5jb25zdCByZXBlYXRlZDogU3RhdGVtZW50ID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgY29uc3QgW3RhcmdldCwgaXRlcmF0ZWQsIC4uLnJlc3RdID0gbm9kZS5raWRzO1xuICBpZiAoIXRhcmdldCB8fCAhaXRlcmF0ZWQpIHJldHVybjtcbiAgY29uc3Qgb3ZlciA9IHJlYWRpbmcudmFsdWUoaXRlcmF0ZWQsIFBBUlRTKTtcbiAgY29uc3QgZHJhZnQ6IFNjb3BlRHJhZnQgPSB7IHJvbGU6ICdsb29wJywgb3Zlciwgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQgfTtcbiAgaWYgKGl0ZXJhdGVkLmtpbmQgPT09ICdjYWxsJyAmJiBkZW5vdGUocmVhZGluZy50ZXh0LCByZWFkaW5nLnNwYWNlLCBpdGVyYXRlZCkubmFtZSA9PT0gJ2l0ZXJ0b29scy5jb3VudCcpIGRyYWZ0LmVuZGxlc3MgPSB0cnVlO1xuICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5zY29wZShkcmFmdCk7XG4gIGluQmxvY2socmVhZGluZywgaWQsICgpID0+IHtcbiAgICBiaW5kQWxsKHJlYWRpbmcsIHRhcmdldCwgaWQpO1xuICAgIHJlYWRpbmcuc3RhdGVtZW50cyhyZXN0LmZpbHRlcigoeyBraW5kIH0pID0+IGtpbmQgIT09ICdlbHNlX2NsYXVzZScpKTtcbiAgfSk7XG4gIHJlYWRpbmcuc3RhdGVtZW50cyhyZXN0LmZpbHRlcigoeyBraW5kIH0pID0+IGtpbmQgPT09ICdlbHNlX2NsYXVzZScpLmZsYXRNYXAoKHsga2lkcyB9KSA9PiBraWRzKSk7XG59O1xuXG4vKiogVGhlIGNvbmRpdGlvbiBvZiBhIGB3aGlsZWAgaXMgYXNrZWQgZWFjaCB0aW1lLCBzbyBpdHMgY2FsbHMgYXJlIHdyaXR0ZW4gaW5zaWRlIHRoZSBsb29wLiAqL1xuY29uc3Qgd2hpbGVUcnVlOiBTdGF0ZW1lbnQgPSAocmVhZGluZywgbm9kZSkgPT4ge1xuICBjb25zdCBbY29uZGl0aW9uLCAuLi5yZXN0XSA9IG5vZGUua2lkcztcbiAgaWYgKCFjb25kaXRpb24pIHJldHVybjtcbiAgY29uc3QgZHJhZnQ6IFNjb3BlRHJhZnQgPSB7IHJvbGU6ICdsb29wJywgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQgfTtcbiAgaWYgKC9eXFwoPyg/OlRydWV8MSlcXCk/JC8udGVzdCh0ZXh0T2YocmVhZGluZywgY29uZGl0aW9uKSkpIGRyYWZ0LmVuZGxlc3MgPSB0cnVlO1xuICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5zY29wZShkcmFmdCk7XG4gIGluQmxvY2socmVhZGluZywgaWQsICgpID0+IHtcbiAgICBjb25zdCB0ZXN0cyA9IHJlYWRpbmcudGVzdHMoY29uZGl0aW9uKTtcbiAgICBpZiAoZHJhZnQuZW5kbGVzcyAhPT0gdHJ1ZSkgZHJhZnQudGVzdHMgPSB0ZXN0cztcbiAgICByZWFkaW5nLnN0YXRlbWVudHMocmVzdC5maWx0ZXIoKHsga2luZCB9KSA9PiBraW5kICE9PSAnZWxzZV9jbGF1c2UnKSk7XG4gIH0pO1xuICByZWFkaW5nLnN0YXRlbWVudHMocmVzdC5maWx0ZXIoKHsga2luZCB9KSA9PiBraW5kID09PSAnZWxzZV9jbGF1c2UnKS5mbGF0TWFwKCh7IGtpZHMgfSkgPT4ga2lkcykpO1xufTtcblxuY29uc3QgYXR0ZW1wdDogU3RhdGVtZW50ID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5vZGUua2lkc1swXTtcbiAgY29uc3QgaWQgPSByZWFkaW5nLnNpbmsuc2NvcGUoeyByb2xlOiAnYXR0ZW1wdCcsIHN0YXJ0OiBub2RlLnN0YXJ0LCBlbmQ6IGJvZHk/LmVuZCA/PyBub2RlLmVuZCB9KTtcbiAgaW5CbG9jayhyZWFkaW5nLCBpZCwgKCkgPT4gYm9keSAmJiByZWFkaW5nLnN0YXRlbWVudHMoW2JvZHldKSk7XG4gIGZvciAoY29uc3Qga2lkIG9mIG5vZGUua2lkcy5zbGljZSgxKSkge1xuICAgIGlmIChraWQua2luZCA9PT0gJ2V4Y2VwdF9jbGF1c2UnIHx8IGtpZC5raW5kID09PSAnZXhjZXB0X2dyb3VwX2NsYXVzZScpIGhhbmRsZXIocmVhZGluZywga2lkLCBpZCk7XG4gICAgZWxzZSBpZiAoa2lkLmtpbmQgPT09ICdmaW5hbGx5X2NsYXVzZScpIHtcbiAgICAgIGNvbnN0IGFmdGVyID0gcmVhZGluZy5zaW5rLnNjb3BlKHsgcm9sZTogJ2FmdGVyJywgb2Y6IGlkLCBvbjogJ2Fsd2F5cycsIHN0YXJ0OiBraWQuc3RhcnQsIGVuZDoga2lkLmVuZCB9KTtcbiAgICAgIHJlYWRpbmcuc2luay5pbnNpZGUoYWZ0ZXIsICgpID0+IHJlYWRpbmcuc3RhdGVtZW50cyhraWQua2lkcykpO1xuICAgIH0gZWxzZSByZWFkaW5nLnN0YXRlbWVudHMoa2lkLmtpZHMpO1xuICB9XG59O1xuXG4vKiogYGV4Y2VwdCBFIGFzIGVgLCBhbmQgUHl0aG9uIDIncyBgZXhjZXB0IEUsIGVgLiAqL1xuZnVuY3Rpb24gaGFuZGxlcihyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgsIG9mOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgW2ZpcnN0XSA9IG5vZGUua2lkcztcbiAgY29uc3QgaGFzRXJyb3IgPSBmaXJzdCAhPT0gdW5kZWZpbmVkICYmIGZpcnN0LmtpbmQgIT09ICdibG9jayc7XG4gIGNvbnN0IGVycm9yID0gZmlyc3Q/LmtpbmQgPT09ICdhc19wYXR0ZXJuJyA/IGZpcnN0LmtpZHNbMF0gOiBmaXJzdDtcbiAgY29uc3QgbmFtZWQgPSBmaXJzdD8ua2luZCA9PT0gJ2FzX3BhdHRlcm4nID8gZmlyc3Qua2lkc1sxXSA6IGhhc0Vycm9yID8gbm9kZS5raWRzLnNsaWNlKDEpLmZpbmQoaXNOYW1lKSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgY2F0Y2hlcyA9IGhhc0Vycm9yICYmIGVycm9yID8gY2F0Y2hlc09mKHJlYWRpbmcsIGVycm9yKSA6IEVWRVJZVEhJTkc7XG4gIGNvbnN0IGlkID0gcmVhZGluZy5zaW5rLnNjb3BlKHsgcm9sZTogJ2hhbmRsZXInLCBvZiwgY2F0Y2hlcywgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQgfSk7XG4gIGluQmxvY2socmVhZGluZywgaWQsICgpID0+IHtcbiAgICBpZiAobmFtZWQpIGJpbmRBbGwocmVhZGluZywgbmFtZWQsIGlkKTtcbiAgICByZWFkaW5nLnN0YXRlbWVudHMobm9kZS5raWRzLmZpbHRlcigoeyBraW5kIH0pID0+IGtpbmQgPT09ICdibG9jaycpKTtcbiAgfSk7XG59XG5cbmNvbnN0IGlzTmFtZSA9ICh7IGtpbmQgfTogU3ludGF4KTogYm9vbGVhbiA9PiBraW5kID09PSAnaWRlbnRpZmllcic7XG5jb25zdCBFVkVSWVRISU5HOiByZWFkb25seSBzdHJpbmdbXSA9IFsnKiddO1xuXG4vKiogVGhlIHJlc29sdmVkIG5hbWVzIG9mIHdoYXQgYSBoYW5kbGVyIHRha2VzOyBgKmAgaXMgZXZlcnl0aGluZywgYGludGVycnVwdGAgYSBDb250cm9sLUMuICovXG5mdW5jdGlvbiBjYXRjaGVzT2YocmVhZGluZzogUmVhZGluZywgbm9kZTogU3ludGF4KTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCBwYXJ0cyA9IG5vZGUua2luZCA9PT0gJ3R1cGxlJyB8fCBub2RlLmtpbmQgPT09ICdwYXJlbnRoZXNpemVkX2V4cHJlc3Npb24nID8gbm9kZS5raWRzIDogW25vZGVdO1xuICBjb25zdCBuYW1lcyA9IHBhcnRzLmZsYXRNYXAoKHBhcnQpOiByZWFkb25seSBzdHJpbmdbXSA9PiB7XG4gICAgaWYgKHBhcnQgIT09IG5vZGUgJiYgcGFydC5raW5kID09PSAndHVwbGUnKSByZXR1cm4gY2F0Y2hlc09mKHJlYWRpbmcsIHBhcnQpO1xuICAgIGNvbnN0IG5hbWUgPSBkZW5vdGUocmVhZGluZy50ZXh0LCByZWFkaW5nLnNwYWNlLCBwYXJ0KS5uYW1lIHx8IHRleHRPZihyZWFkaW5nLCBwYXJ0KTtcbiAgICBpZiAobmFtZSA9PT0gJ0tleWJvYXJkSW50ZXJydXB0JykgcmV0dXJuIFtuYW1lLCAnaW50ZXJydXB0J107XG4gICAgcmV0dXJuIG5hbWUgPT09ICdFeGNlcHRpb24nIHx8IG5hbWUgPT09ICdCYXNlRXhjZXB0aW9uJyA/IEVWRVJZVEhJTkcgOiBbbmFtZV07XG4gIH0pO1xuICByZXR1cm4gWy4uLm5ldyBTZXQobmFtZXMpXTtcbn1cblxuY29uc3QgbWFuYWdlZDogU3RhdGVtZW50ID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgY29uc3QgaXRlbXMgPSBub2RlLmtpZHMuZmlsdGVyKCh7IGtpbmQgfSkgPT4ga2luZCA9PT0gJ3dpdGhfY2xhdXNlJykuZmxhdE1hcCgoeyBraWRzIH0pID0+IGtpZHMpO1xuICBtYW5hZ2VycyhcbiAgICByZWFkaW5nLFxuICAgIGl0ZW1zLFxuICAgIG5vZGUua2lkcy5maWx0ZXIoKHsga2luZCB9KSA9PiBraW5kICE9PSAnd2l0aF9jbGF1c2UnKSxcbiAgKTtcbn07XG5cbi8qKiBUaGUgY2FsbCBvZiBhIGNvbnRleHQgbWFuYWdlciBlbmNsb3NlcyB0aGUgYm9keTsgYHN1cHByZXNzYCBpcyBhbiBhdHRlbXB0IHdpdGggYW4gZW1wdHkgaGFuZGxlci4gKi9cbmZ1bmN0aW9uIG1hbmFnZXJzKHJlYWRpbmc6IFJlYWRpbmcsIGl0ZW1zOiByZWFkb25seSBTeW50YXhbXSwgYm9keTogcmVhZG9ubHkgU3ludGF4W10pOiB2b2lkIHtcbiAgY29uc3QgW2l0ZW0sIC4uLnJlc3RdID0gaXRlbXM7XG4gIGlmICghaXRlbSkge1xuICAgIHJlYWRpbmcuc3RhdGVtZW50cyhib2R5KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgaW5uZXIgPSBpdGVtLmtpZHNbMF0gPz8gaXRlbTtcbiAgY29uc3QgY29udGV4dCA9IGlubmVyLmtpbmQgPT09ICdhc19wYXR0ZXJuJyA/IChpbm5lci5raWRzWzBdID8/IGlubmVyKSA6IGlubmVyO1xuICBjb25zdCB0YXJnZXQgPSBpbm5lci5raW5kID09PSAnYXNfcGF0dGVybicgPyBpbm5lci5raWRzWzFdIDogdW5kZWZpbmVkO1xuICBpZiAoaXNTdXBwcmVzcyhyZWFkaW5nLCBjb250ZXh0KSkge1xuICAgIHN1cHByZXNzZWQocmVhZGluZywgY29udGV4dCwgKCkgPT4gbWFuYWdlcnMocmVhZGluZywgcmVzdCwgYm9keSkpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBiZWZvcmUgPSByZWFkaW5nLnNpbmsuZmFjdHMubGVuZ3RoO1xuICBlbnRlcihyZWFkaW5nLCBjb250ZXh0LCB0YXJnZXQpO1xuICBjb25zdCBpc0NhbGwgPSBjb250ZXh0LmtpbmQgPT09ICdjYWxsJyB8fCBjb250ZXh0LmtpbmQgPT09ICdhd2FpdCc7XG4gIGNvbnN0IGVuY2xvc2luZyA9IGlzQ2FsbCA/IGNhbGxBdChyZWFkaW5nLCBiZWZvcmUsIGNvbnRleHQpIDogdW5kZWZpbmVkO1xuICBjb25zdCB3cml0ZSA9ICgpOiB2b2lkID0+IG1hbmFnZXJzKHJlYWRpbmcsIHJlc3QsIGJvZHkpO1xuICBpZiAoZW5jbG9zaW5nID09PSB1bmRlZmluZWQpIHdyaXRlKCk7XG4gIGVsc2UgcmVhZGluZy5zaW5rLmluc2lkZShlbmNsb3NpbmcsIHdyaXRlKTtcbn1cblxuZnVuY3Rpb24gZW50ZXIocmVhZGluZzogUmVhZGluZywgY29udGV4dDogU3ludGF4LCB0YXJnZXQ6IFN5bnRheCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBjb25zdCBvbmx5ID0gdGFyZ2V0Py5raWRzLmxlbmd0aCA9PT0gMSA/IHRhcmdldC5raWRzWzBdIDogdGFyZ2V0O1xuICBjb25zdCB2YWx1ZSA9IHJlYWRpbmcudmFsdWUoY29udGV4dCwgb25seSA/IHVzZXNPZihyZWFkaW5nLCBvbmx5KSA6IFVOVVNFRCk7XG4gIGlmIChvbmx5KSBhc3NpZ24ocmVhZGluZywgb25seSwgdmFsdWUsIGNvbnRleHQpO1xufVxuXG4vKiogVGhlIGNhbGwgd3JpdHRlbiBmb3IgYSBjb250ZXh0IG1hbmFnZXI6IHRoZSBmaXJzdCBmYWN0IGF0IHRoZSBlbmNsb3NpbmcgbGV2ZWwgdGhhdCBzcGFucyBpdC4gKi9cbmZ1bmN0aW9uIGNhbGxBdChyZWFkaW5nOiBSZWFkaW5nLCBmcm9tOiBudW1iZXIsIGNvbnRleHQ6IFN5bnRheCk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGNhbGwgPSBjb250ZXh0LmtpbmQgPT09ICdhd2FpdCcgPyAoY29udGV4dC5raWRzWzBdID8/IGNvbnRleHQpIDogY29udGV4dDtcbiAgZm9yIChsZXQgaWQgPSBmcm9tOyBpZCA8IHJlYWRpbmcuc2luay5mYWN0cy5sZW5ndGg7IGlkKyspIHtcbiAgICBjb25zdCBmYWN0ID0gcmVhZGluZy5zaW5rLmZhY3RzW2lkXTtcbiAgICBpZiAoZmFjdD8ua2luZCA9PT0gJ2NhbGwnICYmIGZhY3Quc3RhcnQgPT09IGNhbGwuc3RhcnQgJiYgZmFjdC5lbmQgPT09IGNhbGwuZW5kKSByZXR1cm4gaWQ7XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gaXNTdXBwcmVzcyhyZWFkaW5nOiBSZWFkaW5nLCBjb250ZXh0OiBTeW50YXgpOiBib29sZWFuIHtcbiAgY29uc3QgY2FsbGVlID0gY29udGV4dC5raW5kID09PSAnY2FsbCcgPyBjb250ZXh0LmtpZHNbMF0gOiB1bmRlZmluZWQ7XG4gIHJldHVybiBjYWxsZWUgIT09IHVuZGVmaW5lZCAmJiAvc3VwcHJlc3MkLy50ZXN0KGRlbm90ZShyZWFkaW5nLnRleHQsIHJlYWRpbmcuc3BhY2UsIGNhbGxlZSkubmFtZSk7XG59XG5cbmZ1bmN0aW9uIHN1cHByZXNzZWQocmVhZGluZzogUmVhZGluZywgY29udGV4dDogU3ludGF4LCB3cml0ZTogKCkgPT4gdm9pZCk6IHZvaWQge1xuICByZWFkaW5nLnZhbHVlKGNvbnRleHQsIFVOVVNFRCk7XG4gIGNvbnN0IGF0dGVtcHRlZCA9IHJlYWRpbmcuc2luay5zY29wZSh7IHJvbGU6ICdhdHRlbXB0Jywgc3RhcnQ6IGNvbnRleHQuc3RhcnQsIGVuZDogY29udGV4dC5lbmQgfSk7XG4gIGluQmxvY2socmVhZGluZywgYXR0ZW1wdGVkLCB3cml0ZSk7XG4gIGNvbnN0IGVycm9ycyA9IGNvbnRleHQua2lkc1sxXT8ua2lkcyA/PyBbXTtcbiAgY29uc3QgY2F0Y2hlcyA9IFsuLi5uZXcgU2V0KGVycm9ycy5mbGF0TWFwKChlcnJvcikgPT4gY2F0Y2hlc09mKHJlYWRpbmcsIGVycm9yKSkpXTtcbiAgcmVhZGluZy5zaW5rLnNjb3BlKHsgcm9sZTogJ2hhbmRsZXInLCBvZjogYXR0ZW1wdGVkLCBjYXRjaGVzLCBzdGFydDogY29udGV4dC5zdGFydCwgZW5kOiBjb250ZXh0LmVuZCB9KTtcbn1cblxuLyoqIEV2ZXJ5IGNhc2UgYXNrcyB3aGV0aGVyIHRoZSBzdWJqZWN0IGlzIHRoZSBwYXR0ZXJuOyB0aGUgZGVmYXVsdCBjYXJyaWVzIHRoZSBuZWdhdGlvbnMgb2YgdGhlIGNhc2VzIGJlZm9yZSBpdC4gKi9cbmNvbnN0IG1hdGNoZWQ6IFN0YXRlbWVudCA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IGJvZHkgPSBub2RlLmtpZHMuYXQoLTEpO1xuICBjb25zdCBzdWJqZWN0cyA9IG5vZGUua2lkcy5zbGljZSgwLCAtMSk7XG4gIGNvbnN0IGxlZnQgPSBzdWJqZWN0cy5tYXAoKHN1YmplY3QpID0+IHJlYWRpbmcudmFsdWUoc3ViamVjdCwgVEVTVEVEKSlbMF07XG4gIGlmICghbGVmdCB8fCAhYm9keSkgcmV0dXJuO1xuICBjb25zdCBiZWZvcmU6IFRlc3RbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGNsYXVzZSBvZiBib2R5LmtpZHMpIHtcbiAgICBpZiAoY2xhdXNlLmtpbmQgIT09ICdjYXNlX2NsYXVzZScpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBhdHRlcm5zID0gY2xhdXNlLmtpZHMuZmlsdGVyKCh7IGtpbmQgfSkgPT4ga2luZCA9PT0gJ2Nhc2VfcGF0dGVybicpO1xuICAgIGNvbnN0IHRlc3RzID0gcGF0dGVybnMuZmxhdE1hcCgocGF0dGVybikgPT4gcGF0dGVyblRlc3RzKHJlYWRpbmcsIHBhdHRlcm4sIGxlZnQpKTtcbiAgICBmb3IgKGNvbnN0IGd1YXJkIG9mIGNsYXVzZS5raWRzLmZpbHRlcigoeyBraW5kIH0pID0+IGtpbmQgPT09ICdpZl9jbGF1c2UnKSkge1xuICAgICAgaWYgKGd1YXJkLmtpZHNbMF0pIHRlc3RzLnB1c2goLi4ucmVhZGluZy50ZXN0cyhndWFyZC5raWRzWzBdKSk7XG4gICAgfVxuICAgIGNvbnN0IHNjb3BlOiBTY29wZURyYWZ0ID0ge1xuICAgICAgcm9sZTogJ2JyYW5jaCcsXG4gICAgICB3aGVuOiB0cnVlLFxuICAgICAgdGVzdHM6IHRlc3RzLmxlbmd0aCA+IDAgPyB0ZXN0cyA6IFsuLi5iZWZvcmVdLFxuICAgICAgc3RhcnQ6IGNsYXVzZS5zdGFydCxcbiAgICAgIGVuZDogY2xhdXNlLmVuZCxcbiAgICB9O1xuICAgIGJlZm9yZS5wdXNoKC4uLnRlc3RzLm1hcCgodGVzdCkgPT4gKHsgLi4udGVzdCwgbmVnYXRlZDogIXRlc3QubmVnYXRlZCB9KSkpO1xuICAgIGNvbnN0IGlkID0gcmVhZGluZy5zaW5rLnNjb3BlKHNjb3BlKTtcbiAgICBpbkJsb2NrKHJlYWRpbmcsIGlkLCAoKSA9PiByZWFkaW5nLnN0YXRlbWVudHMoY2xhdXNlLmtpZHMuZmlsdGVyKCh7IGtpbmQgfSkgPT4ga2luZCA9PT0gJ2Jsb2NrJykpKTtcbiAgfVxufTtcblxuZnVuY3Rpb24gcGF0dGVyblRlc3RzKHJlYWRpbmc6IFJlYWRpbmcsIHBhdHRlcm46IFN5bnRheCwgbGVmdDogVGVzdFsnbGVmdCddKTogVGVzdFtdIHtcbiAgY29uc3QgW2lubmVyXSA9IHBhdHRlcm4ua2lkcztcbiAgaWYgKCFpbm5lcikgcmV0dXJuIFtdO1xuICBjb25zdCBwYXJ0cyA9IGlubmVyLmtpbmQgPT09ICd1bmlvbl9wYXR0ZXJuJyA/IGlubmVyLmtpZHMgOiBbaW5uZXJdO1xuICByZXR1cm4gcGFydHMubWFwKChwYXJ0KSA9PiB7XG4gICAgY29uc3QgaXNMaXRlcmFsID0gTElURVJBTF9QQVRURVJOUy5oYXMocGFydC5raW5kKTtcbiAgICBjb25zdCByaWdodCA9IGlzTGl0ZXJhbCA/IHJlYWRpbmcudmFsdWUocGFydCwgVEVTVEVELCBRVUlFVCkgOiB1bmtub3duKHBhcnQsIHRleHRPZihyZWFkaW5nLCBwYXJ0KSk7XG4gICAgcmV0dXJuIHsgb3A6ICdlcXVhbCcsIG5lZ2F0ZWQ6IGZhbHNlLCBsZWZ0LCByaWdodCB9O1xuICB9KTtcbn1cblxuY29uc3QgTElURVJBTF9QQVRURVJOUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoW1xuICAnc3RyaW5nJyxcbiAgJ2NvbmNhdGVuYXRlZF9zdHJpbmcnLFxuICAnaW50ZWdlcicsXG4gICdmbG9hdCcsXG4gICd0cnVlJyxcbiAgJ2ZhbHNlJyxcbiAgJ25vbmUnLFxuXSk7XG5cbmV4cG9ydCBjb25zdCBCTE9DS1M6IFJlYWRvbmx5TWFwPHN0cmluZywgU3RhdGVtZW50PiA9IG5ldyBNYXA8c3RyaW5nLCBTdGF0ZW1lbnQ+KFtcbiAgWydpZl9zdGF0ZW1lbnQnLCBjb25kaXRpb25hbF0sXG4gIFsnZm9yX3N0YXRlbWVudCcsIHJlcGVhdGVkXSxcbiAgWyd3aGlsZV9zdGF0ZW1lbnQnLCB3aGlsZVRydWVdLFxuICBbJ3RyeV9zdGF0ZW1lbnQnLCBhdHRlbXB0XSxcbiAgWyd3aXRoX3N0YXRlbWVudCcsIG1hbmFnZWRdLFxuICBbJ21hdGNoX3N0YXRlbWVudCcsIG1hdGNoZWRdLFxuXSk7XG4iLCAiaW1wb3J0IHR5cGUgeyBTbG90LCBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgY29uc3RhbnQsIEhBTkRFRCwgdHlwZSBOYW1pbmcsIFFVSUVULCB0eXBlIFJlYWRpbmcsIHRleHRPZiwgVU5VU0VELCB0eXBlIFVzZXMsIHVua25vd24gfSBmcm9tICcuL3JlYWRpbmcudHMnO1xuaW1wb3J0IHsgY29tcG9zZSwgcXVvdGVkSW4sIHVuZXNjYXBlZCB9IGZyb20gJy4vdGV4dHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTeW50YXggfSBmcm9tICcuL3RyZWUudHMnO1xuXG4vKiogSG93IG9uZSBraW5kIG9mIGV4cHJlc3Npb24gaXMgcmVhZC4gKi9cbmV4cG9ydCB0eXBlIEV4cHJlc3Npb24gPSAocmVhZGluZzogUmVhZGluZywgbm9kZTogU3ludGF4LCB1c2VzOiBVc2VzLCBuYW1pbmc6IE5hbWluZyB8IHVuZGVmaW5lZCkgPT4gVmFsdWU7XG5cbi8qKiBXcml0ZXMgYSBsaXRlcmFsJ3MgdmFsdWUgZmFjdCwgdW5sZXNzIHdob2V2ZXIgYXNrZWQgZm9yIHRoZSB2YWx1ZSB3cml0ZXMgaXQgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlTGl0ZXJhbChyZWFkaW5nOiBSZWFkaW5nLCB2YWx1ZTogVmFsdWUsIG5hbWluZzogTmFtaW5nIHwgdW5kZWZpbmVkKTogVmFsdWUge1xuICBpZiAobmFtaW5nPy5rZXB0KSByZXR1cm4gdmFsdWU7XG4gIGNvbnN0IHsgc3RhcnQsIGVuZCB9ID0gdmFsdWU7XG4gIGlmIChuYW1pbmc/Lm5hbWUgIT09IHVuZGVmaW5lZCkgcmVhZGluZy5zaW5rLnZhbHVlKHsgcm9sZTogbmFtaW5nLnJvbGUsIG5hbWU6IG5hbWluZy5uYW1lLCB2YWx1ZSwgc3RhcnQsIGVuZCB9KTtcbiAgZWxzZSBpZiAodmFsdWUudHlwZSA9PT0gJ3RleHQnICYmIHZhbHVlLnRleHQgIT09ICcnKSByZWFkaW5nLnNpbmsudmFsdWUoeyByb2xlOiBuYW1pbmc/LnJvbGUgPz8gJ2JhcmUnLCB2YWx1ZSwgc3RhcnQsIGVuZCB9KTtcbiAgcmV0dXJuIHZhbHVlO1xufVxuXG5jb25zdCBzdHJpbmc6IEV4cHJlc3Npb24gPSAocmVhZGluZywgbm9kZSwgX3VzZXMsIG5hbWluZykgPT4gd3JpdGVMaXRlcmFsKHJlYWRpbmcsIHRleHRJbihyZWFkaW5nLCBub2RlKSwgbmFtaW5nKTtcblxuLyoqIEEgc3RyaW5nJ3MgY29udGVudCwgaXRzIGludGVycG9sYXRpb25zIGFzIHZhbHVlcy4gKi9cbmZ1bmN0aW9uIHRleHRJbihyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgpOiBWYWx1ZSB7XG4gIGNvbnN0IHsgZnJvbSwgdG8sIHJhdyB9ID0gcXVvdGVkSW4ocmVhZGluZy50ZXh0LCBub2RlKTtcbiAgaWYgKG5vZGUua2lkcy5sZW5ndGggPT09IDApIHJldHVybiBjb25zdGFudChub2RlLCB1bmVzY2FwZWQocmVhZGluZy50ZXh0LnNsaWNlKGZyb20sIHRvKSwgcmF3KSwgJ3RleHQnKTtcbiAgY29uc3QgcGFydHM6IChzdHJpbmcgfCBWYWx1ZSlbXSA9IFtdO1xuICBsZXQgYXQgPSBmcm9tO1xuICBjb25zdCBrbm93biA9IChlbmQ6IG51bWJlcik6IHZvaWQgPT4ge1xuICAgIGlmIChlbmQgPiBhdCkgcGFydHMucHVzaCh1bmVzY2FwZWQocmVhZGluZy50ZXh0LnNsaWNlKGF0LCBlbmQpLnJlcGxhY2UoL1xce1xcey9nLCAneycpLnJlcGxhY2UoL1xcfVxcfS9nLCAnfScpLCByYXcpKTtcbiAgfTtcbiAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSB7XG4gICAgaWYgKGtpZC5raW5kICE9PSAnaW50ZXJwb2xhdGlvbicpIGNvbnRpbnVlO1xuICAgIGtub3duKGtpZC5zdGFydCk7XG4gICAgY29uc3QgW2V4cHJlc3Npb25dID0ga2lkLmtpZHM7XG4gICAgaWYgKGV4cHJlc3Npb24pIHBhcnRzLnB1c2gocmVhZGluZy52YWx1ZShleHByZXNzaW9uLCBIQU5ERUQpKTtcbiAgICBhdCA9IGtpZC5lbmQ7XG4gIH1cbiAga25vd24odG8pO1xuICByZXR1cm4gY29tcG9zZShub2RlLCBwYXJ0cyk7XG59XG5cbi8qKiBBZGphY2VudCBzdHJpbmdzIGFyZSBvbmUuICovXG5jb25zdCBzdHJpbmdzOiBFeHByZXNzaW9uID0gKHJlYWRpbmcsIG5vZGUsIF91c2VzLCBuYW1pbmcpID0+IHtcbiAgY29uc3QgcGFydHMgPSBub2RlLmtpZHMubWFwKChraWQpID0+IChraWQua2luZCA9PT0gJ3N0cmluZycgPyB0ZXh0SW4ocmVhZGluZywga2lkKSA6IHJlYWRpbmcudmFsdWUoa2lkLCBIQU5ERUQsIFFVSUVUKSkpO1xuICByZXR1cm4gd3JpdGVMaXRlcmFsKHJlYWRpbmcsIGNvbXBvc2Uobm9kZSwgcGFydHMpLCBuYW1pbmcpO1xufTtcblxuY29uc3QgcGxhaW4gPVxuICAodHlwZTogVmFsdWVbJ3R5cGUnXSk6IEV4cHJlc3Npb24gPT5cbiAgKHJlYWRpbmcsIG5vZGUsIF91c2VzLCBuYW1pbmcpID0+XG4gICAgd3JpdGVMaXRlcmFsKHJlYWRpbmcsIGNvbnN0YW50KG5vZGUsIHRleHRPZihyZWFkaW5nLCBub2RlKS50b0xvd2VyQ2FzZSgpLCB0eXBlKSwgbmFtaW5nKTtcblxuLyoqIFdoZXJlIGEgZnVydGhlciBlbnRyeSBjYW4gYmUgd3JpdHRlbiBiZWZvcmUgYSBjbG9zaW5nIGJyYWNrZXQ7IG5vbmUgd2hlbiBpdCBzdGFuZHMgb24gYSBsaW5lIG9mIGl0cyBvd24uICovXG5leHBvcnQgZnVuY3Rpb24gc2xvdEluKHJlYWRpbmc6IFJlYWRpbmcsIGNsb3NlOiBudW1iZXIsIGxhc3Q6IFNwYW4gfCB1bmRlZmluZWQsIG9wZW46IG51bWJlcik6IFNsb3QgfCB1bmRlZmluZWQge1xuICBjb25zdCBmcm9tID0gbGFzdD8uZW5kID8/IG9wZW4gKyAxO1xuICBjb25zdCBiZXR3ZWVuID0gcmVhZGluZy50ZXh0LnNsaWNlKGZyb20sIGNsb3NlKTtcbiAgaWYgKC9bXFxyXFxuI10vLnRlc3QoYmV0d2VlbikpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGlzRmlyc3QgPSBsYXN0ID09PSB1bmRlZmluZWQgfHwgYmV0d2Vlbi5pbmNsdWRlcygnLCcpO1xuICByZXR1cm4geyBhdDogY2xvc2UsIGJlZm9yZTogIWlzRmlyc3QgPyAnLCAnIDogbGFzdCAmJiAhL1xccyQvLnRlc3QoYmV0d2VlbikgPyAnICcgOiAnJywgYWZ0ZXI6ICcnIH07XG59XG5cbi8qKiBBIGxpc3QsIHR1cGxlIG9yIHNldC4gSXRzIGVsZW1lbnRzIGFyZSBoYW5kZWQgb24gd2l0aCBpdC4gKi9cbmNvbnN0IGxpc3Q6IEV4cHJlc3Npb24gPSAocmVhZGluZywgbm9kZSkgPT4ge1xuICBjb25zdCBpdGVtczogVmFsdWVbXSA9IFtdO1xuICBsZXQgb3BlbiA9IGZhbHNlO1xuICBmb3IgKGNvbnN0IGtpZCBvZiBub2RlLmtpZHMpIHtcbiAgICBpZiAoa2lkLmtpbmQgPT09ICdsaXN0X3NwbGF0Jykge1xuICAgICAgb3BlbiA9IHRydWU7XG4gICAgICBpZiAoa2lkLmtpZHNbMF0pIHJlYWRpbmcudmFsdWUoa2lkLmtpZHNbMF0sIEhBTkRFRCk7XG4gICAgfSBlbHNlIGl0ZW1zLnB1c2gocmVhZGluZy52YWx1ZShraWQsIEhBTkRFRCkpO1xuICB9XG4gIHJldHVybiBsaXN0T2Yobm9kZSwgaXRlbXMsIG9wZW4pO1xufTtcblxuLyoqIEEgbGlzdCB2YWx1ZSBvZiBrbm93biBlbGVtZW50cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaXN0T2Yoc3BhbjogU3BhbiwgaXRlbXM6IHJlYWRvbmx5IFZhbHVlW10sIG9wZW46IGJvb2xlYW4pOiBWYWx1ZSB7XG4gIGNvbnN0IHRleHQgPSBgWyR7aXRlbXMubWFwKChpdGVtKSA9PiBpdGVtLnRleHQpLmpvaW4oJywgJyl9XWA7XG4gIGNvbnN0IHZhbHVlOiBWYWx1ZSA9IHtcbiAgICBzdGFydDogc3Bhbi5zdGFydCxcbiAgICBlbmQ6IHNwYW4uZW5kLFxuICAgIHRleHQsXG4gICAgaG9sZXM6IGl0ZW1zLmZsYXRNYXAoKGl0ZW0pID0+IGl0ZW0uaG9sZXMpLFxuICAgIHR5cGU6ICdsaXN0JyxcbiAgICBpdGVtcyxcbiAgfTtcbiAgcmV0dXJuIG9wZW4gPyB7IC4uLnZhbHVlLCBvcGVuIH0gOiB2YWx1ZTtcbn1cblxuY29uc3QgZGljdGlvbmFyeTogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IGVudHJpZXMgPSBuZXcgTWFwPHN0cmluZywgVmFsdWU+KCk7XG4gIGNvbnN0IHBhcnRzOiAoc3RyaW5nIHwgVmFsdWUpW10gPSBbJ3snXTtcbiAgbGV0IG9wZW4gPSBmYWxzZTtcbiAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSB7XG4gICAgY29uc3QgW2tleSwgY29udGVudF0gPSBraWQua2lkcztcbiAgICBpZiAoa2lkLmtpbmQgIT09ICdwYWlyJyB8fCAha2V5IHx8ICFjb250ZW50KSB7XG4gICAgICBvcGVuID0gdHJ1ZTtcbiAgICAgIGlmIChrZXkpIHJlYWRpbmcudmFsdWUoa2V5LCBIQU5ERUQpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IG5hbWVkID0gcmVhZGluZy52YWx1ZShrZXksIEhBTkRFRCwgUVVJRVQpO1xuICAgIGNvbnN0IGlzQ29uc3RhbnQgPSBuYW1lZC5ob2xlcy5sZW5ndGggPT09IDA7XG4gICAgY29uc3QgdmFsdWUgPSByZWFkaW5nLnZhbHVlKGNvbnRlbnQsIEhBTkRFRCwgaXNDb25zdGFudCA/IHsgcm9sZTogJ2VudHJ5JywgbmFtZTogbmFtZWQudGV4dCB9IDogdW5kZWZpbmVkKTtcbiAgICBpZiAoaXNDb25zdGFudCkgZW50cmllcy5zZXQobmFtZWQudGV4dCwgdmFsdWUpO1xuICAgIGVsc2Ugb3BlbiA9IHRydWU7XG4gICAgcGFydHMucHVzaChwYXJ0cy5sZW5ndGggPiAxID8gJywgJyA6ICcnLCBuYW1lZCwgJzogJywgdmFsdWUpO1xuICB9XG4gIGNvbnN0IGNvbXBvc2VkID0gY29tcG9zZShub2RlLCBbLi4ucGFydHMsICd9J10sICdtYXAnKTtcbiAgY29uc3Qgc2xvdCA9IG9wZW4gPyB1bmRlZmluZWQgOiBzbG90SW4ocmVhZGluZywgbm9kZS5lbmQgLSAxLCBub2RlLmtpZHMuYXQoLTEpLCBub2RlLnN0YXJ0KTtcbiAgcmV0dXJuIHsgLi4uY29tcG9zZWQsIGVudHJpZXMsIC4uLihvcGVuICYmIHsgb3BlbiB9KSwgLi4uKHNsb3QgJiYgeyBzbG90IH0pIH07XG59O1xuXG5jb25zdCBmaXJzdDogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlLCB1c2VzLCBuYW1pbmcpID0+IHtcbiAgY29uc3QgW2lubmVyXSA9IG5vZGUua2lkcztcbiAgcmV0dXJuIGlubmVyID8gcmVhZGluZy52YWx1ZShpbm5lciwgdXNlcywgbmFtaW5nKSA6IHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpKTtcbn07XG5cbi8qKiBgLTFgIGlzIGEgbnVtYmVyIGFzIHdyaXR0ZW47IGFueSBvdGhlciBzaWduIG1ha2VzIHNvbWV0aGluZyBuZXcuICovXG5jb25zdCBzaWduZWQ6IEV4cHJlc3Npb24gPSAocmVhZGluZywgbm9kZSwgX3VzZXMsIG5hbWluZykgPT4ge1xuICBjb25zdCBbaW5uZXJdID0gbm9kZS5raWRzO1xuICBjb25zdCB2YWx1ZSA9IGlubmVyID8gcmVhZGluZy52YWx1ZShpbm5lciwgSEFOREVELCBRVUlFVCkgOiB1bmRlZmluZWQ7XG4gIGlmICh2YWx1ZT8udHlwZSA9PT0gJ251bWJlcicgJiYgdmFsdWUuaG9sZXMubGVuZ3RoID09PSAwKSB7XG4gICAgY29uc3Qgc2lnbiA9IHJlYWRpbmcudGV4dFtub2RlLnN0YXJ0XSA9PT0gJy0nID8gJy0nIDogJyc7XG4gICAgcmV0dXJuIHdyaXRlTGl0ZXJhbChyZWFkaW5nLCBjb25zdGFudChub2RlLCBgJHtzaWdufSR7dmFsdWUudGV4dH1gLCAnbnVtYmVyJyksIG5hbWluZyk7XG4gIH1cbiAgcmV0dXJuIHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpLCB2YWx1ZT8uaG9sZXNbMF0/LmZyb20pO1xufTtcblxuZXhwb3J0IGNvbnN0IExJVEVSQUxTOiBSZWFkb25seU1hcDxzdHJpbmcsIEV4cHJlc3Npb24+ID0gbmV3IE1hcDxzdHJpbmcsIEV4cHJlc3Npb24+KFtcbiAgWydzdHJpbmcnLCBzdHJpbmddLFxuICBbJ2NvbmNhdGVuYXRlZF9zdHJpbmcnLCBzdHJpbmdzXSxcbiAgWydpbnRlZ2VyJywgcGxhaW4oJ251bWJlcicpXSxcbiAgWydmbG9hdCcsIHBsYWluKCdudW1iZXInKV0sXG4gIFsndHJ1ZScsIHBsYWluKCdib29sZWFuJyldLFxuICBbJ2ZhbHNlJywgcGxhaW4oJ2Jvb2xlYW4nKV0sXG4gIFsnbm9uZScsIHBsYWluKCdub25lJyldLFxuICBbJ2VsbGlwc2lzJywgKF8sIG5vZGUpID0+IGNvbnN0YW50KG5vZGUsICcuLi4nLCAnb3RoZXInKV0sXG4gIFsnbGlzdCcsIGxpc3RdLFxuICBbJ3R1cGxlJywgbGlzdF0sXG4gIFsnc2V0JywgbGlzdF0sXG4gIFsnZXhwcmVzc2lvbl9saXN0JywgbGlzdF0sXG4gIFsnZGljdGlvbmFyeScsIGRpY3Rpb25hcnldLFxuICBbJ3BhcmVudGhlc2l6ZWRfZXhwcmVzc2lvbicsIGZpcnN0XSxcbiAgWydhc19wYXR0ZXJuJywgZmlyc3RdLFxuICBbJ3VuYXJ5X29wZXJhdG9yJywgc2lnbmVkXSxcbiAgW1xuICAgICdzbGljZScsXG4gICAgKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3Qga2lkIG9mIG5vZGUua2lkcykgcmVhZGluZy52YWx1ZShraWQsIFVOVVNFRCwgUVVJRVQpO1xuICAgICAgcmV0dXJuIHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpKTtcbiAgICB9LFxuICBdLFxuXSk7XG4iLCAiaW1wb3J0IHR5cGUgeyBTbG90LCBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgZGVub3RlLCBtZW1iZXIgYXMgbWVtYmVyVGhpbmcsIG5hbWVkIH0gZnJvbSAnLi9kZW5vdGUudHMnO1xuaW1wb3J0IHsgdHlwZSBEcmFmdCwgZHJhZnRPZiwgZ2l2ZUFyZ3VtZW50LCBnaXZlT3B0aW9uIH0gZnJvbSAnLi9kcmFmdHMudHMnO1xuaW1wb3J0IHsgdHlwZSBFeHByZXNzaW9uLCBzbG90SW4sIHdyaXRlTGl0ZXJhbCB9IGZyb20gJy4vbGl0ZXJhbHMudHMnO1xuaW1wb3J0IHsga2VwdEJ5IH0gZnJvbSAnLi9wYXRocy50cyc7XG5pbXBvcnQge1xuICBhbHNvVXNlZCxcbiAgY29uc3RhbnQsXG4gIEhBTkRFRCxcbiAgdHlwZSBOYW1pbmcsXG4gIFFVSUVULFxuICB0eXBlIFJlYWRpbmcsXG4gIHNob3duLFxuICB0ZXh0T2YsXG4gIFVOVVNFRCxcbiAgdHlwZSBVc2VzLFxuICB1bmtub3duLFxufSBmcm9tICcuL3JlYWRpbmcudHMnO1xuaW1wb3J0IHsgdHlwZSBGbiwgbG9va3VwLCB0eXBlIFRoaW5nIH0gZnJvbSAnLi9zcGFjZXMudHMnO1xuaW1wb3J0IHsgY29tcG9zZSwgZm9ybWF0IH0gZnJvbSAnLi90ZXh0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFN5bnRheCB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBNZXRob2RzIHRoYXQgb2JqZWN0cyBvZiBhbnkga2luZCBoYXZlOiBvbmUgb2YgdGhhdCBuYW1lIGluIHRoZSBmaWxlIHNheXMgbm90aGluZyBhYm91dCBhbiB1bmtub3duIHJlY2VpdmVyLiAqL1xuY29uc3QgQ09NTU9OOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChcbiAgKFxuICAgICdnZXQgc2V0IGFkZCBhcHBlbmQgZXh0ZW5kIGluc2VydCByZW1vdmUgcG9wIGNsZWFyIHVwZGF0ZSBjb3B5IGtleXMgdmFsdWVzIGl0ZW1zIGluZGV4IGNvdW50IHNvcnQgcmV2ZXJzZSBqb2luIHNwbGl0IHN0cmlwICcgK1xuICAgICdyZXBsYWNlIGZvcm1hdCBlbmNvZGUgZGVjb2RlIGxvd2VyIHVwcGVyIHN0YXJ0c3dpdGggZW5kc3dpdGggZmluZCByZWFkIHdyaXRlIHJlYWRsaW5lIHJlYWRsaW5lcyB3cml0ZWxpbmVzIGNsb3NlIGZsdXNoIHNlZWsgJyArXG4gICAgJ29wZW4gc2VuZCByZWN2IHB1dCBleGVjdXRlIGZldGNob25lIGZldGNoYWxsIGNvbW1pdCBzdGFydCBzdG9wIHJ1biBuZXh0IF9faW5pdF9fJ1xuICApLnNwbGl0KCcgJyksXG4pO1xuXG5pbnRlcmZhY2UgQ2FsbGVlIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBmbjogRm4gfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgZXhwcmVzc2lvbiB0aGUgbWV0aG9kIGlzIGNhbGxlZCBvbiwgd2hlbiBpdCBpcyBhbiBvYmplY3QuICovXG4gIHJlYWRvbmx5IG9iamVjdDogU3ludGF4IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBtZW1iZXI6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgaXNQYXJ0aWFsOiBib29sZWFuO1xufVxuXG4vKiogV2hhdCBhIGNhbGwgY2FsbHMsIGJ5IHRoZSBuYW1lcyBpbiB0aGUgZmlsZSBhbG9uZS4gKi9cbmZ1bmN0aW9uIGNhbGxlZU9mKHJlYWRpbmc6IFJlYWRpbmcsIGNhbGxlZTogU3ludGF4KTogQ2FsbGVlIHtcbiAgY29uc3QgeyB0ZXh0LCBzcGFjZSB9ID0gcmVhZGluZztcbiAgaWYgKGNhbGxlZS5raW5kID09PSAnaWRlbnRpZmllcicpIHJldHVybiBwbGFpbkNhbGxlZShyZWFkaW5nLCBjYWxsZWUpO1xuICBpZiAoY2FsbGVlLmtpbmQgIT09ICdhdHRyaWJ1dGUnKSByZXR1cm4gY2FsbGluZygnLl9fY2FsbF9fJywgdW5kZWZpbmVkLCBjYWxsZWUpO1xuICBjb25zdCBiYXNlID0gY2FsbGVlLmtpZHNbMF07XG4gIGNvbnN0IGxhc3QgPSBjYWxsZWUua2lkc1sxXTtcbiAgY29uc3Qgd3JpdHRlbiA9IHRleHRPZihyZWFkaW5nLCBjYWxsZWUpO1xuICBjb25zdCBkb3QgPSB3cml0dGVuLmxhc3RJbmRleE9mKCcuJyk7XG4gIGNvbnN0IG1lbWJlciA9IGxhc3QgPyB0ZXh0T2YocmVhZGluZywgbGFzdCkgOiB3cml0dGVuLnNsaWNlKGRvdCArIDEpO1xuICBjb25zdCBpbm5lciA9IGJhc2UgPz8gYmVmb3JlKGNhbGxlZSwgZG90LCB3cml0dGVuLmluZGV4T2YoJy4nKSA8IGRvdCk7XG4gIGNvbnN0IG93bmVyID0gZGVub3RlKHRleHQsIHNwYWNlLCBpbm5lcik7XG4gIGNvbnN0IHRoaW5nID0gbWVtYmVyVGhpbmcodGV4dCwgb3duZXIsIG1lbWJlcik7XG4gIGNvbnN0IG9iamVjdCA9IG93bmVyLm1hZGUgPyBpbm5lciA6IHVuZGVmaW5lZDtcbiAgY29uc3QgZm4gPSB0aGluZy5mbiA/PyAob3duZXIubmFtZSA9PT0gJycgPyBvbmx5TWV0aG9kKHJlYWRpbmcsIG1lbWJlcikgOiB0aGluZy5tYWRlID8gdW5kZWZpbmVkIDogY29uc3RydWN0b3JPZih0aGluZykpO1xuICBjb25zdCBuYW1lID0gZm4/Lm5hbWUgPz8gKHRoaW5nLm5hbWUgPT09ICcnID8gYC4ke21lbWJlcn1gIDogdGhpbmcubmFtZSk7XG4gIHJldHVybiB7IG5hbWU6IHRoaW5nLmtsYXNzICYmICF0aGluZy5tYWRlID8gdGhpbmcua2xhc3MubmFtZSA6IG5hbWUsIGZuLCBvYmplY3QsIG1lbWJlciwgaXNQYXJ0aWFsOiB0aGluZy5pc1BhcnRpYWwgfTtcbn1cblxuLyoqIFRoZSBwYXJ0IG9mIGEgZG90dGVkIG5hbWUgYmVmb3JlIGl0cyBsYXN0IGRvdCwgYXMgYSBub2RlLiAqL1xuZnVuY3Rpb24gYmVmb3JlKGNhbGxlZTogU3ludGF4LCBkb3Q6IG51bWJlciwgaXNEb3R0ZWQ6IGJvb2xlYW4pOiBTeW50YXgge1xuICBjb25zdCBlbmQgPSBjYWxsZWUuc3RhcnQgKyBkb3Q7XG4gIHJldHVybiB7IGtpbmQ6IGlzRG90dGVkID8gJ2F0dHJpYnV0ZScgOiAnaWRlbnRpZmllcicsIHN0YXJ0OiBjYWxsZWUuc3RhcnQsIGVuZCwga2lkczogW10gfTtcbn1cblxuZnVuY3Rpb24gY2FsbGluZyhuYW1lOiBzdHJpbmcsIGZuOiBGbiB8IHVuZGVmaW5lZCwgb2JqZWN0OiBTeW50YXggfCB1bmRlZmluZWQsIGlzUGFydGlhbCA9IGZhbHNlKTogQ2FsbGVlIHtcbiAgcmV0dXJuIHsgbmFtZSwgZm4sIG9iamVjdCwgbWVtYmVyOiB1bmRlZmluZWQsIGlzUGFydGlhbCB9O1xufVxuXG5mdW5jdGlvbiBwbGFpbkNhbGxlZShyZWFkaW5nOiBSZWFkaW5nLCBjYWxsZWU6IFN5bnRheCk6IENhbGxlZSB7XG4gIGNvbnN0IGlkID0gdGV4dE9mKHJlYWRpbmcsIGNhbGxlZSk7XG4gIGNvbnN0IHRoaW5nID0gbmFtZWQocmVhZGluZy50ZXh0LCByZWFkaW5nLnNwYWNlLCBpZCk7XG4gIGNvbnN0IHsgbmFtZSwgZm4sIGlzUGFydGlhbCB9ID0gdGhpbmc7XG4gIGlmIChmbikgcmV0dXJuIGNhbGxpbmcoZm4ubmFtZSwgZm4sIHVuZGVmaW5lZCwgaXNQYXJ0aWFsKTtcbiAgaWYgKHRoaW5nLmtsYXNzICYmICF0aGluZy5tYWRlKSByZXR1cm4gY2FsbGluZyhuYW1lLCBjb25zdHJ1Y3Rvck9mKHRoaW5nKSwgdW5kZWZpbmVkLCBpc1BhcnRpYWwpO1xuICBpZiAobmFtZSAhPT0gJycgJiYgIXRoaW5nLm1hZGUpIHJldHVybiBjYWxsaW5nKG5hbWUsIHVuZGVmaW5lZCwgdW5kZWZpbmVkLCBpc1BhcnRpYWwpO1xuICByZXR1cm4gY2FsbGluZyhpZCwgdW5kZWZpbmVkLCBjYWxsZWUpO1xufVxuXG5mdW5jdGlvbiBjb25zdHJ1Y3Rvck9mKHsga2xhc3MgfTogVGhpbmcpOiBGbiB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBrbGFzcz8uc3BhY2UubmFtZXMuZ2V0KCdfX2luaXRfXycpPy5mbjtcbn1cblxuZnVuY3Rpb24gb25seU1ldGhvZChyZWFkaW5nOiBSZWFkaW5nLCBtZW1iZXI6IHN0cmluZyk6IEZuIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbWV0aG9kcyA9IENPTU1PTi5oYXMobWVtYmVyKSA/IHVuZGVmaW5lZCA6IHJlYWRpbmcubmFtZXMubWV0aG9kcy5nZXQobWVtYmVyKTtcbiAgcmV0dXJuIG1ldGhvZHM/Lmxlbmd0aCA9PT0gMSA/IG1ldGhvZHNbMF0gOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGNhbGw6IEV4cHJlc3Npb24gPSAocmVhZGluZywgbm9kZSwgdXNlcywgbmFtaW5nKSA9PiB7XG4gIGNvbnN0IGNhbGxlZSA9IG5vZGUua2lkc1swXTtcbiAgY29uc3Qgd3JpdHRlbiA9IG5vZGUua2lkc1sxXTtcbiAgaWYgKCFjYWxsZWUgfHwgIXdyaXR0ZW4pIHJldHVybiB1bmtub3duKG5vZGUsIHRleHRPZihyZWFkaW5nLCBub2RlKSk7XG4gIGNvbnN0IHRhcmdldCA9IGNhbGxlZU9mKHJlYWRpbmcsIGNhbGxlZSk7XG4gIGNvbnN0IGRyYWZ0ID0gZHJhZnRPZihub2RlLCB0YXJnZXQubmFtZSwgdXNlcyk7XG4gIGNvbnN0IHJlY2VpdmVyID0gcmVjZWl2ZXJPZihyZWFkaW5nLCBjYWxsZWUsIHRhcmdldCk7XG4gIGlmIChyZWNlaXZlcikgZHJhZnQucmVjZWl2ZXIgPSByZWNlaXZlcjtcbiAgaWYgKHRhcmdldC5mbj8uaWQgIT09IHVuZGVmaW5lZCkgZHJhZnQubG9jYWwgPSB0YXJnZXQuZm4uaWQ7XG4gIGlmICh0YXJnZXQuaXNQYXJ0aWFsKSBkcmFmdC5vcGVuID0gdHJ1ZTtcbiAgY29uc3QgaWQgPSByZWFkaW5nLnNpbmsuY2FsbChkcmFmdCk7XG4gIGlmICh3cml0dGVuLmtpZHMubGVuZ3RoID4gMCkgcmVhZGluZy5zaW5rLmluc2lkZShpZCwgKCkgPT4gcmVhZEFyZ3VtZW50cyhyZWFkaW5nLCBkcmFmdCwgd3JpdHRlbikpO1xuICBlbHNlIGlmICghZHJhZnQub3BlbikgZHJhZnQuc2xvdCA9IHsgYXQ6IHdyaXR0ZW4uZW5kIC0gMSwgYmVmb3JlOiAnJywgYWZ0ZXI6ICcnIH07XG4gIGlmIChkcmFmdC5uYW1lID09PSAnYXRleGl0LnJlZ2lzdGVyJykgcnVuQXRFeGl0KHJlYWRpbmcsIGRyYWZ0LCBkcmFmdC5hcmdzWzBdKTtcbiAgcmV0dXJuIHJlc3VsdE9mKHJlYWRpbmcsIGRyYWZ0LCBpZCwgbm9kZSwgdXNlcywgbmFtaW5nKTtcbn07XG5cbi8qKiBUaGUgb2JqZWN0IG9mIGEgbWV0aG9kIGNhbGwuIFJlYWRpbmcgaXQgd3JpdGVzIHRoZSBjYWxscyB0aGF0IG1ha2UgaXQsIGJlZm9yZSB0aGlzIG9uZS4gKi9cbmZ1bmN0aW9uIHJlY2VpdmVyT2YocmVhZGluZzogUmVhZGluZywgY2FsbGVlOiBTeW50YXgsIHsgb2JqZWN0LCBtZW1iZXIsIG5hbWUgfTogQ2FsbGVlKTogVmFsdWUgfCB1bmRlZmluZWQge1xuICBpZiAob2JqZWN0ID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmIChvYmplY3Qua2luZCA9PT0gJ2NhbGwnICYmIG9iamVjdC5raWRzWzBdICYmIHRleHRPZihyZWFkaW5nLCBvYmplY3Qua2lkc1swXSkgPT09ICdzdXBlcicpIHJldHVybiB1bmtub3duKG9iamVjdCwgJ3N1cGVyKCknKTtcbiAgaWYgKG9iamVjdC5raW5kID09PSAnaWRlbnRpZmllcicgJiYgbG9va3VwKHJlYWRpbmcuc3BhY2UsIHRleHRPZihyZWFkaW5nLCBvYmplY3QpKSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgcmV0dXJuIG9iamVjdCA9PT0gY2FsbGVlID8gdW5kZWZpbmVkIDogdW5rbm93bihvYmplY3QsIHRleHRPZihyZWFkaW5nLCBvYmplY3QpKTtcbiAgfVxuICBjb25zdCB1c2UgPSBtZW1iZXIgPz8gJyonO1xuICAvLyBBIHRlbXBsYXRlIGlzIG5vIGxpdGVyYWwgb2YgaXRzIG93bjogdGhlIHRleHQgaXQgaXMgZmlsbGVkIGludG8gaXMuXG4gIHJldHVybiByZWFkaW5nLnZhbHVlKG9iamVjdCwgW3VzZV0sIG5hbWUgPT09ICdzdHIuZm9ybWF0JyA/IFFVSUVUIDogdW5kZWZpbmVkKTtcbn1cblxuLyoqIFJlYWRzIGFuIGFyZ3VtZW50IGxpc3QgaW50byBhIGRyYWZ0OiBwb3NpdGlvbmFsLCBrZXl3b3JkcywgYW5kIHdoZXRoZXIgbW9yZSBjb21lIGZyb20gZWxzZXdoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRBcmd1bWVudHMocmVhZGluZzogUmVhZGluZywgZHJhZnQ6IERyYWZ0LCB3cml0dGVuOiBTeW50YXgpOiB2b2lkIHtcbiAgaWYgKHdyaXR0ZW4ua2luZCA9PT0gJ2dlbmVyYXRvcl9leHByZXNzaW9uJykge1xuICAgIGdpdmVBcmd1bWVudChkcmFmdCwgcmVhZGluZy52YWx1ZSh3cml0dGVuLCBIQU5ERUQpKTtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGlzQ2xvc2VkID0gIWRyYWZ0Lm9wZW47XG4gIGZvciAoY29uc3Qga2lkIG9mIHdyaXR0ZW4ua2lkcykge1xuICAgIGNvbnN0IGZpcnN0ID0ga2lkLmtpZHNbMF07XG4gICAgY29uc3Qgc2Vjb25kID0ga2lkLmtpZHNbMV07XG4gICAgaWYgKGtpZC5raW5kID09PSAna2V5d29yZF9hcmd1bWVudCcgJiYgZmlyc3QgJiYgc2Vjb25kKSB7XG4gICAgICBjb25zdCBuYW1lID0gdGV4dE9mKHJlYWRpbmcsIGZpcnN0KTtcbiAgICAgIGdpdmVPcHRpb24oZHJhZnQsIG5hbWUsIHJlYWRpbmcudmFsdWUoc2Vjb25kLCBIQU5ERUQsIHsgcm9sZTogJ2VudHJ5JywgbmFtZSB9KSk7XG4gICAgfSBlbHNlIGlmIChraWQua2luZCA9PT0gJ2xpc3Rfc3BsYXQnIHx8IGtpZC5raW5kID09PSAnZGljdGlvbmFyeV9zcGxhdCcpIHtcbiAgICAgIGRyYWZ0Lm9wZW4gPSB0cnVlO1xuICAgICAgaXNDbG9zZWQgJiY9IGtpZC5raW5kID09PSAnbGlzdF9zcGxhdCc7XG4gICAgICBpZiAoZmlyc3QpIHJlYWRpbmcudmFsdWUoZmlyc3QsIEhBTkRFRCk7XG4gICAgfSBlbHNlIGdpdmVBcmd1bWVudChkcmFmdCwgcmVhZGluZy52YWx1ZShraWQsIEhBTkRFRCkpO1xuICB9XG4gIGNvbnN0IHNsb3QgPSBpc0Nsb3NlZCAmJiByZWFkaW5nLnRleHRbd3JpdHRlbi5lbmQgLSAxXSA9PT0gJyknID8gc2xvdE9mKHJlYWRpbmcsIHdyaXR0ZW4pIDogdW5kZWZpbmVkO1xuICBpZiAoc2xvdCkgZHJhZnQuc2xvdCA9IHNsb3Q7XG59XG5cbmZ1bmN0aW9uIHNsb3RPZihyZWFkaW5nOiBSZWFkaW5nLCB3cml0dGVuOiBTeW50YXgpOiBTbG90IHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIHNsb3RJbihyZWFkaW5nLCB3cml0dGVuLmVuZCAtIDEsIHdyaXR0ZW4ua2lkcy5hdCgtMSksIHdyaXR0ZW4uc3RhcnQpO1xufVxuXG4vKiogV2hhdCBgYXRleGl0YCBydW5zIHNlZXMgdGhlIGVuZCBvZiB0aGUgdW5pdCwgd2hhdGV2ZXIgaXQgd2FzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJ1bkF0RXhpdChyZWFkaW5nOiBSZWFkaW5nLCB7IHN0YXJ0LCBlbmQgfTogU3BhbiwgZ2l2ZW46IFZhbHVlIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGNvbnN0IFtob2xlXSA9IGdpdmVuPy5ob2xlcyA/PyBbXTtcbiAgY29uc3QgdGFyZ2V0ID0gaG9sZT8uZnJvbSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcmVhZGluZy5zaW5rLmZhY3RzW2hvbGUuZnJvbV07XG4gIGlmIChnaXZlbj8udHlwZSAhPT0gJ2NvZGUnIHx8IHRhcmdldD8ua2luZCAhPT0gJ3Njb3BlJyB8fCB0YXJnZXQubmFtZSA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gIGNvbnN0IGRyYWZ0ID0gZHJhZnRPZih7IHN0YXJ0LCBlbmQgfSwgdGFyZ2V0Lm5hbWUsIFVOVVNFRCk7XG4gIGRyYWZ0LmxvY2FsID0gdGFyZ2V0LmlkO1xuICBjb25zdCBhZnRlciA9IHJlYWRpbmcuc2luay5zY29wZSh7IHJvbGU6ICdhZnRlcicsIG9mOiAwLCBvbjogJ2Fsd2F5cycsIHN0YXJ0LCBlbmQgfSk7XG4gIHJlYWRpbmcuc2luay5pbnNpZGUoYWZ0ZXIsICgpID0+IHJlYWRpbmcuc2luay5jYWxsKGRyYWZ0KSk7XG59XG5cbi8qKiBXaGF0IGEgY2FsbCBnaXZlczogdGhlIHRleHQgaXQga2VlcHMgdmlzaWJsZSwgb3IgYW4gdW5rbm93biB0aGF0IGl0IGZpbGxzLiAqL1xuZnVuY3Rpb24gcmVzdWx0T2YocmVhZGluZzogUmVhZGluZywgZHJhZnQ6IERyYWZ0LCBpZDogbnVtYmVyLCBub2RlOiBTeW50YXgsIHVzZXM6IFVzZXMsIG5hbWluZzogTmFtaW5nIHwgdW5kZWZpbmVkKTogVmFsdWUge1xuICBjb25zdCB7IG5hbWUsIGFyZ3MsIG9wdGlvbnMsIG9wZW4sIHJlY2VpdmVyIH0gPSBkcmFmdDtcbiAgaWYgKHVzZXMgPT09IFVOVVNFRCAmJiBuYW1lICE9PSAnc3RyLmZvcm1hdCcpIHJldHVybiBjb25zdGFudChub2RlLCAnJywgJ290aGVyJyk7XG4gIGlmICghb3BlbiAmJiBkcmFmdC5sb2NhbCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3Qga2VwdCA9IGtlcHRCeShuYW1lLCBub2RlLCBhcmdzLCByZWNlaXZlcik7XG4gICAgaWYgKGtlcHQpIHJldHVybiBrZXB0O1xuICAgIGlmIChuYW1lID09PSAnc3RyLmZvcm1hdCcgJiYgcmVjZWl2ZXIpIHJldHVybiB3cml0ZUxpdGVyYWwocmVhZGluZywgZm9ybWF0KG5vZGUsIHJlY2VpdmVyLCBhcmdzLCBvcHRpb25zKSwgbmFtaW5nKTtcbiAgICBpZiAobmFtZSA9PT0gJ3N0ci5qb2luJyAmJiByZWNlaXZlcj8uaG9sZXMubGVuZ3RoID09PSAwICYmIGFyZ3NbMF0/Lml0ZW1zICYmICFhcmdzWzBdLm9wZW4pXG4gICAgICByZXR1cm4gbGlzdGVkKG5vZGUsIHJlY2VpdmVyLCBhcmdzWzBdLml0ZW1zKTtcbiAgfVxuICByZXR1cm4gdW5rbm93bihub2RlLCBzaG93bkNhbGwoZHJhZnQpLCBpZCk7XG59XG5cbmZ1bmN0aW9uIGxpc3RlZChub2RlOiBTeW50YXgsIHNlcGFyYXRvcjogVmFsdWUsIGl0ZW1zOiByZWFkb25seSBWYWx1ZVtdKTogVmFsdWUge1xuICByZXR1cm4gY29tcG9zZShcbiAgICBub2RlLFxuICAgIGl0ZW1zLmZsYXRNYXAoKGl0ZW0sIGluZGV4KSA9PiAoaW5kZXggPiAwID8gW3NlcGFyYXRvci50ZXh0LCBpdGVtXSA6IFtpdGVtXSkpLFxuICApO1xufVxuXG4vKiogQSBjYWxsIGFzIGEgcGVyc29uIHdvdWxkIG5hbWUgaXRzIHJlc3VsdC4gKi9cbmZ1bmN0aW9uIHNob3duQ2FsbCh7IG5hbWUsIGFyZ3MsIG9wdGlvbnMsIHJlY2VpdmVyIH06IERyYWZ0KTogc3RyaW5nIHtcbiAgY29uc3QgZ2l2ZW4gPSBhcmdzLm1hcChzaG93bik7XG4gIGZvciAoY29uc3QgW2tleSwgdmFsdWVdIG9mIG9wdGlvbnMpIGdpdmVuLnB1c2goYCR7a2V5fT0ke3Nob3duKHZhbHVlKX1gKTtcbiAgY29uc3QgY2FsbGVlID0gcmVjZWl2ZXIgJiYgbmFtZS5pbmNsdWRlcygnLicpID8gYCR7c2hvd24ocmVjZWl2ZXIpfSR7bmFtZS5zbGljZShuYW1lLmxhc3RJbmRleE9mKCcuJykpfWAgOiBuYW1lO1xuICBjb25zdCB3aG9sZSA9IGAke2NhbGxlZX0oJHtnaXZlbi5qb2luKCcsICcpfSlgO1xuICByZXR1cm4gd2hvbGUubGVuZ3RoID4gMzAwID8gYCR7d2hvbGUuc2xpY2UoMCwgMzAwKX1cdTIwMjYke3dob2xlLmxlbmd0aH1gIDogd2hvbGU7XG59XG5cbmNvbnN0IHdhaXRlZDogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlLCB1c2VzLCBuYW1pbmcpID0+IHtcbiAgY29uc3QgW2lubmVyXSA9IG5vZGUua2lkcztcbiAgcmV0dXJuIGlubmVyID8gcmVhZGluZy52YWx1ZShpbm5lciwgYWxzb1VzZWQodXNlcywgJ2F3YWl0JyksIG5hbWluZykgOiB1bmtub3duKG5vZGUsIHRleHRPZihyZWFkaW5nLCBub2RlKSk7XG59O1xuXG4vKiogYHlpZWxkYCBoYW5kcyBpdHMgdmFsdWUgdG8gd2hvZXZlciBnb2VzIHRocm91Z2ggdGhlIGdlbmVyYXRvcjsgaXRzIG93biB2YWx1ZSBpcyB3aGF0IHRoZXkgc2VuZC4gKi9cbmNvbnN0IHlpZWxkZWQ6IEV4cHJlc3Npb24gPSAocmVhZGluZywgbm9kZSwgdXNlcykgPT4ge1xuICBjb25zdCBkcmFmdCA9IGRyYWZ0T2Yobm9kZSwgJ3lpZWxkJywgdXNlcyk7XG4gIGNvbnN0IGlkID0gcmVhZGluZy5zaW5rLmNhbGwoZHJhZnQpO1xuICByZWFkaW5nLnNpbmsuaW5zaWRlKGlkLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSBnaXZlQXJndW1lbnQoZHJhZnQsIHJlYWRpbmcudmFsdWUoa2lkLCBIQU5ERUQpKTtcbiAgfSk7XG4gIHJldHVybiB1bmtub3duKG5vZGUsICd5aWVsZCcsIGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBDQUxMUzogUmVhZG9ubHlNYXA8c3RyaW5nLCBFeHByZXNzaW9uPiA9IG5ldyBNYXA8c3RyaW5nLCBFeHByZXNzaW9uPihbXG4gIFsnY2FsbCcsIGNhbGxdLFxuICBbJ2F3YWl0Jywgd2FpdGVkXSxcbiAgWyd5aWVsZCcsIHlpZWxkZWRdLFxuXSk7XG4iLCAiaW1wb3J0IHR5cGUgeyBUZXN0LCBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgZGVub3RlIH0gZnJvbSAnLi9kZW5vdGUudHMnO1xuaW1wb3J0IHsgdHlwZSBFeHByZXNzaW9uLCBsaXN0T2YsIHdyaXRlTGl0ZXJhbCB9IGZyb20gJy4vbGl0ZXJhbHMudHMnO1xuaW1wb3J0IHsgam9pbmVkIH0gZnJvbSAnLi9wYXRocy50cyc7XG5pbXBvcnQgeyBIQU5ERUQsIGluQmxvY2ssIHR5cGUgTmFtaW5nLCBRVUlFVCwgdHlwZSBSZWFkaW5nLCBzaG93biwgVEVTVEVELCB0ZXh0T2YsIHR5cGUgVXNlcywgdW5rbm93biB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5pbXBvcnQgeyBjb21wb3NlLCBwZXJjZW50IH0gZnJvbSAnLi90ZXh0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFN5bnRheCB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBUaGUgYXRvbXMgb2YgYSBjb25kaXRpb24gd2l0aCB0aGVpciBzaWduczsgaXRzIGNhbGxzIGFyZSB3cml0dGVuIHdoZXJlIHRoZSByZWFkaW5nIHN0YW5kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXN0c09mKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCwgbmVnYXRlZCA9IGZhbHNlKTogcmVhZG9ubHkgVGVzdFtdIHtcbiAgY29uc3QgW2xlZnQsIHJpZ2h0XSA9IG5vZGUua2lkcztcbiAgc3dpdGNoIChub2RlLmtpbmQpIHtcbiAgICBjYXNlICdub3Rfb3BlcmF0b3InOlxuICAgICAgcmV0dXJuIGxlZnQgPyB0ZXN0c09mKHJlYWRpbmcsIGxlZnQsICFuZWdhdGVkKSA6IFtdO1xuICAgIGNhc2UgJ3BhcmVudGhlc2l6ZWRfZXhwcmVzc2lvbic6XG4gICAgICByZXR1cm4gbGVmdCA/IHRlc3RzT2YocmVhZGluZywgbGVmdCwgbmVnYXRlZCkgOiBbXTtcbiAgICBjYXNlICdib29sZWFuX29wZXJhdG9yJzpcbiAgICAgIHJldHVybiBbbGVmdCwgcmlnaHRdLmZsYXRNYXAoKHNpZGUpID0+IChzaWRlID8gdGVzdHNPZihyZWFkaW5nLCBzaWRlLCBuZWdhdGVkKSA6IFtdKSk7XG4gICAgY2FzZSAnY29tcGFyaXNvbl9vcGVyYXRvcic6XG4gICAgICByZXR1cm4gY29tcGFyaXNvbnMocmVhZGluZywgbm9kZSwgbmVnYXRlZCk7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBbeyBvcDogJ3RydXRoJywgbmVnYXRlZCwgbGVmdDogcmVhZGluZy52YWx1ZShub2RlLCBURVNURUQpIH1dO1xuICB9XG59XG5cbi8qKiBgYSA8IGIgPD0gY2AgaXMgdHdvIGF0b21zIHRoYXQgc2hhcmUgYGJgLiAqL1xuZnVuY3Rpb24gY29tcGFyaXNvbnMocmVhZGluZzogUmVhZGluZywgbm9kZTogU3ludGF4LCBuZWdhdGVkOiBib29sZWFuKTogcmVhZG9ubHkgVGVzdFtdIHtcbiAgY29uc3QgdGVzdHM6IFRlc3RbXSA9IFtdO1xuICBsZXQgbGVmdDogeyByZWFkb25seSBhdDogU3ludGF4OyByZWFkb25seSB2YWx1ZTogVmFsdWUgfSB8IHVuZGVmaW5lZDtcbiAgZm9yIChjb25zdCBhdCBvZiBub2RlLmtpZHMpIHtcbiAgICBjb25zdCB2YWx1ZSA9IHJlYWRpbmcudmFsdWUoYXQsIFRFU1RFRCk7XG4gICAgaWYgKGxlZnQpIHtcbiAgICAgIGNvbnN0IHsgb3AsIGZsaXBzIH0gPSBvcGVyYXRvckluKHJlYWRpbmcudGV4dC5zbGljZShsZWZ0LmF0LmVuZCwgYXQuc3RhcnQpKTtcbiAgICAgIHRlc3RzLnB1c2goeyBvcCwgbmVnYXRlZDogbmVnYXRlZCAhPT0gZmxpcHMsIGxlZnQ6IGxlZnQudmFsdWUsIHJpZ2h0OiB2YWx1ZSB9KTtcbiAgICB9XG4gICAgbGVmdCA9IHsgYXQsIHZhbHVlIH07XG4gIH1cbiAgcmV0dXJuIHRlc3RzO1xufVxuXG5mdW5jdGlvbiBvcGVyYXRvckluKGJldHdlZW46IHN0cmluZyk6IHsgcmVhZG9ubHkgb3A6IFRlc3RbJ29wJ107IHJlYWRvbmx5IGZsaXBzOiBib29sZWFuIH0ge1xuICBjb25zdCBvcGVyYXRvciA9IGJldHdlZW4uaW5jbHVkZXMoJyMnKSA/IGJldHdlZW4ucmVwbGFjZSgvIy4qL2csICcnKSA6IGJldHdlZW47XG4gIGlmICgvXFxiaW5cXGIvLnRlc3Qob3BlcmF0b3IpKSByZXR1cm4geyBvcDogJ21lbWJlcicsIGZsaXBzOiAvXFxibm90XFxiLy50ZXN0KG9wZXJhdG9yKSB9O1xuICBpZiAoL1xcYmlzXFxiLy50ZXN0KG9wZXJhdG9yKSkgcmV0dXJuIHsgb3A6ICdlcXVhbCcsIGZsaXBzOiAvXFxibm90XFxiLy50ZXN0KG9wZXJhdG9yKSB9O1xuICBpZiAob3BlcmF0b3IuaW5jbHVkZXMoJyE9JykgfHwgb3BlcmF0b3IuaW5jbHVkZXMoJzw+JykpIHJldHVybiB7IG9wOiAnZXF1YWwnLCBmbGlwczogdHJ1ZSB9O1xuICByZXR1cm4geyBvcDogb3BlcmF0b3IuaW5jbHVkZXMoJz09JykgPyAnZXF1YWwnIDogJ29yZGVyJywgZmxpcHM6IGZhbHNlIH07XG59XG5cbi8qKiBBIGNvbmRpdGlvbiBrZXB0IGFzIGEgdmFsdWU6IGBnb25lID0gbm90IHAuZXhpc3RzKClgLiAqL1xuY29uc3QgY29uZGl0aW9uOiBFeHByZXNzaW9uID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgY29uc3QgdGVzdHMgPSB0ZXN0c09mKHJlYWRpbmcsIG5vZGUpO1xuICBjb25zdCBmcm9tID0gdGVzdHMubGVuZ3RoID09PSAxID8gdGVzdHNbMF0/LmxlZnQuaG9sZXNbMF0/LmZyb20gOiB1bmRlZmluZWQ7XG4gIHJldHVybiB7IC4uLnVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpLCBmcm9tKSwgdGVzdHMgfTtcbn07XG5cbi8qKiBEb2VzIGFuIGV4cHJlc3Npb24gY2FsbCBhbnl0aGluZz8gT25seSB0aGVuIGlzIGEgY2hvaWNlIHdvcnRoIGEgYnJhbmNoLiAqL1xuZnVuY3Rpb24gY2FsbHMobm9kZTogU3ludGF4KTogYm9vbGVhbiB7XG4gIHJldHVybiBub2RlLmtpbmQgPT09ICdjYWxsJyB8fCBub2RlLmtpbmQgPT09ICdhd2FpdCcgfHwgbm9kZS5raW5kID09PSAneWllbGQnIHx8IG5vZGUua2lkcy5zb21lKGNhbGxzKTtcbn1cblxuLyoqIFJlYWRzIGEgc2lkZSBvZiBhIGNob2ljZSBpbnNpZGUgYSBicmFuY2gsIHdoZW4gc29tZXRoaW5nIGhhcHBlbnMgdGhlcmUuICovXG5mdW5jdGlvbiBzaWRlKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCwgdGVzdHM6IHJlYWRvbmx5IFRlc3RbXSwgd2hlbjogYm9vbGVhbiwgcmVhZDogKCkgPT4gVmFsdWUpOiBWYWx1ZSB7XG4gIGlmICghY2FsbHMobm9kZSkpIHJldHVybiByZWFkKCk7XG4gIGxldCB2YWx1ZTogVmFsdWUgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IGlkID0gcmVhZGluZy5zaW5rLnNjb3BlKHsgcm9sZTogJ2JyYW5jaCcsIHRlc3RzLCB3aGVuLCBzdGFydDogbm9kZS5zdGFydCwgZW5kOiBub2RlLmVuZCB9KTtcbiAgaW5CbG9jayhyZWFkaW5nLCBpZCwgKCkgPT4ge1xuICAgIHZhbHVlID0gcmVhZCgpO1xuICB9KTtcbiAgcmV0dXJuIHZhbHVlID8/IHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpKTtcbn1cblxuLyoqIGBhIG9yIGJgIGlzIGBhYCB3aXRoIGEgZGVmYXVsdDsgYGEgYW5kIGJgIGlzIGBiYCB3aGVuIGBhYCBob2xkcy4gKi9cbmNvbnN0IGVpdGhlcjogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlLCB1c2VzLCBuYW1pbmcpID0+IHtcbiAgY29uc3QgW2xlZnQsIHJpZ2h0XSA9IG5vZGUua2lkcztcbiAgaWYgKCFsZWZ0IHx8ICFyaWdodCkgcmV0dXJuIHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpKTtcbiAgY29uc3QgaXNPciA9IC9cXGJvclxcYi8udGVzdChyZWFkaW5nLnRleHQuc2xpY2UobGVmdC5lbmQsIHJpZ2h0LnN0YXJ0KSk7XG4gIGlmICghaXNPciAmJiAhY2FsbHMocmlnaHQpKSByZXR1cm4gY29uZGl0aW9uKHJlYWRpbmcsIG5vZGUsIHVzZXMsIG5hbWluZyk7XG4gIGNvbnN0IGZpcnN0ID0gcmVhZGluZy52YWx1ZShsZWZ0LCB1c2VzLmluY2x1ZGVzKCc/JykgPyB1c2VzIDogYm90aCh1c2VzKSwgbmFtaW5nPy5rZXB0ID8gUVVJRVQgOiB1bmRlZmluZWQpO1xuICBjb25zdCB0ZXN0czogcmVhZG9ubHkgVGVzdFtdID0gZmlyc3QudGVzdHMgPz8gW3sgb3A6ICd0cnV0aCcsIG5lZ2F0ZWQ6IGZhbHNlLCBsZWZ0OiBmaXJzdCB9XTtcbiAgY29uc3Qgc2Vjb25kID0gc2lkZShyZWFkaW5nLCByaWdodCwgdGVzdHMsICFpc09yLCAoKSA9PiByZWFkaW5nLnZhbHVlKHJpZ2h0LCB1c2VzLCBpc09yID8gZGVmYXVsdE9mKG5hbWluZykgOiBuYW1pbmcpKTtcbiAgaWYgKCFpc09yKSByZXR1cm4gc2Vjb25kO1xuICByZXR1cm4gZmlyc3QudGVzdHMgPyB7IC4uLnVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpKSwgdGVzdHM6IFsuLi5maXJzdC50ZXN0cywgLi4uKHNlY29uZC50ZXN0cyA/PyBbXSldIH0gOiBmaXJzdDtcbn07XG5cbmZ1bmN0aW9uIGJvdGgodXNlczogVXNlcyk6IFVzZXMge1xuICBpZiAoT2JqZWN0LmlzRnJvemVuKHVzZXMpKSByZXR1cm4gdXNlcy5sZW5ndGggPT09IDAgPyBURVNURUQgOiBbLi4udXNlcywgJz8nXTtcbiAgaWYgKCF1c2VzLmluY2x1ZGVzKCc/JykpICh1c2VzIGFzIHN0cmluZ1tdKS5wdXNoKCc/Jyk7XG4gIHJldHVybiB1c2VzO1xufVxuXG5mdW5jdGlvbiBkZWZhdWx0T2YobmFtaW5nOiBOYW1pbmcgfCB1bmRlZmluZWQpOiBOYW1pbmcge1xuICByZXR1cm4gbmFtaW5nPy5uYW1lID09PSB1bmRlZmluZWQgPyB7IHJvbGU6ICdkZWZhdWx0JyB9IDogeyByb2xlOiAnZGVmYXVsdCcsIG5hbWU6IG5hbWluZy5uYW1lIH07XG59XG5cbmNvbnN0IHRlcm5hcnk6IEV4cHJlc3Npb24gPSAocmVhZGluZywgbm9kZSwgdXNlcywgbmFtaW5nKSA9PiB7XG4gIGNvbnN0IFt5ZXMsIHRlc3QsIG5vXSA9IG5vZGUua2lkcztcbiAgaWYgKCF5ZXMgfHwgIXRlc3QgfHwgIW5vKSByZXR1cm4gdW5rbm93bihub2RlLCB0ZXh0T2YocmVhZGluZywgbm9kZSkpO1xuICBjb25zdCB0ZXN0cyA9IHRlc3RzT2YocmVhZGluZywgdGVzdCk7XG4gIGNvbnN0IG93bjogTmFtaW5nIHwgdW5kZWZpbmVkID0gbmFtaW5nPy5uYW1lID09PSB1bmRlZmluZWQgPyBuYW1pbmcgOiB7IHJvbGU6IG5hbWluZy5yb2xlLCBuYW1lOiBuYW1pbmcubmFtZSB9O1xuICBjb25zdCBmaXJzdCA9IHNpZGUocmVhZGluZywgeWVzLCB0ZXN0cywgdHJ1ZSwgKCkgPT4gcmVhZGluZy52YWx1ZSh5ZXMsIHVzZXMsIG93bikpO1xuICBjb25zdCBzZWNvbmQgPSBzaWRlKHJlYWRpbmcsIG5vLCB0ZXN0cywgZmFsc2UsICgpID0+IHJlYWRpbmcudmFsdWUobm8sIHVzZXMsIG93bikpO1xuICByZXR1cm4gZmlyc3QudGV4dCA9PT0gc2Vjb25kLnRleHQgPyBmaXJzdCA6IHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpLCBmaXJzdC5ob2xlc1swXT8uZnJvbSA/PyBzZWNvbmQuaG9sZXNbMF0/LmZyb20pO1xufTtcblxuLyoqIGArYCBqb2lucyB0ZXh0cyBhbmQgbGlzdHMsIGAvYCBqb2lucyBwYXRocywgYCVgIGZpbGxzIGEgdGV4dDsgd2hhdCBlbHNlIGlzIGNvbXB1dGVkIGlzIHVua25vd24uICovXG5jb25zdCBjb21wdXRlZDogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlLCBfdXNlcywgbmFtaW5nKSA9PiB7XG4gIGNvbnN0IFtsZWZ0Tm9kZSwgcmlnaHROb2RlXSA9IG5vZGUua2lkcztcbiAgaWYgKCFsZWZ0Tm9kZSB8fCAhcmlnaHROb2RlKSByZXR1cm4gdW5rbm93bihub2RlLCB0ZXh0T2YocmVhZGluZywgbm9kZSkpO1xuICBjb25zdCBvcGVyYXRvciA9IHJlYWRpbmcudGV4dC5zbGljZShsZWZ0Tm9kZS5lbmQsIHJpZ2h0Tm9kZS5zdGFydCkucmVwbGFjZSgvIy4qL2csICcnKS50cmltKCk7XG4gIGNvbnN0IGlzUGF0aCA9IG9wZXJhdG9yID09PSAnLycgJiYgZGVub3RlKHJlYWRpbmcudGV4dCwgcmVhZGluZy5zcGFjZSwgbm9kZSkubmFtZSA9PT0gJ3BhdGhsaWIuUGF0aCc7XG4gIGNvbnN0IGlzVGV4dCA9IG9wZXJhdG9yID09PSAnJScgfHwgb3BlcmF0b3IgPT09ICcrJztcbiAgY29uc3QgbGVmdCA9IHJlYWRpbmcudmFsdWUobGVmdE5vZGUsIEhBTkRFRCwgaXNUZXh0ID8gUVVJRVQgOiB1bmRlZmluZWQpO1xuICBjb25zdCByaWdodCA9IHJlYWRpbmcudmFsdWUocmlnaHROb2RlLCBIQU5ERUQsIGlzVGV4dCA/IFFVSUVUIDogdW5kZWZpbmVkKTtcbiAgaWYgKGlzUGF0aCkgcmV0dXJuIGpvaW5lZChub2RlLCBbbGVmdCwgcmlnaHRdKTtcbiAgaWYgKG9wZXJhdG9yID09PSAnJScgJiYgbGVmdC50eXBlID09PSAndGV4dCcpIHJldHVybiB3cml0ZUxpdGVyYWwocmVhZGluZywgcGVyY2VudChub2RlLCBsZWZ0LCByaWdodCksIG5hbWluZyk7XG4gIGlmIChvcGVyYXRvciA9PT0gJysnKSByZXR1cm4gc3VtKHJlYWRpbmcsIG5vZGUsIGxlZnQsIHJpZ2h0LCBuYW1pbmcpO1xuICByZXR1cm4gdW5rbm93bihub2RlLCB0ZXh0T2YocmVhZGluZywgbm9kZSksIChsZWZ0LmhvbGVzWzBdID8/IHJpZ2h0LmhvbGVzWzBdKT8uZnJvbSk7XG59O1xuXG5mdW5jdGlvbiBzdW0ocmVhZGluZzogUmVhZGluZywgbm9kZTogU3ludGF4LCBsZWZ0OiBWYWx1ZSwgcmlnaHQ6IFZhbHVlLCBuYW1pbmc6IE5hbWluZyB8IHVuZGVmaW5lZCk6IFZhbHVlIHtcbiAgaWYgKGxlZnQudHlwZSA9PT0gJ251bWJlcicgfHwgcmlnaHQudHlwZSA9PT0gJ251bWJlcicpIHtcbiAgICByZXR1cm4gdW5rbm93bihub2RlLCBgJHtzaG93bihsZWZ0KX0gKyAke3Nob3duKHJpZ2h0KX1gLCAobGVmdC5ob2xlc1swXSA/PyByaWdodC5ob2xlc1swXSk/LmZyb20pO1xuICB9XG4gIGlmIChsZWZ0LnR5cGUgPT09ICdsaXN0JyB8fCByaWdodC50eXBlID09PSAnbGlzdCcpIHtcbiAgICBjb25zdCBvcGVuID0gbGVmdC5vcGVuID09PSB0cnVlIHx8IHJpZ2h0Lm9wZW4gPT09IHRydWUgfHwgIWxlZnQuaXRlbXMgfHwgIXJpZ2h0Lml0ZW1zO1xuICAgIHJldHVybiBsaXN0T2Yobm9kZSwgWy4uLihsZWZ0Lml0ZW1zID8/IFtdKSwgLi4uKHJpZ2h0Lml0ZW1zID8/IFtdKV0sIG9wZW4pO1xuICB9XG4gIGNvbnN0IGlzVGV4dCA9IGxlZnQudHlwZSA9PT0gJ3RleHQnIHx8IHJpZ2h0LnR5cGUgPT09ICd0ZXh0JztcbiAgY29uc3QgdmFsdWUgPSBjb21wb3NlKG5vZGUsIFtsZWZ0LCByaWdodF0sIGlzVGV4dCA/ICd0ZXh0JyA6ICdvdGhlcicpO1xuICByZXR1cm4gaXNUZXh0ID8gd3JpdGVMaXRlcmFsKHJlYWRpbmcsIHZhbHVlLCBuYW1pbmcpIDogdmFsdWU7XG59XG5cbmV4cG9ydCBjb25zdCBDT05ESVRJT05TOiBSZWFkb25seU1hcDxzdHJpbmcsIEV4cHJlc3Npb24+ID0gbmV3IE1hcDxzdHJpbmcsIEV4cHJlc3Npb24+KFtcbiAgWydub3Rfb3BlcmF0b3InLCBjb25kaXRpb25dLFxuICBbJ2NvbXBhcmlzb25fb3BlcmF0b3InLCBjb25kaXRpb25dLFxuICBbJ2Jvb2xlYW5fb3BlcmF0b3InLCBlaXRoZXJdLFxuICBbJ2NvbmRpdGlvbmFsX2V4cHJlc3Npb24nLCB0ZXJuYXJ5XSxcbiAgWydiaW5hcnlfb3BlcmF0b3InLCBjb21wdXRlZF0sXG5dKTtcbiIsICJpbXBvcnQgdHlwZSB7IFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgeyBhc3NpZ24sIGhvbGQsIG5hbWVPZiwgcmVhZFRhcmdldCwgdXNlc09mIH0gZnJvbSAnLi9iaW5kaW5ncy50cyc7XG5pbXBvcnQgeyBkZW5vdGUgfSBmcm9tICcuL2Rlbm90ZS50cyc7XG5pbXBvcnQgeyBkcmFmdE9mLCBnaXZlQXJndW1lbnQsIGdpdmVPcHRpb24gfSBmcm9tICcuL2RyYWZ0cy50cyc7XG5pbXBvcnQgeyBwYXJ0c09mIH0gZnJvbSAnLi9uYW1lcy50cyc7XG5pbXBvcnQgeyBIQU5ERUQsIGluQmxvY2ssIFFVSUVULCB0eXBlIFJlYWRpbmcsIHRleHRPZiwgVU5VU0VELCB0eXBlIFVzZXMsIHVua25vd24gfSBmcm9tICcuL3JlYWRpbmcudHMnO1xuaW1wb3J0IHsgcXVvdGVkSW4sIHVuZXNjYXBlZCB9IGZyb20gJy4vdGV4dHMudHMnO1xuaW1wb3J0IHR5cGUgeyBTeW50YXggfSBmcm9tICcuL3RyZWUudHMnO1xuXG4vKiogSG93IG9uZSBraW5kIG9mIHN0YXRlbWVudCBpcyByZWFkLiAqL1xuZXhwb3J0IHR5cGUgU3RhdGVtZW50ID0gKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCkgPT4gdm9pZDtcblxuY29uc3QgZXhwcmVzc2lvbjogU3RhdGVtZW50ID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSB7XG4gICAgaWYgKGtpZC5raW5kID09PSAnYXNzaWdubWVudCcpIGFzc2lnbm1lbnQocmVhZGluZywga2lkKTtcbiAgICBlbHNlIGlmIChraWQua2luZCA9PT0gJ2F1Z21lbnRlZF9hc3NpZ25tZW50JykgYXVnbWVudGVkKHJlYWRpbmcsIGtpZCk7XG4gICAgZWxzZSBpZiAoaXNUZXh0KGtpZCkpIHdyaXRlVGV4dChyZWFkaW5nLCBraWQsIGZhbHNlKTtcbiAgICBlbHNlIHJlYWRpbmcudmFsdWUoa2lkLCBVTlVTRUQpO1xuICB9XG59O1xuXG5mdW5jdGlvbiBpc1RleHQobm9kZTogU3ludGF4KTogYm9vbGVhbiB7XG4gIHJldHVybiAobm9kZS5raW5kID09PSAnc3RyaW5nJyAmJiBub2RlLmtpZHMubGVuZ3RoID09PSAwKSB8fCAobm9kZS5raW5kID09PSAnY29uY2F0ZW5hdGVkX3N0cmluZycgJiYgbm9kZS5raWRzLmV2ZXJ5KGlzVGV4dCkpO1xufVxuXG4vKiogQSB0ZXh0IHRoYXQgc3RhbmRzIGFsb25lIHNheXMgc29tZXRoaW5nIHRvIHRoZSByZWFkZXIgb25seS4gKi9cbmZ1bmN0aW9uIHdyaXRlVGV4dChyZWFkaW5nOiBSZWFkaW5nLCBub2RlOiBTeW50YXgsIGRvYzogYm9vbGVhbik6IHZvaWQge1xuICBjb25zdCBwYXJ0cyA9IG5vZGUua2luZCA9PT0gJ3N0cmluZycgPyBbbm9kZV0gOiBub2RlLmtpZHM7XG4gIGNvbnN0IHRleHQgPSBwYXJ0cy5tYXAoKHBhcnQpID0+IHtcbiAgICBjb25zdCB7IGZyb20sIHRvLCByYXcgfSA9IHF1b3RlZEluKHJlYWRpbmcudGV4dCwgcGFydCk7XG4gICAgcmV0dXJuIHVuZXNjYXBlZChyZWFkaW5nLnRleHQuc2xpY2UoZnJvbSwgdG8pLCByYXcpO1xuICB9KTtcbiAgY29uc3QgY29tbWVudCA9IHsgdGV4dDogdGV4dC5qb2luKCcnKSwgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQgfTtcbiAgcmVhZGluZy5zaW5rLmNvbW1lbnQoZG9jID8geyAuLi5jb21tZW50LCBkb2MgfSA6IGNvbW1lbnQpO1xufVxuXG4vKiogUmVhZHMgYSBib2R5OiBpdHMgZG9jc3RyaW5nLCB3aGVuIGl0IGhhcyBvbmUsIHRoZW4gaXRzIHN0YXRlbWVudHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEJvZHkocmVhZGluZzogUmVhZGluZywgYm9keTogU3ludGF4IHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmICghYm9keSkgcmV0dXJuO1xuICBjb25zdCBmaXJzdCA9IGJvZHkua2lkc1swXTtcbiAgY29uc3QgZG9jID0gZmlyc3Q/LmtpbmQgPT09ICdleHByZXNzaW9uX3N0YXRlbWVudCcgJiYgZmlyc3Qua2lkcy5sZW5ndGggPT09IDEgPyBmaXJzdC5raWRzWzBdIDogdW5kZWZpbmVkO1xuICBjb25zdCBoYXNEb2MgPSBkb2MgIT09IHVuZGVmaW5lZCAmJiBpc1RleHQoZG9jKTtcbiAgaWYgKGhhc0RvYykgd3JpdGVUZXh0KHJlYWRpbmcsIGRvYywgdHJ1ZSk7XG4gIHJlYWRpbmcuc3RhdGVtZW50cyhib2R5LmtpZHMsIGhhc0RvYyA/IDEgOiAwKTtcbn1cblxuY29uc3QgYXNzaWdubWVudDogU3RhdGVtZW50ID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgY29uc3QgeyB0YXJnZXQsIHZhbHVlOiByaWdodCB9ID0gcGFydHNPZihub2RlKTtcbiAgaWYgKCF0YXJnZXQgfHwgIXJpZ2h0KSByZXR1cm47XG4gIGlmIChyaWdodC5raW5kID09PSAnYXNzaWdubWVudCcpIGNoYWluZWQocmVhZGluZywgdGFyZ2V0LCByaWdodCk7XG4gIGVsc2UgZ2l2ZShyZWFkaW5nLCB0YXJnZXQsIHJpZ2h0LCB1c2VzT2YocmVhZGluZywgdGFyZ2V0KSk7XG59O1xuXG5mdW5jdGlvbiBnaXZlKHJlYWRpbmc6IFJlYWRpbmcsIHRhcmdldDogU3ludGF4LCByaWdodDogU3ludGF4LCB1c2VzOiBVc2VzKTogVmFsdWUge1xuICBjb25zdCB2YWx1ZSA9IHJlYWRpbmcudmFsdWUocmlnaHQsIHVzZXMsIHsgcm9sZTogJ2Fzc2lnbmVkJywgbmFtZTogdGV4dE9mKHJlYWRpbmcsIHRhcmdldCksIGtlcHQ6IHRydWUgfSk7XG4gIGlmIChpc0Vudmlyb25tZW50KHJlYWRpbmcsIHRhcmdldCkpIHNldEVudmlyb25tZW50KHJlYWRpbmcsIHRhcmdldCwgdmFsdWUpO1xuICBhc3NpZ24ocmVhZGluZywgdGFyZ2V0LCB2YWx1ZSwgcmlnaHQpO1xuICByZXR1cm4gdmFsdWU7XG59XG5cbi8qKiBgYSA9IGIgPSBmKClgOiB3aGF0IGlzIGxvb2tlZCBhdCBpbiBlaXRoZXIgaXMgbG9va2VkIGF0IGluIHRoZSBjYWxsLiAqL1xuZnVuY3Rpb24gY2hhaW5lZChyZWFkaW5nOiBSZWFkaW5nLCBmaXJzdDogU3ludGF4LCBub2RlOiBTeW50YXgpOiB2b2lkIHtcbiAgY29uc3QgdGFyZ2V0cyA9IFtmaXJzdF07XG4gIGxldCByaWdodDogU3ludGF4IHwgdW5kZWZpbmVkID0gbm9kZTtcbiAgd2hpbGUgKHJpZ2h0Py5raW5kID09PSAnYXNzaWdubWVudCcpIHtcbiAgICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YocmlnaHQpO1xuICAgIGlmIChwYXJ0cy50YXJnZXQpIHRhcmdldHMucHVzaChwYXJ0cy50YXJnZXQpO1xuICAgIHJpZ2h0ID0gcGFydHMudmFsdWU7XG4gIH1cbiAgaWYgKCFyaWdodCkgcmV0dXJuO1xuICBjb25zdCB2YWx1ZSA9IGdpdmUocmVhZGluZywgZmlyc3QsIHJpZ2h0LCBIQU5ERUQpO1xuICBmb3IgKGNvbnN0IHRhcmdldCBvZiB0YXJnZXRzLnNsaWNlKDEpKSB7XG4gICAgaWYgKGlzRW52aXJvbm1lbnQocmVhZGluZywgdGFyZ2V0KSkgc2V0RW52aXJvbm1lbnQocmVhZGluZywgdGFyZ2V0LCB2YWx1ZSk7XG4gICAgYXNzaWduKHJlYWRpbmcsIHRhcmdldCwgdmFsdWUsIHJpZ2h0KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc0Vudmlyb25tZW50KHJlYWRpbmc6IFJlYWRpbmcsIHRhcmdldDogU3ludGF4KTogYm9vbGVhbiB7XG4gIGNvbnN0IGJhc2UgPSB0YXJnZXQua2luZCA9PT0gJ3N1YnNjcmlwdCcgPyB0YXJnZXQua2lkc1swXSA6IHVuZGVmaW5lZDtcbiAgcmV0dXJuIGJhc2UgIT09IHVuZGVmaW5lZCAmJiBkZW5vdGUocmVhZGluZy50ZXh0LCByZWFkaW5nLnNwYWNlLCBiYXNlKS5uYW1lID09PSAnb3MuZW52aXJvbic7XG59XG5cbi8qKiBgb3MuZW52aXJvbltcIlhcIl0gPSBcdTIwMjZgIGNoYW5nZXMgdGhlIGVudmlyb25tZW50IG9mIHRoaXMgcHJvY2VzcyBhbmQgb2YgdGhvc2UgaXQgc3RhcnRzLiAqL1xuZnVuY3Rpb24gc2V0RW52aXJvbm1lbnQocmVhZGluZzogUmVhZGluZywgdGFyZ2V0OiBTeW50YXgsIHZhbHVlOiBWYWx1ZSk6IHZvaWQge1xuICBjb25zdCBkcmFmdCA9IGRyYWZ0T2YodGFyZ2V0LCAnb3MuZW52aXJvbi5fX3NldGl0ZW1fXycsIFVOVVNFRCk7XG4gIGNvbnN0IGtleSA9IHRhcmdldC5raWRzWzFdO1xuICBnaXZlQXJndW1lbnQoZHJhZnQsIGtleSA/IHJlYWRpbmcudmFsdWUoa2V5LCBIQU5ERUQsIFFVSUVUKSA6IHVua25vd24odGFyZ2V0LCAna2V5JykpO1xuICBnaXZlQXJndW1lbnQoZHJhZnQsIHZhbHVlKTtcbiAgcmVhZGluZy5zaW5rLmNhbGwoZHJhZnQpO1xufVxuXG4vKiogYGNvdW50ICs9IDFgOiB0aGUgbmV3IHZhbHVlIGlzIG1hZGUgb2YgdGhlIG9sZCBvbmUuICovXG5jb25zdCBhdWdtZW50ZWQ6IFN0YXRlbWVudCA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IFt0YXJnZXQsIHJpZ2h0XSA9IG5vZGUua2lkcztcbiAgaWYgKCF0YXJnZXQgfHwgIXJpZ2h0KSByZXR1cm47XG4gIGNvbnN0IGFkZGVkID0gcmVhZGluZy52YWx1ZShyaWdodCwgSEFOREVEKTtcbiAgY29uc3QgbmFtZSA9IG5hbWVPZihyZWFkaW5nLCB0YXJnZXQpO1xuICBjb25zdCB3cml0dGVuID0gdGV4dE9mKHJlYWRpbmcsIHRhcmdldCk7XG4gIGNvbnN0IG9wZXJhdG9yID0gcmVhZGluZy50ZXh0LnNsaWNlKHRhcmdldC5lbmQsIHJpZ2h0LnN0YXJ0KS5yZXBsYWNlKCc9JywgJycpLnRyaW0oKTtcbiAgY29uc3Qgb2xkID0gdW5rbm93bih0YXJnZXQsIHdyaXR0ZW4sIG5hbWU/LnZhbHVlPy5ob2xlc1swXT8uZnJvbSk7XG4gIGNvbnN0IHRleHQgPSBgJHtvbGQudGV4dH0gJHtvcGVyYXRvcn0gJHthZGRlZC50ZXh0fWA7XG4gIGNvbnN0IHZhbHVlOiBWYWx1ZSA9IHsgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQsIHRleHQsIGhvbGVzOiBbLi4ub2xkLmhvbGVzLCAuLi5hZGRlZC5ob2xlc10sIHR5cGU6ICdvdGhlcicgfTtcbiAgcmVhZGluZy5zaW5rLnZhbHVlKHsgcm9sZTogJ2Fzc2lnbmVkJywgbmFtZTogd3JpdHRlbiwgdmFsdWUsIHN0YXJ0OiBub2RlLnN0YXJ0LCBlbmQ6IG5vZGUuZW5kIH0pO1xuICBpZiAobmFtZSkgaG9sZChyZWFkaW5nLCBuYW1lLCB1bmtub3duKG5vZGUsIHdyaXR0ZW4pLCB1bmRlZmluZWQpO1xuICBlbHNlIHJlYWRUYXJnZXQocmVhZGluZywgdGFyZ2V0KTtcbn07XG5cbi8qKiBMZWF2ZXMgYXJlIGNhbGxzOyB3aGF0IHRoZXkgZ2l2ZSBpcyByZWFkIGluc2lkZSB0aGVtLiAqL1xuZnVuY3Rpb24gbGVhdmUobmFtZTogc3RyaW5nLCBraW5kczogJ3ZhbHVlcycgfCAnZXJyb3InID0gJ3ZhbHVlcycpOiBTdGF0ZW1lbnQge1xuICByZXR1cm4gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgICBjb25zdCBkcmFmdCA9IGRyYWZ0T2Yobm9kZSwgbmFtZSwgVU5VU0VEKTtcbiAgICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5jYWxsKGRyYWZ0KTtcbiAgICByZWFkaW5nLnNpbmsuaW5zaWRlKGlkLCAoKSA9PiB7XG4gICAgICBjb25zdCBbZmlyc3QsIGNhdXNlXSA9IGtpbmRzID09PSAnZXJyb3InICYmIG5vZGUua2lkc1swXT8ua2luZCA9PT0gJ2V4cHJlc3Npb25fbGlzdCcgPyBub2RlLmtpZHNbMF0ua2lkcyA6IG5vZGUua2lkcztcbiAgICAgIGlmIChmaXJzdCkgZ2l2ZUFyZ3VtZW50KGRyYWZ0LCByZWFkaW5nLnZhbHVlKGZpcnN0LCBIQU5ERUQpKTtcbiAgICAgIGlmIChuYW1lID09PSAncmV0dXJuJyAmJiBkcmFmdC5hcmdzWzBdKSByZWFkaW5nLmdpdmVzLnB1c2goZHJhZnQuYXJnc1swXSk7XG4gICAgICBpZiAoY2F1c2UpIHtcbiAgICAgICAgY29uc3QgaXNDYXVzZSA9IC9cXGJmcm9tXFxiLy50ZXN0KHJlYWRpbmcudGV4dC5zbGljZShmaXJzdD8uZW5kID8/IG5vZGUuc3RhcnQsIGNhdXNlLnN0YXJ0KSk7XG4gICAgICAgIGNvbnN0IHZhbHVlID0gcmVhZGluZy52YWx1ZShjYXVzZSwgSEFOREVEKTtcbiAgICAgICAgaWYgKGlzQ2F1c2UpIGdpdmVPcHRpb24oZHJhZnQsICdmcm9tJywgdmFsdWUpO1xuICAgICAgICBlbHNlIGdpdmVBcmd1bWVudChkcmFmdCwgdmFsdWUpO1xuICAgICAgfVxuICAgIH0pO1xuICB9O1xufVxuXG5jb25zdCBhc3NlcnRpb246IFN0YXRlbWVudCA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IFtjb25kaXRpb24sIG1lc3NhZ2VdID0gbm9kZS5raWRzO1xuICBpZiAoIWNvbmRpdGlvbikgcmV0dXJuO1xuICBjb25zdCB0ZXN0cyA9IHJlYWRpbmcudGVzdHMoY29uZGl0aW9uKTtcbiAgY29uc3QgaWQgPSByZWFkaW5nLnNpbmsuc2NvcGUoeyByb2xlOiAnYnJhbmNoJywgdGVzdHMsIHdoZW46IGZhbHNlLCBzdGFydDogbm9kZS5zdGFydCwgZW5kOiBub2RlLmVuZCB9KTtcbiAgaW5CbG9jayhyZWFkaW5nLCBpZCwgKCkgPT4ge1xuICAgIGNvbnN0IGRyYWZ0ID0gZHJhZnRPZihub2RlLCAncmFpc2UnLCBVTlVTRUQpO1xuICAgIGdpdmVBcmd1bWVudChkcmFmdCwgdW5rbm93bihub2RlLCAnQXNzZXJ0aW9uRXJyb3InKSk7XG4gICAgY29uc3QgY2FsbCA9IHJlYWRpbmcuc2luay5jYWxsKGRyYWZ0KTtcbiAgICBpZiAobWVzc2FnZSkgcmVhZGluZy5zaW5rLmluc2lkZShjYWxsLCAoKSA9PiBnaXZlQXJndW1lbnQoZHJhZnQsIHJlYWRpbmcudmFsdWUobWVzc2FnZSwgSEFOREVEKSkpO1xuICB9KTtcbn07XG5cbi8qKiBQeXRob24gMjogYHByaW50IFwieFwiLCB5YCBhbmQgYHByaW50ID4+c3lzLnN0ZGVyciwgXCJ4XCJgLiAqL1xuY29uc3QgcHJpbnQ6IFN0YXRlbWVudCA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IGRyYWZ0ID0gZHJhZnRPZihub2RlLCAncHJpbnQnLCBVTlVTRUQpO1xuICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5jYWxsKGRyYWZ0KTtcbiAgcmVhZGluZy5zaW5rLmluc2lkZShpZCwgKCkgPT4ge1xuICAgIGZvciAoY29uc3Qga2lkIG9mIG5vZGUua2lkcykge1xuICAgICAgaWYgKGtpZC5raW5kICE9PSAnY2hldnJvbicpIGdpdmVBcmd1bWVudChkcmFmdCwgcmVhZGluZy52YWx1ZShraWQsIEhBTkRFRCkpO1xuICAgICAgZWxzZSBpZiAoa2lkLmtpZHNbMF0pIGdpdmVPcHRpb24oZHJhZnQsICdmaWxlJywgcmVhZGluZy52YWx1ZShraWQua2lkc1swXSwgSEFOREVEKSk7XG4gICAgfVxuICB9KTtcbn07XG5cbmNvbnN0IGV4ZWN1dGU6IFN0YXRlbWVudCA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IGRyYWZ0ID0gZHJhZnRPZihub2RlLCAnZXhlYycsIFVOVVNFRCk7XG4gIGNvbnN0IGlkID0gcmVhZGluZy5zaW5rLmNhbGwoZHJhZnQpO1xuICByZWFkaW5nLnNpbmsuaW5zaWRlKGlkLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSBnaXZlQXJndW1lbnQoZHJhZnQsIHJlYWRpbmcudmFsdWUoa2lkLCBIQU5ERUQpKTtcbiAgfSk7XG59O1xuXG5jb25zdCBkZWxldGlvbjogU3RhdGVtZW50ID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSBpZiAoa2lkLmtpbmQgPT09ICdzdWJzY3JpcHQnKSByZWFkVGFyZ2V0KHJlYWRpbmcsIGtpZCk7XG59O1xuXG5jb25zdCBpZ25vcmVkOiBTdGF0ZW1lbnQgPSAoKSA9PiB1bmRlZmluZWQ7XG5cbmV4cG9ydCBjb25zdCBTVEFURU1FTlRTOiBSZWFkb25seU1hcDxzdHJpbmcsIFN0YXRlbWVudD4gPSBuZXcgTWFwPHN0cmluZywgU3RhdGVtZW50PihbXG4gIFsnZXhwcmVzc2lvbl9zdGF0ZW1lbnQnLCBleHByZXNzaW9uXSxcbiAgWydyZXR1cm5fc3RhdGVtZW50JywgbGVhdmUoJ3JldHVybicpXSxcbiAgWydyYWlzZV9zdGF0ZW1lbnQnLCBsZWF2ZSgncmFpc2UnLCAnZXJyb3InKV0sXG4gIFsnYnJlYWtfc3RhdGVtZW50JywgbGVhdmUoJ2JyZWFrJyldLFxuICBbJ2NvbnRpbnVlX3N0YXRlbWVudCcsIGxlYXZlKCdjb250aW51ZScpXSxcbiAgWydhc3NlcnRfc3RhdGVtZW50JywgYXNzZXJ0aW9uXSxcbiAgWydwcmludF9zdGF0ZW1lbnQnLCBwcmludF0sXG4gIFsnZXhlY19zdGF0ZW1lbnQnLCBleGVjdXRlXSxcbiAgWydkZWxldGVfc3RhdGVtZW50JywgZGVsZXRpb25dLFxuICAuLi5bJ3Bhc3Nfc3RhdGVtZW50JywgJ2dsb2JhbF9zdGF0ZW1lbnQnLCAnbm9ubG9jYWxfc3RhdGVtZW50JywgJ2ltcG9ydF9zdGF0ZW1lbnQnLCAnaW1wb3J0X2Zyb21fc3RhdGVtZW50J10ubWFwKFxuICAgIChraW5kKTogW3N0cmluZywgU3RhdGVtZW50XSA9PiBba2luZCwgaWdub3JlZF0sXG4gICksXG4gIC4uLlsnZnV0dXJlX2ltcG9ydF9zdGF0ZW1lbnQnLCAndHlwZV9hbGlhc19zdGF0ZW1lbnQnXS5tYXAoKGtpbmQpOiBbc3RyaW5nLCBTdGF0ZW1lbnRdID0+IFtraW5kLCBpZ25vcmVkXSksXG4gIFsnYmxvY2snLCAocmVhZGluZywgbm9kZSkgPT4gcmVhZGluZy5zdGF0ZW1lbnRzKG5vZGUua2lkcyldLFxuICBbJ0VSUk9SJywgKHJlYWRpbmcsIG5vZGUpID0+IHJlYWRpbmcuc3RhdGVtZW50cyhub2RlLmtpZHMpXSxcbl0pO1xuIiwgImltcG9ydCB0eXBlIHsgVmFsdWUgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB7IGJpbmRQYXJhbWV0ZXIgfSBmcm9tICcuL2JpbmRpbmdzLnRzJztcbmltcG9ydCB7IHJlYWRBcmd1bWVudHMsIHJ1bkF0RXhpdCB9IGZyb20gJy4vY2FsbHMudHMnO1xuaW1wb3J0IHsgZGVub3RlIH0gZnJvbSAnLi9kZW5vdGUudHMnO1xuaW1wb3J0IHsgZHJhZnRPZiwgZ2l2ZUFyZ3VtZW50IH0gZnJvbSAnLi9kcmFmdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBQYXJhbWV0ZXIgfSBmcm9tICcuL3BhcmFtZXRlcnMudHMnO1xuaW1wb3J0IHsgSEFOREVELCBpbkJsb2NrLCBpblNwYWNlLCBRVUlFVCwgdHlwZSBSZWFkaW5nLCB0ZXh0T2YsIFVOVVNFRCwgdW5rbm93biB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5pbXBvcnQgdHlwZSB7IEZuIH0gZnJvbSAnLi9zcGFjZXMudHMnO1xuaW1wb3J0IHsgcmVhZEJvZHksIHR5cGUgU3RhdGVtZW50IH0gZnJvbSAnLi9zdGF0ZW1lbnRzLnRzJztcbmltcG9ydCB7IGtpZE9mLCB0eXBlIFN5bnRheCB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBBIGZ1bmN0aW9uJ3Mgc2NvcGUgc3RhbmRzIHdoZXJlIGl0IGlzIGRlZmluZWQ7IGl0cyBib2R5IGlzIHJlYWQgYWZ0ZXIgdGhlIHRleHQgYXJvdW5kIGl0LiAqL1xuY29uc3QgZGVmaW5pdGlvbjogU3RhdGVtZW50ID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgZGVmaW5lKHJlYWRpbmcsIG5vZGUpO1xufTtcblxuZnVuY3Rpb24gZGVmaW5lKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCk6IEZuIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZm4gPSByZWFkaW5nLm5hbWVzLmZucy5nZXQobm9kZSk7XG4gIGlmICghZm4pIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGRlZmF1bHRzID0gZm4ucGFyYW1zLm1hcCgoeyB2YWx1ZSB9KSA9PiB2YWx1ZSAmJiByZWFkaW5nLnZhbHVlKHZhbHVlLCBIQU5ERUQsIFFVSUVUKSk7XG4gIGNvbnN0IGdpdmVzOiBWYWx1ZVtdID0gW107XG4gIGNvbnN0IHBhcmFtcyA9IGZuLnBhcmFtcy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKTtcbiAgY29uc3QgaWQgPSByZWFkaW5nLnNpbmsuc2NvcGUoeyByb2xlOiAnZnVuY3Rpb24nLCBuYW1lOiBmbi5uYW1lLCBwYXJhbXMsIGdpdmVzLCBzdGFydDogbm9kZS5zdGFydCwgZW5kOiBub2RlLmVuZCB9KTtcbiAgZm4uaWQgPSBpZDtcbiAgY29uc3QgcmVhZCA9ICgpOiB2b2lkID0+IGluQmxvY2socmVhZGluZywgaWQsICgpID0+IHJlYWRGdW5jdGlvbihyZWFkaW5nLCBmbiwgaWQsIGdpdmVzLCBkZWZhdWx0cykpO1xuICBjb25zdCBib2R5ID0gKCk6IHZvaWQgPT4gaW5TcGFjZShyZWFkaW5nLCBmbi5zcGFjZSwgcmVhZCk7XG4gIC8vIFdoYXQgc2V0cyBhIGNsYXNzIHVwIGlzIHJlYWQgYmVmb3JlIGl0cyBvdGhlciBtZXRob2RzLCBzbyB0aGF0IHRoZXkga25vdyBpdHMgYXR0cmlidXRlcy5cbiAgaWYgKGZuLm5hbWUuZW5kc1dpdGgoJy5fX2luaXRfXycpKSByZWFkaW5nLmxhdGVyLnVuc2hpZnQoYm9keSk7XG4gIGVsc2UgcmVhZGluZy5sYXRlci5wdXNoKGJvZHkpO1xuICByZXR1cm4gZm47XG59XG5cbmZ1bmN0aW9uIHJlYWRGdW5jdGlvbihyZWFkaW5nOiBSZWFkaW5nLCBmbjogRm4sIGlkOiBudW1iZXIsIGdpdmVzOiBWYWx1ZVtdLCBkZWZhdWx0czogcmVhZG9ubHkgKFZhbHVlIHwgdW5kZWZpbmVkKVtdKTogdm9pZCB7XG4gIGNvbnN0IGxhdGVyID0gcmVhZGluZy5sYXRlcjtcbiAgY29uc3Qgb3V0ZXIgPSByZWFkaW5nLmdpdmVzO1xuICByZWFkaW5nLmxhdGVyID0gW107XG4gIHJlYWRpbmcuZ2l2ZXMgPSBnaXZlcztcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IGZuLnBhcmFtcy5sZW5ndGg7IGluZGV4KyspIHtcbiAgICBjb25zdCB7IG5hbWUgfSA9IGZuLnBhcmFtc1tpbmRleF0gYXMgUGFyYW1ldGVyO1xuICAgIGNvbnN0IHZhbHVlID0gZGVmYXVsdHNbaW5kZXhdO1xuICAgIGJpbmRQYXJhbWV0ZXIocmVhZGluZywgZm4ubm9kZSwgbmFtZS5yZXBsYWNlKC9eXFwqKy8sICcnKSwgaWQpO1xuICAgIGlmICh2YWx1ZSkgcmVhZGluZy5zaW5rLnZhbHVlKHsgcm9sZTogJ2RlZmF1bHQnLCBuYW1lLCB2YWx1ZSwgc3RhcnQ6IHZhbHVlLnN0YXJ0LCBlbmQ6IHZhbHVlLmVuZCB9KTtcbiAgfVxuICByZWFkQm9keShyZWFkaW5nLCBraWRPZihmbi5ub2RlLCAnYmxvY2snKSk7XG4gIHJlYWRMYXRlcihyZWFkaW5nKTtcbiAgcmVhZGluZy5sYXRlciA9IGxhdGVyO1xuICByZWFkaW5nLmdpdmVzID0gb3V0ZXI7XG59XG5cbi8qKiBSZWFkcyB0aGUgZnVuY3Rpb24gYm9kaWVzIHRoYXQgd2FpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkTGF0ZXIocmVhZGluZzogUmVhZGluZyk6IHZvaWQge1xuICBmb3IgKGxldCBuZXh0ID0gcmVhZGluZy5sYXRlci5zaGlmdCgpOyBuZXh0OyBuZXh0ID0gcmVhZGluZy5sYXRlci5zaGlmdCgpKSBuZXh0KCk7XG59XG5cbi8qKiBBIGNsYXNzIGJvZHkgcnVucyB3aGVyZSBpdCBzdGFuZHMuICovXG5jb25zdCBjbGFzc0RlZmluaXRpb246IFN0YXRlbWVudCA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IGtsYXNzID0gcmVhZGluZy5uYW1lcy5rbGFzc2VzLmdldChub2RlKTtcbiAgaWYgKCFrbGFzcykgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGtpZCBvZiBub2RlLmtpZHMpIHtcbiAgICBpZiAoa2lkLmtpbmQgPT09ICdhcmd1bWVudF9saXN0JykgZm9yIChjb25zdCBiYXNlIG9mIGtpZC5raWRzKSByZWFkQmFzZShyZWFkaW5nLCBiYXNlKTtcbiAgfVxuICBjb25zdCBib2R5ID0ga2lkT2Yobm9kZSwgJ2Jsb2NrJyk7XG4gIGNvbnN0IGxhdGVyID0gcmVhZGluZy5sYXRlcjtcbiAgcmVhZGluZy5sYXRlciA9IFtdO1xuICBpblNwYWNlKHJlYWRpbmcsIGtsYXNzLnNwYWNlLCAoKSA9PiByZWFkQm9keShyZWFkaW5nLCBib2R5KSk7XG4gIGxhdGVyLnB1c2goLi4ucmVhZGluZy5sYXRlcik7XG4gIHJlYWRpbmcubGF0ZXIgPSBsYXRlcjtcbn07XG5cbmZ1bmN0aW9uIHJlYWRCYXNlKHJlYWRpbmc6IFJlYWRpbmcsIGJhc2U6IFN5bnRheCk6IHZvaWQge1xuICBjb25zdCB2YWx1ZSA9IGJhc2Uua2luZCA9PT0gJ2tleXdvcmRfYXJndW1lbnQnID8gYmFzZS5raWRzWzFdIDogYmFzZTtcbiAgaWYgKHZhbHVlICYmIHZhbHVlLmtpbmQgIT09ICdpZGVudGlmaWVyJyAmJiB2YWx1ZS5raW5kICE9PSAnYXR0cmlidXRlJykgcmVhZGluZy52YWx1ZSh2YWx1ZSwgSEFOREVEKTtcbn1cblxuLyoqIERlY29yYXRvcnMgdGhhdCBvbmx5IHNheSB3aGF0IGtpbmQgb2YgZnVuY3Rpb24gaXQgaXM6IHRoZXkgY2FsbCBub3RoaW5nIG9mIG91cnMuICovXG5jb25zdCBLSU5EUyA9XG4gIC9eKD86cHJvcGVydHl8c3RhdGljbWV0aG9kfGNsYXNzbWV0aG9kfCg/OmZ1bmN0b29sc1xcLik/KD86d3JhcHN8bHJ1X2NhY2hlfGNhY2hlfGNhY2hlZF9wcm9wZXJ0eXx0b3RhbF9vcmRlcmluZ3xzaW5nbGVkaXNwYXRjaCl8KD86YWJjXFwuKT9hYnN0cmFjdFxcdyt8KD86dHlwaW5nXFwuKT8oPzpvdmVybG9hZHxmaW5hbHxvdmVycmlkZXxydW50aW1lX2NoZWNrYWJsZSl8KD86dHlwaW5nX2V4dGVuc2lvbnNcXC4pXFx3K3woPzpjb250ZXh0bGliXFwuKT8oPzphc3luYyk/Y29udGV4dG1hbmFnZXJ8KD86ZGF0YWNsYXNzZXNcXC4pP2RhdGFjbGFzc3wuKlxcLig/OnNldHRlcnxnZXR0ZXJ8ZGVsZXRlcikpJC87XG5cbi8qKiBBIGRlY29yYXRvciBpcyBhIGNhbGwgdGhhdCBpcyBnaXZlbiB0aGUgZnVuY3Rpb247IGl0IHN0YW5kcyB3aGVyZSB0aGUgZGVmaW5pdGlvbiBzdGFuZHMuICovXG5jb25zdCBkZWNvcmF0ZWQ6IFN0YXRlbWVudCA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IHRhcmdldCA9IG5vZGUua2lkcy5hdCgtMSk7XG4gIGlmICghdGFyZ2V0KSByZXR1cm47XG4gIGNvbnN0IGZuID0gdGFyZ2V0LmtpbmQgPT09ICdmdW5jdGlvbl9kZWZpbml0aW9uJyA/IGRlZmluZShyZWFkaW5nLCB0YXJnZXQpIDogdW5kZWZpbmVkO1xuICBpZiAodGFyZ2V0LmtpbmQgPT09ICdjbGFzc19kZWZpbml0aW9uJykgY2xhc3NEZWZpbml0aW9uKHJlYWRpbmcsIHRhcmdldCk7XG4gIGZvciAoY29uc3Qga2lkIG9mIG5vZGUua2lkcykgaWYgKGtpZC5raW5kID09PSAnZGVjb3JhdG9yJyAmJiBraWQua2lkc1swXSkgZGVjb3JhdGUocmVhZGluZywga2lkLCBraWQua2lkc1swXSwgZm4pO1xufTtcblxuZnVuY3Rpb24gZGVjb3JhdGUocmVhZGluZzogUmVhZGluZywgbm9kZTogU3ludGF4LCBleHByZXNzaW9uOiBTeW50YXgsIGZuOiBGbiB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBjb25zdCBjYWxsZWUgPSBleHByZXNzaW9uLmtpbmQgPT09ICdjYWxsJyA/IGV4cHJlc3Npb24ua2lkc1swXSA6IGV4cHJlc3Npb247XG4gIGlmICghY2FsbGVlKSByZXR1cm47XG4gIGNvbnN0IHRoaW5nID0gZGVub3RlKHJlYWRpbmcudGV4dCwgcmVhZGluZy5zcGFjZSwgY2FsbGVlKTtcbiAgY29uc3QgbmFtZSA9IHRoaW5nLm5hbWUgPT09ICcnID8gYC4ke3RleHRPZihyZWFkaW5nLCBjYWxsZWUpLnNwbGl0KCcuJykuYXQoLTEpfWAgOiB0aGluZy5uYW1lO1xuICBpZiAoS0lORFMudGVzdChuYW1lKSkgcmV0dXJuO1xuICBjb25zdCBkcmFmdCA9IGRyYWZ0T2Yobm9kZSwgbmFtZSwgVU5VU0VEKTtcbiAgaWYgKHRoaW5nLmZuPy5pZCAhPT0gdW5kZWZpbmVkKSBkcmFmdC5sb2NhbCA9IHRoaW5nLmZuLmlkO1xuICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5jYWxsKGRyYWZ0KTtcbiAgY29uc3Qgd3JpdHRlbiA9IGV4cHJlc3Npb24ua2luZCA9PT0gJ2NhbGwnID8gZXhwcmVzc2lvbi5raWRzWzFdIDogdW5kZWZpbmVkO1xuICByZWFkaW5nLnNpbmsuaW5zaWRlKGlkLCAoKSA9PiB7XG4gICAgaWYgKHdyaXR0ZW4pIHJlYWRBcmd1bWVudHMocmVhZGluZywgZHJhZnQsIHdyaXR0ZW4pO1xuICB9KTtcbiAgaWYgKGZuKSBnaXZlQXJndW1lbnQoZHJhZnQsIHsgLi4udW5rbm93bihub2RlLCBmbi5uYW1lLCBmbi5pZCksIHR5cGU6ICdjb2RlJyB9KTtcbiAgaWYgKG5hbWUgPT09ICdhdGV4aXQucmVnaXN0ZXInKSBydW5BdEV4aXQocmVhZGluZywgbm9kZSwgZHJhZnQuYXJncy5hdCgtMSkpO1xufVxuXG5leHBvcnQgY29uc3QgREVGSU5JVElPTlM6IFJlYWRvbmx5TWFwPHN0cmluZywgU3RhdGVtZW50PiA9IG5ldyBNYXA8c3RyaW5nLCBTdGF0ZW1lbnQ+KFtcbiAgWydmdW5jdGlvbl9kZWZpbml0aW9uJywgZGVmaW5pdGlvbl0sXG4gIFsnY2xhc3NfZGVmaW5pdGlvbicsIGNsYXNzRGVmaW5pdGlvbl0sXG4gIFsnZGVjb3JhdGVkX2RlZmluaXRpb24nLCBkZWNvcmF0ZWRdLFxuXSk7XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgYmluZEFsbCwgYmluZFBhcmFtZXRlciwgaG9sZCwgdXNlc09mIH0gZnJvbSAnLi9iaW5kaW5ncy50cyc7XG5pbXBvcnQgdHlwZSB7IEV4cHJlc3Npb24gfSBmcm9tICcuL2xpdGVyYWxzLnRzJztcbmltcG9ydCB7IHBhcmFtZXRlcnNPZiB9IGZyb20gJy4vcGFyYW1ldGVycy50cyc7XG5pbXBvcnQgeyBIQU5ERUQsIGluQmxvY2ssIGluU3BhY2UsIFBBUlRTLCB0eXBlIFJlYWRpbmcsIHRleHRPZiwgdW5rbm93biB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5pbXBvcnQgeyBkZWNsYXJlLCBzcGFjZUluIH0gZnJvbSAnLi9zcGFjZXMudHMnO1xuaW1wb3J0IHR5cGUgeyBTeW50YXggfSBmcm9tICcuL3RyZWUudHMnO1xuXG5jb25zdCBTSE9XTiA9IDEyMDtcblxuLyoqIEEgY29tcHJlaGVuc2lvbiBpcyBhIGxvb3A7IGl0cyB2YWx1ZSBjb21lcyBmcm9tIHRoYXQgbG9vcCwgc28gdGhhdCBpdHMgZmlsdGVyIGNhbiBiZSBzZWVuLiAqL1xuY29uc3QgY29tcHJlaGVuc2lvbjogRXhwcmVzc2lvbiA9IChyZWFkaW5nLCBub2RlKSA9PiB7XG4gIGNvbnN0IFtib2R5LCAuLi5jbGF1c2VzXSA9IG5vZGUua2lkcztcbiAgbGV0IGZyb206IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgaW5TcGFjZShyZWFkaW5nLCBzcGFjZUluKHJlYWRpbmcuc3BhY2UsICdmdW5jdGlvbicpLCAoKSA9PiB7XG4gICAgY29uc3QgZmlyc3QgPSBjbGF1c2VzWzBdO1xuICAgIGlmIChib2R5ICYmIGZpcnN0KSBmcm9tID0gY2xhdXNlKHJlYWRpbmcsIGNsYXVzZXMsIDAsIGJvZHkpO1xuICB9KTtcbiAgY29uc3QgdGV4dCA9IHRleHRPZihyZWFkaW5nLCBub2RlKTtcbiAgY29uc3QgdmFsdWUgPSB1bmtub3duKG5vZGUsIHRleHQubGVuZ3RoID4gU0hPV04gPyBgJHt0ZXh0LnNsaWNlKDAsIFNIT1dOKX1cdTIwMjYke3RleHQubGVuZ3RofWAgOiB0ZXh0LCBmcm9tKTtcbiAgcmV0dXJuIG5vZGUua2luZCA9PT0gJ2dlbmVyYXRvcl9leHByZXNzaW9uJyA/IHZhbHVlIDogeyAuLi52YWx1ZSwgdHlwZTogTElTVEVELmdldChub2RlLmtpbmQpID8/ICdsaXN0Jywgb3BlbjogdHJ1ZSB9O1xufTtcblxuY29uc3QgTElTVEVEOiBSZWFkb25seU1hcDxzdHJpbmcsIFZhbHVlWyd0eXBlJ10+ID0gbmV3IE1hcChbWydkaWN0aW9uYXJ5X2NvbXByZWhlbnNpb24nLCAnbWFwJ11dKTtcblxuLyoqIFdyaXRlcyBvbmUgY2xhdXNlIGFuZCwgaW5zaWRlIGl0LCB0aGUgY2xhdXNlcyBhZnRlciBpdCBhbmQgYXQgbGFzdCB0aGUgYm9keS4gUmV0dXJucyB0aGUgZmlyc3Qgc2NvcGUuICovXG5mdW5jdGlvbiBjbGF1c2UocmVhZGluZzogUmVhZGluZywgY2xhdXNlczogcmVhZG9ubHkgU3ludGF4W10sIGluZGV4OiBudW1iZXIsIGJvZHk6IFN5bnRheCk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5vZGUgPSBjbGF1c2VzW2luZGV4XTtcbiAgaWYgKCFub2RlKSB7XG4gICAgY29uc3QgcGFydHMgPSBib2R5LmtpbmQgPT09ICdwYWlyJyA/IGJvZHkua2lkcyA6IFtib2R5XTtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHJlYWRpbmcudmFsdWUocGFydCwgSEFOREVEKTtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG4gIGNvbnN0IFtmaXJzdCwgc2Vjb25kXSA9IG5vZGUua2lkcztcbiAgaWYgKG5vZGUua2luZCA9PT0gJ2lmX2NsYXVzZScpIHtcbiAgICBjb25zdCB0ZXN0cyA9IGZpcnN0ID8gcmVhZGluZy50ZXN0cyhmaXJzdCkgOiBbXTtcbiAgICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5zY29wZSh7IHJvbGU6ICdicmFuY2gnLCB0ZXN0cywgd2hlbjogdHJ1ZSwgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQgfSk7XG4gICAgaW5CbG9jayhyZWFkaW5nLCBpZCwgKCkgPT4gY2xhdXNlKHJlYWRpbmcsIGNsYXVzZXMsIGluZGV4ICsgMSwgYm9keSkpO1xuICAgIHJldHVybiBpZDtcbiAgfVxuICBpZiAoIWZpcnN0IHx8ICFzZWNvbmQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IG92ZXIgPSByZWFkaW5nLnZhbHVlKHNlY29uZCwgUEFSVFMpO1xuICBjb25zdCBpZCA9IHJlYWRpbmcuc2luay5zY29wZSh7IHJvbGU6ICdsb29wJywgb3Zlciwgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQgfSk7XG4gIGluQmxvY2socmVhZGluZywgaWQsICgpID0+IHtcbiAgICBkZWNsYXJlQWxsKHJlYWRpbmcsIGZpcnN0LCBzZWNvbmQpO1xuICAgIGJpbmRBbGwocmVhZGluZywgZmlyc3QsIGlkKTtcbiAgICBjbGF1c2UocmVhZGluZywgY2xhdXNlcywgaW5kZXggKyAxLCBib2R5KTtcbiAgfSk7XG4gIHJldHVybiBpZDtcbn1cblxuZnVuY3Rpb24gZGVjbGFyZUFsbChyZWFkaW5nOiBSZWFkaW5nLCB0YXJnZXQ6IFN5bnRheCwgb3ZlcjogU3ludGF4IHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmICh0YXJnZXQua2luZCA9PT0gJ2lkZW50aWZpZXInKSB7XG4gICAgY29uc3QgbmFtZSA9IGRlY2xhcmUocmVhZGluZy5zcGFjZSwgdGV4dE9mKHJlYWRpbmcsIHRhcmdldCkpO1xuICAgIG5hbWUuY291bnQrKztcbiAgICBpZiAob3ZlcikgbmFtZS5vdmVyID0gb3ZlcjtcbiAgfSBlbHNlIGZvciAoY29uc3Qga2lkIG9mIHRhcmdldC5raWRzKSBkZWNsYXJlQWxsKHJlYWRpbmcsIGtpZCwgdW5kZWZpbmVkKTtcbn1cblxuLyoqIEEgZnVuY3Rpb24gd2l0aG91dCBhIG5hbWU6IGl0IHJ1bnMgd2hlcmUgaXQgc3RhbmRzLiAqL1xuY29uc3QgbGFtYmRhOiBFeHByZXNzaW9uID0gKHJlYWRpbmcsIG5vZGUpID0+IHtcbiAgY29uc3Qgd3JpdHRlbiA9IG5vZGUua2lkcy5sZW5ndGggPiAxID8gbm9kZS5raWRzWzBdIDogdW5kZWZpbmVkO1xuICBjb25zdCBib2R5ID0gbm9kZS5raWRzLmF0KC0xKTtcbiAgY29uc3QgcGFyYW1ldGVycyA9IHBhcmFtZXRlcnNPZih3cml0dGVuLCByZWFkaW5nLnRleHQpO1xuICBmb3IgKGNvbnN0IHsgdmFsdWUgfSBvZiBwYXJhbWV0ZXJzKSBpZiAodmFsdWUpIHJlYWRpbmcudmFsdWUodmFsdWUsIEhBTkRFRCk7XG4gIGNvbnN0IGdpdmVzOiBWYWx1ZVtdID0gW107XG4gIGNvbnN0IHBhcmFtcyA9IHBhcmFtZXRlcnMubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSk7XG4gIGNvbnN0IGlkID0gcmVhZGluZy5zaW5rLnNjb3BlKHsgcm9sZTogJ2Z1bmN0aW9uJywgcGFyYW1zLCBnaXZlcywgc3RhcnQ6IG5vZGUuc3RhcnQsIGVuZDogbm9kZS5lbmQgfSk7XG4gIGluU3BhY2UocmVhZGluZywgc3BhY2VJbihyZWFkaW5nLnNwYWNlLCAnZnVuY3Rpb24nKSwgKCkgPT5cbiAgICBpbkJsb2NrKHJlYWRpbmcsIGlkLCAoKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIHBhcmFtZXRlcnMpIGJpbmRQYXJhbWV0ZXIocmVhZGluZywgbm9kZSwgbmFtZS5yZXBsYWNlKC9eXFwqKy8sICcnKSwgaWQpO1xuICAgICAgaWYgKGJvZHkpIGdpdmVzLnB1c2gocmVhZGluZy52YWx1ZShib2R5LCBIQU5ERUQpKTtcbiAgICB9KSxcbiAgKTtcbiAgcmV0dXJuIHsgLi4udW5rbm93bihub2RlLCAnbGFtYmRhJywgaWQpLCB0eXBlOiAnY29kZScgfTtcbn07XG5cbi8qKiBgKG4gOj0gZigpKWAgYmluZHMgd2hlcmUgaXQgc3RhbmRzLiAqL1xuY29uc3Qgd2FscnVzOiBFeHByZXNzaW9uID0gKHJlYWRpbmcsIG5vZGUsIHVzZXMsIG5hbWluZykgPT4ge1xuICBjb25zdCBbdGFyZ2V0LCByaWdodF0gPSBub2RlLmtpZHM7XG4gIGlmICghdGFyZ2V0IHx8ICFyaWdodCkgcmV0dXJuIHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpKTtcbiAgY29uc3QgbGl2ZSA9IHVzZXNPZihyZWFkaW5nLCB0YXJnZXQpIGFzIHN0cmluZ1tdO1xuICBmb3IgKGNvbnN0IHVzZSBvZiB1c2VzKSBpZiAoIWxpdmUuaW5jbHVkZXModXNlKSAmJiAhT2JqZWN0LmlzRnJvemVuKGxpdmUpKSBsaXZlLnB1c2godXNlKTtcbiAgY29uc3QgdmFsdWUgPSByZWFkaW5nLnZhbHVlKHJpZ2h0LCBsaXZlLCBuYW1pbmcpO1xuICBjb25zdCBuYW1lID0gZGVjbGFyZShyZWFkaW5nLnNwYWNlLCB0ZXh0T2YocmVhZGluZywgdGFyZ2V0KSk7XG4gIG5hbWUuY291bnQrKztcbiAgbmFtZS52YWx1ZXMucHVzaChyaWdodCk7XG4gIGhvbGQocmVhZGluZywgbmFtZSwgdmFsdWUsIHJpZ2h0KTtcbiAgcmVhZGluZy5zaW5rLnZhbHVlKHsgcm9sZTogJ2Fzc2lnbmVkJywgbmFtZTogbmFtZS5pZCwgdmFsdWUsIHN0YXJ0OiB2YWx1ZS5zdGFydCwgZW5kOiB2YWx1ZS5lbmQgfSk7XG4gIHJldHVybiBuYW1lLnZhbHVlID8/IHZhbHVlO1xufTtcblxuZXhwb3J0IGNvbnN0IFNDT1BFUzogUmVhZG9ubHlNYXA8c3RyaW5nLCBFeHByZXNzaW9uPiA9IG5ldyBNYXA8c3RyaW5nLCBFeHByZXNzaW9uPihbXG4gIC4uLlsnbGlzdF9jb21wcmVoZW5zaW9uJywgJ3NldF9jb21wcmVoZW5zaW9uJywgJ2RpY3Rpb25hcnlfY29tcHJlaGVuc2lvbicsICdnZW5lcmF0b3JfZXhwcmVzc2lvbiddLm1hcChcbiAgICAoa2luZCk6IFtzdHJpbmcsIEV4cHJlc3Npb25dID0+IFtraW5kLCBjb21wcmVoZW5zaW9uXSxcbiAgKSxcbiAgWydsYW1iZGEnLCBsYW1iZGFdLFxuICBbJ25hbWVkX2V4cHJlc3Npb24nLCB3YWxydXNdLFxuXSk7XG4iLCAiaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGNyZWF0ZVJlcXVpcmUgfSBmcm9tICdub2RlOm1vZHVsZSc7XG5pbXBvcnQgeyBMYW5ndWFnZSwgUGFyc2VyIH0gZnJvbSAnd2ViLXRyZWUtc2l0dGVyJztcblxuLyoqXG4gKiBUaGUgc2VhbSBiZXR3ZWVuIHNvdXJjZSBydW5zIGFuZCB0aGUgYnVuZGxlOiB0aGUgYnVpbGQgY29waWVzIGB3ZWItdHJlZS1zaXR0ZXIud2FzbWAgYW5kIGB0cmVlLXNpdHRlci1weXRob24ud2FzbWAgYmVzaWRlXG4gKiB0aGUgY2h1bmsgdGhhdCBob2xkcyB0aGlzIG1vZHVsZTsgcnVuIGZyb20gc291cmNlLCB0aGV5IGFyZSBmb3VuZCBpbiB0aGVpciBwYWNrYWdlcy5cbiAqL1xuYXN5bmMgZnVuY3Rpb24gYnl0ZXNPZihmaWxlOiBzdHJpbmcsIHBhY2thZ2VkOiBzdHJpbmcpOiBQcm9taXNlPFVpbnQ4QXJyYXk+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgcmVhZEZpbGUobmV3IFVSTChgLi8ke2ZpbGV9YCwgaW1wb3J0Lm1ldGEudXJsKSk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiByZWFkRmlsZShjcmVhdGVSZXF1aXJlKGltcG9ydC5tZXRhLnVybCkucmVzb2x2ZShwYWNrYWdlZCkpO1xuICB9XG59XG5cbi8qKlxuICogVGhlIGZ1bmN0aW9ucyB1bmRlciB3ZWItdHJlZS1zaXR0ZXIncyBjbGFzc2VzLCBieSB0aGVpciBvd24gbmFtZXMuIEEgbm9kZSBzdGFuZHMgaW4gZml2ZSB3b3JkcyBhdCBgX3RzX2luaXQoKWAsIGFuZCBlYWNoXG4gKiBmdW5jdGlvbiBpcyB0b2xkIG9mIGl0IHRoZXJlLiBJdHMgY2xhc3NlcyBjb3B5IHRoZXNlIHdvcmRzIG91dCBhbmQgaW4gYWdhaW4gZm9yIGV2ZXJ5IHF1ZXN0aW9uLCB3aGljaCB0YWtlcyBsb25nZXIgdGhhbiB0aGVcbiAqIGFuc3dlcjsgd2hvIHdhbGtzIGEgd2hvbGUgdHJlZSBhc2tzIGhlcmUuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUnVudGltZSB7XG4gIC8qKiBBbmV3IGFmdGVyIHRoZSBtZW1vcnkgaGFzIGdyb3duLiAqL1xuICByZWFkb25seSBIRUFQVTMyOiBVaW50MzJBcnJheTtcbiAgX3RzX2luaXQoKTogbnVtYmVyO1xuICBfdHNfdHJlZV9yb290X25vZGVfd2FzbSh0cmVlOiBudW1iZXIpOiB2b2lkO1xuICAvKiogTGVhdmUgdGhlaXIgY291bnQgYW5kIHdoZXJlIHRoZXkgc3RhbmQ7IHdobyBhc2tzIGZyZWVzIHRoYXQuICovXG4gIF90c19ub2RlX2NoaWxkcmVuX3dhc20odHJlZTogbnVtYmVyKTogdm9pZDtcbiAgX3RzX25vZGVfbmFtZWRfY2hpbGRyZW5fd2FzbSh0cmVlOiBudW1iZXIpOiB2b2lkO1xuICBfdHNfbm9kZV9jaGlsZF9jb3VudF93YXNtKHRyZWU6IG51bWJlcik6IG51bWJlcjtcbiAgX3RzX25vZGVfc3ltYm9sX3dhc20odHJlZTogbnVtYmVyKTogbnVtYmVyO1xuICBfdHNfbm9kZV9lbmRfaW5kZXhfd2FzbSh0cmVlOiBudW1iZXIpOiBudW1iZXI7XG4gIF90c19ub2RlX2hhc19lcnJvcl93YXNtKHRyZWU6IG51bWJlcik6IG51bWJlcjtcbiAgX3RzX25vZGVfaXNfZXJyb3Jfd2FzbSh0cmVlOiBudW1iZXIpOiBudW1iZXI7XG4gIF90c19ub2RlX2lzX21pc3Npbmdfd2FzbSh0cmVlOiBudW1iZXIpOiBudW1iZXI7XG4gIF9mcmVlKGFkZHJlc3M6IG51bWJlcik6IHZvaWQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZGVkIHtcbiAgcmVhZG9ubHkgcGFyc2VyOiBQYXJzZXI7XG4gIHJlYWRvbmx5IGxhbmd1YWdlOiBMYW5ndWFnZTtcbiAgcmVhZG9ubHkgcnVudGltZTogUnVudGltZTtcbn1cblxuLyoqIExvYWRzIHRoZSBwYXJzZXIgYW5kIGl0cyBncmFtbWFyLiBUaHJvd3Mgd2hlbiBvbmUgb2YgdGhlIHR3byBXZWJBc3NlbWJseSBmaWxlcyBpcyBpbiBuZWl0aGVyIHBsYWNlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxvYWRQYXJzZXIoKTogUHJvbWlzZTxMb2FkZWQ+IHtcbiAgY29uc3QgW3dhc21CaW5hcnksIGdyYW1tYXJdID0gYXdhaXQgUHJvbWlzZS5hbGwoW1xuICAgIGJ5dGVzT2YoJ3dlYi10cmVlLXNpdHRlci53YXNtJywgJ3dlYi10cmVlLXNpdHRlci93ZWItdHJlZS1zaXR0ZXIud2FzbScpLFxuICAgIGJ5dGVzT2YoJ3RyZWUtc2l0dGVyLXB5dGhvbi53YXNtJywgJ3RyZWUtc2l0dGVyLXB5dGhvbi90cmVlLXNpdHRlci1weXRob24ud2FzbScpLFxuICBdKTtcbiAgY29uc3QgbW9kdWxlOiBvYmplY3QgPSB7IHdhc21CaW5hcnksIGxvY2F0ZUZpbGU6IChmaWxlOiBzdHJpbmcpID0+IGZpbGUgfTtcbiAgYXdhaXQgUGFyc2VyLmluaXQobW9kdWxlKTsgLy8gRW1zY3JpcHRlbiBwdXRzIHdoYXQgdGhlIFdlYkFzc2VtYmx5IGV4cG9ydHMgb24gdGhpcyB2ZXJ5IG9iamVjdC5cbiAgY29uc3QgbGFuZ3VhZ2UgPSBhd2FpdCBMYW5ndWFnZS5sb2FkKGdyYW1tYXIpO1xuICBjb25zdCBwYXJzZXIgPSBuZXcgUGFyc2VyKCk7XG4gIHBhcnNlci5zZXRMYW5ndWFnZShsYW5ndWFnZSk7XG4gIHJldHVybiB7IHBhcnNlciwgbGFuZ3VhZ2UsIHJ1bnRpbWU6IG1vZHVsZSBhcyBSdW50aW1lIH07XG59XG4iLCAiaW1wb3J0IHsgUG9pbnQsIFJhbmdlIH0gZnJvbSBcIi4vY29uc3RhbnRzXCI7XG5cbmV4cG9ydCBjbGFzcyBFZGl0IHtcbiAgLyoqIFRoZSBzdGFydCBwb3NpdGlvbiBvZiB0aGUgY2hhbmdlLiAqL1xuICBzdGFydFBvc2l0aW9uOiBQb2ludDtcblxuICAvKiogVGhlIGVuZCBwb3NpdGlvbiBvZiB0aGUgY2hhbmdlIGJlZm9yZSB0aGUgZWRpdC4gKi9cbiAgb2xkRW5kUG9zaXRpb246IFBvaW50O1xuXG4gIC8qKiBUaGUgZW5kIHBvc2l0aW9uIG9mIHRoZSBjaGFuZ2UgYWZ0ZXIgdGhlIGVkaXQuICovXG4gIG5ld0VuZFBvc2l0aW9uOiBQb2ludDtcblxuICAvKiogVGhlIHN0YXJ0IGluZGV4IG9mIHRoZSBjaGFuZ2UuICovXG4gIHN0YXJ0SW5kZXg6IG51bWJlcjtcblxuICAvKiogVGhlIGVuZCBpbmRleCBvZiB0aGUgY2hhbmdlIGJlZm9yZSB0aGUgZWRpdC4gKi9cbiAgb2xkRW5kSW5kZXg6IG51bWJlcjtcblxuICAvKiogVGhlIGVuZCBpbmRleCBvZiB0aGUgY2hhbmdlIGFmdGVyIHRoZSBlZGl0LiAqL1xuICBuZXdFbmRJbmRleDogbnVtYmVyO1xuXG4gIGNvbnN0cnVjdG9yKHtcbiAgICBzdGFydEluZGV4LFxuICAgIG9sZEVuZEluZGV4LFxuICAgIG5ld0VuZEluZGV4LFxuICAgIHN0YXJ0UG9zaXRpb24sXG4gICAgb2xkRW5kUG9zaXRpb24sXG4gICAgbmV3RW5kUG9zaXRpb24sXG4gIH06IHtcbiAgICBzdGFydEluZGV4OiBudW1iZXI7XG4gICAgb2xkRW5kSW5kZXg6IG51bWJlcjtcbiAgICBuZXdFbmRJbmRleDogbnVtYmVyO1xuICAgIHN0YXJ0UG9zaXRpb246IFBvaW50O1xuICAgIG9sZEVuZFBvc2l0aW9uOiBQb2ludDtcbiAgICBuZXdFbmRQb3NpdGlvbjogUG9pbnQ7XG4gIH0pIHtcbiAgICB0aGlzLnN0YXJ0SW5kZXggPSBzdGFydEluZGV4ID4+PiAwO1xuICAgIHRoaXMub2xkRW5kSW5kZXggPSBvbGRFbmRJbmRleCA+Pj4gMDtcbiAgICB0aGlzLm5ld0VuZEluZGV4ID0gbmV3RW5kSW5kZXggPj4+IDA7XG4gICAgdGhpcy5zdGFydFBvc2l0aW9uID0gc3RhcnRQb3NpdGlvbjtcbiAgICB0aGlzLm9sZEVuZFBvc2l0aW9uID0gb2xkRW5kUG9zaXRpb247XG4gICAgdGhpcy5uZXdFbmRQb3NpdGlvbiA9IG5ld0VuZFBvc2l0aW9uO1xuICB9XG5cbiAgLyoqXG4gICAqIEVkaXQgYSBwb2ludCBhbmQgaW5kZXggdG8ga2VlcCBpdCBpbi1zeW5jIHdpdGggc291cmNlIGNvZGUgdGhhdCBoYXMgYmVlbiBlZGl0ZWQuXG4gICAqXG4gICAqIFRoaXMgZnVuY3Rpb24gdXBkYXRlcyBhIHNpbmdsZSBwb2ludCdzIGJ5dGUgb2Zmc2V0IGFuZCByb3cvY29sdW1uIHBvc2l0aW9uXG4gICAqIGJhc2VkIG9uIGFuIGVkaXQgb3BlcmF0aW9uLiBUaGlzIGlzIHVzZWZ1bCBmb3IgZWRpdGluZyBwb2ludHMgd2l0aG91dFxuICAgKiByZXF1aXJpbmcgYSB0cmVlIG9yIG5vZGUgaW5zdGFuY2UuXG4gICAqL1xuICBlZGl0UG9pbnQocG9pbnQ6IFBvaW50LCBpbmRleDogbnVtYmVyKTogeyBwb2ludDogUG9pbnQ7IGluZGV4OiBudW1iZXIgfSB7XG4gICAgbGV0IG5ld0luZGV4ID0gaW5kZXg7XG4gICAgY29uc3QgbmV3UG9pbnQgPSB7IC4uLnBvaW50IH07XG5cbiAgICBpZiAoaW5kZXggPj0gdGhpcy5vbGRFbmRJbmRleCkge1xuICAgICAgbmV3SW5kZXggPSB0aGlzLm5ld0VuZEluZGV4ICsgKGluZGV4IC0gdGhpcy5vbGRFbmRJbmRleCk7XG4gICAgICBjb25zdCBvcmlnaW5hbFJvdyA9IHBvaW50LnJvdztcbiAgICAgIG5ld1BvaW50LnJvdyA9IHRoaXMubmV3RW5kUG9zaXRpb24ucm93ICsgKHBvaW50LnJvdyAtIHRoaXMub2xkRW5kUG9zaXRpb24ucm93KTtcbiAgICAgIG5ld1BvaW50LmNvbHVtbiA9IG9yaWdpbmFsUm93ID09PSB0aGlzLm9sZEVuZFBvc2l0aW9uLnJvd1xuICAgICAgICA/IHRoaXMubmV3RW5kUG9zaXRpb24uY29sdW1uICsgKHBvaW50LmNvbHVtbiAtIHRoaXMub2xkRW5kUG9zaXRpb24uY29sdW1uKVxuICAgICAgICA6IHBvaW50LmNvbHVtbjtcbiAgICB9IGVsc2UgaWYgKGluZGV4ID4gdGhpcy5zdGFydEluZGV4KSB7XG4gICAgICBuZXdJbmRleCA9IHRoaXMubmV3RW5kSW5kZXg7XG4gICAgICBuZXdQb2ludC5yb3cgPSB0aGlzLm5ld0VuZFBvc2l0aW9uLnJvdztcbiAgICAgIG5ld1BvaW50LmNvbHVtbiA9IHRoaXMubmV3RW5kUG9zaXRpb24uY29sdW1uO1xuICAgIH1cblxuICAgIHJldHVybiB7IHBvaW50OiBuZXdQb2ludCwgaW5kZXg6IG5ld0luZGV4IH07XG4gIH1cblxuICAvKipcbiAgICogRWRpdCBhIHJhbmdlIHRvIGtlZXAgaXQgaW4tc3luYyB3aXRoIHNvdXJjZSBjb2RlIHRoYXQgaGFzIGJlZW4gZWRpdGVkLlxuICAgKlxuICAgKiBUaGlzIGZ1bmN0aW9uIHVwZGF0ZXMgYSByYW5nZSdzIHN0YXJ0IGFuZCBlbmQgcG9zaXRpb25zIGJhc2VkIG9uIGFuIGVkaXRcbiAgICogb3BlcmF0aW9uLiBUaGlzIGlzIHVzZWZ1bCBmb3IgZWRpdGluZyByYW5nZXMgd2l0aG91dCByZXF1aXJpbmcgYSB0cmVlXG4gICAqIG9yIG5vZGUgaW5zdGFuY2UuXG4gICAqL1xuICBlZGl0UmFuZ2UocmFuZ2U6IFJhbmdlKTogUmFuZ2Uge1xuICAgIGNvbnN0IG5ld1JhbmdlOiBSYW5nZSA9IHtcbiAgICAgIHN0YXJ0SW5kZXg6IHJhbmdlLnN0YXJ0SW5kZXgsXG4gICAgICBzdGFydFBvc2l0aW9uOiB7IC4uLnJhbmdlLnN0YXJ0UG9zaXRpb24gfSxcbiAgICAgIGVuZEluZGV4OiByYW5nZS5lbmRJbmRleCxcbiAgICAgIGVuZFBvc2l0aW9uOiB7IC4uLnJhbmdlLmVuZFBvc2l0aW9uIH1cbiAgICB9O1xuXG4gICAgaWYgKHJhbmdlLmVuZEluZGV4ID49IHRoaXMub2xkRW5kSW5kZXgpIHtcbiAgICAgIGlmIChyYW5nZS5lbmRJbmRleCAhPT0gTnVtYmVyLk1BWF9TQUZFX0lOVEVHRVIpIHtcbiAgICAgICAgbmV3UmFuZ2UuZW5kSW5kZXggPSB0aGlzLm5ld0VuZEluZGV4ICsgKHJhbmdlLmVuZEluZGV4IC0gdGhpcy5vbGRFbmRJbmRleCk7XG4gICAgICAgIG5ld1JhbmdlLmVuZFBvc2l0aW9uID0ge1xuICAgICAgICAgIHJvdzogdGhpcy5uZXdFbmRQb3NpdGlvbi5yb3cgKyAocmFuZ2UuZW5kUG9zaXRpb24ucm93IC0gdGhpcy5vbGRFbmRQb3NpdGlvbi5yb3cpLFxuICAgICAgICAgIGNvbHVtbjogcmFuZ2UuZW5kUG9zaXRpb24ucm93ID09PSB0aGlzLm9sZEVuZFBvc2l0aW9uLnJvd1xuICAgICAgICAgICAgPyB0aGlzLm5ld0VuZFBvc2l0aW9uLmNvbHVtbiArIChyYW5nZS5lbmRQb3NpdGlvbi5jb2x1bW4gLSB0aGlzLm9sZEVuZFBvc2l0aW9uLmNvbHVtbilcbiAgICAgICAgICAgIDogcmFuZ2UuZW5kUG9zaXRpb24uY29sdW1uLFxuICAgICAgICB9O1xuICAgICAgICBpZiAobmV3UmFuZ2UuZW5kSW5kZXggPCB0aGlzLm5ld0VuZEluZGV4KSB7XG4gICAgICAgICAgbmV3UmFuZ2UuZW5kSW5kZXggPSBOdW1iZXIuTUFYX1NBRkVfSU5URUdFUjtcbiAgICAgICAgICBuZXdSYW5nZS5lbmRQb3NpdGlvbiA9IHsgcm93OiBOdW1iZXIuTUFYX1NBRkVfSU5URUdFUiwgY29sdW1uOiBOdW1iZXIuTUFYX1NBRkVfSU5URUdFUiB9O1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfSBlbHNlIGlmIChyYW5nZS5lbmRJbmRleCA+IHRoaXMuc3RhcnRJbmRleCkge1xuICAgICAgbmV3UmFuZ2UuZW5kSW5kZXggPSB0aGlzLnN0YXJ0SW5kZXg7XG4gICAgICBuZXdSYW5nZS5lbmRQb3NpdGlvbiA9IHsgLi4udGhpcy5zdGFydFBvc2l0aW9uIH07XG4gICAgfVxuXG4gICAgaWYgKHJhbmdlLnN0YXJ0SW5kZXggPj0gdGhpcy5vbGRFbmRJbmRleCkge1xuICAgICAgbmV3UmFuZ2Uuc3RhcnRJbmRleCA9IHRoaXMubmV3RW5kSW5kZXggKyAocmFuZ2Uuc3RhcnRJbmRleCAtIHRoaXMub2xkRW5kSW5kZXgpO1xuICAgICAgbmV3UmFuZ2Uuc3RhcnRQb3NpdGlvbiA9IHtcbiAgICAgICAgcm93OiB0aGlzLm5ld0VuZFBvc2l0aW9uLnJvdyArIChyYW5nZS5zdGFydFBvc2l0aW9uLnJvdyAtIHRoaXMub2xkRW5kUG9zaXRpb24ucm93KSxcbiAgICAgICAgY29sdW1uOiByYW5nZS5zdGFydFBvc2l0aW9uLnJvdyA9PT0gdGhpcy5vbGRFbmRQb3NpdGlvbi5yb3dcbiAgICAgICAgICA/IHRoaXMubmV3RW5kUG9zaXRpb24uY29sdW1uICsgKHJhbmdlLnN0YXJ0UG9zaXRpb24uY29sdW1uIC0gdGhpcy5vbGRFbmRQb3NpdGlvbi5jb2x1bW4pXG4gICAgICAgICAgOiByYW5nZS5zdGFydFBvc2l0aW9uLmNvbHVtbixcbiAgICAgIH07XG4gICAgICBpZiAobmV3UmFuZ2Uuc3RhcnRJbmRleCA8IHRoaXMubmV3RW5kSW5kZXgpIHtcbiAgICAgICAgbmV3UmFuZ2Uuc3RhcnRJbmRleCA9IE51bWJlci5NQVhfU0FGRV9JTlRFR0VSO1xuICAgICAgICBuZXdSYW5nZS5zdGFydFBvc2l0aW9uID0geyByb3c6IE51bWJlci5NQVhfU0FGRV9JTlRFR0VSLCBjb2x1bW46IE51bWJlci5NQVhfU0FGRV9JTlRFR0VSIH07XG4gICAgICB9XG4gICAgfSBlbHNlIGlmIChyYW5nZS5zdGFydEluZGV4ID4gdGhpcy5zdGFydEluZGV4KSB7XG4gICAgICBuZXdSYW5nZS5zdGFydEluZGV4ID0gdGhpcy5zdGFydEluZGV4O1xuICAgICAgbmV3UmFuZ2Uuc3RhcnRQb3NpdGlvbiA9IHsgLi4udGhpcy5zdGFydFBvc2l0aW9uIH07XG4gICAgfVxuXG4gICAgcmV0dXJuIG5ld1JhbmdlO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgdHlwZSBNYWluTW9kdWxlIH0gZnJvbSAnLi4vbGliL3dlYi10cmVlLXNpdHRlcic7XG4vLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgQHR5cGVzY3JpcHQtZXNsaW50L25vLXVudXNlZC12YXJzXG5pbXBvcnQgeyBQYXJzZVN0YXRlLCB0eXBlIFBhcnNlciB9IGZyb20gJy4vcGFyc2VyJztcblxuLyoqXG4gKiBBIHBvc2l0aW9uIGluIGEgbXVsdGktbGluZSB0ZXh0IGRvY3VtZW50LCBpbiB0ZXJtcyBvZiByb3dzIGFuZCBjb2x1bW5zLlxuICpcbiAqIFJvd3MgYW5kIGNvbHVtbnMgYXJlIHplcm8tYmFzZWQuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUG9pbnQge1xuICAvKiogVGhlIHplcm8tYmFzZWQgcm93IG51bWJlci4gKi9cbiAgcm93OiBudW1iZXI7XG5cbiAgLyoqIFRoZSB6ZXJvLWJhc2VkIGNvbHVtbiBudW1iZXIuICovXG4gIGNvbHVtbjogbnVtYmVyO1xufVxuXG4vKipcbiAqICBBIHJhbmdlIG9mIHBvc2l0aW9ucyBpbiBhIG11bHRpLWxpbmUgdGV4dCBkb2N1bWVudCwgYm90aCBpbiB0ZXJtcyBvZiBieXRlc1xuICogIGFuZCBvZiByb3dzIGFuZCBjb2x1bW5zLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFJhbmdlIHtcbiAgLyoqIFRoZSBzdGFydCBwb3NpdGlvbiBvZiB0aGUgcmFuZ2UuICovXG4gIHN0YXJ0UG9zaXRpb246IFBvaW50O1xuXG4gIC8qKiBUaGUgZW5kIHBvc2l0aW9uIG9mIHRoZSByYW5nZS4gKi9cbiAgZW5kUG9zaXRpb246IFBvaW50O1xuXG4gIC8qKiBUaGUgc3RhcnQgaW5kZXggb2YgdGhlIHJhbmdlLiAqL1xuICBzdGFydEluZGV4OiBudW1iZXI7XG5cbiAgLyoqIFRoZSBlbmQgaW5kZXggb2YgdGhlIHJhbmdlLiAqL1xuICBlbmRJbmRleDogbnVtYmVyO1xufVxuXG4vKiogQGludGVybmFsICovXG5leHBvcnQgY29uc3QgU0laRV9PRl9TSE9SVCA9IDI7XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBjb25zdCBTSVpFX09GX0lOVCA9IDQ7XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBjb25zdCBTSVpFX09GX0NVUlNPUiA9IDQgKiBTSVpFX09GX0lOVDtcblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGNvbnN0IFNJWkVfT0ZfTk9ERSA9IDUgKiBTSVpFX09GX0lOVDtcblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGNvbnN0IFNJWkVfT0ZfUE9JTlQgPSAyICogU0laRV9PRl9JTlQ7XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBjb25zdCBTSVpFX09GX1JBTkdFID0gMiAqIFNJWkVfT0ZfSU5UICsgMiAqIFNJWkVfT0ZfUE9JTlQ7XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBjb25zdCBaRVJPX1BPSU5UOiBQb2ludCA9IHsgcm93OiAwLCBjb2x1bW46IDAgfTtcblxuLyoqXG4gKiBBIGNhbGxiYWNrIGZvciBwYXJzaW5nIHRoYXQgdGFrZXMgYW4gaW5kZXggYW5kIHBvaW50LCBhbmQgc2hvdWxkIHJldHVybiBhIHN0cmluZy5cbiAqL1xuZXhwb3J0IHR5cGUgUGFyc2VDYWxsYmFjayA9IChpbmRleDogbnVtYmVyLCBwb3NpdGlvbjogUG9pbnQpID0+IHN0cmluZyB8IHVuZGVmaW5lZDtcblxuLyoqXG4gKiBBIGNhbGxiYWNrIHRoYXQgcmVjZWl2ZXMgdGhlIHBhcnNlIHN0YXRlIGR1cmluZyBwYXJzaW5nLlxuICovXG5leHBvcnQgdHlwZSBQcm9ncmVzc0NhbGxiYWNrID0gKHByb2dyZXNzOiBQYXJzZVN0YXRlKSA9PiBib29sZWFuO1xuXG4vKipcbiAqIEEgY2FsbGJhY2sgZm9yIGxvZ2dpbmcgbWVzc2FnZXMuXG4gKlxuICogSWYgYGlzTGV4YCBpcyBgdHJ1ZWAsIHRoZSBtZXNzYWdlIGlzIGZyb20gdGhlIGxleGVyLCBvdGhlcndpc2UgaXQncyBmcm9tIHRoZSBwYXJzZXIuXG4gKi9cbmV4cG9ydCB0eXBlIExvZ0NhbGxiYWNrID0gKG1lc3NhZ2U6IHN0cmluZywgaXNMZXg6IGJvb2xlYW4pID0+IHZvaWQ7XG5cbi8vIEhlbHBlciB0eXBlIGZvciBpbnRlcm5hbCB1c2Vcbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBjb25zdCBJTlRFUk5BTCA9IFN5bWJvbCgnSU5URVJOQUwnKTtcbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCB0eXBlIEludGVybmFsID0gdHlwZW9mIElOVEVSTkFMO1xuXG4vLyBIZWxwZXIgZnVuY3Rpb25zIGZvciB0eXBlIGNoZWNraW5nXG4vKiogQGludGVybmFsICovXG5leHBvcnQgZnVuY3Rpb24gYXNzZXJ0SW50ZXJuYWwoeDogdW5rbm93bik6IGFzc2VydHMgeCBpcyBJbnRlcm5hbCB7XG4gIGlmICh4ICE9PSBJTlRFUk5BTCkgdGhyb3cgbmV3IEVycm9yKCdJbGxlZ2FsIGNvbnN0cnVjdG9yJyk7XG59XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1BvaW50KHBvaW50PzogUG9pbnQpOiBwb2ludCBpcyBQb2ludCB7XG4gIHJldHVybiAoXG4gICAgISFwb2ludCAmJlxuICAgIHR5cGVvZiAocG9pbnQpLnJvdyA9PT0gJ251bWJlcicgJiZcbiAgICB0eXBlb2YgKHBvaW50KS5jb2x1bW4gPT09ICdudW1iZXInXG4gICk7XG59XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogU2V0cyB0aGUgVHJlZS1zaXR0ZXIgV2FzbSBtb2R1bGUuIFRoaXMgc2hvdWxkIG9ubHkgYmUgY2FsbGVkIGJ5IHRoZSB7QGxpbmsgUGFyc2VyfSBjbGFzcyB2aWEge0BsaW5rIFBhcnNlci5pbml0fS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldE1vZHVsZShtb2R1bGU6IE1haW5Nb2R1bGUpIHtcbiAgQyA9IG1vZHVsZTtcbn1cblxuLyoqXG4gKiBAaW50ZXJuYWxcbiAqXG4gKiBgQ2AgaXMgYSBjb252ZW5pZW50IHNob3J0aGFuZCBmb3IgdGhlIFRyZWUtc2l0dGVyIFdhc20gbW9kdWxlLFxuICogd2hpY2ggYWxsb3dzIHVzIHRvIGNhbGwgYWxsIG9mIHRoZSBleHBvcnRlZCBmdW5jdGlvbnMuXG4gKi9cbmV4cG9ydCBsZXQgQzogTWFpbk1vZHVsZTtcbiIsICJleHBvcnQgZnVuY3Rpb24gbmV3RmluYWxpemVyPFQ+KGhhbmRsZXI6ICh2YWx1ZTogVCkgPT4gdm9pZCk6IEZpbmFsaXphdGlvblJlZ2lzdHJ5PFQ+IHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IEZpbmFsaXphdGlvblJlZ2lzdHJ5KGhhbmRsZXIpO1xuICB9IGNhdGNoKGUpIHtcbiAgICBjb25zb2xlLmVycm9yKCdVbnN1cHBvcnRlZCBGaW5hbGl6YXRpb25SZWdpc3RyeTonLCBlKTtcbiAgICByZXR1cm47XG4gIH1cbn1cbiIsICJpbXBvcnQgeyBDLCBJbnRlcm5hbCwgYXNzZXJ0SW50ZXJuYWwgfSBmcm9tICcuL2NvbnN0YW50cyc7XG5pbXBvcnQgeyBMYW5ndWFnZSB9IGZyb20gJy4vbGFuZ3VhZ2UnO1xuaW1wb3J0IHsgbmV3RmluYWxpemVyIH0gZnJvbSAnLi9maW5hbGl6YXRpb25fcmVnaXN0cnknO1xuXG5jb25zdCBmaW5hbGl6ZXIgPSBuZXdGaW5hbGl6ZXIoKGFkZHJlc3M6IG51bWJlcikgPT4ge1xuICBDLl90c19sb29rYWhlYWRfaXRlcmF0b3JfZGVsZXRlKGFkZHJlc3MpO1xufSk7XG5cbmV4cG9ydCBjbGFzcyBMb29rYWhlYWRJdGVyYXRvciBpbXBsZW1lbnRzIEl0ZXJhYmxlPHN0cmluZz4ge1xuICAvKiogQGludGVybmFsICovXG4gIHByaXZhdGUgWzBdID0gMDsgLy8gSW50ZXJuYWwgaGFuZGxlIGZvciBXYXNtXG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBwcml2YXRlIGxhbmd1YWdlOiBMYW5ndWFnZTtcblxuICAvKiogQGludGVybmFsICovXG4gIHByaXZhdGUgcG9zaXRpb25lZCA9IGZhbHNlO1xuXG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgY29uc3RydWN0b3IoaW50ZXJuYWw6IEludGVybmFsLCBhZGRyZXNzOiBudW1iZXIsIGxhbmd1YWdlOiBMYW5ndWFnZSkge1xuICAgIGFzc2VydEludGVybmFsKGludGVybmFsKTtcbiAgICB0aGlzWzBdID0gYWRkcmVzcztcbiAgICB0aGlzLmxhbmd1YWdlID0gbGFuZ3VhZ2U7XG4gICAgZmluYWxpemVyPy5yZWdpc3Rlcih0aGlzLCBhZGRyZXNzLCB0aGlzKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhlIGN1cnJlbnQgc3ltYm9sIG9mIHRoZSBsb29rYWhlYWQgaXRlcmF0b3IuXG4gICAqXG4gICAqIFJldHVybnMgYG51bGxgIGlmIHRoZSBpdGVyYXRvciBpcyBub3QgcG9zaXRpb25lZCBvbiBhIHN5bWJvbDpcbiAgICpcbiAgICogLSBCZWZvcmUgdGhlIGZpcnN0IGl0ZXJhdGlvbiBzdGVwXG4gICAqIC0gQWZ0ZXIgdGhlIGl0ZXJhdG9yIGlzIGV4aGF1c3RlZFxuICAgKiAtIEFmdGVyIGEge0BsaW5rIHJlc2V0fSBvciB7QGxpbmsgcmVzZXRTdGF0ZX0gY2FsbFxuICAgKi9cbiAgZ2V0IGN1cnJlbnRUeXBlSWQoKTogbnVtYmVyIHwgbnVsbCB7XG4gICAgcmV0dXJuIHRoaXMucG9zaXRpb25lZCA/XG4gICAgICBDLl90c19sb29rYWhlYWRfaXRlcmF0b3JfY3VycmVudF9zeW1ib2wodGhpc1swXSkgOiBudWxsO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGUgY3VycmVudCBzeW1ib2wgbmFtZSBvZiB0aGUgbG9va2FoZWFkIGl0ZXJhdG9yLlxuICAgKlxuICAgKiBSZXR1cm5zIGBudWxsYCBpZiB0aGUgaXRlcmF0b3IgaXMgbm90IHBvc2l0aW9uZWQgb24gYSBzeW1ib2wuXG4gICAqL1xuICBnZXQgY3VycmVudFR5cGUoKTogc3RyaW5nIHwgbnVsbCB7XG4gICAgY29uc3QgaWQgPSB0aGlzLmN1cnJlbnRUeXBlSWQ7XG4gICAgaWYgKGlkID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgICAvLyBgTGFuZ3VhZ2UudHlwZXNgIG9ubHkgaG9sZHMgcmVndWxhciBhbmQgYW5vbnltb3VzIHN5bWJvbHMsIHNvIGF1eGlsaWFyeVxuICAgIC8vIG9uZXMgKGkuZS4gYGVuZGApIGZhbGwgYmFjayB0byB0aGUgbGFuZ3VhZ2UncyBvd24gbmFtZSB0YWJsZS5cbiAgICByZXR1cm4gdGhpcy5sYW5ndWFnZS50eXBlc1tpZF0gPz9cbiAgICAgIEMuVVRGOFRvU3RyaW5nKEMuX3RzX2xhbmd1YWdlX3N5bWJvbF9uYW1lKHRoaXMubGFuZ3VhZ2VbMF0sIGlkKSk7XG4gIH1cblxuICAvKiogRGVsZXRlIHRoZSBsb29rYWhlYWQgaXRlcmF0b3IsIGZyZWVpbmcgaXRzIHJlc291cmNlcy4gKi9cbiAgZGVsZXRlKCk6IHZvaWQge1xuICAgIGZpbmFsaXplcj8udW5yZWdpc3Rlcih0aGlzKTtcbiAgICBDLl90c19sb29rYWhlYWRfaXRlcmF0b3JfZGVsZXRlKHRoaXNbMF0pO1xuICAgIHRoaXNbMF0gPSAwO1xuICB9XG5cblxuICAvKipcbiAgICogUmVzZXQgdGhlIGxvb2thaGVhZCBpdGVyYXRvci5cbiAgICpcbiAgICogVGhpcyByZXR1cm5zIGB0cnVlYCBpZiB0aGUgbGFuZ3VhZ2Ugd2FzIHNldCBzdWNjZXNzZnVsbHkgYW5kIGBmYWxzZWBcbiAgICogb3RoZXJ3aXNlLlxuICAgKi9cbiAgcmVzZXQobGFuZ3VhZ2U6IExhbmd1YWdlLCBzdGF0ZUlkOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICBpZiAoQy5fdHNfbG9va2FoZWFkX2l0ZXJhdG9yX3Jlc2V0KHRoaXNbMF0sIGxhbmd1YWdlWzBdLCBzdGF0ZUlkKSkge1xuICAgICAgdGhpcy5sYW5ndWFnZSA9IGxhbmd1YWdlO1xuICAgICAgdGhpcy5wb3NpdGlvbmVkID0gZmFsc2U7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG5cbiAgLyoqXG4gICAqIFJlc2V0IHRoZSBsb29rYWhlYWQgaXRlcmF0b3IgdG8gYW5vdGhlciBzdGF0ZS5cbiAgICpcbiAgICogVGhpcyByZXR1cm5zIGB0cnVlYCBpZiB0aGUgaXRlcmF0b3Igd2FzIHJlc2V0IHRvIHRoZSBnaXZlbiBzdGF0ZSBhbmRcbiAgICogYGZhbHNlYCBvdGhlcndpc2UuXG4gICAqL1xuICByZXNldFN0YXRlKHN0YXRlSWQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGlmICghQy5fdHNfbG9va2FoZWFkX2l0ZXJhdG9yX3Jlc2V0X3N0YXRlKHRoaXNbMF0sIHN0YXRlSWQpKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy5wb3NpdGlvbmVkID0gZmFsc2U7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKipcbiAgICogUmV0dXJucyBhbiBpdGVyYXRvciB0aGF0IGl0ZXJhdGVzIG92ZXIgdGhlIHN5bWJvbHMgb2YgdGhlIGxvb2thaGVhZCBpdGVyYXRvci5cbiAgICpcbiAgICogVGhlIGl0ZXJhdG9yIHdpbGwgeWllbGQgdGhlIGN1cnJlbnQgc3ltYm9sIG5hbWUgYXMgYSBzdHJpbmcgZm9yIGVhY2ggc3RlcFxuICAgKiB1bnRpbCB0aGVyZSBhcmUgbm8gbW9yZSBzeW1ib2xzIHRvIGl0ZXJhdGUgb3Zlci5cbiAgICovXG4gIFtTeW1ib2wuaXRlcmF0b3JdKCk6IEl0ZXJhdG9yPHN0cmluZz4ge1xuICAgIHJldHVybiB7XG4gICAgICBuZXh0OiAoKTogSXRlcmF0b3JSZXN1bHQ8c3RyaW5nPiA9PiB7XG4gICAgICAgIHRoaXMucG9zaXRpb25lZCA9IEJvb2xlYW4oQy5fdHNfbG9va2FoZWFkX2l0ZXJhdG9yX25leHQodGhpc1swXSkpO1xuICAgICAgICBjb25zdCB2YWx1ZSA9IHRoaXMuY3VycmVudFR5cGU7XG4gICAgICAgIHJldHVybiB2YWx1ZSA9PT0gbnVsbFxuICAgICAgICAgID8geyBkb25lOiB0cnVlLCB2YWx1ZTogJycgfVxuICAgICAgICAgIDogeyBkb25lOiBmYWxzZSwgdmFsdWUgfTtcbiAgICAgIH1cbiAgICB9O1xuICB9XG59XG4iLCAiaW1wb3J0IHsgSU5URVJOQUwsIEludGVybmFsLCBhc3NlcnRJbnRlcm5hbCwgUGFyc2VDYWxsYmFjaywgUG9pbnQsIFJhbmdlLCBTSVpFX09GX05PREUsIFNJWkVfT0ZfSU5ULCBTSVpFX09GX1JBTkdFLCBDIH0gZnJvbSAnLi9jb25zdGFudHMnO1xuaW1wb3J0IHsgTGFuZ3VhZ2UgfSBmcm9tICcuL2xhbmd1YWdlJztcbmltcG9ydCB7IE5vZGUgfSBmcm9tICcuL25vZGUnO1xuaW1wb3J0IHsgVHJlZUN1cnNvciB9IGZyb20gJy4vdHJlZV9jdXJzb3InO1xuaW1wb3J0IHsgbWFyc2hhbEVkaXQsIG1hcnNoYWxQb2ludCwgdW5tYXJzaGFsTm9kZSwgdW5tYXJzaGFsUmFuZ2UgfSBmcm9tICcuL21hcnNoYWwnO1xuaW1wb3J0IHsgVFJBTlNGRVJfQlVGRkVSIH0gZnJvbSAnLi9wYXJzZXInO1xuaW1wb3J0IHsgRWRpdCB9IGZyb20gJy4vZWRpdCc7XG5pbXBvcnQgeyBuZXdGaW5hbGl6ZXIgfSBmcm9tICcuL2ZpbmFsaXphdGlvbl9yZWdpc3RyeSc7XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBmdW5jdGlvbiBnZXRUZXh0KHRyZWU6IFRyZWUsIHN0YXJ0SW5kZXg6IG51bWJlciwgZW5kSW5kZXg6IG51bWJlciwgc3RhcnRQb3NpdGlvbjogUG9pbnQpOiBzdHJpbmcge1xuICBjb25zdCBsZW5ndGggPSBlbmRJbmRleCAtIHN0YXJ0SW5kZXg7XG4gIGxldCByZXN1bHQgPSB0cmVlLnRleHRDYWxsYmFjayhzdGFydEluZGV4LCBzdGFydFBvc2l0aW9uKTtcbiAgaWYgKHJlc3VsdCkge1xuICAgIHN0YXJ0SW5kZXggKz0gcmVzdWx0Lmxlbmd0aDtcbiAgICB3aGlsZSAoc3RhcnRJbmRleCA8IGVuZEluZGV4KSB7XG4gICAgICBjb25zdCBzdHJpbmcgPSB0cmVlLnRleHRDYWxsYmFjayhzdGFydEluZGV4LCBzdGFydFBvc2l0aW9uKTtcbiAgICAgIGlmIChzdHJpbmcgJiYgc3RyaW5nLmxlbmd0aCA+IDApIHtcbiAgICAgICAgc3RhcnRJbmRleCArPSBzdHJpbmcubGVuZ3RoO1xuICAgICAgICByZXN1bHQgKz0gc3RyaW5nO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChzdGFydEluZGV4ID4gZW5kSW5kZXgpIHtcbiAgICAgIHJlc3VsdCA9IHJlc3VsdC5zbGljZSgwLCBsZW5ndGgpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcmVzdWx0ID8/ICcnO1xufVxuXG5jb25zdCBmaW5hbGl6ZXIgPSBuZXdGaW5hbGl6ZXIoKGFkZHJlc3M6IG51bWJlcikgPT4ge1xuICBDLl90c190cmVlX2RlbGV0ZShhZGRyZXNzKTtcbn0pO1xuXG4vKiogQSB0cmVlIHRoYXQgcmVwcmVzZW50cyB0aGUgc3ludGFjdGljIHN0cnVjdHVyZSBvZiBhIHNvdXJjZSBjb2RlIGZpbGUuICovXG5leHBvcnQgY2xhc3MgVHJlZSB7XG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgcHJpdmF0ZSBbMF0gPSAwOyAvLyBJbnRlcm5hbCBoYW5kbGUgZm9yIFdhc21cblxuICAvKiogQGludGVybmFsICovXG4gIHRleHRDYWxsYmFjazogUGFyc2VDYWxsYmFjaztcblxuICAvKiogVGhlIGxhbmd1YWdlIHRoYXQgd2FzIHVzZWQgdG8gcGFyc2UgdGhlIHN5bnRheCB0cmVlLiAqL1xuICBsYW5ndWFnZTogTGFuZ3VhZ2U7XG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBjb25zdHJ1Y3RvcihpbnRlcm5hbDogSW50ZXJuYWwsIGFkZHJlc3M6IG51bWJlciwgbGFuZ3VhZ2U6IExhbmd1YWdlLCB0ZXh0Q2FsbGJhY2s6IFBhcnNlQ2FsbGJhY2spIHtcbiAgICBhc3NlcnRJbnRlcm5hbChpbnRlcm5hbCk7XG4gICAgdGhpc1swXSA9IGFkZHJlc3M7XG4gICAgdGhpcy5sYW5ndWFnZSA9IGxhbmd1YWdlO1xuICAgIHRoaXMudGV4dENhbGxiYWNrID0gdGV4dENhbGxiYWNrO1xuICAgIGZpbmFsaXplcj8ucmVnaXN0ZXIodGhpcywgYWRkcmVzcywgdGhpcyk7XG4gIH1cblxuICAvKiogQ3JlYXRlIGEgc2hhbGxvdyBjb3B5IG9mIHRoZSBzeW50YXggdHJlZS4gVGhpcyBpcyB2ZXJ5IGZhc3QuICovXG4gIGNvcHkoKTogVHJlZSB7XG4gICAgY29uc3QgYWRkcmVzcyA9IEMuX3RzX3RyZWVfY29weSh0aGlzWzBdKTtcbiAgICByZXR1cm4gbmV3IFRyZWUoSU5URVJOQUwsIGFkZHJlc3MsIHRoaXMubGFuZ3VhZ2UsIHRoaXMudGV4dENhbGxiYWNrKTtcbiAgfVxuXG4gIC8qKiBEZWxldGUgdGhlIHN5bnRheCB0cmVlLCBmcmVlaW5nIGl0cyByZXNvdXJjZXMuICovXG4gIGRlbGV0ZSgpOiB2b2lkIHtcbiAgICBmaW5hbGl6ZXI/LnVucmVnaXN0ZXIodGhpcyk7XG4gICAgQy5fdHNfdHJlZV9kZWxldGUodGhpc1swXSk7XG4gICAgdGhpc1swXSA9IDA7XG4gIH1cblxuICAvKiogR2V0IHRoZSByb290IG5vZGUgb2YgdGhlIHN5bnRheCB0cmVlLiAqL1xuICBnZXQgcm9vdE5vZGUoKTogTm9kZSB7XG4gICAgQy5fdHNfdHJlZV9yb290X25vZGVfd2FzbSh0aGlzWzBdKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzKSE7XG4gIH1cblxuICAvKipcbiAgICogR2V0IHRoZSByb290IG5vZGUgb2YgdGhlIHN5bnRheCB0cmVlLCBidXQgd2l0aCBpdHMgcG9zaXRpb24gc2hpZnRlZFxuICAgKiBmb3J3YXJkIGJ5IHRoZSBnaXZlbiBvZmZzZXQuXG4gICAqL1xuICByb290Tm9kZVdpdGhPZmZzZXQob2Zmc2V0Qnl0ZXM6IG51bWJlciwgb2Zmc2V0RXh0ZW50OiBQb2ludCk6IE5vZGUge1xuICAgIGNvbnN0IGFkZHJlc3MgPSBUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX05PREU7XG4gICAgQy5zZXRWYWx1ZShhZGRyZXNzLCBvZmZzZXRCeXRlcywgJ2kzMicpO1xuICAgIG1hcnNoYWxQb2ludChhZGRyZXNzICsgU0laRV9PRl9JTlQsIG9mZnNldEV4dGVudCk7XG4gICAgQy5fdHNfdHJlZV9yb290X25vZGVfd2l0aF9vZmZzZXRfd2FzbSh0aGlzWzBdKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzKSE7XG4gIH1cblxuICAvKipcbiAgICogRWRpdCB0aGUgc3ludGF4IHRyZWUgdG8ga2VlcCBpdCBpbiBzeW5jIHdpdGggc291cmNlIGNvZGUgdGhhdCBoYXMgYmVlblxuICAgKiBlZGl0ZWQuXG4gICAqXG4gICAqIFlvdSBtdXN0IGRlc2NyaWJlIHRoZSBlZGl0IGJvdGggaW4gdGVybXMgb2YgYnl0ZSBvZmZzZXRzIGFuZCBpbiB0ZXJtcyBvZlxuICAgKiByb3cvY29sdW1uIGNvb3JkaW5hdGVzLlxuICAgKi9cbiAgZWRpdChlZGl0OiBFZGl0KTogdm9pZCB7XG4gICAgbWFyc2hhbEVkaXQoZWRpdCk7XG4gICAgQy5fdHNfdHJlZV9lZGl0X3dhc20odGhpc1swXSk7XG4gIH1cblxuICAvKiogQ3JlYXRlIGEgbmV3IHtAbGluayBUcmVlQ3Vyc29yfSBzdGFydGluZyBmcm9tIHRoZSByb290IG9mIHRoZSB0cmVlLiAqL1xuICB3YWxrKCk6IFRyZWVDdXJzb3Ige1xuICAgIHJldHVybiB0aGlzLnJvb3ROb2RlLndhbGsoKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBDb21wYXJlIHRoaXMgb2xkIGVkaXRlZCBzeW50YXggdHJlZSB0byBhIG5ldyBzeW50YXggdHJlZSByZXByZXNlbnRpbmdcbiAgICogdGhlIHNhbWUgZG9jdW1lbnQsIHJldHVybmluZyBhIHNlcXVlbmNlIG9mIHJhbmdlcyB3aG9zZSBzeW50YWN0aWNcbiAgICogc3RydWN0dXJlIGhhcyBjaGFuZ2VkLlxuICAgKlxuICAgKiBGb3IgdGhpcyB0byB3b3JrIGNvcnJlY3RseSwgdGhpcyBzeW50YXggdHJlZSBtdXN0IGhhdmUgYmVlbiBlZGl0ZWQgc3VjaFxuICAgKiB0aGF0IGl0cyByYW5nZXMgbWF0Y2ggdXAgdG8gdGhlIG5ldyB0cmVlLiBHZW5lcmFsbHksIHlvdSdsbCB3YW50IHRvXG4gICAqIGNhbGwgdGhpcyBtZXRob2QgcmlnaHQgYWZ0ZXIgY2FsbGluZyBvbmUgb2YgdGhlIFtgUGFyc2VyOjpwYXJzZWBdXG4gICAqIGZ1bmN0aW9ucy4gQ2FsbCBpdCBvbiB0aGUgb2xkIHRyZWUgdGhhdCB3YXMgcGFzc2VkIHRvIHBhcnNlLCBhbmRcbiAgICogcGFzcyB0aGUgbmV3IHRyZWUgdGhhdCB3YXMgcmV0dXJuZWQgZnJvbSBgcGFyc2VgLlxuICAgKi9cbiAgZ2V0Q2hhbmdlZFJhbmdlcyhvdGhlcjogVHJlZSk6IFJhbmdlW10ge1xuICAgIGlmICghKG90aGVyIGluc3RhbmNlb2YgVHJlZSkpIHtcbiAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoJ0FyZ3VtZW50IG11c3QgYmUgYSBUcmVlJyk7XG4gICAgfVxuXG4gICAgQy5fdHNfdHJlZV9nZXRfY2hhbmdlZF9yYW5nZXNfd2FzbSh0aGlzWzBdLCBvdGhlclswXSk7XG4gICAgY29uc3QgY291bnQgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiwgJ2kzMicpO1xuICAgIGNvbnN0IGJ1ZmZlciA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9JTlQsICdpMzInKTtcbiAgICBjb25zdCByZXN1bHQgPSBuZXcgQXJyYXk8UmFuZ2U+KGNvdW50KTtcblxuICAgIGlmIChjb3VudCA+IDApIHtcbiAgICAgIGxldCBhZGRyZXNzID0gYnVmZmVyO1xuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb3VudDsgaSsrKSB7XG4gICAgICAgIHJlc3VsdFtpXSA9IHVubWFyc2hhbFJhbmdlKGFkZHJlc3MpO1xuICAgICAgICBhZGRyZXNzICs9IFNJWkVfT0ZfUkFOR0U7XG4gICAgICB9XG4gICAgICBDLl9mcmVlKGJ1ZmZlcik7XG4gICAgfVxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICAvKiogR2V0IHRoZSBpbmNsdWRlZCByYW5nZXMgdGhhdCB3ZXJlIHVzZWQgdG8gcGFyc2UgdGhlIHN5bnRheCB0cmVlLiAqL1xuICBnZXRJbmNsdWRlZFJhbmdlcygpOiBSYW5nZVtdIHtcbiAgICBDLl90c190cmVlX2luY2x1ZGVkX3Jhbmdlc193YXNtKHRoaXNbMF0pO1xuICAgIGNvbnN0IGNvdW50ID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIsICdpMzInKTtcbiAgICBjb25zdCBidWZmZXIgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiArIFNJWkVfT0ZfSU5ULCAnaTMyJyk7XG4gICAgY29uc3QgcmVzdWx0ID0gbmV3IEFycmF5PFJhbmdlPihjb3VudCk7XG5cbiAgICBpZiAoY291bnQgPiAwKSB7XG4gICAgICBsZXQgYWRkcmVzcyA9IGJ1ZmZlcjtcbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgICByZXN1bHRbaV0gPSB1bm1hcnNoYWxSYW5nZShhZGRyZXNzKTtcbiAgICAgICAgYWRkcmVzcyArPSBTSVpFX09GX1JBTkdFO1xuICAgICAgfVxuICAgICAgQy5fZnJlZShidWZmZXIpO1xuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG59XG4iLCAiaW1wb3J0IHsgSU5URVJOQUwsIEludGVybmFsLCBhc3NlcnRJbnRlcm5hbCwgUG9pbnQsIFNJWkVfT0ZfTk9ERSwgU0laRV9PRl9DVVJTT1IsIEMgfSBmcm9tICcuL2NvbnN0YW50cyc7XG5pbXBvcnQgeyBtYXJzaGFsTm9kZSwgbWFyc2hhbFBvaW50LCBtYXJzaGFsVHJlZUN1cnNvciwgdW5tYXJzaGFsTm9kZSwgdW5tYXJzaGFsUG9pbnQsIHVubWFyc2hhbFRyZWVDdXJzb3IgfSBmcm9tICcuL21hcnNoYWwnO1xuaW1wb3J0IHsgTm9kZSB9IGZyb20gJy4vbm9kZSc7XG5pbXBvcnQgeyBUUkFOU0ZFUl9CVUZGRVIgfSBmcm9tICcuL3BhcnNlcic7XG5pbXBvcnQgeyBnZXRUZXh0LCBUcmVlIH0gZnJvbSAnLi90cmVlJztcbmltcG9ydCB7IG5ld0ZpbmFsaXplciB9IGZyb20gJy4vZmluYWxpemF0aW9uX3JlZ2lzdHJ5JztcblxuY29uc3QgZmluYWxpemVyID0gbmV3RmluYWxpemVyKChoYW5kbGVzOiBudW1iZXJbXSkgPT4ge1xuICBtYXJzaGFsVHJlZUN1cnNvcih7IGhhbmRsZXMgfSk7XG4gIC8vIERlbGV0aW5nIGEgY3Vyc29yIG9ubHkgZnJlZXMgaXRzIHN0YWNrLCBzbyBpdCBkb2Vzbid0IG5lZWQgdGhlIHRyZWUuXG4gIEMuX3RzX3RyZWVfY3Vyc29yX2RlbGV0ZV93YXNtKDApO1xufSk7XG5cbi8qKiBBIHN0YXRlZnVsIG9iamVjdCBmb3Igd2Fsa2luZyBhIHN5bnRheCB7QGxpbmsgVHJlZX0gZWZmaWNpZW50bHkuICovXG5leHBvcnQgY2xhc3MgVHJlZUN1cnNvciB7XG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgcmVhZG9ubHkgaGFuZGxlcyA9IFswLCAwLCAwLCAwXTsgLy8gSW50ZXJuYWwgaGFuZGxlcyBmb3IgV2FzbSwgc2hhcmVkIHdpdGggdGhlIGZpbmFsaXplci5cblxuICAvKiogQGludGVybmFsICovXG4gIHByaXZhdGUgdHJlZTogVHJlZTtcblxuICAvKiogQGludGVybmFsICovXG4gIGNvbnN0cnVjdG9yKGludGVybmFsOiBJbnRlcm5hbCwgdHJlZTogVHJlZSkge1xuICAgIGFzc2VydEludGVybmFsKGludGVybmFsKTtcbiAgICB0aGlzLnRyZWUgPSB0cmVlO1xuICAgIHVubWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgZmluYWxpemVyPy5yZWdpc3Rlcih0aGlzLCB0aGlzLmhhbmRsZXMsIHRoaXMpO1xuICB9XG5cbiAgLyoqIENyZWF0ZXMgYSBkZWVwIGNvcHkgb2YgdGhlIHRyZWUgY3Vyc29yLiBUaGlzIGFsbG9jYXRlcyBuZXcgbWVtb3J5LiAqL1xuICBjb3B5KCk6IFRyZWVDdXJzb3Ige1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIEMuX3RzX3RyZWVfY3Vyc29yX2NvcHlfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHJldHVybiBuZXcgVHJlZUN1cnNvcihJTlRFUk5BTCwgdGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKiBEZWxldGUgdGhlIHRyZWUgY3Vyc29yLCBmcmVlaW5nIGl0cyByZXNvdXJjZXMuICovXG4gIGRlbGV0ZSgpOiB2b2lkIHtcbiAgICBmaW5hbGl6ZXI/LnVucmVnaXN0ZXIodGhpcyk7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgQy5fdHNfdHJlZV9jdXJzb3JfZGVsZXRlX3dhc20odGhpcy50cmVlWzBdKTtcbiAgICB0aGlzLmhhbmRsZXMuZmlsbCgwKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHRyZWUgY3Vyc29yJ3MgY3VycmVudCB7QGxpbmsgTm9kZX0uICovXG4gIGdldCBjdXJyZW50Tm9kZSgpOiBOb2RlIHtcbiAgICBtYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICBDLl90c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHJldHVybiB1bm1hcnNoYWxOb2RlKHRoaXMudHJlZSkhO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGUgbnVtZXJpY2FsIGZpZWxkIGlkIG9mIHRoaXMgdHJlZSBjdXJzb3IncyBjdXJyZW50IG5vZGUuXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBUcmVlQ3Vyc29yI2N1cnJlbnRGaWVsZE5hbWV9LlxuICAgKi9cbiAgZ2V0IGN1cnJlbnRGaWVsZElkKCk6IG51bWJlciB7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIEMuX3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfZmllbGRfaWRfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICB9XG5cbiAgLyoqIEdldCB0aGUgZmllbGQgbmFtZSBvZiB0aGlzIHRyZWUgY3Vyc29yJ3MgY3VycmVudCBub2RlLiAqL1xuICBnZXQgY3VycmVudEZpZWxkTmFtZSgpOiBzdHJpbmcgfCBudWxsIHtcbiAgICByZXR1cm4gdGhpcy50cmVlLmxhbmd1YWdlLmZpZWxkc1t0aGlzLmN1cnJlbnRGaWVsZElkXTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhlIGRlcHRoIG9mIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUgcmVsYXRpdmUgdG8gdGhlIG9yaWdpbmFsXG4gICAqIG5vZGUgdGhhdCB0aGUgY3Vyc29yIHdhcyBjb25zdHJ1Y3RlZCB3aXRoLlxuICAgKi9cbiAgZ2V0IGN1cnJlbnREZXB0aCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIHJldHVybiBDLl90c190cmVlX2N1cnNvcl9jdXJyZW50X2RlcHRoX3dhc20odGhpcy50cmVlWzBdKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhlIGluZGV4IG9mIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUgb3V0IG9mIGFsbCBvZiB0aGVcbiAgICogZGVzY2VuZGFudHMgb2YgdGhlIG9yaWdpbmFsIG5vZGUgdGhhdCB0aGUgY3Vyc29yIHdhcyBjb25zdHJ1Y3RlZCB3aXRoLlxuICAgKi9cbiAgZ2V0IGN1cnJlbnREZXNjZW5kYW50SW5kZXgoKTogbnVtYmVyIHtcbiAgICBtYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICByZXR1cm4gQy5fdHNfdHJlZV9jdXJzb3JfY3VycmVudF9kZXNjZW5kYW50X2luZGV4X3dhc20odGhpcy50cmVlWzBdKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHR5cGUgb2YgdGhlIGN1cnNvcidzIGN1cnJlbnQgbm9kZS4gKi9cbiAgZ2V0IG5vZGVUeXBlKCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIHRoaXMudHJlZS5sYW5ndWFnZS50eXBlc1t0aGlzLm5vZGVUeXBlSWRdIHx8ICdFUlJPUic7XG4gIH1cblxuICAvKiogR2V0IHRoZSB0eXBlIGlkIG9mIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUuICovXG4gIGdldCBub2RlVHlwZUlkKCk6IG51bWJlciB7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIEMuX3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV90eXBlX2lkX3dhc20odGhpcy50cmVlWzBdKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHN0YXRlIGlkIG9mIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUuICovXG4gIGdldCBub2RlU3RhdGVJZCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIHJldHVybiBDLl90c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfc3RhdGVfaWRfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICB9XG5cbiAgLyoqIEdldCB0aGUgaWQgb2YgdGhlIGN1cnNvcidzIGN1cnJlbnQgbm9kZS4gKi9cbiAgZ2V0IG5vZGVJZCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIHJldHVybiBDLl90c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfaWRfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICB9XG5cbiAgLyoqXG4gICAqIENoZWNrIGlmIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUgaXMgKm5hbWVkKi5cbiAgICpcbiAgICogTmFtZWQgbm9kZXMgY29ycmVzcG9uZCB0byBuYW1lZCBydWxlcyBpbiB0aGUgZ3JhbW1hciwgd2hlcmVhc1xuICAgKiAqYW5vbnltb3VzKiBub2RlcyBjb3JyZXNwb25kIHRvIHN0cmluZyBsaXRlcmFscyBpbiB0aGUgZ3JhbW1hci5cbiAgICovXG4gIGdldCBub2RlSXNOYW1lZCgpOiBib29sZWFuIHtcbiAgICBtYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICByZXR1cm4gQy5fdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lzX25hbWVkX3dhc20odGhpcy50cmVlWzBdKSA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBDaGVjayBpZiB0aGUgY3Vyc29yJ3MgY3VycmVudCBub2RlIGlzICptaXNzaW5nKi5cbiAgICpcbiAgICogTWlzc2luZyBub2RlcyBhcmUgaW5zZXJ0ZWQgYnkgdGhlIHBhcnNlciBpbiBvcmRlciB0byByZWNvdmVyIGZyb21cbiAgICogY2VydGFpbiBraW5kcyBvZiBzeW50YXggZXJyb3JzLlxuICAgKi9cbiAgZ2V0IG5vZGVJc01pc3NpbmcoKTogYm9vbGVhbiB7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIEMuX3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9pc19taXNzaW5nX3dhc20odGhpcy50cmVlWzBdKSA9PT0gMTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHN0cmluZyBjb250ZW50IG9mIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUuICovXG4gIGdldCBub2RlVGV4dCgpOiBzdHJpbmcge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIGNvbnN0IHN0YXJ0SW5kZXggPSBDLl90c190cmVlX2N1cnNvcl9zdGFydF9pbmRleF93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgY29uc3QgZW5kSW5kZXggPSBDLl90c190cmVlX2N1cnNvcl9lbmRfaW5kZXhfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIEMuX3RzX3RyZWVfY3Vyc29yX3N0YXJ0X3Bvc2l0aW9uX3dhc20odGhpcy50cmVlWzBdKTtcbiAgICBjb25zdCBzdGFydFBvc2l0aW9uID0gdW5tYXJzaGFsUG9pbnQoVFJBTlNGRVJfQlVGRkVSKTtcbiAgICByZXR1cm4gZ2V0VGV4dCh0aGlzLnRyZWUsIHN0YXJ0SW5kZXgsIGVuZEluZGV4LCBzdGFydFBvc2l0aW9uKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHN0YXJ0IHBvc2l0aW9uIG9mIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUuICovXG4gIGdldCBzdGFydFBvc2l0aW9uKCk6IFBvaW50IHtcbiAgICBtYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICBDLl90c190cmVlX2N1cnNvcl9zdGFydF9wb3NpdGlvbl93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgcmV0dXJuIHVubWFyc2hhbFBvaW50KFRSQU5TRkVSX0JVRkZFUik7XG4gIH1cblxuICAvKiogR2V0IHRoZSBlbmQgcG9zaXRpb24gb2YgdGhlIGN1cnNvcidzIGN1cnJlbnQgbm9kZS4gKi9cbiAgZ2V0IGVuZFBvc2l0aW9uKCk6IFBvaW50IHtcbiAgICBtYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICBDLl90c190cmVlX2N1cnNvcl9lbmRfcG9zaXRpb25fd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHJldHVybiB1bm1hcnNoYWxQb2ludChUUkFOU0ZFUl9CVUZGRVIpO1xuICB9XG5cbiAgLyoqIEdldCB0aGUgc3RhcnQgaW5kZXggb2YgdGhlIGN1cnNvcidzIGN1cnJlbnQgbm9kZS4gKi9cbiAgZ2V0IHN0YXJ0SW5kZXgoKTogbnVtYmVyIHtcbiAgICBtYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICByZXR1cm4gQy5fdHNfdHJlZV9jdXJzb3Jfc3RhcnRfaW5kZXhfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICB9XG5cbiAgLyoqIEdldCB0aGUgZW5kIGluZGV4IG9mIHRoZSBjdXJzb3IncyBjdXJyZW50IG5vZGUuICovXG4gIGdldCBlbmRJbmRleCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIHJldHVybiBDLl90c190cmVlX2N1cnNvcl9lbmRfaW5kZXhfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICB9XG5cbiAgLyoqXG4gICAqIE1vdmUgdGhpcyBjdXJzb3IgdG8gdGhlIGZpcnN0IGNoaWxkIG9mIGl0cyBjdXJyZW50IG5vZGUuXG4gICAqXG4gICAqIFRoaXMgcmV0dXJucyBgdHJ1ZWAgaWYgdGhlIGN1cnNvciBzdWNjZXNzZnVsbHkgbW92ZWQsIGFuZCByZXR1cm5zXG4gICAqIGBmYWxzZWAgaWYgdGhlcmUgd2VyZSBubyBjaGlsZHJlbi5cbiAgICovXG4gIGdvdG9GaXJzdENoaWxkKCk6IGJvb2xlYW4ge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIGNvbnN0IHJlc3VsdCA9IEMuX3RzX3RyZWVfY3Vyc29yX2dvdG9fZmlyc3RfY2hpbGRfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHVubWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIHJlc3VsdCA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBNb3ZlIHRoaXMgY3Vyc29yIHRvIHRoZSBsYXN0IGNoaWxkIG9mIGl0cyBjdXJyZW50IG5vZGUuXG4gICAqXG4gICAqIFRoaXMgcmV0dXJucyBgdHJ1ZWAgaWYgdGhlIGN1cnNvciBzdWNjZXNzZnVsbHkgbW92ZWQsIGFuZCByZXR1cm5zXG4gICAqIGBmYWxzZWAgaWYgdGhlcmUgd2VyZSBubyBjaGlsZHJlbi5cbiAgICpcbiAgICogTm90ZSB0aGF0IHRoaXMgZnVuY3Rpb24gbWF5IGJlIHNsb3dlciB0aGFuXG4gICAqIHtAbGluayBUcmVlQ3Vyc29yI2dvdG9GaXJzdENoaWxkfSBiZWNhdXNlIGl0IG5lZWRzIHRvXG4gICAqIGl0ZXJhdGUgdGhyb3VnaCBhbGwgdGhlIGNoaWxkcmVuIHRvIGNvbXB1dGUgdGhlIGNoaWxkJ3MgcG9zaXRpb24uXG4gICAqL1xuICBnb3RvTGFzdENoaWxkKCk6IGJvb2xlYW4ge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIGNvbnN0IHJlc3VsdCA9IEMuX3RzX3RyZWVfY3Vyc29yX2dvdG9fbGFzdF9jaGlsZF93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgdW5tYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICByZXR1cm4gcmVzdWx0ID09PSAxO1xuICB9XG5cbiAgLyoqXG4gICAqIE1vdmUgdGhpcyBjdXJzb3IgdG8gdGhlIHBhcmVudCBvZiBpdHMgY3VycmVudCBub2RlLlxuICAgKlxuICAgKiBUaGlzIHJldHVybnMgYHRydWVgIGlmIHRoZSBjdXJzb3Igc3VjY2Vzc2Z1bGx5IG1vdmVkLCBhbmQgcmV0dXJuc1xuICAgKiBgZmFsc2VgIGlmIHRoZXJlIHdhcyBubyBwYXJlbnQgbm9kZSAodGhlIGN1cnNvciB3YXMgYWxyZWFkeSBvbiB0aGVcbiAgICogcm9vdCBub2RlKS5cbiAgICpcbiAgICogTm90ZSB0aGF0IHRoZSBub2RlIHRoZSBjdXJzb3Igd2FzIGNvbnN0cnVjdGVkIHdpdGggaXMgY29uc2lkZXJlZCB0aGUgcm9vdFxuICAgKiBvZiB0aGUgY3Vyc29yLCBhbmQgdGhlIGN1cnNvciBjYW5ub3Qgd2FsayBvdXRzaWRlIHRoaXMgbm9kZS5cbiAgICovXG4gIGdvdG9QYXJlbnQoKTogYm9vbGVhbiB7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgY29uc3QgcmVzdWx0ID0gQy5fdHNfdHJlZV9jdXJzb3JfZ290b19wYXJlbnRfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHVubWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIHJlc3VsdCA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBNb3ZlIHRoaXMgY3Vyc29yIHRvIHRoZSBuZXh0IHNpYmxpbmcgb2YgaXRzIGN1cnJlbnQgbm9kZS5cbiAgICpcbiAgICogVGhpcyByZXR1cm5zIGB0cnVlYCBpZiB0aGUgY3Vyc29yIHN1Y2Nlc3NmdWxseSBtb3ZlZCwgYW5kIHJldHVybnNcbiAgICogYGZhbHNlYCBpZiB0aGVyZSB3YXMgbm8gbmV4dCBzaWJsaW5nIG5vZGUuXG4gICAqXG4gICAqIE5vdGUgdGhhdCB0aGUgbm9kZSB0aGUgY3Vyc29yIHdhcyBjb25zdHJ1Y3RlZCB3aXRoIGlzIGNvbnNpZGVyZWQgdGhlIHJvb3RcbiAgICogb2YgdGhlIGN1cnNvciwgYW5kIHRoZSBjdXJzb3IgY2Fubm90IHdhbGsgb3V0c2lkZSB0aGlzIG5vZGUuXG4gICAqL1xuICBnb3RvTmV4dFNpYmxpbmcoKTogYm9vbGVhbiB7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgY29uc3QgcmVzdWx0ID0gQy5fdHNfdHJlZV9jdXJzb3JfZ290b19uZXh0X3NpYmxpbmdfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHVubWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIHJlc3VsdCA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBNb3ZlIHRoaXMgY3Vyc29yIHRvIHRoZSBwcmV2aW91cyBzaWJsaW5nIG9mIGl0cyBjdXJyZW50IG5vZGUuXG4gICAqXG4gICAqIFRoaXMgcmV0dXJucyBgdHJ1ZWAgaWYgdGhlIGN1cnNvciBzdWNjZXNzZnVsbHkgbW92ZWQsIGFuZCByZXR1cm5zXG4gICAqIGBmYWxzZWAgaWYgdGhlcmUgd2FzIG5vIHByZXZpb3VzIHNpYmxpbmcgbm9kZS5cbiAgICpcbiAgICogTm90ZSB0aGF0IHRoaXMgZnVuY3Rpb24gbWF5IGJlIHNsb3dlciB0aGFuXG4gICAqIHtAbGluayBUcmVlQ3Vyc29yI2dvdG9OZXh0U2libGluZ30gZHVlIHRvIGhvdyBub2RlXG4gICAqIHBvc2l0aW9ucyBhcmUgc3RvcmVkLiBJbiB0aGUgd29yc3QgY2FzZSwgdGhpcyB3aWxsIG5lZWQgdG8gaXRlcmF0ZVxuICAgKiB0aHJvdWdoIGFsbCB0aGUgY2hpbGRyZW4gdXAgdG8gdGhlIHByZXZpb3VzIHNpYmxpbmcgbm9kZSB0byByZWNhbGN1bGF0ZVxuICAgKiBpdHMgcG9zaXRpb24uIEFsc28gbm90ZSB0aGF0IHRoZSBub2RlIHRoZSBjdXJzb3Igd2FzIGNvbnN0cnVjdGVkIHdpdGggaXNcbiAgICogY29uc2lkZXJlZCB0aGUgcm9vdCBvZiB0aGUgY3Vyc29yLCBhbmQgdGhlIGN1cnNvciBjYW5ub3Qgd2FsayBvdXRzaWRlIHRoaXMgbm9kZS5cbiAgICovXG4gIGdvdG9QcmV2aW91c1NpYmxpbmcoKTogYm9vbGVhbiB7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgY29uc3QgcmVzdWx0ID0gQy5fdHNfdHJlZV9jdXJzb3JfZ290b19wcmV2aW91c19zaWJsaW5nX3dhc20odGhpcy50cmVlWzBdKTtcbiAgICB1bm1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIHJldHVybiByZXN1bHQgPT09IDE7XG4gIH1cblxuICAvKipcbiAgICogTW92ZSB0aGUgY3Vyc29yIHRvIHRoZSBub2RlIHRoYXQgaXMgdGhlIG50aCBkZXNjZW5kYW50IG9mXG4gICAqIHRoZSBvcmlnaW5hbCBub2RlIHRoYXQgdGhlIGN1cnNvciB3YXMgY29uc3RydWN0ZWQgd2l0aCwgd2hlcmVcbiAgICogemVybyByZXByZXNlbnRzIHRoZSBvcmlnaW5hbCBub2RlIGl0c2VsZi5cbiAgICovXG4gIGdvdG9EZXNjZW5kYW50KGdvYWxEZXNjZW5kYW50SW5kZXg6IG51bWJlcik6IHZvaWQge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIEMuX3RzX3RyZWVfY3Vyc29yX2dvdG9fZGVzY2VuZGFudF93YXNtKHRoaXMudHJlZVswXSwgZ29hbERlc2NlbmRhbnRJbmRleCk7XG4gICAgdW5tYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBNb3ZlIHRoaXMgY3Vyc29yIHRvIHRoZSBmaXJzdCBjaGlsZCBvZiBpdHMgY3VycmVudCBub2RlIHRoYXQgY29udGFpbnMgb3JcbiAgICogc3RhcnRzIGFmdGVyIHRoZSBnaXZlbiBieXRlIG9mZnNldC5cbiAgICpcbiAgICogVGhpcyByZXR1cm5zIGB0cnVlYCBpZiB0aGUgY3Vyc29yIHN1Y2Nlc3NmdWxseSBtb3ZlZCB0byBhIGNoaWxkIG5vZGUsIGFuZCByZXR1cm5zXG4gICAqIGBmYWxzZWAgaWYgbm8gc3VjaCBjaGlsZCB3YXMgZm91bmQuXG4gICAqL1xuICBnb3RvRmlyc3RDaGlsZEZvckluZGV4KGdvYWxJbmRleDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgQy5zZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX0NVUlNPUiwgZ29hbEluZGV4LCAnaTMyJyk7XG4gICAgY29uc3QgcmVzdWx0ID0gQy5fdHNfdHJlZV9jdXJzb3JfZ290b19maXJzdF9jaGlsZF9mb3JfaW5kZXhfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHVubWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIHJlc3VsdCA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBNb3ZlIHRoaXMgY3Vyc29yIHRvIHRoZSBmaXJzdCBjaGlsZCBvZiBpdHMgY3VycmVudCBub2RlIHRoYXQgY29udGFpbnMgb3JcbiAgICogc3RhcnRzIGFmdGVyIHRoZSBnaXZlbiBwb3NpdGlvbi5cbiAgICpcbiAgICogVGhpcyByZXR1cm5zIGB0cnVlYCBpZiB0aGUgY3Vyc29yIHN1Y2Nlc3NmdWxseSBtb3ZlZCB0byBhIGNoaWxkIG5vZGUsIGFuZCByZXR1cm5zXG4gICAqIGBmYWxzZWAgaWYgbm8gc3VjaCBjaGlsZCB3YXMgZm91bmQuXG4gICAqL1xuICBnb3RvRmlyc3RDaGlsZEZvclBvc2l0aW9uKGdvYWxQb3NpdGlvbjogUG9pbnQpOiBib29sZWFuIHtcbiAgICBtYXJzaGFsVHJlZUN1cnNvcih0aGlzKTtcbiAgICBtYXJzaGFsUG9pbnQoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9DVVJTT1IsIGdvYWxQb3NpdGlvbik7XG4gICAgY29uc3QgcmVzdWx0ID0gQy5fdHNfdHJlZV9jdXJzb3JfZ290b19maXJzdF9jaGlsZF9mb3JfcG9zaXRpb25fd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHVubWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgcmV0dXJuIHJlc3VsdCA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBSZS1pbml0aWFsaXplIHRoaXMgdHJlZSBjdXJzb3IgdG8gc3RhcnQgYXQgdGhlIG9yaWdpbmFsIG5vZGUgdGhhdCB0aGVcbiAgICogY3Vyc29yIHdhcyBjb25zdHJ1Y3RlZCB3aXRoLlxuICAgKi9cbiAgcmVzZXQobm9kZTogTm9kZSk6IHZvaWQge1xuICAgIG1hcnNoYWxOb2RlKG5vZGUpO1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMsIFRSQU5TRkVSX0JVRkZFUiArIFNJWkVfT0ZfTk9ERSk7XG4gICAgQy5fdHNfdHJlZV9jdXJzb3JfcmVzZXRfd2FzbShub2RlLnRyZWVbMF0pO1xuICAgIHVubWFyc2hhbFRyZWVDdXJzb3IodGhpcyk7XG4gICAgdGhpcy50cmVlID0gbm9kZS50cmVlO1xuICB9XG5cbiAgLyoqXG4gICAqIFJlLWluaXRpYWxpemUgYSB0cmVlIGN1cnNvciB0byB0aGUgc2FtZSBwb3NpdGlvbiBhcyBhbm90aGVyIGN1cnNvci5cbiAgICpcbiAgICogVW5saWtlIHtAbGluayBUcmVlQ3Vyc29yI3Jlc2V0fSwgdGhpcyB3aWxsIG5vdCBsb3NlIHBhcmVudFxuICAgKiBpbmZvcm1hdGlvbiBhbmQgYWxsb3dzIHJldXNpbmcgYWxyZWFkeSBjcmVhdGVkIGN1cnNvcnMuXG4gICAqL1xuICByZXNldFRvKGN1cnNvcjogVHJlZUN1cnNvcik6IHZvaWQge1xuICAgIG1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMsIFRSQU5TRkVSX0JVRkZFUik7XG4gICAgbWFyc2hhbFRyZWVDdXJzb3IoY3Vyc29yLCBUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX0NVUlNPUik7XG4gICAgQy5fdHNfdHJlZV9jdXJzb3JfcmVzZXRfdG9fd2FzbSh0aGlzLnRyZWVbMF0sIGN1cnNvci50cmVlWzBdKTtcbiAgICB1bm1hcnNoYWxUcmVlQ3Vyc29yKHRoaXMpO1xuICAgIHRoaXMudHJlZSA9IGN1cnNvci50cmVlO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgSU5URVJOQUwsIEludGVybmFsLCBhc3NlcnRJbnRlcm5hbCwgU0laRV9PRl9JTlQsIFNJWkVfT0ZfTk9ERSwgU0laRV9PRl9QT0lOVCwgWkVST19QT0lOVCwgaXNQb2ludCwgQywgUG9pbnQgfSBmcm9tICcuL2NvbnN0YW50cyc7XG5pbXBvcnQgeyBnZXRUZXh0LCBUcmVlIH0gZnJvbSAnLi90cmVlJztcbmltcG9ydCB7IFRyZWVDdXJzb3IgfSBmcm9tICcuL3RyZWVfY3Vyc29yJztcbi8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBAdHlwZXNjcmlwdC1lc2xpbnQvbm8tdW51c2VkLXZhcnNcbmltcG9ydCB7IExhbmd1YWdlIH0gZnJvbSAnLi9sYW5ndWFnZSc7XG5pbXBvcnQgeyBtYXJzaGFsTm9kZSwgbWFyc2hhbFBvaW50LCB1bm1hcnNoYWxOb2RlLCB1bm1hcnNoYWxQb2ludCB9IGZyb20gJy4vbWFyc2hhbCc7XG5pbXBvcnQgeyBUUkFOU0ZFUl9CVUZGRVIgfSBmcm9tICcuL3BhcnNlcic7XG5pbXBvcnQgeyBFZGl0IH0gZnJvbSAnLi9lZGl0JztcblxuLyoqIEEgc2luZ2xlIG5vZGUgd2l0aGluIGEgc3ludGF4IHtAbGluayBUcmVlfS4gKi9cbmV4cG9ydCBjbGFzcyBOb2RlIHtcbiAgLyoqIEBpbnRlcm5hbCAqL1xuICAvLyBAdHMtZXhwZWN0LWVycm9yOiBuZXZlciByZWFkXG4gIHByaXZhdGUgWzBdID0gMDsgLy8gSW50ZXJuYWwgaGFuZGxlIGZvciBXYXNtXG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBwcml2YXRlIF9jaGlsZHJlbj86IE5vZGVbXTtcblxuICAvKiogQGludGVybmFsICovXG4gIHByaXZhdGUgX25hbWVkQ2hpbGRyZW4/OiBOb2RlW107XG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBjb25zdHJ1Y3RvcihcbiAgICBpbnRlcm5hbDogSW50ZXJuYWwsXG4gICAge1xuICAgICAgaWQsXG4gICAgICB0cmVlLFxuICAgICAgc3RhcnRJbmRleCxcbiAgICAgIHN0YXJ0UG9zaXRpb24sXG4gICAgICBvdGhlcixcbiAgICB9OiB7XG4gICAgICBpZDogbnVtYmVyO1xuICAgICAgdHJlZTogVHJlZTtcbiAgICAgIHN0YXJ0SW5kZXg6IG51bWJlcjtcbiAgICAgIHN0YXJ0UG9zaXRpb246IFBvaW50O1xuICAgICAgb3RoZXI6IG51bWJlcjtcbiAgICB9XG4gICkge1xuICAgIGFzc2VydEludGVybmFsKGludGVybmFsKTtcbiAgICB0aGlzWzBdID0gb3RoZXI7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMudHJlZSA9IHRyZWU7XG4gICAgdGhpcy5zdGFydEluZGV4ID0gc3RhcnRJbmRleDtcbiAgICB0aGlzLnN0YXJ0UG9zaXRpb24gPSBzdGFydFBvc2l0aW9uO1xuICB9XG5cbiAgLyoqXG4gICAqIFRoZSBudW1lcmljIGlkIGZvciB0aGlzIG5vZGUgdGhhdCBpcyB1bmlxdWUuXG4gICAqXG4gICAqIFdpdGhpbiBhIGdpdmVuIHN5bnRheCB0cmVlLCBubyB0d28gbm9kZXMgaGF2ZSB0aGUgc2FtZSBpZC4gSG93ZXZlcjpcbiAgICpcbiAgICogKiBJZiBhIG5ldyB0cmVlIGlzIGNyZWF0ZWQgYmFzZWQgb24gYW4gb2xkZXIgdHJlZSwgYW5kIGEgbm9kZSBmcm9tIHRoZSBvbGQgdHJlZSBpcyByZXVzZWQgaW5cbiAgICogICB0aGUgcHJvY2VzcywgdGhlbiB0aGF0IG5vZGUgd2lsbCBoYXZlIHRoZSBzYW1lIGlkIGluIGJvdGggdHJlZXMuXG4gICAqXG4gICAqICogQSBub2RlIG5vdCBtYXJrZWQgYXMgaGF2aW5nIGNoYW5nZXMgZG9lcyBub3QgZ3VhcmFudGVlIGl0IHdhcyByZXVzZWQuXG4gICAqXG4gICAqICogSWYgYSBub2RlIGlzIG1hcmtlZCBhcyBoYXZpbmcgY2hhbmdlZCBpbiB0aGUgb2xkIHRyZWUsIGl0IHdpbGwgbm90IGJlIHJldXNlZC5cbiAgICovXG4gIGlkOiBudW1iZXI7XG5cbiAgLyoqIFRoZSBieXRlIGluZGV4IHdoZXJlIHRoaXMgbm9kZSBzdGFydHMuICovXG4gIHN0YXJ0SW5kZXg6IG51bWJlcjtcblxuICAvKiogVGhlIHBvc2l0aW9uIHdoZXJlIHRoaXMgbm9kZSBzdGFydHMuICovXG4gIHN0YXJ0UG9zaXRpb246IFBvaW50O1xuXG4gIC8qKiBUaGUgdHJlZSB0aGF0IHRoaXMgbm9kZSBiZWxvbmdzIHRvLiAqL1xuICB0cmVlOiBUcmVlO1xuXG4gIC8qKiBHZXQgdGhpcyBub2RlJ3MgdHlwZSBhcyBhIG51bWVyaWNhbCBpZC4gKi9cbiAgZ2V0IHR5cGVJZCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX3N5bWJvbF93YXNtKHRoaXMudHJlZVswXSk7XG4gIH1cblxuICAvKipcbiAgICogR2V0IHRoZSBub2RlJ3MgdHlwZSBhcyBhIG51bWVyaWNhbCBpZCBhcyBpdCBhcHBlYXJzIGluIHRoZSBncmFtbWFyLFxuICAgKiBpZ25vcmluZyBhbGlhc2VzLlxuICAgKi9cbiAgZ2V0IGdyYW1tYXJJZCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2dyYW1tYXJfc3ltYm9sX3dhc20odGhpcy50cmVlWzBdKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhpcyBub2RlJ3MgdHlwZSBhcyBhIHN0cmluZy4gKi9cbiAgZ2V0IHR5cGUoKTogc3RyaW5nIHtcbiAgICByZXR1cm4gdGhpcy50cmVlLmxhbmd1YWdlLnR5cGVzW3RoaXMudHlwZUlkXSB8fCAnRVJST1InO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGlzIG5vZGUncyBzeW1ib2wgbmFtZSBhcyBpdCBhcHBlYXJzIGluIHRoZSBncmFtbWFyLCBpZ25vcmluZ1xuICAgKiBhbGlhc2VzIGFzIGEgc3RyaW5nLlxuICAgKi9cbiAgZ2V0IGdyYW1tYXJUeXBlKCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIHRoaXMudHJlZS5sYW5ndWFnZS50eXBlc1t0aGlzLmdyYW1tYXJJZF0gfHwgJ0VSUk9SJztcbiAgfVxuXG4gIC8qKlxuICAgKiBDaGVjayBpZiB0aGlzIG5vZGUgaXMgKm5hbWVkKi5cbiAgICpcbiAgICogTmFtZWQgbm9kZXMgY29ycmVzcG9uZCB0byBuYW1lZCBydWxlcyBpbiB0aGUgZ3JhbW1hciwgd2hlcmVhc1xuICAgKiAqYW5vbnltb3VzKiBub2RlcyBjb3JyZXNwb25kIHRvIHN0cmluZyBsaXRlcmFscyBpbiB0aGUgZ3JhbW1hci5cbiAgICovXG4gIGdldCBpc05hbWVkKCk6IGJvb2xlYW4ge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2lzX25hbWVkX3dhc20odGhpcy50cmVlWzBdKSA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBDaGVjayBpZiB0aGlzIG5vZGUgaXMgKmV4dHJhKi5cbiAgICpcbiAgICogRXh0cmEgbm9kZXMgcmVwcmVzZW50IHRoaW5ncyBsaWtlIGNvbW1lbnRzLCB3aGljaCBhcmUgbm90IHJlcXVpcmVkXG4gICAqIGJ5IHRoZSBncmFtbWFyLCBidXQgY2FuIGFwcGVhciBhbnl3aGVyZS5cbiAgICovXG4gIGdldCBpc0V4dHJhKCk6IGJvb2xlYW4ge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2lzX2V4dHJhX3dhc20odGhpcy50cmVlWzBdKSA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBDaGVjayBpZiB0aGlzIG5vZGUgcmVwcmVzZW50cyBhIHN5bnRheCBlcnJvci5cbiAgICpcbiAgICogU3ludGF4IGVycm9ycyByZXByZXNlbnQgcGFydHMgb2YgdGhlIGNvZGUgdGhhdCBjb3VsZCBub3QgYmUgaW5jb3Jwb3JhdGVkXG4gICAqIGludG8gYSB2YWxpZCBzeW50YXggdHJlZS5cbiAgICovXG4gIGdldCBpc0Vycm9yKCk6IGJvb2xlYW4ge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2lzX2Vycm9yX3dhc20odGhpcy50cmVlWzBdKSA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBDaGVjayBpZiB0aGlzIG5vZGUgaXMgKm1pc3NpbmcqLlxuICAgKlxuICAgKiBNaXNzaW5nIG5vZGVzIGFyZSBpbnNlcnRlZCBieSB0aGUgcGFyc2VyIGluIG9yZGVyIHRvIHJlY292ZXIgZnJvbVxuICAgKiBjZXJ0YWluIGtpbmRzIG9mIHN5bnRheCBlcnJvcnMuXG4gICAqL1xuICBnZXQgaXNNaXNzaW5nKCk6IGJvb2xlYW4ge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2lzX21pc3Npbmdfd2FzbSh0aGlzLnRyZWVbMF0pID09PSAxO1xuICB9XG5cbiAgLyoqIENoZWNrIGlmIHRoaXMgbm9kZSBoYXMgYmVlbiBlZGl0ZWQuICovXG4gIGdldCBoYXNDaGFuZ2VzKCk6IGJvb2xlYW4ge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2hhc19jaGFuZ2VzX3dhc20odGhpcy50cmVlWzBdKSA9PT0gMTtcbiAgfVxuXG4gIC8qKlxuICAgKiBDaGVjayBpZiB0aGlzIG5vZGUgcmVwcmVzZW50cyBhIHN5bnRheCBlcnJvciBvciBjb250YWlucyBhbnkgc3ludGF4XG4gICAqIGVycm9ycyBhbnl3aGVyZSB3aXRoaW4gaXQuXG4gICAqL1xuICBnZXQgaGFzRXJyb3IoKTogYm9vbGVhbiB7XG4gICAgbWFyc2hhbE5vZGUodGhpcyk7XG4gICAgcmV0dXJuIEMuX3RzX25vZGVfaGFzX2Vycm9yX3dhc20odGhpcy50cmVlWzBdKSA9PT0gMTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIGJ5dGUgaW5kZXggd2hlcmUgdGhpcyBub2RlIGVuZHMuICovXG4gIGdldCBlbmRJbmRleCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2VuZF9pbmRleF93YXNtKHRoaXMudHJlZVswXSk7XG4gIH1cblxuICAvKiogR2V0IHRoZSBwb3NpdGlvbiB3aGVyZSB0aGlzIG5vZGUgZW5kcy4gKi9cbiAgZ2V0IGVuZFBvc2l0aW9uKCk6IFBvaW50IHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c19ub2RlX2VuZF9wb2ludF93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgcmV0dXJuIHVubWFyc2hhbFBvaW50KFRSQU5TRkVSX0JVRkZFUik7XG4gIH1cblxuICAvKiogR2V0IHRoZSBzdHJpbmcgY29udGVudCBvZiB0aGlzIG5vZGUuICovXG4gIGdldCB0ZXh0KCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGdldFRleHQodGhpcy50cmVlLCB0aGlzLnN0YXJ0SW5kZXgsIHRoaXMuZW5kSW5kZXgsIHRoaXMuc3RhcnRQb3NpdGlvbik7XG4gIH1cblxuICAvKiogR2V0IHRoaXMgbm9kZSdzIHBhcnNlIHN0YXRlLiAqL1xuICBnZXQgcGFyc2VTdGF0ZSgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX3BhcnNlX3N0YXRlX3dhc20odGhpcy50cmVlWzBdKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHBhcnNlIHN0YXRlIGFmdGVyIHRoaXMgbm9kZS4gKi9cbiAgZ2V0IG5leHRQYXJzZVN0YXRlKCk6IG51bWJlciB7XG4gICAgbWFyc2hhbE5vZGUodGhpcyk7XG4gICAgcmV0dXJuIEMuX3RzX25vZGVfbmV4dF9wYXJzZV9zdGF0ZV93YXNtKHRoaXMudHJlZVswXSk7XG4gIH1cblxuICAvKiogQ2hlY2sgaWYgdGhpcyBub2RlIGlzIGVxdWFsIHRvIGFub3RoZXIgbm9kZS4gKi9cbiAgZXF1YWxzKG90aGVyOiBOb2RlKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMudHJlZSA9PT0gb3RoZXIudHJlZSAmJiB0aGlzLmlkID09PSBvdGhlci5pZDtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhlIG5vZGUncyBjaGlsZCBhdCB0aGUgZ2l2ZW4gaW5kZXgsIHdoZXJlIHplcm8gcmVwcmVzZW50cyB0aGUgZmlyc3QgY2hpbGQuXG4gICAqXG4gICAqIFRoaXMgbWV0aG9kIGlzIGZhaXJseSBmYXN0LCBidXQgaXRzIGNvc3QgaXMgdGVjaG5pY2FsbHkgbG9nKG4pLCBzbyBpZlxuICAgKiB5b3UgbWlnaHQgYmUgaXRlcmF0aW5nIG92ZXIgYSBsb25nIGxpc3Qgb2YgY2hpbGRyZW4sIHlvdSBzaG91bGQgdXNlXG4gICAqIHtAbGluayBOb2RlI2NoaWxkcmVufSBpbnN0ZWFkLlxuICAgKi9cbiAgY2hpbGQoaW5kZXg6IG51bWJlcik6IE5vZGUgfCBudWxsIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c19ub2RlX2NoaWxkX3dhc20odGhpcy50cmVlWzBdLCBpbmRleCk7XG4gICAgcmV0dXJuIHVubWFyc2hhbE5vZGUodGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhpcyBub2RlJ3MgKm5hbWVkKiBjaGlsZCBhdCB0aGUgZ2l2ZW4gaW5kZXguXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2lzTmFtZWR9LlxuICAgKiBUaGlzIG1ldGhvZCBpcyBmYWlybHkgZmFzdCwgYnV0IGl0cyBjb3N0IGlzIHRlY2huaWNhbGx5IGxvZyhuKSwgc28gaWZcbiAgICogeW91IG1pZ2h0IGJlIGl0ZXJhdGluZyBvdmVyIGEgbG9uZyBsaXN0IG9mIGNoaWxkcmVuLCB5b3Ugc2hvdWxkIHVzZVxuICAgKiB7QGxpbmsgTm9kZSNuYW1lZENoaWxkcmVufSBpbnN0ZWFkLlxuICAgKi9cbiAgbmFtZWRDaGlsZChpbmRleDogbnVtYmVyKTogTm9kZSB8IG51bGwge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIEMuX3RzX25vZGVfbmFtZWRfY2hpbGRfd2FzbSh0aGlzLnRyZWVbMF0sIGluZGV4KTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzLnRyZWUpO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGlzIG5vZGUncyBjaGlsZCB3aXRoIHRoZSBnaXZlbiBudW1lcmljYWwgZmllbGQgaWQuXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2NoaWxkRm9yRmllbGROYW1lfS4gWW91IGNhblxuICAgKiBjb252ZXJ0IGEgZmllbGQgbmFtZSB0byBhbiBpZCB1c2luZyB7QGxpbmsgTGFuZ3VhZ2UjZmllbGRJZEZvck5hbWV9LlxuICAgKi9cbiAgY2hpbGRGb3JGaWVsZElkKGZpZWxkSWQ6IG51bWJlcik6IE5vZGUgfCBudWxsIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c19ub2RlX2NoaWxkX2J5X2ZpZWxkX2lkX3dhc20odGhpcy50cmVlWzBdLCBmaWVsZElkKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzLnRyZWUpO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGUgZmlyc3QgY2hpbGQgd2l0aCB0aGUgZ2l2ZW4gZmllbGQgbmFtZS5cbiAgICpcbiAgICogSWYgbXVsdGlwbGUgY2hpbGRyZW4gbWF5IGhhdmUgdGhlIHNhbWUgZmllbGQgbmFtZSwgYWNjZXNzIHRoZW0gdXNpbmdcbiAgICoge0BsaW5rIE5vZGUjY2hpbGRyZW5Gb3JGaWVsZE5hbWV9LlxuICAgKi9cbiAgY2hpbGRGb3JGaWVsZE5hbWUoZmllbGROYW1lOiBzdHJpbmcpOiBOb2RlIHwgbnVsbCB7XG4gICAgY29uc3QgZmllbGRJZCA9IHRoaXMudHJlZS5sYW5ndWFnZS5maWVsZHMuaW5kZXhPZihmaWVsZE5hbWUpO1xuICAgIGlmIChmaWVsZElkICE9PSAtMSkgcmV0dXJuIHRoaXMuY2hpbGRGb3JGaWVsZElkKGZpZWxkSWQpO1xuICAgIHJldHVybiBudWxsO1xuICB9XG5cbiAgLyoqIEdldCB0aGUgZmllbGQgbmFtZSBvZiB0aGlzIG5vZGUncyBjaGlsZCBhdCB0aGUgZ2l2ZW4gaW5kZXguICovXG4gIGZpZWxkTmFtZUZvckNoaWxkKGluZGV4OiBudW1iZXIpOiBzdHJpbmcgfCBudWxsIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBjb25zdCBhZGRyZXNzID0gQy5fdHNfbm9kZV9maWVsZF9uYW1lX2Zvcl9jaGlsZF93YXNtKHRoaXMudHJlZVswXSwgaW5kZXgpO1xuICAgIGlmICghYWRkcmVzcykgcmV0dXJuIG51bGw7XG4gICAgcmV0dXJuIEMuQXNjaWlUb1N0cmluZyhhZGRyZXNzKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIGZpZWxkIG5hbWUgb2YgdGhpcyBub2RlJ3MgbmFtZWQgY2hpbGQgYXQgdGhlIGdpdmVuIGluZGV4LiAqL1xuICBmaWVsZE5hbWVGb3JOYW1lZENoaWxkKGluZGV4OiBudW1iZXIpOiBzdHJpbmcgfCBudWxsIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBjb25zdCBhZGRyZXNzID0gQy5fdHNfbm9kZV9maWVsZF9uYW1lX2Zvcl9uYW1lZF9jaGlsZF93YXNtKHRoaXMudHJlZVswXSwgaW5kZXgpO1xuICAgIGlmICghYWRkcmVzcykgcmV0dXJuIG51bGw7XG4gICAgcmV0dXJuIEMuQXNjaWlUb1N0cmluZyhhZGRyZXNzKTtcbiAgfVxuICAvKipcbiAgICogR2V0IGFuIGFycmF5IG9mIHRoaXMgbm9kZSdzIGNoaWxkcmVuIHdpdGggYSBnaXZlbiBmaWVsZCBuYW1lLlxuICAgKlxuICAgKiBTZWUgYWxzbyB7QGxpbmsgTm9kZSNjaGlsZHJlbn0uXG4gICAqL1xuICBjaGlsZHJlbkZvckZpZWxkTmFtZShmaWVsZE5hbWU6IHN0cmluZyk6IE5vZGVbXSB7XG4gICAgY29uc3QgZmllbGRJZCA9IHRoaXMudHJlZS5sYW5ndWFnZS5maWVsZHMuaW5kZXhPZihmaWVsZE5hbWUpO1xuICAgIGlmIChmaWVsZElkICE9PSAtMSAmJiBmaWVsZElkICE9PSAwKSByZXR1cm4gdGhpcy5jaGlsZHJlbkZvckZpZWxkSWQoZmllbGRJZCk7XG4gICAgcmV0dXJuIFtdO1xuICB9XG5cbiAgLyoqXG4gICAgKiBHZXQgYW4gYXJyYXkgb2YgdGhpcyBub2RlJ3MgY2hpbGRyZW4gd2l0aCBhIGdpdmVuIGZpZWxkIGlkLlxuICAgICpcbiAgICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2NoaWxkcmVuRm9yRmllbGROYW1lfS5cbiAgICAqL1xuICBjaGlsZHJlbkZvckZpZWxkSWQoZmllbGRJZDogbnVtYmVyKTogTm9kZVtdIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c19ub2RlX2NoaWxkcmVuX2J5X2ZpZWxkX2lkX3dhc20odGhpcy50cmVlWzBdLCBmaWVsZElkKTtcbiAgICBjb25zdCBjb3VudCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgY29uc3QgYnVmZmVyID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX0lOVCwgJ2kzMicpO1xuICAgIGNvbnN0IHJlc3VsdCA9IG5ldyBBcnJheTxOb2RlPihjb3VudCk7XG5cbiAgICBpZiAoY291bnQgPiAwKSB7XG4gICAgICBsZXQgYWRkcmVzcyA9IGJ1ZmZlcjtcbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgICByZXN1bHRbaV0gPSB1bm1hcnNoYWxOb2RlKHRoaXMudHJlZSwgYWRkcmVzcykhO1xuICAgICAgICBhZGRyZXNzICs9IFNJWkVfT0ZfTk9ERTtcbiAgICAgIH1cbiAgICAgIEMuX2ZyZWUoYnVmZmVyKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIG5vZGUncyBmaXJzdCBjaGlsZCB0aGF0IGNvbnRhaW5zIG9yIHN0YXJ0cyBhZnRlciB0aGUgZ2l2ZW4gYnl0ZSBvZmZzZXQuICovXG4gIGZpcnN0Q2hpbGRGb3JJbmRleChpbmRleDogbnVtYmVyKTogTm9kZSB8IG51bGwge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIGNvbnN0IGFkZHJlc3MgPSBUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX05PREU7XG4gICAgQy5zZXRWYWx1ZShhZGRyZXNzLCBpbmRleCwgJ2kzMicpO1xuICAgIEMuX3RzX25vZGVfZmlyc3RfY2hpbGRfZm9yX2J5dGVfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHJldHVybiB1bm1hcnNoYWxOb2RlKHRoaXMudHJlZSk7XG4gIH1cblxuICAvKiogR2V0IHRoZSBub2RlJ3MgZmlyc3QgbmFtZWQgY2hpbGQgdGhhdCBjb250YWlucyBvciBzdGFydHMgYWZ0ZXIgdGhlIGdpdmVuIGJ5dGUgb2Zmc2V0LiAqL1xuICBmaXJzdE5hbWVkQ2hpbGRGb3JJbmRleChpbmRleDogbnVtYmVyKTogTm9kZSB8IG51bGwge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIGNvbnN0IGFkZHJlc3MgPSBUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX05PREU7XG4gICAgQy5zZXRWYWx1ZShhZGRyZXNzLCBpbmRleCwgJ2kzMicpO1xuICAgIEMuX3RzX25vZGVfZmlyc3RfbmFtZWRfY2hpbGRfZm9yX2J5dGVfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHJldHVybiB1bm1hcnNoYWxOb2RlKHRoaXMudHJlZSk7XG4gIH1cblxuICAvKiogR2V0IHRoaXMgbm9kZSdzIG51bWJlciBvZiBjaGlsZHJlbi4gKi9cbiAgZ2V0IGNoaWxkQ291bnQoKTogbnVtYmVyIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICByZXR1cm4gQy5fdHNfbm9kZV9jaGlsZF9jb3VudF93YXNtKHRoaXMudHJlZVswXSk7XG4gIH1cblxuXG4gIC8qKlxuICAgKiBHZXQgdGhpcyBub2RlJ3MgbnVtYmVyIG9mICpuYW1lZCogY2hpbGRyZW4uXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2lzTmFtZWR9LlxuICAgKi9cbiAgZ2V0IG5hbWVkQ2hpbGRDb3VudCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX25hbWVkX2NoaWxkX2NvdW50X3dhc20odGhpcy50cmVlWzBdKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhpcyBub2RlJ3MgZmlyc3QgY2hpbGQuICovXG4gIGdldCBmaXJzdENoaWxkKCk6IE5vZGUgfCBudWxsIHtcbiAgICByZXR1cm4gdGhpcy5jaGlsZCgwKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhpcyBub2RlJ3MgZmlyc3QgbmFtZWQgY2hpbGQuXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2lzTmFtZWR9LlxuICAgKi9cbiAgZ2V0IGZpcnN0TmFtZWRDaGlsZCgpOiBOb2RlIHwgbnVsbCB7XG4gICAgcmV0dXJuIHRoaXMubmFtZWRDaGlsZCgwKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhpcyBub2RlJ3MgbGFzdCBjaGlsZC4gKi9cbiAgZ2V0IGxhc3RDaGlsZCgpOiBOb2RlIHwgbnVsbCB7XG4gICAgcmV0dXJuIHRoaXMuY2hpbGQodGhpcy5jaGlsZENvdW50IC0gMSk7XG4gIH1cblxuICAvKipcbiAgICogR2V0IHRoaXMgbm9kZSdzIGxhc3QgbmFtZWQgY2hpbGQuXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2lzTmFtZWR9LlxuICAgKi9cbiAgZ2V0IGxhc3ROYW1lZENoaWxkKCk6IE5vZGUgfCBudWxsIHtcbiAgICByZXR1cm4gdGhpcy5uYW1lZENoaWxkKHRoaXMubmFtZWRDaGlsZENvdW50IC0gMSk7XG4gIH1cblxuICAvKipcbiAgICogSXRlcmF0ZSBvdmVyIHRoaXMgbm9kZSdzIGNoaWxkcmVuLlxuICAgKlxuICAgKiBJZiB5b3UncmUgd2Fsa2luZyB0aGUgdHJlZSByZWN1cnNpdmVseSwgeW91IG1heSB3YW50IHRvIHVzZSB0aGVcbiAgICoge0BsaW5rIFRyZWVDdXJzb3J9IEFQSXMgZGlyZWN0bHkgaW5zdGVhZC5cbiAgICovXG4gIGdldCBjaGlsZHJlbigpOiBOb2RlW10ge1xuICAgIGlmICghdGhpcy5fY2hpbGRyZW4pIHtcbiAgICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgICAgQy5fdHNfbm9kZV9jaGlsZHJlbl93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgICBjb25zdCBjb3VudCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgICBjb25zdCBidWZmZXIgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiArIFNJWkVfT0ZfSU5ULCAnaTMyJyk7XG4gICAgICB0aGlzLl9jaGlsZHJlbiA9IG5ldyBBcnJheTxOb2RlPihjb3VudCk7XG4gICAgICBpZiAoY291bnQgPiAwKSB7XG4gICAgICAgIGxldCBhZGRyZXNzID0gYnVmZmVyO1xuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICAgICAgICB0aGlzLl9jaGlsZHJlbltpXSA9IHVubWFyc2hhbE5vZGUodGhpcy50cmVlLCBhZGRyZXNzKSE7XG4gICAgICAgICAgYWRkcmVzcyArPSBTSVpFX09GX05PREU7XG4gICAgICAgIH1cbiAgICAgICAgQy5fZnJlZShidWZmZXIpO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5fY2hpbGRyZW47XG4gIH1cblxuICAvKipcbiAgICogSXRlcmF0ZSBvdmVyIHRoaXMgbm9kZSdzIG5hbWVkIGNoaWxkcmVuLlxuICAgKlxuICAgKiBTZWUgYWxzbyB7QGxpbmsgTm9kZSNjaGlsZHJlbn0uXG4gICAqL1xuICBnZXQgbmFtZWRDaGlsZHJlbigpOiBOb2RlW10ge1xuICAgIGlmICghdGhpcy5fbmFtZWRDaGlsZHJlbikge1xuICAgICAgbWFyc2hhbE5vZGUodGhpcyk7XG4gICAgICBDLl90c19ub2RlX25hbWVkX2NoaWxkcmVuX3dhc20odGhpcy50cmVlWzBdKTtcbiAgICAgIGNvbnN0IGNvdW50ID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIsICdpMzInKTtcbiAgICAgIGNvbnN0IGJ1ZmZlciA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9JTlQsICdpMzInKTtcbiAgICAgIHRoaXMuX25hbWVkQ2hpbGRyZW4gPSBuZXcgQXJyYXk8Tm9kZT4oY291bnQpO1xuICAgICAgaWYgKGNvdW50ID4gMCkge1xuICAgICAgICBsZXQgYWRkcmVzcyA9IGJ1ZmZlcjtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb3VudDsgaSsrKSB7XG4gICAgICAgICAgdGhpcy5fbmFtZWRDaGlsZHJlbltpXSA9IHVubWFyc2hhbE5vZGUodGhpcy50cmVlLCBhZGRyZXNzKSE7XG4gICAgICAgICAgYWRkcmVzcyArPSBTSVpFX09GX05PREU7XG4gICAgICAgIH1cbiAgICAgICAgQy5fZnJlZShidWZmZXIpO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5fbmFtZWRDaGlsZHJlbjtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhlIGRlc2NlbmRhbnRzIG9mIHRoaXMgbm9kZSB0aGF0IGFyZSB0aGUgZ2l2ZW4gdHlwZSwgb3IgaW4gdGhlIGdpdmVuIHR5cGVzIGFycmF5LlxuICAgKlxuICAgKiBUaGUgdHlwZXMgYXJyYXkgc2hvdWxkIGNvbnRhaW4gbm9kZSB0eXBlIHN0cmluZ3MsIHdoaWNoIGNhbiBiZSByZXRyaWV2ZWQgZnJvbSB7QGxpbmsgTGFuZ3VhZ2UjdHlwZXN9LlxuICAgKlxuICAgKiBBZGRpdGlvbmFsbHksIGEgYHN0YXJ0UG9zaXRpb25gIGFuZCBgZW5kUG9zaXRpb25gIGNhbiBiZSBwYXNzZWQgaW4gdG8gcmVzdHJpY3QgdGhlIHNlYXJjaCB0byBhIGJ5dGUgcmFuZ2UuXG4gICAqL1xuICBkZXNjZW5kYW50c09mVHlwZShcbiAgICB0eXBlczogc3RyaW5nIHwgc3RyaW5nW10sXG4gICAgc3RhcnRQb3NpdGlvbjogUG9pbnQgPSBaRVJPX1BPSU5ULFxuICAgIGVuZFBvc2l0aW9uOiBQb2ludCA9IFpFUk9fUE9JTlRcbiAgKTogTm9kZVtdIHtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkodHlwZXMpKSB0eXBlcyA9IFt0eXBlc107XG5cbiAgICAvLyBDb252ZXJ0IHRoZSB0eXBlIHN0cmluZ3MgdG8gbnVtZXJpYyB0eXBlIHN5bWJvbHNcbiAgICBjb25zdCBzeW1ib2xzOiBudW1iZXJbXSA9IFtdO1xuICAgIGNvbnN0IHR5cGVzQnlTeW1ib2wgPSB0aGlzLnRyZWUubGFuZ3VhZ2UudHlwZXM7XG4gICAgZm9yIChsZXQgaSA9IDAsIG4gPSB0eXBlc0J5U3ltYm9sLmxlbmd0aDsgaSA8IG47IGkrKykge1xuICAgICAgaWYgKHR5cGVzLmluY2x1ZGVzKHR5cGVzQnlTeW1ib2xbaV0pKSB7XG4gICAgICAgIHN5bWJvbHMucHVzaChpKTtcbiAgICAgIH1cbiAgICB9XG4gICAgLy8gYHN5bWJvbHNfY29udGFpbmAgaW4gdHJlZS1zaXR0ZXIuYyBleHBlY3RzIGFzY2VuZGluZyBzeW1ib2xzLCBhbmRcbiAgICAvLyB0c19idWlsdGluX3N5bV9lcnJvciBpcyAtMSwgd2hpY2ggaXMgVUlOVDE2X01BWCwgc28gaXQgZ29lcyBsYXN0LlxuICAgIGlmICh0eXBlcy5pbmNsdWRlcygnRVJST1InKSkge1xuICAgICAgc3ltYm9scy5wdXNoKDY1NTM1KTsgLy8gSW50ZXJuYWxseSwgdHNfYnVpbHRpbl9zeW1fZXJyb3IgaXMgLTEsIHdoaWNoIGlzIFVJTlRfMTZNQVhcbiAgICB9XG5cbiAgICAvLyBDb3B5IHRoZSBhcnJheSBvZiBzeW1ib2xzIHRvIHRoZSBXYXNtIGhlYXBcbiAgICBjb25zdCBzeW1ib2xzQWRkcmVzcyA9IEMuX21hbGxvYyhTSVpFX09GX0lOVCAqIHN5bWJvbHMubGVuZ3RoKTtcbiAgICBmb3IgKGxldCBpID0gMCwgbiA9IHN5bWJvbHMubGVuZ3RoOyBpIDwgbjsgaSsrKSB7XG4gICAgICBDLnNldFZhbHVlKHN5bWJvbHNBZGRyZXNzICsgaSAqIFNJWkVfT0ZfSU5ULCBzeW1ib2xzW2ldLCAnaTMyJyk7XG4gICAgfVxuXG4gICAgLy8gQ2FsbCB0aGUgQyBBUEkgdG8gY29tcHV0ZSB0aGUgZGVzY2VuZGFudHNcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c19ub2RlX2Rlc2NlbmRhbnRzX29mX3R5cGVfd2FzbShcbiAgICAgIHRoaXMudHJlZVswXSxcbiAgICAgIHN5bWJvbHNBZGRyZXNzLFxuICAgICAgc3ltYm9scy5sZW5ndGgsXG4gICAgICBzdGFydFBvc2l0aW9uLnJvdyxcbiAgICAgIHN0YXJ0UG9zaXRpb24uY29sdW1uLFxuICAgICAgZW5kUG9zaXRpb24ucm93LFxuICAgICAgZW5kUG9zaXRpb24uY29sdW1uXG4gICAgKTtcblxuICAgIC8vIEluc3RhbnRpYXRlIHRoZSBub2RlcyBiYXNlZCBvbiB0aGUgZGF0YSByZXR1cm5lZFxuICAgIGNvbnN0IGRlc2NlbmRhbnRDb3VudCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgY29uc3QgZGVzY2VuZGFudEFkZHJlc3MgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiArIFNJWkVfT0ZfSU5ULCAnaTMyJyk7XG4gICAgY29uc3QgcmVzdWx0ID0gbmV3IEFycmF5PE5vZGU+KGRlc2NlbmRhbnRDb3VudCk7XG4gICAgaWYgKGRlc2NlbmRhbnRDb3VudCA+IDApIHtcbiAgICAgIGxldCBhZGRyZXNzID0gZGVzY2VuZGFudEFkZHJlc3M7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGRlc2NlbmRhbnRDb3VudDsgaSsrKSB7XG4gICAgICAgIHJlc3VsdFtpXSA9IHVubWFyc2hhbE5vZGUodGhpcy50cmVlLCBhZGRyZXNzKSE7XG4gICAgICAgIGFkZHJlc3MgKz0gU0laRV9PRl9OT0RFO1xuICAgICAgfVxuICAgIH1cblxuICAgIC8vIEZyZWUgdGhlIGludGVybWVkaWF0ZSBidWZmZXJzXG4gICAgQy5fZnJlZShkZXNjZW5kYW50QWRkcmVzcyk7XG4gICAgQy5fZnJlZShzeW1ib2xzQWRkcmVzcyk7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIC8qKiBHZXQgdGhpcyBub2RlJ3MgbmV4dCBzaWJsaW5nLiAqL1xuICBnZXQgbmV4dFNpYmxpbmcoKTogTm9kZSB8IG51bGwge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIEMuX3RzX25vZGVfbmV4dF9zaWJsaW5nX3dhc20odGhpcy50cmVlWzBdKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzLnRyZWUpO1xuICB9XG5cbiAgLyoqIEdldCB0aGlzIG5vZGUncyBwcmV2aW91cyBzaWJsaW5nLiAqL1xuICBnZXQgcHJldmlvdXNTaWJsaW5nKCk6IE5vZGUgfCBudWxsIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c19ub2RlX3ByZXZfc2libGluZ193YXNtKHRoaXMudHJlZVswXSk7XG4gICAgcmV0dXJuIHVubWFyc2hhbE5vZGUodGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhpcyBub2RlJ3MgbmV4dCAqbmFtZWQqIHNpYmxpbmcuXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2lzTmFtZWR9LlxuICAgKi9cbiAgZ2V0IG5leHROYW1lZFNpYmxpbmcoKTogTm9kZSB8IG51bGwge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIEMuX3RzX25vZGVfbmV4dF9uYW1lZF9zaWJsaW5nX3dhc20odGhpcy50cmVlWzBdKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzLnRyZWUpO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGlzIG5vZGUncyBwcmV2aW91cyAqbmFtZWQqIHNpYmxpbmcuXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBOb2RlI2lzTmFtZWR9LlxuICAgKi9cbiAgZ2V0IHByZXZpb3VzTmFtZWRTaWJsaW5nKCk6IE5vZGUgfCBudWxsIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c19ub2RlX3ByZXZfbmFtZWRfc2libGluZ193YXNtKHRoaXMudHJlZVswXSk7XG4gICAgcmV0dXJuIHVubWFyc2hhbE5vZGUodGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIG5vZGUncyBudW1iZXIgb2YgZGVzY2VuZGFudHMsIGluY2x1ZGluZyBvbmUgZm9yIHRoZSBub2RlIGl0c2VsZi4gKi9cbiAgZ2V0IGRlc2NlbmRhbnRDb3VudCgpOiBudW1iZXIge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIHJldHVybiBDLl90c19ub2RlX2Rlc2NlbmRhbnRfY291bnRfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGlzIG5vZGUncyBpbW1lZGlhdGUgcGFyZW50LlxuICAgKiBQcmVmZXIge0BsaW5rIE5vZGUjY2hpbGRXaXRoRGVzY2VuZGFudH0gZm9yIGl0ZXJhdGluZyBvdmVyIHRoaXMgbm9kZSdzIGFuY2VzdG9ycy5cbiAgICovXG4gIGdldCBwYXJlbnQoKTogTm9kZSB8IG51bGwge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIEMuX3RzX25vZGVfcGFyZW50X3dhc20odGhpcy50cmVlWzBdKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzLnRyZWUpO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGUgbm9kZSB0aGF0IGNvbnRhaW5zIGBkZXNjZW5kYW50YC5cbiAgICpcbiAgICogTm90ZSB0aGF0IHRoaXMgY2FuIHJldHVybiBgZGVzY2VuZGFudGAgaXRzZWxmLlxuICAgKi9cbiAgY2hpbGRXaXRoRGVzY2VuZGFudChkZXNjZW5kYW50OiBOb2RlKTogTm9kZSB8IG51bGwge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIG1hcnNoYWxOb2RlKGRlc2NlbmRhbnQsIDEpO1xuICAgIEMuX3RzX25vZGVfY2hpbGRfd2l0aF9kZXNjZW5kYW50X3dhc20odGhpcy50cmVlWzBdKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzLnRyZWUpO1xuICB9XG5cbiAgLyoqIEdldCB0aGUgc21hbGxlc3Qgbm9kZSB3aXRoaW4gdGhpcyBub2RlIHRoYXQgc3BhbnMgdGhlIGdpdmVuIGJ5dGUgcmFuZ2UuICovXG4gIGRlc2NlbmRhbnRGb3JJbmRleChzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlciA9IHN0YXJ0KTogTm9kZSB8IG51bGwge1xuICAgIGlmICh0eXBlb2Ygc3RhcnQgIT09ICdudW1iZXInIHx8IHR5cGVvZiBlbmQgIT09ICdudW1iZXInKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ0FyZ3VtZW50cyBtdXN0IGJlIG51bWJlcnMnKTtcbiAgICB9XG5cbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBjb25zdCBhZGRyZXNzID0gVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9OT0RFO1xuICAgIEMuc2V0VmFsdWUoYWRkcmVzcywgc3RhcnQsICdpMzInKTtcbiAgICBDLnNldFZhbHVlKGFkZHJlc3MgKyBTSVpFX09GX0lOVCwgZW5kLCAnaTMyJyk7XG4gICAgQy5fdHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgcmV0dXJuIHVubWFyc2hhbE5vZGUodGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHNtYWxsZXN0IG5hbWVkIG5vZGUgd2l0aGluIHRoaXMgbm9kZSB0aGF0IHNwYW5zIHRoZSBnaXZlbiBieXRlIHJhbmdlLiAqL1xuICBuYW1lZERlc2NlbmRhbnRGb3JJbmRleChzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlciA9IHN0YXJ0KTogTm9kZSB8IG51bGwge1xuICAgIGlmICh0eXBlb2Ygc3RhcnQgIT09ICdudW1iZXInIHx8IHR5cGVvZiBlbmQgIT09ICdudW1iZXInKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ0FyZ3VtZW50cyBtdXN0IGJlIG51bWJlcnMnKTtcbiAgICB9XG5cbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBjb25zdCBhZGRyZXNzID0gVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9OT0RFO1xuICAgIEMuc2V0VmFsdWUoYWRkcmVzcywgc3RhcnQsICdpMzInKTtcbiAgICBDLnNldFZhbHVlKGFkZHJlc3MgKyBTSVpFX09GX0lOVCwgZW5kLCAnaTMyJyk7XG4gICAgQy5fdHNfbm9kZV9uYW1lZF9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgcmV0dXJuIHVubWFyc2hhbE5vZGUodGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHNtYWxsZXN0IG5vZGUgd2l0aGluIHRoaXMgbm9kZSB0aGF0IHNwYW5zIHRoZSBnaXZlbiBwb2ludCByYW5nZS4gKi9cbiAgZGVzY2VuZGFudEZvclBvc2l0aW9uKHN0YXJ0OiBQb2ludCwgZW5kOiBQb2ludCA9IHN0YXJ0KSB7XG4gICAgaWYgKCFpc1BvaW50KHN0YXJ0KSB8fCAhaXNQb2ludChlbmQpKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ0FyZ3VtZW50cyBtdXN0IGJlIHtyb3csIGNvbHVtbn0gb2JqZWN0cycpO1xuICAgIH1cblxuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIGNvbnN0IGFkZHJlc3MgPSBUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX05PREU7XG4gICAgbWFyc2hhbFBvaW50KGFkZHJlc3MsIHN0YXJ0KTtcbiAgICBtYXJzaGFsUG9pbnQoYWRkcmVzcyArIFNJWkVfT0ZfUE9JTlQsIGVuZCk7XG4gICAgQy5fdHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtKHRoaXMudHJlZVswXSk7XG4gICAgcmV0dXJuIHVubWFyc2hhbE5vZGUodGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHNtYWxsZXN0IG5hbWVkIG5vZGUgd2l0aGluIHRoaXMgbm9kZSB0aGF0IHNwYW5zIHRoZSBnaXZlbiBwb2ludCByYW5nZS4gKi9cbiAgbmFtZWREZXNjZW5kYW50Rm9yUG9zaXRpb24oc3RhcnQ6IFBvaW50LCBlbmQ6IFBvaW50ID0gc3RhcnQpIHtcbiAgICBpZiAoIWlzUG9pbnQoc3RhcnQpIHx8ICFpc1BvaW50KGVuZCkpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignQXJndW1lbnRzIG11c3QgYmUge3JvdywgY29sdW1ufSBvYmplY3RzJyk7XG4gICAgfVxuXG4gICAgbWFyc2hhbE5vZGUodGhpcyk7XG4gICAgY29uc3QgYWRkcmVzcyA9IFRSQU5TRkVSX0JVRkZFUiArIFNJWkVfT0ZfTk9ERTtcbiAgICBtYXJzaGFsUG9pbnQoYWRkcmVzcywgc3RhcnQpO1xuICAgIG1hcnNoYWxQb2ludChhZGRyZXNzICsgU0laRV9PRl9QT0lOVCwgZW5kKTtcbiAgICBDLl90c19ub2RlX25hbWVkX2Rlc2NlbmRhbnRfZm9yX3Bvc2l0aW9uX3dhc20odGhpcy50cmVlWzBdKTtcbiAgICByZXR1cm4gdW5tYXJzaGFsTm9kZSh0aGlzLnRyZWUpO1xuICB9XG5cbiAgLyoqXG4gICAqIENyZWF0ZSBhIG5ldyB7QGxpbmsgVHJlZUN1cnNvcn0gc3RhcnRpbmcgZnJvbSB0aGlzIG5vZGUuXG4gICAqXG4gICAqIE5vdGUgdGhhdCB0aGUgZ2l2ZW4gbm9kZSBpcyBjb25zaWRlcmVkIHRoZSByb290IG9mIHRoZSBjdXJzb3IsXG4gICAqIGFuZCB0aGUgY3Vyc29yIGNhbm5vdCB3YWxrIG91dHNpZGUgdGhpcyBub2RlLlxuICAgKi9cbiAgd2FsaygpOiBUcmVlQ3Vyc29yIHtcbiAgICBtYXJzaGFsTm9kZSh0aGlzKTtcbiAgICBDLl90c190cmVlX2N1cnNvcl9uZXdfd2FzbSh0aGlzLnRyZWVbMF0pO1xuICAgIHJldHVybiBuZXcgVHJlZUN1cnNvcihJTlRFUk5BTCwgdGhpcy50cmVlKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBFZGl0IHRoaXMgbm9kZSB0byBrZWVwIGl0IGluLXN5bmMgd2l0aCBzb3VyY2UgY29kZSB0aGF0IGhhcyBiZWVuIGVkaXRlZC5cbiAgICpcbiAgICogVGhpcyBmdW5jdGlvbiBpcyBvbmx5IHJhcmVseSBuZWVkZWQuIFdoZW4geW91IGVkaXQgYSBzeW50YXggdHJlZSB3aXRoXG4gICAqIHRoZSB7QGxpbmsgVHJlZSNlZGl0fSBtZXRob2QsIGFsbCBvZiB0aGUgbm9kZXMgdGhhdCB5b3UgcmV0cmlldmUgZnJvbVxuICAgKiB0aGUgdHJlZSBhZnRlcndhcmQgd2lsbCBhbHJlYWR5IHJlZmxlY3QgdGhlIGVkaXQuIFlvdSBvbmx5IG5lZWQgdG9cbiAgICogdXNlIHtAbGluayBOb2RlI2VkaXR9IHdoZW4geW91IGhhdmUgYSBzcGVjaWZpYyB7QGxpbmsgTm9kZX0gaW5zdGFuY2UgdGhhdFxuICAgKiB5b3Ugd2FudCB0byBrZWVwIGFuZCBjb250aW51ZSB0byB1c2UgYWZ0ZXIgYW4gZWRpdC5cbiAgICovXG4gIGVkaXQoZWRpdDogRWRpdCkge1xuICAgIGNvbnN0IHsgcG9pbnQsIGluZGV4IH0gPSBlZGl0LmVkaXRQb2ludCh0aGlzLnN0YXJ0UG9zaXRpb24sIHRoaXMuc3RhcnRJbmRleCk7XG4gICAgdGhpcy5zdGFydFBvc2l0aW9uID0gcG9pbnQ7XG4gICAgdGhpcy5zdGFydEluZGV4ID0gaW5kZXg7XG4gIH1cblxuICAvKiogR2V0IHRoZSBTLWV4cHJlc3Npb24gcmVwcmVzZW50YXRpb24gb2YgdGhpcyBub2RlLiAqL1xuICB0b1N0cmluZygpOiBzdHJpbmcge1xuICAgIG1hcnNoYWxOb2RlKHRoaXMpO1xuICAgIGNvbnN0IGFkZHJlc3MgPSBDLl90c19ub2RlX3RvX3N0cmluZ193YXNtKHRoaXMudHJlZVswXSk7XG4gICAgY29uc3QgcmVzdWx0ID0gQy5Bc2NpaVRvU3RyaW5nKGFkZHJlc3MpO1xuICAgIEMuX2ZyZWUoYWRkcmVzcyk7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxufVxuIiwgImltcG9ydCB7IElOVEVSTkFMLCBQb2ludCwgUmFuZ2UsIFNJWkVfT0ZfSU5ULCBTSVpFX09GX05PREUsIFNJWkVfT0ZfUE9JTlQsIEMgfSBmcm9tIFwiLi9jb25zdGFudHNcIjtcbmltcG9ydCB7IE5vZGUgfSBmcm9tIFwiLi9ub2RlXCI7XG5pbXBvcnQgeyBUcmVlIH0gZnJvbSBcIi4vdHJlZVwiO1xuLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIEB0eXBlc2NyaXB0LWVzbGludC9uby11bnVzZWQtdmFyc1xuaW1wb3J0IHsgUXVlcnksIFF1ZXJ5Q2FwdHVyZSwgdHlwZSBRdWVyeU1hdGNoIH0gZnJvbSBcIi4vcXVlcnlcIjtcbmltcG9ydCB7IFRyZWVDdXJzb3IgfSBmcm9tIFwiLi90cmVlX2N1cnNvclwiO1xuaW1wb3J0IHsgVFJBTlNGRVJfQlVGRkVSIH0gZnJvbSBcIi4vcGFyc2VyXCI7XG5pbXBvcnQgeyBMYW5ndWFnZU1ldGFkYXRhIH0gZnJvbSBcIi4vbGFuZ3VhZ2VcIjtcbmltcG9ydCB7IEVkaXQgfSBmcm9tIFwiLi9lZGl0XCI7XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogVW5tYXJzaGFscyBhIHtAbGluayBRdWVyeU1hdGNofSB0byB0aGUgdHJhbnNmZXIgYnVmZmVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5tYXJzaGFsQ2FwdHVyZXMoXG4gIHF1ZXJ5OiBRdWVyeSxcbiAgdHJlZTogVHJlZSxcbiAgYWRkcmVzczogbnVtYmVyLFxuICBwYXR0ZXJuSW5kZXg6IG51bWJlcixcbiAgcmVzdWx0OiBRdWVyeUNhcHR1cmVbXVxuKSB7XG4gIGZvciAobGV0IGkgPSAwLCBuID0gcmVzdWx0Lmxlbmd0aDsgaSA8IG47IGkrKykge1xuICAgIGNvbnN0IGNhcHR1cmVJbmRleCA9IEMuZ2V0VmFsdWUoYWRkcmVzcywgJ2kzMicpO1xuICAgIGFkZHJlc3MgKz0gU0laRV9PRl9JTlQ7XG4gICAgY29uc3Qgbm9kZSA9IHVubWFyc2hhbE5vZGUodHJlZSwgYWRkcmVzcykhO1xuICAgIGFkZHJlc3MgKz0gU0laRV9PRl9OT0RFO1xuICAgIHJlc3VsdFtpXSA9IHtwYXR0ZXJuSW5kZXgsIG5hbWU6IHF1ZXJ5LmNhcHR1cmVOYW1lc1tjYXB0dXJlSW5kZXhdLCBub2RlfTtcbiAgfVxuICByZXR1cm4gYWRkcmVzcztcbn1cblxuLyoqXG4gKiBAaW50ZXJuYWxcbiAqXG4gKiBNYXJzaGFscyBhIHtAbGluayBOb2RlfSB0byB0aGUgdHJhbnNmZXIgYnVmZmVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbWFyc2hhbE5vZGUobm9kZTogTm9kZSwgaW5kZXggPSAwKSB7XG4gIGxldCBhZGRyZXNzID0gVFJBTlNGRVJfQlVGRkVSICsgaW5kZXggKiBTSVpFX09GX05PREU7XG4gIEMuc2V0VmFsdWUoYWRkcmVzcywgbm9kZS5pZCwgJ2kzMicpO1xuICBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICBDLnNldFZhbHVlKGFkZHJlc3MsIG5vZGUuc3RhcnRJbmRleCwgJ2kzMicpO1xuICBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICBDLnNldFZhbHVlKGFkZHJlc3MsIG5vZGUuc3RhcnRQb3NpdGlvbi5yb3csICdpMzInKTtcbiAgYWRkcmVzcyArPSBTSVpFX09GX0lOVDtcbiAgQy5zZXRWYWx1ZShhZGRyZXNzLCBub2RlLnN0YXJ0UG9zaXRpb24uY29sdW1uLCAnaTMyJyk7XG4gIGFkZHJlc3MgKz0gU0laRV9PRl9JTlQ7XG4gIEMuc2V0VmFsdWUoYWRkcmVzcywgbm9kZVswXSwgJ2kzMicpO1xufVxuXG4vKipcbiAqIEBpbnRlcm5hbFxuICpcbiAqIFVubWFyc2hhbHMgYSB7QGxpbmsgTm9kZX0gZnJvbSB0aGUgdHJhbnNmZXIgYnVmZmVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5tYXJzaGFsTm9kZSh0cmVlOiBUcmVlLCBhZGRyZXNzID0gVFJBTlNGRVJfQlVGRkVSKTogTm9kZSB8IG51bGwge1xuICBjb25zdCBpZCA9IEMuZ2V0VmFsdWUoYWRkcmVzcywgJ2kzMicpO1xuICBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICBpZiAoaWQgPT09IDApIHJldHVybiBudWxsO1xuXG4gIGNvbnN0IGluZGV4ID0gQy5nZXRWYWx1ZShhZGRyZXNzLCAnaTMyJyk7XG4gIGFkZHJlc3MgKz0gU0laRV9PRl9JTlQ7XG4gIGNvbnN0IHJvdyA9IEMuZ2V0VmFsdWUoYWRkcmVzcywgJ2kzMicpO1xuICBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICBjb25zdCBjb2x1bW4gPSBDLmdldFZhbHVlKGFkZHJlc3MsICdpMzInKTtcbiAgYWRkcmVzcyArPSBTSVpFX09GX0lOVDtcbiAgY29uc3Qgb3RoZXIgPSBDLmdldFZhbHVlKGFkZHJlc3MsICdpMzInKTtcblxuICBjb25zdCByZXN1bHQgPSBuZXcgTm9kZShJTlRFUk5BTCwge1xuICAgIGlkLFxuICAgIHRyZWUsXG4gICAgc3RhcnRJbmRleDogaW5kZXgsXG4gICAgc3RhcnRQb3NpdGlvbjoge3JvdywgY29sdW1ufSxcbiAgICBvdGhlcixcbiAgfSk7XG5cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBAaW50ZXJuYWxcbiAqXG4gKiBNYXJzaGFscyBhIHtAbGluayBUcmVlQ3Vyc29yfSB0byB0aGUgdHJhbnNmZXIgYnVmZmVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbWFyc2hhbFRyZWVDdXJzb3IoeyBoYW5kbGVzIH06IFBpY2s8VHJlZUN1cnNvciwgJ2hhbmRsZXMnPiwgYWRkcmVzcyA9IFRSQU5TRkVSX0JVRkZFUikge1xuICBDLnNldFZhbHVlKGFkZHJlc3MgKyAwICogU0laRV9PRl9JTlQsIGhhbmRsZXNbMF0sICdpMzInKTtcbiAgQy5zZXRWYWx1ZShhZGRyZXNzICsgMSAqIFNJWkVfT0ZfSU5ULCBoYW5kbGVzWzFdLCAnaTMyJyk7XG4gIEMuc2V0VmFsdWUoYWRkcmVzcyArIDIgKiBTSVpFX09GX0lOVCwgaGFuZGxlc1syXSwgJ2kzMicpO1xuICBDLnNldFZhbHVlKGFkZHJlc3MgKyAzICogU0laRV9PRl9JTlQsIGhhbmRsZXNbM10sICdpMzInKTtcbn1cblxuLyoqXG4gKiBAaW50ZXJuYWxcbiAqXG4gKiBVbm1hcnNoYWxzIGEge0BsaW5rIFRyZWVDdXJzb3J9IGZyb20gdGhlIHRyYW5zZmVyIGJ1ZmZlci5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVubWFyc2hhbFRyZWVDdXJzb3IoeyBoYW5kbGVzIH06IFRyZWVDdXJzb3IpIHtcbiAgaGFuZGxlc1swXSA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgMCAqIFNJWkVfT0ZfSU5ULCAnaTMyJyk7XG4gIGhhbmRsZXNbMV0gPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiArIDEgKiBTSVpFX09GX0lOVCwgJ2kzMicpO1xuICBoYW5kbGVzWzJdID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIgKyAyICogU0laRV9PRl9JTlQsICdpMzInKTtcbiAgaGFuZGxlc1szXSA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgMyAqIFNJWkVfT0ZfSU5ULCAnaTMyJyk7XG59XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogTWFyc2hhbHMgYSB7QGxpbmsgUG9pbnR9IHRvIHRoZSB0cmFuc2ZlciBidWZmZXIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXJzaGFsUG9pbnQoYWRkcmVzczogbnVtYmVyLCBwb2ludDogUG9pbnQpOiB2b2lkIHtcbiAgQy5zZXRWYWx1ZShhZGRyZXNzLCBwb2ludC5yb3csICdpMzInKTtcbiAgQy5zZXRWYWx1ZShhZGRyZXNzICsgU0laRV9PRl9JTlQsIHBvaW50LmNvbHVtbiwgJ2kzMicpO1xufVxuXG4vKipcbiAqIEBpbnRlcm5hbFxuICpcbiAqIFVubWFyc2hhbHMgYSB7QGxpbmsgUG9pbnR9IGZyb20gdGhlIHRyYW5zZmVyIGJ1ZmZlci5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVubWFyc2hhbFBvaW50KGFkZHJlc3M6IG51bWJlcik6IFBvaW50IHtcbiAgY29uc3QgcmVzdWx0ID0ge1xuICAgIHJvdzogQy5nZXRWYWx1ZShhZGRyZXNzLCAnaTMyJykgPj4+IDAsXG4gICAgY29sdW1uOiBDLmdldFZhbHVlKGFkZHJlc3MgKyBTSVpFX09GX0lOVCwgJ2kzMicpID4+PiAwLFxuICB9O1xuICByZXR1cm4gcmVzdWx0O1xufVxuXG4vKipcbiAqIEBpbnRlcm5hbFxuICpcbiAqIE1hcnNoYWxzIGEge0BsaW5rIFJhbmdlfSB0byB0aGUgdHJhbnNmZXIgYnVmZmVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbWFyc2hhbFJhbmdlKGFkZHJlc3M6IG51bWJlciwgcmFuZ2U6IFJhbmdlKTogdm9pZCB7XG4gIG1hcnNoYWxQb2ludChhZGRyZXNzLCByYW5nZS5zdGFydFBvc2l0aW9uKTsgYWRkcmVzcyArPSBTSVpFX09GX1BPSU5UO1xuICBtYXJzaGFsUG9pbnQoYWRkcmVzcywgcmFuZ2UuZW5kUG9zaXRpb24pOyBhZGRyZXNzICs9IFNJWkVfT0ZfUE9JTlQ7XG4gIEMuc2V0VmFsdWUoYWRkcmVzcywgcmFuZ2Uuc3RhcnRJbmRleCwgJ2kzMicpOyBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICBDLnNldFZhbHVlKGFkZHJlc3MsIHJhbmdlLmVuZEluZGV4LCAnaTMyJyk7IGFkZHJlc3MgKz0gU0laRV9PRl9JTlQ7XG59XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogVW5tYXJzaGFscyBhIHtAbGluayBSYW5nZX0gZnJvbSB0aGUgdHJhbnNmZXIgYnVmZmVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5tYXJzaGFsUmFuZ2UoYWRkcmVzczogbnVtYmVyKTogUmFuZ2Uge1xuICBjb25zdCByZXN1bHQgPSB7fSBhcyBSYW5nZTtcbiAgcmVzdWx0LnN0YXJ0UG9zaXRpb24gPSB1bm1hcnNoYWxQb2ludChhZGRyZXNzKTsgYWRkcmVzcyArPSBTSVpFX09GX1BPSU5UO1xuICByZXN1bHQuZW5kUG9zaXRpb24gPSB1bm1hcnNoYWxQb2ludChhZGRyZXNzKTsgYWRkcmVzcyArPSBTSVpFX09GX1BPSU5UO1xuICByZXN1bHQuc3RhcnRJbmRleCA9IEMuZ2V0VmFsdWUoYWRkcmVzcywgJ2kzMicpID4+PiAwOyBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICByZXN1bHQuZW5kSW5kZXggPSBDLmdldFZhbHVlKGFkZHJlc3MsICdpMzInKSA+Pj4gMDtcbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBAaW50ZXJuYWxcbiAqXG4gKiBNYXJzaGFscyBhbiB7QGxpbmsgRWRpdH0gdG8gdGhlIHRyYW5zZmVyIGJ1ZmZlci5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hcnNoYWxFZGl0KGVkaXQ6IEVkaXQsIGFkZHJlc3MgPSBUUkFOU0ZFUl9CVUZGRVIpIHtcbiAgbWFyc2hhbFBvaW50KGFkZHJlc3MsIGVkaXQuc3RhcnRQb3NpdGlvbik7IGFkZHJlc3MgKz0gU0laRV9PRl9QT0lOVDtcbiAgbWFyc2hhbFBvaW50KGFkZHJlc3MsIGVkaXQub2xkRW5kUG9zaXRpb24pOyBhZGRyZXNzICs9IFNJWkVfT0ZfUE9JTlQ7XG4gIG1hcnNoYWxQb2ludChhZGRyZXNzLCBlZGl0Lm5ld0VuZFBvc2l0aW9uKTsgYWRkcmVzcyArPSBTSVpFX09GX1BPSU5UO1xuICBDLnNldFZhbHVlKGFkZHJlc3MsIGVkaXQuc3RhcnRJbmRleCwgJ2kzMicpOyBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICBDLnNldFZhbHVlKGFkZHJlc3MsIGVkaXQub2xkRW5kSW5kZXgsICdpMzInKTsgYWRkcmVzcyArPSBTSVpFX09GX0lOVDtcbiAgQy5zZXRWYWx1ZShhZGRyZXNzLCBlZGl0Lm5ld0VuZEluZGV4LCAnaTMyJyk7IGFkZHJlc3MgKz0gU0laRV9PRl9JTlQ7XG59XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogVW5tYXJzaGFscyBhIHtAbGluayBMYW5ndWFnZU1ldGFkYXRhfSBmcm9tIHRoZSB0cmFuc2ZlciBidWZmZXIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bm1hcnNoYWxMYW5ndWFnZU1ldGFkYXRhKGFkZHJlc3M6IG51bWJlcik6IExhbmd1YWdlTWV0YWRhdGEgeyAgXG4gIGNvbnN0IG1ham9yX3ZlcnNpb24gPSBDLmdldFZhbHVlKGFkZHJlc3MsICdpMzInKTtcbiAgY29uc3QgbWlub3JfdmVyc2lvbiA9IEMuZ2V0VmFsdWUoYWRkcmVzcyArPSBTSVpFX09GX0lOVCwgJ2kzMicpO1xuICBjb25zdCBwYXRjaF92ZXJzaW9uID0gQy5nZXRWYWx1ZShhZGRyZXNzICs9IFNJWkVfT0ZfSU5ULCAnaTMyJyk7XG4gIHJldHVybiB7IG1ham9yX3ZlcnNpb24sIG1pbm9yX3ZlcnNpb24sIHBhdGNoX3ZlcnNpb24gfTtcbn1cbiIsICJpbXBvcnQgeyBDLCBJTlRFUk5BTCwgSW50ZXJuYWwsIGFzc2VydEludGVybmFsLCBTSVpFX09GX0lOVCwgU0laRV9PRl9TSE9SVCB9IGZyb20gJy4vY29uc3RhbnRzJztcbmltcG9ydCB7IExvb2thaGVhZEl0ZXJhdG9yIH0gZnJvbSAnLi9sb29rYWhlYWRfaXRlcmF0b3InO1xuaW1wb3J0IHsgdW5tYXJzaGFsTGFuZ3VhZ2VNZXRhZGF0YSB9IGZyb20gJy4vbWFyc2hhbCc7XG5pbXBvcnQgeyBUUkFOU0ZFUl9CVUZGRVIgfSBmcm9tICcuL3BhcnNlcic7XG5cbmNvbnN0IExBTkdVQUdFX0ZVTkNUSU9OX1JFR0VYID0gL150cmVlX3NpdHRlcl9cXHcrJC87XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGFuZ3VhZ2VNZXRhZGF0YSB7XG4gIHJlYWRvbmx5IG1ham9yX3ZlcnNpb246IG51bWJlcjtcbiAgcmVhZG9ubHkgbWlub3JfdmVyc2lvbjogbnVtYmVyO1xuICByZWFkb25seSBwYXRjaF92ZXJzaW9uOiBudW1iZXI7XG59XG5cbnR5cGUgTGFuZ3VhZ2VXYXNtRXhwb3J0cyA9IFJlY29yZDxzdHJpbmcsICgpID0+IG51bWJlcj47XG5cbi8qKlxuICogQW4gb3BhcXVlIG9iamVjdCB0aGF0IGRlZmluZXMgaG93IHRvIHBhcnNlIGEgcGFydGljdWxhciBsYW5ndWFnZS5cbiAqIFRoZSBjb2RlIGZvciBlYWNoIGBMYW5ndWFnZWAgaXMgZ2VuZXJhdGVkIGJ5IHRoZSBUcmVlLXNpdHRlciBDTEkuXG4gKi9cbmV4cG9ydCBjbGFzcyBMYW5ndWFnZSB7XG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgcHJpdmF0ZSBbMF0gPSAwOyAvLyBJbnRlcm5hbCBoYW5kbGUgZm9yIFdhc21cblxuICAvKipcbiAgICogQSBsaXN0IG9mIGFsbCBub2RlIHR5cGVzIGluIHRoZSBsYW5ndWFnZS4gVGhlIGluZGV4IG9mIGVhY2ggdHlwZSBpbiB0aGlzXG4gICAqIGFycmF5IGlzIGl0cyBub2RlIHR5cGUgaWQuXG4gICAqL1xuICB0eXBlczogc3RyaW5nW107XG5cbiAgLyoqXG4gICAqIEEgbGlzdCBvZiBhbGwgZmllbGQgbmFtZXMgaW4gdGhlIGxhbmd1YWdlLiBUaGUgaW5kZXggb2YgZWFjaCBmaWVsZCBuYW1lIGluXG4gICAqIHRoaXMgYXJyYXkgaXMgaXRzIGZpZWxkIGlkLlxuICAgKi9cbiAgZmllbGRzOiAoc3RyaW5nIHwgbnVsbClbXTtcblxuICAvKiogQGludGVybmFsICovXG4gIGNvbnN0cnVjdG9yKGludGVybmFsOiBJbnRlcm5hbCwgYWRkcmVzczogbnVtYmVyKSB7XG4gICAgYXNzZXJ0SW50ZXJuYWwoaW50ZXJuYWwpO1xuICAgIHRoaXNbMF0gPSBhZGRyZXNzO1xuICAgIHRoaXMudHlwZXMgPSBuZXcgQXJyYXk8c3RyaW5nPihDLl90c19sYW5ndWFnZV9zeW1ib2xfY291bnQodGhpc1swXSkpO1xuICAgIGZvciAobGV0IGkgPSAwLCBuID0gdGhpcy50eXBlcy5sZW5ndGg7IGkgPCBuOyBpKyspIHtcbiAgICAgIGlmIChDLl90c19sYW5ndWFnZV9zeW1ib2xfdHlwZSh0aGlzWzBdLCBpKSA8IDIpIHtcbiAgICAgICAgdGhpcy50eXBlc1tpXSA9IEMuVVRGOFRvU3RyaW5nKEMuX3RzX2xhbmd1YWdlX3N5bWJvbF9uYW1lKHRoaXNbMF0sIGkpKTtcbiAgICAgIH1cbiAgICB9XG4gICAgdGhpcy5maWVsZHMgPSBuZXcgQXJyYXk8c3RyaW5nPihDLl90c19sYW5ndWFnZV9maWVsZF9jb3VudCh0aGlzWzBdKSArIDEpO1xuICAgIGZvciAobGV0IGkgPSAwLCBuID0gdGhpcy5maWVsZHMubGVuZ3RoOyBpIDwgbjsgaSsrKSB7XG4gICAgICBjb25zdCBmaWVsZE5hbWUgPSBDLl90c19sYW5ndWFnZV9maWVsZF9uYW1lX2Zvcl9pZCh0aGlzWzBdLCBpKTtcbiAgICAgIGlmIChmaWVsZE5hbWUgIT09IDApIHtcbiAgICAgICAgdGhpcy5maWVsZHNbaV0gPSBDLlVURjhUb1N0cmluZyhmaWVsZE5hbWUpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgdGhpcy5maWVsZHNbaV0gPSBudWxsO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG5cbiAgLyoqXG4gICAqIEdldHMgdGhlIG5hbWUgb2YgdGhlIGxhbmd1YWdlLlxuICAgKi9cbiAgZ2V0IG5hbWUoKTogc3RyaW5nIHwgbnVsbCB7XG4gICAgY29uc3QgcHRyID0gQy5fdHNfbGFuZ3VhZ2VfbmFtZSh0aGlzWzBdKTtcbiAgICBpZiAocHRyID09PSAwKSByZXR1cm4gbnVsbDtcbiAgICByZXR1cm4gQy5VVEY4VG9TdHJpbmcocHRyKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXRzIHRoZSBBQkkgdmVyc2lvbiBvZiB0aGUgbGFuZ3VhZ2UuXG4gICAqL1xuICBnZXQgYWJpVmVyc2lvbigpOiBudW1iZXIge1xuICAgIHJldHVybiBDLl90c19sYW5ndWFnZV9hYmlfdmVyc2lvbih0aGlzWzBdKTtcbiAgfVxuXG4gIC8qKlxuICAqIEdldCB0aGUgbWV0YWRhdGEgZm9yIHRoaXMgbGFuZ3VhZ2UuIFRoaXMgaW5mb3JtYXRpb24gaXMgZ2VuZXJhdGVkIGJ5IHRoZVxuICAqIENMSSwgYW5kIHJlbGllcyBvbiB0aGUgbGFuZ3VhZ2UgYXV0aG9yIHByb3ZpZGluZyB0aGUgY29ycmVjdCBtZXRhZGF0YSBpblxuICAqIHRoZSBsYW5ndWFnZSdzIGB0cmVlLXNpdHRlci5qc29uYCBmaWxlLlxuICAqL1xuICBnZXQgbWV0YWRhdGEoKTogTGFuZ3VhZ2VNZXRhZGF0YSB8IG51bGwge1xuICAgIEMuX3RzX2xhbmd1YWdlX21ldGFkYXRhX3dhc20odGhpc1swXSk7XG4gICAgY29uc3QgbGVuZ3RoID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIsICdpMzInKTtcbiAgICBpZiAobGVuZ3RoID09PSAwKSByZXR1cm4gbnVsbDtcbiAgICByZXR1cm4gdW5tYXJzaGFsTGFuZ3VhZ2VNZXRhZGF0YShUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX0lOVCk7XG4gIH1cblxuICAvKipcbiAgICogR2V0cyB0aGUgbnVtYmVyIG9mIGZpZWxkcyBpbiB0aGUgbGFuZ3VhZ2UuXG4gICAqL1xuICBnZXQgZmllbGRDb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLmZpZWxkcy5sZW5ndGggLSAxO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldHMgdGhlIG51bWJlciBvZiBzdGF0ZXMgaW4gdGhlIGxhbmd1YWdlLlxuICAgKi9cbiAgZ2V0IHN0YXRlQ291bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gQy5fdHNfbGFuZ3VhZ2Vfc3RhdGVfY291bnQodGhpc1swXSk7XG4gIH1cblxuICAvKipcbiAgICogR2V0IHRoZSBmaWVsZCBpZCBmb3IgYSBmaWVsZCBuYW1lLlxuICAgKi9cbiAgZmllbGRJZEZvck5hbWUoZmllbGROYW1lOiBzdHJpbmcpOiBudW1iZXIgfCBudWxsIHtcbiAgICBjb25zdCByZXN1bHQgPSB0aGlzLmZpZWxkcy5pbmRleE9mKGZpZWxkTmFtZSk7XG4gICAgcmV0dXJuIHJlc3VsdCAhPT0gLTEgPyByZXN1bHQgOiBudWxsO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGUgZmllbGQgbmFtZSBmb3IgYSBmaWVsZCBpZC5cbiAgICovXG4gIGZpZWxkTmFtZUZvcklkKGZpZWxkSWQ6IG51bWJlcik6IHN0cmluZyB8IG51bGwge1xuICAgIHJldHVybiB0aGlzLmZpZWxkc1tmaWVsZElkXSA/PyBudWxsO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldCB0aGUgbm9kZSB0eXBlIGlkIGZvciBhIG5vZGUgdHlwZSBuYW1lLlxuICAgKi9cbiAgaWRGb3JOb2RlVHlwZSh0eXBlOiBzdHJpbmcsIG5hbWVkOiBib29sZWFuKTogbnVtYmVyIHwgbnVsbCB7XG4gICAgY29uc3QgdHlwZUxlbmd0aCA9IEMubGVuZ3RoQnl0ZXNVVEY4KHR5cGUpO1xuICAgIGNvbnN0IHR5cGVBZGRyZXNzID0gQy5fbWFsbG9jKHR5cGVMZW5ndGggKyAxKTtcbiAgICBDLnN0cmluZ1RvVVRGOCh0eXBlLCB0eXBlQWRkcmVzcywgdHlwZUxlbmd0aCArIDEpO1xuICAgIGNvbnN0IHJlc3VsdCA9IEMuX3RzX2xhbmd1YWdlX3N5bWJvbF9mb3JfbmFtZSh0aGlzWzBdLCB0eXBlQWRkcmVzcywgdHlwZUxlbmd0aCwgbmFtZWQgPyAxIDogMCk7XG4gICAgQy5fZnJlZSh0eXBlQWRkcmVzcyk7XG4gICAgcmV0dXJuIHJlc3VsdCB8fCBudWxsO1xuICB9XG5cbiAgLyoqXG4gICAqIEdldHMgdGhlIG51bWJlciBvZiBub2RlIHR5cGVzIGluIHRoZSBsYW5ndWFnZS5cbiAgICovXG4gIGdldCBub2RlVHlwZUNvdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIEMuX3RzX2xhbmd1YWdlX3N5bWJvbF9jb3VudCh0aGlzWzBdKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhlIG5vZGUgdHlwZSBuYW1lIGZvciBhIG5vZGUgdHlwZSBpZC5cbiAgICovXG4gIG5vZGVUeXBlRm9ySWQodHlwZUlkOiBudW1iZXIpOiBzdHJpbmcgfCBudWxsIHtcbiAgICBjb25zdCBuYW1lID0gQy5fdHNfbGFuZ3VhZ2Vfc3ltYm9sX25hbWUodGhpc1swXSwgdHlwZUlkKTtcbiAgICByZXR1cm4gbmFtZSA/IEMuVVRGOFRvU3RyaW5nKG5hbWUpIDogbnVsbDtcbiAgfVxuXG4gIC8qKlxuICAgKiBDaGVjayBpZiBhIG5vZGUgdHlwZSBpcyBuYW1lZC5cbiAgICpcbiAgICogQHNlZSB7QGxpbmsgaHR0cHM6Ly90cmVlLXNpdHRlci5naXRodWIuaW8vdHJlZS1zaXR0ZXIvdXNpbmctcGFyc2Vycy8yLWJhc2ljLXBhcnNpbmcuaHRtbCNuYW1lZC12cy1hbm9ueW1vdXMtbm9kZXN9XG4gICAqL1xuICBub2RlVHlwZUlzTmFtZWQodHlwZUlkOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gQy5fdHNfbGFuZ3VhZ2VfdHlwZV9pc19uYW1lZF93YXNtKHRoaXNbMF0sIHR5cGVJZCkgPyB0cnVlIDogZmFsc2U7XG4gIH1cblxuICAvKipcbiAgICogQ2hlY2sgaWYgYSBub2RlIHR5cGUgaXMgdmlzaWJsZS5cbiAgICovXG4gIG5vZGVUeXBlSXNWaXNpYmxlKHR5cGVJZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIEMuX3RzX2xhbmd1YWdlX3R5cGVfaXNfdmlzaWJsZV93YXNtKHRoaXNbMF0sIHR5cGVJZCkgPyB0cnVlIDogZmFsc2U7XG4gIH1cblxuICAvKipcbiAgICogR2V0IHRoZSBzdXBlcnR5cGVzIGlkcyBvZiB0aGlzIGxhbmd1YWdlLlxuICAgKlxuICAgKiBAc2VlIHtAbGluayBodHRwczovL3RyZWUtc2l0dGVyLmdpdGh1Yi5pby90cmVlLXNpdHRlci91c2luZy1wYXJzZXJzLzYtc3RhdGljLW5vZGUtdHlwZXMuaHRtbD9oaWdobGlnaHQ9c3VwZXJ0eXBlI3N1cGVydHlwZS1ub2Rlc31cbiAgICovXG4gIGdldCBzdXBlcnR5cGVzKCk6IG51bWJlcltdIHtcbiAgICBDLl90c19sYW5ndWFnZV9zdXBlcnR5cGVzX3dhc20odGhpc1swXSk7XG4gICAgY29uc3QgY291bnQgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiwgJ2kzMicpO1xuICAgIGNvbnN0IGJ1ZmZlciA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9JTlQsICdpMzInKTtcbiAgICBjb25zdCByZXN1bHQgPSBuZXcgQXJyYXk8bnVtYmVyPihjb3VudCk7XG5cbiAgICBpZiAoY291bnQgPiAwKSB7XG4gICAgICBsZXQgYWRkcmVzcyA9IGJ1ZmZlcjtcbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgICByZXN1bHRbaV0gPSBDLmdldFZhbHVlKGFkZHJlc3MsICdpMTYnKTtcbiAgICAgICAgYWRkcmVzcyArPSBTSVpFX09GX1NIT1JUO1xuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICAvKipcbiAgICogR2V0IHRoZSBzdWJ0eXBlIGlkcyBmb3IgYSBnaXZlbiBzdXBlcnR5cGUgbm9kZSBpZC5cbiAgICovXG4gIHN1YnR5cGVzKHN1cGVydHlwZTogbnVtYmVyKTogbnVtYmVyW10ge1xuICAgIEMuX3RzX2xhbmd1YWdlX3N1YnR5cGVzX3dhc20odGhpc1swXSwgc3VwZXJ0eXBlKTtcbiAgICBjb25zdCBjb3VudCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgY29uc3QgYnVmZmVyID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX0lOVCwgJ2kzMicpO1xuICAgIGNvbnN0IHJlc3VsdCA9IG5ldyBBcnJheTxudW1iZXI+KGNvdW50KTtcblxuICAgIGlmIChjb3VudCA+IDApIHtcbiAgICAgIGxldCBhZGRyZXNzID0gYnVmZmVyO1xuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb3VudDsgaSsrKSB7XG4gICAgICAgIHJlc3VsdFtpXSA9IEMuZ2V0VmFsdWUoYWRkcmVzcywgJ2kxNicpO1xuICAgICAgICBhZGRyZXNzICs9IFNJWkVfT0ZfU0hPUlQ7XG4gICAgICB9XG4gICAgfVxuXG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIC8qKlxuICAgKiBHZXQgdGhlIG5leHQgc3RhdGUgaWQgZm9yIGEgZ2l2ZW4gc3RhdGUgaWQgYW5kIG5vZGUgdHlwZSBpZC5cbiAgICovXG4gIG5leHRTdGF0ZShzdGF0ZUlkOiBudW1iZXIsIHR5cGVJZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gQy5fdHNfbGFuZ3VhZ2VfbmV4dF9zdGF0ZSh0aGlzWzBdLCBzdGF0ZUlkLCB0eXBlSWQpO1xuICB9XG5cbiAgLyoqXG4gICAqIENyZWF0ZSBhIG5ldyBsb29rYWhlYWQgaXRlcmF0b3IgZm9yIHRoaXMgbGFuZ3VhZ2UgYW5kIHBhcnNlIHN0YXRlLlxuICAgKlxuICAgKiBUaGlzIHJldHVybnMgYG51bGxgIGlmIHN0YXRlIGlzIGludmFsaWQgZm9yIHRoaXMgbGFuZ3VhZ2UuXG4gICAqXG4gICAqIEl0ZXJhdGluZyB7QGxpbmsgTG9va2FoZWFkSXRlcmF0b3J9IHdpbGwgeWllbGQgdmFsaWQgc3ltYm9scyBpbiB0aGUgZ2l2ZW5cbiAgICogcGFyc2Ugc3RhdGUuIEEgbmV3bHkgY3JlYXRlZCBpdGVyYXRvciBpcyBub3QgcG9zaXRpb25lZCBvbiBhIHN5bWJvbCwgc29cbiAgICoge0BsaW5rIExvb2thaGVhZEl0ZXJhdG9yI2N1cnJlbnRUeXBlfSByZXR1cm5zIGBudWxsYCB1bnRpbCB0aGUgZmlyc3RcbiAgICogaXRlcmF0aW9uIHN0ZXAuXG4gICAqXG4gICAqIExvb2thaGVhZCBpdGVyYXRvcnMgY2FuIGJlIHVzZWZ1bCBmb3IgZ2VuZXJhdGluZyBzdWdnZXN0aW9ucyBhbmQgaW1wcm92aW5nXG4gICAqIHN5bnRheCBlcnJvciBkaWFnbm9zdGljcy4gVG8gZ2V0IHN5bWJvbHMgdmFsaWQgaW4gYW4gYEVSUk9SYCBub2RlLCB1c2UgdGhlXG4gICAqIGxvb2thaGVhZCBpdGVyYXRvciBvbiBpdHMgZmlyc3QgbGVhZiBub2RlIHN0YXRlLiBGb3IgYE1JU1NJTkdgIG5vZGVzLCBhXG4gICAqIGxvb2thaGVhZCBpdGVyYXRvciBjcmVhdGVkIG9uIHRoZSBwcmV2aW91cyBub24tZXh0cmEgbGVhZiBub2RlIG1heSBiZVxuICAgKiBhcHByb3ByaWF0ZS5cbiAgICovXG4gIGxvb2thaGVhZEl0ZXJhdG9yKHN0YXRlSWQ6IG51bWJlcik6IExvb2thaGVhZEl0ZXJhdG9yIHwgbnVsbCB7XG4gICAgY29uc3QgYWRkcmVzcyA9IEMuX3RzX2xvb2thaGVhZF9pdGVyYXRvcl9uZXcodGhpc1swXSwgc3RhdGVJZCk7XG4gICAgaWYgKGFkZHJlc3MpIHJldHVybiBuZXcgTG9va2FoZWFkSXRlcmF0b3IoSU5URVJOQUwsIGFkZHJlc3MsIHRoaXMpO1xuICAgIHJldHVybiBudWxsO1xuICB9XG5cbiAgLyoqXG4gICAqIExvYWQgYSBsYW5ndWFnZSBmcm9tIGEgV2ViQXNzZW1ibHkgbW9kdWxlLlxuICAgKiBUaGUgbW9kdWxlIGNhbiBiZSBwcm92aWRlZCBhcyBhIHBhdGggdG8gYSBmaWxlLCBhIGBVUkxgIHRvIGEgZmlsZSwgb3IgYXMgYVxuICAgKiBidWZmZXIuXG4gICAqL1xuICBzdGF0aWMgYXN5bmMgbG9hZChpbnB1dDogc3RyaW5nIHwgVVJMIHwgVWludDhBcnJheSk6IFByb21pc2U8TGFuZ3VhZ2U+IHtcbiAgICBsZXQgYmluYXJ5OiBVaW50OEFycmF5IHwgV2ViQXNzZW1ibHkuTW9kdWxlO1xuICAgIGlmIChpbnB1dCBpbnN0YW5jZW9mIFVpbnQ4QXJyYXkpIHtcbiAgICAgIGJpbmFyeSA9IGlucHV0O1xuICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBAdHlwZXNjcmlwdC1lc2xpbnQvbm8tdW5uZWNlc3NhcnktY29uZGl0aW9uXG4gICAgfSBlbHNlIGlmIChnbG9iYWxUaGlzLnByb2Nlc3M/LnZlcnNpb25zLm5vZGUpIHtcbiAgICAgIGNvbnN0IGZzOiB0eXBlb2YgaW1wb3J0KCdmcy9wcm9taXNlcycpID0gYXdhaXQgaW1wb3J0KCdmcy9wcm9taXNlcycpO1xuICAgICAgYmluYXJ5ID0gYXdhaXQgZnMucmVhZEZpbGUoaW5wdXQpO1xuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKGlucHV0KTtcblxuICAgICAgaWYgKCFyZXNwb25zZS5vayl7XG4gICAgICAgIGNvbnN0IGJvZHkgPSBhd2FpdCByZXNwb25zZS50ZXh0KCk7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcihgTGFuZ3VhZ2UubG9hZCBmYWlsZWQgd2l0aCBzdGF0dXMgJHtyZXNwb25zZS5zdGF0dXN9LlxcblxcbiR7Ym9keX1gKTtcbiAgICAgIH1cblxuICAgICAgY29uc3QgcmV0cnlSZXNwID0gcmVzcG9uc2UuY2xvbmUoKTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGJpbmFyeSA9IGF3YWl0IFdlYkFzc2VtYmx5LmNvbXBpbGVTdHJlYW1pbmcocmVzcG9uc2UpO1xuICAgICAgfSBjYXRjaCAocmVhc29uKSB7XG4gICAgICAgIGNvbnNvbGUuZXJyb3IoJ3dhc20gc3RyZWFtaW5nIGNvbXBpbGUgZmFpbGVkOicsIHJlYXNvbik7XG4gICAgICAgIGNvbnNvbGUuZXJyb3IoJ2ZhbGxpbmcgYmFjayB0byBBcnJheUJ1ZmZlciBpbnN0YW50aWF0aW9uJyk7XG4gICAgICAgIC8vIGZhbGxiYWNrLCBwcm9iYWJseSBiZWNhdXNlIG9mIGJhZCBNSU1FIHR5cGVcbiAgICAgICAgYmluYXJ5ID0gbmV3IFVpbnQ4QXJyYXkoYXdhaXQgcmV0cnlSZXNwLmFycmF5QnVmZmVyKCkpXG4gICAgICB9XG4gICAgfVxuXG4gICAgY29uc3QgbW9kID0gYXdhaXQgQy5sb2FkV2ViQXNzZW1ibHlNb2R1bGUoYmluYXJ5LCB7IGxvYWRBc3luYzogdHJ1ZSB9KTtcbiAgICByZXR1cm4gTGFuZ3VhZ2UubG9hZEZyb21XYXNtRXhwb3J0cyhtb2QsIHsgc3luYzogZmFsc2UgfSk7XG4gIH1cblxuICBwcml2YXRlIHN0YXRpYyBsb2FkRnJvbVdhc21FeHBvcnRzKG1vZDogTGFuZ3VhZ2VXYXNtRXhwb3J0cywgeyBzeW5jIH06IHsgc3luYzogYm9vbGVhbiB9KTogTGFuZ3VhZ2Uge1xuICAgIGNvbnN0IHN5bWJvbE5hbWVzID0gT2JqZWN0LmtleXMobW9kKTtcbiAgICBjb25zdCBmdW5jdGlvbk5hbWUgPSBzeW1ib2xOYW1lcy5maW5kKChrZXkpID0+IExBTkdVQUdFX0ZVTkNUSU9OX1JFR0VYLnRlc3Qoa2V5KSAmJlxuICAgICAgIWtleS5pbmNsdWRlcygnZXh0ZXJuYWxfc2Nhbm5lcl8nKSk7XG4gICAgaWYgKCFmdW5jdGlvbk5hbWUpIHtcbiAgICAgICAgY29uc29sZS5sb2coYENvdWxkbid0IGZpbmQgbGFuZ3VhZ2UgZnVuY3Rpb24gaW4gV2FzbSBmaWxlLiBTeW1ib2xzOlxcbiR7SlNPTi5zdHJpbmdpZnkoc3ltYm9sTmFtZXMsIG51bGwsIDIpfWApO1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYExhbmd1YWdlLiR7c3luYyA/ICdsb2FkU3luYycgOiAnbG9hZCd9IGZhaWxlZDogbm8gbGFuZ3VhZ2UgZnVuY3Rpb24gZm91bmQgaW4gV2FzbSBmaWxlYCk7XG4gICAgfVxuICAgIGNvbnN0IGxhbmd1YWdlQWRkcmVzcyA9IG1vZFtmdW5jdGlvbk5hbWVdKCk7XG4gICAgcmV0dXJuIG5ldyBMYW5ndWFnZShJTlRFUk5BTCwgbGFuZ3VhZ2VBZGRyZXNzKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBMb2FkIGEgbGFuZ3VhZ2Ugc3luY2hyb25vdXNseSBmcm9tIGEgcHJlLWNvbXBpbGVkIFdlYkFzc2VtYmx5IG1vZHVsZS5cbiAgICogVXNlIHRoaXMgd2hlbiB0aGUgaG9zdCBlbnZpcm9ubWVudCBwcm92aWRlcyBhIGBXZWJBc3NlbWJseS5Nb2R1bGVgIGRpcmVjdGx5LlxuICAgKi9cbiAgc3RhdGljIGxvYWRTeW5jKHdhc21Nb2R1bGU6IFdlYkFzc2VtYmx5Lk1vZHVsZSk6IExhbmd1YWdlIHtcbiAgICBjb25zdCBtb2QgPSBDLmxvYWRXZWJBc3NlbWJseU1vZHVsZSh3YXNtTW9kdWxlLCB7IGxvYWRBc3luYzogZmFsc2UgfSk7XG4gICAgcmV0dXJuIExhbmd1YWdlLmxvYWRGcm9tV2FzbUV4cG9ydHMobW9kLCB7IHN5bmM6IHRydWUgfSk7XG4gIH1cbn1cbiIsICIvLyBUaGlzIGNvZGUgaW1wbGVtZW50cyB0aGUgYC1zTU9EVUxBUklaRWAgc2V0dGluZ3MgYnkgdGFraW5nIHRoZSBnZW5lcmF0ZWRcbi8vIEpTIHByb2dyYW0gY29kZSAoSU5ORVJfSlNfQ09ERSkgYW5kIHdyYXBwaW5nIGl0IGluIGEgZmFjdG9yeSBmdW5jdGlvbi5cblxuLy8gV2hlbiB0YXJnZXR0aW5nIG5vZGUgYW5kIEVTNiB3ZSB1c2UgYGF3YWl0IGltcG9ydCAuLmAgaW4gdGhlIGdlbmVyYXRlZCBjb2RlXG4vLyBzbyB0aGUgb3V0ZXIgZnVuY3Rpb24gbmVlZHMgdG8gYmUgbWFya2VkIGFzIGFzeW5jLlxuYXN5bmMgZnVuY3Rpb24gTW9kdWxlKG1vZHVsZUFyZyA9IHt9KSB7XG4gIHZhciBtb2R1bGVSdG47XG5cbi8vIGluY2x1ZGU6IHNoZWxsLmpzXG4vLyBUaGUgTW9kdWxlIG9iamVjdDogT3VyIGludGVyZmFjZSB0byB0aGUgb3V0c2lkZSB3b3JsZC4gV2UgaW1wb3J0XG4vLyBhbmQgZXhwb3J0IHZhbHVlcyBvbiBpdC4gVGhlcmUgYXJlIHZhcmlvdXMgd2F5cyBNb2R1bGUgY2FuIGJlIHVzZWQ6XG4vLyAxLiBOb3QgZGVmaW5lZC4gV2UgY3JlYXRlIGl0IGhlcmVcbi8vIDIuIEEgZnVuY3Rpb24gcGFyYW1ldGVyLCBmdW5jdGlvbihtb2R1bGVBcmcpID0+IFByb21pc2U8TW9kdWxlPlxuLy8gMy4gcHJlLXJ1biBhcHBlbmRlZCBpdCwgdmFyIE1vZHVsZSA9IHt9OyAuLmdlbmVyYXRlZCBjb2RlLi5cbi8vIDQuIEV4dGVybmFsIHNjcmlwdCB0YWcgZGVmaW5lcyB2YXIgTW9kdWxlLlxuLy8gV2UgbmVlZCB0byBjaGVjayBpZiBNb2R1bGUgYWxyZWFkeSBleGlzdHMgKGUuZy4gY2FzZSAzIGFib3ZlKS5cbi8vIFN1YnN0aXR1dGlvbiB3aWxsIGJlIHJlcGxhY2VkIHdpdGggYWN0dWFsIGNvZGUgb24gbGF0ZXIgc3RhZ2Ugb2YgdGhlIGJ1aWxkLFxuLy8gdGhpcyB3YXkgQ2xvc3VyZSBDb21waWxlciB3aWxsIG5vdCBtYW5nbGUgaXQgKGUuZy4gY2FzZSA0LiBhYm92ZSkuXG4vLyBOb3RlIHRoYXQgaWYgeW91IHdhbnQgdG8gcnVuIGNsb3N1cmUsIGFuZCBhbHNvIHRvIHVzZSBNb2R1bGVcbi8vIGFmdGVyIHRoZSBnZW5lcmF0ZWQgY29kZSwgeW91IHdpbGwgbmVlZCB0byBkZWZpbmUgICB2YXIgTW9kdWxlID0ge307XG4vLyBiZWZvcmUgdGhlIGNvZGUuIFRoZW4gdGhhdCBvYmplY3Qgd2lsbCBiZSB1c2VkIGluIHRoZSBjb2RlLCBhbmQgeW91XG4vLyBjYW4gY29udGludWUgdG8gdXNlIE1vZHVsZSBhZnRlcndhcmRzIGFzIHdlbGwuXG52YXIgTW9kdWxlID0gbW9kdWxlQXJnO1xuXG4vLyBEZXRlcm1pbmUgdGhlIHJ1bnRpbWUgZW52aXJvbm1lbnQgd2UgYXJlIGluLiBZb3UgY2FuIGN1c3RvbWl6ZSB0aGlzIGJ5XG4vLyBzZXR0aW5nIHRoZSBFTlZJUk9OTUVOVCBzZXR0aW5nIGF0IGNvbXBpbGUgdGltZSAoc2VlIHNldHRpbmdzLmpzKS5cbi8vIEF0dGVtcHQgdG8gYXV0by1kZXRlY3QgdGhlIGVudmlyb25tZW50XG52YXIgRU5WSVJPTk1FTlRfSVNfV0VCID0gdHlwZW9mIHdpbmRvdyA9PSBcIm9iamVjdFwiO1xuXG52YXIgRU5WSVJPTk1FTlRfSVNfV09SS0VSID0gdHlwZW9mIFdvcmtlckdsb2JhbFNjb3BlICE9IFwidW5kZWZpbmVkXCI7XG5cbi8vIE4uYi4gRWxlY3Ryb24uanMgZW52aXJvbm1lbnQgaXMgc2ltdWx0YW5lb3VzbHkgYSBOT0RFLWVudmlyb25tZW50LCBidXRcbi8vIGFsc28gYSB3ZWIgZW52aXJvbm1lbnQuXG52YXIgRU5WSVJPTk1FTlRfSVNfTk9ERSA9IHR5cGVvZiBwcm9jZXNzID09IFwib2JqZWN0XCIgJiYgcHJvY2Vzcy52ZXJzaW9ucz8ubm9kZSAmJiBwcm9jZXNzLnR5cGUgIT0gXCJyZW5kZXJlclwiO1xuXG5pZiAoRU5WSVJPTk1FTlRfSVNfTk9ERSkge1xuICAvLyBXaGVuIGJ1aWxkaW5nIGFuIEVTIG1vZHVsZSBgcmVxdWlyZWAgaXMgbm90IG5vcm1hbGx5IGF2YWlsYWJsZS5cbiAgLy8gV2UgbmVlZCB0byB1c2UgYGNyZWF0ZVJlcXVpcmUoKWAgdG8gY29uc3RydWN0IHRoZSByZXF1aXJlKClgIGZ1bmN0aW9uLlxuICBjb25zdCB7Y3JlYXRlUmVxdWlyZX0gPSBhd2FpdCBpbXBvcnQoXCJtb2R1bGVcIik7XG4gIC8qKiBAc3VwcHJlc3N7ZHVwbGljYXRlfSAqLyB2YXIgcmVxdWlyZSA9IGNyZWF0ZVJlcXVpcmUoaW1wb3J0Lm1ldGEudXJsKTtcbn1cblxuLy8gLS1wcmUtanNlcyBhcmUgZW1pdHRlZCBhZnRlciB0aGUgTW9kdWxlIGludGVncmF0aW9uIGNvZGUsIHNvIHRoYXQgdGhleSBjYW5cbi8vIHJlZmVyIHRvIE1vZHVsZSAoaWYgdGhleSBjaG9vc2U7IHRoZXkgY2FuIGFsc28gZGVmaW5lIE1vZHVsZSlcbi8vIGluY2x1ZGU6IGxpYi9iaW5kaW5nX3dlYi9saWIvcHJlZml4LmpzXG5Nb2R1bGUuY3VycmVudFF1ZXJ5UHJvZ3Jlc3NDYWxsYmFjayA9IG51bGw7XG5cbk1vZHVsZS5jdXJyZW50UHJvZ3Jlc3NDYWxsYmFjayA9IG51bGw7XG5cbk1vZHVsZS5jdXJyZW50TG9nQ2FsbGJhY2sgPSBudWxsO1xuXG5Nb2R1bGUuY3VycmVudFBhcnNlQ2FsbGJhY2sgPSBudWxsO1xuXG4vLyBlbmQgaW5jbHVkZTogbGliL2JpbmRpbmdfd2ViL2xpYi9wcmVmaXguanNcbnZhciBhcmd1bWVudHNfID0gW107XG5cbnZhciB0aGlzUHJvZ3JhbSA9IFwiLi90aGlzLnByb2dyYW1cIjtcblxudmFyIHF1aXRfID0gKHN0YXR1cywgdG9UaHJvdykgPT4ge1xuICB0aHJvdyB0b1Rocm93O1xufTtcblxudmFyIF9zY3JpcHROYW1lID0gaW1wb3J0Lm1ldGEudXJsO1xuXG4vLyBgL2Agc2hvdWxkIGJlIHByZXNlbnQgYXQgdGhlIGVuZCBpZiBgc2NyaXB0RGlyZWN0b3J5YCBpcyBub3QgZW1wdHlcbnZhciBzY3JpcHREaXJlY3RvcnkgPSBcIlwiO1xuXG5mdW5jdGlvbiBsb2NhdGVGaWxlKHBhdGgpIHtcbiAgaWYgKE1vZHVsZVtcImxvY2F0ZUZpbGVcIl0pIHtcbiAgICByZXR1cm4gTW9kdWxlW1wibG9jYXRlRmlsZVwiXShwYXRoLCBzY3JpcHREaXJlY3RvcnkpO1xuICB9XG4gIHJldHVybiBzY3JpcHREaXJlY3RvcnkgKyBwYXRoO1xufVxuXG4vLyBIb29rcyB0aGF0IGFyZSBpbXBsZW1lbnRlZCBkaWZmZXJlbnRseSBpbiBkaWZmZXJlbnQgcnVudGltZSBlbnZpcm9ubWVudHMuXG52YXIgcmVhZEFzeW5jLCByZWFkQmluYXJ5O1xuXG5pZiAoRU5WSVJPTk1FTlRfSVNfTk9ERSkge1xuICAvLyBUaGVzZSBtb2R1bGVzIHdpbGwgdXN1YWxseSBiZSB1c2VkIG9uIE5vZGUuanMuIExvYWQgdGhlbSBlYWdlcmx5IHRvIGF2b2lkXG4gIC8vIHRoZSBjb21wbGV4aXR5IG9mIGxhenktbG9hZGluZy5cbiAgdmFyIGZzID0gcmVxdWlyZShcImZzXCIpO1xuICBpZiAoX3NjcmlwdE5hbWUuc3RhcnRzV2l0aChcImZpbGU6XCIpKSB7XG4gICAgc2NyaXB0RGlyZWN0b3J5ID0gcmVxdWlyZShcInBhdGhcIikuZGlybmFtZShyZXF1aXJlKFwidXJsXCIpLmZpbGVVUkxUb1BhdGgoX3NjcmlwdE5hbWUpKSArIFwiL1wiO1xuICB9XG4gIC8vIGluY2x1ZGU6IG5vZGVfc2hlbGxfcmVhZC5qc1xuICByZWFkQmluYXJ5ID0gZmlsZW5hbWUgPT4ge1xuICAgIC8vIFdlIG5lZWQgdG8gcmUtd3JhcCBgZmlsZTovL2Agc3RyaW5ncyB0byBVUkxzLlxuICAgIGZpbGVuYW1lID0gaXNGaWxlVVJJKGZpbGVuYW1lKSA/IG5ldyBVUkwoZmlsZW5hbWUpIDogZmlsZW5hbWU7XG4gICAgdmFyIHJldCA9IGZzLnJlYWRGaWxlU3luYyhmaWxlbmFtZSk7XG4gICAgcmV0dXJuIHJldDtcbiAgfTtcbiAgcmVhZEFzeW5jID0gYXN5bmMgKGZpbGVuYW1lLCBiaW5hcnkgPSB0cnVlKSA9PiB7XG4gICAgLy8gU2VlIHRoZSBjb21tZW50IGluIHRoZSBgcmVhZEJpbmFyeWAgZnVuY3Rpb24uXG4gICAgZmlsZW5hbWUgPSBpc0ZpbGVVUkkoZmlsZW5hbWUpID8gbmV3IFVSTChmaWxlbmFtZSkgOiBmaWxlbmFtZTtcbiAgICB2YXIgcmV0ID0gZnMucmVhZEZpbGVTeW5jKGZpbGVuYW1lLCBiaW5hcnkgPyB1bmRlZmluZWQgOiBcInV0ZjhcIik7XG4gICAgcmV0dXJuIHJldDtcbiAgfTtcbiAgLy8gZW5kIGluY2x1ZGU6IG5vZGVfc2hlbGxfcmVhZC5qc1xuICBpZiAocHJvY2Vzcy5hcmd2Lmxlbmd0aCA+IDEpIHtcbiAgICB0aGlzUHJvZ3JhbSA9IHByb2Nlc3MuYXJndlsxXS5yZXBsYWNlKC9cXFxcL2csIFwiL1wiKTtcbiAgfVxuICBhcmd1bWVudHNfID0gcHJvY2Vzcy5hcmd2LnNsaWNlKDIpO1xuICBxdWl0XyA9IChzdGF0dXMsIHRvVGhyb3cpID0+IHtcbiAgICBwcm9jZXNzLmV4aXRDb2RlID0gc3RhdHVzO1xuICAgIHRocm93IHRvVGhyb3c7XG4gIH07XG59IGVsc2UgLy8gTm90ZSB0aGF0IHRoaXMgaW5jbHVkZXMgTm9kZS5qcyB3b3JrZXJzIHdoZW4gcmVsZXZhbnQgKHB0aHJlYWRzIGlzIGVuYWJsZWQpLlxuLy8gTm9kZS5qcyB3b3JrZXJzIGFyZSBkZXRlY3RlZCBhcyBhIGNvbWJpbmF0aW9uIG9mIEVOVklST05NRU5UX0lTX1dPUktFUiBhbmRcbi8vIEVOVklST05NRU5UX0lTX05PREUuXG5pZiAoRU5WSVJPTk1FTlRfSVNfV0VCIHx8IEVOVklST05NRU5UX0lTX1dPUktFUikge1xuICB0cnkge1xuICAgIHNjcmlwdERpcmVjdG9yeSA9IG5ldyBVUkwoXCIuXCIsIF9zY3JpcHROYW1lKS5ocmVmO1xuICB9IGNhdGNoIHt9XG4gIHtcbiAgICAvLyBpbmNsdWRlOiB3ZWJfb3Jfd29ya2VyX3NoZWxsX3JlYWQuanNcbiAgICBpZiAoRU5WSVJPTk1FTlRfSVNfV09SS0VSKSB7XG4gICAgICByZWFkQmluYXJ5ID0gdXJsID0+IHtcbiAgICAgICAgdmFyIHhociA9IG5ldyBYTUxIdHRwUmVxdWVzdDtcbiAgICAgICAgeGhyLm9wZW4oXCJHRVRcIiwgdXJsLCBmYWxzZSk7XG4gICAgICAgIHhoci5yZXNwb25zZVR5cGUgPSBcImFycmF5YnVmZmVyXCI7XG4gICAgICAgIHhoci5zZW5kKG51bGwpO1xuICAgICAgICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoLyoqIEB0eXBleyFBcnJheUJ1ZmZlcn0gKi8gKHhoci5yZXNwb25zZSkpO1xuICAgICAgfTtcbiAgICB9XG4gICAgcmVhZEFzeW5jID0gYXN5bmMgdXJsID0+IHtcbiAgICAgIC8vIEZldGNoIGhhcyBzb21lIGFkZGl0aW9uYWwgcmVzdHJpY3Rpb25zIG92ZXIgWEhSLCBsaWtlIGl0IGNhbid0IGJlIHVzZWQgb24gYSBmaWxlOi8vIHVybC5cbiAgICAgIC8vIFNlZSBodHRwczovL2dpdGh1Yi5jb20vZ2l0aHViL2ZldGNoL3B1bGwvOTIjaXNzdWVjb21tZW50LTE0MDY2NTkzMlxuICAgICAgLy8gQ29yZG92YSBvciBFbGVjdHJvbiBhcHBzIGFyZSB0eXBpY2FsbHkgbG9hZGVkIGZyb20gYSBmaWxlOi8vIHVybC5cbiAgICAgIC8vIFNvIHVzZSBYSFIgb24gd2VidmlldyBpZiBVUkwgaXMgYSBmaWxlIFVSTC5cbiAgICAgIGlmIChpc0ZpbGVVUkkodXJsKSkge1xuICAgICAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgICAgIHZhciB4aHIgPSBuZXcgWE1MSHR0cFJlcXVlc3Q7XG4gICAgICAgICAgeGhyLm9wZW4oXCJHRVRcIiwgdXJsLCB0cnVlKTtcbiAgICAgICAgICB4aHIucmVzcG9uc2VUeXBlID0gXCJhcnJheWJ1ZmZlclwiO1xuICAgICAgICAgIHhoci5vbmxvYWQgPSAoKSA9PiB7XG4gICAgICAgICAgICBpZiAoeGhyLnN0YXR1cyA9PSAyMDAgfHwgKHhoci5zdGF0dXMgPT0gMCAmJiB4aHIucmVzcG9uc2UpKSB7XG4gICAgICAgICAgICAgIC8vIGZpbGUgVVJMcyBjYW4gcmV0dXJuIDBcbiAgICAgICAgICAgICAgcmVzb2x2ZSh4aHIucmVzcG9uc2UpO1xuICAgICAgICAgICAgICByZXR1cm47XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZWplY3QoeGhyLnN0YXR1cyk7XG4gICAgICAgICAgfTtcbiAgICAgICAgICB4aHIub25lcnJvciA9IHJlamVjdDtcbiAgICAgICAgICB4aHIuc2VuZChudWxsKTtcbiAgICAgICAgfSk7XG4gICAgICB9XG4gICAgICB2YXIgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaCh1cmwsIHtcbiAgICAgICAgY3JlZGVudGlhbHM6IFwic2FtZS1vcmlnaW5cIlxuICAgICAgfSk7XG4gICAgICBpZiAocmVzcG9uc2Uub2spIHtcbiAgICAgICAgcmV0dXJuIHJlc3BvbnNlLmFycmF5QnVmZmVyKCk7XG4gICAgICB9XG4gICAgICB0aHJvdyBuZXcgRXJyb3IocmVzcG9uc2Uuc3RhdHVzICsgXCIgOiBcIiArIHJlc3BvbnNlLnVybCk7XG4gICAgfTtcbiAgfVxufSBlbHNlIHt9XG5cbnZhciBvdXQgPSBjb25zb2xlLmxvZy5iaW5kKGNvbnNvbGUpO1xuXG52YXIgZXJyID0gY29uc29sZS5lcnJvci5iaW5kKGNvbnNvbGUpO1xuXG4vLyBlbmQgaW5jbHVkZTogc2hlbGwuanNcbi8vIGluY2x1ZGU6IHByZWFtYmxlLmpzXG4vLyA9PT0gUHJlYW1ibGUgbGlicmFyeSBzdHVmZiA9PT1cbi8vIERvY3VtZW50YXRpb24gZm9yIHRoZSBwdWJsaWMgQVBJcyBkZWZpbmVkIGluIHRoaXMgZmlsZSBtdXN0IGJlIHVwZGF0ZWQgaW46XG4vLyAgICBzaXRlL3NvdXJjZS9kb2NzL2FwaV9yZWZlcmVuY2UvcHJlYW1ibGUuanMucnN0XG4vLyBBIHByZWJ1aWx0IGxvY2FsIHZlcnNpb24gb2YgdGhlIGRvY3VtZW50YXRpb24gaXMgYXZhaWxhYmxlIGF0OlxuLy8gICAgc2l0ZS9idWlsZC90ZXh0L2RvY3MvYXBpX3JlZmVyZW5jZS9wcmVhbWJsZS5qcy50eHRcbi8vIFlvdSBjYW4gYWxzbyBidWlsZCBkb2NzIGxvY2FsbHkgYXMgSFRNTCBvciBvdGhlciBmb3JtYXRzIGluIHNpdGUvXG4vLyBBbiBvbmxpbmUgSFRNTCB2ZXJzaW9uICh3aGljaCBtYXkgYmUgb2YgYSBkaWZmZXJlbnQgdmVyc2lvbiBvZiBFbXNjcmlwdGVuKVxuLy8gICAgaXMgdXAgYXQgaHR0cDovL2tyaXBrZW4uZ2l0aHViLmlvL2Vtc2NyaXB0ZW4tc2l0ZS9kb2NzL2FwaV9yZWZlcmVuY2UvcHJlYW1ibGUuanMuaHRtbFxudmFyIGR5bmFtaWNMaWJyYXJpZXMgPSBbXTtcblxudmFyIHdhc21CaW5hcnk7XG5cbi8vIFdhc20gZ2xvYmFsc1xuLy89PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09XG4vLyBSdW50aW1lIGVzc2VudGlhbHNcbi8vPT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PVxuLy8gd2hldGhlciB3ZSBhcmUgcXVpdHRpbmcgdGhlIGFwcGxpY2F0aW9uLiBubyBjb2RlIHNob3VsZCBydW4gYWZ0ZXIgdGhpcy5cbi8vIHNldCBpbiBleGl0KCkgYW5kIGFib3J0KClcbnZhciBBQk9SVCA9IGZhbHNlO1xuXG4vLyBzZXQgYnkgZXhpdCgpIGFuZCBhYm9ydCgpLiAgUGFzc2VkIHRvICdvbkV4aXQnIGhhbmRsZXIuXG4vLyBOT1RFOiBUaGlzIGlzIGFsc28gdXNlZCBhcyB0aGUgcHJvY2VzcyByZXR1cm4gY29kZSBjb2RlIGluIHNoZWxsIGVudmlyb25tZW50c1xuLy8gYnV0IG9ubHkgd2hlbiBub0V4aXRSdW50aW1lIGlzIGZhbHNlLlxudmFyIEVYSVRTVEFUVVM7XG5cbi8qKlxuICogSW5kaWNhdGVzIHdoZXRoZXIgZmlsZW5hbWUgaXMgZGVsaXZlcmVkIHZpYSBmaWxlIHByb3RvY29sIChhcyBvcHBvc2VkIHRvIGh0dHAvaHR0cHMpXG4gKiBAbm9pbmxpbmVcbiAqLyB2YXIgaXNGaWxlVVJJID0gZmlsZW5hbWUgPT4gZmlsZW5hbWUuc3RhcnRzV2l0aChcImZpbGU6Ly9cIik7XG5cbi8vIGluY2x1ZGU6IHJ1bnRpbWVfY29tbW9uLmpzXG4vLyBpbmNsdWRlOiBydW50aW1lX3N0YWNrX2NoZWNrLmpzXG4vLyBlbmQgaW5jbHVkZTogcnVudGltZV9zdGFja19jaGVjay5qc1xuLy8gaW5jbHVkZTogcnVudGltZV9leGNlcHRpb25zLmpzXG4vLyBlbmQgaW5jbHVkZTogcnVudGltZV9leGNlcHRpb25zLmpzXG4vLyBpbmNsdWRlOiBydW50aW1lX2RlYnVnLmpzXG4vLyBlbmQgaW5jbHVkZTogcnVudGltZV9kZWJ1Zy5qc1xudmFyIHJlYWR5UHJvbWlzZVJlc29sdmUsIHJlYWR5UHJvbWlzZVJlamVjdDtcblxuLy8gTWVtb3J5IG1hbmFnZW1lbnRcbnZhciB3YXNtTWVtb3J5O1xuXG52YXIgLyoqIEB0eXBlIHshSW50OEFycmF5fSAqLyBIRUFQOCwgLyoqIEB0eXBlIHshVWludDhBcnJheX0gKi8gSEVBUFU4LCAvKiogQHR5cGUgeyFJbnQxNkFycmF5fSAqLyBIRUFQMTYsIC8qKiBAdHlwZSB7IVVpbnQxNkFycmF5fSAqLyBIRUFQVTE2LCAvKiogQHR5cGUgeyFJbnQzMkFycmF5fSAqLyBIRUFQMzIsIC8qKiBAdHlwZSB7IVVpbnQzMkFycmF5fSAqLyBIRUFQVTMyLCAvKiogQHR5cGUgeyFGbG9hdDMyQXJyYXl9ICovIEhFQVBGMzIsIC8qKiBAdHlwZSB7IUZsb2F0NjRBcnJheX0gKi8gSEVBUEY2NDtcblxuLy8gQmlnSW50NjRBcnJheSB0eXBlIGlzIG5vdCBjb3JyZWN0bHkgZGVmaW5lZCBpbiBjbG9zdXJlXG52YXIgLyoqIG5vdC1AdHlwZSB7IUJpZ0ludDY0QXJyYXl9ICovIEhFQVA2NCwgLyogQmlnVWludDY0QXJyYXkgdHlwZSBpcyBub3QgY29ycmVjdGx5IGRlZmluZWQgaW4gY2xvc3VyZVxuLyoqIG5vdC1AdHlwZSB7IUJpZ1VpbnQ2NEFycmF5fSAqLyBIRUFQVTY0O1xuXG4vKiogQHR5cGUgeyFEYXRhVmlld30gKi8gdmFyIEhFQVBfREFUQV9WSUVXO1xuXG52YXIgcnVudGltZUluaXRpYWxpemVkID0gZmFsc2U7XG5cbmZ1bmN0aW9uIHVwZGF0ZU1lbW9yeVZpZXdzKCkge1xuICB2YXIgYiA9IHdhc21NZW1vcnkuYnVmZmVyO1xuICBNb2R1bGVbXCJIRUFQOFwiXSA9IEhFQVA4ID0gbmV3IEludDhBcnJheShiKTtcbiAgTW9kdWxlW1wiSEVBUDE2XCJdID0gSEVBUDE2ID0gbmV3IEludDE2QXJyYXkoYik7XG4gIE1vZHVsZVtcIkhFQVBVOFwiXSA9IEhFQVBVOCA9IG5ldyBVaW50OEFycmF5KGIpO1xuICBNb2R1bGVbXCJIRUFQVTE2XCJdID0gSEVBUFUxNiA9IG5ldyBVaW50MTZBcnJheShiKTtcbiAgTW9kdWxlW1wiSEVBUDMyXCJdID0gSEVBUDMyID0gbmV3IEludDMyQXJyYXkoYik7XG4gIE1vZHVsZVtcIkhFQVBVMzJcIl0gPSBIRUFQVTMyID0gbmV3IFVpbnQzMkFycmF5KGIpO1xuICBNb2R1bGVbXCJIRUFQRjMyXCJdID0gSEVBUEYzMiA9IG5ldyBGbG9hdDMyQXJyYXkoYik7XG4gIE1vZHVsZVtcIkhFQVBGNjRcIl0gPSBIRUFQRjY0ID0gbmV3IEZsb2F0NjRBcnJheShiKTtcbiAgTW9kdWxlW1wiSEVBUDY0XCJdID0gSEVBUDY0ID0gbmV3IEJpZ0ludDY0QXJyYXkoYik7XG4gIE1vZHVsZVtcIkhFQVBVNjRcIl0gPSBIRUFQVTY0ID0gbmV3IEJpZ1VpbnQ2NEFycmF5KGIpO1xuICBNb2R1bGVbXCJIRUFQX0RBVEFfVklFV1wiXSA9IEhFQVBfREFUQV9WSUVXID0gbmV3IERhdGFWaWV3KGIpO1xuICBMRV9IRUFQX1VQREFURSgpO1xufVxuXG4vLyBJbiBub24tc3RhbmRhbG9uZS9ub3JtYWwgbW9kZSwgd2UgY3JlYXRlIHRoZSBtZW1vcnkgaGVyZS5cbi8vIGluY2x1ZGU6IHJ1bnRpbWVfaW5pdF9tZW1vcnkuanNcbi8vIENyZWF0ZSB0aGUgd2FzbSBtZW1vcnkuIChOb3RlOiB0aGlzIG9ubHkgYXBwbGllcyBpZiBJTVBPUlRFRF9NRU1PUlkgaXMgZGVmaW5lZClcbi8vIGNoZWNrIGZvciBmdWxsIGVuZ2luZSBzdXBwb3J0ICh1c2Ugc3RyaW5nICdzdWJhcnJheScgdG8gYXZvaWQgY2xvc3VyZSBjb21waWxlciBjb25mdXNpb24pXG5mdW5jdGlvbiBpbml0TWVtb3J5KCkge1xuICBpZiAoTW9kdWxlW1wid2FzbU1lbW9yeVwiXSkge1xuICAgIHdhc21NZW1vcnkgPSBNb2R1bGVbXCJ3YXNtTWVtb3J5XCJdO1xuICB9IGVsc2Uge1xuICAgIHZhciBJTklUSUFMX01FTU9SWSA9IE1vZHVsZVtcIklOSVRJQUxfTUVNT1JZXCJdIHx8IDMzNTU0NDMyO1xuICAgIC8qKiBAc3VwcHJlc3Mge2NoZWNrVHlwZXN9ICovIHdhc21NZW1vcnkgPSBuZXcgV2ViQXNzZW1ibHkuTWVtb3J5KHtcbiAgICAgIFwiaW5pdGlhbFwiOiBJTklUSUFMX01FTU9SWSAvIDY1NTM2LFxuICAgICAgLy8gSW4gdGhlb3J5IHdlIHNob3VsZCBub3QgbmVlZCB0byBlbWl0IHRoZSBtYXhpbXVtIGlmIHdlIHdhbnQgXCJ1bmxpbWl0ZWRcIlxuICAgICAgLy8gb3IgNEdCIG9mIG1lbW9yeSwgYnV0IFZNcyBlcnJvciBvbiB0aGF0IGF0bSwgc2VlXG4gICAgICAvLyBodHRwczovL2dpdGh1Yi5jb20vZW1zY3JpcHRlbi1jb3JlL2Vtc2NyaXB0ZW4vaXNzdWVzLzE0MTMwXG4gICAgICAvLyBBbmQgaW4gdGhlIHB0aHJlYWRzIGNhc2Ugd2UgZGVmaW5pdGVseSBuZWVkIHRvIGVtaXQgYSBtYXhpbXVtLiBTb1xuICAgICAgLy8gYWx3YXlzIGVtaXQgb25lLlxuICAgICAgXCJtYXhpbXVtXCI6IDMyNzY4XG4gICAgfSk7XG4gIH1cbiAgdXBkYXRlTWVtb3J5Vmlld3MoKTtcbn1cblxuLy8gZW5kIGluY2x1ZGU6IHJ1bnRpbWVfaW5pdF9tZW1vcnkuanNcbi8vIGluY2x1ZGU6IG1lbW9yeXByb2ZpbGVyLmpzXG4vLyBlbmQgaW5jbHVkZTogbWVtb3J5cHJvZmlsZXIuanNcbi8vIGVuZCBpbmNsdWRlOiBydW50aW1lX2NvbW1vbi5qc1xudmFyIF9fUkVMT0NfRlVOQ1NfXyA9IFtdO1xuXG5mdW5jdGlvbiBwcmVSdW4oKSB7XG4gIGlmIChNb2R1bGVbXCJwcmVSdW5cIl0pIHtcbiAgICBpZiAodHlwZW9mIE1vZHVsZVtcInByZVJ1blwiXSA9PSBcImZ1bmN0aW9uXCIpIE1vZHVsZVtcInByZVJ1blwiXSA9IFsgTW9kdWxlW1wicHJlUnVuXCJdIF07XG4gICAgd2hpbGUgKE1vZHVsZVtcInByZVJ1blwiXS5sZW5ndGgpIHtcbiAgICAgIGFkZE9uUHJlUnVuKE1vZHVsZVtcInByZVJ1blwiXS5zaGlmdCgpKTtcbiAgICB9XG4gIH1cbiAgLy8gQmVnaW4gQVRQUkVSVU5TIGhvb2tzXG4gIGNhbGxSdW50aW1lQ2FsbGJhY2tzKG9uUHJlUnVucyk7XG59XG5cbmZ1bmN0aW9uIGluaXRSdW50aW1lKCkge1xuICBydW50aW1lSW5pdGlhbGl6ZWQgPSB0cnVlO1xuICBjYWxsUnVudGltZUNhbGxiYWNrcyhfX1JFTE9DX0ZVTkNTX18pO1xuICAvLyBObyBBVElOSVRTIGhvb2tzXG4gIHdhc21FeHBvcnRzW1wiX193YXNtX2NhbGxfY3RvcnNcIl0oKTtcbiAgLy8gQmVnaW4gQVRQT1NUQ1RPUlMgaG9va3NcbiAgY2FsbFJ1bnRpbWVDYWxsYmFja3Mob25Qb3N0Q3RvcnMpO1xufVxuXG5mdW5jdGlvbiBwcmVNYWluKCkge31cblxuZnVuY3Rpb24gcG9zdFJ1bigpIHtcbiAgLy8gUFRocmVhZHMgcmV1c2UgdGhlIHJ1bnRpbWUgZnJvbSB0aGUgbWFpbiB0aHJlYWQuXG4gIGlmIChNb2R1bGVbXCJwb3N0UnVuXCJdKSB7XG4gICAgaWYgKHR5cGVvZiBNb2R1bGVbXCJwb3N0UnVuXCJdID09IFwiZnVuY3Rpb25cIikgTW9kdWxlW1wicG9zdFJ1blwiXSA9IFsgTW9kdWxlW1wicG9zdFJ1blwiXSBdO1xuICAgIHdoaWxlIChNb2R1bGVbXCJwb3N0UnVuXCJdLmxlbmd0aCkge1xuICAgICAgYWRkT25Qb3N0UnVuKE1vZHVsZVtcInBvc3RSdW5cIl0uc2hpZnQoKSk7XG4gICAgfVxuICB9XG4gIC8vIEJlZ2luIEFUUE9TVFJVTlMgaG9va3NcbiAgY2FsbFJ1bnRpbWVDYWxsYmFja3Mob25Qb3N0UnVucyk7XG59XG5cbi8qKiBAcGFyYW0ge3N0cmluZ3xudW1iZXI9fSB3aGF0ICovIGZ1bmN0aW9uIGFib3J0KHdoYXQpIHtcbiAgTW9kdWxlW1wib25BYm9ydFwiXT8uKHdoYXQpO1xuICB3aGF0ID0gXCJBYm9ydGVkKFwiICsgd2hhdCArIFwiKVwiO1xuICAvLyBUT0RPKHNiYyk6IFNob3VsZCB3ZSByZW1vdmUgcHJpbnRpbmcgYW5kIGxlYXZlIGl0IHVwIHRvIHdob2V2ZXJcbiAgLy8gY2F0Y2hlcyB0aGUgZXhjZXB0aW9uP1xuICBlcnIod2hhdCk7XG4gIEFCT1JUID0gdHJ1ZTtcbiAgd2hhdCArPSBcIi4gQnVpbGQgd2l0aCAtc0FTU0VSVElPTlMgZm9yIG1vcmUgaW5mby5cIjtcbiAgLy8gVXNlIGEgd2FzbSBydW50aW1lIGVycm9yLCBiZWNhdXNlIGEgSlMgZXJyb3IgbWlnaHQgYmUgc2VlbiBhcyBhIGZvcmVpZ25cbiAgLy8gZXhjZXB0aW9uLCB3aGljaCBtZWFucyB3ZSdkIHJ1biBkZXN0cnVjdG9ycyBvbiBpdC4gV2UgbmVlZCB0aGUgZXJyb3IgdG9cbiAgLy8gc2ltcGx5IG1ha2UgdGhlIHByb2dyYW0gc3RvcC5cbiAgLy8gRklYTUUgVGhpcyBhcHByb2FjaCBkb2VzIG5vdCB3b3JrIGluIFdhc20gRUggYmVjYXVzZSBpdCBjdXJyZW50bHkgZG9lcyBub3QgYXNzdW1lXG4gIC8vIGFsbCBSdW50aW1lRXJyb3JzIGFyZSBmcm9tIHRyYXBzOyBpdCBkZWNpZGVzIHdoZXRoZXIgYSBSdW50aW1lRXJyb3IgaXMgZnJvbVxuICAvLyBhIHRyYXAgb3Igbm90IGJhc2VkIG9uIGEgaGlkZGVuIGZpZWxkIHdpdGhpbiB0aGUgb2JqZWN0LiBTbyBhdCB0aGUgbW9tZW50XG4gIC8vIHdlIGRvbid0IGhhdmUgYSB3YXkgb2YgdGhyb3dpbmcgYSB3YXNtIHRyYXAgZnJvbSBKUy4gVE9ETyBNYWtlIGEgSlMgQVBJIHRoYXRcbiAgLy8gYWxsb3dzIHRoaXMgaW4gdGhlIHdhc20gc3BlYy5cbiAgLy8gU3VwcHJlc3MgY2xvc3VyZSBjb21waWxlciB3YXJuaW5nIGhlcmUuIENsb3N1cmUgY29tcGlsZXIncyBidWlsdGluIGV4dGVyblxuICAvLyBkZWZpbml0aW9uIGZvciBXZWJBc3NlbWJseS5SdW50aW1lRXJyb3IgY2xhaW1zIGl0IHRha2VzIG5vIGFyZ3VtZW50cyBldmVuXG4gIC8vIHRob3VnaCBpdCBjYW4uXG4gIC8vIFRPRE8oaHR0cHM6Ly9naXRodWIuY29tL2dvb2dsZS9jbG9zdXJlLWNvbXBpbGVyL3B1bGwvMzkxMyk6IFJlbW92ZSBpZi93aGVuIHVwc3RyZWFtIGNsb3N1cmUgZ2V0cyBmaXhlZC5cbiAgLyoqIEBzdXBwcmVzcyB7Y2hlY2tUeXBlc30gKi8gdmFyIGUgPSBuZXcgV2ViQXNzZW1ibHkuUnVudGltZUVycm9yKHdoYXQpO1xuICByZWFkeVByb21pc2VSZWplY3Q/LihlKTtcbiAgLy8gVGhyb3cgdGhlIGVycm9yIHdoZXRoZXIgb3Igbm90IE1PRFVMQVJJWkUgaXMgc2V0IGJlY2F1c2UgYWJvcnQgaXMgdXNlZFxuICAvLyBpbiBjb2RlIHBhdGhzIGFwYXJ0IGZyb20gaW5zdGFudGlhdGlvbiB3aGVyZSBhbiBleGNlcHRpb24gaXMgZXhwZWN0ZWRcbiAgLy8gdG8gYmUgdGhyb3duIHdoZW4gYWJvcnQgaXMgY2FsbGVkLlxuICB0aHJvdyBlO1xufVxuXG52YXIgd2FzbUJpbmFyeUZpbGU7XG5cbmZ1bmN0aW9uIGZpbmRXYXNtQmluYXJ5KCkge1xuICBpZiAoTW9kdWxlW1wibG9jYXRlRmlsZVwiXSkge1xuICAgIHJldHVybiBsb2NhdGVGaWxlKFwid2ViLXRyZWUtc2l0dGVyLndhc21cIik7XG4gIH1cbiAgLy8gVXNlIGJ1bmRsZXItZnJpZW5kbHkgYG5ldyBVUkwoLi4uLCBpbXBvcnQubWV0YS51cmwpYCBwYXR0ZXJuOyB3b3JrcyBpbiBicm93c2VycyB0b28uXG4gIHJldHVybiBuZXcgVVJMKFwid2ViLXRyZWUtc2l0dGVyLndhc21cIiwgaW1wb3J0Lm1ldGEudXJsKS5ocmVmO1xufVxuXG5mdW5jdGlvbiBnZXRCaW5hcnlTeW5jKGZpbGUpIHtcbiAgaWYgKGZpbGUgPT0gd2FzbUJpbmFyeUZpbGUgJiYgd2FzbUJpbmFyeSkge1xuICAgIHJldHVybiBuZXcgVWludDhBcnJheSh3YXNtQmluYXJ5KTtcbiAgfVxuICBpZiAocmVhZEJpbmFyeSkge1xuICAgIHJldHVybiByZWFkQmluYXJ5KGZpbGUpO1xuICB9XG4gIC8vIFRocm93aW5nIGEgcGxhaW4gc3RyaW5nIGhlcmUsIGV2ZW4gdGhvdWdoIGl0IG5vdCBub3JtYWxseSBhZHZpYWJsZXMgc2luY2VcbiAgLy8gdGhpcyBnZXRzIHR1cm5pbmcgaW50byBhbiBgYWJvcnRgIGluIGluc3RhbnRpYXRlQXJyYXlCdWZmZXIuXG4gIHRocm93IFwiYm90aCBhc3luYyBhbmQgc3luYyBmZXRjaGluZyBvZiB0aGUgd2FzbSBmYWlsZWRcIjtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZ2V0V2FzbUJpbmFyeShiaW5hcnlGaWxlKSB7XG4gIC8vIElmIHdlIGRvbid0IGhhdmUgdGhlIGJpbmFyeSB5ZXQsIGxvYWQgaXQgYXN5bmNocm9ub3VzbHkgdXNpbmcgcmVhZEFzeW5jLlxuICBpZiAoIXdhc21CaW5hcnkpIHtcbiAgICAvLyBGZXRjaCB0aGUgYmluYXJ5IHVzaW5nIHJlYWRBc3luY1xuICAgIHRyeSB7XG4gICAgICB2YXIgcmVzcG9uc2UgPSBhd2FpdCByZWFkQXN5bmMoYmluYXJ5RmlsZSk7XG4gICAgICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkocmVzcG9uc2UpO1xuICAgIH0gY2F0Y2gge31cbiAgfVxuICAvLyBPdGhlcndpc2UsIGdldEJpbmFyeVN5bmMgc2hvdWxkIGJlIGFibGUgdG8gZ2V0IGl0IHN5bmNocm9ub3VzbHlcbiAgcmV0dXJuIGdldEJpbmFyeVN5bmMoYmluYXJ5RmlsZSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGluc3RhbnRpYXRlQXJyYXlCdWZmZXIoYmluYXJ5RmlsZSwgaW1wb3J0cykge1xuICB0cnkge1xuICAgIHZhciBiaW5hcnkgPSBhd2FpdCBnZXRXYXNtQmluYXJ5KGJpbmFyeUZpbGUpO1xuICAgIHZhciBpbnN0YW5jZSA9IGF3YWl0IFdlYkFzc2VtYmx5Lmluc3RhbnRpYXRlKGJpbmFyeSwgaW1wb3J0cyk7XG4gICAgcmV0dXJuIGluc3RhbmNlO1xuICB9IGNhdGNoIChyZWFzb24pIHtcbiAgICBlcnIoYGZhaWxlZCB0byBhc3luY2hyb25vdXNseSBwcmVwYXJlIHdhc206ICR7cmVhc29ufWApO1xuICAgIGFib3J0KHJlYXNvbik7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gaW5zdGFudGlhdGVBc3luYyhiaW5hcnksIGJpbmFyeUZpbGUsIGltcG9ydHMpIHtcbiAgaWYgKCFiaW5hcnkgJiYgIWlzRmlsZVVSSShiaW5hcnlGaWxlKSAmJiAhRU5WSVJPTk1FTlRfSVNfTk9ERSkge1xuICAgIHRyeSB7XG4gICAgICB2YXIgcmVzcG9uc2UgPSBmZXRjaChiaW5hcnlGaWxlLCB7XG4gICAgICAgIGNyZWRlbnRpYWxzOiBcInNhbWUtb3JpZ2luXCJcbiAgICAgIH0pO1xuICAgICAgdmFyIGluc3RhbnRpYXRpb25SZXN1bHQgPSBhd2FpdCBXZWJBc3NlbWJseS5pbnN0YW50aWF0ZVN0cmVhbWluZyhyZXNwb25zZSwgaW1wb3J0cyk7XG4gICAgICByZXR1cm4gaW5zdGFudGlhdGlvblJlc3VsdDtcbiAgICB9IGNhdGNoIChyZWFzb24pIHtcbiAgICAgIC8vIFdlIGV4cGVjdCB0aGUgbW9zdCBjb21tb24gZmFpbHVyZSBjYXVzZSB0byBiZSBhIGJhZCBNSU1FIHR5cGUgZm9yIHRoZSBiaW5hcnksXG4gICAgICAvLyBpbiB3aGljaCBjYXNlIGZhbGxpbmcgYmFjayB0byBBcnJheUJ1ZmZlciBpbnN0YW50aWF0aW9uIHNob3VsZCB3b3JrLlxuICAgICAgZXJyKGB3YXNtIHN0cmVhbWluZyBjb21waWxlIGZhaWxlZDogJHtyZWFzb259YCk7XG4gICAgICBlcnIoXCJmYWxsaW5nIGJhY2sgdG8gQXJyYXlCdWZmZXIgaW5zdGFudGlhdGlvblwiKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGluc3RhbnRpYXRlQXJyYXlCdWZmZXIoYmluYXJ5RmlsZSwgaW1wb3J0cyk7XG59XG5cbmZ1bmN0aW9uIGdldFdhc21JbXBvcnRzKCkge1xuICAvLyBwcmVwYXJlIGltcG9ydHNcbiAgcmV0dXJuIHtcbiAgICBcImVudlwiOiB3YXNtSW1wb3J0cyxcbiAgICBcIndhc2lfc25hcHNob3RfcHJldmlldzFcIjogd2FzbUltcG9ydHMsXG4gICAgXCJHT1QubWVtXCI6IG5ldyBQcm94eSh3YXNtSW1wb3J0cywgR09USGFuZGxlciksXG4gICAgXCJHT1QuZnVuY1wiOiBuZXcgUHJveHkod2FzbUltcG9ydHMsIEdPVEhhbmRsZXIpXG4gIH07XG59XG5cbi8vIENyZWF0ZSB0aGUgd2FzbSBpbnN0YW5jZS5cbi8vIFJlY2VpdmVzIHRoZSB3YXNtIGltcG9ydHMsIHJldHVybnMgdGhlIGV4cG9ydHMuXG5hc3luYyBmdW5jdGlvbiBjcmVhdGVXYXNtKCkge1xuICAvLyBMb2FkIHRoZSB3YXNtIG1vZHVsZSBhbmQgY3JlYXRlIGFuIGluc3RhbmNlIG9mIHVzaW5nIG5hdGl2ZSBzdXBwb3J0IGluIHRoZSBKUyBlbmdpbmUuXG4gIC8vIGhhbmRsZSBhIGdlbmVyYXRlZCB3YXNtIGluc3RhbmNlLCByZWNlaXZpbmcgaXRzIGV4cG9ydHMgYW5kXG4gIC8vIHBlcmZvcm1pbmcgb3RoZXIgbmVjZXNzYXJ5IHNldHVwXG4gIC8qKiBAcGFyYW0ge1dlYkFzc2VtYmx5Lk1vZHVsZT19IG1vZHVsZSovIGZ1bmN0aW9uIHJlY2VpdmVJbnN0YW5jZShpbnN0YW5jZSwgbW9kdWxlKSB7XG4gICAgd2FzbUV4cG9ydHMgPSBpbnN0YW5jZS5leHBvcnRzO1xuICAgIHdhc21FeHBvcnRzID0gcmVsb2NhdGVFeHBvcnRzKHdhc21FeHBvcnRzLCAxMDI0KTtcbiAgICB2YXIgbWV0YWRhdGEgPSBnZXREeWxpbmtNZXRhZGF0YShtb2R1bGUpO1xuICAgIGlmIChtZXRhZGF0YS5uZWVkZWREeW5saWJzKSB7XG4gICAgICBkeW5hbWljTGlicmFyaWVzID0gbWV0YWRhdGEubmVlZGVkRHlubGlicy5jb25jYXQoZHluYW1pY0xpYnJhcmllcyk7XG4gICAgfVxuICAgIG1lcmdlTGliU3ltYm9scyh3YXNtRXhwb3J0cywgXCJtYWluXCIpO1xuICAgIExEU08uaW5pdCgpO1xuICAgIGxvYWREeWxpYnMoKTtcbiAgICBfX1JFTE9DX0ZVTkNTX18ucHVzaCh3YXNtRXhwb3J0c1tcIl9fd2FzbV9hcHBseV9kYXRhX3JlbG9jc1wiXSk7XG4gICAgYXNzaWduV2FzbUV4cG9ydHMod2FzbUV4cG9ydHMpO1xuICAgIHJldHVybiB3YXNtRXhwb3J0cztcbiAgfVxuICAvLyBQcmVmZXIgc3RyZWFtaW5nIGluc3RhbnRpYXRpb24gaWYgYXZhaWxhYmxlLlxuICBmdW5jdGlvbiByZWNlaXZlSW5zdGFudGlhdGlvblJlc3VsdChyZXN1bHQpIHtcbiAgICAvLyAncmVzdWx0JyBpcyBhIFJlc3VsdE9iamVjdCBvYmplY3Qgd2hpY2ggaGFzIGJvdGggdGhlIG1vZHVsZSBhbmQgaW5zdGFuY2UuXG4gICAgLy8gcmVjZWl2ZUluc3RhbmNlKCkgd2lsbCBzd2FwIGluIHRoZSBleHBvcnRzICh0byBNb2R1bGUuYXNtKSBzbyB0aGV5IGNhbiBiZSBjYWxsZWRcbiAgICByZXR1cm4gcmVjZWl2ZUluc3RhbmNlKHJlc3VsdFtcImluc3RhbmNlXCJdLCByZXN1bHRbXCJtb2R1bGVcIl0pO1xuICB9XG4gIHZhciBpbmZvID0gZ2V0V2FzbUltcG9ydHMoKTtcbiAgLy8gVXNlciBzaGVsbCBwYWdlcyBjYW4gd3JpdGUgdGhlaXIgb3duIE1vZHVsZS5pbnN0YW50aWF0ZVdhc20gPSBmdW5jdGlvbihpbXBvcnRzLCBzdWNjZXNzQ2FsbGJhY2spIGNhbGxiYWNrXG4gIC8vIHRvIG1hbnVhbGx5IGluc3RhbnRpYXRlIHRoZSBXYXNtIG1vZHVsZSB0aGVtc2VsdmVzLiBUaGlzIGFsbG93cyBwYWdlcyB0b1xuICAvLyBydW4gdGhlIGluc3RhbnRpYXRpb24gcGFyYWxsZWwgdG8gYW55IG90aGVyIGFzeW5jIHN0YXJ0dXAgYWN0aW9ucyB0aGV5IGFyZVxuICAvLyBwZXJmb3JtaW5nLlxuICAvLyBBbHNvIHB0aHJlYWRzIGFuZCB3YXNtIHdvcmtlcnMgaW5pdGlhbGl6ZSB0aGUgd2FzbSBpbnN0YW5jZSB0aHJvdWdoIHRoaXNcbiAgLy8gcGF0aC5cbiAgaWYgKE1vZHVsZVtcImluc3RhbnRpYXRlV2FzbVwiXSkge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBNb2R1bGVbXCJpbnN0YW50aWF0ZVdhc21cIl0oaW5mbywgKG1vZCwgaW5zdCkgPT4ge1xuICAgICAgICByZXNvbHZlKHJlY2VpdmVJbnN0YW5jZShtb2QsIGluc3QpKTtcbiAgICAgIH0pO1xuICAgIH0pO1xuICB9XG4gIHdhc21CaW5hcnlGaWxlID8/PSBmaW5kV2FzbUJpbmFyeSgpO1xuICB2YXIgcmVzdWx0ID0gYXdhaXQgaW5zdGFudGlhdGVBc3luYyh3YXNtQmluYXJ5LCB3YXNtQmluYXJ5RmlsZSwgaW5mbyk7XG4gIHZhciBleHBvcnRzID0gcmVjZWl2ZUluc3RhbnRpYXRpb25SZXN1bHQocmVzdWx0KTtcbiAgcmV0dXJuIGV4cG9ydHM7XG59XG5cbi8vIGVuZCBpbmNsdWRlOiBwcmVhbWJsZS5qc1xuLy8gQmVnaW4gSlMgbGlicmFyeSBjb2RlXG5jbGFzcyBFeGl0U3RhdHVzIHtcbiAgbmFtZT1cIkV4aXRTdGF0dXNcIjtcbiAgY29uc3RydWN0b3Ioc3RhdHVzKSB7XG4gICAgdGhpcy5tZXNzYWdlID0gYFByb2dyYW0gdGVybWluYXRlZCB3aXRoIGV4aXQoJHtzdGF0dXN9KWA7XG4gICAgdGhpcy5zdGF0dXMgPSBzdGF0dXM7XG4gIH1cbn1cblxudmFyIEdPVCA9IHt9O1xuXG52YXIgY3VycmVudE1vZHVsZVdlYWtTeW1ib2xzID0gbmV3IFNldChbXSk7XG5cbnZhciBHT1RIYW5kbGVyID0ge1xuICBnZXQob2JqLCBzeW1OYW1lKSB7XG4gICAgdmFyIHJ0biA9IEdPVFtzeW1OYW1lXTtcbiAgICBpZiAoIXJ0bikge1xuICAgICAgcnRuID0gR09UW3N5bU5hbWVdID0gbmV3IFdlYkFzc2VtYmx5Lkdsb2JhbCh7XG4gICAgICAgIFwidmFsdWVcIjogXCJpMzJcIixcbiAgICAgICAgXCJtdXRhYmxlXCI6IHRydWVcbiAgICAgIH0pO1xuICAgIH1cbiAgICBpZiAoIWN1cnJlbnRNb2R1bGVXZWFrU3ltYm9scy5oYXMoc3ltTmFtZSkpIHtcbiAgICAgIC8vIEFueSBub24td2VhayByZWZlcmVuY2UgdG8gYSBzeW1ib2wgbWFya3MgaXQgYXMgYHJlcXVpcmVkYCwgd2hpY2hcbiAgICAgIC8vIGVuYWJsZWQgYHJlcG9ydFVuZGVmaW5lZFN5bWJvbHNgIHRvIHJlcG9ydCB1bmRlZmluZWQgc3ltYm9sIGVycm9yc1xuICAgICAgLy8gY29ycmVjdGx5LlxuICAgICAgcnRuLnJlcXVpcmVkID0gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIHJ0bjtcbiAgfVxufTtcblxudmFyIExFX0FUT01JQ1NfTkFUSVZFX0JZVEVfT1JERVIgPSBbXTtcblxudmFyIExFX0hFQVBfTE9BRF9GMzIgPSBieXRlT2Zmc2V0ID0+IEhFQVBfREFUQV9WSUVXLmdldEZsb2F0MzIoYnl0ZU9mZnNldCwgdHJ1ZSk7XG5cbnZhciBMRV9IRUFQX0xPQURfRjY0ID0gYnl0ZU9mZnNldCA9PiBIRUFQX0RBVEFfVklFVy5nZXRGbG9hdDY0KGJ5dGVPZmZzZXQsIHRydWUpO1xuXG52YXIgTEVfSEVBUF9MT0FEX0kxNiA9IGJ5dGVPZmZzZXQgPT4gSEVBUF9EQVRBX1ZJRVcuZ2V0SW50MTYoYnl0ZU9mZnNldCwgdHJ1ZSk7XG5cbnZhciBMRV9IRUFQX0xPQURfSTMyID0gYnl0ZU9mZnNldCA9PiBIRUFQX0RBVEFfVklFVy5nZXRJbnQzMihieXRlT2Zmc2V0LCB0cnVlKTtcblxudmFyIExFX0hFQVBfTE9BRF9JNjQgPSBieXRlT2Zmc2V0ID0+IEhFQVBfREFUQV9WSUVXLmdldEJpZ0ludDY0KGJ5dGVPZmZzZXQsIHRydWUpO1xuXG52YXIgTEVfSEVBUF9MT0FEX1UzMiA9IGJ5dGVPZmZzZXQgPT4gSEVBUF9EQVRBX1ZJRVcuZ2V0VWludDMyKGJ5dGVPZmZzZXQsIHRydWUpO1xuXG52YXIgTEVfSEVBUF9TVE9SRV9GMzIgPSAoYnl0ZU9mZnNldCwgdmFsdWUpID0+IEhFQVBfREFUQV9WSUVXLnNldEZsb2F0MzIoYnl0ZU9mZnNldCwgdmFsdWUsIHRydWUpO1xuXG52YXIgTEVfSEVBUF9TVE9SRV9GNjQgPSAoYnl0ZU9mZnNldCwgdmFsdWUpID0+IEhFQVBfREFUQV9WSUVXLnNldEZsb2F0NjQoYnl0ZU9mZnNldCwgdmFsdWUsIHRydWUpO1xuXG52YXIgTEVfSEVBUF9TVE9SRV9JMTYgPSAoYnl0ZU9mZnNldCwgdmFsdWUpID0+IEhFQVBfREFUQV9WSUVXLnNldEludDE2KGJ5dGVPZmZzZXQsIHZhbHVlLCB0cnVlKTtcblxudmFyIExFX0hFQVBfU1RPUkVfSTMyID0gKGJ5dGVPZmZzZXQsIHZhbHVlKSA9PiBIRUFQX0RBVEFfVklFVy5zZXRJbnQzMihieXRlT2Zmc2V0LCB2YWx1ZSwgdHJ1ZSk7XG5cbnZhciBMRV9IRUFQX1NUT1JFX0k2NCA9IChieXRlT2Zmc2V0LCB2YWx1ZSkgPT4gSEVBUF9EQVRBX1ZJRVcuc2V0QmlnSW50NjQoYnl0ZU9mZnNldCwgdmFsdWUsIHRydWUpO1xuXG52YXIgTEVfSEVBUF9TVE9SRV9VMzIgPSAoYnl0ZU9mZnNldCwgdmFsdWUpID0+IEhFQVBfREFUQV9WSUVXLnNldFVpbnQzMihieXRlT2Zmc2V0LCB2YWx1ZSwgdHJ1ZSk7XG5cbnZhciBjYWxsUnVudGltZUNhbGxiYWNrcyA9IGNhbGxiYWNrcyA9PiB7XG4gIHdoaWxlIChjYWxsYmFja3MubGVuZ3RoID4gMCkge1xuICAgIC8vIFBhc3MgdGhlIG1vZHVsZSBhcyB0aGUgZmlyc3QgYXJndW1lbnQuXG4gICAgY2FsbGJhY2tzLnNoaWZ0KCkoTW9kdWxlKTtcbiAgfVxufTtcblxudmFyIG9uUG9zdFJ1bnMgPSBbXTtcblxudmFyIGFkZE9uUG9zdFJ1biA9IGNiID0+IG9uUG9zdFJ1bnMucHVzaChjYik7XG5cbnZhciBvblByZVJ1bnMgPSBbXTtcblxudmFyIGFkZE9uUHJlUnVuID0gY2IgPT4gb25QcmVSdW5zLnB1c2goY2IpO1xuXG52YXIgVVRGOERlY29kZXIgPSB0eXBlb2YgVGV4dERlY29kZXIgIT0gXCJ1bmRlZmluZWRcIiA/IG5ldyBUZXh0RGVjb2RlciA6IHVuZGVmaW5lZDtcblxudmFyIGZpbmRTdHJpbmdFbmQgPSAoaGVhcE9yQXJyYXksIGlkeCwgbWF4Qnl0ZXNUb1JlYWQsIGlnbm9yZU51bCkgPT4ge1xuICB2YXIgbWF4SWR4ID0gaWR4ICsgbWF4Qnl0ZXNUb1JlYWQ7XG4gIGlmIChpZ25vcmVOdWwpIHJldHVybiBtYXhJZHg7XG4gIC8vIFRleHREZWNvZGVyIG5lZWRzIHRvIGtub3cgdGhlIGJ5dGUgbGVuZ3RoIGluIGFkdmFuY2UsIGl0IGRvZXNuJ3Qgc3RvcCBvblxuICAvLyBudWxsIHRlcm1pbmF0b3IgYnkgaXRzZWxmLlxuICAvLyBBcyBhIHRpbnkgY29kZSBzYXZlIHRyaWNrLCBjb21wYXJlIGlkeCBhZ2FpbnN0IG1heElkeCB1c2luZyBhIG5lZ2F0aW9uLFxuICAvLyBzbyB0aGF0IG1heEJ5dGVzVG9SZWFkPXVuZGVmaW5lZC9OYU4gbWVhbnMgSW5maW5pdHkuXG4gIHdoaWxlIChoZWFwT3JBcnJheVtpZHhdICYmICEoaWR4ID49IG1heElkeCkpICsraWR4O1xuICByZXR1cm4gaWR4O1xufTtcblxuLyoqXG4gICAgICogR2l2ZW4gYSBwb2ludGVyICdpZHgnIHRvIGEgbnVsbC10ZXJtaW5hdGVkIFVURjgtZW5jb2RlZCBzdHJpbmcgaW4gdGhlIGdpdmVuXG4gICAgICogYXJyYXkgdGhhdCBjb250YWlucyB1aW50OCB2YWx1ZXMsIHJldHVybnMgYSBjb3B5IG9mIHRoYXQgc3RyaW5nIGFzIGFcbiAgICAgKiBKYXZhc2NyaXB0IFN0cmluZyBvYmplY3QuXG4gICAgICogaGVhcE9yQXJyYXkgaXMgZWl0aGVyIGEgcmVndWxhciBhcnJheSwgb3IgYSBKYXZhU2NyaXB0IHR5cGVkIGFycmF5IHZpZXcuXG4gICAgICogQHBhcmFtIHtudW1iZXI9fSBpZHhcbiAgICAgKiBAcGFyYW0ge251bWJlcj19IG1heEJ5dGVzVG9SZWFkXG4gICAgICogQHBhcmFtIHtib29sZWFuPX0gaWdub3JlTnVsIC0gSWYgdHJ1ZSwgdGhlIGZ1bmN0aW9uIHdpbGwgbm90IHN0b3Agb24gYSBOVUwgY2hhcmFjdGVyLlxuICAgICAqIEByZXR1cm4ge3N0cmluZ31cbiAgICAgKi8gdmFyIFVURjhBcnJheVRvU3RyaW5nID0gKGhlYXBPckFycmF5LCBpZHggPSAwLCBtYXhCeXRlc1RvUmVhZCwgaWdub3JlTnVsKSA9PiB7XG4gIHZhciBlbmRQdHIgPSBmaW5kU3RyaW5nRW5kKGhlYXBPckFycmF5LCBpZHgsIG1heEJ5dGVzVG9SZWFkLCBpZ25vcmVOdWwpO1xuICAvLyBXaGVuIHVzaW5nIGNvbmRpdGlvbmFsIFRleHREZWNvZGVyLCBza2lwIGl0IGZvciBzaG9ydCBzdHJpbmdzIGFzIHRoZSBvdmVyaGVhZCBvZiB0aGUgbmF0aXZlIGNhbGwgaXMgbm90IHdvcnRoIGl0LlxuICBpZiAoZW5kUHRyIC0gaWR4ID4gMTYgJiYgaGVhcE9yQXJyYXkuYnVmZmVyICYmIFVURjhEZWNvZGVyKSB7XG4gICAgcmV0dXJuIFVURjhEZWNvZGVyLmRlY29kZShoZWFwT3JBcnJheS5zdWJhcnJheShpZHgsIGVuZFB0cikpO1xuICB9XG4gIHZhciBzdHIgPSBcIlwiO1xuICB3aGlsZSAoaWR4IDwgZW5kUHRyKSB7XG4gICAgLy8gRm9yIFVURjggYnl0ZSBzdHJ1Y3R1cmUsIHNlZTpcbiAgICAvLyBodHRwOi8vZW4ud2lraXBlZGlhLm9yZy93aWtpL1VURi04I0Rlc2NyaXB0aW9uXG4gICAgLy8gaHR0cHM6Ly93d3cuaWV0Zi5vcmcvcmZjL3JmYzIyNzkudHh0XG4gICAgLy8gaHR0cHM6Ly90b29scy5pZXRmLm9yZy9odG1sL3JmYzM2MjlcbiAgICB2YXIgdTAgPSBoZWFwT3JBcnJheVtpZHgrK107XG4gICAgaWYgKCEodTAgJiAxMjgpKSB7XG4gICAgICBzdHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZSh1MCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgdmFyIHUxID0gaGVhcE9yQXJyYXlbaWR4KytdICYgNjM7XG4gICAgaWYgKCh1MCAmIDIyNCkgPT0gMTkyKSB7XG4gICAgICBzdHIgKz0gU3RyaW5nLmZyb21DaGFyQ29kZSgoKHUwICYgMzEpIDw8IDYpIHwgdTEpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHZhciB1MiA9IGhlYXBPckFycmF5W2lkeCsrXSAmIDYzO1xuICAgIGlmICgodTAgJiAyNDApID09IDIyNCkge1xuICAgICAgdTAgPSAoKHUwICYgMTUpIDw8IDEyKSB8ICh1MSA8PCA2KSB8IHUyO1xuICAgIH0gZWxzZSB7XG4gICAgICB1MCA9ICgodTAgJiA3KSA8PCAxOCkgfCAodTEgPDwgMTIpIHwgKHUyIDw8IDYpIHwgKGhlYXBPckFycmF5W2lkeCsrXSAmIDYzKTtcbiAgICB9XG4gICAgaWYgKHUwIDwgNjU1MzYpIHtcbiAgICAgIHN0ciArPSBTdHJpbmcuZnJvbUNoYXJDb2RlKHUwKTtcbiAgICB9IGVsc2Uge1xuICAgICAgdmFyIGNoID0gdTAgLSA2NTUzNjtcbiAgICAgIHN0ciArPSBTdHJpbmcuZnJvbUNoYXJDb2RlKDU1Mjk2IHwgKGNoID4+IDEwKSwgNTYzMjAgfCAoY2ggJiAxMDIzKSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBzdHI7XG59O1xuXG52YXIgZ2V0RHlsaW5rTWV0YWRhdGEgPSBiaW5hcnkgPT4ge1xuICB2YXIgb2Zmc2V0ID0gMDtcbiAgdmFyIGVuZCA9IDA7XG4gIGZ1bmN0aW9uIGdldFU4KCkge1xuICAgIHJldHVybiBiaW5hcnlbb2Zmc2V0KytdO1xuICB9XG4gIGZ1bmN0aW9uIGdldExFQigpIHtcbiAgICB2YXIgcmV0ID0gMDtcbiAgICB2YXIgbXVsID0gMTtcbiAgICB3aGlsZSAoMSkge1xuICAgICAgdmFyIGJ5dGUgPSBiaW5hcnlbb2Zmc2V0KytdO1xuICAgICAgcmV0ICs9ICgoYnl0ZSAmIDEyNykgKiBtdWwpO1xuICAgICAgbXVsICo9IDEyODtcbiAgICAgIGlmICghKGJ5dGUgJiAxMjgpKSBicmVhaztcbiAgICB9XG4gICAgcmV0dXJuIHJldDtcbiAgfVxuICBmdW5jdGlvbiBnZXRTdHJpbmcoKSB7XG4gICAgdmFyIGxlbiA9IGdldExFQigpO1xuICAgIG9mZnNldCArPSBsZW47XG4gICAgcmV0dXJuIFVURjhBcnJheVRvU3RyaW5nKGJpbmFyeSwgb2Zmc2V0IC0gbGVuLCBsZW4pO1xuICB9XG4gIGZ1bmN0aW9uIGdldFN0cmluZ0xpc3QoKSB7XG4gICAgdmFyIGNvdW50ID0gZ2V0TEVCKCk7XG4gICAgdmFyIHJ0biA9IFtdO1xuICAgIHdoaWxlIChjb3VudC0tKSBydG4ucHVzaChnZXRTdHJpbmcoKSk7XG4gICAgcmV0dXJuIHJ0bjtcbiAgfVxuICAvKiogQHBhcmFtIHtzdHJpbmc9fSBtZXNzYWdlICovIGZ1bmN0aW9uIGZhaWxJZihjb25kaXRpb24sIG1lc3NhZ2UpIHtcbiAgICBpZiAoY29uZGl0aW9uKSB0aHJvdyBuZXcgRXJyb3IobWVzc2FnZSk7XG4gIH1cbiAgaWYgKGJpbmFyeSBpbnN0YW5jZW9mIFdlYkFzc2VtYmx5Lk1vZHVsZSkge1xuICAgIHZhciBkeWxpbmtTZWN0aW9uID0gV2ViQXNzZW1ibHkuTW9kdWxlLmN1c3RvbVNlY3Rpb25zKGJpbmFyeSwgXCJkeWxpbmsuMFwiKTtcbiAgICBmYWlsSWYoZHlsaW5rU2VjdGlvbi5sZW5ndGggPT09IDAsIFwibmVlZCBkeWxpbmsgc2VjdGlvblwiKTtcbiAgICBiaW5hcnkgPSBuZXcgVWludDhBcnJheShkeWxpbmtTZWN0aW9uWzBdKTtcbiAgICBlbmQgPSBiaW5hcnkubGVuZ3RoO1xuICB9IGVsc2Uge1xuICAgIHZhciBpbnQzMlZpZXcgPSBuZXcgVWludDMyQXJyYXkobmV3IFVpbnQ4QXJyYXkoYmluYXJ5LnN1YmFycmF5KDAsIDI0KSkuYnVmZmVyKTtcbiAgICB2YXIgbWFnaWNOdW1iZXJGb3VuZCA9IGludDMyVmlld1swXSA9PSAxODM2Mjc4MDE2IHx8IGludDMyVmlld1swXSA9PSA2Mzg2NTQxO1xuICAgIGZhaWxJZighbWFnaWNOdW1iZXJGb3VuZCwgXCJuZWVkIHRvIHNlZSB3YXNtIG1hZ2ljIG51bWJlclwiKTtcbiAgICAvLyBcXDBhc21cbiAgICAvLyB3ZSBzaG91bGQgc2VlIHRoZSBkeWxpbmsgY3VzdG9tIHNlY3Rpb24gcmlnaHQgYWZ0ZXIgdGhlIG1hZ2ljIG51bWJlciBhbmQgd2FzbSB2ZXJzaW9uXG4gICAgZmFpbElmKGJpbmFyeVs4XSAhPT0gMCwgXCJuZWVkIHRoZSBkeWxpbmsgc2VjdGlvbiB0byBiZSBmaXJzdFwiKTtcbiAgICBvZmZzZXQgPSA5O1xuICAgIHZhciBzZWN0aW9uX3NpemUgPSBnZXRMRUIoKTtcbiAgICAvL3NlY3Rpb24gc2l6ZVxuICAgIGVuZCA9IG9mZnNldCArIHNlY3Rpb25fc2l6ZTtcbiAgICB2YXIgbmFtZSA9IGdldFN0cmluZygpO1xuICAgIGZhaWxJZihuYW1lICE9PSBcImR5bGluay4wXCIpO1xuICB9XG4gIHZhciBjdXN0b21TZWN0aW9uID0ge1xuICAgIG5lZWRlZER5bmxpYnM6IFtdLFxuICAgIHRsc0V4cG9ydHM6IG5ldyBTZXQsXG4gICAgd2Vha0ltcG9ydHM6IG5ldyBTZXQsXG4gICAgcnVudGltZVBhdGhzOiBbXVxuICB9O1xuICB2YXIgV0FTTV9EWUxJTktfTUVNX0lORk8gPSAxO1xuICB2YXIgV0FTTV9EWUxJTktfTkVFREVEID0gMjtcbiAgdmFyIFdBU01fRFlMSU5LX0VYUE9SVF9JTkZPID0gMztcbiAgdmFyIFdBU01fRFlMSU5LX0lNUE9SVF9JTkZPID0gNDtcbiAgdmFyIFdBU01fRFlMSU5LX1JVTlRJTUVfUEFUSCA9IDU7XG4gIHZhciBXQVNNX1NZTUJPTF9UTFMgPSAyNTY7XG4gIHZhciBXQVNNX1NZTUJPTF9CSU5ESU5HX01BU0sgPSAzO1xuICB2YXIgV0FTTV9TWU1CT0xfQklORElOR19XRUFLID0gMTtcbiAgd2hpbGUgKG9mZnNldCA8IGVuZCkge1xuICAgIHZhciBzdWJzZWN0aW9uVHlwZSA9IGdldFU4KCk7XG4gICAgdmFyIHN1YnNlY3Rpb25TaXplID0gZ2V0TEVCKCk7XG4gICAgaWYgKHN1YnNlY3Rpb25UeXBlID09PSBXQVNNX0RZTElOS19NRU1fSU5GTykge1xuICAgICAgY3VzdG9tU2VjdGlvbi5tZW1vcnlTaXplID0gZ2V0TEVCKCk7XG4gICAgICBjdXN0b21TZWN0aW9uLm1lbW9yeUFsaWduID0gZ2V0TEVCKCk7XG4gICAgICBjdXN0b21TZWN0aW9uLnRhYmxlU2l6ZSA9IGdldExFQigpO1xuICAgICAgY3VzdG9tU2VjdGlvbi50YWJsZUFsaWduID0gZ2V0TEVCKCk7XG4gICAgfSBlbHNlIGlmIChzdWJzZWN0aW9uVHlwZSA9PT0gV0FTTV9EWUxJTktfTkVFREVEKSB7XG4gICAgICBjdXN0b21TZWN0aW9uLm5lZWRlZER5bmxpYnMgPSBnZXRTdHJpbmdMaXN0KCk7XG4gICAgfSBlbHNlIGlmIChzdWJzZWN0aW9uVHlwZSA9PT0gV0FTTV9EWUxJTktfRVhQT1JUX0lORk8pIHtcbiAgICAgIHZhciBjb3VudCA9IGdldExFQigpO1xuICAgICAgd2hpbGUgKGNvdW50LS0pIHtcbiAgICAgICAgdmFyIHN5bW5hbWUgPSBnZXRTdHJpbmcoKTtcbiAgICAgICAgdmFyIGZsYWdzID0gZ2V0TEVCKCk7XG4gICAgICAgIGlmIChmbGFncyAmIFdBU01fU1lNQk9MX1RMUykge1xuICAgICAgICAgIGN1c3RvbVNlY3Rpb24udGxzRXhwb3J0cy5hZGQoc3ltbmFtZSk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKHN1YnNlY3Rpb25UeXBlID09PSBXQVNNX0RZTElOS19JTVBPUlRfSU5GTykge1xuICAgICAgdmFyIGNvdW50ID0gZ2V0TEVCKCk7XG4gICAgICB3aGlsZSAoY291bnQtLSkge1xuICAgICAgICB2YXIgbW9kbmFtZSA9IGdldFN0cmluZygpO1xuICAgICAgICB2YXIgc3ltbmFtZSA9IGdldFN0cmluZygpO1xuICAgICAgICB2YXIgZmxhZ3MgPSBnZXRMRUIoKTtcbiAgICAgICAgaWYgKChmbGFncyAmIFdBU01fU1lNQk9MX0JJTkRJTkdfTUFTSykgPT0gV0FTTV9TWU1CT0xfQklORElOR19XRUFLKSB7XG4gICAgICAgICAgY3VzdG9tU2VjdGlvbi53ZWFrSW1wb3J0cy5hZGQoc3ltbmFtZSk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKHN1YnNlY3Rpb25UeXBlID09PSBXQVNNX0RZTElOS19SVU5USU1FX1BBVEgpIHtcbiAgICAgIGN1c3RvbVNlY3Rpb24ucnVudGltZVBhdGhzID0gZ2V0U3RyaW5nTGlzdCgpO1xuICAgIH0gZWxzZSB7XG4gICAgICAvLyB1bmtub3duIHN1YnNlY3Rpb25cbiAgICAgIG9mZnNldCArPSBzdWJzZWN0aW9uU2l6ZTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGN1c3RvbVNlY3Rpb247XG59O1xuXG4vKipcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gcHRyXG4gICAgICogQHBhcmFtIHtzdHJpbmd9IHR5cGVcbiAgICAgKi8gZnVuY3Rpb24gZ2V0VmFsdWUocHRyLCB0eXBlID0gXCJpOFwiKSB7XG4gIGlmICh0eXBlLmVuZHNXaXRoKFwiKlwiKSkgdHlwZSA9IFwiKlwiO1xuICBzd2l0Y2ggKHR5cGUpIHtcbiAgIGNhc2UgXCJpMVwiOlxuICAgIHJldHVybiBIRUFQOFtwdHJdO1xuXG4gICBjYXNlIFwiaThcIjpcbiAgICByZXR1cm4gSEVBUDhbcHRyXTtcblxuICAgY2FzZSBcImkxNlwiOlxuICAgIHJldHVybiBMRV9IRUFQX0xPQURfSTE2KCgocHRyKSA+PiAxKSAqIDIpO1xuXG4gICBjYXNlIFwiaTMyXCI6XG4gICAgcmV0dXJuIExFX0hFQVBfTE9BRF9JMzIoKChwdHIpID4+IDIpICogNCk7XG5cbiAgIGNhc2UgXCJpNjRcIjpcbiAgICByZXR1cm4gTEVfSEVBUF9MT0FEX0k2NCgoKHB0cikgPj4gMykgKiA4KTtcblxuICAgY2FzZSBcImZsb2F0XCI6XG4gICAgcmV0dXJuIExFX0hFQVBfTE9BRF9GMzIoKChwdHIpID4+IDIpICogNCk7XG5cbiAgIGNhc2UgXCJkb3VibGVcIjpcbiAgICByZXR1cm4gTEVfSEVBUF9MT0FEX0Y2NCgoKHB0cikgPj4gMykgKiA4KTtcblxuICAgY2FzZSBcIipcIjpcbiAgICByZXR1cm4gTEVfSEVBUF9MT0FEX1UzMigoKHB0cikgPj4gMikgKiA0KTtcblxuICAgZGVmYXVsdDpcbiAgICBhYm9ydChgaW52YWxpZCB0eXBlIGZvciBnZXRWYWx1ZTogJHt0eXBlfWApO1xuICB9XG59XG5cbnZhciBuZXdEU08gPSAobmFtZSwgaGFuZGxlLCBzeW1zKSA9PiB7XG4gIHZhciBkc28gPSB7XG4gICAgcmVmY291bnQ6IEluZmluaXR5LFxuICAgIG5hbWUsXG4gICAgZXhwb3J0czogc3ltcyxcbiAgICBnbG9iYWw6IHRydWVcbiAgfTtcbiAgTERTTy5sb2FkZWRMaWJzQnlOYW1lW25hbWVdID0gZHNvO1xuICBpZiAoaGFuZGxlICE9IHVuZGVmaW5lZCkge1xuICAgIExEU08ubG9hZGVkTGlic0J5SGFuZGxlW2hhbmRsZV0gPSBkc287XG4gIH1cbiAgcmV0dXJuIGRzbztcbn07XG5cbnZhciBMRFNPID0ge1xuICBsb2FkZWRMaWJzQnlOYW1lOiB7fSxcbiAgbG9hZGVkTGlic0J5SGFuZGxlOiB7fSxcbiAgaW5pdCgpIHtcbiAgICBuZXdEU08oXCJfX21haW5fX1wiLCAwLCB3YXNtSW1wb3J0cyk7XG4gIH1cbn07XG5cbnZhciBfX19oZWFwX2Jhc2UgPSA4MjI0MDtcblxudmFyIGFsaWduTWVtb3J5ID0gKHNpemUsIGFsaWdubWVudCkgPT4gTWF0aC5jZWlsKHNpemUgLyBhbGlnbm1lbnQpICogYWxpZ25tZW50O1xuXG52YXIgZ2V0TWVtb3J5ID0gc2l6ZSA9PiB7XG4gIC8vIEFmdGVyIHRoZSBydW50aW1lIGlzIGluaXRpYWxpemVkLCB3ZSBtdXN0IG9ubHkgdXNlIHNicmsoKSBub3JtYWxseS5cbiAgaWYgKHJ1bnRpbWVJbml0aWFsaXplZCkge1xuICAgIC8vIEN1cnJlbnRseSB3ZSBkb24ndCBzdXBwb3J0IGZyZWVpbmcgb2Ygc3RhdGljIGRhdGEgd2hlbiBtb2R1bGVzIGFyZVxuICAgIC8vIHVubG9hZGVkIHZpYSBkbGNsb3NlLiAgVGhpcyBmdW5jdGlvbiBpcyB0YWdnZWQgYXMgYG5vbGVha2NoZWNrYCB0b1xuICAgIC8vIGF2b2lkIGhhdmluZyB0aGlzIHJlcG9ydGVkIGFzIGxlYWsuXG4gICAgcmV0dXJuIF9jYWxsb2Moc2l6ZSwgMSk7XG4gIH1cbiAgdmFyIHJldCA9IF9fX2hlYXBfYmFzZTtcbiAgLy8gS2VlcCBfX2hlYXBfYmFzZSBzdGFjayBhbGlnbmVkLlxuICB2YXIgZW5kID0gcmV0ICsgYWxpZ25NZW1vcnkoc2l6ZSwgMTYpO1xuICBfX19oZWFwX2Jhc2UgPSBlbmQ7XG4gIEdPVFtcIl9faGVhcF9iYXNlXCJdLnZhbHVlID0gZW5kO1xuICByZXR1cm4gcmV0O1xufTtcblxudmFyIGlzSW50ZXJuYWxTeW0gPSBzeW1OYW1lID0+IFsgXCJfX2NwcF9leGNlcHRpb25cIiwgXCJfX2NfbG9uZ2ptcFwiLCBcIl9fd2FzbV9hcHBseV9kYXRhX3JlbG9jc1wiLCBcIl9fZHNvX2hhbmRsZVwiLCBcIl9fdGxzX3NpemVcIiwgXCJfX3Rsc19hbGlnblwiLCBcIl9fc2V0X3N0YWNrX2xpbWl0c1wiLCBcIl9lbXNjcmlwdGVuX3Rsc19pbml0XCIsIFwiX193YXNtX2luaXRfdGxzXCIsIFwiX193YXNtX2NhbGxfY3RvcnNcIiwgXCJfX3N0YXJ0X2VtX2FzbVwiLCBcIl9fc3RvcF9lbV9hc21cIiwgXCJfX3N0YXJ0X2VtX2pzXCIsIFwiX19zdG9wX2VtX2pzXCIgXS5pbmNsdWRlcyhzeW1OYW1lKSB8fCBzeW1OYW1lLnN0YXJ0c1dpdGgoXCJfX2VtX2pzX19cIik7XG5cbnZhciB1bGViMTI4RW5jb2RlV2l0aExlbiA9IGFyciA9PiB7XG4gIGNvbnN0IG4gPSBhcnIubGVuZ3RoO1xuICAvLyBOb3RlOiB0aGlzIExFQjEyOCBsZW5ndGggZW5jb2RpbmcgcHJvZHVjZXMgZXh0cmEgYnl0ZSBmb3IgbiA8IDEyOCxcbiAgLy8gYnV0IHdlIGRvbid0IGNhcmUgYXMgaXQncyBvbmx5IHVzZWQgaW4gYSB0ZW1wb3JhcnkgcmVwcmVzZW50YXRpb24uXG4gIHJldHVybiBbIChuICUgMTI4KSB8IDEyOCwgbiA+PiA3LCAuLi5hcnIgXTtcbn07XG5cbnZhciB3YXNtVHlwZUNvZGVzID0ge1xuICBcImlcIjogMTI3LFxuICAvLyBpMzJcbiAgXCJwXCI6IDEyNyxcbiAgLy8gaTMyXG4gIFwialwiOiAxMjYsXG4gIC8vIGk2NFxuICBcImZcIjogMTI1LFxuICAvLyBmMzJcbiAgXCJkXCI6IDEyNCxcbiAgLy8gZjY0XG4gIFwiZVwiOiAxMTFcbn07XG5cbnZhciBnZW5lcmF0ZVR5cGVQYWNrID0gdHlwZXMgPT4gdWxlYjEyOEVuY29kZVdpdGhMZW4oQXJyYXkuZnJvbSh0eXBlcywgdHlwZSA9PiB7XG4gIHZhciBjb2RlID0gd2FzbVR5cGVDb2Rlc1t0eXBlXTtcbiAgcmV0dXJuIGNvZGU7XG59KSk7XG5cbnZhciBjb252ZXJ0SnNGdW5jdGlvblRvV2FzbSA9IChmdW5jLCBzaWcpID0+IHtcbiAgLy8gUmVzdCBvZiB0aGUgbW9kdWxlIGlzIHN0YXRpY1xuICB2YXIgYnl0ZXMgPSBVaW50OEFycmF5Lm9mKDAsIDk3LCAxMTUsIDEwOSwgLy8gbWFnaWMgKFwiXFwwYXNtXCIpXG4gIDEsIDAsIDAsIDAsIC8vIHZlcnNpb246IDFcbiAgMSwgLy8gVHlwZSBzZWN0aW9uIGNvZGVcbiAgLy8gVGhlIG1vZHVsZSBpcyBzdGF0aWMsIHdpdGggdGhlIGV4Y2VwdGlvbiBvZiB0aGUgdHlwZSBzZWN0aW9uLCB3aGljaCBpc1xuICAvLyBnZW5lcmF0ZWQgYmFzZWQgb24gdGhlIHNpZ25hdHVyZSBwYXNzZWQgaW4uXG4gIC4uLnVsZWIxMjhFbmNvZGVXaXRoTGVuKFsgMSwgLy8gY291bnQ6IDFcbiAgOTYsIC8vIHBhcmFtIHR5cGVzXG4gIC4uLmdlbmVyYXRlVHlwZVBhY2soc2lnLnNsaWNlKDEpKSwgLy8gcmV0dXJuIHR5cGVzIChmb3Igbm93IG9ubHkgc3VwcG9ydGluZyBbXSBpZiBgdm9pZGAgYW5kIHNpbmdsZSBbVF0gb3RoZXJ3aXNlKVxuICAuLi5nZW5lcmF0ZVR5cGVQYWNrKHNpZ1swXSA9PT0gXCJ2XCIgPyBcIlwiIDogc2lnWzBdKSBdKSwgLy8gVGhlIHJlc3Qgb2YgdGhlIG1vZHVsZSBpcyBzdGF0aWNcbiAgMiwgNywgLy8gaW1wb3J0IHNlY3Rpb25cbiAgLy8gKGltcG9ydCBcImVcIiBcImZcIiAoZnVuYyAwICh0eXBlIDApKSlcbiAgMSwgMSwgMTAxLCAxLCAxMDIsIDAsIDAsIDcsIDUsIC8vIGV4cG9ydCBzZWN0aW9uXG4gIC8vIChleHBvcnQgXCJmXCIgKGZ1bmMgMCAodHlwZSAwKSkpXG4gIDEsIDEsIDEwMiwgMCwgMCk7XG4gIC8vIFdlIGNhbiBjb21waWxlIHRoaXMgd2FzbSBtb2R1bGUgc3luY2hyb25vdXNseSBiZWNhdXNlIGl0IGlzIHZlcnkgc21hbGwuXG4gIC8vIFRoaXMgYWNjZXB0cyBhbiBpbXBvcnQgKGF0IFwiZS5mXCIpLCB0aGF0IGl0IHJlcm91dGVzIHRvIGFuIGV4cG9ydCAoYXQgXCJmXCIpXG4gIHZhciBtb2R1bGUgPSBuZXcgV2ViQXNzZW1ibHkuTW9kdWxlKGJ5dGVzKTtcbiAgdmFyIGluc3RhbmNlID0gbmV3IFdlYkFzc2VtYmx5Lkluc3RhbmNlKG1vZHVsZSwge1xuICAgIFwiZVwiOiB7XG4gICAgICBcImZcIjogZnVuY1xuICAgIH1cbiAgfSk7XG4gIHZhciB3cmFwcGVkRnVuYyA9IGluc3RhbmNlLmV4cG9ydHNbXCJmXCJdO1xuICByZXR1cm4gd3JhcHBlZEZ1bmM7XG59O1xuXG52YXIgd2FzbVRhYmxlTWlycm9yID0gW107XG5cbi8qKiBAdHlwZSB7V2ViQXNzZW1ibHkuVGFibGV9ICovIHZhciB3YXNtVGFibGUgPSBuZXcgV2ViQXNzZW1ibHkuVGFibGUoe1xuICBcImluaXRpYWxcIjogMzEsXG4gIFwiZWxlbWVudFwiOiBcImFueWZ1bmNcIlxufSk7XG5cbnZhciBnZXRXYXNtVGFibGVFbnRyeSA9IGZ1bmNQdHIgPT4ge1xuICB2YXIgZnVuYyA9IHdhc21UYWJsZU1pcnJvcltmdW5jUHRyXTtcbiAgaWYgKCFmdW5jKSB7XG4gICAgLyoqIEBzdXBwcmVzcyB7Y2hlY2tUeXBlc30gKi8gd2FzbVRhYmxlTWlycm9yW2Z1bmNQdHJdID0gZnVuYyA9IHdhc21UYWJsZS5nZXQoZnVuY1B0cik7XG4gIH1cbiAgcmV0dXJuIGZ1bmM7XG59O1xuXG52YXIgdXBkYXRlVGFibGVNYXAgPSAob2Zmc2V0LCBjb3VudCkgPT4ge1xuICBpZiAoZnVuY3Rpb25zSW5UYWJsZU1hcCkge1xuICAgIGZvciAodmFyIGkgPSBvZmZzZXQ7IGkgPCBvZmZzZXQgKyBjb3VudDsgaSsrKSB7XG4gICAgICB2YXIgaXRlbSA9IGdldFdhc21UYWJsZUVudHJ5KGkpO1xuICAgICAgLy8gSWdub3JlIG51bGwgdmFsdWVzLlxuICAgICAgaWYgKGl0ZW0pIHtcbiAgICAgICAgZnVuY3Rpb25zSW5UYWJsZU1hcC5zZXQoaXRlbSwgaSk7XG4gICAgICB9XG4gICAgfVxuICB9XG59O1xuXG52YXIgZnVuY3Rpb25zSW5UYWJsZU1hcDtcblxudmFyIGdldEZ1bmN0aW9uQWRkcmVzcyA9IGZ1bmMgPT4ge1xuICAvLyBGaXJzdCwgY3JlYXRlIHRoZSBtYXAgaWYgdGhpcyBpcyB0aGUgZmlyc3QgdXNlLlxuICBpZiAoIWZ1bmN0aW9uc0luVGFibGVNYXApIHtcbiAgICBmdW5jdGlvbnNJblRhYmxlTWFwID0gbmV3IFdlYWtNYXA7XG4gICAgdXBkYXRlVGFibGVNYXAoMCwgd2FzbVRhYmxlLmxlbmd0aCk7XG4gIH1cbiAgcmV0dXJuIGZ1bmN0aW9uc0luVGFibGVNYXAuZ2V0KGZ1bmMpIHx8IDA7XG59O1xuXG52YXIgZnJlZVRhYmxlSW5kZXhlcyA9IFtdO1xuXG52YXIgZ2V0RW1wdHlUYWJsZVNsb3QgPSAoKSA9PiB7XG4gIC8vIFJldXNlIGEgZnJlZSBpbmRleCBpZiB0aGVyZSBpcyBvbmUsIG90aGVyd2lzZSBncm93LlxuICBpZiAoZnJlZVRhYmxlSW5kZXhlcy5sZW5ndGgpIHtcbiAgICByZXR1cm4gZnJlZVRhYmxlSW5kZXhlcy5wb3AoKTtcbiAgfVxuICAvLyBHcm93IHRoZSB0YWJsZVxuICByZXR1cm4gd2FzbVRhYmxlW1wiZ3Jvd1wiXSgxKTtcbn07XG5cbnZhciBzZXRXYXNtVGFibGVFbnRyeSA9IChpZHgsIGZ1bmMpID0+IHtcbiAgLyoqIEBzdXBwcmVzcyB7Y2hlY2tUeXBlc30gKi8gd2FzbVRhYmxlLnNldChpZHgsIGZ1bmMpO1xuICAvLyBXaXRoIEFCT1JUX09OX1dBU01fRVhDRVBUSU9OUyB3YXNtVGFibGUuZ2V0IGlzIG92ZXJyaWRkZW4gdG8gcmV0dXJuIHdyYXBwZWRcbiAgLy8gZnVuY3Rpb25zIHNvIHdlIG5lZWQgdG8gY2FsbCBpdCBoZXJlIHRvIHJldHJpZXZlIHRoZSBwb3RlbnRpYWwgd3JhcHBlciBjb3JyZWN0bHlcbiAgLy8gaW5zdGVhZCBvZiBqdXN0IHN0b3JpbmcgJ2Z1bmMnIGRpcmVjdGx5IGludG8gd2FzbVRhYmxlTWlycm9yXG4gIC8qKiBAc3VwcHJlc3Mge2NoZWNrVHlwZXN9ICovIHdhc21UYWJsZU1pcnJvcltpZHhdID0gd2FzbVRhYmxlLmdldChpZHgpO1xufTtcblxuLyoqIEBwYXJhbSB7c3RyaW5nPX0gc2lnICovIHZhciBhZGRGdW5jdGlvbiA9IChmdW5jLCBzaWcpID0+IHtcbiAgLy8gQ2hlY2sgaWYgdGhlIGZ1bmN0aW9uIGlzIGFscmVhZHkgaW4gdGhlIHRhYmxlLCB0byBlbnN1cmUgZWFjaCBmdW5jdGlvblxuICAvLyBnZXRzIGEgdW5pcXVlIGluZGV4LlxuICB2YXIgcnRuID0gZ2V0RnVuY3Rpb25BZGRyZXNzKGZ1bmMpO1xuICBpZiAocnRuKSB7XG4gICAgcmV0dXJuIHJ0bjtcbiAgfVxuICAvLyBJdCdzIG5vdCBpbiB0aGUgdGFibGUsIGFkZCBpdCBub3cuXG4gIHZhciByZXQgPSBnZXRFbXB0eVRhYmxlU2xvdCgpO1xuICAvLyBTZXQgdGhlIG5ldyB2YWx1ZS5cbiAgdHJ5IHtcbiAgICAvLyBBdHRlbXB0aW5nIHRvIGNhbGwgdGhpcyB3aXRoIEpTIGZ1bmN0aW9uIHdpbGwgY2F1c2Ugb2YgdGFibGUuc2V0KCkgdG8gZmFpbFxuICAgIHNldFdhc21UYWJsZUVudHJ5KHJldCwgZnVuYyk7XG4gIH0gY2F0Y2ggKGVycikge1xuICAgIGlmICghKGVyciBpbnN0YW5jZW9mIFR5cGVFcnJvcikpIHtcbiAgICAgIHRocm93IGVycjtcbiAgICB9XG4gICAgdmFyIHdyYXBwZWQgPSBjb252ZXJ0SnNGdW5jdGlvblRvV2FzbShmdW5jLCBzaWcpO1xuICAgIHNldFdhc21UYWJsZUVudHJ5KHJldCwgd3JhcHBlZCk7XG4gIH1cbiAgZnVuY3Rpb25zSW5UYWJsZU1hcC5zZXQoZnVuYywgcmV0KTtcbiAgcmV0dXJuIHJldDtcbn07XG5cbnZhciB1cGRhdGVHT1QgPSAoZXhwb3J0cywgcmVwbGFjZSkgPT4ge1xuICBmb3IgKHZhciBzeW1OYW1lIGluIGV4cG9ydHMpIHtcbiAgICBpZiAoaXNJbnRlcm5hbFN5bShzeW1OYW1lKSkge1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHZhciB2YWx1ZSA9IGV4cG9ydHNbc3ltTmFtZV07XG4gICAgR09UW3N5bU5hbWVdIHx8PSBuZXcgV2ViQXNzZW1ibHkuR2xvYmFsKHtcbiAgICAgIFwidmFsdWVcIjogXCJpMzJcIixcbiAgICAgIFwibXV0YWJsZVwiOiB0cnVlXG4gICAgfSk7XG4gICAgaWYgKHJlcGxhY2UgfHwgR09UW3N5bU5hbWVdLnZhbHVlID09IDApIHtcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT0gXCJmdW5jdGlvblwiKSB7XG4gICAgICAgIEdPVFtzeW1OYW1lXS52YWx1ZSA9IGFkZEZ1bmN0aW9uKHZhbHVlKTtcbiAgICAgIH0gZWxzZSBpZiAodHlwZW9mIHZhbHVlID09IFwibnVtYmVyXCIpIHtcbiAgICAgICAgR09UW3N5bU5hbWVdLnZhbHVlID0gdmFsdWU7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBlcnIoYHVuaGFuZGxlZCBleHBvcnQgdHlwZSBmb3IgJyR7c3ltTmFtZX0nOiAke3R5cGVvZiB2YWx1ZX1gKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn07XG5cbi8qKiBAcGFyYW0ge2Jvb2xlYW49fSByZXBsYWNlICovIHZhciByZWxvY2F0ZUV4cG9ydHMgPSAoZXhwb3J0cywgbWVtb3J5QmFzZSwgcmVwbGFjZSkgPT4ge1xuICB2YXIgcmVsb2NhdGVkID0ge307XG4gIGZvciAodmFyIGUgaW4gZXhwb3J0cykge1xuICAgIHZhciB2YWx1ZSA9IGV4cG9ydHNbZV07XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSA9PSBcIm9iamVjdFwiKSB7XG4gICAgICAvLyBhIGJyZWFraW5nIGNoYW5nZSBpbiB0aGUgd2FzbSBzcGVjLCBnbG9iYWxzIGFyZSBub3cgb2JqZWN0c1xuICAgICAgLy8gaHR0cHM6Ly9naXRodWIuY29tL1dlYkFzc2VtYmx5L211dGFibGUtZ2xvYmFsL2lzc3Vlcy8xXG4gICAgICB2YWx1ZSA9IHZhbHVlLnZhbHVlO1xuICAgIH1cbiAgICBpZiAodHlwZW9mIHZhbHVlID09IFwibnVtYmVyXCIpIHtcbiAgICAgIHZhbHVlICs9IG1lbW9yeUJhc2U7XG4gICAgfVxuICAgIHJlbG9jYXRlZFtlXSA9IHZhbHVlO1xuICB9XG4gIHVwZGF0ZUdPVChyZWxvY2F0ZWQsIHJlcGxhY2UpO1xuICByZXR1cm4gcmVsb2NhdGVkO1xufTtcblxudmFyIGlzU3ltYm9sRGVmaW5lZCA9IHN5bU5hbWUgPT4ge1xuICAvLyBJZ25vcmUgJ3N0dWInIHN5bWJvbHMgdGhhdCBhcmUgYXV0by1nZW5lcmF0ZWQgYXMgcGFydCBvZiB0aGUgb3JpZ2luYWxcbiAgLy8gYHdhc21JbXBvcnRzYCB1c2VkIHRvIGluc3RhbnRpYXRlIHRoZSBtYWluIG1vZHVsZS5cbiAgdmFyIGV4aXN0aW5nID0gd2FzbUltcG9ydHNbc3ltTmFtZV07XG4gIGlmICghZXhpc3RpbmcgfHwgZXhpc3Rpbmcuc3R1Yikge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn07XG5cbnZhciBkeW5DYWxsID0gKHNpZywgcHRyLCBhcmdzID0gW10sIHByb21pc2luZyA9IGZhbHNlKSA9PiB7XG4gIHZhciBmdW5jID0gZ2V0V2FzbVRhYmxlRW50cnkocHRyKTtcbiAgdmFyIHJ0biA9IGZ1bmMoLi4uYXJncyk7XG4gIGZ1bmN0aW9uIGNvbnZlcnQocnRuKSB7XG4gICAgcmV0dXJuIHJ0bjtcbiAgfVxuICByZXR1cm4gY29udmVydChydG4pO1xufTtcblxudmFyIHN0YWNrU2F2ZSA9ICgpID0+IF9lbXNjcmlwdGVuX3N0YWNrX2dldF9jdXJyZW50KCk7XG5cbnZhciBzdGFja1Jlc3RvcmUgPSB2YWwgPT4gX19lbXNjcmlwdGVuX3N0YWNrX3Jlc3RvcmUodmFsKTtcblxudmFyIGNyZWF0ZUludm9rZUZ1bmN0aW9uID0gc2lnID0+IChwdHIsIC4uLmFyZ3MpID0+IHtcbiAgdmFyIHNwID0gc3RhY2tTYXZlKCk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGR5bkNhbGwoc2lnLCBwdHIsIGFyZ3MpO1xuICB9IGNhdGNoIChlKSB7XG4gICAgc3RhY2tSZXN0b3JlKHNwKTtcbiAgICAvLyBDcmVhdGUgYSB0cnktY2F0Y2ggZ3VhcmQgdGhhdCByZXRocm93cyB0aGUgRW1zY3JpcHRlbiBFSCBleGNlcHRpb24uXG4gICAgLy8gRXhjZXB0aW9ucyB0aHJvd24gZnJvbSBDKysgd2lsbCBiZSBhIHBvaW50ZXIgKG51bWJlcikgYW5kIGxvbmdqbXBcbiAgICAvLyB3aWxsIHRocm93IHRoZSBudW1iZXIgSW5maW5pdHkuIFVzZSB0aGUgY29tcGFjdCBhbmQgZmFzdCBcImUgIT09IGUrMFwiXG4gICAgLy8gdGVzdCB0byBjaGVjayBpZiBlIHdhcyBub3QgYSBOdW1iZXIuXG4gICAgaWYgKGUgIT09IGUgKyAwKSB0aHJvdyBlO1xuICAgIF9zZXRUaHJldygxLCAwKTtcbiAgICAvLyBJbiB0aGVvcnkgdGhpcyBpZiBzdGF0ZW1lbnQgY291bGQgYmUgZG9uZSBvblxuICAgIC8vIGNyZWF0aW5nIHRoZSBmdW5jdGlvbiwgYnV0IEkganVzdCBhZGRlZCB0aGlzIHRvXG4gICAgLy8gc2F2ZSB3YXN0aW5nIGNvZGUgc3BhY2UgYXMgaXQgb25seSBoYXBwZW5zIG9uIGV4Y2VwdGlvbi5cbiAgICBpZiAoc2lnWzBdID09IFwialwiKSByZXR1cm4gMG47XG4gIH1cbn07XG5cbnZhciByZXNvbHZlR2xvYmFsU3ltYm9sID0gKHN5bU5hbWUsIGRpcmVjdCA9IGZhbHNlKSA9PiB7XG4gIHZhciBzeW07XG4gIGlmIChpc1N5bWJvbERlZmluZWQoc3ltTmFtZSkpIHtcbiAgICBzeW0gPSB3YXNtSW1wb3J0c1tzeW1OYW1lXTtcbiAgfSBlbHNlIGlmIChzeW1OYW1lLnN0YXJ0c1dpdGgoXCJpbnZva2VfXCIpKSB7XG4gICAgLy8gQ3JlYXRlIChhbmQgY2FjaGUpIG5ldyBpbnZva2VfIGZ1bmN0aW9ucyBvbiBkZW1hbmQuXG4gICAgc3ltID0gd2FzbUltcG9ydHNbc3ltTmFtZV0gPSBjcmVhdGVJbnZva2VGdW5jdGlvbihzeW1OYW1lLnNwbGl0KFwiX1wiKVsxXSk7XG4gIH1cbiAgcmV0dXJuIHtcbiAgICBzeW0sXG4gICAgbmFtZTogc3ltTmFtZVxuICB9O1xufTtcblxudmFyIG9uUG9zdEN0b3JzID0gW107XG5cbnZhciBhZGRPblBvc3RDdG9yID0gY2IgPT4gb25Qb3N0Q3RvcnMucHVzaChjYik7XG5cbi8qKlxuICAgICAqIEdpdmVuIGEgcG9pbnRlciAncHRyJyB0byBhIG51bGwtdGVybWluYXRlZCBVVEY4LWVuY29kZWQgc3RyaW5nIGluIHRoZVxuICAgICAqIGVtc2NyaXB0ZW4gSEVBUCwgcmV0dXJucyBhIGNvcHkgb2YgdGhhdCBzdHJpbmcgYXMgYSBKYXZhc2NyaXB0IFN0cmluZyBvYmplY3QuXG4gICAgICpcbiAgICAgKiBAcGFyYW0ge251bWJlcn0gcHRyXG4gICAgICogQHBhcmFtIHtudW1iZXI9fSBtYXhCeXRlc1RvUmVhZCAtIEFuIG9wdGlvbmFsIGxlbmd0aCB0aGF0IHNwZWNpZmllcyB0aGVcbiAgICAgKiAgIG1heGltdW0gbnVtYmVyIG9mIGJ5dGVzIHRvIHJlYWQuIFlvdSBjYW4gb21pdCB0aGlzIHBhcmFtZXRlciB0byBzY2FuIHRoZVxuICAgICAqICAgc3RyaW5nIHVudGlsIHRoZSBmaXJzdCAwIGJ5dGUuIElmIG1heEJ5dGVzVG9SZWFkIGlzIHBhc3NlZCwgYW5kIHRoZSBzdHJpbmdcbiAgICAgKiAgIGF0IFtwdHIsIHB0cittYXhCeXRlc1RvUmVhZHJbIGNvbnRhaW5zIGEgbnVsbCBieXRlIGluIHRoZSBtaWRkbGUsIHRoZW4gdGhlXG4gICAgICogICBzdHJpbmcgd2lsbCBjdXQgc2hvcnQgYXQgdGhhdCBieXRlIGluZGV4LlxuICAgICAqIEBwYXJhbSB7Ym9vbGVhbj19IGlnbm9yZU51bCAtIElmIHRydWUsIHRoZSBmdW5jdGlvbiB3aWxsIG5vdCBzdG9wIG9uIGEgTlVMIGNoYXJhY3Rlci5cbiAgICAgKiBAcmV0dXJuIHtzdHJpbmd9XG4gICAgICovIHZhciBVVEY4VG9TdHJpbmcgPSAocHRyLCBtYXhCeXRlc1RvUmVhZCwgaWdub3JlTnVsKSA9PiBwdHIgPyBVVEY4QXJyYXlUb1N0cmluZyhIRUFQVTgsIHB0ciwgbWF4Qnl0ZXNUb1JlYWQsIGlnbm9yZU51bCkgOiBcIlwiO1xuXG4vKipcbiAgICAgICogQHBhcmFtIHtzdHJpbmc9fSBsaWJOYW1lXG4gICAgICAqIEBwYXJhbSB7T2JqZWN0PX0gbG9jYWxTY29wZVxuICAgICAgKiBAcGFyYW0ge251bWJlcj19IGhhbmRsZVxuICAgICAgKi8gdmFyIGxvYWRXZWJBc3NlbWJseU1vZHVsZSA9IChiaW5hcnksIGZsYWdzLCBsaWJOYW1lLCBsb2NhbFNjb3BlLCBoYW5kbGUpID0+IHtcbiAgdmFyIG1ldGFkYXRhID0gZ2V0RHlsaW5rTWV0YWRhdGEoYmluYXJ5KTtcbiAgLy8gbG9hZE1vZHVsZSBsb2FkcyB0aGUgd2FzbSBtb2R1bGUgYWZ0ZXIgYWxsIGl0cyBkZXBlbmRlbmNpZXMgaGF2ZSBiZWVuIGxvYWRlZC5cbiAgLy8gY2FuIGJlIGNhbGxlZCBib3RoIHN5bmMvYXN5bmMuXG4gIGZ1bmN0aW9uIGxvYWRNb2R1bGUoKSB7XG4gICAgLy8gYWxpZ25tZW50cyBhcmUgcG93ZXJzIG9mIDJcbiAgICB2YXIgbWVtQWxpZ24gPSBNYXRoLnBvdygyLCBtZXRhZGF0YS5tZW1vcnlBbGlnbik7XG4gICAgLy8gcHJlcGFyZSBtZW1vcnlcbiAgICB2YXIgbWVtb3J5QmFzZSA9IG1ldGFkYXRhLm1lbW9yeVNpemUgPyBhbGlnbk1lbW9yeShnZXRNZW1vcnkobWV0YWRhdGEubWVtb3J5U2l6ZSArIG1lbUFsaWduKSwgbWVtQWxpZ24pIDogMDtcbiAgICAvLyBUT0RPOiBhZGQgdG8gY2xlYW51cHNcbiAgICB2YXIgdGFibGVCYXNlID0gbWV0YWRhdGEudGFibGVTaXplID8gd2FzbVRhYmxlLmxlbmd0aCA6IDA7XG4gICAgaWYgKGhhbmRsZSkge1xuICAgICAgSEVBUDhbKGhhbmRsZSkgKyAoOCldID0gMTtcbiAgICAgIExFX0hFQVBfU1RPUkVfVTMyKCgoKGhhbmRsZSkgKyAoMTIpKSA+PiAyKSAqIDQsIG1lbW9yeUJhc2UpO1xuICAgICAgTEVfSEVBUF9TVE9SRV9JMzIoKCgoaGFuZGxlKSArICgxNikpID4+IDIpICogNCwgbWV0YWRhdGEubWVtb3J5U2l6ZSk7XG4gICAgICBMRV9IRUFQX1NUT1JFX1UzMigoKChoYW5kbGUpICsgKDIwKSkgPj4gMikgKiA0LCB0YWJsZUJhc2UpO1xuICAgICAgTEVfSEVBUF9TVE9SRV9JMzIoKCgoaGFuZGxlKSArICgyNCkpID4+IDIpICogNCwgbWV0YWRhdGEudGFibGVTaXplKTtcbiAgICB9XG4gICAgaWYgKG1ldGFkYXRhLnRhYmxlU2l6ZSkge1xuICAgICAgd2FzbVRhYmxlLmdyb3cobWV0YWRhdGEudGFibGVTaXplKTtcbiAgICB9XG4gICAgLy8gVGhpcyBpcyB0aGUgZXhwb3J0IG1hcCB0aGF0IHdlIHVsdGltYXRlbHkgcmV0dXJuLiAgV2UgZGVjbGFyZSBpdCBoZXJlXG4gICAgLy8gc28gaXQgY2FuIGJlIHVzZWQgd2l0aGluIHJlc29sdmVTeW1ib2wuICBXZSByZXNvbHZlIHN5bWJvbHMgYWdhaW5zdFxuICAgIC8vIHRoaXMgbG9jYWwgc3ltYm9sIG1hcCBpbiB0aGUgY2FzZSB0aGVyZSB0aGV5IGFyZSBub3QgcHJlc2VudCBvbiB0aGVcbiAgICAvLyBnbG9iYWwgTW9kdWxlIG9iamVjdC4gIFdlIG5lZWQgdGhpcyBmYWxsYmFjayBiZWNhdXNlIE1vZHVsZXMgc29tZXRpbWVcbiAgICAvLyBuZWVkIHRvIGltcG9ydCB0aGVpciBvd24gc3ltYm9sc1xuICAgIHZhciBtb2R1bGVFeHBvcnRzO1xuICAgIGZ1bmN0aW9uIHJlc29sdmVTeW1ib2woc3ltKSB7XG4gICAgICB2YXIgcmVzb2x2ZWQgPSByZXNvbHZlR2xvYmFsU3ltYm9sKHN5bSkuc3ltO1xuICAgICAgaWYgKCFyZXNvbHZlZCAmJiBsb2NhbFNjb3BlKSB7XG4gICAgICAgIHJlc29sdmVkID0gbG9jYWxTY29wZVtzeW1dO1xuICAgICAgfVxuICAgICAgaWYgKCFyZXNvbHZlZCkge1xuICAgICAgICByZXNvbHZlZCA9IG1vZHVsZUV4cG9ydHNbc3ltXTtcbiAgICAgIH1cbiAgICAgIHJldHVybiByZXNvbHZlZDtcbiAgICB9XG4gICAgLy8gVE9ETyBraWxsIFx1MjE5M1x1MjE5M1x1MjE5MyAoZXhjZXB0IFwic3ltYm9scyBsb2NhbCB0byB0aGlzIG1vZHVsZVwiLCBpdCB3aWxsIGxpa2VseSBiZVxuICAgIC8vIG5vdCBuZWVkZWQgaWYgd2UgcmVxdWlyZSB0aGF0IGlmIEEgd2FudHMgc3ltYm9scyBmcm9tIEIgaXQgaGFzIHRvIGxpbmtcbiAgICAvLyB0byBCIGV4cGxpY2l0bHk6IHNpbWlsYXJseSB0byAtV2wsLS1uby11bmRlZmluZWQpXG4gICAgLy8gd2FzbSBkeW5hbWljIGxpYnJhcmllcyBhcmUgcHVyZSB3YXNtLCBzbyB0aGV5IGNhbm5vdCBhc3Npc3QgaW5cbiAgICAvLyB0aGVpciBvd24gbG9hZGluZy4gV2hlbiBzaWRlIG1vZHVsZSBBIHdhbnRzIHRvIGltcG9ydCBzb21ldGhpbmdcbiAgICAvLyBwcm92aWRlZCBieSBhIHNpZGUgbW9kdWxlIEIgdGhhdCBpcyBsb2FkZWQgbGF0ZXIsIHdlIG5lZWQgdG9cbiAgICAvLyBhZGQgYSBsYXllciBvZiBpbmRpcmVjdGlvbiwgYnV0IHdvcnNlLCB3ZSBjYW4ndCBldmVuIHRlbGwgd2hhdFxuICAgIC8vIHRvIGFkZCB0aGUgaW5kaXJlY3Rpb24gZm9yLCB3aXRob3V0IGluc3BlY3Rpbmcgd2hhdCBBJ3MgaW1wb3J0c1xuICAgIC8vIGFyZS4gVG8gZG8gdGhhdCBoZXJlLCB3ZSB1c2UgYSBKUyBwcm94eSAoYW5vdGhlciBvcHRpb24gd291bGRcbiAgICAvLyBiZSB0byBpbnNwZWN0IHRoZSBiaW5hcnkgZGlyZWN0bHkpLlxuICAgIHZhciBwcm94eUhhbmRsZXIgPSB7XG4gICAgICBnZXQoc3R1YnMsIHByb3ApIHtcbiAgICAgICAgLy8gc3ltYm9scyB0aGF0IHNob3VsZCBiZSBsb2NhbCB0byB0aGlzIG1vZHVsZVxuICAgICAgICBzd2l0Y2ggKHByb3ApIHtcbiAgICAgICAgIGNhc2UgXCJfX21lbW9yeV9iYXNlXCI6XG4gICAgICAgICAgcmV0dXJuIG1lbW9yeUJhc2U7XG5cbiAgICAgICAgIGNhc2UgXCJfX3RhYmxlX2Jhc2VcIjpcbiAgICAgICAgICByZXR1cm4gdGFibGVCYXNlO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwcm9wIGluIHdhc21JbXBvcnRzICYmICF3YXNtSW1wb3J0c1twcm9wXS5zdHViKSB7XG4gICAgICAgICAgLy8gTm8gc3R1YiBuZWVkZWQsIHN5bWJvbCBhbHJlYWR5IGV4aXN0cyBpbiBzeW1ib2wgdGFibGVcbiAgICAgICAgICB2YXIgcmVzID0gd2FzbUltcG9ydHNbcHJvcF07XG4gICAgICAgICAgcmV0dXJuIHJlcztcbiAgICAgICAgfVxuICAgICAgICAvLyBSZXR1cm4gYSBzdHViIGZ1bmN0aW9uIHRoYXQgd2lsbCByZXNvbHZlIHRoZSBzeW1ib2xcbiAgICAgICAgLy8gd2hlbiBmaXJzdCBjYWxsZWQuXG4gICAgICAgIGlmICghKHByb3AgaW4gc3R1YnMpKSB7XG4gICAgICAgICAgdmFyIHJlc29sdmVkO1xuICAgICAgICAgIHN0dWJzW3Byb3BdID0gKC4uLmFyZ3MpID0+IHtcbiAgICAgICAgICAgIHJlc29sdmVkIHx8PSByZXNvbHZlU3ltYm9sKHByb3ApO1xuICAgICAgICAgICAgcmV0dXJuIHJlc29sdmVkKC4uLmFyZ3MpO1xuICAgICAgICAgIH07XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHN0dWJzW3Byb3BdO1xuICAgICAgfVxuICAgIH07XG4gICAgdmFyIHByb3h5ID0gbmV3IFByb3h5KHt9LCBwcm94eUhhbmRsZXIpO1xuICAgIGN1cnJlbnRNb2R1bGVXZWFrU3ltYm9scyA9IG1ldGFkYXRhLndlYWtJbXBvcnRzO1xuICAgIHZhciBpbmZvID0ge1xuICAgICAgXCJHT1QubWVtXCI6IG5ldyBQcm94eSh7fSwgR09USGFuZGxlciksXG4gICAgICBcIkdPVC5mdW5jXCI6IG5ldyBQcm94eSh7fSwgR09USGFuZGxlciksXG4gICAgICBcImVudlwiOiBwcm94eSxcbiAgICAgIFwid2FzaV9zbmFwc2hvdF9wcmV2aWV3MVwiOiBwcm94eVxuICAgIH07XG4gICAgZnVuY3Rpb24gcG9zdEluc3RhbnRpYXRpb24obW9kdWxlLCBpbnN0YW5jZSkge1xuICAgICAgLy8gYWRkIG5ldyBlbnRyaWVzIHRvIGZ1bmN0aW9uc0luVGFibGVNYXBcbiAgICAgIHVwZGF0ZVRhYmxlTWFwKHRhYmxlQmFzZSwgbWV0YWRhdGEudGFibGVTaXplKTtcbiAgICAgIG1vZHVsZUV4cG9ydHMgPSByZWxvY2F0ZUV4cG9ydHMoaW5zdGFuY2UuZXhwb3J0cywgbWVtb3J5QmFzZSk7XG4gICAgICBpZiAoIWZsYWdzLmFsbG93VW5kZWZpbmVkKSB7XG4gICAgICAgIHJlcG9ydFVuZGVmaW5lZFN5bWJvbHMoKTtcbiAgICAgIH1cbiAgICAgIGZ1bmN0aW9uIGFkZEVtQXNtKGFkZHIsIGJvZHkpIHtcbiAgICAgICAgdmFyIGFyZ3MgPSBbXTtcbiAgICAgICAgdmFyIGFyaXR5ID0gMDtcbiAgICAgICAgZm9yICg7YXJpdHkgPCAxNjsgYXJpdHkrKykge1xuICAgICAgICAgIGlmIChib2R5LmluZGV4T2YoXCIkXCIgKyBhcml0eSkgIT0gLTEpIHtcbiAgICAgICAgICAgIGFyZ3MucHVzaChcIiRcIiArIGFyaXR5KTtcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGFyZ3MgPSBhcmdzLmpvaW4oXCIsXCIpO1xuICAgICAgICB2YXIgZnVuYyA9IGAoJHthcmdzfSkgPT4geyAke2JvZHl9IH07YDtcbiAgICAgICAgQVNNX0NPTlNUU1tzdGFydF0gPSBldmFsKGZ1bmMpO1xuICAgICAgfVxuICAgICAgLy8gQWRkIGFueSBFTV9BU00gZnVuY3Rpb24gdGhhdCBleGlzdCBpbiB0aGUgc2lkZSBtb2R1bGVcbiAgICAgIGlmIChcIl9fc3RhcnRfZW1fYXNtXCIgaW4gbW9kdWxlRXhwb3J0cykge1xuICAgICAgICB2YXIgc3RhcnQgPSBtb2R1bGVFeHBvcnRzW1wiX19zdGFydF9lbV9hc21cIl07XG4gICAgICAgIHZhciBzdG9wID0gbW9kdWxlRXhwb3J0c1tcIl9fc3RvcF9lbV9hc21cIl07XG4gICAgICAgIHdoaWxlIChzdGFydCA8IHN0b3ApIHtcbiAgICAgICAgICB2YXIganNTdHJpbmcgPSBVVEY4VG9TdHJpbmcoc3RhcnQpO1xuICAgICAgICAgIGFkZEVtQXNtKHN0YXJ0LCBqc1N0cmluZyk7XG4gICAgICAgICAgc3RhcnQgPSBIRUFQVTguaW5kZXhPZigwLCBzdGFydCkgKyAxO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBmdW5jdGlvbiBhZGRFbUpzKG5hbWUsIGNTaWcsIGJvZHkpIHtcbiAgICAgICAgLy8gVGhlIHNpZ25hdHVyZSBoZXJlIGlzIGEgQyBzaWduYXR1cmUgKGUuZy4gXCIoaW50IGZvbywgY2hhciogYmFyKVwiKS5cbiAgICAgICAgLy8gU2VlIGBjcmVhdGVfZW1fanNgIGluIGVtY2MucHlgIGZvciB0aGUgYnVpbGQtdGltZSB2ZXJzaW9uIG9mIHRoaXNcbiAgICAgICAgLy8gY29kZS5cbiAgICAgICAgdmFyIGpzQXJncyA9IFtdO1xuICAgICAgICBjU2lnID0gY1NpZy5zbGljZSgxLCAtMSk7XG4gICAgICAgIGlmIChjU2lnICE9IFwidm9pZFwiKSB7XG4gICAgICAgICAgY1NpZyA9IGNTaWcuc3BsaXQoXCIsXCIpO1xuICAgICAgICAgIGZvciAodmFyIGkgaW4gY1NpZykge1xuICAgICAgICAgICAgdmFyIGpzQXJnID0gY1NpZ1tpXS5zcGxpdChcIiBcIikucG9wKCk7XG4gICAgICAgICAgICBqc0FyZ3MucHVzaChqc0FyZy5yZXBsYWNlKFwiKlwiLCBcIlwiKSk7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHZhciBmdW5jID0gYCgke2pzQXJnc30pID0+ICR7Ym9keX07YDtcbiAgICAgICAgbW9kdWxlRXhwb3J0c1tuYW1lXSA9IGV2YWwoZnVuYyk7XG4gICAgICB9XG4gICAgICBmb3IgKHZhciBuYW1lIGluIG1vZHVsZUV4cG9ydHMpIHtcbiAgICAgICAgaWYgKG5hbWUuc3RhcnRzV2l0aChcIl9fZW1fanNfX1wiKSkge1xuICAgICAgICAgIHZhciBzdGFydCA9IG1vZHVsZUV4cG9ydHNbbmFtZV07XG4gICAgICAgICAgdmFyIGpzU3RyaW5nID0gVVRGOFRvU3RyaW5nKHN0YXJ0KTtcbiAgICAgICAgICAvLyBFTV9KUyBzdHJpbmdzIGFyZSBzdG9yZWQgaW4gdGhlIGRhdGEgc2VjdGlvbiBpbiB0aGUgZm9ybVxuICAgICAgICAgIC8vIFNJRzw6Oj5CT0RZLlxuICAgICAgICAgIHZhciBwYXJ0cyA9IGpzU3RyaW5nLnNwbGl0KFwiPDo6PlwiKTtcbiAgICAgICAgICBhZGRFbUpzKG5hbWUucmVwbGFjZShcIl9fZW1fanNfX1wiLCBcIlwiKSwgcGFydHNbMF0sIHBhcnRzWzFdKTtcbiAgICAgICAgICBkZWxldGUgbW9kdWxlRXhwb3J0c1tuYW1lXTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgLy8gaW5pdGlhbGl6ZSB0aGUgbW9kdWxlXG4gICAgICB2YXIgYXBwbHlSZWxvY3MgPSBtb2R1bGVFeHBvcnRzW1wiX193YXNtX2FwcGx5X2RhdGFfcmVsb2NzXCJdO1xuICAgICAgaWYgKGFwcGx5UmVsb2NzKSB7XG4gICAgICAgIGlmIChydW50aW1lSW5pdGlhbGl6ZWQpIHtcbiAgICAgICAgICBhcHBseVJlbG9jcygpO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIF9fUkVMT0NfRlVOQ1NfXy5wdXNoKGFwcGx5UmVsb2NzKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgdmFyIGluaXQgPSBtb2R1bGVFeHBvcnRzW1wiX193YXNtX2NhbGxfY3RvcnNcIl07XG4gICAgICBpZiAoaW5pdCkge1xuICAgICAgICBpZiAocnVudGltZUluaXRpYWxpemVkKSB7XG4gICAgICAgICAgaW5pdCgpO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIC8vIHdlIGFyZW4ndCByZWFkeSB0byBydW4gY29tcGlsZWQgY29kZSB5ZXRcbiAgICAgICAgICBhZGRPblBvc3RDdG9yKGluaXQpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICByZXR1cm4gbW9kdWxlRXhwb3J0cztcbiAgICB9XG4gICAgaWYgKGZsYWdzLmxvYWRBc3luYykge1xuICAgICAgcmV0dXJuIChhc3luYyAoKSA9PiB7XG4gICAgICAgIHZhciBpbnN0YW5jZTtcbiAgICAgICAgaWYgKGJpbmFyeSBpbnN0YW5jZW9mIFdlYkFzc2VtYmx5Lk1vZHVsZSkge1xuICAgICAgICAgIGluc3RhbmNlID0gbmV3IFdlYkFzc2VtYmx5Lkluc3RhbmNlKGJpbmFyeSwgaW5mbyk7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgLy8gRGVzdHJ1Y3R1cmluZyBhc3NpZ25tZW50IHdpdGhvdXQgZGVjbGFyYXRpb24gaGFzIHRvIGJlIHdyYXBwZWRcbiAgICAgICAgICAvLyB3aXRoIHBhcmVucyBvciBwYXJzZXIgd2lsbCB0cmVhdCB0aGUgbC12YWx1ZSBhcyBhbiBvYmplY3RcbiAgICAgICAgICAvLyBsaXRlcmFsIGluc3RlYWQuXG4gICAgICAgICAgKCgoKHttb2R1bGU6IGJpbmFyeSwgaW5zdGFuY2V9ID0gYXdhaXQgV2ViQXNzZW1ibHkuaW5zdGFudGlhdGUoYmluYXJ5LCBpbmZvKSkpKSk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHBvc3RJbnN0YW50aWF0aW9uKGJpbmFyeSwgaW5zdGFuY2UpO1xuICAgICAgfSkoKTtcbiAgICB9XG4gICAgdmFyIG1vZHVsZSA9IGJpbmFyeSBpbnN0YW5jZW9mIFdlYkFzc2VtYmx5Lk1vZHVsZSA/IGJpbmFyeSA6IG5ldyBXZWJBc3NlbWJseS5Nb2R1bGUoYmluYXJ5KTtcbiAgICB2YXIgaW5zdGFuY2UgPSBuZXcgV2ViQXNzZW1ibHkuSW5zdGFuY2UobW9kdWxlLCBpbmZvKTtcbiAgICByZXR1cm4gcG9zdEluc3RhbnRpYXRpb24obW9kdWxlLCBpbnN0YW5jZSk7XG4gIH1cbiAgLy8gV2UgbmVlZCB0byBzZXQgcnBhdGggaW4gZmxhZ3MgYmFzZWQgb24gdGhlIGN1cnJlbnQgbGlicmFyeSdzIHJwYXRoLlxuICAvLyBXZSBjYW4ndCBtdXRhdGUgZmxhZ3Mgb3IgZWxzZSBpZiBhIGRlcGVuZHMgb24gYiBhbmQgYyBhbmQgYiBkZXBlbmRzIG9uIGQsXG4gIC8vIHRoZW4gYyB3aWxsIGJlIGxvYWRlZCB3aXRoIGIncyBycGF0aCBpbnN0ZWFkIG9mIGEncy5cbiAgZmxhZ3MgPSB7XG4gICAgLi4uZmxhZ3MsXG4gICAgcnBhdGg6IHtcbiAgICAgIHBhcmVudExpYlBhdGg6IGxpYk5hbWUsXG4gICAgICBwYXRoczogbWV0YWRhdGEucnVudGltZVBhdGhzXG4gICAgfVxuICB9O1xuICAvLyBub3cgbG9hZCBuZWVkZWQgbGlicmFyaWVzIGFuZCB0aGUgbW9kdWxlIGl0c2VsZi5cbiAgaWYgKGZsYWdzLmxvYWRBc3luYykge1xuICAgIHJldHVybiBtZXRhZGF0YS5uZWVkZWREeW5saWJzLnJlZHVjZSgoY2hhaW4sIGR5bk5lZWRlZCkgPT4gY2hhaW4udGhlbigoKSA9PiBsb2FkRHluYW1pY0xpYnJhcnkoZHluTmVlZGVkLCBmbGFncywgbG9jYWxTY29wZSkpLCBQcm9taXNlLnJlc29sdmUoKSkudGhlbihsb2FkTW9kdWxlKTtcbiAgfVxuICBtZXRhZGF0YS5uZWVkZWREeW5saWJzLmZvckVhY2gobmVlZGVkID0+IGxvYWREeW5hbWljTGlicmFyeShuZWVkZWQsIGZsYWdzLCBsb2NhbFNjb3BlKSk7XG4gIHJldHVybiBsb2FkTW9kdWxlKCk7XG59O1xuXG52YXIgbWVyZ2VMaWJTeW1ib2xzID0gKGV4cG9ydHMsIGxpYk5hbWUpID0+IHtcbiAgLy8gYWRkIHN5bWJvbHMgaW50byBnbG9iYWwgbmFtZXNwYWNlIFRPRE86IHdlYWsgbGlua2luZyBldGMuXG4gIGZvciAodmFyIFtzeW0sIGV4cF0gb2YgT2JqZWN0LmVudHJpZXMoZXhwb3J0cykpIHtcbiAgICAvLyBXaGVuIFJUTERfR0xPQkFMIGlzIGVuYWJsZWQsIHRoZSBzeW1ib2xzIGRlZmluZWQgYnkgdGhpcyBzaGFyZWQgb2JqZWN0XG4gICAgLy8gd2lsbCBiZSBtYWRlIGF2YWlsYWJsZSBmb3Igc3ltYm9sIHJlc29sdXRpb24gb2Ygc3Vic2VxdWVudGx5IGxvYWRlZFxuICAgIC8vIHNoYXJlZCBvYmplY3RzLlxuICAgIC8vIFdlIHNob3VsZCBjb3B5IHRoZSBzeW1ib2xzICh3aGljaCBpbmNsdWRlIG1ldGhvZHMgYW5kIHZhcmlhYmxlcykgZnJvbVxuICAgIC8vIFNJREVfTU9EVUxFIHRvIE1BSU5fTU9EVUxFLlxuICAgIGNvbnN0IHNldEltcG9ydCA9IHRhcmdldCA9PiB7XG4gICAgICBpZiAoIWlzU3ltYm9sRGVmaW5lZCh0YXJnZXQpKSB7XG4gICAgICAgIHdhc21JbXBvcnRzW3RhcmdldF0gPSBleHA7XG4gICAgICB9XG4gICAgfTtcbiAgICBzZXRJbXBvcnQoc3ltKTtcbiAgICAvLyBTcGVjaWFsIGNhc2UgZm9yIGhhbmRsaW5nIG9mIG1haW4gc3ltYm9sOiAgSWYgYSBzaWRlIG1vZHVsZSBleHBvcnRzXG4gICAgLy8gYG1haW5gIHRoYXQgYWxzbyBhY3RzIGEgZGVmaW5pdGlvbiBmb3IgYF9fbWFpbl9hcmdjX2FyZ3ZgIGFuZCB2aWNlXG4gICAgLy8gdmVyc2EuXG4gICAgY29uc3QgbWFpbl9hbGlhcyA9IFwiX19tYWluX2FyZ2NfYXJndlwiO1xuICAgIGlmIChzeW0gPT0gXCJtYWluXCIpIHtcbiAgICAgIHNldEltcG9ydChtYWluX2FsaWFzKTtcbiAgICB9XG4gICAgaWYgKHN5bSA9PSBtYWluX2FsaWFzKSB7XG4gICAgICBzZXRJbXBvcnQoXCJtYWluXCIpO1xuICAgIH1cbiAgfVxufTtcblxudmFyIGFzeW5jTG9hZCA9IGFzeW5jIHVybCA9PiB7XG4gIHZhciBhcnJheUJ1ZmZlciA9IGF3YWl0IHJlYWRBc3luYyh1cmwpO1xuICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoYXJyYXlCdWZmZXIpO1xufTtcblxuLyoqXG4gICAgICAgKiBAcGFyYW0ge251bWJlcj19IGhhbmRsZVxuICAgICAgICogQHBhcmFtIHtPYmplY3Q9fSBsb2NhbFNjb3BlXG4gICAgICAgKi8gZnVuY3Rpb24gbG9hZER5bmFtaWNMaWJyYXJ5KGxpYk5hbWUsIGZsYWdzID0ge1xuICBnbG9iYWw6IHRydWUsXG4gIG5vZGVsZXRlOiB0cnVlXG59LCBsb2NhbFNjb3BlLCBoYW5kbGUpIHtcbiAgLy8gd2hlbiBsb2FkRHluYW1pY0xpYnJhcnkgZGlkIG5vdCBoYXZlIGZsYWdzLCBsaWJyYXJpZXMgd2VyZSBsb2FkZWRcbiAgLy8gZ2xvYmFsbHkgJiBwZXJtYW5lbnRseVxuICB2YXIgZHNvID0gTERTTy5sb2FkZWRMaWJzQnlOYW1lW2xpYk5hbWVdO1xuICBpZiAoZHNvKSB7XG4gICAgLy8gdGhlIGxpYnJhcnkgaXMgYmVpbmcgbG9hZGVkIG9yIGhhcyBiZWVuIGxvYWRlZCBhbHJlYWR5LlxuICAgIGlmICghZmxhZ3MuZ2xvYmFsKSB7XG4gICAgICBpZiAobG9jYWxTY29wZSkge1xuICAgICAgICBPYmplY3QuYXNzaWduKGxvY2FsU2NvcGUsIGRzby5leHBvcnRzKTtcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKCFkc28uZ2xvYmFsKSB7XG4gICAgICAvLyBUaGUgbGlicmFyeSB3YXMgcHJldmlvdXNseSBsb2FkZWQgb25seSBsb2NhbGx5IGJ1dCBub3RcbiAgICAgIC8vIHdlIGhhdmUgYSByZXF1ZXN0IHdpdGggZ2xvYmFsPXRydWUuXG4gICAgICBkc28uZ2xvYmFsID0gdHJ1ZTtcbiAgICAgIG1lcmdlTGliU3ltYm9scyhkc28uZXhwb3J0cywgbGliTmFtZSk7XG4gICAgfVxuICAgIC8vIHNhbWUgZm9yIFwibm9kZWxldGVcIlxuICAgIGlmIChmbGFncy5ub2RlbGV0ZSAmJiBkc28ucmVmY291bnQgIT09IEluZmluaXR5KSB7XG4gICAgICBkc28ucmVmY291bnQgPSBJbmZpbml0eTtcbiAgICB9XG4gICAgZHNvLnJlZmNvdW50Kys7XG4gICAgaWYgKGhhbmRsZSkge1xuICAgICAgTERTTy5sb2FkZWRMaWJzQnlIYW5kbGVbaGFuZGxlXSA9IGRzbztcbiAgICB9XG4gICAgcmV0dXJuIGZsYWdzLmxvYWRBc3luYyA/IFByb21pc2UucmVzb2x2ZSh0cnVlKSA6IHRydWU7XG4gIH1cbiAgLy8gYWxsb2NhdGUgbmV3IERTT1xuICBkc28gPSBuZXdEU08obGliTmFtZSwgaGFuZGxlLCBcImxvYWRpbmdcIik7XG4gIGRzby5yZWZjb3VudCA9IGZsYWdzLm5vZGVsZXRlID8gSW5maW5pdHkgOiAxO1xuICBkc28uZ2xvYmFsID0gZmxhZ3MuZ2xvYmFsO1xuICAvLyBsaWJOYW1lIC0+IGxpYkRhdGFcbiAgZnVuY3Rpb24gbG9hZExpYkRhdGEoKSB7XG4gICAgLy8gZm9yIHdhc20sIHdlIGNhbiB1c2UgZmV0Y2ggZm9yIGFzeW5jLCBidXQgZm9yIGZzIG1vZGUgd2UgY2FuIG9ubHkgaW1pdGF0ZSBpdFxuICAgIGlmIChoYW5kbGUpIHtcbiAgICAgIHZhciBkYXRhID0gTEVfSEVBUF9MT0FEX1UzMigoKChoYW5kbGUpICsgKDI4KSkgPj4gMikgKiA0KTtcbiAgICAgIHZhciBkYXRhU2l6ZSA9IExFX0hFQVBfTE9BRF9VMzIoKCgoaGFuZGxlKSArICgzMikpID4+IDIpICogNCk7XG4gICAgICBpZiAoZGF0YSAmJiBkYXRhU2l6ZSkge1xuICAgICAgICB2YXIgbGliRGF0YSA9IEhFQVA4LnNsaWNlKGRhdGEsIGRhdGEgKyBkYXRhU2l6ZSk7XG4gICAgICAgIHJldHVybiBmbGFncy5sb2FkQXN5bmMgPyBQcm9taXNlLnJlc29sdmUobGliRGF0YSkgOiBsaWJEYXRhO1xuICAgICAgfVxuICAgIH1cbiAgICB2YXIgbGliRmlsZSA9IGxvY2F0ZUZpbGUobGliTmFtZSk7XG4gICAgaWYgKGZsYWdzLmxvYWRBc3luYykge1xuICAgICAgcmV0dXJuIGFzeW5jTG9hZChsaWJGaWxlKTtcbiAgICB9XG4gICAgLy8gbG9hZCB0aGUgYmluYXJ5IHN5bmNocm9ub3VzbHlcbiAgICBpZiAoIXJlYWRCaW5hcnkpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcihgJHtsaWJGaWxlfTogZmlsZSBub3QgZm91bmQsIGFuZCBzeW5jaHJvbm91cyBsb2FkaW5nIG9mIGV4dGVybmFsIGZpbGVzIGlzIG5vdCBhdmFpbGFibGVgKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlYWRCaW5hcnkobGliRmlsZSk7XG4gIH1cbiAgLy8gbGliTmFtZSAtPiBleHBvcnRzXG4gIGZ1bmN0aW9uIGdldEV4cG9ydHMoKSB7XG4gICAgLy8gbW9kdWxlIG5vdCBwcmVsb2FkZWQgLSBsb2FkIGxpYiBkYXRhIGFuZCBjcmVhdGUgbmV3IG1vZHVsZSBmcm9tIGl0XG4gICAgaWYgKGZsYWdzLmxvYWRBc3luYykge1xuICAgICAgcmV0dXJuIGxvYWRMaWJEYXRhKCkudGhlbihsaWJEYXRhID0+IGxvYWRXZWJBc3NlbWJseU1vZHVsZShsaWJEYXRhLCBmbGFncywgbGliTmFtZSwgbG9jYWxTY29wZSwgaGFuZGxlKSk7XG4gICAgfVxuICAgIHJldHVybiBsb2FkV2ViQXNzZW1ibHlNb2R1bGUobG9hZExpYkRhdGEoKSwgZmxhZ3MsIGxpYk5hbWUsIGxvY2FsU2NvcGUsIGhhbmRsZSk7XG4gIH1cbiAgLy8gbW9kdWxlIGZvciBsaWIgaXMgbG9hZGVkIC0gdXBkYXRlIHRoZSBkc28gJiBnbG9iYWwgbmFtZXNwYWNlXG4gIGZ1bmN0aW9uIG1vZHVsZUxvYWRlZChleHBvcnRzKSB7XG4gICAgaWYgKGRzby5nbG9iYWwpIHtcbiAgICAgIG1lcmdlTGliU3ltYm9scyhleHBvcnRzLCBsaWJOYW1lKTtcbiAgICB9IGVsc2UgaWYgKGxvY2FsU2NvcGUpIHtcbiAgICAgIE9iamVjdC5hc3NpZ24obG9jYWxTY29wZSwgZXhwb3J0cyk7XG4gICAgfVxuICAgIGRzby5leHBvcnRzID0gZXhwb3J0cztcbiAgfVxuICBpZiAoZmxhZ3MubG9hZEFzeW5jKSB7XG4gICAgcmV0dXJuIGdldEV4cG9ydHMoKS50aGVuKGV4cG9ydHMgPT4ge1xuICAgICAgbW9kdWxlTG9hZGVkKGV4cG9ydHMpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfSk7XG4gIH1cbiAgbW9kdWxlTG9hZGVkKGdldEV4cG9ydHMoKSk7XG4gIHJldHVybiB0cnVlO1xufVxuXG52YXIgcmVwb3J0VW5kZWZpbmVkU3ltYm9scyA9ICgpID0+IHtcbiAgZm9yICh2YXIgW3N5bU5hbWUsIGVudHJ5XSBvZiBPYmplY3QuZW50cmllcyhHT1QpKSB7XG4gICAgaWYgKGVudHJ5LnZhbHVlID09IDApIHtcbiAgICAgIHZhciB2YWx1ZSA9IHJlc29sdmVHbG9iYWxTeW1ib2woc3ltTmFtZSwgdHJ1ZSkuc3ltO1xuICAgICAgaWYgKCF2YWx1ZSAmJiAhZW50cnkucmVxdWlyZWQpIHtcbiAgICAgICAgLy8gSWdub3JlIHVuZGVmaW5lZCBzeW1ib2xzIHRoYXQgYXJlIGltcG9ydGVkIGFzIHdlYWsuXG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgaWYgKHR5cGVvZiB2YWx1ZSA9PSBcImZ1bmN0aW9uXCIpIHtcbiAgICAgICAgLyoqIEBzdXBwcmVzcyB7Y2hlY2tUeXBlc30gKi8gZW50cnkudmFsdWUgPSBhZGRGdW5jdGlvbih2YWx1ZSwgdmFsdWUuc2lnKTtcbiAgICAgIH0gZWxzZSBpZiAodHlwZW9mIHZhbHVlID09IFwibnVtYmVyXCIpIHtcbiAgICAgICAgZW50cnkudmFsdWUgPSB2YWx1ZTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcihgYmFkIGV4cG9ydCB0eXBlIGZvciAnJHtzeW1OYW1lfSc6ICR7dHlwZW9mIHZhbHVlfWApO1xuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxudmFyIHJ1bkRlcGVuZGVuY2llcyA9IDA7XG5cbnZhciBkZXBlbmRlbmNpZXNGdWxmaWxsZWQgPSBudWxsO1xuXG52YXIgcmVtb3ZlUnVuRGVwZW5kZW5jeSA9IGlkID0+IHtcbiAgcnVuRGVwZW5kZW5jaWVzLS07XG4gIE1vZHVsZVtcIm1vbml0b3JSdW5EZXBlbmRlbmNpZXNcIl0/LihydW5EZXBlbmRlbmNpZXMpO1xuICBpZiAocnVuRGVwZW5kZW5jaWVzID09IDApIHtcbiAgICBpZiAoZGVwZW5kZW5jaWVzRnVsZmlsbGVkKSB7XG4gICAgICB2YXIgY2FsbGJhY2sgPSBkZXBlbmRlbmNpZXNGdWxmaWxsZWQ7XG4gICAgICBkZXBlbmRlbmNpZXNGdWxmaWxsZWQgPSBudWxsO1xuICAgICAgY2FsbGJhY2soKTtcbiAgICB9XG4gIH1cbn07XG5cbnZhciBhZGRSdW5EZXBlbmRlbmN5ID0gaWQgPT4ge1xuICBydW5EZXBlbmRlbmNpZXMrKztcbiAgTW9kdWxlW1wibW9uaXRvclJ1bkRlcGVuZGVuY2llc1wiXT8uKHJ1bkRlcGVuZGVuY2llcyk7XG59O1xuXG52YXIgbG9hZER5bGlicyA9IGFzeW5jICgpID0+IHtcbiAgaWYgKCFkeW5hbWljTGlicmFyaWVzLmxlbmd0aCkge1xuICAgIHJlcG9ydFVuZGVmaW5lZFN5bWJvbHMoKTtcbiAgICByZXR1cm47XG4gIH1cbiAgYWRkUnVuRGVwZW5kZW5jeShcImxvYWREeWxpYnNcIik7XG4gIC8vIExvYWQgYmluYXJpZXMgYXN5bmNocm9ub3VzbHlcbiAgZm9yICh2YXIgbGliIG9mIGR5bmFtaWNMaWJyYXJpZXMpIHtcbiAgICBhd2FpdCBsb2FkRHluYW1pY0xpYnJhcnkobGliLCB7XG4gICAgICBsb2FkQXN5bmM6IHRydWUsXG4gICAgICBnbG9iYWw6IHRydWUsXG4gICAgICBub2RlbGV0ZTogdHJ1ZSxcbiAgICAgIGFsbG93VW5kZWZpbmVkOiB0cnVlXG4gICAgfSk7XG4gIH1cbiAgLy8gd2UgZ290IHRoZW0gYWxsLCB3b25kZXJmdWxcbiAgcmVwb3J0VW5kZWZpbmVkU3ltYm9scygpO1xuICByZW1vdmVSdW5EZXBlbmRlbmN5KFwibG9hZER5bGlic1wiKTtcbn07XG5cbnZhciBub0V4aXRSdW50aW1lID0gdHJ1ZTtcblxuLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IHB0clxuICAgICAqIEBwYXJhbSB7bnVtYmVyfSB2YWx1ZVxuICAgICAqIEBwYXJhbSB7c3RyaW5nfSB0eXBlXG4gICAgICovIGZ1bmN0aW9uIHNldFZhbHVlKHB0ciwgdmFsdWUsIHR5cGUgPSBcImk4XCIpIHtcbiAgaWYgKHR5cGUuZW5kc1dpdGgoXCIqXCIpKSB0eXBlID0gXCIqXCI7XG4gIHN3aXRjaCAodHlwZSkge1xuICAgY2FzZSBcImkxXCI6XG4gICAgSEVBUDhbcHRyXSA9IHZhbHVlO1xuICAgIGJyZWFrO1xuXG4gICBjYXNlIFwiaThcIjpcbiAgICBIRUFQOFtwdHJdID0gdmFsdWU7XG4gICAgYnJlYWs7XG5cbiAgIGNhc2UgXCJpMTZcIjpcbiAgICBMRV9IRUFQX1NUT1JFX0kxNigoKHB0cikgPj4gMSkgKiAyLCB2YWx1ZSk7XG4gICAgYnJlYWs7XG5cbiAgIGNhc2UgXCJpMzJcIjpcbiAgICBMRV9IRUFQX1NUT1JFX0kzMigoKHB0cikgPj4gMikgKiA0LCB2YWx1ZSk7XG4gICAgYnJlYWs7XG5cbiAgIGNhc2UgXCJpNjRcIjpcbiAgICBMRV9IRUFQX1NUT1JFX0k2NCgoKHB0cikgPj4gMykgKiA4LCBCaWdJbnQodmFsdWUpKTtcbiAgICBicmVhaztcblxuICAgY2FzZSBcImZsb2F0XCI6XG4gICAgTEVfSEVBUF9TVE9SRV9GMzIoKChwdHIpID4+IDIpICogNCwgdmFsdWUpO1xuICAgIGJyZWFrO1xuXG4gICBjYXNlIFwiZG91YmxlXCI6XG4gICAgTEVfSEVBUF9TVE9SRV9GNjQoKChwdHIpID4+IDMpICogOCwgdmFsdWUpO1xuICAgIGJyZWFrO1xuXG4gICBjYXNlIFwiKlwiOlxuICAgIExFX0hFQVBfU1RPUkVfVTMyKCgocHRyKSA+PiAyKSAqIDQsIHZhbHVlKTtcbiAgICBicmVhaztcblxuICAgZGVmYXVsdDpcbiAgICBhYm9ydChgaW52YWxpZCB0eXBlIGZvciBzZXRWYWx1ZTogJHt0eXBlfWApO1xuICB9XG59XG5cbnZhciBfX19tZW1vcnlfYmFzZSA9IG5ldyBXZWJBc3NlbWJseS5HbG9iYWwoe1xuICBcInZhbHVlXCI6IFwiaTMyXCIsXG4gIFwibXV0YWJsZVwiOiBmYWxzZVxufSwgMTAyNCk7XG5cbnZhciBfX19zdGFja19oaWdoID0gODIyNDA7XG5cbnZhciBfX19zdGFja19sb3cgPSAxNjcwNDtcblxudmFyIF9fX3N0YWNrX3BvaW50ZXIgPSBuZXcgV2ViQXNzZW1ibHkuR2xvYmFsKHtcbiAgXCJ2YWx1ZVwiOiBcImkzMlwiLFxuICBcIm11dGFibGVcIjogdHJ1ZVxufSwgODIyNDApO1xuXG52YXIgX19fdGFibGVfYmFzZSA9IG5ldyBXZWJBc3NlbWJseS5HbG9iYWwoe1xuICBcInZhbHVlXCI6IFwiaTMyXCIsXG4gIFwibXV0YWJsZVwiOiBmYWxzZVxufSwgMSk7XG5cbnZhciBfX2Fib3J0X2pzID0gKCkgPT4gYWJvcnQoXCJcIik7XG5cbl9fYWJvcnRfanMuc2lnID0gXCJ2XCI7XG5cbnZhciBnZXRIZWFwTWF4ID0gKCkgPT4gLy8gU3RheSBvbmUgV2FzbSBwYWdlIHNob3J0IG9mIDRHQjogd2hpbGUgZS5nLiBDaHJvbWUgaXMgYWJsZSB0byBhbGxvY2F0ZVxuLy8gZnVsbCA0R0IgV2FzbSBtZW1vcmllcywgdGhlIHNpemUgd2lsbCB3cmFwIGJhY2sgdG8gMCBieXRlcyBpbiBXYXNtIHNpZGVcbi8vIGZvciBhbnkgY29kZSB0aGF0IGRlYWxzIHdpdGggaGVhcCBzaXplcywgd2hpY2ggd291bGQgcmVxdWlyZSBzcGVjaWFsXG4vLyBjYXNpbmcgYWxsIGhlYXAgc2l6ZSByZWxhdGVkIGNvZGUgdG8gdHJlYXQgMCBzcGVjaWFsbHkuXG4yMTQ3NDgzNjQ4O1xuXG52YXIgZ3Jvd01lbW9yeSA9IHNpemUgPT4ge1xuICB2YXIgb2xkSGVhcFNpemUgPSB3YXNtTWVtb3J5LmJ1ZmZlci5ieXRlTGVuZ3RoO1xuICB2YXIgcGFnZXMgPSAoKHNpemUgLSBvbGRIZWFwU2l6ZSArIDY1NTM1KSAvIDY1NTM2KSB8IDA7XG4gIHRyeSB7XG4gICAgLy8gcm91bmQgc2l6ZSBncm93IHJlcXVlc3QgdXAgdG8gd2FzbSBwYWdlIHNpemUgKGZpeGVkIDY0S0IgcGVyIHNwZWMpXG4gICAgd2FzbU1lbW9yeS5ncm93KHBhZ2VzKTtcbiAgICAvLyAuZ3JvdygpIHRha2VzIGEgZGVsdGEgY29tcGFyZWQgdG8gdGhlIHByZXZpb3VzIHNpemVcbiAgICB1cGRhdGVNZW1vcnlWaWV3cygpO1xuICAgIHJldHVybiAxO1xuICB9IGNhdGNoIChlKSB7fVxufTtcblxudmFyIF9lbXNjcmlwdGVuX3Jlc2l6ZV9oZWFwID0gcmVxdWVzdGVkU2l6ZSA9PiB7XG4gIHZhciBvbGRTaXplID0gSEVBUFU4Lmxlbmd0aDtcbiAgLy8gV2l0aCBDQU5fQUREUkVTU18yR0Igb3IgTUVNT1JZNjQsIHBvaW50ZXJzIGFyZSBhbHJlYWR5IHVuc2lnbmVkLlxuICByZXF1ZXN0ZWRTaXplID4+Pj0gMDtcbiAgLy8gV2l0aCBtdWx0aXRocmVhZGVkIGJ1aWxkcywgcmFjZXMgY2FuIGhhcHBlbiAoYW5vdGhlciB0aHJlYWQgbWlnaHQgaW5jcmVhc2UgdGhlIHNpemVcbiAgLy8gaW4gYmV0d2VlbiksIHNvIHJldHVybiBhIGZhaWx1cmUsIGFuZCBsZXQgdGhlIGNhbGxlciByZXRyeS5cbiAgLy8gTWVtb3J5IHJlc2l6ZSBydWxlczpcbiAgLy8gMS4gIEFsd2F5cyBpbmNyZWFzZSBoZWFwIHNpemUgdG8gYXQgbGVhc3QgdGhlIHJlcXVlc3RlZCBzaXplLCByb3VuZGVkIHVwXG4gIC8vICAgICB0byBuZXh0IHBhZ2UgbXVsdGlwbGUuXG4gIC8vIDJhLiBJZiBNRU1PUllfR1JPV1RIX0xJTkVBUl9TVEVQID09IC0xLCBleGNlc3NpdmVseSByZXNpemUgdGhlIGhlYXBcbiAgLy8gICAgIGdlb21ldHJpY2FsbHk6IGluY3JlYXNlIHRoZSBoZWFwIHNpemUgYWNjb3JkaW5nIHRvXG4gIC8vICAgICBNRU1PUllfR1JPV1RIX0dFT01FVFJJQ19TVEVQIGZhY3RvciAoZGVmYXVsdCArMjAlKSwgQXQgbW9zdFxuICAvLyAgICAgb3ZlcnJlc2VydmUgYnkgTUVNT1JZX0dST1dUSF9HRU9NRVRSSUNfQ0FQIGJ5dGVzIChkZWZhdWx0IDk2TUIpLlxuICAvLyAyYi4gSWYgTUVNT1JZX0dST1dUSF9MSU5FQVJfU1RFUCAhPSAtMSwgZXhjZXNzaXZlbHkgcmVzaXplIHRoZSBoZWFwXG4gIC8vICAgICBsaW5lYXJseTogaW5jcmVhc2UgdGhlIGhlYXAgc2l6ZSBieSBhdCBsZWFzdFxuICAvLyAgICAgTUVNT1JZX0dST1dUSF9MSU5FQVJfU1RFUCBieXRlcy5cbiAgLy8gMy4gIE1heCBzaXplIGZvciB0aGUgaGVhcCBpcyBjYXBwZWQgYXQgMjA0OE1CLVdBU01fUEFHRV9TSVpFLCBvciBieVxuICAvLyAgICAgTUFYSU1VTV9NRU1PUlksIG9yIGJ5IEFTQU4gbGltaXQsIGRlcGVuZGluZyBvbiB3aGljaCBpcyBzbWFsbGVzdFxuICAvLyA0LiAgSWYgd2Ugd2VyZSB1bmFibGUgdG8gYWxsb2NhdGUgYXMgbXVjaCBtZW1vcnksIGl0IG1heSBiZSBkdWUgdG9cbiAgLy8gICAgIG92ZXItZWFnZXIgZGVjaXNpb24gdG8gZXhjZXNzaXZlbHkgcmVzZXJ2ZSBkdWUgdG8gKDMpIGFib3ZlLlxuICAvLyAgICAgSGVuY2UgaWYgYW4gYWxsb2NhdGlvbiBmYWlscywgY3V0IGRvd24gb24gdGhlIGFtb3VudCBvZiBleGNlc3NcbiAgLy8gICAgIGdyb3d0aCwgaW4gYW4gYXR0ZW1wdCB0byBzdWNjZWVkIHRvIHBlcmZvcm0gYSBzbWFsbGVyIGFsbG9jYXRpb24uXG4gIC8vIEEgbGltaXQgaXMgc2V0IGZvciBob3cgbXVjaCB3ZSBjYW4gZ3Jvdy4gV2Ugc2hvdWxkIG5vdCBleGNlZWQgdGhhdFxuICAvLyAodGhlIHdhc20gYmluYXJ5IHNwZWNpZmllcyBpdCwgc28gaWYgd2UgdHJpZWQsIHdlJ2QgZmFpbCBhbnlob3cpLlxuICB2YXIgbWF4SGVhcFNpemUgPSBnZXRIZWFwTWF4KCk7XG4gIGlmIChyZXF1ZXN0ZWRTaXplID4gbWF4SGVhcFNpemUpIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbiAgLy8gTG9vcCB0aHJvdWdoIHBvdGVudGlhbCBoZWFwIHNpemUgaW5jcmVhc2VzLiBJZiB3ZSBhdHRlbXB0IGEgdG9vIGVhZ2VyXG4gIC8vIHJlc2VydmF0aW9uIHRoYXQgZmFpbHMsIGN1dCBkb3duIG9uIHRoZSBhdHRlbXB0ZWQgc2l6ZSBhbmQgcmVzZXJ2ZSBhXG4gIC8vIHNtYWxsZXIgYnVtcCBpbnN0ZWFkLiAobWF4IDMgdGltZXMsIGNob3NlbiBzb21ld2hhdCBhcmJpdHJhcmlseSlcbiAgZm9yICh2YXIgY3V0RG93biA9IDE7IGN1dERvd24gPD0gNDsgY3V0RG93biAqPSAyKSB7XG4gICAgdmFyIG92ZXJHcm93bkhlYXBTaXplID0gb2xkU2l6ZSAqICgxICsgLjIgLyBjdXREb3duKTtcbiAgICAvLyBlbnN1cmUgZ2VvbWV0cmljIGdyb3d0aFxuICAgIC8vIGJ1dCBsaW1pdCBvdmVycmVzZXJ2aW5nIChkZWZhdWx0IHRvIGNhcHBpbmcgYXQgKzk2TUIgb3Zlcmdyb3d0aCBhdCBtb3N0KVxuICAgIG92ZXJHcm93bkhlYXBTaXplID0gTWF0aC5taW4ob3Zlckdyb3duSGVhcFNpemUsIHJlcXVlc3RlZFNpemUgKyAxMDA2NjMyOTYpO1xuICAgIHZhciBuZXdTaXplID0gTWF0aC5taW4obWF4SGVhcFNpemUsIGFsaWduTWVtb3J5KE1hdGgubWF4KHJlcXVlc3RlZFNpemUsIG92ZXJHcm93bkhlYXBTaXplKSwgNjU1MzYpKTtcbiAgICB2YXIgcmVwbGFjZW1lbnQgPSBncm93TWVtb3J5KG5ld1NpemUpO1xuICAgIGlmIChyZXBsYWNlbWVudCkge1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICB9XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbl9lbXNjcmlwdGVuX3Jlc2l6ZV9oZWFwLnNpZyA9IFwiaXBcIjtcblxudmFyIF9mZF9jbG9zZSA9IGZkID0+IDUyO1xuXG5fZmRfY2xvc2Uuc2lnID0gXCJpaVwiO1xuXG52YXIgSU5UNTNfTUFYID0gOTAwNzE5OTI1NDc0MDk5MjtcblxudmFyIElOVDUzX01JTiA9IC05MDA3MTk5MjU0NzQwOTkyO1xuXG52YXIgYmlnaW50VG9JNTNDaGVja2VkID0gbnVtID0+IChudW0gPCBJTlQ1M19NSU4gfHwgbnVtID4gSU5UNTNfTUFYKSA/IE5hTiA6IE51bWJlcihudW0pO1xuXG5mdW5jdGlvbiBfZmRfc2VlayhmZCwgb2Zmc2V0LCB3aGVuY2UsIG5ld09mZnNldCkge1xuICBvZmZzZXQgPSBiaWdpbnRUb0k1M0NoZWNrZWQob2Zmc2V0KTtcbiAgcmV0dXJuIDcwO1xufVxuXG5fZmRfc2Vlay5zaWcgPSBcImlpamlwXCI7XG5cbnZhciBwcmludENoYXJCdWZmZXJzID0gWyBudWxsLCBbXSwgW10gXTtcblxudmFyIHByaW50Q2hhciA9IChzdHJlYW0sIGN1cnIpID0+IHtcbiAgdmFyIGJ1ZmZlciA9IHByaW50Q2hhckJ1ZmZlcnNbc3RyZWFtXTtcbiAgaWYgKGN1cnIgPT09IDAgfHwgY3VyciA9PT0gMTApIHtcbiAgICAoc3RyZWFtID09PSAxID8gb3V0IDogZXJyKShVVEY4QXJyYXlUb1N0cmluZyhidWZmZXIpKTtcbiAgICBidWZmZXIubGVuZ3RoID0gMDtcbiAgfSBlbHNlIHtcbiAgICBidWZmZXIucHVzaChjdXJyKTtcbiAgfVxufTtcblxudmFyIF9mZF93cml0ZSA9IChmZCwgaW92LCBpb3ZjbnQsIHBudW0pID0+IHtcbiAgLy8gaGFjayB0byBzdXBwb3J0IHByaW50ZiBpbiBTWVNDQUxMU19SRVFVSVJFX0ZJTEVTWVNURU09MFxuICB2YXIgbnVtID0gMDtcbiAgZm9yICh2YXIgaSA9IDA7IGkgPCBpb3ZjbnQ7IGkrKykge1xuICAgIHZhciBwdHIgPSBMRV9IRUFQX0xPQURfVTMyKCgoaW92KSA+PiAyKSAqIDQpO1xuICAgIHZhciBsZW4gPSBMRV9IRUFQX0xPQURfVTMyKCgoKGlvdikgKyAoNCkpID4+IDIpICogNCk7XG4gICAgaW92ICs9IDg7XG4gICAgZm9yICh2YXIgaiA9IDA7IGogPCBsZW47IGorKykge1xuICAgICAgcHJpbnRDaGFyKGZkLCBIRUFQVThbcHRyICsgal0pO1xuICAgIH1cbiAgICBudW0gKz0gbGVuO1xuICB9XG4gIExFX0hFQVBfU1RPUkVfVTMyKCgocG51bSkgPj4gMikgKiA0LCBudW0pO1xuICByZXR1cm4gMDtcbn07XG5cbl9mZF93cml0ZS5zaWcgPSBcImlpcHBwXCI7XG5cbmZ1bmN0aW9uIF90cmVlX3NpdHRlcl9sb2dfY2FsbGJhY2soaXNMZXhNZXNzYWdlLCBtZXNzYWdlQWRkcmVzcykge1xuICBpZiAoTW9kdWxlLmN1cnJlbnRMb2dDYWxsYmFjaykge1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBVVEY4VG9TdHJpbmcobWVzc2FnZUFkZHJlc3MpO1xuICAgIE1vZHVsZS5jdXJyZW50TG9nQ2FsbGJhY2sobWVzc2FnZSwgaXNMZXhNZXNzYWdlICE9PSAwKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBfdHJlZV9zaXR0ZXJfcGFyc2VfY2FsbGJhY2soaW5wdXRCdWZmZXJBZGRyZXNzLCBpbmRleCwgcm93LCBjb2x1bW4sIGxlbmd0aEFkZHJlc3MpIHtcbiAgY29uc3QgSU5QVVRfQlVGRkVSX1NJWkUgPSAxMCAqIDEwMjQ7XG4gIGNvbnN0IHN0cmluZyA9IE1vZHVsZS5jdXJyZW50UGFyc2VDYWxsYmFjayhpbmRleCwge1xuICAgIHJvdyxcbiAgICBjb2x1bW5cbiAgfSk7XG4gIGlmICh0eXBlb2Ygc3RyaW5nID09PSBcInN0cmluZ1wiKSB7XG4gICAgc2V0VmFsdWUobGVuZ3RoQWRkcmVzcywgc3RyaW5nLmxlbmd0aCwgXCJpMzJcIik7XG4gICAgc3RyaW5nVG9VVEYxNihzdHJpbmcsIGlucHV0QnVmZmVyQWRkcmVzcywgSU5QVVRfQlVGRkVSX1NJWkUpO1xuICB9IGVsc2Uge1xuICAgIHNldFZhbHVlKGxlbmd0aEFkZHJlc3MsIDAsIFwiaTMyXCIpO1xuICB9XG59XG5cbmZ1bmN0aW9uIF90cmVlX3NpdHRlcl9wcm9ncmVzc19jYWxsYmFjayhjdXJyZW50T2Zmc2V0LCBoYXNFcnJvcikge1xuICBpZiAoTW9kdWxlLmN1cnJlbnRQcm9ncmVzc0NhbGxiYWNrKSB7XG4gICAgcmV0dXJuIE1vZHVsZS5jdXJyZW50UHJvZ3Jlc3NDYWxsYmFjayh7XG4gICAgICBjdXJyZW50T2Zmc2V0LFxuICAgICAgaGFzRXJyb3JcbiAgICB9KTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbmZ1bmN0aW9uIF90cmVlX3NpdHRlcl9xdWVyeV9wcm9ncmVzc19jYWxsYmFjayhjdXJyZW50T2Zmc2V0KSB7XG4gIGlmIChNb2R1bGUuY3VycmVudFF1ZXJ5UHJvZ3Jlc3NDYWxsYmFjaykge1xuICAgIHJldHVybiBNb2R1bGUuY3VycmVudFF1ZXJ5UHJvZ3Jlc3NDYWxsYmFjayh7XG4gICAgICBjdXJyZW50T2Zmc2V0XG4gICAgfSk7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG52YXIgcnVudGltZUtlZXBhbGl2ZUNvdW50ZXIgPSAwO1xuXG52YXIga2VlcFJ1bnRpbWVBbGl2ZSA9ICgpID0+IG5vRXhpdFJ1bnRpbWUgfHwgcnVudGltZUtlZXBhbGl2ZUNvdW50ZXIgPiAwO1xuXG52YXIgX3Byb2NfZXhpdCA9IGNvZGUgPT4ge1xuICBFWElUU1RBVFVTID0gY29kZTtcbiAgaWYgKCFrZWVwUnVudGltZUFsaXZlKCkpIHtcbiAgICBNb2R1bGVbXCJvbkV4aXRcIl0/Lihjb2RlKTtcbiAgICBBQk9SVCA9IHRydWU7XG4gIH1cbiAgcXVpdF8oY29kZSwgbmV3IEV4aXRTdGF0dXMoY29kZSkpO1xufTtcblxuX3Byb2NfZXhpdC5zaWcgPSBcInZpXCI7XG5cbi8qKiBAcGFyYW0ge2Jvb2xlYW58bnVtYmVyPX0gaW1wbGljaXQgKi8gdmFyIGV4aXRKUyA9IChzdGF0dXMsIGltcGxpY2l0KSA9PiB7XG4gIEVYSVRTVEFUVVMgPSBzdGF0dXM7XG4gIF9wcm9jX2V4aXQoc3RhdHVzKTtcbn07XG5cbnZhciBoYW5kbGVFeGNlcHRpb24gPSBlID0+IHtcbiAgLy8gQ2VydGFpbiBleGNlcHRpb24gdHlwZXMgd2UgZG8gbm90IHRyZWF0IGFzIGVycm9ycyBzaW5jZSB0aGV5IGFyZSB1c2VkIGZvclxuICAvLyBpbnRlcm5hbCBjb250cm9sIGZsb3cuXG4gIC8vIDEuIEV4aXRTdGF0dXMsIHdoaWNoIGlzIHRocm93biBieSBleGl0KClcbiAgLy8gMi4gXCJ1bndpbmRcIiwgd2hpY2ggaXMgdGhyb3duIGJ5IGVtc2NyaXB0ZW5fdW53aW5kX3RvX2pzX2V2ZW50X2xvb3AoKSBhbmQgb3RoZXJzXG4gIC8vICAgIHRoYXQgd2lzaCB0byByZXR1cm4gdG8gSlMgZXZlbnQgbG9vcC5cbiAgaWYgKGUgaW5zdGFuY2VvZiBFeGl0U3RhdHVzIHx8IGUgPT0gXCJ1bndpbmRcIikge1xuICAgIHJldHVybiBFWElUU1RBVFVTO1xuICB9XG4gIHF1aXRfKDEsIGUpO1xufTtcblxudmFyIGxlbmd0aEJ5dGVzVVRGOCA9IHN0ciA9PiB7XG4gIHZhciBsZW4gPSAwO1xuICBmb3IgKHZhciBpID0gMDsgaSA8IHN0ci5sZW5ndGg7ICsraSkge1xuICAgIC8vIEdvdGNoYTogY2hhckNvZGVBdCByZXR1cm5zIGEgMTYtYml0IHdvcmQgdGhhdCBpcyBhIFVURi0xNiBlbmNvZGVkIGNvZGVcbiAgICAvLyB1bml0LCBub3QgYSBVbmljb2RlIGNvZGUgcG9pbnQgb2YgdGhlIGNoYXJhY3RlciEgU28gZGVjb2RlXG4gICAgLy8gVVRGMTYtPlVURjMyLT5VVEY4LlxuICAgIC8vIFNlZSBodHRwOi8vdW5pY29kZS5vcmcvZmFxL3V0Zl9ib20uaHRtbCN1dGYxNi0zXG4gICAgdmFyIGMgPSBzdHIuY2hhckNvZGVBdChpKTtcbiAgICAvLyBwb3NzaWJseSBhIGxlYWQgc3Vycm9nYXRlXG4gICAgaWYgKGMgPD0gMTI3KSB7XG4gICAgICBsZW4rKztcbiAgICB9IGVsc2UgaWYgKGMgPD0gMjA0Nykge1xuICAgICAgbGVuICs9IDI7XG4gICAgfSBlbHNlIGlmIChjID49IDU1Mjk2ICYmIGMgPD0gNTczNDMpIHtcbiAgICAgIGxlbiArPSA0O1xuICAgICAgKytpO1xuICAgIH0gZWxzZSB7XG4gICAgICBsZW4gKz0gMztcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGxlbjtcbn07XG5cbnZhciBzdHJpbmdUb1VURjhBcnJheSA9IChzdHIsIGhlYXAsIG91dElkeCwgbWF4Qnl0ZXNUb1dyaXRlKSA9PiB7XG4gIC8vIFBhcmFtZXRlciBtYXhCeXRlc1RvV3JpdGUgaXMgbm90IG9wdGlvbmFsLiBOZWdhdGl2ZSB2YWx1ZXMsIDAsIG51bGwsXG4gIC8vIHVuZGVmaW5lZCBhbmQgZmFsc2UgZWFjaCBkb24ndCB3cml0ZSBvdXQgYW55IGJ5dGVzLlxuICBpZiAoIShtYXhCeXRlc1RvV3JpdGUgPiAwKSkgcmV0dXJuIDA7XG4gIHZhciBzdGFydElkeCA9IG91dElkeDtcbiAgdmFyIGVuZElkeCA9IG91dElkeCArIG1heEJ5dGVzVG9Xcml0ZSAtIDE7XG4gIC8vIC0xIGZvciBzdHJpbmcgbnVsbCB0ZXJtaW5hdG9yLlxuICBmb3IgKHZhciBpID0gMDsgaSA8IHN0ci5sZW5ndGg7ICsraSkge1xuICAgIC8vIEZvciBVVEY4IGJ5dGUgc3RydWN0dXJlLCBzZWUgaHR0cDovL2VuLndpa2lwZWRpYS5vcmcvd2lraS9VVEYtOCNEZXNjcmlwdGlvblxuICAgIC8vIGFuZCBodHRwczovL3d3dy5pZXRmLm9yZy9yZmMvcmZjMjI3OS50eHRcbiAgICAvLyBhbmQgaHR0cHM6Ly90b29scy5pZXRmLm9yZy9odG1sL3JmYzM2MjlcbiAgICB2YXIgdSA9IHN0ci5jb2RlUG9pbnRBdChpKTtcbiAgICBpZiAodSA8PSAxMjcpIHtcbiAgICAgIGlmIChvdXRJZHggPj0gZW5kSWR4KSBicmVhaztcbiAgICAgIGhlYXBbb3V0SWR4KytdID0gdTtcbiAgICB9IGVsc2UgaWYgKHUgPD0gMjA0Nykge1xuICAgICAgaWYgKG91dElkeCArIDEgPj0gZW5kSWR4KSBicmVhaztcbiAgICAgIGhlYXBbb3V0SWR4KytdID0gMTkyIHwgKHUgPj4gNik7XG4gICAgICBoZWFwW291dElkeCsrXSA9IDEyOCB8ICh1ICYgNjMpO1xuICAgIH0gZWxzZSBpZiAodSA8PSA2NTUzNSkge1xuICAgICAgaWYgKG91dElkeCArIDIgPj0gZW5kSWR4KSBicmVhaztcbiAgICAgIGhlYXBbb3V0SWR4KytdID0gMjI0IHwgKHUgPj4gMTIpO1xuICAgICAgaGVhcFtvdXRJZHgrK10gPSAxMjggfCAoKHUgPj4gNikgJiA2Myk7XG4gICAgICBoZWFwW291dElkeCsrXSA9IDEyOCB8ICh1ICYgNjMpO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZiAob3V0SWR4ICsgMyA+PSBlbmRJZHgpIGJyZWFrO1xuICAgICAgaGVhcFtvdXRJZHgrK10gPSAyNDAgfCAodSA+PiAxOCk7XG4gICAgICBoZWFwW291dElkeCsrXSA9IDEyOCB8ICgodSA+PiAxMikgJiA2Myk7XG4gICAgICBoZWFwW291dElkeCsrXSA9IDEyOCB8ICgodSA+PiA2KSAmIDYzKTtcbiAgICAgIGhlYXBbb3V0SWR4KytdID0gMTI4IHwgKHUgJiA2Myk7XG4gICAgICAvLyBHb3RjaGE6IGlmIGNvZGVQb2ludCBpcyBvdmVyIDB4RkZGRiwgaXQgaXMgcmVwcmVzZW50ZWQgYXMgYSBzdXJyb2dhdGUgcGFpciBpbiBVVEYtMTYuXG4gICAgICAvLyBXZSBuZWVkIHRvIG1hbnVhbGx5IHNraXAgb3ZlciB0aGUgc2Vjb25kIGNvZGUgdW5pdCBmb3IgY29ycmVjdCBpdGVyYXRpb24uXG4gICAgICBpKys7XG4gICAgfVxuICB9XG4gIC8vIE51bGwtdGVybWluYXRlIHRoZSBwb2ludGVyIHRvIHRoZSBidWZmZXIuXG4gIGhlYXBbb3V0SWR4XSA9IDA7XG4gIHJldHVybiBvdXRJZHggLSBzdGFydElkeDtcbn07XG5cbnZhciBzdHJpbmdUb1VURjggPSAoc3RyLCBvdXRQdHIsIG1heEJ5dGVzVG9Xcml0ZSkgPT4gc3RyaW5nVG9VVEY4QXJyYXkoc3RyLCBIRUFQVTgsIG91dFB0ciwgbWF4Qnl0ZXNUb1dyaXRlKTtcblxudmFyIHN0YWNrQWxsb2MgPSBzeiA9PiBfX2Vtc2NyaXB0ZW5fc3RhY2tfYWxsb2Moc3opO1xuXG52YXIgc3RyaW5nVG9VVEY4T25TdGFjayA9IHN0ciA9PiB7XG4gIHZhciBzaXplID0gbGVuZ3RoQnl0ZXNVVEY4KHN0cikgKyAxO1xuICB2YXIgcmV0ID0gc3RhY2tBbGxvYyhzaXplKTtcbiAgc3RyaW5nVG9VVEY4KHN0ciwgcmV0LCBzaXplKTtcbiAgcmV0dXJuIHJldDtcbn07XG5cbnZhciBBc2NpaVRvU3RyaW5nID0gcHRyID0+IHtcbiAgdmFyIHN0ciA9IFwiXCI7XG4gIHdoaWxlICgxKSB7XG4gICAgdmFyIGNoID0gSEVBUFU4W3B0cisrXTtcbiAgICBpZiAoIWNoKSByZXR1cm4gc3RyO1xuICAgIHN0ciArPSBTdHJpbmcuZnJvbUNoYXJDb2RlKGNoKTtcbiAgfVxufTtcblxudmFyIHN0cmluZ1RvVVRGMTYgPSAoc3RyLCBvdXRQdHIsIG1heEJ5dGVzVG9Xcml0ZSkgPT4ge1xuICAvLyBCYWNrd2FyZHMgY29tcGF0aWJpbGl0eTogaWYgbWF4IGJ5dGVzIGlzIG5vdCBzcGVjaWZpZWQsIGFzc3VtZSB1bnNhZmUgdW5ib3VuZGVkIHdyaXRlIGlzIGFsbG93ZWQuXG4gIG1heEJ5dGVzVG9Xcml0ZSA/Pz0gMjE0NzQ4MzY0NztcbiAgaWYgKG1heEJ5dGVzVG9Xcml0ZSA8IDIpIHJldHVybiAwO1xuICBtYXhCeXRlc1RvV3JpdGUgLT0gMjtcbiAgLy8gTnVsbCB0ZXJtaW5hdG9yLlxuICB2YXIgc3RhcnRQdHIgPSBvdXRQdHI7XG4gIHZhciBudW1DaGFyc1RvV3JpdGUgPSAobWF4Qnl0ZXNUb1dyaXRlIDwgc3RyLmxlbmd0aCAqIDIpID8gKG1heEJ5dGVzVG9Xcml0ZSAvIDIpIDogc3RyLmxlbmd0aDtcbiAgZm9yICh2YXIgaSA9IDA7IGkgPCBudW1DaGFyc1RvV3JpdGU7ICsraSkge1xuICAgIC8vIGNoYXJDb2RlQXQgcmV0dXJucyBhIFVURi0xNiBlbmNvZGVkIGNvZGUgdW5pdCwgc28gaXQgY2FuIGJlIGRpcmVjdGx5IHdyaXR0ZW4gdG8gdGhlIEhFQVAuXG4gICAgdmFyIGNvZGVVbml0ID0gc3RyLmNoYXJDb2RlQXQoaSk7XG4gICAgLy8gcG9zc2libHkgYSBsZWFkIHN1cnJvZ2F0ZVxuICAgIExFX0hFQVBfU1RPUkVfSTE2KCgob3V0UHRyKSA+PiAxKSAqIDIsIGNvZGVVbml0KTtcbiAgICBvdXRQdHIgKz0gMjtcbiAgfVxuICAvLyBOdWxsLXRlcm1pbmF0ZSB0aGUgcG9pbnRlciB0byB0aGUgSEVBUC5cbiAgTEVfSEVBUF9TVE9SRV9JMTYoKChvdXRQdHIpID4+IDEpICogMiwgMCk7XG4gIHJldHVybiBvdXRQdHIgLSBzdGFydFB0cjtcbn07XG5cbkxFX0FUT01JQ1NfTkFUSVZFX0JZVEVfT1JERVIgPSAobmV3IEludDhBcnJheShuZXcgSW50MTZBcnJheShbIDEgXSkuYnVmZmVyKVswXSA9PT0gMSkgPyBbIC8qIGxpdHRsZSBlbmRpYW4gKi8gKHggPT4geCksICh4ID0+IHgpLCB1bmRlZmluZWQsICh4ID0+IHgpIF0gOiBbIC8qIGJpZyBlbmRpYW4gKi8gKHggPT4geCksICh4ID0+ICgoKHggJiA2NTI4MCkgPDwgOCkgfCAoKHggJiAyNTUpIDw8IDI0KSkgPj4gMTYpLCB1bmRlZmluZWQsICh4ID0+ICgoeCA+PiAyNCkgJiAyNTUpIHwgKCh4ID4+IDgpICYgNjUyODApIHwgKCh4ICYgNjUyODApIDw8IDgpIHwgKCh4ICYgMjU1KSA8PCAyNCkpIF07XG5cbmZ1bmN0aW9uIExFX0hFQVBfVVBEQVRFKCkge1xuICBIRUFQVTE2LnVuc2lnbmVkID0gKHggPT4geCAmIDY1NTM1KTtcbiAgSEVBUFUzMi51bnNpZ25lZCA9ICh4ID0+IHggPj4+IDApO1xufVxuXG4vLyBFbmQgSlMgbGlicmFyeSBjb2RlXG4vLyBpbmNsdWRlOiBwb3N0bGlicmFyeS5qc1xuLy8gVGhpcyBmaWxlIGlzIGluY2x1ZGVkIGFmdGVyIHRoZSBhdXRvbWF0aWNhbGx5LWdlbmVyYXRlZCBKUyBsaWJyYXJ5IGNvZGVcbi8vIGJ1dCBiZWZvcmUgdGhlIHdhc20gbW9kdWxlIGlzIGNyZWF0ZWQuXG57XG4gIC8vIFdpdGggV0FTTV9FU01fSU5URUdSQVRJT04gdGhpcyBoYXMgdG8gaGFwcGVuIGF0IHRoZSB0b3AgbGV2ZWwgYW5kIG5vdFxuICAvLyBkZWxheWVkIHVudGlsIHByb2Nlc3NNb2R1bGVBcmdzLlxuICBpbml0TWVtb3J5KCk7XG4gIC8vIEJlZ2luIEFUTU9EVUxFUyBob29rc1xuICBpZiAoTW9kdWxlW1wibm9FeGl0UnVudGltZVwiXSkgbm9FeGl0UnVudGltZSA9IE1vZHVsZVtcIm5vRXhpdFJ1bnRpbWVcIl07XG4gIGlmIChNb2R1bGVbXCJwcmludFwiXSkgb3V0ID0gTW9kdWxlW1wicHJpbnRcIl07XG4gIGlmIChNb2R1bGVbXCJwcmludEVyclwiXSkgZXJyID0gTW9kdWxlW1wicHJpbnRFcnJcIl07XG4gIGlmIChNb2R1bGVbXCJkeW5hbWljTGlicmFyaWVzXCJdKSBkeW5hbWljTGlicmFyaWVzID0gTW9kdWxlW1wiZHluYW1pY0xpYnJhcmllc1wiXTtcbiAgaWYgKE1vZHVsZVtcIndhc21CaW5hcnlcIl0pIHdhc21CaW5hcnkgPSBNb2R1bGVbXCJ3YXNtQmluYXJ5XCJdO1xuICAvLyBFbmQgQVRNT0RVTEVTIGhvb2tzXG4gIGlmIChNb2R1bGVbXCJhcmd1bWVudHNcIl0pIGFyZ3VtZW50c18gPSBNb2R1bGVbXCJhcmd1bWVudHNcIl07XG4gIGlmIChNb2R1bGVbXCJ0aGlzUHJvZ3JhbVwiXSkgdGhpc1Byb2dyYW0gPSBNb2R1bGVbXCJ0aGlzUHJvZ3JhbVwiXTtcbiAgaWYgKE1vZHVsZVtcInByZUluaXRcIl0pIHtcbiAgICBpZiAodHlwZW9mIE1vZHVsZVtcInByZUluaXRcIl0gPT0gXCJmdW5jdGlvblwiKSBNb2R1bGVbXCJwcmVJbml0XCJdID0gWyBNb2R1bGVbXCJwcmVJbml0XCJdIF07XG4gICAgd2hpbGUgKE1vZHVsZVtcInByZUluaXRcIl0ubGVuZ3RoID4gMCkge1xuICAgICAgTW9kdWxlW1wicHJlSW5pdFwiXS5zaGlmdCgpKCk7XG4gICAgfVxuICB9XG59XG5cbi8vIEJlZ2luIHJ1bnRpbWUgZXhwb3J0c1xuTW9kdWxlW1wic2V0VmFsdWVcIl0gPSBzZXRWYWx1ZTtcblxuTW9kdWxlW1wiZ2V0VmFsdWVcIl0gPSBnZXRWYWx1ZTtcblxuTW9kdWxlW1wiVVRGOFRvU3RyaW5nXCJdID0gVVRGOFRvU3RyaW5nO1xuXG5Nb2R1bGVbXCJzdHJpbmdUb1VURjhcIl0gPSBzdHJpbmdUb1VURjg7XG5cbk1vZHVsZVtcImxlbmd0aEJ5dGVzVVRGOFwiXSA9IGxlbmd0aEJ5dGVzVVRGODtcblxuTW9kdWxlW1wiQXNjaWlUb1N0cmluZ1wiXSA9IEFzY2lpVG9TdHJpbmc7XG5cbk1vZHVsZVtcInN0cmluZ1RvVVRGMTZcIl0gPSBzdHJpbmdUb1VURjE2O1xuXG5Nb2R1bGVbXCJsb2FkV2ViQXNzZW1ibHlNb2R1bGVcIl0gPSBsb2FkV2ViQXNzZW1ibHlNb2R1bGU7XG5cbk1vZHVsZVtcIkxFX0hFQVBfU1RPUkVfSTY0XCJdID0gTEVfSEVBUF9TVE9SRV9JNjQ7XG5cbi8vIEVuZCBydW50aW1lIGV4cG9ydHNcbi8vIEJlZ2luIEpTIGxpYnJhcnkgZXhwb3J0c1xuLy8gRW5kIEpTIGxpYnJhcnkgZXhwb3J0c1xuLy8gZW5kIGluY2x1ZGU6IHBvc3RsaWJyYXJ5LmpzXG52YXIgQVNNX0NPTlNUUyA9IHt9O1xuXG4vLyBJbXBvcnRzIGZyb20gdGhlIFdhc20gYmluYXJ5LlxudmFyIF9tYWxsb2MsIF9jYWxsb2MsIF9yZWFsbG9jLCBfZnJlZSwgX3RzX3JhbmdlX2VkaXQsIF9tZW1jbXAsIF90c19sYW5ndWFnZV9zeW1ib2xfY291bnQsIF90c19sYW5ndWFnZV9zdGF0ZV9jb3VudCwgX3RzX2xhbmd1YWdlX2FiaV92ZXJzaW9uLCBfdHNfbGFuZ3VhZ2VfbmFtZSwgX3RzX2xhbmd1YWdlX2ZpZWxkX2NvdW50LCBfdHNfbGFuZ3VhZ2VfbmV4dF9zdGF0ZSwgX3RzX2xhbmd1YWdlX3N5bWJvbF9uYW1lLCBfdHNfbGFuZ3VhZ2Vfc3ltYm9sX2Zvcl9uYW1lLCBfc3RybmNtcCwgX3N0cmxlbiwgX3RzX2xhbmd1YWdlX3N5bWJvbF90eXBlLCBfdHNfbGFuZ3VhZ2VfZmllbGRfbmFtZV9mb3JfaWQsIF90c19sb29rYWhlYWRfaXRlcmF0b3JfbmV3LCBfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX2RlbGV0ZSwgX3RzX2xvb2thaGVhZF9pdGVyYXRvcl9yZXNldF9zdGF0ZSwgX3RzX2xvb2thaGVhZF9pdGVyYXRvcl9yZXNldCwgX3RzX2xvb2thaGVhZF9pdGVyYXRvcl9uZXh0LCBfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX2N1cnJlbnRfc3ltYm9sLCBfdHNfcG9pbnRfZWRpdCwgX3RzX3BhcnNlcl9kZWxldGUsIF90c19wYXJzZXJfcmVzZXQsIF90c19wYXJzZXJfc2V0X2xhbmd1YWdlLCBfdHNfcGFyc2VyX3NldF9pbmNsdWRlZF9yYW5nZXMsIF90c19xdWVyeV9uZXcsIF90c19xdWVyeV9kZWxldGUsIF9pc3dzcGFjZSwgX2lzd2FsbnVtLCBfdHNfcXVlcnlfY29weSwgX3RzX3F1ZXJ5X3BhdHRlcm5fY291bnQsIF90c19xdWVyeV9jYXB0dXJlX2NvdW50LCBfdHNfcXVlcnlfc3RyaW5nX2NvdW50LCBfdHNfcXVlcnlfY2FwdHVyZV9uYW1lX2Zvcl9pZCwgX3RzX3F1ZXJ5X2NhcHR1cmVfcXVhbnRpZmllcl9mb3JfaWQsIF90c19xdWVyeV9zdHJpbmdfdmFsdWVfZm9yX2lkLCBfdHNfcXVlcnlfcHJlZGljYXRlc19mb3JfcGF0dGVybiwgX3RzX3F1ZXJ5X3N0YXJ0X2J5dGVfZm9yX3BhdHRlcm4sIF90c19xdWVyeV9lbmRfYnl0ZV9mb3JfcGF0dGVybiwgX3RzX3F1ZXJ5X2lzX3BhdHRlcm5fcm9vdGVkLCBfdHNfcXVlcnlfaXNfcGF0dGVybl9ub25fbG9jYWwsIF90c19xdWVyeV9pc19wYXR0ZXJuX2d1YXJhbnRlZWRfYXRfc3RlcCwgX3RzX3F1ZXJ5X2Rpc2FibGVfY2FwdHVyZSwgX3RzX3F1ZXJ5X2Rpc2FibGVfcGF0dGVybiwgX3RzX3RyZWVfY29weSwgX3RzX3RyZWVfZGVsZXRlLCBfdHNfaW5pdCwgX3RzX3BhcnNlcl9uZXdfd2FzbSwgX3RzX3BhcnNlcl9lbmFibGVfbG9nZ2VyX3dhc20sIF90c19wYXJzZXJfcGFyc2Vfd2FzbSwgX3RzX3BhcnNlcl9pbmNsdWRlZF9yYW5nZXNfd2FzbSwgX3RzX2xhbmd1YWdlX3R5cGVfaXNfbmFtZWRfd2FzbSwgX3RzX2xhbmd1YWdlX3R5cGVfaXNfdmlzaWJsZV93YXNtLCBfdHNfbGFuZ3VhZ2VfbWV0YWRhdGFfd2FzbSwgX3RzX2xhbmd1YWdlX3N1cGVydHlwZXNfd2FzbSwgX3RzX2xhbmd1YWdlX3N1YnR5cGVzX3dhc20sIF90c190cmVlX3Jvb3Rfbm9kZV93YXNtLCBfdHNfdHJlZV9yb290X25vZGVfd2l0aF9vZmZzZXRfd2FzbSwgX3RzX3RyZWVfZWRpdF93YXNtLCBfdHNfdHJlZV9pbmNsdWRlZF9yYW5nZXNfd2FzbSwgX3RzX3RyZWVfZ2V0X2NoYW5nZWRfcmFuZ2VzX3dhc20sIF90c190cmVlX2N1cnNvcl9uZXdfd2FzbSwgX3RzX3RyZWVfY3Vyc29yX2NvcHlfd2FzbSwgX3RzX3RyZWVfY3Vyc29yX2RlbGV0ZV93YXNtLCBfdHNfdHJlZV9jdXJzb3JfcmVzZXRfd2FzbSwgX3RzX3RyZWVfY3Vyc29yX3Jlc2V0X3RvX3dhc20sIF90c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX3dhc20sIF90c190cmVlX2N1cnNvcl9nb3RvX2xhc3RfY2hpbGRfd2FzbSwgX3RzX3RyZWVfY3Vyc29yX2dvdG9fZmlyc3RfY2hpbGRfZm9yX2luZGV4X3dhc20sIF90c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX2Zvcl9wb3NpdGlvbl93YXNtLCBfdHNfdHJlZV9jdXJzb3JfZ290b19uZXh0X3NpYmxpbmdfd2FzbSwgX3RzX3RyZWVfY3Vyc29yX2dvdG9fcHJldmlvdXNfc2libGluZ193YXNtLCBfdHNfdHJlZV9jdXJzb3JfZ290b19kZXNjZW5kYW50X3dhc20sIF90c190cmVlX2N1cnNvcl9nb3RvX3BhcmVudF93YXNtLCBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX3R5cGVfaWRfd2FzbSwgX3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9zdGF0ZV9pZF93YXNtLCBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lzX25hbWVkX3dhc20sIF90c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfaXNfbWlzc2luZ193YXNtLCBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lkX3dhc20sIF90c190cmVlX2N1cnNvcl9zdGFydF9wb3NpdGlvbl93YXNtLCBfdHNfdHJlZV9jdXJzb3JfZW5kX3Bvc2l0aW9uX3dhc20sIF90c190cmVlX2N1cnNvcl9zdGFydF9pbmRleF93YXNtLCBfdHNfdHJlZV9jdXJzb3JfZW5kX2luZGV4X3dhc20sIF90c190cmVlX2N1cnNvcl9jdXJyZW50X2ZpZWxkX2lkX3dhc20sIF90c190cmVlX2N1cnNvcl9jdXJyZW50X2RlcHRoX3dhc20sIF90c190cmVlX2N1cnNvcl9jdXJyZW50X2Rlc2NlbmRhbnRfaW5kZXhfd2FzbSwgX3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV93YXNtLCBfdHNfbm9kZV9zeW1ib2xfd2FzbSwgX3RzX25vZGVfZmllbGRfbmFtZV9mb3JfY2hpbGRfd2FzbSwgX3RzX25vZGVfZmllbGRfbmFtZV9mb3JfbmFtZWRfY2hpbGRfd2FzbSwgX3RzX25vZGVfY2hpbGRyZW5fYnlfZmllbGRfaWRfd2FzbSwgX3RzX25vZGVfZmlyc3RfY2hpbGRfZm9yX2J5dGVfd2FzbSwgX3RzX25vZGVfZmlyc3RfbmFtZWRfY2hpbGRfZm9yX2J5dGVfd2FzbSwgX3RzX25vZGVfZ3JhbW1hcl9zeW1ib2xfd2FzbSwgX3RzX25vZGVfY2hpbGRfY291bnRfd2FzbSwgX3RzX25vZGVfbmFtZWRfY2hpbGRfY291bnRfd2FzbSwgX3RzX25vZGVfY2hpbGRfd2FzbSwgX3RzX25vZGVfbmFtZWRfY2hpbGRfd2FzbSwgX3RzX25vZGVfY2hpbGRfYnlfZmllbGRfaWRfd2FzbSwgX3RzX25vZGVfbmV4dF9zaWJsaW5nX3dhc20sIF90c19ub2RlX3ByZXZfc2libGluZ193YXNtLCBfdHNfbm9kZV9uZXh0X25hbWVkX3NpYmxpbmdfd2FzbSwgX3RzX25vZGVfcHJldl9uYW1lZF9zaWJsaW5nX3dhc20sIF90c19ub2RlX2Rlc2NlbmRhbnRfY291bnRfd2FzbSwgX3RzX25vZGVfcGFyZW50X3dhc20sIF90c19ub2RlX2NoaWxkX3dpdGhfZGVzY2VuZGFudF93YXNtLCBfdHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtLCBfdHNfbm9kZV9uYW1lZF9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtLCBfdHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtLCBfdHNfbm9kZV9uYW1lZF9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtLCBfdHNfbm9kZV9zdGFydF9wb2ludF93YXNtLCBfdHNfbm9kZV9lbmRfcG9pbnRfd2FzbSwgX3RzX25vZGVfc3RhcnRfaW5kZXhfd2FzbSwgX3RzX25vZGVfZW5kX2luZGV4X3dhc20sIF90c19ub2RlX3RvX3N0cmluZ193YXNtLCBfdHNfbm9kZV9jaGlsZHJlbl93YXNtLCBfdHNfbm9kZV9uYW1lZF9jaGlsZHJlbl93YXNtLCBfdHNfbm9kZV9kZXNjZW5kYW50c19vZl90eXBlX3dhc20sIF90c19ub2RlX2lzX25hbWVkX3dhc20sIF90c19ub2RlX2hhc19jaGFuZ2VzX3dhc20sIF90c19ub2RlX2hhc19lcnJvcl93YXNtLCBfdHNfbm9kZV9pc19lcnJvcl93YXNtLCBfdHNfbm9kZV9pc19taXNzaW5nX3dhc20sIF90c19ub2RlX2lzX2V4dHJhX3dhc20sIF90c19ub2RlX3BhcnNlX3N0YXRlX3dhc20sIF90c19ub2RlX25leHRfcGFyc2Vfc3RhdGVfd2FzbSwgX3RzX3F1ZXJ5X21hdGNoZXNfd2FzbSwgX3RzX3F1ZXJ5X2NhcHR1cmVzX3dhc20sIF9tZW1zZXQsIF9tZW1jcHksIF9tZW1tb3ZlLCBfaXN3YWxwaGEsIF9pc3dibGFuaywgX2lzd2RpZ2l0LCBfaXN3bG93ZXIsIF9pc3dwdW5jdCwgX2lzd3VwcGVyLCBfaXN3eGRpZ2l0LCBfbWVtY2hyLCBfc3RyY21wLCBfc3RybmNhdCwgX3N0cm5jcHksIF90b3dsb3dlciwgX3Rvd3VwcGVyLCBfc2V0VGhyZXcsIF9fZW1zY3JpcHRlbl9zdGFja19yZXN0b3JlLCBfX2Vtc2NyaXB0ZW5fc3RhY2tfYWxsb2MsIF9lbXNjcmlwdGVuX3N0YWNrX2dldF9jdXJyZW50LCBfX193YXNtX2FwcGx5X2RhdGFfcmVsb2NzO1xuXG5mdW5jdGlvbiBhc3NpZ25XYXNtRXhwb3J0cyh3YXNtRXhwb3J0cykge1xuICBNb2R1bGVbXCJfbWFsbG9jXCJdID0gX21hbGxvYyA9IHdhc21FeHBvcnRzW1wibWFsbG9jXCJdO1xuICBNb2R1bGVbXCJfY2FsbG9jXCJdID0gX2NhbGxvYyA9IHdhc21FeHBvcnRzW1wiY2FsbG9jXCJdO1xuICBNb2R1bGVbXCJfcmVhbGxvY1wiXSA9IF9yZWFsbG9jID0gd2FzbUV4cG9ydHNbXCJyZWFsbG9jXCJdO1xuICBNb2R1bGVbXCJfZnJlZVwiXSA9IF9mcmVlID0gd2FzbUV4cG9ydHNbXCJmcmVlXCJdO1xuICBNb2R1bGVbXCJfdHNfcmFuZ2VfZWRpdFwiXSA9IF90c19yYW5nZV9lZGl0ID0gd2FzbUV4cG9ydHNbXCJ0c19yYW5nZV9lZGl0XCJdO1xuICBNb2R1bGVbXCJfbWVtY21wXCJdID0gX21lbWNtcCA9IHdhc21FeHBvcnRzW1wibWVtY21wXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2Vfc3ltYm9sX2NvdW50XCJdID0gX3RzX2xhbmd1YWdlX3N5bWJvbF9jb3VudCA9IHdhc21FeHBvcnRzW1widHNfbGFuZ3VhZ2Vfc3ltYm9sX2NvdW50XCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2Vfc3RhdGVfY291bnRcIl0gPSBfdHNfbGFuZ3VhZ2Vfc3RhdGVfY291bnQgPSB3YXNtRXhwb3J0c1tcInRzX2xhbmd1YWdlX3N0YXRlX2NvdW50XCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfYWJpX3ZlcnNpb25cIl0gPSBfdHNfbGFuZ3VhZ2VfYWJpX3ZlcnNpb24gPSB3YXNtRXhwb3J0c1tcInRzX2xhbmd1YWdlX2FiaV92ZXJzaW9uXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfbmFtZVwiXSA9IF90c19sYW5ndWFnZV9uYW1lID0gd2FzbUV4cG9ydHNbXCJ0c19sYW5ndWFnZV9uYW1lXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfZmllbGRfY291bnRcIl0gPSBfdHNfbGFuZ3VhZ2VfZmllbGRfY291bnQgPSB3YXNtRXhwb3J0c1tcInRzX2xhbmd1YWdlX2ZpZWxkX2NvdW50XCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfbmV4dF9zdGF0ZVwiXSA9IF90c19sYW5ndWFnZV9uZXh0X3N0YXRlID0gd2FzbUV4cG9ydHNbXCJ0c19sYW5ndWFnZV9uZXh0X3N0YXRlXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2Vfc3ltYm9sX25hbWVcIl0gPSBfdHNfbGFuZ3VhZ2Vfc3ltYm9sX25hbWUgPSB3YXNtRXhwb3J0c1tcInRzX2xhbmd1YWdlX3N5bWJvbF9uYW1lXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2Vfc3ltYm9sX2Zvcl9uYW1lXCJdID0gX3RzX2xhbmd1YWdlX3N5bWJvbF9mb3JfbmFtZSA9IHdhc21FeHBvcnRzW1widHNfbGFuZ3VhZ2Vfc3ltYm9sX2Zvcl9uYW1lXCJdO1xuICBNb2R1bGVbXCJfc3RybmNtcFwiXSA9IF9zdHJuY21wID0gd2FzbUV4cG9ydHNbXCJzdHJuY21wXCJdO1xuICBNb2R1bGVbXCJfc3RybGVuXCJdID0gX3N0cmxlbiA9IHdhc21FeHBvcnRzW1wic3RybGVuXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2Vfc3ltYm9sX3R5cGVcIl0gPSBfdHNfbGFuZ3VhZ2Vfc3ltYm9sX3R5cGUgPSB3YXNtRXhwb3J0c1tcInRzX2xhbmd1YWdlX3N5bWJvbF90eXBlXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfZmllbGRfbmFtZV9mb3JfaWRcIl0gPSBfdHNfbGFuZ3VhZ2VfZmllbGRfbmFtZV9mb3JfaWQgPSB3YXNtRXhwb3J0c1tcInRzX2xhbmd1YWdlX2ZpZWxkX25hbWVfZm9yX2lkXCJdO1xuICBNb2R1bGVbXCJfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX25ld1wiXSA9IF90c19sb29rYWhlYWRfaXRlcmF0b3JfbmV3ID0gd2FzbUV4cG9ydHNbXCJ0c19sb29rYWhlYWRfaXRlcmF0b3JfbmV3XCJdO1xuICBNb2R1bGVbXCJfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX2RlbGV0ZVwiXSA9IF90c19sb29rYWhlYWRfaXRlcmF0b3JfZGVsZXRlID0gd2FzbUV4cG9ydHNbXCJ0c19sb29rYWhlYWRfaXRlcmF0b3JfZGVsZXRlXCJdO1xuICBNb2R1bGVbXCJfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX3Jlc2V0X3N0YXRlXCJdID0gX3RzX2xvb2thaGVhZF9pdGVyYXRvcl9yZXNldF9zdGF0ZSA9IHdhc21FeHBvcnRzW1widHNfbG9va2FoZWFkX2l0ZXJhdG9yX3Jlc2V0X3N0YXRlXCJdO1xuICBNb2R1bGVbXCJfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX3Jlc2V0XCJdID0gX3RzX2xvb2thaGVhZF9pdGVyYXRvcl9yZXNldCA9IHdhc21FeHBvcnRzW1widHNfbG9va2FoZWFkX2l0ZXJhdG9yX3Jlc2V0XCJdO1xuICBNb2R1bGVbXCJfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX25leHRcIl0gPSBfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX25leHQgPSB3YXNtRXhwb3J0c1tcInRzX2xvb2thaGVhZF9pdGVyYXRvcl9uZXh0XCJdO1xuICBNb2R1bGVbXCJfdHNfbG9va2FoZWFkX2l0ZXJhdG9yX2N1cnJlbnRfc3ltYm9sXCJdID0gX3RzX2xvb2thaGVhZF9pdGVyYXRvcl9jdXJyZW50X3N5bWJvbCA9IHdhc21FeHBvcnRzW1widHNfbG9va2FoZWFkX2l0ZXJhdG9yX2N1cnJlbnRfc3ltYm9sXCJdO1xuICBNb2R1bGVbXCJfdHNfcG9pbnRfZWRpdFwiXSA9IF90c19wb2ludF9lZGl0ID0gd2FzbUV4cG9ydHNbXCJ0c19wb2ludF9lZGl0XCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX2RlbGV0ZVwiXSA9IF90c19wYXJzZXJfZGVsZXRlID0gd2FzbUV4cG9ydHNbXCJ0c19wYXJzZXJfZGVsZXRlXCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX3Jlc2V0XCJdID0gX3RzX3BhcnNlcl9yZXNldCA9IHdhc21FeHBvcnRzW1widHNfcGFyc2VyX3Jlc2V0XCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX3NldF9sYW5ndWFnZVwiXSA9IF90c19wYXJzZXJfc2V0X2xhbmd1YWdlID0gd2FzbUV4cG9ydHNbXCJ0c19wYXJzZXJfc2V0X2xhbmd1YWdlXCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX3NldF9pbmNsdWRlZF9yYW5nZXNcIl0gPSBfdHNfcGFyc2VyX3NldF9pbmNsdWRlZF9yYW5nZXMgPSB3YXNtRXhwb3J0c1tcInRzX3BhcnNlcl9zZXRfaW5jbHVkZWRfcmFuZ2VzXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfbmV3XCJdID0gX3RzX3F1ZXJ5X25ldyA9IHdhc21FeHBvcnRzW1widHNfcXVlcnlfbmV3XCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfZGVsZXRlXCJdID0gX3RzX3F1ZXJ5X2RlbGV0ZSA9IHdhc21FeHBvcnRzW1widHNfcXVlcnlfZGVsZXRlXCJdO1xuICBNb2R1bGVbXCJfaXN3c3BhY2VcIl0gPSBfaXN3c3BhY2UgPSB3YXNtRXhwb3J0c1tcImlzd3NwYWNlXCJdO1xuICBNb2R1bGVbXCJfaXN3YWxudW1cIl0gPSBfaXN3YWxudW0gPSB3YXNtRXhwb3J0c1tcImlzd2FsbnVtXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfY29weVwiXSA9IF90c19xdWVyeV9jb3B5ID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9jb3B5XCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfcGF0dGVybl9jb3VudFwiXSA9IF90c19xdWVyeV9wYXR0ZXJuX2NvdW50ID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9wYXR0ZXJuX2NvdW50XCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfY2FwdHVyZV9jb3VudFwiXSA9IF90c19xdWVyeV9jYXB0dXJlX2NvdW50ID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9jYXB0dXJlX2NvdW50XCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfc3RyaW5nX2NvdW50XCJdID0gX3RzX3F1ZXJ5X3N0cmluZ19jb3VudCA9IHdhc21FeHBvcnRzW1widHNfcXVlcnlfc3RyaW5nX2NvdW50XCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfY2FwdHVyZV9uYW1lX2Zvcl9pZFwiXSA9IF90c19xdWVyeV9jYXB0dXJlX25hbWVfZm9yX2lkID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9jYXB0dXJlX25hbWVfZm9yX2lkXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfY2FwdHVyZV9xdWFudGlmaWVyX2Zvcl9pZFwiXSA9IF90c19xdWVyeV9jYXB0dXJlX3F1YW50aWZpZXJfZm9yX2lkID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9jYXB0dXJlX3F1YW50aWZpZXJfZm9yX2lkXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfc3RyaW5nX3ZhbHVlX2Zvcl9pZFwiXSA9IF90c19xdWVyeV9zdHJpbmdfdmFsdWVfZm9yX2lkID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9zdHJpbmdfdmFsdWVfZm9yX2lkXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfcHJlZGljYXRlc19mb3JfcGF0dGVyblwiXSA9IF90c19xdWVyeV9wcmVkaWNhdGVzX2Zvcl9wYXR0ZXJuID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9wcmVkaWNhdGVzX2Zvcl9wYXR0ZXJuXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfc3RhcnRfYnl0ZV9mb3JfcGF0dGVyblwiXSA9IF90c19xdWVyeV9zdGFydF9ieXRlX2Zvcl9wYXR0ZXJuID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9zdGFydF9ieXRlX2Zvcl9wYXR0ZXJuXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfZW5kX2J5dGVfZm9yX3BhdHRlcm5cIl0gPSBfdHNfcXVlcnlfZW5kX2J5dGVfZm9yX3BhdHRlcm4gPSB3YXNtRXhwb3J0c1tcInRzX3F1ZXJ5X2VuZF9ieXRlX2Zvcl9wYXR0ZXJuXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfaXNfcGF0dGVybl9yb290ZWRcIl0gPSBfdHNfcXVlcnlfaXNfcGF0dGVybl9yb290ZWQgPSB3YXNtRXhwb3J0c1tcInRzX3F1ZXJ5X2lzX3BhdHRlcm5fcm9vdGVkXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfaXNfcGF0dGVybl9ub25fbG9jYWxcIl0gPSBfdHNfcXVlcnlfaXNfcGF0dGVybl9ub25fbG9jYWwgPSB3YXNtRXhwb3J0c1tcInRzX3F1ZXJ5X2lzX3BhdHRlcm5fbm9uX2xvY2FsXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfaXNfcGF0dGVybl9ndWFyYW50ZWVkX2F0X3N0ZXBcIl0gPSBfdHNfcXVlcnlfaXNfcGF0dGVybl9ndWFyYW50ZWVkX2F0X3N0ZXAgPSB3YXNtRXhwb3J0c1tcInRzX3F1ZXJ5X2lzX3BhdHRlcm5fZ3VhcmFudGVlZF9hdF9zdGVwXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfZGlzYWJsZV9jYXB0dXJlXCJdID0gX3RzX3F1ZXJ5X2Rpc2FibGVfY2FwdHVyZSA9IHdhc21FeHBvcnRzW1widHNfcXVlcnlfZGlzYWJsZV9jYXB0dXJlXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfZGlzYWJsZV9wYXR0ZXJuXCJdID0gX3RzX3F1ZXJ5X2Rpc2FibGVfcGF0dGVybiA9IHdhc21FeHBvcnRzW1widHNfcXVlcnlfZGlzYWJsZV9wYXR0ZXJuXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jb3B5XCJdID0gX3RzX3RyZWVfY29weSA9IHdhc21FeHBvcnRzW1widHNfdHJlZV9jb3B5XCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9kZWxldGVcIl0gPSBfdHNfdHJlZV9kZWxldGUgPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfZGVsZXRlXCJdO1xuICBNb2R1bGVbXCJfdHNfaW5pdFwiXSA9IF90c19pbml0ID0gd2FzbUV4cG9ydHNbXCJ0c19pbml0XCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX25ld193YXNtXCJdID0gX3RzX3BhcnNlcl9uZXdfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfcGFyc2VyX25ld193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX2VuYWJsZV9sb2dnZXJfd2FzbVwiXSA9IF90c19wYXJzZXJfZW5hYmxlX2xvZ2dlcl93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19wYXJzZXJfZW5hYmxlX2xvZ2dlcl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX3BhcnNlX3dhc21cIl0gPSBfdHNfcGFyc2VyX3BhcnNlX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3BhcnNlcl9wYXJzZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfcGFyc2VyX2luY2x1ZGVkX3Jhbmdlc193YXNtXCJdID0gX3RzX3BhcnNlcl9pbmNsdWRlZF9yYW5nZXNfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfcGFyc2VyX2luY2x1ZGVkX3Jhbmdlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfdHlwZV9pc19uYW1lZF93YXNtXCJdID0gX3RzX2xhbmd1YWdlX3R5cGVfaXNfbmFtZWRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbGFuZ3VhZ2VfdHlwZV9pc19uYW1lZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfdHlwZV9pc192aXNpYmxlX3dhc21cIl0gPSBfdHNfbGFuZ3VhZ2VfdHlwZV9pc192aXNpYmxlX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX2xhbmd1YWdlX3R5cGVfaXNfdmlzaWJsZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2VfbWV0YWRhdGFfd2FzbVwiXSA9IF90c19sYW5ndWFnZV9tZXRhZGF0YV93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19sYW5ndWFnZV9tZXRhZGF0YV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2Vfc3VwZXJ0eXBlc193YXNtXCJdID0gX3RzX2xhbmd1YWdlX3N1cGVydHlwZXNfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbGFuZ3VhZ2Vfc3VwZXJ0eXBlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbGFuZ3VhZ2Vfc3VidHlwZXNfd2FzbVwiXSA9IF90c19sYW5ndWFnZV9zdWJ0eXBlc193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19sYW5ndWFnZV9zdWJ0eXBlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9yb290X25vZGVfd2FzbVwiXSA9IF90c190cmVlX3Jvb3Rfbm9kZV93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX3Jvb3Rfbm9kZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9yb290X25vZGVfd2l0aF9vZmZzZXRfd2FzbVwiXSA9IF90c190cmVlX3Jvb3Rfbm9kZV93aXRoX29mZnNldF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX3Jvb3Rfbm9kZV93aXRoX29mZnNldF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9lZGl0X3dhc21cIl0gPSBfdHNfdHJlZV9lZGl0X3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfZWRpdF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9pbmNsdWRlZF9yYW5nZXNfd2FzbVwiXSA9IF90c190cmVlX2luY2x1ZGVkX3Jhbmdlc193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2luY2x1ZGVkX3Jhbmdlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9nZXRfY2hhbmdlZF9yYW5nZXNfd2FzbVwiXSA9IF90c190cmVlX2dldF9jaGFuZ2VkX3Jhbmdlc193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2dldF9jaGFuZ2VkX3Jhbmdlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfbmV3X3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfbmV3X3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX25ld193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY29weV93YXNtXCJdID0gX3RzX3RyZWVfY3Vyc29yX2NvcHlfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfdHJlZV9jdXJzb3JfY29weV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZGVsZXRlX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfZGVsZXRlX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2RlbGV0ZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfcmVzZXRfd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9yZXNldF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9yZXNldF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfcmVzZXRfdG9fd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9yZXNldF90b193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9yZXNldF90b193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19maXJzdF9jaGlsZF93YXNtXCJdID0gX3RzX3RyZWVfY3Vyc29yX2dvdG9fZmlyc3RfY2hpbGRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfdHJlZV9jdXJzb3JfZ290b19maXJzdF9jaGlsZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19sYXN0X2NoaWxkX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfZ290b19sYXN0X2NoaWxkX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2dvdG9fbGFzdF9jaGlsZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19maXJzdF9jaGlsZF9mb3JfaW5kZXhfd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX2Zvcl9pbmRleF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX2Zvcl9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19maXJzdF9jaGlsZF9mb3JfcG9zaXRpb25fd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX2Zvcl9wb3NpdGlvbl93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9nb3RvX2ZpcnN0X2NoaWxkX2Zvcl9wb3NpdGlvbl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19uZXh0X3NpYmxpbmdfd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9nb3RvX25leHRfc2libGluZ193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9nb3RvX25leHRfc2libGluZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19wcmV2aW91c19zaWJsaW5nX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfZ290b19wcmV2aW91c19zaWJsaW5nX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2dvdG9fcHJldmlvdXNfc2libGluZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19kZXNjZW5kYW50X3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfZ290b19kZXNjZW5kYW50X3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2dvdG9fZGVzY2VuZGFudF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZ290b19wYXJlbnRfd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9nb3RvX3BhcmVudF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9nb3RvX3BhcmVudF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX3R5cGVfaWRfd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfdHlwZV9pZF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfdHlwZV9pZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX3N0YXRlX2lkX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX3N0YXRlX2lkX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9zdGF0ZV9pZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lzX25hbWVkX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lzX25hbWVkX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9pc19uYW1lZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lzX21pc3Npbmdfd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfaXNfbWlzc2luZ193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9jdXJyZW50X25vZGVfaXNfbWlzc2luZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lkX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX2lkX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV9pZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3Jfc3RhcnRfcG9zaXRpb25fd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9zdGFydF9wb3NpdGlvbl93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9zdGFydF9wb3NpdGlvbl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZW5kX3Bvc2l0aW9uX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfZW5kX3Bvc2l0aW9uX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2VuZF9wb3NpdGlvbl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3Jfc3RhcnRfaW5kZXhfd2FzbVwiXSA9IF90c190cmVlX2N1cnNvcl9zdGFydF9pbmRleF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c190cmVlX2N1cnNvcl9zdGFydF9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfZW5kX2luZGV4X3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfZW5kX2luZGV4X3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2VuZF9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9maWVsZF9pZF93YXNtXCJdID0gX3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfZmllbGRfaWRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfdHJlZV9jdXJzb3JfY3VycmVudF9maWVsZF9pZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9kZXB0aF93YXNtXCJdID0gX3RzX3RyZWVfY3Vyc29yX2N1cnJlbnRfZGVwdGhfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfdHJlZV9jdXJzb3JfY3VycmVudF9kZXB0aF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9kZXNjZW5kYW50X2luZGV4X3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9kZXNjZW5kYW50X2luZGV4X3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfZGVzY2VuZGFudF9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX3dhc21cIl0gPSBfdHNfdHJlZV9jdXJzb3JfY3VycmVudF9ub2RlX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX3RyZWVfY3Vyc29yX2N1cnJlbnRfbm9kZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9zeW1ib2xfd2FzbVwiXSA9IF90c19ub2RlX3N5bWJvbF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX3N5bWJvbF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9maWVsZF9uYW1lX2Zvcl9jaGlsZF93YXNtXCJdID0gX3RzX25vZGVfZmllbGRfbmFtZV9mb3JfY2hpbGRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9maWVsZF9uYW1lX2Zvcl9jaGlsZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9maWVsZF9uYW1lX2Zvcl9uYW1lZF9jaGlsZF93YXNtXCJdID0gX3RzX25vZGVfZmllbGRfbmFtZV9mb3JfbmFtZWRfY2hpbGRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9maWVsZF9uYW1lX2Zvcl9uYW1lZF9jaGlsZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9jaGlsZHJlbl9ieV9maWVsZF9pZF93YXNtXCJdID0gX3RzX25vZGVfY2hpbGRyZW5fYnlfZmllbGRfaWRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9jaGlsZHJlbl9ieV9maWVsZF9pZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9maXJzdF9jaGlsZF9mb3JfYnl0ZV93YXNtXCJdID0gX3RzX25vZGVfZmlyc3RfY2hpbGRfZm9yX2J5dGVfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9maXJzdF9jaGlsZF9mb3JfYnl0ZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9maXJzdF9uYW1lZF9jaGlsZF9mb3JfYnl0ZV93YXNtXCJdID0gX3RzX25vZGVfZmlyc3RfbmFtZWRfY2hpbGRfZm9yX2J5dGVfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9maXJzdF9uYW1lZF9jaGlsZF9mb3JfYnl0ZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9ncmFtbWFyX3N5bWJvbF93YXNtXCJdID0gX3RzX25vZGVfZ3JhbW1hcl9zeW1ib2xfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9ncmFtbWFyX3N5bWJvbF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9jaGlsZF9jb3VudF93YXNtXCJdID0gX3RzX25vZGVfY2hpbGRfY291bnRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9jaGlsZF9jb3VudF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uYW1lZF9jaGlsZF9jb3VudF93YXNtXCJdID0gX3RzX25vZGVfbmFtZWRfY2hpbGRfY291bnRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9uYW1lZF9jaGlsZF9jb3VudF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9jaGlsZF93YXNtXCJdID0gX3RzX25vZGVfY2hpbGRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9jaGlsZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uYW1lZF9jaGlsZF93YXNtXCJdID0gX3RzX25vZGVfbmFtZWRfY2hpbGRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9uYW1lZF9jaGlsZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9jaGlsZF9ieV9maWVsZF9pZF93YXNtXCJdID0gX3RzX25vZGVfY2hpbGRfYnlfZmllbGRfaWRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9jaGlsZF9ieV9maWVsZF9pZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uZXh0X3NpYmxpbmdfd2FzbVwiXSA9IF90c19ub2RlX25leHRfc2libGluZ193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX25leHRfc2libGluZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9wcmV2X3NpYmxpbmdfd2FzbVwiXSA9IF90c19ub2RlX3ByZXZfc2libGluZ193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX3ByZXZfc2libGluZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uZXh0X25hbWVkX3NpYmxpbmdfd2FzbVwiXSA9IF90c19ub2RlX25leHRfbmFtZWRfc2libGluZ193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX25leHRfbmFtZWRfc2libGluZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9wcmV2X25hbWVkX3NpYmxpbmdfd2FzbVwiXSA9IF90c19ub2RlX3ByZXZfbmFtZWRfc2libGluZ193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX3ByZXZfbmFtZWRfc2libGluZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9kZXNjZW5kYW50X2NvdW50X3dhc21cIl0gPSBfdHNfbm9kZV9kZXNjZW5kYW50X2NvdW50X3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX25vZGVfZGVzY2VuZGFudF9jb3VudF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9wYXJlbnRfd2FzbVwiXSA9IF90c19ub2RlX3BhcmVudF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX3BhcmVudF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9jaGlsZF93aXRoX2Rlc2NlbmRhbnRfd2FzbVwiXSA9IF90c19ub2RlX2NoaWxkX3dpdGhfZGVzY2VuZGFudF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX2NoaWxkX3dpdGhfZGVzY2VuZGFudF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtXCJdID0gX3RzX25vZGVfZGVzY2VuZGFudF9mb3JfaW5kZXhfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uYW1lZF9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtXCJdID0gX3RzX25vZGVfbmFtZWRfZGVzY2VuZGFudF9mb3JfaW5kZXhfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9uYW1lZF9kZXNjZW5kYW50X2Zvcl9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtXCJdID0gX3RzX25vZGVfZGVzY2VuZGFudF9mb3JfcG9zaXRpb25fd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uYW1lZF9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtXCJdID0gX3RzX25vZGVfbmFtZWRfZGVzY2VuZGFudF9mb3JfcG9zaXRpb25fd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9uYW1lZF9kZXNjZW5kYW50X2Zvcl9wb3NpdGlvbl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9zdGFydF9wb2ludF93YXNtXCJdID0gX3RzX25vZGVfc3RhcnRfcG9pbnRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9zdGFydF9wb2ludF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9lbmRfcG9pbnRfd2FzbVwiXSA9IF90c19ub2RlX2VuZF9wb2ludF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX2VuZF9wb2ludF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9zdGFydF9pbmRleF93YXNtXCJdID0gX3RzX25vZGVfc3RhcnRfaW5kZXhfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9zdGFydF9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9lbmRfaW5kZXhfd2FzbVwiXSA9IF90c19ub2RlX2VuZF9pbmRleF93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX2VuZF9pbmRleF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV90b19zdHJpbmdfd2FzbVwiXSA9IF90c19ub2RlX3RvX3N0cmluZ193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX3RvX3N0cmluZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9jaGlsZHJlbl93YXNtXCJdID0gX3RzX25vZGVfY2hpbGRyZW5fd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9jaGlsZHJlbl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uYW1lZF9jaGlsZHJlbl93YXNtXCJdID0gX3RzX25vZGVfbmFtZWRfY2hpbGRyZW5fd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9uYW1lZF9jaGlsZHJlbl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9kZXNjZW5kYW50c19vZl90eXBlX3dhc21cIl0gPSBfdHNfbm9kZV9kZXNjZW5kYW50c19vZl90eXBlX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX25vZGVfZGVzY2VuZGFudHNfb2ZfdHlwZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9pc19uYW1lZF93YXNtXCJdID0gX3RzX25vZGVfaXNfbmFtZWRfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9pc19uYW1lZF93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9oYXNfY2hhbmdlc193YXNtXCJdID0gX3RzX25vZGVfaGFzX2NoYW5nZXNfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9oYXNfY2hhbmdlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9oYXNfZXJyb3Jfd2FzbVwiXSA9IF90c19ub2RlX2hhc19lcnJvcl93YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19ub2RlX2hhc19lcnJvcl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9pc19lcnJvcl93YXNtXCJdID0gX3RzX25vZGVfaXNfZXJyb3Jfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9pc19lcnJvcl93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9pc19taXNzaW5nX3dhc21cIl0gPSBfdHNfbm9kZV9pc19taXNzaW5nX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX25vZGVfaXNfbWlzc2luZ193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9pc19leHRyYV93YXNtXCJdID0gX3RzX25vZGVfaXNfZXh0cmFfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9pc19leHRyYV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9wYXJzZV9zdGF0ZV93YXNtXCJdID0gX3RzX25vZGVfcGFyc2Vfc3RhdGVfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfbm9kZV9wYXJzZV9zdGF0ZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfbm9kZV9uZXh0X3BhcnNlX3N0YXRlX3dhc21cIl0gPSBfdHNfbm9kZV9uZXh0X3BhcnNlX3N0YXRlX3dhc20gPSB3YXNtRXhwb3J0c1tcInRzX25vZGVfbmV4dF9wYXJzZV9zdGF0ZV93YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfbWF0Y2hlc193YXNtXCJdID0gX3RzX3F1ZXJ5X21hdGNoZXNfd2FzbSA9IHdhc21FeHBvcnRzW1widHNfcXVlcnlfbWF0Y2hlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfdHNfcXVlcnlfY2FwdHVyZXNfd2FzbVwiXSA9IF90c19xdWVyeV9jYXB0dXJlc193YXNtID0gd2FzbUV4cG9ydHNbXCJ0c19xdWVyeV9jYXB0dXJlc193YXNtXCJdO1xuICBNb2R1bGVbXCJfbWVtc2V0XCJdID0gX21lbXNldCA9IHdhc21FeHBvcnRzW1wibWVtc2V0XCJdO1xuICBNb2R1bGVbXCJfbWVtY3B5XCJdID0gX21lbWNweSA9IHdhc21FeHBvcnRzW1wibWVtY3B5XCJdO1xuICBNb2R1bGVbXCJfbWVtbW92ZVwiXSA9IF9tZW1tb3ZlID0gd2FzbUV4cG9ydHNbXCJtZW1tb3ZlXCJdO1xuICBNb2R1bGVbXCJfaXN3YWxwaGFcIl0gPSBfaXN3YWxwaGEgPSB3YXNtRXhwb3J0c1tcImlzd2FscGhhXCJdO1xuICBNb2R1bGVbXCJfaXN3YmxhbmtcIl0gPSBfaXN3YmxhbmsgPSB3YXNtRXhwb3J0c1tcImlzd2JsYW5rXCJdO1xuICBNb2R1bGVbXCJfaXN3ZGlnaXRcIl0gPSBfaXN3ZGlnaXQgPSB3YXNtRXhwb3J0c1tcImlzd2RpZ2l0XCJdO1xuICBNb2R1bGVbXCJfaXN3bG93ZXJcIl0gPSBfaXN3bG93ZXIgPSB3YXNtRXhwb3J0c1tcImlzd2xvd2VyXCJdO1xuICBNb2R1bGVbXCJfaXN3cHVuY3RcIl0gPSBfaXN3cHVuY3QgPSB3YXNtRXhwb3J0c1tcImlzd3B1bmN0XCJdO1xuICBNb2R1bGVbXCJfaXN3dXBwZXJcIl0gPSBfaXN3dXBwZXIgPSB3YXNtRXhwb3J0c1tcImlzd3VwcGVyXCJdO1xuICBNb2R1bGVbXCJfaXN3eGRpZ2l0XCJdID0gX2lzd3hkaWdpdCA9IHdhc21FeHBvcnRzW1wiaXN3eGRpZ2l0XCJdO1xuICBNb2R1bGVbXCJfbWVtY2hyXCJdID0gX21lbWNociA9IHdhc21FeHBvcnRzW1wibWVtY2hyXCJdO1xuICBNb2R1bGVbXCJfc3RyY21wXCJdID0gX3N0cmNtcCA9IHdhc21FeHBvcnRzW1wic3RyY21wXCJdO1xuICBNb2R1bGVbXCJfc3RybmNhdFwiXSA9IF9zdHJuY2F0ID0gd2FzbUV4cG9ydHNbXCJzdHJuY2F0XCJdO1xuICBNb2R1bGVbXCJfc3RybmNweVwiXSA9IF9zdHJuY3B5ID0gd2FzbUV4cG9ydHNbXCJzdHJuY3B5XCJdO1xuICBNb2R1bGVbXCJfdG93bG93ZXJcIl0gPSBfdG93bG93ZXIgPSB3YXNtRXhwb3J0c1tcInRvd2xvd2VyXCJdO1xuICBNb2R1bGVbXCJfdG93dXBwZXJcIl0gPSBfdG93dXBwZXIgPSB3YXNtRXhwb3J0c1tcInRvd3VwcGVyXCJdO1xuICBfc2V0VGhyZXcgPSB3YXNtRXhwb3J0c1tcInNldFRocmV3XCJdO1xuICBfX2Vtc2NyaXB0ZW5fc3RhY2tfcmVzdG9yZSA9IHdhc21FeHBvcnRzW1wiX2Vtc2NyaXB0ZW5fc3RhY2tfcmVzdG9yZVwiXTtcbiAgX19lbXNjcmlwdGVuX3N0YWNrX2FsbG9jID0gd2FzbUV4cG9ydHNbXCJfZW1zY3JpcHRlbl9zdGFja19hbGxvY1wiXTtcbiAgX2Vtc2NyaXB0ZW5fc3RhY2tfZ2V0X2N1cnJlbnQgPSB3YXNtRXhwb3J0c1tcImVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2N1cnJlbnRcIl07XG4gIF9fX3dhc21fYXBwbHlfZGF0YV9yZWxvY3MgPSB3YXNtRXhwb3J0c1tcIl9fd2FzbV9hcHBseV9kYXRhX3JlbG9jc1wiXTtcbn1cblxudmFyIHdhc21JbXBvcnRzID0ge1xuICAvKiogQGV4cG9ydCAqLyBfX2hlYXBfYmFzZTogX19faGVhcF9iYXNlLFxuICAvKiogQGV4cG9ydCAqLyBfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlOiB3YXNtVGFibGUsXG4gIC8qKiBAZXhwb3J0ICovIF9fbWVtb3J5X2Jhc2U6IF9fX21lbW9yeV9iYXNlLFxuICAvKiogQGV4cG9ydCAqLyBfX3N0YWNrX2hpZ2g6IF9fX3N0YWNrX2hpZ2gsXG4gIC8qKiBAZXhwb3J0ICovIF9fc3RhY2tfbG93OiBfX19zdGFja19sb3csXG4gIC8qKiBAZXhwb3J0ICovIF9fc3RhY2tfcG9pbnRlcjogX19fc3RhY2tfcG9pbnRlcixcbiAgLyoqIEBleHBvcnQgKi8gX190YWJsZV9iYXNlOiBfX190YWJsZV9iYXNlLFxuICAvKiogQGV4cG9ydCAqLyBfYWJvcnRfanM6IF9fYWJvcnRfanMsXG4gIC8qKiBAZXhwb3J0ICovIGVtc2NyaXB0ZW5fcmVzaXplX2hlYXA6IF9lbXNjcmlwdGVuX3Jlc2l6ZV9oZWFwLFxuICAvKiogQGV4cG9ydCAqLyBmZF9jbG9zZTogX2ZkX2Nsb3NlLFxuICAvKiogQGV4cG9ydCAqLyBmZF9zZWVrOiBfZmRfc2VlayxcbiAgLyoqIEBleHBvcnQgKi8gZmRfd3JpdGU6IF9mZF93cml0ZSxcbiAgLyoqIEBleHBvcnQgKi8gbWVtb3J5OiB3YXNtTWVtb3J5LFxuICAvKiogQGV4cG9ydCAqLyB0cmVlX3NpdHRlcl9sb2dfY2FsbGJhY2s6IF90cmVlX3NpdHRlcl9sb2dfY2FsbGJhY2ssXG4gIC8qKiBAZXhwb3J0ICovIHRyZWVfc2l0dGVyX3BhcnNlX2NhbGxiYWNrOiBfdHJlZV9zaXR0ZXJfcGFyc2VfY2FsbGJhY2ssXG4gIC8qKiBAZXhwb3J0ICovIHRyZWVfc2l0dGVyX3Byb2dyZXNzX2NhbGxiYWNrOiBfdHJlZV9zaXR0ZXJfcHJvZ3Jlc3NfY2FsbGJhY2ssXG4gIC8qKiBAZXhwb3J0ICovIHRyZWVfc2l0dGVyX3F1ZXJ5X3Byb2dyZXNzX2NhbGxiYWNrOiBfdHJlZV9zaXR0ZXJfcXVlcnlfcHJvZ3Jlc3NfY2FsbGJhY2tcbn07XG5cbi8vIGluY2x1ZGU6IHBvc3RhbWJsZS5qc1xuLy8gPT09IEF1dG8tZ2VuZXJhdGVkIHBvc3RhbWJsZSBzZXR1cCBlbnRyeSBzdHVmZiA9PT1cbmZ1bmN0aW9uIGNhbGxNYWluKGFyZ3MgPSBbXSkge1xuICB2YXIgZW50cnlGdW5jdGlvbiA9IHJlc29sdmVHbG9iYWxTeW1ib2woXCJtYWluXCIpLnN5bTtcbiAgLy8gTWFpbiBtb2R1bGVzIGNhbid0IHRlbGwgaWYgdGhleSBoYXZlIG1haW4oKSBhdCBjb21waWxlIHRpbWUsIHNpbmNlIGl0IG1heVxuICAvLyBhcnJpdmUgZnJvbSBhIGR5bmFtaWMgbGlicmFyeS5cbiAgaWYgKCFlbnRyeUZ1bmN0aW9uKSByZXR1cm47XG4gIGFyZ3MudW5zaGlmdCh0aGlzUHJvZ3JhbSk7XG4gIHZhciBhcmdjID0gYXJncy5sZW5ndGg7XG4gIHZhciBhcmd2ID0gc3RhY2tBbGxvYygoYXJnYyArIDEpICogNCk7XG4gIHZhciBhcmd2X3B0ciA9IGFyZ3Y7XG4gIGFyZ3MuZm9yRWFjaChhcmcgPT4ge1xuICAgIExFX0hFQVBfU1RPUkVfVTMyKCgoYXJndl9wdHIpID4+IDIpICogNCwgc3RyaW5nVG9VVEY4T25TdGFjayhhcmcpKTtcbiAgICBhcmd2X3B0ciArPSA0O1xuICB9KTtcbiAgTEVfSEVBUF9TVE9SRV9VMzIoKChhcmd2X3B0cikgPj4gMikgKiA0LCAwKTtcbiAgdHJ5IHtcbiAgICB2YXIgcmV0ID0gZW50cnlGdW5jdGlvbihhcmdjLCBhcmd2KTtcbiAgICAvLyBpZiB3ZSdyZSBub3QgcnVubmluZyBhbiBldmVudGVkIG1haW4gbG9vcCwgaXQncyB0aW1lIHRvIGV4aXRcbiAgICBleGl0SlMocmV0LCAvKiBpbXBsaWNpdCA9ICovIHRydWUpO1xuICAgIHJldHVybiByZXQ7XG4gIH0gY2F0Y2ggKGUpIHtcbiAgICByZXR1cm4gaGFuZGxlRXhjZXB0aW9uKGUpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHJ1bihhcmdzID0gYXJndW1lbnRzXykge1xuICBpZiAocnVuRGVwZW5kZW5jaWVzID4gMCkge1xuICAgIGRlcGVuZGVuY2llc0Z1bGZpbGxlZCA9IHJ1bjtcbiAgICByZXR1cm47XG4gIH1cbiAgcHJlUnVuKCk7XG4gIC8vIGEgcHJlUnVuIGFkZGVkIGEgZGVwZW5kZW5jeSwgcnVuIHdpbGwgYmUgY2FsbGVkIGxhdGVyXG4gIGlmIChydW5EZXBlbmRlbmNpZXMgPiAwKSB7XG4gICAgZGVwZW5kZW5jaWVzRnVsZmlsbGVkID0gcnVuO1xuICAgIHJldHVybjtcbiAgfVxuICBmdW5jdGlvbiBkb1J1bigpIHtcbiAgICAvLyBydW4gbWF5IGhhdmUganVzdCBiZWVuIGNhbGxlZCB0aHJvdWdoIGRlcGVuZGVuY2llcyBiZWluZyBmdWxmaWxsZWQganVzdCBpbiB0aGlzIHZlcnkgZnJhbWUsXG4gICAgLy8gb3Igd2hpbGUgdGhlIGFzeW5jIHNldFN0YXR1cyB0aW1lIGJlbG93IHdhcyBoYXBwZW5pbmdcbiAgICBNb2R1bGVbXCJjYWxsZWRSdW5cIl0gPSB0cnVlO1xuICAgIGlmIChBQk9SVCkgcmV0dXJuO1xuICAgIGluaXRSdW50aW1lKCk7XG4gICAgcHJlTWFpbigpO1xuICAgIHJlYWR5UHJvbWlzZVJlc29sdmU/LihNb2R1bGUpO1xuICAgIE1vZHVsZVtcIm9uUnVudGltZUluaXRpYWxpemVkXCJdPy4oKTtcbiAgICB2YXIgbm9Jbml0aWFsUnVuID0gTW9kdWxlW1wibm9Jbml0aWFsUnVuXCJdIHx8IGZhbHNlO1xuICAgIGlmICghbm9Jbml0aWFsUnVuKSBjYWxsTWFpbihhcmdzKTtcbiAgICBwb3N0UnVuKCk7XG4gIH1cbiAgaWYgKE1vZHVsZVtcInNldFN0YXR1c1wiXSkge1xuICAgIE1vZHVsZVtcInNldFN0YXR1c1wiXShcIlJ1bm5pbmcuLi5cIik7XG4gICAgc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICBzZXRUaW1lb3V0KCgpID0+IE1vZHVsZVtcInNldFN0YXR1c1wiXShcIlwiKSwgMSk7XG4gICAgICBkb1J1bigpO1xuICAgIH0sIDEpO1xuICB9IGVsc2Uge1xuICAgIGRvUnVuKCk7XG4gIH1cbn1cblxudmFyIHdhc21FeHBvcnRzO1xuXG4vLyBJbiBtb2R1bGFyaXplIG1vZGUgdGhlIGdlbmVyYXRlZCBjb2RlIGlzIHdpdGhpbiBhIGZhY3RvcnkgZnVuY3Rpb24gc28gd2Vcbi8vIGNhbiB1c2UgYXdhaXQgaGVyZSAoc2luY2UgaXQncyBub3QgdG9wLWxldmVsLWF3YWl0KS5cbndhc21FeHBvcnRzID0gYXdhaXQgKGNyZWF0ZVdhc20oKSk7XG5cbnJ1bigpO1xuXG4vLyBlbmQgaW5jbHVkZTogcG9zdGFtYmxlLmpzXG4vLyBpbmNsdWRlOiBwb3N0YW1ibGVfbW9kdWxhcml6ZS5qc1xuLy8gSW4gTU9EVUxBUklaRSBtb2RlIHdlIHdyYXAgdGhlIGdlbmVyYXRlZCBjb2RlIGluIGEgZmFjdG9yeSBmdW5jdGlvblxuLy8gYW5kIHJldHVybiBlaXRoZXIgdGhlIE1vZHVsZSBpdHNlbGYsIG9yIGEgcHJvbWlzZSBvZiB0aGUgbW9kdWxlLlxuLy8gV2UgYXNzaWduIHRvIHRoZSBgbW9kdWxlUnRuYCBnbG9iYWwgaGVyZSBhbmQgY29uZmlndXJlIGNsb3N1cmUgdG8gc2VlXG4vLyB0aGlzIGFzIGFuZCBleHRlcm4gc28gaXQgd29uJ3QgZ2V0IG1pbmlmaWVkLlxuaWYgKHJ1bnRpbWVJbml0aWFsaXplZCkge1xuICBtb2R1bGVSdG4gPSBNb2R1bGU7XG59IGVsc2Uge1xuICAvLyBTZXQgdXAgdGhlIHByb21pc2UgdGhhdCBpbmRpY2F0ZXMgdGhlIE1vZHVsZSBpcyBpbml0aWFsaXplZFxuICBtb2R1bGVSdG4gPSBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgcmVhZHlQcm9taXNlUmVzb2x2ZSA9IHJlc29sdmU7XG4gICAgcmVhZHlQcm9taXNlUmVqZWN0ID0gcmVqZWN0O1xuICB9KTtcbn1cblxuXG4gIHJldHVybiBtb2R1bGVSdG47XG59XG5cbi8vIEV4cG9ydCB1c2luZyBhIFVNRCBzdHlsZSBleHBvcnQsIG9yIEVTNiBleHBvcnRzIGlmIHNlbGVjdGVkXG5leHBvcnQgZGVmYXVsdCBNb2R1bGU7XG5cbiIsICJpbXBvcnQgY3JlYXRlTW9kdWxlLCB7IHR5cGUgTWFpbk1vZHVsZSB9IGZyb20gJy4uL2xpYi93ZWItdHJlZS1zaXR0ZXInO1xuLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIEB0eXBlc2NyaXB0LWVzbGludC9uby11bnVzZWQtdmFyc1xuaW1wb3J0IHsgdHlwZSBQYXJzZXIgfSBmcm9tICcuL3BhcnNlcic7XG5cbmV4cG9ydCBsZXQgTW9kdWxlOiBNYWluTW9kdWxlIHwgbnVsbCA9IG51bGw7XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogSW5pdGlhbGl6ZSB0aGUgVHJlZS1zaXR0ZXIgV2FzbSBtb2R1bGUuIFRoaXMgc2hvdWxkIG9ubHkgYmUgY2FsbGVkIGJ5IHRoZSB7QGxpbmsgUGFyc2VyfSBjbGFzcyB2aWEge0BsaW5rIFBhcnNlci5pbml0fS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGluaXRpYWxpemVCaW5kaW5nKG1vZHVsZU9wdGlvbnM/OiBQYXJ0aWFsPEVtc2NyaXB0ZW5Nb2R1bGU+KTogUHJvbWlzZTxNYWluTW9kdWxlPiB7XG4gIHJldHVybiBNb2R1bGUgPz89IGF3YWl0IGNyZWF0ZU1vZHVsZShtb2R1bGVPcHRpb25zKTtcbn1cblxuLyoqXG4gKiBAaW50ZXJuYWxcbiAqXG4gKiBDaGVja3MgaWYgdGhlIFRyZWUtc2l0dGVyIFdhc20gbW9kdWxlIGhhcyBiZWVuIGluaXRpYWxpemVkLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tNb2R1bGUoKTogYm9vbGVhbiB7XG4gIHJldHVybiAhIU1vZHVsZTtcbn1cbiIsICJpbXBvcnQgeyBDLCBJTlRFUk5BTCwgTG9nQ2FsbGJhY2ssIFBhcnNlQ2FsbGJhY2ssIFJhbmdlLCBTSVpFX09GX0lOVCwgU0laRV9PRl9SQU5HRSwgc2V0TW9kdWxlIH0gZnJvbSAnLi9jb25zdGFudHMnO1xuaW1wb3J0IHsgTGFuZ3VhZ2UgfSBmcm9tICcuL2xhbmd1YWdlJztcbmltcG9ydCB7IG1hcnNoYWxSYW5nZSwgdW5tYXJzaGFsUmFuZ2UgfSBmcm9tICcuL21hcnNoYWwnO1xuaW1wb3J0IHsgY2hlY2tNb2R1bGUsIGluaXRpYWxpemVCaW5kaW5nIH0gZnJvbSAnLi9iaW5kaW5ncyc7XG5pbXBvcnQgeyBUcmVlIH0gZnJvbSAnLi90cmVlJztcbmltcG9ydCB7IG5ld0ZpbmFsaXplciB9IGZyb20gJy4vZmluYWxpemF0aW9uX3JlZ2lzdHJ5JztcblxuLyoqXG4gKiBPcHRpb25zIGZvciBwYXJzaW5nXG4gKlxuICogVGhlIGBpbmNsdWRlZFJhbmdlc2AgcHJvcGVydHkgaXMgYW4gYXJyYXkgb2Yge0BsaW5rIFJhbmdlfSBvYmplY3RzIHRoYXRcbiAqIHJlcHJlc2VudCB0aGUgcmFuZ2VzIG9mIHRleHQgdGhhdCB0aGUgcGFyc2VyIHNob3VsZCBpbmNsdWRlIHdoZW4gcGFyc2luZy5cbiAqXG4gKiBUaGUgYHByb2dyZXNzQ2FsbGJhY2tgIHByb3BlcnR5IGlzIGEgZnVuY3Rpb24gdGhhdCBpcyBjYWxsZWQgcGVyaW9kaWNhbGx5XG4gKiBkdXJpbmcgcGFyc2luZyB0byBjaGVjayB3aGV0aGVyIHBhcnNpbmcgc2hvdWxkIGJlIGNhbmNlbGxlZC5cbiAqXG4gKiBTZWUge0BsaW5rIFBhcnNlciNwYXJzZX0gZm9yIG1vcmUgaW5mb3JtYXRpb24uXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFyc2VPcHRpb25zIHtcbiAgLyoqXG4gICAqIEFuIGFycmF5IG9mIHtAbGluayBSYW5nZX0gb2JqZWN0cyB0aGF0XG4gICAqIHJlcHJlc2VudCB0aGUgcmFuZ2VzIG9mIHRleHQgdGhhdCB0aGUgcGFyc2VyIHNob3VsZCBpbmNsdWRlIHdoZW4gcGFyc2luZy5cbiAgICpcbiAgICogVGhpcyBzZXRzIHRoZSByYW5nZXMgb2YgdGV4dCB0aGF0IHRoZSBwYXJzZXIgc2hvdWxkIGluY2x1ZGUgd2hlbiBwYXJzaW5nLlxuICAgKiBCeSBkZWZhdWx0LCB0aGUgcGFyc2VyIHdpbGwgYWx3YXlzIGluY2x1ZGUgZW50aXJlIGRvY3VtZW50cy4gVGhpc1xuICAgKiBmdW5jdGlvbiBhbGxvd3MgeW91IHRvIHBhcnNlIG9ubHkgYSAqcG9ydGlvbiogb2YgYSBkb2N1bWVudCBidXRcbiAgICogc3RpbGwgcmV0dXJuIGEgc3ludGF4IHRyZWUgd2hvc2UgcmFuZ2VzIG1hdGNoIHVwIHdpdGggdGhlIGRvY3VtZW50XG4gICAqIGFzIGEgd2hvbGUuIFlvdSBjYW4gYWxzbyBwYXNzIG11bHRpcGxlIGRpc2pvaW50IHJhbmdlcy5cbiAgICogSWYgYHJhbmdlc2AgaXMgZW1wdHksIHRoZW4gdGhlIGVudGlyZSBkb2N1bWVudCB3aWxsIGJlIHBhcnNlZC5cbiAgICogT3RoZXJ3aXNlLCB0aGUgZ2l2ZW4gcmFuZ2VzIG11c3QgYmUgb3JkZXJlZCBmcm9tIGVhcmxpZXN0IHRvIGxhdGVzdFxuICAgKiBpbiB0aGUgZG9jdW1lbnQsIGFuZCB0aGV5IG11c3Qgbm90IG92ZXJsYXAuIFRoYXQgaXMsIHRoZSBmb2xsb3dpbmdcbiAgICogbXVzdCBob2xkIGZvciBhbGwgYGlgIDwgYGxlbmd0aCAtIDFgOlxuICAgKiBgYGB0ZXh0XG4gICAqICAgICByYW5nZXNbaV0uZW5kX2J5dGUgPD0gcmFuZ2VzW2kgKyAxXS5zdGFydF9ieXRlXG4gICAqIGBgYFxuICAgKi9cbiAgaW5jbHVkZWRSYW5nZXM/OiBSYW5nZVtdO1xuXG4gIC8qKlxuICAgKiBBIGZ1bmN0aW9uIHRoYXQgaXMgY2FsbGVkIHBlcmlvZGljYWxseSBkdXJpbmcgcGFyc2luZyB0byBjaGVja1xuICAgKiB3aGV0aGVyIHBhcnNpbmcgc2hvdWxkIGJlIGNhbmNlbGxlZC4gSWYgdGhlIHByb2dyZXNzIGNhbGxiYWNrIHJldHVybnNcbiAgICogYHRydWVgLCB0aGVuIHBhcnNpbmcgd2lsbCBiZSBjYW5jZWxsZWQuIFlvdSBjYW4gYWxzbyB1c2UgdGhpcyB0byBpbnN0cnVtZW50XG4gICAqIHBhcnNpbmcgYW5kIGNoZWNrIHdoZXJlIHRoZSBwYXJzZXIgaXMgYXQgaW4gdGhlIGRvY3VtZW50LiBUaGUgcHJvZ3Jlc3MgY2FsbGJhY2tcbiAgICogdGFrZXMgYSBzaW5nbGUgYXJndW1lbnQsIHdoaWNoIGlzIGEge0BsaW5rIFBhcnNlU3RhdGV9IHJlcHJlc2VudGluZyB0aGUgY3VycmVudFxuICAgKiBzdGF0ZSBvZiB0aGUgcGFyc2VyLlxuICAgKi9cbiAgcHJvZ3Jlc3NDYWxsYmFjaz86IChzdGF0ZTogUGFyc2VTdGF0ZSkgPT4gdm9pZDtcbn1cblxuLyoqXG4gKiBBIHN0YXRlZnVsIG9iamVjdCB0aGF0IGlzIHBhc3NlZCBpbnRvIHRoZSBwcm9ncmVzcyBjYWxsYmFjayB7QGxpbmsgUGFyc2VPcHRpb25zI3Byb2dyZXNzQ2FsbGJhY2t9XG4gKiB0byBwcm92aWRlIHRoZSBjdXJyZW50IHN0YXRlIG9mIHRoZSBwYXJzZXIuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFyc2VTdGF0ZSB7XG4gIC8qKiBUaGUgYnl0ZSBvZmZzZXQgaW4gdGhlIGRvY3VtZW50IHRoYXQgdGhlIHBhcnNlciBpcyBhdC4gKi9cbiAgY3VycmVudE9mZnNldDogbnVtYmVyO1xuXG4gIC8qKiBJbmRpY2F0ZXMgd2hldGhlciB0aGUgcGFyc2VyIGhhcyBlbmNvdW50ZXJlZCBhbiBlcnJvciBkdXJpbmcgcGFyc2luZy4gKi9cbiAgaGFzRXJyb3I6IGJvb2xlYW47XG59XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogR2xvYmFsIHZhcmlhYmxlIGZvciB0cmFuc2ZlcnJpbmcgZGF0YSBhY3Jvc3MgdGhlIEZGSSBib3VuZGFyeVxuICovXG5leHBvcnQgbGV0IFRSQU5TRkVSX0JVRkZFUjogbnVtYmVyO1xuXG4vKipcbiAqIFRoZSBsYXRlc3QgQUJJIHZlcnNpb24gdGhhdCBpcyBzdXBwb3J0ZWQgYnkgdGhlIGN1cnJlbnQgdmVyc2lvbiBvZiB0aGVcbiAqIGxpYnJhcnkuXG4gKlxuICogV2hlbiBMYW5ndWFnZXMgYXJlIGdlbmVyYXRlZCBieSB0aGUgVHJlZS1zaXR0ZXIgQ0xJLCB0aGV5IGFyZVxuICogYXNzaWduZWQgYW4gQUJJIHZlcnNpb24gbnVtYmVyIHRoYXQgY29ycmVzcG9uZHMgdG8gdGhlIGN1cnJlbnQgQ0xJIHZlcnNpb24uXG4gKiBUaGUgVHJlZS1zaXR0ZXIgbGlicmFyeSBpcyBnZW5lcmFsbHkgYmFja3dhcmRzLWNvbXBhdGlibGUgd2l0aCBsYW5ndWFnZXNcbiAqIGdlbmVyYXRlZCB1c2luZyBvbGRlciBDTEkgdmVyc2lvbnMsIGJ1dCBpcyBub3QgZm9yd2FyZHMtY29tcGF0aWJsZS5cbiAqL1xuZXhwb3J0IGxldCBMQU5HVUFHRV9WRVJTSU9OOiBudW1iZXI7XG5cbi8qKlxuICogVGhlIGVhcmxpZXN0IEFCSSB2ZXJzaW9uIHRoYXQgaXMgc3VwcG9ydGVkIGJ5IHRoZSBjdXJyZW50IHZlcnNpb24gb2YgdGhlXG4gKiBsaWJyYXJ5LlxuICovXG5leHBvcnQgbGV0IE1JTl9DT01QQVRJQkxFX1ZFUlNJT046IG51bWJlcjtcblxuY29uc3QgZmluYWxpemVyID0gbmV3RmluYWxpemVyKChhZGRyZXNzZXM6IG51bWJlcltdKSA9PiB7XG4gIEMuX3RzX3BhcnNlcl9kZWxldGUoYWRkcmVzc2VzWzBdKTtcbiAgQy5fZnJlZShhZGRyZXNzZXNbMV0pO1xufSk7XG5cbi8qKlxuICogQSBzdGF0ZWZ1bCBvYmplY3QgdGhhdCBpcyB1c2VkIHRvIHByb2R1Y2UgYSB7QGxpbmsgVHJlZX0gYmFzZWQgb24gc29tZVxuICogc291cmNlIGNvZGUuXG4gKi9cbmV4cG9ydCBjbGFzcyBQYXJzZXIge1xuICAvKiogQGludGVybmFsICovXG4gIHByaXZhdGUgWzBdID0gMDsgLy8gSW50ZXJuYWwgaGFuZGxlIGZvciBXYXNtXG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBwcml2YXRlIFsxXSA9IDA7IC8vIEludGVybmFsIGhhbmRsZSBmb3IgV2FzbVxuXG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgcHJpdmF0ZSBsb2dDYWxsYmFjazogTG9nQ2FsbGJhY2sgfCBudWxsID0gbnVsbDtcblxuICAvKiogVGhlIHBhcnNlcidzIGN1cnJlbnQgbGFuZ3VhZ2UuICovXG4gIGxhbmd1YWdlOiBMYW5ndWFnZSB8IG51bGwgPSBudWxsO1xuXG4gIC8qKlxuICAgKiBUaGlzIG11c3QgYWx3YXlzIGJlIGNhbGxlZCBiZWZvcmUgY3JlYXRpbmcgYSBQYXJzZXIuXG4gICAqXG4gICAqIFlvdSBjYW4gb3B0aW9uYWxseSBwYXNzIGluIG9wdGlvbnMgdG8gY29uZmlndXJlIHRoZSBXYXNtIG1vZHVsZSwgdGhlIG1vc3QgY29tbW9uXG4gICAqIG9uZSBiZWluZyBgbG9jYXRlRmlsZWAgdG8gaGVscCB0aGUgbW9kdWxlIGZpbmQgdGhlIGAud2FzbWAgZmlsZS5cbiAgICovXG4gIHN0YXRpYyBhc3luYyBpbml0KG1vZHVsZU9wdGlvbnM/OiBQYXJ0aWFsPEVtc2NyaXB0ZW5Nb2R1bGU+KSB7XG4gICAgc2V0TW9kdWxlKGF3YWl0IGluaXRpYWxpemVCaW5kaW5nKG1vZHVsZU9wdGlvbnMpKTtcbiAgICBUUkFOU0ZFUl9CVUZGRVIgPSBDLl90c19pbml0KCk7XG4gICAgTEFOR1VBR0VfVkVSU0lPTiA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgTUlOX0NPTVBBVElCTEVfVkVSU0lPTiA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9JTlQsICdpMzInKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBDcmVhdGUgYSBuZXcgcGFyc2VyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoKSB7XG4gICAgdGhpcy5pbml0aWFsaXplKCk7XG4gICAgZmluYWxpemVyPy5yZWdpc3Rlcih0aGlzLCBbdGhpc1swXSwgdGhpc1sxXV0sIHRoaXMpO1xuICB9XG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBpbml0aWFsaXplKCkge1xuICAgIGlmICghY2hlY2tNb2R1bGUoKSkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKFwiY2Fubm90IGNvbnN0cnVjdCBhIFBhcnNlciBiZWZvcmUgY2FsbGluZyBgaW5pdCgpYFwiKTtcbiAgICB9XG4gICAgQy5fdHNfcGFyc2VyX25ld193YXNtKCk7XG4gICAgdGhpc1swXSA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgdGhpc1sxXSA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9JTlQsICdpMzInKTtcbiAgfVxuXG4gIC8qKiBEZWxldGUgdGhlIHBhcnNlciwgZnJlZWluZyBpdHMgcmVzb3VyY2VzLiAqL1xuICBkZWxldGUoKSB7XG4gICAgZmluYWxpemVyPy51bnJlZ2lzdGVyKHRoaXMpO1xuICAgIEMuX3RzX3BhcnNlcl9kZWxldGUodGhpc1swXSk7XG4gICAgQy5fZnJlZSh0aGlzWzFdKTtcbiAgICB0aGlzWzBdID0gMDtcbiAgICB0aGlzWzFdID0gMDtcbiAgfVxuXG4gIC8qKlxuICAgKiBTZXQgdGhlIGxhbmd1YWdlIHRoYXQgdGhlIHBhcnNlciBzaG91bGQgdXNlIGZvciBwYXJzaW5nLlxuICAgKlxuICAgKiBJZiB0aGUgbGFuZ3VhZ2Ugd2FzIG5vdCBzdWNjZXNzZnVsbHkgYXNzaWduZWQsIGFuIGVycm9yIHdpbGwgYmUgdGhyb3duLlxuICAgKiBUaGlzIGhhcHBlbnMgaWYgdGhlIGxhbmd1YWdlIHdhcyBnZW5lcmF0ZWQgd2l0aCBhbiBpbmNvbXBhdGlibGVcbiAgICogdmVyc2lvbiBvZiB0aGUgVHJlZS1zaXR0ZXIgQ0xJLiBDaGVjayB0aGUgbGFuZ3VhZ2UncyB2ZXJzaW9uIHVzaW5nXG4gICAqIHtAbGluayBMYW5ndWFnZSN2ZXJzaW9ufSBhbmQgY29tcGFyZSBpdCB0byB0aGlzIGxpYnJhcnknc1xuICAgKiB7QGxpbmsgTEFOR1VBR0VfVkVSU0lPTn0gYW5kIHtAbGluayBNSU5fQ09NUEFUSUJMRV9WRVJTSU9OfSBjb25zdGFudHMuXG4gICAqL1xuICBzZXRMYW5ndWFnZShsYW5ndWFnZTogTGFuZ3VhZ2UgfCBudWxsKTogdGhpcyB7XG4gICAgbGV0IGFkZHJlc3M6IG51bWJlcjtcbiAgICBpZiAoIWxhbmd1YWdlKSB7XG4gICAgICBhZGRyZXNzID0gMDtcbiAgICAgIHRoaXMubGFuZ3VhZ2UgPSBudWxsO1xuICAgIH0gZWxzZSBpZiAobGFuZ3VhZ2UuY29uc3RydWN0b3IgPT09IExhbmd1YWdlKSB7XG4gICAgICBhZGRyZXNzID0gbGFuZ3VhZ2VbMF07XG4gICAgICBjb25zdCB2ZXJzaW9uID0gQy5fdHNfbGFuZ3VhZ2VfYWJpX3ZlcnNpb24oYWRkcmVzcyk7XG4gICAgICBpZiAodmVyc2lvbiA8IE1JTl9DT01QQVRJQkxFX1ZFUlNJT04gfHwgTEFOR1VBR0VfVkVSU0lPTiA8IHZlcnNpb24pIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFxuICAgICAgICAgIGBJbmNvbXBhdGlibGUgbGFuZ3VhZ2UgdmVyc2lvbiAke3ZlcnNpb259LiBgICtcbiAgICAgICAgICBgQ29tcGF0aWJpbGl0eSByYW5nZSAke01JTl9DT01QQVRJQkxFX1ZFUlNJT059IHRocm91Z2ggJHtMQU5HVUFHRV9WRVJTSU9OfS5gXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICB0aGlzLmxhbmd1YWdlID0gbGFuZ3VhZ2U7XG4gICAgfSBlbHNlIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignQXJndW1lbnQgbXVzdCBiZSBhIExhbmd1YWdlJyk7XG4gICAgfVxuXG4gICAgQy5fdHNfcGFyc2VyX3NldF9sYW5ndWFnZSh0aGlzWzBdLCBhZGRyZXNzKTtcbiAgICByZXR1cm4gdGhpcztcbiAgfVxuXG4gIC8qKlxuICAgKiBQYXJzZSBhIHNsaWNlIG9mIFVURjggdGV4dC5cbiAgICpcbiAgICogQHBhcmFtIHtzdHJpbmcgfCBQYXJzZUNhbGxiYWNrfSBjYWxsYmFjayAtIFRoZSBVVEY4LWVuY29kZWQgdGV4dCB0byBwYXJzZSBvciBhIGNhbGxiYWNrIGZ1bmN0aW9uLlxuICAgKlxuICAgKiBAcGFyYW0ge1RyZWUgfCBudWxsfSBbb2xkVHJlZV0gLSBBIHByZXZpb3VzIHN5bnRheCB0cmVlIHBhcnNlZCBmcm9tIHRoZSBzYW1lIGRvY3VtZW50LiBJZiB0aGUgdGV4dCBvZiB0aGVcbiAgICogICBkb2N1bWVudCBoYXMgY2hhbmdlZCBzaW5jZSBgb2xkVHJlZWAgd2FzIGNyZWF0ZWQsIHRoZW4geW91IG11c3QgZWRpdCBgb2xkVHJlZWAgdG8gbWF0Y2hcbiAgICogICB0aGUgbmV3IHRleHQgdXNpbmcge0BsaW5rIFRyZWUjZWRpdH0uXG4gICAqXG4gICAqIEBwYXJhbSB7UGFyc2VPcHRpb25zfSBbb3B0aW9uc10gLSBPcHRpb25zIGZvciBwYXJzaW5nIHRoZSB0ZXh0LlxuICAgKiAgVGhpcyBjYW4gYmUgdXNlZCB0byBzZXQgdGhlIGluY2x1ZGVkIHJhbmdlcywgb3IgYSBwcm9ncmVzcyBjYWxsYmFjay5cbiAgICpcbiAgICogQHJldHVybnMge1RyZWUgfCBudWxsfSBBIHtAbGluayBUcmVlfSBpZiBwYXJzaW5nIHN1Y2NlZWRlZCwgb3IgYG51bGxgIGlmOlxuICAgKiAgLSBUaGUgcGFyc2VyIGhhcyBub3QgeWV0IGhhZCBhIGxhbmd1YWdlIGFzc2lnbmVkIHdpdGgge0BsaW5rIFBhcnNlciNzZXRMYW5ndWFnZX0uXG4gICAqICAtIFRoZSBwcm9ncmVzcyBjYWxsYmFjayByZXR1cm5lZCB0cnVlLlxuICAgKi9cbiAgcGFyc2UoXG4gICAgY2FsbGJhY2s6IHN0cmluZyB8IFBhcnNlQ2FsbGJhY2ssXG4gICAgb2xkVHJlZT86IFRyZWUgfCBudWxsLFxuICAgIG9wdGlvbnM/OiBQYXJzZU9wdGlvbnMsXG4gICk6IFRyZWUgfCBudWxsIHtcbiAgICBpZiAodHlwZW9mIGNhbGxiYWNrID09PSAnc3RyaW5nJykge1xuICAgICAgQy5jdXJyZW50UGFyc2VDYWxsYmFjayA9IChpbmRleDogbnVtYmVyKSA9PiBjYWxsYmFjay5zbGljZShpbmRleCk7XG4gICAgfSBlbHNlIGlmICh0eXBlb2YgY2FsbGJhY2sgPT09ICdmdW5jdGlvbicpIHtcbiAgICAgIEMuY3VycmVudFBhcnNlQ2FsbGJhY2sgPSBjYWxsYmFjaztcbiAgICB9IGVsc2Uge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKCdBcmd1bWVudCBtdXN0IGJlIGEgc3RyaW5nIG9yIGEgZnVuY3Rpb24nKTtcbiAgICB9XG5cbiAgICBpZiAob3B0aW9ucz8ucHJvZ3Jlc3NDYWxsYmFjaykge1xuICAgICAgQy5jdXJyZW50UHJvZ3Jlc3NDYWxsYmFjayA9IG9wdGlvbnMucHJvZ3Jlc3NDYWxsYmFjaztcbiAgICB9IGVsc2Uge1xuICAgICAgQy5jdXJyZW50UHJvZ3Jlc3NDYWxsYmFjayA9IG51bGw7XG4gICAgfVxuXG4gICAgaWYgKHRoaXMubG9nQ2FsbGJhY2spIHtcbiAgICAgIEMuY3VycmVudExvZ0NhbGxiYWNrID0gdGhpcy5sb2dDYWxsYmFjaztcbiAgICAgIEMuX3RzX3BhcnNlcl9lbmFibGVfbG9nZ2VyX3dhc20odGhpc1swXSwgMSk7XG4gICAgfSBlbHNlIHtcbiAgICAgIEMuY3VycmVudExvZ0NhbGxiYWNrID0gbnVsbDtcbiAgICAgIEMuX3RzX3BhcnNlcl9lbmFibGVfbG9nZ2VyX3dhc20odGhpc1swXSwgMCk7XG4gICAgfVxuXG4gICAgbGV0IHJhbmdlQ291bnQgPSAwO1xuICAgIGxldCByYW5nZUFkZHJlc3MgPSAwO1xuICAgIGlmIChvcHRpb25zPy5pbmNsdWRlZFJhbmdlcykge1xuICAgICAgcmFuZ2VDb3VudCA9IG9wdGlvbnMuaW5jbHVkZWRSYW5nZXMubGVuZ3RoO1xuICAgICAgcmFuZ2VBZGRyZXNzID0gQy5fY2FsbG9jKHJhbmdlQ291bnQsIFNJWkVfT0ZfUkFOR0UpO1xuICAgICAgbGV0IGFkZHJlc3MgPSByYW5nZUFkZHJlc3M7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHJhbmdlQ291bnQ7IGkrKykge1xuICAgICAgICBtYXJzaGFsUmFuZ2UoYWRkcmVzcywgb3B0aW9ucy5pbmNsdWRlZFJhbmdlc1tpXSk7XG4gICAgICAgIGFkZHJlc3MgKz0gU0laRV9PRl9SQU5HRTtcbiAgICAgIH1cbiAgICB9XG5cbiAgICBjb25zdCB0cmVlQWRkcmVzcyA9IEMuX3RzX3BhcnNlcl9wYXJzZV93YXNtKFxuICAgICAgdGhpc1swXSxcbiAgICAgIHRoaXNbMV0sXG4gICAgICBvbGRUcmVlID8gb2xkVHJlZVswXSA6IDAsXG4gICAgICByYW5nZUFkZHJlc3MsXG4gICAgICByYW5nZUNvdW50XG4gICAgKTtcblxuICAgIGlmICghdHJlZUFkZHJlc3MpIHtcbiAgICAgIEMuY3VycmVudFBhcnNlQ2FsbGJhY2sgPSBudWxsO1xuICAgICAgQy5jdXJyZW50TG9nQ2FsbGJhY2sgPSBudWxsO1xuICAgICAgQy5jdXJyZW50UHJvZ3Jlc3NDYWxsYmFjayA9IG51bGw7XG4gICAgICByZXR1cm4gbnVsbDtcbiAgICB9XG5cbiAgICBpZiAoIXRoaXMubGFuZ3VhZ2UpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignUGFyc2VyIG11c3QgaGF2ZSBhIGxhbmd1YWdlIHRvIHBhcnNlJyk7XG4gICAgfVxuXG4gICAgY29uc3QgcmVzdWx0ID0gbmV3IFRyZWUoSU5URVJOQUwsIHRyZWVBZGRyZXNzLCB0aGlzLmxhbmd1YWdlLCBDLmN1cnJlbnRQYXJzZUNhbGxiYWNrKTtcbiAgICBDLmN1cnJlbnRQYXJzZUNhbGxiYWNrID0gbnVsbDtcbiAgICBDLmN1cnJlbnRMb2dDYWxsYmFjayA9IG51bGw7XG4gICAgQy5jdXJyZW50UHJvZ3Jlc3NDYWxsYmFjayA9IG51bGw7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIC8qKlxuICAgKiBJbnN0cnVjdCB0aGUgcGFyc2VyIHRvIHN0YXJ0IHRoZSBuZXh0IHBhcnNlIGZyb20gdGhlIGJlZ2lubmluZy5cbiAgICpcbiAgICogSWYgdGhlIHBhcnNlciBwcmV2aW91c2x5IGZhaWxlZCBiZWNhdXNlIG9mIGEgY2FsbGJhY2ssIFxuICAgKiB0aGVuIGJ5IGRlZmF1bHQsIGl0IHdpbGwgcmVzdW1lIHdoZXJlIGl0IGxlZnQgb2ZmIG9uIHRoZVxuICAgKiBuZXh0IGNhbGwgdG8ge0BsaW5rIFBhcnNlciNwYXJzZX0gb3Igb3RoZXIgcGFyc2luZyBmdW5jdGlvbnMuXG4gICAqIElmIHlvdSBkb24ndCB3YW50IHRvIHJlc3VtZSwgYW5kIGluc3RlYWQgaW50ZW5kIHRvIHVzZSB0aGlzIHBhcnNlciB0b1xuICAgKiBwYXJzZSBzb21lIG90aGVyIGRvY3VtZW50LCB5b3UgbXVzdCBjYWxsIGByZXNldGAgZmlyc3QuXG4gICAqL1xuICByZXNldCgpOiB2b2lkIHtcbiAgICBDLl90c19wYXJzZXJfcmVzZXQodGhpc1swXSk7XG4gIH1cblxuICAvKiogR2V0IHRoZSByYW5nZXMgb2YgdGV4dCB0aGF0IHRoZSBwYXJzZXIgd2lsbCBpbmNsdWRlIHdoZW4gcGFyc2luZy4gKi9cbiAgZ2V0SW5jbHVkZWRSYW5nZXMoKTogUmFuZ2VbXSB7XG4gICAgQy5fdHNfcGFyc2VyX2luY2x1ZGVkX3Jhbmdlc193YXNtKHRoaXNbMF0pO1xuICAgIGNvbnN0IGNvdW50ID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIsICdpMzInKTtcbiAgICBjb25zdCBidWZmZXIgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiArIFNJWkVfT0ZfSU5ULCAnaTMyJyk7XG4gICAgY29uc3QgcmVzdWx0ID0gbmV3IEFycmF5PFJhbmdlPihjb3VudCk7XG5cbiAgICBpZiAoY291bnQgPiAwKSB7XG4gICAgICBsZXQgYWRkcmVzcyA9IGJ1ZmZlcjtcbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgICByZXN1bHRbaV0gPSB1bm1hcnNoYWxSYW5nZShhZGRyZXNzKTtcbiAgICAgICAgYWRkcmVzcyArPSBTSVpFX09GX1JBTkdFO1xuICAgICAgfVxuICAgICAgQy5fZnJlZShidWZmZXIpO1xuICAgIH1cblxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICAvKiogU2V0IHRoZSBsb2dnaW5nIGNhbGxiYWNrIHRoYXQgYSBwYXJzZXIgc2hvdWxkIHVzZSBkdXJpbmcgcGFyc2luZy4gKi9cbiAgc2V0TG9nZ2VyKGNhbGxiYWNrOiBMb2dDYWxsYmFjayB8IGJvb2xlYW4gfCBudWxsKTogdGhpcyB7XG4gICAgaWYgKCFjYWxsYmFjaykge1xuICAgICAgdGhpcy5sb2dDYWxsYmFjayA9IG51bGw7XG4gICAgfSBlbHNlIGlmICh0eXBlb2YgY2FsbGJhY2sgIT09ICdmdW5jdGlvbicpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignTG9nZ2VyIGNhbGxiYWNrIG11c3QgYmUgYSBmdW5jdGlvbicpO1xuICAgIH0gZWxzZSB7XG4gICAgICB0aGlzLmxvZ0NhbGxiYWNrID0gY2FsbGJhY2s7XG4gICAgfVxuICAgIHJldHVybiB0aGlzO1xuICB9XG5cbiAgLyoqIEdldCB0aGUgcGFyc2VyJ3MgY3VycmVudCBsb2dnZXIuICovXG4gIGdldExvZ2dlcigpOiBMb2dDYWxsYmFjayB8IG51bGwge1xuICAgIHJldHVybiB0aGlzLmxvZ0NhbGxiYWNrO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgUG9pbnQsIFpFUk9fUE9JTlQsIFNJWkVfT0ZfSU5ULCBDIH0gZnJvbSAnLi9jb25zdGFudHMnO1xuaW1wb3J0IHsgTm9kZSB9IGZyb20gJy4vbm9kZSc7XG5pbXBvcnQgeyBtYXJzaGFsTm9kZSwgdW5tYXJzaGFsQ2FwdHVyZXMgfSBmcm9tICcuL21hcnNoYWwnO1xuaW1wb3J0IHsgVFJBTlNGRVJfQlVGRkVSIH0gZnJvbSAnLi9wYXJzZXInO1xuaW1wb3J0IHsgTGFuZ3VhZ2UgfSBmcm9tICcuL2xhbmd1YWdlJztcbmltcG9ydCB7IG5ld0ZpbmFsaXplciB9IGZyb20gJy4vZmluYWxpemF0aW9uX3JlZ2lzdHJ5JztcblxuY29uc3QgUFJFRElDQVRFX1NURVBfVFlQRV9DQVBUVVJFID0gMTtcblxuY29uc3QgUFJFRElDQVRFX1NURVBfVFlQRV9TVFJJTkcgPSAyO1xuXG5jb25zdCBRVUVSWV9XT1JEX1JFR0VYID0gL1tcXHctXSsvZztcblxuLyoqXG4gKiBPcHRpb25zIGZvciBxdWVyeSBleGVjdXRpb25cbiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdWVyeU9wdGlvbnMge1xuICAvKiogVGhlIHN0YXJ0IHBvc2l0aW9uIG9mIHRoZSByYW5nZSB0byBxdWVyeSAqL1xuICBzdGFydFBvc2l0aW9uPzogUG9pbnQ7XG5cbiAgLyoqIFRoZSBlbmQgcG9zaXRpb24gb2YgdGhlIHJhbmdlIHRvIHF1ZXJ5ICovXG4gIGVuZFBvc2l0aW9uPzogUG9pbnQ7XG5cbiAgLyoqIFRoZSBzdGFydCBwb3NpdGlvbiBvZiB0aGUgcmFuZ2UgdG8gcXVlcnkgIE9ubHkgdGhlIG1hdGNoZXMgdGhhdCBhcmUgZnVsbHlcbiAgICogIGNvbnRhaW5lZCB3aXRoaW4gcHJvdmlkZWQgcmFuZ2Ugd2lsbCBiZSByZXR1cm5lZC5cbiAgICoqL1xuICBzdGFydENvbnRhaW5pbmdQb3NpdGlvbj86IFBvaW50O1xuXG4gIC8qKiBUaGUgZW5kIHBvc2l0aW9uIG9mIHRoZSByYW5nZSB0byBxdWVyeSAgT25seSB0aGUgbWF0Y2hlcyB0aGF0IGFyZSBmdWxseVxuICAgKiAgY29udGFpbmVkIHdpdGhpbiBwcm92aWRlZCByYW5nZSB3aWxsIGJlIHJldHVybmVkLlxuICAgKiovXG4gIGVuZENvbnRhaW5pbmdQb3NpdGlvbj86IFBvaW50O1xuXG4gIC8qKiBUaGUgc3RhcnQgaW5kZXggb2YgdGhlIHJhbmdlIHRvIHF1ZXJ5ICovXG4gIHN0YXJ0SW5kZXg/OiBudW1iZXI7XG5cbiAgLyoqIFRoZSBlbmQgaW5kZXggb2YgdGhlIHJhbmdlIHRvIHF1ZXJ5ICovXG4gIGVuZEluZGV4PzogbnVtYmVyO1xuXG4gIC8qKiBUaGUgc3RhcnQgaW5kZXggb2YgdGhlIHJhbmdlIHRvIHF1ZXJ5ICBPbmx5IHRoZSBtYXRjaGVzIHRoYXQgYXJlIGZ1bGx5XG4gICAqICBjb250YWluZWQgd2l0aGluIHByb3ZpZGVkIHJhbmdlIHdpbGwgYmUgcmV0dXJuZWQuXG4gICAqKi9cbiAgc3RhcnRDb250YWluaW5nSW5kZXg/OiBudW1iZXI7XG5cbiAgLyoqIFRoZSBlbmQgaW5kZXggb2YgdGhlIHJhbmdlIHRvIHF1ZXJ5ICBPbmx5IHRoZSBtYXRjaGVzIHRoYXQgYXJlIGZ1bGx5XG4gICAqICBjb250YWluZWQgd2l0aGluIHByb3ZpZGVkIHJhbmdlIHdpbGwgYmUgcmV0dXJuZWQuXG4gICAqKi9cbiAgZW5kQ29udGFpbmluZ0luZGV4PzogbnVtYmVyO1xuXG4gIC8qKlxuICAgKiBUaGUgbWF4aW11bSBudW1iZXIgb2YgaW4tcHJvZ3Jlc3MgbWF0Y2hlcyBmb3IgdGhpcyBxdWVyeS5cbiAgICogVGhlIGxpbWl0IG11c3QgYmUgPiAwIGFuZCA8PSA2NTUzNi5cbiAgICovXG4gIG1hdGNoTGltaXQ/OiBudW1iZXI7XG5cbiAgLyoqXG4gICAqIFRoZSBtYXhpbXVtIHN0YXJ0IGRlcHRoIGZvciBhIHF1ZXJ5IGN1cnNvci5cbiAgICpcbiAgICogVGhpcyBwcmV2ZW50cyBjdXJzb3JzIGZyb20gZXhwbG9yaW5nIGNoaWxkcmVuIG5vZGVzIGF0IGEgY2VydGFpbiBkZXB0aC5cbiAgICogTm90ZSBpZiBhIHBhdHRlcm4gaW5jbHVkZXMgbWFueSBjaGlsZHJlbiwgdGhlbiB0aGV5IHdpbGwgc3RpbGwgYmVcbiAgICogY2hlY2tlZC5cbiAgICpcbiAgICogVGhlIHplcm8gbWF4IHN0YXJ0IGRlcHRoIHZhbHVlIGNhbiBiZSB1c2VkIGFzIGEgc3BlY2lhbCBiZWhhdmlvciBhbmRcbiAgICogaXQgaGVscHMgdG8gZGVzdHJ1Y3R1cmUgYSBzdWJ0cmVlIGJ5IHN0YXlpbmcgb24gYSBub2RlIGFuZCB1c2luZ1xuICAgKiBjYXB0dXJlcyBmb3IgaW50ZXJlc3RlZCBwYXJ0cy4gTm90ZSB0aGF0IHRoZSB6ZXJvIG1heCBzdGFydCBkZXB0aFxuICAgKiBvbmx5IGxpbWl0IGEgc2VhcmNoIGRlcHRoIGZvciBhIHBhdHRlcm4ncyByb290IG5vZGUgYnV0IG90aGVyIG5vZGVzXG4gICAqIHRoYXQgYXJlIHBhcnRzIG9mIHRoZSBwYXR0ZXJuIG1heSBiZSBzZWFyY2hlZCBhdCBhbnkgZGVwdGggd2hhdFxuICAgKiBkZWZpbmVkIGJ5IHRoZSBwYXR0ZXJuIHN0cnVjdHVyZS5cbiAgICpcbiAgICogU2V0IHRvIGBudWxsYCB0byByZW1vdmUgdGhlIG1heGltdW0gc3RhcnQgZGVwdGguXG4gICAqL1xuICBtYXhTdGFydERlcHRoPzogbnVtYmVyO1xuXG4gIC8qKlxuICAgKiBBIGZ1bmN0aW9uIHRoYXQgd2lsbCBiZSBjYWxsZWQgcGVyaW9kaWNhbGx5IGR1cmluZyB0aGUgZXhlY3V0aW9uIG9mIHRoZSBxdWVyeSB0byBjaGVja1xuICAgKiBpZiBxdWVyeSBleGVjdXRpb24gc2hvdWxkIGJlIGNhbmNlbGxlZC4gWW91IGNhbiBhbHNvIHVzZSB0aGlzIHRvIGluc3RydW1lbnQgcXVlcnkgZXhlY3V0aW9uXG4gICAqIGFuZCBjaGVjayB3aGVyZSB0aGUgcXVlcnkgaXMgYXQgaW4gdGhlIGRvY3VtZW50LiBUaGUgcHJvZ3Jlc3MgY2FsbGJhY2sgdGFrZXMgYSBzaW5nbGUgYXJndW1lbnQsXG4gICAqIHdoaWNoIGlzIGEge0BsaW5rIFF1ZXJ5U3RhdGV9IHJlcHJlc2VudGluZyB0aGUgY3VycmVudCBzdGF0ZSBvZiB0aGUgcXVlcnkuXG4gICAqL1xuICBwcm9ncmVzc0NhbGxiYWNrPzogKHN0YXRlOiBRdWVyeVN0YXRlKSA9PiB2b2lkO1xufVxuXG4vKipcbiAqIEEgc3RhdGVmdWwgb2JqZWN0IHRoYXQgaXMgcGFzc2VkIGludG8gdGhlIHByb2dyZXNzIGNhbGxiYWNrIHtAbGluayBRdWVyeU9wdGlvbnMjcHJvZ3Jlc3NDYWxsYmFja31cbiAqIHRvIHByb3ZpZGUgdGhlIGN1cnJlbnQgc3RhdGUgb2YgdGhlIHF1ZXJ5LlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFF1ZXJ5U3RhdGUge1xuICAvKiogVGhlIGJ5dGUgb2Zmc2V0IGluIHRoZSBkb2N1bWVudCB0aGF0IHRoZSBxdWVyeSBpcyBhdC4gKi9cbiAgY3VycmVudE9mZnNldDogbnVtYmVyO1xufVxuXG4vKiogQSByZWNvcmQgb2Yga2V5LXZhbHVlIHBhaXJzIGFzc29jaWF0ZWQgd2l0aCBhIHBhcnRpY3VsYXIgcGF0dGVybiBpbiBhIHtAbGluayBRdWVyeX0uICovXG5leHBvcnQgdHlwZSBRdWVyeVByb3BlcnRpZXMgPSBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudWxsPjtcblxuLyoqXG4gKiBBIHByZWRpY2F0ZSB0aGF0IGNvbnRhaW5zIGFuIG9wZXJhdG9yIGFuZCBsaXN0IG9mIG9wZXJhbmRzLlxuICovXG5leHBvcnQgaW50ZXJmYWNlIFF1ZXJ5UHJlZGljYXRlIHtcbiAgLyoqIFRoZSBvcGVyYXRvciBvZiB0aGUgcHJlZGljYXRlLCBsaWtlIGBtYXRjaD9gLCBgZXE/YCwgYHNldCFgLCBldGMuICovXG4gIG9wZXJhdG9yOiBzdHJpbmc7XG5cbiAgLyoqIFRoZSBvcGVyYW5kcyBvZiB0aGUgcHJlZGljYXRlLCB3aGljaCBhcmUgZWl0aGVyIGNhcHR1cmVzIG9yIHN0cmluZ3MuICovXG4gIG9wZXJhbmRzOiBQcmVkaWNhdGVTdGVwW107XG59XG5cbi8qKlxuICogQSBwYXJ0aWN1bGFyIHtAbGluayBOb2RlfSB0aGF0IGhhcyBiZWVuIGNhcHR1cmVkIHdpdGggYSBwYXJ0aWN1bGFyIG5hbWUgd2l0aGluIGFcbiAqIHtAbGluayBRdWVyeX0uXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVlcnlDYXB0dXJlIHtcbiAgLyoqIFRoZSBpbmRleCBvZiB0aGUgcGF0dGVybiB0aGF0IG1hdGNoZWQuICovXG4gIHBhdHRlcm5JbmRleDogbnVtYmVyO1xuXG4gIC8qKiBUaGUgbmFtZSBvZiB0aGUgY2FwdHVyZSAqL1xuICBuYW1lOiBzdHJpbmc7XG5cbiAgLyoqIFRoZSBjYXB0dXJlZCBub2RlICovXG4gIG5vZGU6IE5vZGU7XG5cbiAgLyoqIFRoZSBwcm9wZXJ0aWVzIGZvciBwcmVkaWNhdGVzIGRlY2xhcmVkIHdpdGggdGhlIG9wZXJhdG9yIGBzZXQhYC4gKi9cbiAgc2V0UHJvcGVydGllcz86IFF1ZXJ5UHJvcGVydGllcztcblxuICAvKiogVGhlIHByb3BlcnRpZXMgZm9yIHByZWRpY2F0ZXMgZGVjbGFyZWQgd2l0aCB0aGUgb3BlcmF0b3IgYGlzP2AuICovXG4gIGFzc2VydGVkUHJvcGVydGllcz86IFF1ZXJ5UHJvcGVydGllcztcblxuICAvKiogVGhlIHByb3BlcnRpZXMgZm9yIHByZWRpY2F0ZXMgZGVjbGFyZWQgd2l0aCB0aGUgb3BlcmF0b3IgYGlzLW5vdD9gLiAqL1xuICByZWZ1dGVkUHJvcGVydGllcz86IFF1ZXJ5UHJvcGVydGllcztcbn1cblxuLyoqIEEgbWF0Y2ggb2YgYSB7QGxpbmsgUXVlcnl9IHRvIGEgcGFydGljdWxhciBzZXQgb2Yge0BsaW5rIE5vZGV9cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUXVlcnlNYXRjaCB7XG4gIC8qKiBUaGUgaW5kZXggb2YgdGhlIHBhdHRlcm4gdGhhdCBtYXRjaGVkLiAqL1xuICBwYXR0ZXJuSW5kZXg6IG51bWJlcjtcblxuICAvKiogVGhlIGNhcHR1cmVzIGFzc29jaWF0ZWQgd2l0aCB0aGUgbWF0Y2guICovXG4gIGNhcHR1cmVzOiBRdWVyeUNhcHR1cmVbXTtcblxuICAvKiogVGhlIHByb3BlcnRpZXMgZm9yIHByZWRpY2F0ZXMgZGVjbGFyZWQgd2l0aCB0aGUgb3BlcmF0b3IgYHNldCFgLiAqL1xuICBzZXRQcm9wZXJ0aWVzPzogUXVlcnlQcm9wZXJ0aWVzO1xuXG4gIC8qKiBUaGUgcHJvcGVydGllcyBmb3IgcHJlZGljYXRlcyBkZWNsYXJlZCB3aXRoIHRoZSBvcGVyYXRvciBgaXM/YC4gKi9cbiAgYXNzZXJ0ZWRQcm9wZXJ0aWVzPzogUXVlcnlQcm9wZXJ0aWVzO1xuXG4gIC8qKiBUaGUgcHJvcGVydGllcyBmb3IgcHJlZGljYXRlcyBkZWNsYXJlZCB3aXRoIHRoZSBvcGVyYXRvciBgaXMtbm90P2AuICovXG4gIHJlZnV0ZWRQcm9wZXJ0aWVzPzogUXVlcnlQcm9wZXJ0aWVzO1xufVxuXG4vKiogQSBxdWFudGlmaWVyIGZvciBjYXB0dXJlcyAqL1xuZXhwb3J0IGNvbnN0IENhcHR1cmVRdWFudGlmaWVyID0ge1xuICBaZXJvOiAwLFxuICBaZXJvT3JPbmU6IDEsXG4gIFplcm9Pck1vcmU6IDIsXG4gIE9uZTogMyxcbiAgT25lT3JNb3JlOiA0XG59IGFzIGNvbnN0O1xuXG4vKiogQSBxdWFudGlmaWVyIGZvciBjYXB0dXJlcyAqL1xuZXhwb3J0IHR5cGUgQ2FwdHVyZVF1YW50aWZpZXIgPSB0eXBlb2YgQ2FwdHVyZVF1YW50aWZpZXJba2V5b2YgdHlwZW9mIENhcHR1cmVRdWFudGlmaWVyXTtcblxuLyoqXG4gKiBQcmVkaWNhdGVzIGFyZSByZXByZXNlbnRlZCBhcyBhIHNpbmdsZSBhcnJheSBvZiBzdGVwcy4gVGhlcmUgYXJlIHR3b1xuICogdHlwZXMgb2Ygc3RlcHMsIHdoaWNoIGNvcnJlc3BvbmQgdG8gdGhlIHR3byBsZWdhbCB2YWx1ZXMgZm9yXG4gKiB0aGUgYHR5cGVgIGZpZWxkOlxuICpcbiAqIC0gYENhcHR1cmVQcmVkaWNhdGVTdGVwYCAtIFN0ZXBzIHdpdGggdGhpcyB0eXBlIHJlcHJlc2VudCBuYW1lc1xuICogICAgb2YgY2FwdHVyZXMuXG4gKlxuICogLSBgU3RyaW5nUHJlZGljYXRlU3RlcGAgLSBTdGVwcyB3aXRoIHRoaXMgdHlwZSByZXByZXNlbnQgbGl0ZXJhbFxuICogICAgc3RyaW5ncy5cbiAqL1xuZXhwb3J0IHR5cGUgUHJlZGljYXRlU3RlcCA9IENhcHR1cmVQcmVkaWNhdGVTdGVwIHwgU3RyaW5nUHJlZGljYXRlU3RlcDtcblxuLyoqXG4gKiBBIHN0ZXAgaW4gYSBwcmVkaWNhdGUgdGhhdCByZWZlcnMgdG8gYSBjYXB0dXJlLlxuICpcbiAqIFRoZSBgbmFtZWAgZmllbGQgaXMgdGhlIG5hbWUgb2YgdGhlIGNhcHR1cmUuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FwdHVyZVByZWRpY2F0ZVN0ZXAgeyB0eXBlOiAnY2FwdHVyZScsIG5hbWU6IHN0cmluZyB9XG5cbi8qKlxuICogQSBzdGVwIGluIGEgcHJlZGljYXRlIHRoYXQgcmVmZXJzIHRvIGEgc3RyaW5nLlxuICpcbiAqIFRoZSBgdmFsdWVgIGZpZWxkIGlzIHRoZSBzdHJpbmcgdmFsdWUuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3RyaW5nUHJlZGljYXRlU3RlcCB7IHR5cGU6ICdzdHJpbmcnLCB2YWx1ZTogc3RyaW5nIH1cblxuY29uc3QgaXNDYXB0dXJlU3RlcCA9IChzdGVwOiBQcmVkaWNhdGVTdGVwKTogc3RlcCBpcyBFeHRyYWN0PFByZWRpY2F0ZVN0ZXAsIHsgdHlwZTogJ2NhcHR1cmUnIH0+ID0+XG4gIHN0ZXAudHlwZSA9PT0gJ2NhcHR1cmUnO1xuXG5jb25zdCBpc1N0cmluZ1N0ZXAgPSAoc3RlcDogUHJlZGljYXRlU3RlcCk6IHN0ZXAgaXMgRXh0cmFjdDxQcmVkaWNhdGVTdGVwLCB7IHR5cGU6ICdzdHJpbmcnIH0+ID0+XG4gIHN0ZXAudHlwZSA9PT0gJ3N0cmluZyc7XG5cbi8qKlxuICogQGludGVybmFsXG4gKlxuICogQSBmdW5jdGlvbiB0aGF0IGNoZWNrcyBpZiBhIGdpdmVuIHNldCBvZiBjYXB0dXJlcyBtYXRjaGVzIGEgcGFydGljdWxhclxuICogY29uZGl0aW9uLiBUaGlzIGlzIHVzZWQgaW4gdGhlIGJ1aWx0LWluIGBlcT9gLCBgbWF0Y2g/YCwgYW5kIGBhbnktb2Y/YFxuICogcHJlZGljYXRlcy5cbiAqL1xuZXhwb3J0IHR5cGUgVGV4dFByZWRpY2F0ZSA9IChjYXB0dXJlczogUXVlcnlDYXB0dXJlW10pID0+IGJvb2xlYW47XG5cbi8qKiBFcnJvciBjb2RlcyByZXR1cm5lZCBmcm9tIHRyZWUtc2l0dGVyIHF1ZXJ5IHBhcnNpbmcgKi9cbmV4cG9ydCBjb25zdCBRdWVyeUVycm9yS2luZCA9IHtcbiAgU3ludGF4OiAxLFxuICBOb2RlTmFtZTogMixcbiAgRmllbGROYW1lOiAzLFxuICBDYXB0dXJlTmFtZTogNCxcbiAgUGF0dGVyblN0cnVjdHVyZTogNSxcbn0gYXMgY29uc3Q7XG5cbi8qKiBBbiBlcnJvciB0aGF0IG9jY3VycmVkIHdoaWxlIHBhcnNpbmcgYSBxdWVyeSBzdHJpbmcuICovXG5leHBvcnQgdHlwZSBRdWVyeUVycm9yS2luZCA9IHR5cGVvZiBRdWVyeUVycm9yS2luZFtrZXlvZiB0eXBlb2YgUXVlcnlFcnJvcktpbmRdO1xuXG4vKiogSW5mb3JtYXRpb24gYWJvdXQgYSB7QGxpbmsgUXVlcnlFcnJvcn0uICovXG5leHBvcnQgaW50ZXJmYWNlIFF1ZXJ5RXJyb3JJbmZvIHtcbiAgW1F1ZXJ5RXJyb3JLaW5kLk5vZGVOYW1lXTogeyB3b3JkOiBzdHJpbmcgfTtcbiAgW1F1ZXJ5RXJyb3JLaW5kLkZpZWxkTmFtZV06IHsgd29yZDogc3RyaW5nIH07XG4gIFtRdWVyeUVycm9yS2luZC5DYXB0dXJlTmFtZV06IHsgd29yZDogc3RyaW5nIH07XG4gIFtRdWVyeUVycm9yS2luZC5QYXR0ZXJuU3RydWN0dXJlXTogeyBzdWZmaXg6IHN0cmluZyB9O1xuICBbUXVlcnlFcnJvcktpbmQuU3ludGF4XTogeyBzdWZmaXg6IHN0cmluZyB9O1xufVxuXG4vKiogRXJyb3IgdGhyb3duIHdoZW4gcGFyc2luZyBhIHRyZWUtc2l0dGVyIHF1ZXJ5IGZhaWxzICovXG5leHBvcnQgY2xhc3MgUXVlcnlFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgY29uc3RydWN0b3IoXG4gICAgcHVibGljIGtpbmQ6IFF1ZXJ5RXJyb3JLaW5kLFxuICAgIHB1YmxpYyBpbmZvOiBRdWVyeUVycm9ySW5mb1t0eXBlb2Yga2luZF0sXG4gICAgcHVibGljIGluZGV4OiBudW1iZXIsXG4gICAgcHVibGljIGxlbmd0aDogbnVtYmVyXG4gICkge1xuICAgIHN1cGVyKFF1ZXJ5RXJyb3IuZm9ybWF0TWVzc2FnZShraW5kLCBpbmZvKSk7XG4gICAgdGhpcy5uYW1lID0gJ1F1ZXJ5RXJyb3InO1xuICB9XG5cbiAgLyoqIEZvcm1hdHMgYW4gZXJyb3IgbWVzc2FnZSBiYXNlZCBvbiB0aGUgZXJyb3Iga2luZCBhbmQgaW5mbyAqL1xuICBwcml2YXRlIHN0YXRpYyBmb3JtYXRNZXNzYWdlKGtpbmQ6IFF1ZXJ5RXJyb3JLaW5kLCBpbmZvOiBRdWVyeUVycm9ySW5mb1tRdWVyeUVycm9yS2luZF0pOiBzdHJpbmcge1xuICAgIHN3aXRjaCAoa2luZCkge1xuICAgICAgY2FzZSBRdWVyeUVycm9yS2luZC5Ob2RlTmFtZTpcbiAgICAgICAgcmV0dXJuIGBCYWQgbm9kZSBuYW1lICckeyhpbmZvIGFzIFF1ZXJ5RXJyb3JJbmZvWzJdKS53b3JkfSdgO1xuICAgICAgY2FzZSBRdWVyeUVycm9yS2luZC5GaWVsZE5hbWU6XG4gICAgICAgIHJldHVybiBgQmFkIGZpZWxkIG5hbWUgJyR7KGluZm8gYXMgUXVlcnlFcnJvckluZm9bM10pLndvcmR9J2A7XG4gICAgICBjYXNlIFF1ZXJ5RXJyb3JLaW5kLkNhcHR1cmVOYW1lOlxuICAgICAgICByZXR1cm4gYEJhZCBjYXB0dXJlIG5hbWUgQCR7KGluZm8gYXMgUXVlcnlFcnJvckluZm9bNF0pLndvcmR9YDtcbiAgICAgIGNhc2UgUXVlcnlFcnJvcktpbmQuUGF0dGVyblN0cnVjdHVyZTpcbiAgICAgICAgcmV0dXJuIGBCYWQgcGF0dGVybiBzdHJ1Y3R1cmUgYXQgb2Zmc2V0ICR7KGluZm8gYXMgUXVlcnlFcnJvckluZm9bNV0pLnN1ZmZpeH1gO1xuICAgICAgY2FzZSBRdWVyeUVycm9yS2luZC5TeW50YXg6XG4gICAgICAgIHJldHVybiBgQmFkIHN5bnRheCBhdCBvZmZzZXQgJHsoaW5mbyBhcyBRdWVyeUVycm9ySW5mb1sxXSkuc3VmZml4fWA7XG4gICAgfVxuICB9XG59XG5cbi8qKlxuICogUGFyc2VzIHRoZSBgZXE/YCBhbmQgYG5vdC1lcT9gIHByZWRpY2F0ZXMgaW4gYSBxdWVyeSwgYW5kIHVwZGF0ZXMgdGhlIHRleHQgcHJlZGljYXRlcy5cbiAqL1xuZnVuY3Rpb24gcGFyc2VBbnlQcmVkaWNhdGUoXG4gIHN0ZXBzOiBQcmVkaWNhdGVTdGVwW10sXG4gIGluZGV4OiBudW1iZXIsXG4gIG9wZXJhdG9yOiBzdHJpbmcsXG4gIHRleHRQcmVkaWNhdGVzOiBUZXh0UHJlZGljYXRlW11bXSxcbikge1xuICBpZiAoc3RlcHMubGVuZ3RoICE9PSAzKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKFxuICAgICAgYFdyb25nIG51bWJlciBvZiBhcmd1bWVudHMgdG8gXFxgIyR7b3BlcmF0b3J9XFxgIHByZWRpY2F0ZS4gRXhwZWN0ZWQgMiwgZ290ICR7c3RlcHMubGVuZ3RoIC0gMX1gXG4gICAgKTtcbiAgfVxuXG4gIGlmICghaXNDYXB0dXJlU3RlcChzdGVwc1sxXSkpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXG4gICAgICBgRmlyc3QgYXJndW1lbnQgb2YgXFxgIyR7b3BlcmF0b3J9XFxgIHByZWRpY2F0ZSBtdXN0IGJlIGEgY2FwdHVyZS4gR290IFwiJHtzdGVwc1sxXS52YWx1ZX1cImBcbiAgICApO1xuICB9XG5cbiAgY29uc3QgaXNQb3NpdGl2ZSA9IG9wZXJhdG9yID09PSAnZXE/JyB8fCBvcGVyYXRvciA9PT0gJ2FueS1lcT8nO1xuICBjb25zdCBtYXRjaEFsbCA9ICFvcGVyYXRvci5zdGFydHNXaXRoKCdhbnktJyk7XG5cbiAgaWYgKGlzQ2FwdHVyZVN0ZXAoc3RlcHNbMl0pKSB7XG4gICAgY29uc3QgY2FwdHVyZU5hbWUxID0gc3RlcHNbMV0ubmFtZTtcbiAgICBjb25zdCBjYXB0dXJlTmFtZTIgPSBzdGVwc1syXS5uYW1lO1xuICAgIHRleHRQcmVkaWNhdGVzW2luZGV4XS5wdXNoKChjYXB0dXJlcykgPT4ge1xuICAgICAgY29uc3Qgbm9kZXMxOiBOb2RlW10gPSBbXTtcbiAgICAgIGNvbnN0IG5vZGVzMjogTm9kZVtdID0gW107XG4gICAgICBmb3IgKGNvbnN0IGMgb2YgY2FwdHVyZXMpIHtcbiAgICAgICAgaWYgKGMubmFtZSA9PT0gY2FwdHVyZU5hbWUxKSBub2RlczEucHVzaChjLm5vZGUpO1xuICAgICAgICBpZiAoYy5uYW1lID09PSBjYXB0dXJlTmFtZTIpIG5vZGVzMi5wdXNoKGMubm9kZSk7XG4gICAgICB9XG4gICAgICBjb25zdCBjb21wYXJlID0gKG4xOiB7IHRleHQ6IHN0cmluZyB9LCBuMjogeyB0ZXh0OiBzdHJpbmcgfSwgcG9zaXRpdmU6IGJvb2xlYW4pID0+IHtcbiAgICAgICAgcmV0dXJuIHBvc2l0aXZlID8gbjEudGV4dCA9PT0gbjIudGV4dCA6IG4xLnRleHQgIT09IG4yLnRleHQ7XG4gICAgICB9O1xuICAgICAgcmV0dXJuIG1hdGNoQWxsXG4gICAgICAgID8gbm9kZXMxLmV2ZXJ5KChuMSkgPT4gbm9kZXMyLnNvbWUoKG4yKSA9PiBjb21wYXJlKG4xLCBuMiwgaXNQb3NpdGl2ZSkpKVxuICAgICAgICA6IG5vZGVzMS5zb21lKChuMSkgPT4gbm9kZXMyLnNvbWUoKG4yKSA9PiBjb21wYXJlKG4xLCBuMiwgaXNQb3NpdGl2ZSkpKTtcbiAgICB9KTtcbiAgfSBlbHNlIHtcbiAgICBjb25zdCBjYXB0dXJlTmFtZSA9IHN0ZXBzWzFdLm5hbWU7XG4gICAgY29uc3Qgc3RyaW5nVmFsdWUgPSBzdGVwc1syXS52YWx1ZTtcbiAgICBjb25zdCBtYXRjaGVzID0gKG46IE5vZGUpID0+IG4udGV4dCA9PT0gc3RyaW5nVmFsdWU7XG4gICAgY29uc3QgZG9lc05vdE1hdGNoID0gKG46IE5vZGUpID0+IG4udGV4dCAhPT0gc3RyaW5nVmFsdWU7XG4gICAgdGV4dFByZWRpY2F0ZXNbaW5kZXhdLnB1c2goKGNhcHR1cmVzKSA9PiB7XG4gICAgICBjb25zdCBub2RlcyA9IFtdO1xuICAgICAgZm9yIChjb25zdCBjIG9mIGNhcHR1cmVzKSB7XG4gICAgICAgIGlmIChjLm5hbWUgPT09IGNhcHR1cmVOYW1lKSBub2Rlcy5wdXNoKGMubm9kZSk7XG4gICAgICB9XG4gICAgICBjb25zdCB0ZXN0ID0gaXNQb3NpdGl2ZSA/IG1hdGNoZXMgOiBkb2VzTm90TWF0Y2g7XG4gICAgICByZXR1cm4gbWF0Y2hBbGwgPyBub2Rlcy5ldmVyeSh0ZXN0KSA6IG5vZGVzLnNvbWUodGVzdCk7XG4gICAgfSk7XG4gIH1cbn1cblxuLyoqXG4gKiBQYXJzZXMgdGhlIGBtYXRjaD9gIGFuZCBgbm90LW1hdGNoP2AgcHJlZGljYXRlcyBpbiBhIHF1ZXJ5LCBhbmQgdXBkYXRlcyB0aGUgdGV4dCBwcmVkaWNhdGVzLlxuICovXG5mdW5jdGlvbiBwYXJzZU1hdGNoUHJlZGljYXRlKFxuICBzdGVwczogUHJlZGljYXRlU3RlcFtdLFxuICBpbmRleDogbnVtYmVyLFxuICBvcGVyYXRvcjogc3RyaW5nLFxuICB0ZXh0UHJlZGljYXRlczogVGV4dFByZWRpY2F0ZVtdW10sXG4pIHtcbiAgaWYgKHN0ZXBzLmxlbmd0aCAhPT0gMykge1xuICAgIHRocm93IG5ldyBFcnJvcihcbiAgICAgIGBXcm9uZyBudW1iZXIgb2YgYXJndW1lbnRzIHRvIFxcYCMke29wZXJhdG9yfVxcYCBwcmVkaWNhdGUuIEV4cGVjdGVkIDIsIGdvdCAke3N0ZXBzLmxlbmd0aCAtIDF9LmAsXG4gICAgKTtcbiAgfVxuXG4gIGlmIChzdGVwc1sxXS50eXBlICE9PSAnY2FwdHVyZScpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXG4gICAgICBgRmlyc3QgYXJndW1lbnQgb2YgXFxgIyR7b3BlcmF0b3J9XFxgIHByZWRpY2F0ZSBtdXN0IGJlIGEgY2FwdHVyZS4gR290IFwiJHtzdGVwc1sxXS52YWx1ZX1cIi5gLFxuICAgICk7XG4gIH1cblxuICBpZiAoc3RlcHNbMl0udHlwZSAhPT0gJ3N0cmluZycpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXG4gICAgICBgU2Vjb25kIGFyZ3VtZW50IG9mIFxcYCMke29wZXJhdG9yfVxcYCBwcmVkaWNhdGUgbXVzdCBiZSBhIHN0cmluZy4gR290IEAke3N0ZXBzWzJdLm5hbWV9LmAsXG4gICAgKTtcbiAgfVxuXG4gIGNvbnN0IGlzUG9zaXRpdmUgPSBvcGVyYXRvciA9PT0gJ21hdGNoPycgfHwgb3BlcmF0b3IgPT09ICdhbnktbWF0Y2g/JztcbiAgY29uc3QgbWF0Y2hBbGwgPSAhb3BlcmF0b3Iuc3RhcnRzV2l0aCgnYW55LScpO1xuICBjb25zdCBjYXB0dXJlTmFtZSA9IHN0ZXBzWzFdLm5hbWU7XG4gIGNvbnN0IHJlZ2V4ID0gbmV3IFJlZ0V4cChzdGVwc1syXS52YWx1ZSk7XG4gIHRleHRQcmVkaWNhdGVzW2luZGV4XS5wdXNoKChjYXB0dXJlcykgPT4ge1xuICAgIGNvbnN0IG5vZGVzID0gW107XG4gICAgZm9yIChjb25zdCBjIG9mIGNhcHR1cmVzKSB7XG4gICAgICBpZiAoYy5uYW1lID09PSBjYXB0dXJlTmFtZSkgbm9kZXMucHVzaChjLm5vZGUudGV4dCk7XG4gICAgfVxuICAgIGNvbnN0IHRlc3QgPSAodGV4dDogc3RyaW5nLCBwb3NpdGl2ZTogYm9vbGVhbikgPT4ge1xuICAgICAgcmV0dXJuIHBvc2l0aXZlID9cbiAgICAgICAgcmVnZXgudGVzdCh0ZXh0KSA6XG4gICAgICAgICFyZWdleC50ZXN0KHRleHQpO1xuICAgIH07XG4gICAgaWYgKG5vZGVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuICFpc1Bvc2l0aXZlO1xuICAgIHJldHVybiBtYXRjaEFsbCA/XG4gICAgICBub2Rlcy5ldmVyeSgodGV4dCkgPT4gdGVzdCh0ZXh0LCBpc1Bvc2l0aXZlKSkgOlxuICAgICAgbm9kZXMuc29tZSgodGV4dCkgPT4gdGVzdCh0ZXh0LCBpc1Bvc2l0aXZlKSk7XG4gIH0pO1xufVxuXG4vKipcbiAqIFBhcnNlcyB0aGUgYGFueS1vZj9gIGFuZCBgbm90LWFueS1vZj9gIHByZWRpY2F0ZXMgaW4gYSBxdWVyeSwgYW5kIHVwZGF0ZXMgdGhlIHRleHQgcHJlZGljYXRlcy5cbiAqL1xuZnVuY3Rpb24gcGFyc2VBbnlPZlByZWRpY2F0ZShcbiAgc3RlcHM6IFByZWRpY2F0ZVN0ZXBbXSxcbiAgaW5kZXg6IG51bWJlcixcbiAgb3BlcmF0b3I6IHN0cmluZyxcbiAgdGV4dFByZWRpY2F0ZXM6IFRleHRQcmVkaWNhdGVbXVtdLFxuKSB7XG4gIGlmIChzdGVwcy5sZW5ndGggPCAyKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKFxuICAgICAgYFdyb25nIG51bWJlciBvZiBhcmd1bWVudHMgdG8gXFxgIyR7b3BlcmF0b3J9XFxgIHByZWRpY2F0ZS4gRXhwZWN0ZWQgYXQgbGVhc3QgMS4gR290ICR7c3RlcHMubGVuZ3RoIC0gMX0uYCxcbiAgICApO1xuICB9XG5cbiAgaWYgKHN0ZXBzWzFdLnR5cGUgIT09ICdjYXB0dXJlJykge1xuICAgIHRocm93IG5ldyBFcnJvcihcbiAgICAgIGBGaXJzdCBhcmd1bWVudCBvZiBcXGAjJHtvcGVyYXRvcn1cXGAgcHJlZGljYXRlIG11c3QgYmUgYSBjYXB0dXJlLiBHb3QgXCIke3N0ZXBzWzFdLnZhbHVlfVwiLmAsXG4gICAgKTtcbiAgfVxuXG4gIGNvbnN0IGlzUG9zaXRpdmUgPSBvcGVyYXRvciA9PT0gJ2FueS1vZj8nO1xuICBjb25zdCBjYXB0dXJlTmFtZSA9IHN0ZXBzWzFdLm5hbWU7XG5cbiAgY29uc3Qgc3RyaW5nU3RlcHMgPSBzdGVwcy5zbGljZSgyKTtcbiAgaWYgKCFzdHJpbmdTdGVwcy5ldmVyeShpc1N0cmluZ1N0ZXApKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKFxuICAgICAgYEFyZ3VtZW50cyB0byBcXGAjJHtvcGVyYXRvcn1cXGAgcHJlZGljYXRlIG11c3QgYmUgc3RyaW5ncy5cIi5gLFxuICAgICk7XG4gIH1cbiAgY29uc3QgdmFsdWVzID0gc3RyaW5nU3RlcHMubWFwKChzKSA9PiBzLnZhbHVlKTtcblxuICB0ZXh0UHJlZGljYXRlc1tpbmRleF0ucHVzaCgoY2FwdHVyZXMpID0+IHtcbiAgICBjb25zdCBub2RlcyA9IFtdO1xuICAgIGZvciAoY29uc3QgYyBvZiBjYXB0dXJlcykge1xuICAgICAgaWYgKGMubmFtZSA9PT0gY2FwdHVyZU5hbWUpIG5vZGVzLnB1c2goYy5ub2RlLnRleHQpO1xuICAgIH1cbiAgICBpZiAobm9kZXMubGVuZ3RoID09PSAwKSByZXR1cm4gIWlzUG9zaXRpdmU7XG4gICAgcmV0dXJuIG5vZGVzLmV2ZXJ5KCh0ZXh0KSA9PiB2YWx1ZXMuaW5jbHVkZXModGV4dCkpID09PSBpc1Bvc2l0aXZlO1xuICB9KTtcbn1cblxuLyoqXG4gKiBQYXJzZXMgdGhlIGBpcz9gIGFuZCBgaXMtbm90P2AgcHJlZGljYXRlcyBpbiBhIHF1ZXJ5LCBhbmQgdXBkYXRlcyB0aGUgYXNzZXJ0ZWQgb3IgcmVmdXRlZCBwcm9wZXJ0aWVzLFxuICogZGVwZW5kaW5nIG9uIGlmIHRoZSBvcGVyYXRvciBpcyBwb3NpdGl2ZSBvciBuZWdhdGl2ZS5cbiAqL1xuZnVuY3Rpb24gcGFyc2VJc1ByZWRpY2F0ZShcbiAgc3RlcHM6IFByZWRpY2F0ZVN0ZXBbXSxcbiAgaW5kZXg6IG51bWJlcixcbiAgb3BlcmF0b3I6IHN0cmluZyxcbiAgYXNzZXJ0ZWRQcm9wZXJ0aWVzOiBRdWVyeVByb3BlcnRpZXNbXSxcbiAgcmVmdXRlZFByb3BlcnRpZXM6IFF1ZXJ5UHJvcGVydGllc1tdLFxuKSB7XG4gIGlmIChzdGVwcy5sZW5ndGggPCAyIHx8IHN0ZXBzLmxlbmd0aCA+IDMpIHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXG4gICAgICBgV3JvbmcgbnVtYmVyIG9mIGFyZ3VtZW50cyB0byBcXGAjJHtvcGVyYXRvcn1cXGAgcHJlZGljYXRlLiBFeHBlY3RlZCAxIG9yIDIuIEdvdCAke3N0ZXBzLmxlbmd0aCAtIDF9LmAsXG4gICAgKTtcbiAgfVxuXG4gIGlmICghc3RlcHMuZXZlcnkoaXNTdHJpbmdTdGVwKSkge1xuICAgIHRocm93IG5ldyBFcnJvcihcbiAgICAgIGBBcmd1bWVudHMgdG8gXFxgIyR7b3BlcmF0b3J9XFxgIHByZWRpY2F0ZSBtdXN0IGJlIHN0cmluZ3MuXCIuYCxcbiAgICApO1xuICB9XG5cbiAgY29uc3QgcHJvcGVydGllcyA9IG9wZXJhdG9yID09PSAnaXM/JyA/IGFzc2VydGVkUHJvcGVydGllcyA6IHJlZnV0ZWRQcm9wZXJ0aWVzO1xuICBpZiAoIXByb3BlcnRpZXNbaW5kZXhdKSBwcm9wZXJ0aWVzW2luZGV4XSA9IHt9O1xuICBwcm9wZXJ0aWVzW2luZGV4XVtzdGVwc1sxXS52YWx1ZV0gPSBzdGVwc1syXT8udmFsdWUgPz8gbnVsbDtcbn1cblxuLyoqXG4gKiBQYXJzZXMgdGhlIGBzZXQhYCBkaXJlY3RpdmUgaW4gYSBxdWVyeSwgYW5kIHVwZGF0ZXMgdGhlIHNldCBwcm9wZXJ0aWVzLlxuICovXG5mdW5jdGlvbiBwYXJzZVNldERpcmVjdGl2ZShcbiAgc3RlcHM6IFByZWRpY2F0ZVN0ZXBbXSxcbiAgaW5kZXg6IG51bWJlcixcbiAgc2V0UHJvcGVydGllczogUXVlcnlQcm9wZXJ0aWVzW10sXG4pIHtcbiAgaWYgKHN0ZXBzLmxlbmd0aCA8IDIgfHwgc3RlcHMubGVuZ3RoID4gMykge1xuICAgIHRocm93IG5ldyBFcnJvcihgV3JvbmcgbnVtYmVyIG9mIGFyZ3VtZW50cyB0byBcXGAjc2V0IVxcYCBwcmVkaWNhdGUuIEV4cGVjdGVkIDEgb3IgMi4gR290ICR7c3RlcHMubGVuZ3RoIC0gMX0uYCk7XG4gIH1cbiAgaWYgKCFzdGVwcy5ldmVyeShpc1N0cmluZ1N0ZXApKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKGBBcmd1bWVudHMgdG8gXFxgI3NldCFcXGAgcHJlZGljYXRlIG11c3QgYmUgc3RyaW5ncy5cIi5gKTtcbiAgfVxuICBpZiAoIXNldFByb3BlcnRpZXNbaW5kZXhdKSBzZXRQcm9wZXJ0aWVzW2luZGV4XSA9IHt9O1xuICBzZXRQcm9wZXJ0aWVzW2luZGV4XVtzdGVwc1sxXS52YWx1ZV0gPSBzdGVwc1syXT8udmFsdWUgPz8gbnVsbDtcbn1cblxuLyoqXG4gKiBQYXJzZXMgdGhlIHByZWRpY2F0ZSBhdCBhIGdpdmVuIHN0ZXAgaW4gYSBwYXR0ZXJuLCBhbmQgdXBkYXRlcyB0aGUgYXBwcm9wcmlhdGVcbiAqIHByZWRpY2F0ZXMgb3IgcHJvcGVydGllcy5cbiAqL1xuZnVuY3Rpb24gcGFyc2VQYXR0ZXJuKFxuICBpbmRleDogbnVtYmVyLFxuICBzdGVwVHlwZTogbnVtYmVyLFxuICBzdGVwVmFsdWVJZDogbnVtYmVyLFxuICBjYXB0dXJlTmFtZXM6IHN0cmluZ1tdLFxuICBzdHJpbmdWYWx1ZXM6IHN0cmluZ1tdLFxuICBzdGVwczogUHJlZGljYXRlU3RlcFtdLFxuICB0ZXh0UHJlZGljYXRlczogVGV4dFByZWRpY2F0ZVtdW10sXG4gIHByZWRpY2F0ZXM6IFF1ZXJ5UHJlZGljYXRlW11bXSxcbiAgc2V0UHJvcGVydGllczogUXVlcnlQcm9wZXJ0aWVzW10sXG4gIGFzc2VydGVkUHJvcGVydGllczogUXVlcnlQcm9wZXJ0aWVzW10sXG4gIHJlZnV0ZWRQcm9wZXJ0aWVzOiBRdWVyeVByb3BlcnRpZXNbXSxcbikge1xuICBpZiAoc3RlcFR5cGUgPT09IFBSRURJQ0FURV9TVEVQX1RZUEVfQ0FQVFVSRSkge1xuICAgIGNvbnN0IG5hbWUgPSBjYXB0dXJlTmFtZXNbc3RlcFZhbHVlSWRdO1xuICAgIHN0ZXBzLnB1c2goeyB0eXBlOiAnY2FwdHVyZScsIG5hbWUgfSk7XG4gIH0gZWxzZSBpZiAoc3RlcFR5cGUgPT09IFBSRURJQ0FURV9TVEVQX1RZUEVfU1RSSU5HKSB7XG4gICAgc3RlcHMucHVzaCh7IHR5cGU6ICdzdHJpbmcnLCB2YWx1ZTogc3RyaW5nVmFsdWVzW3N0ZXBWYWx1ZUlkXSB9KTtcbiAgfSBlbHNlIGlmIChzdGVwcy5sZW5ndGggPiAwKSB7XG4gICAgaWYgKHN0ZXBzWzBdLnR5cGUgIT09ICdzdHJpbmcnKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ1ByZWRpY2F0ZXMgbXVzdCBiZWdpbiB3aXRoIGEgbGl0ZXJhbCB2YWx1ZScpO1xuICAgIH1cblxuICAgIGNvbnN0IG9wZXJhdG9yID0gc3RlcHNbMF0udmFsdWU7XG4gICAgc3dpdGNoIChvcGVyYXRvcikge1xuICAgICAgY2FzZSAnYW55LW5vdC1lcT8nOlxuICAgICAgY2FzZSAnbm90LWVxPyc6XG4gICAgICBjYXNlICdhbnktZXE/JzpcbiAgICAgIGNhc2UgJ2VxPyc6XG4gICAgICAgIHBhcnNlQW55UHJlZGljYXRlKHN0ZXBzLCBpbmRleCwgb3BlcmF0b3IsIHRleHRQcmVkaWNhdGVzKTtcbiAgICAgICAgYnJlYWs7XG5cbiAgICAgIGNhc2UgJ2FueS1ub3QtbWF0Y2g/JzpcbiAgICAgIGNhc2UgJ25vdC1tYXRjaD8nOlxuICAgICAgY2FzZSAnYW55LW1hdGNoPyc6XG4gICAgICBjYXNlICdtYXRjaD8nOlxuICAgICAgICBwYXJzZU1hdGNoUHJlZGljYXRlKHN0ZXBzLCBpbmRleCwgb3BlcmF0b3IsIHRleHRQcmVkaWNhdGVzKTtcbiAgICAgICAgYnJlYWs7XG5cbiAgICAgIGNhc2UgJ25vdC1hbnktb2Y/JzpcbiAgICAgIGNhc2UgJ2FueS1vZj8nOlxuICAgICAgICBwYXJzZUFueU9mUHJlZGljYXRlKHN0ZXBzLCBpbmRleCwgb3BlcmF0b3IsIHRleHRQcmVkaWNhdGVzKTtcbiAgICAgICAgYnJlYWs7XG5cbiAgICAgIGNhc2UgJ2lzPyc6XG4gICAgICBjYXNlICdpcy1ub3Q/JzpcbiAgICAgICAgcGFyc2VJc1ByZWRpY2F0ZShzdGVwcywgaW5kZXgsIG9wZXJhdG9yLCBhc3NlcnRlZFByb3BlcnRpZXMsIHJlZnV0ZWRQcm9wZXJ0aWVzKTtcbiAgICAgICAgYnJlYWs7XG5cbiAgICAgIGNhc2UgJ3NldCEnOlxuICAgICAgICBwYXJzZVNldERpcmVjdGl2ZShzdGVwcywgaW5kZXgsIHNldFByb3BlcnRpZXMpO1xuICAgICAgICBicmVhaztcblxuICAgICAgZGVmYXVsdDpcbiAgICAgICAgcHJlZGljYXRlc1tpbmRleF0ucHVzaCh7IG9wZXJhdG9yLCBvcGVyYW5kczogc3RlcHMuc2xpY2UoMSkgfSk7XG4gICAgfVxuXG4gICAgc3RlcHMubGVuZ3RoID0gMDtcbiAgfVxufVxuXG4vKipcbiAqIENvbnZlcnRzIGEgVVRGLTggYnl0ZSBvZmZzZXQgaW50byBhIHF1ZXJ5J3Mgc291cmNlLCB3aGljaCBpcyB3aGF0IHRoZSBDIEFQSVxuICogcmVwb3J0cywgaW50byBhbiBpbmRleCBpbnRvIHRoZSBzb3VyY2Ugc3RyaW5nLlxuICovXG5mdW5jdGlvbiBpbmRleEZvckJ5dGVPZmZzZXQoc291cmNlOiBzdHJpbmcsIGJ5dGVPZmZzZXQ6IG51bWJlcik6IG51bWJlciB7XG4gIC8vIGVuY29kZUludG8gc3RvcHMgYmVmb3JlIHRoZSBmaXJzdCBjaGFyYWN0ZXIgdGhhdCBkb2Vzbid0IGZpdCwgc28gYHJlYWRgIGlzXG4gIC8vIHRoZSBudW1iZXIgb2YgVVRGLTE2IGNvZGUgdW5pdHMgaW4gdGhlIGZpcnN0IGBieXRlT2Zmc2V0YCBieXRlcy5cbiAgcmV0dXJuIG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZUludG8oc291cmNlLCBuZXcgVWludDhBcnJheShieXRlT2Zmc2V0KSkucmVhZDtcbn1cblxuY29uc3QgZmluYWxpemVyID0gbmV3RmluYWxpemVyKChhZGRyZXNzOiBudW1iZXIpID0+IHtcbiAgQy5fdHNfcXVlcnlfZGVsZXRlKGFkZHJlc3MpO1xufSk7XG5cbmV4cG9ydCBjbGFzcyBRdWVyeSB7XG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgcHJpdmF0ZSBbMF0gPSAwOyAvLyBJbnRlcm5hbCBoYW5kbGUgZm9yIFdhc21cblxuICAvKiogQGludGVybmFsICovXG4gIHByaXZhdGUgZXhjZWVkZWRNYXRjaExpbWl0OiBib29sZWFuO1xuXG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgcHJpdmF0ZSB0ZXh0UHJlZGljYXRlczogVGV4dFByZWRpY2F0ZVtdW107XG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBwcml2YXRlIHJlYWRvbmx5IHNvdXJjZTogc3RyaW5nO1xuXG4gIC8qKiBUaGUgbmFtZXMgb2YgdGhlIGNhcHR1cmVzIHVzZWQgaW4gdGhlIHF1ZXJ5LiAqL1xuICByZWFkb25seSBjYXB0dXJlTmFtZXM6IHN0cmluZ1tdO1xuXG4gIC8qKiBUaGUgcXVhbnRpZmllcnMgb2YgdGhlIGNhcHR1cmVzIHVzZWQgaW4gdGhlIHF1ZXJ5LiAqL1xuICByZWFkb25seSBjYXB0dXJlUXVhbnRpZmllcnM6IENhcHR1cmVRdWFudGlmaWVyW11bXTtcblxuICAvKipcbiAgICogVGhlIG90aGVyIHVzZXItZGVmaW5lZCBwcmVkaWNhdGVzIGFzc29jaWF0ZWQgd2l0aCB0aGUgZ2l2ZW4gaW5kZXguXG4gICAqXG4gICAqIFRoaXMgaW5jbHVkZXMgcHJlZGljYXRlcyB3aXRoIG9wZXJhdG9ycyBvdGhlciB0aGFuOlxuICAgKiAtIGBtYXRjaD9gXG4gICAqIC0gYGVxP2AgYW5kIGBub3QtZXE/YFxuICAgKiAtIGBhbnktb2Y/YCBhbmQgYG5vdC1hbnktb2Y/YFxuICAgKiAtIGBpcz9gIGFuZCBgaXMtbm90P2BcbiAgICogLSBgc2V0IWBcbiAgICovXG4gIHJlYWRvbmx5IHByZWRpY2F0ZXM6IFF1ZXJ5UHJlZGljYXRlW11bXTtcblxuICAvKiogVGhlIHByb3BlcnRpZXMgZm9yIHByZWRpY2F0ZXMgd2l0aCB0aGUgb3BlcmF0b3IgYHNldCFgLiAqL1xuICByZWFkb25seSBzZXRQcm9wZXJ0aWVzOiBRdWVyeVByb3BlcnRpZXNbXTtcblxuICAvKiogVGhlIHByb3BlcnRpZXMgZm9yIHByZWRpY2F0ZXMgd2l0aCB0aGUgb3BlcmF0b3IgYGlzP2AuICovXG4gIHJlYWRvbmx5IGFzc2VydGVkUHJvcGVydGllczogUXVlcnlQcm9wZXJ0aWVzW107XG5cbiAgLyoqIFRoZSBwcm9wZXJ0aWVzIGZvciBwcmVkaWNhdGVzIHdpdGggdGhlIG9wZXJhdG9yIGBpcy1ub3Q/YC4gKi9cbiAgcmVhZG9ubHkgcmVmdXRlZFByb3BlcnRpZXM6IFF1ZXJ5UHJvcGVydGllc1tdO1xuXG4gIC8qKiBUaGUgbWF4aW11bSBudW1iZXIgb2YgaW4tcHJvZ3Jlc3MgbWF0Y2hlcyBmb3IgdGhpcyBjdXJzb3IuICovXG4gIG1hdGNoTGltaXQ/OiBudW1iZXI7XG5cbiAgLyoqXG4gICAqIENyZWF0ZSBhIG5ldyBxdWVyeSBmcm9tIGEgc3RyaW5nIGNvbnRhaW5pbmcgb25lIG9yIG1vcmUgUy1leHByZXNzaW9uXG4gICAqIHBhdHRlcm5zLlxuICAgKlxuICAgKiBUaGUgcXVlcnkgaXMgYXNzb2NpYXRlZCB3aXRoIGEgcGFydGljdWxhciBsYW5ndWFnZSwgYW5kIGNhbiBvbmx5IGJlIHJ1blxuICAgKiBvbiBzeW50YXggbm9kZXMgcGFyc2VkIHdpdGggdGhhdCBsYW5ndWFnZS4gUmVmZXJlbmNlcyB0byBRdWVyaWVzIGNhbiBiZVxuICAgKiBzaGFyZWQgYmV0d2VlbiBtdWx0aXBsZSB0aHJlYWRzLlxuICAgKlxuICAgKiBAbGluayB7QHNlZSBodHRwczovL3RyZWUtc2l0dGVyLmdpdGh1Yi5pby90cmVlLXNpdHRlci91c2luZy1wYXJzZXJzL3F1ZXJpZXN9XG4gICAqL1xuICBjb25zdHJ1Y3RvcihsYW5ndWFnZTogTGFuZ3VhZ2UsIHNvdXJjZTogc3RyaW5nKSB7XG4gICAgY29uc3Qgc291cmNlTGVuZ3RoID0gQy5sZW5ndGhCeXRlc1VURjgoc291cmNlKTtcbiAgICBjb25zdCBzb3VyY2VBZGRyZXNzID0gQy5fbWFsbG9jKHNvdXJjZUxlbmd0aCArIDEpO1xuICAgIEMuc3RyaW5nVG9VVEY4KHNvdXJjZSwgc291cmNlQWRkcmVzcywgc291cmNlTGVuZ3RoICsgMSk7XG4gICAgY29uc3QgYWRkcmVzcyA9IEMuX3RzX3F1ZXJ5X25ldyhcbiAgICAgIGxhbmd1YWdlWzBdLFxuICAgICAgc291cmNlQWRkcmVzcyxcbiAgICAgIHNvdXJjZUxlbmd0aCxcbiAgICAgIFRSQU5TRkVSX0JVRkZFUixcbiAgICAgIFRSQU5TRkVSX0JVRkZFUiArIFNJWkVfT0ZfSU5UXG4gICAgKTtcblxuICAgIGlmICghYWRkcmVzcykge1xuICAgICAgY29uc3QgZXJyb3JJZCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9JTlQsICdpMzInKSBhcyBRdWVyeUVycm9yS2luZDtcbiAgICAgIGNvbnN0IGVycm9yQnl0ZSA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgICBjb25zdCBlcnJvckluZGV4ID0gQy5VVEY4VG9TdHJpbmcoc291cmNlQWRkcmVzcywgZXJyb3JCeXRlKS5sZW5ndGg7XG4gICAgICBjb25zdCBzdWZmaXggPSBzb3VyY2Uuc2xpY2UoZXJyb3JJbmRleCwgZXJyb3JJbmRleCArIDEwMCkuc3BsaXQoJ1xcbicpWzBdO1xuICAgICAgY29uc3Qgd29yZCA9IHN1ZmZpeC5tYXRjaChRVUVSWV9XT1JEX1JFR0VYKT8uWzBdID8/ICcnO1xuICAgICAgQy5fZnJlZShzb3VyY2VBZGRyZXNzKTtcblxuICAgICAgc3dpdGNoIChlcnJvcklkKSB7XG4gICAgICAgIGNhc2UgUXVlcnlFcnJvcktpbmQuU3ludGF4OlxuICAgICAgICAgIHRocm93IG5ldyBRdWVyeUVycm9yKFF1ZXJ5RXJyb3JLaW5kLlN5bnRheCwgeyBzdWZmaXg6IGAke2Vycm9ySW5kZXh9OiAnJHtzdWZmaXh9Jy4uLmAgfSwgZXJyb3JJbmRleCwgMCk7XG4gICAgICAgIGNhc2UgUXVlcnlFcnJvcktpbmQuTm9kZU5hbWU6XG4gICAgICAgICAgdGhyb3cgbmV3IFF1ZXJ5RXJyb3IoZXJyb3JJZCwgeyB3b3JkIH0sIGVycm9ySW5kZXgsIHdvcmQubGVuZ3RoKTtcbiAgICAgICAgY2FzZSBRdWVyeUVycm9yS2luZC5GaWVsZE5hbWU6XG4gICAgICAgICAgdGhyb3cgbmV3IFF1ZXJ5RXJyb3IoZXJyb3JJZCwgeyB3b3JkIH0sIGVycm9ySW5kZXgsIHdvcmQubGVuZ3RoKTtcbiAgICAgICAgY2FzZSBRdWVyeUVycm9yS2luZC5DYXB0dXJlTmFtZTpcbiAgICAgICAgICB0aHJvdyBuZXcgUXVlcnlFcnJvcihlcnJvcklkLCB7IHdvcmQgfSwgZXJyb3JJbmRleCwgd29yZC5sZW5ndGgpO1xuICAgICAgICBjYXNlIFF1ZXJ5RXJyb3JLaW5kLlBhdHRlcm5TdHJ1Y3R1cmU6XG4gICAgICAgICAgdGhyb3cgbmV3IFF1ZXJ5RXJyb3IoZXJyb3JJZCwgeyBzdWZmaXg6IGAke2Vycm9ySW5kZXh9OiAnJHtzdWZmaXh9Jy4uLmAgfSwgZXJyb3JJbmRleCwgMCk7XG4gICAgICB9XG4gICAgfVxuXG4gICAgY29uc3Qgc3RyaW5nQ291bnQgPSBDLl90c19xdWVyeV9zdHJpbmdfY291bnQoYWRkcmVzcyk7XG4gICAgY29uc3QgY2FwdHVyZUNvdW50ID0gQy5fdHNfcXVlcnlfY2FwdHVyZV9jb3VudChhZGRyZXNzKTtcbiAgICBjb25zdCBwYXR0ZXJuQ291bnQgPSBDLl90c19xdWVyeV9wYXR0ZXJuX2NvdW50KGFkZHJlc3MpO1xuICAgIGNvbnN0IGNhcHR1cmVOYW1lcyA9IG5ldyBBcnJheTxzdHJpbmc+KGNhcHR1cmVDb3VudCk7XG4gICAgY29uc3QgY2FwdHVyZVF1YW50aWZpZXJzID0gbmV3IEFycmF5PENhcHR1cmVRdWFudGlmaWVyW10+KHBhdHRlcm5Db3VudCk7XG4gICAgY29uc3Qgc3RyaW5nVmFsdWVzID0gbmV3IEFycmF5PHN0cmluZz4oc3RyaW5nQ291bnQpO1xuXG4gICAgLy8gRmlsbCBpbiB0aGUgY2FwdHVyZSBuYW1lc1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY2FwdHVyZUNvdW50OyBpKyspIHtcbiAgICAgIGNvbnN0IG5hbWVBZGRyZXNzID0gQy5fdHNfcXVlcnlfY2FwdHVyZV9uYW1lX2Zvcl9pZChcbiAgICAgICAgYWRkcmVzcyxcbiAgICAgICAgaSxcbiAgICAgICAgVFJBTlNGRVJfQlVGRkVSXG4gICAgICApO1xuICAgICAgY29uc3QgbmFtZUxlbmd0aCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgICBjYXB0dXJlTmFtZXNbaV0gPSBDLlVURjhUb1N0cmluZyhuYW1lQWRkcmVzcywgbmFtZUxlbmd0aCk7XG4gICAgfVxuXG4gICAgLy8gRmlsbCBpbiB0aGUgY2FwdHVyZSBxdWFudGlmaWVyc1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgcGF0dGVybkNvdW50OyBpKyspIHtcbiAgICAgIGNvbnN0IGNhcHR1cmVRdWFudGlmaWVyc0FycmF5ID0gbmV3IEFycmF5PENhcHR1cmVRdWFudGlmaWVyPihjYXB0dXJlQ291bnQpO1xuICAgICAgZm9yIChsZXQgaiA9IDA7IGogPCBjYXB0dXJlQ291bnQ7IGorKykge1xuICAgICAgICBjb25zdCBxdWFudGlmaWVyID0gQy5fdHNfcXVlcnlfY2FwdHVyZV9xdWFudGlmaWVyX2Zvcl9pZChhZGRyZXNzLCBpLCBqKTtcbiAgICAgICAgY2FwdHVyZVF1YW50aWZpZXJzQXJyYXlbal0gPSBxdWFudGlmaWVyIGFzIENhcHR1cmVRdWFudGlmaWVyO1xuICAgICAgfVxuICAgICAgY2FwdHVyZVF1YW50aWZpZXJzW2ldID0gY2FwdHVyZVF1YW50aWZpZXJzQXJyYXk7XG4gICAgfVxuXG4gICAgLy8gRmlsbCBpbiB0aGUgc3RyaW5nIHZhbHVlc1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgc3RyaW5nQ291bnQ7IGkrKykge1xuICAgICAgY29uc3QgdmFsdWVBZGRyZXNzID0gQy5fdHNfcXVlcnlfc3RyaW5nX3ZhbHVlX2Zvcl9pZChcbiAgICAgICAgYWRkcmVzcyxcbiAgICAgICAgaSxcbiAgICAgICAgVFJBTlNGRVJfQlVGRkVSXG4gICAgICApO1xuICAgICAgY29uc3QgbmFtZUxlbmd0aCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgICBzdHJpbmdWYWx1ZXNbaV0gPSBDLlVURjhUb1N0cmluZyh2YWx1ZUFkZHJlc3MsIG5hbWVMZW5ndGgpO1xuICAgIH1cblxuICAgIGNvbnN0IHNldFByb3BlcnRpZXMgPSBuZXcgQXJyYXk8UXVlcnlQcm9wZXJ0aWVzPihwYXR0ZXJuQ291bnQpO1xuICAgIGNvbnN0IGFzc2VydGVkUHJvcGVydGllcyA9IG5ldyBBcnJheTxRdWVyeVByb3BlcnRpZXM+KHBhdHRlcm5Db3VudCk7XG4gICAgY29uc3QgcmVmdXRlZFByb3BlcnRpZXMgPSBuZXcgQXJyYXk8UXVlcnlQcm9wZXJ0aWVzPihwYXR0ZXJuQ291bnQpO1xuICAgIGNvbnN0IHByZWRpY2F0ZXMgPSBuZXcgQXJyYXk8UXVlcnlQcmVkaWNhdGVbXT4ocGF0dGVybkNvdW50KTtcbiAgICBjb25zdCB0ZXh0UHJlZGljYXRlcyA9IG5ldyBBcnJheTxUZXh0UHJlZGljYXRlW10+KHBhdHRlcm5Db3VudCk7XG5cbiAgICAvLyBQYXJzZSB0aGUgcHJlZGljYXRlcywgYW5kIGFkZCB0aGUgYXBwcm9wcmlhdGUgcHJlZGljYXRlcyBvciBwcm9wZXJ0aWVzXG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBwYXR0ZXJuQ291bnQ7IGkrKykge1xuICAgICAgY29uc3QgcHJlZGljYXRlc0FkZHJlc3MgPSBDLl90c19xdWVyeV9wcmVkaWNhdGVzX2Zvcl9wYXR0ZXJuKGFkZHJlc3MsIGksIFRSQU5TRkVSX0JVRkZFUik7XG4gICAgICBjb25zdCBzdGVwQ291bnQgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiwgJ2kzMicpO1xuXG4gICAgICBwcmVkaWNhdGVzW2ldID0gW107XG4gICAgICB0ZXh0UHJlZGljYXRlc1tpXSA9IFtdO1xuXG4gICAgICBjb25zdCBzdGVwcyA9IG5ldyBBcnJheTxQcmVkaWNhdGVTdGVwPigpO1xuXG4gICAgICBsZXQgc3RlcEFkZHJlc3MgPSBwcmVkaWNhdGVzQWRkcmVzcztcbiAgICAgIGZvciAobGV0IGogPSAwOyBqIDwgc3RlcENvdW50OyBqKyspIHtcbiAgICAgICAgY29uc3Qgc3RlcFR5cGUgPSBDLmdldFZhbHVlKHN0ZXBBZGRyZXNzLCAnaTMyJyk7XG4gICAgICAgIHN0ZXBBZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuXG4gICAgICAgIGNvbnN0IHN0ZXBWYWx1ZUlkID0gQy5nZXRWYWx1ZShzdGVwQWRkcmVzcywgJ2kzMicpO1xuICAgICAgICBzdGVwQWRkcmVzcyArPSBTSVpFX09GX0lOVDtcblxuICAgICAgICBwYXJzZVBhdHRlcm4oXG4gICAgICAgICAgaSxcbiAgICAgICAgICBzdGVwVHlwZSxcbiAgICAgICAgICBzdGVwVmFsdWVJZCxcbiAgICAgICAgICBjYXB0dXJlTmFtZXMsXG4gICAgICAgICAgc3RyaW5nVmFsdWVzLFxuICAgICAgICAgIHN0ZXBzLFxuICAgICAgICAgIHRleHRQcmVkaWNhdGVzLFxuICAgICAgICAgIHByZWRpY2F0ZXMsXG4gICAgICAgICAgc2V0UHJvcGVydGllcyxcbiAgICAgICAgICBhc3NlcnRlZFByb3BlcnRpZXMsXG4gICAgICAgICAgcmVmdXRlZFByb3BlcnRpZXMsXG4gICAgICAgICk7XG4gICAgICB9XG5cbiAgICAgIE9iamVjdC5mcmVlemUodGV4dFByZWRpY2F0ZXNbaV0pO1xuICAgICAgT2JqZWN0LmZyZWV6ZShwcmVkaWNhdGVzW2ldKTtcbiAgICAgIE9iamVjdC5mcmVlemUoc2V0UHJvcGVydGllc1tpXSk7XG4gICAgICBPYmplY3QuZnJlZXplKGFzc2VydGVkUHJvcGVydGllc1tpXSk7XG4gICAgICBPYmplY3QuZnJlZXplKHJlZnV0ZWRQcm9wZXJ0aWVzW2ldKTtcbiAgICB9XG5cbiAgICBDLl9mcmVlKHNvdXJjZUFkZHJlc3MpO1xuXG5cbiAgICB0aGlzWzBdID0gYWRkcmVzcztcbiAgICB0aGlzLmNhcHR1cmVOYW1lcyA9IGNhcHR1cmVOYW1lcztcbiAgICB0aGlzLmNhcHR1cmVRdWFudGlmaWVycyA9IGNhcHR1cmVRdWFudGlmaWVycztcbiAgICB0aGlzLnRleHRQcmVkaWNhdGVzID0gdGV4dFByZWRpY2F0ZXM7XG4gICAgdGhpcy5zb3VyY2UgPSBzb3VyY2U7XG4gICAgdGhpcy5wcmVkaWNhdGVzID0gcHJlZGljYXRlcztcbiAgICB0aGlzLnNldFByb3BlcnRpZXMgPSBzZXRQcm9wZXJ0aWVzO1xuICAgIHRoaXMuYXNzZXJ0ZWRQcm9wZXJ0aWVzID0gYXNzZXJ0ZWRQcm9wZXJ0aWVzO1xuICAgIHRoaXMucmVmdXRlZFByb3BlcnRpZXMgPSByZWZ1dGVkUHJvcGVydGllcztcbiAgICB0aGlzLmV4Y2VlZGVkTWF0Y2hMaW1pdCA9IGZhbHNlO1xuICAgIGZpbmFsaXplcj8ucmVnaXN0ZXIodGhpcywgYWRkcmVzcywgdGhpcyk7XG4gIH1cblxuICAvKiogRGVsZXRlIHRoZSBxdWVyeSwgZnJlZWluZyBpdHMgcmVzb3VyY2VzLiAqL1xuICBkZWxldGUoKTogdm9pZCB7XG4gICAgZmluYWxpemVyPy51bnJlZ2lzdGVyKHRoaXMpO1xuICAgIEMuX3RzX3F1ZXJ5X2RlbGV0ZSh0aGlzWzBdKTtcbiAgICB0aGlzWzBdID0gMDtcbiAgfVxuXG4gIC8qKlxuICAgKiBJdGVyYXRlIG92ZXIgYWxsIG9mIHRoZSBtYXRjaGVzIGluIHRoZSBvcmRlciB0aGF0IHRoZXkgd2VyZSBmb3VuZC5cbiAgICpcbiAgICogRWFjaCBtYXRjaCBjb250YWlucyB0aGUgaW5kZXggb2YgdGhlIHBhdHRlcm4gdGhhdCBtYXRjaGVkLCBhbmQgYSBsaXN0IG9mXG4gICAqIGNhcHR1cmVzLiBCZWNhdXNlIG11bHRpcGxlIHBhdHRlcm5zIGNhbiBtYXRjaCB0aGUgc2FtZSBzZXQgb2Ygbm9kZXMsXG4gICAqIG9uZSBtYXRjaCBtYXkgY29udGFpbiBjYXB0dXJlcyB0aGF0IGFwcGVhciAqYmVmb3JlKiBzb21lIG9mIHRoZVxuICAgKiBjYXB0dXJlcyBmcm9tIGEgcHJldmlvdXMgbWF0Y2guXG4gICAqXG4gICAqIEBwYXJhbSB7Tm9kZX0gbm9kZSAtIFRoZSBub2RlIHRvIGV4ZWN1dGUgdGhlIHF1ZXJ5IG9uLlxuICAgKlxuICAgKiBAcGFyYW0ge1F1ZXJ5T3B0aW9uc30gb3B0aW9ucyAtIE9wdGlvbnMgZm9yIHF1ZXJ5IGV4ZWN1dGlvbi5cbiAgICovXG4gIG1hdGNoZXMoXG4gICAgbm9kZTogTm9kZSxcbiAgICBvcHRpb25zOiBRdWVyeU9wdGlvbnMgPSB7fVxuICApOiBRdWVyeU1hdGNoW10ge1xuICAgIGNvbnN0IHN0YXJ0UG9zaXRpb24gPSBvcHRpb25zLnN0YXJ0UG9zaXRpb24gPz8gWkVST19QT0lOVDtcbiAgICBjb25zdCBlbmRQb3NpdGlvbiA9IG9wdGlvbnMuZW5kUG9zaXRpb24gPz8gWkVST19QT0lOVDtcbiAgICBjb25zdCBzdGFydEluZGV4ID0gb3B0aW9ucy5zdGFydEluZGV4ID8/IDA7XG4gICAgY29uc3QgZW5kSW5kZXggPSBvcHRpb25zLmVuZEluZGV4ID8/IDA7XG4gICAgY29uc3Qgc3RhcnRDb250YWluaW5nUG9zaXRpb24gPSBvcHRpb25zLnN0YXJ0Q29udGFpbmluZ1Bvc2l0aW9uID8/IFpFUk9fUE9JTlQ7XG4gICAgY29uc3QgZW5kQ29udGFpbmluZ1Bvc2l0aW9uID0gb3B0aW9ucy5lbmRDb250YWluaW5nUG9zaXRpb24gPz8gWkVST19QT0lOVDtcbiAgICBjb25zdCBzdGFydENvbnRhaW5pbmdJbmRleCA9IG9wdGlvbnMuc3RhcnRDb250YWluaW5nSW5kZXggPz8gMDtcbiAgICBjb25zdCBlbmRDb250YWluaW5nSW5kZXggPSBvcHRpb25zLmVuZENvbnRhaW5pbmdJbmRleCA/PyAwO1xuICAgIGNvbnN0IG1hdGNoTGltaXQgPSBvcHRpb25zLm1hdGNoTGltaXQgPz8gMHhGRkZGRkZGRjtcbiAgICBjb25zdCBtYXhTdGFydERlcHRoID0gb3B0aW9ucy5tYXhTdGFydERlcHRoID8/IDB4RkZGRkZGRkY7XG4gICAgY29uc3QgcHJvZ3Jlc3NDYWxsYmFjayA9IG9wdGlvbnMucHJvZ3Jlc3NDYWxsYmFjaztcblxuICAgIGlmICh0eXBlb2YgbWF0Y2hMaW1pdCAhPT0gJ251bWJlcicpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignQXJndW1lbnRzIG11c3QgYmUgbnVtYmVycycpO1xuICAgIH1cbiAgICB0aGlzLm1hdGNoTGltaXQgPSBtYXRjaExpbWl0O1xuXG4gICAgaWYgKGVuZEluZGV4ICE9PSAwICYmIHN0YXJ0SW5kZXggPiBlbmRJbmRleCkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKCdgc3RhcnRJbmRleGAgY2Fubm90IGJlIGdyZWF0ZXIgdGhhbiBgZW5kSW5kZXhgJyk7XG4gICAgfVxuXG4gICAgaWYgKGVuZFBvc2l0aW9uICE9PSBaRVJPX1BPSU5UICYmIChcbiAgICAgIHN0YXJ0UG9zaXRpb24ucm93ID4gZW5kUG9zaXRpb24ucm93IHx8XG4gICAgICAoc3RhcnRQb3NpdGlvbi5yb3cgPT09IGVuZFBvc2l0aW9uLnJvdyAmJiBzdGFydFBvc2l0aW9uLmNvbHVtbiA+IGVuZFBvc2l0aW9uLmNvbHVtbilcbiAgICApKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ2BzdGFydFBvc2l0aW9uYCBjYW5ub3QgYmUgZ3JlYXRlciB0aGFuIGBlbmRQb3NpdGlvbmAnKTtcbiAgICB9XG5cbiAgICBpZiAoZW5kQ29udGFpbmluZ0luZGV4ICE9PSAwICYmIHN0YXJ0Q29udGFpbmluZ0luZGV4ID4gZW5kQ29udGFpbmluZ0luZGV4KSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ2BzdGFydENvbnRhaW5pbmdJbmRleGAgY2Fubm90IGJlIGdyZWF0ZXIgdGhhbiBgZW5kQ29udGFpbmluZ0luZGV4YCcpO1xuICAgIH1cblxuICAgIGlmIChlbmRDb250YWluaW5nUG9zaXRpb24gIT09IFpFUk9fUE9JTlQgJiYgKFxuICAgICAgc3RhcnRDb250YWluaW5nUG9zaXRpb24ucm93ID4gZW5kQ29udGFpbmluZ1Bvc2l0aW9uLnJvdyB8fFxuICAgICAgKHN0YXJ0Q29udGFpbmluZ1Bvc2l0aW9uLnJvdyA9PT0gZW5kQ29udGFpbmluZ1Bvc2l0aW9uLnJvdyAmJlxuICAgICAgICBzdGFydENvbnRhaW5pbmdQb3NpdGlvbi5jb2x1bW4gPiBlbmRDb250YWluaW5nUG9zaXRpb24uY29sdW1uKVxuICAgICkpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignYHN0YXJ0Q29udGFpbmluZ1Bvc2l0aW9uYCBjYW5ub3QgYmUgZ3JlYXRlciB0aGFuIGBlbmRDb250YWluaW5nUG9zaXRpb25gJyk7XG4gICAgfVxuXG4gICAgaWYgKHByb2dyZXNzQ2FsbGJhY2spIHtcbiAgICAgIEMuY3VycmVudFF1ZXJ5UHJvZ3Jlc3NDYWxsYmFjayA9IHByb2dyZXNzQ2FsbGJhY2s7XG4gICAgfVxuXG4gICAgbWFyc2hhbE5vZGUobm9kZSk7XG5cbiAgICBDLl90c19xdWVyeV9tYXRjaGVzX3dhc20oXG4gICAgICB0aGlzWzBdLFxuICAgICAgbm9kZS50cmVlWzBdLFxuICAgICAgc3RhcnRQb3NpdGlvbi5yb3csXG4gICAgICBzdGFydFBvc2l0aW9uLmNvbHVtbixcbiAgICAgIGVuZFBvc2l0aW9uLnJvdyxcbiAgICAgIGVuZFBvc2l0aW9uLmNvbHVtbixcbiAgICAgIHN0YXJ0SW5kZXgsXG4gICAgICBlbmRJbmRleCxcbiAgICAgIHN0YXJ0Q29udGFpbmluZ1Bvc2l0aW9uLnJvdyxcbiAgICAgIHN0YXJ0Q29udGFpbmluZ1Bvc2l0aW9uLmNvbHVtbixcbiAgICAgIGVuZENvbnRhaW5pbmdQb3NpdGlvbi5yb3csXG4gICAgICBlbmRDb250YWluaW5nUG9zaXRpb24uY29sdW1uLFxuICAgICAgc3RhcnRDb250YWluaW5nSW5kZXgsXG4gICAgICBlbmRDb250YWluaW5nSW5kZXgsXG4gICAgICBtYXRjaExpbWl0LFxuICAgICAgbWF4U3RhcnREZXB0aCxcbiAgICApO1xuXG4gICAgY29uc3QgcmF3Q291bnQgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiwgJ2kzMicpO1xuICAgIGNvbnN0IHN0YXJ0QWRkcmVzcyA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSICsgU0laRV9PRl9JTlQsICdpMzInKTtcbiAgICBjb25zdCBkaWRFeGNlZWRNYXRjaExpbWl0ID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIgKyAyICogU0laRV9PRl9JTlQsICdpMzInKTtcbiAgICBjb25zdCByZXN1bHQgPSBuZXcgQXJyYXk8UXVlcnlNYXRjaD4ocmF3Q291bnQpO1xuICAgIHRoaXMuZXhjZWVkZWRNYXRjaExpbWl0ID0gQm9vbGVhbihkaWRFeGNlZWRNYXRjaExpbWl0KTtcblxuICAgIGxldCBmaWx0ZXJlZENvdW50ID0gMDtcbiAgICBsZXQgYWRkcmVzcyA9IHN0YXJ0QWRkcmVzcztcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IHJhd0NvdW50OyBpKyspIHtcbiAgICAgIGNvbnN0IHBhdHRlcm5JbmRleCA9IEMuZ2V0VmFsdWUoYWRkcmVzcywgJ2kzMicpO1xuICAgICAgYWRkcmVzcyArPSBTSVpFX09GX0lOVDtcbiAgICAgIGNvbnN0IGNhcHR1cmVDb3VudCA9IEMuZ2V0VmFsdWUoYWRkcmVzcywgJ2kzMicpO1xuICAgICAgYWRkcmVzcyArPSBTSVpFX09GX0lOVDtcblxuICAgICAgY29uc3QgY2FwdHVyZXMgPSBuZXcgQXJyYXk8UXVlcnlDYXB0dXJlPihjYXB0dXJlQ291bnQpO1xuICAgICAgYWRkcmVzcyA9IHVubWFyc2hhbENhcHR1cmVzKHRoaXMsIG5vZGUudHJlZSwgYWRkcmVzcywgcGF0dGVybkluZGV4LCBjYXB0dXJlcyk7XG5cbiAgICAgIGlmICh0aGlzLnRleHRQcmVkaWNhdGVzW3BhdHRlcm5JbmRleF0uZXZlcnkoKHApID0+IHAoY2FwdHVyZXMpKSkge1xuICAgICAgICByZXN1bHRbZmlsdGVyZWRDb3VudF0gPSB7IHBhdHRlcm5JbmRleCwgY2FwdHVyZXMgfTtcbiAgICAgICAgY29uc3Qgc2V0UHJvcGVydGllcyA9IHRoaXMuc2V0UHJvcGVydGllc1twYXR0ZXJuSW5kZXhdO1xuICAgICAgICByZXN1bHRbZmlsdGVyZWRDb3VudF0uc2V0UHJvcGVydGllcyA9IHNldFByb3BlcnRpZXM7XG4gICAgICAgIGNvbnN0IGFzc2VydGVkUHJvcGVydGllcyA9IHRoaXMuYXNzZXJ0ZWRQcm9wZXJ0aWVzW3BhdHRlcm5JbmRleF07XG4gICAgICAgIHJlc3VsdFtmaWx0ZXJlZENvdW50XS5hc3NlcnRlZFByb3BlcnRpZXMgPSBhc3NlcnRlZFByb3BlcnRpZXM7XG4gICAgICAgIGNvbnN0IHJlZnV0ZWRQcm9wZXJ0aWVzID0gdGhpcy5yZWZ1dGVkUHJvcGVydGllc1twYXR0ZXJuSW5kZXhdO1xuICAgICAgICByZXN1bHRbZmlsdGVyZWRDb3VudF0ucmVmdXRlZFByb3BlcnRpZXMgPSByZWZ1dGVkUHJvcGVydGllcztcbiAgICAgICAgZmlsdGVyZWRDb3VudCsrO1xuICAgICAgfVxuICAgIH1cbiAgICByZXN1bHQubGVuZ3RoID0gZmlsdGVyZWRDb3VudDtcblxuICAgIEMuX2ZyZWUoc3RhcnRBZGRyZXNzKTtcbiAgICBDLmN1cnJlbnRRdWVyeVByb2dyZXNzQ2FsbGJhY2sgPSBudWxsO1xuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cblxuICAvKipcbiAgICogSXRlcmF0ZSBvdmVyIGFsbCBvZiB0aGUgaW5kaXZpZHVhbCBjYXB0dXJlcyBpbiB0aGUgb3JkZXIgdGhhdCB0aGV5XG4gICAqIGFwcGVhci5cbiAgICpcbiAgICogVGhpcyBpcyB1c2VmdWwgaWYgeW91IGRvbid0IGNhcmUgYWJvdXQgd2hpY2ggcGF0dGVybiBtYXRjaGVkLCBhbmQganVzdFxuICAgKiB3YW50IGEgc2luZ2xlLCBvcmRlcmVkIHNlcXVlbmNlIG9mIGNhcHR1cmVzLlxuICAgKlxuICAgKiBAcGFyYW0ge05vZGV9IG5vZGUgLSBUaGUgbm9kZSB0byBleGVjdXRlIHRoZSBxdWVyeSBvbi5cbiAgICpcbiAgICogQHBhcmFtIHtRdWVyeU9wdGlvbnN9IG9wdGlvbnMgLSBPcHRpb25zIGZvciBxdWVyeSBleGVjdXRpb24uXG4gICAqL1xuICBjYXB0dXJlcyhcbiAgICBub2RlOiBOb2RlLFxuICAgIG9wdGlvbnM6IFF1ZXJ5T3B0aW9ucyA9IHt9XG4gICk6IFF1ZXJ5Q2FwdHVyZVtdIHtcbiAgICBjb25zdCBzdGFydFBvc2l0aW9uID0gb3B0aW9ucy5zdGFydFBvc2l0aW9uID8/IFpFUk9fUE9JTlQ7XG4gICAgY29uc3QgZW5kUG9zaXRpb24gPSBvcHRpb25zLmVuZFBvc2l0aW9uID8/IFpFUk9fUE9JTlQ7XG4gICAgY29uc3Qgc3RhcnRJbmRleCA9IG9wdGlvbnMuc3RhcnRJbmRleCA/PyAwO1xuICAgIGNvbnN0IGVuZEluZGV4ID0gb3B0aW9ucy5lbmRJbmRleCA/PyAwO1xuICAgIGNvbnN0IHN0YXJ0Q29udGFpbmluZ1Bvc2l0aW9uID0gb3B0aW9ucy5zdGFydENvbnRhaW5pbmdQb3NpdGlvbiA/PyBaRVJPX1BPSU5UO1xuICAgIGNvbnN0IGVuZENvbnRhaW5pbmdQb3NpdGlvbiA9IG9wdGlvbnMuZW5kQ29udGFpbmluZ1Bvc2l0aW9uID8/IFpFUk9fUE9JTlQ7XG4gICAgY29uc3Qgc3RhcnRDb250YWluaW5nSW5kZXggPSBvcHRpb25zLnN0YXJ0Q29udGFpbmluZ0luZGV4ID8/IDA7XG4gICAgY29uc3QgZW5kQ29udGFpbmluZ0luZGV4ID0gb3B0aW9ucy5lbmRDb250YWluaW5nSW5kZXggPz8gMDtcbiAgICBjb25zdCBtYXRjaExpbWl0ID0gb3B0aW9ucy5tYXRjaExpbWl0ID8/IDB4RkZGRkZGRkY7XG4gICAgY29uc3QgbWF4U3RhcnREZXB0aCA9IG9wdGlvbnMubWF4U3RhcnREZXB0aCA/PyAweEZGRkZGRkZGO1xuICAgIGNvbnN0IHByb2dyZXNzQ2FsbGJhY2sgPSBvcHRpb25zLnByb2dyZXNzQ2FsbGJhY2s7XG5cbiAgICBpZiAodHlwZW9mIG1hdGNoTGltaXQgIT09ICdudW1iZXInKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ0FyZ3VtZW50cyBtdXN0IGJlIG51bWJlcnMnKTtcbiAgICB9XG4gICAgdGhpcy5tYXRjaExpbWl0ID0gbWF0Y2hMaW1pdDtcblxuICAgIGlmIChlbmRJbmRleCAhPT0gMCAmJiBzdGFydEluZGV4ID4gZW5kSW5kZXgpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignYHN0YXJ0SW5kZXhgIGNhbm5vdCBiZSBncmVhdGVyIHRoYW4gYGVuZEluZGV4YCcpO1xuICAgIH1cblxuICAgIGlmIChlbmRQb3NpdGlvbiAhPT0gWkVST19QT0lOVCAmJiAoXG4gICAgICBzdGFydFBvc2l0aW9uLnJvdyA+IGVuZFBvc2l0aW9uLnJvdyB8fFxuICAgICAgKHN0YXJ0UG9zaXRpb24ucm93ID09PSBlbmRQb3NpdGlvbi5yb3cgJiYgc3RhcnRQb3NpdGlvbi5jb2x1bW4gPiBlbmRQb3NpdGlvbi5jb2x1bW4pXG4gICAgKSkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKCdgc3RhcnRQb3NpdGlvbmAgY2Fubm90IGJlIGdyZWF0ZXIgdGhhbiBgZW5kUG9zaXRpb25gJyk7XG4gICAgfVxuXG4gICAgaWYgKGVuZENvbnRhaW5pbmdJbmRleCAhPT0gMCAmJiBzdGFydENvbnRhaW5pbmdJbmRleCA+IGVuZENvbnRhaW5pbmdJbmRleCkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKCdgc3RhcnRDb250YWluaW5nSW5kZXhgIGNhbm5vdCBiZSBncmVhdGVyIHRoYW4gYGVuZENvbnRhaW5pbmdJbmRleGAnKTtcbiAgICB9XG5cbiAgICBpZiAoZW5kQ29udGFpbmluZ1Bvc2l0aW9uICE9PSBaRVJPX1BPSU5UICYmIChcbiAgICAgIHN0YXJ0Q29udGFpbmluZ1Bvc2l0aW9uLnJvdyA+IGVuZENvbnRhaW5pbmdQb3NpdGlvbi5yb3cgfHxcbiAgICAgIChzdGFydENvbnRhaW5pbmdQb3NpdGlvbi5yb3cgPT09IGVuZENvbnRhaW5pbmdQb3NpdGlvbi5yb3cgJiZcbiAgICAgICAgc3RhcnRDb250YWluaW5nUG9zaXRpb24uY29sdW1uID4gZW5kQ29udGFpbmluZ1Bvc2l0aW9uLmNvbHVtbilcbiAgICApKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ2BzdGFydENvbnRhaW5pbmdQb3NpdGlvbmAgY2Fubm90IGJlIGdyZWF0ZXIgdGhhbiBgZW5kQ29udGFpbmluZ1Bvc2l0aW9uYCcpO1xuICAgIH1cblxuICAgIGlmIChwcm9ncmVzc0NhbGxiYWNrKSB7XG4gICAgICBDLmN1cnJlbnRRdWVyeVByb2dyZXNzQ2FsbGJhY2sgPSBwcm9ncmVzc0NhbGxiYWNrO1xuICAgIH1cblxuICAgIG1hcnNoYWxOb2RlKG5vZGUpO1xuXG4gICAgQy5fdHNfcXVlcnlfY2FwdHVyZXNfd2FzbShcbiAgICAgIHRoaXNbMF0sXG4gICAgICBub2RlLnRyZWVbMF0sXG4gICAgICBzdGFydFBvc2l0aW9uLnJvdyxcbiAgICAgIHN0YXJ0UG9zaXRpb24uY29sdW1uLFxuICAgICAgZW5kUG9zaXRpb24ucm93LFxuICAgICAgZW5kUG9zaXRpb24uY29sdW1uLFxuICAgICAgc3RhcnRJbmRleCxcbiAgICAgIGVuZEluZGV4LFxuICAgICAgc3RhcnRDb250YWluaW5nUG9zaXRpb24ucm93LFxuICAgICAgc3RhcnRDb250YWluaW5nUG9zaXRpb24uY29sdW1uLFxuICAgICAgZW5kQ29udGFpbmluZ1Bvc2l0aW9uLnJvdyxcbiAgICAgIGVuZENvbnRhaW5pbmdQb3NpdGlvbi5jb2x1bW4sXG4gICAgICBzdGFydENvbnRhaW5pbmdJbmRleCxcbiAgICAgIGVuZENvbnRhaW5pbmdJbmRleCxcbiAgICAgIG1hdGNoTGltaXQsXG4gICAgICBtYXhTdGFydERlcHRoLFxuICAgICk7XG5cbiAgICBjb25zdCBjb3VudCA9IEMuZ2V0VmFsdWUoVFJBTlNGRVJfQlVGRkVSLCAnaTMyJyk7XG4gICAgY29uc3Qgc3RhcnRBZGRyZXNzID0gQy5nZXRWYWx1ZShUUkFOU0ZFUl9CVUZGRVIgKyBTSVpFX09GX0lOVCwgJ2kzMicpO1xuICAgIGNvbnN0IGRpZEV4Y2VlZE1hdGNoTGltaXQgPSBDLmdldFZhbHVlKFRSQU5TRkVSX0JVRkZFUiArIDIgKiBTSVpFX09GX0lOVCwgJ2kzMicpO1xuICAgIGNvbnN0IHJlc3VsdCA9IG5ldyBBcnJheTxRdWVyeUNhcHR1cmU+KCk7XG4gICAgdGhpcy5leGNlZWRlZE1hdGNoTGltaXQgPSBCb29sZWFuKGRpZEV4Y2VlZE1hdGNoTGltaXQpO1xuXG4gICAgY29uc3QgY2FwdHVyZXMgPSBuZXcgQXJyYXk8UXVlcnlDYXB0dXJlPigpO1xuICAgIGxldCBhZGRyZXNzID0gc3RhcnRBZGRyZXNzO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgICAgY29uc3QgcGF0dGVybkluZGV4ID0gQy5nZXRWYWx1ZShhZGRyZXNzLCAnaTMyJyk7XG4gICAgICBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICAgICAgY29uc3QgY2FwdHVyZUNvdW50ID0gQy5nZXRWYWx1ZShhZGRyZXNzLCAnaTMyJyk7XG4gICAgICBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuICAgICAgY29uc3QgY2FwdHVyZUluZGV4ID0gQy5nZXRWYWx1ZShhZGRyZXNzLCAnaTMyJyk7XG4gICAgICBhZGRyZXNzICs9IFNJWkVfT0ZfSU5UO1xuXG4gICAgICBjYXB0dXJlcy5sZW5ndGggPSBjYXB0dXJlQ291bnQ7XG4gICAgICBhZGRyZXNzID0gdW5tYXJzaGFsQ2FwdHVyZXModGhpcywgbm9kZS50cmVlLCBhZGRyZXNzLCBwYXR0ZXJuSW5kZXgsIGNhcHR1cmVzKTtcblxuICAgICAgaWYgKHRoaXMudGV4dFByZWRpY2F0ZXNbcGF0dGVybkluZGV4XS5ldmVyeShwID0+IHAoY2FwdHVyZXMpKSkge1xuICAgICAgICBjb25zdCBjYXB0dXJlID0gY2FwdHVyZXNbY2FwdHVyZUluZGV4XTtcbiAgICAgICAgY29uc3Qgc2V0UHJvcGVydGllcyA9IHRoaXMuc2V0UHJvcGVydGllc1twYXR0ZXJuSW5kZXhdO1xuICAgICAgICBjYXB0dXJlLnNldFByb3BlcnRpZXMgPSBzZXRQcm9wZXJ0aWVzO1xuICAgICAgICBjb25zdCBhc3NlcnRlZFByb3BlcnRpZXMgPSB0aGlzLmFzc2VydGVkUHJvcGVydGllc1twYXR0ZXJuSW5kZXhdO1xuICAgICAgICBjYXB0dXJlLmFzc2VydGVkUHJvcGVydGllcyA9IGFzc2VydGVkUHJvcGVydGllcztcbiAgICAgICAgY29uc3QgcmVmdXRlZFByb3BlcnRpZXMgPSB0aGlzLnJlZnV0ZWRQcm9wZXJ0aWVzW3BhdHRlcm5JbmRleF07XG4gICAgICAgIGNhcHR1cmUucmVmdXRlZFByb3BlcnRpZXMgPSByZWZ1dGVkUHJvcGVydGllcztcbiAgICAgICAgcmVzdWx0LnB1c2goY2FwdHVyZSk7XG4gICAgICB9XG4gICAgfVxuXG4gICAgQy5fZnJlZShzdGFydEFkZHJlc3MpO1xuICAgIEMuY3VycmVudFF1ZXJ5UHJvZ3Jlc3NDYWxsYmFjayA9IG51bGw7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIHByZWRpY2F0ZXMgZm9yIGEgZ2l2ZW4gcGF0dGVybi4gKi9cbiAgcHJlZGljYXRlc0ZvclBhdHRlcm4ocGF0dGVybkluZGV4OiBudW1iZXIpOiBRdWVyeVByZWRpY2F0ZVtdIHtcbiAgICByZXR1cm4gdGhpcy5wcmVkaWNhdGVzW3BhdHRlcm5JbmRleF07XG4gIH1cblxuICAvKipcbiAgICogRGlzYWJsZSBhIGNlcnRhaW4gY2FwdHVyZSB3aXRoaW4gYSBxdWVyeS5cbiAgICpcbiAgICogVGhpcyBwcmV2ZW50cyB0aGUgY2FwdHVyZSBmcm9tIGJlaW5nIHJldHVybmVkIGluIG1hdGNoZXMsIGFuZCBhbHNvXG4gICAqIGF2b2lkcyBhbnkgcmVzb3VyY2UgdXNhZ2UgYXNzb2NpYXRlZCB3aXRoIHJlY29yZGluZyB0aGUgY2FwdHVyZS5cbiAgICovXG4gIGRpc2FibGVDYXB0dXJlKGNhcHR1cmVOYW1lOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCBjYXB0dXJlTmFtZUxlbmd0aCA9IEMubGVuZ3RoQnl0ZXNVVEY4KGNhcHR1cmVOYW1lKTtcbiAgICBjb25zdCBjYXB0dXJlTmFtZUFkZHJlc3MgPSBDLl9tYWxsb2MoY2FwdHVyZU5hbWVMZW5ndGggKyAxKTtcbiAgICBDLnN0cmluZ1RvVVRGOChjYXB0dXJlTmFtZSwgY2FwdHVyZU5hbWVBZGRyZXNzLCBjYXB0dXJlTmFtZUxlbmd0aCArIDEpO1xuICAgIEMuX3RzX3F1ZXJ5X2Rpc2FibGVfY2FwdHVyZSh0aGlzWzBdLCBjYXB0dXJlTmFtZUFkZHJlc3MsIGNhcHR1cmVOYW1lTGVuZ3RoKTtcbiAgICBDLl9mcmVlKGNhcHR1cmVOYW1lQWRkcmVzcyk7XG4gIH1cblxuICAvKipcbiAgICogRGlzYWJsZSBhIGNlcnRhaW4gcGF0dGVybiB3aXRoaW4gYSBxdWVyeS5cbiAgICpcbiAgICogVGhpcyBwcmV2ZW50cyB0aGUgcGF0dGVybiBmcm9tIG1hdGNoaW5nLCBhbmQgYWxzbyBhdm9pZHMgYW55IHJlc291cmNlXG4gICAqIHVzYWdlIGFzc29jaWF0ZWQgd2l0aCB0aGUgcGF0dGVybi4gVGhpcyB0aHJvd3MgYW4gZXJyb3IgaWYgdGhlIHBhdHRlcm5cbiAgICogaW5kZXggaXMgb3V0IG9mIGJvdW5kcy5cbiAgICovXG4gIGRpc2FibGVQYXR0ZXJuKHBhdHRlcm5JbmRleDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKHBhdHRlcm5JbmRleCA+PSB0aGlzLnByZWRpY2F0ZXMubGVuZ3RoKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoXG4gICAgICAgIGBQYXR0ZXJuIGluZGV4IGlzICR7cGF0dGVybkluZGV4fSBidXQgdGhlIHBhdHRlcm4gY291bnQgaXMgJHt0aGlzLnByZWRpY2F0ZXMubGVuZ3RofWBcbiAgICAgICk7XG4gICAgfVxuICAgIEMuX3RzX3F1ZXJ5X2Rpc2FibGVfcGF0dGVybih0aGlzWzBdLCBwYXR0ZXJuSW5kZXgpO1xuICB9XG5cbiAgLyoqXG4gICAqIENoZWNrIGlmLCBvbiBpdHMgbGFzdCBleGVjdXRpb24sIHRoaXMgY3Vyc29yIGV4Y2VlZGVkIGl0cyBtYXhpbXVtIG51bWJlclxuICAgKiBvZiBpbi1wcm9ncmVzcyBtYXRjaGVzLlxuICAgKi9cbiAgZGlkRXhjZWVkTWF0Y2hMaW1pdCgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5leGNlZWRlZE1hdGNoTGltaXQ7XG4gIH1cblxuICAvKiogR2V0IHRoZSBpbmRleCB3aGVyZSB0aGUgZ2l2ZW4gcGF0dGVybiBzdGFydHMgaW4gdGhlIHF1ZXJ5J3Mgc291cmNlLiAqL1xuICBzdGFydEluZGV4Rm9yUGF0dGVybihwYXR0ZXJuSW5kZXg6IG51bWJlcik6IG51bWJlciB7XG4gICAgaWYgKHBhdHRlcm5JbmRleCA+PSB0aGlzLnByZWRpY2F0ZXMubGVuZ3RoKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoXG4gICAgICAgIGBQYXR0ZXJuIGluZGV4IGlzICR7cGF0dGVybkluZGV4fSBidXQgdGhlIHBhdHRlcm4gY291bnQgaXMgJHt0aGlzLnByZWRpY2F0ZXMubGVuZ3RofWBcbiAgICAgICk7XG4gICAgfVxuICAgIGNvbnN0IGJ5dGVPZmZzZXQgPSBDLl90c19xdWVyeV9zdGFydF9ieXRlX2Zvcl9wYXR0ZXJuKHRoaXNbMF0sIHBhdHRlcm5JbmRleCk7XG4gICAgcmV0dXJuIGluZGV4Rm9yQnl0ZU9mZnNldCh0aGlzLnNvdXJjZSwgYnl0ZU9mZnNldCk7XG4gIH1cblxuICAvKiogR2V0IHRoZSBpbmRleCB3aGVyZSB0aGUgZ2l2ZW4gcGF0dGVybiBlbmRzIGluIHRoZSBxdWVyeSdzIHNvdXJjZS4gKi9cbiAgZW5kSW5kZXhGb3JQYXR0ZXJuKHBhdHRlcm5JbmRleDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBpZiAocGF0dGVybkluZGV4ID49IHRoaXMucHJlZGljYXRlcy5sZW5ndGgpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcihcbiAgICAgICAgYFBhdHRlcm4gaW5kZXggaXMgJHtwYXR0ZXJuSW5kZXh9IGJ1dCB0aGUgcGF0dGVybiBjb3VudCBpcyAke3RoaXMucHJlZGljYXRlcy5sZW5ndGh9YFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgYnl0ZU9mZnNldCA9IEMuX3RzX3F1ZXJ5X2VuZF9ieXRlX2Zvcl9wYXR0ZXJuKHRoaXNbMF0sIHBhdHRlcm5JbmRleCk7XG4gICAgcmV0dXJuIGluZGV4Rm9yQnl0ZU9mZnNldCh0aGlzLnNvdXJjZSwgYnl0ZU9mZnNldCk7XG4gIH1cblxuICAvKiogR2V0IHRoZSBudW1iZXIgb2YgcGF0dGVybnMgaW4gdGhlIHF1ZXJ5LiAqL1xuICBwYXR0ZXJuQ291bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gQy5fdHNfcXVlcnlfcGF0dGVybl9jb3VudCh0aGlzWzBdKTtcbiAgfVxuXG4gIC8qKiBHZXQgdGhlIGluZGV4IGZvciBhIGdpdmVuIGNhcHR1cmUgbmFtZS4gKi9cbiAgY2FwdHVyZUluZGV4Rm9yTmFtZShjYXB0dXJlTmFtZTogc3RyaW5nKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5jYXB0dXJlTmFtZXMuaW5kZXhPZihjYXB0dXJlTmFtZSk7XG4gIH1cblxuICAvKiogQ2hlY2sgaWYgYSBnaXZlbiBwYXR0ZXJuIHdpdGhpbiBhIHF1ZXJ5IGhhcyBhIHNpbmdsZSByb290IG5vZGUuICovXG4gIGlzUGF0dGVyblJvb3RlZChwYXR0ZXJuSW5kZXg6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiBDLl90c19xdWVyeV9pc19wYXR0ZXJuX3Jvb3RlZCh0aGlzWzBdLCBwYXR0ZXJuSW5kZXgpID09PSAxO1xuICB9XG5cbiAgLyoqIENoZWNrIGlmIGEgZ2l2ZW4gcGF0dGVybiB3aXRoaW4gYSBxdWVyeSBoYXMgYSBzaW5nbGUgcm9vdCBub2RlLiAqL1xuICBpc1BhdHRlcm5Ob25Mb2NhbChwYXR0ZXJuSW5kZXg6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiBDLl90c19xdWVyeV9pc19wYXR0ZXJuX25vbl9sb2NhbCh0aGlzWzBdLCBwYXR0ZXJuSW5kZXgpID09PSAxO1xuICB9XG5cbiAgLyoqXG4gICAqIENoZWNrIGlmIHRoZSBzdGVwIGF0IHRoZSBnaXZlbiBpbmRleCBpbiB0aGUgcXVlcnkncyBzb3VyY2UgaXMgJ2RlZmluaXRlJy5cbiAgICpcbiAgICogQSBxdWVyeSBzdGVwIGlzICdkZWZpbml0ZScgaWYgaXRzIHBhcmVudCBwYXR0ZXJuIHdpbGwgYmUgZ3VhcmFudGVlZCB0b1xuICAgKiBtYXRjaCBzdWNjZXNzZnVsbHkgb25jZSBpdCByZWFjaGVzIHRoZSBzdGVwLlxuICAgKi9cbiAgaXNQYXR0ZXJuR3VhcmFudGVlZEF0U3RlcChpbmRleDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYnl0ZU9mZnNldCA9IEMubGVuZ3RoQnl0ZXNVVEY4KHRoaXMuc291cmNlLnNsaWNlKDAsIGluZGV4KSk7XG4gICAgcmV0dXJuIEMuX3RzX3F1ZXJ5X2lzX3BhdHRlcm5fZ3VhcmFudGVlZF9hdF9zdGVwKHRoaXNbMF0sIGJ5dGVPZmZzZXQpID09PSAxO1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBGYWN0cywgUmVhZGVyLCBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgY3JlYXRlU2luayB9IGZyb20gJy4uLy4uL2NvcmUvc2luay50cyc7XG5pbXBvcnQgeyBBQ0NFU1NFUyB9IGZyb20gJy4vYWNjZXNzZXMudHMnO1xuaW1wb3J0IHsgQkxPQ0tTIH0gZnJvbSAnLi9ibG9ja3MudHMnO1xuaW1wb3J0IHsgQ0FMTFMgfSBmcm9tICcuL2NhbGxzLnRzJztcbmltcG9ydCB7IENPTkRJVElPTlMsIHRlc3RzT2YgfSBmcm9tICcuL2NvbmRpdGlvbnMudHMnO1xuaW1wb3J0IHsgREVGSU5JVElPTlMsIHJlYWRMYXRlciB9IGZyb20gJy4vZGVmaW5pdGlvbnMudHMnO1xuaW1wb3J0IHsgdHlwZSBFeHByZXNzaW9uLCBMSVRFUkFMUyB9IGZyb20gJy4vbGl0ZXJhbHMudHMnO1xuaW1wb3J0IHsgbmFtZXNPZiB9IGZyb20gJy4vbmFtZXMudHMnO1xuaW1wb3J0IHsgSEFOREVELCB0eXBlIE5hbWluZywgdHlwZSBSZWFkaW5nLCB0ZXh0T2YsIHR5cGUgVXNlcywgdW5rbm93biB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5pbXBvcnQgeyBTQ09QRVMgfSBmcm9tICcuL3Njb3Blcy50cyc7XG5pbXBvcnQgeyByZWFkQm9keSwgU1RBVEVNRU5UUywgdHlwZSBTdGF0ZW1lbnQgfSBmcm9tICcuL3N0YXRlbWVudHMudHMnO1xuaW1wb3J0IHsgY29udmVydCwga2luZHNPZiwgdHlwZSBQYXJzZWQsIHR5cGUgU3ludGF4IH0gZnJvbSAnLi90cmVlLnRzJztcbmltcG9ydCB7IGxvYWRQYXJzZXIgfSBmcm9tICcuL3dhc20udHMnO1xuXG5jb25zdCBFWFBSRVNTSU9OUzogUmVhZG9ubHlNYXA8c3RyaW5nLCBFeHByZXNzaW9uPiA9IG5ldyBNYXAoWy4uLkxJVEVSQUxTLCAuLi5BQ0NFU1NFUywgLi4uQ0FMTFMsIC4uLkNPTkRJVElPTlMsIC4uLlNDT1BFU10pO1xuY29uc3QgV1JJVFRFTjogUmVhZG9ubHlNYXA8c3RyaW5nLCBTdGF0ZW1lbnQ+ID0gbmV3IE1hcChbLi4uU1RBVEVNRU5UUywgLi4uQkxPQ0tTLCAuLi5ERUZJTklUSU9OU10pO1xuXG4vKiogV2hhdCBubyB0YWJsZSBrbm93czogaXRzIHBhcnRzIGFyZSByZWFkLCBhbmQgaXQgaXMgYW4gdW5rbm93biBuYW1lZCBhcyB3cml0dGVuLiAqL1xuZnVuY3Rpb24gb3RoZXJ3aXNlKHJlYWRpbmc6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCk6IFZhbHVlIHtcbiAgZm9yIChjb25zdCBraWQgb2Ygbm9kZS5raWRzKSByZWFkaW5nLnZhbHVlKGtpZCwgSEFOREVEKTtcbiAgcmV0dXJuIHVua25vd24obm9kZSwgdGV4dE9mKHJlYWRpbmcsIG5vZGUpKTtcbn1cblxuZnVuY3Rpb24gcmVhZFZhbHVlKHRoaXM6IFJlYWRpbmcsIG5vZGU6IFN5bnRheCwgdXNlczogVXNlcywgbmFtaW5nPzogTmFtaW5nKTogVmFsdWUge1xuICBjb25zdCByZWFkID0gRVhQUkVTU0lPTlMuZ2V0KG5vZGUua2luZCk7XG4gIHJldHVybiByZWFkID8gcmVhZCh0aGlzLCBub2RlLCB1c2VzLCBuYW1pbmcpIDogb3RoZXJ3aXNlKHRoaXMsIG5vZGUpO1xufVxuXG5mdW5jdGlvbiByZWFkU3RhdGVtZW50cyh0aGlzOiBSZWFkaW5nLCBub2RlczogcmVhZG9ubHkgU3ludGF4W10sIGZyb20gPSAwKTogdm9pZCB7XG4gIGZvciAobGV0IGluZGV4ID0gZnJvbTsgaW5kZXggPCBub2Rlcy5sZW5ndGg7IGluZGV4KyspIHtcbiAgICBjb25zdCBub2RlID0gbm9kZXNbaW5kZXhdIGFzIFN5bnRheDtcbiAgICBjb25zdCByZWFkID0gV1JJVFRFTi5nZXQobm9kZS5raW5kKTtcbiAgICBpZiAocmVhZCkgcmVhZCh0aGlzLCBub2RlKTtcbiAgICBlbHNlIHRoaXMudmFsdWUobm9kZSwgTk9ORSk7XG4gICAgLy8gV2hhdCBzdGFuZHMgYmVoaW5kIG5ldmVyIHJ1bnM7IHdoZXJlIHNvbWV0aGluZyBjb3VsZCBub3QgYmUgcmVhZCwgbm9ib2R5IGtub3dzIHdoYXQgc3RhbmRzIHdoZXJlLlxuICAgIGlmIChpc0xlYXZlKHRoaXMsIG5vZGUpICYmICFub2Rlcy5zb21lKCh7IGtpbmQgfSkgPT4ga2luZCA9PT0gJ0VSUk9SJykpIHJldHVybjtcbiAgfVxufVxuXG4vKiogYHJldHVybmAsIGByYWlzZWAsIGBicmVha2AsIGBjb250aW51ZWAsIGBzeXMuZXhpdCgpYCwgYXMgYSBzdGF0ZW1lbnQgb2YgaXRzIG93bi4gKi9cbmNvbnN0IGlzTGVhdmUgPSAocmVhZGluZzogUmVhZGluZywgeyBraW5kLCBzdGFydCwgZW5kLCBraWRzIH06IFN5bnRheCk6IGJvb2xlYW4gPT5cbiAgTEVBVkVTLmhhcyhraW5kKSB8fFxuICAoa2luZCA9PT0gJ2V4cHJlc3Npb25fc3RhdGVtZW50JyAmJlxuICAgIGtpZHNbMF0/LmtpbmQgPT09ICdjYWxsJyAmJlxuICAgIEVYSVQudGVzdChyZWFkaW5nLnRleHQuc2xpY2Uoc3RhcnQsIE1hdGgubWluKGVuZCwgc3RhcnQgKyBGSVJTVCkpKSk7XG5cbmNvbnN0IExFQVZFUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoWydyZXR1cm5fc3RhdGVtZW50JywgJ3JhaXNlX3N0YXRlbWVudCcsICdicmVha19zdGF0ZW1lbnQnLCAnY29udGludWVfc3RhdGVtZW50J10pO1xuY29uc3QgRVhJVCA9IC9eKD86c3lzXFwuZXhpdHxvc1xcLl9leGl0fGV4aXR8cXVpdClcXHMqXFwoLztcbmNvbnN0IEZJUlNUID0gMjA7XG5cbmNvbnN0IE5PTkU6IFVzZXMgPSBPYmplY3QuZnJlZXplKFtdKTtcblxuZnVuY3Rpb24gd3JpdGUodGV4dDogc3RyaW5nLCB7IHJvb3QsIGNvbW1lbnRzIH06IFBhcnNlZCk6IFJlYWRpbmcge1xuICBjb25zdCBzaW5rID0gY3JlYXRlU2luaygpO1xuICBjb25zdCBuYW1lcyA9IG5hbWVzT2Yocm9vdCwgdGV4dCk7XG4gIGNvbnN0IHJlYWRpbmc6IFJlYWRpbmcgPSB7XG4gICAgdGV4dCxcbiAgICBzaW5rLFxuICAgIG5hbWVzLFxuICAgIHNwYWNlOiBuYW1lcy5tb2R1bGUsXG4gICAgYmxvY2s6IDAsXG4gICAgZ2l2ZXM6IFtdLFxuICAgIGxhdGVyOiBbXSxcbiAgICB2YWx1ZTogcmVhZFZhbHVlLFxuICAgIHRlc3RzOiAobm9kZSkgPT4gdGVzdHNPZihyZWFkaW5nLCBub2RlKSxcbiAgICBzdGF0ZW1lbnRzOiByZWFkU3RhdGVtZW50cyxcbiAgfTtcbiAgY29uc3QgdW5pdCA9IHNpbmsuc2NvcGUoeyByb2xlOiAndW5pdCcsIGxhbmd1YWdlOiAncHl0aG9uJywgc3RhcnQ6IDAsIGVuZDogdGV4dC5sZW5ndGggfSk7XG4gIHNpbmsuaW5zaWRlKHVuaXQsICgpID0+IHtcbiAgICAvLyBDb21tZW50cyBjYW4gc3RhbmQgYW55d2hlcmUsIHNvIHRoZXkgY29tZSBmaXJzdCwgYWxsIGluIHRoZSB1bml0OiB3aGF0IHRoZXkgYXJlIGFib3V0IGlzIHRvbGQgYnkgdGhlaXIgcGxhY2UuXG4gICAgZm9yIChjb25zdCB7IHN0YXJ0LCBlbmQgfSBvZiBjb21tZW50cykgc2luay5jb21tZW50KHsgdGV4dDogdGV4dC5zbGljZShzdGFydCwgZW5kKSwgc3RhcnQsIGVuZCB9KTtcbiAgICByZWFkQm9keShyZWFkaW5nLCByb290KTtcbiAgICByZWFkTGF0ZXIocmVhZGluZyk7XG4gIH0pO1xuICByZXR1cm4gcmVhZGluZztcbn1cblxuLyoqIExvYWRzIHRoZSBQeXRob24gcmVhZGVyLiBUaHJvd3Mgd2hlbiBpdHMgV2ViQXNzZW1ibHkgZmlsZXMgYXJlIG1pc3Npbmc7IHdoYXQgaXQgcmV0dXJucyBuZXZlciB0aHJvd3MuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY3JlYXRlUmVhZGVyKCk6IFByb21pc2U8UmVhZGVyPiB7XG4gIGNvbnN0IHsgcGFyc2VyLCBsYW5ndWFnZSwgcnVudGltZSB9ID0gYXdhaXQgbG9hZFBhcnNlcigpO1xuICBjb25zdCBraW5kcyA9IGtpbmRzT2YobGFuZ3VhZ2UpO1xuICBjb25zdCBwYXJzZSA9ICh0ZXh0OiBzdHJpbmcpOiBQYXJzZWQgPT4ge1xuICAgIC8vIFRoZSBncmFtbWFyIGtub3dzIG5vIGxvbmUgY2FycmlhZ2UgcmV0dXJuIGFzIHRoZSBlbmQgb2YgYSBsaW5lOyBQeXRob24gZG9lcy5cbiAgICBjb25zdCB0cmVlID0gcGFyc2VyLnBhcnNlKC9cXHIoPyFcXG4pLy50ZXN0KHRleHQpID8gdGV4dC5yZXBsYWNlKC9cXHIoPyFcXG4pL2csICdcXG4nKSA6IHRleHQpO1xuICAgIGlmICghdHJlZSkgdGhyb3cgbmV3IEVycm9yKCd0aGUgcGFyc2VyIGdhdmUgdXAnKTtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGNvbnZlcnQodHJlZSwgdGV4dCwga2luZHMsIHJ1bnRpbWUpO1xuICAgIH0gZmluYWxseSB7XG4gICAgICB0cmVlLmRlbGV0ZSgpO1xuICAgIH1cbiAgfTtcbiAgcmV0dXJuIHsgcmVhZDogKHBhdGgsIHRleHQpID0+IHJlYWRTYWZlbHkocGF0aCwgdGV4dCwgcGFyc2UpIH07XG59XG5cbmZ1bmN0aW9uIHJlYWRTYWZlbHkocGF0aDogc3RyaW5nLCB0ZXh0OiBzdHJpbmcsIHBhcnNlOiAodGV4dDogc3RyaW5nKSA9PiBQYXJzZWQpOiBGYWN0cyB7XG4gIGNvbnN0IGZpbGUgPSB7IHBhdGgsIGxhbmd1YWdlOiAncHl0aG9uJywgdGV4dCB9O1xuICB0cnkge1xuICAgIGNvbnN0IHBhcnNlZCA9IHBhcnNlKHRleHQpO1xuICAgIHJldHVybiB7IC4uLmZpbGUsIGZhY3RzOiB3cml0ZSh0ZXh0LCBwYXJzZWQpLnNpbmsuZmFjdHMsIHByb2JsZW1zOiBwYXJzZWQucHJvYmxlbXMgfTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb25zdCB3aHkgPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcik7XG4gICAgcmV0dXJuIHsgLi4uZmlsZSwgZmFjdHM6IFtdLCBwcm9ibGVtczogW3sgc3RhcnQ6IDAsIGVuZDogdGV4dC5sZW5ndGgsIG1lc3NhZ2U6IGBUaGlzIGZpbGUgY291bGQgbm90IGJlIHJlYWQ6ICR7d2h5fS5gIH1dIH07XG4gIH1cbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7OztBQWlCTyxTQUFTLFFBQVFBLE9BQWMsTUFBc0I7QUFDMUQsU0FBTyxFQUFFLE1BQUFBLE9BQU0sTUFBTSxJQUFJLFFBQVcsT0FBTyxRQUFXLFdBQVcsTUFBTTtBQUN6RTtBQUVPLFNBQVMsVUFBVSxJQUFlO0FBQ3ZDLFNBQU8sRUFBRSxNQUFNLEdBQUcsTUFBTSxNQUFNLE9BQU8sSUFBSSxPQUFPLFFBQVcsV0FBVyxNQUFNO0FBQzlFO0FBR08sU0FBUyxhQUFhLE9BQWMsTUFBc0I7QUFDL0QsU0FBTyxFQUFFLE1BQU0sTUFBTSxNQUFNLE1BQU0sSUFBSSxRQUFXLE9BQU8sV0FBVyxNQUFNO0FBQzFFO0FBOEVPLFNBQVMsUUFBUSxRQUEyQixNQUFxQixPQUFlLE1BQXNCO0FBQzNHLFNBQU8sRUFBRSxNQUFNLFFBQVEsT0FBTyxvQkFBSSxJQUFJLEdBQUcsT0FBTyxLQUFLO0FBQ3ZEO0FBR0EsU0FBUyxRQUFRLE9BQWMsSUFBa0I7QUFDL0MsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxRQUFRLENBQUM7QUFBQSxJQUNULE1BQU0sQ0FBQztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sSUFBSTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsWUFBWTtBQUFBLElBQ1osT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLEVBQ1o7QUFDRjtBQUdPLFNBQVMsUUFBUSxPQUFjLElBQWtCO0FBQ3RELE1BQUlBLFFBQU8sTUFBTSxNQUFNLElBQUksRUFBRTtBQUM3QixNQUFJLENBQUNBLE9BQU07QUFDVCxJQUFBQSxRQUFPLFFBQVEsT0FBTyxFQUFFO0FBQ3hCLFVBQU0sTUFBTSxJQUFJLElBQUlBLEtBQUk7QUFBQSxFQUMxQjtBQUNBLFNBQU9BO0FBQ1Q7QUFHTyxTQUFTLE9BQU8sT0FBYyxJQUE4QjtBQUNqRSxRQUFNLE1BQU0sTUFBTSxNQUFNLElBQUksRUFBRTtBQUM5QixNQUFJLElBQUssUUFBTztBQUNoQixXQUFTLEtBQUssTUFBTSxRQUFRLElBQUksS0FBSyxHQUFHLFFBQVE7QUFDOUMsVUFBTUEsUUFBTyxHQUFHLFNBQVMsVUFBVSxTQUFZLEdBQUcsTUFBTSxJQUFJLEVBQUU7QUFDOUQsUUFBSUEsTUFBTSxRQUFPQTtBQUFBLEVBQ25CO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxZQUFZLE9BQWMsTUFBY0MsWUFBcUM7QUFDM0YsUUFBTSxRQUFRLFFBQVEsT0FBTyxJQUFJO0FBQ2pDLFNBQU8sU0FBUyxRQUFRLE1BQU0sT0FBT0EsVUFBUztBQUNoRDtBQUdPLFNBQVMsUUFBUSxPQUFjLE1BQWlDO0FBQ3JFLFdBQVMsS0FBd0IsT0FBTyxJQUFJLEtBQUssR0FBRyxRQUFRO0FBQzFELFFBQUksR0FBRyxTQUFTLEtBQU0sUUFBTyxHQUFHO0FBQ2hDLFFBQUksR0FBRyxTQUFTLFdBQVcsR0FBRyxNQUFNLElBQUksSUFBSSxFQUFHLFFBQU87QUFBQSxFQUN4RDtBQUNBLFNBQU87QUFDVDs7O0FDdkpBLElBQU0sVUFBVSxRQUFRLElBQUksSUFBSTtBQUNoQyxJQUFNLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSTtBQUN6QyxJQUFNLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFHaEMsSUFBTSxRQUNKO0FBQ0YsSUFBTSxhQUFhO0FBRW5CLElBQU0sUUFDSjtBQUVGLElBQU0sV0FBdUMsSUFBSSxJQUFJO0FBQUEsRUFDbkQsQ0FBQyxVQUFVLElBQUk7QUFBQSxFQUNmLENBQUMsdUJBQXVCLElBQUk7QUFBQSxFQUM1QixHQUFHLENBQUMsUUFBUSxvQkFBb0IsRUFBRSxJQUFJLENBQUMsU0FBMEIsQ0FBQyxNQUFNLFFBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzlGLEdBQUcsQ0FBQyxjQUFjLDBCQUEwQixFQUFFLElBQUksQ0FBQyxTQUEwQixDQUFDLE1BQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDMUcsR0FBRyxDQUFDLE9BQU8sbUJBQW1CLEVBQUUsSUFBSSxDQUFDLFNBQTBCLENBQUMsTUFBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMzRixDQUFDLFNBQVMsUUFBUSxTQUFTLElBQUksQ0FBQztBQUNsQyxDQUFDO0FBRUQsSUFBTSxVQUFVO0FBR1QsU0FBUyxPQUFPLE1BQWMsT0FBYyxNQUFjLFFBQVEsR0FBVTtBQUNqRixNQUFJLFFBQVEsUUFBUyxRQUFPO0FBQzVCLFFBQU0sVUFBVSxTQUFTLElBQUksS0FBSyxJQUFJO0FBQ3RDLE1BQUksUUFBUyxRQUFPO0FBQ3BCLFFBQU0sUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN6QixVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLEdBQUcsS0FBSztBQUFBLElBQ25FLEtBQUs7QUFDSCxhQUFPLFdBQVcsTUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQzVDLEtBQUs7QUFDSCxhQUFPLFFBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssSUFBSTtBQUFBLElBQzNELEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxhQUFPLFFBQVEsT0FBTyxNQUFNLE9BQU8sT0FBTyxRQUFRLENBQUMsSUFBSTtBQUFBLElBQ3pELEtBQUs7QUFDSCxhQUFPLEtBQUssS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLE9BQU8sS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLENBQUMsSUFBSTtBQUFBLElBQ3ZFLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxhQUFPLE9BQU8sTUFBTSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ3hDLEtBQUs7QUFDSCxhQUFPLFNBQVMsV0FBVyxLQUFLLE9BQU8sTUFBTSxPQUFPLE9BQU8sUUFBUSxDQUFDLEVBQUUsSUFBSSxJQUFJLE9BQU87QUFBQSxJQUN2RixLQUFLO0FBQ0gsYUFBTyxTQUFTLE1BQU0sT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUMxQztBQUNFLGFBQU87QUFBQSxFQUNYO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBYyxPQUFjLE1BQWMsT0FBc0I7QUFDaEYsUUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLEtBQUs7QUFDM0IsTUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFPLFFBQU87QUFDNUIsUUFBTSxXQUFXLEtBQUssTUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLO0FBQ2pELFFBQU1DLFNBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxRQUFRLENBQUM7QUFDakQsTUFBSUEsT0FBTSxTQUFTLGtCQUFrQixTQUFTLFNBQVMsR0FBRyxFQUFHLFFBQU87QUFDcEUsTUFBSUEsT0FBTSxTQUFTLFNBQVMsUUFBUSxLQUFLLFFBQVEsRUFBRyxRQUFPO0FBQzNELFNBQU8sU0FBUyxTQUFTLEdBQUcsS0FBSyxPQUFPLE1BQU0sT0FBTyxPQUFPLFFBQVEsQ0FBQyxFQUFFLFNBQVMsaUJBQWlCLE9BQU87QUFDMUc7QUFFQSxTQUFTLE9BQU8sTUFBYyxPQUFjLE1BQWMsT0FBc0I7QUFDOUUsUUFBTUMsU0FBUSxLQUFLLFNBQVMscUJBQXFCLEtBQUssT0FBTyxDQUFDLEtBQUssS0FBSyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUN4RixhQUFXQyxTQUFRRCxRQUFPO0FBQ3hCLFVBQU0sUUFBUUMsUUFBTyxPQUFPLE1BQU0sT0FBT0EsT0FBTSxRQUFRLENBQUMsSUFBSTtBQUM1RCxRQUFJLE1BQU0sU0FBUyxHQUFJLFFBQU87QUFBQSxFQUNoQztBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsTUFBTSxNQUFjLE9BQWMsSUFBWSxRQUFRLEdBQVU7QUFDOUUsUUFBTSxRQUFRLFFBQVEsT0FBTyxFQUFFO0FBQy9CLE1BQUksTUFBTyxRQUFPLGFBQWEsT0FBTyxJQUFJO0FBQzFDLFFBQU1DLFFBQU8sT0FBTyxPQUFPLEVBQUU7QUFDN0IsU0FBT0EsUUFBTyxLQUFLLE1BQU0sT0FBT0EsT0FBTSxLQUFLLElBQUksUUFBUSxJQUFJLEtBQUs7QUFDbEU7QUFFQSxTQUFTLEtBQUssTUFBYyxPQUFjQSxPQUFZLE9BQXNCO0FBQzFFLE1BQUlBLE1BQUssU0FBUyxPQUFXLFFBQU8sUUFBUUEsTUFBSyxNQUFNLEtBQUs7QUFDNUQsTUFBSUEsTUFBSyxHQUFJLFFBQU8sVUFBVUEsTUFBSyxFQUFFO0FBQ3JDLE1BQUlBLE1BQUssTUFBTyxRQUFPLGFBQWFBLE1BQUssT0FBTyxLQUFLO0FBQ3JELFFBQU0sU0FBUyxVQUFVQSxNQUFLLFFBQVFBLE1BQUssU0FBUztBQUNwRCxNQUFJQSxNQUFLLFNBQVNBLE1BQUssYUFBYSxPQUFRLFFBQU9BLE1BQUs7QUFDeEQsRUFBQUEsTUFBSyxRQUFRO0FBQ2IsRUFBQUEsTUFBSyxXQUFXO0FBQ2hCLEVBQUFBLE1BQUssUUFBUSxRQUFRLE1BQU1BLE9BQU0sUUFBUSxLQUFLO0FBQzlDLFNBQU9BLE1BQUs7QUFDZDtBQUdBLFNBQVMsUUFBUSxNQUFjQSxPQUFZLFFBQTRCLE9BQXNCO0FBQzNGLFFBQU0sWUFBWUEsTUFBSyxjQUFjLFdBQVcsTUFBTUEsTUFBSyxPQUFPQSxNQUFLLFVBQVU7QUFDakYsTUFBSSxVQUFXLFFBQU87QUFDdEIsTUFBSSxRQUFRO0FBQ1YsVUFBTSxRQUFRLE9BQU8sTUFBTUEsTUFBSyxPQUFPLFFBQVEsUUFBUSxDQUFDO0FBQ3hELFFBQUksTUFBTSxTQUFTLEdBQUksUUFBTztBQUFBLEVBQ2hDO0FBQ0EsTUFBSSxPQUFPO0FBQ1gsYUFBVyxTQUFTQSxNQUFLLFFBQVE7QUFDL0IsVUFBTSxRQUFRLE9BQU8sTUFBTUEsTUFBSyxPQUFPLE9BQU8sUUFBUSxDQUFDO0FBQ3ZELFFBQUksTUFBTSxTQUFTLEdBQUk7QUFDdkIsUUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFLLFNBQVMsTUFBTSxLQUFNLFFBQU87QUFDekQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLEtBQUssU0FBUyxNQUFNLENBQUNBLE1BQUssS0FBTSxRQUFPO0FBQzNDLFNBQU8sV0FBVyxLQUFLLE9BQU8sTUFBTUEsTUFBSyxPQUFPQSxNQUFLLE1BQU0sUUFBUSxDQUFDLEVBQUUsSUFBSSxJQUFJLE9BQU87QUFDdkY7QUFFQSxJQUFNLGFBQWE7QUFDbkIsSUFBTSxRQUE2QixvQkFBSSxJQUFJLENBQUMsT0FBTyxVQUFVLFFBQVEsU0FBUyxnQkFBZ0IsY0FBYyxTQUFTLENBQUM7QUFFdEgsU0FBUyxXQUFXLE1BQWMsT0FBYyxNQUFpQztBQUMvRSxRQUFNLENBQUNILFFBQU8sR0FBRyxJQUFJLEtBQUssV0FBVyxLQUFLLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssT0FBTyxNQUFNLEdBQUc7QUFDcEcsUUFBTUcsUUFBTyxPQUFPLE9BQU9ILE1BQUs7QUFDaEMsTUFBSUcsT0FBTSxTQUFTLEtBQUssV0FBVyxFQUFHLFFBQU8sYUFBYUEsTUFBSyxPQUFPLElBQUk7QUFDMUUsTUFBSUEsU0FBUUEsTUFBSyxTQUFTLE9BQVcsUUFBTztBQUM1QyxRQUFNLE9BQU8sQ0FBQ0EsT0FBTSxRQUFRSCxRQUFPLEdBQUcsSUFBSSxFQUFFLEtBQUssR0FBRztBQUNwRCxTQUFPLE1BQU0sSUFBSSxLQUFLLFFBQVEsYUFBYSxFQUFFLENBQUMsSUFBSSxTQUFZLFFBQVEsS0FBSyxRQUFRLG9CQUFvQixLQUFLLEdBQUcsSUFBSTtBQUNySDtBQUVBLElBQU0sUUFBUSxDQUFDLEdBQVcsV0FBMkIsT0FBTyxZQUFZO0FBRXhFLFNBQVMsV0FBVyxNQUFjLE9BQWMsTUFBYyxPQUFzQjtBQUNsRixRQUFNLENBQUMsTUFBTUksVUFBUyxJQUFJLEtBQUs7QUFDL0IsTUFBSSxRQUFRQTtBQUNWLFdBQU8sT0FBTyxNQUFNLE9BQU8sTUFBTSxPQUFPLE1BQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxNQUFNQSxXQUFVLE9BQU9BLFdBQVUsR0FBRyxHQUFHLEtBQUs7QUFDN0csUUFBTSxDQUFDSixRQUFPLEdBQUcsSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLEVBQUUsTUFBTSxHQUFHO0FBQ25FLE1BQUksUUFBUSxNQUFNLE1BQU0sT0FBT0EsUUFBTyxLQUFLO0FBQzNDLGFBQVcsUUFBUSxLQUFNLFNBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxLQUFLO0FBQ2hFLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBTyxNQUFjLE9BQWNJLFlBQW1CLFFBQVEsR0FBVTtBQUN0RixNQUFJLE1BQU0sTUFBTyxRQUFPLFFBQVEsTUFBTSxNQUFNLE9BQU9BLFlBQVcsS0FBSztBQUNuRSxNQUFJLE1BQU0sU0FBUyxNQUFPLE1BQU0sUUFBUSxNQUFNLEtBQUssV0FBVyxHQUFHLEVBQUksUUFBTyxRQUFRLElBQUlBLFVBQVMsSUFBSSxJQUFJO0FBQ3pHLE1BQUksTUFBTSxHQUFJLFFBQU8sUUFBUSxJQUFJQSxVQUFTLElBQUksSUFBSTtBQUNsRCxRQUFNRCxRQUFPLEdBQUcsTUFBTSxJQUFJLElBQUlDLFVBQVM7QUFDdkMsU0FBTyxNQUFNLFFBQVFBLGVBQWMsWUFBWSxNQUFNLEtBQUtELEtBQUksSUFBSSxPQUFPLFFBQVFBLE9BQU0sTUFBTSxJQUFJO0FBQ25HO0FBRUEsU0FBUyxRQUFRLE1BQWMsT0FBY0MsWUFBbUIsT0FBc0I7QUFDcEYsUUFBTUQsUUFBTyxNQUFNLE1BQU0sTUFBTSxJQUFJQyxVQUFTO0FBQzVDLE1BQUlELE9BQU0sR0FBSSxRQUFPLFVBQVVBLE1BQUssRUFBRTtBQUN0QyxNQUFJQSxTQUFRQSxNQUFLLFFBQVEsR0FBRztBQUMxQixVQUFNLFFBQVEsS0FBSyxNQUFNLE1BQU0sT0FBT0EsT0FBTSxRQUFRLENBQUM7QUFDckQsV0FBTyxNQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksSUFBSSxJQUFJO0FBQUEsRUFDakQ7QUFDQSxhQUFXLFFBQVEsTUFBTSxPQUFPO0FBQzlCLFVBQU0sUUFBUSxRQUFRLFVBQVUsVUFBVSxPQUFPLE1BQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxDQUFDO0FBQ25GLFFBQUksTUFBTSxVQUFVLE1BQU87QUFDM0IsVUFBTSxZQUFZLE1BQU0sU0FBUyxNQUFNLE1BQU0sU0FBUyxXQUFXLFVBQVUsT0FBTyxNQUFNLE9BQU9DLFlBQVcsUUFBUSxDQUFDO0FBQ25ILFFBQUksVUFBVSxTQUFTLE1BQU0sVUFBVSxTQUFTLElBQUlBLFVBQVMsR0FBSSxRQUFPO0FBQUEsRUFDMUU7QUFDQSxTQUFPLFFBQVEsSUFBSUEsVUFBUyxJQUFJLElBQUk7QUFDdEM7QUFFQSxTQUFTLE9BQU8sTUFBYyxPQUFjLE1BQWMsUUFBZ0IsT0FBc0I7QUFDOUYsTUFBSSxPQUFPLFNBQVMsZ0JBQWdCLEtBQUssTUFBTSxPQUFPLE9BQU8sT0FBTyxHQUFHLE1BQU0sUUFBUyxRQUFPLFFBQVEsTUFBTSxPQUFPLEtBQUs7QUFDdkgsUUFBTSxRQUFRLE9BQU8sTUFBTSxPQUFPLFFBQVEsUUFBUSxDQUFDO0FBQ25ELE1BQUksTUFBTSxHQUFJLFFBQU8sTUFBTSxHQUFHLEtBQUssU0FBUyxXQUFXLElBQUksVUFBVSxTQUFTLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDbkcsTUFBSSxNQUFNLE1BQU8sUUFBTyxhQUFhLE1BQU0sT0FBTyxJQUFJO0FBQ3RELE1BQUksTUFBTSxLQUFLLFdBQVcsVUFBVSxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRyxRQUFPO0FBQ3hFLE1BQUksTUFBTSxLQUFLLFdBQVcsS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRyxRQUFPO0FBQ25FLFFBQU0sVUFBVSxNQUFNLFNBQVMsc0JBQXNCLEtBQUssS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUk7QUFDN0UsTUFBSSxRQUFTLFFBQU8sRUFBRSxHQUFHLE9BQU8sTUFBTSxPQUFPLFNBQVMsUUFBUSxDQUFDLEdBQUcsV0FBVyxLQUFLO0FBQ2xGLFNBQU8sUUFBUSxNQUFNLE1BQU0sSUFBSTtBQUNqQztBQUdBLFNBQVMsU0FBUyxNQUFjLElBQVEsT0FBc0I7QUFDNUQsTUFBSSxHQUFHLE1BQU8sUUFBTyxHQUFHO0FBQ3hCLEtBQUcsUUFBUTtBQUNYLE1BQUksT0FBTztBQUNYLGFBQVcsU0FBUyxHQUFHLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLE9BQU8sT0FBTyxRQUFRLENBQUM7QUFDckQsUUFBSSxNQUFNLFNBQVMsTUFBTSxDQUFDLE1BQU0sS0FBTTtBQUN0QyxRQUFJLEtBQUssU0FBUyxNQUFNLEtBQUssU0FBUyxNQUFNLEtBQU0sUUFBTztBQUN6RCxXQUFPO0FBQUEsRUFDVDtBQUNBLEtBQUcsUUFBUTtBQUNYLFNBQU87QUFDVDtBQUVBLFNBQVMsUUFBUSxNQUFjLE9BQWMsT0FBc0I7QUFDakUsTUFBSSxLQUF3QjtBQUM1QixTQUFPLE1BQU0sQ0FBQyxHQUFHLE1BQU8sTUFBSyxHQUFHO0FBQ2hDLFFBQU0sT0FBTyxJQUFJLE9BQU8sTUFBTSxDQUFDO0FBQy9CLE1BQUksQ0FBQyxJQUFJLFNBQVMsQ0FBQyxLQUFNLFFBQU87QUFDaEMsUUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLE1BQU0sT0FBTyxNQUFNLFFBQVEsQ0FBQztBQUMxRCxTQUFPLE1BQU0sUUFBUSxhQUFhLE1BQU0sT0FBTyxJQUFJLElBQUksUUFBUSxNQUFNLE1BQU0sSUFBSTtBQUNqRjtBQUdPLFNBQVMsY0FBYyxNQUFjLE9BQWMsTUFBY0EsWUFBcUM7QUFDM0csUUFBTSxNQUFNLFlBQVksT0FBTyxNQUFNQSxVQUFTO0FBQzlDLE1BQUksSUFBSyxRQUFPLElBQUksS0FBSyxTQUFZO0FBQ3JDLFFBQU1ELFFBQU8sT0FBTyxPQUFPLElBQUk7QUFDL0IsUUFBTSxRQUFRQSxTQUFRLENBQUNBLE1BQUssUUFBUSxDQUFDQSxNQUFLLEtBQUssS0FBSyxNQUFNLE9BQU9BLE9BQU0sQ0FBQyxJQUFJO0FBQzVFLFFBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxNQUFNLElBQUlDLFVBQVM7QUFDckQsU0FBTyxTQUFTLENBQUMsTUFBTSxLQUFLLFFBQVE7QUFDdEM7OztBQzdNTyxTQUFTLFFBQVEsTUFBWUMsT0FBYyxNQUFtQjtBQUVuRSxRQUFNLEVBQUUsT0FBQUMsUUFBTyxJQUFJLElBQUk7QUFDdkIsUUFBTSxRQUFRO0FBQUEsSUFDWixPQUFBQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQUFEO0FBQUEsSUFDQSxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0EsTUFBTTtBQUFBLElBQ04sSUFBSTtBQUFBLElBQ0osUUFBUTtBQUFBLEVBQ1Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFNBQTJCLENBQUM7QUFHM0IsU0FBUyxhQUFhLE9BQWMsT0FBb0I7QUFDN0QsUUFBTSxFQUFFLE1BQUFFLE1BQUssSUFBSTtBQUNqQixRQUFNLE9BQU9BLE1BQUssV0FBVyxJQUFJLENBQUMsS0FBSyxJQUFJQSxNQUFLLFdBQVcsSUFBSSxDQUFDQSxNQUFLLENBQUMsR0FBWSxLQUFLLElBQUlBLE1BQUssT0FBTyxLQUFLO0FBQzlHO0FBR08sU0FBUyxXQUFXLE9BQWNGLE9BQWMsT0FBb0I7QUFDekUsTUFBSSxNQUFNLFlBQVksVUFBVyxPQUFNLFVBQVUsb0JBQUksSUFBSTtBQUN6RCxFQUFDLE1BQU0sUUFBK0IsSUFBSUEsT0FBTSxLQUFLO0FBQ3ZEOzs7QUN0Q08sSUFBTSxTQUFlLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDckMsSUFBTSxTQUFlLE9BQU8sT0FBTyxDQUFDLEdBQUcsQ0FBQztBQUN4QyxJQUFNLFNBQWUsT0FBTyxPQUFPLENBQUMsR0FBRyxDQUFDO0FBQ3hDLElBQU0sUUFBYyxPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFVeEMsSUFBTSxRQUFnQixFQUFFLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFzQmpELFNBQVMsT0FBTyxTQUFrQixNQUFvQjtBQUMzRCxTQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDaEQ7QUFHTyxTQUFTLFFBQVEsU0FBa0IsSUFBWUcsUUFBeUI7QUFDN0UsUUFBTSxRQUFRLFFBQVE7QUFDdEIsVUFBUSxRQUFRO0FBQ2hCLFVBQVEsS0FBSyxPQUFPLElBQUlBLE1BQUs7QUFDN0IsVUFBUSxRQUFRO0FBQ2xCO0FBR08sU0FBUyxRQUFRLFNBQWtCLE9BQWNBLFFBQXlCO0FBQy9FLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFVBQVEsUUFBUTtBQUNoQixFQUFBQSxPQUFNO0FBQ04sVUFBUSxRQUFRO0FBQ2xCO0FBR08sU0FBUyxTQUFTLFFBQWtCLE1BQWtCO0FBQzNELGFBQVcsT0FBTyxLQUFNLEtBQUksQ0FBQyxPQUFPLFNBQVMsR0FBRyxFQUFHLFFBQU8sS0FBSyxHQUFHO0FBQ3BFO0FBR08sU0FBUyxTQUFTLE1BQVksS0FBbUI7QUFDdEQsTUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFHLFFBQU8sQ0FBQyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsVUFBVSxVQUFVLEdBQUcsQ0FBQztBQUNoRixXQUFTLE1BQWtCLENBQUMsR0FBRyxDQUFDO0FBQ2hDLFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBUSxNQUFZQyxPQUFjLE1BQWVDLFNBQXdCO0FBQ3ZGLFFBQU0sT0FBaUQsRUFBRSxNQUFBRCxNQUFLO0FBQzlELE1BQUksU0FBUyxPQUFXLE1BQUssT0FBTztBQUNwQyxNQUFJQyxZQUFXLE9BQVcsTUFBSyxTQUFTQTtBQUN4QyxTQUFPLEVBQUUsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNRCxLQUFJLEtBQUssT0FBTyxDQUFDLElBQUksR0FBRyxNQUFNLFFBQVE7QUFDL0Y7QUFFQSxJQUFNLFVBQTJCLENBQUM7QUFFM0IsU0FBUyxTQUFTLE1BQVksTUFBYyxNQUE0QjtBQUM3RSxTQUFPLEVBQUUsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxPQUFPLFNBQVMsS0FBSztBQUN4RTtBQUdPLFNBQVMsU0FBUyxPQUE0QztBQUNuRSxNQUFJLFVBQVUsVUFBYSxNQUFNLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDNUQsUUFBTSxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQzFCLFNBQU8sTUFBTSxLQUFLLFdBQVcsS0FBSyxLQUFLLFNBQVMsSUFBSSxPQUFPO0FBQzdEO0FBR08sU0FBUyxRQUFRLE1BQVksT0FBcUI7QUFDdkQsUUFBTSxFQUFFLE1BQU0sT0FBTyxLQUFLLElBQUk7QUFDOUIsUUFBTSxRQUFvRCxFQUFFLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQ2hILE1BQUksTUFBTSxNQUFPLE9BQU0sUUFBUSxNQUFNO0FBQ3JDLE1BQUksTUFBTSxRQUFTLE9BQU0sVUFBVSxNQUFNO0FBQ3pDLE1BQUksTUFBTSxLQUFNLE9BQU0sT0FBTyxNQUFNO0FBQ25DLE1BQUksTUFBTSxNQUFPLE9BQU0sUUFBUSxNQUFNO0FBQ3JDLFNBQU87QUFDVDtBQUVBLElBQU0sZUFBZTtBQUdkLFNBQVMsTUFBTSxPQUFzQjtBQUMxQyxRQUFNLE9BQU8sU0FBUyxLQUFLLEdBQUcsUUFBUSxNQUFNO0FBQzVDLFNBQU8sS0FBSyxTQUFTLGVBQWUsR0FBRyxLQUFLLE1BQU0sR0FBRyxZQUFZLENBQUMsU0FBSSxLQUFLLE1BQU0sS0FBSztBQUN4Rjs7O0FDOUdBLElBQU0sU0FBUztBQUNmLElBQU0sUUFBMEM7QUFBQSxFQUM5QyxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQ0w7QUFVTyxTQUFTLFNBQVMsTUFBYyxFQUFFLE9BQUFFLFFBQU8sSUFBSSxHQUFpQjtBQUNuRSxNQUFJLEtBQUtBO0FBQ1QsTUFBSSxNQUFNO0FBQ1YsV0FBUyxPQUFPLEtBQUssV0FBVyxFQUFFLEdBQUcsU0FBUyxJQUFJLEdBQUcsT0FBTyxLQUFLLFdBQVcsRUFBRSxFQUFFLEVBQUcsU0FBUSxTQUFTLE1BQU0sU0FBUztBQUNuSCxRQUFNLFFBQVEsS0FBSyxFQUFFO0FBQ3JCLFFBQU0sT0FBTyxLQUFLLEtBQUssQ0FBQyxNQUFNLFNBQVMsS0FBSyxLQUFLLENBQUMsTUFBTSxTQUFTLE1BQU0sTUFBTTtBQUM3RSxRQUFNLE9BQU8sTUFBTSxPQUFPLElBQUk7QUFDOUIsUUFBTSxLQUFLLE9BQU8sTUFBTSxJQUFJLE1BQU07QUFFbEMsU0FBTyxFQUFFLE1BQU0sSUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFFLE1BQU0sUUFBUSxLQUFLLEtBQUssSUFBSTtBQUN0RTtBQUVBLFNBQVMsU0FBUyxNQUF1QjtBQUN2QyxTQUFRLFFBQVEsTUFBTSxRQUFRLE1BQVEsUUFBUSxNQUFNLFFBQVE7QUFDOUQ7QUFHTyxTQUFTLFVBQVUsT0FBZSxLQUFzQjtBQUM3RCxTQUFPLE9BQU8sQ0FBQyxNQUFNLFNBQVMsSUFBSSxJQUFJLFFBQVEsTUFBTSxRQUFRLFFBQVEsT0FBTztBQUM3RTtBQUVBLFNBQVMsUUFBUSxVQUEwQjtBQUN6QyxRQUFNLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFDN0IsUUFBTSxPQUFPLEtBQUssQ0FBQztBQUNuQixNQUFJLFNBQVMsUUFBUSxTQUFTLEtBQU0sUUFBTztBQUMzQyxNQUFJLEtBQUssU0FBUyxNQUFNLFNBQVMsT0FBTyxTQUFTLE9BQU8sU0FBUyxLQUFNLFFBQU8sWUFBWSxPQUFPLFNBQVMsS0FBSyxNQUFNLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDNUgsTUFBSSxRQUFRLE9BQU8sUUFBUSxJQUFLLFFBQU8sWUFBWSxPQUFPLFNBQVMsTUFBTSxDQUFDLENBQUM7QUFDM0UsU0FBTyxNQUFNLElBQUksS0FBSztBQUN4QjtBQUVBLFNBQVMsWUFBWSxNQUFzQjtBQUN6QyxTQUFPLFFBQVEsVUFBVyxPQUFPLGNBQWMsSUFBSSxJQUFJO0FBQ3pEO0FBR08sU0FBUyxRQUFRLE1BQVlDLFFBQW9DLE9BQXNCLFFBQWU7QUFDM0csTUFBSSxPQUFPO0FBQ1gsTUFBSSxRQUF5QixDQUFDO0FBQzlCLGFBQVcsUUFBUUEsUUFBTztBQUN4QixRQUFJLE9BQU8sU0FBUyxTQUFVLFNBQVE7QUFBQSxTQUNqQztBQUNILGNBQVEsS0FBSztBQUNiLFVBQUksS0FBSyxNQUFNLFNBQVMsRUFBRyxTQUFRLE1BQU0sU0FBUyxJQUFJLE1BQU0sT0FBTyxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQUEsSUFDeEY7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQy9EO0FBRUEsSUFBTSxhQUFhO0FBR1osU0FBUyxRQUFRLE1BQVksVUFBaUIsT0FBcUI7QUFDeEUsUUFBTSxRQUFRLE1BQU0sU0FBUyxVQUFVLE1BQU0sUUFBUSxNQUFNLFFBQVEsQ0FBQyxLQUFLO0FBQ3pFLE1BQUksT0FBTztBQUNYLFNBQU8sS0FBSyxNQUFNLFVBQVUsWUFBWSxDQUFDLFVBQVU7QUFDakQsUUFBSSxNQUFNLENBQUMsTUFBTSxJQUFLLFFBQU87QUFDN0IsUUFBSSxNQUFNLENBQUMsTUFBTSxPQUFXLFFBQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDLENBQUMsS0FBSyxRQUFRLE1BQU0sR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLE1BQU0sQ0FBQyxDQUFDLEdBQUc7QUFDL0csV0FBTyxNQUFNLE1BQU0sS0FBSyxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUNwRCxDQUFDO0FBQ0g7QUFFQSxJQUFNLFFBQVE7QUFHUCxTQUFTLE9BQU8sTUFBWSxVQUFpQkMsT0FBd0IsU0FBNEM7QUFDdEgsTUFBSSxPQUFPO0FBQ1gsU0FBTyxLQUFLLE1BQU0sVUFBVSxPQUFPLENBQUMsVUFBVTtBQUM1QyxRQUFJLE1BQU0sQ0FBQyxNQUFNLFFBQVEsTUFBTSxDQUFDLE1BQU0sS0FBTSxRQUFPLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDN0QsVUFBTSxRQUFRLE1BQU0sQ0FBQztBQUNyQixVQUFNLENBQUMsRUFBRSxNQUFNLElBQUksSUFBSSxlQUFlLEtBQUssS0FBSztBQUNoRCxVQUFNLE9BQU8sU0FBUyxLQUFLQSxNQUFLLE1BQU0sSUFBSSxRQUFRLEtBQUssSUFBSSxJQUFJQSxNQUFLLE9BQU8sSUFBSSxDQUFDLElBQUksUUFBUSxJQUFJLElBQUk7QUFDcEcsUUFBSSxRQUFRLFNBQVMsR0FBSSxRQUFPO0FBQ2hDLFVBQU0sT0FBTyxNQUFNLE1BQU0sQ0FBQyxHQUFHO0FBQzdCLFdBQU8sUUFBUSxNQUFNLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxHQUFHLElBQUksS0FBSyxTQUFTLFNBQVMsSUFBSTtBQUFBLEVBQzlFLENBQUM7QUFDSDtBQUdBLFNBQVMsS0FBSyxNQUFZLFVBQWlCLFNBQWlCLElBQXVEO0FBQ2pILFFBQU1ELFNBQTRCLENBQUM7QUFDbkMsTUFBSSxLQUFLO0FBQ1QsTUFBSSxPQUFPLFNBQVM7QUFDcEIsUUFBTSxRQUFRLENBQUMsVUFBd0I7QUFDckMsVUFBTUUsVUFBUyxLQUFLLE9BQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxNQUFNLEtBQUssSUFBSSxHQUFHLENBQUM7QUFDdkUsV0FBTyxLQUFLLE9BQU8sQ0FBQyxTQUFTLENBQUNBLFFBQU8sU0FBUyxJQUFJLENBQUM7QUFDbkQsSUFBQUYsT0FBTSxLQUFLLEVBQUUsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxPQUFPLE9BQU9FLFNBQVEsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUMzRjtBQUNBLFVBQVEsWUFBWTtBQUNwQixXQUFTLFFBQVEsUUFBUSxLQUFLLFNBQVMsSUFBSSxHQUFHLE9BQU8sUUFBUSxRQUFRLEtBQUssU0FBUyxJQUFJLEdBQUc7QUFDeEYsUUFBSSxTQUFTLEtBQUssTUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLFNBQVMsTUFBTSxTQUFTLEVBQUc7QUFDekUsUUFBSSxNQUFNLFFBQVEsR0FBSSxPQUFNLFNBQVMsS0FBSyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUM7QUFDaEUsSUFBQUYsT0FBTSxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ3BCLFNBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDOUI7QUFDQSxNQUFJLEtBQUssU0FBUyxLQUFLLE9BQVEsT0FBTSxTQUFTLEtBQUssTUFBTSxFQUFFLENBQUM7QUFDNUQsU0FBTyxRQUFRLE1BQU1BLE1BQUs7QUFDNUI7OztBQ3BITyxTQUFTLE9BQU8sTUFBWUcsUUFBZ0M7QUFDakUsTUFBSTtBQUNKLGFBQVcsUUFBUUEsUUFBTztBQUN4QixRQUFJLENBQUMsU0FBUyxNQUFNLFNBQVMsTUFBTSxNQUFNLFNBQVMsT0FBTyxLQUFLLEtBQUssV0FBVyxHQUFHLEVBQUcsU0FBUTtBQUFBLGFBQ25GLEtBQUssU0FBUyxHQUFJLFNBQVEsUUFBUSxNQUFNLENBQUMsYUFBYSxLQUFLLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNuRjtBQUNBLE1BQUksQ0FBQyxNQUFPLFFBQU8sU0FBUyxNQUFNLEtBQUssTUFBTTtBQUM3QyxTQUFPLFFBQVEsTUFBTSxLQUFLO0FBQzVCO0FBRUEsU0FBUyxhQUFhLE9BQXFCO0FBQ3pDLFNBQU8sTUFBTSxLQUFLLFNBQVMsR0FBRyxJQUFJLEVBQUUsR0FBRyxPQUFPLE1BQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsSUFBSTtBQUNsRjtBQUdPLFNBQVMsU0FBUyxNQUFZLE1BQW9CO0FBQ3ZELFFBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUIsTUFBSSxLQUFNLFFBQU8sUUFBUSxNQUFNLEdBQUcsS0FBSyxJQUFJLFdBQVcsS0FBSyxNQUFNLEtBQUssVUFBVSxRQUFRO0FBQ3hGLFFBQU0sUUFBUSxLQUFLLEtBQUssWUFBWSxHQUFHO0FBQ3ZDLFFBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDdEMsTUFBSSxRQUFRLEtBQUssQ0FBQyxLQUFLLFNBQVMsR0FBRyxLQUFLLFNBQVMsS0FBTSxRQUFPLEVBQUUsR0FBRyxRQUFRLE1BQU0sSUFBSSxHQUFHLE1BQU0sS0FBSyxLQUFLLE1BQU0sR0FBRyxLQUFLLEVBQUU7QUFDeEgsTUFBSSxLQUFLLE1BQU0sV0FBVyxFQUFHLFFBQU8sU0FBUyxNQUFNLFVBQVUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNsRixTQUFPLFFBQVEsTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLFdBQVcsS0FBSyxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQ25FO0FBS0EsSUFBTSxRQUFlLENBQUMsTUFBTSxDQUFDLFFBQVEsR0FBRyxhQUFhO0FBQ25ELFFBQU1DLFFBQU8sWUFBWTtBQUN6QixTQUFPQSxTQUFRLFFBQVEsTUFBTUEsS0FBSTtBQUNuQztBQUNBLElBQU0sU0FBZ0IsQ0FBQyxNQUFNLENBQUMsUUFBUSxNQUFNLFlBQVksRUFBRSxHQUFHLFFBQVEsTUFBTSxRQUFRLEdBQUcsTUFBTSxPQUFPO0FBQ25HLElBQU0sUUFBZSxDQUFDLE1BQU1DLE9BQU0sYUFBYSxPQUFPLE1BQU0sV0FBVyxDQUFDLFVBQVUsR0FBR0EsS0FBSSxJQUFJQSxLQUFJO0FBQ2pHLElBQU0sU0FBZ0IsQ0FBQyxNQUFNLENBQUMsUUFBUSxHQUFHLGFBQWE7QUFDcEQsUUFBTSxPQUFPLFlBQVk7QUFDekIsU0FBTyxRQUFRLFNBQVMsTUFBTSxJQUFJO0FBQ3BDO0FBRUEsSUFBTSxRQUFvQyxJQUFJLElBQW1CO0FBQUEsRUFDL0QsQ0FBQyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3RCLENBQUMsb0JBQW9CLEtBQUs7QUFBQSxFQUMxQixDQUFDLHlCQUF5QixLQUFLO0FBQUEsRUFDL0IsQ0FBQyxxQkFBcUIsS0FBSztBQUFBLEVBQzNCLENBQUMsZ0JBQWdCLEtBQUs7QUFBQSxFQUN0QixDQUFDLHlCQUF5QixLQUFLO0FBQUEsRUFDL0IsQ0FBQyxtQkFBbUIsTUFBTTtBQUFBLEVBQzFCLENBQUMsT0FBTyxNQUFNO0FBQUEsRUFDZCxHQUFHLENBQUMsVUFBVSxtQkFBbUIsZ0JBQWdCLGlCQUFpQixlQUFlLEVBQUUsSUFBSSxDQUFDQyxVQUEwQjtBQUFBLElBQ2hILE1BQU1BLEtBQUk7QUFBQSxJQUNWO0FBQUEsRUFDRixDQUFDO0FBQUEsRUFDRCxHQUFHLENBQUMsV0FBVyxZQUFZLGNBQWMsVUFBVSxFQUFFLElBQUksQ0FBQ0EsVUFBMEIsQ0FBQyxnQkFBZ0JBLEtBQUksSUFBSSxLQUFLLENBQUM7QUFBQSxFQUNuSCxHQUFHLENBQUMsYUFBYSxZQUFZLGFBQWEsYUFBYSxFQUFFLElBQUksQ0FBQ0EsVUFBMEIsQ0FBQ0EsT0FBTSxLQUFLLENBQUM7QUFDdkcsQ0FBQztBQUdNLFNBQVMsT0FBT0EsT0FBYyxNQUFZRCxPQUF3QixVQUFnRDtBQUN2SCxTQUFPLE1BQU0sSUFBSUMsS0FBSSxJQUFJLE1BQU1ELE9BQU0sUUFBUTtBQUMvQzs7O0FDdkRBLFNBQVMsVUFBVSxTQUFrQkUsT0FBcUI7QUFDeEQsTUFBSUEsTUFBSyxVQUFVLE9BQVcsUUFBTztBQUNyQyxXQUFTLEtBQUssUUFBUSxXQUFXO0FBQy9CLFFBQUksT0FBT0EsTUFBSyxNQUFPLFFBQU87QUFDOUIsVUFBTSxPQUFPLFFBQVEsS0FBSyxNQUFNLEVBQUU7QUFDbEMsUUFBSSxDQUFDLFFBQVEsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUNyQyxTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQ0Y7QUFHQSxTQUFTQyxNQUFLLFNBQWtCLE1BQWNELE9BQW1CO0FBQy9ELE1BQUlBLE1BQUssVUFBVSxLQUFLQSxNQUFLLFNBQVMsVUFBVSxTQUFTQSxLQUFJLEVBQUcsUUFBTyxLQUFLLE1BQU1BLE9BQU1BLE1BQUssS0FBSztBQUNsRyxRQUFNLE9BQU8sU0FBU0EsTUFBSyxLQUFLO0FBQ2hDLFNBQU8sT0FBTyxRQUFRLE1BQU1BLE1BQUssSUFBSSxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksUUFBUSxNQUFNQSxNQUFLLEVBQUU7QUFDdEY7QUFHQSxTQUFTLEtBQUssTUFBY0EsT0FBWSxPQUFxQjtBQUMzRCxRQUFNLGNBQWMsTUFBTSxVQUFVLFVBQWEsTUFBTSxZQUFZO0FBQ25FLE1BQUksQ0FBQyxlQUFlLENBQUNBLE1BQUssVUFBVyxRQUFPLFFBQVEsTUFBTSxLQUFLO0FBQy9ELFVBQVEsTUFBTSxPQUFPLFVBQVUsTUFBTSxTQUFTLFVBQVUsSUFBSSxRQUFRLE1BQU1BLE1BQUssRUFBRSxJQUFJLEVBQUUsR0FBRyxRQUFRLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSztBQUM3SDtBQUVBLElBQU0sYUFBeUIsQ0FBQyxTQUFTLE1BQU0sU0FBUztBQUN0RCxRQUFNLEtBQUssT0FBTyxTQUFTLElBQUk7QUFDL0IsUUFBTUEsUUFBTyxPQUFPLFFBQVEsT0FBTyxFQUFFO0FBQ3JDLE1BQUksQ0FBQ0EsTUFBTSxRQUFPLFFBQVEsTUFBTSxFQUFFO0FBQ2xDLE1BQUlBLE1BQUssU0FBUyxPQUFXLFFBQU8sUUFBUSxNQUFNQSxNQUFLLElBQUk7QUFDM0QsTUFBSUEsTUFBSyxHQUFJLFFBQU8sWUFBWSxNQUFNQSxNQUFLLElBQUksRUFBRTtBQUNqRCxNQUFJQSxNQUFLLE1BQU8sUUFBTyxlQUFlLE1BQU1BLE1BQUssT0FBTyxFQUFFO0FBQzFELFdBQVNBLE1BQUssTUFBTSxJQUFJO0FBQ3hCLFNBQU9DLE1BQUssU0FBUyxNQUFNRCxLQUFJO0FBQ2pDO0FBR0EsU0FBUyxZQUFZLE1BQWMsSUFBUSxTQUF3QjtBQUNqRSxRQUFNLE1BQU0sUUFBUSxZQUFZLEdBQUc7QUFDbkMsUUFBTUUsVUFBUyxNQUFNLElBQUksU0FBWSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQzFELFNBQU8sRUFBRSxHQUFHLFFBQVEsTUFBTSxTQUFTLEdBQUcsSUFBSUEsT0FBTSxHQUFHLE1BQU0sT0FBTztBQUNsRTtBQUVBLFNBQVMsZUFBZSxNQUFjLE9BQWMsU0FBd0I7QUFDMUUsU0FBTyxFQUFFLEdBQUcsUUFBUSxNQUFNLFNBQVMsTUFBTSxNQUFNLE1BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxFQUFFLEdBQUcsTUFBTSxPQUFPO0FBQzlGO0FBR0EsU0FBUyxTQUFTLE1BQWMsTUFBYSxTQUFpQkEsU0FBdUI7QUFDbkYsUUFBTSxPQUFPLFNBQVMsSUFBSTtBQUMxQixNQUFJLEtBQU0sUUFBTyxRQUFRLE1BQU0sR0FBRyxLQUFLLElBQUksR0FBRyxPQUFPLElBQUksS0FBSyxNQUFNLEtBQUssVUFBVUEsT0FBTTtBQUN6RixTQUFPLFFBQVEsTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLEdBQUcsT0FBTyxJQUFJLEtBQUssTUFBTSxDQUFDLEdBQUcsTUFBTUEsT0FBTTtBQUM5RTtBQUVBLElBQU0sWUFBd0IsQ0FBQyxTQUFTLE1BQU0sU0FBUztBQUNyRCxRQUFNLFVBQVUsT0FBTyxTQUFTLElBQUk7QUFDcEMsTUFBSSxLQUFLLEtBQUssV0FBVyxFQUFHLFFBQU8saUJBQWlCLFNBQVMsTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUFhLEtBQUssS0FBSyxDQUFDLEdBQWEsSUFBSTtBQUN2SCxRQUFNQyxTQUFRLFFBQVEsTUFBTSxHQUFHO0FBQy9CLFFBQU0sT0FBT0EsT0FBTSxDQUFDO0FBQ3BCLFFBQU1ILFFBQU8sUUFBUSxRQUFRLE9BQU8sSUFBSSxJQUFJLFNBQVksT0FBTyxRQUFRLE9BQU8sSUFBSTtBQUNsRixNQUFJQSxPQUFNLFNBQVMsT0FBVyxRQUFPLFNBQVMsU0FBUyxNQUFNQSxNQUFLLE9BQU8sUUFBUSxNQUFNLEtBQUssTUFBTSxHQUFHLElBQUk7QUFDekcsTUFBSUEsU0FBUSxDQUFDQSxNQUFLLE1BQU0sQ0FBQ0EsTUFBSyxTQUFTLFFBQVEsTUFBTSxRQUFRLFNBQVMsRUFBRyxRQUFPLFdBQVcsU0FBUyxNQUFNQSxPQUFNRyxNQUFLO0FBQ3JILFFBQU0sUUFBUSxPQUFPLFFBQVEsTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN0RCxNQUFJLENBQUMsTUFBTSxRQUFRLE1BQU0sR0FBSSxRQUFPLFlBQVksTUFBTSxNQUFNLElBQUksT0FBTztBQUN2RSxNQUFJLENBQUMsTUFBTSxRQUFRLE1BQU0sTUFBTyxRQUFPLGVBQWUsTUFBTSxNQUFNLE9BQU8sT0FBTztBQUNoRixRQUFNLE1BQU0sY0FBYyxRQUFRLE1BQU0sUUFBUSxPQUFPLE1BQU1BLE9BQU0sQ0FBQyxDQUFXO0FBQy9FLE1BQUksSUFBSyxRQUFPLFNBQVMsU0FBUyxNQUFNLEtBQUtBLFFBQU8sSUFBSTtBQUN4RCxNQUFJSCxTQUFRLENBQUNBLE1BQUssTUFBTSxDQUFDQSxNQUFLLE1BQU8sUUFBTyxXQUFXLFNBQVMsTUFBTUEsT0FBTUcsTUFBSztBQUNqRixTQUFPLFFBQVEsTUFBTSxPQUFPO0FBQzlCO0FBRUEsU0FBUyxTQUFTLFNBQWtCLE1BQWMsTUFBYyxNQUFtQjtBQUNqRixTQUFPLFNBQVMsYUFBYSxjQUFjLFNBQVMsTUFBTSxJQUFJLElBQUksUUFBUSxNQUFNLElBQUk7QUFDdEY7QUFHQSxTQUFTLFdBQVcsU0FBa0IsTUFBY0gsT0FBWUcsUUFBaUM7QUFDL0YsV0FBU0gsTUFBSyxNQUFNLENBQUNHLE9BQU0sQ0FBQyxDQUFXLENBQUM7QUFDeEMsU0FBTyxNQUFNLE1BQU1GLE1BQUssU0FBUyxNQUFNRCxLQUFJLEdBQUdHLE9BQU0sTUFBTSxDQUFDLENBQUM7QUFDOUQ7QUFHQSxTQUFTLFNBQVMsU0FBa0IsTUFBY0gsT0FBWUcsUUFBMEIsTUFBbUI7QUFDekcsV0FBU0gsTUFBSyxNQUFNRyxPQUFNLFNBQVMsSUFBSSxDQUFDQSxPQUFNLENBQUMsQ0FBVyxJQUFJLElBQUk7QUFDbEUsUUFBTSxNQUFNLGNBQWMsU0FBUyxNQUFNSCxPQUFNLEdBQUdHLE9BQU0sQ0FBQyxDQUFDLElBQUlBLE9BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDeEUsU0FBT0EsT0FBTSxXQUFXLElBQUksTUFBTSxNQUFNLE1BQU0sS0FBS0EsT0FBTSxNQUFNLENBQUMsQ0FBQztBQUNuRTtBQUVBLFNBQVMsTUFBTSxNQUFjLE1BQWEsU0FBbUM7QUFDM0UsTUFBSSxRQUFRO0FBQ1osYUFBV0QsV0FBVSxRQUFTLFNBQVFBLFlBQVcsV0FBVyxTQUFTLE1BQU0sS0FBSyxJQUFJLFNBQVMsTUFBTSxPQUFPLElBQUlBLE9BQU0sSUFBSUEsT0FBTTtBQUM5SCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGNBQWMsU0FBa0IsTUFBY0YsT0FBWSxTQUF3QjtBQUN6RixRQUFNLFFBQVFBLE1BQUssVUFBVSxTQUFZLFNBQVksUUFBUSxLQUFLLE1BQU1BLE1BQUssS0FBSztBQUNsRixRQUFNLFVBQVUsT0FBTyxTQUFTLFlBQVksTUFBTSxTQUFTLFdBQVcsTUFBTSxNQUFNLFNBQVMsVUFBVSxLQUFLO0FBQzFHLE1BQUlBLE1BQUssVUFBVSxLQUFLQSxNQUFLLFNBQVMsV0FBV0EsTUFBSyxNQUFNLE1BQU0sV0FBVyxFQUFHLFFBQU8sUUFBUSxNQUFNQSxNQUFLLEtBQUs7QUFDL0csUUFBTSxPQUF5QixTQUFTQSxNQUFLLEtBQUs7QUFDbEQsUUFBTSxTQUFTLE1BQU0sU0FBUyxVQUFhLFFBQVEsS0FBSyxNQUFNLEtBQUssSUFBSSxHQUFHLFNBQVM7QUFDbkYsU0FBTyxTQUFTLFFBQVEsTUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU0sSUFBSSxRQUFRLE1BQU0sT0FBTztBQUN4RjtBQUdBLFNBQVMsaUJBQWlCLFNBQWtCLE1BQWMsTUFBYyxNQUFjLE1BQW1CO0FBQ3ZHLFFBQU1FLFVBQVMsT0FBTyxTQUFTLElBQUk7QUFDbkMsUUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNLENBQUNBLE9BQU0sQ0FBQztBQUMxQyxRQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsT0FBTyxJQUFJLE9BQU8sUUFBUSxNQUFNLFFBQVEsT0FBTyxJQUFJLElBQUk7QUFDM0YsTUFBSSxPQUFPLE9BQU87QUFDaEIsVUFBTUYsUUFBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLElBQUlFLE9BQU07QUFDL0MsUUFBSUYsT0FBTSxHQUFJLFFBQU8sWUFBWSxNQUFNQSxNQUFLLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJRSxPQUFNLEVBQUU7QUFDM0UsUUFBSUYsTUFBTSxVQUFTQSxNQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3BDO0FBQ0EsU0FBTyxNQUFNLE1BQU0sT0FBTyxDQUFDRSxPQUFNLENBQUM7QUFDcEM7QUFFQSxTQUFTLGNBQWMsU0FBa0IsTUFBYyxNQUFZLEtBQW9CO0FBQ3JGLFFBQU0sUUFBUSxRQUFRLE1BQU0sWUFBWSxJQUFJO0FBQzVDLE1BQUksSUFBSyxjQUFhLE9BQU8sR0FBRztBQUNoQyxTQUFPLFFBQVEsTUFBTSxNQUFNLFlBQVksTUFBTSxHQUFHLENBQUMsTUFBTSxZQUFZLFFBQVEsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUM3RjtBQUVBLElBQU0sWUFBd0IsQ0FBQyxTQUFTLE1BQU0sU0FBUztBQUNyRCxRQUFNLENBQUMsTUFBTSxHQUFHLElBQUksS0FBSztBQUN6QixNQUFJLENBQUMsS0FBTSxRQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQ3JELFFBQU0sUUFBUSxLQUFLLFNBQVMsZ0JBQWdCLEtBQUssU0FBUyxjQUFjLE9BQU8sUUFBUSxNQUFNLFFBQVEsT0FBTyxJQUFJLElBQUk7QUFDcEgsTUFBSSxPQUFPLFNBQVMsYUFBYyxRQUFPLGdCQUFnQixTQUFTLE1BQU0sS0FBSyxJQUFJO0FBQ2pGLE1BQUksT0FBTyxTQUFTLGNBQWMsSUFBSyxRQUFPLGNBQWMsU0FBUyxNQUFNLE1BQU0sUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUM7QUFDbEgsUUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQ3hDLFFBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUM7QUFDOUUsUUFBTSxPQUFPLEtBQUssV0FBVyxLQUFLLEtBQUssQ0FBQyxHQUFHLE1BQU0sV0FBVyxJQUFJLEtBQUssQ0FBQyxJQUFJO0FBQzFFLE1BQUksTUFBTSxTQUFTLFVBQVUsTUFBTSxXQUFXLENBQUMsTUFBTSxNQUFNO0FBQ3pELFVBQU0sUUFBUSxNQUFNLFFBQVEsSUFBSSxLQUFLLElBQUk7QUFDekMsUUFBSSxNQUFPLFFBQU8sUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUN2QztBQUNBLFFBQU0sVUFBVSxRQUFRLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQ3JELFNBQU8sU0FBUyxNQUFNLE9BQU8sU0FBUyxNQUFNLFNBQVMsU0FBUyxLQUFLLE9BQU8sSUFBSTtBQUNoRjtBQUdBLFNBQVMsZ0JBQWdCLFNBQWtCLE1BQWMsS0FBeUIsTUFBbUI7QUFDbkcsUUFBTSxRQUFRLFFBQVEsTUFBTSwwQkFBMEIsSUFBSTtBQUMxRCxRQUFNLEtBQUssUUFBUSxLQUFLLEtBQUssS0FBSztBQUNsQyxRQUFNLFFBQVEsT0FBTyxRQUFRLEtBQUssT0FBTyxJQUFJLE1BQU0sUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUM7QUFDcEYsTUFBSSxNQUFPLGNBQWEsT0FBTyxLQUFLO0FBQ3BDLFNBQU8sUUFBUSxNQUFNLGNBQWMsUUFBUSxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRTtBQUNyRTtBQUVPLElBQU0sV0FBNEMsb0JBQUksSUFBd0I7QUFBQSxFQUNuRixDQUFDLGNBQWMsVUFBVTtBQUFBLEVBQ3pCLENBQUMsYUFBYSxTQUFTO0FBQUEsRUFDdkIsQ0FBQyxhQUFhLFNBQVM7QUFBQSxFQUN2QixDQUFDLGVBQWUsQ0FBQyxTQUFTLFNBQVMsUUFBUSxNQUFNLE9BQU8sU0FBUyxJQUFJLENBQUMsQ0FBQztBQUN6RSxDQUFDOzs7QUNoS0QsU0FBU0UsUUFBTyxNQUFjLEVBQUUsT0FBQUMsUUFBTyxJQUFJLEdBQW1CO0FBQzVELFNBQU8sS0FBSyxNQUFNQSxRQUFPLEdBQUc7QUFDOUI7QUFHQSxTQUFTLFNBQVMsT0FBYyxJQUFZLE1BQW9CO0FBQzlELFFBQU1DLFFBQU8sUUFBUSxPQUFPLEVBQUU7QUFDOUIsRUFBQUEsTUFBSztBQUNMLEVBQUFBLE1BQUssU0FBUztBQUNoQjtBQUdPLFNBQVMsV0FBVyxPQUFjLE1BQWMsTUFBb0I7QUFDekUsYUFBVyxPQUFPLEtBQUssTUFBTTtBQUMzQixVQUFNLENBQUMsTUFBTSxLQUFLLElBQUksSUFBSSxTQUFTLG1CQUFtQixJQUFJLE9BQU8sQ0FBQyxHQUFHO0FBQ3JFLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxTQUFTRixRQUFPLE1BQU0sSUFBSTtBQUNoQyxVQUFNRyxTQUFRLE9BQU8sTUFBTSxLQUFLLENBQUMsRUFBRSxDQUFDO0FBQ3BDLFFBQUksTUFBTyxVQUFTLE9BQU9ILFFBQU8sTUFBTSxLQUFLLEdBQUcsTUFBTTtBQUFBLFFBQ2pELFVBQVMsT0FBT0csUUFBT0EsTUFBSztBQUFBLEVBQ25DO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsT0FBYyxNQUFjLE1BQW9CO0FBQ3ZFLFFBQU0sQ0FBQ0MsU0FBUSxHQUFHLEtBQUssSUFBSSxLQUFLO0FBQ2hDLE1BQUksQ0FBQ0EsUUFBUTtBQUNiLFFBQU0sT0FBT0osUUFBTyxNQUFNSSxPQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUU7QUFDcEQsYUFBVyxPQUFPLE9BQU87QUFDdkIsUUFBSSxJQUFJLFNBQVMsa0JBQW1CO0FBQ3BDLFVBQU0sQ0FBQyxNQUFNLEtBQUssSUFBSSxJQUFJLFNBQVMsbUJBQW1CLElBQUksT0FBTyxDQUFDLEdBQUc7QUFDckUsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLFNBQVMsS0FBSyxTQUFTLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBR0osUUFBTyxNQUFNLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxJQUFJQSxRQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ2xHLGFBQVMsT0FBT0EsUUFBTyxNQUFNLFNBQVMsSUFBSSxHQUFHLE1BQU07QUFBQSxFQUNyRDtBQUNGOzs7QUMzQk8sU0FBUyxhQUFhLE1BQTBCLE1BQW9DO0FBQ3pGLFFBQU0sUUFBcUIsQ0FBQztBQUM1QixNQUFJLE1BQU0sS0FBSyxXQUFXLEVBQUcsUUFBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLENBQUM7QUFDNUUsYUFBVyxPQUFPLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFDbEMsUUFBSSxJQUFJLFNBQVMsdUJBQXVCLElBQUksU0FBUyx1QkFBd0I7QUFDN0UsVUFBTUssU0FBUSxhQUFhLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxLQUFLLENBQUMsSUFBSTtBQUN6RCxRQUFJLENBQUNBLE9BQU87QUFDWixVQUFNQyxjQUFhLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxNQUFNO0FBQzlELFVBQU0sUUFBUSxJQUFJLEtBQUssU0FBUyxtQkFBbUIsSUFBSSxJQUFJLEtBQUssR0FBRyxFQUFFLElBQUk7QUFDekUsVUFBTSxLQUFLLEVBQUUsTUFBTSxLQUFLLE1BQU1ELE9BQU0sT0FBT0EsT0FBTSxHQUFHLEdBQUcsR0FBSSxTQUFTLEVBQUUsTUFBTSxHQUFJLEdBQUlDLGVBQWMsRUFBRSxZQUFBQSxZQUFXLEVBQUcsQ0FBQztBQUFBLEVBQ3JIO0FBQ0EsU0FBTztBQUNUO0FBRUEsSUFBTSxlQUFvQyxvQkFBSSxJQUFJLENBQUMscUJBQXFCLDJCQUEyQixpQkFBaUIsQ0FBQztBQUdySCxTQUFTLFFBQVEsU0FBdUM7QUFDdEQsVUFBUSxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxJQUFJLENBQUNDLFdBQVUsRUFBRSxNQUFBQSxNQUFLLEVBQUU7QUFDL0Q7OztBQ1pBLElBQU1DLFdBQVU7QUFFaEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sZ0JBQWdCO0FBR3RCLElBQU0sU0FBOEIsb0JBQUksSUFBSTtBQUFBLEVBQzFDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsQ0FBQztBQUVELElBQU0sVUFBK0Isb0JBQUksSUFBSTtBQUFBLEVBQzNDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixDQUFDO0FBR00sU0FBUyxNQUFNLEVBQUUsS0FBSyxHQUFXLE1BQWtDO0FBQ3hFLFdBQVMsUUFBUSxHQUFHLFFBQVEsS0FBSyxRQUFRLFFBQVMsS0FBSSxLQUFLLEtBQUssR0FBRyxTQUFTLEtBQU0sUUFBTyxLQUFLLEtBQUs7QUFDbkcsU0FBTztBQUNUO0FBRUEsSUFBTSxZQUFZO0FBQ2xCLElBQU0sU0FBUztBQUNmLElBQU0sbUJBQW1CO0FBQ3pCLElBQU0sT0FBMEIsQ0FBQztBQUNqQyxJQUFNLFNBQVM7QUFTZixJQUFNLE9BQW9DLG9CQUFJLElBQUk7QUFBQSxFQUNoRCxDQUFDLFVBQVUsQ0FBQztBQUFBLEVBQ1osQ0FBQyxhQUFhLENBQUM7QUFBQSxFQUNmLENBQUMsY0FBYyxDQUFDO0FBQUEsRUFDaEIsQ0FBQyxpQkFBaUIsQ0FBQztBQUNyQixDQUFDO0FBR00sU0FBUyxRQUFRLFVBQTJCO0FBQ2pELFFBQU0sT0FBTyxTQUFTLE1BQU0sSUFBSSxDQUFDQyxPQUFNLE9BQU87QUFDNUMsUUFBSSxDQUFDLFNBQVMsZ0JBQWdCLEVBQUUsS0FBSyxRQUFRLElBQUlBLEtBQUksRUFBRyxRQUFPO0FBQy9ELFdBQU8sT0FBTyxJQUFJQSxLQUFJLElBQUksSUFBSyxLQUFLLElBQUlBLEtBQUksS0FBSztBQUFBLEVBQ25ELENBQUM7QUFDRCxTQUFPLEVBQUUsT0FBTyxTQUFTLE9BQU8sTUFBTSxXQUFXLEtBQUssSUFBSSxFQUFFO0FBQzlEO0FBa0JBLElBQU0sT0FBTztBQU1OLFNBQVMsUUFBUSxNQUFZLE1BQWMsT0FBYyxTQUEwQjtBQUN4RixRQUFNLFVBQVcsS0FBMkMsQ0FBQztBQUM3RCxVQUFRLHdCQUF3QixPQUFPO0FBQ3ZDLFFBQU0sV0FBVyxRQUFRLHdCQUF3QixPQUFPLE1BQU07QUFDOUQsUUFBTSxVQUFVLFFBQVEsdUJBQXVCLE9BQU8sTUFBTTtBQUM1RCxRQUFNLGFBQXlCO0FBQUEsSUFDN0I7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTTtBQUFBLElBQ04sT0FBTyxRQUFRLFNBQVMsS0FBSztBQUFBLElBQzdCO0FBQUEsSUFDQSxVQUFVLENBQUM7QUFBQSxJQUNYLFVBQVUsQ0FBQztBQUFBLElBQ1gsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFDQSxVQUFRLHdCQUF3QixPQUFPO0FBQ3ZDLFFBQU0sT0FBTyxPQUFPLFVBQVU7QUFDOUIsUUFBTSxFQUFFLFVBQVUsU0FBUyxJQUFJO0FBQy9CLFFBQU0sT0FBZSxFQUFFLE1BQU0sVUFBVSxPQUFPLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBSztBQUN4RSxNQUFJLFdBQVksWUFBWSxTQUFTLFdBQVcsRUFBSSxNQUFLLFlBQVksTUFBTSxNQUFNO0FBQ2pGLFdBQVMsS0FBSyxDQUFDQyxRQUFPLFdBQVdBLE9BQU0sUUFBUSxPQUFPLEtBQUs7QUFDM0QsU0FBTyxFQUFFLE1BQU0sVUFBVSxTQUFTO0FBQ3BDO0FBR0EsU0FBUyxPQUFPLFlBQTJDO0FBQ3pELFFBQU0sRUFBRSxTQUFTLE1BQU0sTUFBTSxJQUFJO0FBQ2pDLE1BQUksV0FBVyxTQUFVLFNBQVEsdUJBQXVCLElBQUk7QUFBQSxNQUN2RCxTQUFRLDZCQUE2QixJQUFJO0FBQzlDLFFBQU0sUUFBUSxRQUFRLFFBQVEsS0FBSztBQUNuQyxNQUFJLFVBQVUsRUFBRyxRQUFPO0FBQ3hCLFFBQU0sUUFBUSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQ3ZDLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUztBQUMxQyxVQUFNLE1BQU0sTUFBTSxhQUFhLFNBQVMsS0FBSyxRQUFRLElBQUk7QUFDekQsUUFBSSxJQUFLLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDeEI7QUFDQSxVQUFRLE1BQU0sS0FBSztBQUNuQixTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sRUFBRSxTQUFTLEVBQUUsU0FBUyxPQUFPLEdBQUcsTUFBTSxHQUFlLE1BQW9CO0FBQ3ZGLFdBQVMsT0FBTyxHQUFHLE9BQU8sTUFBTSxPQUFRLFFBQU8sUUFBUSxJQUFJLElBQUksT0FBTyxPQUFPLElBQUk7QUFDbkY7QUFHQSxTQUFTLE1BQU0sWUFBd0IsTUFBa0M7QUFDdkUsUUFBTSxFQUFFLE9BQU8sU0FBUyxNQUFNLEtBQUssSUFBSTtBQUN2QyxTQUFPLFlBQVksSUFBSTtBQUN2QixRQUFNLE9BQU8sUUFBUSxxQkFBcUIsSUFBSTtBQUM5QyxRQUFNLE1BQU0sTUFBTSxLQUFLLElBQUksS0FBSztBQUNoQyxNQUFJLFFBQVEsS0FBSyxDQUFDLFdBQVcsU0FBVSxRQUFPO0FBQzlDLFFBQU0sT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUM3QixRQUFNQyxTQUFRLFFBQVEsUUFBUSxPQUFPLENBQUM7QUFDdEMsUUFBTSxNQUFNLFFBQVEsd0JBQXdCLElBQUk7QUFDaEQsTUFBSSxXQUFXLGFBQWEsU0FBUyxVQUFhLFFBQVEseUJBQXlCLElBQUksTUFBTTtBQUMzRixTQUFLLFlBQVksRUFBRSxPQUFBQSxRQUFPLElBQUksR0FBRyxNQUFNO0FBQ3pDLE1BQUksUUFBUSxFQUFHLFFBQU87QUFDdEIsTUFBSSxPQUFPO0FBQ1gsTUFBSSxRQUFRLEtBQUssRUFBRSxNQUFNLEtBQUssT0FBTyxLQUFLLE1BQU1BLFFBQU8sR0FBRyxNQUFNLE9BQU8sWUFBWUEsUUFBTyxHQUFHLEdBQUc7QUFDOUYsZUFBVztBQUNYLFdBQU8sT0FBTyxVQUFVO0FBQ3hCLGVBQVc7QUFDWCxRQUFJLEtBQUssV0FBVyxLQUFLLFFBQVEsWUFBWSxJQUFJLEVBQUcsUUFBTztBQUFBLEVBQzdEO0FBQ0EsUUFBTSxTQUFpQixFQUFFLE1BQU0sUUFBUSxTQUFTLE9BQUFBLFFBQU8sS0FBSyxLQUFLO0FBQ2pFLE1BQUksU0FBUyxVQUFXLFFBQU87QUFDL0IsYUFBVyxTQUFTLEtBQUssTUFBTTtBQUMvQixTQUFPO0FBQ1Q7QUFHQSxTQUFTLFFBQVEsWUFBd0IsTUFBdUI7QUFDOUQsU0FBTyxZQUFZLElBQUk7QUFDdkIsU0FBTyxXQUFXLFFBQVEsMEJBQTBCLFdBQVcsSUFBSSxNQUFNO0FBQzNFO0FBR0EsU0FBUyxPQUFPLFlBQXdCQSxRQUFlLEtBQXNCO0FBQzNFLFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSTtBQUN4QixNQUFJLFFBQVFILFlBQVcsRUFBRSxXQUFXLFFBQVEsV0FBWSxRQUFPO0FBQy9ELE1BQUksU0FBU0EsU0FBUyxNQUFLLFlBQVksRUFBRSxPQUFBRyxRQUFPLElBQUksR0FBRyxxQ0FBcUM7QUFBQSxXQUNuRixXQUFXLFVBQVU7QUFDNUIsU0FBSyxZQUFZLEVBQUUsT0FBQUEsUUFBTyxLQUFLLEtBQUssT0FBTyxHQUFHLCtDQUErQztBQUMvRixTQUFPO0FBQ1Q7QUFFQSxTQUFTLE9BQU8sS0FBYSxNQUFjQSxRQUFlLEtBQXNCO0FBQzlFLFVBQVEsS0FBSztBQUFBLElBQ1gsS0FBSztBQUNILGFBQU8sQ0FBQyxVQUFVLEtBQUssS0FBSyxNQUFNQSxRQUFPQSxTQUFRLENBQUMsQ0FBQztBQUFBLElBQ3JELEtBQUs7QUFDSCxhQUFPLE9BQU8sS0FBSyxLQUFLLE1BQU1BLFFBQU8sR0FBRyxDQUFDO0FBQUEsSUFDM0MsS0FBSztBQUNILGFBQU8saUJBQWlCLEtBQUssS0FBSyxNQUFNQSxRQUFPLEdBQUcsQ0FBQztBQUFBLElBQ3JELEtBQUs7QUFDSCxhQUFPLE1BQU1BLFdBQVU7QUFBQSxJQUN6QjtBQUNFLGFBQU87QUFBQSxFQUNYO0FBQ0Y7QUFFQSxTQUFTLEtBQUssRUFBRSxTQUFTLEdBQWUsRUFBRSxPQUFBQSxRQUFPLElBQUksR0FBUyxTQUF1QjtBQUNuRixNQUFJLFNBQVMsU0FBUyxjQUFlLFVBQVMsS0FBSyxFQUFFLE9BQUFBLFFBQU8sS0FBSyxRQUFRLENBQUM7QUFDNUU7OztBQ3ZNTyxTQUFTLFFBQVEsTUFBYyxNQUFxQjtBQUN6RCxRQUFNLFNBQWlCLEVBQUUsTUFBTSxLQUFLLG9CQUFJLElBQUksR0FBRyxTQUFTLG9CQUFJLElBQUksR0FBRyxTQUFTLG9CQUFJLElBQUksR0FBRyxVQUFVLE1BQU07QUFDdkcsUUFBTUMsVUFBUyxRQUFRLFFBQVcsUUFBUTtBQUMxQyxXQUFTLFFBQVEsRUFBRSxPQUFPQSxTQUFRLFFBQVEsR0FBRyxHQUFHLEtBQUssSUFBSTtBQUN6RCxTQUFPLEVBQUUsUUFBQUEsU0FBUSxLQUFLLE9BQU8sS0FBSyxTQUFTLE9BQU8sU0FBUyxTQUFTLE9BQU8sUUFBUTtBQUNyRjtBQUlBLElBQU0sU0FBZ0IsQ0FBQyxRQUFRLE9BQU8sU0FBUyxTQUFTLFFBQVEsT0FBTyxLQUFLLElBQUk7QUFFaEYsSUFBTSxTQUFxQyxJQUFJLElBQW1CO0FBQUEsRUFDaEUsR0FBRyxDQUFDLFNBQVMsZ0JBQWdCLGVBQWUsZUFBZSxtQkFBbUIsaUJBQWlCLGtCQUFrQixPQUFPLEVBQUU7QUFBQSxJQUN4SCxDQUFDLFNBQTBCLENBQUMsTUFBTSxNQUFNO0FBQUEsRUFDMUM7QUFBQSxFQUNBLEdBQUcsQ0FBQyxtQkFBbUIsZUFBZSxhQUFhLEVBQUUsSUFBSSxDQUFDLFNBQTBCLENBQUMsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUNsRyxDQUFDLHdCQUF3QixlQUFlO0FBQUEsRUFDeEMsQ0FBQyxvQkFBb0IsYUFBYTtBQUFBLEVBQ2xDLENBQUMsY0FBYyxlQUFlO0FBQUEsRUFDOUIsQ0FBQyx3QkFBd0IsQ0FBQyxRQUFRLE9BQU8sRUFBRSxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQUEsRUFDM0YsQ0FBQyxpQkFBaUIsUUFBUTtBQUFBLEVBQzFCLENBQUMsa0JBQWtCLE1BQU07QUFBQSxFQUN6QixDQUFDLHdCQUF3QixjQUFjO0FBQUEsRUFDdkMsQ0FBQyxhQUFhLENBQUMsUUFBUSxPQUFPLFNBQVMsV0FBVyxRQUFRLE9BQU8sS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDOUUsQ0FBQyxpQkFBaUIsV0FBVztBQUFBLEVBQzdCLENBQUMsdUJBQXVCLFdBQVc7QUFBQSxFQUNuQyxDQUFDLHVCQUF1QixhQUFhO0FBQUEsRUFDckMsQ0FBQyxvQkFBb0IsVUFBVTtBQUFBLEVBQy9CLENBQUMsb0JBQW9CLENBQUMsRUFBRSxLQUFLLEdBQUcsRUFBRSxNQUFNLEdBQUcsU0FBUyxXQUFXLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxFQUNqRixDQUFDLHlCQUF5QixDQUFDLEVBQUUsS0FBSyxHQUFHLEVBQUUsTUFBTSxHQUFHLFNBQVMsU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFDcEYsQ0FBQyxvQkFBb0IsQ0FBQyxRQUFRLE9BQU8sU0FBUyxXQUFXLFFBQVEsT0FBTyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3BHLENBQUMsc0JBQXNCLENBQUMsUUFBUSxPQUFPLFNBQVMsV0FBVyxRQUFRLE9BQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDbkcsQ0FBQyxvQkFBb0IsQ0FBQyxHQUFHLEVBQUUsR0FBRyxHQUFHLEVBQUUsTUFBTSxDQUFDLEtBQUssRUFBRSxNQUFNLFNBQVMsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pGLENBQUM7QUFFRCxTQUFTLFNBQVMsUUFBZ0IsT0FBYyxPQUFnQztBQUM5RSxhQUFXLFFBQVEsTUFBTyxRQUFPLElBQUksS0FBSyxJQUFJLElBQUksUUFBUSxPQUFPLElBQUk7QUFDdkU7QUFFQSxTQUFTQyxRQUFPLFFBQWdCLE1BQXNCO0FBQ3BELFNBQU8sT0FBTyxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FBRztBQUMvQztBQUdBLFNBQVMsS0FBSyxRQUFnQixPQUFjLFFBQTRCLE9BQWdCQyxhQUEyQjtBQUNqSCxNQUFJLENBQUMsT0FBUTtBQUNiLE1BQUksT0FBTyxTQUFTLGFBQWMsTUFBSyxRQUFRLE1BQU0sT0FBT0QsUUFBTyxRQUFRLE1BQU0sQ0FBQyxHQUFHLE9BQU9DLFdBQVU7QUFBQSxXQUM3RixPQUFPLFNBQVMsZUFBZSxPQUFPLEtBQUssV0FBVyxHQUFHO0FBQ2hFLFVBQU0sQ0FBQyxNQUFNQyxZQUFXLEdBQUcsSUFBSSxJQUFJRixRQUFPLFFBQVEsTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNuRSxVQUFNRyxRQUFPLEtBQUssV0FBVyxJQUFJLFlBQVksTUFBTSxPQUFPLE1BQU1ELFVBQVMsSUFBSTtBQUM3RSxRQUFJQyxNQUFNLE1BQUtBLE9BQU0sT0FBT0YsV0FBVTtBQUFBLEVBQ3hDLFdBQVcsT0FBTyxTQUFTLFlBQWEsWUFBVyxRQUFRLE9BQU8sTUFBTTtBQUFBLFdBQy9ELFNBQVMsSUFBSSxPQUFPLElBQUksR0FBRztBQUNsQyxVQUFNRyxTQUFRLFNBQVMsTUFBTSxJQUFJLE1BQU0sSUFBSSxLQUFLLE1BQU0sS0FBSyxXQUFXLE9BQU8sS0FBSyxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQ3pHLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxLQUFLLFFBQVEsUUFBUyxNQUFLLFFBQVEsT0FBTyxPQUFPLEtBQUssS0FBSyxHQUFHQSxPQUFNLEtBQUssQ0FBQztBQUFBLEVBQy9HO0FBQ0Y7QUFFQSxJQUFNLFVBQStCLElBQUk7QUFBQSxFQUN2QyxzR0FBc0csTUFBTSxHQUFHO0FBQ2pIO0FBR0EsU0FBUyxnQkFBZ0IsUUFBZ0IsT0FBYyxNQUFvQjtBQUN6RSxhQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzNCLFVBQU0sU0FBUyxJQUFJLFNBQVMsU0FBUyxJQUFJLEtBQUssQ0FBQyxJQUFJO0FBQ25ELFFBQUksQ0FBQyxPQUFRLFFBQU8sSUFBSSxJQUFJLElBQUksSUFBSSxRQUFRLE9BQU8sR0FBRztBQUFBLGFBQzdDLE9BQU8sU0FBUyxlQUFlLE9BQU8sS0FBSyxXQUFXLEdBQUc7QUFDaEUsWUFBTSxVQUFVSixRQUFPLFFBQVEsTUFBTTtBQUNyQyxZQUFNLE1BQU0sUUFBUSxZQUFZLEdBQUc7QUFDbkMsVUFBSSxRQUFRLElBQUksUUFBUSxNQUFNLE1BQU0sQ0FBQyxDQUFDLEVBQUcsUUFBTyxNQUFNLE9BQU8sUUFBUSxNQUFNLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDcEY7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsUUFBZ0IsT0FBYyxNQUFvQjtBQUNwRSxRQUFNLE9BQU8sS0FBSyxTQUFTLGNBQWMsS0FBSyxLQUFLLENBQUMsSUFBSTtBQUN4RCxNQUFJLEtBQU0sUUFBTyxNQUFNLE9BQU9BLFFBQU8sUUFBUSxJQUFJLENBQUM7QUFDcEQ7QUFFQSxTQUFTLGNBQWMsUUFBZ0IsT0FBYyxNQUFvQjtBQUN2RSxhQUFXLE9BQU8sS0FBSyxLQUFNLFlBQVcsUUFBUSxPQUFPLEdBQUc7QUFDNUQ7QUFFQSxTQUFTLE9BQU8sT0FBYyxTQUF1QjtBQUNuRCxRQUFNLENBQUMsTUFBTUUsWUFBVyxHQUFHLElBQUksSUFBSSxRQUFRLE1BQU0sR0FBRztBQUNwRCxNQUFJLEtBQUssU0FBUyxFQUFHO0FBQ3JCLFFBQU1DLFFBQU9ELGVBQWMsU0FBYSxPQUFPLE9BQU8sSUFBSSxLQUFLLFFBQVEsT0FBTyxJQUFJLElBQUssWUFBWSxPQUFPLE1BQU1BLFVBQVM7QUFDekgsTUFBSUMsTUFBTSxDQUFBQSxNQUFLLFlBQVk7QUFDN0I7QUFHTyxJQUFNLFdBQWdDLG9CQUFJLElBQUk7QUFBQSxFQUNuRDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLENBQUM7QUFFTSxJQUFNLFFBQTZCLG9CQUFJLElBQUksQ0FBQyxTQUFTLFFBQVEsaUJBQWlCLENBQUM7QUFFdEYsU0FBUyxLQUFLQSxPQUFZLE9BQTJCRixhQUEyQjtBQUM5RSxFQUFBRSxNQUFLO0FBQ0wsTUFBSSxNQUFPLENBQUFBLE1BQUssT0FBTyxLQUFLLEtBQUs7QUFDakMsTUFBSUYsWUFBWSxDQUFBRSxNQUFLLGVBQWVGO0FBQ3RDO0FBVU8sU0FBUyxRQUFRLE1BQXFCO0FBQzNDLFFBQU0sU0FBUyxLQUFLLEtBQUssQ0FBQztBQUMxQixRQUFNLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFDMUIsTUFBSSxRQUFRLFNBQVMsT0FBUSxRQUFPLEVBQUUsUUFBUSxZQUFZLFFBQVEsT0FBTyxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQ3RGLFNBQU8sRUFBRSxRQUFRLFlBQVksUUFBVyxPQUFPLE9BQU87QUFDeEQ7QUFFQSxTQUFTLGdCQUFnQixRQUFnQixPQUFjLE1BQW9CO0FBQ3pFLFFBQU0sRUFBRSxRQUFRLFlBQUFBLGFBQVksTUFBTSxJQUFJLFFBQVEsSUFBSTtBQUNsRCxNQUFJLE9BQU87QUFDWCxTQUFPLE1BQU0sU0FBUyxhQUFjLFFBQU8sUUFBUSxJQUFJLEVBQUU7QUFDekQsTUFBSSxPQUFPLFNBQVMsYUFBYyxpQkFBZ0IsUUFBUSxPQUFPLEtBQUs7QUFDdEUsTUFBSUEsZUFBYyxDQUFDLFNBQVMsUUFBUSxTQUFTLGNBQWM7QUFDekQsWUFBUSxNQUFNLE9BQU9ELFFBQU8sUUFBUSxNQUFNLENBQUMsRUFBRSxlQUFlQztBQUFBLEVBQzlELE1BQU8sTUFBSyxRQUFRLE9BQU8sUUFBUSxNQUFNQSxXQUFVO0FBQ3JEO0FBRUEsU0FBUyxTQUFTLFFBQWdCLE9BQWMsTUFBb0I7QUFDbEUsUUFBTSxDQUFDLFFBQVEsTUFBTSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQ3JDLE9BQUssUUFBUSxPQUFPLE1BQU07QUFDMUIsTUFBSSxRQUFRLFNBQVMsZ0JBQWdCLEtBQU0sU0FBUSxNQUFNLE9BQU9ELFFBQU8sUUFBUSxNQUFNLENBQUMsRUFBRSxPQUFPO0FBQy9GLFdBQVMsUUFBUSxPQUFPLElBQUk7QUFDOUI7QUFFQSxTQUFTLFdBQVcsUUFBZ0IsT0FBYyxNQUFnQztBQUNoRixNQUFJLE1BQU0sU0FBUyxhQUFjO0FBQ2pDLFFBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSSxLQUFLO0FBQzdCLFFBQU0sQ0FBQyxJQUFJLElBQUksUUFBUSxRQUFRLENBQUM7QUFDaEMsT0FBSyxRQUFRLE9BQU8sUUFBUSxLQUFLLFdBQVcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN0RTtBQUVBLFNBQVMsWUFBWSxRQUFnQixPQUFjLE1BQW9CO0FBQ3JFLGFBQVcsT0FBTyxLQUFLLE1BQU07QUFDM0IsUUFBSSxJQUFJLFNBQVMsYUFBYyxNQUFLLFFBQVEsT0FBTyxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQUEsUUFDekQsVUFBUyxRQUFRLE9BQU8sQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUNwQztBQUNGO0FBR0EsU0FBUyxXQUFXLFFBQWdCLE9BQWMsTUFBYyxPQUFnQztBQUM5RixNQUFJLENBQUMsU0FBUyxNQUFNLFNBQVMsV0FBVyxVQUFVLE1BQU0sTUFBTztBQUMvRCxhQUFXLE1BQU1BLFFBQU8sUUFBUSxJQUFJLEVBQUUsUUFBUSxRQUFRLEVBQUUsRUFBRSxNQUFNLEdBQUcsR0FBRztBQUNwRSxRQUFJLEdBQUcsS0FBSyxNQUFNLEdBQUksT0FBTSxNQUFNLE1BQU0sSUFBSSxHQUFHLEtBQUssR0FBRyxRQUFRLE9BQU8sR0FBRyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ2xGO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsT0FBcUI7QUFDckMsTUFBSSxLQUFLO0FBQ1QsU0FBTyxHQUFHLE9BQVEsTUFBSyxHQUFHO0FBQzFCLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZSxRQUFnQixPQUFjLE1BQW9CO0FBQ3hFLFNBQU8sV0FBVyxLQUFLLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxTQUFTLGVBQWVBLFFBQU8sUUFBUSxHQUFHLEVBQUUsU0FBUyxjQUFjLENBQUM7QUFDbEgsV0FBUyxRQUFRLE9BQU8sS0FBSyxJQUFJO0FBQ2pDLFNBQU8sV0FBVztBQUNwQjtBQUVBLFNBQVMsY0FBYyxRQUFnQixPQUFjLE1BQW9CO0FBQ3ZFLFFBQU1HLFFBQU8sTUFBTSxNQUFNLFlBQVk7QUFDckMsUUFBTUUsUUFBTyxNQUFNLE1BQU0sT0FBTztBQUNoQyxNQUFJLENBQUNGLE1BQU07QUFDWCxRQUFNLEtBQUtILFFBQU8sUUFBUUcsS0FBSTtBQUM5QixRQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVMsVUFBVSxNQUFNLE1BQU0sUUFBUTtBQUNqRSxRQUFNLGFBQWEsYUFBYSxNQUFNLE1BQU0sWUFBWSxHQUFHLE9BQU8sSUFBSTtBQUN0RSxRQUFNLFVBQVUsVUFBVSxVQUFhLENBQUMsT0FBTyxZQUFZLE1BQU0sS0FBSyxXQUFXLENBQUMsR0FBRyxRQUFRLEVBQUU7QUFDL0YsUUFBTSxPQUFPLFVBQVUsV0FBVyxDQUFDLEdBQUcsT0FBTztBQUM3QyxTQUFPLFdBQVc7QUFDbEIsUUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLFlBQVksT0FBTyxJQUFJO0FBQzFELFFBQU0sU0FBUyxTQUFTLFNBQVksYUFBYSxXQUFXLE1BQU0sQ0FBQztBQUNuRSxRQUFNLEtBQVMsRUFBRSxNQUFNLEdBQUcsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLE1BQU0sT0FBTyxRQUFRLFNBQVMsQ0FBQyxHQUFHLE9BQU8sT0FBTyxRQUFXLElBQUksT0FBVTtBQUN4SCxTQUFPLElBQUksSUFBSSxNQUFNLEVBQUU7QUFDdkIsUUFBTSxXQUFXLFFBQVEsTUFBTSxPQUFPLEVBQUU7QUFDeEMsV0FBUztBQUNULFdBQVMsS0FBSztBQUNkLE1BQUksTUFBTyxRQUFPLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBSSxPQUFPLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEVBQUUsQ0FBQztBQUN6RSxhQUFXLEVBQUUsTUFBQUEsT0FBTSxZQUFBRixZQUFXLEtBQUssT0FBUSxNQUFLLFFBQVEsT0FBT0UsTUFBSyxRQUFRLFFBQVEsRUFBRSxDQUFDLEdBQUcsUUFBV0YsV0FBVTtBQUMvRyxNQUFJSSxNQUFNLFVBQVMsUUFBUSxFQUFFLE9BQU8sSUFBSSxRQUFRLEdBQUcsR0FBR0EsTUFBSyxJQUFJO0FBQ2pFO0FBRUEsU0FBUyxXQUFXLFFBQWdCLE9BQWMsTUFBb0I7QUFDcEUsUUFBTUYsUUFBTyxNQUFNLE1BQU0sWUFBWTtBQUNyQyxRQUFNRSxRQUFPLE1BQU0sTUFBTSxPQUFPO0FBQ2hDLE1BQUksQ0FBQ0YsTUFBTTtBQUNYLFFBQU0sS0FBS0gsUUFBTyxRQUFRRyxLQUFJO0FBQzlCLFFBQU0sUUFBUSxNQUFNLE1BQU0sZUFBZSxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsa0JBQWtCO0FBQ2pHLFFBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxPQUFPO0FBQzFDLFFBQU0sUUFBZSxFQUFFLE1BQU0sR0FBRyxNQUFNLE1BQU0sR0FBRyxFQUFFLElBQUksT0FBTyxPQUFPLFNBQVMsQ0FBQyxHQUFHLE9BQU8sTUFBTSxNQUFNO0FBQ25HLFFBQU0sUUFBUTtBQUNkLFNBQU8sUUFBUSxJQUFJLE1BQU0sS0FBSztBQUM5QixRQUFNLFdBQVcsUUFBUSxNQUFNLE9BQU8sRUFBRTtBQUN4QyxXQUFTO0FBQ1QsV0FBUyxRQUFRO0FBQ2pCLE1BQUlFLE1BQU0sVUFBUyxRQUFRLEVBQUUsT0FBTyxRQUFRLEdBQUcsTUFBTSxJQUFJLElBQUksR0FBR0EsTUFBSyxJQUFJO0FBQzNFOzs7QUN0T08sU0FBUyxPQUFPLFNBQWtCLFFBQWtDO0FBQ3pFLE1BQUksT0FBTyxTQUFTLGNBQWM7QUFDaEMsVUFBTSxLQUFLLE9BQU8sU0FBUyxNQUFNO0FBQ2pDLFdBQU8sUUFBUSxNQUFNLE1BQU0sSUFBSSxFQUFFLEtBQUssUUFBUSxRQUFRLE9BQU8sRUFBRTtBQUFBLEVBQ2pFO0FBQ0EsTUFBSSxPQUFPLFNBQVMsZUFBZSxPQUFPLEtBQUssU0FBUyxFQUFHLFFBQU87QUFDbEUsUUFBTSxDQUFDLE1BQU1DLFlBQVcsR0FBRyxJQUFJLElBQUksT0FBTyxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDcEUsU0FBTyxLQUFLLFdBQVcsSUFBSSxjQUFjLFFBQVEsTUFBTSxRQUFRLE9BQU8sTUFBTUEsVUFBUyxJQUFJO0FBQzNGO0FBR08sU0FBUyxPQUFPLFNBQWtCLFFBQXNCO0FBQzdELE1BQUksU0FBUyxJQUFJLE9BQU8sSUFBSSxFQUFHLFFBQU87QUFDdEMsU0FBTyxPQUFPLFNBQVMsTUFBTSxHQUFHLFFBQVE7QUFDMUM7QUFHTyxTQUFTLEtBQUssU0FBa0JDLE9BQVksT0FBYyxRQUFrQztBQUNqRyxFQUFBQSxNQUFLLFFBQVEsUUFBUSxPQUFPQSxNQUFLLEVBQUU7QUFDbkMsTUFBSSxPQUFRLENBQUFBLE1BQUssU0FBUztBQUMxQixFQUFBQSxNQUFLLFFBQVEsUUFBUTtBQUN2QjtBQUVBLFNBQVMsUUFBUSxPQUFjLElBQW1CO0FBQ2hELFFBQU0sT0FBTyxTQUFTLEtBQUs7QUFDM0IsTUFBSSxDQUFDLFFBQVMsQ0FBQyxNQUFNLFVBQVUsS0FBSyxTQUFTLFVBQWEsV0FBVyxLQUFLLEtBQUssSUFBSSxHQUFLLFFBQU87QUFDL0YsUUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFBQyxRQUFPLElBQUksSUFBSSxRQUFRLE9BQU8sSUFBSSxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQzdFLFNBQU8sRUFBRSxHQUFHLE9BQU8sTUFBTSxPQUFPLE9BQUFBLFFBQU8sSUFBSTtBQUM3QztBQUdPLFNBQVMsT0FBTyxTQUFrQixRQUFnQixPQUFjLE9BQWlDO0FBQ3RHLE1BQUksU0FBUyxJQUFJLE9BQU8sSUFBSSxHQUFHO0FBQzdCLGdCQUFZLFNBQVMsUUFBUSxPQUFPLEtBQUs7QUFDekM7QUFBQSxFQUNGO0FBQ0EsUUFBTUQsUUFBTyxPQUFPLFNBQVMsTUFBTTtBQUNuQyxVQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sWUFBWSxNQUFNLE9BQU8sU0FBUyxNQUFNLEdBQUcsT0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pILE1BQUlBLE1BQU0sTUFBSyxTQUFTQSxPQUFNLE9BQU8sS0FBSztBQUFBLFdBQ2pDLE9BQU8sU0FBUyxlQUFlLE9BQU8sU0FBUyxZQUFhLFlBQVcsU0FBUyxNQUFNO0FBQ2pHO0FBR08sU0FBUyxXQUFXLFNBQWtCLFFBQXNCO0FBQ2pFLFFBQU0sQ0FBQyxNQUFNLEdBQUcsSUFBSSxJQUFJLE9BQU87QUFDL0IsTUFBSSxRQUFRLEtBQUssU0FBUyxnQkFBZ0IsS0FBSyxTQUFTLFlBQWEsU0FBUSxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUM7QUFDL0YsTUFBSSxPQUFPLFNBQVMsWUFBYSxZQUFXLE9BQU8sS0FBTSxTQUFRLE1BQU0sS0FBSyxRQUFRLEtBQUs7QUFDM0Y7QUFFQSxTQUFTLFlBQVksU0FBa0IsUUFBZ0IsT0FBYyxPQUFpQztBQUNwRyxRQUFNLFFBQVEsTUFBTSxPQUFPLFdBQVcsT0FBTyxLQUFLLFVBQVUsQ0FBQyxNQUFNLFFBQVEsVUFBVSxVQUFhLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFDdEgsYUFBVyxDQUFDLE9BQU8sR0FBRyxLQUFLLE9BQU8sS0FBSyxRQUFRLEdBQUc7QUFDaEQsVUFBTSxPQUFPLFFBQVMsTUFBTSxRQUFRLEtBQUssSUFBYyxPQUFPLE9BQU8sS0FBSztBQUMxRSxXQUFPLFNBQVMsS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUssSUFBSSxNQUFTO0FBQUEsRUFDbEU7QUFDRjtBQUVBLFNBQVMsT0FBTyxPQUFjLE9BQXNCO0FBQ2xELFNBQU8sUUFBUSxPQUFPLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUMsR0FBRyxNQUFNLElBQUk7QUFDL0U7QUFHTyxTQUFTLFFBQVEsU0FBa0IsUUFBZ0IsTUFBb0I7QUFDNUUsTUFBSSxPQUFPLFNBQVMsY0FBYztBQUNoQyxVQUFNQSxRQUFPLGdCQUFnQixTQUFTLE1BQU07QUFDNUMsSUFBQUEsTUFBSyxRQUFRLFFBQVEsUUFBUUEsTUFBSyxJQUFJLElBQUk7QUFDMUMsSUFBQUEsTUFBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QixXQUFXLFNBQVMsSUFBSSxPQUFPLElBQUksRUFBRyxZQUFXLE9BQU8sT0FBTyxLQUFNLFNBQVEsU0FBUyxLQUFLLElBQUk7QUFDakc7QUFFQSxTQUFTLGdCQUFnQixTQUFrQixRQUFzQjtBQUMvRCxRQUFNLEtBQUssT0FBTyxTQUFTLE1BQU07QUFDakMsU0FBTyxRQUFRLE1BQU0sTUFBTSxJQUFJLEVBQUUsS0FBSyxPQUFPLFFBQVEsT0FBTyxFQUFFLEtBQUssUUFBUSxRQUFRLE9BQU8sRUFBRTtBQUM5RjtBQUdPLFNBQVMsY0FBYyxTQUFrQixNQUFZLElBQVksTUFBb0I7QUFDMUYsUUFBTUEsUUFBTyxRQUFRLFFBQVEsT0FBTyxFQUFFO0FBQ3RDLEVBQUFBLE1BQUssUUFBUSxLQUFLLElBQUlBLE1BQUssT0FBTyxDQUFDO0FBQ25DLEVBQUFBLE1BQUssUUFBUSxRQUFRLE1BQU0sSUFBSSxJQUFJO0FBQ25DLEVBQUFBLE1BQUssUUFBUSxRQUFRO0FBQ3ZCOzs7QUNsRkEsSUFBTSxnQkFBZ0I7QUFHdEIsSUFBTSxjQUF5QixDQUFDLFNBQVMsU0FBUztBQUNoRCxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLE1BQUksT0FBTztBQUNYLFNBQU8sT0FBTyxLQUFLLFVBQVUsS0FBSyxJQUFJLEdBQUcsU0FBUyxpQkFBaUIsS0FBSyxJQUFJLEdBQUcsU0FBUyxjQUFlO0FBQ3ZHLFFBQU0sU0FBUyxNQUFNLEtBQUssTUFBTSxHQUFHLElBQUksR0FBRyxLQUFLLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFDL0Q7QUFHQSxTQUFTLE1BQU0sU0FBa0IsTUFBY0UsT0FBeUIsUUFBMkIsT0FBcUI7QUFDdEgsUUFBTUMsYUFBWSxLQUFLLEtBQUssQ0FBQztBQUM3QixRQUFNLFFBQVFBLGFBQVksUUFBUSxNQUFNQSxVQUFTLElBQUksQ0FBQztBQUN0RCxRQUFNLE1BQU1ELE1BQUssR0FBRyxFQUFFLEdBQUcsT0FBTyxLQUFLO0FBQ3JDLFFBQU0sT0FBTyxRQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sVUFBVSxPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDN0YsVUFBUSxTQUFTLE1BQU0sTUFBTSxRQUFRLFdBQVdBLEtBQUksQ0FBQztBQUNyRCxRQUFNLE9BQU8sT0FBTyxDQUFDO0FBQ3JCLE1BQUksQ0FBQyxLQUFNO0FBQ1gsUUFBTSxPQUFPLE9BQU8sR0FBRyxFQUFFLEdBQUcsT0FBTyxLQUFLO0FBQ3hDLFFBQU0sUUFBUSxRQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sVUFBVSxPQUFPLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQztBQUNyRyxVQUFRLFNBQVMsT0FBTyxNQUFNLFVBQVUsU0FBUyxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3ZFO0FBRUEsU0FBUyxVQUFVLFNBQWtCLE1BQWMsUUFBMkIsT0FBcUI7QUFDakcsTUFBSSxLQUFLLFNBQVMsY0FBZSxTQUFRLFdBQVcsS0FBSyxJQUFJO0FBQUEsV0FDcEQsUUFBUSxjQUFlLE9BQU0sU0FBUyxNQUFNLEtBQUssS0FBSyxNQUFNLENBQUMsR0FBRyxPQUFPLE1BQU0sQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUFBLE1BQzlGLFNBQVEsV0FBVyxPQUFPLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ25HO0FBRUEsSUFBTSxXQUFzQixDQUFDLFNBQVMsU0FBUztBQUM3QyxRQUFNLENBQUMsUUFBUSxVQUFVLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDekMsTUFBSSxDQUFDLFVBQVUsQ0FBQyxTQUFVO0FBQzFCLFFBQU0sT0FBTyxRQUFRLE1BQU0sVUFBVSxLQUFLO0FBQzFDLFFBQU0sUUFBb0IsRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssSUFBSTtBQUNqRixNQUFJLFNBQVMsU0FBUyxVQUFVLE9BQU8sUUFBUSxNQUFNLFFBQVEsT0FBTyxRQUFRLEVBQUUsU0FBUyxrQkFBbUIsT0FBTSxVQUFVO0FBQzFILFFBQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLO0FBQ25DLFVBQVEsU0FBUyxJQUFJLE1BQU07QUFDekIsWUFBUSxTQUFTLFFBQVEsRUFBRTtBQUMzQixZQUFRLFdBQVcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxhQUFhLENBQUM7QUFBQSxFQUN0RSxDQUFDO0FBQ0QsVUFBUSxXQUFXLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsYUFBYSxFQUFFLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDbEc7QUFHQSxJQUFNLFlBQXVCLENBQUMsU0FBUyxTQUFTO0FBQzlDLFFBQU0sQ0FBQ0MsWUFBVyxHQUFHLElBQUksSUFBSSxLQUFLO0FBQ2xDLE1BQUksQ0FBQ0EsV0FBVztBQUNoQixRQUFNLFFBQW9CLEVBQUUsTUFBTSxRQUFRLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzNFLE1BQUkscUJBQXFCLEtBQUssT0FBTyxTQUFTQSxVQUFTLENBQUMsRUFBRyxPQUFNLFVBQVU7QUFDM0UsUUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUs7QUFDbkMsVUFBUSxTQUFTLElBQUksTUFBTTtBQUN6QixVQUFNLFFBQVEsUUFBUSxNQUFNQSxVQUFTO0FBQ3JDLFFBQUksTUFBTSxZQUFZLEtBQU0sT0FBTSxRQUFRO0FBQzFDLFlBQVEsV0FBVyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLGFBQWEsQ0FBQztBQUFBLEVBQ3RFLENBQUM7QUFDRCxVQUFRLFdBQVcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxhQUFhLEVBQUUsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNsRztBQUVBLElBQU0sVUFBcUIsQ0FBQyxTQUFTLFNBQVM7QUFDNUMsUUFBTUQsUUFBTyxLQUFLLEtBQUssQ0FBQztBQUN4QixRQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sRUFBRSxNQUFNLFdBQVcsT0FBTyxLQUFLLE9BQU8sS0FBS0EsT0FBTSxPQUFPLEtBQUssSUFBSSxDQUFDO0FBQ2hHLFVBQVEsU0FBUyxJQUFJLE1BQU1BLFNBQVEsUUFBUSxXQUFXLENBQUNBLEtBQUksQ0FBQyxDQUFDO0FBQzdELGFBQVcsT0FBTyxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQUc7QUFDcEMsUUFBSSxJQUFJLFNBQVMsbUJBQW1CLElBQUksU0FBUyxzQkFBdUIsU0FBUSxTQUFTLEtBQUssRUFBRTtBQUFBLGFBQ3ZGLElBQUksU0FBUyxrQkFBa0I7QUFDdEMsWUFBTSxRQUFRLFFBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksSUFBSSxJQUFJLFVBQVUsT0FBTyxJQUFJLE9BQU8sS0FBSyxJQUFJLElBQUksQ0FBQztBQUN4RyxjQUFRLEtBQUssT0FBTyxPQUFPLE1BQU0sUUFBUSxXQUFXLElBQUksSUFBSSxDQUFDO0FBQUEsSUFDL0QsTUFBTyxTQUFRLFdBQVcsSUFBSSxJQUFJO0FBQUEsRUFDcEM7QUFDRjtBQUdBLFNBQVMsUUFBUSxTQUFrQixNQUFjLElBQWtCO0FBQ2pFLFFBQU0sQ0FBQ0UsTUFBSyxJQUFJLEtBQUs7QUFDckIsUUFBTSxXQUFXQSxXQUFVLFVBQWFBLE9BQU0sU0FBUztBQUN2RCxRQUFNLFFBQVFBLFFBQU8sU0FBUyxlQUFlQSxPQUFNLEtBQUssQ0FBQyxJQUFJQTtBQUM3RCxRQUFNQyxTQUFRRCxRQUFPLFNBQVMsZUFBZUEsT0FBTSxLQUFLLENBQUMsSUFBSSxXQUFXLEtBQUssS0FBSyxNQUFNLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSTtBQUMxRyxRQUFNLFVBQVUsWUFBWSxRQUFRLFVBQVUsU0FBUyxLQUFLLElBQUk7QUFDaEUsUUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxXQUFXLElBQUksU0FBUyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQ2hHLFVBQVEsU0FBUyxJQUFJLE1BQU07QUFDekIsUUFBSUMsT0FBTyxTQUFRLFNBQVNBLFFBQU8sRUFBRTtBQUNyQyxZQUFRLFdBQVcsS0FBSyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQ3JFLENBQUM7QUFDSDtBQUVBLElBQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUF1QixTQUFTO0FBQ3ZELElBQU0sYUFBZ0MsQ0FBQyxHQUFHO0FBRzFDLFNBQVMsVUFBVSxTQUFrQixNQUFpQztBQUNwRSxRQUFNQyxTQUFRLEtBQUssU0FBUyxXQUFXLEtBQUssU0FBUyw2QkFBNkIsS0FBSyxPQUFPLENBQUMsSUFBSTtBQUNuRyxRQUFNLFFBQVFBLE9BQU0sUUFBUSxDQUFDLFNBQTRCO0FBQ3ZELFFBQUksU0FBUyxRQUFRLEtBQUssU0FBUyxRQUFTLFFBQU8sVUFBVSxTQUFTLElBQUk7QUFDMUUsVUFBTUMsUUFBTyxPQUFPLFFBQVEsTUFBTSxRQUFRLE9BQU8sSUFBSSxFQUFFLFFBQVEsT0FBTyxTQUFTLElBQUk7QUFDbkYsUUFBSUEsVUFBUyxvQkFBcUIsUUFBTyxDQUFDQSxPQUFNLFdBQVc7QUFDM0QsV0FBT0EsVUFBUyxlQUFlQSxVQUFTLGtCQUFrQixhQUFhLENBQUNBLEtBQUk7QUFBQSxFQUM5RSxDQUFDO0FBQ0QsU0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssQ0FBQztBQUMzQjtBQUVBLElBQU0sVUFBcUIsQ0FBQyxTQUFTLFNBQVM7QUFDNUMsUUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxhQUFhLEVBQUUsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUk7QUFDL0Y7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0EsS0FBSyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLGFBQWE7QUFBQSxFQUN2RDtBQUNGO0FBR0EsU0FBUyxTQUFTLFNBQWtCLE9BQTBCTCxPQUErQjtBQUMzRixRQUFNLENBQUMsTUFBTSxHQUFHLElBQUksSUFBSTtBQUN4QixNQUFJLENBQUMsTUFBTTtBQUNULFlBQVEsV0FBV0EsS0FBSTtBQUN2QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSztBQUM5QixRQUFNLFVBQVUsTUFBTSxTQUFTLGVBQWdCLE1BQU0sS0FBSyxDQUFDLEtBQUssUUFBUztBQUN6RSxRQUFNLFNBQVMsTUFBTSxTQUFTLGVBQWUsTUFBTSxLQUFLLENBQUMsSUFBSTtBQUM3RCxNQUFJLFdBQVcsU0FBUyxPQUFPLEdBQUc7QUFDaEMsZUFBVyxTQUFTLFNBQVMsTUFBTSxTQUFTLFNBQVMsTUFBTUEsS0FBSSxDQUFDO0FBQ2hFO0FBQUEsRUFDRjtBQUNBLFFBQU1NLFVBQVMsUUFBUSxLQUFLLE1BQU07QUFDbEMsUUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM5QixRQUFNLFNBQVMsUUFBUSxTQUFTLFVBQVUsUUFBUSxTQUFTO0FBQzNELFFBQU0sWUFBWSxTQUFTLE9BQU8sU0FBU0EsU0FBUSxPQUFPLElBQUk7QUFDOUQsUUFBTUMsU0FBUSxNQUFZLFNBQVMsU0FBUyxNQUFNUCxLQUFJO0FBQ3RELE1BQUksY0FBYyxPQUFXLENBQUFPLE9BQU07QUFBQSxNQUM5QixTQUFRLEtBQUssT0FBTyxXQUFXQSxNQUFLO0FBQzNDO0FBRUEsU0FBUyxNQUFNLFNBQWtCLFNBQWlCLFFBQWtDO0FBQ2xGLFFBQU0sT0FBTyxRQUFRLEtBQUssV0FBVyxJQUFJLE9BQU8sS0FBSyxDQUFDLElBQUk7QUFDMUQsUUFBTSxRQUFRLFFBQVEsTUFBTSxTQUFTLE9BQU8sT0FBTyxTQUFTLElBQUksSUFBSSxNQUFNO0FBQzFFLE1BQUksS0FBTSxRQUFPLFNBQVMsTUFBTSxPQUFPLE9BQU87QUFDaEQ7QUFHQSxTQUFTLE9BQU8sU0FBa0IsTUFBYyxTQUFxQztBQUNuRixRQUFNQyxRQUFPLFFBQVEsU0FBUyxVQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssVUFBVztBQUN2RSxXQUFTLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLFFBQVEsTUFBTTtBQUN4RCxVQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU0sRUFBRTtBQUNsQyxRQUFJLE1BQU0sU0FBUyxVQUFVLEtBQUssVUFBVUEsTUFBSyxTQUFTLEtBQUssUUFBUUEsTUFBSyxJQUFLLFFBQU87QUFBQSxFQUMxRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxTQUFrQixTQUEwQjtBQUM5RCxRQUFNLFNBQVMsUUFBUSxTQUFTLFNBQVMsUUFBUSxLQUFLLENBQUMsSUFBSTtBQUMzRCxTQUFPLFdBQVcsVUFBYSxZQUFZLEtBQUssT0FBTyxRQUFRLE1BQU0sUUFBUSxPQUFPLE1BQU0sRUFBRSxJQUFJO0FBQ2xHO0FBRUEsU0FBUyxXQUFXLFNBQWtCLFNBQWlCRCxRQUF5QjtBQUM5RSxVQUFRLE1BQU0sU0FBUyxNQUFNO0FBQzdCLFFBQU0sWUFBWSxRQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sV0FBVyxPQUFPLFFBQVEsT0FBTyxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQ2hHLFVBQVEsU0FBUyxXQUFXQSxNQUFLO0FBQ2pDLFFBQU0sU0FBUyxRQUFRLEtBQUssQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN6QyxRQUFNLFVBQVUsQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLFFBQVEsQ0FBQyxVQUFVLFVBQVUsU0FBUyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ2pGLFVBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxTQUFTLE9BQU8sUUFBUSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUM7QUFDeEc7QUFHQSxJQUFNLFVBQXFCLENBQUMsU0FBUyxTQUFTO0FBQzVDLFFBQU1QLFFBQU8sS0FBSyxLQUFLLEdBQUcsRUFBRTtBQUM1QixRQUFNLFdBQVcsS0FBSyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQ3RDLFFBQU0sT0FBTyxTQUFTLElBQUksQ0FBQyxZQUFZLFFBQVEsTUFBTSxTQUFTLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDeEUsTUFBSSxDQUFDLFFBQVEsQ0FBQ0EsTUFBTTtBQUNwQixRQUFNTSxVQUFpQixDQUFDO0FBQ3hCLGFBQVdHLFdBQVVULE1BQUssTUFBTTtBQUM5QixRQUFJUyxRQUFPLFNBQVMsY0FBZTtBQUNuQyxVQUFNLFdBQVdBLFFBQU8sS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxjQUFjO0FBQ3pFLFVBQU0sUUFBUSxTQUFTLFFBQVEsQ0FBQyxZQUFZLGFBQWEsU0FBUyxTQUFTLElBQUksQ0FBQztBQUNoRixlQUFXLFNBQVNBLFFBQU8sS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxXQUFXLEdBQUc7QUFDMUUsVUFBSSxNQUFNLEtBQUssQ0FBQyxFQUFHLE9BQU0sS0FBSyxHQUFHLFFBQVEsTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUMvRDtBQUNBLFVBQU0sUUFBb0I7QUFBQSxNQUN4QixNQUFNO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFDTixPQUFPLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQyxHQUFHSCxPQUFNO0FBQUEsTUFDNUMsT0FBT0csUUFBTztBQUFBLE1BQ2QsS0FBS0EsUUFBTztBQUFBLElBQ2Q7QUFDQSxJQUFBSCxRQUFPLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxVQUFVLEVBQUUsR0FBRyxNQUFNLFNBQVMsQ0FBQyxLQUFLLFFBQVEsRUFBRSxDQUFDO0FBQ3pFLFVBQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLO0FBQ25DLFlBQVEsU0FBUyxJQUFJLE1BQU0sUUFBUSxXQUFXRyxRQUFPLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFBQSxFQUNuRztBQUNGO0FBRUEsU0FBUyxhQUFhLFNBQWtCLFNBQWlCLE1BQTRCO0FBQ25GLFFBQU0sQ0FBQyxLQUFLLElBQUksUUFBUTtBQUN4QixNQUFJLENBQUMsTUFBTyxRQUFPLENBQUM7QUFDcEIsUUFBTUwsU0FBUSxNQUFNLFNBQVMsa0JBQWtCLE1BQU0sT0FBTyxDQUFDLEtBQUs7QUFDbEUsU0FBT0EsT0FBTSxJQUFJLENBQUMsU0FBUztBQUN6QixVQUFNLFlBQVksaUJBQWlCLElBQUksS0FBSyxJQUFJO0FBQ2hELFVBQU0sUUFBUSxZQUFZLFFBQVEsTUFBTSxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQ2xHLFdBQU8sRUFBRSxJQUFJLFNBQVMsU0FBUyxPQUFPLE1BQU0sTUFBTTtBQUFBLEVBQ3BELENBQUM7QUFDSDtBQUVBLElBQU0sbUJBQXdDLG9CQUFJLElBQUk7QUFBQSxFQUNwRDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLENBQUM7QUFFTSxJQUFNLFNBQXlDLG9CQUFJLElBQXVCO0FBQUEsRUFDL0UsQ0FBQyxnQkFBZ0IsV0FBVztBQUFBLEVBQzVCLENBQUMsaUJBQWlCLFFBQVE7QUFBQSxFQUMxQixDQUFDLG1CQUFtQixTQUFTO0FBQUEsRUFDN0IsQ0FBQyxpQkFBaUIsT0FBTztBQUFBLEVBQ3pCLENBQUMsa0JBQWtCLE9BQU87QUFBQSxFQUMxQixDQUFDLG1CQUFtQixPQUFPO0FBQzdCLENBQUM7OztBQ3hOTSxTQUFTLGFBQWEsU0FBa0IsT0FBYyxRQUFtQztBQUM5RixNQUFJLFFBQVEsS0FBTSxRQUFPO0FBQ3pCLFFBQU0sRUFBRSxPQUFBTSxRQUFPLElBQUksSUFBSTtBQUN2QixNQUFJLFFBQVEsU0FBUyxPQUFXLFNBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxPQUFPLE1BQU0sTUFBTSxPQUFPLE1BQU0sT0FBTyxPQUFBQSxRQUFPLElBQUksQ0FBQztBQUFBLFdBQ3JHLE1BQU0sU0FBUyxVQUFVLE1BQU0sU0FBUyxHQUFJLFNBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxPQUFPLE9BQUFBLFFBQU8sSUFBSSxDQUFDO0FBQzNILFNBQU87QUFDVDtBQUVBLElBQU0sU0FBcUIsQ0FBQyxTQUFTLE1BQU0sT0FBTyxXQUFXLGFBQWEsU0FBUyxPQUFPLFNBQVMsSUFBSSxHQUFHLE1BQU07QUFHaEgsU0FBUyxPQUFPLFNBQWtCLE1BQXFCO0FBQ3JELFFBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxJQUFJLFNBQVMsUUFBUSxNQUFNLElBQUk7QUFDckQsTUFBSSxLQUFLLEtBQUssV0FBVyxFQUFHLFFBQU8sU0FBUyxNQUFNLFVBQVUsUUFBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLEdBQUcsR0FBRyxHQUFHLE1BQU07QUFDdEcsUUFBTUMsU0FBNEIsQ0FBQztBQUNuQyxNQUFJLEtBQUs7QUFDVCxRQUFNLFFBQVEsQ0FBQyxRQUFzQjtBQUNuQyxRQUFJLE1BQU0sR0FBSSxDQUFBQSxPQUFNLEtBQUssVUFBVSxRQUFRLEtBQUssTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLFNBQVMsR0FBRyxFQUFFLFFBQVEsU0FBUyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsRUFDbEg7QUFDQSxhQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzNCLFFBQUksSUFBSSxTQUFTLGdCQUFpQjtBQUNsQyxVQUFNLElBQUksS0FBSztBQUNmLFVBQU0sQ0FBQ0MsV0FBVSxJQUFJLElBQUk7QUFDekIsUUFBSUEsWUFBWSxDQUFBRCxPQUFNLEtBQUssUUFBUSxNQUFNQyxhQUFZLE1BQU0sQ0FBQztBQUM1RCxTQUFLLElBQUk7QUFBQSxFQUNYO0FBQ0EsUUFBTSxFQUFFO0FBQ1IsU0FBTyxRQUFRLE1BQU1ELE1BQUs7QUFDNUI7QUFHQSxJQUFNLFVBQXNCLENBQUMsU0FBUyxNQUFNLE9BQU8sV0FBVztBQUM1RCxRQUFNQSxTQUFRLEtBQUssS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsV0FBVyxPQUFPLFNBQVMsR0FBRyxJQUFJLFFBQVEsTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFFO0FBQ3ZILFNBQU8sYUFBYSxTQUFTLFFBQVEsTUFBTUEsTUFBSyxHQUFHLE1BQU07QUFDM0Q7QUFFQSxJQUFNLFFBQ0osQ0FBQyxTQUNELENBQUMsU0FBUyxNQUFNLE9BQU8sV0FDckIsYUFBYSxTQUFTLFNBQVMsTUFBTSxPQUFPLFNBQVMsSUFBSSxFQUFFLFlBQVksR0FBRyxJQUFJLEdBQUcsTUFBTTtBQUdwRixTQUFTLE9BQU8sU0FBa0IsT0FBZSxNQUF3QixNQUFnQztBQUM5RyxRQUFNLE9BQU8sTUFBTSxPQUFPLE9BQU87QUFDakMsUUFBTSxVQUFVLFFBQVEsS0FBSyxNQUFNLE1BQU0sS0FBSztBQUM5QyxNQUFJLFVBQVUsS0FBSyxPQUFPLEVBQUcsUUFBTztBQUNwQyxRQUFNLFVBQVUsU0FBUyxVQUFhLFFBQVEsU0FBUyxHQUFHO0FBQzFELFNBQU8sRUFBRSxJQUFJLE9BQU8sUUFBUSxDQUFDLFVBQVUsT0FBTyxRQUFRLENBQUMsTUFBTSxLQUFLLE9BQU8sSUFBSSxNQUFNLElBQUksT0FBTyxHQUFHO0FBQ25HO0FBR0EsSUFBTSxPQUFtQixDQUFDLFNBQVMsU0FBUztBQUMxQyxRQUFNLFFBQWlCLENBQUM7QUFDeEIsTUFBSSxPQUFPO0FBQ1gsYUFBVyxPQUFPLEtBQUssTUFBTTtBQUMzQixRQUFJLElBQUksU0FBUyxjQUFjO0FBQzdCLGFBQU87QUFDUCxVQUFJLElBQUksS0FBSyxDQUFDLEVBQUcsU0FBUSxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUcsTUFBTTtBQUFBLElBQ3BELE1BQU8sT0FBTSxLQUFLLFFBQVEsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQzlDO0FBQ0EsU0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJO0FBQ2pDO0FBR08sU0FBUyxPQUFPLE1BQVksT0FBeUIsTUFBc0I7QUFDaEYsUUFBTSxPQUFPLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksRUFBRSxLQUFLLElBQUksQ0FBQztBQUMxRCxRQUFNLFFBQWU7QUFBQSxJQUNuQixPQUFPLEtBQUs7QUFBQSxJQUNaLEtBQUssS0FBSztBQUFBLElBQ1Y7QUFBQSxJQUNBLE9BQU8sTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLEtBQUs7QUFBQSxJQUN6QyxNQUFNO0FBQUEsSUFDTjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLE9BQU8sRUFBRSxHQUFHLE9BQU8sS0FBSyxJQUFJO0FBQ3JDO0FBRUEsSUFBTSxhQUF5QixDQUFDLFNBQVMsU0FBUztBQUNoRCxRQUFNLFVBQVUsb0JBQUksSUFBbUI7QUFDdkMsUUFBTUEsU0FBNEIsQ0FBQyxHQUFHO0FBQ3RDLE1BQUksT0FBTztBQUNYLGFBQVcsT0FBTyxLQUFLLE1BQU07QUFDM0IsVUFBTSxDQUFDLEtBQUssT0FBTyxJQUFJLElBQUk7QUFDM0IsUUFBSSxJQUFJLFNBQVMsVUFBVSxDQUFDLE9BQU8sQ0FBQyxTQUFTO0FBQzNDLGFBQU87QUFDUCxVQUFJLElBQUssU0FBUSxNQUFNLEtBQUssTUFBTTtBQUNsQztBQUFBLElBQ0Y7QUFDQSxVQUFNRSxTQUFRLFFBQVEsTUFBTSxLQUFLLFFBQVEsS0FBSztBQUM5QyxVQUFNLGFBQWFBLE9BQU0sTUFBTSxXQUFXO0FBQzFDLFVBQU0sUUFBUSxRQUFRLE1BQU0sU0FBUyxRQUFRLGFBQWEsRUFBRSxNQUFNLFNBQVMsTUFBTUEsT0FBTSxLQUFLLElBQUksTUFBUztBQUN6RyxRQUFJLFdBQVksU0FBUSxJQUFJQSxPQUFNLE1BQU0sS0FBSztBQUFBLFFBQ3hDLFFBQU87QUFDWixJQUFBRixPQUFNLEtBQUtBLE9BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSUUsUUFBTyxNQUFNLEtBQUs7QUFBQSxFQUM3RDtBQUNBLFFBQU0sV0FBVyxRQUFRLE1BQU0sQ0FBQyxHQUFHRixRQUFPLEdBQUcsR0FBRyxLQUFLO0FBQ3JELFFBQU0sT0FBTyxPQUFPLFNBQVksT0FBTyxTQUFTLEtBQUssTUFBTSxHQUFHLEtBQUssS0FBSyxHQUFHLEVBQUUsR0FBRyxLQUFLLEtBQUs7QUFDMUYsU0FBTyxFQUFFLEdBQUcsVUFBVSxTQUFTLEdBQUksUUFBUSxFQUFFLEtBQUssR0FBSSxHQUFJLFFBQVEsRUFBRSxLQUFLLEVBQUc7QUFDOUU7QUFFQSxJQUFNRyxTQUFvQixDQUFDLFNBQVMsTUFBTSxNQUFNLFdBQVc7QUFDekQsUUFBTSxDQUFDLEtBQUssSUFBSSxLQUFLO0FBQ3JCLFNBQU8sUUFBUSxRQUFRLE1BQU0sT0FBTyxNQUFNLE1BQU0sSUFBSSxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUksQ0FBQztBQUN6RjtBQUdBLElBQU0sU0FBcUIsQ0FBQyxTQUFTLE1BQU0sT0FBTyxXQUFXO0FBQzNELFFBQU0sQ0FBQyxLQUFLLElBQUksS0FBSztBQUNyQixRQUFNLFFBQVEsUUFBUSxRQUFRLE1BQU0sT0FBTyxRQUFRLEtBQUssSUFBSTtBQUM1RCxNQUFJLE9BQU8sU0FBUyxZQUFZLE1BQU0sTUFBTSxXQUFXLEdBQUc7QUFDeEQsVUFBTSxPQUFPLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNLE1BQU07QUFDdEQsV0FBTyxhQUFhLFNBQVMsU0FBUyxNQUFNLEdBQUcsSUFBSSxHQUFHLE1BQU0sSUFBSSxJQUFJLFFBQVEsR0FBRyxNQUFNO0FBQUEsRUFDdkY7QUFDQSxTQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxHQUFHLE9BQU8sTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNuRTtBQUVPLElBQU1DLFlBQTRDLG9CQUFJLElBQXdCO0FBQUEsRUFDbkYsQ0FBQyxVQUFVLE1BQU07QUFBQSxFQUNqQixDQUFDLHVCQUF1QixPQUFPO0FBQUEsRUFDL0IsQ0FBQyxXQUFXLE1BQU0sUUFBUSxDQUFDO0FBQUEsRUFDM0IsQ0FBQyxTQUFTLE1BQU0sUUFBUSxDQUFDO0FBQUEsRUFDekIsQ0FBQyxRQUFRLE1BQU0sU0FBUyxDQUFDO0FBQUEsRUFDekIsQ0FBQyxTQUFTLE1BQU0sU0FBUyxDQUFDO0FBQUEsRUFDMUIsQ0FBQyxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDdEIsQ0FBQyxZQUFZLENBQUMsR0FBRyxTQUFTLFNBQVMsTUFBTSxPQUFPLE9BQU8sQ0FBQztBQUFBLEVBQ3hELENBQUMsUUFBUSxJQUFJO0FBQUEsRUFDYixDQUFDLFNBQVMsSUFBSTtBQUFBLEVBQ2QsQ0FBQyxPQUFPLElBQUk7QUFBQSxFQUNaLENBQUMsbUJBQW1CLElBQUk7QUFBQSxFQUN4QixDQUFDLGNBQWMsVUFBVTtBQUFBLEVBQ3pCLENBQUMsNEJBQTRCRCxNQUFLO0FBQUEsRUFDbEMsQ0FBQyxjQUFjQSxNQUFLO0FBQUEsRUFDcEIsQ0FBQyxrQkFBa0IsTUFBTTtBQUFBLEVBQ3pCO0FBQUEsSUFDRTtBQUFBLElBQ0EsQ0FBQyxTQUFTLFNBQVM7QUFDakIsaUJBQVcsT0FBTyxLQUFLLEtBQU0sU0FBUSxNQUFNLEtBQUssUUFBUSxLQUFLO0FBQzdELGFBQU8sUUFBUSxNQUFNLE9BQU8sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUM1QztBQUFBLEVBQ0Y7QUFDRixDQUFDOzs7QUM5SEQsSUFBTSxTQUE4QixJQUFJO0FBQUEsRUFFcEMseVVBR0EsTUFBTSxHQUFHO0FBQ2I7QUFZQSxTQUFTLFNBQVMsU0FBa0IsUUFBd0I7QUFDMUQsUUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ3hCLE1BQUksT0FBTyxTQUFTLGFBQWMsUUFBTyxZQUFZLFNBQVMsTUFBTTtBQUNwRSxNQUFJLE9BQU8sU0FBUyxZQUFhLFFBQU8sUUFBUSxhQUFhLFFBQVcsTUFBTTtBQUM5RSxRQUFNLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFDMUIsUUFBTSxPQUFPLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFFBQU0sVUFBVSxPQUFPLFNBQVMsTUFBTTtBQUN0QyxRQUFNLE1BQU0sUUFBUSxZQUFZLEdBQUc7QUFDbkMsUUFBTUUsVUFBUyxPQUFPLE9BQU8sU0FBUyxJQUFJLElBQUksUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNuRSxRQUFNLFFBQVEsUUFBUSxPQUFPLFFBQVEsS0FBSyxRQUFRLFFBQVEsR0FBRyxJQUFJLEdBQUc7QUFDcEUsUUFBTSxRQUFRLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDdkMsUUFBTSxRQUFRLE9BQVksTUFBTSxPQUFPQSxPQUFNO0FBQzdDLFFBQU0sU0FBUyxNQUFNLE9BQU8sUUFBUTtBQUNwQyxRQUFNLEtBQUssTUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLLFdBQVcsU0FBU0EsT0FBTSxJQUFJLE1BQU0sT0FBTyxTQUFZLGNBQWMsS0FBSztBQUN0SCxRQUFNQyxRQUFPLElBQUksU0FBUyxNQUFNLFNBQVMsS0FBSyxJQUFJRCxPQUFNLEtBQUssTUFBTTtBQUNuRSxTQUFPLEVBQUUsTUFBTSxNQUFNLFNBQVMsQ0FBQyxNQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU9DLE9BQU0sSUFBSSxRQUFRLFFBQUFELFNBQVEsV0FBVyxNQUFNLFVBQVU7QUFDdEg7QUFHQSxTQUFTLE9BQU8sUUFBZ0IsS0FBYSxVQUEyQjtBQUN0RSxRQUFNLE1BQU0sT0FBTyxRQUFRO0FBQzNCLFNBQU8sRUFBRSxNQUFNLFdBQVcsY0FBYyxjQUFjLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxDQUFDLEVBQUU7QUFDM0Y7QUFFQSxTQUFTLFFBQVFDLE9BQWMsSUFBb0IsUUFBNEIsWUFBWSxPQUFlO0FBQ3hHLFNBQU8sRUFBRSxNQUFBQSxPQUFNLElBQUksUUFBUSxRQUFRLFFBQVcsVUFBVTtBQUMxRDtBQUVBLFNBQVMsWUFBWSxTQUFrQixRQUF3QjtBQUM3RCxRQUFNLEtBQUssT0FBTyxTQUFTLE1BQU07QUFDakMsUUFBTSxRQUFRLE1BQU0sUUFBUSxNQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ25ELFFBQU0sRUFBRSxNQUFBQSxPQUFNLElBQUksVUFBVSxJQUFJO0FBQ2hDLE1BQUksR0FBSSxRQUFPLFFBQVEsR0FBRyxNQUFNLElBQUksUUFBVyxTQUFTO0FBQ3hELE1BQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFNLFFBQU8sUUFBUUEsT0FBTSxjQUFjLEtBQUssR0FBRyxRQUFXLFNBQVM7QUFDL0YsTUFBSUEsVUFBUyxNQUFNLENBQUMsTUFBTSxLQUFNLFFBQU8sUUFBUUEsT0FBTSxRQUFXLFFBQVcsU0FBUztBQUNwRixTQUFPLFFBQVEsSUFBSSxRQUFXLE1BQU07QUFDdEM7QUFFQSxTQUFTLGNBQWMsRUFBRSxNQUFNLEdBQTBCO0FBQ3ZELFNBQU8sT0FBTyxNQUFNLE1BQU0sSUFBSSxVQUFVLEdBQUc7QUFDN0M7QUFFQSxTQUFTLFdBQVcsU0FBa0JELFNBQWdDO0FBQ3BFLFFBQU0sVUFBVSxPQUFPLElBQUlBLE9BQU0sSUFBSSxTQUFZLFFBQVEsTUFBTSxRQUFRLElBQUlBLE9BQU07QUFDakYsU0FBTyxTQUFTLFdBQVcsSUFBSSxRQUFRLENBQUMsSUFBSTtBQUM5QztBQUVBLElBQU0sT0FBbUIsQ0FBQyxTQUFTLE1BQU0sTUFBTSxXQUFXO0FBQ3hELFFBQU0sU0FBUyxLQUFLLEtBQUssQ0FBQztBQUMxQixRQUFNLFVBQVUsS0FBSyxLQUFLLENBQUM7QUFDM0IsTUFBSSxDQUFDLFVBQVUsQ0FBQyxRQUFTLFFBQU8sUUFBUSxNQUFNLE9BQU8sU0FBUyxJQUFJLENBQUM7QUFDbkUsUUFBTSxTQUFTLFNBQVMsU0FBUyxNQUFNO0FBQ3ZDLFFBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxNQUFNLElBQUk7QUFDN0MsUUFBTSxXQUFXLFdBQVcsU0FBUyxRQUFRLE1BQU07QUFDbkQsTUFBSSxTQUFVLE9BQU0sV0FBVztBQUMvQixNQUFJLE9BQU8sSUFBSSxPQUFPLE9BQVcsT0FBTSxRQUFRLE9BQU8sR0FBRztBQUN6RCxNQUFJLE9BQU8sVUFBVyxPQUFNLE9BQU87QUFDbkMsUUFBTSxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUs7QUFDbEMsTUFBSSxRQUFRLEtBQUssU0FBUyxFQUFHLFNBQVEsS0FBSyxPQUFPLElBQUksTUFBTSxjQUFjLFNBQVMsT0FBTyxPQUFPLENBQUM7QUFBQSxXQUN4RixDQUFDLE1BQU0sS0FBTSxPQUFNLE9BQU8sRUFBRSxJQUFJLFFBQVEsTUFBTSxHQUFHLFFBQVEsSUFBSSxPQUFPLEdBQUc7QUFDaEYsTUFBSSxNQUFNLFNBQVMsa0JBQW1CLFdBQVUsU0FBUyxPQUFPLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDN0UsU0FBTyxTQUFTLFNBQVMsT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNO0FBQ3hEO0FBR0EsU0FBUyxXQUFXLFNBQWtCLFFBQWdCLEVBQUUsUUFBUSxRQUFBQSxTQUFRLE1BQUFDLE1BQUssR0FBOEI7QUFDekcsTUFBSSxXQUFXLE9BQVcsUUFBTztBQUNqQyxNQUFJLE9BQU8sU0FBUyxVQUFVLE9BQU8sS0FBSyxDQUFDLEtBQUssT0FBTyxTQUFTLE9BQU8sS0FBSyxDQUFDLENBQUMsTUFBTSxRQUFTLFFBQU8sUUFBUSxRQUFRLFNBQVM7QUFDN0gsTUFBSSxPQUFPLFNBQVMsZ0JBQWdCLE9BQU8sUUFBUSxPQUFPLE9BQU8sU0FBUyxNQUFNLENBQUMsTUFBTSxRQUFXO0FBQ2hHLFdBQU8sV0FBVyxTQUFTLFNBQVksUUFBUSxRQUFRLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFBQSxFQUNoRjtBQUNBLFFBQU0sTUFBTUQsV0FBVTtBQUV0QixTQUFPLFFBQVEsTUFBTSxRQUFRLENBQUMsR0FBRyxHQUFHQyxVQUFTLGVBQWUsUUFBUSxNQUFTO0FBQy9FO0FBR08sU0FBUyxjQUFjLFNBQWtCLE9BQWMsU0FBdUI7QUFDbkYsTUFBSSxRQUFRLFNBQVMsd0JBQXdCO0FBQzNDLGlCQUFhLE9BQU8sUUFBUSxNQUFNLFNBQVMsTUFBTSxDQUFDO0FBQ2xEO0FBQUEsRUFDRjtBQUNBLE1BQUksV0FBVyxDQUFDLE1BQU07QUFDdEIsYUFBVyxPQUFPLFFBQVEsTUFBTTtBQUM5QixVQUFNQyxTQUFRLElBQUksS0FBSyxDQUFDO0FBQ3hCLFVBQU0sU0FBUyxJQUFJLEtBQUssQ0FBQztBQUN6QixRQUFJLElBQUksU0FBUyxzQkFBc0JBLFVBQVMsUUFBUTtBQUN0RCxZQUFNRCxRQUFPLE9BQU8sU0FBU0MsTUFBSztBQUNsQyxpQkFBVyxPQUFPRCxPQUFNLFFBQVEsTUFBTSxRQUFRLFFBQVEsRUFBRSxNQUFNLFNBQVMsTUFBQUEsTUFBSyxDQUFDLENBQUM7QUFBQSxJQUNoRixXQUFXLElBQUksU0FBUyxnQkFBZ0IsSUFBSSxTQUFTLG9CQUFvQjtBQUN2RSxZQUFNLE9BQU87QUFDYixtQkFBYSxJQUFJLFNBQVM7QUFDMUIsVUFBSUMsT0FBTyxTQUFRLE1BQU1BLFFBQU8sTUFBTTtBQUFBLElBQ3hDLE1BQU8sY0FBYSxPQUFPLFFBQVEsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3ZEO0FBQ0EsUUFBTSxPQUFPLFlBQVksUUFBUSxLQUFLLFFBQVEsTUFBTSxDQUFDLE1BQU0sTUFBTSxPQUFPLFNBQVMsT0FBTyxJQUFJO0FBQzVGLE1BQUksS0FBTSxPQUFNLE9BQU87QUFDekI7QUFFQSxTQUFTLE9BQU8sU0FBa0IsU0FBbUM7QUFDbkUsU0FBTyxPQUFPLFNBQVMsUUFBUSxNQUFNLEdBQUcsUUFBUSxLQUFLLEdBQUcsRUFBRSxHQUFHLFFBQVEsS0FBSztBQUM1RTtBQUdPLFNBQVMsVUFBVSxTQUFrQixFQUFFLE9BQUFDLFFBQU8sSUFBSSxHQUFTLE9BQWdDO0FBQ2hHLFFBQU0sQ0FBQyxJQUFJLElBQUksT0FBTyxTQUFTLENBQUM7QUFDaEMsUUFBTSxTQUFTLE1BQU0sU0FBUyxTQUFZLFNBQVksUUFBUSxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ2xGLE1BQUksT0FBTyxTQUFTLFVBQVUsUUFBUSxTQUFTLFdBQVcsT0FBTyxTQUFTLE9BQVc7QUFDckYsUUFBTSxRQUFRLFFBQVEsRUFBRSxPQUFBQSxRQUFPLElBQUksR0FBRyxPQUFPLE1BQU0sTUFBTTtBQUN6RCxRQUFNLFFBQVEsT0FBTztBQUNyQixRQUFNLFFBQVEsUUFBUSxLQUFLLE1BQU0sRUFBRSxNQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksVUFBVSxPQUFBQSxRQUFPLElBQUksQ0FBQztBQUNuRixVQUFRLEtBQUssT0FBTyxPQUFPLE1BQU0sUUFBUSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQzNEO0FBR0EsU0FBUyxTQUFTLFNBQWtCLE9BQWMsSUFBWSxNQUFjLE1BQVksUUFBbUM7QUFDekgsUUFBTSxFQUFFLE1BQUFGLE9BQU0sTUFBQUcsT0FBTSxTQUFTLE1BQU0sU0FBUyxJQUFJO0FBQ2hELE1BQUksU0FBUyxVQUFVSCxVQUFTLGFBQWMsUUFBTyxTQUFTLE1BQU0sSUFBSSxPQUFPO0FBQy9FLE1BQUksQ0FBQyxRQUFRLE1BQU0sVUFBVSxRQUFXO0FBQ3RDLFVBQU1JLFFBQU8sT0FBT0osT0FBTSxNQUFNRyxPQUFNLFFBQVE7QUFDOUMsUUFBSUMsTUFBTSxRQUFPQTtBQUNqQixRQUFJSixVQUFTLGdCQUFnQixTQUFVLFFBQU8sYUFBYSxTQUFTLE9BQU8sTUFBTSxVQUFVRyxPQUFNLE9BQU8sR0FBRyxNQUFNO0FBQ2pILFFBQUlILFVBQVMsY0FBYyxVQUFVLE1BQU0sV0FBVyxLQUFLRyxNQUFLLENBQUMsR0FBRyxTQUFTLENBQUNBLE1BQUssQ0FBQyxFQUFFO0FBQ3BGLGFBQU8sT0FBTyxNQUFNLFVBQVVBLE1BQUssQ0FBQyxFQUFFLEtBQUs7QUFBQSxFQUMvQztBQUNBLFNBQU8sUUFBUSxNQUFNLFVBQVUsS0FBSyxHQUFHLEVBQUU7QUFDM0M7QUFFQSxTQUFTLE9BQU8sTUFBYyxXQUFrQixPQUFnQztBQUM5RSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsTUFBTSxRQUFRLENBQUMsTUFBTSxVQUFXLFFBQVEsSUFBSSxDQUFDLFVBQVUsTUFBTSxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUU7QUFBQSxFQUM5RTtBQUNGO0FBR0EsU0FBUyxVQUFVLEVBQUUsTUFBQUgsT0FBTSxNQUFBRyxPQUFNLFNBQVMsU0FBUyxHQUFrQjtBQUNuRSxRQUFNLFFBQVFBLE1BQUssSUFBSSxLQUFLO0FBQzVCLGFBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFTLE9BQU0sS0FBSyxHQUFHLEdBQUcsSUFBSSxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQ3ZFLFFBQU0sU0FBUyxZQUFZSCxNQUFLLFNBQVMsR0FBRyxJQUFJLEdBQUcsTUFBTSxRQUFRLENBQUMsR0FBR0EsTUFBSyxNQUFNQSxNQUFLLFlBQVksR0FBRyxDQUFDLENBQUMsS0FBS0E7QUFDM0csUUFBTSxRQUFRLEdBQUcsTUFBTSxJQUFJLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDM0MsU0FBTyxNQUFNLFNBQVMsTUFBTSxHQUFHLE1BQU0sTUFBTSxHQUFHLEdBQUcsQ0FBQyxTQUFJLE1BQU0sTUFBTSxLQUFLO0FBQ3pFO0FBRUEsSUFBTSxTQUFxQixDQUFDLFNBQVMsTUFBTSxNQUFNLFdBQVc7QUFDMUQsUUFBTSxDQUFDLEtBQUssSUFBSSxLQUFLO0FBQ3JCLFNBQU8sUUFBUSxRQUFRLE1BQU0sT0FBTyxTQUFTLE1BQU0sT0FBTyxHQUFHLE1BQU0sSUFBSSxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUksQ0FBQztBQUM1RztBQUdBLElBQU0sVUFBc0IsQ0FBQyxTQUFTLE1BQU0sU0FBUztBQUNuRCxRQUFNLFFBQVEsUUFBUSxNQUFNLFNBQVMsSUFBSTtBQUN6QyxRQUFNLEtBQUssUUFBUSxLQUFLLEtBQUssS0FBSztBQUNsQyxVQUFRLEtBQUssT0FBTyxJQUFJLE1BQU07QUFDNUIsZUFBVyxPQUFPLEtBQUssS0FBTSxjQUFhLE9BQU8sUUFBUSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDN0UsQ0FBQztBQUNELFNBQU8sUUFBUSxNQUFNLFNBQVMsRUFBRTtBQUNsQztBQUVPLElBQU0sUUFBeUMsb0JBQUksSUFBd0I7QUFBQSxFQUNoRixDQUFDLFFBQVEsSUFBSTtBQUFBLEVBQ2IsQ0FBQyxTQUFTLE1BQU07QUFBQSxFQUNoQixDQUFDLFNBQVMsT0FBTztBQUNuQixDQUFDOzs7QUNwTU0sU0FBUyxRQUFRLFNBQWtCLE1BQWMsVUFBVSxPQUF3QjtBQUN4RixRQUFNLENBQUMsTUFBTSxLQUFLLElBQUksS0FBSztBQUMzQixVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLE9BQU8sUUFBUSxTQUFTLE1BQU0sQ0FBQyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ3BELEtBQUs7QUFDSCxhQUFPLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNuRCxLQUFLO0FBQ0gsYUFBTyxDQUFDLE1BQU0sS0FBSyxFQUFFLFFBQVEsQ0FBQ0ssVUFBVUEsUUFBTyxRQUFRLFNBQVNBLE9BQU0sT0FBTyxJQUFJLENBQUMsQ0FBRTtBQUFBLElBQ3RGLEtBQUs7QUFDSCxhQUFPLFlBQVksU0FBUyxNQUFNLE9BQU87QUFBQSxJQUMzQztBQUNFLGFBQU8sQ0FBQyxFQUFFLElBQUksU0FBUyxTQUFTLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxFQUN2RTtBQUNGO0FBR0EsU0FBUyxZQUFZLFNBQWtCLE1BQWMsU0FBbUM7QUFDdEYsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLE1BQUk7QUFDSixhQUFXLE1BQU0sS0FBSyxNQUFNO0FBQzFCLFVBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSSxNQUFNO0FBQ3RDLFFBQUksTUFBTTtBQUNSLFlBQU0sRUFBRSxJQUFJLE1BQU0sSUFBSSxXQUFXLFFBQVEsS0FBSyxNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQzFFLFlBQU0sS0FBSyxFQUFFLElBQUksU0FBUyxZQUFZLE9BQU8sTUFBTSxLQUFLLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFBQSxJQUMvRTtBQUNBLFdBQU8sRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyQjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxTQUF1RTtBQUN6RixRQUFNLFdBQVcsUUFBUSxTQUFTLEdBQUcsSUFBSSxRQUFRLFFBQVEsUUFBUSxFQUFFLElBQUk7QUFDdkUsTUFBSSxTQUFTLEtBQUssUUFBUSxFQUFHLFFBQU8sRUFBRSxJQUFJLFVBQVUsT0FBTyxVQUFVLEtBQUssUUFBUSxFQUFFO0FBQ3BGLE1BQUksU0FBUyxLQUFLLFFBQVEsRUFBRyxRQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU8sVUFBVSxLQUFLLFFBQVEsRUFBRTtBQUNuRixNQUFJLFNBQVMsU0FBUyxJQUFJLEtBQUssU0FBUyxTQUFTLElBQUksRUFBRyxRQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU8sS0FBSztBQUMxRixTQUFPLEVBQUUsSUFBSSxTQUFTLFNBQVMsSUFBSSxJQUFJLFVBQVUsU0FBUyxPQUFPLE1BQU07QUFDekU7QUFHQSxJQUFNLFlBQXdCLENBQUMsU0FBUyxTQUFTO0FBQy9DLFFBQU0sUUFBUSxRQUFRLFNBQVMsSUFBSTtBQUNuQyxRQUFNLE9BQU8sTUFBTSxXQUFXLElBQUksTUFBTSxDQUFDLEdBQUcsS0FBSyxNQUFNLENBQUMsR0FBRyxPQUFPO0FBQ2xFLFNBQU8sRUFBRSxHQUFHLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNO0FBQ2hFO0FBR0EsU0FBUyxNQUFNLE1BQXVCO0FBQ3BDLFNBQU8sS0FBSyxTQUFTLFVBQVUsS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLFdBQVcsS0FBSyxLQUFLLEtBQUssS0FBSztBQUN2RztBQUdBLFNBQVMsS0FBSyxTQUFrQixNQUFjLE9BQXdCLE1BQWUsTUFBMEI7QUFDN0csTUFBSSxDQUFDLE1BQU0sSUFBSSxFQUFHLFFBQU8sS0FBSztBQUM5QixNQUFJO0FBQ0osUUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxVQUFVLE9BQU8sTUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQy9GLFVBQVEsU0FBUyxJQUFJLE1BQU07QUFDekIsWUFBUSxLQUFLO0FBQUEsRUFDZixDQUFDO0FBQ0QsU0FBTyxTQUFTLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQ3JEO0FBR0EsSUFBTUMsVUFBcUIsQ0FBQyxTQUFTLE1BQU0sTUFBTSxXQUFXO0FBQzFELFFBQU0sQ0FBQyxNQUFNLEtBQUssSUFBSSxLQUFLO0FBQzNCLE1BQUksQ0FBQyxRQUFRLENBQUMsTUFBTyxRQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQy9ELFFBQU0sT0FBTyxTQUFTLEtBQUssUUFBUSxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQ3BFLE1BQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxLQUFLLEVBQUcsUUFBTyxVQUFVLFNBQVMsTUFBTSxNQUFNLE1BQU07QUFDeEUsUUFBTUMsU0FBUSxRQUFRLE1BQU0sTUFBTSxLQUFLLFNBQVMsR0FBRyxJQUFJLE9BQU8sS0FBSyxJQUFJLEdBQUcsUUFBUSxPQUFPLFFBQVEsTUFBUztBQUMxRyxRQUFNLFFBQXlCQSxPQUFNLFNBQVMsQ0FBQyxFQUFFLElBQUksU0FBUyxTQUFTLE9BQU8sTUFBTUEsT0FBTSxDQUFDO0FBQzNGLFFBQU0sU0FBUyxLQUFLLFNBQVMsT0FBTyxPQUFPLENBQUMsTUFBTSxNQUFNLFFBQVEsTUFBTSxPQUFPLE1BQU0sT0FBTyxVQUFVLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDckgsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixTQUFPQSxPQUFNLFFBQVEsRUFBRSxHQUFHLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDLEdBQUcsT0FBTyxDQUFDLEdBQUdBLE9BQU0sT0FBTyxHQUFJLE9BQU8sU0FBUyxDQUFDLENBQUUsRUFBRSxJQUFJQTtBQUN2SDtBQUVBLFNBQVMsS0FBSyxNQUFrQjtBQUM5QixNQUFJLE9BQU8sU0FBUyxJQUFJLEVBQUcsUUFBTyxLQUFLLFdBQVcsSUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFDNUUsTUFBSSxDQUFDLEtBQUssU0FBUyxHQUFHLEVBQUcsQ0FBQyxLQUFrQixLQUFLLEdBQUc7QUFDcEQsU0FBTztBQUNUO0FBRUEsU0FBUyxVQUFVLFFBQW9DO0FBQ3JELFNBQU8sUUFBUSxTQUFTLFNBQVksRUFBRSxNQUFNLFVBQVUsSUFBSSxFQUFFLE1BQU0sV0FBVyxNQUFNLE9BQU8sS0FBSztBQUNqRztBQUVBLElBQU0sVUFBc0IsQ0FBQyxTQUFTLE1BQU0sTUFBTSxXQUFXO0FBQzNELFFBQU0sQ0FBQyxLQUFLLE1BQU0sRUFBRSxJQUFJLEtBQUs7QUFDN0IsTUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLENBQUMsR0FBSSxRQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQ3BFLFFBQU0sUUFBUSxRQUFRLFNBQVMsSUFBSTtBQUNuQyxRQUFNLE1BQTBCLFFBQVEsU0FBUyxTQUFZLFNBQVMsRUFBRSxNQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSztBQUM3RyxRQUFNQSxTQUFRLEtBQUssU0FBUyxLQUFLLE9BQU8sTUFBTSxNQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sR0FBRyxDQUFDO0FBQ2pGLFFBQU0sU0FBUyxLQUFLLFNBQVMsSUFBSSxPQUFPLE9BQU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxNQUFNLEdBQUcsQ0FBQztBQUNqRixTQUFPQSxPQUFNLFNBQVMsT0FBTyxPQUFPQSxTQUFRLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxHQUFHQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLFFBQVEsT0FBTyxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQ2hJO0FBR0EsSUFBTUMsWUFBdUIsQ0FBQyxTQUFTLE1BQU0sT0FBTyxXQUFXO0FBQzdELFFBQU0sQ0FBQyxVQUFVLFNBQVMsSUFBSSxLQUFLO0FBQ25DLE1BQUksQ0FBQyxZQUFZLENBQUMsVUFBVyxRQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQ3ZFLFFBQU0sV0FBVyxRQUFRLEtBQUssTUFBTSxTQUFTLEtBQUssVUFBVSxLQUFLLEVBQUUsUUFBUSxRQUFRLEVBQUUsRUFBRSxLQUFLO0FBQzVGLFFBQU0sU0FBUyxhQUFhLE9BQU8sT0FBTyxRQUFRLE1BQU0sUUFBUSxPQUFPLElBQUksRUFBRSxTQUFTO0FBQ3RGLFFBQU1DLFVBQVMsYUFBYSxPQUFPLGFBQWE7QUFDaEQsUUFBTSxPQUFPLFFBQVEsTUFBTSxVQUFVLFFBQVFBLFVBQVMsUUFBUSxNQUFTO0FBQ3ZFLFFBQU0sUUFBUSxRQUFRLE1BQU0sV0FBVyxRQUFRQSxVQUFTLFFBQVEsTUFBUztBQUN6RSxNQUFJLE9BQVEsUUFBTyxPQUFPLE1BQU0sQ0FBQyxNQUFNLEtBQUssQ0FBQztBQUM3QyxNQUFJLGFBQWEsT0FBTyxLQUFLLFNBQVMsT0FBUSxRQUFPLGFBQWEsU0FBUyxRQUFRLE1BQU0sTUFBTSxLQUFLLEdBQUcsTUFBTTtBQUM3RyxNQUFJLGFBQWEsSUFBSyxRQUFPLElBQUksU0FBUyxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ25FLFNBQU8sUUFBUSxNQUFNLE9BQU8sU0FBUyxJQUFJLElBQUksS0FBSyxNQUFNLENBQUMsS0FBSyxNQUFNLE1BQU0sQ0FBQyxJQUFJLElBQUk7QUFDckY7QUFFQSxTQUFTLElBQUksU0FBa0IsTUFBYyxNQUFhLE9BQWMsUUFBbUM7QUFDekcsTUFBSSxLQUFLLFNBQVMsWUFBWSxNQUFNLFNBQVMsVUFBVTtBQUNyRCxXQUFPLFFBQVEsTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxLQUFLLE1BQU0sTUFBTSxDQUFDLElBQUksSUFBSTtBQUFBLEVBQ2xHO0FBQ0EsTUFBSSxLQUFLLFNBQVMsVUFBVSxNQUFNLFNBQVMsUUFBUTtBQUNqRCxVQUFNLE9BQU8sS0FBSyxTQUFTLFFBQVEsTUFBTSxTQUFTLFFBQVEsQ0FBQyxLQUFLLFNBQVMsQ0FBQyxNQUFNO0FBQ2hGLFdBQU8sT0FBTyxNQUFNLENBQUMsR0FBSSxLQUFLLFNBQVMsQ0FBQyxHQUFJLEdBQUksTUFBTSxTQUFTLENBQUMsQ0FBRSxHQUFHLElBQUk7QUFBQSxFQUMzRTtBQUNBLFFBQU1BLFVBQVMsS0FBSyxTQUFTLFVBQVUsTUFBTSxTQUFTO0FBQ3RELFFBQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBR0EsVUFBUyxTQUFTLE9BQU87QUFDcEUsU0FBT0EsVUFBUyxhQUFhLFNBQVMsT0FBTyxNQUFNLElBQUk7QUFDekQ7QUFFTyxJQUFNLGFBQThDLG9CQUFJLElBQXdCO0FBQUEsRUFDckYsQ0FBQyxnQkFBZ0IsU0FBUztBQUFBLEVBQzFCLENBQUMsdUJBQXVCLFNBQVM7QUFBQSxFQUNqQyxDQUFDLG9CQUFvQkgsT0FBTTtBQUFBLEVBQzNCLENBQUMsMEJBQTBCLE9BQU87QUFBQSxFQUNsQyxDQUFDLG1CQUFtQkUsU0FBUTtBQUM5QixDQUFDOzs7QUM5SEQsSUFBTSxhQUF3QixDQUFDLFNBQVMsU0FBUztBQUMvQyxhQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzNCLFFBQUksSUFBSSxTQUFTLGFBQWMsWUFBVyxTQUFTLEdBQUc7QUFBQSxhQUM3QyxJQUFJLFNBQVMsdUJBQXdCLFdBQVUsU0FBUyxHQUFHO0FBQUEsYUFDM0QsT0FBTyxHQUFHLEVBQUcsV0FBVSxTQUFTLEtBQUssS0FBSztBQUFBLFFBQzlDLFNBQVEsTUFBTSxLQUFLLE1BQU07QUFBQSxFQUNoQztBQUNGO0FBRUEsU0FBUyxPQUFPLE1BQXVCO0FBQ3JDLFNBQVEsS0FBSyxTQUFTLFlBQVksS0FBSyxLQUFLLFdBQVcsS0FBTyxLQUFLLFNBQVMseUJBQXlCLEtBQUssS0FBSyxNQUFNLE1BQU07QUFDN0g7QUFHQSxTQUFTLFVBQVUsU0FBa0IsTUFBYyxLQUFvQjtBQUNyRSxRQUFNRSxTQUFRLEtBQUssU0FBUyxXQUFXLENBQUMsSUFBSSxJQUFJLEtBQUs7QUFDckQsUUFBTSxPQUFPQSxPQUFNLElBQUksQ0FBQyxTQUFTO0FBQy9CLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSSxJQUFJLFNBQVMsUUFBUSxNQUFNLElBQUk7QUFDckQsV0FBTyxVQUFVLFFBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxHQUFHLEdBQUc7QUFBQSxFQUNwRCxDQUFDO0FBQ0QsUUFBTSxVQUFVLEVBQUUsTUFBTSxLQUFLLEtBQUssRUFBRSxHQUFHLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3hFLFVBQVEsS0FBSyxRQUFRLE1BQU0sRUFBRSxHQUFHLFNBQVMsSUFBSSxJQUFJLE9BQU87QUFDMUQ7QUFHTyxTQUFTLFNBQVMsU0FBa0JDLE9BQWdDO0FBQ3pFLE1BQUksQ0FBQ0EsTUFBTTtBQUNYLFFBQU1DLFNBQVFELE1BQUssS0FBSyxDQUFDO0FBQ3pCLFFBQU0sTUFBTUMsUUFBTyxTQUFTLDBCQUEwQkEsT0FBTSxLQUFLLFdBQVcsSUFBSUEsT0FBTSxLQUFLLENBQUMsSUFBSTtBQUNoRyxRQUFNLFNBQVMsUUFBUSxVQUFhLE9BQU8sR0FBRztBQUM5QyxNQUFJLE9BQVEsV0FBVSxTQUFTLEtBQUssSUFBSTtBQUN4QyxVQUFRLFdBQVdELE1BQUssTUFBTSxTQUFTLElBQUksQ0FBQztBQUM5QztBQUVBLElBQU0sYUFBd0IsQ0FBQyxTQUFTLFNBQVM7QUFDL0MsUUFBTSxFQUFFLFFBQVEsT0FBTyxNQUFNLElBQUksUUFBUSxJQUFJO0FBQzdDLE1BQUksQ0FBQyxVQUFVLENBQUMsTUFBTztBQUN2QixNQUFJLE1BQU0sU0FBUyxhQUFjLFNBQVEsU0FBUyxRQUFRLEtBQUs7QUFBQSxNQUMxRCxDQUFBRSxNQUFLLFNBQVMsUUFBUSxPQUFPLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFDM0Q7QUFFQSxTQUFTQSxNQUFLLFNBQWtCLFFBQWdCLE9BQWUsTUFBbUI7QUFDaEYsUUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLE1BQU0sRUFBRSxNQUFNLFlBQVksTUFBTSxPQUFPLFNBQVMsTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQ3hHLE1BQUksY0FBYyxTQUFTLE1BQU0sRUFBRyxnQkFBZSxTQUFTLFFBQVEsS0FBSztBQUN6RSxTQUFPLFNBQVMsUUFBUSxPQUFPLEtBQUs7QUFDcEMsU0FBTztBQUNUO0FBR0EsU0FBUyxRQUFRLFNBQWtCRCxRQUFlLE1BQW9CO0FBQ3BFLFFBQU0sVUFBVSxDQUFDQSxNQUFLO0FBQ3RCLE1BQUksUUFBNEI7QUFDaEMsU0FBTyxPQUFPLFNBQVMsY0FBYztBQUNuQyxVQUFNRixTQUFRLFFBQVEsS0FBSztBQUMzQixRQUFJQSxPQUFNLE9BQVEsU0FBUSxLQUFLQSxPQUFNLE1BQU07QUFDM0MsWUFBUUEsT0FBTTtBQUFBLEVBQ2hCO0FBQ0EsTUFBSSxDQUFDLE1BQU87QUFDWixRQUFNLFFBQVFHLE1BQUssU0FBU0QsUUFBTyxPQUFPLE1BQU07QUFDaEQsYUFBVyxVQUFVLFFBQVEsTUFBTSxDQUFDLEdBQUc7QUFDckMsUUFBSSxjQUFjLFNBQVMsTUFBTSxFQUFHLGdCQUFlLFNBQVMsUUFBUSxLQUFLO0FBQ3pFLFdBQU8sU0FBUyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ3RDO0FBQ0Y7QUFFQSxTQUFTLGNBQWMsU0FBa0IsUUFBeUI7QUFDaEUsUUFBTSxPQUFPLE9BQU8sU0FBUyxjQUFjLE9BQU8sS0FBSyxDQUFDLElBQUk7QUFDNUQsU0FBTyxTQUFTLFVBQWEsT0FBTyxRQUFRLE1BQU0sUUFBUSxPQUFPLElBQUksRUFBRSxTQUFTO0FBQ2xGO0FBR0EsU0FBUyxlQUFlLFNBQWtCLFFBQWdCLE9BQW9CO0FBQzVFLFFBQU0sUUFBUSxRQUFRLFFBQVEsMEJBQTBCLE1BQU07QUFDOUQsUUFBTSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ3pCLGVBQWEsT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLLFFBQVEsS0FBSyxJQUFJLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDcEYsZUFBYSxPQUFPLEtBQUs7QUFDekIsVUFBUSxLQUFLLEtBQUssS0FBSztBQUN6QjtBQUdBLElBQU0sWUFBdUIsQ0FBQyxTQUFTLFNBQVM7QUFDOUMsUUFBTSxDQUFDLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDN0IsTUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFPO0FBQ3ZCLFFBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxNQUFNO0FBQ3pDLFFBQU1FLFFBQU8sT0FBTyxTQUFTLE1BQU07QUFDbkMsUUFBTSxVQUFVLE9BQU8sU0FBUyxNQUFNO0FBQ3RDLFFBQU0sV0FBVyxRQUFRLEtBQUssTUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLEVBQUUsRUFBRSxLQUFLO0FBQ25GLFFBQU0sTUFBTSxRQUFRLFFBQVEsU0FBU0EsT0FBTSxPQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDaEUsUUFBTSxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksUUFBUSxJQUFJLE1BQU0sSUFBSTtBQUNsRCxRQUFNLFFBQWUsRUFBRSxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBSyxNQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksT0FBTyxHQUFHLE1BQU0sS0FBSyxHQUFHLE1BQU0sUUFBUTtBQUNwSCxVQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sWUFBWSxNQUFNLFNBQVMsT0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQy9GLE1BQUlBLE1BQU0sTUFBSyxTQUFTQSxPQUFNLFFBQVEsTUFBTSxPQUFPLEdBQUcsTUFBUztBQUFBLE1BQzFELFlBQVcsU0FBUyxNQUFNO0FBQ2pDO0FBR0EsU0FBUyxNQUFNQSxPQUFjLFFBQTRCLFVBQXFCO0FBQzVFLFNBQU8sQ0FBQyxTQUFTLFNBQVM7QUFDeEIsVUFBTSxRQUFRLFFBQVEsTUFBTUEsT0FBTSxNQUFNO0FBQ3hDLFVBQU0sS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLO0FBQ2xDLFlBQVEsS0FBSyxPQUFPLElBQUksTUFBTTtBQUM1QixZQUFNLENBQUNGLFFBQU8sS0FBSyxJQUFJLFVBQVUsV0FBVyxLQUFLLEtBQUssQ0FBQyxHQUFHLFNBQVMsb0JBQW9CLEtBQUssS0FBSyxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQ2hILFVBQUlBLE9BQU8sY0FBYSxPQUFPLFFBQVEsTUFBTUEsUUFBTyxNQUFNLENBQUM7QUFDM0QsVUFBSUUsVUFBUyxZQUFZLE1BQU0sS0FBSyxDQUFDLEVBQUcsU0FBUSxNQUFNLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN4RSxVQUFJLE9BQU87QUFDVCxjQUFNLFVBQVUsV0FBVyxLQUFLLFFBQVEsS0FBSyxNQUFNRixRQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3pGLGNBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxNQUFNO0FBQ3pDLFlBQUksUUFBUyxZQUFXLE9BQU8sUUFBUSxLQUFLO0FBQUEsWUFDdkMsY0FBYSxPQUFPLEtBQUs7QUFBQSxNQUNoQztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUVBLElBQU0sWUFBdUIsQ0FBQyxTQUFTLFNBQVM7QUFDOUMsUUFBTSxDQUFDRyxZQUFXLE9BQU8sSUFBSSxLQUFLO0FBQ2xDLE1BQUksQ0FBQ0EsV0FBVztBQUNoQixRQUFNLFFBQVEsUUFBUSxNQUFNQSxVQUFTO0FBQ3JDLFFBQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sVUFBVSxPQUFPLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQ3RHLFVBQVEsU0FBUyxJQUFJLE1BQU07QUFDekIsVUFBTSxRQUFRLFFBQVEsTUFBTSxTQUFTLE1BQU07QUFDM0MsaUJBQWEsT0FBTyxRQUFRLE1BQU0sZ0JBQWdCLENBQUM7QUFDbkQsVUFBTUMsUUFBTyxRQUFRLEtBQUssS0FBSyxLQUFLO0FBQ3BDLFFBQUksUUFBUyxTQUFRLEtBQUssT0FBT0EsT0FBTSxNQUFNLGFBQWEsT0FBTyxRQUFRLE1BQU0sU0FBUyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ2xHLENBQUM7QUFDSDtBQUdBLElBQU0sUUFBbUIsQ0FBQyxTQUFTLFNBQVM7QUFDMUMsUUFBTSxRQUFRLFFBQVEsTUFBTSxTQUFTLE1BQU07QUFDM0MsUUFBTSxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUs7QUFDbEMsVUFBUSxLQUFLLE9BQU8sSUFBSSxNQUFNO0FBQzVCLGVBQVcsT0FBTyxLQUFLLE1BQU07QUFDM0IsVUFBSSxJQUFJLFNBQVMsVUFBVyxjQUFhLE9BQU8sUUFBUSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsZUFDakUsSUFBSSxLQUFLLENBQUMsRUFBRyxZQUFXLE9BQU8sUUFBUSxRQUFRLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQSxJQUNwRjtBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBRUEsSUFBTSxVQUFxQixDQUFDLFNBQVMsU0FBUztBQUM1QyxRQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsTUFBTTtBQUMxQyxRQUFNLEtBQUssUUFBUSxLQUFLLEtBQUssS0FBSztBQUNsQyxVQUFRLEtBQUssT0FBTyxJQUFJLE1BQU07QUFDNUIsZUFBVyxPQUFPLEtBQUssS0FBTSxjQUFhLE9BQU8sUUFBUSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDN0UsQ0FBQztBQUNIO0FBRUEsSUFBTSxXQUFzQixDQUFDLFNBQVMsU0FBUztBQUM3QyxhQUFXLE9BQU8sS0FBSyxLQUFNLEtBQUksSUFBSSxTQUFTLFlBQWEsWUFBVyxTQUFTLEdBQUc7QUFDcEY7QUFFQSxJQUFNLFVBQXFCLE1BQU07QUFFMUIsSUFBTSxhQUE2QyxJQUFJLElBQXVCO0FBQUEsRUFDbkYsQ0FBQyx3QkFBd0IsVUFBVTtBQUFBLEVBQ25DLENBQUMsb0JBQW9CLE1BQU0sUUFBUSxDQUFDO0FBQUEsRUFDcEMsQ0FBQyxtQkFBbUIsTUFBTSxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQzNDLENBQUMsbUJBQW1CLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDbEMsQ0FBQyxzQkFBc0IsTUFBTSxVQUFVLENBQUM7QUFBQSxFQUN4QyxDQUFDLG9CQUFvQixTQUFTO0FBQUEsRUFDOUIsQ0FBQyxtQkFBbUIsS0FBSztBQUFBLEVBQ3pCLENBQUMsa0JBQWtCLE9BQU87QUFBQSxFQUMxQixDQUFDLG9CQUFvQixRQUFRO0FBQUEsRUFDN0IsR0FBRyxDQUFDLGtCQUFrQixvQkFBb0Isc0JBQXNCLG9CQUFvQix1QkFBdUIsRUFBRTtBQUFBLElBQzNHLENBQUMsU0FBOEIsQ0FBQyxNQUFNLE9BQU87QUFBQSxFQUMvQztBQUFBLEVBQ0EsR0FBRyxDQUFDLDJCQUEyQixzQkFBc0IsRUFBRSxJQUFJLENBQUMsU0FBOEIsQ0FBQyxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ3pHLENBQUMsU0FBUyxDQUFDLFNBQVMsU0FBUyxRQUFRLFdBQVcsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUMxRCxDQUFDLFNBQVMsQ0FBQyxTQUFTLFNBQVMsUUFBUSxXQUFXLEtBQUssSUFBSSxDQUFDO0FBQzVELENBQUM7OztBQ3pLRCxJQUFNLGFBQXdCLENBQUMsU0FBUyxTQUFTO0FBQy9DLFNBQU8sU0FBUyxJQUFJO0FBQ3RCO0FBRUEsU0FBUyxPQUFPLFNBQWtCLE1BQThCO0FBQzlELFFBQU0sS0FBSyxRQUFRLE1BQU0sSUFBSSxJQUFJLElBQUk7QUFDckMsTUFBSSxDQUFDLEdBQUksUUFBTztBQUNoQixRQUFNLFdBQVcsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxTQUFTLFFBQVEsTUFBTSxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQzFGLFFBQU0sUUFBaUIsQ0FBQztBQUN4QixRQUFNLFNBQVMsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQUFDLE1BQUssTUFBTUEsS0FBSTtBQUMvQyxRQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sRUFBRSxNQUFNLFlBQVksTUFBTSxHQUFHLE1BQU0sUUFBUSxPQUFPLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDbEgsS0FBRyxLQUFLO0FBQ1IsUUFBTSxPQUFPLE1BQVksUUFBUSxTQUFTLElBQUksTUFBTSxhQUFhLFNBQVMsSUFBSSxJQUFJLE9BQU8sUUFBUSxDQUFDO0FBQ2xHLFFBQU1DLFFBQU8sTUFBWSxRQUFRLFNBQVMsR0FBRyxPQUFPLElBQUk7QUFFeEQsTUFBSSxHQUFHLEtBQUssU0FBUyxXQUFXLEVBQUcsU0FBUSxNQUFNLFFBQVFBLEtBQUk7QUFBQSxNQUN4RCxTQUFRLE1BQU0sS0FBS0EsS0FBSTtBQUM1QixTQUFPO0FBQ1Q7QUFFQSxTQUFTLGFBQWEsU0FBa0IsSUFBUSxJQUFZLE9BQWdCLFVBQWdEO0FBQzFILFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFVBQVEsUUFBUSxDQUFDO0FBQ2pCLFVBQVEsUUFBUTtBQUNoQixXQUFTLFFBQVEsR0FBRyxRQUFRLEdBQUcsT0FBTyxRQUFRLFNBQVM7QUFDckQsVUFBTSxFQUFFLE1BQUFELE1BQUssSUFBSSxHQUFHLE9BQU8sS0FBSztBQUNoQyxVQUFNLFFBQVEsU0FBUyxLQUFLO0FBQzVCLGtCQUFjLFNBQVMsR0FBRyxNQUFNQSxNQUFLLFFBQVEsUUFBUSxFQUFFLEdBQUcsRUFBRTtBQUM1RCxRQUFJLE1BQU8sU0FBUSxLQUFLLE1BQU0sRUFBRSxNQUFNLFdBQVcsTUFBQUEsT0FBTSxPQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJLENBQUM7QUFBQSxFQUNwRztBQUNBLFdBQVMsU0FBUyxNQUFNLEdBQUcsTUFBTSxPQUFPLENBQUM7QUFDekMsWUFBVSxPQUFPO0FBQ2pCLFVBQVEsUUFBUTtBQUNoQixVQUFRLFFBQVE7QUFDbEI7QUFHTyxTQUFTLFVBQVUsU0FBd0I7QUFDaEQsV0FBUyxPQUFPLFFBQVEsTUFBTSxNQUFNLEdBQUcsTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLEVBQUcsTUFBSztBQUNsRjtBQUdBLElBQU0sa0JBQTZCLENBQUMsU0FBUyxTQUFTO0FBQ3BELFFBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxJQUFJLElBQUk7QUFDNUMsTUFBSSxDQUFDLE1BQU87QUFDWixhQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzNCLFFBQUksSUFBSSxTQUFTLGdCQUFpQixZQUFXLFFBQVEsSUFBSSxLQUFNLFVBQVMsU0FBUyxJQUFJO0FBQUEsRUFDdkY7QUFDQSxRQUFNQyxRQUFPLE1BQU0sTUFBTSxPQUFPO0FBQ2hDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFVBQVEsUUFBUSxDQUFDO0FBQ2pCLFVBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxTQUFTLFNBQVNBLEtBQUksQ0FBQztBQUMzRCxRQUFNLEtBQUssR0FBRyxRQUFRLEtBQUs7QUFDM0IsVUFBUSxRQUFRO0FBQ2xCO0FBRUEsU0FBUyxTQUFTLFNBQWtCLE1BQW9CO0FBQ3RELFFBQU0sUUFBUSxLQUFLLFNBQVMscUJBQXFCLEtBQUssS0FBSyxDQUFDLElBQUk7QUFDaEUsTUFBSSxTQUFTLE1BQU0sU0FBUyxnQkFBZ0IsTUFBTSxTQUFTLFlBQWEsU0FBUSxNQUFNLE9BQU8sTUFBTTtBQUNyRztBQUdBLElBQU0sUUFDSjtBQUdGLElBQU0sWUFBdUIsQ0FBQyxTQUFTLFNBQVM7QUFDOUMsUUFBTSxTQUFTLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFDOUIsTUFBSSxDQUFDLE9BQVE7QUFDYixRQUFNLEtBQUssT0FBTyxTQUFTLHdCQUF3QixPQUFPLFNBQVMsTUFBTSxJQUFJO0FBQzdFLE1BQUksT0FBTyxTQUFTLG1CQUFvQixpQkFBZ0IsU0FBUyxNQUFNO0FBQ3ZFLGFBQVcsT0FBTyxLQUFLLEtBQU0sS0FBSSxJQUFJLFNBQVMsZUFBZSxJQUFJLEtBQUssQ0FBQyxFQUFHLFVBQVMsU0FBUyxLQUFLLElBQUksS0FBSyxDQUFDLEdBQUcsRUFBRTtBQUNsSDtBQUVBLFNBQVMsU0FBUyxTQUFrQixNQUFjQyxhQUFvQixJQUEwQjtBQUM5RixRQUFNLFNBQVNBLFlBQVcsU0FBUyxTQUFTQSxZQUFXLEtBQUssQ0FBQyxJQUFJQTtBQUNqRSxNQUFJLENBQUMsT0FBUTtBQUNiLFFBQU0sUUFBUSxPQUFPLFFBQVEsTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUN4RCxRQUFNRixRQUFPLE1BQU0sU0FBUyxLQUFLLElBQUksT0FBTyxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLLE1BQU07QUFDekYsTUFBSSxNQUFNLEtBQUtBLEtBQUksRUFBRztBQUN0QixRQUFNLFFBQVEsUUFBUSxNQUFNQSxPQUFNLE1BQU07QUFDeEMsTUFBSSxNQUFNLElBQUksT0FBTyxPQUFXLE9BQU0sUUFBUSxNQUFNLEdBQUc7QUFDdkQsUUFBTSxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUs7QUFDbEMsUUFBTSxVQUFVRSxZQUFXLFNBQVMsU0FBU0EsWUFBVyxLQUFLLENBQUMsSUFBSTtBQUNsRSxVQUFRLEtBQUssT0FBTyxJQUFJLE1BQU07QUFDNUIsUUFBSSxRQUFTLGVBQWMsU0FBUyxPQUFPLE9BQU87QUFBQSxFQUNwRCxDQUFDO0FBQ0QsTUFBSSxHQUFJLGNBQWEsT0FBTyxFQUFFLEdBQUcsUUFBUSxNQUFNLEdBQUcsTUFBTSxHQUFHLEVBQUUsR0FBRyxNQUFNLE9BQU8sQ0FBQztBQUM5RSxNQUFJRixVQUFTLGtCQUFtQixXQUFVLFNBQVMsTUFBTSxNQUFNLEtBQUssR0FBRyxFQUFFLENBQUM7QUFDNUU7QUFFTyxJQUFNLGNBQThDLG9CQUFJLElBQXVCO0FBQUEsRUFDcEYsQ0FBQyx1QkFBdUIsVUFBVTtBQUFBLEVBQ2xDLENBQUMsb0JBQW9CLGVBQWU7QUFBQSxFQUNwQyxDQUFDLHdCQUF3QixTQUFTO0FBQ3BDLENBQUM7OztBQ3BHRCxJQUFNLFFBQVE7QUFHZCxJQUFNLGdCQUE0QixDQUFDLFNBQVMsU0FBUztBQUNuRCxRQUFNLENBQUNHLE9BQU0sR0FBRyxPQUFPLElBQUksS0FBSztBQUNoQyxNQUFJO0FBQ0osVUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLFVBQVUsR0FBRyxNQUFNO0FBQ3pELFVBQU1DLFNBQVEsUUFBUSxDQUFDO0FBQ3ZCLFFBQUlELFNBQVFDLE9BQU8sUUFBTyxPQUFPLFNBQVMsU0FBUyxHQUFHRCxLQUFJO0FBQUEsRUFDNUQsQ0FBQztBQUNELFFBQU0sT0FBTyxPQUFPLFNBQVMsSUFBSTtBQUNqQyxRQUFNLFFBQVEsUUFBUSxNQUFNLEtBQUssU0FBUyxRQUFRLEdBQUcsS0FBSyxNQUFNLEdBQUcsS0FBSyxDQUFDLFNBQUksS0FBSyxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3ZHLFNBQU8sS0FBSyxTQUFTLHlCQUF5QixRQUFRLEVBQUUsR0FBRyxPQUFPLE1BQU0sT0FBTyxJQUFJLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxLQUFLO0FBQ3RIO0FBRUEsSUFBTSxTQUE2QyxvQkFBSSxJQUFJLENBQUMsQ0FBQyw0QkFBNEIsS0FBSyxDQUFDLENBQUM7QUFHaEcsU0FBUyxPQUFPLFNBQWtCLFNBQTRCLE9BQWVBLE9BQWtDO0FBQzdHLFFBQU0sT0FBTyxRQUFRLEtBQUs7QUFDMUIsTUFBSSxDQUFDLE1BQU07QUFDVCxVQUFNRSxTQUFRRixNQUFLLFNBQVMsU0FBU0EsTUFBSyxPQUFPLENBQUNBLEtBQUk7QUFDdEQsZUFBVyxRQUFRRSxPQUFPLFNBQVEsTUFBTSxNQUFNLE1BQU07QUFDcEQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLENBQUNELFFBQU8sTUFBTSxJQUFJLEtBQUs7QUFDN0IsTUFBSSxLQUFLLFNBQVMsYUFBYTtBQUM3QixVQUFNLFFBQVFBLFNBQVEsUUFBUSxNQUFNQSxNQUFLLElBQUksQ0FBQztBQUM5QyxVQUFNRSxNQUFLLFFBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDckcsWUFBUSxTQUFTQSxLQUFJLE1BQU0sT0FBTyxTQUFTLFNBQVMsUUFBUSxHQUFHSCxLQUFJLENBQUM7QUFDcEUsV0FBT0c7QUFBQSxFQUNUO0FBQ0EsTUFBSSxDQUFDRixVQUFTLENBQUMsT0FBUSxRQUFPO0FBQzlCLFFBQU0sT0FBTyxRQUFRLE1BQU0sUUFBUSxLQUFLO0FBQ3hDLFFBQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDdEYsVUFBUSxTQUFTLElBQUksTUFBTTtBQUN6QixlQUFXLFNBQVNBLFFBQU8sTUFBTTtBQUNqQyxZQUFRLFNBQVNBLFFBQU8sRUFBRTtBQUMxQixXQUFPLFNBQVMsU0FBUyxRQUFRLEdBQUdELEtBQUk7QUFBQSxFQUMxQyxDQUFDO0FBQ0QsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXLFNBQWtCLFFBQWdCLE1BQWdDO0FBQ3BGLE1BQUksT0FBTyxTQUFTLGNBQWM7QUFDaEMsVUFBTUksUUFBTyxRQUFRLFFBQVEsT0FBTyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQzNELElBQUFBLE1BQUs7QUFDTCxRQUFJLEtBQU0sQ0FBQUEsTUFBSyxPQUFPO0FBQUEsRUFDeEIsTUFBTyxZQUFXLE9BQU8sT0FBTyxLQUFNLFlBQVcsU0FBUyxLQUFLLE1BQVM7QUFDMUU7QUFHQSxJQUFNLFNBQXFCLENBQUMsU0FBUyxTQUFTO0FBQzVDLFFBQU0sVUFBVSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssS0FBSyxDQUFDLElBQUk7QUFDdEQsUUFBTUosUUFBTyxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQzVCLFFBQU0sYUFBYSxhQUFhLFNBQVMsUUFBUSxJQUFJO0FBQ3JELGFBQVcsRUFBRSxNQUFNLEtBQUssV0FBWSxLQUFJLE1BQU8sU0FBUSxNQUFNLE9BQU8sTUFBTTtBQUMxRSxRQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBTSxTQUFTLFdBQVcsSUFBSSxDQUFDLEVBQUUsTUFBQUksTUFBSyxNQUFNQSxLQUFJO0FBQ2hELFFBQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sWUFBWSxRQUFRLE9BQU8sT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUNuRztBQUFBLElBQVE7QUFBQSxJQUFTLFFBQVEsUUFBUSxPQUFPLFVBQVU7QUFBQSxJQUFHLE1BQ25ELFFBQVEsU0FBUyxJQUFJLE1BQU07QUFDekIsaUJBQVcsRUFBRSxNQUFBQSxNQUFLLEtBQUssV0FBWSxlQUFjLFNBQVMsTUFBTUEsTUFBSyxRQUFRLFFBQVEsRUFBRSxHQUFHLEVBQUU7QUFDNUYsVUFBSUosTUFBTSxPQUFNLEtBQUssUUFBUSxNQUFNQSxPQUFNLE1BQU0sQ0FBQztBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIO0FBQ0EsU0FBTyxFQUFFLEdBQUcsUUFBUSxNQUFNLFVBQVUsRUFBRSxHQUFHLE1BQU0sT0FBTztBQUN4RDtBQUdBLElBQU0sU0FBcUIsQ0FBQyxTQUFTLE1BQU0sTUFBTSxXQUFXO0FBQzFELFFBQU0sQ0FBQyxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzdCLE1BQUksQ0FBQyxVQUFVLENBQUMsTUFBTyxRQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQ2pFLFFBQU0sT0FBTyxPQUFPLFNBQVMsTUFBTTtBQUNuQyxhQUFXLE9BQU8sS0FBTSxLQUFJLENBQUMsS0FBSyxTQUFTLEdBQUcsS0FBSyxDQUFDLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLLEdBQUc7QUFDeEYsUUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLE1BQU0sTUFBTTtBQUMvQyxRQUFNSSxRQUFPLFFBQVEsUUFBUSxPQUFPLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFDM0QsRUFBQUEsTUFBSztBQUNMLEVBQUFBLE1BQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsT0FBSyxTQUFTQSxPQUFNLE9BQU8sS0FBSztBQUNoQyxVQUFRLEtBQUssTUFBTSxFQUFFLE1BQU0sWUFBWSxNQUFNQSxNQUFLLElBQUksT0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pHLFNBQU9BLE1BQUssU0FBUztBQUN2QjtBQUVPLElBQU0sU0FBMEMsSUFBSSxJQUF3QjtBQUFBLEVBQ2pGLEdBQUcsQ0FBQyxzQkFBc0IscUJBQXFCLDRCQUE0QixzQkFBc0IsRUFBRTtBQUFBLElBQ2pHLENBQUMsU0FBK0IsQ0FBQyxNQUFNLGFBQWE7QUFBQSxFQUN0RDtBQUFBLEVBQ0EsQ0FBQyxVQUFVLE1BQU07QUFBQSxFQUNqQixDQUFDLG9CQUFvQixNQUFNO0FBQzdCLENBQUM7OztBQ2xHRCxTQUFTLGdCQUFnQjtBQUN6QixTQUFTLHFCQUFxQjs7Ozs7QUNDdkIsSUFBTSxPQUFOLE1BQVc7RUFGbEIsT0FFa0I7QUFBQSxXQUFBLE1BQUEsTUFBQTtFQUFBOztFQUVoQjs7RUFHQTs7RUFHQTs7RUFHQTs7RUFHQTs7RUFHQTtFQUVBLFlBQVk7SUFDVjtJQUNBO0lBQ0E7SUFDQTtJQUNBO0lBQ0E7RUFDRixHQU9HO0FBQ0QsU0FBSyxhQUFhLGVBQWU7QUFDakMsU0FBSyxjQUFjLGdCQUFnQjtBQUNuQyxTQUFLLGNBQWMsZ0JBQWdCO0FBQ25DLFNBQUssZ0JBQWdCO0FBQ3JCLFNBQUssaUJBQWlCO0FBQ3RCLFNBQUssaUJBQWlCO0VBQ3hCOzs7Ozs7OztFQVNBLFVBQVUsT0FBYyxPQUFnRDtBQUN0RSxRQUFJLFdBQVc7QUFDZixVQUFNLFdBQVcsRUFBRSxHQUFHLE1BQU07QUFFNUIsUUFBSSxTQUFTLEtBQUssYUFBYTtBQUM3QixpQkFBVyxLQUFLLGVBQWUsUUFBUSxLQUFLO0FBQzVDLFlBQU0sY0FBYyxNQUFNO0FBQzFCLGVBQVMsTUFBTSxLQUFLLGVBQWUsT0FBTyxNQUFNLE1BQU0sS0FBSyxlQUFlO0FBQzFFLGVBQVMsU0FBUyxnQkFBZ0IsS0FBSyxlQUFlLE1BQ2xELEtBQUssZUFBZSxVQUFVLE1BQU0sU0FBUyxLQUFLLGVBQWUsVUFDakUsTUFBTTtJQUNaLFdBQVcsUUFBUSxLQUFLLFlBQVk7QUFDbEMsaUJBQVcsS0FBSztBQUNoQixlQUFTLE1BQU0sS0FBSyxlQUFlO0FBQ25DLGVBQVMsU0FBUyxLQUFLLGVBQWU7SUFDeEM7QUFFQSxXQUFPLEVBQUUsT0FBTyxVQUFVLE9BQU8sU0FBUztFQUM1Qzs7Ozs7Ozs7RUFTQSxVQUFVLE9BQXFCO0FBQzdCLFVBQU0sV0FBa0I7TUFDdEIsWUFBWSxNQUFNO01BQ2xCLGVBQWUsRUFBRSxHQUFHLE1BQU0sY0FBYztNQUN4QyxVQUFVLE1BQU07TUFDaEIsYUFBYSxFQUFFLEdBQUcsTUFBTSxZQUFZO0lBQ3RDO0FBRUEsUUFBSSxNQUFNLFlBQVksS0FBSyxhQUFhO0FBQ3RDLFVBQUksTUFBTSxhQUFhLE9BQU8sa0JBQWtCO0FBQzlDLGlCQUFTLFdBQVcsS0FBSyxlQUFlLE1BQU0sV0FBVyxLQUFLO0FBQzlELGlCQUFTLGNBQWM7VUFDckIsS0FBSyxLQUFLLGVBQWUsT0FBTyxNQUFNLFlBQVksTUFBTSxLQUFLLGVBQWU7VUFDNUUsUUFBUSxNQUFNLFlBQVksUUFBUSxLQUFLLGVBQWUsTUFDbEQsS0FBSyxlQUFlLFVBQVUsTUFBTSxZQUFZLFNBQVMsS0FBSyxlQUFlLFVBQzdFLE1BQU0sWUFBWTtRQUN4QjtBQUNBLFlBQUksU0FBUyxXQUFXLEtBQUssYUFBYTtBQUN4QyxtQkFBUyxXQUFXLE9BQU87QUFDM0IsbUJBQVMsY0FBYyxFQUFFLEtBQUssT0FBTyxrQkFBa0IsUUFBUSxPQUFPLGlCQUFpQjtRQUN6RjtNQUNGO0lBQ0YsV0FBVyxNQUFNLFdBQVcsS0FBSyxZQUFZO0FBQzNDLGVBQVMsV0FBVyxLQUFLO0FBQ3pCLGVBQVMsY0FBYyxFQUFFLEdBQUcsS0FBSyxjQUFjO0lBQ2pEO0FBRUEsUUFBSSxNQUFNLGNBQWMsS0FBSyxhQUFhO0FBQ3hDLGVBQVMsYUFBYSxLQUFLLGVBQWUsTUFBTSxhQUFhLEtBQUs7QUFDbEUsZUFBUyxnQkFBZ0I7UUFDdkIsS0FBSyxLQUFLLGVBQWUsT0FBTyxNQUFNLGNBQWMsTUFBTSxLQUFLLGVBQWU7UUFDOUUsUUFBUSxNQUFNLGNBQWMsUUFBUSxLQUFLLGVBQWUsTUFDcEQsS0FBSyxlQUFlLFVBQVUsTUFBTSxjQUFjLFNBQVMsS0FBSyxlQUFlLFVBQy9FLE1BQU0sY0FBYztNQUMxQjtBQUNBLFVBQUksU0FBUyxhQUFhLEtBQUssYUFBYTtBQUMxQyxpQkFBUyxhQUFhLE9BQU87QUFDN0IsaUJBQVMsZ0JBQWdCLEVBQUUsS0FBSyxPQUFPLGtCQUFrQixRQUFRLE9BQU8saUJBQWlCO01BQzNGO0lBQ0YsV0FBVyxNQUFNLGFBQWEsS0FBSyxZQUFZO0FBQzdDLGVBQVMsYUFBYSxLQUFLO0FBQzNCLGVBQVMsZ0JBQWdCLEVBQUUsR0FBRyxLQUFLLGNBQWM7SUFDbkQ7QUFFQSxXQUFPO0VBQ1Q7QUFDRjtBQ3hGTyxJQUFNLGdCQUFnQjtBQUd0QixJQUFNLGNBQWM7QUFHcEIsSUFBTSxpQkFBaUIsSUFBSTtBQUczQixJQUFNLGVBQWUsSUFBSTtBQUd6QixJQUFNLGdCQUFnQixJQUFJO0FBRzFCLElBQU0sZ0JBQWdCLElBQUksY0FBYyxJQUFJO0FBRzVDLElBQU0sYUFBb0IsRUFBRSxLQUFLLEdBQUcsUUFBUSxFQUFFO0FBcUI5QyxJQUFNLFdBQVcsdUJBQU8sVUFBVTtBQU1sQyxTQUFTLGVBQWUsR0FBbUM7QUFDaEUsTUFBSSxNQUFNLFNBQVUsT0FBTSxJQUFJLE1BQU0scUJBQXFCO0FBQzNEO0FBRmdCLE9BQUEsZ0JBQUEsZ0JBQUE7QUFLVCxTQUFTLFFBQVEsT0FBK0I7QUFDckQsU0FDRSxDQUFDLENBQUMsU0FDRixPQUFRLE1BQU8sUUFBUSxZQUN2QixPQUFRLE1BQU8sV0FBVztBQUU5QjtBQU5nQixPQUFBLFNBQUEsU0FBQTtBQWFULFNBQVMsVUFBVUMsU0FBb0I7QUFDNUMsTUFBSUE7QUFDTjtBQUZnQixPQUFBLFdBQUEsV0FBQTtBQVVULElBQUk7QUM3R0osU0FBUyxhQUFnQkMsVUFBa0U7QUFDaEcsTUFBSTtBQUNGLFdBQU8sSUFBSSxxQkFBcUJBLFFBQU87RUFDekMsU0FBUSxHQUFHO0FBQ1QsWUFBUSxNQUFNLHFDQUFxQyxDQUFDO0FBQ3BEO0VBQ0Y7QUFDRjtBQVBnQixPQUFBLGNBQUEsY0FBQTtBQ0loQixJQUFNLFlBQVksYUFBYSxDQUFDLFlBQW9CO0FBQ2xELElBQUUsOEJBQThCLE9BQU87QUFDekMsQ0FBQztBQUVNLElBQU0sb0JBQU4sTUFBb0Q7RUFSM0QsT0FRMkQ7QUFBQSxXQUFBLE1BQUEsbUJBQUE7RUFBQTs7RUFFekQsQ0FBUyxDQUFDLElBQUk7OztFQUdOOztFQUdBLGFBQWE7O0VBR3JCLFlBQVksVUFBb0IsU0FBaUIsVUFBb0I7QUFDbkUsbUJBQWUsUUFBUTtBQUN2QixTQUFLLENBQUMsSUFBSTtBQUNWLFNBQUssV0FBVztBQUNoQixlQUFXLFNBQVMsTUFBTSxTQUFTLElBQUk7RUFDekM7Ozs7Ozs7Ozs7RUFXQSxJQUFJLGdCQUErQjtBQUNqQyxXQUFPLEtBQUssYUFDVixFQUFFLHNDQUFzQyxLQUFLLENBQUMsQ0FBQyxJQUFJO0VBQ3ZEOzs7Ozs7RUFPQSxJQUFJLGNBQTZCO0FBQy9CLFVBQU0sS0FBSyxLQUFLO0FBQ2hCLFFBQUksT0FBTyxLQUFNLFFBQU87QUFHeEIsV0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFLEtBQzNCLEVBQUUsYUFBYSxFQUFFLHlCQUF5QixLQUFLLFNBQVMsQ0FBQyxHQUFHLEVBQUUsQ0FBQztFQUNuRTs7RUFHQSxTQUFlO0FBQ2IsZUFBVyxXQUFXLElBQUk7QUFDMUIsTUFBRSw4QkFBOEIsS0FBSyxDQUFDLENBQUM7QUFDdkMsU0FBSyxDQUFDLElBQUk7RUFDWjs7Ozs7OztFQVNBLE1BQU0sVUFBb0IsU0FBMEI7QUFDbEQsUUFBSSxFQUFFLDZCQUE2QixLQUFLLENBQUMsR0FBRyxTQUFTLENBQUMsR0FBRyxPQUFPLEdBQUc7QUFDakUsV0FBSyxXQUFXO0FBQ2hCLFdBQUssYUFBYTtBQUNsQixhQUFPO0lBQ1Q7QUFDQSxXQUFPO0VBQ1Q7Ozs7Ozs7RUFRQSxXQUFXLFNBQTBCO0FBQ25DLFFBQUksQ0FBQyxFQUFFLG1DQUFtQyxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUcsUUFBTztBQUNwRSxTQUFLLGFBQWE7QUFDbEIsV0FBTztFQUNUOzs7Ozs7O0VBUUEsQ0FBQyxPQUFPLFFBQVEsSUFBc0I7QUFDcEMsV0FBTztNQUNMLE1BQU0sdUJBQUEsTUFBOEI7QUFDbEMsYUFBSyxhQUFhLFFBQVEsRUFBRSw0QkFBNEIsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNoRSxjQUFNLFFBQVEsS0FBSztBQUNuQixlQUFPLFVBQVUsT0FDYixFQUFFLE1BQU0sTUFBTSxPQUFPLEdBQUcsSUFDeEIsRUFBRSxNQUFNLE9BQU8sTUFBTTtNQUMzQixHQU5NLE1BQUE7SUFPUjtFQUNGO0FBQ0Y7QUNoR08sU0FBUyxRQUFRLE1BQVksWUFBb0IsVUFBa0IsZUFBOEI7QUFDdEcsUUFBTSxTQUFTLFdBQVc7QUFDMUIsTUFBSSxTQUFTLEtBQUssYUFBYSxZQUFZLGFBQWE7QUFDeEQsTUFBSSxRQUFRO0FBQ1Ysa0JBQWMsT0FBTztBQUNyQixXQUFPLGFBQWEsVUFBVTtBQUM1QixZQUFNQyxVQUFTLEtBQUssYUFBYSxZQUFZLGFBQWE7QUFDMUQsVUFBSUEsV0FBVUEsUUFBTyxTQUFTLEdBQUc7QUFDL0Isc0JBQWNBLFFBQU87QUFDckIsa0JBQVVBO01BQ1osT0FBTztBQUNMO01BQ0Y7SUFDRjtBQUNBLFFBQUksYUFBYSxVQUFVO0FBQ3pCLGVBQVMsT0FBTyxNQUFNLEdBQUcsTUFBTTtJQUNqQztFQUNGO0FBQ0EsU0FBTyxVQUFVO0FBQ25CO0FBbkJnQixPQUFBLFNBQUEsU0FBQTtBQXFCaEIsSUFBTUMsYUFBWSxhQUFhLENBQUMsWUFBb0I7QUFDbEQsSUFBRSxnQkFBZ0IsT0FBTztBQUMzQixDQUFDO0FBR00sSUFBTSxPQUFOLE1BQU0sTUFBSztFQXBDbEIsT0FvQ2tCO0FBQUEsV0FBQSxNQUFBLE1BQUE7RUFBQTs7RUFFaEIsQ0FBUyxDQUFDLElBQUk7OztFQUdkOztFQUdBOztFQUdBLFlBQVksVUFBb0IsU0FBaUIsVUFBb0IsY0FBNkI7QUFDaEcsbUJBQWUsUUFBUTtBQUN2QixTQUFLLENBQUMsSUFBSTtBQUNWLFNBQUssV0FBVztBQUNoQixTQUFLLGVBQWU7QUFDcEJBLGdCQUFXLFNBQVMsTUFBTSxTQUFTLElBQUk7RUFDekM7O0VBR0EsT0FBYTtBQUNYLFVBQU0sVUFBVSxFQUFFLGNBQWMsS0FBSyxDQUFDLENBQUM7QUFDdkMsV0FBTyxJQUFJLE1BQUssVUFBVSxTQUFTLEtBQUssVUFBVSxLQUFLLFlBQVk7RUFDckU7O0VBR0EsU0FBZTtBQUNiQSxnQkFBVyxXQUFXLElBQUk7QUFDMUIsTUFBRSxnQkFBZ0IsS0FBSyxDQUFDLENBQUM7QUFDekIsU0FBSyxDQUFDLElBQUk7RUFDWjs7RUFHQSxJQUFJLFdBQWlCO0FBQ25CLE1BQUUsd0JBQXdCLEtBQUssQ0FBQyxDQUFDO0FBQ2pDLFdBQU8sY0FBYyxJQUFJO0VBQzNCOzs7OztFQU1BLG1CQUFtQixhQUFxQixjQUEyQjtBQUNqRSxVQUFNLFVBQVUsa0JBQWtCO0FBQ2xDLE1BQUUsU0FBUyxTQUFTLGFBQWEsS0FBSztBQUN0QyxpQkFBYSxVQUFVLGFBQWEsWUFBWTtBQUNoRCxNQUFFLG9DQUFvQyxLQUFLLENBQUMsQ0FBQztBQUM3QyxXQUFPLGNBQWMsSUFBSTtFQUMzQjs7Ozs7Ozs7RUFTQSxLQUFLLE1BQWtCO0FBQ3JCLGdCQUFZLElBQUk7QUFDaEIsTUFBRSxtQkFBbUIsS0FBSyxDQUFDLENBQUM7RUFDOUI7O0VBR0EsT0FBbUI7QUFDakIsV0FBTyxLQUFLLFNBQVMsS0FBSztFQUM1Qjs7Ozs7Ozs7Ozs7O0VBYUEsaUJBQWlCLE9BQXNCO0FBQ3JDLFFBQUksRUFBRSxpQkFBaUIsUUFBTztBQUM1QixZQUFNLElBQUksVUFBVSx5QkFBeUI7SUFDL0M7QUFFQSxNQUFFLGlDQUFpQyxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUNwRCxVQUFNLFFBQVEsRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBQy9DLFVBQU0sU0FBUyxFQUFFLFNBQVMsa0JBQWtCLGFBQWEsS0FBSztBQUM5RCxVQUFNLFNBQVMsSUFBSSxNQUFhLEtBQUs7QUFFckMsUUFBSSxRQUFRLEdBQUc7QUFDYixVQUFJLFVBQVU7QUFDZCxlQUFTQyxLQUFJLEdBQUdBLEtBQUksT0FBT0EsTUFBSztBQUM5QixlQUFPQSxFQUFDLElBQUksZUFBZSxPQUFPO0FBQ2xDLG1CQUFXO01BQ2I7QUFDQSxRQUFFLE1BQU0sTUFBTTtJQUNoQjtBQUNBLFdBQU87RUFDVDs7RUFHQSxvQkFBNkI7QUFDM0IsTUFBRSw4QkFBOEIsS0FBSyxDQUFDLENBQUM7QUFDdkMsVUFBTSxRQUFRLEVBQUUsU0FBUyxpQkFBaUIsS0FBSztBQUMvQyxVQUFNLFNBQVMsRUFBRSxTQUFTLGtCQUFrQixhQUFhLEtBQUs7QUFDOUQsVUFBTSxTQUFTLElBQUksTUFBYSxLQUFLO0FBRXJDLFFBQUksUUFBUSxHQUFHO0FBQ2IsVUFBSSxVQUFVO0FBQ2QsZUFBU0EsS0FBSSxHQUFHQSxLQUFJLE9BQU9BLE1BQUs7QUFDOUIsZUFBT0EsRUFBQyxJQUFJLGVBQWUsT0FBTztBQUNsQyxtQkFBVztNQUNiO0FBQ0EsUUFBRSxNQUFNLE1BQU07SUFDaEI7QUFDQSxXQUFPO0VBQ1Q7QUFDRjtBQ2pKQSxJQUFNRCxhQUFZLGFBQWEsQ0FBQyxZQUFzQjtBQUNwRCxvQkFBa0IsRUFBRSxRQUFRLENBQUM7QUFFN0IsSUFBRSw0QkFBNEIsQ0FBQztBQUNqQyxDQUFDO0FBR00sSUFBTSxhQUFOLE1BQU0sWUFBVztFQWR4QixPQWN3QjtBQUFBLFdBQUEsTUFBQSxZQUFBO0VBQUE7O0VBRWIsVUFBVSxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7OztFQUd0Qjs7RUFHUixZQUFZLFVBQW9CLE1BQVk7QUFDMUMsbUJBQWUsUUFBUTtBQUN2QixTQUFLLE9BQU87QUFDWix3QkFBb0IsSUFBSTtBQUN4QkEsZ0JBQVcsU0FBUyxNQUFNLEtBQUssU0FBUyxJQUFJO0VBQzlDOztFQUdBLE9BQW1CO0FBQ2pCLHNCQUFrQixJQUFJO0FBQ3RCLE1BQUUsMEJBQTBCLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDeEMsV0FBTyxJQUFJLFlBQVcsVUFBVSxLQUFLLElBQUk7RUFDM0M7O0VBR0EsU0FBZTtBQUNiQSxnQkFBVyxXQUFXLElBQUk7QUFDMUIsc0JBQWtCLElBQUk7QUFDdEIsTUFBRSw0QkFBNEIsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMxQyxTQUFLLFFBQVEsS0FBSyxDQUFDO0VBQ3JCOztFQUdBLElBQUksY0FBb0I7QUFDdEIsc0JBQWtCLElBQUk7QUFDdEIsTUFBRSxrQ0FBa0MsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNoRCxXQUFPLGNBQWMsS0FBSyxJQUFJO0VBQ2hDOzs7Ozs7RUFPQSxJQUFJLGlCQUF5QjtBQUMzQixzQkFBa0IsSUFBSTtBQUN0QixXQUFPLEVBQUUsc0NBQXNDLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDN0Q7O0VBR0EsSUFBSSxtQkFBa0M7QUFDcEMsV0FBTyxLQUFLLEtBQUssU0FBUyxPQUFPLEtBQUssY0FBYztFQUN0RDs7Ozs7RUFNQSxJQUFJLGVBQXVCO0FBQ3pCLHNCQUFrQixJQUFJO0FBQ3RCLFdBQU8sRUFBRSxtQ0FBbUMsS0FBSyxLQUFLLENBQUMsQ0FBQztFQUMxRDs7Ozs7RUFNQSxJQUFJLHlCQUFpQztBQUNuQyxzQkFBa0IsSUFBSTtBQUN0QixXQUFPLEVBQUUsOENBQThDLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDckU7O0VBR0EsSUFBSSxXQUFtQjtBQUNyQixXQUFPLEtBQUssS0FBSyxTQUFTLE1BQU0sS0FBSyxVQUFVLEtBQUs7RUFDdEQ7O0VBR0EsSUFBSSxhQUFxQjtBQUN2QixzQkFBa0IsSUFBSTtBQUN0QixXQUFPLEVBQUUsMENBQTBDLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDakU7O0VBR0EsSUFBSSxjQUFzQjtBQUN4QixzQkFBa0IsSUFBSTtBQUN0QixXQUFPLEVBQUUsMkNBQTJDLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDbEU7O0VBR0EsSUFBSSxTQUFpQjtBQUNuQixzQkFBa0IsSUFBSTtBQUN0QixXQUFPLEVBQUUscUNBQXFDLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDNUQ7Ozs7Ozs7RUFRQSxJQUFJLGNBQXVCO0FBQ3pCLHNCQUFrQixJQUFJO0FBQ3RCLFdBQU8sRUFBRSwyQ0FBMkMsS0FBSyxLQUFLLENBQUMsQ0FBQyxNQUFNO0VBQ3hFOzs7Ozs7O0VBUUEsSUFBSSxnQkFBeUI7QUFDM0Isc0JBQWtCLElBQUk7QUFDdEIsV0FBTyxFQUFFLDZDQUE2QyxLQUFLLEtBQUssQ0FBQyxDQUFDLE1BQU07RUFDMUU7O0VBR0EsSUFBSSxXQUFtQjtBQUNyQixzQkFBa0IsSUFBSTtBQUN0QixVQUFNLGFBQWEsRUFBRSxpQ0FBaUMsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNsRSxVQUFNLFdBQVcsRUFBRSwrQkFBK0IsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUM5RCxNQUFFLG9DQUFvQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ2xELFVBQU0sZ0JBQWdCLGVBQWUsZUFBZTtBQUNwRCxXQUFPLFFBQVEsS0FBSyxNQUFNLFlBQVksVUFBVSxhQUFhO0VBQy9EOztFQUdBLElBQUksZ0JBQXVCO0FBQ3pCLHNCQUFrQixJQUFJO0FBQ3RCLE1BQUUsb0NBQW9DLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDbEQsV0FBTyxlQUFlLGVBQWU7RUFDdkM7O0VBR0EsSUFBSSxjQUFxQjtBQUN2QixzQkFBa0IsSUFBSTtBQUN0QixNQUFFLGtDQUFrQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ2hELFdBQU8sZUFBZSxlQUFlO0VBQ3ZDOztFQUdBLElBQUksYUFBcUI7QUFDdkIsc0JBQWtCLElBQUk7QUFDdEIsV0FBTyxFQUFFLGlDQUFpQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0VBQ3hEOztFQUdBLElBQUksV0FBbUI7QUFDckIsc0JBQWtCLElBQUk7QUFDdEIsV0FBTyxFQUFFLCtCQUErQixLQUFLLEtBQUssQ0FBQyxDQUFDO0VBQ3REOzs7Ozs7O0VBUUEsaUJBQTBCO0FBQ3hCLHNCQUFrQixJQUFJO0FBQ3RCLFVBQU0sU0FBUyxFQUFFLHNDQUFzQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ25FLHdCQUFvQixJQUFJO0FBQ3hCLFdBQU8sV0FBVztFQUNwQjs7Ozs7Ozs7Ozs7RUFZQSxnQkFBeUI7QUFDdkIsc0JBQWtCLElBQUk7QUFDdEIsVUFBTSxTQUFTLEVBQUUscUNBQXFDLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDbEUsd0JBQW9CLElBQUk7QUFDeEIsV0FBTyxXQUFXO0VBQ3BCOzs7Ozs7Ozs7OztFQVlBLGFBQXNCO0FBQ3BCLHNCQUFrQixJQUFJO0FBQ3RCLFVBQU0sU0FBUyxFQUFFLGlDQUFpQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQzlELHdCQUFvQixJQUFJO0FBQ3hCLFdBQU8sV0FBVztFQUNwQjs7Ozs7Ozs7OztFQVdBLGtCQUEyQjtBQUN6QixzQkFBa0IsSUFBSTtBQUN0QixVQUFNLFNBQVMsRUFBRSx1Q0FBdUMsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNwRSx3QkFBb0IsSUFBSTtBQUN4QixXQUFPLFdBQVc7RUFDcEI7Ozs7Ozs7Ozs7Ozs7O0VBZUEsc0JBQStCO0FBQzdCLHNCQUFrQixJQUFJO0FBQ3RCLFVBQU0sU0FBUyxFQUFFLDJDQUEyQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3hFLHdCQUFvQixJQUFJO0FBQ3hCLFdBQU8sV0FBVztFQUNwQjs7Ozs7O0VBT0EsZUFBZSxxQkFBbUM7QUFDaEQsc0JBQWtCLElBQUk7QUFDdEIsTUFBRSxxQ0FBcUMsS0FBSyxLQUFLLENBQUMsR0FBRyxtQkFBbUI7QUFDeEUsd0JBQW9CLElBQUk7RUFDMUI7Ozs7Ozs7O0VBU0EsdUJBQXVCLFdBQTRCO0FBQ2pELHNCQUFrQixJQUFJO0FBQ3RCLE1BQUUsU0FBUyxrQkFBa0IsZ0JBQWdCLFdBQVcsS0FBSztBQUM3RCxVQUFNLFNBQVMsRUFBRSxnREFBZ0QsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUM3RSx3QkFBb0IsSUFBSTtBQUN4QixXQUFPLFdBQVc7RUFDcEI7Ozs7Ozs7O0VBU0EsMEJBQTBCLGNBQThCO0FBQ3RELHNCQUFrQixJQUFJO0FBQ3RCLGlCQUFhLGtCQUFrQixnQkFBZ0IsWUFBWTtBQUMzRCxVQUFNLFNBQVMsRUFBRSxtREFBbUQsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNoRix3QkFBb0IsSUFBSTtBQUN4QixXQUFPLFdBQVc7RUFDcEI7Ozs7O0VBTUEsTUFBTSxNQUFrQjtBQUN0QixnQkFBWSxJQUFJO0FBQ2hCLHNCQUFrQixNQUFNLGtCQUFrQixZQUFZO0FBQ3RELE1BQUUsMkJBQTJCLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDekMsd0JBQW9CLElBQUk7QUFDeEIsU0FBSyxPQUFPLEtBQUs7RUFDbkI7Ozs7Ozs7RUFRQSxRQUFRLFFBQTBCO0FBQ2hDLHNCQUFrQixNQUFNLGVBQWU7QUFDdkMsc0JBQWtCLFFBQVEsa0JBQWtCLGNBQWM7QUFDMUQsTUFBRSw4QkFBOEIsS0FBSyxLQUFLLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzVELHdCQUFvQixJQUFJO0FBQ3hCLFNBQUssT0FBTyxPQUFPO0VBQ3JCO0FBQ0Y7QUNoVE8sSUFBTSxPQUFOLE1BQVc7RUFWbEIsT0FVa0I7QUFBQSxXQUFBLE1BQUEsTUFBQTtFQUFBOzs7RUFHaEIsQ0FBUyxDQUFDLElBQUk7OztFQUdOOztFQUdBOztFQUdSLFlBQ0UsVUFDQTtJQUNFO0lBQ0E7SUFDQTtJQUNBO0lBQ0E7RUFDRixHQU9BO0FBQ0EsbUJBQWUsUUFBUTtBQUN2QixTQUFLLENBQUMsSUFBSTtBQUNWLFNBQUssS0FBSztBQUNWLFNBQUssT0FBTztBQUNaLFNBQUssYUFBYTtBQUNsQixTQUFLLGdCQUFnQjtFQUN2Qjs7Ozs7Ozs7Ozs7OztFQWNBOztFQUdBOztFQUdBOztFQUdBOztFQUdBLElBQUksU0FBaUI7QUFDbkIsZ0JBQVksSUFBSTtBQUNoQixXQUFPLEVBQUUscUJBQXFCLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDNUM7Ozs7O0VBTUEsSUFBSSxZQUFvQjtBQUN0QixnQkFBWSxJQUFJO0FBQ2hCLFdBQU8sRUFBRSw2QkFBNkIsS0FBSyxLQUFLLENBQUMsQ0FBQztFQUNwRDs7RUFHQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLEtBQUssU0FBUyxNQUFNLEtBQUssTUFBTSxLQUFLO0VBQ2xEOzs7OztFQU1BLElBQUksY0FBc0I7QUFDeEIsV0FBTyxLQUFLLEtBQUssU0FBUyxNQUFNLEtBQUssU0FBUyxLQUFLO0VBQ3JEOzs7Ozs7O0VBUUEsSUFBSSxVQUFtQjtBQUNyQixnQkFBWSxJQUFJO0FBQ2hCLFdBQU8sRUFBRSx1QkFBdUIsS0FBSyxLQUFLLENBQUMsQ0FBQyxNQUFNO0VBQ3BEOzs7Ozs7O0VBUUEsSUFBSSxVQUFtQjtBQUNyQixnQkFBWSxJQUFJO0FBQ2hCLFdBQU8sRUFBRSx1QkFBdUIsS0FBSyxLQUFLLENBQUMsQ0FBQyxNQUFNO0VBQ3BEOzs7Ozs7O0VBUUEsSUFBSSxVQUFtQjtBQUNyQixnQkFBWSxJQUFJO0FBQ2hCLFdBQU8sRUFBRSx1QkFBdUIsS0FBSyxLQUFLLENBQUMsQ0FBQyxNQUFNO0VBQ3BEOzs7Ozs7O0VBUUEsSUFBSSxZQUFxQjtBQUN2QixnQkFBWSxJQUFJO0FBQ2hCLFdBQU8sRUFBRSx5QkFBeUIsS0FBSyxLQUFLLENBQUMsQ0FBQyxNQUFNO0VBQ3REOztFQUdBLElBQUksYUFBc0I7QUFDeEIsZ0JBQVksSUFBSTtBQUNoQixXQUFPLEVBQUUsMEJBQTBCLEtBQUssS0FBSyxDQUFDLENBQUMsTUFBTTtFQUN2RDs7Ozs7RUFNQSxJQUFJLFdBQW9CO0FBQ3RCLGdCQUFZLElBQUk7QUFDaEIsV0FBTyxFQUFFLHdCQUF3QixLQUFLLEtBQUssQ0FBQyxDQUFDLE1BQU07RUFDckQ7O0VBR0EsSUFBSSxXQUFtQjtBQUNyQixnQkFBWSxJQUFJO0FBQ2hCLFdBQU8sRUFBRSx3QkFBd0IsS0FBSyxLQUFLLENBQUMsQ0FBQztFQUMvQzs7RUFHQSxJQUFJLGNBQXFCO0FBQ3ZCLGdCQUFZLElBQUk7QUFDaEIsTUFBRSx3QkFBd0IsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUN0QyxXQUFPLGVBQWUsZUFBZTtFQUN2Qzs7RUFHQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLFlBQVksS0FBSyxVQUFVLEtBQUssYUFBYTtFQUM5RTs7RUFHQSxJQUFJLGFBQXFCO0FBQ3ZCLGdCQUFZLElBQUk7QUFDaEIsV0FBTyxFQUFFLDBCQUEwQixLQUFLLEtBQUssQ0FBQyxDQUFDO0VBQ2pEOztFQUdBLElBQUksaUJBQXlCO0FBQzNCLGdCQUFZLElBQUk7QUFDaEIsV0FBTyxFQUFFLCtCQUErQixLQUFLLEtBQUssQ0FBQyxDQUFDO0VBQ3REOztFQUdBLE9BQU8sT0FBc0I7QUFDM0IsV0FBTyxLQUFLLFNBQVMsTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNO0VBQ3ZEOzs7Ozs7OztFQVNBLE1BQU0sT0FBNEI7QUFDaEMsZ0JBQVksSUFBSTtBQUNoQixNQUFFLG9CQUFvQixLQUFLLEtBQUssQ0FBQyxHQUFHLEtBQUs7QUFDekMsV0FBTyxjQUFjLEtBQUssSUFBSTtFQUNoQzs7Ozs7Ozs7O0VBVUEsV0FBVyxPQUE0QjtBQUNyQyxnQkFBWSxJQUFJO0FBQ2hCLE1BQUUsMEJBQTBCLEtBQUssS0FBSyxDQUFDLEdBQUcsS0FBSztBQUMvQyxXQUFPLGNBQWMsS0FBSyxJQUFJO0VBQ2hDOzs7Ozs7O0VBUUEsZ0JBQWdCLFNBQThCO0FBQzVDLGdCQUFZLElBQUk7QUFDaEIsTUFBRSxnQ0FBZ0MsS0FBSyxLQUFLLENBQUMsR0FBRyxPQUFPO0FBQ3ZELFdBQU8sY0FBYyxLQUFLLElBQUk7RUFDaEM7Ozs7Ozs7RUFRQSxrQkFBa0IsV0FBZ0M7QUFDaEQsVUFBTSxVQUFVLEtBQUssS0FBSyxTQUFTLE9BQU8sUUFBUSxTQUFTO0FBQzNELFFBQUksWUFBWSxHQUFJLFFBQU8sS0FBSyxnQkFBZ0IsT0FBTztBQUN2RCxXQUFPO0VBQ1Q7O0VBR0Esa0JBQWtCLE9BQThCO0FBQzlDLGdCQUFZLElBQUk7QUFDaEIsVUFBTSxVQUFVLEVBQUUsbUNBQW1DLEtBQUssS0FBSyxDQUFDLEdBQUcsS0FBSztBQUN4RSxRQUFJLENBQUMsUUFBUyxRQUFPO0FBQ3JCLFdBQU8sRUFBRSxjQUFjLE9BQU87RUFDaEM7O0VBR0EsdUJBQXVCLE9BQThCO0FBQ25ELGdCQUFZLElBQUk7QUFDaEIsVUFBTSxVQUFVLEVBQUUseUNBQXlDLEtBQUssS0FBSyxDQUFDLEdBQUcsS0FBSztBQUM5RSxRQUFJLENBQUMsUUFBUyxRQUFPO0FBQ3JCLFdBQU8sRUFBRSxjQUFjLE9BQU87RUFDaEM7Ozs7OztFQU1BLHFCQUFxQixXQUEyQjtBQUM5QyxVQUFNLFVBQVUsS0FBSyxLQUFLLFNBQVMsT0FBTyxRQUFRLFNBQVM7QUFDM0QsUUFBSSxZQUFZLE1BQU0sWUFBWSxFQUFHLFFBQU8sS0FBSyxtQkFBbUIsT0FBTztBQUMzRSxXQUFPLENBQUM7RUFDVjs7Ozs7O0VBT0EsbUJBQW1CLFNBQXlCO0FBQzFDLGdCQUFZLElBQUk7QUFDaEIsTUFBRSxtQ0FBbUMsS0FBSyxLQUFLLENBQUMsR0FBRyxPQUFPO0FBQzFELFVBQU0sUUFBUSxFQUFFLFNBQVMsaUJBQWlCLEtBQUs7QUFDL0MsVUFBTSxTQUFTLEVBQUUsU0FBUyxrQkFBa0IsYUFBYSxLQUFLO0FBQzlELFVBQU0sU0FBUyxJQUFJLE1BQVksS0FBSztBQUVwQyxRQUFJLFFBQVEsR0FBRztBQUNiLFVBQUksVUFBVTtBQUNkLGVBQVNDLEtBQUksR0FBR0EsS0FBSSxPQUFPQSxNQUFLO0FBQzlCLGVBQU9BLEVBQUMsSUFBSSxjQUFjLEtBQUssTUFBTSxPQUFPO0FBQzVDLG1CQUFXO01BQ2I7QUFDQSxRQUFFLE1BQU0sTUFBTTtJQUNoQjtBQUNBLFdBQU87RUFDVDs7RUFHQSxtQkFBbUIsT0FBNEI7QUFDN0MsZ0JBQVksSUFBSTtBQUNoQixVQUFNLFVBQVUsa0JBQWtCO0FBQ2xDLE1BQUUsU0FBUyxTQUFTLE9BQU8sS0FBSztBQUNoQyxNQUFFLG1DQUFtQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ2pELFdBQU8sY0FBYyxLQUFLLElBQUk7RUFDaEM7O0VBR0Esd0JBQXdCLE9BQTRCO0FBQ2xELGdCQUFZLElBQUk7QUFDaEIsVUFBTSxVQUFVLGtCQUFrQjtBQUNsQyxNQUFFLFNBQVMsU0FBUyxPQUFPLEtBQUs7QUFDaEMsTUFBRSx5Q0FBeUMsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUN2RCxXQUFPLGNBQWMsS0FBSyxJQUFJO0VBQ2hDOztFQUdBLElBQUksYUFBcUI7QUFDdkIsZ0JBQVksSUFBSTtBQUNoQixXQUFPLEVBQUUsMEJBQTBCLEtBQUssS0FBSyxDQUFDLENBQUM7RUFDakQ7Ozs7OztFQVFBLElBQUksa0JBQTBCO0FBQzVCLGdCQUFZLElBQUk7QUFDaEIsV0FBTyxFQUFFLGdDQUFnQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0VBQ3ZEOztFQUdBLElBQUksYUFBMEI7QUFDNUIsV0FBTyxLQUFLLE1BQU0sQ0FBQztFQUNyQjs7Ozs7O0VBT0EsSUFBSSxrQkFBK0I7QUFDakMsV0FBTyxLQUFLLFdBQVcsQ0FBQztFQUMxQjs7RUFHQSxJQUFJLFlBQXlCO0FBQzNCLFdBQU8sS0FBSyxNQUFNLEtBQUssYUFBYSxDQUFDO0VBQ3ZDOzs7Ozs7RUFPQSxJQUFJLGlCQUE4QjtBQUNoQyxXQUFPLEtBQUssV0FBVyxLQUFLLGtCQUFrQixDQUFDO0VBQ2pEOzs7Ozs7O0VBUUEsSUFBSSxXQUFtQjtBQUNyQixRQUFJLENBQUMsS0FBSyxXQUFXO0FBQ25CLGtCQUFZLElBQUk7QUFDaEIsUUFBRSx1QkFBdUIsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNyQyxZQUFNLFFBQVEsRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBQy9DLFlBQU0sU0FBUyxFQUFFLFNBQVMsa0JBQWtCLGFBQWEsS0FBSztBQUM5RCxXQUFLLFlBQVksSUFBSSxNQUFZLEtBQUs7QUFDdEMsVUFBSSxRQUFRLEdBQUc7QUFDYixZQUFJLFVBQVU7QUFDZCxpQkFBU0EsS0FBSSxHQUFHQSxLQUFJLE9BQU9BLE1BQUs7QUFDOUIsZUFBSyxVQUFVQSxFQUFDLElBQUksY0FBYyxLQUFLLE1BQU0sT0FBTztBQUNwRCxxQkFBVztRQUNiO0FBQ0EsVUFBRSxNQUFNLE1BQU07TUFDaEI7SUFDRjtBQUNBLFdBQU8sS0FBSztFQUNkOzs7Ozs7RUFPQSxJQUFJLGdCQUF3QjtBQUMxQixRQUFJLENBQUMsS0FBSyxnQkFBZ0I7QUFDeEIsa0JBQVksSUFBSTtBQUNoQixRQUFFLDZCQUE2QixLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQzNDLFlBQU0sUUFBUSxFQUFFLFNBQVMsaUJBQWlCLEtBQUs7QUFDL0MsWUFBTSxTQUFTLEVBQUUsU0FBUyxrQkFBa0IsYUFBYSxLQUFLO0FBQzlELFdBQUssaUJBQWlCLElBQUksTUFBWSxLQUFLO0FBQzNDLFVBQUksUUFBUSxHQUFHO0FBQ2IsWUFBSSxVQUFVO0FBQ2QsaUJBQVNBLEtBQUksR0FBR0EsS0FBSSxPQUFPQSxNQUFLO0FBQzlCLGVBQUssZUFBZUEsRUFBQyxJQUFJLGNBQWMsS0FBSyxNQUFNLE9BQU87QUFDekQscUJBQVc7UUFDYjtBQUNBLFVBQUUsTUFBTSxNQUFNO01BQ2hCO0lBQ0Y7QUFDQSxXQUFPLEtBQUs7RUFDZDs7Ozs7Ozs7RUFTQSxrQkFDRSxPQUNBLGdCQUF1QixZQUN2QixjQUFxQixZQUNiO0FBQ1IsUUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEVBQUcsU0FBUSxDQUFDLEtBQUs7QUFHekMsVUFBTSxVQUFvQixDQUFDO0FBQzNCLFVBQU0sZ0JBQWdCLEtBQUssS0FBSyxTQUFTO0FBQ3pDLGFBQVNBLEtBQUksR0FBRyxJQUFJLGNBQWMsUUFBUUEsS0FBSSxHQUFHQSxNQUFLO0FBQ3BELFVBQUksTUFBTSxTQUFTLGNBQWNBLEVBQUMsQ0FBQyxHQUFHO0FBQ3BDLGdCQUFRLEtBQUtBLEVBQUM7TUFDaEI7SUFDRjtBQUdBLFFBQUksTUFBTSxTQUFTLE9BQU8sR0FBRztBQUMzQixjQUFRLEtBQUssS0FBSztJQUNwQjtBQUdBLFVBQU0saUJBQWlCLEVBQUUsUUFBUSxjQUFjLFFBQVEsTUFBTTtBQUM3RCxhQUFTQSxLQUFJLEdBQUcsSUFBSSxRQUFRLFFBQVFBLEtBQUksR0FBR0EsTUFBSztBQUM5QyxRQUFFLFNBQVMsaUJBQWlCQSxLQUFJLGFBQWEsUUFBUUEsRUFBQyxHQUFHLEtBQUs7SUFDaEU7QUFHQSxnQkFBWSxJQUFJO0FBQ2hCLE1BQUU7TUFDQSxLQUFLLEtBQUssQ0FBQztNQUNYO01BQ0EsUUFBUTtNQUNSLGNBQWM7TUFDZCxjQUFjO01BQ2QsWUFBWTtNQUNaLFlBQVk7SUFDZDtBQUdBLFVBQU0sa0JBQWtCLEVBQUUsU0FBUyxpQkFBaUIsS0FBSztBQUN6RCxVQUFNLG9CQUFvQixFQUFFLFNBQVMsa0JBQWtCLGFBQWEsS0FBSztBQUN6RSxVQUFNLFNBQVMsSUFBSSxNQUFZLGVBQWU7QUFDOUMsUUFBSSxrQkFBa0IsR0FBRztBQUN2QixVQUFJLFVBQVU7QUFDZCxlQUFTQSxLQUFJLEdBQUdBLEtBQUksaUJBQWlCQSxNQUFLO0FBQ3hDLGVBQU9BLEVBQUMsSUFBSSxjQUFjLEtBQUssTUFBTSxPQUFPO0FBQzVDLG1CQUFXO01BQ2I7SUFDRjtBQUdBLE1BQUUsTUFBTSxpQkFBaUI7QUFDekIsTUFBRSxNQUFNLGNBQWM7QUFDdEIsV0FBTztFQUNUOztFQUdBLElBQUksY0FBMkI7QUFDN0IsZ0JBQVksSUFBSTtBQUNoQixNQUFFLDJCQUEyQixLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3pDLFdBQU8sY0FBYyxLQUFLLElBQUk7RUFDaEM7O0VBR0EsSUFBSSxrQkFBK0I7QUFDakMsZ0JBQVksSUFBSTtBQUNoQixNQUFFLDJCQUEyQixLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3pDLFdBQU8sY0FBYyxLQUFLLElBQUk7RUFDaEM7Ozs7OztFQU9BLElBQUksbUJBQWdDO0FBQ2xDLGdCQUFZLElBQUk7QUFDaEIsTUFBRSxpQ0FBaUMsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMvQyxXQUFPLGNBQWMsS0FBSyxJQUFJO0VBQ2hDOzs7Ozs7RUFPQSxJQUFJLHVCQUFvQztBQUN0QyxnQkFBWSxJQUFJO0FBQ2hCLE1BQUUsaUNBQWlDLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDL0MsV0FBTyxjQUFjLEtBQUssSUFBSTtFQUNoQzs7RUFHQSxJQUFJLGtCQUEwQjtBQUM1QixnQkFBWSxJQUFJO0FBQ2hCLFdBQU8sRUFBRSwrQkFBK0IsS0FBSyxLQUFLLENBQUMsQ0FBQztFQUN0RDs7Ozs7RUFNQSxJQUFJLFNBQXNCO0FBQ3hCLGdCQUFZLElBQUk7QUFDaEIsTUFBRSxxQkFBcUIsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNuQyxXQUFPLGNBQWMsS0FBSyxJQUFJO0VBQ2hDOzs7Ozs7RUFPQSxvQkFBb0IsWUFBK0I7QUFDakQsZ0JBQVksSUFBSTtBQUNoQixnQkFBWSxZQUFZLENBQUM7QUFDekIsTUFBRSxvQ0FBb0MsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNsRCxXQUFPLGNBQWMsS0FBSyxJQUFJO0VBQ2hDOztFQUdBLG1CQUFtQkMsUUFBZSxNQUFjQSxRQUFvQjtBQUNsRSxRQUFJLE9BQU9BLFdBQVUsWUFBWSxPQUFPLFFBQVEsVUFBVTtBQUN4RCxZQUFNLElBQUksTUFBTSwyQkFBMkI7SUFDN0M7QUFFQSxnQkFBWSxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxrQkFBa0I7QUFDbEMsTUFBRSxTQUFTLFNBQVNBLFFBQU8sS0FBSztBQUNoQyxNQUFFLFNBQVMsVUFBVSxhQUFhLEtBQUssS0FBSztBQUM1QyxNQUFFLG1DQUFtQyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ2pELFdBQU8sY0FBYyxLQUFLLElBQUk7RUFDaEM7O0VBR0Esd0JBQXdCQSxRQUFlLE1BQWNBLFFBQW9CO0FBQ3ZFLFFBQUksT0FBT0EsV0FBVSxZQUFZLE9BQU8sUUFBUSxVQUFVO0FBQ3hELFlBQU0sSUFBSSxNQUFNLDJCQUEyQjtJQUM3QztBQUVBLGdCQUFZLElBQUk7QUFDaEIsVUFBTSxVQUFVLGtCQUFrQjtBQUNsQyxNQUFFLFNBQVMsU0FBU0EsUUFBTyxLQUFLO0FBQ2hDLE1BQUUsU0FBUyxVQUFVLGFBQWEsS0FBSyxLQUFLO0FBQzVDLE1BQUUseUNBQXlDLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDdkQsV0FBTyxjQUFjLEtBQUssSUFBSTtFQUNoQzs7RUFHQSxzQkFBc0JBLFFBQWMsTUFBYUEsUUFBTztBQUN0RCxRQUFJLENBQUMsUUFBUUEsTUFBSyxLQUFLLENBQUMsUUFBUSxHQUFHLEdBQUc7QUFDcEMsWUFBTSxJQUFJLE1BQU0seUNBQXlDO0lBQzNEO0FBRUEsZ0JBQVksSUFBSTtBQUNoQixVQUFNLFVBQVUsa0JBQWtCO0FBQ2xDLGlCQUFhLFNBQVNBLE1BQUs7QUFDM0IsaUJBQWEsVUFBVSxlQUFlLEdBQUc7QUFDekMsTUFBRSxzQ0FBc0MsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNwRCxXQUFPLGNBQWMsS0FBSyxJQUFJO0VBQ2hDOztFQUdBLDJCQUEyQkEsUUFBYyxNQUFhQSxRQUFPO0FBQzNELFFBQUksQ0FBQyxRQUFRQSxNQUFLLEtBQUssQ0FBQyxRQUFRLEdBQUcsR0FBRztBQUNwQyxZQUFNLElBQUksTUFBTSx5Q0FBeUM7SUFDM0Q7QUFFQSxnQkFBWSxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxrQkFBa0I7QUFDbEMsaUJBQWEsU0FBU0EsTUFBSztBQUMzQixpQkFBYSxVQUFVLGVBQWUsR0FBRztBQUN6QyxNQUFFLDRDQUE0QyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQzFELFdBQU8sY0FBYyxLQUFLLElBQUk7RUFDaEM7Ozs7Ozs7RUFRQSxPQUFtQjtBQUNqQixnQkFBWSxJQUFJO0FBQ2hCLE1BQUUseUJBQXlCLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDdkMsV0FBTyxJQUFJLFdBQVcsVUFBVSxLQUFLLElBQUk7RUFDM0M7Ozs7Ozs7Ozs7RUFXQSxLQUFLLE1BQVk7QUFDZixVQUFNLEVBQUUsT0FBTyxNQUFNLElBQUksS0FBSyxVQUFVLEtBQUssZUFBZSxLQUFLLFVBQVU7QUFDM0UsU0FBSyxnQkFBZ0I7QUFDckIsU0FBSyxhQUFhO0VBQ3BCOztFQUdBLFdBQW1CO0FBQ2pCLGdCQUFZLElBQUk7QUFDaEIsVUFBTSxVQUFVLEVBQUUsd0JBQXdCLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDdEQsVUFBTSxTQUFTLEVBQUUsY0FBYyxPQUFPO0FBQ3RDLE1BQUUsTUFBTSxPQUFPO0FBQ2YsV0FBTztFQUNUO0FBQ0Y7QUMvbEJPLFNBQVMsa0JBQ2QsT0FDQSxNQUNBLFNBQ0EsY0FDQSxRQUNBO0FBQ0EsV0FBU0QsS0FBSSxHQUFHLElBQUksT0FBTyxRQUFRQSxLQUFJLEdBQUdBLE1BQUs7QUFDN0MsVUFBTSxlQUFlLEVBQUUsU0FBUyxTQUFTLEtBQUs7QUFDOUMsZUFBVztBQUNYLFVBQU0sT0FBTyxjQUFjLE1BQU0sT0FBTztBQUN4QyxlQUFXO0FBQ1gsV0FBT0EsRUFBQyxJQUFJLEVBQUMsY0FBYyxNQUFNLE1BQU0sYUFBYSxZQUFZLEdBQUcsS0FBSTtFQUN6RTtBQUNBLFNBQU87QUFDVDtBQWZnQixPQUFBLG1CQUFBLG1CQUFBO0FBc0JULFNBQVMsWUFBWSxNQUFZLFFBQVEsR0FBRztBQUNqRCxNQUFJLFVBQVUsa0JBQWtCLFFBQVE7QUFDeEMsSUFBRSxTQUFTLFNBQVMsS0FBSyxJQUFJLEtBQUs7QUFDbEMsYUFBVztBQUNYLElBQUUsU0FBUyxTQUFTLEtBQUssWUFBWSxLQUFLO0FBQzFDLGFBQVc7QUFDWCxJQUFFLFNBQVMsU0FBUyxLQUFLLGNBQWMsS0FBSyxLQUFLO0FBQ2pELGFBQVc7QUFDWCxJQUFFLFNBQVMsU0FBUyxLQUFLLGNBQWMsUUFBUSxLQUFLO0FBQ3BELGFBQVc7QUFDWCxJQUFFLFNBQVMsU0FBUyxLQUFLLENBQUMsR0FBRyxLQUFLO0FBQ3BDO0FBWGdCLE9BQUEsYUFBQSxhQUFBO0FBa0JULFNBQVMsY0FBYyxNQUFZLFVBQVUsaUJBQThCO0FBQ2hGLFFBQU0sS0FBSyxFQUFFLFNBQVMsU0FBUyxLQUFLO0FBQ3BDLGFBQVc7QUFDWCxNQUFJLE9BQU8sRUFBRyxRQUFPO0FBRXJCLFFBQU0sUUFBUSxFQUFFLFNBQVMsU0FBUyxLQUFLO0FBQ3ZDLGFBQVc7QUFDWCxRQUFNLE1BQU0sRUFBRSxTQUFTLFNBQVMsS0FBSztBQUNyQyxhQUFXO0FBQ1gsUUFBTSxTQUFTLEVBQUUsU0FBUyxTQUFTLEtBQUs7QUFDeEMsYUFBVztBQUNYLFFBQU0sUUFBUSxFQUFFLFNBQVMsU0FBUyxLQUFLO0FBRXZDLFFBQU0sU0FBUyxJQUFJLEtBQUssVUFBVTtJQUNoQztJQUNBO0lBQ0EsWUFBWTtJQUNaLGVBQWUsRUFBQyxLQUFLLE9BQU07SUFDM0I7RUFDRixDQUFDO0FBRUQsU0FBTztBQUNUO0FBdEJnQixPQUFBLGVBQUEsZUFBQTtBQTZCVCxTQUFTLGtCQUFrQixFQUFFLFFBQVEsR0FBZ0MsVUFBVSxpQkFBaUI7QUFDckcsSUFBRSxTQUFTLFVBQVUsSUFBSSxhQUFhLFFBQVEsQ0FBQyxHQUFHLEtBQUs7QUFDdkQsSUFBRSxTQUFTLFVBQVUsSUFBSSxhQUFhLFFBQVEsQ0FBQyxHQUFHLEtBQUs7QUFDdkQsSUFBRSxTQUFTLFVBQVUsSUFBSSxhQUFhLFFBQVEsQ0FBQyxHQUFHLEtBQUs7QUFDdkQsSUFBRSxTQUFTLFVBQVUsSUFBSSxhQUFhLFFBQVEsQ0FBQyxHQUFHLEtBQUs7QUFDekQ7QUFMZ0IsT0FBQSxtQkFBQSxtQkFBQTtBQVlULFNBQVMsb0JBQW9CLEVBQUUsUUFBUSxHQUFlO0FBQzNELFVBQVEsQ0FBQyxJQUFJLEVBQUUsU0FBUyxrQkFBa0IsSUFBSSxhQUFhLEtBQUs7QUFDaEUsVUFBUSxDQUFDLElBQUksRUFBRSxTQUFTLGtCQUFrQixJQUFJLGFBQWEsS0FBSztBQUNoRSxVQUFRLENBQUMsSUFBSSxFQUFFLFNBQVMsa0JBQWtCLElBQUksYUFBYSxLQUFLO0FBQ2hFLFVBQVEsQ0FBQyxJQUFJLEVBQUUsU0FBUyxrQkFBa0IsSUFBSSxhQUFhLEtBQUs7QUFDbEU7QUFMZ0IsT0FBQSxxQkFBQSxxQkFBQTtBQVlULFNBQVMsYUFBYSxTQUFpQixPQUFvQjtBQUNoRSxJQUFFLFNBQVMsU0FBUyxNQUFNLEtBQUssS0FBSztBQUNwQyxJQUFFLFNBQVMsVUFBVSxhQUFhLE1BQU0sUUFBUSxLQUFLO0FBQ3ZEO0FBSGdCLE9BQUEsY0FBQSxjQUFBO0FBVVQsU0FBUyxlQUFlLFNBQXdCO0FBQ3JELFFBQU0sU0FBUztJQUNiLEtBQUssRUFBRSxTQUFTLFNBQVMsS0FBSyxNQUFNO0lBQ3BDLFFBQVEsRUFBRSxTQUFTLFVBQVUsYUFBYSxLQUFLLE1BQU07RUFDdkQ7QUFDQSxTQUFPO0FBQ1Q7QUFOZ0IsT0FBQSxnQkFBQSxnQkFBQTtBQWFULFNBQVMsYUFBYSxTQUFpQixPQUFvQjtBQUNoRSxlQUFhLFNBQVMsTUFBTSxhQUFhO0FBQUcsYUFBVztBQUN2RCxlQUFhLFNBQVMsTUFBTSxXQUFXO0FBQUcsYUFBVztBQUNyRCxJQUFFLFNBQVMsU0FBUyxNQUFNLFlBQVksS0FBSztBQUFHLGFBQVc7QUFDekQsSUFBRSxTQUFTLFNBQVMsTUFBTSxVQUFVLEtBQUs7QUFBRyxhQUFXO0FBQ3pEO0FBTGdCLE9BQUEsY0FBQSxjQUFBO0FBWVQsU0FBUyxlQUFlLFNBQXdCO0FBQ3JELFFBQU0sU0FBUyxDQUFDO0FBQ2hCLFNBQU8sZ0JBQWdCLGVBQWUsT0FBTztBQUFHLGFBQVc7QUFDM0QsU0FBTyxjQUFjLGVBQWUsT0FBTztBQUFHLGFBQVc7QUFDekQsU0FBTyxhQUFhLEVBQUUsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUFHLGFBQVc7QUFDakUsU0FBTyxXQUFXLEVBQUUsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUNqRCxTQUFPO0FBQ1Q7QUFQZ0IsT0FBQSxnQkFBQSxnQkFBQTtBQWNULFNBQVMsWUFBWSxNQUFZLFVBQVUsaUJBQWlCO0FBQ2pFLGVBQWEsU0FBUyxLQUFLLGFBQWE7QUFBRyxhQUFXO0FBQ3RELGVBQWEsU0FBUyxLQUFLLGNBQWM7QUFBRyxhQUFXO0FBQ3ZELGVBQWEsU0FBUyxLQUFLLGNBQWM7QUFBRyxhQUFXO0FBQ3ZELElBQUUsU0FBUyxTQUFTLEtBQUssWUFBWSxLQUFLO0FBQUcsYUFBVztBQUN4RCxJQUFFLFNBQVMsU0FBUyxLQUFLLGFBQWEsS0FBSztBQUFHLGFBQVc7QUFDekQsSUFBRSxTQUFTLFNBQVMsS0FBSyxhQUFhLEtBQUs7QUFBRyxhQUFXO0FBQzNEO0FBUGdCLE9BQUEsYUFBQSxhQUFBO0FBY1QsU0FBUywwQkFBMEIsU0FBbUM7QUFDM0UsUUFBTSxnQkFBZ0IsRUFBRSxTQUFTLFNBQVMsS0FBSztBQUMvQyxRQUFNLGdCQUFnQixFQUFFLFNBQVMsV0FBVyxhQUFhLEtBQUs7QUFDOUQsUUFBTSxnQkFBZ0IsRUFBRSxTQUFTLFdBQVcsYUFBYSxLQUFLO0FBQzlELFNBQU8sRUFBRSxlQUFlLGVBQWUsY0FBYztBQUN2RDtBQUxnQixPQUFBLDJCQUFBLDJCQUFBO0FDdEtoQixJQUFNLDBCQUEwQjtBQWN6QixJQUFNLFdBQU4sTUFBTSxVQUFTO0VBbkJ0QixPQW1Cc0I7QUFBQSxXQUFBLE1BQUEsVUFBQTtFQUFBOztFQUVwQixDQUFTLENBQUMsSUFBSTs7Ozs7O0VBTWQ7Ozs7O0VBTUE7O0VBR0EsWUFBWSxVQUFvQixTQUFpQjtBQUMvQyxtQkFBZSxRQUFRO0FBQ3ZCLFNBQUssQ0FBQyxJQUFJO0FBQ1YsU0FBSyxRQUFRLElBQUksTUFBYyxFQUFFLDBCQUEwQixLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ25FLGFBQVNBLEtBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxRQUFRQSxLQUFJLEdBQUdBLE1BQUs7QUFDakQsVUFBSSxFQUFFLHlCQUF5QixLQUFLLENBQUMsR0FBR0EsRUFBQyxJQUFJLEdBQUc7QUFDOUMsYUFBSyxNQUFNQSxFQUFDLElBQUksRUFBRSxhQUFhLEVBQUUseUJBQXlCLEtBQUssQ0FBQyxHQUFHQSxFQUFDLENBQUM7TUFDdkU7SUFDRjtBQUNBLFNBQUssU0FBUyxJQUFJLE1BQWMsRUFBRSx5QkFBeUIsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3ZFLGFBQVNBLEtBQUksR0FBRyxJQUFJLEtBQUssT0FBTyxRQUFRQSxLQUFJLEdBQUdBLE1BQUs7QUFDbEQsWUFBTSxZQUFZLEVBQUUsK0JBQStCLEtBQUssQ0FBQyxHQUFHQSxFQUFDO0FBQzdELFVBQUksY0FBYyxHQUFHO0FBQ25CLGFBQUssT0FBT0EsRUFBQyxJQUFJLEVBQUUsYUFBYSxTQUFTO01BQzNDLE9BQU87QUFDTCxhQUFLLE9BQU9BLEVBQUMsSUFBSTtNQUNuQjtJQUNGO0VBQ0Y7Ozs7RUFNQSxJQUFJLE9BQXNCO0FBQ3hCLFVBQU0sTUFBTSxFQUFFLGtCQUFrQixLQUFLLENBQUMsQ0FBQztBQUN2QyxRQUFJLFFBQVEsRUFBRyxRQUFPO0FBQ3RCLFdBQU8sRUFBRSxhQUFhLEdBQUc7RUFDM0I7Ozs7RUFLQSxJQUFJLGFBQXFCO0FBQ3ZCLFdBQU8sRUFBRSx5QkFBeUIsS0FBSyxDQUFDLENBQUM7RUFDM0M7Ozs7OztFQU9BLElBQUksV0FBb0M7QUFDdEMsTUFBRSwyQkFBMkIsS0FBSyxDQUFDLENBQUM7QUFDcEMsVUFBTSxTQUFTLEVBQUUsU0FBUyxpQkFBaUIsS0FBSztBQUNoRCxRQUFJLFdBQVcsRUFBRyxRQUFPO0FBQ3pCLFdBQU8sMEJBQTBCLGtCQUFrQixXQUFXO0VBQ2hFOzs7O0VBS0EsSUFBSSxhQUFxQjtBQUN2QixXQUFPLEtBQUssT0FBTyxTQUFTO0VBQzlCOzs7O0VBS0EsSUFBSSxhQUFxQjtBQUN2QixXQUFPLEVBQUUseUJBQXlCLEtBQUssQ0FBQyxDQUFDO0VBQzNDOzs7O0VBS0EsZUFBZSxXQUFrQztBQUMvQyxVQUFNLFNBQVMsS0FBSyxPQUFPLFFBQVEsU0FBUztBQUM1QyxXQUFPLFdBQVcsS0FBSyxTQUFTO0VBQ2xDOzs7O0VBS0EsZUFBZSxTQUFnQztBQUM3QyxXQUFPLEtBQUssT0FBTyxPQUFPLEtBQUs7RUFDakM7Ozs7RUFLQSxjQUFjLE1BQWNFLFFBQStCO0FBQ3pELFVBQU0sYUFBYSxFQUFFLGdCQUFnQixJQUFJO0FBQ3pDLFVBQU0sY0FBYyxFQUFFLFFBQVEsYUFBYSxDQUFDO0FBQzVDLE1BQUUsYUFBYSxNQUFNLGFBQWEsYUFBYSxDQUFDO0FBQ2hELFVBQU0sU0FBUyxFQUFFLDZCQUE2QixLQUFLLENBQUMsR0FBRyxhQUFhLFlBQVlBLFNBQVEsSUFBSSxDQUFDO0FBQzdGLE1BQUUsTUFBTSxXQUFXO0FBQ25CLFdBQU8sVUFBVTtFQUNuQjs7OztFQUtBLElBQUksZ0JBQXdCO0FBQzFCLFdBQU8sRUFBRSwwQkFBMEIsS0FBSyxDQUFDLENBQUM7RUFDNUM7Ozs7RUFLQSxjQUFjLFFBQStCO0FBQzNDLFVBQU1DLFFBQU8sRUFBRSx5QkFBeUIsS0FBSyxDQUFDLEdBQUcsTUFBTTtBQUN2RCxXQUFPQSxRQUFPLEVBQUUsYUFBYUEsS0FBSSxJQUFJO0VBQ3ZDOzs7Ozs7RUFPQSxnQkFBZ0IsUUFBeUI7QUFDdkMsV0FBTyxFQUFFLGdDQUFnQyxLQUFLLENBQUMsR0FBRyxNQUFNLElBQUksT0FBTztFQUNyRTs7OztFQUtBLGtCQUFrQixRQUF5QjtBQUN6QyxXQUFPLEVBQUUsa0NBQWtDLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPO0VBQ3ZFOzs7Ozs7RUFPQSxJQUFJLGFBQXVCO0FBQ3pCLE1BQUUsNkJBQTZCLEtBQUssQ0FBQyxDQUFDO0FBQ3RDLFVBQU0sUUFBUSxFQUFFLFNBQVMsaUJBQWlCLEtBQUs7QUFDL0MsVUFBTSxTQUFTLEVBQUUsU0FBUyxrQkFBa0IsYUFBYSxLQUFLO0FBQzlELFVBQU0sU0FBUyxJQUFJLE1BQWMsS0FBSztBQUV0QyxRQUFJLFFBQVEsR0FBRztBQUNiLFVBQUksVUFBVTtBQUNkLGVBQVNILEtBQUksR0FBR0EsS0FBSSxPQUFPQSxNQUFLO0FBQzlCLGVBQU9BLEVBQUMsSUFBSSxFQUFFLFNBQVMsU0FBUyxLQUFLO0FBQ3JDLG1CQUFXO01BQ2I7SUFDRjtBQUVBLFdBQU87RUFDVDs7OztFQUtBLFNBQVMsV0FBNkI7QUFDcEMsTUFBRSwyQkFBMkIsS0FBSyxDQUFDLEdBQUcsU0FBUztBQUMvQyxVQUFNLFFBQVEsRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBQy9DLFVBQU0sU0FBUyxFQUFFLFNBQVMsa0JBQWtCLGFBQWEsS0FBSztBQUM5RCxVQUFNLFNBQVMsSUFBSSxNQUFjLEtBQUs7QUFFdEMsUUFBSSxRQUFRLEdBQUc7QUFDYixVQUFJLFVBQVU7QUFDZCxlQUFTQSxLQUFJLEdBQUdBLEtBQUksT0FBT0EsTUFBSztBQUM5QixlQUFPQSxFQUFDLElBQUksRUFBRSxTQUFTLFNBQVMsS0FBSztBQUNyQyxtQkFBVztNQUNiO0lBQ0Y7QUFFQSxXQUFPO0VBQ1Q7Ozs7RUFLQSxVQUFVLFNBQWlCLFFBQXdCO0FBQ2pELFdBQU8sRUFBRSx3QkFBd0IsS0FBSyxDQUFDLEdBQUcsU0FBUyxNQUFNO0VBQzNEOzs7Ozs7Ozs7Ozs7Ozs7OztFQWtCQSxrQkFBa0IsU0FBMkM7QUFDM0QsVUFBTSxVQUFVLEVBQUUsMkJBQTJCLEtBQUssQ0FBQyxHQUFHLE9BQU87QUFDN0QsUUFBSSxRQUFTLFFBQU8sSUFBSSxrQkFBa0IsVUFBVSxTQUFTLElBQUk7QUFDakUsV0FBTztFQUNUOzs7Ozs7RUFPQSxhQUFhLEtBQUssT0FBcUQ7QUFDckUsUUFBSUk7QUFDSixRQUFJLGlCQUFpQixZQUFZO0FBQy9CQSxnQkFBUztJQUVYLFdBQVcsV0FBVyxTQUFTLFNBQVMsTUFBTTtBQUM1QyxZQUFNQyxNQUFtQyxNQUFNLE9BQU8sYUFBYTtBQUNuRUQsZ0JBQVMsTUFBTUMsSUFBRyxTQUFTLEtBQUs7SUFDbEMsT0FBTztBQUNMLFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSztBQUVsQyxVQUFJLENBQUMsU0FBUyxJQUFHO0FBQ2YsY0FBTUMsUUFBTyxNQUFNLFNBQVMsS0FBSztBQUNqQyxjQUFNLElBQUksTUFBTSxvQ0FBb0MsU0FBUyxNQUFNOztFQUFRQSxLQUFJLEVBQUU7TUFDbkY7QUFFQSxZQUFNLFlBQVksU0FBUyxNQUFNO0FBQ2pDLFVBQUk7QUFDRkYsa0JBQVMsTUFBTSxZQUFZLGlCQUFpQixRQUFRO01BQ3RELFNBQVMsUUFBUTtBQUNmLGdCQUFRLE1BQU0sa0NBQWtDLE1BQU07QUFDdEQsZ0JBQVEsTUFBTSwyQ0FBMkM7QUFFekRBLGtCQUFTLElBQUksV0FBVyxNQUFNLFVBQVUsWUFBWSxDQUFDO01BQ3ZEO0lBQ0Y7QUFFQSxVQUFNLE1BQU0sTUFBTSxFQUFFLHNCQUFzQkEsU0FBUSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3JFLFdBQU8sVUFBUyxvQkFBb0IsS0FBSyxFQUFFLE1BQU0sTUFBTSxDQUFDO0VBQzFEO0VBRUEsT0FBZSxvQkFBb0IsS0FBMEIsRUFBRSxLQUFLLEdBQWdDO0FBQ2xHLFVBQU0sY0FBYyxPQUFPLEtBQUssR0FBRztBQUNuQyxVQUFNLGVBQWUsWUFBWSxLQUFLLENBQUMsUUFBUSx3QkFBd0IsS0FBSyxHQUFHLEtBQzdFLENBQUMsSUFBSSxTQUFTLG1CQUFtQixDQUFDO0FBQ3BDLFFBQUksQ0FBQyxjQUFjO0FBQ2YsY0FBUSxJQUFJO0VBQTJELEtBQUssVUFBVSxhQUFhLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDN0csWUFBTSxJQUFJLE1BQU0sWUFBWSxPQUFPLGFBQWEsTUFBTSxrREFBa0Q7SUFDNUc7QUFDQSxVQUFNLGtCQUFrQixJQUFJLFlBQVksRUFBRTtBQUMxQyxXQUFPLElBQUksVUFBUyxVQUFVLGVBQWU7RUFDL0M7Ozs7O0VBTUEsT0FBTyxTQUFTLFlBQTBDO0FBQ3hELFVBQU0sTUFBTSxFQUFFLHNCQUFzQixZQUFZLEVBQUUsV0FBVyxNQUFNLENBQUM7QUFDcEUsV0FBTyxVQUFTLG9CQUFvQixLQUFLLEVBQUUsTUFBTSxLQUFLLENBQUM7RUFDekQ7QUFDRjtBQ3ZSQSxlQUFlRyxRQUFPLFlBQVksQ0FBQyxHQUFHO0FBQ3BDLE1BQUk7QUFnQk4sTUFBSSxTQUFTO0FBS2IsTUFBSSxxQkFBcUIsT0FBTyxVQUFVO0FBRTFDLE1BQUksd0JBQXdCLE9BQU8scUJBQXFCO0FBSXhELE1BQUksc0JBQXNCLE9BQU8sV0FBVyxZQUFZLFFBQVEsVUFBVSxRQUFRLFFBQVEsUUFBUTtBQUVsRyxNQUFJLHFCQUFxQjtBQUd2QixVQUFNLEVBQUMsZUFBQUMsZUFBYSxJQUFJLE1BQU0sT0FBTyxRQUFRO0FBQ2pCLFFBQUksVUFBVUEsZUFBYyxZQUFZLEdBQUc7RUFDekU7QUFLQSxTQUFPLCtCQUErQjtBQUV0QyxTQUFPLDBCQUEwQjtBQUVqQyxTQUFPLHFCQUFxQjtBQUU1QixTQUFPLHVCQUF1QjtBQUc5QixNQUFJLGFBQWEsQ0FBQztBQUVsQixNQUFJLGNBQWM7QUFFbEIsTUFBSSxRQUFRLHVCQUFBLENBQUMsUUFBUSxZQUFZO0FBQy9CLFVBQU07RUFDUixHQUZZLE9BQUE7QUFJWixNQUFJLGNBQWMsWUFBWTtBQUc5QixNQUFJLGtCQUFrQjtBQUV0QixXQUFTLFdBQVcsTUFBTTtBQUN4QixRQUFJLE9BQU8sWUFBWSxHQUFHO0FBQ3hCLGFBQU8sT0FBTyxZQUFZLEVBQUUsTUFBTSxlQUFlO0lBQ25EO0FBQ0EsV0FBTyxrQkFBa0I7RUFDM0I7QUFMUyxTQUFBLFlBQUEsWUFBQTtBQVFULE1BQUksV0FBVztBQUVmLE1BQUkscUJBQXFCO0FBR3ZCLFFBQUksS0FBSyxRQUFRLElBQUk7QUFDckIsUUFBSSxZQUFZLFdBQVcsT0FBTyxHQUFHO0FBQ25DLHdCQUFrQixRQUFRLE1BQU0sRUFBRSxRQUFRLFFBQVEsS0FBSyxFQUFFLGNBQWMsV0FBVyxDQUFDLElBQUk7SUFDekY7QUFFQSxpQkFBYSx1QkFBQSxDQUFBLGFBQVk7QUFFdkIsaUJBQVcsVUFBVSxRQUFRLElBQUksSUFBSSxJQUFJLFFBQVEsSUFBSTtBQUNyRCxVQUFJLE1BQU0sR0FBRyxhQUFhLFFBQVE7QUFDbEMsYUFBTztJQUNULEdBTGEsWUFBQTtBQU1iLGdCQUFZLHVCQUFBLE9BQU8sVUFBVUosVUFBUyxTQUFTO0FBRTdDLGlCQUFXLFVBQVUsUUFBUSxJQUFJLElBQUksSUFBSSxRQUFRLElBQUk7QUFDckQsVUFBSSxNQUFNLEdBQUcsYUFBYSxVQUFVQSxVQUFTLFNBQVksTUFBTTtBQUMvRCxhQUFPO0lBQ1QsR0FMWSxXQUFBO0FBT1osUUFBSSxRQUFRLEtBQUssU0FBUyxHQUFHO0FBQzNCLG9CQUFjLFFBQVEsS0FBSyxDQUFDLEVBQUUsUUFBUSxPQUFPLEdBQUc7SUFDbEQ7QUFDQSxpQkFBYSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBQ2pDLFlBQVEsdUJBQUEsQ0FBQyxRQUFRLFlBQVk7QUFDM0IsY0FBUSxXQUFXO0FBQ25CLFlBQU07SUFDUixHQUhRLE9BQUE7RUFJVixXQUdJLHNCQUFzQix1QkFBdUI7QUFDL0MsUUFBSTtBQUNGLHdCQUFrQixJQUFJLElBQUksS0FBSyxXQUFXLEVBQUU7SUFDOUMsUUFBUTtJQUFDO0FBQ1Q7QUFFRSxVQUFJLHVCQUF1QjtBQUN6QixxQkFBYSx1QkFBQSxDQUFBLFFBQU87QUFDbEIsY0FBSSxNQUFNLElBQUksZUFBQTtBQUNkLGNBQUksS0FBSyxPQUFPLEtBQUssS0FBSztBQUMxQixjQUFJLGVBQWU7QUFDbkIsY0FBSSxLQUFLLElBQUk7QUFDYixpQkFBTyxJQUFJOztZQUF1QyxJQUFJO1VBQVM7UUFDakUsR0FOYSxZQUFBO01BT2Y7QUFDQSxrQkFBWSx1QkFBQSxPQUFNLFFBQU87QUFLdkIsWUFBSSxVQUFVLEdBQUcsR0FBRztBQUNsQixpQkFBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsZ0JBQUksTUFBTSxJQUFJLGVBQUE7QUFDZCxnQkFBSSxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3pCLGdCQUFJLGVBQWU7QUFDbkIsZ0JBQUksU0FBUyxNQUFNO0FBQ2pCLGtCQUFJLElBQUksVUFBVSxPQUFRLElBQUksVUFBVSxLQUFLLElBQUksVUFBVztBQUUxRCx3QkFBUSxJQUFJLFFBQVE7QUFDcEI7Y0FDRjtBQUNBLHFCQUFPLElBQUksTUFBTTtZQUNuQjtBQUNBLGdCQUFJLFVBQVU7QUFDZCxnQkFBSSxLQUFLLElBQUk7VUFDZixDQUFDO1FBQ0g7QUFDQSxZQUFJLFdBQVcsTUFBTSxNQUFNLEtBQUs7VUFDOUIsYUFBYTtRQUNmLENBQUM7QUFDRCxZQUFJLFNBQVMsSUFBSTtBQUNmLGlCQUFPLFNBQVMsWUFBWTtRQUM5QjtBQUNBLGNBQU0sSUFBSSxNQUFNLFNBQVMsU0FBUyxRQUFRLFNBQVMsR0FBRztNQUN4RCxHQTdCWSxXQUFBO0lBOEJkO0VBQ0YsT0FBTztFQUFDO0FBRVIsTUFBSSxNQUFNLFFBQVEsSUFBSSxLQUFLLE9BQU87QUFFbEMsTUFBSSxNQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU87QUFZcEMsTUFBSSxtQkFBbUIsQ0FBQztBQUV4QixNQUFJO0FBUUosTUFBSSxRQUFRO0FBS1osTUFBSTtBQUtBLE1BQUksWUFBWSx1QkFBQSxDQUFBLGFBQVksU0FBUyxXQUFXLFNBQVMsR0FBekMsV0FBQTtBQVNwQixNQUFJLHFCQUFxQjtBQUd6QixNQUFJO0FBRUosTUFBOEIsT0FBa0MsUUFBbUMsUUFBb0MsU0FBb0MsUUFBb0MsU0FBc0MsU0FBc0M7QUFHM1IsTUFBc0MsUUFDSDtBQUVWLE1BQUk7QUFFN0IsTUFBSSxxQkFBcUI7QUFFekIsV0FBUyxvQkFBb0I7QUFDM0IsUUFBSSxJQUFJLFdBQVc7QUFDbkIsV0FBTyxPQUFPLElBQUksUUFBUSxJQUFJLFVBQVUsQ0FBQztBQUN6QyxXQUFPLFFBQVEsSUFBSSxTQUFTLElBQUksV0FBVyxDQUFDO0FBQzVDLFdBQU8sUUFBUSxJQUFJLFNBQVMsSUFBSSxXQUFXLENBQUM7QUFDNUMsV0FBTyxTQUFTLElBQUksVUFBVSxJQUFJLFlBQVksQ0FBQztBQUMvQyxXQUFPLFFBQVEsSUFBSSxTQUFTLElBQUksV0FBVyxDQUFDO0FBQzVDLFdBQU8sU0FBUyxJQUFJLFVBQVUsSUFBSSxZQUFZLENBQUM7QUFDL0MsV0FBTyxTQUFTLElBQUksVUFBVSxJQUFJLGFBQWEsQ0FBQztBQUNoRCxXQUFPLFNBQVMsSUFBSSxVQUFVLElBQUksYUFBYSxDQUFDO0FBQ2hELFdBQU8sUUFBUSxJQUFJLFNBQVMsSUFBSSxjQUFjLENBQUM7QUFDL0MsV0FBTyxTQUFTLElBQUksVUFBVSxJQUFJLGVBQWUsQ0FBQztBQUNsRCxXQUFPLGdCQUFnQixJQUFJLGlCQUFpQixJQUFJLFNBQVMsQ0FBQztBQUMxRCxtQkFBZTtFQUNqQjtBQWRTLFNBQUEsbUJBQUEsbUJBQUE7QUFvQlQsV0FBUyxhQUFhO0FBQ3BCLFFBQUksT0FBTyxZQUFZLEdBQUc7QUFDeEIsbUJBQWEsT0FBTyxZQUFZO0lBQ2xDLE9BQU87QUFDTCxVQUFJLGlCQUFpQixPQUFPLGdCQUFnQixLQUFLO0FBQ25CLG1CQUFhLElBQUksWUFBWSxPQUFPO1FBQ2hFLFdBQVcsaUJBQWlCOzs7Ozs7UUFNNUIsV0FBVztNQUNiLENBQUM7SUFDSDtBQUNBLHNCQUFrQjtFQUNwQjtBQWhCUyxTQUFBLFlBQUEsWUFBQTtBQXNCVCxNQUFJLGtCQUFrQixDQUFDO0FBRXZCLFdBQVMsU0FBUztBQUNoQixRQUFJLE9BQU8sUUFBUSxHQUFHO0FBQ3BCLFVBQUksT0FBTyxPQUFPLFFBQVEsS0FBSyxXQUFZLFFBQU8sUUFBUSxJQUFJLENBQUUsT0FBTyxRQUFRLENBQUU7QUFDakYsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRO0FBQzlCLG9CQUFZLE9BQU8sUUFBUSxFQUFFLE1BQU0sQ0FBQztNQUN0QztJQUNGO0FBRUEseUJBQXFCLFNBQVM7RUFDaEM7QUFUUyxTQUFBLFFBQUEsUUFBQTtBQVdULFdBQVMsY0FBYztBQUNyQix5QkFBcUI7QUFDckIseUJBQXFCLGVBQWU7QUFFcEMsZ0JBQVksbUJBQW1CLEVBQUU7QUFFakMseUJBQXFCLFdBQVc7RUFDbEM7QUFQUyxTQUFBLGFBQUEsYUFBQTtBQVNULFdBQVMsVUFBVTtFQUFDO0FBQVgsU0FBQSxTQUFBLFNBQUE7QUFFVCxXQUFTLFVBQVU7QUFFakIsUUFBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixVQUFJLE9BQU8sT0FBTyxTQUFTLEtBQUssV0FBWSxRQUFPLFNBQVMsSUFBSSxDQUFFLE9BQU8sU0FBUyxDQUFFO0FBQ3BGLGFBQU8sT0FBTyxTQUFTLEVBQUUsUUFBUTtBQUMvQixxQkFBYSxPQUFPLFNBQVMsRUFBRSxNQUFNLENBQUM7TUFDeEM7SUFDRjtBQUVBLHlCQUFxQixVQUFVO0VBQ2pDO0FBVlMsU0FBQSxTQUFBLFNBQUE7QUFZMkIsV0FBUyxNQUFNLE1BQU07QUFDdkQsV0FBTyxTQUFTLElBQUksSUFBSTtBQUN4QixXQUFPLGFBQWEsT0FBTztBQUczQixRQUFJLElBQUk7QUFDUixZQUFRO0FBQ1IsWUFBUTtBQWFzQixRQUFJLElBQUksSUFBSSxZQUFZLGFBQWEsSUFBSTtBQUN2RSx5QkFBcUIsQ0FBQztBQUl0QixVQUFNO0VBQ1I7QUExQjZDLFNBQUEsT0FBQSxPQUFBO0FBNEI3QyxNQUFJO0FBRUosV0FBUyxpQkFBaUI7QUFDeEIsUUFBSSxPQUFPLFlBQVksR0FBRztBQUN4QixhQUFPLFdBQVcsc0JBQXNCO0lBQzFDO0FBRUEsV0FBTyxJQUFJLElBQUksd0JBQXdCLFlBQVksR0FBRyxFQUFFO0VBQzFEO0FBTlMsU0FBQSxnQkFBQSxnQkFBQTtBQVFULFdBQVMsY0FBYyxNQUFNO0FBQzNCLFFBQUksUUFBUSxrQkFBa0IsWUFBWTtBQUN4QyxhQUFPLElBQUksV0FBVyxVQUFVO0lBQ2xDO0FBQ0EsUUFBSSxZQUFZO0FBQ2QsYUFBTyxXQUFXLElBQUk7SUFDeEI7QUFHQSxVQUFNO0VBQ1I7QUFWUyxTQUFBLGVBQUEsZUFBQTtBQVlULGlCQUFlLGNBQWMsWUFBWTtBQUV2QyxRQUFJLENBQUMsWUFBWTtBQUVmLFVBQUk7QUFDRixZQUFJLFdBQVcsTUFBTSxVQUFVLFVBQVU7QUFDekMsZUFBTyxJQUFJLFdBQVcsUUFBUTtNQUNoQyxRQUFRO01BQUM7SUFDWDtBQUVBLFdBQU8sY0FBYyxVQUFVO0VBQ2pDO0FBWGUsU0FBQSxlQUFBLGVBQUE7QUFhZixpQkFBZSx1QkFBdUIsWUFBWSxTQUFTO0FBQ3pELFFBQUk7QUFDRixVQUFJQSxVQUFTLE1BQU0sY0FBYyxVQUFVO0FBQzNDLFVBQUlLLFlBQVcsTUFBTSxZQUFZLFlBQVlMLFNBQVEsT0FBTztBQUM1RCxhQUFPSztJQUNULFNBQVMsUUFBUTtBQUNmLFVBQUksMENBQTBDLE1BQU0sRUFBRTtBQUN0RCxZQUFNLE1BQU07SUFDZDtFQUNGO0FBVGUsU0FBQSx3QkFBQSx3QkFBQTtBQVdmLGlCQUFlLGlCQUFpQkwsU0FBUSxZQUFZLFNBQVM7QUFDM0QsUUFBSSxDQUFDQSxXQUFVLENBQUMsVUFBVSxVQUFVLEtBQUssQ0FBQyxxQkFBcUI7QUFDN0QsVUFBSTtBQUNGLFlBQUksV0FBVyxNQUFNLFlBQVk7VUFDL0IsYUFBYTtRQUNmLENBQUM7QUFDRCxZQUFJLHNCQUFzQixNQUFNLFlBQVkscUJBQXFCLFVBQVUsT0FBTztBQUNsRixlQUFPO01BQ1QsU0FBUyxRQUFRO0FBR2YsWUFBSSxrQ0FBa0MsTUFBTSxFQUFFO0FBQzlDLFlBQUksMkNBQTJDO01BQ2pEO0lBQ0Y7QUFDQSxXQUFPLHVCQUF1QixZQUFZLE9BQU87RUFDbkQ7QUFoQmUsU0FBQSxrQkFBQSxrQkFBQTtBQWtCZixXQUFTLGlCQUFpQjtBQUV4QixXQUFPO01BQ0wsT0FBTztNQUNQLDBCQUEwQjtNQUMxQixXQUFXLElBQUksTUFBTSxhQUFhLFVBQVU7TUFDNUMsWUFBWSxJQUFJLE1BQU0sYUFBYSxVQUFVO0lBQy9DO0VBQ0Y7QUFSUyxTQUFBLGdCQUFBLGdCQUFBO0FBWVQsaUJBQWUsYUFBYTtBQUlnQixhQUFTLGdCQUFnQkssV0FBVWIsU0FBUTtBQUNuRixvQkFBY2EsVUFBUztBQUN2QixvQkFBYyxnQkFBZ0IsYUFBYSxJQUFJO0FBQy9DLFVBQUlDLFlBQVcsa0JBQWtCZCxPQUFNO0FBQ3ZDLFVBQUljLFVBQVMsZUFBZTtBQUMxQiwyQkFBbUJBLFVBQVMsY0FBYyxPQUFPLGdCQUFnQjtNQUNuRTtBQUNBLHNCQUFnQixhQUFhLE1BQU07QUFDbkMsV0FBSyxLQUFLO0FBQ1YsaUJBQVc7QUFDWCxzQkFBZ0IsS0FBSyxZQUFZLDBCQUEwQixDQUFDO0FBQzVELHdCQUFrQixXQUFXO0FBQzdCLGFBQU87SUFDVDtBQWJtRCxXQUFBLGlCQUFBLGlCQUFBO0FBZW5ELGFBQVMsMkJBQTJCQyxTQUFRO0FBRzFDLGFBQU8sZ0JBQWdCQSxRQUFPLFVBQVUsR0FBR0EsUUFBTyxRQUFRLENBQUM7SUFDN0Q7QUFKUyxXQUFBLDRCQUFBLDRCQUFBO0FBS1QsUUFBSUMsUUFBTyxlQUFlO0FBTzFCLFFBQUksT0FBTyxpQkFBaUIsR0FBRztBQUM3QixhQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxlQUFPLGlCQUFpQixFQUFFQSxPQUFNLENBQUMsS0FBSyxTQUFTO0FBQzdDLGtCQUFRLGdCQUFnQixLQUFLLElBQUksQ0FBQztRQUNwQyxDQUFDO01BQ0gsQ0FBQztJQUNIO0FBQ0EsdUJBQW1CLGVBQWU7QUFDbEMsUUFBSSxTQUFTLE1BQU0saUJBQWlCLFlBQVksZ0JBQWdCQSxLQUFJO0FBQ3BFLFFBQUksVUFBVSwyQkFBMkIsTUFBTTtBQUMvQyxXQUFPO0VBQ1Q7QUExQ2UsU0FBQSxZQUFBLFlBQUE7RUE4Q2YsTUFBTSxXQUFXO0lBM2JqQixPQTJiaUI7QUFBQSxhQUFBLE1BQUEsWUFBQTtJQUFBO0lBQ2YsT0FBSztJQUNMLFlBQVksUUFBUTtBQUNsQixXQUFLLFVBQVUsZ0NBQWdDLE1BQU07QUFDckQsV0FBSyxTQUFTO0lBQ2hCO0VBQ0Y7QUFFQSxNQUFJLE1BQU0sQ0FBQztBQUVYLE1BQUksMkJBQTJCLG9CQUFJLElBQUksQ0FBQyxDQUFDO0FBRXpDLE1BQUksYUFBYTtJQUNmLElBQUksS0FBSyxTQUFTO0FBQ2hCLFVBQUksTUFBTSxJQUFJLE9BQU87QUFDckIsVUFBSSxDQUFDLEtBQUs7QUFDUixjQUFNLElBQUksT0FBTyxJQUFJLElBQUksWUFBWSxPQUFPO1VBQzFDLFNBQVM7VUFDVCxXQUFXO1FBQ2IsQ0FBQztNQUNIO0FBQ0EsVUFBSSxDQUFDLHlCQUF5QixJQUFJLE9BQU8sR0FBRztBQUkxQyxZQUFJLFdBQVc7TUFDakI7QUFDQSxhQUFPO0lBQ1Q7RUFDRjtBQUVBLE1BQUksK0JBQStCLENBQUM7QUFFcEMsTUFBSSxtQkFBbUIsdUJBQUEsQ0FBQSxlQUFjLGVBQWUsV0FBVyxZQUFZLElBQUksR0FBeEQsa0JBQUE7QUFFdkIsTUFBSSxtQkFBbUIsdUJBQUEsQ0FBQSxlQUFjLGVBQWUsV0FBVyxZQUFZLElBQUksR0FBeEQsa0JBQUE7QUFFdkIsTUFBSSxtQkFBbUIsdUJBQUEsQ0FBQSxlQUFjLGVBQWUsU0FBUyxZQUFZLElBQUksR0FBdEQsa0JBQUE7QUFFdkIsTUFBSSxtQkFBbUIsdUJBQUEsQ0FBQSxlQUFjLGVBQWUsU0FBUyxZQUFZLElBQUksR0FBdEQsa0JBQUE7QUFFdkIsTUFBSSxtQkFBbUIsdUJBQUEsQ0FBQSxlQUFjLGVBQWUsWUFBWSxZQUFZLElBQUksR0FBekQsa0JBQUE7QUFFdkIsTUFBSSxtQkFBbUIsdUJBQUEsQ0FBQSxlQUFjLGVBQWUsVUFBVSxZQUFZLElBQUksR0FBdkQsa0JBQUE7QUFFdkIsTUFBSSxvQkFBb0IsdUJBQUEsQ0FBQyxZQUFZLFVBQVUsZUFBZSxXQUFXLFlBQVksT0FBTyxJQUFJLEdBQXhFLG1CQUFBO0FBRXhCLE1BQUksb0JBQW9CLHVCQUFBLENBQUMsWUFBWSxVQUFVLGVBQWUsV0FBVyxZQUFZLE9BQU8sSUFBSSxHQUF4RSxtQkFBQTtBQUV4QixNQUFJLG9CQUFvQix1QkFBQSxDQUFDLFlBQVksVUFBVSxlQUFlLFNBQVMsWUFBWSxPQUFPLElBQUksR0FBdEUsbUJBQUE7QUFFeEIsTUFBSSxvQkFBb0IsdUJBQUEsQ0FBQyxZQUFZLFVBQVUsZUFBZSxTQUFTLFlBQVksT0FBTyxJQUFJLEdBQXRFLG1CQUFBO0FBRXhCLE1BQUksb0JBQW9CLHVCQUFBLENBQUMsWUFBWSxVQUFVLGVBQWUsWUFBWSxZQUFZLE9BQU8sSUFBSSxHQUF6RSxtQkFBQTtBQUV4QixNQUFJLG9CQUFvQix1QkFBQSxDQUFDLFlBQVksVUFBVSxlQUFlLFVBQVUsWUFBWSxPQUFPLElBQUksR0FBdkUsbUJBQUE7QUFFeEIsTUFBSSx1QkFBdUIsdUJBQUEsQ0FBQSxjQUFhO0FBQ3RDLFdBQU8sVUFBVSxTQUFTLEdBQUc7QUFFM0IsZ0JBQVUsTUFBTSxFQUFFLE1BQU07SUFDMUI7RUFDRixHQUwyQixzQkFBQTtBQU8zQixNQUFJLGFBQWEsQ0FBQztBQUVsQixNQUFJLGVBQWUsdUJBQUEsQ0FBQSxPQUFNLFdBQVcsS0FBSyxFQUFFLEdBQXhCLGNBQUE7QUFFbkIsTUFBSSxZQUFZLENBQUM7QUFFakIsTUFBSSxjQUFjLHVCQUFBLENBQUEsT0FBTSxVQUFVLEtBQUssRUFBRSxHQUF2QixhQUFBO0FBRWxCLE1BQUksY0FBYyxPQUFPLGVBQWUsY0FBYyxJQUFJLFlBQUEsSUFBYztBQUV4RSxNQUFJLGdCQUFnQix1QkFBQSxDQUFDLGFBQWEsS0FBSyxnQkFBZ0IsY0FBYztBQUNuRSxRQUFJLFNBQVMsTUFBTTtBQUNuQixRQUFJLFVBQVcsUUFBTztBQUt0QixXQUFPLFlBQVksR0FBRyxLQUFLLEVBQUUsT0FBTyxRQUFTLEdBQUU7QUFDL0MsV0FBTztFQUNULEdBVG9CLGVBQUE7QUFvQlosTUFBSSxvQkFBb0IsdUJBQUEsQ0FBQyxhQUFhLE1BQU0sR0FBRyxnQkFBZ0IsY0FBYztBQUNuRixRQUFJLFNBQVMsY0FBYyxhQUFhLEtBQUssZ0JBQWdCLFNBQVM7QUFFdEUsUUFBSSxTQUFTLE1BQU0sTUFBTSxZQUFZLFVBQVUsYUFBYTtBQUMxRCxhQUFPLFlBQVksT0FBTyxZQUFZLFNBQVMsS0FBSyxNQUFNLENBQUM7SUFDN0Q7QUFDQSxRQUFJLE1BQU07QUFDVixXQUFPLE1BQU0sUUFBUTtBQUtuQixVQUFJLEtBQUssWUFBWSxLQUFLO0FBQzFCLFVBQUksRUFBRSxLQUFLLE1BQU07QUFDZixlQUFPLE9BQU8sYUFBYSxFQUFFO0FBQzdCO01BQ0Y7QUFDQSxVQUFJLEtBQUssWUFBWSxLQUFLLElBQUk7QUFDOUIsV0FBSyxLQUFLLFFBQVEsS0FBSztBQUNyQixlQUFPLE9BQU8sY0FBZSxLQUFLLE9BQU8sSUFBSyxFQUFFO0FBQ2hEO01BQ0Y7QUFDQSxVQUFJLEtBQUssWUFBWSxLQUFLLElBQUk7QUFDOUIsV0FBSyxLQUFLLFFBQVEsS0FBSztBQUNyQixjQUFPLEtBQUssT0FBTyxLQUFPLE1BQU0sSUFBSztNQUN2QyxPQUFPO0FBQ0wsY0FBTyxLQUFLLE1BQU0sS0FBTyxNQUFNLEtBQU8sTUFBTSxJQUFNLFlBQVksS0FBSyxJQUFJO01BQ3pFO0FBQ0EsVUFBSSxLQUFLLE9BQU87QUFDZCxlQUFPLE9BQU8sYUFBYSxFQUFFO01BQy9CLE9BQU87QUFDTCxZQUFJLEtBQUssS0FBSztBQUNkLGVBQU8sT0FBTyxhQUFhLFFBQVMsTUFBTSxJQUFLLFFBQVMsS0FBSyxJQUFLO01BQ3BFO0lBQ0Y7QUFDQSxXQUFPO0VBQ1QsR0FwQ2dDLG1CQUFBO0FBc0NoQyxNQUFJLG9CQUFvQix1QkFBQSxDQUFBUixZQUFVO0FBQ2hDLFFBQUksU0FBUztBQUNiLFFBQUksTUFBTTtBQUNWLGFBQVMsUUFBUTtBQUNmLGFBQU9BLFFBQU8sUUFBUTtJQUN4QjtBQUZTLFdBQUEsT0FBQSxPQUFBO0FBR1QsYUFBUyxTQUFTO0FBQ2hCLFVBQUksTUFBTTtBQUNWLFVBQUksTUFBTTtBQUNWLGFBQU8sR0FBRztBQUNSLFlBQUksT0FBT0EsUUFBTyxRQUFRO0FBQzFCLGdCQUFTLE9BQU8sT0FBTztBQUN2QixlQUFPO0FBQ1AsWUFBSSxFQUFFLE9BQU8sS0FBTTtNQUNyQjtBQUNBLGFBQU87SUFDVDtBQVZTLFdBQUEsUUFBQSxRQUFBO0FBV1QsYUFBUyxZQUFZO0FBQ25CLFVBQUksTUFBTSxPQUFPO0FBQ2pCLGdCQUFVO0FBQ1YsYUFBTyxrQkFBa0JBLFNBQVEsU0FBUyxLQUFLLEdBQUc7SUFDcEQ7QUFKUyxXQUFBLFdBQUEsV0FBQTtBQUtULGFBQVMsZ0JBQWdCO0FBQ3ZCLFVBQUlTLFNBQVEsT0FBTztBQUNuQixVQUFJLE1BQU0sQ0FBQztBQUNYLGFBQU9BLFNBQVMsS0FBSSxLQUFLLFVBQVUsQ0FBQztBQUNwQyxhQUFPO0lBQ1Q7QUFMUyxXQUFBLGVBQUEsZUFBQTtBQU11QixhQUFTLE9BQU9DLFlBQVcsU0FBUztBQUNsRSxVQUFJQSxXQUFXLE9BQU0sSUFBSSxNQUFNLE9BQU87SUFDeEM7QUFGeUMsV0FBQSxRQUFBLFFBQUE7QUFHekMsUUFBSVYsbUJBQWtCLFlBQVksUUFBUTtBQUN4QyxVQUFJLGdCQUFnQixZQUFZLE9BQU8sZUFBZUEsU0FBUSxVQUFVO0FBQ3hFLGFBQU8sY0FBYyxXQUFXLEdBQUcscUJBQXFCO0FBQ3hEQSxnQkFBUyxJQUFJLFdBQVcsY0FBYyxDQUFDLENBQUM7QUFDeEMsWUFBTUEsUUFBTztJQUNmLE9BQU87QUFDTCxVQUFJLFlBQVksSUFBSSxZQUFZLElBQUksV0FBV0EsUUFBTyxTQUFTLEdBQUcsRUFBRSxDQUFDLEVBQUUsTUFBTTtBQUM3RSxVQUFJLG1CQUFtQixVQUFVLENBQUMsS0FBSyxjQUFjLFVBQVUsQ0FBQyxLQUFLO0FBQ3JFLGFBQU8sQ0FBQyxrQkFBa0IsK0JBQStCO0FBR3pELGFBQU9BLFFBQU8sQ0FBQyxNQUFNLEdBQUcscUNBQXFDO0FBQzdELGVBQVM7QUFDVCxVQUFJLGVBQWUsT0FBTztBQUUxQixZQUFNLFNBQVM7QUFDZixVQUFJRCxRQUFPLFVBQVU7QUFDckIsYUFBT0EsVUFBUyxVQUFVO0lBQzVCO0FBQ0EsUUFBSSxnQkFBZ0I7TUFDbEIsZUFBZSxDQUFDO01BQ2hCLFlBQVksb0JBQUksSUFBQTtNQUNoQixhQUFhLG9CQUFJLElBQUE7TUFDakIsY0FBYyxDQUFDO0lBQ2pCO0FBQ0EsUUFBSSx1QkFBdUI7QUFDM0IsUUFBSSxxQkFBcUI7QUFDekIsUUFBSSwwQkFBMEI7QUFDOUIsUUFBSSwwQkFBMEI7QUFDOUIsUUFBSSwyQkFBMkI7QUFDL0IsUUFBSSxrQkFBa0I7QUFDdEIsUUFBSSwyQkFBMkI7QUFDL0IsUUFBSSwyQkFBMkI7QUFDL0IsV0FBTyxTQUFTLEtBQUs7QUFDbkIsVUFBSSxpQkFBaUIsTUFBTTtBQUMzQixVQUFJLGlCQUFpQixPQUFPO0FBQzVCLFVBQUksbUJBQW1CLHNCQUFzQjtBQUMzQyxzQkFBYyxhQUFhLE9BQU87QUFDbEMsc0JBQWMsY0FBYyxPQUFPO0FBQ25DLHNCQUFjLFlBQVksT0FBTztBQUNqQyxzQkFBYyxhQUFhLE9BQU87TUFDcEMsV0FBVyxtQkFBbUIsb0JBQW9CO0FBQ2hELHNCQUFjLGdCQUFnQixjQUFjO01BQzlDLFdBQVcsbUJBQW1CLHlCQUF5QjtBQUNyRCxZQUFJLFFBQVEsT0FBTztBQUNuQixlQUFPLFNBQVM7QUFDZCxjQUFJLFVBQVUsVUFBVTtBQUN4QixjQUFJWSxTQUFRLE9BQU87QUFDbkIsY0FBSUEsU0FBUSxpQkFBaUI7QUFDM0IsMEJBQWMsV0FBVyxJQUFJLE9BQU87VUFDdEM7UUFDRjtNQUNGLFdBQVcsbUJBQW1CLHlCQUF5QjtBQUNyRCxZQUFJLFFBQVEsT0FBTztBQUNuQixlQUFPLFNBQVM7QUFDZCxjQUFJLFVBQVUsVUFBVTtBQUN4QixjQUFJLFVBQVUsVUFBVTtBQUN4QixjQUFJQSxTQUFRLE9BQU87QUFDbkIsZUFBS0EsU0FBUSw2QkFBNkIsMEJBQTBCO0FBQ2xFLDBCQUFjLFlBQVksSUFBSSxPQUFPO1VBQ3ZDO1FBQ0Y7TUFDRixXQUFXLG1CQUFtQiwwQkFBMEI7QUFDdEQsc0JBQWMsZUFBZSxjQUFjO01BQzdDLE9BQU87QUFFTCxrQkFBVTtNQUNaO0lBQ0Y7QUFDQSxXQUFPO0VBQ1QsR0FyR3dCLG1CQUFBO0FBMEdoQixXQUFTLFNBQVMsS0FBSyxPQUFPLE1BQU07QUFDMUMsUUFBSSxLQUFLLFNBQVMsR0FBRyxFQUFHLFFBQU87QUFDL0IsWUFBUSxNQUFNO01BQ2IsS0FBSztBQUNKLGVBQU8sTUFBTSxHQUFHO01BRWpCLEtBQUs7QUFDSixlQUFPLE1BQU0sR0FBRztNQUVqQixLQUFLO0FBQ0osZUFBTyxrQkFBbUIsT0FBUSxLQUFLLENBQUM7TUFFekMsS0FBSztBQUNKLGVBQU8sa0JBQW1CLE9BQVEsS0FBSyxDQUFDO01BRXpDLEtBQUs7QUFDSixlQUFPLGtCQUFtQixPQUFRLEtBQUssQ0FBQztNQUV6QyxLQUFLO0FBQ0osZUFBTyxrQkFBbUIsT0FBUSxLQUFLLENBQUM7TUFFekMsS0FBSztBQUNKLGVBQU8sa0JBQW1CLE9BQVEsS0FBSyxDQUFDO01BRXpDLEtBQUs7QUFDSixlQUFPLGtCQUFtQixPQUFRLEtBQUssQ0FBQztNQUV6QztBQUNDLGNBQU0sOEJBQThCLElBQUksRUFBRTtJQUM1QztFQUNGO0FBOUJpQixTQUFBLFVBQUEsVUFBQTtBQWdDakIsTUFBSSxTQUFTLHVCQUFBLENBQUNaLE9BQU1hLFNBQVEsU0FBUztBQUNuQyxRQUFJLE1BQU07TUFDUixVQUFVO01BQ1YsTUFBQWI7TUFDQSxTQUFTO01BQ1QsUUFBUTtJQUNWO0FBQ0EsU0FBSyxpQkFBaUJBLEtBQUksSUFBSTtBQUM5QixRQUFJYSxXQUFVLFFBQVc7QUFDdkIsV0FBSyxtQkFBbUJBLE9BQU0sSUFBSTtJQUNwQztBQUNBLFdBQU87RUFDVCxHQVphLFFBQUE7QUFjYixNQUFJLE9BQU87SUFDVCxrQkFBa0IsQ0FBQztJQUNuQixvQkFBb0IsQ0FBQztJQUNyQixPQUFPO0FBQ0wsYUFBTyxZQUFZLEdBQUcsV0FBVztJQUNuQztFQUNGO0FBRUEsTUFBSSxlQUFlO0FBRW5CLE1BQUksY0FBYyx1QkFBQSxDQUFDLE1BQU0sY0FBYyxLQUFLLEtBQUssT0FBTyxTQUFTLElBQUksV0FBbkQsYUFBQTtBQUVsQixNQUFJLFlBQVksdUJBQUEsQ0FBQSxTQUFRO0FBRXRCLFFBQUksb0JBQW9CO0FBSXRCLGFBQU8sUUFBUSxNQUFNLENBQUM7SUFDeEI7QUFDQSxRQUFJLE1BQU07QUFFVixRQUFJLE1BQU0sTUFBTSxZQUFZLE1BQU0sRUFBRTtBQUNwQyxtQkFBZTtBQUNmLFFBQUksYUFBYSxFQUFFLFFBQVE7QUFDM0IsV0FBTztFQUNULEdBZGdCLFdBQUE7QUFnQmhCLE1BQUksZ0JBQWdCLHVCQUFBLENBQUEsWUFBVyxDQUFFLG1CQUFtQixlQUFlLDRCQUE0QixnQkFBZ0IsY0FBYyxlQUFlLHNCQUFzQix3QkFBd0IsbUJBQW1CLHFCQUFxQixrQkFBa0IsaUJBQWlCLGlCQUFpQixjQUFlLEVBQUUsU0FBUyxPQUFPLEtBQUssUUFBUSxXQUFXLFdBQVcsR0FBdFUsZUFBQTtBQUVwQixNQUFJLHVCQUF1Qix1QkFBQSxDQUFBLFFBQU87QUFDaEMsVUFBTSxJQUFJLElBQUk7QUFHZCxXQUFPLENBQUcsSUFBSSxNQUFPLEtBQUssS0FBSyxHQUFHLEdBQUcsR0FBSTtFQUMzQyxHQUwyQixzQkFBQTtBQU8zQixNQUFJLGdCQUFnQjtJQUNsQixLQUFLOztJQUVMLEtBQUs7O0lBRUwsS0FBSzs7SUFFTCxLQUFLOztJQUVMLEtBQUs7O0lBRUwsS0FBSztFQUNQO0FBRUEsTUFBSSxtQkFBbUIsdUJBQUEsQ0FBQSxVQUFTLHFCQUFxQixNQUFNLEtBQUssT0FBTyxDQUFBLFNBQVE7QUFDN0UsUUFBSSxPQUFPLGNBQWMsSUFBSTtBQUM3QixXQUFPO0VBQ1QsQ0FBQyxDQUFDLEdBSHFCLGtCQUFBO0FBS3ZCLE1BQUksMEJBQTBCLHVCQUFBLENBQUNDLE9BQU0sUUFBUTtBQUUzQyxRQUFJLFFBQVEsV0FBVztNQUFHO01BQUc7TUFBSTtNQUFLOztNQUN0QztNQUFHO01BQUc7TUFBRzs7TUFDVDtNQUdBLEdBQUcscUJBQXFCO1FBQUU7O1FBQzFCOztRQUNBLEdBQUcsaUJBQWlCLElBQUksTUFBTSxDQUFDLENBQUM7O1FBQ2hDLEdBQUcsaUJBQWlCLElBQUksQ0FBQyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQztNQUFFLENBQUM7O01BQ25EO01BQUc7OztNQUVIO01BQUc7TUFBRztNQUFLO01BQUc7TUFBSztNQUFHO01BQUc7TUFBRzs7O01BRTVCO01BQUc7TUFBRztNQUFLO01BQUc7SUFBQztBQUdmLFFBQUlyQixVQUFTLElBQUksWUFBWSxPQUFPLEtBQUs7QUFDekMsUUFBSWEsWUFBVyxJQUFJLFlBQVksU0FBU2IsU0FBUTtNQUM5QyxLQUFLO1FBQ0gsS0FBS3FCO01BQ1A7SUFDRixDQUFDO0FBQ0QsUUFBSSxjQUFjUixVQUFTLFFBQVEsR0FBRztBQUN0QyxXQUFPO0VBQ1QsR0ExQjhCLHlCQUFBO0FBNEI5QixNQUFJLGtCQUFrQixDQUFDO0FBRVUsTUFBSSxZQUFZLElBQUksWUFBWSxNQUFNO0lBQ3JFLFdBQVc7SUFDWCxXQUFXO0VBQ2IsQ0FBQztBQUVELE1BQUksb0JBQW9CLHVCQUFBLENBQUEsWUFBVztBQUNqQyxRQUFJUSxRQUFPLGdCQUFnQixPQUFPO0FBQ2xDLFFBQUksQ0FBQ0EsT0FBTTtBQUNxQixzQkFBZ0IsT0FBTyxJQUFJQSxRQUFPLFVBQVUsSUFBSSxPQUFPO0lBQ3ZGO0FBQ0EsV0FBT0E7RUFDVCxHQU53QixtQkFBQTtBQVF4QixNQUFJLGlCQUFpQix1QkFBQSxDQUFDLFFBQVEsVUFBVTtBQUN0QyxRQUFJLHFCQUFxQjtBQUN2QixlQUFTakIsS0FBSSxRQUFRQSxLQUFJLFNBQVMsT0FBT0EsTUFBSztBQUM1QyxZQUFJLE9BQU8sa0JBQWtCQSxFQUFDO0FBRTlCLFlBQUksTUFBTTtBQUNSLDhCQUFvQixJQUFJLE1BQU1BLEVBQUM7UUFDakM7TUFDRjtJQUNGO0VBQ0YsR0FWcUIsZ0JBQUE7QUFZckIsTUFBSTtBQUVKLE1BQUkscUJBQXFCLHVCQUFBLENBQUFpQixVQUFRO0FBRS9CLFFBQUksQ0FBQyxxQkFBcUI7QUFDeEIsNEJBQXNCLG9CQUFJLFFBQUE7QUFDMUIscUJBQWUsR0FBRyxVQUFVLE1BQU07SUFDcEM7QUFDQSxXQUFPLG9CQUFvQixJQUFJQSxLQUFJLEtBQUs7RUFDMUMsR0FQeUIsb0JBQUE7QUFTekIsTUFBSSxtQkFBbUIsQ0FBQztBQUV4QixNQUFJLG9CQUFvQix1QkFBQSxNQUFNO0FBRTVCLFFBQUksaUJBQWlCLFFBQVE7QUFDM0IsYUFBTyxpQkFBaUIsSUFBSTtJQUM5QjtBQUVBLFdBQU8sVUFBVSxNQUFNLEVBQUUsQ0FBQztFQUM1QixHQVB3QixtQkFBQTtBQVN4QixNQUFJLG9CQUFvQix1QkFBQSxDQUFDLEtBQUtBLFVBQVM7QUFDUCxjQUFVLElBQUksS0FBS0EsS0FBSTtBQUl2QixvQkFBZ0IsR0FBRyxJQUFJLFVBQVUsSUFBSSxHQUFHO0VBQ3hFLEdBTndCLG1CQUFBO0FBUUksTUFBSSxjQUFjLHVCQUFBLENBQUNBLE9BQU0sUUFBUTtBQUczRCxRQUFJLE1BQU0sbUJBQW1CQSxLQUFJO0FBQ2pDLFFBQUksS0FBSztBQUNQLGFBQU87SUFDVDtBQUVBLFFBQUksTUFBTSxrQkFBa0I7QUFFNUIsUUFBSTtBQUVGLHdCQUFrQixLQUFLQSxLQUFJO0lBQzdCLFNBQVNDLE1BQUs7QUFDWixVQUFJLEVBQUVBLGdCQUFlLFlBQVk7QUFDL0IsY0FBTUE7TUFDUjtBQUNBLFVBQUksVUFBVSx3QkFBd0JELE9BQU0sR0FBRztBQUMvQyx3QkFBa0IsS0FBSyxPQUFPO0lBQ2hDO0FBQ0Esd0JBQW9CLElBQUlBLE9BQU0sR0FBRztBQUNqQyxXQUFPO0VBQ1QsR0F0QjhDLGFBQUE7QUF3QjlDLE1BQUksWUFBWSx1QkFBQSxDQUFDLFNBQVMsWUFBWTtBQUNwQyxhQUFTLFdBQVcsU0FBUztBQUMzQixVQUFJLGNBQWMsT0FBTyxHQUFHO0FBQzFCO01BQ0Y7QUFDQSxVQUFJLFFBQVEsUUFBUSxPQUFPO0FBQzNCLFVBQUksT0FBTyxNQUFNLElBQUksWUFBWSxPQUFPO1FBQ3RDLFNBQVM7UUFDVCxXQUFXO01BQ2IsQ0FBQztBQUNELFVBQUksV0FBVyxJQUFJLE9BQU8sRUFBRSxTQUFTLEdBQUc7QUFDdEMsWUFBSSxPQUFPLFNBQVMsWUFBWTtBQUM5QixjQUFJLE9BQU8sRUFBRSxRQUFRLFlBQVksS0FBSztRQUN4QyxXQUFXLE9BQU8sU0FBUyxVQUFVO0FBQ25DLGNBQUksT0FBTyxFQUFFLFFBQVE7UUFDdkIsT0FBTztBQUNMLGNBQUksOEJBQThCLE9BQU8sTUFBTSxPQUFPLEtBQUssRUFBRTtRQUMvRDtNQUNGO0lBQ0Y7RUFDRixHQXBCZ0IsV0FBQTtBQXNCaUIsTUFBSSxrQkFBa0IsdUJBQUEsQ0FBQyxTQUFTRSxhQUFZLFlBQVk7QUFDdkYsUUFBSSxZQUFZLENBQUM7QUFDakIsYUFBUyxLQUFLLFNBQVM7QUFDckIsVUFBSSxRQUFRLFFBQVEsQ0FBQztBQUNyQixVQUFJLE9BQU8sU0FBUyxVQUFVO0FBRzVCLGdCQUFRLE1BQU07TUFDaEI7QUFDQSxVQUFJLE9BQU8sU0FBUyxVQUFVO0FBQzVCLGlCQUFTQTtNQUNYO0FBQ0EsZ0JBQVUsQ0FBQyxJQUFJO0lBQ2pCO0FBQ0EsY0FBVSxXQUFXLE9BQU87QUFDNUIsV0FBTztFQUNULEdBaEJ1RCxpQkFBQTtBQWtCdkQsTUFBSSxrQkFBa0IsdUJBQUEsQ0FBQSxZQUFXO0FBRy9CLFFBQUksV0FBVyxZQUFZLE9BQU87QUFDbEMsUUFBSSxDQUFDLFlBQVksU0FBUyxNQUFNO0FBQzlCLGFBQU87SUFDVDtBQUNBLFdBQU87RUFDVCxHQVJzQixpQkFBQTtBQVV0QixNQUFJLFVBQVUsdUJBQUEsQ0FBQyxLQUFLLEtBQUtDLFFBQU8sQ0FBQyxHQUFHLFlBQVksVUFBVTtBQUN4RCxRQUFJSCxRQUFPLGtCQUFrQixHQUFHO0FBQ2hDLFFBQUksTUFBTUEsTUFBSyxHQUFHRyxLQUFJO0FBQ3RCLGFBQVNDLFNBQVFDLE1BQUs7QUFDcEIsYUFBT0E7SUFDVDtBQUZTLFdBQUFELFVBQUEsU0FBQTtBQUdULFdBQU9BLFNBQVEsR0FBRztFQUNwQixHQVBjLFNBQUE7QUFTZCxNQUFJLFlBQVksdUJBQUEsTUFBTSw4QkFBOEIsR0FBcEMsV0FBQTtBQUVoQixNQUFJLGVBQWUsdUJBQUEsQ0FBQSxRQUFPLDJCQUEyQixHQUFHLEdBQXJDLGNBQUE7QUFFbkIsTUFBSSx1QkFBdUIsdUJBQUEsQ0FBQSxRQUFPLENBQUMsUUFBUUQsVUFBUztBQUNsRCxRQUFJLEtBQUssVUFBVTtBQUNuQixRQUFJO0FBQ0YsYUFBTyxRQUFRLEtBQUssS0FBS0EsS0FBSTtJQUMvQixTQUFTLEdBQUc7QUFDVixtQkFBYSxFQUFFO0FBS2YsVUFBSSxNQUFNLElBQUksRUFBRyxPQUFNO0FBQ3ZCLGdCQUFVLEdBQUcsQ0FBQztBQUlkLFVBQUksSUFBSSxDQUFDLEtBQUssSUFBSyxRQUFPO0lBQzVCO0VBQ0YsR0FqQjJCLHNCQUFBO0FBbUIzQixNQUFJLHNCQUFzQix1QkFBQSxDQUFDLFNBQVMsU0FBUyxVQUFVO0FBQ3JELFFBQUk7QUFDSixRQUFJLGdCQUFnQixPQUFPLEdBQUc7QUFDNUIsWUFBTSxZQUFZLE9BQU87SUFDM0IsV0FBVyxRQUFRLFdBQVcsU0FBUyxHQUFHO0FBRXhDLFlBQU0sWUFBWSxPQUFPLElBQUkscUJBQXFCLFFBQVEsTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0lBQ3pFO0FBQ0EsV0FBTztNQUNMO01BQ0EsTUFBTTtJQUNSO0VBQ0YsR0FaMEIscUJBQUE7QUFjMUIsTUFBSSxjQUFjLENBQUM7QUFFbkIsTUFBSSxnQkFBZ0IsdUJBQUEsQ0FBQSxPQUFNLFlBQVksS0FBSyxFQUFFLEdBQXpCLGVBQUE7QUFjWixNQUFJLGVBQWUsdUJBQUEsQ0FBQyxLQUFLLGdCQUFnQixjQUFjLE1BQU0sa0JBQWtCLFFBQVEsS0FBSyxnQkFBZ0IsU0FBUyxJQUFJLElBQXRHLGNBQUE7QUFNbEIsTUFBSSx3QkFBd0IsdUJBQUEsQ0FBQyxRQUFRLE9BQU8sU0FBUyxZQUFZLFdBQVc7QUFDbkYsUUFBSSxXQUFXLGtCQUFrQixNQUFNO0FBR3ZDLGFBQVMsYUFBYTtBQUVwQixVQUFJLFdBQVcsS0FBSyxJQUFJLEdBQUcsU0FBUyxXQUFXO0FBRS9DLFVBQUksYUFBYSxTQUFTLGFBQWEsWUFBWSxVQUFVLFNBQVMsYUFBYSxRQUFRLEdBQUcsUUFBUSxJQUFJO0FBRTFHLFVBQUksWUFBWSxTQUFTLFlBQVksVUFBVSxTQUFTO0FBQ3hELFVBQUksUUFBUTtBQUNWLGNBQU8sU0FBVyxDQUFFLElBQUk7QUFDeEIsMkJBQXFCLFNBQVcsTUFBUSxLQUFLLEdBQUcsVUFBVTtBQUMxRCwyQkFBcUIsU0FBVyxNQUFRLEtBQUssR0FBRyxTQUFTLFVBQVU7QUFDbkUsMkJBQXFCLFNBQVcsTUFBUSxLQUFLLEdBQUcsU0FBUztBQUN6RCwyQkFBcUIsU0FBVyxNQUFRLEtBQUssR0FBRyxTQUFTLFNBQVM7TUFDcEU7QUFDQSxVQUFJLFNBQVMsV0FBVztBQUN0QixrQkFBVSxLQUFLLFNBQVMsU0FBUztNQUNuQztBQU1BLFVBQUk7QUFDSixlQUFTLGNBQWMsS0FBSztBQUMxQixZQUFJLFdBQVcsb0JBQW9CLEdBQUcsRUFBRTtBQUN4QyxZQUFJLENBQUMsWUFBWSxZQUFZO0FBQzNCLHFCQUFXLFdBQVcsR0FBRztRQUMzQjtBQUNBLFlBQUksQ0FBQyxVQUFVO0FBQ2IscUJBQVcsY0FBYyxHQUFHO1FBQzlCO0FBQ0EsZUFBTztNQUNUO0FBVFMsYUFBQSxlQUFBLGVBQUE7QUFvQlQsVUFBSSxlQUFlO1FBQ2pCLElBQUksT0FBTyxNQUFNO0FBRWYsa0JBQVEsTUFBTTtZQUNiLEtBQUs7QUFDSixxQkFBTztZQUVSLEtBQUs7QUFDSixxQkFBTztVQUNUO0FBQ0EsY0FBSSxRQUFRLGVBQWUsQ0FBQyxZQUFZLElBQUksRUFBRSxNQUFNO0FBRWxELGdCQUFJLE1BQU0sWUFBWSxJQUFJO0FBQzFCLG1CQUFPO1VBQ1Q7QUFHQSxjQUFJLEVBQUUsUUFBUSxRQUFRO0FBQ3BCLGdCQUFJO0FBQ0osa0JBQU0sSUFBSSxJQUFJLElBQUlBLFVBQVM7QUFDekIsMkJBQWEsY0FBYyxJQUFJO0FBQy9CLHFCQUFPLFNBQVMsR0FBR0EsS0FBSTtZQUN6QjtVQUNGO0FBQ0EsaUJBQU8sTUFBTSxJQUFJO1FBQ25CO01BQ0Y7QUFDQSxVQUFJLFFBQVEsSUFBSSxNQUFNLENBQUMsR0FBRyxZQUFZO0FBQ3RDLGlDQUEyQixTQUFTO0FBQ3BDLFVBQUksT0FBTztRQUNULFdBQVcsSUFBSSxNQUFNLENBQUMsR0FBRyxVQUFVO1FBQ25DLFlBQVksSUFBSSxNQUFNLENBQUMsR0FBRyxVQUFVO1FBQ3BDLE9BQU87UUFDUCwwQkFBMEI7TUFDNUI7QUFDQSxlQUFTLGtCQUFrQixRQUFRLFVBQVU7QUFFM0MsdUJBQWUsV0FBVyxTQUFTLFNBQVM7QUFDNUMsd0JBQWdCLGdCQUFnQixTQUFTLFNBQVMsVUFBVTtBQUM1RCxZQUFJLENBQUMsTUFBTSxnQkFBZ0I7QUFDekIsaUNBQXVCO1FBQ3pCO0FBQ0EsaUJBQVMsU0FBUyxNQUFNLE1BQU07QUFDNUIsY0FBSSxPQUFPLENBQUM7QUFDWixjQUFJLFFBQVE7QUFDWixpQkFBTSxRQUFRLElBQUksU0FBUztBQUN6QixnQkFBSSxLQUFLLFFBQVEsTUFBTSxLQUFLLEtBQUssSUFBSTtBQUNuQyxtQkFBSyxLQUFLLE1BQU0sS0FBSztZQUN2QixPQUFPO0FBQ0w7WUFDRjtVQUNGO0FBQ0EsaUJBQU8sS0FBSyxLQUFLLEdBQUc7QUFDcEIsY0FBSSxPQUFPLElBQUksSUFBSSxVQUFVLElBQUk7QUFDakMscUJBQVcsS0FBSyxJQUFJLEtBQUssSUFBSTtRQUMvQjtBQWJTLGVBQUEsVUFBQSxVQUFBO0FBZVQsWUFBSSxvQkFBb0IsZUFBZTtBQUNyQyxjQUFJLFFBQVEsY0FBYyxnQkFBZ0I7QUFDMUMsY0FBSSxPQUFPLGNBQWMsZUFBZTtBQUN4QyxpQkFBTyxRQUFRLE1BQU07QUFDbkIsZ0JBQUksV0FBVyxhQUFhLEtBQUs7QUFDakMscUJBQVMsT0FBTyxRQUFRO0FBQ3hCLG9CQUFRLE9BQU8sUUFBUSxHQUFHLEtBQUssSUFBSTtVQUNyQztRQUNGO0FBQ0EsaUJBQVMsUUFBUSxNQUFNLE1BQU0sTUFBTTtBQUlqQyxjQUFJLFNBQVMsQ0FBQztBQUNkLGlCQUFPLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFDdkIsY0FBSSxRQUFRLFFBQVE7QUFDbEIsbUJBQU8sS0FBSyxNQUFNLEdBQUc7QUFDckIscUJBQVMsS0FBSyxNQUFNO0FBQ2xCLGtCQUFJLFFBQVEsS0FBSyxDQUFDLEVBQUUsTUFBTSxHQUFHLEVBQUUsSUFBSTtBQUNuQyxxQkFBTyxLQUFLLE1BQU0sUUFBUSxLQUFLLEVBQUUsQ0FBQztZQUNwQztVQUNGO0FBQ0EsY0FBSSxPQUFPLElBQUksTUFBTSxRQUFRLElBQUk7QUFDakMsd0JBQWMsSUFBSSxJQUFJLEtBQUssSUFBSTtRQUNqQztBQWZTLGVBQUEsU0FBQSxTQUFBO0FBZ0JULGlCQUFTLFFBQVEsZUFBZTtBQUM5QixjQUFJLEtBQUssV0FBVyxXQUFXLEdBQUc7QUFDaEMsZ0JBQUksUUFBUSxjQUFjLElBQUk7QUFDOUIsZ0JBQUksV0FBVyxhQUFhLEtBQUs7QUFHakMsZ0JBQUksUUFBUSxTQUFTLE1BQU0sTUFBTTtBQUNqQyxvQkFBUSxLQUFLLFFBQVEsYUFBYSxFQUFFLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDekQsbUJBQU8sY0FBYyxJQUFJO1VBQzNCO1FBQ0Y7QUFFQSxZQUFJLGNBQWMsY0FBYywwQkFBMEI7QUFDMUQsWUFBSSxhQUFhO0FBQ2YsY0FBSSxvQkFBb0I7QUFDdEIsd0JBQVk7VUFDZCxPQUFPO0FBQ0wsNEJBQWdCLEtBQUssV0FBVztVQUNsQztRQUNGO0FBQ0EsWUFBSSxPQUFPLGNBQWMsbUJBQW1CO0FBQzVDLFlBQUksTUFBTTtBQUNSLGNBQUksb0JBQW9CO0FBQ3RCLGlCQUFLO1VBQ1AsT0FBTztBQUVMLDBCQUFjLElBQUk7VUFDcEI7UUFDRjtBQUNBLGVBQU87TUFDVDtBQTdFUyxhQUFBLG1CQUFBLG1CQUFBO0FBOEVULFVBQUksTUFBTSxXQUFXO0FBQ25CLGdCQUFRLFlBQVk7QUFDbEIsY0FBSVg7QUFDSixjQUFJLGtCQUFrQixZQUFZLFFBQVE7QUFDeENBLHdCQUFXLElBQUksWUFBWSxTQUFTLFFBQVEsSUFBSTtVQUNsRCxPQUFPO0FBSUwsYUFBSSxFQUFDLFFBQVEsUUFBUSxVQUFBQSxVQUFRLElBQUksTUFBTSxZQUFZLFlBQVksUUFBUSxJQUFJO1VBQzdFO0FBQ0EsaUJBQU8sa0JBQWtCLFFBQVFBLFNBQVE7UUFDM0MsR0FBRztNQUNMO0FBQ0EsVUFBSSxTQUFTLGtCQUFrQixZQUFZLFNBQVMsU0FBUyxJQUFJLFlBQVksT0FBTyxNQUFNO0FBQzFGLFVBQUksV0FBVyxJQUFJLFlBQVksU0FBUyxRQUFRLElBQUk7QUFDcEQsYUFBTyxrQkFBa0IsUUFBUSxRQUFRO0lBQzNDO0FBN0tTLFdBQUEsWUFBQSxZQUFBO0FBaUxULFlBQVE7TUFDTixHQUFHO01BQ0gsT0FBTztRQUNMLGVBQWU7UUFDZixPQUFPLFNBQVM7TUFDbEI7SUFDRjtBQUVBLFFBQUksTUFBTSxXQUFXO0FBQ25CLGFBQU8sU0FBUyxjQUFjLE9BQU8sQ0FBQyxPQUFPLGNBQWMsTUFBTSxLQUFLLE1BQU0sbUJBQW1CLFdBQVcsT0FBTyxVQUFVLENBQUMsR0FBRyxRQUFRLFFBQVEsQ0FBQyxFQUFFLEtBQUssVUFBVTtJQUNuSztBQUNBLGFBQVMsY0FBYyxRQUFRLENBQUEsV0FBVSxtQkFBbUIsUUFBUSxPQUFPLFVBQVUsQ0FBQztBQUN0RixXQUFPLFdBQVc7RUFDcEIsR0FsTXFDLHVCQUFBO0FBb01yQyxNQUFJLGtCQUFrQix1QkFBQSxDQUFDLFNBQVNjLGFBQVk7QUFFMUMsYUFBUyxDQUFDLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxPQUFPLEdBQUc7QUFNOUMsWUFBTSxZQUFZLHVCQUFBLENBQUEsV0FBVTtBQUMxQixZQUFJLENBQUMsZ0JBQWdCLE1BQU0sR0FBRztBQUM1QixzQkFBWSxNQUFNLElBQUk7UUFDeEI7TUFDRixHQUprQixXQUFBO0FBS2xCLGdCQUFVLEdBQUc7QUFJYixZQUFNLGFBQWE7QUFDbkIsVUFBSSxPQUFPLFFBQVE7QUFDakIsa0JBQVUsVUFBVTtNQUN0QjtBQUNBLFVBQUksT0FBTyxZQUFZO0FBQ3JCLGtCQUFVLE1BQU07TUFDbEI7SUFDRjtFQUNGLEdBekJzQixpQkFBQTtBQTJCdEIsTUFBSSxZQUFZLHVCQUFBLE9BQU0sUUFBTztBQUMzQixRQUFJLGNBQWMsTUFBTSxVQUFVLEdBQUc7QUFDckMsV0FBTyxJQUFJLFdBQVcsV0FBVztFQUNuQyxHQUhnQixXQUFBO0FBUU4sV0FBUyxtQkFBbUJBLFVBQVNSLFNBQVE7SUFDckQsUUFBUTtJQUNSLFVBQVU7RUFDWixHQUFHUyxhQUFZUixTQUFRO0FBR3JCLFFBQUksTUFBTSxLQUFLLGlCQUFpQk8sUUFBTztBQUN2QyxRQUFJLEtBQUs7QUFFUCxVQUFJLENBQUNSLE9BQU0sUUFBUTtBQUNqQixZQUFJUyxhQUFZO0FBQ2QsaUJBQU8sT0FBT0EsYUFBWSxJQUFJLE9BQU87UUFDdkM7TUFDRixXQUFXLENBQUMsSUFBSSxRQUFRO0FBR3RCLFlBQUksU0FBUztBQUNiLHdCQUFnQixJQUFJLFNBQVNELFFBQU87TUFDdEM7QUFFQSxVQUFJUixPQUFNLFlBQVksSUFBSSxhQUFhLFVBQVU7QUFDL0MsWUFBSSxXQUFXO01BQ2pCO0FBQ0EsVUFBSTtBQUNKLFVBQUlDLFNBQVE7QUFDVixhQUFLLG1CQUFtQkEsT0FBTSxJQUFJO01BQ3BDO0FBQ0EsYUFBT0QsT0FBTSxZQUFZLFFBQVEsUUFBUSxJQUFJLElBQUk7SUFDbkQ7QUFFQSxVQUFNLE9BQU9RLFVBQVNQLFNBQVEsU0FBUztBQUN2QyxRQUFJLFdBQVdELE9BQU0sV0FBVyxXQUFXO0FBQzNDLFFBQUksU0FBU0EsT0FBTTtBQUVuQixhQUFTLGNBQWM7QUFFckIsVUFBSUMsU0FBUTtBQUNWLFlBQUksT0FBTyxrQkFBb0JBLFVBQVcsTUFBUSxLQUFLLENBQUM7QUFDeEQsWUFBSSxXQUFXLGtCQUFvQkEsVUFBVyxNQUFRLEtBQUssQ0FBQztBQUM1RCxZQUFJLFFBQVEsVUFBVTtBQUNwQixjQUFJLFVBQVUsTUFBTSxNQUFNLE1BQU0sT0FBTyxRQUFRO0FBQy9DLGlCQUFPRCxPQUFNLFlBQVksUUFBUSxRQUFRLE9BQU8sSUFBSTtRQUN0RDtNQUNGO0FBQ0EsVUFBSSxVQUFVLFdBQVdRLFFBQU87QUFDaEMsVUFBSVIsT0FBTSxXQUFXO0FBQ25CLGVBQU8sVUFBVSxPQUFPO01BQzFCO0FBRUEsVUFBSSxDQUFDLFlBQVk7QUFDZixjQUFNLElBQUksTUFBTSxHQUFHLE9BQU8sOEVBQThFO01BQzFHO0FBQ0EsYUFBTyxXQUFXLE9BQU87SUFDM0I7QUFuQlMsV0FBQSxhQUFBLGFBQUE7QUFxQlQsYUFBUyxhQUFhO0FBRXBCLFVBQUlBLE9BQU0sV0FBVztBQUNuQixlQUFPLFlBQVksRUFBRSxLQUFLLENBQUEsWUFBVyxzQkFBc0IsU0FBU0EsUUFBT1EsVUFBU0MsYUFBWVIsT0FBTSxDQUFDO01BQ3pHO0FBQ0EsYUFBTyxzQkFBc0IsWUFBWSxHQUFHRCxRQUFPUSxVQUFTQyxhQUFZUixPQUFNO0lBQ2hGO0FBTlMsV0FBQSxZQUFBLFlBQUE7QUFRVCxhQUFTLGFBQWEsU0FBUztBQUM3QixVQUFJLElBQUksUUFBUTtBQUNkLHdCQUFnQixTQUFTTyxRQUFPO01BQ2xDLFdBQVdDLGFBQVk7QUFDckIsZUFBTyxPQUFPQSxhQUFZLE9BQU87TUFDbkM7QUFDQSxVQUFJLFVBQVU7SUFDaEI7QUFQUyxXQUFBLGNBQUEsY0FBQTtBQVFULFFBQUlULE9BQU0sV0FBVztBQUNuQixhQUFPLFdBQVcsRUFBRSxLQUFLLENBQUEsWUFBVztBQUNsQyxxQkFBYSxPQUFPO0FBQ3BCLGVBQU87TUFDVCxDQUFDO0lBQ0g7QUFDQSxpQkFBYSxXQUFXLENBQUM7QUFDekIsV0FBTztFQUNUO0FBL0VtQixTQUFBLG9CQUFBLG9CQUFBO0FBaUZuQixNQUFJLHlCQUF5Qix1QkFBQSxNQUFNO0FBQ2pDLGFBQVMsQ0FBQyxTQUFTLEtBQUssS0FBSyxPQUFPLFFBQVEsR0FBRyxHQUFHO0FBQ2hELFVBQUksTUFBTSxTQUFTLEdBQUc7QUFDcEIsWUFBSSxRQUFRLG9CQUFvQixTQUFTLElBQUksRUFBRTtBQUMvQyxZQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sVUFBVTtBQUU3QjtRQUNGO0FBQ0EsWUFBSSxPQUFPLFNBQVMsWUFBWTtBQUNBLGdCQUFNLFFBQVEsWUFBWSxPQUFPLE1BQU0sR0FBRztRQUMxRSxXQUFXLE9BQU8sU0FBUyxVQUFVO0FBQ25DLGdCQUFNLFFBQVE7UUFDaEIsT0FBTztBQUNMLGdCQUFNLElBQUksTUFBTSx3QkFBd0IsT0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFO1FBQ3JFO01BQ0Y7SUFDRjtFQUNGLEdBakI2Qix3QkFBQTtBQW1CN0IsTUFBSSxrQkFBa0I7QUFFdEIsTUFBSSx3QkFBd0I7QUFFNUIsTUFBSSxzQkFBc0IsdUJBQUEsQ0FBQSxPQUFNO0FBQzlCO0FBQ0EsV0FBTyx3QkFBd0IsSUFBSSxlQUFlO0FBQ2xELFFBQUksbUJBQW1CLEdBQUc7QUFDeEIsVUFBSSx1QkFBdUI7QUFDekIsWUFBSSxXQUFXO0FBQ2YsZ0NBQXdCO0FBQ3hCLGlCQUFTO01BQ1g7SUFDRjtFQUNGLEdBVjBCLHFCQUFBO0FBWTFCLE1BQUksbUJBQW1CLHVCQUFBLENBQUEsT0FBTTtBQUMzQjtBQUNBLFdBQU8sd0JBQXdCLElBQUksZUFBZTtFQUNwRCxHQUh1QixrQkFBQTtBQUt2QixNQUFJLGFBQWEsdUJBQUEsWUFBWTtBQUMzQixRQUFJLENBQUMsaUJBQWlCLFFBQVE7QUFDNUIsNkJBQXVCO0FBQ3ZCO0lBQ0Y7QUFDQSxxQkFBaUIsWUFBWTtBQUU3QixhQUFTLE9BQU8sa0JBQWtCO0FBQ2hDLFlBQU0sbUJBQW1CLEtBQUs7UUFDNUIsV0FBVztRQUNYLFFBQVE7UUFDUixVQUFVO1FBQ1YsZ0JBQWdCO01BQ2xCLENBQUM7SUFDSDtBQUVBLDJCQUF1QjtBQUN2Qix3QkFBb0IsWUFBWTtFQUNsQyxHQWxCaUIsWUFBQTtBQW9CakIsTUFBSSxnQkFBZ0I7QUFNWixXQUFTLFNBQVMsS0FBSyxPQUFPLE9BQU8sTUFBTTtBQUNqRCxRQUFJLEtBQUssU0FBUyxHQUFHLEVBQUcsUUFBTztBQUMvQixZQUFRLE1BQU07TUFDYixLQUFLO0FBQ0osY0FBTSxHQUFHLElBQUk7QUFDYjtNQUVELEtBQUs7QUFDSixjQUFNLEdBQUcsSUFBSTtBQUNiO01BRUQsS0FBSztBQUNKLDJCQUFvQixPQUFRLEtBQUssR0FBRyxLQUFLO0FBQ3pDO01BRUQsS0FBSztBQUNKLDJCQUFvQixPQUFRLEtBQUssR0FBRyxLQUFLO0FBQ3pDO01BRUQsS0FBSztBQUNKLDJCQUFvQixPQUFRLEtBQUssR0FBRyxPQUFPLEtBQUssQ0FBQztBQUNqRDtNQUVELEtBQUs7QUFDSiwyQkFBb0IsT0FBUSxLQUFLLEdBQUcsS0FBSztBQUN6QztNQUVELEtBQUs7QUFDSiwyQkFBb0IsT0FBUSxLQUFLLEdBQUcsS0FBSztBQUN6QztNQUVELEtBQUs7QUFDSiwyQkFBb0IsT0FBUSxLQUFLLEdBQUcsS0FBSztBQUN6QztNQUVEO0FBQ0MsY0FBTSw4QkFBOEIsSUFBSSxFQUFFO0lBQzVDO0VBQ0Y7QUF0Q2lCLFNBQUEsVUFBQSxVQUFBO0FBd0NqQixNQUFJLGlCQUFpQixJQUFJLFlBQVksT0FBTztJQUMxQyxTQUFTO0lBQ1QsV0FBVztFQUNiLEdBQUcsSUFBSTtBQUVQLE1BQUksZ0JBQWdCO0FBRXBCLE1BQUksZUFBZTtBQUVuQixNQUFJLG1CQUFtQixJQUFJLFlBQVksT0FBTztJQUM1QyxTQUFTO0lBQ1QsV0FBVztFQUNiLEdBQUcsS0FBSztBQUVSLE1BQUksZ0JBQWdCLElBQUksWUFBWSxPQUFPO0lBQ3pDLFNBQVM7SUFDVCxXQUFXO0VBQ2IsR0FBRyxDQUFDO0FBRUosTUFBSSxhQUFhLHVCQUFBLE1BQU0sTUFBTSxFQUFFLEdBQWQsWUFBQTtBQUVqQixhQUFXLE1BQU07QUFFakIsTUFBSSxhQUFhLHVCQUFBOzs7OztJQUlqQjtLQUppQixZQUFBO0FBTWpCLE1BQUksYUFBYSx1QkFBQSxDQUFBLFNBQVE7QUFDdkIsUUFBSSxjQUFjLFdBQVcsT0FBTztBQUNwQyxRQUFJLFNBQVUsT0FBTyxjQUFjLFNBQVMsUUFBUztBQUNyRCxRQUFJO0FBRUYsaUJBQVcsS0FBSyxLQUFLO0FBRXJCLHdCQUFrQjtBQUNsQixhQUFPO0lBQ1QsU0FBUyxHQUFHO0lBQUM7RUFDZixHQVZpQixZQUFBO0FBWWpCLE1BQUksMEJBQTBCLHVCQUFBLENBQUEsa0JBQWlCO0FBQzdDLFFBQUksVUFBVSxPQUFPO0FBRXJCLHVCQUFtQjtBQXFCbkIsUUFBSSxjQUFjLFdBQVc7QUFDN0IsUUFBSSxnQkFBZ0IsYUFBYTtBQUMvQixhQUFPO0lBQ1Q7QUFJQSxhQUFTLFVBQVUsR0FBRyxXQUFXLEdBQUcsV0FBVyxHQUFHO0FBQ2hELFVBQUksb0JBQW9CLFdBQVcsSUFBSSxNQUFLO0FBRzVDLDBCQUFvQixLQUFLLElBQUksbUJBQW1CLGdCQUFnQixTQUFTO0FBQ3pFLFVBQUksVUFBVSxLQUFLLElBQUksYUFBYSxZQUFZLEtBQUssSUFBSSxlQUFlLGlCQUFpQixHQUFHLEtBQUssQ0FBQztBQUNsRyxVQUFJLGNBQWMsV0FBVyxPQUFPO0FBQ3BDLFVBQUksYUFBYTtBQUNmLGVBQU87TUFDVDtJQUNGO0FBQ0EsV0FBTztFQUNULEdBM0M4Qix5QkFBQTtBQTZDOUIsMEJBQXdCLE1BQU07QUFFOUIsTUFBSSxZQUFZLHVCQUFBLENBQUEsT0FBTSxJQUFOLFdBQUE7QUFFaEIsWUFBVSxNQUFNO0FBRWhCLE1BQUksWUFBWTtBQUVoQixNQUFJLFlBQVk7QUFFaEIsTUFBSSxxQkFBcUIsdUJBQUEsQ0FBQSxRQUFRLE1BQU0sYUFBYSxNQUFNLFlBQWEsTUFBTSxPQUFPLEdBQUcsR0FBOUQsb0JBQUE7QUFFekIsV0FBUyxTQUFTLElBQUksUUFBUSxRQUFRLFdBQVc7QUFDL0MsYUFBUyxtQkFBbUIsTUFBTTtBQUNsQyxXQUFPO0VBQ1Q7QUFIUyxTQUFBLFVBQUEsVUFBQTtBQUtULFdBQVMsTUFBTTtBQUVmLE1BQUksbUJBQW1CLENBQUUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFFO0FBRXRDLE1BQUksWUFBWSx1QkFBQSxDQUFDLFFBQVEsU0FBUztBQUNoQyxRQUFJLFNBQVMsaUJBQWlCLE1BQU07QUFDcEMsUUFBSSxTQUFTLEtBQUssU0FBUyxJQUFJO0FBQzdCLE9BQUMsV0FBVyxJQUFJLE1BQU0sS0FBSyxrQkFBa0IsTUFBTSxDQUFDO0FBQ3BELGFBQU8sU0FBUztJQUNsQixPQUFPO0FBQ0wsYUFBTyxLQUFLLElBQUk7SUFDbEI7RUFDRixHQVJnQixXQUFBO0FBVWhCLE1BQUksWUFBWSx1QkFBQSxDQUFDLElBQUksS0FBSyxRQUFRLFNBQVM7QUFFekMsUUFBSSxNQUFNO0FBQ1YsYUFBU2YsS0FBSSxHQUFHQSxLQUFJLFFBQVFBLE1BQUs7QUFDL0IsVUFBSSxNQUFNLGtCQUFtQixPQUFRLEtBQUssQ0FBQztBQUMzQyxVQUFJLE1BQU0sa0JBQW9CLE1BQVEsS0FBTyxLQUFLLENBQUM7QUFDbkQsYUFBTztBQUNQLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxLQUFLO0FBQzVCLGtCQUFVLElBQUksT0FBTyxNQUFNLENBQUMsQ0FBQztNQUMvQjtBQUNBLGFBQU87SUFDVDtBQUNBLHVCQUFvQixRQUFTLEtBQUssR0FBRyxHQUFHO0FBQ3hDLFdBQU87RUFDVCxHQWRnQixXQUFBO0FBZ0JoQixZQUFVLE1BQU07QUFFaEIsV0FBUywwQkFBMEIsY0FBYyxnQkFBZ0I7QUFDL0QsUUFBSSxPQUFPLG9CQUFvQjtBQUM3QixZQUFNLFVBQVUsYUFBYSxjQUFjO0FBQzNDLGFBQU8sbUJBQW1CLFNBQVMsaUJBQWlCLENBQUM7SUFDdkQ7RUFDRjtBQUxTLFNBQUEsMkJBQUEsMkJBQUE7QUFPVCxXQUFTLDRCQUE0QixvQkFBb0IsT0FBTyxLQUFLLFFBQVEsZUFBZTtBQUMxRixVQUFNLG9CQUFvQixLQUFLO0FBQy9CLFVBQU1GLFVBQVMsT0FBTyxxQkFBcUIsT0FBTztNQUNoRDtNQUNBO0lBQ0YsQ0FBQztBQUNELFFBQUksT0FBT0EsWUFBVyxVQUFVO0FBQzlCLGVBQVMsZUFBZUEsUUFBTyxRQUFRLEtBQUs7QUFDNUMsb0JBQWNBLFNBQVEsb0JBQW9CLGlCQUFpQjtJQUM3RCxPQUFPO0FBQ0wsZUFBUyxlQUFlLEdBQUcsS0FBSztJQUNsQztFQUNGO0FBWlMsU0FBQSw2QkFBQSw2QkFBQTtBQWNULFdBQVMsK0JBQStCLGVBQWUsVUFBVTtBQUMvRCxRQUFJLE9BQU8seUJBQXlCO0FBQ2xDLGFBQU8sT0FBTyx3QkFBd0I7UUFDcEM7UUFDQTtNQUNGLENBQUM7SUFDSDtBQUNBLFdBQU87RUFDVDtBQVJTLFNBQUEsZ0NBQUEsZ0NBQUE7QUFVVCxXQUFTLHFDQUFxQyxlQUFlO0FBQzNELFFBQUksT0FBTyw4QkFBOEI7QUFDdkMsYUFBTyxPQUFPLDZCQUE2QjtRQUN6QztNQUNGLENBQUM7SUFDSDtBQUNBLFdBQU87RUFDVDtBQVBTLFNBQUEsc0NBQUEsc0NBQUE7QUFTVCxNQUFJLDBCQUEwQjtBQUU5QixNQUFJLG1CQUFtQix1QkFBQSxNQUFNLGlCQUFpQiwwQkFBMEIsR0FBakQsa0JBQUE7QUFFdkIsTUFBSSxhQUFhLHVCQUFBLENBQUEsU0FBUTtBQUN2QixpQkFBYTtBQUNiLFFBQUksQ0FBQyxpQkFBaUIsR0FBRztBQUN2QixhQUFPLFFBQVEsSUFBSSxJQUFJO0FBQ3ZCLGNBQVE7SUFDVjtBQUNBLFVBQU0sTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDO0VBQ2xDLEdBUGlCLFlBQUE7QUFTakIsYUFBVyxNQUFNO0FBRXdCLE1BQUksU0FBUyx1QkFBQSxDQUFDLFFBQVEsYUFBYTtBQUMxRSxpQkFBYTtBQUNiLGVBQVcsTUFBTTtFQUNuQixHQUhzRCxRQUFBO0FBS3RELE1BQUksa0JBQWtCLHVCQUFBLENBQUEsTUFBSztBQU16QixRQUFJLGFBQWEsY0FBYyxLQUFLLFVBQVU7QUFDNUMsYUFBTztJQUNUO0FBQ0EsVUFBTSxHQUFHLENBQUM7RUFDWixHQVZzQixpQkFBQTtBQVl0QixNQUFJLGtCQUFrQix1QkFBQSxDQUFBLFFBQU87QUFDM0IsUUFBSSxNQUFNO0FBQ1YsYUFBU0UsS0FBSSxHQUFHQSxLQUFJLElBQUksUUFBUSxFQUFFQSxJQUFHO0FBS25DLFVBQUksSUFBSSxJQUFJLFdBQVdBLEVBQUM7QUFFeEIsVUFBSSxLQUFLLEtBQUs7QUFDWjtNQUNGLFdBQVcsS0FBSyxNQUFNO0FBQ3BCLGVBQU87TUFDVCxXQUFXLEtBQUssU0FBUyxLQUFLLE9BQU87QUFDbkMsZUFBTztBQUNQLFVBQUVBO01BQ0osT0FBTztBQUNMLGVBQU87TUFDVDtJQUNGO0FBQ0EsV0FBTztFQUNULEdBckJzQixpQkFBQTtBQXVCdEIsTUFBSSxvQkFBb0IsdUJBQUEsQ0FBQyxLQUFLLE1BQU0sUUFBUSxvQkFBb0I7QUFHOUQsUUFBSSxFQUFFLGtCQUFrQixHQUFJLFFBQU87QUFDbkMsUUFBSSxXQUFXO0FBQ2YsUUFBSSxTQUFTLFNBQVMsa0JBQWtCO0FBRXhDLGFBQVNBLEtBQUksR0FBR0EsS0FBSSxJQUFJLFFBQVEsRUFBRUEsSUFBRztBQUluQyxVQUFJLElBQUksSUFBSSxZQUFZQSxFQUFDO0FBQ3pCLFVBQUksS0FBSyxLQUFLO0FBQ1osWUFBSSxVQUFVLE9BQVE7QUFDdEIsYUFBSyxRQUFRLElBQUk7TUFDbkIsV0FBVyxLQUFLLE1BQU07QUFDcEIsWUFBSSxTQUFTLEtBQUssT0FBUTtBQUMxQixhQUFLLFFBQVEsSUFBSSxNQUFPLEtBQUs7QUFDN0IsYUFBSyxRQUFRLElBQUksTUFBTyxJQUFJO01BQzlCLFdBQVcsS0FBSyxPQUFPO0FBQ3JCLFlBQUksU0FBUyxLQUFLLE9BQVE7QUFDMUIsYUFBSyxRQUFRLElBQUksTUFBTyxLQUFLO0FBQzdCLGFBQUssUUFBUSxJQUFJLE1BQVEsS0FBSyxJQUFLO0FBQ25DLGFBQUssUUFBUSxJQUFJLE1BQU8sSUFBSTtNQUM5QixPQUFPO0FBQ0wsWUFBSSxTQUFTLEtBQUssT0FBUTtBQUMxQixhQUFLLFFBQVEsSUFBSSxNQUFPLEtBQUs7QUFDN0IsYUFBSyxRQUFRLElBQUksTUFBUSxLQUFLLEtBQU07QUFDcEMsYUFBSyxRQUFRLElBQUksTUFBUSxLQUFLLElBQUs7QUFDbkMsYUFBSyxRQUFRLElBQUksTUFBTyxJQUFJO0FBRzVCQTtNQUNGO0lBQ0Y7QUFFQSxTQUFLLE1BQU0sSUFBSTtBQUNmLFdBQU8sU0FBUztFQUNsQixHQXRDd0IsbUJBQUE7QUF3Q3hCLE1BQUksZUFBZSx1QkFBQSxDQUFDLEtBQUssUUFBUSxvQkFBb0Isa0JBQWtCLEtBQUssUUFBUSxRQUFRLGVBQWUsR0FBeEYsY0FBQTtBQUVuQixNQUFJLGFBQWEsdUJBQUEsQ0FBQSxPQUFNLHlCQUF5QixFQUFFLEdBQWpDLFlBQUE7QUFFakIsTUFBSSxzQkFBc0IsdUJBQUEsQ0FBQSxRQUFPO0FBQy9CLFFBQUksT0FBTyxnQkFBZ0IsR0FBRyxJQUFJO0FBQ2xDLFFBQUksTUFBTSxXQUFXLElBQUk7QUFDekIsaUJBQWEsS0FBSyxLQUFLLElBQUk7QUFDM0IsV0FBTztFQUNULEdBTDBCLHFCQUFBO0FBTzFCLE1BQUksZ0JBQWdCLHVCQUFBLENBQUEsUUFBTztBQUN6QixRQUFJLE1BQU07QUFDVixXQUFPLEdBQUc7QUFDUixVQUFJLEtBQUssT0FBTyxLQUFLO0FBQ3JCLFVBQUksQ0FBQyxHQUFJLFFBQU87QUFDaEIsYUFBTyxPQUFPLGFBQWEsRUFBRTtJQUMvQjtFQUNGLEdBUG9CLGVBQUE7QUFTcEIsTUFBSSxnQkFBZ0IsdUJBQUEsQ0FBQyxLQUFLLFFBQVEsb0JBQW9CO0FBRXBELHdCQUFvQjtBQUNwQixRQUFJLGtCQUFrQixFQUFHLFFBQU87QUFDaEMsdUJBQW1CO0FBRW5CLFFBQUksV0FBVztBQUNmLFFBQUksa0JBQW1CLGtCQUFrQixJQUFJLFNBQVMsSUFBTSxrQkFBa0IsSUFBSyxJQUFJO0FBQ3ZGLGFBQVNBLEtBQUksR0FBR0EsS0FBSSxpQkFBaUIsRUFBRUEsSUFBRztBQUV4QyxVQUFJLFdBQVcsSUFBSSxXQUFXQSxFQUFDO0FBRS9CLHlCQUFvQixVQUFXLEtBQUssR0FBRyxRQUFRO0FBQy9DLGdCQUFVO0lBQ1o7QUFFQSx1QkFBb0IsVUFBVyxLQUFLLEdBQUcsQ0FBQztBQUN4QyxXQUFPLFNBQVM7RUFDbEIsR0FsQm9CLGVBQUE7QUFvQnBCLGlDQUFnQyxJQUFJLFVBQVUsSUFBSSxXQUFXLENBQUUsQ0FBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLENBQUMsTUFBTSxJQUFLOztLQUF1QixDQUFBLE1BQUs7S0FBSyxDQUFBLE1BQUs7SUFBSTtLQUFZLENBQUEsTUFBSztFQUFHLElBQUk7O0tBQW9CLENBQUEsTUFBSztLQUFLLENBQUEsUUFBUSxJQUFJLFVBQVUsS0FBTyxJQUFJLFFBQVEsT0FBUTtJQUFLO0tBQVksQ0FBQSxNQUFPLEtBQUssS0FBTSxNQUFTLEtBQUssSUFBSyxTQUFXLElBQUksVUFBVSxLQUFPLElBQUksUUFBUTtFQUFLO0FBRWhWLFdBQVMsaUJBQWlCO0FBQ3hCLFlBQVEsWUFBWSxDQUFBLE1BQUssSUFBSTtBQUM3QixZQUFRLFlBQVksQ0FBQSxNQUFLLE1BQU07RUFDakM7QUFIUyxTQUFBLGdCQUFBLGdCQUFBO0FBU1Q7QUFHRSxlQUFXO0FBRVgsUUFBSSxPQUFPLGVBQWUsRUFBRyxpQkFBZ0IsT0FBTyxlQUFlO0FBQ25FLFFBQUksT0FBTyxPQUFPLEVBQUcsT0FBTSxPQUFPLE9BQU87QUFDekMsUUFBSSxPQUFPLFVBQVUsRUFBRyxPQUFNLE9BQU8sVUFBVTtBQUMvQyxRQUFJLE9BQU8sa0JBQWtCLEVBQUcsb0JBQW1CLE9BQU8sa0JBQWtCO0FBQzVFLFFBQUksT0FBTyxZQUFZLEVBQUcsY0FBYSxPQUFPLFlBQVk7QUFFMUQsUUFBSSxPQUFPLFdBQVcsRUFBRyxjQUFhLE9BQU8sV0FBVztBQUN4RCxRQUFJLE9BQU8sYUFBYSxFQUFHLGVBQWMsT0FBTyxhQUFhO0FBQzdELFFBQUksT0FBTyxTQUFTLEdBQUc7QUFDckIsVUFBSSxPQUFPLE9BQU8sU0FBUyxLQUFLLFdBQVksUUFBTyxTQUFTLElBQUksQ0FBRSxPQUFPLFNBQVMsQ0FBRTtBQUNwRixhQUFPLE9BQU8sU0FBUyxFQUFFLFNBQVMsR0FBRztBQUNuQyxlQUFPLFNBQVMsRUFBRSxNQUFNLEVBQUU7TUFDNUI7SUFDRjtFQUNGO0FBR0EsU0FBTyxVQUFVLElBQUk7QUFFckIsU0FBTyxVQUFVLElBQUk7QUFFckIsU0FBTyxjQUFjLElBQUk7QUFFekIsU0FBTyxjQUFjLElBQUk7QUFFekIsU0FBTyxpQkFBaUIsSUFBSTtBQUU1QixTQUFPLGVBQWUsSUFBSTtBQUUxQixTQUFPLGVBQWUsSUFBSTtBQUUxQixTQUFPLHVCQUF1QixJQUFJO0FBRWxDLFNBQU8sbUJBQW1CLElBQUk7QUFNOUIsTUFBSSxhQUFhLENBQUM7QUFHbEIsTUFBSSxTQUFTLFNBQVMsVUFBVSxPQUFPLGdCQUFnQixTQUFTLDJCQUEyQiwwQkFBMEIsMEJBQTBCLG1CQUFtQiwwQkFBMEIseUJBQXlCLDBCQUEwQiw4QkFBOEIsVUFBVSxTQUFTLDBCQUEwQixnQ0FBZ0MsNEJBQTRCLCtCQUErQixvQ0FBb0MsOEJBQThCLDZCQUE2Qix1Q0FBdUMsZ0JBQWdCLG1CQUFtQixrQkFBa0IseUJBQXlCLGdDQUFnQyxlQUFlLGtCQUFrQixXQUFXLFdBQVcsZ0JBQWdCLHlCQUF5Qix5QkFBeUIsd0JBQXdCLCtCQUErQixxQ0FBcUMsK0JBQStCLGtDQUFrQyxrQ0FBa0MsZ0NBQWdDLDZCQUE2QixnQ0FBZ0MseUNBQXlDLDJCQUEyQiwyQkFBMkIsZUFBZSxpQkFBaUIsVUFBVSxxQkFBcUIsK0JBQStCLHVCQUF1QixpQ0FBaUMsaUNBQWlDLG1DQUFtQyw0QkFBNEIsOEJBQThCLDRCQUE0Qix5QkFBeUIscUNBQXFDLG9CQUFvQiwrQkFBK0Isa0NBQWtDLDBCQUEwQiwyQkFBMkIsNkJBQTZCLDRCQUE0QiwrQkFBK0IsdUNBQXVDLHNDQUFzQyxpREFBaUQsb0RBQW9ELHdDQUF3Qyw0Q0FBNEMsc0NBQXNDLGtDQUFrQywyQ0FBMkMsNENBQTRDLDRDQUE0Qyw4Q0FBOEMsc0NBQXNDLHFDQUFxQyxtQ0FBbUMsa0NBQWtDLGdDQUFnQyx1Q0FBdUMsb0NBQW9DLCtDQUErQyxtQ0FBbUMsc0JBQXNCLG9DQUFvQywwQ0FBMEMsb0NBQW9DLG9DQUFvQywwQ0FBMEMsOEJBQThCLDJCQUEyQixpQ0FBaUMscUJBQXFCLDJCQUEyQixpQ0FBaUMsNEJBQTRCLDRCQUE0QixrQ0FBa0Msa0NBQWtDLGdDQUFnQyxzQkFBc0IscUNBQXFDLG9DQUFvQywwQ0FBMEMsdUNBQXVDLDZDQUE2QywyQkFBMkIseUJBQXlCLDJCQUEyQix5QkFBeUIseUJBQXlCLHdCQUF3Qiw4QkFBOEIsbUNBQW1DLHdCQUF3QiwyQkFBMkIseUJBQXlCLHdCQUF3QiwwQkFBMEIsd0JBQXdCLDJCQUEyQixnQ0FBZ0Msd0JBQXdCLHlCQUF5QixTQUFTLFNBQVMsVUFBVSxXQUFXLFdBQVcsV0FBVyxXQUFXLFdBQVcsV0FBVyxZQUFZLFNBQVMsU0FBUyxVQUFVLFVBQVUsV0FBVyxXQUFXLFdBQVcsNEJBQTRCLDBCQUEwQiwrQkFBK0I7QUFFci9ILFdBQVMsa0JBQWtCeUIsY0FBYTtBQUN0QyxXQUFPLFNBQVMsSUFBSSxVQUFVQSxhQUFZLFFBQVE7QUFDbEQsV0FBTyxTQUFTLElBQUksVUFBVUEsYUFBWSxRQUFRO0FBQ2xELFdBQU8sVUFBVSxJQUFJLFdBQVdBLGFBQVksU0FBUztBQUNyRCxXQUFPLE9BQU8sSUFBSSxRQUFRQSxhQUFZLE1BQU07QUFDNUMsV0FBTyxnQkFBZ0IsSUFBSSxpQkFBaUJBLGFBQVksZUFBZTtBQUN2RSxXQUFPLFNBQVMsSUFBSSxVQUFVQSxhQUFZLFFBQVE7QUFDbEQsV0FBTywyQkFBMkIsSUFBSSw0QkFBNEJBLGFBQVksMEJBQTBCO0FBQ3hHLFdBQU8sMEJBQTBCLElBQUksMkJBQTJCQSxhQUFZLHlCQUF5QjtBQUNyRyxXQUFPLDBCQUEwQixJQUFJLDJCQUEyQkEsYUFBWSx5QkFBeUI7QUFDckcsV0FBTyxtQkFBbUIsSUFBSSxvQkFBb0JBLGFBQVksa0JBQWtCO0FBQ2hGLFdBQU8sMEJBQTBCLElBQUksMkJBQTJCQSxhQUFZLHlCQUF5QjtBQUNyRyxXQUFPLHlCQUF5QixJQUFJLDBCQUEwQkEsYUFBWSx3QkFBd0I7QUFDbEcsV0FBTywwQkFBMEIsSUFBSSwyQkFBMkJBLGFBQVkseUJBQXlCO0FBQ3JHLFdBQU8sOEJBQThCLElBQUksK0JBQStCQSxhQUFZLDZCQUE2QjtBQUNqSCxXQUFPLFVBQVUsSUFBSSxXQUFXQSxhQUFZLFNBQVM7QUFDckQsV0FBTyxTQUFTLElBQUksVUFBVUEsYUFBWSxRQUFRO0FBQ2xELFdBQU8sMEJBQTBCLElBQUksMkJBQTJCQSxhQUFZLHlCQUF5QjtBQUNyRyxXQUFPLGdDQUFnQyxJQUFJLGlDQUFpQ0EsYUFBWSwrQkFBK0I7QUFDdkgsV0FBTyw0QkFBNEIsSUFBSSw2QkFBNkJBLGFBQVksMkJBQTJCO0FBQzNHLFdBQU8sK0JBQStCLElBQUksZ0NBQWdDQSxhQUFZLDhCQUE4QjtBQUNwSCxXQUFPLG9DQUFvQyxJQUFJLHFDQUFxQ0EsYUFBWSxtQ0FBbUM7QUFDbkksV0FBTyw4QkFBOEIsSUFBSSwrQkFBK0JBLGFBQVksNkJBQTZCO0FBQ2pILFdBQU8sNkJBQTZCLElBQUksOEJBQThCQSxhQUFZLDRCQUE0QjtBQUM5RyxXQUFPLHVDQUF1QyxJQUFJLHdDQUF3Q0EsYUFBWSxzQ0FBc0M7QUFDNUksV0FBTyxnQkFBZ0IsSUFBSSxpQkFBaUJBLGFBQVksZUFBZTtBQUN2RSxXQUFPLG1CQUFtQixJQUFJLG9CQUFvQkEsYUFBWSxrQkFBa0I7QUFDaEYsV0FBTyxrQkFBa0IsSUFBSSxtQkFBbUJBLGFBQVksaUJBQWlCO0FBQzdFLFdBQU8seUJBQXlCLElBQUksMEJBQTBCQSxhQUFZLHdCQUF3QjtBQUNsRyxXQUFPLGdDQUFnQyxJQUFJLGlDQUFpQ0EsYUFBWSwrQkFBK0I7QUFDdkgsV0FBTyxlQUFlLElBQUksZ0JBQWdCQSxhQUFZLGNBQWM7QUFDcEUsV0FBTyxrQkFBa0IsSUFBSSxtQkFBbUJBLGFBQVksaUJBQWlCO0FBQzdFLFdBQU8sV0FBVyxJQUFJLFlBQVlBLGFBQVksVUFBVTtBQUN4RCxXQUFPLFdBQVcsSUFBSSxZQUFZQSxhQUFZLFVBQVU7QUFDeEQsV0FBTyxnQkFBZ0IsSUFBSSxpQkFBaUJBLGFBQVksZUFBZTtBQUN2RSxXQUFPLHlCQUF5QixJQUFJLDBCQUEwQkEsYUFBWSx3QkFBd0I7QUFDbEcsV0FBTyx5QkFBeUIsSUFBSSwwQkFBMEJBLGFBQVksd0JBQXdCO0FBQ2xHLFdBQU8sd0JBQXdCLElBQUkseUJBQXlCQSxhQUFZLHVCQUF1QjtBQUMvRixXQUFPLCtCQUErQixJQUFJLGdDQUFnQ0EsYUFBWSw4QkFBOEI7QUFDcEgsV0FBTyxxQ0FBcUMsSUFBSSxzQ0FBc0NBLGFBQVksb0NBQW9DO0FBQ3RJLFdBQU8sK0JBQStCLElBQUksZ0NBQWdDQSxhQUFZLDhCQUE4QjtBQUNwSCxXQUFPLGtDQUFrQyxJQUFJLG1DQUFtQ0EsYUFBWSxpQ0FBaUM7QUFDN0gsV0FBTyxrQ0FBa0MsSUFBSSxtQ0FBbUNBLGFBQVksaUNBQWlDO0FBQzdILFdBQU8sZ0NBQWdDLElBQUksaUNBQWlDQSxhQUFZLCtCQUErQjtBQUN2SCxXQUFPLDZCQUE2QixJQUFJLDhCQUE4QkEsYUFBWSw0QkFBNEI7QUFDOUcsV0FBTyxnQ0FBZ0MsSUFBSSxpQ0FBaUNBLGFBQVksK0JBQStCO0FBQ3ZILFdBQU8seUNBQXlDLElBQUksMENBQTBDQSxhQUFZLHdDQUF3QztBQUNsSixXQUFPLDJCQUEyQixJQUFJLDRCQUE0QkEsYUFBWSwwQkFBMEI7QUFDeEcsV0FBTywyQkFBMkIsSUFBSSw0QkFBNEJBLGFBQVksMEJBQTBCO0FBQ3hHLFdBQU8sZUFBZSxJQUFJLGdCQUFnQkEsYUFBWSxjQUFjO0FBQ3BFLFdBQU8saUJBQWlCLElBQUksa0JBQWtCQSxhQUFZLGdCQUFnQjtBQUMxRSxXQUFPLFVBQVUsSUFBSSxXQUFXQSxhQUFZLFNBQVM7QUFDckQsV0FBTyxxQkFBcUIsSUFBSSxzQkFBc0JBLGFBQVksb0JBQW9CO0FBQ3RGLFdBQU8sK0JBQStCLElBQUksZ0NBQWdDQSxhQUFZLDhCQUE4QjtBQUNwSCxXQUFPLHVCQUF1QixJQUFJLHdCQUF3QkEsYUFBWSxzQkFBc0I7QUFDNUYsV0FBTyxpQ0FBaUMsSUFBSSxrQ0FBa0NBLGFBQVksZ0NBQWdDO0FBQzFILFdBQU8saUNBQWlDLElBQUksa0NBQWtDQSxhQUFZLGdDQUFnQztBQUMxSCxXQUFPLG1DQUFtQyxJQUFJLG9DQUFvQ0EsYUFBWSxrQ0FBa0M7QUFDaEksV0FBTyw0QkFBNEIsSUFBSSw2QkFBNkJBLGFBQVksMkJBQTJCO0FBQzNHLFdBQU8sOEJBQThCLElBQUksK0JBQStCQSxhQUFZLDZCQUE2QjtBQUNqSCxXQUFPLDRCQUE0QixJQUFJLDZCQUE2QkEsYUFBWSwyQkFBMkI7QUFDM0csV0FBTyx5QkFBeUIsSUFBSSwwQkFBMEJBLGFBQVksd0JBQXdCO0FBQ2xHLFdBQU8scUNBQXFDLElBQUksc0NBQXNDQSxhQUFZLG9DQUFvQztBQUN0SSxXQUFPLG9CQUFvQixJQUFJLHFCQUFxQkEsYUFBWSxtQkFBbUI7QUFDbkYsV0FBTywrQkFBK0IsSUFBSSxnQ0FBZ0NBLGFBQVksOEJBQThCO0FBQ3BILFdBQU8sa0NBQWtDLElBQUksbUNBQW1DQSxhQUFZLGlDQUFpQztBQUM3SCxXQUFPLDBCQUEwQixJQUFJLDJCQUEyQkEsYUFBWSx5QkFBeUI7QUFDckcsV0FBTywyQkFBMkIsSUFBSSw0QkFBNEJBLGFBQVksMEJBQTBCO0FBQ3hHLFdBQU8sNkJBQTZCLElBQUksOEJBQThCQSxhQUFZLDRCQUE0QjtBQUM5RyxXQUFPLDRCQUE0QixJQUFJLDZCQUE2QkEsYUFBWSwyQkFBMkI7QUFDM0csV0FBTywrQkFBK0IsSUFBSSxnQ0FBZ0NBLGFBQVksOEJBQThCO0FBQ3BILFdBQU8sdUNBQXVDLElBQUksd0NBQXdDQSxhQUFZLHNDQUFzQztBQUM1SSxXQUFPLHNDQUFzQyxJQUFJLHVDQUF1Q0EsYUFBWSxxQ0FBcUM7QUFDekksV0FBTyxpREFBaUQsSUFBSSxrREFBa0RBLGFBQVksZ0RBQWdEO0FBQzFLLFdBQU8sb0RBQW9ELElBQUkscURBQXFEQSxhQUFZLG1EQUFtRDtBQUNuTCxXQUFPLHdDQUF3QyxJQUFJLHlDQUF5Q0EsYUFBWSx1Q0FBdUM7QUFDL0ksV0FBTyw0Q0FBNEMsSUFBSSw2Q0FBNkNBLGFBQVksMkNBQTJDO0FBQzNKLFdBQU8sc0NBQXNDLElBQUksdUNBQXVDQSxhQUFZLHFDQUFxQztBQUN6SSxXQUFPLGtDQUFrQyxJQUFJLG1DQUFtQ0EsYUFBWSxpQ0FBaUM7QUFDN0gsV0FBTywyQ0FBMkMsSUFBSSw0Q0FBNENBLGFBQVksMENBQTBDO0FBQ3hKLFdBQU8sNENBQTRDLElBQUksNkNBQTZDQSxhQUFZLDJDQUEyQztBQUMzSixXQUFPLDRDQUE0QyxJQUFJLDZDQUE2Q0EsYUFBWSwyQ0FBMkM7QUFDM0osV0FBTyw4Q0FBOEMsSUFBSSwrQ0FBK0NBLGFBQVksNkNBQTZDO0FBQ2pLLFdBQU8sc0NBQXNDLElBQUksdUNBQXVDQSxhQUFZLHFDQUFxQztBQUN6SSxXQUFPLHFDQUFxQyxJQUFJLHNDQUFzQ0EsYUFBWSxvQ0FBb0M7QUFDdEksV0FBTyxtQ0FBbUMsSUFBSSxvQ0FBb0NBLGFBQVksa0NBQWtDO0FBQ2hJLFdBQU8sa0NBQWtDLElBQUksbUNBQW1DQSxhQUFZLGlDQUFpQztBQUM3SCxXQUFPLGdDQUFnQyxJQUFJLGlDQUFpQ0EsYUFBWSwrQkFBK0I7QUFDdkgsV0FBTyx1Q0FBdUMsSUFBSSx3Q0FBd0NBLGFBQVksc0NBQXNDO0FBQzVJLFdBQU8sb0NBQW9DLElBQUkscUNBQXFDQSxhQUFZLG1DQUFtQztBQUNuSSxXQUFPLCtDQUErQyxJQUFJLGdEQUFnREEsYUFBWSw4Q0FBOEM7QUFDcEssV0FBTyxtQ0FBbUMsSUFBSSxvQ0FBb0NBLGFBQVksa0NBQWtDO0FBQ2hJLFdBQU8sc0JBQXNCLElBQUksdUJBQXVCQSxhQUFZLHFCQUFxQjtBQUN6RixXQUFPLG9DQUFvQyxJQUFJLHFDQUFxQ0EsYUFBWSxtQ0FBbUM7QUFDbkksV0FBTywwQ0FBMEMsSUFBSSwyQ0FBMkNBLGFBQVkseUNBQXlDO0FBQ3JKLFdBQU8sb0NBQW9DLElBQUkscUNBQXFDQSxhQUFZLG1DQUFtQztBQUNuSSxXQUFPLG9DQUFvQyxJQUFJLHFDQUFxQ0EsYUFBWSxtQ0FBbUM7QUFDbkksV0FBTywwQ0FBMEMsSUFBSSwyQ0FBMkNBLGFBQVkseUNBQXlDO0FBQ3JKLFdBQU8sOEJBQThCLElBQUksK0JBQStCQSxhQUFZLDZCQUE2QjtBQUNqSCxXQUFPLDJCQUEyQixJQUFJLDRCQUE0QkEsYUFBWSwwQkFBMEI7QUFDeEcsV0FBTyxpQ0FBaUMsSUFBSSxrQ0FBa0NBLGFBQVksZ0NBQWdDO0FBQzFILFdBQU8scUJBQXFCLElBQUksc0JBQXNCQSxhQUFZLG9CQUFvQjtBQUN0RixXQUFPLDJCQUEyQixJQUFJLDRCQUE0QkEsYUFBWSwwQkFBMEI7QUFDeEcsV0FBTyxpQ0FBaUMsSUFBSSxrQ0FBa0NBLGFBQVksZ0NBQWdDO0FBQzFILFdBQU8sNEJBQTRCLElBQUksNkJBQTZCQSxhQUFZLDJCQUEyQjtBQUMzRyxXQUFPLDRCQUE0QixJQUFJLDZCQUE2QkEsYUFBWSwyQkFBMkI7QUFDM0csV0FBTyxrQ0FBa0MsSUFBSSxtQ0FBbUNBLGFBQVksaUNBQWlDO0FBQzdILFdBQU8sa0NBQWtDLElBQUksbUNBQW1DQSxhQUFZLGlDQUFpQztBQUM3SCxXQUFPLGdDQUFnQyxJQUFJLGlDQUFpQ0EsYUFBWSwrQkFBK0I7QUFDdkgsV0FBTyxzQkFBc0IsSUFBSSx1QkFBdUJBLGFBQVkscUJBQXFCO0FBQ3pGLFdBQU8scUNBQXFDLElBQUksc0NBQXNDQSxhQUFZLG9DQUFvQztBQUN0SSxXQUFPLG9DQUFvQyxJQUFJLHFDQUFxQ0EsYUFBWSxtQ0FBbUM7QUFDbkksV0FBTywwQ0FBMEMsSUFBSSwyQ0FBMkNBLGFBQVkseUNBQXlDO0FBQ3JKLFdBQU8sdUNBQXVDLElBQUksd0NBQXdDQSxhQUFZLHNDQUFzQztBQUM1SSxXQUFPLDZDQUE2QyxJQUFJLDhDQUE4Q0EsYUFBWSw0Q0FBNEM7QUFDOUosV0FBTywyQkFBMkIsSUFBSSw0QkFBNEJBLGFBQVksMEJBQTBCO0FBQ3hHLFdBQU8seUJBQXlCLElBQUksMEJBQTBCQSxhQUFZLHdCQUF3QjtBQUNsRyxXQUFPLDJCQUEyQixJQUFJLDRCQUE0QkEsYUFBWSwwQkFBMEI7QUFDeEcsV0FBTyx5QkFBeUIsSUFBSSwwQkFBMEJBLGFBQVksd0JBQXdCO0FBQ2xHLFdBQU8seUJBQXlCLElBQUksMEJBQTBCQSxhQUFZLHdCQUF3QjtBQUNsRyxXQUFPLHdCQUF3QixJQUFJLHlCQUF5QkEsYUFBWSx1QkFBdUI7QUFDL0YsV0FBTyw4QkFBOEIsSUFBSSwrQkFBK0JBLGFBQVksNkJBQTZCO0FBQ2pILFdBQU8sbUNBQW1DLElBQUksb0NBQW9DQSxhQUFZLGtDQUFrQztBQUNoSSxXQUFPLHdCQUF3QixJQUFJLHlCQUF5QkEsYUFBWSx1QkFBdUI7QUFDL0YsV0FBTywyQkFBMkIsSUFBSSw0QkFBNEJBLGFBQVksMEJBQTBCO0FBQ3hHLFdBQU8seUJBQXlCLElBQUksMEJBQTBCQSxhQUFZLHdCQUF3QjtBQUNsRyxXQUFPLHdCQUF3QixJQUFJLHlCQUF5QkEsYUFBWSx1QkFBdUI7QUFDL0YsV0FBTywwQkFBMEIsSUFBSSwyQkFBMkJBLGFBQVkseUJBQXlCO0FBQ3JHLFdBQU8sd0JBQXdCLElBQUkseUJBQXlCQSxhQUFZLHVCQUF1QjtBQUMvRixXQUFPLDJCQUEyQixJQUFJLDRCQUE0QkEsYUFBWSwwQkFBMEI7QUFDeEcsV0FBTyxnQ0FBZ0MsSUFBSSxpQ0FBaUNBLGFBQVksK0JBQStCO0FBQ3ZILFdBQU8sd0JBQXdCLElBQUkseUJBQXlCQSxhQUFZLHVCQUF1QjtBQUMvRixXQUFPLHlCQUF5QixJQUFJLDBCQUEwQkEsYUFBWSx3QkFBd0I7QUFDbEcsV0FBTyxTQUFTLElBQUksVUFBVUEsYUFBWSxRQUFRO0FBQ2xELFdBQU8sU0FBUyxJQUFJLFVBQVVBLGFBQVksUUFBUTtBQUNsRCxXQUFPLFVBQVUsSUFBSSxXQUFXQSxhQUFZLFNBQVM7QUFDckQsV0FBTyxXQUFXLElBQUksWUFBWUEsYUFBWSxVQUFVO0FBQ3hELFdBQU8sV0FBVyxJQUFJLFlBQVlBLGFBQVksVUFBVTtBQUN4RCxXQUFPLFdBQVcsSUFBSSxZQUFZQSxhQUFZLFVBQVU7QUFDeEQsV0FBTyxXQUFXLElBQUksWUFBWUEsYUFBWSxVQUFVO0FBQ3hELFdBQU8sV0FBVyxJQUFJLFlBQVlBLGFBQVksVUFBVTtBQUN4RCxXQUFPLFdBQVcsSUFBSSxZQUFZQSxhQUFZLFVBQVU7QUFDeEQsV0FBTyxZQUFZLElBQUksYUFBYUEsYUFBWSxXQUFXO0FBQzNELFdBQU8sU0FBUyxJQUFJLFVBQVVBLGFBQVksUUFBUTtBQUNsRCxXQUFPLFNBQVMsSUFBSSxVQUFVQSxhQUFZLFFBQVE7QUFDbEQsV0FBTyxVQUFVLElBQUksV0FBV0EsYUFBWSxTQUFTO0FBQ3JELFdBQU8sVUFBVSxJQUFJLFdBQVdBLGFBQVksU0FBUztBQUNyRCxXQUFPLFdBQVcsSUFBSSxZQUFZQSxhQUFZLFVBQVU7QUFDeEQsV0FBTyxXQUFXLElBQUksWUFBWUEsYUFBWSxVQUFVO0FBQ3hELGdCQUFZQSxhQUFZLFVBQVU7QUFDbEMsaUNBQTZCQSxhQUFZLDJCQUEyQjtBQUNwRSwrQkFBMkJBLGFBQVkseUJBQXlCO0FBQ2hFLG9DQUFnQ0EsYUFBWSw4QkFBOEI7QUFDMUUsZ0NBQTRCQSxhQUFZLDBCQUEwQjtFQUNwRTtBQTFKUyxTQUFBLG1CQUFBLG1CQUFBO0FBNEpULE1BQUksY0FBYzs7SUFDRCxhQUFhOztJQUNiLDJCQUEyQjs7SUFDM0IsZUFBZTs7SUFDZixjQUFjOztJQUNkLGFBQWE7O0lBQ2IsaUJBQWlCOztJQUNqQixjQUFjOztJQUNkLFdBQVc7O0lBQ1gsd0JBQXdCOztJQUN4QixVQUFVOztJQUNWLFNBQVM7O0lBQ1QsVUFBVTs7SUFDVixRQUFROztJQUNSLDBCQUEwQjs7SUFDMUIsNEJBQTRCOztJQUM1QiwrQkFBK0I7O0lBQy9CLHFDQUFxQztFQUN0RDtBQUlBLFdBQVMsU0FBU0wsUUFBTyxDQUFDLEdBQUc7QUFDM0IsUUFBSSxnQkFBZ0Isb0JBQW9CLE1BQU0sRUFBRTtBQUdoRCxRQUFJLENBQUMsY0FBZTtBQUNwQkEsVUFBSyxRQUFRLFdBQVc7QUFDeEIsUUFBSSxPQUFPQSxNQUFLO0FBQ2hCLFFBQUksT0FBTyxZQUFZLE9BQU8sS0FBSyxDQUFDO0FBQ3BDLFFBQUksV0FBVztBQUNmQSxVQUFLLFFBQVEsQ0FBQSxRQUFPO0FBQ2xCLHlCQUFvQixZQUFhLEtBQUssR0FBRyxvQkFBb0IsR0FBRyxDQUFDO0FBQ2pFLGtCQUFZO0lBQ2QsQ0FBQztBQUNELHVCQUFvQixZQUFhLEtBQUssR0FBRyxDQUFDO0FBQzFDLFFBQUk7QUFDRixVQUFJLE1BQU0sY0FBYyxNQUFNLElBQUk7QUFFbEM7UUFBTzs7UUFBc0I7TUFBSTtBQUNqQyxhQUFPO0lBQ1QsU0FBUyxHQUFHO0FBQ1YsYUFBTyxnQkFBZ0IsQ0FBQztJQUMxQjtFQUNGO0FBdEJTLFNBQUEsVUFBQSxVQUFBO0FBd0JULFdBQVMsSUFBSUEsUUFBTyxZQUFZO0FBQzlCLFFBQUksa0JBQWtCLEdBQUc7QUFDdkIsOEJBQXdCO0FBQ3hCO0lBQ0Y7QUFDQSxXQUFPO0FBRVAsUUFBSSxrQkFBa0IsR0FBRztBQUN2Qiw4QkFBd0I7QUFDeEI7SUFDRjtBQUNBLGFBQVMsUUFBUTtBQUdmLGFBQU8sV0FBVyxJQUFJO0FBQ3RCLFVBQUksTUFBTztBQUNYLGtCQUFZO0FBQ1osY0FBUTtBQUNSLDRCQUFzQixNQUFNO0FBQzVCLGFBQU8sc0JBQXNCLElBQUk7QUFDakMsVUFBSSxlQUFlLE9BQU8sY0FBYyxLQUFLO0FBQzdDLFVBQUksQ0FBQyxhQUFjLFVBQVNBLEtBQUk7QUFDaEMsY0FBUTtJQUNWO0FBWlMsV0FBQSxPQUFBLE9BQUE7QUFhVCxRQUFJLE9BQU8sV0FBVyxHQUFHO0FBQ3ZCLGFBQU8sV0FBVyxFQUFFLFlBQVk7QUFDaEMsaUJBQVcsTUFBTTtBQUNmLG1CQUFXLE1BQU0sT0FBTyxXQUFXLEVBQUUsRUFBRSxHQUFHLENBQUM7QUFDM0MsY0FBTTtNQUNSLEdBQUcsQ0FBQztJQUNOLE9BQU87QUFDTCxZQUFNO0lBQ1I7RUFDRjtBQWpDUyxTQUFBLEtBQUEsS0FBQTtBQW1DVCxNQUFJO0FBSUosZ0JBQWMsTUFBTyxXQUFXO0FBRWhDLE1BQUk7QUFRSixNQUFJLG9CQUFvQjtBQUN0QixnQkFBWTtFQUNkLE9BQU87QUFFTCxnQkFBWSxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDM0MsNEJBQXNCO0FBQ3RCLDJCQUFxQjtJQUN2QixDQUFDO0VBQ0g7QUFHRSxTQUFPO0FBQ1Q7QUF4Z0VlLE9BQUFiLFNBQUEsUUFBQTtBQTJnRWYsSUFBTywwQkFBUUE7QUM1Z0VSLElBQUlBLFVBQTRCO0FBT3ZDLGVBQXNCLGtCQUFrQixlQUFnRTtBQUN0RyxTQUFPQSxZQUFXLE1BQU0sd0JBQWEsYUFBYTtBQUNwRDtBQUZzQixPQUFBLG1CQUFBLG1CQUFBO0FBU2YsU0FBUyxjQUF1QjtBQUNyQyxTQUFPLENBQUMsQ0FBQ0E7QUFDWDtBQUZnQixPQUFBLGFBQUEsYUFBQTtBQzhDVCxJQUFJO0FBV0osSUFBSTtBQU1KLElBQUk7QUFFWCxJQUFNUixhQUFZLGFBQWEsQ0FBQyxjQUF3QjtBQUN0RCxJQUFFLGtCQUFrQixVQUFVLENBQUMsQ0FBQztBQUNoQyxJQUFFLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDdEIsQ0FBQztBQU1NLElBQU0sU0FBTixNQUFhO0VBOUZwQixPQThGb0I7QUFBQSxXQUFBLE1BQUEsUUFBQTtFQUFBOztFQUVsQixDQUFTLENBQUMsSUFBSTs7O0VBR2QsQ0FBUyxDQUFDLElBQUk7OztFQUdOLGNBQWtDOztFQUcxQyxXQUE0Qjs7Ozs7OztFQVE1QixhQUFhLEtBQUssZUFBMkM7QUFDM0QsY0FBVSxNQUFNLGtCQUFrQixhQUFhLENBQUM7QUFDaEQsc0JBQWtCLEVBQUUsU0FBUztBQUM3Qix1QkFBbUIsRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBQ3BELDZCQUF5QixFQUFFLFNBQVMsa0JBQWtCLGFBQWEsS0FBSztFQUMxRTs7OztFQUtBLGNBQWM7QUFDWixTQUFLLFdBQVc7QUFDaEJBLGdCQUFXLFNBQVMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLEdBQUcsSUFBSTtFQUNwRDs7RUFHQSxhQUFhO0FBQ1gsUUFBSSxDQUFDLFlBQVksR0FBRztBQUNsQixZQUFNLElBQUksTUFBTSxtREFBbUQ7SUFDckU7QUFDQSxNQUFFLG9CQUFvQjtBQUN0QixTQUFLLENBQUMsSUFBSSxFQUFFLFNBQVMsaUJBQWlCLEtBQUs7QUFDM0MsU0FBSyxDQUFDLElBQUksRUFBRSxTQUFTLGtCQUFrQixhQUFhLEtBQUs7RUFDM0Q7O0VBR0EsU0FBUztBQUNQQSxnQkFBVyxXQUFXLElBQUk7QUFDMUIsTUFBRSxrQkFBa0IsS0FBSyxDQUFDLENBQUM7QUFDM0IsTUFBRSxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ2YsU0FBSyxDQUFDLElBQUk7QUFDVixTQUFLLENBQUMsSUFBSTtFQUNaOzs7Ozs7Ozs7O0VBV0EsWUFBWSxVQUFpQztBQUMzQyxRQUFJO0FBQ0osUUFBSSxDQUFDLFVBQVU7QUFDYixnQkFBVTtBQUNWLFdBQUssV0FBVztJQUNsQixXQUFXLFNBQVMsZ0JBQWdCLFVBQVU7QUFDNUMsZ0JBQVUsU0FBUyxDQUFDO0FBQ3BCLFlBQU0sVUFBVSxFQUFFLHlCQUF5QixPQUFPO0FBQ2xELFVBQUksVUFBVSwwQkFBMEIsbUJBQW1CLFNBQVM7QUFDbEUsY0FBTSxJQUFJO1VBQ1IsaUNBQWlDLE9BQU8seUJBQ2pCLHNCQUFzQixZQUFZLGdCQUFnQjtRQUMzRTtNQUNGO0FBQ0EsV0FBSyxXQUFXO0lBQ2xCLE9BQU87QUFDTCxZQUFNLElBQUksTUFBTSw2QkFBNkI7SUFDL0M7QUFFQSxNQUFFLHdCQUF3QixLQUFLLENBQUMsR0FBRyxPQUFPO0FBQzFDLFdBQU87RUFDVDs7Ozs7Ozs7Ozs7Ozs7Ozs7RUFrQkEsTUFDRSxVQUNBLFNBQ0EsU0FDYTtBQUNiLFFBQUksT0FBTyxhQUFhLFVBQVU7QUFDaEMsUUFBRSx1QkFBdUIsQ0FBQyxVQUFrQixTQUFTLE1BQU0sS0FBSztJQUNsRSxXQUFXLE9BQU8sYUFBYSxZQUFZO0FBQ3pDLFFBQUUsdUJBQXVCO0lBQzNCLE9BQU87QUFDTCxZQUFNLElBQUksTUFBTSx5Q0FBeUM7SUFDM0Q7QUFFQSxRQUFJLFNBQVMsa0JBQWtCO0FBQzdCLFFBQUUsMEJBQTBCLFFBQVE7SUFDdEMsT0FBTztBQUNMLFFBQUUsMEJBQTBCO0lBQzlCO0FBRUEsUUFBSSxLQUFLLGFBQWE7QUFDcEIsUUFBRSxxQkFBcUIsS0FBSztBQUM1QixRQUFFLDhCQUE4QixLQUFLLENBQUMsR0FBRyxDQUFDO0lBQzVDLE9BQU87QUFDTCxRQUFFLHFCQUFxQjtBQUN2QixRQUFFLDhCQUE4QixLQUFLLENBQUMsR0FBRyxDQUFDO0lBQzVDO0FBRUEsUUFBSSxhQUFhO0FBQ2pCLFFBQUksZUFBZTtBQUNuQixRQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLG1CQUFhLFFBQVEsZUFBZTtBQUNwQyxxQkFBZSxFQUFFLFFBQVEsWUFBWSxhQUFhO0FBQ2xELFVBQUksVUFBVTtBQUNkLGVBQVNDLEtBQUksR0FBR0EsS0FBSSxZQUFZQSxNQUFLO0FBQ25DLHFCQUFhLFNBQVMsUUFBUSxlQUFlQSxFQUFDLENBQUM7QUFDL0MsbUJBQVc7TUFDYjtJQUNGO0FBRUEsVUFBTSxjQUFjLEVBQUU7TUFDcEIsS0FBSyxDQUFDO01BQ04sS0FBSyxDQUFDO01BQ04sVUFBVSxRQUFRLENBQUMsSUFBSTtNQUN2QjtNQUNBO0lBQ0Y7QUFFQSxRQUFJLENBQUMsYUFBYTtBQUNoQixRQUFFLHVCQUF1QjtBQUN6QixRQUFFLHFCQUFxQjtBQUN2QixRQUFFLDBCQUEwQjtBQUM1QixhQUFPO0lBQ1Q7QUFFQSxRQUFJLENBQUMsS0FBSyxVQUFVO0FBQ2xCLFlBQU0sSUFBSSxNQUFNLHNDQUFzQztJQUN4RDtBQUVBLFVBQU0sU0FBUyxJQUFJLEtBQUssVUFBVSxhQUFhLEtBQUssVUFBVSxFQUFFLG9CQUFvQjtBQUNwRixNQUFFLHVCQUF1QjtBQUN6QixNQUFFLHFCQUFxQjtBQUN2QixNQUFFLDBCQUEwQjtBQUM1QixXQUFPO0VBQ1Q7Ozs7Ozs7Ozs7RUFXQSxRQUFjO0FBQ1osTUFBRSxpQkFBaUIsS0FBSyxDQUFDLENBQUM7RUFDNUI7O0VBR0Esb0JBQTZCO0FBQzNCLE1BQUUsZ0NBQWdDLEtBQUssQ0FBQyxDQUFDO0FBQ3pDLFVBQU0sUUFBUSxFQUFFLFNBQVMsaUJBQWlCLEtBQUs7QUFDL0MsVUFBTSxTQUFTLEVBQUUsU0FBUyxrQkFBa0IsYUFBYSxLQUFLO0FBQzlELFVBQU0sU0FBUyxJQUFJLE1BQWEsS0FBSztBQUVyQyxRQUFJLFFBQVEsR0FBRztBQUNiLFVBQUksVUFBVTtBQUNkLGVBQVNBLEtBQUksR0FBR0EsS0FBSSxPQUFPQSxNQUFLO0FBQzlCLGVBQU9BLEVBQUMsSUFBSSxlQUFlLE9BQU87QUFDbEMsbUJBQVc7TUFDYjtBQUNBLFFBQUUsTUFBTSxNQUFNO0lBQ2hCO0FBRUEsV0FBTztFQUNUOztFQUdBLFVBQVUsVUFBOEM7QUFDdEQsUUFBSSxDQUFDLFVBQVU7QUFDYixXQUFLLGNBQWM7SUFDckIsV0FBVyxPQUFPLGFBQWEsWUFBWTtBQUN6QyxZQUFNLElBQUksTUFBTSxvQ0FBb0M7SUFDdEQsT0FBTztBQUNMLFdBQUssY0FBYztJQUNyQjtBQUNBLFdBQU87RUFDVDs7RUFHQSxZQUFnQztBQUM5QixXQUFPLEtBQUs7RUFDZDtBQUNGO0FDN1NBLElBQU0sOEJBQThCO0FBRXBDLElBQU0sNkJBQTZCO0FBRW5DLElBQU0sbUJBQW1CO0FBeUlsQixJQUFNLG9CQUFvQjtFQUMvQixNQUFNO0VBQ04sV0FBVztFQUNYLFlBQVk7RUFDWixLQUFLO0VBQ0wsV0FBVztBQUNiO0FBZ0NBLElBQU0sZ0JBQWdCLHVCQUFBLENBQUMsU0FDckIsS0FBSyxTQUFTLFdBRE0sZUFBQTtBQUd0QixJQUFNLGVBQWUsdUJBQUEsQ0FBQyxTQUNwQixLQUFLLFNBQVMsVUFESyxjQUFBO0FBYWQsSUFBTSxpQkFBaUI7RUFDNUIsUUFBUTtFQUNSLFVBQVU7RUFDVixXQUFXO0VBQ1gsYUFBYTtFQUNiLGtCQUFrQjtBQUNwQjtBQWVPLElBQU0sYUFBTixNQUFNLG9CQUFtQixNQUFNO0VBQ3BDLFlBQ1MsTUFDQVksT0FDQSxPQUNBLFFBQ1A7QUFDQSxVQUFNLFlBQVcsY0FBYyxNQUFNQSxLQUFJLENBQUM7QUFMbkMsU0FBQSxPQUFBO0FBQ0EsU0FBQSxPQUFBQTtBQUNBLFNBQUEsUUFBQTtBQUNBLFNBQUEsU0FBQTtBQUdQLFNBQUssT0FBTztFQUNkO0VBUFM7RUFDQTtFQUNBO0VBQ0E7RUFwT1gsT0ErTnNDO0FBQUEsV0FBQSxNQUFBLFlBQUE7RUFBQTs7RUFZcEMsT0FBZSxjQUFjLE1BQXNCQSxPQUE4QztBQUMvRixZQUFRLE1BQU07TUFDWixLQUFLLGVBQWU7QUFDbEIsZUFBTyxrQkFBbUJBLE1BQTJCLElBQUk7TUFDM0QsS0FBSyxlQUFlO0FBQ2xCLGVBQU8sbUJBQW9CQSxNQUEyQixJQUFJO01BQzVELEtBQUssZUFBZTtBQUNsQixlQUFPLHFCQUFzQkEsTUFBMkIsSUFBSTtNQUM5RCxLQUFLLGVBQWU7QUFDbEIsZUFBTyxtQ0FBb0NBLE1BQTJCLE1BQU07TUFDOUUsS0FBSyxlQUFlO0FBQ2xCLGVBQU8sd0JBQXlCQSxNQUEyQixNQUFNO0lBQ3JFO0VBQ0Y7QUFDRjtBQUtBLFNBQVMsa0JBQ1AsT0FDQSxPQUNBLFVBQ0EsZ0JBQ0E7QUFDQSxNQUFJLE1BQU0sV0FBVyxHQUFHO0FBQ3RCLFVBQU0sSUFBSTtNQUNSLG1DQUFtQyxRQUFRLGlDQUFpQyxNQUFNLFNBQVMsQ0FBQztJQUM5RjtFQUNGO0FBRUEsTUFBSSxDQUFDLGNBQWMsTUFBTSxDQUFDLENBQUMsR0FBRztBQUM1QixVQUFNLElBQUk7TUFDUix3QkFBd0IsUUFBUSx3Q0FBd0MsTUFBTSxDQUFDLEVBQUUsS0FBSztJQUN4RjtFQUNGO0FBRUEsUUFBTSxhQUFhLGFBQWEsU0FBUyxhQUFhO0FBQ3RELFFBQU0sV0FBVyxDQUFDLFNBQVMsV0FBVyxNQUFNO0FBRTVDLE1BQUksY0FBYyxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQzNCLFVBQU0sZUFBZSxNQUFNLENBQUMsRUFBRTtBQUM5QixVQUFNLGVBQWUsTUFBTSxDQUFDLEVBQUU7QUFDOUIsbUJBQWUsS0FBSyxFQUFFLEtBQUssQ0FBQyxhQUFhO0FBQ3ZDLFlBQU0sU0FBaUIsQ0FBQztBQUN4QixZQUFNLFNBQWlCLENBQUM7QUFDeEIsaUJBQVcsS0FBSyxVQUFVO0FBQ3hCLFlBQUksRUFBRSxTQUFTLGFBQWMsUUFBTyxLQUFLLEVBQUUsSUFBSTtBQUMvQyxZQUFJLEVBQUUsU0FBUyxhQUFjLFFBQU8sS0FBSyxFQUFFLElBQUk7TUFDakQ7QUFDQSxZQUFNLFVBQVUsdUJBQUEsQ0FBQyxJQUFzQixJQUFzQixhQUFzQjtBQUNqRixlQUFPLFdBQVcsR0FBRyxTQUFTLEdBQUcsT0FBTyxHQUFHLFNBQVMsR0FBRztNQUN6RCxHQUZnQixTQUFBO0FBR2hCLGFBQU8sV0FDSCxPQUFPLE1BQU0sQ0FBQyxPQUFPLE9BQU8sS0FBSyxDQUFDLE9BQU8sUUFBUSxJQUFJLElBQUksVUFBVSxDQUFDLENBQUMsSUFDckUsT0FBTyxLQUFLLENBQUMsT0FBTyxPQUFPLEtBQUssQ0FBQyxPQUFPLFFBQVEsSUFBSSxJQUFJLFVBQVUsQ0FBQyxDQUFDO0lBQzFFLENBQUM7RUFDSCxPQUFPO0FBQ0wsVUFBTSxjQUFjLE1BQU0sQ0FBQyxFQUFFO0FBQzdCLFVBQU0sY0FBYyxNQUFNLENBQUMsRUFBRTtBQUM3QixVQUFNLFVBQVUsdUJBQUEsQ0FBQyxNQUFZLEVBQUUsU0FBUyxhQUF4QixTQUFBO0FBQ2hCLFVBQU0sZUFBZSx1QkFBQSxDQUFDLE1BQVksRUFBRSxTQUFTLGFBQXhCLGNBQUE7QUFDckIsbUJBQWUsS0FBSyxFQUFFLEtBQUssQ0FBQyxhQUFhO0FBQ3ZDLFlBQU0sUUFBUSxDQUFDO0FBQ2YsaUJBQVcsS0FBSyxVQUFVO0FBQ3hCLFlBQUksRUFBRSxTQUFTLFlBQWEsT0FBTSxLQUFLLEVBQUUsSUFBSTtNQUMvQztBQUNBLFlBQU0sT0FBTyxhQUFhLFVBQVU7QUFDcEMsYUFBTyxXQUFXLE1BQU0sTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLElBQUk7SUFDdkQsQ0FBQztFQUNIO0FBQ0Y7QUFwRFMsT0FBQSxtQkFBQSxtQkFBQTtBQXlEVCxTQUFTLG9CQUNQLE9BQ0EsT0FDQSxVQUNBLGdCQUNBO0FBQ0EsTUFBSSxNQUFNLFdBQVcsR0FBRztBQUN0QixVQUFNLElBQUk7TUFDUixtQ0FBbUMsUUFBUSxpQ0FBaUMsTUFBTSxTQUFTLENBQUM7SUFDOUY7RUFDRjtBQUVBLE1BQUksTUFBTSxDQUFDLEVBQUUsU0FBUyxXQUFXO0FBQy9CLFVBQU0sSUFBSTtNQUNSLHdCQUF3QixRQUFRLHdDQUF3QyxNQUFNLENBQUMsRUFBRSxLQUFLO0lBQ3hGO0VBQ0Y7QUFFQSxNQUFJLE1BQU0sQ0FBQyxFQUFFLFNBQVMsVUFBVTtBQUM5QixVQUFNLElBQUk7TUFDUix5QkFBeUIsUUFBUSx1Q0FBdUMsTUFBTSxDQUFDLEVBQUUsSUFBSTtJQUN2RjtFQUNGO0FBRUEsUUFBTSxhQUFhLGFBQWEsWUFBWSxhQUFhO0FBQ3pELFFBQU0sV0FBVyxDQUFDLFNBQVMsV0FBVyxNQUFNO0FBQzVDLFFBQU0sY0FBYyxNQUFNLENBQUMsRUFBRTtBQUM3QixRQUFNLFFBQVEsSUFBSSxPQUFPLE1BQU0sQ0FBQyxFQUFFLEtBQUs7QUFDdkMsaUJBQWUsS0FBSyxFQUFFLEtBQUssQ0FBQyxhQUFhO0FBQ3ZDLFVBQU0sUUFBUSxDQUFDO0FBQ2YsZUFBVyxLQUFLLFVBQVU7QUFDeEIsVUFBSSxFQUFFLFNBQVMsWUFBYSxPQUFNLEtBQUssRUFBRSxLQUFLLElBQUk7SUFDcEQ7QUFDQSxVQUFNLE9BQU8sdUJBQUEsQ0FBQyxNQUFjLGFBQXNCO0FBQ2hELGFBQU8sV0FDTCxNQUFNLEtBQUssSUFBSSxJQUNmLENBQUMsTUFBTSxLQUFLLElBQUk7SUFDcEIsR0FKYSxNQUFBO0FBS2IsUUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUM7QUFDaEMsV0FBTyxXQUNMLE1BQU0sTUFBTSxDQUFDLFNBQVMsS0FBSyxNQUFNLFVBQVUsQ0FBQyxJQUM1QyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssTUFBTSxVQUFVLENBQUM7RUFDL0MsQ0FBQztBQUNIO0FBM0NTLE9BQUEscUJBQUEscUJBQUE7QUFnRFQsU0FBUyxvQkFDUCxPQUNBLE9BQ0EsVUFDQSxnQkFDQTtBQUNBLE1BQUksTUFBTSxTQUFTLEdBQUc7QUFDcEIsVUFBTSxJQUFJO01BQ1IsbUNBQW1DLFFBQVEsMENBQTBDLE1BQU0sU0FBUyxDQUFDO0lBQ3ZHO0VBQ0Y7QUFFQSxNQUFJLE1BQU0sQ0FBQyxFQUFFLFNBQVMsV0FBVztBQUMvQixVQUFNLElBQUk7TUFDUix3QkFBd0IsUUFBUSx3Q0FBd0MsTUFBTSxDQUFDLEVBQUUsS0FBSztJQUN4RjtFQUNGO0FBRUEsUUFBTSxhQUFhLGFBQWE7QUFDaEMsUUFBTSxjQUFjLE1BQU0sQ0FBQyxFQUFFO0FBRTdCLFFBQU0sY0FBYyxNQUFNLE1BQU0sQ0FBQztBQUNqQyxNQUFJLENBQUMsWUFBWSxNQUFNLFlBQVksR0FBRztBQUNwQyxVQUFNLElBQUk7TUFDUixtQkFBbUIsUUFBUTtJQUM3QjtFQUNGO0FBQ0EsUUFBTSxTQUFTLFlBQVksSUFBSSxDQUFDLE1BQU0sRUFBRSxLQUFLO0FBRTdDLGlCQUFlLEtBQUssRUFBRSxLQUFLLENBQUMsYUFBYTtBQUN2QyxVQUFNLFFBQVEsQ0FBQztBQUNmLGVBQVcsS0FBSyxVQUFVO0FBQ3hCLFVBQUksRUFBRSxTQUFTLFlBQWEsT0FBTSxLQUFLLEVBQUUsS0FBSyxJQUFJO0lBQ3BEO0FBQ0EsUUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUM7QUFDaEMsV0FBTyxNQUFNLE1BQU0sQ0FBQyxTQUFTLE9BQU8sU0FBUyxJQUFJLENBQUMsTUFBTTtFQUMxRCxDQUFDO0FBQ0g7QUFyQ1MsT0FBQSxxQkFBQSxxQkFBQTtBQTJDVCxTQUFTLGlCQUNQLE9BQ0EsT0FDQSxVQUNBLG9CQUNBLG1CQUNBO0FBQ0EsTUFBSSxNQUFNLFNBQVMsS0FBSyxNQUFNLFNBQVMsR0FBRztBQUN4QyxVQUFNLElBQUk7TUFDUixtQ0FBbUMsUUFBUSxzQ0FBc0MsTUFBTSxTQUFTLENBQUM7SUFDbkc7RUFDRjtBQUVBLE1BQUksQ0FBQyxNQUFNLE1BQU0sWUFBWSxHQUFHO0FBQzlCLFVBQU0sSUFBSTtNQUNSLG1CQUFtQixRQUFRO0lBQzdCO0VBQ0Y7QUFFQSxRQUFNLGFBQWEsYUFBYSxRQUFRLHFCQUFxQjtBQUM3RCxNQUFJLENBQUMsV0FBVyxLQUFLLEVBQUcsWUFBVyxLQUFLLElBQUksQ0FBQztBQUM3QyxhQUFXLEtBQUssRUFBRSxNQUFNLENBQUMsRUFBRSxLQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsU0FBUztBQUN6RDtBQXRCUyxPQUFBLGtCQUFBLGtCQUFBO0FBMkJULFNBQVMsa0JBQ1AsT0FDQSxPQUNBLGVBQ0E7QUFDQSxNQUFJLE1BQU0sU0FBUyxLQUFLLE1BQU0sU0FBUyxHQUFHO0FBQ3hDLFVBQU0sSUFBSSxNQUFNLDBFQUEwRSxNQUFNLFNBQVMsQ0FBQyxHQUFHO0VBQy9HO0FBQ0EsTUFBSSxDQUFDLE1BQU0sTUFBTSxZQUFZLEdBQUc7QUFDOUIsVUFBTSxJQUFJLE1BQU0scURBQXFEO0VBQ3ZFO0FBQ0EsTUFBSSxDQUFDLGNBQWMsS0FBSyxFQUFHLGVBQWMsS0FBSyxJQUFJLENBQUM7QUFDbkQsZ0JBQWMsS0FBSyxFQUFFLE1BQU0sQ0FBQyxFQUFFLEtBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxTQUFTO0FBQzVEO0FBYlMsT0FBQSxtQkFBQSxtQkFBQTtBQW1CVCxTQUFTLGFBQ1AsT0FDQSxVQUNBLGFBQ0EsY0FDQSxjQUNBLE9BQ0EsZ0JBQ0EsWUFDQSxlQUNBLG9CQUNBLG1CQUNBO0FBQ0EsTUFBSSxhQUFhLDZCQUE2QjtBQUM1QyxVQUFNVCxRQUFPLGFBQWEsV0FBVztBQUNyQyxVQUFNLEtBQUssRUFBRSxNQUFNLFdBQVcsTUFBQUEsTUFBSyxDQUFDO0VBQ3RDLFdBQVcsYUFBYSw0QkFBNEI7QUFDbEQsVUFBTSxLQUFLLEVBQUUsTUFBTSxVQUFVLE9BQU8sYUFBYSxXQUFXLEVBQUUsQ0FBQztFQUNqRSxXQUFXLE1BQU0sU0FBUyxHQUFHO0FBQzNCLFFBQUksTUFBTSxDQUFDLEVBQUUsU0FBUyxVQUFVO0FBQzlCLFlBQU0sSUFBSSxNQUFNLDRDQUE0QztJQUM5RDtBQUVBLFVBQU0sV0FBVyxNQUFNLENBQUMsRUFBRTtBQUMxQixZQUFRLFVBQVU7TUFDaEIsS0FBSztNQUNMLEtBQUs7TUFDTCxLQUFLO01BQ0wsS0FBSztBQUNILDBCQUFrQixPQUFPLE9BQU8sVUFBVSxjQUFjO0FBQ3hEO01BRUYsS0FBSztNQUNMLEtBQUs7TUFDTCxLQUFLO01BQ0wsS0FBSztBQUNILDRCQUFvQixPQUFPLE9BQU8sVUFBVSxjQUFjO0FBQzFEO01BRUYsS0FBSztNQUNMLEtBQUs7QUFDSCw0QkFBb0IsT0FBTyxPQUFPLFVBQVUsY0FBYztBQUMxRDtNQUVGLEtBQUs7TUFDTCxLQUFLO0FBQ0gseUJBQWlCLE9BQU8sT0FBTyxVQUFVLG9CQUFvQixpQkFBaUI7QUFDOUU7TUFFRixLQUFLO0FBQ0gsMEJBQWtCLE9BQU8sT0FBTyxhQUFhO0FBQzdDO01BRUY7QUFDRSxtQkFBVyxLQUFLLEVBQUUsS0FBSyxFQUFFLFVBQVUsVUFBVSxNQUFNLE1BQU0sQ0FBQyxFQUFFLENBQUM7SUFDakU7QUFFQSxVQUFNLFNBQVM7RUFDakI7QUFDRjtBQTNEUyxPQUFBLGNBQUEsY0FBQTtBQWlFVCxTQUFTLG1CQUFtQixRQUFnQixZQUE0QjtBQUd0RSxTQUFPLElBQUksWUFBWSxFQUFFLFdBQVcsUUFBUSxJQUFJLFdBQVcsVUFBVSxDQUFDLEVBQUU7QUFDMUU7QUFKUyxPQUFBLG9CQUFBLG9CQUFBO0FBTVQsSUFBTUosYUFBWSxhQUFhLENBQUMsWUFBb0I7QUFDbEQsSUFBRSxpQkFBaUIsT0FBTztBQUM1QixDQUFDO0FBRU0sSUFBTSxRQUFOLE1BQVk7RUEzZ0JuQixPQTJnQm1CO0FBQUEsV0FBQSxNQUFBLE9BQUE7RUFBQTs7RUFFakIsQ0FBUyxDQUFDLElBQUk7OztFQUdOOztFQUdBOztFQUdTOztFQUdSOztFQUdBOzs7Ozs7Ozs7OztFQVlBOztFQUdBOztFQUdBOztFQUdBOztFQUdUOzs7Ozs7Ozs7OztFQVlBLFlBQVksVUFBb0IsUUFBZ0I7QUFDOUMsVUFBTSxlQUFlLEVBQUUsZ0JBQWdCLE1BQU07QUFDN0MsVUFBTSxnQkFBZ0IsRUFBRSxRQUFRLGVBQWUsQ0FBQztBQUNoRCxNQUFFLGFBQWEsUUFBUSxlQUFlLGVBQWUsQ0FBQztBQUN0RCxVQUFNLFVBQVUsRUFBRTtNQUNoQixTQUFTLENBQUM7TUFDVjtNQUNBO01BQ0E7TUFDQSxrQkFBa0I7SUFDcEI7QUFFQSxRQUFJLENBQUMsU0FBUztBQUNaLFlBQU0sVUFBVSxFQUFFLFNBQVMsa0JBQWtCLGFBQWEsS0FBSztBQUMvRCxZQUFNLFlBQVksRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBQ25ELFlBQU0sYUFBYSxFQUFFLGFBQWEsZUFBZSxTQUFTLEVBQUU7QUFDNUQsWUFBTSxTQUFTLE9BQU8sTUFBTSxZQUFZLGFBQWEsR0FBRyxFQUFFLE1BQU0sSUFBSSxFQUFFLENBQUM7QUFDdkUsWUFBTSxPQUFPLE9BQU8sTUFBTSxnQkFBZ0IsSUFBSSxDQUFDLEtBQUs7QUFDcEQsUUFBRSxNQUFNLGFBQWE7QUFFckIsY0FBUSxTQUFTO1FBQ2YsS0FBSyxlQUFlO0FBQ2xCLGdCQUFNLElBQUksV0FBVyxlQUFlLFFBQVEsRUFBRSxRQUFRLEdBQUcsVUFBVSxNQUFNLE1BQU0sT0FBTyxHQUFHLFlBQVksQ0FBQztRQUN4RyxLQUFLLGVBQWU7QUFDbEIsZ0JBQU0sSUFBSSxXQUFXLFNBQVMsRUFBRSxLQUFLLEdBQUcsWUFBWSxLQUFLLE1BQU07UUFDakUsS0FBSyxlQUFlO0FBQ2xCLGdCQUFNLElBQUksV0FBVyxTQUFTLEVBQUUsS0FBSyxHQUFHLFlBQVksS0FBSyxNQUFNO1FBQ2pFLEtBQUssZUFBZTtBQUNsQixnQkFBTSxJQUFJLFdBQVcsU0FBUyxFQUFFLEtBQUssR0FBRyxZQUFZLEtBQUssTUFBTTtRQUNqRSxLQUFLLGVBQWU7QUFDbEIsZ0JBQU0sSUFBSSxXQUFXLFNBQVMsRUFBRSxRQUFRLEdBQUcsVUFBVSxNQUFNLE1BQU0sT0FBTyxHQUFHLFlBQVksQ0FBQztNQUM1RjtJQUNGO0FBRUEsVUFBTSxjQUFjLEVBQUUsdUJBQXVCLE9BQU87QUFDcEQsVUFBTSxlQUFlLEVBQUUsd0JBQXdCLE9BQU87QUFDdEQsVUFBTSxlQUFlLEVBQUUsd0JBQXdCLE9BQU87QUFDdEQsVUFBTSxlQUFlLElBQUksTUFBYyxZQUFZO0FBQ25ELFVBQU0scUJBQXFCLElBQUksTUFBMkIsWUFBWTtBQUN0RSxVQUFNLGVBQWUsSUFBSSxNQUFjLFdBQVc7QUFHbEQsYUFBU0MsS0FBSSxHQUFHQSxLQUFJLGNBQWNBLE1BQUs7QUFDckMsWUFBTSxjQUFjLEVBQUU7UUFDcEI7UUFDQUE7UUFDQTtNQUNGO0FBQ0EsWUFBTSxhQUFhLEVBQUUsU0FBUyxpQkFBaUIsS0FBSztBQUNwRCxtQkFBYUEsRUFBQyxJQUFJLEVBQUUsYUFBYSxhQUFhLFVBQVU7SUFDMUQ7QUFHQSxhQUFTQSxLQUFJLEdBQUdBLEtBQUksY0FBY0EsTUFBSztBQUNyQyxZQUFNLDBCQUEwQixJQUFJLE1BQXlCLFlBQVk7QUFDekUsZUFBUyxJQUFJLEdBQUcsSUFBSSxjQUFjLEtBQUs7QUFDckMsY0FBTSxhQUFhLEVBQUUsb0NBQW9DLFNBQVNBLElBQUcsQ0FBQztBQUN0RSxnQ0FBd0IsQ0FBQyxJQUFJO01BQy9CO0FBQ0EseUJBQW1CQSxFQUFDLElBQUk7SUFDMUI7QUFHQSxhQUFTQSxLQUFJLEdBQUdBLEtBQUksYUFBYUEsTUFBSztBQUNwQyxZQUFNLGVBQWUsRUFBRTtRQUNyQjtRQUNBQTtRQUNBO01BQ0Y7QUFDQSxZQUFNLGFBQWEsRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBQ3BELG1CQUFhQSxFQUFDLElBQUksRUFBRSxhQUFhLGNBQWMsVUFBVTtJQUMzRDtBQUVBLFVBQU0sZ0JBQWdCLElBQUksTUFBdUIsWUFBWTtBQUM3RCxVQUFNLHFCQUFxQixJQUFJLE1BQXVCLFlBQVk7QUFDbEUsVUFBTSxvQkFBb0IsSUFBSSxNQUF1QixZQUFZO0FBQ2pFLFVBQU0sYUFBYSxJQUFJLE1BQXdCLFlBQVk7QUFDM0QsVUFBTSxpQkFBaUIsSUFBSSxNQUF1QixZQUFZO0FBRzlELGFBQVNBLEtBQUksR0FBR0EsS0FBSSxjQUFjQSxNQUFLO0FBQ3JDLFlBQU0sb0JBQW9CLEVBQUUsaUNBQWlDLFNBQVNBLElBQUcsZUFBZTtBQUN4RixZQUFNLFlBQVksRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBRW5ELGlCQUFXQSxFQUFDLElBQUksQ0FBQztBQUNqQixxQkFBZUEsRUFBQyxJQUFJLENBQUM7QUFFckIsWUFBTSxRQUFRLElBQUksTUFBcUI7QUFFdkMsVUFBSSxjQUFjO0FBQ2xCLGVBQVMsSUFBSSxHQUFHLElBQUksV0FBVyxLQUFLO0FBQ2xDLGNBQU0sV0FBVyxFQUFFLFNBQVMsYUFBYSxLQUFLO0FBQzlDLHVCQUFlO0FBRWYsY0FBTSxjQUFjLEVBQUUsU0FBUyxhQUFhLEtBQUs7QUFDakQsdUJBQWU7QUFFZjtVQUNFQTtVQUNBO1VBQ0E7VUFDQTtVQUNBO1VBQ0E7VUFDQTtVQUNBO1VBQ0E7VUFDQTtVQUNBO1FBQ0Y7TUFDRjtBQUVBLGFBQU8sT0FBTyxlQUFlQSxFQUFDLENBQUM7QUFDL0IsYUFBTyxPQUFPLFdBQVdBLEVBQUMsQ0FBQztBQUMzQixhQUFPLE9BQU8sY0FBY0EsRUFBQyxDQUFDO0FBQzlCLGFBQU8sT0FBTyxtQkFBbUJBLEVBQUMsQ0FBQztBQUNuQyxhQUFPLE9BQU8sa0JBQWtCQSxFQUFDLENBQUM7SUFDcEM7QUFFQSxNQUFFLE1BQU0sYUFBYTtBQUdyQixTQUFLLENBQUMsSUFBSTtBQUNWLFNBQUssZUFBZTtBQUNwQixTQUFLLHFCQUFxQjtBQUMxQixTQUFLLGlCQUFpQjtBQUN0QixTQUFLLFNBQVM7QUFDZCxTQUFLLGFBQWE7QUFDbEIsU0FBSyxnQkFBZ0I7QUFDckIsU0FBSyxxQkFBcUI7QUFDMUIsU0FBSyxvQkFBb0I7QUFDekIsU0FBSyxxQkFBcUI7QUFDMUJELGdCQUFXLFNBQVMsTUFBTSxTQUFTLElBQUk7RUFDekM7O0VBR0EsU0FBZTtBQUNiQSxnQkFBVyxXQUFXLElBQUk7QUFDMUIsTUFBRSxpQkFBaUIsS0FBSyxDQUFDLENBQUM7QUFDMUIsU0FBSyxDQUFDLElBQUk7RUFDWjs7Ozs7Ozs7Ozs7OztFQWNBLFFBQ0UsTUFDQSxVQUF3QixDQUFDLEdBQ1g7QUFDZCxVQUFNLGdCQUFnQixRQUFRLGlCQUFpQjtBQUMvQyxVQUFNLGNBQWMsUUFBUSxlQUFlO0FBQzNDLFVBQU0sYUFBYSxRQUFRLGNBQWM7QUFDekMsVUFBTSxXQUFXLFFBQVEsWUFBWTtBQUNyQyxVQUFNLDBCQUEwQixRQUFRLDJCQUEyQjtBQUNuRSxVQUFNLHdCQUF3QixRQUFRLHlCQUF5QjtBQUMvRCxVQUFNLHVCQUF1QixRQUFRLHdCQUF3QjtBQUM3RCxVQUFNLHFCQUFxQixRQUFRLHNCQUFzQjtBQUN6RCxVQUFNLGFBQWEsUUFBUSxjQUFjO0FBQ3pDLFVBQU0sZ0JBQWdCLFFBQVEsaUJBQWlCO0FBQy9DLFVBQU0sbUJBQW1CLFFBQVE7QUFFakMsUUFBSSxPQUFPLGVBQWUsVUFBVTtBQUNsQyxZQUFNLElBQUksTUFBTSwyQkFBMkI7SUFDN0M7QUFDQSxTQUFLLGFBQWE7QUFFbEIsUUFBSSxhQUFhLEtBQUssYUFBYSxVQUFVO0FBQzNDLFlBQU0sSUFBSSxNQUFNLGdEQUFnRDtJQUNsRTtBQUVBLFFBQUksZ0JBQWdCLGVBQ2xCLGNBQWMsTUFBTSxZQUFZLE9BQy9CLGNBQWMsUUFBUSxZQUFZLE9BQU8sY0FBYyxTQUFTLFlBQVksU0FDNUU7QUFDRCxZQUFNLElBQUksTUFBTSxzREFBc0Q7SUFDeEU7QUFFQSxRQUFJLHVCQUF1QixLQUFLLHVCQUF1QixvQkFBb0I7QUFDekUsWUFBTSxJQUFJLE1BQU0sb0VBQW9FO0lBQ3RGO0FBRUEsUUFBSSwwQkFBMEIsZUFDNUIsd0JBQXdCLE1BQU0sc0JBQXNCLE9BQ25ELHdCQUF3QixRQUFRLHNCQUFzQixPQUNyRCx3QkFBd0IsU0FBUyxzQkFBc0IsU0FDeEQ7QUFDRCxZQUFNLElBQUksTUFBTSwwRUFBMEU7SUFDNUY7QUFFQSxRQUFJLGtCQUFrQjtBQUNwQixRQUFFLCtCQUErQjtJQUNuQztBQUVBLGdCQUFZLElBQUk7QUFFaEIsTUFBRTtNQUNBLEtBQUssQ0FBQztNQUNOLEtBQUssS0FBSyxDQUFDO01BQ1gsY0FBYztNQUNkLGNBQWM7TUFDZCxZQUFZO01BQ1osWUFBWTtNQUNaO01BQ0E7TUFDQSx3QkFBd0I7TUFDeEIsd0JBQXdCO01BQ3hCLHNCQUFzQjtNQUN0QixzQkFBc0I7TUFDdEI7TUFDQTtNQUNBO01BQ0E7SUFDRjtBQUVBLFVBQU0sV0FBVyxFQUFFLFNBQVMsaUJBQWlCLEtBQUs7QUFDbEQsVUFBTSxlQUFlLEVBQUUsU0FBUyxrQkFBa0IsYUFBYSxLQUFLO0FBQ3BFLFVBQU0sc0JBQXNCLEVBQUUsU0FBUyxrQkFBa0IsSUFBSSxhQUFhLEtBQUs7QUFDL0UsVUFBTSxTQUFTLElBQUksTUFBa0IsUUFBUTtBQUM3QyxTQUFLLHFCQUFxQixRQUFRLG1CQUFtQjtBQUVyRCxRQUFJLGdCQUFnQjtBQUNwQixRQUFJLFVBQVU7QUFDZCxhQUFTQyxLQUFJLEdBQUdBLEtBQUksVUFBVUEsTUFBSztBQUNqQyxZQUFNLGVBQWUsRUFBRSxTQUFTLFNBQVMsS0FBSztBQUM5QyxpQkFBVztBQUNYLFlBQU0sZUFBZSxFQUFFLFNBQVMsU0FBUyxLQUFLO0FBQzlDLGlCQUFXO0FBRVgsWUFBTSxXQUFXLElBQUksTUFBb0IsWUFBWTtBQUNyRCxnQkFBVSxrQkFBa0IsTUFBTSxLQUFLLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFFNUUsVUFBSSxLQUFLLGVBQWUsWUFBWSxFQUFFLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxDQUFDLEdBQUc7QUFDL0QsZUFBTyxhQUFhLElBQUksRUFBRSxjQUFjLFNBQVM7QUFDakQsY0FBTSxnQkFBZ0IsS0FBSyxjQUFjLFlBQVk7QUFDckQsZUFBTyxhQUFhLEVBQUUsZ0JBQWdCO0FBQ3RDLGNBQU0scUJBQXFCLEtBQUssbUJBQW1CLFlBQVk7QUFDL0QsZUFBTyxhQUFhLEVBQUUscUJBQXFCO0FBQzNDLGNBQU0sb0JBQW9CLEtBQUssa0JBQWtCLFlBQVk7QUFDN0QsZUFBTyxhQUFhLEVBQUUsb0JBQW9CO0FBQzFDO01BQ0Y7SUFDRjtBQUNBLFdBQU8sU0FBUztBQUVoQixNQUFFLE1BQU0sWUFBWTtBQUNwQixNQUFFLCtCQUErQjtBQUNqQyxXQUFPO0VBQ1Q7Ozs7Ozs7Ozs7OztFQWFBLFNBQ0UsTUFDQSxVQUF3QixDQUFDLEdBQ1Q7QUFDaEIsVUFBTSxnQkFBZ0IsUUFBUSxpQkFBaUI7QUFDL0MsVUFBTSxjQUFjLFFBQVEsZUFBZTtBQUMzQyxVQUFNLGFBQWEsUUFBUSxjQUFjO0FBQ3pDLFVBQU0sV0FBVyxRQUFRLFlBQVk7QUFDckMsVUFBTSwwQkFBMEIsUUFBUSwyQkFBMkI7QUFDbkUsVUFBTSx3QkFBd0IsUUFBUSx5QkFBeUI7QUFDL0QsVUFBTSx1QkFBdUIsUUFBUSx3QkFBd0I7QUFDN0QsVUFBTSxxQkFBcUIsUUFBUSxzQkFBc0I7QUFDekQsVUFBTSxhQUFhLFFBQVEsY0FBYztBQUN6QyxVQUFNLGdCQUFnQixRQUFRLGlCQUFpQjtBQUMvQyxVQUFNLG1CQUFtQixRQUFRO0FBRWpDLFFBQUksT0FBTyxlQUFlLFVBQVU7QUFDbEMsWUFBTSxJQUFJLE1BQU0sMkJBQTJCO0lBQzdDO0FBQ0EsU0FBSyxhQUFhO0FBRWxCLFFBQUksYUFBYSxLQUFLLGFBQWEsVUFBVTtBQUMzQyxZQUFNLElBQUksTUFBTSxnREFBZ0Q7SUFDbEU7QUFFQSxRQUFJLGdCQUFnQixlQUNsQixjQUFjLE1BQU0sWUFBWSxPQUMvQixjQUFjLFFBQVEsWUFBWSxPQUFPLGNBQWMsU0FBUyxZQUFZLFNBQzVFO0FBQ0QsWUFBTSxJQUFJLE1BQU0sc0RBQXNEO0lBQ3hFO0FBRUEsUUFBSSx1QkFBdUIsS0FBSyx1QkFBdUIsb0JBQW9CO0FBQ3pFLFlBQU0sSUFBSSxNQUFNLG9FQUFvRTtJQUN0RjtBQUVBLFFBQUksMEJBQTBCLGVBQzVCLHdCQUF3QixNQUFNLHNCQUFzQixPQUNuRCx3QkFBd0IsUUFBUSxzQkFBc0IsT0FDckQsd0JBQXdCLFNBQVMsc0JBQXNCLFNBQ3hEO0FBQ0QsWUFBTSxJQUFJLE1BQU0sMEVBQTBFO0lBQzVGO0FBRUEsUUFBSSxrQkFBa0I7QUFDcEIsUUFBRSwrQkFBK0I7SUFDbkM7QUFFQSxnQkFBWSxJQUFJO0FBRWhCLE1BQUU7TUFDQSxLQUFLLENBQUM7TUFDTixLQUFLLEtBQUssQ0FBQztNQUNYLGNBQWM7TUFDZCxjQUFjO01BQ2QsWUFBWTtNQUNaLFlBQVk7TUFDWjtNQUNBO01BQ0Esd0JBQXdCO01BQ3hCLHdCQUF3QjtNQUN4QixzQkFBc0I7TUFDdEIsc0JBQXNCO01BQ3RCO01BQ0E7TUFDQTtNQUNBO0lBQ0Y7QUFFQSxVQUFNLFFBQVEsRUFBRSxTQUFTLGlCQUFpQixLQUFLO0FBQy9DLFVBQU0sZUFBZSxFQUFFLFNBQVMsa0JBQWtCLGFBQWEsS0FBSztBQUNwRSxVQUFNLHNCQUFzQixFQUFFLFNBQVMsa0JBQWtCLElBQUksYUFBYSxLQUFLO0FBQy9FLFVBQU0sU0FBUyxJQUFJLE1BQW9CO0FBQ3ZDLFNBQUsscUJBQXFCLFFBQVEsbUJBQW1CO0FBRXJELFVBQU0sV0FBVyxJQUFJLE1BQW9CO0FBQ3pDLFFBQUksVUFBVTtBQUNkLGFBQVNBLEtBQUksR0FBR0EsS0FBSSxPQUFPQSxNQUFLO0FBQzlCLFlBQU0sZUFBZSxFQUFFLFNBQVMsU0FBUyxLQUFLO0FBQzlDLGlCQUFXO0FBQ1gsWUFBTSxlQUFlLEVBQUUsU0FBUyxTQUFTLEtBQUs7QUFDOUMsaUJBQVc7QUFDWCxZQUFNLGVBQWUsRUFBRSxTQUFTLFNBQVMsS0FBSztBQUM5QyxpQkFBVztBQUVYLGVBQVMsU0FBUztBQUNsQixnQkFBVSxrQkFBa0IsTUFBTSxLQUFLLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFFNUUsVUFBSSxLQUFLLGVBQWUsWUFBWSxFQUFFLE1BQU0sQ0FBQSxNQUFLLEVBQUUsUUFBUSxDQUFDLEdBQUc7QUFDN0QsY0FBTSxVQUFVLFNBQVMsWUFBWTtBQUNyQyxjQUFNLGdCQUFnQixLQUFLLGNBQWMsWUFBWTtBQUNyRCxnQkFBUSxnQkFBZ0I7QUFDeEIsY0FBTSxxQkFBcUIsS0FBSyxtQkFBbUIsWUFBWTtBQUMvRCxnQkFBUSxxQkFBcUI7QUFDN0IsY0FBTSxvQkFBb0IsS0FBSyxrQkFBa0IsWUFBWTtBQUM3RCxnQkFBUSxvQkFBb0I7QUFDNUIsZUFBTyxLQUFLLE9BQU87TUFDckI7SUFDRjtBQUVBLE1BQUUsTUFBTSxZQUFZO0FBQ3BCLE1BQUUsK0JBQStCO0FBQ2pDLFdBQU87RUFDVDs7RUFHQSxxQkFBcUIsY0FBd0M7QUFDM0QsV0FBTyxLQUFLLFdBQVcsWUFBWTtFQUNyQzs7Ozs7OztFQVFBLGVBQWUsYUFBMkI7QUFDeEMsVUFBTSxvQkFBb0IsRUFBRSxnQkFBZ0IsV0FBVztBQUN2RCxVQUFNLHFCQUFxQixFQUFFLFFBQVEsb0JBQW9CLENBQUM7QUFDMUQsTUFBRSxhQUFhLGFBQWEsb0JBQW9CLG9CQUFvQixDQUFDO0FBQ3JFLE1BQUUsMEJBQTBCLEtBQUssQ0FBQyxHQUFHLG9CQUFvQixpQkFBaUI7QUFDMUUsTUFBRSxNQUFNLGtCQUFrQjtFQUM1Qjs7Ozs7Ozs7RUFTQSxlQUFlLGNBQTRCO0FBQ3pDLFFBQUksZ0JBQWdCLEtBQUssV0FBVyxRQUFRO0FBQzFDLFlBQU0sSUFBSTtRQUNSLG9CQUFvQixZQUFZLDZCQUE2QixLQUFLLFdBQVcsTUFBTTtNQUNyRjtJQUNGO0FBQ0EsTUFBRSwwQkFBMEIsS0FBSyxDQUFDLEdBQUcsWUFBWTtFQUNuRDs7Ozs7RUFNQSxzQkFBK0I7QUFDN0IsV0FBTyxLQUFLO0VBQ2Q7O0VBR0EscUJBQXFCLGNBQThCO0FBQ2pELFFBQUksZ0JBQWdCLEtBQUssV0FBVyxRQUFRO0FBQzFDLFlBQU0sSUFBSTtRQUNSLG9CQUFvQixZQUFZLDZCQUE2QixLQUFLLFdBQVcsTUFBTTtNQUNyRjtJQUNGO0FBQ0EsVUFBTSxhQUFhLEVBQUUsaUNBQWlDLEtBQUssQ0FBQyxHQUFHLFlBQVk7QUFDM0UsV0FBTyxtQkFBbUIsS0FBSyxRQUFRLFVBQVU7RUFDbkQ7O0VBR0EsbUJBQW1CLGNBQThCO0FBQy9DLFFBQUksZ0JBQWdCLEtBQUssV0FBVyxRQUFRO0FBQzFDLFlBQU0sSUFBSTtRQUNSLG9CQUFvQixZQUFZLDZCQUE2QixLQUFLLFdBQVcsTUFBTTtNQUNyRjtJQUNGO0FBQ0EsVUFBTSxhQUFhLEVBQUUsK0JBQStCLEtBQUssQ0FBQyxHQUFHLFlBQVk7QUFDekUsV0FBTyxtQkFBbUIsS0FBSyxRQUFRLFVBQVU7RUFDbkQ7O0VBR0EsZUFBdUI7QUFDckIsV0FBTyxFQUFFLHdCQUF3QixLQUFLLENBQUMsQ0FBQztFQUMxQzs7RUFHQSxvQkFBb0IsYUFBNkI7QUFDL0MsV0FBTyxLQUFLLGFBQWEsUUFBUSxXQUFXO0VBQzlDOztFQUdBLGdCQUFnQixjQUErQjtBQUM3QyxXQUFPLEVBQUUsNEJBQTRCLEtBQUssQ0FBQyxHQUFHLFlBQVksTUFBTTtFQUNsRTs7RUFHQSxrQkFBa0IsY0FBK0I7QUFDL0MsV0FBTyxFQUFFLCtCQUErQixLQUFLLENBQUMsR0FBRyxZQUFZLE1BQU07RUFDckU7Ozs7Ozs7RUFRQSwwQkFBMEIsT0FBd0I7QUFDaEQsVUFBTSxhQUFhLEVBQUUsZ0JBQWdCLEtBQUssT0FBTyxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ2hFLFdBQU8sRUFBRSx3Q0FBd0MsS0FBSyxDQUFDLEdBQUcsVUFBVSxNQUFNO0VBQzVFO0FBQ0Y7OztBYjdnQ0EsZUFBZSxRQUFRLE1BQWMsVUFBdUM7QUFDMUUsTUFBSTtBQUNGLFdBQU8sTUFBTSxTQUFTLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxZQUFZLEdBQUcsQ0FBQztBQUFBLEVBQzdELFFBQVE7QUFDTixXQUFPLFNBQVMsY0FBYyxZQUFZLEdBQUcsRUFBRSxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUErQkEsZUFBc0IsYUFBOEI7QUFDbEQsUUFBTSxDQUFDMEIsYUFBWSxPQUFPLElBQUksTUFBTSxRQUFRLElBQUk7QUFBQSxJQUM5QyxRQUFRLHdCQUF3QixzQ0FBc0M7QUFBQSxJQUN0RSxRQUFRLDJCQUEyQiw0Q0FBNEM7QUFBQSxFQUNqRixDQUFDO0FBQ0QsUUFBTUMsVUFBaUIsRUFBRSxZQUFBRCxhQUFZLFlBQVksQ0FBQyxTQUFpQixLQUFLO0FBQ3hFLFFBQU0sT0FBTyxLQUFLQyxPQUFNO0FBQ3hCLFFBQU0sV0FBVyxNQUFNLFNBQVMsS0FBSyxPQUFPO0FBQzVDLFFBQU0sU0FBUyxJQUFJLE9BQU87QUFDMUIsU0FBTyxZQUFZLFFBQVE7QUFDM0IsU0FBTyxFQUFFLFFBQVEsVUFBVSxTQUFTQSxRQUFrQjtBQUN4RDs7O0FjekNBLElBQU0sY0FBK0MsSUFBSSxJQUFJLENBQUMsR0FBR0MsV0FBVSxHQUFHLFVBQVUsR0FBRyxPQUFPLEdBQUcsWUFBWSxHQUFHLE1BQU0sQ0FBQztBQUMzSCxJQUFNLFVBQTBDLElBQUksSUFBSSxDQUFDLEdBQUcsWUFBWSxHQUFHLFFBQVEsR0FBRyxXQUFXLENBQUM7QUFHbEcsU0FBU0MsV0FBVSxTQUFrQixNQUFxQjtBQUN4RCxhQUFXLE9BQU8sS0FBSyxLQUFNLFNBQVEsTUFBTSxLQUFLLE1BQU07QUFDdEQsU0FBTyxRQUFRLE1BQU0sT0FBTyxTQUFTLElBQUksQ0FBQztBQUM1QztBQUVBLFNBQVMsVUFBeUIsTUFBYyxNQUFZLFFBQXdCO0FBQ2xGLFFBQU0sT0FBTyxZQUFZLElBQUksS0FBSyxJQUFJO0FBQ3RDLFNBQU8sT0FBTyxLQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU0sSUFBSUEsV0FBVSxNQUFNLElBQUk7QUFDckU7QUFFQSxTQUFTLGVBQThCLE9BQTBCLE9BQU8sR0FBUztBQUMvRSxXQUFTLFFBQVEsTUFBTSxRQUFRLE1BQU0sUUFBUSxTQUFTO0FBQ3BELFVBQU0sT0FBTyxNQUFNLEtBQUs7QUFDeEIsVUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLElBQUk7QUFDbEMsUUFBSSxLQUFNLE1BQUssTUFBTSxJQUFJO0FBQUEsUUFDcEIsTUFBSyxNQUFNLE1BQU0sSUFBSTtBQUUxQixRQUFJLFFBQVEsTUFBTSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLE9BQU8sRUFBRztBQUFBLEVBQzFFO0FBQ0Y7QUFHQSxJQUFNLFVBQVUsQ0FBQyxTQUFrQixFQUFFLE1BQU0sT0FBQUMsUUFBTyxLQUFLLEtBQUssTUFDMURDLFFBQU8sSUFBSSxJQUFJLEtBQ2QsU0FBUywwQkFDUixLQUFLLENBQUMsR0FBRyxTQUFTLFVBQ2xCLEtBQUssS0FBSyxRQUFRLEtBQUssTUFBTUQsUUFBTyxLQUFLLElBQUksS0FBS0EsU0FBUSxLQUFLLENBQUMsQ0FBQztBQUVyRSxJQUFNQyxVQUE4QixvQkFBSSxJQUFJLENBQUMsb0JBQW9CLG1CQUFtQixtQkFBbUIsb0JBQW9CLENBQUM7QUFDNUgsSUFBTSxPQUFPO0FBQ2IsSUFBTSxRQUFRO0FBRWQsSUFBTSxPQUFhLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFFbkMsU0FBUyxNQUFNLE1BQWMsRUFBRSxNQUFNLFNBQVMsR0FBb0I7QUFDaEUsUUFBTSxPQUFPLFdBQVc7QUFDeEIsUUFBTSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2hDLFFBQU0sVUFBbUI7QUFBQSxJQUN2QjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxPQUFPLE1BQU07QUFBQSxJQUNiLE9BQU87QUFBQSxJQUNQLE9BQU8sQ0FBQztBQUFBLElBQ1IsT0FBTyxDQUFDO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxPQUFPLENBQUMsU0FBUyxRQUFRLFNBQVMsSUFBSTtBQUFBLElBQ3RDLFlBQVk7QUFBQSxFQUNkO0FBQ0EsUUFBTSxPQUFPLEtBQUssTUFBTSxFQUFFLE1BQU0sUUFBUSxVQUFVLFVBQVUsT0FBTyxHQUFHLEtBQUssS0FBSyxPQUFPLENBQUM7QUFDeEYsT0FBSyxPQUFPLE1BQU0sTUFBTTtBQUV0QixlQUFXLEVBQUUsT0FBQUQsUUFBTyxJQUFJLEtBQUssU0FBVSxNQUFLLFFBQVEsRUFBRSxNQUFNLEtBQUssTUFBTUEsUUFBTyxHQUFHLEdBQUcsT0FBQUEsUUFBTyxJQUFJLENBQUM7QUFDaEcsYUFBUyxTQUFTLElBQUk7QUFDdEIsY0FBVSxPQUFPO0FBQUEsRUFDbkIsQ0FBQztBQUNELFNBQU87QUFDVDtBQUdBLGVBQXNCLGVBQWdDO0FBQ3BELFFBQU0sRUFBRSxRQUFRLFVBQVUsUUFBUSxJQUFJLE1BQU0sV0FBVztBQUN2RCxRQUFNLFFBQVEsUUFBUSxRQUFRO0FBQzlCLFFBQU0sUUFBUSxDQUFDLFNBQXlCO0FBRXRDLFVBQU0sT0FBTyxPQUFPLE1BQU0sV0FBVyxLQUFLLElBQUksSUFBSSxLQUFLLFFBQVEsYUFBYSxJQUFJLElBQUksSUFBSTtBQUN4RixRQUFJLENBQUMsS0FBTSxPQUFNLElBQUksTUFBTSxvQkFBb0I7QUFDL0MsUUFBSTtBQUNGLGFBQU8sUUFBUSxNQUFNLE1BQU0sT0FBTyxPQUFPO0FBQUEsSUFDM0MsVUFBRTtBQUNBLFdBQUssT0FBTztBQUFBLElBQ2Q7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLE1BQU0sQ0FBQyxNQUFNLFNBQVMsV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQy9EO0FBRUEsU0FBUyxXQUFXLE1BQWMsTUFBYyxPQUF3QztBQUN0RixRQUFNLE9BQU8sRUFBRSxNQUFNLFVBQVUsVUFBVSxLQUFLO0FBQzlDLE1BQUk7QUFDRixVQUFNLFNBQVMsTUFBTSxJQUFJO0FBQ3pCLFdBQU8sRUFBRSxHQUFHLE1BQU0sT0FBTyxNQUFNLE1BQU0sTUFBTSxFQUFFLEtBQUssT0FBTyxVQUFVLE9BQU8sU0FBUztBQUFBLEVBQ3JGLFNBQVMsT0FBTztBQUNkLFVBQU0sTUFBTSxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQ2pFLFdBQU8sRUFBRSxHQUFHLE1BQU0sT0FBTyxDQUFDLEdBQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxHQUFHLEtBQUssS0FBSyxRQUFRLFNBQVMsZ0NBQWdDLEdBQUcsSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUMzSDtBQUNGOyIsCiAgIm5hbWVzIjogWyJuYW1lIiwgImF0dHJpYnV0ZSIsICJmaXJzdCIsICJzaWRlcyIsICJzaWRlIiwgIm5hbWUiLCAiYXR0cmlidXRlIiwgIm5hbWUiLCAic3RhcnQiLCAiYXJncyIsICJ3cml0ZSIsICJuYW1lIiwgIm1lbWJlciIsICJzdGFydCIsICJwYXJ0cyIsICJhcmdzIiwgImluc2lkZSIsICJwYXJ0cyIsICJrZXB0IiwgImFyZ3MiLCAibmFtZSIsICJuYW1lIiwgImhlbGQiLCAibWVtYmVyIiwgInBhcnRzIiwgInRleHRPZiIsICJzdGFydCIsICJuYW1lIiwgImZpcnN0IiwgIm1vZHVsZSIsICJmaXJzdCIsICJhbm5vdGF0aW9uIiwgIm5hbWUiLCAiREVFUEVTVCIsICJuYW1lIiwgImZpcnN0IiwgInN0YXJ0IiwgIm1vZHVsZSIsICJ0ZXh0T2YiLCAiYW5ub3RhdGlvbiIsICJhdHRyaWJ1dGUiLCAibmFtZSIsICJwYXJ0cyIsICJib2R5IiwgImF0dHJpYnV0ZSIsICJuYW1lIiwgInN0YXJ0IiwgImJvZHkiLCAiY29uZGl0aW9uIiwgImZpcnN0IiwgIm5hbWVkIiwgInBhcnRzIiwgIm5hbWUiLCAiYmVmb3JlIiwgIndyaXRlIiwgImNhbGwiLCAiY2xhdXNlIiwgInN0YXJ0IiwgInBhcnRzIiwgImV4cHJlc3Npb24iLCAibmFtZWQiLCAiZmlyc3QiLCAiTElURVJBTFMiLCAibWVtYmVyIiwgIm5hbWUiLCAiZmlyc3QiLCAic3RhcnQiLCAiYXJncyIsICJrZXB0IiwgInNpZGUiLCAiZWl0aGVyIiwgImZpcnN0IiwgImNvbXB1dGVkIiwgImlzVGV4dCIsICJwYXJ0cyIsICJib2R5IiwgImZpcnN0IiwgImdpdmUiLCAibmFtZSIsICJjb25kaXRpb24iLCAiY2FsbCIsICJuYW1lIiwgImJvZHkiLCAiZXhwcmVzc2lvbiIsICJib2R5IiwgImZpcnN0IiwgInBhcnRzIiwgImlkIiwgIm5hbWUiLCAibW9kdWxlIiwgImhhbmRsZXIiLCAic3RyaW5nIiwgImZpbmFsaXplciIsICJpIiwgInN0YXJ0IiwgIm5hbWVkIiwgIm5hbWUiLCAiYmluYXJ5IiwgImZzIiwgImJvZHkiLCAiTW9kdWxlIiwgImNyZWF0ZVJlcXVpcmUiLCAiaW5zdGFuY2UiLCAibWV0YWRhdGEiLCAicmVzdWx0IiwgImluZm8iLCAiY291bnQiLCAiY29uZGl0aW9uIiwgImZsYWdzIiwgImhhbmRsZSIsICJmdW5jIiwgImVyciIsICJtZW1vcnlCYXNlIiwgImFyZ3MiLCAiY29udmVydCIsICJydG4iLCAibGliTmFtZSIsICJsb2NhbFNjb3BlIiwgIndhc21FeHBvcnRzIiwgIndhc21CaW5hcnkiLCAibW9kdWxlIiwgIkxJVEVSQUxTIiwgIm90aGVyd2lzZSIsICJzdGFydCIsICJMRUFWRVMiXQp9Cg==
