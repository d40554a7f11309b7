import {
  createSink
} from "./chunk-MHO247PA.js";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit
} from "./chunk-WLL43PRW.js";
import {
  byStart
} from "./chunk-U3R3WC53.js";
import {
  noOptions
} from "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/languages/workflow/expressions.ts
function expressionsIn(text) {
  if (!text.includes("${{")) return [];
  const found = [];
  for (let start = text.indexOf("${{"); start >= 0; start = text.indexOf("${{", found.at(-1)?.end ?? start + 3)) {
    const end = endOf(text, start + 3);
    if (end === void 0) break;
    found.push({ start, end, inside: text.slice(start + 3, end - 2).trim() });
  }
  return found;
}
function endOf(text, from) {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith("}}", at)) return at + 2;
  }
  const end = text.indexOf("}}", from);
  return end < 0 ? void 0 : end + 2;
}
var TOKEN = /\s*(?:('(?:[^']|'')*')|(&&|\|\||[!=<>]=|[<>!()[\],])|([A-Za-z_*-][\w*-]*(?:\.[\w*-]+)*)|(-?\d[\w.+-]*)|(\S))/y;
var DEEPEST = 40;
function parseExpression(text) {
  const words = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (!found || found[5] !== void 0 || words.length > 2e3) return void 0;
    words.push(found[0].trim());
  }
  const tokens = { words, at: 0, depth: 0 };
  const term = parseOr(tokens);
  return tokens.at === words.length ? term : void 0;
}
function parseOr(tokens) {
  return parseChain(tokens, "||", () => parseChain(tokens, "&&", () => parseComparison(tokens)));
}
function parseChain(tokens, op, next) {
  let left = next();
  while (left && tokens.words[tokens.at] === op) {
    tokens.at++;
    const right = next();
    left = right && { kind: "pair", op, left, right, text: `${writtenOf(left)} ${op} ${writtenOf(right)}` };
  }
  return left;
}
var COMPARING = /^(?:[!=<>]=|[<>])$/;
function parseComparison(tokens) {
  const left = parseUnary(tokens);
  const op = tokens.words[tokens.at];
  if (!left || op === void 0 || !COMPARING.test(op)) return left;
  tokens.at++;
  const right = parseUnary(tokens);
  return right && { kind: "pair", op, left, right, text: `${writtenOf(left)} ${op} ${writtenOf(right)}` };
}
function parseUnary(tokens) {
  if (++tokens.depth > DEEPEST) return void 0;
  try {
    if (tokens.words[tokens.at] !== "!") return parsePrimary(tokens);
    tokens.at++;
    const term = parseUnary(tokens);
    return term && { kind: "not", term };
  } finally {
    tokens.depth--;
  }
}
function parsePrimary(tokens) {
  const word = tokens.words[tokens.at++];
  if (word === void 0) return void 0;
  if (word === "(") {
    const inner = parseOr(tokens);
    return tokens.words[tokens.at++] === ")" ? inner : void 0;
  }
  if (word.startsWith("'")) return { kind: "literal", text: word.slice(1, -1).replaceAll("''", "'"), type: "text" };
  if (/^-?\d/.test(word)) return { kind: "literal", text: word, type: "number" };
  if (!/^[A-Za-z_*]/.test(word)) return void 0;
  if (/^(?:true|false)$/i.test(word)) return { kind: "literal", text: word.toLowerCase(), type: "boolean" };
  if (/^null$/i.test(word)) return { kind: "literal", text: "", type: "none" };
  return tokens.words[tokens.at] === "(" ? parseCall(word, tokens) : indexed({ kind: "name", text: word }, tokens);
}
function parseCall(name, tokens) {
  const args = [];
  tokens.at++;
  while (tokens.words[tokens.at] !== ")") {
    const arg = parseOr(tokens);
    if (!arg) return void 0;
    args.push(arg);
    if (tokens.words[tokens.at] === ",") tokens.at++;
    else if (tokens.words[tokens.at] !== ")") return void 0;
  }
  tokens.at++;
  return indexed({ kind: "call", name, args, text: `${name}(${args.map(writtenOf).join(", ")})` }, tokens);
}
function indexed(term, tokens) {
  let { text } = term;
  let isPlain = true;
  for (; ; ) {
    const word = tokens.words[tokens.at];
    if (word === "[") {
      tokens.at++;
      const index = parseOr(tokens);
      if (!index || tokens.words[tokens.at++] !== "]") return void 0;
      text += index.kind === "literal" && index.type === "text" ? `.${index.text}` : `[${writtenOf(index)}]`;
    } else return isPlain ? term : { kind: "name", text };
    isPlain = false;
  }
}
function writtenOf(term) {
  if (term.kind === "literal") return term.type === "text" ? `'${term.text}'` : term.text;
  return term.kind === "not" ? `!${writtenOf(term.term)}` : term.text;
}
function namesIn(inside) {
  const bare = inside.replace(/'(?:[^']|'')*'/g, (quoted) => /^'[\w-]+'$/.test(quoted) ? quoted : "''");
  const dotted = bare.replace(/\[\s*'([\w-]+)'\s*\]/g, ".$1");
  return dotted.match(/\b(?:secrets|inputs|vars|env|github|matrix|steps|needs|job|runner|strategy)(?:\.[\w*-]+)+/g) ?? [];
}

// src/languages/workflow/matrix.ts
function matrixOf(tree) {
  const known = /* @__PURE__ */ new Map();
  if (tree?.kind !== "map" || tree.entries.some(({ key }) => key === "include")) return known;
  for (const { key, value } of tree.entries) {
    const values = value.kind === "list" ? value.items.map(writtenIn) : [];
    if (values.length > 0 && values.every((one) => one !== void 0)) known.set(key, values);
  }
  return known;
}
var writtenIn = (item) => item.kind === "scalar" && expressionsIn(item.text).length === 0 ? item.text : void 0;
function isNeverChosen(condition, matrix = /* @__PURE__ */ new Map()) {
  if (matrix.size === 0 || !condition.includes("matrix.") || condition.includes("||")) return false;
  return condition.replace(/^\s*\$\{\{|\}\}\s*$/g, "").split("&&").some((part) => {
    const [, name = "", asked = ""] = EQUALS.exec(part) ?? [];
    return matrix.get(name)?.every((value) => value.toLowerCase() !== asked.toLowerCase()) === true;
  });
}
var EQUALS = /^\s*matrix\.([\w-]+)\s*==\s*'([^']*)'\s*$/;

// src/languages/workflow/reading.ts
function complain(reading, span, message) {
  reading.problems.push({ ...span, message });
}
var READS = { secrets: "getenv", vars: "getenv", env: "getenv", inputs: "argv" };
function originOf(reading, name, span) {
  const asked = name.replace(/^github\.event\.inputs\./, "inputs.");
  const call = READS[asked.slice(0, asked.indexOf("."))];
  if (call === void 0 || asked.includes("*")) return {};
  const key = `${reading.sink.within} ${asked}`;
  const known = reading.bound.get(key);
  if (known !== void 0) return { from: known };
  const text = { text: asked, holes: [], type: "text", ...span };
  const from = reading.sink.call({
    name: call,
    args: [text],
    options: noOptions,
    open: false,
    fate: "kept",
    uses: ["*"],
    ...span
  });
  reading.bound.set(key, from);
  return { from };
}
function valueIn(reading, tree) {
  const { span } = tree;
  if (tree.kind === "map") {
    const entries = new Map(tree.entries.map(({ key, value }) => [key, valueIn(reading, value)]));
    return { text: "", holes: [], type: "map", entries, ...span };
  }
  if (tree.kind === "list") {
    const items = tree.items.map((item) => valueIn(reading, item));
    return {
      text: items.map(({ text }) => text).join(" "),
      holes: items.flatMap(({ holes }) => holes),
      type: "list",
      items,
      ...span
    };
  }
  if (tree.kind === "nothing") return { text: "", holes: [], type: "none", ...span };
  return filled(reading, tree.text, span, tree.type);
}
function filled(reading, text, span, type) {
  const expressions = expressionsIn(text);
  if (expressions.length === 0) return { text, holes: [], type, ...span };
  let words = "";
  let at = 0;
  const holes = [];
  for (const { start, end, inside } of expressions) {
    const [name = ""] = namesIn(inside);
    holes.push({ ...name !== "" && originOf(reading, name, span), name: inside });
    words += `${text.slice(at, start)}\${${inside}}`;
    at = end;
  }
  return { text: words + text.slice(at), holes, type: "text", ...span };
}
function writeEntries(reading, name, { key, keySpan, value }) {
  const full = name === "" ? key : `${name}.${key}`;
  writeTree(reading, full, value, keySpan);
}
function writeTree(reading, name, tree, keySpan) {
  if (tree.kind === "map") {
    write(reading, name, { text: "", holes: [], type: "map", ...keySpan });
    for (const entry of tree.entries) writeEntries(reading, name, entry);
    return;
  }
  if (tree.kind === "list" && tree.items.some((item) => item.kind === "map" || item.kind === "list")) {
    for (const item of tree.items) writeTree(reading, name, item, keySpan);
    return;
  }
  write(reading, name, valueIn(reading, tree));
}
function write(reading, name, value) {
  const draft = { role: "entry", name, value, start: value.start, end: value.end };
  reading.sink.value(draft);
}

// src/languages/workflow/conditions.ts
var STATUS = /^(?:failure|always|cancelled|success)$/i;
function readCondition(inside, span, origin) {
  const term = parseExpression(inside);
  if (!term) return { tests: [{ op: "truth", negated: false, left: hole(inside, span, {}) }] };
  const tests = [];
  atoms(term, false, (atom, negated) => tests.push(testOf(atom, negated, span, origin)));
  const on = statusOf(term);
  return { ...on && { on }, tests };
}
function statusOf(term) {
  if (term.kind === "pair" && term.op === "&&") {
    const sides = [term.left, term.right];
    if (sides.some((side) => side.kind === "call" && /^success$/i.test(side.name))) return void 0;
    const both = sides.map(statusOf);
    return both.includes("failure") ? "failure" : both.includes("always") ? "always" : void 0;
  }
  const said = /* @__PURE__ */ new Set();
  statuses(term, false, said);
  if (said.has("always") || said.has("!cancelled") || said.has("!success")) {
    return said.has("always") || said.has("!cancelled") ? "always" : "failure";
  }
  if (said.has("failure")) return said.has("success") ? "always" : "failure";
  return said.has("cancelled") ? "failure" : said.has("!failure") ? "always" : void 0;
}
function statuses(term, negated, into) {
  if (term.kind === "not") statuses(term.term, !negated, into);
  else if (term.kind === "pair") {
    statuses(term.left, negated, into);
    statuses(term.right, negated, into);
  } else if (term.kind === "call" && STATUS.test(term.name)) into.add(`${negated ? "!" : ""}${term.name.toLowerCase()}`);
}
function atoms(term, negated, found) {
  if (term.kind === "not") atoms(term.term, !negated, found);
  else if (term.kind === "pair" && (term.op === "&&" || term.op === "||")) {
    atoms(term.left, negated, found);
    atoms(term.right, negated, found);
  } else if (!(term.kind === "call" && STATUS.test(term.name))) found(term, negated);
}
function testOf(term, negated, span, origin) {
  if (term.kind === "pair") {
    const [left, right] = [term.left, term.right].map((each) => operandOf(each, span, origin));
    const op = term.op === "==" || term.op === "!=" ? "equal" : "order";
    return { op, negated: term.op === "!=" ? !negated : negated, left, right };
  }
  if (term.kind === "call" && term.args.length === 2 && /^(?:contains|startsWith|endsWith)$/i.test(term.name)) {
    const [whole, part] = term.args;
    return { op: "member", negated, left: operandOf(part, span, origin), right: operandOf(whole, span, origin) };
  }
  return { op: "truth", negated, left: operandOf(term, span, origin) };
}
function operandOf(term, span, origin) {
  if (term.kind === "literal") return { text: term.text, holes: [], type: term.type, ...span };
  return hole(writtenOf(term), span, term.kind === "name" ? origin(term.text, span) : {});
}
function hole(name, span, from) {
  return { text: `\${${name}}`, holes: [{ ...from, name }], type: "other", ...span };
}

// src/languages/workflow/masks.ts
var readerOf = (asked) => /^(?:github\.event\.)?inputs\./.test(asked) ? "argv" : "getenv";
function mask(script, language) {
  const names = /* @__PURE__ */ new Map();
  const byInside = /* @__PURE__ */ new Map();
  const isShell = language === "shell";
  let text = "";
  let at = 0;
  for (const { start, end, inside } of expressionsIn(script)) {
    const length = end - start - (isShell ? 3 : 0);
    const key = `${length} ${inside}`;
    const name = byInside.get(key) ?? freshName(inside, length, names, script);
    byInside.set(key, name);
    names.set(name, inside);
    text += script.slice(at, start) + (isShell ? `\${${name}}` : name);
    at = end;
  }
  return { text: text + script.slice(at), names };
}
function freshName(inside, length, taken, script) {
  const base = `X_${inside.replace(/\W/g, "_")}`.slice(0, length).padEnd(length, "_");
  let name = base;
  for (let count = 0; taken.has(name) || script.includes(name); count++) {
    const tail = count.toString(36);
    name = base.slice(0, Math.max(1, length - tail.length)) + tail;
  }
  return name;
}
function unmask(facts, from, { names }) {
  if (names.size === 0) return;
  for (let id = from; id < facts.length; id++) {
    const fact = facts[id];
    if (fact.kind === "call") unmaskCall(fact, names);
    else if (fact.kind === "value") Object.assign(fact, { value: unmasked(fact.value, names) });
    else if (fact.kind === "scope") unmaskScope(fact, names);
  }
}
var MASKED = /\$\{(X\w*)\}|(?<!\w)(X\w*)(?!\w)/g;
function replaced(text, names, put) {
  if (!text.includes("X")) return text;
  return text.replace(MASKED, (word, braced, bare) => {
    const inside = names.get(braced ?? bare ?? "");
    return inside === void 0 ? word : put(inside);
  });
}
function unmaskCall(call, names) {
  const first = call.args[0];
  const inside = call.name === "getenv" && first ? names.get(first.text) : void 0;
  if (inside !== void 0 && first) {
    const [asked = inside] = namesIn(inside);
    call.name = readerOf(asked);
    call.args = [{ ...first, text: asked }];
    return;
  }
  call.args = call.args.map((value) => unmasked(value, names));
  if (call.receiver) call.receiver = unmasked(call.receiver, names);
  if (call.options.size > 0) call.options = new Map([...call.options].map(([name, value]) => [name, unmasked(value, names)]));
}
function unmaskScope(scope, names) {
  if (scope.tests) scope.tests = scope.tests.map((test) => testOf2(test, names));
  if (scope.over) scope.over = unmasked(scope.over, names);
  if (scope.gives) scope.gives = scope.gives.map((value) => unmasked(value, names));
}
function testOf2(test, names) {
  return {
    ...test,
    left: unmasked(test.left, names),
    ...test.right && { right: unmasked(test.right, names) }
  };
}
function unmasked(value, names) {
  const inner = {
    ...value.items && { items: value.items.map((item) => unmasked(item, names)) },
    ...value.entries && { entries: new Map([...value.entries].map(([key, entry]) => [key, unmasked(entry, names)])) },
    ...value.tests && { tests: value.tests.map((test) => testOf2(test, names)) }
  };
  const text = replaced(value.text, names, (inside) => `\${${inside}}`);
  const isTouched = text !== value.text || value.holes.some(({ name }) => replaced(name, names, plainly) !== name);
  if (!isTouched) return value.items || value.entries || value.tests ? { ...value, ...inner } : value;
  const holes = value.holes.map((hole2) => ({ ...hole2, name: replaced(hole2.name, names, plainly) }));
  return { ...value, ...inner, text, holes: withLoose(text, holes, names) };
}
var plainly = (inside) => inside;
function withLoose(text, holes, names) {
  const loose = [...new Set(names.values())].filter(
    (inside) => text.includes(`\${${inside}}`) && !holes.some(({ name }) => name === inside)
  );
  if (loose.length === 0) return holes;
  const placed = [...holes, ...loose.map((name) => ({ name }))].map((hole2) => ({
    hole: hole2,
    at: text.indexOf(`\${${hole2.name}}`)
  }));
  return placed.sort((a, b) => a.at - b.at).map(({ hole: hole2 }) => hole2);
}

// src/languages/workflow/positions.ts
function positionsOf(value, source, from, to, style) {
  const whole = style === "block" ? wholeLines(value, source, from, to) : source.startsWith(value, from) ? shifted(value, from) : void 0;
  return whole ?? letterByLetter(value, source, from, to, style);
}
function shifted(value, from) {
  return { at: (position) => from + Math.max(0, Math.min(position, value.length)), exact: true };
}
function wholeLines(value, source, from, to) {
  const starts = [];
  const places = [];
  let line = from;
  let column = -1;
  let end = from;
  for (let start = 0; start < value.length; ) {
    const found = value.indexOf("\n", start);
    const stop = found < 0 ? value.length : found;
    const broken = source.indexOf("\n", line);
    const last = broken < 0 || broken > to ? to : broken;
    if (stop > start && column < 0) column = last - line - (stop - start);
    const at = stop > start ? line + column : last;
    const isSame = column >= -1 && last - at === stop - start && source.startsWith(value.slice(start, stop), at);
    if (!isSame || line > to) return void 0;
    starts.push(start);
    places.push(at);
    end = found < 0 ? last : Math.min(last + 1, to);
    start = stop + 1;
    line = last + 1;
  }
  return { at: (position) => placeIn(position, value.length, end, starts, places), exact: true };
}
function placeIn(position, length, end, starts, places) {
  if (position >= length) return end;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= position) low = middle;
    else high = middle - 1;
  }
  return (places[low] ?? end) + Math.max(0, position) - (starts[low] ?? 0);
}
function letterByLetter(value, source, from, to, style) {
  const places = new Int32Array(value.length + 1);
  const end = pair(value, source, from, to, style, places);
  if (end === void 0) return { at: () => from, exact: false };
  places[value.length] = end;
  return { at: (position) => places[Math.max(0, Math.min(position, value.length))], exact: true };
}
function pair(value, source, from, to, style, places) {
  let at = from;
  let end = from;
  for (let position = 0; position < value.length; position++) {
    const letter = value.charAt(position);
    const isSpace = SPACE.has(letter);
    at = isSpace ? beforeSpace(letter, source, at, to) : pastSpace(source, at, to, style);
    const length = at < to ? lengthOf(letter, source, at, to, style) : 0;
    if (length === 0 && !isSpace) return void 0;
    places[position] = Math.min(at, to);
    if (length > 2 && style === "double" && isSurrogate(letter) && position + 1 < value.length) places[++position] = at;
    at += length;
    if (!isSpace) end = at;
  }
  return Math.max(end, Math.min(at, to));
}
var SPACE = /* @__PURE__ */ new Set([" ", "	", "\n", "\r"]);
var isSurrogate = (letter) => letter >= "\uD800" && letter <= "\uDBFF";
function beforeSpace(letter, source, from, to) {
  if (letter !== "\n") return from;
  let at = from;
  while (at < to && (source[at] === " " || source[at] === "	" || source[at] === "\r")) at++;
  return source[at] === "\n" ? at : from;
}
function pastSpace(source, from, to, style) {
  let at = from;
  for (; at < to; at++) {
    if (isEscapedSpace(source, at, style)) at++;
    else if (!SPACE.has(source.charAt(at)) && !isContinued(source, at, style)) break;
  }
  return at;
}
var isEscapedSpace = (source, at, style) => style === "double" && source[at] === "\\" && /^[ntr \t]$/.test(source.charAt(at + 1));
var isContinued = (source, at, style) => style === "double" && source[at] === "\\" && (source[at + 1] === "\n" || source[at + 1] === "\r");
var ESCAPES = {
  n: "\n",
  t: "	",
  "	": "	",
  r: "\r",
  "0": "\0",
  a: "\x07",
  b: "\b",
  v: "\v",
  f: "\f",
  e: "\x1B",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
var DIGITS = { x: 2, u: 4, U: 8 };
function lengthOf(letter, source, at, to, style) {
  const first = source.charAt(at);
  if (style === "single" && first === "'") return letter === "'" && source[at + 1] === "'" ? 2 : 0;
  if (style !== "double" || first !== "\\") return first === letter ? 1 : 0;
  const escaped = source.charAt(at + 1);
  const digits = DIGITS[escaped];
  if (digits !== void 0) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    const isSame = code <= 1114111 && String.fromCodePoint(code).startsWith(letter);
    return isSame && at + 2 + digits <= to ? 2 + digits : 0;
  }
  return (ESCAPES[escaped] ?? escaped) === letter ? 2 : 0;
}

// src/languages/workflow/scripts.ts
var SHELLS = /^(?:ba|da|z|k)?sh$/;
function shellOf(written, isWindows2) {
  const words = (written ?? (isWindows2 ? "pwsh" : "")).trim().split(/\s+/);
  const program = (words[0] ?? "").replace(/^.*\//, "");
  if (program === "") return { language: "shell", errexit: true, pipefail: false };
  if (/^python[\d.]*$/.test(program)) return { language: "python" };
  if (/^(?:node|deno|bun)$/.test(program)) return { language: "javascript" };
  if (!SHELLS.test(program)) return void 0;
  if (words.length === 1) return { language: "shell", errexit: true, pipefail: program !== "sh" };
  const flags = words.slice(1, words.indexOf("{0}") < 0 ? void 0 : words.indexOf("{0}"));
  return {
    language: "shell",
    errexit: flags.some((flag, index) => /^-\w*e/.test(flag) || flag === "errexit" && /o$/.test(flags[index - 1] ?? "")),
    pipefail: flags.includes("pipefail")
  };
}
function readScript(reading, tree, shell, { start, end }) {
  if (tree.kind !== "scalar" || shell && readAs(shell, reading, tree)) return;
  const args = [valueIn(reading, tree)];
  reading.sink.call({ name: "unread script", args, options: noOptions, open: true, fate: "unknown", uses: [], start, end });
}
function readAs(shell, { sink, embedded, text }, tree) {
  const before = sink.facts.length;
  const masked = mask(tree.text, shell.language);
  const positions = positionsIn(text, tree);
  if (!embedded?.({ ...shell, text: masked.text, at: positions.at }, sink)) {
    sink.facts.length = before;
    return false;
  }
  unmask(sink.facts, before, masked);
  if (!positions.exact) withoutSlots(sink, before);
  return true;
}
function withoutSlots({ facts }, from) {
  for (let id = from; id < facts.length; id++) {
    const fact = facts[id];
    if (fact?.kind === "call" && fact.slot) Object.assign(fact, { slot: void 0 });
  }
}
function positionsIn(source, { style, span, text }) {
  const { start, end } = span;
  if (style === "single" || style === "double") return positionsOf(text, source, start + 1, end - 1, style);
  if (style === "plain") return positionsOf(text, source, start, end, style);
  const header = source.indexOf("\n", start);
  return positionsOf(text, source, header < 0 ? end : header + 1, end, style);
}
var RUNNING = {
  "nick-fields/retry": { input: "command", shell: { language: "shell", errexit: false, pipefail: false } },
  "nick-invision/retry": { input: "command", shell: { language: "shell", errexit: false, pipefail: false } },
  "wandalen/wretry.action": { input: "command", shell: { language: "shell", errexit: false, pipefail: false } },
  "actions/github-script": { input: "script", shell: { language: "javascript" } }
};
function scriptOf(action) {
  return RUNNING[action.toLowerCase()];
}
var ON_WINDOWS = /==\s*'windows|(?<!!\s*\(?\s*)(?:startsWith|contains)\([^)]*'windows/i;
function shellIn(written, surroundings, condition) {
  const isWindows2 = surroundings.isWindows || ON_WINDOWS.test(condition);
  return shellOf(written ?? surroundings.shell, isWindows2);
}

// src/languages/workflow/tree.ts
var MOST_ALIASES = 100;
var MOST_COPIES = 2e4;
var DEEPEST2 = 60;
function parseYaml(text) {
  const problems = [];
  const nothing = { kind: "nothing", span: { start: 0, end: 0 } };
  try {
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error" });
    const [error] = document.errors;
    if (error) return { root: nothing, problems: [problemOf(error)], comments: [] };
    const building = { document, problems, texts: [], left: MOST_ALIASES, copies: 0, anchors: void 0, text };
    const root = treeOf(document.contents, building, 0, false);
    return { root, problems: problems.slice(0, 1), comments: commentsIn(text, building.texts) };
  } catch (error) {
    const isDeep = error instanceof RangeError;
    const why = error instanceof Error ? error.message : String(error);
    const message = isDeep ? TOO_DEEP : `This YAML could not be read: ${why}.`;
    return { root: nothing, problems: [{ start: 0, end: text.length, message }], comments: [] };
  }
}
var TOO_DEEP = "This YAML is nested too deeply to be read.";
var WORDS = {
  TAB_AS_INDENT: "A tab stands where YAML wants spaces: indent with spaces.",
  BAD_INDENT: "This line is indented unlike those it belongs to: line it up with them.",
  BAD_ALIAS: "This alias (`*name`) has no anchor (`&name`) before it: write the value out.",
  MULTILINE_IMPLICIT_KEY: "A key may not go on over several lines: a colon or a quote is missing before this place.",
  MULTIPLE_DOCS: "A second document (`---`) starts here: keep one in a file.",
  MISSING_CHAR: "A bracket, a quote or a colon is missing here.",
  BLOCK_AS_IMPLICIT_KEY: "A nested mapping stands where a plain value belongs: put quotes around a value with a colon in it."
};
function problemOf({ code, message, pos: [start, end] }) {
  if (message.startsWith("Maximum call stack")) return { start, end, message: TOO_DEEP };
  const said = message.split("\n", 1)[0]?.replace(/[\s.:]+$/, "") ?? code;
  return { start, end, message: WORDS[code] ?? `This is no valid YAML: ${said}.` };
}
function complain2(building, span, message) {
  building.problems.push({ ...span, message });
}
function spanOf(node) {
  const [start = 0, end = 0] = node?.range ?? [];
  return { start, end };
}
function treeOf(node, building, depth, copied) {
  const span = spanOf(node);
  if (copied && ++building.copies > MOST_COPIES) return tooMany(building, span);
  if (depth > DEEPEST2) {
    complain2(building, span, `This value is nested more than ${DEEPEST2} deep.`);
    return { kind: "nothing", span };
  }
  if (isAlias(node)) return aliasOf(node, building, depth);
  if (isMap(node)) return { kind: "map", span, entries: entriesOf(node.items, building, depth, copied) };
  if (isSeq(node)) return { kind: "list", span, items: node.items.map((item) => treeOf(item, building, depth + 1, copied)) };
  if (!isScalar(node) || node.value === null || node.value === void 0) return { kind: "nothing", span };
  if (building.text.slice(span.start, span.end).includes("#")) building.texts.push(span);
  const text = typeof node.value === "string" ? node.value : node.source ?? String(node.value);
  return { kind: "scalar", span, style: STYLES[node.type ?? ""] ?? "plain", type: typeOf(node.value), text };
}
var STYLES = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block"
};
function typeOf(value) {
  return typeof value === "boolean" ? "boolean" : typeof value === "number" ? "number" : "text";
}
function entriesOf(pairs, building, depth, copied) {
  const known = /* @__PURE__ */ new Set();
  const entries = [];
  for (const { key: written, value } of pairs) {
    const keySpan = spanOf(written);
    if (!isScalar(written)) {
      complain2(building, keySpan, "A list, a mapping or an alias stands where a key belongs: a colon may be missing.");
      continue;
    }
    const key = typeof written.value === "string" ? written.value : written.source ?? String(written.value);
    if (known.has(key)) complain2(building, keySpan, `The key \`${shown(key)}\` stands twice in one mapping: remove one of them.`);
    known.add(key);
    const inner = treeOf(value, building, depth + 1, copied);
    entries.push({ key, keySpan, value: value === null ? { kind: "nothing", span: keySpan } : inner });
  }
  return entries;
}
var shown = (key) => (key.length > 40 ? `${key.slice(0, 40)}\u2026` : key).replace(/[\s`]+/g, " ");
function tooMany(building, span) {
  if (building.copies === MOST_COPIES + 1 || building.left === 0)
    complain2(
      building,
      span,
      `More than ${MOST_ALIASES} aliases, or more than they should bring, are used here: write the values out.`
    );
  building.left = -1;
  return { kind: "nothing", span };
}
function aliasOf(alias, building, depth) {
  const span = spanOf(alias);
  if (building.left < 0) return { kind: "nothing", span };
  if (building.left-- === 0) {
    building.left = 0;
    return tooMany(building, span);
  }
  building.anchors ??= anchorsIn(building.document);
  const target = building.anchors.get(alias.source)?.findLast((node) => spanOf(node).start < span.start);
  if (target !== void 0) return treeOf(target, building, depth + 1, true);
  complain2(building, span, WORDS["BAD_ALIAS"]);
  return { kind: "nothing", span };
}
function anchorsIn(document) {
  const anchors = /* @__PURE__ */ new Map();
  visit(document, {
    Node(_, node) {
      const name = isAlias(node) ? void 0 : node.anchor;
      if (name !== void 0) anchors.set(name, [...anchors.get(name) ?? [], node]);
    }
  });
  return anchors;
}
function entryOf(tree, key) {
  return tree?.kind === "map" ? tree.entries.find((entry) => entry.key === key) : void 0;
}
function textOf(tree, key) {
  const value = entryOf(tree, key)?.value;
  return value?.kind === "scalar" ? value.text : void 0;
}
var COMMENT = /(?:^|(?<=[ \t]))#[^\r\n]*/gm;
function commentsIn(text, texts) {
  const inOrder = texts.toSorted(byStart);
  const comments = [];
  let next = 0;
  for (const { index: start, 0: found } of text.matchAll(COMMENT)) {
    while (next < inOrder.length && inOrder[next].end <= start) next++;
    const inside = inOrder[next];
    if (inside === void 0 || start < inside.start) comments.push({ start, end: start + found.length });
  }
  return comments;
}

// src/languages/workflow/steps.ts
var READ_APART = /* @__PURE__ */ new Set(["run", "uses", "with", "if", "continue-on-error", "timeout-minutes"]);
function readSteps(reading, entry, surroundings) {
  const { value } = entry;
  if (value.kind !== "list") {
    if (value.kind !== "scalar" || expressionsIn(value.text).length === 0)
      complain(reading, entry.keySpan, "`steps` has to be a list: start each step with `- `.");
    return;
  }
  for (const step of value.items) {
    if (step.kind === "map") readStep(reading, step, surroundings);
    else complain(reading, step.span, "A step has to be a mapping with `run` or `uses`.");
  }
}
function readStep(reading, step, surroundings) {
  const isMistaken = checkTypes(reading, step);
  if (isMistaken || isNeverChosen(textOf(step, "if") ?? "", surroundings.matrix)) return;
  limited(
    reading,
    step,
    "steps.timeout-minutes",
    () => tolerated(
      reading,
      entryOf(step, "continue-on-error"),
      step.span,
      [reading, textOf(step, "id")],
      () => guarded(reading, entryOf(step, "if"), step.span, surroundings.unit, () => {
        for (const entry of step.entries) if (!READ_APART.has(entry.key)) writeEntries(reading, "steps", entry);
        act(reading, step, surroundings);
      })
    )
  );
}
function checkTypes(reading, step) {
  for (const key of ["run", "uses"]) {
    const entry = entryOf(step, key);
    if (!entry || entry.value.kind === "scalar") continue;
    complain(reading, entry.keySpan, `\`${key}\` has to be a text.`);
    return true;
  }
  for (const key of ["with", "env"]) {
    const entry = entryOf(step, key);
    if (!entry || entry.value.kind === "map" || entry.value.kind === "nothing") continue;
    if (entry.value.kind === "scalar" && expressionsIn(entry.value.text).length > 0) continue;
    complain(reading, entry.keySpan, `\`${key}\` has to be a mapping of names to values.`);
    return true;
  }
  return false;
}
function act(reading, step, surroundings) {
  const run = entryOf(step, "run");
  const uses = entryOf(step, "uses");
  if (run) {
    const condition = textOf(step, "if") ?? "";
    readScript(reading, run.value, shellIn(textOf(step, "shell"), surroundings, condition), run.keySpan);
  } else if (uses) readUse(reading, uses, entryOf(step, "with"));
}
function readUse(reading, uses, inputs) {
  if (uses.value.kind !== "scalar") return;
  const action = uses.value.text.replace(/@.*$/s, "");
  const entries = inputs?.value.kind === "map" ? inputs.value.entries : [];
  const options = /* @__PURE__ */ new Map();
  const draft = { name: action, args: [], options, open: entries.length === 0 && inputs?.value.kind === "scalar" };
  const call = reading.sink.call({ ...draft, fate: "raises", uses: [], start: uses.keySpan.start, end: uses.value.span.end });
  const script = scriptOf(action);
  reading.sink.inside(call, () => {
    for (const { key, value: tree } of entries) {
      if (key === script?.input && tree.kind === "scalar" && readAs(script.shell, reading, tree)) continue;
      const value = valueIn(reading, tree);
      options.set(key, value);
      reading.sink.value({ role: "entry", name: key, value, start: value.start, end: value.end });
    }
  });
}
function limited(reading, tree, name, write2) {
  const limit = entryOf(tree, "timeout-minutes");
  if (!limit || limit.value.kind === "nothing") {
    write2();
    return;
  }
  const args = [valueIn(reading, limit.value)];
  const span = { start: limit.keySpan.start, end: limit.value.span.end };
  const call = reading.sink.call({
    name,
    args,
    options: noOptions,
    open: false,
    fate: "raises",
    uses: [],
    ...span
  });
  reading.sink.inside(call, write2);
}
function tolerated(reading, entry, span, [{ spoken }, id], write2) {
  const isTolerated = entry?.value.kind === "scalar" && entry.value.text === "true";
  const isAskedFor = () => id !== void 0 && [...spoken].some((name) => name.startsWith(`steps.${id}.`) && /outcome|conclusion/.test(name));
  if (!entry || !isTolerated || isAskedFor()) {
    write2();
    return;
  }
  const { sink } = reading;
  const attempt = sink.scope({ role: "attempt", ...span });
  sink.inside(attempt, write2);
  const place = { start: entry.keySpan.start, end: entry.value.span.end };
  sink.scope({ role: "handler", of: attempt, catches: ["*"], ...place });
}
function guarded(reading, entry, span, unit, write2) {
  if (entry?.value.kind !== "scalar") {
    write2();
    return;
  }
  const { sink } = reading;
  const place = { start: entry.keySpan.start, end: entry.value.span.end };
  const [only] = expressionsIn(entry.value.text);
  const inside = only && only.end - only.start === entry.value.text.trim().length ? only.inside : withoutBraces(entry.value.text);
  if (inside.trim() === "false") return;
  const { on, tests } = readCondition(inside, place, (name, at) => originOf(reading, name, at));
  const within2 = () => {
    if (tests.length === 0) write2();
    else sink.inside(sink.scope({ role: "branch", when: true, tests, start: place.start, end: span.end }), write2);
  };
  if (on) sink.inside(sink.scope({ role: "after", of: unit, on, start: place.start, end: span.end }), within2);
  else within2();
}
var withoutBraces = (text) => text.replace(/\$\{\{|\}\}/g, " ").trim();

// src/languages/workflow/jobs.ts
var READ_APART2 = /* @__PURE__ */ new Set(["steps", "uses", "with", "if", "continue-on-error", "timeout-minutes"]);
function readJobs(reading, { value, keySpan }, unit, shell) {
  if (value.kind !== "map") {
    complain(reading, keySpan, "`jobs` has to be a mapping of names to jobs.");
    return;
  }
  for (const job of value.entries) readJob(reading, job, unit, shell);
}
function readJob(reading, { key, keySpan, value }, unit, shell) {
  if (value.kind !== "map") {
    complain(
      reading,
      keySpan,
      `The job \`${key.slice(0, 40)}\` has to be a mapping with \`runs-on\` and \`steps\`, or with \`uses\`.`
    );
    return;
  }
  const { sink } = reading;
  const job = sink.scope({ role: "unit", language: "workflow", name: key, start: keySpan.start, end: value.span.end });
  const span = { start: keySpan.start, end: value.span.end };
  const surroundings = {
    unit: job,
    shell: defaultShell(value) ?? shell,
    isWindows: isWindows(entryOf(value, "runs-on")?.value),
    matrix: matrixOf(entryOf(entryOf(value, "strategy")?.value, "matrix")?.value)
  };
  sink.inside(job, () => {
    for (const entry of value.entries) if (!READ_APART2.has(entry.key)) writeEntries(reading, "", entry);
    limited(
      reading,
      value,
      "timeout-minutes",
      () => tolerated(
        reading,
        entryOf(value, "continue-on-error"),
        span,
        [reading, void 0],
        () => guarded(reading, entryOf(value, "if"), span, unit, () => readContent(reading, value, surroundings))
      )
    );
  });
}
function readContent(reading, job, surroundings) {
  const uses = entryOf(job, "uses");
  const steps = entryOf(job, "steps");
  if (uses) {
    if (uses.value.kind !== "scalar") complain(reading, uses.keySpan, "`uses` has to be a text.");
    writeEntries(reading, "", uses);
    readUse(reading, uses, entryOf(job, "with"));
  }
  if (steps) readSteps(reading, steps, surroundings);
}
function defaultShell(tree) {
  return textOf(entryOf(entryOf(tree, "defaults")?.value, "run")?.value, "shell");
}
function isWindows(runsOn) {
  if (runsOn?.kind === "list") return runsOn.items.some(isWindows);
  return runsOn?.kind === "scalar" && /^windows/i.test(runsOn.text);
}

// src/languages/workflow/blocks.ts
var HEADER = /([|>])(-?) *(?:\n|$)/y;
var SPACE2 = 32;
function blockScalar(text, start, indent) {
  HEADER.lastIndex = start;
  const header = HEADER.exec(text);
  if (!header) return void 0;
  const from = HEADER.lastIndex;
  const column = columnOf(text, from, indent);
  if (column === void 0) return void 0;
  const lines = [];
  let filled2 = 0;
  let next = from;
  for (let at = from; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const stop = found < 0 ? text.length : found;
    const inner = indentOf(text, at, stop);
    const isBlank = at + inner === stop;
    if (!isBlank && inner < column) break;
    lines.push(text.slice(Math.min(at + column, stop), stop));
    at = Math.min(stop + 1, text.length);
    if (isBlank) continue;
    filled2 = lines.length;
    next = at;
  }
  if (lines.slice(filled2).some((line) => line !== "")) return void 0;
  lines.length = filled2;
  const value = header[1] === ">" ? folded(lines) : lines.join("\n");
  const span = { start, end: next };
  return { tree: { kind: "scalar", span, style: "block", type: "text", text: header[2] === "-" ? value : `${value}
` }, next };
}
function indentOf(text, from, to) {
  let at = from;
  while (at < to && text.charCodeAt(at) === SPACE2) at++;
  return at - from;
}
function columnOf(text, from, indent) {
  let longest = 0;
  for (let at = from; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const stop = found < 0 ? text.length : found;
    const inner = indentOf(text, at, stop);
    if (at + inner < stop) return inner > indent && inner >= longest ? inner : void 0;
    longest = Math.max(longest, inner);
    at = stop + 1;
  }
  return void 0;
}
function folded(lines) {
  let value = "";
  let between2 = "";
  let wasFurther = false;
  for (const line of lines) {
    if (line === "") {
      if (between2 === " ") between2 = "\n";
      else value += "\n";
      continue;
    }
    const isFurther = line.startsWith(" ") || line.startsWith("	");
    if (isFurther && between2 === " ") between2 = "\n";
    else if (isFurther && !wasFurther && between2 === "\n") between2 = "\n\n";
    value += between2 + line;
    between2 = isFurther ? "\n" : " ";
    wasFurther = isFurther;
  }
  return value;
}

// src/languages/workflow/scalars.ts
var NOTHING = /^(?:~|[Nn]ull|NULL)?$/;
var TRUTH = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
var NUMBER = /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+\.\d*|\d+(?:\.\d*)?[eE][-+]?\d+|\.\d+[eE][-+]?\d+)|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function typeOfPlain(text) {
  const first = text.charCodeAt(0);
  if (first >= 97 ? first !== 110 && first !== 116 && first !== 102 && first !== 126 : first >= 65 && !/^[NTF]/.test(text)) {
    return "text";
  }
  if (NOTHING.test(text)) return "none";
  if (TRUTH.test(text)) return "boolean";
  return NUMBER.test(text) ? "number" : "text";
}
var PLAIN = /(?![\s[\]{},&*!|>'"%@`#?:]|-(?:[\s,[\]{}]|$))(?:[^\n#:]|:(?!\s|$)|(?<=\S)#)+/y;
var PLAIN_IN_FLOW = /(?![\s[\]{},&*!|>'"%@`#?:]|-(?:[\s,[\]{}]|$))(?:[^\n#:,[\]{}]|:(?![\s,[\]{}]|$)|(?<=\S)#)+/y;
var ENDS = /[\n#]|$/y;
var ENDS_IN_FLOW = /[\n,\]}]/y;
function plainEnd(text, start, inFlow) {
  const [plain, ends] = inFlow ? [PLAIN_IN_FLOW, ENDS_IN_FLOW] : [PLAIN, ENDS];
  plain.lastIndex = start;
  if (!plain.test(text)) return void 0;
  ends.lastIndex = plain.lastIndex;
  return ends.test(text) ? trimmed(text, start, plain.lastIndex) : void 0;
}
function trimmed(text, start, end) {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 32) at--;
  return text.charCodeAt(at - 1) === 9 ? void 0 : at;
}
var ESCAPES2 = { n: "\n", t: "	", '"': '"', "\\": "\\", "/": "/", r: "\r", "0": "\0" };
var QUOTED = /"((?:[^"\\\n]|\\[nt"\\/r0])*)"|'((?:[^'\n]|'')*)'/y;
function quotedScalar(text, start) {
  QUOTED.lastIndex = start;
  const found = QUOTED.exec(text);
  if (!found) return void 0;
  const span = { start, end: QUOTED.lastIndex };
  const [, double, single = ""] = found;
  if (double === void 0) return { kind: "scalar", span, style: "single", type: "text", text: single.replaceAll("''", "'") };
  const value = double.includes("\\") ? double.replace(/\\(.)/g, (_, letter) => ESCAPES2[letter] ?? "") : double;
  return { kind: "scalar", span, style: "double", type: "text", text: value };
}

// src/languages/workflow/flow.ts
var DEEPEST3 = 30;
var [NEWLINE, SPACE3] = [10, 32];
var within = ({ depth, indent }) => ({ depth: depth + 1, indent });
function flowAt(text, at, closing, around) {
  const letter = text.charAt(at);
  if (letter === '"' || letter === "'") {
    const scalar = quotedScalar(text, at);
    return scalar && { value: scalar, end: scalar.span.end };
  }
  if (letter === "[") return flowListAt(text, at, around);
  if (letter === "{") return flowMapAt(text, at, around);
  const end = plainEnd(text, at, closing !== "");
  if (end === void 0) return void 0;
  const written = text.slice(at, end);
  const span = { start: at, end };
  const type = typeOfPlain(written);
  return {
    value: type === "none" ? { kind: "nothing", span } : { kind: "scalar", span, style: "plain", type, text: written },
    end
  };
}
function flowListAt(text, start, around) {
  const items = [];
  const end = between(text, start, around, "]", (at) => {
    const item = flowAt(text, at, "]", within(around));
    if (item) items.push(item.value);
    return item?.end;
  });
  return end === void 0 ? void 0 : { value: { kind: "list", span: { start, end }, items }, end };
}
var FLOW_KEY = /(?:([A-Za-z_][\w.-]*)|"([^"\\\n]*)"|'([^'\n]*)'): +(?=[^ ,}\]\n])/y;
function flowMapAt(text, start, around) {
  const entries = [];
  const end = between(text, start, around, "}", (at) => {
    FLOW_KEY.lastIndex = at;
    const found = FLOW_KEY.exec(text);
    const key = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || key === void 0 || entries.some((entry) => entry.key === key)) return void 0;
    const value = flowAt(text, at + found[0].length, "}", within(around));
    if (value) entries.push({ key, keySpan: { start: at, end: at + found[0].trimEnd().length - 1 }, value: value.value });
    return value?.end;
  });
  return end === void 0 ? void 0 : { value: { kind: "map", span: { start, end }, entries }, end };
}
function between(text, start, around, closing, part) {
  if (around.depth > DEEPEST3 || text.length - start < 2) return void 0;
  let at = past(text, start + 1, around);
  if (text[at] === closing) return at + 1;
  for (; ; ) {
    const end = part(at);
    if (end === void 0) return void 0;
    at = past(text, end, around);
    if (text[at] === closing) return at + 1;
    if (text[at] !== ",") return void 0;
    at = past(text, at + 1, around);
    if (text[at] === closing) return at + 1;
  }
}
function past(text, from, { indent }) {
  let at = from;
  let line = -1;
  for (let code = text.charCodeAt(at); code === SPACE3 || code === NEWLINE; code = text.charCodeAt(++at)) {
    if (code === NEWLINE) line = at + 1;
  }
  return line >= 0 && at - line <= indent ? text.length : at;
}

// src/languages/workflow/quick.ts
function quickTree(text) {
  if (text.includes("\r") || text.startsWith("\uFEFF")) return void 0;
  const source = { text, at: 0, indent: 0, comments: [], depth: 0 };
  if (!toBeginning(source) || source.indent !== 0) return void 0;
  const root = blockAt(source);
  return root !== void 0 && source.indent < 0 ? { root, comments: source.comments } : void 0;
}
function toBeginning(source) {
  if (toContent(source)) return true;
  if (source.indent !== 0 || !source.text.startsWith("---\n", source.at)) return false;
  source.at += 4;
  return toContent(source);
}
var [NEWLINE2, SPACE4, HASH, DASH] = [10, 32, 35, 45];
function toContent(source) {
  const { text } = source;
  let at = source.at;
  for (; ; ) {
    const start = at;
    while (text.charCodeAt(at) === SPACE4) at++;
    const code = text.charCodeAt(at);
    if (at >= text.length) {
      source.at = text.length;
      source.indent = -1;
      return true;
    }
    if (code === NEWLINE2) at++;
    else if (code === HASH) at = pastComment(source, at);
    else {
      source.at = at;
      source.indent = at - start;
      return code !== 9 && !(at === start && (text.startsWith("---", at) || text.startsWith("...", at) || code === 37));
    }
  }
}
function pastComment({ text, comments }, start) {
  const found = text.indexOf("\n", start);
  const end = found < 0 ? text.length : found;
  comments.push({ start, end });
  return end + 1;
}
function toNextLine(source, from) {
  const { text } = source;
  let at = from;
  while (text.charCodeAt(at) === SPACE4) at++;
  if (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === HASH && at > from) at = pastComment(source, at);
    else if (code === NEWLINE2) at++;
    else return false;
  }
  source.at = at;
  return toContent(source);
}
var isItem = ({ text, at }) => {
  if (text.charCodeAt(at) !== DASH) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE4 || next === NEWLINE2 || at + 1 === text.length;
};
function blockAt(source) {
  if (++source.depth > DEEPEST3) return void 0;
  const tree = isItem(source) ? listAt(source) : mapAt(source, source.indent);
  source.depth--;
  return tree;
}
var KEY = /(?:([A-Za-z_][\w./-]*(?: [\w./-]+)*)|"([^"\\\n]*)"|'([^'\n]*)'):(?=[ \n]|$)/y;
function mapAt(source, indent) {
  const start = source.at;
  const entries = [];
  const known = /* @__PURE__ */ new Set();
  let end = start;
  do {
    KEY.lastIndex = source.at;
    const found = KEY.exec(source.text);
    if (!found) return void 0;
    const key = found[1] ?? found[2] ?? found[3] ?? "";
    if (known.has(key)) return void 0;
    known.add(key);
    const keySpan = { start: source.at, end: KEY.lastIndex - 1 };
    const value = valueAt(source, KEY.lastIndex, indent, true);
    if (value === void 0) return void 0;
    entries.push({ key, keySpan, value });
    end = Math.max(value.span.end, keySpan.end);
  } while (source.indent === indent && !isItem(source));
  return source.indent > indent || source.indent === indent && isItem(source) ? void 0 : { kind: "map", span: { start, end }, entries };
}
function listAt(source) {
  const { at: start, indent } = source;
  const items = [];
  let end = start;
  do {
    const item = itemAt(source, indent);
    if (item === void 0) return void 0;
    items.push(item);
    end = Math.max(item.span.end, end);
  } while (source.indent === indent && isItem(source));
  return source.indent > indent ? void 0 : { kind: "list", span: { start, end }, items };
}
function itemAt(source, indent) {
  const { text, at: dash } = source;
  let at = dash + 1;
  while (text.charCodeAt(at) === SPACE4) at++;
  KEY.lastIndex = at;
  if (!KEY.test(text)) return valueAt(source, dash + 1, indent, false);
  source.at = at;
  if (++source.depth > DEEPEST3) return void 0;
  const map = mapAt(source, indent + at - dash);
  source.depth--;
  return map;
}
function valueAt(source, from, indent, isInMap) {
  const { text } = source;
  let at = from;
  while (text.charCodeAt(at) === SPACE4) at++;
  const code = text.charCodeAt(at);
  if (at >= text.length || code === NEWLINE2 || code === HASH && at > from) {
    return belowAt(source, from, at, indent, isInMap);
  }
  if (code === 124 || code === 62) {
    const block = blockScalar(text, at, indent);
    if (block === void 0) return void 0;
    source.at = block.next;
    return toContent(source) && source.indent <= indent ? block.tree : void 0;
  }
  return lineAt(source, at, indent);
}
function belowAt(source, from, nothing, indent, isInMap) {
  const comments = source.comments.length;
  if (!toNextLine(source, from)) return void 0;
  const isBelow = source.indent > indent || isInMap && source.indent === indent && isItem(source);
  if (!isBelow) return { kind: "nothing", span: { start: nothing, end: nothing } };
  KEY.lastIndex = source.at;
  if (isItem(source) || KEY.test(source.text)) return blockAt(source);
  return source.comments.length === comments ? lineAt(source, source.at, indent) : void 0;
}
function lineAt(source, at, indent) {
  const tree = flowAt(source.text, at, "", { depth: source.depth, indent });
  const comments = source.comments.length;
  if (tree === void 0 || !toNextLine(source, tree.end)) return void 0;
  if (source.indent <= indent) return tree.value;
  const isPlain = tree.value.kind === "scalar" && tree.value.style === "plain";
  return isPlain && source.comments.length === comments ? continued(source, at, tree.end, indent) : void 0;
}
var FURTHER = /(?:[^\n#:]|:(?!\s|$)|(?<=\S)#)+(?=\n|$)/y;
function continued(source, start, first, indent) {
  const { text, comments } = source;
  const known = comments.length;
  let value = text.slice(start, first);
  let end = first;
  while (source.indent > indent) {
    FURTHER.lastIndex = source.at;
    const found = FURTHER.exec(text)?.[0];
    if (found === void 0 || comments.length > known || found.includes("	")) return void 0;
    const breaks = text.slice(end, source.at).split("\n").length - 1;
    value += (breaks > 1 ? "\n".repeat(breaks - 1) : " ") + found.trimEnd();
    end = source.at + found.trimEnd().length;
    if (!toNextLine(source, end)) return void 0;
  }
  return { kind: "scalar", span: { start, end }, style: "plain", type: "text", text: value };
}

// src/languages/workflow/reader.ts
function spokenIn(text) {
  return /* @__PURE__ */ new Set([...text.match(/\bsteps\.[\w-]+\.(?:outcome|conclusion)/g) ?? [], ...expressionNames(text)]);
}
var expressionNames = (text) => text.includes("['") ? expressionsIn(text).flatMap(({ inside }) => namesIn(inside)) : [];
function parsedWorkflow(text) {
  const quick = quickTree(text);
  return quick === void 0 ? parseYaml(text) : { ...quick, problems: [] };
}
function readFile(reading, root, path) {
  if (root.kind !== "map") {
    complain(reading, { start: 0, end: 0 }, "This file holds no mapping: a workflow starts with `on:` and `jobs:`.");
    return;
  }
  const runs = entryOf(root, "runs");
  if (/(?:^|\/)action\.ya?ml$/.test(path) || runs && !entryOf(root, "jobs")) readAction(reading, root, runs);
  else readWorkflow(reading, root);
}
function readWorkflow(reading, root) {
  const jobs = entryOf(root, "jobs");
  for (const entry of root.entries) {
    if (entry.key === "on" || entry.key === "true") readTriggers(reading, entry);
    if (entry.key !== "jobs") writeEntries(reading, "", entry);
  }
  if (jobs) readJobs(reading, jobs, 0, defaultShell(root));
  else complain(reading, root.span, "This workflow has no `jobs`: add them, or move the file elsewhere.");
}
function readTriggers(reading, { value, keySpan }) {
  const starts = (name, span, args) => {
    reading.sink.call({ name: `on.${name}`, args, options: noOptions, open: false, fate: "raises", uses: [], ...span });
  };
  if (value.kind === "scalar") starts(value.text, value.span, []);
  else if (value.kind === "list") {
    for (const item of value.items) if (item.kind === "scalar") starts(item.text, item.span, []);
  } else if (value.kind === "map") {
    for (const entry of value.entries.filter(isStart)) starts(entry.key, entry.keySpan, schedulesIn(reading, entry.value));
  } else complain(reading, keySpan, "`on` names no event that starts this workflow.");
}
var isStart = ({ key, value }) => key !== "schedule" || value.kind === "list" && value.items.some((item) => entryOf(item, "cron"));
function schedulesIn(reading, tree) {
  if (tree.kind !== "list") return [];
  return tree.items.flatMap((item) => entryOf(item, "cron") ?? []).map(({ value }) => valueIn(reading, value));
}
function readAction(reading, root, runs) {
  for (const entry of root.entries) if (entry.key !== "runs") writeEntries(reading, "", entry);
  const steps = entryOf(runs?.value, "steps");
  if (textOf(runs?.value, "using") !== "composite" || !steps) return;
  readSteps(reading, steps, { unit: 0, shell: void 0, isWindows: false });
}
function createReader(embedded) {
  return {
    read(path, text) {
      const file = { path, language: "workflow", text };
      try {
        const parsed = parsedWorkflow(text);
        if (parsed.problems.length > 0) return { ...file, facts: [], problems: parsed.problems };
        const sink = createSink();
        const reading = { text, sink, problems: [], embedded, bound: /* @__PURE__ */ new Map(), spoken: spokenIn(text) };
        const unit = sink.scope({ role: "unit", language: "workflow", start: 0, end: text.length });
        sink.inside(unit, () => {
          for (const { start, end } of parsed.comments) sink.comment({ text: text.slice(start, end), start, end });
          readFile(reading, parsed.root, path);
        });
        return { ...file, facts: sink.facts, problems: reading.problems };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return {
          ...file,
          facts: [],
          problems: [{ start: 0, end: text.length, message: `This file could not be read: ${why}.` }]
        };
      }
    }
  };
}
export {
  createReader
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2xhbmd1YWdlcy93b3JrZmxvdy9leHByZXNzaW9ucy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3dvcmtmbG93L21hdHJpeC50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3dvcmtmbG93L3JlYWRpbmcudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy93b3JrZmxvdy9jb25kaXRpb25zLnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvd29ya2Zsb3cvbWFza3MudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy93b3JrZmxvdy9wb3NpdGlvbnMudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy93b3JrZmxvdy9zY3JpcHRzLnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvd29ya2Zsb3cvdHJlZS50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3dvcmtmbG93L3N0ZXBzLnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvd29ya2Zsb3cvam9icy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3dvcmtmbG93L2Jsb2Nrcy50cyIsICIuLi9zcmMvbGFuZ3VhZ2VzL3dvcmtmbG93L3NjYWxhcnMudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy93b3JrZmxvdy9mbG93LnRzIiwgIi4uL3NyYy9sYW5ndWFnZXMvd29ya2Zsb3cvcXVpY2sudHMiLCAiLi4vc3JjL2xhbmd1YWdlcy93b3JrZmxvdy9yZWFkZXIudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gJy4uLy4uL2NvcmUvc291cmNlLnRzJztcblxuLyoqIE9uZSBgJHt7IFx1MjAyNiB9fWAgaW4gYSB0ZXh0OiB3aGF0IHN0YW5kcyBpbiBpdCwgd2hpdGUgc3BhY2UgYXQgaXRzIGVuZHMgbGVmdCBvdXQsIGFuZCB3aGVyZSBpdCBpcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXhwcmVzc2lvbiBleHRlbmRzIFNwYW4ge1xuICByZWFkb25seSBpbnNpZGU6IHN0cmluZztcbn1cblxuLyoqIFRoZSBleHByZXNzaW9ucyBvZiBhIHRleHQsIGluIG9yZGVyLiBPbmUgZW5kcyBhdCB0aGUgZmlyc3QgYH19YCBvdXRzaWRlIG9mIGl0cyBxdW90ZXMsIG9yIHdoZXJlIHRoZXJlIGlzIG5vbmUsIG5vd2hlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gZXhwcmVzc2lvbnNJbih0ZXh0OiBzdHJpbmcpOiByZWFkb25seSBFeHByZXNzaW9uW10ge1xuICBpZiAoIXRleHQuaW5jbHVkZXMoJyR7eycpKSByZXR1cm4gW107XG4gIGNvbnN0IGZvdW5kOiBFeHByZXNzaW9uW10gPSBbXTtcbiAgZm9yIChsZXQgc3RhcnQgPSB0ZXh0LmluZGV4T2YoJyR7eycpOyBzdGFydCA+PSAwOyBzdGFydCA9IHRleHQuaW5kZXhPZignJHt7JywgZm91bmQuYXQoLTEpPy5lbmQgPz8gc3RhcnQgKyAzKSkge1xuICAgIGNvbnN0IGVuZCA9IGVuZE9mKHRleHQsIHN0YXJ0ICsgMyk7XG4gICAgaWYgKGVuZCA9PT0gdW5kZWZpbmVkKSBicmVhaztcbiAgICBmb3VuZC5wdXNoKHsgc3RhcnQsIGVuZCwgaW5zaWRlOiB0ZXh0LnNsaWNlKHN0YXJ0ICsgMywgZW5kIC0gMikudHJpbSgpIH0pO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuZnVuY3Rpb24gZW5kT2YodGV4dDogc3RyaW5nLCBmcm9tOiBudW1iZXIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBsZXQgcXVvdGVkID0gZmFsc2U7XG4gIGZvciAobGV0IGF0ID0gZnJvbTsgYXQgPCB0ZXh0Lmxlbmd0aDsgYXQrKykge1xuICAgIGlmICh0ZXh0W2F0XSA9PT0gXCInXCIpIHF1b3RlZCA9ICFxdW90ZWQ7XG4gICAgZWxzZSBpZiAoIXF1b3RlZCAmJiB0ZXh0LnN0YXJ0c1dpdGgoJ319JywgYXQpKSByZXR1cm4gYXQgKyAyO1xuICB9XG4gIC8vIEEgcXVvdGUgdGhhdCBub2JvZHkgY2xvc2VzOiB0aGUgZmlyc3QgYH19YCBpcyB0aGUgZW5kIGFsbCB0aGUgc2FtZS5cbiAgY29uc3QgZW5kID0gdGV4dC5pbmRleE9mKCd9fScsIGZyb20pO1xuICByZXR1cm4gZW5kIDwgMCA/IHVuZGVmaW5lZCA6IGVuZCArIDI7XG59XG5cbi8qKiBXaGF0IGFuIGV4cHJlc3Npb24gZG9lcyB3aXRoIGl0cyBwYXJ0cywgb3IgYSBwYXJ0IGl0c2VsZi4gKi9cbmV4cG9ydCB0eXBlIFRlcm0gPVxuICB8IHsgcmVhZG9ubHkga2luZDogJ2xpdGVyYWwnOyByZWFkb25seSB0ZXh0OiBzdHJpbmc7IHJlYWRvbmx5IHR5cGU6ICd0ZXh0JyB8ICdudW1iZXInIHwgJ2Jvb2xlYW4nIHwgJ25vbmUnIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICduYW1lJzsgcmVhZG9ubHkgdGV4dDogc3RyaW5nIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICdjYWxsJzsgcmVhZG9ubHkgbmFtZTogc3RyaW5nOyByZWFkb25seSBhcmdzOiByZWFkb25seSBUZXJtW107IHJlYWRvbmx5IHRleHQ6IHN0cmluZyB9XG4gIHwgeyByZWFkb25seSBraW5kOiAnbm90JzsgcmVhZG9ubHkgdGVybTogVGVybSB9XG4gIHwgeyByZWFkb25seSBraW5kOiAncGFpcic7IHJlYWRvbmx5IG9wOiBzdHJpbmc7IHJlYWRvbmx5IGxlZnQ6IFRlcm07IHJlYWRvbmx5IHJpZ2h0OiBUZXJtOyByZWFkb25seSB0ZXh0OiBzdHJpbmcgfTtcblxuY29uc3QgVE9LRU4gPSAvXFxzKig/OignKD86W14nXXwnJykqJyl8KCYmfFxcfFxcfHxbIT08Pl09fFs8PiEoKVtcXF0sXSl8KFtBLVphLXpfKi1dW1xcdyotXSooPzpcXC5bXFx3Ki1dKykqKXwoLT9cXGRbXFx3ListXSopfChcXFMpKS95O1xuY29uc3QgREVFUEVTVCA9IDQwO1xuXG5pbnRlcmZhY2UgVG9rZW5zIHtcbiAgcmVhZG9ubHkgd29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICBhdDogbnVtYmVyO1xuICBkZXB0aDogbnVtYmVyO1xufVxuXG4vKiogUGFyc2VzIHRoZSBpbnNpZGUgb2YgYW4gZXhwcmVzc2lvbiwgb3IgYW4gYGlmOmAgd2l0aG91dCBpdHMgYnJhY2VzOyB1bmRlZmluZWQ6IGl0IGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VFeHByZXNzaW9uKHRleHQ6IHN0cmluZyk6IFRlcm0gfCB1bmRlZmluZWQge1xuICBjb25zdCB3b3Jkczogc3RyaW5nW10gPSBbXTtcbiAgVE9LRU4ubGFzdEluZGV4ID0gMDtcbiAgd2hpbGUgKFRPS0VOLmxhc3RJbmRleCA8IHRleHQudHJpbUVuZCgpLmxlbmd0aCkge1xuICAgIGNvbnN0IGZvdW5kID0gVE9LRU4uZXhlYyh0ZXh0KTtcbiAgICBpZiAoIWZvdW5kIHx8IGZvdW5kWzVdICE9PSB1bmRlZmluZWQgfHwgd29yZHMubGVuZ3RoID4gMjAwMCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB3b3Jkcy5wdXNoKGZvdW5kWzBdLnRyaW0oKSk7XG4gIH1cbiAgY29uc3QgdG9rZW5zOiBUb2tlbnMgPSB7IHdvcmRzLCBhdDogMCwgZGVwdGg6IDAgfTtcbiAgY29uc3QgdGVybSA9IHBhcnNlT3IodG9rZW5zKTtcbiAgcmV0dXJuIHRva2Vucy5hdCA9PT0gd29yZHMubGVuZ3RoID8gdGVybSA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gcGFyc2VPcih0b2tlbnM6IFRva2Vucyk6IFRlcm0gfCB1bmRlZmluZWQge1xuICByZXR1cm4gcGFyc2VDaGFpbih0b2tlbnMsICd8fCcsICgpID0+IHBhcnNlQ2hhaW4odG9rZW5zLCAnJiYnLCAoKSA9PiBwYXJzZUNvbXBhcmlzb24odG9rZW5zKSkpO1xufVxuXG5mdW5jdGlvbiBwYXJzZUNoYWluKHRva2VuczogVG9rZW5zLCBvcDogc3RyaW5nLCBuZXh0OiAoKSA9PiBUZXJtIHwgdW5kZWZpbmVkKTogVGVybSB8IHVuZGVmaW5lZCB7XG4gIGxldCBsZWZ0ID0gbmV4dCgpO1xuICB3aGlsZSAobGVmdCAmJiB0b2tlbnMud29yZHNbdG9rZW5zLmF0XSA9PT0gb3ApIHtcbiAgICB0b2tlbnMuYXQrKztcbiAgICBjb25zdCByaWdodCA9IG5leHQoKTtcbiAgICBsZWZ0ID0gcmlnaHQgJiYgeyBraW5kOiAncGFpcicsIG9wLCBsZWZ0LCByaWdodCwgdGV4dDogYCR7d3JpdHRlbk9mKGxlZnQpfSAke29wfSAke3dyaXR0ZW5PZihyaWdodCl9YCB9O1xuICB9XG4gIHJldHVybiBsZWZ0O1xufVxuXG5jb25zdCBDT01QQVJJTkcgPSAvXig/OlshPTw+XT18Wzw+XSkkLztcblxuZnVuY3Rpb24gcGFyc2VDb21wYXJpc29uKHRva2VuczogVG9rZW5zKTogVGVybSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGxlZnQgPSBwYXJzZVVuYXJ5KHRva2Vucyk7XG4gIGNvbnN0IG9wID0gdG9rZW5zLndvcmRzW3Rva2Vucy5hdF07XG4gIGlmICghbGVmdCB8fCBvcCA9PT0gdW5kZWZpbmVkIHx8ICFDT01QQVJJTkcudGVzdChvcCkpIHJldHVybiBsZWZ0O1xuICB0b2tlbnMuYXQrKztcbiAgY29uc3QgcmlnaHQgPSBwYXJzZVVuYXJ5KHRva2Vucyk7XG4gIHJldHVybiByaWdodCAmJiB7IGtpbmQ6ICdwYWlyJywgb3AsIGxlZnQsIHJpZ2h0LCB0ZXh0OiBgJHt3cml0dGVuT2YobGVmdCl9ICR7b3B9ICR7d3JpdHRlbk9mKHJpZ2h0KX1gIH07XG59XG5cbmZ1bmN0aW9uIHBhcnNlVW5hcnkodG9rZW5zOiBUb2tlbnMpOiBUZXJtIHwgdW5kZWZpbmVkIHtcbiAgaWYgKCsrdG9rZW5zLmRlcHRoID4gREVFUEVTVCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgdHJ5IHtcbiAgICBpZiAodG9rZW5zLndvcmRzW3Rva2Vucy5hdF0gIT09ICchJykgcmV0dXJuIHBhcnNlUHJpbWFyeSh0b2tlbnMpO1xuICAgIHRva2Vucy5hdCsrO1xuICAgIGNvbnN0IHRlcm0gPSBwYXJzZVVuYXJ5KHRva2Vucyk7XG4gICAgcmV0dXJuIHRlcm0gJiYgeyBraW5kOiAnbm90JywgdGVybSB9O1xuICB9IGZpbmFsbHkge1xuICAgIHRva2Vucy5kZXB0aC0tO1xuICB9XG59XG5cbmZ1bmN0aW9uIHBhcnNlUHJpbWFyeSh0b2tlbnM6IFRva2Vucyk6IFRlcm0gfCB1bmRlZmluZWQge1xuICBjb25zdCB3b3JkID0gdG9rZW5zLndvcmRzW3Rva2Vucy5hdCsrXTtcbiAgaWYgKHdvcmQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKHdvcmQgPT09ICcoJykge1xuICAgIGNvbnN0IGlubmVyID0gcGFyc2VPcih0b2tlbnMpO1xuICAgIHJldHVybiB0b2tlbnMud29yZHNbdG9rZW5zLmF0KytdID09PSAnKScgPyBpbm5lciA6IHVuZGVmaW5lZDtcbiAgfVxuICBpZiAod29yZC5zdGFydHNXaXRoKFwiJ1wiKSkgcmV0dXJuIHsga2luZDogJ2xpdGVyYWwnLCB0ZXh0OiB3b3JkLnNsaWNlKDEsIC0xKS5yZXBsYWNlQWxsKFwiJydcIiwgXCInXCIpLCB0eXBlOiAndGV4dCcgfTtcbiAgaWYgKC9eLT9cXGQvLnRlc3Qod29yZCkpIHJldHVybiB7IGtpbmQ6ICdsaXRlcmFsJywgdGV4dDogd29yZCwgdHlwZTogJ251bWJlcicgfTtcbiAgaWYgKCEvXltBLVphLXpfKl0vLnRlc3Qod29yZCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmICgvXig/OnRydWV8ZmFsc2UpJC9pLnRlc3Qod29yZCkpIHJldHVybiB7IGtpbmQ6ICdsaXRlcmFsJywgdGV4dDogd29yZC50b0xvd2VyQ2FzZSgpLCB0eXBlOiAnYm9vbGVhbicgfTtcbiAgaWYgKC9ebnVsbCQvaS50ZXN0KHdvcmQpKSByZXR1cm4geyBraW5kOiAnbGl0ZXJhbCcsIHRleHQ6ICcnLCB0eXBlOiAnbm9uZScgfTtcbiAgcmV0dXJuIHRva2Vucy53b3Jkc1t0b2tlbnMuYXRdID09PSAnKCcgPyBwYXJzZUNhbGwod29yZCwgdG9rZW5zKSA6IGluZGV4ZWQoeyBraW5kOiAnbmFtZScsIHRleHQ6IHdvcmQgfSwgdG9rZW5zKTtcbn1cblxuZnVuY3Rpb24gcGFyc2VDYWxsKG5hbWU6IHN0cmluZywgdG9rZW5zOiBUb2tlbnMpOiBUZXJtIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgYXJnczogVGVybVtdID0gW107XG4gIHRva2Vucy5hdCsrO1xuICB3aGlsZSAodG9rZW5zLndvcmRzW3Rva2Vucy5hdF0gIT09ICcpJykge1xuICAgIGNvbnN0IGFyZyA9IHBhcnNlT3IodG9rZW5zKTtcbiAgICBpZiAoIWFyZykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBhcmdzLnB1c2goYXJnKTtcbiAgICBpZiAodG9rZW5zLndvcmRzW3Rva2Vucy5hdF0gPT09ICcsJykgdG9rZW5zLmF0Kys7XG4gICAgZWxzZSBpZiAodG9rZW5zLndvcmRzW3Rva2Vucy5hdF0gIT09ICcpJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuICB0b2tlbnMuYXQrKztcbiAgcmV0dXJuIGluZGV4ZWQoeyBraW5kOiAnY2FsbCcsIG5hbWUsIGFyZ3MsIHRleHQ6IGAke25hbWV9KCR7YXJncy5tYXAod3JpdHRlbk9mKS5qb2luKCcsICcpfSlgIH0sIHRva2Vucyk7XG59XG5cbi8qKiBgZ2l0aHViLmV2ZW50WydoZWFkX2NvbW1pdCddLm1lc3NhZ2VgOiBvbmUgbmFtZS4gKi9cbmZ1bmN0aW9uIGluZGV4ZWQodGVybTogVGVybSAmIHsgcmVhZG9ubHkgdGV4dDogc3RyaW5nIH0sIHRva2VuczogVG9rZW5zKTogVGVybSB8IHVuZGVmaW5lZCB7XG4gIGxldCB7IHRleHQgfSA9IHRlcm07XG4gIGxldCBpc1BsYWluID0gdHJ1ZTtcbiAgZm9yICg7Oykge1xuICAgIGNvbnN0IHdvcmQgPSB0b2tlbnMud29yZHNbdG9rZW5zLmF0XTtcbiAgICBpZiAod29yZCA9PT0gJ1snKSB7XG4gICAgICB0b2tlbnMuYXQrKztcbiAgICAgIGNvbnN0IGluZGV4ID0gcGFyc2VPcih0b2tlbnMpO1xuICAgICAgaWYgKCFpbmRleCB8fCB0b2tlbnMud29yZHNbdG9rZW5zLmF0KytdICE9PSAnXScpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICB0ZXh0ICs9IGluZGV4LmtpbmQgPT09ICdsaXRlcmFsJyAmJiBpbmRleC50eXBlID09PSAndGV4dCcgPyBgLiR7aW5kZXgudGV4dH1gIDogYFske3dyaXR0ZW5PZihpbmRleCl9XWA7XG4gICAgfSBlbHNlIHJldHVybiBpc1BsYWluID8gdGVybSA6IHsga2luZDogJ25hbWUnLCB0ZXh0IH07XG4gICAgaXNQbGFpbiA9IGZhbHNlO1xuICB9XG59XG5cbi8qKiBBIHRlcm0gYXMgYSBwZXJzb24gd291bGQgd3JpdGUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdHRlbk9mKHRlcm06IFRlcm0pOiBzdHJpbmcge1xuICBpZiAodGVybS5raW5kID09PSAnbGl0ZXJhbCcpIHJldHVybiB0ZXJtLnR5cGUgPT09ICd0ZXh0JyA/IGAnJHt0ZXJtLnRleHR9J2AgOiB0ZXJtLnRleHQ7XG4gIHJldHVybiB0ZXJtLmtpbmQgPT09ICdub3QnID8gYCEke3dyaXR0ZW5PZih0ZXJtLnRlcm0pfWAgOiB0ZXJtLnRleHQ7XG59XG5cbi8qKiBUaGUgbmFtZXMgb2YgY29udGV4dHMgaW4gYSB0ZXh0IHdpdGggb3Igd2l0aG91dCBicmFjZXM6IGBzZWNyZXRzLlRPS0VOYCwgYGlucHV0cy5kcnlfcnVuYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuYW1lc0luKGluc2lkZTogc3RyaW5nKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCBiYXJlID0gaW5zaWRlLnJlcGxhY2UoLycoPzpbXiddfCcnKSonL2csIChxdW90ZWQpID0+ICgvXidbXFx3LV0rJyQvLnRlc3QocXVvdGVkKSA/IHF1b3RlZCA6IFwiJydcIikpO1xuICBjb25zdCBkb3R0ZWQgPSBiYXJlLnJlcGxhY2UoL1xcW1xccyonKFtcXHctXSspJ1xccypcXF0vZywgJy4kMScpO1xuICByZXR1cm4gZG90dGVkLm1hdGNoKC9cXGIoPzpzZWNyZXRzfGlucHV0c3x2YXJzfGVudnxnaXRodWJ8bWF0cml4fHN0ZXBzfG5lZWRzfGpvYnxydW5uZXJ8c3RyYXRlZ3kpKD86XFwuW1xcdyotXSspKy9nKSA/PyBbXTtcbn1cbiIsICJpbXBvcnQgeyBleHByZXNzaW9uc0luIH0gZnJvbSAnLi9leHByZXNzaW9ucy50cyc7XG5pbXBvcnQgdHlwZSB7IFRyZWUgfSBmcm9tICcuL3RyZWUudHMnO1xuXG4vKiogV2hhdCBlYWNoIG5hbWUgb2YgYSBqb2IncyBtYXRyaXggbWF5IGJlOyBub3RoaW5nIGlzIGtub3duIHdoZXJlIGBpbmNsdWRlYCBhZGRzIHRvIGl0LCBvciBhbiBleHByZXNzaW9uIGdpdmVzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hdHJpeE9mKHRyZWU6IFRyZWUgfCB1bmRlZmluZWQpOiBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPiB7XG4gIGNvbnN0IGtub3duID0gbmV3IE1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPigpO1xuICBpZiAodHJlZT8ua2luZCAhPT0gJ21hcCcgfHwgdHJlZS5lbnRyaWVzLnNvbWUoKHsga2V5IH0pID0+IGtleSA9PT0gJ2luY2x1ZGUnKSkgcmV0dXJuIGtub3duO1xuICBmb3IgKGNvbnN0IHsga2V5LCB2YWx1ZSB9IG9mIHRyZWUuZW50cmllcykge1xuICAgIGNvbnN0IHZhbHVlcyA9IHZhbHVlLmtpbmQgPT09ICdsaXN0JyA/IHZhbHVlLml0ZW1zLm1hcCh3cml0dGVuSW4pIDogW107XG4gICAgaWYgKHZhbHVlcy5sZW5ndGggPiAwICYmIHZhbHVlcy5ldmVyeSgob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCkpIGtub3duLnNldChrZXksIHZhbHVlcyk7XG4gIH1cbiAgcmV0dXJuIGtub3duO1xufVxuXG5jb25zdCB3cml0dGVuSW4gPSAoaXRlbTogVHJlZSk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PlxuICBpdGVtLmtpbmQgPT09ICdzY2FsYXInICYmIGV4cHJlc3Npb25zSW4oaXRlbS50ZXh0KS5sZW5ndGggPT09IDAgPyBpdGVtLnRleHQgOiB1bmRlZmluZWQ7XG5cbi8qKiBgaWY6IG1hdHJpeC5vcyA9PSAnbWFjb3MtbGF0ZXN0J2AsIGFuZCBubyBtYWNPUyBpcyBpbiB0aGUgbWF0cml4OiB0aGUgc3RlcCBpcyBpbiBubyBydW4uIEdpdEh1YiBjb21wYXJlcyB3aGF0ZXZlciB0aGUgY2FzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc05ldmVyQ2hvc2VuKGNvbmRpdGlvbjogc3RyaW5nLCBtYXRyaXg6IFJlYWRvbmx5TWFwPHN0cmluZywgcmVhZG9ubHkgc3RyaW5nW10+ID0gbmV3IE1hcCgpKTogYm9vbGVhbiB7XG4gIGlmIChtYXRyaXguc2l6ZSA9PT0gMCB8fCAhY29uZGl0aW9uLmluY2x1ZGVzKCdtYXRyaXguJykgfHwgY29uZGl0aW9uLmluY2x1ZGVzKCd8fCcpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBjb25kaXRpb25cbiAgICAucmVwbGFjZSgvXlxccypcXCRcXHtcXHt8XFx9XFx9XFxzKiQvZywgJycpXG4gICAgLnNwbGl0KCcmJicpXG4gICAgLnNvbWUoKHBhcnQpID0+IHtcbiAgICAgIGNvbnN0IFssIG5hbWUgPSAnJywgYXNrZWQgPSAnJ10gPSBFUVVBTFMuZXhlYyhwYXJ0KSA/PyBbXTtcbiAgICAgIHJldHVybiBtYXRyaXguZ2V0KG5hbWUpPy5ldmVyeSgodmFsdWUpID0+IHZhbHVlLnRvTG93ZXJDYXNlKCkgIT09IGFza2VkLnRvTG93ZXJDYXNlKCkpID09PSB0cnVlO1xuICAgIH0pO1xufVxuY29uc3QgRVFVQUxTID0gL15cXHMqbWF0cml4XFwuKFtcXHctXSspXFxzKj09XFxzKicoW14nXSopJ1xccyokLztcbiIsICJpbXBvcnQgdHlwZSB7IFJlYWRFbWJlZGRlZCB9IGZyb20gJy4uLy4uL2NvcmUvZW1iZWRkZWQudHMnO1xuaW1wb3J0IHsgdHlwZSBIb2xlLCBub09wdGlvbnMsIHR5cGUgUHJvYmxlbSwgdHlwZSBWYWx1ZSwgdHlwZSBXcml0dGVuIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFNpbmsgfSBmcm9tICcuLi8uLi9jb3JlL3NpbmsudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgZXhwcmVzc2lvbnNJbiwgbmFtZXNJbiB9IGZyb20gJy4vZXhwcmVzc2lvbnMudHMnO1xuaW1wb3J0IHR5cGUgeyBFbnRyeSwgVHJlZSB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBXaGF0IGlzIGtub3duIHdoaWxlIG9uZSBmaWxlIGlzIHJlYWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlYWRpbmcge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNpbms6IFNpbms7XG4gIHJlYWRvbmx5IHByb2JsZW1zOiBQcm9ibGVtW107XG4gIHJlYWRvbmx5IGVtYmVkZGVkOiBSZWFkRW1iZWRkZWQgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgY2FsbCB0aGF0IGZpcnN0IHJlYWQgYSBuYW1lIG9mIGEgY29udGV4dCwgYnkgdGhlIHVuaXQgaXQgc3RhbmRzIGluIGFuZCB0aGUgbmFtZS4gKi9cbiAgcmVhZG9ubHkgYm91bmQ6IE1hcDxzdHJpbmcsIG51bWJlcj47XG4gIC8qKiBOYW1lcyBvZiBjb250ZXh0cyB0aGF0IGNvbmRpdGlvbnMgYW5kIHZhbHVlcyBzcGVhayBvZjogYHN0ZXBzLmJ1aWxkLm91dGNvbWVgLiAqL1xuICByZWFkb25seSBzcG9rZW46IFJlYWRvbmx5U2V0PHN0cmluZz47XG59XG5cbi8qKiBPbmUgc3RlcCwgb3Igb25lIGpvYiwgYXMgZmFyIGFzIHdoYXQgc3RhbmRzIGFyb3VuZCBpdHMgc2NyaXB0cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU3Vycm91bmRpbmdzIHtcbiAgLyoqIFRoZSBmYWN0IHdob3NlIGZhaWx1cmUgYW4gYGFmdGVyYCBzZWVzLiAqL1xuICByZWFkb25seSB1bml0OiBudW1iZXI7XG4gIC8qKiBgZGVmYXVsdHMucnVuLnNoZWxsYCBvZiB0aGUgam9iLCBlbHNlIG9mIHRoZSB3b3JrZmxvdy4gKi9cbiAgcmVhZG9ubHkgc2hlbGw6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgaXNXaW5kb3dzOiBib29sZWFuO1xuICAvKiogVGhlIGpvYidzIGBzdHJhdGVneS5tYXRyaXhgOiB3aGF0IGVhY2ggb2YgaXRzIG5hbWVzIG1heSBiZSwgd2hlcmUgYWxsIG9mIGl0IGlzIHdyaXR0ZW4gb3V0LiAqL1xuICByZWFkb25seSBtYXRyaXg/OiBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvbXBsYWluKHJlYWRpbmc6IFJlYWRpbmcsIHNwYW46IFNwYW4sIG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICByZWFkaW5nLnByb2JsZW1zLnB1c2goeyAuLi5zcGFuLCBtZXNzYWdlIH0pO1xufVxuXG5jb25zdCBSRUFEUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7IHNlY3JldHM6ICdnZXRlbnYnLCB2YXJzOiAnZ2V0ZW52JywgZW52OiAnZ2V0ZW52JywgaW5wdXRzOiAnYXJndicgfTtcblxuLyoqIFdoZXJlIGEgbmFtZSBvZiBhIGNvbnRleHQgY29tZXMgZnJvbTogYSBjYWxsIHRoYXQgcmVhZHMgaXQsIHdyaXR0ZW4gb25jZSBhIHVuaXQ7IG5vdGhpbmcgZm9yIHdoYXQgdGhlIHJ1biBpdHNlbGYgbWFrZXMuICovXG5leHBvcnQgZnVuY3Rpb24gb3JpZ2luT2YocmVhZGluZzogUmVhZGluZywgbmFtZTogc3RyaW5nLCBzcGFuOiBTcGFuKTogUGFydGlhbDxIb2xlPiB7XG4gIGNvbnN0IGFza2VkID0gbmFtZS5yZXBsYWNlKC9eZ2l0aHViXFwuZXZlbnRcXC5pbnB1dHNcXC4vLCAnaW5wdXRzLicpO1xuICBjb25zdCBjYWxsID0gUkVBRFNbYXNrZWQuc2xpY2UoMCwgYXNrZWQuaW5kZXhPZignLicpKV07XG4gIGlmIChjYWxsID09PSB1bmRlZmluZWQgfHwgYXNrZWQuaW5jbHVkZXMoJyonKSkgcmV0dXJuIHt9O1xuICBjb25zdCBrZXkgPSBgJHtyZWFkaW5nLnNpbmsud2l0aGlufSAke2Fza2VkfWA7XG4gIGNvbnN0IGtub3duID0gcmVhZGluZy5ib3VuZC5nZXQoa2V5KTtcbiAgaWYgKGtub3duICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGZyb206IGtub3duIH07XG4gIGNvbnN0IHRleHQ6IFZhbHVlID0geyB0ZXh0OiBhc2tlZCwgaG9sZXM6IFtdLCB0eXBlOiAndGV4dCcsIC4uLnNwYW4gfTtcbiAgY29uc3QgZnJvbSA9IHJlYWRpbmcuc2luay5jYWxsKHtcbiAgICBuYW1lOiBjYWxsLFxuICAgIGFyZ3M6IFt0ZXh0XSxcbiAgICBvcHRpb25zOiBub09wdGlvbnMsXG4gICAgb3BlbjogZmFsc2UsXG4gICAgZmF0ZTogJ2tlcHQnLFxuICAgIHVzZXM6IFsnKiddLFxuICAgIC4uLnNwYW4sXG4gIH0pO1xuICByZWFkaW5nLmJvdW5kLnNldChrZXksIGZyb20pO1xuICByZXR1cm4geyBmcm9tIH07XG59XG5cbi8qKiBBIHNjYWxhcidzIHRleHQgYXMgYSB2YWx1ZTogZWFjaCBgJHt7IG5hbWUgfX1gIGluIGl0IGlzIGEgaG9sZSBvZiB0aGF0IG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gdmFsdWVJbihyZWFkaW5nOiBSZWFkaW5nLCB0cmVlOiBUcmVlKTogVmFsdWUge1xuICBjb25zdCB7IHNwYW4gfSA9IHRyZWU7XG4gIGlmICh0cmVlLmtpbmQgPT09ICdtYXAnKSB7XG4gICAgY29uc3QgZW50cmllcyA9IG5ldyBNYXAodHJlZS5lbnRyaWVzLm1hcCgoeyBrZXksIHZhbHVlIH0pID0+IFtrZXksIHZhbHVlSW4ocmVhZGluZywgdmFsdWUpXSkpO1xuICAgIHJldHVybiB7IHRleHQ6ICcnLCBob2xlczogW10sIHR5cGU6ICdtYXAnLCBlbnRyaWVzLCAuLi5zcGFuIH07XG4gIH1cbiAgaWYgKHRyZWUua2luZCA9PT0gJ2xpc3QnKSB7XG4gICAgY29uc3QgaXRlbXMgPSB0cmVlLml0ZW1zLm1hcCgoaXRlbSkgPT4gdmFsdWVJbihyZWFkaW5nLCBpdGVtKSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIHRleHQ6IGl0ZW1zLm1hcCgoeyB0ZXh0IH0pID0+IHRleHQpLmpvaW4oJyAnKSxcbiAgICAgIGhvbGVzOiBpdGVtcy5mbGF0TWFwKCh7IGhvbGVzIH0pID0+IGhvbGVzKSxcbiAgICAgIHR5cGU6ICdsaXN0JyxcbiAgICAgIGl0ZW1zLFxuICAgICAgLi4uc3BhbixcbiAgICB9O1xuICB9XG4gIGlmICh0cmVlLmtpbmQgPT09ICdub3RoaW5nJykgcmV0dXJuIHsgdGV4dDogJycsIGhvbGVzOiBbXSwgdHlwZTogJ25vbmUnLCAuLi5zcGFuIH07XG4gIHJldHVybiBmaWxsZWQocmVhZGluZywgdHJlZS50ZXh0LCBzcGFuLCB0cmVlLnR5cGUpO1xufVxuXG5mdW5jdGlvbiBmaWxsZWQocmVhZGluZzogUmVhZGluZywgdGV4dDogc3RyaW5nLCBzcGFuOiBTcGFuLCB0eXBlOiBWYWx1ZVsndHlwZSddKTogVmFsdWUge1xuICBjb25zdCBleHByZXNzaW9ucyA9IGV4cHJlc3Npb25zSW4odGV4dCk7XG4gIGlmIChleHByZXNzaW9ucy5sZW5ndGggPT09IDApIHJldHVybiB7IHRleHQsIGhvbGVzOiBbXSwgdHlwZSwgLi4uc3BhbiB9O1xuICBsZXQgd29yZHMgPSAnJztcbiAgbGV0IGF0ID0gMDtcbiAgY29uc3QgaG9sZXM6IEhvbGVbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHsgc3RhcnQsIGVuZCwgaW5zaWRlIH0gb2YgZXhwcmVzc2lvbnMpIHtcbiAgICBjb25zdCBbbmFtZSA9ICcnXSA9IG5hbWVzSW4oaW5zaWRlKTtcbiAgICBob2xlcy5wdXNoKHsgLi4uKG5hbWUgIT09ICcnICYmIG9yaWdpbk9mKHJlYWRpbmcsIG5hbWUsIHNwYW4pKSwgbmFtZTogaW5zaWRlIH0pO1xuICAgIHdvcmRzICs9IGAke3RleHQuc2xpY2UoYXQsIHN0YXJ0KX1cXCR7JHtpbnNpZGV9fWA7XG4gICAgYXQgPSBlbmQ7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dDogd29yZHMgKyB0ZXh0LnNsaWNlKGF0KSwgaG9sZXMsIHR5cGU6ICd0ZXh0JywgLi4uc3BhbiB9O1xufVxuXG4vKiogV3JpdGVzIGV2ZXJ5IGVudHJ5IGJlbG93IGEgdHJlZSBhcyBhIHZhbHVlIHdpdGggYSBkb3R0ZWQgbmFtZTogYGVudi5UT0tFTmAsIGBjb25jdXJyZW5jeS5ncm91cGAuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVFbnRyaWVzKHJlYWRpbmc6IFJlYWRpbmcsIG5hbWU6IHN0cmluZywgeyBrZXksIGtleVNwYW4sIHZhbHVlIH06IEVudHJ5KTogdm9pZCB7XG4gIGNvbnN0IGZ1bGwgPSBuYW1lID09PSAnJyA/IGtleSA6IGAke25hbWV9LiR7a2V5fWA7XG4gIHdyaXRlVHJlZShyZWFkaW5nLCBmdWxsLCB2YWx1ZSwga2V5U3Bhbik7XG59XG5cbmZ1bmN0aW9uIHdyaXRlVHJlZShyZWFkaW5nOiBSZWFkaW5nLCBuYW1lOiBzdHJpbmcsIHRyZWU6IFRyZWUsIGtleVNwYW46IFNwYW4pOiB2b2lkIHtcbiAgaWYgKHRyZWUua2luZCA9PT0gJ21hcCcpIHtcbiAgICAvLyBBIG1hcHBpbmcgaXMgdG9sZCBieSBpdHMgZW50cmllczsgYW4gZW1wdHkgb25lLCBhbmQgb25lIHdob3NlIGtleXMgbWF0dGVyLCBieSBpdHNlbGYuXG4gICAgd3JpdGUocmVhZGluZywgbmFtZSwgeyB0ZXh0OiAnJywgaG9sZXM6IFtdLCB0eXBlOiAnbWFwJywgLi4ua2V5U3BhbiB9KTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIHRyZWUuZW50cmllcykgd3JpdGVFbnRyaWVzKHJlYWRpbmcsIG5hbWUsIGVudHJ5KTtcbiAgICByZXR1cm47XG4gIH1cbiAgaWYgKHRyZWUua2luZCA9PT0gJ2xpc3QnICYmIHRyZWUuaXRlbXMuc29tZSgoaXRlbSkgPT4gaXRlbS5raW5kID09PSAnbWFwJyB8fCBpdGVtLmtpbmQgPT09ICdsaXN0JykpIHtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgdHJlZS5pdGVtcykgd3JpdGVUcmVlKHJlYWRpbmcsIG5hbWUsIGl0ZW0sIGtleVNwYW4pO1xuICAgIHJldHVybjtcbiAgfVxuICB3cml0ZShyZWFkaW5nLCBuYW1lLCB2YWx1ZUluKHJlYWRpbmcsIHRyZWUpKTtcbn1cblxuZnVuY3Rpb24gd3JpdGUocmVhZGluZzogUmVhZGluZywgbmFtZTogc3RyaW5nLCB2YWx1ZTogVmFsdWUpOiB2b2lkIHtcbiAgY29uc3QgZHJhZnQ6IE9taXQ8V3JpdHRlbiwgJ2lkJyB8ICd3aXRoaW4nIHwgJ2tpbmQnPiA9IHsgcm9sZTogJ2VudHJ5JywgbmFtZSwgdmFsdWUsIHN0YXJ0OiB2YWx1ZS5zdGFydCwgZW5kOiB2YWx1ZS5lbmQgfTtcbiAgcmVhZGluZy5zaW5rLnZhbHVlKGRyYWZ0KTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEhvbGUsIFRlc3QsIFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFNwYW4gfSBmcm9tICcuLi8uLi9jb3JlL3NvdXJjZS50cyc7XG5pbXBvcnQgeyBwYXJzZUV4cHJlc3Npb24sIHR5cGUgVGVybSwgd3JpdHRlbk9mIH0gZnJvbSAnLi9leHByZXNzaW9ucy50cyc7XG5cbi8qKiBXaGF0IGFuIGBpZjpgIHNheXM6IHdoZW4gYSBzdGVwIG9yIGpvYiBydW5zLCBhcyB0byBmYWlsdXJlcyBiZWZvcmUgaXQgYW5kIGFzIHRvIGV2ZXJ5dGhpbmcgZWxzZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29uZGl0aW9uIHtcbiAgLyoqIGBmYWlsdXJlYDogb25seSBhZnRlciBhIGZhaWx1cmU7IGBhbHdheXNgOiB3aGF0ZXZlciBoYXBwZW5lZDsgb3RoZXJ3aXNlIG9ubHkgd2hlbiBhbGwgd2VudCB3ZWxsLiAqL1xuICByZWFkb25seSBvbj86ICdmYWlsdXJlJyB8ICdhbHdheXMnO1xuICAvKiogQWxsIGVsc2UgdGhhdCBtdXN0IGhvbGQuICovXG4gIHJlYWRvbmx5IHRlc3RzOiByZWFkb25seSBUZXN0W107XG59XG5cbi8qKiBXaGVyZSBhIG5hbWUgb2YgYSBjb250ZXh0IGNvbWVzIGZyb206IHRoZSBmYWN0IHRoYXQgZmlsbHMgYSBob2xlLiAqL1xuZXhwb3J0IHR5cGUgT3JpZ2luID0gKG5hbWU6IHN0cmluZywgc3BhbjogU3BhbikgPT4gUGFydGlhbDxIb2xlPjtcblxuY29uc3QgU1RBVFVTID0gL14oPzpmYWlsdXJlfGFsd2F5c3xjYW5jZWxsZWR8c3VjY2VzcykkL2k7XG5cbi8qKiBSZWFkcyB0aGUgaW5zaWRlIG9mIGFuIGBpZjpgLiBXaGF0IGNhbm5vdCBiZSBwYXJzZWQgaXMgb25lIHRlc3Qgb2YgYW4gdW5rbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQ29uZGl0aW9uKGluc2lkZTogc3RyaW5nLCBzcGFuOiBTcGFuLCBvcmlnaW46IE9yaWdpbik6IENvbmRpdGlvbiB7XG4gIGNvbnN0IHRlcm0gPSBwYXJzZUV4cHJlc3Npb24oaW5zaWRlKTtcbiAgaWYgKCF0ZXJtKSByZXR1cm4geyB0ZXN0czogW3sgb3A6ICd0cnV0aCcsIG5lZ2F0ZWQ6IGZhbHNlLCBsZWZ0OiBob2xlKGluc2lkZSwgc3Bhbiwge30pIH1dIH07XG4gIGNvbnN0IHRlc3RzOiBUZXN0W10gPSBbXTtcbiAgYXRvbXModGVybSwgZmFsc2UsIChhdG9tLCBuZWdhdGVkKSA9PiB0ZXN0cy5wdXNoKHRlc3RPZihhdG9tLCBuZWdhdGVkLCBzcGFuLCBvcmlnaW4pKSk7XG4gIGNvbnN0IG9uID0gc3RhdHVzT2YodGVybSk7XG4gIHJldHVybiB7IC4uLihvbiAmJiB7IG9uIH0pLCB0ZXN0cyB9O1xufVxuXG4vKipcbiAqIEFzIHRvIGZhaWx1cmVzOiBgZmFpbHVyZSgpYCBhbG9uZSBydW5zIG9uIG9uZSwgYGFsd2F5cygpYCBhbmQgYCFjYW5jZWxsZWQoKWAgd2hhdGV2ZXIgaGFwcGVuZWQuIE9mIHNldmVyYWwgdGhhdCBtdXN0IGFsbCBob2xkXG4gKiB0aGUgbmFycm93ZXN0IGNvdW50czogYGZhaWx1cmUoKSAmJiAhY2FuY2VsbGVkKClgLlxuICovXG5mdW5jdGlvbiBzdGF0dXNPZih0ZXJtOiBUZXJtKTogJ2ZhaWx1cmUnIHwgJ2Fsd2F5cycgfCB1bmRlZmluZWQge1xuICBpZiAodGVybS5raW5kID09PSAncGFpcicgJiYgdGVybS5vcCA9PT0gJyYmJykge1xuICAgIGNvbnN0IHNpZGVzID0gW3Rlcm0ubGVmdCwgdGVybS5yaWdodF07XG4gICAgaWYgKHNpZGVzLnNvbWUoKHNpZGUpID0+IHNpZGUua2luZCA9PT0gJ2NhbGwnICYmIC9ec3VjY2VzcyQvaS50ZXN0KHNpZGUubmFtZSkpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IGJvdGggPSBzaWRlcy5tYXAoc3RhdHVzT2YpO1xuICAgIHJldHVybiBib3RoLmluY2x1ZGVzKCdmYWlsdXJlJykgPyAnZmFpbHVyZScgOiBib3RoLmluY2x1ZGVzKCdhbHdheXMnKSA/ICdhbHdheXMnIDogdW5kZWZpbmVkO1xuICB9XG4gIGNvbnN0IHNhaWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgc3RhdHVzZXModGVybSwgZmFsc2UsIHNhaWQpO1xuICBpZiAoc2FpZC5oYXMoJ2Fsd2F5cycpIHx8IHNhaWQuaGFzKCchY2FuY2VsbGVkJykgfHwgc2FpZC5oYXMoJyFzdWNjZXNzJykpIHtcbiAgICByZXR1cm4gc2FpZC5oYXMoJ2Fsd2F5cycpIHx8IHNhaWQuaGFzKCchY2FuY2VsbGVkJykgPyAnYWx3YXlzJyA6ICdmYWlsdXJlJztcbiAgfVxuICBpZiAoc2FpZC5oYXMoJ2ZhaWx1cmUnKSkgcmV0dXJuIHNhaWQuaGFzKCdzdWNjZXNzJykgPyAnYWx3YXlzJyA6ICdmYWlsdXJlJztcbiAgcmV0dXJuIHNhaWQuaGFzKCdjYW5jZWxsZWQnKSA/ICdmYWlsdXJlJyA6IHNhaWQuaGFzKCchZmFpbHVyZScpID8gJ2Fsd2F5cycgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIHN0YXR1c2VzKHRlcm06IFRlcm0sIG5lZ2F0ZWQ6IGJvb2xlYW4sIGludG86IFNldDxzdHJpbmc+KTogdm9pZCB7XG4gIGlmICh0ZXJtLmtpbmQgPT09ICdub3QnKSBzdGF0dXNlcyh0ZXJtLnRlcm0sICFuZWdhdGVkLCBpbnRvKTtcbiAgZWxzZSBpZiAodGVybS5raW5kID09PSAncGFpcicpIHtcbiAgICBzdGF0dXNlcyh0ZXJtLmxlZnQsIG5lZ2F0ZWQsIGludG8pO1xuICAgIHN0YXR1c2VzKHRlcm0ucmlnaHQsIG5lZ2F0ZWQsIGludG8pO1xuICB9IGVsc2UgaWYgKHRlcm0ua2luZCA9PT0gJ2NhbGwnICYmIFNUQVRVUy50ZXN0KHRlcm0ubmFtZSkpIGludG8uYWRkKGAke25lZ2F0ZWQgPyAnIScgOiAnJ30ke3Rlcm0ubmFtZS50b0xvd2VyQ2FzZSgpfWApO1xufVxuXG5mdW5jdGlvbiBhdG9tcyh0ZXJtOiBUZXJtLCBuZWdhdGVkOiBib29sZWFuLCBmb3VuZDogKGF0b206IFRlcm0sIG5lZ2F0ZWQ6IGJvb2xlYW4pID0+IHZvaWQpOiB2b2lkIHtcbiAgaWYgKHRlcm0ua2luZCA9PT0gJ25vdCcpIGF0b21zKHRlcm0udGVybSwgIW5lZ2F0ZWQsIGZvdW5kKTtcbiAgZWxzZSBpZiAodGVybS5raW5kID09PSAncGFpcicgJiYgKHRlcm0ub3AgPT09ICcmJicgfHwgdGVybS5vcCA9PT0gJ3x8JykpIHtcbiAgICBhdG9tcyh0ZXJtLmxlZnQsIG5lZ2F0ZWQsIGZvdW5kKTtcbiAgICBhdG9tcyh0ZXJtLnJpZ2h0LCBuZWdhdGVkLCBmb3VuZCk7XG4gIH0gZWxzZSBpZiAoISh0ZXJtLmtpbmQgPT09ICdjYWxsJyAmJiBTVEFUVVMudGVzdCh0ZXJtLm5hbWUpKSkgZm91bmQodGVybSwgbmVnYXRlZCk7XG59XG5cbmZ1bmN0aW9uIHRlc3RPZih0ZXJtOiBUZXJtLCBuZWdhdGVkOiBib29sZWFuLCBzcGFuOiBTcGFuLCBvcmlnaW46IE9yaWdpbik6IFRlc3Qge1xuICBpZiAodGVybS5raW5kID09PSAncGFpcicpIHtcbiAgICBjb25zdCBbbGVmdCwgcmlnaHRdID0gW3Rlcm0ubGVmdCwgdGVybS5yaWdodF0ubWFwKChlYWNoKSA9PiBvcGVyYW5kT2YoZWFjaCwgc3Bhbiwgb3JpZ2luKSkgYXMgW1ZhbHVlLCBWYWx1ZV07XG4gICAgY29uc3Qgb3AgPSB0ZXJtLm9wID09PSAnPT0nIHx8IHRlcm0ub3AgPT09ICchPScgPyAnZXF1YWwnIDogJ29yZGVyJztcbiAgICByZXR1cm4geyBvcCwgbmVnYXRlZDogdGVybS5vcCA9PT0gJyE9JyA/ICFuZWdhdGVkIDogbmVnYXRlZCwgbGVmdCwgcmlnaHQgfTtcbiAgfVxuICBpZiAodGVybS5raW5kID09PSAnY2FsbCcgJiYgdGVybS5hcmdzLmxlbmd0aCA9PT0gMiAmJiAvXig/OmNvbnRhaW5zfHN0YXJ0c1dpdGh8ZW5kc1dpdGgpJC9pLnRlc3QodGVybS5uYW1lKSkge1xuICAgIGNvbnN0IFt3aG9sZSwgcGFydF0gPSB0ZXJtLmFyZ3MgYXMgW1Rlcm0sIFRlcm1dO1xuICAgIHJldHVybiB7IG9wOiAnbWVtYmVyJywgbmVnYXRlZCwgbGVmdDogb3BlcmFuZE9mKHBhcnQsIHNwYW4sIG9yaWdpbiksIHJpZ2h0OiBvcGVyYW5kT2Yod2hvbGUsIHNwYW4sIG9yaWdpbikgfTtcbiAgfVxuICByZXR1cm4geyBvcDogJ3RydXRoJywgbmVnYXRlZCwgbGVmdDogb3BlcmFuZE9mKHRlcm0sIHNwYW4sIG9yaWdpbikgfTtcbn1cblxuZnVuY3Rpb24gb3BlcmFuZE9mKHRlcm06IFRlcm0sIHNwYW46IFNwYW4sIG9yaWdpbjogT3JpZ2luKTogVmFsdWUge1xuICBpZiAodGVybS5raW5kID09PSAnbGl0ZXJhbCcpIHJldHVybiB7IHRleHQ6IHRlcm0udGV4dCwgaG9sZXM6IFtdLCB0eXBlOiB0ZXJtLnR5cGUsIC4uLnNwYW4gfTtcbiAgcmV0dXJuIGhvbGUod3JpdHRlbk9mKHRlcm0pLCBzcGFuLCB0ZXJtLmtpbmQgPT09ICduYW1lJyA/IG9yaWdpbih0ZXJtLnRleHQsIHNwYW4pIDoge30pO1xufVxuXG5mdW5jdGlvbiBob2xlKG5hbWU6IHN0cmluZywgc3BhbjogU3BhbiwgZnJvbTogUGFydGlhbDxIb2xlPik6IFZhbHVlIHtcbiAgcmV0dXJuIHsgdGV4dDogYFxcJHske25hbWV9fWAsIGhvbGVzOiBbeyAuLi5mcm9tLCBuYW1lIH1dLCB0eXBlOiAnb3RoZXInLCAuLi5zcGFuIH07XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDYWxsLCBGYWN0LCBIb2xlLCBTY29wZSwgVGVzdCwgVmFsdWUgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB7IGV4cHJlc3Npb25zSW4sIG5hbWVzSW4gfSBmcm9tICcuL2V4cHJlc3Npb25zLnRzJztcblxuLyoqXG4gKiBBIHNjcmlwdCB3aXRoIGl0cyBgJHt7IFx1MjAyNiB9fWAgcmVwbGFjZWQgYnkgdmFyaWFibGVzIG9mIGl0cyBvd24gbGFuZ3VhZ2UsIG9mIGVxdWFsIGxlbmd0aCBzbyB0aGF0IG5vIHBvc2l0aW9uIG1vdmVzLCBhbmQgdGhlXG4gKiB3YXkgYmFjazogd2hhdCBlYWNoIHZhcmlhYmxlIHN0YW5kcyBmb3IuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFza2VkIHtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICByZWFkb25seSBuYW1lczogUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+O1xufVxuXG4vKiogVGhlIGNvbnRleHQgdGhhdCBhIHZhcmlhYmxlIG9mIGEgc2hlbGwgcmVhZHMsIGluIHRoZSB3b3JkcyBvZiBhIGNhbGw6IGV2ZXJ5dGhpbmcgYnV0IGlucHV0cyBjb21lcyBieSB0aGUgZW52aXJvbm1lbnQuICovXG5jb25zdCByZWFkZXJPZiA9IChhc2tlZDogc3RyaW5nKTogc3RyaW5nID0+ICgvXig/OmdpdGh1YlxcLmV2ZW50XFwuKT9pbnB1dHNcXC4vLnRlc3QoYXNrZWQpID8gJ2FyZ3YnIDogJ2dldGVudicpO1xuXG4vKiogTWFza3MgYSBzY3JpcHQuIEluIGEgc2hlbGwgYW4gZXhwcmVzc2lvbiBiZWNvbWVzIGAke05BTUV9YCwgaW4gYW55IG90aGVyIGxhbmd1YWdlIGEgYmFyZSBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hc2soc2NyaXB0OiBzdHJpbmcsIGxhbmd1YWdlOiBzdHJpbmcpOiBNYXNrZWQge1xuICBjb25zdCBuYW1lcyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIGNvbnN0IGJ5SW5zaWRlID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgY29uc3QgaXNTaGVsbCA9IGxhbmd1YWdlID09PSAnc2hlbGwnO1xuICBsZXQgdGV4dCA9ICcnO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IHsgc3RhcnQsIGVuZCwgaW5zaWRlIH0gb2YgZXhwcmVzc2lvbnNJbihzY3JpcHQpKSB7XG4gICAgY29uc3QgbGVuZ3RoID0gZW5kIC0gc3RhcnQgLSAoaXNTaGVsbCA/IDMgOiAwKTtcbiAgICBjb25zdCBrZXkgPSBgJHtsZW5ndGh9ICR7aW5zaWRlfWA7XG4gICAgY29uc3QgbmFtZSA9IGJ5SW5zaWRlLmdldChrZXkpID8/IGZyZXNoTmFtZShpbnNpZGUsIGxlbmd0aCwgbmFtZXMsIHNjcmlwdCk7XG4gICAgYnlJbnNpZGUuc2V0KGtleSwgbmFtZSk7XG4gICAgbmFtZXMuc2V0KG5hbWUsIGluc2lkZSk7XG4gICAgdGV4dCArPSBzY3JpcHQuc2xpY2UoYXQsIHN0YXJ0KSArIChpc1NoZWxsID8gYFxcJHske25hbWV9fWAgOiBuYW1lKTtcbiAgICBhdCA9IGVuZDtcbiAgfVxuICByZXR1cm4geyB0ZXh0OiB0ZXh0ICsgc2NyaXB0LnNsaWNlKGF0KSwgbmFtZXMgfTtcbn1cblxuZnVuY3Rpb24gZnJlc2hOYW1lKGluc2lkZTogc3RyaW5nLCBsZW5ndGg6IG51bWJlciwgdGFrZW46IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPiwgc2NyaXB0OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBiYXNlID0gYFhfJHtpbnNpZGUucmVwbGFjZSgvXFxXL2csICdfJyl9YC5zbGljZSgwLCBsZW5ndGgpLnBhZEVuZChsZW5ndGgsICdfJyk7XG4gIGxldCBuYW1lID0gYmFzZTtcbiAgZm9yIChsZXQgY291bnQgPSAwOyB0YWtlbi5oYXMobmFtZSkgfHwgc2NyaXB0LmluY2x1ZGVzKG5hbWUpOyBjb3VudCsrKSB7XG4gICAgY29uc3QgdGFpbCA9IGNvdW50LnRvU3RyaW5nKDM2KTtcbiAgICBuYW1lID0gYmFzZS5zbGljZSgwLCBNYXRoLm1heCgxLCBsZW5ndGggLSB0YWlsLmxlbmd0aCkpICsgdGFpbDtcbiAgfVxuICByZXR1cm4gbmFtZTtcbn1cblxudHlwZSBMb29zZTxUPiA9IHsgLXJlYWRvbmx5IFtLZXkgaW4ga2V5b2YgVF06IFRbS2V5XSB9O1xuXG4vKiogV3JpdGVzIHRoZSBleHByZXNzaW9ucyBiYWNrIGludG8gZmFjdHMgdGhhdCB3ZXJlIHJlYWQgZnJvbSBhIG1hc2tlZCBzY3JpcHQuICovXG5leHBvcnQgZnVuY3Rpb24gdW5tYXNrKGZhY3RzOiByZWFkb25seSBGYWN0W10sIGZyb206IG51bWJlciwgeyBuYW1lcyB9OiBNYXNrZWQpOiB2b2lkIHtcbiAgaWYgKG5hbWVzLnNpemUgPT09IDApIHJldHVybjtcbiAgZm9yIChsZXQgaWQgPSBmcm9tOyBpZCA8IGZhY3RzLmxlbmd0aDsgaWQrKykge1xuICAgIGNvbnN0IGZhY3QgPSBmYWN0c1tpZF0gYXMgRmFjdDtcbiAgICBpZiAoZmFjdC5raW5kID09PSAnY2FsbCcpIHVubWFza0NhbGwoZmFjdCwgbmFtZXMpO1xuICAgIGVsc2UgaWYgKGZhY3Qua2luZCA9PT0gJ3ZhbHVlJykgT2JqZWN0LmFzc2lnbihmYWN0LCB7IHZhbHVlOiB1bm1hc2tlZChmYWN0LnZhbHVlLCBuYW1lcykgfSk7XG4gICAgZWxzZSBpZiAoZmFjdC5raW5kID09PSAnc2NvcGUnKSB1bm1hc2tTY29wZShmYWN0LCBuYW1lcyk7XG4gIH1cbn1cblxudHlwZSBOYW1lcyA9IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPjtcblxuLyoqIEV2ZXJ5IHZhcmlhYmxlIG9mIGEgbWFzayBiZWdpbnMgc28sIHdoYXRldmVyIGl0cyBsZW5ndGguICovXG5jb25zdCBNQVNLRUQgPSAvXFwkXFx7KFhcXHcqKVxcfXwoPzwhXFx3KShYXFx3KikoPyFcXHcpL2c7XG5cbi8qKiBBIHRleHQgd2l0aCBpdHMgbWFza3MgYXMgYHB1dGAgd3JpdGVzIHdoYXQgdGhleSBzdGFuZCBmb3I7IHRoZSBzYW1lIHRleHQgd2hlcmUgaXQgaG9sZHMgbm9uZS4gKi9cbmZ1bmN0aW9uIHJlcGxhY2VkKHRleHQ6IHN0cmluZywgbmFtZXM6IE5hbWVzLCBwdXQ6IChpbnNpZGU6IHN0cmluZykgPT4gc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKCF0ZXh0LmluY2x1ZGVzKCdYJykpIHJldHVybiB0ZXh0O1xuICByZXR1cm4gdGV4dC5yZXBsYWNlKE1BU0tFRCwgKHdvcmQsIGJyYWNlZD86IHN0cmluZywgYmFyZT86IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IGluc2lkZSA9IG5hbWVzLmdldChicmFjZWQgPz8gYmFyZSA/PyAnJyk7XG4gICAgcmV0dXJuIGluc2lkZSA9PT0gdW5kZWZpbmVkID8gd29yZCA6IHB1dChpbnNpZGUpO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gdW5tYXNrQ2FsbChjYWxsOiBMb29zZTxDYWxsPiwgbmFtZXM6IE5hbWVzKTogdm9pZCB7XG4gIGNvbnN0IGZpcnN0ID0gY2FsbC5hcmdzWzBdO1xuICBjb25zdCBpbnNpZGUgPSBjYWxsLm5hbWUgPT09ICdnZXRlbnYnICYmIGZpcnN0ID8gbmFtZXMuZ2V0KGZpcnN0LnRleHQpIDogdW5kZWZpbmVkO1xuICBpZiAoaW5zaWRlICE9PSB1bmRlZmluZWQgJiYgZmlyc3QpIHtcbiAgICBjb25zdCBbYXNrZWQgPSBpbnNpZGVdID0gbmFtZXNJbihpbnNpZGUpO1xuICAgIGNhbGwubmFtZSA9IHJlYWRlck9mKGFza2VkKTtcbiAgICBjYWxsLmFyZ3MgPSBbeyAuLi5maXJzdCwgdGV4dDogYXNrZWQgfV07XG4gICAgcmV0dXJuO1xuICB9XG4gIGNhbGwuYXJncyA9IGNhbGwuYXJncy5tYXAoKHZhbHVlKSA9PiB1bm1hc2tlZCh2YWx1ZSwgbmFtZXMpKTtcbiAgaWYgKGNhbGwucmVjZWl2ZXIpIGNhbGwucmVjZWl2ZXIgPSB1bm1hc2tlZChjYWxsLnJlY2VpdmVyLCBuYW1lcyk7XG4gIGlmIChjYWxsLm9wdGlvbnMuc2l6ZSA+IDApIGNhbGwub3B0aW9ucyA9IG5ldyBNYXAoWy4uLmNhbGwub3B0aW9uc10ubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBbbmFtZSwgdW5tYXNrZWQodmFsdWUsIG5hbWVzKV0pKTtcbn1cblxuZnVuY3Rpb24gdW5tYXNrU2NvcGUoc2NvcGU6IExvb3NlPFNjb3BlPiwgbmFtZXM6IE5hbWVzKTogdm9pZCB7XG4gIGlmIChzY29wZS50ZXN0cykgc2NvcGUudGVzdHMgPSBzY29wZS50ZXN0cy5tYXAoKHRlc3QpID0+IHRlc3RPZih0ZXN0LCBuYW1lcykpO1xuICBpZiAoc2NvcGUub3Zlcikgc2NvcGUub3ZlciA9IHVubWFza2VkKHNjb3BlLm92ZXIsIG5hbWVzKTtcbiAgaWYgKHNjb3BlLmdpdmVzKSBzY29wZS5naXZlcyA9IHNjb3BlLmdpdmVzLm1hcCgodmFsdWUpID0+IHVubWFza2VkKHZhbHVlLCBuYW1lcykpO1xufVxuXG5mdW5jdGlvbiB0ZXN0T2YodGVzdDogVGVzdCwgbmFtZXM6IE5hbWVzKTogVGVzdCB7XG4gIHJldHVybiB7XG4gICAgLi4udGVzdCxcbiAgICBsZWZ0OiB1bm1hc2tlZCh0ZXN0LmxlZnQsIG5hbWVzKSxcbiAgICAuLi4odGVzdC5yaWdodCAmJiB7IHJpZ2h0OiB1bm1hc2tlZCh0ZXN0LnJpZ2h0LCBuYW1lcykgfSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHVubWFza2VkKHZhbHVlOiBWYWx1ZSwgbmFtZXM6IE5hbWVzKTogVmFsdWUge1xuICBjb25zdCBpbm5lciA9IHtcbiAgICAuLi4odmFsdWUuaXRlbXMgJiYgeyBpdGVtczogdmFsdWUuaXRlbXMubWFwKChpdGVtKSA9PiB1bm1hc2tlZChpdGVtLCBuYW1lcykpIH0pLFxuICAgIC4uLih2YWx1ZS5lbnRyaWVzICYmIHsgZW50cmllczogbmV3IE1hcChbLi4udmFsdWUuZW50cmllc10ubWFwKChba2V5LCBlbnRyeV0pID0+IFtrZXksIHVubWFza2VkKGVudHJ5LCBuYW1lcyldKSkgfSksXG4gICAgLi4uKHZhbHVlLnRlc3RzICYmIHsgdGVzdHM6IHZhbHVlLnRlc3RzLm1hcCgodGVzdCkgPT4gdGVzdE9mKHRlc3QsIG5hbWVzKSkgfSksXG4gIH07XG4gIGNvbnN0IHRleHQgPSByZXBsYWNlZCh2YWx1ZS50ZXh0LCBuYW1lcywgKGluc2lkZSkgPT4gYFxcJHske2luc2lkZX19YCk7XG4gIGNvbnN0IGlzVG91Y2hlZCA9IHRleHQgIT09IHZhbHVlLnRleHQgfHwgdmFsdWUuaG9sZXMuc29tZSgoeyBuYW1lIH0pID0+IHJlcGxhY2VkKG5hbWUsIG5hbWVzLCBwbGFpbmx5KSAhPT0gbmFtZSk7XG4gIGlmICghaXNUb3VjaGVkKSByZXR1cm4gdmFsdWUuaXRlbXMgfHwgdmFsdWUuZW50cmllcyB8fCB2YWx1ZS50ZXN0cyA/IHsgLi4udmFsdWUsIC4uLmlubmVyIH0gOiB2YWx1ZTtcbiAgY29uc3QgaG9sZXMgPSB2YWx1ZS5ob2xlcy5tYXAoKGhvbGUpID0+ICh7IC4uLmhvbGUsIG5hbWU6IHJlcGxhY2VkKGhvbGUubmFtZSwgbmFtZXMsIHBsYWlubHkpIH0pKTtcbiAgcmV0dXJuIHsgLi4udmFsdWUsIC4uLmlubmVyLCB0ZXh0LCBob2xlczogd2l0aExvb3NlKHRleHQsIGhvbGVzLCBuYW1lcykgfTtcbn1cblxuY29uc3QgcGxhaW5seSA9IChpbnNpZGU6IHN0cmluZyk6IHN0cmluZyA9PiBpbnNpZGU7XG5cbi8qKiBXaXRoaW4gc2luZ2xlIHF1b3Rlcywgb3IgaW4gYSB0ZXh0IG9mIGFub3RoZXIgbGFuZ3VhZ2UsIGFuIGV4cHJlc3Npb24gaXMgZmlsbGVkIGluIGFsbCB0aGUgc2FtZTogaXQgaXMgYSBob2xlLCB0b28uICovXG5mdW5jdGlvbiB3aXRoTG9vc2UodGV4dDogc3RyaW5nLCBob2xlczogcmVhZG9ubHkgSG9sZVtdLCBuYW1lczogTmFtZXMpOiByZWFkb25seSBIb2xlW10ge1xuICBjb25zdCBsb29zZSA9IFsuLi5uZXcgU2V0KG5hbWVzLnZhbHVlcygpKV0uZmlsdGVyKFxuICAgIChpbnNpZGUpID0+IHRleHQuaW5jbHVkZXMoYFxcJHske2luc2lkZX19YCkgJiYgIWhvbGVzLnNvbWUoKHsgbmFtZSB9KSA9PiBuYW1lID09PSBpbnNpZGUpLFxuICApO1xuICBpZiAobG9vc2UubGVuZ3RoID09PSAwKSByZXR1cm4gaG9sZXM7XG4gIGNvbnN0IHBsYWNlZCA9IFsuLi5ob2xlcywgLi4ubG9vc2UubWFwKChuYW1lKTogSG9sZSA9PiAoeyBuYW1lIH0pKV0ubWFwKChob2xlKSA9PiAoe1xuICAgIGhvbGUsXG4gICAgYXQ6IHRleHQuaW5kZXhPZihgXFwkeyR7aG9sZS5uYW1lfX1gKSxcbiAgfSkpO1xuICByZXR1cm4gcGxhY2VkLnNvcnQoKGEsIGIpID0+IGEuYXQgLSBiLmF0KS5tYXAoKHsgaG9sZSB9KSA9PiBob2xlKTtcbn1cbiIsICIvKipcbiAqIFdoZXJlIGVhY2ggY2hhcmFjdGVyIG9mIGEgc2NhbGFyIHN0YW5kcyBpbiB0aGUgc291cmNlLiBBIHNjYWxhcidzIHZhbHVlIGFuZCBpdHMgc291cmNlIGRpZmZlciBvbmx5IGJ5IHdoaXRlIHNwYWNlIChsaW5lXG4gKiBicmVha3MsIGluZGVudGF0aW9uLCBmb2xkaW5nKSBhbmQsIGJldHdlZW4gcXVvdGVzLCBieSBlc2NhcGVzOyBzbyBvbmUgcGFzcyBvdmVyIGJvdGgsIHBhc3Qgd2hpdGUgc3BhY2UsIHBhaXJzIHRoZW0uXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUG9zaXRpb25zIHtcbiAgLyoqIFRoZSBzb3VyY2Ugb2Zmc2V0IG9mIGEgcG9zaXRpb24gaW4gdGhlIHZhbHVlOyBwb3NpdGlvbnMgcGFzdCB0aGUgZW5kIGdpdmUgdGhlIGVuZCBvZiB0aGUgbGFzdCBjaGFyYWN0ZXIuICovXG4gIGF0KHBvc2l0aW9uOiBudW1iZXIpOiBudW1iZXI7XG4gIC8qKiBGYWxzZSB3aGVuIHRoZSBzb3VyY2UgZG9lcyBub3QgZ2l2ZSB0aGUgdmFsdWUgYmFjazogZXZlcnkgcG9zaXRpb24gaXMgdGhlbiB0aGUgc2NhbGFyJ3MgYmVnaW5uaW5nLiAqL1xuICByZWFkb25seSBleGFjdDogYm9vbGVhbjtcbn1cblxuLyoqIEhvdyBhIHNjYWxhciBpcyB3cml0dGVuOiBpdHMgcXVvdGVzIGRlY2lkZSB3aGljaCBlc2NhcGVzIHRoZXJlIGFyZS4gKi9cbmV4cG9ydCB0eXBlIFN0eWxlID0gJ2Jsb2NrJyB8ICdwbGFpbicgfCAnc2luZ2xlJyB8ICdkb3VibGUnO1xuXG4vKipcbiAqIFBhaXJzIGEgdmFsdWUgd2l0aCBpdHMgc291cmNlLiBgZnJvbWAgYW5kIGB0b2AgYm91bmQgdGhlIHNjYWxhcidzIGNvbnRlbnQgaW4gYHNvdXJjZWAgKGJlaGluZCBhIGJsb2NrJ3MgaGVhZGVyLCBpbnNpZGUgdGhlXG4gKiBxdW90ZXMpLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcG9zaXRpb25zT2YodmFsdWU6IHN0cmluZywgc291cmNlOiBzdHJpbmcsIGZyb206IG51bWJlciwgdG86IG51bWJlciwgc3R5bGU6IFN0eWxlKTogUG9zaXRpb25zIHtcbiAgY29uc3Qgd2hvbGUgPVxuICAgIHN0eWxlID09PSAnYmxvY2snID8gd2hvbGVMaW5lcyh2YWx1ZSwgc291cmNlLCBmcm9tLCB0bykgOiBzb3VyY2Uuc3RhcnRzV2l0aCh2YWx1ZSwgZnJvbSkgPyBzaGlmdGVkKHZhbHVlLCBmcm9tKSA6IHVuZGVmaW5lZDtcbiAgcmV0dXJuIHdob2xlID8/IGxldHRlckJ5TGV0dGVyKHZhbHVlLCBzb3VyY2UsIGZyb20sIHRvLCBzdHlsZSk7XG59XG5cbi8qKiBBIHRleHQgb24gb25lIGxpbmUsIHdpdGhvdXQgYW4gZXNjYXBlOiBpdCBzdGFuZHMgaW4gdGhlIHNvdXJjZSBhcyBpdCBpcy4gKi9cbmZ1bmN0aW9uIHNoaWZ0ZWQodmFsdWU6IHN0cmluZywgZnJvbTogbnVtYmVyKTogUG9zaXRpb25zIHtcbiAgcmV0dXJuIHsgYXQ6IChwb3NpdGlvbikgPT4gZnJvbSArIE1hdGgubWF4KDAsIE1hdGgubWluKHBvc2l0aW9uLCB2YWx1ZS5sZW5ndGgpKSwgZXhhY3Q6IHRydWUgfTtcbn1cblxuLyoqIEEgbGl0ZXJhbCBibG9jazogZWFjaCBsaW5lIG9mIHRoZSB2YWx1ZSBpcyBhIGxpbmUgb2YgdGhlIHNvdXJjZSBiZWhpbmQgdGhlIGluZGVudGF0aW9uLiBVbmRlZmluZWQ6IGl0IGlzIGZvbGRlZC4gKi9cbmZ1bmN0aW9uIHdob2xlTGluZXModmFsdWU6IHN0cmluZywgc291cmNlOiBzdHJpbmcsIGZyb206IG51bWJlciwgdG86IG51bWJlcik6IFBvc2l0aW9ucyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHN0YXJ0czogbnVtYmVyW10gPSBbXTtcbiAgY29uc3QgcGxhY2VzOiBudW1iZXJbXSA9IFtdO1xuICBsZXQgbGluZSA9IGZyb207XG4gIGxldCBjb2x1bW4gPSAtMTtcbiAgbGV0IGVuZCA9IGZyb207XG4gIGZvciAobGV0IHN0YXJ0ID0gMDsgc3RhcnQgPCB2YWx1ZS5sZW5ndGg7ICkge1xuICAgIGNvbnN0IGZvdW5kID0gdmFsdWUuaW5kZXhPZignXFxuJywgc3RhcnQpO1xuICAgIGNvbnN0IHN0b3AgPSBmb3VuZCA8IDAgPyB2YWx1ZS5sZW5ndGggOiBmb3VuZDtcbiAgICBjb25zdCBicm9rZW4gPSBzb3VyY2UuaW5kZXhPZignXFxuJywgbGluZSk7XG4gICAgY29uc3QgbGFzdCA9IGJyb2tlbiA8IDAgfHwgYnJva2VuID4gdG8gPyB0byA6IGJyb2tlbjtcbiAgICBpZiAoc3RvcCA+IHN0YXJ0ICYmIGNvbHVtbiA8IDApIGNvbHVtbiA9IGxhc3QgLSBsaW5lIC0gKHN0b3AgLSBzdGFydCk7XG4gICAgY29uc3QgYXQgPSBzdG9wID4gc3RhcnQgPyBsaW5lICsgY29sdW1uIDogbGFzdDtcbiAgICBjb25zdCBpc1NhbWUgPSBjb2x1bW4gPj0gLTEgJiYgbGFzdCAtIGF0ID09PSBzdG9wIC0gc3RhcnQgJiYgc291cmNlLnN0YXJ0c1dpdGgodmFsdWUuc2xpY2Uoc3RhcnQsIHN0b3ApLCBhdCk7XG4gICAgaWYgKCFpc1NhbWUgfHwgbGluZSA+IHRvKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHN0YXJ0cy5wdXNoKHN0YXJ0KTtcbiAgICBwbGFjZXMucHVzaChhdCk7XG4gICAgZW5kID0gZm91bmQgPCAwID8gbGFzdCA6IE1hdGgubWluKGxhc3QgKyAxLCB0byk7XG4gICAgc3RhcnQgPSBzdG9wICsgMTtcbiAgICBsaW5lID0gbGFzdCArIDE7XG4gIH1cbiAgcmV0dXJuIHsgYXQ6IChwb3NpdGlvbikgPT4gcGxhY2VJbihwb3NpdGlvbiwgdmFsdWUubGVuZ3RoLCBlbmQsIHN0YXJ0cywgcGxhY2VzKSwgZXhhY3Q6IHRydWUgfTtcbn1cblxuZnVuY3Rpb24gcGxhY2VJbihwb3NpdGlvbjogbnVtYmVyLCBsZW5ndGg6IG51bWJlciwgZW5kOiBudW1iZXIsIHN0YXJ0czogcmVhZG9ubHkgbnVtYmVyW10sIHBsYWNlczogcmVhZG9ubHkgbnVtYmVyW10pOiBudW1iZXIge1xuICBpZiAocG9zaXRpb24gPj0gbGVuZ3RoKSByZXR1cm4gZW5kO1xuICBsZXQgbG93ID0gMDtcbiAgbGV0IGhpZ2ggPSBzdGFydHMubGVuZ3RoIC0gMTtcbiAgd2hpbGUgKGxvdyA8IGhpZ2gpIHtcbiAgICBjb25zdCBtaWRkbGUgPSAobG93ICsgaGlnaCArIDEpID4+IDE7XG4gICAgaWYgKChzdGFydHNbbWlkZGxlXSBhcyBudW1iZXIpIDw9IHBvc2l0aW9uKSBsb3cgPSBtaWRkbGU7XG4gICAgZWxzZSBoaWdoID0gbWlkZGxlIC0gMTtcbiAgfVxuICByZXR1cm4gKHBsYWNlc1tsb3ddID8/IGVuZCkgKyBNYXRoLm1heCgwLCBwb3NpdGlvbikgLSAoc3RhcnRzW2xvd10gPz8gMCk7XG59XG5cbmZ1bmN0aW9uIGxldHRlckJ5TGV0dGVyKHZhbHVlOiBzdHJpbmcsIHNvdXJjZTogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIsIHN0eWxlOiBTdHlsZSk6IFBvc2l0aW9ucyB7XG4gIGNvbnN0IHBsYWNlcyA9IG5ldyBJbnQzMkFycmF5KHZhbHVlLmxlbmd0aCArIDEpO1xuICBjb25zdCBlbmQgPSBwYWlyKHZhbHVlLCBzb3VyY2UsIGZyb20sIHRvLCBzdHlsZSwgcGxhY2VzKTtcbiAgaWYgKGVuZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyBhdDogKCkgPT4gZnJvbSwgZXhhY3Q6IGZhbHNlIH07XG4gIHBsYWNlc1t2YWx1ZS5sZW5ndGhdID0gZW5kO1xuICByZXR1cm4geyBhdDogKHBvc2l0aW9uKSA9PiBwbGFjZXNbTWF0aC5tYXgoMCwgTWF0aC5taW4ocG9zaXRpb24sIHZhbHVlLmxlbmd0aCkpXSBhcyBudW1iZXIsIGV4YWN0OiB0cnVlIH07XG59XG5cbi8qKiBGaWxscyBgcGxhY2VzYDsgdGhlIHNvdXJjZSBvZmZzZXQgYmVoaW5kIHRoZSBsYXN0IGNoYXJhY3Rlciwgb3IgdW5kZWZpbmVkIHdoZW4gdGhlIHR3byBkbyBub3QgZml0LiAqL1xuZnVuY3Rpb24gcGFpcih2YWx1ZTogc3RyaW5nLCBzb3VyY2U6IHN0cmluZywgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyLCBzdHlsZTogU3R5bGUsIHBsYWNlczogSW50MzJBcnJheSk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGxldCBhdCA9IGZyb207XG4gIGxldCBlbmQgPSBmcm9tO1xuICBmb3IgKGxldCBwb3NpdGlvbiA9IDA7IHBvc2l0aW9uIDwgdmFsdWUubGVuZ3RoOyBwb3NpdGlvbisrKSB7XG4gICAgY29uc3QgbGV0dGVyID0gdmFsdWUuY2hhckF0KHBvc2l0aW9uKTtcbiAgICBjb25zdCBpc1NwYWNlID0gU1BBQ0UuaGFzKGxldHRlcik7XG4gICAgYXQgPSBpc1NwYWNlID8gYmVmb3JlU3BhY2UobGV0dGVyLCBzb3VyY2UsIGF0LCB0bykgOiBwYXN0U3BhY2Uoc291cmNlLCBhdCwgdG8sIHN0eWxlKTtcbiAgICBjb25zdCBsZW5ndGggPSBhdCA8IHRvID8gbGVuZ3RoT2YobGV0dGVyLCBzb3VyY2UsIGF0LCB0bywgc3R5bGUpIDogMDtcbiAgICAvLyBBIGZvbGRlZCBsaW5lIGJyZWFrIGlzIGEgc3BhY2UgaW4gdGhlIHZhbHVlLCBvciBub3RoaW5nIG9mIGl0cyBvd24gaW4gdGhlIHNvdXJjZS5cbiAgICBpZiAobGVuZ3RoID09PSAwICYmICFpc1NwYWNlKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHBsYWNlc1twb3NpdGlvbl0gPSBNYXRoLm1pbihhdCwgdG8pO1xuICAgIC8vIFRoZSBzZWNvbmQgaGFsZiBvZiBhIGNoYXJhY3RlciB0aGF0IG9uZSBlc2NhcGUgd3JpdGVzLlxuICAgIGlmIChsZW5ndGggPiAyICYmIHN0eWxlID09PSAnZG91YmxlJyAmJiBpc1N1cnJvZ2F0ZShsZXR0ZXIpICYmIHBvc2l0aW9uICsgMSA8IHZhbHVlLmxlbmd0aCkgcGxhY2VzWysrcG9zaXRpb25dID0gYXQ7XG4gICAgYXQgKz0gbGVuZ3RoO1xuICAgIGlmICghaXNTcGFjZSkgZW5kID0gYXQ7XG4gIH1cbiAgcmV0dXJuIE1hdGgubWF4KGVuZCwgTWF0aC5taW4oYXQsIHRvKSk7XG59XG5cbmNvbnN0IFNQQUNFOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbJyAnLCAnXFx0JywgJ1xcbicsICdcXHInXSk7XG5jb25zdCBpc1N1cnJvZ2F0ZSA9IChsZXR0ZXI6IHN0cmluZyk6IGJvb2xlYW4gPT4gbGV0dGVyID49ICdcXHVkODAwJyAmJiBsZXR0ZXIgPD0gJ1xcdWRiZmYnO1xuXG4vKiogQSBsaW5lIGJyZWFrIG9mIHRoZSB2YWx1ZTogcGFzdCB0aGUgYmxhbmtzIG9mIGl0cyBsaW5lIGluIHRoZSBzb3VyY2UsIHdoaWNoIG5vYm9keSBzZWVzLiAqL1xuZnVuY3Rpb24gYmVmb3JlU3BhY2UobGV0dGVyOiBzdHJpbmcsIHNvdXJjZTogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpOiBudW1iZXIge1xuICBpZiAobGV0dGVyICE9PSAnXFxuJykgcmV0dXJuIGZyb207XG4gIGxldCBhdCA9IGZyb207XG4gIHdoaWxlIChhdCA8IHRvICYmIChzb3VyY2VbYXRdID09PSAnICcgfHwgc291cmNlW2F0XSA9PT0gJ1xcdCcgfHwgc291cmNlW2F0XSA9PT0gJ1xccicpKSBhdCsrO1xuICByZXR1cm4gc291cmNlW2F0XSA9PT0gJ1xcbicgPyBhdCA6IGZyb207XG59XG5cbmZ1bmN0aW9uIHBhc3RTcGFjZShzb3VyY2U6IHN0cmluZywgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyLCBzdHlsZTogU3R5bGUpOiBudW1iZXIge1xuICBsZXQgYXQgPSBmcm9tO1xuICBmb3IgKDsgYXQgPCB0bzsgYXQrKykge1xuICAgIGlmIChpc0VzY2FwZWRTcGFjZShzb3VyY2UsIGF0LCBzdHlsZSkpIGF0Kys7XG4gICAgZWxzZSBpZiAoIVNQQUNFLmhhcyhzb3VyY2UuY2hhckF0KGF0KSkgJiYgIWlzQ29udGludWVkKHNvdXJjZSwgYXQsIHN0eWxlKSkgYnJlYWs7XG4gIH1cbiAgcmV0dXJuIGF0O1xufVxuXG4vKiogV2hpdGUgc3BhY2UgdGhhdCBpcyB3cml0dGVuIGFzIGFuIGVzY2FwZSwgYW5kIHRoYXQgYSBmb2xkZWQgbGluZSBicmVhayB3YXMgdGFrZW4gZm9yIGFscmVhZHkuICovXG5jb25zdCBpc0VzY2FwZWRTcGFjZSA9IChzb3VyY2U6IHN0cmluZywgYXQ6IG51bWJlciwgc3R5bGU6IFN0eWxlKTogYm9vbGVhbiA9PlxuICBzdHlsZSA9PT0gJ2RvdWJsZScgJiYgc291cmNlW2F0XSA9PT0gJ1xcXFwnICYmIC9eW250ciBcXHRdJC8udGVzdChzb3VyY2UuY2hhckF0KGF0ICsgMSkpO1xuXG4vKiogQSBiYWNrc2xhc2ggYXQgdGhlIGVuZCBvZiBhIGxpbmUgYmV0d2VlbiBkb3VibGUgcXVvdGVzOiB0aGUgbGluZSBnb2VzIG9uLiAqL1xuY29uc3QgaXNDb250aW51ZWQgPSAoc291cmNlOiBzdHJpbmcsIGF0OiBudW1iZXIsIHN0eWxlOiBTdHlsZSk6IGJvb2xlYW4gPT5cbiAgc3R5bGUgPT09ICdkb3VibGUnICYmIHNvdXJjZVthdF0gPT09ICdcXFxcJyAmJiAoc291cmNlW2F0ICsgMV0gPT09ICdcXG4nIHx8IHNvdXJjZVthdCArIDFdID09PSAnXFxyJyk7XG5cbmNvbnN0IEVTQ0FQRVM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+ID0ge1xuICBuOiAnXFxuJyxcbiAgdDogJ1xcdCcsXG4gICdcXHQnOiAnXFx0JyxcbiAgcjogJ1xccicsXG4gICcwJzogJ1xcMCcsXG4gIGE6ICdcXHgwNycsXG4gIGI6ICdcXGInLFxuICB2OiAnXFx2JyxcbiAgZjogJ1xcZicsXG4gIGU6ICdcXHgxYicsXG4gIE46ICdcXHg4NScsXG4gIF86ICdcXHhhMCcsXG4gIEw6ICdcXHUyMDI4JyxcbiAgUDogJ1xcdTIwMjknLFxufTtcbmNvbnN0IERJR0lUUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gPSB7IHg6IDIsIHU6IDQsIFU6IDggfTtcblxuLyoqIEhvdyBtYW55IGNoYXJhY3RlcnMgb2YgdGhlIHNvdXJjZSB3cml0ZSB0aGlzIGxldHRlciBoZXJlOyAwOiB0aGV5IHdyaXRlIGFub3RoZXIgb25lLiAqL1xuZnVuY3Rpb24gbGVuZ3RoT2YobGV0dGVyOiBzdHJpbmcsIHNvdXJjZTogc3RyaW5nLCBhdDogbnVtYmVyLCB0bzogbnVtYmVyLCBzdHlsZTogU3R5bGUpOiBudW1iZXIge1xuICBjb25zdCBmaXJzdCA9IHNvdXJjZS5jaGFyQXQoYXQpO1xuICBpZiAoc3R5bGUgPT09ICdzaW5nbGUnICYmIGZpcnN0ID09PSBcIidcIikgcmV0dXJuIGxldHRlciA9PT0gXCInXCIgJiYgc291cmNlW2F0ICsgMV0gPT09IFwiJ1wiID8gMiA6IDA7XG4gIGlmIChzdHlsZSAhPT0gJ2RvdWJsZScgfHwgZmlyc3QgIT09ICdcXFxcJykgcmV0dXJuIGZpcnN0ID09PSBsZXR0ZXIgPyAxIDogMDtcbiAgY29uc3QgZXNjYXBlZCA9IHNvdXJjZS5jaGFyQXQoYXQgKyAxKTtcbiAgY29uc3QgZGlnaXRzID0gRElHSVRTW2VzY2FwZWRdO1xuICBpZiAoZGlnaXRzICE9PSB1bmRlZmluZWQpIHtcbiAgICBjb25zdCBjb2RlID0gTnVtYmVyLnBhcnNlSW50KHNvdXJjZS5zbGljZShhdCArIDIsIGF0ICsgMiArIGRpZ2l0cyksIDE2KTtcbiAgICBjb25zdCBpc1NhbWUgPSBjb2RlIDw9IDB4MTBmZmZmICYmIFN0cmluZy5mcm9tQ29kZVBvaW50KGNvZGUpLnN0YXJ0c1dpdGgobGV0dGVyKTtcbiAgICByZXR1cm4gaXNTYW1lICYmIGF0ICsgMiArIGRpZ2l0cyA8PSB0byA/IDIgKyBkaWdpdHMgOiAwO1xuICB9XG4gIHJldHVybiAoRVNDQVBFU1tlc2NhcGVkXSA/PyBlc2NhcGVkKSA9PT0gbGV0dGVyID8gMiA6IDA7XG59XG4iLCAiaW1wb3J0IHsgbm9PcHRpb25zIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFNpbmsgfSBmcm9tICcuLi8uLi9jb3JlL3NpbmsudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgbWFzaywgdW5tYXNrIH0gZnJvbSAnLi9tYXNrcy50cyc7XG5pbXBvcnQgeyB0eXBlIFBvc2l0aW9ucywgcG9zaXRpb25zT2YgfSBmcm9tICcuL3Bvc2l0aW9ucy50cyc7XG5pbXBvcnQgeyB0eXBlIFJlYWRpbmcsIHR5cGUgU3Vycm91bmRpbmdzLCB2YWx1ZUluIH0gZnJvbSAnLi9yZWFkaW5nLnRzJztcbmltcG9ydCB0eXBlIHsgVHJlZSB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBJbiB3aGljaCBsYW5ndWFnZSB0aGUgcnVubmVyIHJlYWRzIGEgc2NyaXB0LCBhbmQgdGhlIG9wdGlvbnMgaXQgc3RhcnRzIGl0IHdpdGguICovXG5leHBvcnQgaW50ZXJmYWNlIFNoZWxsIHtcbiAgcmVhZG9ubHkgbGFuZ3VhZ2U6IHN0cmluZztcbiAgcmVhZG9ubHkgZXJyZXhpdD86IGJvb2xlYW47XG4gIHJlYWRvbmx5IHBpcGVmYWlsPzogYm9vbGVhbjtcbn1cblxuY29uc3QgU0hFTExTID0gL14oPzpiYXxkYXx6fGspP3NoJC87XG5cbi8qKlxuICogV2hhdCB0aGUgcnVubmVyIG1ha2VzIG9mIGBzaGVsbDpgLiBXaXRob3V0IG9uZSBpdCBzdGFydHMgYGJhc2ggLWUgezB9YCAob24gV2luZG93cyBQb3dlclNoZWxsKSwgZm9yIGBiYXNoYCBgYmFzaCAtLW5vcHJvZmlsZVxuICogLS1ub3JjIC1lbyBwaXBlZmFpbCB7MH1gLCBmb3IgYHNoYCBgc2ggLWUgezB9YCAoR2l0SHViJ3Mgd29ya2Zsb3cgc3ludGF4LCBgam9icy48am9iX2lkPi5zdGVwc1sqXS5zaGVsbGApLiBVbmRlZmluZWQ6IGFcbiAqIGxhbmd1YWdlIHRoYXQgaXMgbm90IHJlYWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaGVsbE9mKHdyaXR0ZW46IHN0cmluZyB8IHVuZGVmaW5lZCwgaXNXaW5kb3dzOiBib29sZWFuKTogU2hlbGwgfCB1bmRlZmluZWQge1xuICBjb25zdCB3b3JkcyA9ICh3cml0dGVuID8/IChpc1dpbmRvd3MgPyAncHdzaCcgOiAnJykpLnRyaW0oKS5zcGxpdCgvXFxzKy8pO1xuICBjb25zdCBwcm9ncmFtID0gKHdvcmRzWzBdID8/ICcnKS5yZXBsYWNlKC9eLipcXC8vLCAnJyk7XG4gIGlmIChwcm9ncmFtID09PSAnJykgcmV0dXJuIHsgbGFuZ3VhZ2U6ICdzaGVsbCcsIGVycmV4aXQ6IHRydWUsIHBpcGVmYWlsOiBmYWxzZSB9O1xuICBpZiAoL15weXRob25bXFxkLl0qJC8udGVzdChwcm9ncmFtKSkgcmV0dXJuIHsgbGFuZ3VhZ2U6ICdweXRob24nIH07XG4gIGlmICgvXig/Om5vZGV8ZGVub3xidW4pJC8udGVzdChwcm9ncmFtKSkgcmV0dXJuIHsgbGFuZ3VhZ2U6ICdqYXZhc2NyaXB0JyB9O1xuICBpZiAoIVNIRUxMUy50ZXN0KHByb2dyYW0pKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAod29yZHMubGVuZ3RoID09PSAxKSByZXR1cm4geyBsYW5ndWFnZTogJ3NoZWxsJywgZXJyZXhpdDogdHJ1ZSwgcGlwZWZhaWw6IHByb2dyYW0gIT09ICdzaCcgfTtcbiAgY29uc3QgZmxhZ3MgPSB3b3Jkcy5zbGljZSgxLCB3b3Jkcy5pbmRleE9mKCd7MH0nKSA8IDAgPyB1bmRlZmluZWQgOiB3b3Jkcy5pbmRleE9mKCd7MH0nKSk7XG4gIHJldHVybiB7XG4gICAgbGFuZ3VhZ2U6ICdzaGVsbCcsXG4gICAgZXJyZXhpdDogZmxhZ3Muc29tZSgoZmxhZywgaW5kZXgpID0+IC9eLVxcdyplLy50ZXN0KGZsYWcpIHx8IChmbGFnID09PSAnZXJyZXhpdCcgJiYgL28kLy50ZXN0KGZsYWdzW2luZGV4IC0gMV0gPz8gJycpKSksXG4gICAgcGlwZWZhaWw6IGZsYWdzLmluY2x1ZGVzKCdwaXBlZmFpbCcpLFxuICB9O1xufVxuXG4vKiogUmVhZHMgYSBzY3JpcHQgd2hlcmUgdGhlIHNpbmsgc3RhbmRzLCBhcyBhIHVuaXQgb2YgaXRzIG93bi4gV2hhdCBub2JvZHkgY2FuIHJlYWQgaXMgYSBjYWxsIHRoYXQgbm9ib2R5IGtub3dzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTY3JpcHQocmVhZGluZzogUmVhZGluZywgdHJlZTogVHJlZSwgc2hlbGw6IFNoZWxsIHwgdW5kZWZpbmVkLCB7IHN0YXJ0LCBlbmQgfTogU3Bhbik6IHZvaWQge1xuICBpZiAodHJlZS5raW5kICE9PSAnc2NhbGFyJyB8fCAoc2hlbGwgJiYgcmVhZEFzKHNoZWxsLCByZWFkaW5nLCB0cmVlKSkpIHJldHVybjtcbiAgY29uc3QgYXJncyA9IFt2YWx1ZUluKHJlYWRpbmcsIHRyZWUpXTtcbiAgcmVhZGluZy5zaW5rLmNhbGwoeyBuYW1lOiAndW5yZWFkIHNjcmlwdCcsIGFyZ3MsIG9wdGlvbnM6IG5vT3B0aW9ucywgb3BlbjogdHJ1ZSwgZmF0ZTogJ3Vua25vd24nLCB1c2VzOiBbXSwgc3RhcnQsIGVuZCB9KTtcbn1cblxuLyoqIFJlYWRzIGEgdGV4dCBpbiBhIGxhbmd1YWdlOyBmYWxzZSwgYW5kIG5vdGhpbmcgaXMgd3JpdHRlbiwgd2hlcmUgbm9ib2R5IGNhbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkQXMoc2hlbGw6IFNoZWxsLCB7IHNpbmssIGVtYmVkZGVkLCB0ZXh0IH06IFJlYWRpbmcsIHRyZWU6IFRyZWUgJiB7IHJlYWRvbmx5IGtpbmQ6ICdzY2FsYXInIH0pOiBib29sZWFuIHtcbiAgY29uc3QgYmVmb3JlID0gc2luay5mYWN0cy5sZW5ndGg7XG4gIGNvbnN0IG1hc2tlZCA9IG1hc2sodHJlZS50ZXh0LCBzaGVsbC5sYW5ndWFnZSk7XG4gIGNvbnN0IHBvc2l0aW9ucyA9IHBvc2l0aW9uc0luKHRleHQsIHRyZWUpO1xuICBpZiAoIWVtYmVkZGVkPy4oeyAuLi5zaGVsbCwgdGV4dDogbWFza2VkLnRleHQsIGF0OiBwb3NpdGlvbnMuYXQgfSwgc2luaykpIHtcbiAgICBzaW5rLmZhY3RzLmxlbmd0aCA9IGJlZm9yZTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbiAgdW5tYXNrKHNpbmsuZmFjdHMsIGJlZm9yZSwgbWFza2VkKTtcbiAgaWYgKCFwb3NpdGlvbnMuZXhhY3QpIHdpdGhvdXRTbG90cyhzaW5rLCBiZWZvcmUpO1xuICByZXR1cm4gdHJ1ZTtcbn1cblxuLyoqIE5vIHRleHQgY2FuIGJlIGluc2VydGVkIHdoZXJlIHRoZSBwbGFjZSBpcyBub3Qga25vd24gdG8gdGhlIGxldHRlci4gKi9cbmZ1bmN0aW9uIHdpdGhvdXRTbG90cyh7IGZhY3RzIH06IFNpbmssIGZyb206IG51bWJlcik6IHZvaWQge1xuICBmb3IgKGxldCBpZCA9IGZyb207IGlkIDwgZmFjdHMubGVuZ3RoOyBpZCsrKSB7XG4gICAgY29uc3QgZmFjdCA9IGZhY3RzW2lkXTtcbiAgICBpZiAoZmFjdD8ua2luZCA9PT0gJ2NhbGwnICYmIGZhY3Quc2xvdCkgT2JqZWN0LmFzc2lnbihmYWN0LCB7IHNsb3Q6IHVuZGVmaW5lZCB9KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBwb3NpdGlvbnNJbihzb3VyY2U6IHN0cmluZywgeyBzdHlsZSwgc3BhbiwgdGV4dCB9OiBUcmVlICYgeyByZWFkb25seSBraW5kOiAnc2NhbGFyJyB9KTogUG9zaXRpb25zIHtcbiAgY29uc3QgeyBzdGFydCwgZW5kIH0gPSBzcGFuO1xuICBpZiAoc3R5bGUgPT09ICdzaW5nbGUnIHx8IHN0eWxlID09PSAnZG91YmxlJykgcmV0dXJuIHBvc2l0aW9uc09mKHRleHQsIHNvdXJjZSwgc3RhcnQgKyAxLCBlbmQgLSAxLCBzdHlsZSk7XG4gIGlmIChzdHlsZSA9PT0gJ3BsYWluJykgcmV0dXJuIHBvc2l0aW9uc09mKHRleHQsIHNvdXJjZSwgc3RhcnQsIGVuZCwgc3R5bGUpO1xuICAvLyBCZWhpbmQgdGhlIGhlYWRlcidzIGxpbmU6IGB8YCwgYD4tYCwgYHwyICMgd2h5YC5cbiAgY29uc3QgaGVhZGVyID0gc291cmNlLmluZGV4T2YoJ1xcbicsIHN0YXJ0KTtcbiAgcmV0dXJuIHBvc2l0aW9uc09mKHRleHQsIHNvdXJjZSwgaGVhZGVyIDwgMCA/IGVuZCA6IGhlYWRlciArIDEsIGVuZCwgc3R5bGUpO1xufVxuXG4vKiogQWN0aW9ucyB0aGF0IHJ1biBhIHRleHQgb2YgdGhlaXJzIGFzIGEgc2NyaXB0OiB0aGUgaW5wdXQncyBuYW1lLCBhbmQgd2hhdCByZWFkcyBpdC4gKi9cbmNvbnN0IFJVTk5JTkc6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHsgcmVhZG9ubHkgaW5wdXQ6IHN0cmluZzsgcmVhZG9ubHkgc2hlbGw6IFNoZWxsIH0+PiA9IHtcbiAgJ25pY2stZmllbGRzL3JldHJ5JzogeyBpbnB1dDogJ2NvbW1hbmQnLCBzaGVsbDogeyBsYW5ndWFnZTogJ3NoZWxsJywgZXJyZXhpdDogZmFsc2UsIHBpcGVmYWlsOiBmYWxzZSB9IH0sXG4gICduaWNrLWludmlzaW9uL3JldHJ5JzogeyBpbnB1dDogJ2NvbW1hbmQnLCBzaGVsbDogeyBsYW5ndWFnZTogJ3NoZWxsJywgZXJyZXhpdDogZmFsc2UsIHBpcGVmYWlsOiBmYWxzZSB9IH0sXG4gICd3YW5kYWxlbi93cmV0cnkuYWN0aW9uJzogeyBpbnB1dDogJ2NvbW1hbmQnLCBzaGVsbDogeyBsYW5ndWFnZTogJ3NoZWxsJywgZXJyZXhpdDogZmFsc2UsIHBpcGVmYWlsOiBmYWxzZSB9IH0sXG4gICdhY3Rpb25zL2dpdGh1Yi1zY3JpcHQnOiB7IGlucHV0OiAnc2NyaXB0Jywgc2hlbGw6IHsgbGFuZ3VhZ2U6ICdqYXZhc2NyaXB0JyB9IH0sXG59O1xuXG4vKiogVGhlIHNjcmlwdCB0aGF0IGEga25vd24gYWN0aW9uIGlzIGdpdmVuLCBpZiBpdCBpcyBvbmUgdGhhdCBydW5zIGl0IGhlcmUuICovXG5leHBvcnQgZnVuY3Rpb24gc2NyaXB0T2YoYWN0aW9uOiBzdHJpbmcpOiB7IHJlYWRvbmx5IGlucHV0OiBzdHJpbmc7IHJlYWRvbmx5IHNoZWxsOiBTaGVsbCB9IHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIFJVTk5JTkdbYWN0aW9uLnRvTG93ZXJDYXNlKCldO1xufVxuXG4vKiogYG1hdHJpeC5vcyA9PSAnd2luZG93cy1sYXRlc3QnYCwgYGNvbnRhaW5zKG1hdHJpeC5vcywgJ3dpbmRvd3MnKWA7IG5vdCBgIXN0YXJ0c1dpdGgobWF0cml4Lm9zLCAnd2luZG93cycpYC4gKi9cbmNvbnN0IE9OX1dJTkRPV1MgPSAvPT1cXHMqJ3dpbmRvd3N8KD88ISFcXHMqXFwoP1xccyopKD86c3RhcnRzV2l0aHxjb250YWlucylcXChbXildKid3aW5kb3dzL2k7XG5cbi8qKiBBIHN0ZXAgdGhhdCBpcyBza2lwcGVkIG9uIGFsbCBidXQgV2luZG93cyBydW5zIFBvd2VyU2hlbGwsIHVubGVzcyBpdCBzYXlzIG90aGVyd2lzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaGVsbEluKHdyaXR0ZW46IHN0cmluZyB8IHVuZGVmaW5lZCwgc3Vycm91bmRpbmdzOiBTdXJyb3VuZGluZ3MsIGNvbmRpdGlvbjogc3RyaW5nKTogU2hlbGwgfCB1bmRlZmluZWQge1xuICBjb25zdCBpc1dpbmRvd3MgPSBzdXJyb3VuZGluZ3MuaXNXaW5kb3dzIHx8IE9OX1dJTkRPV1MudGVzdChjb25kaXRpb24pO1xuICByZXR1cm4gc2hlbGxPZih3cml0dGVuID8/IHN1cnJvdW5kaW5ncy5zaGVsbCwgaXNXaW5kb3dzKTtcbn1cbiIsICJpbXBvcnQgeyB0eXBlIEFsaWFzLCB0eXBlIERvY3VtZW50LCBpc0FsaWFzLCBpc01hcCwgaXNTY2FsYXIsIGlzU2VxLCBwYXJzZURvY3VtZW50LCB2aXNpdCwgdHlwZSBZQU1MRXJyb3IgfSBmcm9tICd5YW1sJztcbmltcG9ydCB0eXBlIHsgUHJvYmxlbSwgVmFsdWUgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB7IGJ5U3RhcnQsIHR5cGUgU3BhbiB9IGZyb20gJy4uLy4uL2NvcmUvc291cmNlLnRzJztcbmltcG9ydCB0eXBlIHsgU3R5bGUgfSBmcm9tICcuL3Bvc2l0aW9ucy50cyc7XG5cbi8qKiBPbmUgZW50cnkgb2YgYSBtYXBwaW5nLCBpdHMga2V5J3MgcGxhY2UsIGFuZCBpdHMgdmFsdWUgd2l0aCBhbGlhc2VzIGZvbGxvd2VkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRyeSB7XG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBrZXlTcGFuOiBTcGFuO1xuICByZWFkb25seSB2YWx1ZTogVHJlZTtcbn1cblxuLyoqIFlBTUwgYXMgYSByZWFkZXIgbmVlZHMgaXQ6IG1hcHMgd2l0aG91dCBkb3VibGUga2V5cywgbGlzdHMsIHNjYWxhcnM7IGFuIGVtcHR5IHZhbHVlIGlzIGBub3RoaW5nYC4gKi9cbmV4cG9ydCB0eXBlIFRyZWUgPVxuICB8IHsgcmVhZG9ubHkga2luZDogJ21hcCc7IHJlYWRvbmx5IHNwYW46IFNwYW47IHJlYWRvbmx5IGVudHJpZXM6IHJlYWRvbmx5IEVudHJ5W10gfVxuICB8IHsgcmVhZG9ubHkga2luZDogJ2xpc3QnOyByZWFkb25seSBzcGFuOiBTcGFuOyByZWFkb25seSBpdGVtczogcmVhZG9ubHkgVHJlZVtdIH1cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiAnc2NhbGFyJztcbiAgICAgIHJlYWRvbmx5IHNwYW46IFNwYW47XG4gICAgICByZWFkb25seSBzdHlsZTogU3R5bGU7XG4gICAgICByZWFkb25seSB0eXBlOiBWYWx1ZVsndHlwZSddO1xuICAgICAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICAgIH1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICdub3RoaW5nJzsgcmVhZG9ubHkgc3BhbjogU3BhbiB9O1xuXG4vKiogVGhlIG1vc3QgYWxpYXNlcyB0aGF0IGFyZSBmb2xsb3dlZCwgYW5kIHRoZSBtb3N0IG5vZGVzIHRoYXQgdGhleSBtYXkgYWRkOiBlbm91Z2ggZm9yIGFueSBwZXJzb24sIHRvbyBmZXcgZm9yIGEgYm9tYi4gKi9cbmNvbnN0IE1PU1RfQUxJQVNFUyA9IDEwMDtcbmNvbnN0IE1PU1RfQ09QSUVTID0gMjBfMDAwO1xuY29uc3QgREVFUEVTVCA9IDYwO1xuXG4vKiogQSBmaWxlJ3MgdHJlZSwgd2hhdCBpcyB3cm9uZyB3aXRoIGl0LCBhbmQgaXRzIGNvbW1lbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXJzZWQge1xuICByZWFkb25seSByb290OiBUcmVlO1xuICByZWFkb25seSBwcm9ibGVtczogcmVhZG9ubHkgUHJvYmxlbVtdO1xuICByZWFkb25seSBjb21tZW50czogcmVhZG9ubHkgU3BhbltdO1xufVxuXG4vKiogUGFyc2VzIGEgWUFNTCB0ZXh0LiBJdCB0aHJvd3Mgbm90aGluZzogd2hhdCBpdCBjYW5ub3QgcmVhZCBpcyBhIHByb2JsZW0sIGluIG9uZSBzZW50ZW5jZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVlhbWwodGV4dDogc3RyaW5nKTogUGFyc2VkIHtcbiAgY29uc3QgcHJvYmxlbXM6IFByb2JsZW1bXSA9IFtdO1xuICBjb25zdCBub3RoaW5nOiBUcmVlID0geyBraW5kOiAnbm90aGluZycsIHNwYW46IHsgc3RhcnQ6IDAsIGVuZDogMCB9IH07XG4gIHRyeSB7XG4gICAgLy8gRG91YmxlIGtleXMgYXJlIGxvb2tlZCBmb3IgaGVyZTogdGhlIGxpYnJhcnkgY29tcGFyZXMgZXZlcnkga2V5IHdpdGggZXZlcnkgb3RoZXIgb25lLlxuICAgIGNvbnN0IGRvY3VtZW50ID0gcGFyc2VEb2N1bWVudCh0ZXh0LCB7IHVuaXF1ZUtleXM6IGZhbHNlLCBwcmV0dHlFcnJvcnM6IGZhbHNlLCBsb2dMZXZlbDogJ2Vycm9yJyB9KTtcbiAgICBjb25zdCBbZXJyb3JdID0gZG9jdW1lbnQuZXJyb3JzO1xuICAgIGlmIChlcnJvcikgcmV0dXJuIHsgcm9vdDogbm90aGluZywgcHJvYmxlbXM6IFtwcm9ibGVtT2YoZXJyb3IpXSwgY29tbWVudHM6IFtdIH07XG4gICAgY29uc3QgYnVpbGRpbmc6IEJ1aWxkaW5nID0geyBkb2N1bWVudCwgcHJvYmxlbXMsIHRleHRzOiBbXSwgbGVmdDogTU9TVF9BTElBU0VTLCBjb3BpZXM6IDAsIGFuY2hvcnM6IHVuZGVmaW5lZCwgdGV4dCB9O1xuICAgIGNvbnN0IHJvb3QgPSB0cmVlT2YoZG9jdW1lbnQuY29udGVudHMsIGJ1aWxkaW5nLCAwLCBmYWxzZSk7XG4gICAgcmV0dXJuIHsgcm9vdCwgcHJvYmxlbXM6IHByb2JsZW1zLnNsaWNlKDAsIDEpLCBjb21tZW50czogY29tbWVudHNJbih0ZXh0LCBidWlsZGluZy50ZXh0cykgfTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb25zdCBpc0RlZXAgPSBlcnJvciBpbnN0YW5jZW9mIFJhbmdlRXJyb3I7XG4gICAgY29uc3Qgd2h5ID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBpc0RlZXAgPyBUT09fREVFUCA6IGBUaGlzIFlBTUwgY291bGQgbm90IGJlIHJlYWQ6ICR7d2h5fS5gO1xuICAgIHJldHVybiB7IHJvb3Q6IG5vdGhpbmcsIHByb2JsZW1zOiBbeyBzdGFydDogMCwgZW5kOiB0ZXh0Lmxlbmd0aCwgbWVzc2FnZSB9XSwgY29tbWVudHM6IFtdIH07XG4gIH1cbn1cblxuY29uc3QgVE9PX0RFRVAgPSAnVGhpcyBZQU1MIGlzIG5lc3RlZCB0b28gZGVlcGx5IHRvIGJlIHJlYWQuJztcblxuaW50ZXJmYWNlIEJ1aWxkaW5nIHtcbiAgcmVhZG9ubHkgZG9jdW1lbnQ6IERvY3VtZW50O1xuICByZWFkb25seSBwcm9ibGVtczogUHJvYmxlbVtdO1xuICAvKiogU2NhbGFycyB0aGF0IGhvbGQgYSBgI2Agb2YgdGhlaXIgb3duLiAqL1xuICByZWFkb25seSB0ZXh0czogU3BhbltdO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIGxlZnQ6IG51bWJlcjtcbiAgY29waWVzOiBudW1iZXI7XG4gIGFuY2hvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgcmVhZG9ubHkgdW5rbm93bltdPiB8IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgV09SRFM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+ID0ge1xuICBUQUJfQVNfSU5ERU5UOiAnQSB0YWIgc3RhbmRzIHdoZXJlIFlBTUwgd2FudHMgc3BhY2VzOiBpbmRlbnQgd2l0aCBzcGFjZXMuJyxcbiAgQkFEX0lOREVOVDogJ1RoaXMgbGluZSBpcyBpbmRlbnRlZCB1bmxpa2UgdGhvc2UgaXQgYmVsb25ncyB0bzogbGluZSBpdCB1cCB3aXRoIHRoZW0uJyxcbiAgQkFEX0FMSUFTOiAnVGhpcyBhbGlhcyAoYCpuYW1lYCkgaGFzIG5vIGFuY2hvciAoYCZuYW1lYCkgYmVmb3JlIGl0OiB3cml0ZSB0aGUgdmFsdWUgb3V0LicsXG4gIE1VTFRJTElORV9JTVBMSUNJVF9LRVk6ICdBIGtleSBtYXkgbm90IGdvIG9uIG92ZXIgc2V2ZXJhbCBsaW5lczogYSBjb2xvbiBvciBhIHF1b3RlIGlzIG1pc3NpbmcgYmVmb3JlIHRoaXMgcGxhY2UuJyxcbiAgTVVMVElQTEVfRE9DUzogJ0Egc2Vjb25kIGRvY3VtZW50IChgLS0tYCkgc3RhcnRzIGhlcmU6IGtlZXAgb25lIGluIGEgZmlsZS4nLFxuICBNSVNTSU5HX0NIQVI6ICdBIGJyYWNrZXQsIGEgcXVvdGUgb3IgYSBjb2xvbiBpcyBtaXNzaW5nIGhlcmUuJyxcbiAgQkxPQ0tfQVNfSU1QTElDSVRfS0VZOiAnQSBuZXN0ZWQgbWFwcGluZyBzdGFuZHMgd2hlcmUgYSBwbGFpbiB2YWx1ZSBiZWxvbmdzOiBwdXQgcXVvdGVzIGFyb3VuZCBhIHZhbHVlIHdpdGggYSBjb2xvbiBpbiBpdC4nLFxufTtcblxuZnVuY3Rpb24gcHJvYmxlbU9mKHsgY29kZSwgbWVzc2FnZSwgcG9zOiBbc3RhcnQsIGVuZF0gfTogWUFNTEVycm9yKTogUHJvYmxlbSB7XG4gIGlmIChtZXNzYWdlLnN0YXJ0c1dpdGgoJ01heGltdW0gY2FsbCBzdGFjaycpKSByZXR1cm4geyBzdGFydCwgZW5kLCBtZXNzYWdlOiBUT09fREVFUCB9O1xuICBjb25zdCBzYWlkID0gbWVzc2FnZS5zcGxpdCgnXFxuJywgMSlbMF0/LnJlcGxhY2UoL1tcXHMuOl0rJC8sICcnKSA/PyBjb2RlO1xuICByZXR1cm4geyBzdGFydCwgZW5kLCBtZXNzYWdlOiBXT1JEU1tjb2RlXSA/PyBgVGhpcyBpcyBubyB2YWxpZCBZQU1MOiAke3NhaWR9LmAgfTtcbn1cblxuZnVuY3Rpb24gY29tcGxhaW4oYnVpbGRpbmc6IEJ1aWxkaW5nLCBzcGFuOiBTcGFuLCBtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgYnVpbGRpbmcucHJvYmxlbXMucHVzaCh7IC4uLnNwYW4sIG1lc3NhZ2UgfSk7XG59XG5cbmZ1bmN0aW9uIHNwYW5PZihub2RlOiB1bmtub3duKTogU3BhbiB7XG4gIGNvbnN0IFtzdGFydCA9IDAsIGVuZCA9IDBdID0gKG5vZGUgYXMgeyByYW5nZT86IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlciwgbnVtYmVyXSB8IG51bGwgfSB8IG51bGwpPy5yYW5nZSA/PyBbXTtcbiAgcmV0dXJuIHsgc3RhcnQsIGVuZCB9O1xufVxuXG5mdW5jdGlvbiB0cmVlT2Yobm9kZTogdW5rbm93biwgYnVpbGRpbmc6IEJ1aWxkaW5nLCBkZXB0aDogbnVtYmVyLCBjb3BpZWQ6IGJvb2xlYW4pOiBUcmVlIHtcbiAgY29uc3Qgc3BhbiA9IHNwYW5PZihub2RlKTtcbiAgaWYgKGNvcGllZCAmJiArK2J1aWxkaW5nLmNvcGllcyA+IE1PU1RfQ09QSUVTKSByZXR1cm4gdG9vTWFueShidWlsZGluZywgc3Bhbik7XG4gIGlmIChkZXB0aCA+IERFRVBFU1QpIHtcbiAgICBjb21wbGFpbihidWlsZGluZywgc3BhbiwgYFRoaXMgdmFsdWUgaXMgbmVzdGVkIG1vcmUgdGhhbiAke0RFRVBFU1R9IGRlZXAuYCk7XG4gICAgcmV0dXJuIHsga2luZDogJ25vdGhpbmcnLCBzcGFuIH07XG4gIH1cbiAgaWYgKGlzQWxpYXMobm9kZSkpIHJldHVybiBhbGlhc09mKG5vZGUsIGJ1aWxkaW5nLCBkZXB0aCk7XG4gIGlmIChpc01hcChub2RlKSkgcmV0dXJuIHsga2luZDogJ21hcCcsIHNwYW4sIGVudHJpZXM6IGVudHJpZXNPZihub2RlLml0ZW1zLCBidWlsZGluZywgZGVwdGgsIGNvcGllZCkgfTtcbiAgaWYgKGlzU2VxKG5vZGUpKSByZXR1cm4geyBraW5kOiAnbGlzdCcsIHNwYW4sIGl0ZW1zOiBub2RlLml0ZW1zLm1hcCgoaXRlbSkgPT4gdHJlZU9mKGl0ZW0sIGJ1aWxkaW5nLCBkZXB0aCArIDEsIGNvcGllZCkpIH07XG4gIGlmICghaXNTY2FsYXIobm9kZSkgfHwgbm9kZS52YWx1ZSA9PT0gbnVsbCB8fCBub2RlLnZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiB7IGtpbmQ6ICdub3RoaW5nJywgc3BhbiB9O1xuICBpZiAoYnVpbGRpbmcudGV4dC5zbGljZShzcGFuLnN0YXJ0LCBzcGFuLmVuZCkuaW5jbHVkZXMoJyMnKSkgYnVpbGRpbmcudGV4dHMucHVzaChzcGFuKTtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBub2RlLnZhbHVlID09PSAnc3RyaW5nJyA/IG5vZGUudmFsdWUgOiAobm9kZS5zb3VyY2UgPz8gU3RyaW5nKG5vZGUudmFsdWUpKTtcbiAgcmV0dXJuIHsga2luZDogJ3NjYWxhcicsIHNwYW4sIHN0eWxlOiBTVFlMRVNbbm9kZS50eXBlID8/ICcnXSA/PyAncGxhaW4nLCB0eXBlOiB0eXBlT2Yobm9kZS52YWx1ZSksIHRleHQgfTtcbn1cblxuY29uc3QgU1RZTEVTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBTdHlsZT4+ID0ge1xuICBRVU9URV9TSU5HTEU6ICdzaW5nbGUnLFxuICBRVU9URV9ET1VCTEU6ICdkb3VibGUnLFxuICBCTE9DS19MSVRFUkFMOiAnYmxvY2snLFxuICBCTE9DS19GT0xERUQ6ICdibG9jaycsXG59O1xuXG5mdW5jdGlvbiB0eXBlT2YodmFsdWU6IHVua25vd24pOiBWYWx1ZVsndHlwZSddIHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ2Jvb2xlYW4nID8gJ2Jvb2xlYW4nIDogdHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJyA/ICdudW1iZXInIDogJ3RleHQnO1xufVxuXG5mdW5jdGlvbiBlbnRyaWVzT2YoXG4gIHBhaXJzOiByZWFkb25seSB7IHJlYWRvbmx5IGtleTogdW5rbm93bjsgcmVhZG9ubHkgdmFsdWU6IHVua25vd24gfVtdLFxuICBidWlsZGluZzogQnVpbGRpbmcsXG4gIGRlcHRoOiBudW1iZXIsXG4gIGNvcGllZDogYm9vbGVhbixcbik6IHJlYWRvbmx5IEVudHJ5W10ge1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjb25zdCBlbnRyaWVzOiBFbnRyeVtdID0gW107XG4gIGZvciAoY29uc3QgeyBrZXk6IHdyaXR0ZW4sIHZhbHVlIH0gb2YgcGFpcnMpIHtcbiAgICBjb25zdCBrZXlTcGFuID0gc3Bhbk9mKHdyaXR0ZW4pO1xuICAgIGlmICghaXNTY2FsYXIod3JpdHRlbikpIHtcbiAgICAgIGNvbXBsYWluKGJ1aWxkaW5nLCBrZXlTcGFuLCAnQSBsaXN0LCBhIG1hcHBpbmcgb3IgYW4gYWxpYXMgc3RhbmRzIHdoZXJlIGEga2V5IGJlbG9uZ3M6IGEgY29sb24gbWF5IGJlIG1pc3NpbmcuJyk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3Qga2V5ID0gdHlwZW9mIHdyaXR0ZW4udmFsdWUgPT09ICdzdHJpbmcnID8gd3JpdHRlbi52YWx1ZSA6ICh3cml0dGVuLnNvdXJjZSA/PyBTdHJpbmcod3JpdHRlbi52YWx1ZSkpO1xuICAgIGlmIChrbm93bi5oYXMoa2V5KSkgY29tcGxhaW4oYnVpbGRpbmcsIGtleVNwYW4sIGBUaGUga2V5IFxcYCR7c2hvd24oa2V5KX1cXGAgc3RhbmRzIHR3aWNlIGluIG9uZSBtYXBwaW5nOiByZW1vdmUgb25lIG9mIHRoZW0uYCk7XG4gICAga25vd24uYWRkKGtleSk7XG4gICAgY29uc3QgaW5uZXIgPSB0cmVlT2YodmFsdWUsIGJ1aWxkaW5nLCBkZXB0aCArIDEsIGNvcGllZCk7XG4gICAgZW50cmllcy5wdXNoKHsga2V5LCBrZXlTcGFuLCB2YWx1ZTogdmFsdWUgPT09IG51bGwgPyB7IGtpbmQ6ICdub3RoaW5nJywgc3Bhbjoga2V5U3BhbiB9IDogaW5uZXIgfSk7XG4gIH1cbiAgcmV0dXJuIGVudHJpZXM7XG59XG5cbmNvbnN0IHNob3duID0gKGtleTogc3RyaW5nKTogc3RyaW5nID0+IChrZXkubGVuZ3RoID4gNDAgPyBgJHtrZXkuc2xpY2UoMCwgNDApfVx1MjAyNmAgOiBrZXkpLnJlcGxhY2UoL1tcXHNgXSsvZywgJyAnKTtcblxuZnVuY3Rpb24gdG9vTWFueShidWlsZGluZzogQnVpbGRpbmcsIHNwYW46IFNwYW4pOiBUcmVlIHtcbiAgaWYgKGJ1aWxkaW5nLmNvcGllcyA9PT0gTU9TVF9DT1BJRVMgKyAxIHx8IGJ1aWxkaW5nLmxlZnQgPT09IDApXG4gICAgY29tcGxhaW4oXG4gICAgICBidWlsZGluZyxcbiAgICAgIHNwYW4sXG4gICAgICBgTW9yZSB0aGFuICR7TU9TVF9BTElBU0VTfSBhbGlhc2VzLCBvciBtb3JlIHRoYW4gdGhleSBzaG91bGQgYnJpbmcsIGFyZSB1c2VkIGhlcmU6IHdyaXRlIHRoZSB2YWx1ZXMgb3V0LmAsXG4gICAgKTtcbiAgYnVpbGRpbmcubGVmdCA9IC0xO1xuICByZXR1cm4geyBraW5kOiAnbm90aGluZycsIHNwYW4gfTtcbn1cblxuZnVuY3Rpb24gYWxpYXNPZihhbGlhczogQWxpYXMsIGJ1aWxkaW5nOiBCdWlsZGluZywgZGVwdGg6IG51bWJlcik6IFRyZWUge1xuICBjb25zdCBzcGFuID0gc3Bhbk9mKGFsaWFzKTtcbiAgaWYgKGJ1aWxkaW5nLmxlZnQgPCAwKSByZXR1cm4geyBraW5kOiAnbm90aGluZycsIHNwYW4gfTtcbiAgaWYgKGJ1aWxkaW5nLmxlZnQtLSA9PT0gMCkge1xuICAgIGJ1aWxkaW5nLmxlZnQgPSAwO1xuICAgIHJldHVybiB0b29NYW55KGJ1aWxkaW5nLCBzcGFuKTtcbiAgfVxuICBidWlsZGluZy5hbmNob3JzID8/PSBhbmNob3JzSW4oYnVpbGRpbmcuZG9jdW1lbnQpO1xuICBjb25zdCB0YXJnZXQgPSBidWlsZGluZy5hbmNob3JzLmdldChhbGlhcy5zb3VyY2UpPy5maW5kTGFzdCgobm9kZSkgPT4gc3Bhbk9mKG5vZGUpLnN0YXJ0IDwgc3Bhbi5zdGFydCk7XG4gIGlmICh0YXJnZXQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHRyZWVPZih0YXJnZXQsIGJ1aWxkaW5nLCBkZXB0aCArIDEsIHRydWUpO1xuICBjb21wbGFpbihidWlsZGluZywgc3BhbiwgV09SRFNbJ0JBRF9BTElBUyddIGFzIHN0cmluZyk7XG4gIHJldHVybiB7IGtpbmQ6ICdub3RoaW5nJywgc3BhbiB9O1xufVxuXG5mdW5jdGlvbiBhbmNob3JzSW4oZG9jdW1lbnQ6IERvY3VtZW50KTogUmVhZG9ubHlNYXA8c3RyaW5nLCByZWFkb25seSB1bmtub3duW10+IHtcbiAgY29uc3QgYW5jaG9ycyA9IG5ldyBNYXA8c3RyaW5nLCB1bmtub3duW10+KCk7XG4gIHZpc2l0KGRvY3VtZW50LCB7XG4gICAgTm9kZShfLCBub2RlKSB7XG4gICAgICBjb25zdCBuYW1lID0gaXNBbGlhcyhub2RlKSA/IHVuZGVmaW5lZCA6IChub2RlIGFzIHsgYW5jaG9yPzogc3RyaW5nIH0pLmFuY2hvcjtcbiAgICAgIGlmIChuYW1lICE9PSB1bmRlZmluZWQpIGFuY2hvcnMuc2V0KG5hbWUsIFsuLi4oYW5jaG9ycy5nZXQobmFtZSkgPz8gW10pLCBub2RlXSk7XG4gICAgfSxcbiAgfSk7XG4gIHJldHVybiBhbmNob3JzO1xufVxuXG4vKiogVGhlIHZhbHVlIG9mIGEga2V5OyB1bmRlZmluZWQgd2hlcmUgdGhlIHRyZWUgaXMgbm8gbWFwLCBvciBoYXMgbm8gc3VjaCBrZXkuICovXG5leHBvcnQgZnVuY3Rpb24gZW50cnlPZih0cmVlOiBUcmVlIHwgdW5kZWZpbmVkLCBrZXk6IHN0cmluZyk6IEVudHJ5IHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIHRyZWU/LmtpbmQgPT09ICdtYXAnID8gdHJlZS5lbnRyaWVzLmZpbmQoKGVudHJ5KSA9PiBlbnRyeS5rZXkgPT09IGtleSkgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBhIGtleSdzIHNjYWxhci4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZXh0T2YodHJlZTogVHJlZSB8IHVuZGVmaW5lZCwga2V5OiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB2YWx1ZSA9IGVudHJ5T2YodHJlZSwga2V5KT8udmFsdWU7XG4gIHJldHVybiB2YWx1ZT8ua2luZCA9PT0gJ3NjYWxhcicgPyB2YWx1ZS50ZXh0IDogdW5kZWZpbmVkO1xufVxuXG5jb25zdCBDT01NRU5UID0gLyg/Ol58KD88PVsgXFx0XSkpI1teXFxyXFxuXSovZ207XG5cbi8qKiBUaGUgY29tbWVudHMgb2YgYSBZQU1MIHRleHQ6IGV2ZXJ5IGAjYCBhZnRlciB3aGl0ZSBzcGFjZSB0aGF0IHN0YW5kcyBpbiBubyBzY2FsYXIuIFRha2VzIHRoZSBzY2FsYXJzIHRoYXQgaG9sZCBvbmUuICovXG5mdW5jdGlvbiBjb21tZW50c0luKHRleHQ6IHN0cmluZywgdGV4dHM6IHJlYWRvbmx5IFNwYW5bXSk6IHJlYWRvbmx5IFNwYW5bXSB7XG4gIGNvbnN0IGluT3JkZXIgPSB0ZXh0cy50b1NvcnRlZChieVN0YXJ0KTtcbiAgY29uc3QgY29tbWVudHM6IFNwYW5bXSA9IFtdO1xuICBsZXQgbmV4dCA9IDA7XG4gIGZvciAoY29uc3QgeyBpbmRleDogc3RhcnQsIDA6IGZvdW5kIH0gb2YgdGV4dC5tYXRjaEFsbChDT01NRU5UKSkge1xuICAgIHdoaWxlIChuZXh0IDwgaW5PcmRlci5sZW5ndGggJiYgKGluT3JkZXJbbmV4dF0gYXMgU3BhbikuZW5kIDw9IHN0YXJ0KSBuZXh0Kys7XG4gICAgY29uc3QgaW5zaWRlID0gaW5PcmRlcltuZXh0XTtcbiAgICBpZiAoaW5zaWRlID09PSB1bmRlZmluZWQgfHwgc3RhcnQgPCBpbnNpZGUuc3RhcnQpIGNvbW1lbnRzLnB1c2goeyBzdGFydCwgZW5kOiBzdGFydCArIGZvdW5kLmxlbmd0aCB9KTtcbiAgfVxuICByZXR1cm4gY29tbWVudHM7XG59XG4iLCAiaW1wb3J0IHsgbm9PcHRpb25zLCB0eXBlIFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFNwYW4gfSBmcm9tICcuLi8uLi9jb3JlL3NvdXJjZS50cyc7XG5pbXBvcnQgeyByZWFkQ29uZGl0aW9uIH0gZnJvbSAnLi9jb25kaXRpb25zLnRzJztcbmltcG9ydCB7IGV4cHJlc3Npb25zSW4gfSBmcm9tICcuL2V4cHJlc3Npb25zLnRzJztcbmltcG9ydCB7IGlzTmV2ZXJDaG9zZW4gfSBmcm9tICcuL21hdHJpeC50cyc7XG5pbXBvcnQgeyBjb21wbGFpbiwgb3JpZ2luT2YsIHR5cGUgUmVhZGluZywgdHlwZSBTdXJyb3VuZGluZ3MsIHZhbHVlSW4sIHdyaXRlRW50cmllcyB9IGZyb20gJy4vcmVhZGluZy50cyc7XG5pbXBvcnQgeyByZWFkQXMsIHJlYWRTY3JpcHQsIHNjcmlwdE9mLCBzaGVsbEluIH0gZnJvbSAnLi9zY3JpcHRzLnRzJztcbmltcG9ydCB7IHR5cGUgRW50cnksIGVudHJ5T2YsIHR5cGUgVHJlZSwgdGV4dE9mIH0gZnJvbSAnLi90cmVlLnRzJztcblxuLyoqIEtleXMgd2hvc2UgZW50cmllcyBhcmUgZmFjdHMgb2YgdGhlaXIgb3duLCBvciBub3RoaW5nIHRoYXQgYW55Ym9keSBhc2tzIGZvci4gKi9cbmNvbnN0IFJFQURfQVBBUlQ6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsncnVuJywgJ3VzZXMnLCAnd2l0aCcsICdpZicsICdjb250aW51ZS1vbi1lcnJvcicsICd0aW1lb3V0LW1pbnV0ZXMnXSk7XG5cbi8qKiBSZWFkcyBhIGxpc3Qgb2Ygc3RlcHMsIG9mIGEgam9iIG9yIG9mIGEgY29tcG9zaXRlIGFjdGlvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkU3RlcHMocmVhZGluZzogUmVhZGluZywgZW50cnk6IEVudHJ5LCBzdXJyb3VuZGluZ3M6IFN1cnJvdW5kaW5ncyk6IHZvaWQge1xuICBjb25zdCB7IHZhbHVlIH0gPSBlbnRyeTtcbiAgaWYgKHZhbHVlLmtpbmQgIT09ICdsaXN0Jykge1xuICAgIGlmICh2YWx1ZS5raW5kICE9PSAnc2NhbGFyJyB8fCBleHByZXNzaW9uc0luKHZhbHVlLnRleHQpLmxlbmd0aCA9PT0gMClcbiAgICAgIGNvbXBsYWluKHJlYWRpbmcsIGVudHJ5LmtleVNwYW4sICdgc3RlcHNgIGhhcyB0byBiZSBhIGxpc3Q6IHN0YXJ0IGVhY2ggc3RlcCB3aXRoIGAtIGAuJyk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGZvciAoY29uc3Qgc3RlcCBvZiB2YWx1ZS5pdGVtcykge1xuICAgIGlmIChzdGVwLmtpbmQgPT09ICdtYXAnKSByZWFkU3RlcChyZWFkaW5nLCBzdGVwLCBzdXJyb3VuZGluZ3MpO1xuICAgIGVsc2UgY29tcGxhaW4ocmVhZGluZywgc3RlcC5zcGFuLCAnQSBzdGVwIGhhcyB0byBiZSBhIG1hcHBpbmcgd2l0aCBgcnVuYCBvciBgdXNlc2AuJyk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcmVhZFN0ZXAocmVhZGluZzogUmVhZGluZywgc3RlcDogVHJlZSAmIHsgcmVhZG9ubHkga2luZDogJ21hcCcgfSwgc3Vycm91bmRpbmdzOiBTdXJyb3VuZGluZ3MpOiB2b2lkIHtcbiAgY29uc3QgaXNNaXN0YWtlbiA9IGNoZWNrVHlwZXMocmVhZGluZywgc3RlcCk7XG4gIGlmIChpc01pc3Rha2VuIHx8IGlzTmV2ZXJDaG9zZW4odGV4dE9mKHN0ZXAsICdpZicpID8/ICcnLCBzdXJyb3VuZGluZ3MubWF0cml4KSkgcmV0dXJuO1xuICBsaW1pdGVkKHJlYWRpbmcsIHN0ZXAsICdzdGVwcy50aW1lb3V0LW1pbnV0ZXMnLCAoKSA9PlxuICAgIHRvbGVyYXRlZChyZWFkaW5nLCBlbnRyeU9mKHN0ZXAsICdjb250aW51ZS1vbi1lcnJvcicpLCBzdGVwLnNwYW4sIFtyZWFkaW5nLCB0ZXh0T2Yoc3RlcCwgJ2lkJyldLCAoKSA9PlxuICAgICAgZ3VhcmRlZChyZWFkaW5nLCBlbnRyeU9mKHN0ZXAsICdpZicpLCBzdGVwLnNwYW4sIHN1cnJvdW5kaW5ncy51bml0LCAoKSA9PiB7XG4gICAgICAgIGZvciAoY29uc3QgZW50cnkgb2Ygc3RlcC5lbnRyaWVzKSBpZiAoIVJFQURfQVBBUlQuaGFzKGVudHJ5LmtleSkpIHdyaXRlRW50cmllcyhyZWFkaW5nLCAnc3RlcHMnLCBlbnRyeSk7XG4gICAgICAgIGFjdChyZWFkaW5nLCBzdGVwLCBzdXJyb3VuZGluZ3MpO1xuICAgICAgfSksXG4gICAgKSxcbiAgKTtcbn1cblxuLyoqIEEgc3RlcCdzIGBydW5gIGFuZCBgdXNlc2AgYXJlIHRleHRzLCBpdHMgYHdpdGhgIGFuZCBgZW52YCBtYXBwaW5ncy4gKi9cbmZ1bmN0aW9uIGNoZWNrVHlwZXMocmVhZGluZzogUmVhZGluZywgc3RlcDogVHJlZSk6IGJvb2xlYW4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBbJ3J1bicsICd1c2VzJ10pIHtcbiAgICBjb25zdCBlbnRyeSA9IGVudHJ5T2Yoc3RlcCwga2V5KTtcbiAgICBpZiAoIWVudHJ5IHx8IGVudHJ5LnZhbHVlLmtpbmQgPT09ICdzY2FsYXInKSBjb250aW51ZTtcbiAgICBjb21wbGFpbihyZWFkaW5nLCBlbnRyeS5rZXlTcGFuLCBgXFxgJHtrZXl9XFxgIGhhcyB0byBiZSBhIHRleHQuYCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbiAgZm9yIChjb25zdCBrZXkgb2YgWyd3aXRoJywgJ2VudiddKSB7XG4gICAgY29uc3QgZW50cnkgPSBlbnRyeU9mKHN0ZXAsIGtleSk7XG4gICAgaWYgKCFlbnRyeSB8fCBlbnRyeS52YWx1ZS5raW5kID09PSAnbWFwJyB8fCBlbnRyeS52YWx1ZS5raW5kID09PSAnbm90aGluZycpIGNvbnRpbnVlO1xuICAgIGlmIChlbnRyeS52YWx1ZS5raW5kID09PSAnc2NhbGFyJyAmJiBleHByZXNzaW9uc0luKGVudHJ5LnZhbHVlLnRleHQpLmxlbmd0aCA+IDApIGNvbnRpbnVlO1xuICAgIGNvbXBsYWluKHJlYWRpbmcsIGVudHJ5LmtleVNwYW4sIGBcXGAke2tleX1cXGAgaGFzIHRvIGJlIGEgbWFwcGluZyBvZiBuYW1lcyB0byB2YWx1ZXMuYCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG5mdW5jdGlvbiBhY3QocmVhZGluZzogUmVhZGluZywgc3RlcDogVHJlZSAmIHsgcmVhZG9ubHkga2luZDogJ21hcCcgfSwgc3Vycm91bmRpbmdzOiBTdXJyb3VuZGluZ3MpOiB2b2lkIHtcbiAgY29uc3QgcnVuID0gZW50cnlPZihzdGVwLCAncnVuJyk7XG4gIGNvbnN0IHVzZXMgPSBlbnRyeU9mKHN0ZXAsICd1c2VzJyk7XG4gIGlmIChydW4pIHtcbiAgICBjb25zdCBjb25kaXRpb24gPSB0ZXh0T2Yoc3RlcCwgJ2lmJykgPz8gJyc7XG4gICAgcmVhZFNjcmlwdChyZWFkaW5nLCBydW4udmFsdWUsIHNoZWxsSW4odGV4dE9mKHN0ZXAsICdzaGVsbCcpLCBzdXJyb3VuZGluZ3MsIGNvbmRpdGlvbiksIHJ1bi5rZXlTcGFuKTtcbiAgfSBlbHNlIGlmICh1c2VzKSByZWFkVXNlKHJlYWRpbmcsIHVzZXMsIGVudHJ5T2Yoc3RlcCwgJ3dpdGgnKSk7XG59XG5cbi8qKiBgdXNlc2A6IGEgY2FsbCBieSB0aGUgYWN0aW9uJ3MgbmFtZSB3aXRob3V0IGl0cyB2ZXJzaW9uLCB3aXRoIGB3aXRoYCBhcyBvcHRpb25zLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRVc2UocmVhZGluZzogUmVhZGluZywgdXNlczogRW50cnksIGlucHV0czogRW50cnkgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgaWYgKHVzZXMudmFsdWUua2luZCAhPT0gJ3NjYWxhcicpIHJldHVybjtcbiAgY29uc3QgYWN0aW9uID0gdXNlcy52YWx1ZS50ZXh0LnJlcGxhY2UoL0AuKiQvcywgJycpO1xuICBjb25zdCBlbnRyaWVzID0gaW5wdXRzPy52YWx1ZS5raW5kID09PSAnbWFwJyA/IGlucHV0cy52YWx1ZS5lbnRyaWVzIDogW107XG4gIGNvbnN0IG9wdGlvbnMgPSBuZXcgTWFwPHN0cmluZywgVmFsdWU+KCk7XG4gIGNvbnN0IGRyYWZ0ID0geyBuYW1lOiBhY3Rpb24sIGFyZ3M6IFtdLCBvcHRpb25zLCBvcGVuOiBlbnRyaWVzLmxlbmd0aCA9PT0gMCAmJiBpbnB1dHM/LnZhbHVlLmtpbmQgPT09ICdzY2FsYXInIH07XG4gIGNvbnN0IGNhbGwgPSByZWFkaW5nLnNpbmsuY2FsbCh7IC4uLmRyYWZ0LCBmYXRlOiAncmFpc2VzJywgdXNlczogW10sIHN0YXJ0OiB1c2VzLmtleVNwYW4uc3RhcnQsIGVuZDogdXNlcy52YWx1ZS5zcGFuLmVuZCB9KTtcbiAgY29uc3Qgc2NyaXB0ID0gc2NyaXB0T2YoYWN0aW9uKTtcbiAgcmVhZGluZy5zaW5rLmluc2lkZShjYWxsLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCB7IGtleSwgdmFsdWU6IHRyZWUgfSBvZiBlbnRyaWVzKSB7XG4gICAgICAvLyBBIHNjcmlwdCBpcyB0b2xkIGJ5IHdoYXQgaXQgaG9sZHM6IHdoZXJlIGl0IGNhbiBiZSByZWFkIGl0IGlzIG5vIGlucHV0IGJlc2lkZSB0aGF0LlxuICAgICAgaWYgKGtleSA9PT0gc2NyaXB0Py5pbnB1dCAmJiB0cmVlLmtpbmQgPT09ICdzY2FsYXInICYmIHJlYWRBcyhzY3JpcHQuc2hlbGwsIHJlYWRpbmcsIHRyZWUpKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IHZhbHVlID0gdmFsdWVJbihyZWFkaW5nLCB0cmVlKTtcbiAgICAgIG9wdGlvbnMuc2V0KGtleSwgdmFsdWUpO1xuICAgICAgcmVhZGluZy5zaW5rLnZhbHVlKHsgcm9sZTogJ2VudHJ5JywgbmFtZToga2V5LCB2YWx1ZSwgc3RhcnQ6IHZhbHVlLnN0YXJ0LCBlbmQ6IHZhbHVlLmVuZCB9KTtcbiAgICB9XG4gIH0pO1xufVxuXG4vKiogYHRpbWVvdXQtbWludXRlc2Agc3RhbmRzIGFyb3VuZCB3aGF0IGl0IGxpbWl0cywgYXMgYSBjYWxsIGRvZXMuICovXG5leHBvcnQgZnVuY3Rpb24gbGltaXRlZChyZWFkaW5nOiBSZWFkaW5nLCB0cmVlOiBUcmVlLCBuYW1lOiBzdHJpbmcsIHdyaXRlOiAoKSA9PiB2b2lkKTogdm9pZCB7XG4gIGNvbnN0IGxpbWl0ID0gZW50cnlPZih0cmVlLCAndGltZW91dC1taW51dGVzJyk7XG4gIGlmICghbGltaXQgfHwgbGltaXQudmFsdWUua2luZCA9PT0gJ25vdGhpbmcnKSB7XG4gICAgd3JpdGUoKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgYXJncyA9IFt2YWx1ZUluKHJlYWRpbmcsIGxpbWl0LnZhbHVlKV07XG4gIGNvbnN0IHNwYW4gPSB7IHN0YXJ0OiBsaW1pdC5rZXlTcGFuLnN0YXJ0LCBlbmQ6IGxpbWl0LnZhbHVlLnNwYW4uZW5kIH07XG4gIGNvbnN0IGNhbGwgPSByZWFkaW5nLnNpbmsuY2FsbCh7XG4gICAgbmFtZSxcbiAgICBhcmdzLFxuICAgIG9wdGlvbnM6IG5vT3B0aW9ucyxcbiAgICBvcGVuOiBmYWxzZSxcbiAgICBmYXRlOiAncmFpc2VzJyxcbiAgICB1c2VzOiBbXSxcbiAgICAuLi5zcGFuLFxuICB9KTtcbiAgcmVhZGluZy5zaW5rLmluc2lkZShjYWxsLCB3cml0ZSk7XG59XG5cbi8qKiBgY29udGludWUtb24tZXJyb3I6IHRydWVgOiBhbiBhdHRlbXB0IHdob3NlIGhhbmRsZXIgdGFrZXMgZXZlcnl0aGluZyBhbmQgZG9lcyBub3RoaW5nOyBpdHMgcGxhY2UgaXMgdGhlIGtleS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2xlcmF0ZWQoXG4gIHJlYWRpbmc6IFJlYWRpbmcsXG4gIGVudHJ5OiBFbnRyeSB8IHVuZGVmaW5lZCxcbiAgc3BhbjogU3BhbixcbiAgW3sgc3Bva2VuIH0sIGlkXTogcmVhZG9ubHkgW1JlYWRpbmcsIHN0cmluZyB8IHVuZGVmaW5lZF0sXG4gIHdyaXRlOiAoKSA9PiB2b2lkLFxuKTogdm9pZCB7XG4gIGNvbnN0IGlzVG9sZXJhdGVkID0gZW50cnk/LnZhbHVlLmtpbmQgPT09ICdzY2FsYXInICYmIGVudHJ5LnZhbHVlLnRleHQgPT09ICd0cnVlJztcbiAgLy8gV2hhdCBiZWNvbWVzIG9mIGl0IGlzIGFza2VkIGZvciBzb21ld2hlcmU6IGBzdGVwcy5idWlsZC5vdXRjb21lYC5cbiAgY29uc3QgaXNBc2tlZEZvciA9ICgpOiBib29sZWFuID0+XG4gICAgaWQgIT09IHVuZGVmaW5lZCAmJiBbLi4uc3Bva2VuXS5zb21lKChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoYHN0ZXBzLiR7aWR9LmApICYmIC9vdXRjb21lfGNvbmNsdXNpb24vLnRlc3QobmFtZSkpO1xuICBpZiAoIWVudHJ5IHx8ICFpc1RvbGVyYXRlZCB8fCBpc0Fza2VkRm9yKCkpIHtcbiAgICB3cml0ZSgpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCB7IHNpbmsgfSA9IHJlYWRpbmc7XG4gIGNvbnN0IGF0dGVtcHQgPSBzaW5rLnNjb3BlKHsgcm9sZTogJ2F0dGVtcHQnLCAuLi5zcGFuIH0pO1xuICBzaW5rLmluc2lkZShhdHRlbXB0LCB3cml0ZSk7XG4gIGNvbnN0IHBsYWNlID0geyBzdGFydDogZW50cnkua2V5U3Bhbi5zdGFydCwgZW5kOiBlbnRyeS52YWx1ZS5zcGFuLmVuZCB9O1xuICBzaW5rLnNjb3BlKHsgcm9sZTogJ2hhbmRsZXInLCBvZjogYXR0ZW1wdCwgY2F0Y2hlczogWycqJ10sIC4uLnBsYWNlIH0pO1xufVxuXG4vKiogYGlmOmAgc3RhbmRzIGFyb3VuZCBhcyBhIGJyYW5jaCwgYW5kIGFzIGFuIGBhZnRlcmAgd2hlcmUgaXQgc3BlYWtzIG9mIGZhaWx1cmVzIGJlZm9yZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBndWFyZGVkKHJlYWRpbmc6IFJlYWRpbmcsIGVudHJ5OiBFbnRyeSB8IHVuZGVmaW5lZCwgc3BhbjogU3BhbiwgdW5pdDogbnVtYmVyLCB3cml0ZTogKCkgPT4gdm9pZCk6IHZvaWQge1xuICBpZiAoZW50cnk/LnZhbHVlLmtpbmQgIT09ICdzY2FsYXInKSB7XG4gICAgd3JpdGUoKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgeyBzaW5rIH0gPSByZWFkaW5nO1xuICBjb25zdCBwbGFjZSA9IHsgc3RhcnQ6IGVudHJ5LmtleVNwYW4uc3RhcnQsIGVuZDogZW50cnkudmFsdWUuc3Bhbi5lbmQgfTtcbiAgY29uc3QgW29ubHldID0gZXhwcmVzc2lvbnNJbihlbnRyeS52YWx1ZS50ZXh0KTtcbiAgY29uc3QgaW5zaWRlID0gb25seSAmJiBvbmx5LmVuZCAtIG9ubHkuc3RhcnQgPT09IGVudHJ5LnZhbHVlLnRleHQudHJpbSgpLmxlbmd0aCA/IG9ubHkuaW5zaWRlIDogd2l0aG91dEJyYWNlcyhlbnRyeS52YWx1ZS50ZXh0KTtcbiAgLy8gUHV0IGFzaWRlOiBpdCBuZXZlciBydW5zLlxuICBpZiAoaW5zaWRlLnRyaW0oKSA9PT0gJ2ZhbHNlJykgcmV0dXJuO1xuICBjb25zdCB7IG9uLCB0ZXN0cyB9ID0gcmVhZENvbmRpdGlvbihpbnNpZGUsIHBsYWNlLCAobmFtZSwgYXQpID0+IG9yaWdpbk9mKHJlYWRpbmcsIG5hbWUsIGF0KSk7XG4gIGNvbnN0IHdpdGhpbiA9ICgpID0+IHtcbiAgICBpZiAodGVzdHMubGVuZ3RoID09PSAwKSB3cml0ZSgpO1xuICAgIGVsc2Ugc2luay5pbnNpZGUoc2luay5zY29wZSh7IHJvbGU6ICdicmFuY2gnLCB3aGVuOiB0cnVlLCB0ZXN0cywgc3RhcnQ6IHBsYWNlLnN0YXJ0LCBlbmQ6IHNwYW4uZW5kIH0pLCB3cml0ZSk7XG4gIH07XG4gIGlmIChvbikgc2luay5pbnNpZGUoc2luay5zY29wZSh7IHJvbGU6ICdhZnRlcicsIG9mOiB1bml0LCBvbiwgc3RhcnQ6IHBsYWNlLnN0YXJ0LCBlbmQ6IHNwYW4uZW5kIH0pLCB3aXRoaW4pO1xuICBlbHNlIHdpdGhpbigpO1xufVxuXG5jb25zdCB3aXRob3V0QnJhY2VzID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PiB0ZXh0LnJlcGxhY2UoL1xcJFxce1xce3xcXH1cXH0vZywgJyAnKS50cmltKCk7XG4iLCAiaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgbWF0cml4T2YgfSBmcm9tICcuL21hdHJpeC50cyc7XG5pbXBvcnQgeyBjb21wbGFpbiwgdHlwZSBSZWFkaW5nLCB0eXBlIFN1cnJvdW5kaW5ncywgd3JpdGVFbnRyaWVzIH0gZnJvbSAnLi9yZWFkaW5nLnRzJztcbmltcG9ydCB7IGd1YXJkZWQsIGxpbWl0ZWQsIHJlYWRTdGVwcywgcmVhZFVzZSwgdG9sZXJhdGVkIH0gZnJvbSAnLi9zdGVwcy50cyc7XG5pbXBvcnQgeyB0eXBlIEVudHJ5LCBlbnRyeU9mLCB0eXBlIFRyZWUsIHRleHRPZiB9IGZyb20gJy4vdHJlZS50cyc7XG5cbmNvbnN0IFJFQURfQVBBUlQ6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsnc3RlcHMnLCAndXNlcycsICd3aXRoJywgJ2lmJywgJ2NvbnRpbnVlLW9uLWVycm9yJywgJ3RpbWVvdXQtbWludXRlcyddKTtcblxuLyoqIFJlYWRzIGBqb2JzYDogZWFjaCBqb2IgaXMgYSB1bml0IG9mIGl0cyBvd24uIGBzaGVsbGA6IHRoZSB3b3JrZmxvdydzIGRlZmF1bHQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEpvYnMocmVhZGluZzogUmVhZGluZywgeyB2YWx1ZSwga2V5U3BhbiB9OiBFbnRyeSwgdW5pdDogbnVtYmVyLCBzaGVsbDogc3RyaW5nIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmICh2YWx1ZS5raW5kICE9PSAnbWFwJykge1xuICAgIGNvbXBsYWluKHJlYWRpbmcsIGtleVNwYW4sICdgam9ic2AgaGFzIHRvIGJlIGEgbWFwcGluZyBvZiBuYW1lcyB0byBqb2JzLicpO1xuICAgIHJldHVybjtcbiAgfVxuICBmb3IgKGNvbnN0IGpvYiBvZiB2YWx1ZS5lbnRyaWVzKSByZWFkSm9iKHJlYWRpbmcsIGpvYiwgdW5pdCwgc2hlbGwpO1xufVxuXG5mdW5jdGlvbiByZWFkSm9iKHJlYWRpbmc6IFJlYWRpbmcsIHsga2V5LCBrZXlTcGFuLCB2YWx1ZSB9OiBFbnRyeSwgdW5pdDogbnVtYmVyLCBzaGVsbDogc3RyaW5nIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGlmICh2YWx1ZS5raW5kICE9PSAnbWFwJykge1xuICAgIGNvbXBsYWluKFxuICAgICAgcmVhZGluZyxcbiAgICAgIGtleVNwYW4sXG4gICAgICBgVGhlIGpvYiBcXGAke2tleS5zbGljZSgwLCA0MCl9XFxgIGhhcyB0byBiZSBhIG1hcHBpbmcgd2l0aCBcXGBydW5zLW9uXFxgIGFuZCBcXGBzdGVwc1xcYCwgb3Igd2l0aCBcXGB1c2VzXFxgLmAsXG4gICAgKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgeyBzaW5rIH0gPSByZWFkaW5nO1xuICBjb25zdCBqb2IgPSBzaW5rLnNjb3BlKHsgcm9sZTogJ3VuaXQnLCBsYW5ndWFnZTogJ3dvcmtmbG93JywgbmFtZToga2V5LCBzdGFydDoga2V5U3Bhbi5zdGFydCwgZW5kOiB2YWx1ZS5zcGFuLmVuZCB9KTtcbiAgY29uc3Qgc3BhbjogU3BhbiA9IHsgc3RhcnQ6IGtleVNwYW4uc3RhcnQsIGVuZDogdmFsdWUuc3Bhbi5lbmQgfTtcbiAgY29uc3Qgc3Vycm91bmRpbmdzOiBTdXJyb3VuZGluZ3MgPSB7XG4gICAgdW5pdDogam9iLFxuICAgIHNoZWxsOiBkZWZhdWx0U2hlbGwodmFsdWUpID8/IHNoZWxsLFxuICAgIGlzV2luZG93czogaXNXaW5kb3dzKGVudHJ5T2YodmFsdWUsICdydW5zLW9uJyk/LnZhbHVlKSxcbiAgICBtYXRyaXg6IG1hdHJpeE9mKGVudHJ5T2YoZW50cnlPZih2YWx1ZSwgJ3N0cmF0ZWd5Jyk/LnZhbHVlLCAnbWF0cml4Jyk/LnZhbHVlKSxcbiAgfTtcbiAgc2luay5pbnNpZGUoam9iLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiB2YWx1ZS5lbnRyaWVzKSBpZiAoIVJFQURfQVBBUlQuaGFzKGVudHJ5LmtleSkpIHdyaXRlRW50cmllcyhyZWFkaW5nLCAnJywgZW50cnkpO1xuICAgIGxpbWl0ZWQocmVhZGluZywgdmFsdWUsICd0aW1lb3V0LW1pbnV0ZXMnLCAoKSA9PlxuICAgICAgdG9sZXJhdGVkKHJlYWRpbmcsIGVudHJ5T2YodmFsdWUsICdjb250aW51ZS1vbi1lcnJvcicpLCBzcGFuLCBbcmVhZGluZywgdW5kZWZpbmVkXSwgKCkgPT5cbiAgICAgICAgZ3VhcmRlZChyZWFkaW5nLCBlbnRyeU9mKHZhbHVlLCAnaWYnKSwgc3BhbiwgdW5pdCwgKCkgPT4gcmVhZENvbnRlbnQocmVhZGluZywgdmFsdWUsIHN1cnJvdW5kaW5ncykpLFxuICAgICAgKSxcbiAgICApO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gcmVhZENvbnRlbnQocmVhZGluZzogUmVhZGluZywgam9iOiBUcmVlICYgeyByZWFkb25seSBraW5kOiAnbWFwJyB9LCBzdXJyb3VuZGluZ3M6IFN1cnJvdW5kaW5ncyk6IHZvaWQge1xuICBjb25zdCB1c2VzID0gZW50cnlPZihqb2IsICd1c2VzJyk7XG4gIGNvbnN0IHN0ZXBzID0gZW50cnlPZihqb2IsICdzdGVwcycpO1xuICBpZiAodXNlcykge1xuICAgIGlmICh1c2VzLnZhbHVlLmtpbmQgIT09ICdzY2FsYXInKSBjb21wbGFpbihyZWFkaW5nLCB1c2VzLmtleVNwYW4sICdgdXNlc2AgaGFzIHRvIGJlIGEgdGV4dC4nKTtcbiAgICB3cml0ZUVudHJpZXMocmVhZGluZywgJycsIHVzZXMpO1xuICAgIHJlYWRVc2UocmVhZGluZywgdXNlcywgZW50cnlPZihqb2IsICd3aXRoJykpO1xuICB9XG4gIGlmIChzdGVwcykgcmVhZFN0ZXBzKHJlYWRpbmcsIHN0ZXBzLCBzdXJyb3VuZGluZ3MpO1xufVxuXG4vKiogYGRlZmF1bHRzLnJ1bi5zaGVsbGAgb2YgYSBqb2Igb3IgYSB3b3JrZmxvdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWZhdWx0U2hlbGwodHJlZTogVHJlZSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiB0ZXh0T2YoZW50cnlPZihlbnRyeU9mKHRyZWUsICdkZWZhdWx0cycpPy52YWx1ZSwgJ3J1bicpPy52YWx1ZSwgJ3NoZWxsJyk7XG59XG5cbi8qKiBBIGxhYmVsIHRoYXQgbmFtZXMgV2luZG93czsgb25lIHRoYXQgYW4gZXhwcmVzc2lvbiBjaG9vc2VzIG1heSBiZSBhbnl0aGluZy4gKi9cbmZ1bmN0aW9uIGlzV2luZG93cyhydW5zT246IFRyZWUgfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgaWYgKHJ1bnNPbj8ua2luZCA9PT0gJ2xpc3QnKSByZXR1cm4gcnVuc09uLml0ZW1zLnNvbWUoaXNXaW5kb3dzKTtcbiAgcmV0dXJuIHJ1bnNPbj8ua2luZCA9PT0gJ3NjYWxhcicgJiYgL153aW5kb3dzL2kudGVzdChydW5zT24udGV4dCk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBUcmVlIH0gZnJvbSAnLi90cmVlLnRzJztcblxuZXhwb3J0IGludGVyZmFjZSBCbG9jayB7XG4gIHJlYWRvbmx5IHRyZWU6IFRyZWU7XG4gIC8qKiBUaGUgbGluZSBiZWhpbmQgaXQuICovXG4gIHJlYWRvbmx5IG5leHQ6IG51bWJlcjtcbn1cblxuY29uc3QgSEVBREVSID0gLyhbfD5dKSgtPykgKig/OlxcbnwkKS95O1xuY29uc3QgU1BBQ0UgPSAzMjtcblxuLyoqXG4gKiBBIGxpdGVyYWwgb3IgZm9sZGVkIHNjYWxhciB3aG9zZSBoZWFkZXIgYmVnaW5zIGF0IGBzdGFydGAsIHdpdGhpbiBzb21ldGhpbmcgdGhhdCBpcyBpbmRlbnRlZCBieSBgaW5kZW50YC4gVW5kZWZpbmVkOiBpdHNcbiAqIGhlYWRlciBvciBpdHMgaW5kZW50YXRpb24gaXMgb2YgYSByYXJlciBraW5kLlxuICovXG5leHBvcnQgZnVuY3Rpb24gYmxvY2tTY2FsYXIodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBpbmRlbnQ6IG51bWJlcik6IEJsb2NrIHwgdW5kZWZpbmVkIHtcbiAgSEVBREVSLmxhc3RJbmRleCA9IHN0YXJ0O1xuICBjb25zdCBoZWFkZXIgPSBIRUFERVIuZXhlYyh0ZXh0KTtcbiAgaWYgKCFoZWFkZXIpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGZyb20gPSBIRUFERVIubGFzdEluZGV4O1xuICBjb25zdCBjb2x1bW4gPSBjb2x1bW5PZih0ZXh0LCBmcm9tLCBpbmRlbnQpO1xuICBpZiAoY29sdW1uID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGxpbmVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZmlsbGVkID0gMDtcbiAgbGV0IG5leHQgPSBmcm9tO1xuICBmb3IgKGxldCBhdCA9IGZyb207IGF0IDwgdGV4dC5sZW5ndGg7ICkge1xuICAgIGNvbnN0IGZvdW5kID0gdGV4dC5pbmRleE9mKCdcXG4nLCBhdCk7XG4gICAgY29uc3Qgc3RvcCA9IGZvdW5kIDwgMCA/IHRleHQubGVuZ3RoIDogZm91bmQ7XG4gICAgY29uc3QgaW5uZXIgPSBpbmRlbnRPZih0ZXh0LCBhdCwgc3RvcCk7XG4gICAgY29uc3QgaXNCbGFuayA9IGF0ICsgaW5uZXIgPT09IHN0b3A7XG4gICAgaWYgKCFpc0JsYW5rICYmIGlubmVyIDwgY29sdW1uKSBicmVhaztcbiAgICBsaW5lcy5wdXNoKHRleHQuc2xpY2UoTWF0aC5taW4oYXQgKyBjb2x1bW4sIHN0b3ApLCBzdG9wKSk7XG4gICAgYXQgPSBNYXRoLm1pbihzdG9wICsgMSwgdGV4dC5sZW5ndGgpO1xuICAgIGlmIChpc0JsYW5rKSBjb250aW51ZTtcbiAgICBmaWxsZWQgPSBsaW5lcy5sZW5ndGg7XG4gICAgbmV4dCA9IGF0O1xuICB9XG4gIC8vIEJsYW5rIGxpbmVzIGF0IHRoZSBlbmQgdGhhdCBhcmUgbG9uZ2VyIHRoYW4gdGhlIHRleHQgaXMgaW5kZW50ZWQgYmVsb25nIHRvIGl0LlxuICBpZiAobGluZXMuc2xpY2UoZmlsbGVkKS5zb21lKChsaW5lKSA9PiBsaW5lICE9PSAnJykpIHJldHVybiB1bmRlZmluZWQ7XG4gIGxpbmVzLmxlbmd0aCA9IGZpbGxlZDtcbiAgY29uc3QgdmFsdWUgPSBoZWFkZXJbMV0gPT09ICc+JyA/IGZvbGRlZChsaW5lcykgOiBsaW5lcy5qb2luKCdcXG4nKTtcbiAgY29uc3Qgc3BhbiA9IHsgc3RhcnQsIGVuZDogbmV4dCB9O1xuICByZXR1cm4geyB0cmVlOiB7IGtpbmQ6ICdzY2FsYXInLCBzcGFuLCBzdHlsZTogJ2Jsb2NrJywgdHlwZTogJ3RleHQnLCB0ZXh0OiBoZWFkZXJbMl0gPT09ICctJyA/IHZhbHVlIDogYCR7dmFsdWV9XFxuYCB9LCBuZXh0IH07XG59XG5cbmZ1bmN0aW9uIGluZGVudE9mKHRleHQ6IHN0cmluZywgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGF0ID0gZnJvbTtcbiAgd2hpbGUgKGF0IDwgdG8gJiYgdGV4dC5jaGFyQ29kZUF0KGF0KSA9PT0gU1BBQ0UpIGF0Kys7XG4gIHJldHVybiBhdCAtIGZyb207XG59XG5cbi8qKiBIb3cgZmFyIHRoZSBmaXJzdCBsaW5lIHdpdGggdGV4dCBpcyBpbmRlbnRlZC4gQmxhbmsgbGluZXMgYmVmb3JlIGl0IG11c3Qgbm90IGJlIGxvbmdlci4gKi9cbmZ1bmN0aW9uIGNvbHVtbk9mKHRleHQ6IHN0cmluZywgZnJvbTogbnVtYmVyLCBpbmRlbnQ6IG51bWJlcik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGxldCBsb25nZXN0ID0gMDtcbiAgZm9yIChsZXQgYXQgPSBmcm9tOyBhdCA8IHRleHQubGVuZ3RoOyApIHtcbiAgICBjb25zdCBmb3VuZCA9IHRleHQuaW5kZXhPZignXFxuJywgYXQpO1xuICAgIGNvbnN0IHN0b3AgPSBmb3VuZCA8IDAgPyB0ZXh0Lmxlbmd0aCA6IGZvdW5kO1xuICAgIGNvbnN0IGlubmVyID0gaW5kZW50T2YodGV4dCwgYXQsIHN0b3ApO1xuICAgIGlmIChhdCArIGlubmVyIDwgc3RvcCkgcmV0dXJuIGlubmVyID4gaW5kZW50ICYmIGlubmVyID49IGxvbmdlc3QgPyBpbm5lciA6IHVuZGVmaW5lZDtcbiAgICBsb25nZXN0ID0gTWF0aC5tYXgobG9uZ2VzdCwgaW5uZXIpO1xuICAgIGF0ID0gc3RvcCArIDE7XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuLyoqIExpbmVzIGJlY29tZSBvbmUsIGJsYW5rIG9uZXMgbGluZSBicmVha3M7IGEgbGluZSB0aGF0IGlzIGluZGVudGVkIGZ1cnRoZXIsIG9yIGJlZ2lucyB3aXRoIGEgdGFiLCBzdGF5cyBhIGxpbmUgb2YgaXRzIG93bi4gKi9cbmZ1bmN0aW9uIGZvbGRlZChsaW5lczogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmcge1xuICBsZXQgdmFsdWUgPSAnJztcbiAgbGV0IGJldHdlZW4gPSAnJztcbiAgbGV0IHdhc0Z1cnRoZXIgPSBmYWxzZTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKSB7XG4gICAgaWYgKGxpbmUgPT09ICcnKSB7XG4gICAgICBpZiAoYmV0d2VlbiA9PT0gJyAnKSBiZXR3ZWVuID0gJ1xcbic7XG4gICAgICBlbHNlIHZhbHVlICs9ICdcXG4nO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGlzRnVydGhlciA9IGxpbmUuc3RhcnRzV2l0aCgnICcpIHx8IGxpbmUuc3RhcnRzV2l0aCgnXFx0Jyk7XG4gICAgaWYgKGlzRnVydGhlciAmJiBiZXR3ZWVuID09PSAnICcpIGJldHdlZW4gPSAnXFxuJztcbiAgICBlbHNlIGlmIChpc0Z1cnRoZXIgJiYgIXdhc0Z1cnRoZXIgJiYgYmV0d2VlbiA9PT0gJ1xcbicpIGJldHdlZW4gPSAnXFxuXFxuJztcbiAgICB2YWx1ZSArPSBiZXR3ZWVuICsgbGluZTtcbiAgICBiZXR3ZWVuID0gaXNGdXJ0aGVyID8gJ1xcbicgOiAnICc7XG4gICAgd2FzRnVydGhlciA9IGlzRnVydGhlcjtcbiAgfVxuICByZXR1cm4gdmFsdWU7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBUcmVlIH0gZnJvbSAnLi90cmVlLnRzJztcblxudHlwZSBTY2FsYXIgPSBUcmVlICYgeyByZWFkb25seSBraW5kOiAnc2NhbGFyJyB9O1xuXG5jb25zdCBOT1RISU5HID0gL14oPzp+fFtObl11bGx8TlVMTCk/JC87XG5jb25zdCBUUlVUSCA9IC9eKD86W1R0XXJ1ZXxUUlVFfFtGZl1hbHNlfEZBTFNFKSQvO1xuY29uc3QgTlVNQkVSID1cbiAgL14oPzpbLStdP1xcZCt8MG9bMC03XSt8MHhbXFxkYS1mQS1GXSt8Wy0rXT8oPzpcXC5cXGQrfFxcZCtcXC5cXGQqfFxcZCsoPzpcXC5cXGQqKT9bZUVdWy0rXT9cXGQrfFxcLlxcZCtbZUVdWy0rXT9cXGQrKXxbLStdP1xcLig/OmluZnxJbmZ8SU5GKXxcXC4oPzpuYW58TmFOfE5BTikpJC87XG5cbi8qKiBXaGF0IGEgcGxhaW4gc2NhbGFyIGlzLCBieSB0aGUgY29yZSBzY2hlbWEgb2YgWUFNTCAxLjIuICovXG5leHBvcnQgZnVuY3Rpb24gdHlwZU9mUGxhaW4odGV4dDogc3RyaW5nKTogVmFsdWVbJ3R5cGUnXSB7XG4gIGNvbnN0IGZpcnN0ID0gdGV4dC5jaGFyQ29kZUF0KDApO1xuICAvLyBPbmx5IHRoZXNlIGJlZ2luIGFueXRoaW5nIGJ1dCBhIHRleHQ6IGEgZGlnaXQsIGEgc2lnbiwgYSBwb2ludCwgYH5gLCBhbmQgdGhlIGZpcnN0IGxldHRlcnMgb2YgbnVsbCwgdHJ1ZSBhbmQgZmFsc2UuXG4gIGlmIChmaXJzdCA+PSA5NyA/IGZpcnN0ICE9PSAxMTAgJiYgZmlyc3QgIT09IDExNiAmJiBmaXJzdCAhPT0gMTAyICYmIGZpcnN0ICE9PSAxMjYgOiBmaXJzdCA+PSA2NSAmJiAhL15bTlRGXS8udGVzdCh0ZXh0KSkge1xuICAgIHJldHVybiAndGV4dCc7XG4gIH1cbiAgaWYgKE5PVEhJTkcudGVzdCh0ZXh0KSkgcmV0dXJuICdub25lJztcbiAgaWYgKFRSVVRILnRlc3QodGV4dCkpIHJldHVybiAnYm9vbGVhbic7XG4gIHJldHVybiBOVU1CRVIudGVzdCh0ZXh0KSA/ICdudW1iZXInIDogJ3RleHQnO1xufVxuXG4vKiogQSBjb2xvbiBhbmQgYSBudW1iZXIgc2lnbiBiZWxvbmcgdG8gYSBwbGFpbiBzY2FsYXIgd2hlcmUgbm8gYmxhbmsgc3RhbmRzIGJlaGluZCB0aGUgb25lLCBiZWZvcmUgdGhlIG90aGVyLiAqL1xuY29uc3QgUExBSU4gPSAvKD8hW1xcc1tcXF17fSwmKiF8PidcIiVAYCM/Ol18LSg/OltcXHMsW1xcXXt9XXwkKSkoPzpbXlxcbiM6XXw6KD8hXFxzfCQpfCg/PD1cXFMpIykrL3k7XG5jb25zdCBQTEFJTl9JTl9GTE9XID0gLyg/IVtcXHNbXFxde30sJiohfD4nXCIlQGAjPzpdfC0oPzpbXFxzLFtcXF17fV18JCkpKD86W15cXG4jOixbXFxde31dfDooPyFbXFxzLFtcXF17fV18JCl8KD88PVxcUykjKSsveTtcbmNvbnN0IEVORFMgPSAvW1xcbiNdfCQveTtcbmNvbnN0IEVORFNfSU5fRkxPVyA9IC9bXFxuLFxcXX1dL3k7XG5cbi8qKiBXaGVyZSBhIHBsYWluIHNjYWxhciBvbiBvbmUgbGluZSBlbmRzOyB1bmRlZmluZWQ6IGl0IGlzIG5vbmUsIG9yIGdvZXMgb24gaW4gYSB3YXkgdGhhdCB0aGUgbGlicmFyeSBoYXMgdG8gcmVhZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFpbkVuZCh0ZXh0OiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIGluRmxvdzogYm9vbGVhbik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IFtwbGFpbiwgZW5kc10gPSBpbkZsb3cgPyBbUExBSU5fSU5fRkxPVywgRU5EU19JTl9GTE9XXSA6IFtQTEFJTiwgRU5EU107XG4gIHBsYWluLmxhc3RJbmRleCA9IHN0YXJ0O1xuICBpZiAoIXBsYWluLnRlc3QodGV4dCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGVuZHMubGFzdEluZGV4ID0gcGxhaW4ubGFzdEluZGV4O1xuICByZXR1cm4gZW5kcy50ZXN0KHRleHQpID8gdHJpbW1lZCh0ZXh0LCBzdGFydCwgcGxhaW4ubGFzdEluZGV4KSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIEJsYW5rcyBhdCBpdHMgZW5kIGFyZSBub25lIG9mIGl0OyBhIHRhYiBhbW9uZyB0aGVtIGhhcyBydWxlcyBvZiBpdHMgb3duLiAqL1xuZnVuY3Rpb24gdHJpbW1lZCh0ZXh0OiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgbGV0IGF0ID0gZW5kO1xuICB3aGlsZSAoYXQgPiBzdGFydCAmJiB0ZXh0LmNoYXJDb2RlQXQoYXQgLSAxKSA9PT0gMzIpIGF0LS07XG4gIHJldHVybiB0ZXh0LmNoYXJDb2RlQXQoYXQgLSAxKSA9PT0gOSA/IHVuZGVmaW5lZCA6IGF0O1xufVxuXG5jb25zdCBFU0NBUEVTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHsgbjogJ1xcbicsIHQ6ICdcXHQnLCAnXCInOiAnXCInLCAnXFxcXCc6ICdcXFxcJywgJy8nOiAnLycsIHI6ICdcXHInLCAnMCc6ICdcXDAnIH07XG5jb25zdCBRVU9URUQgPSAvXCIoKD86W15cIlxcXFxcXG5dfFxcXFxbbnRcIlxcXFwvcjBdKSopXCJ8JygoPzpbXidcXG5dfCcnKSopJy95O1xuXG4vKiogQSBzY2FsYXIgaW4gcXVvdGVzIG9uIG9uZSBsaW5lOyB1bmRlZmluZWQ6IGl0IGdvZXMgb24sIG9yIGhhcyBhbiBlc2NhcGUgdGhhdCBpcyBzZWxkb20gd3JpdHRlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBxdW90ZWRTY2FsYXIodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyKTogU2NhbGFyIHwgdW5kZWZpbmVkIHtcbiAgUVVPVEVELmxhc3RJbmRleCA9IHN0YXJ0O1xuICBjb25zdCBmb3VuZCA9IFFVT1RFRC5leGVjKHRleHQpO1xuICBpZiAoIWZvdW5kKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBzcGFuID0geyBzdGFydCwgZW5kOiBRVU9URUQubGFzdEluZGV4IH07XG4gIGNvbnN0IFssIGRvdWJsZSwgc2luZ2xlID0gJyddID0gZm91bmQ7XG4gIGlmIChkb3VibGUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsga2luZDogJ3NjYWxhcicsIHNwYW4sIHN0eWxlOiAnc2luZ2xlJywgdHlwZTogJ3RleHQnLCB0ZXh0OiBzaW5nbGUucmVwbGFjZUFsbChcIicnXCIsIFwiJ1wiKSB9O1xuICBjb25zdCB2YWx1ZSA9IGRvdWJsZS5pbmNsdWRlcygnXFxcXCcpID8gZG91YmxlLnJlcGxhY2UoL1xcXFwoLikvZywgKF8sIGxldHRlcjogc3RyaW5nKSA9PiBFU0NBUEVTW2xldHRlcl0gPz8gJycpIDogZG91YmxlO1xuICByZXR1cm4geyBraW5kOiAnc2NhbGFyJywgc3Bhbiwgc3R5bGU6ICdkb3VibGUnLCB0eXBlOiAndGV4dCcsIHRleHQ6IHZhbHVlIH07XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgcGxhaW5FbmQsIHF1b3RlZFNjYWxhciwgdHlwZU9mUGxhaW4gfSBmcm9tICcuL3NjYWxhcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBFbnRyeSwgVHJlZSB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKiBTbyBtYW55IHZhbHVlcyBtYXkgc3RhbmQgaW4gZWFjaCBvdGhlci4gKi9cbmV4cG9ydCBjb25zdCBERUVQRVNUID0gMzA7XG5cbmNvbnN0IFtORVdMSU5FLCBTUEFDRV0gPSBbMTAsIDMyXTtcblxuLyoqIFdoZXJlIGEgdmFsdWUgc3RhbmRzOiBob3cgZGVlcCB3aXRoaW4gb3RoZXJzLCBhbmQgaG93IGZhciB3aGF0IGhvbGRzIGl0IGlzIGluZGVudGVkLiBJdHMgZnVydGhlciBsaW5lcyBhcmUgaW5kZW50ZWQgbW9yZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXJvdW5kIHtcbiAgcmVhZG9ubHkgZGVwdGg6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5kZW50OiBudW1iZXI7XG59XG5cbmNvbnN0IHdpdGhpbiA9ICh7IGRlcHRoLCBpbmRlbnQgfTogQXJvdW5kKTogQXJvdW5kID0+ICh7IGRlcHRoOiBkZXB0aCArIDEsIGluZGVudCB9KTtcblxuZXhwb3J0IGludGVyZmFjZSBGbG93IHtcbiAgcmVhZG9ubHkgdmFsdWU6IFRyZWU7XG4gIC8qKiBXaGVyZSB0aGUgdGV4dCBnb2VzIG9uOiBiZWhpbmQgYSBjbG9zaW5nIGJyYWNrZXQgb3IgcXVvdGUuICovXG4gIHJlYWRvbmx5IGVuZDogbnVtYmVyO1xufVxuXG4vKiogQSBzY2FsYXIgb24gb25lIGxpbmUsIG9yIGEgZmxvdyBsaXN0IG9yIG1hcHBpbmcuIGBjbG9zaW5nYDogdGhlIGJyYWNrZXQgdGhhdCBlbmRzIHdoYXQgaXQgc3RhbmRzIGluLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZsb3dBdCh0ZXh0OiBzdHJpbmcsIGF0OiBudW1iZXIsIGNsb3Npbmc6IHN0cmluZywgYXJvdW5kOiBBcm91bmQpOiBGbG93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbGV0dGVyID0gdGV4dC5jaGFyQXQoYXQpO1xuICBpZiAobGV0dGVyID09PSAnXCInIHx8IGxldHRlciA9PT0gXCInXCIpIHtcbiAgICBjb25zdCBzY2FsYXIgPSBxdW90ZWRTY2FsYXIodGV4dCwgYXQpO1xuICAgIHJldHVybiBzY2FsYXIgJiYgeyB2YWx1ZTogc2NhbGFyLCBlbmQ6IHNjYWxhci5zcGFuLmVuZCB9O1xuICB9XG4gIGlmIChsZXR0ZXIgPT09ICdbJykgcmV0dXJuIGZsb3dMaXN0QXQodGV4dCwgYXQsIGFyb3VuZCk7XG4gIGlmIChsZXR0ZXIgPT09ICd7JykgcmV0dXJuIGZsb3dNYXBBdCh0ZXh0LCBhdCwgYXJvdW5kKTtcbiAgY29uc3QgZW5kID0gcGxhaW5FbmQodGV4dCwgYXQsIGNsb3NpbmcgIT09ICcnKTtcbiAgaWYgKGVuZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB3cml0dGVuID0gdGV4dC5zbGljZShhdCwgZW5kKTtcbiAgY29uc3Qgc3BhbiA9IHsgc3RhcnQ6IGF0LCBlbmQgfTtcbiAgY29uc3QgdHlwZTogVmFsdWVbJ3R5cGUnXSA9IHR5cGVPZlBsYWluKHdyaXR0ZW4pO1xuICByZXR1cm4ge1xuICAgIHZhbHVlOiB0eXBlID09PSAnbm9uZScgPyB7IGtpbmQ6ICdub3RoaW5nJywgc3BhbiB9IDogeyBraW5kOiAnc2NhbGFyJywgc3Bhbiwgc3R5bGU6ICdwbGFpbicsIHR5cGUsIHRleHQ6IHdyaXR0ZW4gfSxcbiAgICBlbmQsXG4gIH07XG59XG5cbmZ1bmN0aW9uIGZsb3dMaXN0QXQodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBhcm91bmQ6IEFyb3VuZCk6IEZsb3cgfCB1bmRlZmluZWQge1xuICBjb25zdCBpdGVtczogVHJlZVtdID0gW107XG4gIGNvbnN0IGVuZCA9IGJldHdlZW4odGV4dCwgc3RhcnQsIGFyb3VuZCwgJ10nLCAoYXQpID0+IHtcbiAgICBjb25zdCBpdGVtID0gZmxvd0F0KHRleHQsIGF0LCAnXScsIHdpdGhpbihhcm91bmQpKTtcbiAgICBpZiAoaXRlbSkgaXRlbXMucHVzaChpdGVtLnZhbHVlKTtcbiAgICByZXR1cm4gaXRlbT8uZW5kO1xuICB9KTtcbiAgcmV0dXJuIGVuZCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogeyB2YWx1ZTogeyBraW5kOiAnbGlzdCcsIHNwYW46IHsgc3RhcnQsIGVuZCB9LCBpdGVtcyB9LCBlbmQgfTtcbn1cblxuY29uc3QgRkxPV19LRVkgPSAvKD86KFtBLVphLXpfXVtcXHcuLV0qKXxcIihbXlwiXFxcXFxcbl0qKVwifCcoW14nXFxuXSopJyk6ICsoPz1bXiAsfVxcXVxcbl0pL3k7XG5cbmZ1bmN0aW9uIGZsb3dNYXBBdCh0ZXh0OiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIGFyb3VuZDogQXJvdW5kKTogRmxvdyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGVudHJpZXM6IEVudHJ5W10gPSBbXTtcbiAgY29uc3QgZW5kID0gYmV0d2Vlbih0ZXh0LCBzdGFydCwgYXJvdW5kLCAnfScsIChhdCkgPT4ge1xuICAgIEZMT1dfS0VZLmxhc3RJbmRleCA9IGF0O1xuICAgIGNvbnN0IGZvdW5kID0gRkxPV19LRVkuZXhlYyh0ZXh0KTtcbiAgICBjb25zdCBrZXkgPSBmb3VuZD8uWzFdID8/IGZvdW5kPy5bMl0gPz8gZm91bmQ/LlszXTtcbiAgICBpZiAoZm91bmQgPT09IG51bGwgfHwga2V5ID09PSB1bmRlZmluZWQgfHwgZW50cmllcy5zb21lKChlbnRyeSkgPT4gZW50cnkua2V5ID09PSBrZXkpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IHZhbHVlID0gZmxvd0F0KHRleHQsIGF0ICsgZm91bmRbMF0ubGVuZ3RoLCAnfScsIHdpdGhpbihhcm91bmQpKTtcbiAgICBpZiAodmFsdWUpIGVudHJpZXMucHVzaCh7IGtleSwga2V5U3BhbjogeyBzdGFydDogYXQsIGVuZDogYXQgKyBmb3VuZFswXS50cmltRW5kKCkubGVuZ3RoIC0gMSB9LCB2YWx1ZTogdmFsdWUudmFsdWUgfSk7XG4gICAgcmV0dXJuIHZhbHVlPy5lbmQ7XG4gIH0pO1xuICByZXR1cm4gZW5kID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiB7IHZhbHVlOiB7IGtpbmQ6ICdtYXAnLCBzcGFuOiB7IHN0YXJ0LCBlbmQgfSwgZW50cmllcyB9LCBlbmQgfTtcbn1cblxuLyoqIFRoZSBwYXJ0cyBiZXR3ZWVuIGJyYWNrZXRzLCBwYXJ0ZWQgYnkgY29tbWFzOyB0aGUgcGxhY2UgYmVoaW5kIHRoZSBjbG9zaW5nIG9uZS4gKi9cbmZ1bmN0aW9uIGJldHdlZW4oXG4gIHRleHQ6IHN0cmluZyxcbiAgc3RhcnQ6IG51bWJlcixcbiAgYXJvdW5kOiBBcm91bmQsXG4gIGNsb3Npbmc6IHN0cmluZyxcbiAgcGFydDogKGF0OiBudW1iZXIpID0+IG51bWJlciB8IHVuZGVmaW5lZCxcbik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIGlmIChhcm91bmQuZGVwdGggPiBERUVQRVNUIHx8IHRleHQubGVuZ3RoIC0gc3RhcnQgPCAyKSByZXR1cm4gdW5kZWZpbmVkO1xuICBsZXQgYXQgPSBwYXN0KHRleHQsIHN0YXJ0ICsgMSwgYXJvdW5kKTtcbiAgaWYgKHRleHRbYXRdID09PSBjbG9zaW5nKSByZXR1cm4gYXQgKyAxO1xuICBmb3IgKDs7KSB7XG4gICAgY29uc3QgZW5kID0gcGFydChhdCk7XG4gICAgaWYgKGVuZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGF0ID0gcGFzdCh0ZXh0LCBlbmQsIGFyb3VuZCk7XG4gICAgaWYgKHRleHRbYXRdID09PSBjbG9zaW5nKSByZXR1cm4gYXQgKyAxO1xuICAgIGlmICh0ZXh0W2F0XSAhPT0gJywnKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGF0ID0gcGFzdCh0ZXh0LCBhdCArIDEsIGFyb3VuZCk7XG4gICAgaWYgKHRleHRbYXRdID09PSBjbG9zaW5nKSByZXR1cm4gYXQgKyAxO1xuICB9XG59XG5cbi8qKiBQYXN0IGJsYW5rcyBhbmQgbGluZSBicmVha3MuIEEgbGluZSB0aGF0IGlzIG5vdCBpbmRlbnRlZCBmdXJ0aGVyIHRoYW4gd2hhdCBob2xkcyB0aGUgdmFsdWUgZW5kcyBpdDogbm90aGluZyBmb2xsb3dzIHRoZW4uICovXG5mdW5jdGlvbiBwYXN0KHRleHQ6IHN0cmluZywgZnJvbTogbnVtYmVyLCB7IGluZGVudCB9OiBBcm91bmQpOiBudW1iZXIge1xuICBsZXQgYXQgPSBmcm9tO1xuICBsZXQgbGluZSA9IC0xO1xuICBmb3IgKGxldCBjb2RlID0gdGV4dC5jaGFyQ29kZUF0KGF0KTsgY29kZSA9PT0gU1BBQ0UgfHwgY29kZSA9PT0gTkVXTElORTsgY29kZSA9IHRleHQuY2hhckNvZGVBdCgrK2F0KSkge1xuICAgIGlmIChjb2RlID09PSBORVdMSU5FKSBsaW5lID0gYXQgKyAxO1xuICB9XG4gIHJldHVybiBsaW5lID49IDAgJiYgYXQgLSBsaW5lIDw9IGluZGVudCA/IHRleHQubGVuZ3RoIDogYXQ7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHsgYmxvY2tTY2FsYXIgfSBmcm9tICcuL2Jsb2Nrcy50cyc7XG5pbXBvcnQgeyBERUVQRVNULCBmbG93QXQgfSBmcm9tICcuL2Zsb3cudHMnO1xuaW1wb3J0IHR5cGUgeyBFbnRyeSwgVHJlZSB9IGZyb20gJy4vdHJlZS50cyc7XG5cbi8qKlxuICogVGhlIFlBTUwgdGhhdCBuZWFybHkgZXZlcnkgd29ya2Zsb3cgaXMgd3JpdHRlbiBpbiwgcmVhZCBpbiBvbmUgcGFzcyBvdmVyIGl0cyBsaW5lczogYmxvY2sgbWFwcGluZ3MgYW5kIGxpc3RzLCBzY2FsYXJzIG9uIG9uZVxuICogbGluZSwgbGl0ZXJhbCBibG9ja3MsIGZsb3cgbGlzdHMgYW5kIG1hcHBpbmdzLiBJdCBpcyByZWFkIGFzIHRoZSBgeWFtbGAgbGlicmFyeSByZWFkcyBpdCwgaW4gYSB0ZW50aCBvZiB0aGUgdGltZTtcbiAqIHdoYXRldmVyIGlzIG5vdCBwbGFpbmx5IG9mIHRoaXMga2luZCwgYW5kIHdoYXRldmVyIGlzIHdyb25nLCBpcyBsZWZ0IHRvIHRoZSBsaWJyYXJ5OiB0aGUgYW5zd2VyIGlzIHRoZW4gYHVuZGVmaW5lZGAuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBxdWlja1RyZWUodGV4dDogc3RyaW5nKTogeyByZWFkb25seSByb290OiBUcmVlOyByZWFkb25seSBjb21tZW50czogcmVhZG9ubHkgU3BhbltdIH0gfCB1bmRlZmluZWQge1xuICAvLyBDYXJyaWFnZSByZXR1cm5zLCB0YWJzIGJlZm9yZSBhIHZhbHVlLCBtYXJrcyBhbmQgZGlyZWN0aXZlcyBoYXZlIHJ1bGVzIG9mIHRoZWlyIG93bi5cbiAgaWYgKHRleHQuaW5jbHVkZXMoJ1xccicpIHx8IHRleHQuc3RhcnRzV2l0aCgnXFx1ZmVmZicpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBzb3VyY2U6IFNvdXJjZSA9IHsgdGV4dCwgYXQ6IDAsIGluZGVudDogMCwgY29tbWVudHM6IFtdLCBkZXB0aDogMCB9O1xuICBpZiAoIXRvQmVnaW5uaW5nKHNvdXJjZSkgfHwgc291cmNlLmluZGVudCAhPT0gMCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgcm9vdCA9IGJsb2NrQXQoc291cmNlKTtcbiAgcmV0dXJuIHJvb3QgIT09IHVuZGVmaW5lZCAmJiBzb3VyY2UuaW5kZW50IDwgMCA/IHsgcm9vdCwgY29tbWVudHM6IHNvdXJjZS5jb21tZW50cyB9IDogdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgU291cmNlIHtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICByZWFkb25seSBjb21tZW50czogU3BhbltdO1xuICAvKiogQmVmb3JlIGEgY29udGVudCBsaW5lOiBpdHMgZmlyc3QgY2hhcmFjdGVyLCBhbmQgaG93IGZhciBpdCBpcyBpbmRlbnRlZDsgLTEgYXQgdGhlIGVuZCBvZiB0aGUgdGV4dC4gKi9cbiAgYXQ6IG51bWJlcjtcbiAgaW5kZW50OiBudW1iZXI7XG4gIGRlcHRoOiBudW1iZXI7XG59XG5cbi8qKiBUbyB0aGUgZmlyc3QgY29udGVudCwgcGFzdCB0aGUgbWFyayB0aGF0IGEgZG9jdW1lbnQgYmVnaW5zLCB3aGljaCBjb21tZW50cyBtYXkgcHJlY2VkZS4gKi9cbmZ1bmN0aW9uIHRvQmVnaW5uaW5nKHNvdXJjZTogU291cmNlKTogYm9vbGVhbiB7XG4gIGlmICh0b0NvbnRlbnQoc291cmNlKSkgcmV0dXJuIHRydWU7XG4gIGlmIChzb3VyY2UuaW5kZW50ICE9PSAwIHx8ICFzb3VyY2UudGV4dC5zdGFydHNXaXRoKCctLS1cXG4nLCBzb3VyY2UuYXQpKSByZXR1cm4gZmFsc2U7XG4gIHNvdXJjZS5hdCArPSA0O1xuICByZXR1cm4gdG9Db250ZW50KHNvdXJjZSk7XG59XG5cbmNvbnN0IFtORVdMSU5FLCBTUEFDRSwgSEFTSCwgREFTSF0gPSBbMTAsIDMyLCAzNSwgNDVdO1xuXG4vKiogRnJvbSB0aGUgYmVnaW5uaW5nIG9mIGEgbGluZSB0byB0aGUgbmV4dCBjb250ZW50LCBwYXN0IGJsYW5rIGxpbmVzIGFuZCBjb21tZW50cy4gRmFsc2U6IHNvbWV0aGluZyBoYXMgYSBtZWFuaW5nIG9mIGl0cyBvd24uICovXG5mdW5jdGlvbiB0b0NvbnRlbnQoc291cmNlOiBTb3VyY2UpOiBib29sZWFuIHtcbiAgY29uc3QgeyB0ZXh0IH0gPSBzb3VyY2U7XG4gIGxldCBhdCA9IHNvdXJjZS5hdDtcbiAgZm9yICg7Oykge1xuICAgIGNvbnN0IHN0YXJ0ID0gYXQ7XG4gICAgd2hpbGUgKHRleHQuY2hhckNvZGVBdChhdCkgPT09IFNQQUNFKSBhdCsrO1xuICAgIGNvbnN0IGNvZGUgPSB0ZXh0LmNoYXJDb2RlQXQoYXQpO1xuICAgIGlmIChhdCA+PSB0ZXh0Lmxlbmd0aCkge1xuICAgICAgc291cmNlLmF0ID0gdGV4dC5sZW5ndGg7XG4gICAgICBzb3VyY2UuaW5kZW50ID0gLTE7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKGNvZGUgPT09IE5FV0xJTkUpIGF0Kys7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gSEFTSCkgYXQgPSBwYXN0Q29tbWVudChzb3VyY2UsIGF0KTtcbiAgICBlbHNlIHtcbiAgICAgIHNvdXJjZS5hdCA9IGF0O1xuICAgICAgc291cmNlLmluZGVudCA9IGF0IC0gc3RhcnQ7XG4gICAgICByZXR1cm4gY29kZSAhPT0gOSAmJiAhKGF0ID09PSBzdGFydCAmJiAodGV4dC5zdGFydHNXaXRoKCctLS0nLCBhdCkgfHwgdGV4dC5zdGFydHNXaXRoKCcuLi4nLCBhdCkgfHwgY29kZSA9PT0gMzcpKTtcbiAgICB9XG4gIH1cbn1cblxuZnVuY3Rpb24gcGFzdENvbW1lbnQoeyB0ZXh0LCBjb21tZW50cyB9OiBTb3VyY2UsIHN0YXJ0OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBmb3VuZCA9IHRleHQuaW5kZXhPZignXFxuJywgc3RhcnQpO1xuICBjb25zdCBlbmQgPSBmb3VuZCA8IDAgPyB0ZXh0Lmxlbmd0aCA6IGZvdW5kO1xuICBjb21tZW50cy5wdXNoKHsgc3RhcnQsIGVuZCB9KTtcbiAgcmV0dXJuIGVuZCArIDE7XG59XG5cbi8qKiBQYXN0IHRoZSByZXN0IG9mIGEgbGluZSB0aGF0IGhvbGRzIG5vdGhpbmcgYnV0IGEgY29tbWVudCwgYW5kIHRvIHRoZSBuZXh0IGNvbnRlbnQuICovXG5mdW5jdGlvbiB0b05leHRMaW5lKHNvdXJjZTogU291cmNlLCBmcm9tOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgeyB0ZXh0IH0gPSBzb3VyY2U7XG4gIGxldCBhdCA9IGZyb207XG4gIHdoaWxlICh0ZXh0LmNoYXJDb2RlQXQoYXQpID09PSBTUEFDRSkgYXQrKztcbiAgaWYgKGF0IDwgdGV4dC5sZW5ndGgpIHtcbiAgICBjb25zdCBjb2RlID0gdGV4dC5jaGFyQ29kZUF0KGF0KTtcbiAgICBpZiAoY29kZSA9PT0gSEFTSCAmJiBhdCA+IGZyb20pIGF0ID0gcGFzdENvbW1lbnQoc291cmNlLCBhdCk7XG4gICAgZWxzZSBpZiAoY29kZSA9PT0gTkVXTElORSkgYXQrKztcbiAgICBlbHNlIHJldHVybiBmYWxzZTtcbiAgfVxuICBzb3VyY2UuYXQgPSBhdDtcbiAgcmV0dXJuIHRvQ29udGVudChzb3VyY2UpO1xufVxuXG5jb25zdCBpc0l0ZW0gPSAoeyB0ZXh0LCBhdCB9OiBTb3VyY2UpOiBib29sZWFuID0+IHtcbiAgaWYgKHRleHQuY2hhckNvZGVBdChhdCkgIT09IERBU0gpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgbmV4dCA9IHRleHQuY2hhckNvZGVBdChhdCArIDEpO1xuICByZXR1cm4gbmV4dCA9PT0gU1BBQ0UgfHwgbmV4dCA9PT0gTkVXTElORSB8fCBhdCArIDEgPT09IHRleHQubGVuZ3RoO1xufTtcblxuZnVuY3Rpb24gYmxvY2tBdChzb3VyY2U6IFNvdXJjZSk6IFRyZWUgfCB1bmRlZmluZWQge1xuICBpZiAoKytzb3VyY2UuZGVwdGggPiBERUVQRVNUKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB0cmVlID0gaXNJdGVtKHNvdXJjZSkgPyBsaXN0QXQoc291cmNlKSA6IG1hcEF0KHNvdXJjZSwgc291cmNlLmluZGVudCk7XG4gIHNvdXJjZS5kZXB0aC0tO1xuICByZXR1cm4gdHJlZTtcbn1cblxuY29uc3QgS0VZID0gLyg/OihbQS1aYS16X11bXFx3Li8tXSooPzogW1xcdy4vLV0rKSopfFwiKFteXCJcXFxcXFxuXSopXCJ8JyhbXidcXG5dKiknKTooPz1bIFxcbl18JCkveTtcblxuLyoqIEEgbWFwcGluZyB3aG9zZSBrZXlzIHN0YW5kIGluIG9uZSBjb2x1bW4sIGBpbmRlbnRgOyB0aGUgZmlyc3Qgb25lIG1heSBmb2xsb3cgYSBkYXNoLiAqL1xuZnVuY3Rpb24gbWFwQXQoc291cmNlOiBTb3VyY2UsIGluZGVudDogbnVtYmVyKTogVHJlZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHN0YXJ0ID0gc291cmNlLmF0O1xuICBjb25zdCBlbnRyaWVzOiBFbnRyeVtdID0gW107XG4gIGNvbnN0IGtub3duID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGxldCBlbmQgPSBzdGFydDtcbiAgZG8ge1xuICAgIEtFWS5sYXN0SW5kZXggPSBzb3VyY2UuYXQ7XG4gICAgY29uc3QgZm91bmQgPSBLRVkuZXhlYyhzb3VyY2UudGV4dCk7XG4gICAgaWYgKCFmb3VuZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBrZXkgPSBmb3VuZFsxXSA/PyBmb3VuZFsyXSA/PyBmb3VuZFszXSA/PyAnJztcbiAgICBpZiAoa25vd24uaGFzKGtleSkpIHJldHVybiB1bmRlZmluZWQ7XG4gICAga25vd24uYWRkKGtleSk7XG4gICAgY29uc3Qga2V5U3BhbiA9IHsgc3RhcnQ6IHNvdXJjZS5hdCwgZW5kOiBLRVkubGFzdEluZGV4IC0gMSB9O1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVBdChzb3VyY2UsIEtFWS5sYXN0SW5kZXgsIGluZGVudCwgdHJ1ZSk7XG4gICAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgZW50cmllcy5wdXNoKHsga2V5LCBrZXlTcGFuLCB2YWx1ZSB9KTtcbiAgICBlbmQgPSBNYXRoLm1heCh2YWx1ZS5zcGFuLmVuZCwga2V5U3Bhbi5lbmQpO1xuICB9IHdoaWxlIChzb3VyY2UuaW5kZW50ID09PSBpbmRlbnQgJiYgIWlzSXRlbShzb3VyY2UpKTtcbiAgcmV0dXJuIHNvdXJjZS5pbmRlbnQgPiBpbmRlbnQgfHwgKHNvdXJjZS5pbmRlbnQgPT09IGluZGVudCAmJiBpc0l0ZW0oc291cmNlKSlcbiAgICA/IHVuZGVmaW5lZFxuICAgIDogeyBraW5kOiAnbWFwJywgc3BhbjogeyBzdGFydCwgZW5kIH0sIGVudHJpZXMgfTtcbn1cblxuZnVuY3Rpb24gbGlzdEF0KHNvdXJjZTogU291cmNlKTogVHJlZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgYXQ6IHN0YXJ0LCBpbmRlbnQgfSA9IHNvdXJjZTtcbiAgY29uc3QgaXRlbXM6IFRyZWVbXSA9IFtdO1xuICBsZXQgZW5kID0gc3RhcnQ7XG4gIGRvIHtcbiAgICBjb25zdCBpdGVtID0gaXRlbUF0KHNvdXJjZSwgaW5kZW50KTtcbiAgICBpZiAoaXRlbSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGl0ZW1zLnB1c2goaXRlbSk7XG4gICAgZW5kID0gTWF0aC5tYXgoaXRlbS5zcGFuLmVuZCwgZW5kKTtcbiAgfSB3aGlsZSAoc291cmNlLmluZGVudCA9PT0gaW5kZW50ICYmIGlzSXRlbShzb3VyY2UpKTtcbiAgcmV0dXJuIHNvdXJjZS5pbmRlbnQgPiBpbmRlbnQgPyB1bmRlZmluZWQgOiB7IGtpbmQ6ICdsaXN0Jywgc3BhbjogeyBzdGFydCwgZW5kIH0sIGl0ZW1zIH07XG59XG5cbmZ1bmN0aW9uIGl0ZW1BdChzb3VyY2U6IFNvdXJjZSwgaW5kZW50OiBudW1iZXIpOiBUcmVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyB0ZXh0LCBhdDogZGFzaCB9ID0gc291cmNlO1xuICBsZXQgYXQgPSBkYXNoICsgMTtcbiAgd2hpbGUgKHRleHQuY2hhckNvZGVBdChhdCkgPT09IFNQQUNFKSBhdCsrO1xuICBLRVkubGFzdEluZGV4ID0gYXQ7XG4gIGlmICghS0VZLnRlc3QodGV4dCkpIHJldHVybiB2YWx1ZUF0KHNvdXJjZSwgZGFzaCArIDEsIGluZGVudCwgZmFsc2UpO1xuICBzb3VyY2UuYXQgPSBhdDtcbiAgaWYgKCsrc291cmNlLmRlcHRoID4gREVFUEVTVCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgbWFwID0gbWFwQXQoc291cmNlLCBpbmRlbnQgKyBhdCAtIGRhc2gpO1xuICBzb3VyY2UuZGVwdGgtLTtcbiAgcmV0dXJuIG1hcDtcbn1cblxuLyoqIFdoYXQgc3RhbmRzIGJlaGluZCBhIGtleSdzIGNvbG9uIG9yIGEgZGFzaCwgdXAgdG8gdGhlIG5leHQgY29udGVudC4gYGluZGVudGAgaXMgdGhhdCBvZiB0aGUgbWFwcGluZyBvciBsaXN0IGFyb3VuZCBpdC4gKi9cbmZ1bmN0aW9uIHZhbHVlQXQoc291cmNlOiBTb3VyY2UsIGZyb206IG51bWJlciwgaW5kZW50OiBudW1iZXIsIGlzSW5NYXA6IGJvb2xlYW4pOiBUcmVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyB0ZXh0IH0gPSBzb3VyY2U7XG4gIGxldCBhdCA9IGZyb207XG4gIHdoaWxlICh0ZXh0LmNoYXJDb2RlQXQoYXQpID09PSBTUEFDRSkgYXQrKztcbiAgY29uc3QgY29kZSA9IHRleHQuY2hhckNvZGVBdChhdCk7XG4gIGlmIChhdCA+PSB0ZXh0Lmxlbmd0aCB8fCBjb2RlID09PSBORVdMSU5FIHx8IChjb2RlID09PSBIQVNIICYmIGF0ID4gZnJvbSkpIHtcbiAgICByZXR1cm4gYmVsb3dBdChzb3VyY2UsIGZyb20sIGF0LCBpbmRlbnQsIGlzSW5NYXApO1xuICB9XG4gIGlmIChjb2RlID09PSAxMjQgfHwgY29kZSA9PT0gNjIpIHtcbiAgICBjb25zdCBibG9jayA9IGJsb2NrU2NhbGFyKHRleHQsIGF0LCBpbmRlbnQpO1xuICAgIGlmIChibG9jayA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHNvdXJjZS5hdCA9IGJsb2NrLm5leHQ7XG4gICAgcmV0dXJuIHRvQ29udGVudChzb3VyY2UpICYmIHNvdXJjZS5pbmRlbnQgPD0gaW5kZW50ID8gYmxvY2sudHJlZSA6IHVuZGVmaW5lZDtcbiAgfVxuICByZXR1cm4gbGluZUF0KHNvdXJjZSwgYXQsIGluZGVudCk7XG59XG5cbi8qKiBXaGF0IHN0YW5kcyBvbiB0aGUgbGluZXMgYmVsb3cgaXRzIGtleSBvciBkYXNoOiBhIG1hcHBpbmcsIGEgbGlzdCwgYSBzY2FsYXIsIG9yIG5vdGhpbmcsIHdoaWNoIHN0YW5kcyBhdCBgbm90aGluZ2AuICovXG5mdW5jdGlvbiBiZWxvd0F0KHNvdXJjZTogU291cmNlLCBmcm9tOiBudW1iZXIsIG5vdGhpbmc6IG51bWJlciwgaW5kZW50OiBudW1iZXIsIGlzSW5NYXA6IGJvb2xlYW4pOiBUcmVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgY29tbWVudHMgPSBzb3VyY2UuY29tbWVudHMubGVuZ3RoO1xuICBpZiAoIXRvTmV4dExpbmUoc291cmNlLCBmcm9tKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgaXNCZWxvdyA9IHNvdXJjZS5pbmRlbnQgPiBpbmRlbnQgfHwgKGlzSW5NYXAgJiYgc291cmNlLmluZGVudCA9PT0gaW5kZW50ICYmIGlzSXRlbShzb3VyY2UpKTtcbiAgaWYgKCFpc0JlbG93KSByZXR1cm4geyBraW5kOiAnbm90aGluZycsIHNwYW46IHsgc3RhcnQ6IG5vdGhpbmcsIGVuZDogbm90aGluZyB9IH07XG4gIEtFWS5sYXN0SW5kZXggPSBzb3VyY2UuYXQ7XG4gIGlmIChpc0l0ZW0oc291cmNlKSB8fCBLRVkudGVzdChzb3VyY2UudGV4dCkpIHJldHVybiBibG9ja0F0KHNvdXJjZSk7XG4gIC8vIEJlaGluZCBhIGNvbW1lbnQgdGhlIGxpYnJhcnkgdGFrZXMgbGluZXMgZm9yIGEgc2NhbGFyJ3MgdGhhdCBhcmUgbm9uZS5cbiAgcmV0dXJuIHNvdXJjZS5jb21tZW50cy5sZW5ndGggPT09IGNvbW1lbnRzID8gbGluZUF0KHNvdXJjZSwgc291cmNlLmF0LCBpbmRlbnQpIDogdW5kZWZpbmVkO1xufVxuXG4vKiogQSB2YWx1ZSB0aGF0IGJlZ2lucyBvbiB0aGlzIGxpbmUsIGFuZCBnb2VzIG9uIG92ZXIgZnVydGhlciBvbmVzIG9ubHkgd2hlbiBpdCBpcyBwbGFpbi4gKi9cbmZ1bmN0aW9uIGxpbmVBdChzb3VyY2U6IFNvdXJjZSwgYXQ6IG51bWJlciwgaW5kZW50OiBudW1iZXIpOiBUcmVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdHJlZSA9IGZsb3dBdChzb3VyY2UudGV4dCwgYXQsICcnLCB7IGRlcHRoOiBzb3VyY2UuZGVwdGgsIGluZGVudCB9KTtcbiAgY29uc3QgY29tbWVudHMgPSBzb3VyY2UuY29tbWVudHMubGVuZ3RoO1xuICBpZiAodHJlZSA9PT0gdW5kZWZpbmVkIHx8ICF0b05leHRMaW5lKHNvdXJjZSwgdHJlZS5lbmQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoc291cmNlLmluZGVudCA8PSBpbmRlbnQpIHJldHVybiB0cmVlLnZhbHVlO1xuICBjb25zdCBpc1BsYWluID0gdHJlZS52YWx1ZS5raW5kID09PSAnc2NhbGFyJyAmJiB0cmVlLnZhbHVlLnN0eWxlID09PSAncGxhaW4nO1xuICByZXR1cm4gaXNQbGFpbiAmJiBzb3VyY2UuY29tbWVudHMubGVuZ3RoID09PSBjb21tZW50cyA/IGNvbnRpbnVlZChzb3VyY2UsIGF0LCB0cmVlLmVuZCwgaW5kZW50KSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIEEgY29sb24gYW5kIGEgbnVtYmVyIHNpZ24gdGhhdCBhcmUgcGFydCBvZiBhIHBsYWluIHNjYWxhcidzIGZ1cnRoZXIgbGluZS4gKi9cbmNvbnN0IEZVUlRIRVIgPSAvKD86W15cXG4jOl18Oig/IVxcc3wkKXwoPzw9XFxTKSMpKyg/PVxcbnwkKS95O1xuXG4vKiogQSBwbGFpbiBzY2FsYXIgb3ZlciBzZXZlcmFsIGxpbmVzOiB0aGV5IGJlY29tZSBvbmUsIGJsYW5rIGxpbmVzIGJlY29tZSBsaW5lIGJyZWFrcy4gSXQgZW5kcyB3aGVyZSBhIGNvbW1lbnQgc3RhbmRzLiAqL1xuZnVuY3Rpb24gY29udGludWVkKHNvdXJjZTogU291cmNlLCBzdGFydDogbnVtYmVyLCBmaXJzdDogbnVtYmVyLCBpbmRlbnQ6IG51bWJlcik6IFRyZWUgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHRleHQsIGNvbW1lbnRzIH0gPSBzb3VyY2U7XG4gIGNvbnN0IGtub3duID0gY29tbWVudHMubGVuZ3RoO1xuICBsZXQgdmFsdWUgPSB0ZXh0LnNsaWNlKHN0YXJ0LCBmaXJzdCk7XG4gIGxldCBlbmQgPSBmaXJzdDtcbiAgd2hpbGUgKHNvdXJjZS5pbmRlbnQgPiBpbmRlbnQpIHtcbiAgICBGVVJUSEVSLmxhc3RJbmRleCA9IHNvdXJjZS5hdDtcbiAgICBjb25zdCBmb3VuZCA9IEZVUlRIRVIuZXhlYyh0ZXh0KT8uWzBdO1xuICAgIGlmIChmb3VuZCA9PT0gdW5kZWZpbmVkIHx8IGNvbW1lbnRzLmxlbmd0aCA+IGtub3duIHx8IGZvdW5kLmluY2x1ZGVzKCdcXHQnKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBicmVha3MgPSB0ZXh0LnNsaWNlKGVuZCwgc291cmNlLmF0KS5zcGxpdCgnXFxuJykubGVuZ3RoIC0gMTtcbiAgICB2YWx1ZSArPSAoYnJlYWtzID4gMSA/ICdcXG4nLnJlcGVhdChicmVha3MgLSAxKSA6ICcgJykgKyBmb3VuZC50cmltRW5kKCk7XG4gICAgZW5kID0gc291cmNlLmF0ICsgZm91bmQudHJpbUVuZCgpLmxlbmd0aDtcbiAgICBpZiAoIXRvTmV4dExpbmUoc291cmNlLCBlbmQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG4gIHJldHVybiB7IGtpbmQ6ICdzY2FsYXInLCBzcGFuOiB7IHN0YXJ0LCBlbmQgfSwgc3R5bGU6ICdwbGFpbicsIHR5cGU6ICd0ZXh0JywgdGV4dDogdmFsdWUgfTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFJlYWRFbWJlZGRlZCB9IGZyb20gJy4uLy4uL2NvcmUvZW1iZWRkZWQudHMnO1xuaW1wb3J0IHsgdHlwZSBGYWN0cywgbm9PcHRpb25zLCB0eXBlIFJlYWRlciwgdHlwZSBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgY3JlYXRlU2luayB9IGZyb20gJy4uLy4uL2NvcmUvc2luay50cyc7XG5pbXBvcnQgeyBleHByZXNzaW9uc0luLCBuYW1lc0luIH0gZnJvbSAnLi9leHByZXNzaW9ucy50cyc7XG5pbXBvcnQgeyBkZWZhdWx0U2hlbGwsIHJlYWRKb2JzIH0gZnJvbSAnLi9qb2JzLnRzJztcbmltcG9ydCB7IHF1aWNrVHJlZSB9IGZyb20gJy4vcXVpY2sudHMnO1xuaW1wb3J0IHsgY29tcGxhaW4sIHR5cGUgUmVhZGluZywgdmFsdWVJbiwgd3JpdGVFbnRyaWVzIH0gZnJvbSAnLi9yZWFkaW5nLnRzJztcbmltcG9ydCB7IHJlYWRTdGVwcyB9IGZyb20gJy4vc3RlcHMudHMnO1xuaW1wb3J0IHsgdHlwZSBFbnRyeSwgZW50cnlPZiwgdHlwZSBQYXJzZWQsIHBhcnNlWWFtbCwgdHlwZSBUcmVlLCB0ZXh0T2YgfSBmcm9tICcuL3RyZWUudHMnO1xuXG4vKiogTmFtZXMgb2YgY29udGV4dHMgdGhhdCBzdGFuZCBhbnl3aGVyZSBpbiB0aGUgZmlsZTogd2hvIGFza3MgZm9yIHdoYXQgYmVjYW1lIG9mIGEgc3RlcC4gKi9cbmZ1bmN0aW9uIHNwb2tlbkluKHRleHQ6IHN0cmluZyk6IFJlYWRvbmx5U2V0PHN0cmluZz4ge1xuICByZXR1cm4gbmV3IFNldChbLi4uKHRleHQubWF0Y2goL1xcYnN0ZXBzXFwuW1xcdy1dK1xcLig/Om91dGNvbWV8Y29uY2x1c2lvbikvZykgPz8gW10pLCAuLi5leHByZXNzaW9uTmFtZXModGV4dCldKTtcbn1cblxuY29uc3QgZXhwcmVzc2lvbk5hbWVzID0gKHRleHQ6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdID0+XG4gIHRleHQuaW5jbHVkZXMoXCJbJ1wiKSA/IGV4cHJlc3Npb25zSW4odGV4dCkuZmxhdE1hcCgoeyBpbnNpZGUgfSkgPT4gbmFtZXNJbihpbnNpZGUpKSA6IFtdO1xuXG4vKiogTW9zdCBmaWxlcyBuZWVkIHRoZSBsaWJyYXJ5IG9ubHkgdG8gYmUgdG9sZCB3aGF0IGlzIHdyb25nIHdpdGggdGhlbS4gKi9cbmZ1bmN0aW9uIHBhcnNlZFdvcmtmbG93KHRleHQ6IHN0cmluZyk6IFBhcnNlZCB7XG4gIGNvbnN0IHF1aWNrID0gcXVpY2tUcmVlKHRleHQpO1xuICByZXR1cm4gcXVpY2sgPT09IHVuZGVmaW5lZCA/IHBhcnNlWWFtbCh0ZXh0KSA6IHsgLi4ucXVpY2ssIHByb2JsZW1zOiBbXSB9O1xufVxuXG5mdW5jdGlvbiByZWFkRmlsZShyZWFkaW5nOiBSZWFkaW5nLCByb290OiBUcmVlLCBwYXRoOiBzdHJpbmcpOiB2b2lkIHtcbiAgaWYgKHJvb3Qua2luZCAhPT0gJ21hcCcpIHtcbiAgICBjb21wbGFpbihyZWFkaW5nLCB7IHN0YXJ0OiAwLCBlbmQ6IDAgfSwgJ1RoaXMgZmlsZSBob2xkcyBubyBtYXBwaW5nOiBhIHdvcmtmbG93IHN0YXJ0cyB3aXRoIGBvbjpgIGFuZCBgam9iczpgLicpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBydW5zID0gZW50cnlPZihyb290LCAncnVucycpO1xuICBpZiAoLyg/Ol58XFwvKWFjdGlvblxcLnlhP21sJC8udGVzdChwYXRoKSB8fCAocnVucyAmJiAhZW50cnlPZihyb290LCAnam9icycpKSkgcmVhZEFjdGlvbihyZWFkaW5nLCByb290LCBydW5zKTtcbiAgZWxzZSByZWFkV29ya2Zsb3cocmVhZGluZywgcm9vdCk7XG59XG5cbmZ1bmN0aW9uIHJlYWRXb3JrZmxvdyhyZWFkaW5nOiBSZWFkaW5nLCByb290OiBUcmVlICYgeyByZWFkb25seSBraW5kOiAnbWFwJyB9KTogdm9pZCB7XG4gIGNvbnN0IGpvYnMgPSBlbnRyeU9mKHJvb3QsICdqb2JzJyk7XG4gIGZvciAoY29uc3QgZW50cnkgb2Ygcm9vdC5lbnRyaWVzKSB7XG4gICAgLy8gWUFNTCAxLjEgdGFrZXMgYG9uYCBmb3IgYSB0cnV0aCB2YWx1ZSwgYW5kIHNvIGRvIHNvbWUgdGhhdCB3cml0ZSBpdC5cbiAgICBpZiAoZW50cnkua2V5ID09PSAnb24nIHx8IGVudHJ5LmtleSA9PT0gJ3RydWUnKSByZWFkVHJpZ2dlcnMocmVhZGluZywgZW50cnkpO1xuICAgIGlmIChlbnRyeS5rZXkgIT09ICdqb2JzJykgd3JpdGVFbnRyaWVzKHJlYWRpbmcsICcnLCBlbnRyeSk7XG4gIH1cbiAgaWYgKGpvYnMpIHJlYWRKb2JzKHJlYWRpbmcsIGpvYnMsIDAsIGRlZmF1bHRTaGVsbChyb290KSk7XG4gIGVsc2UgY29tcGxhaW4ocmVhZGluZywgcm9vdC5zcGFuLCAnVGhpcyB3b3JrZmxvdyBoYXMgbm8gYGpvYnNgOiBhZGQgdGhlbSwgb3IgbW92ZSB0aGUgZmlsZSBlbHNld2hlcmUuJyk7XG59XG5cbi8qKiBXaGF0IHN0YXJ0cyB0aGUgd29ya2Zsb3c6IGEgY2FsbCBlYWNoLCBzbyB0aGF0IGEgc2NoZWR1bGUgY2FuIGJlIHRvbGQgYW5kIHNob3duLiAqL1xuZnVuY3Rpb24gcmVhZFRyaWdnZXJzKHJlYWRpbmc6IFJlYWRpbmcsIHsgdmFsdWUsIGtleVNwYW4gfTogRW50cnkpOiB2b2lkIHtcbiAgY29uc3Qgc3RhcnRzID0gKG5hbWU6IHN0cmluZywgc3BhbjogeyByZWFkb25seSBzdGFydDogbnVtYmVyOyByZWFkb25seSBlbmQ6IG51bWJlciB9LCBhcmdzOiByZWFkb25seSBWYWx1ZVtdKTogdm9pZCA9PiB7XG4gICAgcmVhZGluZy5zaW5rLmNhbGwoeyBuYW1lOiBgb24uJHtuYW1lfWAsIGFyZ3MsIG9wdGlvbnM6IG5vT3B0aW9ucywgb3BlbjogZmFsc2UsIGZhdGU6ICdyYWlzZXMnLCB1c2VzOiBbXSwgLi4uc3BhbiB9KTtcbiAgfTtcbiAgaWYgKHZhbHVlLmtpbmQgPT09ICdzY2FsYXInKSBzdGFydHModmFsdWUudGV4dCwgdmFsdWUuc3BhbiwgW10pO1xuICBlbHNlIGlmICh2YWx1ZS5raW5kID09PSAnbGlzdCcpIHtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgdmFsdWUuaXRlbXMpIGlmIChpdGVtLmtpbmQgPT09ICdzY2FsYXInKSBzdGFydHMoaXRlbS50ZXh0LCBpdGVtLnNwYW4sIFtdKTtcbiAgfSBlbHNlIGlmICh2YWx1ZS5raW5kID09PSAnbWFwJykge1xuICAgIGZvciAoY29uc3QgZW50cnkgb2YgdmFsdWUuZW50cmllcy5maWx0ZXIoaXNTdGFydCkpIHN0YXJ0cyhlbnRyeS5rZXksIGVudHJ5LmtleVNwYW4sIHNjaGVkdWxlc0luKHJlYWRpbmcsIGVudHJ5LnZhbHVlKSk7XG4gIH0gZWxzZSBjb21wbGFpbihyZWFkaW5nLCBrZXlTcGFuLCAnYG9uYCBuYW1lcyBubyBldmVudCB0aGF0IHN0YXJ0cyB0aGlzIHdvcmtmbG93LicpO1xufVxuXG4vKiogYHNjaGVkdWxlOmAgd2hvc2UgbGluZXMgYXJlIGFsbCBjb21tZW50ZWQgb3V0IHN0YXJ0cyBub3RoaW5nLiAqL1xuY29uc3QgaXNTdGFydCA9ICh7IGtleSwgdmFsdWUgfTogRW50cnkpOiBib29sZWFuID0+XG4gIGtleSAhPT0gJ3NjaGVkdWxlJyB8fCAodmFsdWUua2luZCA9PT0gJ2xpc3QnICYmIHZhbHVlLml0ZW1zLnNvbWUoKGl0ZW0pID0+IGVudHJ5T2YoaXRlbSwgJ2Nyb24nKSkpO1xuXG5mdW5jdGlvbiBzY2hlZHVsZXNJbihyZWFkaW5nOiBSZWFkaW5nLCB0cmVlOiBUcmVlKTogcmVhZG9ubHkgVmFsdWVbXSB7XG4gIGlmICh0cmVlLmtpbmQgIT09ICdsaXN0JykgcmV0dXJuIFtdO1xuICByZXR1cm4gdHJlZS5pdGVtcy5mbGF0TWFwKChpdGVtKSA9PiBlbnRyeU9mKGl0ZW0sICdjcm9uJykgPz8gW10pLm1hcCgoeyB2YWx1ZSB9KSA9PiB2YWx1ZUluKHJlYWRpbmcsIHZhbHVlKSk7XG59XG5cbmZ1bmN0aW9uIHJlYWRBY3Rpb24ocmVhZGluZzogUmVhZGluZywgcm9vdDogVHJlZSAmIHsgcmVhZG9ubHkga2luZDogJ21hcCcgfSwgcnVuczogRW50cnkgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgZm9yIChjb25zdCBlbnRyeSBvZiByb290LmVudHJpZXMpIGlmIChlbnRyeS5rZXkgIT09ICdydW5zJykgd3JpdGVFbnRyaWVzKHJlYWRpbmcsICcnLCBlbnRyeSk7XG4gIGNvbnN0IHN0ZXBzID0gZW50cnlPZihydW5zPy52YWx1ZSwgJ3N0ZXBzJyk7XG4gIGlmICh0ZXh0T2YocnVucz8udmFsdWUsICd1c2luZycpICE9PSAnY29tcG9zaXRlJyB8fCAhc3RlcHMpIHJldHVybjtcbiAgcmVhZFN0ZXBzKHJlYWRpbmcsIHN0ZXBzLCB7IHVuaXQ6IDAsIHNoZWxsOiB1bmRlZmluZWQsIGlzV2luZG93czogZmFsc2UgfSk7XG59XG5cbi8qKlxuICogVGhlIHJlYWRlciBvZiBHaXRIdWIgQWN0aW9ucyB3b3JrZmxvd3MsIGFuZCBvZiBjb21wb3NpdGUgYWN0aW9ucy4gYGVtYmVkZGVkYCByZWFkcyB0aGUgdGV4dHMgb2Ygb3RoZXIgbGFuZ3VhZ2VzIGluIHRoZW1cbiAqIChgcnVuOmApOyB3aXRob3V0IGl0IHRoZXkgYXJlIGNhbGxzIHRoYXQgbm9ib2R5IGtub3dzLiBXaGF0IGl0IHJldHVybnMgbmV2ZXIgdGhyb3dzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUmVhZGVyKGVtYmVkZGVkPzogUmVhZEVtYmVkZGVkKTogUmVhZGVyIHtcbiAgcmV0dXJuIHtcbiAgICByZWFkKHBhdGg6IHN0cmluZywgdGV4dDogc3RyaW5nKTogRmFjdHMge1xuICAgICAgY29uc3QgZmlsZSA9IHsgcGF0aCwgbGFuZ3VhZ2U6ICd3b3JrZmxvdycsIHRleHQgfTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGNvbnN0IHBhcnNlZCA9IHBhcnNlZFdvcmtmbG93KHRleHQpO1xuICAgICAgICBpZiAocGFyc2VkLnByb2JsZW1zLmxlbmd0aCA+IDApIHJldHVybiB7IC4uLmZpbGUsIGZhY3RzOiBbXSwgcHJvYmxlbXM6IHBhcnNlZC5wcm9ibGVtcyB9O1xuICAgICAgICBjb25zdCBzaW5rID0gY3JlYXRlU2luaygpO1xuICAgICAgICBjb25zdCByZWFkaW5nOiBSZWFkaW5nID0geyB0ZXh0LCBzaW5rLCBwcm9ibGVtczogW10sIGVtYmVkZGVkLCBib3VuZDogbmV3IE1hcCgpLCBzcG9rZW46IHNwb2tlbkluKHRleHQpIH07XG4gICAgICAgIGNvbnN0IHVuaXQgPSBzaW5rLnNjb3BlKHsgcm9sZTogJ3VuaXQnLCBsYW5ndWFnZTogJ3dvcmtmbG93Jywgc3RhcnQ6IDAsIGVuZDogdGV4dC5sZW5ndGggfSk7XG4gICAgICAgIHNpbmsuaW5zaWRlKHVuaXQsICgpID0+IHtcbiAgICAgICAgICBmb3IgKGNvbnN0IHsgc3RhcnQsIGVuZCB9IG9mIHBhcnNlZC5jb21tZW50cykgc2luay5jb21tZW50KHsgdGV4dDogdGV4dC5zbGljZShzdGFydCwgZW5kKSwgc3RhcnQsIGVuZCB9KTtcbiAgICAgICAgICByZWFkRmlsZShyZWFkaW5nLCBwYXJzZWQucm9vdCwgcGF0aCk7XG4gICAgICAgIH0pO1xuICAgICAgICByZXR1cm4geyAuLi5maWxlLCBmYWN0czogc2luay5mYWN0cywgcHJvYmxlbXM6IHJlYWRpbmcucHJvYmxlbXMgfTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGNvbnN0IHdoeSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAuLi5maWxlLFxuICAgICAgICAgIGZhY3RzOiBbXSxcbiAgICAgICAgICBwcm9ibGVtczogW3sgc3RhcnQ6IDAsIGVuZDogdGV4dC5sZW5ndGgsIG1lc3NhZ2U6IGBUaGlzIGZpbGUgY291bGQgbm90IGJlIHJlYWQ6ICR7d2h5fS5gIH1dLFxuICAgICAgICB9O1xuICAgICAgfVxuICAgIH0sXG4gIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVFPLFNBQVMsY0FBYyxNQUFxQztBQUNqRSxNQUFJLENBQUMsS0FBSyxTQUFTLEtBQUssRUFBRyxRQUFPLENBQUM7QUFDbkMsUUFBTSxRQUFzQixDQUFDO0FBQzdCLFdBQVMsUUFBUSxLQUFLLFFBQVEsS0FBSyxHQUFHLFNBQVMsR0FBRyxRQUFRLEtBQUssUUFBUSxPQUFPLE1BQU0sR0FBRyxFQUFFLEdBQUcsT0FBTyxRQUFRLENBQUMsR0FBRztBQUM3RyxVQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUNqQyxRQUFJLFFBQVEsT0FBVztBQUN2QixVQUFNLEtBQUssRUFBRSxPQUFPLEtBQUssUUFBUSxLQUFLLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDMUU7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE1BQU0sTUFBYyxNQUFrQztBQUM3RCxNQUFJLFNBQVM7QUFDYixXQUFTLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxNQUFNO0FBQzFDLFFBQUksS0FBSyxFQUFFLE1BQU0sSUFBSyxVQUFTLENBQUM7QUFBQSxhQUN2QixDQUFDLFVBQVUsS0FBSyxXQUFXLE1BQU0sRUFBRSxFQUFHLFFBQU8sS0FBSztBQUFBLEVBQzdEO0FBRUEsUUFBTSxNQUFNLEtBQUssUUFBUSxNQUFNLElBQUk7QUFDbkMsU0FBTyxNQUFNLElBQUksU0FBWSxNQUFNO0FBQ3JDO0FBVUEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxVQUFVO0FBU1QsU0FBUyxnQkFBZ0IsTUFBZ0M7QUFDOUQsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFFBQU0sWUFBWTtBQUNsQixTQUFPLE1BQU0sWUFBWSxLQUFLLFFBQVEsRUFBRSxRQUFRO0FBQzlDLFVBQU0sUUFBUSxNQUFNLEtBQUssSUFBSTtBQUM3QixRQUFJLENBQUMsU0FBUyxNQUFNLENBQUMsTUFBTSxVQUFhLE1BQU0sU0FBUyxJQUFNLFFBQU87QUFDcEUsVUFBTSxLQUFLLE1BQU0sQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQzVCO0FBQ0EsUUFBTSxTQUFpQixFQUFFLE9BQU8sSUFBSSxHQUFHLE9BQU8sRUFBRTtBQUNoRCxRQUFNLE9BQU8sUUFBUSxNQUFNO0FBQzNCLFNBQU8sT0FBTyxPQUFPLE1BQU0sU0FBUyxPQUFPO0FBQzdDO0FBRUEsU0FBUyxRQUFRLFFBQWtDO0FBQ2pELFNBQU8sV0FBVyxRQUFRLE1BQU0sTUFBTSxXQUFXLFFBQVEsTUFBTSxNQUFNLGdCQUFnQixNQUFNLENBQUMsQ0FBQztBQUMvRjtBQUVBLFNBQVMsV0FBVyxRQUFnQixJQUFZLE1BQWdEO0FBQzlGLE1BQUksT0FBTyxLQUFLO0FBQ2hCLFNBQU8sUUFBUSxPQUFPLE1BQU0sT0FBTyxFQUFFLE1BQU0sSUFBSTtBQUM3QyxXQUFPO0FBQ1AsVUFBTSxRQUFRLEtBQUs7QUFDbkIsV0FBTyxTQUFTLEVBQUUsTUFBTSxRQUFRLElBQUksTUFBTSxPQUFPLE1BQU0sR0FBRyxVQUFVLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxVQUFVLEtBQUssQ0FBQyxHQUFHO0FBQUEsRUFDeEc7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFlBQVk7QUFFbEIsU0FBUyxnQkFBZ0IsUUFBa0M7QUFDekQsUUFBTSxPQUFPLFdBQVcsTUFBTTtBQUM5QixRQUFNLEtBQUssT0FBTyxNQUFNLE9BQU8sRUFBRTtBQUNqQyxNQUFJLENBQUMsUUFBUSxPQUFPLFVBQWEsQ0FBQyxVQUFVLEtBQUssRUFBRSxFQUFHLFFBQU87QUFDN0QsU0FBTztBQUNQLFFBQU0sUUFBUSxXQUFXLE1BQU07QUFDL0IsU0FBTyxTQUFTLEVBQUUsTUFBTSxRQUFRLElBQUksTUFBTSxPQUFPLE1BQU0sR0FBRyxVQUFVLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxVQUFVLEtBQUssQ0FBQyxHQUFHO0FBQ3hHO0FBRUEsU0FBUyxXQUFXLFFBQWtDO0FBQ3BELE1BQUksRUFBRSxPQUFPLFFBQVEsUUFBUyxRQUFPO0FBQ3JDLE1BQUk7QUFDRixRQUFJLE9BQU8sTUFBTSxPQUFPLEVBQUUsTUFBTSxJQUFLLFFBQU8sYUFBYSxNQUFNO0FBQy9ELFdBQU87QUFDUCxVQUFNLE9BQU8sV0FBVyxNQUFNO0FBQzlCLFdBQU8sUUFBUSxFQUFFLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDckMsVUFBRTtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLGFBQWEsUUFBa0M7QUFDdEQsUUFBTSxPQUFPLE9BQU8sTUFBTSxPQUFPLElBQUk7QUFDckMsTUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixNQUFJLFNBQVMsS0FBSztBQUNoQixVQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFdBQU8sT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUFNLE1BQU0sUUFBUTtBQUFBLEVBQ3JEO0FBQ0EsTUFBSSxLQUFLLFdBQVcsR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFdBQVcsTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsV0FBVyxNQUFNLEdBQUcsR0FBRyxNQUFNLE9BQU87QUFDaEgsTUFBSSxRQUFRLEtBQUssSUFBSSxFQUFHLFFBQU8sRUFBRSxNQUFNLFdBQVcsTUFBTSxNQUFNLE1BQU0sU0FBUztBQUM3RSxNQUFJLENBQUMsY0FBYyxLQUFLLElBQUksRUFBRyxRQUFPO0FBQ3RDLE1BQUksb0JBQW9CLEtBQUssSUFBSSxFQUFHLFFBQU8sRUFBRSxNQUFNLFdBQVcsTUFBTSxLQUFLLFlBQVksR0FBRyxNQUFNLFVBQVU7QUFDeEcsTUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLFFBQU8sRUFBRSxNQUFNLFdBQVcsTUFBTSxJQUFJLE1BQU0sT0FBTztBQUMzRSxTQUFPLE9BQU8sTUFBTSxPQUFPLEVBQUUsTUFBTSxNQUFNLFVBQVUsTUFBTSxNQUFNLElBQUksUUFBUSxFQUFFLE1BQU0sUUFBUSxNQUFNLEtBQUssR0FBRyxNQUFNO0FBQ2pIO0FBRUEsU0FBUyxVQUFVLE1BQWMsUUFBa0M7QUFDakUsUUFBTSxPQUFlLENBQUM7QUFDdEIsU0FBTztBQUNQLFNBQU8sT0FBTyxNQUFNLE9BQU8sRUFBRSxNQUFNLEtBQUs7QUFDdEMsVUFBTSxNQUFNLFFBQVEsTUFBTTtBQUMxQixRQUFJLENBQUMsSUFBSyxRQUFPO0FBQ2pCLFNBQUssS0FBSyxHQUFHO0FBQ2IsUUFBSSxPQUFPLE1BQU0sT0FBTyxFQUFFLE1BQU0sSUFBSyxRQUFPO0FBQUEsYUFDbkMsT0FBTyxNQUFNLE9BQU8sRUFBRSxNQUFNLElBQUssUUFBTztBQUFBLEVBQ25EO0FBQ0EsU0FBTztBQUNQLFNBQU8sUUFBUSxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksU0FBUyxFQUFFLEtBQUssSUFBSSxDQUFDLElBQUksR0FBRyxNQUFNO0FBQ3pHO0FBR0EsU0FBUyxRQUFRLE1BQXdDLFFBQWtDO0FBQ3pGLE1BQUksRUFBRSxLQUFLLElBQUk7QUFDZixNQUFJLFVBQVU7QUFDZCxhQUFTO0FBQ1AsVUFBTSxPQUFPLE9BQU8sTUFBTSxPQUFPLEVBQUU7QUFDbkMsUUFBSSxTQUFTLEtBQUs7QUFDaEIsYUFBTztBQUNQLFlBQU0sUUFBUSxRQUFRLE1BQU07QUFDNUIsVUFBSSxDQUFDLFNBQVMsT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUFNLElBQUssUUFBTztBQUN4RCxjQUFRLE1BQU0sU0FBUyxhQUFhLE1BQU0sU0FBUyxTQUFTLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxVQUFVLEtBQUssQ0FBQztBQUFBLElBQ3JHLE1BQU8sUUFBTyxVQUFVLE9BQU8sRUFBRSxNQUFNLFFBQVEsS0FBSztBQUNwRCxjQUFVO0FBQUEsRUFDWjtBQUNGO0FBR08sU0FBUyxVQUFVLE1BQW9CO0FBQzVDLE1BQUksS0FBSyxTQUFTLFVBQVcsUUFBTyxLQUFLLFNBQVMsU0FBUyxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUs7QUFDbkYsU0FBTyxLQUFLLFNBQVMsUUFBUSxJQUFJLFVBQVUsS0FBSyxJQUFJLENBQUMsS0FBSyxLQUFLO0FBQ2pFO0FBR08sU0FBUyxRQUFRLFFBQW1DO0FBQ3pELFFBQU0sT0FBTyxPQUFPLFFBQVEsbUJBQW1CLENBQUMsV0FBWSxhQUFhLEtBQUssTUFBTSxJQUFJLFNBQVMsSUFBSztBQUN0RyxRQUFNLFNBQVMsS0FBSyxRQUFRLHlCQUF5QixLQUFLO0FBQzFELFNBQU8sT0FBTyxNQUFNLDRGQUE0RixLQUFLLENBQUM7QUFDeEg7OztBQ3RKTyxTQUFTLFNBQVMsTUFBZ0U7QUFDdkYsUUFBTSxRQUFRLG9CQUFJLElBQStCO0FBQ2pELE1BQUksTUFBTSxTQUFTLFNBQVMsS0FBSyxRQUFRLEtBQUssQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLFNBQVMsRUFBRyxRQUFPO0FBQ3RGLGFBQVcsRUFBRSxLQUFLLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDekMsVUFBTSxTQUFTLE1BQU0sU0FBUyxTQUFTLE1BQU0sTUFBTSxJQUFJLFNBQVMsSUFBSSxDQUFDO0FBQ3JFLFFBQUksT0FBTyxTQUFTLEtBQUssT0FBTyxNQUFNLENBQUMsUUFBUSxRQUFRLE1BQVMsRUFBRyxPQUFNLElBQUksS0FBSyxNQUFNO0FBQUEsRUFDMUY7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFlBQVksQ0FBQyxTQUNqQixLQUFLLFNBQVMsWUFBWSxjQUFjLEtBQUssSUFBSSxFQUFFLFdBQVcsSUFBSSxLQUFLLE9BQU87QUFHekUsU0FBUyxjQUFjLFdBQW1CLFNBQWlELG9CQUFJLElBQUksR0FBWTtBQUNwSCxNQUFJLE9BQU8sU0FBUyxLQUFLLENBQUMsVUFBVSxTQUFTLFNBQVMsS0FBSyxVQUFVLFNBQVMsSUFBSSxFQUFHLFFBQU87QUFDNUYsU0FBTyxVQUNKLFFBQVEsd0JBQXdCLEVBQUUsRUFDbEMsTUFBTSxJQUFJLEVBQ1YsS0FBSyxDQUFDLFNBQVM7QUFDZCxVQUFNLENBQUMsRUFBRSxPQUFPLElBQUksUUFBUSxFQUFFLElBQUksT0FBTyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQ3hELFdBQU8sT0FBTyxJQUFJLElBQUksR0FBRyxNQUFNLENBQUMsVUFBVSxNQUFNLFlBQVksTUFBTSxNQUFNLFlBQVksQ0FBQyxNQUFNO0FBQUEsRUFDN0YsQ0FBQztBQUNMO0FBQ0EsSUFBTSxTQUFTOzs7QUNFUixTQUFTLFNBQVMsU0FBa0IsTUFBWSxTQUF1QjtBQUM1RSxVQUFRLFNBQVMsS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDNUM7QUFFQSxJQUFNLFFBQTBDLEVBQUUsU0FBUyxVQUFVLE1BQU0sVUFBVSxLQUFLLFVBQVUsUUFBUSxPQUFPO0FBRzVHLFNBQVMsU0FBUyxTQUFrQixNQUFjLE1BQTJCO0FBQ2xGLFFBQU0sUUFBUSxLQUFLLFFBQVEsNEJBQTRCLFNBQVM7QUFDaEUsUUFBTSxPQUFPLE1BQU0sTUFBTSxNQUFNLEdBQUcsTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ3JELE1BQUksU0FBUyxVQUFhLE1BQU0sU0FBUyxHQUFHLEVBQUcsUUFBTyxDQUFDO0FBQ3ZELFFBQU0sTUFBTSxHQUFHLFFBQVEsS0FBSyxNQUFNLElBQUksS0FBSztBQUMzQyxRQUFNLFFBQVEsUUFBUSxNQUFNLElBQUksR0FBRztBQUNuQyxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsTUFBTSxNQUFNO0FBQzlDLFFBQU0sT0FBYyxFQUFFLE1BQU0sT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ3BFLFFBQU0sT0FBTyxRQUFRLEtBQUssS0FBSztBQUFBLElBQzdCLE1BQU07QUFBQSxJQUNOLE1BQU0sQ0FBQyxJQUFJO0FBQUEsSUFDWCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNLENBQUMsR0FBRztBQUFBLElBQ1YsR0FBRztBQUFBLEVBQ0wsQ0FBQztBQUNELFVBQVEsTUFBTSxJQUFJLEtBQUssSUFBSTtBQUMzQixTQUFPLEVBQUUsS0FBSztBQUNoQjtBQUdPLFNBQVMsUUFBUSxTQUFrQixNQUFtQjtBQUMzRCxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLE1BQUksS0FBSyxTQUFTLE9BQU87QUFDdkIsVUFBTSxVQUFVLElBQUksSUFBSSxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sQ0FBQyxLQUFLLFFBQVEsU0FBUyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQzVGLFdBQU8sRUFBRSxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLFNBQVMsR0FBRyxLQUFLO0FBQUEsRUFDOUQ7QUFDQSxNQUFJLEtBQUssU0FBUyxRQUFRO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDLFNBQVMsUUFBUSxTQUFTLElBQUksQ0FBQztBQUM3RCxXQUFPO0FBQUEsTUFDTCxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksRUFBRSxLQUFLLEdBQUc7QUFBQSxNQUM1QyxPQUFPLE1BQU0sUUFBUSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUN6QyxNQUFNO0FBQUEsTUFDTjtBQUFBLE1BQ0EsR0FBRztBQUFBLElBQ0w7QUFBQSxFQUNGO0FBQ0EsTUFBSSxLQUFLLFNBQVMsVUFBVyxRQUFPLEVBQUUsTUFBTSxJQUFJLE9BQU8sQ0FBQyxHQUFHLE1BQU0sUUFBUSxHQUFHLEtBQUs7QUFDakYsU0FBTyxPQUFPLFNBQVMsS0FBSyxNQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ25EO0FBRUEsU0FBUyxPQUFPLFNBQWtCLE1BQWMsTUFBWSxNQUE0QjtBQUN0RixRQUFNLGNBQWMsY0FBYyxJQUFJO0FBQ3RDLE1BQUksWUFBWSxXQUFXLEVBQUcsUUFBTyxFQUFFLE1BQU0sT0FBTyxDQUFDLEdBQUcsTUFBTSxHQUFHLEtBQUs7QUFDdEUsTUFBSSxRQUFRO0FBQ1osTUFBSSxLQUFLO0FBQ1QsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLGFBQVcsRUFBRSxPQUFPLEtBQUssT0FBTyxLQUFLLGFBQWE7QUFDaEQsVUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLFFBQVEsTUFBTTtBQUNsQyxVQUFNLEtBQUssRUFBRSxHQUFJLFNBQVMsTUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJLEdBQUksTUFBTSxPQUFPLENBQUM7QUFDOUUsYUFBUyxHQUFHLEtBQUssTUFBTSxJQUFJLEtBQUssQ0FBQyxNQUFNLE1BQU07QUFDN0MsU0FBSztBQUFBLEVBQ1A7QUFDQSxTQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUssTUFBTSxFQUFFLEdBQUcsT0FBTyxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQ3RFO0FBR08sU0FBUyxhQUFhLFNBQWtCLE1BQWMsRUFBRSxLQUFLLFNBQVMsTUFBTSxHQUFnQjtBQUNqRyxRQUFNLE9BQU8sU0FBUyxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksR0FBRztBQUMvQyxZQUFVLFNBQVMsTUFBTSxPQUFPLE9BQU87QUFDekM7QUFFQSxTQUFTLFVBQVUsU0FBa0IsTUFBYyxNQUFZLFNBQXFCO0FBQ2xGLE1BQUksS0FBSyxTQUFTLE9BQU87QUFFdkIsVUFBTSxTQUFTLE1BQU0sRUFBRSxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDO0FBQ3JFLGVBQVcsU0FBUyxLQUFLLFFBQVMsY0FBYSxTQUFTLE1BQU0sS0FBSztBQUNuRTtBQUFBLEVBQ0Y7QUFDQSxNQUFJLEtBQUssU0FBUyxVQUFVLEtBQUssTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLFNBQVMsU0FBUyxLQUFLLFNBQVMsTUFBTSxHQUFHO0FBQ2xHLGVBQVcsUUFBUSxLQUFLLE1BQU8sV0FBVSxTQUFTLE1BQU0sTUFBTSxPQUFPO0FBQ3JFO0FBQUEsRUFDRjtBQUNBLFFBQU0sU0FBUyxNQUFNLFFBQVEsU0FBUyxJQUFJLENBQUM7QUFDN0M7QUFFQSxTQUFTLE1BQU0sU0FBa0IsTUFBYyxPQUFvQjtBQUNqRSxRQUFNLFFBQWlELEVBQUUsTUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUN4SCxVQUFRLEtBQUssTUFBTSxLQUFLO0FBQzFCOzs7QUN0R0EsSUFBTSxTQUFTO0FBR1IsU0FBUyxjQUFjLFFBQWdCLE1BQVksUUFBMkI7QUFDbkYsUUFBTSxPQUFPLGdCQUFnQixNQUFNO0FBQ25DLE1BQUksQ0FBQyxLQUFNLFFBQU8sRUFBRSxPQUFPLENBQUMsRUFBRSxJQUFJLFNBQVMsU0FBUyxPQUFPLE1BQU0sS0FBSyxRQUFRLE1BQU0sQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFO0FBQzNGLFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixRQUFNLE1BQU0sT0FBTyxDQUFDLE1BQU0sWUFBWSxNQUFNLEtBQUssT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNyRixRQUFNLEtBQUssU0FBUyxJQUFJO0FBQ3hCLFNBQU8sRUFBRSxHQUFJLE1BQU0sRUFBRSxHQUFHLEdBQUksTUFBTTtBQUNwQztBQU1BLFNBQVMsU0FBUyxNQUE4QztBQUM5RCxNQUFJLEtBQUssU0FBUyxVQUFVLEtBQUssT0FBTyxNQUFNO0FBQzVDLFVBQU0sUUFBUSxDQUFDLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDcEMsUUFBSSxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssU0FBUyxVQUFVLGFBQWEsS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFHLFFBQU87QUFDdkYsVUFBTSxPQUFPLE1BQU0sSUFBSSxRQUFRO0FBQy9CLFdBQU8sS0FBSyxTQUFTLFNBQVMsSUFBSSxZQUFZLEtBQUssU0FBUyxRQUFRLElBQUksV0FBVztBQUFBLEVBQ3JGO0FBQ0EsUUFBTSxPQUFPLG9CQUFJLElBQVk7QUFDN0IsV0FBUyxNQUFNLE9BQU8sSUFBSTtBQUMxQixNQUFJLEtBQUssSUFBSSxRQUFRLEtBQUssS0FBSyxJQUFJLFlBQVksS0FBSyxLQUFLLElBQUksVUFBVSxHQUFHO0FBQ3hFLFdBQU8sS0FBSyxJQUFJLFFBQVEsS0FBSyxLQUFLLElBQUksWUFBWSxJQUFJLFdBQVc7QUFBQSxFQUNuRTtBQUNBLE1BQUksS0FBSyxJQUFJLFNBQVMsRUFBRyxRQUFPLEtBQUssSUFBSSxTQUFTLElBQUksV0FBVztBQUNqRSxTQUFPLEtBQUssSUFBSSxXQUFXLElBQUksWUFBWSxLQUFLLElBQUksVUFBVSxJQUFJLFdBQVc7QUFDL0U7QUFFQSxTQUFTLFNBQVMsTUFBWSxTQUFrQixNQUF5QjtBQUN2RSxNQUFJLEtBQUssU0FBUyxNQUFPLFVBQVMsS0FBSyxNQUFNLENBQUMsU0FBUyxJQUFJO0FBQUEsV0FDbEQsS0FBSyxTQUFTLFFBQVE7QUFDN0IsYUFBUyxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQ2pDLGFBQVMsS0FBSyxPQUFPLFNBQVMsSUFBSTtBQUFBLEVBQ3BDLFdBQVcsS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFLLEtBQUssSUFBSSxFQUFHLE1BQUssSUFBSSxHQUFHLFVBQVUsTUFBTSxFQUFFLEdBQUcsS0FBSyxLQUFLLFlBQVksQ0FBQyxFQUFFO0FBQ3ZIO0FBRUEsU0FBUyxNQUFNLE1BQVksU0FBa0IsT0FBcUQ7QUFDaEcsTUFBSSxLQUFLLFNBQVMsTUFBTyxPQUFNLEtBQUssTUFBTSxDQUFDLFNBQVMsS0FBSztBQUFBLFdBQ2hELEtBQUssU0FBUyxXQUFXLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxPQUFPO0FBQ3ZFLFVBQU0sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUMvQixVQUFNLEtBQUssT0FBTyxTQUFTLEtBQUs7QUFBQSxFQUNsQyxXQUFXLEVBQUUsS0FBSyxTQUFTLFVBQVUsT0FBTyxLQUFLLEtBQUssSUFBSSxHQUFJLE9BQU0sTUFBTSxPQUFPO0FBQ25GO0FBRUEsU0FBUyxPQUFPLE1BQVksU0FBa0IsTUFBWSxRQUFzQjtBQUM5RSxNQUFJLEtBQUssU0FBUyxRQUFRO0FBQ3hCLFVBQU0sQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxVQUFVLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDekYsVUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxPQUFPLFVBQVU7QUFDNUQsV0FBTyxFQUFFLElBQUksU0FBUyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsU0FBUyxNQUFNLE1BQU07QUFBQSxFQUMzRTtBQUNBLE1BQUksS0FBSyxTQUFTLFVBQVUsS0FBSyxLQUFLLFdBQVcsS0FBSyxzQ0FBc0MsS0FBSyxLQUFLLElBQUksR0FBRztBQUMzRyxVQUFNLENBQUMsT0FBTyxJQUFJLElBQUksS0FBSztBQUMzQixXQUFPLEVBQUUsSUFBSSxVQUFVLFNBQVMsTUFBTSxVQUFVLE1BQU0sTUFBTSxNQUFNLEdBQUcsT0FBTyxVQUFVLE9BQU8sTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUM3RztBQUNBLFNBQU8sRUFBRSxJQUFJLFNBQVMsU0FBUyxNQUFNLFVBQVUsTUFBTSxNQUFNLE1BQU0sRUFBRTtBQUNyRTtBQUVBLFNBQVMsVUFBVSxNQUFZLE1BQVksUUFBdUI7QUFDaEUsTUFBSSxLQUFLLFNBQVMsVUFBVyxRQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLE1BQU0sR0FBRyxLQUFLO0FBQzNGLFNBQU8sS0FBSyxVQUFVLElBQUksR0FBRyxNQUFNLEtBQUssU0FBUyxTQUFTLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDLENBQUM7QUFDeEY7QUFFQSxTQUFTLEtBQUssTUFBYyxNQUFZLE1BQTRCO0FBQ2xFLFNBQU8sRUFBRSxNQUFNLE1BQU0sSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLFNBQVMsR0FBRyxLQUFLO0FBQ25GOzs7QUN0RUEsSUFBTSxXQUFXLENBQUMsVUFBMkIsZ0NBQWdDLEtBQUssS0FBSyxJQUFJLFNBQVM7QUFHN0YsU0FBUyxLQUFLLFFBQWdCLFVBQTBCO0FBQzdELFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxRQUFNLFdBQVcsb0JBQUksSUFBb0I7QUFDekMsUUFBTSxVQUFVLGFBQWE7QUFDN0IsTUFBSSxPQUFPO0FBQ1gsTUFBSSxLQUFLO0FBQ1QsYUFBVyxFQUFFLE9BQU8sS0FBSyxPQUFPLEtBQUssY0FBYyxNQUFNLEdBQUc7QUFDMUQsVUFBTSxTQUFTLE1BQU0sU0FBUyxVQUFVLElBQUk7QUFDNUMsVUFBTSxNQUFNLEdBQUcsTUFBTSxJQUFJLE1BQU07QUFDL0IsVUFBTSxPQUFPLFNBQVMsSUFBSSxHQUFHLEtBQUssVUFBVSxRQUFRLFFBQVEsT0FBTyxNQUFNO0FBQ3pFLGFBQVMsSUFBSSxLQUFLLElBQUk7QUFDdEIsVUFBTSxJQUFJLE1BQU0sTUFBTTtBQUN0QixZQUFRLE9BQU8sTUFBTSxJQUFJLEtBQUssS0FBSyxVQUFVLE1BQU0sSUFBSSxNQUFNO0FBQzdELFNBQUs7QUFBQSxFQUNQO0FBQ0EsU0FBTyxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sRUFBRSxHQUFHLE1BQU07QUFDaEQ7QUFFQSxTQUFTLFVBQVUsUUFBZ0IsUUFBZ0IsT0FBb0MsUUFBd0I7QUFDN0csUUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLE9BQU8sR0FBRyxDQUFDLEdBQUcsTUFBTSxHQUFHLE1BQU0sRUFBRSxPQUFPLFFBQVEsR0FBRztBQUNsRixNQUFJLE9BQU87QUFDWCxXQUFTLFFBQVEsR0FBRyxNQUFNLElBQUksSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLEdBQUcsU0FBUztBQUNyRSxVQUFNLE9BQU8sTUFBTSxTQUFTLEVBQUU7QUFDOUIsV0FBTyxLQUFLLE1BQU0sR0FBRyxLQUFLLElBQUksR0FBRyxTQUFTLEtBQUssTUFBTSxDQUFDLElBQUk7QUFBQSxFQUM1RDtBQUNBLFNBQU87QUFDVDtBQUtPLFNBQVMsT0FBTyxPQUF3QixNQUFjLEVBQUUsTUFBTSxHQUFpQjtBQUNwRixNQUFJLE1BQU0sU0FBUyxFQUFHO0FBQ3RCLFdBQVMsS0FBSyxNQUFNLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDM0MsVUFBTSxPQUFPLE1BQU0sRUFBRTtBQUNyQixRQUFJLEtBQUssU0FBUyxPQUFRLFlBQVcsTUFBTSxLQUFLO0FBQUEsYUFDdkMsS0FBSyxTQUFTLFFBQVMsUUFBTyxPQUFPLE1BQU0sRUFBRSxPQUFPLFNBQVMsS0FBSyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsYUFDakYsS0FBSyxTQUFTLFFBQVMsYUFBWSxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUNGO0FBS0EsSUFBTSxTQUFTO0FBR2YsU0FBUyxTQUFTLE1BQWMsT0FBYyxLQUF5QztBQUNyRixNQUFJLENBQUMsS0FBSyxTQUFTLEdBQUcsRUFBRyxRQUFPO0FBQ2hDLFNBQU8sS0FBSyxRQUFRLFFBQVEsQ0FBQyxNQUFNLFFBQWlCLFNBQWtCO0FBQ3BFLFVBQU0sU0FBUyxNQUFNLElBQUksVUFBVSxRQUFRLEVBQUU7QUFDN0MsV0FBTyxXQUFXLFNBQVksT0FBTyxJQUFJLE1BQU07QUFBQSxFQUNqRCxDQUFDO0FBQ0g7QUFFQSxTQUFTLFdBQVcsTUFBbUIsT0FBb0I7QUFDekQsUUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pCLFFBQU0sU0FBUyxLQUFLLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxNQUFNLElBQUksSUFBSTtBQUN6RSxNQUFJLFdBQVcsVUFBYSxPQUFPO0FBQ2pDLFVBQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxRQUFRLE1BQU07QUFDdkMsU0FBSyxPQUFPLFNBQVMsS0FBSztBQUMxQixTQUFLLE9BQU8sQ0FBQyxFQUFFLEdBQUcsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUN0QztBQUFBLEVBQ0Y7QUFDQSxPQUFLLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxLQUFLLENBQUM7QUFDM0QsTUFBSSxLQUFLLFNBQVUsTUFBSyxXQUFXLFNBQVMsS0FBSyxVQUFVLEtBQUs7QUFDaEUsTUFBSSxLQUFLLFFBQVEsT0FBTyxFQUFHLE1BQUssVUFBVSxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUMsTUFBTSxTQUFTLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUM1SDtBQUVBLFNBQVMsWUFBWSxPQUFxQixPQUFvQjtBQUM1RCxNQUFJLE1BQU0sTUFBTyxPQUFNLFFBQVEsTUFBTSxNQUFNLElBQUksQ0FBQyxTQUFTQSxRQUFPLE1BQU0sS0FBSyxDQUFDO0FBQzVFLE1BQUksTUFBTSxLQUFNLE9BQU0sT0FBTyxTQUFTLE1BQU0sTUFBTSxLQUFLO0FBQ3ZELE1BQUksTUFBTSxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLEtBQUssQ0FBQztBQUNsRjtBQUVBLFNBQVNBLFFBQU8sTUFBWSxPQUFvQjtBQUM5QyxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxNQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUs7QUFBQSxJQUMvQixHQUFJLEtBQUssU0FBUyxFQUFFLE9BQU8sU0FBUyxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQUEsRUFDekQ7QUFDRjtBQUVBLFNBQVMsU0FBUyxPQUFjLE9BQXFCO0FBQ25ELFFBQU0sUUFBUTtBQUFBLElBQ1osR0FBSSxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUM3RSxHQUFJLE1BQU0sV0FBVyxFQUFFLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQ2pILEdBQUksTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVNBLFFBQU8sTUFBTSxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQzdFO0FBQ0EsUUFBTSxPQUFPLFNBQVMsTUFBTSxNQUFNLE9BQU8sQ0FBQyxXQUFXLE1BQU0sTUFBTSxHQUFHO0FBQ3BFLFFBQU0sWUFBWSxTQUFTLE1BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsTUFBTSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQy9HLE1BQUksQ0FBQyxVQUFXLFFBQU8sTUFBTSxTQUFTLE1BQU0sV0FBVyxNQUFNLFFBQVEsRUFBRSxHQUFHLE9BQU8sR0FBRyxNQUFNLElBQUk7QUFDOUYsUUFBTSxRQUFRLE1BQU0sTUFBTSxJQUFJLENBQUNDLFdBQVUsRUFBRSxHQUFHQSxPQUFNLE1BQU0sU0FBU0EsTUFBSyxNQUFNLE9BQU8sT0FBTyxFQUFFLEVBQUU7QUFDaEcsU0FBTyxFQUFFLEdBQUcsT0FBTyxHQUFHLE9BQU8sTUFBTSxPQUFPLFVBQVUsTUFBTSxPQUFPLEtBQUssRUFBRTtBQUMxRTtBQUVBLElBQU0sVUFBVSxDQUFDLFdBQTJCO0FBRzVDLFNBQVMsVUFBVSxNQUFjLE9BQXdCLE9BQStCO0FBQ3RGLFFBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQ3pDLENBQUMsV0FBVyxLQUFLLFNBQVMsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsTUFBTTtBQUFBLEVBQ3pGO0FBQ0EsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQy9CLFFBQU0sU0FBUyxDQUFDLEdBQUcsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLFVBQWdCLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUNBLFdBQVU7QUFBQSxJQUNqRixNQUFBQTtBQUFBLElBQ0EsSUFBSSxLQUFLLFFBQVEsTUFBTUEsTUFBSyxJQUFJLEdBQUc7QUFBQSxFQUNyQyxFQUFFO0FBQ0YsU0FBTyxPQUFPLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQUFBLE1BQUssTUFBTUEsS0FBSTtBQUNsRTs7O0FDM0dPLFNBQVMsWUFBWSxPQUFlLFFBQWdCLE1BQWMsSUFBWSxPQUF5QjtBQUM1RyxRQUFNLFFBQ0osVUFBVSxVQUFVLFdBQVcsT0FBTyxRQUFRLE1BQU0sRUFBRSxJQUFJLE9BQU8sV0FBVyxPQUFPLElBQUksSUFBSSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQ3BILFNBQU8sU0FBUyxlQUFlLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSztBQUMvRDtBQUdBLFNBQVMsUUFBUSxPQUFlLE1BQXlCO0FBQ3ZELFNBQU8sRUFBRSxJQUFJLENBQUMsYUFBYSxPQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxVQUFVLE1BQU0sTUFBTSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQy9GO0FBR0EsU0FBUyxXQUFXLE9BQWUsUUFBZ0IsTUFBYyxJQUFtQztBQUNsRyxRQUFNLFNBQW1CLENBQUM7QUFDMUIsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksT0FBTztBQUNYLE1BQUksU0FBUztBQUNiLE1BQUksTUFBTTtBQUNWLFdBQVMsUUFBUSxHQUFHLFFBQVEsTUFBTSxVQUFVO0FBQzFDLFVBQU0sUUFBUSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQ3ZDLFVBQU0sT0FBTyxRQUFRLElBQUksTUFBTSxTQUFTO0FBQ3hDLFVBQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxJQUFJO0FBQ3hDLFVBQU0sT0FBTyxTQUFTLEtBQUssU0FBUyxLQUFLLEtBQUs7QUFDOUMsUUFBSSxPQUFPLFNBQVMsU0FBUyxFQUFHLFVBQVMsT0FBTyxRQUFRLE9BQU87QUFDL0QsVUFBTSxLQUFLLE9BQU8sUUFBUSxPQUFPLFNBQVM7QUFDMUMsVUFBTSxTQUFTLFVBQVUsTUFBTSxPQUFPLE9BQU8sT0FBTyxTQUFTLE9BQU8sV0FBVyxNQUFNLE1BQU0sT0FBTyxJQUFJLEdBQUcsRUFBRTtBQUMzRyxRQUFJLENBQUMsVUFBVSxPQUFPLEdBQUksUUFBTztBQUNqQyxXQUFPLEtBQUssS0FBSztBQUNqQixXQUFPLEtBQUssRUFBRTtBQUNkLFVBQU0sUUFBUSxJQUFJLE9BQU8sS0FBSyxJQUFJLE9BQU8sR0FBRyxFQUFFO0FBQzlDLFlBQVEsT0FBTztBQUNmLFdBQU8sT0FBTztBQUFBLEVBQ2hCO0FBQ0EsU0FBTyxFQUFFLElBQUksQ0FBQyxhQUFhLFFBQVEsVUFBVSxNQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sR0FBRyxPQUFPLEtBQUs7QUFDL0Y7QUFFQSxTQUFTLFFBQVEsVUFBa0IsUUFBZ0IsS0FBYSxRQUEyQixRQUFtQztBQUM1SCxNQUFJLFlBQVksT0FBUSxRQUFPO0FBQy9CLE1BQUksTUFBTTtBQUNWLE1BQUksT0FBTyxPQUFPLFNBQVM7QUFDM0IsU0FBTyxNQUFNLE1BQU07QUFDakIsVUFBTSxTQUFVLE1BQU0sT0FBTyxLQUFNO0FBQ25DLFFBQUssT0FBTyxNQUFNLEtBQWdCLFNBQVUsT0FBTTtBQUFBLFFBQzdDLFFBQU8sU0FBUztBQUFBLEVBQ3ZCO0FBQ0EsVUFBUSxPQUFPLEdBQUcsS0FBSyxPQUFPLEtBQUssSUFBSSxHQUFHLFFBQVEsS0FBSyxPQUFPLEdBQUcsS0FBSztBQUN4RTtBQUVBLFNBQVMsZUFBZSxPQUFlLFFBQWdCLE1BQWMsSUFBWSxPQUF5QjtBQUN4RyxRQUFNLFNBQVMsSUFBSSxXQUFXLE1BQU0sU0FBUyxDQUFDO0FBQzlDLFFBQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFNLElBQUksT0FBTyxNQUFNO0FBQ3ZELE1BQUksUUFBUSxPQUFXLFFBQU8sRUFBRSxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDN0QsU0FBTyxNQUFNLE1BQU0sSUFBSTtBQUN2QixTQUFPLEVBQUUsSUFBSSxDQUFDLGFBQWEsT0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksVUFBVSxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQWEsT0FBTyxLQUFLO0FBQzFHO0FBR0EsU0FBUyxLQUFLLE9BQWUsUUFBZ0IsTUFBYyxJQUFZLE9BQWMsUUFBd0M7QUFDM0gsTUFBSSxLQUFLO0FBQ1QsTUFBSSxNQUFNO0FBQ1YsV0FBUyxXQUFXLEdBQUcsV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMxRCxVQUFNLFNBQVMsTUFBTSxPQUFPLFFBQVE7QUFDcEMsVUFBTSxVQUFVLE1BQU0sSUFBSSxNQUFNO0FBQ2hDLFNBQUssVUFBVSxZQUFZLFFBQVEsUUFBUSxJQUFJLEVBQUUsSUFBSSxVQUFVLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFDcEYsVUFBTSxTQUFTLEtBQUssS0FBSyxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJO0FBRW5FLFFBQUksV0FBVyxLQUFLLENBQUMsUUFBUyxRQUFPO0FBQ3JDLFdBQU8sUUFBUSxJQUFJLEtBQUssSUFBSSxJQUFJLEVBQUU7QUFFbEMsUUFBSSxTQUFTLEtBQUssVUFBVSxZQUFZLFlBQVksTUFBTSxLQUFLLFdBQVcsSUFBSSxNQUFNLE9BQVEsUUFBTyxFQUFFLFFBQVEsSUFBSTtBQUNqSCxVQUFNO0FBQ04sUUFBSSxDQUFDLFFBQVMsT0FBTTtBQUFBLEVBQ3RCO0FBQ0EsU0FBTyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxFQUFFLENBQUM7QUFDdkM7QUFFQSxJQUFNLFFBQTZCLG9CQUFJLElBQUksQ0FBQyxLQUFLLEtBQU0sTUFBTSxJQUFJLENBQUM7QUFDbEUsSUFBTSxjQUFjLENBQUMsV0FBNEIsVUFBVSxZQUFZLFVBQVU7QUFHakYsU0FBUyxZQUFZLFFBQWdCLFFBQWdCLE1BQWMsSUFBb0I7QUFDckYsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixNQUFJLEtBQUs7QUFDVCxTQUFPLEtBQUssT0FBTyxPQUFPLEVBQUUsTUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLE9BQVEsT0FBTyxFQUFFLE1BQU0sTUFBTztBQUN0RixTQUFPLE9BQU8sRUFBRSxNQUFNLE9BQU8sS0FBSztBQUNwQztBQUVBLFNBQVMsVUFBVSxRQUFnQixNQUFjLElBQVksT0FBc0I7QUFDakYsTUFBSSxLQUFLO0FBQ1QsU0FBTyxLQUFLLElBQUksTUFBTTtBQUNwQixRQUFJLGVBQWUsUUFBUSxJQUFJLEtBQUssRUFBRztBQUFBLGFBQzlCLENBQUMsTUFBTSxJQUFJLE9BQU8sT0FBTyxFQUFFLENBQUMsS0FBSyxDQUFDLFlBQVksUUFBUSxJQUFJLEtBQUssRUFBRztBQUFBLEVBQzdFO0FBQ0EsU0FBTztBQUNUO0FBR0EsSUFBTSxpQkFBaUIsQ0FBQyxRQUFnQixJQUFZLFVBQ2xELFVBQVUsWUFBWSxPQUFPLEVBQUUsTUFBTSxRQUFRLGFBQWEsS0FBSyxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFHdEYsSUFBTSxjQUFjLENBQUMsUUFBZ0IsSUFBWSxVQUMvQyxVQUFVLFlBQVksT0FBTyxFQUFFLE1BQU0sU0FBUyxPQUFPLEtBQUssQ0FBQyxNQUFNLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTTtBQUU5RixJQUFNLFVBQTRDO0FBQUEsRUFDaEQsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsS0FBTTtBQUFBLEVBQ04sR0FBRztBQUFBLEVBQ0gsS0FBSztBQUFBLEVBQ0wsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUFBLEVBQ0gsR0FBRztBQUNMO0FBQ0EsSUFBTSxTQUEyQyxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFO0FBR3BFLFNBQVMsU0FBUyxRQUFnQixRQUFnQixJQUFZLElBQVksT0FBc0I7QUFDOUYsUUFBTSxRQUFRLE9BQU8sT0FBTyxFQUFFO0FBQzlCLE1BQUksVUFBVSxZQUFZLFVBQVUsSUFBSyxRQUFPLFdBQVcsT0FBTyxPQUFPLEtBQUssQ0FBQyxNQUFNLE1BQU0sSUFBSTtBQUMvRixNQUFJLFVBQVUsWUFBWSxVQUFVLEtBQU0sUUFBTyxVQUFVLFNBQVMsSUFBSTtBQUN4RSxRQUFNLFVBQVUsT0FBTyxPQUFPLEtBQUssQ0FBQztBQUNwQyxRQUFNLFNBQVMsT0FBTyxPQUFPO0FBQzdCLE1BQUksV0FBVyxRQUFXO0FBQ3hCLFVBQU0sT0FBTyxPQUFPLFNBQVMsT0FBTyxNQUFNLEtBQUssR0FBRyxLQUFLLElBQUksTUFBTSxHQUFHLEVBQUU7QUFDdEUsVUFBTSxTQUFTLFFBQVEsV0FBWSxPQUFPLGNBQWMsSUFBSSxFQUFFLFdBQVcsTUFBTTtBQUMvRSxXQUFPLFVBQVUsS0FBSyxJQUFJLFVBQVUsS0FBSyxJQUFJLFNBQVM7QUFBQSxFQUN4RDtBQUNBLFVBQVEsUUFBUSxPQUFPLEtBQUssYUFBYSxTQUFTLElBQUk7QUFDeEQ7OztBQzFJQSxJQUFNLFNBQVM7QUFPUixTQUFTLFFBQVEsU0FBNkJDLFlBQXVDO0FBQzFGLFFBQU0sU0FBUyxZQUFZQSxhQUFZLFNBQVMsS0FBSyxLQUFLLEVBQUUsTUFBTSxLQUFLO0FBQ3ZFLFFBQU0sV0FBVyxNQUFNLENBQUMsS0FBSyxJQUFJLFFBQVEsU0FBUyxFQUFFO0FBQ3BELE1BQUksWUFBWSxHQUFJLFFBQU8sRUFBRSxVQUFVLFNBQVMsU0FBUyxNQUFNLFVBQVUsTUFBTTtBQUMvRSxNQUFJLGlCQUFpQixLQUFLLE9BQU8sRUFBRyxRQUFPLEVBQUUsVUFBVSxTQUFTO0FBQ2hFLE1BQUksc0JBQXNCLEtBQUssT0FBTyxFQUFHLFFBQU8sRUFBRSxVQUFVLGFBQWE7QUFDekUsTUFBSSxDQUFDLE9BQU8sS0FBSyxPQUFPLEVBQUcsUUFBTztBQUNsQyxNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sRUFBRSxVQUFVLFNBQVMsU0FBUyxNQUFNLFVBQVUsWUFBWSxLQUFLO0FBQzlGLFFBQU0sUUFBUSxNQUFNLE1BQU0sR0FBRyxNQUFNLFFBQVEsS0FBSyxJQUFJLElBQUksU0FBWSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3hGLFNBQU87QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLFNBQVMsTUFBTSxLQUFLLENBQUMsTUFBTSxVQUFVLFNBQVMsS0FBSyxJQUFJLEtBQU0sU0FBUyxhQUFhLEtBQUssS0FBSyxNQUFNLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBRTtBQUFBLElBQ3JILFVBQVUsTUFBTSxTQUFTLFVBQVU7QUFBQSxFQUNyQztBQUNGO0FBR08sU0FBUyxXQUFXLFNBQWtCLE1BQVksT0FBMEIsRUFBRSxPQUFPLElBQUksR0FBZTtBQUM3RyxNQUFJLEtBQUssU0FBUyxZQUFhLFNBQVMsT0FBTyxPQUFPLFNBQVMsSUFBSSxFQUFJO0FBQ3ZFLFFBQU0sT0FBTyxDQUFDLFFBQVEsU0FBUyxJQUFJLENBQUM7QUFDcEMsVUFBUSxLQUFLLEtBQUssRUFBRSxNQUFNLGlCQUFpQixNQUFNLFNBQVMsV0FBVyxNQUFNLE1BQU0sTUFBTSxXQUFXLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDO0FBQzFIO0FBR08sU0FBUyxPQUFPLE9BQWMsRUFBRSxNQUFNLFVBQVUsS0FBSyxHQUFZLE1BQW1EO0FBQ3pILFFBQU0sU0FBUyxLQUFLLE1BQU07QUFDMUIsUUFBTSxTQUFTLEtBQUssS0FBSyxNQUFNLE1BQU0sUUFBUTtBQUM3QyxRQUFNLFlBQVksWUFBWSxNQUFNLElBQUk7QUFDeEMsTUFBSSxDQUFDLFdBQVcsRUFBRSxHQUFHLE9BQU8sTUFBTSxPQUFPLE1BQU0sSUFBSSxVQUFVLEdBQUcsR0FBRyxJQUFJLEdBQUc7QUFDeEUsU0FBSyxNQUFNLFNBQVM7QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPLEtBQUssT0FBTyxRQUFRLE1BQU07QUFDakMsTUFBSSxDQUFDLFVBQVUsTUFBTyxjQUFhLE1BQU0sTUFBTTtBQUMvQyxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGFBQWEsRUFBRSxNQUFNLEdBQVMsTUFBb0I7QUFDekQsV0FBUyxLQUFLLE1BQU0sS0FBSyxNQUFNLFFBQVEsTUFBTTtBQUMzQyxVQUFNLE9BQU8sTUFBTSxFQUFFO0FBQ3JCLFFBQUksTUFBTSxTQUFTLFVBQVUsS0FBSyxLQUFNLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxPQUFVLENBQUM7QUFBQSxFQUNqRjtBQUNGO0FBRUEsU0FBUyxZQUFZLFFBQWdCLEVBQUUsT0FBTyxNQUFNLEtBQUssR0FBa0Q7QUFDekcsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJO0FBQ3ZCLE1BQUksVUFBVSxZQUFZLFVBQVUsU0FBVSxRQUFPLFlBQVksTUFBTSxRQUFRLFFBQVEsR0FBRyxNQUFNLEdBQUcsS0FBSztBQUN4RyxNQUFJLFVBQVUsUUFBUyxRQUFPLFlBQVksTUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBRXpFLFFBQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxLQUFLO0FBQ3pDLFNBQU8sWUFBWSxNQUFNLFFBQVEsU0FBUyxJQUFJLE1BQU0sU0FBUyxHQUFHLEtBQUssS0FBSztBQUM1RTtBQUdBLElBQU0sVUFBdUY7QUFBQSxFQUMzRixxQkFBcUIsRUFBRSxPQUFPLFdBQVcsT0FBTyxFQUFFLFVBQVUsU0FBUyxTQUFTLE9BQU8sVUFBVSxNQUFNLEVBQUU7QUFBQSxFQUN2Ryx1QkFBdUIsRUFBRSxPQUFPLFdBQVcsT0FBTyxFQUFFLFVBQVUsU0FBUyxTQUFTLE9BQU8sVUFBVSxNQUFNLEVBQUU7QUFBQSxFQUN6RywwQkFBMEIsRUFBRSxPQUFPLFdBQVcsT0FBTyxFQUFFLFVBQVUsU0FBUyxTQUFTLE9BQU8sVUFBVSxNQUFNLEVBQUU7QUFBQSxFQUM1Ryx5QkFBeUIsRUFBRSxPQUFPLFVBQVUsT0FBTyxFQUFFLFVBQVUsYUFBYSxFQUFFO0FBQ2hGO0FBR08sU0FBUyxTQUFTLFFBQStFO0FBQ3RHLFNBQU8sUUFBUSxPQUFPLFlBQVksQ0FBQztBQUNyQztBQUdBLElBQU0sYUFBYTtBQUdaLFNBQVMsUUFBUSxTQUE2QixjQUE0QixXQUFzQztBQUNySCxRQUFNQSxhQUFZLGFBQWEsYUFBYSxXQUFXLEtBQUssU0FBUztBQUNyRSxTQUFPLFFBQVEsV0FBVyxhQUFhLE9BQU9BLFVBQVM7QUFDekQ7OztBQ3RFQSxJQUFNLGVBQWU7QUFDckIsSUFBTSxjQUFjO0FBQ3BCLElBQU1DLFdBQVU7QUFVVCxTQUFTLFVBQVUsTUFBc0I7QUFDOUMsUUFBTSxXQUFzQixDQUFDO0FBQzdCLFFBQU0sVUFBZ0IsRUFBRSxNQUFNLFdBQVcsTUFBTSxFQUFFLE9BQU8sR0FBRyxLQUFLLEVBQUUsRUFBRTtBQUNwRSxNQUFJO0FBRUYsVUFBTSxXQUFXLGNBQWMsTUFBTSxFQUFFLFlBQVksT0FBTyxjQUFjLE9BQU8sVUFBVSxRQUFRLENBQUM7QUFDbEcsVUFBTSxDQUFDLEtBQUssSUFBSSxTQUFTO0FBQ3pCLFFBQUksTUFBTyxRQUFPLEVBQUUsTUFBTSxTQUFTLFVBQVUsQ0FBQyxVQUFVLEtBQUssQ0FBQyxHQUFHLFVBQVUsQ0FBQyxFQUFFO0FBQzlFLFVBQU0sV0FBcUIsRUFBRSxVQUFVLFVBQVUsT0FBTyxDQUFDLEdBQUcsTUFBTSxjQUFjLFFBQVEsR0FBRyxTQUFTLFFBQVcsS0FBSztBQUNwSCxVQUFNLE9BQU8sT0FBTyxTQUFTLFVBQVUsVUFBVSxHQUFHLEtBQUs7QUFDekQsV0FBTyxFQUFFLE1BQU0sVUFBVSxTQUFTLE1BQU0sR0FBRyxDQUFDLEdBQUcsVUFBVSxXQUFXLE1BQU0sU0FBUyxLQUFLLEVBQUU7QUFBQSxFQUM1RixTQUFTLE9BQU87QUFDZCxVQUFNLFNBQVMsaUJBQWlCO0FBQ2hDLFVBQU0sTUFBTSxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQ2pFLFVBQU0sVUFBVSxTQUFTLFdBQVcsZ0NBQWdDLEdBQUc7QUFDdkUsV0FBTyxFQUFFLE1BQU0sU0FBUyxVQUFVLENBQUMsRUFBRSxPQUFPLEdBQUcsS0FBSyxLQUFLLFFBQVEsUUFBUSxDQUFDLEdBQUcsVUFBVSxDQUFDLEVBQUU7QUFBQSxFQUM1RjtBQUNGO0FBRUEsSUFBTSxXQUFXO0FBYWpCLElBQU0sUUFBMEM7QUFBQSxFQUM5QyxlQUFlO0FBQUEsRUFDZixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWCx3QkFBd0I7QUFBQSxFQUN4QixlQUFlO0FBQUEsRUFDZixjQUFjO0FBQUEsRUFDZCx1QkFBdUI7QUFDekI7QUFFQSxTQUFTLFVBQVUsRUFBRSxNQUFNLFNBQVMsS0FBSyxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQXVCO0FBQzNFLE1BQUksUUFBUSxXQUFXLG9CQUFvQixFQUFHLFFBQU8sRUFBRSxPQUFPLEtBQUssU0FBUyxTQUFTO0FBQ3JGLFFBQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxDQUFDLEVBQUUsQ0FBQyxHQUFHLFFBQVEsWUFBWSxFQUFFLEtBQUs7QUFDbkUsU0FBTyxFQUFFLE9BQU8sS0FBSyxTQUFTLE1BQU0sSUFBSSxLQUFLLDBCQUEwQixJQUFJLElBQUk7QUFDakY7QUFFQSxTQUFTQyxVQUFTLFVBQW9CLE1BQVksU0FBdUI7QUFDdkUsV0FBUyxTQUFTLEtBQUssRUFBRSxHQUFHLE1BQU0sUUFBUSxDQUFDO0FBQzdDO0FBRUEsU0FBUyxPQUFPLE1BQXFCO0FBQ25DLFFBQU0sQ0FBQyxRQUFRLEdBQUcsTUFBTSxDQUFDLElBQUssTUFBc0UsU0FBUyxDQUFDO0FBQzlHLFNBQU8sRUFBRSxPQUFPLElBQUk7QUFDdEI7QUFFQSxTQUFTLE9BQU8sTUFBZSxVQUFvQixPQUFlLFFBQXVCO0FBQ3ZGLFFBQU0sT0FBTyxPQUFPLElBQUk7QUFDeEIsTUFBSSxVQUFVLEVBQUUsU0FBUyxTQUFTLFlBQWEsUUFBTyxRQUFRLFVBQVUsSUFBSTtBQUM1RSxNQUFJLFFBQVFELFVBQVM7QUFDbkIsSUFBQUMsVUFBUyxVQUFVLE1BQU0sa0NBQWtDRCxRQUFPLFFBQVE7QUFDMUUsV0FBTyxFQUFFLE1BQU0sV0FBVyxLQUFLO0FBQUEsRUFDakM7QUFDQSxNQUFJLFFBQVEsSUFBSSxFQUFHLFFBQU8sUUFBUSxNQUFNLFVBQVUsS0FBSztBQUN2RCxNQUFJLE1BQU0sSUFBSSxFQUFHLFFBQU8sRUFBRSxNQUFNLE9BQU8sTUFBTSxTQUFTLFVBQVUsS0FBSyxPQUFPLFVBQVUsT0FBTyxNQUFNLEVBQUU7QUFDckcsTUFBSSxNQUFNLElBQUksRUFBRyxRQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDLFNBQVMsT0FBTyxNQUFNLFVBQVUsUUFBUSxHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQ3pILE1BQUksQ0FBQyxTQUFTLElBQUksS0FBSyxLQUFLLFVBQVUsUUFBUSxLQUFLLFVBQVUsT0FBVyxRQUFPLEVBQUUsTUFBTSxXQUFXLEtBQUs7QUFDdkcsTUFBSSxTQUFTLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLEVBQUUsU0FBUyxHQUFHLEVBQUcsVUFBUyxNQUFNLEtBQUssSUFBSTtBQUNyRixRQUFNLE9BQU8sT0FBTyxLQUFLLFVBQVUsV0FBVyxLQUFLLFFBQVMsS0FBSyxVQUFVLE9BQU8sS0FBSyxLQUFLO0FBQzVGLFNBQU8sRUFBRSxNQUFNLFVBQVUsTUFBTSxPQUFPLE9BQU8sS0FBSyxRQUFRLEVBQUUsS0FBSyxTQUFTLE1BQU0sT0FBTyxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQzNHO0FBRUEsSUFBTSxTQUEwQztBQUFBLEVBQzlDLGNBQWM7QUFBQSxFQUNkLGNBQWM7QUFBQSxFQUNkLGVBQWU7QUFBQSxFQUNmLGNBQWM7QUFDaEI7QUFFQSxTQUFTLE9BQU8sT0FBK0I7QUFDN0MsU0FBTyxPQUFPLFVBQVUsWUFBWSxZQUFZLE9BQU8sVUFBVSxXQUFXLFdBQVc7QUFDekY7QUFFQSxTQUFTLFVBQ1AsT0FDQSxVQUNBLE9BQ0EsUUFDa0I7QUFDbEIsUUFBTSxRQUFRLG9CQUFJLElBQVk7QUFDOUIsUUFBTSxVQUFtQixDQUFDO0FBQzFCLGFBQVcsRUFBRSxLQUFLLFNBQVMsTUFBTSxLQUFLLE9BQU87QUFDM0MsVUFBTSxVQUFVLE9BQU8sT0FBTztBQUM5QixRQUFJLENBQUMsU0FBUyxPQUFPLEdBQUc7QUFDdEIsTUFBQUMsVUFBUyxVQUFVLFNBQVMsbUZBQW1GO0FBQy9HO0FBQUEsSUFDRjtBQUNBLFVBQU0sTUFBTSxPQUFPLFFBQVEsVUFBVSxXQUFXLFFBQVEsUUFBUyxRQUFRLFVBQVUsT0FBTyxRQUFRLEtBQUs7QUFDdkcsUUFBSSxNQUFNLElBQUksR0FBRyxFQUFHLENBQUFBLFVBQVMsVUFBVSxTQUFTLGFBQWEsTUFBTSxHQUFHLENBQUMscURBQXFEO0FBQzVILFVBQU0sSUFBSSxHQUFHO0FBQ2IsVUFBTSxRQUFRLE9BQU8sT0FBTyxVQUFVLFFBQVEsR0FBRyxNQUFNO0FBQ3ZELFlBQVEsS0FBSyxFQUFFLEtBQUssU0FBUyxPQUFPLFVBQVUsT0FBTyxFQUFFLE1BQU0sV0FBVyxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRztBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sUUFBUSxDQUFDLFNBQXlCLElBQUksU0FBUyxLQUFLLEdBQUcsSUFBSSxNQUFNLEdBQUcsRUFBRSxDQUFDLFdBQU0sS0FBSyxRQUFRLFdBQVcsR0FBRztBQUU5RyxTQUFTLFFBQVEsVUFBb0IsTUFBa0I7QUFDckQsTUFBSSxTQUFTLFdBQVcsY0FBYyxLQUFLLFNBQVMsU0FBUztBQUMzRCxJQUFBQTtBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQSxhQUFhLFlBQVk7QUFBQSxJQUMzQjtBQUNGLFdBQVMsT0FBTztBQUNoQixTQUFPLEVBQUUsTUFBTSxXQUFXLEtBQUs7QUFDakM7QUFFQSxTQUFTLFFBQVEsT0FBYyxVQUFvQixPQUFxQjtBQUN0RSxRQUFNLE9BQU8sT0FBTyxLQUFLO0FBQ3pCLE1BQUksU0FBUyxPQUFPLEVBQUcsUUFBTyxFQUFFLE1BQU0sV0FBVyxLQUFLO0FBQ3RELE1BQUksU0FBUyxXQUFXLEdBQUc7QUFDekIsYUFBUyxPQUFPO0FBQ2hCLFdBQU8sUUFBUSxVQUFVLElBQUk7QUFBQSxFQUMvQjtBQUNBLFdBQVMsWUFBWSxVQUFVLFNBQVMsUUFBUTtBQUNoRCxRQUFNLFNBQVMsU0FBUyxRQUFRLElBQUksTUFBTSxNQUFNLEdBQUcsU0FBUyxDQUFDLFNBQVMsT0FBTyxJQUFJLEVBQUUsUUFBUSxLQUFLLEtBQUs7QUFDckcsTUFBSSxXQUFXLE9BQVcsUUFBTyxPQUFPLFFBQVEsVUFBVSxRQUFRLEdBQUcsSUFBSTtBQUN6RSxFQUFBQSxVQUFTLFVBQVUsTUFBTSxNQUFNLFdBQVcsQ0FBVztBQUNyRCxTQUFPLEVBQUUsTUFBTSxXQUFXLEtBQUs7QUFDakM7QUFFQSxTQUFTLFVBQVUsVUFBNkQ7QUFDOUUsUUFBTSxVQUFVLG9CQUFJLElBQXVCO0FBQzNDLFFBQU0sVUFBVTtBQUFBLElBQ2QsS0FBSyxHQUFHLE1BQU07QUFDWixZQUFNLE9BQU8sUUFBUSxJQUFJLElBQUksU0FBYSxLQUE2QjtBQUN2RSxVQUFJLFNBQVMsT0FBVyxTQUFRLElBQUksTUFBTSxDQUFDLEdBQUksUUFBUSxJQUFJLElBQUksS0FBSyxDQUFDLEdBQUksSUFBSSxDQUFDO0FBQUEsSUFDaEY7QUFBQSxFQUNGLENBQUM7QUFDRCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFFBQVEsTUFBd0IsS0FBZ0M7QUFDOUUsU0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLLFFBQVEsS0FBSyxDQUFDLFVBQVUsTUFBTSxRQUFRLEdBQUcsSUFBSTtBQUNsRjtBQUdPLFNBQVMsT0FBTyxNQUF3QixLQUFpQztBQUM5RSxRQUFNLFFBQVEsUUFBUSxNQUFNLEdBQUcsR0FBRztBQUNsQyxTQUFPLE9BQU8sU0FBUyxXQUFXLE1BQU0sT0FBTztBQUNqRDtBQUVBLElBQU0sVUFBVTtBQUdoQixTQUFTLFdBQVcsTUFBYyxPQUF5QztBQUN6RSxRQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU87QUFDdEMsUUFBTSxXQUFtQixDQUFDO0FBQzFCLE1BQUksT0FBTztBQUNYLGFBQVcsRUFBRSxPQUFPLE9BQU8sR0FBRyxNQUFNLEtBQUssS0FBSyxTQUFTLE9BQU8sR0FBRztBQUMvRCxXQUFPLE9BQU8sUUFBUSxVQUFXLFFBQVEsSUFBSSxFQUFXLE9BQU8sTUFBTztBQUN0RSxVQUFNLFNBQVMsUUFBUSxJQUFJO0FBQzNCLFFBQUksV0FBVyxVQUFhLFFBQVEsT0FBTyxNQUFPLFVBQVMsS0FBSyxFQUFFLE9BQU8sS0FBSyxRQUFRLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDdEc7QUFDQSxTQUFPO0FBQ1Q7OztBQ3JNQSxJQUFNLGFBQWtDLG9CQUFJLElBQUksQ0FBQyxPQUFPLFFBQVEsUUFBUSxNQUFNLHFCQUFxQixpQkFBaUIsQ0FBQztBQUc5RyxTQUFTLFVBQVUsU0FBa0IsT0FBYyxjQUFrQztBQUMxRixRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLE1BQUksTUFBTSxTQUFTLFFBQVE7QUFDekIsUUFBSSxNQUFNLFNBQVMsWUFBWSxjQUFjLE1BQU0sSUFBSSxFQUFFLFdBQVc7QUFDbEUsZUFBUyxTQUFTLE1BQU0sU0FBUyxzREFBc0Q7QUFDekY7QUFBQSxFQUNGO0FBQ0EsYUFBVyxRQUFRLE1BQU0sT0FBTztBQUM5QixRQUFJLEtBQUssU0FBUyxNQUFPLFVBQVMsU0FBUyxNQUFNLFlBQVk7QUFBQSxRQUN4RCxVQUFTLFNBQVMsS0FBSyxNQUFNLGtEQUFrRDtBQUFBLEVBQ3RGO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsU0FBa0IsTUFBdUMsY0FBa0M7QUFDM0csUUFBTSxhQUFhLFdBQVcsU0FBUyxJQUFJO0FBQzNDLE1BQUksY0FBYyxjQUFjLE9BQU8sTUFBTSxJQUFJLEtBQUssSUFBSSxhQUFhLE1BQU0sRUFBRztBQUNoRjtBQUFBLElBQVE7QUFBQSxJQUFTO0FBQUEsSUFBTTtBQUFBLElBQXlCLE1BQzlDO0FBQUEsTUFBVTtBQUFBLE1BQVMsUUFBUSxNQUFNLG1CQUFtQjtBQUFBLE1BQUcsS0FBSztBQUFBLE1BQU0sQ0FBQyxTQUFTLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxNQUFHLE1BQy9GLFFBQVEsU0FBUyxRQUFRLE1BQU0sSUFBSSxHQUFHLEtBQUssTUFBTSxhQUFhLE1BQU0sTUFBTTtBQUN4RSxtQkFBVyxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsV0FBVyxJQUFJLE1BQU0sR0FBRyxFQUFHLGNBQWEsU0FBUyxTQUFTLEtBQUs7QUFDdEcsWUFBSSxTQUFTLE1BQU0sWUFBWTtBQUFBLE1BQ2pDLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxXQUFXLFNBQWtCLE1BQXFCO0FBQ3pELGFBQVcsT0FBTyxDQUFDLE9BQU8sTUFBTSxHQUFHO0FBQ2pDLFVBQU0sUUFBUSxRQUFRLE1BQU0sR0FBRztBQUMvQixRQUFJLENBQUMsU0FBUyxNQUFNLE1BQU0sU0FBUyxTQUFVO0FBQzdDLGFBQVMsU0FBUyxNQUFNLFNBQVMsS0FBSyxHQUFHLHNCQUFzQjtBQUMvRCxXQUFPO0FBQUEsRUFDVDtBQUNBLGFBQVcsT0FBTyxDQUFDLFFBQVEsS0FBSyxHQUFHO0FBQ2pDLFVBQU0sUUFBUSxRQUFRLE1BQU0sR0FBRztBQUMvQixRQUFJLENBQUMsU0FBUyxNQUFNLE1BQU0sU0FBUyxTQUFTLE1BQU0sTUFBTSxTQUFTLFVBQVc7QUFDNUUsUUFBSSxNQUFNLE1BQU0sU0FBUyxZQUFZLGNBQWMsTUFBTSxNQUFNLElBQUksRUFBRSxTQUFTLEVBQUc7QUFDakYsYUFBUyxTQUFTLE1BQU0sU0FBUyxLQUFLLEdBQUcsNENBQTRDO0FBQ3JGLFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxJQUFJLFNBQWtCLE1BQXVDLGNBQWtDO0FBQ3RHLFFBQU0sTUFBTSxRQUFRLE1BQU0sS0FBSztBQUMvQixRQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFDakMsTUFBSSxLQUFLO0FBQ1AsVUFBTSxZQUFZLE9BQU8sTUFBTSxJQUFJLEtBQUs7QUFDeEMsZUFBVyxTQUFTLElBQUksT0FBTyxRQUFRLE9BQU8sTUFBTSxPQUFPLEdBQUcsY0FBYyxTQUFTLEdBQUcsSUFBSSxPQUFPO0FBQUEsRUFDckcsV0FBVyxLQUFNLFNBQVEsU0FBUyxNQUFNLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDL0Q7QUFHTyxTQUFTLFFBQVEsU0FBa0IsTUFBYSxRQUFpQztBQUN0RixNQUFJLEtBQUssTUFBTSxTQUFTLFNBQVU7QUFDbEMsUUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLFFBQVEsU0FBUyxFQUFFO0FBQ2xELFFBQU0sVUFBVSxRQUFRLE1BQU0sU0FBUyxRQUFRLE9BQU8sTUFBTSxVQUFVLENBQUM7QUFDdkUsUUFBTSxVQUFVLG9CQUFJLElBQW1CO0FBQ3ZDLFFBQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxNQUFNLENBQUMsR0FBRyxTQUFTLE1BQU0sUUFBUSxXQUFXLEtBQUssUUFBUSxNQUFNLFNBQVMsU0FBUztBQUMvRyxRQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxHQUFHLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQyxHQUFHLE9BQU8sS0FBSyxRQUFRLE9BQU8sS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDMUgsUUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM5QixVQUFRLEtBQUssT0FBTyxNQUFNLE1BQU07QUFDOUIsZUFBVyxFQUFFLEtBQUssT0FBTyxLQUFLLEtBQUssU0FBUztBQUUxQyxVQUFJLFFBQVEsUUFBUSxTQUFTLEtBQUssU0FBUyxZQUFZLE9BQU8sT0FBTyxPQUFPLFNBQVMsSUFBSSxFQUFHO0FBQzVGLFlBQU0sUUFBUSxRQUFRLFNBQVMsSUFBSTtBQUNuQyxjQUFRLElBQUksS0FBSyxLQUFLO0FBQ3RCLGNBQVEsS0FBSyxNQUFNLEVBQUUsTUFBTSxTQUFTLE1BQU0sS0FBSyxPQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJLENBQUM7QUFBQSxJQUM1RjtBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBR08sU0FBUyxRQUFRLFNBQWtCLE1BQVksTUFBY0MsUUFBeUI7QUFDM0YsUUFBTSxRQUFRLFFBQVEsTUFBTSxpQkFBaUI7QUFDN0MsTUFBSSxDQUFDLFNBQVMsTUFBTSxNQUFNLFNBQVMsV0FBVztBQUM1QyxJQUFBQSxPQUFNO0FBQ047QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLENBQUMsUUFBUSxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQzNDLFFBQU0sT0FBTyxFQUFFLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3JFLFFBQU0sT0FBTyxRQUFRLEtBQUssS0FBSztBQUFBLElBQzdCO0FBQUEsSUFDQTtBQUFBLElBQ0EsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTSxDQUFDO0FBQUEsSUFDUCxHQUFHO0FBQUEsRUFDTCxDQUFDO0FBQ0QsVUFBUSxLQUFLLE9BQU8sTUFBTUEsTUFBSztBQUNqQztBQUdPLFNBQVMsVUFDZCxTQUNBLE9BQ0EsTUFDQSxDQUFDLEVBQUUsT0FBTyxHQUFHLEVBQUUsR0FDZkEsUUFDTTtBQUNOLFFBQU0sY0FBYyxPQUFPLE1BQU0sU0FBUyxZQUFZLE1BQU0sTUFBTSxTQUFTO0FBRTNFLFFBQU0sYUFBYSxNQUNqQixPQUFPLFVBQWEsQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLFdBQVcsU0FBUyxFQUFFLEdBQUcsS0FBSyxxQkFBcUIsS0FBSyxJQUFJLENBQUM7QUFDbkgsTUFBSSxDQUFDLFNBQVMsQ0FBQyxlQUFlLFdBQVcsR0FBRztBQUMxQyxJQUFBQSxPQUFNO0FBQ047QUFBQSxFQUNGO0FBQ0EsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLFVBQVUsS0FBSyxNQUFNLEVBQUUsTUFBTSxXQUFXLEdBQUcsS0FBSyxDQUFDO0FBQ3ZELE9BQUssT0FBTyxTQUFTQSxNQUFLO0FBQzFCLFFBQU0sUUFBUSxFQUFFLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3RFLE9BQUssTUFBTSxFQUFFLE1BQU0sV0FBVyxJQUFJLFNBQVMsU0FBUyxDQUFDLEdBQUcsR0FBRyxHQUFHLE1BQU0sQ0FBQztBQUN2RTtBQUdPLFNBQVMsUUFBUSxTQUFrQixPQUEwQixNQUFZLE1BQWNBLFFBQXlCO0FBQ3JILE1BQUksT0FBTyxNQUFNLFNBQVMsVUFBVTtBQUNsQyxJQUFBQSxPQUFNO0FBQ047QUFBQSxFQUNGO0FBQ0EsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLFFBQVEsRUFBRSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUssTUFBTSxNQUFNLEtBQUssSUFBSTtBQUN0RSxRQUFNLENBQUMsSUFBSSxJQUFJLGNBQWMsTUFBTSxNQUFNLElBQUk7QUFDN0MsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLEtBQUssVUFBVSxNQUFNLE1BQU0sS0FBSyxLQUFLLEVBQUUsU0FBUyxLQUFLLFNBQVMsY0FBYyxNQUFNLE1BQU0sSUFBSTtBQUU5SCxNQUFJLE9BQU8sS0FBSyxNQUFNLFFBQVM7QUFDL0IsUUFBTSxFQUFFLElBQUksTUFBTSxJQUFJLGNBQWMsUUFBUSxPQUFPLENBQUMsTUFBTSxPQUFPLFNBQVMsU0FBUyxNQUFNLEVBQUUsQ0FBQztBQUM1RixRQUFNQyxVQUFTLE1BQU07QUFDbkIsUUFBSSxNQUFNLFdBQVcsRUFBRyxDQUFBRCxPQUFNO0FBQUEsUUFDekIsTUFBSyxPQUFPLEtBQUssTUFBTSxFQUFFLE1BQU0sVUFBVSxNQUFNLE1BQU0sT0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDLEdBQUdBLE1BQUs7QUFBQSxFQUM5RztBQUNBLE1BQUksR0FBSSxNQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksTUFBTSxJQUFJLE9BQU8sTUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJLENBQUMsR0FBR0MsT0FBTTtBQUFBLE1BQ3JHLENBQUFBLFFBQU87QUFDZDtBQUVBLElBQU0sZ0JBQWdCLENBQUMsU0FBeUIsS0FBSyxRQUFRLGdCQUFnQixHQUFHLEVBQUUsS0FBSzs7O0FDakp2RixJQUFNQyxjQUFrQyxvQkFBSSxJQUFJLENBQUMsU0FBUyxRQUFRLFFBQVEsTUFBTSxxQkFBcUIsaUJBQWlCLENBQUM7QUFHaEgsU0FBUyxTQUFTLFNBQWtCLEVBQUUsT0FBTyxRQUFRLEdBQVUsTUFBYyxPQUFpQztBQUNuSCxNQUFJLE1BQU0sU0FBUyxPQUFPO0FBQ3hCLGFBQVMsU0FBUyxTQUFTLDhDQUE4QztBQUN6RTtBQUFBLEVBQ0Y7QUFDQSxhQUFXLE9BQU8sTUFBTSxRQUFTLFNBQVEsU0FBUyxLQUFLLE1BQU0sS0FBSztBQUNwRTtBQUVBLFNBQVMsUUFBUSxTQUFrQixFQUFFLEtBQUssU0FBUyxNQUFNLEdBQVUsTUFBYyxPQUFpQztBQUNoSCxNQUFJLE1BQU0sU0FBUyxPQUFPO0FBQ3hCO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLGFBQWEsSUFBSSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQUEsSUFDL0I7QUFDQTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sTUFBTSxLQUFLLE1BQU0sRUFBRSxNQUFNLFFBQVEsVUFBVSxZQUFZLE1BQU0sS0FBSyxPQUFPLFFBQVEsT0FBTyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbkgsUUFBTSxPQUFhLEVBQUUsT0FBTyxRQUFRLE9BQU8sS0FBSyxNQUFNLEtBQUssSUFBSTtBQUMvRCxRQUFNLGVBQTZCO0FBQUEsSUFDakMsTUFBTTtBQUFBLElBQ04sT0FBTyxhQUFhLEtBQUssS0FBSztBQUFBLElBQzlCLFdBQVcsVUFBVSxRQUFRLE9BQU8sU0FBUyxHQUFHLEtBQUs7QUFBQSxJQUNyRCxRQUFRLFNBQVMsUUFBUSxRQUFRLE9BQU8sVUFBVSxHQUFHLE9BQU8sUUFBUSxHQUFHLEtBQUs7QUFBQSxFQUM5RTtBQUNBLE9BQUssT0FBTyxLQUFLLE1BQU07QUFDckIsZUFBVyxTQUFTLE1BQU0sUUFBUyxLQUFJLENBQUNBLFlBQVcsSUFBSSxNQUFNLEdBQUcsRUFBRyxjQUFhLFNBQVMsSUFBSSxLQUFLO0FBQ2xHO0FBQUEsTUFBUTtBQUFBLE1BQVM7QUFBQSxNQUFPO0FBQUEsTUFBbUIsTUFDekM7QUFBQSxRQUFVO0FBQUEsUUFBUyxRQUFRLE9BQU8sbUJBQW1CO0FBQUEsUUFBRztBQUFBLFFBQU0sQ0FBQyxTQUFTLE1BQVM7QUFBQSxRQUFHLE1BQ2xGLFFBQVEsU0FBUyxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sTUFBTSxNQUFNLFlBQVksU0FBUyxPQUFPLFlBQVksQ0FBQztBQUFBLE1BQ3BHO0FBQUEsSUFDRjtBQUFBLEVBQ0YsQ0FBQztBQUNIO0FBRUEsU0FBUyxZQUFZLFNBQWtCLEtBQXNDLGNBQWtDO0FBQzdHLFFBQU0sT0FBTyxRQUFRLEtBQUssTUFBTTtBQUNoQyxRQUFNLFFBQVEsUUFBUSxLQUFLLE9BQU87QUFDbEMsTUFBSSxNQUFNO0FBQ1IsUUFBSSxLQUFLLE1BQU0sU0FBUyxTQUFVLFVBQVMsU0FBUyxLQUFLLFNBQVMsMEJBQTBCO0FBQzVGLGlCQUFhLFNBQVMsSUFBSSxJQUFJO0FBQzlCLFlBQVEsU0FBUyxNQUFNLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUM3QztBQUNBLE1BQUksTUFBTyxXQUFVLFNBQVMsT0FBTyxZQUFZO0FBQ25EO0FBR08sU0FBUyxhQUFhLE1BQWdDO0FBQzNELFNBQU8sT0FBTyxRQUFRLFFBQVEsTUFBTSxVQUFVLEdBQUcsT0FBTyxLQUFLLEdBQUcsT0FBTyxPQUFPO0FBQ2hGO0FBR0EsU0FBUyxVQUFVLFFBQW1DO0FBQ3BELE1BQUksUUFBUSxTQUFTLE9BQVEsUUFBTyxPQUFPLE1BQU0sS0FBSyxTQUFTO0FBQy9ELFNBQU8sUUFBUSxTQUFTLFlBQVksWUFBWSxLQUFLLE9BQU8sSUFBSTtBQUNsRTs7O0FDekRBLElBQU0sU0FBUztBQUNmLElBQU1DLFNBQVE7QUFNUCxTQUFTLFlBQVksTUFBYyxPQUFlLFFBQW1DO0FBQzFGLFNBQU8sWUFBWTtBQUNuQixRQUFNLFNBQVMsT0FBTyxLQUFLLElBQUk7QUFDL0IsTUFBSSxDQUFDLE9BQVEsUUFBTztBQUNwQixRQUFNLE9BQU8sT0FBTztBQUNwQixRQUFNLFNBQVMsU0FBUyxNQUFNLE1BQU0sTUFBTTtBQUMxQyxNQUFJLFdBQVcsT0FBVyxRQUFPO0FBQ2pDLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJQyxVQUFTO0FBQ2IsTUFBSSxPQUFPO0FBQ1gsV0FBUyxLQUFLLE1BQU0sS0FBSyxLQUFLLFVBQVU7QUFDdEMsVUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNLEVBQUU7QUFDbkMsVUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLFNBQVM7QUFDdkMsVUFBTSxRQUFRLFNBQVMsTUFBTSxJQUFJLElBQUk7QUFDckMsVUFBTSxVQUFVLEtBQUssVUFBVTtBQUMvQixRQUFJLENBQUMsV0FBVyxRQUFRLE9BQVE7QUFDaEMsVUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSyxRQUFRLElBQUksR0FBRyxJQUFJLENBQUM7QUFDeEQsU0FBSyxLQUFLLElBQUksT0FBTyxHQUFHLEtBQUssTUFBTTtBQUNuQyxRQUFJLFFBQVM7QUFDYixJQUFBQSxVQUFTLE1BQU07QUFDZixXQUFPO0FBQUEsRUFDVDtBQUVBLE1BQUksTUFBTSxNQUFNQSxPQUFNLEVBQUUsS0FBSyxDQUFDLFNBQVMsU0FBUyxFQUFFLEVBQUcsUUFBTztBQUM1RCxRQUFNLFNBQVNBO0FBQ2YsUUFBTSxRQUFRLE9BQU8sQ0FBQyxNQUFNLE1BQU0sT0FBTyxLQUFLLElBQUksTUFBTSxLQUFLLElBQUk7QUFDakUsUUFBTSxPQUFPLEVBQUUsT0FBTyxLQUFLLEtBQUs7QUFDaEMsU0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLFVBQVUsTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLE1BQU0sTUFBTSxRQUFRLEdBQUcsS0FBSztBQUFBLEVBQUssR0FBRyxLQUFLO0FBQzlIO0FBRUEsU0FBUyxTQUFTLE1BQWMsTUFBYyxJQUFvQjtBQUNoRSxNQUFJLEtBQUs7QUFDVCxTQUFPLEtBQUssTUFBTSxLQUFLLFdBQVcsRUFBRSxNQUFNRCxPQUFPO0FBQ2pELFNBQU8sS0FBSztBQUNkO0FBR0EsU0FBUyxTQUFTLE1BQWMsTUFBYyxRQUFvQztBQUNoRixNQUFJLFVBQVU7QUFDZCxXQUFTLEtBQUssTUFBTSxLQUFLLEtBQUssVUFBVTtBQUN0QyxVQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUNuQyxVQUFNLE9BQU8sUUFBUSxJQUFJLEtBQUssU0FBUztBQUN2QyxVQUFNLFFBQVEsU0FBUyxNQUFNLElBQUksSUFBSTtBQUNyQyxRQUFJLEtBQUssUUFBUSxLQUFNLFFBQU8sUUFBUSxVQUFVLFNBQVMsVUFBVSxRQUFRO0FBQzNFLGNBQVUsS0FBSyxJQUFJLFNBQVMsS0FBSztBQUNqQyxTQUFLLE9BQU87QUFBQSxFQUNkO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLE9BQWtDO0FBQ2hELE1BQUksUUFBUTtBQUNaLE1BQUlFLFdBQVU7QUFDZCxNQUFJLGFBQWE7QUFDakIsYUFBVyxRQUFRLE9BQU87QUFDeEIsUUFBSSxTQUFTLElBQUk7QUFDZixVQUFJQSxhQUFZLElBQUssQ0FBQUEsV0FBVTtBQUFBLFVBQzFCLFVBQVM7QUFDZDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFlBQVksS0FBSyxXQUFXLEdBQUcsS0FBSyxLQUFLLFdBQVcsR0FBSTtBQUM5RCxRQUFJLGFBQWFBLGFBQVksSUFBSyxDQUFBQSxXQUFVO0FBQUEsYUFDbkMsYUFBYSxDQUFDLGNBQWNBLGFBQVksS0FBTSxDQUFBQSxXQUFVO0FBQ2pFLGFBQVNBLFdBQVU7QUFDbkIsSUFBQUEsV0FBVSxZQUFZLE9BQU87QUFDN0IsaUJBQWE7QUFBQSxFQUNmO0FBQ0EsU0FBTztBQUNUOzs7QUMvRUEsSUFBTSxVQUFVO0FBQ2hCLElBQU0sUUFBUTtBQUNkLElBQU0sU0FDSjtBQUdLLFNBQVMsWUFBWSxNQUE2QjtBQUN2RCxRQUFNLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFFL0IsTUFBSSxTQUFTLEtBQUssVUFBVSxPQUFPLFVBQVUsT0FBTyxVQUFVLE9BQU8sVUFBVSxNQUFNLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBSyxJQUFJLEdBQUc7QUFDeEgsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFFBQVEsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUMvQixNQUFJLE1BQU0sS0FBSyxJQUFJLEVBQUcsUUFBTztBQUM3QixTQUFPLE9BQU8sS0FBSyxJQUFJLElBQUksV0FBVztBQUN4QztBQUdBLElBQU0sUUFBUTtBQUNkLElBQU0sZ0JBQWdCO0FBQ3RCLElBQU0sT0FBTztBQUNiLElBQU0sZUFBZTtBQUdkLFNBQVMsU0FBUyxNQUFjLE9BQWUsUUFBcUM7QUFDekYsUUFBTSxDQUFDLE9BQU8sSUFBSSxJQUFJLFNBQVMsQ0FBQyxlQUFlLFlBQVksSUFBSSxDQUFDLE9BQU8sSUFBSTtBQUMzRSxRQUFNLFlBQVk7QUFDbEIsTUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUcsUUFBTztBQUM5QixPQUFLLFlBQVksTUFBTTtBQUN2QixTQUFPLEtBQUssS0FBSyxJQUFJLElBQUksUUFBUSxNQUFNLE9BQU8sTUFBTSxTQUFTLElBQUk7QUFDbkU7QUFHQSxTQUFTLFFBQVEsTUFBYyxPQUFlLEtBQWlDO0FBQzdFLE1BQUksS0FBSztBQUNULFNBQU8sS0FBSyxTQUFTLEtBQUssV0FBVyxLQUFLLENBQUMsTUFBTSxHQUFJO0FBQ3JELFNBQU8sS0FBSyxXQUFXLEtBQUssQ0FBQyxNQUFNLElBQUksU0FBWTtBQUNyRDtBQUVBLElBQU1DLFdBQTRDLEVBQUUsR0FBRyxNQUFNLEdBQUcsS0FBTSxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxHQUFHLE1BQU0sS0FBSyxLQUFLO0FBQ3pILElBQU0sU0FBUztBQUdSLFNBQVMsYUFBYSxNQUFjLE9BQW1DO0FBQzVFLFNBQU8sWUFBWTtBQUNuQixRQUFNLFFBQVEsT0FBTyxLQUFLLElBQUk7QUFDOUIsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixRQUFNLE9BQU8sRUFBRSxPQUFPLEtBQUssT0FBTyxVQUFVO0FBQzVDLFFBQU0sQ0FBQyxFQUFFLFFBQVEsU0FBUyxFQUFFLElBQUk7QUFDaEMsTUFBSSxXQUFXLE9BQVcsUUFBTyxFQUFFLE1BQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSxNQUFNLFFBQVEsTUFBTSxPQUFPLFdBQVcsTUFBTSxHQUFHLEVBQUU7QUFDM0gsUUFBTSxRQUFRLE9BQU8sU0FBUyxJQUFJLElBQUksT0FBTyxRQUFRLFVBQVUsQ0FBQyxHQUFHLFdBQW1CQSxTQUFRLE1BQU0sS0FBSyxFQUFFLElBQUk7QUFDL0csU0FBTyxFQUFFLE1BQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSxNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzVFOzs7QUNwRE8sSUFBTUMsV0FBVTtBQUV2QixJQUFNLENBQUMsU0FBU0MsTUFBSyxJQUFJLENBQUMsSUFBSSxFQUFFO0FBUWhDLElBQU0sU0FBUyxDQUFDLEVBQUUsT0FBTyxPQUFPLE9BQXVCLEVBQUUsT0FBTyxRQUFRLEdBQUcsT0FBTztBQVMzRSxTQUFTLE9BQU8sTUFBYyxJQUFZLFNBQWlCLFFBQWtDO0FBQ2xHLFFBQU0sU0FBUyxLQUFLLE9BQU8sRUFBRTtBQUM3QixNQUFJLFdBQVcsT0FBTyxXQUFXLEtBQUs7QUFDcEMsVUFBTSxTQUFTLGFBQWEsTUFBTSxFQUFFO0FBQ3BDLFdBQU8sVUFBVSxFQUFFLE9BQU8sUUFBUSxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDekQ7QUFDQSxNQUFJLFdBQVcsSUFBSyxRQUFPLFdBQVcsTUFBTSxJQUFJLE1BQU07QUFDdEQsTUFBSSxXQUFXLElBQUssUUFBTyxVQUFVLE1BQU0sSUFBSSxNQUFNO0FBQ3JELFFBQU0sTUFBTSxTQUFTLE1BQU0sSUFBSSxZQUFZLEVBQUU7QUFDN0MsTUFBSSxRQUFRLE9BQVcsUUFBTztBQUM5QixRQUFNLFVBQVUsS0FBSyxNQUFNLElBQUksR0FBRztBQUNsQyxRQUFNLE9BQU8sRUFBRSxPQUFPLElBQUksSUFBSTtBQUM5QixRQUFNLE9BQXNCLFlBQVksT0FBTztBQUMvQyxTQUFPO0FBQUEsSUFDTCxPQUFPLFNBQVMsU0FBUyxFQUFFLE1BQU0sV0FBVyxLQUFLLElBQUksRUFBRSxNQUFNLFVBQVUsTUFBTSxPQUFPLFNBQVMsTUFBTSxNQUFNLFFBQVE7QUFBQSxJQUNqSDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFjLE9BQWUsUUFBa0M7QUFDakYsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFFBQU0sTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLEtBQUssQ0FBQyxPQUFPO0FBQ3BELFVBQU0sT0FBTyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBQ2pELFFBQUksS0FBTSxPQUFNLEtBQUssS0FBSyxLQUFLO0FBQy9CLFdBQU8sTUFBTTtBQUFBLEVBQ2YsQ0FBQztBQUNELFNBQU8sUUFBUSxTQUFZLFNBQVksRUFBRSxPQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxPQUFPLElBQUksR0FBRyxNQUFNLEdBQUcsSUFBSTtBQUNyRztBQUVBLElBQU0sV0FBVztBQUVqQixTQUFTLFVBQVUsTUFBYyxPQUFlLFFBQWtDO0FBQ2hGLFFBQU0sVUFBbUIsQ0FBQztBQUMxQixRQUFNLE1BQU0sUUFBUSxNQUFNLE9BQU8sUUFBUSxLQUFLLENBQUMsT0FBTztBQUNwRCxhQUFTLFlBQVk7QUFDckIsVUFBTSxRQUFRLFNBQVMsS0FBSyxJQUFJO0FBQ2hDLFVBQU0sTUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLENBQUMsS0FBSyxRQUFRLENBQUM7QUFDakQsUUFBSSxVQUFVLFFBQVEsUUFBUSxVQUFhLFFBQVEsS0FBSyxDQUFDLFVBQVUsTUFBTSxRQUFRLEdBQUcsRUFBRyxRQUFPO0FBQzlGLFVBQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxNQUFNLENBQUMsRUFBRSxRQUFRLEtBQUssT0FBTyxNQUFNLENBQUM7QUFDcEUsUUFBSSxNQUFPLFNBQVEsS0FBSyxFQUFFLEtBQUssU0FBUyxFQUFFLE9BQU8sSUFBSSxLQUFLLEtBQUssTUFBTSxDQUFDLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxHQUFHLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFDcEgsV0FBTyxPQUFPO0FBQUEsRUFDaEIsQ0FBQztBQUNELFNBQU8sUUFBUSxTQUFZLFNBQVksRUFBRSxPQUFPLEVBQUUsTUFBTSxPQUFPLE1BQU0sRUFBRSxPQUFPLElBQUksR0FBRyxRQUFRLEdBQUcsSUFBSTtBQUN0RztBQUdBLFNBQVMsUUFDUCxNQUNBLE9BQ0EsUUFDQSxTQUNBLE1BQ29CO0FBQ3BCLE1BQUksT0FBTyxRQUFRRCxZQUFXLEtBQUssU0FBUyxRQUFRLEVBQUcsUUFBTztBQUM5RCxNQUFJLEtBQUssS0FBSyxNQUFNLFFBQVEsR0FBRyxNQUFNO0FBQ3JDLE1BQUksS0FBSyxFQUFFLE1BQU0sUUFBUyxRQUFPLEtBQUs7QUFDdEMsYUFBUztBQUNQLFVBQU0sTUFBTSxLQUFLLEVBQUU7QUFDbkIsUUFBSSxRQUFRLE9BQVcsUUFBTztBQUM5QixTQUFLLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDM0IsUUFBSSxLQUFLLEVBQUUsTUFBTSxRQUFTLFFBQU8sS0FBSztBQUN0QyxRQUFJLEtBQUssRUFBRSxNQUFNLElBQUssUUFBTztBQUM3QixTQUFLLEtBQUssTUFBTSxLQUFLLEdBQUcsTUFBTTtBQUM5QixRQUFJLEtBQUssRUFBRSxNQUFNLFFBQVMsUUFBTyxLQUFLO0FBQUEsRUFDeEM7QUFDRjtBQUdBLFNBQVMsS0FBSyxNQUFjLE1BQWMsRUFBRSxPQUFPLEdBQW1CO0FBQ3BFLE1BQUksS0FBSztBQUNULE1BQUksT0FBTztBQUNYLFdBQVMsT0FBTyxLQUFLLFdBQVcsRUFBRSxHQUFHLFNBQVNDLFVBQVMsU0FBUyxTQUFTLE9BQU8sS0FBSyxXQUFXLEVBQUUsRUFBRSxHQUFHO0FBQ3JHLFFBQUksU0FBUyxRQUFTLFFBQU8sS0FBSztBQUFBLEVBQ3BDO0FBQ0EsU0FBTyxRQUFRLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSyxTQUFTO0FBQzFEOzs7QUN6Rk8sU0FBUyxVQUFVLE1BQXVGO0FBRS9HLE1BQUksS0FBSyxTQUFTLElBQUksS0FBSyxLQUFLLFdBQVcsUUFBUSxFQUFHLFFBQU87QUFDN0QsUUFBTSxTQUFpQixFQUFFLE1BQU0sSUFBSSxHQUFHLFFBQVEsR0FBRyxVQUFVLENBQUMsR0FBRyxPQUFPLEVBQUU7QUFDeEUsTUFBSSxDQUFDLFlBQVksTUFBTSxLQUFLLE9BQU8sV0FBVyxFQUFHLFFBQU87QUFDeEQsUUFBTSxPQUFPLFFBQVEsTUFBTTtBQUMzQixTQUFPLFNBQVMsVUFBYSxPQUFPLFNBQVMsSUFBSSxFQUFFLE1BQU0sVUFBVSxPQUFPLFNBQVMsSUFBSTtBQUN6RjtBQVlBLFNBQVMsWUFBWSxRQUF5QjtBQUM1QyxNQUFJLFVBQVUsTUFBTSxFQUFHLFFBQU87QUFDOUIsTUFBSSxPQUFPLFdBQVcsS0FBSyxDQUFDLE9BQU8sS0FBSyxXQUFXLFNBQVMsT0FBTyxFQUFFLEVBQUcsUUFBTztBQUMvRSxTQUFPLE1BQU07QUFDYixTQUFPLFVBQVUsTUFBTTtBQUN6QjtBQUVBLElBQU0sQ0FBQ0MsVUFBU0MsUUFBTyxNQUFNLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLEVBQUU7QUFHcEQsU0FBUyxVQUFVLFFBQXlCO0FBQzFDLFFBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsTUFBSSxLQUFLLE9BQU87QUFDaEIsYUFBUztBQUNQLFVBQU0sUUFBUTtBQUNkLFdBQU8sS0FBSyxXQUFXLEVBQUUsTUFBTUEsT0FBTztBQUN0QyxVQUFNLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFDL0IsUUFBSSxNQUFNLEtBQUssUUFBUTtBQUNyQixhQUFPLEtBQUssS0FBSztBQUNqQixhQUFPLFNBQVM7QUFDaEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxRQUFJLFNBQVNELFNBQVM7QUFBQSxhQUNiLFNBQVMsS0FBTSxNQUFLLFlBQVksUUFBUSxFQUFFO0FBQUEsU0FDOUM7QUFDSCxhQUFPLEtBQUs7QUFDWixhQUFPLFNBQVMsS0FBSztBQUNyQixhQUFPLFNBQVMsS0FBSyxFQUFFLE9BQU8sVUFBVSxLQUFLLFdBQVcsT0FBTyxFQUFFLEtBQUssS0FBSyxXQUFXLE9BQU8sRUFBRSxLQUFLLFNBQVM7QUFBQSxJQUMvRztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsWUFBWSxFQUFFLE1BQU0sU0FBUyxHQUFXLE9BQXVCO0FBQ3RFLFFBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxLQUFLO0FBQ3RDLFFBQU0sTUFBTSxRQUFRLElBQUksS0FBSyxTQUFTO0FBQ3RDLFdBQVMsS0FBSyxFQUFFLE9BQU8sSUFBSSxDQUFDO0FBQzVCLFNBQU8sTUFBTTtBQUNmO0FBR0EsU0FBUyxXQUFXLFFBQWdCLE1BQXVCO0FBQ3pELFFBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsTUFBSSxLQUFLO0FBQ1QsU0FBTyxLQUFLLFdBQVcsRUFBRSxNQUFNQyxPQUFPO0FBQ3RDLE1BQUksS0FBSyxLQUFLLFFBQVE7QUFDcEIsVUFBTSxPQUFPLEtBQUssV0FBVyxFQUFFO0FBQy9CLFFBQUksU0FBUyxRQUFRLEtBQUssS0FBTSxNQUFLLFlBQVksUUFBUSxFQUFFO0FBQUEsYUFDbEQsU0FBU0QsU0FBUztBQUFBLFFBQ3RCLFFBQU87QUFBQSxFQUNkO0FBQ0EsU0FBTyxLQUFLO0FBQ1osU0FBTyxVQUFVLE1BQU07QUFDekI7QUFFQSxJQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sR0FBRyxNQUF1QjtBQUNoRCxNQUFJLEtBQUssV0FBVyxFQUFFLE1BQU0sS0FBTSxRQUFPO0FBQ3pDLFFBQU0sT0FBTyxLQUFLLFdBQVcsS0FBSyxDQUFDO0FBQ25DLFNBQU8sU0FBU0MsVUFBUyxTQUFTRCxZQUFXLEtBQUssTUFBTSxLQUFLO0FBQy9EO0FBRUEsU0FBUyxRQUFRLFFBQWtDO0FBQ2pELE1BQUksRUFBRSxPQUFPLFFBQVFFLFNBQVMsUUFBTztBQUNyQyxRQUFNLE9BQU8sT0FBTyxNQUFNLElBQUksT0FBTyxNQUFNLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMxRSxTQUFPO0FBQ1AsU0FBTztBQUNUO0FBRUEsSUFBTSxNQUFNO0FBR1osU0FBUyxNQUFNLFFBQWdCLFFBQWtDO0FBQy9ELFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQU0sVUFBbUIsQ0FBQztBQUMxQixRQUFNLFFBQVEsb0JBQUksSUFBWTtBQUM5QixNQUFJLE1BQU07QUFDVixLQUFHO0FBQ0QsUUFBSSxZQUFZLE9BQU87QUFDdkIsVUFBTSxRQUFRLElBQUksS0FBSyxPQUFPLElBQUk7QUFDbEMsUUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixVQUFNLE1BQU0sTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDLEtBQUs7QUFDaEQsUUFBSSxNQUFNLElBQUksR0FBRyxFQUFHLFFBQU87QUFDM0IsVUFBTSxJQUFJLEdBQUc7QUFDYixVQUFNLFVBQVUsRUFBRSxPQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksWUFBWSxFQUFFO0FBQzNELFVBQU0sUUFBUSxRQUFRLFFBQVEsSUFBSSxXQUFXLFFBQVEsSUFBSTtBQUN6RCxRQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFlBQVEsS0FBSyxFQUFFLEtBQUssU0FBUyxNQUFNLENBQUM7QUFDcEMsVUFBTSxLQUFLLElBQUksTUFBTSxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQUEsRUFDNUMsU0FBUyxPQUFPLFdBQVcsVUFBVSxDQUFDLE9BQU8sTUFBTTtBQUNuRCxTQUFPLE9BQU8sU0FBUyxVQUFXLE9BQU8sV0FBVyxVQUFVLE9BQU8sTUFBTSxJQUN2RSxTQUNBLEVBQUUsTUFBTSxPQUFPLE1BQU0sRUFBRSxPQUFPLElBQUksR0FBRyxRQUFRO0FBQ25EO0FBRUEsU0FBUyxPQUFPLFFBQWtDO0FBQ2hELFFBQU0sRUFBRSxJQUFJLE9BQU8sT0FBTyxJQUFJO0FBQzlCLFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixNQUFJLE1BQU07QUFDVixLQUFHO0FBQ0QsVUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQ2xDLFFBQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsVUFBTSxLQUFLLElBQUk7QUFDZixVQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQUEsRUFDbkMsU0FBUyxPQUFPLFdBQVcsVUFBVSxPQUFPLE1BQU07QUFDbEQsU0FBTyxPQUFPLFNBQVMsU0FBUyxTQUFZLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxPQUFPLElBQUksR0FBRyxNQUFNO0FBQzFGO0FBRUEsU0FBUyxPQUFPLFFBQWdCLFFBQWtDO0FBQ2hFLFFBQU0sRUFBRSxNQUFNLElBQUksS0FBSyxJQUFJO0FBQzNCLE1BQUksS0FBSyxPQUFPO0FBQ2hCLFNBQU8sS0FBSyxXQUFXLEVBQUUsTUFBTUQsT0FBTztBQUN0QyxNQUFJLFlBQVk7QUFDaEIsTUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEVBQUcsUUFBTyxRQUFRLFFBQVEsT0FBTyxHQUFHLFFBQVEsS0FBSztBQUNuRSxTQUFPLEtBQUs7QUFDWixNQUFJLEVBQUUsT0FBTyxRQUFRQyxTQUFTLFFBQU87QUFDckMsUUFBTSxNQUFNLE1BQU0sUUFBUSxTQUFTLEtBQUssSUFBSTtBQUM1QyxTQUFPO0FBQ1AsU0FBTztBQUNUO0FBR0EsU0FBUyxRQUFRLFFBQWdCLE1BQWMsUUFBZ0IsU0FBb0M7QUFDakcsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixNQUFJLEtBQUs7QUFDVCxTQUFPLEtBQUssV0FBVyxFQUFFLE1BQU1ELE9BQU87QUFDdEMsUUFBTSxPQUFPLEtBQUssV0FBVyxFQUFFO0FBQy9CLE1BQUksTUFBTSxLQUFLLFVBQVUsU0FBU0QsWUFBWSxTQUFTLFFBQVEsS0FBSyxNQUFPO0FBQ3pFLFdBQU8sUUFBUSxRQUFRLE1BQU0sSUFBSSxRQUFRLE9BQU87QUFBQSxFQUNsRDtBQUNBLE1BQUksU0FBUyxPQUFPLFNBQVMsSUFBSTtBQUMvQixVQUFNLFFBQVEsWUFBWSxNQUFNLElBQUksTUFBTTtBQUMxQyxRQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFdBQU8sS0FBSyxNQUFNO0FBQ2xCLFdBQU8sVUFBVSxNQUFNLEtBQUssT0FBTyxVQUFVLFNBQVMsTUFBTSxPQUFPO0FBQUEsRUFDckU7QUFDQSxTQUFPLE9BQU8sUUFBUSxJQUFJLE1BQU07QUFDbEM7QUFHQSxTQUFTLFFBQVEsUUFBZ0IsTUFBYyxTQUFpQixRQUFnQixTQUFvQztBQUNsSCxRQUFNLFdBQVcsT0FBTyxTQUFTO0FBQ2pDLE1BQUksQ0FBQyxXQUFXLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFDdEMsUUFBTSxVQUFVLE9BQU8sU0FBUyxVQUFXLFdBQVcsT0FBTyxXQUFXLFVBQVUsT0FBTyxNQUFNO0FBQy9GLE1BQUksQ0FBQyxRQUFTLFFBQU8sRUFBRSxNQUFNLFdBQVcsTUFBTSxFQUFFLE9BQU8sU0FBUyxLQUFLLFFBQVEsRUFBRTtBQUMvRSxNQUFJLFlBQVksT0FBTztBQUN2QixNQUFJLE9BQU8sTUFBTSxLQUFLLElBQUksS0FBSyxPQUFPLElBQUksRUFBRyxRQUFPLFFBQVEsTUFBTTtBQUVsRSxTQUFPLE9BQU8sU0FBUyxXQUFXLFdBQVcsT0FBTyxRQUFRLE9BQU8sSUFBSSxNQUFNLElBQUk7QUFDbkY7QUFHQSxTQUFTLE9BQU8sUUFBZ0IsSUFBWSxRQUFrQztBQUM1RSxRQUFNLE9BQU8sT0FBTyxPQUFPLE1BQU0sSUFBSSxJQUFJLEVBQUUsT0FBTyxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQ3hFLFFBQU0sV0FBVyxPQUFPLFNBQVM7QUFDakMsTUFBSSxTQUFTLFVBQWEsQ0FBQyxXQUFXLFFBQVEsS0FBSyxHQUFHLEVBQUcsUUFBTztBQUNoRSxNQUFJLE9BQU8sVUFBVSxPQUFRLFFBQU8sS0FBSztBQUN6QyxRQUFNLFVBQVUsS0FBSyxNQUFNLFNBQVMsWUFBWSxLQUFLLE1BQU0sVUFBVTtBQUNyRSxTQUFPLFdBQVcsT0FBTyxTQUFTLFdBQVcsV0FBVyxVQUFVLFFBQVEsSUFBSSxLQUFLLEtBQUssTUFBTSxJQUFJO0FBQ3BHO0FBR0EsSUFBTSxVQUFVO0FBR2hCLFNBQVMsVUFBVSxRQUFnQixPQUFlLE9BQWUsUUFBa0M7QUFDakcsUUFBTSxFQUFFLE1BQU0sU0FBUyxJQUFJO0FBQzNCLFFBQU0sUUFBUSxTQUFTO0FBQ3ZCLE1BQUksUUFBUSxLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQ25DLE1BQUksTUFBTTtBQUNWLFNBQU8sT0FBTyxTQUFTLFFBQVE7QUFDN0IsWUFBUSxZQUFZLE9BQU87QUFDM0IsVUFBTSxRQUFRLFFBQVEsS0FBSyxJQUFJLElBQUksQ0FBQztBQUNwQyxRQUFJLFVBQVUsVUFBYSxTQUFTLFNBQVMsU0FBUyxNQUFNLFNBQVMsR0FBSSxFQUFHLFFBQU87QUFDbkYsVUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLE9BQU8sRUFBRSxFQUFFLE1BQU0sSUFBSSxFQUFFLFNBQVM7QUFDL0QsY0FBVSxTQUFTLElBQUksS0FBSyxPQUFPLFNBQVMsQ0FBQyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQ3RFLFVBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxFQUFFO0FBQ2xDLFFBQUksQ0FBQyxXQUFXLFFBQVEsR0FBRyxFQUFHLFFBQU87QUFBQSxFQUN2QztBQUNBLFNBQU8sRUFBRSxNQUFNLFVBQVUsTUFBTSxFQUFFLE9BQU8sSUFBSSxHQUFHLE9BQU8sU0FBUyxNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzNGOzs7QUNwTUEsU0FBUyxTQUFTLE1BQW1DO0FBQ25ELFNBQU8sb0JBQUksSUFBSSxDQUFDLEdBQUksS0FBSyxNQUFNLDBDQUEwQyxLQUFLLENBQUMsR0FBSSxHQUFHLGdCQUFnQixJQUFJLENBQUMsQ0FBQztBQUM5RztBQUVBLElBQU0sa0JBQWtCLENBQUMsU0FDdkIsS0FBSyxTQUFTLElBQUksSUFBSSxjQUFjLElBQUksRUFBRSxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxNQUFNLENBQUMsSUFBSSxDQUFDO0FBR3hGLFNBQVMsZUFBZSxNQUFzQjtBQUM1QyxRQUFNLFFBQVEsVUFBVSxJQUFJO0FBQzVCLFNBQU8sVUFBVSxTQUFZLFVBQVUsSUFBSSxJQUFJLEVBQUUsR0FBRyxPQUFPLFVBQVUsQ0FBQyxFQUFFO0FBQzFFO0FBRUEsU0FBUyxTQUFTLFNBQWtCLE1BQVksTUFBb0I7QUFDbEUsTUFBSSxLQUFLLFNBQVMsT0FBTztBQUN2QixhQUFTLFNBQVMsRUFBRSxPQUFPLEdBQUcsS0FBSyxFQUFFLEdBQUcsdUVBQXVFO0FBQy9HO0FBQUEsRUFDRjtBQUNBLFFBQU0sT0FBTyxRQUFRLE1BQU0sTUFBTTtBQUNqQyxNQUFJLHlCQUF5QixLQUFLLElBQUksS0FBTSxRQUFRLENBQUMsUUFBUSxNQUFNLE1BQU0sRUFBSSxZQUFXLFNBQVMsTUFBTSxJQUFJO0FBQUEsTUFDdEcsY0FBYSxTQUFTLElBQUk7QUFDakM7QUFFQSxTQUFTLGFBQWEsU0FBa0IsTUFBNkM7QUFDbkYsUUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQ2pDLGFBQVcsU0FBUyxLQUFLLFNBQVM7QUFFaEMsUUFBSSxNQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsT0FBUSxjQUFhLFNBQVMsS0FBSztBQUMzRSxRQUFJLE1BQU0sUUFBUSxPQUFRLGNBQWEsU0FBUyxJQUFJLEtBQUs7QUFBQSxFQUMzRDtBQUNBLE1BQUksS0FBTSxVQUFTLFNBQVMsTUFBTSxHQUFHLGFBQWEsSUFBSSxDQUFDO0FBQUEsTUFDbEQsVUFBUyxTQUFTLEtBQUssTUFBTSxvRUFBb0U7QUFDeEc7QUFHQSxTQUFTLGFBQWEsU0FBa0IsRUFBRSxPQUFPLFFBQVEsR0FBZ0I7QUFDdkUsUUFBTSxTQUFTLENBQUMsTUFBYyxNQUF3RCxTQUFpQztBQUNySCxZQUFRLEtBQUssS0FBSyxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksTUFBTSxTQUFTLFdBQVcsTUFBTSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ3BIO0FBQ0EsTUFBSSxNQUFNLFNBQVMsU0FBVSxRQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQUEsV0FDckQsTUFBTSxTQUFTLFFBQVE7QUFDOUIsZUFBVyxRQUFRLE1BQU0sTUFBTyxLQUFJLEtBQUssU0FBUyxTQUFVLFFBQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxFQUM3RixXQUFXLE1BQU0sU0FBUyxPQUFPO0FBQy9CLGVBQVcsU0FBUyxNQUFNLFFBQVEsT0FBTyxPQUFPLEVBQUcsUUFBTyxNQUFNLEtBQUssTUFBTSxTQUFTLFlBQVksU0FBUyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ3ZILE1BQU8sVUFBUyxTQUFTLFNBQVMsZ0RBQWdEO0FBQ3BGO0FBR0EsSUFBTSxVQUFVLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFDNUIsUUFBUSxjQUFlLE1BQU0sU0FBUyxVQUFVLE1BQU0sTUFBTSxLQUFLLENBQUMsU0FBUyxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBRWxHLFNBQVMsWUFBWSxTQUFrQixNQUE4QjtBQUNuRSxNQUFJLEtBQUssU0FBUyxPQUFRLFFBQU8sQ0FBQztBQUNsQyxTQUFPLEtBQUssTUFBTSxRQUFRLENBQUMsU0FBUyxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxRQUFRLFNBQVMsS0FBSyxDQUFDO0FBQzdHO0FBRUEsU0FBUyxXQUFXLFNBQWtCLE1BQXVDLE1BQStCO0FBQzFHLGFBQVcsU0FBUyxLQUFLLFFBQVMsS0FBSSxNQUFNLFFBQVEsT0FBUSxjQUFhLFNBQVMsSUFBSSxLQUFLO0FBQzNGLFFBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxPQUFPO0FBQzFDLE1BQUksT0FBTyxNQUFNLE9BQU8sT0FBTyxNQUFNLGVBQWUsQ0FBQyxNQUFPO0FBQzVELFlBQVUsU0FBUyxPQUFPLEVBQUUsTUFBTSxHQUFHLE9BQU8sUUFBVyxXQUFXLE1BQU0sQ0FBQztBQUMzRTtBQU1PLFNBQVMsYUFBYSxVQUFpQztBQUM1RCxTQUFPO0FBQUEsSUFDTCxLQUFLLE1BQWMsTUFBcUI7QUFDdEMsWUFBTSxPQUFPLEVBQUUsTUFBTSxVQUFVLFlBQVksS0FBSztBQUNoRCxVQUFJO0FBQ0YsY0FBTSxTQUFTLGVBQWUsSUFBSTtBQUNsQyxZQUFJLE9BQU8sU0FBUyxTQUFTLEVBQUcsUUFBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUMsR0FBRyxVQUFVLE9BQU8sU0FBUztBQUN2RixjQUFNLE9BQU8sV0FBVztBQUN4QixjQUFNLFVBQW1CLEVBQUUsTUFBTSxNQUFNLFVBQVUsQ0FBQyxHQUFHLFVBQVUsT0FBTyxvQkFBSSxJQUFJLEdBQUcsUUFBUSxTQUFTLElBQUksRUFBRTtBQUN4RyxjQUFNLE9BQU8sS0FBSyxNQUFNLEVBQUUsTUFBTSxRQUFRLFVBQVUsWUFBWSxPQUFPLEdBQUcsS0FBSyxLQUFLLE9BQU8sQ0FBQztBQUMxRixhQUFLLE9BQU8sTUFBTSxNQUFNO0FBQ3RCLHFCQUFXLEVBQUUsT0FBTyxJQUFJLEtBQUssT0FBTyxTQUFVLE1BQUssUUFBUSxFQUFFLE1BQU0sS0FBSyxNQUFNLE9BQU8sR0FBRyxHQUFHLE9BQU8sSUFBSSxDQUFDO0FBQ3ZHLG1CQUFTLFNBQVMsT0FBTyxNQUFNLElBQUk7QUFBQSxRQUNyQyxDQUFDO0FBQ0QsZUFBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssT0FBTyxVQUFVLFFBQVEsU0FBUztBQUFBLE1BQ2xFLFNBQVMsT0FBTztBQUNkLGNBQU0sTUFBTSxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQ2pFLGVBQU87QUFBQSxVQUNMLEdBQUc7QUFBQSxVQUNILE9BQU8sQ0FBQztBQUFBLFVBQ1IsVUFBVSxDQUFDLEVBQUUsT0FBTyxHQUFHLEtBQUssS0FBSyxRQUFRLFNBQVMsZ0NBQWdDLEdBQUcsSUFBSSxDQUFDO0FBQUEsUUFDNUY7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjsiLAogICJuYW1lcyI6IFsidGVzdE9mIiwgImhvbGUiLCAiaXNXaW5kb3dzIiwgIkRFRVBFU1QiLCAiY29tcGxhaW4iLCAid3JpdGUiLCAid2l0aGluIiwgIlJFQURfQVBBUlQiLCAiU1BBQ0UiLCAiZmlsbGVkIiwgImJldHdlZW4iLCAiRVNDQVBFUyIsICJERUVQRVNUIiwgIlNQQUNFIiwgIk5FV0xJTkUiLCAiU1BBQ0UiLCAiREVFUEVTVCJdCn0K
