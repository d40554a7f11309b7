import {
  fit
} from "./chunk-72A5MHO3.js";
import {
  count
} from "./chunk-JCJN5NMH.js";
import {
  codeCell,
  codeSpan,
  prose
} from "./chunk-XLFYERJZ.js";
import "./chunk-5VV3GTHI.js";
import "./chunk-ZPWHCABL.js";

// src/core/schedule.ts
function watched(workflow) {
  return { ...workflow, standing: standingOf(workflow) };
}
function standingOf({ state, due, since, succeeded }) {
  if (state !== "active") return "disabled";
  if (due === void 0 || due < since) return "early";
  if (succeeded === void 0) return "never";
  return succeeded >= due ? "kept" : "overdue";
}
function silent(all) {
  return all.filter(({ standing }) => standing !== "kept" && standing !== "early");
}

// src/render/watch.ts
var MOST_BYTES = 1e6;
var MOST_NAMED = 10;
var HOUR = 36e5;
function renderWatch(all, unread, { grace, when: when2 }) {
  const late = silent(all);
  const partial = unread.length > 0 ? " \xB7 partial" : "";
  const open = `## Scheduled workflows: ${late.length} of ${all.length} silent${partial}`;
  const text = `What was due less than ${grace / HOUR} hours ago does not count yet: GitHub starts schedules late.`;
  const rest = all.filter((one) => !late.includes(one));
  const rows = [...late, ...rest].map(
    ({ path, schedule, due, succeeded, ...one }) => `| ${codeCell(path)} | ${codeCell(schedule)} | ${when2(due)} | ${when2(succeeded)} | ${standingText(one)} |`
  );
  const head = "| workflow | schedule | was due | last success | |\n| --- | --- | --- | --- | --- |";
  const table = {
    open: rows.length > 0 ? head : "",
    items: rows,
    leftOut: (items) => `\u2026and ${count(items, "workflow")} more.`
  };
  const problems = {
    open: unread.length > 0 ? "### Not watched" : "",
    items: unread.map(({ path, why }) => `- ${codeSpan(path)}: ${prose(why)}`),
    leftOut: (items) => `\u2026and ${count(items, "workflow")} more.`
  };
  const top = { open: `${open}

${text}`, items: [], leftOut: () => "" };
  return `${fit([top, table, problems], MOST_BYTES)}
`;
}
var STANDINGS = { kept: "\u2705 kept", early: "\u2013 not due yet", overdue: "\u274C overdue", never: "\u274C never succeeded" };
function standingText({ standing, state }) {
  return standing === "disabled" ? `\u274C ${codeCell(state)}` : STANDINGS[standing];
}
function watchSentence(all, unread, when2) {
  const late = silent(all);
  if (all.length + unread.length === 0) return "No other workflow of the repository has a schedule: nothing is watched.";
  if (late.length === 0) return `Of ${count(all.length, "scheduled workflow")} none is silent.`;
  const named = late.slice(0, MOST_NAMED).map((one) => clause(one, when2));
  const more = late.length > named.length ? [`and ${late.length - named.length} more`] : [];
  const has = late.length === 1 ? "has not succeeded when it should have" : "have not succeeded when they should have";
  return `Of ${count(all.length, "scheduled workflow")} ${late.length} ${has}: ${[...named, ...more].join("; ")}.`;
}
function clause({ path, standing, state, due, succeeded }, when2) {
  if (standing === "disabled") return `${path} is disabled (${state}): enable it, or take its \`schedule:\` out`;
  if (standing === "never") return `${path} never succeeded, and was due ${when2(due)}: look at its runs`;
  return `${path} was due ${when2(due)} and last succeeded ${when2(succeeded)}: look at its runs`;
}

// node_modules/croner/dist/croner.js
function g(s3, e, t, n = 0, r = 0, a = 0, i = 0) {
  let o = s3 >= 0 && s3 < 100, u = Date.UTC(o ? s3 + 400 : s3, e, t, n, r, a, i);
  return o ? u - 126227808e5 : u;
}
function D(s3) {
  return g(s3.y, s3.m - 1, s3.d, s3.h, s3.i, s3.s);
}
function w(s3, e) {
  return s3.y === e.y && s3.m === e.m && s3.d === e.d && s3.h === e.h && s3.i === e.i && s3.s === e.s;
}
function O(s3) {
  let e = s3.substring(9);
  return e.includes("Z") || e.includes("+") || e.includes("-");
}
function Z(s3, e) {
  let t = new Date(Date.parse(s3));
  if (isNaN(t)) throw new Error("Invalid ISO8601 passed to timezone parser.");
  return O(s3) ? { tp: T(t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate(), t.getUTCHours(), t.getUTCMinutes(), t.getUTCSeconds(), "Etc/UTC"), ms: t.getUTCMilliseconds() } : { tp: T(t.getFullYear(), t.getMonth() + 1, t.getDate(), t.getHours(), t.getMinutes(), t.getSeconds(), e), ms: t.getMilliseconds() };
}
function v(s3, e, t) {
  let { tp: n, ms: r } = Z(s3, e);
  return new Date(N(n, t).getTime() + r);
}
function N(s3, e) {
  let t = _(s3);
  if (t.kind === "single") return t.date;
  if (t.kind === "ambiguous") return t.earlier;
  if (e) throw new Error("Invalid date passed to fromTZ()");
  return t.after;
}
function _(s3) {
  let e = D(s3), t = (i) => R(new Date(i), s3.tz), n = e - t(e), r = y(new Date(n), s3.tz);
  if (w(r, s3)) {
    let i = D(r) - n, o = n - (t(n - E) - i);
    if (o < n && w(y(new Date(o), s3.tz), s3)) return { kind: "ambiguous", earlier: new Date(o), later: new Date(n) };
    let u = n + (i - t(n + E));
    return u > n && w(y(new Date(u), s3.tz), s3) ? { kind: "ambiguous", earlier: new Date(n), later: new Date(u) } : { kind: "single", date: new Date(n) };
  }
  let a = e - (D(r) - n);
  return w(y(new Date(a), s3.tz), s3) ? { kind: "single", date: new Date(a) } : { kind: "gap", before: new Date(Math.min(n, a)), after: new Date(Math.max(n, a)) };
}
var E = 3 * 36e5;
function R(s3, e) {
  return D(y(s3, e)) - (s3.getTime() - s3.getUTCMilliseconds());
}
function k(s3, e, t) {
  let n = R(new Date(s3), t);
  for (; e - s3 > 1e3; ) {
    let r = s3 + Math.floor((e - s3) / 2e3) * 1e3;
    R(new Date(r), t) === n ? s3 = r : e = r;
  }
  return e;
}
function U(s3, e) {
  let t = _(y(new Date(s3), e));
  if (t.kind === "ambiguous") return s3 < t.later.getTime() ? "earlier" : "later";
}
var H = g(1, 0, 1);
var S = 864e5;
var W = /* @__PURE__ */ new Map();
function y(s3, e) {
  if (e === void 0) return T(s3.getFullYear(), s3.getMonth() + 1, s3.getDate(), s3.getHours(), s3.getMinutes(), s3.getSeconds());
  let t = W.get(e), n;
  try {
    t || (t = new Intl.DateTimeFormat("en-US", { timeZone: e, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", hour12: false }), W.set(e, t)), n = t.formatToParts(s3);
  } catch (i) {
    let o = i instanceof Error ? i.message : String(i);
    throw new RangeError(`toTZ: Invalid timezone '${e}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${o}`);
  }
  let r = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (let i of n) (i.type === "year" || i.type === "month" || i.type === "day" || i.type === "hour" || i.type === "minute" || i.type === "second") && (r[i.type] = parseInt(i.value, 10));
  if (isNaN(r.year) || isNaN(r.month) || isNaN(r.day) || isNaN(r.hour) || isNaN(r.minute) || isNaN(r.second)) throw new Error(`toTZ: Failed to parse all date components from timezone '${e}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(r)}`);
  let a = s3.getTime() - H;
  return (a < -S || a < S && r.month === 12) && (r.year = 1 - r.year), r.hour === 24 && (r.hour = 0), { y: r.year, m: r.month, d: r.day, h: r.hour, i: r.minute, s: r.second, tz: e };
}
function T(s3, e, t, n, r, a, i) {
  return { y: s3, m: e, d: t, h: n, i: r, s: a, tz: i };
}
var x = [1, 2, 4, 8, 16];
var C = class s {
  pattern;
  timezone;
  mode;
  alternativeWeekdays;
  sloppyRanges;
  fixedTimeRule;
  second;
  minute;
  hour;
  day;
  month;
  dayOfWeek;
  year;
  lastDayOfMonth;
  lastWeekday;
  nearestWeekdays;
  starDOM;
  starDOW;
  starYear;
  useAndLogic;
  isFixedTime;
  constructor(e, t, n) {
    this.pattern = e, this.timezone = t, this.mode = n?.mode ?? "auto", this.alternativeWeekdays = n?.alternativeWeekdays ?? false, this.sloppyRanges = n?.sloppyRanges ?? false, this.fixedTimeRule = n?.fixedTimeRule ?? "single-value", this.second = Array(60).fill(0), this.minute = Array(60).fill(0), this.hour = Array(24).fill(0), this.day = Array(31).fill(0), this.month = Array(12).fill(0), this.dayOfWeek = Array(7).fill(0), this.year = [], this.lastDayOfMonth = false, this.lastWeekday = false, this.nearestWeekdays = Array(31).fill(0), this.starDOM = false, this.starDOW = false, this.starYear = false, this.useAndLogic = false, this.isFixedTime = false, this.parse();
  }
  parse() {
    if (!(typeof this.pattern == "string" || this.pattern instanceof String)) throw new TypeError("CronPattern: Pattern has to be of type string.");
    this.pattern.indexOf("@") >= 0 && (this.pattern = this.handleNicknames(this.pattern).trim());
    let e = this.pattern.match(/\S+/g) || [""], t = e.length;
    if (e.length < 5 || e.length > 7) throw new TypeError("CronPattern: invalid configuration format ('" + this.pattern + "'), exactly five, six, or seven space separated parts are required.");
    if (this.mode !== "auto") {
      let i;
      switch (this.mode) {
        case "5-part":
          i = 5;
          break;
        case "6-part":
          i = 6;
          break;
        case "7-part":
          i = 7;
          break;
        case "5-or-6-parts":
          i = [5, 6];
          break;
        case "6-or-7-parts":
          i = [6, 7];
          break;
        default:
          i = 0;
      }
      if (!(Array.isArray(i) ? i.includes(t) : t === i)) {
        let u = Array.isArray(i) ? i.join(" or ") : i.toString();
        throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`);
      }
    }
    if (e.length === 5 && e.unshift("0"), e.length === 6 && e.push("*"), this.pattern.indexOf("?") >= 0) for (let i = 0; i < e.length; i++) e[i] = e[i].replace(/\?/g, "*");
    if (e[3].toUpperCase() === "LW") this.lastWeekday = true, e[3] = "";
    else if (e[3].toUpperCase().indexOf("L") >= 0) {
      let i = e[3].split(",");
      if (i.length > 1 && i.some((o) => o.toUpperCase() === "LW")) throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);
      if (i.some((o) => o === "" || o.toUpperCase() !== "L" && /l/i.test(o))) throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('" + e[3] + "').");
      e[3] = i.filter((o) => o.toUpperCase() !== "L").join(","), this.lastDayOfMonth = true;
    }
    if (e[3] == "*" && (this.starDOM = true), e[6] == "*" && (this.starYear = true), e[4].length >= 3 && (e[4] = this.replaceAlpha(e[4], s.MONTH_NAMES)), e[5].length >= 3 && (e[5] = this.alternativeWeekdays ? this.replaceAlpha(e[5], s.DAY_NAMES_QUARTZ) : this.replaceAlpha(e[5], s.DAY_NAMES)), e[5].startsWith("+") && (this.useAndLogic = true, e[5] = e[5].substring(1), e[5] === "")) throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");
    switch (e[5] == "*" && (this.starDOW = true), this.mode) {
      case "5-part":
        e[0] = "0", e[6] = "*";
        break;
      case "6-part":
        e[6] = "*";
        break;
      case "5-or-6-parts":
        e[6] = "*";
        break;
      case "6-or-7-parts":
        break;
      case "7-part":
      case "auto":
        break;
    }
    this.throwAtIllegalCharacters(e), this.partToArray("second", e[0], 0, 1), this.partToArray("minute", e[1], 0, 1), this.partToArray("hour", e[2], 0, 1), this.partToArray("day", e[3], -1, 1), this.partToArray("month", e[4], -1, 1);
    let n = this.alternativeWeekdays ? -1 : 0;
    this.partToArray("dayOfWeek", e[5], n, 63), e[6] === "*" ? this.year = Array(1e4).fill(1) : (this.year = Array(1e4).fill(0), this.partToArray("year", e[6], 0, 1)), !this.alternativeWeekdays && this.dayOfWeek[7] && (this.dayOfWeek[0] = this.dayOfWeek[7]);
    let r = this.fixedTimeRule === "single-value", a = (i, o) => !i.includes("*") && !i.includes("/") && (!r || o.filter((u) => u).length === 1);
    this.isFixedTime = a(e[0], this.second) && a(e[1], this.minute) && a(e[2], this.hour);
  }
  partToArray(e, t, n, r) {
    let a = this[e];
    if (t === "" && !(e === "day" && (this.lastDayOfMonth || this.lastWeekday))) throw new TypeError("CronPattern: configuration entry " + e + " (" + t + ") is empty, check for trailing spaces.");
    if (t === "*") return a.fill(r);
    let i = t.split(",");
    if (i.length > 1) for (let o of i) this.partToArray(e, o, n, r);
    else t.includes("-") && t.includes("/") ? this.handleRangeWithStepping(t, e, n, r) : t.includes("-") ? this.handleRange(t, e, n, r) : t.includes("/") ? this.handleStepping(t, e, n, r) : t !== "" && this.handleNumber(t, e, n, r);
  }
  throwAtIllegalCharacters(e) {
    for (let t = 0; t < e.length; t++) if ((t === 3 ? /[^/*0-9,\-WwLl]+/ : t === 5 ? /[^/*0-9,\-#Ll]+/ : /[^/*0-9,\-]+/).test(e[t])) throw new TypeError("CronPattern: configuration entry " + t + " (" + e[t] + ") contains illegal characters.");
  }
  handleNumber(e, t, n, r) {
    let a = this.extractNth(e, t), i = e.toUpperCase().includes("W");
    if (t !== "day" && i) throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");
    i && (t = "nearestWeekdays");
    let o = i ? a[0].replace(/W$/i, "") : a[0], u = s.toNumber(o) + n;
    if (isNaN(u)) throw new TypeError("CronPattern: " + t + " is not a number: '" + e + "'");
    this.setPart(t, u, a[1] || r);
  }
  setPart(e, t, n) {
    if (!Object.prototype.hasOwnProperty.call(this, e)) throw new TypeError("CronPattern: Invalid part specified: " + e);
    if (e === "dayOfWeek") {
      if (t === 7 && (t = 0), t < 0 || t > 6) throw new RangeError("CronPattern: Invalid value for dayOfWeek: " + t);
      this.setNthWeekdayOfMonth(t, n);
      return;
    }
    if (e === "second" || e === "minute") {
      if (t < 0 || t >= 60) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "hour") {
      if (t < 0 || t >= 24) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "day" || e === "nearestWeekdays") {
      if (t < 0 || t >= 31) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "month") {
      if (t < 0 || t >= 12) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "year" && (t < 1 || t >= 1e4)) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t + " (supported range: 1-9999)");
    this[e][t] = n;
  }
  static toNumber(e) {
    return /^\d+$/.test(e) ? parseInt(e, 10) : NaN;
  }
  validateNotNaN(e, t) {
    if (isNaN(e)) throw new TypeError(t);
  }
  validateRange(e, t, n, r, a) {
    if (e > t) throw new TypeError("CronPattern: From value is larger than to value: '" + a + "'");
    if (n !== void 0) {
      if (n === 0) throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");
      if (n > this[r].length) throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part (" + this[r].length + ")");
    }
  }
  handleRangeWithStepping(e, t, n, r) {
    if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");
    let a = this.extractNth(e, t), i = a[0].match(/^(\d+)-(\d+)\/(\d+)$/);
    if (i === null) throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '" + e + "'");
    let [, o, u, l] = i, h = parseInt(o, 10) + n, m = parseInt(u, 10) + n, d = parseInt(l, 10);
    this.validateNotNaN(h, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(m, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateNotNaN(d, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(h, m, d, t, e);
    for (let p = h; p <= m; p += d) this.setPart(t, p, a[1] || r);
  }
  extractNth(e, t) {
    let n = e, r;
    if (n.includes("#")) {
      if (t !== "dayOfWeek") throw new Error("CronPattern: nth (#) only allowed in day-of-week field");
      let a = n.split("#");
      if (a.length !== 2 || a[1] === "") throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '" + e + "'");
      n = a[0], r = a[1];
    } else if (n.toUpperCase().endsWith("L")) {
      if (t !== "dayOfWeek") throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");
      r = "L", n = n.slice(0, -1);
    }
    return [n, r];
  }
  handleRange(e, t, n, r) {
    if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");
    let a = this.extractNth(e, t), i = a[0].split("-");
    if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal range: '" + e + "'");
    let o = s.toNumber(i[0]) + n, u = s.toNumber(i[1]) + n;
    this.validateNotNaN(o, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(u, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateRange(o, u, void 0, t, e);
    for (let l = o; l <= u; l++) this.setPart(t, l, a[1] || r);
  }
  handleStepping(e, t, n, r) {
    if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");
    let a = this.extractNth(e, t), i = a[0].split("/");
    if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal stepping: '" + e + "'");
    if (this.sloppyRanges) i[0] === "" && (i[0] = "*");
    else {
      if (i[0] === "") throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
      if (i[0] !== "*") throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
    }
    let o = 0;
    i[0] !== "*" && (o = s.toNumber(i[0]) + n, this.validateNotNaN(o, "CronPattern: Syntax error, illegal stepping start (NaN)"));
    let u = s.toNumber(i[1]);
    this.validateNotNaN(u, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(0, this[t].length - 1, u, t, e);
    for (let l = o; l < this[t].length; l += u) t === "year" && l === 0 || this.setPart(t, l, a[1] || r);
  }
  replaceAlpha(e, t) {
    let n = e;
    for (let [r, a] of Object.entries(t)) n = n.replace(new RegExp(r, "gi"), (i, o, u) => {
      let l = o + i.length - 3, h = u.charAt(l - 1), m = u.charAt(l + 3);
      if (/[a-z\d/#]/i.test(h) || /[a-km-z\d]/i.test(m)) throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);
      return a;
    });
    return n;
  }
  static DAY_NAMES = { "-sun": "-7", sun: "0", mon: "1", tue: "2", wed: "3", thu: "4", fri: "5", sat: "6" };
  static DAY_NAMES_QUARTZ = { sun: "1", mon: "2", tue: "3", wed: "4", thu: "5", fri: "6", sat: "7" };
  static MONTH_NAMES = { jan: "1", feb: "2", mar: "3", apr: "4", may: "5", jun: "6", jul: "7", aug: "8", sep: "9", oct: "10", nov: "11", dec: "12" };
  static NICKNAME_MAP = { "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * SUN", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *" };
  handleNicknames(e) {
    let t = e.trim().toLowerCase();
    if (t === "@reboot") throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");
    return s.NICKNAME_MAP[t] || e;
  }
  setNthWeekdayOfMonth(e, t) {
    if (typeof t != "number" && t.toUpperCase() === "L") this.dayOfWeek[e] = this.dayOfWeek[e] | 32;
    else if (t === 63) this.dayOfWeek[e] = 63;
    else if (t < 6 && t > 0) this.dayOfWeek[e] = this.dayOfWeek[e] | x[t - 1];
    else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`);
  }
};
var B = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var f = [["month", "year", 0], ["day", "month", -1], ["hour", "day", 0], ["minute", "hour", 0], ["second", "minute", 0]];
var c = class s2 {
  tz;
  instantMs;
  instantFields;
  ms;
  second;
  minute;
  hour;
  day;
  month;
  year;
  constructor(e, t) {
    if (this.tz = t, e && e instanceof Date) if (!isNaN(e)) this.fromDate(e);
    else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");
    else if (e == null) this.fromDate(/* @__PURE__ */ new Date());
    else if (e && typeof e == "string") this.fromString(e);
    else if (e instanceof s2) this.fromCronDate(e);
    else throw new TypeError("CronDate: Invalid type (" + typeof e + ") passed to CronDate constructor");
  }
  getLastDayOfMonth(e, t) {
    return t !== 1 ? B[t] : new Date(g(e, t + 1, 0)).getUTCDate();
  }
  getLastWeekday(e, t) {
    let n = this.getLastDayOfMonth(e, t), a = new Date(g(e, t, n)).getUTCDay();
    return a === 0 ? n - 2 : a === 6 ? n - 1 : n;
  }
  getNearestWeekday(e, t, n) {
    let r = this.getLastDayOfMonth(e, t);
    if (n > r) return -1;
    let i = new Date(g(e, t, n)).getUTCDay();
    return i === 0 ? n === r ? n - 2 : n + 1 : i === 6 ? n === 1 ? n + 2 : n - 1 : n;
  }
  isNthWeekdayOfMonth(e, t, n, r) {
    let i = new Date(g(e, t, n)).getUTCDay(), o = 0;
    for (let u = 1; u <= n; u++) new Date(g(e, t, u)).getUTCDay() === i && o++;
    if (r & 63 && x[o - 1] & r) return true;
    if (r & 32) {
      let u = this.getLastDayOfMonth(e, t);
      for (let l = n + 1; l <= u; l++) if (new Date(g(e, t, l)).getUTCDay() === i) return false;
      return true;
    }
    return false;
  }
  fromDate(e) {
    if (this.tz !== void 0) if (typeof this.tz == "number") this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes() + this.tz, this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), this.apply();
    else try {
      let t = y(e, this.tz);
      this.ms = e.getMilliseconds(), this.second = t.s, this.minute = t.i, this.hour = t.h, this.day = t.d, this.month = t.m - 1, this.year = t.y, this.cacheInstant(e.getTime() - this.ms);
    } catch (t) {
      let n = t instanceof Error ? t.message : String(t);
      throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${n}`);
    }
    else this.ms = e.getMilliseconds(), this.second = e.getSeconds(), this.minute = e.getMinutes(), this.hour = e.getHours(), this.day = e.getDate(), this.month = e.getMonth(), this.year = e.getFullYear(), this.cacheInstant(e.getTime() - this.ms);
  }
  cacheInstant(e) {
    this.instantMs = e;
    let { year: t, month: n, day: r, hour: a, minute: i, second: o } = this;
    this.instantFields = [t, n, r, a, i, o, this.tz];
  }
  cachedInstant() {
    let e = this.instantFields;
    if (!(e === void 0 || e[6] !== this.tz) && !(e[5] !== this.second || e[4] !== this.minute || e[3] !== this.hour) && !(e[2] !== this.day || e[1] !== this.month || e[0] !== this.year)) return this.instantMs;
  }
  fromCronDate(e) {
    this.tz = e.tz, this.year = e.year, this.month = e.month, this.day = e.day, this.hour = e.hour, this.minute = e.minute, this.second = e.second, this.ms = e.ms, this.instantMs = e.instantMs, this.instantFields = e.instantFields;
  }
  apply() {
    if (this.month > 11 || this.month < 0 || this.day > this.getLastDayOfMonth(this.year, this.month) || this.day < 1 || this.hour > 23 || this.minute > 59 || this.second > 59 || this.hour < 0 || this.minute < 0 || this.second < 0) {
      let e = /* @__PURE__ */ new Date(0);
      return e.setUTCFullYear(this.year, this.month, this.day), e.setUTCHours(this.hour, this.minute, this.second, this.ms), this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes(), this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), true;
    } else return false;
  }
  fromString(e) {
    if (typeof this.tz == "number") {
      if (O(e)) return this.fromDate(v(e));
      let t = v(e, "Etc/UTC");
      this.ms = t.getUTCMilliseconds(), this.second = t.getUTCSeconds(), this.minute = t.getUTCMinutes(), this.hour = t.getUTCHours(), this.day = t.getUTCDate(), this.month = t.getUTCMonth(), this.year = t.getUTCFullYear(), this.apply();
    } else return this.fromDate(v(e, this.tz));
  }
  findNext(e, t, n, r) {
    return this._findMatch(e, t, n, r, 1);
  }
  _matchDayValue(e, t, n, r) {
    let a = e;
    if (!a) {
      for (let i = 0; i < n.nearestWeekdays.length; i++) if (n.nearestWeekdays[i]) {
        let o = this.getNearestWeekday(this.year, this.month, i + 1);
        if (o !== -1 && o === t) {
          a = 1;
          break;
        }
      }
    }
    if (n.lastWeekday) {
      let i = this.getLastWeekday(this.year, this.month);
      t === i && (a = 1);
    }
    if (n.lastDayOfMonth) {
      let i = this.getLastDayOfMonth(this.year, this.month);
      t === i && (a = 1);
    }
    if (!n.starDOW) {
      let i = new Date(g(this.year, this.month, 1, 0, 0, 0, 0)).getUTCDay(), o = n.dayOfWeek[(i + (t - 1)) % 7];
      o && o & 63 && (o = this.isNthWeekdayOfMonth(this.year, this.month, t, o) ? 1 : 0), n.useAndLogic ? a = a && o : !r.domAndDow && !n.starDOM ? a = a || o : a = a && o;
    }
    return a;
  }
  _findMatch(e, t, n, r, a) {
    let i = this[t], o = t === "day" ? this.getLastDayOfMonth(this.year, this.month) : 0, u = this[t] + r, l = a === 1 ? (h) => h < n[t].length : (h) => h >= 0;
    for (let h = u; l(h); h += a) {
      let m = n[t][h];
      if (t === "day") {
        if (h - r > o) continue;
        m = this._matchDayValue(m, h - r, n, e);
      }
      if (m) return this[t] = h - r, i !== this[t] ? 2 : 1;
    }
    return 3;
  }
  recurse(e, t, n) {
    let r = this.year, a = n;
    for (; typeof a == "number"; ) {
      if (e.starYear && Math.abs(this.year - r) > 400) return null;
      a = this.recurseStep(e, t, a);
    }
    return a;
  }
  recurseStep(e, t, n) {
    if (n === 0 && !e.starYear) {
      if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
        let a = -1;
        for (let i = this.year + 1; i < e.year.length && i < 1e4; i++) if (e.year[i] === 1) {
          a = i;
          break;
        }
        if (a === -1) return null;
        this.year = a, this.month = 0, this.day = 1, this.hour = 0, this.minute = 0, this.second = 0, this.ms = 0;
      }
      if (this.year >= 1e4) return null;
    }
    let r = this.findNext(t, f[n][0], e, f[n][2]);
    if (r > 1) {
      let a = n + 1;
      for (; a < f.length; ) this[f[a][0]] = -f[a][2], a++;
      if (r === 3) {
        if (this[f[n][1]]++, this[f[n][0]] = -f[n][2], this.apply(), n === 0 && !e.starYear) {
          for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0 && this.year < 1e4; ) this.year++;
          if (this.year >= 1e4 || this.year >= e.year.length) return null;
        }
        return 0;
      } else if (this.apply()) return n - 1;
    }
    return n += 1, n >= f.length ? this : (e.starYear ? this.year >= 3e3 : this.year >= 1e4) ? null : n;
  }
  increment(e, t, n) {
    return this.instantMs = void 0, this.instantFields = void 0, this.second += t.interval !== void 0 && t.interval > 1 && n ? t.interval : 1, this.ms = 0, this.apply(), this.recurse(e, t, 0);
  }
  decrement(e, t, n = true) {
    this.instantMs = void 0, this.instantFields = void 0;
    let r = t.interval !== void 0 && t.interval >= 1;
    return (this.ms === 0 || r) && (this.second -= r && n ? t.interval : 1), this.ms = 0, this.apply(), this.year < 1 ? null : this.recurseBackward(e, t, 0);
  }
  recurseBackward(e, t, n) {
    let r = this.year, a = n;
    for (; typeof a == "number"; ) {
      if (e.starYear && Math.abs(this.year - r) > 400) return null;
      a = this.recurseBackwardStep(e, t, a);
    }
    return a;
  }
  recurseBackwardStep(e, t, n) {
    if (n === 0 && !e.starYear) {
      if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
        let a = -1;
        for (let i = this.year - 1; i >= 0; i--) if (e.year[i] === 1) {
          a = i;
          break;
        }
        if (a === -1) return null;
        this.year = a, this.month = 11, this.day = 31, this.hour = 23, this.minute = 59, this.second = 59, this.ms = 0;
      }
      if (this.year < 1) return null;
    }
    let r = this.findPrevious(t, f[n][0], e, f[n][2]);
    if (r > 1) {
      let a = n + 1;
      for (; a < f.length; ) {
        let i = f[a][0], o = f[a][2], u = this.getMaxPatternValue(i, e, o);
        this[i] = u, a++;
      }
      if (r === 3) {
        if (this[f[n][1]]--, n === 0) {
          let u = this.getLastDayOfMonth(this.year, this.month);
          this.day > u && (this.day = u);
        }
        if (n === 1) if (this.day <= 0) this.day = 1;
        else {
          let u = this.year, l = this.month;
          for (; l < 0; ) l += 12, u--;
          for (; l > 11; ) l -= 12, u++;
          let h = this.getLastDayOfMonth(u, l);
          this.day > h && (this.day = h);
        }
        this.apply();
        let i = f[n][0], o = f[n][2];
        if (this[i] = this.getMaxPatternValue(i, e, o), this.apply(), n === 0) {
          let u = f[1][2], l = this.getMaxPatternValue("day", e, u);
          l !== this.day && (this.day = l, this.hour = this.getMaxPatternValue("hour", e, f[2][2]), this.minute = this.getMaxPatternValue("minute", e, f[3][2]), this.second = this.getMaxPatternValue("second", e, f[4][2]));
        }
        if (n === 0 && !e.starYear) {
          for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0; ) this.year--;
          if (this.year < 1) return null;
        }
        return 0;
      } else if (this.apply()) return n - 1;
    }
    return n += 1, n >= f.length ? this : this.year < 1 ? null : n;
  }
  getMaxPatternValue(e, t, n) {
    let r = t[e].length - 1 - n;
    for (let a = t[e].length - 1; a >= 0; a--) if (t[e][a]) {
      r = a - n;
      break;
    }
    if (e === "day") {
      let a = this.getLastDayOfMonth(this.year, this.month);
      return t.lastWeekday || t.nearestWeekdays.some((i) => i) || t.lastDayOfMonth || !t.starDOW ? a : Math.min(r, a);
    }
    return r;
  }
  findPrevious(e, t, n, r) {
    return this._findMatch(e, t, n, r, -1);
  }
  getDate(e) {
    if (!e && typeof this.tz != "number") {
      let t = this.cachedInstant();
      if (t !== void 0) return new Date(t + (this.tz === void 0 ? this.ms : 0));
    }
    if (e || this.tz === void 0) {
      if (this.year >= 0 && this.year < 100) {
        let t = /* @__PURE__ */ new Date(0);
        return t.setFullYear(this.year, this.month, this.day), t.setHours(this.hour, this.minute, this.second, this.ms), t;
      }
      return new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.ms);
    } else return typeof this.tz == "number" ? new Date(g(this.year, this.month, this.day, this.hour, this.minute - this.tz, this.second, this.ms)) : N(T(this.year, this.month + 1, this.day, this.hour, this.minute, this.second, this.tz), false);
  }
  getTime() {
    return this.getDate(false).getTime();
  }
  match(e, t) {
    if (!e.starYear && (this.year < 0 || this.year >= e.year.length || e.year[this.year] === 0)) return false;
    for (let n = 0; n < f.length; n++) {
      let r = f[n][0], a = f[n][2], i = this[r];
      if (i + a < 0 || i + a >= e[r].length) return false;
      let o = e[r][i + a];
      if (r === "day" && (o = this._matchDayValue(o, i, e, t)), !o) return false;
    }
    return true;
  }
};
function F(s3) {
  s3 === void 0 && (s3 = {}), delete s3.name, s3.legacyMode !== void 0 && s3.domAndDow === void 0 ? s3.domAndDow = !s3.legacyMode : s3.domAndDow === void 0 && (s3.domAndDow = false), s3.legacyMode = !s3.domAndDow;
  let e = (n, r) => n === void 0 ? r : n;
  if (s3.paused = e(s3.paused, false), s3.maxRuns = e(s3.maxRuns, 1 / 0), s3.catch = e(s3.catch, false), s3.unref = e(s3.unref, false), s3.mode = e(s3.mode, "auto"), s3.alternativeWeekdays = e(s3.alternativeWeekdays, false), s3.sloppyRanges = e(s3.sloppyRanges, false), s3.fixedTimeRule = e(s3.fixedTimeRule, "single-value"), s3.allowPast = e(s3.allowPast, false), s3.interval = s3.interval === void 0 ? 0 : parseInt(s3.interval.toString(), 10), s3.utcOffset = s3.utcOffset === void 0 ? void 0 : parseInt(s3.utcOffset.toString(), 10), s3.dayOffset = s3.dayOffset === void 0 ? 0 : parseInt(s3.dayOffset.toString(), 10), !["auto", "5-part", "6-part", "7-part", "5-or-6-parts", "6-or-7-parts"].includes(s3.mode)) throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");
  if (!["single-value", "no-wildcard"].includes(s3.fixedTimeRule)) throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");
  s3.timezone === "" && (s3.timezone = void 0);
  let t = s3.timezone ?? s3.utcOffset;
  if (s3.startAt && (s3.startAt = I(new c(s3.startAt, t))), s3.stopAt && (s3.stopAt = I(new c(s3.stopAt, t))), s3.interval !== null) {
    if (isNaN(s3.interval)) throw new Error("CronOptions: Supplied value for interval is not a number");
    if (s3.interval < 0) throw new Error("CronOptions: Supplied value for interval can not be negative");
  }
  if (s3.utcOffset !== void 0) {
    if (isNaN(s3.utcOffset)) throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");
    if (s3.utcOffset < -870 || s3.utcOffset > 870) throw new Error("CronOptions: utcOffset out of bounds.");
    if (s3.utcOffset !== void 0 && s3.timezone) throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.");
  }
  if (s3.unref !== true && s3.unref !== false) throw new Error("CronOptions: Unref should be either true, false or undefined(false).");
  if (s3.dayOffset !== void 0 && s3.dayOffset !== 0 && isNaN(s3.dayOffset)) throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");
  return s3;
}
function I(s3) {
  return s3.ms ? (s3.ms = 0, new c(new Date(s3.getTime() + 1e3), s3.tz)) : s3;
}
function b(s3) {
  return typeof s3 == "function";
}
function L(s3) {
  return b(s3);
}
function Y(s3) {
  typeof Deno < "u" && typeof Deno.unrefTimer < "u" ? Deno.unrefTimer(s3) : s3 && typeof s3.unref < "u" && s3.unref();
}
var P = 1440 * 60 * 1e3;
var $ = 30 * 1e3;
var M = [];
var j = class {
  name;
  options;
  _states;
  fn;
  _startAtRoundingMs = 0;
  getTz() {
    return this.options.timezone ?? this.options.utcOffset;
  }
  applyDayOffset(e) {
    let t = this._offsetMs();
    return t ? new Date(e.getTime() + t) : e;
  }
  _offsetMs() {
    return (this.options.dayOffset ?? 0) * P;
  }
  get _startAt() {
    return this.options.startAt;
  }
  get _stopAt() {
    return this.options.stopAt;
  }
  _nextTarget(e, t) {
    let n = this._offsetMs(), r = this._next(this._shift(e), new Date(t.getTime() - n), { startAt: this._shift(this._startAt), stopAt: this._shift(this._stopAt) });
    return r ? this.applyDayOffset(r.getDate(false)) : null;
  }
  _previousTarget(e, t) {
    let n = this._toMs(e ?? t) - this._offsetMs(), r = this._previous(new Date(n), { startAt: this._shift(this._startAt), stopAt: this._shift(this._stopAt) });
    return r ? this.applyDayOffset(r.getDate(false)) : null;
  }
  _shift(e) {
    if (e != null) return new c(new Date(this._toMs(e) - this._offsetMs()), this.getTz());
  }
  constructor(e, t, n) {
    let r, a;
    if (b(t)) a = t;
    else if (typeof t == "object") r = t;
    else if (t !== void 0) throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");
    if (b(n)) a = n;
    else if (typeof n == "object") r = n;
    else if (n !== void 0) throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");
    this.name = r?.name;
    let i = r?.startAt;
    this.options = F(r), i && this._startAt && (this._startAtRoundingMs = this._startAt.getTime() - new c(i, this.getTz()).getTime());
    let o = !!e && (e instanceof Date || typeof e == "string" && e.indexOf(":") > 0);
    if (this._states = { kill: false, blocking: false, previousRun: void 0, currentRun: void 0, once: void 0, currentTimeout: void 0, maxRuns: r ? r.maxRuns : void 0, paused: r ? r.paused : false, pattern: o ? new C("* * * * *", void 0, { mode: "auto" }) : new C(e, this.options.timezone, { mode: this.options.mode, alternativeWeekdays: this.options.alternativeWeekdays, sloppyRanges: this.options.sloppyRanges, fixedTimeRule: this.options.fixedTimeRule }) }, o && (this._states.once = new c(e, this.getTz())), this.name) {
      if (M.find((l) => l.name === this.name)) throw new Error("Cron: Tried to initialize new named job '" + this.name + "', but name already taken.");
      M.push(this);
    }
    return a !== void 0 && L(a) && (this.fn = a, this.schedule()), this;
  }
  nextRun(e) {
    return this._nextTarget(e, /* @__PURE__ */ new Date());
  }
  nextRuns(e, t) {
    this._states.maxRuns !== void 0 && e > this._states.maxRuns && (e = this._states.maxRuns);
    let n = t || this._states.currentRun || void 0;
    return this._enumerateRuns(e, n, "next");
  }
  previousRuns(e, t) {
    return this._enumerateRuns(e, t || void 0, "previous");
  }
  enumerate(e) {
    return new A(this, e);
  }
  _enumerateRuns(e, t, n) {
    let r = [], a = /* @__PURE__ */ new Date(), i = t;
    for (; e-- > 0; ) {
      let o = n === "next" ? this._nextTarget(i, a) : this._previousTarget(i, a);
      if (!o) break;
      r.push(o), i = o;
    }
    return r;
  }
  match(e) {
    if (this._states.once) {
      let n = new c(e, this.getTz());
      n.ms = 0;
      let r = new c(this._states.once, this.getTz());
      return r.ms = 0, n.getTime() === r.getTime();
    }
    let t = new c(e, this.getTz());
    return t.ms = 0, t.match(this._states.pattern, this.options);
  }
  getPattern() {
    if (!this._states.once) return this._states.pattern ? this._states.pattern.pattern : void 0;
  }
  getOnce() {
    return this._states.once ? this._states.once.getDate() : null;
  }
  isRunning() {
    return !this._states.paused && !this._states.kill && this.fn !== void 0 && this._nextTarget(this._states.currentRun, /* @__PURE__ */ new Date()) !== null;
  }
  isStopped() {
    return this._states.kill;
  }
  isBusy() {
    return this._states.blocking;
  }
  currentRun() {
    return this._states.currentRun ? this._states.currentRun.getDate() : null;
  }
  previousRun() {
    return this._states.previousRun ? this._states.previousRun.getDate() : null;
  }
  msToNext(e) {
    let t = /* @__PURE__ */ new Date(), n = this._nextTarget(e, t);
    return n ? n.getTime() - this._toMs(e ?? t) : null;
  }
  stop() {
    this._states.kill = true, this._states.currentTimeout && clearTimeout(this._states.currentTimeout);
    let e = M.indexOf(this);
    e >= 0 && M.splice(e, 1);
  }
  pause() {
    return this._states.paused = true, !this._states.kill;
  }
  resume() {
    return this._states.paused = false, !this._states.kill;
  }
  schedule(e) {
    return this._schedule(e);
  }
  _schedule(e, t) {
    if (e && this.fn) throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");
    e && (this.fn = e);
    let n = t ?? /* @__PURE__ */ new Date(), r = this._nextTarget(void 0, n), a = r ? r.getTime() - n.getTime() : null, i = this._states.currentRun;
    i && i.getTime() > n.getTime() && (i = void 0);
    let o = this._nextTarget(i, n);
    return a === null || isNaN(a) || o === null ? this : (a > $ && (a = $), a < 0 && (a = this._states.paused ? 1e3 : 0), this._states.currentTimeout = setTimeout(() => this._checkTrigger(o), a), this._states.currentTimeout && this.options.unref && Y(this._states.currentTimeout), this);
  }
  async _trigger(e = /* @__PURE__ */ new Date()) {
    this._states.blocking = true, this._states.currentRun = new c(e, this.getTz());
    try {
      if (this.options.catch) try {
        this.fn !== void 0 && await this.fn(this, this.options.context);
      } catch (t) {
        if (b(this.options.catch)) try {
          Promise.resolve(this.options.catch(t, this)).catch(() => {
          });
        } catch {
        }
      }
      else this.fn !== void 0 && await this.fn(this, this.options.context);
    } finally {
      this._states.previousRun = new c(e, this.getTz()), this._states.blocking = false;
    }
  }
  async trigger() {
    await this._trigger();
  }
  runsLeft() {
    return this._states.maxRuns;
  }
  _checkTrigger(e) {
    let t = /* @__PURE__ */ new Date(), n = !this._states.paused && t.getTime() >= e.getTime(), r = this._states.blocking && this.options.protect;
    n && !r ? (this._states.maxRuns !== void 0 && this._states.maxRuns--, this._trigger(t)) : n && r && b(this.options.protect) && setTimeout(() => this.options.protect(this), 0), this._schedule(void 0, n ? void 0 : t);
  }
  _next(e, t, n) {
    let r = n ? n.startAt : this._startAt, a = n ? n.stopAt : this._stopAt, i = !!e, o = !!(e || this._states.currentRun), u = false;
    !e && r && this.options.interval && (e = this._calculatePreviousRun(r, t), e && (o = true), u = !e);
    let l = e ?? t ?? /* @__PURE__ */ new Date(), h = this._toMs(l);
    e = new c(l, this.getTz()), r && h < r.getTime() && (e = u ? r : new c(new Date(r.getTime() - 1e3), this.getTz()), h = e.getTime());
    let m = this._states.once || new c(e, this.getTz());
    if (!u && m !== this._states.once && (m = this._findOccurrence(e, h, 1, o)), this._states.once) {
      let d = this._states.once.getTime(), p = h - d;
      if (r && d < r.getTime() - this._startAtRoundingMs || this._states.currentRun && this.applyDayOffset(this._states.once.getDate()).getTime() <= this._states.currentRun.getTime() || (i ? p >= 0 : p > 1e3 && !this.options.allowPast)) return null;
    }
    return m === null || this._states.maxRuns !== void 0 && this._states.maxRuns <= 0 || this._states.kill || a && m.getTime() >= a.getTime() ? null : m;
  }
  _previous(e, t) {
    let n = this._toMs(e ?? /* @__PURE__ */ new Date());
    if (t.stopAt && n > t.stopAt.getTime() && (n = t.stopAt.getTime()), this._states.once) return this._states.once.getTime() < n ? this._states.once : null;
    let r = this._findOccurrence(new c(new Date(n), this.getTz()), n, -1);
    return r === null || t.startAt && r.getTime() < t.startAt.getTime() ? null : r;
  }
  _toMs(e) {
    if (e instanceof Date) return e.getTime();
    let t = new c(e, this.getTz());
    return t.getTime() + (typeof t.tz == "string" ? t.ms : 0);
  }
  _findOccurrence(e, t, n, r = false) {
    let a = this.options.interval ?? 0;
    if (a > 1 && (n === -1 || r)) {
      t += (a - 1) * 1e3 * n;
      let m = new Date(t);
      if (isNaN(m.getTime()) || (e = new c(m, this.getTz()), !(e.year >= 1 && e.year <= 9999))) return null;
      r = false;
    }
    let i = this._walk(e, t, n, r), o = this.getTz();
    if (this._states.pattern.isFixedTime && n === 1 || typeof o == "number" || U(t, o) !== (n === 1 ? "earlier" : "later")) return i;
    let u = Math.floor(t / 1e3) * 1e3, l = n === 1 ? k(u, u + P, o) : k(u - P, u, o) - 1e3;
    if (i && (l - i.getTime()) * n > 0) return i;
    let h = this._walk(new c(new Date(l), o), l - n, n, false, true);
    return !i || !h ? i ?? h : (i.getTime() - h.getTime()) * n > 0 ? h : i;
  }
  _walk(e, t, n, r, a = false) {
    let i = this._states.pattern, o = (l, h) => n === 1 ? l.increment(i, this.options, h) : l.decrement(i, this.options, h), u = new c(e, this.getTz());
    for ((!a || !u.match(i, this.options)) && (u = o(u, r)); u; ) {
      let l = this._runAt(u, t, n);
      if (l) return new c(l, this.getTz());
      u = o(u, false);
    }
    return null;
  }
  _runAt(e, t, n) {
    let r = (d) => (d.getTime() - t) * n > 0, a = e.tz;
    if (typeof a == "number") {
      let d = e.getDate();
      return r(d) ? d : null;
    }
    let i = T(e.year, e.month + 1, e.day, e.hour, e.minute, e.second, a), o = _(i), u = this._states.pattern.isFixedTime;
    if (o.kind === "single") return r(o.date) ? o.date : null;
    if (o.kind === "ambiguous") {
      let { earlier: d, later: p } = o;
      return (u ? [d] : n === 1 ? [d, p] : [p, d]).find(r) ?? null;
    }
    if (!u) return null;
    let l = new Date(k(o.before.getTime(), o.after.getTime(), a)), h = y(l, a);
    return h.y === i.y && h.m === i.m && h.d === i.d && r(l) ? l : null;
  }
  _calculatePreviousRun(e, t) {
    let n = new c(t, this.getTz()).getTime();
    if (e.getTime() > n) return;
    let r = this.options.interval * 1e3, a = e;
    for (; a.getTime() + r <= n; ) {
      let i = this._findOccurrence(a, a.getTime(), 1, true);
      if (i === null) break;
      a = i;
    }
    return a;
  }
};
var A = class {
  cron;
  cursor;
  now;
  done;
  initialMaxRuns;
  remainingRuns;
  constructor(e, t) {
    this.cron = e, this.initialMaxRuns = e.runsLeft() ?? 1 / 0, this.reset(t);
  }
  next() {
    if (this.done || this.remainingRuns <= 0) return this.done = true, { value: void 0, done: true };
    let e = this.cron._nextTarget(this.cursor, this.now);
    return e === null ? (this.done = true, { value: void 0, done: true }) : (this.cursor = e, this.remainingRuns--, { value: e, done: false });
  }
  peek() {
    return this.done || this.remainingRuns <= 0 ? null : this.cron._nextTarget(this.cursor, this.now);
  }
  reset(e) {
    this.cursor = e instanceof Date ? new Date(e.getTime()) : e ?? void 0, this.now = /* @__PURE__ */ new Date(), this.done = false, this.remainingRuns = this.initialMaxRuns;
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/app/crons.ts
async function triggersIn(text) {
  const { parse } = await import("./browser-TKLGBCXV.js");
  const { on } = parse(text, { maxAliasCount: 100 }) ?? {};
  if (typeof on !== "object" || on === null || Array.isArray(on)) return { crons: [], onPush: false };
  const { schedule, ...others } = on;
  return { crons: (Array.isArray(schedule) ? schedule : []).flatMap(entryOf), onPush: "push" in others };
}
function entryOf(entry) {
  const { cron, timezone } = entry ?? {};
  if (typeof cron !== "string") return [];
  return [{ cron: cron.trim(), ...typeof timezone === "string" && { timezone } }];
}
var NAMES = "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|SUN|MON|TUE|WED|THU|FRI|SAT";
var FIELD = `(?:[\\d*,/-]|${NAMES})+`;
var POSIX = new RegExp(`^${FIELD}(?:[ \\t]+${FIELD}){4}$`, "i");
function cronProblem(entry) {
  if (!POSIX.test(entry.cron)) return `\`${entry.cron}\` is no schedule that GitHub takes`;
  try {
    lastOf(entry, 0);
    return void 0;
  } catch {
    const { cron, timezone } = entry;
    return `\`${cron}\`${timezone === void 0 ? "" : ` in \`${timezone}\``} is no schedule that GitHub takes`;
  }
}
function lastStart(crons, until) {
  const times = crons.flatMap((entry) => lastOf(entry, until) ?? []);
  return times.length === 0 ? void 0 : Math.max(...times);
}
function lastOf({ cron, timezone = "UTC" }, until) {
  const [time] = new j(cron, { mode: "5-part", timezone, domAndDow: false }).previousRuns(1, new Date(until));
  return time?.getTime();
}

// src/app/watch.ts
var GRACE = 24 * 60 * 60 * 1e3;
function when(time) {
  return time === void 0 ? "\u2013" : `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
async function watchSchedules(repository, run, { now, own, informational }) {
  const { all, unread } = await judged(repository, now, own);
  const late = silent(all);
  await run.showSummary(renderWatch(all, unread, { grace: GRACE, when }));
  run.output("overdue", late.map(({ path }) => path).join("\n"));
  run.output("gate", late.length > 0 ? "failed" : "passed");
  run.output("partial", String(unread.length > 0));
  for (const { path, why } of unread) run.warn(`The schedule of ${path} is not watched, since ${why}.`);
  const sentence = watchSentence(all, unread, when);
  if (late.length === 0) return void run.say(sentence);
  return informational ? void run.warn(`${sentence} The step passes, since it is informational.`) : sentence;
}
async function judged(repository, now, own) {
  const { workflows, unread: unlisted } = await repository.workflows();
  const unread = [...unlisted];
  const scheduled = [];
  for (const workflow of workflows.filter(({ path }) => path !== own)) {
    const { crons, why } = await cronsIn(workflow);
    if (why !== void 0) unread.push({ path: workflow.path, why });
    else if (crons.length > 0) scheduled.push({ ...workflow, crons });
  }
  const all = [];
  for (const workflow of scheduled) {
    const success = workflow.state === "active" ? await repository.lastSuccess(workflow.id, "schedule") : {};
    if ("why" in success) unread.push({ path: workflow.path, why: success.why });
    else all.push(judge(workflow, { now, succeeded: success.time, since: workflow.created }));
  }
  return { all: await reconsidered(all, scheduled, repository, now), unread };
}
async function cronsIn({ text }) {
  try {
    const { crons } = await triggersIn(text);
    const [why] = crons.flatMap((entry) => cronProblem(entry) ?? []);
    return { crons, ...why !== void 0 && { why } };
  } catch {
    return { crons: [], why: "its text is no YAML" };
  }
}
function judge({ path, state, crons }, { now, succeeded, since }) {
  const schedule = crons.map(({ cron, timezone }) => timezone === void 0 ? cron : `${cron} ${timezone}`).join(", ");
  return watched({ path, state, schedule, due: lastStart(crons, now - GRACE), succeeded, since });
}
async function reconsidered(all, scheduled, repository, now) {
  const doubtful = silent(all).filter(({ standing }) => standing !== "disabled");
  if (doubtful.length === 0) return all;
  const changed = await repository.changed(doubtful.map(({ path }) => path));
  const anew = /* @__PURE__ */ new Map();
  for (const { path, succeeded = 0, since } of doubtful) {
    const workflow = scheduled.find((one) => one.path === path);
    const byHand = await repository.lastSuccess(workflow.id, "workflow_dispatch");
    const latest = Math.max(succeeded, "why" in byHand ? 0 : byHand.time ?? 0);
    const known = { succeeded: latest === 0 ? void 0 : latest, since: Math.max(since, changed.get(path) ?? 0) };
    anew.set(path, judge(workflow, { now, ...known }));
  }
  return all.map((one) => anew.get(one.path) ?? one);
}
async function isWatch(text) {
  try {
    const { crons, onPush } = await triggersIn(text);
    return crons.length > 0 && !onPush;
  } catch {
    return false;
  }
}
export {
  isWatch,
  watchSchedules
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2NvcmUvc2NoZWR1bGUudHMiLCAiLi4vc3JjL3JlbmRlci93YXRjaC50cyIsICIuLi9ub2RlX21vZHVsZXMvY3JvbmVyL2Rpc3QvY3JvbmVyLmpzIiwgIi4uL3NyYy9hcHAvY3JvbnMudHMiLCAiLi4vc3JjL2FwcC93YXRjaC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIEEgd29ya2Zsb3cgdGhhdCBhIHNjaGVkdWxlIGlzIHRvIHN0YXJ0LCB3aXRoIHdoYXQgR2l0SHViIHRlbGxzIG9mIGl0LiBUaW1lcyBhcmUgbWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuICovXG5leHBvcnQgaW50ZXJmYWNlIFNjaGVkdWxlZFdvcmtmbG93IHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICAvKiogR2l0SHViJ3Mgb3duIHdvcmQ6IGBhY3RpdmVgLCBgZGlzYWJsZWRfbWFudWFsbHlgLCBgZGlzYWJsZWRfaW5hY3Rpdml0eWAsIGBkaXNhYmxlZF9mb3JrYC4gKi9cbiAgcmVhZG9ubHkgc3RhdGU6IHN0cmluZztcbiAgLyoqIFRoZSBzY2hlZHVsZSBhcyBhIHBlcnNvbiByZWFkcyBpdC4gKi9cbiAgcmVhZG9ubHkgc2NoZWR1bGU6IHN0cmluZztcbiAgLyoqIFRoZSBsYXRlc3QgdGltZSBhdCB3aGljaCBpdCBzaG91bGQgaGF2ZSBiZWVuIHN0YXJ0ZWQsIHdpdGggdGhlIGRlbGF5IG9mIEdpdEh1YiBhbGxvd2VkIGZvcjsgYWJzZW50OiB0aGVyZSB3YXMgbm9uZS4gKi9cbiAgcmVhZG9ubHkgZHVlPzogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICAvKiogU2luY2Ugd2hlbiB0aGF0IHNjaGVkdWxlIGlzIGtub3duIHRvIHN0YW5kOyB3aGF0IHdhcyBkdWUgYmVmb3JlIHNheXMgbm90aGluZy4gKi9cbiAgcmVhZG9ubHkgc2luY2U6IG51bWJlcjtcbiAgLyoqIFdoZW4gdGhlIGxhc3QgcnVuIHdhcyBzdGFydGVkIHRoYXQgc3VjY2VlZGVkOyBhYnNlbnQ6IG5vbmUgZGlkLiAqL1xuICByZWFkb25seSBzdWNjZWVkZWQ/OiBudW1iZXIgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBga2VwdGA6IGl0IHN1Y2NlZWRlZCB3aGVuIGl0IHNob3VsZCBoYXZlLiBgZWFybHlgOiBub3RoaW5nIHdhcyBkdWUgeWV0LiBUaGUgb3RoZXJzIGFyZSB3aGF0IHRoZSB3YXRjaCBpcyBmb3IuICovXG50eXBlIFN0YW5kaW5nID0gJ2tlcHQnIHwgJ2Vhcmx5JyB8ICdvdmVyZHVlJyB8ICduZXZlcicgfCAnZGlzYWJsZWQnO1xuXG4vKiogQSBzY2hlZHVsZWQgd29ya2Zsb3csIGp1ZGdlZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2F0Y2hlZCBleHRlbmRzIFNjaGVkdWxlZFdvcmtmbG93IHtcbiAgcmVhZG9ubHkgc3RhbmRpbmc6IFN0YW5kaW5nO1xufVxuXG4vKiogV2hldGhlciBhIHdvcmtmbG93IGhhcyBzdWNjZWVkZWQgd2hlbiBpdCBzaG91bGQgaGF2ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YXRjaGVkKHdvcmtmbG93OiBTY2hlZHVsZWRXb3JrZmxvdyk6IFdhdGNoZWQge1xuICByZXR1cm4geyAuLi53b3JrZmxvdywgc3RhbmRpbmc6IHN0YW5kaW5nT2Yod29ya2Zsb3cpIH07XG59XG5cbmZ1bmN0aW9uIHN0YW5kaW5nT2YoeyBzdGF0ZSwgZHVlLCBzaW5jZSwgc3VjY2VlZGVkIH06IFNjaGVkdWxlZFdvcmtmbG93KTogU3RhbmRpbmcge1xuICBpZiAoc3RhdGUgIT09ICdhY3RpdmUnKSByZXR1cm4gJ2Rpc2FibGVkJztcbiAgaWYgKGR1ZSA9PT0gdW5kZWZpbmVkIHx8IGR1ZSA8IHNpbmNlKSByZXR1cm4gJ2Vhcmx5JztcbiAgaWYgKHN1Y2NlZWRlZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gJ25ldmVyJztcbiAgcmV0dXJuIHN1Y2NlZWRlZCA+PSBkdWUgPyAna2VwdCcgOiAnb3ZlcmR1ZSc7XG59XG5cbi8qKiBUaG9zZSB0aGF0IGhhdmUgbm90IHN1Y2NlZWRlZCB3aGVuIHRoZXkgc2hvdWxkIGhhdmUuICovXG5leHBvcnQgZnVuY3Rpb24gc2lsZW50KGFsbDogcmVhZG9ubHkgV2F0Y2hlZFtdKTogcmVhZG9ubHkgV2F0Y2hlZFtdIHtcbiAgcmV0dXJuIGFsbC5maWx0ZXIoKHsgc3RhbmRpbmcgfSkgPT4gc3RhbmRpbmcgIT09ICdrZXB0JyAmJiBzdGFuZGluZyAhPT0gJ2Vhcmx5Jyk7XG59XG4iLCAiaW1wb3J0IHsgc2lsZW50LCB0eXBlIFdhdGNoZWQgfSBmcm9tICcuLi9jb3JlL3NjaGVkdWxlLnRzJztcbmltcG9ydCB7IGNvZGVDZWxsLCBjb2RlU3BhbiwgcHJvc2UgfSBmcm9tICcuL2VzY2FwZS50cyc7XG5pbXBvcnQgeyBmaXQsIHR5cGUgU2VjdGlvbiB9IGZyb20gJy4vZml0LnRzJztcbmltcG9ydCB7IGNvdW50IH0gZnJvbSAnLi9waHJhc2UudHMnO1xuXG4vKiogQmVsb3cgR2l0SHViJ3Mgb3duIGxpbWl0IGZvciBhIGpvYidzIHN1bW1hcnkgKDEsMDI0IEtpQiksIGFib3ZlIHdoaWNoIGl0IGRyb3BzIGFsbCBvZiBpdC4gKi9cbmNvbnN0IE1PU1RfQllURVMgPSAxXzAwMF8wMDA7XG4vKiogQXMgbWFueSBhcmUgbmFtZWQgaW4gdGhlIHJ1bidzIHNlbnRlbmNlLiAqL1xuY29uc3QgTU9TVF9OQU1FRCA9IDEwO1xuY29uc3QgSE9VUiA9IDNfNjAwXzAwMDtcblxuLyoqIEEgdGltZSwgbWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAsIGFzIGEgcGVyc29uIHJlYWRzIGl0OyBgdW5kZWZpbmVkYDogdGhlcmUgaXMgbm9uZS4gKi9cbnR5cGUgV2hlbiA9ICh0aW1lOiBudW1iZXIgfCB1bmRlZmluZWQpID0+IHN0cmluZztcblxuaW50ZXJmYWNlIFVucmVhZCB7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgLyoqIFRoZSBlbmQgb2YgYSBzZW50ZW5jZS4gKi9cbiAgcmVhZG9ubHkgd2h5OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgd2F0Y2ggYXMgTWFya2Rvd24gZm9yIHRoZSBydW4ncyBwYWdlOiBlYWNoIHNjaGVkdWxlZCB3b3JrZmxvdywgdGhlIHNpbGVudCBvbmVzIGZpcnN0LiBgZ3JhY2VgIGluIG1pbGxpc2Vjb25kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5kZXJXYXRjaChcbiAgYWxsOiByZWFkb25seSBXYXRjaGVkW10sXG4gIHVucmVhZDogcmVhZG9ubHkgVW5yZWFkW10sXG4gIHsgZ3JhY2UsIHdoZW4gfTogeyByZWFkb25seSBncmFjZTogbnVtYmVyOyByZWFkb25seSB3aGVuOiBXaGVuIH0sXG4pOiBzdHJpbmcge1xuICBjb25zdCBsYXRlID0gc2lsZW50KGFsbCk7XG4gIGNvbnN0IHBhcnRpYWwgPSB1bnJlYWQubGVuZ3RoID4gMCA/ICcgXHUwMEI3IHBhcnRpYWwnIDogJyc7XG4gIGNvbnN0IG9wZW4gPSBgIyMgU2NoZWR1bGVkIHdvcmtmbG93czogJHtsYXRlLmxlbmd0aH0gb2YgJHthbGwubGVuZ3RofSBzaWxlbnQke3BhcnRpYWx9YDtcbiAgY29uc3QgdGV4dCA9IGBXaGF0IHdhcyBkdWUgbGVzcyB0aGFuICR7Z3JhY2UgLyBIT1VSfSBob3VycyBhZ28gZG9lcyBub3QgY291bnQgeWV0OiBHaXRIdWIgc3RhcnRzIHNjaGVkdWxlcyBsYXRlLmA7XG4gIGNvbnN0IHJlc3QgPSBhbGwuZmlsdGVyKChvbmUpID0+ICFsYXRlLmluY2x1ZGVzKG9uZSkpO1xuICBjb25zdCByb3dzID0gWy4uLmxhdGUsIC4uLnJlc3RdLm1hcChcbiAgICAoeyBwYXRoLCBzY2hlZHVsZSwgZHVlLCBzdWNjZWVkZWQsIC4uLm9uZSB9KSA9PlxuICAgICAgYHwgJHtjb2RlQ2VsbChwYXRoKX0gfCAke2NvZGVDZWxsKHNjaGVkdWxlKX0gfCAke3doZW4oZHVlKX0gfCAke3doZW4oc3VjY2VlZGVkKX0gfCAke3N0YW5kaW5nVGV4dChvbmUpfSB8YCxcbiAgKTtcbiAgY29uc3QgaGVhZCA9ICd8IHdvcmtmbG93IHwgc2NoZWR1bGUgfCB3YXMgZHVlIHwgbGFzdCBzdWNjZXNzIHwgfFxcbnwgLS0tIHwgLS0tIHwgLS0tIHwgLS0tIHwgLS0tIHwnO1xuICBjb25zdCB0YWJsZTogU2VjdGlvbiA9IHtcbiAgICBvcGVuOiByb3dzLmxlbmd0aCA+IDAgPyBoZWFkIDogJycsXG4gICAgaXRlbXM6IHJvd3MsXG4gICAgbGVmdE91dDogKGl0ZW1zKSA9PiBgXHUyMDI2YW5kICR7Y291bnQoaXRlbXMsICd3b3JrZmxvdycpfSBtb3JlLmAsXG4gIH07XG4gIGNvbnN0IHByb2JsZW1zOiBTZWN0aW9uID0ge1xuICAgIG9wZW46IHVucmVhZC5sZW5ndGggPiAwID8gJyMjIyBOb3Qgd2F0Y2hlZCcgOiAnJyxcbiAgICBpdGVtczogdW5yZWFkLm1hcCgoeyBwYXRoLCB3aHkgfSkgPT4gYC0gJHtjb2RlU3BhbihwYXRoKX06ICR7cHJvc2Uod2h5KX1gKSxcbiAgICBsZWZ0T3V0OiAoaXRlbXMpID0+IGBcdTIwMjZhbmQgJHtjb3VudChpdGVtcywgJ3dvcmtmbG93Jyl9IG1vcmUuYCxcbiAgfTtcbiAgY29uc3QgdG9wOiBTZWN0aW9uID0geyBvcGVuOiBgJHtvcGVufVxcblxcbiR7dGV4dH1gLCBpdGVtczogW10sIGxlZnRPdXQ6ICgpID0+ICcnIH07XG4gIHJldHVybiBgJHtmaXQoW3RvcCwgdGFibGUsIHByb2JsZW1zXSwgTU9TVF9CWVRFUyl9XFxuYDtcbn1cblxuY29uc3QgU1RBTkRJTkdTID0geyBrZXB0OiAnXHUyNzA1IGtlcHQnLCBlYXJseTogJ1x1MjAxMyBub3QgZHVlIHlldCcsIG92ZXJkdWU6ICdcdTI3NEMgb3ZlcmR1ZScsIG5ldmVyOiAnXHUyNzRDIG5ldmVyIHN1Y2NlZWRlZCcgfSBhcyBjb25zdDtcblxuZnVuY3Rpb24gc3RhbmRpbmdUZXh0KHsgc3RhbmRpbmcsIHN0YXRlIH06IFBpY2s8V2F0Y2hlZCwgJ3N0YW5kaW5nJyB8ICdzdGF0ZSc+KTogc3RyaW5nIHtcbiAgcmV0dXJuIHN0YW5kaW5nID09PSAnZGlzYWJsZWQnID8gYFx1Mjc0QyAke2NvZGVDZWxsKHN0YXRlKX1gIDogU1RBTkRJTkdTW3N0YW5kaW5nXTtcbn1cblxuLyoqIFRoZSB3YXRjaCBpbiBvbmUgc2VudGVuY2UsIGZvciB0aGUgbG9nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhdGNoU2VudGVuY2UoYWxsOiByZWFkb25seSBXYXRjaGVkW10sIHVucmVhZDogcmVhZG9ubHkgVW5yZWFkW10sIHdoZW46IFdoZW4pOiBzdHJpbmcge1xuICBjb25zdCBsYXRlID0gc2lsZW50KGFsbCk7XG4gIGlmIChhbGwubGVuZ3RoICsgdW5yZWFkLmxlbmd0aCA9PT0gMCkgcmV0dXJuICdObyBvdGhlciB3b3JrZmxvdyBvZiB0aGUgcmVwb3NpdG9yeSBoYXMgYSBzY2hlZHVsZTogbm90aGluZyBpcyB3YXRjaGVkLic7XG4gIGlmIChsYXRlLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGBPZiAke2NvdW50KGFsbC5sZW5ndGgsICdzY2hlZHVsZWQgd29ya2Zsb3cnKX0gbm9uZSBpcyBzaWxlbnQuYDtcbiAgY29uc3QgbmFtZWQgPSBsYXRlLnNsaWNlKDAsIE1PU1RfTkFNRUQpLm1hcCgob25lKSA9PiBjbGF1c2Uob25lLCB3aGVuKSk7XG4gIGNvbnN0IG1vcmUgPSBsYXRlLmxlbmd0aCA+IG5hbWVkLmxlbmd0aCA/IFtgYW5kICR7bGF0ZS5sZW5ndGggLSBuYW1lZC5sZW5ndGh9IG1vcmVgXSA6IFtdO1xuICBjb25zdCBoYXMgPSBsYXRlLmxlbmd0aCA9PT0gMSA/ICdoYXMgbm90IHN1Y2NlZWRlZCB3aGVuIGl0IHNob3VsZCBoYXZlJyA6ICdoYXZlIG5vdCBzdWNjZWVkZWQgd2hlbiB0aGV5IHNob3VsZCBoYXZlJztcbiAgcmV0dXJuIGBPZiAke2NvdW50KGFsbC5sZW5ndGgsICdzY2hlZHVsZWQgd29ya2Zsb3cnKX0gJHtsYXRlLmxlbmd0aH0gJHtoYXN9OiAke1suLi5uYW1lZCwgLi4ubW9yZV0uam9pbignOyAnKX0uYDtcbn1cblxuZnVuY3Rpb24gY2xhdXNlKHsgcGF0aCwgc3RhbmRpbmcsIHN0YXRlLCBkdWUsIHN1Y2NlZWRlZCB9OiBXYXRjaGVkLCB3aGVuOiBXaGVuKTogc3RyaW5nIHtcbiAgaWYgKHN0YW5kaW5nID09PSAnZGlzYWJsZWQnKSByZXR1cm4gYCR7cGF0aH0gaXMgZGlzYWJsZWQgKCR7c3RhdGV9KTogZW5hYmxlIGl0LCBvciB0YWtlIGl0cyBcXGBzY2hlZHVsZTpcXGAgb3V0YDtcbiAgaWYgKHN0YW5kaW5nID09PSAnbmV2ZXInKSByZXR1cm4gYCR7cGF0aH0gbmV2ZXIgc3VjY2VlZGVkLCBhbmQgd2FzIGR1ZSAke3doZW4oZHVlKX06IGxvb2sgYXQgaXRzIHJ1bnNgO1xuICByZXR1cm4gYCR7cGF0aH0gd2FzIGR1ZSAke3doZW4oZHVlKX0gYW5kIGxhc3Qgc3VjY2VlZGVkICR7d2hlbihzdWNjZWVkZWQpfTogbG9vayBhdCBpdHMgcnVuc2A7XG59XG4iLCAiZnVuY3Rpb24gZyhzLGUsdCxuPTAscj0wLGE9MCxpPTApe2xldCBvPXM+PTAmJnM8MTAwLHU9RGF0ZS5VVEMobz9zKzQwMDpzLGUsdCxuLHIsYSxpKTtyZXR1cm4gbz91LTEyNjIyNzgwOGU1OnV9ZnVuY3Rpb24gRChzKXtyZXR1cm4gZyhzLnkscy5tLTEscy5kLHMuaCxzLmkscy5zKX1mdW5jdGlvbiB3KHMsZSl7cmV0dXJuIHMueT09PWUueSYmcy5tPT09ZS5tJiZzLmQ9PT1lLmQmJnMuaD09PWUuaCYmcy5pPT09ZS5pJiZzLnM9PT1lLnN9ZnVuY3Rpb24gTyhzKXtsZXQgZT1zLnN1YnN0cmluZyg5KTtyZXR1cm4gZS5pbmNsdWRlcyhcIlpcIil8fGUuaW5jbHVkZXMoXCIrXCIpfHxlLmluY2x1ZGVzKFwiLVwiKX1mdW5jdGlvbiBaKHMsZSl7bGV0IHQ9bmV3IERhdGUoRGF0ZS5wYXJzZShzKSk7aWYoaXNOYU4odCkpdGhyb3cgbmV3IEVycm9yKFwiSW52YWxpZCBJU084NjAxIHBhc3NlZCB0byB0aW1lem9uZSBwYXJzZXIuXCIpO3JldHVybiBPKHMpP3t0cDpUKHQuZ2V0VVRDRnVsbFllYXIoKSx0LmdldFVUQ01vbnRoKCkrMSx0LmdldFVUQ0RhdGUoKSx0LmdldFVUQ0hvdXJzKCksdC5nZXRVVENNaW51dGVzKCksdC5nZXRVVENTZWNvbmRzKCksXCJFdGMvVVRDXCIpLG1zOnQuZ2V0VVRDTWlsbGlzZWNvbmRzKCl9Ont0cDpUKHQuZ2V0RnVsbFllYXIoKSx0LmdldE1vbnRoKCkrMSx0LmdldERhdGUoKSx0LmdldEhvdXJzKCksdC5nZXRNaW51dGVzKCksdC5nZXRTZWNvbmRzKCksZSksbXM6dC5nZXRNaWxsaXNlY29uZHMoKX19ZnVuY3Rpb24gdihzLGUsdCl7bGV0e3RwOm4sbXM6cn09WihzLGUpO3JldHVybiBuZXcgRGF0ZShOKG4sdCkuZ2V0VGltZSgpK3IpfWZ1bmN0aW9uIE4ocyxlKXtsZXQgdD1fKHMpO2lmKHQua2luZD09PVwic2luZ2xlXCIpcmV0dXJuIHQuZGF0ZTtpZih0LmtpbmQ9PT1cImFtYmlndW91c1wiKXJldHVybiB0LmVhcmxpZXI7aWYoZSl0aHJvdyBuZXcgRXJyb3IoXCJJbnZhbGlkIGRhdGUgcGFzc2VkIHRvIGZyb21UWigpXCIpO3JldHVybiB0LmFmdGVyfWZ1bmN0aW9uIF8ocyl7bGV0IGU9RChzKSx0PWk9PlIobmV3IERhdGUoaSkscy50eiksbj1lLXQoZSkscj15KG5ldyBEYXRlKG4pLHMudHopO2lmKHcocixzKSl7bGV0IGk9RChyKS1uLG89bi0odChuLUUpLWkpO2lmKG88biYmdyh5KG5ldyBEYXRlKG8pLHMudHopLHMpKXJldHVybntraW5kOlwiYW1iaWd1b3VzXCIsZWFybGllcjpuZXcgRGF0ZShvKSxsYXRlcjpuZXcgRGF0ZShuKX07bGV0IHU9bisoaS10KG4rRSkpO3JldHVybiB1Pm4mJncoeShuZXcgRGF0ZSh1KSxzLnR6KSxzKT97a2luZDpcImFtYmlndW91c1wiLGVhcmxpZXI6bmV3IERhdGUobiksbGF0ZXI6bmV3IERhdGUodSl9OntraW5kOlwic2luZ2xlXCIsZGF0ZTpuZXcgRGF0ZShuKX19bGV0IGE9ZS0oRChyKS1uKTtyZXR1cm4gdyh5KG5ldyBEYXRlKGEpLHMudHopLHMpP3traW5kOlwic2luZ2xlXCIsZGF0ZTpuZXcgRGF0ZShhKX06e2tpbmQ6XCJnYXBcIixiZWZvcmU6bmV3IERhdGUoTWF0aC5taW4obixhKSksYWZ0ZXI6bmV3IERhdGUoTWF0aC5tYXgobixhKSl9fXZhciBFPTMqMzZlNTtmdW5jdGlvbiBSKHMsZSl7cmV0dXJuIEQoeShzLGUpKS0ocy5nZXRUaW1lKCktcy5nZXRVVENNaWxsaXNlY29uZHMoKSl9ZnVuY3Rpb24gayhzLGUsdCl7bGV0IG49UihuZXcgRGF0ZShzKSx0KTtmb3IoO2Utcz4xZTM7KXtsZXQgcj1zK01hdGguZmxvb3IoKGUtcykvMmUzKSoxZTM7UihuZXcgRGF0ZShyKSx0KT09PW4/cz1yOmU9cn1yZXR1cm4gZX1mdW5jdGlvbiBVKHMsZSl7bGV0IHQ9Xyh5KG5ldyBEYXRlKHMpLGUpKTtpZih0LmtpbmQ9PT1cImFtYmlndW91c1wiKXJldHVybiBzPHQubGF0ZXIuZ2V0VGltZSgpP1wiZWFybGllclwiOlwibGF0ZXJcIn12YXIgSD1nKDEsMCwxKSxTPTg2NGU1LFc9bmV3IE1hcDtmdW5jdGlvbiB5KHMsZSl7aWYoZT09PXZvaWQgMClyZXR1cm4gVChzLmdldEZ1bGxZZWFyKCkscy5nZXRNb250aCgpKzEscy5nZXREYXRlKCkscy5nZXRIb3VycygpLHMuZ2V0TWludXRlcygpLHMuZ2V0U2Vjb25kcygpKTtsZXQgdD1XLmdldChlKSxuO3RyeXt0fHwodD1uZXcgSW50bC5EYXRlVGltZUZvcm1hdChcImVuLVVTXCIse3RpbWVab25lOmUseWVhcjpcIm51bWVyaWNcIixtb250aDpcIm51bWVyaWNcIixkYXk6XCJudW1lcmljXCIsaG91cjpcIm51bWVyaWNcIixtaW51dGU6XCJudW1lcmljXCIsc2Vjb25kOlwibnVtZXJpY1wiLGhvdXIxMjohMX0pLFcuc2V0KGUsdCkpLG49dC5mb3JtYXRUb1BhcnRzKHMpfWNhdGNoKGkpe2xldCBvPWkgaW5zdGFuY2VvZiBFcnJvcj9pLm1lc3NhZ2U6U3RyaW5nKGkpO3Rocm93IG5ldyBSYW5nZUVycm9yKGB0b1RaOiBJbnZhbGlkIHRpbWV6b25lICcke2V9JyBvciBkYXRlLiBQbGVhc2UgcHJvdmlkZSBhIHZhbGlkIElBTkEgdGltZXpvbmUgKGUuZy4sICdBbWVyaWNhL05ld19Zb3JrJywgJ0V1cm9wZS9TdG9ja2hvbG0nKS4gT3JpZ2luYWwgZXJyb3I6ICR7b31gKX1sZXQgcj17eWVhcjowLG1vbnRoOjAsZGF5OjAsaG91cjowLG1pbnV0ZTowLHNlY29uZDowfTtmb3IobGV0IGkgb2YgbikoaS50eXBlPT09XCJ5ZWFyXCJ8fGkudHlwZT09PVwibW9udGhcInx8aS50eXBlPT09XCJkYXlcInx8aS50eXBlPT09XCJob3VyXCJ8fGkudHlwZT09PVwibWludXRlXCJ8fGkudHlwZT09PVwic2Vjb25kXCIpJiYocltpLnR5cGVdPXBhcnNlSW50KGkudmFsdWUsMTApKTtpZihpc05hTihyLnllYXIpfHxpc05hTihyLm1vbnRoKXx8aXNOYU4oci5kYXkpfHxpc05hTihyLmhvdXIpfHxpc05hTihyLm1pbnV0ZSl8fGlzTmFOKHIuc2Vjb25kKSl0aHJvdyBuZXcgRXJyb3IoYHRvVFo6IEZhaWxlZCB0byBwYXJzZSBhbGwgZGF0ZSBjb21wb25lbnRzIGZyb20gdGltZXpvbmUgJyR7ZX0nLiBUaGlzIG1heSBpbmRpY2F0ZSBhbiBpbnZhbGlkIGRhdGUgb3IgdGltZXpvbmUgY29uZmlndXJhdGlvbi4gUGFyc2VkIGNvbXBvbmVudHM6ICR7SlNPTi5zdHJpbmdpZnkocil9YCk7bGV0IGE9cy5nZXRUaW1lKCktSDtyZXR1cm4oYTwtU3x8YTxTJiZyLm1vbnRoPT09MTIpJiYoci55ZWFyPTEtci55ZWFyKSxyLmhvdXI9PT0yNCYmKHIuaG91cj0wKSx7eTpyLnllYXIsbTpyLm1vbnRoLGQ6ci5kYXksaDpyLmhvdXIsaTpyLm1pbnV0ZSxzOnIuc2Vjb25kLHR6OmV9fWZ1bmN0aW9uIFQocyxlLHQsbixyLGEsaSl7cmV0dXJue3k6cyxtOmUsZDp0LGg6bixpOnIsczphLHR6Oml9fXZhciB4PVsxLDIsNCw4LDE2XSxDPWNsYXNzIHN7cGF0dGVybjt0aW1lem9uZTttb2RlO2FsdGVybmF0aXZlV2Vla2RheXM7c2xvcHB5UmFuZ2VzO2ZpeGVkVGltZVJ1bGU7c2Vjb25kO21pbnV0ZTtob3VyO2RheTttb250aDtkYXlPZldlZWs7eWVhcjtsYXN0RGF5T2ZNb250aDtsYXN0V2Vla2RheTtuZWFyZXN0V2Vla2RheXM7c3RhckRPTTtzdGFyRE9XO3N0YXJZZWFyO3VzZUFuZExvZ2ljO2lzRml4ZWRUaW1lO2NvbnN0cnVjdG9yKGUsdCxuKXt0aGlzLnBhdHRlcm49ZSx0aGlzLnRpbWV6b25lPXQsdGhpcy5tb2RlPW4/Lm1vZGU/P1wiYXV0b1wiLHRoaXMuYWx0ZXJuYXRpdmVXZWVrZGF5cz1uPy5hbHRlcm5hdGl2ZVdlZWtkYXlzPz8hMSx0aGlzLnNsb3BweVJhbmdlcz1uPy5zbG9wcHlSYW5nZXM/PyExLHRoaXMuZml4ZWRUaW1lUnVsZT1uPy5maXhlZFRpbWVSdWxlPz9cInNpbmdsZS12YWx1ZVwiLHRoaXMuc2Vjb25kPUFycmF5KDYwKS5maWxsKDApLHRoaXMubWludXRlPUFycmF5KDYwKS5maWxsKDApLHRoaXMuaG91cj1BcnJheSgyNCkuZmlsbCgwKSx0aGlzLmRheT1BcnJheSgzMSkuZmlsbCgwKSx0aGlzLm1vbnRoPUFycmF5KDEyKS5maWxsKDApLHRoaXMuZGF5T2ZXZWVrPUFycmF5KDcpLmZpbGwoMCksdGhpcy55ZWFyPVtdLHRoaXMubGFzdERheU9mTW9udGg9ITEsdGhpcy5sYXN0V2Vla2RheT0hMSx0aGlzLm5lYXJlc3RXZWVrZGF5cz1BcnJheSgzMSkuZmlsbCgwKSx0aGlzLnN0YXJET009ITEsdGhpcy5zdGFyRE9XPSExLHRoaXMuc3RhclllYXI9ITEsdGhpcy51c2VBbmRMb2dpYz0hMSx0aGlzLmlzRml4ZWRUaW1lPSExLHRoaXMucGFyc2UoKX1wYXJzZSgpe2lmKCEodHlwZW9mIHRoaXMucGF0dGVybj09XCJzdHJpbmdcInx8dGhpcy5wYXR0ZXJuIGluc3RhbmNlb2YgU3RyaW5nKSl0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IFBhdHRlcm4gaGFzIHRvIGJlIG9mIHR5cGUgc3RyaW5nLlwiKTt0aGlzLnBhdHRlcm4uaW5kZXhPZihcIkBcIik+PTAmJih0aGlzLnBhdHRlcm49dGhpcy5oYW5kbGVOaWNrbmFtZXModGhpcy5wYXR0ZXJuKS50cmltKCkpO2xldCBlPXRoaXMucGF0dGVybi5tYXRjaCgvXFxTKy9nKXx8W1wiXCJdLHQ9ZS5sZW5ndGg7aWYoZS5sZW5ndGg8NXx8ZS5sZW5ndGg+Nyl0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IGludmFsaWQgY29uZmlndXJhdGlvbiBmb3JtYXQgKCdcIit0aGlzLnBhdHRlcm4rXCInKSwgZXhhY3RseSBmaXZlLCBzaXgsIG9yIHNldmVuIHNwYWNlIHNlcGFyYXRlZCBwYXJ0cyBhcmUgcmVxdWlyZWQuXCIpO2lmKHRoaXMubW9kZSE9PVwiYXV0b1wiKXtsZXQgaTtzd2l0Y2godGhpcy5tb2RlKXtjYXNlXCI1LXBhcnRcIjppPTU7YnJlYWs7Y2FzZVwiNi1wYXJ0XCI6aT02O2JyZWFrO2Nhc2VcIjctcGFydFwiOmk9NzticmVhaztjYXNlXCI1LW9yLTYtcGFydHNcIjppPVs1LDZdO2JyZWFrO2Nhc2VcIjYtb3ItNy1wYXJ0c1wiOmk9WzYsN107YnJlYWs7ZGVmYXVsdDppPTB9aWYoIShBcnJheS5pc0FycmF5KGkpP2kuaW5jbHVkZXModCk6dD09PWkpKXtsZXQgdT1BcnJheS5pc0FycmF5KGkpP2kuam9pbihcIiBvciBcIik6aS50b1N0cmluZygpO3Rocm93IG5ldyBUeXBlRXJyb3IoYENyb25QYXR0ZXJuOiBtb2RlICcke3RoaXMubW9kZX0nIHJlcXVpcmVzIGV4YWN0bHkgJHt1fSBwYXJ0cywgYnV0IHBhdHRlcm4gJyR7dGhpcy5wYXR0ZXJufScgaGFzICR7dH0gcGFydHMuYCl9fWlmKGUubGVuZ3RoPT09NSYmZS51bnNoaWZ0KFwiMFwiKSxlLmxlbmd0aD09PTYmJmUucHVzaChcIipcIiksdGhpcy5wYXR0ZXJuLmluZGV4T2YoXCI/XCIpPj0wKWZvcihsZXQgaT0wO2k8ZS5sZW5ndGg7aSsrKWVbaV09ZVtpXS5yZXBsYWNlKC9cXD8vZyxcIipcIik7aWYoZVszXS50b1VwcGVyQ2FzZSgpPT09XCJMV1wiKXRoaXMubGFzdFdlZWtkYXk9ITAsZVszXT1cIlwiO2Vsc2UgaWYoZVszXS50b1VwcGVyQ2FzZSgpLmluZGV4T2YoXCJMXCIpPj0wKXtsZXQgaT1lWzNdLnNwbGl0KFwiLFwiKTtpZihpLmxlbmd0aD4xJiZpLnNvbWUobz0+by50b1VwcGVyQ2FzZSgpPT09XCJMV1wiKSl0aHJvdyBuZXcgVHlwZUVycm9yKGBDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBMVyBjYW4gbm90IGJlIGluIGEgbGlzdCBpbiBkYXktb2YtbW9udGggKCcke2VbM119JykuYCk7aWYoaS5zb21lKG89Pm89PT1cIlwifHxvLnRvVXBwZXJDYXNlKCkhPT1cIkxcIiYmL2wvaS50ZXN0KG8pKSl0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IFN5bnRheCBlcnJvciwgTCBoYXMgdG8gYmUgYSB2YWx1ZSBvZiBpdHMgb3duIGluIGRheS1vZi1tb250aCAoJ1wiK2VbM10rXCInKS5cIik7ZVszXT1pLmZpbHRlcihvPT5vLnRvVXBwZXJDYXNlKCkhPT1cIkxcIikuam9pbihcIixcIiksdGhpcy5sYXN0RGF5T2ZNb250aD0hMH1pZihlWzNdPT1cIipcIiYmKHRoaXMuc3RhckRPTT0hMCksZVs2XT09XCIqXCImJih0aGlzLnN0YXJZZWFyPSEwKSxlWzRdLmxlbmd0aD49MyYmKGVbNF09dGhpcy5yZXBsYWNlQWxwaGEoZVs0XSxzLk1PTlRIX05BTUVTKSksZVs1XS5sZW5ndGg+PTMmJihlWzVdPXRoaXMuYWx0ZXJuYXRpdmVXZWVrZGF5cz90aGlzLnJlcGxhY2VBbHBoYShlWzVdLHMuREFZX05BTUVTX1FVQVJUWik6dGhpcy5yZXBsYWNlQWxwaGEoZVs1XSxzLkRBWV9OQU1FUykpLGVbNV0uc3RhcnRzV2l0aChcIitcIikmJih0aGlzLnVzZUFuZExvZ2ljPSEwLGVbNV09ZVs1XS5zdWJzdHJpbmcoMSksZVs1XT09PVwiXCIpKXRocm93IG5ldyBUeXBlRXJyb3IoXCJDcm9uUGF0dGVybjogRGF5LW9mLXdlZWsgZmllbGQgY2Fubm90IGJlIGVtcHR5IGFmdGVyICcrJyBtb2RpZmllci5cIik7c3dpdGNoKGVbNV09PVwiKlwiJiYodGhpcy5zdGFyRE9XPSEwKSx0aGlzLm1vZGUpe2Nhc2VcIjUtcGFydFwiOmVbMF09XCIwXCIsZVs2XT1cIipcIjticmVhaztjYXNlXCI2LXBhcnRcIjplWzZdPVwiKlwiO2JyZWFrO2Nhc2VcIjUtb3ItNi1wYXJ0c1wiOmVbNl09XCIqXCI7YnJlYWs7Y2FzZVwiNi1vci03LXBhcnRzXCI6YnJlYWs7Y2FzZVwiNy1wYXJ0XCI6Y2FzZVwiYXV0b1wiOmJyZWFrfXRoaXMudGhyb3dBdElsbGVnYWxDaGFyYWN0ZXJzKGUpLHRoaXMucGFydFRvQXJyYXkoXCJzZWNvbmRcIixlWzBdLDAsMSksdGhpcy5wYXJ0VG9BcnJheShcIm1pbnV0ZVwiLGVbMV0sMCwxKSx0aGlzLnBhcnRUb0FycmF5KFwiaG91clwiLGVbMl0sMCwxKSx0aGlzLnBhcnRUb0FycmF5KFwiZGF5XCIsZVszXSwtMSwxKSx0aGlzLnBhcnRUb0FycmF5KFwibW9udGhcIixlWzRdLC0xLDEpO2xldCBuPXRoaXMuYWx0ZXJuYXRpdmVXZWVrZGF5cz8tMTowO3RoaXMucGFydFRvQXJyYXkoXCJkYXlPZldlZWtcIixlWzVdLG4sNjMpLGVbNl09PT1cIipcIj90aGlzLnllYXI9QXJyYXkoMWU0KS5maWxsKDEpOih0aGlzLnllYXI9QXJyYXkoMWU0KS5maWxsKDApLHRoaXMucGFydFRvQXJyYXkoXCJ5ZWFyXCIsZVs2XSwwLDEpKSwhdGhpcy5hbHRlcm5hdGl2ZVdlZWtkYXlzJiZ0aGlzLmRheU9mV2Vla1s3XSYmKHRoaXMuZGF5T2ZXZWVrWzBdPXRoaXMuZGF5T2ZXZWVrWzddKTtsZXQgcj10aGlzLmZpeGVkVGltZVJ1bGU9PT1cInNpbmdsZS12YWx1ZVwiLGE9KGksbyk9PiFpLmluY2x1ZGVzKFwiKlwiKSYmIWkuaW5jbHVkZXMoXCIvXCIpJiYoIXJ8fG8uZmlsdGVyKHU9PnUpLmxlbmd0aD09PTEpO3RoaXMuaXNGaXhlZFRpbWU9YShlWzBdLHRoaXMuc2Vjb25kKSYmYShlWzFdLHRoaXMubWludXRlKSYmYShlWzJdLHRoaXMuaG91cil9cGFydFRvQXJyYXkoZSx0LG4scil7bGV0IGE9dGhpc1tlXTtpZih0PT09XCJcIiYmIShlPT09XCJkYXlcIiYmKHRoaXMubGFzdERheU9mTW9udGh8fHRoaXMubGFzdFdlZWtkYXkpKSl0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IGNvbmZpZ3VyYXRpb24gZW50cnkgXCIrZStcIiAoXCIrdCtcIikgaXMgZW1wdHksIGNoZWNrIGZvciB0cmFpbGluZyBzcGFjZXMuXCIpO2lmKHQ9PT1cIipcIilyZXR1cm4gYS5maWxsKHIpO2xldCBpPXQuc3BsaXQoXCIsXCIpO2lmKGkubGVuZ3RoPjEpZm9yKGxldCBvIG9mIGkpdGhpcy5wYXJ0VG9BcnJheShlLG8sbixyKTtlbHNlIHQuaW5jbHVkZXMoXCItXCIpJiZ0LmluY2x1ZGVzKFwiL1wiKT90aGlzLmhhbmRsZVJhbmdlV2l0aFN0ZXBwaW5nKHQsZSxuLHIpOnQuaW5jbHVkZXMoXCItXCIpP3RoaXMuaGFuZGxlUmFuZ2UodCxlLG4scik6dC5pbmNsdWRlcyhcIi9cIik/dGhpcy5oYW5kbGVTdGVwcGluZyh0LGUsbixyKTp0IT09XCJcIiYmdGhpcy5oYW5kbGVOdW1iZXIodCxlLG4scil9dGhyb3dBdElsbGVnYWxDaGFyYWN0ZXJzKGUpe2ZvcihsZXQgdD0wO3Q8ZS5sZW5ndGg7dCsrKWlmKCh0PT09Mz8vW14vKjAtOSxcXC1Xd0xsXSsvOnQ9PT01Py9bXi8qMC05LFxcLSNMbF0rLzovW14vKjAtOSxcXC1dKy8pLnRlc3QoZVt0XSkpdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25QYXR0ZXJuOiBjb25maWd1cmF0aW9uIGVudHJ5IFwiK3QrXCIgKFwiK2VbdF0rXCIpIGNvbnRhaW5zIGlsbGVnYWwgY2hhcmFjdGVycy5cIil9aGFuZGxlTnVtYmVyKGUsdCxuLHIpe2xldCBhPXRoaXMuZXh0cmFjdE50aChlLHQpLGk9ZS50b1VwcGVyQ2FzZSgpLmluY2x1ZGVzKFwiV1wiKTtpZih0IT09XCJkYXlcIiYmaSl0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IE5lYXJlc3Qgd2Vla2RheSBtb2RpZmllciAoVykgb25seSBhbGxvd2VkIGluIGRheS1vZi1tb250aC5cIik7aSYmKHQ9XCJuZWFyZXN0V2Vla2RheXNcIik7bGV0IG89aT9hWzBdLnJlcGxhY2UoL1ckL2ksXCJcIik6YVswXSx1PXMudG9OdW1iZXIobykrbjtpZihpc05hTih1KSl0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IFwiK3QrXCIgaXMgbm90IGEgbnVtYmVyOiAnXCIrZStcIidcIik7dGhpcy5zZXRQYXJ0KHQsdSxhWzFdfHxyKX1zZXRQYXJ0KGUsdCxuKXtpZighT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKHRoaXMsZSkpdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25QYXR0ZXJuOiBJbnZhbGlkIHBhcnQgc3BlY2lmaWVkOiBcIitlKTtpZihlPT09XCJkYXlPZldlZWtcIil7aWYodD09PTcmJih0PTApLHQ8MHx8dD42KXRocm93IG5ldyBSYW5nZUVycm9yKFwiQ3JvblBhdHRlcm46IEludmFsaWQgdmFsdWUgZm9yIGRheU9mV2VlazogXCIrdCk7dGhpcy5zZXROdGhXZWVrZGF5T2ZNb250aCh0LG4pO3JldHVybn1pZihlPT09XCJzZWNvbmRcInx8ZT09PVwibWludXRlXCIpe2lmKHQ8MHx8dD49NjApdGhyb3cgbmV3IFJhbmdlRXJyb3IoXCJDcm9uUGF0dGVybjogSW52YWxpZCB2YWx1ZSBmb3IgXCIrZStcIjogXCIrdCl9ZWxzZSBpZihlPT09XCJob3VyXCIpe2lmKHQ8MHx8dD49MjQpdGhyb3cgbmV3IFJhbmdlRXJyb3IoXCJDcm9uUGF0dGVybjogSW52YWxpZCB2YWx1ZSBmb3IgXCIrZStcIjogXCIrdCl9ZWxzZSBpZihlPT09XCJkYXlcInx8ZT09PVwibmVhcmVzdFdlZWtkYXlzXCIpe2lmKHQ8MHx8dD49MzEpdGhyb3cgbmV3IFJhbmdlRXJyb3IoXCJDcm9uUGF0dGVybjogSW52YWxpZCB2YWx1ZSBmb3IgXCIrZStcIjogXCIrdCl9ZWxzZSBpZihlPT09XCJtb250aFwiKXtpZih0PDB8fHQ+PTEyKXRocm93IG5ldyBSYW5nZUVycm9yKFwiQ3JvblBhdHRlcm46IEludmFsaWQgdmFsdWUgZm9yIFwiK2UrXCI6IFwiK3QpfWVsc2UgaWYoZT09PVwieWVhclwiJiYodDwxfHx0Pj0xZTQpKXRocm93IG5ldyBSYW5nZUVycm9yKFwiQ3JvblBhdHRlcm46IEludmFsaWQgdmFsdWUgZm9yIFwiK2UrXCI6IFwiK3QrXCIgKHN1cHBvcnRlZCByYW5nZTogMS05OTk5KVwiKTt0aGlzW2VdW3RdPW59c3RhdGljIHRvTnVtYmVyKGUpe3JldHVybi9eXFxkKyQvLnRlc3QoZSk/cGFyc2VJbnQoZSwxMCk6TmFOfXZhbGlkYXRlTm90TmFOKGUsdCl7aWYoaXNOYU4oZSkpdGhyb3cgbmV3IFR5cGVFcnJvcih0KX12YWxpZGF0ZVJhbmdlKGUsdCxuLHIsYSl7aWYoZT50KXRocm93IG5ldyBUeXBlRXJyb3IoXCJDcm9uUGF0dGVybjogRnJvbSB2YWx1ZSBpcyBsYXJnZXIgdGhhbiB0byB2YWx1ZTogJ1wiK2ErXCInXCIpO2lmKG4hPT12b2lkIDApe2lmKG49PT0wKXRocm93IG5ldyBUeXBlRXJyb3IoXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBpbGxlZ2FsIHN0ZXBwaW5nOiAwXCIpO2lmKG4+dGhpc1tyXS5sZW5ndGgpdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25QYXR0ZXJuOiBTeW50YXggZXJyb3IsIHN0ZXBzIGNhbm5vdCBiZSBncmVhdGVyIHRoYW4gbWF4aW11bSB2YWx1ZSBvZiBwYXJ0IChcIit0aGlzW3JdLmxlbmd0aCtcIilcIil9fWhhbmRsZVJhbmdlV2l0aFN0ZXBwaW5nKGUsdCxuLHIpe2lmKGUudG9VcHBlckNhc2UoKS5pbmNsdWRlcyhcIldcIikpdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25QYXR0ZXJuOiBTeW50YXggZXJyb3IsIFcgaXMgbm90IGFsbG93ZWQgaW4gcmFuZ2VzIHdpdGggc3RlcHBpbmcuXCIpO2xldCBhPXRoaXMuZXh0cmFjdE50aChlLHQpLGk9YVswXS5tYXRjaCgvXihcXGQrKS0oXFxkKylcXC8oXFxkKykkLyk7aWYoaT09PW51bGwpdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25QYXR0ZXJuOiBTeW50YXggZXJyb3IsIGlsbGVnYWwgcmFuZ2Ugd2l0aCBzdGVwcGluZzogJ1wiK2UrXCInXCIpO2xldFssbyx1LGxdPWksaD1wYXJzZUludChvLDEwKStuLG09cGFyc2VJbnQodSwxMCkrbixkPXBhcnNlSW50KGwsMTApO3RoaXMudmFsaWRhdGVOb3ROYU4oaCxcIkNyb25QYXR0ZXJuOiBTeW50YXggZXJyb3IsIGlsbGVnYWwgbG93ZXIgcmFuZ2UgKE5hTilcIiksdGhpcy52YWxpZGF0ZU5vdE5hTihtLFwiQ3JvblBhdHRlcm46IFN5bnRheCBlcnJvciwgaWxsZWdhbCB1cHBlciByYW5nZSAoTmFOKVwiKSx0aGlzLnZhbGlkYXRlTm90TmFOKGQsXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBpbGxlZ2FsIHN0ZXBwaW5nOiAoTmFOKVwiKSx0aGlzLnZhbGlkYXRlUmFuZ2UoaCxtLGQsdCxlKTtmb3IobGV0IHA9aDtwPD1tO3ArPWQpdGhpcy5zZXRQYXJ0KHQscCxhWzFdfHxyKX1leHRyYWN0TnRoKGUsdCl7bGV0IG49ZSxyO2lmKG4uaW5jbHVkZXMoXCIjXCIpKXtpZih0IT09XCJkYXlPZldlZWtcIil0aHJvdyBuZXcgRXJyb3IoXCJDcm9uUGF0dGVybjogbnRoICgjKSBvbmx5IGFsbG93ZWQgaW4gZGF5LW9mLXdlZWsgZmllbGRcIik7bGV0IGE9bi5zcGxpdChcIiNcIik7aWYoYS5sZW5ndGghPT0yfHxhWzFdPT09XCJcIil0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IFN5bnRheCBlcnJvciwgaWxsZWdhbCBudGggd2Vla2RheTogJ1wiK2UrXCInXCIpO249YVswXSxyPWFbMV19ZWxzZSBpZihuLnRvVXBwZXJDYXNlKCkuZW5kc1dpdGgoXCJMXCIpKXtpZih0IT09XCJkYXlPZldlZWtcIil0aHJvdyBuZXcgRXJyb3IoXCJDcm9uUGF0dGVybjogTCBtb2RpZmllciBvbmx5IGFsbG93ZWQgaW4gZGF5LW9mLXdlZWsgZmllbGQgKHVzZSBMIGFsb25lIGZvciBkYXktb2YtbW9udGgpXCIpO3I9XCJMXCIsbj1uLnNsaWNlKDAsLTEpfXJldHVybltuLHJdfWhhbmRsZVJhbmdlKGUsdCxuLHIpe2lmKGUudG9VcHBlckNhc2UoKS5pbmNsdWRlcyhcIldcIikpdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25QYXR0ZXJuOiBTeW50YXggZXJyb3IsIFcgaXMgbm90IGFsbG93ZWQgaW4gYSByYW5nZS5cIik7bGV0IGE9dGhpcy5leHRyYWN0TnRoKGUsdCksaT1hWzBdLnNwbGl0KFwiLVwiKTtpZihpLmxlbmd0aCE9PTIpdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25QYXR0ZXJuOiBTeW50YXggZXJyb3IsIGlsbGVnYWwgcmFuZ2U6ICdcIitlK1wiJ1wiKTtsZXQgbz1zLnRvTnVtYmVyKGlbMF0pK24sdT1zLnRvTnVtYmVyKGlbMV0pK247dGhpcy52YWxpZGF0ZU5vdE5hTihvLFwiQ3JvblBhdHRlcm46IFN5bnRheCBlcnJvciwgaWxsZWdhbCBsb3dlciByYW5nZSAoTmFOKVwiKSx0aGlzLnZhbGlkYXRlTm90TmFOKHUsXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBpbGxlZ2FsIHVwcGVyIHJhbmdlIChOYU4pXCIpLHRoaXMudmFsaWRhdGVSYW5nZShvLHUsdm9pZCAwLHQsZSk7Zm9yKGxldCBsPW87bDw9dTtsKyspdGhpcy5zZXRQYXJ0KHQsbCxhWzFdfHxyKX1oYW5kbGVTdGVwcGluZyhlLHQsbixyKXtpZihlLnRvVXBwZXJDYXNlKCkuaW5jbHVkZXMoXCJXXCIpKXRocm93IG5ldyBUeXBlRXJyb3IoXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBXIGlzIG5vdCBhbGxvd2VkIGluIHBhcnRzIHdpdGggc3RlcHBpbmcuXCIpO2xldCBhPXRoaXMuZXh0cmFjdE50aChlLHQpLGk9YVswXS5zcGxpdChcIi9cIik7aWYoaS5sZW5ndGghPT0yKXRocm93IG5ldyBUeXBlRXJyb3IoXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBpbGxlZ2FsIHN0ZXBwaW5nOiAnXCIrZStcIidcIik7aWYodGhpcy5zbG9wcHlSYW5nZXMpaVswXT09PVwiXCImJihpWzBdPVwiKlwiKTtlbHNle2lmKGlbMF09PT1cIlwiKXRocm93IG5ldyBUeXBlRXJyb3IoXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBzdGVwcGluZyB3aXRoIG1pc3NpbmcgcHJlZml4ICgnXCIrZStcIicpIGlzIG5vdCBhbGxvd2VkLiBVc2Ugd2lsZGNhcmQgKCovc3RlcCkgb3IgcmFuZ2UgKG1pbi1tYXgvc3RlcCkgaW5zdGVhZC5cIik7aWYoaVswXSE9PVwiKlwiKXRocm93IG5ldyBUeXBlRXJyb3IoXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBzdGVwcGluZyB3aXRoIG51bWVyaWMgcHJlZml4ICgnXCIrZStcIicpIGlzIG5vdCBhbGxvd2VkLiBVc2Ugd2lsZGNhcmQgKCovc3RlcCkgb3IgcmFuZ2UgKG1pbi1tYXgvc3RlcCkgaW5zdGVhZC5cIil9bGV0IG89MDtpWzBdIT09XCIqXCImJihvPXMudG9OdW1iZXIoaVswXSkrbix0aGlzLnZhbGlkYXRlTm90TmFOKG8sXCJDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBpbGxlZ2FsIHN0ZXBwaW5nIHN0YXJ0IChOYU4pXCIpKTtsZXQgdT1zLnRvTnVtYmVyKGlbMV0pO3RoaXMudmFsaWRhdGVOb3ROYU4odSxcIkNyb25QYXR0ZXJuOiBTeW50YXggZXJyb3IsIGlsbGVnYWwgc3RlcHBpbmc6IChOYU4pXCIpLHRoaXMudmFsaWRhdGVSYW5nZSgwLHRoaXNbdF0ubGVuZ3RoLTEsdSx0LGUpO2ZvcihsZXQgbD1vO2w8dGhpc1t0XS5sZW5ndGg7bCs9dSl0PT09XCJ5ZWFyXCImJmw9PT0wfHx0aGlzLnNldFBhcnQodCxsLGFbMV18fHIpfXJlcGxhY2VBbHBoYShlLHQpe2xldCBuPWU7Zm9yKGxldFtyLGFdb2YgT2JqZWN0LmVudHJpZXModCkpbj1uLnJlcGxhY2UobmV3IFJlZ0V4cChyLFwiZ2lcIiksKGksbyx1KT0+e2xldCBsPW8raS5sZW5ndGgtMyxoPXUuY2hhckF0KGwtMSksbT11LmNoYXJBdChsKzMpO2lmKC9bYS16XFxkLyNdL2kudGVzdChoKXx8L1thLWttLXpcXGRdL2kudGVzdChtKSl0aHJvdyBuZXcgVHlwZUVycm9yKGBDcm9uUGF0dGVybjogU3ludGF4IGVycm9yLCBhIG1vbnRoIG9yIGRheSBuYW1lIGhhcyB0byBzdGFuZCBhbG9uZSAoJyR7ZX0nKS5gKTtyZXR1cm4gYX0pO3JldHVybiBufXN0YXRpYyBEQVlfTkFNRVM9e1wiLXN1blwiOlwiLTdcIixzdW46XCIwXCIsbW9uOlwiMVwiLHR1ZTpcIjJcIix3ZWQ6XCIzXCIsdGh1OlwiNFwiLGZyaTpcIjVcIixzYXQ6XCI2XCJ9O3N0YXRpYyBEQVlfTkFNRVNfUVVBUlRaPXtzdW46XCIxXCIsbW9uOlwiMlwiLHR1ZTpcIjNcIix3ZWQ6XCI0XCIsdGh1OlwiNVwiLGZyaTpcIjZcIixzYXQ6XCI3XCJ9O3N0YXRpYyBNT05USF9OQU1FUz17amFuOlwiMVwiLGZlYjpcIjJcIixtYXI6XCIzXCIsYXByOlwiNFwiLG1heTpcIjVcIixqdW46XCI2XCIsanVsOlwiN1wiLGF1ZzpcIjhcIixzZXA6XCI5XCIsb2N0OlwiMTBcIixub3Y6XCIxMVwiLGRlYzpcIjEyXCJ9O3N0YXRpYyBOSUNLTkFNRV9NQVA9e1wiQHllYXJseVwiOlwiMCAwIDEgMSAqXCIsXCJAYW5udWFsbHlcIjpcIjAgMCAxIDEgKlwiLFwiQG1vbnRobHlcIjpcIjAgMCAxICogKlwiLFwiQHdlZWtseVwiOlwiMCAwICogKiBTVU5cIixcIkBkYWlseVwiOlwiMCAwICogKiAqXCIsXCJAbWlkbmlnaHRcIjpcIjAgMCAqICogKlwiLFwiQGhvdXJseVwiOlwiMCAqICogKiAqXCJ9O2hhbmRsZU5pY2tuYW1lcyhlKXtsZXQgdD1lLnRyaW0oKS50b0xvd2VyQ2FzZSgpO2lmKHQ9PT1cIkByZWJvb3RcIil0aHJvdyBuZXcgVHlwZUVycm9yKFwiQ3JvblBhdHRlcm46IEByZWJvb3QgaXMgbm90IHN1cHBvcnRlZCBpbiB0aGlzIGVudmlyb25tZW50LiBUaGlzIGlzIGFuIGV2ZW50LWJhc2VkIHRyaWdnZXIgdGhhdCByZXF1aXJlcyBzeXN0ZW0gc3RhcnR1cCBkZXRlY3Rpb24uXCIpO3JldHVybiBzLk5JQ0tOQU1FX01BUFt0XXx8ZX1zZXROdGhXZWVrZGF5T2ZNb250aChlLHQpe2lmKHR5cGVvZiB0IT1cIm51bWJlclwiJiZ0LnRvVXBwZXJDYXNlKCk9PT1cIkxcIil0aGlzLmRheU9mV2Vla1tlXT10aGlzLmRheU9mV2Vla1tlXXwzMjtlbHNlIGlmKHQ9PT02Myl0aGlzLmRheU9mV2Vla1tlXT02MztlbHNlIGlmKHQ8NiYmdD4wKXRoaXMuZGF5T2ZXZWVrW2VdPXRoaXMuZGF5T2ZXZWVrW2VdfHhbdC0xXTtlbHNlIHRocm93IG5ldyBUeXBlRXJyb3IoYENyb25QYXR0ZXJuOiBudGggd2Vla2RheSBvdXQgb2YgcmFuZ2UsIHNob3VsZCBiZSAxLTUgb3IgTC4gVmFsdWU6ICR7dH0sIFR5cGU6ICR7dHlwZW9mIHR9YCl9fTt2YXIgQj1bMzEsMjgsMzEsMzAsMzEsMzAsMzEsMzEsMzAsMzEsMzAsMzFdLGY9W1tcIm1vbnRoXCIsXCJ5ZWFyXCIsMF0sW1wiZGF5XCIsXCJtb250aFwiLC0xXSxbXCJob3VyXCIsXCJkYXlcIiwwXSxbXCJtaW51dGVcIixcImhvdXJcIiwwXSxbXCJzZWNvbmRcIixcIm1pbnV0ZVwiLDBdXSxjPWNsYXNzIHN7dHo7aW5zdGFudE1zO2luc3RhbnRGaWVsZHM7bXM7c2Vjb25kO21pbnV0ZTtob3VyO2RheTttb250aDt5ZWFyO2NvbnN0cnVjdG9yKGUsdCl7aWYodGhpcy50ej10LGUmJmUgaW5zdGFuY2VvZiBEYXRlKWlmKCFpc05hTihlKSl0aGlzLmZyb21EYXRlKGUpO2Vsc2UgdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25EYXRlOiBJbnZhbGlkIGRhdGUgcGFzc2VkIHRvIENyb25EYXRlIGNvbnN0cnVjdG9yXCIpO2Vsc2UgaWYoZT09bnVsbCl0aGlzLmZyb21EYXRlKG5ldyBEYXRlKTtlbHNlIGlmKGUmJnR5cGVvZiBlPT1cInN0cmluZ1wiKXRoaXMuZnJvbVN0cmluZyhlKTtlbHNlIGlmKGUgaW5zdGFuY2VvZiBzKXRoaXMuZnJvbUNyb25EYXRlKGUpO2Vsc2UgdGhyb3cgbmV3IFR5cGVFcnJvcihcIkNyb25EYXRlOiBJbnZhbGlkIHR5cGUgKFwiK3R5cGVvZiBlK1wiKSBwYXNzZWQgdG8gQ3JvbkRhdGUgY29uc3RydWN0b3JcIil9Z2V0TGFzdERheU9mTW9udGgoZSx0KXtyZXR1cm4gdCE9PTE/Qlt0XTpuZXcgRGF0ZShnKGUsdCsxLDApKS5nZXRVVENEYXRlKCl9Z2V0TGFzdFdlZWtkYXkoZSx0KXtsZXQgbj10aGlzLmdldExhc3REYXlPZk1vbnRoKGUsdCksYT1uZXcgRGF0ZShnKGUsdCxuKSkuZ2V0VVRDRGF5KCk7cmV0dXJuIGE9PT0wP24tMjphPT09Nj9uLTE6bn1nZXROZWFyZXN0V2Vla2RheShlLHQsbil7bGV0IHI9dGhpcy5nZXRMYXN0RGF5T2ZNb250aChlLHQpO2lmKG4+cilyZXR1cm4tMTtsZXQgaT1uZXcgRGF0ZShnKGUsdCxuKSkuZ2V0VVRDRGF5KCk7cmV0dXJuIGk9PT0wP249PT1yP24tMjpuKzE6aT09PTY/bj09PTE/bisyOm4tMTpufWlzTnRoV2Vla2RheU9mTW9udGgoZSx0LG4scil7bGV0IGk9bmV3IERhdGUoZyhlLHQsbikpLmdldFVUQ0RheSgpLG89MDtmb3IobGV0IHU9MTt1PD1uO3UrKyluZXcgRGF0ZShnKGUsdCx1KSkuZ2V0VVRDRGF5KCk9PT1pJiZvKys7aWYociY2MyYmeFtvLTFdJnIpcmV0dXJuITA7aWYociYzMil7bGV0IHU9dGhpcy5nZXRMYXN0RGF5T2ZNb250aChlLHQpO2ZvcihsZXQgbD1uKzE7bDw9dTtsKyspaWYobmV3IERhdGUoZyhlLHQsbCkpLmdldFVUQ0RheSgpPT09aSlyZXR1cm4hMTtyZXR1cm4hMH1yZXR1cm4hMX1mcm9tRGF0ZShlKXtpZih0aGlzLnR6IT09dm9pZCAwKWlmKHR5cGVvZiB0aGlzLnR6PT1cIm51bWJlclwiKXRoaXMubXM9ZS5nZXRVVENNaWxsaXNlY29uZHMoKSx0aGlzLnNlY29uZD1lLmdldFVUQ1NlY29uZHMoKSx0aGlzLm1pbnV0ZT1lLmdldFVUQ01pbnV0ZXMoKSt0aGlzLnR6LHRoaXMuaG91cj1lLmdldFVUQ0hvdXJzKCksdGhpcy5kYXk9ZS5nZXRVVENEYXRlKCksdGhpcy5tb250aD1lLmdldFVUQ01vbnRoKCksdGhpcy55ZWFyPWUuZ2V0VVRDRnVsbFllYXIoKSx0aGlzLmFwcGx5KCk7ZWxzZSB0cnl7bGV0IHQ9eShlLHRoaXMudHopO3RoaXMubXM9ZS5nZXRNaWxsaXNlY29uZHMoKSx0aGlzLnNlY29uZD10LnMsdGhpcy5taW51dGU9dC5pLHRoaXMuaG91cj10LmgsdGhpcy5kYXk9dC5kLHRoaXMubW9udGg9dC5tLTEsdGhpcy55ZWFyPXQueSx0aGlzLmNhY2hlSW5zdGFudChlLmdldFRpbWUoKS10aGlzLm1zKX1jYXRjaCh0KXtsZXQgbj10IGluc3RhbmNlb2YgRXJyb3I/dC5tZXNzYWdlOlN0cmluZyh0KTt0aHJvdyBuZXcgVHlwZUVycm9yKGBDcm9uRGF0ZTogRmFpbGVkIHRvIGNvbnZlcnQgZGF0ZSB0byB0aW1lem9uZSAnJHt0aGlzLnR6fScuIFRoaXMgbWF5IGhhcHBlbiB3aXRoIGludmFsaWQgdGltZXpvbmUgbmFtZXMgb3IgZGF0ZXMuIE9yaWdpbmFsIGVycm9yOiAke259YCl9ZWxzZSB0aGlzLm1zPWUuZ2V0TWlsbGlzZWNvbmRzKCksdGhpcy5zZWNvbmQ9ZS5nZXRTZWNvbmRzKCksdGhpcy5taW51dGU9ZS5nZXRNaW51dGVzKCksdGhpcy5ob3VyPWUuZ2V0SG91cnMoKSx0aGlzLmRheT1lLmdldERhdGUoKSx0aGlzLm1vbnRoPWUuZ2V0TW9udGgoKSx0aGlzLnllYXI9ZS5nZXRGdWxsWWVhcigpLHRoaXMuY2FjaGVJbnN0YW50KGUuZ2V0VGltZSgpLXRoaXMubXMpfWNhY2hlSW5zdGFudChlKXt0aGlzLmluc3RhbnRNcz1lO2xldHt5ZWFyOnQsbW9udGg6bixkYXk6cixob3VyOmEsbWludXRlOmksc2Vjb25kOm99PXRoaXM7dGhpcy5pbnN0YW50RmllbGRzPVt0LG4scixhLGksbyx0aGlzLnR6XX1jYWNoZWRJbnN0YW50KCl7bGV0IGU9dGhpcy5pbnN0YW50RmllbGRzO2lmKCEoZT09PXZvaWQgMHx8ZVs2XSE9PXRoaXMudHopJiYhKGVbNV0hPT10aGlzLnNlY29uZHx8ZVs0XSE9PXRoaXMubWludXRlfHxlWzNdIT09dGhpcy5ob3VyKSYmIShlWzJdIT09dGhpcy5kYXl8fGVbMV0hPT10aGlzLm1vbnRofHxlWzBdIT09dGhpcy55ZWFyKSlyZXR1cm4gdGhpcy5pbnN0YW50TXN9ZnJvbUNyb25EYXRlKGUpe3RoaXMudHo9ZS50eix0aGlzLnllYXI9ZS55ZWFyLHRoaXMubW9udGg9ZS5tb250aCx0aGlzLmRheT1lLmRheSx0aGlzLmhvdXI9ZS5ob3VyLHRoaXMubWludXRlPWUubWludXRlLHRoaXMuc2Vjb25kPWUuc2Vjb25kLHRoaXMubXM9ZS5tcyx0aGlzLmluc3RhbnRNcz1lLmluc3RhbnRNcyx0aGlzLmluc3RhbnRGaWVsZHM9ZS5pbnN0YW50RmllbGRzfWFwcGx5KCl7aWYodGhpcy5tb250aD4xMXx8dGhpcy5tb250aDwwfHx0aGlzLmRheT50aGlzLmdldExhc3REYXlPZk1vbnRoKHRoaXMueWVhcix0aGlzLm1vbnRoKXx8dGhpcy5kYXk8MXx8dGhpcy5ob3VyPjIzfHx0aGlzLm1pbnV0ZT41OXx8dGhpcy5zZWNvbmQ+NTl8fHRoaXMuaG91cjwwfHx0aGlzLm1pbnV0ZTwwfHx0aGlzLnNlY29uZDwwKXtsZXQgZT1uZXcgRGF0ZSgwKTtyZXR1cm4gZS5zZXRVVENGdWxsWWVhcih0aGlzLnllYXIsdGhpcy5tb250aCx0aGlzLmRheSksZS5zZXRVVENIb3Vycyh0aGlzLmhvdXIsdGhpcy5taW51dGUsdGhpcy5zZWNvbmQsdGhpcy5tcyksdGhpcy5tcz1lLmdldFVUQ01pbGxpc2Vjb25kcygpLHRoaXMuc2Vjb25kPWUuZ2V0VVRDU2Vjb25kcygpLHRoaXMubWludXRlPWUuZ2V0VVRDTWludXRlcygpLHRoaXMuaG91cj1lLmdldFVUQ0hvdXJzKCksdGhpcy5kYXk9ZS5nZXRVVENEYXRlKCksdGhpcy5tb250aD1lLmdldFVUQ01vbnRoKCksdGhpcy55ZWFyPWUuZ2V0VVRDRnVsbFllYXIoKSwhMH1lbHNlIHJldHVybiExfWZyb21TdHJpbmcoZSl7aWYodHlwZW9mIHRoaXMudHo9PVwibnVtYmVyXCIpe2lmKE8oZSkpcmV0dXJuIHRoaXMuZnJvbURhdGUodihlKSk7bGV0IHQ9dihlLFwiRXRjL1VUQ1wiKTt0aGlzLm1zPXQuZ2V0VVRDTWlsbGlzZWNvbmRzKCksdGhpcy5zZWNvbmQ9dC5nZXRVVENTZWNvbmRzKCksdGhpcy5taW51dGU9dC5nZXRVVENNaW51dGVzKCksdGhpcy5ob3VyPXQuZ2V0VVRDSG91cnMoKSx0aGlzLmRheT10LmdldFVUQ0RhdGUoKSx0aGlzLm1vbnRoPXQuZ2V0VVRDTW9udGgoKSx0aGlzLnllYXI9dC5nZXRVVENGdWxsWWVhcigpLHRoaXMuYXBwbHkoKX1lbHNlIHJldHVybiB0aGlzLmZyb21EYXRlKHYoZSx0aGlzLnR6KSl9ZmluZE5leHQoZSx0LG4scil7cmV0dXJuIHRoaXMuX2ZpbmRNYXRjaChlLHQsbixyLDEpfV9tYXRjaERheVZhbHVlKGUsdCxuLHIpe2xldCBhPWU7aWYoIWEpe2ZvcihsZXQgaT0wO2k8bi5uZWFyZXN0V2Vla2RheXMubGVuZ3RoO2krKylpZihuLm5lYXJlc3RXZWVrZGF5c1tpXSl7bGV0IG89dGhpcy5nZXROZWFyZXN0V2Vla2RheSh0aGlzLnllYXIsdGhpcy5tb250aCxpKzEpO2lmKG8hPT0tMSYmbz09PXQpe2E9MTticmVha319fWlmKG4ubGFzdFdlZWtkYXkpe2xldCBpPXRoaXMuZ2V0TGFzdFdlZWtkYXkodGhpcy55ZWFyLHRoaXMubW9udGgpO3Q9PT1pJiYoYT0xKX1pZihuLmxhc3REYXlPZk1vbnRoKXtsZXQgaT10aGlzLmdldExhc3REYXlPZk1vbnRoKHRoaXMueWVhcix0aGlzLm1vbnRoKTt0PT09aSYmKGE9MSl9aWYoIW4uc3RhckRPVyl7bGV0IGk9bmV3IERhdGUoZyh0aGlzLnllYXIsdGhpcy5tb250aCwxLDAsMCwwLDApKS5nZXRVVENEYXkoKSxvPW4uZGF5T2ZXZWVrWyhpKyh0LTEpKSU3XTtvJiZvJjYzJiYobz10aGlzLmlzTnRoV2Vla2RheU9mTW9udGgodGhpcy55ZWFyLHRoaXMubW9udGgsdCxvKT8xOjApLG4udXNlQW5kTG9naWM/YT1hJiZvOiFyLmRvbUFuZERvdyYmIW4uc3RhckRPTT9hPWF8fG86YT1hJiZvfXJldHVybiBhfV9maW5kTWF0Y2goZSx0LG4scixhKXtsZXQgaT10aGlzW3RdLG89dD09PVwiZGF5XCI/dGhpcy5nZXRMYXN0RGF5T2ZNb250aCh0aGlzLnllYXIsdGhpcy5tb250aCk6MCx1PXRoaXNbdF0rcixsPWE9PT0xP2g9Pmg8blt0XS5sZW5ndGg6aD0+aD49MDtmb3IobGV0IGg9dTtsKGgpO2grPWEpe2xldCBtPW5bdF1baF07aWYodD09PVwiZGF5XCIpe2lmKGgtcj5vKWNvbnRpbnVlO209dGhpcy5fbWF0Y2hEYXlWYWx1ZShtLGgtcixuLGUpfWlmKG0pcmV0dXJuIHRoaXNbdF09aC1yLGkhPT10aGlzW3RdPzI6MX1yZXR1cm4gM31yZWN1cnNlKGUsdCxuKXtsZXQgcj10aGlzLnllYXIsYT1uO2Zvcig7dHlwZW9mIGE9PVwibnVtYmVyXCI7KXtpZihlLnN0YXJZZWFyJiZNYXRoLmFicyh0aGlzLnllYXItcik+NDAwKXJldHVybiBudWxsO2E9dGhpcy5yZWN1cnNlU3RlcChlLHQsYSl9cmV0dXJuIGF9cmVjdXJzZVN0ZXAoZSx0LG4pe2lmKG49PT0wJiYhZS5zdGFyWWVhcil7aWYodGhpcy55ZWFyPj0wJiZ0aGlzLnllYXI8ZS55ZWFyLmxlbmd0aCYmZS55ZWFyW3RoaXMueWVhcl09PT0wKXtsZXQgYT0tMTtmb3IobGV0IGk9dGhpcy55ZWFyKzE7aTxlLnllYXIubGVuZ3RoJiZpPDFlNDtpKyspaWYoZS55ZWFyW2ldPT09MSl7YT1pO2JyZWFrfWlmKGE9PT0tMSlyZXR1cm4gbnVsbDt0aGlzLnllYXI9YSx0aGlzLm1vbnRoPTAsdGhpcy5kYXk9MSx0aGlzLmhvdXI9MCx0aGlzLm1pbnV0ZT0wLHRoaXMuc2Vjb25kPTAsdGhpcy5tcz0wfWlmKHRoaXMueWVhcj49MWU0KXJldHVybiBudWxsfWxldCByPXRoaXMuZmluZE5leHQodCxmW25dWzBdLGUsZltuXVsyXSk7aWYocj4xKXtsZXQgYT1uKzE7Zm9yKDthPGYubGVuZ3RoOyl0aGlzW2ZbYV1bMF1dPS1mW2FdWzJdLGErKztpZihyPT09Myl7aWYodGhpc1tmW25dWzFdXSsrLHRoaXNbZltuXVswXV09LWZbbl1bMl0sdGhpcy5hcHBseSgpLG49PT0wJiYhZS5zdGFyWWVhcil7Zm9yKDt0aGlzLnllYXI+PTAmJnRoaXMueWVhcjxlLnllYXIubGVuZ3RoJiZlLnllYXJbdGhpcy55ZWFyXT09PTAmJnRoaXMueWVhcjwxZTQ7KXRoaXMueWVhcisrO2lmKHRoaXMueWVhcj49MWU0fHx0aGlzLnllYXI+PWUueWVhci5sZW5ndGgpcmV0dXJuIG51bGx9cmV0dXJuIDB9ZWxzZSBpZih0aGlzLmFwcGx5KCkpcmV0dXJuIG4tMX1yZXR1cm4gbis9MSxuPj1mLmxlbmd0aD90aGlzOihlLnN0YXJZZWFyP3RoaXMueWVhcj49M2UzOnRoaXMueWVhcj49MWU0KT9udWxsOm59aW5jcmVtZW50KGUsdCxuKXtyZXR1cm4gdGhpcy5pbnN0YW50TXM9dm9pZCAwLHRoaXMuaW5zdGFudEZpZWxkcz12b2lkIDAsdGhpcy5zZWNvbmQrPXQuaW50ZXJ2YWwhPT12b2lkIDAmJnQuaW50ZXJ2YWw+MSYmbj90LmludGVydmFsOjEsdGhpcy5tcz0wLHRoaXMuYXBwbHkoKSx0aGlzLnJlY3Vyc2UoZSx0LDApfWRlY3JlbWVudChlLHQsbj0hMCl7dGhpcy5pbnN0YW50TXM9dm9pZCAwLHRoaXMuaW5zdGFudEZpZWxkcz12b2lkIDA7bGV0IHI9dC5pbnRlcnZhbCE9PXZvaWQgMCYmdC5pbnRlcnZhbD49MTtyZXR1cm4odGhpcy5tcz09PTB8fHIpJiYodGhpcy5zZWNvbmQtPXImJm4/dC5pbnRlcnZhbDoxKSx0aGlzLm1zPTAsdGhpcy5hcHBseSgpLHRoaXMueWVhcjwxP251bGw6dGhpcy5yZWN1cnNlQmFja3dhcmQoZSx0LDApfXJlY3Vyc2VCYWNrd2FyZChlLHQsbil7bGV0IHI9dGhpcy55ZWFyLGE9bjtmb3IoO3R5cGVvZiBhPT1cIm51bWJlclwiOyl7aWYoZS5zdGFyWWVhciYmTWF0aC5hYnModGhpcy55ZWFyLXIpPjQwMClyZXR1cm4gbnVsbDthPXRoaXMucmVjdXJzZUJhY2t3YXJkU3RlcChlLHQsYSl9cmV0dXJuIGF9cmVjdXJzZUJhY2t3YXJkU3RlcChlLHQsbil7aWYobj09PTAmJiFlLnN0YXJZZWFyKXtpZih0aGlzLnllYXI+PTAmJnRoaXMueWVhcjxlLnllYXIubGVuZ3RoJiZlLnllYXJbdGhpcy55ZWFyXT09PTApe2xldCBhPS0xO2ZvcihsZXQgaT10aGlzLnllYXItMTtpPj0wO2ktLSlpZihlLnllYXJbaV09PT0xKXthPWk7YnJlYWt9aWYoYT09PS0xKXJldHVybiBudWxsO3RoaXMueWVhcj1hLHRoaXMubW9udGg9MTEsdGhpcy5kYXk9MzEsdGhpcy5ob3VyPTIzLHRoaXMubWludXRlPTU5LHRoaXMuc2Vjb25kPTU5LHRoaXMubXM9MH1pZih0aGlzLnllYXI8MSlyZXR1cm4gbnVsbH1sZXQgcj10aGlzLmZpbmRQcmV2aW91cyh0LGZbbl1bMF0sZSxmW25dWzJdKTtpZihyPjEpe2xldCBhPW4rMTtmb3IoO2E8Zi5sZW5ndGg7KXtsZXQgaT1mW2FdWzBdLG89ZlthXVsyXSx1PXRoaXMuZ2V0TWF4UGF0dGVyblZhbHVlKGksZSxvKTt0aGlzW2ldPXUsYSsrfWlmKHI9PT0zKXtpZih0aGlzW2Zbbl1bMV1dLS0sbj09PTApe2xldCB1PXRoaXMuZ2V0TGFzdERheU9mTW9udGgodGhpcy55ZWFyLHRoaXMubW9udGgpO3RoaXMuZGF5PnUmJih0aGlzLmRheT11KX1pZihuPT09MSlpZih0aGlzLmRheTw9MCl0aGlzLmRheT0xO2Vsc2V7bGV0IHU9dGhpcy55ZWFyLGw9dGhpcy5tb250aDtmb3IoO2w8MDspbCs9MTIsdS0tO2Zvcig7bD4xMTspbC09MTIsdSsrO2xldCBoPXRoaXMuZ2V0TGFzdERheU9mTW9udGgodSxsKTt0aGlzLmRheT5oJiYodGhpcy5kYXk9aCl9dGhpcy5hcHBseSgpO2xldCBpPWZbbl1bMF0sbz1mW25dWzJdO2lmKHRoaXNbaV09dGhpcy5nZXRNYXhQYXR0ZXJuVmFsdWUoaSxlLG8pLHRoaXMuYXBwbHkoKSxuPT09MCl7bGV0IHU9ZlsxXVsyXSxsPXRoaXMuZ2V0TWF4UGF0dGVyblZhbHVlKFwiZGF5XCIsZSx1KTtsIT09dGhpcy5kYXkmJih0aGlzLmRheT1sLHRoaXMuaG91cj10aGlzLmdldE1heFBhdHRlcm5WYWx1ZShcImhvdXJcIixlLGZbMl1bMl0pLHRoaXMubWludXRlPXRoaXMuZ2V0TWF4UGF0dGVyblZhbHVlKFwibWludXRlXCIsZSxmWzNdWzJdKSx0aGlzLnNlY29uZD10aGlzLmdldE1heFBhdHRlcm5WYWx1ZShcInNlY29uZFwiLGUsZls0XVsyXSkpfWlmKG49PT0wJiYhZS5zdGFyWWVhcil7Zm9yKDt0aGlzLnllYXI+PTAmJnRoaXMueWVhcjxlLnllYXIubGVuZ3RoJiZlLnllYXJbdGhpcy55ZWFyXT09PTA7KXRoaXMueWVhci0tO2lmKHRoaXMueWVhcjwxKXJldHVybiBudWxsfXJldHVybiAwfWVsc2UgaWYodGhpcy5hcHBseSgpKXJldHVybiBuLTF9cmV0dXJuIG4rPTEsbj49Zi5sZW5ndGg/dGhpczp0aGlzLnllYXI8MT9udWxsOm59Z2V0TWF4UGF0dGVyblZhbHVlKGUsdCxuKXtsZXQgcj10W2VdLmxlbmd0aC0xLW47Zm9yKGxldCBhPXRbZV0ubGVuZ3RoLTE7YT49MDthLS0paWYodFtlXVthXSl7cj1hLW47YnJlYWt9aWYoZT09PVwiZGF5XCIpe2xldCBhPXRoaXMuZ2V0TGFzdERheU9mTW9udGgodGhpcy55ZWFyLHRoaXMubW9udGgpO3JldHVybiB0Lmxhc3RXZWVrZGF5fHx0Lm5lYXJlc3RXZWVrZGF5cy5zb21lKGk9PmkpfHx0Lmxhc3REYXlPZk1vbnRofHwhdC5zdGFyRE9XP2E6TWF0aC5taW4ocixhKX1yZXR1cm4gcn1maW5kUHJldmlvdXMoZSx0LG4scil7cmV0dXJuIHRoaXMuX2ZpbmRNYXRjaChlLHQsbixyLC0xKX1nZXREYXRlKGUpe2lmKCFlJiZ0eXBlb2YgdGhpcy50eiE9XCJudW1iZXJcIil7bGV0IHQ9dGhpcy5jYWNoZWRJbnN0YW50KCk7aWYodCE9PXZvaWQgMClyZXR1cm4gbmV3IERhdGUodCsodGhpcy50ej09PXZvaWQgMD90aGlzLm1zOjApKX1pZihlfHx0aGlzLnR6PT09dm9pZCAwKXtpZih0aGlzLnllYXI+PTAmJnRoaXMueWVhcjwxMDApe2xldCB0PW5ldyBEYXRlKDApO3JldHVybiB0LnNldEZ1bGxZZWFyKHRoaXMueWVhcix0aGlzLm1vbnRoLHRoaXMuZGF5KSx0LnNldEhvdXJzKHRoaXMuaG91cix0aGlzLm1pbnV0ZSx0aGlzLnNlY29uZCx0aGlzLm1zKSx0fXJldHVybiBuZXcgRGF0ZSh0aGlzLnllYXIsdGhpcy5tb250aCx0aGlzLmRheSx0aGlzLmhvdXIsdGhpcy5taW51dGUsdGhpcy5zZWNvbmQsdGhpcy5tcyl9ZWxzZSByZXR1cm4gdHlwZW9mIHRoaXMudHo9PVwibnVtYmVyXCI/bmV3IERhdGUoZyh0aGlzLnllYXIsdGhpcy5tb250aCx0aGlzLmRheSx0aGlzLmhvdXIsdGhpcy5taW51dGUtdGhpcy50eix0aGlzLnNlY29uZCx0aGlzLm1zKSk6TihUKHRoaXMueWVhcix0aGlzLm1vbnRoKzEsdGhpcy5kYXksdGhpcy5ob3VyLHRoaXMubWludXRlLHRoaXMuc2Vjb25kLHRoaXMudHopLCExKX1nZXRUaW1lKCl7cmV0dXJuIHRoaXMuZ2V0RGF0ZSghMSkuZ2V0VGltZSgpfW1hdGNoKGUsdCl7aWYoIWUuc3RhclllYXImJih0aGlzLnllYXI8MHx8dGhpcy55ZWFyPj1lLnllYXIubGVuZ3RofHxlLnllYXJbdGhpcy55ZWFyXT09PTApKXJldHVybiExO2ZvcihsZXQgbj0wO248Zi5sZW5ndGg7bisrKXtsZXQgcj1mW25dWzBdLGE9ZltuXVsyXSxpPXRoaXNbcl07aWYoaSthPDB8fGkrYT49ZVtyXS5sZW5ndGgpcmV0dXJuITE7bGV0IG89ZVtyXVtpK2FdO2lmKHI9PT1cImRheVwiJiYobz10aGlzLl9tYXRjaERheVZhbHVlKG8saSxlLHQpKSwhbylyZXR1cm4hMX1yZXR1cm4hMH19O2Z1bmN0aW9uIEYocyl7cz09PXZvaWQgMCYmKHM9e30pLGRlbGV0ZSBzLm5hbWUscy5sZWdhY3lNb2RlIT09dm9pZCAwJiZzLmRvbUFuZERvdz09PXZvaWQgMD9zLmRvbUFuZERvdz0hcy5sZWdhY3lNb2RlOnMuZG9tQW5kRG93PT09dm9pZCAwJiYocy5kb21BbmREb3c9ITEpLHMubGVnYWN5TW9kZT0hcy5kb21BbmREb3c7bGV0IGU9KG4scik9Pm49PT12b2lkIDA/cjpuO2lmKHMucGF1c2VkPWUocy5wYXVzZWQsITEpLHMubWF4UnVucz1lKHMubWF4UnVucywxLzApLHMuY2F0Y2g9ZShzLmNhdGNoLCExKSxzLnVucmVmPWUocy51bnJlZiwhMSkscy5tb2RlPWUocy5tb2RlLFwiYXV0b1wiKSxzLmFsdGVybmF0aXZlV2Vla2RheXM9ZShzLmFsdGVybmF0aXZlV2Vla2RheXMsITEpLHMuc2xvcHB5UmFuZ2VzPWUocy5zbG9wcHlSYW5nZXMsITEpLHMuZml4ZWRUaW1lUnVsZT1lKHMuZml4ZWRUaW1lUnVsZSxcInNpbmdsZS12YWx1ZVwiKSxzLmFsbG93UGFzdD1lKHMuYWxsb3dQYXN0LCExKSxzLmludGVydmFsPXMuaW50ZXJ2YWw9PT12b2lkIDA/MDpwYXJzZUludChzLmludGVydmFsLnRvU3RyaW5nKCksMTApLHMudXRjT2Zmc2V0PXMudXRjT2Zmc2V0PT09dm9pZCAwP3ZvaWQgMDpwYXJzZUludChzLnV0Y09mZnNldC50b1N0cmluZygpLDEwKSxzLmRheU9mZnNldD1zLmRheU9mZnNldD09PXZvaWQgMD8wOnBhcnNlSW50KHMuZGF5T2Zmc2V0LnRvU3RyaW5nKCksMTApLCFbXCJhdXRvXCIsXCI1LXBhcnRcIixcIjYtcGFydFwiLFwiNy1wYXJ0XCIsXCI1LW9yLTYtcGFydHNcIixcIjYtb3ItNy1wYXJ0c1wiXS5pbmNsdWRlcyhzLm1vZGUpKXRocm93IG5ldyBFcnJvcihcIkNyb25PcHRpb25zOiBtb2RlIG11c3QgYmUgb25lIG9mICdhdXRvJywgJzUtcGFydCcsICc2LXBhcnQnLCAnNy1wYXJ0JywgJzUtb3ItNi1wYXJ0cycsIG9yICc2LW9yLTctcGFydHMnLlwiKTtpZighW1wic2luZ2xlLXZhbHVlXCIsXCJuby13aWxkY2FyZFwiXS5pbmNsdWRlcyhzLmZpeGVkVGltZVJ1bGUpKXRocm93IG5ldyBFcnJvcihcIkNyb25PcHRpb25zOiBmaXhlZFRpbWVSdWxlIG11c3QgYmUgb25lIG9mICdzaW5nbGUtdmFsdWUnIG9yICduby13aWxkY2FyZCcuXCIpO3MudGltZXpvbmU9PT1cIlwiJiYocy50aW1lem9uZT12b2lkIDApO2xldCB0PXMudGltZXpvbmU/P3MudXRjT2Zmc2V0O2lmKHMuc3RhcnRBdCYmKHMuc3RhcnRBdD1JKG5ldyBjKHMuc3RhcnRBdCx0KSkpLHMuc3RvcEF0JiYocy5zdG9wQXQ9SShuZXcgYyhzLnN0b3BBdCx0KSkpLHMuaW50ZXJ2YWwhPT1udWxsKXtpZihpc05hTihzLmludGVydmFsKSl0aHJvdyBuZXcgRXJyb3IoXCJDcm9uT3B0aW9uczogU3VwcGxpZWQgdmFsdWUgZm9yIGludGVydmFsIGlzIG5vdCBhIG51bWJlclwiKTtpZihzLmludGVydmFsPDApdGhyb3cgbmV3IEVycm9yKFwiQ3Jvbk9wdGlvbnM6IFN1cHBsaWVkIHZhbHVlIGZvciBpbnRlcnZhbCBjYW4gbm90IGJlIG5lZ2F0aXZlXCIpfWlmKHMudXRjT2Zmc2V0IT09dm9pZCAwKXtpZihpc05hTihzLnV0Y09mZnNldCkpdGhyb3cgbmV3IEVycm9yKFwiQ3Jvbk9wdGlvbnM6IEludmFsaWQgdmFsdWUgcGFzc2VkIGZvciB1dGNPZmZzZXQsIHNob3VsZCBiZSBudW1iZXIgcmVwcmVzZW50aW5nIG1pbnV0ZXMgb2Zmc2V0IGZyb20gVVRDLlwiKTtpZihzLnV0Y09mZnNldDwtODcwfHxzLnV0Y09mZnNldD44NzApdGhyb3cgbmV3IEVycm9yKFwiQ3Jvbk9wdGlvbnM6IHV0Y09mZnNldCBvdXQgb2YgYm91bmRzLlwiKTtpZihzLnV0Y09mZnNldCE9PXZvaWQgMCYmcy50aW1lem9uZSl0aHJvdyBuZXcgRXJyb3IoXCJDcm9uT3B0aW9uczogQ29tYmluaW5nICd1dGNPZmZzZXQnIHdpdGggJ3RpbWV6b25lJyBpcyBub3QgYWxsb3dlZC5cIil9aWYocy51bnJlZiE9PSEwJiZzLnVucmVmIT09ITEpdGhyb3cgbmV3IEVycm9yKFwiQ3Jvbk9wdGlvbnM6IFVucmVmIHNob3VsZCBiZSBlaXRoZXIgdHJ1ZSwgZmFsc2Ugb3IgdW5kZWZpbmVkKGZhbHNlKS5cIik7aWYocy5kYXlPZmZzZXQhPT12b2lkIDAmJnMuZGF5T2Zmc2V0IT09MCYmaXNOYU4ocy5kYXlPZmZzZXQpKXRocm93IG5ldyBFcnJvcihcIkNyb25PcHRpb25zOiBJbnZhbGlkIHZhbHVlIHBhc3NlZCBmb3IgZGF5T2Zmc2V0LCBzaG91bGQgYmUgYSBudW1iZXIgcmVwcmVzZW50aW5nIGRheXMgdG8gb2Zmc2V0LlwiKTtyZXR1cm4gc31mdW5jdGlvbiBJKHMpe3JldHVybiBzLm1zPyhzLm1zPTAsbmV3IGMobmV3IERhdGUocy5nZXRUaW1lKCkrMWUzKSxzLnR6KSk6c31mdW5jdGlvbiBiKHMpe3JldHVybiB0eXBlb2Ygcz09XCJmdW5jdGlvblwifWZ1bmN0aW9uIEwocyl7cmV0dXJuIGIocyl9ZnVuY3Rpb24gWShzKXt0eXBlb2YgRGVubzxcInVcIiYmdHlwZW9mIERlbm8udW5yZWZUaW1lcjxcInVcIj9EZW5vLnVucmVmVGltZXIocyk6cyYmdHlwZW9mIHMudW5yZWY8XCJ1XCImJnMudW5yZWYoKX12YXIgUD0xNDQwKjYwKjFlMywkPTMwKjFlMyxNPVtdLGo9Y2xhc3N7bmFtZTtvcHRpb25zO19zdGF0ZXM7Zm47X3N0YXJ0QXRSb3VuZGluZ01zPTA7Z2V0VHooKXtyZXR1cm4gdGhpcy5vcHRpb25zLnRpbWV6b25lPz90aGlzLm9wdGlvbnMudXRjT2Zmc2V0fWFwcGx5RGF5T2Zmc2V0KGUpe2xldCB0PXRoaXMuX29mZnNldE1zKCk7cmV0dXJuIHQ/bmV3IERhdGUoZS5nZXRUaW1lKCkrdCk6ZX1fb2Zmc2V0TXMoKXtyZXR1cm4odGhpcy5vcHRpb25zLmRheU9mZnNldD8/MCkqUH1nZXQgX3N0YXJ0QXQoKXtyZXR1cm4gdGhpcy5vcHRpb25zLnN0YXJ0QXR9Z2V0IF9zdG9wQXQoKXtyZXR1cm4gdGhpcy5vcHRpb25zLnN0b3BBdH1fbmV4dFRhcmdldChlLHQpe2xldCBuPXRoaXMuX29mZnNldE1zKCkscj10aGlzLl9uZXh0KHRoaXMuX3NoaWZ0KGUpLG5ldyBEYXRlKHQuZ2V0VGltZSgpLW4pLHtzdGFydEF0OnRoaXMuX3NoaWZ0KHRoaXMuX3N0YXJ0QXQpLHN0b3BBdDp0aGlzLl9zaGlmdCh0aGlzLl9zdG9wQXQpfSk7cmV0dXJuIHI/dGhpcy5hcHBseURheU9mZnNldChyLmdldERhdGUoITEpKTpudWxsfV9wcmV2aW91c1RhcmdldChlLHQpe2xldCBuPXRoaXMuX3RvTXMoZT8/dCktdGhpcy5fb2Zmc2V0TXMoKSxyPXRoaXMuX3ByZXZpb3VzKG5ldyBEYXRlKG4pLHtzdGFydEF0OnRoaXMuX3NoaWZ0KHRoaXMuX3N0YXJ0QXQpLHN0b3BBdDp0aGlzLl9zaGlmdCh0aGlzLl9zdG9wQXQpfSk7cmV0dXJuIHI/dGhpcy5hcHBseURheU9mZnNldChyLmdldERhdGUoITEpKTpudWxsfV9zaGlmdChlKXtpZihlIT1udWxsKXJldHVybiBuZXcgYyhuZXcgRGF0ZSh0aGlzLl90b01zKGUpLXRoaXMuX29mZnNldE1zKCkpLHRoaXMuZ2V0VHooKSl9Y29uc3RydWN0b3IoZSx0LG4pe2xldCByLGE7aWYoYih0KSlhPXQ7ZWxzZSBpZih0eXBlb2YgdD09XCJvYmplY3RcIilyPXQ7ZWxzZSBpZih0IT09dm9pZCAwKXRocm93IG5ldyBFcnJvcihcIkNyb246IEludmFsaWQgYXJndW1lbnQgcGFzc2VkIGZvciBvcHRpb25zSW4uIFNob3VsZCBiZSBvbmUgb2YgZnVuY3Rpb24sIG9yIG9iamVjdCAob3B0aW9ucykuXCIpO2lmKGIobikpYT1uO2Vsc2UgaWYodHlwZW9mIG49PVwib2JqZWN0XCIpcj1uO2Vsc2UgaWYobiE9PXZvaWQgMCl0aHJvdyBuZXcgRXJyb3IoXCJDcm9uOiBJbnZhbGlkIGFyZ3VtZW50IHBhc3NlZCBmb3IgZnVuY0luLiBTaG91bGQgYmUgb25lIG9mIGZ1bmN0aW9uLCBvciBvYmplY3QgKG9wdGlvbnMpLlwiKTt0aGlzLm5hbWU9cj8ubmFtZTtsZXQgaT1yPy5zdGFydEF0O3RoaXMub3B0aW9ucz1GKHIpLGkmJnRoaXMuX3N0YXJ0QXQmJih0aGlzLl9zdGFydEF0Um91bmRpbmdNcz10aGlzLl9zdGFydEF0LmdldFRpbWUoKS1uZXcgYyhpLHRoaXMuZ2V0VHooKSkuZ2V0VGltZSgpKTtsZXQgbz0hIWUmJihlIGluc3RhbmNlb2YgRGF0ZXx8dHlwZW9mIGU9PVwic3RyaW5nXCImJmUuaW5kZXhPZihcIjpcIik+MCk7aWYodGhpcy5fc3RhdGVzPXtraWxsOiExLGJsb2NraW5nOiExLHByZXZpb3VzUnVuOnZvaWQgMCxjdXJyZW50UnVuOnZvaWQgMCxvbmNlOnZvaWQgMCxjdXJyZW50VGltZW91dDp2b2lkIDAsbWF4UnVuczpyP3IubWF4UnVuczp2b2lkIDAscGF1c2VkOnI/ci5wYXVzZWQ6ITEscGF0dGVybjpvP25ldyBDKFwiKiAqICogKiAqXCIsdm9pZCAwLHttb2RlOlwiYXV0b1wifSk6bmV3IEMoZSx0aGlzLm9wdGlvbnMudGltZXpvbmUse21vZGU6dGhpcy5vcHRpb25zLm1vZGUsYWx0ZXJuYXRpdmVXZWVrZGF5czp0aGlzLm9wdGlvbnMuYWx0ZXJuYXRpdmVXZWVrZGF5cyxzbG9wcHlSYW5nZXM6dGhpcy5vcHRpb25zLnNsb3BweVJhbmdlcyxmaXhlZFRpbWVSdWxlOnRoaXMub3B0aW9ucy5maXhlZFRpbWVSdWxlfSl9LG8mJih0aGlzLl9zdGF0ZXMub25jZT1uZXcgYyhlLHRoaXMuZ2V0VHooKSkpLHRoaXMubmFtZSl7aWYoTS5maW5kKGw9PmwubmFtZT09PXRoaXMubmFtZSkpdGhyb3cgbmV3IEVycm9yKFwiQ3JvbjogVHJpZWQgdG8gaW5pdGlhbGl6ZSBuZXcgbmFtZWQgam9iICdcIit0aGlzLm5hbWUrXCInLCBidXQgbmFtZSBhbHJlYWR5IHRha2VuLlwiKTtNLnB1c2godGhpcyl9cmV0dXJuIGEhPT12b2lkIDAmJkwoYSkmJih0aGlzLmZuPWEsdGhpcy5zY2hlZHVsZSgpKSx0aGlzfW5leHRSdW4oZSl7cmV0dXJuIHRoaXMuX25leHRUYXJnZXQoZSxuZXcgRGF0ZSl9bmV4dFJ1bnMoZSx0KXt0aGlzLl9zdGF0ZXMubWF4UnVucyE9PXZvaWQgMCYmZT50aGlzLl9zdGF0ZXMubWF4UnVucyYmKGU9dGhpcy5fc3RhdGVzLm1heFJ1bnMpO2xldCBuPXR8fHRoaXMuX3N0YXRlcy5jdXJyZW50UnVufHx2b2lkIDA7cmV0dXJuIHRoaXMuX2VudW1lcmF0ZVJ1bnMoZSxuLFwibmV4dFwiKX1wcmV2aW91c1J1bnMoZSx0KXtyZXR1cm4gdGhpcy5fZW51bWVyYXRlUnVucyhlLHR8fHZvaWQgMCxcInByZXZpb3VzXCIpfWVudW1lcmF0ZShlKXtyZXR1cm4gbmV3IEEodGhpcyxlKX1fZW51bWVyYXRlUnVucyhlLHQsbil7bGV0IHI9W10sYT1uZXcgRGF0ZSxpPXQ7Zm9yKDtlLS0gPjA7KXtsZXQgbz1uPT09XCJuZXh0XCI/dGhpcy5fbmV4dFRhcmdldChpLGEpOnRoaXMuX3ByZXZpb3VzVGFyZ2V0KGksYSk7aWYoIW8pYnJlYWs7ci5wdXNoKG8pLGk9b31yZXR1cm4gcn1tYXRjaChlKXtpZih0aGlzLl9zdGF0ZXMub25jZSl7bGV0IG49bmV3IGMoZSx0aGlzLmdldFR6KCkpO24ubXM9MDtsZXQgcj1uZXcgYyh0aGlzLl9zdGF0ZXMub25jZSx0aGlzLmdldFR6KCkpO3JldHVybiByLm1zPTAsbi5nZXRUaW1lKCk9PT1yLmdldFRpbWUoKX1sZXQgdD1uZXcgYyhlLHRoaXMuZ2V0VHooKSk7cmV0dXJuIHQubXM9MCx0Lm1hdGNoKHRoaXMuX3N0YXRlcy5wYXR0ZXJuLHRoaXMub3B0aW9ucyl9Z2V0UGF0dGVybigpe2lmKCF0aGlzLl9zdGF0ZXMub25jZSlyZXR1cm4gdGhpcy5fc3RhdGVzLnBhdHRlcm4/dGhpcy5fc3RhdGVzLnBhdHRlcm4ucGF0dGVybjp2b2lkIDB9Z2V0T25jZSgpe3JldHVybiB0aGlzLl9zdGF0ZXMub25jZT90aGlzLl9zdGF0ZXMub25jZS5nZXREYXRlKCk6bnVsbH1pc1J1bm5pbmcoKXtyZXR1cm4hdGhpcy5fc3RhdGVzLnBhdXNlZCYmIXRoaXMuX3N0YXRlcy5raWxsJiZ0aGlzLmZuIT09dm9pZCAwJiZ0aGlzLl9uZXh0VGFyZ2V0KHRoaXMuX3N0YXRlcy5jdXJyZW50UnVuLG5ldyBEYXRlKSE9PW51bGx9aXNTdG9wcGVkKCl7cmV0dXJuIHRoaXMuX3N0YXRlcy5raWxsfWlzQnVzeSgpe3JldHVybiB0aGlzLl9zdGF0ZXMuYmxvY2tpbmd9Y3VycmVudFJ1bigpe3JldHVybiB0aGlzLl9zdGF0ZXMuY3VycmVudFJ1bj90aGlzLl9zdGF0ZXMuY3VycmVudFJ1bi5nZXREYXRlKCk6bnVsbH1wcmV2aW91c1J1bigpe3JldHVybiB0aGlzLl9zdGF0ZXMucHJldmlvdXNSdW4/dGhpcy5fc3RhdGVzLnByZXZpb3VzUnVuLmdldERhdGUoKTpudWxsfW1zVG9OZXh0KGUpe2xldCB0PW5ldyBEYXRlLG49dGhpcy5fbmV4dFRhcmdldChlLHQpO3JldHVybiBuP24uZ2V0VGltZSgpLXRoaXMuX3RvTXMoZT8/dCk6bnVsbH1zdG9wKCl7dGhpcy5fc3RhdGVzLmtpbGw9ITAsdGhpcy5fc3RhdGVzLmN1cnJlbnRUaW1lb3V0JiZjbGVhclRpbWVvdXQodGhpcy5fc3RhdGVzLmN1cnJlbnRUaW1lb3V0KTtsZXQgZT1NLmluZGV4T2YodGhpcyk7ZT49MCYmTS5zcGxpY2UoZSwxKX1wYXVzZSgpe3JldHVybiB0aGlzLl9zdGF0ZXMucGF1c2VkPSEwLCF0aGlzLl9zdGF0ZXMua2lsbH1yZXN1bWUoKXtyZXR1cm4gdGhpcy5fc3RhdGVzLnBhdXNlZD0hMSwhdGhpcy5fc3RhdGVzLmtpbGx9c2NoZWR1bGUoZSl7cmV0dXJuIHRoaXMuX3NjaGVkdWxlKGUpfV9zY2hlZHVsZShlLHQpe2lmKGUmJnRoaXMuZm4pdGhyb3cgbmV3IEVycm9yKFwiQ3JvbjogSXQgaXMgbm90IGFsbG93ZWQgdG8gc2NoZWR1bGUgdHdvIGZ1bmN0aW9ucyB1c2luZyB0aGUgc2FtZSBDcm9uZXIgaW5zdGFuY2UuXCIpO2UmJih0aGlzLmZuPWUpO2xldCBuPXQ/P25ldyBEYXRlLHI9dGhpcy5fbmV4dFRhcmdldCh2b2lkIDAsbiksYT1yP3IuZ2V0VGltZSgpLW4uZ2V0VGltZSgpOm51bGwsaT10aGlzLl9zdGF0ZXMuY3VycmVudFJ1bjtpJiZpLmdldFRpbWUoKT5uLmdldFRpbWUoKSYmKGk9dm9pZCAwKTtsZXQgbz10aGlzLl9uZXh0VGFyZ2V0KGksbik7cmV0dXJuIGE9PT1udWxsfHxpc05hTihhKXx8bz09PW51bGw/dGhpczooYT4kJiYoYT0kKSxhPDAmJihhPXRoaXMuX3N0YXRlcy5wYXVzZWQ/MWUzOjApLHRoaXMuX3N0YXRlcy5jdXJyZW50VGltZW91dD1zZXRUaW1lb3V0KCgpPT50aGlzLl9jaGVja1RyaWdnZXIobyksYSksdGhpcy5fc3RhdGVzLmN1cnJlbnRUaW1lb3V0JiZ0aGlzLm9wdGlvbnMudW5yZWYmJlkodGhpcy5fc3RhdGVzLmN1cnJlbnRUaW1lb3V0KSx0aGlzKX1hc3luYyBfdHJpZ2dlcihlPW5ldyBEYXRlKXt0aGlzLl9zdGF0ZXMuYmxvY2tpbmc9ITAsdGhpcy5fc3RhdGVzLmN1cnJlbnRSdW49bmV3IGMoZSx0aGlzLmdldFR6KCkpO3RyeXtpZih0aGlzLm9wdGlvbnMuY2F0Y2gpdHJ5e3RoaXMuZm4hPT12b2lkIDAmJmF3YWl0IHRoaXMuZm4odGhpcyx0aGlzLm9wdGlvbnMuY29udGV4dCl9Y2F0Y2godCl7aWYoYih0aGlzLm9wdGlvbnMuY2F0Y2gpKXRyeXtQcm9taXNlLnJlc29sdmUodGhpcy5vcHRpb25zLmNhdGNoKHQsdGhpcykpLmNhdGNoKCgpPT57fSl9Y2F0Y2h7fX1lbHNlIHRoaXMuZm4hPT12b2lkIDAmJmF3YWl0IHRoaXMuZm4odGhpcyx0aGlzLm9wdGlvbnMuY29udGV4dCl9ZmluYWxseXt0aGlzLl9zdGF0ZXMucHJldmlvdXNSdW49bmV3IGMoZSx0aGlzLmdldFR6KCkpLHRoaXMuX3N0YXRlcy5ibG9ja2luZz0hMX19YXN5bmMgdHJpZ2dlcigpe2F3YWl0IHRoaXMuX3RyaWdnZXIoKX1ydW5zTGVmdCgpe3JldHVybiB0aGlzLl9zdGF0ZXMubWF4UnVuc31fY2hlY2tUcmlnZ2VyKGUpe2xldCB0PW5ldyBEYXRlLG49IXRoaXMuX3N0YXRlcy5wYXVzZWQmJnQuZ2V0VGltZSgpPj1lLmdldFRpbWUoKSxyPXRoaXMuX3N0YXRlcy5ibG9ja2luZyYmdGhpcy5vcHRpb25zLnByb3RlY3Q7biYmIXI/KHRoaXMuX3N0YXRlcy5tYXhSdW5zIT09dm9pZCAwJiZ0aGlzLl9zdGF0ZXMubWF4UnVucy0tLHRoaXMuX3RyaWdnZXIodCkpOm4mJnImJmIodGhpcy5vcHRpb25zLnByb3RlY3QpJiZzZXRUaW1lb3V0KCgpPT50aGlzLm9wdGlvbnMucHJvdGVjdCh0aGlzKSwwKSx0aGlzLl9zY2hlZHVsZSh2b2lkIDAsbj92b2lkIDA6dCl9X25leHQoZSx0LG4pe2xldCByPW4/bi5zdGFydEF0OnRoaXMuX3N0YXJ0QXQsYT1uP24uc3RvcEF0OnRoaXMuX3N0b3BBdCxpPSEhZSxvPSEhKGV8fHRoaXMuX3N0YXRlcy5jdXJyZW50UnVuKSx1PSExOyFlJiZyJiZ0aGlzLm9wdGlvbnMuaW50ZXJ2YWwmJihlPXRoaXMuX2NhbGN1bGF0ZVByZXZpb3VzUnVuKHIsdCksZSYmKG89ITApLHU9IWUpO2xldCBsPWU/P3Q/P25ldyBEYXRlLGg9dGhpcy5fdG9NcyhsKTtlPW5ldyBjKGwsdGhpcy5nZXRUeigpKSxyJiZoPHIuZ2V0VGltZSgpJiYoZT11P3I6bmV3IGMobmV3IERhdGUoci5nZXRUaW1lKCktMWUzKSx0aGlzLmdldFR6KCkpLGg9ZS5nZXRUaW1lKCkpO2xldCBtPXRoaXMuX3N0YXRlcy5vbmNlfHxuZXcgYyhlLHRoaXMuZ2V0VHooKSk7aWYoIXUmJm0hPT10aGlzLl9zdGF0ZXMub25jZSYmKG09dGhpcy5fZmluZE9jY3VycmVuY2UoZSxoLDEsbykpLHRoaXMuX3N0YXRlcy5vbmNlKXtsZXQgZD10aGlzLl9zdGF0ZXMub25jZS5nZXRUaW1lKCkscD1oLWQ7aWYociYmZDxyLmdldFRpbWUoKS10aGlzLl9zdGFydEF0Um91bmRpbmdNc3x8dGhpcy5fc3RhdGVzLmN1cnJlbnRSdW4mJnRoaXMuYXBwbHlEYXlPZmZzZXQodGhpcy5fc3RhdGVzLm9uY2UuZ2V0RGF0ZSgpKS5nZXRUaW1lKCk8PXRoaXMuX3N0YXRlcy5jdXJyZW50UnVuLmdldFRpbWUoKXx8KGk/cD49MDpwPjFlMyYmIXRoaXMub3B0aW9ucy5hbGxvd1Bhc3QpKXJldHVybiBudWxsfXJldHVybiBtPT09bnVsbHx8dGhpcy5fc3RhdGVzLm1heFJ1bnMhPT12b2lkIDAmJnRoaXMuX3N0YXRlcy5tYXhSdW5zPD0wfHx0aGlzLl9zdGF0ZXMua2lsbHx8YSYmbS5nZXRUaW1lKCk+PWEuZ2V0VGltZSgpP251bGw6bX1fcHJldmlvdXMoZSx0KXtsZXQgbj10aGlzLl90b01zKGU/P25ldyBEYXRlKTtpZih0LnN0b3BBdCYmbj50LnN0b3BBdC5nZXRUaW1lKCkmJihuPXQuc3RvcEF0LmdldFRpbWUoKSksdGhpcy5fc3RhdGVzLm9uY2UpcmV0dXJuIHRoaXMuX3N0YXRlcy5vbmNlLmdldFRpbWUoKTxuP3RoaXMuX3N0YXRlcy5vbmNlOm51bGw7bGV0IHI9dGhpcy5fZmluZE9jY3VycmVuY2UobmV3IGMobmV3IERhdGUobiksdGhpcy5nZXRUeigpKSxuLC0xKTtyZXR1cm4gcj09PW51bGx8fHQuc3RhcnRBdCYmci5nZXRUaW1lKCk8dC5zdGFydEF0LmdldFRpbWUoKT9udWxsOnJ9X3RvTXMoZSl7aWYoZSBpbnN0YW5jZW9mIERhdGUpcmV0dXJuIGUuZ2V0VGltZSgpO2xldCB0PW5ldyBjKGUsdGhpcy5nZXRUeigpKTtyZXR1cm4gdC5nZXRUaW1lKCkrKHR5cGVvZiB0LnR6PT1cInN0cmluZ1wiP3QubXM6MCl9X2ZpbmRPY2N1cnJlbmNlKGUsdCxuLHI9ITEpe2xldCBhPXRoaXMub3B0aW9ucy5pbnRlcnZhbD8/MDtpZihhPjEmJihuPT09LTF8fHIpKXt0Kz0oYS0xKSoxZTMqbjtsZXQgbT1uZXcgRGF0ZSh0KTtpZihpc05hTihtLmdldFRpbWUoKSl8fChlPW5ldyBjKG0sdGhpcy5nZXRUeigpKSwhKGUueWVhcj49MSYmZS55ZWFyPD05OTk5KSkpcmV0dXJuIG51bGw7cj0hMX1sZXQgaT10aGlzLl93YWxrKGUsdCxuLHIpLG89dGhpcy5nZXRUeigpO2lmKHRoaXMuX3N0YXRlcy5wYXR0ZXJuLmlzRml4ZWRUaW1lJiZuPT09MXx8dHlwZW9mIG89PVwibnVtYmVyXCJ8fFUodCxvKSE9PShuPT09MT9cImVhcmxpZXJcIjpcImxhdGVyXCIpKXJldHVybiBpO2xldCB1PU1hdGguZmxvb3IodC8xZTMpKjFlMyxsPW49PT0xP2sodSx1K1Asbyk6ayh1LVAsdSxvKS0xZTM7aWYoaSYmKGwtaS5nZXRUaW1lKCkpKm4+MClyZXR1cm4gaTtsZXQgaD10aGlzLl93YWxrKG5ldyBjKG5ldyBEYXRlKGwpLG8pLGwtbixuLCExLCEwKTtyZXR1cm4haXx8IWg/aT8/aDooaS5nZXRUaW1lKCktaC5nZXRUaW1lKCkpKm4+MD9oOml9X3dhbGsoZSx0LG4scixhPSExKXtsZXQgaT10aGlzLl9zdGF0ZXMucGF0dGVybixvPShsLGgpPT5uPT09MT9sLmluY3JlbWVudChpLHRoaXMub3B0aW9ucyxoKTpsLmRlY3JlbWVudChpLHRoaXMub3B0aW9ucyxoKSx1PW5ldyBjKGUsdGhpcy5nZXRUeigpKTtmb3IoKCFhfHwhdS5tYXRjaChpLHRoaXMub3B0aW9ucykpJiYodT1vKHUscikpO3U7KXtsZXQgbD10aGlzLl9ydW5BdCh1LHQsbik7aWYobClyZXR1cm4gbmV3IGMobCx0aGlzLmdldFR6KCkpO3U9byh1LCExKX1yZXR1cm4gbnVsbH1fcnVuQXQoZSx0LG4pe2xldCByPWQ9PihkLmdldFRpbWUoKS10KSpuPjAsYT1lLnR6O2lmKHR5cGVvZiBhPT1cIm51bWJlclwiKXtsZXQgZD1lLmdldERhdGUoKTtyZXR1cm4gcihkKT9kOm51bGx9bGV0IGk9VChlLnllYXIsZS5tb250aCsxLGUuZGF5LGUuaG91cixlLm1pbnV0ZSxlLnNlY29uZCxhKSxvPV8oaSksdT10aGlzLl9zdGF0ZXMucGF0dGVybi5pc0ZpeGVkVGltZTtpZihvLmtpbmQ9PT1cInNpbmdsZVwiKXJldHVybiByKG8uZGF0ZSk/by5kYXRlOm51bGw7aWYoby5raW5kPT09XCJhbWJpZ3VvdXNcIil7bGV0e2VhcmxpZXI6ZCxsYXRlcjpwfT1vO3JldHVybih1P1tkXTpuPT09MT9bZCxwXTpbcCxkXSkuZmluZChyKT8/bnVsbH1pZighdSlyZXR1cm4gbnVsbDtsZXQgbD1uZXcgRGF0ZShrKG8uYmVmb3JlLmdldFRpbWUoKSxvLmFmdGVyLmdldFRpbWUoKSxhKSksaD15KGwsYSk7cmV0dXJuIGgueT09PWkueSYmaC5tPT09aS5tJiZoLmQ9PT1pLmQmJnIobCk/bDpudWxsfV9jYWxjdWxhdGVQcmV2aW91c1J1bihlLHQpe2xldCBuPW5ldyBjKHQsdGhpcy5nZXRUeigpKS5nZXRUaW1lKCk7aWYoZS5nZXRUaW1lKCk+bilyZXR1cm47bGV0IHI9dGhpcy5vcHRpb25zLmludGVydmFsKjFlMyxhPWU7Zm9yKDthLmdldFRpbWUoKStyPD1uOyl7bGV0IGk9dGhpcy5fZmluZE9jY3VycmVuY2UoYSxhLmdldFRpbWUoKSwxLCEwKTtpZihpPT09bnVsbClicmVhazthPWl9cmV0dXJuIGF9fSxBPWNsYXNze2Nyb247Y3Vyc29yO25vdztkb25lO2luaXRpYWxNYXhSdW5zO3JlbWFpbmluZ1J1bnM7Y29uc3RydWN0b3IoZSx0KXt0aGlzLmNyb249ZSx0aGlzLmluaXRpYWxNYXhSdW5zPWUucnVuc0xlZnQoKT8/MS8wLHRoaXMucmVzZXQodCl9bmV4dCgpe2lmKHRoaXMuZG9uZXx8dGhpcy5yZW1haW5pbmdSdW5zPD0wKXJldHVybiB0aGlzLmRvbmU9ITAse3ZhbHVlOnZvaWQgMCxkb25lOiEwfTtsZXQgZT10aGlzLmNyb24uX25leHRUYXJnZXQodGhpcy5jdXJzb3IsdGhpcy5ub3cpO3JldHVybiBlPT09bnVsbD8odGhpcy5kb25lPSEwLHt2YWx1ZTp2b2lkIDAsZG9uZTohMH0pOih0aGlzLmN1cnNvcj1lLHRoaXMucmVtYWluaW5nUnVucy0tLHt2YWx1ZTplLGRvbmU6ITF9KX1wZWVrKCl7cmV0dXJuIHRoaXMuZG9uZXx8dGhpcy5yZW1haW5pbmdSdW5zPD0wP251bGw6dGhpcy5jcm9uLl9uZXh0VGFyZ2V0KHRoaXMuY3Vyc29yLHRoaXMubm93KX1yZXNldChlKXt0aGlzLmN1cnNvcj1lIGluc3RhbmNlb2YgRGF0ZT9uZXcgRGF0ZShlLmdldFRpbWUoKSk6ZT8/dm9pZCAwLHRoaXMubm93PW5ldyBEYXRlLHRoaXMuZG9uZT0hMSx0aGlzLnJlbWFpbmluZ1J1bnM9dGhpcy5pbml0aWFsTWF4UnVuc31bU3ltYm9sLml0ZXJhdG9yXSgpe3JldHVybiB0aGlzfX07ZXhwb3J0e2ogYXMgQ3JvbixjIGFzIENyb25EYXRlLEEgYXMgQ3Jvbkl0ZXJhdG9yLEMgYXMgQ3JvblBhdHRlcm4sTSBhcyBzY2hlZHVsZWRKb2JzfTtcbiIsICJpbXBvcnQgeyBDcm9uIH0gZnJvbSAnY3JvbmVyJztcblxuLyoqIE9uZSBlbnRyeSBiZWxvdyBgc2NoZWR1bGU6YC4gV2l0aG91dCBhIHRpbWUgem9uZSBpdCBpcyBpbiBVVEMuICovXG5leHBvcnQgaW50ZXJmYWNlIENyb25FbnRyeSB7XG4gIHJlYWRvbmx5IGNyb246IHN0cmluZztcbiAgcmVhZG9ubHkgdGltZXpvbmU/OiBzdHJpbmc7XG59XG5cbmludGVyZmFjZSBXb3JrZmxvdyB7XG4gIHJlYWRvbmx5IG9uPzogdW5rbm93bjtcbn1cblxuaW50ZXJmYWNlIFRyaWdnZXJzIHtcbiAgcmVhZG9ubHkgc2NoZWR1bGU/OiB1bmtub3duO1xuICByZWFkb25seSBwdXNoPzogdW5rbm93bjtcbn1cblxuLyoqIFRoZSBzY2hlZHVsZSBvZiBhIHdvcmtmbG93J3MgdGV4dCwgYW5kIHdoZXRoZXIgYSBwdXNoIHN0YXJ0cyBpdCwgdG9vLiBUaHJvd3MgZm9yIGEgdGV4dCB0aGF0IGlzIG5vIFlBTUwuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gdHJpZ2dlcnNJbih0ZXh0OiBzdHJpbmcpOiBQcm9taXNlPHsgcmVhZG9ubHkgY3JvbnM6IHJlYWRvbmx5IENyb25FbnRyeVtdOyByZWFkb25seSBvblB1c2g6IGJvb2xlYW4gfT4ge1xuICBjb25zdCB7IHBhcnNlIH0gPSBhd2FpdCBpbXBvcnQoJ3lhbWwnKTtcbiAgY29uc3QgeyBvbiB9ID0gKHBhcnNlKHRleHQsIHsgbWF4QWxpYXNDb3VudDogMTAwIH0pID8/IHt9KSBhcyBXb3JrZmxvdztcbiAgaWYgKHR5cGVvZiBvbiAhPT0gJ29iamVjdCcgfHwgb24gPT09IG51bGwgfHwgQXJyYXkuaXNBcnJheShvbikpIHJldHVybiB7IGNyb25zOiBbXSwgb25QdXNoOiBmYWxzZSB9O1xuICBjb25zdCB7IHNjaGVkdWxlLCAuLi5vdGhlcnMgfSA9IG9uIGFzIFRyaWdnZXJzO1xuICByZXR1cm4geyBjcm9uczogKEFycmF5LmlzQXJyYXkoc2NoZWR1bGUpID8gc2NoZWR1bGUgOiBbXSkuZmxhdE1hcChlbnRyeU9mKSwgb25QdXNoOiAncHVzaCcgaW4gb3RoZXJzIH07XG59XG5cbmZ1bmN0aW9uIGVudHJ5T2YoZW50cnk6IHVua25vd24pOiByZWFkb25seSBDcm9uRW50cnlbXSB7XG4gIGNvbnN0IHsgY3JvbiwgdGltZXpvbmUgfSA9IChlbnRyeSA/PyB7fSkgYXMgeyByZWFkb25seSBjcm9uPzogdW5rbm93bjsgcmVhZG9ubHkgdGltZXpvbmU/OiB1bmtub3duIH07XG4gIGlmICh0eXBlb2YgY3JvbiAhPT0gJ3N0cmluZycpIHJldHVybiBbXTtcbiAgcmV0dXJuIFt7IGNyb246IGNyb24udHJpbSgpLCAuLi4odHlwZW9mIHRpbWV6b25lID09PSAnc3RyaW5nJyAmJiB7IHRpbWV6b25lIH0pIH1dO1xufVxuXG4vKiogRml2ZSBmaWVsZHMgb2Ygd2hhdCBHaXRIdWIgdGFrZXM6IG51bWJlcnMsIG5hbWVzIG9mIG1vbnRocyBhbmQgZGF5cywgYW5kIGAqICwgLSAvYC4gYEBkYWlseWAgaXMgbm9uZSBvZiBpdC4gKi9cbmNvbnN0IE5BTUVTID0gJ0pBTnxGRUJ8TUFSfEFQUnxNQVl8SlVOfEpVTHxBVUd8U0VQfE9DVHxOT1Z8REVDfFNVTnxNT058VFVFfFdFRHxUSFV8RlJJfFNBVCc7XG5jb25zdCBGSUVMRCA9IGAoPzpbXFxcXGQqLC8tXXwke05BTUVTfSkrYDtcbmNvbnN0IFBPU0lYID0gbmV3IFJlZ0V4cChgXiR7RklFTER9KD86WyBcXFxcdF0rJHtGSUVMRH0pezR9JGAsICdpJyk7XG5cbi8qKiBXaGF0IGlzIHdyb25nIHdpdGggYW4gZW50cnk6IHRoZSBlbmQgb2YgYSBzZW50ZW5jZTsgYHVuZGVmaW5lZGA6IG5vdGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gY3JvblByb2JsZW0oZW50cnk6IENyb25FbnRyeSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmICghUE9TSVgudGVzdChlbnRyeS5jcm9uKSkgcmV0dXJuIGBcXGAke2VudHJ5LmNyb259XFxgIGlzIG5vIHNjaGVkdWxlIHRoYXQgR2l0SHViIHRha2VzYDtcbiAgdHJ5IHtcbiAgICBsYXN0T2YoZW50cnksIDApO1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIGNvbnN0IHsgY3JvbiwgdGltZXpvbmUgfSA9IGVudHJ5O1xuICAgIHJldHVybiBgXFxgJHtjcm9ufVxcYCR7dGltZXpvbmUgPT09IHVuZGVmaW5lZCA/ICcnIDogYCBpbiBcXGAke3RpbWV6b25lfVxcYGB9IGlzIG5vIHNjaGVkdWxlIHRoYXQgR2l0SHViIHRha2VzYDtcbiAgfVxufVxuXG4vKiogVGhlIGxhdGVzdCB0aW1lIGJlZm9yZSBgdW50aWxgIGF0IHdoaWNoIG9uZSBvZiB0aGVzZSBzdGFydHMgYSBydW47IGB1bmRlZmluZWRgOiB0aGVyZSBpcyBub25lLiBUaW1lcyBhcmUgbWlsbGlzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxhc3RTdGFydChjcm9uczogcmVhZG9ubHkgQ3JvbkVudHJ5W10sIHVudGlsOiBudW1iZXIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBjb25zdCB0aW1lcyA9IGNyb25zLmZsYXRNYXAoKGVudHJ5KSA9PiBsYXN0T2YoZW50cnksIHVudGlsKSA/PyBbXSk7XG4gIHJldHVybiB0aW1lcy5sZW5ndGggPT09IDAgPyB1bmRlZmluZWQgOiBNYXRoLm1heCguLi50aW1lcyk7XG59XG5cbmZ1bmN0aW9uIGxhc3RPZih7IGNyb24sIHRpbWV6b25lID0gJ1VUQycgfTogQ3JvbkVudHJ5LCB1bnRpbDogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgLy8gV2hlcmUgYm90aCBkYXlzIGFyZSBsaW1pdGVkLCBlaXRoZXIgd2lsbCBkbzogUE9TSVgsIGFuZCBHaXRIdWIuXG4gIGNvbnN0IFt0aW1lXSA9IG5ldyBDcm9uKGNyb24sIHsgbW9kZTogJzUtcGFydCcsIHRpbWV6b25lLCBkb21BbmREb3c6IGZhbHNlIH0pLnByZXZpb3VzUnVucygxLCBuZXcgRGF0ZSh1bnRpbCkpO1xuICByZXR1cm4gdGltZT8uZ2V0VGltZSgpO1xufVxuIiwgImltcG9ydCB7IHNpbGVudCwgdHlwZSBXYXRjaGVkLCB3YXRjaGVkIH0gZnJvbSAnLi4vY29yZS9zY2hlZHVsZS50cyc7XG5pbXBvcnQgeyByZW5kZXJXYXRjaCwgd2F0Y2hTZW50ZW5jZSB9IGZyb20gJy4uL3JlbmRlci93YXRjaC50cyc7XG5pbXBvcnQgeyB0eXBlIENyb25FbnRyeSwgY3JvblByb2JsZW0sIGxhc3RTdGFydCwgdHJpZ2dlcnNJbiB9IGZyb20gJy4vY3JvbnMudHMnO1xuaW1wb3J0IHR5cGUgeyBMaXN0ZWRXb3JrZmxvdywgUnVuLCBXYXRjaGVkUmVwb3NpdG9yeSB9IGZyb20gJy4vcG9ydHMudHMnO1xuXG4vKipcbiAqIEdpdEh1YiBzdGFydHMgYSBzY2hlZHVsZSBsYXRlLCBhbmQgbmFtZXMgbm8gYm91bmQuIFRoZSBsb25nZXN0IGRlbGF5IHdlIGZvdW5kIHRvbGQgb2Ygd2FzIDEyIGhvdXJzIGFuZCAxIG1pbnV0ZVxuICogKG9wZW4tbXVsdGktYWdlbnQvb3Blbi1tdWx0aS1hZ2VudCM1NTcsIEF1Z3VzdCAyMDI2KTogdHdpY2UgdGhhdCBpcyBubyBmYWxzZSBhbGFybS5cbiAqL1xuY29uc3QgR1JBQ0UgPSAyNCAqIDYwICogNjAgKiAxMDAwO1xuXG4vKiogYDIwMjYtMTEtMjcgMDM6MDAgVVRDYC4gKi9cbmZ1bmN0aW9uIHdoZW4odGltZTogbnVtYmVyIHwgdW5kZWZpbmVkKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRpbWUgPT09IHVuZGVmaW5lZCA/ICdcdTIwMTMnIDogYCR7bmV3IERhdGUodGltZSkudG9JU09TdHJpbmcoKS5zbGljZSgwLCAxNikucmVwbGFjZSgnVCcsICcgJyl9IFVUQ2A7XG59XG5cbi8qKiBXaGF0IGEgd2F0Y2ggaXMgdG9sZCBieSBpdHMgcnVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXYXRjaGluZyB7XG4gIC8qKiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbiAgcmVhZG9ubHkgbm93OiBudW1iZXI7XG4gIC8qKiBUaGUgd29ya2Zsb3cgdGhhdCB3YXRjaGVzOiBpdCBmYWlscyB3aGVuIGFub3RoZXIgaXMgc2lsZW50LCBhbmQgc28gbXVzdCBub3Qgd2FpdCBmb3IgaXRzZWxmLiAqL1xuICByZWFkb25seSBvd24/OiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIC8qKiBSZXBvcnQsIGFuZCBwYXNzLiAqL1xuICByZWFkb25seSBpbmZvcm1hdGlvbmFsOiBib29sZWFuO1xufVxuXG4vKipcbiAqIExvb2tzIGF0IHdoaWNoIHNjaGVkdWxlZCB3b3JrZmxvd3MgaGF2ZSBub3Qgc3VjY2VlZGVkIHdoZW4gdGhleSBzaG91bGQgaGF2ZSwgYW5kIHNob3dzIGl0LiBSZXR1cm5zIHdoeSB0aGUgcnVuIGZhaWxzO1xuICogYHVuZGVmaW5lZGA6IGl0IHBhc3Nlcy4gVGhyb3dzIGEgYEdpdEhvc3RFcnJvcmAgd2hlbiBHaXRIdWIgZG9lcyBub3QgaGFuZCBvdXQgd2hhdCBpcyBuZWVkZWQuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3YXRjaFNjaGVkdWxlcyhcbiAgcmVwb3NpdG9yeTogV2F0Y2hlZFJlcG9zaXRvcnksXG4gIHJ1bjogUnVuLFxuICB7IG5vdywgb3duLCBpbmZvcm1hdGlvbmFsIH06IFdhdGNoaW5nLFxuKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgeyBhbGwsIHVucmVhZCB9ID0gYXdhaXQganVkZ2VkKHJlcG9zaXRvcnksIG5vdywgb3duKTtcbiAgY29uc3QgbGF0ZSA9IHNpbGVudChhbGwpO1xuICBhd2FpdCBydW4uc2hvd1N1bW1hcnkocmVuZGVyV2F0Y2goYWxsLCB1bnJlYWQsIHsgZ3JhY2U6IEdSQUNFLCB3aGVuIH0pKTtcbiAgcnVuLm91dHB1dCgnb3ZlcmR1ZScsIGxhdGUubWFwKCh7IHBhdGggfSkgPT4gcGF0aCkuam9pbignXFxuJykpO1xuICBydW4ub3V0cHV0KCdnYXRlJywgbGF0ZS5sZW5ndGggPiAwID8gJ2ZhaWxlZCcgOiAncGFzc2VkJyk7XG4gIHJ1bi5vdXRwdXQoJ3BhcnRpYWwnLCBTdHJpbmcodW5yZWFkLmxlbmd0aCA+IDApKTtcbiAgZm9yIChjb25zdCB7IHBhdGgsIHdoeSB9IG9mIHVucmVhZCkgcnVuLndhcm4oYFRoZSBzY2hlZHVsZSBvZiAke3BhdGh9IGlzIG5vdCB3YXRjaGVkLCBzaW5jZSAke3doeX0uYCk7XG4gIGNvbnN0IHNlbnRlbmNlID0gd2F0Y2hTZW50ZW5jZShhbGwsIHVucmVhZCwgd2hlbik7XG4gIGlmIChsYXRlLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHZvaWQgcnVuLnNheShzZW50ZW5jZSk7XG4gIHJldHVybiBpbmZvcm1hdGlvbmFsID8gdm9pZCBydW4ud2FybihgJHtzZW50ZW5jZX0gVGhlIHN0ZXAgcGFzc2VzLCBzaW5jZSBpdCBpcyBpbmZvcm1hdGlvbmFsLmApIDogc2VudGVuY2U7XG59XG5cbmludGVyZmFjZSBVbnJlYWQge1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIC8qKiBUaGUgZW5kIG9mIGEgc2VudGVuY2UuICovXG4gIHJlYWRvbmx5IHdoeTogc3RyaW5nO1xufVxuXG5pbnRlcmZhY2UgRW50cmllcyBleHRlbmRzIExpc3RlZFdvcmtmbG93IHtcbiAgcmVhZG9ubHkgY3JvbnM6IHJlYWRvbmx5IENyb25FbnRyeVtdO1xufVxuXG5hc3luYyBmdW5jdGlvbiBqdWRnZWQocmVwb3NpdG9yeTogV2F0Y2hlZFJlcG9zaXRvcnksIG5vdzogbnVtYmVyLCBvd246IHN0cmluZyB8IHVuZGVmaW5lZCkge1xuICBjb25zdCB7IHdvcmtmbG93cywgdW5yZWFkOiB1bmxpc3RlZCB9ID0gYXdhaXQgcmVwb3NpdG9yeS53b3JrZmxvd3MoKTtcbiAgY29uc3QgdW5yZWFkOiBVbnJlYWRbXSA9IFsuLi51bmxpc3RlZF07XG4gIGNvbnN0IHNjaGVkdWxlZDogRW50cmllc1tdID0gW107XG4gIGZvciAoY29uc3Qgd29ya2Zsb3cgb2Ygd29ya2Zsb3dzLmZpbHRlcigoeyBwYXRoIH0pID0+IHBhdGggIT09IG93bikpIHtcbiAgICBjb25zdCB7IGNyb25zLCB3aHkgfSA9IGF3YWl0IGNyb25zSW4od29ya2Zsb3cpO1xuICAgIGlmICh3aHkgIT09IHVuZGVmaW5lZCkgdW5yZWFkLnB1c2goeyBwYXRoOiB3b3JrZmxvdy5wYXRoLCB3aHkgfSk7XG4gICAgZWxzZSBpZiAoY3JvbnMubGVuZ3RoID4gMCkgc2NoZWR1bGVkLnB1c2goeyAuLi53b3JrZmxvdywgY3JvbnMgfSk7XG4gIH1cbiAgY29uc3QgYWxsOiBXYXRjaGVkW10gPSBbXTtcbiAgZm9yIChjb25zdCB3b3JrZmxvdyBvZiBzY2hlZHVsZWQpIHtcbiAgICBjb25zdCBzdWNjZXNzID0gd29ya2Zsb3cuc3RhdGUgPT09ICdhY3RpdmUnID8gYXdhaXQgcmVwb3NpdG9yeS5sYXN0U3VjY2Vzcyh3b3JrZmxvdy5pZCwgJ3NjaGVkdWxlJykgOiB7fTtcbiAgICBpZiAoJ3doeScgaW4gc3VjY2VzcykgdW5yZWFkLnB1c2goeyBwYXRoOiB3b3JrZmxvdy5wYXRoLCB3aHk6IHN1Y2Nlc3Mud2h5IH0pO1xuICAgIGVsc2UgYWxsLnB1c2goanVkZ2Uod29ya2Zsb3csIHsgbm93LCBzdWNjZWVkZWQ6IHN1Y2Nlc3MudGltZSwgc2luY2U6IHdvcmtmbG93LmNyZWF0ZWQgfSkpO1xuICB9XG4gIHJldHVybiB7IGFsbDogYXdhaXQgcmVjb25zaWRlcmVkKGFsbCwgc2NoZWR1bGVkLCByZXBvc2l0b3J5LCBub3cpLCB1bnJlYWQgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gY3JvbnNJbih7IHRleHQgfTogTGlzdGVkV29ya2Zsb3cpOiBQcm9taXNlPHsgY3JvbnM6IHJlYWRvbmx5IENyb25FbnRyeVtdOyB3aHk/OiBzdHJpbmcgfT4ge1xuICB0cnkge1xuICAgIGNvbnN0IHsgY3JvbnMgfSA9IGF3YWl0IHRyaWdnZXJzSW4odGV4dCk7XG4gICAgY29uc3QgW3doeV0gPSBjcm9ucy5mbGF0TWFwKChlbnRyeSkgPT4gY3JvblByb2JsZW0oZW50cnkpID8/IFtdKTtcbiAgICByZXR1cm4geyBjcm9ucywgLi4uKHdoeSAhPT0gdW5kZWZpbmVkICYmIHsgd2h5IH0pIH07XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB7IGNyb25zOiBbXSwgd2h5OiAnaXRzIHRleHQgaXMgbm8gWUFNTCcgfTtcbiAgfVxufVxuXG5pbnRlcmZhY2UgS25vd24ge1xuICByZWFkb25seSBub3c6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3VjY2VlZGVkOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHNpbmNlOiBudW1iZXI7XG59XG5cbmZ1bmN0aW9uIGp1ZGdlKHsgcGF0aCwgc3RhdGUsIGNyb25zIH06IEVudHJpZXMsIHsgbm93LCBzdWNjZWVkZWQsIHNpbmNlIH06IEtub3duKTogV2F0Y2hlZCB7XG4gIGNvbnN0IHNjaGVkdWxlID0gY3JvbnMubWFwKCh7IGNyb24sIHRpbWV6b25lIH0pID0+ICh0aW1lem9uZSA9PT0gdW5kZWZpbmVkID8gY3JvbiA6IGAke2Nyb259ICR7dGltZXpvbmV9YCkpLmpvaW4oJywgJyk7XG4gIHJldHVybiB3YXRjaGVkKHsgcGF0aCwgc3RhdGUsIHNjaGVkdWxlLCBkdWU6IGxhc3RTdGFydChjcm9ucywgbm93IC0gR1JBQ0UpLCBzdWNjZWVkZWQsIHNpbmNlIH0pO1xufVxuXG4vKipcbiAqIFdoYXQgc2VlbXMgc2lsZW50IGlzIGxvb2tlZCBhdCB0d2ljZSwgc2luY2UgYSBmYWxzZSBhbGFybSBjb3N0cyBtb3JlIHRoYW4gdHdvIHJlcXVlc3RzOiBzb21lYm9keSBtYXkgaGF2ZSBydW4gaXQgYnkgaGFuZCxcbiAqIGFuZCBhIHNjaGVkdWxlIHRoYXQgd2FzIGVkaXRlZCB3YXMgZHVlIGZpcnN0IGFmdGVyIHRoYXQuXG4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlY29uc2lkZXJlZChhbGw6IHJlYWRvbmx5IFdhdGNoZWRbXSwgc2NoZWR1bGVkOiByZWFkb25seSBFbnRyaWVzW10sIHJlcG9zaXRvcnk6IFdhdGNoZWRSZXBvc2l0b3J5LCBub3c6IG51bWJlcikge1xuICBjb25zdCBkb3VidGZ1bCA9IHNpbGVudChhbGwpLmZpbHRlcigoeyBzdGFuZGluZyB9KSA9PiBzdGFuZGluZyAhPT0gJ2Rpc2FibGVkJyk7XG4gIGlmIChkb3VidGZ1bC5sZW5ndGggPT09IDApIHJldHVybiBhbGw7XG4gIGNvbnN0IGNoYW5nZWQgPSBhd2FpdCByZXBvc2l0b3J5LmNoYW5nZWQoZG91YnRmdWwubWFwKCh7IHBhdGggfSkgPT4gcGF0aCkpO1xuICBjb25zdCBhbmV3ID0gbmV3IE1hcDxzdHJpbmcsIFdhdGNoZWQ+KCk7XG4gIGZvciAoY29uc3QgeyBwYXRoLCBzdWNjZWVkZWQgPSAwLCBzaW5jZSB9IG9mIGRvdWJ0ZnVsKSB7XG4gICAgY29uc3Qgd29ya2Zsb3cgPSBzY2hlZHVsZWQuZmluZCgob25lKSA9PiBvbmUucGF0aCA9PT0gcGF0aCkgYXMgRW50cmllcztcbiAgICBjb25zdCBieUhhbmQgPSBhd2FpdCByZXBvc2l0b3J5Lmxhc3RTdWNjZXNzKHdvcmtmbG93LmlkLCAnd29ya2Zsb3dfZGlzcGF0Y2gnKTtcbiAgICBjb25zdCBsYXRlc3QgPSBNYXRoLm1heChzdWNjZWVkZWQsICd3aHknIGluIGJ5SGFuZCA/IDAgOiAoYnlIYW5kLnRpbWUgPz8gMCkpO1xuICAgIGNvbnN0IGtub3duID0geyBzdWNjZWVkZWQ6IGxhdGVzdCA9PT0gMCA/IHVuZGVmaW5lZCA6IGxhdGVzdCwgc2luY2U6IE1hdGgubWF4KHNpbmNlLCBjaGFuZ2VkLmdldChwYXRoKSA/PyAwKSB9O1xuICAgIGFuZXcuc2V0KHBhdGgsIGp1ZGdlKHdvcmtmbG93LCB7IG5vdywgLi4ua25vd24gfSkpO1xuICB9XG4gIHJldHVybiBhbGwubWFwKChvbmUpID0+IGFuZXcuZ2V0KG9uZS5wYXRoKSA/PyBvbmUpO1xufVxuXG4vKiogV2hldGhlciBhIHdvcmtmbG93IHRoYXQgaXMgcnVuIGJ5IGhhbmQgaXMgYSB3YXRjaDogaXRzIHNjaGVkdWxlIHN0YXJ0cyBpdCwgYW5kIG5vIHB1c2ggZG9lcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBpc1dhdGNoKHRleHQ6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICB0cnkge1xuICAgIGNvbnN0IHsgY3JvbnMsIG9uUHVzaCB9ID0gYXdhaXQgdHJpZ2dlcnNJbih0ZXh0KTtcbiAgICByZXR1cm4gY3JvbnMubGVuZ3RoID4gMCAmJiAhb25QdXNoO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7OztBQXdCTyxTQUFTLFFBQVEsVUFBc0M7QUFDNUQsU0FBTyxFQUFFLEdBQUcsVUFBVSxVQUFVLFdBQVcsUUFBUSxFQUFFO0FBQ3ZEO0FBRUEsU0FBUyxXQUFXLEVBQUUsT0FBTyxLQUFLLE9BQU8sVUFBVSxHQUFnQztBQUNqRixNQUFJLFVBQVUsU0FBVSxRQUFPO0FBQy9CLE1BQUksUUFBUSxVQUFhLE1BQU0sTUFBTyxRQUFPO0FBQzdDLE1BQUksY0FBYyxPQUFXLFFBQU87QUFDcEMsU0FBTyxhQUFhLE1BQU0sU0FBUztBQUNyQztBQUdPLFNBQVMsT0FBTyxLQUE2QztBQUNsRSxTQUFPLElBQUksT0FBTyxDQUFDLEVBQUUsU0FBUyxNQUFNLGFBQWEsVUFBVSxhQUFhLE9BQU87QUFDakY7OztBQ2hDQSxJQUFNLGFBQWE7QUFFbkIsSUFBTSxhQUFhO0FBQ25CLElBQU0sT0FBTztBQVlOLFNBQVMsWUFDZCxLQUNBLFFBQ0EsRUFBRSxPQUFPLE1BQUFBLE1BQUssR0FDTjtBQUNSLFFBQU0sT0FBTyxPQUFPLEdBQUc7QUFDdkIsUUFBTSxVQUFVLE9BQU8sU0FBUyxJQUFJLGtCQUFlO0FBQ25ELFFBQU0sT0FBTywyQkFBMkIsS0FBSyxNQUFNLE9BQU8sSUFBSSxNQUFNLFVBQVUsT0FBTztBQUNyRixRQUFNLE9BQU8sMEJBQTBCLFFBQVEsSUFBSTtBQUNuRCxRQUFNLE9BQU8sSUFBSSxPQUFPLENBQUMsUUFBUSxDQUFDLEtBQUssU0FBUyxHQUFHLENBQUM7QUFDcEQsUUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLEdBQUcsSUFBSSxFQUFFO0FBQUEsSUFDOUIsQ0FBQyxFQUFFLE1BQU0sVUFBVSxLQUFLLFdBQVcsR0FBRyxJQUFJLE1BQ3hDLEtBQUssU0FBUyxJQUFJLENBQUMsTUFBTSxTQUFTLFFBQVEsQ0FBQyxNQUFNQSxNQUFLLEdBQUcsQ0FBQyxNQUFNQSxNQUFLLFNBQVMsQ0FBQyxNQUFNLGFBQWEsR0FBRyxDQUFDO0FBQUEsRUFDMUc7QUFDQSxRQUFNLE9BQU87QUFDYixRQUFNLFFBQWlCO0FBQUEsSUFDckIsTUFBTSxLQUFLLFNBQVMsSUFBSSxPQUFPO0FBQUEsSUFDL0IsT0FBTztBQUFBLElBQ1AsU0FBUyxDQUFDLFVBQVUsYUFBUSxNQUFNLE9BQU8sVUFBVSxDQUFDO0FBQUEsRUFDdEQ7QUFDQSxRQUFNLFdBQW9CO0FBQUEsSUFDeEIsTUFBTSxPQUFPLFNBQVMsSUFBSSxvQkFBb0I7QUFBQSxJQUM5QyxPQUFPLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxJQUFJLE1BQU0sS0FBSyxTQUFTLElBQUksQ0FBQyxLQUFLLE1BQU0sR0FBRyxDQUFDLEVBQUU7QUFBQSxJQUN6RSxTQUFTLENBQUMsVUFBVSxhQUFRLE1BQU0sT0FBTyxVQUFVLENBQUM7QUFBQSxFQUN0RDtBQUNBLFFBQU0sTUFBZSxFQUFFLE1BQU0sR0FBRyxJQUFJO0FBQUE7QUFBQSxFQUFPLElBQUksSUFBSSxPQUFPLENBQUMsR0FBRyxTQUFTLE1BQU0sR0FBRztBQUNoRixTQUFPLEdBQUcsSUFBSSxDQUFDLEtBQUssT0FBTyxRQUFRLEdBQUcsVUFBVSxDQUFDO0FBQUE7QUFDbkQ7QUFFQSxJQUFNLFlBQVksRUFBRSxNQUFNLGVBQVUsT0FBTyxzQkFBaUIsU0FBUyxrQkFBYSxPQUFPLHlCQUFvQjtBQUU3RyxTQUFTLGFBQWEsRUFBRSxVQUFVLE1BQU0sR0FBZ0Q7QUFDdEYsU0FBTyxhQUFhLGFBQWEsVUFBSyxTQUFTLEtBQUssQ0FBQyxLQUFLLFVBQVUsUUFBUTtBQUM5RTtBQUdPLFNBQVMsY0FBYyxLQUF5QixRQUEyQkEsT0FBb0I7QUFDcEcsUUFBTSxPQUFPLE9BQU8sR0FBRztBQUN2QixNQUFJLElBQUksU0FBUyxPQUFPLFdBQVcsRUFBRyxRQUFPO0FBQzdDLE1BQUksS0FBSyxXQUFXLEVBQUcsUUFBTyxNQUFNLE1BQU0sSUFBSSxRQUFRLG9CQUFvQixDQUFDO0FBQzNFLFFBQU0sUUFBUSxLQUFLLE1BQU0sR0FBRyxVQUFVLEVBQUUsSUFBSSxDQUFDLFFBQVEsT0FBTyxLQUFLQSxLQUFJLENBQUM7QUFDdEUsUUFBTSxPQUFPLEtBQUssU0FBUyxNQUFNLFNBQVMsQ0FBQyxPQUFPLEtBQUssU0FBUyxNQUFNLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDeEYsUUFBTSxNQUFNLEtBQUssV0FBVyxJQUFJLDBDQUEwQztBQUMxRSxTQUFPLE1BQU0sTUFBTSxJQUFJLFFBQVEsb0JBQW9CLENBQUMsSUFBSSxLQUFLLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLE9BQU8sR0FBRyxJQUFJLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFDL0c7QUFFQSxTQUFTLE9BQU8sRUFBRSxNQUFNLFVBQVUsT0FBTyxLQUFLLFVBQVUsR0FBWUEsT0FBb0I7QUFDdEYsTUFBSSxhQUFhLFdBQVksUUFBTyxHQUFHLElBQUksaUJBQWlCLEtBQUs7QUFDakUsTUFBSSxhQUFhLFFBQVMsUUFBTyxHQUFHLElBQUksaUNBQWlDQSxNQUFLLEdBQUcsQ0FBQztBQUNsRixTQUFPLEdBQUcsSUFBSSxZQUFZQSxNQUFLLEdBQUcsQ0FBQyx1QkFBdUJBLE1BQUssU0FBUyxDQUFDO0FBQzNFOzs7QUN2RUEsU0FBUyxFQUFFQyxJQUFFLEdBQUUsR0FBRSxJQUFFLEdBQUUsSUFBRSxHQUFFLElBQUUsR0FBRSxJQUFFLEdBQUU7QUFBQyxNQUFJLElBQUVBLE1BQUcsS0FBR0EsS0FBRSxLQUFJLElBQUUsS0FBSyxJQUFJLElBQUVBLEtBQUUsTUFBSUEsSUFBRSxHQUFFLEdBQUUsR0FBRSxHQUFFLEdBQUUsQ0FBQztBQUFFLFNBQU8sSUFBRSxJQUFFLGNBQVk7QUFBQztBQUFDLFNBQVMsRUFBRUEsSUFBRTtBQUFDLFNBQU8sRUFBRUEsR0FBRSxHQUFFQSxHQUFFLElBQUUsR0FBRUEsR0FBRSxHQUFFQSxHQUFFLEdBQUVBLEdBQUUsR0FBRUEsR0FBRSxDQUFDO0FBQUM7QUFBQyxTQUFTLEVBQUVBLElBQUUsR0FBRTtBQUFDLFNBQU9BLEdBQUUsTUFBSSxFQUFFLEtBQUdBLEdBQUUsTUFBSSxFQUFFLEtBQUdBLEdBQUUsTUFBSSxFQUFFLEtBQUdBLEdBQUUsTUFBSSxFQUFFLEtBQUdBLEdBQUUsTUFBSSxFQUFFLEtBQUdBLEdBQUUsTUFBSSxFQUFFO0FBQUM7QUFBQyxTQUFTLEVBQUVBLElBQUU7QUFBQyxNQUFJLElBQUVBLEdBQUUsVUFBVSxDQUFDO0FBQUUsU0FBTyxFQUFFLFNBQVMsR0FBRyxLQUFHLEVBQUUsU0FBUyxHQUFHLEtBQUcsRUFBRSxTQUFTLEdBQUc7QUFBQztBQUFDLFNBQVMsRUFBRUEsSUFBRSxHQUFFO0FBQUMsTUFBSSxJQUFFLElBQUksS0FBSyxLQUFLLE1BQU1BLEVBQUMsQ0FBQztBQUFFLE1BQUcsTUFBTSxDQUFDLEVBQUUsT0FBTSxJQUFJLE1BQU0sNENBQTRDO0FBQUUsU0FBTyxFQUFFQSxFQUFDLElBQUUsRUFBQyxJQUFHLEVBQUUsRUFBRSxlQUFlLEdBQUUsRUFBRSxZQUFZLElBQUUsR0FBRSxFQUFFLFdBQVcsR0FBRSxFQUFFLFlBQVksR0FBRSxFQUFFLGNBQWMsR0FBRSxFQUFFLGNBQWMsR0FBRSxTQUFTLEdBQUUsSUFBRyxFQUFFLG1CQUFtQixFQUFDLElBQUUsRUFBQyxJQUFHLEVBQUUsRUFBRSxZQUFZLEdBQUUsRUFBRSxTQUFTLElBQUUsR0FBRSxFQUFFLFFBQVEsR0FBRSxFQUFFLFNBQVMsR0FBRSxFQUFFLFdBQVcsR0FBRSxFQUFFLFdBQVcsR0FBRSxDQUFDLEdBQUUsSUFBRyxFQUFFLGdCQUFnQixFQUFDO0FBQUM7QUFBQyxTQUFTLEVBQUVBLElBQUUsR0FBRSxHQUFFO0FBQUMsTUFBRyxFQUFDLElBQUcsR0FBRSxJQUFHLEVBQUMsSUFBRSxFQUFFQSxJQUFFLENBQUM7QUFBRSxTQUFPLElBQUksS0FBSyxFQUFFLEdBQUUsQ0FBQyxFQUFFLFFBQVEsSUFBRSxDQUFDO0FBQUM7QUFBQyxTQUFTLEVBQUVBLElBQUUsR0FBRTtBQUFDLE1BQUksSUFBRSxFQUFFQSxFQUFDO0FBQUUsTUFBRyxFQUFFLFNBQU8sU0FBUyxRQUFPLEVBQUU7QUFBSyxNQUFHLEVBQUUsU0FBTyxZQUFZLFFBQU8sRUFBRTtBQUFRLE1BQUcsRUFBRSxPQUFNLElBQUksTUFBTSxpQ0FBaUM7QUFBRSxTQUFPLEVBQUU7QUFBSztBQUFDLFNBQVMsRUFBRUEsSUFBRTtBQUFDLE1BQUksSUFBRSxFQUFFQSxFQUFDLEdBQUUsSUFBRSxPQUFHLEVBQUUsSUFBSSxLQUFLLENBQUMsR0FBRUEsR0FBRSxFQUFFLEdBQUUsSUFBRSxJQUFFLEVBQUUsQ0FBQyxHQUFFLElBQUUsRUFBRSxJQUFJLEtBQUssQ0FBQyxHQUFFQSxHQUFFLEVBQUU7QUFBRSxNQUFHLEVBQUUsR0FBRUEsRUFBQyxHQUFFO0FBQUMsUUFBSSxJQUFFLEVBQUUsQ0FBQyxJQUFFLEdBQUUsSUFBRSxLQUFHLEVBQUUsSUFBRSxDQUFDLElBQUU7QUFBRyxRQUFHLElBQUUsS0FBRyxFQUFFLEVBQUUsSUFBSSxLQUFLLENBQUMsR0FBRUEsR0FBRSxFQUFFLEdBQUVBLEVBQUMsRUFBRSxRQUFNLEVBQUMsTUFBSyxhQUFZLFNBQVEsSUFBSSxLQUFLLENBQUMsR0FBRSxPQUFNLElBQUksS0FBSyxDQUFDLEVBQUM7QUFBRSxRQUFJLElBQUUsS0FBRyxJQUFFLEVBQUUsSUFBRSxDQUFDO0FBQUcsV0FBTyxJQUFFLEtBQUcsRUFBRSxFQUFFLElBQUksS0FBSyxDQUFDLEdBQUVBLEdBQUUsRUFBRSxHQUFFQSxFQUFDLElBQUUsRUFBQyxNQUFLLGFBQVksU0FBUSxJQUFJLEtBQUssQ0FBQyxHQUFFLE9BQU0sSUFBSSxLQUFLLENBQUMsRUFBQyxJQUFFLEVBQUMsTUFBSyxVQUFTLE1BQUssSUFBSSxLQUFLLENBQUMsRUFBQztBQUFBLEVBQUM7QUFBQyxNQUFJLElBQUUsS0FBRyxFQUFFLENBQUMsSUFBRTtBQUFHLFNBQU8sRUFBRSxFQUFFLElBQUksS0FBSyxDQUFDLEdBQUVBLEdBQUUsRUFBRSxHQUFFQSxFQUFDLElBQUUsRUFBQyxNQUFLLFVBQVMsTUFBSyxJQUFJLEtBQUssQ0FBQyxFQUFDLElBQUUsRUFBQyxNQUFLLE9BQU0sUUFBTyxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUUsQ0FBQyxDQUFDLEdBQUUsT0FBTSxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUUsQ0FBQyxDQUFDLEVBQUM7QUFBQztBQUFDLElBQUksSUFBRSxJQUFFO0FBQUssU0FBUyxFQUFFQSxJQUFFLEdBQUU7QUFBQyxTQUFPLEVBQUUsRUFBRUEsSUFBRSxDQUFDLENBQUMsS0FBR0EsR0FBRSxRQUFRLElBQUVBLEdBQUUsbUJBQW1CO0FBQUU7QUFBQyxTQUFTLEVBQUVBLElBQUUsR0FBRSxHQUFFO0FBQUMsTUFBSSxJQUFFLEVBQUUsSUFBSSxLQUFLQSxFQUFDLEdBQUUsQ0FBQztBQUFFLFNBQUssSUFBRUEsS0FBRSxPQUFLO0FBQUMsUUFBSSxJQUFFQSxLQUFFLEtBQUssT0FBTyxJQUFFQSxNQUFHLEdBQUcsSUFBRTtBQUFJLE1BQUUsSUFBSSxLQUFLLENBQUMsR0FBRSxDQUFDLE1BQUksSUFBRUEsS0FBRSxJQUFFLElBQUU7QUFBQSxFQUFDO0FBQUMsU0FBTztBQUFDO0FBQUMsU0FBUyxFQUFFQSxJQUFFLEdBQUU7QUFBQyxNQUFJLElBQUUsRUFBRSxFQUFFLElBQUksS0FBS0EsRUFBQyxHQUFFLENBQUMsQ0FBQztBQUFFLE1BQUcsRUFBRSxTQUFPLFlBQVksUUFBT0EsS0FBRSxFQUFFLE1BQU0sUUFBUSxJQUFFLFlBQVU7QUFBTztBQUFDLElBQUksSUFBRSxFQUFFLEdBQUUsR0FBRSxDQUFDO0FBQWIsSUFBZSxJQUFFO0FBQWpCLElBQXVCLElBQUUsb0JBQUk7QUFBSSxTQUFTLEVBQUVBLElBQUUsR0FBRTtBQUFDLE1BQUcsTUFBSSxPQUFPLFFBQU8sRUFBRUEsR0FBRSxZQUFZLEdBQUVBLEdBQUUsU0FBUyxJQUFFLEdBQUVBLEdBQUUsUUFBUSxHQUFFQSxHQUFFLFNBQVMsR0FBRUEsR0FBRSxXQUFXLEdBQUVBLEdBQUUsV0FBVyxDQUFDO0FBQUUsTUFBSSxJQUFFLEVBQUUsSUFBSSxDQUFDLEdBQUU7QUFBRSxNQUFHO0FBQUMsVUFBSSxJQUFFLElBQUksS0FBSyxlQUFlLFNBQVEsRUFBQyxVQUFTLEdBQUUsTUFBSyxXQUFVLE9BQU0sV0FBVSxLQUFJLFdBQVUsTUFBSyxXQUFVLFFBQU8sV0FBVSxRQUFPLFdBQVUsUUFBTyxNQUFFLENBQUMsR0FBRSxFQUFFLElBQUksR0FBRSxDQUFDLElBQUcsSUFBRSxFQUFFLGNBQWNBLEVBQUM7QUFBQSxFQUFDLFNBQU8sR0FBRTtBQUFDLFFBQUksSUFBRSxhQUFhLFFBQU0sRUFBRSxVQUFRLE9BQU8sQ0FBQztBQUFFLFVBQU0sSUFBSSxXQUFXLDJCQUEyQixDQUFDLG1IQUFtSCxDQUFDLEVBQUU7QUFBQSxFQUFDO0FBQUMsTUFBSSxJQUFFLEVBQUMsTUFBSyxHQUFFLE9BQU0sR0FBRSxLQUFJLEdBQUUsTUFBSyxHQUFFLFFBQU8sR0FBRSxRQUFPLEVBQUM7QUFBRSxXQUFRLEtBQUssRUFBRSxFQUFDLEVBQUUsU0FBTyxVQUFRLEVBQUUsU0FBTyxXQUFTLEVBQUUsU0FBTyxTQUFPLEVBQUUsU0FBTyxVQUFRLEVBQUUsU0FBTyxZQUFVLEVBQUUsU0FBTyxjQUFZLEVBQUUsRUFBRSxJQUFJLElBQUUsU0FBUyxFQUFFLE9BQU0sRUFBRTtBQUFHLE1BQUcsTUFBTSxFQUFFLElBQUksS0FBRyxNQUFNLEVBQUUsS0FBSyxLQUFHLE1BQU0sRUFBRSxHQUFHLEtBQUcsTUFBTSxFQUFFLElBQUksS0FBRyxNQUFNLEVBQUUsTUFBTSxLQUFHLE1BQU0sRUFBRSxNQUFNLEVBQUUsT0FBTSxJQUFJLE1BQU0sNERBQTRELENBQUMsc0ZBQXNGLEtBQUssVUFBVSxDQUFDLENBQUMsRUFBRTtBQUFFLE1BQUksSUFBRUEsR0FBRSxRQUFRLElBQUU7QUFBRSxVQUFPLElBQUUsQ0FBQyxLQUFHLElBQUUsS0FBRyxFQUFFLFVBQVEsUUFBTSxFQUFFLE9BQUssSUFBRSxFQUFFLE9BQU0sRUFBRSxTQUFPLE9BQUssRUFBRSxPQUFLLElBQUcsRUFBQyxHQUFFLEVBQUUsTUFBSyxHQUFFLEVBQUUsT0FBTSxHQUFFLEVBQUUsS0FBSSxHQUFFLEVBQUUsTUFBSyxHQUFFLEVBQUUsUUFBTyxHQUFFLEVBQUUsUUFBTyxJQUFHLEVBQUM7QUFBQztBQUFDLFNBQVMsRUFBRUEsSUFBRSxHQUFFLEdBQUUsR0FBRSxHQUFFLEdBQUUsR0FBRTtBQUFDLFNBQU0sRUFBQyxHQUFFQSxJQUFFLEdBQUUsR0FBRSxHQUFFLEdBQUUsR0FBRSxHQUFFLEdBQUUsR0FBRSxHQUFFLEdBQUUsSUFBRyxFQUFDO0FBQUM7QUFBQyxJQUFJLElBQUUsQ0FBQyxHQUFFLEdBQUUsR0FBRSxHQUFFLEVBQUU7QUFBakIsSUFBbUIsSUFBRSxNQUFNLEVBQUM7QUFBQSxFQUFDO0FBQUEsRUFBUTtBQUFBLEVBQVM7QUFBQSxFQUFLO0FBQUEsRUFBb0I7QUFBQSxFQUFhO0FBQUEsRUFBYztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBSztBQUFBLEVBQUk7QUFBQSxFQUFNO0FBQUEsRUFBVTtBQUFBLEVBQUs7QUFBQSxFQUFlO0FBQUEsRUFBWTtBQUFBLEVBQWdCO0FBQUEsRUFBUTtBQUFBLEVBQVE7QUFBQSxFQUFTO0FBQUEsRUFBWTtBQUFBLEVBQVksWUFBWSxHQUFFLEdBQUUsR0FBRTtBQUFDLFNBQUssVUFBUSxHQUFFLEtBQUssV0FBUyxHQUFFLEtBQUssT0FBSyxHQUFHLFFBQU0sUUFBTyxLQUFLLHNCQUFvQixHQUFHLHVCQUFxQixPQUFHLEtBQUssZUFBYSxHQUFHLGdCQUFjLE9BQUcsS0FBSyxnQkFBYyxHQUFHLGlCQUFlLGdCQUFlLEtBQUssU0FBTyxNQUFNLEVBQUUsRUFBRSxLQUFLLENBQUMsR0FBRSxLQUFLLFNBQU8sTUFBTSxFQUFFLEVBQUUsS0FBSyxDQUFDLEdBQUUsS0FBSyxPQUFLLE1BQU0sRUFBRSxFQUFFLEtBQUssQ0FBQyxHQUFFLEtBQUssTUFBSSxNQUFNLEVBQUUsRUFBRSxLQUFLLENBQUMsR0FBRSxLQUFLLFFBQU0sTUFBTSxFQUFFLEVBQUUsS0FBSyxDQUFDLEdBQUUsS0FBSyxZQUFVLE1BQU0sQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFFLEtBQUssT0FBSyxDQUFDLEdBQUUsS0FBSyxpQkFBZSxPQUFHLEtBQUssY0FBWSxPQUFHLEtBQUssa0JBQWdCLE1BQU0sRUFBRSxFQUFFLEtBQUssQ0FBQyxHQUFFLEtBQUssVUFBUSxPQUFHLEtBQUssVUFBUSxPQUFHLEtBQUssV0FBUyxPQUFHLEtBQUssY0FBWSxPQUFHLEtBQUssY0FBWSxPQUFHLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUFDLFFBQU87QUFBQyxRQUFHLEVBQUUsT0FBTyxLQUFLLFdBQVMsWUFBVSxLQUFLLG1CQUFtQixRQUFRLE9BQU0sSUFBSSxVQUFVLGdEQUFnRDtBQUFFLFNBQUssUUFBUSxRQUFRLEdBQUcsS0FBRyxNQUFJLEtBQUssVUFBUSxLQUFLLGdCQUFnQixLQUFLLE9BQU8sRUFBRSxLQUFLO0FBQUcsUUFBSSxJQUFFLEtBQUssUUFBUSxNQUFNLE1BQU0sS0FBRyxDQUFDLEVBQUUsR0FBRSxJQUFFLEVBQUU7QUFBTyxRQUFHLEVBQUUsU0FBTyxLQUFHLEVBQUUsU0FBTyxFQUFFLE9BQU0sSUFBSSxVQUFVLGlEQUErQyxLQUFLLFVBQVEscUVBQXFFO0FBQUUsUUFBRyxLQUFLLFNBQU8sUUFBTztBQUFDLFVBQUk7QUFBRSxjQUFPLEtBQUssTUFBSztBQUFBLFFBQUMsS0FBSTtBQUFTLGNBQUU7QUFBRTtBQUFBLFFBQU0sS0FBSTtBQUFTLGNBQUU7QUFBRTtBQUFBLFFBQU0sS0FBSTtBQUFTLGNBQUU7QUFBRTtBQUFBLFFBQU0sS0FBSTtBQUFlLGNBQUUsQ0FBQyxHQUFFLENBQUM7QUFBRTtBQUFBLFFBQU0sS0FBSTtBQUFlLGNBQUUsQ0FBQyxHQUFFLENBQUM7QUFBRTtBQUFBLFFBQU07QUFBUSxjQUFFO0FBQUEsTUFBQztBQUFDLFVBQUcsRUFBRSxNQUFNLFFBQVEsQ0FBQyxJQUFFLEVBQUUsU0FBUyxDQUFDLElBQUUsTUFBSSxJQUFHO0FBQUMsWUFBSSxJQUFFLE1BQU0sUUFBUSxDQUFDLElBQUUsRUFBRSxLQUFLLE1BQU0sSUFBRSxFQUFFLFNBQVM7QUFBRSxjQUFNLElBQUksVUFBVSxzQkFBc0IsS0FBSyxJQUFJLHNCQUFzQixDQUFDLHdCQUF3QixLQUFLLE9BQU8sU0FBUyxDQUFDLFNBQVM7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLFFBQUcsRUFBRSxXQUFTLEtBQUcsRUFBRSxRQUFRLEdBQUcsR0FBRSxFQUFFLFdBQVMsS0FBRyxFQUFFLEtBQUssR0FBRyxHQUFFLEtBQUssUUFBUSxRQUFRLEdBQUcsS0FBRyxFQUFFLFVBQVEsSUFBRSxHQUFFLElBQUUsRUFBRSxRQUFPLElBQUksR0FBRSxDQUFDLElBQUUsRUFBRSxDQUFDLEVBQUUsUUFBUSxPQUFNLEdBQUc7QUFBRSxRQUFHLEVBQUUsQ0FBQyxFQUFFLFlBQVksTUFBSSxLQUFLLE1BQUssY0FBWSxNQUFHLEVBQUUsQ0FBQyxJQUFFO0FBQUEsYUFBVyxFQUFFLENBQUMsRUFBRSxZQUFZLEVBQUUsUUFBUSxHQUFHLEtBQUcsR0FBRTtBQUFDLFVBQUksSUFBRSxFQUFFLENBQUMsRUFBRSxNQUFNLEdBQUc7QUFBRSxVQUFHLEVBQUUsU0FBTyxLQUFHLEVBQUUsS0FBSyxPQUFHLEVBQUUsWUFBWSxNQUFJLElBQUksRUFBRSxPQUFNLElBQUksVUFBVSx3RUFBd0UsRUFBRSxDQUFDLENBQUMsS0FBSztBQUFFLFVBQUcsRUFBRSxLQUFLLE9BQUcsTUFBSSxNQUFJLEVBQUUsWUFBWSxNQUFJLE9BQUssS0FBSyxLQUFLLENBQUMsQ0FBQyxFQUFFLE9BQU0sSUFBSSxVQUFVLGlGQUErRSxFQUFFLENBQUMsSUFBRSxLQUFLO0FBQUUsUUFBRSxDQUFDLElBQUUsRUFBRSxPQUFPLE9BQUcsRUFBRSxZQUFZLE1BQUksR0FBRyxFQUFFLEtBQUssR0FBRyxHQUFFLEtBQUssaUJBQWU7QUFBQSxJQUFFO0FBQUMsUUFBRyxFQUFFLENBQUMsS0FBRyxRQUFNLEtBQUssVUFBUSxPQUFJLEVBQUUsQ0FBQyxLQUFHLFFBQU0sS0FBSyxXQUFTLE9BQUksRUFBRSxDQUFDLEVBQUUsVUFBUSxNQUFJLEVBQUUsQ0FBQyxJQUFFLEtBQUssYUFBYSxFQUFFLENBQUMsR0FBRSxFQUFFLFdBQVcsSUFBRyxFQUFFLENBQUMsRUFBRSxVQUFRLE1BQUksRUFBRSxDQUFDLElBQUUsS0FBSyxzQkFBb0IsS0FBSyxhQUFhLEVBQUUsQ0FBQyxHQUFFLEVBQUUsZ0JBQWdCLElBQUUsS0FBSyxhQUFhLEVBQUUsQ0FBQyxHQUFFLEVBQUUsU0FBUyxJQUFHLEVBQUUsQ0FBQyxFQUFFLFdBQVcsR0FBRyxNQUFJLEtBQUssY0FBWSxNQUFHLEVBQUUsQ0FBQyxJQUFFLEVBQUUsQ0FBQyxFQUFFLFVBQVUsQ0FBQyxHQUFFLEVBQUUsQ0FBQyxNQUFJLElBQUksT0FBTSxJQUFJLFVBQVUsb0VBQW9FO0FBQUUsWUFBTyxFQUFFLENBQUMsS0FBRyxRQUFNLEtBQUssVUFBUSxPQUFJLEtBQUssTUFBSztBQUFBLE1BQUMsS0FBSTtBQUFTLFVBQUUsQ0FBQyxJQUFFLEtBQUksRUFBRSxDQUFDLElBQUU7QUFBSTtBQUFBLE1BQU0sS0FBSTtBQUFTLFVBQUUsQ0FBQyxJQUFFO0FBQUk7QUFBQSxNQUFNLEtBQUk7QUFBZSxVQUFFLENBQUMsSUFBRTtBQUFJO0FBQUEsTUFBTSxLQUFJO0FBQWU7QUFBQSxNQUFNLEtBQUk7QUFBQSxNQUFTLEtBQUk7QUFBTztBQUFBLElBQUs7QUFBQyxTQUFLLHlCQUF5QixDQUFDLEdBQUUsS0FBSyxZQUFZLFVBQVMsRUFBRSxDQUFDLEdBQUUsR0FBRSxDQUFDLEdBQUUsS0FBSyxZQUFZLFVBQVMsRUFBRSxDQUFDLEdBQUUsR0FBRSxDQUFDLEdBQUUsS0FBSyxZQUFZLFFBQU8sRUFBRSxDQUFDLEdBQUUsR0FBRSxDQUFDLEdBQUUsS0FBSyxZQUFZLE9BQU0sRUFBRSxDQUFDLEdBQUUsSUFBRyxDQUFDLEdBQUUsS0FBSyxZQUFZLFNBQVEsRUFBRSxDQUFDLEdBQUUsSUFBRyxDQUFDO0FBQUUsUUFBSSxJQUFFLEtBQUssc0JBQW9CLEtBQUc7QUFBRSxTQUFLLFlBQVksYUFBWSxFQUFFLENBQUMsR0FBRSxHQUFFLEVBQUUsR0FBRSxFQUFFLENBQUMsTUFBSSxNQUFJLEtBQUssT0FBSyxNQUFNLEdBQUcsRUFBRSxLQUFLLENBQUMsS0FBRyxLQUFLLE9BQUssTUFBTSxHQUFHLEVBQUUsS0FBSyxDQUFDLEdBQUUsS0FBSyxZQUFZLFFBQU8sRUFBRSxDQUFDLEdBQUUsR0FBRSxDQUFDLElBQUcsQ0FBQyxLQUFLLHVCQUFxQixLQUFLLFVBQVUsQ0FBQyxNQUFJLEtBQUssVUFBVSxDQUFDLElBQUUsS0FBSyxVQUFVLENBQUM7QUFBRyxRQUFJLElBQUUsS0FBSyxrQkFBZ0IsZ0JBQWUsSUFBRSxDQUFDLEdBQUUsTUFBSSxDQUFDLEVBQUUsU0FBUyxHQUFHLEtBQUcsQ0FBQyxFQUFFLFNBQVMsR0FBRyxNQUFJLENBQUMsS0FBRyxFQUFFLE9BQU8sT0FBRyxDQUFDLEVBQUUsV0FBUztBQUFHLFNBQUssY0FBWSxFQUFFLEVBQUUsQ0FBQyxHQUFFLEtBQUssTUFBTSxLQUFHLEVBQUUsRUFBRSxDQUFDLEdBQUUsS0FBSyxNQUFNLEtBQUcsRUFBRSxFQUFFLENBQUMsR0FBRSxLQUFLLElBQUk7QUFBQSxFQUFDO0FBQUEsRUFBQyxZQUFZLEdBQUUsR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsS0FBSyxDQUFDO0FBQUUsUUFBRyxNQUFJLE1BQUksRUFBRSxNQUFJLFVBQVEsS0FBSyxrQkFBZ0IsS0FBSyxjQUFjLE9BQU0sSUFBSSxVQUFVLHNDQUFvQyxJQUFFLE9BQUssSUFBRSx3Q0FBd0M7QUFBRSxRQUFHLE1BQUksSUFBSSxRQUFPLEVBQUUsS0FBSyxDQUFDO0FBQUUsUUFBSSxJQUFFLEVBQUUsTUFBTSxHQUFHO0FBQUUsUUFBRyxFQUFFLFNBQU8sRUFBRSxVQUFRLEtBQUssRUFBRSxNQUFLLFlBQVksR0FBRSxHQUFFLEdBQUUsQ0FBQztBQUFBLFFBQU8sR0FBRSxTQUFTLEdBQUcsS0FBRyxFQUFFLFNBQVMsR0FBRyxJQUFFLEtBQUssd0JBQXdCLEdBQUUsR0FBRSxHQUFFLENBQUMsSUFBRSxFQUFFLFNBQVMsR0FBRyxJQUFFLEtBQUssWUFBWSxHQUFFLEdBQUUsR0FBRSxDQUFDLElBQUUsRUFBRSxTQUFTLEdBQUcsSUFBRSxLQUFLLGVBQWUsR0FBRSxHQUFFLEdBQUUsQ0FBQyxJQUFFLE1BQUksTUFBSSxLQUFLLGFBQWEsR0FBRSxHQUFFLEdBQUUsQ0FBQztBQUFBLEVBQUM7QUFBQSxFQUFDLHlCQUF5QixHQUFFO0FBQUMsYUFBUSxJQUFFLEdBQUUsSUFBRSxFQUFFLFFBQU8sSUFBSSxNQUFJLE1BQUksSUFBRSxxQkFBbUIsTUFBSSxJQUFFLG9CQUFrQixnQkFBZ0IsS0FBSyxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU0sSUFBSSxVQUFVLHNDQUFvQyxJQUFFLE9BQUssRUFBRSxDQUFDLElBQUUsZ0NBQWdDO0FBQUEsRUFBQztBQUFBLEVBQUMsYUFBYSxHQUFFLEdBQUUsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFLEtBQUssV0FBVyxHQUFFLENBQUMsR0FBRSxJQUFFLEVBQUUsWUFBWSxFQUFFLFNBQVMsR0FBRztBQUFFLFFBQUcsTUFBSSxTQUFPLEVBQUUsT0FBTSxJQUFJLFVBQVUseUVBQXlFO0FBQUUsVUFBSSxJQUFFO0FBQW1CLFFBQUksSUFBRSxJQUFFLEVBQUUsQ0FBQyxFQUFFLFFBQVEsT0FBTSxFQUFFLElBQUUsRUFBRSxDQUFDLEdBQUUsSUFBRSxFQUFFLFNBQVMsQ0FBQyxJQUFFO0FBQUUsUUFBRyxNQUFNLENBQUMsRUFBRSxPQUFNLElBQUksVUFBVSxrQkFBZ0IsSUFBRSx3QkFBc0IsSUFBRSxHQUFHO0FBQUUsU0FBSyxRQUFRLEdBQUUsR0FBRSxFQUFFLENBQUMsS0FBRyxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsUUFBUSxHQUFFLEdBQUUsR0FBRTtBQUFDLFFBQUcsQ0FBQyxPQUFPLFVBQVUsZUFBZSxLQUFLLE1BQUssQ0FBQyxFQUFFLE9BQU0sSUFBSSxVQUFVLDBDQUF3QyxDQUFDO0FBQUUsUUFBRyxNQUFJLGFBQVk7QUFBQyxVQUFHLE1BQUksTUFBSSxJQUFFLElBQUcsSUFBRSxLQUFHLElBQUUsRUFBRSxPQUFNLElBQUksV0FBVywrQ0FBNkMsQ0FBQztBQUFFLFdBQUsscUJBQXFCLEdBQUUsQ0FBQztBQUFFO0FBQUEsSUFBTTtBQUFDLFFBQUcsTUFBSSxZQUFVLE1BQUksVUFBUztBQUFDLFVBQUcsSUFBRSxLQUFHLEtBQUcsR0FBRyxPQUFNLElBQUksV0FBVyxvQ0FBa0MsSUFBRSxPQUFLLENBQUM7QUFBQSxJQUFDLFdBQVMsTUFBSSxRQUFPO0FBQUMsVUFBRyxJQUFFLEtBQUcsS0FBRyxHQUFHLE9BQU0sSUFBSSxXQUFXLG9DQUFrQyxJQUFFLE9BQUssQ0FBQztBQUFBLElBQUMsV0FBUyxNQUFJLFNBQU8sTUFBSSxtQkFBa0I7QUFBQyxVQUFHLElBQUUsS0FBRyxLQUFHLEdBQUcsT0FBTSxJQUFJLFdBQVcsb0NBQWtDLElBQUUsT0FBSyxDQUFDO0FBQUEsSUFBQyxXQUFTLE1BQUksU0FBUTtBQUFDLFVBQUcsSUFBRSxLQUFHLEtBQUcsR0FBRyxPQUFNLElBQUksV0FBVyxvQ0FBa0MsSUFBRSxPQUFLLENBQUM7QUFBQSxJQUFDLFdBQVMsTUFBSSxXQUFTLElBQUUsS0FBRyxLQUFHLEtBQUssT0FBTSxJQUFJLFdBQVcsb0NBQWtDLElBQUUsT0FBSyxJQUFFLDRCQUE0QjtBQUFFLFNBQUssQ0FBQyxFQUFFLENBQUMsSUFBRTtBQUFBLEVBQUM7QUFBQSxFQUFDLE9BQU8sU0FBUyxHQUFFO0FBQUMsV0FBTSxRQUFRLEtBQUssQ0FBQyxJQUFFLFNBQVMsR0FBRSxFQUFFLElBQUU7QUFBQSxFQUFHO0FBQUEsRUFBQyxlQUFlLEdBQUUsR0FBRTtBQUFDLFFBQUcsTUFBTSxDQUFDLEVBQUUsT0FBTSxJQUFJLFVBQVUsQ0FBQztBQUFBLEVBQUM7QUFBQSxFQUFDLGNBQWMsR0FBRSxHQUFFLEdBQUUsR0FBRSxHQUFFO0FBQUMsUUFBRyxJQUFFLEVBQUUsT0FBTSxJQUFJLFVBQVUsdURBQXFELElBQUUsR0FBRztBQUFFLFFBQUcsTUFBSSxRQUFPO0FBQUMsVUFBRyxNQUFJLEVBQUUsT0FBTSxJQUFJLFVBQVUsZ0RBQWdEO0FBQUUsVUFBRyxJQUFFLEtBQUssQ0FBQyxFQUFFLE9BQU8sT0FBTSxJQUFJLFVBQVUsb0ZBQWtGLEtBQUssQ0FBQyxFQUFFLFNBQU8sR0FBRztBQUFBLElBQUM7QUFBQSxFQUFDO0FBQUEsRUFBQyx3QkFBd0IsR0FBRSxHQUFFLEdBQUUsR0FBRTtBQUFDLFFBQUcsRUFBRSxZQUFZLEVBQUUsU0FBUyxHQUFHLEVBQUUsT0FBTSxJQUFJLFVBQVUsc0VBQXNFO0FBQUUsUUFBSSxJQUFFLEtBQUssV0FBVyxHQUFFLENBQUMsR0FBRSxJQUFFLEVBQUUsQ0FBQyxFQUFFLE1BQU0sc0JBQXNCO0FBQUUsUUFBRyxNQUFJLEtBQUssT0FBTSxJQUFJLFVBQVUsOERBQTRELElBQUUsR0FBRztBQUFFLFFBQUcsQ0FBQyxFQUFDLEdBQUUsR0FBRSxDQUFDLElBQUUsR0FBRSxJQUFFLFNBQVMsR0FBRSxFQUFFLElBQUUsR0FBRSxJQUFFLFNBQVMsR0FBRSxFQUFFLElBQUUsR0FBRSxJQUFFLFNBQVMsR0FBRSxFQUFFO0FBQUUsU0FBSyxlQUFlLEdBQUUsc0RBQXNELEdBQUUsS0FBSyxlQUFlLEdBQUUsc0RBQXNELEdBQUUsS0FBSyxlQUFlLEdBQUUsb0RBQW9ELEdBQUUsS0FBSyxjQUFjLEdBQUUsR0FBRSxHQUFFLEdBQUUsQ0FBQztBQUFFLGFBQVEsSUFBRSxHQUFFLEtBQUcsR0FBRSxLQUFHLEVBQUUsTUFBSyxRQUFRLEdBQUUsR0FBRSxFQUFFLENBQUMsS0FBRyxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsV0FBVyxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsR0FBRTtBQUFFLFFBQUcsRUFBRSxTQUFTLEdBQUcsR0FBRTtBQUFDLFVBQUcsTUFBSSxZQUFZLE9BQU0sSUFBSSxNQUFNLHdEQUF3RDtBQUFFLFVBQUksSUFBRSxFQUFFLE1BQU0sR0FBRztBQUFFLFVBQUcsRUFBRSxXQUFTLEtBQUcsRUFBRSxDQUFDLE1BQUksR0FBRyxPQUFNLElBQUksVUFBVSxzREFBb0QsSUFBRSxHQUFHO0FBQUUsVUFBRSxFQUFFLENBQUMsR0FBRSxJQUFFLEVBQUUsQ0FBQztBQUFBLElBQUMsV0FBUyxFQUFFLFlBQVksRUFBRSxTQUFTLEdBQUcsR0FBRTtBQUFDLFVBQUcsTUFBSSxZQUFZLE9BQU0sSUFBSSxNQUFNLDBGQUEwRjtBQUFFLFVBQUUsS0FBSSxJQUFFLEVBQUUsTUFBTSxHQUFFLEVBQUU7QUFBQSxJQUFDO0FBQUMsV0FBTSxDQUFDLEdBQUUsQ0FBQztBQUFBLEVBQUM7QUFBQSxFQUFDLFlBQVksR0FBRSxHQUFFLEdBQUUsR0FBRTtBQUFDLFFBQUcsRUFBRSxZQUFZLEVBQUUsU0FBUyxHQUFHLEVBQUUsT0FBTSxJQUFJLFVBQVUseURBQXlEO0FBQUUsUUFBSSxJQUFFLEtBQUssV0FBVyxHQUFFLENBQUMsR0FBRSxJQUFFLEVBQUUsQ0FBQyxFQUFFLE1BQU0sR0FBRztBQUFFLFFBQUcsRUFBRSxXQUFTLEVBQUUsT0FBTSxJQUFJLFVBQVUsZ0RBQThDLElBQUUsR0FBRztBQUFFLFFBQUksSUFBRSxFQUFFLFNBQVMsRUFBRSxDQUFDLENBQUMsSUFBRSxHQUFFLElBQUUsRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDLElBQUU7QUFBRSxTQUFLLGVBQWUsR0FBRSxzREFBc0QsR0FBRSxLQUFLLGVBQWUsR0FBRSxzREFBc0QsR0FBRSxLQUFLLGNBQWMsR0FBRSxHQUFFLFFBQU8sR0FBRSxDQUFDO0FBQUUsYUFBUSxJQUFFLEdBQUUsS0FBRyxHQUFFLElBQUksTUFBSyxRQUFRLEdBQUUsR0FBRSxFQUFFLENBQUMsS0FBRyxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsZUFBZSxHQUFFLEdBQUUsR0FBRSxHQUFFO0FBQUMsUUFBRyxFQUFFLFlBQVksRUFBRSxTQUFTLEdBQUcsRUFBRSxPQUFNLElBQUksVUFBVSxxRUFBcUU7QUFBRSxRQUFJLElBQUUsS0FBSyxXQUFXLEdBQUUsQ0FBQyxHQUFFLElBQUUsRUFBRSxDQUFDLEVBQUUsTUFBTSxHQUFHO0FBQUUsUUFBRyxFQUFFLFdBQVMsRUFBRSxPQUFNLElBQUksVUFBVSxtREFBaUQsSUFBRSxHQUFHO0FBQUUsUUFBRyxLQUFLLGFBQWEsR0FBRSxDQUFDLE1BQUksT0FBSyxFQUFFLENBQUMsSUFBRTtBQUFBLFNBQVM7QUFBQyxVQUFHLEVBQUUsQ0FBQyxNQUFJLEdBQUcsT0FBTSxJQUFJLFVBQVUsK0RBQTZELElBQUUsMkVBQTJFO0FBQUUsVUFBRyxFQUFFLENBQUMsTUFBSSxJQUFJLE9BQU0sSUFBSSxVQUFVLCtEQUE2RCxJQUFFLDJFQUEyRTtBQUFBLElBQUM7QUFBQyxRQUFJLElBQUU7QUFBRSxNQUFFLENBQUMsTUFBSSxRQUFNLElBQUUsRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDLElBQUUsR0FBRSxLQUFLLGVBQWUsR0FBRSx5REFBeUQ7QUFBRyxRQUFJLElBQUUsRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQUUsU0FBSyxlQUFlLEdBQUUsb0RBQW9ELEdBQUUsS0FBSyxjQUFjLEdBQUUsS0FBSyxDQUFDLEVBQUUsU0FBTyxHQUFFLEdBQUUsR0FBRSxDQUFDO0FBQUUsYUFBUSxJQUFFLEdBQUUsSUFBRSxLQUFLLENBQUMsRUFBRSxRQUFPLEtBQUcsRUFBRSxPQUFJLFVBQVEsTUFBSSxLQUFHLEtBQUssUUFBUSxHQUFFLEdBQUUsRUFBRSxDQUFDLEtBQUcsQ0FBQztBQUFBLEVBQUM7QUFBQSxFQUFDLGFBQWEsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFO0FBQUUsYUFBTyxDQUFDLEdBQUUsQ0FBQyxLQUFJLE9BQU8sUUFBUSxDQUFDLEVBQUUsS0FBRSxFQUFFLFFBQVEsSUFBSSxPQUFPLEdBQUUsSUFBSSxHQUFFLENBQUMsR0FBRSxHQUFFLE1BQUk7QUFBQyxVQUFJLElBQUUsSUFBRSxFQUFFLFNBQU8sR0FBRSxJQUFFLEVBQUUsT0FBTyxJQUFFLENBQUMsR0FBRSxJQUFFLEVBQUUsT0FBTyxJQUFFLENBQUM7QUFBRSxVQUFHLGFBQWEsS0FBSyxDQUFDLEtBQUcsY0FBYyxLQUFLLENBQUMsRUFBRSxPQUFNLElBQUksVUFBVSx1RUFBdUUsQ0FBQyxLQUFLO0FBQUUsYUFBTztBQUFBLElBQUMsQ0FBQztBQUFFLFdBQU87QUFBQSxFQUFDO0FBQUEsRUFBQyxPQUFPLFlBQVUsRUFBQyxRQUFPLE1BQUssS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxJQUFHO0FBQUEsRUFBRSxPQUFPLG1CQUFpQixFQUFDLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksSUFBRztBQUFBLEVBQUUsT0FBTyxjQUFZLEVBQUMsS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxNQUFLLEtBQUksTUFBSyxLQUFJLEtBQUk7QUFBQSxFQUFFLE9BQU8sZUFBYSxFQUFDLFdBQVUsYUFBWSxhQUFZLGFBQVksWUFBVyxhQUFZLFdBQVUsZUFBYyxVQUFTLGFBQVksYUFBWSxhQUFZLFdBQVUsWUFBVztBQUFBLEVBQUUsZ0JBQWdCLEdBQUU7QUFBQyxRQUFJLElBQUUsRUFBRSxLQUFLLEVBQUUsWUFBWTtBQUFFLFFBQUcsTUFBSSxVQUFVLE9BQU0sSUFBSSxVQUFVLG1JQUFtSTtBQUFFLFdBQU8sRUFBRSxhQUFhLENBQUMsS0FBRztBQUFBLEVBQUM7QUFBQSxFQUFDLHFCQUFxQixHQUFFLEdBQUU7QUFBQyxRQUFHLE9BQU8sS0FBRyxZQUFVLEVBQUUsWUFBWSxNQUFJLElBQUksTUFBSyxVQUFVLENBQUMsSUFBRSxLQUFLLFVBQVUsQ0FBQyxJQUFFO0FBQUEsYUFBVyxNQUFJLEdBQUcsTUFBSyxVQUFVLENBQUMsSUFBRTtBQUFBLGFBQVcsSUFBRSxLQUFHLElBQUUsRUFBRSxNQUFLLFVBQVUsQ0FBQyxJQUFFLEtBQUssVUFBVSxDQUFDLElBQUUsRUFBRSxJQUFFLENBQUM7QUFBQSxRQUFPLE9BQU0sSUFBSSxVQUFVLHFFQUFxRSxDQUFDLFdBQVcsT0FBTyxDQUFDLEVBQUU7QUFBQSxFQUFDO0FBQUM7QUFBRSxJQUFJLElBQUUsQ0FBQyxJQUFHLElBQUcsSUFBRyxJQUFHLElBQUcsSUFBRyxJQUFHLElBQUcsSUFBRyxJQUFHLElBQUcsRUFBRTtBQUExQyxJQUE0QyxJQUFFLENBQUMsQ0FBQyxTQUFRLFFBQU8sQ0FBQyxHQUFFLENBQUMsT0FBTSxTQUFRLEVBQUUsR0FBRSxDQUFDLFFBQU8sT0FBTSxDQUFDLEdBQUUsQ0FBQyxVQUFTLFFBQU8sQ0FBQyxHQUFFLENBQUMsVUFBUyxVQUFTLENBQUMsQ0FBQztBQUEvSSxJQUFpSixJQUFFLE1BQU1BLEdBQUM7QUFBQSxFQUFDO0FBQUEsRUFBRztBQUFBLEVBQVU7QUFBQSxFQUFjO0FBQUEsRUFBRztBQUFBLEVBQU87QUFBQSxFQUFPO0FBQUEsRUFBSztBQUFBLEVBQUk7QUFBQSxFQUFNO0FBQUEsRUFBSyxZQUFZLEdBQUUsR0FBRTtBQUFDLFFBQUcsS0FBSyxLQUFHLEdBQUUsS0FBRyxhQUFhLEtBQUssS0FBRyxDQUFDLE1BQU0sQ0FBQyxFQUFFLE1BQUssU0FBUyxDQUFDO0FBQUEsUUFBTyxPQUFNLElBQUksVUFBVSx1REFBdUQ7QUFBQSxhQUFVLEtBQUcsS0FBSyxNQUFLLFNBQVMsb0JBQUksTUFBSTtBQUFBLGFBQVUsS0FBRyxPQUFPLEtBQUcsU0FBUyxNQUFLLFdBQVcsQ0FBQztBQUFBLGFBQVUsYUFBYUEsR0FBRSxNQUFLLGFBQWEsQ0FBQztBQUFBLFFBQU8sT0FBTSxJQUFJLFVBQVUsNkJBQTJCLE9BQU8sSUFBRSxrQ0FBa0M7QUFBQSxFQUFDO0FBQUEsRUFBQyxrQkFBa0IsR0FBRSxHQUFFO0FBQUMsV0FBTyxNQUFJLElBQUUsRUFBRSxDQUFDLElBQUUsSUFBSSxLQUFLLEVBQUUsR0FBRSxJQUFFLEdBQUUsQ0FBQyxDQUFDLEVBQUUsV0FBVztBQUFBLEVBQUM7QUFBQSxFQUFDLGVBQWUsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFLEtBQUssa0JBQWtCLEdBQUUsQ0FBQyxHQUFFLElBQUUsSUFBSSxLQUFLLEVBQUUsR0FBRSxHQUFFLENBQUMsQ0FBQyxFQUFFLFVBQVU7QUFBRSxXQUFPLE1BQUksSUFBRSxJQUFFLElBQUUsTUFBSSxJQUFFLElBQUUsSUFBRTtBQUFBLEVBQUM7QUFBQSxFQUFDLGtCQUFrQixHQUFFLEdBQUUsR0FBRTtBQUFDLFFBQUksSUFBRSxLQUFLLGtCQUFrQixHQUFFLENBQUM7QUFBRSxRQUFHLElBQUUsRUFBRSxRQUFNO0FBQUcsUUFBSSxJQUFFLElBQUksS0FBSyxFQUFFLEdBQUUsR0FBRSxDQUFDLENBQUMsRUFBRSxVQUFVO0FBQUUsV0FBTyxNQUFJLElBQUUsTUFBSSxJQUFFLElBQUUsSUFBRSxJQUFFLElBQUUsTUFBSSxJQUFFLE1BQUksSUFBRSxJQUFFLElBQUUsSUFBRSxJQUFFO0FBQUEsRUFBQztBQUFBLEVBQUMsb0JBQW9CLEdBQUUsR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsSUFBSSxLQUFLLEVBQUUsR0FBRSxHQUFFLENBQUMsQ0FBQyxFQUFFLFVBQVUsR0FBRSxJQUFFO0FBQUUsYUFBUSxJQUFFLEdBQUUsS0FBRyxHQUFFLElBQUksS0FBSSxLQUFLLEVBQUUsR0FBRSxHQUFFLENBQUMsQ0FBQyxFQUFFLFVBQVUsTUFBSSxLQUFHO0FBQUksUUFBRyxJQUFFLE1BQUksRUFBRSxJQUFFLENBQUMsSUFBRSxFQUFFLFFBQU07QUFBRyxRQUFHLElBQUUsSUFBRztBQUFDLFVBQUksSUFBRSxLQUFLLGtCQUFrQixHQUFFLENBQUM7QUFBRSxlQUFRLElBQUUsSUFBRSxHQUFFLEtBQUcsR0FBRSxJQUFJLEtBQUcsSUFBSSxLQUFLLEVBQUUsR0FBRSxHQUFFLENBQUMsQ0FBQyxFQUFFLFVBQVUsTUFBSSxFQUFFLFFBQU07QUFBRyxhQUFNO0FBQUEsSUFBRTtBQUFDLFdBQU07QUFBQSxFQUFFO0FBQUEsRUFBQyxTQUFTLEdBQUU7QUFBQyxRQUFHLEtBQUssT0FBSyxPQUFPLEtBQUcsT0FBTyxLQUFLLE1BQUksU0FBUyxNQUFLLEtBQUcsRUFBRSxtQkFBbUIsR0FBRSxLQUFLLFNBQU8sRUFBRSxjQUFjLEdBQUUsS0FBSyxTQUFPLEVBQUUsY0FBYyxJQUFFLEtBQUssSUFBRyxLQUFLLE9BQUssRUFBRSxZQUFZLEdBQUUsS0FBSyxNQUFJLEVBQUUsV0FBVyxHQUFFLEtBQUssUUFBTSxFQUFFLFlBQVksR0FBRSxLQUFLLE9BQUssRUFBRSxlQUFlLEdBQUUsS0FBSyxNQUFNO0FBQUEsUUFBTyxLQUFHO0FBQUMsVUFBSSxJQUFFLEVBQUUsR0FBRSxLQUFLLEVBQUU7QUFBRSxXQUFLLEtBQUcsRUFBRSxnQkFBZ0IsR0FBRSxLQUFLLFNBQU8sRUFBRSxHQUFFLEtBQUssU0FBTyxFQUFFLEdBQUUsS0FBSyxPQUFLLEVBQUUsR0FBRSxLQUFLLE1BQUksRUFBRSxHQUFFLEtBQUssUUFBTSxFQUFFLElBQUUsR0FBRSxLQUFLLE9BQUssRUFBRSxHQUFFLEtBQUssYUFBYSxFQUFFLFFBQVEsSUFBRSxLQUFLLEVBQUU7QUFBQSxJQUFDLFNBQU8sR0FBRTtBQUFDLFVBQUksSUFBRSxhQUFhLFFBQU0sRUFBRSxVQUFRLE9BQU8sQ0FBQztBQUFFLFlBQU0sSUFBSSxVQUFVLGlEQUFpRCxLQUFLLEVBQUUsNEVBQTRFLENBQUMsRUFBRTtBQUFBLElBQUM7QUFBQSxRQUFNLE1BQUssS0FBRyxFQUFFLGdCQUFnQixHQUFFLEtBQUssU0FBTyxFQUFFLFdBQVcsR0FBRSxLQUFLLFNBQU8sRUFBRSxXQUFXLEdBQUUsS0FBSyxPQUFLLEVBQUUsU0FBUyxHQUFFLEtBQUssTUFBSSxFQUFFLFFBQVEsR0FBRSxLQUFLLFFBQU0sRUFBRSxTQUFTLEdBQUUsS0FBSyxPQUFLLEVBQUUsWUFBWSxHQUFFLEtBQUssYUFBYSxFQUFFLFFBQVEsSUFBRSxLQUFLLEVBQUU7QUFBQSxFQUFDO0FBQUEsRUFBQyxhQUFhLEdBQUU7QUFBQyxTQUFLLFlBQVU7QUFBRSxRQUFHLEVBQUMsTUFBSyxHQUFFLE9BQU0sR0FBRSxLQUFJLEdBQUUsTUFBSyxHQUFFLFFBQU8sR0FBRSxRQUFPLEVBQUMsSUFBRTtBQUFLLFNBQUssZ0JBQWMsQ0FBQyxHQUFFLEdBQUUsR0FBRSxHQUFFLEdBQUUsR0FBRSxLQUFLLEVBQUU7QUFBQSxFQUFDO0FBQUEsRUFBQyxnQkFBZTtBQUFDLFFBQUksSUFBRSxLQUFLO0FBQWMsUUFBRyxFQUFFLE1BQUksVUFBUSxFQUFFLENBQUMsTUFBSSxLQUFLLE9BQUssRUFBRSxFQUFFLENBQUMsTUFBSSxLQUFLLFVBQVEsRUFBRSxDQUFDLE1BQUksS0FBSyxVQUFRLEVBQUUsQ0FBQyxNQUFJLEtBQUssU0FBTyxFQUFFLEVBQUUsQ0FBQyxNQUFJLEtBQUssT0FBSyxFQUFFLENBQUMsTUFBSSxLQUFLLFNBQU8sRUFBRSxDQUFDLE1BQUksS0FBSyxNQUFNLFFBQU8sS0FBSztBQUFBLEVBQVM7QUFBQSxFQUFDLGFBQWEsR0FBRTtBQUFDLFNBQUssS0FBRyxFQUFFLElBQUcsS0FBSyxPQUFLLEVBQUUsTUFBSyxLQUFLLFFBQU0sRUFBRSxPQUFNLEtBQUssTUFBSSxFQUFFLEtBQUksS0FBSyxPQUFLLEVBQUUsTUFBSyxLQUFLLFNBQU8sRUFBRSxRQUFPLEtBQUssU0FBTyxFQUFFLFFBQU8sS0FBSyxLQUFHLEVBQUUsSUFBRyxLQUFLLFlBQVUsRUFBRSxXQUFVLEtBQUssZ0JBQWMsRUFBRTtBQUFBLEVBQWE7QUFBQSxFQUFDLFFBQU87QUFBQyxRQUFHLEtBQUssUUFBTSxNQUFJLEtBQUssUUFBTSxLQUFHLEtBQUssTUFBSSxLQUFLLGtCQUFrQixLQUFLLE1BQUssS0FBSyxLQUFLLEtBQUcsS0FBSyxNQUFJLEtBQUcsS0FBSyxPQUFLLE1BQUksS0FBSyxTQUFPLE1BQUksS0FBSyxTQUFPLE1BQUksS0FBSyxPQUFLLEtBQUcsS0FBSyxTQUFPLEtBQUcsS0FBSyxTQUFPLEdBQUU7QUFBQyxVQUFJLElBQUUsb0JBQUksS0FBSyxDQUFDO0FBQUUsYUFBTyxFQUFFLGVBQWUsS0FBSyxNQUFLLEtBQUssT0FBTSxLQUFLLEdBQUcsR0FBRSxFQUFFLFlBQVksS0FBSyxNQUFLLEtBQUssUUFBTyxLQUFLLFFBQU8sS0FBSyxFQUFFLEdBQUUsS0FBSyxLQUFHLEVBQUUsbUJBQW1CLEdBQUUsS0FBSyxTQUFPLEVBQUUsY0FBYyxHQUFFLEtBQUssU0FBTyxFQUFFLGNBQWMsR0FBRSxLQUFLLE9BQUssRUFBRSxZQUFZLEdBQUUsS0FBSyxNQUFJLEVBQUUsV0FBVyxHQUFFLEtBQUssUUFBTSxFQUFFLFlBQVksR0FBRSxLQUFLLE9BQUssRUFBRSxlQUFlLEdBQUU7QUFBQSxJQUFFLE1BQU0sUUFBTTtBQUFBLEVBQUU7QUFBQSxFQUFDLFdBQVcsR0FBRTtBQUFDLFFBQUcsT0FBTyxLQUFLLE1BQUksVUFBUztBQUFDLFVBQUcsRUFBRSxDQUFDLEVBQUUsUUFBTyxLQUFLLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFBRSxVQUFJLElBQUUsRUFBRSxHQUFFLFNBQVM7QUFBRSxXQUFLLEtBQUcsRUFBRSxtQkFBbUIsR0FBRSxLQUFLLFNBQU8sRUFBRSxjQUFjLEdBQUUsS0FBSyxTQUFPLEVBQUUsY0FBYyxHQUFFLEtBQUssT0FBSyxFQUFFLFlBQVksR0FBRSxLQUFLLE1BQUksRUFBRSxXQUFXLEdBQUUsS0FBSyxRQUFNLEVBQUUsWUFBWSxHQUFFLEtBQUssT0FBSyxFQUFFLGVBQWUsR0FBRSxLQUFLLE1BQU07QUFBQSxJQUFDLE1BQU0sUUFBTyxLQUFLLFNBQVMsRUFBRSxHQUFFLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsU0FBUyxHQUFFLEdBQUUsR0FBRSxHQUFFO0FBQUMsV0FBTyxLQUFLLFdBQVcsR0FBRSxHQUFFLEdBQUUsR0FBRSxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsZUFBZSxHQUFFLEdBQUUsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFO0FBQUUsUUFBRyxDQUFDLEdBQUU7QUFBQyxlQUFRLElBQUUsR0FBRSxJQUFFLEVBQUUsZ0JBQWdCLFFBQU8sSUFBSSxLQUFHLEVBQUUsZ0JBQWdCLENBQUMsR0FBRTtBQUFDLFlBQUksSUFBRSxLQUFLLGtCQUFrQixLQUFLLE1BQUssS0FBSyxPQUFNLElBQUUsQ0FBQztBQUFFLFlBQUcsTUFBSSxNQUFJLE1BQUksR0FBRTtBQUFDLGNBQUU7QUFBRTtBQUFBLFFBQUs7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLFFBQUcsRUFBRSxhQUFZO0FBQUMsVUFBSSxJQUFFLEtBQUssZUFBZSxLQUFLLE1BQUssS0FBSyxLQUFLO0FBQUUsWUFBSSxNQUFJLElBQUU7QUFBQSxJQUFFO0FBQUMsUUFBRyxFQUFFLGdCQUFlO0FBQUMsVUFBSSxJQUFFLEtBQUssa0JBQWtCLEtBQUssTUFBSyxLQUFLLEtBQUs7QUFBRSxZQUFJLE1BQUksSUFBRTtBQUFBLElBQUU7QUFBQyxRQUFHLENBQUMsRUFBRSxTQUFRO0FBQUMsVUFBSSxJQUFFLElBQUksS0FBSyxFQUFFLEtBQUssTUFBSyxLQUFLLE9BQU0sR0FBRSxHQUFFLEdBQUUsR0FBRSxDQUFDLENBQUMsRUFBRSxVQUFVLEdBQUUsSUFBRSxFQUFFLFdBQVcsS0FBRyxJQUFFLE1BQUksQ0FBQztBQUFFLFdBQUcsSUFBRSxPQUFLLElBQUUsS0FBSyxvQkFBb0IsS0FBSyxNQUFLLEtBQUssT0FBTSxHQUFFLENBQUMsSUFBRSxJQUFFLElBQUcsRUFBRSxjQUFZLElBQUUsS0FBRyxJQUFFLENBQUMsRUFBRSxhQUFXLENBQUMsRUFBRSxVQUFRLElBQUUsS0FBRyxJQUFFLElBQUUsS0FBRztBQUFBLElBQUM7QUFBQyxXQUFPO0FBQUEsRUFBQztBQUFBLEVBQUMsV0FBVyxHQUFFLEdBQUUsR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsS0FBSyxDQUFDLEdBQUUsSUFBRSxNQUFJLFFBQU0sS0FBSyxrQkFBa0IsS0FBSyxNQUFLLEtBQUssS0FBSyxJQUFFLEdBQUUsSUFBRSxLQUFLLENBQUMsSUFBRSxHQUFFLElBQUUsTUFBSSxJQUFFLE9BQUcsSUFBRSxFQUFFLENBQUMsRUFBRSxTQUFPLE9BQUcsS0FBRztBQUFFLGFBQVEsSUFBRSxHQUFFLEVBQUUsQ0FBQyxHQUFFLEtBQUcsR0FBRTtBQUFDLFVBQUksSUFBRSxFQUFFLENBQUMsRUFBRSxDQUFDO0FBQUUsVUFBRyxNQUFJLE9BQU07QUFBQyxZQUFHLElBQUUsSUFBRSxFQUFFO0FBQVMsWUFBRSxLQUFLLGVBQWUsR0FBRSxJQUFFLEdBQUUsR0FBRSxDQUFDO0FBQUEsTUFBQztBQUFDLFVBQUcsRUFBRSxRQUFPLEtBQUssQ0FBQyxJQUFFLElBQUUsR0FBRSxNQUFJLEtBQUssQ0FBQyxJQUFFLElBQUU7QUFBQSxJQUFDO0FBQUMsV0FBTztBQUFBLEVBQUM7QUFBQSxFQUFDLFFBQVEsR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsS0FBSyxNQUFLLElBQUU7QUFBRSxXQUFLLE9BQU8sS0FBRyxZQUFVO0FBQUMsVUFBRyxFQUFFLFlBQVUsS0FBSyxJQUFJLEtBQUssT0FBSyxDQUFDLElBQUUsSUFBSSxRQUFPO0FBQUssVUFBRSxLQUFLLFlBQVksR0FBRSxHQUFFLENBQUM7QUFBQSxJQUFDO0FBQUMsV0FBTztBQUFBLEVBQUM7QUFBQSxFQUFDLFlBQVksR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFHLE1BQUksS0FBRyxDQUFDLEVBQUUsVUFBUztBQUFDLFVBQUcsS0FBSyxRQUFNLEtBQUcsS0FBSyxPQUFLLEVBQUUsS0FBSyxVQUFRLEVBQUUsS0FBSyxLQUFLLElBQUksTUFBSSxHQUFFO0FBQUMsWUFBSSxJQUFFO0FBQUcsaUJBQVEsSUFBRSxLQUFLLE9BQUssR0FBRSxJQUFFLEVBQUUsS0FBSyxVQUFRLElBQUUsS0FBSSxJQUFJLEtBQUcsRUFBRSxLQUFLLENBQUMsTUFBSSxHQUFFO0FBQUMsY0FBRTtBQUFFO0FBQUEsUUFBSztBQUFDLFlBQUcsTUFBSSxHQUFHLFFBQU87QUFBSyxhQUFLLE9BQUssR0FBRSxLQUFLLFFBQU0sR0FBRSxLQUFLLE1BQUksR0FBRSxLQUFLLE9BQUssR0FBRSxLQUFLLFNBQU8sR0FBRSxLQUFLLFNBQU8sR0FBRSxLQUFLLEtBQUc7QUFBQSxNQUFDO0FBQUMsVUFBRyxLQUFLLFFBQU0sSUFBSSxRQUFPO0FBQUEsSUFBSTtBQUFDLFFBQUksSUFBRSxLQUFLLFNBQVMsR0FBRSxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUUsR0FBRSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBRSxRQUFHLElBQUUsR0FBRTtBQUFDLFVBQUksSUFBRSxJQUFFO0FBQUUsYUFBSyxJQUFFLEVBQUUsU0FBUSxNQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxJQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFFO0FBQUksVUFBRyxNQUFJLEdBQUU7QUFBQyxZQUFHLEtBQUssRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLEtBQUksS0FBSyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsSUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRSxLQUFLLE1BQU0sR0FBRSxNQUFJLEtBQUcsQ0FBQyxFQUFFLFVBQVM7QUFBQyxpQkFBSyxLQUFLLFFBQU0sS0FBRyxLQUFLLE9BQUssRUFBRSxLQUFLLFVBQVEsRUFBRSxLQUFLLEtBQUssSUFBSSxNQUFJLEtBQUcsS0FBSyxPQUFLLE1BQUssTUFBSztBQUFPLGNBQUcsS0FBSyxRQUFNLE9BQUssS0FBSyxRQUFNLEVBQUUsS0FBSyxPQUFPLFFBQU87QUFBQSxRQUFJO0FBQUMsZUFBTztBQUFBLE1BQUMsV0FBUyxLQUFLLE1BQU0sRUFBRSxRQUFPLElBQUU7QUFBQSxJQUFDO0FBQUMsV0FBTyxLQUFHLEdBQUUsS0FBRyxFQUFFLFNBQU8sUUFBTSxFQUFFLFdBQVMsS0FBSyxRQUFNLE1BQUksS0FBSyxRQUFNLE9BQUssT0FBSztBQUFBLEVBQUM7QUFBQSxFQUFDLFVBQVUsR0FBRSxHQUFFLEdBQUU7QUFBQyxXQUFPLEtBQUssWUFBVSxRQUFPLEtBQUssZ0JBQWMsUUFBTyxLQUFLLFVBQVEsRUFBRSxhQUFXLFVBQVEsRUFBRSxXQUFTLEtBQUcsSUFBRSxFQUFFLFdBQVMsR0FBRSxLQUFLLEtBQUcsR0FBRSxLQUFLLE1BQU0sR0FBRSxLQUFLLFFBQVEsR0FBRSxHQUFFLENBQUM7QUFBQSxFQUFDO0FBQUEsRUFBQyxVQUFVLEdBQUUsR0FBRSxJQUFFLE1BQUc7QUFBQyxTQUFLLFlBQVUsUUFBTyxLQUFLLGdCQUFjO0FBQU8sUUFBSSxJQUFFLEVBQUUsYUFBVyxVQUFRLEVBQUUsWUFBVTtBQUFFLFlBQU8sS0FBSyxPQUFLLEtBQUcsT0FBSyxLQUFLLFVBQVEsS0FBRyxJQUFFLEVBQUUsV0FBUyxJQUFHLEtBQUssS0FBRyxHQUFFLEtBQUssTUFBTSxHQUFFLEtBQUssT0FBSyxJQUFFLE9BQUssS0FBSyxnQkFBZ0IsR0FBRSxHQUFFLENBQUM7QUFBQSxFQUFDO0FBQUEsRUFBQyxnQkFBZ0IsR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsS0FBSyxNQUFLLElBQUU7QUFBRSxXQUFLLE9BQU8sS0FBRyxZQUFVO0FBQUMsVUFBRyxFQUFFLFlBQVUsS0FBSyxJQUFJLEtBQUssT0FBSyxDQUFDLElBQUUsSUFBSSxRQUFPO0FBQUssVUFBRSxLQUFLLG9CQUFvQixHQUFFLEdBQUUsQ0FBQztBQUFBLElBQUM7QUFBQyxXQUFPO0FBQUEsRUFBQztBQUFBLEVBQUMsb0JBQW9CLEdBQUUsR0FBRSxHQUFFO0FBQUMsUUFBRyxNQUFJLEtBQUcsQ0FBQyxFQUFFLFVBQVM7QUFBQyxVQUFHLEtBQUssUUFBTSxLQUFHLEtBQUssT0FBSyxFQUFFLEtBQUssVUFBUSxFQUFFLEtBQUssS0FBSyxJQUFJLE1BQUksR0FBRTtBQUFDLFlBQUksSUFBRTtBQUFHLGlCQUFRLElBQUUsS0FBSyxPQUFLLEdBQUUsS0FBRyxHQUFFLElBQUksS0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFJLEdBQUU7QUFBQyxjQUFFO0FBQUU7QUFBQSxRQUFLO0FBQUMsWUFBRyxNQUFJLEdBQUcsUUFBTztBQUFLLGFBQUssT0FBSyxHQUFFLEtBQUssUUFBTSxJQUFHLEtBQUssTUFBSSxJQUFHLEtBQUssT0FBSyxJQUFHLEtBQUssU0FBTyxJQUFHLEtBQUssU0FBTyxJQUFHLEtBQUssS0FBRztBQUFBLE1BQUM7QUFBQyxVQUFHLEtBQUssT0FBSyxFQUFFLFFBQU87QUFBQSxJQUFJO0FBQUMsUUFBSSxJQUFFLEtBQUssYUFBYSxHQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRSxHQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFFLFFBQUcsSUFBRSxHQUFFO0FBQUMsVUFBSSxJQUFFLElBQUU7QUFBRSxhQUFLLElBQUUsRUFBRSxVQUFRO0FBQUMsWUFBSSxJQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRSxJQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRSxJQUFFLEtBQUssbUJBQW1CLEdBQUUsR0FBRSxDQUFDO0FBQUUsYUFBSyxDQUFDLElBQUUsR0FBRTtBQUFBLE1BQUc7QUFBQyxVQUFHLE1BQUksR0FBRTtBQUFDLFlBQUcsS0FBSyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsS0FBSSxNQUFJLEdBQUU7QUFBQyxjQUFJLElBQUUsS0FBSyxrQkFBa0IsS0FBSyxNQUFLLEtBQUssS0FBSztBQUFFLGVBQUssTUFBSSxNQUFJLEtBQUssTUFBSTtBQUFBLFFBQUU7QUFBQyxZQUFHLE1BQUksRUFBRSxLQUFHLEtBQUssT0FBSyxFQUFFLE1BQUssTUFBSTtBQUFBLGFBQU07QUFBQyxjQUFJLElBQUUsS0FBSyxNQUFLLElBQUUsS0FBSztBQUFNLGlCQUFLLElBQUUsSUFBRyxNQUFHLElBQUc7QUFBSSxpQkFBSyxJQUFFLEtBQUksTUFBRyxJQUFHO0FBQUksY0FBSSxJQUFFLEtBQUssa0JBQWtCLEdBQUUsQ0FBQztBQUFFLGVBQUssTUFBSSxNQUFJLEtBQUssTUFBSTtBQUFBLFFBQUU7QUFBQyxhQUFLLE1BQU07QUFBRSxZQUFJLElBQUUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFFLElBQUUsRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUFFLFlBQUcsS0FBSyxDQUFDLElBQUUsS0FBSyxtQkFBbUIsR0FBRSxHQUFFLENBQUMsR0FBRSxLQUFLLE1BQU0sR0FBRSxNQUFJLEdBQUU7QUFBQyxjQUFJLElBQUUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFFLElBQUUsS0FBSyxtQkFBbUIsT0FBTSxHQUFFLENBQUM7QUFBRSxnQkFBSSxLQUFLLFFBQU0sS0FBSyxNQUFJLEdBQUUsS0FBSyxPQUFLLEtBQUssbUJBQW1CLFFBQU8sR0FBRSxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsR0FBRSxLQUFLLFNBQU8sS0FBSyxtQkFBbUIsVUFBUyxHQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxHQUFFLEtBQUssU0FBTyxLQUFLLG1CQUFtQixVQUFTLEdBQUUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsUUFBRTtBQUFDLFlBQUcsTUFBSSxLQUFHLENBQUMsRUFBRSxVQUFTO0FBQUMsaUJBQUssS0FBSyxRQUFNLEtBQUcsS0FBSyxPQUFLLEVBQUUsS0FBSyxVQUFRLEVBQUUsS0FBSyxLQUFLLElBQUksTUFBSSxJQUFHLE1BQUs7QUFBTyxjQUFHLEtBQUssT0FBSyxFQUFFLFFBQU87QUFBQSxRQUFJO0FBQUMsZUFBTztBQUFBLE1BQUMsV0FBUyxLQUFLLE1BQU0sRUFBRSxRQUFPLElBQUU7QUFBQSxJQUFDO0FBQUMsV0FBTyxLQUFHLEdBQUUsS0FBRyxFQUFFLFNBQU8sT0FBSyxLQUFLLE9BQUssSUFBRSxPQUFLO0FBQUEsRUFBQztBQUFBLEVBQUMsbUJBQW1CLEdBQUUsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFLEVBQUUsQ0FBQyxFQUFFLFNBQU8sSUFBRTtBQUFFLGFBQVEsSUFBRSxFQUFFLENBQUMsRUFBRSxTQUFPLEdBQUUsS0FBRyxHQUFFLElBQUksS0FBRyxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUU7QUFBQyxVQUFFLElBQUU7QUFBRTtBQUFBLElBQUs7QUFBQyxRQUFHLE1BQUksT0FBTTtBQUFDLFVBQUksSUFBRSxLQUFLLGtCQUFrQixLQUFLLE1BQUssS0FBSyxLQUFLO0FBQUUsYUFBTyxFQUFFLGVBQWEsRUFBRSxnQkFBZ0IsS0FBSyxPQUFHLENBQUMsS0FBRyxFQUFFLGtCQUFnQixDQUFDLEVBQUUsVUFBUSxJQUFFLEtBQUssSUFBSSxHQUFFLENBQUM7QUFBQSxJQUFDO0FBQUMsV0FBTztBQUFBLEVBQUM7QUFBQSxFQUFDLGFBQWEsR0FBRSxHQUFFLEdBQUUsR0FBRTtBQUFDLFdBQU8sS0FBSyxXQUFXLEdBQUUsR0FBRSxHQUFFLEdBQUUsRUFBRTtBQUFBLEVBQUM7QUFBQSxFQUFDLFFBQVEsR0FBRTtBQUFDLFFBQUcsQ0FBQyxLQUFHLE9BQU8sS0FBSyxNQUFJLFVBQVM7QUFBQyxVQUFJLElBQUUsS0FBSyxjQUFjO0FBQUUsVUFBRyxNQUFJLE9BQU8sUUFBTyxJQUFJLEtBQUssS0FBRyxLQUFLLE9BQUssU0FBTyxLQUFLLEtBQUcsRUFBRTtBQUFBLElBQUM7QUFBQyxRQUFHLEtBQUcsS0FBSyxPQUFLLFFBQU87QUFBQyxVQUFHLEtBQUssUUFBTSxLQUFHLEtBQUssT0FBSyxLQUFJO0FBQUMsWUFBSSxJQUFFLG9CQUFJLEtBQUssQ0FBQztBQUFFLGVBQU8sRUFBRSxZQUFZLEtBQUssTUFBSyxLQUFLLE9BQU0sS0FBSyxHQUFHLEdBQUUsRUFBRSxTQUFTLEtBQUssTUFBSyxLQUFLLFFBQU8sS0FBSyxRQUFPLEtBQUssRUFBRSxHQUFFO0FBQUEsTUFBQztBQUFDLGFBQU8sSUFBSSxLQUFLLEtBQUssTUFBSyxLQUFLLE9BQU0sS0FBSyxLQUFJLEtBQUssTUFBSyxLQUFLLFFBQU8sS0FBSyxRQUFPLEtBQUssRUFBRTtBQUFBLElBQUMsTUFBTSxRQUFPLE9BQU8sS0FBSyxNQUFJLFdBQVMsSUFBSSxLQUFLLEVBQUUsS0FBSyxNQUFLLEtBQUssT0FBTSxLQUFLLEtBQUksS0FBSyxNQUFLLEtBQUssU0FBTyxLQUFLLElBQUcsS0FBSyxRQUFPLEtBQUssRUFBRSxDQUFDLElBQUUsRUFBRSxFQUFFLEtBQUssTUFBSyxLQUFLLFFBQU0sR0FBRSxLQUFLLEtBQUksS0FBSyxNQUFLLEtBQUssUUFBTyxLQUFLLFFBQU8sS0FBSyxFQUFFLEdBQUUsS0FBRTtBQUFBLEVBQUM7QUFBQSxFQUFDLFVBQVM7QUFBQyxXQUFPLEtBQUssUUFBUSxLQUFFLEVBQUUsUUFBUTtBQUFBLEVBQUM7QUFBQSxFQUFDLE1BQU0sR0FBRSxHQUFFO0FBQUMsUUFBRyxDQUFDLEVBQUUsYUFBVyxLQUFLLE9BQUssS0FBRyxLQUFLLFFBQU0sRUFBRSxLQUFLLFVBQVEsRUFBRSxLQUFLLEtBQUssSUFBSSxNQUFJLEdBQUcsUUFBTTtBQUFHLGFBQVEsSUFBRSxHQUFFLElBQUUsRUFBRSxRQUFPLEtBQUk7QUFBQyxVQUFJLElBQUUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFFLElBQUUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFFLElBQUUsS0FBSyxDQUFDO0FBQUUsVUFBRyxJQUFFLElBQUUsS0FBRyxJQUFFLEtBQUcsRUFBRSxDQUFDLEVBQUUsT0FBTyxRQUFNO0FBQUcsVUFBSSxJQUFFLEVBQUUsQ0FBQyxFQUFFLElBQUUsQ0FBQztBQUFFLFVBQUcsTUFBSSxVQUFRLElBQUUsS0FBSyxlQUFlLEdBQUUsR0FBRSxHQUFFLENBQUMsSUFBRyxDQUFDLEVBQUUsUUFBTTtBQUFBLElBQUU7QUFBQyxXQUFNO0FBQUEsRUFBRTtBQUFDO0FBQUUsU0FBUyxFQUFFQSxJQUFFO0FBQUMsRUFBQUEsT0FBSSxXQUFTQSxLQUFFLENBQUMsSUFBRyxPQUFPQSxHQUFFLE1BQUtBLEdBQUUsZUFBYSxVQUFRQSxHQUFFLGNBQVksU0FBT0EsR0FBRSxZQUFVLENBQUNBLEdBQUUsYUFBV0EsR0FBRSxjQUFZLFdBQVNBLEdBQUUsWUFBVSxRQUFJQSxHQUFFLGFBQVcsQ0FBQ0EsR0FBRTtBQUFVLE1BQUksSUFBRSxDQUFDLEdBQUUsTUFBSSxNQUFJLFNBQU8sSUFBRTtBQUFFLE1BQUdBLEdBQUUsU0FBTyxFQUFFQSxHQUFFLFFBQU8sS0FBRSxHQUFFQSxHQUFFLFVBQVEsRUFBRUEsR0FBRSxTQUFRLElBQUUsQ0FBQyxHQUFFQSxHQUFFLFFBQU0sRUFBRUEsR0FBRSxPQUFNLEtBQUUsR0FBRUEsR0FBRSxRQUFNLEVBQUVBLEdBQUUsT0FBTSxLQUFFLEdBQUVBLEdBQUUsT0FBSyxFQUFFQSxHQUFFLE1BQUssTUFBTSxHQUFFQSxHQUFFLHNCQUFvQixFQUFFQSxHQUFFLHFCQUFvQixLQUFFLEdBQUVBLEdBQUUsZUFBYSxFQUFFQSxHQUFFLGNBQWEsS0FBRSxHQUFFQSxHQUFFLGdCQUFjLEVBQUVBLEdBQUUsZUFBYyxjQUFjLEdBQUVBLEdBQUUsWUFBVSxFQUFFQSxHQUFFLFdBQVUsS0FBRSxHQUFFQSxHQUFFLFdBQVNBLEdBQUUsYUFBVyxTQUFPLElBQUUsU0FBU0EsR0FBRSxTQUFTLFNBQVMsR0FBRSxFQUFFLEdBQUVBLEdBQUUsWUFBVUEsR0FBRSxjQUFZLFNBQU8sU0FBTyxTQUFTQSxHQUFFLFVBQVUsU0FBUyxHQUFFLEVBQUUsR0FBRUEsR0FBRSxZQUFVQSxHQUFFLGNBQVksU0FBTyxJQUFFLFNBQVNBLEdBQUUsVUFBVSxTQUFTLEdBQUUsRUFBRSxHQUFFLENBQUMsQ0FBQyxRQUFPLFVBQVMsVUFBUyxVQUFTLGdCQUFlLGNBQWMsRUFBRSxTQUFTQSxHQUFFLElBQUksRUFBRSxPQUFNLElBQUksTUFBTSwyR0FBMkc7QUFBRSxNQUFHLENBQUMsQ0FBQyxnQkFBZSxhQUFhLEVBQUUsU0FBU0EsR0FBRSxhQUFhLEVBQUUsT0FBTSxJQUFJLE1BQU0sNEVBQTRFO0FBQUUsRUFBQUEsR0FBRSxhQUFXLE9BQUtBLEdBQUUsV0FBUztBQUFRLE1BQUksSUFBRUEsR0FBRSxZQUFVQSxHQUFFO0FBQVUsTUFBR0EsR0FBRSxZQUFVQSxHQUFFLFVBQVEsRUFBRSxJQUFJLEVBQUVBLEdBQUUsU0FBUSxDQUFDLENBQUMsSUFBR0EsR0FBRSxXQUFTQSxHQUFFLFNBQU8sRUFBRSxJQUFJLEVBQUVBLEdBQUUsUUFBTyxDQUFDLENBQUMsSUFBR0EsR0FBRSxhQUFXLE1BQUs7QUFBQyxRQUFHLE1BQU1BLEdBQUUsUUFBUSxFQUFFLE9BQU0sSUFBSSxNQUFNLDBEQUEwRDtBQUFFLFFBQUdBLEdBQUUsV0FBUyxFQUFFLE9BQU0sSUFBSSxNQUFNLDhEQUE4RDtBQUFBLEVBQUM7QUFBQyxNQUFHQSxHQUFFLGNBQVksUUFBTztBQUFDLFFBQUcsTUFBTUEsR0FBRSxTQUFTLEVBQUUsT0FBTSxJQUFJLE1BQU0seUdBQXlHO0FBQUUsUUFBR0EsR0FBRSxZQUFVLFFBQU1BLEdBQUUsWUFBVSxJQUFJLE9BQU0sSUFBSSxNQUFNLHVDQUF1QztBQUFFLFFBQUdBLEdBQUUsY0FBWSxVQUFRQSxHQUFFLFNBQVMsT0FBTSxJQUFJLE1BQU0sb0VBQW9FO0FBQUEsRUFBQztBQUFDLE1BQUdBLEdBQUUsVUFBUSxRQUFJQSxHQUFFLFVBQVEsTUFBRyxPQUFNLElBQUksTUFBTSxzRUFBc0U7QUFBRSxNQUFHQSxHQUFFLGNBQVksVUFBUUEsR0FBRSxjQUFZLEtBQUcsTUFBTUEsR0FBRSxTQUFTLEVBQUUsT0FBTSxJQUFJLE1BQU0sa0dBQWtHO0FBQUUsU0FBT0E7QUFBQztBQUFDLFNBQVMsRUFBRUEsSUFBRTtBQUFDLFNBQU9BLEdBQUUsTUFBSUEsR0FBRSxLQUFHLEdBQUUsSUFBSSxFQUFFLElBQUksS0FBS0EsR0FBRSxRQUFRLElBQUUsR0FBRyxHQUFFQSxHQUFFLEVBQUUsS0FBR0E7QUFBQztBQUFDLFNBQVMsRUFBRUEsSUFBRTtBQUFDLFNBQU8sT0FBT0EsTUFBRztBQUFVO0FBQUMsU0FBUyxFQUFFQSxJQUFFO0FBQUMsU0FBTyxFQUFFQSxFQUFDO0FBQUM7QUFBQyxTQUFTLEVBQUVBLElBQUU7QUFBQyxTQUFPLE9BQUssT0FBSyxPQUFPLEtBQUssYUFBVyxNQUFJLEtBQUssV0FBV0EsRUFBQyxJQUFFQSxNQUFHLE9BQU9BLEdBQUUsUUFBTSxPQUFLQSxHQUFFLE1BQU07QUFBQztBQUFDLElBQUksSUFBRSxPQUFLLEtBQUc7QUFBZCxJQUFrQixJQUFFLEtBQUc7QUFBdkIsSUFBMkIsSUFBRSxDQUFDO0FBQTlCLElBQWdDLElBQUUsTUFBSztBQUFBLEVBQUM7QUFBQSxFQUFLO0FBQUEsRUFBUTtBQUFBLEVBQVE7QUFBQSxFQUFHLHFCQUFtQjtBQUFBLEVBQUUsUUFBTztBQUFDLFdBQU8sS0FBSyxRQUFRLFlBQVUsS0FBSyxRQUFRO0FBQUEsRUFBUztBQUFBLEVBQUMsZUFBZSxHQUFFO0FBQUMsUUFBSSxJQUFFLEtBQUssVUFBVTtBQUFFLFdBQU8sSUFBRSxJQUFJLEtBQUssRUFBRSxRQUFRLElBQUUsQ0FBQyxJQUFFO0FBQUEsRUFBQztBQUFBLEVBQUMsWUFBVztBQUFDLFlBQU8sS0FBSyxRQUFRLGFBQVcsS0FBRztBQUFBLEVBQUM7QUFBQSxFQUFDLElBQUksV0FBVTtBQUFDLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFBTztBQUFBLEVBQUMsSUFBSSxVQUFTO0FBQUMsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUFNO0FBQUEsRUFBQyxZQUFZLEdBQUUsR0FBRTtBQUFDLFFBQUksSUFBRSxLQUFLLFVBQVUsR0FBRSxJQUFFLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFFLElBQUksS0FBSyxFQUFFLFFBQVEsSUFBRSxDQUFDLEdBQUUsRUFBQyxTQUFRLEtBQUssT0FBTyxLQUFLLFFBQVEsR0FBRSxRQUFPLEtBQUssT0FBTyxLQUFLLE9BQU8sRUFBQyxDQUFDO0FBQUUsV0FBTyxJQUFFLEtBQUssZUFBZSxFQUFFLFFBQVEsS0FBRSxDQUFDLElBQUU7QUFBQSxFQUFJO0FBQUEsRUFBQyxnQkFBZ0IsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFLEtBQUssTUFBTSxLQUFHLENBQUMsSUFBRSxLQUFLLFVBQVUsR0FBRSxJQUFFLEtBQUssVUFBVSxJQUFJLEtBQUssQ0FBQyxHQUFFLEVBQUMsU0FBUSxLQUFLLE9BQU8sS0FBSyxRQUFRLEdBQUUsUUFBTyxLQUFLLE9BQU8sS0FBSyxPQUFPLEVBQUMsQ0FBQztBQUFFLFdBQU8sSUFBRSxLQUFLLGVBQWUsRUFBRSxRQUFRLEtBQUUsQ0FBQyxJQUFFO0FBQUEsRUFBSTtBQUFBLEVBQUMsT0FBTyxHQUFFO0FBQUMsUUFBRyxLQUFHLEtBQUssUUFBTyxJQUFJLEVBQUUsSUFBSSxLQUFLLEtBQUssTUFBTSxDQUFDLElBQUUsS0FBSyxVQUFVLENBQUMsR0FBRSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQUM7QUFBQSxFQUFDLFlBQVksR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLEdBQUU7QUFBRSxRQUFHLEVBQUUsQ0FBQyxFQUFFLEtBQUU7QUFBQSxhQUFVLE9BQU8sS0FBRyxTQUFTLEtBQUU7QUFBQSxhQUFVLE1BQUksT0FBTyxPQUFNLElBQUksTUFBTSw4RkFBOEY7QUFBRSxRQUFHLEVBQUUsQ0FBQyxFQUFFLEtBQUU7QUFBQSxhQUFVLE9BQU8sS0FBRyxTQUFTLEtBQUU7QUFBQSxhQUFVLE1BQUksT0FBTyxPQUFNLElBQUksTUFBTSwyRkFBMkY7QUFBRSxTQUFLLE9BQUssR0FBRztBQUFLLFFBQUksSUFBRSxHQUFHO0FBQVEsU0FBSyxVQUFRLEVBQUUsQ0FBQyxHQUFFLEtBQUcsS0FBSyxhQUFXLEtBQUsscUJBQW1CLEtBQUssU0FBUyxRQUFRLElBQUUsSUFBSSxFQUFFLEdBQUUsS0FBSyxNQUFNLENBQUMsRUFBRSxRQUFRO0FBQUcsUUFBSSxJQUFFLENBQUMsQ0FBQyxNQUFJLGFBQWEsUUFBTSxPQUFPLEtBQUcsWUFBVSxFQUFFLFFBQVEsR0FBRyxJQUFFO0FBQUcsUUFBRyxLQUFLLFVBQVEsRUFBQyxNQUFLLE9BQUcsVUFBUyxPQUFHLGFBQVksUUFBTyxZQUFXLFFBQU8sTUFBSyxRQUFPLGdCQUFlLFFBQU8sU0FBUSxJQUFFLEVBQUUsVUFBUSxRQUFPLFFBQU8sSUFBRSxFQUFFLFNBQU8sT0FBRyxTQUFRLElBQUUsSUFBSSxFQUFFLGFBQVksUUFBTyxFQUFDLE1BQUssT0FBTSxDQUFDLElBQUUsSUFBSSxFQUFFLEdBQUUsS0FBSyxRQUFRLFVBQVMsRUFBQyxNQUFLLEtBQUssUUFBUSxNQUFLLHFCQUFvQixLQUFLLFFBQVEscUJBQW9CLGNBQWEsS0FBSyxRQUFRLGNBQWEsZUFBYyxLQUFLLFFBQVEsY0FBYSxDQUFDLEVBQUMsR0FBRSxNQUFJLEtBQUssUUFBUSxPQUFLLElBQUksRUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDLElBQUcsS0FBSyxNQUFLO0FBQUMsVUFBRyxFQUFFLEtBQUssT0FBRyxFQUFFLFNBQU8sS0FBSyxJQUFJLEVBQUUsT0FBTSxJQUFJLE1BQU0sOENBQTRDLEtBQUssT0FBSyw0QkFBNEI7QUFBRSxRQUFFLEtBQUssSUFBSTtBQUFBLElBQUM7QUFBQyxXQUFPLE1BQUksVUFBUSxFQUFFLENBQUMsTUFBSSxLQUFLLEtBQUcsR0FBRSxLQUFLLFNBQVMsSUFBRztBQUFBLEVBQUk7QUFBQSxFQUFDLFFBQVEsR0FBRTtBQUFDLFdBQU8sS0FBSyxZQUFZLEdBQUUsb0JBQUksTUFBSTtBQUFBLEVBQUM7QUFBQSxFQUFDLFNBQVMsR0FBRSxHQUFFO0FBQUMsU0FBSyxRQUFRLFlBQVUsVUFBUSxJQUFFLEtBQUssUUFBUSxZQUFVLElBQUUsS0FBSyxRQUFRO0FBQVMsUUFBSSxJQUFFLEtBQUcsS0FBSyxRQUFRLGNBQVk7QUFBTyxXQUFPLEtBQUssZUFBZSxHQUFFLEdBQUUsTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUFDLGFBQWEsR0FBRSxHQUFFO0FBQUMsV0FBTyxLQUFLLGVBQWUsR0FBRSxLQUFHLFFBQU8sVUFBVTtBQUFBLEVBQUM7QUFBQSxFQUFDLFVBQVUsR0FBRTtBQUFDLFdBQU8sSUFBSSxFQUFFLE1BQUssQ0FBQztBQUFBLEVBQUM7QUFBQSxFQUFDLGVBQWUsR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsQ0FBQyxHQUFFLElBQUUsb0JBQUksUUFBSyxJQUFFO0FBQUUsV0FBSyxNQUFLLEtBQUc7QUFBQyxVQUFJLElBQUUsTUFBSSxTQUFPLEtBQUssWUFBWSxHQUFFLENBQUMsSUFBRSxLQUFLLGdCQUFnQixHQUFFLENBQUM7QUFBRSxVQUFHLENBQUMsRUFBRTtBQUFNLFFBQUUsS0FBSyxDQUFDLEdBQUUsSUFBRTtBQUFBLElBQUM7QUFBQyxXQUFPO0FBQUEsRUFBQztBQUFBLEVBQUMsTUFBTSxHQUFFO0FBQUMsUUFBRyxLQUFLLFFBQVEsTUFBSztBQUFDLFVBQUksSUFBRSxJQUFJLEVBQUUsR0FBRSxLQUFLLE1BQU0sQ0FBQztBQUFFLFFBQUUsS0FBRztBQUFFLFVBQUksSUFBRSxJQUFJLEVBQUUsS0FBSyxRQUFRLE1BQUssS0FBSyxNQUFNLENBQUM7QUFBRSxhQUFPLEVBQUUsS0FBRyxHQUFFLEVBQUUsUUFBUSxNQUFJLEVBQUUsUUFBUTtBQUFBLElBQUM7QUFBQyxRQUFJLElBQUUsSUFBSSxFQUFFLEdBQUUsS0FBSyxNQUFNLENBQUM7QUFBRSxXQUFPLEVBQUUsS0FBRyxHQUFFLEVBQUUsTUFBTSxLQUFLLFFBQVEsU0FBUSxLQUFLLE9BQU87QUFBQSxFQUFDO0FBQUEsRUFBQyxhQUFZO0FBQUMsUUFBRyxDQUFDLEtBQUssUUFBUSxLQUFLLFFBQU8sS0FBSyxRQUFRLFVBQVEsS0FBSyxRQUFRLFFBQVEsVUFBUTtBQUFBLEVBQU07QUFBQSxFQUFDLFVBQVM7QUFBQyxXQUFPLEtBQUssUUFBUSxPQUFLLEtBQUssUUFBUSxLQUFLLFFBQVEsSUFBRTtBQUFBLEVBQUk7QUFBQSxFQUFDLFlBQVc7QUFBQyxXQUFNLENBQUMsS0FBSyxRQUFRLFVBQVEsQ0FBQyxLQUFLLFFBQVEsUUFBTSxLQUFLLE9BQUssVUFBUSxLQUFLLFlBQVksS0FBSyxRQUFRLFlBQVcsb0JBQUksTUFBSSxNQUFJO0FBQUEsRUFBSTtBQUFBLEVBQUMsWUFBVztBQUFDLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFBSTtBQUFBLEVBQUMsU0FBUTtBQUFDLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFBUTtBQUFBLEVBQUMsYUFBWTtBQUFDLFdBQU8sS0FBSyxRQUFRLGFBQVcsS0FBSyxRQUFRLFdBQVcsUUFBUSxJQUFFO0FBQUEsRUFBSTtBQUFBLEVBQUMsY0FBYTtBQUFDLFdBQU8sS0FBSyxRQUFRLGNBQVksS0FBSyxRQUFRLFlBQVksUUFBUSxJQUFFO0FBQUEsRUFBSTtBQUFBLEVBQUMsU0FBUyxHQUFFO0FBQUMsUUFBSSxJQUFFLG9CQUFJLFFBQUssSUFBRSxLQUFLLFlBQVksR0FBRSxDQUFDO0FBQUUsV0FBTyxJQUFFLEVBQUUsUUFBUSxJQUFFLEtBQUssTUFBTSxLQUFHLENBQUMsSUFBRTtBQUFBLEVBQUk7QUFBQSxFQUFDLE9BQU07QUFBQyxTQUFLLFFBQVEsT0FBSyxNQUFHLEtBQUssUUFBUSxrQkFBZ0IsYUFBYSxLQUFLLFFBQVEsY0FBYztBQUFFLFFBQUksSUFBRSxFQUFFLFFBQVEsSUFBSTtBQUFFLFNBQUcsS0FBRyxFQUFFLE9BQU8sR0FBRSxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsUUFBTztBQUFDLFdBQU8sS0FBSyxRQUFRLFNBQU8sTUFBRyxDQUFDLEtBQUssUUFBUTtBQUFBLEVBQUk7QUFBQSxFQUFDLFNBQVE7QUFBQyxXQUFPLEtBQUssUUFBUSxTQUFPLE9BQUcsQ0FBQyxLQUFLLFFBQVE7QUFBQSxFQUFJO0FBQUEsRUFBQyxTQUFTLEdBQUU7QUFBQyxXQUFPLEtBQUssVUFBVSxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsVUFBVSxHQUFFLEdBQUU7QUFBQyxRQUFHLEtBQUcsS0FBSyxHQUFHLE9BQU0sSUFBSSxNQUFNLG1GQUFtRjtBQUFFLFVBQUksS0FBSyxLQUFHO0FBQUcsUUFBSSxJQUFFLEtBQUcsb0JBQUksUUFBSyxJQUFFLEtBQUssWUFBWSxRQUFPLENBQUMsR0FBRSxJQUFFLElBQUUsRUFBRSxRQUFRLElBQUUsRUFBRSxRQUFRLElBQUUsTUFBSyxJQUFFLEtBQUssUUFBUTtBQUFXLFNBQUcsRUFBRSxRQUFRLElBQUUsRUFBRSxRQUFRLE1BQUksSUFBRTtBQUFRLFFBQUksSUFBRSxLQUFLLFlBQVksR0FBRSxDQUFDO0FBQUUsV0FBTyxNQUFJLFFBQU0sTUFBTSxDQUFDLEtBQUcsTUFBSSxPQUFLLFFBQU0sSUFBRSxNQUFJLElBQUUsSUFBRyxJQUFFLE1BQUksSUFBRSxLQUFLLFFBQVEsU0FBTyxNQUFJLElBQUcsS0FBSyxRQUFRLGlCQUFlLFdBQVcsTUFBSSxLQUFLLGNBQWMsQ0FBQyxHQUFFLENBQUMsR0FBRSxLQUFLLFFBQVEsa0JBQWdCLEtBQUssUUFBUSxTQUFPLEVBQUUsS0FBSyxRQUFRLGNBQWMsR0FBRTtBQUFBLEVBQUs7QUFBQSxFQUFDLE1BQU0sU0FBUyxJQUFFLG9CQUFJLFFBQUs7QUFBQyxTQUFLLFFBQVEsV0FBUyxNQUFHLEtBQUssUUFBUSxhQUFXLElBQUksRUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDO0FBQUUsUUFBRztBQUFDLFVBQUcsS0FBSyxRQUFRLE1BQU0sS0FBRztBQUFDLGFBQUssT0FBSyxVQUFRLE1BQU0sS0FBSyxHQUFHLE1BQUssS0FBSyxRQUFRLE9BQU87QUFBQSxNQUFDLFNBQU8sR0FBRTtBQUFDLFlBQUcsRUFBRSxLQUFLLFFBQVEsS0FBSyxFQUFFLEtBQUc7QUFBQyxrQkFBUSxRQUFRLEtBQUssUUFBUSxNQUFNLEdBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFJO0FBQUEsVUFBQyxDQUFDO0FBQUEsUUFBQyxRQUFNO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQSxVQUFNLE1BQUssT0FBSyxVQUFRLE1BQU0sS0FBSyxHQUFHLE1BQUssS0FBSyxRQUFRLE9BQU87QUFBQSxJQUFDLFVBQUM7QUFBUSxXQUFLLFFBQVEsY0FBWSxJQUFJLEVBQUUsR0FBRSxLQUFLLE1BQU0sQ0FBQyxHQUFFLEtBQUssUUFBUSxXQUFTO0FBQUEsSUFBRTtBQUFBLEVBQUM7QUFBQSxFQUFDLE1BQU0sVUFBUztBQUFDLFVBQU0sS0FBSyxTQUFTO0FBQUEsRUFBQztBQUFBLEVBQUMsV0FBVTtBQUFDLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFBTztBQUFBLEVBQUMsY0FBYyxHQUFFO0FBQUMsUUFBSSxJQUFFLG9CQUFJLFFBQUssSUFBRSxDQUFDLEtBQUssUUFBUSxVQUFRLEVBQUUsUUFBUSxLQUFHLEVBQUUsUUFBUSxHQUFFLElBQUUsS0FBSyxRQUFRLFlBQVUsS0FBSyxRQUFRO0FBQVEsU0FBRyxDQUFDLEtBQUcsS0FBSyxRQUFRLFlBQVUsVUFBUSxLQUFLLFFBQVEsV0FBVSxLQUFLLFNBQVMsQ0FBQyxLQUFHLEtBQUcsS0FBRyxFQUFFLEtBQUssUUFBUSxPQUFPLEtBQUcsV0FBVyxNQUFJLEtBQUssUUFBUSxRQUFRLElBQUksR0FBRSxDQUFDLEdBQUUsS0FBSyxVQUFVLFFBQU8sSUFBRSxTQUFPLENBQUM7QUFBQSxFQUFDO0FBQUEsRUFBQyxNQUFNLEdBQUUsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFLElBQUUsRUFBRSxVQUFRLEtBQUssVUFBUyxJQUFFLElBQUUsRUFBRSxTQUFPLEtBQUssU0FBUSxJQUFFLENBQUMsQ0FBQyxHQUFFLElBQUUsQ0FBQyxFQUFFLEtBQUcsS0FBSyxRQUFRLGFBQVksSUFBRTtBQUFHLEtBQUMsS0FBRyxLQUFHLEtBQUssUUFBUSxhQUFXLElBQUUsS0FBSyxzQkFBc0IsR0FBRSxDQUFDLEdBQUUsTUFBSSxJQUFFLE9BQUksSUFBRSxDQUFDO0FBQUcsUUFBSSxJQUFFLEtBQUcsS0FBRyxvQkFBSSxRQUFLLElBQUUsS0FBSyxNQUFNLENBQUM7QUFBRSxRQUFFLElBQUksRUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDLEdBQUUsS0FBRyxJQUFFLEVBQUUsUUFBUSxNQUFJLElBQUUsSUFBRSxJQUFFLElBQUksRUFBRSxJQUFJLEtBQUssRUFBRSxRQUFRLElBQUUsR0FBRyxHQUFFLEtBQUssTUFBTSxDQUFDLEdBQUUsSUFBRSxFQUFFLFFBQVE7QUFBRyxRQUFJLElBQUUsS0FBSyxRQUFRLFFBQU0sSUFBSSxFQUFFLEdBQUUsS0FBSyxNQUFNLENBQUM7QUFBRSxRQUFHLENBQUMsS0FBRyxNQUFJLEtBQUssUUFBUSxTQUFPLElBQUUsS0FBSyxnQkFBZ0IsR0FBRSxHQUFFLEdBQUUsQ0FBQyxJQUFHLEtBQUssUUFBUSxNQUFLO0FBQUMsVUFBSSxJQUFFLEtBQUssUUFBUSxLQUFLLFFBQVEsR0FBRSxJQUFFLElBQUU7QUFBRSxVQUFHLEtBQUcsSUFBRSxFQUFFLFFBQVEsSUFBRSxLQUFLLHNCQUFvQixLQUFLLFFBQVEsY0FBWSxLQUFLLGVBQWUsS0FBSyxRQUFRLEtBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxLQUFHLEtBQUssUUFBUSxXQUFXLFFBQVEsTUFBSSxJQUFFLEtBQUcsSUFBRSxJQUFFLE9BQUssQ0FBQyxLQUFLLFFBQVEsV0FBVyxRQUFPO0FBQUEsSUFBSTtBQUFDLFdBQU8sTUFBSSxRQUFNLEtBQUssUUFBUSxZQUFVLFVBQVEsS0FBSyxRQUFRLFdBQVMsS0FBRyxLQUFLLFFBQVEsUUFBTSxLQUFHLEVBQUUsUUFBUSxLQUFHLEVBQUUsUUFBUSxJQUFFLE9BQUs7QUFBQSxFQUFDO0FBQUEsRUFBQyxVQUFVLEdBQUUsR0FBRTtBQUFDLFFBQUksSUFBRSxLQUFLLE1BQU0sS0FBRyxvQkFBSSxNQUFJO0FBQUUsUUFBRyxFQUFFLFVBQVEsSUFBRSxFQUFFLE9BQU8sUUFBUSxNQUFJLElBQUUsRUFBRSxPQUFPLFFBQVEsSUFBRyxLQUFLLFFBQVEsS0FBSyxRQUFPLEtBQUssUUFBUSxLQUFLLFFBQVEsSUFBRSxJQUFFLEtBQUssUUFBUSxPQUFLO0FBQUssUUFBSSxJQUFFLEtBQUssZ0JBQWdCLElBQUksRUFBRSxJQUFJLEtBQUssQ0FBQyxHQUFFLEtBQUssTUFBTSxDQUFDLEdBQUUsR0FBRSxFQUFFO0FBQUUsV0FBTyxNQUFJLFFBQU0sRUFBRSxXQUFTLEVBQUUsUUFBUSxJQUFFLEVBQUUsUUFBUSxRQUFRLElBQUUsT0FBSztBQUFBLEVBQUM7QUFBQSxFQUFDLE1BQU0sR0FBRTtBQUFDLFFBQUcsYUFBYSxLQUFLLFFBQU8sRUFBRSxRQUFRO0FBQUUsUUFBSSxJQUFFLElBQUksRUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDO0FBQUUsV0FBTyxFQUFFLFFBQVEsS0FBRyxPQUFPLEVBQUUsTUFBSSxXQUFTLEVBQUUsS0FBRztBQUFBLEVBQUU7QUFBQSxFQUFDLGdCQUFnQixHQUFFLEdBQUUsR0FBRSxJQUFFLE9BQUc7QUFBQyxRQUFJLElBQUUsS0FBSyxRQUFRLFlBQVU7QUFBRSxRQUFHLElBQUUsTUFBSSxNQUFJLE1BQUksSUFBRztBQUFDLFlBQUksSUFBRSxLQUFHLE1BQUk7QUFBRSxVQUFJLElBQUUsSUFBSSxLQUFLLENBQUM7QUFBRSxVQUFHLE1BQU0sRUFBRSxRQUFRLENBQUMsTUFBSSxJQUFFLElBQUksRUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDLEdBQUUsRUFBRSxFQUFFLFFBQU0sS0FBRyxFQUFFLFFBQU0sT0FBTyxRQUFPO0FBQUssVUFBRTtBQUFBLElBQUU7QUFBQyxRQUFJLElBQUUsS0FBSyxNQUFNLEdBQUUsR0FBRSxHQUFFLENBQUMsR0FBRSxJQUFFLEtBQUssTUFBTTtBQUFFLFFBQUcsS0FBSyxRQUFRLFFBQVEsZUFBYSxNQUFJLEtBQUcsT0FBTyxLQUFHLFlBQVUsRUFBRSxHQUFFLENBQUMsT0FBSyxNQUFJLElBQUUsWUFBVSxTQUFTLFFBQU87QUFBRSxRQUFJLElBQUUsS0FBSyxNQUFNLElBQUUsR0FBRyxJQUFFLEtBQUksSUFBRSxNQUFJLElBQUUsRUFBRSxHQUFFLElBQUUsR0FBRSxDQUFDLElBQUUsRUFBRSxJQUFFLEdBQUUsR0FBRSxDQUFDLElBQUU7QUFBSSxRQUFHLE1BQUksSUFBRSxFQUFFLFFBQVEsS0FBRyxJQUFFLEVBQUUsUUFBTztBQUFFLFFBQUksSUFBRSxLQUFLLE1BQU0sSUFBSSxFQUFFLElBQUksS0FBSyxDQUFDLEdBQUUsQ0FBQyxHQUFFLElBQUUsR0FBRSxHQUFFLE9BQUcsSUFBRTtBQUFFLFdBQU0sQ0FBQyxLQUFHLENBQUMsSUFBRSxLQUFHLEtBQUcsRUFBRSxRQUFRLElBQUUsRUFBRSxRQUFRLEtBQUcsSUFBRSxJQUFFLElBQUU7QUFBQSxFQUFDO0FBQUEsRUFBQyxNQUFNLEdBQUUsR0FBRSxHQUFFLEdBQUUsSUFBRSxPQUFHO0FBQUMsUUFBSSxJQUFFLEtBQUssUUFBUSxTQUFRLElBQUUsQ0FBQyxHQUFFLE1BQUksTUFBSSxJQUFFLEVBQUUsVUFBVSxHQUFFLEtBQUssU0FBUSxDQUFDLElBQUUsRUFBRSxVQUFVLEdBQUUsS0FBSyxTQUFRLENBQUMsR0FBRSxJQUFFLElBQUksRUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDO0FBQUUsVUFBSyxDQUFDLEtBQUcsQ0FBQyxFQUFFLE1BQU0sR0FBRSxLQUFLLE9BQU8sT0FBSyxJQUFFLEVBQUUsR0FBRSxDQUFDLElBQUcsS0FBRztBQUFDLFVBQUksSUFBRSxLQUFLLE9BQU8sR0FBRSxHQUFFLENBQUM7QUFBRSxVQUFHLEVBQUUsUUFBTyxJQUFJLEVBQUUsR0FBRSxLQUFLLE1BQU0sQ0FBQztBQUFFLFVBQUUsRUFBRSxHQUFFLEtBQUU7QUFBQSxJQUFDO0FBQUMsV0FBTztBQUFBLEVBQUk7QUFBQSxFQUFDLE9BQU8sR0FBRSxHQUFFLEdBQUU7QUFBQyxRQUFJLElBQUUsUUFBSSxFQUFFLFFBQVEsSUFBRSxLQUFHLElBQUUsR0FBRSxJQUFFLEVBQUU7QUFBRyxRQUFHLE9BQU8sS0FBRyxVQUFTO0FBQUMsVUFBSSxJQUFFLEVBQUUsUUFBUTtBQUFFLGFBQU8sRUFBRSxDQUFDLElBQUUsSUFBRTtBQUFBLElBQUk7QUFBQyxRQUFJLElBQUUsRUFBRSxFQUFFLE1BQUssRUFBRSxRQUFNLEdBQUUsRUFBRSxLQUFJLEVBQUUsTUFBSyxFQUFFLFFBQU8sRUFBRSxRQUFPLENBQUMsR0FBRSxJQUFFLEVBQUUsQ0FBQyxHQUFFLElBQUUsS0FBSyxRQUFRLFFBQVE7QUFBWSxRQUFHLEVBQUUsU0FBTyxTQUFTLFFBQU8sRUFBRSxFQUFFLElBQUksSUFBRSxFQUFFLE9BQUs7QUFBSyxRQUFHLEVBQUUsU0FBTyxhQUFZO0FBQUMsVUFBRyxFQUFDLFNBQVEsR0FBRSxPQUFNLEVBQUMsSUFBRTtBQUFFLGNBQU8sSUFBRSxDQUFDLENBQUMsSUFBRSxNQUFJLElBQUUsQ0FBQyxHQUFFLENBQUMsSUFBRSxDQUFDLEdBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxLQUFHO0FBQUEsSUFBSTtBQUFDLFFBQUcsQ0FBQyxFQUFFLFFBQU87QUFBSyxRQUFJLElBQUUsSUFBSSxLQUFLLEVBQUUsRUFBRSxPQUFPLFFBQVEsR0FBRSxFQUFFLE1BQU0sUUFBUSxHQUFFLENBQUMsQ0FBQyxHQUFFLElBQUUsRUFBRSxHQUFFLENBQUM7QUFBRSxXQUFPLEVBQUUsTUFBSSxFQUFFLEtBQUcsRUFBRSxNQUFJLEVBQUUsS0FBRyxFQUFFLE1BQUksRUFBRSxLQUFHLEVBQUUsQ0FBQyxJQUFFLElBQUU7QUFBQSxFQUFJO0FBQUEsRUFBQyxzQkFBc0IsR0FBRSxHQUFFO0FBQUMsUUFBSSxJQUFFLElBQUksRUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDLEVBQUUsUUFBUTtBQUFFLFFBQUcsRUFBRSxRQUFRLElBQUUsRUFBRTtBQUFPLFFBQUksSUFBRSxLQUFLLFFBQVEsV0FBUyxLQUFJLElBQUU7QUFBRSxXQUFLLEVBQUUsUUFBUSxJQUFFLEtBQUcsS0FBRztBQUFDLFVBQUksSUFBRSxLQUFLLGdCQUFnQixHQUFFLEVBQUUsUUFBUSxHQUFFLEdBQUUsSUFBRTtBQUFFLFVBQUcsTUFBSSxLQUFLO0FBQU0sVUFBRTtBQUFBLElBQUM7QUFBQyxXQUFPO0FBQUEsRUFBQztBQUFDO0FBQXgwUCxJQUEwMFAsSUFBRSxNQUFLO0FBQUEsRUFBQztBQUFBLEVBQUs7QUFBQSxFQUFPO0FBQUEsRUFBSTtBQUFBLEVBQUs7QUFBQSxFQUFlO0FBQUEsRUFBYyxZQUFZLEdBQUUsR0FBRTtBQUFDLFNBQUssT0FBSyxHQUFFLEtBQUssaUJBQWUsRUFBRSxTQUFTLEtBQUcsSUFBRSxHQUFFLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQUMsT0FBTTtBQUFDLFFBQUcsS0FBSyxRQUFNLEtBQUssaUJBQWUsRUFBRSxRQUFPLEtBQUssT0FBSyxNQUFHLEVBQUMsT0FBTSxRQUFPLE1BQUssS0FBRTtBQUFFLFFBQUksSUFBRSxLQUFLLEtBQUssWUFBWSxLQUFLLFFBQU8sS0FBSyxHQUFHO0FBQUUsV0FBTyxNQUFJLFFBQU0sS0FBSyxPQUFLLE1BQUcsRUFBQyxPQUFNLFFBQU8sTUFBSyxLQUFFLE1BQUksS0FBSyxTQUFPLEdBQUUsS0FBSyxpQkFBZ0IsRUFBQyxPQUFNLEdBQUUsTUFBSyxNQUFFO0FBQUEsRUFBRTtBQUFBLEVBQUMsT0FBTTtBQUFDLFdBQU8sS0FBSyxRQUFNLEtBQUssaUJBQWUsSUFBRSxPQUFLLEtBQUssS0FBSyxZQUFZLEtBQUssUUFBTyxLQUFLLEdBQUc7QUFBQSxFQUFDO0FBQUEsRUFBQyxNQUFNLEdBQUU7QUFBQyxTQUFLLFNBQU8sYUFBYSxPQUFLLElBQUksS0FBSyxFQUFFLFFBQVEsQ0FBQyxJQUFFLEtBQUcsUUFBTyxLQUFLLE1BQUksb0JBQUksUUFBSyxLQUFLLE9BQUssT0FBRyxLQUFLLGdCQUFjLEtBQUs7QUFBQSxFQUFjO0FBQUEsRUFBQyxDQUFDLE9BQU8sUUFBUSxJQUFHO0FBQUMsV0FBTztBQUFBLEVBQUk7QUFBQzs7O0FDa0J4d2dDLGVBQXNCLFdBQVcsTUFBMkY7QUFDMUgsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLE9BQU8sdUJBQU07QUFDckMsUUFBTSxFQUFFLEdBQUcsSUFBSyxNQUFNLE1BQU0sRUFBRSxlQUFlLElBQUksQ0FBQyxLQUFLLENBQUM7QUFDeEQsTUFBSSxPQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsTUFBTSxRQUFRLEVBQUUsRUFBRyxRQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsUUFBUSxNQUFNO0FBQ2xHLFFBQU0sRUFBRSxVQUFVLEdBQUcsT0FBTyxJQUFJO0FBQ2hDLFNBQU8sRUFBRSxRQUFRLE1BQU0sUUFBUSxRQUFRLElBQUksV0FBVyxDQUFDLEdBQUcsUUFBUSxPQUFPLEdBQUcsUUFBUSxVQUFVLE9BQU87QUFDdkc7QUFFQSxTQUFTLFFBQVEsT0FBc0M7QUFDckQsUUFBTSxFQUFFLE1BQU0sU0FBUyxJQUFLLFNBQVMsQ0FBQztBQUN0QyxNQUFJLE9BQU8sU0FBUyxTQUFVLFFBQU8sQ0FBQztBQUN0QyxTQUFPLENBQUMsRUFBRSxNQUFNLEtBQUssS0FBSyxHQUFHLEdBQUksT0FBTyxhQUFhLFlBQVksRUFBRSxTQUFTLEVBQUcsQ0FBQztBQUNsRjtBQUdBLElBQU0sUUFBUTtBQUNkLElBQU0sUUFBUSxnQkFBZ0IsS0FBSztBQUNuQyxJQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksS0FBSyxhQUFhLEtBQUssU0FBUyxHQUFHO0FBR3pELFNBQVMsWUFBWSxPQUFzQztBQUNoRSxNQUFJLENBQUMsTUFBTSxLQUFLLE1BQU0sSUFBSSxFQUFHLFFBQU8sS0FBSyxNQUFNLElBQUk7QUFDbkQsTUFBSTtBQUNGLFdBQU8sT0FBTyxDQUFDO0FBQ2YsV0FBTztBQUFBLEVBQ1QsUUFBUTtBQUNOLFVBQU0sRUFBRSxNQUFNLFNBQVMsSUFBSTtBQUMzQixXQUFPLEtBQUssSUFBSSxLQUFLLGFBQWEsU0FBWSxLQUFLLFNBQVMsUUFBUSxJQUFJO0FBQUEsRUFDMUU7QUFDRjtBQUdPLFNBQVMsVUFBVSxPQUE2QixPQUFtQztBQUN4RixRQUFNLFFBQVEsTUFBTSxRQUFRLENBQUMsVUFBVSxPQUFPLE9BQU8sS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNqRSxTQUFPLE1BQU0sV0FBVyxJQUFJLFNBQVksS0FBSyxJQUFJLEdBQUcsS0FBSztBQUMzRDtBQUVBLFNBQVMsT0FBTyxFQUFFLE1BQU0sV0FBVyxNQUFNLEdBQWMsT0FBbUM7QUFFeEYsUUFBTSxDQUFDLElBQUksSUFBSSxJQUFJLEVBQUssTUFBTSxFQUFFLE1BQU0sVUFBVSxVQUFVLFdBQVcsTUFBTSxDQUFDLEVBQUUsYUFBYSxHQUFHLElBQUksS0FBSyxLQUFLLENBQUM7QUFDN0csU0FBTyxNQUFNLFFBQVE7QUFDdkI7OztBQ2xEQSxJQUFNLFFBQVEsS0FBSyxLQUFLLEtBQUs7QUFHN0IsU0FBUyxLQUFLLE1BQWtDO0FBQzlDLFNBQU8sU0FBUyxTQUFZLFdBQU0sR0FBRyxJQUFJLEtBQUssSUFBSSxFQUFFLFlBQVksRUFBRSxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsS0FBSyxHQUFHLENBQUM7QUFDbEc7QUFnQkEsZUFBc0IsZUFDcEIsWUFDQSxLQUNBLEVBQUUsS0FBSyxLQUFLLGNBQWMsR0FDRztBQUM3QixRQUFNLEVBQUUsS0FBSyxPQUFPLElBQUksTUFBTSxPQUFPLFlBQVksS0FBSyxHQUFHO0FBQ3pELFFBQU0sT0FBTyxPQUFPLEdBQUc7QUFDdkIsUUFBTSxJQUFJLFlBQVksWUFBWSxLQUFLLFFBQVEsRUFBRSxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDdEUsTUFBSSxPQUFPLFdBQVcsS0FBSyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQzdELE1BQUksT0FBTyxRQUFRLEtBQUssU0FBUyxJQUFJLFdBQVcsUUFBUTtBQUN4RCxNQUFJLE9BQU8sV0FBVyxPQUFPLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFDL0MsYUFBVyxFQUFFLE1BQU0sSUFBSSxLQUFLLE9BQVEsS0FBSSxLQUFLLG1CQUFtQixJQUFJLDBCQUEwQixHQUFHLEdBQUc7QUFDcEcsUUFBTSxXQUFXLGNBQWMsS0FBSyxRQUFRLElBQUk7QUFDaEQsTUFBSSxLQUFLLFdBQVcsRUFBRyxRQUFPLEtBQUssSUFBSSxJQUFJLFFBQVE7QUFDbkQsU0FBTyxnQkFBZ0IsS0FBSyxJQUFJLEtBQUssR0FBRyxRQUFRLDhDQUE4QyxJQUFJO0FBQ3BHO0FBWUEsZUFBZSxPQUFPLFlBQStCLEtBQWEsS0FBeUI7QUFDekYsUUFBTSxFQUFFLFdBQVcsUUFBUSxTQUFTLElBQUksTUFBTSxXQUFXLFVBQVU7QUFDbkUsUUFBTSxTQUFtQixDQUFDLEdBQUcsUUFBUTtBQUNyQyxRQUFNLFlBQXVCLENBQUM7QUFDOUIsYUFBVyxZQUFZLFVBQVUsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsR0FBRyxHQUFHO0FBQ25FLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLFFBQVEsUUFBUTtBQUM3QyxRQUFJLFFBQVEsT0FBVyxRQUFPLEtBQUssRUFBRSxNQUFNLFNBQVMsTUFBTSxJQUFJLENBQUM7QUFBQSxhQUN0RCxNQUFNLFNBQVMsRUFBRyxXQUFVLEtBQUssRUFBRSxHQUFHLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDbEU7QUFDQSxRQUFNLE1BQWlCLENBQUM7QUFDeEIsYUFBVyxZQUFZLFdBQVc7QUFDaEMsVUFBTSxVQUFVLFNBQVMsVUFBVSxXQUFXLE1BQU0sV0FBVyxZQUFZLFNBQVMsSUFBSSxVQUFVLElBQUksQ0FBQztBQUN2RyxRQUFJLFNBQVMsUUFBUyxRQUFPLEtBQUssRUFBRSxNQUFNLFNBQVMsTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQUEsUUFDdEUsS0FBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLEtBQUssV0FBVyxRQUFRLE1BQU0sT0FBTyxTQUFTLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDMUY7QUFDQSxTQUFPLEVBQUUsS0FBSyxNQUFNLGFBQWEsS0FBSyxXQUFXLFlBQVksR0FBRyxHQUFHLE9BQU87QUFDNUU7QUFFQSxlQUFlLFFBQVEsRUFBRSxLQUFLLEdBQTJFO0FBQ3ZHLE1BQUk7QUFDRixVQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sV0FBVyxJQUFJO0FBQ3ZDLFVBQU0sQ0FBQyxHQUFHLElBQUksTUFBTSxRQUFRLENBQUMsVUFBVSxZQUFZLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDL0QsV0FBTyxFQUFFLE9BQU8sR0FBSSxRQUFRLFVBQWEsRUFBRSxJQUFJLEVBQUc7QUFBQSxFQUNwRCxRQUFRO0FBQ04sV0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLEtBQUssc0JBQXNCO0FBQUEsRUFDakQ7QUFDRjtBQVFBLFNBQVMsTUFBTSxFQUFFLE1BQU0sT0FBTyxNQUFNLEdBQVksRUFBRSxLQUFLLFdBQVcsTUFBTSxHQUFtQjtBQUN6RixRQUFNLFdBQVcsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLFNBQVMsTUFBTyxhQUFhLFNBQVksT0FBTyxHQUFHLElBQUksSUFBSSxRQUFRLEVBQUcsRUFBRSxLQUFLLElBQUk7QUFDckgsU0FBTyxRQUFRLEVBQUUsTUFBTSxPQUFPLFVBQVUsS0FBSyxVQUFVLE9BQU8sTUFBTSxLQUFLLEdBQUcsV0FBVyxNQUFNLENBQUM7QUFDaEc7QUFNQSxlQUFlLGFBQWEsS0FBeUIsV0FBK0IsWUFBK0IsS0FBYTtBQUM5SCxRQUFNLFdBQVcsT0FBTyxHQUFHLEVBQUUsT0FBTyxDQUFDLEVBQUUsU0FBUyxNQUFNLGFBQWEsVUFBVTtBQUM3RSxNQUFJLFNBQVMsV0FBVyxFQUFHLFFBQU87QUFDbEMsUUFBTSxVQUFVLE1BQU0sV0FBVyxRQUFRLFNBQVMsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQztBQUN6RSxRQUFNLE9BQU8sb0JBQUksSUFBcUI7QUFDdEMsYUFBVyxFQUFFLE1BQU0sWUFBWSxHQUFHLE1BQU0sS0FBSyxVQUFVO0FBQ3JELFVBQU0sV0FBVyxVQUFVLEtBQUssQ0FBQyxRQUFRLElBQUksU0FBUyxJQUFJO0FBQzFELFVBQU0sU0FBUyxNQUFNLFdBQVcsWUFBWSxTQUFTLElBQUksbUJBQW1CO0FBQzVFLFVBQU0sU0FBUyxLQUFLLElBQUksV0FBVyxTQUFTLFNBQVMsSUFBSyxPQUFPLFFBQVEsQ0FBRTtBQUMzRSxVQUFNLFFBQVEsRUFBRSxXQUFXLFdBQVcsSUFBSSxTQUFZLFFBQVEsT0FBTyxLQUFLLElBQUksT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRTtBQUM3RyxTQUFLLElBQUksTUFBTSxNQUFNLFVBQVUsRUFBRSxLQUFLLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNuRDtBQUNBLFNBQU8sSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssR0FBRztBQUNuRDtBQUdBLGVBQXNCLFFBQVEsTUFBZ0M7QUFDNUQsTUFBSTtBQUNGLFVBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxNQUFNLFdBQVcsSUFBSTtBQUMvQyxXQUFPLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFBQSxFQUM5QixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjsiLAogICJuYW1lcyI6IFsid2hlbiIsICJzIl0KfQo=
