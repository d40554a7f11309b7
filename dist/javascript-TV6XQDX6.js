import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  statement,
  subscriptions
} from "./chunk-I4P54J34.js";
import {
  EFFECTS,
  request,
  thingAt
} from "./chunk-5PF6ZX5L.js";
import {
  commandOf,
  statementOf
} from "./chunk-CUOZTPMV.js";
import {
  arg,
  byName,
  firstOf,
  given,
  isConstant,
  isLoggerName,
  isTrue,
  joined,
  keyword,
  methodOf,
  no,
  ownerOf,
  unknown,
  yes
} from "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/knowledge/javascript/applications.ts
var LOADS = /(?:^|[\s;}])(?:import\b[^'"`;]{0,2000}?|from\s*|require\s*\(\s*|import\s*\(\s*)['"`]([^'"`\n]{1,200})['"`]/g;
var PAGES = /^(?:react|react-dom|preact|vue|svelte|solid-js|lit|lit-element|jquery|next|nuxt|@remix-run|@angular|@vue|@sveltejs|gatsby|react-native|expo|rxjs|d3|three|leaflet|electron|vscode|k6|phaser|@ember|ember|backbone|alpinejs|htmx\.org|@storybook|react-router)(?:\/|-dom|$)|\.(?:css|scss|less|svg|vue|svelte)$/;
var TESTS = /^(?:vitest|mocha|chai|jest|@jest\/globals|node:test|test|bun:test|tape|ava|tap|supertest|@playwright\/test|cypress|jasmine|qunit|@testing-library\/.*|uvu|assert)$/;
var SERVERS = /^(?:express|fastify|koa|hono|restify|@nestjs\/.*|@hapi\/hapi|polka|socket\.io|ws|apollo-server.*|@apollo\/server|graphql-yoga|next|nuxt|elysia|micro|@trpc\/server)$/;
var DRIVERS = /^(?:puppeteer|puppeteer-core|playwright|playwright-core|jsdom|cheerio|selenium-webdriver|happy-dom|linkedom)$/;
var SETTINGS = /(?:^|\/)(?:[\w.-]+\.config|\.?[\w-]+rc|karma\.conf|Gruntfile|jest\.setup|webpack\.[\w.-]+)\.[cm]?[jt]s$/;
var EXPORTS = /^\s*export\s+(?:default|const|let|var|function|async|class|\{|\*|type|interface|enum|abstract)|\b(?:module\.)?exports(?:\.\w+)?\s*=|^\s*export\s*=|\bdefine\(\s*(?:\[|function|['"])/m;
var BROWSER = /^(?:document|window|localStorage|sessionStorage|navigator|location|history|chrome|browser|customElements|caches|figma|wx|uni)\./;
var WORKS = /\b(?:workerData|parentPort|isMainThread)\b/;
var LISTENS = /(?:^|\.)(?:listen|serve)$|^(?:Deno|Bun)\.serve$|^@hono\/node-server\.serve$/;
function answersOthers(file2, acting) {
  const modules = modulesIn(file2);
  const calls = file2.facts.filter((fact) => fact.kind === "call");
  if (SETTINGS.test(file2.path)) return { because: "it holds the settings of a tool", certain: true };
  const named = new Set(calls.map(({ name }) => name));
  const isFramed = modules.some((name) => TESTS.test(name)) && calls.some(({ name }) => CASES.test(name));
  if (isFramed || named.has("describe") && ["it", "test", "it.skip", "it.each"].some((name) => named.has(name))) {
    return { because: "it is a test", certain: true };
  }
  const isDriven = modules.some((name) => DRIVERS.test(name));
  if (!isDriven && (modules.some((name) => PAGES.test(name)) || calls.some(isOfPage) || modules.length === 0 && OF_ANGULAR.test(file2.text) || file2.facts.some(isRemembered) || !BRINGS_WINDOW.test(file2.text) && calls.some(({ start }) => file2.text.startsWith("window.", start)) || /(?:^|[^.\w'"`])window\.__\w/.test(file2.text))) {
    return { because: "it is a part of a page", certain: true };
  }
  if (modules.some((name) => SERVERS.test(name)) || calls.some(({ name }) => LISTENS.test(name))) {
    return { because: "it answers others", certain: false };
  }
  if (EXAMPLES.test(file2.path)) return { because: "it is an example for readers, or tries something out", certain: true };
  const isModule = EXPORTS.test(file2.text);
  if (isModule && modules.includes("worker_threads") && WORKS.test(file2.text)) {
    return { because: "it is a module whose worker starts it again", certain: false };
  }
  if (!isModule) return void 0;
  if (acting.every(isLoading)) return { because: "it is a module, and only reads while it is loaded", certain: false };
  return { because: "it is a module, and nothing starts it by itself", certain: false, unlessStarted: true };
}
var RELATIVE = /^(?:\.{0,2}\/)?[a-z][\w-]*(?:[/.?]|$)/i;
var EXAMPLES = /(?:^|\/)(?:(?:(?:[\w-]+[-_])?examples?|demos?|docs_src|playgrounds?|harness(?:es)?)\/|(?<!(?:scripts|bin|tools|jobs|cron|ops|hooks)\/)(?:examples?|demo)(?:[-_.]\w+)*\.[cm]?[jt]sx?$)/i;
var CASES = /(?:^|\.)(?:describe|it|test|suite)$/;
var isOfPage = ({ name, args }) => name === "fetch" && args[0]?.type === "text" && RELATIVE.test(args[0].text) || /^(?:createImageBitmap|requestAnimationFrame|importScripts|alert|matchMedia|getComputedStyle|addEventListener|skipWaiting)$/.test(
  name
) || BROWSER.test(name) || name === "$" && (args[0]?.type === "code" || /^(?:[#.][\w-]|<\w|body\b)/.test(args[0]?.text ?? "")) || /^(?:\$|jQuery)\.(?:ajax|get|post|getJSON|ajaxSetup|each|extend|ready|fn\.\w+)$/.test(name) || args.some(({ holes }) => holes.some((hole) => hole.from === void 0 && OF_PAGE.test(hole.name)));
var OF_ANGULAR = /(?:^|[\s=;(])angular\s*\.\s*module\(|\.(?:controller|directive|component|service|factory|filter|provider|run|config)\([^()\n]{0,200}\bfunction\s*\w{0,40}\([^()\n]{0,300}\$(?:rootScope|scope|http|timeout|injector|\w{1,40}Provider)\b/;
var BRINGS_WINDOW = /\btypeof\s+window\b|\b(?:const|let|var|import)\s[^=;\n]*\bwindow\b|\bglobal(?:This)?\.window\b|\.(?:evaluate\w*|addInitScript|executeScript|executeJavaScript|runScript)\(/;
var isRemembered = (fact) => fact.kind === "value" && (/^document\.(?:cookie|title|location|body)\b/.test(fact.name ?? "") || fact.value.holes.some(({ name, from }) => from === void 0 && /^(?:local|session)Storage\.\w/.test(name)));
var OF_PAGE = /^(?:document|localStorage|sessionStorage|location)\.(?:search|href|hash|origin|pathname|hostname|protocol|cookie|body|title|length)\b/;
var modulesIn = ({ text: text2 }) => [...text2.matchAll(LOADS)].map((match) => (match[1] ?? "").replace(/^node:(?!test$)/, ""));
function holdsTasks(file2) {
  return modulesIn(file2).some((name) => /^(?:gulp|jake|just-scripts|grunt)$/.test(name));
}
var isLoading = ({ effect, medium, thing, call }) => effect === "read" || effect === "run" && call.uses.length > 0 || // A program is asked for its answer.
effect === "create" && medium === "file" && thing === "temp";

// src/knowledge/javascript/options.ts
function among(options, open, names) {
  if (options === void 0 || options.type === "code") return open ? "unknown" : "no";
  if (options.entries) {
    const found = names.map((name) => options.entries?.get(name)).find((value) => value !== void 0);
    return found ? given(found, false) : options.open ? "unknown" : "no";
  }
  return options.holes.length > 0 ? "unknown" : "no";
}
function optionAt(index, ...names) {
  return (ask) => among(ask.call.args[index], ask.call.open, names);
}
function madeWith(index, ...names) {
  return (ask) => {
    const maker = ask.maker();
    if (maker === void 0) return ask.receiver === void 0 ? "no" : "unknown";
    if (maker.local !== void 0) return "unknown";
    return among(maker.args[index], maker.open, names);
  };
}
function isZero(value) {
  return value !== void 0 && value.holes.length === 0 && /^0(?:\.0*)?$|^Infinity$/.test(value.text);
}
var finite = (seconds, source) => ({
  bounded: "default",
  advice: "its default is finite",
  seconds,
  source
});
var optionsOf = (ask) => ask.call.args.find((value) => value.entries !== void 0);

// src/knowledge/javascript/files.ts
function forms(names, row) {
  const each = (form) => names.split(" ").map(form).join(" ");
  return [
    { javascript: each((name) => `fs.${name}Sync fs-extra.${name}Sync`), row },
    { javascript: each((name) => `fs/promises.${name}`), row: { ...row, promised: true } },
    { javascript: each((name) => `fs.${name}`), row: { ...row, status: ["callback"] } },
    // fs-extra gives a promise where no callback is given.
    { javascript: each((name) => `fs-extra.${name}`), row: { ...row, promised: true } }
  ];
}
var target = arg(0);
var second = arg(1);
var file = { effect: "write", medium: "file", thing: "file", target };
var recursive = optionAt(1, "recursive");
var addRecursive = { again: (ask) => ask.call.args.length === 1 ? "{ recursive: true }" : void 0 };
var makes = { effect: "create", medium: "file", thing: "directory", target, again: isRecursive, fix: addRecursive };
function isRecursive(ask) {
  const answer = recursive(ask);
  return answer === "no" && ask.call.args[1]?.entries?.has("recursive") ? "unknown" : answer;
}
var appends = (ask) => /^a/.test(ask.call.args[2]?.entries?.get("flag")?.text ?? ask.option("flags")?.text ?? "");
function dangerOfTree(ask) {
  if (/^(?:\/|~|\/\*|[A-Za-z]:[\\/]?)$/.test(ask.call.args[0]?.text ?? "")) return "everything";
  return isTrue(ask.call.args[1]?.entries?.get("recursive")) ? "yes" : "no";
}
var deleted = { effect: "delete", medium: "file", thing: "file", target, danger: () => "no" };
var tree = { ...deleted, thing: "tree", danger: () => "yes" };
var probe = { effect: "probe", medium: "file", target, minor: true };
var read = { effect: "read", medium: "file", thing: "file", target };
var core = [
  ...forms("mkdir", makes),
  ...forms("mkdtemp", { effect: "create", medium: "file", thing: "temp" }),
  ...forms("symlink link", { effect: "create", medium: "file", thing: "link", target: second, again: no }),
  ...forms("writeFile", {
    ...file,
    effect: (ask) => appends(ask) ? "append" : "write",
    thing: (ask) => appends(ask) ? "line" : "file",
    content: second,
    again: (ask) => appends(ask) ? "no" : "unknown"
  }),
  ...forms("appendFile", { effect: "append", medium: "file", thing: "line", target, content: second, again: no }),
  ...forms("copyFile cp", { ...file, target: second, content: target }),
  ...forms("rename", { effect: "change", medium: "file", thing: "rename", target: second, content: target }),
  ...forms("chmod chown utimes lchown truncate", { effect: "change", medium: "file", thing: "mode", target }),
  ...forms("unlink", deleted),
  ...forms("rm rmdir", { ...deleted, thing: (ask) => dangerOfTree(ask) === "no" ? "file" : "tree", danger: dangerOfTree }),
  ...forms("readFile", read),
  ...forms("readdir opendir", { ...read, thing: "files" }),
  ...forms("access stat lstat exists realpath readlink statfs", probe),
  ...forms("open", { effect: "setup", medium: "file", target })
];
var others = [
  {
    javascript: "fs.existsSync fs-extra.existsSync fs-extra.pathExists fs-extra.pathExistsSync path-exists path-exists.pathExists",
    row: probe
  },
  {
    javascript: "fs.createWriteStream fs-extra.createWriteStream",
    row: {
      ...file,
      effect: (ask) => appends(ask) ? "append" : "write",
      thing: (ask) => appends(ask) ? "line" : "file",
      again: (ask) => appends(ask) ? "no" : "unknown"
    }
  },
  {
    javascript: "fs.createReadStream fs-extra.createReadStream fs-extra.readJson fs-extra.readJsonSync fs-extra.readJSON fs-extra.readJSONSync",
    row: read
  },
  {
    javascript: "fs.writeSync fs.createWriteStream.write fs.createWriteStream.end",
    row: { effect: "write", medium: "file", thing: "records", content: arg(0), minor: true }
  },
  {
    javascript: "fs-extra.ensureDir fs-extra.mkdirp fs-extra.mkdirs make-dir make-dir.makeDirectory mkdirp mkdirp.mkdirp",
    row: { ...makes, again: yes, promised: true }
  },
  {
    javascript: "fs-extra.ensureDirSync fs-extra.mkdirpSync fs-extra.mkdirsSync make-dir.sync mkdirp.sync mkdirp.mkdirpSync",
    row: { ...makes, again: yes }
  },
  {
    javascript: "fs-extra.ensureFileSync fs-extra.createFileSync fs-extra.outputFileSync fs-extra.outputJsonSync fs-extra.writeJsonSync fs-extra.writeJSONSync write-file-atomic.sync",
    row: { ...file, content: second }
  },
  {
    javascript: "fs-extra.ensureFile fs-extra.outputFile fs-extra.outputJson fs-extra.writeJson fs-extra.writeJSON write-file-atomic write-json-file.writeJsonFile",
    row: { ...file, content: second, promised: true }
  },
  {
    javascript: "fs-extra.ensureSymlink fs-extra.ensureLink",
    row: { effect: "create", medium: "file", thing: "link", target: second, again: yes, promised: true }
  },
  {
    javascript: "fs-extra.ensureSymlinkSync fs-extra.ensureLinkSync",
    row: { effect: "create", medium: "file", thing: "link", target: second, again: yes }
  },
  { javascript: "fs-extra.copySync fs-extra.moveSync", row: { ...file, target: second, content: target } },
  { javascript: "fs-extra.copy fs-extra.move cpy", row: { ...file, target: second, content: target, promised: true } },
  { javascript: "fs-extra.removeSync fs-extra.emptyDirSync rimraf.sync rimraf.rimrafSync del.sync del.deleteSync", row: tree },
  { javascript: "fs-extra.remove fs-extra.emptyDir rimraf.rimraf del del.deleteAsync trash", row: { ...tree, promised: true } },
  { javascript: "rimraf", row: { ...tree, status: ["callback", "await", "then", "catch", "*"] } },
  // A pattern that fits nothing gives nothing.
  {
    javascript: "glob glob.glob glob.sync glob.globSync fast-glob fast-glob.sync fast-glob.glob globby globby.sync globby.globby globby.globbySync tinyglobby.glob tinyglobby.globSync fs.globSync fs/promises.glob",
    row: { ...read, thing: "files", minor: true }
  },
  {
    javascript: "shelljs.mkdir",
    row: {
      ...makes,
      target: (ask) => ask.call.args.at(-1),
      again: (ask) => /^-\w*p/.test(ask.call.args[0]?.text ?? "") ? "yes" : "no",
      fix: { again: () => void 0 }
    }
  },
  {
    javascript: "shelljs.rm",
    row: {
      ...tree,
      target: (ask) => ask.call.args.at(-1),
      danger: (ask) => /^-\w*r/i.test(ask.call.args[0]?.text ?? "") ? "yes" : "no"
    }
  },
  {
    javascript: "shelljs.cp shelljs.mv shelljs.sed shelljs.touch shelljs.chmod",
    row: { ...file, target: (ask) => ask.call.args.at(-1), again: unknown }
  },
  {
    javascript: "shelljs.ln",
    row: {
      effect: "create",
      medium: "file",
      thing: "link",
      target: (ask) => ask.call.args.at(-1),
      again: (ask) => /^-\w*f/.test(ask.call.args[0]?.text ?? "") ? "yes" : "unknown"
    }
  },
  {
    javascript: "shelljs.test shelljs.which shelljs.ls shelljs.find shelljs.pwd",
    row: { effect: "probe", medium: "file", minor: true }
  },
  { javascript: "shelljs.cat", row: read },
  {
    javascript: "tmp.dirSync tmp.fileSync tmp.dir tmp.file tempy.directory tempy.file tempy.temporaryDirectory",
    row: { effect: "create", medium: "file", thing: "temp" }
  }
];
var files = [...core, ...others];

// src/knowledge/javascript/http.ts
var url = firstOf((ask) => optionsOf(ask)?.entries?.get("url"), arg(0));
function inCallOrClient(own, client) {
  return (ask) => {
    const said = own(ask);
    return said === "no" ? client(ask) : said;
  };
}
var timeoutOf = (ask) => isZero(optionsOf(ask)?.entries?.get("timeout"));
var unlessZero = (answer) => (ask) => timeoutOf(ask) ? "no" : answer(ask);
var axiosLimit = (index) => ({
  bounded: unlessZero(inCallOrClient(optionAt(index, "timeout", "signal", "cancelToken"), madeWith(0, "timeout", "signal"))),
  advice: "add `timeout: 30_000`",
  source: "https://axios-http.com/docs/req_config"
});
var axios = (index) => ({ limit: axiosLimit(index), retry: no, fix: "{ timeout: 30_000 }" });
var fetchLimit = {
  bounded: optionAt(1, "signal", "dispatcher"),
  advice: "add `signal: AbortSignal.timeout(30_000)`",
  worst: "info",
  seconds: 300,
  source: "https://undici.nodejs.org/#/docs/api/Client"
};
var RESPONSE = ["ok", "status", "statusText", "statusCode", "redirected", "?", "*"];
var fetching = { limit: fetchLimit, status: RESPONSE, retry: no, fix: "{ signal: AbortSignal.timeout(30_000) }" };
var nodeFetch = {
  ...fetching,
  limit: {
    bounded: optionAt(1, "signal", "timeout"),
    advice: "add `signal: AbortSignal.timeout(30_000)`",
    source: "https://github.com/node-fetch/node-fetch#request-cancellation-with-abortsignal"
  }
};
var got = {
  limit: {
    bounded: inCallOrClient(optionAt(1, "timeout", "signal"), madeWith(0, "timeout")),
    advice: "add `timeout: { request: 30_000 }`",
    source: "https://github.com/sindresorhus/got/blob/main/documentation/6-timeout.md"
  },
  retry: yes,
  // Two more tries of what may be done twice: documentation/7-retry.md
  fix: "{ timeout: { request: 30_000 } }"
};
var ky = { limit: finite(10, "https://github.com/sindresorhus/ky#timeout"), retry: yes };
var native = {
  limit: {
    bounded: nativeLimit,
    advice: "add `timeout: 30_000`, and destroy the request on `timeout`",
    source: "https://nodejs.org/api/http.html#httprequesturl-options-callback"
  },
  retry: no
};
function nativeLimit(ask) {
  if (ask.call.uses.some((use) => use === "setTimeout" || use === "*"))
    return ask.call.uses.includes("setTimeout") ? "yes" : "unknown";
  const answers = ask.call.args.slice(0, 2).map(
    (value) => value.entries ? among(value, false, ["timeout", "signal", "agent"]) : value.type === "other" && !/^https?:|url/i.test(value.text) ? "unknown" : "no"
  );
  return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}
function verbOf(ask) {
  const said = ask.option("method") ?? ask.call.args[1]?.entries?.get("method");
  const text2 = said?.holes.length === 0 ? said.text.toLowerCase() : "get";
  return text2 in EFFECTS ? text2 : "get";
}
function anyVerb(client, target2 = url) {
  const sent = request("post", client, target2);
  return {
    ...request("get", client, target2),
    promised: true,
    effect: (ask) => EFFECTS[verbOf(ask)],
    content: (ask) => ask.option("body", "data", "json"),
    again: (ask) => verbOf(ask) === "post" ? sent.again?.(ask) ?? "unknown" : "unknown",
    danger: (ask) => verbOf(ask) === "delete" ? "yes" : "no"
  };
}
function verbs(prefixes, client) {
  return Object.keys(EFFECTS).map((verb) => ({
    javascript: prefixes.split(" ").map((prefix) => `${prefix}.${verb}`).join(" "),
    row: { ...request(verb, client(verb), url), promised: true }
  }));
}
var axiosOptions = (verb) => verb === "post" || verb === "put" || verb === "patch" ? 2 : 1;
var setup = { effect: "setup", medium: "network", minor: true };
function triesForEver(ask) {
  const options = ask.call.args.findLast((value) => value.entries !== void 0)?.entries;
  return options?.get("forever")?.text === "true" || /Infinity/.test(options?.get("retries")?.text ?? "");
}
var http = [
  ...verbs("axios axios.create axios.Axios axios.default", (verb) => axios(axiosOptions(verb))),
  { javascript: "axios.request axios.create.request", row: anyVerb(axios(0)) },
  {
    javascript: "axios axios.create.call",
    row: anyVerb({
      ...axios(0),
      limit: {
        ...axiosLimit(0),
        bounded: (ask) => axiosLimit(ask.call.args.length > 1 ? 1 : 0).bounded === "default" ? "yes" : anyOf(ask)
      }
    })
  },
  { javascript: "fetch undici.fetch", row: anyVerb(fetching) },
  {
    javascript: "undici.request undici.stream",
    row: anyVerb({
      ...fetching,
      limit: { ...fetchLimit, bounded: optionAt(1, "signal", "headersTimeout", "bodyTimeout", "dispatcher") }
    })
  },
  { javascript: "node-fetch", row: anyVerb(nodeFetch) },
  ...verbs("got got.extend", () => got),
  { javascript: "got got.extend.call got.stream got.paginate", row: anyVerb(got) },
  ...verbs("ky ky.create ky.extend", () => ky),
  { javascript: "ky ky.create.call ky.extend.call ofetch ofetch.ofetch ofetch.$fetch $fetch", row: anyVerb(ky) },
  {
    javascript: "http.get https.get http.request https.request follow-redirects.https.get follow-redirects.http.get",
    row: { ...anyVerb(native), promised: false }
  },
  ...verbs("superagent supertest", () => ({
    limit: {
      bounded: (ask) => ask.call.uses.includes("timeout") ? "yes" : "unknown",
      advice: "add `.timeout(30_000)`",
      source: "https://ladjs.github.io/superagent/#timeouts"
    },
    retry: no
  })),
  {
    javascript: "axios.create got.extend ky.create ky.extend axios.interceptors.response.use axios.interceptors.request.use axios.create.interceptors.response.use",
    row: setup
  },
  {
    javascript: "axios-retry p-retry async-retry promise-retry exponential-backoff.backOff cockatiel.retry ts-retry retry.operation fetch-retry @octokit/plugin-retry.retry",
    row: { ...setup, medium: "memory", thing: "retry", retry: (ask) => triesForEver(ask) ? "no" : "yes" }
  }
];
function anyOf(ask) {
  const options = ask.call.args.findLast((value) => value.entries !== void 0);
  if (options) {
    const own = among(options, ask.call.open, ["timeout", "signal", "cancelToken"]);
    return own === "no" ? madeWith(0, "timeout")(ask) : own;
  }
  return ask.call.args[0]?.type === "text" && ask.call.args.length === 1 ? madeWith(0, "timeout")(ask) : "unknown";
}
var OCTOKIT = /^(?:@octokit\/[\w-]+(?:\.Octokit)?|octokit(?:\.Octokit|\.App)?|@actions\/github\.getOctokit|\.getOctokit)\./;
var octokit = {
  medium: "network",
  limit: finite(300, "https://undici.nodejs.org/#/docs/api/Client"),
  retry: unknown,
  promised: true
};
function ofOctokit(name) {
  if (!OCTOKIT.test(name)) return void 0;
  const method = methodOf(name);
  if (/^(?:get|list|search|compare|check|download|paginate|iterator|graphql)/.test(method))
    return { ...octokit, effect: "read", thing: "http" };
  if (/^(?:createComment|createIssue|createReview)$/.test(method) || /\bissues\.create$/.test(name))
    return { ...octokit, effect: "create", thing: "issue", content: (ask) => ask.option("body", "title"), again: unknown };
  if (/^(?:delete|remove)/.test(method)) return { ...octokit, effect: "delete", thing: "resource", danger: () => "no" };
  if (/^(?:create|update|add|set|merge|replace|upload|dispatch|rerun|close|request)/.test(method))
    return { ...octokit, effect: "change", thing: thingAt(arg(0)) };
  return void 0;
}

// src/knowledge/javascript/leaves.ts
function endingOf(status, open, isSet) {
  if (status === void 0) return open || isSet ? "unknown" : "ok";
  if (!isConstant(status)) return "unknown";
  return status.type === "none" || /^(?:0|false)$/.test(status.text) ? "ok" : "bad";
}
function leave(ends) {
  return { effect: "leave", medium: "process", ends, content: arg(0), minor: true };
}
var leaves = [
  { javascript: "return", row: leave(() => "return") },
  { javascript: "raise", row: leave(() => "raise") },
  { javascript: "break", row: leave(() => "break") },
  { javascript: "continue", row: leave(() => "next") },
  {
    javascript: "process.exit process.reallyExit Deno.exit shelljs.exit exit",
    row: leave((ask) => endingOf(ask.call.args[0], ask.call.open, false))
  },
  { javascript: "process.exitCode", row: leave((ask) => endingOf(ask.call.args[0], ask.call.open, true)) },
  {
    javascript: "process.abort @actions/core.setFailed core.setFailed commander.Command.error commander.program.error yargs.exit grunt.fail.fatal grunt.fail.warn grunt.fatal",
    row: leave(() => "bad")
  }
];

// src/knowledge/javascript/processes.ts
function words(ask) {
  const [command, list] = ask.call.args;
  if (command === void 0 || command.type === "map") return void 0;
  const items = list?.items ?? [];
  const open = ask.call.open || list?.open === true || list !== void 0 && list.items === void 0 && list.type === "other";
  if (items.length === 0 && !open && /\s/.test(command.text)) return command;
  const holes = [command, ...items].flatMap((value) => value.holes);
  return {
    text: [command, ...items].map(({ text: text2 }) => text2).join(" "),
    holes,
    type: "list",
    items: [command, ...items],
    open,
    start: command.start,
    end: command.end
  };
}
var text = arg(0);
var startedWith = (...names) => (ask) => {
  const options = ask.call.args.slice(1).findLast((value) => value.entries !== void 0 || value.type === "other" && value.items === void 0);
  return among(options, ask.call.open, names);
};
function waiting(argv) {
  const own = startedWith("timeout", "signal", "cancelSignal");
  return {
    bounded: (ask) => {
      const said = own(ask);
      if (said !== "no") return said;
      const started = argv(ask);
      return started !== void 0 && commandOf(started, ask.call)?.row.limit !== void 0 ? "no" : "unknown";
    },
    advice: "add `timeout: 600_000`",
    worst: "job-info",
    source: "https://nodejs.org/api/child_process.html#child_processexecsynccommand-options"
  };
}
var runsWords = { effect: "run", medium: "process", target: words, runs: words, limit: waiting(words) };
var runsText = { effect: "run", medium: "process", target: text, runs: text, limit: waiting(text) };
var ANSWER = ["status", "error", "signal", "code", "?", "*"];
var EVENTS = ["on", "once", "addListener", "exitCode", "await", "then", "catch", "stdout", "unref", "callback", "*"];
var rejects = (ask) => optionsDecide(ask) ? "unknown" : "yes";
var optionsDecide = (ask) => ask.call.args.some((value) => value.entries?.has("reject"));
var native2 = [
  { javascript: "child_process.execSync", row: runsText },
  { javascript: "child_process.execFileSync", row: runsWords },
  { javascript: "child_process.spawnSync cross-spawn.sync", row: { ...runsWords, status: ANSWER } },
  // The whole command line is its first argument, and how it ended `exitCode` or `success`.
  { javascript: "Bun.spawnSync", row: { ...runsText, status: [...ANSWER, "exitCode", "success", "exitedDueToTimeout"] } },
  { javascript: "child_process.spawn cross-spawn cross-spawn.spawn child_process.fork", row: { ...runsWords, status: EVENTS } },
  { javascript: "child_process.exec", row: { ...runsText, status: EVENTS } },
  { javascript: "child_process.execFile", row: { ...runsWords, status: EVENTS } },
  { javascript: "child_process/promises.exec", row: { ...runsText, promised: true } },
  { javascript: "child_process/promises.execFile", row: { ...runsWords, promised: true } }
];
var wrapped = [
  {
    javascript: "execa execa.execa execa.execaNode tinyexec.x tinyexec.exec nano-spawn spawn-async @npmcli/promise-spawn",
    row: {
      ...runsWords,
      promised: true,
      status: ["await", "then", "catch", "*", "on", "stdout", "stderr", "all"],
      check: rejects
    }
  },
  { javascript: "execa.execaSync execa.sync", row: runsWords },
  { javascript: "execa.execaCommand execa.command", row: { ...runsText, promised: true } },
  { javascript: "execa.execaCommandSync execa.commandSync", row: runsText },
  { javascript: "$ zx.$ execa.$ execa.$.tag bun.$ $.sync zx.$.sync execa.$.sync dax-sh", row: { ...runsText, promised: true } },
  {
    javascript: "shelljs.exec",
    row: {
      ...runsText,
      status: ["code", "stdout", "on", ...ANSWER, "callback"],
      // Its output goes into a file, or on to the next: what comes of an empty one is seen there.
      check: ({ call: { uses } }) => uses.some((use) => /^(?:to|toEnd|grep|sed|exec|sort|head|tail)$/.test(use)) ? "unknown" : "no"
    }
  },
  { javascript: "@actions/exec.exec @actions/exec.getExecOutput", row: { ...runsWords, promised: true } },
  {
    javascript: "opn open open.default better-opn",
    row: { effect: "run", medium: "process", thing: "browser", target: text, minor: true }
  },
  {
    javascript: "process.kill child_process.spawn.kill child_process.spawn.unref tree-kill",
    row: { effect: "setup", medium: "process", thing: "signal", minor: true }
  }
];
var waits = { effect: "wait", medium: "memory", minor: true };
var tasks = [
  {
    javascript: "setTimeout timers/promises.setTimeout timers/promises.setInterval delay sleep Bun.sleep zx.sleep Atomics.wait",
    row: { ...waits, target: arg(1) }
  },
  { javascript: "Promise.allSettled p-settle", row: { ...waits, thing: "task", absorbs: yes } },
  {
    javascript: "Promise.all Promise.race Promise.any p-all p-queue.PQueue.onIdle p-queue.onIdle",
    row: { ...waits, thing: "task" }
  }
];
var around = [
  {
    javascript: "module.enableCompileCache module.flushCompileCache module.register require.resolve import.meta.resolve module.createRequire process.chdir process.cwd process.umask os.homedir os.tmpdir os.cpus os.platform process.memoryUsage process.setMaxListeners",
    row: { effect: "probe", medium: "process", minor: true }
  }
];
var processes = [...native2, ...wrapped, ...tasks, ...around];

// src/knowledge/javascript/reports.ts
var logged = { effect: "report", medium: "output", thing: "log", content: (ask) => joined(ask.call.args), minor: true };
var printed = { effect: "report", medium: "output", thing: "print", content: (ask) => joined(ask.call.args), minor: true };
var LEVELS = "trace debug verbose info http warn warning error fatal critical success log notice silly start complete ready fail await note pending".split(
  " "
);
var LOGGERS = "pino winston winston.createLogger bunyan.createLogger log4js.getLogger loglevel signale signale.Signale consola tslog.Logger roarr.Roarr debug npmlog fancy-log electron-log @actions/core tracer.console loglevel.getLogger pino.child winston.createLogger.child @google-cloud/logging.Logging.log";
var levels = LOGGERS.split(" ").flatMap((prefix) => LEVELS.map((level) => `${prefix}.${level}`)).join(" ");
var reports = [
  { javascript: levels, row: logged },
  {
    javascript: "debug.call fancy-log gulplog.info grunt.log.writeln grunt.log.ok grunt.log.error gutil.log zx.log",
    row: logged
  },
  {
    javascript: "console.log console.info console.warn console.error console.debug console.trace process.stdout.write process.stderr.write zx.echo shelljs.echo util.log",
    row: {
      ...printed,
      target: (ask) => /error|warn|stderr/.test(ask.call.name) ? { start: 0, end: 0, text: "stderr", holes: [], type: "text" } : void 0
    }
  },
  {
    javascript: "console.table console.dir console.group console.groupEnd console.time console.timeEnd console.timeLog console.count console.assert console.clear",
    row: { effect: "report", medium: "output", thing: "data", content: arg(0), minor: true }
  },
  {
    javascript: "pino winston.createLogger bunyan.createLogger log4js.getLogger log4js.configure consola.create winston.format.combine winston.transports.Console winston.transports.File debug",
    row: { effect: "setup", medium: "output", thing: "logger", target: firstOf(keyword("filename"), arg(0)), minor: true }
  }
];
var LEVEL = new Set(LEVELS);
function ofLoggers(name, call) {
  const owner = ownerOf(name, call);
  return LEVEL.has(methodOf(name)) && owner !== "console" && isLoggerName(owner) ? logged : void 0;
}
var variable = { effect: "read", medium: "environment", minor: true, thing: "variable", target: arg(0) };
var argument = { effect: "read", medium: "arguments", thing: "argument", minor: true };
var asked = { effect: "ask", medium: "output", content: firstOf(keyword("message"), arg(0)), minor: true };
var settings = [
  {
    javascript: "process.env Bun.env Deno.env.get import.meta.env @actions/core.getInput core.getInput",
    row: { ...variable, content: arg(1) }
  },
  {
    javascript: "process.env.set Deno.env.set",
    row: { effect: "setup", medium: "environment", minor: true, target: arg(0), content: arg(1) }
  },
  {
    javascript: "dotenv.config dotenv dotenv.parse dotenv-safe.config config.get convict nconf.get env-var.get",
    row: { ...variable, thing: "settings" }
  },
  {
    javascript: "process.argv process.argv.slice Deno.args Deno.args.slice util.parseArgs minimist yargs yargs.parse yargs.argv yargs/yargs commander.program.parse commander.program.opts commander.Command.parse commander.Command.opts commander.program.parseAsync commander.Command.parseAsync meow mri arg cac.parse getopts command-line-args sade.parse yargs-parser optimist.argv nopt zx.argv",
    row: argument
  },
  {
    javascript: "commander.program.option commander.Command.option yargs.option yargs.options commander.program.requiredOption",
    row: { effect: "setup", medium: "arguments", thing: "option", target: arg(0), content: arg(2), minor: true }
  },
  {
    javascript: "inquirer.prompt prompts enquirer.prompt enquirer @inquirer/prompts.confirm @inquirer/prompts.input @inquirer/prompts.select @inquirer/confirm @inquirer/input @clack/prompts.confirm @clack/prompts.text @clack/prompts.select readline-sync.question readline-sync.keyInYN readline.createInterface.question readline/promises.createInterface.question zx.question prompt.get prompt.start confirm",
    row: asked
  }
];

// src/knowledge/javascript/services.ts
var connection = (limit) => ({ effect: "setup", medium: "database", thing: "connection", target: arg(0), limit });
var pg = {
  bounded: (ask) => ask.call.args.length === 0 ? "unknown" : optionAt(0, "connectionTimeoutMillis", "connectionString")(ask) === "no" ? "no" : "yes",
  advice: "add `connectionTimeoutMillis: 10_000`",
  source: "https://node-postgres.com/apis/client"
};
var databases = [
  { javascript: "pg.Client pg.Pool pg-pool", row: connection(pg) },
  {
    javascript: "mysql2.createConnection mysql2.createPool mysql.createConnection mysql.createPool mariadb.createConnection",
    row: connection(finite(10, "https://github.com/mysqljs/mysql#connection-options"))
  },
  {
    javascript: "mongodb.MongoClient mongodb.MongoClient.connect mongoose.connect mongoose.createConnection",
    row: { ...connection(finite(30, "https://www.mongodb.com/docs/drivers/node/current/connect/connection-options/")) }
  },
  {
    javascript: "redis.createClient",
    row: connection(finite(5, "https://github.com/redis/node-redis/blob/master/docs/client-configuration.md"))
  },
  { javascript: "ioredis ioredis.Redis ioredis.Cluster", row: connection(finite(10, "https://github.com/redis/ioredis")) },
  {
    javascript: "better-sqlite3 sqlite3.Database node:sqlite.DatabaseSync sqlite.DatabaseSync",
    row: { effect: "setup", medium: "database", thing: "connection", target: arg(0) }
  }
];
var message = {
  effect: "send",
  medium: "network",
  thing: "message",
  target: keyword("to", "To", "recipients"),
  content: firstOf(keyword("text", "html", "body", "subject"), arg(0)),
  again: (ask) => ask.has("idempotencyKey", "idempotency_key", "messageId"),
  promised: true
};
var alert = { ...message, thing: "alert", target: keyword("channel", "chat_id"), again: unknown };
var reporter = { effect: "setup", medium: "network", thing: "reporter", target: keyword("dsn"), minor: true };
var messages = [
  { javascript: "nodemailer.createTransport.sendMail", row: { ...message, limit: finite(600, "https://nodemailer.com/smtp") } },
  { javascript: "nodemailer.createTransport", row: { effect: "setup", medium: "network", minor: true } },
  {
    javascript: "@sendgrid/mail.send @sendgrid/mail.sendMultiple resend.Resend.emails.send postmark.ServerClient.sendEmail mailgun.js.messages.create",
    row: message
  },
  { javascript: "twilio.messages.create twilio.Twilio.messages.create", row: { ...message, thing: "sms" } },
  {
    javascript: "@slack/web-api.WebClient.chat.postMessage @slack/webhook.IncomingWebhook.send @slack/bolt.App.client.chat.postMessage discord.js.WebhookClient.send",
    row: alert
  },
  { javascript: "@sentry/node.captureException @sentry/node.captureMessage", row: { ...alert, promised: false, minor: true } },
  // It waits 2 s for a connection, 5 s for an answer, 30 s when it writes.
  {
    javascript: "algoliasearch algoliasearch.algoliasearch",
    row: {
      effect: "setup",
      medium: "network",
      minor: true,
      limit: finite(30, "https://github.com/algolia/algoliasearch-client-javascript")
    }
  },
  // What is still to be sent has so many milliseconds.
  {
    javascript: "@sentry/node.close @sentry/node.flush",
    row: {
      effect: "setup",
      medium: "network",
      minor: true,
      limit: {
        bounded: (ask) => ask.call.args[0]?.type === "number" ? "yes" : "unknown",
        advice: "give it a number of milliseconds",
        source: "https://docs.sentry.io/platforms/javascript/guides/node/configuration/draining/"
      }
    }
  },
  { javascript: "@sentry/node.init rollbar bugsnag.start @bugsnag/js.start applicationinsights.setup", row: reporter },
  {
    javascript: "@sentry/node.captureCheckIn @sentry/node.withMonitor",
    row: { effect: "send", medium: "network", thing: "heartbeat", minor: true }
  }
];
var metric = { effect: "send", medium: "network", thing: "metric", target: arg(0), content: arg(1), minor: true };
var metrics = [
  {
    javascript: "prom-client.Pushgateway.push prom-client.Pushgateway.pushAdd prom-client.Counter.inc prom-client.Gauge.set prom-client.Histogram.observe hot-shots.increment hot-shots.gauge hot-shots.timing hot-shots.StatsD.increment hot-shots.StatsD.gauge",
    row: metric
  },
  {
    javascript: "@actions/core.summary.write @actions/core.summary.addTable @actions/core.setOutput",
    row: { ...metric, medium: "output" }
  }
];
var parse = { effect: "parse", medium: "memory", target: arg(0) };
var data = [
  {
    javascript: "JSON.parse yaml.parse yaml.load js-yaml.load js-yaml.safeLoad toml.parse @iarna/toml.parse json5.parse fast-xml-parser.XMLParser.parse xml2js.parseString xml2js.parseStringPromise",
    row: parse
  },
  { javascript: "csv-parse.parse csv-parse csv-parse/sync.parse papaparse.parse", row: { ...parse, thing: "records" } }
];
var services = [...databases, ...messages, ...metrics, ...data];
var DATABASE = /^(?:pg|pg-pool|mysql2?|mariadb|better-sqlite3|sqlite3?|knex|postgres|@prisma\/client|drizzle-orm|mssql|oracledb|typeorm|sequelize)\b/;
var QUERIES = /^(?:query|execute|run|all|get|exec|raw|unsafe|\$queryRaw|\$executeRaw|\$queryRawUnsafe|\$executeRawUnsafe|prepare|each|tag|batch)$/;
function ofDatabase(name, call) {
  const method = methodOf(name);
  if (!QUERIES.test(method) && name !== "sql" && name !== "postgres.tag") return void 0;
  const sql = call.args[0]?.text ?? call.options.get("text")?.text ?? call.options.get("sql")?.text ?? "";
  const isSql = /\s/.test(sql) && statementOf(sql, false) !== void 0;
  if (!isSql && !(DATABASE.test(name) && /^(?:query|execute|exec)$/.test(method))) return void 0;
  const isPromised = DATABASE.test(name) || /^(?:query|execute)$/.test(method);
  return { ...statement, promised: isPromised && !/^(?:better-sqlite3|sqlite)/.test(name) };
}
var MONGO = /^(?:mongodb\.MongoClient|mongoose)\b.*\.(\w+)$/;
var COLLECTION = {
  find: { effect: "read", thing: "rows" },
  findOne: { effect: "read", thing: "row" },
  aggregate: { effect: "read", thing: "rows" },
  insertOne: { effect: "create", thing: "row", again: no },
  insertMany: { effect: "create", thing: "row", again: no },
  updateOne: { effect: "change", thing: "row" },
  updateMany: { effect: "change", thing: "row" },
  replaceOne: { effect: "change", thing: "row" },
  bulkWrite: { effect: "change", thing: "row" },
  deleteOne: { effect: "delete", thing: "row", danger: () => "no" },
  deleteMany: {
    effect: "delete",
    thing: "row",
    danger: (ask) => ask.call.args[0]?.entries?.size === 0 ? "everything" : "yes"
  },
  drop: { effect: "delete", thing: "table", danger: () => "yes" },
  dropDatabase: { effect: "delete", thing: "database", danger: () => "yes" }
};
function ofCollection(name) {
  const method = methodOf(name);
  if (!Object.hasOwn(COLLECTION, method)) return void 0;
  if (!MONGO.test(name) && !/^\.(?:insertOne|insertMany|updateOne|updateMany|deleteMany|bulkWrite|dropDatabase)$/.test(name))
    return void 0;
  return { medium: "database", target: arg(0), promised: !/^(?:find|aggregate)$/.test(method), ...COLLECTION[method] };
}
var REDIS = /^(?:redis\.createClient|ioredis(?:\.Redis|\.Cluster)?|@redis\/client\.createClient)\.(\w+)$/;
var KEYS = [
  [/^flush(?:All|Db)$/i, { effect: "delete", thing: "database", danger: () => "everything" }],
  [/^(?:del|unlink|hDel|sRem|zRem|lRem)$/i, { effect: "delete", thing: "row", danger: () => "no" }],
  [/^(?:lPush|rPush|xAdd)$/i, { effect: "create", thing: "row", again: unknown }],
  [/^publish$/i, { effect: "send", thing: "message", again: unknown }],
  [/^(?:set|setEx|setNx|mSet|hSet|hmSet|sAdd|zAdd|incr|incrBy|decr|expire|rename)$/i, { effect: "change", thing: "row" }],
  [/^(?:get|mGet|hGet|hGetAll|keys|scan|lRange|sMembers|zRange|exists)$/i, { effect: "read", thing: "row" }]
];
function ofRedis(name) {
  const method = REDIS.exec(name)?.[1];
  const found = method === void 0 ? void 0 : KEYS.find(([pattern]) => pattern.test(method))?.[1];
  return found && { medium: "database", target: arg(0), promised: true, ...found };
}
var AWS = /^(?:@aws-sdk\/(?:client|lib)-[\w-]+\.\w+|aws-sdk(?:\.\w+|\/clients\/[\w-]+))\.(?:promise\.)?(\w+)$/;
var awsLimit = {
  bounded: unknown,
  advice: "give its `requestHandler` a `requestTimeout`",
  source: "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-node-http-handler"
};
var oldAwsLimit = finite(120, "https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/Config.html");
function ofAws(name, call) {
  const method = AWS.exec(name)?.[1];
  if (method === void 0 || name.startsWith("aws-sdk.config.")) return void 0;
  const command = method === "send" ? /(\w+)Command\(/.exec(call.args[0]?.holes[0]?.name ?? "")?.[1] ?? "" : method;
  if (/^putMetricData$/i.test(command)) return metric;
  const effect = effectOf(command);
  if (effect === void 0) return void 0;
  const named = keyword("Bucket", "Key", "TableName", "QueueUrl", "TopicArn", "FunctionName", "SecretId", "Name");
  const row = {
    effect,
    medium: "network",
    thing: effect === "read" ? "records" : "resource",
    target: firstOf(named, arg(0)),
    limit: name.startsWith("aws-sdk") ? oldAwsLimit : awsLimit,
    retry: yes,
    // Version 2 sends nothing without a callback or a promise; version 3 gives a promise where it gets no callback.
    ...name.startsWith("aws-sdk") ? { status: ["callback", "promise", "on", "send", "await", "*"] } : { promised: true }
  };
  if (effect === "create") return { ...row, again: unknown };
  if (effect === "send") return { ...row, thing: /publish/i.test(command) ? "alert" : "message", again: unknown };
  return effect === "delete" ? { ...row, danger: (ask) => ask.has("DryRun") === "yes" ? "preview" : "yes" } : row;
}
function effectOf(command) {
  if (/^(?:get|list|describe|head|scan|query|select|batchGet|lookup)/i.test(command)) return "read";
  if (/^(?:create|run|allocate|register)/i.test(command)) return "create";
  if (/^(?:delete|terminate|deregister|purge|detach)/i.test(command)) return "delete";
  if (/^(?:put|upload|update|modify|copy|batchWrite|start|stop|tag|transact|invoke)/i.test(command)) return "change";
  return /^(?:send|publish)/i.test(command) ? "send" : void 0;
}
function ofMessages(name, call) {
  if (/\.sendMail$/.test(name)) return message;
  if (/\.chat\.postMessage$/.test(name) || /\.postMessage$/.test(name) && /\.chat$|^chat$/.test(ownerOf(name, call)))
    return alert;
  return void 0;
}

// src/knowledge/javascript/index.ts
var javascriptRows = byName(
  [leaves, files, processes, http, services, reports, settings, subscriptions],
  ({ javascript: names }) => names?.split(" ")
);
var families = [
  ofLoggers,
  ofDatabase,
  ofCollection,
  ofRedis,
  ofOctokit,
  ofAws,
  ofMessages
];
var GIVEN = {
  github: "@actions/github.getOctokit",
  octokit: "@actions/github.getOctokit",
  core: "@actions/core",
  exec: "@actions/exec",
  glob: "@actions/glob",
  io: "@actions/io"
};
function libraryName(name) {
  const dot = name.indexOf(".");
  const head = dot > 0 ? name.slice(0, dot) : "";
  return Object.hasOwn(GIVEN, head) ? `${GIVEN[head]}${name.slice(dot)}` : name;
}
function rowOf(written, call) {
  const name = libraryName(written);
  const row = javascriptRows.get(name);
  if (row !== void 0 || name.startsWith("./")) return row;
  for (const family of families) {
    const found = family(name, call);
    if (found !== void 0) return found;
  }
  return void 0;
}
var RESHAPES = /^(?:map|filter|flat|flatMap|slice|concat|sort|reverse|split|join|trim|toString|replace|replaceAll|toLowerCase|toUpperCase|entries|keys|values|from|json|text|data|toArray|find|at|pop|shift|reduce|assign|stringify|parse|flatten|uniq|buffer|arrayBuffer)$/;
var SCHEDULES = /^(?:node-cron|cron|node-schedule|croner|agenda|bree|bull|bullmq|toad-scheduler)\b.*(?:schedule|scheduleJob|CronJob|Cron|every|Worker|process|start)$/;
var FOR_EVER = /(?:^|\.)(?:telegraf\.Telegraf\.launch|discord\.js\.Client\.login|@slack\/bolt\.App\.start|grammy\.Bot\.start)$|^(?:telegraf\.Telegraf\.launch|discord\.js\.Client\.login|grammy\.Bot\.start)$/;
var javascript = {
  language: "javascript",
  row: rowOf,
  reshapes: (name) => RESHAPES.test(methodOf(name)),
  schedules: (name) => SCHEDULES.test(name),
  neverReturns: (name) => FOR_EVER.test(name),
  registers: () => false,
  answersOthers,
  tasks: holdsTasks
};
export {
  javascript
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2tub3dsZWRnZS9qYXZhc2NyaXB0L2FwcGxpY2F0aW9ucy50cyIsICIuLi9zcmMva25vd2xlZGdlL2phdmFzY3JpcHQvb3B0aW9ucy50cyIsICIuLi9zcmMva25vd2xlZGdlL2phdmFzY3JpcHQvZmlsZXMudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9qYXZhc2NyaXB0L2h0dHAudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9qYXZhc2NyaXB0L2xlYXZlcy50cyIsICIuLi9zcmMva25vd2xlZGdlL2phdmFzY3JpcHQvcHJvY2Vzc2VzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvamF2YXNjcmlwdC9yZXBvcnRzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvamF2YXNjcmlwdC9zZXJ2aWNlcy50cyIsICIuLi9zcmMva25vd2xlZGdlL2phdmFzY3JpcHQvaW5kZXgudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB0eXBlIHsgQ2FsbCwgRmFjdCwgRmFjdHMgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgU3RlcCB9IGZyb20gJy4uLy4uL2NvcmUvc3RlcC50cyc7XG5cbmNvbnN0IExPQURTID0gLyg/Ol58W1xcczt9XSkoPzppbXBvcnRcXGJbXidcImA7XXswLDIwMDB9P3xmcm9tXFxzKnxyZXF1aXJlXFxzKlxcKFxccyp8aW1wb3J0XFxzKlxcKFxccyopWydcImBdKFteJ1wiYFxcbl17MSwyMDB9KVsnXCJgXS9nO1xuY29uc3QgUEFHRVMgPVxuICAvXig/OnJlYWN0fHJlYWN0LWRvbXxwcmVhY3R8dnVlfHN2ZWx0ZXxzb2xpZC1qc3xsaXR8bGl0LWVsZW1lbnR8anF1ZXJ5fG5leHR8bnV4dHxAcmVtaXgtcnVufEBhbmd1bGFyfEB2dWV8QHN2ZWx0ZWpzfGdhdHNieXxyZWFjdC1uYXRpdmV8ZXhwb3xyeGpzfGQzfHRocmVlfGxlYWZsZXR8ZWxlY3Ryb258dnNjb2RlfGs2fHBoYXNlcnxAZW1iZXJ8ZW1iZXJ8YmFja2JvbmV8YWxwaW5lanN8aHRteFxcLm9yZ3xAc3Rvcnlib29rfHJlYWN0LXJvdXRlcikoPzpcXC98LWRvbXwkKXxcXC4oPzpjc3N8c2Nzc3xsZXNzfHN2Z3x2dWV8c3ZlbHRlKSQvO1xuY29uc3QgVEVTVFMgPVxuICAvXig/OnZpdGVzdHxtb2NoYXxjaGFpfGplc3R8QGplc3RcXC9nbG9iYWxzfG5vZGU6dGVzdHx0ZXN0fGJ1bjp0ZXN0fHRhcGV8YXZhfHRhcHxzdXBlcnRlc3R8QHBsYXl3cmlnaHRcXC90ZXN0fGN5cHJlc3N8amFzbWluZXxxdW5pdHxAdGVzdGluZy1saWJyYXJ5XFwvLip8dXZ1fGFzc2VydCkkLztcbmNvbnN0IFNFUlZFUlMgPVxuICAvXig/OmV4cHJlc3N8ZmFzdGlmeXxrb2F8aG9ub3xyZXN0aWZ5fEBuZXN0anNcXC8uKnxAaGFwaVxcL2hhcGl8cG9sa2F8c29ja2V0XFwuaW98d3N8YXBvbGxvLXNlcnZlci4qfEBhcG9sbG9cXC9zZXJ2ZXJ8Z3JhcGhxbC15b2dhfG5leHR8bnV4dHxlbHlzaWF8bWljcm98QHRycGNcXC9zZXJ2ZXIpJC87XG5jb25zdCBEUklWRVJTID0gL14oPzpwdXBwZXRlZXJ8cHVwcGV0ZWVyLWNvcmV8cGxheXdyaWdodHxwbGF5d3JpZ2h0LWNvcmV8anNkb218Y2hlZXJpb3xzZWxlbml1bS13ZWJkcml2ZXJ8aGFwcHktZG9tfGxpbmtlZG9tKSQvO1xuY29uc3QgU0VUVElOR1MgPSAvKD86XnxcXC8pKD86W1xcdy4tXStcXC5jb25maWd8XFwuP1tcXHctXStyY3xrYXJtYVxcLmNvbmZ8R3J1bnRmaWxlfGplc3RcXC5zZXR1cHx3ZWJwYWNrXFwuW1xcdy4tXSspXFwuW2NtXT9banRdcyQvO1xuY29uc3QgRVhQT1JUUyA9XG4gIC9eXFxzKmV4cG9ydFxccysoPzpkZWZhdWx0fGNvbnN0fGxldHx2YXJ8ZnVuY3Rpb258YXN5bmN8Y2xhc3N8XFx7fFxcKnx0eXBlfGludGVyZmFjZXxlbnVtfGFic3RyYWN0KXxcXGIoPzptb2R1bGVcXC4pP2V4cG9ydHMoPzpcXC5cXHcrKT9cXHMqPXxeXFxzKmV4cG9ydFxccyo9fFxcYmRlZmluZVxcKFxccyooPzpcXFt8ZnVuY3Rpb258WydcIl0pL207XG5jb25zdCBCUk9XU0VSID1cbiAgL14oPzpkb2N1bWVudHx3aW5kb3d8bG9jYWxTdG9yYWdlfHNlc3Npb25TdG9yYWdlfG5hdmlnYXRvcnxsb2NhdGlvbnxoaXN0b3J5fGNocm9tZXxicm93c2VyfGN1c3RvbUVsZW1lbnRzfGNhY2hlc3xmaWdtYXx3eHx1bmkpXFwuLztcbi8qKiBJcyB0aGlzIHRoZSB3b3JrZXIncyBzaWRlIG9mIGEgbW9kdWxlPyAqL1xuY29uc3QgV09SS1MgPSAvXFxiKD86d29ya2VyRGF0YXxwYXJlbnRQb3J0fGlzTWFpblRocmVhZClcXGIvO1xuY29uc3QgTElTVEVOUyA9IC8oPzpefFxcLikoPzpsaXN0ZW58c2VydmUpJHxeKD86RGVub3xCdW4pXFwuc2VydmUkfF5AaG9ub1xcL25vZGUtc2VydmVyXFwuc2VydmUkLztcblxuLyoqIFdoYXQgYSBmaWxlIGlzIHRoYXQgYW5zd2VycyBvdGhlcnMuIGBjZXJ0YWluYDogd2hhdGV2ZXIgaXRzIHBhdGggc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQW5zd2VyaW5nIHtcbiAgcmVhZG9ubHkgYmVjYXVzZTogc3RyaW5nO1xuICByZWFkb25seSBjZXJ0YWluOiBib29sZWFuO1xuICAvKiogTm90IHNvIHdoZXJlIGEgcGFja2FnZSdzIHNjcmlwdCBvciBwcm9ncmFtIHN0YXJ0cyBpdC4gKi9cbiAgcmVhZG9ubHkgdW5sZXNzU3RhcnRlZD86IGJvb2xlYW47XG59XG5cbi8qKlxuICogRG9lcyBhIGZpbGUgYW5zd2VyIG90aGVycyByYXRoZXIgdGhhbiBkbyBzb21ldGhpbmcgd2hlbiBpdCBpcyBzdGFydGVkOiBhIHBhZ2Ugb3IgYSBjb21wb25lbnQsIGEgc2VydmVyLCBhIHRlc3QsIHNldHRpbmdzIG9mIGFcbiAqIHRvb2wsIGEgbW9kdWxlIHRoYXQgb25seSByZWFkcyB3aGlsZSBpdCBpcyBsb2FkZWQ/IFRha2VzIHRoZSBvdXRzaWRlIHN0ZXBzIHRoYXQgaXRzIHRvcCBsZXZlbCByZWFjaGVzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gYW5zd2Vyc090aGVycyhmaWxlOiBGYWN0cywgYWN0aW5nOiByZWFkb25seSBTdGVwW10pOiBBbnN3ZXJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBtb2R1bGVzID0gbW9kdWxlc0luKGZpbGUpO1xuICBjb25zdCBjYWxscyA9IGZpbGUuZmFjdHMuZmlsdGVyKChmYWN0KTogZmFjdCBpcyBDYWxsID0+IGZhY3Qua2luZCA9PT0gJ2NhbGwnKTtcbiAgaWYgKFNFVFRJTkdTLnRlc3QoZmlsZS5wYXRoKSkgcmV0dXJuIHsgYmVjYXVzZTogJ2l0IGhvbGRzIHRoZSBzZXR0aW5ncyBvZiBhIHRvb2wnLCBjZXJ0YWluOiB0cnVlIH07XG4gIGNvbnN0IG5hbWVkID0gbmV3IFNldChjYWxscy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSk7XG4gIGNvbnN0IGlzRnJhbWVkID0gbW9kdWxlcy5zb21lKChuYW1lKSA9PiBURVNUUy50ZXN0KG5hbWUpKSAmJiBjYWxscy5zb21lKCh7IG5hbWUgfSkgPT4gQ0FTRVMudGVzdChuYW1lKSk7XG4gIGlmIChpc0ZyYW1lZCB8fCAobmFtZWQuaGFzKCdkZXNjcmliZScpICYmIFsnaXQnLCAndGVzdCcsICdpdC5za2lwJywgJ2l0LmVhY2gnXS5zb21lKChuYW1lKSA9PiBuYW1lZC5oYXMobmFtZSkpKSkge1xuICAgIHJldHVybiB7IGJlY2F1c2U6ICdpdCBpcyBhIHRlc3QnLCBjZXJ0YWluOiB0cnVlIH07XG4gIH1cbiAgY29uc3QgaXNEcml2ZW4gPSBtb2R1bGVzLnNvbWUoKG5hbWUpID0+IERSSVZFUlMudGVzdChuYW1lKSk7XG4gIGlmIChcbiAgICAhaXNEcml2ZW4gJiZcbiAgICAobW9kdWxlcy5zb21lKChuYW1lKSA9PiBQQUdFUy50ZXN0KG5hbWUpKSB8fFxuICAgICAgY2FsbHMuc29tZShpc09mUGFnZSkgfHxcbiAgICAgIChtb2R1bGVzLmxlbmd0aCA9PT0gMCAmJiBPRl9BTkdVTEFSLnRlc3QoZmlsZS50ZXh0KSkgfHxcbiAgICAgIGZpbGUuZmFjdHMuc29tZShpc1JlbWVtYmVyZWQpIHx8XG4gICAgICAoIUJSSU5HU19XSU5ET1cudGVzdChmaWxlLnRleHQpICYmIGNhbGxzLnNvbWUoKHsgc3RhcnQgfSkgPT4gZmlsZS50ZXh0LnN0YXJ0c1dpdGgoJ3dpbmRvdy4nLCBzdGFydCkpKSB8fFxuICAgICAgLyg/Ol58W14uXFx3J1wiYF0pd2luZG93XFwuX19cXHcvLnRlc3QoZmlsZS50ZXh0KSlcbiAgKSB7XG4gICAgcmV0dXJuIHsgYmVjYXVzZTogJ2l0IGlzIGEgcGFydCBvZiBhIHBhZ2UnLCBjZXJ0YWluOiB0cnVlIH07XG4gIH1cbiAgaWYgKG1vZHVsZXMuc29tZSgobmFtZSkgPT4gU0VSVkVSUy50ZXN0KG5hbWUpKSB8fCBjYWxscy5zb21lKCh7IG5hbWUgfSkgPT4gTElTVEVOUy50ZXN0KG5hbWUpKSkge1xuICAgIHJldHVybiB7IGJlY2F1c2U6ICdpdCBhbnN3ZXJzIG90aGVycycsIGNlcnRhaW46IGZhbHNlIH07XG4gIH1cbiAgaWYgKEVYQU1QTEVTLnRlc3QoZmlsZS5wYXRoKSkgcmV0dXJuIHsgYmVjYXVzZTogJ2l0IGlzIGFuIGV4YW1wbGUgZm9yIHJlYWRlcnMsIG9yIHRyaWVzIHNvbWV0aGluZyBvdXQnLCBjZXJ0YWluOiB0cnVlIH07XG4gIGNvbnN0IGlzTW9kdWxlID0gRVhQT1JUUy50ZXN0KGZpbGUudGV4dCk7XG4gIGlmIChpc01vZHVsZSAmJiBtb2R1bGVzLmluY2x1ZGVzKCd3b3JrZXJfdGhyZWFkcycpICYmIFdPUktTLnRlc3QoZmlsZS50ZXh0KSkge1xuICAgIHJldHVybiB7IGJlY2F1c2U6ICdpdCBpcyBhIG1vZHVsZSB3aG9zZSB3b3JrZXIgc3RhcnRzIGl0IGFnYWluJywgY2VydGFpbjogZmFsc2UgfTtcbiAgfVxuICBpZiAoIWlzTW9kdWxlKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoYWN0aW5nLmV2ZXJ5KGlzTG9hZGluZykpIHJldHVybiB7IGJlY2F1c2U6ICdpdCBpcyBhIG1vZHVsZSwgYW5kIG9ubHkgcmVhZHMgd2hpbGUgaXQgaXMgbG9hZGVkJywgY2VydGFpbjogZmFsc2UgfTtcbiAgcmV0dXJuIHsgYmVjYXVzZTogJ2l0IGlzIGEgbW9kdWxlLCBhbmQgbm90aGluZyBzdGFydHMgaXQgYnkgaXRzZWxmJywgY2VydGFpbjogZmFsc2UsIHVubGVzc1N0YXJ0ZWQ6IHRydWUgfTtcbn1cblxuLyoqIEFuIGFkZHJlc3MgdGhhdCBvbmx5IGEgcGFnZSBjYW4gY29tcGxldGUuICovXG5jb25zdCBSRUxBVElWRSA9IC9eKD86XFwuezAsMn1cXC8pP1thLXpdW1xcdy1dKig/OlsvLj9dfCQpL2k7XG5jb25zdCBFWEFNUExFUyA9XG4gIC8oPzpefFxcLykoPzooPzooPzpbXFx3LV0rWy1fXSk/ZXhhbXBsZXM/fGRlbW9zP3xkb2NzX3NyY3xwbGF5Z3JvdW5kcz98aGFybmVzcyg/OmVzKT8pXFwvfCg/PCEoPzpzY3JpcHRzfGJpbnx0b29sc3xqb2JzfGNyb258b3BzfGhvb2tzKVxcLykoPzpleGFtcGxlcz98ZGVtbykoPzpbLV8uXVxcdyspKlxcLltjbV0/W2p0XXN4PyQpL2k7XG5jb25zdCBDQVNFUyA9IC8oPzpefFxcLikoPzpkZXNjcmliZXxpdHx0ZXN0fHN1aXRlKSQvO1xuXG4vKiogQSBjYWxsIG9mIGEgcGFnZSdzIG93biBvYmplY3RzLCBvciBvbmUgdGhhdCBpcyBoYW5kZWQgd2hhdCB0aGV5IGhvbGQ6IGBuZXcgVVJMKHdpbmRvdy5sb2NhdGlvbi5ocmVmKWAuICovXG5jb25zdCBpc09mUGFnZSA9ICh7IG5hbWUsIGFyZ3MgfTogQ2FsbCk6IGJvb2xlYW4gPT5cbiAgKG5hbWUgPT09ICdmZXRjaCcgJiYgYXJnc1swXT8udHlwZSA9PT0gJ3RleHQnICYmIFJFTEFUSVZFLnRlc3QoYXJnc1swXS50ZXh0KSkgfHxcbiAgL14oPzpjcmVhdGVJbWFnZUJpdG1hcHxyZXF1ZXN0QW5pbWF0aW9uRnJhbWV8aW1wb3J0U2NyaXB0c3xhbGVydHxtYXRjaE1lZGlhfGdldENvbXB1dGVkU3R5bGV8YWRkRXZlbnRMaXN0ZW5lcnxza2lwV2FpdGluZykkLy50ZXN0KFxuICAgIG5hbWUsXG4gICkgfHxcbiAgQlJPV1NFUi50ZXN0KG5hbWUpIHx8XG4gIChuYW1lID09PSAnJCcgJiYgKGFyZ3NbMF0/LnR5cGUgPT09ICdjb2RlJyB8fCAvXig/OlsjLl1bXFx3LV18PFxcd3xib2R5XFxiKS8udGVzdChhcmdzWzBdPy50ZXh0ID8/ICcnKSkpIHx8XG4gIC9eKD86XFwkfGpRdWVyeSlcXC4oPzphamF4fGdldHxwb3N0fGdldEpTT058YWpheFNldHVwfGVhY2h8ZXh0ZW5kfHJlYWR5fGZuXFwuXFx3KykkLy50ZXN0KG5hbWUpIHx8XG4gIGFyZ3Muc29tZSgoeyBob2xlcyB9KSA9PiBob2xlcy5zb21lKChob2xlKSA9PiBob2xlLmZyb20gPT09IHVuZGVmaW5lZCAmJiBPRl9QQUdFLnRlc3QoaG9sZS5uYW1lKSkpO1xuLyoqIEFuZ3VsYXJKUywgd2hpY2ggYSBwYWdlIGxvYWRzIGJlZm9yZTogYGFuZ3VsYXIubW9kdWxlKFx1MjAyNilgLCBgc2hvcC5jb250cm9sbGVyKCdPcmRlcnMnLCBbJyRzY29wZScsIFx1MjAyNmAuICovXG5jb25zdCBPRl9BTkdVTEFSID1cbiAgLyg/Ol58W1xccz07KF0pYW5ndWxhclxccypcXC5cXHMqbW9kdWxlXFwofFxcLig/OmNvbnRyb2xsZXJ8ZGlyZWN0aXZlfGNvbXBvbmVudHxzZXJ2aWNlfGZhY3Rvcnl8ZmlsdGVyfHByb3ZpZGVyfHJ1bnxjb25maWcpXFwoW14oKVxcbl17MCwyMDB9XFxiZnVuY3Rpb25cXHMqXFx3ezAsNDB9XFwoW14oKVxcbl17MCwzMDB9XFwkKD86cm9vdFNjb3BlfHNjb3BlfGh0dHB8dGltZW91dHxpbmplY3RvcnxcXHd7MSw0MH1Qcm92aWRlcilcXGIvO1xuLyoqIEEgd2luZG93IG9mIG9uZSdzIG93biwgb25lIHRoYXQgbWF5IGJlIG1pc3NpbmcsIG9yIGEgdGV4dCB0aGF0IGEgYnJvd3NlciBpcyBoYW5kZWQuICovXG5jb25zdCBCUklOR1NfV0lORE9XID1cbiAgL1xcYnR5cGVvZlxccyt3aW5kb3dcXGJ8XFxiKD86Y29uc3R8bGV0fHZhcnxpbXBvcnQpXFxzW149O1xcbl0qXFxid2luZG93XFxifFxcYmdsb2JhbCg/OlRoaXMpP1xcLndpbmRvd1xcYnxcXC4oPzpldmFsdWF0ZVxcdyp8YWRkSW5pdFNjcmlwdHxleGVjdXRlU2NyaXB0fGV4ZWN1dGVKYXZhU2NyaXB0fHJ1blNjcmlwdClcXCgvO1xuLyoqIGBjb25zdCB1c2VyID0gbG9jYWxTdG9yYWdlLnVzZXJgLCBgZG9jdW1lbnQuY29va2llID0gXHUyMDI2YC4gKi9cbmNvbnN0IGlzUmVtZW1iZXJlZCA9IChmYWN0OiBGYWN0KTogYm9vbGVhbiA9PlxuICBmYWN0LmtpbmQgPT09ICd2YWx1ZScgJiZcbiAgKC9eZG9jdW1lbnRcXC4oPzpjb29raWV8dGl0bGV8bG9jYXRpb258Ym9keSlcXGIvLnRlc3QoZmFjdC5uYW1lID8/ICcnKSB8fFxuICAgIGZhY3QudmFsdWUuaG9sZXMuc29tZSgoeyBuYW1lLCBmcm9tIH0pID0+IGZyb20gPT09IHVuZGVmaW5lZCAmJiAvXig/OmxvY2FsfHNlc3Npb24pU3RvcmFnZVxcLlxcdy8udGVzdChuYW1lKSkpO1xuY29uc3QgT0ZfUEFHRSA9XG4gIC9eKD86ZG9jdW1lbnR8bG9jYWxTdG9yYWdlfHNlc3Npb25TdG9yYWdlfGxvY2F0aW9uKVxcLig/OnNlYXJjaHxocmVmfGhhc2h8b3JpZ2lufHBhdGhuYW1lfGhvc3RuYW1lfHByb3RvY29sfGNvb2tpZXxib2R5fHRpdGxlfGxlbmd0aClcXGIvO1xuXG5jb25zdCBtb2R1bGVzSW4gPSAoeyB0ZXh0IH06IEZhY3RzKTogcmVhZG9ubHkgc3RyaW5nW10gPT5cbiAgWy4uLnRleHQubWF0Y2hBbGwoTE9BRFMpXS5tYXAoKG1hdGNoKSA9PiAobWF0Y2hbMV0gPz8gJycpLnJlcGxhY2UoL15ub2RlOig/IXRlc3QkKS8sICcnKSk7XG5cbi8qKiBEb2VzIGEgZmlsZSBob2xkIHRhc2tzIG9mIGd1bHAgb3IgaXRzIGxpa2UsIHdoaWNoIGEgcGVyc29uIG5hbWVzPyAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhvbGRzVGFza3MoZmlsZTogRmFjdHMpOiBib29sZWFuIHtcbiAgcmV0dXJuIG1vZHVsZXNJbihmaWxlKS5zb21lKChuYW1lKSA9PiAvXig/Omd1bHB8amFrZXxqdXN0LXNjcmlwdHN8Z3J1bnQpJC8udGVzdChuYW1lKSk7XG59XG5cbmNvbnN0IGlzTG9hZGluZyA9ICh7IGVmZmVjdCwgbWVkaXVtLCB0aGluZywgY2FsbCB9OiBTdGVwKTogYm9vbGVhbiA9PlxuICBlZmZlY3QgPT09ICdyZWFkJyB8fFxuICAoZWZmZWN0ID09PSAncnVuJyAmJiBjYWxsLnVzZXMubGVuZ3RoID4gMCkgfHwgLy8gQSBwcm9ncmFtIGlzIGFza2VkIGZvciBpdHMgYW5zd2VyLlxuICAoZWZmZWN0ID09PSAnY3JlYXRlJyAmJiBtZWRpdW0gPT09ICdmaWxlJyAmJiB0aGluZyA9PT0gJ3RlbXAnKTtcbiIsICJpbXBvcnQgdHlwZSB7IFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEFuc3dlciwgQXNrLCBBc2szLCBMaW1pdCB9IGZyb20gJy4uLy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGdpdmVuIH0gZnJvbSAnLi4vcm93LnRzJztcblxuLyoqIElzIG9uZSBvZiB0aGVzZSBlbnRyaWVzIGdpdmVuIGluIGFuIG9wdGlvbnMgb2JqZWN0LCBhbmQgbmVpdGhlciBmYWxzZSBub3Igbm9uZT8gV2hhdCBpcyBwYXNzZWQgdGhyb3VnaCBub2JvZHkga25vd3MuICovXG5leHBvcnQgZnVuY3Rpb24gYW1vbmcob3B0aW9uczogVmFsdWUgfCB1bmRlZmluZWQsIG9wZW46IGJvb2xlYW4sIG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IEFuc3dlciB7XG4gIGlmIChvcHRpb25zID09PSB1bmRlZmluZWQgfHwgb3B0aW9ucy50eXBlID09PSAnY29kZScpIHJldHVybiBvcGVuID8gJ3Vua25vd24nIDogJ25vJztcbiAgaWYgKG9wdGlvbnMuZW50cmllcykge1xuICAgIGNvbnN0IGZvdW5kID0gbmFtZXMubWFwKChuYW1lKSA9PiBvcHRpb25zLmVudHJpZXM/LmdldChuYW1lKSkuZmluZCgodmFsdWUpID0+IHZhbHVlICE9PSB1bmRlZmluZWQpO1xuICAgIHJldHVybiBmb3VuZCA/IGdpdmVuKGZvdW5kLCBmYWxzZSkgOiBvcHRpb25zLm9wZW4gPyAndW5rbm93bicgOiAnbm8nO1xuICB9XG4gIHJldHVybiBvcHRpb25zLmhvbGVzLmxlbmd0aCA+IDAgPyAndW5rbm93bicgOiAnbm8nO1xufVxuXG4vKiogSXMgb25lIG9mIHRoZXNlIGdpdmVuIGFtb25nIHRoZSBvcHRpb25zIHRoYXQgc3RhbmQgaW4gYSBwb3NpdGlvbj8gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcHRpb25BdChpbmRleDogbnVtYmVyLCAuLi5uYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBBc2szIHtcbiAgcmV0dXJuIChhc2spID0+IGFtb25nKGFzay5jYWxsLmFyZ3NbaW5kZXhdLCBhc2suY2FsbC5vcGVuLCBuYW1lcyk7XG59XG5cbi8qKiBUaGUgc2FtZSBmb3IgdGhlIGNhbGwgdGhhdCBtYWRlIHRoZSByZWNlaXZlcjogYGF4aW9zLmNyZWF0ZSh7IHRpbWVvdXQgfSlgLiBBIGNsaWVudCBmcm9tIGVsc2V3aGVyZSBtYXkgaGF2ZSBhbnl0aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWRlV2l0aChpbmRleDogbnVtYmVyLCAuLi5uYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBBc2szIHtcbiAgcmV0dXJuIChhc2spID0+IHtcbiAgICBjb25zdCBtYWtlciA9IGFzay5tYWtlcigpO1xuICAgIGlmIChtYWtlciA9PT0gdW5kZWZpbmVkKSByZXR1cm4gYXNrLnJlY2VpdmVyID09PSB1bmRlZmluZWQgPyAnbm8nIDogJ3Vua25vd24nO1xuICAgIGlmIChtYWtlci5sb2NhbCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gJ3Vua25vd24nO1xuICAgIHJldHVybiBhbW9uZyhtYWtlci5hcmdzW2luZGV4XSwgbWFrZXIub3BlbiwgbmFtZXMpO1xuICB9O1xufVxuXG4vKiogQSBudW1iZXIgdGhhdCBpcyB6ZXJvIGlzIG5vIGxpbWl0OyBhbnkgb3RoZXIgdmFsdWUgaXMuICovXG5leHBvcnQgZnVuY3Rpb24gaXNaZXJvKHZhbHVlOiBWYWx1ZSB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gdmFsdWUgIT09IHVuZGVmaW5lZCAmJiB2YWx1ZS5ob2xlcy5sZW5ndGggPT09IDAgJiYgL14wKD86XFwuMCopPyR8XkluZmluaXR5JC8udGVzdCh2YWx1ZS50ZXh0KTtcbn1cblxuZXhwb3J0IGNvbnN0IGZpbml0ZSA9IChzZWNvbmRzOiBudW1iZXIsIHNvdXJjZTogc3RyaW5nKTogTGltaXQgPT4gKHtcbiAgYm91bmRlZDogJ2RlZmF1bHQnLFxuICBhZHZpY2U6ICdpdHMgZGVmYXVsdCBpcyBmaW5pdGUnLFxuICBzZWNvbmRzLFxuICBzb3VyY2UsXG59KTtcblxuLyoqIFRoZSBmaXJzdCBhcmd1bWVudCB0aGF0IGlzIGFuIG9wdGlvbnMgb2JqZWN0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnNPZiA9IChhc2s6IEFzayk6IFZhbHVlIHwgdW5kZWZpbmVkID0+IGFzay5jYWxsLmFyZ3MuZmluZCgodmFsdWUpID0+IHZhbHVlLmVudHJpZXMgIT09IHVuZGVmaW5lZCk7XG4iLCAiaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgUm93IH0gZnJvbSAnLi4vLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgYXJnLCBpc1RydWUsIG5vLCB0eXBlIFRhYmxlLCB1bmtub3duLCB5ZXMgfSBmcm9tICcuLi9yb3cudHMnO1xuaW1wb3J0IHsgb3B0aW9uQXQgfSBmcm9tICcuL29wdGlvbnMudHMnO1xuXG4vKiogVGhlIHNhbWUgZnVuY3Rpb24gb2YgYGZzYCwgaW4gaXRzIHRocmVlIGZvcm1zOiBzeW5jaHJvbm91cywgd2l0aCBhIHByb21pc2UsIHdpdGggYSBjYWxsYmFjay4gKi9cbmZ1bmN0aW9uIGZvcm1zKG5hbWVzOiBzdHJpbmcsIHJvdzogUm93KTogVGFibGUge1xuICBjb25zdCBlYWNoID0gKGZvcm06IChuYW1lOiBzdHJpbmcpID0+IHN0cmluZyk6IHN0cmluZyA9PiBuYW1lcy5zcGxpdCgnICcpLm1hcChmb3JtKS5qb2luKCcgJyk7XG4gIHJldHVybiBbXG4gICAgeyBqYXZhc2NyaXB0OiBlYWNoKChuYW1lKSA9PiBgZnMuJHtuYW1lfVN5bmMgZnMtZXh0cmEuJHtuYW1lfVN5bmNgKSwgcm93IH0sXG4gICAgeyBqYXZhc2NyaXB0OiBlYWNoKChuYW1lKSA9PiBgZnMvcHJvbWlzZXMuJHtuYW1lfWApLCByb3c6IHsgLi4ucm93LCBwcm9taXNlZDogdHJ1ZSB9IH0sXG4gICAgeyBqYXZhc2NyaXB0OiBlYWNoKChuYW1lKSA9PiBgZnMuJHtuYW1lfWApLCByb3c6IHsgLi4ucm93LCBzdGF0dXM6IFsnY2FsbGJhY2snXSB9IH0sXG4gICAgLy8gZnMtZXh0cmEgZ2l2ZXMgYSBwcm9taXNlIHdoZXJlIG5vIGNhbGxiYWNrIGlzIGdpdmVuLlxuICAgIHsgamF2YXNjcmlwdDogZWFjaCgobmFtZSkgPT4gYGZzLWV4dHJhLiR7bmFtZX1gKSwgcm93OiB7IC4uLnJvdywgcHJvbWlzZWQ6IHRydWUgfSB9LFxuICBdO1xufVxuXG5jb25zdCB0YXJnZXQgPSBhcmcoMCk7XG5jb25zdCBzZWNvbmQgPSBhcmcoMSk7XG5jb25zdCBmaWxlID0geyBlZmZlY3Q6ICd3cml0ZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQgfSBhcyBjb25zdDtcbmNvbnN0IHJlY3Vyc2l2ZSA9IG9wdGlvbkF0KDEsICdyZWN1cnNpdmUnKTtcbmNvbnN0IGFkZFJlY3Vyc2l2ZSA9IHsgYWdhaW46IChhc2s6IEFzaykgPT4gKGFzay5jYWxsLmFyZ3MubGVuZ3RoID09PSAxID8gJ3sgcmVjdXJzaXZlOiB0cnVlIH0nIDogdW5kZWZpbmVkKSB9O1xuY29uc3QgbWFrZXM6IFJvdyA9IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZGlyZWN0b3J5JywgdGFyZ2V0LCBhZ2FpbjogaXNSZWN1cnNpdmUsIGZpeDogYWRkUmVjdXJzaXZlIH07XG5cbi8qKiBgcmVjdXJzaXZlOiBmYWxzZWAgdGhhdCBpcyB3cml0dGVuIG91dCBpcyBhIGRlY2lzaW9uLiAqL1xuZnVuY3Rpb24gaXNSZWN1cnNpdmUoYXNrOiBBc2spOiBBbnN3ZXIge1xuICBjb25zdCBhbnN3ZXIgPSByZWN1cnNpdmUoYXNrKTtcbiAgcmV0dXJuIGFuc3dlciA9PT0gJ25vJyAmJiBhc2suY2FsbC5hcmdzWzFdPy5lbnRyaWVzPy5oYXMoJ3JlY3Vyc2l2ZScpID8gJ3Vua25vd24nIDogYW5zd2VyO1xufVxuXG4vKiogQSBmbGFnIG9mIGB3cml0ZUZpbGVgOiBgYWAgYXBwZW5kcywgYHd4YCBmYWlscyB3aGVuIHRoZSBmaWxlIGlzIHRoZXJlLCBhcyBpdCBpcyBtZWFudCB0by4gKi9cbmNvbnN0IGFwcGVuZHMgPSAoYXNrOiBBc2spOiBib29sZWFuID0+IC9eYS8udGVzdChhc2suY2FsbC5hcmdzWzJdPy5lbnRyaWVzPy5nZXQoJ2ZsYWcnKT8udGV4dCA/PyBhc2sub3B0aW9uKCdmbGFncycpPy50ZXh0ID8/ICcnKTtcblxuZnVuY3Rpb24gZGFuZ2VyT2ZUcmVlKGFzazogQXNrKTogJ25vJyB8ICd5ZXMnIHwgJ2V2ZXJ5dGhpbmcnIHtcbiAgaWYgKC9eKD86XFwvfH58XFwvXFwqfFtBLVphLXpdOltcXFxcL10/KSQvLnRlc3QoYXNrLmNhbGwuYXJnc1swXT8udGV4dCA/PyAnJykpIHJldHVybiAnZXZlcnl0aGluZyc7XG4gIHJldHVybiBpc1RydWUoYXNrLmNhbGwuYXJnc1sxXT8uZW50cmllcz8uZ2V0KCdyZWN1cnNpdmUnKSkgPyAneWVzJyA6ICdubyc7XG59XG5cbmNvbnN0IGRlbGV0ZWQ6IFJvdyA9IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZmlsZScsIHRhcmdldCwgZGFuZ2VyOiAoKSA9PiAnbm8nIH07XG5jb25zdCB0cmVlOiBSb3cgPSB7IC4uLmRlbGV0ZWQsIHRoaW5nOiAndHJlZScsIGRhbmdlcjogKCkgPT4gJ3llcycgfTtcbmNvbnN0IHByb2JlOiBSb3cgPSB7IGVmZmVjdDogJ3Byb2JlJywgbWVkaXVtOiAnZmlsZScsIHRhcmdldCwgbWlub3I6IHRydWUgfTtcbmNvbnN0IHJlYWQ6IFJvdyA9IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQgfTtcblxuY29uc3QgY29yZTogVGFibGUgPSBbXG4gIC4uLmZvcm1zKCdta2RpcicsIG1ha2VzKSxcbiAgLi4uZm9ybXMoJ21rZHRlbXAnLCB7IGVmZmVjdDogJ2NyZWF0ZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ3RlbXAnIH0pLFxuICAuLi5mb3Jtcygnc3ltbGluayBsaW5rJywgeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdsaW5rJywgdGFyZ2V0OiBzZWNvbmQsIGFnYWluOiBubyB9KSxcbiAgLi4uZm9ybXMoJ3dyaXRlRmlsZScsIHtcbiAgICAuLi5maWxlLFxuICAgIGVmZmVjdDogKGFzaykgPT4gKGFwcGVuZHMoYXNrKSA/ICdhcHBlbmQnIDogJ3dyaXRlJyksXG4gICAgdGhpbmc6IChhc2spID0+IChhcHBlbmRzKGFzaykgPyAnbGluZScgOiAnZmlsZScpLFxuICAgIGNvbnRlbnQ6IHNlY29uZCxcbiAgICBhZ2FpbjogKGFzaykgPT4gKGFwcGVuZHMoYXNrKSA/ICdubycgOiAndW5rbm93bicpLFxuICB9KSxcbiAgLi4uZm9ybXMoJ2FwcGVuZEZpbGUnLCB7IGVmZmVjdDogJ2FwcGVuZCcsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2xpbmUnLCB0YXJnZXQsIGNvbnRlbnQ6IHNlY29uZCwgYWdhaW46IG5vIH0pLFxuICAuLi5mb3JtcygnY29weUZpbGUgY3AnLCB7IC4uLmZpbGUsIHRhcmdldDogc2Vjb25kLCBjb250ZW50OiB0YXJnZXQgfSksXG4gIC4uLmZvcm1zKCdyZW5hbWUnLCB7IGVmZmVjdDogJ2NoYW5nZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ3JlbmFtZScsIHRhcmdldDogc2Vjb25kLCBjb250ZW50OiB0YXJnZXQgfSksXG4gIC4uLmZvcm1zKCdjaG1vZCBjaG93biB1dGltZXMgbGNob3duIHRydW5jYXRlJywgeyBlZmZlY3Q6ICdjaGFuZ2UnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdtb2RlJywgdGFyZ2V0IH0pLFxuICAuLi5mb3JtcygndW5saW5rJywgZGVsZXRlZCksXG4gIC4uLmZvcm1zKCdybSBybWRpcicsIHsgLi4uZGVsZXRlZCwgdGhpbmc6IChhc2spID0+IChkYW5nZXJPZlRyZWUoYXNrKSA9PT0gJ25vJyA/ICdmaWxlJyA6ICd0cmVlJyksIGRhbmdlcjogZGFuZ2VyT2ZUcmVlIH0pLFxuICAuLi5mb3JtcygncmVhZEZpbGUnLCByZWFkKSxcbiAgLi4uZm9ybXMoJ3JlYWRkaXIgb3BlbmRpcicsIHsgLi4ucmVhZCwgdGhpbmc6ICdmaWxlcycgfSksXG4gIC4uLmZvcm1zKCdhY2Nlc3Mgc3RhdCBsc3RhdCBleGlzdHMgcmVhbHBhdGggcmVhZGxpbmsgc3RhdGZzJywgcHJvYmUpLFxuICAuLi5mb3Jtcygnb3BlbicsIHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdmaWxlJywgdGFyZ2V0IH0pLFxuXTtcblxuY29uc3Qgb3RoZXJzOiBUYWJsZSA9IFtcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnZnMuZXhpc3RzU3luYyBmcy1leHRyYS5leGlzdHNTeW5jIGZzLWV4dHJhLnBhdGhFeGlzdHMgZnMtZXh0cmEucGF0aEV4aXN0c1N5bmMgcGF0aC1leGlzdHMgcGF0aC1leGlzdHMucGF0aEV4aXN0cycsXG4gICAgcm93OiBwcm9iZSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdmcy5jcmVhdGVXcml0ZVN0cmVhbSBmcy1leHRyYS5jcmVhdGVXcml0ZVN0cmVhbScsXG4gICAgcm93OiB7XG4gICAgICAuLi5maWxlLFxuICAgICAgZWZmZWN0OiAoYXNrKSA9PiAoYXBwZW5kcyhhc2spID8gJ2FwcGVuZCcgOiAnd3JpdGUnKSxcbiAgICAgIHRoaW5nOiAoYXNrKSA9PiAoYXBwZW5kcyhhc2spID8gJ2xpbmUnIDogJ2ZpbGUnKSxcbiAgICAgIGFnYWluOiAoYXNrKSA9PiAoYXBwZW5kcyhhc2spID8gJ25vJyA6ICd1bmtub3duJyksXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnZnMuY3JlYXRlUmVhZFN0cmVhbSBmcy1leHRyYS5jcmVhdGVSZWFkU3RyZWFtIGZzLWV4dHJhLnJlYWRKc29uIGZzLWV4dHJhLnJlYWRKc29uU3luYyBmcy1leHRyYS5yZWFkSlNPTiBmcy1leHRyYS5yZWFkSlNPTlN5bmMnLFxuICAgIHJvdzogcmVhZCxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdmcy53cml0ZVN5bmMgZnMuY3JlYXRlV3JpdGVTdHJlYW0ud3JpdGUgZnMuY3JlYXRlV3JpdGVTdHJlYW0uZW5kJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnd3JpdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdyZWNvcmRzJywgY29udGVudDogYXJnKDApLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ2ZzLWV4dHJhLmVuc3VyZURpciBmcy1leHRyYS5ta2RpcnAgZnMtZXh0cmEubWtkaXJzIG1ha2UtZGlyIG1ha2UtZGlyLm1ha2VEaXJlY3RvcnkgbWtkaXJwIG1rZGlycC5ta2RpcnAnLFxuICAgIHJvdzogeyAuLi5tYWtlcywgYWdhaW46IHllcywgcHJvbWlzZWQ6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdmcy1leHRyYS5lbnN1cmVEaXJTeW5jIGZzLWV4dHJhLm1rZGlycFN5bmMgZnMtZXh0cmEubWtkaXJzU3luYyBtYWtlLWRpci5zeW5jIG1rZGlycC5zeW5jIG1rZGlycC5ta2RpcnBTeW5jJyxcbiAgICByb3c6IHsgLi4ubWFrZXMsIGFnYWluOiB5ZXMgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnZnMtZXh0cmEuZW5zdXJlRmlsZVN5bmMgZnMtZXh0cmEuY3JlYXRlRmlsZVN5bmMgZnMtZXh0cmEub3V0cHV0RmlsZVN5bmMgZnMtZXh0cmEub3V0cHV0SnNvblN5bmMgZnMtZXh0cmEud3JpdGVKc29uU3luYyBmcy1leHRyYS53cml0ZUpTT05TeW5jIHdyaXRlLWZpbGUtYXRvbWljLnN5bmMnLFxuICAgIHJvdzogeyAuLi5maWxlLCBjb250ZW50OiBzZWNvbmQgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnZnMtZXh0cmEuZW5zdXJlRmlsZSBmcy1leHRyYS5vdXRwdXRGaWxlIGZzLWV4dHJhLm91dHB1dEpzb24gZnMtZXh0cmEud3JpdGVKc29uIGZzLWV4dHJhLndyaXRlSlNPTiB3cml0ZS1maWxlLWF0b21pYyB3cml0ZS1qc29uLWZpbGUud3JpdGVKc29uRmlsZScsXG4gICAgcm93OiB7IC4uLmZpbGUsIGNvbnRlbnQ6IHNlY29uZCwgcHJvbWlzZWQ6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdmcy1leHRyYS5lbnN1cmVTeW1saW5rIGZzLWV4dHJhLmVuc3VyZUxpbmsnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdsaW5rJywgdGFyZ2V0OiBzZWNvbmQsIGFnYWluOiB5ZXMsIHByb21pc2VkOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnZnMtZXh0cmEuZW5zdXJlU3ltbGlua1N5bmMgZnMtZXh0cmEuZW5zdXJlTGlua1N5bmMnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdsaW5rJywgdGFyZ2V0OiBzZWNvbmQsIGFnYWluOiB5ZXMgfSxcbiAgfSxcbiAgeyBqYXZhc2NyaXB0OiAnZnMtZXh0cmEuY29weVN5bmMgZnMtZXh0cmEubW92ZVN5bmMnLCByb3c6IHsgLi4uZmlsZSwgdGFyZ2V0OiBzZWNvbmQsIGNvbnRlbnQ6IHRhcmdldCB9IH0sXG4gIHsgamF2YXNjcmlwdDogJ2ZzLWV4dHJhLmNvcHkgZnMtZXh0cmEubW92ZSBjcHknLCByb3c6IHsgLi4uZmlsZSwgdGFyZ2V0OiBzZWNvbmQsIGNvbnRlbnQ6IHRhcmdldCwgcHJvbWlzZWQ6IHRydWUgfSB9LFxuICB7IGphdmFzY3JpcHQ6ICdmcy1leHRyYS5yZW1vdmVTeW5jIGZzLWV4dHJhLmVtcHR5RGlyU3luYyByaW1yYWYuc3luYyByaW1yYWYucmltcmFmU3luYyBkZWwuc3luYyBkZWwuZGVsZXRlU3luYycsIHJvdzogdHJlZSB9LFxuICB7IGphdmFzY3JpcHQ6ICdmcy1leHRyYS5yZW1vdmUgZnMtZXh0cmEuZW1wdHlEaXIgcmltcmFmLnJpbXJhZiBkZWwgZGVsLmRlbGV0ZUFzeW5jIHRyYXNoJywgcm93OiB7IC4uLnRyZWUsIHByb21pc2VkOiB0cnVlIH0gfSxcbiAgeyBqYXZhc2NyaXB0OiAncmltcmFmJywgcm93OiB7IC4uLnRyZWUsIHN0YXR1czogWydjYWxsYmFjaycsICdhd2FpdCcsICd0aGVuJywgJ2NhdGNoJywgJyonXSB9IH0sXG4gIC8vIEEgcGF0dGVybiB0aGF0IGZpdHMgbm90aGluZyBnaXZlcyBub3RoaW5nLlxuICB7XG4gICAgamF2YXNjcmlwdDpcbiAgICAgICdnbG9iIGdsb2IuZ2xvYiBnbG9iLnN5bmMgZ2xvYi5nbG9iU3luYyBmYXN0LWdsb2IgZmFzdC1nbG9iLnN5bmMgZmFzdC1nbG9iLmdsb2IgZ2xvYmJ5IGdsb2JieS5zeW5jIGdsb2JieS5nbG9iYnkgZ2xvYmJ5Lmdsb2JieVN5bmMgdGlueWdsb2JieS5nbG9iIHRpbnlnbG9iYnkuZ2xvYlN5bmMgZnMuZ2xvYlN5bmMgZnMvcHJvbWlzZXMuZ2xvYicsXG4gICAgcm93OiB7IC4uLnJlYWQsIHRoaW5nOiAnZmlsZXMnLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ3NoZWxsanMubWtkaXInLFxuICAgIHJvdzoge1xuICAgICAgLi4ubWFrZXMsXG4gICAgICB0YXJnZXQ6IChhc2spID0+IGFzay5jYWxsLmFyZ3MuYXQoLTEpLFxuICAgICAgYWdhaW46IChhc2spID0+ICgvXi1cXHcqcC8udGVzdChhc2suY2FsbC5hcmdzWzBdPy50ZXh0ID8/ICcnKSA/ICd5ZXMnIDogJ25vJyksXG4gICAgICBmaXg6IHsgYWdhaW46ICgpID0+IHVuZGVmaW5lZCB9LFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnc2hlbGxqcy5ybScsXG4gICAgcm93OiB7XG4gICAgICAuLi50cmVlLFxuICAgICAgdGFyZ2V0OiAoYXNrKSA9PiBhc2suY2FsbC5hcmdzLmF0KC0xKSxcbiAgICAgIGRhbmdlcjogKGFzaykgPT4gKC9eLVxcdypyL2kudGVzdChhc2suY2FsbC5hcmdzWzBdPy50ZXh0ID8/ICcnKSA/ICd5ZXMnIDogJ25vJyksXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdzaGVsbGpzLmNwIHNoZWxsanMubXYgc2hlbGxqcy5zZWQgc2hlbGxqcy50b3VjaCBzaGVsbGpzLmNobW9kJyxcbiAgICByb3c6IHsgLi4uZmlsZSwgdGFyZ2V0OiAoYXNrKSA9PiBhc2suY2FsbC5hcmdzLmF0KC0xKSwgYWdhaW46IHVua25vd24gfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdzaGVsbGpzLmxuJyxcbiAgICByb3c6IHtcbiAgICAgIGVmZmVjdDogJ2NyZWF0ZScsXG4gICAgICBtZWRpdW06ICdmaWxlJyxcbiAgICAgIHRoaW5nOiAnbGluaycsXG4gICAgICB0YXJnZXQ6IChhc2spID0+IGFzay5jYWxsLmFyZ3MuYXQoLTEpLFxuICAgICAgYWdhaW46IChhc2spID0+ICgvXi1cXHcqZi8udGVzdChhc2suY2FsbC5hcmdzWzBdPy50ZXh0ID8/ICcnKSA/ICd5ZXMnIDogJ3Vua25vd24nKSxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ3NoZWxsanMudGVzdCBzaGVsbGpzLndoaWNoIHNoZWxsanMubHMgc2hlbGxqcy5maW5kIHNoZWxsanMucHdkJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncHJvYmUnLCBtZWRpdW06ICdmaWxlJywgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAgeyBqYXZhc2NyaXB0OiAnc2hlbGxqcy5jYXQnLCByb3c6IHJlYWQgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICd0bXAuZGlyU3luYyB0bXAuZmlsZVN5bmMgdG1wLmRpciB0bXAuZmlsZSB0ZW1weS5kaXJlY3RvcnkgdGVtcHkuZmlsZSB0ZW1weS50ZW1wb3JhcnlEaXJlY3RvcnknLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICd0ZW1wJyB9LFxuICB9LFxuXTtcblxuLyoqIEZpbGVzIGFuZCBmb2xkZXJzOiBgZnNgIGluIGl0cyB0aHJlZSBmb3JtcywgZnMtZXh0cmEsIHNoZWxsanMgYW5kIHRoZSBzbWFsbCBwYWNrYWdlcyBhcm91bmQgdGhlbS4gKi9cbmV4cG9ydCBjb25zdCBmaWxlczogVGFibGUgPSBbLi4uY29yZSwgLi4ub3RoZXJzXTtcbiIsICJpbXBvcnQgdHlwZSB7IEFuc3dlciwgQXNrLCBBc2szLCBMaW1pdCwgUm93IH0gZnJvbSAnLi4vLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgdHlwZSBDbGllbnQsIEVGRkVDVFMsIHJlcXVlc3QsIHRoaW5nQXQsIHR5cGUgVmVyYiB9IGZyb20gJy4uL3JlcXVlc3RzLnRzJztcbmltcG9ydCB7IGFyZywgZmlyc3RPZiwgbWV0aG9kT2YsIG5vLCB0eXBlIFRhYmxlLCB1bmtub3duLCB5ZXMgfSBmcm9tICcuLi9yb3cudHMnO1xuaW1wb3J0IHsgYW1vbmcsIGZpbml0ZSwgaXNaZXJvLCBtYWRlV2l0aCwgb3B0aW9uQXQsIG9wdGlvbnNPZiB9IGZyb20gJy4vb3B0aW9ucy50cyc7XG5cbmNvbnN0IHVybCA9IGZpcnN0T2YoKGFzaykgPT4gb3B0aW9uc09mKGFzayk/LmVudHJpZXM/LmdldCgndXJsJyksIGFyZygwKSk7XG5cbi8qKiBUaGUgZmlyc3QgdGhhdCBrbm93czogdGhlIGNhbGwncyBvd24gb3B0aW9ucywgZWxzZSB0aG9zZSBvZiB0aGUgY2xpZW50IHRoYXQgaXQgaXMgbWFkZSBvbi4gKi9cbmZ1bmN0aW9uIGluQ2FsbE9yQ2xpZW50KG93bjogQXNrMywgY2xpZW50OiBBc2szKTogQXNrMyB7XG4gIHJldHVybiAoYXNrKSA9PiB7XG4gICAgY29uc3Qgc2FpZCA9IG93bihhc2spO1xuICAgIHJldHVybiBzYWlkID09PSAnbm8nID8gY2xpZW50KGFzaykgOiBzYWlkO1xuICB9O1xufVxuXG5jb25zdCB0aW1lb3V0T2YgPSAoYXNrOiBBc2spOiBib29sZWFuID0+IGlzWmVybyhvcHRpb25zT2YoYXNrKT8uZW50cmllcz8uZ2V0KCd0aW1lb3V0JykpO1xuY29uc3QgdW5sZXNzWmVybyA9XG4gIChhbnN3ZXI6IEFzazMpOiBBc2szID0+XG4gIChhc2spID0+XG4gICAgdGltZW91dE9mKGFzaykgPyAnbm8nIDogYW5zd2VyKGFzayk7XG5cbi8qKiBgYXhpb3MuZGVmYXVsdHMudGltZW91dCA9IFx1MjAyNmAgbWF5IHN0YW5kIGFueXdoZXJlLiAqL1xuY29uc3QgYXhpb3NMaW1pdCA9IChpbmRleDogbnVtYmVyKTogTGltaXQgPT4gKHtcbiAgYm91bmRlZDogdW5sZXNzWmVybyhpbkNhbGxPckNsaWVudChvcHRpb25BdChpbmRleCwgJ3RpbWVvdXQnLCAnc2lnbmFsJywgJ2NhbmNlbFRva2VuJyksIG1hZGVXaXRoKDAsICd0aW1lb3V0JywgJ3NpZ25hbCcpKSksXG4gIGFkdmljZTogJ2FkZCBgdGltZW91dDogMzBfMDAwYCcsXG4gIHNvdXJjZTogJ2h0dHBzOi8vYXhpb3MtaHR0cC5jb20vZG9jcy9yZXFfY29uZmlnJyxcbn0pO1xuY29uc3QgYXhpb3MgPSAoaW5kZXg6IG51bWJlcik6IENsaWVudCA9PiAoeyBsaW1pdDogYXhpb3NMaW1pdChpbmRleCksIHJldHJ5OiBubywgZml4OiAneyB0aW1lb3V0OiAzMF8wMDAgfScgfSk7XG5cbi8qKiBOb2RlJ3Mgb3duIGZldGNoIGdpdmVzIHVwIHdoZW4gbm8gaGVhZGVycywgb3Igbm8gbW9yZSBvZiBhIGJvZHksIGNvbWUgZm9yIDMwMCBzLiAqL1xuY29uc3QgZmV0Y2hMaW1pdDogTGltaXQgPSB7XG4gIGJvdW5kZWQ6IG9wdGlvbkF0KDEsICdzaWduYWwnLCAnZGlzcGF0Y2hlcicpLFxuICBhZHZpY2U6ICdhZGQgYHNpZ25hbDogQWJvcnRTaWduYWwudGltZW91dCgzMF8wMDApYCcsXG4gIHdvcnN0OiAnaW5mbycsXG4gIHNlY29uZHM6IDMwMCxcbiAgc291cmNlOiAnaHR0cHM6Ly91bmRpY2kubm9kZWpzLm9yZy8jL2RvY3MvYXBpL0NsaWVudCcsXG59O1xuY29uc3QgUkVTUE9OU0UgPSBbJ29rJywgJ3N0YXR1cycsICdzdGF0dXNUZXh0JywgJ3N0YXR1c0NvZGUnLCAncmVkaXJlY3RlZCcsICc/JywgJyonXTtcbmNvbnN0IGZldGNoaW5nOiBDbGllbnQgPSB7IGxpbWl0OiBmZXRjaExpbWl0LCBzdGF0dXM6IFJFU1BPTlNFLCByZXRyeTogbm8sIGZpeDogJ3sgc2lnbmFsOiBBYm9ydFNpZ25hbC50aW1lb3V0KDMwXzAwMCkgfScgfTtcbmNvbnN0IG5vZGVGZXRjaDogQ2xpZW50ID0ge1xuICAuLi5mZXRjaGluZyxcbiAgbGltaXQ6IHtcbiAgICBib3VuZGVkOiBvcHRpb25BdCgxLCAnc2lnbmFsJywgJ3RpbWVvdXQnKSxcbiAgICBhZHZpY2U6ICdhZGQgYHNpZ25hbDogQWJvcnRTaWduYWwudGltZW91dCgzMF8wMDApYCcsXG4gICAgc291cmNlOiAnaHR0cHM6Ly9naXRodWIuY29tL25vZGUtZmV0Y2gvbm9kZS1mZXRjaCNyZXF1ZXN0LWNhbmNlbGxhdGlvbi13aXRoLWFib3J0c2lnbmFsJyxcbiAgfSxcbn07XG5jb25zdCBnb3Q6IENsaWVudCA9IHtcbiAgbGltaXQ6IHtcbiAgICBib3VuZGVkOiBpbkNhbGxPckNsaWVudChvcHRpb25BdCgxLCAndGltZW91dCcsICdzaWduYWwnKSwgbWFkZVdpdGgoMCwgJ3RpbWVvdXQnKSksXG4gICAgYWR2aWNlOiAnYWRkIGB0aW1lb3V0OiB7IHJlcXVlc3Q6IDMwXzAwMCB9YCcsXG4gICAgc291cmNlOiAnaHR0cHM6Ly9naXRodWIuY29tL3NpbmRyZXNvcmh1cy9nb3QvYmxvYi9tYWluL2RvY3VtZW50YXRpb24vNi10aW1lb3V0Lm1kJyxcbiAgfSxcbiAgcmV0cnk6IHllcywgLy8gVHdvIG1vcmUgdHJpZXMgb2Ygd2hhdCBtYXkgYmUgZG9uZSB0d2ljZTogZG9jdW1lbnRhdGlvbi83LXJldHJ5Lm1kXG4gIGZpeDogJ3sgdGltZW91dDogeyByZXF1ZXN0OiAzMF8wMDAgfSB9Jyxcbn07XG5jb25zdCBreTogQ2xpZW50ID0geyBsaW1pdDogZmluaXRlKDEwLCAnaHR0cHM6Ly9naXRodWIuY29tL3NpbmRyZXNvcmh1cy9reSN0aW1lb3V0JyksIHJldHJ5OiB5ZXMgfTtcbmNvbnN0IG5hdGl2ZTogQ2xpZW50ID0ge1xuICBsaW1pdDoge1xuICAgIGJvdW5kZWQ6IG5hdGl2ZUxpbWl0LFxuICAgIGFkdmljZTogJ2FkZCBgdGltZW91dDogMzBfMDAwYCwgYW5kIGRlc3Ryb3kgdGhlIHJlcXVlc3Qgb24gYHRpbWVvdXRgJyxcbiAgICBzb3VyY2U6ICdodHRwczovL25vZGVqcy5vcmcvYXBpL2h0dHAuaHRtbCNodHRwcmVxdWVzdHVybC1vcHRpb25zLWNhbGxiYWNrJyxcbiAgfSxcbiAgcmV0cnk6IG5vLFxufTtcblxuLyoqIEEgc29ja2V0J3MgbGltaXQgbWF5IGJlIGFuIG9wdGlvbiwgb3IgYmUgc2V0IG9uIHRoZSByZXF1ZXN0IHRoYXQgdGhlIGNhbGwgZ2l2ZXMuICovXG5mdW5jdGlvbiBuYXRpdmVMaW1pdChhc2s6IEFzayk6IEFuc3dlciB7XG4gIGlmIChhc2suY2FsbC51c2VzLnNvbWUoKHVzZSkgPT4gdXNlID09PSAnc2V0VGltZW91dCcgfHwgdXNlID09PSAnKicpKVxuICAgIHJldHVybiBhc2suY2FsbC51c2VzLmluY2x1ZGVzKCdzZXRUaW1lb3V0JykgPyAneWVzJyA6ICd1bmtub3duJztcbiAgY29uc3QgYW5zd2VycyA9IGFzay5jYWxsLmFyZ3NcbiAgICAuc2xpY2UoMCwgMilcbiAgICAubWFwKCh2YWx1ZSkgPT5cbiAgICAgIHZhbHVlLmVudHJpZXNcbiAgICAgICAgPyBhbW9uZyh2YWx1ZSwgZmFsc2UsIFsndGltZW91dCcsICdzaWduYWwnLCAnYWdlbnQnXSlcbiAgICAgICAgOiB2YWx1ZS50eXBlID09PSAnb3RoZXInICYmICEvXmh0dHBzPzp8dXJsL2kudGVzdCh2YWx1ZS50ZXh0KVxuICAgICAgICAgID8gJ3Vua25vd24nXG4gICAgICAgICAgOiAnbm8nLFxuICAgICk7XG4gIHJldHVybiBhbnN3ZXJzLmluY2x1ZGVzKCd5ZXMnKSA/ICd5ZXMnIDogYW5zd2Vycy5pbmNsdWRlcygndW5rbm93bicpID8gJ3Vua25vd24nIDogJ25vJztcbn1cblxuLyoqIFRoZSB2ZXJiIHRoYXQgaXMgd3JpdHRlbiBhbW9uZyB0aGUgb3B0aW9uczsgd2hhdCBpcyBub3Qgd3JpdHRlbiBvdXQgaXMgdGFrZW4gZm9yIHJlYWRpbmcuICovXG5mdW5jdGlvbiB2ZXJiT2YoYXNrOiBBc2spOiBWZXJiIHtcbiAgY29uc3Qgc2FpZCA9IGFzay5vcHRpb24oJ21ldGhvZCcpID8/IGFzay5jYWxsLmFyZ3NbMV0/LmVudHJpZXM/LmdldCgnbWV0aG9kJyk7XG4gIGNvbnN0IHRleHQgPSBzYWlkPy5ob2xlcy5sZW5ndGggPT09IDAgPyBzYWlkLnRleHQudG9Mb3dlckNhc2UoKSA6ICdnZXQnO1xuICByZXR1cm4gdGV4dCBpbiBFRkZFQ1RTID8gKHRleHQgYXMgVmVyYikgOiAnZ2V0Jztcbn1cblxuLyoqIEEgcmVxdWVzdCB3aG9zZSB2ZXJiIGlzIGFuIG9wdGlvbi4gKi9cbmZ1bmN0aW9uIGFueVZlcmIoY2xpZW50OiBDbGllbnQsIHRhcmdldCA9IHVybCk6IFJvdyB7XG4gIGNvbnN0IHNlbnQgPSByZXF1ZXN0KCdwb3N0JywgY2xpZW50LCB0YXJnZXQpO1xuICByZXR1cm4ge1xuICAgIC4uLnJlcXVlc3QoJ2dldCcsIGNsaWVudCwgdGFyZ2V0KSxcbiAgICBwcm9taXNlZDogdHJ1ZSxcbiAgICBlZmZlY3Q6IChhc2spID0+IEVGRkVDVFNbdmVyYk9mKGFzayldLFxuICAgIGNvbnRlbnQ6IChhc2spID0+IGFzay5vcHRpb24oJ2JvZHknLCAnZGF0YScsICdqc29uJyksXG4gICAgYWdhaW46IChhc2spID0+ICh2ZXJiT2YoYXNrKSA9PT0gJ3Bvc3QnID8gKHNlbnQuYWdhaW4/Lihhc2spID8/ICd1bmtub3duJykgOiAndW5rbm93bicpLFxuICAgIGRhbmdlcjogKGFzaykgPT4gKHZlcmJPZihhc2spID09PSAnZGVsZXRlJyA/ICd5ZXMnIDogJ25vJyksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHZlcmJzKHByZWZpeGVzOiBzdHJpbmcsIGNsaWVudDogKHZlcmI6IFZlcmIpID0+IENsaWVudCk6IFRhYmxlIHtcbiAgcmV0dXJuIChPYmplY3Qua2V5cyhFRkZFQ1RTKSBhcyBWZXJiW10pLm1hcCgodmVyYikgPT4gKHtcbiAgICBqYXZhc2NyaXB0OiBwcmVmaXhlc1xuICAgICAgLnNwbGl0KCcgJylcbiAgICAgIC5tYXAoKHByZWZpeCkgPT4gYCR7cHJlZml4fS4ke3ZlcmJ9YClcbiAgICAgIC5qb2luKCcgJyksXG4gICAgcm93OiB7IC4uLnJlcXVlc3QodmVyYiwgY2xpZW50KHZlcmIpLCB1cmwpLCBwcm9taXNlZDogdHJ1ZSB9LFxuICB9KSk7XG59XG5cbi8qKiBUaGUgcG9zaXRpb24gb2YgYXhpb3MnIG9wdGlvbnM6IGFmdGVyIHRoZSBib2R5LCB3aGVyZSB0aGVyZSBpcyBvbmUuICovXG5jb25zdCBheGlvc09wdGlvbnMgPSAodmVyYjogVmVyYik6IG51bWJlciA9PiAodmVyYiA9PT0gJ3Bvc3QnIHx8IHZlcmIgPT09ICdwdXQnIHx8IHZlcmIgPT09ICdwYXRjaCcgPyAyIDogMSk7XG5jb25zdCBzZXR1cDogUm93ID0geyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ25ldHdvcmsnLCBtaW5vcjogdHJ1ZSB9O1xuXG4vKiogYHsgZm9yZXZlcjogdHJ1ZSB9YCwgYHsgcmV0cmllczogSW5maW5pdHkgfWAuICovXG5mdW5jdGlvbiB0cmllc0ZvckV2ZXIoYXNrOiBBc2spOiBib29sZWFuIHtcbiAgY29uc3Qgb3B0aW9ucyA9IGFzay5jYWxsLmFyZ3MuZmluZExhc3QoKHZhbHVlKSA9PiB2YWx1ZS5lbnRyaWVzICE9PSB1bmRlZmluZWQpPy5lbnRyaWVzO1xuICByZXR1cm4gb3B0aW9ucz8uZ2V0KCdmb3JldmVyJyk/LnRleHQgPT09ICd0cnVlJyB8fCAvSW5maW5pdHkvLnRlc3Qob3B0aW9ucz8uZ2V0KCdyZXRyaWVzJyk/LnRleHQgPz8gJycpO1xufVxuXG4vKiogSFRUUCBjbGllbnRzOiB3aGF0IGEgcmVxdWVzdCBkb2VzLCBob3cgbG9uZyBpdCBtYXkgd2FpdCBhbmQgd2hvIGxvb2tzIGF0IGl0cyBzdGF0dXMuICovXG5leHBvcnQgY29uc3QgaHR0cDogVGFibGUgPSBbXG4gIC4uLnZlcmJzKCdheGlvcyBheGlvcy5jcmVhdGUgYXhpb3MuQXhpb3MgYXhpb3MuZGVmYXVsdCcsICh2ZXJiKSA9PiBheGlvcyhheGlvc09wdGlvbnModmVyYikpKSxcbiAgeyBqYXZhc2NyaXB0OiAnYXhpb3MucmVxdWVzdCBheGlvcy5jcmVhdGUucmVxdWVzdCcsIHJvdzogYW55VmVyYihheGlvcygwKSkgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdheGlvcyBheGlvcy5jcmVhdGUuY2FsbCcsXG4gICAgcm93OiBhbnlWZXJiKHtcbiAgICAgIC4uLmF4aW9zKDApLFxuICAgICAgbGltaXQ6IHtcbiAgICAgICAgLi4uYXhpb3NMaW1pdCgwKSxcbiAgICAgICAgYm91bmRlZDogKGFzaykgPT4gKGF4aW9zTGltaXQoYXNrLmNhbGwuYXJncy5sZW5ndGggPiAxID8gMSA6IDApLmJvdW5kZWQgPT09ICdkZWZhdWx0JyA/ICd5ZXMnIDogYW55T2YoYXNrKSksXG4gICAgICB9LFxuICAgIH0pLFxuICB9LFxuICB7IGphdmFzY3JpcHQ6ICdmZXRjaCB1bmRpY2kuZmV0Y2gnLCByb3c6IGFueVZlcmIoZmV0Y2hpbmcpIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAndW5kaWNpLnJlcXVlc3QgdW5kaWNpLnN0cmVhbScsXG4gICAgcm93OiBhbnlWZXJiKHtcbiAgICAgIC4uLmZldGNoaW5nLFxuICAgICAgbGltaXQ6IHsgLi4uZmV0Y2hMaW1pdCwgYm91bmRlZDogb3B0aW9uQXQoMSwgJ3NpZ25hbCcsICdoZWFkZXJzVGltZW91dCcsICdib2R5VGltZW91dCcsICdkaXNwYXRjaGVyJykgfSxcbiAgICB9KSxcbiAgfSxcbiAgeyBqYXZhc2NyaXB0OiAnbm9kZS1mZXRjaCcsIHJvdzogYW55VmVyYihub2RlRmV0Y2gpIH0sXG4gIC4uLnZlcmJzKCdnb3QgZ290LmV4dGVuZCcsICgpID0+IGdvdCksXG4gIHsgamF2YXNjcmlwdDogJ2dvdCBnb3QuZXh0ZW5kLmNhbGwgZ290LnN0cmVhbSBnb3QucGFnaW5hdGUnLCByb3c6IGFueVZlcmIoZ290KSB9LFxuICAuLi52ZXJicygna3kga3kuY3JlYXRlIGt5LmV4dGVuZCcsICgpID0+IGt5KSxcbiAgeyBqYXZhc2NyaXB0OiAna3kga3kuY3JlYXRlLmNhbGwga3kuZXh0ZW5kLmNhbGwgb2ZldGNoIG9mZXRjaC5vZmV0Y2ggb2ZldGNoLiRmZXRjaCAkZmV0Y2gnLCByb3c6IGFueVZlcmIoa3kpIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnaHR0cC5nZXQgaHR0cHMuZ2V0IGh0dHAucmVxdWVzdCBodHRwcy5yZXF1ZXN0IGZvbGxvdy1yZWRpcmVjdHMuaHR0cHMuZ2V0IGZvbGxvdy1yZWRpcmVjdHMuaHR0cC5nZXQnLFxuICAgIHJvdzogeyAuLi5hbnlWZXJiKG5hdGl2ZSksIHByb21pc2VkOiBmYWxzZSB9LFxuICB9LFxuICAuLi52ZXJicygnc3VwZXJhZ2VudCBzdXBlcnRlc3QnLCAoKSA9PiAoe1xuICAgIGxpbWl0OiB7XG4gICAgICBib3VuZGVkOiAoYXNrKSA9PiAoYXNrLmNhbGwudXNlcy5pbmNsdWRlcygndGltZW91dCcpID8gJ3llcycgOiAndW5rbm93bicpLFxuICAgICAgYWR2aWNlOiAnYWRkIGAudGltZW91dCgzMF8wMDApYCcsXG4gICAgICBzb3VyY2U6ICdodHRwczovL2xhZGpzLmdpdGh1Yi5pby9zdXBlcmFnZW50LyN0aW1lb3V0cycsXG4gICAgfSxcbiAgICByZXRyeTogbm8sXG4gIH0pKSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnYXhpb3MuY3JlYXRlIGdvdC5leHRlbmQga3kuY3JlYXRlIGt5LmV4dGVuZCBheGlvcy5pbnRlcmNlcHRvcnMucmVzcG9uc2UudXNlIGF4aW9zLmludGVyY2VwdG9ycy5yZXF1ZXN0LnVzZSBheGlvcy5jcmVhdGUuaW50ZXJjZXB0b3JzLnJlc3BvbnNlLnVzZScsXG4gICAgcm93OiBzZXR1cCxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnYXhpb3MtcmV0cnkgcC1yZXRyeSBhc3luYy1yZXRyeSBwcm9taXNlLXJldHJ5IGV4cG9uZW50aWFsLWJhY2tvZmYuYmFja09mZiBjb2NrYXRpZWwucmV0cnkgdHMtcmV0cnkgcmV0cnkub3BlcmF0aW9uIGZldGNoLXJldHJ5IEBvY3Rva2l0L3BsdWdpbi1yZXRyeS5yZXRyeScsXG4gICAgcm93OiB7IC4uLnNldHVwLCBtZWRpdW06ICdtZW1vcnknLCB0aGluZzogJ3JldHJ5JywgcmV0cnk6IChhc2spID0+ICh0cmllc0ZvckV2ZXIoYXNrKSA/ICdubycgOiAneWVzJykgfSxcbiAgfSxcbl07XG5cbi8qKiBgYXhpb3MoeyBcdTIwMjYgfSlgIG9yIGBheGlvcyh1cmwsIHsgXHUyMDI2IH0pYC4gKi9cbmZ1bmN0aW9uIGFueU9mKGFzazogQXNrKTogQW5zd2VyIHtcbiAgY29uc3Qgb3B0aW9ucyA9IGFzay5jYWxsLmFyZ3MuZmluZExhc3QoKHZhbHVlKSA9PiB2YWx1ZS5lbnRyaWVzICE9PSB1bmRlZmluZWQpO1xuICBpZiAob3B0aW9ucykge1xuICAgIGNvbnN0IG93biA9IGFtb25nKG9wdGlvbnMsIGFzay5jYWxsLm9wZW4sIFsndGltZW91dCcsICdzaWduYWwnLCAnY2FuY2VsVG9rZW4nXSk7XG4gICAgcmV0dXJuIG93biA9PT0gJ25vJyA/IG1hZGVXaXRoKDAsICd0aW1lb3V0JykoYXNrKSA6IG93bjtcbiAgfVxuICByZXR1cm4gYXNrLmNhbGwuYXJnc1swXT8udHlwZSA9PT0gJ3RleHQnICYmIGFzay5jYWxsLmFyZ3MubGVuZ3RoID09PSAxID8gbWFkZVdpdGgoMCwgJ3RpbWVvdXQnKShhc2spIDogJ3Vua25vd24nO1xufVxuXG5jb25zdCBPQ1RPS0lUID0gL14oPzpAb2N0b2tpdFxcL1tcXHctXSsoPzpcXC5PY3Rva2l0KT98b2N0b2tpdCg/OlxcLk9jdG9raXR8XFwuQXBwKT98QGFjdGlvbnNcXC9naXRodWJcXC5nZXRPY3Rva2l0fFxcLmdldE9jdG9raXQpXFwuLztcbmNvbnN0IG9jdG9raXQgPSB7XG4gIG1lZGl1bTogJ25ldHdvcmsnLFxuICBsaW1pdDogZmluaXRlKDMwMCwgJ2h0dHBzOi8vdW5kaWNpLm5vZGVqcy5vcmcvIy9kb2NzL2FwaS9DbGllbnQnKSxcbiAgcmV0cnk6IHVua25vd24sXG4gIHByb21pc2VkOiB0cnVlLFxufSBhcyBjb25zdDtcblxuLyoqIEdpdEh1YidzIGNsaWVudDogdGhlIHZlcmIgb2YgdGhlIG1ldGhvZCBzYXlzIHdoYXQgaXQgZG9lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvZk9jdG9raXQobmFtZTogc3RyaW5nKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgaWYgKCFPQ1RPS0lULnRlc3QobmFtZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IG1ldGhvZCA9IG1ldGhvZE9mKG5hbWUpO1xuICBpZiAoL14oPzpnZXR8bGlzdHxzZWFyY2h8Y29tcGFyZXxjaGVja3xkb3dubG9hZHxwYWdpbmF0ZXxpdGVyYXRvcnxncmFwaHFsKS8udGVzdChtZXRob2QpKVxuICAgIHJldHVybiB7IC4uLm9jdG9raXQsIGVmZmVjdDogJ3JlYWQnLCB0aGluZzogJ2h0dHAnIH07XG4gIGlmICgvXig/OmNyZWF0ZUNvbW1lbnR8Y3JlYXRlSXNzdWV8Y3JlYXRlUmV2aWV3KSQvLnRlc3QobWV0aG9kKSB8fCAvXFxiaXNzdWVzXFwuY3JlYXRlJC8udGVzdChuYW1lKSlcbiAgICByZXR1cm4geyAuLi5vY3Rva2l0LCBlZmZlY3Q6ICdjcmVhdGUnLCB0aGluZzogJ2lzc3VlJywgY29udGVudDogKGFzaykgPT4gYXNrLm9wdGlvbignYm9keScsICd0aXRsZScpLCBhZ2FpbjogdW5rbm93biB9O1xuICBpZiAoL14oPzpkZWxldGV8cmVtb3ZlKS8udGVzdChtZXRob2QpKSByZXR1cm4geyAuLi5vY3Rva2l0LCBlZmZlY3Q6ICdkZWxldGUnLCB0aGluZzogJ3Jlc291cmNlJywgZGFuZ2VyOiAoKSA9PiAnbm8nIH07XG4gIGlmICgvXig/OmNyZWF0ZXx1cGRhdGV8YWRkfHNldHxtZXJnZXxyZXBsYWNlfHVwbG9hZHxkaXNwYXRjaHxyZXJ1bnxjbG9zZXxyZXF1ZXN0KS8udGVzdChtZXRob2QpKVxuICAgIHJldHVybiB7IC4uLm9jdG9raXQsIGVmZmVjdDogJ2NoYW5nZScsIHRoaW5nOiB0aGluZ0F0KGFyZygwKSkgfTtcbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEFzaywgRW5kaW5nLCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBhcmcsIGlzQ29uc3RhbnQsIHR5cGUgVGFibGUgfSBmcm9tICcuLi9yb3cudHMnO1xuXG4vKiogV2hhdCBhbiBleGl0IHN0YXR1cyBtZWFuczogbm9uZSBhbmQgemVybyBhcmUgc3VjY2Vzcy4gYHByb2Nlc3MuZXhpdCgpYCBlbmRzIGFzIGBwcm9jZXNzLmV4aXRDb2RlYCBzYXlzLiAqL1xuZnVuY3Rpb24gZW5kaW5nT2Yoc3RhdHVzOiBWYWx1ZSB8IHVuZGVmaW5lZCwgb3BlbjogYm9vbGVhbiwgaXNTZXQ6IGJvb2xlYW4pOiBFbmRpbmcge1xuICBpZiAoc3RhdHVzID09PSB1bmRlZmluZWQpIHJldHVybiBvcGVuIHx8IGlzU2V0ID8gJ3Vua25vd24nIDogJ29rJztcbiAgaWYgKCFpc0NvbnN0YW50KHN0YXR1cykpIHJldHVybiAndW5rbm93bic7XG4gIHJldHVybiBzdGF0dXMudHlwZSA9PT0gJ25vbmUnIHx8IC9eKD86MHxmYWxzZSkkLy50ZXN0KHN0YXR1cy50ZXh0KSA/ICdvaycgOiAnYmFkJztcbn1cblxuZnVuY3Rpb24gbGVhdmUoZW5kczogKGFzazogQXNrKSA9PiBFbmRpbmcpOiBSb3cge1xuICByZXR1cm4geyBlZmZlY3Q6ICdsZWF2ZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBlbmRzLCBjb250ZW50OiBhcmcoMCksIG1pbm9yOiB0cnVlIH07XG59XG5cbi8qKiBXaGF0IGxlYXZlcyBhIHNjb3BlIG9yIHRoZSBydW4sIGFuZCB3aXRoIHdoaWNoIHN0YXR1cy4gKi9cbmV4cG9ydCBjb25zdCBsZWF2ZXM6IFRhYmxlID0gW1xuICB7IGphdmFzY3JpcHQ6ICdyZXR1cm4nLCByb3c6IGxlYXZlKCgpID0+ICdyZXR1cm4nKSB9LFxuICB7IGphdmFzY3JpcHQ6ICdyYWlzZScsIHJvdzogbGVhdmUoKCkgPT4gJ3JhaXNlJykgfSxcbiAgeyBqYXZhc2NyaXB0OiAnYnJlYWsnLCByb3c6IGxlYXZlKCgpID0+ICdicmVhaycpIH0sXG4gIHsgamF2YXNjcmlwdDogJ2NvbnRpbnVlJywgcm93OiBsZWF2ZSgoKSA9PiAnbmV4dCcpIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAncHJvY2Vzcy5leGl0IHByb2Nlc3MucmVhbGx5RXhpdCBEZW5vLmV4aXQgc2hlbGxqcy5leGl0IGV4aXQnLFxuICAgIHJvdzogbGVhdmUoKGFzaykgPT4gZW5kaW5nT2YoYXNrLmNhbGwuYXJnc1swXSwgYXNrLmNhbGwub3BlbiwgZmFsc2UpKSxcbiAgfSxcbiAgeyBqYXZhc2NyaXB0OiAncHJvY2Vzcy5leGl0Q29kZScsIHJvdzogbGVhdmUoKGFzaykgPT4gZW5kaW5nT2YoYXNrLmNhbGwuYXJnc1swXSwgYXNrLmNhbGwub3BlbiwgdHJ1ZSkpIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OlxuICAgICAgJ3Byb2Nlc3MuYWJvcnQgQGFjdGlvbnMvY29yZS5zZXRGYWlsZWQgY29yZS5zZXRGYWlsZWQgY29tbWFuZGVyLkNvbW1hbmQuZXJyb3IgY29tbWFuZGVyLnByb2dyYW0uZXJyb3IgeWFyZ3MuZXhpdCBncnVudC5mYWlsLmZhdGFsIGdydW50LmZhaWwud2FybiBncnVudC5mYXRhbCcsXG4gICAgcm93OiBsZWF2ZSgoKSA9PiAnYmFkJyksXG4gIH0sXG5dO1xuIiwgImltcG9ydCB0eXBlIHsgVmFsdWUgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgQW5zd2VyLCBBc2ssIEFzazMsIExpbWl0LCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBjb21tYW5kT2YgfSBmcm9tICcuLi9jb21tYW5kcy9pbmRleC50cyc7XG5pbXBvcnQgeyBhcmcsIHR5cGUgVGFibGUsIHllcyB9IGZyb20gJy4uL3Jvdy50cyc7XG5pbXBvcnQgeyBhbW9uZyB9IGZyb20gJy4vb3B0aW9ucy50cyc7XG5cbi8qKiBgc3Bhd24oJ2dpdCcsIFsncHVzaCddKWA6IHRoZSB3b3JkcyBhcyBvbmUgYXJndi4gKi9cbmZ1bmN0aW9uIHdvcmRzKGFzazogQXNrKTogVmFsdWUgfCB1bmRlZmluZWQge1xuICBjb25zdCBbY29tbWFuZCwgbGlzdF0gPSBhc2suY2FsbC5hcmdzO1xuICAvLyBgc3Bhd25TeW5jKC4uLmFyZ3YsIHsgc3RkaW8gfSlgOiB0aGUgZmlyc3QgdGhhdCBpcyB3cml0dGVuIG91dCBpcyBhbiBvcHRpb24uXG4gIGlmIChjb21tYW5kID09PSB1bmRlZmluZWQgfHwgY29tbWFuZC50eXBlID09PSAnbWFwJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgaXRlbXMgPSBsaXN0Py5pdGVtcyA/PyBbXTtcbiAgY29uc3Qgb3BlbiA9IGFzay5jYWxsLm9wZW4gfHwgbGlzdD8ub3BlbiA9PT0gdHJ1ZSB8fCAobGlzdCAhPT0gdW5kZWZpbmVkICYmIGxpc3QuaXRlbXMgPT09IHVuZGVmaW5lZCAmJiBsaXN0LnR5cGUgPT09ICdvdGhlcicpO1xuICBpZiAoaXRlbXMubGVuZ3RoID09PSAwICYmICFvcGVuICYmIC9cXHMvLnRlc3QoY29tbWFuZC50ZXh0KSkgcmV0dXJuIGNvbW1hbmQ7XG4gIGNvbnN0IGhvbGVzID0gW2NvbW1hbmQsIC4uLml0ZW1zXS5mbGF0TWFwKCh2YWx1ZSkgPT4gdmFsdWUuaG9sZXMpO1xuICByZXR1cm4ge1xuICAgIHRleHQ6IFtjb21tYW5kLCAuLi5pdGVtc10ubWFwKCh7IHRleHQgfSkgPT4gdGV4dCkuam9pbignICcpLFxuICAgIGhvbGVzLFxuICAgIHR5cGU6ICdsaXN0JyxcbiAgICBpdGVtczogW2NvbW1hbmQsIC4uLml0ZW1zXSxcbiAgICBvcGVuLFxuICAgIHN0YXJ0OiBjb21tYW5kLnN0YXJ0LFxuICAgIGVuZDogY29tbWFuZC5lbmQsXG4gIH07XG59XG5cbmNvbnN0IHRleHQgPSBhcmcoMCk7XG5cbi8qKiBUaGUgb3B0aW9ucyBvZiBhIGNhbGwgdGhhdCBzdGFydHMgYSBwcm9ncmFtOiB0aGUgbGFzdCBvYmplY3QuICovXG5jb25zdCBzdGFydGVkV2l0aCA9XG4gICguLi5uYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBBc2szID0+XG4gIChhc2spID0+IHtcbiAgICBjb25zdCBvcHRpb25zID0gYXNrLmNhbGwuYXJnc1xuICAgICAgLnNsaWNlKDEpXG4gICAgICAuZmluZExhc3QoKHZhbHVlKSA9PiB2YWx1ZS5lbnRyaWVzICE9PSB1bmRlZmluZWQgfHwgKHZhbHVlLnR5cGUgPT09ICdvdGhlcicgJiYgdmFsdWUuaXRlbXMgPT09IHVuZGVmaW5lZCkpO1xuICAgIHJldHVybiBhbW9uZyhvcHRpb25zLCBhc2suY2FsbC5vcGVuLCBuYW1lcyk7XG4gIH07XG5cbi8qKiBXYWl0aW5nIGZvciBhIHByb2dyYW0gaXMgb25seSB3YWl0aW5nIGZvciBzb21lYm9keSB3aGVuIHRoZSBwcm9ncmFtIGNyb3NzZXMgdGhlIG5ldHdvcmsuICovXG5mdW5jdGlvbiB3YWl0aW5nKGFyZ3Y6IChhc2s6IEFzaykgPT4gVmFsdWUgfCB1bmRlZmluZWQpOiBMaW1pdCB7XG4gIGNvbnN0IG93biA9IHN0YXJ0ZWRXaXRoKCd0aW1lb3V0JywgJ3NpZ25hbCcsICdjYW5jZWxTaWduYWwnKTtcbiAgcmV0dXJuIHtcbiAgICBib3VuZGVkOiAoYXNrKTogQW5zd2VyID0+IHtcbiAgICAgIGNvbnN0IHNhaWQgPSBvd24oYXNrKTtcbiAgICAgIGlmIChzYWlkICE9PSAnbm8nKSByZXR1cm4gc2FpZDtcbiAgICAgIGNvbnN0IHN0YXJ0ZWQgPSBhcmd2KGFzayk7XG4gICAgICByZXR1cm4gc3RhcnRlZCAhPT0gdW5kZWZpbmVkICYmIGNvbW1hbmRPZihzdGFydGVkLCBhc2suY2FsbCk/LnJvdy5saW1pdCAhPT0gdW5kZWZpbmVkID8gJ25vJyA6ICd1bmtub3duJztcbiAgICB9LFxuICAgIGFkdmljZTogJ2FkZCBgdGltZW91dDogNjAwXzAwMGAnLFxuICAgIHdvcnN0OiAnam9iLWluZm8nLFxuICAgIHNvdXJjZTogJ2h0dHBzOi8vbm9kZWpzLm9yZy9hcGkvY2hpbGRfcHJvY2Vzcy5odG1sI2NoaWxkX3Byb2Nlc3NleGVjc3luY2NvbW1hbmQtb3B0aW9ucycsXG4gIH07XG59XG5cbmNvbnN0IHJ1bnNXb3JkczogUm93ID0geyBlZmZlY3Q6ICdydW4nLCBtZWRpdW06ICdwcm9jZXNzJywgdGFyZ2V0OiB3b3JkcywgcnVuczogd29yZHMsIGxpbWl0OiB3YWl0aW5nKHdvcmRzKSB9O1xuY29uc3QgcnVuc1RleHQ6IFJvdyA9IHsgZWZmZWN0OiAncnVuJywgbWVkaXVtOiAncHJvY2VzcycsIHRhcmdldDogdGV4dCwgcnVuczogdGV4dCwgbGltaXQ6IHdhaXRpbmcodGV4dCkgfTtcbmNvbnN0IEFOU1dFUiA9IFsnc3RhdHVzJywgJ2Vycm9yJywgJ3NpZ25hbCcsICdjb2RlJywgJz8nLCAnKiddO1xuY29uc3QgRVZFTlRTID0gWydvbicsICdvbmNlJywgJ2FkZExpc3RlbmVyJywgJ2V4aXRDb2RlJywgJ2F3YWl0JywgJ3RoZW4nLCAnY2F0Y2gnLCAnc3Rkb3V0JywgJ3VucmVmJywgJ2NhbGxiYWNrJywgJyonXTtcbi8qKiBgcmVqZWN0OiBmYWxzZWA6IHRoZSBhdXRob3IgdGFrZXMgdGhlIGZhaWx1cmUgYXMgYSB2YWx1ZS4gKi9cbmNvbnN0IHJlamVjdHM6IEFzazMgPSAoYXNrKSA9PiAob3B0aW9uc0RlY2lkZShhc2spID8gJ3Vua25vd24nIDogJ3llcycpO1xuY29uc3Qgb3B0aW9uc0RlY2lkZSA9IChhc2s6IEFzayk6IGJvb2xlYW4gPT4gYXNrLmNhbGwuYXJncy5zb21lKCh2YWx1ZSkgPT4gdmFsdWUuZW50cmllcz8uaGFzKCdyZWplY3QnKSk7XG5cbmNvbnN0IG5hdGl2ZTogVGFibGUgPSBbXG4gIHsgamF2YXNjcmlwdDogJ2NoaWxkX3Byb2Nlc3MuZXhlY1N5bmMnLCByb3c6IHJ1bnNUZXh0IH0sXG4gIHsgamF2YXNjcmlwdDogJ2NoaWxkX3Byb2Nlc3MuZXhlY0ZpbGVTeW5jJywgcm93OiBydW5zV29yZHMgfSxcbiAgeyBqYXZhc2NyaXB0OiAnY2hpbGRfcHJvY2Vzcy5zcGF3blN5bmMgY3Jvc3Mtc3Bhd24uc3luYycsIHJvdzogeyAuLi5ydW5zV29yZHMsIHN0YXR1czogQU5TV0VSIH0gfSxcbiAgLy8gVGhlIHdob2xlIGNvbW1hbmQgbGluZSBpcyBpdHMgZmlyc3QgYXJndW1lbnQsIGFuZCBob3cgaXQgZW5kZWQgYGV4aXRDb2RlYCBvciBgc3VjY2Vzc2AuXG4gIHsgamF2YXNjcmlwdDogJ0J1bi5zcGF3blN5bmMnLCByb3c6IHsgLi4ucnVuc1RleHQsIHN0YXR1czogWy4uLkFOU1dFUiwgJ2V4aXRDb2RlJywgJ3N1Y2Nlc3MnLCAnZXhpdGVkRHVlVG9UaW1lb3V0J10gfSB9LFxuICB7IGphdmFzY3JpcHQ6ICdjaGlsZF9wcm9jZXNzLnNwYXduIGNyb3NzLXNwYXduIGNyb3NzLXNwYXduLnNwYXduIGNoaWxkX3Byb2Nlc3MuZm9yaycsIHJvdzogeyAuLi5ydW5zV29yZHMsIHN0YXR1czogRVZFTlRTIH0gfSxcbiAgeyBqYXZhc2NyaXB0OiAnY2hpbGRfcHJvY2Vzcy5leGVjJywgcm93OiB7IC4uLnJ1bnNUZXh0LCBzdGF0dXM6IEVWRU5UUyB9IH0sXG4gIHsgamF2YXNjcmlwdDogJ2NoaWxkX3Byb2Nlc3MuZXhlY0ZpbGUnLCByb3c6IHsgLi4ucnVuc1dvcmRzLCBzdGF0dXM6IEVWRU5UUyB9IH0sXG4gIHsgamF2YXNjcmlwdDogJ2NoaWxkX3Byb2Nlc3MvcHJvbWlzZXMuZXhlYycsIHJvdzogeyAuLi5ydW5zVGV4dCwgcHJvbWlzZWQ6IHRydWUgfSB9LFxuICB7IGphdmFzY3JpcHQ6ICdjaGlsZF9wcm9jZXNzL3Byb21pc2VzLmV4ZWNGaWxlJywgcm93OiB7IC4uLnJ1bnNXb3JkcywgcHJvbWlzZWQ6IHRydWUgfSB9LFxuXTtcblxuY29uc3Qgd3JhcHBlZDogVGFibGUgPSBbXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnZXhlY2EgZXhlY2EuZXhlY2EgZXhlY2EuZXhlY2FOb2RlIHRpbnlleGVjLnggdGlueWV4ZWMuZXhlYyBuYW5vLXNwYXduIHNwYXduLWFzeW5jIEBucG1jbGkvcHJvbWlzZS1zcGF3bicsXG4gICAgcm93OiB7XG4gICAgICAuLi5ydW5zV29yZHMsXG4gICAgICBwcm9taXNlZDogdHJ1ZSxcbiAgICAgIHN0YXR1czogWydhd2FpdCcsICd0aGVuJywgJ2NhdGNoJywgJyonLCAnb24nLCAnc3Rkb3V0JywgJ3N0ZGVycicsICdhbGwnXSxcbiAgICAgIGNoZWNrOiByZWplY3RzLFxuICAgIH0sXG4gIH0sXG4gIHsgamF2YXNjcmlwdDogJ2V4ZWNhLmV4ZWNhU3luYyBleGVjYS5zeW5jJywgcm93OiBydW5zV29yZHMgfSxcbiAgeyBqYXZhc2NyaXB0OiAnZXhlY2EuZXhlY2FDb21tYW5kIGV4ZWNhLmNvbW1hbmQnLCByb3c6IHsgLi4ucnVuc1RleHQsIHByb21pc2VkOiB0cnVlIH0gfSxcbiAgeyBqYXZhc2NyaXB0OiAnZXhlY2EuZXhlY2FDb21tYW5kU3luYyBleGVjYS5jb21tYW5kU3luYycsIHJvdzogcnVuc1RleHQgfSxcbiAgeyBqYXZhc2NyaXB0OiAnJCB6eC4kIGV4ZWNhLiQgZXhlY2EuJC50YWcgYnVuLiQgJC5zeW5jIHp4LiQuc3luYyBleGVjYS4kLnN5bmMgZGF4LXNoJywgcm93OiB7IC4uLnJ1bnNUZXh0LCBwcm9taXNlZDogdHJ1ZSB9IH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnc2hlbGxqcy5leGVjJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLnJ1bnNUZXh0LFxuICAgICAgc3RhdHVzOiBbJ2NvZGUnLCAnc3Rkb3V0JywgJ29uJywgLi4uQU5TV0VSLCAnY2FsbGJhY2snXSxcbiAgICAgIC8vIEl0cyBvdXRwdXQgZ29lcyBpbnRvIGEgZmlsZSwgb3Igb24gdG8gdGhlIG5leHQ6IHdoYXQgY29tZXMgb2YgYW4gZW1wdHkgb25lIGlzIHNlZW4gdGhlcmUuXG4gICAgICBjaGVjazogKHsgY2FsbDogeyB1c2VzIH0gfSkgPT5cbiAgICAgICAgdXNlcy5zb21lKCh1c2UpID0+IC9eKD86dG98dG9FbmR8Z3JlcHxzZWR8ZXhlY3xzb3J0fGhlYWR8dGFpbCkkLy50ZXN0KHVzZSkpID8gJ3Vua25vd24nIDogJ25vJyxcbiAgICB9LFxuICB9LFxuICB7IGphdmFzY3JpcHQ6ICdAYWN0aW9ucy9leGVjLmV4ZWMgQGFjdGlvbnMvZXhlYy5nZXRFeGVjT3V0cHV0Jywgcm93OiB7IC4uLnJ1bnNXb3JkcywgcHJvbWlzZWQ6IHRydWUgfSB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ29wbiBvcGVuIG9wZW4uZGVmYXVsdCBiZXR0ZXItb3BuJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncnVuJywgbWVkaXVtOiAncHJvY2VzcycsIHRoaW5nOiAnYnJvd3NlcicsIHRhcmdldDogdGV4dCwgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdwcm9jZXNzLmtpbGwgY2hpbGRfcHJvY2Vzcy5zcGF3bi5raWxsIGNoaWxkX3Byb2Nlc3Muc3Bhd24udW5yZWYgdHJlZS1raWxsJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICdzaWduYWwnLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcblxuY29uc3Qgd2FpdHM6IFJvdyA9IHsgZWZmZWN0OiAnd2FpdCcsIG1lZGl1bTogJ21lbW9yeScsIG1pbm9yOiB0cnVlIH07XG5jb25zdCB0YXNrczogVGFibGUgPSBbXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnc2V0VGltZW91dCB0aW1lcnMvcHJvbWlzZXMuc2V0VGltZW91dCB0aW1lcnMvcHJvbWlzZXMuc2V0SW50ZXJ2YWwgZGVsYXkgc2xlZXAgQnVuLnNsZWVwIHp4LnNsZWVwIEF0b21pY3Mud2FpdCcsXG4gICAgcm93OiB7IC4uLndhaXRzLCB0YXJnZXQ6IGFyZygxKSB9LFxuICB9LFxuICB7IGphdmFzY3JpcHQ6ICdQcm9taXNlLmFsbFNldHRsZWQgcC1zZXR0bGUnLCByb3c6IHsgLi4ud2FpdHMsIHRoaW5nOiAndGFzaycsIGFic29yYnM6IHllcyB9IH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnUHJvbWlzZS5hbGwgUHJvbWlzZS5yYWNlIFByb21pc2UuYW55IHAtYWxsIHAtcXVldWUuUFF1ZXVlLm9uSWRsZSBwLXF1ZXVlLm9uSWRsZScsXG4gICAgcm93OiB7IC4uLndhaXRzLCB0aGluZzogJ3Rhc2snIH0sXG4gIH0sXG5dO1xuXG5jb25zdCBhcm91bmQ6IFRhYmxlID0gW1xuICB7XG4gICAgamF2YXNjcmlwdDpcbiAgICAgICdtb2R1bGUuZW5hYmxlQ29tcGlsZUNhY2hlIG1vZHVsZS5mbHVzaENvbXBpbGVDYWNoZSBtb2R1bGUucmVnaXN0ZXIgcmVxdWlyZS5yZXNvbHZlIGltcG9ydC5tZXRhLnJlc29sdmUgbW9kdWxlLmNyZWF0ZVJlcXVpcmUgcHJvY2Vzcy5jaGRpciBwcm9jZXNzLmN3ZCBwcm9jZXNzLnVtYXNrIG9zLmhvbWVkaXIgb3MudG1wZGlyIG9zLmNwdXMgb3MucGxhdGZvcm0gcHJvY2Vzcy5tZW1vcnlVc2FnZSBwcm9jZXNzLnNldE1heExpc3RlbmVycycsXG4gICAgcm93OiB7IGVmZmVjdDogJ3Byb2JlJywgbWVkaXVtOiAncHJvY2VzcycsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG5dO1xuXG4vKiogUHJvZ3JhbXMgdGhhdCBhcmUgc3RhcnRlZCBpbiBhbGwgd2F5cyBOb2RlIGFuZCBpdHMgcGFja2FnZXMga25vdywgYW5kIHdoYXQgaXMgd2FpdGVkIGZvci4gKi9cbmV4cG9ydCBjb25zdCBwcm9jZXNzZXM6IFRhYmxlID0gWy4uLm5hdGl2ZSwgLi4ud3JhcHBlZCwgLi4udGFza3MsIC4uLmFyb3VuZF07XG4iLCAiaW1wb3J0IHR5cGUgeyBDYWxsIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFJvdyB9IGZyb20gJy4uLy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGlzTG9nZ2VyTmFtZSB9IGZyb20gJy4uL25hbWVzLnRzJztcbmltcG9ydCB7IGFyZywgZmlyc3RPZiwgam9pbmVkLCBrZXl3b3JkLCBtZXRob2RPZiwgb3duZXJPZiwgdHlwZSBUYWJsZSB9IGZyb20gJy4uL3Jvdy50cyc7XG5cbmNvbnN0IGxvZ2dlZDogUm93ID0geyBlZmZlY3Q6ICdyZXBvcnQnLCBtZWRpdW06ICdvdXRwdXQnLCB0aGluZzogJ2xvZycsIGNvbnRlbnQ6IChhc2spID0+IGpvaW5lZChhc2suY2FsbC5hcmdzKSwgbWlub3I6IHRydWUgfTtcbmNvbnN0IHByaW50ZWQ6IFJvdyA9IHsgZWZmZWN0OiAncmVwb3J0JywgbWVkaXVtOiAnb3V0cHV0JywgdGhpbmc6ICdwcmludCcsIGNvbnRlbnQ6IChhc2spID0+IGpvaW5lZChhc2suY2FsbC5hcmdzKSwgbWlub3I6IHRydWUgfTtcbmNvbnN0IExFVkVMUyA9XG4gICd0cmFjZSBkZWJ1ZyB2ZXJib3NlIGluZm8gaHR0cCB3YXJuIHdhcm5pbmcgZXJyb3IgZmF0YWwgY3JpdGljYWwgc3VjY2VzcyBsb2cgbm90aWNlIHNpbGx5IHN0YXJ0IGNvbXBsZXRlIHJlYWR5IGZhaWwgYXdhaXQgbm90ZSBwZW5kaW5nJy5zcGxpdChcbiAgICAnICcsXG4gICk7XG5jb25zdCBMT0dHRVJTID1cbiAgJ3Bpbm8gd2luc3RvbiB3aW5zdG9uLmNyZWF0ZUxvZ2dlciBidW55YW4uY3JlYXRlTG9nZ2VyIGxvZzRqcy5nZXRMb2dnZXIgbG9nbGV2ZWwgc2lnbmFsZSBzaWduYWxlLlNpZ25hbGUgY29uc29sYSB0c2xvZy5Mb2dnZXIgcm9hcnIuUm9hcnIgZGVidWcgbnBtbG9nIGZhbmN5LWxvZyBlbGVjdHJvbi1sb2cgQGFjdGlvbnMvY29yZSB0cmFjZXIuY29uc29sZSBsb2dsZXZlbC5nZXRMb2dnZXIgcGluby5jaGlsZCB3aW5zdG9uLmNyZWF0ZUxvZ2dlci5jaGlsZCBAZ29vZ2xlLWNsb3VkL2xvZ2dpbmcuTG9nZ2luZy5sb2cnO1xuY29uc3QgbGV2ZWxzID0gTE9HR0VSUy5zcGxpdCgnICcpXG4gIC5mbGF0TWFwKChwcmVmaXgpID0+IExFVkVMUy5tYXAoKGxldmVsKSA9PiBgJHtwcmVmaXh9LiR7bGV2ZWx9YCkpXG4gIC5qb2luKCcgJyk7XG5cbi8qKiBSZXBvcnRzOiB0aGUgY29uc29sZSdzIHByaW50cywgbG9nZ2VycywgYW5kIHdoYXQgYSBwZXJzb24gaXMgc2hvd24gYXMgYSB0YWJsZS4gKi9cbmV4cG9ydCBjb25zdCByZXBvcnRzOiBUYWJsZSA9IFtcbiAgeyBqYXZhc2NyaXB0OiBsZXZlbHMsIHJvdzogbG9nZ2VkIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnZGVidWcuY2FsbCBmYW5jeS1sb2cgZ3VscGxvZy5pbmZvIGdydW50LmxvZy53cml0ZWxuIGdydW50LmxvZy5vayBncnVudC5sb2cuZXJyb3IgZ3V0aWwubG9nIHp4LmxvZycsXG4gICAgcm93OiBsb2dnZWQsXG4gIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OlxuICAgICAgJ2NvbnNvbGUubG9nIGNvbnNvbGUuaW5mbyBjb25zb2xlLndhcm4gY29uc29sZS5lcnJvciBjb25zb2xlLmRlYnVnIGNvbnNvbGUudHJhY2UgcHJvY2Vzcy5zdGRvdXQud3JpdGUgcHJvY2Vzcy5zdGRlcnIud3JpdGUgenguZWNobyBzaGVsbGpzLmVjaG8gdXRpbC5sb2cnLFxuICAgIHJvdzoge1xuICAgICAgLi4ucHJpbnRlZCxcbiAgICAgIHRhcmdldDogKGFzaykgPT5cbiAgICAgICAgL2Vycm9yfHdhcm58c3RkZXJyLy50ZXN0KGFzay5jYWxsLm5hbWUpID8geyBzdGFydDogMCwgZW5kOiAwLCB0ZXh0OiAnc3RkZXJyJywgaG9sZXM6IFtdLCB0eXBlOiAndGV4dCcgfSA6IHVuZGVmaW5lZCxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgamF2YXNjcmlwdDpcbiAgICAgICdjb25zb2xlLnRhYmxlIGNvbnNvbGUuZGlyIGNvbnNvbGUuZ3JvdXAgY29uc29sZS5ncm91cEVuZCBjb25zb2xlLnRpbWUgY29uc29sZS50aW1lRW5kIGNvbnNvbGUudGltZUxvZyBjb25zb2xlLmNvdW50IGNvbnNvbGUuYXNzZXJ0IGNvbnNvbGUuY2xlYXInLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdyZXBvcnQnLCBtZWRpdW06ICdvdXRwdXQnLCB0aGluZzogJ2RhdGEnLCBjb250ZW50OiBhcmcoMCksIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OlxuICAgICAgJ3Bpbm8gd2luc3Rvbi5jcmVhdGVMb2dnZXIgYnVueWFuLmNyZWF0ZUxvZ2dlciBsb2c0anMuZ2V0TG9nZ2VyIGxvZzRqcy5jb25maWd1cmUgY29uc29sYS5jcmVhdGUgd2luc3Rvbi5mb3JtYXQuY29tYmluZSB3aW5zdG9uLnRyYW5zcG9ydHMuQ29uc29sZSB3aW5zdG9uLnRyYW5zcG9ydHMuRmlsZSBkZWJ1ZycsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnb3V0cHV0JywgdGhpbmc6ICdsb2dnZXInLCB0YXJnZXQ6IGZpcnN0T2Yoa2V5d29yZCgnZmlsZW5hbWUnKSwgYXJnKDApKSwgbWlub3I6IHRydWUgfSxcbiAgfSxcbl07XG5cbmNvbnN0IExFVkVMOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChMRVZFTFMpO1xuXG4vKiogTGV2ZWxzIG9mIGEgcmVjZWl2ZXIgdGhhdCBpcyBuYW1lZCBsaWtlIGEgbG9nZ2VyOiBgbG9nZ2VyLmluZm9gLCBgdGhpcy5sb2cuZXJyb3JgLCBgcmVxLmxvZy53YXJuYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvZkxvZ2dlcnMobmFtZTogc3RyaW5nLCBjYWxsOiBDYWxsKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgb3duZXIgPSBvd25lck9mKG5hbWUsIGNhbGwpO1xuICByZXR1cm4gTEVWRUwuaGFzKG1ldGhvZE9mKG5hbWUpKSAmJiBvd25lciAhPT0gJ2NvbnNvbGUnICYmIGlzTG9nZ2VyTmFtZShvd25lcikgPyBsb2dnZWQgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IHZhcmlhYmxlID0geyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnZW52aXJvbm1lbnQnLCBtaW5vcjogdHJ1ZSwgdGhpbmc6ICd2YXJpYWJsZScsIHRhcmdldDogYXJnKDApIH0gYXMgY29uc3Q7XG5jb25zdCBhcmd1bWVudDogUm93ID0geyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnYXJndW1lbnRzJywgdGhpbmc6ICdhcmd1bWVudCcsIG1pbm9yOiB0cnVlIH07XG5jb25zdCBhc2tlZDogUm93ID0geyBlZmZlY3Q6ICdhc2snLCBtZWRpdW06ICdvdXRwdXQnLCBjb250ZW50OiBmaXJzdE9mKGtleXdvcmQoJ21lc3NhZ2UnKSwgYXJnKDApKSwgbWlub3I6IHRydWUgfTtcblxuLyoqIFNldHRpbmdzIGZyb20gb3V0c2lkZTogdmFyaWFibGVzLCBhcmd1bWVudHMsIHRoZSBwZXJzb24gYXQgdGhlIGtleWJvYXJkLiAqL1xuZXhwb3J0IGNvbnN0IHNldHRpbmdzOiBUYWJsZSA9IFtcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdwcm9jZXNzLmVudiBCdW4uZW52IERlbm8uZW52LmdldCBpbXBvcnQubWV0YS5lbnYgQGFjdGlvbnMvY29yZS5nZXRJbnB1dCBjb3JlLmdldElucHV0JyxcbiAgICByb3c6IHsgLi4udmFyaWFibGUsIGNvbnRlbnQ6IGFyZygxKSB9LFxuICB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ3Byb2Nlc3MuZW52LnNldCBEZW5vLmVudi5zZXQnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ2Vudmlyb25tZW50JywgbWlub3I6IHRydWUsIHRhcmdldDogYXJnKDApLCBjb250ZW50OiBhcmcoMSkgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6ICdkb3RlbnYuY29uZmlnIGRvdGVudiBkb3RlbnYucGFyc2UgZG90ZW52LXNhZmUuY29uZmlnIGNvbmZpZy5nZXQgY29udmljdCBuY29uZi5nZXQgZW52LXZhci5nZXQnLFxuICAgIHJvdzogeyAuLi52YXJpYWJsZSwgdGhpbmc6ICdzZXR0aW5ncycgfSxcbiAgfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAncHJvY2Vzcy5hcmd2IHByb2Nlc3MuYXJndi5zbGljZSBEZW5vLmFyZ3MgRGVuby5hcmdzLnNsaWNlIHV0aWwucGFyc2VBcmdzIG1pbmltaXN0IHlhcmdzIHlhcmdzLnBhcnNlIHlhcmdzLmFyZ3YgeWFyZ3MveWFyZ3MgY29tbWFuZGVyLnByb2dyYW0ucGFyc2UgY29tbWFuZGVyLnByb2dyYW0ub3B0cyBjb21tYW5kZXIuQ29tbWFuZC5wYXJzZSBjb21tYW5kZXIuQ29tbWFuZC5vcHRzIGNvbW1hbmRlci5wcm9ncmFtLnBhcnNlQXN5bmMgY29tbWFuZGVyLkNvbW1hbmQucGFyc2VBc3luYyBtZW93IG1yaSBhcmcgY2FjLnBhcnNlIGdldG9wdHMgY29tbWFuZC1saW5lLWFyZ3Mgc2FkZS5wYXJzZSB5YXJncy1wYXJzZXIgb3B0aW1pc3QuYXJndiBub3B0IHp4LmFyZ3YnLFxuICAgIHJvdzogYXJndW1lbnQsXG4gIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnY29tbWFuZGVyLnByb2dyYW0ub3B0aW9uIGNvbW1hbmRlci5Db21tYW5kLm9wdGlvbiB5YXJncy5vcHRpb24geWFyZ3Mub3B0aW9ucyBjb21tYW5kZXIucHJvZ3JhbS5yZXF1aXJlZE9wdGlvbicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnYXJndW1lbnRzJywgdGhpbmc6ICdvcHRpb24nLCB0YXJnZXQ6IGFyZygwKSwgY29udGVudDogYXJnKDIpLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuICB7XG4gICAgamF2YXNjcmlwdDpcbiAgICAgICdpbnF1aXJlci5wcm9tcHQgcHJvbXB0cyBlbnF1aXJlci5wcm9tcHQgZW5xdWlyZXIgQGlucXVpcmVyL3Byb21wdHMuY29uZmlybSBAaW5xdWlyZXIvcHJvbXB0cy5pbnB1dCBAaW5xdWlyZXIvcHJvbXB0cy5zZWxlY3QgQGlucXVpcmVyL2NvbmZpcm0gQGlucXVpcmVyL2lucHV0IEBjbGFjay9wcm9tcHRzLmNvbmZpcm0gQGNsYWNrL3Byb21wdHMudGV4dCBAY2xhY2svcHJvbXB0cy5zZWxlY3QgcmVhZGxpbmUtc3luYy5xdWVzdGlvbiByZWFkbGluZS1zeW5jLmtleUluWU4gcmVhZGxpbmUuY3JlYXRlSW50ZXJmYWNlLnF1ZXN0aW9uIHJlYWRsaW5lL3Byb21pc2VzLmNyZWF0ZUludGVyZmFjZS5xdWVzdGlvbiB6eC5xdWVzdGlvbiBwcm9tcHQuZ2V0IHByb21wdC5zdGFydCBjb25maXJtJyxcbiAgICByb3c6IGFza2VkLFxuICB9LFxuXTtcbiIsICJpbXBvcnQgdHlwZSB7IENhbGwgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgQXNrLCBFZmZlY3QsIExpbWl0LCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBhcmcsIGZpcnN0T2YsIGtleXdvcmQsIG1ldGhvZE9mLCBubywgb3duZXJPZiwgdHlwZSBUYWJsZSwgdW5rbm93biwgeWVzIH0gZnJvbSAnLi4vcm93LnRzJztcbmltcG9ydCB7IHN0YXRlbWVudE9mIH0gZnJvbSAnLi4vc3FsLnRzJztcbmltcG9ydCB7IHN0YXRlbWVudCB9IGZyb20gJy4uL3N0YXRlbWVudHMudHMnO1xuaW1wb3J0IHsgZmluaXRlLCBvcHRpb25BdCB9IGZyb20gJy4vb3B0aW9ucy50cyc7XG5cbmNvbnN0IGNvbm5lY3Rpb24gPSAobGltaXQ6IExpbWl0KTogUm93ID0+ICh7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ2Nvbm5lY3Rpb24nLCB0YXJnZXQ6IGFyZygwKSwgbGltaXQgfSk7XG5cbi8qKiBwZyB3YWl0cyBmb3IgaXRzIHNlcnZlciBhcyBsb25nIGFzIGl0IHRha2VzOyBhbiBhZGRyZXNzIHRoYXQgaXMgbm90IHdyaXR0ZW4gb3V0IG1heSBzYXkgbW9yZS4gKi9cbmNvbnN0IHBnOiBMaW1pdCA9IHtcbiAgYm91bmRlZDogKGFzaykgPT5cbiAgICBhc2suY2FsbC5hcmdzLmxlbmd0aCA9PT0gMFxuICAgICAgPyAndW5rbm93bidcbiAgICAgIDogb3B0aW9uQXQoMCwgJ2Nvbm5lY3Rpb25UaW1lb3V0TWlsbGlzJywgJ2Nvbm5lY3Rpb25TdHJpbmcnKShhc2spID09PSAnbm8nXG4gICAgICAgID8gJ25vJ1xuICAgICAgICA6ICd5ZXMnLFxuICBhZHZpY2U6ICdhZGQgYGNvbm5lY3Rpb25UaW1lb3V0TWlsbGlzOiAxMF8wMDBgJyxcbiAgc291cmNlOiAnaHR0cHM6Ly9ub2RlLXBvc3RncmVzLmNvbS9hcGlzL2NsaWVudCcsXG59O1xuXG5jb25zdCBkYXRhYmFzZXM6IFRhYmxlID0gW1xuICB7IGphdmFzY3JpcHQ6ICdwZy5DbGllbnQgcGcuUG9vbCBwZy1wb29sJywgcm93OiBjb25uZWN0aW9uKHBnKSB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ215c3FsMi5jcmVhdGVDb25uZWN0aW9uIG15c3FsMi5jcmVhdGVQb29sIG15c3FsLmNyZWF0ZUNvbm5lY3Rpb24gbXlzcWwuY3JlYXRlUG9vbCBtYXJpYWRiLmNyZWF0ZUNvbm5lY3Rpb24nLFxuICAgIHJvdzogY29ubmVjdGlvbihmaW5pdGUoMTAsICdodHRwczovL2dpdGh1Yi5jb20vbXlzcWxqcy9teXNxbCNjb25uZWN0aW9uLW9wdGlvbnMnKSksXG4gIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnbW9uZ29kYi5Nb25nb0NsaWVudCBtb25nb2RiLk1vbmdvQ2xpZW50LmNvbm5lY3QgbW9uZ29vc2UuY29ubmVjdCBtb25nb29zZS5jcmVhdGVDb25uZWN0aW9uJyxcbiAgICByb3c6IHsgLi4uY29ubmVjdGlvbihmaW5pdGUoMzAsICdodHRwczovL3d3dy5tb25nb2RiLmNvbS9kb2NzL2RyaXZlcnMvbm9kZS9jdXJyZW50L2Nvbm5lY3QvY29ubmVjdGlvbi1vcHRpb25zLycpKSB9LFxuICB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ3JlZGlzLmNyZWF0ZUNsaWVudCcsXG4gICAgcm93OiBjb25uZWN0aW9uKGZpbml0ZSg1LCAnaHR0cHM6Ly9naXRodWIuY29tL3JlZGlzL25vZGUtcmVkaXMvYmxvYi9tYXN0ZXIvZG9jcy9jbGllbnQtY29uZmlndXJhdGlvbi5tZCcpKSxcbiAgfSxcbiAgeyBqYXZhc2NyaXB0OiAnaW9yZWRpcyBpb3JlZGlzLlJlZGlzIGlvcmVkaXMuQ2x1c3RlcicsIHJvdzogY29ubmVjdGlvbihmaW5pdGUoMTAsICdodHRwczovL2dpdGh1Yi5jb20vcmVkaXMvaW9yZWRpcycpKSB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ2JldHRlci1zcWxpdGUzIHNxbGl0ZTMuRGF0YWJhc2Ugbm9kZTpzcWxpdGUuRGF0YWJhc2VTeW5jIHNxbGl0ZS5EYXRhYmFzZVN5bmMnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ2RhdGFiYXNlJywgdGhpbmc6ICdjb25uZWN0aW9uJywgdGFyZ2V0OiBhcmcoMCkgfSxcbiAgfSxcbl07XG5cbmNvbnN0IG1lc3NhZ2U6IFJvdyA9IHtcbiAgZWZmZWN0OiAnc2VuZCcsXG4gIG1lZGl1bTogJ25ldHdvcmsnLFxuICB0aGluZzogJ21lc3NhZ2UnLFxuICB0YXJnZXQ6IGtleXdvcmQoJ3RvJywgJ1RvJywgJ3JlY2lwaWVudHMnKSxcbiAgY29udGVudDogZmlyc3RPZihrZXl3b3JkKCd0ZXh0JywgJ2h0bWwnLCAnYm9keScsICdzdWJqZWN0JyksIGFyZygwKSksXG4gIGFnYWluOiAoYXNrKSA9PiBhc2suaGFzKCdpZGVtcG90ZW5jeUtleScsICdpZGVtcG90ZW5jeV9rZXknLCAnbWVzc2FnZUlkJyksXG4gIHByb21pc2VkOiB0cnVlLFxufTtcbmNvbnN0IGFsZXJ0OiBSb3cgPSB7IC4uLm1lc3NhZ2UsIHRoaW5nOiAnYWxlcnQnLCB0YXJnZXQ6IGtleXdvcmQoJ2NoYW5uZWwnLCAnY2hhdF9pZCcpLCBhZ2FpbjogdW5rbm93biB9O1xuY29uc3QgcmVwb3J0ZXI6IFJvdyA9IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdyZXBvcnRlcicsIHRhcmdldDoga2V5d29yZCgnZHNuJyksIG1pbm9yOiB0cnVlIH07XG5cbmNvbnN0IG1lc3NhZ2VzOiBUYWJsZSA9IFtcbiAgeyBqYXZhc2NyaXB0OiAnbm9kZW1haWxlci5jcmVhdGVUcmFuc3BvcnQuc2VuZE1haWwnLCByb3c6IHsgLi4ubWVzc2FnZSwgbGltaXQ6IGZpbml0ZSg2MDAsICdodHRwczovL25vZGVtYWlsZXIuY29tL3NtdHAnKSB9IH0sXG4gIHsgamF2YXNjcmlwdDogJ25vZGVtYWlsZXIuY3JlYXRlVHJhbnNwb3J0Jywgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbmV0d29yaycsIG1pbm9yOiB0cnVlIH0gfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnQHNlbmRncmlkL21haWwuc2VuZCBAc2VuZGdyaWQvbWFpbC5zZW5kTXVsdGlwbGUgcmVzZW5kLlJlc2VuZC5lbWFpbHMuc2VuZCBwb3N0bWFyay5TZXJ2ZXJDbGllbnQuc2VuZEVtYWlsIG1haWxndW4uanMubWVzc2FnZXMuY3JlYXRlJyxcbiAgICByb3c6IG1lc3NhZ2UsXG4gIH0sXG4gIHsgamF2YXNjcmlwdDogJ3R3aWxpby5tZXNzYWdlcy5jcmVhdGUgdHdpbGlvLlR3aWxpby5tZXNzYWdlcy5jcmVhdGUnLCByb3c6IHsgLi4ubWVzc2FnZSwgdGhpbmc6ICdzbXMnIH0gfSxcbiAge1xuICAgIGphdmFzY3JpcHQ6XG4gICAgICAnQHNsYWNrL3dlYi1hcGkuV2ViQ2xpZW50LmNoYXQucG9zdE1lc3NhZ2UgQHNsYWNrL3dlYmhvb2suSW5jb21pbmdXZWJob29rLnNlbmQgQHNsYWNrL2JvbHQuQXBwLmNsaWVudC5jaGF0LnBvc3RNZXNzYWdlIGRpc2NvcmQuanMuV2ViaG9va0NsaWVudC5zZW5kJyxcbiAgICByb3c6IGFsZXJ0LFxuICB9LFxuICB7IGphdmFzY3JpcHQ6ICdAc2VudHJ5L25vZGUuY2FwdHVyZUV4Y2VwdGlvbiBAc2VudHJ5L25vZGUuY2FwdHVyZU1lc3NhZ2UnLCByb3c6IHsgLi4uYWxlcnQsIHByb21pc2VkOiBmYWxzZSwgbWlub3I6IHRydWUgfSB9LFxuICAvLyBJdCB3YWl0cyAyIHMgZm9yIGEgY29ubmVjdGlvbiwgNSBzIGZvciBhbiBhbnN3ZXIsIDMwIHMgd2hlbiBpdCB3cml0ZXMuXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnYWxnb2xpYXNlYXJjaCBhbGdvbGlhc2VhcmNoLmFsZ29saWFzZWFyY2gnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnc2V0dXAnLFxuICAgICAgbWVkaXVtOiAnbmV0d29yaycsXG4gICAgICBtaW5vcjogdHJ1ZSxcbiAgICAgIGxpbWl0OiBmaW5pdGUoMzAsICdodHRwczovL2dpdGh1Yi5jb20vYWxnb2xpYS9hbGdvbGlhc2VhcmNoLWNsaWVudC1qYXZhc2NyaXB0JyksXG4gICAgfSxcbiAgfSxcbiAgLy8gV2hhdCBpcyBzdGlsbCB0byBiZSBzZW50IGhhcyBzbyBtYW55IG1pbGxpc2Vjb25kcy5cbiAge1xuICAgIGphdmFzY3JpcHQ6ICdAc2VudHJ5L25vZGUuY2xvc2UgQHNlbnRyeS9ub2RlLmZsdXNoJyxcbiAgICByb3c6IHtcbiAgICAgIGVmZmVjdDogJ3NldHVwJyxcbiAgICAgIG1lZGl1bTogJ25ldHdvcmsnLFxuICAgICAgbWlub3I6IHRydWUsXG4gICAgICBsaW1pdDoge1xuICAgICAgICBib3VuZGVkOiAoYXNrKSA9PiAoYXNrLmNhbGwuYXJnc1swXT8udHlwZSA9PT0gJ251bWJlcicgPyAneWVzJyA6ICd1bmtub3duJyksXG4gICAgICAgIGFkdmljZTogJ2dpdmUgaXQgYSBudW1iZXIgb2YgbWlsbGlzZWNvbmRzJyxcbiAgICAgICAgc291cmNlOiAnaHR0cHM6Ly9kb2NzLnNlbnRyeS5pby9wbGF0Zm9ybXMvamF2YXNjcmlwdC9ndWlkZXMvbm9kZS9jb25maWd1cmF0aW9uL2RyYWluaW5nLycsXG4gICAgICB9LFxuICAgIH0sXG4gIH0sXG4gIHsgamF2YXNjcmlwdDogJ0BzZW50cnkvbm9kZS5pbml0IHJvbGxiYXIgYnVnc25hZy5zdGFydCBAYnVnc25hZy9qcy5zdGFydCBhcHBsaWNhdGlvbmluc2lnaHRzLnNldHVwJywgcm93OiByZXBvcnRlciB9LFxuICB7XG4gICAgamF2YXNjcmlwdDogJ0BzZW50cnkvbm9kZS5jYXB0dXJlQ2hlY2tJbiBAc2VudHJ5L25vZGUud2l0aE1vbml0b3InLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZW5kJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnaGVhcnRiZWF0JywgbWlub3I6IHRydWUgfSxcbiAgfSxcbl07XG5cbmNvbnN0IG1ldHJpYzogUm93ID0geyBlZmZlY3Q6ICdzZW5kJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnbWV0cmljJywgdGFyZ2V0OiBhcmcoMCksIGNvbnRlbnQ6IGFyZygxKSwgbWlub3I6IHRydWUgfTtcbmNvbnN0IG1ldHJpY3M6IFRhYmxlID0gW1xuICB7XG4gICAgamF2YXNjcmlwdDpcbiAgICAgICdwcm9tLWNsaWVudC5QdXNoZ2F0ZXdheS5wdXNoIHByb20tY2xpZW50LlB1c2hnYXRld2F5LnB1c2hBZGQgcHJvbS1jbGllbnQuQ291bnRlci5pbmMgcHJvbS1jbGllbnQuR2F1Z2Uuc2V0IHByb20tY2xpZW50Lkhpc3RvZ3JhbS5vYnNlcnZlIGhvdC1zaG90cy5pbmNyZW1lbnQgaG90LXNob3RzLmdhdWdlIGhvdC1zaG90cy50aW1pbmcgaG90LXNob3RzLlN0YXRzRC5pbmNyZW1lbnQgaG90LXNob3RzLlN0YXRzRC5nYXVnZScsXG4gICAgcm93OiBtZXRyaWMsXG4gIH0sXG4gIHtcbiAgICBqYXZhc2NyaXB0OiAnQGFjdGlvbnMvY29yZS5zdW1tYXJ5LndyaXRlIEBhY3Rpb25zL2NvcmUuc3VtbWFyeS5hZGRUYWJsZSBAYWN0aW9ucy9jb3JlLnNldE91dHB1dCcsXG4gICAgcm93OiB7IC4uLm1ldHJpYywgbWVkaXVtOiAnb3V0cHV0JyB9LFxuICB9LFxuXTtcblxuY29uc3QgcGFyc2U6IFJvdyA9IHsgZWZmZWN0OiAncGFyc2UnLCBtZWRpdW06ICdtZW1vcnknLCB0YXJnZXQ6IGFyZygwKSB9O1xuY29uc3QgZGF0YTogVGFibGUgPSBbXG4gIHtcbiAgICBqYXZhc2NyaXB0OlxuICAgICAgJ0pTT04ucGFyc2UgeWFtbC5wYXJzZSB5YW1sLmxvYWQganMteWFtbC5sb2FkIGpzLXlhbWwuc2FmZUxvYWQgdG9tbC5wYXJzZSBAaWFybmEvdG9tbC5wYXJzZSBqc29uNS5wYXJzZSBmYXN0LXhtbC1wYXJzZXIuWE1MUGFyc2VyLnBhcnNlIHhtbDJqcy5wYXJzZVN0cmluZyB4bWwyanMucGFyc2VTdHJpbmdQcm9taXNlJyxcbiAgICByb3c6IHBhcnNlLFxuICB9LFxuICB7IGphdmFzY3JpcHQ6ICdjc3YtcGFyc2UucGFyc2UgY3N2LXBhcnNlIGNzdi1wYXJzZS9zeW5jLnBhcnNlIHBhcGFwYXJzZS5wYXJzZScsIHJvdzogeyAuLi5wYXJzZSwgdGhpbmc6ICdyZWNvcmRzJyB9IH0sXG5dO1xuXG4vKiogRGF0YWJhc2VzLCBtYWlsIGFuZCBjaGF0cywgbnVtYmVycywgYW5kIHRoZSBwYXJzaW5nIG9mIHdoYXQgbWF5IGJlIHdyb25nLiAqL1xuZXhwb3J0IGNvbnN0IHNlcnZpY2VzOiBUYWJsZSA9IFsuLi5kYXRhYmFzZXMsIC4uLm1lc3NhZ2VzLCAuLi5tZXRyaWNzLCAuLi5kYXRhXTtcblxuY29uc3QgREFUQUJBU0UgPVxuICAvXig/OnBnfHBnLXBvb2x8bXlzcWwyP3xtYXJpYWRifGJldHRlci1zcWxpdGUzfHNxbGl0ZTM/fGtuZXh8cG9zdGdyZXN8QHByaXNtYVxcL2NsaWVudHxkcml6emxlLW9ybXxtc3NxbHxvcmFjbGVkYnx0eXBlb3JtfHNlcXVlbGl6ZSlcXGIvO1xuY29uc3QgUVVFUklFUyA9XG4gIC9eKD86cXVlcnl8ZXhlY3V0ZXxydW58YWxsfGdldHxleGVjfHJhd3x1bnNhZmV8XFwkcXVlcnlSYXd8XFwkZXhlY3V0ZVJhd3xcXCRxdWVyeVJhd1Vuc2FmZXxcXCRleGVjdXRlUmF3VW5zYWZlfHByZXBhcmV8ZWFjaHx0YWd8YmF0Y2gpJC87XG5cbi8qKiBBIHN0YXRlbWVudCBvZiBhIGRhdGFiYXNlJ3MgY2xpZW50LCBvciBvZiBhbnl0aGluZyB3aG9zZSBmaXJzdCBhcmd1bWVudCBpcyBzdXJlbHkgU1FMLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9mRGF0YWJhc2UobmFtZTogc3RyaW5nLCBjYWxsOiBDYWxsKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbWV0aG9kID0gbWV0aG9kT2YobmFtZSk7XG4gIGlmICghUVVFUklFUy50ZXN0KG1ldGhvZCkgJiYgbmFtZSAhPT0gJ3NxbCcgJiYgbmFtZSAhPT0gJ3Bvc3RncmVzLnRhZycpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHNxbCA9IGNhbGwuYXJnc1swXT8udGV4dCA/PyBjYWxsLm9wdGlvbnMuZ2V0KCd0ZXh0Jyk/LnRleHQgPz8gY2FsbC5vcHRpb25zLmdldCgnc3FsJyk/LnRleHQgPz8gJyc7XG4gIGNvbnN0IGlzU3FsID0gL1xccy8udGVzdChzcWwpICYmIHN0YXRlbWVudE9mKHNxbCwgZmFsc2UpICE9PSB1bmRlZmluZWQ7XG4gIGlmICghaXNTcWwgJiYgIShEQVRBQkFTRS50ZXN0KG5hbWUpICYmIC9eKD86cXVlcnl8ZXhlY3V0ZXxleGVjKSQvLnRlc3QobWV0aG9kKSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIC8vIGBydW5gIGFuZCBgZXhlY2Agb2YgYSBjbGllbnQgdGhhdCBub2JvZHkga25vd3MgYXJlIGFzIG9mdGVuIGRvbmUgd2hlbiB0aGV5IHJldHVybjogU1FMaXRlJ3MgYXJlLCBpbiBtb3N0IHBhY2thZ2VzLlxuICBjb25zdCBpc1Byb21pc2VkID0gREFUQUJBU0UudGVzdChuYW1lKSB8fCAvXig/OnF1ZXJ5fGV4ZWN1dGUpJC8udGVzdChtZXRob2QpO1xuICByZXR1cm4geyAuLi5zdGF0ZW1lbnQsIHByb21pc2VkOiBpc1Byb21pc2VkICYmICEvXig/OmJldHRlci1zcWxpdGUzfHNxbGl0ZSkvLnRlc3QobmFtZSkgfTtcbn1cblxuY29uc3QgTU9OR08gPSAvXig/Om1vbmdvZGJcXC5Nb25nb0NsaWVudHxtb25nb29zZSlcXGIuKlxcLihcXHcrKSQvO1xuY29uc3QgQ09MTEVDVElPTjogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUGFydGlhbDxSb3c+ICYgeyByZWFkb25seSBlZmZlY3Q6IEVmZmVjdCB9Pj4gPSB7XG4gIGZpbmQ6IHsgZWZmZWN0OiAncmVhZCcsIHRoaW5nOiAncm93cycgfSxcbiAgZmluZE9uZTogeyBlZmZlY3Q6ICdyZWFkJywgdGhpbmc6ICdyb3cnIH0sXG4gIGFnZ3JlZ2F0ZTogeyBlZmZlY3Q6ICdyZWFkJywgdGhpbmc6ICdyb3dzJyB9LFxuICBpbnNlcnRPbmU6IHsgZWZmZWN0OiAnY3JlYXRlJywgdGhpbmc6ICdyb3cnLCBhZ2Fpbjogbm8gfSxcbiAgaW5zZXJ0TWFueTogeyBlZmZlY3Q6ICdjcmVhdGUnLCB0aGluZzogJ3JvdycsIGFnYWluOiBubyB9LFxuICB1cGRhdGVPbmU6IHsgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICdyb3cnIH0sXG4gIHVwZGF0ZU1hbnk6IHsgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICdyb3cnIH0sXG4gIHJlcGxhY2VPbmU6IHsgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICdyb3cnIH0sXG4gIGJ1bGtXcml0ZTogeyBlZmZlY3Q6ICdjaGFuZ2UnLCB0aGluZzogJ3JvdycgfSxcbiAgZGVsZXRlT25lOiB7IGVmZmVjdDogJ2RlbGV0ZScsIHRoaW5nOiAncm93JywgZGFuZ2VyOiAoKSA9PiAnbm8nIH0sXG4gIGRlbGV0ZU1hbnk6IHtcbiAgICBlZmZlY3Q6ICdkZWxldGUnLFxuICAgIHRoaW5nOiAncm93JyxcbiAgICBkYW5nZXI6IChhc2s6IEFzaykgPT4gKGFzay5jYWxsLmFyZ3NbMF0/LmVudHJpZXM/LnNpemUgPT09IDAgPyAnZXZlcnl0aGluZycgOiAneWVzJyksXG4gIH0sXG4gIGRyb3A6IHsgZWZmZWN0OiAnZGVsZXRlJywgdGhpbmc6ICd0YWJsZScsIGRhbmdlcjogKCkgPT4gJ3llcycgfSxcbiAgZHJvcERhdGFiYXNlOiB7IGVmZmVjdDogJ2RlbGV0ZScsIHRoaW5nOiAnZGF0YWJhc2UnLCBkYW5nZXI6ICgpID0+ICd5ZXMnIH0sXG59O1xuXG4vKiogQ29sbGVjdGlvbnMgb2YgZG9jdW1lbnRzLiBPbmx5IG5hbWVzIHRoYXQgYmVsb25nIHRvIG5vdGhpbmcgZWxzZSBhcmUga25vd24gb2YgYW4gdW5rbm93biByZWNlaXZlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvZkNvbGxlY3Rpb24obmFtZTogc3RyaW5nKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbWV0aG9kID0gbWV0aG9kT2YobmFtZSk7XG4gIGlmICghT2JqZWN0Lmhhc093bihDT0xMRUNUSU9OLCBtZXRob2QpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoIU1PTkdPLnRlc3QobmFtZSkgJiYgIS9eXFwuKD86aW5zZXJ0T25lfGluc2VydE1hbnl8dXBkYXRlT25lfHVwZGF0ZU1hbnl8ZGVsZXRlTWFueXxidWxrV3JpdGV8ZHJvcERhdGFiYXNlKSQvLnRlc3QobmFtZSkpXG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHsgbWVkaXVtOiAnZGF0YWJhc2UnLCB0YXJnZXQ6IGFyZygwKSwgcHJvbWlzZWQ6ICEvXig/OmZpbmR8YWdncmVnYXRlKSQvLnRlc3QobWV0aG9kKSwgLi4uQ09MTEVDVElPTlttZXRob2RdIH0gYXMgUm93O1xufVxuXG5jb25zdCBSRURJUyA9IC9eKD86cmVkaXNcXC5jcmVhdGVDbGllbnR8aW9yZWRpcyg/OlxcLlJlZGlzfFxcLkNsdXN0ZXIpP3xAcmVkaXNcXC9jbGllbnRcXC5jcmVhdGVDbGllbnQpXFwuKFxcdyspJC87XG5jb25zdCBLRVlTOiByZWFkb25seSAocmVhZG9ubHkgW1JlZ0V4cCwgUGFydGlhbDxSb3c+ICYgeyByZWFkb25seSBlZmZlY3Q6IEVmZmVjdCB9XSlbXSA9IFtcbiAgWy9eZmx1c2goPzpBbGx8RGIpJC9pLCB7IGVmZmVjdDogJ2RlbGV0ZScsIHRoaW5nOiAnZGF0YWJhc2UnLCBkYW5nZXI6ICgpID0+ICdldmVyeXRoaW5nJyB9XSxcbiAgWy9eKD86ZGVsfHVubGlua3xoRGVsfHNSZW18elJlbXxsUmVtKSQvaSwgeyBlZmZlY3Q6ICdkZWxldGUnLCB0aGluZzogJ3JvdycsIGRhbmdlcjogKCkgPT4gJ25vJyB9XSxcbiAgWy9eKD86bFB1c2h8clB1c2h8eEFkZCkkL2ksIHsgZWZmZWN0OiAnY3JlYXRlJywgdGhpbmc6ICdyb3cnLCBhZ2FpbjogdW5rbm93biB9XSxcbiAgWy9ecHVibGlzaCQvaSwgeyBlZmZlY3Q6ICdzZW5kJywgdGhpbmc6ICdtZXNzYWdlJywgYWdhaW46IHVua25vd24gfV0sXG4gIFsvXig/OnNldHxzZXRFeHxzZXROeHxtU2V0fGhTZXR8aG1TZXR8c0FkZHx6QWRkfGluY3J8aW5jckJ5fGRlY3J8ZXhwaXJlfHJlbmFtZSkkL2ksIHsgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICdyb3cnIH1dLFxuICBbL14oPzpnZXR8bUdldHxoR2V0fGhHZXRBbGx8a2V5c3xzY2FufGxSYW5nZXxzTWVtYmVyc3x6UmFuZ2V8ZXhpc3RzKSQvaSwgeyBlZmZlY3Q6ICdyZWFkJywgdGhpbmc6ICdyb3cnIH1dLFxuXTtcblxuLyoqIEEgY29tbWFuZCBvZiBhIGNsaWVudCBvZiBSZWRpcywgaW4gdGhlIHNwZWxsaW5nIG9mIGVpdGhlciBjbGllbnQuICovXG5leHBvcnQgZnVuY3Rpb24gb2ZSZWRpcyhuYW1lOiBzdHJpbmcpOiBSb3cgfCB1bmRlZmluZWQge1xuICBjb25zdCBtZXRob2QgPSBSRURJUy5leGVjKG5hbWUpPy5bMV07XG4gIGNvbnN0IGZvdW5kID0gbWV0aG9kID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBLRVlTLmZpbmQoKFtwYXR0ZXJuXSkgPT4gcGF0dGVybi50ZXN0KG1ldGhvZCkpPy5bMV07XG4gIHJldHVybiBmb3VuZCAmJiB7IG1lZGl1bTogJ2RhdGFiYXNlJywgdGFyZ2V0OiBhcmcoMCksIHByb21pc2VkOiB0cnVlLCAuLi5mb3VuZCB9O1xufVxuXG5jb25zdCBBV1MgPSAvXig/OkBhd3Mtc2RrXFwvKD86Y2xpZW50fGxpYiktW1xcdy1dK1xcLlxcdyt8YXdzLXNkayg/OlxcLlxcdyt8XFwvY2xpZW50c1xcL1tcXHctXSspKVxcLig/OnByb21pc2VcXC4pPyhcXHcrKSQvO1xuLyoqIFZlcnNpb24gMyB3YWl0cyBhcyBsb25nIGFzIGl0IHRha2VzIChgcmVxdWVzdFRpbWVvdXQ6IDBgKSwgYW5kIHdoYXQgc2V0cyB0aGF0IGlzIHNlbGRvbSBpbiB0aGUgZmlsZS4gKi9cbmNvbnN0IGF3c0xpbWl0OiBMaW1pdCA9IHtcbiAgYm91bmRlZDogdW5rbm93bixcbiAgYWR2aWNlOiAnZ2l2ZSBpdHMgYHJlcXVlc3RIYW5kbGVyYCBhIGByZXF1ZXN0VGltZW91dGAnLFxuICBzb3VyY2U6ICdodHRwczovL2RvY3MuYXdzLmFtYXpvbi5jb20vQVdTSmF2YVNjcmlwdFNESy92My9sYXRlc3QvUGFja2FnZS8tc21pdGh5LW5vZGUtaHR0cC1oYW5kbGVyJyxcbn07XG5cbmNvbnN0IG9sZEF3c0xpbWl0ID0gZmluaXRlKDEyMCwgJ2h0dHBzOi8vZG9jcy5hd3MuYW1hem9uLmNvbS9BV1NKYXZhU2NyaXB0U0RLL2xhdGVzdC9BV1MvQ29uZmlnLmh0bWwnKTtcblxuLyoqIEEgY29tbWFuZCBvZiBBV1MnIGNsaWVudCwgYnkgdGhlIHZlcmIgaXRzIG5hbWUgc3RhcnRzIHdpdGguICovXG5leHBvcnQgZnVuY3Rpb24gb2ZBd3MobmFtZTogc3RyaW5nLCBjYWxsOiBDYWxsKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbWV0aG9kID0gQVdTLmV4ZWMobmFtZSk/LlsxXTtcbiAgaWYgKG1ldGhvZCA9PT0gdW5kZWZpbmVkIHx8IG5hbWUuc3RhcnRzV2l0aCgnYXdzLXNkay5jb25maWcuJykpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGNvbW1hbmQgPSBtZXRob2QgPT09ICdzZW5kJyA/ICgvKFxcdyspQ29tbWFuZFxcKC8uZXhlYyhjYWxsLmFyZ3NbMF0/LmhvbGVzWzBdPy5uYW1lID8/ICcnKT8uWzFdID8/ICcnKSA6IG1ldGhvZDtcbiAgaWYgKC9ecHV0TWV0cmljRGF0YSQvaS50ZXN0KGNvbW1hbmQpKSByZXR1cm4gbWV0cmljO1xuICBjb25zdCBlZmZlY3QgPSBlZmZlY3RPZihjb21tYW5kKTtcbiAgaWYgKGVmZmVjdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBuYW1lZCA9IGtleXdvcmQoJ0J1Y2tldCcsICdLZXknLCAnVGFibGVOYW1lJywgJ1F1ZXVlVXJsJywgJ1RvcGljQXJuJywgJ0Z1bmN0aW9uTmFtZScsICdTZWNyZXRJZCcsICdOYW1lJyk7XG4gIGNvbnN0IHJvdzogUm93ID0ge1xuICAgIGVmZmVjdCxcbiAgICBtZWRpdW06ICduZXR3b3JrJyxcbiAgICB0aGluZzogZWZmZWN0ID09PSAncmVhZCcgPyAncmVjb3JkcycgOiAncmVzb3VyY2UnLFxuICAgIHRhcmdldDogZmlyc3RPZihuYW1lZCwgYXJnKDApKSxcbiAgICBsaW1pdDogbmFtZS5zdGFydHNXaXRoKCdhd3Mtc2RrJykgPyBvbGRBd3NMaW1pdCA6IGF3c0xpbWl0LFxuICAgIHJldHJ5OiB5ZXMsXG4gICAgLy8gVmVyc2lvbiAyIHNlbmRzIG5vdGhpbmcgd2l0aG91dCBhIGNhbGxiYWNrIG9yIGEgcHJvbWlzZTsgdmVyc2lvbiAzIGdpdmVzIGEgcHJvbWlzZSB3aGVyZSBpdCBnZXRzIG5vIGNhbGxiYWNrLlxuICAgIC4uLihuYW1lLnN0YXJ0c1dpdGgoJ2F3cy1zZGsnKSA/IHsgc3RhdHVzOiBbJ2NhbGxiYWNrJywgJ3Byb21pc2UnLCAnb24nLCAnc2VuZCcsICdhd2FpdCcsICcqJ10gfSA6IHsgcHJvbWlzZWQ6IHRydWUgfSksXG4gIH07XG4gIGlmIChlZmZlY3QgPT09ICdjcmVhdGUnKSByZXR1cm4geyAuLi5yb3csIGFnYWluOiB1bmtub3duIH07XG4gIGlmIChlZmZlY3QgPT09ICdzZW5kJykgcmV0dXJuIHsgLi4ucm93LCB0aGluZzogL3B1Ymxpc2gvaS50ZXN0KGNvbW1hbmQpID8gJ2FsZXJ0JyA6ICdtZXNzYWdlJywgYWdhaW46IHVua25vd24gfTtcbiAgcmV0dXJuIGVmZmVjdCA9PT0gJ2RlbGV0ZScgPyB7IC4uLnJvdywgZGFuZ2VyOiAoYXNrKSA9PiAoYXNrLmhhcygnRHJ5UnVuJykgPT09ICd5ZXMnID8gJ3ByZXZpZXcnIDogJ3llcycpIH0gOiByb3c7XG59XG5cbmZ1bmN0aW9uIGVmZmVjdE9mKGNvbW1hbmQ6IHN0cmluZyk6IEVmZmVjdCB8IHVuZGVmaW5lZCB7XG4gIGlmICgvXig/OmdldHxsaXN0fGRlc2NyaWJlfGhlYWR8c2NhbnxxdWVyeXxzZWxlY3R8YmF0Y2hHZXR8bG9va3VwKS9pLnRlc3QoY29tbWFuZCkpIHJldHVybiAncmVhZCc7XG4gIGlmICgvXig/OmNyZWF0ZXxydW58YWxsb2NhdGV8cmVnaXN0ZXIpL2kudGVzdChjb21tYW5kKSkgcmV0dXJuICdjcmVhdGUnO1xuICBpZiAoL14oPzpkZWxldGV8dGVybWluYXRlfGRlcmVnaXN0ZXJ8cHVyZ2V8ZGV0YWNoKS9pLnRlc3QoY29tbWFuZCkpIHJldHVybiAnZGVsZXRlJztcbiAgaWYgKC9eKD86cHV0fHVwbG9hZHx1cGRhdGV8bW9kaWZ5fGNvcHl8YmF0Y2hXcml0ZXxzdGFydHxzdG9wfHRhZ3x0cmFuc2FjdHxpbnZva2UpL2kudGVzdChjb21tYW5kKSkgcmV0dXJuICdjaGFuZ2UnO1xuICByZXR1cm4gL14oPzpzZW5kfHB1Ymxpc2gpL2kudGVzdChjb21tYW5kKSA/ICdzZW5kJyA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIE1ldGhvZHMgb2YgYW4gdW5rbm93biByZWNlaXZlciB0aGF0IG9ubHkgYSBtZXNzYWdlIGhhcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvZk1lc3NhZ2VzKG5hbWU6IHN0cmluZywgY2FsbDogQ2FsbCk6IFJvdyB8IHVuZGVmaW5lZCB7XG4gIGlmICgvXFwuc2VuZE1haWwkLy50ZXN0KG5hbWUpKSByZXR1cm4gbWVzc2FnZTtcbiAgaWYgKC9cXC5jaGF0XFwucG9zdE1lc3NhZ2UkLy50ZXN0KG5hbWUpIHx8ICgvXFwucG9zdE1lc3NhZ2UkLy50ZXN0KG5hbWUpICYmIC9cXC5jaGF0JHxeY2hhdCQvLnRlc3Qob3duZXJPZihuYW1lLCBjYWxsKSkpKVxuICAgIHJldHVybiBhbGVydDtcbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENhbGwgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgQ29sdW1uLCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBieU5hbWUsIG1ldGhvZE9mIH0gZnJvbSAnLi4vcm93LnRzJztcbmltcG9ydCB7IHN1YnNjcmlwdGlvbnMgfSBmcm9tICcuLi9zdWJzY3JpcHRpb25zLnRzJztcbmltcG9ydCB7IGFuc3dlcnNPdGhlcnMsIGhvbGRzVGFza3MgfSBmcm9tICcuL2FwcGxpY2F0aW9ucy50cyc7XG5pbXBvcnQgeyBmaWxlcyB9IGZyb20gJy4vZmlsZXMudHMnO1xuaW1wb3J0IHsgaHR0cCwgb2ZPY3Rva2l0IH0gZnJvbSAnLi9odHRwLnRzJztcbmltcG9ydCB7IGxlYXZlcyB9IGZyb20gJy4vbGVhdmVzLnRzJztcbmltcG9ydCB7IHByb2Nlc3NlcyB9IGZyb20gJy4vcHJvY2Vzc2VzLnRzJztcbmltcG9ydCB7IG9mTG9nZ2VycywgcmVwb3J0cywgc2V0dGluZ3MgfSBmcm9tICcuL3JlcG9ydHMudHMnO1xuaW1wb3J0IHsgb2ZBd3MsIG9mQ29sbGVjdGlvbiwgb2ZEYXRhYmFzZSwgb2ZNZXNzYWdlcywgb2ZSZWRpcywgc2VydmljZXMgfSBmcm9tICcuL3NlcnZpY2VzLnRzJztcblxuLyoqIFRoZSByb3dzIG9mIEphdmFTY3JpcHQgYnkgcmVzb2x2ZWQgbmFtZTsgcGF0dGVybnMgb2YgbmFtZXMgYXJlIGluIHRoZSBmYW1pbGllcy4gKi9cbmNvbnN0IGphdmFzY3JpcHRSb3dzOiBSZWFkb25seU1hcDxzdHJpbmcsIFJvdz4gPSBieU5hbWUoXG4gIFtsZWF2ZXMsIGZpbGVzLCBwcm9jZXNzZXMsIGh0dHAsIHNlcnZpY2VzLCByZXBvcnRzLCBzZXR0aW5ncywgc3Vic2NyaXB0aW9uc10sXG4gICh7IGphdmFzY3JpcHQ6IG5hbWVzIH0pID0+IG5hbWVzPy5zcGxpdCgnICcpLFxuKTtcblxuY29uc3QgZmFtaWxpZXM6IHJlYWRvbmx5ICgobmFtZTogc3RyaW5nLCBjYWxsOiBDYWxsKSA9PiBSb3cgfCB1bmRlZmluZWQpW10gPSBbXG4gIG9mTG9nZ2VycyxcbiAgb2ZEYXRhYmFzZSxcbiAgb2ZDb2xsZWN0aW9uLFxuICBvZlJlZGlzLFxuICBvZk9jdG9raXQsXG4gIG9mQXdzLFxuICBvZk1lc3NhZ2VzLFxuXTtcblxuLyoqIFdoYXQgYGFjdGlvbnMvZ2l0aHViLXNjcmlwdGAgaGFuZHMgdG8gaXRzIHNjcmlwdCwgd2hpY2ggYmluZHMgbm9uZSBvZiBpdCwgYW5kIHRoZSBsaWJyYXJ5IHRoYXQgZWFjaCBpcyAoaXRzIFJFQURNRSkuICovXG5jb25zdCBHSVZFTjogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7XG4gIGdpdGh1YjogJ0BhY3Rpb25zL2dpdGh1Yi5nZXRPY3Rva2l0JyxcbiAgb2N0b2tpdDogJ0BhY3Rpb25zL2dpdGh1Yi5nZXRPY3Rva2l0JyxcbiAgY29yZTogJ0BhY3Rpb25zL2NvcmUnLFxuICBleGVjOiAnQGFjdGlvbnMvZXhlYycsXG4gIGdsb2I6ICdAYWN0aW9ucy9nbG9iJyxcbiAgaW86ICdAYWN0aW9ucy9pbycsXG59O1xuXG5mdW5jdGlvbiBsaWJyYXJ5TmFtZShuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBkb3QgPSBuYW1lLmluZGV4T2YoJy4nKTtcbiAgY29uc3QgaGVhZCA9IGRvdCA+IDAgPyBuYW1lLnNsaWNlKDAsIGRvdCkgOiAnJztcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oR0lWRU4sIGhlYWQpID8gYCR7R0lWRU5baGVhZF19JHtuYW1lLnNsaWNlKGRvdCl9YCA6IG5hbWU7XG59XG5cbmZ1bmN0aW9uIHJvd09mKHdyaXR0ZW46IHN0cmluZywgY2FsbDogQ2FsbCk6IFJvdyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5hbWUgPSBsaWJyYXJ5TmFtZSh3cml0dGVuKTtcbiAgY29uc3Qgcm93ID0gamF2YXNjcmlwdFJvd3MuZ2V0KG5hbWUpO1xuICBpZiAocm93ICE9PSB1bmRlZmluZWQgfHwgbmFtZS5zdGFydHNXaXRoKCcuLycpKSByZXR1cm4gcm93O1xuICBmb3IgKGNvbnN0IGZhbWlseSBvZiBmYW1pbGllcykge1xuICAgIGNvbnN0IGZvdW5kID0gZmFtaWx5KG5hbWUsIGNhbGwpO1xuICAgIGlmIChmb3VuZCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gZm91bmQ7XG4gIH1cbiAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cblxuY29uc3QgUkVTSEFQRVMgPVxuICAvXig/Om1hcHxmaWx0ZXJ8ZmxhdHxmbGF0TWFwfHNsaWNlfGNvbmNhdHxzb3J0fHJldmVyc2V8c3BsaXR8am9pbnx0cmltfHRvU3RyaW5nfHJlcGxhY2V8cmVwbGFjZUFsbHx0b0xvd2VyQ2FzZXx0b1VwcGVyQ2FzZXxlbnRyaWVzfGtleXN8dmFsdWVzfGZyb218anNvbnx0ZXh0fGRhdGF8dG9BcnJheXxmaW5kfGF0fHBvcHxzaGlmdHxyZWR1Y2V8YXNzaWdufHN0cmluZ2lmeXxwYXJzZXxmbGF0dGVufHVuaXF8YnVmZmVyfGFycmF5QnVmZmVyKSQvO1xuXG5jb25zdCBTQ0hFRFVMRVMgPVxuICAvXig/Om5vZGUtY3Jvbnxjcm9ufG5vZGUtc2NoZWR1bGV8Y3JvbmVyfGFnZW5kYXxicmVlfGJ1bGx8YnVsbG1xfHRvYWQtc2NoZWR1bGVyKVxcYi4qKD86c2NoZWR1bGV8c2NoZWR1bGVKb2J8Q3JvbkpvYnxDcm9ufGV2ZXJ5fFdvcmtlcnxwcm9jZXNzfHN0YXJ0KSQvO1xuY29uc3QgRk9SX0VWRVIgPVxuICAvKD86XnxcXC4pKD86dGVsZWdyYWZcXC5UZWxlZ3JhZlxcLmxhdW5jaHxkaXNjb3JkXFwuanNcXC5DbGllbnRcXC5sb2dpbnxAc2xhY2tcXC9ib2x0XFwuQXBwXFwuc3RhcnR8Z3JhbW15XFwuQm90XFwuc3RhcnQpJHxeKD86dGVsZWdyYWZcXC5UZWxlZ3JhZlxcLmxhdW5jaHxkaXNjb3JkXFwuanNcXC5DbGllbnRcXC5sb2dpbnxncmFtbXlcXC5Cb3RcXC5zdGFydCkkLztcblxuLyoqIFdoYXQgcmVzb2x2ZWQgbmFtZXMgbWVhbiBpbiBKYXZhU2NyaXB0IGFuZCBUeXBlU2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IGphdmFzY3JpcHQ6IENvbHVtbiA9IHtcbiAgbGFuZ3VhZ2U6ICdqYXZhc2NyaXB0JyxcbiAgcm93OiByb3dPZixcbiAgcmVzaGFwZXM6IChuYW1lKSA9PiBSRVNIQVBFUy50ZXN0KG1ldGhvZE9mKG5hbWUpKSxcbiAgc2NoZWR1bGVzOiAobmFtZSkgPT4gU0NIRURVTEVTLnRlc3QobmFtZSksXG4gIG5ldmVyUmV0dXJuczogKG5hbWUpID0+IEZPUl9FVkVSLnRlc3QobmFtZSksXG4gIHJlZ2lzdGVyczogKCkgPT4gZmFsc2UsXG4gIGFuc3dlcnNPdGhlcnMsXG4gIHRhc2tzOiBob2xkc1Rhc2tzLFxufTtcbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFHQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFFBQ0o7QUFDRixJQUFNLFFBQ0o7QUFDRixJQUFNLFVBQ0o7QUFDRixJQUFNLFVBQVU7QUFDaEIsSUFBTSxXQUFXO0FBQ2pCLElBQU0sVUFDSjtBQUNGLElBQU0sVUFDSjtBQUVGLElBQU0sUUFBUTtBQUNkLElBQU0sVUFBVTtBQWNULFNBQVMsY0FBY0EsT0FBYSxRQUFnRDtBQUN6RixRQUFNLFVBQVUsVUFBVUEsS0FBSTtBQUM5QixRQUFNLFFBQVFBLE1BQUssTUFBTSxPQUFPLENBQUMsU0FBdUIsS0FBSyxTQUFTLE1BQU07QUFDNUUsTUFBSSxTQUFTLEtBQUtBLE1BQUssSUFBSSxFQUFHLFFBQU8sRUFBRSxTQUFTLG1DQUFtQyxTQUFTLEtBQUs7QUFDakcsUUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDbkQsUUFBTSxXQUFXLFFBQVEsS0FBSyxDQUFDLFNBQVMsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDdEcsTUFBSSxZQUFhLE1BQU0sSUFBSSxVQUFVLEtBQUssQ0FBQyxNQUFNLFFBQVEsV0FBVyxTQUFTLEVBQUUsS0FBSyxDQUFDLFNBQVMsTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFJO0FBQy9HLFdBQU8sRUFBRSxTQUFTLGdCQUFnQixTQUFTLEtBQUs7QUFBQSxFQUNsRDtBQUNBLFFBQU0sV0FBVyxRQUFRLEtBQUssQ0FBQyxTQUFTLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDMUQsTUFDRSxDQUFDLGFBQ0EsUUFBUSxLQUFLLENBQUMsU0FBUyxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQ3RDLE1BQU0sS0FBSyxRQUFRLEtBQ2xCLFFBQVEsV0FBVyxLQUFLLFdBQVcsS0FBS0EsTUFBSyxJQUFJLEtBQ2xEQSxNQUFLLE1BQU0sS0FBSyxZQUFZLEtBQzNCLENBQUMsY0FBYyxLQUFLQSxNQUFLLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTUEsTUFBSyxLQUFLLFdBQVcsV0FBVyxLQUFLLENBQUMsS0FDbkcsOEJBQThCLEtBQUtBLE1BQUssSUFBSSxJQUM5QztBQUNBLFdBQU8sRUFBRSxTQUFTLDBCQUEwQixTQUFTLEtBQUs7QUFBQSxFQUM1RDtBQUNBLE1BQUksUUFBUSxLQUFLLENBQUMsU0FBUyxRQUFRLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxHQUFHO0FBQzlGLFdBQU8sRUFBRSxTQUFTLHFCQUFxQixTQUFTLE1BQU07QUFBQSxFQUN4RDtBQUNBLE1BQUksU0FBUyxLQUFLQSxNQUFLLElBQUksRUFBRyxRQUFPLEVBQUUsU0FBUyx3REFBd0QsU0FBUyxLQUFLO0FBQ3RILFFBQU0sV0FBVyxRQUFRLEtBQUtBLE1BQUssSUFBSTtBQUN2QyxNQUFJLFlBQVksUUFBUSxTQUFTLGdCQUFnQixLQUFLLE1BQU0sS0FBS0EsTUFBSyxJQUFJLEdBQUc7QUFDM0UsV0FBTyxFQUFFLFNBQVMsK0NBQStDLFNBQVMsTUFBTTtBQUFBLEVBQ2xGO0FBQ0EsTUFBSSxDQUFDLFNBQVUsUUFBTztBQUN0QixNQUFJLE9BQU8sTUFBTSxTQUFTLEVBQUcsUUFBTyxFQUFFLFNBQVMscURBQXFELFNBQVMsTUFBTTtBQUNuSCxTQUFPLEVBQUUsU0FBUyxtREFBbUQsU0FBUyxPQUFPLGVBQWUsS0FBSztBQUMzRztBQUdBLElBQU0sV0FBVztBQUNqQixJQUFNLFdBQ0o7QUFDRixJQUFNLFFBQVE7QUFHZCxJQUFNLFdBQVcsQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUM1QixTQUFTLFdBQVcsS0FBSyxDQUFDLEdBQUcsU0FBUyxVQUFVLFNBQVMsS0FBSyxLQUFLLENBQUMsRUFBRSxJQUFJLEtBQzNFLDZIQUE2SDtBQUFBLEVBQzNIO0FBQ0YsS0FDQSxRQUFRLEtBQUssSUFBSSxLQUNoQixTQUFTLFFBQVEsS0FBSyxDQUFDLEdBQUcsU0FBUyxVQUFVLDRCQUE0QixLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUNsRyxpRkFBaUYsS0FBSyxJQUFJLEtBQzFGLEtBQUssS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxTQUFTLFVBQWEsUUFBUSxLQUFLLEtBQUssSUFBSSxDQUFDLENBQUM7QUFFbkcsSUFBTSxhQUNKO0FBRUYsSUFBTSxnQkFDSjtBQUVGLElBQU0sZUFBZSxDQUFDLFNBQ3BCLEtBQUssU0FBUyxZQUNiLDhDQUE4QyxLQUFLLEtBQUssUUFBUSxFQUFFLEtBQ2pFLEtBQUssTUFBTSxNQUFNLEtBQUssQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFNBQVMsVUFBYSxnQ0FBZ0MsS0FBSyxJQUFJLENBQUM7QUFDOUcsSUFBTSxVQUNKO0FBRUYsSUFBTSxZQUFZLENBQUMsRUFBRSxNQUFBQyxNQUFLLE1BQ3hCLENBQUMsR0FBR0EsTUFBSyxTQUFTLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE1BQU0sQ0FBQyxLQUFLLElBQUksUUFBUSxtQkFBbUIsRUFBRSxDQUFDO0FBR25GLFNBQVMsV0FBV0QsT0FBc0I7QUFDL0MsU0FBTyxVQUFVQSxLQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMscUNBQXFDLEtBQUssSUFBSSxDQUFDO0FBQ3ZGO0FBRUEsSUFBTSxZQUFZLENBQUMsRUFBRSxRQUFRLFFBQVEsT0FBTyxLQUFLLE1BQy9DLFdBQVcsVUFDVixXQUFXLFNBQVMsS0FBSyxLQUFLLFNBQVM7QUFDdkMsV0FBVyxZQUFZLFdBQVcsVUFBVSxVQUFVOzs7QUN0R2xELFNBQVMsTUFBTSxTQUE0QixNQUFlLE9BQWtDO0FBQ2pHLE1BQUksWUFBWSxVQUFhLFFBQVEsU0FBUyxPQUFRLFFBQU8sT0FBTyxZQUFZO0FBQ2hGLE1BQUksUUFBUSxTQUFTO0FBQ25CLFVBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFTLFFBQVEsU0FBUyxJQUFJLElBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLFVBQVUsTUFBUztBQUNqRyxXQUFPLFFBQVEsTUFBTSxPQUFPLEtBQUssSUFBSSxRQUFRLE9BQU8sWUFBWTtBQUFBLEVBQ2xFO0FBQ0EsU0FBTyxRQUFRLE1BQU0sU0FBUyxJQUFJLFlBQVk7QUFDaEQ7QUFHTyxTQUFTLFNBQVMsVUFBa0IsT0FBZ0M7QUFDekUsU0FBTyxDQUFDLFFBQVEsTUFBTSxJQUFJLEtBQUssS0FBSyxLQUFLLEdBQUcsSUFBSSxLQUFLLE1BQU0sS0FBSztBQUNsRTtBQUdPLFNBQVMsU0FBUyxVQUFrQixPQUFnQztBQUN6RSxTQUFPLENBQUMsUUFBUTtBQUNkLFVBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsUUFBSSxVQUFVLE9BQVcsUUFBTyxJQUFJLGFBQWEsU0FBWSxPQUFPO0FBQ3BFLFFBQUksTUFBTSxVQUFVLE9BQVcsUUFBTztBQUN0QyxXQUFPLE1BQU0sTUFBTSxLQUFLLEtBQUssR0FBRyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ25EO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sT0FBbUM7QUFDeEQsU0FBTyxVQUFVLFVBQWEsTUFBTSxNQUFNLFdBQVcsS0FBSywwQkFBMEIsS0FBSyxNQUFNLElBQUk7QUFDckc7QUFFTyxJQUFNLFNBQVMsQ0FBQyxTQUFpQixZQUEyQjtBQUFBLEVBQ2pFLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSO0FBQUEsRUFDQTtBQUNGO0FBR08sSUFBTSxZQUFZLENBQUMsUUFBZ0MsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLFVBQVUsTUFBTSxZQUFZLE1BQVM7OztBQ3JDbkgsU0FBUyxNQUFNLE9BQWUsS0FBaUI7QUFDN0MsUUFBTSxPQUFPLENBQUMsU0FBMkMsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLElBQUksRUFBRSxLQUFLLEdBQUc7QUFDNUYsU0FBTztBQUFBLElBQ0wsRUFBRSxZQUFZLEtBQUssQ0FBQyxTQUFTLE1BQU0sSUFBSSxpQkFBaUIsSUFBSSxNQUFNLEdBQUcsSUFBSTtBQUFBLElBQ3pFLEVBQUUsWUFBWSxLQUFLLENBQUMsU0FBUyxlQUFlLElBQUksRUFBRSxHQUFHLEtBQUssRUFBRSxHQUFHLEtBQUssVUFBVSxLQUFLLEVBQUU7QUFBQSxJQUNyRixFQUFFLFlBQVksS0FBSyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsR0FBRyxLQUFLLEVBQUUsR0FBRyxLQUFLLFFBQVEsQ0FBQyxVQUFVLEVBQUUsRUFBRTtBQUFBO0FBQUEsSUFFbEYsRUFBRSxZQUFZLEtBQUssQ0FBQyxTQUFTLFlBQVksSUFBSSxFQUFFLEdBQUcsS0FBSyxFQUFFLEdBQUcsS0FBSyxVQUFVLEtBQUssRUFBRTtBQUFBLEVBQ3BGO0FBQ0Y7QUFFQSxJQUFNLFNBQVMsSUFBSSxDQUFDO0FBQ3BCLElBQU0sU0FBUyxJQUFJLENBQUM7QUFDcEIsSUFBTSxPQUFPLEVBQUUsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLFFBQVEsT0FBTztBQUN0RSxJQUFNLFlBQVksU0FBUyxHQUFHLFdBQVc7QUFDekMsSUFBTSxlQUFlLEVBQUUsT0FBTyxDQUFDLFFBQWMsSUFBSSxLQUFLLEtBQUssV0FBVyxJQUFJLHdCQUF3QixPQUFXO0FBQzdHLElBQU0sUUFBYSxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxhQUFhLFFBQVEsT0FBTyxhQUFhLEtBQUssYUFBYTtBQUd6SCxTQUFTLFlBQVksS0FBa0I7QUFDckMsUUFBTSxTQUFTLFVBQVUsR0FBRztBQUM1QixTQUFPLFdBQVcsUUFBUSxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUcsU0FBUyxJQUFJLFdBQVcsSUFBSSxZQUFZO0FBQ3RGO0FBR0EsSUFBTSxVQUFVLENBQUMsUUFBc0IsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLENBQUMsR0FBRyxTQUFTLElBQUksTUFBTSxHQUFHLFFBQVEsSUFBSSxPQUFPLE9BQU8sR0FBRyxRQUFRLEVBQUU7QUFFaEksU0FBUyxhQUFhLEtBQXVDO0FBQzNELE1BQUksa0NBQWtDLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxFQUFHLFFBQU87QUFDakYsU0FBTyxPQUFPLElBQUksS0FBSyxLQUFLLENBQUMsR0FBRyxTQUFTLElBQUksV0FBVyxDQUFDLElBQUksUUFBUTtBQUN2RTtBQUVBLElBQU0sVUFBZSxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsUUFBUSxNQUFNLEtBQUs7QUFDbkcsSUFBTSxPQUFZLEVBQUUsR0FBRyxTQUFTLE9BQU8sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNuRSxJQUFNLFFBQWEsRUFBRSxRQUFRLFNBQVMsUUFBUSxRQUFRLFFBQVEsT0FBTyxLQUFLO0FBQzFFLElBQU0sT0FBWSxFQUFFLFFBQVEsUUFBUSxRQUFRLFFBQVEsT0FBTyxRQUFRLE9BQU87QUFFMUUsSUFBTSxPQUFjO0FBQUEsRUFDbEIsR0FBRyxNQUFNLFNBQVMsS0FBSztBQUFBLEVBQ3ZCLEdBQUcsTUFBTSxXQUFXLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLE9BQU8sQ0FBQztBQUFBLEVBQ3ZFLEdBQUcsTUFBTSxnQkFBZ0IsRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUN2RyxHQUFHLE1BQU0sYUFBYTtBQUFBLElBQ3BCLEdBQUc7QUFBQSxJQUNILFFBQVEsQ0FBQyxRQUFTLFFBQVEsR0FBRyxJQUFJLFdBQVc7QUFBQSxJQUM1QyxPQUFPLENBQUMsUUFBUyxRQUFRLEdBQUcsSUFBSSxTQUFTO0FBQUEsSUFDekMsU0FBUztBQUFBLElBQ1QsT0FBTyxDQUFDLFFBQVMsUUFBUSxHQUFHLElBQUksT0FBTztBQUFBLEVBQ3pDLENBQUM7QUFBQSxFQUNELEdBQUcsTUFBTSxjQUFjLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxTQUFTLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUM5RyxHQUFHLE1BQU0sZUFBZSxFQUFFLEdBQUcsTUFBTSxRQUFRLFFBQVEsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUNwRSxHQUFHLE1BQU0sVUFBVSxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxVQUFVLFFBQVEsUUFBUSxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQ3pHLEdBQUcsTUFBTSxzQ0FBc0MsRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUSxPQUFPLENBQUM7QUFBQSxFQUMxRyxHQUFHLE1BQU0sVUFBVSxPQUFPO0FBQUEsRUFDMUIsR0FBRyxNQUFNLFlBQVksRUFBRSxHQUFHLFNBQVMsT0FBTyxDQUFDLFFBQVMsYUFBYSxHQUFHLE1BQU0sT0FBTyxTQUFTLFFBQVMsUUFBUSxhQUFhLENBQUM7QUFBQSxFQUN6SCxHQUFHLE1BQU0sWUFBWSxJQUFJO0FBQUEsRUFDekIsR0FBRyxNQUFNLG1CQUFtQixFQUFFLEdBQUcsTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUFBLEVBQ3ZELEdBQUcsTUFBTSxxREFBcUQsS0FBSztBQUFBLEVBQ25FLEdBQUcsTUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLENBQUM7QUFDOUQ7QUFFQSxJQUFNLFNBQWdCO0FBQUEsRUFDcEI7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUSxDQUFDLFFBQVMsUUFBUSxHQUFHLElBQUksV0FBVztBQUFBLE1BQzVDLE9BQU8sQ0FBQyxRQUFTLFFBQVEsR0FBRyxJQUFJLFNBQVM7QUFBQSxNQUN6QyxPQUFPLENBQUMsUUFBUyxRQUFRLEdBQUcsSUFBSSxPQUFPO0FBQUEsSUFDekM7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLFdBQVcsU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUN6RjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUssRUFBRSxHQUFHLE9BQU8sT0FBTyxLQUFLLFVBQVUsS0FBSztBQUFBLEVBQzlDO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLElBQUk7QUFBQSxFQUM5QjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLE1BQU0sU0FBUyxPQUFPO0FBQUEsRUFDbEM7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxNQUFNLFNBQVMsUUFBUSxVQUFVLEtBQUs7QUFBQSxFQUNsRDtBQUFBLEVBQ0E7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLFFBQVEsT0FBTyxLQUFLLFVBQVUsS0FBSztBQUFBLEVBQ3JHO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsUUFBUSxPQUFPLElBQUk7QUFBQSxFQUNyRjtBQUFBLEVBQ0EsRUFBRSxZQUFZLHVDQUF1QyxLQUFLLEVBQUUsR0FBRyxNQUFNLFFBQVEsUUFBUSxTQUFTLE9BQU8sRUFBRTtBQUFBLEVBQ3ZHLEVBQUUsWUFBWSxtQ0FBbUMsS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLFFBQVEsU0FBUyxRQUFRLFVBQVUsS0FBSyxFQUFFO0FBQUEsRUFDbkgsRUFBRSxZQUFZLG1HQUFtRyxLQUFLLEtBQUs7QUFBQSxFQUMzSCxFQUFFLFlBQVksNkVBQTZFLEtBQUssRUFBRSxHQUFHLE1BQU0sVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUM1SCxFQUFFLFlBQVksVUFBVSxLQUFLLEVBQUUsR0FBRyxNQUFNLFFBQVEsQ0FBQyxZQUFZLFNBQVMsUUFBUSxTQUFTLEdBQUcsRUFBRSxFQUFFO0FBQUE7QUFBQSxFQUU5RjtBQUFBLElBQ0UsWUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLEdBQUcsTUFBTSxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDOUM7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxRQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxNQUNwQyxPQUFPLENBQUMsUUFBUyxTQUFTLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxJQUFJLFFBQVE7QUFBQSxNQUN2RSxLQUFLLEVBQUUsT0FBTyxNQUFNLE9BQVU7QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxRQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxNQUNwQyxRQUFRLENBQUMsUUFBUyxVQUFVLEtBQUssSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxJQUFJLFFBQVE7QUFBQSxJQUMzRTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLEVBQUUsR0FBRyxNQUFNLFFBQVEsQ0FBQyxRQUFRLElBQUksS0FBSyxLQUFLLEdBQUcsRUFBRSxHQUFHLE9BQU8sUUFBUTtBQUFBLEVBQ3hFO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxDQUFDLFFBQVEsSUFBSSxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsTUFDcEMsT0FBTyxDQUFDLFFBQVMsU0FBUyxLQUFLLElBQUksS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUUsSUFBSSxRQUFRO0FBQUEsSUFDekU7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDdEQ7QUFBQSxFQUNBLEVBQUUsWUFBWSxlQUFlLEtBQUssS0FBSztBQUFBLEVBQ3ZDO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLE9BQU87QUFBQSxFQUN6RDtBQUNGO0FBR08sSUFBTSxRQUFlLENBQUMsR0FBRyxNQUFNLEdBQUcsTUFBTTs7O0FDcEsvQyxJQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsVUFBVSxHQUFHLEdBQUcsU0FBUyxJQUFJLEtBQUssR0FBRyxJQUFJLENBQUMsQ0FBQztBQUd4RSxTQUFTLGVBQWUsS0FBVyxRQUFvQjtBQUNyRCxTQUFPLENBQUMsUUFBUTtBQUNkLFVBQU0sT0FBTyxJQUFJLEdBQUc7QUFDcEIsV0FBTyxTQUFTLE9BQU8sT0FBTyxHQUFHLElBQUk7QUFBQSxFQUN2QztBQUNGO0FBRUEsSUFBTSxZQUFZLENBQUMsUUFBc0IsT0FBTyxVQUFVLEdBQUcsR0FBRyxTQUFTLElBQUksU0FBUyxDQUFDO0FBQ3ZGLElBQU0sYUFDSixDQUFDLFdBQ0QsQ0FBQyxRQUNDLFVBQVUsR0FBRyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBR3RDLElBQU0sYUFBYSxDQUFDLFdBQTBCO0FBQUEsRUFDNUMsU0FBUyxXQUFXLGVBQWUsU0FBUyxPQUFPLFdBQVcsVUFBVSxhQUFhLEdBQUcsU0FBUyxHQUFHLFdBQVcsUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN6SCxRQUFRO0FBQUEsRUFDUixRQUFRO0FBQ1Y7QUFDQSxJQUFNLFFBQVEsQ0FBQyxXQUEyQixFQUFFLE9BQU8sV0FBVyxLQUFLLEdBQUcsT0FBTyxJQUFJLEtBQUssc0JBQXNCO0FBRzVHLElBQU0sYUFBb0I7QUFBQSxFQUN4QixTQUFTLFNBQVMsR0FBRyxVQUFVLFlBQVk7QUFBQSxFQUMzQyxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQ1Y7QUFDQSxJQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVUsY0FBYyxjQUFjLGNBQWMsS0FBSyxHQUFHO0FBQ3BGLElBQU0sV0FBbUIsRUFBRSxPQUFPLFlBQVksUUFBUSxVQUFVLE9BQU8sSUFBSSxLQUFLLDBDQUEwQztBQUMxSCxJQUFNLFlBQW9CO0FBQUEsRUFDeEIsR0FBRztBQUFBLEVBQ0gsT0FBTztBQUFBLElBQ0wsU0FBUyxTQUFTLEdBQUcsVUFBVSxTQUFTO0FBQUEsSUFDeEMsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLEVBQ1Y7QUFDRjtBQUNBLElBQU0sTUFBYztBQUFBLEVBQ2xCLE9BQU87QUFBQSxJQUNMLFNBQVMsZUFBZSxTQUFTLEdBQUcsV0FBVyxRQUFRLEdBQUcsU0FBUyxHQUFHLFNBQVMsQ0FBQztBQUFBLElBQ2hGLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxPQUFPO0FBQUE7QUFBQSxFQUNQLEtBQUs7QUFDUDtBQUNBLElBQU0sS0FBYSxFQUFFLE9BQU8sT0FBTyxJQUFJLDRDQUE0QyxHQUFHLE9BQU8sSUFBSTtBQUNqRyxJQUFNLFNBQWlCO0FBQUEsRUFDckIsT0FBTztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLE9BQU87QUFDVDtBQUdBLFNBQVMsWUFBWSxLQUFrQjtBQUNyQyxNQUFJLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxRQUFRLFFBQVEsZ0JBQWdCLFFBQVEsR0FBRztBQUNqRSxXQUFPLElBQUksS0FBSyxLQUFLLFNBQVMsWUFBWSxJQUFJLFFBQVE7QUFDeEQsUUFBTSxVQUFVLElBQUksS0FBSyxLQUN0QixNQUFNLEdBQUcsQ0FBQyxFQUNWO0FBQUEsSUFBSSxDQUFDLFVBQ0osTUFBTSxVQUNGLE1BQU0sT0FBTyxPQUFPLENBQUMsV0FBVyxVQUFVLE9BQU8sQ0FBQyxJQUNsRCxNQUFNLFNBQVMsV0FBVyxDQUFDLGdCQUFnQixLQUFLLE1BQU0sSUFBSSxJQUN4RCxZQUNBO0FBQUEsRUFDUjtBQUNGLFNBQU8sUUFBUSxTQUFTLEtBQUssSUFBSSxRQUFRLFFBQVEsU0FBUyxTQUFTLElBQUksWUFBWTtBQUNyRjtBQUdBLFNBQVMsT0FBTyxLQUFnQjtBQUM5QixRQUFNLE9BQU8sSUFBSSxPQUFPLFFBQVEsS0FBSyxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUcsU0FBUyxJQUFJLFFBQVE7QUFDNUUsUUFBTUUsUUFBTyxNQUFNLE1BQU0sV0FBVyxJQUFJLEtBQUssS0FBSyxZQUFZLElBQUk7QUFDbEUsU0FBT0EsU0FBUSxVQUFXQSxRQUFnQjtBQUM1QztBQUdBLFNBQVMsUUFBUSxRQUFnQkMsVUFBUyxLQUFVO0FBQ2xELFFBQU0sT0FBTyxRQUFRLFFBQVEsUUFBUUEsT0FBTTtBQUMzQyxTQUFPO0FBQUEsSUFDTCxHQUFHLFFBQVEsT0FBTyxRQUFRQSxPQUFNO0FBQUEsSUFDaEMsVUFBVTtBQUFBLElBQ1YsUUFBUSxDQUFDLFFBQVEsUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBLElBQ3BDLFNBQVMsQ0FBQyxRQUFRLElBQUksT0FBTyxRQUFRLFFBQVEsTUFBTTtBQUFBLElBQ25ELE9BQU8sQ0FBQyxRQUFTLE9BQU8sR0FBRyxNQUFNLFNBQVUsS0FBSyxRQUFRLEdBQUcsS0FBSyxZQUFhO0FBQUEsSUFDN0UsUUFBUSxDQUFDLFFBQVMsT0FBTyxHQUFHLE1BQU0sV0FBVyxRQUFRO0FBQUEsRUFDdkQ7QUFDRjtBQUVBLFNBQVMsTUFBTSxVQUFrQixRQUF1QztBQUN0RSxTQUFRLE9BQU8sS0FBSyxPQUFPLEVBQWEsSUFBSSxDQUFDLFVBQVU7QUFBQSxJQUNyRCxZQUFZLFNBQ1QsTUFBTSxHQUFHLEVBQ1QsSUFBSSxDQUFDLFdBQVcsR0FBRyxNQUFNLElBQUksSUFBSSxFQUFFLEVBQ25DLEtBQUssR0FBRztBQUFBLElBQ1gsS0FBSyxFQUFFLEdBQUcsUUFBUSxNQUFNLE9BQU8sSUFBSSxHQUFHLEdBQUcsR0FBRyxVQUFVLEtBQUs7QUFBQSxFQUM3RCxFQUFFO0FBQ0o7QUFHQSxJQUFNLGVBQWUsQ0FBQyxTQUF3QixTQUFTLFVBQVUsU0FBUyxTQUFTLFNBQVMsVUFBVSxJQUFJO0FBQzFHLElBQU0sUUFBYSxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxLQUFLO0FBR3JFLFNBQVMsYUFBYSxLQUFtQjtBQUN2QyxRQUFNLFVBQVUsSUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDLFVBQVUsTUFBTSxZQUFZLE1BQVMsR0FBRztBQUNoRixTQUFPLFNBQVMsSUFBSSxTQUFTLEdBQUcsU0FBUyxVQUFVLFdBQVcsS0FBSyxTQUFTLElBQUksU0FBUyxHQUFHLFFBQVEsRUFBRTtBQUN4RztBQUdPLElBQU0sT0FBYztBQUFBLEVBQ3pCLEdBQUcsTUFBTSxnREFBZ0QsQ0FBQyxTQUFTLE1BQU0sYUFBYSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzVGLEVBQUUsWUFBWSxzQ0FBc0MsS0FBSyxRQUFRLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUMzRTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxRQUFRO0FBQUEsTUFDWCxHQUFHLE1BQU0sQ0FBQztBQUFBLE1BQ1YsT0FBTztBQUFBLFFBQ0wsR0FBRyxXQUFXLENBQUM7QUFBQSxRQUNmLFNBQVMsQ0FBQyxRQUFTLFdBQVcsSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxFQUFFLFlBQVksWUFBWSxRQUFRLE1BQU0sR0FBRztBQUFBLE1BQzNHO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsRUFBRSxZQUFZLHNCQUFzQixLQUFLLFFBQVEsUUFBUSxFQUFFO0FBQUEsRUFDM0Q7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUssUUFBUTtBQUFBLE1BQ1gsR0FBRztBQUFBLE1BQ0gsT0FBTyxFQUFFLEdBQUcsWUFBWSxTQUFTLFNBQVMsR0FBRyxVQUFVLGtCQUFrQixlQUFlLFlBQVksRUFBRTtBQUFBLElBQ3hHLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxFQUFFLFlBQVksY0FBYyxLQUFLLFFBQVEsU0FBUyxFQUFFO0FBQUEsRUFDcEQsR0FBRyxNQUFNLGtCQUFrQixNQUFNLEdBQUc7QUFBQSxFQUNwQyxFQUFFLFlBQVksK0NBQStDLEtBQUssUUFBUSxHQUFHLEVBQUU7QUFBQSxFQUMvRSxHQUFHLE1BQU0sMEJBQTBCLE1BQU0sRUFBRTtBQUFBLEVBQzNDLEVBQUUsWUFBWSw4RUFBOEUsS0FBSyxRQUFRLEVBQUUsRUFBRTtBQUFBLEVBQzdHO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLEVBQUUsR0FBRyxRQUFRLE1BQU0sR0FBRyxVQUFVLE1BQU07QUFBQSxFQUM3QztBQUFBLEVBQ0EsR0FBRyxNQUFNLHdCQUF3QixPQUFPO0FBQUEsSUFDdEMsT0FBTztBQUFBLE1BQ0wsU0FBUyxDQUFDLFFBQVMsSUFBSSxLQUFLLEtBQUssU0FBUyxTQUFTLElBQUksUUFBUTtBQUFBLE1BQy9ELFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxJQUNWO0FBQUEsSUFDQSxPQUFPO0FBQUEsRUFDVCxFQUFFO0FBQUEsRUFDRjtBQUFBLElBQ0UsWUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsVUFBVSxPQUFPLFNBQVMsT0FBTyxDQUFDLFFBQVMsYUFBYSxHQUFHLElBQUksT0FBTyxNQUFPO0FBQUEsRUFDeEc7QUFDRjtBQUdBLFNBQVMsTUFBTSxLQUFrQjtBQUMvQixRQUFNLFVBQVUsSUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDLFVBQVUsTUFBTSxZQUFZLE1BQVM7QUFDN0UsTUFBSSxTQUFTO0FBQ1gsVUFBTSxNQUFNLE1BQU0sU0FBUyxJQUFJLEtBQUssTUFBTSxDQUFDLFdBQVcsVUFBVSxhQUFhLENBQUM7QUFDOUUsV0FBTyxRQUFRLE9BQU8sU0FBUyxHQUFHLFNBQVMsRUFBRSxHQUFHLElBQUk7QUFBQSxFQUN0RDtBQUNBLFNBQU8sSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLFNBQVMsVUFBVSxJQUFJLEtBQUssS0FBSyxXQUFXLElBQUksU0FBUyxHQUFHLFNBQVMsRUFBRSxHQUFHLElBQUk7QUFDekc7QUFFQSxJQUFNLFVBQVU7QUFDaEIsSUFBTSxVQUFVO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixPQUFPLE9BQU8sS0FBSyw2Q0FBNkM7QUFBQSxFQUNoRSxPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQ1o7QUFHTyxTQUFTLFVBQVUsTUFBK0I7QUFDdkQsTUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNoQyxRQUFNLFNBQVMsU0FBUyxJQUFJO0FBQzVCLE1BQUksd0VBQXdFLEtBQUssTUFBTTtBQUNyRixXQUFPLEVBQUUsR0FBRyxTQUFTLFFBQVEsUUFBUSxPQUFPLE9BQU87QUFDckQsTUFBSSwrQ0FBK0MsS0FBSyxNQUFNLEtBQUssb0JBQW9CLEtBQUssSUFBSTtBQUM5RixXQUFPLEVBQUUsR0FBRyxTQUFTLFFBQVEsVUFBVSxPQUFPLFNBQVMsU0FBUyxDQUFDLFFBQVEsSUFBSSxPQUFPLFFBQVEsT0FBTyxHQUFHLE9BQU8sUUFBUTtBQUN2SCxNQUFJLHFCQUFxQixLQUFLLE1BQU0sRUFBRyxRQUFPLEVBQUUsR0FBRyxTQUFTLFFBQVEsVUFBVSxPQUFPLFlBQVksUUFBUSxNQUFNLEtBQUs7QUFDcEgsTUFBSSwrRUFBK0UsS0FBSyxNQUFNO0FBQzVGLFdBQU8sRUFBRSxHQUFHLFNBQVMsUUFBUSxVQUFVLE9BQU8sUUFBUSxJQUFJLENBQUMsQ0FBQyxFQUFFO0FBQ2hFLFNBQU87QUFDVDs7O0FDdE1BLFNBQVMsU0FBUyxRQUEyQixNQUFlLE9BQXdCO0FBQ2xGLE1BQUksV0FBVyxPQUFXLFFBQU8sUUFBUSxRQUFRLFlBQVk7QUFDN0QsTUFBSSxDQUFDLFdBQVcsTUFBTSxFQUFHLFFBQU87QUFDaEMsU0FBTyxPQUFPLFNBQVMsVUFBVSxnQkFBZ0IsS0FBSyxPQUFPLElBQUksSUFBSSxPQUFPO0FBQzlFO0FBRUEsU0FBUyxNQUFNLE1BQWlDO0FBQzlDLFNBQU8sRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE1BQU0sU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFDbEY7QUFHTyxJQUFNLFNBQWdCO0FBQUEsRUFDM0IsRUFBRSxZQUFZLFVBQVUsS0FBSyxNQUFNLE1BQU0sUUFBUSxFQUFFO0FBQUEsRUFDbkQsRUFBRSxZQUFZLFNBQVMsS0FBSyxNQUFNLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDakQsRUFBRSxZQUFZLFNBQVMsS0FBSyxNQUFNLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDakQsRUFBRSxZQUFZLFlBQVksS0FBSyxNQUFNLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDbkQ7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUssTUFBTSxDQUFDLFFBQVEsU0FBUyxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUcsSUFBSSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDdEU7QUFBQSxFQUNBLEVBQUUsWUFBWSxvQkFBb0IsS0FBSyxNQUFNLENBQUMsUUFBUSxTQUFTLElBQUksS0FBSyxLQUFLLENBQUMsR0FBRyxJQUFJLEtBQUssTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3ZHO0FBQUEsSUFDRSxZQUNFO0FBQUEsSUFDRixLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEI7QUFDRjs7O0FDeEJBLFNBQVMsTUFBTSxLQUE2QjtBQUMxQyxRQUFNLENBQUMsU0FBUyxJQUFJLElBQUksSUFBSSxLQUFLO0FBRWpDLE1BQUksWUFBWSxVQUFhLFFBQVEsU0FBUyxNQUFPLFFBQU87QUFDNUQsUUFBTSxRQUFRLE1BQU0sU0FBUyxDQUFDO0FBQzlCLFFBQU0sT0FBTyxJQUFJLEtBQUssUUFBUSxNQUFNLFNBQVMsUUFBUyxTQUFTLFVBQWEsS0FBSyxVQUFVLFVBQWEsS0FBSyxTQUFTO0FBQ3RILE1BQUksTUFBTSxXQUFXLEtBQUssQ0FBQyxRQUFRLEtBQUssS0FBSyxRQUFRLElBQUksRUFBRyxRQUFPO0FBQ25FLFFBQU0sUUFBUSxDQUFDLFNBQVMsR0FBRyxLQUFLLEVBQUUsUUFBUSxDQUFDLFVBQVUsTUFBTSxLQUFLO0FBQ2hFLFNBQU87QUFBQSxJQUNMLE1BQU0sQ0FBQyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQUFDLE1BQUssTUFBTUEsS0FBSSxFQUFFLEtBQUssR0FBRztBQUFBLElBQzFEO0FBQUEsSUFDQSxNQUFNO0FBQUEsSUFDTixPQUFPLENBQUMsU0FBUyxHQUFHLEtBQUs7QUFBQSxJQUN6QjtBQUFBLElBQ0EsT0FBTyxRQUFRO0FBQUEsSUFDZixLQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7QUFFQSxJQUFNLE9BQU8sSUFBSSxDQUFDO0FBR2xCLElBQU0sY0FDSixJQUFJLFVBQ0osQ0FBQyxRQUFRO0FBQ1AsUUFBTSxVQUFVLElBQUksS0FBSyxLQUN0QixNQUFNLENBQUMsRUFDUCxTQUFTLENBQUMsVUFBVSxNQUFNLFlBQVksVUFBYyxNQUFNLFNBQVMsV0FBVyxNQUFNLFVBQVUsTUFBVTtBQUMzRyxTQUFPLE1BQU0sU0FBUyxJQUFJLEtBQUssTUFBTSxLQUFLO0FBQzVDO0FBR0YsU0FBUyxRQUFRLE1BQThDO0FBQzdELFFBQU0sTUFBTSxZQUFZLFdBQVcsVUFBVSxjQUFjO0FBQzNELFNBQU87QUFBQSxJQUNMLFNBQVMsQ0FBQyxRQUFnQjtBQUN4QixZQUFNLE9BQU8sSUFBSSxHQUFHO0FBQ3BCLFVBQUksU0FBUyxLQUFNLFFBQU87QUFDMUIsWUFBTSxVQUFVLEtBQUssR0FBRztBQUN4QixhQUFPLFlBQVksVUFBYSxVQUFVLFNBQVMsSUFBSSxJQUFJLEdBQUcsSUFBSSxVQUFVLFNBQVksT0FBTztBQUFBLElBQ2pHO0FBQUEsSUFDQSxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsRUFDVjtBQUNGO0FBRUEsSUFBTSxZQUFpQixFQUFFLFFBQVEsT0FBTyxRQUFRLFdBQVcsUUFBUSxPQUFPLE1BQU0sT0FBTyxPQUFPLFFBQVEsS0FBSyxFQUFFO0FBQzdHLElBQU0sV0FBZ0IsRUFBRSxRQUFRLE9BQU8sUUFBUSxXQUFXLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxRQUFRLElBQUksRUFBRTtBQUN6RyxJQUFNLFNBQVMsQ0FBQyxVQUFVLFNBQVMsVUFBVSxRQUFRLEtBQUssR0FBRztBQUM3RCxJQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsZUFBZSxZQUFZLFNBQVMsUUFBUSxTQUFTLFVBQVUsU0FBUyxZQUFZLEdBQUc7QUFFckgsSUFBTSxVQUFnQixDQUFDLFFBQVMsY0FBYyxHQUFHLElBQUksWUFBWTtBQUNqRSxJQUFNLGdCQUFnQixDQUFDLFFBQXNCLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxVQUFVLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQztBQUV2RyxJQUFNQyxVQUFnQjtBQUFBLEVBQ3BCLEVBQUUsWUFBWSwwQkFBMEIsS0FBSyxTQUFTO0FBQUEsRUFDdEQsRUFBRSxZQUFZLDhCQUE4QixLQUFLLFVBQVU7QUFBQSxFQUMzRCxFQUFFLFlBQVksNENBQTRDLEtBQUssRUFBRSxHQUFHLFdBQVcsUUFBUSxPQUFPLEVBQUU7QUFBQTtBQUFBLEVBRWhHLEVBQUUsWUFBWSxpQkFBaUIsS0FBSyxFQUFFLEdBQUcsVUFBVSxRQUFRLENBQUMsR0FBRyxRQUFRLFlBQVksV0FBVyxvQkFBb0IsRUFBRSxFQUFFO0FBQUEsRUFDdEgsRUFBRSxZQUFZLHdFQUF3RSxLQUFLLEVBQUUsR0FBRyxXQUFXLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDNUgsRUFBRSxZQUFZLHNCQUFzQixLQUFLLEVBQUUsR0FBRyxVQUFVLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDekUsRUFBRSxZQUFZLDBCQUEwQixLQUFLLEVBQUUsR0FBRyxXQUFXLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDOUUsRUFBRSxZQUFZLCtCQUErQixLQUFLLEVBQUUsR0FBRyxVQUFVLFVBQVUsS0FBSyxFQUFFO0FBQUEsRUFDbEYsRUFBRSxZQUFZLG1DQUFtQyxLQUFLLEVBQUUsR0FBRyxXQUFXLFVBQVUsS0FBSyxFQUFFO0FBQ3pGO0FBRUEsSUFBTSxVQUFpQjtBQUFBLEVBQ3JCO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxVQUFVO0FBQUEsTUFDVixRQUFRLENBQUMsU0FBUyxRQUFRLFNBQVMsS0FBSyxNQUFNLFVBQVUsVUFBVSxLQUFLO0FBQUEsTUFDdkUsT0FBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQUEsRUFDQSxFQUFFLFlBQVksOEJBQThCLEtBQUssVUFBVTtBQUFBLEVBQzNELEVBQUUsWUFBWSxvQ0FBb0MsS0FBSyxFQUFFLEdBQUcsVUFBVSxVQUFVLEtBQUssRUFBRTtBQUFBLEVBQ3ZGLEVBQUUsWUFBWSw0Q0FBNEMsS0FBSyxTQUFTO0FBQUEsRUFDeEUsRUFBRSxZQUFZLHlFQUF5RSxLQUFLLEVBQUUsR0FBRyxVQUFVLFVBQVUsS0FBSyxFQUFFO0FBQUEsRUFDNUg7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUs7QUFBQSxNQUNILEdBQUc7QUFBQSxNQUNILFFBQVEsQ0FBQyxRQUFRLFVBQVUsTUFBTSxHQUFHLFFBQVEsVUFBVTtBQUFBO0FBQUEsTUFFdEQsT0FBTyxDQUFDLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUN2QixLQUFLLEtBQUssQ0FBQyxRQUFRLDhDQUE4QyxLQUFLLEdBQUcsQ0FBQyxJQUFJLFlBQVk7QUFBQSxJQUM5RjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEVBQUUsWUFBWSxrREFBa0QsS0FBSyxFQUFFLEdBQUcsV0FBVyxVQUFVLEtBQUssRUFBRTtBQUFBLEVBQ3RHO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLEVBQUUsUUFBUSxPQUFPLFFBQVEsV0FBVyxPQUFPLFdBQVcsUUFBUSxNQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3ZGO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxVQUFVLE9BQU8sS0FBSztBQUFBLEVBQzFFO0FBQ0Y7QUFFQSxJQUFNLFFBQWEsRUFBRSxRQUFRLFFBQVEsUUFBUSxVQUFVLE9BQU8sS0FBSztBQUNuRSxJQUFNLFFBQWU7QUFBQSxFQUNuQjtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDbEM7QUFBQSxFQUNBLEVBQUUsWUFBWSwrQkFBK0IsS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLFFBQVEsU0FBUyxJQUFJLEVBQUU7QUFBQSxFQUM1RjtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLE9BQU87QUFBQSxFQUNqQztBQUNGO0FBRUEsSUFBTSxTQUFnQjtBQUFBLEVBQ3BCO0FBQUEsSUFDRSxZQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLEtBQUs7QUFBQSxFQUN6RDtBQUNGO0FBR08sSUFBTSxZQUFtQixDQUFDLEdBQUdBLFNBQVEsR0FBRyxTQUFTLEdBQUcsT0FBTyxHQUFHLE1BQU07OztBQy9IM0UsSUFBTSxTQUFjLEVBQUUsUUFBUSxVQUFVLFFBQVEsVUFBVSxPQUFPLE9BQU8sU0FBUyxDQUFDLFFBQVEsT0FBTyxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sS0FBSztBQUM3SCxJQUFNLFVBQWUsRUFBRSxRQUFRLFVBQVUsUUFBUSxVQUFVLE9BQU8sU0FBUyxTQUFTLENBQUMsUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJLEdBQUcsT0FBTyxLQUFLO0FBQ2hJLElBQU0sU0FDSix3SUFBd0k7QUFBQSxFQUN0STtBQUNGO0FBQ0YsSUFBTSxVQUNKO0FBQ0YsSUFBTSxTQUFTLFFBQVEsTUFBTSxHQUFHLEVBQzdCLFFBQVEsQ0FBQyxXQUFXLE9BQU8sSUFBSSxDQUFDLFVBQVUsR0FBRyxNQUFNLElBQUksS0FBSyxFQUFFLENBQUMsRUFDL0QsS0FBSyxHQUFHO0FBR0osSUFBTSxVQUFpQjtBQUFBLEVBQzVCLEVBQUUsWUFBWSxRQUFRLEtBQUssT0FBTztBQUFBLEVBQ2xDO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxNQUNILEdBQUc7QUFBQSxNQUNILFFBQVEsQ0FBQyxRQUNQLG9CQUFvQixLQUFLLElBQUksS0FBSyxJQUFJLElBQUksRUFBRSxPQUFPLEdBQUcsS0FBSyxHQUFHLE1BQU0sVUFBVSxPQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sSUFBSTtBQUFBLElBQzlHO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxVQUFVLE9BQU8sUUFBUSxTQUFTLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQ3pGO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsT0FBTyxVQUFVLFFBQVEsUUFBUSxRQUFRLFVBQVUsR0FBRyxJQUFJLENBQUMsQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQ3ZIO0FBQ0Y7QUFFQSxJQUFNLFFBQTZCLElBQUksSUFBSSxNQUFNO0FBRzFDLFNBQVMsVUFBVSxNQUFjLE1BQTZCO0FBQ25FLFFBQU0sUUFBUSxRQUFRLE1BQU0sSUFBSTtBQUNoQyxTQUFPLE1BQU0sSUFBSSxTQUFTLElBQUksQ0FBQyxLQUFLLFVBQVUsYUFBYSxhQUFhLEtBQUssSUFBSSxTQUFTO0FBQzVGO0FBRUEsSUFBTSxXQUFXLEVBQUUsUUFBUSxRQUFRLFFBQVEsZUFBZSxPQUFPLE1BQU0sT0FBTyxZQUFZLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFDekcsSUFBTSxXQUFnQixFQUFFLFFBQVEsUUFBUSxRQUFRLGFBQWEsT0FBTyxZQUFZLE9BQU8sS0FBSztBQUM1RixJQUFNLFFBQWEsRUFBRSxRQUFRLE9BQU8sUUFBUSxVQUFVLFNBQVMsUUFBUSxRQUFRLFNBQVMsR0FBRyxJQUFJLENBQUMsQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUd6RyxJQUFNLFdBQWtCO0FBQUEsRUFDN0I7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUssRUFBRSxHQUFHLFVBQVUsU0FBUyxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3RDO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLGVBQWUsT0FBTyxNQUFNLFFBQVEsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQzlGO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLEdBQUcsVUFBVSxPQUFPLFdBQVc7QUFBQSxFQUN4QztBQUFBLEVBQ0E7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLGFBQWEsT0FBTyxVQUFVLFFBQVEsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUM3RztBQUFBLEVBQ0E7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQ0Y7OztBQzlFQSxJQUFNLGFBQWEsQ0FBQyxXQUF1QixFQUFFLFFBQVEsU0FBUyxRQUFRLFlBQVksT0FBTyxjQUFjLFFBQVEsSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUc3SCxJQUFNLEtBQVk7QUFBQSxFQUNoQixTQUFTLENBQUMsUUFDUixJQUFJLEtBQUssS0FBSyxXQUFXLElBQ3JCLFlBQ0EsU0FBUyxHQUFHLDJCQUEyQixrQkFBa0IsRUFBRSxHQUFHLE1BQU0sT0FDbEUsT0FDQTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUNWO0FBRUEsSUFBTSxZQUFtQjtBQUFBLEVBQ3ZCLEVBQUUsWUFBWSw2QkFBNkIsS0FBSyxXQUFXLEVBQUUsRUFBRTtBQUFBLEVBQy9EO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLFdBQVcsT0FBTyxJQUFJLHFEQUFxRCxDQUFDO0FBQUEsRUFDbkY7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLEVBQUUsR0FBRyxXQUFXLE9BQU8sSUFBSSwrRUFBK0UsQ0FBQyxFQUFFO0FBQUEsRUFDcEg7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLFdBQVcsT0FBTyxHQUFHLDhFQUE4RSxDQUFDO0FBQUEsRUFDM0c7QUFBQSxFQUNBLEVBQUUsWUFBWSx5Q0FBeUMsS0FBSyxXQUFXLE9BQU8sSUFBSSxrQ0FBa0MsQ0FBQyxFQUFFO0FBQUEsRUFDdkg7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxZQUFZLE9BQU8sY0FBYyxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDbEY7QUFDRjtBQUVBLElBQU0sVUFBZTtBQUFBLEVBQ25CLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLFFBQVEsUUFBUSxNQUFNLE1BQU0sWUFBWTtBQUFBLEVBQ3hDLFNBQVMsUUFBUSxRQUFRLFFBQVEsUUFBUSxRQUFRLFNBQVMsR0FBRyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ25FLE9BQU8sQ0FBQyxRQUFRLElBQUksSUFBSSxrQkFBa0IsbUJBQW1CLFdBQVc7QUFBQSxFQUN4RSxVQUFVO0FBQ1o7QUFDQSxJQUFNLFFBQWEsRUFBRSxHQUFHLFNBQVMsT0FBTyxTQUFTLFFBQVEsUUFBUSxXQUFXLFNBQVMsR0FBRyxPQUFPLFFBQVE7QUFDdkcsSUFBTSxXQUFnQixFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxZQUFZLFFBQVEsUUFBUSxLQUFLLEdBQUcsT0FBTyxLQUFLO0FBRW5ILElBQU0sV0FBa0I7QUFBQSxFQUN0QixFQUFFLFlBQVksdUNBQXVDLEtBQUssRUFBRSxHQUFHLFNBQVMsT0FBTyxPQUFPLEtBQUssNkJBQTZCLEVBQUUsRUFBRTtBQUFBLEVBQzVILEVBQUUsWUFBWSw4QkFBOEIsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNyRztBQUFBLElBQ0UsWUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBLEVBQUUsWUFBWSx3REFBd0QsS0FBSyxFQUFFLEdBQUcsU0FBUyxPQUFPLE1BQU0sRUFBRTtBQUFBLEVBQ3hHO0FBQUEsSUFDRSxZQUNFO0FBQUEsSUFDRixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0EsRUFBRSxZQUFZLDZEQUE2RCxLQUFLLEVBQUUsR0FBRyxPQUFPLFVBQVUsT0FBTyxPQUFPLEtBQUssRUFBRTtBQUFBO0FBQUEsRUFFM0g7QUFBQSxJQUNFLFlBQVk7QUFBQSxJQUNaLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLE9BQU8sT0FBTyxJQUFJLDREQUE0RDtBQUFBLElBQ2hGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFFQTtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLFFBQ0wsU0FBUyxDQUFDLFFBQVMsSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLFNBQVMsV0FBVyxRQUFRO0FBQUEsUUFDakUsUUFBUTtBQUFBLFFBQ1IsUUFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsRUFBRSxZQUFZLHVGQUF1RixLQUFLLFNBQVM7QUFBQSxFQUNuSDtBQUFBLElBQ0UsWUFBWTtBQUFBLElBQ1osS0FBSyxFQUFFLFFBQVEsUUFBUSxRQUFRLFdBQVcsT0FBTyxhQUFhLE9BQU8sS0FBSztBQUFBLEVBQzVFO0FBQ0Y7QUFFQSxJQUFNLFNBQWMsRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sVUFBVSxRQUFRLElBQUksQ0FBQyxHQUFHLFNBQVMsSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQ3ZILElBQU0sVUFBaUI7QUFBQSxFQUNyQjtBQUFBLElBQ0UsWUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsSUFDRSxZQUFZO0FBQUEsSUFDWixLQUFLLEVBQUUsR0FBRyxRQUFRLFFBQVEsU0FBUztBQUFBLEVBQ3JDO0FBQ0Y7QUFFQSxJQUFNLFFBQWEsRUFBRSxRQUFRLFNBQVMsUUFBUSxVQUFVLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFDdkUsSUFBTSxPQUFjO0FBQUEsRUFDbEI7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxFQUFFLFlBQVksa0VBQWtFLEtBQUssRUFBRSxHQUFHLE9BQU8sT0FBTyxVQUFVLEVBQUU7QUFDdEg7QUFHTyxJQUFNLFdBQWtCLENBQUMsR0FBRyxXQUFXLEdBQUcsVUFBVSxHQUFHLFNBQVMsR0FBRyxJQUFJO0FBRTlFLElBQU0sV0FDSjtBQUNGLElBQU0sVUFDSjtBQUdLLFNBQVMsV0FBVyxNQUFjLE1BQTZCO0FBQ3BFLFFBQU0sU0FBUyxTQUFTLElBQUk7QUFDNUIsTUFBSSxDQUFDLFFBQVEsS0FBSyxNQUFNLEtBQUssU0FBUyxTQUFTLFNBQVMsZUFBZ0IsUUFBTztBQUMvRSxRQUFNLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssUUFBUSxJQUFJLE1BQU0sR0FBRyxRQUFRLEtBQUssUUFBUSxJQUFJLEtBQUssR0FBRyxRQUFRO0FBQ3JHLFFBQU0sUUFBUSxLQUFLLEtBQUssR0FBRyxLQUFLLFlBQVksS0FBSyxLQUFLLE1BQU07QUFDNUQsTUFBSSxDQUFDLFNBQVMsRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLDJCQUEyQixLQUFLLE1BQU0sR0FBSSxRQUFPO0FBRXhGLFFBQU0sYUFBYSxTQUFTLEtBQUssSUFBSSxLQUFLLHNCQUFzQixLQUFLLE1BQU07QUFDM0UsU0FBTyxFQUFFLEdBQUcsV0FBVyxVQUFVLGNBQWMsQ0FBQyw2QkFBNkIsS0FBSyxJQUFJLEVBQUU7QUFDMUY7QUFFQSxJQUFNLFFBQVE7QUFDZCxJQUFNLGFBQW1GO0FBQUEsRUFDdkYsTUFBTSxFQUFFLFFBQVEsUUFBUSxPQUFPLE9BQU87QUFBQSxFQUN0QyxTQUFTLEVBQUUsUUFBUSxRQUFRLE9BQU8sTUFBTTtBQUFBLEVBQ3hDLFdBQVcsRUFBRSxRQUFRLFFBQVEsT0FBTyxPQUFPO0FBQUEsRUFDM0MsV0FBVyxFQUFFLFFBQVEsVUFBVSxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBQUEsRUFDdkQsWUFBWSxFQUFFLFFBQVEsVUFBVSxPQUFPLE9BQU8sT0FBTyxHQUFHO0FBQUEsRUFDeEQsV0FBVyxFQUFFLFFBQVEsVUFBVSxPQUFPLE1BQU07QUFBQSxFQUM1QyxZQUFZLEVBQUUsUUFBUSxVQUFVLE9BQU8sTUFBTTtBQUFBLEVBQzdDLFlBQVksRUFBRSxRQUFRLFVBQVUsT0FBTyxNQUFNO0FBQUEsRUFDN0MsV0FBVyxFQUFFLFFBQVEsVUFBVSxPQUFPLE1BQU07QUFBQSxFQUM1QyxXQUFXLEVBQUUsUUFBUSxVQUFVLE9BQU8sT0FBTyxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQ2hFLFlBQVk7QUFBQSxJQUNWLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFFBQVEsQ0FBQyxRQUFjLElBQUksS0FBSyxLQUFLLENBQUMsR0FBRyxTQUFTLFNBQVMsSUFBSSxlQUFlO0FBQUEsRUFDaEY7QUFBQSxFQUNBLE1BQU0sRUFBRSxRQUFRLFVBQVUsT0FBTyxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDOUQsY0FBYyxFQUFFLFFBQVEsVUFBVSxPQUFPLFlBQVksUUFBUSxNQUFNLE1BQU07QUFDM0U7QUFHTyxTQUFTLGFBQWEsTUFBK0I7QUFDMUQsUUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixNQUFJLENBQUMsT0FBTyxPQUFPLFlBQVksTUFBTSxFQUFHLFFBQU87QUFDL0MsTUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLEtBQUssQ0FBQyxzRkFBc0YsS0FBSyxJQUFJO0FBQ3ZILFdBQU87QUFDVCxTQUFPLEVBQUUsUUFBUSxZQUFZLFFBQVEsSUFBSSxDQUFDLEdBQUcsVUFBVSxDQUFDLHVCQUF1QixLQUFLLE1BQU0sR0FBRyxHQUFHLFdBQVcsTUFBTSxFQUFFO0FBQ3JIO0FBRUEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxPQUFtRjtBQUFBLEVBQ3ZGLENBQUMsc0JBQXNCLEVBQUUsUUFBUSxVQUFVLE9BQU8sWUFBWSxRQUFRLE1BQU0sYUFBYSxDQUFDO0FBQUEsRUFDMUYsQ0FBQyx5Q0FBeUMsRUFBRSxRQUFRLFVBQVUsT0FBTyxPQUFPLFFBQVEsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUNoRyxDQUFDLDJCQUEyQixFQUFFLFFBQVEsVUFBVSxPQUFPLE9BQU8sT0FBTyxRQUFRLENBQUM7QUFBQSxFQUM5RSxDQUFDLGNBQWMsRUFBRSxRQUFRLFFBQVEsT0FBTyxXQUFXLE9BQU8sUUFBUSxDQUFDO0FBQUEsRUFDbkUsQ0FBQyxtRkFBbUYsRUFBRSxRQUFRLFVBQVUsT0FBTyxNQUFNLENBQUM7QUFBQSxFQUN0SCxDQUFDLHdFQUF3RSxFQUFFLFFBQVEsUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUMzRztBQUdPLFNBQVMsUUFBUSxNQUErQjtBQUNyRCxRQUFNLFNBQVMsTUFBTSxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ25DLFFBQU0sUUFBUSxXQUFXLFNBQVksU0FBWSxLQUFLLEtBQUssQ0FBQyxDQUFDLE9BQU8sTUFBTSxRQUFRLEtBQUssTUFBTSxDQUFDLElBQUksQ0FBQztBQUNuRyxTQUFPLFNBQVMsRUFBRSxRQUFRLFlBQVksUUFBUSxJQUFJLENBQUMsR0FBRyxVQUFVLE1BQU0sR0FBRyxNQUFNO0FBQ2pGO0FBRUEsSUFBTSxNQUFNO0FBRVosSUFBTSxXQUFrQjtBQUFBLEVBQ3RCLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFDVjtBQUVBLElBQU0sY0FBYyxPQUFPLEtBQUsscUVBQXFFO0FBRzlGLFNBQVMsTUFBTSxNQUFjLE1BQTZCO0FBQy9ELFFBQU0sU0FBUyxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDakMsTUFBSSxXQUFXLFVBQWEsS0FBSyxXQUFXLGlCQUFpQixFQUFHLFFBQU87QUFDdkUsUUFBTSxVQUFVLFdBQVcsU0FBVSxpQkFBaUIsS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLFFBQVEsRUFBRSxJQUFJLENBQUMsS0FBSyxLQUFNO0FBQzdHLE1BQUksbUJBQW1CLEtBQUssT0FBTyxFQUFHLFFBQU87QUFDN0MsUUFBTSxTQUFTLFNBQVMsT0FBTztBQUMvQixNQUFJLFdBQVcsT0FBVyxRQUFPO0FBQ2pDLFFBQU0sUUFBUSxRQUFRLFVBQVUsT0FBTyxhQUFhLFlBQVksWUFBWSxnQkFBZ0IsWUFBWSxNQUFNO0FBQzlHLFFBQU0sTUFBVztBQUFBLElBQ2Y7QUFBQSxJQUNBLFFBQVE7QUFBQSxJQUNSLE9BQU8sV0FBVyxTQUFTLFlBQVk7QUFBQSxJQUN2QyxRQUFRLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQztBQUFBLElBQzdCLE9BQU8sS0FBSyxXQUFXLFNBQVMsSUFBSSxjQUFjO0FBQUEsSUFDbEQsT0FBTztBQUFBO0FBQUEsSUFFUCxHQUFJLEtBQUssV0FBVyxTQUFTLElBQUksRUFBRSxRQUFRLENBQUMsWUFBWSxXQUFXLE1BQU0sUUFBUSxTQUFTLEdBQUcsRUFBRSxJQUFJLEVBQUUsVUFBVSxLQUFLO0FBQUEsRUFDdEg7QUFDQSxNQUFJLFdBQVcsU0FBVSxRQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU8sUUFBUTtBQUN6RCxNQUFJLFdBQVcsT0FBUSxRQUFPLEVBQUUsR0FBRyxLQUFLLE9BQU8sV0FBVyxLQUFLLE9BQU8sSUFBSSxVQUFVLFdBQVcsT0FBTyxRQUFRO0FBQzlHLFNBQU8sV0FBVyxXQUFXLEVBQUUsR0FBRyxLQUFLLFFBQVEsQ0FBQyxRQUFTLElBQUksSUFBSSxRQUFRLE1BQU0sUUFBUSxZQUFZLE1BQU8sSUFBSTtBQUNoSDtBQUVBLFNBQVMsU0FBUyxTQUFxQztBQUNyRCxNQUFJLGlFQUFpRSxLQUFLLE9BQU8sRUFBRyxRQUFPO0FBQzNGLE1BQUkscUNBQXFDLEtBQUssT0FBTyxFQUFHLFFBQU87QUFDL0QsTUFBSSxpREFBaUQsS0FBSyxPQUFPLEVBQUcsUUFBTztBQUMzRSxNQUFJLGdGQUFnRixLQUFLLE9BQU8sRUFBRyxRQUFPO0FBQzFHLFNBQU8scUJBQXFCLEtBQUssT0FBTyxJQUFJLFNBQVM7QUFDdkQ7QUFHTyxTQUFTLFdBQVcsTUFBYyxNQUE2QjtBQUNwRSxNQUFJLGNBQWMsS0FBSyxJQUFJLEVBQUcsUUFBTztBQUNyQyxNQUFJLHVCQUF1QixLQUFLLElBQUksS0FBTSxpQkFBaUIsS0FBSyxJQUFJLEtBQUssaUJBQWlCLEtBQUssUUFBUSxNQUFNLElBQUksQ0FBQztBQUNoSCxXQUFPO0FBQ1QsU0FBTztBQUNUOzs7QUNqT0EsSUFBTSxpQkFBMkM7QUFBQSxFQUMvQyxDQUFDLFFBQVEsT0FBTyxXQUFXLE1BQU0sVUFBVSxTQUFTLFVBQVUsYUFBYTtBQUFBLEVBQzNFLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxPQUFPLE1BQU0sR0FBRztBQUM3QztBQUVBLElBQU0sV0FBdUU7QUFBQSxFQUMzRTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBR0EsSUFBTSxRQUEwQztBQUFBLEVBQzlDLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLElBQUk7QUFDTjtBQUVBLFNBQVMsWUFBWSxNQUFzQjtBQUN6QyxRQUFNLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDNUIsUUFBTSxPQUFPLE1BQU0sSUFBSSxLQUFLLE1BQU0sR0FBRyxHQUFHLElBQUk7QUFDNUMsU0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxHQUFHLEtBQUssTUFBTSxHQUFHLENBQUMsS0FBSztBQUMzRTtBQUVBLFNBQVMsTUFBTSxTQUFpQixNQUE2QjtBQUMzRCxRQUFNLE9BQU8sWUFBWSxPQUFPO0FBQ2hDLFFBQU0sTUFBTSxlQUFlLElBQUksSUFBSTtBQUNuQyxNQUFJLFFBQVEsVUFBYSxLQUFLLFdBQVcsSUFBSSxFQUFHLFFBQU87QUFDdkQsYUFBVyxVQUFVLFVBQVU7QUFDN0IsVUFBTSxRQUFRLE9BQU8sTUFBTSxJQUFJO0FBQy9CLFFBQUksVUFBVSxPQUFXLFFBQU87QUFBQSxFQUNsQztBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sV0FDSjtBQUVGLElBQU0sWUFDSjtBQUNGLElBQU0sV0FDSjtBQUdLLElBQU0sYUFBcUI7QUFBQSxFQUNoQyxVQUFVO0FBQUEsRUFDVixLQUFLO0FBQUEsRUFDTCxVQUFVLENBQUMsU0FBUyxTQUFTLEtBQUssU0FBUyxJQUFJLENBQUM7QUFBQSxFQUNoRCxXQUFXLENBQUMsU0FBUyxVQUFVLEtBQUssSUFBSTtBQUFBLEVBQ3hDLGNBQWMsQ0FBQyxTQUFTLFNBQVMsS0FBSyxJQUFJO0FBQUEsRUFDMUMsV0FBVyxNQUFNO0FBQUEsRUFDakI7QUFBQSxFQUNBLE9BQU87QUFDVDsiLAogICJuYW1lcyI6IFsiZmlsZSIsICJ0ZXh0IiwgInRleHQiLCAidGFyZ2V0IiwgInRleHQiLCAibmF0aXZlIl0KfQo=
