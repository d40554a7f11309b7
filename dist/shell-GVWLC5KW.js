import {
  isNamedLikeFunction
} from "./chunk-KX7GEZTP.js";
import {
  lastAsked
} from "./chunk-OSNKVMOL.js";
import {
  commandOf,
  flagged,
  headOf,
  operands,
  optionValue,
  unwrap
} from "./chunk-CUOZTPMV.js";
import {
  arg,
  isConstant,
  joined
} from "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import {
  noOptions
} from "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/knowledge/shell/adapted.ts
function asInShell(name, row, isBare) {
  const adapted = ADAPTED[name]?.(row, isBare) ?? row;
  const { limit } = adapted;
  if (!limit?.advice.includes("timeout=600")) return adapted;
  return { ...adapted, limit: { ...limit, advice: "run it under `timeout SECONDS`" } };
}
var ADAPTED = {
  curl: (row) => ({ ...row, check: curlChecked }),
  mkdir: (row, isBare) => isBare ? { ...row, fix: { again: () => "-p" } } : row,
  "git config": asked(/^--(?:get|list)|^-l$/, 1),
  tee: (row) => ({ ...row, ...logged(row) }),
  brew: asked(/^(?:--prefix|--version|list|info|shellenv|config|--cellar)$/, 0),
  adduser: systemUser,
  addgroup: systemUser,
  // Whoever may say so sits before it, and the next start brings it back.
  shutdown: (row) => ({ ...row, danger: () => "no" }),
  rm: (row) => ({ ...row, danger: removal(row) }),
  find: (row) => ({ ...row, danger: (ask) => isHarmlessFind(ask.call) ? "no" : row.danger?.(ask) ?? "no" })
};
var LOG = /log/i;
var isLog = (target) => target !== void 0 && [target.text, ...target.holes.map(({ name }) => name)].some((text) => LOG.test(text) && !/login|logo|catalog|blog/i.test(text));
function logged({ effect, thing }) {
  const isLogged = (ask) => flagged(ask, "a", "append") === "yes" && isLog(operands(ask).at(-1));
  return {
    effect: (ask) => isLogged(ask) ? "report" : typeof effect === "function" ? effect(ask) : effect,
    thing: (ask) => isLogged(ask) ? "log" : typeof thing === "function" ? thing(ask) : thing
  };
}
function asked(question2, most) {
  const isAsked = ({ call }) => call.args.some(({ text }) => question2.test(text)) || most > 0 && call.args.filter(({ text }) => !text.startsWith("-")).length <= most;
  return (row) => ({
    ...row,
    effect: (ask) => isAsked(ask) ? "probe" : typeof row.effect === "function" ? row.effect(ask) : row.effect
  });
}
function systemUser(row) {
  return { ...row, again: (ask) => flagged(ask, "system") === "yes" ? "yes" : row.again?.(ask) ?? "unknown" };
}
function curlChecked(ask) {
  const own2 = flagged(ask, "f", "fail", "fail-with-body", "fail-early", "I", "head");
  if (own2 !== "no") return own2;
  const format = optionValue(ask, "-w", "--write-out")?.text ?? "";
  if (/http_code|response_code/.test(format)) return "yes";
  return flagged(ask, "K", "config", "i", "include", "D", "dump-header", "version", "V") === "yes" ? "unknown" : "no";
}
var ONLY_NAMES = /^\/?(?:\$\/?)+\*?$/;
function removal(row) {
  return (ask) => {
    const danger = row.danger?.(ask) ?? "no";
    if (danger === "no") return danger;
    const targets = operands(ask);
    if (targets.some(mayBeEverything)) return "everything";
    return danger === "everything" && targets.some(({ holes }) => holes.length > 0) ? "yes" : danger;
  };
}
function mayBeEverything({ text, holes }) {
  if (holes.length === 0) return /^(?:\/|\/\*|~|~\/|~\/\*)$/.test(text);
  const around = text.replace(/\$\{[^}]*\}/g, "$");
  return around.includes("/") && ONLY_NAMES.test(around) && holes.every(({ filled }) => filled !== true);
}
var REMADE = /^(?:\S*\.py\[?[co]+\]?|__pycache__|\*~|#\*#|\*\.(?:bak|orig|rej|swp|tmp|o|pyc|pyo|class)|\*\.(?:ucf|dpkg)-\*|\.DS_Store|\.coverage.*|\.?#?core|node_modules|-empty)$/;
function isHarmlessFind({ args }) {
  const root = args[0]?.text ?? "";
  const isNamed = /\/\w[^/]*\/\w|\}\/[\w.]/.test(root);
  return args.some(({ text }) => REMADE.test(text.replace(/\\/g, "")) || isNamed && /^-(?:[mca]time|[mca]min)$/.test(text));
}

// src/knowledge/shell/builtins.ts
var minor = { effect: "setup", medium: "memory", minor: true };
var probe = { effect: "probe", medium: "memory", minor: true };
var told = {
  // `printf -v name …` gives a name its value.
  effect: ({ call: { output, args } }) => output === void 0 && args[0]?.text !== "-v" ? "report" : "probe",
  medium: "output",
  // `::group::`, `::error::` are the runner's own log, which stamps each line.
  thing: ({ call }) => call.args.some(({ text }) => /^::[a-z-]+(?: [^:]*)?::/.test(text)) ? "log" : "print",
  content: (ask) => joined(ask.call.args.filter(({ text }) => !/^-[neE]+$/.test(text))),
  minor: true
};
var printed = { ...told, content: (ask) => ask.option("<<") };
function endingOf(status, open) {
  if (status === void 0) return open ? "unknown" : "ok";
  if (!isConstant(status)) return "unknown";
  return /^0+$/.test(status.text) ? "ok" : "bad";
}
function endingOfReturn(ask) {
  const status = ask.call.args[0];
  if (status === void 0) return "return";
  if (status.holes.length > 0) return status.text === "${?}" ? "return" : "unknown";
  return /^0+$/.test(status.text) ? "return" : "raise";
}
function leave(ends) {
  return { effect: "leave", medium: "process", ends, content: arg(0), minor: true };
}
function promptOf({ call }) {
  const at = call.args.findIndex(({ text }) => /^-\w*p$/.test(text));
  return at < 0 ? void 0 : call.args[at + 1];
}
var read = {
  effect: (ask) => ask.option("<<") ? "probe" : ask.call.input !== void 0 || ask.call.open ? "parse" : "ask",
  medium: "output",
  content: promptOf,
  minor: true
};
var redirected = { effect: "report", medium: "output", thing: "log", minor: true };
var builtins = [
  { shell: "echo, printf, print", row: told },
  { shell: "exit", row: leave((ask) => endingOf(ask.call.args[0], ask.call.open)) },
  { shell: "return", row: leave(endingOfReturn) },
  { shell: "break", row: leave(() => "break") },
  { shell: "continue", row: leave(() => "next") },
  {
    shell: "getenv",
    row: { effect: "read", medium: "environment", thing: "variable", target: arg(0), content: arg(1), minor: true }
  },
  { shell: "argv, getopts", row: { effect: "read", medium: "arguments", thing: "argument", minor: true } },
  { shell: "<", row: { effect: "read", medium: "file", thing: "file", target: arg(0) } },
  { shell: ">", row: { effect: "write", medium: "file", thing: "file", target: arg(0) } },
  { shell: ">>", row: { effect: "append", medium: "file", thing: "line", target: arg(0) } },
  { shell: "read", row: read },
  { shell: "mapfile", row: { effect: "parse", medium: "memory", minor: true } },
  {
    shell: "source, .",
    row: { effect: "setup", medium: "environment", thing: "settings", target: arg(0), minor: true }
  },
  {
    shell: "set, cd, pushd, popd, umask, ulimit, shopt, hash, jobs, disown, module, exec, builtin, command, wait, times, setopt, unsetopt, autoload, emulate, zmodload, zstyle, zle, bindkey, compinit, compdef, promptinit, bind, complete, compgen, compopt, eval, fg, bg, dirs, history, enable, caller, stty, trap, unalias",
    row: minor
  },
  { shell: ":, true, false, type, which, pwd, test, [, getconf, expr, seq, tput, clear, yes, sync", row: probe }
];

// src/knowledge/shell/index.ts
var own = new Map(
  builtins.flatMap(({ shell: shell2, row }) => (shell2?.split(/\s*,\s*/) ?? []).map((name) => [name, row]))
);
var plainLine = (name, row, call) => ({ name, row, call, under: [] });
var FILTERS = new Set(
  "cat head tail wc sort uniq cut awk gawk mawk jq yq xxd strings tac comm join paste tr sed grep egrep fgrep rg rev nl fold fmt column xargs base64 tee pv".split(
    " "
  )
);
var COMPRESSORS = /^(?:p?gzip|gunzip|zcat|pigz|p?bzip2|bunzip2|xz|unxz|zstd|lz4|gpg|age)$/;
var filter = { effect: "parse", medium: "memory", minor: true };
var question = { effect: "probe", medium: "process", minor: true };
function isQuestion({ name, call }, input) {
  return input !== void 0 && /^[ef]?grep$/.test(name) && call.args.some(({ text }) => /^-\w*q|^--quiet$/.test(text));
}
function isFilter({ name, under, call }, input) {
  if (input === void 0 || under.length > 0) return false;
  if (name === "openssl") return /^(?:sha\d*|dgst|md5|enc|base64)$/.test(call.args[0]?.text ?? "");
  if (name === "sed") return !call.args.some(({ text }) => /^-\w*i|^--in-place/.test(text));
  if (COMPRESSORS.test(name)) return call.args.every(({ text }) => text.startsWith("-"));
  if (name === "tee") return !call.args.some(({ text }) => /^[^-]/.test(text));
  return FILTERS.has(name);
}
var DUMPS = /^(?:pg_dump|pg_dumpall|mysqldump|mariadb-dump|mongodump)$/;
var isHandedOn = ({ call }) => (call.output === "piped" || call.output === "captured") && !call.args.some(({ text }) => /^(?:-f|--file|--result-file|--out)\b/.test(text));
var DATABASES = /^(?:psql|mysql|mariadb|sqlite3|sqlcmd|clickhouse-client|mongosh?)$/;
function withStatement(head, all, call) {
  if (!DATABASES.test(head)) return all;
  const words = all.map((word) => /^-[A-Za-z]+[ce]$/.test(word.text) ? { ...word, text: `-${word.text.at(-1)}` } : word);
  const body = call.options.get("<<") ?? (head === "sqlite3" ? words.filter(({ text }) => !text.startsWith("-"))[2] : void 0);
  if (!body) return words;
  const flag = { text: "-c", holes: [], type: "text", start: body.start, end: body.start };
  return [...words, flag, body];
}
var sources = lastAsked(
  (facts) => facts.some((fact) => fact.kind === "call" && (fact.name === "source" || fact.name === "." || fact.name === "eval"))
);
var ENDS = /^(?:die|fatal|abort|bail(?:_out)?|croak|panic)$/;
var died = { effect: "leave", medium: "process", ends: () => "bad", content: (ask) => ask.arg(0), minor: true };
var program = { effect: "run", medium: "process", thing: "program" };
function line(call, facts) {
  const { name } = call;
  if (call.local !== void 0) return void 0;
  if (name === "exec" && [...call.options.keys()].some((key) => key.includes(">") && key !== "2>")) {
    return plainLine(name, redirected, call);
  }
  if (call.args.at(-1)?.text === "--version") return plainLine(name, question, call);
  if (call.args.length === 1 && /^(?:--?version|--help|-V|-v)$/.test(call.args[0]?.text ?? ""))
    return plainLine(name, question, call);
  if (name === "command" && /^-[vV]/.test(call.args[0]?.text ?? "")) return plainLine(name, question, call);
  if (name === "cat" && call.args.length === 0 && call.options.has("<<")) return plainLine(name, printed, call);
  const builtin = call.args.length > 0 && (name === "exec" || name === "command" || name === "builtin") ? void 0 : own.get(name);
  if (builtin) return plainLine(name, builtin, call);
  const found = started(call);
  if (!found) return unknown(call, facts);
  return found.row.danger && isFedHarmless(found, facts) ? { ...found, row: { ...found.row, danger: () => "no" } } : found;
}
function isFedHarmless({ under, call }, facts) {
  const input = under.includes("xargs") && call.input !== void 0 ? facts[call.input] : void 0;
  return input?.kind === "call" && input.name === "find" && isHarmlessFind(input);
}
var IS_PROGRAM = /(?:^\$|_)(?:CMD|COMMAND|PIP\d?|PYTHON\d?|\w*CAT|SED|[GN]?AWK|[EF]?GREP|SORT|CUT|LS|RM|CP|MV|LN|TAR|FIND|BIN|TOOL|PROG|PROGRAM|EXE|CLI|PKG_?MGR|PM|CTL|DOCKER|PODMAN|NERDCTL|KUBECTL|MINIKUBE|VAGRANT|MULTIPASS|GCLOUD|GIT|ADB)$/i;
var isGivenFile = ({ args }) => /^\/(?:etc|proc|sys|dev|var|tmp)\/(?!init\.d\/)/.test(args[0]?.text ?? "");
function started(call) {
  const first = { text: call.name, holes: [], type: "text", start: call.start, end: call.start + call.name.length };
  const isVariable = /^\$[^{]/.test(call.name);
  if (isVariable && (call.name === "$@" || call.args.length === 0 || IS_PROGRAM.test(call.name) || isGivenFile(call)))
    return void 0;
  const words = isVariable ? call.args : [first, ...call.args];
  const items = withStatement(headOf(words[0]) ?? "", words, call);
  const found = commandOf({ ...first, type: "list", items, open: call.open }, { ...call, options: noOptions });
  if (!found) return void 0;
  const inner = own.get(found.name);
  const whole = {
    ...found,
    row: inner ?? found.row,
    call: { ...found.call, options: call.options },
    under: isVariable ? [call.name.slice(1), ...found.under] : found.under
  };
  if (isQuestion(whole, call.input)) return { ...whole, row: question };
  if (isFilter(whole, call.input)) return { ...whole, row: filter };
  if (DUMPS.test(whole.name) && isHandedOn(whole)) return { ...whole, row: { ...whole.row, effect: "read", medium: "database" } };
  return { ...whole, row: asInShell(whole.name, whole.row, whole.under.length === 0 && !isVariable) };
}
var IS_FUNCTION = /^(?!Rscript$|Xvfb$|Xorg$)[A-Z][a-z]+(?:[A-Z][a-z]*)*$/;
function startedBy(call) {
  const first = { text: call.name, holes: [], type: "text", start: call.start, end: call.start + call.name.length };
  const { words, under } = unwrap([first, ...call.args]);
  const name = under.length > 0 ? headOf(words[0]) : void 0;
  const isNamed = name !== void 0 && /^[\w.+-]+$/.test(name);
  return { ...plainLine(isNamed ? name : call.name, program, call), under };
}
var asksProgram = ({ name, args }) => /^(?:ls(?:pci|usb|scsi|blk|mod|cpu|mem|hw|attr|_release)|dmesg|uptime|free|vmstat|iostat|sensors|dmidecode|hwinfo|inxi)$/.test(
  name
) || /^--(?:list|show|status|info)$/.test(args[0]?.text ?? "") || args.length > 0 && args.every(({ text }) => /^-|^(?:dump|show|list|status|info|query|ls)$/.test(text)) && args.some(({ text }) => /^(?:dump|show|list|status|info|query|ls|--(?:list|show|status|info))$/.test(text));
function unknown(call, facts) {
  if (!/^[\w./+~-]+$/.test(call.name)) return void 0;
  if (ENDS.test(call.name)) return plainLine(call.name, died, call);
  if (call.output === "captured" || call.output === "piped" || call.group !== void 0) return void 0;
  if (call.args.some(({ type }) => type === "code") || call.options.get("<<")?.type === "code") return void 0;
  if (asksProgram(call)) return plainLine(call.name, question, call);
  if (!call.name.includes("/") && (sources(facts) || IS_FUNCTION.test(call.name) || isNamedLikeFunction(call.name)))
    return void 0;
  return startedBy(call);
}
var shell = {
  language: "shell",
  row: (_, call) => line(call, [])?.row,
  line,
  reshapes: () => false
};
export {
  shell
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2tub3dsZWRnZS9zaGVsbC9hZGFwdGVkLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2Uvc2hlbGwvYnVpbHRpbnMudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9zaGVsbC9pbmRleC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgUm93IH0gZnJvbSAnLi4vLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgZmxhZ2dlZCwgb3BlcmFuZHMsIG9wdGlvblZhbHVlIH0gZnJvbSAnLi4vY29tbWFuZHMvb3B0aW9ucy50cyc7XG5cbi8qKiBXaGF0IGlzIGRpZmZlcmVudCBhYm91dCBhIGNvbW1hbmQgd2hlbiBhIHNoZWxsIHNjcmlwdCBzdGFydHMgaXQsIHJhdGhlciB0aGFuIGFub3RoZXIgcHJvZ3JhbTogYWR2aWNlLCBmaXhlcywgd2hhdCBpdCBjYW4ga25vdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhc0luU2hlbGwobmFtZTogc3RyaW5nLCByb3c6IFJvdywgaXNCYXJlOiBib29sZWFuKTogUm93IHtcbiAgY29uc3QgYWRhcHRlZCA9IEFEQVBURURbbmFtZV0/Lihyb3csIGlzQmFyZSkgPz8gcm93O1xuICBjb25zdCB7IGxpbWl0IH0gPSBhZGFwdGVkO1xuICBpZiAoIWxpbWl0Py5hZHZpY2UuaW5jbHVkZXMoJ3RpbWVvdXQ9NjAwJykpIHJldHVybiBhZGFwdGVkO1xuICByZXR1cm4geyAuLi5hZGFwdGVkLCBsaW1pdDogeyAuLi5saW1pdCwgYWR2aWNlOiAncnVuIGl0IHVuZGVyIGB0aW1lb3V0IFNFQ09ORFNgJyB9IH07XG59XG5cbmNvbnN0IEFEQVBURUQ6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIChyb3c6IFJvdywgaXNCYXJlOiBib29sZWFuKSA9PiBSb3c+PiA9IHtcbiAgY3VybDogKHJvdykgPT4gKHsgLi4ucm93LCBjaGVjazogY3VybENoZWNrZWQgfSksXG4gIG1rZGlyOiAocm93LCBpc0JhcmUpID0+IChpc0JhcmUgPyB7IC4uLnJvdywgZml4OiB7IGFnYWluOiAoKSA9PiAnLXAnIH0gfSA6IHJvdyksXG4gICdnaXQgY29uZmlnJzogYXNrZWQoL14tLSg/OmdldHxsaXN0KXxeLWwkLywgMSksXG4gIHRlZTogKHJvdykgPT4gKHsgLi4ucm93LCAuLi5sb2dnZWQocm93KSB9KSxcbiAgYnJldzogYXNrZWQoL14oPzotLXByZWZpeHwtLXZlcnNpb258bGlzdHxpbmZvfHNoZWxsZW52fGNvbmZpZ3wtLWNlbGxhcikkLywgMCksXG4gIGFkZHVzZXI6IHN5c3RlbVVzZXIsXG4gIGFkZGdyb3VwOiBzeXN0ZW1Vc2VyLFxuICAvLyBXaG9ldmVyIG1heSBzYXkgc28gc2l0cyBiZWZvcmUgaXQsIGFuZCB0aGUgbmV4dCBzdGFydCBicmluZ3MgaXQgYmFjay5cbiAgc2h1dGRvd246IChyb3cpID0+ICh7IC4uLnJvdywgZGFuZ2VyOiAoKSA9PiAnbm8nIH0pLFxuICBybTogKHJvdykgPT4gKHsgLi4ucm93LCBkYW5nZXI6IHJlbW92YWwocm93KSB9KSxcbiAgZmluZDogKHJvdykgPT4gKHsgLi4ucm93LCBkYW5nZXI6IChhc2spID0+IChpc0hhcm1sZXNzRmluZChhc2suY2FsbCkgPyAnbm8nIDogKHJvdy5kYW5nZXI/Lihhc2spID8/ICdubycpKSB9KSxcbn07XG5cbmNvbnN0IExPRyA9IC9sb2cvaTtcbmNvbnN0IGlzTG9nID0gKHRhcmdldDogVmFsdWUgfCB1bmRlZmluZWQpOiBib29sZWFuID0+XG4gIHRhcmdldCAhPT0gdW5kZWZpbmVkICYmXG4gIFt0YXJnZXQudGV4dCwgLi4udGFyZ2V0LmhvbGVzLm1hcCgoeyBuYW1lIH0pID0+IG5hbWUpXS5zb21lKCh0ZXh0KSA9PiBMT0cudGVzdCh0ZXh0KSAmJiAhL2xvZ2lufGxvZ298Y2F0YWxvZ3xibG9nL2kudGVzdCh0ZXh0KSk7XG5cbi8qKiBgdGVlIC1hIFwiJExPR19GSUxFXCJgOiB0aGUgbGluZSBnb2VzIHdoZXJlIHRoZSBsb2cgaXMga2VwdC4gKi9cbmZ1bmN0aW9uIGxvZ2dlZCh7IGVmZmVjdCwgdGhpbmcgfTogUm93KTogUGFydGlhbDxSb3c+IHtcbiAgY29uc3QgaXNMb2dnZWQgPSAoYXNrOiBBc2spOiBib29sZWFuID0+IGZsYWdnZWQoYXNrLCAnYScsICdhcHBlbmQnKSA9PT0gJ3llcycgJiYgaXNMb2cob3BlcmFuZHMoYXNrKS5hdCgtMSkpO1xuICByZXR1cm4ge1xuICAgIGVmZmVjdDogKGFzaykgPT4gKGlzTG9nZ2VkKGFzaykgPyAncmVwb3J0JyA6IHR5cGVvZiBlZmZlY3QgPT09ICdmdW5jdGlvbicgPyBlZmZlY3QoYXNrKSA6IGVmZmVjdCksXG4gICAgdGhpbmc6IChhc2spID0+IChpc0xvZ2dlZChhc2spID8gJ2xvZycgOiB0eXBlb2YgdGhpbmcgPT09ICdmdW5jdGlvbicgPyB0aGluZyhhc2spIDogdGhpbmcpLFxuICB9O1xufVxuXG4vKiogT25seSBhIHF1ZXN0aW9uOiBieSBhIHdvcmQgdGhhdCBzYXlzIHNvLCBvciB3aXRoIGF0IG1vc3Qgc28gbWFueSBvcGVyYW5kcy4gKi9cbmZ1bmN0aW9uIGFza2VkKHF1ZXN0aW9uOiBSZWdFeHAsIG1vc3Q6IG51bWJlcik6IChyb3c6IFJvdykgPT4gUm93IHtcbiAgY29uc3QgaXNBc2tlZCA9ICh7IGNhbGwgfTogQXNrKTogYm9vbGVhbiA9PlxuICAgIGNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gcXVlc3Rpb24udGVzdCh0ZXh0KSkgfHxcbiAgICAobW9zdCA+IDAgJiYgY2FsbC5hcmdzLmZpbHRlcigoeyB0ZXh0IH0pID0+ICF0ZXh0LnN0YXJ0c1dpdGgoJy0nKSkubGVuZ3RoIDw9IG1vc3QpO1xuICByZXR1cm4gKHJvdykgPT4gKHtcbiAgICAuLi5yb3csXG4gICAgZWZmZWN0OiAoYXNrKSA9PiAoaXNBc2tlZChhc2spID8gJ3Byb2JlJyA6IHR5cGVvZiByb3cuZWZmZWN0ID09PSAnZnVuY3Rpb24nID8gcm93LmVmZmVjdChhc2spIDogcm93LmVmZmVjdCksXG4gIH0pO1xufVxuXG4vKiogRGViaWFuJ3MgYGFkZHVzZXIgLS1zeXN0ZW1gIGlzIGNvbnRlbnQgd2hlbiB0aGUgdXNlciBpcyB0aGVyZS4gKi9cbmZ1bmN0aW9uIHN5c3RlbVVzZXIocm93OiBSb3cpOiBSb3cge1xuICByZXR1cm4geyAuLi5yb3csIGFnYWluOiAoYXNrKSA9PiAoZmxhZ2dlZChhc2ssICdzeXN0ZW0nKSA9PT0gJ3llcycgPyAneWVzJyA6IChyb3cuYWdhaW4/Lihhc2spID8/ICd1bmtub3duJykpIH07XG59XG5cbi8qKiBEb2VzIGl0cyBleGl0IHN0YXR1cyB0ZWxsIG9mIGFuIGVycm9yIGFuc3dlciwgb3IgZG9lcyB0aGUgc2NyaXB0IGFzayBmb3IgdGhlIGNvZGUgaXRzZWxmPyAqL1xuZnVuY3Rpb24gY3VybENoZWNrZWQoYXNrOiBBc2spOiBBbnN3ZXIge1xuICBjb25zdCBvd24gPSBmbGFnZ2VkKGFzaywgJ2YnLCAnZmFpbCcsICdmYWlsLXdpdGgtYm9keScsICdmYWlsLWVhcmx5JywgJ0knLCAnaGVhZCcpO1xuICBpZiAob3duICE9PSAnbm8nKSByZXR1cm4gb3duO1xuICBjb25zdCBmb3JtYXQgPSBvcHRpb25WYWx1ZShhc2ssICctdycsICctLXdyaXRlLW91dCcpPy50ZXh0ID8/ICcnO1xuICBpZiAoL2h0dHBfY29kZXxyZXNwb25zZV9jb2RlLy50ZXN0KGZvcm1hdCkpIHJldHVybiAneWVzJztcbiAgcmV0dXJuIGZsYWdnZWQoYXNrLCAnSycsICdjb25maWcnLCAnaScsICdpbmNsdWRlJywgJ0QnLCAnZHVtcC1oZWFkZXInLCAndmVyc2lvbicsICdWJykgPT09ICd5ZXMnID8gJ3Vua25vd24nIDogJ25vJztcbn1cblxuLyoqIE5hbWVzIChgJGApIHdpdGggbm90aGluZyBhcm91bmQgdGhlbTogd2hlbiBhbGwgYXJlIGVtcHR5LCBpdCBpcyB0aGUgcm9vdCBvciB0aGUgd2hvbGUgZm9sZGVyLiAqL1xuY29uc3QgT05MWV9OQU1FUyA9IC9eXFwvPyg/OlxcJFxcLz8pK1xcKj8kLztcblxuZnVuY3Rpb24gcmVtb3ZhbChyb3c6IFJvdyk6IE5vbk51bGxhYmxlPFJvd1snZGFuZ2VyJ10+IHtcbiAgcmV0dXJuIChhc2spID0+IHtcbiAgICBjb25zdCBkYW5nZXIgPSByb3cuZGFuZ2VyPy4oYXNrKSA/PyAnbm8nO1xuICAgIGlmIChkYW5nZXIgPT09ICdubycpIHJldHVybiBkYW5nZXI7XG4gICAgY29uc3QgdGFyZ2V0cyA9IG9wZXJhbmRzKGFzayk7XG4gICAgaWYgKHRhcmdldHMuc29tZShtYXlCZUV2ZXJ5dGhpbmcpKSByZXR1cm4gJ2V2ZXJ5dGhpbmcnO1xuICAgIHJldHVybiBkYW5nZXIgPT09ICdldmVyeXRoaW5nJyAmJiB0YXJnZXRzLnNvbWUoKHsgaG9sZXMgfSkgPT4gaG9sZXMubGVuZ3RoID4gMCkgPyAneWVzJyA6IGRhbmdlcjtcbiAgfTtcbn1cblxuZnVuY3Rpb24gbWF5QmVFdmVyeXRoaW5nKHsgdGV4dCwgaG9sZXMgfTogVmFsdWUpOiBib29sZWFuIHtcbiAgaWYgKGhvbGVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIC9eKD86XFwvfFxcL1xcKnx+fH5cXC98flxcL1xcKikkLy50ZXN0KHRleHQpO1xuICBjb25zdCBhcm91bmQgPSB0ZXh0LnJlcGxhY2UoL1xcJFxce1tefV0qXFx9L2csICckJyk7XG4gIHJldHVybiBhcm91bmQuaW5jbHVkZXMoJy8nKSAmJiBPTkxZX05BTUVTLnRlc3QoYXJvdW5kKSAmJiBob2xlcy5ldmVyeSgoeyBmaWxsZWQgfSkgPT4gZmlsbGVkICE9PSB0cnVlKTtcbn1cblxuLyoqIFdoYXQgYSB0b29sIG1ha2VzIGFnYWluIGJ5IGl0c2VsZiwgb3Igd2hhdCBpcyBub3RoaW5nOiBjYWNoZXMsIGNvbXBpbGVkIGZpbGVzLCBlZGl0b3JzJyBsZWZ0b3ZlcnMsIGVtcHR5IGZvbGRlcnMuICovXG5jb25zdCBSRU1BREUgPVxuICAvXig/OlxcUypcXC5weVxcWz9bY29dK1xcXT98X19weWNhY2hlX198XFwqfnwjXFwqI3xcXCpcXC4oPzpiYWt8b3JpZ3xyZWp8c3dwfHRtcHxvfHB5Y3xweW98Y2xhc3MpfFxcKlxcLig/OnVjZnxkcGtnKS1cXCp8XFwuRFNfU3RvcmV8XFwuY292ZXJhZ2UuKnxcXC4/Iz9jb3JlfG5vZGVfbW9kdWxlc3wtZW1wdHkpJC87XG5cbi8qKiBBIGBmaW5kYCBmb3Igd2hhdCBpcyBvbGRlciB0aGFuIHNvIG1hbnkgZGF5cyB1bmRlciBhIG5hbWVkIGZvbGRlciwgb3IgZm9yIHdoYXQgaXMgbWFkZSBhZ2Fpbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0hhcm1sZXNzRmluZCh7IGFyZ3MgfTogQXNrWydjYWxsJ10pOiBib29sZWFuIHtcbiAgY29uc3Qgcm9vdCA9IGFyZ3NbMF0/LnRleHQgPz8gJyc7XG4gIGNvbnN0IGlzTmFtZWQgPSAvXFwvXFx3W14vXSpcXC9cXHd8XFx9XFwvW1xcdy5dLy50ZXN0KHJvb3QpO1xuICByZXR1cm4gYXJncy5zb21lKCh7IHRleHQgfSkgPT4gUkVNQURFLnRlc3QodGV4dC5yZXBsYWNlKC9cXFxcL2csICcnKSkgfHwgKGlzTmFtZWQgJiYgL14tKD86W21jYV10aW1lfFttY2FdbWluKSQvLnRlc3QodGV4dCkpKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEFzaywgRW5kaW5nLCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBhcmcsIGlzQ29uc3RhbnQsIGpvaW5lZCwgdHlwZSBUYWJsZSB9IGZyb20gJy4uL3Jvdy50cyc7XG5cbmNvbnN0IG1pbm9yOiBSb3cgPSB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbWVtb3J5JywgbWlub3I6IHRydWUgfTtcbmNvbnN0IHByb2JlOiBSb3cgPSB7IGVmZmVjdDogJ3Byb2JlJywgbWVkaXVtOiAnbWVtb3J5JywgbWlub3I6IHRydWUgfTtcblxuLyoqIFdoYXQgaXMgcHJpbnRlZDsgd2hhdCBnb2VzIGludG8gYSBwaXBlLCBhIGZpbGUgb3IgYSB2YXJpYWJsZSBpcyBkYXRhIGZvciBzb21lYm9keSBlbHNlLiAqL1xuY29uc3QgdG9sZDogUm93ID0ge1xuICAvLyBgcHJpbnRmIC12IG5hbWUgXHUyMDI2YCBnaXZlcyBhIG5hbWUgaXRzIHZhbHVlLlxuICBlZmZlY3Q6ICh7IGNhbGw6IHsgb3V0cHV0LCBhcmdzIH0gfSkgPT4gKG91dHB1dCA9PT0gdW5kZWZpbmVkICYmIGFyZ3NbMF0/LnRleHQgIT09ICctdicgPyAncmVwb3J0JyA6ICdwcm9iZScpLFxuICBtZWRpdW06ICdvdXRwdXQnLFxuICAvLyBgOjpncm91cDo6YCwgYDo6ZXJyb3I6OmAgYXJlIHRoZSBydW5uZXIncyBvd24gbG9nLCB3aGljaCBzdGFtcHMgZWFjaCBsaW5lLlxuICB0aGluZzogKHsgY2FsbCB9KSA9PiAoY2FsbC5hcmdzLnNvbWUoKHsgdGV4dCB9KSA9PiAvXjo6W2Etei1dKyg/OiBbXjpdKik/OjovLnRlc3QodGV4dCkpID8gJ2xvZycgOiAncHJpbnQnKSxcbiAgY29udGVudDogKGFzaykgPT4gam9pbmVkKGFzay5jYWxsLmFyZ3MuZmlsdGVyKCh7IHRleHQgfSkgPT4gIS9eLVtuZUVdKyQvLnRlc3QodGV4dCkpKSxcbiAgbWlub3I6IHRydWUsXG59O1xuXG4vKiogYGNhdCA8PEVPRmAgcHJpbnRzOyBgY2F0IGZpbGVgIHJlYWRzLiAqL1xuZXhwb3J0IGNvbnN0IHByaW50ZWQ6IFJvdyA9IHsgLi4udG9sZCwgY29udGVudDogKGFzaykgPT4gYXNrLm9wdGlvbignPDwnKSB9O1xuXG4vKiogVGhlIHN0YXR1cyB0aGF0IGEgbGVhdmUgaXMgZ2l2ZW46IG5vdGhpbmcgaXMgc3VjY2VzcywgYCQ/YCByaWdodCBhZnRlciBhIGZhaWx1cmUgaXMgdGhhdCBmYWlsdXJlLiAqL1xuZnVuY3Rpb24gZW5kaW5nT2Yoc3RhdHVzOiBWYWx1ZSB8IHVuZGVmaW5lZCwgb3BlbjogYm9vbGVhbik6IEVuZGluZyB7XG4gIGlmIChzdGF0dXMgPT09IHVuZGVmaW5lZCkgcmV0dXJuIG9wZW4gPyAndW5rbm93bicgOiAnb2snO1xuICBpZiAoIWlzQ29uc3RhbnQoc3RhdHVzKSkgcmV0dXJuICd1bmtub3duJztcbiAgcmV0dXJuIC9eMCskLy50ZXN0KHN0YXR1cy50ZXh0KSA/ICdvaycgOiAnYmFkJztcbn1cblxuLyoqIGByZXR1cm4gMWAgaXMgYSBmYWlsdXJlIHRoYXQgdGhlIGNhbGxlciBzZWVzOyBgcmV0dXJuYCBhbG9uZSwgb3Igd2l0aCBhIGNvbXB1dGVkIHN0YXR1cywgdGVsbHMgbm90aGluZy4gKi9cbmZ1bmN0aW9uIGVuZGluZ09mUmV0dXJuKGFzazogQXNrKTogRW5kaW5nIHtcbiAgY29uc3Qgc3RhdHVzID0gYXNrLmNhbGwuYXJnc1swXTtcbiAgaWYgKHN0YXR1cyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gJ3JldHVybic7XG4gIGlmIChzdGF0dXMuaG9sZXMubGVuZ3RoID4gMCkgcmV0dXJuIHN0YXR1cy50ZXh0ID09PSAnJHs/fScgPyAncmV0dXJuJyA6ICd1bmtub3duJztcbiAgcmV0dXJuIC9eMCskLy50ZXN0KHN0YXR1cy50ZXh0KSA/ICdyZXR1cm4nIDogJ3JhaXNlJztcbn1cblxuZnVuY3Rpb24gbGVhdmUoZW5kczogKGFzazogQXNrKSA9PiBFbmRpbmcpOiBSb3cge1xuICByZXR1cm4geyBlZmZlY3Q6ICdsZWF2ZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBlbmRzLCBjb250ZW50OiBhcmcoMCksIG1pbm9yOiB0cnVlIH07XG59XG5cbmZ1bmN0aW9uIHByb21wdE9mKHsgY2FsbCB9OiBBc2spOiBWYWx1ZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGF0ID0gY2FsbC5hcmdzLmZpbmRJbmRleCgoeyB0ZXh0IH0pID0+IC9eLVxcdypwJC8udGVzdCh0ZXh0KSk7XG4gIHJldHVybiBhdCA8IDAgPyB1bmRlZmluZWQgOiBjYWxsLmFyZ3NbYXQgKyAxXTtcbn1cblxuLyoqIGByZWFkYCBmcm9tIGEgcGVyc29uLCBmcm9tIHdoYXQgdGhlIGNhbGwncyBpbnB1dCBnaXZlcywgb3IgdGhlIG5leHQgcmVjb3JkIG9mIGEgbG9vcC4gKi9cbmNvbnN0IHJlYWQ6IFJvdyA9IHtcbiAgZWZmZWN0OiAoYXNrKSA9PiAoYXNrLm9wdGlvbignPDwnKSA/ICdwcm9iZScgOiBhc2suY2FsbC5pbnB1dCAhPT0gdW5kZWZpbmVkIHx8IGFzay5jYWxsLm9wZW4gPyAncGFyc2UnIDogJ2FzaycpLFxuICBtZWRpdW06ICdvdXRwdXQnLFxuICBjb250ZW50OiBwcm9tcHRPZixcbiAgbWlub3I6IHRydWUsXG59O1xuXG4vKiogT3V0cHV0IG9mIHRoZSB3aG9sZSBzY3JpcHQgdHVybmVkIGludG8gYSBmaWxlIG9yIGhhbmRlZCB0byBhIHByb2dyYW06IGl0cyBsb2cuICovXG5leHBvcnQgY29uc3QgcmVkaXJlY3RlZDogUm93ID0geyBlZmZlY3Q6ICdyZXBvcnQnLCBtZWRpdW06ICdvdXRwdXQnLCB0aGluZzogJ2xvZycsIG1pbm9yOiB0cnVlIH07XG5cbi8qKiBXaGF0IHRoZSBzaGVsbCBkb2VzIGl0c2VsZiwgYW5kIHRoZSBjYWxscyB0aGF0IHRoZSByZWFkZXIgd3JpdGVzIGZvciByZWRpcmVjdHMsIHZhcmlhYmxlcyBhbmQgYXJndW1lbnRzLiAqL1xuZXhwb3J0IGNvbnN0IGJ1aWx0aW5zOiBUYWJsZSA9IFtcbiAgeyBzaGVsbDogJ2VjaG8sIHByaW50ZiwgcHJpbnQnLCByb3c6IHRvbGQgfSxcbiAgeyBzaGVsbDogJ2V4aXQnLCByb3c6IGxlYXZlKChhc2spID0+IGVuZGluZ09mKGFzay5jYWxsLmFyZ3NbMF0sIGFzay5jYWxsLm9wZW4pKSB9LFxuICB7IHNoZWxsOiAncmV0dXJuJywgcm93OiBsZWF2ZShlbmRpbmdPZlJldHVybikgfSxcbiAgeyBzaGVsbDogJ2JyZWFrJywgcm93OiBsZWF2ZSgoKSA9PiAnYnJlYWsnKSB9LFxuICB7IHNoZWxsOiAnY29udGludWUnLCByb3c6IGxlYXZlKCgpID0+ICduZXh0JykgfSxcbiAge1xuICAgIHNoZWxsOiAnZ2V0ZW52JyxcbiAgICByb3c6IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2Vudmlyb25tZW50JywgdGhpbmc6ICd2YXJpYWJsZScsIHRhcmdldDogYXJnKDApLCBjb250ZW50OiBhcmcoMSksIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICdhcmd2LCBnZXRvcHRzJywgcm93OiB7IGVmZmVjdDogJ3JlYWQnLCBtZWRpdW06ICdhcmd1bWVudHMnLCB0aGluZzogJ2FyZ3VtZW50JywgbWlub3I6IHRydWUgfSB9LFxuICB7IHNoZWxsOiAnPCcsIHJvdzogeyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZmlsZScsIHRhcmdldDogYXJnKDApIH0gfSxcbiAgeyBzaGVsbDogJz4nLCByb3c6IHsgZWZmZWN0OiAnd3JpdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdmaWxlJywgdGFyZ2V0OiBhcmcoMCkgfSB9LFxuICB7IHNoZWxsOiAnPj4nLCByb3c6IHsgZWZmZWN0OiAnYXBwZW5kJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnbGluZScsIHRhcmdldDogYXJnKDApIH0gfSxcbiAgeyBzaGVsbDogJ3JlYWQnLCByb3c6IHJlYWQgfSxcbiAgeyBzaGVsbDogJ21hcGZpbGUnLCByb3c6IHsgZWZmZWN0OiAncGFyc2UnLCBtZWRpdW06ICdtZW1vcnknLCBtaW5vcjogdHJ1ZSB9IH0sXG4gIHtcbiAgICBzaGVsbDogJ3NvdXJjZSwgLicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnZW52aXJvbm1lbnQnLCB0aGluZzogJ3NldHRpbmdzJywgdGFyZ2V0OiBhcmcoMCksIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdzZXQsIGNkLCBwdXNoZCwgcG9wZCwgdW1hc2ssIHVsaW1pdCwgc2hvcHQsIGhhc2gsIGpvYnMsIGRpc293biwgbW9kdWxlLCBleGVjLCBidWlsdGluLCBjb21tYW5kLCB3YWl0LCB0aW1lcywgc2V0b3B0LCB1bnNldG9wdCwgYXV0b2xvYWQsIGVtdWxhdGUsIHptb2Rsb2FkLCB6c3R5bGUsIHpsZSwgYmluZGtleSwgY29tcGluaXQsIGNvbXBkZWYsIHByb21wdGluaXQsIGJpbmQsIGNvbXBsZXRlLCBjb21wZ2VuLCBjb21wb3B0LCBldmFsLCBmZywgYmcsIGRpcnMsIGhpc3RvcnksIGVuYWJsZSwgY2FsbGVyLCBzdHR5LCB0cmFwLCB1bmFsaWFzJyxcbiAgICByb3c6IG1pbm9yLFxuICB9LFxuICB7IHNoZWxsOiAnOiwgdHJ1ZSwgZmFsc2UsIHR5cGUsIHdoaWNoLCBwd2QsIHRlc3QsIFssIGdldGNvbmYsIGV4cHIsIHNlcSwgdHB1dCwgY2xlYXIsIHllcywgc3luYycsIHJvdzogcHJvYmUgfSxcbl07XG4iLCAiaW1wb3J0IHsgdHlwZSBDYWxsLCB0eXBlIEZhY3QsIG5vT3B0aW9ucywgdHlwZSBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgbGFzdEFza2VkIH0gZnJvbSAnLi4vLi4vY29yZS9mbG93L3JlbWVtYmVyLnRzJztcbmltcG9ydCB0eXBlIHsgQ29sdW1uLCBDb21tYW5kTGluZSwgUm93IH0gZnJvbSAnLi4vLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgY29tbWFuZE9mIH0gZnJvbSAnLi4vY29tbWFuZHMvaW5kZXgudHMnO1xuaW1wb3J0IHsgaGVhZE9mLCB1bndyYXAgfSBmcm9tICcuLi9jb21tYW5kcy93cmFwcGVycy50cyc7XG5pbXBvcnQgeyBpc05hbWVkTGlrZUZ1bmN0aW9uIH0gZnJvbSAnLi4vc2VydmljZXMudHMnO1xuaW1wb3J0IHsgYXNJblNoZWxsLCBpc0hhcm1sZXNzRmluZCB9IGZyb20gJy4vYWRhcHRlZC50cyc7XG5pbXBvcnQgeyBidWlsdGlucywgcHJpbnRlZCwgcmVkaXJlY3RlZCB9IGZyb20gJy4vYnVpbHRpbnMudHMnO1xuXG5jb25zdCBvd246IFJlYWRvbmx5TWFwPHN0cmluZywgUm93PiA9IG5ldyBNYXAoXG4gIGJ1aWx0aW5zLmZsYXRNYXAoKHsgc2hlbGwsIHJvdyB9KSA9PiAoc2hlbGw/LnNwbGl0KC9cXHMqLFxccyovKSA/PyBbXSkubWFwKChuYW1lKSA9PiBbbmFtZSwgcm93XSBhcyBjb25zdCkpLFxuKTtcblxuY29uc3QgcGxhaW5MaW5lID0gKG5hbWU6IHN0cmluZywgcm93OiBSb3csIGNhbGw6IENhbGwpOiBDb21tYW5kTGluZSA9PiAoeyBuYW1lLCByb3csIGNhbGwsIHVuZGVyOiBbXSB9KTtcblxuLyoqIFByb2dyYW1zIHRoYXQgcGFzcyBvbiB3aGF0IHRoZXkgcmVhZCwgY2hhbmdlZCBvciBjaG9zZW4uICovXG5jb25zdCBGSUxURVJTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChcbiAgJ2NhdCBoZWFkIHRhaWwgd2Mgc29ydCB1bmlxIGN1dCBhd2sgZ2F3ayBtYXdrIGpxIHlxIHh4ZCBzdHJpbmdzIHRhYyBjb21tIGpvaW4gcGFzdGUgdHIgc2VkIGdyZXAgZWdyZXAgZmdyZXAgcmcgcmV2IG5sIGZvbGQgZm10IGNvbHVtbiB4YXJncyBiYXNlNjQgdGVlIHB2Jy5zcGxpdChcbiAgICAnICcsXG4gICksXG4pO1xuY29uc3QgQ09NUFJFU1NPUlMgPSAvXig/OnA/Z3ppcHxndW56aXB8emNhdHxwaWd6fHA/YnppcDJ8YnVuemlwMnx4enx1bnh6fHpzdGR8bHo0fGdwZ3xhZ2UpJC87XG5jb25zdCBmaWx0ZXI6IFJvdyA9IHsgZWZmZWN0OiAncGFyc2UnLCBtZWRpdW06ICdtZW1vcnknLCBtaW5vcjogdHJ1ZSB9O1xuXG5jb25zdCBxdWVzdGlvbjogUm93ID0geyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBtaW5vcjogdHJ1ZSB9O1xuXG4vKiogYGRvY2tlciBuZXR3b3JrIGxzIHwgZ3JlcCAtcSB3ZWJgOiBhIHF1ZXN0aW9uIGFib3V0IHdoYXQgaXMgcGlwZWQgaW47IG5vdGhpbmcgaXMgcGFzc2VkIG9uLiAqL1xuZnVuY3Rpb24gaXNRdWVzdGlvbih7IG5hbWUsIGNhbGwgfTogQ29tbWFuZExpbmUsIGlucHV0OiBudW1iZXIgfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgcmV0dXJuIGlucHV0ICE9PSB1bmRlZmluZWQgJiYgL15bZWZdP2dyZXAkLy50ZXN0KG5hbWUpICYmIGNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14tXFx3KnF8Xi0tcXVpZXQkLy50ZXN0KHRleHQpKTtcbn1cblxuLyoqIFJlYWRzIHdoYXQgaXMgd3JpdHRlbiBpbnRvIGl0OiB3aGVyZSBpdHMgZGF0YSBjb21lcyBmcm9tIGxpZXMgYmVoaW5kIGl0LiAqL1xuZnVuY3Rpb24gaXNGaWx0ZXIoeyBuYW1lLCB1bmRlciwgY2FsbCB9OiBDb21tYW5kTGluZSwgaW5wdXQ6IG51bWJlciB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICBpZiAoaW5wdXQgPT09IHVuZGVmaW5lZCB8fCB1bmRlci5sZW5ndGggPiAwKSByZXR1cm4gZmFsc2U7XG4gIGlmIChuYW1lID09PSAnb3BlbnNzbCcpIHJldHVybiAvXig/OnNoYVxcZCp8ZGdzdHxtZDV8ZW5jfGJhc2U2NCkkLy50ZXN0KGNhbGwuYXJnc1swXT8udGV4dCA/PyAnJyk7XG4gIGlmIChuYW1lID09PSAnc2VkJykgcmV0dXJuICFjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLVxcdyppfF4tLWluLXBsYWNlLy50ZXN0KHRleHQpKTtcbiAgaWYgKENPTVBSRVNTT1JTLnRlc3QobmFtZSkpIHJldHVybiBjYWxsLmFyZ3MuZXZlcnkoKHsgdGV4dCB9KSA9PiB0ZXh0LnN0YXJ0c1dpdGgoJy0nKSk7XG4gIGlmIChuYW1lID09PSAndGVlJykgcmV0dXJuICFjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eW14tXS8udGVzdCh0ZXh0KSk7XG4gIHJldHVybiBGSUxURVJTLmhhcyhuYW1lKTtcbn1cblxuLyoqIGBwZ19kdW1wIGFwcCB8IGd6aXBgOiB3aGF0IGl0IGdpdmVzIGdvZXMgb24sIGFuZCBubyBmaWxlIGlzIGl0cyBvd24uICovXG5jb25zdCBEVU1QUyA9IC9eKD86cGdfZHVtcHxwZ19kdW1wYWxsfG15c3FsZHVtcHxtYXJpYWRiLWR1bXB8bW9uZ29kdW1wKSQvO1xuY29uc3QgaXNIYW5kZWRPbiA9ICh7IGNhbGwgfTogQ29tbWFuZExpbmUpOiBib29sZWFuID0+XG4gIChjYWxsLm91dHB1dCA9PT0gJ3BpcGVkJyB8fCBjYWxsLm91dHB1dCA9PT0gJ2NhcHR1cmVkJykgJiZcbiAgIWNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14oPzotZnwtLWZpbGV8LS1yZXN1bHQtZmlsZXwtLW91dClcXGIvLnRlc3QodGV4dCkpO1xuXG5jb25zdCBEQVRBQkFTRVMgPSAvXig/OnBzcWx8bXlzcWx8bWFyaWFkYnxzcWxpdGUzfHNxbGNtZHxjbGlja2hvdXNlLWNsaWVudHxtb25nb3NoPykkLztcblxuLyoqIEEgc3RhdGVtZW50IGluIGEgaGVyZS1kb2N1bWVudCwgb3Igc3FsaXRlMydzIHNlY29uZCB3b3JkLCBhcyBpZiBpdCBzdG9vZCBhZnRlciBgLWNgLiAqL1xuZnVuY3Rpb24gd2l0aFN0YXRlbWVudChoZWFkOiBzdHJpbmcsIGFsbDogcmVhZG9ubHkgVmFsdWVbXSwgY2FsbDogQ2FsbCk6IHJlYWRvbmx5IFZhbHVlW10ge1xuICBpZiAoIURBVEFCQVNFUy50ZXN0KGhlYWQpKSByZXR1cm4gYWxsO1xuICAvLyBgLXRBY2AsIGAtTmVgOiB0aGUgc3RhdGVtZW50IHN0YW5kcyBhZnRlciB0aGUgbGFzdCBsZXR0ZXIuXG4gIGNvbnN0IHdvcmRzID0gYWxsLm1hcCgod29yZCkgPT4gKC9eLVtBLVphLXpdK1tjZV0kLy50ZXN0KHdvcmQudGV4dCkgPyB7IC4uLndvcmQsIHRleHQ6IGAtJHt3b3JkLnRleHQuYXQoLTEpfWAgfSA6IHdvcmQpKTtcbiAgY29uc3QgYm9keSA9IGNhbGwub3B0aW9ucy5nZXQoJzw8JykgPz8gKGhlYWQgPT09ICdzcWxpdGUzJyA/IHdvcmRzLmZpbHRlcigoeyB0ZXh0IH0pID0+ICF0ZXh0LnN0YXJ0c1dpdGgoJy0nKSlbMl0gOiB1bmRlZmluZWQpO1xuICBpZiAoIWJvZHkpIHJldHVybiB3b3JkcztcbiAgY29uc3QgZmxhZzogVmFsdWUgPSB7IHRleHQ6ICctYycsIGhvbGVzOiBbXSwgdHlwZTogJ3RleHQnLCBzdGFydDogYm9keS5zdGFydCwgZW5kOiBib2R5LnN0YXJ0IH07XG4gIHJldHVybiBbLi4ud29yZHMsIGZsYWcsIGJvZHldO1xufVxuXG4vKiogQSBmaWxlIHRoYXQgcmVhZHMgYW5vdGhlciBvbmUgaW50byBpdHNlbGYgbWF5IGhhdmUgZnVuY3Rpb25zIG9mIGl0LiAqL1xuY29uc3Qgc291cmNlcyA9IGxhc3RBc2tlZCgoZmFjdHM6IHJlYWRvbmx5IEZhY3RbXSk6IGJvb2xlYW4gPT5cbiAgZmFjdHMuc29tZSgoZmFjdCkgPT4gZmFjdC5raW5kID09PSAnY2FsbCcgJiYgKGZhY3QubmFtZSA9PT0gJ3NvdXJjZScgfHwgZmFjdC5uYW1lID09PSAnLicgfHwgZmFjdC5uYW1lID09PSAnZXZhbCcpKSxcbik7XG5cbi8qKiBGdW5jdGlvbnMgb2YgYSBzb3VyY2VkIGZpbGUgdGhhdCBzYXkgd2h5LCBhbmQgZW5kIHRoZSBydW4uICovXG5jb25zdCBFTkRTID0gL14oPzpkaWV8ZmF0YWx8YWJvcnR8YmFpbCg/Ol9vdXQpP3xjcm9ha3xwYW5pYykkLztcbmNvbnN0IGRpZWQ6IFJvdyA9IHsgZWZmZWN0OiAnbGVhdmUnLCBtZWRpdW06ICdwcm9jZXNzJywgZW5kczogKCkgPT4gJ2JhZCcsIGNvbnRlbnQ6IChhc2spID0+IGFzay5hcmcoMCksIG1pbm9yOiB0cnVlIH07XG5cbmNvbnN0IHByb2dyYW06IFJvdyA9IHsgZWZmZWN0OiAncnVuJywgbWVkaXVtOiAncHJvY2VzcycsIHRoaW5nOiAncHJvZ3JhbScgfTtcblxuLyoqXG4gKiBUaGUgY29tbWFuZCBsaW5lIG9mIGEgc2hlbGwgY2FsbCwgYnkgdGhlIHNhbWUgdGFibGVzIGFzIHRob3NlIHRoYXQgUHl0aG9uIHN0YXJ0cy4gQSBwcm9ncmFtIHRoYXQgdGhleSBkbyBub3Qga25vdyBtYXR0ZXJzXG4gKiBhcyBhIHN0YXRlbWVudCBvZiBpdHMgb3duLCBub3Qgd2l0aGluIGAkKFx1MjAyNilgIG9yIGEgcGlwZSwgYW5kIG5vdCB3aGVyZSBpdCBtYXkgYmUgYSBmdW5jdGlvbiBvZiBhIHNvdXJjZWQgZmlsZS5cbiAqL1xuZnVuY3Rpb24gbGluZShjYWxsOiBDYWxsLCBmYWN0czogcmVhZG9ubHkgRmFjdFtdKTogQ29tbWFuZExpbmUgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IG5hbWUgfSA9IGNhbGw7XG4gIC8vIEEgZnVuY3Rpb24gb2YgdGhlIGZpbGUsIHdoYXRldmVyIHByb2dyYW0gaXQgaXMgbmFtZWQgYWZ0ZXI6IHdoYXQgaXQgZG9lcyBzdGFuZHMgaW4gaXRzIGJvZHkuXG4gIGlmIChjYWxsLmxvY2FsICE9PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmIChuYW1lID09PSAnZXhlYycgJiYgWy4uLmNhbGwub3B0aW9ucy5rZXlzKCldLnNvbWUoKGtleSkgPT4ga2V5LmluY2x1ZGVzKCc+JykgJiYga2V5ICE9PSAnMj4nKSkge1xuICAgIHJldHVybiBwbGFpbkxpbmUobmFtZSwgcmVkaXJlY3RlZCwgY2FsbCk7XG4gIH1cbiAgaWYgKGNhbGwuYXJncy5hdCgtMSk/LnRleHQgPT09ICctLXZlcnNpb24nKSByZXR1cm4gcGxhaW5MaW5lKG5hbWUsIHF1ZXN0aW9uLCBjYWxsKTtcbiAgaWYgKGNhbGwuYXJncy5sZW5ndGggPT09IDEgJiYgL14oPzotLT92ZXJzaW9ufC0taGVscHwtVnwtdikkLy50ZXN0KGNhbGwuYXJnc1swXT8udGV4dCA/PyAnJykpXG4gICAgcmV0dXJuIHBsYWluTGluZShuYW1lLCBxdWVzdGlvbiwgY2FsbCk7XG4gIGlmIChuYW1lID09PSAnY29tbWFuZCcgJiYgL14tW3ZWXS8udGVzdChjYWxsLmFyZ3NbMF0/LnRleHQgPz8gJycpKSByZXR1cm4gcGxhaW5MaW5lKG5hbWUsIHF1ZXN0aW9uLCBjYWxsKTtcbiAgaWYgKG5hbWUgPT09ICdjYXQnICYmIGNhbGwuYXJncy5sZW5ndGggPT09IDAgJiYgY2FsbC5vcHRpb25zLmhhcygnPDwnKSkgcmV0dXJuIHBsYWluTGluZShuYW1lLCBwcmludGVkLCBjYWxsKTtcbiAgY29uc3QgYnVpbHRpbiA9XG4gICAgY2FsbC5hcmdzLmxlbmd0aCA+IDAgJiYgKG5hbWUgPT09ICdleGVjJyB8fCBuYW1lID09PSAnY29tbWFuZCcgfHwgbmFtZSA9PT0gJ2J1aWx0aW4nKSA/IHVuZGVmaW5lZCA6IG93bi5nZXQobmFtZSk7XG4gIGlmIChidWlsdGluKSByZXR1cm4gcGxhaW5MaW5lKG5hbWUsIGJ1aWx0aW4sIGNhbGwpO1xuICBjb25zdCBmb3VuZCA9IHN0YXJ0ZWQoY2FsbCk7XG4gIGlmICghZm91bmQpIHJldHVybiB1bmtub3duKGNhbGwsIGZhY3RzKTtcbiAgcmV0dXJuIGZvdW5kLnJvdy5kYW5nZXIgJiYgaXNGZWRIYXJtbGVzcyhmb3VuZCwgZmFjdHMpID8geyAuLi5mb3VuZCwgcm93OiB7IC4uLmZvdW5kLnJvdywgZGFuZ2VyOiAoKSA9PiAnbm8nIH0gfSA6IGZvdW5kO1xufVxuXG4vKiogYGZpbmQgXHUyMDI2IC1uYW1lIF9fcHljYWNoZV9fIHwgeGFyZ3Mgcm0gLXJgLiAqL1xuZnVuY3Rpb24gaXNGZWRIYXJtbGVzcyh7IHVuZGVyLCBjYWxsIH06IENvbW1hbmRMaW5lLCBmYWN0czogcmVhZG9ubHkgRmFjdFtdKTogYm9vbGVhbiB7XG4gIGNvbnN0IGlucHV0ID0gdW5kZXIuaW5jbHVkZXMoJ3hhcmdzJykgJiYgY2FsbC5pbnB1dCAhPT0gdW5kZWZpbmVkID8gZmFjdHNbY2FsbC5pbnB1dF0gOiB1bmRlZmluZWQ7XG4gIHJldHVybiBpbnB1dD8ua2luZCA9PT0gJ2NhbGwnICYmIGlucHV0Lm5hbWUgPT09ICdmaW5kJyAmJiBpc0hhcm1sZXNzRmluZChpbnB1dCk7XG59XG5cbi8qKiBgJFBJUF9DTUQgaW5zdGFsbCB4YDogdGhlIHByb2dyYW0gaXRzZWxmLCBub3Qgd2hhdCBydW5zIGFub3RoZXIgb25lLiAqL1xuY29uc3QgSVNfUFJPR1JBTSA9XG4gIC8oPzpeXFwkfF8pKD86Q01EfENPTU1BTkR8UElQXFxkP3xQWVRIT05cXGQ/fFxcdypDQVR8U0VEfFtHTl0/QVdLfFtFRl0/R1JFUHxTT1JUfENVVHxMU3xSTXxDUHxNVnxMTnxUQVJ8RklORHxCSU58VE9PTHxQUk9HfFBST0dSQU18RVhFfENMSXxQS0dfP01HUnxQTXxDVEx8RE9DS0VSfFBPRE1BTnxORVJEQ1RMfEtVQkVDVEx8TUlOSUtVQkV8VkFHUkFOVHxNVUxUSVBBU1N8R0NMT1VEfEdJVHxBREIpJC9pO1xuXG4vKiogYCRDQVQgL2V0Yy9wYXNzd2RgOiB3aGF0IGlzIHJlYWQgaXMgbm8gcHJvZ3JhbS4gKi9cbmNvbnN0IGlzR2l2ZW5GaWxlID0gKHsgYXJncyB9OiBDYWxsKTogYm9vbGVhbiA9PiAvXlxcLyg/OmV0Y3xwcm9jfHN5c3xkZXZ8dmFyfHRtcClcXC8oPyFpbml0XFwuZFxcLykvLnRlc3QoYXJnc1swXT8udGV4dCA/PyAnJyk7XG5cbmZ1bmN0aW9uIHN0YXJ0ZWQoY2FsbDogQ2FsbCk6IENvbW1hbmRMaW5lIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZmlyc3Q6IFZhbHVlID0geyB0ZXh0OiBjYWxsLm5hbWUsIGhvbGVzOiBbXSwgdHlwZTogJ3RleHQnLCBzdGFydDogY2FsbC5zdGFydCwgZW5kOiBjYWxsLnN0YXJ0ICsgY2FsbC5uYW1lLmxlbmd0aCB9O1xuICAvLyBgJENVUkwgdXJsYCwgYnV0IG5vdCBgXCIkYmluL3BzcWxcIiBcdTIwMjZgLCB3aGljaCBpcyBwc3FsLlxuICBjb25zdCBpc1ZhcmlhYmxlID0gL15cXCRbXntdLy50ZXN0KGNhbGwubmFtZSk7XG4gIGlmIChpc1ZhcmlhYmxlICYmIChjYWxsLm5hbWUgPT09ICckQCcgfHwgY2FsbC5hcmdzLmxlbmd0aCA9PT0gMCB8fCBJU19QUk9HUkFNLnRlc3QoY2FsbC5uYW1lKSB8fCBpc0dpdmVuRmlsZShjYWxsKSkpXG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgd29yZHMgPSBpc1ZhcmlhYmxlID8gY2FsbC5hcmdzIDogW2ZpcnN0LCAuLi5jYWxsLmFyZ3NdO1xuICBjb25zdCBpdGVtcyA9IHdpdGhTdGF0ZW1lbnQoaGVhZE9mKHdvcmRzWzBdKSA/PyAnJywgd29yZHMsIGNhbGwpO1xuICBjb25zdCBmb3VuZCA9IGNvbW1hbmRPZih7IC4uLmZpcnN0LCB0eXBlOiAnbGlzdCcsIGl0ZW1zLCBvcGVuOiBjYWxsLm9wZW4gfSwgeyAuLi5jYWxsLCBvcHRpb25zOiBub09wdGlvbnMgfSk7XG4gIGlmICghZm91bmQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGlubmVyID0gb3duLmdldChmb3VuZC5uYW1lKTtcbiAgY29uc3Qgd2hvbGU6IENvbW1hbmRMaW5lID0ge1xuICAgIC4uLmZvdW5kLFxuICAgIHJvdzogaW5uZXIgPz8gZm91bmQucm93LFxuICAgIGNhbGw6IHsgLi4uZm91bmQuY2FsbCwgb3B0aW9uczogY2FsbC5vcHRpb25zIH0sXG4gICAgdW5kZXI6IGlzVmFyaWFibGUgPyBbY2FsbC5uYW1lLnNsaWNlKDEpLCAuLi5mb3VuZC51bmRlcl0gOiBmb3VuZC51bmRlcixcbiAgfTtcbiAgaWYgKGlzUXVlc3Rpb24od2hvbGUsIGNhbGwuaW5wdXQpKSByZXR1cm4geyAuLi53aG9sZSwgcm93OiBxdWVzdGlvbiB9O1xuICBpZiAoaXNGaWx0ZXIod2hvbGUsIGNhbGwuaW5wdXQpKSByZXR1cm4geyAuLi53aG9sZSwgcm93OiBmaWx0ZXIgfTtcbiAgaWYgKERVTVBTLnRlc3Qod2hvbGUubmFtZSkgJiYgaXNIYW5kZWRPbih3aG9sZSkpIHJldHVybiB7IC4uLndob2xlLCByb3c6IHsgLi4ud2hvbGUucm93LCBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnZGF0YWJhc2UnIH0gfTtcbiAgcmV0dXJuIHsgLi4ud2hvbGUsIHJvdzogYXNJblNoZWxsKHdob2xlLm5hbWUsIHdob2xlLnJvdywgd2hvbGUudW5kZXIubGVuZ3RoID09PSAwICYmICFpc1ZhcmlhYmxlKSB9O1xufVxuXG4vKiogYEV4aXRGYXRhbGAsIGBSZWdpc3RlcmA6IGEgZnVuY3Rpb24gb2YgdGhlIGZpbGUgdGhhdCByZWFkcyB0aGlzIG9uZSwgYXMgcHJvZ3JhbXMgYXJlIG5vdCB3cml0dGVuLiAqL1xuY29uc3QgSVNfRlVOQ1RJT04gPSAvXig/IVJzY3JpcHQkfFh2ZmIkfFhvcmckKVtBLVpdW2Etel0rKD86W0EtWl1bYS16XSopKiQvO1xuXG4vKiogYHN1ZG8gcnZtIGluc3RhbGxgOiB0aGUgcHJvZ3JhbSB0aGF0IGEgd3JhcHBlciBzdGFydHMuICovXG5mdW5jdGlvbiBzdGFydGVkQnkoY2FsbDogQ2FsbCk6IENvbW1hbmRMaW5lIHtcbiAgY29uc3QgZmlyc3Q6IFZhbHVlID0geyB0ZXh0OiBjYWxsLm5hbWUsIGhvbGVzOiBbXSwgdHlwZTogJ3RleHQnLCBzdGFydDogY2FsbC5zdGFydCwgZW5kOiBjYWxsLnN0YXJ0ICsgY2FsbC5uYW1lLmxlbmd0aCB9O1xuICBjb25zdCB7IHdvcmRzLCB1bmRlciB9ID0gdW53cmFwKFtmaXJzdCwgLi4uY2FsbC5hcmdzXSk7XG4gIGNvbnN0IG5hbWUgPSB1bmRlci5sZW5ndGggPiAwID8gaGVhZE9mKHdvcmRzWzBdKSA6IHVuZGVmaW5lZDtcbiAgY29uc3QgaXNOYW1lZCA9IG5hbWUgIT09IHVuZGVmaW5lZCAmJiAvXltcXHcuKy1dKyQvLnRlc3QobmFtZSk7XG4gIHJldHVybiB7IC4uLnBsYWluTGluZShpc05hbWVkID8gbmFtZSA6IGNhbGwubmFtZSwgcHJvZ3JhbSwgY2FsbCksIHVuZGVyIH07XG59XG5cbi8qKiBgbHNwY2lgLCBgcmFpZGNvbmZpZyAtYyBkdW1wYCwgYGJveGN0bCBzaG93YDogd2hhdCBvbmx5IHNob3dzLCBhbmQgbm90aGluZyBidXQgYSB3b3JkIHRoYXQgYXNrcywgYW5kIG9wdGlvbnMuICovXG5jb25zdCBhc2tzUHJvZ3JhbSA9ICh7IG5hbWUsIGFyZ3MgfTogQ2FsbCk6IGJvb2xlYW4gPT5cbiAgL14oPzpscyg/OnBjaXx1c2J8c2NzaXxibGt8bW9kfGNwdXxtZW18aHd8YXR0cnxfcmVsZWFzZSl8ZG1lc2d8dXB0aW1lfGZyZWV8dm1zdGF0fGlvc3RhdHxzZW5zb3JzfGRtaWRlY29kZXxod2luZm98aW54aSkkLy50ZXN0KFxuICAgIG5hbWUsXG4gICkgfHxcbiAgL14tLSg/Omxpc3R8c2hvd3xzdGF0dXN8aW5mbykkLy50ZXN0KGFyZ3NbMF0/LnRleHQgPz8gJycpIHx8XG4gIChhcmdzLmxlbmd0aCA+IDAgJiZcbiAgICBhcmdzLmV2ZXJ5KCh7IHRleHQgfSkgPT4gL14tfF4oPzpkdW1wfHNob3d8bGlzdHxzdGF0dXN8aW5mb3xxdWVyeXxscykkLy50ZXN0KHRleHQpKSAmJlxuICAgIGFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eKD86ZHVtcHxzaG93fGxpc3R8c3RhdHVzfGluZm98cXVlcnl8bHN8LS0oPzpsaXN0fHNob3d8c3RhdHVzfGluZm8pKSQvLnRlc3QodGV4dCkpKTtcblxuZnVuY3Rpb24gdW5rbm93bihjYWxsOiBDYWxsLCBmYWN0czogcmVhZG9ubHkgRmFjdFtdKTogQ29tbWFuZExpbmUgfCB1bmRlZmluZWQge1xuICBpZiAoIS9eW1xcdy4vK34tXSskLy50ZXN0KGNhbGwubmFtZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmIChFTkRTLnRlc3QoY2FsbC5uYW1lKSkgcmV0dXJuIHBsYWluTGluZShjYWxsLm5hbWUsIGRpZWQsIGNhbGwpO1xuICBpZiAoY2FsbC5vdXRwdXQgPT09ICdjYXB0dXJlZCcgfHwgY2FsbC5vdXRwdXQgPT09ICdwaXBlZCcgfHwgY2FsbC5ncm91cCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoY2FsbC5hcmdzLnNvbWUoKHsgdHlwZSB9KSA9PiB0eXBlID09PSAnY29kZScpIHx8IGNhbGwub3B0aW9ucy5nZXQoJzw8Jyk/LnR5cGUgPT09ICdjb2RlJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKGFza3NQcm9ncmFtKGNhbGwpKSByZXR1cm4gcGxhaW5MaW5lKGNhbGwubmFtZSwgcXVlc3Rpb24sIGNhbGwpO1xuICBpZiAoIWNhbGwubmFtZS5pbmNsdWRlcygnLycpICYmIChzb3VyY2VzKGZhY3RzKSB8fCBJU19GVU5DVElPTi50ZXN0KGNhbGwubmFtZSkgfHwgaXNOYW1lZExpa2VGdW5jdGlvbihjYWxsLm5hbWUpKSlcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gc3RhcnRlZEJ5KGNhbGwpO1xufVxuXG4vKiogV2hhdCByZXNvbHZlZCBuYW1lcyBtZWFuIGluIHNoZWxsLiAqL1xuZXhwb3J0IGNvbnN0IHNoZWxsOiBDb2x1bW4gPSB7XG4gIGxhbmd1YWdlOiAnc2hlbGwnLFxuICByb3c6IChfLCBjYWxsKSA9PiBsaW5lKGNhbGwsIFtdKT8ucm93LFxuICBsaW5lLFxuICByZXNoYXBlczogKCkgPT4gZmFsc2UsXG59O1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFLTyxTQUFTLFVBQVUsTUFBYyxLQUFVLFFBQXNCO0FBQ3RFLFFBQU0sVUFBVSxRQUFRLElBQUksSUFBSSxLQUFLLE1BQU0sS0FBSztBQUNoRCxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLE1BQUksQ0FBQyxPQUFPLE9BQU8sU0FBUyxhQUFhLEVBQUcsUUFBTztBQUNuRCxTQUFPLEVBQUUsR0FBRyxTQUFTLE9BQU8sRUFBRSxHQUFHLE9BQU8sUUFBUSxpQ0FBaUMsRUFBRTtBQUNyRjtBQUVBLElBQU0sVUFBd0U7QUFBQSxFQUM1RSxNQUFNLENBQUMsU0FBUyxFQUFFLEdBQUcsS0FBSyxPQUFPLFlBQVk7QUFBQSxFQUM3QyxPQUFPLENBQUMsS0FBSyxXQUFZLFNBQVMsRUFBRSxHQUFHLEtBQUssS0FBSyxFQUFFLE9BQU8sTUFBTSxLQUFLLEVBQUUsSUFBSTtBQUFBLEVBQzNFLGNBQWMsTUFBTSx3QkFBd0IsQ0FBQztBQUFBLEVBQzdDLEtBQUssQ0FBQyxTQUFTLEVBQUUsR0FBRyxLQUFLLEdBQUcsT0FBTyxHQUFHLEVBQUU7QUFBQSxFQUN4QyxNQUFNLE1BQU0sK0RBQStELENBQUM7QUFBQSxFQUM1RSxTQUFTO0FBQUEsRUFDVCxVQUFVO0FBQUE7QUFBQSxFQUVWLFVBQVUsQ0FBQyxTQUFTLEVBQUUsR0FBRyxLQUFLLFFBQVEsTUFBTSxLQUFLO0FBQUEsRUFDakQsSUFBSSxDQUFDLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsRUFBRTtBQUFBLEVBQzdDLE1BQU0sQ0FBQyxTQUFTLEVBQUUsR0FBRyxLQUFLLFFBQVEsQ0FBQyxRQUFTLGVBQWUsSUFBSSxJQUFJLElBQUksT0FBUSxJQUFJLFNBQVMsR0FBRyxLQUFLLEtBQU87QUFDN0c7QUFFQSxJQUFNLE1BQU07QUFDWixJQUFNLFFBQVEsQ0FBQyxXQUNiLFdBQVcsVUFDWCxDQUFDLE9BQU8sTUFBTSxHQUFHLE9BQU8sTUFBTSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxDQUFDLFNBQVMsSUFBSSxLQUFLLElBQUksS0FBSyxDQUFDLDJCQUEyQixLQUFLLElBQUksQ0FBQztBQUdoSSxTQUFTLE9BQU8sRUFBRSxRQUFRLE1BQU0sR0FBc0I7QUFDcEQsUUFBTSxXQUFXLENBQUMsUUFBc0IsUUFBUSxLQUFLLEtBQUssUUFBUSxNQUFNLFNBQVMsTUFBTSxTQUFTLEdBQUcsRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUMzRyxTQUFPO0FBQUEsSUFDTCxRQUFRLENBQUMsUUFBUyxTQUFTLEdBQUcsSUFBSSxXQUFXLE9BQU8sV0FBVyxhQUFhLE9BQU8sR0FBRyxJQUFJO0FBQUEsSUFDMUYsT0FBTyxDQUFDLFFBQVMsU0FBUyxHQUFHLElBQUksUUFBUSxPQUFPLFVBQVUsYUFBYSxNQUFNLEdBQUcsSUFBSTtBQUFBLEVBQ3RGO0FBQ0Y7QUFHQSxTQUFTLE1BQU1BLFdBQWtCLE1BQWlDO0FBQ2hFLFFBQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxNQUN0QixLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNQSxVQUFTLEtBQUssSUFBSSxDQUFDLEtBQy9DLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUMsS0FBSyxXQUFXLEdBQUcsQ0FBQyxFQUFFLFVBQVU7QUFDL0UsU0FBTyxDQUFDLFNBQVM7QUFBQSxJQUNmLEdBQUc7QUFBQSxJQUNILFFBQVEsQ0FBQyxRQUFTLFFBQVEsR0FBRyxJQUFJLFVBQVUsT0FBTyxJQUFJLFdBQVcsYUFBYSxJQUFJLE9BQU8sR0FBRyxJQUFJLElBQUk7QUFBQSxFQUN0RztBQUNGO0FBR0EsU0FBUyxXQUFXLEtBQWU7QUFDakMsU0FBTyxFQUFFLEdBQUcsS0FBSyxPQUFPLENBQUMsUUFBUyxRQUFRLEtBQUssUUFBUSxNQUFNLFFBQVEsUUFBUyxJQUFJLFFBQVEsR0FBRyxLQUFLLFVBQVk7QUFDaEg7QUFHQSxTQUFTLFlBQVksS0FBa0I7QUFDckMsUUFBTUMsT0FBTSxRQUFRLEtBQUssS0FBSyxRQUFRLGtCQUFrQixjQUFjLEtBQUssTUFBTTtBQUNqRixNQUFJQSxTQUFRLEtBQU0sUUFBT0E7QUFDekIsUUFBTSxTQUFTLFlBQVksS0FBSyxNQUFNLGFBQWEsR0FBRyxRQUFRO0FBQzlELE1BQUksMEJBQTBCLEtBQUssTUFBTSxFQUFHLFFBQU87QUFDbkQsU0FBTyxRQUFRLEtBQUssS0FBSyxVQUFVLEtBQUssV0FBVyxLQUFLLGVBQWUsV0FBVyxHQUFHLE1BQU0sUUFBUSxZQUFZO0FBQ2pIO0FBR0EsSUFBTSxhQUFhO0FBRW5CLFNBQVMsUUFBUSxLQUFzQztBQUNyRCxTQUFPLENBQUMsUUFBUTtBQUNkLFVBQU0sU0FBUyxJQUFJLFNBQVMsR0FBRyxLQUFLO0FBQ3BDLFFBQUksV0FBVyxLQUFNLFFBQU87QUFDNUIsVUFBTSxVQUFVLFNBQVMsR0FBRztBQUM1QixRQUFJLFFBQVEsS0FBSyxlQUFlLEVBQUcsUUFBTztBQUMxQyxXQUFPLFdBQVcsZ0JBQWdCLFFBQVEsS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU0sU0FBUyxDQUFDLElBQUksUUFBUTtBQUFBLEVBQzVGO0FBQ0Y7QUFFQSxTQUFTLGdCQUFnQixFQUFFLE1BQU0sTUFBTSxHQUFtQjtBQUN4RCxNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sNEJBQTRCLEtBQUssSUFBSTtBQUNwRSxRQUFNLFNBQVMsS0FBSyxRQUFRLGdCQUFnQixHQUFHO0FBQy9DLFNBQU8sT0FBTyxTQUFTLEdBQUcsS0FBSyxXQUFXLEtBQUssTUFBTSxLQUFLLE1BQU0sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsSUFBSTtBQUN2RztBQUdBLElBQU0sU0FDSjtBQUdLLFNBQVMsZUFBZSxFQUFFLEtBQUssR0FBeUI7QUFDN0QsUUFBTSxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVE7QUFDOUIsUUFBTSxVQUFVLDBCQUEwQixLQUFLLElBQUk7QUFDbkQsU0FBTyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sRUFBRSxDQUFDLEtBQU0sV0FBVyw0QkFBNEIsS0FBSyxJQUFJLENBQUU7QUFDNUg7OztBQ3pGQSxJQUFNLFFBQWEsRUFBRSxRQUFRLFNBQVMsUUFBUSxVQUFVLE9BQU8sS0FBSztBQUNwRSxJQUFNLFFBQWEsRUFBRSxRQUFRLFNBQVMsUUFBUSxVQUFVLE9BQU8sS0FBSztBQUdwRSxJQUFNLE9BQVk7QUFBQTtBQUFBLEVBRWhCLFFBQVEsQ0FBQyxFQUFFLE1BQU0sRUFBRSxRQUFRLEtBQUssRUFBRSxNQUFPLFdBQVcsVUFBYSxLQUFLLENBQUMsR0FBRyxTQUFTLE9BQU8sV0FBVztBQUFBLEVBQ3JHLFFBQVE7QUFBQTtBQUFBLEVBRVIsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFPLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sMEJBQTBCLEtBQUssSUFBSSxDQUFDLElBQUksUUFBUTtBQUFBLEVBQ25HLFNBQVMsQ0FBQyxRQUFRLE9BQU8sSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUMsWUFBWSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDcEYsT0FBTztBQUNUO0FBR08sSUFBTSxVQUFlLEVBQUUsR0FBRyxNQUFNLFNBQVMsQ0FBQyxRQUFRLElBQUksT0FBTyxJQUFJLEVBQUU7QUFHMUUsU0FBUyxTQUFTLFFBQTJCLE1BQXVCO0FBQ2xFLE1BQUksV0FBVyxPQUFXLFFBQU8sT0FBTyxZQUFZO0FBQ3BELE1BQUksQ0FBQyxXQUFXLE1BQU0sRUFBRyxRQUFPO0FBQ2hDLFNBQU8sT0FBTyxLQUFLLE9BQU8sSUFBSSxJQUFJLE9BQU87QUFDM0M7QUFHQSxTQUFTLGVBQWUsS0FBa0I7QUFDeEMsUUFBTSxTQUFTLElBQUksS0FBSyxLQUFLLENBQUM7QUFDOUIsTUFBSSxXQUFXLE9BQVcsUUFBTztBQUNqQyxNQUFJLE9BQU8sTUFBTSxTQUFTLEVBQUcsUUFBTyxPQUFPLFNBQVMsU0FBUyxXQUFXO0FBQ3hFLFNBQU8sT0FBTyxLQUFLLE9BQU8sSUFBSSxJQUFJLFdBQVc7QUFDL0M7QUFFQSxTQUFTLE1BQU0sTUFBaUM7QUFDOUMsU0FBTyxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsTUFBTSxTQUFTLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUNsRjtBQUVBLFNBQVMsU0FBUyxFQUFFLEtBQUssR0FBMkI7QUFDbEQsUUFBTSxLQUFLLEtBQUssS0FBSyxVQUFVLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxLQUFLLElBQUksQ0FBQztBQUNqRSxTQUFPLEtBQUssSUFBSSxTQUFZLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDOUM7QUFHQSxJQUFNLE9BQVk7QUFBQSxFQUNoQixRQUFRLENBQUMsUUFBUyxJQUFJLE9BQU8sSUFBSSxJQUFJLFVBQVUsSUFBSSxLQUFLLFVBQVUsVUFBYSxJQUFJLEtBQUssT0FBTyxVQUFVO0FBQUEsRUFDekcsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUNUO0FBR08sSUFBTSxhQUFrQixFQUFFLFFBQVEsVUFBVSxRQUFRLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSztBQUd4RixJQUFNLFdBQWtCO0FBQUEsRUFDN0IsRUFBRSxPQUFPLHVCQUF1QixLQUFLLEtBQUs7QUFBQSxFQUMxQyxFQUFFLE9BQU8sUUFBUSxLQUFLLE1BQU0sQ0FBQyxRQUFRLFNBQVMsSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLElBQUksS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ2hGLEVBQUUsT0FBTyxVQUFVLEtBQUssTUFBTSxjQUFjLEVBQUU7QUFBQSxFQUM5QyxFQUFFLE9BQU8sU0FBUyxLQUFLLE1BQU0sTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUM1QyxFQUFFLE9BQU8sWUFBWSxLQUFLLE1BQU0sTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUM5QztBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsUUFBUSxRQUFRLGVBQWUsT0FBTyxZQUFZLFFBQVEsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUNoSDtBQUFBLEVBQ0EsRUFBRSxPQUFPLGlCQUFpQixLQUFLLEVBQUUsUUFBUSxRQUFRLFFBQVEsYUFBYSxPQUFPLFlBQVksT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUN2RyxFQUFFLE9BQU8sS0FBSyxLQUFLLEVBQUUsUUFBUSxRQUFRLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxJQUFJLENBQUMsRUFBRSxFQUFFO0FBQUEsRUFDckYsRUFBRSxPQUFPLEtBQUssS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsSUFBSSxDQUFDLEVBQUUsRUFBRTtBQUFBLEVBQ3RGLEVBQUUsT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLElBQUksQ0FBQyxFQUFFLEVBQUU7QUFBQSxFQUN4RixFQUFFLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUMzQixFQUFFLE9BQU8sV0FBVyxLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsVUFBVSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQzVFO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsZUFBZSxPQUFPLFlBQVksUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUNoRztBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxFQUFFLE9BQU8seUZBQXlGLEtBQUssTUFBTTtBQUMvRzs7O0FDMUVBLElBQU0sTUFBZ0MsSUFBSTtBQUFBLEVBQ3hDLFNBQVMsUUFBUSxDQUFDLEVBQUUsT0FBQUMsUUFBTyxJQUFJLE9BQU9BLFFBQU8sTUFBTSxTQUFTLEtBQUssQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxHQUFHLENBQVUsQ0FBQztBQUMxRztBQUVBLElBQU0sWUFBWSxDQUFDLE1BQWMsS0FBVSxVQUE2QixFQUFFLE1BQU0sS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFO0FBR3JHLElBQU0sVUFBK0IsSUFBSTtBQUFBLEVBQ3ZDLDJKQUEySjtBQUFBLElBQ3pKO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBTSxjQUFjO0FBQ3BCLElBQU0sU0FBYyxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsT0FBTyxLQUFLO0FBRXJFLElBQU0sV0FBZ0IsRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE9BQU8sS0FBSztBQUd4RSxTQUFTLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBZ0IsT0FBb0M7QUFDbkYsU0FBTyxVQUFVLFVBQWEsY0FBYyxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLG1CQUFtQixLQUFLLElBQUksQ0FBQztBQUN0SDtBQUdBLFNBQVMsU0FBUyxFQUFFLE1BQU0sT0FBTyxLQUFLLEdBQWdCLE9BQW9DO0FBQ3hGLE1BQUksVUFBVSxVQUFhLE1BQU0sU0FBUyxFQUFHLFFBQU87QUFDcEQsTUFBSSxTQUFTLFVBQVcsUUFBTyxtQ0FBbUMsS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRTtBQUMvRixNQUFJLFNBQVMsTUFBTyxRQUFPLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxxQkFBcUIsS0FBSyxJQUFJLENBQUM7QUFDeEYsTUFBSSxZQUFZLEtBQUssSUFBSSxFQUFHLFFBQU8sS0FBSyxLQUFLLE1BQU0sQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLFdBQVcsR0FBRyxDQUFDO0FBQ3JGLE1BQUksU0FBUyxNQUFPLFFBQU8sQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDM0UsU0FBTyxRQUFRLElBQUksSUFBSTtBQUN6QjtBQUdBLElBQU0sUUFBUTtBQUNkLElBQU0sYUFBYSxDQUFDLEVBQUUsS0FBSyxPQUN4QixLQUFLLFdBQVcsV0FBVyxLQUFLLFdBQVcsZUFDNUMsQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLHVDQUF1QyxLQUFLLElBQUksQ0FBQztBQUVqRixJQUFNLFlBQVk7QUFHbEIsU0FBUyxjQUFjLE1BQWMsS0FBdUIsTUFBOEI7QUFDeEYsTUFBSSxDQUFDLFVBQVUsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUVsQyxRQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsU0FBVSxtQkFBbUIsS0FBSyxLQUFLLElBQUksSUFBSSxFQUFFLEdBQUcsTUFBTSxNQUFNLElBQUksS0FBSyxLQUFLLEdBQUcsRUFBRSxDQUFDLEdBQUcsSUFBSSxJQUFLO0FBQ3ZILFFBQU0sT0FBTyxLQUFLLFFBQVEsSUFBSSxJQUFJLE1BQU0sU0FBUyxZQUFZLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUMsS0FBSyxXQUFXLEdBQUcsQ0FBQyxFQUFFLENBQUMsSUFBSTtBQUNwSCxNQUFJLENBQUMsS0FBTSxRQUFPO0FBQ2xCLFFBQU0sT0FBYyxFQUFFLE1BQU0sTUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFFBQVEsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDOUYsU0FBTyxDQUFDLEdBQUcsT0FBTyxNQUFNLElBQUk7QUFDOUI7QUFHQSxJQUFNLFVBQVU7QUFBQSxFQUFVLENBQUMsVUFDekIsTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLFNBQVMsV0FBVyxLQUFLLFNBQVMsWUFBWSxLQUFLLFNBQVMsT0FBTyxLQUFLLFNBQVMsT0FBTztBQUNwSDtBQUdBLElBQU0sT0FBTztBQUNiLElBQU0sT0FBWSxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsTUFBTSxNQUFNLE9BQU8sU0FBUyxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFFckgsSUFBTSxVQUFlLEVBQUUsUUFBUSxPQUFPLFFBQVEsV0FBVyxPQUFPLFVBQVU7QUFNMUUsU0FBUyxLQUFLLE1BQVksT0FBaUQ7QUFDekUsUUFBTSxFQUFFLEtBQUssSUFBSTtBQUVqQixNQUFJLEtBQUssVUFBVSxPQUFXLFFBQU87QUFDckMsTUFBSSxTQUFTLFVBQVUsQ0FBQyxHQUFHLEtBQUssUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLFNBQVMsR0FBRyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQ2hHLFdBQU8sVUFBVSxNQUFNLFlBQVksSUFBSTtBQUFBLEVBQ3pDO0FBQ0EsTUFBSSxLQUFLLEtBQUssR0FBRyxFQUFFLEdBQUcsU0FBUyxZQUFhLFFBQU8sVUFBVSxNQUFNLFVBQVUsSUFBSTtBQUNqRixNQUFJLEtBQUssS0FBSyxXQUFXLEtBQUssZ0NBQWdDLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUU7QUFDekYsV0FBTyxVQUFVLE1BQU0sVUFBVSxJQUFJO0FBQ3ZDLE1BQUksU0FBUyxhQUFhLFNBQVMsS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxFQUFHLFFBQU8sVUFBVSxNQUFNLFVBQVUsSUFBSTtBQUN4RyxNQUFJLFNBQVMsU0FBUyxLQUFLLEtBQUssV0FBVyxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUksRUFBRyxRQUFPLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFDNUcsUUFBTSxVQUNKLEtBQUssS0FBSyxTQUFTLE1BQU0sU0FBUyxVQUFVLFNBQVMsYUFBYSxTQUFTLGFBQWEsU0FBWSxJQUFJLElBQUksSUFBSTtBQUNsSCxNQUFJLFFBQVMsUUFBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQ2pELFFBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsTUFBSSxDQUFDLE1BQU8sUUFBTyxRQUFRLE1BQU0sS0FBSztBQUN0QyxTQUFPLE1BQU0sSUFBSSxVQUFVLGNBQWMsT0FBTyxLQUFLLElBQUksRUFBRSxHQUFHLE9BQU8sS0FBSyxFQUFFLEdBQUcsTUFBTSxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUUsSUFBSTtBQUNySDtBQUdBLFNBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxHQUFnQixPQUFpQztBQUNwRixRQUFNLFFBQVEsTUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLFVBQVUsU0FBWSxNQUFNLEtBQUssS0FBSyxJQUFJO0FBQ3hGLFNBQU8sT0FBTyxTQUFTLFVBQVUsTUFBTSxTQUFTLFVBQVUsZUFBZSxLQUFLO0FBQ2hGO0FBR0EsSUFBTSxhQUNKO0FBR0YsSUFBTSxjQUFjLENBQUMsRUFBRSxLQUFLLE1BQXFCLGlEQUFpRCxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRTtBQUUxSCxTQUFTLFFBQVEsTUFBcUM7QUFDcEQsUUFBTSxRQUFlLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUcsTUFBTSxRQUFRLE9BQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxRQUFRLEtBQUssS0FBSyxPQUFPO0FBRXZILFFBQU0sYUFBYSxVQUFVLEtBQUssS0FBSyxJQUFJO0FBQzNDLE1BQUksZUFBZSxLQUFLLFNBQVMsUUFBUSxLQUFLLEtBQUssV0FBVyxLQUFLLFdBQVcsS0FBSyxLQUFLLElBQUksS0FBSyxZQUFZLElBQUk7QUFDL0csV0FBTztBQUNULFFBQU0sUUFBUSxhQUFhLEtBQUssT0FBTyxDQUFDLE9BQU8sR0FBRyxLQUFLLElBQUk7QUFDM0QsUUFBTSxRQUFRLGNBQWMsT0FBTyxNQUFNLENBQUMsQ0FBQyxLQUFLLElBQUksT0FBTyxJQUFJO0FBQy9ELFFBQU0sUUFBUSxVQUFVLEVBQUUsR0FBRyxPQUFPLE1BQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsRUFBRSxHQUFHLE1BQU0sU0FBUyxVQUFVLENBQUM7QUFDM0csTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixRQUFNLFFBQVEsSUFBSSxJQUFJLE1BQU0sSUFBSTtBQUNoQyxRQUFNLFFBQXFCO0FBQUEsSUFDekIsR0FBRztBQUFBLElBQ0gsS0FBSyxTQUFTLE1BQU07QUFBQSxJQUNwQixNQUFNLEVBQUUsR0FBRyxNQUFNLE1BQU0sU0FBUyxLQUFLLFFBQVE7QUFBQSxJQUM3QyxPQUFPLGFBQWEsQ0FBQyxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQUcsR0FBRyxNQUFNLEtBQUssSUFBSSxNQUFNO0FBQUEsRUFDbkU7QUFDQSxNQUFJLFdBQVcsT0FBTyxLQUFLLEtBQUssRUFBRyxRQUFPLEVBQUUsR0FBRyxPQUFPLEtBQUssU0FBUztBQUNwRSxNQUFJLFNBQVMsT0FBTyxLQUFLLEtBQUssRUFBRyxRQUFPLEVBQUUsR0FBRyxPQUFPLEtBQUssT0FBTztBQUNoRSxNQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSyxXQUFXLEtBQUssRUFBRyxRQUFPLEVBQUUsR0FBRyxPQUFPLEtBQUssRUFBRSxHQUFHLE1BQU0sS0FBSyxRQUFRLFFBQVEsUUFBUSxXQUFXLEVBQUU7QUFDOUgsU0FBTyxFQUFFLEdBQUcsT0FBTyxLQUFLLFVBQVUsTUFBTSxNQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU0sV0FBVyxLQUFLLENBQUMsVUFBVSxFQUFFO0FBQ3BHO0FBR0EsSUFBTSxjQUFjO0FBR3BCLFNBQVMsVUFBVSxNQUF5QjtBQUMxQyxRQUFNLFFBQWUsRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFFBQVEsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU87QUFDdkgsUUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDckQsUUFBTSxPQUFPLE1BQU0sU0FBUyxJQUFJLE9BQU8sTUFBTSxDQUFDLENBQUMsSUFBSTtBQUNuRCxRQUFNLFVBQVUsU0FBUyxVQUFhLGFBQWEsS0FBSyxJQUFJO0FBQzVELFNBQU8sRUFBRSxHQUFHLFVBQVUsVUFBVSxPQUFPLEtBQUssTUFBTSxTQUFTLElBQUksR0FBRyxNQUFNO0FBQzFFO0FBR0EsSUFBTSxjQUFjLENBQUMsRUFBRSxNQUFNLEtBQUssTUFDaEMsMEhBQTBIO0FBQUEsRUFDeEg7QUFDRixLQUNBLGdDQUFnQyxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUN2RCxLQUFLLFNBQVMsS0FDYixLQUFLLE1BQU0sQ0FBQyxFQUFFLEtBQUssTUFBTSwrQ0FBK0MsS0FBSyxJQUFJLENBQUMsS0FDbEYsS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sd0VBQXdFLEtBQUssSUFBSSxDQUFDO0FBRTlHLFNBQVMsUUFBUSxNQUFZLE9BQWlEO0FBQzVFLE1BQUksQ0FBQyxlQUFlLEtBQUssS0FBSyxJQUFJLEVBQUcsUUFBTztBQUM1QyxNQUFJLEtBQUssS0FBSyxLQUFLLElBQUksRUFBRyxRQUFPLFVBQVUsS0FBSyxNQUFNLE1BQU0sSUFBSTtBQUNoRSxNQUFJLEtBQUssV0FBVyxjQUFjLEtBQUssV0FBVyxXQUFXLEtBQUssVUFBVSxPQUFXLFFBQU87QUFDOUYsTUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUksR0FBRyxTQUFTLE9BQVEsUUFBTztBQUNyRyxNQUFJLFlBQVksSUFBSSxFQUFHLFFBQU8sVUFBVSxLQUFLLE1BQU0sVUFBVSxJQUFJO0FBQ2pFLE1BQUksQ0FBQyxLQUFLLEtBQUssU0FBUyxHQUFHLE1BQU0sUUFBUSxLQUFLLEtBQUssWUFBWSxLQUFLLEtBQUssSUFBSSxLQUFLLG9CQUFvQixLQUFLLElBQUk7QUFDN0csV0FBTztBQUNULFNBQU8sVUFBVSxJQUFJO0FBQ3ZCO0FBR08sSUFBTSxRQUFnQjtBQUFBLEVBQzNCLFVBQVU7QUFBQSxFQUNWLEtBQUssQ0FBQyxHQUFHLFNBQVMsS0FBSyxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQUEsRUFDbEM7QUFBQSxFQUNBLFVBQVUsTUFBTTtBQUNsQjsiLAogICJuYW1lcyI6IFsicXVlc3Rpb24iLCAib3duIiwgInNoZWxsIl0KfQo=
