import "./chunk-ZPWHCABL.js";

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open.push(i);
    } else if (c === 125 && open.length) {
      open.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open.length; i++) {
    const at = open[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal2();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal2();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal2();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal2();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal2();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal2();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width));
  return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code = c.charCodeAt(0);
  if (code >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code] ||= l.re.test(c) ? 1 : 2;
  return ascii[code] === 1;
};
var tokenize = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start = i + m + mark.length;
        const end = p.indexOf(mark, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs.set(stack.pop(), i);
  });
  return pairs;
};
var build = (toks, pairs, start, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start; i < end; i++) {
    const tok = toks[i];
    const close = pairs.get(i);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs, i + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out = [];
  let run = "";
  const flush = () => {
    for (const ch of run.normalize(form))
      out.push(lit(ch));
    run = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id = 1;
  const split = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split(alts(next));
      case "?":
        return split([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split(alts(MATCH)), next };
    }
    const after = split([]);
    const entry = split(alts(after));
    after.out.push(next, entry);
    return it.type === "*" ? after : entry;
  };
  const start = seq(items, MATCH);
  return [start, id];
};
var show = (start) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent + "  ");
        return walk(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent);
  };
  walk(start, "");
  return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i) => id !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run, i, top) {
    for (const r of state.runs) {
      if (r.neg === run.neg && sameState(r.state, run.state))
        return;
    }
    state.runs.push(run);
    if (!run.state.match) {
      this.add(state, run.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run of state.runs) {
        if (run.state.dead) {
          this.addRun(next, run, i + 1, top);
          continue;
        }
        const sub = this.step(run.state, c, i, false);
        this.addRun(next, { t: "run", neg: run.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start, marks2) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key = stateKey(state);
    const found = this.#states.get(key);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key, d);
    this.#size += key.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code = c.charCodeAt(0);
    const found = code < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start) => {
  const nodes = [];
  for (let n = start; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start, end) => {
  let ni = 0;
  let ci = start;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal2 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal2, this.#form, options.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start, size] = compile(items, nocase);
    this.#start = start;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start = sim.state();
      sim.add(start, this.#start, 0, true);
      let state = sim.done(start);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options) => {
  assertValidPattern(pattern);
  if (!options?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options) => {
  const key = options ? optionsKey(options) : 0;
  let mm = cache.get(key)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key);
  if (!byPattern)
    cache.set(key, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options = {}) {
        super(pattern, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
  assertValidPattern(pattern);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list, pattern, options = {}) => {
  const mm = new Minimatch(pattern, options);
  list = list.filter((f) => mm.match(f));
  if (mm.options.nonull && !list.length) {
    list.push(pattern);
  }
  return list;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start) => {
  let i = start + 1;
  if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      lit2 += pattern.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      if (++i === pattern.length)
        return false;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close !== -1)
        i = close;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      depth++;
      i++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start, end, dot, sep2) => {
  for (let k = start; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep2))
        return true;
    }
    const s = nextSep(f, k, sep2);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep2))
      k++;
  }
  return false;
};
var isSep = (c, sep2) => sep2 === "/" ? c === 47 : sep2 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep2) => {
  if (sep2 !== "both")
    return f.indexOf(sep2, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep2) => sep2 !== "both" ? f.lastIndexOf(sep2, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part of pattern) {
        if (typeof part !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged = true;
    while (merged) {
      merged = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys[i];
          const key = pre[k] * R + suf[k + 1];
          const g = groups.get(key);
          if (g)
            g.push(i);
          else
            groups.set(key, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged = true;
          this.set = this.set.filter((_, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i];
        const key = pre[k] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key = suf[k + 1] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep2 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep2);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j = i;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep2))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep2) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep2)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep2))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep2);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep2) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep2))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep2); e !== -1; e = nextSep(f, s, sep2)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep2))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep2))
        return "yes";
      if (head || dotPortion(f, s, next, dot, sep2))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key = parts.join("/");
      if (keys.has(key))
        return false;
      keys.add(key);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved, pattern, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share = pattern[ph + 1];
      if (typeof host !== "string" || typeof share !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key = patternIndex * 2 + (partial ? 1 : 0);
    const found = byStart[key];
    if (found)
      return found;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head, body, tail, segments };
    byStart[key] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key))
        return false;
      tried.add(key);
      const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code = 57344;
    while (pattern.includes(String.fromCharCode(code))) {
      if (++code > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code);
    let found = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;
export {
  GLOBSTAR,
  Minimatch,
  braceExpand,
  defaults,
  escape,
  filter,
  match,
  minimatch,
  sep,
  unescape
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbm9kZV9tb2R1bGVzL2JhbGFuY2VkLW1hdGNoL3NyYy9pbmRleC50cyIsICIuLi9ub2RlX21vZHVsZXMvYnJhY2UtZXhwYW5zaW9uL3NyYy9pbmRleC50cyIsICIuLi9ub2RlX21vZHVsZXMvQGlzYWFjcy9ub25yZWN1cnNpdmUtZ2xvYi1tYXRjaC9zcmMvbnVtZXJpYy1yYW5nZS50cyIsICIuLi9ub2RlX21vZHVsZXMvQGlzYWFjcy9ub25yZWN1cnNpdmUtZ2xvYi1tYXRjaC9zcmMvcGFyc2UtY2xhc3MudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0Bpc2FhY3Mvbm9ucmVjdXJzaXZlLWdsb2ItbWF0Y2gvc3JjL2luZGV4LnRzIiwgIi4uL25vZGVfbW9kdWxlcy9taW5pbWF0Y2gvc3JjL2Fzc2VydC12YWxpZC1wYXR0ZXJuLnRzIiwgIi4uL25vZGVfbW9kdWxlcy9taW5pbWF0Y2gvc3JjL2VzY2FwZS50cyIsICIuLi9ub2RlX21vZHVsZXMvbWluaW1hdGNoL3NyYy91bmVzY2FwZS50cyIsICIuLi9ub2RlX21vZHVsZXMvbWluaW1hdGNoL3NyYy9pbmRleC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiZXhwb3J0IGNvbnN0IGJhbGFuY2VkID0gKFxuICBhOiBzdHJpbmcgfCBSZWdFeHAsXG4gIGI6IHN0cmluZyB8IFJlZ0V4cCxcbiAgc3RyOiBzdHJpbmcsXG4pID0+IHtcbiAgY29uc3QgbWEgPSBhIGluc3RhbmNlb2YgUmVnRXhwID8gbWF5YmVNYXRjaChhLCBzdHIpIDogYVxuICBjb25zdCBtYiA9IGIgaW5zdGFuY2VvZiBSZWdFeHAgPyBtYXliZU1hdGNoKGIsIHN0cikgOiBiXG5cbiAgY29uc3QgciA9IG1hICE9PSBudWxsICYmIG1iICE9IG51bGwgJiYgcmFuZ2UobWEsIG1iLCBzdHIpXG5cbiAgcmV0dXJuIChcbiAgICByICYmIHtcbiAgICAgIHN0YXJ0OiByWzBdLFxuICAgICAgZW5kOiByWzFdLFxuICAgICAgcHJlOiBzdHIuc2xpY2UoMCwgclswXSksXG4gICAgICBib2R5OiBzdHIuc2xpY2UoclswXSArIG1hLmxlbmd0aCwgclsxXSksXG4gICAgICBwb3N0OiBzdHIuc2xpY2UoclsxXSArIG1iLmxlbmd0aCksXG4gICAgfVxuICApXG59XG5cbmNvbnN0IG1heWJlTWF0Y2ggPSAocmVnOiBSZWdFeHAsIHN0cjogc3RyaW5nKSA9PiB7XG4gIGNvbnN0IG0gPSBzdHIubWF0Y2gocmVnKVxuICByZXR1cm4gbSA/IG1bMF0gOiBudWxsXG59XG5cbmV4cG9ydCBjb25zdCByYW5nZSA9IChcbiAgYTogc3RyaW5nLFxuICBiOiBzdHJpbmcsXG4gIHN0cjogc3RyaW5nLFxuKTogdW5kZWZpbmVkIHwgW251bWJlciwgbnVtYmVyXSA9PiB7XG4gIGxldCBiZWdzOiBudW1iZXJbXSxcbiAgICBiZWc6IG51bWJlciB8IHVuZGVmaW5lZCxcbiAgICBsZWZ0OiBudW1iZXIsXG4gICAgcmlnaHQ6IG51bWJlciB8IHVuZGVmaW5lZCA9IHVuZGVmaW5lZCxcbiAgICByZXN1bHQ6IHVuZGVmaW5lZCB8IFtudW1iZXIsIG51bWJlcl1cbiAgbGV0IGFpID0gc3RyLmluZGV4T2YoYSlcbiAgbGV0IGJpID0gc3RyLmluZGV4T2YoYiwgYWkgKyAxKVxuICBsZXQgaSA9IGFpXG5cbiAgaWYgKGFpID49IDAgJiYgYmkgPiAwKSB7XG4gICAgaWYgKGEgPT09IGIpIHtcbiAgICAgIHJldHVybiBbYWksIGJpXVxuICAgIH1cbiAgICBiZWdzID0gW11cbiAgICBsZWZ0ID0gc3RyLmxlbmd0aFxuXG4gICAgd2hpbGUgKGkgPj0gMCAmJiAhcmVzdWx0KSB7XG4gICAgICBpZiAoaSA9PT0gYWkpIHtcbiAgICAgICAgYmVncy5wdXNoKGkpXG4gICAgICAgIGFpID0gc3RyLmluZGV4T2YoYSwgaSArIDEpXG4gICAgICB9IGVsc2UgaWYgKGJlZ3MubGVuZ3RoID09PSAxKSB7XG4gICAgICAgIGNvbnN0IHIgPSBiZWdzLnBvcCgpXG4gICAgICAgIGlmIChyICE9PSB1bmRlZmluZWQpIHJlc3VsdCA9IFtyLCBiaV1cbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGJlZyA9IGJlZ3MucG9wKClcbiAgICAgICAgaWYgKGJlZyAhPT0gdW5kZWZpbmVkICYmIGJlZyA8IGxlZnQpIHtcbiAgICAgICAgICBsZWZ0ID0gYmVnXG4gICAgICAgICAgcmlnaHQgPSBiaVxuICAgICAgICB9XG5cbiAgICAgICAgYmkgPSBzdHIuaW5kZXhPZihiLCBpICsgMSlcbiAgICAgIH1cblxuICAgICAgaSA9IGFpIDwgYmkgJiYgYWkgPj0gMCA/IGFpIDogYmlcbiAgICB9XG5cbiAgICBpZiAoYmVncy5sZW5ndGggJiYgcmlnaHQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgcmVzdWx0ID0gW2xlZnQsIHJpZ2h0XVxuICAgIH1cbiAgfVxuXG4gIHJldHVybiByZXN1bHRcbn1cbiIsICJpbXBvcnQgeyByYW5nZSB9IGZyb20gJ2JhbGFuY2VkLW1hdGNoJ1xuXG5jb25zdCBlc2NTbGFzaCA9ICdcXDBTTEFTSCcgKyBNYXRoLnJhbmRvbSgpLnRvRml4ZWQoMTYpICsgJ1xcMCdcbmNvbnN0IGVzY09wZW4gPSAnXFwwT1BFTicgKyBNYXRoLnJhbmRvbSgpLnRvRml4ZWQoMTYpICsgJ1xcMCdcbmNvbnN0IGVzY0Nsb3NlID0gJ1xcMENMT1NFJyArIE1hdGgucmFuZG9tKCkudG9GaXhlZCgxNikgKyAnXFwwJ1xuY29uc3QgZXNjQ29tbWEgPSAnXFwwQ09NTUEnICsgTWF0aC5yYW5kb20oKS50b0ZpeGVkKDE2KSArICdcXDAnXG5jb25zdCBlc2NQZXJpb2QgPSAnXFwwUEVSSU9EJyArIE1hdGgucmFuZG9tKCkudG9GaXhlZCgxNikgKyAnXFwwJ1xuY29uc3QgZXNjU2xhc2hQYXR0ZXJuID0gbmV3IFJlZ0V4cChlc2NTbGFzaCwgJ2cnKVxuY29uc3QgZXNjT3BlblBhdHRlcm4gPSBuZXcgUmVnRXhwKGVzY09wZW4sICdnJylcbmNvbnN0IGVzY0Nsb3NlUGF0dGVybiA9IG5ldyBSZWdFeHAoZXNjQ2xvc2UsICdnJylcbmNvbnN0IGVzY0NvbW1hUGF0dGVybiA9IG5ldyBSZWdFeHAoZXNjQ29tbWEsICdnJylcbmNvbnN0IGVzY1BlcmlvZFBhdHRlcm4gPSBuZXcgUmVnRXhwKGVzY1BlcmlvZCwgJ2cnKVxuY29uc3Qgc2xhc2hQYXR0ZXJuID0gL1xcXFxcXFxcL2dcbmNvbnN0IG9wZW5QYXR0ZXJuID0gL1xcXFx7L2dcbmNvbnN0IGNsb3NlUGF0dGVybiA9IC9cXFxcfS9nXG5jb25zdCBjb21tYVBhdHRlcm4gPSAvXFxcXCwvZ1xuY29uc3QgcGVyaW9kUGF0dGVybiA9IC9cXFxcXFwuL2dcblxuZXhwb3J0IGNvbnN0IEVYUEFOU0lPTl9NQVggPSAxMDBfMDAwXG5cbi8vIGBFWFBBTlNJT05fTUFYYCBjYXBzIHRoZSAqbnVtYmVyKiBvZiBleHBhbnNpb25zLCBidXQgbm90IHRoZWlyIGxlbmd0aC4gQW5cbi8vIGlucHV0IGxpa2UgYCd7YSxifScucmVwZWF0KDE1MDApYCBzdGF5cyB1bmRlciB0aGF0IGNvdW50IC0gaXRzIG91dHB1dCBpc1xuLy8gdHJ1bmNhdGVkIHRvIDEwMGsgcmVzdWx0cyAtIHdoaWxlIG1ha2luZyBldmVyeSByZXN1bHQgfjE1MDAgY2hhcmFjdGVyc1xuLy8gbG9uZy4gVGhlIHJlc3VsdCBzZXQsIGFuZCB0aGUgaW50ZXJtZWRpYXRlIGFycmF5cyBidWlsdCB3aGlsZSBjb21iaW5pbmdcbi8vIGJyYWNlIHNldHMsIHRoZW4gZ3JvdyBsYXJnZSBlbm91Z2ggdG8gZXhoYXVzdCBtZW1vcnkgYW5kIGNyYXNoIHRoZSBwcm9jZXNzXG4vLyAoQ1ZFLTIwMjYtMTQyNTcpLiBgRVhQQU5TSU9OX01BWF9MRU5HVEhgIGJvdW5kcyB0aGUgdG90YWwgbnVtYmVyIG9mXG4vLyBjaGFyYWN0ZXJzIHRoZSBhY2N1bXVsYXRvciBtYXkgaG9sZCBhdCBhbnkgcG9pbnQsIHNvIG1lbW9yeSBzdGF5cyBmbGF0IG5vXG4vLyBtYXR0ZXIgaG93IG1hbnkgYnJhY2UgZ3JvdXBzIGFyZSBjaGFpbmVkLiBUaGUgbGltaXQgc2l0cyB3ZWxsIGFib3ZlIGFueVxuLy8gcmVhbGlzdGljIGV4cGFuc2lvbiAoMTAwayByZXN1bHRzIGhpdHRpbmcgYEVYUEFOU0lPTl9NQVhgIG1lYXN1cmUgfjFNXG4vLyBjaGFyYWN0ZXJzKSBzbyBsZWdpdGltYXRlIGlucHV0IGlzIHVuYWZmZWN0ZWQuXG5leHBvcnQgY29uc3QgRVhQQU5TSU9OX01BWF9MRU5HVEggPSA0XzAwMF8wMDBcblxuLy8gYGV4cGFuZF9gIHJlY3Vyc2VzIG9uY2UgcGVyIGxldmVsIG9mIGJyYWNlICpuZXN0aW5nKiAtIGJvdGggd2hlbiBleHBhbmRpbmcgYVxuLy8gc2V0J3MgY29tbWEgbWVtYmVycyBhbmQgd2hlbiByZS13cmFwcGluZyBhIHNldCB3aG9zZSBib2R5IGlzIGEgc2luZ2xlIHBhcnQuXG4vLyBUaGUgQ1ZFLTIwMjYtMTQyNTcgZml4IG1hZGUgdGhlICp0YWlsKiBpdGVyYXRpdmUgKHJlY3Vyc2lvbiBvbiBgbS5wb3N0YCwgb25lXG4vLyBsZXZlbCBwZXIgY2hhaW5lZCBncm91cCksIHdoaWNoIGxlZnQgbmVzdGluZyBkZXB0aCB1bmJvdW5kZWQ6IGFib3V0IDMsMTAwXG4vLyBsZXZlbHMgb2YgYHt7ey4uLmEsYi4uLn19fWAgLSBvbmx5IH42S0Igb2YgaW5wdXQgLSBleGhhdXN0ZWQgdGhlIG5hdGl2ZSBzdGFja1xuLy8gYW5kIGNyYXNoZWQgdGhlIHByb2Nlc3MuIGBFWFBBTlNJT05fTUFYX0RFUFRIYCBib3VuZHMgaG93IGRlZXAgdGhlIHBhcnNlclxuLy8gd2lsbCBmb2xsb3cgbmVzdGluZy4gSXQgc2l0cyBmYXIgYWJvdmUgYW55IHJlYWxpc3RpYyBwYXR0ZXJuIGFuZCB3ZWxsIGJlbG93XG4vLyB0aGUgZGVwdGggYXQgd2hpY2ggdGhlIHN0YWNrIHJ1bnMgb3V0LlxuZXhwb3J0IGNvbnN0IEVYUEFOU0lPTl9NQVhfREVQVEggPSAxXzAwMFxuXG4vLyBCYXNoIGtlZXBzIGEgcXVpcmsgd2hlcmUgYSBicmFjZSBncm91cCBmb2xsb3dlZCBieSBhIGNvbW1hIHNldCBzdGlsbCBleHBhbmRzXG4vLyAoYHthfSxifWApLiBUaGUgcGFyc2VyIGltcGxlbWVudHMgaXQgYnkgcmV3cml0aW5nIHRoZSBzdHJpbmcgYW5kIHJlc3RhcnRpbmdcbi8vIHRoZSBzY2FuLCBhYnNvcmJpbmcgb25lIGB9YCBwZXIgcGFzcy4gYG5gIHRyYWlsaW5nIGJyYWNlcyB0aGVyZWZvcmUgY29zdCBgbmBcbi8vIGZ1bGwgcGFzc2VzIG92ZXIgYSBzdHJpbmcgdGhhdCBpdHNlbGYgZ3Jvd3MgYnkgb25lIGBlc2NDbG9zZWAgc2VudGluZWwgZWFjaFxuLy8gdGltZSAtIHF1YWRyYXRpYyBpbiBgbmAsIHdpdGggYSB+MjZ4IGNvbnN0YW50IGZyb20gdGhlIHNlbnRpbmVsJ3MgbGVuZ3RoLlxuLy8gMTI4S0Igb2YgYCd7YX0nICsgJ30nLnJlcGVhdChuKSArICcsen0nYCBibG9ja2VkIHRoZSBldmVudCBsb29wIGZvciAyN1xuLy8gc2Vjb25kcyB0byBwcm9kdWNlIHR3byByZXN1bHRzLiBgRVhQQU5TSU9OX01BWF9SRVdSSVRFU2AgYm91bmRzIGhvdyBtYW55XG4vLyB0aW1lcyB0aGUgc2NhbiBtYXkgcmVzdGFydC4gUmVhbCBge2F9LGJ9YCBpbnB1dCBuZWVkcyBhIGhhbmRmdWwuXG5leHBvcnQgY29uc3QgRVhQQU5TSU9OX01BWF9SRVdSSVRFUyA9IDFfMDAwXG5cbi8vIGBFWFBBTlNJT05fTUFYX1NURVBTYCBib3VuZHMgdGhlIHdvcmsgb25lIGBleHBhbmRgIGNhbGwgZG9lcywgd2hpY2ggYG1heGAsXG4vLyBgbWF4TGVuZ3RoYCBhbmQgYG1heERlcHRoYCBkb24ndDogbmVzdGVkIHNldHMgYXJlIHJlc2Nhbm5lZCBhdCBldmVyeSBsZXZlbFxuLy8gYW5kIGNoYWluZWQgZ3JvdXBzIGVhY2ggcmVidWlsZCB1cCB0byBgbWF4YCByZXN1bHRzLCBzbyAyS0Igb2YgaW5wdXQgY291bGRcbi8vIGJsb2NrIHRoZSBldmVudCBsb29wIGZvciBvdmVyIDMwIHNlY29uZHMuIEVhY2ggY2hhcmFjdGVyIHNjYW5uZWQsIHJlc3VsdFxuLy8gYnVpbHQgYW5kIHNlcXVlbmNlIHZhbHVlIGdlbmVyYXRlZCBpcyBhIHN0ZXAsIGFuZCBlYWNoIGBleHBhbmRfYCBjYWxsIGNvc3RzXG4vLyBgQ0FMTF9TVEVQU2AgbW9yZS4gUGFzdCB0aGUgYnVkZ2V0LCB0aGUgc2V0IGJlaW5nIGV4cGFuZGVkIGFuZCBldmVyeXRoaW5nXG4vLyBhZnRlciBpdCBzdGF5IGxpdGVyYWwuIEEgZ2xvYiBuZWVkcyBhIGZldyBodW5kcmVkIHN0ZXBzLCBhbmQgbmVzdGluZyBhbGwgdGhlXG4vLyB3YXkgdG8gYEVYUEFOU0lPTl9NQVhfREVQVEhgIGFib3V0IDRNLlxuZXhwb3J0IGNvbnN0IEVYUEFOU0lPTl9NQVhfU1RFUFMgPSAyMF8wMDBfMDAwXG5cbi8vIFdoYXQgb25lIGBleHBhbmRfYCBjYWxsIGNvc3RzIG9uIHRvcCBvZiB3aGF0IGl0IHNjYW5zIGFuZCBidWlsZHMuIFNldHRpbmdcbi8vIG9uZSB1cCB0YWtlcyBhYm91dCBhcyBsb25nIGFzIHNjYW5uaW5nIDE2IGNoYXJhY3RlcnMsIGFuZCBhIHNldCB3aG9zZVxuLy8gcmVzdWx0cyBhcmUgd3JhcHBlZCB0byBiZSBleHBhbmRlZCBhZ2FpbiBtYWtlcyBvbmUgY2FsbCBwZXIgcmVzdWx0LCBlYWNoXG4vLyBzY2FubmluZyBhbmQgYnVpbGRpbmcgbmV4dCB0byBub3RoaW5nOiA2NEtCIG9mXG4vLyBgKCd7eycgKyAnLCcucmVwZWF0KDMxNikgKyAnfXsnICsgJywnLnJlcGVhdCgzMTYpICsgJ319JykucmVwZWF0KG4pYCBtYWRlXG4vLyA0TSBzdWNoIGNhbGxzLCB3aGljaCBzcGVudCB0aGUgYnVkZ2V0IHRocmVlIHRpbWVzIGFzIHNsb3dseSBhcyBhbnl0aGluZ1xuLy8gZWxzZS5cbmNvbnN0IENBTExfU1RFUFMgPSAxNlxuXG5mdW5jdGlvbiBudW1lcmljKHN0cjogc3RyaW5nKSB7XG4gIHJldHVybiAhaXNOYU4oc3RyIGFzIGFueSkgPyBwYXJzZUludChzdHIsIDEwKSA6IHN0ci5jaGFyQ29kZUF0KDApXG59XG5cbmZ1bmN0aW9uIGVzY2FwZUJyYWNlcyhzdHI6IHN0cmluZykge1xuICByZXR1cm4gc3RyXG4gICAgLnJlcGxhY2Uoc2xhc2hQYXR0ZXJuLCBlc2NTbGFzaClcbiAgICAucmVwbGFjZShvcGVuUGF0dGVybiwgZXNjT3BlbilcbiAgICAucmVwbGFjZShjbG9zZVBhdHRlcm4sIGVzY0Nsb3NlKVxuICAgIC5yZXBsYWNlKGNvbW1hUGF0dGVybiwgZXNjQ29tbWEpXG4gICAgLnJlcGxhY2UocGVyaW9kUGF0dGVybiwgZXNjUGVyaW9kKVxufVxuXG5mdW5jdGlvbiB1bmVzY2FwZUJyYWNlcyhzdHI6IHN0cmluZykge1xuICByZXR1cm4gc3RyXG4gICAgLnJlcGxhY2UoZXNjU2xhc2hQYXR0ZXJuLCAnXFxcXCcpXG4gICAgLnJlcGxhY2UoZXNjT3BlblBhdHRlcm4sICd7JylcbiAgICAucmVwbGFjZShlc2NDbG9zZVBhdHRlcm4sICd9JylcbiAgICAucmVwbGFjZShlc2NDb21tYVBhdHRlcm4sICcsJylcbiAgICAucmVwbGFjZShlc2NQZXJpb2RQYXR0ZXJuLCAnLicpXG59XG5cbi8vIExpa2UgYHRhcmdldC5wdXNoKC4uLml0ZW1zKWAgYnV0IGRvZXNuJ3Qgb3ZlcmZsb3cgdGhlIHN0YWNrXG5mdW5jdGlvbiBwdXNoQWxsKHRhcmdldDogc3RyaW5nW10sIGl0ZW1zOiBzdHJpbmdbXSkge1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGl0ZW1zLmxlbmd0aDsgaSsrKSB7XG4gICAgdGFyZ2V0LnB1c2goaXRlbXNbaV0gYXMgc3RyaW5nKVxuICB9XG59XG5cbi8vIFRoZSBzdGVwIGJ1ZGdldCBmb3Igb25lIGBleHBhbmRgIGNhbGwuIEl0IGlzIGEgc2luZ2xlIGNvdW50ZXIgc2hhcmVkIGJ5IGV2ZXJ5XG4vLyBsZXZlbCBvZiBuZXN0aW5nIGFuZCBldmVyeSBicmFjZSBncm91cCwgcmF0aGVyIHRoYW4gYSBwZXItbGV2ZWwgbGltaXQsIHNvIHRoZVxuLy8gYm91bmQgaG9sZHMgZm9yIHRoZSBjYWxsIGFzIGEgd2hvbGUgLSBub3QgYG1heERlcHRoICogbWF4U3RlcHNgLlxudHlwZSBCdWRnZXQgPSB7IHJlbWFpbmluZzogbnVtYmVyIH1cblxuLy8gYGJhbGFuY2VkYCwgcnVuIG9uIGBtYXNrZWRgIChzZWUgYG1hc2tVbm1hdGNoZWRPcGVuc2ApLCBzbGljZWQgZnJvbSBgc3RyYFxuLy8gYW5kIGNoYXJnZWQgZm9yIHRoZSBjaGFyYWN0ZXJzIGl0IHdhbGtzOiB1cCB0byB0aGUgZ3JvdXAncyBgfWAsIG9yIHRoZVxuLy8gd2hvbGUgc3RyaW5nIHdoZW4gdGhlcmUgaXMgbm8gbWF0Y2ggb3IgdW5tYXRjaGVkIGB7YCBjb21lIGZpcnN0LCB3aGljaFxuLy8gYHVubWF0Y2hlZGAgdGhlbiBmbGFncyBmb3IgbWFza2luZy4gT25jZSBhIGNhbGwgb3ZlcmRyYXdzIHRoZSBidWRnZXQsIGl0XG4vLyBhbmQgZXZlcnkgbGF0ZXIgb25lIHJldHVybiB1bmRlZmluZWQsIHNvIHRoZSByZXN0IHN0YXlzIGxpdGVyYWwuXG5mdW5jdGlvbiBiYWxhbmNlZFdpdGhCdWRnZXQoc3RyOiBzdHJpbmcsIG1hc2tlZDogc3RyaW5nLCBidWRnZXQ6IEJ1ZGdldCkge1xuICBpZiAoYnVkZ2V0LnJlbWFpbmluZyA8IDApIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkXG4gIH1cbiAgY29uc3QgciA9IHJhbmdlKCd7JywgJ30nLCBtYXNrZWQpXG4gIGNvbnN0IHVubWF0Y2hlZCA9IHIgIT09IHVuZGVmaW5lZCAmJiBtYXNrZWQuaW5kZXhPZigneycpIDwgclswXVxuICBidWRnZXQucmVtYWluaW5nIC09IHIgJiYgIXVubWF0Y2hlZCA/IHJbMV0gKyAxIDogc3RyLmxlbmd0aFxuICBpZiAoIXIgfHwgYnVkZ2V0LnJlbWFpbmluZyA8IDApIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkXG4gIH1cbiAgcmV0dXJuIHtcbiAgICBlbmQ6IHJbMV0sXG4gICAgcHJlOiBzdHIuc2xpY2UoMCwgclswXSksXG4gICAgYm9keTogc3RyLnNsaWNlKHJbMF0gKyAxLCByWzFdKSxcbiAgICBwb3N0OiBzdHIuc2xpY2UoclsxXSArIDEpLFxuICAgIHVubWF0Y2hlZCxcbiAgfVxufVxuXG4vLyBgbWFza2VkYCB3aXRoIGV2ZXJ5IGB7YCB0aGF0IGhhcyBubyBtYXRjaGluZyBgfWAgc3dhcHBlZCBmb3IgYSBgXFwwYCwgd2hpY2hcbi8vIGtlZXBzIHRoZSBsZW5ndGgsIHNvIGEgc2NhbiBvZiBpdCBzdGlsbCBsaW5lcyB1cCB3aXRoIHRoZSBzdHJpbmcgaXQgd2FzXG4vLyBtYWRlIGZyb20uIFN1Y2ggYSBge2AgaXMgbGl0ZXJhbCBlaXRoZXIgd2F5LCBidXQgYGJhbGFuY2VkYCBvbmx5IGxlYXJucyB0aGF0XG4vLyBvbmUgaXMgdW5tYXRjaGVkIGJ5IHJlYWRpbmcgdG8gdGhlIGVuZCBvZiB0aGUgc3RyaW5nLCBzbyB3aXRoIG9uZSBhdCB0aGVcbi8vIGhlYWQgb2YgZXZlcnkgZ3JvdXAgKGAne2Ese2IsY30nLnJlcGVhdChuKWApIGVhY2ggc2NhbiByZWFkIHRoZSByZXN0IG9mIHRoZVxuLy8gaW5wdXQuIFRoYXQgd2FzIHF1YWRyYXRpYywgYW5kIG9uY2UgdGhlIHN0ZXAgYnVkZ2V0IGNoYXJnZWQgZm9yIGl0LCBpdCByYW5cbi8vIG91dCBwYXJ0d2F5IHRocm91Z2ggYW5kIGxlZnQgdGhlIHJlc3QgbGl0ZXJhbC4gQSBzY2FuIG9mIHRoZSBtYXNrZWQgY29weVxuLy8gc3RvcHMgYXQgdGhlIGdyb3VwJ3MgYH1gLiBJdCBpcyBvbmUgcGFzcywgY2hhcmdlZCBhcyBzdWNoLlxuZnVuY3Rpb24gbWFza1VubWF0Y2hlZE9wZW5zKG1hc2tlZDogc3RyaW5nLCBidWRnZXQ6IEJ1ZGdldCkge1xuICBidWRnZXQucmVtYWluaW5nIC09IG1hc2tlZC5sZW5ndGhcbiAgY29uc3Qgb3BlbjogbnVtYmVyW10gPSBbXVxuICBmb3IgKGxldCBpID0gMDsgaSA8IG1hc2tlZC5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IGMgPSBtYXNrZWQuY2hhckNvZGVBdChpKVxuICAgIGlmIChjID09PSAweDdiKSB7XG4gICAgICBvcGVuLnB1c2goaSlcbiAgICB9IGVsc2UgaWYgKGMgPT09IDB4N2QgJiYgb3Blbi5sZW5ndGgpIHtcbiAgICAgIG9wZW4ucG9wKClcbiAgICB9XG4gIH1cbiAgbGV0IG91dCA9ICcnXG4gIGxldCBsYXN0ID0gMFxuICBmb3IgKGxldCBpID0gMDsgaSA8IG9wZW4ubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCBhdCA9IG9wZW5baV0gYXMgbnVtYmVyXG4gICAgb3V0ICs9IG1hc2tlZC5zbGljZShsYXN0LCBhdCkgKyAnXFwwJ1xuICAgIGxhc3QgPSBhdCArIDFcbiAgfVxuICByZXR1cm4gb3V0ICsgbWFza2VkLnNsaWNlKGxhc3QpXG59XG5cbi8vIFdoZXRoZXIgYHN0cmAgaGFzIGEgYCxgIG5vdCBmb2xsb3dlZCBieSBhbm90aGVyIGAsYCwgd2l0aCBhIGB9YCBhZnRlciBpdCBvblxuLy8gdGhlIHNhbWUgbGluZSAtIHdoYXQgYC8sKD8hLCkuKlxcfS8udGVzdChzdHIpYCBhc2tzLCBhbnN3ZXJlZCBpbiBvbmUgcGFzcyBmcm9tXG4vLyB0aGUgZW5kLiBUaGUgcmVnZXggdHJpZXMgZXZlcnkgYCxgIGFuZCBiYWNrdHJhY2tzIHRocm91Z2ggdGhlIHJlc3Qgb2YgaXRzXG4vLyBsaW5lIGZyb20gZWFjaCwgd2hpY2ggaXMgcXVhZHJhdGljLCBhbmQgdGhlIGB7YX0sYn1gIHJld3JpdGUgYXNrcyBhZ2FpbiBvblxuLy8gZXZlcnkgcGFzcy4gTGlrZSBhIHNjYW4sIGl0IGlzIGNoYXJnZWQgZm9yIHRoZSB3aG9sZSBzdHJpbmcgYW5kIHJlZnVzZWQgaWZcbi8vIHRoYXQgb3ZlcmRyYXdzIHRoZSBidWRnZXQuXG5mdW5jdGlvbiBjb21tYVNldEZvbGxvd3Moc3RyOiBzdHJpbmcsIGJ1ZGdldDogQnVkZ2V0KSB7XG4gIGJ1ZGdldC5yZW1haW5pbmcgLT0gc3RyLmxlbmd0aFxuICBpZiAoYnVkZ2V0LnJlbWFpbmluZyA8IDApIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuICAvLyBXaGV0aGVyIGEgYH1gIGZvbGxvd3MgdGhlIGN1cnJlbnQgcG9zaXRpb24gYmVmb3JlIHRoZSBsaW5lIGVuZHNcbiAgbGV0IGNsb3NlID0gZmFsc2VcbiAgZm9yIChsZXQgaSA9IHN0ci5sZW5ndGggLSAxOyBpID49IDA7IGktLSkge1xuICAgIGNvbnN0IGMgPSBzdHIuY2hhckNvZGVBdChpKVxuICAgIGlmIChjID09PSAweDdkKSB7XG4gICAgICBjbG9zZSA9IHRydWVcbiAgICB9IGVsc2UgaWYgKGMgPT09IDB4MGEgfHwgYyA9PT0gMHgwZCB8fCBjID09PSAweDIwMjggfHwgYyA9PT0gMHgyMDI5KSB7XG4gICAgICAvLyBBIGxpbmUgdGVybWluYXRvciwgd2hpY2ggYC5gIGRvZXMgbm90IG1hdGNoXG4gICAgICBjbG9zZSA9IGZhbHNlXG4gICAgfSBlbHNlIGlmIChjID09PSAweDJjICYmIGNsb3NlICYmIHN0ci5jaGFyQ29kZUF0KGkgKyAxKSAhPT0gMHgyYykge1xuICAgICAgcmV0dXJuIHRydWVcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGZhbHNlXG59XG5cbi8qKlxuICogQmFzaWNhbGx5IGp1c3Qgc3RyLnNwbGl0KFwiLFwiKSwgYnV0IGhhbmRsaW5nIGNhc2VzXG4gKiB3aGVyZSB3ZSBoYXZlIG5lc3RlZCBicmFjZWQgc2VjdGlvbnMsIHdoaWNoIHNob3VsZCBiZVxuICogdHJlYXRlZCBhcyBpbmRpdmlkdWFsIG1lbWJlcnMsIGxpa2Uge2Ese2IsY30sZH1cbiAqXG4gKiBSZXR1cm5zIGB1bmRlZmluZWRgIGlmIHRoZSBzdGVwIGJ1ZGdldCBydW5zIG91dCBiZWZvcmUgdGhlIHdob2xlIHNldCBpc1xuICogc3BsaXQsIHNpbmNlIHNwbGl0dGluZyB3aGF0IGlzIGxlZnQgb24gZXZlcnkgY29tbWEgd291bGQgdGVhciBhcGFydCB0aGVcbiAqIG5lc3RlZCBzZXRzIGl0IHN0aWxsIGhvbGRzLlxuICovXG5mdW5jdGlvbiBwYXJzZUNvbW1hUGFydHMoc3RyOiBzdHJpbmcsIGJ1ZGdldDogQnVkZ2V0KSB7XG4gIGNvbnN0IHBhcnRzOiBzdHJpbmdbXSA9IFtdXG5cbiAgLy8gV2FsayB0aGUgYnJhY2UgZ3JvdXBzIGl0ZXJhdGl2ZWx5LiBSZWN1cnNpbmcgb24gYHBvc3RgIG9uY2UgcGVyIGdyb3VwIGxldCBhXG4gIC8vIGNoYWluIG9mIHRoZW0gZXhoYXVzdCB0aGUgc3RhY2sgLSB0aGUgcGFyc2luZy1zaWRlIGNvdW50ZXJwYXJ0IHRvXG4gIC8vIHRoZSBgZXhwYW5kX2Agb3ZlcmZsb3cgZml4ZWQgZm9yIENWRS0yMDI2LTE0MjU3LCBhbmQgbm90IHNvbWV0aGluZyBgbWF4YCBvclxuICAvLyBgbWF4TGVuZ3RoYCBjYW4gYm91bmQsIHNpbmNlIGl0IGhhcHBlbnMgYmVmb3JlIGV4cGFuc2lvbi5cbiAgLy9cbiAgLy8gVGhlIHBhcnQgdGhlIG5leHQgY2h1bmsgY29udGludWVzXG4gIGxldCBjYXJyeSA9ICcnXG5cbiAgZm9yICg7Oykge1xuICAgIC8vIEEgc2V0J3MgYm9keSBob2xkcyBubyB1bm1hdGNoZWQgYHtgLCBzbyB0aGVyZSBpcyBub3RoaW5nIHRvIG1hc2suXG4gICAgY29uc3QgbSA9IGJhbGFuY2VkV2l0aEJ1ZGdldChzdHIsIHN0ciwgYnVkZ2V0KVxuXG4gICAgaWYgKGJ1ZGdldC5yZW1haW5pbmcgPCAwKSB7XG4gICAgICByZXR1cm4gdW5kZWZpbmVkXG4gICAgfVxuXG4gICAgaWYgKCFtKSB7XG4gICAgICBjb25zdCB0YWlsID0gc3RyLnNwbGl0KCcsJylcbiAgICAgIHRhaWxbMF0gPSBjYXJyeSArICh0YWlsWzBdIGFzIHN0cmluZylcbiAgICAgIHB1c2hBbGwocGFydHMsIHRhaWwpXG4gICAgICByZXR1cm4gcGFydHNcbiAgICB9XG5cbiAgICBjb25zdCB7IHByZSwgYm9keSwgcG9zdCB9ID0gbVxuICAgIGNvbnN0IHAgPSBwcmUuc3BsaXQoJywnKVxuICAgIHBbMF0gPSBjYXJyeSArIChwWzBdIGFzIHN0cmluZylcbiAgICBwW3AubGVuZ3RoIC0gMV0gKz0gJ3snICsgYm9keSArICd9J1xuXG4gICAgaWYgKCFwb3N0Lmxlbmd0aCkge1xuICAgICAgcHVzaEFsbChwYXJ0cywgcClcbiAgICAgIHJldHVybiBwYXJ0c1xuICAgIH1cblxuICAgIGNhcnJ5ID0gcC5wb3AoKSBhcyBzdHJpbmdcbiAgICBwdXNoQWxsKHBhcnRzLCBwKVxuICAgIHN0ciA9IHBvc3RcbiAgfVxufVxuXG5leHBvcnQgdHlwZSBCcmFjZUV4cGFuc2lvbk9wdGlvbnMgPSB7XG4gIG1heD86IG51bWJlclxuICBtYXhMZW5ndGg/OiBudW1iZXJcbiAgbWF4RGVwdGg/OiBudW1iZXJcbiAgbWF4UmV3cml0ZXM/OiBudW1iZXJcbiAgbWF4U3RlcHM/OiBudW1iZXJcbn1cblxuLy8gQW4gb3B0aW9uIHRoYXQgaXMgbGVmdCBvdXQsIG9yIHRoYXQgaXMgTmFOLCBnZXRzIGl0cyBkZWZhdWx0LiBFdmVyeVxuLy8gY29tcGFyaXNvbiBhZ2FpbnN0IE5hTiBpcyBmYWxzZSwgc28gYSBOYU4gYm91bmQgd291bGQgbmV2ZXIgYmUgcmVhY2hlZDpcbi8vIGB7IG1heFN0ZXBzOiBOYU4gfWAgbGV0IDE1S0Igb2YgaW5wdXQgYmxvY2sgdGhlIGV2ZW50IGxvb3AgZm9yIDE2IHNlY29uZHMsXG4vLyBhbmQgYHsgbWF4RGVwdGg6IE5hTiB9YCBvdmVyZmxvd2VkIHRoZSBzdGFjayBhZ2FpbiAoQ1ZFLTIwMjYtMTAyMjc4KS4gUGFzc1xuLy8gYEluZmluaXR5YCB0byBsaWZ0IGEgYm91bmQuXG5mdW5jdGlvbiBib3VuZCh2YWx1ZTogbnVtYmVyIHwgdW5kZWZpbmVkLCBmYWxsYmFjazogbnVtYmVyKSB7XG4gIHJldHVybiB2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IGlzTmFOKHZhbHVlKSA/IGZhbGxiYWNrIDogdmFsdWVcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGV4cGFuZChzdHI6IHN0cmluZywgb3B0aW9uczogQnJhY2VFeHBhbnNpb25PcHRpb25zID0ge30pIHtcbiAgaWYgKCFzdHIpIHtcbiAgICByZXR1cm4gW11cbiAgfVxuXG4gIGNvbnN0IG1heCA9IGJvdW5kKG9wdGlvbnMubWF4LCBFWFBBTlNJT05fTUFYKVxuICBjb25zdCBtYXhMZW5ndGggPSBib3VuZChvcHRpb25zLm1heExlbmd0aCwgRVhQQU5TSU9OX01BWF9MRU5HVEgpXG4gIGNvbnN0IG1heERlcHRoID0gYm91bmQob3B0aW9ucy5tYXhEZXB0aCwgRVhQQU5TSU9OX01BWF9ERVBUSClcbiAgY29uc3QgbWF4UmV3cml0ZXMgPSBib3VuZChvcHRpb25zLm1heFJld3JpdGVzLCBFWFBBTlNJT05fTUFYX1JFV1JJVEVTKVxuICBjb25zdCBtYXhTdGVwcyA9IGJvdW5kKG9wdGlvbnMubWF4U3RlcHMsIEVYUEFOU0lPTl9NQVhfU1RFUFMpXG5cbiAgLy8gSSBkb24ndCBrbm93IHdoeSBCYXNoIDQuMyBkb2VzIHRoaXMsIGJ1dCBpdCBkb2VzLlxuICAvLyBBbnl0aGluZyBzdGFydGluZyB3aXRoIHt9IHdpbGwgaGF2ZSB0aGUgZmlyc3QgdHdvIGJ5dGVzIHByZXNlcnZlZFxuICAvLyBidXQgKm9ubHkqIGF0IHRoZSB0b3AgbGV2ZWwsIHNvIHt9LGF9YiB3aWxsIG5vdCBleHBhbmQgdG8gYW55dGhpbmcsXG4gIC8vIGJ1dCBhe30sYn1jIHdpbGwgYmUgZXhwYW5kZWQgdG8gW2F9YyxhYmNdLlxuICAvLyBPbmUgY291bGQgYXJndWUgdGhhdCB0aGlzIGlzIGEgYnVnIGluIEJhc2gsIGJ1dCBzaW5jZSB0aGUgZ29hbCBvZlxuICAvLyB0aGlzIG1vZHVsZSBpcyB0byBtYXRjaCBCYXNoJ3MgcnVsZXMsIHdlIGVzY2FwZSBhIGxlYWRpbmcge31cbiAgaWYgKHN0ci5zbGljZSgwLCAyKSA9PT0gJ3t9Jykge1xuICAgIHN0ciA9ICdcXFxce1xcXFx9JyArIHN0ci5zbGljZSgyKVxuICB9XG5cbiAgcmV0dXJuIGV4cGFuZF8oXG4gICAgZXNjYXBlQnJhY2VzKHN0ciksXG4gICAgbWF4LFxuICAgIG1heExlbmd0aCxcbiAgICBtYXhEZXB0aCxcbiAgICAwLFxuICAgIG1heFJld3JpdGVzLFxuICAgIHsgcmVtYWluaW5nOiBtYXhTdGVwcyB9LFxuICAgIHRydWUsXG4gICkubWFwKHVuZXNjYXBlQnJhY2VzKVxufVxuXG5mdW5jdGlvbiBlbWJyYWNlKHN0cjogc3RyaW5nKSB7XG4gIHJldHVybiAneycgKyBzdHIgKyAnfSdcbn1cblxuZnVuY3Rpb24gaXNQYWRkZWQoZWw6IHN0cmluZykge1xuICByZXR1cm4gL14tPzBcXGQvLnRlc3QoZWwpXG59XG5cbmZ1bmN0aW9uIGx0ZShpOiBudW1iZXIsIHk6IG51bWJlcikge1xuICByZXR1cm4gaSA8PSB5XG59XG5cbmZ1bmN0aW9uIGd0ZShpOiBudW1iZXIsIHk6IG51bWJlcikge1xuICByZXR1cm4gaSA+PSB5XG59XG5cbi8vIEJ1aWxkIGB7IGFjY1thXSArIHByZSArIHZhbHVlc1t2XSB9YCBmb3IgZXZlcnkgY29tYmluYXRpb24sIGNhcHBpbmcgdGhlXG4vLyBudW1iZXIgb2YgcmVzdWx0cyBhdCBgbWF4YCBhbmQgdGhlIHRvdGFsIG51bWJlciBvZiBjaGFyYWN0ZXJzIGF0IGBtYXhMZW5ndGhgLlxuLy8gVGhpcyBpcyB0aGUgb25lIHBsYWNlIG91dHB1dCBncm93cywgc28gYm91bmRpbmcgaXQgaGVyZSBrZWVwcyB0aGUgc2luZ2xlXG4vLyBhY2N1bXVsYXRvciAtIGFuZCB0aGVyZWZvcmUgbWVtb3J5IC0gZmxhdCByZWdhcmRsZXNzIG9mIGhvdyBtYW55IGJyYWNlIGdyb3Vwc1xuLy8gYXJlIGNvbWJpbmVkIChDVkUtMjAyNi0xNDI1NykuIEVhY2ggcmVzdWx0IGJ1aWx0IGlzIGEgc3RlcCwgc2luY2UgYG1heGAgYW5kXG4vLyBgbWF4TGVuZ3RoYCBib3VuZCBvbmUgY29tYmluYXRpb24sIG5vdCBob3cgbWFueSBicmFjZSBncm91cHMgYXJlIGNvbWJpbmVkLlxuZnVuY3Rpb24gY29tYmluZShcbiAgYWNjOiBzdHJpbmdbXSxcbiAgcHJlOiBzdHJpbmcsXG4gIHZhbHVlczogc3RyaW5nW10sXG4gIG1heDogbnVtYmVyLFxuICBtYXhMZW5ndGg6IG51bWJlcixcbiAgZHJvcEVtcHRpZXM6IGJvb2xlYW4sXG4gIGJ1ZGdldDogQnVkZ2V0LFxuKTogc3RyaW5nW10ge1xuICBjb25zdCBvdXQ6IHN0cmluZ1tdID0gW11cbiAgbGV0IGxlbmd0aCA9IDBcbiAgLy8gQmFzaCBkcm9wcyBlbXB0eSByZXN1bHRzIGF0IHRoZSB0b3AgbGV2ZWwsIGFuZCB0aGV5IGRvbid0IGNvdW50IGFnYWluc3RcbiAgLy8gYG1heGAsIHNvIGBtYXhgIGJvdW5kcyB0aGUgbnVtYmVyIG9mICprZXB0KiByZXN1bHRzLiBPbmx5IGFuIGVtcHR5XG4gIC8vIGBhY2NbYV0gKyBwcmVgIGNhbiBtYWtlIG9uZSwgc28gZm9yIHRob3NlIHRoZSBlbXB0eSB2YWx1ZXMgYXJlIHNraXBwZWRcbiAgLy8gd2l0aG91dCBiZWluZyB2aXNpdGVkLiBWaXNpdGluZyB0aGVtIG9uZSBhdCBhIHRpbWUgbGV0IGEgc2V0IG9mIGVtcHRpZXNcbiAgLy8gY29zdCBgYWNjLmxlbmd0aCAqIHZhbHVlcy5sZW5ndGhgIHdoaWxlIGtlZXBpbmcgbm90aGluZy5cbiAgbGV0IG5vbkVtcHR5OiBzdHJpbmdbXSB8IHVuZGVmaW5lZFxuICBvdXRlcjogZm9yIChsZXQgYSA9IDA7IGEgPCBhY2MubGVuZ3RoOyBhKyspIHtcbiAgICBjb25zdCBwcmVmaXggPSAoYWNjW2FdIGFzIHN0cmluZykgKyBwcmVcbiAgICBsZXQgdnMgPSB2YWx1ZXNcbiAgICBpZiAoZHJvcEVtcHRpZXMgJiYgIXByZWZpeCkge1xuICAgICAgaWYgKCFub25FbXB0eSkgbm9uRW1wdHkgPSB2YWx1ZXMuZmlsdGVyKHYgPT4gdilcbiAgICAgIHZzID0gbm9uRW1wdHlcbiAgICB9XG4gICAgZm9yIChsZXQgdiA9IDA7IHYgPCB2cy5sZW5ndGg7IHYrKykge1xuICAgICAgaWYgKG91dC5sZW5ndGggPj0gbWF4KSBicmVhayBvdXRlclxuICAgICAgY29uc3QgZXhwYW5zaW9uID0gcHJlZml4ICsgdnNbdl1cbiAgICAgIGlmIChsZW5ndGggKyBleHBhbnNpb24ubGVuZ3RoID4gbWF4TGVuZ3RoKSBicmVhayBvdXRlclxuICAgICAgb3V0LnB1c2goZXhwYW5zaW9uKVxuICAgICAgbGVuZ3RoICs9IGV4cGFuc2lvbi5sZW5ndGhcbiAgICB9XG4gIH1cbiAgYnVkZ2V0LnJlbWFpbmluZyAtPSBvdXQubGVuZ3RoXG4gIHJldHVybiBvdXRcbn1cblxuLy8gVGhlIGV4cGFuc2lvbiB2YWx1ZXMgb2YgYSBzaW5nbGUgbnVtZXJpYyAoYDEuLjVgKSBvciBhbHBoYWJldGljIChgYS4uZS4uMmApXG4vLyBzZXF1ZW5jZSBib2R5LCBvciBgdW5kZWZpbmVkYCBpZiB0aGUgc3RlcCBidWRnZXQgcnVucyBvdXQgZ2VuZXJhdGluZyB0aGVtLlxuZnVuY3Rpb24gZXhwYW5kU2VxdWVuY2UoXG4gIGJvZHk6IHN0cmluZyxcbiAgaXNBbHBoYVNlcXVlbmNlOiBib29sZWFuLFxuICBtYXg6IG51bWJlcixcbiAgbWF4TGVuZ3RoOiBudW1iZXIsXG4gIGJ1ZGdldDogQnVkZ2V0LFxuKTogc3RyaW5nW10gfCB1bmRlZmluZWQge1xuICBjb25zdCBuID0gYm9keS5zcGxpdCgvXFwuXFwuLylcbiAgY29uc3QgTjogc3RyaW5nW10gPSBbXVxuICAvLyBBIHNlcXVlbmNlIGJvZHkgYWx3YXlzIHNwbGl0cyBpbnRvIHR3byBvciB0aHJlZSBwYXJ0cywgYnV0IHRoZSBjb21waWxlclxuICAvLyBjYW4ndCBrbm93IHRoYXQuXG4gIC8qIGM4IGlnbm9yZSBzdGFydCAqL1xuICBpZiAoblswXSA9PT0gdW5kZWZpbmVkIHx8IG5bMV0gPT09IHVuZGVmaW5lZCkge1xuICAgIHJldHVybiBOXG4gIH1cbiAgLyogYzggaWdub3JlIHN0b3AgKi9cbiAgY29uc3QgeCA9IG51bWVyaWMoblswXSlcbiAgY29uc3QgeSA9IG51bWVyaWMoblsxXSlcbiAgY29uc3Qgd2lkdGggPSBNYXRoLm1heChuWzBdLmxlbmd0aCwgblsxXS5sZW5ndGgpXG4gIGxldCBpbmNyID1cbiAgICBuLmxlbmd0aCA9PT0gMyAmJiBuWzJdICE9PSB1bmRlZmluZWQgP1xuICAgICAgTWF0aC5tYXgoTWF0aC5hYnMobnVtZXJpYyhuWzJdKSksIDEpXG4gICAgOiAxXG4gIGxldCB0ZXN0ID0gbHRlXG4gIGNvbnN0IHJldmVyc2UgPSB5IDwgeFxuICBpZiAocmV2ZXJzZSkge1xuICAgIGluY3IgKj0gLTFcbiAgICB0ZXN0ID0gZ3RlXG4gIH1cbiAgY29uc3QgcGFkID0gbi5zb21lKGlzUGFkZGVkKVxuICAvLyBBIHBhZGRlZCB2YWx1ZSBpcyBidWlsdCBhIGNoYXJhY3RlciBhdCBhIHRpbWUgdG8gYHdpZHRoYCwgd2hpY2ggdGhlIGlucHV0XG4gIC8vIHNldHMsIHNvIGl0IGNvc3RzIG9uZSBzdGVwIHBlciBjaGFyYWN0ZXI6IDY0S0Igb2ZcbiAgLy8gYCgneycgKyAnMCcucmVwZWF0KDEwMCkgKyAnLi45OTk5OX0nKS5yZXBlYXQobilgIHRvb2sgNyBzZWNvbmRzIGNoYXJnZWRcbiAgLy8gb25lIHN0ZXAgcGVyIHZhbHVlLlxuICBjb25zdCBjb3N0ID0gcGFkID8gd2lkdGggOiAxXG5cbiAgbGV0IGxlbmd0aCA9IDBcbiAgZm9yIChsZXQgaSA9IHg7IHRlc3QoaSwgeSkgJiYgTi5sZW5ndGggPCBtYXg7IGkgKz0gaW5jcikge1xuICAgIC8vIEVhY2ggdmFsdWUgaXMgYSBzdGVwLiBgbWF4YCBhbmQgYG1heExlbmd0aGAgYm91bmQgb25lIHNlcXVlbmNlLCBidXQgYVxuICAgIC8vIGNoYWluIG9mIHRoZW0gc3RpbGwgZ2VuZXJhdGVkIHVwIHRvIGBtYXhgIHZhbHVlcyBlYWNoLCBob3dldmVyIGZld1xuICAgIC8vIGNvbWJpbmluZyBjb3VsZCBrZWVwLlxuICAgIGJ1ZGdldC5yZW1haW5pbmcgLT0gY29zdFxuICAgIGlmIChidWRnZXQucmVtYWluaW5nIDwgMCkge1xuICAgICAgcmV0dXJuIHVuZGVmaW5lZFxuICAgIH1cbiAgICBsZXQgY1xuICAgIGlmIChpc0FscGhhU2VxdWVuY2UpIHtcbiAgICAgIGMgPSBTdHJpbmcuZnJvbUNoYXJDb2RlKGkpXG4gICAgICBpZiAoYyA9PT0gJ1xcXFwnKSB7XG4gICAgICAgIGMgPSAnJ1xuICAgICAgfVxuICAgIH0gZWxzZSB7XG4gICAgICBjID0gU3RyaW5nKGkpXG4gICAgICBpZiAocGFkKSB7XG4gICAgICAgIGNvbnN0IG5lZWQgPSB3aWR0aCAtIGMubGVuZ3RoXG4gICAgICAgIGlmIChuZWVkID4gMCkge1xuICAgICAgICAgIGNvbnN0IHogPSBuZXcgQXJyYXkobmVlZCArIDEpLmpvaW4oJzAnKVxuICAgICAgICAgIGlmIChpIDwgMCkge1xuICAgICAgICAgICAgYyA9ICctJyArIHogKyBjLnNsaWNlKDEpXG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIGMgPSB6ICsgY1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cbiAgICBpZiAobGVuZ3RoICsgYy5sZW5ndGggPiBtYXhMZW5ndGgpIGJyZWFrXG4gICAgTi5wdXNoKGMpXG4gICAgbGVuZ3RoICs9IGMubGVuZ3RoXG4gIH1cbiAgcmV0dXJuIE5cbn1cblxuZnVuY3Rpb24gZXhwYW5kXyhcbiAgc3RyOiBzdHJpbmcsXG4gIG1heDogbnVtYmVyLFxuICBtYXhMZW5ndGg6IG51bWJlcixcbiAgbWF4RGVwdGg6IG51bWJlcixcbiAgZGVwdGg6IG51bWJlcixcbiAgbWF4UmV3cml0ZXM6IG51bWJlcixcbiAgYnVkZ2V0OiBCdWRnZXQsXG4gIGlzVG9wOiBib29sZWFuLFxuKTogc3RyaW5nW10ge1xuICAvLyBBbiBvdmVyZHJhZnQgaGVyZSBtYWtlcyB0aGUgZmlyc3Qgc2NhbiByZWZ1c2UsIHNvIGBzdHJgIHN0YXlzIGxpdGVyYWwuXG4gIGJ1ZGdldC5yZW1haW5pbmcgLT0gQ0FMTF9TVEVQU1xuXG4gIC8vIFRvbyBkZWVwbHkgbmVzdGVkIHRvIGtlZXAgZm9sbG93aW5nOiB0cmVhdCB0aGUgcmVzdCBhcyBsaXRlcmFsLCB0aGUgc2FtZVxuICAvLyB3YXkgYSBncm91cCB0aGF0IGNhbm5vdCBleHBhbmQgaXMgYWxyZWFkeSBoYW5kbGVkLiBUcnVuY2F0aW5nIHJhdGhlciB0aGFuXG4gIC8vIHRocm93aW5nIGtlZXBzIGBleHBhbmRgIHRvdGFsLCBtYXRjaGluZyBgbWF4YCBhbmQgYG1heExlbmd0aGAuXG4gIGlmIChkZXB0aCA+IG1heERlcHRoKSB7XG4gICAgcmV0dXJuIFtzdHJdXG4gIH1cblxuICAvLyBDb25zdW1lIHRoZSBzdHJpbmcncyB0b3AtbGV2ZWwgYnJhY2UgZ3JvdXBzIGxlZnQgdG8gcmlnaHQsIHRocmVhZGluZyBhXG4gIC8vIHJ1bm5pbmcgc2V0IG9mIGNvbWJpbmVkIHByZWZpeGVzIChgYWNjYCkuIEV4cGFuZGluZyB0aGUgdGFpbCBpdGVyYXRpdmVseSAtXG4gIC8vIHJhdGhlciB0aGFuIHJlY3Vyc2luZyBvbiBgbS5wb3N0YCBvbmNlIHBlciBncm91cCAtIGtlZXBzIHRoZSBuYXRpdmUgc3RhY2tcbiAgLy8gZGVwdGggY29uc3RhbnQsIHNvIGRlZXBseSBjaGFpbmVkIGlucHV0IChgJ3thLGJ9Jy5yZXBlYXQoMzAwMClgKSBjYW4gbm9cbiAgLy8gbG9uZ2VyIG92ZXJmbG93IHRoZSBzdGFjaywgYW5kIGxlYXZlcyBhIHNpbmdsZSBhY2N1bXVsYXRvciB3aG9zZSBzaXplXG4gIC8vIGBtYXhMZW5ndGhgIGJvdW5kcyBkaXJlY3RseSAoQ1ZFLTIwMjYtMTQyNTcpLlxuICBsZXQgYWNjOiBzdHJpbmdbXSA9IFsnJ11cblxuICAvLyBCYXNoIGRyb3BzIGVtcHR5IHJlc3VsdHMsIGJ1dCBvbmx5IHdoZW4gdGhlICpmaXJzdCogdG9wLWxldmVsIGdyb3VwIGlzIGFcbiAgLy8gY29tbWEgc2V0IC0gYSBzZXF1ZW5jZSBsaWtlIGB7YS4uXFx9YCBtYXkgbGVnaXRpbWF0ZWx5IHlpZWxkICcnLiBUaGUgZHJvcFxuICAvLyBpcyBvbiB0aGUgZmluYWwgc3RyaW5ncywgc28gaXQgaXMgYXBwbGllZCB0byB3aGljaGV2ZXIgYGNvbWJpbmVgIHByb2R1Y2VzXG4gIC8vIHRoZW0gKHRoZSBvbmUgd2l0aCBubyBicmFjZSBzZXQgbGVmdCBpbiB0aGUgdGFpbCkuXG4gIC8vIEhvdyBtYW55IHRpbWVzIHRoZSBge2F9LGJ9YCByZXdyaXRlIGJlbG93IGhhcyByZXN0YXJ0ZWQgdGhlIHNjYW4uIEVhY2ggcGFzc1xuICAvLyByZS1yZWFkcyB0aGUgd2hvbGUgc3RyaW5nLCBzbyBsZWF2aW5nIHRoaXMgdW5ib3VuZGVkIGlzIHF1YWRyYXRpYy5cbiAgbGV0IHJld3JpdGVzID0gMFxuICBsZXQgZHJvcEVtcHRpZXMgPSBmYWxzZVxuICBsZXQgZmlyc3RHcm91cCA9IHRydWVcbiAgLy8gYHN0cmAgd2l0aCBpdHMgdW5tYXRjaGVkIGB7YCBtYXNrZWQsIG9uY2UgYSBzY2FuIGhhcyBydW4gaW50byB0aGVtXG4gIGxldCBtYXNrZWQgPSBzdHJcblxuICBmb3IgKDs7KSB7XG4gICAgY29uc3QgbSA9IGJhbGFuY2VkV2l0aEJ1ZGdldChzdHIsIG1hc2tlZCwgYnVkZ2V0KVxuXG4gICAgLy8gTm8gYnJhY2Ugc2V0IGxlZnQsIG9yIG5vIHN0ZXAgYnVkZ2V0IGxlZnQgdG8gbG9vayBmb3Igb25lOiB0aGUgcmVzdCBvZlxuICAgIC8vIHRoZSBzdHJpbmcgaXMgbGl0ZXJhbC5cbiAgICBpZiAoIW0pIHtcbiAgICAgIHJldHVybiBjb21iaW5lKGFjYywgc3RyLCBbJyddLCBtYXgsIG1heExlbmd0aCwgZHJvcEVtcHRpZXMsIGJ1ZGdldClcbiAgICB9XG4gICAgaWYgKG0udW5tYXRjaGVkKSB7XG4gICAgICBtYXNrZWQgPSBtYXNrVW5tYXRjaGVkT3BlbnMobWFza2VkLCBidWRnZXQpXG4gICAgfVxuXG4gICAgLy8gbm8gbmVlZCB0byBleHBhbmQgcHJlLCBzaW5jZSBpdCBpcyBndWFyYW50ZWVkIHRvIGJlIGZyZWUgb2YgYnJhY2Utc2V0c1xuICAgIGNvbnN0IHByZSA9IG0ucHJlXG5cbiAgICAvLyBUaGlzIHNldCBhbmQgdGhlIHJlc3Qgb2YgdGhlIHN0cmluZywgbGl0ZXJhbDogZm9yIGEgc2V0IHRoYXQgY2Fubm90XG4gICAgLy8gZXhwYW5kLCBhbmQgZm9yIG9uZSB0aGUgc3RlcCBidWRnZXQgcnVucyBvdXQgb24uIE9uY2UgaXQgaXMgb3ZlcmRyYXduLFxuICAgIC8vIGV2ZXJ5IHNldCBzdGlsbCBiZWluZyBleHBhbmRlZCwgYXQgZXZlcnkgbGV2ZWwsIHN0YXlzIGxpdGVyYWwgbGlrZSB0aGlzIC1cbiAgICAvLyBvdGhlcndpc2UgZWFjaCBsZXZlbCBhYm92ZSB3b3VsZCBnbyBvbiBjb21iaW5pbmcsIGFuZCB3cmFwcGluZyBhbmRcbiAgICAvLyBleHBhbmRpbmcgYWdhaW4sIHJlc3VsdHMgdGhlIGJ1ZGdldCB3YXMgdG9vIHNtYWxsIGZvci5cbiAgICBjb25zdCBsaXRlcmFsID0gKCkgPT5cbiAgICAgIGNvbWJpbmUoXG4gICAgICAgIGFjYyxcbiAgICAgICAgcHJlICsgJ3snICsgbS5ib2R5ICsgJ30nICsgbS5wb3N0LFxuICAgICAgICBbJyddLFxuICAgICAgICBtYXgsXG4gICAgICAgIG1heExlbmd0aCxcbiAgICAgICAgZHJvcEVtcHRpZXMsXG4gICAgICAgIGJ1ZGdldCxcbiAgICAgIClcblxuICAgIGlmICgvXFwkJC8udGVzdChwcmUpKSB7XG4gICAgICBhY2MgPSBjb21iaW5lKFxuICAgICAgICBhY2MsXG4gICAgICAgIHByZSArICd7JyArIG0uYm9keSArICd9JyxcbiAgICAgICAgWycnXSxcbiAgICAgICAgbWF4LFxuICAgICAgICBtYXhMZW5ndGgsXG4gICAgICAgIGRyb3BFbXB0aWVzICYmICFtLnBvc3QubGVuZ3RoLFxuICAgICAgICBidWRnZXQsXG4gICAgICApXG4gICAgICBmaXJzdEdyb3VwID0gZmFsc2VcbiAgICAgIGlmICghbS5wb3N0Lmxlbmd0aCkgYnJlYWtcbiAgICAgIHN0ciA9IG0ucG9zdFxuICAgICAgbWFza2VkID0gbWFza2VkLnNsaWNlKG0uZW5kICsgMSlcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgY29uc3QgaXNOdW1lcmljU2VxdWVuY2UgPSAvXi0/XFxkK1xcLlxcLi0/XFxkKyg/OlxcLlxcLi0/XFxkKyk/JC8udGVzdChtLmJvZHkpXG4gICAgY29uc3QgaXNBbHBoYVNlcXVlbmNlID0gL15bYS16QS1aXVxcLlxcLlthLXpBLVpdKD86XFwuXFwuLT9cXGQrKT8kLy50ZXN0KFxuICAgICAgbS5ib2R5LFxuICAgIClcbiAgICBjb25zdCBpc1NlcXVlbmNlID0gaXNOdW1lcmljU2VxdWVuY2UgfHwgaXNBbHBoYVNlcXVlbmNlXG4gICAgY29uc3QgaXNPcHRpb25zID0gbS5ib2R5LmluZGV4T2YoJywnKSA+PSAwXG4gICAgaWYgKCFpc1NlcXVlbmNlICYmICFpc09wdGlvbnMpIHtcbiAgICAgIC8vIHthfSxifVxuICAgICAgaWYgKHJld3JpdGVzIDwgbWF4UmV3cml0ZXMgJiYgY29tbWFTZXRGb2xsb3dzKG0ucG9zdCwgYnVkZ2V0KSkge1xuICAgICAgICByZXdyaXRlcysrXG4gICAgICAgIHN0ciA9IG0ucHJlICsgJ3snICsgbS5ib2R5ICsgZXNjQ2xvc2UgKyBtLnBvc3RcbiAgICAgICAgLy8gVGFraW5nIGEgYH1gIGF3YXkgbmV2ZXIgZ2l2ZXMgYW4gdW5tYXRjaGVkIGB7YCBhIHBhcnRuZXIsIHNvIHdoYXRcbiAgICAgICAgLy8gaXMgbWFza2VkIHN0YXlzIHVubWF0Y2hlZC4gVGhlIGB7YCBpdCBjbG9zZWQgY2FuIGJlIGxlZnQgd2l0aG91dFxuICAgICAgICAvLyBvbmUsIGFuZCB0aGUgbmV4dCBzY2FuIG1hc2tzIGl0LlxuICAgICAgICBtYXNrZWQgPVxuICAgICAgICAgIG1hc2tlZC5zbGljZSgwLCBtLmVuZCkgKyBlc2NDbG9zZSArIG1hc2tlZC5zbGljZShtLmVuZCArIDEpXG4gICAgICAgIGlzVG9wID0gdHJ1ZVxuICAgICAgICBjb250aW51ZVxuICAgICAgfVxuICAgICAgLy8gTm90aGluZyBoZXJlIGV4cGFuZHMsIHNvIHRoZSB3aG9sZSByZW1haW5pbmcgc3RyaW5nIGlzIGxpdGVyYWwuXG4gICAgICByZXR1cm4gbGl0ZXJhbCgpXG4gICAgfVxuXG4gICAgaWYgKGZpcnN0R3JvdXApIHtcbiAgICAgIGRyb3BFbXB0aWVzID0gaXNUb3AgJiYgIWlzU2VxdWVuY2VcbiAgICAgIGZpcnN0R3JvdXAgPSBmYWxzZVxuICAgIH1cblxuICAgIGxldCB2YWx1ZXM6IHN0cmluZ1tdIHwgdW5kZWZpbmVkXG4gICAgaWYgKGlzU2VxdWVuY2UpIHtcbiAgICAgIHZhbHVlcyA9IGV4cGFuZFNlcXVlbmNlKFxuICAgICAgICBtLmJvZHksXG4gICAgICAgIGlzQWxwaGFTZXF1ZW5jZSxcbiAgICAgICAgbWF4LFxuICAgICAgICBtYXhMZW5ndGgsXG4gICAgICAgIGJ1ZGdldCxcbiAgICAgIClcbiAgICAgIGlmICghdmFsdWVzKSB7XG4gICAgICAgIHJldHVybiBsaXRlcmFsKClcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgbGV0IG4gPSBwYXJzZUNvbW1hUGFydHMobS5ib2R5LCBidWRnZXQpXG4gICAgICAvLyBUaGUgc3RlcCBidWRnZXQgcmFuIG91dCBwYXJ0d2F5IHRocm91Z2ggdGhlIHNldC5cbiAgICAgIGlmICghbikge1xuICAgICAgICByZXR1cm4gbGl0ZXJhbCgpXG4gICAgICB9XG4gICAgICBpZiAobi5sZW5ndGggPT09IDEgJiYgblswXSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIC8vIHh7e2EsYn19eSA9PT4geHthfXkgeHtifXlcbiAgICAgICAgbiA9IGV4cGFuZF8oXG4gICAgICAgICAgblswXSxcbiAgICAgICAgICBtYXgsXG4gICAgICAgICAgbWF4TGVuZ3RoLFxuICAgICAgICAgIG1heERlcHRoLFxuICAgICAgICAgIGRlcHRoICsgMSxcbiAgICAgICAgICBtYXhSZXdyaXRlcyxcbiAgICAgICAgICBidWRnZXQsXG4gICAgICAgICAgZmFsc2UsXG4gICAgICAgICkubWFwKGVtYnJhY2UpXG4gICAgICAgIC8vIFRoZSBzdGVwIGJ1ZGdldCByYW4gb3V0IGV4cGFuZGluZyB0aGUgc2V0J3Mgb25seSBwYXJ0LlxuICAgICAgICBpZiAoYnVkZ2V0LnJlbWFpbmluZyA8IDApIHtcbiAgICAgICAgICByZXR1cm4gbGl0ZXJhbCgpXG4gICAgICAgIH1cbiAgICAgICAgLy9YWFggaXMgdGhpcyBuZWNlc3Nhcnk/IENhbid0IHNlZW0gdG8gaGl0IGl0IGluIHRlc3RzLlxuICAgICAgICAvKiBjOCBpZ25vcmUgc3RhcnQgKi9cbiAgICAgICAgaWYgKG4ubGVuZ3RoID09PSAxKSB7XG4gICAgICAgICAgY29uc3QgbmV4dCA9IGNvbWJpbmUoXG4gICAgICAgICAgICBhY2MsXG4gICAgICAgICAgICBwcmUgKyBuWzBdLFxuICAgICAgICAgICAgWycnXSxcbiAgICAgICAgICAgIG1heCxcbiAgICAgICAgICAgIG1heExlbmd0aCxcbiAgICAgICAgICAgIGRyb3BFbXB0aWVzICYmICFtLnBvc3QubGVuZ3RoLFxuICAgICAgICAgICAgYnVkZ2V0LFxuICAgICAgICAgIClcbiAgICAgICAgICBpZiAoYnVkZ2V0LnJlbWFpbmluZyA8IDApIHtcbiAgICAgICAgICAgIHJldHVybiBsaXRlcmFsKClcbiAgICAgICAgICB9XG4gICAgICAgICAgYWNjID0gbmV4dFxuICAgICAgICAgIGlmICghbS5wb3N0Lmxlbmd0aCkgYnJlYWtcbiAgICAgICAgICBzdHIgPSBtLnBvc3RcbiAgICAgICAgICBtYXNrZWQgPSBtYXNrZWQuc2xpY2UobS5lbmQgKyAxKVxuICAgICAgICAgIGNvbnRpbnVlXG4gICAgICAgIH1cbiAgICAgICAgLyogYzggaWdub3JlIHN0b3AgKi9cbiAgICAgIH1cblxuICAgICAgLy8gVmFsdWVzIHRoYXQgYGNvbWJpbmVgIGlzIGdvaW5nIHRvIGRyb3AgYXMgZW1wdHkgcHJvZHVjZSBubyByZXN1bHQsIHNvXG4gICAgICAvLyB0aGV5IG11c3Qgbm90IGNvdW50IGFnYWluc3QgYG1heGAgLSBvdGhlcndpc2UgYHthLCxifWAgd2l0aCBgbWF4OiAyYFxuICAgICAgLy8gd291bGQgc3RvcCBhdCBgWydhJywgJyddYCBhbmQgeWllbGQgb25lIHJlc3VsdCBpbnN0ZWFkIG9mIHR3by4gU2tpcHBpbmdcbiAgICAgIC8vIHRoZW0gb3V0cmlnaHQga2VlcHMgYHZhbHVlc2AgYm91bmRlZCB3aGlsZSBsZWF2aW5nIGBtYXhgIGEgYm91bmQgb25cbiAgICAgIC8vICprZXB0KiByZXN1bHRzLlxuICAgICAgbGV0IGRyb3BzRW1wdGllcyA9IGRyb3BFbXB0aWVzICYmICFtLnBvc3QubGVuZ3RoICYmICFwcmVcbiAgICAgIGZvciAobGV0IGQgPSAwOyBkcm9wc0VtcHRpZXMgJiYgZCA8IGFjYy5sZW5ndGg7IGQrKykge1xuICAgICAgICBpZiAoYWNjW2RdKSB7XG4gICAgICAgICAgZHJvcHNFbXB0aWVzID0gZmFsc2VcbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICB2YWx1ZXMgPSBbXVxuICAgICAgbGV0IHZhbHVlc0xlbmd0aCA9IDBcbiAgICAgIG91dGVyOiBmb3IgKGxldCBqID0gMDsgaiA8IG4ubGVuZ3RoOyBqKyspIHtcbiAgICAgICAgY29uc3QgZXhwYW5kZWQgPSBleHBhbmRfKFxuICAgICAgICAgIG5bal0gYXMgc3RyaW5nLFxuICAgICAgICAgIG1heCxcbiAgICAgICAgICBtYXhMZW5ndGgsXG4gICAgICAgICAgbWF4RGVwdGgsXG4gICAgICAgICAgZGVwdGggKyAxLFxuICAgICAgICAgIG1heFJld3JpdGVzLFxuICAgICAgICAgIGJ1ZGdldCxcbiAgICAgICAgICBmYWxzZSxcbiAgICAgICAgKVxuICAgICAgICAvLyBUaGUgc3RlcCBidWRnZXQgcmFuIG91dCBleHBhbmRpbmcgYSBtZW1iZXIuXG4gICAgICAgIGlmIChidWRnZXQucmVtYWluaW5nIDwgMCkge1xuICAgICAgICAgIHJldHVybiBsaXRlcmFsKClcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGxldCBrID0gMDsgayA8IGV4cGFuZGVkLmxlbmd0aDsgaysrKSB7XG4gICAgICAgICAgY29uc3QgdiA9IGV4cGFuZGVkW2tdIGFzIHN0cmluZ1xuICAgICAgICAgIGlmIChkcm9wc0VtcHRpZXMgJiYgIXYpIGNvbnRpbnVlXG4gICAgICAgICAgaWYgKFxuICAgICAgICAgICAgdmFsdWVzLmxlbmd0aCA+PSBtYXggfHxcbiAgICAgICAgICAgIHZhbHVlc0xlbmd0aCArIHYubGVuZ3RoID4gbWF4TGVuZ3RoXG4gICAgICAgICAgKSB7XG4gICAgICAgICAgICBicmVhayBvdXRlclxuICAgICAgICAgIH1cbiAgICAgICAgICB2YWx1ZXMucHVzaCh2KVxuICAgICAgICAgIHZhbHVlc0xlbmd0aCArPSB2Lmxlbmd0aFxuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuXG4gICAgY29uc3QgbmV4dCA9IGNvbWJpbmUoXG4gICAgICBhY2MsXG4gICAgICBwcmUsXG4gICAgICB2YWx1ZXMsXG4gICAgICBtYXgsXG4gICAgICBtYXhMZW5ndGgsXG4gICAgICBkcm9wRW1wdGllcyAmJiAhbS5wb3N0Lmxlbmd0aCxcbiAgICAgIGJ1ZGdldCxcbiAgICApXG4gICAgLy8gVGhlIHN0ZXAgYnVkZ2V0IHJhbiBvdXQgY29tYmluaW5nIHRoZSBzZXQncyB2YWx1ZXMgaW4uXG4gICAgaWYgKGJ1ZGdldC5yZW1haW5pbmcgPCAwKSB7XG4gICAgICByZXR1cm4gbGl0ZXJhbCgpXG4gICAgfVxuICAgIGFjYyA9IG5leHRcbiAgICBpZiAoIW0ucG9zdC5sZW5ndGgpIGJyZWFrXG4gICAgc3RyID0gbS5wb3N0XG4gICAgbWFza2VkID0gbWFza2VkLnNsaWNlKG0uZW5kICsgMSlcbiAgfVxuXG4gIHJldHVybiBhY2Ncbn1cbiIsICJpbXBvcnQgdHlwZSB7IEl0ZW0gfSBmcm9tICcuL2luZGV4LmpzJ1xuXG4vLyBPbmUgZGlnaXQsIG9yIGEgY2xhc3Mgb2YgZGlnaXRzIGZyb20gYSB0byBiLlxuY29uc3QgZGlnaXQgPSAoYTogbnVtYmVyLCBiOiBudW1iZXIpOiBJdGVtID0+XG4gIGEgPT09IGIgP1xuICAgIHsgdDogJ2xpdCcsIGNoOiBTdHJpbmcoYSkgfVxuICA6IHsgdDogJ2NsYXNzJywgcmU6IG5ldyBSZWdFeHAoYF5bJHthfS0ke2J9XSRgKSB9XG5cbmNvbnN0IHByZWZpeCA9IChkOiBudW1iZXIsIGFsdHM6IEl0ZW1bXVtdKSA9PlxuICBhbHRzLm1hcChzID0+IFtkaWdpdChkLCBkKSwgLi4uc10pXG5cbi8vIFRoZSBkaWdpdCBzdHJpbmdzIGZyb20gYSB0byBiLCB3aGljaCBoYXZlIHRoZSBzYW1lIGxlbmd0aC5cbmNvbnN0IGZpeGVkID0gKGE6IHN0cmluZywgYjogc3RyaW5nKTogSXRlbVtdW10gPT4ge1xuICBpZiAoIWEpIHJldHVybiBbW11dXG4gIGxldCBsbyA9ICthWzBdIVxuICBsZXQgaGkgPSArYlswXSFcbiAgY29uc3QgcmEgPSBhLnNsaWNlKDEpXG4gIGNvbnN0IHJiID0gYi5zbGljZSgxKVxuICBpZiAobG8gPT09IGhpKSByZXR1cm4gcHJlZml4KGxvLCBmaXhlZChyYSwgcmIpKVxuICBjb25zdCB6ZXJvcyA9ICcwJy5yZXBlYXQocmEubGVuZ3RoKVxuICBjb25zdCBuaW5lcyA9ICc5Jy5yZXBlYXQocmEubGVuZ3RoKVxuICBjb25zdCBvdXQ6IEl0ZW1bXVtdID0gW11cbiAgaWYgKHJhICE9PSB6ZXJvcykgb3V0LnB1c2goLi4ucHJlZml4KGxvKyssIGZpeGVkKHJhLCBuaW5lcykpKVxuICBjb25zdCBsYXN0ID0gcmIgPT09IG5pbmVzID8gW10gOiBwcmVmaXgoaGktLSwgZml4ZWQoemVyb3MsIHJiKSlcbiAgaWYgKGxvIDw9IGhpKSB7XG4gICAgb3V0LnB1c2goW2RpZ2l0KGxvLCBoaSksIC4uLkFycmF5LmZyb20ocmEsICgpID0+IGRpZ2l0KDAsIDkpKV0pXG4gIH1cbiAgb3V0LnB1c2goLi4ubGFzdClcbiAgcmV0dXJuIG91dFxufVxuXG4vLyBUaGUgbnVtYmVycyBmcm9tIGEgdG8gYiwgd2hlcmUgMCA8PSBhIDw9IGIuIElmIHdpZHRoIGlzIHNldCwgZWFjaFxuLy8gb25lIGhhcyBsZWFkaW5nIHplcm9zIHRvIG1ha2UgaXQgdGhhdCBtYW55IGRpZ2l0cy5cbmNvbnN0IG5vbm5lZyA9IChhOiBudW1iZXIsIGI6IG51bWJlciwgd2lkdGg6IG51bWJlcik6IEl0ZW1bXVtdID0+IHtcbiAgaWYgKHdpZHRoKSB7XG4gICAgcmV0dXJuIGZpeGVkKFxuICAgICAgU3RyaW5nKGEpLnBhZFN0YXJ0KHdpZHRoLCAnMCcpLFxuICAgICAgU3RyaW5nKGIpLnBhZFN0YXJ0KHdpZHRoLCAnMCcpLFxuICAgIClcbiAgfVxuICBjb25zdCBvdXQ6IEl0ZW1bXVtdID0gW11cbiAgZm9yIChsZXQgbGVuID0gU3RyaW5nKGEpLmxlbmd0aDsgbGVuIDw9IFN0cmluZyhiKS5sZW5ndGg7IGxlbisrKSB7XG4gICAgY29uc3QgbG8gPSBNYXRoLm1heChhLCBsZW4gPT09IDEgPyAwIDogMTAgKiogKGxlbiAtIDEpKVxuICAgIGNvbnN0IGhpID0gTWF0aC5taW4oYiwgMTAgKiogbGVuIC0gMSlcbiAgICBvdXQucHVzaCguLi5maXhlZChTdHJpbmcobG8pLCBTdHJpbmcoaGkpKSlcbiAgfVxuICByZXR1cm4gb3V0XG59XG5cbi8qKlxuICogVGhlIHN0cmluZ3MgdGhhdCB0aGUgYmFzaCBicmFjZSBleHBhbnNpb24gYHtsby4uaGl9YCBtYWtlcywgYXNcbiAqIHRoZSBhbHRlcm5hdGl2ZXMgb2YgYW4gYEAoLi4uKWAgZXh0Z2xvYi4gRWFjaCBvbmUgaXMgYSBzZXF1ZW5jZSBvZlxuICogZGlnaXRzIGFuZCBkaWdpdCBjbGFzc2VzLCBzbyB0aGVyZSBhcmUgb25seSBhIGZldyBvZiB0aGVtLCBldmVuIGZvclxuICogYSBsYXJnZSByYW5nZS5cbiAqXG4gKiBJZiBlaXRoZXIgZW5kIGhhcyBhIGxlYWRpbmcgemVybywgc3VjaCBhcyBgezAxLi4xMH1gLCBlYWNoIG51bWJlclxuICogaGFzIGxlYWRpbmcgemVyb3MgdG8gbWFrZSBpdCBhcyBsb25nIGFzIHRoZSBsb25nZXIgZW5kLCBjb3VudGluZyBhXG4gKiBgLWAgc2lnbi4gU28gYHstMDUuLjN9YCBtYWtlcyBgLTA1YCB0byBgLTAxYCwgdGhlbiBgMDAwYCB0byBgMDAzYC5cbiAqXG4gKiBSZXR1cm5zIHVuZGVmaW5lZCBpZiBlaXRoZXIgZW5kIGlzIG5vdCBhIHNhZmUgaW50ZWdlci5cbiAqL1xuZXhwb3J0IGNvbnN0IG51bWVyaWNSYW5nZSA9IChcbiAgbG9TdHI6IHN0cmluZyxcbiAgaGlTdHI6IHN0cmluZyxcbik6IEl0ZW1bXVtdIHwgdW5kZWZpbmVkID0+IHtcbiAgbGV0IGxvID0gTnVtYmVyKGxvU3RyKVxuICBsZXQgaGkgPSBOdW1iZXIoaGlTdHIpXG4gIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIobG8pIHx8ICFOdW1iZXIuaXNTYWZlSW50ZWdlcihoaSkpIHJldHVyblxuICBpZiAobG8gPiBoaSkgW2xvLCBoaV0gPSBbaGksIGxvXVxuICBjb25zdCBwYWRkZWQgPSAvXi0/MFxcZC8udGVzdChsb1N0cikgfHwgL14tPzBcXGQvLnRlc3QoaGlTdHIpXG4gIGNvbnN0IHdpZHRoID0gcGFkZGVkID8gTWF0aC5tYXgobG9TdHIubGVuZ3RoLCBoaVN0ci5sZW5ndGgpIDogMFxuICBjb25zdCBvdXQ6IEl0ZW1bXVtdID0gW11cbiAgaWYgKGxvIDwgMCkge1xuICAgIGNvbnN0IG5lZyA9IG5vbm5lZyhNYXRoLm1heCgtaGksIDEpLCAtbG8sIHdpZHRoICYmIHdpZHRoIC0gMSlcbiAgICBvdXQucHVzaCguLi5uZWcubWFwKHMgPT4gW3sgdDogJ2xpdCcsIGNoOiAnLScgfSBhcyBJdGVtLCAuLi5zXSkpXG4gIH1cbiAgaWYgKGhpID49IDApIG91dC5wdXNoKC4uLm5vbm5lZyhNYXRoLm1heChsbywgMCksIGhpLCB3aWR0aCkpXG4gIHJldHVybiBvdXRcbn1cbiIsICIvLyB0cmFuc2xhdGUgdGhlIHZhcmlvdXMgcG9zaXggY2hhcmFjdGVyIGNsYXNzZXMgaW50byB1bmljb2RlIHByb3BlcnRpZXNcbi8vIHRoaXMgd29ya3MgYWNyb3NzIGFsbCB1bmljb2RlIGxvY2FsZXNcblxuLy8geyA8cG9zaXggY2xhc3M+OiBbPHRyYW5zbGF0aW9uPiwgbmVnYXRlZF1cbmNvbnN0IHBvc2l4Q2xhc3NlczogeyBbazogc3RyaW5nXTogW2U6IHN0cmluZywgbj86IGJvb2xlYW5dIH0gPSB7XG4gICdbOmFsbnVtOl0nOiBbJ1xcXFxwe0x9XFxcXHB7Tmx9XFxcXHB7TmR9J10sXG4gICdbOmFscGhhOl0nOiBbJ1xcXFxwe0x9XFxcXHB7Tmx9J10sXG4gICdbOmFzY2lpOl0nOiBbJ1xcXFx4JyArICcwMC1cXFxceCcgKyAnN2YnXSxcbiAgJ1s6Ymxhbms6XSc6IFsnXFxcXHB7WnN9XFxcXHQnXSxcbiAgJ1s6Y250cmw6XSc6IFsnXFxcXHB7Q2N9J10sXG4gICdbOmRpZ2l0Ol0nOiBbJ1xcXFxwe05kfSddLFxuICAnWzpncmFwaDpdJzogWydcXFxccHtafVxcXFxwe0N9JywgdHJ1ZV0sXG4gICdbOmxvd2VyOl0nOiBbJ1xcXFxwe0xsfSddLFxuICAnWzpwcmludDpdJzogWydcXFxccHtDfScsIHRydWVdLFxuICAnWzpwdW5jdDpdJzogWydcXFxccHtQfVxcXFxwe1N9J10sXG4gICdbOnNwYWNlOl0nOiBbJ1xcXFxwe1p9XFxcXHRcXFxcclxcXFxuXFxcXHZcXFxcZiddLFxuICAnWzp1cHBlcjpdJzogWydcXFxccHtMdX0nXSxcbiAgJ1s6d29yZDpdJzogWydcXFxccHtMfVxcXFxwe05sfVxcXFxwe05kfVxcXFxwe1BjfSddLFxuICAnWzp4ZGlnaXQ6XSc6IFsnQS1GYS1mMC05J10sXG59XG5cbi8vIG9ubHkgbmVlZCB0byBlc2NhcGUgYSBmZXcgdGhpbmdzIGluc2lkZSBvZiBicmFjZSBleHByZXNzaW9uc1xuLy8gZXNjYXBlczogWyBcXCBdIC1cbmNvbnN0IGJyYWNlRXNjYXBlID0gKHM6IHN0cmluZykgPT4gcy5yZXBsYWNlKC9bW1xcXVxcXFwtXS9nLCAnXFxcXCQmJylcblxuZXhwb3J0IHR5cGUgUGFyc2VDbGFzc1Jlc3VsdCA9IFtyZTogUmVnRXhwLCBjb25zdW1lZDogbnVtYmVyXVxuXG5leHBvcnQgdHlwZSBGb3JtID0gJ05GQycgfCAnTkZEJyB8ICdORktDJyB8ICdORktEJ1xuXG5jb25zdCBub01hdGNoID0gLyQuL1xuXG4vLyBUYWtlcyBhIGdsb2Igc3RyaW5nIGF0IGEgcG9zaXggYnJhY2UgZXhwcmVzc2lvbi4gUmV0dXJucyBhIFJlZ0V4cFxuLy8gdGhhdCB0ZXN0cyBvbmUgY2hhcmFjdGVyLCBhbmQgdGhlIG51bWJlciBvZiBnbG9iIGNoYXJzIGNvbnN1bWVkLlxuLy8gSWYgdGhlIGNsYXNzIGlzIG5vdCBjbG9zZWQsIGNvbnN1bWVkIGlzIDAsIGFuZCB0aGUgYFtgIG11c3QgYmVcbi8vIHRyZWF0ZWQgYXMgYSBsaXRlcmFsIGNoYXJhY3Rlci5cbi8vIE91dCBvZiBvcmRlciByYW5nZXMgYXJlIHJlbW92ZWQuIElmIG5vdGhpbmcgaXMgbGVmdCwgdGhlIFJlZ0V4cFxuLy8gaXMgYC8kLi9gLCBhbmQgdGhlIHJlc3Qgb2YgdGhlIGdsb2IgaXMgY29uc3VtZWQsIHNvIHRoYXQgdGhlXG4vLyB3aG9sZSBnbG9iIGNhbm5vdCBtYXRjaC5cbmV4cG9ydCBjb25zdCBwYXJzZUNsYXNzID0gKFxuICBnbG9iOiBzdHJpbmcsXG4gIHBvc2l0aW9uOiBudW1iZXIsXG4gIG5vY2FzZTogYm9vbGVhbiA9IGZhbHNlLFxuICBmb3JtPzogRm9ybSxcbik6IFBhcnNlQ2xhc3NSZXN1bHQgPT4ge1xuICAvLyBub3JtYWxpemUgb25lIGNsYXNzIG1lbWJlciwgaWYgaXQgc3RheXMgb25lIGNvZGUgcG9pbnRcbiAgY29uc3Qgbm9ybSA9IChjOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBuID0gZm9ybSA/IGMubm9ybWFsaXplKGZvcm0pIDogY1xuICAgIHJldHVybiBbLi4ubl0ubGVuZ3RoID09PSAxID8gbiA6IGNcbiAgfVxuICBjb25zdCBwb3MgPSBwb3NpdGlvblxuICAvKiBjOCBpZ25vcmUgc3RhcnQgKi9cbiAgaWYgKGdsb2IuY2hhckF0KHBvcykgIT09ICdbJykge1xuICAgIHRocm93IG5ldyBFcnJvcignbm90IGluIGEgYnJhY2UgZXhwcmVzc2lvbicpXG4gIH1cbiAgLyogYzggaWdub3JlIHN0b3AgKi9cbiAgY29uc3QgcmFuZ2VzOiBzdHJpbmdbXSA9IFtdXG4gIGNvbnN0IG5lZ3M6IHN0cmluZ1tdID0gW11cblxuICBsZXQgaSA9IHBvcyArIDFcbiAgbGV0IHNhd1N0YXJ0ID0gZmFsc2VcbiAgbGV0IGVzY2FwaW5nID0gZmFsc2VcbiAgbGV0IG5lZ2F0ZSA9IGZhbHNlXG4gIGxldCBlbmRQb3MgPSBwb3NcbiAgbGV0IHJhbmdlU3RhcnQgPSAnJ1xuICBXSElMRTogd2hpbGUgKGkgPCBnbG9iLmxlbmd0aCkge1xuICAgIGNvbnN0IGMgPSBTdHJpbmcuZnJvbUNvZGVQb2ludChnbG9iLmNvZGVQb2ludEF0KGkpISlcbiAgICBpZiAoKGMgPT09ICchJyB8fCBjID09PSAnXicpICYmIGkgPT09IHBvcyArIDEpIHtcbiAgICAgIG5lZ2F0ZSA9IHRydWVcbiAgICAgIGkrK1xuICAgICAgY29udGludWVcbiAgICB9XG5cbiAgICBpZiAoYyA9PT0gJ10nICYmIHNhd1N0YXJ0ICYmICFlc2NhcGluZykge1xuICAgICAgZW5kUG9zID0gaSArIDFcbiAgICAgIGJyZWFrXG4gICAgfVxuXG4gICAgc2F3U3RhcnQgPSB0cnVlXG4gICAgaWYgKGMgPT09ICdcXFxcJykge1xuICAgICAgaWYgKCFlc2NhcGluZykge1xuICAgICAgICBlc2NhcGluZyA9IHRydWVcbiAgICAgICAgaSsrXG4gICAgICAgIGNvbnRpbnVlXG4gICAgICB9XG4gICAgICAvLyBlc2NhcGVkIFxcIGNoYXIsIGZhbGwgdGhyb3VnaCBhbmQgdHJlYXQgbGlrZSBub3JtYWwgY2hhclxuICAgIH1cbiAgICBpZiAoYyA9PT0gJ1snICYmICFlc2NhcGluZykge1xuICAgICAgLy8gZWl0aGVyIGEgcG9zaXggY2xhc3MsIGEgY29sbGF0aW9uIGVxdWl2YWxlbnQsIG9yIGp1c3QgYSBbXG4gICAgICBmb3IgKGNvbnN0IFtjbHMsIFt1bmlwLCBuZWddXSBvZiBPYmplY3QuZW50cmllcyhwb3NpeENsYXNzZXMpKSB7XG4gICAgICAgIGlmIChnbG9iLnN0YXJ0c1dpdGgoY2xzLCBpKSkge1xuICAgICAgICAgIC8vIGludmFsaWQsIFthLVtdIGlzIGZpbmUsIGJ1dCBub3QgW2EtWzphbHBoYV1dXG4gICAgICAgICAgaWYgKHJhbmdlU3RhcnQpIHtcbiAgICAgICAgICAgIHJldHVybiBbbm9NYXRjaCwgZ2xvYi5sZW5ndGggLSBwb3NdXG4gICAgICAgICAgfVxuICAgICAgICAgIGkgKz0gY2xzLmxlbmd0aFxuICAgICAgICAgIGlmIChuZWcpIG5lZ3MucHVzaCh1bmlwKVxuICAgICAgICAgIGVsc2UgcmFuZ2VzLnB1c2godW5pcClcbiAgICAgICAgICBjb250aW51ZSBXSElMRVxuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuXG4gICAgLy8gbm93IGl0J3MganVzdCBhIG5vcm1hbCBjaGFyYWN0ZXIsIGVmZmVjdGl2ZWx5XG4gICAgZXNjYXBpbmcgPSBmYWxzZVxuICAgIGNvbnN0IG4gPSBub3JtKGMpXG4gICAgaWYgKHJhbmdlU3RhcnQpIHtcbiAgICAgIC8vIHRocm93IHRoaXMgcmFuZ2UgYXdheSBpZiBpdCdzIG5vdCB2YWxpZCwgYnV0IG90aGVyc1xuICAgICAgLy8gY2FuIHN0aWxsIG1hdGNoLlxuICAgICAgaWYgKG4uY29kZVBvaW50QXQoMCkhID4gcmFuZ2VTdGFydC5jb2RlUG9pbnRBdCgwKSEpIHtcbiAgICAgICAgcmFuZ2VzLnB1c2goYnJhY2VFc2NhcGUocmFuZ2VTdGFydCkgKyAnLScgKyBicmFjZUVzY2FwZShuKSlcbiAgICAgIH0gZWxzZSBpZiAobiA9PT0gcmFuZ2VTdGFydCkge1xuICAgICAgICByYW5nZXMucHVzaChicmFjZUVzY2FwZShuKSlcbiAgICAgIH1cbiAgICAgIHJhbmdlU3RhcnQgPSAnJ1xuICAgICAgaSArPSBjLmxlbmd0aFxuICAgICAgY29udGludWVcbiAgICB9XG5cbiAgICAvLyBub3cgbWlnaHQgYmUgdGhlIHN0YXJ0IG9mIGEgcmFuZ2UuXG4gICAgLy8gY2FuIGJlIGVpdGhlciBjLWQgb3IgYy1dIG9yIGM8bW9yZS4uLj5dIG9yIGNdIGF0IHRoaXMgcG9pbnRcbiAgICBpZiAoZ2xvYi5zdGFydHNXaXRoKCctXScsIGkgKyBjLmxlbmd0aCkpIHtcbiAgICAgIHJhbmdlcy5wdXNoKGJyYWNlRXNjYXBlKG4gKyAnLScpKVxuICAgICAgaSArPSBjLmxlbmd0aCArIDFcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuICAgIGlmIChnbG9iLnN0YXJ0c1dpdGgoJy0nLCBpICsgYy5sZW5ndGgpKSB7XG4gICAgICByYW5nZVN0YXJ0ID0gblxuICAgICAgaSArPSBjLmxlbmd0aCArIDFcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgLy8gbm90IHRoZSBzdGFydCBvZiBhIHJhbmdlLCBqdXN0IGEgc2luZ2xlIGNoYXJhY3RlclxuICAgIHJhbmdlcy5wdXNoKGJyYWNlRXNjYXBlKG4pKVxuICAgIGkgKz0gYy5sZW5ndGhcbiAgfVxuXG4gIGlmIChlbmRQb3MgPCBpKSB7XG4gICAgLy8gZGlkbid0IHNlZSB0aGUgZW5kIG9mIHRoZSBjbGFzcywgbm90IGEgdmFsaWQgY2xhc3MsXG4gICAgLy8gYnV0IG1pZ2h0IHN0aWxsIGJlIHZhbGlkIGFzIGEgbGl0ZXJhbCBtYXRjaC5cbiAgICByZXR1cm4gW25vTWF0Y2gsIDBdXG4gIH1cblxuICAvLyBpZiB3ZSBnb3Qgbm8gcmFuZ2VzIGFuZCBubyBuZWdhdGVzLCB0aGVuIHdlIGhhdmUgYSByYW5nZSB0aGF0XG4gIC8vIGNhbm5vdCBwb3NzaWJseSBtYXRjaCBhbnl0aGluZywgYW5kIHRoYXQgcG9pc29ucyB0aGUgd2hvbGUgZ2xvYlxuICBpZiAoIXJhbmdlcy5sZW5ndGggJiYgIW5lZ3MubGVuZ3RoKSB7XG4gICAgcmV0dXJuIFtub01hdGNoLCBnbG9iLmxlbmd0aCAtIHBvc11cbiAgfVxuXG4gIGNvbnN0IHNyYW5nZXMgPSAnWycgKyAobmVnYXRlID8gJ14nIDogJycpICsgcmFuZ2VzLmpvaW4oJycpICsgJ10nXG4gIGNvbnN0IHNuZWdzID0gJ1snICsgKG5lZ2F0ZSA/ICcnIDogJ14nKSArIG5lZ3Muam9pbignJykgKyAnXSdcbiAgY29uc3QgY29tYiA9XG4gICAgJ14nICtcbiAgICAocmFuZ2VzLmxlbmd0aCAmJiBuZWdzLmxlbmd0aCA/ICcoJyArIHNyYW5nZXMgKyAnfCcgKyBzbmVncyArICcpJ1xuICAgIDogcmFuZ2VzLmxlbmd0aCA/IHNyYW5nZXNcbiAgICA6IHNuZWdzKVxuXG4gIHJldHVybiBbbmV3IFJlZ0V4cChjb21iLCBub2Nhc2UgPyAnaXUnIDogJ3UnKSwgZW5kUG9zIC0gcG9zXVxufVxuIiwgImltcG9ydCB7IG51bWVyaWNSYW5nZSB9IGZyb20gJy4vbnVtZXJpYy1yYW5nZS5qcydcbmltcG9ydCB7IHR5cGUgRm9ybSwgcGFyc2VDbGFzcyB9IGZyb20gJy4vcGFyc2UtY2xhc3MuanMnXG5cbmV4cG9ydCB0eXBlIHsgRm9ybSB9XG5cbmV4cG9ydCB0eXBlIE1hdGNoZXJPcHRpb25zID0ge1xuICAvKiogcGVyZm9ybSBhIGNhc2UtaW5zZW5zaXRpdmUgbWF0Y2ggKi9cbiAgbm9jYXNlPzogYm9vbGVhblxuICAvKiogZG8gbm90IHRyZWF0IHN0cmluZ3Mgc3RhcnRpbmcgd2l0aCBgLmAgc3BlY2lhbGx5ICovXG4gIGRvdD86IGJvb2xlYW5cbiAgLyoqIGRvIG5vdCBtYXRjaCBleHRnbG9icyAodHJlYXQgdGhlbSBhcyBub3JtYWwgc3RyaW5ncykgKi9cbiAgbm9leHQ/OiBib29sZWFuXG4gIC8qKlxuICAgKiBub3JtYWxpemUgdW5pY29kZSBpbiB0aGUgcGF0dGVybiBhbmQgdGhlIHRlc3RlZCBzdHJpbmdzLCB3aXRoXG4gICAqIHRoaXMgZm9ybS4gYHRydWVgIG1lYW5zIGAnTkZDJ2AuXG4gICAqL1xuICBub3JtYWxpemU/OiBib29sZWFuIHwgRm9ybVxuICAvKipcbiAgICogQSBjaGFyIHRoYXQgbWFya3MgYSBudW1lcmljIHJhbmdlIGluIHRoZSBwYXR0ZXJuLCBhc1xuICAgKiBgPG1hcms+PGxvPi4uPGhpPjxtYXJrPmAsIHdoZXJlIGBsb2AgYW5kIGBoaWAgYXJlIGludGVnZXJzLiBJdFxuICAgKiBtYXRjaGVzIHRoZSBzdHJpbmdzIHRoYXQgdGhlIGJhc2ggYnJhY2UgZXhwYW5zaW9uIGB7PGxvPi4uPGhpPn1gXG4gICAqIG1ha2VzLCBzdWNoIGFzIGB7MS4uMTAwfWAgb3IgYHswMDEuLjEwMH1gLCB3aXRob3V0IG1ha2luZyBlYWNoXG4gICAqIG9uZS4gQSBtYXJrIGlzIG5ldmVyIGVzY2FwZWQgYnkgYSBgXFxgIGJlZm9yZSBpdC4gSW5zaWRlIGEgYFsuLi5dYFxuICAgKiBjbGFzcywgYSBtYXJrIGlzIGEgY2hhciBvZiB0aGUgY2xhc3MuXG4gICAqL1xuICByYW5nZU1hcms/OiBzdHJpbmdcbn1cblxuLy8gcGFyc2VkIHBhdHRlcm4gaXRlbXNcbmV4cG9ydCB0eXBlIEl0ZW0gPVxuICB8IHsgdDogJ2xpdCc7IGNoOiBzdHJpbmcgfVxuICB8IHsgdDogJ2FueScgfCAnc3RhcicgfVxuICB8IHsgdDogJ2NsYXNzJzsgcmU6IFJlZ0V4cCB9XG4gIHwgeyB0OiAnZXh0JzsgdHlwZTogc3RyaW5nOyBhbHRzOiBJdGVtW11bXSB9XG5cbi8vIGV4dGdsb2Igc3ludGF4IHRva2VucyBiZWNvbWUgbGl0ZXJhbHMgaWYgdGhleSBhcmUgbm90IHBhcnQgb2YgYVxuLy8gY2xvc2VkIGV4dGdsb2JcbmV4cG9ydCB0eXBlIFRva2VuID1cbiAgSXRlbSB8IHsgdDogJ29wZW4nOyB0eXBlOiBzdHJpbmcgfSB8IHsgdDogJ2JhcicgfSB8IHsgdDogJ2Nsb3NlJyB9XG5cbi8vIHN0YXRlIG1hY2hpbmUgbm9kZXNcbmV4cG9ydCB0eXBlIE5lZ05vZGUgPSB7IHQ6ICduZWcnOyBpZDogbnVtYmVyOyBzdWI6IE5vZGU7IG5leHQ6IE5vZGUgfVxuZXhwb3J0IHR5cGUgU3BsaXROb2RlID0geyB0OiAnc3BsaXQnOyBpZDogbnVtYmVyOyBvdXQ6IE5vZGVbXSB9XG5leHBvcnQgdHlwZSBOb2RlID1cbiAgfCAoeyB0OiAnbGl0JzsgaWQ6IG51bWJlcjsgbmV4dDogTm9kZSB9ICYgTGl0KVxuICB8IHsgdDogJ2FueScgfCAnc3Rhcic7IGlkOiBudW1iZXI7IG5leHQ6IE5vZGUgfVxuICB8IHsgdDogJ2NsYXNzJzsgaWQ6IG51bWJlcjsgcmU6IFJlZ0V4cDsgbmV4dDogTm9kZSB9XG4gIHwgU3BsaXROb2RlXG4gIHwgTmVnTm9kZVxuICB8IHsgdDogJ21hdGNoJzsgaWQ6IG51bWJlciB9XG5cbi8vIHRoZSBlbmQgb2YgdGhlIHBhdHRlcm4sIG9yIG9mIGEgbmVnYXRlZCBzdWItcGF0dGVyblxuY29uc3QgTUFUQ0g6IE5vZGUgPSB7IHQ6ICdtYXRjaCcsIGlkOiAwIH1cblxuY29uc3QgZXh0VHlwZXMgPSAnIT8rKkAnXG5cbmNvbnN0IGxpdCA9IChjaDogc3RyaW5nKTogSXRlbSA9PiAoeyB0OiAnbGl0JywgY2ggfSlcblxuY29uc3QgcmVFc2NhcGUgPSAoczogc3RyaW5nKSA9PiBzLnJlcGxhY2UoL1tcXFxcXiQuKis/KClbXFxde318L10vZywgJ1xcXFwkJicpXG5cbi8vIGEgUmVnRXhwIHRoYXQgb25seSBtYXRjaGVzIGBzYCwgd2l0aCB1bmljb2RlIGNhc2UgZm9sZGluZ1xuY29uc3QgbmV3Rm9sZFJlID0gKHM6IHN0cmluZykgPT4gbmV3IFJlZ0V4cChgXiR7cmVFc2NhcGUocyl9JGAsICdpdScpXG5cbi8vIGZvbGRSZSBmb3Igb25lIGxpdGVyYWwgY2hhci4gVGhlIHNhbWUgY2hhcnMgYXJlIGluIG1vc3QgcGF0dGVybnMsXG4vLyBzbyBrZWVwIHRoZW0uIEEgUmVnRXhwIHdpdGhvdXQgdGhlIGBnYCBvciBgeWAgZmxhZyBoYXMgbm8gc3RhdGUgdG9cbi8vIHNoYXJlLlxuY29uc3QgZm9sZENhY2hlID0gbmV3IE1hcDxzdHJpbmcsIFJlZ0V4cD4oKVxuY29uc3QgZm9sZFJlID0gKGNoOiBzdHJpbmcpID0+IHtcbiAgbGV0IHJlID0gZm9sZENhY2hlLmdldChjaClcbiAgaWYgKCFyZSkge1xuICAgIHJlID0gbmV3Rm9sZFJlKGNoKVxuICAgIGlmIChmb2xkQ2FjaGUuc2l6ZSA+PSAxMDAwKSBmb2xkQ2FjaGUuY2xlYXIoKVxuICAgIGZvbGRDYWNoZS5zZXQoY2gsIHJlKVxuICB9XG4gIHJldHVybiByZVxufVxuXG4vKipcbiAqIEEgbGl0ZXJhbCBjaGFyLiBXaXRoIGBub2Nhc2U6dHJ1ZWAsIGByZWAgZm9sZHMgY2FzZSwgYW5kIGBhc2NpaWBcbiAqIGhvbGRzIGl0cyByZXN1bHRzIGZvciBBU0NJSSBjaGFycywgYnkgY2hhciBjb2RlOiAxIGZvciBhIG1hdGNoLFxuICogYW5kIDIgZm9yIG5vdC5cbiAqL1xuZXhwb3J0IHR5cGUgTGl0ID0geyBjaDogc3RyaW5nOyByZT86IFJlZ0V4cDsgYXNjaWk/OiBVaW50OEFycmF5IH1cblxuY29uc3QgbGl0TWF0Y2ggPSAobDogTGl0LCBjOiBzdHJpbmcpID0+IHtcbiAgaWYgKGMgPT09IGwuY2gpIHJldHVybiB0cnVlXG4gIGlmICghbC5yZSkgcmV0dXJuIGZhbHNlXG4gIGNvbnN0IGNvZGUgPSBjLmNoYXJDb2RlQXQoMClcbiAgaWYgKGNvZGUgPj0gMTI4KSByZXR1cm4gbC5yZS50ZXN0KGMpXG4gIGNvbnN0IGFzY2lpID0gKGwuYXNjaWkgPz89IG5ldyBVaW50OEFycmF5KDEyOCkpXG4gIGFzY2lpW2NvZGVdIHx8PSBsLnJlLnRlc3QoYykgPyAxIDogMlxuICByZXR1cm4gYXNjaWlbY29kZV0gPT09IDFcbn1cblxuY29uc3QgdG9rZW5pemUgPSAoXG4gIHA6IHN0cmluZyxcbiAgbm9jYXNlOiBib29sZWFuLFxuICBub2V4dDogYm9vbGVhbixcbiAgZm9ybT86IEZvcm0sXG4gIG1hcms/OiBzdHJpbmcsXG4pID0+IHtcbiAgY29uc3QgdG9rczogVG9rZW5bXSA9IFtdXG4gIGZvciAobGV0IGkgPSAwOyBpIDwgcC5sZW5ndGg7KSB7XG4gICAgY29uc3QgYyA9IFN0cmluZy5mcm9tQ29kZVBvaW50KHAuY29kZVBvaW50QXQoaSkhKVxuICAgIGlmIChtYXJrKSB7XG4gICAgICAvLyBhIFxcIGJlZm9yZSBhIHJhbmdlIHdvdWxkIG9ubHkgZXNjYXBlIGl0cyBmaXJzdCBjaGFyXG4gICAgICBjb25zdCBtID0gYyA9PT0gJ1xcXFwnICYmIHAuc3RhcnRzV2l0aChtYXJrLCBpICsgMSkgPyAxIDogMFxuICAgICAgaWYgKG0gfHwgYyA9PT0gbWFyaykge1xuICAgICAgICBjb25zdCBzdGFydCA9IGkgKyBtICsgbWFyay5sZW5ndGhcbiAgICAgICAgY29uc3QgZW5kID0gcC5pbmRleE9mKG1hcmssIHN0YXJ0KVxuICAgICAgICBjb25zdCByID0gL14oLT9cXGQrKVxcLlxcLigtP1xcZCspJC8uZXhlYyhwLnNsaWNlKHN0YXJ0LCBlbmQpKVxuICAgICAgICBjb25zdCBhbHRzID0gZW5kICE9PSAtMSAmJiByICYmIG51bWVyaWNSYW5nZShyWzFdISwgclsyXSEpXG4gICAgICAgIGlmIChhbHRzKSB7XG4gICAgICAgICAgdG9rcy5wdXNoKHsgdDogJ2V4dCcsIHR5cGU6ICdAJywgYWx0cyB9KVxuICAgICAgICAgIGkgPSBlbmQgKyBtYXJrLmxlbmd0aFxuICAgICAgICAgIGNvbnRpbnVlXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKGMgPT09ICdcXFxcJykge1xuICAgICAgLy8gYSB0cmFpbGluZyBcXCBpcyBhIGxpdGVyYWwgXFxcbiAgICAgIGNvbnN0IGUgPSBwLmNvZGVQb2ludEF0KGkgKyAxKVxuICAgICAgY29uc3QgY2ggPSBlID09PSB1bmRlZmluZWQgPyBjIDogU3RyaW5nLmZyb21Db2RlUG9pbnQoZSlcbiAgICAgIHRva3MucHVzaChsaXQoY2gpKVxuICAgICAgaSArPSAxICsgY2gubGVuZ3RoXG4gICAgICBjb250aW51ZVxuICAgIH1cbiAgICBpZiAoYyA9PT0gJ1snKSB7XG4gICAgICBjb25zdCBbcmUsIGNvbnN1bWVkXSA9IHBhcnNlQ2xhc3MocCwgaSwgbm9jYXNlLCBmb3JtKVxuICAgICAgaWYgKGNvbnN1bWVkKSB7XG4gICAgICAgIHRva3MucHVzaCh7IHQ6ICdjbGFzcycsIHJlIH0pXG4gICAgICAgIGkgKz0gY29uc3VtZWRcbiAgICAgICAgY29udGludWVcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKCFub2V4dCAmJiBleHRUeXBlcy5pbmNsdWRlcyhjKSAmJiBwW2kgKyAxXSA9PT0gJygnKSB7XG4gICAgICB0b2tzLnB1c2goeyB0OiAnb3BlbicsIHR5cGU6IGMgfSlcbiAgICAgIGkgKz0gMlxuICAgICAgY29udGludWVcbiAgICB9XG4gICAgdG9rcy5wdXNoKFxuICAgICAgIW5vZXh0ICYmIGMgPT09ICd8JyA/IHsgdDogJ2JhcicgfVxuICAgICAgOiAhbm9leHQgJiYgYyA9PT0gJyknID8geyB0OiAnY2xvc2UnIH1cbiAgICAgIDogYyA9PT0gJyonID8geyB0OiAnc3RhcicgfVxuICAgICAgOiBjID09PSAnPycgPyB7IHQ6ICdhbnknIH1cbiAgICAgIDogbGl0KGMpLFxuICAgIClcbiAgICBpICs9IGMubGVuZ3RoXG4gIH1cbiAgcmV0dXJuIHRva3Ncbn1cblxuLy8gbWFwIGVhY2ggb3BlbiB0b2tlbiBpbmRleCB0byB0aGUgaW5kZXggb2YgaXRzIGNsb3NlIHRva2VuXG5jb25zdCBwYWlyID0gKHRva3M6IFRva2VuW10pID0+IHtcbiAgY29uc3QgcGFpcnMgPSBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpXG4gIGNvbnN0IHN0YWNrOiBudW1iZXJbXSA9IFtdXG4gIHRva3MuZm9yRWFjaCgodG9rLCBpKSA9PiB7XG4gICAgaWYgKHRvay50ID09PSAnb3BlbicpIHN0YWNrLnB1c2goaSlcbiAgICBlbHNlIGlmICh0b2sudCA9PT0gJ2Nsb3NlJyAmJiBzdGFjay5sZW5ndGgpIHBhaXJzLnNldChzdGFjay5wb3AoKSEsIGkpXG4gIH0pXG4gIHJldHVybiBwYWlyc1xufVxuXG4vLyBidWlsZCB0aGUgYWx0ZXJuYXRpdmVzIGJldHdlZW4gc3RhcnQgYW5kIGVuZC4gQW4gb3BlbiB0b2tlbiB0aGF0XG4vLyBpcyBub3QgY2xvc2VkIGlzIG5ldmVyIGluc2lkZSBhIGNsb3NlZCBleHRnbG9iLCBzbyBiYXIgYW5kIGNsb3NlXG4vLyB0b2tlbnMgYXJlIG9ubHkgbGl0ZXJhbCBhdCB0aGUgdG9wIGxldmVsLlxuY29uc3QgYnVpbGQgPSAoXG4gIHRva3M6IFRva2VuW10sXG4gIHBhaXJzOiBNYXA8bnVtYmVyLCBudW1iZXI+LFxuICBzdGFydDogbnVtYmVyLFxuICBlbmQ6IG51bWJlcixcbiAgdG9wOiBib29sZWFuLFxuKTogSXRlbVtdW10gPT4ge1xuICBsZXQgc2VxOiBJdGVtW10gPSBbXVxuICBjb25zdCBhbHRzID0gW3NlcV1cbiAgZm9yIChsZXQgaSA9IHN0YXJ0OyBpIDwgZW5kOyBpKyspIHtcbiAgICBjb25zdCB0b2sgPSB0b2tzW2ldIVxuICAgIGNvbnN0IGNsb3NlID0gcGFpcnMuZ2V0KGkpXG4gICAgaWYgKHRvay50ID09PSAnb3BlbicgJiYgY2xvc2UgIT09IHVuZGVmaW5lZCkge1xuICAgICAgY29uc3Qgc3ViID0gYnVpbGQodG9rcywgcGFpcnMsIGkgKyAxLCBjbG9zZSwgZmFsc2UpXG4gICAgICBzZXEucHVzaCh7IHQ6ICdleHQnLCB0eXBlOiB0b2sudHlwZSwgYWx0czogc3ViIH0pXG4gICAgICBpID0gY2xvc2VcbiAgICB9IGVsc2UgaWYgKHRvay50ID09PSAnYmFyJyAmJiAhdG9wKSB7XG4gICAgICBhbHRzLnB1c2goKHNlcSA9IFtdKSlcbiAgICB9IGVsc2UgaWYgKHRvay50ID09PSAnb3BlbicpIHtcbiAgICAgIHNlcS5wdXNoKGxpdCh0b2sudHlwZSksIGxpdCgnKCcpKVxuICAgIH0gZWxzZSBpZiAodG9rLnQgPT09ICdiYXInKSB7XG4gICAgICBzZXEucHVzaChsaXQoJ3wnKSlcbiAgICB9IGVsc2UgaWYgKHRvay50ID09PSAnY2xvc2UnKSB7XG4gICAgICBzZXEucHVzaChsaXQoJyknKSlcbiAgICB9IGVsc2Uge1xuICAgICAgc2VxLnB1c2godG9rKVxuICAgIH1cbiAgfVxuICByZXR1cm4gYWx0c1xufVxuXG4vLyBub3JtYWxpemUgZWFjaCBydW4gb2YgbGl0ZXJhbCBjaGFycyBhcyBvbmUgc3RyaW5nLCBzbyB0aGF0IGEgY2hhclxuLy8gYW5kIHRoZSBjb21iaW5pbmcgbWFya3MgYWZ0ZXIgaXQgY29tcG9zZSAob3IgZGVjb21wb3NlKSB0b2dldGhlci5cbi8vIFN5bnRheCBpcyBhbHJlYWR5IHBhcnNlZCwgc28gYSBjaGFyIHRoYXQgbm9ybWFsaXplcyB0byBhIHN5bnRheFxuLy8gY2hhciAoc3VjaCBhcyBmdWxsLXdpZHRoIGDvvIpgIGluIE5GS0MpIHN0YXlzIGEgbGl0ZXJhbC5cbmNvbnN0IG5vcm1hbGl6ZSA9IChpdGVtczogSXRlbVtdLCBmb3JtOiBGb3JtKTogSXRlbVtdID0+IHtcbiAgY29uc3Qgb3V0OiBJdGVtW10gPSBbXVxuICBsZXQgcnVuID0gJydcbiAgY29uc3QgZmx1c2ggPSAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBjaCBvZiBydW4ubm9ybWFsaXplKGZvcm0pKSBvdXQucHVzaChsaXQoY2gpKVxuICAgIHJ1biA9ICcnXG4gIH1cbiAgZm9yIChjb25zdCBpdCBvZiBpdGVtcykge1xuICAgIGlmIChpdC50ID09PSAnbGl0Jykge1xuICAgICAgcnVuICs9IGl0LmNoXG4gICAgICBjb250aW51ZVxuICAgIH1cbiAgICBmbHVzaCgpXG4gICAgb3V0LnB1c2goXG4gICAgICBpdC50ID09PSAnZXh0JyA/XG4gICAgICAgIHsgLi4uaXQsIGFsdHM6IGl0LmFsdHMubWFwKGEgPT4gbm9ybWFsaXplKGEsIGZvcm0pKSB9XG4gICAgICA6IGl0LFxuICAgIClcbiAgfVxuICBmbHVzaCgpXG4gIHJldHVybiBvdXRcbn1cblxuLy8gdGhlIHN0YXJ0IG5vZGUsIGFuZCB0aGUgbnVtYmVyIG9mIG5vZGUgaWRzLiBJZHMgYXJlIGRlbnNlLCBmcm9tIDBcbi8vIGZvciB0aGUgbWF0Y2ggbm9kZS5cbmNvbnN0IGNvbXBpbGUgPSAoXG4gIGl0ZW1zOiBJdGVtW10sXG4gIG5vY2FzZTogYm9vbGVhbixcbik6IFtzdGFydDogTm9kZSwgc2l6ZTogbnVtYmVyXSA9PiB7XG4gIGxldCBpZCA9IDFcbiAgY29uc3Qgc3BsaXQgPSAob3V0OiBOb2RlW10pOiBTcGxpdE5vZGUgPT4gKHsgdDogJ3NwbGl0JywgaWQ6IGlkKyssIG91dCB9KVxuICBjb25zdCBzZXEgPSAoaXRlbXM6IEl0ZW1bXSwgbmV4dDogTm9kZSk6IE5vZGUgPT5cbiAgICBpdGVtcy5yZWR1Y2VSaWdodCgobmV4dCwgaXQpID0+IGl0ZW0oaXQsIG5leHQpLCBuZXh0KVxuICBjb25zdCBpdGVtID0gKGl0OiBJdGVtLCBuZXh0OiBOb2RlKTogTm9kZSA9PiB7XG4gICAgc3dpdGNoIChpdC50KSB7XG4gICAgICBjYXNlICdsaXQnOlxuICAgICAgICBjb25zdCByZSA9IG5vY2FzZSA/IGZvbGRSZShpdC5jaCkgOiB1bmRlZmluZWRcbiAgICAgICAgcmV0dXJuIHsgdDogJ2xpdCcsIGlkOiBpZCsrLCBjaDogaXQuY2gsIHJlLCBuZXh0IH1cbiAgICAgIGNhc2UgJ2FueSc6XG4gICAgICBjYXNlICdzdGFyJzpcbiAgICAgICAgcmV0dXJuIHsgdDogaXQudCwgaWQ6IGlkKyssIG5leHQgfVxuICAgICAgY2FzZSAnY2xhc3MnOlxuICAgICAgICByZXR1cm4geyB0OiAnY2xhc3MnLCBpZDogaWQrKywgcmU6IGl0LnJlLCBuZXh0IH1cbiAgICB9XG4gICAgY29uc3QgYWx0cyA9IChuZXh0OiBOb2RlKSA9PiBpdC5hbHRzLm1hcChhID0+IHNlcShhLCBuZXh0KSlcbiAgICBzd2l0Y2ggKGl0LnR5cGUpIHtcbiAgICAgIGNhc2UgJ0AnOlxuICAgICAgICByZXR1cm4gc3BsaXQoYWx0cyhuZXh0KSlcbiAgICAgIGNhc2UgJz8nOlxuICAgICAgICByZXR1cm4gc3BsaXQoW25leHQsIC4uLmFsdHMobmV4dCldKVxuICAgICAgY2FzZSAnISc6XG4gICAgICAgIHJldHVybiB7IHQ6ICduZWcnLCBpZDogaWQrKywgc3ViOiBzcGxpdChhbHRzKE1BVENIKSksIG5leHQgfVxuICAgIH1cbiAgICAvLyAqIGFuZCArLCBsb29wIGJhY2sgYWZ0ZXIgZWFjaCBtYXRjaFxuICAgIGNvbnN0IGFmdGVyID0gc3BsaXQoW10pXG4gICAgY29uc3QgZW50cnkgPSBzcGxpdChhbHRzKGFmdGVyKSlcbiAgICBhZnRlci5vdXQucHVzaChuZXh0LCBlbnRyeSlcbiAgICByZXR1cm4gaXQudHlwZSA9PT0gJyonID8gYWZ0ZXIgOiBlbnRyeVxuICB9XG4gIGNvbnN0IHN0YXJ0ID0gc2VxKGl0ZW1zLCBNQVRDSClcbiAgcmV0dXJuIFtzdGFydCwgaWRdXG59XG5cbi8vIG9uZSBsaW5lIHBlciBub2RlLCBpbiB0aGUgb3JkZXIgdGhhdCBhIHdhbGsgZnJvbSB0aGUgc3RhcnRcbi8vIHJlYWNoZXMgdGhlbS4gRWRnZXMgcG9pbnQgdG8gbm9kZSBpZHMuIFRoZSBub2RlcyBvZiBhIG5lZ2F0ZWRcbi8vIHN1Yi1wYXR0ZXJuIGFyZSBpbmRlbnRlZCB1bmRlciB0aGVpciBuZWdhdGlvbi5cbmNvbnN0IHNob3cgPSAoc3RhcnQ6IE5vZGUpOiBzdHJpbmcgPT4ge1xuICBjb25zdCBsaW5lczogc3RyaW5nW10gPSBbXVxuICBjb25zdCBzZWVuID0gbmV3IFNldDxOb2RlPigpXG4gIGNvbnN0IHJlZiA9IChuOiBOb2RlKSA9PiAobi50ID09PSAnbWF0Y2gnID8gJ21hdGNoJyA6IFN0cmluZyhuLmlkKSlcbiAgY29uc3Qgd2FsayA9IChuOiBOb2RlLCBpbmRlbnQ6IHN0cmluZykgPT4ge1xuICAgIGlmIChuLnQgPT09ICdtYXRjaCcgfHwgc2Vlbi5oYXMobikpIHJldHVyblxuICAgIHNlZW4uYWRkKG4pXG4gICAgY29uc3QgbGluZSA9IChkZXNjOiBzdHJpbmcpID0+IGxpbmVzLnB1c2goYCR7aW5kZW50fSR7bi5pZH06ICR7ZGVzY31gKVxuICAgIHN3aXRjaCAobi50KSB7XG4gICAgICBjYXNlICdzcGxpdCc6XG4gICAgICAgIGxpbmUoYHNwbGl0IC0+ICR7bi5vdXQubWFwKHJlZikuam9pbignLCAnKX1gKVxuICAgICAgICBmb3IgKGNvbnN0IG8gb2Ygbi5vdXQpIHdhbGsobywgaW5kZW50KVxuICAgICAgICByZXR1cm5cbiAgICAgIGNhc2UgJ25lZyc6XG4gICAgICAgIGxpbmUoYCEoJHtyZWYobi5zdWIpfSkgLT4gJHtyZWYobi5uZXh0KX1gKVxuICAgICAgICB3YWxrKG4uc3ViLCBpbmRlbnQgKyAnICAnKVxuICAgICAgICByZXR1cm4gd2FsayhuLm5leHQsIGluZGVudClcbiAgICAgIGNhc2UgJ2xpdCc6XG4gICAgICAgIGxpbmUoYCR7SlNPTi5zdHJpbmdpZnkobi5jaCl9IC0+ICR7cmVmKG4ubmV4dCl9YClcbiAgICAgICAgYnJlYWtcbiAgICAgIGNhc2UgJ2NsYXNzJzpcbiAgICAgICAgbGluZShgJHtuLnJlfSAtPiAke3JlZihuLm5leHQpfWApXG4gICAgICAgIGJyZWFrXG4gICAgICBkZWZhdWx0OlxuICAgICAgICBsaW5lKGAke24udCA9PT0gJ2FueScgPyAnPycgOiAnKid9IC0+ICR7cmVmKG4ubmV4dCl9YClcbiAgICB9XG4gICAgd2FsayhuLm5leHQsIGluZGVudClcbiAgfVxuICB3YWxrKHN0YXJ0LCAnJylcbiAgcmV0dXJuIFtgc3RhcnQgLT4gJHtyZWYoc3RhcnQpfWAsIC4uLmxpbmVzXS5qb2luKCdcXG4nKVxufVxuXG4vLyBBIHRocmVhZCBpbnNpZGUgYSAhKC4uLikgbmVnYXRpb24uIEl0IGhvbGRzIHRoZSB0aHJlYWRzIG9mIHRoZVxuLy8gbmVnYXRlZCBzdWItcGF0dGVybiwgc3RhcnRlZCB3aGVyZSB0aGUgbmVnYXRpb24gc3RhcnRlZC4gVGhlXG4vLyBuZWdhdGlvbiBtYXRjaGVzIHRoZSBjaGFycyBzbyBmYXIgaWYgdGhlIHN1Yi1wYXR0ZXJuIGRvZXMgbm90LlxudHlwZSBSdW4gPSB7IHQ6ICdydW4nOyBuZWc6IE5lZ05vZGU7IHN0YXRlOiBTdGF0ZSB9XG5cbi8vIFRoZSB0aHJlYWRzIGF0IG9uZSBwb3NpdGlvbiBpbiB0aGUgc3RyaW5nLiBFYWNoIG5vZGUgdGhyZWFkIGlzXG4vLyBvbmx5IGtlcHQgb25jZSwgYW5kIHJ1bnMgd2l0aCB0aGUgc2FtZSBzdGF0ZSBhcmUgb25seSBrZXB0IG9uY2UsXG4vLyBzbyB0aGF0IGlkZW50aWNhbCB0aHJlYWRzIG1lcmdlLiBUaGUgbWF0Y2ggbm9kZSBpcyBub3QgaW5cbi8vIGB0aHJlYWRzYCwgYmVjYXVzZSBpdCBjYW4gbm90IHN0ZXAuIEl0IHNldHMgYG1hdGNoYCBpbnN0ZWFkLlxuY2xhc3MgU3RhdGUge1xuICAvLyBzZXQgYnkgdGhlIFNpbSwgdG8gbWFyayB0aGUgbm9kZXMgdGhhdCB0aGlzIHN0YXRlIGhhc1xuICBnZW46IG51bWJlclxuICB0aHJlYWRzOiBOb2RlW10gPSBbXVxuICBtYXRjaCA9IGZhbHNlXG4gIHJ1bnM6IFJ1bltdID0gW11cbiAgLy8gdGhlIHNvcnRlZCBpZHMgb2YgdGhlIHRocmVhZHMsIHdpdGggMCBmb3IgYSBtYXRjaCwgb25jZSB0aGVcbiAgLy8gc3RhdGUgaXMgZG9uZVxuICBpZHM6IG51bWJlcltdID0gW11cblxuICBjb25zdHJ1Y3RvcihnZW46IG51bWJlcikge1xuICAgIHRoaXMuZ2VuID0gZ2VuXG4gIH1cblxuICAvLyBubyB0aHJlYWRzLCBzbyBub3RoaW5nIG1vcmUgY2FuIG1hdGNoXG4gIGdldCBkZWFkKCkge1xuICAgIHJldHVybiAhdGhpcy50aHJlYWRzLmxlbmd0aCAmJiAhdGhpcy5tYXRjaCAmJiAhdGhpcy5ydW5zLmxlbmd0aFxuICB9XG59XG5cbi8vIHRydWUgaWYgdGhlIHR3byBzdGF0ZXMgaG9sZCB0aGUgc2FtZSB0aHJlYWRzXG5jb25zdCBzYW1lU3RhdGUgPSAoYTogU3RhdGUsIGI6IFN0YXRlKTogYm9vbGVhbiA9PiB7XG4gIGlmIChhLmlkcy5sZW5ndGggIT09IGIuaWRzLmxlbmd0aCkgcmV0dXJuIGZhbHNlXG4gIGlmIChhLnJ1bnMubGVuZ3RoICE9PSBiLnJ1bnMubGVuZ3RoKSByZXR1cm4gZmFsc2VcbiAgaWYgKGEuaWRzLnNvbWUoKGlkLCBpKSA9PiBpZCAhPT0gYi5pZHNbaV0pKSByZXR1cm4gZmFsc2VcbiAgcmV0dXJuIGEucnVucy5ldmVyeShyID0+XG4gICAgYi5ydW5zLnNvbWUobyA9PiBvLm5lZyA9PT0gci5uZWcgJiYgc2FtZVN0YXRlKG8uc3RhdGUsIHIuc3RhdGUpKSxcbiAgKVxufVxuXG4vKipcbiAqIEZvciBlYWNoIG5vZGUgaWQsIHRoZSBnZW4gb2YgdGhlIGxhc3Qgc3RhdGUgdGhhdCBoYXMgdGhlIG5vZGUgYXNcbiAqIGEgdGhyZWFkLCBhbmQgb2YgdGhlIGxhc3Qgc3RhdGUgdGhhdCB3YWxrZWQgdGhyb3VnaCBpdC4gQSBzdGF0ZSBpc1xuICogYnVpbHQgdG8gdGhlIGVuZCBiZWZvcmUgdGhlIHN0YXRlcyBhcm91bmQgaXQgZ28gb24sIGFuZCB0aGUgbm9kZXNcbiAqIG9mIGEgbmVnYXRlZCBzdWItcGF0dGVybiBhcmUgb25seSBpbiBpdHMgc3RhdGVzIChvdGhlciB0aGFuIHRoZVxuICogbWF0Y2ggbm9kZSwgd2hpY2ggaXMgbmV2ZXIgbWFya2VkKS4gU28gb25lIG1hcmsgZm9yIGVhY2ggbm9kZSBpc1xuICogZW5vdWdoIHRvIGtub3cgaWYgdGhlIHN0YXRlIGJlaW5nIGJ1aWx0IGhhcyBpdC4gVGhlIFNpbXMgb2YgYVxuICogbWF0Y2hlciBuZXZlciBydW4gYXQgdGhlIHNhbWUgdGltZSwgc28gdGhleSBzaGFyZSBvbmUgTWFya3MuXG4gKi9cbmV4cG9ydCB0eXBlIE1hcmtzID0geyBoYXM6IEZsb2F0NjRBcnJheTsgc2VlbjogRmxvYXQ2NEFycmF5OyBnZW46IG51bWJlciB9XG5cbmNvbnN0IG1hcmtzID0gKHNpemU6IG51bWJlcik6IE1hcmtzID0+ICh7XG4gIGhhczogbmV3IEZsb2F0NjRBcnJheShzaXplKSxcbiAgc2VlbjogbmV3IEZsb2F0NjRBcnJheShzaXplKSxcbiAgZ2VuOiAwLFxufSlcblxuY2xhc3MgU2ltIHtcbiAgLy8gYC5gIGFuZCBgLi5gIG9ubHkgbWF0Y2ggbGl0ZXJhbCBkb3RzLCBldmVuIHdpdGggYGRvdDp0cnVlYFxuICBkb3RzOiBib29sZWFuXG4gIC8vIHRoZSBzdHJpbmcgc3RhcnRzIHdpdGggYC5gLCBhbmQgYGRvdDp0cnVlYCBpcyBub3Qgc2V0XG4gIGRvdFN0YXJ0OiBib29sZWFuXG4gICNtYXJrczogTWFya3NcblxuICBjb25zdHJ1Y3Rvcihkb3RzOiBib29sZWFuLCBkb3RTdGFydDogYm9vbGVhbiwgbWFya3M6IE1hcmtzKSB7XG4gICAgdGhpcy5kb3RzID0gZG90c1xuICAgIHRoaXMuZG90U3RhcnQgPSBkb3RTdGFydFxuICAgIHRoaXMuI21hcmtzID0gbWFya3NcbiAgfVxuXG4gIHN0YXRlKCkge1xuICAgIHJldHVybiBuZXcgU3RhdGUoKyt0aGlzLiNtYXJrcy5nZW4pXG4gIH1cblxuICAvLyBzb3J0IHRoZSBpZHMgb2YgYSBzdGF0ZSwgb25jZSBpdCBoYXMgYWxsIG9mIGl0cyB0aHJlYWRzXG4gIGRvbmUoc3RhdGU6IFN0YXRlKSB7XG4gICAgc3RhdGUuaWRzID0gc3RhdGUudGhyZWFkcy5tYXAobiA9PiBuLmlkKS5zb3J0KChhLCBiKSA9PiBhIC0gYilcbiAgICBpZiAoc3RhdGUubWF0Y2gpIHN0YXRlLmlkcy51bnNoaWZ0KE1BVENILmlkKVxuICAgIHJldHVybiBzdGF0ZVxuICB9XG5cbiAgLy8gdHJ1ZSB0aGUgZmlyc3QgdGltZSB0aGF0IHRoZSBzdGF0ZSB3YWxrcyB0aHJvdWdoIHRoZSBub2RlLCBzb1xuICAvLyB0aGF0IGxvb3BzIGluIHRoZSBncmFwaCBzdG9wXG4gICN2aXNpdChzdGF0ZTogU3RhdGUsIG5vZGU6IE5vZGUpIHtcbiAgICBjb25zdCB7IHNlZW4gfSA9IHRoaXMuI21hcmtzXG4gICAgaWYgKHNlZW5bbm9kZS5pZF0gPT09IHN0YXRlLmdlbikgcmV0dXJuIGZhbHNlXG4gICAgc2Vlbltub2RlLmlkXSA9IHN0YXRlLmdlblxuICAgIHJldHVybiB0cnVlXG4gIH1cblxuICAjYWRkVGhyZWFkKHN0YXRlOiBTdGF0ZSwgbm9kZTogTm9kZSkge1xuICAgIGNvbnN0IHsgaGFzIH0gPSB0aGlzLiNtYXJrc1xuICAgIGlmIChoYXNbbm9kZS5pZF0gPT09IHN0YXRlLmdlbikgcmV0dXJuIGZhbHNlXG4gICAgaGFzW25vZGUuaWRdID0gc3RhdGUuZ2VuXG4gICAgc3RhdGUudGhyZWFkcy5wdXNoKG5vZGUpXG4gICAgcmV0dXJuIHRydWVcbiAgfVxuXG4gIC8vIHdpbGRjYXJkcyBvbmx5IG1hdGNoIGEgbGVhZGluZyBkb3QgaWYgYGRvdDp0cnVlYC4gSW4gYSBuZWdhdGVkXG4gIC8vIHN1Yi1wYXR0ZXJuLCB0aGlzIGRvZXMgbm90IGFwcGx5LCBiZWNhdXNlIHRoZSBuZWdhdGlvbiBpdHNlbGZcbiAgLy8gY2FuIG5vdCBtYXRjaCBhIGxlYWRpbmcgZG90LlxuICByZXN0cmljdGVkKGk6IG51bWJlciwgdG9wOiBib29sZWFuKSB7XG4gICAgcmV0dXJuIHRvcCAmJiAodGhpcy5kb3RzIHx8ICh0aGlzLmRvdFN0YXJ0ICYmIGkgPT09IDApKVxuICB9XG5cbiAgYWRkKHN0YXRlOiBTdGF0ZSwgbm9kZTogTm9kZSwgaTogbnVtYmVyLCB0b3A6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBzd2l0Y2ggKG5vZGUudCkge1xuICAgICAgY2FzZSAnc3BsaXQnOlxuICAgICAgICBpZiAoIXRoaXMuI3Zpc2l0KHN0YXRlLCBub2RlKSkgcmV0dXJuXG4gICAgICAgIGZvciAoY29uc3QgbyBvZiBub2RlLm91dCkgdGhpcy5hZGQoc3RhdGUsIG8sIGksIHRvcClcbiAgICAgICAgcmV0dXJuXG4gICAgICBjYXNlICduZWcnOlxuICAgICAgICBpZiAoIXRoaXMuI3Zpc2l0KHN0YXRlLCBub2RlKSkgcmV0dXJuXG4gICAgICAgIGNvbnN0IHN1YiA9IHRoaXMuc3RhdGUoKVxuICAgICAgICB0aGlzLmFkZChzdWIsIG5vZGUuc3ViLCBpLCBmYWxzZSlcbiAgICAgICAgdGhpcy5kb25lKHN1YilcbiAgICAgICAgcmV0dXJuIHRoaXMuYWRkUnVuKFxuICAgICAgICAgIHN0YXRlLFxuICAgICAgICAgIHsgdDogJ3J1bicsIG5lZzogbm9kZSwgc3RhdGU6IHN1YiB9LFxuICAgICAgICAgIGksXG4gICAgICAgICAgdG9wLFxuICAgICAgICApXG4gICAgICBjYXNlICdzdGFyJzpcbiAgICAgICAgLy8gYSAqIGNhbiBub3Qgc3RhcnQgYSBkb3RmaWxlLCBldmVuIGlmIGl0IG1hdGNoZXMgbm90aGluZ1xuICAgICAgICBpZiAodGhpcy5yZXN0cmljdGVkKGksIHRvcCkpIHJldHVyblxuICAgICAgICBpZiAodGhpcy4jYWRkVGhyZWFkKHN0YXRlLCBub2RlKSlcbiAgICAgICAgICB0aGlzLmFkZChzdGF0ZSwgbm9kZS5uZXh0LCBpLCB0b3ApXG4gICAgICAgIHJldHVyblxuICAgICAgY2FzZSAnbWF0Y2gnOlxuICAgICAgICBzdGF0ZS5tYXRjaCA9IHRydWVcbiAgICAgICAgcmV0dXJuXG4gICAgICBkZWZhdWx0OlxuICAgICAgICB0aGlzLiNhZGRUaHJlYWQoc3RhdGUsIG5vZGUpXG4gICAgfVxuICB9XG5cbiAgYWRkUnVuKHN0YXRlOiBTdGF0ZSwgcnVuOiBSdW4sIGk6IG51bWJlciwgdG9wOiBib29sZWFuKSB7XG4gICAgZm9yIChjb25zdCByIG9mIHN0YXRlLnJ1bnMpIHtcbiAgICAgIGlmIChyLm5lZyA9PT0gcnVuLm5lZyAmJiBzYW1lU3RhdGUoci5zdGF0ZSwgcnVuLnN0YXRlKSkgcmV0dXJuXG4gICAgfVxuICAgIHN0YXRlLnJ1bnMucHVzaChydW4pXG4gICAgaWYgKCFydW4uc3RhdGUubWF0Y2gpIHtcbiAgICAgIHRoaXMuYWRkKHN0YXRlLCBydW4ubmVnLm5leHQsIGksIHRvcClcbiAgICB9XG4gIH1cblxuICAvLyB0aGUgdGhyZWFkcyBhZnRlciBjaGFyIGBjYCwgYXQgaW5kZXggYGlgXG4gIHN0ZXAoc3RhdGU6IFN0YXRlLCBjOiBzdHJpbmcsIGk6IG51bWJlciwgdG9wOiBib29sZWFuKTogU3RhdGUge1xuICAgIGNvbnN0IG5leHQgPSB0aGlzLnN0YXRlKClcbiAgICBmb3IgKGNvbnN0IHRoIG9mIHN0YXRlLnRocmVhZHMpIHtcbiAgICAgIHN3aXRjaCAodGgudCkge1xuICAgICAgICBjYXNlICdsaXQnOlxuICAgICAgICAgIGlmIChsaXRNYXRjaCh0aCwgYykpIHtcbiAgICAgICAgICAgIHRoaXMuYWRkKG5leHQsIHRoLm5leHQsIGkgKyAxLCB0b3ApXG4gICAgICAgICAgfVxuICAgICAgICAgIGJyZWFrXG4gICAgICAgIGNhc2UgJ2FueSc6XG4gICAgICAgICAgaWYgKCF0aGlzLnJlc3RyaWN0ZWQoaSwgdG9wKSkgdGhpcy5hZGQobmV4dCwgdGgubmV4dCwgaSArIDEsIHRvcClcbiAgICAgICAgICBicmVha1xuICAgICAgICBjYXNlICdjbGFzcyc6XG4gICAgICAgICAgaWYgKCF0aGlzLnJlc3RyaWN0ZWQoaSwgdG9wKSAmJiB0aC5yZS50ZXN0KGMpKSB7XG4gICAgICAgICAgICB0aGlzLmFkZChuZXh0LCB0aC5uZXh0LCBpICsgMSwgdG9wKVxuICAgICAgICAgIH1cbiAgICAgICAgICBicmVha1xuICAgICAgICBjYXNlICdzdGFyJzpcbiAgICAgICAgICBpZiAoIXRoaXMucmVzdHJpY3RlZChpLCB0b3ApKSB0aGlzLmFkZChuZXh0LCB0aCwgaSArIDEsIHRvcClcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKCF0aGlzLnJlc3RyaWN0ZWQoaSwgdG9wKSkge1xuICAgICAgZm9yIChjb25zdCBydW4gb2Ygc3RhdGUucnVucykge1xuICAgICAgICAvLyBhIHN1Yi1wYXR0ZXJuIHdpdGggbm8gdGhyZWFkcyBjYW4gbm90IG1hdGNoIGFnYWluLCBzbyB0aGVcbiAgICAgICAgLy8gcnVuIHN0YXlzIHRoZSBzYW1lXG4gICAgICAgIGlmIChydW4uc3RhdGUuZGVhZCkge1xuICAgICAgICAgIHRoaXMuYWRkUnVuKG5leHQsIHJ1biwgaSArIDEsIHRvcClcbiAgICAgICAgICBjb250aW51ZVxuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHN1YiA9IHRoaXMuc3RlcChydW4uc3RhdGUsIGMsIGksIGZhbHNlKVxuICAgICAgICB0aGlzLmFkZFJ1bihcbiAgICAgICAgICBuZXh0LFxuICAgICAgICAgIHsgdDogJ3J1bicsIG5lZzogcnVuLm5lZywgc3RhdGU6IHN1YiB9LFxuICAgICAgICAgIGkgKyAxLFxuICAgICAgICAgIHRvcCxcbiAgICAgICAgKVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5kb25lKG5leHQpXG4gIH1cbn1cblxuLy8gQSBjYW5vbmljYWwga2V5IGZvciB0aGUgdGhyZWFkcyBpbiBhIHN0YXRlLiBTdGF0ZXMgd2l0aCB0aGUgc2FtZVxuLy8ga2V5IGhvbGQgdGhlIHNhbWUgdGhyZWFkcywgc28gdGhleSBtYXRjaCB0aGUgc2FtZSBzdHJpbmdzLlxuY29uc3Qgc3RhdGVLZXkgPSAoc3RhdGU6IFN0YXRlKTogc3RyaW5nID0+IHtcbiAgY29uc3QgaWRzID0gc3RhdGUuaWRzLmpvaW4oKVxuICBpZiAoIXN0YXRlLnJ1bnMubGVuZ3RoKSByZXR1cm4gaWRzXG4gIGNvbnN0IHJ1bnMgPSBzdGF0ZS5ydW5zLm1hcChyID0+IGAke3IubmVnLmlkfSgke3N0YXRlS2V5KHIuc3RhdGUpfSlgKVxuICByZXR1cm4gYCR7aWRzfXwke3J1bnMuc29ydCgpLmpvaW4oJ3wnKX1gXG59XG5cbi8vIEEgY2FjaGVkIHN0YXRlIG9mIHRoZSBzaW11bGF0aW9uLCBhbmQgdGhlIHN0YXRlcyB0aGF0IGVhY2ggY2hhclxuLy8gbGVhZHMgdG8uXG50eXBlIERTdGF0ZSA9IHtcbiAgc3RhdGU6IFN0YXRlXG4gIG1hdGNoOiBib29sZWFuXG4gIC8vIG5vIHRocmVhZHMsIHNvIG5vdGhpbmcgbW9yZSBjYW4gbWF0Y2hcbiAgZGVhZDogYm9vbGVhblxuICAvLyB0aGUgbmV4dCBzdGF0ZSBmb3IgZWFjaCBBU0NJSSBjaGFyLCBieSBjaGFyIGNvZGUsIGFuZCBmb3IgdGhlXG4gIC8vIG90aGVyIGNoYXJzXG4gIGFzY2lpPzogKERTdGF0ZSB8IHVuZGVmaW5lZClbXVxuICBuZXh0OiBNYXA8c3RyaW5nLCBEU3RhdGU+XG59XG5cbi8vIFRoZSBjYWNoZSBjYW4gaG9sZCBhYm91dCB0aGlzIG1hbnkgY2hhcnMgb2Ygc3RhdGUga2V5cyBhbmRcbi8vIHRyYW5zaXRpb25zLiBXaGVuIGl0IGlzIGZ1bGwsIGl0IGlzIGNsZWFyZWQsIHNvIHRoYXQgYSBwYXR0ZXJuXG4vLyBjYW4gbm90IHVzZSBhbiB1bmJvdW5kZWQgYW1vdW50IG9mIG1lbW9yeS5cbmNvbnN0IERGQV9CVURHRVQgPSAxIDw8IDE4XG5cbi8vIEEgY2FjaGUgb2YgdGhlIHN0YXRlcyB0aGF0IHRoZSBzaW11bGF0aW9uIHJlYWNoZXMsIGJ1aWx0IGFzIHRoZVxuLy8gbWF0Y2hlciBpcyB1c2VkLiBFYWNoIGNoYXIgb2YgYSBzdHJpbmcgaXMgdGhlbiBvbmUgTWFwIGxvb2t1cCxcbi8vIG9uY2UgdGhlIHN0YXRlcyB0aGF0IGl0IGxlYWRzIHRvIGFyZSBrbm93bi5cbi8vXG4vLyBUaGUgZG90IHJ1bGVzIG9ubHkgcmVzdHJpY3QgdGhlIGZpcnN0IGNoYXIgb2YgYSBkb3RmaWxlIChzdHJpbmdzXG4vLyB0aGF0IGFyZSBvbmx5IGAuYCBvciBgLi5gIGRvIG5vdCB1c2UgdGhlIGNhY2hlKS4gU28gYSBkb3RmaWxlXG4vLyBzdGFydHMgYXQgaXRzIG93biBzdGF0ZSwgd2hpY2ggdGFrZXMgaXRzIGZpcnN0IHN0ZXAgd2l0aCB0aGVcbi8vIHJlc3RyaWN0aW9uLCBhbmQgZXZlcnkgb3RoZXIgc3RhdGUgdGFrZXMgc3RlcHMgd2l0aG91dCBpdC5cbmNsYXNzIERmYSB7XG4gICNzdGFydDogTm9kZVxuICAjc3RhdGVzID0gbmV3IE1hcDxzdHJpbmcsIERTdGF0ZT4oKVxuICAjc2l6ZSA9IDBcbiAgI3BsYWluPzogRFN0YXRlXG4gICNkb3RTdGFydD86IERTdGF0ZVxuICAjc2ltOiBTaW1cbiAgI2RvdFNpbTogU2ltXG5cbiAgY29uc3RydWN0b3Ioc3RhcnQ6IE5vZGUsIG1hcmtzOiBNYXJrcykge1xuICAgIHRoaXMuI3N0YXJ0ID0gc3RhcnRcbiAgICB0aGlzLiNzaW0gPSBuZXcgU2ltKGZhbHNlLCBmYWxzZSwgbWFya3MpXG4gICAgdGhpcy4jZG90U2ltID0gbmV3IFNpbShmYWxzZSwgdHJ1ZSwgbWFya3MpXG4gIH1cblxuICAjbWFrZShzdGF0ZTogU3RhdGUpOiBEU3RhdGUge1xuICAgIHJldHVybiB7XG4gICAgICBzdGF0ZSxcbiAgICAgIG1hdGNoOiBzdGF0ZS5tYXRjaCxcbiAgICAgIGRlYWQ6IHN0YXRlLmRlYWQsXG4gICAgICBuZXh0OiBuZXcgTWFwKCksXG4gICAgfVxuICB9XG5cbiAgI2ludGVybihzdGF0ZTogU3RhdGUpOiBEU3RhdGUge1xuICAgIGNvbnN0IGtleSA9IHN0YXRlS2V5KHN0YXRlKVxuICAgIGNvbnN0IGZvdW5kID0gdGhpcy4jc3RhdGVzLmdldChrZXkpXG4gICAgaWYgKGZvdW5kKSByZXR1cm4gZm91bmRcbiAgICBpZiAodGhpcy4jc2l6ZSA+IERGQV9CVURHRVQpIHRoaXMuI2NsZWFyKClcbiAgICBjb25zdCBkID0gdGhpcy4jbWFrZShzdGF0ZSlcbiAgICB0aGlzLiNzdGF0ZXMuc2V0KGtleSwgZClcbiAgICB0aGlzLiNzaXplICs9IGtleS5sZW5ndGggKyAxXG4gICAgcmV0dXJuIGRcbiAgfVxuXG4gICNjbGVhcigpIHtcbiAgICB0aGlzLiNzdGF0ZXMuY2xlYXIoKVxuICAgIHRoaXMuI3NpemUgPSAwXG4gICAgdGhpcy4jcGxhaW4gPSB1bmRlZmluZWRcbiAgICB0aGlzLiNkb3RTdGFydCA9IHVuZGVmaW5lZFxuICB9XG5cbiAgc3RhcnQoZG90U3RhcnQ6IGJvb2xlYW4pOiBEU3RhdGUge1xuICAgIGlmIChkb3RTdGFydCkge1xuICAgICAgaWYgKHRoaXMuI2RvdFN0YXJ0KSByZXR1cm4gdGhpcy4jZG90U3RhcnRcbiAgICAgIGNvbnN0IHN0YXRlID0gdGhpcy4jZG90U2ltLnN0YXRlKClcbiAgICAgIHRoaXMuI2RvdFNpbS5hZGQoc3RhdGUsIHRoaXMuI3N0YXJ0LCAwLCB0cnVlKVxuICAgICAgcmV0dXJuICh0aGlzLiNkb3RTdGFydCA9IHRoaXMuI21ha2UodGhpcy4jZG90U2ltLmRvbmUoc3RhdGUpKSlcbiAgICB9XG4gICAgaWYgKHRoaXMuI3BsYWluKSByZXR1cm4gdGhpcy4jcGxhaW5cbiAgICBjb25zdCBzdGF0ZSA9IHRoaXMuI3NpbS5zdGF0ZSgpXG4gICAgdGhpcy4jc2ltLmFkZChzdGF0ZSwgdGhpcy4jc3RhcnQsIDAsIHRydWUpXG4gICAgcmV0dXJuICh0aGlzLiNwbGFpbiA9IHRoaXMuI2ludGVybih0aGlzLiNzaW0uZG9uZShzdGF0ZSkpKVxuICB9XG5cbiAgLy8gdGhlIG5leHQgc3RhdGUsIGFmdGVyIGEgbWlzcyBpbiBgZC5hc2NpaWBcbiAgbmV4dChkOiBEU3RhdGUsIGM6IHN0cmluZyk6IERTdGF0ZSB7XG4gICAgY29uc3QgY29kZSA9IGMuY2hhckNvZGVBdCgwKVxuICAgIGNvbnN0IGZvdW5kID0gY29kZSA8IDEyOCA/IHVuZGVmaW5lZCA6IGQubmV4dC5nZXQoYylcbiAgICBpZiAoZm91bmQpIHJldHVybiBmb3VuZFxuICAgIC8vIHRoZSBkb3RmaWxlIHN0YXJ0IGlzIG5vdCBpbiB0aGUgY2FjaGUsIHNvIGl0IGlzIG5ldmVyIHNoYXJlZFxuICAgIGNvbnN0IG4gPVxuICAgICAgZCA9PT0gdGhpcy4jZG90U3RhcnQgP1xuICAgICAgICB0aGlzLiNpbnRlcm4odGhpcy4jZG90U2ltLnN0ZXAoZC5zdGF0ZSwgYywgMCwgdHJ1ZSkpXG4gICAgICA6IHRoaXMuI2ludGVybih0aGlzLiNzaW0uc3RlcChkLnN0YXRlLCBjLCAxLCB0cnVlKSlcbiAgICBpZiAoY29kZSA8IDEyOCkge1xuICAgICAgaWYgKCFkLmFzY2lpKSB7XG4gICAgICAgIGQuYXNjaWkgPSBuZXcgQXJyYXkoMTI4KVxuICAgICAgICB0aGlzLiNzaXplICs9IDEyOFxuICAgICAgfVxuICAgICAgZC5hc2NpaVtjb2RlXSA9IG5cbiAgICB9IGVsc2Uge1xuICAgICAgZC5uZXh0LnNldChjLCBuKVxuICAgIH1cbiAgICB0aGlzLiNzaXplKytcbiAgICByZXR1cm4gblxuICB9XG59XG5cbi8qKlxuICogQSBub2RlIGluIGEgZ3JhcGggd2l0aCBubyBzcGxpdHMgb3IgbmVnYXRpb25zLiBTdWNoIGEgZ3JhcGggaXMgYVxuICogY2hhaW4gb2Ygbm9kZXMgdGhhdCBlYWNoIG1hdGNoIG9uZSBjaGFyLCBvciBhIGAqYC5cbiAqL1xuZXhwb3J0IHR5cGUgTGluZWFyTm9kZSA9IEV4Y2x1ZGU8XG4gIE5vZGUsXG4gIFNwbGl0Tm9kZSB8IE5lZ05vZGUgfCB7IHQ6ICdtYXRjaCcgfVxuPlxuXG4vLyB0aGUgbm9kZXMgaW4gb3JkZXIsIGlmIHRoZSBncmFwaCBpcyBhIHNpbmdsZSBjaGFpblxuY29uc3QgbGluZWFyID0gKHN0YXJ0OiBOb2RlKTogTGluZWFyTm9kZVtdIHwgdW5kZWZpbmVkID0+IHtcbiAgY29uc3Qgbm9kZXM6IExpbmVhck5vZGVbXSA9IFtdXG4gIGZvciAobGV0IG4gPSBzdGFydDsgbi50ICE9PSAnbWF0Y2gnOyBuID0gbi5uZXh0KSB7XG4gICAgaWYgKG4udCA9PT0gJ3NwbGl0JyB8fCBuLnQgPT09ICduZWcnKSByZXR1cm4gdW5kZWZpbmVkXG4gICAgbm9kZXMucHVzaChuKVxuICB9XG4gIHJldHVybiBub2Rlc1xufVxuXG4vLyBNYXRjaCBhIGNoYWluIG9mIG5vZGVzLiBFYWNoIG5vZGUgb3RoZXIgdGhhbiBgKmAgbWF0Y2hlcyBleGFjdGx5XG4vLyBvbmUgY2hhciwgc28gb24gYSBmYWlsdXJlIGl0IGlzIGVub3VnaCB0byBnbyBiYWNrIHRvIHRoZSBsYXN0IGAqYFxuLy8gYW5kIGxldCBpdCBtYXRjaCBvbmUgbW9yZSBjaGFyLiBUaGlzIHRha2VzIGF0IG1vc3Rcbi8vIG5vZGVzLmxlbmd0aCAqIGNoYXJzLmxlbmd0aCBzdGVwcy5cbmNvbnN0IHRlc3RMaW5lYXIgPSAoXG4gIG5vZGVzOiBMaW5lYXJOb2RlW10sXG4gIGNoYXJzOiBBcnJheUxpa2U8c3RyaW5nPixcbiAgc3RhcnQ6IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4pID0+IHtcbiAgbGV0IG5pID0gMFxuICBsZXQgY2kgPSBzdGFydFxuICBsZXQgc3Rhck5pID0gLTFcbiAgbGV0IHN0YXJDaSA9IDBcbiAgd2hpbGUgKGNpIDwgZW5kKSB7XG4gICAgY29uc3QgbiA9IG5vZGVzW25pXVxuICAgIGlmIChuPy50ID09PSAnc3RhcicpIHtcbiAgICAgIHN0YXJOaSA9IG5pKytcbiAgICAgIHN0YXJDaSA9IGNpXG4gICAgICBjb250aW51ZVxuICAgIH1cbiAgICBjb25zdCBjID0gY2hhcnNbY2ldIVxuICAgIGlmIChcbiAgICAgIG4gJiZcbiAgICAgIChuLnQgPT09ICdhbnknIHx8XG4gICAgICAgIChuLnQgPT09ICdsaXQnICYmIGxpdE1hdGNoKG4sIGMpKSB8fFxuICAgICAgICAobi50ID09PSAnY2xhc3MnICYmIG4ucmUudGVzdChjKSkpXG4gICAgKSB7XG4gICAgICBuaSsrXG4gICAgICBjaSsrXG4gICAgICBjb250aW51ZVxuICAgIH1cbiAgICBpZiAoc3Rhck5pID09PSAtMSkgcmV0dXJuIGZhbHNlXG4gICAgbmkgPSBzdGFyTmkgKyAxXG4gICAgY2kgPSArK3N0YXJDaVxuICB9XG4gIHdoaWxlIChub2Rlc1tuaV0/LnQgPT09ICdzdGFyJykgbmkrK1xuICByZXR1cm4gbmkgPT09IG5vZGVzLmxlbmd0aFxufVxuXG4vLyBUaGUgbGVhc3QgYW5kIG1vc3QgY2hhcnMgdGhhdCB0aGUgaXRlbXMgY2FuIG1hdGNoLiBUaGVzZSBhcmUgb25seVxuLy8gYm91bmRzOiBhIG5lZ2F0aW9uIGNhbiBtYXRjaCBhIHN0cmluZyBvZiBhbnkgbGVuZ3RoLCBzbyBpdCBjb3VudHNcbi8vIGFzIDAgdG8gSW5maW5pdHkuXG5jb25zdCBsZW5ndGhzID0gKGl0ZW1zOiBJdGVtW10pOiBbbWluOiBudW1iZXIsIG1heDogbnVtYmVyXSA9PiB7XG4gIGxldCBtaW4gPSAwXG4gIGxldCBtYXggPSAwXG4gIGZvciAoY29uc3QgaXQgb2YgaXRlbXMpIHtcbiAgICBjb25zdCBbbG8sIGhpXSA9IGl0ZW1MZW5ndGhzKGl0KVxuICAgIG1pbiArPSBsb1xuICAgIG1heCArPSBoaVxuICB9XG4gIHJldHVybiBbbWluLCBtYXhdXG59XG5cbmNvbnN0IGl0ZW1MZW5ndGhzID0gKGl0OiBJdGVtKTogW21pbjogbnVtYmVyLCBtYXg6IG51bWJlcl0gPT4ge1xuICBpZiAoaXQudCA9PT0gJ3N0YXInKSByZXR1cm4gWzAsIEluZmluaXR5XVxuICBpZiAoaXQudCAhPT0gJ2V4dCcpIHJldHVybiBbMSwgMV1cbiAgaWYgKGl0LnR5cGUgPT09ICchJykgcmV0dXJuIFswLCBJbmZpbml0eV1cbiAgY29uc3QgYWx0cyA9IGl0LmFsdHMubWFwKGxlbmd0aHMpXG4gIGNvbnN0IG1pbiA9IE1hdGgubWluKC4uLmFsdHMubWFwKGEgPT4gYVswXSkpXG4gIGNvbnN0IG1heCA9IE1hdGgubWF4KC4uLmFsdHMubWFwKGEgPT4gYVsxXSkpXG4gIC8vIGEgbG9vcCBvZiBhbHRlcm5hdGl2ZXMgdGhhdCBvbmx5IG1hdGNoIHRoZSBlbXB0eSBzdHJpbmcgaXMgZW1wdHlcbiAgY29uc3QgbG9vcCA9IG1heCA9PT0gMCA/IDAgOiBJbmZpbml0eVxuICByZXR1cm4gKFxuICAgIGl0LnR5cGUgPT09ICdAJyA/IFttaW4sIG1heF1cbiAgICA6IGl0LnR5cGUgPT09ICc/JyA/IFswLCBtYXhdXG4gICAgOiBpdC50eXBlID09PSAnKicgPyBbMCwgbG9vcF1cbiAgICA6IFttaW4sIGxvb3BdXG4gIClcbn1cblxuLy8gdHJ1ZSBpZiB0aGUgY2hhcnMgZnJvbSBgc3RhcnRgIG1hdGNoIHRoZSBsaXRlcmFsc1xuY29uc3QgaGFzQWZmaXggPSAoXG4gIGxpdHM6IExpdFtdLFxuICBjaGFyczogQXJyYXlMaWtlPHN0cmluZz4sXG4gIHN0YXJ0OiBudW1iZXIsXG4pID0+IHtcbiAgZm9yIChsZXQgaiA9IDA7IGogPCBsaXRzLmxlbmd0aDsgaisrKSB7XG4gICAgaWYgKCFsaXRNYXRjaChsaXRzW2pdISwgY2hhcnNbc3RhcnQgKyBqXSEpKSByZXR1cm4gZmFsc2VcbiAgfVxuICByZXR1cm4gdHJ1ZVxufVxuXG4vLyBhIGAvYCwgb3IgaGFsZiBvZiBhIHN1cnJvZ2F0ZSBwYWlyXG5jb25zdCBzbGFzaE9yU3Vycm9nYXRlID0gL1svXFx1ZDgwMC1cXHVkZmZmXS9cbmNvbnN0IHN1cnJvZ2F0ZSA9IC9bXFx1ZDgwMC1cXHVkZmZmXS9cblxuLy8gYSBzdHJpbmcgY2FuIGJlIGluZGV4ZWQgYnkgY29kZSBwb2ludCwgdW5sZXNzIGl0IGhhcyBzdXJyb2dhdGVcbi8vIHBhaXJzXG5jb25zdCBjb2RlUG9pbnRzID0gKHM6IHN0cmluZyk6IEFycmF5TGlrZTxzdHJpbmc+ID0+XG4gIHN1cnJvZ2F0ZS50ZXN0KHMpID8gWy4uLnNdIDogc1xuXG5jb25zdCBub1NsYXNoID0gKHM6IHN0cmluZykgPT4ge1xuICBpZiAocy5pbmNsdWRlcygnLycpKSB7XG4gICAgdGhyb3cgbmV3IEVycm9yKCdjYW4gb25seSBtYXRjaCBhIHNpbmdsZSBwYXRoIHBvcnRpb24sIGdvdDogJyArIHMpXG4gIH1cbn1cblxuZXhwb3J0IGNsYXNzIE1hdGNoZXIge1xuICBwYXR0ZXJuOiBzdHJpbmdcbiAgb3B0aW9uczogTWF0Y2hlck9wdGlvbnNcbiAgI3N0YXJ0OiBOb2RlXG4gIC8vIHRoZSBudW1iZXIgb2Ygbm9kZSBpZHNcbiAgI3NpemU6IG51bWJlclxuICAjbWFya3M/OiBNYXJrc1xuICAvLyB0aGUgU2ltIGZvciBzdHJpbmdzIHRoYXQgYXJlIG9ubHkgYC5gIG9yIGAuLmBcbiAgI2RvdHNTaW0/OiBTaW1cbiAgLy8gdGhlIHN0cmluZyB0byBjb21wYXJlLCBpZiB0aGUgcGF0dGVybiBoYXMgbm8gbWFnaWMuIFdpdGhcbiAgLy8gYG5vY2FzZTp0cnVlYCwgdGhlIFJlZ0V4cCB0aGF0IGZvbGRzIGNhc2UgaXMgbWFkZSB3aGVuIGl0IGlzXG4gIC8vIGZpcnN0IHVzZWQuXG4gICNsaXRlcmFsPzogc3RyaW5nXG4gICNsaXRlcmFsRm9sZCA9IGZhbHNlXG4gICNsaXRlcmFsUmU/OiBSZWdFeHBcbiAgLy8gdGhlIG5vZGVzIGJldHdlZW4gdGhlIHByZWZpeCBhbmQgc3VmZml4LCBpZiB0aGUgZ3JhcGggaXMgYVxuICAvLyBzaW5nbGUgY2hhaW5cbiAgI2xpbmVhcj86IExpbmVhck5vZGVbXVxuICAvLyB0aGUgbGluZWFyIG5vZGVzIGFyZSBvbmx5IGAqYCBhbmQgYD9gLCBzbyB0aGUgbGVuZ3RoIGJvdW5kcyBhbmRcbiAgLy8gdGhlIHByZWZpeCBhbmQgc3VmZml4IGRlY2lkZSB0aGUgbWF0Y2hcbiAgI3dpbGQgPSBmYWxzZVxuICAvLyB0aGUgbGVhc3QgYW5kIG1vc3QgY2hhcnMgdGhhdCBhIG1hdGNoIGNhbiBoYXZlXG4gICNtaW4gPSAwXG4gICNtYXggPSBJbmZpbml0eVxuICAvLyB0aGUgbGl0ZXJhbHMgdGhhdCBhIG1hdGNoIG11c3Qgc3RhcnQgYW5kIGVuZCB3aXRoLiBFYWNoIG9uZVxuICAvLyBtYXRjaGVzIGV4YWN0bHkgb25lIGNoYXIsIGFuZCB0aGV5IGFyZSBkaXN0aW5jdCBpdGVtcyBpbiB0aGVcbiAgLy8gcGF0dGVybiwgc28gYSBzdHJpbmcgdGhhdCBkb2VzIG5vdCBoYXZlIHRoZW0gY2FuIG5vdCBtYXRjaC5cbiAgI3ByZWZpeDogTGl0W10gPSBbXVxuICAjc3VmZml4OiBMaXRbXSA9IFtdXG4gIC8vIHRoZSBwcmVmaXggYW5kIHN1ZmZpeCBhcyBzdHJpbmdzLCBpZiB0aGV5IGRvIG5vdCBmb2xkIGNhc2VcbiAgI3ByZWZpeFN0cj86IHN0cmluZ1xuICAjc3VmZml4U3RyPzogc3RyaW5nXG4gIC8vIHRoZXJlIGlzIGEgcHJlZml4IG9yIHN1ZmZpeCB0byBjaGVja1xuICAjYWZmaXggPSBmYWxzZVxuICAjZGZhPzogRGZhXG4gICNmb3JtPzogRm9ybVxuXG4gIGNvbnN0cnVjdG9yKHBhdHRlcm46IHN0cmluZywgb3B0aW9uczogTWF0Y2hlck9wdGlvbnMgPSB7fSkge1xuICAgIGlmIChwYXR0ZXJuLmluY2x1ZGVzKCcvJykpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcihcbiAgICAgICAgJ2NhbiBvbmx5IG1hdGNoIGEgc2luZ2xlIHBhdGggcG9ydGlvbiwgZ290IHBhdHRlcm46ICcgKyBwYXR0ZXJuLFxuICAgICAgKVxuICAgIH1cbiAgICB0aGlzLnBhdHRlcm4gPSBwYXR0ZXJuXG4gICAgdGhpcy5vcHRpb25zID0gb3B0aW9uc1xuICAgIGNvbnN0IHsgbm9jYXNlID0gZmFsc2UsIG5vZXh0ID0gZmFsc2UsIG5vcm1hbGl6ZTogbiB9ID0gb3B0aW9uc1xuICAgIHRoaXMuI2Zvcm0gPSBuID09PSB0cnVlID8gJ05GQycgOiBuIHx8IHVuZGVmaW5lZFxuICAgIC8vIGEgcGF0dGVybiB0aGF0IGlzIG9ubHkgYW4gZW1wdHkgZXh0Z2xvYiBpcyBhIGxpdGVyYWwgc3RyaW5nLFxuICAgIC8vIGV4Y2VwdCBmb3IgYCEoKWAsIHdoaWNoIG1hdGNoZXMgYW55IG5vbi1lbXB0eSBzdHJpbmdcbiAgICBjb25zdCBsaXRlcmFsID0gL15bPyorQF1cXChcXCkkLy50ZXN0KHBhdHRlcm4pXG4gICAgY29uc3QgdG9rcyA9IHRva2VuaXplKFxuICAgICAgcGF0dGVybixcbiAgICAgIG5vY2FzZSxcbiAgICAgIG5vZXh0IHx8IGxpdGVyYWwsXG4gICAgICB0aGlzLiNmb3JtLFxuICAgICAgb3B0aW9ucy5yYW5nZU1hcmssXG4gICAgKVxuICAgIGxldCBbaXRlbXNdID0gYnVpbGQodG9rcywgcGFpcih0b2tzKSwgMCwgdG9rcy5sZW5ndGgsIHRydWUpXG4gICAgaWYgKHRoaXMuI2Zvcm0pIGl0ZW1zID0gbm9ybWFsaXplKGl0ZW1zISwgdGhpcy4jZm9ybSlcbiAgICBjb25zdCBbc3RhcnQsIHNpemVdID0gY29tcGlsZShpdGVtcyEsIG5vY2FzZSlcbiAgICB0aGlzLiNzdGFydCA9IHN0YXJ0XG4gICAgdGhpcy4jc2l6ZSA9IHNpemVcbiAgICBpZiAoaXRlbXMhLmV2ZXJ5KGl0ID0+IGl0LnQgPT09ICdsaXQnKSkge1xuICAgICAgdGhpcy4jbGl0ZXJhbCA9IGl0ZW1zIS5tYXAoaXQgPT4gaXQuY2gpLmpvaW4oJycpXG4gICAgICB0aGlzLiNsaXRlcmFsRm9sZCA9IG5vY2FzZVxuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCBsaXQgPSAoaXQ6IEl0ZW0pOiBMaXQgfCB1bmRlZmluZWQgPT5cbiAgICAgICAgaXQudCAhPT0gJ2xpdCcgPyB1bmRlZmluZWRcbiAgICAgICAgOiBub2Nhc2UgPyB7IGNoOiBpdC5jaCwgcmU6IGZvbGRSZShpdC5jaCkgfVxuICAgICAgICA6IHsgY2g6IGl0LmNoIH1cbiAgICAgIGZvciAoY29uc3QgaXQgb2YgaXRlbXMhKSB7XG4gICAgICAgIGNvbnN0IGwgPSBsaXQoaXQpXG4gICAgICAgIGlmICghbCkgYnJlYWtcbiAgICAgICAgdGhpcy4jcHJlZml4LnB1c2gobClcbiAgICAgIH1cbiAgICAgIGZvciAobGV0IGogPSBpdGVtcyEubGVuZ3RoIC0gMTsgaiA+PSAwOyBqLS0pIHtcbiAgICAgICAgY29uc3QgbCA9IGxpdChpdGVtcyFbal0hKVxuICAgICAgICBpZiAoIWwpIGJyZWFrXG4gICAgICAgIHRoaXMuI3N1ZmZpeC51bnNoaWZ0KGwpXG4gICAgICB9XG4gICAgICB0aGlzLiNhZmZpeCA9ICEhKHRoaXMuI3ByZWZpeC5sZW5ndGggfHwgdGhpcy4jc3VmZml4Lmxlbmd0aClcbiAgICAgIGlmICghbm9jYXNlKSB7XG4gICAgICAgIHRoaXMuI3ByZWZpeFN0ciA9IHRoaXMuI3ByZWZpeC5tYXAobCA9PiBsLmNoKS5qb2luKCcnKVxuICAgICAgICB0aGlzLiNzdWZmaXhTdHIgPSB0aGlzLiNzdWZmaXgubWFwKGwgPT4gbC5jaCkuam9pbignJylcbiAgICAgIH1cbiAgICAgIHRoaXMuI2xpbmVhciA9IGxpbmVhcih0aGlzLiNzdGFydCk/LnNsaWNlKFxuICAgICAgICB0aGlzLiNwcmVmaXgubGVuZ3RoLFxuICAgICAgICAtdGhpcy4jc3VmZml4Lmxlbmd0aCB8fCB1bmRlZmluZWQsXG4gICAgICApXG4gICAgICB0aGlzLiN3aWxkID0gISF0aGlzLiNsaW5lYXI/LmV2ZXJ5KFxuICAgICAgICBuID0+IG4udCA9PT0gJ3N0YXInIHx8IG4udCA9PT0gJ2FueScsXG4gICAgICApXG4gICAgICBjb25zdCBbbWluLCBtYXhdID0gbGVuZ3RocyhpdGVtcyEpXG4gICAgICB0aGlzLiNtaW4gPSBtaW5cbiAgICAgIHRoaXMuI21heCA9IG1heFxuICAgIH1cbiAgfVxuXG4gIHRlc3Qoczogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgLy8gVGhlIGAvYCBjaGVjayB1c2VzIHRoZSBzdHJpbmcgYXMgZ2l2ZW4sIHNvIHdpdGggbm9ybWFsaXphdGlvbiBpdFxuICAgIC8vIGlzIGEgc2VwYXJhdGUgc3RlcC4gT3RoZXJ3aXNlLCBvbmUgc2NhbiBmaW5kcyBib3RoIGEgYC9gIGFuZCB0aGVcbiAgICAvLyBzdXJyb2dhdGUgcGFpcnMgdGhhdCBzdG9wIHRoZSBzdHJpbmcgYmVpbmcgaW5kZXhlZCBieSBjb2RlIHBvaW50LlxuICAgIGlmICh0aGlzLiNmb3JtKSB7XG4gICAgICBub1NsYXNoKHMpXG4gICAgICByZXR1cm4gdGhpcy4jdGVzdChzLm5vcm1hbGl6ZSh0aGlzLiNmb3JtKSlcbiAgICB9XG4gICAgaWYgKHNsYXNoT3JTdXJyb2dhdGUudGVzdChzKSkge1xuICAgICAgbm9TbGFzaChzKVxuICAgICAgcmV0dXJuIHRoaXMuI3Rlc3QocywgWy4uLnNdKVxuICAgIH1cbiAgICByZXR1cm4gdGhpcy4jdGVzdChzLCBzKVxuICB9XG5cbiAgLyoqXG4gICAqIFRoZSBzYW1lIGFzIHtAbGluayBNYXRjaGVyI3Rlc3R9LCBidXQgdGhlIHN0cmluZyBpcyBub3QgY2hlY2tlZFxuICAgKiBmb3IgYC9gIGNoYXJzLCBzbyB0aGUgcmVzdWx0IGZvciBhIHN0cmluZyB0aGF0IGhhcyBvbmUgaXMgbm90XG4gICAqIGRlZmluZWQuIE9ubHkgdXNlIGl0IGZvciBhIHN0cmluZyB0aGF0IGlzIGtub3duIHRvIGJlIG9uZSBwYXRoXG4gICAqIHBvcnRpb24sIHN1Y2ggYXMgYSBwYXJ0IG9mIGEgcGF0aCB0aGF0IHdhcyBzcGxpdCBvbiBgL2AuIEl0IGNhblxuICAgKiBiZSBmYXN0ZXIsIGJlY2F1c2Ugc29tZSBwYXR0ZXJucyBkbyBub3QgbmVlZCB0byBsb29rIGF0IGVhY2ggY2hhclxuICAgKiBvZiB0aGUgc3RyaW5nLlxuICAgKi9cbiAgdGVzdFVuY2hlY2tlZChzOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jdGVzdCh0aGlzLiNmb3JtID8gcy5ub3JtYWxpemUodGhpcy4jZm9ybSkgOiBzKVxuICB9XG5cbiAgLy8gVGVzdCBhIHN0cmluZyB0aGF0IGhhcyBubyBgL2AuIGBjaGFyc2AgaW5kZXhlcyBpdCBieSBjb2RlIHBvaW50LlxuICAvLyBJZiBpdCBpcyBub3QgZ2l2ZW4sIGl0IGlzIG9ubHkgZm91bmQgaWYgYSBzdGVwIG5lZWRzIGl0LlxuICAjdGVzdChzOiBzdHJpbmcsIGNoYXJzPzogQXJyYXlMaWtlPHN0cmluZz4pOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy4jbGl0ZXJhbCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICByZXR1cm4gdGhpcy4jbGl0ZXJhbEZvbGQgP1xuICAgICAgICAgICh0aGlzLiNsaXRlcmFsUmUgPz89IG5ld0ZvbGRSZSh0aGlzLiNsaXRlcmFsKSkudGVzdChzKVxuICAgICAgICA6IHMgPT09IHRoaXMuI2xpdGVyYWxcbiAgICB9XG4gICAgLy8gdGhlIGxlbmd0aCBjaGVjayBtZWFucyB0aGF0IHRoZSBwcmVmaXggYW5kIHN1ZmZpeCBkbyBub3RcbiAgICAvLyBvdmVybGFwLiBXaXRob3V0IHRoZSBjaGFycywgdGhlIGxlbmd0aCBpbiBjb2RlIHBvaW50cyBpcyBmcm9tXG4gICAgLy8gaGFsZiBvZiB0aGUgVVRGLTE2IGxlbmd0aCAoaWYgZWFjaCBvbmUgaXMgYSBzdXJyb2dhdGUgcGFpcikgdG9cbiAgICAvLyBhbGwgb2YgaXQsIHdoaWNoIGlzIG9mdGVuIGVub3VnaCB0byBrbm93LlxuICAgIGNvbnN0IG1pbiA9IHRoaXMuI21pblxuICAgIGNvbnN0IG1heCA9IHRoaXMuI21heFxuICAgIGlmIChjaGFycyA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICBjb25zdCBtb3N0ID0gcy5sZW5ndGhcbiAgICAgIGNvbnN0IGxlYXN0ID0gKG1vc3QgKyAxKSA+PiAxXG4gICAgICBpZiAobW9zdCA8IG1pbiB8fCBsZWFzdCA+IG1heCkgcmV0dXJuIGZhbHNlXG4gICAgICBpZiAobGVhc3QgPCBtaW4gfHwgbW9zdCA+IG1heCkgY2hhcnMgPSBjb2RlUG9pbnRzKHMpXG4gICAgfVxuICAgIGlmIChcbiAgICAgIGNoYXJzICE9PSB1bmRlZmluZWQgJiZcbiAgICAgIChjaGFycy5sZW5ndGggPCBtaW4gfHwgY2hhcnMubGVuZ3RoID4gbWF4KVxuICAgICkge1xuICAgICAgcmV0dXJuIGZhbHNlXG4gICAgfVxuICAgIGNvbnN0IHByZWZpeCA9IHRoaXMuI3ByZWZpeC5sZW5ndGhcbiAgICBpZiAodGhpcy4jYWZmaXgpIHtcbiAgICAgIGlmICh0aGlzLiNwcmVmaXhTdHIgIT09IHVuZGVmaW5lZCAmJiB0aGlzLiNzdWZmaXhTdHIgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICBpZiAoXG4gICAgICAgICAgIXMuc3RhcnRzV2l0aCh0aGlzLiNwcmVmaXhTdHIpIHx8XG4gICAgICAgICAgIXMuZW5kc1dpdGgodGhpcy4jc3VmZml4U3RyKVxuICAgICAgICApIHtcbiAgICAgICAgICByZXR1cm4gZmFsc2VcbiAgICAgICAgfVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY2hhcnMgPz89IGNvZGVQb2ludHMocylcbiAgICAgICAgY29uc3QgZW5kID0gY2hhcnMubGVuZ3RoIC0gdGhpcy4jc3VmZml4Lmxlbmd0aFxuICAgICAgICBpZiAoXG4gICAgICAgICAgIWhhc0FmZml4KHRoaXMuI3ByZWZpeCwgY2hhcnMsIDApIHx8XG4gICAgICAgICAgIWhhc0FmZml4KHRoaXMuI3N1ZmZpeCwgY2hhcnMsIGVuZClcbiAgICAgICAgKSB7XG4gICAgICAgICAgcmV0dXJuIGZhbHNlXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgZG90U3RhcnQgPSAhdGhpcy5vcHRpb25zLmRvdCAmJiBzLnN0YXJ0c1dpdGgoJy4nKVxuICAgIGlmICh0aGlzLiNsaW5lYXIpIHtcbiAgICAgIC8vIGAuYCBhbmQgYC4uYCBvbmx5IG1hdGNoIGxpdGVyYWwgZG90cywgZXZlbiB3aXRoIGBkb3Q6dHJ1ZWBcbiAgICAgIGlmIChzID09PSAnLicgfHwgcyA9PT0gJy4uJykgcmV0dXJuIGZhbHNlXG4gICAgICAvLyBvbmx5IGEgbGl0ZXJhbCBjYW4gbWF0Y2ggdGhlIGxlYWRpbmcgZG90LiBBIGAqYCBjYW4gbm90XG4gICAgICAvLyBzdGFydCBhIGRvdGZpbGUsIGV2ZW4gaWYgaXQgbWF0Y2hlcyBub3RoaW5nLlxuICAgICAgaWYgKGRvdFN0YXJ0ICYmICFwcmVmaXgpIHJldHVybiBmYWxzZVxuICAgICAgaWYgKHRoaXMuI3dpbGQpIHJldHVybiB0cnVlXG4gICAgICBjaGFycyA/Pz0gY29kZVBvaW50cyhzKVxuICAgICAgY29uc3QgZW5kID0gY2hhcnMubGVuZ3RoIC0gdGhpcy4jc3VmZml4Lmxlbmd0aFxuICAgICAgcmV0dXJuIHRlc3RMaW5lYXIodGhpcy4jbGluZWFyLCBjaGFycywgcHJlZml4LCBlbmQpXG4gICAgfVxuICAgIGNoYXJzID8/PSBjb2RlUG9pbnRzKHMpXG4gICAgaWYgKHMgPT09ICcuJyB8fCBzID09PSAnLi4nKSB7XG4gICAgICB0aGlzLiNtYXJrcyA/Pz0gbWFya3ModGhpcy4jc2l6ZSlcbiAgICAgIGNvbnN0IHNpbSA9ICh0aGlzLiNkb3RzU2ltID8/PSBuZXcgU2ltKHRydWUsIGZhbHNlLCB0aGlzLiNtYXJrcykpXG4gICAgICBjb25zdCBzdGFydCA9IHNpbS5zdGF0ZSgpXG4gICAgICBzaW0uYWRkKHN0YXJ0LCB0aGlzLiNzdGFydCwgMCwgdHJ1ZSlcbiAgICAgIGxldCBzdGF0ZSA9IHNpbS5kb25lKHN0YXJ0KVxuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjaGFycy5sZW5ndGg7IGkrKykge1xuICAgICAgICBzdGF0ZSA9IHNpbS5zdGVwKHN0YXRlLCBjaGFyc1tpXSEsIGksIHRydWUpXG4gICAgICB9XG4gICAgICByZXR1cm4gc3RhdGUubWF0Y2hcbiAgICB9XG4gICAgdGhpcy4jbWFya3MgPz89IG1hcmtzKHRoaXMuI3NpemUpXG4gICAgY29uc3QgZGZhID0gKHRoaXMuI2RmYSA/Pz0gbmV3IERmYSh0aGlzLiNzdGFydCwgdGhpcy4jbWFya3MpKVxuICAgIGxldCBkID0gZGZhLnN0YXJ0KGRvdFN0YXJ0KVxuICAgIC8vIHJlYWQgY2hhciBjb2RlcyBmcm9tIHRoZSBzdHJpbmcsIHNvIHRoYXQgYSBvbmUtY2hhciBzdHJpbmcgaXNcbiAgICAvLyBvbmx5IG1hZGUgZm9yIGEgY2FjaGUgbWlzc1xuICAgIGNvbnN0IHN0ciA9IGNoYXJzID09PSBzXG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjaGFycy5sZW5ndGg7IGkrKykge1xuICAgICAgaWYgKGQuZGVhZCkgcmV0dXJuIGZhbHNlXG4gICAgICBjb25zdCBjb2RlID0gc3RyID8gcy5jaGFyQ29kZUF0KGkpIDogY2hhcnNbaV0hLmNoYXJDb2RlQXQoMClcbiAgICAgIGQgPSBkLmFzY2lpPy5bY29kZV0gPz8gZGZhLm5leHQoZCwgY2hhcnNbaV0hKVxuICAgIH1cbiAgICByZXR1cm4gZC5tYXRjaFxuICB9XG5cbiAgLyoqIGEgcmVhZGFibGUgbGlzdGluZyBvZiB0aGUgc3RhdGUgbWFjaGluZSAqL1xuICB0b1N0cmluZygpOiBzdHJpbmcge1xuICAgIHJldHVybiBzaG93KHRoaXMuI3N0YXJ0KVxuICB9XG59XG4iLCAiY29uc3QgTUFYX1BBVFRFUk5fTEVOR1RIID0gMTAyNCAqIDY0XG5leHBvcnQgY29uc3QgYXNzZXJ0VmFsaWRQYXR0ZXJuOiAocGF0dGVybjogdW5rbm93bikgPT4gdm9pZCA9IChcbiAgcGF0dGVybjogdW5rbm93bixcbik6IGFzc2VydHMgcGF0dGVybiBpcyBzdHJpbmcgPT4ge1xuICBpZiAodHlwZW9mIHBhdHRlcm4gIT09ICdzdHJpbmcnKSB7XG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcignaW52YWxpZCBwYXR0ZXJuJylcbiAgfVxuXG4gIGlmIChwYXR0ZXJuLmxlbmd0aCA+IE1BWF9QQVRURVJOX0xFTkdUSCkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoJ3BhdHRlcm4gaXMgdG9vIGxvbmcnKVxuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBNaW5pbWF0Y2hPcHRpb25zIH0gZnJvbSAnLi9pbmRleC5qcydcblxuLyoqXG4gKiBFc2NhcGUgYWxsIG1hZ2ljIGNoYXJhY3RlcnMgaW4gYSBnbG9iIHBhdHRlcm4uXG4gKlxuICogSWYgdGhlIHtAbGluayBNaW5pbWF0Y2hPcHRpb25zLndpbmRvd3NQYXRoc05vRXNjYXBlfVxuICogb3B0aW9uIGlzIHVzZWQsIHRoZW4gY2hhcmFjdGVycyBhcmUgZXNjYXBlZCBieSB3cmFwcGluZyBpbiBgW11gLCBiZWNhdXNlXG4gKiBhIG1hZ2ljIGNoYXJhY3RlciB3cmFwcGVkIGluIGEgY2hhcmFjdGVyIGNsYXNzIGNhbiBvbmx5IGJlIHNhdGlzZmllZCBieVxuICogdGhhdCBleGFjdCBjaGFyYWN0ZXIuICBJbiB0aGlzIG1vZGUsIGBcXGAgaXMgX25vdF8gZXNjYXBlZCwgYmVjYXVzZSBpdCBpc1xuICogbm90IGludGVycHJldGVkIGFzIGEgbWFnaWMgY2hhcmFjdGVyLCBidXQgaW5zdGVhZCBhcyBhIHBhdGggc2VwYXJhdG9yLlxuICpcbiAqIElmIHRoZSB7QGxpbmsgTWluaW1hdGNoT3B0aW9ucy5tYWdpY2FsQnJhY2VzfSBvcHRpb24gaXMgdXNlZCxcbiAqIHRoZW4gYnJhY2VzIChge2AgYW5kIGB9YCkgd2lsbCBiZSBlc2NhcGVkLlxuICpcbiAqIEEgbGVhZGluZyBgI2Agb3IgYCFgIGlzIGVzY2FwZWQgYXMgd2VsbCwgc28gdGhhdCB0aGUgcmVzdWx0IGlzIG5ldmVyIGFcbiAqIGNvbW1lbnQgb3IgYSBuZWdhdGVkIHBhdHRlcm4uIEluIGB3aW5kb3dzUGF0aHNOb0VzY2FwZWAgbW9kZSwgYSBsZWFkaW5nXG4gKiBgIWAgaXMgd3JpdHRlbiBhcyBgQCghKWAsIGJlY2F1c2UgYFshYCBzdGFydHMgYSBuZWdhdGVkIGNsYXNzLlxuICovXG5leHBvcnQgY29uc3QgZXNjYXBlID0gKFxuICBzOiBzdHJpbmcsXG4gIHtcbiAgICB3aW5kb3dzUGF0aHNOb0VzY2FwZSA9IGZhbHNlLFxuICAgIG1hZ2ljYWxCcmFjZXMgPSBmYWxzZSxcbiAgfTogUGljazxNaW5pbWF0Y2hPcHRpb25zLCAnd2luZG93c1BhdGhzTm9Fc2NhcGUnIHwgJ21hZ2ljYWxCcmFjZXMnPiA9IHt9LFxuKSA9PiB7XG4gIC8vIGRvbid0IG5lZWQgdG8gZXNjYXBlICtAISBiZWNhdXNlIHdlIGVzY2FwZSB0aGUgcGFyZW5zXG4gIC8vIHRoYXQgbWFrZSB0aG9zZSBtYWdpYywgYW5kIGVzY2FwaW5nICEgYXMgWyFdIGlzbid0IHZhbGlkLFxuICAvLyBiZWNhdXNlIFshXV0gaXMgYSB2YWxpZCBnbG9iIGNsYXNzIG1lYW5pbmcgbm90ICddJy5cbiAgLy8gSG93ZXZlciwgYXQgdGhlIHN0YXJ0IG9mIHRoZSBwYXR0ZXJuLCAnIScgbmVnYXRlcyB0aGUgcGF0dGVybiBhbmRcbiAgLy8gJyMnIG1ha2VzIGl0IGEgY29tbWVudCwgc28gdGhlIGZpcnN0IGNoYXJhY3RlciBpcyBoYW5kbGVkIGJlbG93LlxuICBjb25zdCBlID1cbiAgICBtYWdpY2FsQnJhY2VzID9cbiAgICAgIHdpbmRvd3NQYXRoc05vRXNjYXBlID8gcy5yZXBsYWNlKC9bPyooKVtcXF17fV0vZywgJ1skJl0nKVxuICAgICAgOiBzLnJlcGxhY2UoL1s/KigpW1xcXVxcXFx7fV0vZywgJ1xcXFwkJicpXG4gICAgOiB3aW5kb3dzUGF0aHNOb0VzY2FwZSA/IHMucmVwbGFjZSgvWz8qKClbXFxdXS9nLCAnWyQmXScpXG4gICAgOiBzLnJlcGxhY2UoL1s/KigpW1xcXVxcXFxdL2csICdcXFxcJCYnKVxuICBjb25zdCBjID0gZS5jaGFyQXQoMClcbiAgaWYgKGMgPT09ICcjJykge1xuICAgIHJldHVybiAod2luZG93c1BhdGhzTm9Fc2NhcGUgPyAnWyNdJyA6ICdcXFxcIycpICsgZS5zbGljZSgxKVxuICB9XG4gIGlmIChjID09PSAnIScpIHtcbiAgICAvLyAnWyFdJyBjYW4gbm90IGJlIHVzZWQsIGJlY2F1c2UgJ1shJyBzdGFydHMgYSBuZWdhdGVkIGNsYXNzLCBhbmRcbiAgICAvLyAnXFwnIGlzIGEgcGF0aCBzZXBhcmF0b3IgaW4gd2luZG93c1BhdGhzTm9Fc2NhcGUgbW9kZS4gJ0AoISknXG4gICAgLy8gbWF0Y2hlcyBvbmx5ICchJy4gSWYgZXh0Z2xvYnMgYXJlIGRpc2FibGVkIHdpdGggYG5vZXh0YCwgaXRcbiAgICAvLyBtYXRjaGVzIG5vdGhpbmcsIHJhdGhlciB0aGFuIGV2ZXJ5dGhpbmcuXG4gICAgcmV0dXJuICh3aW5kb3dzUGF0aHNOb0VzY2FwZSA/ICdAKCEpJyA6ICdcXFxcIScpICsgZS5zbGljZSgxKVxuICB9XG4gIHJldHVybiBlXG59XG4iLCAiaW1wb3J0IHR5cGUgeyBNaW5pbWF0Y2hPcHRpb25zIH0gZnJvbSAnLi9pbmRleC5qcydcblxuLyoqXG4gKiBVbi1lc2NhcGUgYSBzdHJpbmcgdGhhdCBoYXMgYmVlbiBlc2NhcGVkIHdpdGgge0BsaW5rIGVzY2FwZX0uXG4gKlxuICogSWYgdGhlIHtAbGluayBNaW5pbWF0Y2hPcHRpb25zLndpbmRvd3NQYXRoc05vRXNjYXBlfSBvcHRpb24gaXMgdXNlZCwgdGhlblxuICogc3F1YXJlLWJyYWNrZXQgZXNjYXBlcyBhcmUgcmVtb3ZlZCwgYnV0IG5vdCBiYWNrc2xhc2ggZXNjYXBlcy5cbiAqXG4gKiBGb3IgZXhhbXBsZSwgaXQgd2lsbCB0dXJuIHRoZSBzdHJpbmcgYCdbKl0nYCBpbnRvIGAqYCwgYnV0IGl0IHdpbGwgbm90XG4gKiB0dXJuIGAnXFxcXConYCBpbnRvIGAnKidgLCBiZWNhdXNlIGBcXGAgaXMgYSBwYXRoIHNlcGFyYXRvciBpblxuICogYHdpbmRvd3NQYXRoc05vRXNjYXBlYCBtb2RlLlxuICpcbiAqIFdoZW4gYHdpbmRvd3NQYXRoc05vRXNjYXBlYCBpcyBub3Qgc2V0LCB0aGVuIGJvdGggc3F1YXJlLWJyYWNrZXQgZXNjYXBlcyBhbmRcbiAqIGJhY2tzbGFzaCBlc2NhcGVzIGFyZSByZW1vdmVkLlxuICpcbiAqIFNsYXNoZXMgKGFuZCBiYWNrc2xhc2hlcyBpbiBgd2luZG93c1BhdGhzTm9Fc2NhcGVgIG1vZGUpIGNhbm5vdCBiZSBlc2NhcGVkXG4gKiBvciB1bmVzY2FwZWQuXG4gKlxuICogV2hlbiBgbWFnaWNhbEJyYWNlc2AgaXMgbm90IHNldCwgZXNjYXBlcyBvZiBicmFjZXMgKGB7YCBhbmQgYH1gKSB3aWxsIG5vdCBiZVxuICogdW5lc2NhcGVkLlxuICovXG5cbmV4cG9ydCBjb25zdCB1bmVzY2FwZSA9IChcbiAgczogc3RyaW5nLFxuICB7XG4gICAgd2luZG93c1BhdGhzTm9Fc2NhcGUgPSBmYWxzZSxcbiAgICBtYWdpY2FsQnJhY2VzID0gdHJ1ZSxcbiAgfTogUGljazxNaW5pbWF0Y2hPcHRpb25zLCAnd2luZG93c1BhdGhzTm9Fc2NhcGUnIHwgJ21hZ2ljYWxCcmFjZXMnPiA9IHt9LFxuKTogc3RyaW5nID0+IHtcbiAgLy8gZXNjYXBlKCkgd3JpdGVzIGEgbGVhZGluZyAnIScgYXMgJ0AoISknIGluIHdpbmRvd3NQYXRoc05vRXNjYXBlIG1vZGVcbiAgaWYgKHdpbmRvd3NQYXRoc05vRXNjYXBlICYmIHMuc3RhcnRzV2l0aCgnQCghKScpKSB7XG4gICAgcmV0dXJuIChcbiAgICAgICchJyArIHVuZXNjYXBlKHMuc2xpY2UoNCksIHsgd2luZG93c1BhdGhzTm9Fc2NhcGUsIG1hZ2ljYWxCcmFjZXMgfSlcbiAgICApXG4gIH1cbiAgaWYgKG1hZ2ljYWxCcmFjZXMpIHtcbiAgICByZXR1cm4gd2luZG93c1BhdGhzTm9Fc2NhcGUgP1xuICAgICAgICBzLnJlcGxhY2UoL1xcWyhbXi9cXFxcXSlcXF0vZywgJyQxJylcbiAgICAgIDogc1xuICAgICAgICAgIC5yZXBsYWNlKC8oKD8hXFxcXCkufF4pXFxbKFteL1xcXFxdKVxcXS9nLCAnJDEkMicpXG4gICAgICAgICAgLnJlcGxhY2UoL1xcXFwoW14vXSkvZywgJyQxJylcbiAgfVxuICByZXR1cm4gd2luZG93c1BhdGhzTm9Fc2NhcGUgP1xuICAgICAgcy5yZXBsYWNlKC9cXFsoW14vXFxcXHt9XSlcXF0vZywgJyQxJylcbiAgICA6IHNcbiAgICAgICAgLnJlcGxhY2UoLygoPyFcXFxcKS58XilcXFsoW14vXFxcXHt9XSlcXF0vZywgJyQxJDInKVxuICAgICAgICAucmVwbGFjZSgvXFxcXChbXi97fV0pL2csICckMScpXG59XG4iLCAiaW1wb3J0IHsgZXhwYW5kIH0gZnJvbSAnYnJhY2UtZXhwYW5zaW9uJ1xuaW1wb3J0IHsgTWF0Y2hlciwgdHlwZSBGb3JtIH0gZnJvbSAnQGlzYWFjcy9ub25yZWN1cnNpdmUtZ2xvYi1tYXRjaCdcbmltcG9ydCB7IGFzc2VydFZhbGlkUGF0dGVybiB9IGZyb20gJy4vYXNzZXJ0LXZhbGlkLXBhdHRlcm4uanMnXG5pbXBvcnQgeyBlc2NhcGUgfSBmcm9tICcuL2VzY2FwZS5qcydcbmltcG9ydCB7IHVuZXNjYXBlIH0gZnJvbSAnLi91bmVzY2FwZS5qcydcblxuY29uc3QgREVGQVVMVF9CUkFDRV9FWFBBTkRfTUFYID0gMTAwXzAwMFxuY29uc3QgREVGQVVMVF9HTE9CX1NUQVJfUkVDVVJTSU9OX01BWCA9IDIwMFxuLy8gYXZvaWQgdGhlIGFubm95aW5nIGRlcHJlY2F0aW9uIGZsYWcgbG9sXG5jb25zdCBBV0VfS0VZID0gKCdhbGxvd1dpbmRvdycgKyAnc0VzY2FwZScpIGFzIGtleW9mIE1pbmltYXRjaE9wdGlvbnNcblxuZXhwb3J0IHR5cGUgUGxhdGZvcm0gPVxuICB8ICdhaXgnXG4gIHwgJ2FuZHJvaWQnXG4gIHwgJ2RhcndpbidcbiAgfCAnZnJlZWJzZCdcbiAgfCAnaGFpa3UnXG4gIHwgJ2xpbnV4J1xuICB8ICdvcGVuYnNkJ1xuICB8ICdzdW5vcydcbiAgfCAnd2luMzInXG4gIHwgJ2N5Z3dpbidcbiAgfCAnbmV0YnNkJ1xuXG5leHBvcnQgaW50ZXJmYWNlIE1pbmltYXRjaE9wdGlvbnMge1xuICAvKiogZG8gbm90IGV4cGFuZCBge3gseX1gIHN0eWxlIGJyYWNlcyAqL1xuICBub2JyYWNlPzogYm9vbGVhblxuICAvKiogZG8gbm90IHRyZWF0IHBhdHRlcm5zIHN0YXJ0aW5nIHdpdGggYCNgIGFzIGEgY29tbWVudCAqL1xuICBub2NvbW1lbnQ/OiBib29sZWFuXG4gIC8qKiBkbyBub3QgdHJlYXQgcGF0dGVybnMgc3RhcnRpbmcgd2l0aCBgIWAgYXMgYSBuZWdhdGlvbiAqL1xuICBub25lZ2F0ZT86IGJvb2xlYW5cbiAgLyoqIHRyZWF0IGAqKmAgdGhlIHNhbWUgYXMgYCpgICovXG4gIG5vZ2xvYnN0YXI/OiBib29sZWFuXG4gIC8qKiBkbyBub3QgZXhwYW5kIGV4dGdsb2JzIGxpa2UgYCsoYXxiKWAgKi9cbiAgbm9leHQ/OiBib29sZWFuXG4gIC8qKiByZXR1cm4gdGhlIHBhdHRlcm4gaWYgbm90aGluZyBtYXRjaGVzICovXG4gIG5vbnVsbD86IGJvb2xlYW5cbiAgLyoqIHRyZWF0IGBcXFxcYCBhcyBhIHBhdGggc2VwYXJhdG9yLCBub3QgYW4gZXNjYXBlIGNoYXJhY3RlciAqL1xuICB3aW5kb3dzUGF0aHNOb0VzY2FwZT86IGJvb2xlYW5cbiAgLyoqXG4gICAqIGludmVyc2Ugb2Yge0BsaW5rIE1pbmltYXRjaE9wdGlvbnMud2luZG93c1BhdGhzTm9Fc2NhcGV9XG4gICAqIEBkZXByZWNhdGVkXG4gICAqL1xuICBhbGxvd1dpbmRvd3NFc2NhcGU/OiBib29sZWFuXG4gIC8qKlxuICAgKiBDb21wYXJlIGEgcGFydGlhbCBwYXRoIHRvIGEgcGF0dGVybi4gQXMgbG9uZyBhcyB0aGUgcGFydHNcbiAgICogb2YgdGhlIHBhdGggdGhhdCBhcmUgcHJlc2VudCBhcmUgbm90IGNvbnRyYWRpY3RlZCBieSB0aGVcbiAgICogcGF0dGVybiwgaXQgd2lsbCBiZSB0cmVhdGVkIGFzIGEgbWF0Y2guIFRoaXMgaXMgdXNlZnVsIGluXG4gICAqIGFwcGxpY2F0aW9ucyB3aGVyZSB5b3UncmUgd2Fsa2luZyB0aHJvdWdoIGEgZm9sZGVyIHN0cnVjdHVyZSxcbiAgICogYW5kIGRvbid0IHlldCBoYXZlIHRoZSBmdWxsIHBhdGgsIGJ1dCB3YW50IHRvIGVuc3VyZSB0aGF0IHlvdVxuICAgKiBkbyBub3Qgd2FsayBkb3duIHBhdGhzIHRoYXQgY2FuIG5ldmVyIGJlIGEgbWF0Y2guXG4gICAqL1xuICBwYXJ0aWFsPzogYm9vbGVhblxuICAvKiogYWxsb3cgbWF0Y2hlcyB0aGF0IHN0YXJ0IHdpdGggYC5gIGV2ZW4gaWYgdGhlIHBhdHRlcm4gZG9lcyBub3QgKi9cbiAgZG90PzogYm9vbGVhblxuICAvKiogaWdub3JlIGNhc2UgKi9cbiAgbm9jYXNlPzogYm9vbGVhblxuICAvKiogaWdub3JlIGNhc2Ugb25seSBpbiB3aWxkY2FyZCBwYXR0ZXJucyAqL1xuICBub2Nhc2VNYWdpY09ubHk/OiBib29sZWFuXG4gIC8qKlxuICAgKiBOb3JtYWxpemUgdW5pY29kZSBpbiB0aGUgcGF0dGVybiBhbmQgaW4gZWFjaCBwb3J0aW9uIG9mIHRoZVxuICAgKiB0ZXN0ZWQgcGF0aHMsIHdpdGggdGhpcyBmb3JtLiBgdHJ1ZWAgbWVhbnMgYCdORkMnYC5cbiAgICovXG4gIG5vcm1hbGl6ZT86IGJvb2xlYW4gfCBGb3JtXG4gIC8qKiBjb25zaWRlciBicmFjZXMgdG8gYmUgXCJtYWdpY1wiIGZvciB0aGUgcHVycG9zZSBvZiBgaGFzTWFnaWNgICovXG4gIG1hZ2ljYWxCcmFjZXM/OiBib29sZWFuXG4gIC8qKlxuICAgKiBJZiBzZXQsIHRoZW4gcGF0dGVybnMgd2l0aG91dCBzbGFzaGVzIHdpbGwgYmUgbWF0Y2hlZFxuICAgKiBhZ2FpbnN0IHRoZSBiYXNlbmFtZSBvZiB0aGUgcGF0aCBpZiBpdCBjb250YWlucyBzbGFzaGVzLlxuICAgKiBGb3IgZXhhbXBsZSwgYGE/YmAgd291bGQgbWF0Y2ggdGhlIHBhdGggYC94eXovMTIzL2FjYmAsIGJ1dFxuICAgKiBub3QgYC94eXovYWNiLzEyM2AuXG4gICAqL1xuICBtYXRjaEJhc2U/OiBib29sZWFuXG4gIC8qKiBpbnZlcnQgdGhlIHJlc3VsdHMgb2YgbmVnYXRlZCBtYXRjaGVzICovXG4gIGZsaXBOZWdhdGU/OiBib29sZWFuXG4gIC8qKiBkbyBub3QgY29sbGFwc2UgbXVsdGlwbGUgYC9gIGludG8gYSBzaW5nbGUgYC9gICovXG4gIHByZXNlcnZlTXVsdGlwbGVTbGFzaGVzPzogYm9vbGVhblxuICAvKipcbiAgICogQSBudW1iZXIgaW5kaWNhdGluZyB0aGUgbGV2ZWwgb2Ygb3B0aW1pemF0aW9uIHRoYXQgc2hvdWxkIGJlIGRvbmVcbiAgICogdG8gdGhlIHBhdHRlcm4gcHJpb3IgdG8gcGFyc2luZyBhbmQgdXNpbmcgaXQgZm9yIG1hdGNoZXMuXG4gICAqIEF0IGxldmVsIDIgb3IgaGlnaGVyLCB0aHJvd3MgUmFuZ2VFcnJvciBpZiBzcGxpdHRpbmcgYCoqYCBhbmQgYC4uYFxuICAgKiB3b3VsZCBtYWtlIG1vcmUgdGhhbiBgYnJhY2VFeHBhbmRNYXhgIHBhdHRlcm5zLCBvciBhZGQgbW9yZSB0aGFuXG4gICAqIDEsMDAwLDAwMCBwYXRoIHBvcnRpb25zLlxuICAgKi9cbiAgb3B0aW1pemF0aW9uTGV2ZWw/OiBudW1iZXJcbiAgLyoqIG9wZXJhdGluZyBzeXN0ZW0gcGxhdGZvcm0gKi9cbiAgcGxhdGZvcm0/OiBQbGF0Zm9ybVxuICAvKipcbiAgICogV2hlbiBhIHBhdHRlcm4gc3RhcnRzIHdpdGggYSBVTkMgcGF0aCBvciBkcml2ZSBsZXR0ZXIsIGFuZCBpblxuICAgKiBgbm9jYXNlOnRydWVgIG1vZGUsIGRvIG5vdCBjb252ZXJ0IHRoZSByb290IHBvcnRpb25zIG9mIHRoZVxuICAgKiBwYXR0ZXJuIGludG8gYSBjYXNlLWluc2Vuc2l0aXZlIHJlZ3VsYXIgZXhwcmVzc2lvbiwgYW5kIGluc3RlYWRcbiAgICogbGVhdmUgdGhlbSBhcyBzdHJpbmdzLlxuICAgKlxuICAgKiBUaGlzIGlzIHRoZSBkZWZhdWx0IHdoZW4gdGhlIHBsYXRmb3JtIGlzIGB3aW4zMmAgYW5kXG4gICAqIGBub2Nhc2U6dHJ1ZWAgaXMgc2V0LlxuICAgKi9cbiAgd2luZG93c05vTWFnaWNSb290PzogYm9vbGVhblxuICAvKipcbiAgICogbWF4IG51bWJlciBvZiBgey4uLn1gIHBhdHRlcm5zIHRvIGV4cGFuZC4gRGVmYXVsdCAxMDBfMDAwLlxuICAgKlxuICAgKiBBdCBgb3B0aW1pemF0aW9uTGV2ZWxgIDIgb3IgaGlnaGVyLCB0aGlzIGFsc28gbGltaXRzIHRoZVxuICAgKiBwYXR0ZXJucyBtYWRlIHdoZW4gYCoqYCBpcyBmb2xsb3dlZCBieSBgLi5gLiBPdmVyIHRoaXMgbGltaXQsXG4gICAqIGNvbnN0cnVjdGlvbiB0aHJvd3MgYSBSYW5nZUVycm9yLlxuICAgKi9cbiAgYnJhY2VFeHBhbmRNYXg/OiBudW1iZXJcbiAgLyoqXG4gICAqIE1heCBudW1iZXIgb2Ygbm9uLWFkamFjZW50IGAqKmAgcGF0dGVybnMgdG8gcmVjdXJzaXZlbHkgd2FsayBkb3duLlxuICAgKlxuICAgKiBUaGUgZGVmYXVsdCBvZiAyMDAgaXMgYWxtb3N0IGNlcnRhaW5seSBoaWdoIGVub3VnaCBmb3IgbW9zdCBwdXJwb3NlcyxcbiAgICogYW5kIGNhbiBoYW5kbGUgYWJzdXJkbHkgZXhjZXNzaXZlIHBhdHRlcm5zLlxuICAgKi9cbiAgbWF4R2xvYnN0YXJSZWN1cnNpb24/OiBudW1iZXJcbn1cblxuZXhwb3J0IGNvbnN0IG1pbmltYXRjaCA9IChcbiAgcDogc3RyaW5nLFxuICBwYXR0ZXJuOiBzdHJpbmcsXG4gIG9wdGlvbnM/OiBNaW5pbWF0Y2hPcHRpb25zLFxuKSA9PiB7XG4gIGFzc2VydFZhbGlkUGF0dGVybihwYXR0ZXJuKVxuXG4gIC8vIHNob3J0Y3V0OiBjb21tZW50cyBtYXRjaCBub3RoaW5nLlxuICBpZiAoIW9wdGlvbnM/Lm5vY29tbWVudCAmJiBwYXR0ZXJuLmNoYXJBdCgwKSA9PT0gJyMnKSB7XG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICByZXR1cm4gY2FjaGVkTWluaW1hdGNoKHBhdHRlcm4sIG9wdGlvbnMpLm1hdGNoKHApXG59XG5cbi8vIFRoZSBNaW5pbWF0Y2ggb2JqZWN0cyB0aGF0IG1pbmltYXRjaCgpIHVzZWQgbW9zdCByZWNlbnRseSwgYnkgb3B0aW9uc1xuLy8gYW5kIHRoZW4gYnkgcGF0dGVybi4gV2hlbiB0aGUgY2FjaGUgaXMgZnVsbCwgaXQgYmVjb21lcyB0aGUgb2xkIG9uZSxcbi8vIGFuZCB0aGUgb2JqZWN0cyB1c2VkIGZyb20gdGhlIG9sZCBvbmUgYXJlIG1vdmVkIGJhY2sgdG8gYSBuZXcgb25lLlxuLy8gU28gaXQga2VlcHMgMjU2IHRvIDUxMiBvYmplY3RzLlxuLy8gVGhlIHBhdHRlcm5zIGNhbiBjb21lIGZyb20gdXNlcnMsIHNvIHRoZSBjYWNoZSBpcyBhbHNvIGJvdW5kZWQgYnlcbi8vIHRoZSB0b3RhbCB3ZWlnaHQgb2YgdGhlIG9iamVjdHMgKHNlZSBjYWNoZVdlaWdodCgpKSwgYW5kIGFuIG9iamVjdFxuLy8gdGhhdCBpcyB0b28gaGVhdnkgaXMgbmV2ZXIga2VwdC4gT3RoZXJ3aXNlIGEgZmV3IHVuaXF1ZSBwYXR0ZXJuc1xuLy8gd2l0aCBsYXJnZSBicmFjZSBleHBhbnNpb25zIHdvdWxkIGZpbGwgdGhlIGhlYXAuXG5sZXQgY2FjaGUgPSBuZXcgTWFwPG51bWJlciB8IHN0cmluZywgTWFwPHN0cmluZywgTWluaW1hdGNoPj4oKVxubGV0IG9sZENhY2hlID0gbmV3IE1hcDxudW1iZXIgfCBzdHJpbmcsIE1hcDxzdHJpbmcsIE1pbmltYXRjaD4+KClcbmxldCBjYWNoZVNpemUgPSAwXG5sZXQgY2FjaGVUb3RhbFdlaWdodCA9IDBcbmNvbnN0IGNhY2hlTWF4ID0gMjU2XG5jb25zdCBjYWNoZU1heFdlaWdodCA9IDEgPDwgMTVcbmNvbnN0IGNhY2hlTWF4RW50cnlXZWlnaHQgPSAxIDw8IDEyXG5cbi8vIEFib3V0IHRoZSBtZW1vcnkgdGhhdCBhIGNvbXBpbGVkIG9iamVjdCBrZWVwczogdGhlIHBhdHRlcm4gYW5kIHRoZVxuLy8gZXhwYW5kZWQgcGF0dGVybnMsIG9mIHdoaWNoIGVhY2ggcm93IGluIHNldCBpcyBtYWRlLlxuY29uc3QgY2FjaGVXZWlnaHQgPSAobW06IE1pbmltYXRjaCk6IG51bWJlciA9PiB7XG4gIGxldCB3ID0gbW0ucGF0dGVybi5sZW5ndGhcbiAgZm9yIChjb25zdCBzIG9mIG1tLmdsb2JTZXQpIHtcbiAgICB3ICs9IHMubGVuZ3RoICsgMVxuICAgIGlmICh3ID4gY2FjaGVNYXhFbnRyeVdlaWdodCkgYnJlYWtcbiAgfVxuICByZXR1cm4gd1xufVxuXG50eXBlIEJvb2xlYW5PcHRpb24gPVxuICB8ICdub2JyYWNlJ1xuICB8ICdub2NvbW1lbnQnXG4gIHwgJ25vbmVnYXRlJ1xuICB8ICdub2dsb2JzdGFyJ1xuICB8ICdub2V4dCdcbiAgfCAnbm9udWxsJ1xuICB8ICd3aW5kb3dzUGF0aHNOb0VzY2FwZSdcbiAgfCAnYWxsb3dXaW5kb3dzRXNjYXBlJ1xuICB8ICdwYXJ0aWFsJ1xuICB8ICdkb3QnXG4gIHwgJ25vY2FzZSdcbiAgfCAnbm9jYXNlTWFnaWNPbmx5J1xuICB8ICdtYWdpY2FsQnJhY2VzJ1xuICB8ICdtYXRjaEJhc2UnXG4gIHwgJ2ZsaXBOZWdhdGUnXG4gIHwgJ3ByZXNlcnZlTXVsdGlwbGVTbGFzaGVzJ1xuICB8ICd3aW5kb3dzTm9NYWdpY1Jvb3QnXG50eXBlIE90aGVyT3B0aW9uID1cbiAgfCAnbm9ybWFsaXplJ1xuICB8ICdwbGF0Zm9ybSdcbiAgfCAnb3B0aW1pemF0aW9uTGV2ZWwnXG4gIHwgJ2JyYWNlRXhwYW5kTWF4J1xuICB8ICdtYXhHbG9ic3RhclJlY3Vyc2lvbidcbi8vIHRzYyBmYWlscyBoZXJlIGlmIGEgbmV3IG9wdGlvbiBpcyBpbiBuZWl0aGVyIHR5cGUuIEFkZCBpdCB0b1xuLy8gb3B0aW9uc0tleSgpIHRvby5cbmNvbnN0IGFsbE9wdGlvbnNLZXllZDogW1xuICBFeGNsdWRlPGtleW9mIE1pbmltYXRjaE9wdGlvbnMsIEJvb2xlYW5PcHRpb24gfCBPdGhlck9wdGlvbj4sXG5dIGV4dGVuZHMgW25ldmVyXSA/XG4gIHRydWVcbjogbmV2ZXIgPSB0cnVlXG52b2lkIGFsbE9wdGlvbnNLZXllZFxuXG4vLyAwLCAxIG9yIDIgZm9yIHVuZGVmaW5lZCwgZmFsc3kgb3IgdHJ1dGh5LlxuY29uc3QgdHJpID0gKHY6IHVua25vd24pID0+XG4gIHYgPT09IHVuZGVmaW5lZCA/IDBcbiAgOiB2ID8gMlxuICA6IDFcblxuLy8gVGhlIHdlaWdodCBvZiBlYWNoIGJvb2xlYW4gb3B0aW9uJ3MgYmFzZS0zIGRpZ2l0IGluIHRoZSBrZXkuIFRoZVxuLy8gd2VpZ2h0cyBiZWxvdyAyNCBhcmUgZm9yIG9wdGltaXphdGlvbkxldmVsICgxKSwgcGxhdGZvcm0gKDMpIGFuZFxuLy8gd2luZG93c1BhdGhzTm9Fc2NhcGUgKDEyKS4gdHNjIGZhaWxzIGhlcmUgaWYgYSBib29sZWFuIG9wdGlvbiBpc1xuLy8gbm90IGluIHRoZSBsaXN0LlxuY29uc3QgYm9vbGVhbldlaWdodHMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPihcbiAgT2JqZWN0LmtleXMoe1xuICAgIG5vYnJhY2U6IDAsXG4gICAgbm9jb21tZW50OiAwLFxuICAgIG5vbmVnYXRlOiAwLFxuICAgIG5vZ2xvYnN0YXI6IDAsXG4gICAgbm9leHQ6IDAsXG4gICAgbm9udWxsOiAwLFxuICAgIHBhcnRpYWw6IDAsXG4gICAgZG90OiAwLFxuICAgIG5vY2FzZTogMCxcbiAgICBub2Nhc2VNYWdpY09ubHk6IDAsXG4gICAgbWFnaWNhbEJyYWNlczogMCxcbiAgICBtYXRjaEJhc2U6IDAsXG4gICAgZmxpcE5lZ2F0ZTogMCxcbiAgICBwcmVzZXJ2ZU11bHRpcGxlU2xhc2hlczogMCxcbiAgICB3aW5kb3dzTm9NYWdpY1Jvb3Q6IDAsXG4gIH0gc2F0aXNmaWVzIFJlY29yZDxcbiAgICBFeGNsdWRlPEJvb2xlYW5PcHRpb24sICd3aW5kb3dzUGF0aHNOb0VzY2FwZScgfCAnYWxsb3dXaW5kb3dzRXNjYXBlJz4sXG4gICAgMFxuICA+KS5tYXAoKGssIGkpID0+IFtrLCAyNCAqIDMgKiogaV0pLFxuKVxuXG4vLyBUaGUgY2FjaGUga2V5IGZvciBhIHNldCBvZiBvcHRpb25zLiBJdCBpcyBhIG51bWJlciwgdW5sZXNzIGFuXG4vLyBvcHRpb24gaXMgc2V0IHRvIGEgdmFsdWUgdGhhdCB0aGUgbnVtYmVyIGNhbiBub3Qgc2hvdywgc3VjaCBhc1xuLy8gbm9ybWFsaXplIG9yIGFuIHVuY29tbW9uIHBsYXRmb3JtLiBUaGVuIGl0IGlzIGEgSlNPTiBzdHJpbmcuXG4vLyBUaGUgZGVmYXVsdHMgZ2l2ZSAwLCB0aGUgc2FtZSBrZXkgYXMgbm8gb3B0aW9ucy5cbi8vIEl0IG9ubHkgcmVhZHMgdGhlIGtleXMgdGhhdCBhcmUgc2V0LCBzbyB0aGF0IHRoZSBzcGVlZCBkb2VzIG5vdFxuLy8gZGVwZW5kIG9uIHRoZSBzaGFwZSBvZiB0aGUgb3B0aW9ucyBvYmplY3QuXG5jb25zdCBvcHRpb25zS2V5ID0gKG86IE1pbmltYXRjaE9wdGlvbnMpOiBudW1iZXIgfCBzdHJpbmcgPT4ge1xuICBsZXQgbiA9IDBcbiAgbGV0IHdwZSA9IGZhbHNlXG4gIC8vIGluaGVyaXRlZCBrZXlzIHRvbywgYmVjYXVzZSBNaW5pbWF0Y2ggcmVhZHMgdGhlbVxuICAvLyBveGxpbnQtZGlzYWJsZS1uZXh0LWxpbmUgZ3VhcmQtZm9yLWluXG4gIGZvciAoY29uc3QgayBpbiBvKSB7XG4gICAgY29uc3QgdiA9IChvIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KVtrXVxuICAgIHN3aXRjaCAoaykge1xuICAgICAgLy8gdGhlIHNhbWUgdGVzdCBhcyB0aGUgTWluaW1hdGNoIGNvbnN0cnVjdG9yXG4gICAgICBjYXNlICd3aW5kb3dzUGF0aHNOb0VzY2FwZSc6XG4gICAgICAgIGlmICh2KSB3cGUgPSB0cnVlXG4gICAgICAgIGJyZWFrXG4gICAgICBjYXNlIEFXRV9LRVk6XG4gICAgICAgIGlmICh2ID09PSBmYWxzZSkgd3BlID0gdHJ1ZVxuICAgICAgICBicmVha1xuXG4gICAgICBjYXNlICdwbGF0Zm9ybSc6IHtcbiAgICAgICAgLy8gdGhlIHNhbWUgdGVzdCBhcyB0aGUgTWluaW1hdGNoIGNvbnN0cnVjdG9yXG4gICAgICAgIGNvbnN0IHAgPSB2IHx8IGRlZmF1bHRQbGF0Zm9ybVxuICAgICAgICBpZiAocCA9PT0gZGVmYXVsdFBsYXRmb3JtKSBicmVha1xuICAgICAgICBpZiAocCA9PT0gJ2RhcndpbicpIG4gKz0gM1xuICAgICAgICBlbHNlIGlmIChwID09PSAnd2luMzInKSBuICs9IDZcbiAgICAgICAgZWxzZSBpZiAocCA9PT0gJ2xpbnV4JykgbiArPSA5XG4gICAgICAgIGVsc2UgcmV0dXJuIEpTT04uc3RyaW5naWZ5KG8pXG4gICAgICAgIGJyZWFrXG4gICAgICB9XG5cbiAgICAgIGNhc2UgJ29wdGltaXphdGlvbkxldmVsJzpcbiAgICAgICAgLy8gVGhlIHNhbWUgdGVzdHMgYXMgTWluaW1hdGNoOiAxIHdoZW4gdW5kZWZpbmVkLCB0aGVuID49IDIsXG4gICAgICAgIC8vID49IDEsIG9yIGVsc2UgMC4gVGhlIGRlZmF1bHQgbGV2ZWwgMSBhZGRzIDAuXG4gICAgICAgIGlmICh2ID09PSB1bmRlZmluZWQpIGJyZWFrXG4gICAgICAgIG4gKz1cbiAgICAgICAgICAodiBhcyBudW1iZXIpID49IDIgPyAxXG4gICAgICAgICAgOiAodiBhcyBudW1iZXIpID49IDEgPyAwXG4gICAgICAgICAgOiAyXG4gICAgICAgIGJyZWFrXG5cbiAgICAgIGNhc2UgJ2JyYWNlRXhwYW5kTWF4JzpcbiAgICAgICAgaWYgKHYgIT09IHVuZGVmaW5lZCAmJiB2ICE9PSBERUZBVUxUX0JSQUNFX0VYUEFORF9NQVgpIHtcbiAgICAgICAgICByZXR1cm4gSlNPTi5zdHJpbmdpZnkobylcbiAgICAgICAgfVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAnbWF4R2xvYnN0YXJSZWN1cnNpb24nOlxuICAgICAgICBpZiAodiAhPT0gdW5kZWZpbmVkICYmIHYgIT09IERFRkFVTFRfR0xPQl9TVEFSX1JFQ1VSU0lPTl9NQVgpIHtcbiAgICAgICAgICByZXR1cm4gSlNPTi5zdHJpbmdpZnkobylcbiAgICAgICAgfVxuICAgICAgICBicmVha1xuICAgICAgY2FzZSAnbm9ybWFsaXplJzpcbiAgICAgICAgaWYgKHYgIT09IHVuZGVmaW5lZCkgcmV0dXJuIEpTT04uc3RyaW5naWZ5KG8pXG4gICAgICAgIGJyZWFrXG5cbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIC8vIHVua25vd24ga2V5cyBoYXZlIG5vIHdlaWdodFxuICAgICAgICBuICs9IChib29sZWFuV2VpZ2h0cy5nZXQoaykgPz8gMCkgKiB0cmkodilcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHdwZSA/IG4gKyAxMiA6IG5cbn1cblxuLy8gQSBjb3B5LCBzbyBhIGxhdGVyIGNoYW5nZSB0byB0aGUgb3B0aW9ucyBjYW4gbm90IGNoYW5nZSBpdC4gVW5saWtlXG4vLyBhIHNwcmVhZCwgaXQga2VlcHMgdGhlIGluaGVyaXRlZCBrZXlzLCB3aGljaCBvcHRpb25zS2V5KCkgYW5kIHRoZVxuLy8gTWluaW1hdGNoIGNvbnN0cnVjdG9yIGFsc28gcmVhZC5cbmNvbnN0IGNvcHlPcHRpb25zID0gKG8/OiBNaW5pbWF0Y2hPcHRpb25zKSA9PiB7XG4gIGNvbnN0IGNvcHk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge31cbiAgLy8gb3hsaW50LWRpc2FibGUtbmV4dC1saW5lIGd1YXJkLWZvci1pblxuICBmb3IgKGNvbnN0IGsgaW4gbykgY29weVtrXSA9IChvIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KVtrXVxuICByZXR1cm4gY29weSBhcyBNaW5pbWF0Y2hPcHRpb25zXG59XG5cbmNvbnN0IGNhY2hlZE1pbmltYXRjaCA9IChwYXR0ZXJuOiBzdHJpbmcsIG9wdGlvbnM/OiBNaW5pbWF0Y2hPcHRpb25zKSA9PiB7XG4gIGNvbnN0IGtleSA9IG9wdGlvbnMgPyBvcHRpb25zS2V5KG9wdGlvbnMpIDogMFxuICBsZXQgbW0gPSBjYWNoZS5nZXQoa2V5KT8uZ2V0KHBhdHRlcm4pXG4gIGlmIChtbSkgcmV0dXJuIG1tXG4gIG1tID1cbiAgICBvbGRDYWNoZS5nZXQoa2V5KT8uZ2V0KHBhdHRlcm4pID8/XG4gICAgbmV3IE1pbmltYXRjaChwYXR0ZXJuLCBjb3B5T3B0aW9ucyhvcHRpb25zKSlcbiAgY29uc3Qgd2VpZ2h0ID0gY2FjaGVXZWlnaHQobW0pXG4gIC8vIHRvbyBiaWcgdG8ga2VlcCwgc28gaXQgaXMgY29tcGlsZWQgYWdhaW4gZWFjaCB0aW1lXG4gIGlmICh3ZWlnaHQgPiBjYWNoZU1heEVudHJ5V2VpZ2h0KSByZXR1cm4gbW1cbiAgaWYgKFxuICAgIGNhY2hlU2l6ZSA+PSBjYWNoZU1heCB8fFxuICAgIGNhY2hlVG90YWxXZWlnaHQgKyB3ZWlnaHQgPiBjYWNoZU1heFdlaWdodFxuICApIHtcbiAgICBvbGRDYWNoZSA9IGNhY2hlXG4gICAgY2FjaGUgPSBuZXcgTWFwKClcbiAgICBjYWNoZVNpemUgPSAwXG4gICAgY2FjaGVUb3RhbFdlaWdodCA9IDBcbiAgfVxuICBsZXQgYnlQYXR0ZXJuID0gY2FjaGUuZ2V0KGtleSlcbiAgaWYgKCFieVBhdHRlcm4pIGNhY2hlLnNldChrZXksIChieVBhdHRlcm4gPSBuZXcgTWFwKCkpKVxuICBieVBhdHRlcm4uc2V0KHBhdHRlcm4sIG1tKVxuICBjYWNoZVNpemUrK1xuICBjYWNoZVRvdGFsV2VpZ2h0ICs9IHdlaWdodFxuICByZXR1cm4gbW1cbn1cblxuLyogYzggaWdub3JlIHN0YXJ0ICovXG5jb25zdCBkZWZhdWx0UGxhdGZvcm06IFBsYXRmb3JtID0gKFxuICB0eXBlb2YgcHJvY2VzcyA9PT0gJ29iamVjdCcgJiYgcHJvY2VzcyA/XG4gICAgcHJvY2Vzcy5lbnY/Ll9fTUlOSU1BVENIX1RFU1RJTkdfUExBVEZPUk1fXyB8fCBwcm9jZXNzLnBsYXRmb3JtXG4gIDogJ3Bvc2l4JykgYXMgUGxhdGZvcm1cblxuZXhwb3J0IHR5cGUgU2VwID0gJ1xcXFwnIHwgJy8nXG5cbmNvbnN0IHBhdGg6IHsgW2s6IHN0cmluZ106IHsgc2VwOiBTZXAgfSB9ID0ge1xuICB3aW4zMjogeyBzZXA6ICdcXFxcJyB9LFxuICBwb3NpeDogeyBzZXA6ICcvJyB9LFxufVxuLyogYzggaWdub3JlIHN0b3AgKi9cblxuZXhwb3J0IGNvbnN0IHNlcCA9XG4gIGRlZmF1bHRQbGF0Zm9ybSA9PT0gJ3dpbjMyJyA/IHBhdGgud2luMzIuc2VwIDogcGF0aC5wb3NpeC5zZXBcbm1pbmltYXRjaC5zZXAgPSBzZXBcblxuZXhwb3J0IGNvbnN0IEdMT0JTVEFSID0gU3ltYm9sKCdnbG9ic3RhciAqKicpXG5taW5pbWF0Y2guR0xPQlNUQVIgPSBHTE9CU1RBUlxuXG5leHBvcnQgY29uc3QgZmlsdGVyID0gKHBhdHRlcm46IHN0cmluZywgb3B0aW9ucz86IE1pbmltYXRjaE9wdGlvbnMpID0+IHtcbiAgbGV0IG1tOiBNaW5pbWF0Y2ggfCB1bmRlZmluZWRcbiAgcmV0dXJuIChwOiBzdHJpbmcpID0+IChtbSA/Pz0gY2FjaGVkTWluaW1hdGNoKHBhdHRlcm4sIG9wdGlvbnMpKS5tYXRjaChwKVxufVxubWluaW1hdGNoLmZpbHRlciA9IGZpbHRlclxuXG5jb25zdCBleHQgPSAoYTogTWluaW1hdGNoT3B0aW9ucywgYjogTWluaW1hdGNoT3B0aW9ucyA9IHt9KSA9PlxuICBPYmplY3QuYXNzaWduKHt9LCBhLCBiKVxuXG5leHBvcnQgY29uc3QgZGVmYXVsdHMgPSAoZGVmOiBNaW5pbWF0Y2hPcHRpb25zKTogdHlwZW9mIG1pbmltYXRjaCA9PiB7XG4gIGlmICghZGVmIHx8IHR5cGVvZiBkZWYgIT09ICdvYmplY3QnIHx8ICFPYmplY3Qua2V5cyhkZWYpLmxlbmd0aCkge1xuICAgIHJldHVybiBtaW5pbWF0Y2hcbiAgfVxuXG4gIGNvbnN0IG9yaWcgPSBtaW5pbWF0Y2hcblxuICBjb25zdCBtID0gKHA6IHN0cmluZywgcGF0dGVybjogc3RyaW5nLCBvcHRpb25zOiBNaW5pbWF0Y2hPcHRpb25zID0ge30pID0+XG4gICAgb3JpZyhwLCBwYXR0ZXJuLCBleHQoZGVmLCBvcHRpb25zKSlcblxuICByZXR1cm4gT2JqZWN0LmFzc2lnbihtLCB7XG4gICAgTWluaW1hdGNoOiBjbGFzcyBNaW5pbWF0Y2ggZXh0ZW5kcyBvcmlnLk1pbmltYXRjaCB7XG4gICAgICBjb25zdHJ1Y3RvcihwYXR0ZXJuOiBzdHJpbmcsIG9wdGlvbnM6IE1pbmltYXRjaE9wdGlvbnMgPSB7fSkge1xuICAgICAgICBzdXBlcihwYXR0ZXJuLCBleHQoZGVmLCBvcHRpb25zKSlcbiAgICAgIH1cbiAgICAgIHN0YXRpYyBkZWZhdWx0cyhvcHRpb25zOiBNaW5pbWF0Y2hPcHRpb25zKSB7XG4gICAgICAgIHJldHVybiBvcmlnLmRlZmF1bHRzKGV4dChkZWYsIG9wdGlvbnMpKS5NaW5pbWF0Y2hcbiAgICAgIH1cbiAgICB9LFxuXG4gICAgdW5lc2NhcGU6IChcbiAgICAgIHM6IHN0cmluZyxcbiAgICAgIG9wdGlvbnM6IFBpY2s8XG4gICAgICAgIE1pbmltYXRjaE9wdGlvbnMsXG4gICAgICAgICd3aW5kb3dzUGF0aHNOb0VzY2FwZScgfCAnbWFnaWNhbEJyYWNlcydcbiAgICAgID4gPSB7fSxcbiAgICApID0+IG9yaWcudW5lc2NhcGUocywgZXh0KGRlZiwgb3B0aW9ucykpLFxuXG4gICAgZXNjYXBlOiAoXG4gICAgICBzOiBzdHJpbmcsXG4gICAgICBvcHRpb25zOiBQaWNrPFxuICAgICAgICBNaW5pbWF0Y2hPcHRpb25zLFxuICAgICAgICAnd2luZG93c1BhdGhzTm9Fc2NhcGUnIHwgJ21hZ2ljYWxCcmFjZXMnXG4gICAgICA+ID0ge30sXG4gICAgKSA9PiBvcmlnLmVzY2FwZShzLCBleHQoZGVmLCBvcHRpb25zKSksXG5cbiAgICBmaWx0ZXI6IChwYXR0ZXJuOiBzdHJpbmcsIG9wdGlvbnM6IE1pbmltYXRjaE9wdGlvbnMgPSB7fSkgPT5cbiAgICAgIG9yaWcuZmlsdGVyKHBhdHRlcm4sIGV4dChkZWYsIG9wdGlvbnMpKSxcblxuICAgIGRlZmF1bHRzOiAob3B0aW9uczogTWluaW1hdGNoT3B0aW9ucykgPT5cbiAgICAgIG9yaWcuZGVmYXVsdHMoZXh0KGRlZiwgb3B0aW9ucykpLFxuXG4gICAgYnJhY2VFeHBhbmQ6IChwYXR0ZXJuOiBzdHJpbmcsIG9wdGlvbnM6IE1pbmltYXRjaE9wdGlvbnMgPSB7fSkgPT5cbiAgICAgIG9yaWcuYnJhY2VFeHBhbmQocGF0dGVybiwgZXh0KGRlZiwgb3B0aW9ucykpLFxuXG4gICAgbWF0Y2g6IChcbiAgICAgIGxpc3Q6IHN0cmluZ1tdLFxuICAgICAgcGF0dGVybjogc3RyaW5nLFxuICAgICAgb3B0aW9uczogTWluaW1hdGNoT3B0aW9ucyA9IHt9LFxuICAgICkgPT4gb3JpZy5tYXRjaChsaXN0LCBwYXR0ZXJuLCBleHQoZGVmLCBvcHRpb25zKSksXG5cbiAgICBzZXA6IG9yaWcuc2VwLFxuICAgIEdMT0JTVEFSOiBHTE9CU1RBUiBhcyB0eXBlb2YgR0xPQlNUQVIsXG4gIH0pXG59XG5taW5pbWF0Y2guZGVmYXVsdHMgPSBkZWZhdWx0c1xuXG4vLyBCcmFjZSBleHBhbnNpb246XG4vLyBhe2IsY31kIC0+IGFiZCBhY2Rcbi8vIGF7Yix9YyAtPiBhYmMgYWNcbi8vIGF7MC4uM31kIC0+IGEwZCBhMWQgYTJkIGEzZFxuLy8gYXtiLGN7ZCxlfWZ9ZyAtPiBhYmcgYWNkZmcgYWNlZmdcbi8vIGF7YixjfWR7ZSxmfWcgLT4gYWJkZWcgYWNkZWcgYWJkZWcgYWJkZmdcbi8vXG4vLyBJbnZhbGlkIHNldHMgYXJlIG5vdCBleHBhbmRlZC5cbi8vIGF7Mi4ufWIgLT4gYXsyLi59YlxuLy8gYXtifWMgLT4gYXtifWNcbmV4cG9ydCBjb25zdCBicmFjZUV4cGFuZCA9IChcbiAgcGF0dGVybjogc3RyaW5nLFxuICBvcHRpb25zOiBNaW5pbWF0Y2hPcHRpb25zID0ge30sXG4pID0+IHtcbiAgYXNzZXJ0VmFsaWRQYXR0ZXJuKHBhdHRlcm4pXG5cbiAgLy8gVGhhbmtzIHRvIFlldGluZyBMaSA8aHR0cHM6Ly9naXRodWIuY29tL3lldGluZ2xpPiBmb3JcbiAgLy8gaW1wcm92aW5nIHRoaXMgcmVnZXhwIHRvIGF2b2lkIGEgUmVET1MgdnVsbmVyYWJpbGl0eS5cbiAgaWYgKG9wdGlvbnMubm9icmFjZSB8fCAhL1xceyg/Oig/IVxceykuKSpcXH0vLnRlc3QocGF0dGVybikpIHtcbiAgICAvLyBzaG9ydGN1dC4gbm8gbmVlZCB0byBleHBhbmQuXG4gICAgcmV0dXJuIFtwYXR0ZXJuXVxuICB9XG5cbiAgLy8gYnJhY2UtZXhwYW5zaW9uIHR1cm5zIGVhY2ggZXNjYXBlZCBiYWNrc2xhc2ggJ1xcXFwnIGludG8gYSBzaW5nbGUgJ1xcJyxcbiAgLy8gd2hpY2ggdGhlbiBlc2NhcGVzIHRoZSBuZXh0IGNoYXJhY3RlciBpbnN0ZWFkLCBhbmQgY2FuIHR1cm4gYW5cbiAgLy8gZXNjYXBlZCBtYWdpYyBjaGFyYWN0ZXIgKGZvciBleGFtcGxlICdcXFxcXFwqJykgaW50byBhIGxpdmUgb25lLlxuICAvLyBEb3VibGUgZXZlcnkgcGFpciwgc28gYW4gZXNjYXBlZCBiYWNrc2xhc2ggY29tZXMgYmFjayBvdXQgc3RpbGxcbiAgLy8gZXNjYXBlZC4gVGhlIHBhcml0eSBvZiBlYWNoIHJ1biBvZiBiYWNrc2xhc2hlcyBpcyB1bmNoYW5nZWQuXG4gIGxldCBwID0gcGF0dGVybi5yZXBsYWNlKC9cXFxcXFxcXC9nLCAnXFxcXFxcXFxcXFxcXFxcXCcpXG4gIC8vIGJyYWNlLWV4cGFuc2lvbiBkb2VzIG5vdCBrbm93IGFib3V0IFsuLi5dIGNsYXNzZXMuIEluXG4gIC8vIHdpbmRvd3NQYXRoc05vRXNjYXBlIG1vZGUsIGVzY2FwZSgpIHdyaXRlcyBhIGxpdGVyYWwgYnJhY2UgYXMgJ1t7XSdcbiAgLy8gb3IgJ1t9XScuIEVzY2FwZSB0aGUgYnJhY2UgZm9yIGJyYWNlLWV4cGFuc2lvbiwgd2hpY2ggcmVtb3ZlcyB0aGF0XG4gIC8vIGJhY2tzbGFzaCBhZ2FpbiwgbGVhdmluZyAnW3tdJyBvciAnW31dJy5cbiAgaWYgKG9wdGlvbnMud2luZG93c1BhdGhzTm9Fc2NhcGUgfHwgb3B0aW9uc1tBV0VfS0VZXSA9PT0gZmFsc2UpIHtcbiAgICBwID0gcC5yZXBsYWNlKC9cXFsoW3t9XSlcXF0vZywgJ1tcXFxcJDFdJylcbiAgfVxuICByZXR1cm4gZXhwYW5kKHAsIHsgbWF4OiBvcHRpb25zLmJyYWNlRXhwYW5kTWF4IH0pXG59XG5taW5pbWF0Y2guYnJhY2VFeHBhbmQgPSBicmFjZUV4cGFuZFxuXG4vLyBBIG51bWVyaWMgcmFuZ2Ugd2l0aCBhdCBsZWFzdCB0aGlzIG1hbnkgdmFsdWVzIGlzIG1hdGNoZWQgYXMgb25lXG4vLyBwYXR0ZXJuIHBvcnRpb24sIHJhdGhlciB0aGFuIGV4cGFuZGVkLiBGb3IgYSBnbG9iIHdhbGssIHRoYXQgaXNcbi8vIG9uZSBkaXJlY3RvcnkgcmVhZCwgaW4gcGxhY2Ugb2YgYSBzdGF0IGZvciBlYWNoIHZhbHVlLlxuY29uc3QgUkFOR0VfTUlOID0gMTAwXG4vLyBhIHtsby4uaGl9IHJhbmdlIHRoYXQgaXMgbm90IGVzY2FwZWQsIGFuZCBub3QgYSAkey4uLn0gdmFyaWFibGVcbmNvbnN0IHJhbmdlUmUgPSAvKD88IVtcXFxcJF0pXFx7KC0/XFxkKylcXC5cXC4oLT9cXGQrKVxcfS9nXG5cbi8vIHRydWUgaWYgYSByYW5nZSBtYXJrIGluIHRoaXMgcG9ydGlvbiBpcyBpbnNpZGUgYSBgISguLi4pYCxcbi8vIGAqKC4uLilgIG9yIGArKC4uLilgIGV4dGdsb2IuIFRob3NlIHJlcGVhdCBvciBuZWdhdGUgdGhlaXJcbi8vIGNvbnRlbnRzLCBzbyBvbmUgTWF0Y2hlciBmb3IgdGhlIHdob2xlIHJhbmdlIGRvZXMgbm90IG1hdGNoIHRoZVxuLy8gc2FtZSBzdHJpbmdzIGFzIHRoZSB1bmlvbiBvZiBvbmUgcGF0dGVybiBwZXIgdmFsdWUuIEZvciBleGFtcGxlLFxuLy8gYCooezEuLjEwMH0pYCB3b3VsZCBtYXRjaCBgNTEwYCBhcyBgNWAgdGhlbiBgMTBgLCBhbmQgYCEoezEuLjEwMH0pYFxuLy8gd291bGQgbm90IG1hdGNoIGA1YCwgYnV0IGV2ZXJ5IGV4cGFuZGVkIHBhdHRlcm4gZXhjZXB0IGAhKDUpYCBkb2VzLlxuLy8gYEAoLi4uKWAgYW5kIGA/KC4uLilgIGFyZSBmaW5lOiB0aGV5IHBpY2sgb25lIHZhbHVlIGF0IG1vc3QuXG5jb25zdCBpblJlcGVhdE9yTmVnRXh0ID0gKHBvcnRpb246IHN0cmluZywgbWFyazogc3RyaW5nKTogYm9vbGVhbiA9PiB7XG4gIGNvbnN0IHN0YWNrOiBzdHJpbmdbXSA9IFtdXG4gIGZvciAobGV0IGkgPSAwOyBpIDwgcG9ydGlvbi5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IGMgPSBwb3J0aW9uLmNoYXJBdChpKVxuICAgIGlmIChjID09PSAnXFxcXCcpIHtcbiAgICAgIGkrK1xuICAgIH0gZWxzZSBpZiAoYyA9PT0gbWFyaykge1xuICAgICAgaWYgKHN0YWNrLnNvbWUodCA9PiB0ICE9PSAnQCcgJiYgdCAhPT0gJz8nKSkgcmV0dXJuIHRydWVcbiAgICB9IGVsc2UgaWYgKHBvcnRpb24uY2hhckF0KGkgKyAxKSA9PT0gJygnICYmICchPysqQCcuaW5jbHVkZXMoYykpIHtcbiAgICAgIHN0YWNrLnB1c2goYylcbiAgICAgIGkrK1xuICAgIH0gZWxzZSBpZiAoYyA9PT0gJyknKSB7XG4gICAgICBzdGFjay5wb3AoKVxuICAgIH1cbiAgfVxuICByZXR1cm4gZmFsc2Vcbn1cblxuZXhwb3J0IGNvbnN0IG1hdGNoID0gKFxuICBsaXN0OiBzdHJpbmdbXSxcbiAgcGF0dGVybjogc3RyaW5nLFxuICBvcHRpb25zOiBNaW5pbWF0Y2hPcHRpb25zID0ge30sXG4pID0+IHtcbiAgY29uc3QgbW0gPSBuZXcgTWluaW1hdGNoKHBhdHRlcm4sIG9wdGlvbnMpXG4gIGxpc3QgPSBsaXN0LmZpbHRlcihmID0+IG1tLm1hdGNoKGYpKVxuICBpZiAobW0ub3B0aW9ucy5ub251bGwgJiYgIWxpc3QubGVuZ3RoKSB7XG4gICAgbGlzdC5wdXNoKHBhdHRlcm4pXG4gIH1cbiAgcmV0dXJuIGxpc3Rcbn1cbm1pbmltYXRjaC5tYXRjaCA9IG1hdGNoXG5cbmNvbnN0IGdsb2JNYWdpYyA9IC9bPypdfFsrQCFdXFwoLio/XFwpfFxcW3xcXF0vXG5cbi8vIEluZGV4IG9mIHRoZSBgXWAgdGhhdCBjbG9zZXMgdGhlIGNsYXNzIHRoYXQgc3RhcnRzIGF0IGBzdGFydGAsXG4vLyBvciAtMSBpZiBpdCBpcyBub3QgY2xvc2VkLiBQb3NpeCBjbGFzc2VzIHN1Y2ggYXMgYFs6YWxwaGE6XWAgYXJlXG4vLyBub3Qgc2tpcHBlZCwgc28gdGhpcyBjYW4gZmluZCBhIGBdYCBiZWZvcmUgdGhlIHJlYWwgZW5kLiBUaGF0XG4vLyBvbmx5IG1ha2VzIGEgY2xhc3MgbG9vayBsZXNzIGxpa2UgYSBsaXRlcmFsLlxuY29uc3QgY2xhc3NFbmQgPSAocGF0dGVybjogc3RyaW5nLCBzdGFydDogbnVtYmVyKSA9PiB7XG4gIGxldCBpID0gc3RhcnQgKyAxXG4gIGlmIChwYXR0ZXJuLmNoYXJBdChpKSA9PT0gJyEnIHx8IHBhdHRlcm4uY2hhckF0KGkpID09PSAnXicpIGkrK1xuICBsZXQgc2F3U3RhcnQgPSBmYWxzZVxuICBmb3IgKDsgaSA8IHBhdHRlcm4ubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCBjID0gcGF0dGVybi5jaGFyQXQoaSlcbiAgICBpZiAoYyA9PT0gJ10nICYmIHNhd1N0YXJ0KSByZXR1cm4gaVxuICAgIHNhd1N0YXJ0ID0gdHJ1ZVxuICAgIGlmIChjID09PSAnXFxcXCcpIGkrK1xuICB9XG4gIHJldHVybiAtMVxufVxuXG4vLyBJZiBhIHBhdGggcG9ydGlvbiBwYXR0ZXJuIGhhcyBubyBtYWdpYywgcmV0dXJuIHRoZSBzdHJpbmcgaXRcbi8vIG1hdGNoZXMuIE90aGVyd2lzZSwgcmV0dXJuIHVuZGVmaW5lZC4gVGhpcyBjYW4gcmVwb3J0IG1hZ2ljIGZvclxuLy8gYSBwYXR0ZXJuIHRoYXQgaXMgaW4gZmFjdCBsaXRlcmFsIChlZywgYFtdYCksIGJ1dCBuZXZlciB0aGVcbi8vIHJldmVyc2UsIHNvIGEgc3RyaW5nIHJlc3VsdCBpcyBhbHdheXMgc2FmZSB0byBjb21wYXJlIGRpcmVjdGx5LlxuY29uc3QgbGl0ZXJhbCA9IChwYXR0ZXJuOiBzdHJpbmcsIG5vZXh0OiBib29sZWFuKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+IHtcbiAgaWYgKCFub2V4dCAmJiAocGF0dGVybiA9PT0gJysoKScgfHwgcGF0dGVybiA9PT0gJ0AoKScpKSByZXR1cm4gcGF0dGVyblxuICBsZXQgbGl0ID0gJydcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBwYXR0ZXJuLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgYyA9IHBhdHRlcm4uY2hhckF0KGkpXG4gICAgaWYgKGMgPT09ICdcXFxcJykge1xuICAgICAgLy8gYSB0cmFpbGluZyBcXCBpcyBhIGxpdGVyYWwgXFxcbiAgICAgIGxpdCArPSBwYXR0ZXJuLmNoYXJBdCgrK2kpIHx8IGNcbiAgICB9IGVsc2UgaWYgKGMgPT09ICcqJyB8fCBjID09PSAnPycpIHtcbiAgICAgIHJldHVybiB1bmRlZmluZWRcbiAgICB9IGVsc2UgaWYgKGMgPT09ICdbJykge1xuICAgICAgY29uc3QgY2xvc2UgPSBjbGFzc0VuZChwYXR0ZXJuLCBpKVxuICAgICAgaWYgKGNsb3NlID09PSAtMSkge1xuICAgICAgICAvLyBub3QgY2xvc2VkLCBzbyB0aGUgWyBpcyBhIGxpdGVyYWxcbiAgICAgICAgbGl0ICs9IGNcbiAgICAgICAgY29udGludWVcbiAgICAgIH1cbiAgICAgIC8vIGEgY2xhc3Mgb2Ygb25lIGNoYXIsIHN1Y2ggYXMgYFsqXWAgb3IgYFtcXGJdYCwgaXMgYSBsaXRlcmFsXG4gICAgICBsZXQgYm9keSA9IHBhdHRlcm4uc2xpY2UoaSArIDEsIGNsb3NlKVxuICAgICAgaWYgKGJvZHkuc3RhcnRzV2l0aCgnXFxcXCcpKSBib2R5ID0gYm9keS5zbGljZSgxKVxuICAgICAgaWYgKFsuLi5ib2R5XS5sZW5ndGggIT09IDEgfHwgJyFeJy5pbmNsdWRlcyhwYXR0ZXJuLmNoYXJBdChpICsgMSkpKSB7XG4gICAgICAgIHJldHVybiB1bmRlZmluZWRcbiAgICAgIH1cbiAgICAgIGxpdCArPSBib2R5XG4gICAgICBpID0gY2xvc2VcbiAgICB9IGVsc2UgaWYgKFxuICAgICAgIW5vZXh0ICYmXG4gICAgICAnK0AhJy5pbmNsdWRlcyhjKSAmJlxuICAgICAgcGF0dGVybi5jaGFyQXQoaSArIDEpID09PSAnKCcgJiZcbiAgICAgIHBhdHRlcm4uaW5jbHVkZXMoJyknLCBpICsgMilcbiAgICApIHtcbiAgICAgIHJldHVybiB1bmRlZmluZWRcbiAgICB9IGVsc2Uge1xuICAgICAgbGl0ICs9IGNcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGxpdFxufVxuXG4vLyBUaGUgbWF0Y2hpbmcgZW5naW5lIGNvbXBpbGVzIGFuZCB3YWxrcyBleHRnbG9icyByZWN1cnNpdmVseSwgc28gYVxuLy8gcGF0aCBwb3J0aW9uIHdpdGggdmVyeSBtYW55IGV4dGdsb2JzIChuZXN0ZWQsIHN1Y2ggYXMgYCooKigqKGEpKSlgLFxuLy8gb3IgaW4gYSByb3csIHN1Y2ggYXMgYD8oYSk/KGEpPyhhKWApIGNhbiBleGhhdXN0IHRoZSBjYWxsIHN0YWNrLlxuLy8gUG9ydGlvbnMgd2l0aCBtb3JlIHRoYW4gdGhpcyBtYW55IGV4dGdsb2JzIGFyZSByZWplY3RlZC5cbmNvbnN0IE1BWF9FWFRHTE9CUyA9IDI1NlxuXG4vLyBUaGUgbnVtYmVyIG9mIGV4dGdsb2Igb3BlbmVycywgc3VjaCBhcyBgKihgLCBpbiBhIHBhdGggcG9ydGlvblxuLy8gcGF0dGVybi4gQ2hhcnMgaW4gYSBjbGFzcyBhcmUgY291bnRlZCB0b28sIHNvIHRoaXMgY2FuIGJlIG1vcmUgdGhhblxuLy8gdGhlIG51bWJlciBvZiBleHRnbG9icywgYnV0IG5ldmVyIGxlc3MuXG5jb25zdCBleHRnbG9iQ291bnQgPSAocGF0dGVybjogc3RyaW5nKTogbnVtYmVyID0+IHtcbiAgbGV0IG4gPSAwXG4gIGZvciAobGV0IGkgPSAwOyBpIDwgcGF0dGVybi5sZW5ndGggLSAxOyBpKyspIHtcbiAgICBjb25zdCBjID0gcGF0dGVybi5jaGFyQXQoaSlcbiAgICBpZiAoYyA9PT0gJ1xcXFwnKSB7XG4gICAgICBpKytcbiAgICB9IGVsc2UgaWYgKCcrQCE/KicuaW5jbHVkZXMoYykgJiYgcGF0dGVybi5jaGFyQXQoaSArIDEpID09PSAnKCcpIHtcbiAgICAgIG4rK1xuICAgICAgaSsrXG4gICAgfVxuICB9XG4gIHJldHVybiBuXG59XG5cbmNvbnN0IGFzc2VydFZhbGlkRXh0Z2xvYnMgPSAocGF0dGVybjogc3RyaW5nKSA9PiB7XG4gIGlmIChleHRnbG9iQ291bnQocGF0dGVybikgPiBNQVhfRVhUR0xPQlMpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCdwYXR0ZXJuIGhhcyB0b28gbWFueSBleHRnbG9icycpXG4gIH1cbn1cblxuLy8gVHJ1ZSBpZiB0aGUgcG9ydGlvbiBwYXR0ZXJuIGhhcyB0aGUgc2FtZSBtZWFuaW5nIGFzIGFuIGFsdGVybmF0aXZlXG4vLyBpbnNpZGUgYEAoLi4uKWAuIEl0IG11c3Qgbm90IGhhdmUgYSBgfGAgb3IgYClgIHRoYXQgaXMgbm90IGluIGFcbi8vIGNsb3NlZCBleHRnbG9iICh0aG9zZSBhcmUgbGl0ZXJhbCBhdCB0aGUgdG9wIGxldmVsKSwgYW4gZXh0Z2xvYlxuLy8gdGhhdCBpcyBub3QgY2xvc2VkICh0aGUgYClgIG9mIHRoZSBgQCguLi4pYCB3b3VsZCBjbG9zZSBpdCksIG9yIGFcbi8vIHRyYWlsaW5nIGBcXGAgKGl0IHdvdWxkIGVzY2FwZSB0aGUgbmV4dCBgfGApLiBBIHBhdHRlcm4gdGhhdCBpc1xuLy8gb25seSBhbiBlbXB0eSBleHRnbG9iLCBzdWNoIGFzIGA/KClgLCBpcyBsaXRlcmFsIG9uIGl0cyBvd24sIGJ1dFxuLy8gbm90IGluIGBAKC4uLilgLiBQb3NpeCBjbGFzc2VzIHN1Y2ggYXMgYFs6YWxwaGE6XWAgY2FuIGhpZGUgYSBgXWBcbi8vIGZyb20gY2xhc3NFbmQsIHNvIHBhdHRlcm5zIHdpdGggdGhlbSBhcmUgbm90IG1lcmdlZC5cbmNvbnN0IGV4dFNhZmUgPSAocGF0dGVybjogc3RyaW5nKSA9PiB7XG4gIGlmICgvXls/KitAXVxcKFxcKSQvLnRlc3QocGF0dGVybikgfHwgcGF0dGVybi5pbmNsdWRlcygnWzonKSkgcmV0dXJuIGZhbHNlXG4gIGxldCBkZXB0aCA9IDBcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBwYXR0ZXJuLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgYyA9IHBhdHRlcm4uY2hhckF0KGkpXG4gICAgaWYgKGMgPT09ICdcXFxcJykge1xuICAgICAgaWYgKCsraSA9PT0gcGF0dGVybi5sZW5ndGgpIHJldHVybiBmYWxzZVxuICAgIH0gZWxzZSBpZiAoYyA9PT0gJ1snKSB7XG4gICAgICBjb25zdCBjbG9zZSA9IGNsYXNzRW5kKHBhdHRlcm4sIGkpXG4gICAgICBpZiAoY2xvc2UgIT09IC0xKSBpID0gY2xvc2VcbiAgICB9IGVsc2UgaWYgKCcrQCE/KicuaW5jbHVkZXMoYykgJiYgcGF0dGVybi5jaGFyQXQoaSArIDEpID09PSAnKCcpIHtcbiAgICAgIGRlcHRoKytcbiAgICAgIGkrK1xuICAgIH0gZWxzZSBpZiAoYyA9PT0gJyknKSB7XG4gICAgICBpZiAoIWRlcHRoLS0pIHJldHVybiBmYWxzZVxuICAgIH0gZWxzZSBpZiAoYyA9PT0gJ3wnICYmICFkZXB0aCkge1xuICAgICAgcmV0dXJuIGZhbHNlXG4gICAgfVxuICB9XG4gIHJldHVybiAhZGVwdGhcbn1cblxuLy8gVGhlIGxhc3QgcGF0aCB0aGF0IE1pbmltYXRjaCNtYXRjaCBzcGxpdCwgYW5kIGl0cyBwYXJ0cy4gQSBwYXRoIGlzXG4vLyBvZnRlbiB0ZXN0ZWQgYWdhaW5zdCBtYW55IHBhdHRlcm5zIGluIGEgcm93IChzdWNoIGFzIGEgbGlzdCBvZlxuLy8gaWdub3JlIHBhdHRlcm5zKSwgc28gdGhpcyBzYXZlcyBzcGxpdHRpbmcgaXQgYWdhaW4uIFRoZSBwYXJ0cyBhcmVcbi8vIG5ldmVyIGNoYW5nZWQsIHNvIHRoZXkgY2FuIGJlIHNoYXJlZC5cbmxldCBsYXN0U3BsaXQ6IFNwbGl0UGF0aCB8IHVuZGVmaW5lZFxuXG4vKipcbiAqIEEgcGF0aCB0aGF0IE1pbmltYXRjaCNtYXRjaCBzcGxpdCwgd2l0aCB0aGUgc2V0dGluZ3MgdGhhdCB0aGUgc3BsaXRcbiAqIGRlcGVuZHMgb24uIGByZXNvbHZlZGAgaXMgdGhlIHBhcnRzIGFmdGVyIG9wdGltaXphdGlvbkxldmVsIDIgaGFzXG4gKiByZXNvbHZlZCBgLmAgYW5kIGAuLmAgaW4gdGhlbSwgd2hpY2ggb25seSBkZXBlbmRzIG9uIHRoZSBzYW1lXG4gKiBzZXR0aW5ncywgb25jZSBhIGxldmVsIDIgTWluaW1hdGNoIGhhcyBuZWVkZWQgdGhlbS5cbiAqL1xuZXhwb3J0IHR5cGUgU3BsaXRQYXRoID0ge1xuICBmOiBzdHJpbmdcbiAgaXNXaW5kb3dzOiBib29sZWFuXG4gIHByZXNlcnZlTXVsdGlwbGVTbGFzaGVzOiBib29sZWFuXG4gIG5vcm1hbGl6ZTogRm9ybSB8IHVuZGVmaW5lZFxuICBwYXJ0czogc3RyaW5nW11cbiAgcmVzb2x2ZWQ/OiBzdHJpbmdbXVxufVxuXG4vLyBUaGUgbGFzdCBwYXRoIHRoYXQgTWluaW1hdGNoI21hdGNoIGNoZWNrZWQgYmVmb3JlIHNwbGl0dGluZyBpdC4gSWZcbi8vIHRoZSBzYW1lIHBhdGggaXMgY2hlY2tlZCBhZ2FpbiwgaXQgaXMgYmVpbmcgdGVzdGVkIGFnYWluc3QgbWFueVxuLy8gcGF0dGVybnMsIHNvIGl0IGlzIHNwbGl0IGFuZCB0aGUgcGFydHMgYXJlIGtlcHQgZm9yIHRoZSBvdGhlcnMuXG5sZXQgbGFzdENoZWNrZWQ6IHN0cmluZyB8IHVuZGVmaW5lZFxuXG5leHBvcnQgdHlwZSBQYXJzZVJldHVybkZpbHRlcmVkID0gc3RyaW5nIHwgTWF0Y2hlciB8IHR5cGVvZiBHTE9CU1RBUlxuXG4vKipcbiAqIFRoZSByb3dzIHRoYXQgTWluaW1hdGNoI21hdGNoIGNhbiBtYXRjaCB3aXRob3V0IHNwbGl0dGluZyB0aGUgcGF0aDpcbiAqIGAqKmAgYW5kIG9uZSBtb3JlIHBvcnRpb24gKGB0YWlsYCksIGEgcG9ydGlvbiB3aXRoIGAqKmAgb24gZWFjaCBzaWRlXG4gKiBvZiBpdCAoYG1pZGApLCBhIHBvcnRpb24gYW5kIHRoZW4gYCoqYCAoYGhlYWRgKSwgb3Igb25lIHBvcnRpb24gdGhhdFxuICogbWF0Y2hlcyB0aGUgYmFzZW5hbWUgb2YgdGhlIHBhdGgsIHdpdGggbWF0Y2hCYXNlIChgYmFzZWApLlxuICovXG5leHBvcnQgdHlwZSBSb3dTaGFwZSA9ICd0YWlsJyB8ICdtaWQnIHwgJ2hlYWQnIHwgJ2Jhc2UnXG5cbi8vIHRydWUgaWYgYSBwYXR0ZXJuIHBvcnRpb24gdGhhdCBpcyBub3QgKiogbWF0Y2hlcyBhIHBhdGggcG9ydGlvbi5cbi8vIEFuIGVtcHR5IHBhdGggcG9ydGlvbiBvbmx5IG1hdGNoZXMgYW4gZW1wdHkgcGF0dGVybiBwb3J0aW9uLiBBIHBhdGhcbi8vIHBvcnRpb24gbmV2ZXIgaGFzIGEgYC9gLCBzbyB0aGUgTWF0Y2hlciBkb2VzIG5vdCBuZWVkIHRvIGNoZWNrIGl0LlxuY29uc3QgcG9ydGlvbk1hdGNoID0gKHA6IHN0cmluZyB8IE1hdGNoZXIsIGY6IHN0cmluZykgPT5cbiAgdHlwZW9mIHAgPT09ICdzdHJpbmcnID8gZiA9PT0gcCA6IGYgIT09ICcnICYmIHAudGVzdFVuY2hlY2tlZChmKVxuXG4vLyBXaGVyZSB0aGUgbGFzdCBwb3J0aW9uIG9mIGEgcm93IG1hdGNoZXMgaW4gYSBwYXRoOiB0aGUgc3RhcnQgb2YgdGhlXG4vLyBsYXN0IHBvcnRpb24gb2YgdGhlIHBhdGgsIG9yIG9mIHRoZSBvbmUgYmVmb3JlIGEgdHJhaWxpbmcgYC9gLiAtMSBpZlxuLy8gaXQgbWF0Y2hlcyBuZWl0aGVyLlxuY29uc3QgZW5kSW5kZXggPSAoXG4gIHA6IHN0cmluZyB8IE1hdGNoZXIsXG4gIGxhc3Q6IHN0cmluZyxcbiAgbGFzdFN0YXJ0OiBudW1iZXIsXG4gIHByZXY6IHN0cmluZyB8IHVuZGVmaW5lZCxcbiAgcHJldlN0YXJ0OiBudW1iZXIsXG4pID0+XG4gIHBvcnRpb25NYXRjaChwLCBsYXN0KSA/IGxhc3RTdGFydFxuICA6IHByZXYgIT09IHVuZGVmaW5lZCAmJiBwb3J0aW9uTWF0Y2gocCwgcHJldikgPyBwcmV2U3RhcnRcbiAgOiAtMVxuXG5jb25zdCBpc0RvdHMgPSAocDogc3RyaW5nKSA9PiBwID09PSAnLicgfHwgcCA9PT0gJy4uJ1xuXG4vLyBhIFdpbmRvd3MgZHJpdmUgbGV0dGVyIHBvcnRpb24sIGxpa2UgYGM6YFxuY29uc3QgaXNEcml2ZSA9IChwOiBQYXJzZVJldHVybiB8IHVuZGVmaW5lZCkgPT5cbiAgdHlwZW9mIHAgPT09ICdzdHJpbmcnICYmIC9eW2Etel06JC9pLnRlc3QocClcblxuLy8gdHJ1ZSBmb3IgdGhlIGBVTkNgIHBvcnRpb24gb2YgYSBsb25nIFVOQyByb290LCAvLz8vVU5DL2hvc3Qvc2hhcmVcbmNvbnN0IGlzTG9uZ1VOQyA9IChwOiBQYXJzZVJldHVybiB8IHVuZGVmaW5lZCkgPT5cbiAgdHlwZW9mIHAgPT09ICdzdHJpbmcnICYmIC9edW5jJC9pLnRlc3QocClcblxuLy8gVGhlIGluZGV4IG9mIHRoZSBob3N0IGluIGEgcm93IG9yIHNwbGl0IHBhdGggdGhhdCBzdGFydHMgd2l0aCBhXG4vLyBXaW5kb3dzIFVOQyByb290OiAyIGZvciBgLy9ob3N0L3NoYXJlYCwgYW5kIDQgZm9yXG4vLyBgLy8/L1VOQy9ob3N0L3NoYXJlYC4gT3RoZXJ3aXNlIC0xLiBgLy8/L2M6YCBpcyBub3Qgb25lLlxuY29uc3QgdW5jSG9zdCA9IChwOiBQYXJzZVJldHVybltdKSA9PiB7XG4gIGlmIChwWzBdICE9PSAnJyB8fCBwWzFdICE9PSAnJykgcmV0dXJuIC0xXG4gIGNvbnN0IGggPVxuICAgIHBbMl0gIT09ICc/JyA/IDJcbiAgICA6IGlzTG9uZ1VOQyhwWzNdKSA/IDRcbiAgICA6IC0xXG4gIGNvbnN0IGhvc3QgPSBwW2hdXG4gIGNvbnN0IHNoYXJlID0gcFtoICsgMV1cbiAgcmV0dXJuIChcbiAgICAgIGggIT09IC0xICYmXG4gICAgICAgIGhvc3QgIT09IHVuZGVmaW5lZCAmJlxuICAgICAgICBob3N0ICE9PSAnJyAmJlxuICAgICAgICBob3N0ICE9PSBHTE9CU1RBUiAmJlxuICAgICAgICBzaGFyZSAhPT0gdW5kZWZpbmVkICYmXG4gICAgICAgIHNoYXJlICE9PSAnJyAmJlxuICAgICAgICBzaGFyZSAhPT0gR0xPQlNUQVJcbiAgICApID9cbiAgICAgIGhcbiAgICA6IC0xXG59XG5cbi8vIHRydWUgaWYgKiogY2FuIHdhbGsgdGhlIHBhdGggcG9ydGlvbjogbm90IGAuYCBvciBgLi5gLCBhbmQgbm90IGFcbi8vIGRvdGZpbGUgdW5sZXNzIGBkb3RgIGlzIHNldFxuY29uc3Qgd2Fsa2FibGUgPSAocDogc3RyaW5nLCBkb3Q6IGJvb2xlYW4pID0+XG4gICFpc0RvdHMocCkgJiYgKGRvdCB8fCAhcC5zdGFydHNXaXRoKCcuJykpXG5cbi8vIFRydWUgaWYgYSBwb3J0aW9uIG9mIHRoZSBwYXRoIGZyb20gYHN0YXJ0YCB0byBgZW5kYCBjYW4gbm90IGJlXG4vLyB3YWxrZWQgYnkgKio6IG9uZSB0aGF0IHN0YXJ0cyB3aXRoIGAuYCwgb3Igd2l0aCBgZG90YCwgb25lIHRoYXQgaXNcbi8vIGAuYCBvciBgLi5gLiBgc3RhcnRgIGlzIHRoZSBzdGFydCBvZiBhIHBvcnRpb24sIGFuZCBgZW5kYCBpcyB0aGUgZW5kXG4vLyBvZiB0aGUgcGF0aCwgb3IganVzdCBhZnRlciBhIHNlcGFyYXRvci5cbmNvbnN0IGRvdFBvcnRpb24gPSAoXG4gIGY6IHN0cmluZyxcbiAgc3RhcnQ6IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4gIGRvdDogYm9vbGVhbixcbiAgc2VwOiBQYXRoU2VwcyxcbikgPT4ge1xuICBmb3IgKGxldCBrID0gc3RhcnQ7IGsgPCBlbmQ7KSB7XG4gICAgaWYgKGYuY2hhckNvZGVBdChrKSA9PT0gNDYpIHtcbiAgICAgIGlmICghZG90KSByZXR1cm4gdHJ1ZVxuICAgICAgY29uc3QgbiA9IGYuY2hhckNvZGVBdChrICsgMSkgPT09IDQ2ID8gayArIDIgOiBrICsgMVxuICAgICAgaWYgKG4gPj0gZW5kIHx8IGlzU2VwKGYuY2hhckNvZGVBdChuKSwgc2VwKSkgcmV0dXJuIHRydWVcbiAgICB9XG4gICAgLy8gdGhlIHN0YXJ0IG9mIHRoZSBuZXh0IHBvcnRpb24sIGFmdGVyIGFueSBydW4gb2Ygc2VwYXJhdG9yc1xuICAgIGNvbnN0IHMgPSBuZXh0U2VwKGYsIGssIHNlcClcbiAgICBpZiAocyA9PT0gLTEpIHJldHVybiBmYWxzZVxuICAgIGsgPSBzICsgMVxuICAgIHdoaWxlIChrIDwgZW5kICYmIGlzU2VwKGYuY2hhckNvZGVBdChrKSwgc2VwKSkgaysrXG4gIH1cbiAgcmV0dXJuIGZhbHNlXG59XG5cbi8qKlxuICogVGhlIHNlcGFyYXRvcnMgdGhhdCBhIHBhdGggaGFzOiBvbmx5IGAvYCwgb25seSBgXFxgIChhIFdpbmRvd3MgcGF0aFxuICogd2l0aCBubyBgL2ApLCBvciBib3RoLiBTY2FubmluZyBmb3IgdGhlIG9uZXMgaXQgaGFzIGlzIGZhc3Rlci5cbiAqL1xuZXhwb3J0IHR5cGUgUGF0aFNlcHMgPSAnLycgfCAnXFxcXCcgfCAnYm90aCdcblxuY29uc3QgaXNTZXAgPSAoYzogbnVtYmVyLCBzZXA6IFBhdGhTZXBzKSA9PlxuICBzZXAgPT09ICcvJyA/IGMgPT09IDQ3XG4gIDogc2VwID09PSAnXFxcXCcgPyBjID09PSA5MlxuICA6IGMgPT09IDQ3IHx8IGMgPT09IDkyXG5cbi8vIHRoZSBpbmRleCBvZiB0aGUgZmlyc3Qgc2VwYXJhdG9yIGF0IG9yIGFmdGVyIGBmcm9tYCwgb3IgLTFcbmNvbnN0IG5leHRTZXAgPSAoZjogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHNlcDogUGF0aFNlcHMpID0+IHtcbiAgaWYgKHNlcCAhPT0gJ2JvdGgnKSByZXR1cm4gZi5pbmRleE9mKHNlcCwgZnJvbSlcbiAgY29uc3QgcyA9IGYuaW5kZXhPZignLycsIGZyb20pXG4gIGNvbnN0IGIgPSBmLmluZGV4T2YoJ1xcXFwnLCBmcm9tKVxuICByZXR1cm4gKFxuICAgIHMgPT09IC0xID8gYlxuICAgIDogYiA9PT0gLTEgPyBzXG4gICAgOiBNYXRoLm1pbihzLCBiKVxuICApXG59XG5cbi8vIHRoZSBpbmRleCBvZiB0aGUgbGFzdCBzZXBhcmF0b3IgYXQgb3IgYmVmb3JlIGBmcm9tYCwgb3IgLTFcbmNvbnN0IGxhc3RTZXAgPSAoZjogc3RyaW5nLCBmcm9tOiBudW1iZXIsIHNlcDogUGF0aFNlcHMpID0+XG4gIHNlcCAhPT0gJ2JvdGgnID9cbiAgICBmLmxhc3RJbmRleE9mKHNlcCwgZnJvbSlcbiAgOiBNYXRoLm1heChmLmxhc3RJbmRleE9mKCcvJywgZnJvbSksIGYubGFzdEluZGV4T2YoJ1xcXFwnLCBmcm9tKSlcblxuLyoqXG4gKiBBIHBhdHRlcm4gcm93IHNwbGl0IG9uIGl0cyBmaXJzdCBhbmQgbGFzdCBgKipgLCBmcm9tIGEgc3RhcnRcbiAqIGluZGV4LiBFYWNoIGJvZHkgc2VnbWVudCBoYXMgdGhlIG51bWJlciBvZiBwYXRoIHBvcnRpb25zIHRoYXQgaXRcbiAqIGFuZCB0aGUgb25lcyBhZnRlciBpdCBuZWVkLCB0byBmaW5kIHRoZSBsYXN0IGluZGV4IHdoZXJlIGl0IGNhblxuICogc3RhcnQgaW4gYSBwYXRoLlxuICovXG5leHBvcnQgdHlwZSBHbG9ic3RhclBhcnRzID0ge1xuICBoZWFkOiBQYXJzZVJldHVybltdXG4gIGJvZHk6IFBhcnNlUmV0dXJuW11cbiAgdGFpbDogUGFyc2VSZXR1cm5bXVxuICBzZWdtZW50czogW3NlZ21lbnQ6IFBhcnNlUmV0dXJuW10sIG5lZWQ6IG51bWJlcl1bXVxufVxuZXhwb3J0IHR5cGUgUGFyc2VSZXR1cm4gPSBQYXJzZVJldHVybkZpbHRlcmVkIHwgZmFsc2VcblxuLy8gV2hhdCBwYXJzZSgpIHJldHVybnMgaW4gcGxhY2Ugb2YgYSBNYXRjaGVyIHdoaWxlIG1ha2UoKSBidWlsZHMgYW5kXG4vLyBtZXJnZXMgdGhlIHJvd3MuIE1vc3Qgb2YgdGhlIE1hdGNoZXJzIGluIHJvd3MgdGhhdCBhcmUgbWVyZ2VkIHdvdWxkXG4vLyBuZXZlciBiZSB1c2VkLCBzbyB0aGV5IGFyZSBvbmx5IG1hZGUgZm9yIHRoZSByb3dzIHRoYXQgYXJlIGxlZnQuXG5jb25zdCBQRU5ESU5HID0ge30gYXMgTWF0Y2hlclxuXG5leHBvcnQgY2xhc3MgTWluaW1hdGNoIHtcbiAgb3B0aW9uczogTWluaW1hdGNoT3B0aW9uc1xuICBzZXQ6IFBhcnNlUmV0dXJuRmlsdGVyZWRbXVtdXG4gIHBhdHRlcm46IHN0cmluZ1xuXG4gIHdpbmRvd3NQYXRoc05vRXNjYXBlOiBib29sZWFuXG4gIG5vbmVnYXRlOiBib29sZWFuXG4gIG5lZ2F0ZTogYm9vbGVhblxuICBjb21tZW50OiBib29sZWFuXG4gIGVtcHR5OiBib29sZWFuXG4gIHByZXNlcnZlTXVsdGlwbGVTbGFzaGVzOiBib29sZWFuXG4gIHBhcnRpYWw6IGJvb2xlYW5cbiAgZ2xvYlNldDogc3RyaW5nW11cbiAgZ2xvYlBhcnRzOiBzdHJpbmdbXVtdXG4gIG5vY2FzZTogYm9vbGVhblxuXG4gIGlzV2luZG93czogYm9vbGVhblxuICBwbGF0Zm9ybTogUGxhdGZvcm1cbiAgd2luZG93c05vTWFnaWNSb290OiBib29sZWFuXG4gIG1heEdsb2JzdGFyUmVjdXJzaW9uOiBudW1iZXJcbiAgLy8gdGhlIHBhdGggY2FuIGJlIGNoZWNrZWQgYWdhaW5zdCB0aGUgbGFzdCBwb3J0aW9uLCBhbmQgdGhlIHN0cmluZ1xuICAvLyBwb3J0aW9ucywgb2YgZWFjaCByb3cgYmVmb3JlIGl0IGlzIHNwbGl0LiBTZWUgI2Nhbk1hdGNoLlxuICAjZW5kQ2hlY2s6IGJvb2xlYW5cbiAgI2xpdGVyYWxDaGVjazogYm9vbGVhblxuICAvLyBsZXZlbCAyIHJlc29sdmVzIGAuYCBhbmQgYC4uYCBwb3J0aW9ucyBpbiB0aGUgcGF0aFxuICAjbGV2ZWwyOiBib29sZWFuXG4gIC8vIHRoZSB1bmljb2RlIG5vcm1hbGl6YXRpb24gZm9ybSwgaWYgYW55XG4gICNmb3JtOiBGb3JtIHwgdW5kZWZpbmVkXG4gIC8vIHRoZSBzdHJpbmcgcG9ydGlvbnMgb2YgZWFjaCByb3cgaW4gdGhlIHNldFxuICAjbGl0ZXJhbHM6IHN0cmluZ1tdW10gPSBbXVxuICAvLyB0aGUgcm93cyB0aGF0ICNjYW5NYXRjaCBjYW4gbWF0Y2ggd2l0aG91dCBzcGxpdHRpbmcgdGhlIHBhdGhcbiAgI3NoYXBlczogKFJvd1NoYXBlIHwgdW5kZWZpbmVkKVtdID0gW11cbiAgLy8gdGhlIHJvd3Mgd2hvc2UgbGFzdCBwb3J0aW9uIGNhbiBiZSBjaGVja2VkIGFnYWluc3QgdGhlIHBhdGgnc1xuICAjZW5kUm93czogYm9vbGVhbltdID0gW11cbiAgLy8gYnJhY2UgZXhwYW5zaW9uIGNhbiBtYWtlIHRoZSBzYW1lIHBvcnRpb24gaW4gbWFueSByb3dzLCBzbyB0aGV5XG4gIC8vIHNoYXJlIG9uZSBNYXRjaGVyLCBhbmQgdGhlIHN0YXRlcyB0aGF0IGl0IGNhY2hlc1xuICAjbWF0Y2hlcnMgPSBuZXcgTWFwPHN0cmluZywgTWF0Y2hlcj4oKVxuICAvLyBwYXJzZSgpIHJldHVybnMgUEVORElORyBpbiBwbGFjZSBvZiBhIE1hdGNoZXJcbiAgI3BlbmRpbmcgPSBmYWxzZVxuICAvLyB0aGUgY2hhciB0aGF0IG1hcmtzIG51bWVyaWMgcmFuZ2VzIGluIGdsb2JTZXQsIGlmIGFueVxuICAjcmFuZ2VNYXJrPzogc3RyaW5nXG4gIC8vIHRoZSBHbG9ic3RhclBhcnRzIG9mIGVhY2ggcGF0dGVybiByb3csIGJ5IHN0YXJ0IGluZGV4IGFuZCBwYXJ0aWFsXG4gICNnbG9ic3RhclBhcnRzID0gbmV3IFdlYWtNYXA8UGFyc2VSZXR1cm5bXSwgR2xvYnN0YXJQYXJ0c1tdPigpXG5cbiAgY29uc3RydWN0b3IocGF0dGVybjogc3RyaW5nLCBvcHRpb25zOiBNaW5pbWF0Y2hPcHRpb25zID0ge30pIHtcbiAgICBhc3NlcnRWYWxpZFBhdHRlcm4ocGF0dGVybilcblxuICAgIG9wdGlvbnMgPSBvcHRpb25zIHx8IHt9XG4gICAgdGhpcy5vcHRpb25zID0gb3B0aW9uc1xuICAgIHRoaXMubWF4R2xvYnN0YXJSZWN1cnNpb24gPVxuICAgICAgb3B0aW9ucy5tYXhHbG9ic3RhclJlY3Vyc2lvbiA/PyBERUZBVUxUX0dMT0JfU1RBUl9SRUNVUlNJT05fTUFYXG4gICAgdGhpcy5wYXR0ZXJuID0gcGF0dGVyblxuICAgIHRoaXMucGxhdGZvcm0gPSBvcHRpb25zLnBsYXRmb3JtIHx8IGRlZmF1bHRQbGF0Zm9ybVxuICAgIHRoaXMuaXNXaW5kb3dzID0gdGhpcy5wbGF0Zm9ybSA9PT0gJ3dpbjMyJ1xuICAgIHRoaXMud2luZG93c1BhdGhzTm9Fc2NhcGUgPVxuICAgICAgISFvcHRpb25zLndpbmRvd3NQYXRoc05vRXNjYXBlIHx8IG9wdGlvbnNbQVdFX0tFWV0gPT09IGZhbHNlXG4gICAgaWYgKHRoaXMud2luZG93c1BhdGhzTm9Fc2NhcGUpIHtcbiAgICAgIHRoaXMucGF0dGVybiA9IHRoaXMucGF0dGVybi5yZXBsYWNlKC9cXFxcL2csICcvJylcbiAgICB9XG4gICAgdGhpcy5wcmVzZXJ2ZU11bHRpcGxlU2xhc2hlcyA9ICEhb3B0aW9ucy5wcmVzZXJ2ZU11bHRpcGxlU2xhc2hlc1xuICAgIHRoaXMubmVnYXRlID0gZmFsc2VcbiAgICB0aGlzLm5vbmVnYXRlID0gISFvcHRpb25zLm5vbmVnYXRlXG4gICAgdGhpcy5jb21tZW50ID0gZmFsc2VcbiAgICB0aGlzLmVtcHR5ID0gZmFsc2VcbiAgICB0aGlzLnBhcnRpYWwgPSAhIW9wdGlvbnMucGFydGlhbFxuICAgIHRoaXMubm9jYXNlID0gISF0aGlzLm9wdGlvbnMubm9jYXNlXG4gICAgdGhpcy53aW5kb3dzTm9NYWdpY1Jvb3QgPVxuICAgICAgb3B0aW9ucy53aW5kb3dzTm9NYWdpY1Jvb3QgIT09IHVuZGVmaW5lZCA/XG4gICAgICAgIG9wdGlvbnMud2luZG93c05vTWFnaWNSb290XG4gICAgICA6ICEhKHRoaXMuaXNXaW5kb3dzICYmIHRoaXMubm9jYXNlKVxuXG4gICAgdGhpcy5nbG9iU2V0ID0gW11cbiAgICB0aGlzLmdsb2JQYXJ0cyA9IFtdXG4gICAgdGhpcy5zZXQgPSBbXVxuICAgIHRoaXMuI2VuZENoZWNrID0gIXRoaXMucHJlc2VydmVNdWx0aXBsZVNsYXNoZXNcbiAgICB0aGlzLiNsZXZlbDIgPSAob3B0aW9ucy5vcHRpbWl6YXRpb25MZXZlbCA/PyAxKSA+PSAyXG4gICAgY29uc3QgbiA9IG9wdGlvbnMubm9ybWFsaXplXG4gICAgdGhpcy4jZm9ybSA9IG4gPT09IHRydWUgPyAnTkZDJyA6IG4gfHwgdW5kZWZpbmVkXG5cbiAgICAvLyBtYWtlIHRoZSBzZXQgb2YgTWF0Y2hlcnMgZXRjLlxuICAgIHRoaXMubWFrZSgpXG5cbiAgICAvLyBPbiBXaW5kb3dzLCB0aGUgcG9ydGlvbnMgb2YgYSByb3cgdXAgdG8gaXRzIGRyaXZlIGxldHRlciBvciBVTkNcbiAgICAvLyBzaGFyZSBhcmUgc2tpcHBlZCBvciBjb21wYXJlZCB3aXRob3V0IGNhc2UsIGlmIHRoZSBwYXRoIGhhcyBvbmVcbiAgICAvLyB0b28uIFNvIHRoZSBjaGVja3Mgb25seSB1c2UgdGhlIHBvcnRpb25zIGFmdGVyIGl0LlxuICAgIGNvbnN0IGRyaXZlcyA9IHRoaXMuc2V0Lm1hcChyb3cgPT4gdGhpcy4jcm9vdEluZGV4KHJvdykpXG4gICAgdGhpcy4jZW5kUm93cyA9IHRoaXMuc2V0Lm1hcChcbiAgICAgIChyb3csIHIpID0+IHRoaXMuI2VuZENoZWNrICYmIHJvdy5sZW5ndGggLSAxID4gZHJpdmVzW3JdISxcbiAgICApXG4gICAgLy8gd2l0aCB0aGUgZW5kIGNoZWNrLCB0aGUgbGFzdCBwb3J0aW9uIGlzIGFscmVhZHkgY2hlY2tlZFxuICAgIHRoaXMuI2xpdGVyYWxzID0gdGhpcy5zZXQubWFwKChyb3csIHIpID0+IHtcbiAgICAgIGNvbnN0IGVuZCA9IHRoaXMuI2VuZFJvd3Nbcl0gPyByb3cubGVuZ3RoIC0gMSA6IHJvdy5sZW5ndGhcbiAgICAgIGNvbnN0IGxpdHMgPSByb3dcbiAgICAgICAgLnNsaWNlKGRyaXZlc1tyXSEgKyAxLCBlbmQpXG4gICAgICAgIC5maWx0ZXIoKHApOiBwIGlzIHN0cmluZyA9PiB0eXBlb2YgcCA9PT0gJ3N0cmluZycgJiYgISFwKVxuICAgICAgcmV0dXJuIFsuLi5uZXcgU2V0KGxpdHMpXVxuICAgIH0pXG4gICAgdGhpcy4jbGl0ZXJhbENoZWNrID0gdGhpcy4jbGl0ZXJhbHMuc29tZShsID0+IGwubGVuZ3RoKVxuICAgIHRoaXMuI3NoYXBlcyA9IHRoaXMuc2V0Lm1hcCgocm93LCByKSA9PiB7XG4gICAgICBjb25zdCBbcDAsIHAxLCBwMl0gPSByb3dcbiAgICAgIGlmICh0aGlzLiNlbmRSb3dzW3JdICYmIHJvdy5sZW5ndGggPT09IDIpIHtcbiAgICAgICAgaWYgKHAwID09PSBHTE9CU1RBUiAmJiBwMSAhPT0gR0xPQlNUQVIpIHJldHVybiAndGFpbCdcbiAgICAgIH1cbiAgICAgIC8vIHRoZSBiYXNlbmFtZSBvZiBhIHBhdGggdGhhdCBpcyBzcGxpdCBvbiAvIGlzIGl0cyBsYXN0IHBvcnRpb24sXG4gICAgICAvLyBvciB0aGUgb25lIGJlZm9yZSBhIHRyYWlsaW5nIC8sIHRoZSBzYW1lIGFzIHRoZSBlbmQgY2hlY2tcbiAgICAgIGlmIChcbiAgICAgICAgdGhpcy4jZW5kUm93c1tyXSAmJlxuICAgICAgICBvcHRpb25zLm1hdGNoQmFzZSAmJlxuICAgICAgICByb3cubGVuZ3RoID09PSAxICYmXG4gICAgICAgIHAwICE9PSBHTE9CU1RBUiAmJlxuICAgICAgICBwMCAhPT0gJydcbiAgICAgICkge1xuICAgICAgICByZXR1cm4gJ2Jhc2UnXG4gICAgICB9XG4gICAgICAvLyB0aGUgcG9ydGlvbiBtdXN0IG5vdCBiZSBhIHJvb3QsIG9yICcnLCB3aGljaCBjYW4gYmUgYVxuICAgICAgLy8gZGlmZmVyZW50IHBvcnRpb24gb24gV2luZG93cyAod2hlcmUgLy94IHBhdGhzIGdldCBhbiBleHRyYSAnJylcbiAgICAgIGlmICghdGhpcy4jZW5kQ2hlY2sgfHwgZHJpdmVzW3JdICE9PSAtMSkgcmV0dXJuIHVuZGVmaW5lZFxuICAgICAgaWYgKFxuICAgICAgICByb3cubGVuZ3RoID09PSAzICYmXG4gICAgICAgIHAwID09PSBHTE9CU1RBUiAmJlxuICAgICAgICBwMiA9PT0gR0xPQlNUQVIgJiZcbiAgICAgICAgcDEgIT09IEdMT0JTVEFSICYmXG4gICAgICAgIHAxICE9PSAnJyAmJlxuICAgICAgICAvLyB0aGUgcG9ydGlvbiBiZXR3ZWVuIGlzIG9ubHkgbWF0Y2hlZCBiZWxvdyB0aGlzIGxpbWl0XG4gICAgICAgIHRoaXMubWF4R2xvYnN0YXJSZWN1cnNpb24gPiAwXG4gICAgICApIHtcbiAgICAgICAgcmV0dXJuICdtaWQnXG4gICAgICB9XG4gICAgICBpZiAoXG4gICAgICAgIHJvdy5sZW5ndGggPT09IDIgJiZcbiAgICAgICAgcDEgPT09IEdMT0JTVEFSICYmXG4gICAgICAgIHAwICE9PSBHTE9CU1RBUiAmJlxuICAgICAgICBwMCAhPT0gJydcbiAgICAgICkge1xuICAgICAgICByZXR1cm4gJ2hlYWQnXG4gICAgICB9XG4gICAgICByZXR1cm4gdW5kZWZpbmVkXG4gICAgfSlcbiAgfVxuXG4gIC8vIGEgc3RyaW5nIHBvcnRpb24gb2YgYSBwYXR0ZXJuLCBub3JtYWxpemVkIGlmIHRoZSBvcHRpb24gaXMgc2V0XG4gICNub3JtKHA6IHN0cmluZykge1xuICAgIHJldHVybiB0aGlzLiNmb3JtID8gcC5ub3JtYWxpemUodGhpcy4jZm9ybSkgOiBwXG4gIH1cblxuICAvLyBPbiBXaW5kb3dzLCB0aGUgaW5kZXggb2YgdGhlIGxhc3Qgcm9vdCBwb3J0aW9uIG9mIGEgcm93LCBhc1xuICAvLyAjbWF0Y2hSb3cgZmluZHMgaXQ6IDAgZm9yIGBjOi8uLi5gLCAzIGZvciBgLy8/L2M6Ly4uLmAgYW5kXG4gIC8vIGAvL2hvc3Qvc2hhcmUvLi4uYCwgYW5kIDUgZm9yIGAvLz8vVU5DL2hvc3Qvc2hhcmUvLi4uYC4gT3RoZXJ3aXNlXG4gIC8vIC0xLlxuICAjcm9vdEluZGV4KHJvdzogUGFyc2VSZXR1cm5bXSkge1xuICAgIGlmICghdGhpcy5pc1dpbmRvd3MpIHJldHVybiAtMVxuICAgIGlmIChpc0RyaXZlKHJvd1swXSkpIHJldHVybiAwXG4gICAgY29uc3QgdW5jRHJpdmUgPVxuICAgICAgcm93WzBdID09PSAnJyAmJiByb3dbMV0gPT09ICcnICYmIHJvd1syXSA9PT0gJz8nICYmIGlzRHJpdmUocm93WzNdKVxuICAgIGlmICh1bmNEcml2ZSkgcmV0dXJuIDNcbiAgICBjb25zdCBoID0gdW5jSG9zdChyb3cpXG4gICAgcmV0dXJuIGggPT09IC0xID8gLTEgOiBoICsgMVxuICB9XG5cbiAgaGFzTWFnaWMoKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMub3B0aW9ucy5tYWdpY2FsQnJhY2VzICYmIHRoaXMuc2V0Lmxlbmd0aCA+IDEpIHtcbiAgICAgIHJldHVybiB0cnVlXG4gICAgfVxuICAgIGZvciAoY29uc3QgcGF0dGVybiBvZiB0aGlzLnNldCkge1xuICAgICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhdHRlcm4pIHtcbiAgICAgICAgaWYgKHR5cGVvZiBwYXJ0ICE9PSAnc3RyaW5nJykgcmV0dXJuIHRydWVcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICBtYWtlKCkge1xuICAgIGNvbnN0IHBhdHRlcm4gPSB0aGlzLnBhdHRlcm5cbiAgICBjb25zdCBvcHRpb25zID0gdGhpcy5vcHRpb25zXG5cbiAgICAvLyBlbXB0eSBwYXR0ZXJucyBhbmQgY29tbWVudHMgbWF0Y2ggbm90aGluZy5cbiAgICBpZiAoIW9wdGlvbnMubm9jb21tZW50ICYmIHBhdHRlcm4uY2hhckF0KDApID09PSAnIycpIHtcbiAgICAgIHRoaXMuY29tbWVudCA9IHRydWVcbiAgICAgIHJldHVyblxuICAgIH1cblxuICAgIGlmICghcGF0dGVybikge1xuICAgICAgdGhpcy5lbXB0eSA9IHRydWVcbiAgICAgIHJldHVyblxuICAgIH1cblxuICAgIC8vIHN0ZXAgMTogZmlndXJlIG91dCBuZWdhdGlvbiwgZXRjLlxuICAgIHRoaXMucGFyc2VOZWdhdGUoKVxuXG4gICAgLy8gc3RlcCAyOiBleHBhbmQgYnJhY2VzXG4gICAgdGhpcy5nbG9iU2V0ID0gWy4uLm5ldyBTZXQodGhpcy4jZXhwYW5kQnJhY2VzKCkpXVxuXG4gICAgLy8gc3RlcCAzOiBub3cgd2UgaGF2ZSBhIHNldCwgc28gdHVybiBlYWNoIG9uZSBpbnRvIGEgc2VyaWVzIG9mXG4gICAgLy8gcGF0aC1wb3J0aW9uIG1hdGNoaW5nIHBhdHRlcm5zLlxuICAgIC8vIFRoZXNlIHdpbGwgYmUgTWF0Y2hlcnMsIGV4Y2VwdCBpbiB0aGUgY2FzZSBvZiBcIioqXCIsIHdoaWNoIGlzXG4gICAgLy8gc2V0IHRvIHRoZSBHTE9CU1RBUiBvYmplY3QgZm9yIGdsb2JzdGFyIGJlaGF2aW9yLFxuICAgIC8vIGFuZCB3aWxsIG5vdCBjb250YWluIGFueSAvIGNoYXJhY3RlcnNcbiAgICAvL1xuICAgIC8vIEZpcnN0LCB3ZSBwcmVwcm9jZXNzIHRvIG1ha2UgdGhlIGdsb2IgcGF0dGVybiBzZXRzIGEgYml0IHNpbXBsZXJcbiAgICAvLyBhbmQgZGVkdXBlZC4gIFRoZXJlIGFyZSBzb21lIHBlcmYta2lsbGluZyBwYXR0ZXJucyB0aGF0IGNhbiBjYXVzZVxuICAgIC8vIHByb2JsZW1zIHdpdGggYSBnbG9iIHdhbGssIGJ1dCB3ZSBjYW4gc2ltcGxpZnkgdGhlbSBkb3duIGEgYml0LlxuICAgIGNvbnN0IHJhd0dsb2JQYXJ0cyA9IHRoaXMuZ2xvYlNldC5tYXAocyA9PiB0aGlzLiNzbGFzaFNwbGl0KHMpKVxuICAgIHRoaXMuZ2xvYlBhcnRzID0gdGhpcy5wcmVwcm9jZXNzKHJhd0dsb2JQYXJ0cylcblxuICAgIC8vIGdsb2IgLS0+IE1hdGNoZXJzXG4gICAgdGhpcy4jcGVuZGluZyA9IHRydWVcbiAgICBsZXQgc2V0ID0gdGhpcy5nbG9iUGFydHMubWFwKChzLCBfLCBfXykgPT4ge1xuICAgICAgaWYgKHRoaXMuaXNXaW5kb3dzICYmIHRoaXMud2luZG93c05vTWFnaWNSb290KSB7XG4gICAgICAgIC8vIGNoZWNrIGlmIGl0J3MgYSBkcml2ZSBvciB1bmMgcGF0aC4gVGhlIHJvb3Qgb2YgYSBsb25nIFVOQ1xuICAgICAgICAvLyBwYXRoLCAvLz8vVU5DL2hvc3Qvc2hhcmUsIGlzIDYgcG9ydGlvbnMuXG4gICAgICAgIGNvbnN0IG4gPSBzWzJdID09PSAnPycgJiYgaXNMb25nVU5DKHNbM10pID8gNiA6IDRcbiAgICAgICAgY29uc3QgaXNVTkMgPVxuICAgICAgICAgIHNbMF0gPT09ICcnICYmXG4gICAgICAgICAgc1sxXSA9PT0gJycgJiZcbiAgICAgICAgICAoc1syXSA9PT0gJz8nIHx8ICFnbG9iTWFnaWMudGVzdChzWzJdKSkgJiZcbiAgICAgICAgICBzLnNsaWNlKDMsIG4pLmV2ZXJ5KHAgPT4gIWdsb2JNYWdpYy50ZXN0KHApKVxuICAgICAgICBjb25zdCBpc0RyaXZlID0gL15bYS16XTovaS50ZXN0KHNbMF0pXG4gICAgICAgIGlmIChpc1VOQykge1xuICAgICAgICAgIHJldHVybiBbXG4gICAgICAgICAgICAuLi5zLnNsaWNlKDAsIG4pLm1hcChwID0+IHRoaXMuI25vcm0ocCkpLFxuICAgICAgICAgICAgLi4ucy5zbGljZShuKS5tYXAoc3MgPT4gdGhpcy5wYXJzZShzcykpLFxuICAgICAgICAgIF1cbiAgICAgICAgfSBlbHNlIGlmIChpc0RyaXZlKSB7XG4gICAgICAgICAgcmV0dXJuIFtcbiAgICAgICAgICAgIHRoaXMuI25vcm0oc1swXSEpLFxuICAgICAgICAgICAgLi4ucy5zbGljZSgxKS5tYXAoc3MgPT4gdGhpcy5wYXJzZShzcykpLFxuICAgICAgICAgIF1cbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgcmV0dXJuIHMubWFwKHNzID0+IHRoaXMucGFyc2Uoc3MpKVxuICAgIH0pXG5cbiAgICAvLyBmaWx0ZXIgb3V0IGV2ZXJ5dGhpbmcgdGhhdCBkaWRuJ3QgY29tcGlsZSBwcm9wZXJseS5cbiAgICB0aGlzLnNldCA9IHNldC5maWx0ZXIoXG4gICAgICBzID0+IHMuaW5kZXhPZihmYWxzZSkgPT09IC0xLFxuICAgICkgYXMgUGFyc2VSZXR1cm5GaWx0ZXJlZFtdW11cblxuICAgIC8vIGRvIG5vdCB0cmVhdCB0aGUgPyBpbiBVTkMgcGF0aHMgYXMgbWFnaWNcbiAgICBpZiAodGhpcy5pc1dpbmRvd3MpIHtcbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdGhpcy5zZXQubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgY29uc3QgcCA9IHRoaXMuc2V0W2ldXG4gICAgICAgIGlmIChcbiAgICAgICAgICBwWzBdID09PSAnJyAmJlxuICAgICAgICAgIHBbMV0gPT09ICcnICYmXG4gICAgICAgICAgdGhpcy5nbG9iUGFydHNbaV1bMl0gPT09ICc/JyAmJlxuICAgICAgICAgIChpc0RyaXZlKHBbM10pIHx8IGlzTG9uZ1VOQyh0aGlzLmdsb2JQYXJ0c1tpXVszXSkpXG4gICAgICAgICkge1xuICAgICAgICAgIGlmIChpc0xvbmdVTkModGhpcy5nbG9iUGFydHNbaV1bM10pKSBwWzNdID0gJ1VOQydcbiAgICAgICAgICBwWzJdID0gJz8nXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyB3aXRoIG5vZXh0LCBgQCguLi4pYCB3b3VsZCBiZSBsaXRlcmFsXG4gICAgaWYgKCFvcHRpb25zLm5vZXh0KSB0aGlzLm1lcmdlUm93cygpXG5cbiAgICB0aGlzLiNwZW5kaW5nID0gZmFsc2VcbiAgICB0aGlzLnNldC5mb3JFYWNoKChyb3csIGkpID0+IHtcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgcm93Lmxlbmd0aDsgaysrKSB7XG4gICAgICAgIGlmIChyb3dba10gPT09IFBFTkRJTkcpIHtcbiAgICAgICAgICByb3dba10gPSB0aGlzLnBhcnNlKHRoaXMuZ2xvYlBhcnRzW2ldIVtrXSEpIGFzIE1hdGNoZXJcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH0pXG4gIH1cblxuICAvLyBNZXJnZSByb3dzIHRoYXQgb25seSBkaWZmZXIgaW4gb25lIHBvcnRpb24sIHdoZXJlIGVhY2ggb2YgdGhlbVxuICAvLyBpcyBhIE1hdGNoZXIsIGludG8gb25lIHJvdyB0aGF0IG1hdGNoZXMgYW55IG9mIHRoZW0gd2l0aFxuICAvLyBgQChhfGJ8Li4uKWAuIFRoZW4gYSBwYXRoIGlzIG9ubHkgd2Fsa2VkIG9uY2UgZm9yIGFsbCBvZiB0aGVtLFxuICAvLyBmb3IgZXhhbXBsZSB3aXRoIGAqKi8qLntqcyx0c31gLlxuICBtZXJnZVJvd3MoKSB7XG4gICAgbGV0IG1lcmdlZCA9IHRydWVcbiAgICB3aGlsZSAobWVyZ2VkKSB7XG4gICAgICBtZXJnZWQgPSBmYWxzZVxuICAgICAgLy8gYSBzaW5nbGUgcm93IGNhbm5vdCBiZSBtZXJnZWQgd2l0aCBhbnl0aGluZ1xuICAgICAgaWYgKHRoaXMuc2V0Lmxlbmd0aCA8IDIpIHJldHVyblxuICAgICAgbGV0IGtleXMgPSB0aGlzLiNtZXJnZUtleXMoKVxuICAgICAgY29uc3QgbGVuID0gTWF0aC5tYXgoMCwgLi4udGhpcy5zZXQubWFwKHIgPT4gci5sZW5ndGgpKVxuICAgICAgZm9yIChsZXQgayA9IDA7IGsgPCBsZW47IGsrKykge1xuICAgICAgICAvLyB0aGUgcm93cyB0aGF0IGFyZSB0aGUgc2FtZSBvdGhlciB0aGFuIGF0IHBvcnRpb24gaywga2V5ZWRcbiAgICAgICAgLy8gYnkgdGhlIGlkcyBvZiB0aGUgcGFydHMgYmVmb3JlIGsgYW5kIHRoZSBwYXJ0cyBhZnRlciBrLFxuICAgICAgICAvLyB3aGljaCBhcmUgYXQgbW9zdCB0aGUgbnVtYmVyIG9mIHJvd3NcbiAgICAgICAgY29uc3QgZ3JvdXBzID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcltdPigpXG4gICAgICAgIGNvbnN0IFIgPSB0aGlzLnNldC5sZW5ndGggKyAxXG4gICAgICAgIHRoaXMuc2V0LmZvckVhY2goKHJvdywgaSkgPT4ge1xuICAgICAgICAgIGlmIChcbiAgICAgICAgICAgICEocm93W2tdIGluc3RhbmNlb2YgTWF0Y2hlciB8fCByb3dba10gPT09IFBFTkRJTkcpIHx8XG4gICAgICAgICAgICAhZXh0U2FmZSh0aGlzLmdsb2JQYXJ0c1tpXSFba10hKVxuICAgICAgICAgICkge1xuICAgICAgICAgICAgcmV0dXJuXG4gICAgICAgICAgfVxuICAgICAgICAgIGNvbnN0IHsgcHJlLCBzdWYgfSA9IGtleXNbaV0hXG4gICAgICAgICAgY29uc3Qga2V5ID0gcHJlW2tdISAqIFIgKyBzdWZbayArIDFdIVxuICAgICAgICAgIGNvbnN0IGcgPSBncm91cHMuZ2V0KGtleSlcbiAgICAgICAgICBpZiAoZykgZy5wdXNoKGkpXG4gICAgICAgICAgZWxzZSBncm91cHMuc2V0KGtleSwgW2ldKVxuICAgICAgICB9KVxuICAgICAgICBjb25zdCBkcm9wID0gbmV3IFNldDxudW1iZXI+KClcbiAgICAgICAgZm9yIChjb25zdCBnIG9mIGdyb3Vwcy52YWx1ZXMoKSkge1xuICAgICAgICAgIGlmIChnLmxlbmd0aCA8IDIpIGNvbnRpbnVlXG4gICAgICAgICAgY29uc3QgW2ZpcnN0LCAuLi5yZXN0XSA9IGcgYXMgW251bWJlciwgLi4ubnVtYmVyW11dXG4gICAgICAgICAgY29uc3QgYWx0cyA9IGcubWFwKGkgPT4gdGhpcy5nbG9iUGFydHNbaV0hW2tdISlcbiAgICAgICAgICBjb25zdCBnbG9iID0gYEAoJHthbHRzLmpvaW4oJ3wnKX0pYFxuICAgICAgICAgIC8vIG1lcmdpbmcgaXMgb25seSBhbiBvcHRpbWl6YXRpb24sIHNvIGxlYXZlIHRoZSByb3dzIGFzIHRoZXlcbiAgICAgICAgICAvLyBhcmUgaWYgdGhlIG1lcmdlZCBwb3J0aW9uIHdvdWxkIGhhdmUgdG9vIG1hbnkgZXh0Z2xvYnNcbiAgICAgICAgICBpZiAoZXh0Z2xvYkNvdW50KGdsb2IpID4gTUFYX0VYVEdMT0JTKSBjb250aW51ZVxuICAgICAgICAgIHRoaXMuZ2xvYlBhcnRzW2ZpcnN0XSFba10gPSBnbG9iXG4gICAgICAgICAgdGhpcy5zZXRbZmlyc3RdIVtrXSA9IHRoaXMucGFyc2UoZ2xvYikgYXMgTWF0Y2hlclxuICAgICAgICAgIGZvciAoY29uc3QgaSBvZiByZXN0KSBkcm9wLmFkZChpKVxuICAgICAgICB9XG4gICAgICAgIGlmIChkcm9wLnNpemUpIHtcbiAgICAgICAgICBtZXJnZWQgPSB0cnVlXG4gICAgICAgICAgdGhpcy5zZXQgPSB0aGlzLnNldC5maWx0ZXIoKF8sIGkpID0+ICFkcm9wLmhhcyhpKSlcbiAgICAgICAgICB0aGlzLmdsb2JQYXJ0cyA9IHRoaXMuZ2xvYlBhcnRzLmZpbHRlcigoXywgaSkgPT4gIWRyb3AuaGFzKGkpKVxuICAgICAgICAgIC8vIGV2ZXJ5IG1lcmdlIGRyb3BzIGEgcm93LCBzbyB0aGlzIGhhcHBlbnMgYXQgbW9zdCBvbmNlIHBlciByb3dcbiAgICAgICAgICBpZiAodGhpcy5zZXQubGVuZ3RoIDwgMikgcmV0dXJuXG4gICAgICAgICAga2V5cyA9IHRoaXMuI21lcmdlS2V5cygpXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvLyBGb3IgZWFjaCByb3csIG51bWJlciBpZHMgZm9yIGl0cyBwcmVmaXhlcyBhbmQgc3VmZml4ZXMsIHN1Y2ggdGhhdFxuICAvLyBwcmVba10gaWRlbnRpZmllcyBwYXJ0c1swLi5rKSBhbmQgc3VmW2tdIGlkZW50aWZpZXMgcGFydHNbay4ubikuXG4gIC8vIFR3byByb3dzIGFyZSB0aGUgc2FtZSBvdGhlciB0aGFuIGF0IHBvcnRpb24gayBleGFjdGx5IHdoZW4gdGhleVxuICAvLyBoYXZlIHRoZSBzYW1lIHByZVtrXSBhbmQgc3VmW2sgKyAxXS4gVGhpcyBpcyBsaW5lYXIgaW4gdGhlIHNpemUgb2ZcbiAgLy8gdGhlIHJvd3MsIHdoZXJlIGpvaW5pbmcgdGhlIHdob2xlIHJvdyBmb3IgZXZlcnkgayB3YXMgcXVhZHJhdGljLlxuICAjbWVyZ2VLZXlzKCk6IHsgcHJlOiBudW1iZXJbXTsgc3VmOiBudW1iZXJbXSB9W10ge1xuICAgIGNvbnN0IHBhcnRJZHMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpXG4gICAgY29uc3QgaWRzID0gdGhpcy5nbG9iUGFydHMubWFwKHBhcnRzID0+XG4gICAgICBwYXJ0cy5tYXAocyA9PiB7XG4gICAgICAgIGxldCBpZCA9IHBhcnRJZHMuZ2V0KHMpXG4gICAgICAgIGlmIChpZCA9PT0gdW5kZWZpbmVkKSBwYXJ0SWRzLnNldChzLCAoaWQgPSBwYXJ0SWRzLnNpemUpKVxuICAgICAgICByZXR1cm4gaWRcbiAgICAgIH0pLFxuICAgIClcbiAgICAvLyBpZHMgYXJlIG9ubHkgY29tcGFyZWQgYXQgdGhlIHNhbWUgaywgc28gdGhleSBhcmUgbnVtYmVyZWQgcGVyXG4gICAgLy8gcG9ydGlvbiwgd2l0aCAwIGZvciB0aGUgZW1wdHkgcHJlZml4IG9yIHN1ZmZpeC4gVGhlbiB0aGV5IGFyZVxuICAgIC8vIGF0IG1vc3QgdGhlIG51bWJlciBvZiByb3dzLCBhbmQgaWQgKiBQICsgcGFydCBpZCBpcyBhIHNhZmVcbiAgICAvLyBpbnRlZ2VyIGtleSBmb3IgYW55IHNldCB0aGF0IGZpdHMgaW4gbWVtb3J5LlxuICAgIGNvbnN0IFAgPSBwYXJ0SWRzLnNpemVcbiAgICBjb25zdCBsZW4gPSBNYXRoLm1heCgwLCAuLi5pZHMubWFwKHIgPT4gci5sZW5ndGgpKVxuICAgIGNvbnN0IGtleXMgPSBpZHMubWFwKHIgPT4gKHtcbiAgICAgIHByZTogWzBdIGFzIG51bWJlcltdLFxuICAgICAgc3VmOiBuZXcgQXJyYXk8bnVtYmVyPihyLmxlbmd0aCArIDEpLmZpbGwoMCksXG4gICAgfSkpXG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCBsZW47IGsrKykge1xuICAgICAgY29uc3QgbSA9IG5ldyBNYXA8bnVtYmVyLCBudW1iZXI+KClcbiAgICAgIGlkcy5mb3JFYWNoKChyLCBpKSA9PiB7XG4gICAgICAgIGlmIChrID49IHIubGVuZ3RoKSByZXR1cm5cbiAgICAgICAgY29uc3QgeyBwcmUgfSA9IGtleXNbaV0hXG4gICAgICAgIGNvbnN0IGtleSA9IHByZVtrXSEgKiBQICsgcltrXSFcbiAgICAgICAgbGV0IGlkID0gbS5nZXQoa2V5KVxuICAgICAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCkgbS5zZXQoa2V5LCAoaWQgPSBtLnNpemUgKyAxKSlcbiAgICAgICAgcHJlLnB1c2goaWQpXG4gICAgICB9KVxuICAgIH1cbiAgICBmb3IgKGxldCBrID0gbGVuIC0gMTsgayA+PSAwOyBrLS0pIHtcbiAgICAgIGNvbnN0IG0gPSBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpXG4gICAgICBpZHMuZm9yRWFjaCgociwgaSkgPT4ge1xuICAgICAgICBpZiAoayA+PSByLmxlbmd0aCkgcmV0dXJuXG4gICAgICAgIGNvbnN0IHsgc3VmIH0gPSBrZXlzW2ldIVxuICAgICAgICBjb25zdCBrZXkgPSBzdWZbayArIDFdISAqIFAgKyByW2tdIVxuICAgICAgICBsZXQgaWQgPSBtLmdldChrZXkpXG4gICAgICAgIGlmIChpZCA9PT0gdW5kZWZpbmVkKSBtLnNldChrZXksIChpZCA9IG0uc2l6ZSArIDEpKVxuICAgICAgICBzdWZba10gPSBpZFxuICAgICAgfSlcbiAgICB9XG4gICAgcmV0dXJuIGtleXNcbiAgfVxuXG4gIC8vIHZhcmlvdXMgdHJhbnNmb3JtcyB0byBlcXVpdmFsZW50IHBhdHRlcm4gc2V0cyB0aGF0IGFyZVxuICAvLyBmYXN0ZXIgdG8gcHJvY2VzcyBpbiBhIGZpbGVzeXN0ZW0gd2Fsay4gIFRoZSBnb2FsIGlzIHRvXG4gIC8vIGVsaW1pbmF0ZSB3aGF0IHdlIGNhbiwgYW5kIHB1c2ggYWxsICoqIHBhdHRlcm5zIGFzIGZhclxuICAvLyB0byB0aGUgcmlnaHQgYXMgcG9zc2libGUsIGV2ZW4gaWYgaXQgaW5jcmVhc2VzIHRoZSBudW1iZXJcbiAgLy8gb2YgcGF0dGVybnMgdGhhdCB3ZSBoYXZlIHRvIHByb2Nlc3MuXG4gIHByZXByb2Nlc3MoZ2xvYlBhcnRzOiBzdHJpbmdbXVtdKSB7XG4gICAgLy8gaWYgd2UncmUgbm90IGluIGdsb2JzdGFyIG1vZGUsIHRoZW4gdHVybiAqKiBpbnRvICpcbiAgICBpZiAodGhpcy5vcHRpb25zLm5vZ2xvYnN0YXIpIHtcbiAgICAgIGZvciAoY29uc3QgcGFydHNldCBvZiBnbG9iUGFydHMpIHtcbiAgICAgICAgZm9yIChsZXQgaiA9IDA7IGogPCBwYXJ0c2V0Lmxlbmd0aDsgaisrKSB7XG4gICAgICAgICAgaWYgKHBhcnRzZXRbal0gPT09ICcqKicpIHtcbiAgICAgICAgICAgIHBhcnRzZXRbal0gPSAnKidcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG5cbiAgICBjb25zdCB7IG9wdGltaXphdGlvbkxldmVsID0gMSB9ID0gdGhpcy5vcHRpb25zXG5cbiAgICBpZiAob3B0aW1pemF0aW9uTGV2ZWwgPj0gMikge1xuICAgICAgLy8gYWdncmVzc2l2ZSBvcHRpbWl6YXRpb24gZm9yIHRoZSBwdXJwb3NlIG9mIGZzIHdhbGtpbmdcbiAgICAgIGdsb2JQYXJ0cyA9IHRoaXMuZmlyc3RQaGFzZVByZVByb2Nlc3MoZ2xvYlBhcnRzKVxuICAgICAgZ2xvYlBhcnRzID0gdGhpcy5zZWNvbmRQaGFzZVByZVByb2Nlc3MoZ2xvYlBhcnRzKVxuICAgIH0gZWxzZSBpZiAob3B0aW1pemF0aW9uTGV2ZWwgPj0gMSkge1xuICAgICAgLy8ganVzdCBiYXNpYyBvcHRpbWl6YXRpb25zIHRvIHJlbW92ZSBzb21lIC4uIHBhcnRzXG4gICAgICBnbG9iUGFydHMgPSB0aGlzLmxldmVsT25lT3B0aW1pemUoZ2xvYlBhcnRzKVxuICAgIH0gZWxzZSB7XG4gICAgICAvLyBqdXN0IGNvbGxhcHNlIG11bHRpcGxlICoqIHBvcnRpb25zIGludG8gb25lXG4gICAgICBnbG9iUGFydHMgPSB0aGlzLmFkamFzY2VudEdsb2JzdGFyT3B0aW1pemUoZ2xvYlBhcnRzKVxuICAgIH1cblxuICAgIHJldHVybiBnbG9iUGFydHNcbiAgfVxuXG4gIC8vIGp1c3QgZ2V0IHJpZCBvZiBhZGphc2NlbnQgKiogcG9ydGlvbnNcbiAgYWRqYXNjZW50R2xvYnN0YXJPcHRpbWl6ZShnbG9iUGFydHM6IHN0cmluZ1tdW10pIHtcbiAgICByZXR1cm4gZ2xvYlBhcnRzLm1hcChwYXJ0cyA9PiB7XG4gICAgICBsZXQgZ3M6IG51bWJlciA9IC0xXG4gICAgICB3aGlsZSAoLTEgIT09IChncyA9IHBhcnRzLmluZGV4T2YoJyoqJywgZ3MgKyAxKSkpIHtcbiAgICAgICAgbGV0IGkgPSBnc1xuICAgICAgICB3aGlsZSAocGFydHNbaSArIDFdID09PSAnKionKSB7XG4gICAgICAgICAgaSsrXG4gICAgICAgIH1cbiAgICAgICAgaWYgKGkgIT09IGdzKSB7XG4gICAgICAgICAgcGFydHMuc3BsaWNlKGdzLCBpIC0gZ3MpXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIHJldHVybiBwYXJ0c1xuICAgIH0pXG4gIH1cblxuICAvLyBnZXQgcmlkIG9mIGFkamFzY2VudCAqKiBhbmQgcmVzb2x2ZSAuLiBwb3J0aW9uc1xuICBsZXZlbE9uZU9wdGltaXplKGdsb2JQYXJ0czogc3RyaW5nW11bXSkge1xuICAgIHJldHVybiBnbG9iUGFydHMubWFwKHBhcnRzID0+IHtcbiAgICAgIC8vIC4uIGNhbiBub3QgcmVtb3ZlIHRoZSByb290IG9mIGEgV2luZG93cyBwYXRoXG4gICAgICBjb25zdCByb290ID0gdGhpcy4jcm9vdEluZGV4KHBhcnRzKSArIDFcbiAgICAgIHBhcnRzID0gcGFydHMucmVkdWNlKChzZXQ6IHN0cmluZ1tdLCBwYXJ0KSA9PiB7XG4gICAgICAgIGNvbnN0IHByZXYgPSBzZXRbc2V0Lmxlbmd0aCAtIDFdXG4gICAgICAgIGlmIChwYXJ0ID09PSAnKionICYmIHByZXYgPT09ICcqKicpIHtcbiAgICAgICAgICByZXR1cm4gc2V0XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHBhcnQgPT09ICcuLicpIHtcbiAgICAgICAgICBpZiAoXG4gICAgICAgICAgICBzZXQubGVuZ3RoID4gcm9vdCAmJlxuICAgICAgICAgICAgcHJldiAmJlxuICAgICAgICAgICAgcHJldiAhPT0gJy4uJyAmJlxuICAgICAgICAgICAgcHJldiAhPT0gJy4nICYmXG4gICAgICAgICAgICBwcmV2ICE9PSAnKionXG4gICAgICAgICAgKSB7XG4gICAgICAgICAgICBzZXQucG9wKClcbiAgICAgICAgICAgIHJldHVybiBzZXRcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgc2V0LnB1c2gocGFydClcbiAgICAgICAgcmV0dXJuIHNldFxuICAgICAgfSwgW10pXG4gICAgICByZXR1cm4gcGFydHMubGVuZ3RoID09PSAwID8gWycnXSA6IHBhcnRzXG4gICAgfSlcbiAgfVxuXG4gIC8vIENoZWNrIHRoZSBwYXRoIGFnYWluc3QgZWFjaCByb3cgYmVmb3JlIGl0IGlzIHNwbGl0LiAnbm8nIGlmIG5vXG4gIC8vIHJvdyBjYW4gbWF0Y2gsIHNvIGl0IGRvZXMgbm90IG5lZWQgdG8gYmUgc3BsaXQuICd5ZXMnIGlmIGEgcm93IG9mXG4gIC8vIGAqKmAgYW5kIG9uZSBtb3JlIHBvcnRpb24gbWF0Y2hlcy4gJ21heWJlJyBpZiBpdCBtdXN0IGJlIHNwbGl0IHRvXG4gIC8vIGtub3cuIE5vbmUgb2YgdGhpcyBhcHBsaWVzIHdpdGggcGFydGlhbCwgd2hlcmUgdGhlIHBhdGggY2FuIGVuZFxuICAvLyBiZWZvcmUgdGhlIHJvdyBkb2VzLlxuICAvL1xuICAvLyBPbiBXaW5kb3dzLCBgXFxgIGlzIGEgc2VwYXJhdG9yIGluIHRoZSBwYXRoIHRvbywgYW5kIHRoZSBwb3J0aW9ucyBvZlxuICAvLyBhIHJvdyB1cCB0byBpdHMgZHJpdmUgbGV0dGVyIG9yIFVOQyBzaGFyZSBhcmUgbm90IGNoZWNrZWQgKHNlZVxuICAvLyAjcm9vdEluZGV4KS5cbiAgLy9cbiAgLy8gRWFjaCBzdHJpbmcgcG9ydGlvbiBvZiBhIHJvdyBtdXN0IGJlIGEgcG9ydGlvbiBvZiB0aGUgcGF0aCwgc28gdGhlXG4gIC8vIHBhdGggbXVzdCBjb250YWluIGl0LiBMZXZlbCAyIGNhbiBvbmx5IHRha2UgcG9ydGlvbnMgb3V0IG9mIHRoZVxuICAvLyBwYXRoLCBzbyB0aGlzIGlzIHN0aWxsIHRydWUgdGhlbi5cbiAgLy9cbiAgLy8gVGhlIGxhc3QgcG9ydGlvbiBvZiBhIHJvdyBtdXN0IG1hdGNoIHRoZSBsYXN0IHBvcnRpb24gb2YgdGhlIHBhdGgsXG4gIC8vIG9yIHRoZSBvbmUgYmVmb3JlIGEgdHJhaWxpbmcgYC9gIChhcyBhLyogYW5kIGEvKiovKiBtYXRjaCBhL2IvKS5cbiAgLy8gVGhpcyBkb2VzIG5vdCBhcHBseSB0byByb3dzIHRoYXQgZW5kIGluICoqLCByb3dzIHRoYXQgZW5kIGluIGFcbiAgLy8gcm9vdCwgb3IgcHJlc2VydmVNdWx0aXBsZVNsYXNoZXMgKHdoaWNoIGNhbiBsZWF2ZSBtb3JlXG4gIC8vIHRoYW4gb25lICcnIGF0IHRoZSBlbmQpLiBBdCBsZXZlbCAyLCBpdCBkb2VzIG5vdCBhcHBseSBpZiB0aGF0XG4gIC8vIHBvcnRpb24gaXMgYC5gIG9yIGAuLmAsIHdoaWNoIGNhbiBiZVxuICAvLyByZXNvbHZlZCBhd2F5LiBMZXZlbCAyIG9ubHkgdGFrZXMgb3RoZXIgcG9ydGlvbnMgb3V0IG9mIHRoZVxuICAvLyBtaWRkbGUgb2YgdGhlIHBhdGguXG4gIC8vXG4gIC8vIEEgcm93IG9mIGAqKi94YCB0aGVuIG1hdGNoZXMgaWYgdGhlICoqIGNhbiB3YWxrIHRoZSBwb3J0aW9uc1xuICAvLyBiZWZvcmUgdGhlIG9uZSB0aGF0IHggbWF0Y2hlcywgdGhlIHNhbWUgYXMgI21hdGNoR2xvYnN0YXIuIEF0XG4gIC8vIGxldmVsIDIsIHRoaXMgaXMgb25seSBrbm93biBpZiBub25lIG9mIHRoZW0gYXJlIGAuYCBvciBgLi5gLCBzb1xuICAvLyB0aGF0IHRoZSBwYXRoIGRvZXMgbm90IGNoYW5nZSB3aGVuIGl0IGlzIHJlc29sdmVkLlxuICAjY2FuTWF0Y2goZjogc3RyaW5nKTogJ25vJyB8ICd5ZXMnIHwgJ21heWJlJyB7XG4gICAgY29uc3Qgc2VwOiBQYXRoU2VwcyA9XG4gICAgICAhdGhpcy5pc1dpbmRvd3MgfHwgIWYuaW5jbHVkZXMoJ1xcXFwnKSA/ICcvJ1xuICAgICAgOiBmLmluY2x1ZGVzKCcvJykgPyAnYm90aCdcbiAgICAgIDogJ1xcXFwnXG4gICAgLy8gdGhlIHBvcnRpb25zIHRoYXQgZi5zcGxpdCgvXFwvKy8pIHdvdWxkIGVuZCB3aXRoLCBhbmQgd2hlcmUgdGhleVxuICAgIC8vIHN0YXJ0IGluIGYsIGZvdW5kIHdoZW4gYSByb3cgbmVlZHMgdGhlbS4gYGVuZHNgIGlzIDAgdW50aWwgdGhleVxuICAgIC8vIGFyZSBmb3VuZCwgdGhlbiAxLCBvciAtMSBpZiB0aGV5IGNhbiBub3QgYmUgdXNlZC5cbiAgICBsZXQgZW5kcyA9IHRoaXMuI2VuZENoZWNrID8gMCA6IC0xXG4gICAgbGV0IGxhc3QgPSAnJ1xuICAgIGxldCBsYXN0U3RhcnQgPSAwXG4gICAgbGV0IHByZXY6IHN0cmluZyB8IHVuZGVmaW5lZFxuICAgIGxldCBwcmV2U3RhcnQgPSAwXG4gICAgY29uc3QgZG90ID0gISF0aGlzLm9wdGlvbnMuZG90XG4gICAgLy8gQSBzdHJpbmcgY29tcGFyZSBpcyBjaGVhcGVyIHRoYW4gaW5jbHVkZXMoKSwgYW5kIGEgTWF0Y2hlciB0ZXN0XG4gICAgLy8gY29zdHMgbW9yZSwgc28gdGhlIGNoZWFwZXIgY2hlY2sgZ29lcyBmaXJzdC5cbiAgICBST1dTOiBmb3IgKGxldCByID0gMDsgciA8IHRoaXMuc2V0Lmxlbmd0aDsgcisrKSB7XG4gICAgICBjb25zdCByb3cgPSB0aGlzLnNldFtyXSFcbiAgICAgIGNvbnN0IHAgPSByb3dbcm93Lmxlbmd0aCAtIDFdXG4gICAgICBsZXQgZW5kID0gZW5kcyAhPT0gLTEgJiYgdGhpcy4jZW5kUm93c1tyXSEgJiYgcCAhPT0gR0xPQlNUQVJcbiAgICAgIGlmIChlbmQgJiYgZW5kcyA9PT0gMCkge1xuICAgICAgICBjb25zdCBpID0gbGFzdFNlcChmLCBmLmxlbmd0aCwgc2VwKVxuICAgICAgICBsYXN0U3RhcnQgPSBpICsgMVxuICAgICAgICBsYXN0ID0gZi5zbGljZShsYXN0U3RhcnQpXG4gICAgICAgIGlmIChsYXN0ID09PSAnJyAmJiBpID49IDApIHtcbiAgICAgICAgICBsZXQgaiA9IGlcbiAgICAgICAgICB3aGlsZSAoaiA+IDAgJiYgaXNTZXAoZi5jaGFyQ29kZUF0KGogLSAxKSwgc2VwKSkgai0tXG4gICAgICAgICAgcHJldlN0YXJ0ID0gaiA9PT0gMCA/IDAgOiBsYXN0U2VwKGYsIGogLSAxLCBzZXApICsgMVxuICAgICAgICAgIHByZXYgPSBmLnNsaWNlKHByZXZTdGFydCwgailcbiAgICAgICAgfVxuICAgICAgICBjb25zdCByZXNvbHZlcyA9XG4gICAgICAgICAgdGhpcy4jbGV2ZWwyICYmXG4gICAgICAgICAgKGlzRG90cyhsYXN0KSB8fFxuICAgICAgICAgICAgKGxhc3QgPT09ICcnICYmIHByZXYgIT09IHVuZGVmaW5lZCAmJiBpc0RvdHMocHJldikpKVxuICAgICAgICBlbmRzID0gcmVzb2x2ZXMgPyAtMSA6IDFcbiAgICAgICAgZW5kID0gIXJlc29sdmVzXG4gICAgICB9XG4gICAgICBsZXQgdGFpbFN0YXJ0ID0gLTFcbiAgICAgIGlmIChlbmQgJiYgdHlwZW9mIHAgPT09ICdzdHJpbmcnKSB7XG4gICAgICAgIHRhaWxTdGFydCA9IGVuZEluZGV4KHAsIGxhc3QsIGxhc3RTdGFydCwgcHJldiwgcHJldlN0YXJ0KVxuICAgICAgICBpZiAodGFpbFN0YXJ0ID09PSAtMSkgY29udGludWVcbiAgICAgIH1cbiAgICAgIGlmICh0aGlzLiNsaXRlcmFsQ2hlY2spIHtcbiAgICAgICAgZm9yIChjb25zdCBsIG9mIHRoaXMuI2xpdGVyYWxzW3JdISkge1xuICAgICAgICAgIGlmICghZi5pbmNsdWRlcyhsKSkgY29udGludWUgUk9XU1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBpZiAoZW5kICYmIHR5cGVvZiBwID09PSAnb2JqZWN0Jykge1xuICAgICAgICB0YWlsU3RhcnQgPSBlbmRJbmRleChwLCBsYXN0LCBsYXN0U3RhcnQsIHByZXYsIHByZXZTdGFydClcbiAgICAgICAgaWYgKHRhaWxTdGFydCA9PT0gLTEpIGNvbnRpbnVlXG4gICAgICB9XG4gICAgICBjb25zdCBzaGFwZSA9IHRoaXMuI3NoYXBlc1tyXVxuICAgICAgaWYgKHNoYXBlID09PSAnYmFzZScgJiYgZW5kKSByZXR1cm4gJ3llcydcbiAgICAgIGlmIChzaGFwZSA9PT0gJ3RhaWwnICYmIGVuZCkge1xuICAgICAgICBpZiAodGhpcy4jbGV2ZWwyICYmIGRvdFBvcnRpb24oZiwgMCwgdGFpbFN0YXJ0LCB0cnVlLCBzZXApKSB7XG4gICAgICAgICAgcmV0dXJuICdtYXliZSdcbiAgICAgICAgfVxuICAgICAgICBpZiAoIWRvdFBvcnRpb24oZiwgMCwgdGFpbFN0YXJ0LCBkb3QsIHNlcCkpIHJldHVybiAneWVzJ1xuICAgICAgICBjb250aW51ZVxuICAgICAgfVxuICAgICAgaWYgKHNoYXBlID09PSAnbWlkJyB8fCBzaGFwZSA9PT0gJ2hlYWQnKSB7XG4gICAgICAgIGNvbnN0IG0gPSB0aGlzLiN3YWxrKGYsIHJvdywgc2hhcGUgPT09ICdoZWFkJywgZG90LCBzZXApXG4gICAgICAgIGlmIChtICE9PSAnbm8nKSByZXR1cm4gbVxuICAgICAgICBjb250aW51ZVxuICAgICAgfVxuICAgICAgcmV0dXJuICdtYXliZSdcbiAgICB9XG4gICAgcmV0dXJuICdubydcbiAgfVxuXG4gIC8vIE1hdGNoIGEgcm93IG9mIGEga25vd24gc2hhcGUgYWdhaW5zdCB0aGUgc3BsaXQgcGF0aCwgdGhlIHNhbWUgYXNcbiAgLy8gI21hdGNoR2xvYnN0YXIgYW5kICNtYXRjaEdsb2JTdGFyQm9keVNlY3Rpb25zIGRvLiBOb25lIG9mIHRoZXNlXG4gIC8vIHJvd3MgaGF2ZSBhIGRyaXZlIGxldHRlciwgc28gdGhleSBzdGFydCBhdCB0aGUgZmlyc3QgcG9ydGlvbi5cbiAgI21hdGNoU2hhcGUoXG4gICAgZmlsZTogc3RyaW5nW10sXG4gICAgcm93OiBQYXJzZVJldHVybkZpbHRlcmVkW10sXG4gICAgc2hhcGU6ICd0YWlsJyB8ICdtaWQnIHwgJ2hlYWQnLFxuICApOiBib29sZWFuIHtcbiAgICBjb25zdCBkb3QgPSAhIXRoaXMub3B0aW9ucy5kb3RcbiAgICBjb25zdCBuID0gZmlsZS5sZW5ndGhcbiAgICBpZiAoc2hhcGUgPT09ICdoZWFkJykge1xuICAgICAgLy8geCwgdGhlbiBhdCBsZWFzdCBvbmUgcG9ydGlvbiB0aGF0ICoqIGNhbiB3YWxrXG4gICAgICBpZiAobiA8IDIgfHwgIXBvcnRpb25NYXRjaChyb3dbMF0gYXMgc3RyaW5nIHwgTWF0Y2hlciwgZmlsZVswXSEpKSB7XG4gICAgICAgIHJldHVybiBmYWxzZVxuICAgICAgfVxuICAgICAgZm9yIChsZXQgaSA9IDE7IGkgPCBuOyBpKyspXG4gICAgICAgIGlmICghd2Fsa2FibGUoZmlsZVtpXSEsIGRvdCkpIHJldHVybiBmYWxzZVxuICAgICAgcmV0dXJuIHRydWVcbiAgICB9XG4gICAgY29uc3QgeCA9IHJvd1sxXSBhcyBzdHJpbmcgfCBNYXRjaGVyXG4gICAgaWYgKHNoYXBlID09PSAndGFpbCcpIHtcbiAgICAgIC8vIHggaXMgdGhlIGxhc3QgcG9ydGlvbiwgb3IgdGhlIG9uZSBiZWZvcmUgYSB0cmFpbGluZyAnJ1xuICAgICAgbGV0IHQgPSBuIC0gMVxuICAgICAgaWYgKCFwb3J0aW9uTWF0Y2goeCwgZmlsZVt0XSEpKSB7XG4gICAgICAgIGlmIChmaWxlW3RdICE9PSAnJyB8fCBuID09PSAxIHx8ICFwb3J0aW9uTWF0Y2goeCwgZmlsZVstLXRdISkpIHtcbiAgICAgICAgICByZXR1cm4gZmFsc2VcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0OyBpKyspXG4gICAgICAgIGlmICghd2Fsa2FibGUoZmlsZVtpXSEsIGRvdCkpIHJldHVybiBmYWxzZVxuICAgICAgcmV0dXJuIHRydWVcbiAgICB9XG4gICAgLy8gbWlkOiB0aGUgZmlyc3QgeCB0aGF0ICoqIGNhbiB3YWxrIHRvLCB3aXRoIGEgcG9ydGlvbiBhZnRlciBpdCxcbiAgICAvLyBhbmQgKiogY2FuIHdhbGsgYWxsIG9mIHRob3NlXG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCBuOyBrKyspIHtcbiAgICAgIGlmIChwb3J0aW9uTWF0Y2goeCwgZmlsZVtrXSEpICYmIGsgKyAxIDwgbikge1xuICAgICAgICBsZXQgaSA9IGsgKyAxXG4gICAgICAgIHdoaWxlIChpIDwgbiAmJiB3YWxrYWJsZShmaWxlW2ldISwgZG90KSkgaSsrXG4gICAgICAgIGlmIChpID09PSBuKSByZXR1cm4gdHJ1ZVxuICAgICAgfVxuICAgICAgaWYgKCF3YWxrYWJsZShmaWxlW2tdISwgZG90KSkgcmV0dXJuIGZhbHNlXG4gICAgfVxuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgLy8gTWF0Y2ggYSByb3cgb2YgYCoqL3gvKipgIG9yIGB4LyoqYCBhZ2FpbnN0IHRoZSBwYXRoLCB0aGUgc2FtZSBhc1xuICAvLyAjbWF0Y2hHbG9ic3RhciBhbmQgI21hdGNoR2xvYlN0YXJCb2R5U2VjdGlvbnMgZG8gb25jZSBpdCBpcyBzcGxpdC5cbiAgLy8geCBtdXN0IG1hdGNoIGEgcG9ydGlvbiAodGhlIGZpcnN0IG9uZSwgZm9yIGB4LyoqYCksIHRoZSAqKiBiZWZvcmVcbiAgLy8gaXQgbXVzdCBiZSBhYmxlIHRvIHdhbGsgdGhlIHBvcnRpb25zIGJlZm9yZSB0aGF0IG9uZSwgYW5kIHRoZXJlXG4gIC8vIG11c3QgYmUgYSBwb3J0aW9uIGFmdGVyIGl0LCB3aGljaCB0aGUgKiogYWZ0ZXIgaXQgY2FuIHdhbGsuIEF0XG4gIC8vIGxldmVsIDIsIHRoaXMgaXMgb25seSBrbm93biBpZiBubyBwb3J0aW9uIGlzIGAuYCBvciBgLi5gLlxuICAjd2FsayhcbiAgICBmOiBzdHJpbmcsXG4gICAgcm93OiBQYXJzZVJldHVybkZpbHRlcmVkW10sXG4gICAgaGVhZDogYm9vbGVhbixcbiAgICBkb3Q6IGJvb2xlYW4sXG4gICAgc2VwOiBQYXRoU2VwcyxcbiAgKTogJ3llcycgfCAnbm8nIHwgJ21heWJlJyB7XG4gICAgaWYgKHRoaXMuI2xldmVsMiAmJiBkb3RQb3J0aW9uKGYsIDAsIGYubGVuZ3RoLCB0cnVlLCBzZXApKVxuICAgICAgcmV0dXJuICdtYXliZSdcbiAgICBjb25zdCB4ID0gcm93W2hlYWQgPyAwIDogMV0gYXMgc3RyaW5nIHwgTWF0Y2hlclxuICAgIC8vIHRoZSBsYXN0IHBvcnRpb24gaGFzIG5vbmUgYWZ0ZXIgaXQsIHNvIGl0IGNhbiBub3QgYmUgeFxuICAgIGxldCBzID0gMFxuICAgIGZvciAobGV0IGUgPSBuZXh0U2VwKGYsIHMsIHNlcCk7IGUgIT09IC0xOyBlID0gbmV4dFNlcChmLCBzLCBzZXApKSB7XG4gICAgICAvLyB0aGUgc3RhcnQgb2YgdGhlIG5leHQgcG9ydGlvblxuICAgICAgbGV0IG5leHQgPSBlICsgMVxuICAgICAgd2hpbGUgKG5leHQgPCBmLmxlbmd0aCAmJiBpc1NlcChmLmNoYXJDb2RlQXQobmV4dCksIHNlcCkpIG5leHQrK1xuICAgICAgY29uc3QgaGl0ID1cbiAgICAgICAgdHlwZW9mIHggPT09ICdzdHJpbmcnID9cbiAgICAgICAgICBlIC0gcyA9PT0geC5sZW5ndGggJiYgZi5zdGFydHNXaXRoKHgsIHMpXG4gICAgICAgIDogZSA+IHMgJiYgeC50ZXN0VW5jaGVja2VkKGYuc2xpY2UocywgZSkpXG4gICAgICBpZiAoaGl0ICYmICFkb3RQb3J0aW9uKGYsIG5leHQsIGYubGVuZ3RoLCBkb3QsIHNlcCkpIHJldHVybiAneWVzJ1xuICAgICAgaWYgKGhlYWQgfHwgZG90UG9ydGlvbihmLCBzLCBuZXh0LCBkb3QsIHNlcCkpIHJldHVybiAnbm8nXG4gICAgICBzID0gbmV4dFxuICAgIH1cbiAgICByZXR1cm4gJ25vJ1xuICB9XG5cbiAgLy8gdGhlIGxhc3Qgc3BsaXQsIGlmIGl0IHdhcyB0aGUgc2FtZSBwYXRoIHdpdGggdGhlIHNhbWUgc3BsaXRcbiAgLy8gc2V0dGluZ3NcbiAgI2NhY2hlZFNwbGl0KGY6IHN0cmluZykge1xuICAgIGNvbnN0IGxhc3QgPSBsYXN0U3BsaXRcbiAgICByZXR1cm4gKFxuICAgICAgICBsYXN0Py5mID09PSBmICYmXG4gICAgICAgICAgbGFzdC5pc1dpbmRvd3MgPT09IHRoaXMuaXNXaW5kb3dzICYmXG4gICAgICAgICAgbGFzdC5wcmVzZXJ2ZU11bHRpcGxlU2xhc2hlcyA9PT0gdGhpcy5wcmVzZXJ2ZU11bHRpcGxlU2xhc2hlcyAmJlxuICAgICAgICAgIGxhc3Qubm9ybWFsaXplID09PSB0aGlzLiNmb3JtXG4gICAgICApID9cbiAgICAgICAgbGFzdFxuICAgICAgOiB1bmRlZmluZWRcbiAgfVxuXG4gIC8vIHNwbGl0IGEgcGF0aCBmb3IgbWF0Y2goKSwgYW5kIGtlZXAgdGhlIHBhcnRzIGZvciB0aGUgbmV4dCBjYWxsXG4gICNzcGxpdChmOiBzdHJpbmcpIHtcbiAgICBjb25zdCB7IGlzV2luZG93cywgcHJlc2VydmVNdWx0aXBsZVNsYXNoZXMgfSA9IHRoaXNcbiAgICAvLyB3aW5kb3dzOiBuZWVkIHRvIHVzZSAvLCBub3QgXFxcbiAgICBsZXQgcGFydHMgPSB0aGlzLiNzbGFzaFNwbGl0KGlzV2luZG93cyA/IGYuc3BsaXQoJ1xcXFwnKS5qb2luKCcvJykgOiBmKVxuICAgIC8vIG5vcm1hbGl6ZSBlYWNoIHBvcnRpb24sIHNvIHRoYXQgYSBjaGFyIHRoYXQgbm9ybWFsaXplcyB0byBgL2BcbiAgICAvLyBkb2VzIG5vdCBtYWtlIGEgbmV3IHBvcnRpb25cbiAgICBjb25zdCBub3JtYWxpemUgPSB0aGlzLiNmb3JtXG4gICAgaWYgKG5vcm1hbGl6ZSkgcGFydHMgPSBwYXJ0cy5tYXAocCA9PiBwLm5vcm1hbGl6ZShub3JtYWxpemUpKVxuICAgIGxhc3RTcGxpdCA9IHtcbiAgICAgIGYsXG4gICAgICBpc1dpbmRvd3MsXG4gICAgICBwcmVzZXJ2ZU11bHRpcGxlU2xhc2hlcyxcbiAgICAgIG5vcm1hbGl6ZSxcbiAgICAgIHBhcnRzLFxuICAgIH1cbiAgICByZXR1cm4gbGFzdFNwbGl0XG4gIH1cblxuICAvLyByZXNvbHZlIGAuYCBhbmQgYC4uYCBwb3J0aW9ucyBvZiBhIHBhdGgsIGZvciBsZXZlbCAyXG4gICNsZXZlbFR3b0ZpbGVPcHRpbWl6ZShmaWxlOiBzdHJpbmdbXSkge1xuICAgIC8vIHdvcmsgb24gYSBjb3B5LCBzbyB0aGF0IHRoZSBjYWNoZWQgcGFydHMgZG8gbm90IGNoYW5nZVxuICAgIGNvbnN0IHBhcnRzID0gWy4uLmZpbGVdXG4gICAgbGV0IGRpZFNvbWV0aGluZzogYm9vbGVhbiA9IGZhbHNlXG5cbiAgICBkbyB7XG4gICAgICBkaWRTb21ldGhpbmcgPSBmYWxzZVxuICAgICAgLy8gPHByZT4vPGU+LzxyZXN0PiAtPiA8cHJlPi88cmVzdD5cbiAgICAgIGlmICghdGhpcy5wcmVzZXJ2ZU11bHRpcGxlU2xhc2hlcykge1xuICAgICAgICBmb3IgKGxldCBpID0gMTsgaSA8IHBhcnRzLmxlbmd0aCAtIDE7IGkrKykge1xuICAgICAgICAgIGNvbnN0IHAgPSBwYXJ0c1tpXVxuICAgICAgICAgIC8vIGRvbid0IHNxdWVlemUgb3V0IFVOQyBwYXR0ZXJuc1xuICAgICAgICAgIGlmIChpID09PSAxICYmIHAgPT09ICcnICYmIHBhcnRzWzBdID09PSAnJykgY29udGludWVcbiAgICAgICAgICBpZiAocCA9PT0gJy4nIHx8IHAgPT09ICcnKSB7XG4gICAgICAgICAgICBkaWRTb21ldGhpbmcgPSB0cnVlXG4gICAgICAgICAgICBwYXJ0cy5zcGxpY2UoaSwgMSlcbiAgICAgICAgICAgIGktLVxuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAoXG4gICAgICAgICAgcGFydHNbMF0gPT09ICcuJyAmJlxuICAgICAgICAgIHBhcnRzLmxlbmd0aCA9PT0gMiAmJlxuICAgICAgICAgIChwYXJ0c1sxXSA9PT0gJy4nIHx8IHBhcnRzWzFdID09PSAnJylcbiAgICAgICAgKSB7XG4gICAgICAgICAgZGlkU29tZXRoaW5nID0gdHJ1ZVxuICAgICAgICAgIHBhcnRzLnBvcCgpXG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgLy8gPHByZT4vPHA+Ly4uLzxyZXN0PiAtPiA8cHJlPi88cmVzdD5cbiAgICAgIC8vIC4uIGNhbiBub3QgcmVtb3ZlIHRoZSByb290IG9mIGEgV2luZG93cyBwYXRoXG4gICAgICBjb25zdCByb290ID0gdGhpcy4jcm9vdEluZGV4KHBhcnRzKSArIDFcbiAgICAgIGxldCBkZDogbnVtYmVyID0gcm9vdFxuICAgICAgd2hpbGUgKC0xICE9PSAoZGQgPSBwYXJ0cy5pbmRleE9mKCcuLicsIGRkICsgMSkpKSB7XG4gICAgICAgIGNvbnN0IHAgPSBwYXJ0c1tkZCAtIDFdXG4gICAgICAgIGlmIChwICYmIHAgIT09ICcuJyAmJiBwICE9PSAnLi4nICYmIHAgIT09ICcqKicpIHtcbiAgICAgICAgICBkaWRTb21ldGhpbmcgPSB0cnVlXG4gICAgICAgICAgcGFydHMuc3BsaWNlKGRkIC0gMSwgMilcbiAgICAgICAgICBkZCA9IE1hdGgubWF4KGRkIC0gMiwgcm9vdClcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH0gd2hpbGUgKGRpZFNvbWV0aGluZylcbiAgICByZXR1cm4gcGFydHMubGVuZ3RoID09PSAwID8gWycnXSA6IHBhcnRzXG4gIH1cblxuICAvLyBGaXJzdCBwaGFzZTogc2luZ2xlLXBhdHRlcm4gcHJvY2Vzc2luZ1xuICAvLyA8cHJlPiBpcyAxIG9yIG1vcmUgcG9ydGlvbnNcbiAgLy8gPHJlc3Q+IGlzIDEgb3IgbW9yZSBwb3J0aW9uc1xuICAvLyA8cD4gaXMgYW55IHBvcnRpb24gb3RoZXIgdGhhbiAuLCAuLiwgJycsIG9yICoqXG4gIC8vIDxlPiBpcyAuIG9yICcnXG4gIC8vXG4gIC8vICoqLy4uIGlzICpicnV0YWwqIGZvciBmaWxlc3lzdGVtIHdhbGtpbmcgcGVyZm9ybWFuY2UsIGJlY2F1c2VcbiAgLy8gaXQgZWZmZWN0aXZlbHkgcmVzZXRzIHRoZSByZWN1cnNpdmUgd2FsayBlYWNoIHRpbWUgaXQgb2NjdXJzLFxuICAvLyBhbmQgKiogY2Fubm90IGJlIHJlZHVjZWQgb3V0IGJ5IGEgLi4gcGF0dGVybiBwYXJ0IGxpa2UgYSByZWdleHBcbiAgLy8gb3IgbW9zdCBzdHJpbmdzIChvdGhlciB0aGFuIC4uLCAuLCBhbmQgJycpIGNhbiBiZS5cbiAgLy9cbiAgLy8gPHByZT4vKiovLi4vPHA+LzxwPi88cmVzdD4gLT4gezxwcmU+Ly4uLzxwPi88cD4vPHJlc3Q+LDxwcmU+LyoqLzxwPi88cD4vPHJlc3Q+fVxuICAvLyA8cHJlPi88ZT4vPHJlc3Q+IC0+IDxwcmU+LzxyZXN0PlxuICAvLyA8cHJlPi88cD4vLi4vPHJlc3Q+IC0+IDxwcmU+LzxyZXN0PlxuICAvLyAqKi8qKi88cmVzdD4gLT4gKiovPHJlc3Q+XG4gIC8vXG4gIC8vICoqLyovPHJlc3Q+IC0+ICovKiovPHJlc3Q+IDw9PSBub3QgdmFsaWQgYmVjYXVzZSAqKiBkb2Vzbid0IGZvbGxvd1xuICAvLyB0aGlzIFdPVUxEIGJlIGFsbG93ZWQgaWYgKiogZGlkIGZvbGxvdyBzeW1saW5rcywgb3IgKiBkaWRuJ3RcbiAgZmlyc3RQaGFzZVByZVByb2Nlc3MoZ2xvYlBhcnRzOiBzdHJpbmdbXVtdKSB7XG4gICAgLy8gZWFjaCAqKi8uLiBzcGxpdCBkb3VibGVzIHRoZSBwYXR0ZXJucywgYW5kIGFkZHMgYSBjb3B5IG9mIHRoZVxuICAgIC8vIHdob2xlIHBhdHRlcm4uIFRocm93IGlmIGVpdGhlciBnZXRzIHRvbyBsYXJnZS4gQSBwYXJ0aWFsIHNwbGl0XG4gICAgLy8gd291bGQgbWF0Y2ggc29tZSBwYXRocyBhbmQgbm90IG90aGVycywgZGVwZW5kaW5nIG9uIHdoaWNoIHJvd3NcbiAgICAvLyB0aGUgcGFzcyByZWFjaGVkIGZpcnN0LlxuICAgIGNvbnN0IHsgYnJhY2VFeHBhbmRNYXggPSBERUZBVUxUX0JSQUNFX0VYUEFORF9NQVggfSA9IHRoaXMub3B0aW9uc1xuICAgIGxldCBzcGxpdENlbGxzID0gMFxuICAgIGNvbnN0IG1heFNwbGl0Q2VsbHMgPSAxXzAwMF8wMDBcbiAgICBsZXQgZGlkU29tZXRoaW5nID0gZmFsc2VcbiAgICBkbyB7XG4gICAgICBkaWRTb21ldGhpbmcgPSBmYWxzZVxuICAgICAgLy8gPHByZT4vKiovLi4vPHA+LzxwPi88cmVzdD4gLT4gezxwcmU+Ly4uLzxwPi88cD4vPHJlc3Q+LDxwcmU+LyoqLzxwPi88cD4vPHJlc3Q+fVxuICAgICAgZm9yIChsZXQgcGFydHMgb2YgZ2xvYlBhcnRzKSB7XG4gICAgICAgIGxldCBnczogbnVtYmVyID0gLTFcbiAgICAgICAgd2hpbGUgKC0xICE9PSAoZ3MgPSBwYXJ0cy5pbmRleE9mKCcqKicsIGdzICsgMSkpKSB7XG4gICAgICAgICAgbGV0IGdzczogbnVtYmVyID0gZ3NcbiAgICAgICAgICB3aGlsZSAocGFydHNbZ3NzICsgMV0gPT09ICcqKicpIHtcbiAgICAgICAgICAgIC8vIDxwcmU+LyoqLyoqLzxyZXN0PiAtPiA8cHJlPi8qKi88cmVzdD5cbiAgICAgICAgICAgIGdzcysrXG4gICAgICAgICAgfVxuICAgICAgICAgIC8vIGVnLCBpZiBncyBpcyAyIGFuZCBnc3MgaXMgNCwgdGhhdCBtZWFucyB3ZSBoYXZlIDMgKipcbiAgICAgICAgICAvLyBwYXJ0cywgYW5kIGNhbiByZW1vdmUgMiBvZiB0aGVtLlxuICAgICAgICAgIGlmIChnc3MgPiBncykge1xuICAgICAgICAgICAgcGFydHMuc3BsaWNlKGdzICsgMSwgZ3NzIC0gZ3MpXG4gICAgICAgICAgfVxuXG4gICAgICAgICAgbGV0IG5leHQgPSBwYXJ0c1tncyArIDFdXG4gICAgICAgICAgY29uc3QgcCA9IHBhcnRzW2dzICsgMl1cbiAgICAgICAgICBjb25zdCBwMiA9IHBhcnRzW2dzICsgM11cbiAgICAgICAgICBpZiAobmV4dCAhPT0gJy4uJykgY29udGludWVcbiAgICAgICAgICBpZiAoXG4gICAgICAgICAgICAhcCB8fFxuICAgICAgICAgICAgcCA9PT0gJy4nIHx8XG4gICAgICAgICAgICBwID09PSAnLi4nIHx8XG4gICAgICAgICAgICAhcDIgfHxcbiAgICAgICAgICAgIHAyID09PSAnLicgfHxcbiAgICAgICAgICAgIHAyID09PSAnLi4nXG4gICAgICAgICAgKSB7XG4gICAgICAgICAgICBjb250aW51ZVxuICAgICAgICAgIH1cbiAgICAgICAgICAvLyBDaGVjayBiZWZvcmUgY2hhbmdpbmcgcGFydHMgb3IgYWxsb2NhdGluZyB0aGUgbmV3IHJvdy5cbiAgICAgICAgICBjb25zdCBhZGRlZENlbGxzID0gcGFydHMubGVuZ3RoIC0gMVxuICAgICAgICAgIGlmIChcbiAgICAgICAgICAgIGdsb2JQYXJ0cy5sZW5ndGggPj0gYnJhY2VFeHBhbmRNYXggfHxcbiAgICAgICAgICAgIHNwbGl0Q2VsbHMgKyBhZGRlZENlbGxzID4gbWF4U3BsaXRDZWxsc1xuICAgICAgICAgICkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoXG4gICAgICAgICAgICAgIGBvcHRpbWl6YXRpb25MZXZlbCAyOiB0b28gbWFueSBwYXR0ZXJucyBmcm9tICcqKi8uLidgLFxuICAgICAgICAgICAgKVxuICAgICAgICAgIH1cbiAgICAgICAgICBkaWRTb21ldGhpbmcgPSB0cnVlXG4gICAgICAgICAgLy8gZWRpdCBwYXJ0cyBpbiBwbGFjZSwgYW5kIHB1c2ggdGhlIG5ldyBvbmVcbiAgICAgICAgICBwYXJ0cy5zcGxpY2UoZ3MsIDEpXG4gICAgICAgICAgY29uc3Qgb3RoZXIgPSBwYXJ0cy5zbGljZSgwKVxuICAgICAgICAgIG90aGVyW2dzXSA9ICcqKidcbiAgICAgICAgICBzcGxpdENlbGxzICs9IGFkZGVkQ2VsbHNcbiAgICAgICAgICBnbG9iUGFydHMucHVzaChvdGhlcilcbiAgICAgICAgICBncy0tXG4gICAgICAgIH1cblxuICAgICAgICAvLyA8cHJlPi88ZT4vPHJlc3Q+IC0+IDxwcmU+LzxyZXN0PlxuICAgICAgICBpZiAoIXRoaXMucHJlc2VydmVNdWx0aXBsZVNsYXNoZXMpIHtcbiAgICAgICAgICBmb3IgKGxldCBpID0gMTsgaSA8IHBhcnRzLmxlbmd0aCAtIDE7IGkrKykge1xuICAgICAgICAgICAgY29uc3QgcCA9IHBhcnRzW2ldXG4gICAgICAgICAgICAvLyBkb24ndCBzcXVlZXplIG91dCBVTkMgcGF0dGVybnNcbiAgICAgICAgICAgIGlmIChpID09PSAxICYmIHAgPT09ICcnICYmIHBhcnRzWzBdID09PSAnJykgY29udGludWVcbiAgICAgICAgICAgIGlmIChwID09PSAnLicgfHwgcCA9PT0gJycpIHtcbiAgICAgICAgICAgICAgZGlkU29tZXRoaW5nID0gdHJ1ZVxuICAgICAgICAgICAgICBwYXJ0cy5zcGxpY2UoaSwgMSlcbiAgICAgICAgICAgICAgaS0tXG4gICAgICAgICAgICB9XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmIChcbiAgICAgICAgICAgIHBhcnRzWzBdID09PSAnLicgJiZcbiAgICAgICAgICAgIHBhcnRzLmxlbmd0aCA9PT0gMiAmJlxuICAgICAgICAgICAgKHBhcnRzWzFdID09PSAnLicgfHwgcGFydHNbMV0gPT09ICcnKVxuICAgICAgICAgICkge1xuICAgICAgICAgICAgZGlkU29tZXRoaW5nID0gdHJ1ZVxuICAgICAgICAgICAgcGFydHMucG9wKClcbiAgICAgICAgICB9XG4gICAgICAgIH1cblxuICAgICAgICAvLyA8cHJlPi88cD4vLi4vPHJlc3Q+IC0+IDxwcmU+LzxyZXN0PlxuICAgICAgICAvLyAuLiBjYW4gbm90IHJlbW92ZSB0aGUgcm9vdCBvZiBhIFdpbmRvd3MgcGF0aFxuICAgICAgICBjb25zdCByb290ID0gdGhpcy4jcm9vdEluZGV4KHBhcnRzKSArIDFcbiAgICAgICAgbGV0IGRkOiBudW1iZXIgPSByb290XG4gICAgICAgIHdoaWxlICgtMSAhPT0gKGRkID0gcGFydHMuaW5kZXhPZignLi4nLCBkZCArIDEpKSkge1xuICAgICAgICAgIGNvbnN0IHAgPSBwYXJ0c1tkZCAtIDFdXG4gICAgICAgICAgaWYgKHAgJiYgcCAhPT0gJy4nICYmIHAgIT09ICcuLicgJiYgcCAhPT0gJyoqJykge1xuICAgICAgICAgICAgZGlkU29tZXRoaW5nID0gdHJ1ZVxuICAgICAgICAgICAgY29uc3QgbmVlZERvdCA9IGRkID09PSAxICYmIHBhcnRzW2RkICsgMV0gPT09ICcqKidcbiAgICAgICAgICAgIGNvbnN0IHNwbGluID0gbmVlZERvdCA/IFsnLiddIDogW11cbiAgICAgICAgICAgIHBhcnRzLnNwbGljZShkZCAtIDEsIDIsIC4uLnNwbGluKVxuICAgICAgICAgICAgaWYgKHBhcnRzLmxlbmd0aCA9PT0gMCkgcGFydHMucHVzaCgnJylcbiAgICAgICAgICAgIGRkID0gTWF0aC5tYXgoZGQgLSAyLCByb290KVxuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuICAgIH0gd2hpbGUgKGRpZFNvbWV0aGluZylcblxuICAgIHJldHVybiBnbG9iUGFydHNcbiAgfVxuXG4gIC8vIHNlY29uZCBwaGFzZTogbXVsdGktcGF0dGVybiBkZWR1cGVzXG4gIC8vIHs8cHJlPi88cmVzdD4sPHByZT4vPHJlc3Q+fSAtPiA8cHJlPi88cmVzdD5cbiAgLy8gezxwcmU+LyovPHJlc3Q+LDxwcmU+LzxwPi88cmVzdD59IC0+IDxwcmU+LyovPHJlc3Q+XG4gIHNlY29uZFBoYXNlUHJlUHJvY2VzcyhnbG9iUGFydHM6IHN0cmluZ1tdW10pOiBzdHJpbmdbXVtdIHtcbiAgICBjb25zdCBrZXlzID0gbmV3IFNldDxzdHJpbmc+KClcbiAgICBjb25zdCByb3dzID0gZ2xvYlBhcnRzLmZpbHRlcihwYXJ0cyA9PiB7XG4gICAgICBjb25zdCBrZXkgPSBwYXJ0cy5qb2luKCcvJylcbiAgICAgIGlmIChrZXlzLmhhcyhrZXkpKSByZXR1cm4gZmFsc2VcbiAgICAgIGtleXMuYWRkKGtleSlcbiAgICAgIHJldHVybiB0cnVlXG4gICAgfSlcblxuICAgIC8vIEEgcm93IGlzIGNvdmVyZWQgYnkgYW5vdGhlciByb3cgdGhhdCBoYXMgYCpgIGF0IHNvbWUgcG9zaXRpb25zLFxuICAgIC8vIGFuZCBpcyB0aGUgc2FtZSBhdCBhbGwgb3RoZXJzLiBDb2xsZWN0IGVhY2ggZGlzdGluY3Qgc2V0IG9mIGAqYFxuICAgIC8vIHBvc2l0aW9ucywgdGhlbiBsb29rIHVwIGVhY2ggcm93IHdpdGggYCpgIHB1dCBhdCB0aG9zZSBwb3NpdGlvbnMuXG4gICAgY29uc3Qgc3RhcnMgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyW10+KClcbiAgICBmb3IgKGNvbnN0IHBhcnRzIG9mIHJvd3MpIHtcbiAgICAgIGNvbnN0IHM6IG51bWJlcltdID0gW11cbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgcGFydHMubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgaWYgKHBhcnRzW2ldID09PSAnKicpIHMucHVzaChpKVxuICAgICAgfVxuICAgICAgaWYgKHMubGVuZ3RoKSBzdGFycy5zZXQocy5qb2luKCcsJyksIHMpXG4gICAgfVxuICAgIC8vIEVhY2ggcm93IGlzIGNoZWNrZWQgYWdhaW5zdCBlYWNoIHNldCBvZiBgKmAgcG9zaXRpb25zLCBzbyBza2lwXG4gICAgLy8gdGhpcyBpZiB0aGVyZSBhcmUgdG9vIG1hbnkuIFRoZSBwYXR0ZXJucyBtYXRjaCB0aGUgc2FtZSBwYXRoc1xuICAgIC8vIGVpdGhlciB3YXkuXG4gICAgaWYgKCFzdGFycy5zaXplIHx8IHJvd3MubGVuZ3RoICogc3RhcnMuc2l6ZSA+IDEwMF8wMDApIHJldHVybiByb3dzXG5cbiAgICBjb25zdCB7IGRvdCB9ID0gdGhpcy5vcHRpb25zXG4gICAgcmV0dXJuIHJvd3MuZmlsdGVyKHBhcnRzID0+IHtcbiAgICAgIGZvciAoY29uc3QgcyBvZiBzdGFycy52YWx1ZXMoKSkge1xuICAgICAgICBpZiAoc1tzLmxlbmd0aCAtIDFdISA+PSBwYXJ0cy5sZW5ndGgpIGNvbnRpbnVlXG4gICAgICAgIGNvbnN0IGMgPSBbLi4ucGFydHNdXG4gICAgICAgIGxldCBvayA9IHRydWVcbiAgICAgICAgbGV0IGNoYW5nZWQgPSBmYWxzZVxuICAgICAgICBmb3IgKGNvbnN0IGkgb2Ygcykge1xuICAgICAgICAgIGNvbnN0IHAgPSBwYXJ0c1tpXSFcbiAgICAgICAgICBpZiAocCA9PT0gJyonKSBjb250aW51ZVxuICAgICAgICAgIGlmICghcCB8fCBwID09PSAnKionIHx8ICghZG90ICYmIHAuc3RhcnRzV2l0aCgnLicpKSkge1xuICAgICAgICAgICAgb2sgPSBmYWxzZVxuICAgICAgICAgICAgYnJlYWtcbiAgICAgICAgICB9XG4gICAgICAgICAgY1tpXSA9ICcqJ1xuICAgICAgICAgIGNoYW5nZWQgPSB0cnVlXG4gICAgICAgIH1cbiAgICAgICAgaWYgKG9rICYmIGNoYW5nZWQgJiYga2V5cy5oYXMoYy5qb2luKCcvJykpKSByZXR1cm4gZmFsc2VcbiAgICAgIH1cbiAgICAgIHJldHVybiB0cnVlXG4gICAgfSlcbiAgfVxuXG4gIHBhcnNlTmVnYXRlKCkge1xuICAgIGlmICh0aGlzLm5vbmVnYXRlKSByZXR1cm5cblxuICAgIGNvbnN0IHBhdHRlcm4gPSB0aGlzLnBhdHRlcm5cbiAgICBsZXQgbmVnYXRlID0gZmFsc2VcbiAgICBsZXQgbmVnYXRlT2Zmc2V0ID0gMFxuXG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBwYXR0ZXJuLmxlbmd0aCAmJiBwYXR0ZXJuLmNoYXJBdChpKSA9PT0gJyEnOyBpKyspIHtcbiAgICAgIG5lZ2F0ZSA9ICFuZWdhdGVcbiAgICAgIG5lZ2F0ZU9mZnNldCsrXG4gICAgfVxuXG4gICAgaWYgKG5lZ2F0ZU9mZnNldCkgdGhpcy5wYXR0ZXJuID0gcGF0dGVybi5zbGljZShuZWdhdGVPZmZzZXQpXG4gICAgdGhpcy5uZWdhdGUgPSBuZWdhdGVcbiAgfVxuXG4gIC8vIE1hdGNoIHRoZSBwYXJ0cyBvZiBhIHBhdGggYWdhaW5zdCBvbmUgcm93IG9mIHRoZSBzZXQuIGByZXNvbHZlZGBcbiAgLy8gaXMgdGhlIHBhcnRzIGFmdGVyIGxldmVsIDIgcmVzb2x2ZXMgYC5gIGFuZCBgLi5gIGluIHRoZW0sIG9yIHRoZVxuICAvLyBzYW1lIHBhcnRzIGJlbG93IGxldmVsIDIuIFNldCBwYXJ0aWFsIHRvIHRydWUgdG8gdGVzdCBpZiwgZm9yXG4gIC8vIGV4YW1wbGUsIFwiL2EvYlwiIG1hdGNoZXMgdGhlIHN0YXJ0IG9mIFwiLyovYi8qL2RcIi4gUGFydGlhbCBtZWFucywgaWZcbiAgLy8geW91IHJ1biBvdXQgb2YgZmlsZSBiZWZvcmUgeW91IHJ1biBvdXQgb2YgcGF0dGVybiwgdGhlbiB0aGF0J3NcbiAgLy8gZmluZSwgYXMgbG9uZyBhcyBhbGwgdGhlIHBhcnRzIG1hdGNoLlxuICAjbWF0Y2hSb3coXG4gICAgZmlsZTogc3RyaW5nW10sXG4gICAgcmVzb2x2ZWQ6IHN0cmluZ1tdLFxuICAgIHBhdHRlcm46IFBhcnNlUmV0dXJuW10sXG4gICAgcGFydGlhbDogYm9vbGVhbixcbiAgKSB7XG4gICAgbGV0IGZpbGVTdGFydEluZGV4ID0gMFxuICAgIGxldCBwYXR0ZXJuU3RhcnRJbmRleCA9IDBcblxuICAgIC8vIFVOQyBwYXRocyBsaWtlIC8vPy9YOi8uLi4gY2FuIG1hdGNoIFg6Ly4uLiBhbmQgdmljZSB2ZXJzYSwgYW5kXG4gICAgLy8gLy8/L1VOQy9ob3N0L3NoYXJlLy4uLiBjYW4gbWF0Y2ggLy9ob3N0L3NoYXJlLy4uLiBhbmQgdmljZSB2ZXJzYS5cbiAgICAvLyBEcml2ZSBsZXR0ZXJzIGluIGFic29sdXRlIGRyaXZlIG9yIHVuYyBwYXRocywgYW5kIHRoZSBob3N0IGFuZFxuICAgIC8vIHNoYXJlIG9mIFVOQyBwYXRocywgYXJlIGFsd2F5cyBjb21wYXJlZCBjYXNlLWluc2Vuc2l0aXZlbHkuXG4gICAgY29uc3QgZmggPSB0aGlzLmlzV2luZG93cyA/IHVuY0hvc3QocmVzb2x2ZWQpIDogLTFcbiAgICBjb25zdCBwaCA9IGZoID09PSAtMSA/IC0xIDogdW5jSG9zdChwYXR0ZXJuKVxuICAgIGlmIChwaCAhPT0gLTEpIHtcbiAgICAgIGNvbnN0IGhvc3QgPSBwYXR0ZXJuW3BoXVxuICAgICAgY29uc3Qgc2hhcmUgPSBwYXR0ZXJuW3BoICsgMV1cbiAgICAgIGlmICh0eXBlb2YgaG9zdCAhPT0gJ3N0cmluZycgfHwgdHlwZW9mIHNoYXJlICE9PSAnc3RyaW5nJykge1xuICAgICAgICAvLyBhIGhvc3Qgb3Igc2hhcmUgd2l0aCBtYWdpYyBpcyBtYXRjaGVkIGFzIHVzdWFsXG4gICAgICAgIGZpbGVTdGFydEluZGV4ID0gZmhcbiAgICAgICAgcGF0dGVyblN0YXJ0SW5kZXggPSBwaFxuICAgICAgfSBlbHNlIGlmIChcbiAgICAgICAgcmVzb2x2ZWRbZmhdIS50b0xvd2VyQ2FzZSgpID09PSBob3N0LnRvTG93ZXJDYXNlKCkgJiZcbiAgICAgICAgcmVzb2x2ZWRbZmggKyAxXSEudG9Mb3dlckNhc2UoKSA9PT0gc2hhcmUudG9Mb3dlckNhc2UoKVxuICAgICAgKSB7XG4gICAgICAgIGZpbGVTdGFydEluZGV4ID0gZmggKyAyXG4gICAgICAgIHBhdHRlcm5TdGFydEluZGV4ID0gcGggKyAyXG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh0aGlzLmlzV2luZG93cykge1xuICAgICAgY29uc3QgZmlsZURyaXZlID1cbiAgICAgICAgdHlwZW9mIGZpbGVbMF0gPT09ICdzdHJpbmcnICYmIC9eW2Etel06JC9pLnRlc3QoZmlsZVswXSlcbiAgICAgIGNvbnN0IGZpbGVVTkMgPVxuICAgICAgICAhZmlsZURyaXZlICYmXG4gICAgICAgIGZpbGVbMF0gPT09ICcnICYmXG4gICAgICAgIGZpbGVbMV0gPT09ICcnICYmXG4gICAgICAgIGZpbGVbMl0gPT09ICc/JyAmJlxuICAgICAgICAvXlthLXpdOiQvaS50ZXN0KGZpbGVbM10pXG5cbiAgICAgIGNvbnN0IHBhdHRlcm5Ecml2ZSA9XG4gICAgICAgIHR5cGVvZiBwYXR0ZXJuWzBdID09PSAnc3RyaW5nJyAmJiAvXlthLXpdOiQvaS50ZXN0KHBhdHRlcm5bMF0pXG4gICAgICBjb25zdCBwYXR0ZXJuVU5DID1cbiAgICAgICAgIXBhdHRlcm5Ecml2ZSAmJlxuICAgICAgICBwYXR0ZXJuWzBdID09PSAnJyAmJlxuICAgICAgICBwYXR0ZXJuWzFdID09PSAnJyAmJlxuICAgICAgICBwYXR0ZXJuWzJdID09PSAnPycgJiZcbiAgICAgICAgdHlwZW9mIHBhdHRlcm5bM10gPT09ICdzdHJpbmcnICYmXG4gICAgICAgIC9eW2Etel06JC9pLnRlc3QocGF0dGVyblszXSlcblxuICAgICAgY29uc3QgZmRpID1cbiAgICAgICAgZmlsZVVOQyA/IDNcbiAgICAgICAgOiBmaWxlRHJpdmUgPyAwXG4gICAgICAgIDogdW5kZWZpbmVkXG4gICAgICBjb25zdCBwZGkgPVxuICAgICAgICBwYXR0ZXJuVU5DID8gM1xuICAgICAgICA6IHBhdHRlcm5Ecml2ZSA/IDBcbiAgICAgICAgOiB1bmRlZmluZWRcbiAgICAgIGlmICh0eXBlb2YgZmRpID09PSAnbnVtYmVyJyAmJiB0eXBlb2YgcGRpID09PSAnbnVtYmVyJykge1xuICAgICAgICBjb25zdCBbZmQsIHBkXTogW3N0cmluZywgc3RyaW5nXSA9IFtcbiAgICAgICAgICBmaWxlW2ZkaV0sXG4gICAgICAgICAgcGF0dGVybltwZGldIGFzIHN0cmluZyxcbiAgICAgICAgXVxuICAgICAgICAvLyB0aGUgZHJpdmVzIG1hdGNoLCBzbyBzdGFydCBtYXRjaGluZyBhZnRlciB0aGVtXG4gICAgICAgIGlmIChmZC50b0xvd2VyQ2FzZSgpID09PSBwZC50b0xvd2VyQ2FzZSgpKSB7XG4gICAgICAgICAgcGF0dGVyblN0YXJ0SW5kZXggPSBwZGkgKyAxXG4gICAgICAgICAgZmlsZVN0YXJ0SW5kZXggPSBmZGkgKyAxXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyB0aGUgZHJpdmUgbGV0dGVycyBhcmUgZm91bmQgaW4gdGhlIHBhcnRzIGJlZm9yZSBsZXZlbCAyIHJlc29sdmVzXG4gICAgLy8gdGhlbSwgYW5kIHRoZSBtYXRjaCB1c2VzIHRoZSByZXNvbHZlZCBwYXJ0c1xuICAgIGZpbGUgPSByZXNvbHZlZFxuXG4gICAgaWYgKHBhdHRlcm4uaW5jbHVkZXMoR0xPQlNUQVIpKSB7XG4gICAgICByZXR1cm4gdGhpcy4jbWF0Y2hHbG9ic3RhcihcbiAgICAgICAgZmlsZSxcbiAgICAgICAgcGF0dGVybixcbiAgICAgICAgcGFydGlhbCxcbiAgICAgICAgZmlsZVN0YXJ0SW5kZXgsXG4gICAgICAgIHBhdHRlcm5TdGFydEluZGV4LFxuICAgICAgKVxuICAgIH1cblxuICAgIHJldHVybiB0aGlzLiNtYXRjaE9uZShcbiAgICAgIGZpbGUsXG4gICAgICBwYXR0ZXJuLFxuICAgICAgcGFydGlhbCxcbiAgICAgIGZpbGVTdGFydEluZGV4LFxuICAgICAgcGF0dGVyblN0YXJ0SW5kZXgsXG4gICAgKVxuICB9XG5cbiAgI21hdGNoR2xvYnN0YXIoXG4gICAgZmlsZTogc3RyaW5nW10sXG4gICAgcGF0dGVybjogUGFyc2VSZXR1cm5bXSxcbiAgICBwYXJ0aWFsOiBib29sZWFuLFxuICAgIGZpbGVJbmRleDogbnVtYmVyLFxuICAgIHBhdHRlcm5JbmRleDogbnVtYmVyLFxuICApIHtcbiAgICBjb25zdCB7IGhlYWQsIGJvZHksIHRhaWwsIHNlZ21lbnRzIH0gPSB0aGlzLiNnZXRHbG9ic3RhclBhcnRzKFxuICAgICAgcGF0dGVybixcbiAgICAgIHBhcnRpYWwsXG4gICAgICBwYXR0ZXJuSW5kZXgsXG4gICAgKVxuXG4gICAgLy8gY2hlY2sgdGhlIGhlYWQsIGZyb20gdGhlIGN1cnJlbnQgZmlsZS9wYXR0ZXJuIGluZGV4LlxuICAgIGlmIChoZWFkLmxlbmd0aCkge1xuICAgICAgY29uc3QgaGVhZEVuZCA9IGZpbGVJbmRleCArIGhlYWQubGVuZ3RoXG4gICAgICBpZiAoIXRoaXMuI21hdGNoT25lKGZpbGUsIGhlYWQsIHBhcnRpYWwsIGZpbGVJbmRleCwgMCwgaGVhZEVuZCkpIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlXG4gICAgICB9XG4gICAgICBmaWxlSW5kZXggKz0gaGVhZC5sZW5ndGhcbiAgICAgIHBhdHRlcm5JbmRleCArPSBoZWFkLmxlbmd0aFxuICAgIH1cbiAgICAvLyBub3cgd2Uga25vdyB0aGUgaGVhZCBtYXRjaGVzIVxuXG4gICAgLy8gaWYgdGhlIGxhc3QgcG9ydGlvbiBpcyBub3QgZW1wdHksIGl0IE1VU1QgbWF0Y2ggdGhlIGVuZFxuICAgIC8vIGNoZWNrIHRoZSB0YWlsXG4gICAgbGV0IGZpbGVUYWlsTWF0Y2g6IG51bWJlciA9IDBcbiAgICBpZiAodGFpbC5sZW5ndGgpIHtcbiAgICAgIC8vIGlmIGhlYWQgKyB0YWlsID4gZmlsZSwgdGhlbiB3ZSBjYW5ub3QgcG9zc2libHkgbWF0Y2hcbiAgICAgIGlmICh0YWlsLmxlbmd0aCArIGZpbGVJbmRleCA+IGZpbGUubGVuZ3RoKSByZXR1cm4gZmFsc2VcblxuICAgICAgLy8gdHJ5IHRvIG1hdGNoIHRoZSB0YWlsXG4gICAgICBsZXQgdGFpbFN0YXJ0ID0gZmlsZS5sZW5ndGggLSB0YWlsLmxlbmd0aFxuICAgICAgaWYgKHRoaXMuI21hdGNoT25lKGZpbGUsIHRhaWwsIHBhcnRpYWwsIHRhaWxTdGFydCwgMCkpIHtcbiAgICAgICAgZmlsZVRhaWxNYXRjaCA9IHRhaWwubGVuZ3RoXG4gICAgICB9IGVsc2Uge1xuICAgICAgICAvLyBhZmZvcmRhbmNlIGZvciBzdHVmZiBsaWtlIGEvKiovKiBtYXRjaGluZyBhL2IvXG4gICAgICAgIC8vIGlmIHRoZSBsYXN0IGZpbGUgcG9ydGlvbiBpcyAnJywgYW5kIHRoZXJlJ3MgbW9yZSB0byB0aGUgcGF0dGVyblxuICAgICAgICAvLyB0aGVuIHRyeSB3aXRob3V0IHRoZSAnJyBiaXQuXG4gICAgICAgIGlmIChcbiAgICAgICAgICBmaWxlW2ZpbGUubGVuZ3RoIC0gMV0gIT09ICcnIHx8XG4gICAgICAgICAgZmlsZUluZGV4ICsgdGFpbC5sZW5ndGggPT09IGZpbGUubGVuZ3RoXG4gICAgICAgICkge1xuICAgICAgICAgIHJldHVybiBmYWxzZVxuICAgICAgICB9XG4gICAgICAgIHRhaWxTdGFydC0tXG4gICAgICAgIGlmICghdGhpcy4jbWF0Y2hPbmUoZmlsZSwgdGFpbCwgcGFydGlhbCwgdGFpbFN0YXJ0LCAwKSkge1xuICAgICAgICAgIHJldHVybiBmYWxzZVxuICAgICAgICB9XG4gICAgICAgIGZpbGVUYWlsTWF0Y2ggPSB0YWlsLmxlbmd0aCArIDFcbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyBub3cgd2Uga25vdyB0aGUgdGFpbCBtYXRjaGVzIVxuXG4gICAgLy8gdGhlIG1pZGRsZSBpcyB6ZXJvIG9yIG1vcmUgcG9ydGlvbnMgd3JhcHBlZCBpbiAqKiwgcG9zc2libHlcbiAgICAvLyBjb250YWluaW5nIG1vcmUgKiogc2VjdGlvbnMuXG4gICAgLy8gc28gYS8qKi9iLyoqL2MvKiovZCBoYXMgYmVjb21lICoqL2IvKiovYy8qKlxuICAgIC8vIGlmIGl0J3MgZW1wdHksIGl0IG1lYW5zIGEvKiovYiwganVzdCB2ZXJpZnkgd2UgaGF2ZSBubyBiYWQgZG90c1xuICAgIC8vIGlmIHRoZXJlJ3Mgbm8gdGFpbCwgc28gaXQgZW5kcyBvbiAvKiosIHRoZW4gd2UgbXVzdCBoYXZlICpzb21ldGhpbmcqXG4gICAgLy8gYWZ0ZXIgdGhlIGhlYWQsIG9yIGl0J3Mgbm90IGEgbWF0Y1xuICAgIGlmICghYm9keS5sZW5ndGgpIHtcbiAgICAgIGxldCBzYXdTb21lID0gISFmaWxlVGFpbE1hdGNoXG4gICAgICBmb3IgKGxldCBpID0gZmlsZUluZGV4OyBpIDwgZmlsZS5sZW5ndGggLSBmaWxlVGFpbE1hdGNoOyBpKyspIHtcbiAgICAgICAgY29uc3QgZiA9IFN0cmluZyhmaWxlW2ldKVxuICAgICAgICBzYXdTb21lID0gdHJ1ZVxuICAgICAgICBpZiAoXG4gICAgICAgICAgZiA9PT0gJy4nIHx8XG4gICAgICAgICAgZiA9PT0gJy4uJyB8fFxuICAgICAgICAgICghdGhpcy5vcHRpb25zLmRvdCAmJiBmLnN0YXJ0c1dpdGgoJy4nKSlcbiAgICAgICAgKSB7XG4gICAgICAgICAgcmV0dXJuIGZhbHNlXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIC8vIGluIHBhcnRpYWwgbW9kZSwgd2UganVzdCBuZWVkIHRvIGdldCBwYXN0IGFsbCBmaWxlIHBhcnRzXG4gICAgICByZXR1cm4gcGFydGlhbCB8fCBzYXdTb21lXG4gICAgfVxuXG4gICAgLy8gbm93IHdlIGtub3cgdGhhdCB0aGVyZSdzIG9uZSBvciBtb3JlIGJvZHkgc2VjdGlvbnMsIHdoaWNoIGNhblxuICAgIC8vIGJlIG1hdGNoZWQgYW55d2hlcmUgZnJvbSB0aGUgMCBpbmRleCAoYmVjYXVzZSB0aGUgaGVhZCB3YXMgcHJ1bmVkKVxuICAgIC8vIHRocm91Z2ggdG8gdGhlIGxlbmd0aC1maWxlVGFpbE1hdGNoIGluZGV4LlxuICAgIHJldHVybiAhIXRoaXMuI21hdGNoR2xvYlN0YXJCb2R5U2VjdGlvbnMoXG4gICAgICBmaWxlLFxuICAgICAgc2VnbWVudHMsXG4gICAgICBmaWxlLmxlbmd0aCAtIGZpbGVUYWlsTWF0Y2gsXG4gICAgICBmaWxlSW5kZXgsXG4gICAgICAwLFxuICAgICAgcGFydGlhbCxcbiAgICAgIDAsXG4gICAgICAhIWZpbGVUYWlsTWF0Y2gsXG4gICAgICBuZXcgU2V0KCksXG4gICAgKVxuICB9XG5cbiAgLy8gU3BsaXQgdGhlIHBhdHRlcm4gaW50byBoZWFkLCB0YWlsLCBhbmQgbWlkZGxlIG9mICoqIGRlbGltaXRlZFxuICAvLyBwYXJ0cy4gVGhlIHRhaWwgaGFzIHRvIGJlIGF0IHRoZSBlbmQsIGFuZCB0aGUgb3RoZXJzIGp1c3QgaGF2ZSB0b1xuICAvLyBiZSBmb3VuZCBpbiBvcmRlciBmcm9tIHRoZSBoZWFkLiBUaGVzZSBvbmx5IGRlcGVuZCBvbiB0aGUgcGF0dGVyblxuICAvLyByb3csIHNvIHRoZXkgYXJlIGtlcHQgZm9yIHRoZSBuZXh0IHBhdGguXG4gICNnZXRHbG9ic3RhclBhcnRzKFxuICAgIHBhdHRlcm46IFBhcnNlUmV0dXJuW10sXG4gICAgcGFydGlhbDogYm9vbGVhbixcbiAgICBwYXR0ZXJuSW5kZXg6IG51bWJlcixcbiAgKTogR2xvYnN0YXJQYXJ0cyB7XG4gICAgbGV0IGJ5U3RhcnQgPSB0aGlzLiNnbG9ic3RhclBhcnRzLmdldChwYXR0ZXJuKVxuICAgIGlmICghYnlTdGFydCkge1xuICAgICAgYnlTdGFydCA9IFtdXG4gICAgICB0aGlzLiNnbG9ic3RhclBhcnRzLnNldChwYXR0ZXJuLCBieVN0YXJ0KVxuICAgIH1cbiAgICBjb25zdCBrZXkgPSBwYXR0ZXJuSW5kZXggKiAyICsgKHBhcnRpYWwgPyAxIDogMClcbiAgICBjb25zdCBmb3VuZCA9IGJ5U3RhcnRba2V5XVxuICAgIGlmIChmb3VuZCkgcmV0dXJuIGZvdW5kXG5cbiAgICBjb25zdCBmaXJzdGdzID0gcGF0dGVybi5pbmRleE9mKEdMT0JTVEFSLCBwYXR0ZXJuSW5kZXgpXG4gICAgY29uc3QgbGFzdGdzID0gcGF0dGVybi5sYXN0SW5kZXhPZihHTE9CU1RBUilcbiAgICBjb25zdCBoZWFkID0gcGF0dGVybi5zbGljZShwYXR0ZXJuSW5kZXgsIGZpcnN0Z3MpXG4gICAgY29uc3QgYm9keSA9IHBhdHRlcm4uc2xpY2UoZmlyc3RncyArIDEsIHBhcnRpYWwgPyB1bmRlZmluZWQgOiBsYXN0Z3MpXG4gICAgY29uc3QgdGFpbCA9IHBhcnRpYWwgPyBbXSA6IHBhdHRlcm4uc2xpY2UobGFzdGdzICsgMSlcblxuICAgIC8vIHNwbGl0IHRoZSBib2R5IHVwIGludG8gc2VjdGlvbnMsIGFuZCBub3RlIHRoZSBudW1iZXIgb2ZcbiAgICAvLyBwb3J0aW9ucyB0aGF0IG11c3QgY29tZSBhZnRlciB0aGUgc3RhcnQgb2YgZWFjaCBvbmVcbiAgICBjb25zdCBzZWdtZW50czogW1BhcnNlUmV0dXJuW10sIG51bWJlcl1bXSA9IFtbW10sIDBdXVxuICAgIGxldCBjdXJyZW50ID0gc2VnbWVudHNbMF0hXG4gICAgbGV0IG5vbkdzUGFydHMgPSAwXG4gICAgY29uc3Qgbm9uR3NQYXJ0c1N1bXM6IG51bWJlcltdID0gWzBdXG4gICAgZm9yIChjb25zdCBiIG9mIGJvZHkpIHtcbiAgICAgIGlmIChiID09PSBHTE9CU1RBUikge1xuICAgICAgICBub25Hc1BhcnRzU3Vtcy5wdXNoKG5vbkdzUGFydHMpXG4gICAgICAgIGN1cnJlbnQgPSBbW10sIDBdXG4gICAgICAgIHNlZ21lbnRzLnB1c2goY3VycmVudClcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGN1cnJlbnRbMF0ucHVzaChiKVxuICAgICAgICBub25Hc1BhcnRzKytcbiAgICAgIH1cbiAgICB9XG4gICAgLy8gdGhlIHBvcnRpb25zIGluIHRoaXMgc2VjdGlvbiBhbmQgdGhlIG9uZXMgYWZ0ZXIgaXRcbiAgICBzZWdtZW50cy5mb3JFYWNoKChiLCBpKSA9PiB7XG4gICAgICBiWzFdID0gbm9uR3NQYXJ0cyAtIChub25Hc1BhcnRzU3Vtc1tpXSBhcyBudW1iZXIpXG4gICAgfSlcblxuICAgIGNvbnN0IHBhcnRzID0geyBoZWFkLCBib2R5LCB0YWlsLCBzZWdtZW50cyB9XG4gICAgYnlTdGFydFtrZXldID0gcGFydHNcbiAgICByZXR1cm4gcGFydHNcbiAgfVxuXG4gIC8vIHJldHVybiBmYWxzZSBmb3IgXCJub3BlLCBub3QgbWF0Y2hpbmdcIlxuICAvLyByZXR1cm4gbnVsbCBmb3IgXCJub3QgbWF0Y2hpbmcsIGNhbm5vdCBrZWVwIHRyeWluZ1wiXG4gICNtYXRjaEdsb2JTdGFyQm9keVNlY3Rpb25zKFxuICAgIGZpbGU6IHN0cmluZ1tdLFxuICAgIC8vIHBhdHRlcm4gc2VjdGlvbiwgYW5kIHRoZSBwb3J0aW9ucyB0aGF0IGl0IGFuZCB0aGUgcmVzdCBuZWVkXG4gICAgYm9keVNlZ21lbnRzOiBbUGFyc2VSZXR1cm5bXSwgbnVtYmVyXVtdLFxuICAgIC8vIHRoZSBlbmQgb2YgdGhlIGZpbGUgcG9ydGlvbnMgdGhhdCB0aGUgYm9keSBjYW4gbWF0Y2hcbiAgICBmaWxlTGVuZ3RoOiBudW1iZXIsXG4gICAgZmlsZUluZGV4OiBudW1iZXIsXG4gICAgYm9keUluZGV4OiBudW1iZXIsXG4gICAgcGFydGlhbDogYm9vbGVhbixcbiAgICBnbG9iU3RhckRlcHRoOiBudW1iZXIsXG4gICAgc2F3VGFpbDogYm9vbGVhbixcbiAgICAvLyB0aGUgcGxhY2VzIHRoYXQgYSB3YWxrIGhhcyBhbHJlYWR5IHRyaWVkLCBhc1xuICAgIC8vIGJvZHlJbmRleCAqIChmaWxlLmxlbmd0aCArIDEpICsgZmlsZUluZGV4LiBBIHdhbGsgZnJvbSBhIHBsYWNlXG4gICAgLy8gZG9lcyB0aGUgc2FtZSBubyBtYXR0ZXIgaG93IGl0IGdvdCB0aGVyZSwgYW5kIGl0IG9ubHkgY29tZXMgYmFja1xuICAgIC8vIGlmIGl0IGZvdW5kIG5vIG1hdGNoLCBzbyBhIHdhbGsgdGhhdCBnZXRzIHRvIG9uZSBzdG9wcy5cbiAgICB0cmllZDogU2V0PG51bWJlcj4sXG4gICk6IGJvb2xlYW4gfCBudWxsIHtcbiAgICAvLyB0YWtlIHRoZSBmaXJzdCBib2R5IHNlZ21lbnQsIGFuZCB3YWxrIGZyb20gZmlsZUluZGV4IHRvIGl0cyBcImFmdGVyXCJcbiAgICAvLyB2YWx1ZSBhdCB0aGUgZW5kXG4gICAgLy8gSWYgaXQgZG9lc24ndCBtYXRjaCBhdCB0aGF0IHBvc2l0aW9uLCB3ZSBpbmNyZW1lbnQsIHVudGlsIHdlIGhpdFxuICAgIC8vIHRoYXQgZmluYWwgcG9zc2libGUgcG9zaXRpb24sIGFuZCBnaXZlIHVwLlxuICAgIC8vIElmIGl0IGRvZXMgbWF0Y2gsIHRoZW4gYWR2YW5jZSBhbmQgdHJ5IHRvIHJlc3QuXG4gICAgLy8gSWYgYW55IG9mIHRoZW0gZmFpbCB3ZSBrZWVwIHdhbGtpbmcgZm9yd2FyZC5cbiAgICAvLyB0aGlzIGlzIHN0aWxsIGEgYml0IHJlY3Vyc2l2ZWx5IHBhaW5mdWwsIGJ1dCBpdCdzIG1vcmUgY29uc3RyYWluZWRcbiAgICAvLyB0aGFuIHByZXZpb3VzIGltcGxlbWVudGF0aW9ucywgYmVjYXVzZSB3ZSBuZXZlciB0ZXN0IHNvbWV0aGluZyB0aGF0XG4gICAgLy8gY2FuJ3QgcG9zc2libHkgYmUgYSB2YWxpZCBtYXRjaGluZyBjb25kaXRpb24uXG4gICAgY29uc3QgYnMgPSBib2R5U2VnbWVudHNbYm9keUluZGV4XVxuICAgIGlmICghYnMpIHtcbiAgICAgIC8vIHdpdGggcGFydGlhbCwgdGhlIGJvZHkgaXMgdGhlIHJlc3Qgb2YgdGhlIHBhdHRlcm4sIHNvIGl0XG4gICAgICAvLyBtYXRjaGVzIGlmIG5vIHBvcnRpb25zIGFyZSBsZWZ0LCBvciBvbmx5IHRoZSAnJyBvZiBhIHRyYWlsaW5nXG4gICAgICAvLyAvIChhcyBhLyogbWF0Y2hlcyBhL2IvKS4gQSAqKiBhdCB0aGUgZW5kIHdhbGtzIHRoZW0gYXMgaXRzIG93blxuICAgICAgLy8gZW1wdHkgc2VjdGlvbi5cbiAgICAgIGlmIChwYXJ0aWFsKSB7XG4gICAgICAgIHJldHVybiAoXG4gICAgICAgICAgZmlsZUluZGV4ID49IGZpbGVMZW5ndGggfHxcbiAgICAgICAgICAoZmlsZUluZGV4ID09PSBmaWxlTGVuZ3RoIC0gMSAmJiBmaWxlW2ZpbGVJbmRleF0gPT09ICcnKVxuICAgICAgICApXG4gICAgICB9XG4gICAgICAvLyBqdXN0IG1ha2Ugc3VyZSB0aGF0IHRoZXJlJ3Mgbm8gYmFkIGRvdHMgYmVmb3JlIHRoZSB0YWlsXG4gICAgICBmb3IgKGxldCBpID0gZmlsZUluZGV4OyBpIDwgZmlsZUxlbmd0aDsgaSsrKSB7XG4gICAgICAgIHNhd1RhaWwgPSB0cnVlXG4gICAgICAgIGNvbnN0IGYgPSBmaWxlW2ldXG4gICAgICAgIGlmIChcbiAgICAgICAgICBmID09PSAnLicgfHxcbiAgICAgICAgICBmID09PSAnLi4nIHx8XG4gICAgICAgICAgKCF0aGlzLm9wdGlvbnMuZG90ICYmIGYuc3RhcnRzV2l0aCgnLicpKVxuICAgICAgICApIHtcbiAgICAgICAgICByZXR1cm4gZmFsc2VcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgcmV0dXJuIHNhd1RhaWxcbiAgICB9XG5cbiAgICAvLyBoYXZlIGEgbm9uLWdsb2JzdGFyIGJvZHkgc2VjdGlvbiB0byB0ZXN0LCB1cCB0byB0aGUgbGFzdCBpbmRleFxuICAgIC8vIHdoZXJlIGl0IGNhbiBzdGFydFxuICAgIGNvbnN0IFtib2R5LCBuZWVkXSA9IGJzXG4gICAgLy8gd2l0aCBwYXJ0aWFsLCB0aGUgcGF0aCBjYW4gZW5kIGJlZm9yZSB0aGUgYm9keSBkb2VzXG4gICAgY29uc3QgYWZ0ZXIgPSBwYXJ0aWFsID8gZmlsZUxlbmd0aCA6IGZpbGVMZW5ndGggLSBuZWVkXG4gICAgd2hpbGUgKGZpbGVJbmRleCA8PSBhZnRlcikge1xuICAgICAgY29uc3Qga2V5ID0gYm9keUluZGV4ICogKGZpbGUubGVuZ3RoICsgMSkgKyBmaWxlSW5kZXhcbiAgICAgIGlmICh0cmllZC5oYXMoa2V5KSkgcmV0dXJuIGZhbHNlXG4gICAgICB0cmllZC5hZGQoa2V5KVxuICAgICAgY29uc3QgbSA9IHRoaXMuI21hdGNoT25lKFxuICAgICAgICBmaWxlLFxuICAgICAgICBib2R5LFxuICAgICAgICBwYXJ0aWFsLFxuICAgICAgICBmaWxlSW5kZXgsXG4gICAgICAgIDAsXG4gICAgICAgIGZpbGVJbmRleCArIGJvZHkubGVuZ3RoLFxuICAgICAgKVxuICAgICAgLy8gaWYgbGltaXQgZXhjZWVkZWQsIG5vIG1hdGNoLiBpbnRlbnRpb25hbCBmYWxzZSBuZWdhdGl2ZSxcbiAgICAgIC8vIGFjY2VwdGFibGUgYnJlYWsgaW4gY29ycmVjdG5lc3MgZm9yIHNlY3VyaXR5LlxuICAgICAgaWYgKG0gJiYgZ2xvYlN0YXJEZXB0aCA8IHRoaXMubWF4R2xvYnN0YXJSZWN1cnNpb24pIHtcbiAgICAgICAgLy8gbWF0Y2ghIHNlZSBpZiB0aGUgcmVzdCBtYXRjaC4gaWYgc28sIHdlJ3JlIGRvbmUhXG4gICAgICAgIGNvbnN0IHN1YiA9IHRoaXMuI21hdGNoR2xvYlN0YXJCb2R5U2VjdGlvbnMoXG4gICAgICAgICAgZmlsZSxcbiAgICAgICAgICBib2R5U2VnbWVudHMsXG4gICAgICAgICAgZmlsZUxlbmd0aCxcbiAgICAgICAgICBmaWxlSW5kZXggKyBib2R5Lmxlbmd0aCxcbiAgICAgICAgICBib2R5SW5kZXggKyAxLFxuICAgICAgICAgIHBhcnRpYWwsXG4gICAgICAgICAgZ2xvYlN0YXJEZXB0aCArIDEsXG4gICAgICAgICAgc2F3VGFpbCxcbiAgICAgICAgICB0cmllZCxcbiAgICAgICAgKVxuICAgICAgICBpZiAoc3ViICE9PSBmYWxzZSkge1xuICAgICAgICAgIHJldHVybiBzdWJcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgLy8gdGhlICoqIGRvZXMgbm90IHdhbGsgcGFzdCB0aGUgbGFzdCBwbGFjZSB0aGUgYm9keSBjYW4gc3RhcnRcbiAgICAgIGlmIChmaWxlSW5kZXggPT09IGFmdGVyKSBicmVha1xuICAgICAgY29uc3QgZiA9IGZpbGVbZmlsZUluZGV4XSFcbiAgICAgIGlmIChcbiAgICAgICAgZiA9PT0gJy4nIHx8XG4gICAgICAgIGYgPT09ICcuLicgfHxcbiAgICAgICAgKCF0aGlzLm9wdGlvbnMuZG90ICYmIGYuc3RhcnRzV2l0aCgnLicpKVxuICAgICAgKSB7XG4gICAgICAgIHJldHVybiBmYWxzZVxuICAgICAgfVxuXG4gICAgICBmaWxlSW5kZXgrK1xuICAgIH1cbiAgICAvLyB3YWxrZWQgb2ZmLiBubyBwb2ludCBjb250aW51aW5nXG4gICAgcmV0dXJuIHBhcnRpYWwgfHwgbnVsbFxuICB9XG5cbiAgI21hdGNoT25lKFxuICAgIGZpbGU6IHN0cmluZ1tdLFxuICAgIHBhdHRlcm46IFBhcnNlUmV0dXJuW10sXG4gICAgcGFydGlhbDogYm9vbGVhbixcbiAgICBmaWxlSW5kZXg6IG51bWJlcixcbiAgICBwYXR0ZXJuSW5kZXg6IG51bWJlcixcbiAgICAvLyBvbmx5IG1hdGNoIHRoZSBmaWxlIHBvcnRpb25zIGJlZm9yZSB0aGlzIGluZGV4XG4gICAgZmlsZUVuZDogbnVtYmVyID0gZmlsZS5sZW5ndGgsXG4gICkge1xuICAgIGxldCBmaTogbnVtYmVyXG4gICAgbGV0IHBpOiBudW1iZXJcbiAgICBsZXQgcGw6IG51bWJlclxuICAgIGxldCBmbDogbnVtYmVyXG4gICAgZm9yIChcbiAgICAgIGZpID0gZmlsZUluZGV4LFxuICAgICAgICBwaSA9IHBhdHRlcm5JbmRleCxcbiAgICAgICAgZmwgPSBNYXRoLm1pbihmaWxlRW5kLCBmaWxlLmxlbmd0aCksXG4gICAgICAgIHBsID0gcGF0dGVybi5sZW5ndGg7XG4gICAgICBmaSA8IGZsICYmIHBpIDwgcGw7XG4gICAgICBmaSsrLCBwaSsrXG4gICAgKSB7XG4gICAgICBsZXQgcCA9IHBhdHRlcm5bcGldXG4gICAgICBsZXQgZiA9IGZpbGVbZmldXG5cbiAgICAgIC8vIHNob3VsZCBiZSBpbXBvc3NpYmxlLlxuICAgICAgLyogYzggaWdub3JlIHN0YXJ0ICovXG4gICAgICBpZiAocCA9PT0gZmFsc2UgfHwgcCA9PT0gR0xPQlNUQVIpIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlXG4gICAgICB9XG4gICAgICAvKiBjOCBpZ25vcmUgc3RvcCAqL1xuXG4gICAgICAvLyBzb21ldGhpbmcgb3RoZXIgdGhhbiAqKlxuICAgICAgLy8gbm9uLW1hZ2ljIHBhdHRlcm5zIGp1c3QgaGF2ZSB0byBtYXRjaCBleGFjdGx5XG4gICAgICAvLyBwYXR0ZXJucyB3aXRoIG1hZ2ljIGhhdmUgYmVlbiB0dXJuZWQgaW50byBNYXRjaGVycy5cbiAgICAgIGlmICghcG9ydGlvbk1hdGNoKHAsIGYpKSByZXR1cm4gZmFsc2VcbiAgICB9XG5cbiAgICAvLyBOb3RlOiBlbmRpbmcgaW4gLyBtZWFucyB0aGF0IHdlJ2xsIGdldCBhIGZpbmFsIFwiXCJcbiAgICAvLyBhdCB0aGUgZW5kIG9mIHRoZSBwYXR0ZXJuLiAgVGhpcyBjYW4gb25seSBtYXRjaCBhXG4gICAgLy8gY29ycmVzcG9uZGluZyBcIlwiIGF0IHRoZSBlbmQgb2YgdGhlIGZpbGUuXG4gICAgLy8gSWYgdGhlIGZpbGUgZW5kcyBpbiAvLCB0aGVuIGl0IGNhbiBvbmx5IG1hdGNoIGFcbiAgICAvLyBhIHBhdHRlcm4gdGhhdCBlbmRzIGluIC8sIHVubGVzcyB0aGUgcGF0dGVybiBqdXN0XG4gICAgLy8gZG9lc24ndCBoYXZlIGFueSBtb3JlIGZvciBpdC4gQnV0LCBhL2IvIHNob3VsZCAqbm90KlxuICAgIC8vIG1hdGNoIFwiYS9iLypcIiwgZXZlbiB0aG91Z2ggKiBjYW4gbWF0Y2ggXCJcIiwgZXhjZXB0IGluXG4gICAgLy8gcGFydGlhbCBtb2RlLCB3aGVyZSBpdCBtaWdodCBzaW1wbHkgbm90IGJlIHJlYWNoZWQgeWV0LlxuICAgIC8vIEhvd2V2ZXIsIGEvYi8gc2hvdWxkIHN0aWxsIHNhdGlzZnkgYS8qXG5cbiAgICAvLyBub3cgZWl0aGVyIHdlIGZlbGwgb2ZmIHRoZSBlbmQgb2YgdGhlIHBhdHRlcm4sIG9yIHdlJ3JlIGRvbmUuXG4gICAgaWYgKGZpID09PSBmbCAmJiBwaSA9PT0gcGwpIHtcbiAgICAgIC8vIHJhbiBvdXQgb2YgcGF0dGVybiBhbmQgZmlsZW5hbWUgYXQgdGhlIHNhbWUgdGltZS5cbiAgICAgIC8vIGFuIGV4YWN0IGhpdCFcbiAgICAgIHJldHVybiB0cnVlXG4gICAgfSBlbHNlIGlmIChmaSA9PT0gZmwpIHtcbiAgICAgIC8vIHJhbiBvdXQgb2YgZmlsZSwgYnV0IHN0aWxsIGhhZCBwYXR0ZXJuIGxlZnQuXG4gICAgICAvLyB0aGlzIGlzIG9rIGlmIHdlJ3JlIGRvaW5nIHRoZSBtYXRjaCBhcyBwYXJ0IG9mXG4gICAgICAvLyBhIGdsb2IgZnMgdHJhdmVyc2FsLlxuICAgICAgcmV0dXJuIHBhcnRpYWxcbiAgICB9IGVsc2UgaWYgKHBpID09PSBwbCkge1xuICAgICAgLy8gcmFuIG91dCBvZiBwYXR0ZXJuLCBzdGlsbCBoYXZlIGZpbGUgbGVmdC5cbiAgICAgIC8vIHRoaXMgaXMgb25seSBhY2NlcHRhYmxlIGlmIHdlJ3JlIG9uIHRoZSB2ZXJ5IGxhc3RcbiAgICAgIC8vIGVtcHR5IHNlZ21lbnQgb2YgYSBmaWxlIHdpdGggYSB0cmFpbGluZyBzbGFzaC5cbiAgICAgIC8vIGEvKiBzaG91bGQgbWF0Y2ggYS9iL1xuICAgICAgcmV0dXJuIGZpID09PSBmbCAtIDEgJiYgZmlsZVtmaV0gPT09ICcnXG5cbiAgICAgIC8qIGM4IGlnbm9yZSBzdGFydCAqL1xuICAgIH0gZWxzZSB7XG4gICAgICAvLyBzaG91bGQgYmUgdW5yZWFjaGFibGUuXG4gICAgICB0aHJvdyBuZXcgRXJyb3IoJ3d0Zj8nKVxuICAgIH1cbiAgICAvKiBjOCBpZ25vcmUgc3RvcCAqL1xuICB9XG5cbiAgYnJhY2VFeHBhbmQoKSB7XG4gICAgcmV0dXJuIGJyYWNlRXhwYW5kKHRoaXMucGF0dGVybiwgdGhpcy5vcHRpb25zKVxuICB9XG5cbiAgLy8gRXhwYW5kIGJyYWNlcywgZXhjZXB0IG51bWVyaWMgcmFuZ2VzIHN1Y2ggYXMgezAuLjk5OX0gd2l0aCBhdFxuICAvLyBsZWFzdCBSQU5HRV9NSU4gdmFsdWVzLiBFYWNoIG9mIHRob3NlIHN0YXlzIGluIGl0cyBwYXR0ZXJuIGFzXG4gIC8vIGA8bWFyaz4wLi45OTk8bWFyaz5gLCBmb3IgdGhlIE1hdGNoZXIgdG8gdGVzdC4gSWYgYSByYW5nZSBtaWdodFxuICAvLyBiZSBpbnNpZGUgYSBbLi4uXSBjbGFzcywgZXhwYW5kIGFsbCBvZiB0aGVtIGluc3RlYWQuXG4gICNleHBhbmRCcmFjZXMoKTogc3RyaW5nW10ge1xuICAgIGNvbnN0IHsgcGF0dGVybiB9ID0gdGhpc1xuICAgIGlmICh0aGlzLm9wdGlvbnMubm9icmFjZSkgcmV0dXJuIHRoaXMuYnJhY2VFeHBhbmQoKVxuICAgIGxldCBjb2RlID0gMHhlMDAwXG4gICAgd2hpbGUgKHBhdHRlcm4uaW5jbHVkZXMoU3RyaW5nLmZyb21DaGFyQ29kZShjb2RlKSkpIHtcbiAgICAgIGlmICgrK2NvZGUgPiAweGY4ZmYpIHJldHVybiB0aGlzLmJyYWNlRXhwYW5kKClcbiAgICB9XG4gICAgY29uc3QgbWFyayA9IFN0cmluZy5mcm9tQ2hhckNvZGUoY29kZSlcbiAgICBsZXQgZm91bmQgPSBmYWxzZVxuICAgIGNvbnN0IG1hcmtlZCA9IHBhdHRlcm4ucmVwbGFjZShcbiAgICAgIHJhbmdlUmUsXG4gICAgICAobSwgbG86IHN0cmluZywgaGk6IHN0cmluZykgPT4ge1xuICAgICAgICBjb25zdCBhID0gTnVtYmVyKGxvKVxuICAgICAgICBjb25zdCBiID0gTnVtYmVyKGhpKVxuICAgICAgICBpZiAoXG4gICAgICAgICAgIU51bWJlci5pc1NhZmVJbnRlZ2VyKGEpIHx8XG4gICAgICAgICAgIU51bWJlci5pc1NhZmVJbnRlZ2VyKGIpIHx8XG4gICAgICAgICAgTWF0aC5hYnMoYSAtIGIpICsgMSA8IFJBTkdFX01JTlxuICAgICAgICApIHtcbiAgICAgICAgICByZXR1cm4gbVxuICAgICAgICB9XG4gICAgICAgIGZvdW5kID0gdHJ1ZVxuICAgICAgICByZXR1cm4gYCR7bWFya30ke2xvfS4uJHtoaX0ke21hcmt9YFxuICAgICAgfSxcbiAgICApXG4gICAgaWYgKCFmb3VuZCkgcmV0dXJuIHRoaXMuYnJhY2VFeHBhbmQoKVxuICAgIGNvbnN0IHNldCA9IGJyYWNlRXhwYW5kKG1hcmtlZCwgdGhpcy5vcHRpb25zKVxuICAgIGZvciAoY29uc3QgcCBvZiBzZXQpIHtcbiAgICAgIGZvciAoY29uc3QgcG9ydGlvbiBvZiBwLnNwbGl0KCcvJykpIHtcbiAgICAgICAgY29uc3QgYyA9IHBvcnRpb24uaW5kZXhPZignWycpXG4gICAgICAgIGlmIChjICE9PSAtMSAmJiBjIDwgcG9ydGlvbi5sYXN0SW5kZXhPZihtYXJrKSkge1xuICAgICAgICAgIHJldHVybiB0aGlzLmJyYWNlRXhwYW5kKClcbiAgICAgICAgfVxuICAgICAgICBpZiAoIXRoaXMub3B0aW9ucy5ub2V4dCAmJiBpblJlcGVhdE9yTmVnRXh0KHBvcnRpb24sIG1hcmspKSB7XG4gICAgICAgICAgcmV0dXJuIHRoaXMuYnJhY2VFeHBhbmQoKVxuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuI3JhbmdlTWFyayA9IG1hcmtcbiAgICByZXR1cm4gc2V0XG4gIH1cblxuICBwYXJzZShwYXR0ZXJuOiBzdHJpbmcpOiBQYXJzZVJldHVybiB7XG4gICAgYXNzZXJ0VmFsaWRQYXR0ZXJuKHBhdHRlcm4pXG5cbiAgICBjb25zdCBvcHRpb25zID0gdGhpcy5vcHRpb25zXG5cbiAgICAvLyBzaG9ydGN1dHNcbiAgICBpZiAocGF0dGVybiA9PT0gJyoqJykgcmV0dXJuIEdMT0JTVEFSXG4gICAgaWYgKHBhdHRlcm4gPT09ICcnKSByZXR1cm4gJydcblxuICAgIGNvbnN0IHtcbiAgICAgIG5vY2FzZSxcbiAgICAgIG5vY2FzZU1hZ2ljT25seSxcbiAgICAgIG5vZXh0ID0gZmFsc2UsXG4gICAgICBkb3QsXG4gICAgICBub3JtYWxpemUsXG4gICAgfSA9IG9wdGlvbnNcbiAgICBjb25zdCByYW5nZU1hcmsgPSB0aGlzLiNyYW5nZU1hcmtcbiAgICBjb25zdCBsaXQgPVxuICAgICAgcmFuZ2VNYXJrICYmIHBhdHRlcm4uaW5jbHVkZXMocmFuZ2VNYXJrKSA/XG4gICAgICAgIHVuZGVmaW5lZFxuICAgICAgOiBsaXRlcmFsKHBhdHRlcm4sIG5vZXh0KVxuICAgIC8vIGluIG5vY2FzZSBtb2RlLCBhIGxpdGVyYWwgd2l0aCBjYXNlZCBjaGFycyBzdGlsbCBuZWVkcyBhXG4gICAgLy8gTWF0Y2hlciwgdW5sZXNzIG5vY2FzZU1hZ2ljT25seSBpcyBzZXQuXG4gICAgaWYgKFxuICAgICAgbGl0ICE9PSB1bmRlZmluZWQgJiZcbiAgICAgICEoXG4gICAgICAgIG5vY2FzZSAmJlxuICAgICAgICAhbm9jYXNlTWFnaWNPbmx5ICYmXG4gICAgICAgIHBhdHRlcm4udG9VcHBlckNhc2UoKSAhPT0gcGF0dGVybi50b0xvd2VyQ2FzZSgpXG4gICAgICApXG4gICAgKSB7XG4gICAgICByZXR1cm4gdGhpcy4jbm9ybShsaXQpXG4gICAgfVxuXG4gICAgaWYgKHRoaXMuI3BlbmRpbmcpIHJldHVybiBQRU5ESU5HXG4gICAgbGV0IG0gPSB0aGlzLiNtYXRjaGVycy5nZXQocGF0dGVybilcbiAgICBpZiAoIW0pIHtcbiAgICAgIGlmICghbm9leHQpIGFzc2VydFZhbGlkRXh0Z2xvYnMocGF0dGVybilcbiAgICAgIG0gPSBuZXcgTWF0Y2hlcihwYXR0ZXJuLCB7XG4gICAgICAgIG5vY2FzZSxcbiAgICAgICAgbm9leHQsXG4gICAgICAgIGRvdCxcbiAgICAgICAgbm9ybWFsaXplLFxuICAgICAgICAuLi4ocmFuZ2VNYXJrICYmIHsgcmFuZ2VNYXJrIH0pLFxuICAgICAgfSlcbiAgICAgIHRoaXMuI21hdGNoZXJzLnNldChwYXR0ZXJuLCBtKVxuICAgIH1cbiAgICByZXR1cm4gbVxuICB9XG5cbiAgI3NsYXNoU3BsaXQocDogc3RyaW5nKSB7XG4gICAgLy8gaWYgcCBzdGFydHMgd2l0aCAvLyBvbiB3aW5kb3dzLCB3ZSBwcmVzZXJ2ZSB0aGF0XG4gICAgLy8gc28gdGhhdCBVTkMgcGF0aHMgYXJlbid0IGJyb2tlbi4gIE90aGVyd2lzZSwgYW55IG51bWJlciBvZlxuICAgIC8vIC8gY2hhcmFjdGVycyBhcmUgY29hbGVzY2VkIGludG8gb25lLCB1bmxlc3NcbiAgICAvLyBwcmVzZXJ2ZU11bHRpcGxlU2xhc2hlcyBpcyBzZXQgdG8gdHJ1ZS5cbiAgICBpZiAodGhpcy5wcmVzZXJ2ZU11bHRpcGxlU2xhc2hlcykge1xuICAgICAgcmV0dXJuIHAuc3BsaXQoJy8nKVxuICAgIH0gZWxzZSBpZiAodGhpcy5pc1dpbmRvd3MgJiYgL15cXC9cXC9bXi9dKy8udGVzdChwKSkge1xuICAgICAgLy8gYWRkIGFuIGV4dHJhICcnIGZvciB0aGUgb25lIHdlIGxvc2VcbiAgICAgIHJldHVybiBbJycsIC4uLnAuc3BsaXQoL1xcLysvKV1cbiAgICB9IGVsc2Uge1xuICAgICAgcmV0dXJuIHAuc3BsaXQoL1xcLysvKVxuICAgIH1cbiAgfVxuXG4gIG1hdGNoKGY6IHN0cmluZywgcGFydGlhbCA9IHRoaXMucGFydGlhbCkge1xuICAgIC8vIHNob3J0LWNpcmN1aXQgaW4gdGhlIGNhc2Ugb2YgYnVzdGVkIHRoaW5ncy5cbiAgICAvLyBjb21tZW50cywgZXRjLlxuICAgIGlmICh0aGlzLmNvbW1lbnQpIHtcbiAgICAgIHJldHVybiBmYWxzZVxuICAgIH1cbiAgICBpZiAodGhpcy5lbXB0eSkge1xuICAgICAgcmV0dXJuIGYgPT09ICcnXG4gICAgfVxuXG4gICAgaWYgKGYgPT09ICcvJyAmJiBwYXJ0aWFsKSB7XG4gICAgICByZXR1cm4gdHJ1ZVxuICAgIH1cblxuICAgIGNvbnN0IG9wdGlvbnMgPSB0aGlzLm9wdGlvbnNcblxuICAgIC8vIHRyZWF0IHRoZSB0ZXN0IHBhdGggYXMgYSBzZXQgb2YgcGF0aHBhcnRzLiBJZiBpdCB3YXMgbm90IGp1c3RcbiAgICAvLyBzcGxpdCBvciBjaGVja2VkLCBjaGVjayB0aGF0IGl0IGNhbiBtYXRjaCBiZWZvcmUgc3BsaXR0aW5nIGl0LlxuICAgIGxldCBzcGxpdCA9IHRoaXMuI2NhY2hlZFNwbGl0KGYpXG4gICAgaWYgKCFzcGxpdCkge1xuICAgICAgLy8gdGhlIGNoZWNrcyBsb29rIGF0IHRoZSBwYXRoIGFzIGdpdmVuLCBzbyBub3QgaWYgaXQgaXNcbiAgICAgIC8vIG5vcm1hbGl6ZWRcbiAgICAgIGlmIChcbiAgICAgICAgIXBhcnRpYWwgJiZcbiAgICAgICAgIXRoaXMuI2Zvcm0gJiZcbiAgICAgICAgKHRoaXMuI2VuZENoZWNrIHx8IHRoaXMuI2xpdGVyYWxDaGVjaykgJiZcbiAgICAgICAgbGFzdENoZWNrZWQgIT09IGZcbiAgICAgICkge1xuICAgICAgICBsYXN0Q2hlY2tlZCA9IGZcbiAgICAgICAgY29uc3QgY2FuID0gdGhpcy4jY2FuTWF0Y2goZilcbiAgICAgICAgaWYgKGNhbiA9PT0gJ25vJykgcmV0dXJuIG9wdGlvbnMuZmxpcE5lZ2F0ZSA/IGZhbHNlIDogdGhpcy5uZWdhdGVcbiAgICAgICAgaWYgKGNhbiA9PT0gJ3llcycpIHJldHVybiBvcHRpb25zLmZsaXBOZWdhdGUgPyB0cnVlIDogIXRoaXMubmVnYXRlXG4gICAgICB9XG4gICAgICBzcGxpdCA9IHRoaXMuI3NwbGl0KGYpXG4gICAgfVxuICAgIGNvbnN0IGZmID0gc3BsaXQucGFydHNcbiAgICAvLyB0aGUgcGFydHMgYWZ0ZXIgbGV2ZWwgMiByZXNvbHZlcyB0aGVtLCBrZXB0IGZvciB0aGUgbmV4dCBwYXR0ZXJuXG4gICAgLy8gdGhhdCB0ZXN0cyB0aGUgc2FtZSBwYXRoXG4gICAgY29uc3QgcmVzb2x2ZWQgPVxuICAgICAgdGhpcy4jbGV2ZWwyID9cbiAgICAgICAgKHNwbGl0LnJlc29sdmVkID8/PSB0aGlzLiNsZXZlbFR3b0ZpbGVPcHRpbWl6ZShmZikpXG4gICAgICA6IGZmXG5cbiAgICAvLyBqdXN0IE9ORSBvZiB0aGUgcGF0dGVybiBzZXRzIGluIHRoaXMuc2V0IG5lZWRzIHRvIG1hdGNoXG4gICAgLy8gaW4gb3JkZXIgZm9yIGl0IHRvIGJlIHZhbGlkLiAgSWYgbmVnYXRpbmcsIHRoZW4ganVzdCBvbmVcbiAgICAvLyBtYXRjaCBtZWFucyB0aGF0IHdlIGhhdmUgZmFpbGVkLlxuICAgIC8vIEVpdGhlciB3YXksIHJldHVybiBvbiB0aGUgZmlyc3QgaGl0LlxuXG4gICAgY29uc3Qgc2V0ID0gdGhpcy5zZXRcblxuICAgIC8vIEZpbmQgdGhlIGJhc2VuYW1lIG9mIHRoZSBwYXRoIGJ5IGxvb2tpbmcgZm9yIHRoZSBsYXN0IG5vbi1lbXB0eSBzZWdtZW50XG4gICAgbGV0IGZpbGVuYW1lOiBzdHJpbmcgPSBmZltmZi5sZW5ndGggLSAxXVxuICAgIGlmICghZmlsZW5hbWUpIHtcbiAgICAgIGZvciAobGV0IGkgPSBmZi5sZW5ndGggLSAyOyAhZmlsZW5hbWUgJiYgaSA+PSAwOyBpLS0pIHtcbiAgICAgICAgZmlsZW5hbWUgPSBmZltpXVxuICAgICAgfVxuICAgIH1cblxuICAgIGZvciAobGV0IHIgPSAwOyByIDwgc2V0Lmxlbmd0aDsgcisrKSB7XG4gICAgICBjb25zdCBwYXR0ZXJuID0gc2V0W3JdIVxuICAgICAgY29uc3Qgc2hhcGUgPSBwYXJ0aWFsID8gdW5kZWZpbmVkIDogdGhpcy4jc2hhcGVzW3JdXG4gICAgICAvLyBsZXZlbCAyIGRvZXMgbm90IGNoYW5nZSBhIHBhdGggb2Ygb25lIHBvcnRpb25cbiAgICAgIGNvbnN0IGhpdCA9XG4gICAgICAgIHNoYXBlID09PSAnYmFzZScgP1xuICAgICAgICAgIHBvcnRpb25NYXRjaChwYXR0ZXJuWzBdIGFzIHN0cmluZyB8IE1hdGNoZXIsIGZpbGVuYW1lKVxuICAgICAgICA6IHNoYXBlID8gdGhpcy4jbWF0Y2hTaGFwZShyZXNvbHZlZCwgcGF0dGVybiwgc2hhcGUpXG4gICAgICAgIDogb3B0aW9ucy5tYXRjaEJhc2UgJiYgcGF0dGVybi5sZW5ndGggPT09IDEgP1xuICAgICAgICAgIHRoaXMuI21hdGNoUm93KFtmaWxlbmFtZV0sIFtmaWxlbmFtZV0sIHBhdHRlcm4sIHBhcnRpYWwpXG4gICAgICAgIDogdGhpcy4jbWF0Y2hSb3coZmYsIHJlc29sdmVkLCBwYXR0ZXJuLCBwYXJ0aWFsKVxuICAgICAgaWYgKGhpdCkge1xuICAgICAgICBpZiAob3B0aW9ucy5mbGlwTmVnYXRlKSB7XG4gICAgICAgICAgcmV0dXJuIHRydWVcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gIXRoaXMubmVnYXRlXG4gICAgICB9XG4gICAgfVxuXG4gICAgLy8gZGlkbid0IGdldCBhbnkgaGl0cy4gIHRoaXMgaXMgc3VjY2VzcyBpZiBpdCdzIGEgbmVnYXRpdmVcbiAgICAvLyBwYXR0ZXJuLCBmYWlsdXJlIG90aGVyd2lzZS5cbiAgICBpZiAob3B0aW9ucy5mbGlwTmVnYXRlKSB7XG4gICAgICByZXR1cm4gZmFsc2VcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMubmVnYXRlXG4gIH1cblxuICBzdGF0aWMgZGVmYXVsdHMoZGVmOiBNaW5pbWF0Y2hPcHRpb25zKSB7XG4gICAgcmV0dXJuIG1pbmltYXRjaC5kZWZhdWx0cyhkZWYpLk1pbmltYXRjaFxuICB9XG59XG4vKiBjOCBpZ25vcmUgc3RhcnQgKi9cbmV4cG9ydCB7IGVzY2FwZSB9IGZyb20gJy4vZXNjYXBlLmpzJ1xuZXhwb3J0IHsgdW5lc2NhcGUgfSBmcm9tICcuL3VuZXNjYXBlLmpzJ1xuZXhwb3J0IHR5cGUgeyBGb3JtIH1cbi8qIGM4IGlnbm9yZSBzdG9wICovXG5taW5pbWF0Y2guTWluaW1hdGNoID0gTWluaW1hdGNoXG5taW5pbWF0Y2guZXNjYXBlID0gZXNjYXBlXG5taW5pbWF0Y2gudW5lc2NhcGUgPSB1bmVzY2FwZVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7O0FBMEJPLElBQU0sUUFBUSxDQUNuQixHQUNBLEdBQ0EsUUFDZ0M7QUFDaEMsTUFBSSxNQUNGLEtBQ0EsTUFDQSxRQUE0QixRQUM1QjtBQUNGLE1BQUksS0FBSyxJQUFJLFFBQVEsQ0FBQztBQUN0QixNQUFJLEtBQUssSUFBSSxRQUFRLEdBQUcsS0FBSyxDQUFDO0FBQzlCLE1BQUksSUFBSTtBQUVSLE1BQUksTUFBTSxLQUFLLEtBQUssR0FBRztBQUNyQixRQUFJLE1BQU0sR0FBRztBQUNYLGFBQU8sQ0FBQyxJQUFJLEVBQUU7SUFDaEI7QUFDQSxXQUFPLENBQUE7QUFDUCxXQUFPLElBQUk7QUFFWCxXQUFPLEtBQUssS0FBSyxDQUFDLFFBQVE7QUFDeEIsVUFBSSxNQUFNLElBQUk7QUFDWixhQUFLLEtBQUssQ0FBQztBQUNYLGFBQUssSUFBSSxRQUFRLEdBQUcsSUFBSSxDQUFDO01BQzNCLFdBQVcsS0FBSyxXQUFXLEdBQUc7QUFDNUIsY0FBTSxJQUFJLEtBQUssSUFBRztBQUNsQixZQUFJLE1BQU07QUFBVyxtQkFBUyxDQUFDLEdBQUcsRUFBRTtNQUN0QyxPQUFPO0FBQ0wsY0FBTSxLQUFLLElBQUc7QUFDZCxZQUFJLFFBQVEsVUFBYSxNQUFNLE1BQU07QUFDbkMsaUJBQU87QUFDUCxrQkFBUTtRQUNWO0FBRUEsYUFBSyxJQUFJLFFBQVEsR0FBRyxJQUFJLENBQUM7TUFDM0I7QUFFQSxVQUFJLEtBQUssTUFBTSxNQUFNLElBQUksS0FBSztJQUNoQztBQUVBLFFBQUksS0FBSyxVQUFVLFVBQVUsUUFBVztBQUN0QyxlQUFTLENBQUMsTUFBTSxLQUFLO0lBQ3ZCO0VBQ0Y7QUFFQSxTQUFPO0FBQ1Q7OztBQ3ZFQSxJQUFNLFdBQVcsWUFBWSxLQUFLLE9BQU0sRUFBRyxRQUFRLEVBQUUsSUFBSTtBQUN6RCxJQUFNLFVBQVUsV0FBVyxLQUFLLE9BQU0sRUFBRyxRQUFRLEVBQUUsSUFBSTtBQUN2RCxJQUFNLFdBQVcsWUFBWSxLQUFLLE9BQU0sRUFBRyxRQUFRLEVBQUUsSUFBSTtBQUN6RCxJQUFNLFdBQVcsWUFBWSxLQUFLLE9BQU0sRUFBRyxRQUFRLEVBQUUsSUFBSTtBQUN6RCxJQUFNLFlBQVksYUFBYSxLQUFLLE9BQU0sRUFBRyxRQUFRLEVBQUUsSUFBSTtBQUMzRCxJQUFNLGtCQUFrQixJQUFJLE9BQU8sVUFBVSxHQUFHO0FBQ2hELElBQU0saUJBQWlCLElBQUksT0FBTyxTQUFTLEdBQUc7QUFDOUMsSUFBTSxrQkFBa0IsSUFBSSxPQUFPLFVBQVUsR0FBRztBQUNoRCxJQUFNLGtCQUFrQixJQUFJLE9BQU8sVUFBVSxHQUFHO0FBQ2hELElBQU0sbUJBQW1CLElBQUksT0FBTyxXQUFXLEdBQUc7QUFDbEQsSUFBTSxlQUFlO0FBQ3JCLElBQU0sY0FBYztBQUNwQixJQUFNLGVBQWU7QUFDckIsSUFBTSxlQUFlO0FBQ3JCLElBQU0sZ0JBQWdCO0FBRWYsSUFBTSxnQkFBZ0I7QUFZdEIsSUFBTSx1QkFBdUI7QUFVN0IsSUFBTSxzQkFBc0I7QUFVNUIsSUFBTSx5QkFBeUI7QUFVL0IsSUFBTSxzQkFBc0I7QUFTbkMsSUFBTSxhQUFhO0FBRW5CLFNBQVMsUUFBUSxLQUFXO0FBQzFCLFNBQU8sQ0FBQyxNQUFNLEdBQVUsSUFBSSxTQUFTLEtBQUssRUFBRSxJQUFJLElBQUksV0FBVyxDQUFDO0FBQ2xFO0FBRUEsU0FBUyxhQUFhLEtBQVc7QUFDL0IsU0FBTyxJQUNKLFFBQVEsY0FBYyxRQUFRLEVBQzlCLFFBQVEsYUFBYSxPQUFPLEVBQzVCLFFBQVEsY0FBYyxRQUFRLEVBQzlCLFFBQVEsY0FBYyxRQUFRLEVBQzlCLFFBQVEsZUFBZSxTQUFTO0FBQ3JDO0FBRUEsU0FBUyxlQUFlLEtBQVc7QUFDakMsU0FBTyxJQUNKLFFBQVEsaUJBQWlCLElBQUksRUFDN0IsUUFBUSxnQkFBZ0IsR0FBRyxFQUMzQixRQUFRLGlCQUFpQixHQUFHLEVBQzVCLFFBQVEsaUJBQWlCLEdBQUcsRUFDNUIsUUFBUSxrQkFBa0IsR0FBRztBQUNsQztBQUdBLFNBQVMsUUFBUSxRQUFrQixPQUFlO0FBQ2hELFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDckMsV0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFXO0VBQ2hDO0FBQ0Y7QUFZQSxTQUFTLG1CQUFtQixLQUFhLFFBQWdCLFFBQWM7QUFDckUsTUFBSSxPQUFPLFlBQVksR0FBRztBQUN4QixXQUFPO0VBQ1Q7QUFDQSxRQUFNLElBQUksTUFBTSxLQUFLLEtBQUssTUFBTTtBQUNoQyxRQUFNLFlBQVksTUFBTSxVQUFhLE9BQU8sUUFBUSxHQUFHLElBQUksRUFBRSxDQUFDO0FBQzlELFNBQU8sYUFBYSxLQUFLLENBQUMsWUFBWSxFQUFFLENBQUMsSUFBSSxJQUFJLElBQUk7QUFDckQsTUFBSSxDQUFDLEtBQUssT0FBTyxZQUFZLEdBQUc7QUFDOUIsV0FBTztFQUNUO0FBQ0EsU0FBTztJQUNMLEtBQUssRUFBRSxDQUFDO0lBQ1IsS0FBSyxJQUFJLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQztJQUN0QixNQUFNLElBQUksTUFBTSxFQUFFLENBQUMsSUFBSSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0lBQzlCLE1BQU0sSUFBSSxNQUFNLEVBQUUsQ0FBQyxJQUFJLENBQUM7SUFDeEI7O0FBRUo7QUFVQSxTQUFTLG1CQUFtQixRQUFnQixRQUFjO0FBQ3hELFNBQU8sYUFBYSxPQUFPO0FBQzNCLFFBQU0sT0FBaUIsQ0FBQTtBQUN2QixXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3RDLFVBQU0sSUFBSSxPQUFPLFdBQVcsQ0FBQztBQUM3QixRQUFJLE1BQU0sS0FBTTtBQUNkLFdBQUssS0FBSyxDQUFDO0lBQ2IsV0FBVyxNQUFNLE9BQVEsS0FBSyxRQUFRO0FBQ3BDLFdBQUssSUFBRztJQUNWO0VBQ0Y7QUFDQSxNQUFJLE1BQU07QUFDVixNQUFJLE9BQU87QUFDWCxXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3BDLFVBQU0sS0FBSyxLQUFLLENBQUM7QUFDakIsV0FBTyxPQUFPLE1BQU0sTUFBTSxFQUFFLElBQUk7QUFDaEMsV0FBTyxLQUFLO0VBQ2Q7QUFDQSxTQUFPLE1BQU0sT0FBTyxNQUFNLElBQUk7QUFDaEM7QUFRQSxTQUFTLGdCQUFnQixLQUFhLFFBQWM7QUFDbEQsU0FBTyxhQUFhLElBQUk7QUFDeEIsTUFBSSxPQUFPLFlBQVksR0FBRztBQUN4QixXQUFPO0VBQ1Q7QUFFQSxNQUFJLFFBQVE7QUFDWixXQUFTLElBQUksSUFBSSxTQUFTLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDeEMsVUFBTSxJQUFJLElBQUksV0FBVyxDQUFDO0FBQzFCLFFBQUksTUFBTSxLQUFNO0FBQ2QsY0FBUTtJQUNWLFdBQVcsTUFBTSxNQUFRLE1BQU0sTUFBUSxNQUFNLFFBQVUsTUFBTSxNQUFRO0FBRW5FLGNBQVE7SUFDVixXQUFXLE1BQU0sTUFBUSxTQUFTLElBQUksV0FBVyxJQUFJLENBQUMsTUFBTSxJQUFNO0FBQ2hFLGFBQU87SUFDVDtFQUNGO0FBQ0EsU0FBTztBQUNUO0FBV0EsU0FBUyxnQkFBZ0IsS0FBYSxRQUFjO0FBQ2xELFFBQU0sUUFBa0IsQ0FBQTtBQVF4QixNQUFJLFFBQVE7QUFFWixhQUFTO0FBRVAsVUFBTSxJQUFJLG1CQUFtQixLQUFLLEtBQUssTUFBTTtBQUU3QyxRQUFJLE9BQU8sWUFBWSxHQUFHO0FBQ3hCLGFBQU87SUFDVDtBQUVBLFFBQUksQ0FBQyxHQUFHO0FBQ04sWUFBTSxPQUFPLElBQUksTUFBTSxHQUFHO0FBQzFCLFdBQUssQ0FBQyxJQUFJLFFBQVMsS0FBSyxDQUFDO0FBQ3pCLGNBQVEsT0FBTyxJQUFJO0FBQ25CLGFBQU87SUFDVDtBQUVBLFVBQU0sRUFBRSxLQUFLLE1BQU0sS0FBSSxJQUFLO0FBQzVCLFVBQU0sSUFBSSxJQUFJLE1BQU0sR0FBRztBQUN2QixNQUFFLENBQUMsSUFBSSxRQUFTLEVBQUUsQ0FBQztBQUNuQixNQUFFLEVBQUUsU0FBUyxDQUFDLEtBQUssTUFBTSxPQUFPO0FBRWhDLFFBQUksQ0FBQyxLQUFLLFFBQVE7QUFDaEIsY0FBUSxPQUFPLENBQUM7QUFDaEIsYUFBTztJQUNUO0FBRUEsWUFBUSxFQUFFLElBQUc7QUFDYixZQUFRLE9BQU8sQ0FBQztBQUNoQixVQUFNO0VBQ1I7QUFDRjtBQWVBLFNBQVMsTUFBTSxPQUEyQixVQUFnQjtBQUN4RCxTQUFPLFVBQVUsVUFBYSxNQUFNLEtBQUssSUFBSSxXQUFXO0FBQzFEO0FBRU0sU0FBVSxPQUFPLEtBQWEsVUFBaUMsQ0FBQSxHQUFFO0FBQ3JFLE1BQUksQ0FBQyxLQUFLO0FBQ1IsV0FBTyxDQUFBO0VBQ1Q7QUFFQSxRQUFNLE1BQU0sTUFBTSxRQUFRLEtBQUssYUFBYTtBQUM1QyxRQUFNLFlBQVksTUFBTSxRQUFRLFdBQVcsb0JBQW9CO0FBQy9ELFFBQU0sV0FBVyxNQUFNLFFBQVEsVUFBVSxtQkFBbUI7QUFDNUQsUUFBTSxjQUFjLE1BQU0sUUFBUSxhQUFhLHNCQUFzQjtBQUNyRSxRQUFNLFdBQVcsTUFBTSxRQUFRLFVBQVUsbUJBQW1CO0FBUTVELE1BQUksSUFBSSxNQUFNLEdBQUcsQ0FBQyxNQUFNLE1BQU07QUFDNUIsVUFBTSxXQUFXLElBQUksTUFBTSxDQUFDO0VBQzlCO0FBRUEsU0FBTyxRQUNMLGFBQWEsR0FBRyxHQUNoQixLQUNBLFdBQ0EsVUFDQSxHQUNBLGFBQ0EsRUFBRSxXQUFXLFNBQVEsR0FDckIsSUFBSSxFQUNKLElBQUksY0FBYztBQUN0QjtBQUVBLFNBQVMsUUFBUSxLQUFXO0FBQzFCLFNBQU8sTUFBTSxNQUFNO0FBQ3JCO0FBRUEsU0FBUyxTQUFTLElBQVU7QUFDMUIsU0FBTyxTQUFTLEtBQUssRUFBRTtBQUN6QjtBQUVBLFNBQVMsSUFBSSxHQUFXLEdBQVM7QUFDL0IsU0FBTyxLQUFLO0FBQ2Q7QUFFQSxTQUFTLElBQUksR0FBVyxHQUFTO0FBQy9CLFNBQU8sS0FBSztBQUNkO0FBUUEsU0FBUyxRQUNQLEtBQ0EsS0FDQSxRQUNBLEtBQ0EsV0FDQSxhQUNBLFFBQWM7QUFFZCxRQUFNLE1BQWdCLENBQUE7QUFDdEIsTUFBSSxTQUFTO0FBTWIsTUFBSTtBQUNKLFFBQU8sVUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLFFBQVEsS0FBSztBQUMxQyxVQUFNQSxVQUFVLElBQUksQ0FBQyxJQUFlO0FBQ3BDLFFBQUksS0FBSztBQUNULFFBQUksZUFBZSxDQUFDQSxTQUFRO0FBQzFCLFVBQUksQ0FBQztBQUFVLG1CQUFXLE9BQU8sT0FBTyxPQUFLLENBQUM7QUFDOUMsV0FBSztJQUNQO0FBQ0EsYUFBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLFFBQVEsS0FBSztBQUNsQyxVQUFJLElBQUksVUFBVTtBQUFLLGNBQU07QUFDN0IsWUFBTSxZQUFZQSxVQUFTLEdBQUcsQ0FBQztBQUMvQixVQUFJLFNBQVMsVUFBVSxTQUFTO0FBQVcsY0FBTTtBQUNqRCxVQUFJLEtBQUssU0FBUztBQUNsQixnQkFBVSxVQUFVO0lBQ3RCO0VBQ0Y7QUFDQSxTQUFPLGFBQWEsSUFBSTtBQUN4QixTQUFPO0FBQ1Q7QUFJQSxTQUFTLGVBQ1AsTUFDQSxpQkFDQSxLQUNBLFdBQ0EsUUFBYztBQUVkLFFBQU0sSUFBSSxLQUFLLE1BQU0sTUFBTTtBQUMzQixRQUFNLElBQWMsQ0FBQTtBQUlwQixNQUFJLEVBQUUsQ0FBQyxNQUFNLFVBQWEsRUFBRSxDQUFDLE1BQU0sUUFBVztBQUM1QyxXQUFPO0VBQ1Q7QUFFQSxRQUFNLElBQUksUUFBUSxFQUFFLENBQUMsQ0FBQztBQUN0QixRQUFNLElBQUksUUFBUSxFQUFFLENBQUMsQ0FBQztBQUN0QixRQUFNLFFBQVEsS0FBSyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFFBQVEsRUFBRSxDQUFDLEVBQUUsTUFBTTtBQUMvQyxNQUFJLE9BQ0YsRUFBRSxXQUFXLEtBQUssRUFBRSxDQUFDLE1BQU0sU0FDekIsS0FBSyxJQUFJLEtBQUssSUFBSSxRQUFRLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLElBQ25DO0FBQ0osTUFBSSxPQUFPO0FBQ1gsUUFBTSxVQUFVLElBQUk7QUFDcEIsTUFBSSxTQUFTO0FBQ1gsWUFBUTtBQUNSLFdBQU87RUFDVDtBQUNBLFFBQU0sTUFBTSxFQUFFLEtBQUssUUFBUTtBQUszQixRQUFNLE9BQU8sTUFBTSxRQUFRO0FBRTNCLE1BQUksU0FBUztBQUNiLFdBQVMsSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFDLEtBQUssRUFBRSxTQUFTLEtBQUssS0FBSyxNQUFNO0FBSXZELFdBQU8sYUFBYTtBQUNwQixRQUFJLE9BQU8sWUFBWSxHQUFHO0FBQ3hCLGFBQU87SUFDVDtBQUNBLFFBQUk7QUFDSixRQUFJLGlCQUFpQjtBQUNuQixVQUFJLE9BQU8sYUFBYSxDQUFDO0FBQ3pCLFVBQUksTUFBTSxNQUFNO0FBQ2QsWUFBSTtNQUNOO0lBQ0YsT0FBTztBQUNMLFVBQUksT0FBTyxDQUFDO0FBQ1osVUFBSSxLQUFLO0FBQ1AsY0FBTSxPQUFPLFFBQVEsRUFBRTtBQUN2QixZQUFJLE9BQU8sR0FBRztBQUNaLGdCQUFNLElBQUksSUFBSSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssR0FBRztBQUN0QyxjQUFJLElBQUksR0FBRztBQUNULGdCQUFJLE1BQU0sSUFBSSxFQUFFLE1BQU0sQ0FBQztVQUN6QixPQUFPO0FBQ0wsZ0JBQUksSUFBSTtVQUNWO1FBQ0Y7TUFDRjtJQUNGO0FBQ0EsUUFBSSxTQUFTLEVBQUUsU0FBUztBQUFXO0FBQ25DLE1BQUUsS0FBSyxDQUFDO0FBQ1IsY0FBVSxFQUFFO0VBQ2Q7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQ1AsS0FDQSxLQUNBLFdBQ0EsVUFDQSxPQUNBLGFBQ0EsUUFDQSxPQUFjO0FBR2QsU0FBTyxhQUFhO0FBS3BCLE1BQUksUUFBUSxVQUFVO0FBQ3BCLFdBQU8sQ0FBQyxHQUFHO0VBQ2I7QUFRQSxNQUFJLE1BQWdCLENBQUMsRUFBRTtBQVF2QixNQUFJLFdBQVc7QUFDZixNQUFJLGNBQWM7QUFDbEIsTUFBSSxhQUFhO0FBRWpCLE1BQUksU0FBUztBQUViLGFBQVM7QUFDUCxVQUFNLElBQUksbUJBQW1CLEtBQUssUUFBUSxNQUFNO0FBSWhELFFBQUksQ0FBQyxHQUFHO0FBQ04sYUFBTyxRQUFRLEtBQUssS0FBSyxDQUFDLEVBQUUsR0FBRyxLQUFLLFdBQVcsYUFBYSxNQUFNO0lBQ3BFO0FBQ0EsUUFBSSxFQUFFLFdBQVc7QUFDZixlQUFTLG1CQUFtQixRQUFRLE1BQU07SUFDNUM7QUFHQSxVQUFNLE1BQU0sRUFBRTtBQU9kLFVBQU1DLFdBQVUsTUFDZCxRQUNFLEtBQ0EsTUFBTSxNQUFNLEVBQUUsT0FBTyxNQUFNLEVBQUUsTUFDN0IsQ0FBQyxFQUFFLEdBQ0gsS0FDQSxXQUNBLGFBQ0EsTUFBTTtBQUdWLFFBQUksTUFBTSxLQUFLLEdBQUcsR0FBRztBQUNuQixZQUFNLFFBQ0osS0FDQSxNQUFNLE1BQU0sRUFBRSxPQUFPLEtBQ3JCLENBQUMsRUFBRSxHQUNILEtBQ0EsV0FDQSxlQUFlLENBQUMsRUFBRSxLQUFLLFFBQ3ZCLE1BQU07QUFFUixtQkFBYTtBQUNiLFVBQUksQ0FBQyxFQUFFLEtBQUs7QUFBUTtBQUNwQixZQUFNLEVBQUU7QUFDUixlQUFTLE9BQU8sTUFBTSxFQUFFLE1BQU0sQ0FBQztBQUMvQjtJQUNGO0FBRUEsVUFBTSxvQkFBb0IsaUNBQWlDLEtBQUssRUFBRSxJQUFJO0FBQ3RFLFVBQU0sa0JBQWtCLHVDQUF1QyxLQUM3RCxFQUFFLElBQUk7QUFFUixVQUFNLGFBQWEscUJBQXFCO0FBQ3hDLFVBQU0sWUFBWSxFQUFFLEtBQUssUUFBUSxHQUFHLEtBQUs7QUFDekMsUUFBSSxDQUFDLGNBQWMsQ0FBQyxXQUFXO0FBRTdCLFVBQUksV0FBVyxlQUFlLGdCQUFnQixFQUFFLE1BQU0sTUFBTSxHQUFHO0FBQzdEO0FBQ0EsY0FBTSxFQUFFLE1BQU0sTUFBTSxFQUFFLE9BQU8sV0FBVyxFQUFFO0FBSTFDLGlCQUNFLE9BQU8sTUFBTSxHQUFHLEVBQUUsR0FBRyxJQUFJLFdBQVcsT0FBTyxNQUFNLEVBQUUsTUFBTSxDQUFDO0FBQzVELGdCQUFRO0FBQ1I7TUFDRjtBQUVBLGFBQU9BLFNBQU87SUFDaEI7QUFFQSxRQUFJLFlBQVk7QUFDZCxvQkFBYyxTQUFTLENBQUM7QUFDeEIsbUJBQWE7SUFDZjtBQUVBLFFBQUk7QUFDSixRQUFJLFlBQVk7QUFDZCxlQUFTLGVBQ1AsRUFBRSxNQUNGLGlCQUNBLEtBQ0EsV0FDQSxNQUFNO0FBRVIsVUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFPQSxTQUFPO01BQ2hCO0lBQ0YsT0FBTztBQUNMLFVBQUksSUFBSSxnQkFBZ0IsRUFBRSxNQUFNLE1BQU07QUFFdEMsVUFBSSxDQUFDLEdBQUc7QUFDTixlQUFPQSxTQUFPO01BQ2hCO0FBQ0EsVUFBSSxFQUFFLFdBQVcsS0FBSyxFQUFFLENBQUMsTUFBTSxRQUFXO0FBRXhDLFlBQUksUUFDRixFQUFFLENBQUMsR0FDSCxLQUNBLFdBQ0EsVUFDQSxRQUFRLEdBQ1IsYUFDQSxRQUNBLEtBQUssRUFDTCxJQUFJLE9BQU87QUFFYixZQUFJLE9BQU8sWUFBWSxHQUFHO0FBQ3hCLGlCQUFPQSxTQUFPO1FBQ2hCO0FBR0EsWUFBSSxFQUFFLFdBQVcsR0FBRztBQUNsQixnQkFBTUMsUUFBTyxRQUNYLEtBQ0EsTUFBTSxFQUFFLENBQUMsR0FDVCxDQUFDLEVBQUUsR0FDSCxLQUNBLFdBQ0EsZUFBZSxDQUFDLEVBQUUsS0FBSyxRQUN2QixNQUFNO0FBRVIsY0FBSSxPQUFPLFlBQVksR0FBRztBQUN4QixtQkFBT0QsU0FBTztVQUNoQjtBQUNBLGdCQUFNQztBQUNOLGNBQUksQ0FBQyxFQUFFLEtBQUs7QUFBUTtBQUNwQixnQkFBTSxFQUFFO0FBQ1IsbUJBQVMsT0FBTyxNQUFNLEVBQUUsTUFBTSxDQUFDO0FBQy9CO1FBQ0Y7TUFFRjtBQU9BLFVBQUksZUFBZSxlQUFlLENBQUMsRUFBRSxLQUFLLFVBQVUsQ0FBQztBQUNyRCxlQUFTLElBQUksR0FBRyxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsS0FBSztBQUNuRCxZQUFJLElBQUksQ0FBQyxHQUFHO0FBQ1YseUJBQWU7UUFDakI7TUFDRjtBQUVBLGVBQVMsQ0FBQTtBQUNULFVBQUksZUFBZTtBQUNuQixZQUFPLFVBQVMsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRLEtBQUs7QUFDeEMsY0FBTSxXQUFXLFFBQ2YsRUFBRSxDQUFDLEdBQ0gsS0FDQSxXQUNBLFVBQ0EsUUFBUSxHQUNSLGFBQ0EsUUFDQSxLQUFLO0FBR1AsWUFBSSxPQUFPLFlBQVksR0FBRztBQUN4QixpQkFBT0QsU0FBTztRQUNoQjtBQUNBLGlCQUFTLElBQUksR0FBRyxJQUFJLFNBQVMsUUFBUSxLQUFLO0FBQ3hDLGdCQUFNLElBQUksU0FBUyxDQUFDO0FBQ3BCLGNBQUksZ0JBQWdCLENBQUM7QUFBRztBQUN4QixjQUNFLE9BQU8sVUFBVSxPQUNqQixlQUFlLEVBQUUsU0FBUyxXQUMxQjtBQUNBLGtCQUFNO1VBQ1I7QUFDQSxpQkFBTyxLQUFLLENBQUM7QUFDYiwwQkFBZ0IsRUFBRTtRQUNwQjtNQUNGO0lBQ0Y7QUFFQSxVQUFNLE9BQU8sUUFDWCxLQUNBLEtBQ0EsUUFDQSxLQUNBLFdBQ0EsZUFBZSxDQUFDLEVBQUUsS0FBSyxRQUN2QixNQUFNO0FBR1IsUUFBSSxPQUFPLFlBQVksR0FBRztBQUN4QixhQUFPQSxTQUFPO0lBQ2hCO0FBQ0EsVUFBTTtBQUNOLFFBQUksQ0FBQyxFQUFFLEtBQUs7QUFBUTtBQUNwQixVQUFNLEVBQUU7QUFDUixhQUFTLE9BQU8sTUFBTSxFQUFFLE1BQU0sQ0FBQztFQUNqQztBQUVBLFNBQU87QUFDVDs7O0FDN29CQSxJQUFNLFFBQVEsQ0FBQyxHQUFXLE1BQ3hCLE1BQU0sSUFDSixFQUFFLEdBQUcsT0FBTyxJQUFJLE9BQU8sQ0FBQyxFQUFDLElBQ3pCLEVBQUUsR0FBRyxTQUFTLElBQUksSUFBSSxPQUFPLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFDO0FBRWpELElBQU0sU0FBUyxDQUFDLEdBQVcsU0FDekIsS0FBSyxJQUFJLE9BQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBR25DLElBQU0sUUFBUSxDQUFDLEdBQVcsTUFBdUI7QUFDL0MsTUFBSSxDQUFDO0FBQUcsV0FBTyxDQUFDLENBQUEsQ0FBRTtBQUNsQixNQUFJLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDYixNQUFJLEtBQUssQ0FBQyxFQUFFLENBQUM7QUFDYixRQUFNLEtBQUssRUFBRSxNQUFNLENBQUM7QUFDcEIsUUFBTSxLQUFLLEVBQUUsTUFBTSxDQUFDO0FBQ3BCLE1BQUksT0FBTztBQUFJLFdBQU8sT0FBTyxJQUFJLE1BQU0sSUFBSSxFQUFFLENBQUM7QUFDOUMsUUFBTSxRQUFRLElBQUksT0FBTyxHQUFHLE1BQU07QUFDbEMsUUFBTSxRQUFRLElBQUksT0FBTyxHQUFHLE1BQU07QUFDbEMsUUFBTSxNQUFnQixDQUFBO0FBQ3RCLE1BQUksT0FBTztBQUFPLFFBQUksS0FBSyxHQUFHLE9BQU8sTUFBTSxNQUFNLElBQUksS0FBSyxDQUFDLENBQUM7QUFDNUQsUUFBTSxPQUFPLE9BQU8sUUFBUSxDQUFBLElBQUssT0FBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLENBQUM7QUFDOUQsTUFBSSxNQUFNLElBQUk7QUFDWixRQUFJLEtBQUssQ0FBQyxNQUFNLElBQUksRUFBRSxHQUFHLEdBQUcsTUFBTSxLQUFLLElBQUksTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQztFQUNoRTtBQUNBLE1BQUksS0FBSyxHQUFHLElBQUk7QUFDaEIsU0FBTztBQUNUO0FBSUEsSUFBTSxTQUFTLENBQUMsR0FBVyxHQUFXLFVBQTJCO0FBQy9ELE1BQUksT0FBTztBQUNULFdBQU8sTUFDTCxPQUFPLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxHQUM3QixPQUFPLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxDQUFDO0VBRWxDO0FBQ0EsUUFBTSxNQUFnQixDQUFBO0FBQ3RCLFdBQVMsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPO0FBQy9ELFVBQU0sS0FBSyxLQUFLLElBQUksR0FBRyxRQUFRLElBQUksSUFBSSxPQUFPLE1BQU0sRUFBRTtBQUN0RCxVQUFNLEtBQUssS0FBSyxJQUFJLEdBQUcsTUFBTSxNQUFNLENBQUM7QUFDcEMsUUFBSSxLQUFLLEdBQUcsTUFBTSxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsQ0FBQyxDQUFDO0VBQzNDO0FBQ0EsU0FBTztBQUNUO0FBY08sSUFBTSxlQUFlLENBQzFCLE9BQ0EsVUFDd0I7QUFDeEIsTUFBSSxLQUFLLE9BQU8sS0FBSztBQUNyQixNQUFJLEtBQUssT0FBTyxLQUFLO0FBQ3JCLE1BQUksQ0FBQyxPQUFPLGNBQWMsRUFBRSxLQUFLLENBQUMsT0FBTyxjQUFjLEVBQUU7QUFBRztBQUM1RCxNQUFJLEtBQUs7QUFBSSxLQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFO0FBQy9CLFFBQU0sU0FBUyxTQUFTLEtBQUssS0FBSyxLQUFLLFNBQVMsS0FBSyxLQUFLO0FBQzFELFFBQU0sUUFBUSxTQUFTLEtBQUssSUFBSSxNQUFNLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDOUQsUUFBTSxNQUFnQixDQUFBO0FBQ3RCLE1BQUksS0FBSyxHQUFHO0FBQ1YsVUFBTSxNQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxDQUFDO0FBQzVELFFBQUksS0FBSyxHQUFHLElBQUksSUFBSSxPQUFLLENBQUMsRUFBRSxHQUFHLE9BQU8sSUFBSSxJQUFHLEdBQVksR0FBRyxDQUFDLENBQUMsQ0FBQztFQUNqRTtBQUNBLE1BQUksTUFBTTtBQUFHLFFBQUksS0FBSyxHQUFHLE9BQU8sS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksS0FBSyxDQUFDO0FBQzNELFNBQU87QUFDVDs7O0FDMUVBLElBQU0sZUFBMEQ7RUFDOUQsYUFBYSxDQUFDLHNCQUFzQjtFQUNwQyxhQUFhLENBQUMsZUFBZTtFQUM3QixhQUFhLENBQUMsYUFBdUI7RUFDckMsYUFBYSxDQUFDLFlBQVk7RUFDMUIsYUFBYSxDQUFDLFNBQVM7RUFDdkIsYUFBYSxDQUFDLFNBQVM7RUFDdkIsYUFBYSxDQUFDLGdCQUFnQixJQUFJO0VBQ2xDLGFBQWEsQ0FBQyxTQUFTO0VBQ3ZCLGFBQWEsQ0FBQyxVQUFVLElBQUk7RUFDNUIsYUFBYSxDQUFDLGNBQWM7RUFDNUIsYUFBYSxDQUFDLHVCQUF1QjtFQUNyQyxhQUFhLENBQUMsU0FBUztFQUN2QixZQUFZLENBQUMsNkJBQTZCO0VBQzFDLGNBQWMsQ0FBQyxXQUFXOztBQUs1QixJQUFNLGNBQWMsQ0FBQyxNQUFjLEVBQUUsUUFBUSxhQUFhLE1BQU07QUFNaEUsSUFBTSxVQUFVO0FBU1QsSUFBTSxhQUFhLENBQ3hCLE1BQ0EsVUFDQSxTQUFrQixPQUNsQixTQUNvQjtBQUVwQixRQUFNLE9BQU8sQ0FBQyxNQUFhO0FBQ3pCLFVBQU0sSUFBSSxPQUFPLEVBQUUsVUFBVSxJQUFJLElBQUk7QUFDckMsV0FBTyxDQUFDLEdBQUcsQ0FBQyxFQUFFLFdBQVcsSUFBSSxJQUFJO0VBQ25DO0FBQ0EsUUFBTSxNQUFNO0FBRVosTUFBSSxLQUFLLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDNUIsVUFBTSxJQUFJLE1BQU0sMkJBQTJCO0VBQzdDO0FBRUEsUUFBTSxTQUFtQixDQUFBO0FBQ3pCLFFBQU0sT0FBaUIsQ0FBQTtBQUV2QixNQUFJLElBQUksTUFBTTtBQUNkLE1BQUksV0FBVztBQUNmLE1BQUksV0FBVztBQUNmLE1BQUksU0FBUztBQUNiLE1BQUksU0FBUztBQUNiLE1BQUksYUFBYTtBQUNqQixRQUFPLFFBQU8sSUFBSSxLQUFLLFFBQVE7QUFDN0IsVUFBTSxJQUFJLE9BQU8sY0FBYyxLQUFLLFlBQVksQ0FBQyxDQUFFO0FBQ25ELFNBQUssTUFBTSxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sR0FBRztBQUM3QyxlQUFTO0FBQ1Q7QUFDQTtJQUNGO0FBRUEsUUFBSSxNQUFNLE9BQU8sWUFBWSxDQUFDLFVBQVU7QUFDdEMsZUFBUyxJQUFJO0FBQ2I7SUFDRjtBQUVBLGVBQVc7QUFDWCxRQUFJLE1BQU0sTUFBTTtBQUNkLFVBQUksQ0FBQyxVQUFVO0FBQ2IsbUJBQVc7QUFDWDtBQUNBO01BQ0Y7SUFFRjtBQUNBLFFBQUksTUFBTSxPQUFPLENBQUMsVUFBVTtBQUUxQixpQkFBVyxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxLQUFLLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDN0QsWUFBSSxLQUFLLFdBQVcsS0FBSyxDQUFDLEdBQUc7QUFFM0IsY0FBSSxZQUFZO0FBQ2QsbUJBQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxHQUFHO1VBQ3BDO0FBQ0EsZUFBSyxJQUFJO0FBQ1QsY0FBSTtBQUFLLGlCQUFLLEtBQUssSUFBSTs7QUFDbEIsbUJBQU8sS0FBSyxJQUFJO0FBQ3JCLG1CQUFTO1FBQ1g7TUFDRjtJQUNGO0FBR0EsZUFBVztBQUNYLFVBQU0sSUFBSSxLQUFLLENBQUM7QUFDaEIsUUFBSSxZQUFZO0FBR2QsVUFBSSxFQUFFLFlBQVksQ0FBQyxJQUFLLFdBQVcsWUFBWSxDQUFDLEdBQUk7QUFDbEQsZUFBTyxLQUFLLFlBQVksVUFBVSxJQUFJLE1BQU0sWUFBWSxDQUFDLENBQUM7TUFDNUQsV0FBVyxNQUFNLFlBQVk7QUFDM0IsZUFBTyxLQUFLLFlBQVksQ0FBQyxDQUFDO01BQzVCO0FBQ0EsbUJBQWE7QUFDYixXQUFLLEVBQUU7QUFDUDtJQUNGO0FBSUEsUUFBSSxLQUFLLFdBQVcsTUFBTSxJQUFJLEVBQUUsTUFBTSxHQUFHO0FBQ3ZDLGFBQU8sS0FBSyxZQUFZLElBQUksR0FBRyxDQUFDO0FBQ2hDLFdBQUssRUFBRSxTQUFTO0FBQ2hCO0lBQ0Y7QUFDQSxRQUFJLEtBQUssV0FBVyxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDdEMsbUJBQWE7QUFDYixXQUFLLEVBQUUsU0FBUztBQUNoQjtJQUNGO0FBR0EsV0FBTyxLQUFLLFlBQVksQ0FBQyxDQUFDO0FBQzFCLFNBQUssRUFBRTtFQUNUO0FBRUEsTUFBSSxTQUFTLEdBQUc7QUFHZCxXQUFPLENBQUMsU0FBUyxDQUFDO0VBQ3BCO0FBSUEsTUFBSSxDQUFDLE9BQU8sVUFBVSxDQUFDLEtBQUssUUFBUTtBQUNsQyxXQUFPLENBQUMsU0FBUyxLQUFLLFNBQVMsR0FBRztFQUNwQztBQUVBLFFBQU0sVUFBVSxPQUFPLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLElBQUk7QUFDOUQsUUFBTSxRQUFRLE9BQU8sU0FBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLEVBQUUsSUFBSTtBQUMxRCxRQUFNLE9BQ0osT0FDQyxPQUFPLFVBQVUsS0FBSyxTQUFTLE1BQU0sVUFBVSxNQUFNLFFBQVEsTUFDNUQsT0FBTyxTQUFTLFVBQ2hCO0FBRUosU0FBTyxDQUFDLElBQUksT0FBTyxNQUFNLFNBQVMsT0FBTyxHQUFHLEdBQUcsU0FBUyxHQUFHO0FBQzdEOzs7QUN6R0EsSUFBTSxRQUFjLEVBQUUsR0FBRyxTQUFTLElBQUksRUFBQztBQUV2QyxJQUFNLFdBQVc7QUFFakIsSUFBTSxNQUFNLENBQUMsUUFBc0IsRUFBRSxHQUFHLE9BQU8sR0FBRTtBQUVqRCxJQUFNLFdBQVcsQ0FBQyxNQUFjLEVBQUUsUUFBUSx3QkFBd0IsTUFBTTtBQUd4RSxJQUFNLFlBQVksQ0FBQyxNQUFjLElBQUksT0FBTyxJQUFJLFNBQVMsQ0FBQyxDQUFDLEtBQUssSUFBSTtBQUtwRSxJQUFNLFlBQVksb0JBQUksSUFBRztBQUN6QixJQUFNLFNBQVMsQ0FBQyxPQUFjO0FBQzVCLE1BQUksS0FBSyxVQUFVLElBQUksRUFBRTtBQUN6QixNQUFJLENBQUMsSUFBSTtBQUNQLFNBQUssVUFBVSxFQUFFO0FBQ2pCLFFBQUksVUFBVSxRQUFRO0FBQU0sZ0JBQVUsTUFBSztBQUMzQyxjQUFVLElBQUksSUFBSSxFQUFFO0VBQ3RCO0FBQ0EsU0FBTztBQUNUO0FBU0EsSUFBTSxXQUFXLENBQUMsR0FBUSxNQUFhO0FBQ3JDLE1BQUksTUFBTSxFQUFFO0FBQUksV0FBTztBQUN2QixNQUFJLENBQUMsRUFBRTtBQUFJLFdBQU87QUFDbEIsUUFBTSxPQUFPLEVBQUUsV0FBVyxDQUFDO0FBQzNCLE1BQUksUUFBUTtBQUFLLFdBQU8sRUFBRSxHQUFHLEtBQUssQ0FBQztBQUNuQyxRQUFNLFFBQVMsRUFBRSxVQUFVLElBQUksV0FBVyxHQUFHO0FBQzdDLFFBQU0sSUFBSSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUMsSUFBSSxJQUFJO0FBQ25DLFNBQU8sTUFBTSxJQUFJLE1BQU07QUFDekI7QUFFQSxJQUFNLFdBQVcsQ0FDZixHQUNBLFFBQ0EsT0FDQSxNQUNBLFNBQ0U7QUFDRixRQUFNLE9BQWdCLENBQUE7QUFDdEIsV0FBUyxJQUFJLEdBQUcsSUFBSSxFQUFFLFVBQVM7QUFDN0IsVUFBTSxJQUFJLE9BQU8sY0FBYyxFQUFFLFlBQVksQ0FBQyxDQUFFO0FBQ2hELFFBQUksTUFBTTtBQUVSLFlBQU0sSUFBSSxNQUFNLFFBQVEsRUFBRSxXQUFXLE1BQU0sSUFBSSxDQUFDLElBQUksSUFBSTtBQUN4RCxVQUFJLEtBQUssTUFBTSxNQUFNO0FBQ25CLGNBQU0sUUFBUSxJQUFJLElBQUksS0FBSztBQUMzQixjQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU0sS0FBSztBQUNqQyxjQUFNLElBQUksdUJBQXVCLEtBQUssRUFBRSxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQ3pELGNBQU0sT0FBTyxRQUFRLE1BQU0sS0FBSyxhQUFhLEVBQUUsQ0FBQyxHQUFJLEVBQUUsQ0FBQyxDQUFFO0FBQ3pELFlBQUksTUFBTTtBQUNSLGVBQUssS0FBSyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssS0FBSSxDQUFFO0FBQ3ZDLGNBQUksTUFBTSxLQUFLO0FBQ2Y7UUFDRjtNQUNGO0lBQ0Y7QUFDQSxRQUFJLE1BQU0sTUFBTTtBQUVkLFlBQU0sSUFBSSxFQUFFLFlBQVksSUFBSSxDQUFDO0FBQzdCLFlBQU0sS0FBSyxNQUFNLFNBQVksSUFBSSxPQUFPLGNBQWMsQ0FBQztBQUN2RCxXQUFLLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakIsV0FBSyxJQUFJLEdBQUc7QUFDWjtJQUNGO0FBQ0EsUUFBSSxNQUFNLEtBQUs7QUFDYixZQUFNLENBQUMsSUFBSSxRQUFRLElBQUksV0FBVyxHQUFHLEdBQUcsUUFBUSxJQUFJO0FBQ3BELFVBQUksVUFBVTtBQUNaLGFBQUssS0FBSyxFQUFFLEdBQUcsU0FBUyxHQUFFLENBQUU7QUFDNUIsYUFBSztBQUNMO01BQ0Y7SUFDRjtBQUNBLFFBQUksQ0FBQyxTQUFTLFNBQVMsU0FBUyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsTUFBTSxLQUFLO0FBQ3RELFdBQUssS0FBSyxFQUFFLEdBQUcsUUFBUSxNQUFNLEVBQUMsQ0FBRTtBQUNoQyxXQUFLO0FBQ0w7SUFDRjtBQUNBLFNBQUssS0FDSCxDQUFDLFNBQVMsTUFBTSxNQUFNLEVBQUUsR0FBRyxNQUFLLElBQzlCLENBQUMsU0FBUyxNQUFNLE1BQU0sRUFBRSxHQUFHLFFBQU8sSUFDbEMsTUFBTSxNQUFNLEVBQUUsR0FBRyxPQUFNLElBQ3ZCLE1BQU0sTUFBTSxFQUFFLEdBQUcsTUFBSyxJQUN0QixJQUFJLENBQUMsQ0FBQztBQUVWLFNBQUssRUFBRTtFQUNUO0FBQ0EsU0FBTztBQUNUO0FBR0EsSUFBTSxPQUFPLENBQUMsU0FBaUI7QUFDN0IsUUFBTSxRQUFRLG9CQUFJLElBQUc7QUFDckIsUUFBTSxRQUFrQixDQUFBO0FBQ3hCLE9BQUssUUFBUSxDQUFDLEtBQUssTUFBSztBQUN0QixRQUFJLElBQUksTUFBTTtBQUFRLFlBQU0sS0FBSyxDQUFDO2FBQ3pCLElBQUksTUFBTSxXQUFXLE1BQU07QUFBUSxZQUFNLElBQUksTUFBTSxJQUFHLEdBQUssQ0FBQztFQUN2RSxDQUFDO0FBQ0QsU0FBTztBQUNUO0FBS0EsSUFBTSxRQUFRLENBQ1osTUFDQSxPQUNBLE9BQ0EsS0FDQSxRQUNZO0FBQ1osTUFBSSxNQUFjLENBQUE7QUFDbEIsUUFBTSxPQUFPLENBQUMsR0FBRztBQUNqQixXQUFTLElBQUksT0FBTyxJQUFJLEtBQUssS0FBSztBQUNoQyxVQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xCLFVBQU0sUUFBUSxNQUFNLElBQUksQ0FBQztBQUN6QixRQUFJLElBQUksTUFBTSxVQUFVLFVBQVUsUUFBVztBQUMzQyxZQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sS0FBSztBQUNsRCxVQUFJLEtBQUssRUFBRSxHQUFHLE9BQU8sTUFBTSxJQUFJLE1BQU0sTUFBTSxJQUFHLENBQUU7QUFDaEQsVUFBSTtJQUNOLFdBQVcsSUFBSSxNQUFNLFNBQVMsQ0FBQyxLQUFLO0FBQ2xDLFdBQUssS0FBTSxNQUFNLENBQUEsQ0FBRztJQUN0QixXQUFXLElBQUksTUFBTSxRQUFRO0FBQzNCLFVBQUksS0FBSyxJQUFJLElBQUksSUFBSSxHQUFHLElBQUksR0FBRyxDQUFDO0lBQ2xDLFdBQVcsSUFBSSxNQUFNLE9BQU87QUFDMUIsVUFBSSxLQUFLLElBQUksR0FBRyxDQUFDO0lBQ25CLFdBQVcsSUFBSSxNQUFNLFNBQVM7QUFDNUIsVUFBSSxLQUFLLElBQUksR0FBRyxDQUFDO0lBQ25CLE9BQU87QUFDTCxVQUFJLEtBQUssR0FBRztJQUNkO0VBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFNQSxJQUFNLFlBQVksQ0FBQyxPQUFlLFNBQXNCO0FBQ3RELFFBQU0sTUFBYyxDQUFBO0FBQ3BCLE1BQUksTUFBTTtBQUNWLFFBQU0sUUFBUSxNQUFLO0FBQ2pCLGVBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSTtBQUFHLFVBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUN0RCxVQUFNO0VBQ1I7QUFDQSxhQUFXLE1BQU0sT0FBTztBQUN0QixRQUFJLEdBQUcsTUFBTSxPQUFPO0FBQ2xCLGFBQU8sR0FBRztBQUNWO0lBQ0Y7QUFDQSxVQUFLO0FBQ0wsUUFBSSxLQUNGLEdBQUcsTUFBTSxRQUNQLEVBQUUsR0FBRyxJQUFJLE1BQU0sR0FBRyxLQUFLLElBQUksT0FBSyxVQUFVLEdBQUcsSUFBSSxDQUFDLEVBQUMsSUFDbkQsRUFBRTtFQUVSO0FBQ0EsUUFBSztBQUNMLFNBQU87QUFDVDtBQUlBLElBQU0sVUFBVSxDQUNkLE9BQ0EsV0FDK0I7QUFDL0IsTUFBSSxLQUFLO0FBQ1QsUUFBTSxRQUFRLENBQUMsU0FBNEIsRUFBRSxHQUFHLFNBQVMsSUFBSSxNQUFNLElBQUc7QUFDdEUsUUFBTSxNQUFNLENBQUNFLFFBQWUsU0FDMUJBLE9BQU0sWUFBWSxDQUFDQyxPQUFNLE9BQU8sS0FBSyxJQUFJQSxLQUFJLEdBQUcsSUFBSTtBQUN0RCxRQUFNLE9BQU8sQ0FBQyxJQUFVLFNBQW9CO0FBQzFDLFlBQVEsR0FBRyxHQUFHO01BQ1osS0FBSztBQUNILGNBQU0sS0FBSyxTQUFTLE9BQU8sR0FBRyxFQUFFLElBQUk7QUFDcEMsZUFBTyxFQUFFLEdBQUcsT0FBTyxJQUFJLE1BQU0sSUFBSSxHQUFHLElBQUksSUFBSSxLQUFJO01BQ2xELEtBQUs7TUFDTCxLQUFLO0FBQ0gsZUFBTyxFQUFFLEdBQUcsR0FBRyxHQUFHLElBQUksTUFBTSxLQUFJO01BQ2xDLEtBQUs7QUFDSCxlQUFPLEVBQUUsR0FBRyxTQUFTLElBQUksTUFBTSxJQUFJLEdBQUcsSUFBSSxLQUFJO0lBQ2xEO0FBQ0EsVUFBTSxPQUFPLENBQUNBLFVBQWUsR0FBRyxLQUFLLElBQUksT0FBSyxJQUFJLEdBQUdBLEtBQUksQ0FBQztBQUMxRCxZQUFRLEdBQUcsTUFBTTtNQUNmLEtBQUs7QUFDSCxlQUFPLE1BQU0sS0FBSyxJQUFJLENBQUM7TUFDekIsS0FBSztBQUNILGVBQU8sTUFBTSxDQUFDLE1BQU0sR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDO01BQ3BDLEtBQUs7QUFDSCxlQUFPLEVBQUUsR0FBRyxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxLQUFJO0lBQzlEO0FBRUEsVUFBTSxRQUFRLE1BQU0sQ0FBQSxDQUFFO0FBQ3RCLFVBQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQy9CLFVBQU0sSUFBSSxLQUFLLE1BQU0sS0FBSztBQUMxQixXQUFPLEdBQUcsU0FBUyxNQUFNLFFBQVE7RUFDbkM7QUFDQSxRQUFNLFFBQVEsSUFBSSxPQUFPLEtBQUs7QUFDOUIsU0FBTyxDQUFDLE9BQU8sRUFBRTtBQUNuQjtBQUtBLElBQU0sT0FBTyxDQUFDLFVBQXVCO0FBQ25DLFFBQU0sUUFBa0IsQ0FBQTtBQUN4QixRQUFNLE9BQU8sb0JBQUksSUFBRztBQUNwQixRQUFNLE1BQU0sQ0FBQyxNQUFhLEVBQUUsTUFBTSxVQUFVLFVBQVUsT0FBTyxFQUFFLEVBQUU7QUFDakUsUUFBTSxPQUFPLENBQUMsR0FBUyxXQUFrQjtBQUN2QyxRQUFJLEVBQUUsTUFBTSxXQUFXLEtBQUssSUFBSSxDQUFDO0FBQUc7QUFDcEMsU0FBSyxJQUFJLENBQUM7QUFDVixVQUFNLE9BQU8sQ0FBQyxTQUFpQixNQUFNLEtBQUssR0FBRyxNQUFNLEdBQUcsRUFBRSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ3JFLFlBQVEsRUFBRSxHQUFHO01BQ1gsS0FBSztBQUNILGFBQUssWUFBWSxFQUFFLElBQUksSUFBSSxHQUFHLEVBQUUsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUM1QyxtQkFBVyxLQUFLLEVBQUU7QUFBSyxlQUFLLEdBQUcsTUFBTTtBQUNyQztNQUNGLEtBQUs7QUFDSCxhQUFLLEtBQUssSUFBSSxFQUFFLEdBQUcsQ0FBQyxRQUFRLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRTtBQUN6QyxhQUFLLEVBQUUsS0FBSyxTQUFTLElBQUk7QUFDekIsZUFBTyxLQUFLLEVBQUUsTUFBTSxNQUFNO01BQzVCLEtBQUs7QUFDSCxhQUFLLEdBQUcsS0FBSyxVQUFVLEVBQUUsRUFBRSxDQUFDLE9BQU8sSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFO0FBQ2hEO01BQ0YsS0FBSztBQUNILGFBQUssR0FBRyxFQUFFLEVBQUUsT0FBTyxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUU7QUFDaEM7TUFDRjtBQUNFLGFBQUssR0FBRyxFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQUcsT0FBTyxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUU7SUFDekQ7QUFDQSxTQUFLLEVBQUUsTUFBTSxNQUFNO0VBQ3JCO0FBQ0EsT0FBSyxPQUFPLEVBQUU7QUFDZCxTQUFPLENBQUMsWUFBWSxJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSTtBQUN2RDtBQVdBLElBQU0sUUFBTixNQUFXOztFQUVUO0VBQ0EsVUFBa0IsQ0FBQTtFQUNsQixRQUFRO0VBQ1IsT0FBYyxDQUFBOzs7RUFHZCxNQUFnQixDQUFBO0VBRWhCLFlBQVksS0FBVztBQUNyQixTQUFLLE1BQU07RUFDYjs7RUFHQSxJQUFJLE9BQUk7QUFDTixXQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsQ0FBQyxLQUFLLFNBQVMsQ0FBQyxLQUFLLEtBQUs7RUFDM0Q7O0FBSUYsSUFBTSxZQUFZLENBQUMsR0FBVSxNQUFxQjtBQUNoRCxNQUFJLEVBQUUsSUFBSSxXQUFXLEVBQUUsSUFBSTtBQUFRLFdBQU87QUFDMUMsTUFBSSxFQUFFLEtBQUssV0FBVyxFQUFFLEtBQUs7QUFBUSxXQUFPO0FBQzVDLE1BQUksRUFBRSxJQUFJLEtBQUssQ0FBQyxJQUFJLE1BQU0sT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQUcsV0FBTztBQUNuRCxTQUFPLEVBQUUsS0FBSyxNQUFNLE9BQ2xCLEVBQUUsS0FBSyxLQUFLLE9BQUssRUFBRSxRQUFRLEVBQUUsT0FBTyxVQUFVLEVBQUUsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBRXBFO0FBYUEsSUFBTSxRQUFRLENBQUMsVUFBeUI7RUFDdEMsS0FBSyxJQUFJLGFBQWEsSUFBSTtFQUMxQixNQUFNLElBQUksYUFBYSxJQUFJO0VBQzNCLEtBQUs7O0FBR1AsSUFBTSxNQUFOLE1BQVM7O0VBRVA7O0VBRUE7RUFDQTtFQUVBLFlBQVksTUFBZSxVQUFtQkMsUUFBWTtBQUN4RCxTQUFLLE9BQU87QUFDWixTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTQTtFQUNoQjtFQUVBLFFBQUs7QUFDSCxXQUFPLElBQUksTUFBTSxFQUFFLEtBQUssT0FBTyxHQUFHO0VBQ3BDOztFQUdBLEtBQUssT0FBWTtBQUNmLFVBQU0sTUFBTSxNQUFNLFFBQVEsSUFBSSxPQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQzdELFFBQUksTUFBTTtBQUFPLFlBQU0sSUFBSSxRQUFRLE1BQU0sRUFBRTtBQUMzQyxXQUFPO0VBQ1Q7OztFQUlBLE9BQU8sT0FBYyxNQUFVO0FBQzdCLFVBQU0sRUFBRSxLQUFJLElBQUssS0FBSztBQUN0QixRQUFJLEtBQUssS0FBSyxFQUFFLE1BQU0sTUFBTTtBQUFLLGFBQU87QUFDeEMsU0FBSyxLQUFLLEVBQUUsSUFBSSxNQUFNO0FBQ3RCLFdBQU87RUFDVDtFQUVBLFdBQVcsT0FBYyxNQUFVO0FBQ2pDLFVBQU0sRUFBRSxJQUFHLElBQUssS0FBSztBQUNyQixRQUFJLElBQUksS0FBSyxFQUFFLE1BQU0sTUFBTTtBQUFLLGFBQU87QUFDdkMsUUFBSSxLQUFLLEVBQUUsSUFBSSxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxLQUFLLElBQUk7QUFDdkIsV0FBTztFQUNUOzs7O0VBS0EsV0FBVyxHQUFXLEtBQVk7QUFDaEMsV0FBTyxRQUFRLEtBQUssUUFBUyxLQUFLLFlBQVksTUFBTTtFQUN0RDtFQUVBLElBQUksT0FBYyxNQUFZLEdBQVcsS0FBWTtBQUNuRCxZQUFRLEtBQUssR0FBRztNQUNkLEtBQUs7QUFDSCxZQUFJLENBQUMsS0FBSyxPQUFPLE9BQU8sSUFBSTtBQUFHO0FBQy9CLG1CQUFXLEtBQUssS0FBSztBQUFLLGVBQUssSUFBSSxPQUFPLEdBQUcsR0FBRyxHQUFHO0FBQ25EO01BQ0YsS0FBSztBQUNILFlBQUksQ0FBQyxLQUFLLE9BQU8sT0FBTyxJQUFJO0FBQUc7QUFDL0IsY0FBTSxNQUFNLEtBQUssTUFBSztBQUN0QixhQUFLLElBQUksS0FBSyxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQ2hDLGFBQUssS0FBSyxHQUFHO0FBQ2IsZUFBTyxLQUFLLE9BQ1YsT0FDQSxFQUFFLEdBQUcsT0FBTyxLQUFLLE1BQU0sT0FBTyxJQUFHLEdBQ2pDLEdBQ0EsR0FBRztNQUVQLEtBQUs7QUFFSCxZQUFJLEtBQUssV0FBVyxHQUFHLEdBQUc7QUFBRztBQUM3QixZQUFJLEtBQUssV0FBVyxPQUFPLElBQUk7QUFDN0IsZUFBSyxJQUFJLE9BQU8sS0FBSyxNQUFNLEdBQUcsR0FBRztBQUNuQztNQUNGLEtBQUs7QUFDSCxjQUFNLFFBQVE7QUFDZDtNQUNGO0FBQ0UsYUFBSyxXQUFXLE9BQU8sSUFBSTtJQUMvQjtFQUNGO0VBRUEsT0FBTyxPQUFjLEtBQVUsR0FBVyxLQUFZO0FBQ3BELGVBQVcsS0FBSyxNQUFNLE1BQU07QUFDMUIsVUFBSSxFQUFFLFFBQVEsSUFBSSxPQUFPLFVBQVUsRUFBRSxPQUFPLElBQUksS0FBSztBQUFHO0lBQzFEO0FBQ0EsVUFBTSxLQUFLLEtBQUssR0FBRztBQUNuQixRQUFJLENBQUMsSUFBSSxNQUFNLE9BQU87QUFDcEIsV0FBSyxJQUFJLE9BQU8sSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0lBQ3RDO0VBQ0Y7O0VBR0EsS0FBSyxPQUFjLEdBQVcsR0FBVyxLQUFZO0FBQ25ELFVBQU0sT0FBTyxLQUFLLE1BQUs7QUFDdkIsZUFBVyxNQUFNLE1BQU0sU0FBUztBQUM5QixjQUFRLEdBQUcsR0FBRztRQUNaLEtBQUs7QUFDSCxjQUFJLFNBQVMsSUFBSSxDQUFDLEdBQUc7QUFDbkIsaUJBQUssSUFBSSxNQUFNLEdBQUcsTUFBTSxJQUFJLEdBQUcsR0FBRztVQUNwQztBQUNBO1FBQ0YsS0FBSztBQUNILGNBQUksQ0FBQyxLQUFLLFdBQVcsR0FBRyxHQUFHO0FBQUcsaUJBQUssSUFBSSxNQUFNLEdBQUcsTUFBTSxJQUFJLEdBQUcsR0FBRztBQUNoRTtRQUNGLEtBQUs7QUFDSCxjQUFJLENBQUMsS0FBSyxXQUFXLEdBQUcsR0FBRyxLQUFLLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRztBQUM3QyxpQkFBSyxJQUFJLE1BQU0sR0FBRyxNQUFNLElBQUksR0FBRyxHQUFHO1VBQ3BDO0FBQ0E7UUFDRixLQUFLO0FBQ0gsY0FBSSxDQUFDLEtBQUssV0FBVyxHQUFHLEdBQUc7QUFBRyxpQkFBSyxJQUFJLE1BQU0sSUFBSSxJQUFJLEdBQUcsR0FBRztNQUMvRDtJQUNGO0FBQ0EsUUFBSSxDQUFDLEtBQUssV0FBVyxHQUFHLEdBQUcsR0FBRztBQUM1QixpQkFBVyxPQUFPLE1BQU0sTUFBTTtBQUc1QixZQUFJLElBQUksTUFBTSxNQUFNO0FBQ2xCLGVBQUssT0FBTyxNQUFNLEtBQUssSUFBSSxHQUFHLEdBQUc7QUFDakM7UUFDRjtBQUNBLGNBQU0sTUFBTSxLQUFLLEtBQUssSUFBSSxPQUFPLEdBQUcsR0FBRyxLQUFLO0FBQzVDLGFBQUssT0FDSCxNQUNBLEVBQUUsR0FBRyxPQUFPLEtBQUssSUFBSSxLQUFLLE9BQU8sSUFBRyxHQUNwQyxJQUFJLEdBQ0osR0FBRztNQUVQO0lBQ0Y7QUFDQSxXQUFPLEtBQUssS0FBSyxJQUFJO0VBQ3ZCOztBQUtGLElBQU0sV0FBVyxDQUFDLFVBQXdCO0FBQ3hDLFFBQU0sTUFBTSxNQUFNLElBQUksS0FBSTtBQUMxQixNQUFJLENBQUMsTUFBTSxLQUFLO0FBQVEsV0FBTztBQUMvQixRQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksT0FBSyxHQUFHLEVBQUUsSUFBSSxFQUFFLElBQUksU0FBUyxFQUFFLEtBQUssQ0FBQyxHQUFHO0FBQ3BFLFNBQU8sR0FBRyxHQUFHLElBQUksS0FBSyxLQUFJLEVBQUcsS0FBSyxHQUFHLENBQUM7QUFDeEM7QUFrQkEsSUFBTSxhQUFhLEtBQUs7QUFVeEIsSUFBTSxNQUFOLE1BQVM7RUFDUDtFQUNBLFVBQVUsb0JBQUksSUFBRztFQUNqQixRQUFRO0VBQ1I7RUFDQTtFQUNBO0VBQ0E7RUFFQSxZQUFZLE9BQWFBLFFBQVk7QUFDbkMsU0FBSyxTQUFTO0FBQ2QsU0FBSyxPQUFPLElBQUksSUFBSSxPQUFPLE9BQU9BLE1BQUs7QUFDdkMsU0FBSyxVQUFVLElBQUksSUFBSSxPQUFPLE1BQU1BLE1BQUs7RUFDM0M7RUFFQSxNQUFNLE9BQVk7QUFDaEIsV0FBTztNQUNMO01BQ0EsT0FBTyxNQUFNO01BQ2IsTUFBTSxNQUFNO01BQ1osTUFBTSxvQkFBSSxJQUFHOztFQUVqQjtFQUVBLFFBQVEsT0FBWTtBQUNsQixVQUFNLE1BQU0sU0FBUyxLQUFLO0FBQzFCLFVBQU0sUUFBUSxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQ2xDLFFBQUk7QUFBTyxhQUFPO0FBQ2xCLFFBQUksS0FBSyxRQUFRO0FBQVksV0FBSyxPQUFNO0FBQ3hDLFVBQU0sSUFBSSxLQUFLLE1BQU0sS0FBSztBQUMxQixTQUFLLFFBQVEsSUFBSSxLQUFLLENBQUM7QUFDdkIsU0FBSyxTQUFTLElBQUksU0FBUztBQUMzQixXQUFPO0VBQ1Q7RUFFQSxTQUFNO0FBQ0osU0FBSyxRQUFRLE1BQUs7QUFDbEIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxZQUFZO0VBQ25CO0VBRUEsTUFBTSxVQUFpQjtBQUNyQixRQUFJLFVBQVU7QUFDWixVQUFJLEtBQUs7QUFBVyxlQUFPLEtBQUs7QUFDaEMsWUFBTUMsU0FBUSxLQUFLLFFBQVEsTUFBSztBQUNoQyxXQUFLLFFBQVEsSUFBSUEsUUFBTyxLQUFLLFFBQVEsR0FBRyxJQUFJO0FBQzVDLGFBQVEsS0FBSyxZQUFZLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBS0EsTUFBSyxDQUFDO0lBQzlEO0FBQ0EsUUFBSSxLQUFLO0FBQVEsYUFBTyxLQUFLO0FBQzdCLFVBQU0sUUFBUSxLQUFLLEtBQUssTUFBSztBQUM3QixTQUFLLEtBQUssSUFBSSxPQUFPLEtBQUssUUFBUSxHQUFHLElBQUk7QUFDekMsV0FBUSxLQUFLLFNBQVMsS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQztFQUMxRDs7RUFHQSxLQUFLLEdBQVcsR0FBUztBQUN2QixVQUFNLE9BQU8sRUFBRSxXQUFXLENBQUM7QUFDM0IsVUFBTSxRQUFRLE9BQU8sTUFBTSxTQUFZLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDbkQsUUFBSTtBQUFPLGFBQU87QUFFbEIsVUFBTSxJQUNKLE1BQU0sS0FBSyxZQUNULEtBQUssUUFBUSxLQUFLLFFBQVEsS0FBSyxFQUFFLE9BQU8sR0FBRyxHQUFHLElBQUksQ0FBQyxJQUNuRCxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUssRUFBRSxPQUFPLEdBQUcsR0FBRyxJQUFJLENBQUM7QUFDcEQsUUFBSSxPQUFPLEtBQUs7QUFDZCxVQUFJLENBQUMsRUFBRSxPQUFPO0FBQ1osVUFBRSxRQUFRLElBQUksTUFBTSxHQUFHO0FBQ3ZCLGFBQUssU0FBUztNQUNoQjtBQUNBLFFBQUUsTUFBTSxJQUFJLElBQUk7SUFDbEIsT0FBTztBQUNMLFFBQUUsS0FBSyxJQUFJLEdBQUcsQ0FBQztJQUNqQjtBQUNBLFNBQUs7QUFDTCxXQUFPO0VBQ1Q7O0FBYUYsSUFBTSxTQUFTLENBQUMsVUFBeUM7QUFDdkQsUUFBTSxRQUFzQixDQUFBO0FBQzVCLFdBQVMsSUFBSSxPQUFPLEVBQUUsTUFBTSxTQUFTLElBQUksRUFBRSxNQUFNO0FBQy9DLFFBQUksRUFBRSxNQUFNLFdBQVcsRUFBRSxNQUFNO0FBQU8sYUFBTztBQUM3QyxVQUFNLEtBQUssQ0FBQztFQUNkO0FBQ0EsU0FBTztBQUNUO0FBTUEsSUFBTSxhQUFhLENBQ2pCLE9BQ0EsT0FDQSxPQUNBLFFBQ0U7QUFDRixNQUFJLEtBQUs7QUFDVCxNQUFJLEtBQUs7QUFDVCxNQUFJLFNBQVM7QUFDYixNQUFJLFNBQVM7QUFDYixTQUFPLEtBQUssS0FBSztBQUNmLFVBQU0sSUFBSSxNQUFNLEVBQUU7QUFDbEIsUUFBSSxHQUFHLE1BQU0sUUFBUTtBQUNuQixlQUFTO0FBQ1QsZUFBUztBQUNUO0lBQ0Y7QUFDQSxVQUFNLElBQUksTUFBTSxFQUFFO0FBQ2xCLFFBQ0UsTUFDQyxFQUFFLE1BQU0sU0FDTixFQUFFLE1BQU0sU0FBUyxTQUFTLEdBQUcsQ0FBQyxLQUM5QixFQUFFLE1BQU0sV0FBVyxFQUFFLEdBQUcsS0FBSyxDQUFDLElBQ2pDO0FBQ0E7QUFDQTtBQUNBO0lBQ0Y7QUFDQSxRQUFJLFdBQVc7QUFBSSxhQUFPO0FBQzFCLFNBQUssU0FBUztBQUNkLFNBQUssRUFBRTtFQUNUO0FBQ0EsU0FBTyxNQUFNLEVBQUUsR0FBRyxNQUFNO0FBQVE7QUFDaEMsU0FBTyxPQUFPLE1BQU07QUFDdEI7QUFLQSxJQUFNLFVBQVUsQ0FBQyxVQUE2QztBQUM1RCxNQUFJLE1BQU07QUFDVixNQUFJLE1BQU07QUFDVixhQUFXLE1BQU0sT0FBTztBQUN0QixVQUFNLENBQUMsSUFBSSxFQUFFLElBQUksWUFBWSxFQUFFO0FBQy9CLFdBQU87QUFDUCxXQUFPO0VBQ1Q7QUFDQSxTQUFPLENBQUMsS0FBSyxHQUFHO0FBQ2xCO0FBRUEsSUFBTSxjQUFjLENBQUMsT0FBd0M7QUFDM0QsTUFBSSxHQUFHLE1BQU07QUFBUSxXQUFPLENBQUMsR0FBRyxRQUFRO0FBQ3hDLE1BQUksR0FBRyxNQUFNO0FBQU8sV0FBTyxDQUFDLEdBQUcsQ0FBQztBQUNoQyxNQUFJLEdBQUcsU0FBUztBQUFLLFdBQU8sQ0FBQyxHQUFHLFFBQVE7QUFDeEMsUUFBTSxPQUFPLEdBQUcsS0FBSyxJQUFJLE9BQU87QUFDaEMsUUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxPQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDM0MsUUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxPQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFFM0MsUUFBTSxPQUFPLFFBQVEsSUFBSSxJQUFJO0FBQzdCLFNBQ0UsR0FBRyxTQUFTLE1BQU0sQ0FBQyxLQUFLLEdBQUcsSUFDekIsR0FBRyxTQUFTLE1BQU0sQ0FBQyxHQUFHLEdBQUcsSUFDekIsR0FBRyxTQUFTLE1BQU0sQ0FBQyxHQUFHLElBQUksSUFDMUIsQ0FBQyxLQUFLLElBQUk7QUFFaEI7QUFHQSxJQUFNLFdBQVcsQ0FDZixNQUNBLE9BQ0EsVUFDRTtBQUNGLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDcEMsUUFBSSxDQUFDLFNBQVMsS0FBSyxDQUFDLEdBQUksTUFBTSxRQUFRLENBQUMsQ0FBRTtBQUFHLGFBQU87RUFDckQ7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLG1CQUFtQjtBQUN6QixJQUFNLFlBQVk7QUFJbEIsSUFBTSxhQUFhLENBQUMsTUFDbEIsVUFBVSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJO0FBRS9CLElBQU0sVUFBVSxDQUFDLE1BQWE7QUFDNUIsTUFBSSxFQUFFLFNBQVMsR0FBRyxHQUFHO0FBQ25CLFVBQU0sSUFBSSxNQUFNLGdEQUFnRCxDQUFDO0VBQ25FO0FBQ0Y7QUFFTSxJQUFPLFVBQVAsTUFBYztFQUNsQjtFQUNBO0VBQ0E7O0VBRUE7RUFDQTs7RUFFQTs7OztFQUlBO0VBQ0EsZUFBZTtFQUNmOzs7RUFHQTs7O0VBR0EsUUFBUTs7RUFFUixPQUFPO0VBQ1AsT0FBTzs7OztFQUlQLFVBQWlCLENBQUE7RUFDakIsVUFBaUIsQ0FBQTs7RUFFakI7RUFDQTs7RUFFQSxTQUFTO0VBQ1Q7RUFDQTtFQUVBLFlBQVksU0FBaUIsVUFBMEIsQ0FBQSxHQUFFO0FBQ3ZELFFBQUksUUFBUSxTQUFTLEdBQUcsR0FBRztBQUN6QixZQUFNLElBQUksTUFDUix3REFBd0QsT0FBTztJQUVuRTtBQUNBLFNBQUssVUFBVTtBQUNmLFNBQUssVUFBVTtBQUNmLFVBQU0sRUFBRSxTQUFTLE9BQU8sUUFBUSxPQUFPLFdBQVcsRUFBQyxJQUFLO0FBQ3hELFNBQUssUUFBUSxNQUFNLE9BQU8sUUFBUSxLQUFLO0FBR3ZDLFVBQU1DLFdBQVUsZUFBZSxLQUFLLE9BQU87QUFDM0MsVUFBTSxPQUFPLFNBQ1gsU0FDQSxRQUNBLFNBQVNBLFVBQ1QsS0FBSyxPQUNMLFFBQVEsU0FBUztBQUVuQixRQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sTUFBTSxLQUFLLElBQUksR0FBRyxHQUFHLEtBQUssUUFBUSxJQUFJO0FBQzFELFFBQUksS0FBSztBQUFPLGNBQVEsVUFBVSxPQUFRLEtBQUssS0FBSztBQUNwRCxVQUFNLENBQUMsT0FBTyxJQUFJLElBQUksUUFBUSxPQUFRLE1BQU07QUFDNUMsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRO0FBQ2IsUUFBSSxNQUFPLE1BQU0sUUFBTSxHQUFHLE1BQU0sS0FBSyxHQUFHO0FBQ3RDLFdBQUssV0FBVyxNQUFPLElBQUksUUFBTSxHQUFHLEVBQUUsRUFBRSxLQUFLLEVBQUU7QUFDL0MsV0FBSyxlQUFlO0lBQ3RCLE9BQU87QUFDTCxZQUFNQyxPQUFNLENBQUMsT0FDWCxHQUFHLE1BQU0sUUFBUSxTQUNmLFNBQVMsRUFBRSxJQUFJLEdBQUcsSUFBSSxJQUFJLE9BQU8sR0FBRyxFQUFFLEVBQUMsSUFDdkMsRUFBRSxJQUFJLEdBQUcsR0FBRTtBQUNmLGlCQUFXLE1BQU0sT0FBUTtBQUN2QixjQUFNLElBQUlBLEtBQUksRUFBRTtBQUNoQixZQUFJLENBQUM7QUFBRztBQUNSLGFBQUssUUFBUSxLQUFLLENBQUM7TUFDckI7QUFDQSxlQUFTLElBQUksTUFBTyxTQUFTLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDM0MsY0FBTSxJQUFJQSxLQUFJLE1BQU8sQ0FBQyxDQUFFO0FBQ3hCLFlBQUksQ0FBQztBQUFHO0FBQ1IsYUFBSyxRQUFRLFFBQVEsQ0FBQztNQUN4QjtBQUNBLFdBQUssU0FBUyxDQUFDLEVBQUUsS0FBSyxRQUFRLFVBQVUsS0FBSyxRQUFRO0FBQ3JELFVBQUksQ0FBQyxRQUFRO0FBQ1gsYUFBSyxhQUFhLEtBQUssUUFBUSxJQUFJLE9BQUssRUFBRSxFQUFFLEVBQUUsS0FBSyxFQUFFO0FBQ3JELGFBQUssYUFBYSxLQUFLLFFBQVEsSUFBSSxPQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRTtNQUN2RDtBQUNBLFdBQUssVUFBVSxPQUFPLEtBQUssTUFBTSxHQUFHLE1BQ2xDLEtBQUssUUFBUSxRQUNiLENBQUMsS0FBSyxRQUFRLFVBQVUsTUFBUztBQUVuQyxXQUFLLFFBQVEsQ0FBQyxDQUFDLEtBQUssU0FBUyxNQUMzQixDQUFBQyxPQUFLQSxHQUFFLE1BQU0sVUFBVUEsR0FBRSxNQUFNLEtBQUs7QUFFdEMsWUFBTSxDQUFDLEtBQUssR0FBRyxJQUFJLFFBQVEsS0FBTTtBQUNqQyxXQUFLLE9BQU87QUFDWixXQUFLLE9BQU87SUFDZDtFQUNGO0VBRUEsS0FBSyxHQUFTO0FBSVosUUFBSSxLQUFLLE9BQU87QUFDZCxjQUFRLENBQUM7QUFDVCxhQUFPLEtBQUssTUFBTSxFQUFFLFVBQVUsS0FBSyxLQUFLLENBQUM7SUFDM0M7QUFDQSxRQUFJLGlCQUFpQixLQUFLLENBQUMsR0FBRztBQUM1QixjQUFRLENBQUM7QUFDVCxhQUFPLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDN0I7QUFDQSxXQUFPLEtBQUssTUFBTSxHQUFHLENBQUM7RUFDeEI7Ozs7Ozs7OztFQVVBLGNBQWMsR0FBUztBQUNyQixXQUFPLEtBQUssTUFBTSxLQUFLLFFBQVEsRUFBRSxVQUFVLEtBQUssS0FBSyxJQUFJLENBQUM7RUFDNUQ7OztFQUlBLE1BQU0sR0FBVyxPQUF5QjtBQUN4QyxRQUFJLEtBQUssYUFBYSxRQUFXO0FBQy9CLGFBQU8sS0FBSyxnQkFDUCxLQUFLLGVBQWUsVUFBVSxLQUFLLFFBQVEsR0FBRyxLQUFLLENBQUMsSUFDckQsTUFBTSxLQUFLO0lBQ2pCO0FBS0EsVUFBTSxNQUFNLEtBQUs7QUFDakIsVUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBSSxVQUFVLFFBQVc7QUFDdkIsWUFBTSxPQUFPLEVBQUU7QUFDZixZQUFNLFFBQVMsT0FBTyxLQUFNO0FBQzVCLFVBQUksT0FBTyxPQUFPLFFBQVE7QUFBSyxlQUFPO0FBQ3RDLFVBQUksUUFBUSxPQUFPLE9BQU87QUFBSyxnQkFBUSxXQUFXLENBQUM7SUFDckQ7QUFDQSxRQUNFLFVBQVUsV0FDVCxNQUFNLFNBQVMsT0FBTyxNQUFNLFNBQVMsTUFDdEM7QUFDQSxhQUFPO0lBQ1Q7QUFDQSxVQUFNQyxVQUFTLEtBQUssUUFBUTtBQUM1QixRQUFJLEtBQUssUUFBUTtBQUNmLFVBQUksS0FBSyxlQUFlLFVBQWEsS0FBSyxlQUFlLFFBQVc7QUFDbEUsWUFDRSxDQUFDLEVBQUUsV0FBVyxLQUFLLFVBQVUsS0FDN0IsQ0FBQyxFQUFFLFNBQVMsS0FBSyxVQUFVLEdBQzNCO0FBQ0EsaUJBQU87UUFDVDtNQUNGLE9BQU87QUFDTCxrQkFBVSxXQUFXLENBQUM7QUFDdEIsY0FBTSxNQUFNLE1BQU0sU0FBUyxLQUFLLFFBQVE7QUFDeEMsWUFDRSxDQUFDLFNBQVMsS0FBSyxTQUFTLE9BQU8sQ0FBQyxLQUNoQyxDQUFDLFNBQVMsS0FBSyxTQUFTLE9BQU8sR0FBRyxHQUNsQztBQUNBLGlCQUFPO1FBQ1Q7TUFDRjtJQUNGO0FBQ0EsVUFBTSxXQUFXLENBQUMsS0FBSyxRQUFRLE9BQU8sRUFBRSxXQUFXLEdBQUc7QUFDdEQsUUFBSSxLQUFLLFNBQVM7QUFFaEIsVUFBSSxNQUFNLE9BQU8sTUFBTTtBQUFNLGVBQU87QUFHcEMsVUFBSSxZQUFZLENBQUNBO0FBQVEsZUFBTztBQUNoQyxVQUFJLEtBQUs7QUFBTyxlQUFPO0FBQ3ZCLGdCQUFVLFdBQVcsQ0FBQztBQUN0QixZQUFNLE1BQU0sTUFBTSxTQUFTLEtBQUssUUFBUTtBQUN4QyxhQUFPLFdBQVcsS0FBSyxTQUFTLE9BQU9BLFNBQVEsR0FBRztJQUNwRDtBQUNBLGNBQVUsV0FBVyxDQUFDO0FBQ3RCLFFBQUksTUFBTSxPQUFPLE1BQU0sTUFBTTtBQUMzQixXQUFLLFdBQVcsTUFBTSxLQUFLLEtBQUs7QUFDaEMsWUFBTSxNQUFPLEtBQUssYUFBYSxJQUFJLElBQUksTUFBTSxPQUFPLEtBQUssTUFBTTtBQUMvRCxZQUFNLFFBQVEsSUFBSSxNQUFLO0FBQ3ZCLFVBQUksSUFBSSxPQUFPLEtBQUssUUFBUSxHQUFHLElBQUk7QUFDbkMsVUFBSSxRQUFRLElBQUksS0FBSyxLQUFLO0FBQzFCLGVBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDckMsZ0JBQVEsSUFBSSxLQUFLLE9BQU8sTUFBTSxDQUFDLEdBQUksR0FBRyxJQUFJO01BQzVDO0FBQ0EsYUFBTyxNQUFNO0lBQ2Y7QUFDQSxTQUFLLFdBQVcsTUFBTSxLQUFLLEtBQUs7QUFDaEMsVUFBTSxNQUFPLEtBQUssU0FBUyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUssTUFBTTtBQUMzRCxRQUFJLElBQUksSUFBSSxNQUFNLFFBQVE7QUFHMUIsVUFBTSxNQUFNLFVBQVU7QUFDdEIsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUNyQyxVQUFJLEVBQUU7QUFBTSxlQUFPO0FBQ25CLFlBQU0sT0FBTyxNQUFNLEVBQUUsV0FBVyxDQUFDLElBQUksTUFBTSxDQUFDLEVBQUcsV0FBVyxDQUFDO0FBQzNELFVBQUksRUFBRSxRQUFRLElBQUksS0FBSyxJQUFJLEtBQUssR0FBRyxNQUFNLENBQUMsQ0FBRTtJQUM5QztBQUNBLFdBQU8sRUFBRTtFQUNYOztFQUdBLFdBQVE7QUFDTixXQUFPLEtBQUssS0FBSyxNQUFNO0VBQ3pCOzs7O0FDbDZCRixJQUFNLHFCQUFxQixPQUFPO0FBQzNCLElBQU0scUJBQWlELENBQzVELFlBQzZCO0FBQzdCLE1BQUksT0FBTyxZQUFZLFVBQVU7QUFDL0IsVUFBTSxJQUFJLFVBQVUsaUJBQWlCO0VBQ3ZDO0FBRUEsTUFBSSxRQUFRLFNBQVMsb0JBQW9CO0FBQ3ZDLFVBQU0sSUFBSSxVQUFVLHFCQUFxQjtFQUMzQztBQUNGOzs7QUNPTyxJQUFNLFNBQVMsQ0FDcEIsR0FDQSxFQUNFLHVCQUF1QixPQUN2QixnQkFBZ0IsTUFBSyxJQUMrQyxDQUFBLE1BQ3BFO0FBTUYsUUFBTSxJQUNKLGdCQUNFLHVCQUF1QixFQUFFLFFBQVEsZ0JBQWdCLE1BQU0sSUFDckQsRUFBRSxRQUFRLGtCQUFrQixNQUFNLElBQ3BDLHVCQUF1QixFQUFFLFFBQVEsY0FBYyxNQUFNLElBQ3JELEVBQUUsUUFBUSxnQkFBZ0IsTUFBTTtBQUNwQyxRQUFNLElBQUksRUFBRSxPQUFPLENBQUM7QUFDcEIsTUFBSSxNQUFNLEtBQUs7QUFDYixZQUFRLHVCQUF1QixRQUFRLFNBQVMsRUFBRSxNQUFNLENBQUM7RUFDM0Q7QUFDQSxNQUFJLE1BQU0sS0FBSztBQUtiLFlBQVEsdUJBQXVCLFNBQVMsU0FBUyxFQUFFLE1BQU0sQ0FBQztFQUM1RDtBQUNBLFNBQU87QUFDVDs7O0FDMUJPLElBQU0sV0FBVyxDQUN0QixHQUNBLEVBQ0UsdUJBQXVCLE9BQ3ZCLGdCQUFnQixLQUFJLElBQ2dELENBQUEsTUFDNUQ7QUFFVixNQUFJLHdCQUF3QixFQUFFLFdBQVcsTUFBTSxHQUFHO0FBQ2hELFdBQ0UsTUFBTSxTQUFTLEVBQUUsTUFBTSxDQUFDLEdBQUcsRUFBRSxzQkFBc0IsY0FBYSxDQUFFO0VBRXRFO0FBQ0EsTUFBSSxlQUFlO0FBQ2pCLFdBQU8sdUJBQ0gsRUFBRSxRQUFRLGlCQUFpQixJQUFJLElBQy9CLEVBQ0csUUFBUSw0QkFBNEIsTUFBTSxFQUMxQyxRQUFRLGFBQWEsSUFBSTtFQUNsQztBQUNBLFNBQU8sdUJBQ0gsRUFBRSxRQUFRLG1CQUFtQixJQUFJLElBQ2pDLEVBQ0csUUFBUSw4QkFBOEIsTUFBTSxFQUM1QyxRQUFRLGVBQWUsSUFBSTtBQUNwQzs7O0FDekNBLElBQU0sMkJBQTJCO0FBQ2pDLElBQU0sa0NBQWtDO0FBRXhDLElBQU0sVUFBVztBQXlHVixJQUFNLFlBQVksQ0FDdkIsR0FDQSxTQUNBLFlBQ0U7QUFDRixxQkFBbUIsT0FBTztBQUcxQixNQUFJLENBQUMsU0FBUyxhQUFhLFFBQVEsT0FBTyxDQUFDLE1BQU0sS0FBSztBQUNwRCxXQUFPO0VBQ1Q7QUFFQSxTQUFPLGdCQUFnQixTQUFTLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDbEQ7QUFVQSxJQUFJLFFBQVEsb0JBQUksSUFBRztBQUNuQixJQUFJLFdBQVcsb0JBQUksSUFBRztBQUN0QixJQUFJLFlBQVk7QUFDaEIsSUFBSSxtQkFBbUI7QUFDdkIsSUFBTSxXQUFXO0FBQ2pCLElBQU0saUJBQWlCLEtBQUs7QUFDNUIsSUFBTSxzQkFBc0IsS0FBSztBQUlqQyxJQUFNLGNBQWMsQ0FBQyxPQUF5QjtBQUM1QyxNQUFJLElBQUksR0FBRyxRQUFRO0FBQ25CLGFBQVcsS0FBSyxHQUFHLFNBQVM7QUFDMUIsU0FBSyxFQUFFLFNBQVM7QUFDaEIsUUFBSSxJQUFJO0FBQXFCO0VBQy9CO0FBQ0EsU0FBTztBQUNUO0FBb0NBLElBQU0sTUFBTSxDQUFDLE1BQ1gsTUFBTSxTQUFZLElBQ2hCLElBQUksSUFDSjtBQU1KLElBQU0saUJBQWlCLElBQUksSUFDekIsT0FBTyxLQUFLO0VBQ1YsU0FBUztFQUNULFdBQVc7RUFDWCxVQUFVO0VBQ1YsWUFBWTtFQUNaLE9BQU87RUFDUCxRQUFRO0VBQ1IsU0FBUztFQUNULEtBQUs7RUFDTCxRQUFRO0VBQ1IsaUJBQWlCO0VBQ2pCLGVBQWU7RUFDZixXQUFXO0VBQ1gsWUFBWTtFQUNaLHlCQUF5QjtFQUN6QixvQkFBb0I7Q0FJckIsRUFBRSxJQUFJLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFTcEMsSUFBTSxhQUFhLENBQUMsTUFBd0M7QUFDMUQsTUFBSSxJQUFJO0FBQ1IsTUFBSSxNQUFNO0FBR1YsYUFBVyxLQUFLLEdBQUc7QUFDakIsVUFBTSxJQUFLLEVBQThCLENBQUM7QUFDMUMsWUFBUSxHQUFHOztNQUVULEtBQUs7QUFDSCxZQUFJO0FBQUcsZ0JBQU07QUFDYjtNQUNGLEtBQUs7QUFDSCxZQUFJLE1BQU07QUFBTyxnQkFBTTtBQUN2QjtNQUVGLEtBQUssWUFBWTtBQUVmLGNBQU0sSUFBSSxLQUFLO0FBQ2YsWUFBSSxNQUFNO0FBQWlCO0FBQzNCLFlBQUksTUFBTTtBQUFVLGVBQUs7aUJBQ2hCLE1BQU07QUFBUyxlQUFLO2lCQUNwQixNQUFNO0FBQVMsZUFBSzs7QUFDeEIsaUJBQU8sS0FBSyxVQUFVLENBQUM7QUFDNUI7TUFDRjtNQUVBLEtBQUs7QUFHSCxZQUFJLE1BQU07QUFBVztBQUNyQixhQUNHLEtBQWdCLElBQUksSUFDbEIsS0FBZ0IsSUFBSSxJQUNyQjtBQUNKO01BRUYsS0FBSztBQUNILFlBQUksTUFBTSxVQUFhLE1BQU0sMEJBQTBCO0FBQ3JELGlCQUFPLEtBQUssVUFBVSxDQUFDO1FBQ3pCO0FBQ0E7TUFDRixLQUFLO0FBQ0gsWUFBSSxNQUFNLFVBQWEsTUFBTSxpQ0FBaUM7QUFDNUQsaUJBQU8sS0FBSyxVQUFVLENBQUM7UUFDekI7QUFDQTtNQUNGLEtBQUs7QUFDSCxZQUFJLE1BQU07QUFBVyxpQkFBTyxLQUFLLFVBQVUsQ0FBQztBQUM1QztNQUVGO0FBRUUsY0FBTSxlQUFlLElBQUksQ0FBQyxLQUFLLEtBQUssSUFBSSxDQUFDO0lBQzdDO0VBQ0Y7QUFDQSxTQUFPLE1BQU0sSUFBSSxLQUFLO0FBQ3hCO0FBS0EsSUFBTSxjQUFjLENBQUMsTUFBd0I7QUFDM0MsUUFBTSxPQUFnQyxDQUFBO0FBRXRDLGFBQVcsS0FBSztBQUFHLFNBQUssQ0FBQyxJQUFLLEVBQThCLENBQUM7QUFDN0QsU0FBTztBQUNUO0FBRUEsSUFBTSxrQkFBa0IsQ0FBQyxTQUFpQixZQUE4QjtBQUN0RSxRQUFNLE1BQU0sVUFBVSxXQUFXLE9BQU8sSUFBSTtBQUM1QyxNQUFJLEtBQUssTUFBTSxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU87QUFDcEMsTUFBSTtBQUFJLFdBQU87QUFDZixPQUNFLFNBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxPQUFPLEtBQzlCLElBQUksVUFBVSxTQUFTLFlBQVksT0FBTyxDQUFDO0FBQzdDLFFBQU0sU0FBUyxZQUFZLEVBQUU7QUFFN0IsTUFBSSxTQUFTO0FBQXFCLFdBQU87QUFDekMsTUFDRSxhQUFhLFlBQ2IsbUJBQW1CLFNBQVMsZ0JBQzVCO0FBQ0EsZUFBVztBQUNYLFlBQVEsb0JBQUksSUFBRztBQUNmLGdCQUFZO0FBQ1osdUJBQW1CO0VBQ3JCO0FBQ0EsTUFBSSxZQUFZLE1BQU0sSUFBSSxHQUFHO0FBQzdCLE1BQUksQ0FBQztBQUFXLFVBQU0sSUFBSSxLQUFNLFlBQVksb0JBQUksSUFBRyxDQUFHO0FBQ3RELFlBQVUsSUFBSSxTQUFTLEVBQUU7QUFDekI7QUFDQSxzQkFBb0I7QUFDcEIsU0FBTztBQUNUO0FBR0EsSUFBTSxrQkFDSixPQUFPLFlBQVksWUFBWSxVQUM3QixRQUFRLEtBQUssa0NBQWtDLFFBQVEsV0FDdkQ7QUFJSixJQUFNLE9BQXNDO0VBQzFDLE9BQU8sRUFBRSxLQUFLLEtBQUk7RUFDbEIsT0FBTyxFQUFFLEtBQUssSUFBRzs7QUFJWixJQUFNLE1BQ1gsb0JBQW9CLFVBQVUsS0FBSyxNQUFNLE1BQU0sS0FBSyxNQUFNO0FBQzVELFVBQVUsTUFBTTtBQUVULElBQU0sV0FBVyx1QkFBTyxhQUFhO0FBQzVDLFVBQVUsV0FBVztBQUVkLElBQU0sU0FBUyxDQUFDLFNBQWlCLFlBQThCO0FBQ3BFLE1BQUk7QUFDSixTQUFPLENBQUMsT0FBZSxPQUFPLGdCQUFnQixTQUFTLE9BQU8sR0FBRyxNQUFNLENBQUM7QUFDMUU7QUFDQSxVQUFVLFNBQVM7QUFFbkIsSUFBTSxNQUFNLENBQUMsR0FBcUIsSUFBc0IsQ0FBQSxNQUN0RCxPQUFPLE9BQU8sQ0FBQSxHQUFJLEdBQUcsQ0FBQztBQUVqQixJQUFNLFdBQVcsQ0FBQyxRQUEyQztBQUNsRSxNQUFJLENBQUMsT0FBTyxPQUFPLFFBQVEsWUFBWSxDQUFDLE9BQU8sS0FBSyxHQUFHLEVBQUUsUUFBUTtBQUMvRCxXQUFPO0VBQ1Q7QUFFQSxRQUFNLE9BQU87QUFFYixRQUFNLElBQUksQ0FBQyxHQUFXLFNBQWlCLFVBQTRCLENBQUEsTUFDakUsS0FBSyxHQUFHLFNBQVMsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUVwQyxTQUFPLE9BQU8sT0FBTyxHQUFHO0lBQ3RCLFdBQVcsTUFBTSxrQkFBa0IsS0FBSyxVQUFTO01BQy9DLFlBQVksU0FBaUIsVUFBNEIsQ0FBQSxHQUFFO0FBQ3pELGNBQU0sU0FBUyxJQUFJLEtBQUssT0FBTyxDQUFDO01BQ2xDO01BQ0EsT0FBTyxTQUFTLFNBQXlCO0FBQ3ZDLGVBQU8sS0FBSyxTQUFTLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRTtNQUMxQzs7SUFHRixVQUFVLENBQ1IsR0FDQSxVQUdJLENBQUEsTUFDRCxLQUFLLFNBQVMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDO0lBRXZDLFFBQVEsQ0FDTixHQUNBLFVBR0ksQ0FBQSxNQUNELEtBQUssT0FBTyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUM7SUFFckMsUUFBUSxDQUFDLFNBQWlCLFVBQTRCLENBQUEsTUFDcEQsS0FBSyxPQUFPLFNBQVMsSUFBSSxLQUFLLE9BQU8sQ0FBQztJQUV4QyxVQUFVLENBQUMsWUFDVCxLQUFLLFNBQVMsSUFBSSxLQUFLLE9BQU8sQ0FBQztJQUVqQyxhQUFhLENBQUMsU0FBaUIsVUFBNEIsQ0FBQSxNQUN6RCxLQUFLLFlBQVksU0FBUyxJQUFJLEtBQUssT0FBTyxDQUFDO0lBRTdDLE9BQU8sQ0FDTCxNQUNBLFNBQ0EsVUFBNEIsQ0FBQSxNQUN6QixLQUFLLE1BQU0sTUFBTSxTQUFTLElBQUksS0FBSyxPQUFPLENBQUM7SUFFaEQsS0FBSyxLQUFLO0lBQ1Y7R0FDRDtBQUNIO0FBQ0EsVUFBVSxXQUFXO0FBWWQsSUFBTSxjQUFjLENBQ3pCLFNBQ0EsVUFBNEIsQ0FBQSxNQUMxQjtBQUNGLHFCQUFtQixPQUFPO0FBSTFCLE1BQUksUUFBUSxXQUFXLENBQUMsbUJBQW1CLEtBQUssT0FBTyxHQUFHO0FBRXhELFdBQU8sQ0FBQyxPQUFPO0VBQ2pCO0FBT0EsTUFBSSxJQUFJLFFBQVEsUUFBUSxTQUFTLFVBQVU7QUFLM0MsTUFBSSxRQUFRLHdCQUF3QixRQUFRLE9BQU8sTUFBTSxPQUFPO0FBQzlELFFBQUksRUFBRSxRQUFRLGVBQWUsUUFBUTtFQUN2QztBQUNBLFNBQU8sT0FBTyxHQUFHLEVBQUUsS0FBSyxRQUFRLGVBQWMsQ0FBRTtBQUNsRDtBQUNBLFVBQVUsY0FBYztBQUt4QixJQUFNLFlBQVk7QUFFbEIsSUFBTSxVQUFVO0FBU2hCLElBQU0sbUJBQW1CLENBQUMsU0FBaUIsU0FBeUI7QUFDbEUsUUFBTSxRQUFrQixDQUFBO0FBQ3hCLFdBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxRQUFRLEtBQUs7QUFDdkMsVUFBTSxJQUFJLFFBQVEsT0FBTyxDQUFDO0FBQzFCLFFBQUksTUFBTSxNQUFNO0FBQ2Q7SUFDRixXQUFXLE1BQU0sTUFBTTtBQUNyQixVQUFJLE1BQU0sS0FBSyxPQUFLLE1BQU0sT0FBTyxNQUFNLEdBQUc7QUFBRyxlQUFPO0lBQ3RELFdBQVcsUUFBUSxPQUFPLElBQUksQ0FBQyxNQUFNLE9BQU8sUUFBUSxTQUFTLENBQUMsR0FBRztBQUMvRCxZQUFNLEtBQUssQ0FBQztBQUNaO0lBQ0YsV0FBVyxNQUFNLEtBQUs7QUFDcEIsWUFBTSxJQUFHO0lBQ1g7RUFDRjtBQUNBLFNBQU87QUFDVDtBQUVPLElBQU0sUUFBUSxDQUNuQixNQUNBLFNBQ0EsVUFBNEIsQ0FBQSxNQUMxQjtBQUNGLFFBQU0sS0FBSyxJQUFJLFVBQVUsU0FBUyxPQUFPO0FBQ3pDLFNBQU8sS0FBSyxPQUFPLE9BQUssR0FBRyxNQUFNLENBQUMsQ0FBQztBQUNuQyxNQUFJLEdBQUcsUUFBUSxVQUFVLENBQUMsS0FBSyxRQUFRO0FBQ3JDLFNBQUssS0FBSyxPQUFPO0VBQ25CO0FBQ0EsU0FBTztBQUNUO0FBQ0EsVUFBVSxRQUFRO0FBRWxCLElBQU0sWUFBWTtBQU1sQixJQUFNLFdBQVcsQ0FBQyxTQUFpQixVQUFpQjtBQUNsRCxNQUFJLElBQUksUUFBUTtBQUNoQixNQUFJLFFBQVEsT0FBTyxDQUFDLE1BQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxNQUFNO0FBQUs7QUFDNUQsTUFBSSxXQUFXO0FBQ2YsU0FBTyxJQUFJLFFBQVEsUUFBUSxLQUFLO0FBQzlCLFVBQU0sSUFBSSxRQUFRLE9BQU8sQ0FBQztBQUMxQixRQUFJLE1BQU0sT0FBTztBQUFVLGFBQU87QUFDbEMsZUFBVztBQUNYLFFBQUksTUFBTTtBQUFNO0VBQ2xCO0FBQ0EsU0FBTztBQUNUO0FBTUEsSUFBTSxVQUFVLENBQUMsU0FBaUIsVUFBc0M7QUFDdEUsTUFBSSxDQUFDLFVBQVUsWUFBWSxTQUFTLFlBQVk7QUFBUSxXQUFPO0FBQy9ELE1BQUlDLE9BQU07QUFDVixXQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3ZDLFVBQU0sSUFBSSxRQUFRLE9BQU8sQ0FBQztBQUMxQixRQUFJLE1BQU0sTUFBTTtBQUVkLE1BQUFBLFFBQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxLQUFLO0lBQ2hDLFdBQVcsTUFBTSxPQUFPLE1BQU0sS0FBSztBQUNqQyxhQUFPO0lBQ1QsV0FBVyxNQUFNLEtBQUs7QUFDcEIsWUFBTSxRQUFRLFNBQVMsU0FBUyxDQUFDO0FBQ2pDLFVBQUksVUFBVSxJQUFJO0FBRWhCLFFBQUFBLFFBQU87QUFDUDtNQUNGO0FBRUEsVUFBSSxPQUFPLFFBQVEsTUFBTSxJQUFJLEdBQUcsS0FBSztBQUNyQyxVQUFJLEtBQUssV0FBVyxJQUFJO0FBQUcsZUFBTyxLQUFLLE1BQU0sQ0FBQztBQUM5QyxVQUFJLENBQUMsR0FBRyxJQUFJLEVBQUUsV0FBVyxLQUFLLEtBQUssU0FBUyxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsR0FBRztBQUNsRSxlQUFPO01BQ1Q7QUFDQSxNQUFBQSxRQUFPO0FBQ1AsVUFBSTtJQUNOLFdBQ0UsQ0FBQyxTQUNELE1BQU0sU0FBUyxDQUFDLEtBQ2hCLFFBQVEsT0FBTyxJQUFJLENBQUMsTUFBTSxPQUMxQixRQUFRLFNBQVMsS0FBSyxJQUFJLENBQUMsR0FDM0I7QUFDQSxhQUFPO0lBQ1QsT0FBTztBQUNMLE1BQUFBLFFBQU87SUFDVDtFQUNGO0FBQ0EsU0FBT0E7QUFDVDtBQU1BLElBQU0sZUFBZTtBQUtyQixJQUFNLGVBQWUsQ0FBQyxZQUEyQjtBQUMvQyxNQUFJLElBQUk7QUFDUixXQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsU0FBUyxHQUFHLEtBQUs7QUFDM0MsVUFBTSxJQUFJLFFBQVEsT0FBTyxDQUFDO0FBQzFCLFFBQUksTUFBTSxNQUFNO0FBQ2Q7SUFDRixXQUFXLFFBQVEsU0FBUyxDQUFDLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUs7QUFDL0Q7QUFDQTtJQUNGO0VBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLHNCQUFzQixDQUFDLFlBQW1CO0FBQzlDLE1BQUksYUFBYSxPQUFPLElBQUksY0FBYztBQUN4QyxVQUFNLElBQUksVUFBVSwrQkFBK0I7RUFDckQ7QUFDRjtBQVVBLElBQU0sVUFBVSxDQUFDLFlBQW1CO0FBQ2xDLE1BQUksZUFBZSxLQUFLLE9BQU8sS0FBSyxRQUFRLFNBQVMsSUFBSTtBQUFHLFdBQU87QUFDbkUsTUFBSSxRQUFRO0FBQ1osV0FBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLFFBQVEsS0FBSztBQUN2QyxVQUFNLElBQUksUUFBUSxPQUFPLENBQUM7QUFDMUIsUUFBSSxNQUFNLE1BQU07QUFDZCxVQUFJLEVBQUUsTUFBTSxRQUFRO0FBQVEsZUFBTztJQUNyQyxXQUFXLE1BQU0sS0FBSztBQUNwQixZQUFNLFFBQVEsU0FBUyxTQUFTLENBQUM7QUFDakMsVUFBSSxVQUFVO0FBQUksWUFBSTtJQUN4QixXQUFXLFFBQVEsU0FBUyxDQUFDLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUs7QUFDL0Q7QUFDQTtJQUNGLFdBQVcsTUFBTSxLQUFLO0FBQ3BCLFVBQUksQ0FBQztBQUFTLGVBQU87SUFDdkIsV0FBVyxNQUFNLE9BQU8sQ0FBQyxPQUFPO0FBQzlCLGFBQU87SUFDVDtFQUNGO0FBQ0EsU0FBTyxDQUFDO0FBQ1Y7QUFNQSxJQUFJO0FBb0JKLElBQUk7QUFlSixJQUFNLGVBQWUsQ0FBQyxHQUFxQixNQUN6QyxPQUFPLE1BQU0sV0FBVyxNQUFNLElBQUksTUFBTSxNQUFNLEVBQUUsY0FBYyxDQUFDO0FBS2pFLElBQU0sV0FBVyxDQUNmLEdBQ0EsTUFDQSxXQUNBLE1BQ0EsY0FFQSxhQUFhLEdBQUcsSUFBSSxJQUFJLFlBQ3RCLFNBQVMsVUFBYSxhQUFhLEdBQUcsSUFBSSxJQUFJLFlBQzlDO0FBRUosSUFBTSxTQUFTLENBQUMsTUFBYyxNQUFNLE9BQU8sTUFBTTtBQUdqRCxJQUFNLFVBQVUsQ0FBQyxNQUNmLE9BQU8sTUFBTSxZQUFZLFlBQVksS0FBSyxDQUFDO0FBRzdDLElBQU0sWUFBWSxDQUFDLE1BQ2pCLE9BQU8sTUFBTSxZQUFZLFNBQVMsS0FBSyxDQUFDO0FBSzFDLElBQU0sVUFBVSxDQUFDLE1BQW9CO0FBQ25DLE1BQUksRUFBRSxDQUFDLE1BQU0sTUFBTSxFQUFFLENBQUMsTUFBTTtBQUFJLFdBQU87QUFDdkMsUUFBTSxJQUNKLEVBQUUsQ0FBQyxNQUFNLE1BQU0sSUFDYixVQUFVLEVBQUUsQ0FBQyxDQUFDLElBQUksSUFDbEI7QUFDSixRQUFNLE9BQU8sRUFBRSxDQUFDO0FBQ2hCLFFBQU0sUUFBUSxFQUFFLElBQUksQ0FBQztBQUNyQixTQUNJLE1BQU0sTUFDSixTQUFTLFVBQ1QsU0FBUyxNQUNULFNBQVMsWUFDVCxVQUFVLFVBQ1YsVUFBVSxNQUNWLFVBQVUsV0FFWixJQUNBO0FBQ047QUFJQSxJQUFNLFdBQVcsQ0FBQyxHQUFXLFFBQzNCLENBQUMsT0FBTyxDQUFDLE1BQU0sT0FBTyxDQUFDLEVBQUUsV0FBVyxHQUFHO0FBTXpDLElBQU0sYUFBYSxDQUNqQixHQUNBLE9BQ0EsS0FDQSxLQUNBQyxTQUNFO0FBQ0YsV0FBUyxJQUFJLE9BQU8sSUFBSSxPQUFNO0FBQzVCLFFBQUksRUFBRSxXQUFXLENBQUMsTUFBTSxJQUFJO0FBQzFCLFVBQUksQ0FBQztBQUFLLGVBQU87QUFDakIsWUFBTSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUMsTUFBTSxLQUFLLElBQUksSUFBSSxJQUFJO0FBQ25ELFVBQUksS0FBSyxPQUFPLE1BQU0sRUFBRSxXQUFXLENBQUMsR0FBR0EsSUFBRztBQUFHLGVBQU87SUFDdEQ7QUFFQSxVQUFNLElBQUksUUFBUSxHQUFHLEdBQUdBLElBQUc7QUFDM0IsUUFBSSxNQUFNO0FBQUksYUFBTztBQUNyQixRQUFJLElBQUk7QUFDUixXQUFPLElBQUksT0FBTyxNQUFNLEVBQUUsV0FBVyxDQUFDLEdBQUdBLElBQUc7QUFBRztFQUNqRDtBQUNBLFNBQU87QUFDVDtBQVFBLElBQU0sUUFBUSxDQUFDLEdBQVdBLFNBQ3hCQSxTQUFRLE1BQU0sTUFBTSxLQUNsQkEsU0FBUSxPQUFPLE1BQU0sS0FDckIsTUFBTSxNQUFNLE1BQU07QUFHdEIsSUFBTSxVQUFVLENBQUMsR0FBVyxNQUFjQSxTQUFpQjtBQUN6RCxNQUFJQSxTQUFRO0FBQVEsV0FBTyxFQUFFLFFBQVFBLE1BQUssSUFBSTtBQUM5QyxRQUFNLElBQUksRUFBRSxRQUFRLEtBQUssSUFBSTtBQUM3QixRQUFNLElBQUksRUFBRSxRQUFRLE1BQU0sSUFBSTtBQUM5QixTQUNFLE1BQU0sS0FBSyxJQUNULE1BQU0sS0FBSyxJQUNYLEtBQUssSUFBSSxHQUFHLENBQUM7QUFFbkI7QUFHQSxJQUFNLFVBQVUsQ0FBQyxHQUFXLE1BQWNBLFNBQ3hDQSxTQUFRLFNBQ04sRUFBRSxZQUFZQSxNQUFLLElBQUksSUFDdkIsS0FBSyxJQUFJLEVBQUUsWUFBWSxLQUFLLElBQUksR0FBRyxFQUFFLFlBQVksTUFBTSxJQUFJLENBQUM7QUFtQmhFLElBQU0sVUFBVSxDQUFBO0FBRVYsSUFBTyxZQUFQLE1BQWdCO0VBQ3BCO0VBQ0E7RUFDQTtFQUVBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBRUE7RUFDQTtFQUNBO0VBQ0E7OztFQUdBO0VBQ0E7O0VBRUE7O0VBRUE7O0VBRUEsWUFBd0IsQ0FBQTs7RUFFeEIsVUFBb0MsQ0FBQTs7RUFFcEMsV0FBc0IsQ0FBQTs7O0VBR3RCLFlBQVksb0JBQUksSUFBRzs7RUFFbkIsV0FBVzs7RUFFWDs7RUFFQSxpQkFBaUIsb0JBQUksUUFBTztFQUU1QixZQUFZLFNBQWlCLFVBQTRCLENBQUEsR0FBRTtBQUN6RCx1QkFBbUIsT0FBTztBQUUxQixjQUFVLFdBQVcsQ0FBQTtBQUNyQixTQUFLLFVBQVU7QUFDZixTQUFLLHVCQUNILFFBQVEsd0JBQXdCO0FBQ2xDLFNBQUssVUFBVTtBQUNmLFNBQUssV0FBVyxRQUFRLFlBQVk7QUFDcEMsU0FBSyxZQUFZLEtBQUssYUFBYTtBQUNuQyxTQUFLLHVCQUNILENBQUMsQ0FBQyxRQUFRLHdCQUF3QixRQUFRLE9BQU8sTUFBTTtBQUN6RCxRQUFJLEtBQUssc0JBQXNCO0FBQzdCLFdBQUssVUFBVSxLQUFLLFFBQVEsUUFBUSxPQUFPLEdBQUc7SUFDaEQ7QUFDQSxTQUFLLDBCQUEwQixDQUFDLENBQUMsUUFBUTtBQUN6QyxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVcsQ0FBQyxDQUFDLFFBQVE7QUFDMUIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxRQUFRO0FBQ2IsU0FBSyxVQUFVLENBQUMsQ0FBQyxRQUFRO0FBQ3pCLFNBQUssU0FBUyxDQUFDLENBQUMsS0FBSyxRQUFRO0FBQzdCLFNBQUsscUJBQ0gsUUFBUSx1QkFBdUIsU0FDN0IsUUFBUSxxQkFDUixDQUFDLEVBQUUsS0FBSyxhQUFhLEtBQUs7QUFFOUIsU0FBSyxVQUFVLENBQUE7QUFDZixTQUFLLFlBQVksQ0FBQTtBQUNqQixTQUFLLE1BQU0sQ0FBQTtBQUNYLFNBQUssWUFBWSxDQUFDLEtBQUs7QUFDdkIsU0FBSyxXQUFXLFFBQVEscUJBQXFCLE1BQU07QUFDbkQsVUFBTSxJQUFJLFFBQVE7QUFDbEIsU0FBSyxRQUFRLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFHdkMsU0FBSyxLQUFJO0FBS1QsVUFBTSxTQUFTLEtBQUssSUFBSSxJQUFJLFNBQU8sS0FBSyxXQUFXLEdBQUcsQ0FBQztBQUN2RCxTQUFLLFdBQVcsS0FBSyxJQUFJLElBQ3ZCLENBQUMsS0FBSyxNQUFNLEtBQUssYUFBYSxJQUFJLFNBQVMsSUFBSSxPQUFPLENBQUMsQ0FBRTtBQUczRCxTQUFLLFlBQVksS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLE1BQUs7QUFDdkMsWUFBTSxNQUFNLEtBQUssU0FBUyxDQUFDLElBQUksSUFBSSxTQUFTLElBQUksSUFBSTtBQUNwRCxZQUFNLE9BQU8sSUFDVixNQUFNLE9BQU8sQ0FBQyxJQUFLLEdBQUcsR0FBRyxFQUN6QixPQUFPLENBQUMsTUFBbUIsT0FBTyxNQUFNLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDMUQsYUFBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksQ0FBQztJQUMxQixDQUFDO0FBQ0QsU0FBSyxnQkFBZ0IsS0FBSyxVQUFVLEtBQUssT0FBSyxFQUFFLE1BQU07QUFDdEQsU0FBSyxVQUFVLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxNQUFLO0FBQ3JDLFlBQU0sQ0FBQyxJQUFJLElBQUksRUFBRSxJQUFJO0FBQ3JCLFVBQUksS0FBSyxTQUFTLENBQUMsS0FBSyxJQUFJLFdBQVcsR0FBRztBQUN4QyxZQUFJLE9BQU8sWUFBWSxPQUFPO0FBQVUsaUJBQU87TUFDakQ7QUFHQSxVQUNFLEtBQUssU0FBUyxDQUFDLEtBQ2YsUUFBUSxhQUNSLElBQUksV0FBVyxLQUNmLE9BQU8sWUFDUCxPQUFPLElBQ1A7QUFDQSxlQUFPO01BQ1Q7QUFHQSxVQUFJLENBQUMsS0FBSyxhQUFhLE9BQU8sQ0FBQyxNQUFNO0FBQUksZUFBTztBQUNoRCxVQUNFLElBQUksV0FBVyxLQUNmLE9BQU8sWUFDUCxPQUFPLFlBQ1AsT0FBTyxZQUNQLE9BQU87TUFFUCxLQUFLLHVCQUF1QixHQUM1QjtBQUNBLGVBQU87TUFDVDtBQUNBLFVBQ0UsSUFBSSxXQUFXLEtBQ2YsT0FBTyxZQUNQLE9BQU8sWUFDUCxPQUFPLElBQ1A7QUFDQSxlQUFPO01BQ1Q7QUFDQSxhQUFPO0lBQ1QsQ0FBQztFQUNIOztFQUdBLE1BQU0sR0FBUztBQUNiLFdBQU8sS0FBSyxRQUFRLEVBQUUsVUFBVSxLQUFLLEtBQUssSUFBSTtFQUNoRDs7Ozs7RUFNQSxXQUFXLEtBQWtCO0FBQzNCLFFBQUksQ0FBQyxLQUFLO0FBQVcsYUFBTztBQUM1QixRQUFJLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBRyxhQUFPO0FBQzVCLFVBQU0sV0FDSixJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQ3BFLFFBQUk7QUFBVSxhQUFPO0FBQ3JCLFVBQU0sSUFBSSxRQUFRLEdBQUc7QUFDckIsV0FBTyxNQUFNLEtBQUssS0FBSyxJQUFJO0VBQzdCO0VBRUEsV0FBUTtBQUNOLFFBQUksS0FBSyxRQUFRLGlCQUFpQixLQUFLLElBQUksU0FBUyxHQUFHO0FBQ3JELGFBQU87SUFDVDtBQUNBLGVBQVcsV0FBVyxLQUFLLEtBQUs7QUFDOUIsaUJBQVcsUUFBUSxTQUFTO0FBQzFCLFlBQUksT0FBTyxTQUFTO0FBQVUsaUJBQU87TUFDdkM7SUFDRjtBQUNBLFdBQU87RUFDVDtFQUVBLE9BQUk7QUFDRixVQUFNLFVBQVUsS0FBSztBQUNyQixVQUFNLFVBQVUsS0FBSztBQUdyQixRQUFJLENBQUMsUUFBUSxhQUFhLFFBQVEsT0FBTyxDQUFDLE1BQU0sS0FBSztBQUNuRCxXQUFLLFVBQVU7QUFDZjtJQUNGO0FBRUEsUUFBSSxDQUFDLFNBQVM7QUFDWixXQUFLLFFBQVE7QUFDYjtJQUNGO0FBR0EsU0FBSyxZQUFXO0FBR2hCLFNBQUssVUFBVSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssY0FBYSxDQUFFLENBQUM7QUFXaEQsVUFBTSxlQUFlLEtBQUssUUFBUSxJQUFJLE9BQUssS0FBSyxZQUFZLENBQUMsQ0FBQztBQUM5RCxTQUFLLFlBQVksS0FBSyxXQUFXLFlBQVk7QUFHN0MsU0FBSyxXQUFXO0FBQ2hCLFFBQUksTUFBTSxLQUFLLFVBQVUsSUFBSSxDQUFDLEdBQUcsR0FBRyxPQUFNO0FBQ3hDLFVBQUksS0FBSyxhQUFhLEtBQUssb0JBQW9CO0FBRzdDLGNBQU0sSUFBSSxFQUFFLENBQUMsTUFBTSxPQUFPLFVBQVUsRUFBRSxDQUFDLENBQUMsSUFBSSxJQUFJO0FBQ2hELGNBQU0sUUFDSixFQUFFLENBQUMsTUFBTSxNQUNULEVBQUUsQ0FBQyxNQUFNLE9BQ1IsRUFBRSxDQUFDLE1BQU0sT0FBTyxDQUFDLFVBQVUsS0FBSyxFQUFFLENBQUMsQ0FBQyxNQUNyQyxFQUFFLE1BQU0sR0FBRyxDQUFDLEVBQUUsTUFBTSxPQUFLLENBQUMsVUFBVSxLQUFLLENBQUMsQ0FBQztBQUM3QyxjQUFNQyxXQUFVLFdBQVcsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUNwQyxZQUFJLE9BQU87QUFDVCxpQkFBTztZQUNMLEdBQUcsRUFBRSxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksT0FBSyxLQUFLLE1BQU0sQ0FBQyxDQUFDO1lBQ3ZDLEdBQUcsRUFBRSxNQUFNLENBQUMsRUFBRSxJQUFJLFFBQU0sS0FBSyxNQUFNLEVBQUUsQ0FBQzs7UUFFMUMsV0FBV0EsVUFBUztBQUNsQixpQkFBTztZQUNMLEtBQUssTUFBTSxFQUFFLENBQUMsQ0FBRTtZQUNoQixHQUFHLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxRQUFNLEtBQUssTUFBTSxFQUFFLENBQUM7O1FBRTFDO01BQ0Y7QUFDQSxhQUFPLEVBQUUsSUFBSSxRQUFNLEtBQUssTUFBTSxFQUFFLENBQUM7SUFDbkMsQ0FBQztBQUdELFNBQUssTUFBTSxJQUFJLE9BQ2IsT0FBSyxFQUFFLFFBQVEsS0FBSyxNQUFNLEVBQUU7QUFJOUIsUUFBSSxLQUFLLFdBQVc7QUFDbEIsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLElBQUksUUFBUSxLQUFLO0FBQ3hDLGNBQU0sSUFBSSxLQUFLLElBQUksQ0FBQztBQUNwQixZQUNFLEVBQUUsQ0FBQyxNQUFNLE1BQ1QsRUFBRSxDQUFDLE1BQU0sTUFDVCxLQUFLLFVBQVUsQ0FBQyxFQUFFLENBQUMsTUFBTSxRQUN4QixRQUFRLEVBQUUsQ0FBQyxDQUFDLEtBQUssVUFBVSxLQUFLLFVBQVUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxJQUNoRDtBQUNBLGNBQUksVUFBVSxLQUFLLFVBQVUsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFHLGNBQUUsQ0FBQyxJQUFJO0FBQzVDLFlBQUUsQ0FBQyxJQUFJO1FBQ1Q7TUFDRjtJQUNGO0FBR0EsUUFBSSxDQUFDLFFBQVE7QUFBTyxXQUFLLFVBQVM7QUFFbEMsU0FBSyxXQUFXO0FBQ2hCLFNBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxNQUFLO0FBQzFCLGVBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLEtBQUs7QUFDbkMsWUFBSSxJQUFJLENBQUMsTUFBTSxTQUFTO0FBQ3RCLGNBQUksQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLFVBQVUsQ0FBQyxFQUFHLENBQUMsQ0FBRTtRQUM1QztNQUNGO0lBQ0YsQ0FBQztFQUNIOzs7OztFQU1BLFlBQVM7QUFDUCxRQUFJLFNBQVM7QUFDYixXQUFPLFFBQVE7QUFDYixlQUFTO0FBRVQsVUFBSSxLQUFLLElBQUksU0FBUztBQUFHO0FBQ3pCLFVBQUksT0FBTyxLQUFLLFdBQVU7QUFDMUIsWUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHLEdBQUcsS0FBSyxJQUFJLElBQUksT0FBSyxFQUFFLE1BQU0sQ0FBQztBQUN0RCxlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssS0FBSztBQUk1QixjQUFNLFNBQVMsb0JBQUksSUFBRztBQUN0QixjQUFNLElBQUksS0FBSyxJQUFJLFNBQVM7QUFDNUIsYUFBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLE1BQUs7QUFDMUIsY0FDRSxFQUFFLElBQUksQ0FBQyxhQUFhLFdBQVcsSUFBSSxDQUFDLE1BQU0sWUFDMUMsQ0FBQyxRQUFRLEtBQUssVUFBVSxDQUFDLEVBQUcsQ0FBQyxDQUFFLEdBQy9CO0FBQ0E7VUFDRjtBQUNBLGdCQUFNLEVBQUUsS0FBSyxJQUFHLElBQUssS0FBSyxDQUFDO0FBQzNCLGdCQUFNLE1BQU0sSUFBSSxDQUFDLElBQUssSUFBSSxJQUFJLElBQUksQ0FBQztBQUNuQyxnQkFBTSxJQUFJLE9BQU8sSUFBSSxHQUFHO0FBQ3hCLGNBQUk7QUFBRyxjQUFFLEtBQUssQ0FBQzs7QUFDVixtQkFBTyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUM7UUFDMUIsQ0FBQztBQUNELGNBQU0sT0FBTyxvQkFBSSxJQUFHO0FBQ3BCLG1CQUFXLEtBQUssT0FBTyxPQUFNLEdBQUk7QUFDL0IsY0FBSSxFQUFFLFNBQVM7QUFBRztBQUNsQixnQkFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJLElBQUk7QUFDekIsZ0JBQU0sT0FBTyxFQUFFLElBQUksT0FBSyxLQUFLLFVBQVUsQ0FBQyxFQUFHLENBQUMsQ0FBRTtBQUM5QyxnQkFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUdoQyxjQUFJLGFBQWEsSUFBSSxJQUFJO0FBQWM7QUFDdkMsZUFBSyxVQUFVLEtBQUssRUFBRyxDQUFDLElBQUk7QUFDNUIsZUFBSyxJQUFJLEtBQUssRUFBRyxDQUFDLElBQUksS0FBSyxNQUFNLElBQUk7QUFDckMscUJBQVcsS0FBSztBQUFNLGlCQUFLLElBQUksQ0FBQztRQUNsQztBQUNBLFlBQUksS0FBSyxNQUFNO0FBQ2IsbUJBQVM7QUFDVCxlQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQ2pELGVBQUssWUFBWSxLQUFLLFVBQVUsT0FBTyxDQUFDLEdBQUcsTUFBTSxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUM7QUFFN0QsY0FBSSxLQUFLLElBQUksU0FBUztBQUFHO0FBQ3pCLGlCQUFPLEtBQUssV0FBVTtRQUN4QjtNQUNGO0lBQ0Y7RUFDRjs7Ozs7O0VBT0EsYUFBVTtBQUNSLFVBQU0sVUFBVSxvQkFBSSxJQUFHO0FBQ3ZCLFVBQU0sTUFBTSxLQUFLLFVBQVUsSUFBSSxXQUM3QixNQUFNLElBQUksT0FBSTtBQUNaLFVBQUksS0FBSyxRQUFRLElBQUksQ0FBQztBQUN0QixVQUFJLE9BQU87QUFBVyxnQkFBUSxJQUFJLEdBQUksS0FBSyxRQUFRLElBQUs7QUFDeEQsYUFBTztJQUNULENBQUMsQ0FBQztBQU1KLFVBQU0sSUFBSSxRQUFRO0FBQ2xCLFVBQU0sTUFBTSxLQUFLLElBQUksR0FBRyxHQUFHLElBQUksSUFBSSxPQUFLLEVBQUUsTUFBTSxDQUFDO0FBQ2pELFVBQU0sT0FBTyxJQUFJLElBQUksUUFBTTtNQUN6QixLQUFLLENBQUMsQ0FBQztNQUNQLEtBQUssSUFBSSxNQUFjLEVBQUUsU0FBUyxDQUFDLEVBQUUsS0FBSyxDQUFDO01BQzNDO0FBQ0YsYUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDNUIsWUFBTSxJQUFJLG9CQUFJLElBQUc7QUFDakIsVUFBSSxRQUFRLENBQUMsR0FBRyxNQUFLO0FBQ25CLFlBQUksS0FBSyxFQUFFO0FBQVE7QUFDbkIsY0FBTSxFQUFFLElBQUcsSUFBSyxLQUFLLENBQUM7QUFDdEIsY0FBTSxNQUFNLElBQUksQ0FBQyxJQUFLLElBQUksRUFBRSxDQUFDO0FBQzdCLFlBQUksS0FBSyxFQUFFLElBQUksR0FBRztBQUNsQixZQUFJLE9BQU87QUFBVyxZQUFFLElBQUksS0FBTSxLQUFLLEVBQUUsT0FBTyxDQUFFO0FBQ2xELFlBQUksS0FBSyxFQUFFO01BQ2IsQ0FBQztJQUNIO0FBQ0EsYUFBUyxJQUFJLE1BQU0sR0FBRyxLQUFLLEdBQUcsS0FBSztBQUNqQyxZQUFNLElBQUksb0JBQUksSUFBRztBQUNqQixVQUFJLFFBQVEsQ0FBQyxHQUFHLE1BQUs7QUFDbkIsWUFBSSxLQUFLLEVBQUU7QUFBUTtBQUNuQixjQUFNLEVBQUUsSUFBRyxJQUFLLEtBQUssQ0FBQztBQUN0QixjQUFNLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSyxJQUFJLEVBQUUsQ0FBQztBQUNqQyxZQUFJLEtBQUssRUFBRSxJQUFJLEdBQUc7QUFDbEIsWUFBSSxPQUFPO0FBQVcsWUFBRSxJQUFJLEtBQU0sS0FBSyxFQUFFLE9BQU8sQ0FBRTtBQUNsRCxZQUFJLENBQUMsSUFBSTtNQUNYLENBQUM7SUFDSDtBQUNBLFdBQU87RUFDVDs7Ozs7O0VBT0EsV0FBVyxXQUFxQjtBQUU5QixRQUFJLEtBQUssUUFBUSxZQUFZO0FBQzNCLGlCQUFXLFdBQVcsV0FBVztBQUMvQixpQkFBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLFFBQVEsS0FBSztBQUN2QyxjQUFJLFFBQVEsQ0FBQyxNQUFNLE1BQU07QUFDdkIsb0JBQVEsQ0FBQyxJQUFJO1VBQ2Y7UUFDRjtNQUNGO0lBQ0Y7QUFFQSxVQUFNLEVBQUUsb0JBQW9CLEVBQUMsSUFBSyxLQUFLO0FBRXZDLFFBQUkscUJBQXFCLEdBQUc7QUFFMUIsa0JBQVksS0FBSyxxQkFBcUIsU0FBUztBQUMvQyxrQkFBWSxLQUFLLHNCQUFzQixTQUFTO0lBQ2xELFdBQVcscUJBQXFCLEdBQUc7QUFFakMsa0JBQVksS0FBSyxpQkFBaUIsU0FBUztJQUM3QyxPQUFPO0FBRUwsa0JBQVksS0FBSywwQkFBMEIsU0FBUztJQUN0RDtBQUVBLFdBQU87RUFDVDs7RUFHQSwwQkFBMEIsV0FBcUI7QUFDN0MsV0FBTyxVQUFVLElBQUksV0FBUTtBQUMzQixVQUFJLEtBQWE7QUFDakIsYUFBTyxRQUFRLEtBQUssTUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLElBQUk7QUFDaEQsWUFBSSxJQUFJO0FBQ1IsZUFBTyxNQUFNLElBQUksQ0FBQyxNQUFNLE1BQU07QUFDNUI7UUFDRjtBQUNBLFlBQUksTUFBTSxJQUFJO0FBQ1osZ0JBQU0sT0FBTyxJQUFJLElBQUksRUFBRTtRQUN6QjtNQUNGO0FBQ0EsYUFBTztJQUNULENBQUM7RUFDSDs7RUFHQSxpQkFBaUIsV0FBcUI7QUFDcEMsV0FBTyxVQUFVLElBQUksV0FBUTtBQUUzQixZQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUssSUFBSTtBQUN0QyxjQUFRLE1BQU0sT0FBTyxDQUFDLEtBQWUsU0FBUTtBQUMzQyxjQUFNLE9BQU8sSUFBSSxJQUFJLFNBQVMsQ0FBQztBQUMvQixZQUFJLFNBQVMsUUFBUSxTQUFTLE1BQU07QUFDbEMsaUJBQU87UUFDVDtBQUNBLFlBQUksU0FBUyxNQUFNO0FBQ2pCLGNBQ0UsSUFBSSxTQUFTLFFBQ2IsUUFDQSxTQUFTLFFBQ1QsU0FBUyxPQUNULFNBQVMsTUFDVDtBQUNBLGdCQUFJLElBQUc7QUFDUCxtQkFBTztVQUNUO1FBQ0Y7QUFDQSxZQUFJLEtBQUssSUFBSTtBQUNiLGVBQU87TUFDVCxHQUFHLENBQUEsQ0FBRTtBQUNMLGFBQU8sTUFBTSxXQUFXLElBQUksQ0FBQyxFQUFFLElBQUk7SUFDckMsQ0FBQztFQUNIOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0VBNkJBLFVBQVUsR0FBUztBQUNqQixVQUFNRCxPQUNKLENBQUMsS0FBSyxhQUFhLENBQUMsRUFBRSxTQUFTLElBQUksSUFBSSxNQUNyQyxFQUFFLFNBQVMsR0FBRyxJQUFJLFNBQ2xCO0FBSUosUUFBSSxPQUFPLEtBQUssWUFBWSxJQUFJO0FBQ2hDLFFBQUksT0FBTztBQUNYLFFBQUksWUFBWTtBQUNoQixRQUFJO0FBQ0osUUFBSSxZQUFZO0FBQ2hCLFVBQU0sTUFBTSxDQUFDLENBQUMsS0FBSyxRQUFRO0FBRzNCLFNBQU0sVUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLElBQUksUUFBUSxLQUFLO0FBQzlDLFlBQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUN0QixZQUFNLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQztBQUM1QixVQUFJLE1BQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxDQUFDLEtBQU0sTUFBTTtBQUNwRCxVQUFJLE9BQU8sU0FBUyxHQUFHO0FBQ3JCLGNBQU0sSUFBSSxRQUFRLEdBQUcsRUFBRSxRQUFRQSxJQUFHO0FBQ2xDLG9CQUFZLElBQUk7QUFDaEIsZUFBTyxFQUFFLE1BQU0sU0FBUztBQUN4QixZQUFJLFNBQVMsTUFBTSxLQUFLLEdBQUc7QUFDekIsY0FBSSxJQUFJO0FBQ1IsaUJBQU8sSUFBSSxLQUFLLE1BQU0sRUFBRSxXQUFXLElBQUksQ0FBQyxHQUFHQSxJQUFHO0FBQUc7QUFDakQsc0JBQVksTUFBTSxJQUFJLElBQUksUUFBUSxHQUFHLElBQUksR0FBR0EsSUFBRyxJQUFJO0FBQ25ELGlCQUFPLEVBQUUsTUFBTSxXQUFXLENBQUM7UUFDN0I7QUFDQSxjQUFNLFdBQ0osS0FBSyxZQUNKLE9BQU8sSUFBSSxLQUNULFNBQVMsTUFBTSxTQUFTLFVBQWEsT0FBTyxJQUFJO0FBQ3JELGVBQU8sV0FBVyxLQUFLO0FBQ3ZCLGNBQU0sQ0FBQztNQUNUO0FBQ0EsVUFBSSxZQUFZO0FBQ2hCLFVBQUksT0FBTyxPQUFPLE1BQU0sVUFBVTtBQUNoQyxvQkFBWSxTQUFTLEdBQUcsTUFBTSxXQUFXLE1BQU0sU0FBUztBQUN4RCxZQUFJLGNBQWM7QUFBSTtNQUN4QjtBQUNBLFVBQUksS0FBSyxlQUFlO0FBQ3RCLG1CQUFXLEtBQUssS0FBSyxVQUFVLENBQUMsR0FBSTtBQUNsQyxjQUFJLENBQUMsRUFBRSxTQUFTLENBQUM7QUFBRyxxQkFBUztRQUMvQjtNQUNGO0FBQ0EsVUFBSSxPQUFPLE9BQU8sTUFBTSxVQUFVO0FBQ2hDLG9CQUFZLFNBQVMsR0FBRyxNQUFNLFdBQVcsTUFBTSxTQUFTO0FBQ3hELFlBQUksY0FBYztBQUFJO01BQ3hCO0FBQ0EsWUFBTSxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQzVCLFVBQUksVUFBVSxVQUFVO0FBQUssZUFBTztBQUNwQyxVQUFJLFVBQVUsVUFBVSxLQUFLO0FBQzNCLFlBQUksS0FBSyxXQUFXLFdBQVcsR0FBRyxHQUFHLFdBQVcsTUFBTUEsSUFBRyxHQUFHO0FBQzFELGlCQUFPO1FBQ1Q7QUFDQSxZQUFJLENBQUMsV0FBVyxHQUFHLEdBQUcsV0FBVyxLQUFLQSxJQUFHO0FBQUcsaUJBQU87QUFDbkQ7TUFDRjtBQUNBLFVBQUksVUFBVSxTQUFTLFVBQVUsUUFBUTtBQUN2QyxjQUFNLElBQUksS0FBSyxNQUFNLEdBQUcsS0FBSyxVQUFVLFFBQVEsS0FBS0EsSUFBRztBQUN2RCxZQUFJLE1BQU07QUFBTSxpQkFBTztBQUN2QjtNQUNGO0FBQ0EsYUFBTztJQUNUO0FBQ0EsV0FBTztFQUNUOzs7O0VBS0EsWUFDRSxNQUNBLEtBQ0EsT0FBOEI7QUFFOUIsVUFBTSxNQUFNLENBQUMsQ0FBQyxLQUFLLFFBQVE7QUFDM0IsVUFBTSxJQUFJLEtBQUs7QUFDZixRQUFJLFVBQVUsUUFBUTtBQUVwQixVQUFJLElBQUksS0FBSyxDQUFDLGFBQWEsSUFBSSxDQUFDLEdBQXVCLEtBQUssQ0FBQyxDQUFFLEdBQUc7QUFDaEUsZUFBTztNQUNUO0FBQ0EsZUFBUyxJQUFJLEdBQUcsSUFBSSxHQUFHO0FBQ3JCLFlBQUksQ0FBQyxTQUFTLEtBQUssQ0FBQyxHQUFJLEdBQUc7QUFBRyxpQkFBTztBQUN2QyxhQUFPO0lBQ1Q7QUFDQSxVQUFNLElBQUksSUFBSSxDQUFDO0FBQ2YsUUFBSSxVQUFVLFFBQVE7QUFFcEIsVUFBSSxJQUFJLElBQUk7QUFDWixVQUFJLENBQUMsYUFBYSxHQUFHLEtBQUssQ0FBQyxDQUFFLEdBQUc7QUFDOUIsWUFBSSxLQUFLLENBQUMsTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLGFBQWEsR0FBRyxLQUFLLEVBQUUsQ0FBQyxDQUFFLEdBQUc7QUFDN0QsaUJBQU87UUFDVDtNQUNGO0FBQ0EsZUFBUyxJQUFJLEdBQUcsSUFBSSxHQUFHO0FBQ3JCLFlBQUksQ0FBQyxTQUFTLEtBQUssQ0FBQyxHQUFJLEdBQUc7QUFBRyxpQkFBTztBQUN2QyxhQUFPO0lBQ1Q7QUFHQSxhQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSztBQUMxQixVQUFJLGFBQWEsR0FBRyxLQUFLLENBQUMsQ0FBRSxLQUFLLElBQUksSUFBSSxHQUFHO0FBQzFDLFlBQUksSUFBSSxJQUFJO0FBQ1osZUFBTyxJQUFJLEtBQUssU0FBUyxLQUFLLENBQUMsR0FBSSxHQUFHO0FBQUc7QUFDekMsWUFBSSxNQUFNO0FBQUcsaUJBQU87TUFDdEI7QUFDQSxVQUFJLENBQUMsU0FBUyxLQUFLLENBQUMsR0FBSSxHQUFHO0FBQUcsZUFBTztJQUN2QztBQUNBLFdBQU87RUFDVDs7Ozs7OztFQVFBLE1BQ0UsR0FDQSxLQUNBLE1BQ0EsS0FDQUEsTUFBYTtBQUViLFFBQUksS0FBSyxXQUFXLFdBQVcsR0FBRyxHQUFHLEVBQUUsUUFBUSxNQUFNQSxJQUFHO0FBQ3RELGFBQU87QUFDVCxVQUFNLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQztBQUUxQixRQUFJLElBQUk7QUFDUixhQUFTLElBQUksUUFBUSxHQUFHLEdBQUdBLElBQUcsR0FBRyxNQUFNLElBQUksSUFBSSxRQUFRLEdBQUcsR0FBR0EsSUFBRyxHQUFHO0FBRWpFLFVBQUksT0FBTyxJQUFJO0FBQ2YsYUFBTyxPQUFPLEVBQUUsVUFBVSxNQUFNLEVBQUUsV0FBVyxJQUFJLEdBQUdBLElBQUc7QUFBRztBQUMxRCxZQUFNLE1BQ0osT0FBTyxNQUFNLFdBQ1gsSUFBSSxNQUFNLEVBQUUsVUFBVSxFQUFFLFdBQVcsR0FBRyxDQUFDLElBQ3ZDLElBQUksS0FBSyxFQUFFLGNBQWMsRUFBRSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQzFDLFVBQUksT0FBTyxDQUFDLFdBQVcsR0FBRyxNQUFNLEVBQUUsUUFBUSxLQUFLQSxJQUFHO0FBQUcsZUFBTztBQUM1RCxVQUFJLFFBQVEsV0FBVyxHQUFHLEdBQUcsTUFBTSxLQUFLQSxJQUFHO0FBQUcsZUFBTztBQUNyRCxVQUFJO0lBQ047QUFDQSxXQUFPO0VBQ1Q7OztFQUlBLGFBQWEsR0FBUztBQUNwQixVQUFNLE9BQU87QUFDYixXQUNJLE1BQU0sTUFBTSxLQUNWLEtBQUssY0FBYyxLQUFLLGFBQ3hCLEtBQUssNEJBQTRCLEtBQUssMkJBQ3RDLEtBQUssY0FBYyxLQUFLLFFBRTFCLE9BQ0E7RUFDTjs7RUFHQSxPQUFPLEdBQVM7QUFDZCxVQUFNLEVBQUUsV0FBVyx3QkFBdUIsSUFBSztBQUUvQyxRQUFJLFFBQVEsS0FBSyxZQUFZLFlBQVksRUFBRSxNQUFNLElBQUksRUFBRSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBR3BFLFVBQU1FLGFBQVksS0FBSztBQUN2QixRQUFJQTtBQUFXLGNBQVEsTUFBTSxJQUFJLE9BQUssRUFBRSxVQUFVQSxVQUFTLENBQUM7QUFDNUQsZ0JBQVk7TUFDVjtNQUNBO01BQ0E7TUFDQSxXQUFBQTtNQUNBOztBQUVGLFdBQU87RUFDVDs7RUFHQSxzQkFBc0IsTUFBYztBQUVsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUk7QUFDdEIsUUFBSSxlQUF3QjtBQUU1QixPQUFHO0FBQ0QscUJBQWU7QUFFZixVQUFJLENBQUMsS0FBSyx5QkFBeUI7QUFDakMsaUJBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxTQUFTLEdBQUcsS0FBSztBQUN6QyxnQkFBTSxJQUFJLE1BQU0sQ0FBQztBQUVqQixjQUFJLE1BQU0sS0FBSyxNQUFNLE1BQU0sTUFBTSxDQUFDLE1BQU07QUFBSTtBQUM1QyxjQUFJLE1BQU0sT0FBTyxNQUFNLElBQUk7QUFDekIsMkJBQWU7QUFDZixrQkFBTSxPQUFPLEdBQUcsQ0FBQztBQUNqQjtVQUNGO1FBQ0Y7QUFDQSxZQUNFLE1BQU0sQ0FBQyxNQUFNLE9BQ2IsTUFBTSxXQUFXLE1BQ2hCLE1BQU0sQ0FBQyxNQUFNLE9BQU8sTUFBTSxDQUFDLE1BQU0sS0FDbEM7QUFDQSx5QkFBZTtBQUNmLGdCQUFNLElBQUc7UUFDWDtNQUNGO0FBSUEsWUFBTSxPQUFPLEtBQUssV0FBVyxLQUFLLElBQUk7QUFDdEMsVUFBSSxLQUFhO0FBQ2pCLGFBQU8sUUFBUSxLQUFLLE1BQU0sUUFBUSxNQUFNLEtBQUssQ0FBQyxJQUFJO0FBQ2hELGNBQU0sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN0QixZQUFJLEtBQUssTUFBTSxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU07QUFDOUMseUJBQWU7QUFDZixnQkFBTSxPQUFPLEtBQUssR0FBRyxDQUFDO0FBQ3RCLGVBQUssS0FBSyxJQUFJLEtBQUssR0FBRyxJQUFJO1FBQzVCO01BQ0Y7SUFDRixTQUFTO0FBQ1QsV0FBTyxNQUFNLFdBQVcsSUFBSSxDQUFDLEVBQUUsSUFBSTtFQUNyQzs7Ozs7Ozs7Ozs7Ozs7Ozs7OztFQW9CQSxxQkFBcUIsV0FBcUI7QUFLeEMsVUFBTSxFQUFFLGlCQUFpQix5QkFBd0IsSUFBSyxLQUFLO0FBQzNELFFBQUksYUFBYTtBQUNqQixVQUFNLGdCQUFnQjtBQUN0QixRQUFJLGVBQWU7QUFDbkIsT0FBRztBQUNELHFCQUFlO0FBRWYsZUFBUyxTQUFTLFdBQVc7QUFDM0IsWUFBSSxLQUFhO0FBQ2pCLGVBQU8sUUFBUSxLQUFLLE1BQU0sUUFBUSxNQUFNLEtBQUssQ0FBQyxJQUFJO0FBQ2hELGNBQUksTUFBYztBQUNsQixpQkFBTyxNQUFNLE1BQU0sQ0FBQyxNQUFNLE1BQU07QUFFOUI7VUFDRjtBQUdBLGNBQUksTUFBTSxJQUFJO0FBQ1osa0JBQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxFQUFFO1VBQy9CO0FBRUEsY0FBSSxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3ZCLGdCQUFNLElBQUksTUFBTSxLQUFLLENBQUM7QUFDdEIsZ0JBQU0sS0FBSyxNQUFNLEtBQUssQ0FBQztBQUN2QixjQUFJLFNBQVM7QUFBTTtBQUNuQixjQUNFLENBQUMsS0FDRCxNQUFNLE9BQ04sTUFBTSxRQUNOLENBQUMsTUFDRCxPQUFPLE9BQ1AsT0FBTyxNQUNQO0FBQ0E7VUFDRjtBQUVBLGdCQUFNLGFBQWEsTUFBTSxTQUFTO0FBQ2xDLGNBQ0UsVUFBVSxVQUFVLGtCQUNwQixhQUFhLGFBQWEsZUFDMUI7QUFDQSxrQkFBTSxJQUFJLFdBQ1IscURBQXFEO1VBRXpEO0FBQ0EseUJBQWU7QUFFZixnQkFBTSxPQUFPLElBQUksQ0FBQztBQUNsQixnQkFBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQzNCLGdCQUFNLEVBQUUsSUFBSTtBQUNaLHdCQUFjO0FBQ2Qsb0JBQVUsS0FBSyxLQUFLO0FBQ3BCO1FBQ0Y7QUFHQSxZQUFJLENBQUMsS0FBSyx5QkFBeUI7QUFDakMsbUJBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxTQUFTLEdBQUcsS0FBSztBQUN6QyxrQkFBTSxJQUFJLE1BQU0sQ0FBQztBQUVqQixnQkFBSSxNQUFNLEtBQUssTUFBTSxNQUFNLE1BQU0sQ0FBQyxNQUFNO0FBQUk7QUFDNUMsZ0JBQUksTUFBTSxPQUFPLE1BQU0sSUFBSTtBQUN6Qiw2QkFBZTtBQUNmLG9CQUFNLE9BQU8sR0FBRyxDQUFDO0FBQ2pCO1lBQ0Y7VUFDRjtBQUNBLGNBQ0UsTUFBTSxDQUFDLE1BQU0sT0FDYixNQUFNLFdBQVcsTUFDaEIsTUFBTSxDQUFDLE1BQU0sT0FBTyxNQUFNLENBQUMsTUFBTSxLQUNsQztBQUNBLDJCQUFlO0FBQ2Ysa0JBQU0sSUFBRztVQUNYO1FBQ0Y7QUFJQSxjQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUssSUFBSTtBQUN0QyxZQUFJLEtBQWE7QUFDakIsZUFBTyxRQUFRLEtBQUssTUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLElBQUk7QUFDaEQsZ0JBQU0sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN0QixjQUFJLEtBQUssTUFBTSxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU07QUFDOUMsMkJBQWU7QUFDZixrQkFBTSxVQUFVLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxNQUFNO0FBQzlDLGtCQUFNLFFBQVEsVUFBVSxDQUFDLEdBQUcsSUFBSSxDQUFBO0FBQ2hDLGtCQUFNLE9BQU8sS0FBSyxHQUFHLEdBQUcsR0FBRyxLQUFLO0FBQ2hDLGdCQUFJLE1BQU0sV0FBVztBQUFHLG9CQUFNLEtBQUssRUFBRTtBQUNyQyxpQkFBSyxLQUFLLElBQUksS0FBSyxHQUFHLElBQUk7VUFDNUI7UUFDRjtNQUNGO0lBQ0YsU0FBUztBQUVULFdBQU87RUFDVDs7OztFQUtBLHNCQUFzQixXQUFxQjtBQUN6QyxVQUFNLE9BQU8sb0JBQUksSUFBRztBQUNwQixVQUFNLE9BQU8sVUFBVSxPQUFPLFdBQVE7QUFDcEMsWUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQzFCLFVBQUksS0FBSyxJQUFJLEdBQUc7QUFBRyxlQUFPO0FBQzFCLFdBQUssSUFBSSxHQUFHO0FBQ1osYUFBTztJQUNULENBQUM7QUFLRCxVQUFNLFFBQVEsb0JBQUksSUFBRztBQUNyQixlQUFXLFNBQVMsTUFBTTtBQUN4QixZQUFNLElBQWMsQ0FBQTtBQUNwQixlQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ3JDLFlBQUksTUFBTSxDQUFDLE1BQU07QUFBSyxZQUFFLEtBQUssQ0FBQztNQUNoQztBQUNBLFVBQUksRUFBRTtBQUFRLGNBQU0sSUFBSSxFQUFFLEtBQUssR0FBRyxHQUFHLENBQUM7SUFDeEM7QUFJQSxRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssU0FBUyxNQUFNLE9BQU87QUFBUyxhQUFPO0FBRTlELFVBQU0sRUFBRSxJQUFHLElBQUssS0FBSztBQUNyQixXQUFPLEtBQUssT0FBTyxXQUFRO0FBQ3pCLGlCQUFXLEtBQUssTUFBTSxPQUFNLEdBQUk7QUFDOUIsWUFBSSxFQUFFLEVBQUUsU0FBUyxDQUFDLEtBQU0sTUFBTTtBQUFRO0FBQ3RDLGNBQU0sSUFBSSxDQUFDLEdBQUcsS0FBSztBQUNuQixZQUFJLEtBQUs7QUFDVCxZQUFJLFVBQVU7QUFDZCxtQkFBVyxLQUFLLEdBQUc7QUFDakIsZ0JBQU0sSUFBSSxNQUFNLENBQUM7QUFDakIsY0FBSSxNQUFNO0FBQUs7QUFDZixjQUFJLENBQUMsS0FBSyxNQUFNLFFBQVMsQ0FBQyxPQUFPLEVBQUUsV0FBVyxHQUFHLEdBQUk7QUFDbkQsaUJBQUs7QUFDTDtVQUNGO0FBQ0EsWUFBRSxDQUFDLElBQUk7QUFDUCxvQkFBVTtRQUNaO0FBQ0EsWUFBSSxNQUFNLFdBQVcsS0FBSyxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFBRyxpQkFBTztNQUNyRDtBQUNBLGFBQU87SUFDVCxDQUFDO0VBQ0g7RUFFQSxjQUFXO0FBQ1QsUUFBSSxLQUFLO0FBQVU7QUFFbkIsVUFBTSxVQUFVLEtBQUs7QUFDckIsUUFBSSxTQUFTO0FBQ2IsUUFBSSxlQUFlO0FBRW5CLGFBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxVQUFVLFFBQVEsT0FBTyxDQUFDLE1BQU0sS0FBSyxLQUFLO0FBQ3BFLGVBQVMsQ0FBQztBQUNWO0lBQ0Y7QUFFQSxRQUFJO0FBQWMsV0FBSyxVQUFVLFFBQVEsTUFBTSxZQUFZO0FBQzNELFNBQUssU0FBUztFQUNoQjs7Ozs7OztFQVFBLFVBQ0UsTUFDQSxVQUNBLFNBQ0EsU0FBZ0I7QUFFaEIsUUFBSSxpQkFBaUI7QUFDckIsUUFBSSxvQkFBb0I7QUFNeEIsVUFBTSxLQUFLLEtBQUssWUFBWSxRQUFRLFFBQVEsSUFBSTtBQUNoRCxVQUFNLEtBQUssT0FBTyxLQUFLLEtBQUssUUFBUSxPQUFPO0FBQzNDLFFBQUksT0FBTyxJQUFJO0FBQ2IsWUFBTSxPQUFPLFFBQVEsRUFBRTtBQUN2QixZQUFNLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDNUIsVUFBSSxPQUFPLFNBQVMsWUFBWSxPQUFPLFVBQVUsVUFBVTtBQUV6RCx5QkFBaUI7QUFDakIsNEJBQW9CO01BQ3RCLFdBQ0UsU0FBUyxFQUFFLEVBQUcsWUFBVyxNQUFPLEtBQUssWUFBVyxLQUNoRCxTQUFTLEtBQUssQ0FBQyxFQUFHLFlBQVcsTUFBTyxNQUFNLFlBQVcsR0FDckQ7QUFDQSx5QkFBaUIsS0FBSztBQUN0Qiw0QkFBb0IsS0FBSztNQUMzQjtJQUNGLFdBQVcsS0FBSyxXQUFXO0FBQ3pCLFlBQU0sWUFDSixPQUFPLEtBQUssQ0FBQyxNQUFNLFlBQVksWUFBWSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFlBQU0sVUFDSixDQUFDLGFBQ0QsS0FBSyxDQUFDLE1BQU0sTUFDWixLQUFLLENBQUMsTUFBTSxNQUNaLEtBQUssQ0FBQyxNQUFNLE9BQ1osWUFBWSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBRTFCLFlBQU0sZUFDSixPQUFPLFFBQVEsQ0FBQyxNQUFNLFlBQVksWUFBWSxLQUFLLFFBQVEsQ0FBQyxDQUFDO0FBQy9ELFlBQU0sYUFDSixDQUFDLGdCQUNELFFBQVEsQ0FBQyxNQUFNLE1BQ2YsUUFBUSxDQUFDLE1BQU0sTUFDZixRQUFRLENBQUMsTUFBTSxPQUNmLE9BQU8sUUFBUSxDQUFDLE1BQU0sWUFDdEIsWUFBWSxLQUFLLFFBQVEsQ0FBQyxDQUFDO0FBRTdCLFlBQU0sTUFDSixVQUFVLElBQ1IsWUFBWSxJQUNaO0FBQ0osWUFBTSxNQUNKLGFBQWEsSUFDWCxlQUFlLElBQ2Y7QUFDSixVQUFJLE9BQU8sUUFBUSxZQUFZLE9BQU8sUUFBUSxVQUFVO0FBQ3RELGNBQU0sQ0FBQyxJQUFJLEVBQUUsSUFBc0I7VUFDakMsS0FBSyxHQUFHO1VBQ1IsUUFBUSxHQUFHOztBQUdiLFlBQUksR0FBRyxZQUFXLE1BQU8sR0FBRyxZQUFXLEdBQUk7QUFDekMsOEJBQW9CLE1BQU07QUFDMUIsMkJBQWlCLE1BQU07UUFDekI7TUFDRjtJQUNGO0FBSUEsV0FBTztBQUVQLFFBQUksUUFBUSxTQUFTLFFBQVEsR0FBRztBQUM5QixhQUFPLEtBQUssZUFDVixNQUNBLFNBQ0EsU0FDQSxnQkFDQSxpQkFBaUI7SUFFckI7QUFFQSxXQUFPLEtBQUssVUFDVixNQUNBLFNBQ0EsU0FDQSxnQkFDQSxpQkFBaUI7RUFFckI7RUFFQSxlQUNFLE1BQ0EsU0FDQSxTQUNBLFdBQ0EsY0FBb0I7QUFFcEIsVUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFNLFNBQVEsSUFBSyxLQUFLLGtCQUMxQyxTQUNBLFNBQ0EsWUFBWTtBQUlkLFFBQUksS0FBSyxRQUFRO0FBQ2YsWUFBTSxVQUFVLFlBQVksS0FBSztBQUNqQyxVQUFJLENBQUMsS0FBSyxVQUFVLE1BQU0sTUFBTSxTQUFTLFdBQVcsR0FBRyxPQUFPLEdBQUc7QUFDL0QsZUFBTztNQUNUO0FBQ0EsbUJBQWEsS0FBSztBQUNsQixzQkFBZ0IsS0FBSztJQUN2QjtBQUtBLFFBQUksZ0JBQXdCO0FBQzVCLFFBQUksS0FBSyxRQUFRO0FBRWYsVUFBSSxLQUFLLFNBQVMsWUFBWSxLQUFLO0FBQVEsZUFBTztBQUdsRCxVQUFJLFlBQVksS0FBSyxTQUFTLEtBQUs7QUFDbkMsVUFBSSxLQUFLLFVBQVUsTUFBTSxNQUFNLFNBQVMsV0FBVyxDQUFDLEdBQUc7QUFDckQsd0JBQWdCLEtBQUs7TUFDdkIsT0FBTztBQUlMLFlBQ0UsS0FBSyxLQUFLLFNBQVMsQ0FBQyxNQUFNLE1BQzFCLFlBQVksS0FBSyxXQUFXLEtBQUssUUFDakM7QUFDQSxpQkFBTztRQUNUO0FBQ0E7QUFDQSxZQUFJLENBQUMsS0FBSyxVQUFVLE1BQU0sTUFBTSxTQUFTLFdBQVcsQ0FBQyxHQUFHO0FBQ3RELGlCQUFPO1FBQ1Q7QUFDQSx3QkFBZ0IsS0FBSyxTQUFTO01BQ2hDO0lBQ0Y7QUFVQSxRQUFJLENBQUMsS0FBSyxRQUFRO0FBQ2hCLFVBQUksVUFBVSxDQUFDLENBQUM7QUFDaEIsZUFBUyxJQUFJLFdBQVcsSUFBSSxLQUFLLFNBQVMsZUFBZSxLQUFLO0FBQzVELGNBQU0sSUFBSSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3hCLGtCQUFVO0FBQ1YsWUFDRSxNQUFNLE9BQ04sTUFBTSxRQUNMLENBQUMsS0FBSyxRQUFRLE9BQU8sRUFBRSxXQUFXLEdBQUcsR0FDdEM7QUFDQSxpQkFBTztRQUNUO01BQ0Y7QUFFQSxhQUFPLFdBQVc7SUFDcEI7QUFLQSxXQUFPLENBQUMsQ0FBQyxLQUFLLDJCQUNaLE1BQ0EsVUFDQSxLQUFLLFNBQVMsZUFDZCxXQUNBLEdBQ0EsU0FDQSxHQUNBLENBQUMsQ0FBQyxlQUNGLG9CQUFJLElBQUcsQ0FBRTtFQUViOzs7OztFQU1BLGtCQUNFLFNBQ0EsU0FDQSxjQUFvQjtBQUVwQixRQUFJLFVBQVUsS0FBSyxlQUFlLElBQUksT0FBTztBQUM3QyxRQUFJLENBQUMsU0FBUztBQUNaLGdCQUFVLENBQUE7QUFDVixXQUFLLGVBQWUsSUFBSSxTQUFTLE9BQU87SUFDMUM7QUFDQSxVQUFNLE1BQU0sZUFBZSxLQUFLLFVBQVUsSUFBSTtBQUM5QyxVQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ3pCLFFBQUk7QUFBTyxhQUFPO0FBRWxCLFVBQU0sVUFBVSxRQUFRLFFBQVEsVUFBVSxZQUFZO0FBQ3RELFVBQU0sU0FBUyxRQUFRLFlBQVksUUFBUTtBQUMzQyxVQUFNLE9BQU8sUUFBUSxNQUFNLGNBQWMsT0FBTztBQUNoRCxVQUFNLE9BQU8sUUFBUSxNQUFNLFVBQVUsR0FBRyxVQUFVLFNBQVksTUFBTTtBQUNwRSxVQUFNLE9BQU8sVUFBVSxDQUFBLElBQUssUUFBUSxNQUFNLFNBQVMsQ0FBQztBQUlwRCxVQUFNLFdBQXNDLENBQUMsQ0FBQyxDQUFBLEdBQUksQ0FBQyxDQUFDO0FBQ3BELFFBQUksVUFBVSxTQUFTLENBQUM7QUFDeEIsUUFBSSxhQUFhO0FBQ2pCLFVBQU0saUJBQTJCLENBQUMsQ0FBQztBQUNuQyxlQUFXLEtBQUssTUFBTTtBQUNwQixVQUFJLE1BQU0sVUFBVTtBQUNsQix1QkFBZSxLQUFLLFVBQVU7QUFDOUIsa0JBQVUsQ0FBQyxDQUFBLEdBQUksQ0FBQztBQUNoQixpQkFBUyxLQUFLLE9BQU87TUFDdkIsT0FBTztBQUNMLGdCQUFRLENBQUMsRUFBRSxLQUFLLENBQUM7QUFDakI7TUFDRjtJQUNGO0FBRUEsYUFBUyxRQUFRLENBQUMsR0FBRyxNQUFLO0FBQ3hCLFFBQUUsQ0FBQyxJQUFJLGFBQWMsZUFBZSxDQUFDO0lBQ3ZDLENBQUM7QUFFRCxVQUFNLFFBQVEsRUFBRSxNQUFNLE1BQU0sTUFBTSxTQUFRO0FBQzFDLFlBQVEsR0FBRyxJQUFJO0FBQ2YsV0FBTztFQUNUOzs7RUFJQSwyQkFDRSxNQUVBLGNBRUEsWUFDQSxXQUNBLFdBQ0EsU0FDQSxlQUNBLFNBS0EsT0FBa0I7QUFXbEIsVUFBTSxLQUFLLGFBQWEsU0FBUztBQUNqQyxRQUFJLENBQUMsSUFBSTtBQUtQLFVBQUksU0FBUztBQUNYLGVBQ0UsYUFBYSxjQUNaLGNBQWMsYUFBYSxLQUFLLEtBQUssU0FBUyxNQUFNO01BRXpEO0FBRUEsZUFBUyxJQUFJLFdBQVcsSUFBSSxZQUFZLEtBQUs7QUFDM0Msa0JBQVU7QUFDVixjQUFNLElBQUksS0FBSyxDQUFDO0FBQ2hCLFlBQ0UsTUFBTSxPQUNOLE1BQU0sUUFDTCxDQUFDLEtBQUssUUFBUSxPQUFPLEVBQUUsV0FBVyxHQUFHLEdBQ3RDO0FBQ0EsaUJBQU87UUFDVDtNQUNGO0FBQ0EsYUFBTztJQUNUO0FBSUEsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJO0FBRXJCLFVBQU0sUUFBUSxVQUFVLGFBQWEsYUFBYTtBQUNsRCxXQUFPLGFBQWEsT0FBTztBQUN6QixZQUFNLE1BQU0sYUFBYSxLQUFLLFNBQVMsS0FBSztBQUM1QyxVQUFJLE1BQU0sSUFBSSxHQUFHO0FBQUcsZUFBTztBQUMzQixZQUFNLElBQUksR0FBRztBQUNiLFlBQU0sSUFBSSxLQUFLLFVBQ2IsTUFDQSxNQUNBLFNBQ0EsV0FDQSxHQUNBLFlBQVksS0FBSyxNQUFNO0FBSXpCLFVBQUksS0FBSyxnQkFBZ0IsS0FBSyxzQkFBc0I7QUFFbEQsY0FBTSxNQUFNLEtBQUssMkJBQ2YsTUFDQSxjQUNBLFlBQ0EsWUFBWSxLQUFLLFFBQ2pCLFlBQVksR0FDWixTQUNBLGdCQUFnQixHQUNoQixTQUNBLEtBQUs7QUFFUCxZQUFJLFFBQVEsT0FBTztBQUNqQixpQkFBTztRQUNUO01BQ0Y7QUFFQSxVQUFJLGNBQWM7QUFBTztBQUN6QixZQUFNLElBQUksS0FBSyxTQUFTO0FBQ3hCLFVBQ0UsTUFBTSxPQUNOLE1BQU0sUUFDTCxDQUFDLEtBQUssUUFBUSxPQUFPLEVBQUUsV0FBVyxHQUFHLEdBQ3RDO0FBQ0EsZUFBTztNQUNUO0FBRUE7SUFDRjtBQUVBLFdBQU8sV0FBVztFQUNwQjtFQUVBLFVBQ0UsTUFDQSxTQUNBLFNBQ0EsV0FDQSxjQUVBLFVBQWtCLEtBQUssUUFBTTtBQUU3QixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBQ0osU0FDRSxLQUFLLFdBQ0gsS0FBSyxjQUNMLEtBQUssS0FBSyxJQUFJLFNBQVMsS0FBSyxNQUFNLEdBQ2xDLEtBQUssUUFBUSxRQUNmLEtBQUssTUFBTSxLQUFLLElBQ2hCLE1BQU0sTUFDTjtBQUNBLFVBQUksSUFBSSxRQUFRLEVBQUU7QUFDbEIsVUFBSSxJQUFJLEtBQUssRUFBRTtBQUlmLFVBQUksTUFBTSxTQUFTLE1BQU0sVUFBVTtBQUNqQyxlQUFPO01BQ1Q7QUFNQSxVQUFJLENBQUMsYUFBYSxHQUFHLENBQUM7QUFBRyxlQUFPO0lBQ2xDO0FBYUEsUUFBSSxPQUFPLE1BQU0sT0FBTyxJQUFJO0FBRzFCLGFBQU87SUFDVCxXQUFXLE9BQU8sSUFBSTtBQUlwQixhQUFPO0lBQ1QsV0FBVyxPQUFPLElBQUk7QUFLcEIsYUFBTyxPQUFPLEtBQUssS0FBSyxLQUFLLEVBQUUsTUFBTTtJQUd2QyxPQUFPO0FBRUwsWUFBTSxJQUFJLE1BQU0sTUFBTTtJQUN4QjtFQUVGO0VBRUEsY0FBVztBQUNULFdBQU8sWUFBWSxLQUFLLFNBQVMsS0FBSyxPQUFPO0VBQy9DOzs7OztFQU1BLGdCQUFhO0FBQ1gsVUFBTSxFQUFFLFFBQU8sSUFBSztBQUNwQixRQUFJLEtBQUssUUFBUTtBQUFTLGFBQU8sS0FBSyxZQUFXO0FBQ2pELFFBQUksT0FBTztBQUNYLFdBQU8sUUFBUSxTQUFTLE9BQU8sYUFBYSxJQUFJLENBQUMsR0FBRztBQUNsRCxVQUFJLEVBQUUsT0FBTztBQUFRLGVBQU8sS0FBSyxZQUFXO0lBQzlDO0FBQ0EsVUFBTSxPQUFPLE9BQU8sYUFBYSxJQUFJO0FBQ3JDLFFBQUksUUFBUTtBQUNaLFVBQU0sU0FBUyxRQUFRLFFBQ3JCLFNBQ0EsQ0FBQyxHQUFHLElBQVksT0FBYztBQUM1QixZQUFNLElBQUksT0FBTyxFQUFFO0FBQ25CLFlBQU0sSUFBSSxPQUFPLEVBQUU7QUFDbkIsVUFDRSxDQUFDLE9BQU8sY0FBYyxDQUFDLEtBQ3ZCLENBQUMsT0FBTyxjQUFjLENBQUMsS0FDdkIsS0FBSyxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksV0FDdEI7QUFDQSxlQUFPO01BQ1Q7QUFDQSxjQUFRO0FBQ1IsYUFBTyxHQUFHLElBQUksR0FBRyxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUk7SUFDbkMsQ0FBQztBQUVILFFBQUksQ0FBQztBQUFPLGFBQU8sS0FBSyxZQUFXO0FBQ25DLFVBQU0sTUFBTSxZQUFZLFFBQVEsS0FBSyxPQUFPO0FBQzVDLGVBQVcsS0FBSyxLQUFLO0FBQ25CLGlCQUFXLFdBQVcsRUFBRSxNQUFNLEdBQUcsR0FBRztBQUNsQyxjQUFNLElBQUksUUFBUSxRQUFRLEdBQUc7QUFDN0IsWUFBSSxNQUFNLE1BQU0sSUFBSSxRQUFRLFlBQVksSUFBSSxHQUFHO0FBQzdDLGlCQUFPLEtBQUssWUFBVztRQUN6QjtBQUNBLFlBQUksQ0FBQyxLQUFLLFFBQVEsU0FBUyxpQkFBaUIsU0FBUyxJQUFJLEdBQUc7QUFDMUQsaUJBQU8sS0FBSyxZQUFXO1FBQ3pCO01BQ0Y7SUFDRjtBQUNBLFNBQUssYUFBYTtBQUNsQixXQUFPO0VBQ1Q7RUFFQSxNQUFNLFNBQWU7QUFDbkIsdUJBQW1CLE9BQU87QUFFMUIsVUFBTSxVQUFVLEtBQUs7QUFHckIsUUFBSSxZQUFZO0FBQU0sYUFBTztBQUM3QixRQUFJLFlBQVk7QUFBSSxhQUFPO0FBRTNCLFVBQU0sRUFDSixRQUNBLGlCQUNBLFFBQVEsT0FDUixLQUNBLFdBQUFBLFdBQVMsSUFDUDtBQUNKLFVBQU0sWUFBWSxLQUFLO0FBQ3ZCLFVBQU1ILE9BQ0osYUFBYSxRQUFRLFNBQVMsU0FBUyxJQUNyQyxTQUNBLFFBQVEsU0FBUyxLQUFLO0FBRzFCLFFBQ0VBLFNBQVEsVUFDUixFQUNFLFVBQ0EsQ0FBQyxtQkFDRCxRQUFRLFlBQVcsTUFBTyxRQUFRLFlBQVcsSUFFL0M7QUFDQSxhQUFPLEtBQUssTUFBTUEsSUFBRztJQUN2QjtBQUVBLFFBQUksS0FBSztBQUFVLGFBQU87QUFDMUIsUUFBSSxJQUFJLEtBQUssVUFBVSxJQUFJLE9BQU87QUFDbEMsUUFBSSxDQUFDLEdBQUc7QUFDTixVQUFJLENBQUM7QUFBTyw0QkFBb0IsT0FBTztBQUN2QyxVQUFJLElBQUksUUFBUSxTQUFTO1FBQ3ZCO1FBQ0E7UUFDQTtRQUNBLFdBQUFHO1FBQ0EsR0FBSSxhQUFhLEVBQUUsVUFBUztPQUM3QjtBQUNELFdBQUssVUFBVSxJQUFJLFNBQVMsQ0FBQztJQUMvQjtBQUNBLFdBQU87RUFDVDtFQUVBLFlBQVksR0FBUztBQUtuQixRQUFJLEtBQUsseUJBQXlCO0FBQ2hDLGFBQU8sRUFBRSxNQUFNLEdBQUc7SUFDcEIsV0FBVyxLQUFLLGFBQWEsYUFBYSxLQUFLLENBQUMsR0FBRztBQUVqRCxhQUFPLENBQUMsSUFBSSxHQUFHLEVBQUUsTUFBTSxLQUFLLENBQUM7SUFDL0IsT0FBTztBQUNMLGFBQU8sRUFBRSxNQUFNLEtBQUs7SUFDdEI7RUFDRjtFQUVBLE1BQU0sR0FBVyxVQUFVLEtBQUssU0FBTztBQUdyQyxRQUFJLEtBQUssU0FBUztBQUNoQixhQUFPO0lBQ1Q7QUFDQSxRQUFJLEtBQUssT0FBTztBQUNkLGFBQU8sTUFBTTtJQUNmO0FBRUEsUUFBSSxNQUFNLE9BQU8sU0FBUztBQUN4QixhQUFPO0lBQ1Q7QUFFQSxVQUFNLFVBQVUsS0FBSztBQUlyQixRQUFJLFFBQVEsS0FBSyxhQUFhLENBQUM7QUFDL0IsUUFBSSxDQUFDLE9BQU87QUFHVixVQUNFLENBQUMsV0FDRCxDQUFDLEtBQUssVUFDTCxLQUFLLGFBQWEsS0FBSyxrQkFDeEIsZ0JBQWdCLEdBQ2hCO0FBQ0Esc0JBQWM7QUFDZCxjQUFNLE1BQU0sS0FBSyxVQUFVLENBQUM7QUFDNUIsWUFBSSxRQUFRO0FBQU0saUJBQU8sUUFBUSxhQUFhLFFBQVEsS0FBSztBQUMzRCxZQUFJLFFBQVE7QUFBTyxpQkFBTyxRQUFRLGFBQWEsT0FBTyxDQUFDLEtBQUs7TUFDOUQ7QUFDQSxjQUFRLEtBQUssT0FBTyxDQUFDO0lBQ3ZCO0FBQ0EsVUFBTSxLQUFLLE1BQU07QUFHakIsVUFBTSxXQUNKLEtBQUssVUFDRixNQUFNLGFBQWEsS0FBSyxzQkFBc0IsRUFBRSxJQUNqRDtBQU9KLFVBQU0sTUFBTSxLQUFLO0FBR2pCLFFBQUksV0FBbUIsR0FBRyxHQUFHLFNBQVMsQ0FBQztBQUN2QyxRQUFJLENBQUMsVUFBVTtBQUNiLGVBQVMsSUFBSSxHQUFHLFNBQVMsR0FBRyxDQUFDLFlBQVksS0FBSyxHQUFHLEtBQUs7QUFDcEQsbUJBQVcsR0FBRyxDQUFDO01BQ2pCO0lBQ0Y7QUFFQSxhQUFTLElBQUksR0FBRyxJQUFJLElBQUksUUFBUSxLQUFLO0FBQ25DLFlBQU0sVUFBVSxJQUFJLENBQUM7QUFDckIsWUFBTSxRQUFRLFVBQVUsU0FBWSxLQUFLLFFBQVEsQ0FBQztBQUVsRCxZQUFNLE1BQ0osVUFBVSxTQUNSLGFBQWEsUUFBUSxDQUFDLEdBQXVCLFFBQVEsSUFDckQsUUFBUSxLQUFLLFlBQVksVUFBVSxTQUFTLEtBQUssSUFDakQsUUFBUSxhQUFhLFFBQVEsV0FBVyxJQUN4QyxLQUFLLFVBQVUsQ0FBQyxRQUFRLEdBQUcsQ0FBQyxRQUFRLEdBQUcsU0FBUyxPQUFPLElBQ3ZELEtBQUssVUFBVSxJQUFJLFVBQVUsU0FBUyxPQUFPO0FBQ2pELFVBQUksS0FBSztBQUNQLFlBQUksUUFBUSxZQUFZO0FBQ3RCLGlCQUFPO1FBQ1Q7QUFDQSxlQUFPLENBQUMsS0FBSztNQUNmO0lBQ0Y7QUFJQSxRQUFJLFFBQVEsWUFBWTtBQUN0QixhQUFPO0lBQ1Q7QUFDQSxXQUFPLEtBQUs7RUFDZDtFQUVBLE9BQU8sU0FBUyxLQUFxQjtBQUNuQyxXQUFPLFVBQVUsU0FBUyxHQUFHLEVBQUU7RUFDakM7O0FBT0YsVUFBVSxZQUFZO0FBQ3RCLFVBQVUsU0FBUztBQUNuQixVQUFVLFdBQVc7IiwKICAibmFtZXMiOiBbInByZWZpeCIsICJsaXRlcmFsIiwgIm5leHQiLCAiaXRlbXMiLCAibmV4dCIsICJtYXJrcyIsICJzdGF0ZSIsICJsaXRlcmFsIiwgImxpdCIsICJuIiwgInByZWZpeCIsICJsaXQiLCAic2VwIiwgImlzRHJpdmUiLCAibm9ybWFsaXplIl0KfQo=
