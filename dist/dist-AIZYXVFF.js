import "./chunk-ZPWHCABL.js";

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var BARE_KEY = /^[a-z0-9-_]+$/i;
var HAS_WELLFORMED = !!"".isWellFormed;
function extendedTypeOf(obj) {
  let type = typeof obj;
  if (type === "object") {
    if (Array.isArray(obj))
      return "array";
    if (typeof obj.getUTCDate === "function" && obj instanceof Date)
      return "date";
    if (globalThis.Temporal) {
      if (obj.until) {
        if (obj instanceof Temporal.ZonedDateTime)
          return "temporal/tz+uc";
        if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
          return "temporal/uc";
        if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
          return "temporal";
        if (obj instanceof Temporal.PlainYearMonth)
          return "temporal/x";
      } else if (obj.toPlainDate && obj instanceof Temporal.PlainMonthDay || obj.negated && obj instanceof Temporal.Duration) {
        return "temporal/x";
      }
    }
  }
  return type;
}
function isArrayOfTables(obj) {
  for (let i = 0; i < obj.length; i++) {
    if (extendedTypeOf(obj[i]) !== "object")
      return false;
  }
  return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
  return JSON.stringify(s).replaceAll("\x7F", "\\u007f");
}
function formatString(s) {
  return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
  if (BARE_KEY.test(s))
    return s;
  if (HAS_WELLFORMED && !s.isWellFormed())
    throw new RangeError("key contains illegal lone surrogates");
  return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
  if (depth === 0) {
    throw new Error("Could not stringify the object: maximum object depth exceeded");
  }
  switch (type) {
    // @ts-expect-error -- intentional fallthrough case
    case "number":
      if (isNaN(val))
        return "nan";
      if (val === Infinity)
        return "inf";
      if (val === -Infinity)
        return "-inf";
      if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
        return val.toFixed(1);
    case "bigint":
    case "boolean":
    case "temporal":
      return val.toString();
    case "string":
      return formatString(val);
    case "date":
      if (isNaN(val.getTime()))
        throw new TypeError("cannot serialize invalid date");
      return val.toISOString();
    case "object":
      return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
    case "array":
      return stringifyArray(val, depth, numberAsFloat, strictTemporal);
    // @ts-expect-error -- intentional fallthrough case
    case "temporal/tz+uc":
      if (strictTemporal) {
        let tz = val.timeZoneId;
        let tzc = tz.charCodeAt(0);
        if (
          // Classic offset
          tzc !== 43 && tzc !== 45 && // Fast pre-check pass; see below for the actually accepted values
          (tzc !== 85 && tzc !== 71 && tzc !== 90 && tzc !== 69 || // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
          tz !== "UTC" && tz !== "UCT" && tz !== "Universal" && tz !== "Zulu" && // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
          !tz.startsWith("GMT") && tz !== "Greenwich" && // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
          !tz.startsWith("Etc/"))
        ) {
          throw new TypeError("Temporal objects with an IANA timezone are not allowed in Temporal strict mode");
        }
      }
    case "temporal/uc":
      if (strictTemporal && val.calendarId !== "iso8601")
        throw new TypeError("Temporal objects with a non-default calendar are not allowed in Temporal strict mode");
      return val.toString({
        calendarName: "never",
        timeZoneName: "never"
      });
    case "temporal/x":
      throw new TypeError("Unsupported " + val[Symbol.toStringTag]);
  }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
  let keys = Object.keys(obj);
  if (keys.length === 0)
    return "{}";
  let res = "{ ";
  for (let i = 0; i < keys.length; i++) {
    let k = keys[i];
    if (i)
      res += ", ";
    res += formatKey(k) + " = " + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
  }
  return res + " }";
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
  if (array.length === 0)
    return "[]";
  let res = "[ ";
  for (let i = 0; i < array.length; i++) {
    if (i)
      res += ", ";
    if (array[i] === null || array[i] === void 0) {
      throw new TypeError("arrays cannot contain null or undefined values");
    }
    res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
  }
  return res + " ]";
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
  if (depth === 0) {
    throw new Error("Could not stringify the object: maximum object depth exceeded");
  }
  let res = "";
  for (let i = 0; i < array.length; i++) {
    res += `${res && "\n"}[[${key}]]
`;
    res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
  }
  return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
  if (depth === 0) {
    throw new Error("Could not stringify the object: maximum object depth exceeded");
  }
  let preamble = "";
  let tables = "";
  let keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    let k = keys[i];
    if (obj[k] !== null && obj[k] !== void 0) {
      let type = extendedTypeOf(obj[k]);
      if (type === "symbol" || type === "function") {
        throw new TypeError(`cannot serialize values of type '${type}'`);
      }
      let key = formatKey(k);
      if (type === "array" && isArrayOfTables(obj[k])) {
        tables += (tables && "\n") + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
      } else if (type === "object") {
        let tblKey = prefix ? `${prefix}.${key}` : key;
        tables += (tables && "\n") + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
      } else {
        preamble += key;
        preamble += " = ";
        preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
        preamble += "\n";
      }
    }
  }
  if (tableKey && (preamble || !tables))
    preamble = preamble ? `[${tableKey}]
${preamble}` : `[${tableKey}]`;
  return preamble && tables ? `${preamble}
${tables}` : preamble || tables;
}
function stringify(obj, { maxDepth = 1e3, numbersAsFloat = false, strictTemporal = false } = {}) {
  if (extendedTypeOf(obj) !== "object") {
    throw new TypeError("stringify can only be called with an object");
  }
  let str = stringifyTable(0, obj, "", maxDepth, numbersAsFloat, strictTemporal);
  if (str[str.length - 1] !== "\n")
    return str + "\n";
  return str;
}

// node_modules/smol-toml/dist/index.js
var dist_default = { parse, stringify, TomlDate, TomlError };
export {
  TomlDate,
  TomlError,
  dist_default as default,
  parse,
  stringify
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbm9kZV9tb2R1bGVzL3Ntb2wtdG9tbC9kaXN0L2Vycm9yLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9zbW9sLXRvbWwvZGlzdC9wcmltaXRpdmUuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3Ntb2wtdG9tbC9kaXN0L2RhdGUuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3Ntb2wtdG9tbC9kaXN0L2V4dHJhY3QuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3Ntb2wtdG9tbC9kaXN0L3V0aWwuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3Ntb2wtdG9tbC9kaXN0L3N0cnVjdC5qcyIsICIuLi9ub2RlX21vZHVsZXMvc21vbC10b21sL2Rpc3QvcGFyc2UuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3Ntb2wtdG9tbC9kaXN0L3N0cmluZ2lmeS5qcyIsICIuLi9ub2RlX21vZHVsZXMvc21vbC10b21sL2Rpc3QvaW5kZXguanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIVxuICogQ29weXJpZ2h0IChjKSBTcXVpcnJlbCBDaGF0IGV0IGFsLiwgQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIFNQRFgtTGljZW5zZS1JZGVudGlmaWVyOiBCU0QtMy1DbGF1c2VcbiAqXG4gKiBSZWRpc3RyaWJ1dGlvbiBhbmQgdXNlIGluIHNvdXJjZSBhbmQgYmluYXJ5IGZvcm1zLCB3aXRoIG9yIHdpdGhvdXRcbiAqIG1vZGlmaWNhdGlvbiwgYXJlIHBlcm1pdHRlZCBwcm92aWRlZCB0aGF0IHRoZSBmb2xsb3dpbmcgY29uZGl0aW9ucyBhcmUgbWV0OlxuICpcbiAqIDEuIFJlZGlzdHJpYnV0aW9ucyBvZiBzb3VyY2UgY29kZSBtdXN0IHJldGFpbiB0aGUgYWJvdmUgY29weXJpZ2h0IG5vdGljZSwgdGhpc1xuICogICAgbGlzdCBvZiBjb25kaXRpb25zIGFuZCB0aGUgZm9sbG93aW5nIGRpc2NsYWltZXIuXG4gKiAyLiBSZWRpc3RyaWJ1dGlvbnMgaW4gYmluYXJ5IGZvcm0gbXVzdCByZXByb2R1Y2UgdGhlIGFib3ZlIGNvcHlyaWdodCBub3RpY2UsXG4gKiAgICB0aGlzIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyIGluIHRoZVxuICogICAgZG9jdW1lbnRhdGlvbiBhbmQvb3Igb3RoZXIgbWF0ZXJpYWxzIHByb3ZpZGVkIHdpdGggdGhlIGRpc3RyaWJ1dGlvbi5cbiAqIDMuIE5laXRoZXIgdGhlIG5hbWUgb2YgdGhlIGNvcHlyaWdodCBob2xkZXIgbm9yIHRoZSBuYW1lcyBvZiBpdHMgY29udHJpYnV0b3JzXG4gKiAgICBtYXkgYmUgdXNlZCB0byBlbmRvcnNlIG9yIHByb21vdGUgcHJvZHVjdHMgZGVyaXZlZCBmcm9tIHRoaXMgc29mdHdhcmUgd2l0aG91dFxuICogICAgc3BlY2lmaWMgcHJpb3Igd3JpdHRlbiBwZXJtaXNzaW9uLlxuICpcbiAqIFRISVMgU09GVFdBUkUgSVMgUFJPVklERUQgQlkgVEhFIENPUFlSSUdIVCBIT0xERVJTIEFORCBDT05UUklCVVRPUlMgXCJBUyBJU1wiIEFORFxuICogQU5ZIEVYUFJFU1MgT1IgSU1QTElFRCBXQVJSQU5USUVTLCBJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgVEhFIElNUExJRURcbiAqIFdBUlJBTlRJRVMgT0YgTUVSQ0hBTlRBQklMSVRZIEFORCBGSVRORVNTIEZPUiBBIFBBUlRJQ1VMQVIgUFVSUE9TRSBBUkVcbiAqIERJU0NMQUlNRUQuIElOIE5PIEVWRU5UIFNIQUxMIFRIRSBDT1BZUklHSFQgSE9MREVSIE9SIENPTlRSSUJVVE9SUyBCRSBMSUFCTEVcbiAqIEZPUiBBTlkgRElSRUNULCBJTkRJUkVDVCwgSU5DSURFTlRBTCwgU1BFQ0lBTCwgRVhFTVBMQVJZLCBPUiBDT05TRVFVRU5USUFMXG4gKiBEQU1BR0VTIChJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgUFJPQ1VSRU1FTlQgT0YgU1VCU1RJVFVURSBHT09EUyBPUlxuICogU0VSVklDRVM7IExPU1MgT0YgVVNFLCBEQVRBLCBPUiBQUk9GSVRTOyBPUiBCVVNJTkVTUyBJTlRFUlJVUFRJT04pIEhPV0VWRVJcbiAqIENBVVNFRCBBTkQgT04gQU5ZIFRIRU9SWSBPRiBMSUFCSUxJVFksIFdIRVRIRVIgSU4gQ09OVFJBQ1QsIFNUUklDVCBMSUFCSUxJVFksXG4gKiBPUiBUT1JUIChJTkNMVURJTkcgTkVHTElHRU5DRSBPUiBPVEhFUldJU0UpIEFSSVNJTkcgSU4gQU5ZIFdBWSBPVVQgT0YgVEhFIFVTRVxuICogT0YgVEhJUyBTT0ZUV0FSRSwgRVZFTiBJRiBBRFZJU0VEIE9GIFRIRSBQT1NTSUJJTElUWSBPRiBTVUNIIERBTUFHRS5cbiAqL1xuZnVuY3Rpb24gZ2V0TGluZUNvbEZyb21QdHIoc3RyaW5nLCBwdHIpIHtcbiAgICBsZXQgbGluZXMgPSBzdHJpbmcuc2xpY2UoMCwgcHRyKS5zcGxpdCgvXFxyP1xcbi8pO1xuICAgIHJldHVybiBbbGluZXMubGVuZ3RoLCBsaW5lcy5wb3AoKS5sZW5ndGggKyAxXTtcbn1cbmZ1bmN0aW9uIG1ha2VDb2RlQmxvY2soc3RyaW5nLCBsaW5lLCBjb2x1bW4pIHtcbiAgICBsZXQgbGluZXMgPSBzdHJpbmcuc3BsaXQoL1xccj9cXG4vKTtcbiAgICBsZXQgY29kZWJsb2NrID0gJyc7XG4gICAgbGV0IG51bWJlckxlbiA9IChNYXRoLmxvZzEwKGxpbmUgKyAxKSB8IDApICsgMTtcbiAgICBmb3IgKGxldCBpID0gbGluZSAtIDE7IGkgPD0gbGluZSArIDE7IGkrKykge1xuICAgICAgICBsZXQgbCA9IGxpbmVzW2kgLSAxXTtcbiAgICAgICAgaWYgKCFsKVxuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIGNvZGVibG9jayArPSBpLnRvU3RyaW5nKCkucGFkRW5kKG51bWJlckxlbiwgJyAnKTtcbiAgICAgICAgY29kZWJsb2NrICs9ICc6ICAnO1xuICAgICAgICBjb2RlYmxvY2sgKz0gbDtcbiAgICAgICAgY29kZWJsb2NrICs9ICdcXG4nO1xuICAgICAgICBpZiAoaSA9PT0gbGluZSkge1xuICAgICAgICAgICAgY29kZWJsb2NrICs9ICcgJy5yZXBlYXQobnVtYmVyTGVuICsgY29sdW1uICsgMik7XG4gICAgICAgICAgICBjb2RlYmxvY2sgKz0gJ15cXG4nO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBjb2RlYmxvY2s7XG59XG5leHBvcnQgY2xhc3MgVG9tbEVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICAgIGxpbmU7XG4gICAgY29sdW1uO1xuICAgIGNvZGVibG9jaztcbiAgICBjb25zdHJ1Y3RvcihtZXNzYWdlLCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IFtsaW5lLCBjb2x1bW5dID0gZ2V0TGluZUNvbEZyb21QdHIob3B0aW9ucy50b21sLCBvcHRpb25zLnB0cik7XG4gICAgICAgIGNvbnN0IGNvZGVibG9jayA9IG1ha2VDb2RlQmxvY2sob3B0aW9ucy50b21sLCBsaW5lLCBjb2x1bW4pO1xuICAgICAgICBzdXBlcihgSW52YWxpZCBUT01MIGRvY3VtZW50OiAke21lc3NhZ2V9XFxuXFxuJHtjb2RlYmxvY2t9YCwgb3B0aW9ucyk7XG4gICAgICAgIHRoaXMubGluZSA9IGxpbmU7XG4gICAgICAgIHRoaXMuY29sdW1uID0gY29sdW1uO1xuICAgICAgICB0aGlzLmNvZGVibG9jayA9IGNvZGVibG9jaztcbiAgICB9XG4gICAgLyoqIEBpbnRlcm5hbCAqL1xuICAgIHN0YXRpYyB4KG1lc3NhZ2UsIGN0eCwgcHRyKSB7XG4gICAgICAgIHRocm93IG5ldyBUb21sRXJyb3IobWVzc2FnZSwgeyB0b21sOiBjdHgucywgcHRyOiBwdHIgPz8gY3R4LnAgfSk7XG4gICAgfVxufVxuIiwgIi8qIVxuICogQ29weXJpZ2h0IChjKSBTcXVpcnJlbCBDaGF0IGV0IGFsLiwgQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIFNQRFgtTGljZW5zZS1JZGVudGlmaWVyOiBCU0QtMy1DbGF1c2VcbiAqXG4gKiBSZWRpc3RyaWJ1dGlvbiBhbmQgdXNlIGluIHNvdXJjZSBhbmQgYmluYXJ5IGZvcm1zLCB3aXRoIG9yIHdpdGhvdXRcbiAqIG1vZGlmaWNhdGlvbiwgYXJlIHBlcm1pdHRlZCBwcm92aWRlZCB0aGF0IHRoZSBmb2xsb3dpbmcgY29uZGl0aW9ucyBhcmUgbWV0OlxuICpcbiAqIDEuIFJlZGlzdHJpYnV0aW9ucyBvZiBzb3VyY2UgY29kZSBtdXN0IHJldGFpbiB0aGUgYWJvdmUgY29weXJpZ2h0IG5vdGljZSwgdGhpc1xuICogICAgbGlzdCBvZiBjb25kaXRpb25zIGFuZCB0aGUgZm9sbG93aW5nIGRpc2NsYWltZXIuXG4gKiAyLiBSZWRpc3RyaWJ1dGlvbnMgaW4gYmluYXJ5IGZvcm0gbXVzdCByZXByb2R1Y2UgdGhlIGFib3ZlIGNvcHlyaWdodCBub3RpY2UsXG4gKiAgICB0aGlzIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyIGluIHRoZVxuICogICAgZG9jdW1lbnRhdGlvbiBhbmQvb3Igb3RoZXIgbWF0ZXJpYWxzIHByb3ZpZGVkIHdpdGggdGhlIGRpc3RyaWJ1dGlvbi5cbiAqIDMuIE5laXRoZXIgdGhlIG5hbWUgb2YgdGhlIGNvcHlyaWdodCBob2xkZXIgbm9yIHRoZSBuYW1lcyBvZiBpdHMgY29udHJpYnV0b3JzXG4gKiAgICBtYXkgYmUgdXNlZCB0byBlbmRvcnNlIG9yIHByb21vdGUgcHJvZHVjdHMgZGVyaXZlZCBmcm9tIHRoaXMgc29mdHdhcmUgd2l0aG91dFxuICogICAgc3BlY2lmaWMgcHJpb3Igd3JpdHRlbiBwZXJtaXNzaW9uLlxuICpcbiAqIFRISVMgU09GVFdBUkUgSVMgUFJPVklERUQgQlkgVEhFIENPUFlSSUdIVCBIT0xERVJTIEFORCBDT05UUklCVVRPUlMgXCJBUyBJU1wiIEFORFxuICogQU5ZIEVYUFJFU1MgT1IgSU1QTElFRCBXQVJSQU5USUVTLCBJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgVEhFIElNUExJRURcbiAqIFdBUlJBTlRJRVMgT0YgTUVSQ0hBTlRBQklMSVRZIEFORCBGSVRORVNTIEZPUiBBIFBBUlRJQ1VMQVIgUFVSUE9TRSBBUkVcbiAqIERJU0NMQUlNRUQuIElOIE5PIEVWRU5UIFNIQUxMIFRIRSBDT1BZUklHSFQgSE9MREVSIE9SIENPTlRSSUJVVE9SUyBCRSBMSUFCTEVcbiAqIEZPUiBBTlkgRElSRUNULCBJTkRJUkVDVCwgSU5DSURFTlRBTCwgU1BFQ0lBTCwgRVhFTVBMQVJZLCBPUiBDT05TRVFVRU5USUFMXG4gKiBEQU1BR0VTIChJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgUFJPQ1VSRU1FTlQgT0YgU1VCU1RJVFVURSBHT09EUyBPUlxuICogU0VSVklDRVM7IExPU1MgT0YgVVNFLCBEQVRBLCBPUiBQUk9GSVRTOyBPUiBCVVNJTkVTUyBJTlRFUlJVUFRJT04pIEhPV0VWRVJcbiAqIENBVVNFRCBBTkQgT04gQU5ZIFRIRU9SWSBPRiBMSUFCSUxJVFksIFdIRVRIRVIgSU4gQ09OVFJBQ1QsIFNUUklDVCBMSUFCSUxJVFksXG4gKiBPUiBUT1JUIChJTkNMVURJTkcgTkVHTElHRU5DRSBPUiBPVEhFUldJU0UpIEFSSVNJTkcgSU4gQU5ZIFdBWSBPVVQgT0YgVEhFIFVTRVxuICogT0YgVEhJUyBTT0ZUV0FSRSwgRVZFTiBJRiBBRFZJU0VEIE9GIFRIRSBQT1NTSUJJTElUWSBPRiBTVUNIIERBTUFHRS5cbiAqL1xuaW1wb3J0IHsgVG9tbEVycm9yIH0gZnJvbSAnLi9lcnJvci5qcyc7XG4vKiogQGludGVybmFsICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VTdHJpbmcoY3R4KSB7XG4gICAgbGV0IHN0YXJ0UHRyID0gY3R4LnA7XG4gICAgbGV0IGMgPSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wKyspO1xuICAgIGxldCBmaXJzdCA9IGM7XG4gICAgbGV0IGlzTGl0ZXJhbCA9IGMgPT09IDB4Mjc7IC8qICcgKi9cbiAgICBsZXQgaXNNdWx0aWxpbmUgPSBjID09PSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wKSAmJiBjID09PSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wICsgMSk7XG4gICAgaWYgKGlzTXVsdGlsaW5lKSB7XG4gICAgICAgIC8vIFRyaW0gaW5pdGlhbCBuZXdsaW5lXG4gICAgICAgIGlmICgoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnAgKz0gMikpID09PSAweGEgLyogXFxuICovKVxuICAgICAgICAgICAgY3R4LnArKztcbiAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHhkIC8qIFxcciAqLyAmJiBjdHgucy5jaGFyQ29kZUF0KGN0eC5wICsgMSkgPT09IDB4YSAvKiBcXG4gKi8pXG4gICAgICAgICAgICBjdHgucCArPSAyO1xuICAgIH1cbiAgICAvLyBGb3IgdGhlIHJlY29yZDogaXQgaXMgbm90IHdvcnRoIGl0IHRvIHVzZSBhIGZhc3QtcGF0aCBmb3IgbGl0ZXJhbCBzdHJpbmdzIHVzaW5nIGBpbmRleE9mYC5cbiAgICAvLyBEb2luZyBhIGNoYXItYnktY2hhciBpdGVyYXRpb24gZW5kcyB1cCBkaXNwYXRjaGluZyBsZXNzIGluc3RydWN0aW9ucywgZm9yIHRoZSBzYW1lIHdhbGwtY2xvY2sgcnVudGltZS5cbiAgICBsZXQgcGFyc2VkID0gJyc7XG4gICAgbGV0IHNsaWNlU3RhcnQgPSBjdHgucDtcbiAgICAvLyBzdGF0ZXM6XG4gICAgLy8gICAwIC0gZGVjb2RpbmdcbiAgICAvLyAgIDEgLSBkZWNvZGluZyBlc2NhcGVcbiAgICAvLyAgIDIgLSB3aGl0ZXNwYWNlIGVzY2FwZSAobm8gbmV3bGluZSBlbmNvdW50ZXJlZCB5ZXQsIG11c3QgZmFpbCBvbiBub24td2hpdGVzcGFjZSlcbiAgICAvLyAgIDMgLSB3aGl0ZXNwYWNlIGVzY2FwZSAobmV3bGluZSBlbmNvdW50ZXJlZCwgYWxsb3dlZCB0byB0cmFuc2l0aW9uIGJhY2sgdG8gbm9ybWFsIGRlY29kZSlcbiAgICBsZXQgc3RhdGUgPSAwO1xuICAgIGZvciAoOyBjdHgucCA8IGN0eC5zLmxlbmd0aDsgY3R4LnArKykge1xuICAgICAgICBjID0gY3R4LnMuY2hhckNvZGVBdChjdHgucCk7XG4gICAgICAgIC8vIERlYWwgd2l0aCBuZXdsaW5lcyBmaXJzdCwgc2luY2UgdGhhdCBzaW1wbGlmaWVzIGNvbnRyb2wgY2hhcmFjdGVyIGNoZWNraW5nIGFuZCBoYW5kbGluZyBhY3Jvc3MgYWxsIHN0YXRlc1xuICAgICAgICBpZiAoaXNNdWx0aWxpbmUgJiYgKGMgPT09IDB4YSAvKiBcXG4gKi8gfHwgKGMgPT09IDB4ZCAvKiBcXHIgKi8gJiYgY3R4LnMuY2hhckNvZGVBdChjdHgucCArIDEpID09PSAweGEgLyogXFxuICovKSkpIHtcbiAgICAgICAgICAgIHN0YXRlID0gc3RhdGUgJiYgMztcbiAgICAgICAgfVxuICAgICAgICAvLyBDb250cm9sIGNoYXJhY3RlcnMgYXJlIGJhbm5lZCBpbiBUT01MLCBzbyB3ZSB0aHJvdyBhbiBlcnJvciBpZiB3ZSBlbmNvdW50ZXIgdGhlbVxuICAgICAgICBlbHNlIGlmICgoYyA8IDB4MjAgJiYgYyAhPT0gMHg5IC8qIFxcdCAqLykgfHwgYyA9PT0gMHg3Zikge1xuICAgICAgICAgICAgVG9tbEVycm9yLngoJ2NvbnRyb2wgY2hhcmFjdGVycyBhcmUgbm90IGFsbG93ZWQgaW4gc3RyaW5ncycsIGN0eCk7XG4gICAgICAgIH1cbiAgICAgICAgLy8gVGhlIHN0cmluZyBtaWdodCB0ZXJtaW5hdGUgd2hpbGUgd2UncmUgcGFyc2luZyB0aHJvdWdoIGEgbmV3bGluZSBlc2NhcGUuXG4gICAgICAgIC8vIEl0IG11c3QgaGF2ZSBlbmNvdW50ZXJlZCBhIG5ld2xpbmU7IG90aGVyd2lzZSwgaXQnbGwgc2ltcGx5IGZhaWwgaW4gYW5vdGhlciBicmFuY2guXG4gICAgICAgIGVsc2UgaWYgKCghc3RhdGUgfHwgc3RhdGUgPT09IDMpICYmIGMgPT09IGZpcnN0ICYmICghaXNNdWx0aWxpbmUgfHwgKGN0eC5zLmNoYXJDb2RlQXQoY3R4LnAgKyAxKSA9PT0gZmlyc3QgJiYgY3R4LnMuY2hhckNvZGVBdChjdHgucCArIDIpID09PSBmaXJzdCkpKSB7XG4gICAgICAgICAgICBpZiAoaXNNdWx0aWxpbmUpIHtcbiAgICAgICAgICAgICAgICAvLyBJZiB0aGUgc3RyaW5nIGVuZHMgd2l0aCA0LTUgcXVvdGVzLCB0aGVuIHRoZSBmaXJzdCAxLTIgYXJlIHBhcnQgb2YgdGhlIHN0cmluZ1xuICAgICAgICAgICAgICAgIGlmIChjdHgucy5jaGFyQ29kZUF0KGN0eC5wICsgMykgPT09IGZpcnN0KVxuICAgICAgICAgICAgICAgICAgICBjdHgucCsrO1xuICAgICAgICAgICAgICAgIGlmIChjdHgucy5jaGFyQ29kZUF0KGN0eC5wICsgMykgPT09IGZpcnN0KVxuICAgICAgICAgICAgICAgICAgICBjdHgucCsrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgLy8gSWYgd2UncmUgaW4gYSBuZXdsaW5lIGVzY2FwZSBzdGlsbCwgdGhlbiB0aGVyZSdzIG5vdGhpbmcgdG8gYWRkLlxuICAgICAgICAgICAgaWYgKCFzdGF0ZSkge1xuICAgICAgICAgICAgICAgIC8vIEF2b2lkIGEgdXNlbGVzcyBjb25jYXQgb3BlcmF0aW9uIGlmIHRoZSBzdHJpbmcgY2FuIGJlIHVzZWQgYXMtaXMuXG4gICAgICAgICAgICAgICAgbGV0IHMgPSBjdHgucy5zbGljZShzbGljZVN0YXJ0LCBjdHgucCk7XG4gICAgICAgICAgICAgICAgcGFyc2VkID0gcGFyc2VkID8gcGFyc2VkICsgcyA6IHM7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjdHgucCArPSBpc011bHRpbGluZSA/IDMgOiAxO1xuICAgICAgICAgICAgcmV0dXJuIHBhcnNlZDtcbiAgICAgICAgfVxuICAgICAgICAvLyBCYXNlbGluZSBzdGF0ZTsga2VlcCBtb3ZpbmcgZm9yd2FyZCB1bmxlc3MgYW4gZXNjYXBlIHNlcXVlbmNlIHN0YXJ0c1xuICAgICAgICBlbHNlIGlmICghc3RhdGUpIHtcbiAgICAgICAgICAgIGlmICghaXNMaXRlcmFsICYmIGMgPT09IDB4NWMgLyogXFwgKi8pIHtcbiAgICAgICAgICAgICAgICBwYXJzZWQgKz0gY3R4LnMuc2xpY2Uoc2xpY2VTdGFydCwgKHNsaWNlU3RhcnQgPSBjdHgucCkpO1xuICAgICAgICAgICAgICAgIHN0YXRlID0gMTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmIChzdGF0ZSA9PT0gMSkge1xuICAgICAgICAgICAgaWYgKGMgPT09IDB4NzggLyogeCAqLyB8fCBjID09PSAweDc1IC8qIHUgKi8gfHwgYyA9PT0gMHg1NSAvKiBVICovKSB7IC8vIFVuaWNvZGUgZXNjYXBlXG4gICAgICAgICAgICAgICAgbGV0IGVyclB0ciA9IGN0eC5wKysgLSAxO1xuICAgICAgICAgICAgICAgIGxldCB2YWx1ZSA9IDA7XG4gICAgICAgICAgICAgICAgbGV0IGxlbiA9IGMgPT09IDB4NzggLyogeCAqLyA/IDIgOiBjID09PSAweDc1IC8qIHUgKi8gPyA0IDogODtcbiAgICAgICAgICAgICAgICBmb3IgKGxldCBqID0gMDsgaiA8IGxlbjsgaisrLCBjdHgucCsrKSB7XG4gICAgICAgICAgICAgICAgICAgIGxldCBoZXggPSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wKTtcbiAgICAgICAgICAgICAgICAgICAgbGV0IGRpZ2l0ID0gXG4gICAgICAgICAgICAgICAgICAgIC8qIDAtOSAqLyBoZXggPj0gMHgzMCAmJiBoZXggPD0gMHgzOSA/IGhleCAtIDB4MzAgOlxuICAgICAgICAgICAgICAgICAgICAgICAgLyogQS1GICovIGhleCA+PSAweDQxICYmIGhleCA8PSAweDQ2ID8gaGV4IC0gMHg0MSArIDEwIDpcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAvKiBhLWYgKi8gaGV4ID49IDB4NjEgJiYgaGV4IDw9IDB4NjYgPyBoZXggLSAweDYxICsgMTAgOiAtMTtcbiAgICAgICAgICAgICAgICAgICAgaWYgKGRpZ2l0IDwgMClcbiAgICAgICAgICAgICAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbnZhbGlkIG5vbi1oZXggY2hhcmFjdGVyIGluIHVuaWNvZGUgZXNjYXBlJywgY3R4KTtcbiAgICAgICAgICAgICAgICAgICAgdmFsdWUgPSAodmFsdWUgPDwgNCkgfCBkaWdpdDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgLy8gQmVjYXVzZSBKUyBkb2VzIGJpdHdpc2Ugb24gc2lnbmVkIDMyYml0IGludGVnZXJzLCBhbGwgMHhmenp6enp6eiB2YWx1ZXMgYXJlIGFjdHVhbGx5IHNlZW4gYXMgbmVnYXRpdmVcbiAgICAgICAgICAgICAgICBpZiAodmFsdWUgPCAwIHx8IHZhbHVlID4gMHgxMGZmZmYgfHwgKHZhbHVlID49IDB4ZDgwMCAmJiB2YWx1ZSA8PSAweGRmZmYpKSB7XG4gICAgICAgICAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbnZhbGlkIHVuaWNvZGUgZXNjYXBlJywgY3R4LCBlcnJQdHIpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBwYXJzZWQgKz0gU3RyaW5nLmZyb21Db2RlUG9pbnQodmFsdWUpO1xuICAgICAgICAgICAgICAgIHNsaWNlU3RhcnQgPSBjdHgucC0tO1xuICAgICAgICAgICAgICAgIHN0YXRlID0gMDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIC8vIE5ld2xpbmUgZXNjYXBlIHNlcXVlbmNlLiBXZSBvbmx5IG5lZWQgdG8gY2FyZSBhYm91dCBzcGFjZXMgYW5kIHRhYnM7IG5ld2xpbmVzIGFyZSBkZWFsdCB3aXRoIGVhcmxpZXJcbiAgICAgICAgICAgIGVsc2UgaWYgKGlzTXVsdGlsaW5lICYmIChjID09PSAweDIwIHx8IGMgPT09IDB4OSAvKiBcXHQgKi8pKSB7XG4gICAgICAgICAgICAgICAgc3RhdGUgPSAyO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgLy8gQmFzaWMgZXNjYXBlIHNlcXVlbmNlXG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICBpZiAoYyA9PT0gMHg2MiAvKiBiICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1xcYic7XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHg3NCAvKiB0ICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1xcdCc7XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHg2ZSAvKiBuICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1xcbic7XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHg2NiAvKiBmICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1xcZic7XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHg3MiAvKiByICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1xccic7XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHg2NSAvKiBlICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1xceDFiJztcbiAgICAgICAgICAgICAgICBlbHNlIGlmIChjID09PSAweDIyIC8qIFwiICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1wiJztcbiAgICAgICAgICAgICAgICBlbHNlIGlmIChjID09PSAweDVjIC8qIFxcICovKVxuICAgICAgICAgICAgICAgICAgICBwYXJzZWQgKz0gJ1xcXFwnO1xuICAgICAgICAgICAgICAgIGVsc2VcbiAgICAgICAgICAgICAgICAgICAgVG9tbEVycm9yLngoJ3VucmVjb2duaXNlZCBlc2NhcGUgc2VxdWVuY2UnLCBjdHgpO1xuICAgICAgICAgICAgICAgIHNsaWNlU3RhcnQgPSBjdHgucCArIDE7XG4gICAgICAgICAgICAgICAgc3RhdGUgPSAwO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIC8vIE5ld2xpbmUgZXNjYXBlIGNvbnRpbnVhdGlvbjoga2VlcCBtb3ZpbmcgZm9yd2FyZCB1bnRpbCB0aGUgZmlyc3Qgbm9uLXdoaXRlc3BhY2UgY2hhclxuICAgICAgICBlbHNlIGlmIChjICE9PSAweDIwICYmIGMgIT09IDB4OSAvKiBcXHQgKi8pIHtcbiAgICAgICAgICAgIGlmIChzdGF0ZSA9PT0gMilcbiAgICAgICAgICAgICAgICBUb21sRXJyb3IueCgnaW52YWxpZCBlc2NhcGU6IG9ubHkgbGluZS1lbmRpbmcgd2hpdGVzcGFjZSBtYXkgYmUgZXNjYXBlZCcsIGN0eCwgc2xpY2VTdGFydCk7XG4gICAgICAgICAgICAvLyBTdGF0ZSBjYW5ub3QgYmUgemVybywgb3Igd2UnZCBoYXZlIGJyYW5jaGVkIGVhcmxpZXIgYWxyZWFkeS5cbiAgICAgICAgICAgIC8vIElmIGl0J3MgYSBiYWNrc2xhc2gsIGltbWVkaWF0ZWx5IHRyYW5zaXRpb24gdG8gdGhlIGVzY2FwZSBzdGF0ZSBzbyBpdCBjYW4gYmUgcHJvY2Vzc2VkLlxuICAgICAgICAgICAgc3RhdGUgPSAhaXNMaXRlcmFsICYmIGMgPT09IDB4NWMgLyogXFwgKi8gPyAxIDogMDtcbiAgICAgICAgICAgIHNsaWNlU3RhcnQgPSBjdHgucDtcbiAgICAgICAgfVxuICAgIH1cbiAgICBUb21sRXJyb3IueCgndW5maW5pc2hlZCBzdHJpbmcnLCBjdHgsIHN0YXJ0UHRyKTtcbn1cbiIsICIvKiFcbiAqIENvcHlyaWdodCAoYykgU3F1aXJyZWwgQ2hhdCBldCBhbC4sIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKiBTUERYLUxpY2Vuc2UtSWRlbnRpZmllcjogQlNELTMtQ2xhdXNlXG4gKlxuICogUmVkaXN0cmlidXRpb24gYW5kIHVzZSBpbiBzb3VyY2UgYW5kIGJpbmFyeSBmb3Jtcywgd2l0aCBvciB3aXRob3V0XG4gKiBtb2RpZmljYXRpb24sIGFyZSBwZXJtaXR0ZWQgcHJvdmlkZWQgdGhhdCB0aGUgZm9sbG93aW5nIGNvbmRpdGlvbnMgYXJlIG1ldDpcbiAqXG4gKiAxLiBSZWRpc3RyaWJ1dGlvbnMgb2Ygc291cmNlIGNvZGUgbXVzdCByZXRhaW4gdGhlIGFib3ZlIGNvcHlyaWdodCBub3RpY2UsIHRoaXNcbiAqICAgIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyLlxuICogMi4gUmVkaXN0cmlidXRpb25zIGluIGJpbmFyeSBmb3JtIG11c3QgcmVwcm9kdWNlIHRoZSBhYm92ZSBjb3B5cmlnaHQgbm90aWNlLFxuICogICAgdGhpcyBsaXN0IG9mIGNvbmRpdGlvbnMgYW5kIHRoZSBmb2xsb3dpbmcgZGlzY2xhaW1lciBpbiB0aGVcbiAqICAgIGRvY3VtZW50YXRpb24gYW5kL29yIG90aGVyIG1hdGVyaWFscyBwcm92aWRlZCB3aXRoIHRoZSBkaXN0cmlidXRpb24uXG4gKiAzLiBOZWl0aGVyIHRoZSBuYW1lIG9mIHRoZSBjb3B5cmlnaHQgaG9sZGVyIG5vciB0aGUgbmFtZXMgb2YgaXRzIGNvbnRyaWJ1dG9yc1xuICogICAgbWF5IGJlIHVzZWQgdG8gZW5kb3JzZSBvciBwcm9tb3RlIHByb2R1Y3RzIGRlcml2ZWQgZnJvbSB0aGlzIHNvZnR3YXJlIHdpdGhvdXRcbiAqICAgIHNwZWNpZmljIHByaW9yIHdyaXR0ZW4gcGVybWlzc2lvbi5cbiAqXG4gKiBUSElTIFNPRlRXQVJFIElTIFBST1ZJREVEIEJZIFRIRSBDT1BZUklHSFQgSE9MREVSUyBBTkQgQ09OVFJJQlVUT1JTIFwiQVMgSVNcIiBBTkRcbiAqIEFOWSBFWFBSRVNTIE9SIElNUExJRUQgV0FSUkFOVElFUywgSU5DTFVESU5HLCBCVVQgTk9UIExJTUlURUQgVE8sIFRIRSBJTVBMSUVEXG4gKiBXQVJSQU5USUVTIE9GIE1FUkNIQU5UQUJJTElUWSBBTkQgRklUTkVTUyBGT1IgQSBQQVJUSUNVTEFSIFBVUlBPU0UgQVJFXG4gKiBESVNDTEFJTUVELiBJTiBOTyBFVkVOVCBTSEFMTCBUSEUgQ09QWVJJR0hUIEhPTERFUiBPUiBDT05UUklCVVRPUlMgQkUgTElBQkxFXG4gKiBGT1IgQU5ZIERJUkVDVCwgSU5ESVJFQ1QsIElOQ0lERU5UQUwsIFNQRUNJQUwsIEVYRU1QTEFSWSwgT1IgQ09OU0VRVUVOVElBTFxuICogREFNQUdFUyAoSU5DTFVESU5HLCBCVVQgTk9UIExJTUlURUQgVE8sIFBST0NVUkVNRU5UIE9GIFNVQlNUSVRVVEUgR09PRFMgT1JcbiAqIFNFUlZJQ0VTOyBMT1NTIE9GIFVTRSwgREFUQSwgT1IgUFJPRklUUzsgT1IgQlVTSU5FU1MgSU5URVJSVVBUSU9OKSBIT1dFVkVSXG4gKiBDQVVTRUQgQU5EIE9OIEFOWSBUSEVPUlkgT0YgTElBQklMSVRZLCBXSEVUSEVSIElOIENPTlRSQUNULCBTVFJJQ1QgTElBQklMSVRZLFxuICogT1IgVE9SVCAoSU5DTFVESU5HIE5FR0xJR0VOQ0UgT1IgT1RIRVJXSVNFKSBBUklTSU5HIElOIEFOWSBXQVkgT1VUIE9GIFRIRSBVU0VcbiAqIE9GIFRISVMgU09GVFdBUkUsIEVWRU4gSUYgQURWSVNFRCBPRiBUSEUgUE9TU0lCSUxJVFkgT0YgU1VDSCBEQU1BR0UuXG4gKi9cbmxldCBEQVRFX1RJTUVfUkUgPSAvXihcXGR7NH0tXFxkezJ9LVxcZHsyfSk/W1R0IF0/KD86KFxcZHsyfSk6XFxkezJ9KD86OlxcZHsyfSg/OlxcLlxcZCspPyk/KT8oWnx6fFstK11cXGR7Mn06XFxkezJ9KT8kL2k7XG5leHBvcnQgY2xhc3MgVG9tbERhdGUgZXh0ZW5kcyBEYXRlIHtcbiAgICAjaGFzRGF0ZSA9IGZhbHNlO1xuICAgICNoYXNUaW1lID0gZmFsc2U7XG4gICAgI29mZnNldCA9IG51bGw7XG4gICAgY29uc3RydWN0b3IoZGF0ZSwgZmFzdHR5cGUsIHVuc2FmZURlbGltKSB7XG4gICAgICAgIGxldCBoYXNEYXRlID0gdHJ1ZTtcbiAgICAgICAgbGV0IGhhc1RpbWUgPSB0cnVlO1xuICAgICAgICBsZXQgb2Zmc2V0ID0gJ1onO1xuICAgICAgICBsZXQgYztcbiAgICAgICAgaWYgKHR5cGVvZiBkYXRlID09PSAnc3RyaW5nJykge1xuICAgICAgICAgICAgaWYgKGZhc3R0eXBlKVxuICAgICAgICAgICAgICAgIHByZXA6IHtcbiAgICAgICAgICAgICAgICAgICAgLy8gRGF0ZS10aW1lXG4gICAgICAgICAgICAgICAgICAgIGlmIChmYXN0dHlwZSA8IDMpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmICgrZGF0ZS5zbGljZSgxMSwgMTMpID4gMjMpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBkYXRlID0gJyc7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWsgcHJlcDtcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIC8vIExvY2FsXG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoZmFzdHR5cGUgPT09IDIpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBvZmZzZXQgPSBudWxsO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGRhdGUgKz0gJ1onO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgLy8gT2Zmc2V0OyBrZWVwIHRyYWNrIG9mIG9mZnNldCBpZiBub3QgWlxuICAgICAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAoKGMgPSBkYXRlLmNoYXJDb2RlQXQoZGF0ZS5sZW5ndGggLSAxKSkgIT09IDB4NWEgLyogWiAqLyAmJiBjICE9PSAweDdhIC8qIHogKi8pIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBvZmZzZXQgPSBkYXRlLnNsaWNlKGRhdGUubGVuZ3RoIC0gNik7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAodW5zYWZlRGVsaW0pXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgZGF0ZSA9IGRhdGUuc2xpY2UoMCwgMTApICsgJ1QnICsgZGF0ZS5zbGljZSgxMSk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgLy8gVGltZVxuICAgICAgICAgICAgICAgICAgICBlbHNlIGlmIChmYXN0dHlwZSA9PT0gNCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgZGF0ZSA9ICtkYXRlLnNsaWNlKDAsIDIpID4gMjMgPyAnJyA6IGAwMDAwLTAxLTAxVCR7ZGF0ZX1aYDtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBoYXNEYXRlID0gZmFzdHR5cGUgIT09IDQ7XG4gICAgICAgICAgICAgICAgICAgIGhhc1RpbWUgPSBmYXN0dHlwZSAhPT0gMztcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICBsZXQgbWF0Y2ggPSBkYXRlLm1hdGNoKERBVEVfVElNRV9SRSk7XG4gICAgICAgICAgICAgICAgaWYgKG1hdGNoKSB7XG4gICAgICAgICAgICAgICAgICAgIGlmICghbWF0Y2hbMV0pIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGhhc0RhdGUgPSBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGRhdGUgPSBgMDAwMC0wMS0wMVQke2RhdGV9YDtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBoYXNUaW1lID0gISFtYXRjaFsyXTtcbiAgICAgICAgICAgICAgICAgICAgLy8gTWFrZSBzdXJlIHRvIHVzZSBUIGluc3RlYWQgb2YgYSBzcGFjZS4gQnJlYWtzIGluIGNhc2Ugb2YgZXh0cmVtZSB2YWx1ZXMgb3RoZXJ3aXNlLlxuICAgICAgICAgICAgICAgICAgICBoYXNUaW1lICYmIGRhdGVbMTBdID09PSAnICcgJiYgKGRhdGUgPSBkYXRlLnJlcGxhY2UoJyAnLCAnVCcpKTtcbiAgICAgICAgICAgICAgICAgICAgLy8gRG8gbm90IGFsbG93IHJvbGxvdmVyIGhvdXJzLlxuICAgICAgICAgICAgICAgICAgICBpZiAobWF0Y2hbMl0gJiYgK21hdGNoWzJdID4gMjMpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGRhdGUgPSAnJztcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIG9mZnNldCA9IG1hdGNoWzNdIHx8IG51bGw7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoIW9mZnNldCAmJiBoYXNUaW1lKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGRhdGUgKz0gJ1onO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBkYXRlID0gJyc7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHN1cGVyKGRhdGUpO1xuICAgICAgICBpZiAoIWlzTmFOKHRoaXMuZ2V0VGltZSgpKSkge1xuICAgICAgICAgICAgdGhpcy4jaGFzRGF0ZSA9IGhhc0RhdGU7XG4gICAgICAgICAgICB0aGlzLiNoYXNUaW1lID0gaGFzVGltZTtcbiAgICAgICAgICAgIHRoaXMuI29mZnNldCA9IG9mZnNldDtcbiAgICAgICAgfVxuICAgIH1cbiAgICBpc0RhdGVUaW1lKCkge1xuICAgICAgICByZXR1cm4gdGhpcy4jaGFzRGF0ZSAmJiB0aGlzLiNoYXNUaW1lO1xuICAgIH1cbiAgICBpc0xvY2FsKCkge1xuICAgICAgICByZXR1cm4gIXRoaXMuI2hhc0RhdGUgfHwgIXRoaXMuI2hhc1RpbWUgfHwgIXRoaXMuI29mZnNldDtcbiAgICB9XG4gICAgaXNEYXRlKCkge1xuICAgICAgICByZXR1cm4gdGhpcy4jaGFzRGF0ZSAmJiAhdGhpcy4jaGFzVGltZTtcbiAgICB9XG4gICAgaXNUaW1lKCkge1xuICAgICAgICByZXR1cm4gdGhpcy4jaGFzVGltZSAmJiAhdGhpcy4jaGFzRGF0ZTtcbiAgICB9XG4gICAgaXNWYWxpZCgpIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuI2hhc0RhdGUgfHwgdGhpcy4jaGFzVGltZTtcbiAgICB9XG4gICAgdG9JU09TdHJpbmcoKSB7XG4gICAgICAgIGxldCBpc28gPSBzdXBlci50b0lTT1N0cmluZygpO1xuICAgICAgICAvLyBMb2NhbCBEYXRlXG4gICAgICAgIGlmICh0aGlzLmlzRGF0ZSgpKVxuICAgICAgICAgICAgcmV0dXJuIGlzby5zbGljZSgwLCAxMCk7XG4gICAgICAgIC8vIExvY2FsIFRpbWVcbiAgICAgICAgaWYgKHRoaXMuaXNUaW1lKCkpXG4gICAgICAgICAgICByZXR1cm4gaXNvLnNsaWNlKDExLCAyMyk7XG4gICAgICAgIC8vIExvY2FsIERhdGVUaW1lXG4gICAgICAgIGlmICh0aGlzLiNvZmZzZXQgPT09IG51bGwpXG4gICAgICAgICAgICByZXR1cm4gaXNvLnNsaWNlKDAsIC0xKTtcbiAgICAgICAgLy8gT2Zmc2V0IERhdGVUaW1lXG4gICAgICAgIGlmICh0aGlzLiNvZmZzZXQgPT09ICdaJyB8fCB0aGlzLiNvZmZzZXQgPT09ICd6JylcbiAgICAgICAgICAgIHJldHVybiBpc287XG4gICAgICAgIC8vIFRoaXMgcGFydCBpcyBxdWl0ZSBhbm5veWluZzogSlMgc3RyaXBzIHRoZSBvcmlnaW5hbCB0aW1lem9uZSBmcm9tIHRoZSBJU08gc3RyaW5nIHJlcHJlc2VudGF0aW9uXG4gICAgICAgIC8vIEluc3RlYWQgb2YgdXNpbmcgYSBcIm1vZGlmaWVkXCIgZGF0ZSBhbmQgXCJaXCIsIHdlIHJlc3RvcmUgdGhlIHJlcHJlc2VudGF0aW9uIFwiYXMgYXV0aG9yZWRcIlxuICAgICAgICBsZXQgb2Zmc2V0ID0gKCsodGhpcy4jb2Zmc2V0LnNsaWNlKDEsIDMpKSAqIDYwKSArICsodGhpcy4jb2Zmc2V0LnNsaWNlKDQsIDYpKTtcbiAgICAgICAgb2Zmc2V0ID0gdGhpcy4jb2Zmc2V0WzBdID09PSAnLScgPyBvZmZzZXQgOiAtb2Zmc2V0O1xuICAgICAgICBsZXQgb2Zmc2V0RGF0ZSA9IG5ldyBEYXRlKHRoaXMuZ2V0VGltZSgpIC0gKG9mZnNldCAqIDYwZTMpKTtcbiAgICAgICAgcmV0dXJuIG9mZnNldERhdGUudG9JU09TdHJpbmcoKS5zbGljZSgwLCAtMSkgKyB0aGlzLiNvZmZzZXQ7XG4gICAgfVxuICAgIHN0YXRpYyB3cmFwQXNPZmZzZXREYXRlVGltZShqc0RhdGUsIG9mZnNldCA9ICdaJykge1xuICAgICAgICBsZXQgZGF0ZSA9IG5ldyBUb21sRGF0ZShqc0RhdGUpO1xuICAgICAgICBkYXRlLiNvZmZzZXQgPSBvZmZzZXQ7XG4gICAgICAgIHJldHVybiBkYXRlO1xuICAgIH1cbiAgICBzdGF0aWMgd3JhcEFzTG9jYWxEYXRlVGltZShqc0RhdGUpIHtcbiAgICAgICAgbGV0IGRhdGUgPSBuZXcgVG9tbERhdGUoanNEYXRlKTtcbiAgICAgICAgZGF0ZS4jb2Zmc2V0ID0gbnVsbDtcbiAgICAgICAgcmV0dXJuIGRhdGU7XG4gICAgfVxuICAgIHN0YXRpYyB3cmFwQXNMb2NhbERhdGUoanNEYXRlKSB7XG4gICAgICAgIGxldCBkYXRlID0gbmV3IFRvbWxEYXRlKGpzRGF0ZSk7XG4gICAgICAgIGRhdGUuI2hhc1RpbWUgPSBmYWxzZTtcbiAgICAgICAgZGF0ZS4jb2Zmc2V0ID0gbnVsbDtcbiAgICAgICAgcmV0dXJuIGRhdGU7XG4gICAgfVxuICAgIHN0YXRpYyB3cmFwQXNMb2NhbFRpbWUoanNEYXRlKSB7XG4gICAgICAgIGxldCBkYXRlID0gbmV3IFRvbWxEYXRlKGpzRGF0ZSk7XG4gICAgICAgIGRhdGUuI2hhc0RhdGUgPSBmYWxzZTtcbiAgICAgICAgZGF0ZS4jb2Zmc2V0ID0gbnVsbDtcbiAgICAgICAgcmV0dXJuIGRhdGU7XG4gICAgfVxufVxuIiwgIi8qIVxuICogQ29weXJpZ2h0IChjKSBTcXVpcnJlbCBDaGF0IGV0IGFsLiwgQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIFNQRFgtTGljZW5zZS1JZGVudGlmaWVyOiBCU0QtMy1DbGF1c2VcbiAqXG4gKiBSZWRpc3RyaWJ1dGlvbiBhbmQgdXNlIGluIHNvdXJjZSBhbmQgYmluYXJ5IGZvcm1zLCB3aXRoIG9yIHdpdGhvdXRcbiAqIG1vZGlmaWNhdGlvbiwgYXJlIHBlcm1pdHRlZCBwcm92aWRlZCB0aGF0IHRoZSBmb2xsb3dpbmcgY29uZGl0aW9ucyBhcmUgbWV0OlxuICpcbiAqIDEuIFJlZGlzdHJpYnV0aW9ucyBvZiBzb3VyY2UgY29kZSBtdXN0IHJldGFpbiB0aGUgYWJvdmUgY29weXJpZ2h0IG5vdGljZSwgdGhpc1xuICogICAgbGlzdCBvZiBjb25kaXRpb25zIGFuZCB0aGUgZm9sbG93aW5nIGRpc2NsYWltZXIuXG4gKiAyLiBSZWRpc3RyaWJ1dGlvbnMgaW4gYmluYXJ5IGZvcm0gbXVzdCByZXByb2R1Y2UgdGhlIGFib3ZlIGNvcHlyaWdodCBub3RpY2UsXG4gKiAgICB0aGlzIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyIGluIHRoZVxuICogICAgZG9jdW1lbnRhdGlvbiBhbmQvb3Igb3RoZXIgbWF0ZXJpYWxzIHByb3ZpZGVkIHdpdGggdGhlIGRpc3RyaWJ1dGlvbi5cbiAqIDMuIE5laXRoZXIgdGhlIG5hbWUgb2YgdGhlIGNvcHlyaWdodCBob2xkZXIgbm9yIHRoZSBuYW1lcyBvZiBpdHMgY29udHJpYnV0b3JzXG4gKiAgICBtYXkgYmUgdXNlZCB0byBlbmRvcnNlIG9yIHByb21vdGUgcHJvZHVjdHMgZGVyaXZlZCBmcm9tIHRoaXMgc29mdHdhcmUgd2l0aG91dFxuICogICAgc3BlY2lmaWMgcHJpb3Igd3JpdHRlbiBwZXJtaXNzaW9uLlxuICpcbiAqIFRISVMgU09GVFdBUkUgSVMgUFJPVklERUQgQlkgVEhFIENPUFlSSUdIVCBIT0xERVJTIEFORCBDT05UUklCVVRPUlMgXCJBUyBJU1wiIEFORFxuICogQU5ZIEVYUFJFU1MgT1IgSU1QTElFRCBXQVJSQU5USUVTLCBJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgVEhFIElNUExJRURcbiAqIFdBUlJBTlRJRVMgT0YgTUVSQ0hBTlRBQklMSVRZIEFORCBGSVRORVNTIEZPUiBBIFBBUlRJQ1VMQVIgUFVSUE9TRSBBUkVcbiAqIERJU0NMQUlNRUQuIElOIE5PIEVWRU5UIFNIQUxMIFRIRSBDT1BZUklHSFQgSE9MREVSIE9SIENPTlRSSUJVVE9SUyBCRSBMSUFCTEVcbiAqIEZPUiBBTlkgRElSRUNULCBJTkRJUkVDVCwgSU5DSURFTlRBTCwgU1BFQ0lBTCwgRVhFTVBMQVJZLCBPUiBDT05TRVFVRU5USUFMXG4gKiBEQU1BR0VTIChJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgUFJPQ1VSRU1FTlQgT0YgU1VCU1RJVFVURSBHT09EUyBPUlxuICogU0VSVklDRVM7IExPU1MgT0YgVVNFLCBEQVRBLCBPUiBQUk9GSVRTOyBPUiBCVVNJTkVTUyBJTlRFUlJVUFRJT04pIEhPV0VWRVJcbiAqIENBVVNFRCBBTkQgT04gQU5ZIFRIRU9SWSBPRiBMSUFCSUxJVFksIFdIRVRIRVIgSU4gQ09OVFJBQ1QsIFNUUklDVCBMSUFCSUxJVFksXG4gKiBPUiBUT1JUIChJTkNMVURJTkcgTkVHTElHRU5DRSBPUiBPVEhFUldJU0UpIEFSSVNJTkcgSU4gQU5ZIFdBWSBPVVQgT0YgVEhFIFVTRVxuICogT0YgVEhJUyBTT0ZUV0FSRSwgRVZFTiBJRiBBRFZJU0VEIE9GIFRIRSBQT1NTSUJJTElUWSBPRiBTVUNIIERBTUFHRS5cbiAqL1xuaW1wb3J0IHsgcGFyc2VTdHJpbmcgfSBmcm9tICcuL3ByaW1pdGl2ZS5qcyc7XG5pbXBvcnQgeyBwYXJzZUFycmF5LCBwYXJzZUlubGluZVRhYmxlIH0gZnJvbSAnLi9zdHJ1Y3QuanMnO1xuaW1wb3J0IHsgVG9tbEVycm9yIH0gZnJvbSAnLi9lcnJvci5qcyc7XG5pbXBvcnQgeyBUb21sRGF0ZSB9IGZyb20gJy4vZGF0ZS5qcyc7XG5mdW5jdGlvbiBpc0RpZ2l0KGNoYXIsIGJhc2UgPSAxMCkge1xuICAgIHJldHVybiBiYXNlID09PSAxNlxuICAgICAgICA/IChjaGFyID4gMHgyZiAmJiBjaGFyIDwgMHgzYSkgfHwgKGNoYXIgPiAweDQwICYmIGNoYXIgPCAweDQ3KSB8fCAoY2hhciA+IDB4NjAgJiYgY2hhciA8IDB4NjcpXG4gICAgICAgIDogKGNoYXIgPiAweDJmICYmIGNoYXIgPCAweDMwICsgYmFzZSk7XG59XG5mdW5jdGlvbiBpc0VuZE9mVmFsdWUoY2hhciwgZGVsaW0pIHtcbiAgICAvLyBXaGl0ZXNwYWNlIC0tIHdlJ3JlIHBlcm1pc3NpdmUgb24gYFxccmAgZm9yIHBlcmZvcm1hbmNlOyBpdCdsbCBiZSBkZWFsdCB3aXRoIGxhdGVyIGFueXdheVxuICAgIHJldHVybiBjaGFyID09PSAweDIwIHx8IGNoYXIgPT09IDB4OSAvKiBcXHQgKi8gfHwgY2hhciA9PT0gMHhhIC8qIFxcbiAqLyB8fCBjaGFyID09PSAweGQgLyogXFxyICovIHx8XG4gICAgICAgIC8vIFN0cnVjdHVyZSBlbmQgb3IgbmV4dCB2YWx1ZSBkZWxpbWl0ZXJcbiAgICAgICAgKGRlbGltICYmIChjaGFyID09PSBkZWxpbSB8fCBjaGFyID09PSAweDJjIC8qICwgKi8pKSB8fFxuICAgICAgICAvLyBDb21tZW50XG4gICAgICAgIGNoYXIgPT09IDB4MjM7IC8qICMgKi9cbn1cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBmdW5jdGlvbiBleHRyYWN0VmFsdWUoY3R4LCBlbmQpIHtcbiAgICBsZXQgZXJyUHRyID0gY3R4LnA7XG4gICAgbGV0IGMgPSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wKTtcbiAgICAvLyBTdHJ1Y3RzXG4gICAgaWYgKGMgPT09IDB4NWIgLyogWyAqLyB8fCBjID09PSAweDdiIC8qIHsgKi8pIHtcbiAgICAgICAgY3R4LmQtLSB8fCBUb21sRXJyb3IueCgnZG9jdW1lbnQgY29udGFpbnMgZXhjZXNzaXZlbHkgbmVzdGVkIHN0cnVjdHVyZXMuIGFib3J0aW5nLicsIGN0eCk7XG4gICAgICAgIGxldCB2YWx1ZSA9IGMgPT09IDB4NWIgLyogWyAqL1xuICAgICAgICAgICAgPyBwYXJzZUFycmF5KGN0eClcbiAgICAgICAgICAgIDogcGFyc2VJbmxpbmVUYWJsZShjdHgpO1xuICAgICAgICBjdHguZCsrO1xuICAgICAgICByZXR1cm4gdmFsdWU7XG4gICAgfVxuICAgIC8vIFN0cmluZ3NcbiAgICBpZiAoYyA9PT0gMHgyMiAvKiBcIiAqLyB8fCBjID09PSAweDI3IC8qICcgKi8pIHtcbiAgICAgICAgcmV0dXJuIHBhcnNlU3RyaW5nKGN0eCk7XG4gICAgfVxuICAgIC8vIEJvb2xlYW5zXG4gICAgLy8gV2UgY2FuIGZhc3QtcGF0aCBiZWNhdXNlIHRoZSBmaXJzdCBjaGFyYWN0ZXIgaXMgZW5vdWdoIHRvIGtub3cgdGhlIG9ubHkgcG9zc2libGUgdmFsdWVcbiAgICBpZiAoYyA9PT0gMHg3NCAvKiB0ICovKSB7IC8vIE9ubHkgcG9zc2libGUgdmFsaWQgdmFsdWUgaXMgYHRydWVgXG4gICAgICAgIGlmIChjdHgucy5jaGFyQ29kZUF0KCsrY3R4LnApICE9PSAweDcyIHx8IGN0eC5zLmNoYXJDb2RlQXQoKytjdHgucCkgIT09IDB4NzUgfHwgY3R4LnMuY2hhckNvZGVBdCgrK2N0eC5wKSAhPT0gMHg2NSlcbiAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbnZhbGlkIHZhbHVlJywgY3R4LCBlcnJQdHIpO1xuICAgICAgICByZXR1cm4gY3R4LnArKywgdHJ1ZTtcbiAgICB9XG4gICAgaWYgKGMgPT09IDB4NjYgLyogZiAqLykgeyAvLyBPbmx5IHBvc3NpYmxlIHZhbGlkIHZhbHVlIGlzIGBmYWxzZWBcbiAgICAgICAgaWYgKGN0eC5zLmNoYXJDb2RlQXQoKytjdHgucCkgIT09IDB4NjEgfHwgY3R4LnMuY2hhckNvZGVBdCgrK2N0eC5wKSAhPT0gMHg2YyB8fCBjdHgucy5jaGFyQ29kZUF0KCsrY3R4LnApICE9PSAweDczIHx8IGN0eC5zLmNoYXJDb2RlQXQoKytjdHgucCkgIT09IDB4NjUpXG4gICAgICAgICAgICBUb21sRXJyb3IueCgnaW52YWxpZCB2YWx1ZScsIGN0eCwgZXJyUHRyKTtcbiAgICAgICAgcmV0dXJuIGN0eC5wKyssIGZhbHNlO1xuICAgIH1cbiAgICBpZiAoYyA9PT0gMHgyYiAvKiArICovIHx8IGMgPT09IDB4MmQgLyogLSAqLykge1xuICAgICAgICByZXR1cm4gcGFyc2VOdW1iZXIoY3R4LCBjdHgucCwgY3R4LnMuY2hhckNvZGVBdCgrK2N0eC5wKSwgMHgyYyAtIGMsIGVuZCk7XG4gICAgfVxuICAgIC8vIFJvdWdoIGhldXJpc3RpYywgYnV0IGBwYXJzZURhdGVgIGZhbGxzIGJhY2sgdG8gbnVtYmVyIHBhcnNpbmcgaWYgaXQncyBhIGZhbHNlIHBvc2l0aXZlLlxuICAgIC8vIGUuZy46IGBhID0gMVxcbi0tLS0tLS0tLS0tLS0tID0gMWAgd291bGQgbWF0Y2ggdGhpcyBoZXVyaXN0aWMsIGJ1dCBncmFjZWZ1bGx5IGZhbGxiYWNrIHRvIG51bWJlcnMuXG4gICAgaWYgKGN0eC5zLmNoYXJDb2RlQXQoY3R4LnAgKyA0KSA9PT0gMHgyZCAvKiAtICovICYmIGN0eC5zLmNoYXJDb2RlQXQoY3R4LnAgKyA3KSA9PT0gMHgyZCAvKiAtICovKSB7XG4gICAgICAgIHJldHVybiBwYXJzZURhdGUoY3R4LCBjLCBlbmQpO1xuICAgIH1cbiAgICAvLyBTYW1lIGxvZ2ljIGFzIGFib3ZlOyBgcGFyc2VUaW1lYCBmYWxscyBiYWNrIHRvIG51bWJlciBwYXJzaW5nIGlmIGl0J3MgYSBmYWxzZSBwb3NpdGl2ZS5cbiAgICBpZiAoY3R4LnMuY2hhckNvZGVBdChjdHgucCArIDIpID09PSAweDNhIC8qIDogKi8pIHtcbiAgICAgICAgcmV0dXJuIHBhcnNlVGltZShjdHgsIGMsIGVuZCk7XG4gICAgfVxuICAgIHJldHVybiBwYXJzZU51bWJlcihjdHgsIGN0eC5wLCBjLCAwLCBlbmQpO1xufVxuLy8gU3RhdGU6XG4vLyAwOiBpbml0XG4vLyAxOiBpbnRlZ2VyXG4vLyAyOiBmcmFjdGlvbmFsIGRvdFxuLy8gMzogZnJhY3Rpb25hbFxuLy8gNDogZXhwb25lbnQgbGV0dGVyXG4vLyA1OiBleHBvbmVudFxuLy8gNjogZXhwb25lbnQgc2lnblxuLy8gNzogZXhwb25lbnQgd2l0aCBzaWduXG4vLyA+OTogdW5kZXJzY29yZTsgc2VlIGJlbG93XG4vLyAgICAgLT4gMTI6IHdhcyBpbnRlZ2VyXG4vLyAgICAgLT4gMTQ6IHdhcyBmcmFjdGlvbmFsXG4vLyAgICAgLT4gMTY6IHdhcyBleHBvbmVudFxuLy8gc3RhdGVzIDItNSwgMTQsIDE2IGFyZSBPTkxZIHBlcm1pdHRlZCBpaWYgYmFzZSA9PT0gMTBcbmZ1bmN0aW9uIHBhcnNlTnVtYmVyKGN0eCwgc3RhcnRQdHIsIHN0YXJ0Q2hyLCBzaWduLCBlbmRDaHIpIHtcbiAgICBsZXQgYyA9IHN0YXJ0Q2hyO1xuICAgIGxldCBzdGF0ZSA9IDA7XG4gICAgbGV0IGhhc1VuZGVyc2NvcmVzID0gZmFsc2U7XG4gICAgLy8gKCsvLSlpbmZcbiAgICBpZiAoYyA9PT0gMHg2OSAvKiBpICovKSB7XG4gICAgICAgIGlmIChjdHgucy5jaGFyQ29kZUF0KCsrY3R4LnApICE9PSAweDZlIHx8IGN0eC5zLmNoYXJDb2RlQXQoKytjdHgucCkgIT09IDB4NjYpXG4gICAgICAgICAgICBUb21sRXJyb3IueCgnaW52YWxpZCB2YWx1ZScsIGN0eCwgc3RhcnRQdHIpO1xuICAgICAgICByZXR1cm4gY3R4LnArKywgKHNpZ24gfHwgMSkgLyAwO1xuICAgIH1cbiAgICAvLyAoKy8tKW5hblxuICAgIGlmIChjID09PSAweDZlIC8qIG4gKi8pIHtcbiAgICAgICAgaWYgKGN0eC5zLmNoYXJDb2RlQXQoKytjdHgucCkgIT09IDB4NjEgfHwgY3R4LnMuY2hhckNvZGVBdCgrK2N0eC5wKSAhPT0gMHg2ZSlcbiAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbnZhbGlkIHZhbHVlJywgY3R4LCBzdGFydFB0cik7XG4gICAgICAgIHJldHVybiBjdHgucCsrLCBOYU47XG4gICAgfVxuICAgIC8vIExlYWRpbmcgemVyb1xuICAgIC8vIE9ubHkgYWxsb3dlZCBjYXNlczogYDA8RU9WPmAsIGAwLiguLi4pYCwgYDBlKC4uLilgLCBgMHgoLi4uKWAsIGAwYiguLi4pYCwgYDBvKC4uLilgXG4gICAgLy8gRldJVywgYDBlKC4uLilgIGlzIGEgc3R1cGlkIGNhc2UsIGJ1dCBpdCdzIG5vdCBiYW5uZWQgcGVyLXNlIHNvIHdlIGhhdmUgdG8gcGFyc2UgaXRcbiAgICBpZiAoYyA9PT0gMHgzMCAvKiAwICovKSB7XG4gICAgICAgIGlmICgrK2N0eC5wID49IGN0eC5zLmxlbmd0aCB8fCBpc0VuZE9mVmFsdWUoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnApLCBlbmRDaHIpKVxuICAgICAgICAgICAgcmV0dXJuIGN0eC5iaSA9PT0gdHJ1ZSA/IDBuIDogMDsgLy8gbm90ZTogY29udmVuaWVudGx5IGRlYWxzIHdpdGggYC0wYFxuICAgICAgICBpZiAoIXNpZ24pIHtcbiAgICAgICAgICAgIGlmIChjID09PSAweDc4IC8qIHggKi8pXG4gICAgICAgICAgICAgICAgcmV0dXJuIHBhcnNlSW50ZWdlckJhc2VOKGN0eCwgc3RhcnRQdHIsIDE2LCBlbmRDaHIpO1xuICAgICAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHg2MiAvKiBiICovKVxuICAgICAgICAgICAgICAgIHJldHVybiBwYXJzZUludGVnZXJCYXNlTihjdHgsIHN0YXJ0UHRyLCAyLCBlbmRDaHIpO1xuICAgICAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHg2ZiAvKiBvICovKVxuICAgICAgICAgICAgICAgIHJldHVybiBwYXJzZUludGVnZXJCYXNlTihjdHgsIHN0YXJ0UHRyLCA4LCBlbmRDaHIpO1xuICAgICAgICB9XG4gICAgICAgIGlmIChjID09PSAweDJlIC8qIC4gKi8pXG4gICAgICAgICAgICBzdGF0ZSA9IDI7XG4gICAgICAgIGVsc2UgaWYgKGMgPT09IDB4NjUgLyogZSAqLyB8fCBjID09PSAweDQ1IC8qIEUgKi8pXG4gICAgICAgICAgICBzdGF0ZSA9IDQ7XG4gICAgICAgIGVsc2VcbiAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbGxlZ2FsIGxlYWRpbmcgemVybycsIGN0eCwgc3RhcnRQdHIpO1xuICAgIH1cbiAgICAvLyBJZiB0aGUgMXN0IGNoYXIgaXMgbm90IGEgZGlnaXQgYnkgbm93LCB0aGVuIGl0J3Mgbm90IGEgdmFsaWQgVE9NTCB2YWx1ZSBhdCBhbGxcbiAgICBlbHNlIGlmICghaXNEaWdpdChjKSlcbiAgICAgICAgVG9tbEVycm9yLngoJ2ludmFsaWQgdmFsdWUnLCBjdHgsIHN0YXJ0UHRyKTtcbiAgICB3aGlsZSAoKytjdHgucCA8IGN0eC5zLmxlbmd0aCAmJiAoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnApLCAhaXNFbmRPZlZhbHVlKGMsIGVuZENocikpKSB7XG4gICAgICAgIGlmICghc3RhdGUpXG4gICAgICAgICAgICBzdGF0ZSA9IDE7IC8vIERldGVjdHMgc2luZ2xlLWRpZ2l0IG51bWJlcnMgd2UgY2FuIHVzZSBhIGZhc3QgcGFyc2UgcGF0aCBmb3JcbiAgICAgICAgLy8gVGhlIHdheSB0aGUgc3RhdGVzIGFyZSBudW1iZXJlZCBpcyBub3QgcmFuZG9tOiB1bmRlcnNjb3JlcyBhcmUgYWx3YXlzIHBlcm1pdHRlZCBpbiBvZGQtbnVtYmVyZWQgc3RhdGVzIGFuZFxuICAgICAgICAvLyBuZXZlciBwZXJtaXR0ZWQgaW4gZXZlbi1udW1iZXJlZCBvbmVzLlxuICAgICAgICBpZiAoYyA9PT0gMHg1ZiAvKiBfICovKSB7XG4gICAgICAgICAgICBpZiAoIShzdGF0ZSAmIDEpKVxuICAgICAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbGxlZ2FsIHVuZGVyc2NvcmUnLCBjdHgpO1xuICAgICAgICAgICAgc3RhdGUgKz0gMTE7IC8vIDExIGlzIGEgbWFya2VyIHRoYXQgbWFrZXMgdGhlIHN0YXRlIGV2ZW4gYW5kIGdyZWF0ZXIgdGhhbiA5OyBzZWUgdGhlIG51bWJlcmluZyArIHJhdGlvbmFsZSBhYm92ZVxuICAgICAgICAgICAgaGFzVW5kZXJzY29yZXMgPSB0cnVlO1xuICAgICAgICB9XG4gICAgICAgIC8vIFRyYW5zaXRpb24gdG8gZnJhY3Rpb25hbCBwYXJ0LlxuICAgICAgICBlbHNlIGlmIChzdGF0ZSA9PT0gMSAmJiBjID09PSAweDJlIC8qIC4gKi8pXG4gICAgICAgICAgICBzdGF0ZSA9IDI7XG4gICAgICAgIC8vIFRyYW5zaXRpb24gdG8gZXhwb25lbnQgcGFydC5cbiAgICAgICAgZWxzZSBpZiAoKHN0YXRlID09PSAxIHx8IHN0YXRlID09PSAzKSAmJiAoYyA9PT0gMHg2NSAvKiBlICovIHx8IGMgPT09IDB4NDUgLyogRSAqLykpXG4gICAgICAgICAgICBzdGF0ZSA9IDQ7XG4gICAgICAgIC8vICsgYW5kIC0gYXJlIHBlcm1pdHRlZCBpbiBzdGF0ZSA0IG9ubHkgKGhhbmRsZWQgYmVmb3JlIGVudGVyaW5nIHRoZSBmdW5jdGlvbiBmb3Igc3RhdGUgMClcbiAgICAgICAgZWxzZSBpZiAoc3RhdGUgPT09IDQgJiYgKGMgPT09IDB4MmIgLyogKyAqLyB8fCBjID09PSAweDJkIC8qIC0gKi8pKSB7XG4gICAgICAgICAgICBzdGF0ZSA9IDY7XG4gICAgICAgIH1cbiAgICAgICAgLy8gQWxsIHNwZWNpYWwgY2FzZXMgaGF2ZSBiZWVuIGhhbmRsZWQ7IG9ubHkgZGlnaXRzIGFyZSBhbGxvd2VkIGhlcmVcbiAgICAgICAgZWxzZSBpZiAoIWlzRGlnaXQoYykpXG4gICAgICAgICAgICBUb21sRXJyb3IueChgaWxsZWdhbCBjaGFyYWN0ZXIgaW4gbnVtZXJpYyBsaXRlcmFsYCwgY3R4KTtcbiAgICAgICAgLy8gQ2xlYXIgc3RhdGUgZmxhZ3NcbiAgICAgICAgZWxzZSBpZiAoc3RhdGUgPiA5KVxuICAgICAgICAgICAgc3RhdGUgLT0gMTE7XG4gICAgICAgIGVsc2UgaWYgKCEoc3RhdGUgJiAxKSlcbiAgICAgICAgICAgIHN0YXRlKys7XG4gICAgfVxuICAgIC8vIFNpbmdsZS1jaGFyIG51bWJlcjsgd2UgY2FuIGZhc3QtcGF0aCB0aGVzZSB2ZXJ5IGVhc2lseS5cbiAgICBpZiAoIXN0YXRlKSB7XG4gICAgICAgIGxldCB2YWwgPSAoc3RhcnRDaHIgLSAweDMwIC8qIDAgKi8pICogKHNpZ24gfHwgMSk7XG4gICAgICAgIHJldHVybiBjdHguYmkgPT09IHRydWUgPyBCaWdJbnQodmFsKSA6IHZhbDtcbiAgICB9XG4gICAgLy8gRXZlbi1udW1iZXJlZCBzdGF0ZXMgYWJzb2x1dGVseSByZXF1aXJlIGEgZGlnaXQgbmV4dDsgbm90IGV2ZW4gZW5kIG9mIHZhbHVlIGlzIHBlcm1pdHRlZFxuICAgIGlmICghKHN0YXRlICYgMSkpXG4gICAgICAgIFRvbWxFcnJvci54KCd1bmZpbmlzaGVkIG51bWVyaWMgdmFsdWUnLCBjdHgsIHN0YXJ0UHRyKTtcbiAgICBsZXQgc3RyID0gY3R4LnMuc2xpY2Uoc3RhcnRQdHIsIGN0eC5wKTtcbiAgICBpZiAoaGFzVW5kZXJzY29yZXMpXG4gICAgICAgIHN0ciA9IHN0ci5yZXBsYWNlQWxsKCdfJywgJycpOyAvLyBwZXJmOiByZXBsYWNlQWxsIDEuMjV4IGZhc3RlciB0aGFuIHJlcGxhY2Ugd2l0aCBhIHJlZ2V4XG4gICAgcmV0dXJuIHN0YXRlID4gMVxuICAgICAgICA/IHBhcnNlRmxvYXQoc3RyKVxuICAgICAgICA6IHBhcnNlSW50ZWdlcihjdHgsIHN0ciwgMTAsIHN0YXJ0UHRyKTtcbn1cbmZ1bmN0aW9uIHBhcnNlSW50ZWdlckJhc2VOKGN0eCwgc3RhcnRQdHIsIGJhc2UsIGVuZENocikge1xuICAgIGxldCBjLCB1bmRlcnNjb3JlID0gMTtcbiAgICB3aGlsZSAoKytjdHgucCA8IGN0eC5zLmxlbmd0aCAmJiAoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnApLCAhaXNFbmRPZlZhbHVlKGMsIGVuZENocikpKSB7XG4gICAgICAgIGlmIChjID09PSAweDVmIC8qIF8gKi8pIHtcbiAgICAgICAgICAgIGlmICh1bmRlcnNjb3JlICYgMSlcbiAgICAgICAgICAgICAgICBUb21sRXJyb3IueCgnaWxsZWdhbCB1bmRlcnNjb3JlJywgY3R4KTtcbiAgICAgICAgICAgIHVuZGVyc2NvcmUgPSAzO1xuICAgICAgICB9XG4gICAgICAgIC8vIFdlIG9ubHkgbmVlZCB0byBjaGVjayBpZiB0aGUgbnVtYmVyIGlzIGEgdmFsaWQgZGlnaXQsIG5vdGhpbmcgZWxzZSBpcyBwZXJtaXR0ZWRcbiAgICAgICAgZWxzZSBpZiAoIWlzRGlnaXQoYywgYmFzZSkpXG4gICAgICAgICAgICBUb21sRXJyb3IueChgaWxsZWdhbCBjaGFyYWN0ZXIgaW4gbnVtZXJpYyBsaXRlcmFsYCwgY3R4KTtcbiAgICAgICAgLy8gQ2xlYXIgdW5kZXJzY29yZSBmbGFnXG4gICAgICAgIGVsc2UgaWYgKHVuZGVyc2NvcmUgJiAxKVxuICAgICAgICAgICAgdW5kZXJzY29yZS0tO1xuICAgIH1cbiAgICAvLyBUcmFpbGluZyB1bmRlcnNjb3JlIGlzIG5vdCBhbGxvd2VkXG4gICAgaWYgKHVuZGVyc2NvcmUgJiAxKVxuICAgICAgICBUb21sRXJyb3IueCgndW5maW5pc2hlZCBudW1lcmljIHZhbHVlJywgY3R4KTtcbiAgICBsZXQgc3RyID0gY3R4LnMuc2xpY2Uoc3RhcnRQdHIgKyAyLCBjdHgucCk7XG4gICAgaWYgKHVuZGVyc2NvcmUpXG4gICAgICAgIHN0ciA9IHN0ci5yZXBsYWNlQWxsKCdfJywgJycpOyAvLyBwZXJmOiByZXBsYWNlQWxsIDEuMjV4IGZhc3RlciB0aGFuIHJlcGxhY2Ugd2l0aCBhIHJlZ2V4XG4gICAgcmV0dXJuIHBhcnNlSW50ZWdlcihjdHgsIHN0ciwgYmFzZSwgc3RhcnRQdHIpO1xufVxuZnVuY3Rpb24gcGFyc2VJbnRlZ2VyKGN0eCwgc3RyLCBiYXNlLCBzdGFydFB0cikge1xuICAgIGlmIChjdHguYmkgIT09IHRydWUpXG4gICAgICAgIGludDoge1xuICAgICAgICAgICAgbGV0IHZhbCA9IHBhcnNlSW50KHN0ciwgYmFzZSk7XG4gICAgICAgICAgICBpZiAoIU51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbCkpIHtcbiAgICAgICAgICAgICAgICBpZiAoY3R4LmJpKVxuICAgICAgICAgICAgICAgICAgICBicmVhayBpbnQ7XG4gICAgICAgICAgICAgICAgVG9tbEVycm9yLngoJ2ludGVnZXIgdmFsdWUgY2Fubm90IGJlIHJlcHJlc2VudGVkIGxvc3NsZXNzbHknLCBjdHgsIHN0YXJ0UHRyKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiB2YWw7XG4gICAgICAgIH1cbiAgICByZXR1cm4gYmFzZSA9PT0gMTAgPyBCaWdJbnQoc3RyKSA6IEJpZ0ludCgoYmFzZSA9PT0gMiA/ICcwYicgOiBiYXNlID09PSA4ID8gJzBvJyA6ICcweCcpICsgc3RyKTtcbn1cbmZ1bmN0aW9uIHBhcnNlRGF0ZShjdHgsIGMsIGVuZENocikge1xuICAgIGxldCBzdGFydFB0ciA9IGN0eC5wKyssIHVuc2FmZVNlcGFyYXRvcjtcbiAgICBpZiAoIWlzRGlnaXQoYykgfHxcbiAgICAgICAgIWlzRGlnaXQoY3R4LnMuY2hhckNvZGVBdChjdHgucCsrKSkgfHxcbiAgICAgICAgIWlzRGlnaXQoY3R4LnMuY2hhckNvZGVBdChjdHgucCsrKSkgfHxcbiAgICAgICAgIWlzRGlnaXQoY3R4LnMuY2hhckNvZGVBdChjdHgucCsrKSkpIHtcbiAgICAgICAgcmV0dXJuIHBhcnNlTnVtYmVyKGN0eCwgY3R4LnAgPSBzdGFydFB0ciwgYywgMCwgZW5kQ2hyKTtcbiAgICB9XG4gICAgY3R4LnAgKz0gNTtcbiAgICBpZiAoIWlzRGlnaXQoY3R4LnMuY2hhckNvZGVBdChjdHgucCsrKSkpXG4gICAgICAgIFRvbWxFcnJvci54KCdpbnZhbGlkIGRhdGUtdGltZTogZGF0ZSBwYXJ0IGlzIG1hbGZvcm1lZCcsIGN0eCwgc3RhcnRQdHIpO1xuICAgIGlmIChjdHgucCA+PSBjdHgucy5sZW5ndGggfHwgKCgoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnApKSAhPT0gMHgyMCB8fCAodW5zYWZlU2VwYXJhdG9yID0gdHJ1ZSwgIWlzRGlnaXQoY3R4LnMuY2hhckNvZGVBdChjdHgucCArIDEpKSkpICYmIGMgIT09IDB4NTQgLyogVCAqLyAmJiBjICE9PSAweDc0IC8qIHQgKi8pKSB7XG4gICAgICAgIGxldCB0ID0gY3R4LnMuc2xpY2Uoc3RhcnRQdHIsIGN0eC5wKTtcbiAgICAgICAgcmV0dXJuIHJlYWREYXRlKGN0eCwgdCwgMywgZmFsc2UsIHN0YXJ0UHRyKTtcbiAgICB9XG4gICAgaWYgKGN0eC5zLmNoYXJDb2RlQXQoY3R4LnAgKz0gMykgIT09IDB4M2EgLyogOiAqLylcbiAgICAgICAgVG9tbEVycm9yLngoJ2ludmFsaWQgZGF0ZS10aW1lOiB0aW1lIHBhcnQgaXMgbWFsZm9ybWVkJywgY3R4LCBzdGFydFB0cik7XG4gICAgaWYgKGN0eC5zLmNoYXJDb2RlQXQoY3R4LnAgKz0gMykgPT09IDB4M2EgLyogOiAqLylcbiAgICAgICAgY3R4LnAgKz0gMztcbiAgICBpZiAoY3R4LnMuY2hhckNvZGVBdChjdHgucCkgPT09IDB4MmUgLyogLiAqLylcbiAgICAgICAgd2hpbGUgKGlzRGlnaXQoY3R4LnMuY2hhckNvZGVBdCgrK2N0eC5wKSkpXG4gICAgICAgICAgICA7XG4gICAgaWYgKGMgPSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wKSkge1xuICAgICAgICBpZiAoYyA9PT0gMHg1YSAvKiBaICovIHx8IGMgPT09IDB4N2EgLyogeiAqLykge1xuICAgICAgICAgICAgbGV0IHQgPSBjdHgucy5zbGljZShzdGFydFB0ciwgKytjdHgucCk7XG4gICAgICAgICAgICByZXR1cm4gcmVhZERhdGUoY3R4LCB0LCAxLCB1bnNhZmVTZXBhcmF0b3IsIHN0YXJ0UHRyLCAnWyswMDowMF0nKTtcbiAgICAgICAgfVxuICAgICAgICBpZiAoYyA9PT0gMHgyYiAvKiArICovIHx8IGMgPT09IDB4MmQgLyogLSAqLykge1xuICAgICAgICAgICAgLy8gVGVtcG9yYWwncyBab25lZERhdGVUaW1lIGlzIHdlaXJkIGFzZiB3aGVuIGl0IGNvbWVzIHRvIGRlYWxpbmcgd2l0aCB0cmFkaXRpb25hbCBvZmZzZXRzLi4uXG4gICAgICAgICAgICAvLyBJdCdzIDEuMnggZmFzdGVyIHRvIGFsbG9jYXRlIGEgbmV3IHN0cmluZyB0byBwYXNzIHRvIFpEVCB0aGFuIHVzZSBJbnN0YW50LnRvWm9uZWREYXRlVGltZUlTT1xuICAgICAgICAgICAgbGV0IHQgPSBjdHgucy5zbGljZShzdGFydFB0ciwgY3R4LnAgKz0gNik7XG4gICAgICAgICAgICByZXR1cm4gcmVhZERhdGUoY3R4LCB0LCAxLCB1bnNhZmVTZXBhcmF0b3IsIHN0YXJ0UHRyLCAhY3R4LmxkICYmICgnWycgKyBjdHgucy5zbGljZShjdHgucCAtIDYsIGN0eC5wKSArICddJykpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGxldCB0ID0gY3R4LnMuc2xpY2Uoc3RhcnRQdHIsIGN0eC5wKTtcbiAgICByZXR1cm4gcmVhZERhdGUoY3R4LCB0LCAyLCB1bnNhZmVTZXBhcmF0b3IsIHN0YXJ0UHRyKTtcbn1cbmZ1bmN0aW9uIHBhcnNlVGltZShjdHgsIGMsIGVuZENocikge1xuICAgIGxldCBzdGFydCA9IGN0eC5wO1xuICAgIGlmICghaXNEaWdpdChjKSB8fCAhaXNEaWdpdChjdHgucy5jaGFyQ29kZUF0KCsrY3R4LnApKSkge1xuICAgICAgICByZXR1cm4gcGFyc2VOdW1iZXIoY3R4LCAtLWN0eC5wLCBjLCAwLCBlbmRDaHIpO1xuICAgIH1cbiAgICBpZiAoY3R4LnMuY2hhckNvZGVBdChjdHgucCArPSA0KSA9PT0gMHgzYSAvKiA6ICovKVxuICAgICAgICBjdHgucCArPSAzO1xuICAgIGlmIChjdHgucy5jaGFyQ29kZUF0KGN0eC5wKSA9PT0gMHgyZSAvKiAuICovKVxuICAgICAgICB3aGlsZSAoaXNEaWdpdChjdHgucy5jaGFyQ29kZUF0KCsrY3R4LnApKSlcbiAgICAgICAgICAgIDtcbiAgICBsZXQgdCA9IGN0eC5zLnNsaWNlKHN0YXJ0LCBjdHgucCk7XG4gICAgcmV0dXJuIHJlYWREYXRlKGN0eCwgdCwgNCwgZmFsc2UsIHN0YXJ0KTtcbn1cbmZ1bmN0aW9uIHJlYWREYXRlKGN0eCwgc3RyLCB0eXBlLCB1bnNhZmVEZWxpbSwgZXJyUHRyLCB0ZW1wb3JhbFN1ZmZpeCkge1xuICAgIGlmIChjdHgubGQpIHtcbiAgICAgICAgbGV0IGRhdGUgPSBuZXcgVG9tbERhdGUoc3RyLCB0eXBlLCB1bnNhZmVEZWxpbSk7XG4gICAgICAgIGlmICghZGF0ZS5pc1ZhbGlkKCkpXG4gICAgICAgICAgICBUb21sRXJyb3IueCgnaW52YWxpZCBkYXRlJywgY3R4LCBlcnJQdHIpO1xuICAgICAgICByZXR1cm4gZGF0ZTtcbiAgICB9XG4gICAgdHJ5IHtcbiAgICAgICAgaWYgKHRlbXBvcmFsU3VmZml4KVxuICAgICAgICAgICAgc3RyICs9IHRlbXBvcmFsU3VmZml4O1xuICAgICAgICBzd2l0Y2ggKHR5cGUpIHtcbiAgICAgICAgICAgIGNhc2UgMTogcmV0dXJuIFRlbXBvcmFsLlpvbmVkRGF0ZVRpbWUuZnJvbShzdHIpO1xuICAgICAgICAgICAgY2FzZSAyOiByZXR1cm4gVGVtcG9yYWwuUGxhaW5EYXRlVGltZS5mcm9tKHN0cik7XG4gICAgICAgICAgICBjYXNlIDM6IHJldHVybiBUZW1wb3JhbC5QbGFpbkRhdGUuZnJvbShzdHIpO1xuICAgICAgICAgICAgY2FzZSA0OiByZXR1cm4gVGVtcG9yYWwuUGxhaW5UaW1lLmZyb20oc3RyKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBjYXRjaCAoZSkge1xuICAgICAgICBUb21sRXJyb3IueChlIGluc3RhbmNlb2YgRXJyb3IgPyBlLm1lc3NhZ2UgOiAnJyArIGUsIGN0eCwgZXJyUHRyKTtcbiAgICB9XG59XG4iLCAiLyohXG4gKiBDb3B5cmlnaHQgKGMpIFNxdWlycmVsIENoYXQgZXQgYWwuLCBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogU1BEWC1MaWNlbnNlLUlkZW50aWZpZXI6IEJTRC0zLUNsYXVzZVxuICpcbiAqIFJlZGlzdHJpYnV0aW9uIGFuZCB1c2UgaW4gc291cmNlIGFuZCBiaW5hcnkgZm9ybXMsIHdpdGggb3Igd2l0aG91dFxuICogbW9kaWZpY2F0aW9uLCBhcmUgcGVybWl0dGVkIHByb3ZpZGVkIHRoYXQgdGhlIGZvbGxvd2luZyBjb25kaXRpb25zIGFyZSBtZXQ6XG4gKlxuICogMS4gUmVkaXN0cmlidXRpb25zIG9mIHNvdXJjZSBjb2RlIG11c3QgcmV0YWluIHRoZSBhYm92ZSBjb3B5cmlnaHQgbm90aWNlLCB0aGlzXG4gKiAgICBsaXN0IG9mIGNvbmRpdGlvbnMgYW5kIHRoZSBmb2xsb3dpbmcgZGlzY2xhaW1lci5cbiAqIDIuIFJlZGlzdHJpYnV0aW9ucyBpbiBiaW5hcnkgZm9ybSBtdXN0IHJlcHJvZHVjZSB0aGUgYWJvdmUgY29weXJpZ2h0IG5vdGljZSxcbiAqICAgIHRoaXMgbGlzdCBvZiBjb25kaXRpb25zIGFuZCB0aGUgZm9sbG93aW5nIGRpc2NsYWltZXIgaW4gdGhlXG4gKiAgICBkb2N1bWVudGF0aW9uIGFuZC9vciBvdGhlciBtYXRlcmlhbHMgcHJvdmlkZWQgd2l0aCB0aGUgZGlzdHJpYnV0aW9uLlxuICogMy4gTmVpdGhlciB0aGUgbmFtZSBvZiB0aGUgY29weXJpZ2h0IGhvbGRlciBub3IgdGhlIG5hbWVzIG9mIGl0cyBjb250cmlidXRvcnNcbiAqICAgIG1heSBiZSB1c2VkIHRvIGVuZG9yc2Ugb3IgcHJvbW90ZSBwcm9kdWN0cyBkZXJpdmVkIGZyb20gdGhpcyBzb2Z0d2FyZSB3aXRob3V0XG4gKiAgICBzcGVjaWZpYyBwcmlvciB3cml0dGVuIHBlcm1pc3Npb24uXG4gKlxuICogVEhJUyBTT0ZUV0FSRSBJUyBQUk9WSURFRCBCWSBUSEUgQ09QWVJJR0hUIEhPTERFUlMgQU5EIENPTlRSSUJVVE9SUyBcIkFTIElTXCIgQU5EXG4gKiBBTlkgRVhQUkVTUyBPUiBJTVBMSUVEIFdBUlJBTlRJRVMsIElOQ0xVRElORywgQlVUIE5PVCBMSU1JVEVEIFRPLCBUSEUgSU1QTElFRFxuICogV0FSUkFOVElFUyBPRiBNRVJDSEFOVEFCSUxJVFkgQU5EIEZJVE5FU1MgRk9SIEEgUEFSVElDVUxBUiBQVVJQT1NFIEFSRVxuICogRElTQ0xBSU1FRC4gSU4gTk8gRVZFTlQgU0hBTEwgVEhFIENPUFlSSUdIVCBIT0xERVIgT1IgQ09OVFJJQlVUT1JTIEJFIExJQUJMRVxuICogRk9SIEFOWSBESVJFQ1QsIElORElSRUNULCBJTkNJREVOVEFMLCBTUEVDSUFMLCBFWEVNUExBUlksIE9SIENPTlNFUVVFTlRJQUxcbiAqIERBTUFHRVMgKElOQ0xVRElORywgQlVUIE5PVCBMSU1JVEVEIFRPLCBQUk9DVVJFTUVOVCBPRiBTVUJTVElUVVRFIEdPT0RTIE9SXG4gKiBTRVJWSUNFUzsgTE9TUyBPRiBVU0UsIERBVEEsIE9SIFBST0ZJVFM7IE9SIEJVU0lORVNTIElOVEVSUlVQVElPTikgSE9XRVZFUlxuICogQ0FVU0VEIEFORCBPTiBBTlkgVEhFT1JZIE9GIExJQUJJTElUWSwgV0hFVEhFUiBJTiBDT05UUkFDVCwgU1RSSUNUIExJQUJJTElUWSxcbiAqIE9SIFRPUlQgKElOQ0xVRElORyBORUdMSUdFTkNFIE9SIE9USEVSV0lTRSkgQVJJU0lORyBJTiBBTlkgV0FZIE9VVCBPRiBUSEUgVVNFXG4gKiBPRiBUSElTIFNPRlRXQVJFLCBFVkVOIElGIEFEVklTRUQgT0YgVEhFIFBPU1NJQklMSVRZIE9GIFNVQ0ggREFNQUdFLlxuICovXG5pbXBvcnQgeyBUb21sRXJyb3IgfSBmcm9tICcuL2Vycm9yLmpzJztcbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBmdW5jdGlvbiBza2lwQ29tbWVudChjdHgpIHtcbiAgICBmb3IgKDsgY3R4LnAgPCBjdHgucy5sZW5ndGg7IGN0eC5wKyspIHtcbiAgICAgICAgbGV0IGMgPSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wKTtcbiAgICAgICAgaWYgKGMgPT09IDB4YSAvKiBcXG4gKi8pXG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgaWYgKGMgPT09IDB4ZCAvKiBcXHIgKi8gJiYgY3R4LnMuY2hhckNvZGVBdChjdHgucCArIDEpID09PSAweGEgLyogXFxuICovKSB7XG4gICAgICAgICAgICBjdHgucCsrO1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKChjIDwgMHgyMCAmJiBjICE9PSAweDkgLyogXFx0ICovKSB8fCBjID09PSAweDdmKSB7XG4gICAgICAgICAgICBUb21sRXJyb3IueCgnY29udHJvbCBjaGFyYWN0ZXJzIGFyZSBub3QgYWxsb3dlZCBpbiBjb21tZW50cycsIGN0eCk7XG4gICAgICAgIH1cbiAgICB9XG59XG4vKiogQGludGVybmFsICovXG5leHBvcnQgZnVuY3Rpb24gc2tpcFZvaWQoY3R4LCBiYW5OZXdMaW5lcywgYmFuQ29tbWVudHMpIHtcbiAgICBsZXQgYztcbiAgICB3aGlsZSAoY3R4LnAgPCBjdHgucy5sZW5ndGgpIHtcbiAgICAgICAgd2hpbGUgKGN0eC5wIDwgY3R4LnMubGVuZ3RoICYmICgoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnApKSA9PT0gMHgyMCB8fFxuICAgICAgICAgICAgYyA9PT0gMHg5IC8qIFxcdCAqLyB8fFxuICAgICAgICAgICAgKCFiYW5OZXdMaW5lcyAmJlxuICAgICAgICAgICAgICAgIChjID09PSAweGEgLyogXFxuICovIHx8IChjID09PSAweGQgLyogXFxyICovICYmIGN0eC5zLmNoYXJDb2RlQXQoY3R4LnAgKyAxKSA9PT0gMHhhIC8qIFxcbiAqLykpKSkpXG4gICAgICAgICAgICBjdHgucCsrO1xuICAgICAgICBpZiAoYmFuQ29tbWVudHMgfHwgYyAhPT0gMHgyMyAvKiAjICovKVxuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIHNraXBDb21tZW50KGN0eCk7XG4gICAgfVxufVxuIiwgIi8qIVxuICogQ29weXJpZ2h0IChjKSBTcXVpcnJlbCBDaGF0IGV0IGFsLiwgQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIFNQRFgtTGljZW5zZS1JZGVudGlmaWVyOiBCU0QtMy1DbGF1c2VcbiAqXG4gKiBSZWRpc3RyaWJ1dGlvbiBhbmQgdXNlIGluIHNvdXJjZSBhbmQgYmluYXJ5IGZvcm1zLCB3aXRoIG9yIHdpdGhvdXRcbiAqIG1vZGlmaWNhdGlvbiwgYXJlIHBlcm1pdHRlZCBwcm92aWRlZCB0aGF0IHRoZSBmb2xsb3dpbmcgY29uZGl0aW9ucyBhcmUgbWV0OlxuICpcbiAqIDEuIFJlZGlzdHJpYnV0aW9ucyBvZiBzb3VyY2UgY29kZSBtdXN0IHJldGFpbiB0aGUgYWJvdmUgY29weXJpZ2h0IG5vdGljZSwgdGhpc1xuICogICAgbGlzdCBvZiBjb25kaXRpb25zIGFuZCB0aGUgZm9sbG93aW5nIGRpc2NsYWltZXIuXG4gKiAyLiBSZWRpc3RyaWJ1dGlvbnMgaW4gYmluYXJ5IGZvcm0gbXVzdCByZXByb2R1Y2UgdGhlIGFib3ZlIGNvcHlyaWdodCBub3RpY2UsXG4gKiAgICB0aGlzIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyIGluIHRoZVxuICogICAgZG9jdW1lbnRhdGlvbiBhbmQvb3Igb3RoZXIgbWF0ZXJpYWxzIHByb3ZpZGVkIHdpdGggdGhlIGRpc3RyaWJ1dGlvbi5cbiAqIDMuIE5laXRoZXIgdGhlIG5hbWUgb2YgdGhlIGNvcHlyaWdodCBob2xkZXIgbm9yIHRoZSBuYW1lcyBvZiBpdHMgY29udHJpYnV0b3JzXG4gKiAgICBtYXkgYmUgdXNlZCB0byBlbmRvcnNlIG9yIHByb21vdGUgcHJvZHVjdHMgZGVyaXZlZCBmcm9tIHRoaXMgc29mdHdhcmUgd2l0aG91dFxuICogICAgc3BlY2lmaWMgcHJpb3Igd3JpdHRlbiBwZXJtaXNzaW9uLlxuICpcbiAqIFRISVMgU09GVFdBUkUgSVMgUFJPVklERUQgQlkgVEhFIENPUFlSSUdIVCBIT0xERVJTIEFORCBDT05UUklCVVRPUlMgXCJBUyBJU1wiIEFORFxuICogQU5ZIEVYUFJFU1MgT1IgSU1QTElFRCBXQVJSQU5USUVTLCBJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgVEhFIElNUExJRURcbiAqIFdBUlJBTlRJRVMgT0YgTUVSQ0hBTlRBQklMSVRZIEFORCBGSVRORVNTIEZPUiBBIFBBUlRJQ1VMQVIgUFVSUE9TRSBBUkVcbiAqIERJU0NMQUlNRUQuIElOIE5PIEVWRU5UIFNIQUxMIFRIRSBDT1BZUklHSFQgSE9MREVSIE9SIENPTlRSSUJVVE9SUyBCRSBMSUFCTEVcbiAqIEZPUiBBTlkgRElSRUNULCBJTkRJUkVDVCwgSU5DSURFTlRBTCwgU1BFQ0lBTCwgRVhFTVBMQVJZLCBPUiBDT05TRVFVRU5USUFMXG4gKiBEQU1BR0VTIChJTkNMVURJTkcsIEJVVCBOT1QgTElNSVRFRCBUTywgUFJPQ1VSRU1FTlQgT0YgU1VCU1RJVFVURSBHT09EUyBPUlxuICogU0VSVklDRVM7IExPU1MgT0YgVVNFLCBEQVRBLCBPUiBQUk9GSVRTOyBPUiBCVVNJTkVTUyBJTlRFUlJVUFRJT04pIEhPV0VWRVJcbiAqIENBVVNFRCBBTkQgT04gQU5ZIFRIRU9SWSBPRiBMSUFCSUxJVFksIFdIRVRIRVIgSU4gQ09OVFJBQ1QsIFNUUklDVCBMSUFCSUxJVFksXG4gKiBPUiBUT1JUIChJTkNMVURJTkcgTkVHTElHRU5DRSBPUiBPVEhFUldJU0UpIEFSSVNJTkcgSU4gQU5ZIFdBWSBPVVQgT0YgVEhFIFVTRVxuICogT0YgVEhJUyBTT0ZUV0FSRSwgRVZFTiBJRiBBRFZJU0VEIE9GIFRIRSBQT1NTSUJJTElUWSBPRiBTVUNIIERBTUFHRS5cbiAqL1xuaW1wb3J0IHsgcGFyc2VTdHJpbmcgfSBmcm9tICcuL3ByaW1pdGl2ZS5qcyc7XG5pbXBvcnQgeyBleHRyYWN0VmFsdWUgfSBmcm9tICcuL2V4dHJhY3QuanMnO1xuaW1wb3J0IHsgc2tpcFZvaWQgfSBmcm9tICcuL3V0aWwuanMnO1xuaW1wb3J0IHsgVG9tbEVycm9yIH0gZnJvbSAnLi9lcnJvci5qcyc7XG4vKiogQGludGVybmFsICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VLZXkoY3R4LCBlbmQgPSAweDNkIC8qID0gKi8pIHtcbiAgICAvLyBTdGF0ZXM6XG4gICAgLy8gMDogYmVmb3JlIGZpcnN0IGNoYXJcbiAgICAvLyAxOiBwYXJzaW5nIGJhcmUga2V5XG4gICAgLy8gMjogYWZ0ZXIga2V5IGNvbXBvbmVudFxuICAgIGxldCBzdGFydFB0cjtcbiAgICBsZXQgc3RhdGUgPSAwO1xuICAgIGxldCBwYXJzZWQgPSBbXTtcbiAgICBsZXQgc2xpY2VTdGFydDtcbiAgICBsZXQgYyA9IGN0eC5zLmNoYXJDb2RlQXQoc3RhcnRQdHIgPSBjdHgucCk7XG4gICAgZG8ge1xuICAgICAgICAvLyBFbmQgb2Yga2V5XG4gICAgICAgIGlmIChjID09PSBlbmQpIHtcbiAgICAgICAgICAgIGlmICghc3RhdGUpXG4gICAgICAgICAgICAgICAgVG9tbEVycm9yLngoJ3VuZXhwZWN0ZWQgZW5kIG9mIGtleScsIGN0eCk7XG4gICAgICAgICAgICBpZiAoc3RhdGUgPT09IDEpXG4gICAgICAgICAgICAgICAgcGFyc2VkLnB1c2goY3R4LnMuc2xpY2Uoc2xpY2VTdGFydCwgY3R4LnApKTtcbiAgICAgICAgICAgIHJldHVybiBjdHgucCsrLCBwYXJzZWQ7XG4gICAgICAgIH1cbiAgICAgICAgLy8gRG90dGVkIGtleSBzZXBhcmF0b3JcbiAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHgyZSAvKiAuICovKSB7XG4gICAgICAgICAgICBpZiAoIXN0YXRlKVxuICAgICAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbGxlZ2FsIGVtcHR5IGJhcmUga2V5JywgY3R4KTtcbiAgICAgICAgICAgIGlmIChzdGF0ZSA9PT0gMSlcbiAgICAgICAgICAgICAgICBwYXJzZWQucHVzaChjdHgucy5zbGljZShzbGljZVN0YXJ0LCBjdHgucCkpO1xuICAgICAgICAgICAgc3RhdGUgPSAwO1xuICAgICAgICB9XG4gICAgICAgIC8vIFF1b3RlZCBrZXlcbiAgICAgICAgZWxzZSBpZiAoIXN0YXRlICYmIChjID09PSAweDIyIC8qIFwiICovIHx8IGMgPT09IDB4MjcgLyogJyAqLykpIHtcbiAgICAgICAgICAgIGlmIChjID09PSBjdHgucy5jaGFyQ29kZUF0KGN0eC5wICsgMSkgJiYgYyA9PT0gY3R4LnMuY2hhckNvZGVBdChjdHgucCArIDIpKVxuICAgICAgICAgICAgICAgIFRvbWxFcnJvci54KCdpbGxlZ2FsIHF1b3RlZCBrZXk6IG11bHRpbGluZSBzdHJpbmdzIGFyZSBub3QgYWxsb3dlZCcsIGN0eCk7XG4gICAgICAgICAgICBwYXJzZWQucHVzaChwYXJzZVN0cmluZyhjdHgpKTtcbiAgICAgICAgICAgIHN0YXRlID0gMjtcbiAgICAgICAgICAgIGN0eC5wLS07XG4gICAgICAgIH1cbiAgICAgICAgLy8gV2hpdGVzcGFjZTsgbm8tb3AgaW4gc3RhdGUgMCBhbmQgMiwgZW5kIG9mIGJhcmUga2V5IGluIHN0YXRlIDFcbiAgICAgICAgZWxzZSBpZiAoYyA9PT0gMHgyMCB8fCBjID09PSAweDkgLyogXFx0ICovKSB7XG4gICAgICAgICAgICBpZiAoc3RhdGUgPT09IDEpIHtcbiAgICAgICAgICAgICAgICBwYXJzZWQucHVzaChjdHgucy5zbGljZShzbGljZVN0YXJ0LCBjdHgucCkpO1xuICAgICAgICAgICAgICAgIHN0YXRlID0gMjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICAvLyBJZiBzdGF0ZSBpcyBwb3N0LWtleSwgbm8gY2hhcmFjdGVyIGlzIGFsbG93ZWQ7IG90aGVyd2lzZSBlbnN1cmUgaXQncyBhIGJhcmUta2V5IGNvbXBvbmVudFxuICAgICAgICBlbHNlIGlmIChzdGF0ZSA9PT0gMiB8fCAoYyA8IDB4MzAgJiYgYyAhPT0gMHgyZCAvKiAtICovKSB8fCAoYyA+IDB4MzkgJiYgYyA8IDB4NDEpIHx8IChjID4gMHg1YSAmJiBjIDwgMHg2MSAmJiBjICE9PSAweDVmIC8qIF8gKi8pIHx8IGMgPiAweDdhKSB7XG4gICAgICAgICAgICBUb21sRXJyb3IueCgnaWxsZWdhbCBjaGFyYWN0ZXIgaW4ga2V5JywgY3R4KTtcbiAgICAgICAgfVxuICAgICAgICAvLyBJbGxlZ2FsIGNoYXJhY3RlclxuICAgICAgICBlbHNlIGlmICghc3RhdGUpIHtcbiAgICAgICAgICAgIHN0YXRlID0gMTtcbiAgICAgICAgICAgIHNsaWNlU3RhcnQgPSBjdHgucDtcbiAgICAgICAgfVxuICAgIH0gd2hpbGUgKGMgPSBjdHgucy5jaGFyQ29kZUF0KCsrY3R4LnApKTtcbiAgICBUb21sRXJyb3IueCgnaW5jb21wbGV0ZSBrZXktdmFsdWU6IGNhbm5vdCBmaW5kIGVuZCBvZiBrZXknLCBjdHgsIHN0YXJ0UHRyKTtcbn1cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUlubGluZVRhYmxlKGN0eCkge1xuICAgIGxldCBzdGFydFB0ciA9IGN0eC5wKys7XG4gICAgbGV0IHJlcyA9IE9iamVjdC5jcmVhdGUobnVsbCk7XG4gICAgbGV0IHNlZW4gPSBuZXcgU2V0KCk7XG4gICAgbGV0IGM7XG4gICAgd2hpbGUgKGN0eC5wIDwgY3R4LnMubGVuZ3RoKSB7XG4gICAgICAgIHNraXBWb2lkKGN0eCk7XG4gICAgICAgIGlmICgoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnApKSA9PT0gMHg3ZCAvKiB9ICovKSB7XG4gICAgICAgICAgICBjdHgucCsrO1xuICAgICAgICAgICAgcmV0dXJuIHJlcztcbiAgICAgICAgfVxuICAgICAgICBsZXQgaztcbiAgICAgICAgbGV0IHQgPSByZXM7XG4gICAgICAgIGxldCBoYXNPd24gPSBmYWxzZTtcbiAgICAgICAgbGV0IGVyclB0ciA9IGN0eC5wO1xuICAgICAgICBsZXQga2V5ID0gcGFyc2VLZXkoY3R4KTtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBrZXkubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgIGlmIChpKVxuICAgICAgICAgICAgICAgIHQgPSBoYXNPd24gPyB0W2tdIDogKHRba10gPSBPYmplY3QuY3JlYXRlKG51bGwpKTtcbiAgICAgICAgICAgIGsgPSBrZXlbaV07XG4gICAgICAgICAgICBpZiAoKGhhc093biA9IE9iamVjdC5oYXNPd24odCwgaykpICYmICh0eXBlb2YgdFtrXSAhPT0gJ29iamVjdCcgfHwgc2Vlbi5oYXModFtrXSkpKSB7XG4gICAgICAgICAgICAgICAgVG9tbEVycm9yLngoJ3RyeWluZyB0byByZWRlZmluZSBhbiBhbHJlYWR5IGRlZmluZWQgdmFsdWUnLCBjdHgsIGVyclB0cik7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBsZXQgdW5zYWZlID0gayA9PT0gJ19fcHJvdG9fXyc7XG4gICAgICAgICAgICBpZiAoY3R4LnVrICYmICh1bnNhZmUgfHwgayA9PT0gJ2NvbnN0cnVjdG9yJykpIHtcbiAgICAgICAgICAgICAgICB0ID0gY3R4LnVrICE9PSAxICYmIFRvbWxFcnJvci54KCdkb2N1bWVudCBjb250YWlucyBhbiB1bnNhZmUgcHJvcGVydHknLCBjdHgsIGVyclB0cik7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpZiAoIWhhc093biAmJiB1bnNhZmUpIHtcbiAgICAgICAgICAgICAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkodCwgaywgeyBlbnVtZXJhYmxlOiB0cnVlLCBjb25maWd1cmFibGU6IHRydWUsIHdyaXRhYmxlOiB0cnVlIH0pO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmIChoYXNPd24pIHtcbiAgICAgICAgICAgIFRvbWxFcnJvci54KCd0cnlpbmcgdG8gcmVkZWZpbmUgYW4gYWxyZWFkeSBkZWZpbmVkIHZhbHVlJywgY3R4LCBlcnJQdHIpO1xuICAgICAgICB9XG4gICAgICAgIHNraXBWb2lkKGN0eCwgdHJ1ZSwgdHJ1ZSk7XG4gICAgICAgIGxldCB2YWx1ZSA9IGV4dHJhY3RWYWx1ZShjdHgsIDB4N2QgLyogfSAqLyk7XG4gICAgICAgIGlmICh0ICYmIHR5cGVvZiAodFtrXSA9IHZhbHVlKSA9PT0gJ29iamVjdCcpXG4gICAgICAgICAgICBzZWVuLmFkZCh2YWx1ZSk7XG4gICAgICAgIHNraXBWb2lkKGN0eCk7XG4gICAgICAgIGlmICgoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnArKykpID09PSAweDdkIC8qIH0gKi8pIHtcbiAgICAgICAgICAgIHJldHVybiByZXM7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKGMgIT09IDB4MmMgLyogLCAqLylcbiAgICAgICAgICAgIFRvbWxFcnJvci54KCdleHBlY3RlZCBjb21tYSBvciBlbmQgb2Ygc3RydWN0dXJlJywgY3R4LCBjdHgucCAtIDEpO1xuICAgIH1cbiAgICBUb21sRXJyb3IueCgndW5maW5pc2hlZCB0YWJsZScsIGN0eCwgc3RhcnRQdHIpO1xufVxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlQXJyYXkoY3R4KSB7XG4gICAgbGV0IHN0YXJ0UHRyID0gY3R4LnArKztcbiAgICBsZXQgcmVzID0gW107XG4gICAgbGV0IGM7XG4gICAgd2hpbGUgKGN0eC5wIDwgY3R4LnMubGVuZ3RoKSB7XG4gICAgICAgIHNraXBWb2lkKGN0eCk7XG4gICAgICAgIGlmICgoYyA9IGN0eC5zLmNoYXJDb2RlQXQoY3R4LnApKSA9PT0gMHg1ZCAvKiBdICovKSB7XG4gICAgICAgICAgICBjdHgucCsrO1xuICAgICAgICAgICAgcmV0dXJuIHJlcztcbiAgICAgICAgfVxuICAgICAgICByZXMucHVzaChleHRyYWN0VmFsdWUoY3R4LCAweDVkIC8qIF0gKi8pKTtcbiAgICAgICAgc2tpcFZvaWQoY3R4KTtcbiAgICAgICAgaWYgKChjID0gY3R4LnMuY2hhckNvZGVBdChjdHgucCsrKSkgPT09IDB4NWQgLyogXSAqLykge1xuICAgICAgICAgICAgcmV0dXJuIHJlcztcbiAgICAgICAgfVxuICAgICAgICBpZiAoYyAhPT0gMHgyYyAvKiAsICovKVxuICAgICAgICAgICAgVG9tbEVycm9yLngoJ2V4cGVjdGVkIGNvbW1hIG9yIGVuZCBvZiBzdHJ1Y3R1cmUnLCBjdHgsIGN0eC5wIC0gMSk7XG4gICAgfVxuICAgIFRvbWxFcnJvci54KCd1bmZpbmlzaGVkIGFycmF5JywgY3R4LCBzdGFydFB0cik7XG59XG4iLCAiLyohXG4gKiBDb3B5cmlnaHQgKGMpIFNxdWlycmVsIENoYXQgZXQgYWwuLCBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogU1BEWC1MaWNlbnNlLUlkZW50aWZpZXI6IEJTRC0zLUNsYXVzZVxuICpcbiAqIFJlZGlzdHJpYnV0aW9uIGFuZCB1c2UgaW4gc291cmNlIGFuZCBiaW5hcnkgZm9ybXMsIHdpdGggb3Igd2l0aG91dFxuICogbW9kaWZpY2F0aW9uLCBhcmUgcGVybWl0dGVkIHByb3ZpZGVkIHRoYXQgdGhlIGZvbGxvd2luZyBjb25kaXRpb25zIGFyZSBtZXQ6XG4gKlxuICogMS4gUmVkaXN0cmlidXRpb25zIG9mIHNvdXJjZSBjb2RlIG11c3QgcmV0YWluIHRoZSBhYm92ZSBjb3B5cmlnaHQgbm90aWNlLCB0aGlzXG4gKiAgICBsaXN0IG9mIGNvbmRpdGlvbnMgYW5kIHRoZSBmb2xsb3dpbmcgZGlzY2xhaW1lci5cbiAqIDIuIFJlZGlzdHJpYnV0aW9ucyBpbiBiaW5hcnkgZm9ybSBtdXN0IHJlcHJvZHVjZSB0aGUgYWJvdmUgY29weXJpZ2h0IG5vdGljZSxcbiAqICAgIHRoaXMgbGlzdCBvZiBjb25kaXRpb25zIGFuZCB0aGUgZm9sbG93aW5nIGRpc2NsYWltZXIgaW4gdGhlXG4gKiAgICBkb2N1bWVudGF0aW9uIGFuZC9vciBvdGhlciBtYXRlcmlhbHMgcHJvdmlkZWQgd2l0aCB0aGUgZGlzdHJpYnV0aW9uLlxuICogMy4gTmVpdGhlciB0aGUgbmFtZSBvZiB0aGUgY29weXJpZ2h0IGhvbGRlciBub3IgdGhlIG5hbWVzIG9mIGl0cyBjb250cmlidXRvcnNcbiAqICAgIG1heSBiZSB1c2VkIHRvIGVuZG9yc2Ugb3IgcHJvbW90ZSBwcm9kdWN0cyBkZXJpdmVkIGZyb20gdGhpcyBzb2Z0d2FyZSB3aXRob3V0XG4gKiAgICBzcGVjaWZpYyBwcmlvciB3cml0dGVuIHBlcm1pc3Npb24uXG4gKlxuICogVEhJUyBTT0ZUV0FSRSBJUyBQUk9WSURFRCBCWSBUSEUgQ09QWVJJR0hUIEhPTERFUlMgQU5EIENPTlRSSUJVVE9SUyBcIkFTIElTXCIgQU5EXG4gKiBBTlkgRVhQUkVTUyBPUiBJTVBMSUVEIFdBUlJBTlRJRVMsIElOQ0xVRElORywgQlVUIE5PVCBMSU1JVEVEIFRPLCBUSEUgSU1QTElFRFxuICogV0FSUkFOVElFUyBPRiBNRVJDSEFOVEFCSUxJVFkgQU5EIEZJVE5FU1MgRk9SIEEgUEFSVElDVUxBUiBQVVJQT1NFIEFSRVxuICogRElTQ0xBSU1FRC4gSU4gTk8gRVZFTlQgU0hBTEwgVEhFIENPUFlSSUdIVCBIT0xERVIgT1IgQ09OVFJJQlVUT1JTIEJFIExJQUJMRVxuICogRk9SIEFOWSBESVJFQ1QsIElORElSRUNULCBJTkNJREVOVEFMLCBTUEVDSUFMLCBFWEVNUExBUlksIE9SIENPTlNFUVVFTlRJQUxcbiAqIERBTUFHRVMgKElOQ0xVRElORywgQlVUIE5PVCBMSU1JVEVEIFRPLCBQUk9DVVJFTUVOVCBPRiBTVUJTVElUVVRFIEdPT0RTIE9SXG4gKiBTRVJWSUNFUzsgTE9TUyBPRiBVU0UsIERBVEEsIE9SIFBST0ZJVFM7IE9SIEJVU0lORVNTIElOVEVSUlVQVElPTikgSE9XRVZFUlxuICogQ0FVU0VEIEFORCBPTiBBTlkgVEhFT1JZIE9GIExJQUJJTElUWSwgV0hFVEhFUiBJTiBDT05UUkFDVCwgU1RSSUNUIExJQUJJTElUWSxcbiAqIE9SIFRPUlQgKElOQ0xVRElORyBORUdMSUdFTkNFIE9SIE9USEVSV0lTRSkgQVJJU0lORyBJTiBBTlkgV0FZIE9VVCBPRiBUSEUgVVNFXG4gKiBPRiBUSElTIFNPRlRXQVJFLCBFVkVOIElGIEFEVklTRUQgT0YgVEhFIFBPU1NJQklMSVRZIE9GIFNVQ0ggREFNQUdFLlxuICovXG5pbXBvcnQgeyBwYXJzZUtleSB9IGZyb20gJy4vc3RydWN0LmpzJztcbmltcG9ydCB7IGV4dHJhY3RWYWx1ZSB9IGZyb20gJy4vZXh0cmFjdC5qcyc7XG5pbXBvcnQgeyBza2lwVm9pZCB9IGZyb20gJy4vdXRpbC5qcyc7XG5pbXBvcnQgeyBUb21sRXJyb3IgfSBmcm9tICcuL2Vycm9yLmpzJztcbmZ1bmN0aW9uIHBlZWtUYWJsZShjdHgsIGtleSwgdGFibGUsIG1ldGEsIHR5cGUpIHtcbiAgICBsZXQgdCA9IHRhYmxlO1xuICAgIGxldCBtID0gbWV0YTtcbiAgICBsZXQgaztcbiAgICBsZXQgaGFzT3duID0gZmFsc2U7XG4gICAgbGV0IHN0YXRlO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwga2V5Lmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGlmIChpKSB7XG4gICAgICAgICAgICB0ID0gaGFzT3duID8gdFtrXSA6ICh0W2tdID0gT2JqZWN0LmNyZWF0ZShudWxsKSk7XG4gICAgICAgICAgICBtID0gKHN0YXRlID0gbVtrXSkuYztcbiAgICAgICAgICAgIGlmICh0eXBlID09PSAwIC8qIFR5cGUuRE9UVEVEICovICYmIChzdGF0ZS50ID09PSAxIC8qIFR5cGUuRVhQTElDSVQgKi8gfHwgc3RhdGUudCA9PT0gMiAvKiBUeXBlLkFSUkFZICovKSkge1xuICAgICAgICAgICAgICAgIHJldHVybiBudWxsO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKHN0YXRlLnQgPT09IDIgLyogVHlwZS5BUlJBWSAqLykge1xuICAgICAgICAgICAgICAgIGxldCBsID0gdC5sZW5ndGggLSAxO1xuICAgICAgICAgICAgICAgIHQgPSB0W2xdO1xuICAgICAgICAgICAgICAgIG0gPSBtW2xdLmM7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgayA9IGtleVtpXTtcbiAgICAgICAgaWYgKChoYXNPd24gPSBPYmplY3QuaGFzT3duKHQsIGspKSAmJiBtW2tdPy50ID09PSAwIC8qIFR5cGUuRE9UVEVEICovICYmIG1ba10/LmQpIHtcbiAgICAgICAgICAgIHJldHVybiBudWxsO1xuICAgICAgICB9XG4gICAgICAgIGlmICghaGFzT3duKSB7XG4gICAgICAgICAgICBsZXQgdW5zYWZlID0gayA9PT0gJ19fcHJvdG9fXyc7XG4gICAgICAgICAgICBpZiAoY3R4LnVrICYmICh1bnNhZmUgfHwgayA9PT0gJ2NvbnN0cnVjdG9yJykpXG4gICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgaWYgKHVuc2FmZSkge1xuICAgICAgICAgICAgICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eSh0LCBrLCB7IGVudW1lcmFibGU6IHRydWUsIGNvbmZpZ3VyYWJsZTogdHJ1ZSwgd3JpdGFibGU6IHRydWUgfSk7XG4gICAgICAgICAgICAgICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG0sIGssIHsgZW51bWVyYWJsZTogdHJ1ZSwgY29uZmlndXJhYmxlOiB0cnVlLCB3cml0YWJsZTogdHJ1ZSB9KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIG1ba10gPSB7XG4gICAgICAgICAgICAgICAgdDogaSA8IGtleS5sZW5ndGggLSAxICYmIHR5cGUgPT09IDIgLyogVHlwZS5BUlJBWSAqL1xuICAgICAgICAgICAgICAgICAgICA/IDMgLyogVHlwZS5BUlJBWV9ET1RURUQgKi8gOiB0eXBlLFxuICAgICAgICAgICAgICAgIGQ6IGZhbHNlLFxuICAgICAgICAgICAgICAgIGk6IDAsXG4gICAgICAgICAgICAgICAgYzogT2JqZWN0LmNyZWF0ZShudWxsKSxcbiAgICAgICAgICAgIH07XG4gICAgICAgIH1cbiAgICB9XG4gICAgc3RhdGUgPSBtW2tdO1xuICAgIGlmIChzdGF0ZS50ICE9PSB0eXBlICYmICEodHlwZSA9PT0gMSAvKiBUeXBlLkVYUExJQ0lUICovICYmIHN0YXRlLnQgPT09IDMgLyogVHlwZS5BUlJBWV9ET1RURUQgKi8pKSB7XG4gICAgICAgIC8vIEJhZCBrZXkgdHlwZSFcbiAgICAgICAgcmV0dXJuIG51bGw7XG4gICAgfVxuICAgIGlmICh0eXBlID09PSAyIC8qIFR5cGUuQVJSQVkgKi8pIHtcbiAgICAgICAgaWYgKCFzdGF0ZS5kKSB7XG4gICAgICAgICAgICBzdGF0ZS5kID0gdHJ1ZTtcbiAgICAgICAgICAgIHRba10gPSBbXTtcbiAgICAgICAgfVxuICAgICAgICB0W2tdLnB1c2godCA9IE9iamVjdC5jcmVhdGUobnVsbCkpO1xuICAgICAgICBzdGF0ZS5jW3N0YXRlLmkrK10gPSAoc3RhdGUgPSB7IHQ6IDEgLyogVHlwZS5FWFBMSUNJVCAqLywgZDogZmFsc2UsIGk6IDAsIGM6IE9iamVjdC5jcmVhdGUobnVsbCkgfSk7XG4gICAgfVxuICAgIGlmIChzdGF0ZS5kKSB7XG4gICAgICAgIC8vIFJlZGVmaW5pbmcgYSB0YWJsZSFcbiAgICAgICAgcmV0dXJuIG51bGw7XG4gICAgfVxuICAgIHN0YXRlLmQgPSB0cnVlO1xuICAgIGlmICh0eXBlID09PSAxIC8qIFR5cGUuRVhQTElDSVQgKi8pIHtcbiAgICAgICAgdCA9IGhhc093biA/IHRba10gOiAodFtrXSA9IE9iamVjdC5jcmVhdGUobnVsbCkpO1xuICAgIH1cbiAgICBlbHNlIGlmICh0eXBlID09PSAwIC8qIFR5cGUuRE9UVEVEICovICYmIGhhc093bikge1xuICAgICAgICByZXR1cm4gbnVsbDtcbiAgICB9XG4gICAgcmV0dXJuIFtrLCB0LCBzdGF0ZS5jXTtcbn1cbmZ1bmN0aW9uIHZhbGlkYXRlVGFibGVQZWVrKGN0eCwgcGVlaywgcHRyKSB7XG4gICAgaWYgKHBlZWsgPT09IG51bGwgfHwgY3R4LnVrID09PSAyKVxuICAgICAgICBUb21sRXJyb3IueChwZWVrID09PSBudWxsXG4gICAgICAgICAgICA/ICd0cnlpbmcgdG8gcmVkZWZpbmUgYW4gYWxyZWFkeSBkZWZpbmVkIHRhYmxlIG9yIHZhbHVlJ1xuICAgICAgICAgICAgOiAnZG9jdW1lbnQgY29udGFpbnMgYW4gdW5zYWZlIHByb3BlcnR5JywgY3R4LCBwdHIpO1xufVxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlKHRvbWwsIG9wdGlvbnMgPSB7fSkge1xuICAgIGxldCBjdHggPSB7XG4gICAgICAgIHM6IHRvbWwsXG4gICAgICAgIHA6IDAsXG4gICAgICAgIGQ6IG9wdGlvbnMubWF4RGVwdGggPz8gMTAwMCxcbiAgICAgICAgYmk6IG9wdGlvbnMuaW50ZWdlcnNBc0JpZ0ludCA/PyBmYWxzZSxcbiAgICAgICAgbGQ6IG9wdGlvbnMudXNlTGVnYWN5RGF0ZSA/PyB0cnVlLFxuICAgICAgICB1azogb3B0aW9ucy51bnNhZmVLZXlCZWhhdmlvdXIgPT09ICd0aHJvdycgPyAyIDogb3B0aW9ucy51bnNhZmVLZXlCZWhhdmlvdXIgPT09ICdkcm9wJyA/IDEgOiAwLFxuICAgIH07XG4gICAgbGV0IHJlcyA9IE9iamVjdC5jcmVhdGUobnVsbCk7XG4gICAgbGV0IG1ldGEgPSBPYmplY3QuY3JlYXRlKG51bGwpO1xuICAgIGxldCB0bXA7XG4gICAgbGV0IHNraXBwaW5nID0gZmFsc2U7XG4gICAgbGV0IHRibCA9IHJlcztcbiAgICBsZXQgbSA9IG1ldGE7XG4gICAgLy8gQk9NIGlzIGFsbG93ZWQsIHNraXAuXG4gICAgLy8gSlMgaXMgVVRGLTE2LCBzbyB3ZSBoYXZlIHRvIGNoZWNrIGZvciB0aGUgVVRGLTE2IEJPTSBpbnN0ZWFkIG9mIHRoZSBVVEYtOCBCT00gc2VxdWVuY2UhXG4gICAgaWYgKHRvbWwuY2hhckNvZGVBdCgwKSA9PT0gMHhmZWZmKVxuICAgICAgICBjdHgucCsrO1xuICAgIHNraXBWb2lkKGN0eCk7XG4gICAgd2hpbGUgKGN0eC5wIDwgdG9tbC5sZW5ndGgpIHtcbiAgICAgICAgaWYgKHRvbWwuY2hhckNvZGVBdChjdHgucCkgPT09IDB4NWIgLyogWyAqLykge1xuICAgICAgICAgICAgbGV0IGlzVGFibGVBcnJheSA9IHRvbWwuY2hhckNvZGVBdCgrK2N0eC5wKSA9PT0gMHg1YjsgLyogWyAqL1xuICAgICAgICAgICAgdG1wID0gY3R4LnAgKz0gK2lzVGFibGVBcnJheTtcbiAgICAgICAgICAgIHNraXBwaW5nID0gZmFsc2U7XG4gICAgICAgICAgICBsZXQgayA9IHBhcnNlS2V5KGN0eCwgMHg1ZCAvKiBdICovKTtcbiAgICAgICAgICAgIGlmIChpc1RhYmxlQXJyYXkpIHtcbiAgICAgICAgICAgICAgICBpZiAodG9tbC5jaGFyQ29kZUF0KGN0eC5wKSAhPT0gMHg1ZCAvKiBdICovKSB7XG4gICAgICAgICAgICAgICAgICAgIFRvbWxFcnJvci54KCdleHBlY3RlZCBlbmQgb2YgdGFibGUgYXJyYXkgZGVjbGFyYXRpb24nLCBjdHgpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBjdHgucCsrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgbGV0IHAgPSBwZWVrVGFibGUoY3R4LCBrLCByZXMsIG1ldGEsIGlzVGFibGVBcnJheSA/IDIgLyogVHlwZS5BUlJBWSAqLyA6IDEgLyogVHlwZS5FWFBMSUNJVCAqLyk7XG4gICAgICAgICAgICBpZiAoIXApIHtcbiAgICAgICAgICAgICAgICB2YWxpZGF0ZVRhYmxlUGVlayhjdHgsIHAsIHRtcCk7XG4gICAgICAgICAgICAgICAgc2tpcHBpbmcgPSB0cnVlO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgbSA9IHBbMl07XG4gICAgICAgICAgICAgICAgdGJsID0gcFsxXTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHRtcCA9IGN0eC5wO1xuICAgICAgICAgICAgbGV0IGsgPSBwYXJzZUtleShjdHgpO1xuICAgICAgICAgICAgbGV0IHAgPSBwZWVrVGFibGUoY3R4LCBrLCB0YmwsIG0sIDAgLyogVHlwZS5ET1RURUQgKi8pO1xuICAgICAgICAgICAgaWYgKCFwICYmICFza2lwcGluZylcbiAgICAgICAgICAgICAgICB2YWxpZGF0ZVRhYmxlUGVlayhjdHgsIHAsIHRtcCk7XG4gICAgICAgICAgICBza2lwVm9pZChjdHgsIHRydWUsIHRydWUpO1xuICAgICAgICAgICAgbGV0IHYgPSBleHRyYWN0VmFsdWUoY3R4LCB2b2lkIDApO1xuICAgICAgICAgICAgaWYgKHAgJiYgIXNraXBwaW5nKVxuICAgICAgICAgICAgICAgIHBbMV1bcFswXV0gPSB2O1xuICAgICAgICB9XG4gICAgICAgIHNraXBWb2lkKGN0eCwgdHJ1ZSk7XG4gICAgICAgIGlmIChjdHgucCA8IHRvbWwubGVuZ3RoICYmICh0bXAgPSB0b21sLmNoYXJDb2RlQXQoY3R4LnApKSAhPT0gMHhhIC8qIFxcbiAqLyAmJiAodG1wICE9PSAweGQgLyogXFxyICovIHx8IHRvbWwuY2hhckNvZGVBdChjdHgucCArIDEpICE9PSAweGEgLyogXFxuICovKSkge1xuICAgICAgICAgICAgVG9tbEVycm9yLngoJ2VhY2gga2V5LXZhbHVlIGRlY2xhcmF0aW9uIG11c3QgYmUgZm9sbG93ZWQgYnkgYW4gZW5kLW9mLWxpbmUnLCBjdHgpO1xuICAgICAgICB9XG4gICAgICAgIHNraXBWb2lkKGN0eCk7XG4gICAgfVxuICAgIHJldHVybiByZXM7XG59XG4iLCAiLyohXG4gKiBDb3B5cmlnaHQgKGMpIFNxdWlycmVsIENoYXQgZXQgYWwuLCBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogU1BEWC1MaWNlbnNlLUlkZW50aWZpZXI6IEJTRC0zLUNsYXVzZVxuICpcbiAqIFJlZGlzdHJpYnV0aW9uIGFuZCB1c2UgaW4gc291cmNlIGFuZCBiaW5hcnkgZm9ybXMsIHdpdGggb3Igd2l0aG91dFxuICogbW9kaWZpY2F0aW9uLCBhcmUgcGVybWl0dGVkIHByb3ZpZGVkIHRoYXQgdGhlIGZvbGxvd2luZyBjb25kaXRpb25zIGFyZSBtZXQ6XG4gKlxuICogMS4gUmVkaXN0cmlidXRpb25zIG9mIHNvdXJjZSBjb2RlIG11c3QgcmV0YWluIHRoZSBhYm92ZSBjb3B5cmlnaHQgbm90aWNlLCB0aGlzXG4gKiAgICBsaXN0IG9mIGNvbmRpdGlvbnMgYW5kIHRoZSBmb2xsb3dpbmcgZGlzY2xhaW1lci5cbiAqIDIuIFJlZGlzdHJpYnV0aW9ucyBpbiBiaW5hcnkgZm9ybSBtdXN0IHJlcHJvZHVjZSB0aGUgYWJvdmUgY29weXJpZ2h0IG5vdGljZSxcbiAqICAgIHRoaXMgbGlzdCBvZiBjb25kaXRpb25zIGFuZCB0aGUgZm9sbG93aW5nIGRpc2NsYWltZXIgaW4gdGhlXG4gKiAgICBkb2N1bWVudGF0aW9uIGFuZC9vciBvdGhlciBtYXRlcmlhbHMgcHJvdmlkZWQgd2l0aCB0aGUgZGlzdHJpYnV0aW9uLlxuICogMy4gTmVpdGhlciB0aGUgbmFtZSBvZiB0aGUgY29weXJpZ2h0IGhvbGRlciBub3IgdGhlIG5hbWVzIG9mIGl0cyBjb250cmlidXRvcnNcbiAqICAgIG1heSBiZSB1c2VkIHRvIGVuZG9yc2Ugb3IgcHJvbW90ZSBwcm9kdWN0cyBkZXJpdmVkIGZyb20gdGhpcyBzb2Z0d2FyZSB3aXRob3V0XG4gKiAgICBzcGVjaWZpYyBwcmlvciB3cml0dGVuIHBlcm1pc3Npb24uXG4gKlxuICogVEhJUyBTT0ZUV0FSRSBJUyBQUk9WSURFRCBCWSBUSEUgQ09QWVJJR0hUIEhPTERFUlMgQU5EIENPTlRSSUJVVE9SUyBcIkFTIElTXCIgQU5EXG4gKiBBTlkgRVhQUkVTUyBPUiBJTVBMSUVEIFdBUlJBTlRJRVMsIElOQ0xVRElORywgQlVUIE5PVCBMSU1JVEVEIFRPLCBUSEUgSU1QTElFRFxuICogV0FSUkFOVElFUyBPRiBNRVJDSEFOVEFCSUxJVFkgQU5EIEZJVE5FU1MgRk9SIEEgUEFSVElDVUxBUiBQVVJQT1NFIEFSRVxuICogRElTQ0xBSU1FRC4gSU4gTk8gRVZFTlQgU0hBTEwgVEhFIENPUFlSSUdIVCBIT0xERVIgT1IgQ09OVFJJQlVUT1JTIEJFIExJQUJMRVxuICogRk9SIEFOWSBESVJFQ1QsIElORElSRUNULCBJTkNJREVOVEFMLCBTUEVDSUFMLCBFWEVNUExBUlksIE9SIENPTlNFUVVFTlRJQUxcbiAqIERBTUFHRVMgKElOQ0xVRElORywgQlVUIE5PVCBMSU1JVEVEIFRPLCBQUk9DVVJFTUVOVCBPRiBTVUJTVElUVVRFIEdPT0RTIE9SXG4gKiBTRVJWSUNFUzsgTE9TUyBPRiBVU0UsIERBVEEsIE9SIFBST0ZJVFM7IE9SIEJVU0lORVNTIElOVEVSUlVQVElPTikgSE9XRVZFUlxuICogQ0FVU0VEIEFORCBPTiBBTlkgVEhFT1JZIE9GIExJQUJJTElUWSwgV0hFVEhFUiBJTiBDT05UUkFDVCwgU1RSSUNUIExJQUJJTElUWSxcbiAqIE9SIFRPUlQgKElOQ0xVRElORyBORUdMSUdFTkNFIE9SIE9USEVSV0lTRSkgQVJJU0lORyBJTiBBTlkgV0FZIE9VVCBPRiBUSEUgVVNFXG4gKiBPRiBUSElTIFNPRlRXQVJFLCBFVkVOIElGIEFEVklTRUQgT0YgVEhFIFBPU1NJQklMSVRZIE9GIFNVQ0ggREFNQUdFLlxuICovXG5sZXQgQkFSRV9LRVkgPSAvXlthLXowLTktX10rJC9pO1xubGV0IEhBU19XRUxMRk9STUVEID0gISEoJycuaXNXZWxsRm9ybWVkKTtcbmZ1bmN0aW9uIGV4dGVuZGVkVHlwZU9mKG9iaikge1xuICAgIGxldCB0eXBlID0gdHlwZW9mIG9iajtcbiAgICBpZiAodHlwZSA9PT0gJ29iamVjdCcpIHtcbiAgICAgICAgaWYgKEFycmF5LmlzQXJyYXkob2JqKSlcbiAgICAgICAgICAgIHJldHVybiAnYXJyYXknO1xuICAgICAgICBpZiAodHlwZW9mIG9iai5nZXRVVENEYXRlID09PSAnZnVuY3Rpb24nICYmIG9iaiBpbnN0YW5jZW9mIERhdGUpXG4gICAgICAgICAgICByZXR1cm4gJ2RhdGUnO1xuICAgICAgICBpZiAoZ2xvYmFsVGhpcy5UZW1wb3JhbCkge1xuICAgICAgICAgICAgaWYgKG9iai51bnRpbCkge1xuICAgICAgICAgICAgICAgIGlmIChvYmogaW5zdGFuY2VvZiBUZW1wb3JhbC5ab25lZERhdGVUaW1lKVxuICAgICAgICAgICAgICAgICAgICByZXR1cm4gJ3RlbXBvcmFsL3R6K3VjJztcbiAgICAgICAgICAgICAgICBpZiAob2JqIGluc3RhbmNlb2YgVGVtcG9yYWwuUGxhaW5EYXRlVGltZSB8fCBvYmogaW5zdGFuY2VvZiBUZW1wb3JhbC5QbGFpbkRhdGUpXG4gICAgICAgICAgICAgICAgICAgIHJldHVybiAndGVtcG9yYWwvdWMnO1xuICAgICAgICAgICAgICAgIGlmIChvYmogaW5zdGFuY2VvZiBUZW1wb3JhbC5QbGFpblRpbWUgfHwgb2JqIGluc3RhbmNlb2YgVGVtcG9yYWwuSW5zdGFudClcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuICd0ZW1wb3JhbCc7XG4gICAgICAgICAgICAgICAgaWYgKG9iaiBpbnN0YW5jZW9mIFRlbXBvcmFsLlBsYWluWWVhck1vbnRoKVxuICAgICAgICAgICAgICAgICAgICByZXR1cm4gJ3RlbXBvcmFsL3gnO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSBpZiAoKG9iai50b1BsYWluRGF0ZSAmJiBvYmogaW5zdGFuY2VvZiBUZW1wb3JhbC5QbGFpbk1vbnRoRGF5KSB8fFxuICAgICAgICAgICAgICAgIChvYmoubmVnYXRlZCAmJiBvYmogaW5zdGFuY2VvZiBUZW1wb3JhbC5EdXJhdGlvbikpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gJ3RlbXBvcmFsL3gnO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiB0eXBlO1xufVxuZnVuY3Rpb24gaXNBcnJheU9mVGFibGVzKG9iaikge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgb2JqLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGlmIChleHRlbmRlZFR5cGVPZihvYmpbaV0pICE9PSAnb2JqZWN0JylcbiAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgcmV0dXJuIG9iai5sZW5ndGggIT0gMDtcbn1cbmZ1bmN0aW9uIGZvcm1hdFdlbGxGb3JtZWRTdHJpbmdVbmNoZWNrZWQocykge1xuICAgIHJldHVybiBKU09OLnN0cmluZ2lmeShzKS5yZXBsYWNlQWxsKCdcXHg3ZicsICdcXFxcdTAwN2YnKTtcbn1cbmZ1bmN0aW9uIGZvcm1hdFN0cmluZyhzKSB7XG4gICAgcmV0dXJuIGZvcm1hdFdlbGxGb3JtZWRTdHJpbmdVbmNoZWNrZWQoSEFTX1dFTExGT1JNRUQgPyBzLnRvV2VsbEZvcm1lZCgpIDogcyk7XG59XG5mdW5jdGlvbiBmb3JtYXRLZXkocykge1xuICAgIGlmIChCQVJFX0tFWS50ZXN0KHMpKVxuICAgICAgICByZXR1cm4gcztcbiAgICBpZiAoSEFTX1dFTExGT1JNRUQgJiYgIXMuaXNXZWxsRm9ybWVkKCkpXG4gICAgICAgIHRocm93IG5ldyBSYW5nZUVycm9yKCdrZXkgY29udGFpbnMgaWxsZWdhbCBsb25lIHN1cnJvZ2F0ZXMnKTtcbiAgICByZXR1cm4gZm9ybWF0V2VsbEZvcm1lZFN0cmluZ1VuY2hlY2tlZChzKTtcbn1cbmZ1bmN0aW9uIHN0cmluZ2lmeVZhbHVlKHZhbCwgdHlwZSwgZGVwdGgsIG51bWJlckFzRmxvYXQsIHN0cmljdFRlbXBvcmFsKSB7XG4gICAgaWYgKGRlcHRoID09PSAwKSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcignQ291bGQgbm90IHN0cmluZ2lmeSB0aGUgb2JqZWN0OiBtYXhpbXVtIG9iamVjdCBkZXB0aCBleGNlZWRlZCcpO1xuICAgIH1cbiAgICBzd2l0Y2ggKHR5cGUpIHtcbiAgICAgICAgLy8gQHRzLWV4cGVjdC1lcnJvciAtLSBpbnRlbnRpb25hbCBmYWxsdGhyb3VnaCBjYXNlXG4gICAgICAgIGNhc2UgJ251bWJlcic6XG4gICAgICAgICAgICBpZiAoaXNOYU4odmFsKSlcbiAgICAgICAgICAgICAgICByZXR1cm4gJ25hbic7XG4gICAgICAgICAgICBpZiAodmFsID09PSBJbmZpbml0eSlcbiAgICAgICAgICAgICAgICByZXR1cm4gJ2luZic7XG4gICAgICAgICAgICBpZiAodmFsID09PSAtSW5maW5pdHkpXG4gICAgICAgICAgICAgICAgcmV0dXJuICctaW5mJztcbiAgICAgICAgICAgIGlmIChOdW1iZXIuaXNJbnRlZ2VyKHZhbCkgJiYgKG51bWJlckFzRmxvYXQgfHwgIU51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbCkpKVxuICAgICAgICAgICAgICAgIHJldHVybiB2YWwudG9GaXhlZCgxKTtcbiAgICAgICAgY2FzZSAnYmlnaW50JzpcbiAgICAgICAgY2FzZSAnYm9vbGVhbic6XG4gICAgICAgIGNhc2UgJ3RlbXBvcmFsJzpcbiAgICAgICAgICAgIHJldHVybiB2YWwudG9TdHJpbmcoKTtcbiAgICAgICAgY2FzZSAnc3RyaW5nJzpcbiAgICAgICAgICAgIHJldHVybiBmb3JtYXRTdHJpbmcodmFsKTtcbiAgICAgICAgY2FzZSAnZGF0ZSc6XG4gICAgICAgICAgICBpZiAoaXNOYU4odmFsLmdldFRpbWUoKSkpXG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcignY2Fubm90IHNlcmlhbGl6ZSBpbnZhbGlkIGRhdGUnKTtcbiAgICAgICAgICAgIHJldHVybiB2YWwudG9JU09TdHJpbmcoKTtcbiAgICAgICAgY2FzZSAnb2JqZWN0JzpcbiAgICAgICAgICAgIHJldHVybiBzdHJpbmdpZnlJbmxpbmVUYWJsZSh2YWwsIGRlcHRoLCBudW1iZXJBc0Zsb2F0LCBzdHJpY3RUZW1wb3JhbCk7XG4gICAgICAgIGNhc2UgJ2FycmF5JzpcbiAgICAgICAgICAgIHJldHVybiBzdHJpbmdpZnlBcnJheSh2YWwsIGRlcHRoLCBudW1iZXJBc0Zsb2F0LCBzdHJpY3RUZW1wb3JhbCk7XG4gICAgICAgIC8vIEB0cy1leHBlY3QtZXJyb3IgLS0gaW50ZW50aW9uYWwgZmFsbHRocm91Z2ggY2FzZVxuICAgICAgICBjYXNlICd0ZW1wb3JhbC90eit1Yyc6XG4gICAgICAgICAgICBpZiAoc3RyaWN0VGVtcG9yYWwpIHtcbiAgICAgICAgICAgICAgICBsZXQgdHogPSB2YWwudGltZVpvbmVJZDtcbiAgICAgICAgICAgICAgICBsZXQgdHpjID0gdHouY2hhckNvZGVBdCgwKTtcbiAgICAgICAgICAgICAgICBpZiAoXG4gICAgICAgICAgICAgICAgLy8gQ2xhc3NpYyBvZmZzZXRcbiAgICAgICAgICAgICAgICB0emMgIT09IDB4MmIgLyogKyAqLyAmJiB0emMgIT09IDB4MmQgLyogLSAqLyAmJlxuICAgICAgICAgICAgICAgICAgICAoXG4gICAgICAgICAgICAgICAgICAgIC8vIEZhc3QgcHJlLWNoZWNrIHBhc3M7IHNlZSBiZWxvdyBmb3IgdGhlIGFjdHVhbGx5IGFjY2VwdGVkIHZhbHVlc1xuICAgICAgICAgICAgICAgICAgICAodHpjICE9PSAweDU1IC8qIFUgKi8gJiYgdHpjICE9PSAweDQ3IC8qIEcgKi8gJiYgdHpjICE9PSAweDVhIC8qIFogKi8gJiYgdHpjICE9PSAweDQ1IC8qIEUgKi8pIHx8XG4gICAgICAgICAgICAgICAgICAgICAgICAoXG4gICAgICAgICAgICAgICAgICAgICAgICAvLyBVVEMgYW5kIGl0cyBhbGlhc2VzOyBUZW1wb3JhbCBpbXBsZW1lbnRhdGlvbnMgZG9uJ3QgYWxsIGNhbm9uaWNhbGlzZSB1bmZvcnR1bmF0ZWx5XG4gICAgICAgICAgICAgICAgICAgICAgICB0eiAhPT0gJ1VUQycgJiYgdHogIT09ICdVQ1QnICYmIHR6ICE9PSAnVW5pdmVyc2FsJyAmJiB0eiAhPT0gJ1p1bHUnICYmXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgLy8gR01UIGlzIGEgVFogYnV0IGl0J3MgZm9yIGFsbCBpbnRlbnRzIGFuZCBwdXJwb3NlcyBlcXVpdmFsZW50IHRvIFVUQy4gU2FmZSB0byBkb3duZ3JhZGUuXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgIXR6LnN0YXJ0c1dpdGgoJ0dNVCcpICYmIHR6ICE9PSAnR3JlZW53aWNoJyAmJlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIC8vIEV0Yy8qIGFyZSBhbGwgc2FmZSB0byBkb3duZ3JhZGUgdG8gb2Zmc2V0IChlaXRoZXIgVVRDLCBHTVQsIG9yIG9mZnNldClcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAhdHouc3RhcnRzV2l0aCgnRXRjLycpKSkpIHtcbiAgICAgICAgICAgICAgICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcignVGVtcG9yYWwgb2JqZWN0cyB3aXRoIGFuIElBTkEgdGltZXpvbmUgYXJlIG5vdCBhbGxvd2VkIGluIFRlbXBvcmFsIHN0cmljdCBtb2RlJyk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICBjYXNlICd0ZW1wb3JhbC91Yyc6XG4gICAgICAgICAgICBpZiAoc3RyaWN0VGVtcG9yYWwgJiYgdmFsLmNhbGVuZGFySWQgIT09ICdpc284NjAxJylcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCdUZW1wb3JhbCBvYmplY3RzIHdpdGggYSBub24tZGVmYXVsdCBjYWxlbmRhciBhcmUgbm90IGFsbG93ZWQgaW4gVGVtcG9yYWwgc3RyaWN0IG1vZGUnKTtcbiAgICAgICAgICAgIHJldHVybiB2YWwudG9TdHJpbmcoe1xuICAgICAgICAgICAgICAgIGNhbGVuZGFyTmFtZTogJ25ldmVyJyxcbiAgICAgICAgICAgICAgICB0aW1lWm9uZU5hbWU6ICduZXZlcicsXG4gICAgICAgICAgICB9KTtcbiAgICAgICAgY2FzZSAndGVtcG9yYWwveCc6XG4gICAgICAgICAgICB0aHJvdyBuZXcgVHlwZUVycm9yKCdVbnN1cHBvcnRlZCAnICsgdmFsW1N5bWJvbC50b1N0cmluZ1RhZ10pO1xuICAgIH1cbn1cbmZ1bmN0aW9uIHN0cmluZ2lmeUlubGluZVRhYmxlKG9iaiwgZGVwdGgsIG51bWJlckFzRmxvYXQsIHN0cmljdFRlbXBvcmFsKSB7XG4gICAgbGV0IGtleXMgPSBPYmplY3Qua2V5cyhvYmopO1xuICAgIGlmIChrZXlzLmxlbmd0aCA9PT0gMClcbiAgICAgICAgcmV0dXJuICd7fSc7XG4gICAgbGV0IHJlcyA9ICd7ICc7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBrZXlzLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGxldCBrID0ga2V5c1tpXTtcbiAgICAgICAgaWYgKGkpXG4gICAgICAgICAgICByZXMgKz0gJywgJztcbiAgICAgICAgcmVzICs9IGZvcm1hdEtleShrKSArICcgPSAnICsgc3RyaW5naWZ5VmFsdWUob2JqW2tdLCBleHRlbmRlZFR5cGVPZihvYmpba10pLCBkZXB0aCAtIDEsIG51bWJlckFzRmxvYXQsIHN0cmljdFRlbXBvcmFsKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlcyArICcgfSc7XG59XG5mdW5jdGlvbiBzdHJpbmdpZnlBcnJheShhcnJheSwgZGVwdGgsIG51bWJlckFzRmxvYXQsIHN0cmljdFRlbXBvcmFsKSB7XG4gICAgaWYgKGFycmF5Lmxlbmd0aCA9PT0gMClcbiAgICAgICAgcmV0dXJuICdbXSc7XG4gICAgbGV0IHJlcyA9ICdbICc7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcnJheS5sZW5ndGg7IGkrKykge1xuICAgICAgICBpZiAoaSlcbiAgICAgICAgICAgIHJlcyArPSAnLCAnO1xuICAgICAgICBpZiAoYXJyYXlbaV0gPT09IG51bGwgfHwgYXJyYXlbaV0gPT09IHZvaWQgMCkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcignYXJyYXlzIGNhbm5vdCBjb250YWluIG51bGwgb3IgdW5kZWZpbmVkIHZhbHVlcycpO1xuICAgICAgICB9XG4gICAgICAgIHJlcyArPSBzdHJpbmdpZnlWYWx1ZShhcnJheVtpXSwgZXh0ZW5kZWRUeXBlT2YoYXJyYXlbaV0pLCBkZXB0aCAtIDEsIG51bWJlckFzRmxvYXQsIHN0cmljdFRlbXBvcmFsKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlcyArICcgXSc7XG59XG5mdW5jdGlvbiBzdHJpbmdpZnlBcnJheVRhYmxlKGFycmF5LCBrZXksIGRlcHRoLCBudW1iZXJBc0Zsb2F0LCBzdHJpY3RUZW1wb3JhbCkge1xuICAgIGlmIChkZXB0aCA9PT0gMCkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoJ0NvdWxkIG5vdCBzdHJpbmdpZnkgdGhlIG9iamVjdDogbWF4aW11bSBvYmplY3QgZGVwdGggZXhjZWVkZWQnKTtcbiAgICB9XG4gICAgbGV0IHJlcyA9ICcnO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYXJyYXkubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgcmVzICs9IGAke3JlcyAmJiAnXFxuJ31bWyR7a2V5fV1dXFxuYDtcbiAgICAgICAgcmVzICs9IHN0cmluZ2lmeVRhYmxlKDAsIGFycmF5W2ldLCBrZXksIGRlcHRoLCBudW1iZXJBc0Zsb2F0LCBzdHJpY3RUZW1wb3JhbCk7XG4gICAgfVxuICAgIHJldHVybiByZXM7XG59XG5mdW5jdGlvbiBzdHJpbmdpZnlUYWJsZSh0YWJsZUtleSwgb2JqLCBwcmVmaXgsIGRlcHRoLCBudW1iZXJBc0Zsb2F0LCBzdHJpY3RUZW1wb3JhbCkge1xuICAgIGlmIChkZXB0aCA9PT0gMCkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoJ0NvdWxkIG5vdCBzdHJpbmdpZnkgdGhlIG9iamVjdDogbWF4aW11bSBvYmplY3QgZGVwdGggZXhjZWVkZWQnKTtcbiAgICB9XG4gICAgbGV0IHByZWFtYmxlID0gJyc7XG4gICAgbGV0IHRhYmxlcyA9ICcnO1xuICAgIGxldCBrZXlzID0gT2JqZWN0LmtleXMob2JqKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGtleXMubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgbGV0IGsgPSBrZXlzW2ldO1xuICAgICAgICBpZiAob2JqW2tdICE9PSBudWxsICYmIG9ialtrXSAhPT0gdm9pZCAwKSB7XG4gICAgICAgICAgICBsZXQgdHlwZSA9IGV4dGVuZGVkVHlwZU9mKG9ialtrXSk7XG4gICAgICAgICAgICBpZiAodHlwZSA9PT0gJ3N5bWJvbCcgfHwgdHlwZSA9PT0gJ2Z1bmN0aW9uJykge1xuICAgICAgICAgICAgICAgIHRocm93IG5ldyBUeXBlRXJyb3IoYGNhbm5vdCBzZXJpYWxpemUgdmFsdWVzIG9mIHR5cGUgJyR7dHlwZX0nYCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBsZXQga2V5ID0gZm9ybWF0S2V5KGspO1xuICAgICAgICAgICAgaWYgKHR5cGUgPT09ICdhcnJheScgJiYgaXNBcnJheU9mVGFibGVzKG9ialtrXSkpIHtcbiAgICAgICAgICAgICAgICB0YWJsZXMgKz0gKHRhYmxlcyAmJiAnXFxuJykgKyBzdHJpbmdpZnlBcnJheVRhYmxlKG9ialtrXSwgcHJlZml4ID8gYCR7cHJlZml4fS4ke2tleX1gIDoga2V5LCBkZXB0aCAtIDEsIG51bWJlckFzRmxvYXQsIHN0cmljdFRlbXBvcmFsKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2UgaWYgKHR5cGUgPT09ICdvYmplY3QnKSB7XG4gICAgICAgICAgICAgICAgbGV0IHRibEtleSA9IHByZWZpeCA/IGAke3ByZWZpeH0uJHtrZXl9YCA6IGtleTtcbiAgICAgICAgICAgICAgICB0YWJsZXMgKz0gKHRhYmxlcyAmJiAnXFxuJykgKyBzdHJpbmdpZnlUYWJsZSh0YmxLZXksIG9ialtrXSwgdGJsS2V5LCBkZXB0aCAtIDEsIG51bWJlckFzRmxvYXQsIHN0cmljdFRlbXBvcmFsKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIHByZWFtYmxlICs9IGtleTtcbiAgICAgICAgICAgICAgICBwcmVhbWJsZSArPSAnID0gJztcbiAgICAgICAgICAgICAgICBwcmVhbWJsZSArPSBzdHJpbmdpZnlWYWx1ZShvYmpba10sIHR5cGUsIGRlcHRoLCBudW1iZXJBc0Zsb2F0LCBzdHJpY3RUZW1wb3JhbCk7XG4gICAgICAgICAgICAgICAgcHJlYW1ibGUgKz0gJ1xcbic7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRhYmxlS2V5ICYmIChwcmVhbWJsZSB8fCAhdGFibGVzKSkgLy8gQ3JlYXRlIHRhYmxlIG9ubHkgaWYgbmVjZXNzYXJ5XG4gICAgICAgIHByZWFtYmxlID0gcHJlYW1ibGUgPyBgWyR7dGFibGVLZXl9XVxcbiR7cHJlYW1ibGV9YCA6IGBbJHt0YWJsZUtleX1dYDtcbiAgICByZXR1cm4gcHJlYW1ibGUgJiYgdGFibGVzXG4gICAgICAgID8gYCR7cHJlYW1ibGV9XFxuJHt0YWJsZXN9YFxuICAgICAgICA6IHByZWFtYmxlIHx8IHRhYmxlcztcbn1cbmV4cG9ydCBmdW5jdGlvbiBzdHJpbmdpZnkob2JqLCB7IG1heERlcHRoID0gMTAwMCwgbnVtYmVyc0FzRmxvYXQgPSBmYWxzZSwgc3RyaWN0VGVtcG9yYWwgPSBmYWxzZSB9ID0ge30pIHtcbiAgICBpZiAoZXh0ZW5kZWRUeXBlT2Yob2JqKSAhPT0gJ29iamVjdCcpIHtcbiAgICAgICAgdGhyb3cgbmV3IFR5cGVFcnJvcignc3RyaW5naWZ5IGNhbiBvbmx5IGJlIGNhbGxlZCB3aXRoIGFuIG9iamVjdCcpO1xuICAgIH1cbiAgICBsZXQgc3RyID0gc3RyaW5naWZ5VGFibGUoMCwgb2JqLCAnJywgbWF4RGVwdGgsIG51bWJlcnNBc0Zsb2F0LCBzdHJpY3RUZW1wb3JhbCk7XG4gICAgaWYgKHN0cltzdHIubGVuZ3RoIC0gMV0gIT09ICdcXG4nKVxuICAgICAgICByZXR1cm4gc3RyICsgJ1xcbic7XG4gICAgcmV0dXJuIHN0cjtcbn1cbiIsICIvKiFcbiAqIENvcHlyaWdodCAoYykgU3F1aXJyZWwgQ2hhdCBldCBhbC4sIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKiBTUERYLUxpY2Vuc2UtSWRlbnRpZmllcjogQlNELTMtQ2xhdXNlXG4gKlxuICogUmVkaXN0cmlidXRpb24gYW5kIHVzZSBpbiBzb3VyY2UgYW5kIGJpbmFyeSBmb3Jtcywgd2l0aCBvciB3aXRob3V0XG4gKiBtb2RpZmljYXRpb24sIGFyZSBwZXJtaXR0ZWQgcHJvdmlkZWQgdGhhdCB0aGUgZm9sbG93aW5nIGNvbmRpdGlvbnMgYXJlIG1ldDpcbiAqXG4gKiAxLiBSZWRpc3RyaWJ1dGlvbnMgb2Ygc291cmNlIGNvZGUgbXVzdCByZXRhaW4gdGhlIGFib3ZlIGNvcHlyaWdodCBub3RpY2UsIHRoaXNcbiAqICAgIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyLlxuICogMi4gUmVkaXN0cmlidXRpb25zIGluIGJpbmFyeSBmb3JtIG11c3QgcmVwcm9kdWNlIHRoZSBhYm92ZSBjb3B5cmlnaHQgbm90aWNlLFxuICogICAgdGhpcyBsaXN0IG9mIGNvbmRpdGlvbnMgYW5kIHRoZSBmb2xsb3dpbmcgZGlzY2xhaW1lciBpbiB0aGVcbiAqICAgIGRvY3VtZW50YXRpb24gYW5kL29yIG90aGVyIG1hdGVyaWFscyBwcm92aWRlZCB3aXRoIHRoZSBkaXN0cmlidXRpb24uXG4gKiAzLiBOZWl0aGVyIHRoZSBuYW1lIG9mIHRoZSBjb3B5cmlnaHQgaG9sZGVyIG5vciB0aGUgbmFtZXMgb2YgaXRzIGNvbnRyaWJ1dG9yc1xuICogICAgbWF5IGJlIHVzZWQgdG8gZW5kb3JzZSBvciBwcm9tb3RlIHByb2R1Y3RzIGRlcml2ZWQgZnJvbSB0aGlzIHNvZnR3YXJlIHdpdGhvdXRcbiAqICAgIHNwZWNpZmljIHByaW9yIHdyaXR0ZW4gcGVybWlzc2lvbi5cbiAqXG4gKiBUSElTIFNPRlRXQVJFIElTIFBST1ZJREVEIEJZIFRIRSBDT1BZUklHSFQgSE9MREVSUyBBTkQgQ09OVFJJQlVUT1JTIFwiQVMgSVNcIiBBTkRcbiAqIEFOWSBFWFBSRVNTIE9SIElNUExJRUQgV0FSUkFOVElFUywgSU5DTFVESU5HLCBCVVQgTk9UIExJTUlURUQgVE8sIFRIRSBJTVBMSUVEXG4gKiBXQVJSQU5USUVTIE9GIE1FUkNIQU5UQUJJTElUWSBBTkQgRklUTkVTUyBGT1IgQSBQQVJUSUNVTEFSIFBVUlBPU0UgQVJFXG4gKiBESVNDTEFJTUVELiBJTiBOTyBFVkVOVCBTSEFMTCBUSEUgQ09QWVJJR0hUIEhPTERFUiBPUiBDT05UUklCVVRPUlMgQkUgTElBQkxFXG4gKiBGT1IgQU5ZIERJUkVDVCwgSU5ESVJFQ1QsIElOQ0lERU5UQUwsIFNQRUNJQUwsIEVYRU1QTEFSWSwgT1IgQ09OU0VRVUVOVElBTFxuICogREFNQUdFUyAoSU5DTFVESU5HLCBCVVQgTk9UIExJTUlURUQgVE8sIFBST0NVUkVNRU5UIE9GIFNVQlNUSVRVVEUgR09PRFMgT1JcbiAqIFNFUlZJQ0VTOyBMT1NTIE9GIFVTRSwgREFUQSwgT1IgUFJPRklUUzsgT1IgQlVTSU5FU1MgSU5URVJSVVBUSU9OKSBIT1dFVkVSXG4gKiBDQVVTRUQgQU5EIE9OIEFOWSBUSEVPUlkgT0YgTElBQklMSVRZLCBXSEVUSEVSIElOIENPTlRSQUNULCBTVFJJQ1QgTElBQklMSVRZLFxuICogT1IgVE9SVCAoSU5DTFVESU5HIE5FR0xJR0VOQ0UgT1IgT1RIRVJXSVNFKSBBUklTSU5HIElOIEFOWSBXQVkgT1VUIE9GIFRIRSBVU0VcbiAqIE9GIFRISVMgU09GVFdBUkUsIEVWRU4gSUYgQURWSVNFRCBPRiBUSEUgUE9TU0lCSUxJVFkgT0YgU1VDSCBEQU1BR0UuXG4gKi9cbmltcG9ydCB7IHBhcnNlIH0gZnJvbSAnLi9wYXJzZS5qcyc7XG5pbXBvcnQgeyBzdHJpbmdpZnkgfSBmcm9tICcuL3N0cmluZ2lmeS5qcyc7XG5pbXBvcnQgeyBUb21sRGF0ZSB9IGZyb20gJy4vZGF0ZS5qcyc7XG5pbXBvcnQgeyBUb21sRXJyb3IgfSBmcm9tICcuL2Vycm9yLmpzJztcbmV4cG9ydCB7IHBhcnNlLCBzdHJpbmdpZnksIFRvbWxEYXRlLCBUb21sRXJyb3IgfTtcbi8qKiBAZGVwcmVjYXRlZCB1c2UgYGltcG9ydCAqIGFzIC4uLiBmcm9tICdzbW9sLXRvbWwnYCBpbnN0ZWFkICovXG5leHBvcnQgZGVmYXVsdCB7IHBhcnNlLCBzdHJpbmdpZnksIFRvbWxEYXRlLCBUb21sRXJyb3IgfTtcbiJdLAogICJtYXBwaW5ncyI6ICI7OztBQTJCQSxTQUFTLGtCQUFrQixRQUFRLEtBQUs7QUFDcEMsTUFBSSxRQUFRLE9BQU8sTUFBTSxHQUFHLEdBQUcsRUFBRSxNQUFNLE9BQU87QUFDOUMsU0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLElBQUksRUFBRSxTQUFTLENBQUM7QUFDaEQ7QUFDQSxTQUFTLGNBQWMsUUFBUSxNQUFNLFFBQVE7QUFDekMsTUFBSSxRQUFRLE9BQU8sTUFBTSxPQUFPO0FBQ2hDLE1BQUksWUFBWTtBQUNoQixNQUFJLGFBQWEsS0FBSyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEtBQUs7QUFDN0MsV0FBUyxJQUFJLE9BQU8sR0FBRyxLQUFLLE9BQU8sR0FBRyxLQUFLO0FBQ3ZDLFFBQUksSUFBSSxNQUFNLElBQUksQ0FBQztBQUNuQixRQUFJLENBQUM7QUFDRDtBQUNKLGlCQUFhLEVBQUUsU0FBUyxFQUFFLE9BQU8sV0FBVyxHQUFHO0FBQy9DLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixpQkFBYTtBQUNiLFFBQUksTUFBTSxNQUFNO0FBQ1osbUJBQWEsSUFBSSxPQUFPLFlBQVksU0FBUyxDQUFDO0FBQzlDLG1CQUFhO0FBQUEsSUFDakI7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUNYO0FBQ08sSUFBTSxZQUFOLE1BQU0sbUJBQWtCLE1BQU07QUFBQSxFQUNqQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxZQUFZLFNBQVMsU0FBUztBQUMxQixVQUFNLENBQUMsTUFBTSxNQUFNLElBQUksa0JBQWtCLFFBQVEsTUFBTSxRQUFRLEdBQUc7QUFDbEUsVUFBTSxZQUFZLGNBQWMsUUFBUSxNQUFNLE1BQU0sTUFBTTtBQUMxRCxVQUFNLDBCQUEwQixPQUFPO0FBQUE7QUFBQSxFQUFPLFNBQVMsSUFBSSxPQUFPO0FBQ2xFLFNBQUssT0FBTztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssWUFBWTtBQUFBLEVBQ3JCO0FBQUE7QUFBQSxFQUVBLE9BQU8sRUFBRSxTQUFTLEtBQUssS0FBSztBQUN4QixVQUFNLElBQUksV0FBVSxTQUFTLEVBQUUsTUFBTSxJQUFJLEdBQUcsS0FBSyxPQUFPLElBQUksRUFBRSxDQUFDO0FBQUEsRUFDbkU7QUFDSjs7O0FDckNPLFNBQVMsWUFBWSxLQUFLO0FBQzdCLE1BQUksV0FBVyxJQUFJO0FBQ25CLE1BQUksSUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLEdBQUc7QUFDaEMsTUFBSSxRQUFRO0FBQ1osTUFBSSxZQUFZLE1BQU07QUFDdEIsTUFBSSxjQUFjLE1BQU0sSUFBSSxFQUFFLFdBQVcsSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLEVBQUUsV0FBVyxJQUFJLElBQUksQ0FBQztBQUNuRixNQUFJLGFBQWE7QUFFYixTQUFLLElBQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxLQUFLLENBQUMsT0FBTztBQUN2QyxVQUFJO0FBQUEsYUFDQyxNQUFNLE1BQWdCLElBQUksRUFBRSxXQUFXLElBQUksSUFBSSxDQUFDLE1BQU07QUFDM0QsVUFBSSxLQUFLO0FBQUEsRUFDakI7QUFHQSxNQUFJLFNBQVM7QUFDYixNQUFJLGFBQWEsSUFBSTtBQU1yQixNQUFJLFFBQVE7QUFDWixTQUFPLElBQUksSUFBSSxJQUFJLEVBQUUsUUFBUSxJQUFJLEtBQUs7QUFDbEMsUUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUM7QUFFMUIsUUFBSSxnQkFBZ0IsTUFBTSxNQUFpQixNQUFNLE1BQWdCLElBQUksRUFBRSxXQUFXLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBZ0I7QUFDN0csY0FBUSxTQUFTO0FBQUEsSUFDckIsV0FFVSxJQUFJLE1BQVEsTUFBTSxLQUFpQixNQUFNLEtBQU07QUFDckQsZ0JBQVUsRUFBRSxpREFBaUQsR0FBRztBQUFBLElBQ3BFLFlBR1UsQ0FBQyxTQUFTLFVBQVUsTUFBTSxNQUFNLFVBQVUsQ0FBQyxlQUFnQixJQUFJLEVBQUUsV0FBVyxJQUFJLElBQUksQ0FBQyxNQUFNLFNBQVMsSUFBSSxFQUFFLFdBQVcsSUFBSSxJQUFJLENBQUMsTUFBTSxRQUFTO0FBQ25KLFVBQUksYUFBYTtBQUViLFlBQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxJQUFJLENBQUMsTUFBTTtBQUNoQyxjQUFJO0FBQ1IsWUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLElBQUksQ0FBQyxNQUFNO0FBQ2hDLGNBQUk7QUFBQSxNQUNaO0FBRUEsVUFBSSxDQUFDLE9BQU87QUFFUixZQUFJLElBQUksSUFBSSxFQUFFLE1BQU0sWUFBWSxJQUFJLENBQUM7QUFDckMsaUJBQVMsU0FBUyxTQUFTLElBQUk7QUFBQSxNQUNuQztBQUNBLFVBQUksS0FBSyxjQUFjLElBQUk7QUFDM0IsYUFBTztBQUFBLElBQ1gsV0FFUyxDQUFDLE9BQU87QUFDYixVQUFJLENBQUMsYUFBYSxNQUFNLElBQWM7QUFDbEMsa0JBQVUsSUFBSSxFQUFFLE1BQU0sWUFBYSxhQUFhLElBQUksQ0FBRTtBQUN0RCxnQkFBUTtBQUFBLE1BQ1o7QUFBQSxJQUNKLFdBQ1MsVUFBVSxHQUFHO0FBQ2xCLFVBQUksTUFBTSxPQUFnQixNQUFNLE9BQWdCLE1BQU0sSUFBYztBQUNoRSxZQUFJLFNBQVMsSUFBSSxNQUFNO0FBQ3ZCLFlBQUksUUFBUTtBQUNaLFlBQUksTUFBTSxNQUFNLE1BQWUsSUFBSSxNQUFNLE1BQWUsSUFBSTtBQUM1RCxpQkFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQ25DLGNBQUksTUFBTSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUM7QUFDaEMsY0FBSTtBQUFBO0FBQUEsWUFDTSxPQUFPLE1BQVEsT0FBTyxLQUFPLE1BQU07QUFBQTtBQUFBLGNBQy9CLE9BQU8sTUFBUSxPQUFPLEtBQU8sTUFBTSxLQUFPO0FBQUE7QUFBQSxnQkFDdEMsT0FBTyxNQUFRLE9BQU8sTUFBTyxNQUFNLEtBQU8sS0FBSztBQUFBO0FBQUE7QUFBQTtBQUNqRSxjQUFJLFFBQVE7QUFDUixzQkFBVSxFQUFFLCtDQUErQyxHQUFHO0FBQ2xFLGtCQUFTLFNBQVMsSUFBSztBQUFBLFFBQzNCO0FBRUEsWUFBSSxRQUFRLEtBQUssUUFBUSxXQUFhLFNBQVMsU0FBVSxTQUFTLE9BQVM7QUFDdkUsb0JBQVUsRUFBRSwwQkFBMEIsS0FBSyxNQUFNO0FBQUEsUUFDckQ7QUFDQSxrQkFBVSxPQUFPLGNBQWMsS0FBSztBQUNwQyxxQkFBYSxJQUFJO0FBQ2pCLGdCQUFRO0FBQUEsTUFDWixXQUVTLGdCQUFnQixNQUFNLE1BQVEsTUFBTSxJQUFlO0FBQ3hELGdCQUFRO0FBQUEsTUFDWixPQUVLO0FBQ0QsWUFBSSxNQUFNO0FBQ04sb0JBQVU7QUFBQSxpQkFDTCxNQUFNO0FBQ1gsb0JBQVU7QUFBQSxpQkFDTCxNQUFNO0FBQ1gsb0JBQVU7QUFBQSxpQkFDTCxNQUFNO0FBQ1gsb0JBQVU7QUFBQSxpQkFDTCxNQUFNO0FBQ1gsb0JBQVU7QUFBQSxpQkFDTCxNQUFNO0FBQ1gsb0JBQVU7QUFBQSxpQkFDTCxNQUFNO0FBQ1gsb0JBQVU7QUFBQSxpQkFDTCxNQUFNO0FBQ1gsb0JBQVU7QUFBQTtBQUVWLG9CQUFVLEVBQUUsZ0NBQWdDLEdBQUc7QUFDbkQscUJBQWEsSUFBSSxJQUFJO0FBQ3JCLGdCQUFRO0FBQUEsTUFDWjtBQUFBLElBQ0osV0FFUyxNQUFNLE1BQVEsTUFBTSxHQUFjO0FBQ3ZDLFVBQUksVUFBVTtBQUNWLGtCQUFVLEVBQUUsOERBQThELEtBQUssVUFBVTtBQUc3RixjQUFRLENBQUMsYUFBYSxNQUFNLEtBQWUsSUFBSTtBQUMvQyxtQkFBYSxJQUFJO0FBQUEsSUFDckI7QUFBQSxFQUNKO0FBQ0EsWUFBVSxFQUFFLHFCQUFxQixLQUFLLFFBQVE7QUFDbEQ7OztBQzNIQSxJQUFJLGVBQWU7QUFDWixJQUFNLFdBQU4sTUFBTSxrQkFBaUIsS0FBSztBQUFBLEVBQy9CLFdBQVc7QUFBQSxFQUNYLFdBQVc7QUFBQSxFQUNYLFVBQVU7QUFBQSxFQUNWLFlBQVksTUFBTSxVQUFVLGFBQWE7QUFDckMsUUFBSSxVQUFVO0FBQ2QsUUFBSSxVQUFVO0FBQ2QsUUFBSSxTQUFTO0FBQ2IsUUFBSTtBQUNKLFFBQUksT0FBTyxTQUFTLFVBQVU7QUFDMUIsVUFBSTtBQUNBLGNBQU07QUFFRixjQUFJLFdBQVcsR0FBRztBQUNkLGdCQUFJLENBQUMsS0FBSyxNQUFNLElBQUksRUFBRSxJQUFJLElBQUk7QUFDMUIscUJBQU87QUFDUCxvQkFBTTtBQUFBLFlBQ1Y7QUFFQSxnQkFBSSxhQUFhLEdBQUc7QUFDaEIsdUJBQVM7QUFDVCxzQkFBUTtBQUFBLFlBQ1osWUFFVSxJQUFJLEtBQUssV0FBVyxLQUFLLFNBQVMsQ0FBQyxPQUFPLE1BQWdCLE1BQU0sS0FBYztBQUNwRix1QkFBUyxLQUFLLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFBQSxZQUN2QztBQUNBLGdCQUFJO0FBQ0EscUJBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxJQUFJLE1BQU0sS0FBSyxNQUFNLEVBQUU7QUFBQSxVQUN0RCxXQUVTLGFBQWEsR0FBRztBQUNyQixtQkFBTyxDQUFDLEtBQUssTUFBTSxHQUFHLENBQUMsSUFBSSxLQUFLLEtBQUssY0FBYyxJQUFJO0FBQUEsVUFDM0Q7QUFDQSxvQkFBVSxhQUFhO0FBQ3ZCLG9CQUFVLGFBQWE7QUFBQSxRQUMzQjtBQUFBLFdBQ0M7QUFDRCxZQUFJLFFBQVEsS0FBSyxNQUFNLFlBQVk7QUFDbkMsWUFBSSxPQUFPO0FBQ1AsY0FBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHO0FBQ1gsc0JBQVU7QUFDVixtQkFBTyxjQUFjLElBQUk7QUFBQSxVQUM3QjtBQUNBLG9CQUFVLENBQUMsQ0FBQyxNQUFNLENBQUM7QUFFbkIscUJBQVcsS0FBSyxFQUFFLE1BQU0sUUFBUSxPQUFPLEtBQUssUUFBUSxLQUFLLEdBQUc7QUFFNUQsY0FBSSxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLElBQUk7QUFDNUIsbUJBQU87QUFBQSxVQUNYLE9BQ0s7QUFDRCxxQkFBUyxNQUFNLENBQUMsS0FBSztBQUNyQixnQkFBSSxDQUFDLFVBQVU7QUFDWCxzQkFBUTtBQUFBLFVBQ2hCO0FBQUEsUUFDSixPQUNLO0FBQ0QsaUJBQU87QUFBQSxRQUNYO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFDQSxVQUFNLElBQUk7QUFDVixRQUFJLENBQUMsTUFBTSxLQUFLLFFBQVEsQ0FBQyxHQUFHO0FBQ3hCLFdBQUssV0FBVztBQUNoQixXQUFLLFdBQVc7QUFDaEIsV0FBSyxVQUFVO0FBQUEsSUFDbkI7QUFBQSxFQUNKO0FBQUEsRUFDQSxhQUFhO0FBQ1QsV0FBTyxLQUFLLFlBQVksS0FBSztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxVQUFVO0FBQ04sV0FBTyxDQUFDLEtBQUssWUFBWSxDQUFDLEtBQUssWUFBWSxDQUFDLEtBQUs7QUFBQSxFQUNyRDtBQUFBLEVBQ0EsU0FBUztBQUNMLFdBQU8sS0FBSyxZQUFZLENBQUMsS0FBSztBQUFBLEVBQ2xDO0FBQUEsRUFDQSxTQUFTO0FBQ0wsV0FBTyxLQUFLLFlBQVksQ0FBQyxLQUFLO0FBQUEsRUFDbEM7QUFBQSxFQUNBLFVBQVU7QUFDTixXQUFPLEtBQUssWUFBWSxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUNBLGNBQWM7QUFDVixRQUFJLE1BQU0sTUFBTSxZQUFZO0FBRTVCLFFBQUksS0FBSyxPQUFPO0FBQ1osYUFBTyxJQUFJLE1BQU0sR0FBRyxFQUFFO0FBRTFCLFFBQUksS0FBSyxPQUFPO0FBQ1osYUFBTyxJQUFJLE1BQU0sSUFBSSxFQUFFO0FBRTNCLFFBQUksS0FBSyxZQUFZO0FBQ2pCLGFBQU8sSUFBSSxNQUFNLEdBQUcsRUFBRTtBQUUxQixRQUFJLEtBQUssWUFBWSxPQUFPLEtBQUssWUFBWTtBQUN6QyxhQUFPO0FBR1gsUUFBSSxTQUFVLENBQUUsS0FBSyxRQUFRLE1BQU0sR0FBRyxDQUFDLElBQUssS0FBTSxDQUFFLEtBQUssUUFBUSxNQUFNLEdBQUcsQ0FBQztBQUMzRSxhQUFTLEtBQUssUUFBUSxDQUFDLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFDN0MsUUFBSSxhQUFhLElBQUksS0FBSyxLQUFLLFFBQVEsSUFBSyxTQUFTLEdBQUs7QUFDMUQsV0FBTyxXQUFXLFlBQVksRUFBRSxNQUFNLEdBQUcsRUFBRSxJQUFJLEtBQUs7QUFBQSxFQUN4RDtBQUFBLEVBQ0EsT0FBTyxxQkFBcUIsUUFBUSxTQUFTLEtBQUs7QUFDOUMsUUFBSSxPQUFPLElBQUksVUFBUyxNQUFNO0FBQzlCLFNBQUssVUFBVTtBQUNmLFdBQU87QUFBQSxFQUNYO0FBQUEsRUFDQSxPQUFPLG9CQUFvQixRQUFRO0FBQy9CLFFBQUksT0FBTyxJQUFJLFVBQVMsTUFBTTtBQUM5QixTQUFLLFVBQVU7QUFDZixXQUFPO0FBQUEsRUFDWDtBQUFBLEVBQ0EsT0FBTyxnQkFBZ0IsUUFBUTtBQUMzQixRQUFJLE9BQU8sSUFBSSxVQUFTLE1BQU07QUFDOUIsU0FBSyxXQUFXO0FBQ2hCLFNBQUssVUFBVTtBQUNmLFdBQU87QUFBQSxFQUNYO0FBQUEsRUFDQSxPQUFPLGdCQUFnQixRQUFRO0FBQzNCLFFBQUksT0FBTyxJQUFJLFVBQVMsTUFBTTtBQUM5QixTQUFLLFdBQVc7QUFDaEIsU0FBSyxVQUFVO0FBQ2YsV0FBTztBQUFBLEVBQ1g7QUFDSjs7O0FDNUhBLFNBQVMsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUM5QixTQUFPLFNBQVMsS0FDVCxPQUFPLE1BQVEsT0FBTyxNQUFVLE9BQU8sTUFBUSxPQUFPLE1BQVUsT0FBTyxNQUFRLE9BQU8sTUFDdEYsT0FBTyxNQUFRLE9BQU8sS0FBTztBQUN4QztBQUNBLFNBQVMsYUFBYSxNQUFNLE9BQU87QUFFL0IsU0FBTyxTQUFTLE1BQVEsU0FBUyxLQUFnQixTQUFTLE1BQWdCLFNBQVM7QUFBQSxFQUU5RSxVQUFVLFNBQVMsU0FBUyxTQUFTO0FBQUEsRUFFdEMsU0FBUztBQUNqQjtBQUVPLFNBQVMsYUFBYSxLQUFLLEtBQUs7QUFDbkMsTUFBSSxTQUFTLElBQUk7QUFDakIsTUFBSSxJQUFJLElBQUksRUFBRSxXQUFXLElBQUksQ0FBQztBQUU5QixNQUFJLE1BQU0sTUFBZ0IsTUFBTSxLQUFjO0FBQzFDLFFBQUksT0FBTyxVQUFVLEVBQUUsOERBQThELEdBQUc7QUFDeEYsUUFBSSxRQUFRLE1BQU0sS0FDWixXQUFXLEdBQUcsSUFDZCxpQkFBaUIsR0FBRztBQUMxQixRQUFJO0FBQ0osV0FBTztBQUFBLEVBQ1g7QUFFQSxNQUFJLE1BQU0sTUFBZ0IsTUFBTSxJQUFjO0FBQzFDLFdBQU8sWUFBWSxHQUFHO0FBQUEsRUFDMUI7QUFHQSxNQUFJLE1BQU0sS0FBYztBQUNwQixRQUFJLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxDQUFDLE1BQU0sT0FBUSxJQUFJLEVBQUUsV0FBVyxFQUFFLElBQUksQ0FBQyxNQUFNLE9BQVEsSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTTtBQUMxRyxnQkFBVSxFQUFFLGlCQUFpQixLQUFLLE1BQU07QUFDNUMsV0FBTyxJQUFJLEtBQUs7QUFBQSxFQUNwQjtBQUNBLE1BQUksTUFBTSxLQUFjO0FBQ3BCLFFBQUksSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTSxNQUFRLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxDQUFDLE1BQU0sT0FBUSxJQUFJLEVBQUUsV0FBVyxFQUFFLElBQUksQ0FBQyxNQUFNLE9BQVEsSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTTtBQUNoSixnQkFBVSxFQUFFLGlCQUFpQixLQUFLLE1BQU07QUFDNUMsV0FBTyxJQUFJLEtBQUs7QUFBQSxFQUNwQjtBQUNBLE1BQUksTUFBTSxNQUFnQixNQUFNLElBQWM7QUFDMUMsV0FBTyxZQUFZLEtBQUssSUFBSSxHQUFHLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxDQUFDLEdBQUcsS0FBTyxHQUFHLEdBQUc7QUFBQSxFQUMzRTtBQUdBLE1BQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxJQUFJLENBQUMsTUFBTSxNQUFnQixJQUFJLEVBQUUsV0FBVyxJQUFJLElBQUksQ0FBQyxNQUFNLElBQWM7QUFDOUYsV0FBTyxVQUFVLEtBQUssR0FBRyxHQUFHO0FBQUEsRUFDaEM7QUFFQSxNQUFJLElBQUksRUFBRSxXQUFXLElBQUksSUFBSSxDQUFDLE1BQU0sSUFBYztBQUM5QyxXQUFPLFVBQVUsS0FBSyxHQUFHLEdBQUc7QUFBQSxFQUNoQztBQUNBLFNBQU8sWUFBWSxLQUFLLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRztBQUM1QztBQWVBLFNBQVMsWUFBWSxLQUFLLFVBQVUsVUFBVSxNQUFNLFFBQVE7QUFDeEQsTUFBSSxJQUFJO0FBQ1IsTUFBSSxRQUFRO0FBQ1osTUFBSSxpQkFBaUI7QUFFckIsTUFBSSxNQUFNLEtBQWM7QUFDcEIsUUFBSSxJQUFJLEVBQUUsV0FBVyxFQUFFLElBQUksQ0FBQyxNQUFNLE9BQVEsSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTTtBQUNwRSxnQkFBVSxFQUFFLGlCQUFpQixLQUFLLFFBQVE7QUFDOUMsV0FBTyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQUEsRUFDbEM7QUFFQSxNQUFJLE1BQU0sS0FBYztBQUNwQixRQUFJLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxDQUFDLE1BQU0sTUFBUSxJQUFJLEVBQUUsV0FBVyxFQUFFLElBQUksQ0FBQyxNQUFNO0FBQ3BFLGdCQUFVLEVBQUUsaUJBQWlCLEtBQUssUUFBUTtBQUM5QyxXQUFPLElBQUksS0FBSztBQUFBLEVBQ3BCO0FBSUEsTUFBSSxNQUFNLElBQWM7QUFDcEIsUUFBSSxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsVUFBVSxhQUFhLElBQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUMzRSxhQUFPLElBQUksT0FBTyxPQUFPLEtBQUs7QUFDbEMsUUFBSSxDQUFDLE1BQU07QUFDUCxVQUFJLE1BQU07QUFDTixlQUFPLGtCQUFrQixLQUFLLFVBQVUsSUFBSSxNQUFNO0FBQUEsZUFDN0MsTUFBTTtBQUNYLGVBQU8sa0JBQWtCLEtBQUssVUFBVSxHQUFHLE1BQU07QUFBQSxlQUM1QyxNQUFNO0FBQ1gsZUFBTyxrQkFBa0IsS0FBSyxVQUFVLEdBQUcsTUFBTTtBQUFBLElBQ3pEO0FBQ0EsUUFBSSxNQUFNO0FBQ04sY0FBUTtBQUFBLGFBQ0gsTUFBTSxPQUFnQixNQUFNO0FBQ2pDLGNBQVE7QUFBQTtBQUVSLGdCQUFVLEVBQUUsd0JBQXdCLEtBQUssUUFBUTtBQUFBLEVBQ3pELFdBRVMsQ0FBQyxRQUFRLENBQUM7QUFDZixjQUFVLEVBQUUsaUJBQWlCLEtBQUssUUFBUTtBQUM5QyxTQUFPLEVBQUUsSUFBSSxJQUFJLElBQUksRUFBRSxXQUFXLElBQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxhQUFhLEdBQUcsTUFBTSxJQUFJO0FBQ3RGLFFBQUksQ0FBQztBQUNELGNBQVE7QUFHWixRQUFJLE1BQU0sSUFBYztBQUNwQixVQUFJLEVBQUUsUUFBUTtBQUNWLGtCQUFVLEVBQUUsc0JBQXNCLEdBQUc7QUFDekMsZUFBUztBQUNULHVCQUFpQjtBQUFBLElBQ3JCLFdBRVMsVUFBVSxLQUFLLE1BQU07QUFDMUIsY0FBUTtBQUFBLGNBRUYsVUFBVSxLQUFLLFVBQVUsT0FBTyxNQUFNLE9BQWdCLE1BQU07QUFDbEUsY0FBUTtBQUFBLGFBRUgsVUFBVSxNQUFNLE1BQU0sTUFBZ0IsTUFBTSxLQUFlO0FBQ2hFLGNBQVE7QUFBQSxJQUNaLFdBRVMsQ0FBQyxRQUFRLENBQUM7QUFDZixnQkFBVSxFQUFFLHdDQUF3QyxHQUFHO0FBQUEsYUFFbEQsUUFBUTtBQUNiLGVBQVM7QUFBQSxhQUNKLEVBQUUsUUFBUTtBQUNmO0FBQUEsRUFDUjtBQUVBLE1BQUksQ0FBQyxPQUFPO0FBQ1IsUUFBSSxPQUFPLFdBQVcsT0FBaUIsUUFBUTtBQUMvQyxXQUFPLElBQUksT0FBTyxPQUFPLE9BQU8sR0FBRyxJQUFJO0FBQUEsRUFDM0M7QUFFQSxNQUFJLEVBQUUsUUFBUTtBQUNWLGNBQVUsRUFBRSw0QkFBNEIsS0FBSyxRQUFRO0FBQ3pELE1BQUksTUFBTSxJQUFJLEVBQUUsTUFBTSxVQUFVLElBQUksQ0FBQztBQUNyQyxNQUFJO0FBQ0EsVUFBTSxJQUFJLFdBQVcsS0FBSyxFQUFFO0FBQ2hDLFNBQU8sUUFBUSxJQUNULFdBQVcsR0FBRyxJQUNkLGFBQWEsS0FBSyxLQUFLLElBQUksUUFBUTtBQUM3QztBQUNBLFNBQVMsa0JBQWtCLEtBQUssVUFBVSxNQUFNLFFBQVE7QUFDcEQsTUFBSSxHQUFHLGFBQWE7QUFDcEIsU0FBTyxFQUFFLElBQUksSUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLElBQUksRUFBRSxXQUFXLElBQUksQ0FBQyxHQUFHLENBQUMsYUFBYSxHQUFHLE1BQU0sSUFBSTtBQUN0RixRQUFJLE1BQU0sSUFBYztBQUNwQixVQUFJLGFBQWE7QUFDYixrQkFBVSxFQUFFLHNCQUFzQixHQUFHO0FBQ3pDLG1CQUFhO0FBQUEsSUFDakIsV0FFUyxDQUFDLFFBQVEsR0FBRyxJQUFJO0FBQ3JCLGdCQUFVLEVBQUUsd0NBQXdDLEdBQUc7QUFBQSxhQUVsRCxhQUFhO0FBQ2xCO0FBQUEsRUFDUjtBQUVBLE1BQUksYUFBYTtBQUNiLGNBQVUsRUFBRSw0QkFBNEIsR0FBRztBQUMvQyxNQUFJLE1BQU0sSUFBSSxFQUFFLE1BQU0sV0FBVyxHQUFHLElBQUksQ0FBQztBQUN6QyxNQUFJO0FBQ0EsVUFBTSxJQUFJLFdBQVcsS0FBSyxFQUFFO0FBQ2hDLFNBQU8sYUFBYSxLQUFLLEtBQUssTUFBTSxRQUFRO0FBQ2hEO0FBQ0EsU0FBUyxhQUFhLEtBQUssS0FBSyxNQUFNLFVBQVU7QUFDNUMsTUFBSSxJQUFJLE9BQU87QUFDWCxTQUFLO0FBQ0QsVUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJO0FBQzVCLFVBQUksQ0FBQyxPQUFPLGNBQWMsR0FBRyxHQUFHO0FBQzVCLFlBQUksSUFBSTtBQUNKLGdCQUFNO0FBQ1Ysa0JBQVUsRUFBRSxrREFBa0QsS0FBSyxRQUFRO0FBQUEsTUFDL0U7QUFDQSxhQUFPO0FBQUEsSUFDWDtBQUNKLFNBQU8sU0FBUyxLQUFLLE9BQU8sR0FBRyxJQUFJLFFBQVEsU0FBUyxJQUFJLE9BQU8sU0FBUyxJQUFJLE9BQU8sUUFBUSxHQUFHO0FBQ2xHO0FBQ0EsU0FBUyxVQUFVLEtBQUssR0FBRyxRQUFRO0FBQy9CLE1BQUksV0FBVyxJQUFJLEtBQUs7QUFDeEIsTUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUNWLENBQUMsUUFBUSxJQUFJLEVBQUUsV0FBVyxJQUFJLEdBQUcsQ0FBQyxLQUNsQyxDQUFDLFFBQVEsSUFBSSxFQUFFLFdBQVcsSUFBSSxHQUFHLENBQUMsS0FDbEMsQ0FBQyxRQUFRLElBQUksRUFBRSxXQUFXLElBQUksR0FBRyxDQUFDLEdBQUc7QUFDckMsV0FBTyxZQUFZLEtBQUssSUFBSSxJQUFJLFVBQVUsR0FBRyxHQUFHLE1BQU07QUFBQSxFQUMxRDtBQUNBLE1BQUksS0FBSztBQUNULE1BQUksQ0FBQyxRQUFRLElBQUksRUFBRSxXQUFXLElBQUksR0FBRyxDQUFDO0FBQ2xDLGNBQVUsRUFBRSw2Q0FBNkMsS0FBSyxRQUFRO0FBQzFFLE1BQUksSUFBSSxLQUFLLElBQUksRUFBRSxZQUFhLElBQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxDQUFDLE9BQU8sT0FBUyxrQkFBa0IsTUFBTSxDQUFDLFFBQVEsSUFBSSxFQUFFLFdBQVcsSUFBSSxJQUFJLENBQUMsQ0FBQyxPQUFPLE1BQU0sTUFBZ0IsTUFBTSxLQUFlO0FBQ3BMLFFBQUlBLEtBQUksSUFBSSxFQUFFLE1BQU0sVUFBVSxJQUFJLENBQUM7QUFDbkMsV0FBTyxTQUFTLEtBQUtBLElBQUcsR0FBRyxPQUFPLFFBQVE7QUFBQSxFQUM5QztBQUNBLE1BQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxLQUFLLENBQUMsTUFBTTtBQUNqQyxjQUFVLEVBQUUsNkNBQTZDLEtBQUssUUFBUTtBQUMxRSxNQUFJLElBQUksRUFBRSxXQUFXLElBQUksS0FBSyxDQUFDLE1BQU07QUFDakMsUUFBSSxLQUFLO0FBQ2IsTUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUMsTUFBTTtBQUM1QixXQUFPLFFBQVEsSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLENBQUMsQ0FBQztBQUNwQztBQUNSLE1BQUksSUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUMsR0FBRztBQUM3QixRQUFJLE1BQU0sTUFBZ0IsTUFBTSxLQUFjO0FBQzFDLFVBQUlBLEtBQUksSUFBSSxFQUFFLE1BQU0sVUFBVSxFQUFFLElBQUksQ0FBQztBQUNyQyxhQUFPLFNBQVMsS0FBS0EsSUFBRyxHQUFHLGlCQUFpQixVQUFVLFVBQVU7QUFBQSxJQUNwRTtBQUNBLFFBQUksTUFBTSxNQUFnQixNQUFNLElBQWM7QUFHMUMsVUFBSUEsS0FBSSxJQUFJLEVBQUUsTUFBTSxVQUFVLElBQUksS0FBSyxDQUFDO0FBQ3hDLGFBQU8sU0FBUyxLQUFLQSxJQUFHLEdBQUcsaUJBQWlCLFVBQVUsQ0FBQyxJQUFJLE1BQU8sTUFBTSxJQUFJLEVBQUUsTUFBTSxJQUFJLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxHQUFJO0FBQUEsSUFDaEg7QUFBQSxFQUNKO0FBQ0EsTUFBSSxJQUFJLElBQUksRUFBRSxNQUFNLFVBQVUsSUFBSSxDQUFDO0FBQ25DLFNBQU8sU0FBUyxLQUFLLEdBQUcsR0FBRyxpQkFBaUIsUUFBUTtBQUN4RDtBQUNBLFNBQVMsVUFBVSxLQUFLLEdBQUcsUUFBUTtBQUMvQixNQUFJLFFBQVEsSUFBSTtBQUNoQixNQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxRQUFRLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRztBQUNwRCxXQUFPLFlBQVksS0FBSyxFQUFFLElBQUksR0FBRyxHQUFHLEdBQUcsTUFBTTtBQUFBLEVBQ2pEO0FBQ0EsTUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLEtBQUssQ0FBQyxNQUFNO0FBQ2pDLFFBQUksS0FBSztBQUNiLE1BQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxDQUFDLE1BQU07QUFDNUIsV0FBTyxRQUFRLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDcEM7QUFDUixNQUFJLElBQUksSUFBSSxFQUFFLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDaEMsU0FBTyxTQUFTLEtBQUssR0FBRyxHQUFHLE9BQU8sS0FBSztBQUMzQztBQUNBLFNBQVMsU0FBUyxLQUFLLEtBQUssTUFBTSxhQUFhLFFBQVEsZ0JBQWdCO0FBQ25FLE1BQUksSUFBSSxJQUFJO0FBQ1IsUUFBSSxPQUFPLElBQUksU0FBUyxLQUFLLE1BQU0sV0FBVztBQUM5QyxRQUFJLENBQUMsS0FBSyxRQUFRO0FBQ2QsZ0JBQVUsRUFBRSxnQkFBZ0IsS0FBSyxNQUFNO0FBQzNDLFdBQU87QUFBQSxFQUNYO0FBQ0EsTUFBSTtBQUNBLFFBQUk7QUFDQSxhQUFPO0FBQ1gsWUFBUSxNQUFNO0FBQUEsTUFDVixLQUFLO0FBQUcsZUFBTyxTQUFTLGNBQWMsS0FBSyxHQUFHO0FBQUEsTUFDOUMsS0FBSztBQUFHLGVBQU8sU0FBUyxjQUFjLEtBQUssR0FBRztBQUFBLE1BQzlDLEtBQUs7QUFBRyxlQUFPLFNBQVMsVUFBVSxLQUFLLEdBQUc7QUFBQSxNQUMxQyxLQUFLO0FBQUcsZUFBTyxTQUFTLFVBQVUsS0FBSyxHQUFHO0FBQUEsSUFDOUM7QUFBQSxFQUNKLFNBQ08sR0FBRztBQUNOLGNBQVUsRUFBRSxhQUFhLFFBQVEsRUFBRSxVQUFVLEtBQUssR0FBRyxLQUFLLE1BQU07QUFBQSxFQUNwRTtBQUNKOzs7QUN2UU8sU0FBUyxZQUFZLEtBQUs7QUFDN0IsU0FBTyxJQUFJLElBQUksSUFBSSxFQUFFLFFBQVEsSUFBSSxLQUFLO0FBQ2xDLFFBQUksSUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUM7QUFDOUIsUUFBSSxNQUFNO0FBQ047QUFDSixRQUFJLE1BQU0sTUFBZ0IsSUFBSSxFQUFFLFdBQVcsSUFBSSxJQUFJLENBQUMsTUFBTSxJQUFjO0FBQ3BFLFVBQUk7QUFDSjtBQUFBLElBQ0o7QUFDQSxRQUFLLElBQUksTUFBUSxNQUFNLEtBQWlCLE1BQU0sS0FBTTtBQUNoRCxnQkFBVSxFQUFFLGtEQUFrRCxHQUFHO0FBQUEsSUFDckU7QUFBQSxFQUNKO0FBQ0o7QUFFTyxTQUFTLFNBQVMsS0FBSyxhQUFhLGFBQWE7QUFDcEQsTUFBSTtBQUNKLFNBQU8sSUFBSSxJQUFJLElBQUksRUFBRSxRQUFRO0FBQ3pCLFdBQU8sSUFBSSxJQUFJLElBQUksRUFBRSxZQUFZLElBQUksSUFBSSxFQUFFLFdBQVcsSUFBSSxDQUFDLE9BQU8sTUFDOUQsTUFBTSxLQUNMLENBQUMsZ0JBQ0csTUFBTSxNQUFpQixNQUFNLE1BQWdCLElBQUksRUFBRSxXQUFXLElBQUksSUFBSSxDQUFDLE1BQU07QUFDbEYsVUFBSTtBQUNSLFFBQUksZUFBZSxNQUFNO0FBQ3JCO0FBQ0osZ0JBQVksR0FBRztBQUFBLEVBQ25CO0FBQ0o7OztBQ3hCTyxTQUFTLFNBQVMsS0FBSyxNQUFNLElBQWM7QUFLOUMsTUFBSTtBQUNKLE1BQUksUUFBUTtBQUNaLE1BQUksU0FBUyxDQUFDO0FBQ2QsTUFBSTtBQUNKLE1BQUksSUFBSSxJQUFJLEVBQUUsV0FBVyxXQUFXLElBQUksQ0FBQztBQUN6QyxLQUFHO0FBRUMsUUFBSSxNQUFNLEtBQUs7QUFDWCxVQUFJLENBQUM7QUFDRCxrQkFBVSxFQUFFLHlCQUF5QixHQUFHO0FBQzVDLFVBQUksVUFBVTtBQUNWLGVBQU8sS0FBSyxJQUFJLEVBQUUsTUFBTSxZQUFZLElBQUksQ0FBQyxDQUFDO0FBQzlDLGFBQU8sSUFBSSxLQUFLO0FBQUEsSUFDcEIsV0FFUyxNQUFNLElBQWM7QUFDekIsVUFBSSxDQUFDO0FBQ0Qsa0JBQVUsRUFBRSwwQkFBMEIsR0FBRztBQUM3QyxVQUFJLFVBQVU7QUFDVixlQUFPLEtBQUssSUFBSSxFQUFFLE1BQU0sWUFBWSxJQUFJLENBQUMsQ0FBQztBQUM5QyxjQUFRO0FBQUEsSUFDWixXQUVTLENBQUMsVUFBVSxNQUFNLE1BQWdCLE1BQU0sS0FBZTtBQUMzRCxVQUFJLE1BQU0sSUFBSSxFQUFFLFdBQVcsSUFBSSxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksRUFBRSxXQUFXLElBQUksSUFBSSxDQUFDO0FBQ3JFLGtCQUFVLEVBQUUseURBQXlELEdBQUc7QUFDNUUsYUFBTyxLQUFLLFlBQVksR0FBRyxDQUFDO0FBQzVCLGNBQVE7QUFDUixVQUFJO0FBQUEsSUFDUixXQUVTLE1BQU0sTUFBUSxNQUFNLEdBQWM7QUFDdkMsVUFBSSxVQUFVLEdBQUc7QUFDYixlQUFPLEtBQUssSUFBSSxFQUFFLE1BQU0sWUFBWSxJQUFJLENBQUMsQ0FBQztBQUMxQyxnQkFBUTtBQUFBLE1BQ1o7QUFBQSxJQUNKLFdBRVMsVUFBVSxLQUFNLElBQUksTUFBUSxNQUFNLE1BQWtCLElBQUksTUFBUSxJQUFJLE1BQVUsSUFBSSxNQUFRLElBQUksTUFBUSxNQUFNLE1BQWlCLElBQUksS0FBTTtBQUM1SSxnQkFBVSxFQUFFLDRCQUE0QixHQUFHO0FBQUEsSUFDL0MsV0FFUyxDQUFDLE9BQU87QUFDYixjQUFRO0FBQ1IsbUJBQWEsSUFBSTtBQUFBLElBQ3JCO0FBQUEsRUFDSixTQUFTLElBQUksSUFBSSxFQUFFLFdBQVcsRUFBRSxJQUFJLENBQUM7QUFDckMsWUFBVSxFQUFFLGdEQUFnRCxLQUFLLFFBQVE7QUFDN0U7QUFFTyxTQUFTLGlCQUFpQixLQUFLO0FBQ2xDLE1BQUksV0FBVyxJQUFJO0FBQ25CLE1BQUksTUFBTSx1QkFBTyxPQUFPLElBQUk7QUFDNUIsTUFBSSxPQUFPLG9CQUFJLElBQUk7QUFDbkIsTUFBSTtBQUNKLFNBQU8sSUFBSSxJQUFJLElBQUksRUFBRSxRQUFRO0FBQ3pCLGFBQVMsR0FBRztBQUNaLFNBQUssSUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUMsT0FBTyxLQUFjO0FBQ2hELFVBQUk7QUFDSixhQUFPO0FBQUEsSUFDWDtBQUNBLFFBQUk7QUFDSixRQUFJLElBQUk7QUFDUixRQUFJLFNBQVM7QUFDYixRQUFJLFNBQVMsSUFBSTtBQUNqQixRQUFJLE1BQU0sU0FBUyxHQUFHO0FBQ3RCLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLEtBQUs7QUFDakMsVUFBSTtBQUNBLFlBQUksU0FBUyxFQUFFLENBQUMsSUFBSyxFQUFFLENBQUMsSUFBSSx1QkFBTyxPQUFPLElBQUk7QUFDbEQsVUFBSSxJQUFJLENBQUM7QUFDVCxXQUFLLFNBQVMsT0FBTyxPQUFPLEdBQUcsQ0FBQyxPQUFPLE9BQU8sRUFBRSxDQUFDLE1BQU0sWUFBWSxLQUFLLElBQUksRUFBRSxDQUFDLENBQUMsSUFBSTtBQUNoRixrQkFBVSxFQUFFLCtDQUErQyxLQUFLLE1BQU07QUFBQSxNQUMxRTtBQUNBLFVBQUksU0FBUyxNQUFNO0FBQ25CLFVBQUksSUFBSSxPQUFPLFVBQVUsTUFBTSxnQkFBZ0I7QUFDM0MsWUFBSSxJQUFJLE9BQU8sS0FBSyxVQUFVLEVBQUUsd0NBQXdDLEtBQUssTUFBTTtBQUNuRjtBQUFBLE1BQ0o7QUFDQSxVQUFJLENBQUMsVUFBVSxRQUFRO0FBQ25CLGVBQU8sZUFBZSxHQUFHLEdBQUcsRUFBRSxZQUFZLE1BQU0sY0FBYyxNQUFNLFVBQVUsS0FBSyxDQUFDO0FBQUEsTUFDeEY7QUFBQSxJQUNKO0FBQ0EsUUFBSSxRQUFRO0FBQ1IsZ0JBQVUsRUFBRSwrQ0FBK0MsS0FBSyxNQUFNO0FBQUEsSUFDMUU7QUFDQSxhQUFTLEtBQUssTUFBTSxJQUFJO0FBQ3hCLFFBQUksUUFBUTtBQUFBLE1BQWE7QUFBQSxNQUFLO0FBQUE7QUFBQSxJQUFZO0FBQzFDLFFBQUksS0FBSyxRQUFRLEVBQUUsQ0FBQyxJQUFJLFdBQVc7QUFDL0IsV0FBSyxJQUFJLEtBQUs7QUFDbEIsYUFBUyxHQUFHO0FBQ1osU0FBSyxJQUFJLElBQUksRUFBRSxXQUFXLElBQUksR0FBRyxPQUFPLEtBQWM7QUFDbEQsYUFBTztBQUFBLElBQ1g7QUFDQSxRQUFJLE1BQU07QUFDTixnQkFBVSxFQUFFLHNDQUFzQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQUEsRUFDeEU7QUFDQSxZQUFVLEVBQUUsb0JBQW9CLEtBQUssUUFBUTtBQUNqRDtBQUVPLFNBQVMsV0FBVyxLQUFLO0FBQzVCLE1BQUksV0FBVyxJQUFJO0FBQ25CLE1BQUksTUFBTSxDQUFDO0FBQ1gsTUFBSTtBQUNKLFNBQU8sSUFBSSxJQUFJLElBQUksRUFBRSxRQUFRO0FBQ3pCLGFBQVMsR0FBRztBQUNaLFNBQUssSUFBSSxJQUFJLEVBQUUsV0FBVyxJQUFJLENBQUMsT0FBTyxJQUFjO0FBQ2hELFVBQUk7QUFDSixhQUFPO0FBQUEsSUFDWDtBQUNBLFFBQUksS0FBSztBQUFBLE1BQWE7QUFBQSxNQUFLO0FBQUE7QUFBQSxJQUFZLENBQUM7QUFDeEMsYUFBUyxHQUFHO0FBQ1osU0FBSyxJQUFJLElBQUksRUFBRSxXQUFXLElBQUksR0FBRyxPQUFPLElBQWM7QUFDbEQsYUFBTztBQUFBLElBQ1g7QUFDQSxRQUFJLE1BQU07QUFDTixnQkFBVSxFQUFFLHNDQUFzQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQUEsRUFDeEU7QUFDQSxZQUFVLEVBQUUsb0JBQW9CLEtBQUssUUFBUTtBQUNqRDs7O0FDNUhBLFNBQVMsVUFBVSxLQUFLLEtBQUssT0FBTyxNQUFNLE1BQU07QUFDNUMsTUFBSSxJQUFJO0FBQ1IsTUFBSSxJQUFJO0FBQ1IsTUFBSTtBQUNKLE1BQUksU0FBUztBQUNiLE1BQUk7QUFDSixXQUFTLElBQUksR0FBRyxJQUFJLElBQUksUUFBUSxLQUFLO0FBQ2pDLFFBQUksR0FBRztBQUNILFVBQUksU0FBUyxFQUFFLENBQUMsSUFBSyxFQUFFLENBQUMsSUFBSSx1QkFBTyxPQUFPLElBQUk7QUFDOUMsV0FBSyxRQUFRLEVBQUUsQ0FBQyxHQUFHO0FBQ25CLFVBQUksU0FBUyxNQUF3QixNQUFNLE1BQU0sS0FBeUIsTUFBTSxNQUFNLElBQXFCO0FBQ3ZHLGVBQU87QUFBQSxNQUNYO0FBQ0EsVUFBSSxNQUFNLE1BQU0sR0FBb0I7QUFDaEMsWUFBSSxJQUFJLEVBQUUsU0FBUztBQUNuQixZQUFJLEVBQUUsQ0FBQztBQUNQLFlBQUksRUFBRSxDQUFDLEVBQUU7QUFBQSxNQUNiO0FBQUEsSUFDSjtBQUNBLFFBQUksSUFBSSxDQUFDO0FBQ1QsU0FBSyxTQUFTLE9BQU8sT0FBTyxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxNQUFNLEtBQXVCLEVBQUUsQ0FBQyxHQUFHLEdBQUc7QUFDOUUsYUFBTztBQUFBLElBQ1g7QUFDQSxRQUFJLENBQUMsUUFBUTtBQUNULFVBQUksU0FBUyxNQUFNO0FBQ25CLFVBQUksSUFBSSxPQUFPLFVBQVUsTUFBTTtBQUMzQixlQUFPO0FBQ1gsVUFBSSxRQUFRO0FBQ1IsZUFBTyxlQUFlLEdBQUcsR0FBRyxFQUFFLFlBQVksTUFBTSxjQUFjLE1BQU0sVUFBVSxLQUFLLENBQUM7QUFDcEYsZUFBTyxlQUFlLEdBQUcsR0FBRyxFQUFFLFlBQVksTUFBTSxjQUFjLE1BQU0sVUFBVSxLQUFLLENBQUM7QUFBQSxNQUN4RjtBQUNBLFFBQUUsQ0FBQyxJQUFJO0FBQUEsUUFDSCxHQUFHLElBQUksSUFBSSxTQUFTLEtBQUssU0FBUyxJQUM1QixJQUE0QjtBQUFBLFFBQ2xDLEdBQUc7QUFBQSxRQUNILEdBQUc7QUFBQSxRQUNILEdBQUcsdUJBQU8sT0FBTyxJQUFJO0FBQUEsTUFDekI7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNBLFVBQVEsRUFBRSxDQUFDO0FBQ1gsTUFBSSxNQUFNLE1BQU0sUUFBUSxFQUFFLFNBQVMsS0FBeUIsTUFBTSxNQUFNLElBQTRCO0FBRWhHLFdBQU87QUFBQSxFQUNYO0FBQ0EsTUFBSSxTQUFTLEdBQW9CO0FBQzdCLFFBQUksQ0FBQyxNQUFNLEdBQUc7QUFDVixZQUFNLElBQUk7QUFDVixRQUFFLENBQUMsSUFBSSxDQUFDO0FBQUEsSUFDWjtBQUNBLE1BQUUsQ0FBQyxFQUFFLEtBQUssSUFBSSx1QkFBTyxPQUFPLElBQUksQ0FBQztBQUNqQyxVQUFNLEVBQUUsTUFBTSxHQUFHLElBQUssUUFBUSxFQUFFLEdBQUcsR0FBdUIsR0FBRyxPQUFPLEdBQUcsR0FBRyxHQUFHLHVCQUFPLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDckc7QUFDQSxNQUFJLE1BQU0sR0FBRztBQUVULFdBQU87QUFBQSxFQUNYO0FBQ0EsUUFBTSxJQUFJO0FBQ1YsTUFBSSxTQUFTLEdBQXVCO0FBQ2hDLFFBQUksU0FBUyxFQUFFLENBQUMsSUFBSyxFQUFFLENBQUMsSUFBSSx1QkFBTyxPQUFPLElBQUk7QUFBQSxFQUNsRCxXQUNTLFNBQVMsS0FBdUIsUUFBUTtBQUM3QyxXQUFPO0FBQUEsRUFDWDtBQUNBLFNBQU8sQ0FBQyxHQUFHLEdBQUcsTUFBTSxDQUFDO0FBQ3pCO0FBQ0EsU0FBUyxrQkFBa0IsS0FBSyxNQUFNLEtBQUs7QUFDdkMsTUFBSSxTQUFTLFFBQVEsSUFBSSxPQUFPO0FBQzVCLGNBQVUsRUFBRSxTQUFTLE9BQ2YseURBQ0Esd0NBQXdDLEtBQUssR0FBRztBQUM5RDtBQUNPLFNBQVMsTUFBTSxNQUFNLFVBQVUsQ0FBQyxHQUFHO0FBQ3RDLE1BQUksTUFBTTtBQUFBLElBQ04sR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsR0FBRyxRQUFRLFlBQVk7QUFBQSxJQUN2QixJQUFJLFFBQVEsb0JBQW9CO0FBQUEsSUFDaEMsSUFBSSxRQUFRLGlCQUFpQjtBQUFBLElBQzdCLElBQUksUUFBUSx1QkFBdUIsVUFBVSxJQUFJLFFBQVEsdUJBQXVCLFNBQVMsSUFBSTtBQUFBLEVBQ2pHO0FBQ0EsTUFBSSxNQUFNLHVCQUFPLE9BQU8sSUFBSTtBQUM1QixNQUFJLE9BQU8sdUJBQU8sT0FBTyxJQUFJO0FBQzdCLE1BQUk7QUFDSixNQUFJLFdBQVc7QUFDZixNQUFJLE1BQU07QUFDVixNQUFJLElBQUk7QUFHUixNQUFJLEtBQUssV0FBVyxDQUFDLE1BQU07QUFDdkIsUUFBSTtBQUNSLFdBQVMsR0FBRztBQUNaLFNBQU8sSUFBSSxJQUFJLEtBQUssUUFBUTtBQUN4QixRQUFJLEtBQUssV0FBVyxJQUFJLENBQUMsTUFBTSxJQUFjO0FBQ3pDLFVBQUksZUFBZSxLQUFLLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTTtBQUNoRCxZQUFNLElBQUksS0FBSyxDQUFDO0FBQ2hCLGlCQUFXO0FBQ1gsVUFBSSxJQUFJO0FBQUEsUUFBUztBQUFBLFFBQUs7QUFBQTtBQUFBLE1BQVk7QUFDbEMsVUFBSSxjQUFjO0FBQ2QsWUFBSSxLQUFLLFdBQVcsSUFBSSxDQUFDLE1BQU0sSUFBYztBQUN6QyxvQkFBVSxFQUFFLDJDQUEyQyxHQUFHO0FBQUEsUUFDOUQ7QUFDQSxZQUFJO0FBQUEsTUFDUjtBQUNBLFVBQUksSUFBSTtBQUFBLFFBQVU7QUFBQSxRQUFLO0FBQUEsUUFBRztBQUFBLFFBQUs7QUFBQSxRQUFNLGVBQWUsSUFBcUI7QUFBQTtBQUFBLE1BQXFCO0FBQzlGLFVBQUksQ0FBQyxHQUFHO0FBQ0osMEJBQWtCLEtBQUssR0FBRyxHQUFHO0FBQzdCLG1CQUFXO0FBQUEsTUFDZixPQUNLO0FBQ0QsWUFBSSxFQUFFLENBQUM7QUFDUCxjQUFNLEVBQUUsQ0FBQztBQUFBLE1BQ2I7QUFBQSxJQUNKLE9BQ0s7QUFDRCxZQUFNLElBQUk7QUFDVixVQUFJLElBQUksU0FBUyxHQUFHO0FBQ3BCLFVBQUksSUFBSTtBQUFBLFFBQVU7QUFBQSxRQUFLO0FBQUEsUUFBRztBQUFBLFFBQUs7QUFBQSxRQUFHO0FBQUE7QUFBQSxNQUFtQjtBQUNyRCxVQUFJLENBQUMsS0FBSyxDQUFDO0FBQ1AsMEJBQWtCLEtBQUssR0FBRyxHQUFHO0FBQ2pDLGVBQVMsS0FBSyxNQUFNLElBQUk7QUFDeEIsVUFBSSxJQUFJLGFBQWEsS0FBSyxNQUFNO0FBQ2hDLFVBQUksS0FBSyxDQUFDO0FBQ04sVUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsSUFBSTtBQUFBLElBQ3JCO0FBQ0EsYUFBUyxLQUFLLElBQUk7QUFDbEIsUUFBSSxJQUFJLElBQUksS0FBSyxXQUFXLE1BQU0sS0FBSyxXQUFXLElBQUksQ0FBQyxPQUFPLE9BQWlCLFFBQVEsTUFBZ0IsS0FBSyxXQUFXLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBZTtBQUNqSixnQkFBVSxFQUFFLGlFQUFpRSxHQUFHO0FBQUEsSUFDcEY7QUFDQSxhQUFTLEdBQUc7QUFBQSxFQUNoQjtBQUNBLFNBQU87QUFDWDs7O0FDeElBLElBQUksV0FBVztBQUNmLElBQUksaUJBQWlCLENBQUMsQ0FBRSxHQUFHO0FBQzNCLFNBQVMsZUFBZSxLQUFLO0FBQ3pCLE1BQUksT0FBTyxPQUFPO0FBQ2xCLE1BQUksU0FBUyxVQUFVO0FBQ25CLFFBQUksTUFBTSxRQUFRLEdBQUc7QUFDakIsYUFBTztBQUNYLFFBQUksT0FBTyxJQUFJLGVBQWUsY0FBYyxlQUFlO0FBQ3ZELGFBQU87QUFDWCxRQUFJLFdBQVcsVUFBVTtBQUNyQixVQUFJLElBQUksT0FBTztBQUNYLFlBQUksZUFBZSxTQUFTO0FBQ3hCLGlCQUFPO0FBQ1gsWUFBSSxlQUFlLFNBQVMsaUJBQWlCLGVBQWUsU0FBUztBQUNqRSxpQkFBTztBQUNYLFlBQUksZUFBZSxTQUFTLGFBQWEsZUFBZSxTQUFTO0FBQzdELGlCQUFPO0FBQ1gsWUFBSSxlQUFlLFNBQVM7QUFDeEIsaUJBQU87QUFBQSxNQUNmLFdBQ1UsSUFBSSxlQUFlLGVBQWUsU0FBUyxpQkFDaEQsSUFBSSxXQUFXLGVBQWUsU0FBUyxVQUFXO0FBQ25ELGVBQU87QUFBQSxNQUNYO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFDQSxTQUFTLGdCQUFnQixLQUFLO0FBQzFCLFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLEtBQUs7QUFDakMsUUFBSSxlQUFlLElBQUksQ0FBQyxDQUFDLE1BQU07QUFDM0IsYUFBTztBQUFBLEVBQ2Y7QUFDQSxTQUFPLElBQUksVUFBVTtBQUN6QjtBQUNBLFNBQVMsZ0NBQWdDLEdBQUc7QUFDeEMsU0FBTyxLQUFLLFVBQVUsQ0FBQyxFQUFFLFdBQVcsUUFBUSxTQUFTO0FBQ3pEO0FBQ0EsU0FBUyxhQUFhLEdBQUc7QUFDckIsU0FBTyxnQ0FBZ0MsaUJBQWlCLEVBQUUsYUFBYSxJQUFJLENBQUM7QUFDaEY7QUFDQSxTQUFTLFVBQVUsR0FBRztBQUNsQixNQUFJLFNBQVMsS0FBSyxDQUFDO0FBQ2YsV0FBTztBQUNYLE1BQUksa0JBQWtCLENBQUMsRUFBRSxhQUFhO0FBQ2xDLFVBQU0sSUFBSSxXQUFXLHNDQUFzQztBQUMvRCxTQUFPLGdDQUFnQyxDQUFDO0FBQzVDO0FBQ0EsU0FBUyxlQUFlLEtBQUssTUFBTSxPQUFPLGVBQWUsZ0JBQWdCO0FBQ3JFLE1BQUksVUFBVSxHQUFHO0FBQ2IsVUFBTSxJQUFJLE1BQU0sK0RBQStEO0FBQUEsRUFDbkY7QUFDQSxVQUFRLE1BQU07QUFBQTtBQUFBLElBRVYsS0FBSztBQUNELFVBQUksTUFBTSxHQUFHO0FBQ1QsZUFBTztBQUNYLFVBQUksUUFBUTtBQUNSLGVBQU87QUFDWCxVQUFJLFFBQVE7QUFDUixlQUFPO0FBQ1gsVUFBSSxPQUFPLFVBQVUsR0FBRyxNQUFNLGlCQUFpQixDQUFDLE9BQU8sY0FBYyxHQUFHO0FBQ3BFLGVBQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxJQUM1QixLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0QsYUFBTyxJQUFJLFNBQVM7QUFBQSxJQUN4QixLQUFLO0FBQ0QsYUFBTyxhQUFhLEdBQUc7QUFBQSxJQUMzQixLQUFLO0FBQ0QsVUFBSSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ25CLGNBQU0sSUFBSSxVQUFVLCtCQUErQjtBQUN2RCxhQUFPLElBQUksWUFBWTtBQUFBLElBQzNCLEtBQUs7QUFDRCxhQUFPLHFCQUFxQixLQUFLLE9BQU8sZUFBZSxjQUFjO0FBQUEsSUFDekUsS0FBSztBQUNELGFBQU8sZUFBZSxLQUFLLE9BQU8sZUFBZSxjQUFjO0FBQUE7QUFBQSxJQUVuRSxLQUFLO0FBQ0QsVUFBSSxnQkFBZ0I7QUFDaEIsWUFBSSxLQUFLLElBQUk7QUFDYixZQUFJLE1BQU0sR0FBRyxXQUFXLENBQUM7QUFDekI7QUFBQTtBQUFBLFVBRUEsUUFBUSxNQUFnQixRQUFRO0FBQUEsV0FHM0IsUUFBUSxNQUFnQixRQUFRLE1BQWdCLFFBQVEsTUFBZ0IsUUFBUTtBQUFBLFVBRzdFLE9BQU8sU0FBUyxPQUFPLFNBQVMsT0FBTyxlQUFlLE9BQU87QUFBQSxVQUV6RCxDQUFDLEdBQUcsV0FBVyxLQUFLLEtBQUssT0FBTztBQUFBLFVBRWhDLENBQUMsR0FBRyxXQUFXLE1BQU07QUFBQSxVQUFLO0FBQ2xDLGdCQUFNLElBQUksVUFBVSxnRkFBZ0Y7QUFBQSxRQUN4RztBQUFBLE1BQ0o7QUFBQSxJQUNKLEtBQUs7QUFDRCxVQUFJLGtCQUFrQixJQUFJLGVBQWU7QUFDckMsY0FBTSxJQUFJLFVBQVUsc0ZBQXNGO0FBQzlHLGFBQU8sSUFBSSxTQUFTO0FBQUEsUUFDaEIsY0FBYztBQUFBLFFBQ2QsY0FBYztBQUFBLE1BQ2xCLENBQUM7QUFBQSxJQUNMLEtBQUs7QUFDRCxZQUFNLElBQUksVUFBVSxpQkFBaUIsSUFBSSxPQUFPLFdBQVcsQ0FBQztBQUFBLEVBQ3BFO0FBQ0o7QUFDQSxTQUFTLHFCQUFxQixLQUFLLE9BQU8sZUFBZSxnQkFBZ0I7QUFDckUsTUFBSSxPQUFPLE9BQU8sS0FBSyxHQUFHO0FBQzFCLE1BQUksS0FBSyxXQUFXO0FBQ2hCLFdBQU87QUFDWCxNQUFJLE1BQU07QUFDVixXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ2xDLFFBQUksSUFBSSxLQUFLLENBQUM7QUFDZCxRQUFJO0FBQ0EsYUFBTztBQUNYLFdBQU8sVUFBVSxDQUFDLElBQUksUUFBUSxlQUFlLElBQUksQ0FBQyxHQUFHLGVBQWUsSUFBSSxDQUFDLENBQUMsR0FBRyxRQUFRLEdBQUcsZUFBZSxjQUFjO0FBQUEsRUFDekg7QUFDQSxTQUFPLE1BQU07QUFDakI7QUFDQSxTQUFTLGVBQWUsT0FBTyxPQUFPLGVBQWUsZ0JBQWdCO0FBQ2pFLE1BQUksTUFBTSxXQUFXO0FBQ2pCLFdBQU87QUFDWCxNQUFJLE1BQU07QUFDVixXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ25DLFFBQUk7QUFDQSxhQUFPO0FBQ1gsUUFBSSxNQUFNLENBQUMsTUFBTSxRQUFRLE1BQU0sQ0FBQyxNQUFNLFFBQVE7QUFDMUMsWUFBTSxJQUFJLFVBQVUsZ0RBQWdEO0FBQUEsSUFDeEU7QUFDQSxXQUFPLGVBQWUsTUFBTSxDQUFDLEdBQUcsZUFBZSxNQUFNLENBQUMsQ0FBQyxHQUFHLFFBQVEsR0FBRyxlQUFlLGNBQWM7QUFBQSxFQUN0RztBQUNBLFNBQU8sTUFBTTtBQUNqQjtBQUNBLFNBQVMsb0JBQW9CLE9BQU8sS0FBSyxPQUFPLGVBQWUsZ0JBQWdCO0FBQzNFLE1BQUksVUFBVSxHQUFHO0FBQ2IsVUFBTSxJQUFJLE1BQU0sK0RBQStEO0FBQUEsRUFDbkY7QUFDQSxNQUFJLE1BQU07QUFDVixXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ25DLFdBQU8sR0FBRyxPQUFPLElBQUksS0FBSyxHQUFHO0FBQUE7QUFDN0IsV0FBTyxlQUFlLEdBQUcsTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLGVBQWUsY0FBYztBQUFBLEVBQ2hGO0FBQ0EsU0FBTztBQUNYO0FBQ0EsU0FBUyxlQUFlLFVBQVUsS0FBSyxRQUFRLE9BQU8sZUFBZSxnQkFBZ0I7QUFDakYsTUFBSSxVQUFVLEdBQUc7QUFDYixVQUFNLElBQUksTUFBTSwrREFBK0Q7QUFBQSxFQUNuRjtBQUNBLE1BQUksV0FBVztBQUNmLE1BQUksU0FBUztBQUNiLE1BQUksT0FBTyxPQUFPLEtBQUssR0FBRztBQUMxQixXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ2xDLFFBQUksSUFBSSxLQUFLLENBQUM7QUFDZCxRQUFJLElBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxDQUFDLE1BQU0sUUFBUTtBQUN0QyxVQUFJLE9BQU8sZUFBZSxJQUFJLENBQUMsQ0FBQztBQUNoQyxVQUFJLFNBQVMsWUFBWSxTQUFTLFlBQVk7QUFDMUMsY0FBTSxJQUFJLFVBQVUsb0NBQW9DLElBQUksR0FBRztBQUFBLE1BQ25FO0FBQ0EsVUFBSSxNQUFNLFVBQVUsQ0FBQztBQUNyQixVQUFJLFNBQVMsV0FBVyxnQkFBZ0IsSUFBSSxDQUFDLENBQUMsR0FBRztBQUM3QyxtQkFBVyxVQUFVLFFBQVEsb0JBQW9CLElBQUksQ0FBQyxHQUFHLFNBQVMsR0FBRyxNQUFNLElBQUksR0FBRyxLQUFLLEtBQUssUUFBUSxHQUFHLGVBQWUsY0FBYztBQUFBLE1BQ3hJLFdBQ1MsU0FBUyxVQUFVO0FBQ3hCLFlBQUksU0FBUyxTQUFTLEdBQUcsTUFBTSxJQUFJLEdBQUcsS0FBSztBQUMzQyxtQkFBVyxVQUFVLFFBQVEsZUFBZSxRQUFRLElBQUksQ0FBQyxHQUFHLFFBQVEsUUFBUSxHQUFHLGVBQWUsY0FBYztBQUFBLE1BQ2hILE9BQ0s7QUFDRCxvQkFBWTtBQUNaLG9CQUFZO0FBQ1osb0JBQVksZUFBZSxJQUFJLENBQUMsR0FBRyxNQUFNLE9BQU8sZUFBZSxjQUFjO0FBQzdFLG9CQUFZO0FBQUEsTUFDaEI7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNBLE1BQUksYUFBYSxZQUFZLENBQUM7QUFDMUIsZUFBVyxXQUFXLElBQUksUUFBUTtBQUFBLEVBQU0sUUFBUSxLQUFLLElBQUksUUFBUTtBQUNyRSxTQUFPLFlBQVksU0FDYixHQUFHLFFBQVE7QUFBQSxFQUFLLE1BQU0sS0FDdEIsWUFBWTtBQUN0QjtBQUNPLFNBQVMsVUFBVSxLQUFLLEVBQUUsV0FBVyxLQUFNLGlCQUFpQixPQUFPLGlCQUFpQixNQUFNLElBQUksQ0FBQyxHQUFHO0FBQ3JHLE1BQUksZUFBZSxHQUFHLE1BQU0sVUFBVTtBQUNsQyxVQUFNLElBQUksVUFBVSw2Q0FBNkM7QUFBQSxFQUNyRTtBQUNBLE1BQUksTUFBTSxlQUFlLEdBQUcsS0FBSyxJQUFJLFVBQVUsZ0JBQWdCLGNBQWM7QUFDN0UsTUFBSSxJQUFJLElBQUksU0FBUyxDQUFDLE1BQU07QUFDeEIsV0FBTyxNQUFNO0FBQ2pCLFNBQU87QUFDWDs7O0FDekxBLElBQU8sZUFBUSxFQUFFLE9BQU8sV0FBVyxVQUFVLFVBQVU7IiwKICAibmFtZXMiOiBbInQiXQp9Cg==
