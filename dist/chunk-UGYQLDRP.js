import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  callersOf,
  createAsk,
  entryBefore,
  entryOf,
  evidenceOf,
  isLeftOutBySchedule,
  isLone,
  isMissed,
  isOutside,
  isOverRecords,
  limitsAround,
  reportOf,
  unitOf
} from "./chunk-CXOPJJUI.js";
import {
  GITLEAKS,
  MAKEFILE,
  SKILLS,
  allowedBy,
  isAction,
  isBuild,
  isComposed,
  isInstalledBy,
  isOfBuildServer,
  isUnit,
  readFacts,
  recipesOfMake
} from "./chunk-3QTR67YR.js";
import {
  parseConfig
} from "./chunk-EXOHDW6U.js";
import {
  defaultConfiguration,
  gateSettingsOf,
  matcherOf,
  stricter
} from "./chunk-5B7HBFYO.js";
import {
  byPlace,
  findingsOf
} from "./chunk-KGTNKFGE.js";
import {
  lesson,
  lessonWeights
} from "./chunk-GZ7FPOEF.js";
import {
  byStart,
  linesOf
} from "./chunk-U3R3WC53.js";
import {
  scoreOf
} from "./chunk-5VV3GTHI.js";
import {
  once,
  remember
} from "./chunk-OSNKVMOL.js";

// src/config/settings.ts
async function settingsOf(configuration) {
  const { libraries, functions, habits, preset } = configuration;
  const suppressions = configuration.suppressions.map(async ({ habit: target, paths, reason }) => {
    const [habit = target, rule] = target.split("/");
    return { habit, ...rule !== void 0 && { rule }, reason, matches: await matcherOf(paths) };
  });
  return {
    isJob: await matcherOf(configuration.jobs),
    libraries,
    functions,
    habits,
    preset,
    suppressions: await Promise.all(suppressions)
  };
}

// src/app/paths.ts
function rooted(path) {
  const segments = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var beside = (path, named) => rooted(`${folderOf(path)}${named}`);

// src/app/overwritten.ts
var isNotice = (path) => /\/readme(?:\.(?:md|rst|txt|adoc))?$/i.test(path);
function noticesAbove(notices, paths) {
  const above = /* @__PURE__ */ new Set();
  for (const path of paths)
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) above.add(path.slice(0, at + 1));
  return notices.filter(({ path }) => above.has(folderOf(path)));
}
var BEGINNING = 3e3;
var THIS = String.raw`\b(?:this|these)\s+(?:folders?|director(?:y|ies)|files\s+in\s+this\s+(?:folder|directory))\b`;
var BY_WHAT = String.raw`(?:(?:overwritten|(?:re-?)?generated)\s+(?:by|from|with)|(?:managed|synced|synchroni[sz]ed)\s+(?:by|from|with)\s+(?:\w+\s+){0,2}(?:automation|bots?|scripts?|tools?|https?|[\w.-]+\/[\w.-]+))`;
var SAYS_SO = new RegExp(
  String.raw`${THIS}[^.!\n]{0,60}\b${BY_WHAT}\b` + String.raw`|\b(?:do\s+not|don['’]t|never)\s+(?:touch|edit|modify|change)\s+(?:(?:anything|the\s+(?:files|contents?)|files|any\s+files?)\s+(?:in|of)\s+)?${THIS}`,
  "i"
);
function overwrittenBy(notices, paths) {
  const folders = noticesAbove(notices, paths).filter(({ text }) => SAYS_SO.test(text.slice(0, BEGINNING))).map(({ path }) => folderOf(path));
  return folders.length === 0 ? void 0 : (path) => folders.some((folder) => path.startsWith(folder));
}

// src/app/dockerfile.ts
var COMMAND = /(?:^|[;&|(]|\bsu\s[^"';&|]{0,60}-c\s+["']|\b(?:then|do))\s*(?:\w+=\S*\s+){0,9}(?:(?:sudo|time|exec|timeout\s+\S+|(?:ba|k|z)?sh|python[\d.]*)\s+(?:-(?![nm]\b)\w+\s+){0,9}){0,4}["']?([\w./-]+\.(?:sh|bash|ksh|py))(?![\w./-])/g;
var LONGEST = 2e3;
var commandsIn = (line) => [...line.slice(0, LONGEST).matchAll(COMMAND)].flatMap(([, file]) => file ?? []);
var PLACED = /(?:^|[;&|]\s*)((?:\.{0,2}\/)[\w/-]+)(?=\s|$)/g;
var dockerRuns = (lines) => readImage(lines).runs;
function startedInContainer(text, named) {
  const { copies, folder, starts } = readImage(text.split(/\r\n|\n|\r/));
  const said = named ?? starts.get("ENTRYPOINT") ?? starts.get("CMD") ?? "";
  const words = said.replaceAll(/[[\]"',]/g, " ").split(/\s+/);
  return words.filter((word) => /[./]/.test(word)).flatMap((word) => originsOf(below(folder, word), copies));
}
var copiedInto = (text) => readImage(text.split(/\r\n|\n|\r/)).copies.map(({ from }) => from);
var isDockerfile = (path) => /(?:docker|container)file/i.test(path.slice(path.lastIndexOf("/") + 1));
function readImage(lines) {
  const runs = [];
  const copies = [];
  const names = /* @__PURE__ */ new Map();
  const starts = /* @__PURE__ */ new Map();
  let folder = "/";
  const instructions = instructionsIn(lines);
  for (const { line, word, rest: written, stage } of instructions) {
    const rest = written.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (said, one, other) => names.get(one ?? other) ?? said);
    if (word === "ENV" || word === "ARG") for (const [name, value] of givenIn(rest)) names.set(name, value);
    else if (word === "WORKDIR") folder = below(folder, rest.replaceAll(/["']/g, ""));
    else if (word === "RUN") {
      const taken = takenFrom(stage, instructions);
      runs.push(...filesIn(rest, folder, copies).map((file) => ({ line, file, taken })));
    } else if (word === "ENTRYPOINT" || word === "CMD") starts.set(word, rest);
    else if (!/--from=/.test(rest)) copies.push(...copiesIn(rest, folder));
  }
  return { runs, copies, folder, starts };
}
function filesIn(rest, folder, copies) {
  const mounts = mountsIn(rest, folder);
  return startedIn(rest.replace(/^(?:--\S+\s+)+/, "")).flatMap((file) => {
    const path = below(folder, file);
    const mount = mounts.find(({ from, to }) => from !== "" && path.startsWith(`${to}/`));
    return [...new Set(originsOf(path, [...copies, ...mounts])), ...mount === void 0 ? [] : [`${mount.from}/**`]];
  });
}
var startedIn = (line) => [
  ...commandsIn(line),
  ...[...line.slice(0, LONGEST).matchAll(PLACED)].flatMap(([, file]) => file ?? [])
];
var takenFrom = (stage, instructions) => stage === "" ? [] : instructions.filter(({ rest }) => /--from=(\S+)/.exec(rest)?.[1] === stage).flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1)).filter((word) => /^\/[\w./+-]+$/.test(word));
function instructionsIn(lines) {
  const found = [];
  let open = "";
  let from = 0;
  let stage = "";
  for (const [index, written] of lines.entries()) {
    if (/^\s*#/.test(written)) continue;
    if (open === "") from = index + 1;
    const line = `${open}${written}`;
    open = /\\\s*$/.test(line) ? `${line.replace(/\\\s*$/, "")} ` : "";
    const [, word, rest] = open === "" ? /^\s*(FROM|ENV|ARG|WORKDIR|COPY|ADD|RUN|ENTRYPOINT|CMD)\s+(.*\S)\s*$/i.exec(line) ?? [] : [];
    if (word === void 0 || rest === void 0) continue;
    if (/^from$/i.test(word)) stage = /\sAS\s+(\S+)/i.exec(rest)?.[1] ?? "";
    else found.push({ line: from, word: word.toUpperCase(), rest, stage });
  }
  return found;
}
var givenIn = (rest) => [...rest.matchAll(/(?:^|\s)(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)].map(
  ([, name = "", double, single, bare2]) => [name, double ?? single ?? bare2 ?? ""]
);
var mountsIn = (rest, folder) => [...rest.matchAll(/(?:^|\s)--mount=(\S+)/g)].flatMap(([, said = ""]) => {
  const [, source] = /(?:^|,)(?:source|src)=([\w./-]+)/.exec(said) ?? [];
  const [, target] = /(?:^|,)(?:target|dst|destination)=([\w./-]+)/.exec(said) ?? [];
  if (source === void 0 || target === void 0 || /(?:^|,)(?:from=|type=(?!bind))/.test(said)) return [];
  return [{ from: rooted(source), to: below(folder, target) }];
});
function copiesIn(rest, folder) {
  const words = rest.replaceAll(/[[\]",]/g, " ").split(/\s+/).filter((word) => word !== "" && !word.startsWith("--"));
  const to = words.pop();
  if (to === void 0) return [];
  return words.map((from) => ({ from: rooted(from.replace(/[^/]*[*?].*$/, "")), to: below(folder, to) }));
}
function originsOf(path, copies) {
  return copies.flatMap(({ from, to }) => {
    const name = from.slice(from.lastIndexOf("/") + 1);
    if (path === to || path === `${to}/${name}`) return [from];
    return path.startsWith(to === "/" ? to : `${to}/`) ? [rooted(`${from}/${path.slice(to.length)}`)] : [];
  });
}
var below = (folder, path) => `/${rooted(path.startsWith("/") ? path : `${folder}/${path}`)}`;

// src/app/vagrant.ts
var isVagrants = (path) => /(?:^|\/)(?:Vagrantfile|Jenkinsfile)(?:\.[\w.-]+)?$/.test(path);
var LONGEST2 = 2e3;
var OPTIONS = 4;
function machineRuns(path, text, lines) {
  const isFile2 = /Vagrantfile/.test(path);
  if (!isFile2 && !/\bvagrant\s+up\b/.test(text)) return [];
  return lines.flatMap((line, index) => {
    if (/^\s*(?:#|\/\/)/.test(line)) return [];
    const said = isFile2 && /\bprovision\b.*,\s*$/.test(line) ? lines.slice(index, index + OPTIONS).join(" ") : line;
    const file = (isFile2 ? PROVISIONED : STARTED).exec(said.slice(0, LONGEST2))?.[1];
    return file === void 0 ? [] : [{ line: index + 1, file: `/${file.replace(/^(?:\.{0,2}\/)+/, "")}` }];
  });
}
var PROVISIONED = /\bprovision\b(?:(?!\bprovision\b|\binline\b).)*?(?:\bpath:|:path\s*=>)\s*["']([\w./-]+\.(?:sh|bash|ksh|py))["']/;
var STARTED = /\bvagrant\s+ssh\b[^"'\n]*\s(?:-c|--command)[ =]\\?["'](?:[^"'\n]*[\s;&])?(?:~\/|\/)?([\w./-]+\.(?:sh|bash|ksh|py))(?![\w./-])/;

// src/app/builds.ts
function startedByBuild({ path, text }) {
  const lines = text.split(/\r\n|\n|\r/);
  if (isDescription(path)) return serverRuns(path, lines);
  if (isVagrants(path))
    return machineRuns(path, text, lines).map(
      ({ line, file }) => [file, { ...thrownAway(path, line, ""), by: "image" }]
    );
  const runs = isDockerfile(path) ? dockerRuns(lines) : packerRuns(text, lines);
  return runs.flatMap(
    ({ line, file, taken = [] }) => [.../* @__PURE__ */ new Set([file, beside(path, file)])].map(
      (one) => [one, { ...thrownAway(path, line, ""), by: "image", ...taken.length > 0 && { taken } }]
    )
  );
}
var maySayBuild = ({ path, text }) => !/^(?!package\.json$).*\.json$/.test(path) || PROVISIONERS.test(text);
var PROVISIONERS = /"provisioners"\s*:/;
var isDescription = (path) => isOfBuildServer(path) || OF_JOBSERV.test(path);
var OF_JOBSERV = /(?:^|\/)jobserv\.ya?ml$/;
var thrownAway = (path, line, job) => ({
  path,
  line,
  job,
  schedule: "",
  limits: false,
  alerts: false,
  beats: false,
  locks: false,
  ephemeral: true
});
var JOBS = [
  [/^\.circleci\//, /^ {2}([\w.-]+):/],
  [/^\.gitlab-ci\.yml$/, /^([\w.][^:#]*):/],
  [/^\.drone\.yml$/, /^\s*-\s+name:\s*([\w.-]+)/]
];
var LIMITS = [
  [/azure/, /^\s*timeoutInMinutes:\s*[1-9$]/],
  [/cloudbuild/, /^timeout:\s*["']?\d/]
];
var AZURE_JOB = /^\s*-\s+job:\s*["']?([\w.-]+)/;
var KEYS = String.raw`(?:run|command|bash|script|(?:before|after)_\w+|install|build_script|args)`;
var OTHER_KEYS = /^\.(?:circleci|buildkite|semaphore)\//;
var ANY_KEY = String.raw`(?!(?:name|label|description|paths?|destination|root|key|file|source|target|working_directory|if)\b)[\w-]+`;
function ofBuildkite(lines, index) {
  const depthOf = (line = "") => line.search(/\S/);
  const start = lines.findLastIndex(
    (line, at) => at <= index && /^\s*-\s+[\w-]+:/.test(line) && (at === index || depthOf(line) < depthOf(lines[index]))
  );
  const end = lines.findIndex(
    (line, at) => at > Math.max(start, index) && /\S/.test(line) && depthOf(line) <= depthOf(lines[start])
  );
  const own = lines.slice(Math.max(0, start), end < 0 ? void 0 : end);
  return { job: "", ephemeral: false, limits: own.some((line) => /^\s*(?:-\s+)?timeout_in_minutes:\s*\d/.test(line)) };
}
function serverRuns(path, lines) {
  if (OF_JOBSERV.test(path)) return jobservRuns(path, lines);
  const isJob2 = JOBS.find(([of]) => of.test(path))?.[1] ?? AZURE_JOB;
  const before = new RegExp(`^\\s*(?:-\\s+)*(?:${OTHER_KEYS.test(path) ? ANY_KEY : KEYS}\\s*:\\s*)?(?:\\[\\s*)?["']?`);
  const limits = LIMITS.some(([of, limit]) => of.test(path) && lines.some((line) => limit.test(line)));
  let job = "build";
  return lines.flatMap((line, index) => {
    job = isJob2.exec(line)?.[1] ?? job;
    const command = line.replace(before, "");
    const files = /^\s*#/.test(line) ? [] : commandsIn(command.replaceAll(/\$\{?CI_PROJECT_DIR\}?\//g, ""));
    const own = files.length > 0 && path.startsWith(".buildkite/") ? ofBuildkite(lines, index) : { limits };
    return files.map((file) => [rooted(file), { ...thrownAway(path, index + 1, job), ...own }]);
  });
}
function jobservRuns(path, lines) {
  const found = /* @__PURE__ */ new Map();
  let isBelow = false;
  for (const [index, line] of lines.entries()) {
    isBelow = /^\s*script-repo\s*:\s*$/.test(line) || isBelow && /^\s*(?:name|path|#)/.test(line);
    const file = isBelow ? /^\s*path\s*:\s*["']?([\w./-]+)/.exec(line)?.[1] : void 0;
    if (file !== void 0 && !found.has(rooted(file))) found.set(rooted(file), thrownAway(path, index + 1, "build"));
  }
  return [...found];
}
function packerRuns(text, lines) {
  if (!PROVISIONERS.test(text) && !/^\s*provisioner\s+"/m.test(text)) return [];
  const named = /"(?:\$\{path\.(?:root|cwd)\}\/|\{\{\s*template_dir\s*\}\}\/)?([\w./-]+\.(?:sh|bash|ksh))"/g;
  return lines.flatMap(
    (line, index) => [...line.slice(0, LONGEST).matchAll(named)].map(([, file = ""]) => ({ line: index + 1, file: rooted(file) }))
  );
}

// src/app/composed.ts
function neighboursIn(texts) {
  const read = once(() => texts.filter(({ path }) => isComposed(path)).map(readComposed));
  return (path) => [
    ...new Set(read().flatMap(({ services, places }) => places.some((place) => isAt(path, place)) ? services : []))
  ];
}
var isAt = (path, place) => path === place || path.startsWith(`${place}/`);
function readComposed({ path, text }) {
  const services = [];
  const places = [];
  let depth;
  let isInside = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      isInside = /^services\s*:/.test(line);
      continue;
    }
    if (!isInside) continue;
    const here = line.search(/\S/);
    depth ??= here;
    const name = here === depth ? /^\s+["']?([\w.-]+)["']?\s*:\s*(?:[&#].*)?$/.exec(line)?.[1] : void 0;
    if (name !== void 0) services.push(name);
    const place = /^\s+(?:-\s+|source:\s*)(?:type:.*)?["']?\.\/([\w./-]+)/.exec(line)?.[1];
    if (place !== void 0) places.push(beside(path, place));
  }
  return { services, places };
}

// src/app/docker-action.ts
var isDockerAction = ({ path, text }) => isAction(path) && /^\s+using:\s*["']?docker\b/m.test(text);
var IMAGE = /^\s+image:\s*["']?([\w./-]+)["']?\s*(?:#.*)?$/;
var ENTRY = /^\s+(pre-|post-)?entrypoint:\s*["']?([\w./-]+)/;
function imageOf({ path, text }) {
  const image = text.split(/\r\n|\n|\r/).flatMap((line) => IMAGE.exec(line)?.[1] ?? [])[0];
  return image === void 0 ? void 0 : beside(path, image);
}
function fromDockerAction(action, outer, texts) {
  const { path, text } = action;
  const of = imageOf(action);
  const dockerfile = texts.find((one) => one.path === of);
  if (of === void 0 || dockerfile === void 0) return { started: [], notes: [] };
  const lines = text.split(/\r\n|\n|\r/);
  const entries = lines.flatMap((line2) => {
    const [said, besides, entry] = ENTRY.exec(line2) ?? [];
    return said === void 0 ? [] : [{ besides, entry }];
  });
  const own = entries.find(({ besides }) => besides === void 0)?.entry;
  const named = [own, ...entries.filter(({ besides }) => besides !== void 0).map(({ entry }) => entry)];
  const files = named.flatMap((entry) => startedInContainer(dockerfile.text, entry)).map((file) => beside(of, file));
  const line = lines.findIndex((one) => IMAGE.test(one)) + 1;
  const started2 = [...new Set(files)].flatMap(
    (file) => outer.map((caller) => [file, { ...caller, path, line, by: "script", folder: "", placed: true }])
  );
  return { started: started2, notes: [] };
}

// src/app/crontab.ts
var FIELD = "[\\d*/,a-zA-Z-]+";
var ENTRY2 = new RegExp(
  `^[ \\t]*(@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)|${FIELD}(?:[ \\t]+${FIELD}){4})[ \\t]+(\\S.*)$`
);
var MAIL = /^[ \t]*MAILTO[ \t]*=[ \t]*["']?([^"'\s]*)/;
function cronLines(text, path) {
  const isSystem = /(?:^|\/)(?:cron\.d\/|etc\/crontab$)/.test(path);
  const entries = [];
  let isMailed = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const mail = MAIL.exec(line);
    if (mail) isMailed = mail[1] !== "";
    const [, schedule, rest] = ENTRY2.exec(line) ?? [];
    if (schedule === void 0 || rest === void 0 || /^[ \t]*#/.test(line)) continue;
    const command = isSystem ? rest.replace(/^\S+[ \t]+/, "") : rest;
    entries.push({
      line: index + 1,
      schedule: schedule.replace(/[ \t]+/g, " "),
      command: command.replace(/(?<!\\)%.*$/, ""),
      isMailed
    });
  }
  return entries;
}

// src/app/left-out.ts
function leftOutBy(texts) {
  const started2 = texts.flatMap(({ path, text }) => cronLines(text, path)).flatMap(({ command }) => filesIn2(command));
  const putAside = texts.flatMap(({ path, text }) => cronLines(asActive(text), path)).flatMap(({ command }) => filesIn2(command));
  if (started2.length === 0 && putAside.length === 0) return void 0;
  const names = new Set(started2.map(nameOf));
  const folders = [...new Set(started2.map(folderOf2))].filter((folder) => folder !== "");
  const former = new Set(putAside.map(nameOf));
  return (path) => {
    if (names.has(nameOf(path))) return false;
    const folder = folderOf2(path);
    return former.has(nameOf(path)) || folder !== "" && folders.some((one) => `/${one}`.endsWith(`/${folder}`));
  };
}
var asActive = (text) => text.split("\n").flatMap((line) => /^[ \t]*#+[ \t]*(.*)$/.exec(line)?.[1] ?? []).join("\n");
var filesIn2 = (command) => (command.match(/(?:[\w.~$-]+)?(?:\/[\w.-]+)+/g) ?? []).filter((path) => !OF_SYSTEM.test(path));
var OF_SYSTEM = /^\/(?:usr|s?bin|etc|dev|tmp|lib|proc|var\/(?:log|run|lock|spool))\//;
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var folderOf2 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

// src/knowledge/javascript/starts.ts
var WRAPPERS = /* @__PURE__ */ new Set(["npx", "bunx", "cross-env", "dotenv", "dotenvx", "env-cmd"]);
var PACKAGE_MANAGERS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun"]);
var RUNTIMES = /^(?:node|tsx|ts-node|ts-node-esm|babel-node|vite-node|esno|jiti|zx|bun|deno)$/;
var VALUED = /^(?:-r|--require|--import|--loader|--experimental-loader|-C|--conditions|-P|--project|--tsconfig|-c|--config)$/;
var NO_FILE = /^(?:-e|--eval|-p|--print|-pe|-v|--version|--test|--check|--watch|watch|test|install|add|x|repl)$/;
function fileRunBy(words) {
  const [head, ...rest] = unwrapped(words);
  if (head === void 0 || !RUNTIMES.test(head)) return void 0;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at];
    if (NO_FILE.test(word)) return void 0;
    if (VALUED.test(word)) at++;
    else if (!word.startsWith("-") && !(word === "run" && /^(?:bun|deno)$/.test(head))) return isFile(word) ? word : void 0;
  }
  return void 0;
}
var isFile = (word) => /[/\\]|\.[cm]?[jt]sx?$/.test(word);
function scriptRunBy(words) {
  const [head, ...rest] = words;
  if (head === void 0 || !PACKAGE_MANAGERS.has(head)) return void 0;
  const named = rest.filter((word) => word !== "-s" && word !== "--silent");
  const [verb, name] = named;
  if (verb === void 0 || verb.startsWith("-")) return void 0;
  if (verb === "run" || verb === "run-script") return name === void 0 || name.startsWith("-") ? void 0 : name;
  if (/^(?:test|start|stop|restart)$/.test(verb) && head !== "bun") return verb;
  return head === "yarn" || head === "pnpm" ? verb : void 0;
}
function unwrapped(words) {
  let rest = words;
  for (; ; ) {
    const [head, verb] = rest;
    if (head === void 0) return rest;
    const start = WRAPPERS.has(head) ? 1 : PACKAGE_MANAGERS.has(head) && /^(?:exec|dlx|x)$/.test(verb ?? "") ? 2 : 0;
    if (start === 0) return rest;
    const at = rest.findIndex((word, index) => index >= start && !/^-|^[A-Za-z_]\w*=/.test(word));
    if (at < 0) return [];
    rest = rest.slice(at);
  }
}

// src/knowledge/workflow/starts.ts
var startsIn = ({ steps, calls, step }) => [
  ...steps,
  ...calls.filter(({ id, name }) => AS_ANOTHER.test(name) && step(id) === void 0).map((call) => ({ call, thing: void 0, medium: "process", target: void 0, under: [] }))
];
var AS_ANOTHER = /^(?:su|runuser)$/;
var AT_ROOT = { base: "", home: "" };
function pathStartedBy(step, program, { base, home } = AT_ROOT) {
  const run = fileRunBy(wordsOf(step)) ?? writtenPath(step);
  if (run === void 0) return void 0;
  const written = copiedFrom(run, step, program) ?? run;
  const inside = inOwnWords(withEnvironment(written, step, program), home, program);
  if (/[*?]|\$\{/.test(inside)) return void 0;
  return /^[/~]/.test(inside) ? rooted2(inside) : joined([base, ...foldersOf(step, program, home), inside]);
}
var rooted2 = (path) => path.startsWith(ROOT) ? joined([path.slice(ROOT.length).replace(/^\/+/, "")]) : path;
var ROOT = "/./";
function inOwnWords(written, home, program) {
  const found = /^\$\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(written);
  const inside = found?.[1];
  if (found === null || inside === void 0) return written;
  const rest = written.slice(found[0].length);
  if (/^(?:github\.workspace|GITHUB_WORKSPACE)$/.test(inside)) return `${ROOT}${rest}`;
  if (/^(?:github\.action_path|GITHUB_ACTION_PATH)$/.test(inside)) return `${ROOT}${home}${rest}`;
  const given = /^\w+$/.test(inside) ? program.given(inside) : [];
  const said = given.length === 1 ? given[0]?.value.text.slice(2, -1) : inside;
  if (/^git rev-parse --show-toplevel$/.test(said ?? "")) return `${ROOT}${rest}`;
  const own = OWN_FOLDER.exec(said ?? "");
  return own ? `${ROOT}${home}${own[1] ?? ""}${rest}` : written;
}
var OWN_FOLDER = /^(?:cd (?:-P |-- )?"?\$\()?dirname (?:-- )?"?(?:\$\((?:readlink -[fe]|realpath) (?:-- )?"?)?\$?\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?"?\)?"?\)?(\/[\w./-]*)?"?(?:$| *(?:&&|;|>))/;
function fileUsedBy(name) {
  if (!name.startsWith("./")) return [];
  const path = joined([name]);
  if (path === void 0) return [];
  return /\.ya?ml$/.test(path) ? [path] : ["action.yml", "action.yaml"].map((file) => path === "" ? file : `${path}/${file}`);
}
var filesHandedTo = ({ name, options }) => name.includes("/") ? [...options].flatMap(([key, { text }]) => TO_RUN.test(key) && SCRIPT.test(text) ? joined([text]) ?? [] : []) : [];
var TO_RUN = /(?:^|[-_])(?:script|entry-?point|cmd|command|exec|run)(?:$|[-_])/i;
var SCRIPT = /^[\w./-]+\.(?:sh|bash|py)$/;
function filesLoadedBy({ id, role, start, end, within }, program) {
  if (role !== "unit" || within < 0 || program.languageOf(id) !== "javascript") return [];
  const loads = program.file.text.slice(start, end).matchAll(LOADS);
  return [...loads].flatMap(([, , path]) => joined([path]) ?? []);
}
var LOADS = /\b(?:require|import)\(\s*(['"`])(?:\.|\$\{\{\s*github\.workspace\s*\}\}|\$\{process\.env\.GITHUB_WORKSPACE\})\/([\w./-]+)\1\s*\)/g;
function folderOf3(step, program) {
  const folder = joined(foldersOf(step, program));
  return folder === void 0 || /\$\{|^\/|^~/.test(folder) ? void 0 : folder;
}
var isPlaced = (step, program, home = "") => foldersOf(step, program, home).some((folder) => /^[/~]/.test(folder));
function scriptStartedBy(step, program) {
  const name = scriptRunBy(wordsOf(step));
  return name !== void 0 && joined(foldersOf(step, program)) === "" ? name : void 0;
}
function targetsMadeBy(step, program) {
  const [head, ...words] = wordsOf(step);
  if (head === "just" || head === "task") return ofRunner(head, words, step, program);
  if (head === void 0 || !/^g?make$/.test(head) || words.some((word) => /^-(?:\w*[Cfn]|-(?:directory|file|makefile|dry-run))/.test(word)))
    return void 0;
  if (joined(foldersOf(step, program)) !== "") return void 0;
  const targets = words.filter((word) => /^[\w./-]+$/.test(word) && !word.startsWith("-") && !/^\d+$/.test(word));
  return targets.length > 0 ? targets : [""];
}
function ofRunner(head, words, step, program) {
  if (words.some((word) => /^-(?:[dft]|-(?:dir|taskfile|justfile|working-directory|dry))/.test(word))) return void 0;
  if (joined(foldersOf(step, program)) !== "") return void 0;
  const names = words.filter((word) => /^\w[\w.:-]*$/.test(word)).map((word) => `${head}:${word}`);
  if (names.length === 0) return [`${head}:`];
  return head === "just" ? names.slice(0, 1) : names;
}
var wordsOf = ({ call }) => [...call.name.split(" "), ...call.args.map(({ text }) => text)];
function writtenPath({ thing, medium, target, call }) {
  if (medium !== "process") return void 0;
  if (/^(?:ba|da|k|z)?sh$/.test(call.name) && call.args[0]?.text === "-n") return void 0;
  if (thing === "script") return target?.text;
  if (thing === "program" && /^(?:\.\/)?(?:[\w.-]+\/)+[\w.-]+$/.test(call.name)) return call.name;
  if (AS_ANOTHER.test(call.name)) return startedAs(call);
  const at = /^python[\d.]*$/.test(call.name) ? call.args.findIndex(({ text }) => text === "-m") : -1;
  const module = at < 0 ? void 0 : call.args[at + 1];
  return module?.holes.length === 0 && /^[\w.]+$/.test(module.text) ? `${module.text.replaceAll(".", "/")}.py` : void 0;
}
function startedAs({ args }) {
  const at = args.findIndex(({ text }) => /^-\w*c$|^--command$/.test(text));
  return at < 0 ? void 0 : /^(?:\$\{(?:[^{}]|\{[^{}]*\})*\})?[\w./~-]+\.(?:sh|bash|ksh|py)(?=\s|$)/.exec(args[at + 1]?.text ?? "")?.[0];
}
function copiedFrom(written, { call }, program) {
  if (!written.startsWith("/")) return void 0;
  const job = program.job(call.id);
  const copy = program.calls.find(
    ({ id, name, args }) => name === "cp" && id < call.id && program.job(id) === job && args.length > 1 && args.at(-1)?.text === written
  );
  return copy?.args.at(-2)?.text;
}
var unmasked = (text) => text.replace(/\$\{X_+(github|env)_(\w+?)_*\}/g, (_, context, name) => `\${${context}.${name}}`);
function withEnvironment(text, { call }, program) {
  return unmasked(text).replace(/\$\{(?:env\.)?([A-Za-z_]\w*)\}/g, (said, name) => {
    const job = program.job(call.id);
    const given = (job && entryOf(job, `env.${name}`, program)) ?? (program.file.language === "workflow" ? entryOf(void 0, `env.${name}`, program) : void 0);
    return given === void 0 || given.value.holes.length > 0 ? said : given.value.text;
  });
}
function foldersOf(step, program, home = "") {
  const { call } = step;
  const folders = [];
  const job = program.job(call.id);
  const groups = groupsAround(call.id, program);
  const unit = program.fact(groups[0] ?? 0);
  const own = entryBefore(unit, "steps.working-directory", program);
  const shared = entryOf(job, "defaults.run.working-directory", program) ?? entryOf(void 0, "defaults.run.working-directory", program);
  if (own !== void 0) folders.push(own);
  else if (shared) folders.push(shared.value.text);
  for (const around of groups)
    for (const fact of program.children(around)) {
      if (fact.id >= call.id) break;
      if (fact.kind === "call" && fact.name === "cd" && fact.args[0] && !isLeft(fact, call, program))
        folders.push(inOwnWords(fact.args[0].text, home, program));
    }
  return folders.map((folder) => withEnvironment(folder, step, program));
}
function groupsAround(id, program) {
  const groups = [];
  for (let at = program.fact(id).within; at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    groups.unshift(at);
    if (around.kind === "scope" && around.role === "unit" && around.language !== void 0) break;
  }
  return groups;
}
function isLeft(cd, call, { file: { text } }) {
  if (!/(?:^|[^$])\(\s*$/.test(text.slice(Math.max(0, cd.start - 20), cd.start))) return false;
  let open = 0;
  for (const sign of text.slice(cd.end, call.start)) {
    if (sign === "(") open++;
    else if (sign === ")" && --open < 0) return true;
  }
  return false;
}
function joined(parts) {
  const from = parts.findLastIndex((part) => part !== void 0 && /^[/~]/.test(part));
  const known = parts.slice(Math.max(0, from));
  const first = known[0] ?? "";
  if (known.includes(void 0)) return void 0;
  const isInside = from < 0 || first.startsWith(ROOT);
  const segments = [];
  for (const segment of known.join("/").split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return void 0;
  }
  return isInside || first.startsWith("~") ? segments.join("/") : `/${segments.join("/")}`;
}

// src/app/named.ts
async function deedOf(commands, read, namesDone, beside2) {
  const program = /\S/.test(commands) ? await read(commands) : void 0;
  if (program === void 0) return { files: [], others: beside2 };
  return {
    files: program.steps.flatMap((step) => pathStartedBy(step, program) ?? []),
    others: [...beside2, ...program.steps.flatMap((step) => namesDone(step, program) ?? [])]
  };
}
function filesOf(name, deeds, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  const { files = [], others = [] } = deeds.get(name) ?? {};
  return [.../* @__PURE__ */ new Set([...files, ...others.flatMap((one) => filesOf(one, deeds, seen))])];
}

// src/app/packages.ts
var PACKAGE = "package.json";
var NO_PACKAGE = { scripts: /* @__PURE__ */ new Map(), programs: /* @__PURE__ */ new Map() };
async function packageIn(text, read) {
  const { scripts, bin } = parsed(text);
  const lines = new Map(textsOf(scripts).map(([name, command]) => [name, lineOf(text, "scripts", name, command)]));
  const deeds = /* @__PURE__ */ new Map();
  for (const [name, command] of textsOf(scripts))
    deeds.set(name, await deedOf(command, read, scriptStartedBy, [`pre${name}`, `post${name}`]));
  const programs = typeof bin === "string" ? [["bin", bin]] : textsOf(bin);
  return {
    scripts: new Map([...lines].map(([name, line]) => [name, { line, files: filesOf(name, deeds) }])),
    programs: new Map(programs.map(([name, file]) => [file.replace(/^\.\//, ""), lineOf(text, "bin", name, file)]))
  };
}
function callersIn({ scripts, programs }, path) {
  const nobody = { path, schedule: "", limits: false, alerts: false, beats: false, locks: false, ephemeral: false };
  return [
    ...[...scripts].flatMap(
      ([name, { line, files }]) => files.map((file) => [file, { ...nobody, line, job: name, as: "script" }])
    ),
    ...[...programs].map(([file, line]) => [file, { ...nobody, line, job: "", as: "program" }])
  ];
}
function parsed(text) {
  try {
    const said = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof said === "object" && said !== null ? said : {};
  } catch {
    return {};
  }
}
function textsOf(entries) {
  if (typeof entries !== "object" || entries === null) return [];
  return Object.entries(entries).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []);
}
function lineOf(text, section, key, value) {
  const start = Math.max(0, text.search(new RegExp(`"${section}"\\s*:`)));
  const [quoted, command] = [JSON.stringify(key), JSON.stringify(value)];
  const isEntry = (at2) => {
    const rest = text.slice(at2 + quoted.length, at2 + quoted.length + command.length + 40);
    return /^\s*:/.test(rest) && rest.replace(/^\s*:\s*/, "").startsWith(command);
  };
  let at = text.indexOf(quoted, start);
  while (at >= 0 && !isEntry(at)) at = text.indexOf(quoted, at + 1);
  return text.slice(0, at < 0 ? start : at).split("\n").length;
}

// src/app/recipe.ts
var withUnknown = (commands) => commands.replaceAll(/\{\{[^{}]*\}\}/g, "$$OF_RUNNER");

// src/app/justfile.ts
var HEAD = /^@?([A-Za-z_][\w-]*)(?:\s[^:#]*)?:(?!=)([^#]*)/;
function recipesOfJust(text) {
  const found = /* @__PURE__ */ new Map();
  let open;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s+\S/.test(line)) {
      const { needs: needs2 = [], commands = "" } = found.get(open ?? "") ?? {};
      if (open !== void 0) found.set(open, { needs: needs2, commands: `${commands}${asCommand(line)}
` });
      continue;
    }
    if (line.trim() === "") continue;
    const [, name, needs = ""] = HEAD.exec(line) ?? [];
    open = name;
    if (name !== void 0) found.set(name, { needs: needsIn(needs), commands: "" });
  }
  return found;
}
var needsIn = (said) => said.replaceAll(/\(\s*([\w-]+)[^()]*\)/g, " $1 ").split(/\s+/).filter((word) => /^[\w-]+$/.test(word));
var asCommand = (line) => withUnknown(line.trim().replace(/^[@-]+/, ""));

// src/app/taskfile.ts
async function recipesOfTask(text) {
  const { parse } = await import("./browser-TKLGBCXV.js");
  const tasks = partsOf(partsOf(parsed2(text, parse)).tasks);
  return new Map(Object.entries(tasks).map(([name, task2]) => [name, recipeOf(task2)]));
}
function parsed2(text, parse) {
  try {
    return parse(text);
  } catch {
    return void 0;
  }
}
function recipeOf(task2) {
  if (typeof task2 === "string" || Array.isArray(task2)) return { needs: [], commands: commandsIn2(task2) };
  const { deps, cmd, cmds, dir } = partsOf(task2);
  if (dir !== void 0) return { needs: [], commands: "" };
  return { needs: listOf(deps).flatMap(nameOf2), commands: commandsIn2([...listOf(cmds), ...listOf(cmd)]) };
}
function commandsIn2(said) {
  const lines = listOf(said).flatMap((one) => {
    const { cmd, task: task2 } = partsOf(one);
    const command = typeof one === "string" ? one : typeof cmd === "string" ? cmd : void 0;
    return command ?? (typeof task2 === "string" ? `task ${task2}` : []);
  });
  return withUnknown(lines.join("\n"));
}
var nameOf2 = (need) => {
  const name = typeof need === "string" ? need : partsOf(need).task;
  return typeof name === "string" ? [name] : [];
};
var listOf = (said) => Array.isArray(said) ? said : said === void 0 || said === null ? [] : [said];
var partsOf = (said) => typeof said === "object" && said !== null && !Array.isArray(said) ? { ...said } : {};

// src/app/recipes.ts
var make = { prefix: "", recipes: recipesOfMake };
var just = { prefix: "just:", recipes: recipesOfJust };
var task = { prefix: "task:", recipes: recipesOfTask };
var RUNNERS = {
  [MAKEFILE]: make,
  justfile: just,
  Justfile: just,
  "Taskfile.yml": task,
  "Taskfile.yaml": task
};
var isRecipes = (path) => Object.hasOwn(RUNNERS, path);
async function targetsIn(path, text, read) {
  const { prefix, recipes } = RUNNERS[path] ?? make;
  const found = await recipes(text);
  const deeds = /* @__PURE__ */ new Map();
  for (const [name, { needs, commands }] of found) {
    const needed = needs.map((one) => `${prefix}${one}`);
    deeds.set(`${prefix}${name}`, await deedOf(commands, read, targetsMadeBy, needed));
  }
  const [first = ""] = found.keys();
  deeds.set(prefix, { files: [], others: [`${prefix}${found.has("default") ? "default" : first}`] });
  return new Map([...deeds.keys()].map((name) => [name, filesOf(name, deeds)]));
}

// src/app/sourced.ts
var READS = /(?:^|[;&|]|\bthen|\bdo|\brun:)[ \t]*(?:source|\.)[ \t]+(["']?)([^\s"';&|()]*(?:\$\([^()\n]*\)[^\s"';&|()]*)?)\1/gm;
var SETS = /^set[ \t]+([-+][^\n#;&|]*)/gm;
var ALL_OF = /\bfor[ \t]+(\w+)[ \t]+in[ \t]+["']?([^\s"';*]+)["']?\/\*(?:\.\w+)?/g;
function sourcedIn(scripts) {
  const wordsOf3 = remember(({ text }) => readsOf(text));
  const byName = once(() => Map.groupBy(scripts(), ({ path }) => lastOf(path)));
  const readersOf = once(
    () => Map.groupBy(
      scripts().flatMap((reader) => wordsOf3(reader).map((word) => ({ reader, word }))),
      ({ word }) => lastOf(word)
    )
  );
  const find = (word) => (byName().get(lastOf(word)) ?? []).filter(({ path }) => isAt2(path, word));
  const setBy = remember(({ text }) => setIn(text));
  const optionsOf = remember((part) => {
    const reached = /* @__PURE__ */ new Set([part]);
    for (const one of reached) for (const below2 of wordsOf3(one).flatMap(find)) reached.add(below2);
    return both([...reached].map(setBy));
  });
  return (path, text) => {
    const words = readsOf(text);
    const readers = text.startsWith("#!") ? [...readersOf().get(lastOf(path)) ?? [], ...readersOf().get("*") ?? []].filter(
      ({ reader, word }) => reader.path !== path && (word.endsWith("/*") ? isIn(path, word, reader.path) : isAt2(path, word))
    ) : [];
    if (words.length === 0 && readers.length === 0) return void 0;
    const parts = /* @__PURE__ */ new Map();
    for (const word of words) {
      const found = find(word);
      if (found.length > 0) parts.set(lastOf(word), both(found.map(optionsOf)));
    }
    return { parts, reader: both(readers.map(({ reader }) => setBy(reader))), isPart: readers.length > 0 };
  };
}
var readsOf = (text) => /\bsource\b|(?:^|[\s;&|])\.\s/.test(text) ? [...[...text.matchAll(READS)].flatMap(([, , word = ""]) => placeOf(word) || []), ...foldersIn(text)] : [];
var foldersIn = (text) => [...text.matchAll(ALL_OF)].flatMap(([, item = "", place = ""]) => {
  if (!new RegExp(`(?:\\bsource|(?:^|[\\s;&|])\\.)[ \\t]+["']?\\$\\{?${item}\\b`).test(text)) return [];
  const name = /^\$\{?(\w+)\}?$/.exec(place)?.[1];
  const given = name === void 0 ? place : new RegExp(`^[ \\t]*(?:\\w+ )?${name}=["']?([^\\n"']+)`, "m").exec(text)?.[1] ?? "";
  const folder = /(?:^|\/)([\w.-]+)\/?$/.exec(given.trim())?.[1];
  return folder === void 0 ? [] : [`${folder}/*`];
});
function placeOf(word) {
  const [, file, folder] = /(?:^|[/})])(?:((?:[\w.-]+\/)*[\w.-]+)|((?:[\w.-]+\/)+)\$\{?\w+\}?(?:\.\w+)?)$/.exec(word) ?? [];
  return (file ?? (folder === void 0 ? "" : `${folder}*`)).replace(/^(?:\.\.?\/)+/, "");
}
var isAt2 = (path, word) => path === word || path.endsWith(`/${word}`);
var isIn = (path, word, reader) => isAt2(path.slice(0, path.lastIndexOf("/")), word.slice(0, -2)) && (/\/.*\//.test(word) || path.startsWith(reader.slice(0, reader.lastIndexOf("/") + 1)));
var lastOf = (word) => word.slice(word.lastIndexOf("/") + 1);
function setIn(text) {
  const said = [...text.matchAll(SETS)].map(([, words = ""]) => words).join(" ");
  return {
    errexit: /(?:^|\s)-\w*e|-o\s+errexit/.test(said) || /^#!.*sh\s+-\w*e/.test(text),
    pipefail: /-\w*o\s+pipefail/.test(said)
  };
}
var both = (all) => ({
  errexit: all.some(({ errexit }) => errexit),
  pipefail: all.some(({ pipefail }) => pipefail)
});

// src/app/providing.ts
function provided(program, engine) {
  const keeps = (id) => verdictsOn(program, id, engine).some((one) => one.outcome === "kept");
  return { alerts: keeps("alerting"), beats: keeps("heartbeat") };
}
function unsureIn(program, engine) {
  const asked2 = [["alerting", "alerts"], ["heartbeat", "beats"]];
  const isCalled = program.calls.some(({ name }) => name === "on.workflow_call") && !program.calls.some(({ name }) => name === "on.schedule");
  const isTried = program.calls.some(({ name }) => name === "on.schedule") && !isMissed(program);
  const unsure = asked2.filter(([id]) => isTried || verdictsOn(program, id, engine).every(({ outcome }) => isCalled && outcome === "missing")).map(([, what]) => what);
  return unsure.length === 0 ? {} : { unsure };
}
function verdictsOn(program, id, { habits }) {
  const verdict = habits.find((habit) => habit.id === id)?.on.file?.(program);
  return [verdict].flat().filter((one) => one !== void 0);
}
function isSubstituted({ call: { start } }, { file: { text } }) {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return /\$\([^()]*$/.test(line);
}

// src/core/flow/chains.ts
var MOST_SITES = 6;
var MOST_WAYS = 12;
var MOST_CROSSINGS = 5;
var LOST = { links: [], sites: [], whole: false, reached: true };
function createChains(index) {
  const known = /* @__PURE__ */ new Map();
  const through = remember((wrapper) => throughAll(index, wrapper));
  const outOf = remember((scope) => beyond(index, index.facts[scope], [], walkFrom));
  const walkFrom = (id, crossed) => {
    const links = [];
    for (let at = index.facts[id]?.within ?? -1; at >= 0; ) {
      const fact = index.facts[at];
      if (fact.kind === "call" && fact.local !== void 0) links.push(...through(fact.local));
      links.push(fact);
      if (fact.kind === "scope" && fact.role === "function" && fact.name !== void 0) {
        const ways2 = crossed.length === 0 ? outOf(fact.id) : beyond(index, fact, crossed, walkFrom);
        return ways2.map((chain) => ({ ...chain, links: links.concat(chain.links) }));
      }
      at = fact.within;
    }
    return [{ links, sites: [], whole: true, reached: true }];
  };
  return (id) => {
    let chains = known.get(id);
    if (!chains) {
      chains = walkFrom(id, []);
      known.set(id, chains);
    }
    return chains;
  };
}
function beyond(index, scope, crossed, walk) {
  const around = index.decorators(scope.id).flatMap((call) => [call, ...wrapping(index, call, scope)]);
  const sites = index.sites(scope.id).filter((site) => !crossed.includes(index.functionOf(site.at.id)) && index.functionOf(site.at.id) !== scope.id);
  if (sites.length === 0) return [{ links: around, sites: [], whole: true, reached: false }];
  if (crossed.length >= MOST_CROSSINGS) return [{ ...LOST, links: around }];
  const ways2 = [];
  for (const site of sites.slice(0, MOST_SITES)) {
    for (const at of placesOf(index, site, scope)) {
      const own = at.kind === "call" ? [at] : [];
      const sitesOf = (chain) => at.kind === "call" ? [at, ...chain.sites] : chain.sites;
      for (const chain of walk(at.id, [...crossed, scope.id])) {
        ways2.push({ ...chain, links: [...around, ...own, ...chain.links], sites: sitesOf(chain) });
      }
    }
    if (ways2.length > MOST_WAYS) return [...ways2.slice(0, MOST_WAYS), { ...LOST, links: around }];
  }
  return sites.length > MOST_SITES ? [...ways2, { ...LOST, links: around }] : ways2;
}
function placesOf(index, site, target) {
  if (site.call || site.at.kind !== "call") return [site.at];
  const inner = parameterCalls(index, site.at, target);
  return inner.length > 0 ? inner : [site.at];
}
function parameterCalls(index, call, target) {
  const taker = call.local === void 0 ? void 0 : index.facts[call.local];
  if (taker?.kind !== "scope") return [];
  const position = call.args.findIndex((value) => value.holes.some((hole) => hole.from === target.id));
  const name = taker.params?.[position];
  if (name === void 0) return [];
  return index.calls.filter((inner) => inner.name === name && isWithin(index, inner.id, taker.id));
}
function throughAll(index, wrapper) {
  const inner = index.calls.find((call) => call.name === ALL_GIVEN && index.functionOf(call.id) === wrapper);
  if (!inner) return [];
  const links = [inner];
  for (let at = inner.within; at >= 0 && at !== wrapper; at = index.facts[at]?.within ?? -1)
    links.push(index.facts[at]);
  return links;
}
var ALL_GIVEN = "$@";
function isWithin(index, id, outer) {
  for (let at = id; at >= 0; at = index.facts[at]?.within ?? -1) if (at === outer) return true;
  return false;
}
function wrapping(index, decorator, target) {
  const inner = parameterCalls(index, decorator, target)[0];
  if (!inner) return [];
  const links = [inner];
  for (let at = inner.within; at >= 0; ) {
    const fact = index.facts[at];
    links.push(fact);
    if (fact.kind === "scope" && fact.role === "function" && fact.name !== void 0) break;
    at = fact.within;
  }
  return links;
}
function reachedFunctions(index, registers, counts) {
  const reached = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  for (const scope of index.scopes) {
    if (scope.role !== "function" || scope.name === void 0) continue;
    const from = index.sites(scope.id).filter(counts).map((site) => index.functionOf(site.at.id));
    if (index.decorators(scope.id).some(registers)) from.push(index.functionOf(scope.id));
    for (const owner of from) {
      const known = places.get(owner);
      if (known) known.add(scope.id);
      else places.set(owner, /* @__PURE__ */ new Set([scope.id]));
    }
  }
  const open = [-1];
  for (let owner = open.pop(); owner !== void 0; owner = open.pop()) {
    for (const id of places.get(owner) ?? []) {
      if (!reached.has(id)) open.push(id);
      reached.add(id);
    }
  }
  return reached;
}

// src/core/flow/endings.ts
function createEndings(index, stepOf2) {
  const known = /* @__PURE__ */ new Map();
  const endingOf = (scope) => {
    const before = known.get(scope.id);
    if (before !== void 0) return before;
    known.set(scope.id, "on");
    const ending = levelEnding(index.children(scope.id), index, stepOf2, endingOf);
    known.set(scope.id, ending);
    return ending;
  };
  return endingOf;
}
function levelEnding(facts, index, stepOf2, endingOf) {
  for (let place = 0; place < facts.length; place++) {
    const fact = facts[place];
    if (fact.kind === "call") {
      const ending = leaveOf(fact, index, stepOf2, endingOf);
      if (ending !== "on") return ending;
    } else if (fact.kind === "scope") {
      const ending = scopeEnding(fact, facts[place + 1], index, endingOf);
      if (ending !== "on") return ending;
    }
  }
  return "on";
}
function scopeEnding(scope, next, index, endingOf) {
  if (scope.role === "branch" && scope.when === true && next?.kind === "scope" && next.role === "branch" && next.when === false) {
    const one = endingOf(scope);
    const other = endingOf(next);
    if (one === "on" || other === "on") return "on";
    if (one === other) return one;
    return EXITS.has(one) && EXITS.has(other) ? "unknown" : EXITS.has(one) ? other : one;
  }
  if (scope.role === "attempt") {
    const ending = endingOf(scope);
    if (ending === "on") return "on";
    const handlers = index.watchers(scope.id).filter((watcher) => watcher.role === "handler");
    return handlers.every((handler) => endingOf(handler) !== "on") ? ending : "on";
  }
  if (scope.role === "loop" && scope.endless === true && !leavesLoop(scope.id, index)) return "unknown";
  return "on";
}
function leavesLoop(id, index, inner = false) {
  return index.children(id).some((fact) => {
    if (fact.kind === "call")
      return fact.name === "break" && !inner || LEAVES[fact.name] === "return" || leavesLoop(fact.id, index, inner);
    if (fact.kind !== "scope" || fact.role === "function" && fact.name !== void 0) return false;
    return fact.role === "handler" || leavesLoop(fact.id, index, inner || fact.role === "loop");
  });
}
var EXITS = /* @__PURE__ */ new Set(["ok", "bad", "raise", "unknown"]);
var LEAVES = { return: "return", raise: "raise", break: "break", continue: "next" };
function leaveOf(call, index, stepOf2, endingOf) {
  const step = stepOf2(call.id);
  const own = step?.row.ends?.(step.ask);
  if (own !== void 0 && own !== "return") return own;
  if (call.local !== void 0) {
    const callee = index.facts[call.local];
    const ending = endingOf(callee);
    if (EXITS.has(ending) && (ending !== "raise" || call.fate === "raises")) return ending;
  }
  for (const child of index.children(call.id)) {
    if (child.kind !== "call") continue;
    const ending = leaveOf(child, index, stepOf2, endingOf);
    if (ending !== "on") return ending;
  }
  return LEAVES[call.name] ?? "on";
}

// src/core/flow/index.ts
var none = [];
function refersTo(hole, target) {
  if (target?.kind !== "scope" || target.role !== "function" || target.name === void 0) return false;
  const last = target.name.slice(target.name.lastIndexOf(".") + 1);
  return hole.name === target.name || hole.name === last || hole.name.endsWith(`.${last}`) && hole.member !== void 0;
}
function holesOf(value) {
  if (!value.items && !value.entries) return value.holes;
  const holes = [...value.holes];
  for (const item of value.items ?? none) holes.push(...holesOf(item));
  if (value.entries) for (const entry of value.entries.values()) holes.push(...holesOf(entry));
  return holes;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
function refer(value, at, facts, into) {
  if (value.holes.length === 0 && !value.items && !value.entries) return;
  for (const hole of holesOf(value)) {
    if (hole.from === void 0) continue;
    const target = facts[hole.from];
    if (!target || !refersTo(hole, target)) continue;
    if (at.kind === "call" && at.within === target.within && at.start < target.start) push(into.decorators, target.id, at);
    else push(into.sites, target.id, { at });
  }
}
function referencesIn(facts) {
  const into = { sites: /* @__PURE__ */ new Map(), decorators: /* @__PURE__ */ new Map() };
  for (let id = 0; id < facts.length; id++) {
    const fact = facts[id];
    if (fact.kind === "call") {
      if (fact.local !== void 0) push(into.sites, fact.local, { at: fact, call: fact });
      const { args, options } = fact;
      for (let index = 0; index < args.length; index++) refer(args[index], fact, facts, into);
      if (options.size > 0) for (const value of options.values()) refer(value, fact, facts, into);
    } else if (fact.kind === "value" && fact.role === "assigned") refer(fact.value, fact, facts, into);
  }
  return into;
}
function functionsOf(facts) {
  const owner = new Int32Array(facts.length).fill(-1);
  for (let id = 0; id < facts.length; id++) {
    const fact = facts[id];
    const parent = fact.within < 0 ? void 0 : facts[fact.within];
    if (!parent) continue;
    const isFunction = parent.kind === "scope" && parent.role === "function" && parent.name !== void 0;
    owner[fact.id] = isFunction ? parent.id : owner[parent.id];
  }
  return owner;
}
function indexOf({ facts }) {
  const children = [];
  const watchers = /* @__PURE__ */ new Map();
  const assigned = /* @__PURE__ */ new Map();
  const calls = [];
  const scopes = [];
  const written = [];
  const comments = [];
  for (let id = 0; id < facts.length; id++) {
    const fact = facts[id];
    const siblings = children[fact.within + 1];
    if (siblings) siblings.push(fact);
    else children[fact.within + 1] = [fact];
    if (fact.kind === "call") calls.push(fact);
    else if (fact.kind === "comment") comments.push(fact);
    else if (fact.kind === "value") {
      written.push(fact);
      if (fact.role === "assigned" && fact.name !== void 0) push(assigned, fact.name, fact);
    } else {
      scopes.push(fact);
      if (fact.of !== void 0) push(watchers, fact.of, fact);
    }
  }
  comments.sort(byStart);
  const owner = functionsOf(facts);
  const references = referencesIn(facts);
  return {
    facts,
    calls,
    scopes,
    written,
    comments,
    children: (id) => children[id + 1] ?? none,
    functionOf: (id) => owner[id] ?? -1,
    watchers: (id) => watchers.get(id) ?? none,
    sites: (id) => references.sites.get(id) ?? none,
    decorators: (id) => references.decorators.get(id) ?? none,
    assigned: (name) => assigned.get(name) ?? none
  };
}

// src/core/flow/failure.ts
var takesAll = (handler) => handler.catches?.includes("*") === true;
function follow(chain, index, program, into) {
  for (const link of chain.links) {
    if (link.kind === "call" || link.role !== "attempt" && link.role !== "unit") continue;
    let taken = false;
    for (const watcher of index.watchers(link.id)) {
      if (watcher.role === "after") into.seen.add(watcher);
      if (watcher.role !== "handler") continue;
      into.by.add(watcher);
      if (takesAll(watcher) && program.ending(watcher) !== "raise") taken = true;
    }
    if (taken) return;
  }
  into.escapes = true;
}
function catchersOf(id, index, program) {
  const into = { by: /* @__PURE__ */ new Set(), seen: /* @__PURE__ */ new Set(), escapes: false };
  for (const chain of program.chains(id)) follow(chain, index, program, into);
  return { by: [...into.by], seen: [...into.seen], escapes: into.escapes };
}
function absorbed(step, program) {
  return program.chains(step.call.id).some(
    (chain) => chain.links.some((link) => {
      const around = link.kind === "call" ? program.step(link.id) : void 0;
      return around?.row.absorbs?.(around.ask) === "yes";
    })
  );
}
function failureOf(step, program) {
  const { fate } = step.call;
  if (fate === "lost") return { kind: "ignored" };
  if (fate === "unknown") return { kind: "unknown" };
  if (absorbed(step, program)) return { kind: "absorbed" };
  const branches = program.failureBranches(step.call);
  if (fate === "tested" || fate === "kept") return branches.length > 0 ? { kind: "handled", by: branches } : { kind: "unknown" };
  const checked = program.statusChecked(step);
  if (checked === "no") return { kind: "ignored" };
  const outer = failureAtSites(step, program);
  if (outer) return outer;
  const { by, escapes } = program.catchers(step.call.id);
  const all = [...branches, ...by];
  if (all.length === 0) return checked === "unknown" ? { kind: "unknown" } : { kind: "stops" };
  return escapes && by.length === 0 && branches.length === 0 ? { kind: "stops" } : { kind: "handled", by: all };
}
function failureAtSites(step, program) {
  const sites = program.chains(step.call.id).flatMap((chain) => chain.sites);
  const deviating = sites.filter((site) => site.fate !== "raises");
  if (deviating.length === 0) return void 0;
  const branches = deviating.flatMap((site) => program.failureBranches(site));
  if (branches.length > 0) return { kind: "handled", by: [...new Set(branches)] };
  return deviating.length === sites.length && deviating.every((site) => site.lostBy === "no-errexit") ? { kind: "ignored" } : { kind: "unknown" };
}
function statusCheckedOf(step) {
  const { status, check } = step.row;
  if (!status) return "yes";
  const raised = check?.(step.ask) ?? "no";
  if (raised !== "no") return raised;
  return step.call.uses.some((use) => status.includes(use)) ? "yes" : "no";
}
var GOOD_MEMBERS = /* @__PURE__ */ new Set(["ok", "is_success", "success"]);
var GOOD_NUMBER = /^(?:0|2\d\d)$/;
var ANSWER_NUMBER = /^(?:-\d+|[2-9]|[1-9]\d)$/;
function saysFailed(test, call) {
  const hole = test.left.holes.find((candidate) => candidate.from === call.id);
  if (!hole) return void 0;
  if (test.op === "truth") {
    const good = hole.member !== void 0 && GOOD_MEMBERS.has(hole.member);
    const isStatus2 = hole.member === void 0 || /code|status|ok|success|stderr/i.test(hole.member);
    if (!good && !isStatus2) return void 0;
    const isGood = good || hole.member === void 0 && ANSWERS.test(call.name);
    return isGood ? test.negated : !test.negated;
  }
  if (test.op === "equal" && test.right) {
    if (ANSWER_NUMBER.test(test.right.text)) return void 0;
    return GOOD_NUMBER.test(test.right.text) ? test.negated : !test.negated;
  }
  return void 0;
}
var ANSWERS = /^(?:requests|httpx)\b/;
function failureBranchesIn(index, program) {
  const branches = /* @__PURE__ */ new Map();
  for (const scope of index.scopes) {
    if (scope.role !== "branch") continue;
    for (const id of failedCalls(scope, index, program)) push(branches, id, scope);
  }
  return branches;
}
function failedCalls(branch, index, program) {
  const failed = /* @__PURE__ */ new Set();
  for (const test of (branch.tests ?? []).flatMap(program.expand)) {
    for (const { from } of test.left.holes) {
      const call = from === void 0 ? void 0 : index.facts[from];
      if (call?.kind === "call" && saysFailed(test, call) === (branch.when !== false)) failed.add(call.id);
    }
  }
  return failed;
}

// src/core/flow/words.ts
function parameterOf(hole, scope) {
  const params = scope.params ?? [];
  for (let index = 0; index < params.length; index++) {
    const name = params[index];
    if (!hole.name.startsWith(name)) continue;
    const rest = hole.name.slice(name.length);
    if (rest === "" || rest[0] === "." || rest[0] === "[") return { index, name, rest };
  }
  return void 0;
}
function argumentFor(site, parameter) {
  return site.options.get(parameter.name) ?? (site.open ? void 0 : site.args[parameter.index]);
}
function replaceOnce(value, site, facts) {
  const callee = site.local === void 0 ? void 0 : facts[site.local];
  if (callee?.kind !== "scope" || value.holes.length === 0) return value;
  let { text } = value;
  const holes = [];
  for (const hole of value.holes) {
    const [words, filled] = holeInWords(hole, callee, site, facts);
    text = text.replace(`\${${hole.name}}`, () => words);
    holes.push(...filled);
  }
  return { ...value, text, holes };
}
function holeInWords(hole, callee, site, facts) {
  const parameter = hole.from === callee.id ? parameterOf(hole, callee) : void 0;
  const argument = parameter && argumentFor(site, parameter);
  if (parameter && argument) {
    if (parameter.rest === "") return [argument.text, argument.holes];
    const outer = isLone(argument) ? argument.holes[0] : void 0;
    const name2 = `${outer?.name ?? argument.text}${parameter.rest}`;
    return [`\${${name2}}`, [{ ...hole, name: name2, ...outer?.from !== void 0 && { from: outer.from } }]];
  }
  const name = hole.from !== void 0 && facts[hole.from]?.kind === "call" ? callInWords(hole.name, callee, site) : hole.name;
  return [`\${${name}}`, [name === hole.name ? hole : { ...hole, name }]];
}
function callInWords(name, callee, site) {
  const open = name.indexOf("(");
  if (open < 0) return name;
  return (callee.params ?? []).reduce((words, param, index) => {
    const argument = /^[\w$]+$/.test(param) ? argumentFor(site, { index, name: param }) : void 0;
    if (!argument) return words;
    const named = new RegExp(`(?<![\\w$.])${param.replace(/\$/g, "\\$&")}(?![\\w$])`, "g");
    const inside = words.slice(open).replace(named, () => argument.text);
    return words.slice(0, open) + inside;
  }, name);
}
function wordsOf2(value, sites, facts) {
  return sites.reduce((words, site) => replaceOnce(words, site, facts), value);
}
function givenTo(index, name, from) {
  const all = index.assigned(name);
  if (all.length === 0 || from === void 0) return all;
  const owner = index.functionOf(from);
  const near = all.filter((written) => index.functionOf(written.id) === owner);
  if (near.length > 0) return near;
  const top = all.filter((written) => index.functionOf(written.id) < 0);
  return top.length > 0 ? top : all;
}
var DEEPEST = 4;
function atomsOf(index, test, depth = 0) {
  if (test.op !== "truth" || depth > DEEPEST) return [test];
  const behind = keptTests(index, test.left);
  if (!behind) return [test];
  return behind.flatMap((atom) => atomsOf(index, { ...atom, negated: atom.negated !== test.negated }, depth + 1));
}
function keptTests(index, value) {
  if (value.tests) return value.tests;
  const hole = value.holes[0];
  if (!hole || !isLone(value)) return void 0;
  const source = hole.from === void 0 ? void 0 : index.facts[hole.from];
  if (source?.kind === "call" && source.local !== void 0) return predicateTests(index, source);
  const given = index.assigned(hole.name);
  return given.length === 1 ? given[0]?.value.tests : void 0;
}
function predicateTests(index, call) {
  const callee = index.facts[call.local];
  const tests = callee.gives?.length === 1 ? callee.gives[0]?.tests : void 0;
  return tests?.map((test) => testInWords(test, [call], index.facts));
}
function testInWords(test, sites, facts) {
  return {
    ...test,
    left: wordsOf2(test.left, sites, facts),
    ...test.right && { right: wordsOf2(test.right, sites, facts) }
  };
}

// src/core/flow/guards.ts
var negate = (test) => ({ ...test, negated: !test.negated });
function holding(branch) {
  const tests = branch.tests ?? [];
  return branch.when === false ? tests.map(negate) : tests;
}
function leavers(branch, index, endingOf) {
  if (endingOf(branch) !== "on") return [branch];
  if (branch.when !== false) return [];
  return index.children(branch.id).filter((fact) => isBranch(fact) && endingOf(fact) !== "on");
}
var isBranch = (fact) => fact.kind === "scope" && fact.role === "branch";
var EXITS2 = /* @__PURE__ */ new Set(["ok", "bad", "raise"]);
function demanded(call, index, endingOf) {
  if (call.local === void 0) return [];
  return index.children(call.local).filter(isBranch).filter((branch) => EXITS2.has(endingOf(branch))).map((scope) => ({
    id: call.id,
    guard: { tests: holding(scope).map((test) => testInWords(negate(test), [call], index.facts)), scope }
  }));
}
function wayOut(loop, index) {
  if (loop.endless !== true) return [];
  const [only, another] = breaksIn(loop.id, index);
  if (only === void 0 || another !== void 0) return [];
  const guards = [];
  for (let at = index.facts[only.within]; at && at.id !== loop.id; at = index.facts[at.within])
    if (isBranch(at)) guards.push({ id: loop.id, guard: { tests: holding(at), scope: at } });
  return guards;
}
function breaksIn(id, index) {
  return index.children(id).flatMap((fact) => {
    if (fact.kind === "call") return fact.name === "break" ? [fact] : [];
    const isOther = fact.kind !== "scope" || fact.role === "loop" || fact.role === "function";
    return isOther ? [] : breaksIn(fact.id, index);
  });
}
function exitsIn(parent, index, endingOf) {
  return index.children(parent).flatMap((fact) => {
    if (fact.kind === "call") return demanded(fact, index, endingOf);
    if (fact.kind === "scope" && fact.role === "loop") return wayOut(fact, index);
    if (!isBranch(fact)) return [];
    return leavers(fact, index, endingOf).map((scope) => ({ id: fact.id, guard: { tests: holding(scope).map(negate), scope } }));
  });
}
function createGuards(index, endingOf) {
  const exits = remember((parent) => exitsIn(parent, index, endingOf));
  return (chain, id) => guardsOn(chain, id, exits);
}
function guardsOn(chain, id, exits) {
  const guards = [];
  let sites = [];
  let before = id;
  for (const link of chain.links) {
    if (link.kind === "call" && chain.sites[sites.length] === link) sites = [...sites, link];
    if (link.kind === "scope" && (link.role === "branch" || link.role === "loop" && link.tests))
      guards.push({ tests: holding(link), scope: link, sites });
    for (const exit of exits(link.id)) if (exit.id < before) guards.push({ ...exit.guard, sites });
    before = link.id;
  }
  return guards;
}

// src/core/flow/nesting.ts
function nesting(index, step) {
  const callsIn = remember((id) => {
    const calls = [];
    for (const fact of index.children(id)) {
      if (fact.kind === "call") calls.push(fact);
      const isNamed2 = fact.kind === "scope" && fact.role === "function" && fact.name !== void 0;
      if ((fact.kind === "call" || fact.kind === "scope") && !isNamed2) calls.push(...callsIn(fact.id));
    }
    return calls;
  });
  const stepsIn = remember((id) => callsIn(id).flatMap((call) => step(call.id) ?? []));
  const stepsUnder = remember((id) => {
    const seen = /* @__PURE__ */ new Set();
    const open = [id];
    const steps = [];
    for (let at = open.pop(); at !== void 0; at = open.pop()) {
      steps.push(...stepsIn(at));
      for (const call of callsIn(at)) {
        if (call.local === void 0 || seen.has(call.local)) continue;
        seen.add(call.local);
        open.push(call.local);
      }
    }
    return steps;
  });
  return { callsIn, stepsIn, stepsUnder };
}
function commentAt(start, index, program) {
  const line = program.lines.lineAt(start);
  return index.comments.find((comment) => {
    const at = program.lines.lineAt(comment.start);
    if (at === line) return true;
    return at === line - 1 && program.lines.textOf(at).trim().startsWith(comment.text.trim().slice(0, 1)) && isAlone(comment.start, program);
  });
}
function isAlone(start, program) {
  const line = program.lines.lineAt(start);
  return program.file.text.slice(program.lines.startOf(line), start).trim() === "";
}

// src/core/flow/outcome.ts
function outcomeOf(scope, index, program) {
  const ending = program.ending(scope);
  if (ending === "bad" || ending === "raise") return "loud";
  if (ending === "unknown") return "unknown";
  const content = contentOf(scope, index, program);
  if (ending === "ok") return content.acts ? "unknown" : "lies";
  if (ending === "return") return returned(scope, content, index, program);
  const outcome = afterwards(content);
  return outcome === "silent" && ending === "on" && goesOnAlone(scope, index, program) ? "unknown" : outcome;
}
function goesOnAlone(handler, index, program) {
  const attempt = handler.of === void 0 ? void 0 : index.facts[handler.of];
  if (handler.role !== "handler" || attempt?.kind !== "scope" || !leaves(attempt, program)) return false;
  return isFollowed(attempt, handler.end, index);
}
function isFollowed(scope, end, index) {
  const isLater = (fact) => fact.kind !== "comment" && fact.start >= end && !isOtherSide(fact, scope);
  if (index.children(scope.within).some(isLater)) return true;
  const around = index.facts[scope.within];
  return around?.kind === "scope" && around.role === "branch" && isFollowed(around, end, index);
}
var isOtherSide = (fact, side) => fact.kind === "scope" && fact.role === "branch" && fact.tests !== void 0 && fact.tests === side.tests;
var leaves = (attempt, program) => attempt.role === "attempt" && program.ending(attempt) !== "on";
function afterwards({ tells, stores: stores2, acts, exits, raises }) {
  if (raises) return "unknown";
  if (tells) return "told";
  if (stores2) return "kept";
  return acts || exits ? "unknown" : "silent";
}
var LEAVES2 = /* @__PURE__ */ new Set(["return", "raise", "break", "continue"]);
var mayEndBadly = (call, program) => [call, ...call.local === void 0 ? [] : program.callsIn(call.local)].some(({ id, name }) => {
  const step = program.step(id);
  return name === "raise" && id === call.id || step?.row.ends?.(step.ask) === "bad";
});
function contentOf(scope, index, program) {
  const does = { tells: false, acts: false, exits: false, raises: false };
  for (const call of program.callsIn(scope.id)) {
    const step = program.step(call.id);
    if (mayEndBadly(call, program)) does.raises = true;
    if (LEAVES2.has(call.name)) continue;
    if (step && (step.effect === "report" || step.effect === "send")) does.tells = true;
    else if (call.local !== void 0 && reports(call.local, program)) does.tells = true;
    else if (step?.effect === "leave") does.exits = true;
    else if (!step || isOutside(step) || call.local !== void 0) does.acts = true;
  }
  return { ...does, stores: stores(scope.id, scope.id, index) };
}
var reports = (callee, program) => program.stepsUnder(callee).some((step) => step.effect === "report" || step.effect === "send");
function stores(id, handler, index) {
  return index.children(id).some((fact) => {
    if (fact.kind === "value") return fact.role === "assigned";
    if (fact.kind === "call" && fact.name !== "return" && usesError(fact, handler)) return true;
    return (fact.kind === "call" || fact.kind === "scope" && fact.role !== "function") && stores(fact.id, handler, index);
  });
}
var holds = (value, from) => holesOf(value).some((hole) => hole.from === from);
var usesError = (call, handler) => call.args.some((value) => holds(value, handler)) || [...call.options.values()].some((value) => holds(value, handler));
function returned(scope, content, index, program) {
  const value = ownReturn(scope, index)?.args[0];
  const owner = nearestFunction(scope.id, program);
  const empty = !value || value.type === "none";
  const othersGive = (owner.gives ?? []).some((given) => given.type !== "none");
  if (empty && !othersGive) return afterwards(content);
  if (owner.role === "function" && owner.name === void 0) return "kept";
  const sites = index.sites(owner.id);
  const used = sites.filter((site) => !site.call || site.call.uses.length > 0 || isStatus(site.call, program));
  if (sites.length > 0 && used.length === 0) return afterwards(content);
  if (used.length > 0 && used.every((site) => site.call && isStatus(site.call, program))) return exitStatus(value, content);
  return "kept";
}
function nearestFunction(id, program) {
  for (let at = program.fact(id); at.within >= 0; at = program.fact(at.within)) {
    if (at.kind === "scope" && at.role === "function") return at;
  }
  return program.enclosing(id);
}
function isStatus(call, program) {
  const around = call.within >= 0 ? program.fact(call.within) : void 0;
  if (around?.kind !== "call" || around.name === "return") return false;
  const status = around.args[0];
  if (!status || !isLone(status) || status.holes[0]?.from !== call.id) return false;
  if (around.name === "raise" || program.step(around.id)?.row.ends) return true;
  return /(?:^|\.)SystemExit$/.test(around.name);
}
function exitStatus(value, content) {
  if (value && value.holes.length > 0) return "unknown";
  const zero = !value || value.type === "none" || value.text === "0" || value.type === "boolean" && value.text === "false";
  if (!zero) return "loud";
  if (content.acts) return "unknown";
  return content.tells ? "lies" : "silent";
}
function ownReturn(scope, index) {
  for (const fact of index.children(scope.id)) {
    if (fact.kind === "call" && fact.name === "return") return fact;
    if (fact.kind === "call") {
      const inner = index.children(fact.id).find((child) => child.kind === "call" && child.name === "return");
      if (inner) return inner;
    }
  }
  return void 0;
}

// src/core/flow/sources.ts
var THROUGH = /* @__PURE__ */ new Set(["parse", "setup", "report", "wait"]);
var MOST_VISITS = 400;
var NONE = [];
function sourcesOf(index, stepOf2, value) {
  if (value.holes.length === 0 && !value.items && !value.entries) return NONE;
  const walk = { index, stepOf: stepOf2, found: /* @__PURE__ */ new Set(), seen: /* @__PURE__ */ new Set() };
  visitValue(walk, value, void 0);
  return [...walk.found];
}
function enters({ seen }, key) {
  if (seen.has(key) || seen.size > MOST_VISITS) return false;
  seen.add(key);
  return true;
}
function visitValue(walk, value, from) {
  for (const hole of value.holes) visitHole(walk, hole, from);
  for (const item of value.items ?? []) visitValue(walk, item, from);
  if (value.entries) for (const entry of value.entries.values()) visitValue(walk, entry, from);
}
function visitHole(walk, hole, from) {
  const fact = hole.from === void 0 ? void 0 : walk.index.facts[hole.from];
  if (!fact) visitName(walk, hole.name, from);
  else if (fact.kind === "call") {
    if (enters(walk, fact.id)) visitCall(walk, fact);
  } else if (fact.kind === "scope") {
    const isLoop2 = fact.role === "loop";
    if (enters(walk, isLoop2 ? fact.id : `${fact.id}:${hole.name}`)) visitScope(walk, fact, hole);
  }
}
function visitName(walk, name, from) {
  const base = name.match(/^#?((?:self\.)?[\w$]+)/)?.[1] ?? name;
  const owner = from === void 0 ? -1 : walk.index.functionOf(from);
  if (!enters(walk, `${base}@${owner}`)) return;
  for (const written of givenTo(walk.index, base, from)) visitValue(walk, written.value, written.id);
}
function visitCall(walk, call) {
  const step = walk.stepOf(call.id);
  if (step && (step.effect !== "parse" || step.thing !== void 0)) walk.found.add(step);
  if (step && !THROUGH.has(step.effect) && step.thing !== "print") return;
  if (call.receiver) visitValue(walk, call.receiver, call.id);
  visitInput(walk, call);
  if (call.local === void 0) {
    for (const argument of call.args) visitValue(walk, argument, call.id);
  } else {
    const callee = walk.index.facts[call.local];
    for (const given of callee.gives ?? []) visitValue(walk, given, call.id);
  }
}
function visitInput(walk, call) {
  const input = call.input === void 0 ? void 0 : walk.index.facts[call.input];
  if (input?.kind === "call" && enters(walk, input.id)) visitCall(walk, input);
}
function visitScope(walk, scope, hole) {
  if (scope.role === "loop" && scope.over) visitValue(walk, scope.over, scope.id);
  if (scope.role !== "function" || refersTo(hole, scope)) return;
  const parameter = parameterOf(hole, scope);
  if (!parameter) return;
  for (const site of walk.index.sites(scope.id)) {
    const argument = site.call && argumentFor(site.call, parameter);
    if (argument) visitValue(walk, argument, site.at.id);
  }
}
function testedIn({ scopes, sources }) {
  const values2 = new Set(
    scopes.flatMap(({ tests = [] }) => tests.flatMap(({ left, right }) => right ? [left, right] : [left]))
  );
  const steps = /* @__PURE__ */ new Set();
  for (const value of values2) for (const step of sources(value)) steps.add(step);
  return steps;
}

// src/core/flow/steps.ts
var asked = (value, ask) => typeof value === "function" ? value(ask) : value;
function stepFrom(call, name, row, ask, under) {
  return {
    call,
    name,
    effect: asked(row.effect, ask),
    medium: row.medium,
    thing: typeof row.thing === "function" ? row.thing(ask) : row.thing,
    target: row.target?.(ask),
    content: row.content?.(ask),
    under,
    row,
    ask
  };
}
function limitOf(starter, ask, command, words) {
  const own = command.row.limit;
  if (!own) return void 0;
  const outer = starter.limit;
  if (!outer || outer.bounded === "default")
    return { ...own, bounded: () => own.bounded === "default" ? "yes" : own.bounded(words) };
  const { bounded, advice } = outer;
  return {
    // What it is worth is the command's own; the option that bounds it is the starter's.
    ...own,
    advice,
    bounded() {
      const around = bounded(ask);
      if (around !== "no") return around;
      return own.bounded === "default" ? "yes" : own.bounded(words);
    }
  };
}
function started(call, starter, ask, command, facts) {
  const words = createAsk(command.call, facts);
  const own = command.row;
  const limit = limitOf(starter, ask, command, words);
  const row = {
    ...own,
    ...own.again && { again: () => own.again?.(words) ?? "unknown" },
    ...own.danger && { danger: () => own.danger?.(words) ?? "no" },
    ...own.retry && { retry: () => own.retry?.(words) ?? "unknown" },
    ...starter.status && { status: starter.status },
    ...starter.check && { check: starter.check },
    ...starter.fix && { fix: starter.fix }
  };
  const { limit: _own, ...unlimited } = row;
  const meaning = limit ? { ...unlimited, limit } : unlimited;
  const step = stepFrom(call, command.name, { ...own }, words, command.under);
  return { ...step, row: meaning, ask };
}
var matches = (name, own) => own.some((entry) => name === entry || name.endsWith(`.${entry}`));
var OWN_ROWS = {
  loggers: { effect: "report", medium: "output", thing: "log", minor: true },
  alerts: { effect: "send", medium: "network", thing: "alert", minor: true },
  heartbeats: { effect: "send", medium: "network", thing: "heartbeat", minor: true },
  clients: { effect: "read", medium: "network", thing: "http", retry: () => "yes", limit: { bounded: "default", advice: "" } }
};
var KINDS = ["loggers", "alerts", "heartbeats", "clients"];
function ownRow(name, functions) {
  const { loggers, alerts, heartbeats, clients } = functions;
  if (loggers.length + alerts.length + heartbeats.length + clients.length === 0) return void 0;
  const kind = KINDS.find((one) => matches(name, functions[one]));
  return kind && OWN_ROWS[kind];
}
function stepOf(call, column, knowledge, facts, functions) {
  const own = ownRow(call.name, functions);
  if (own === void 0 && column?.line) {
    const line = call.local === void 0 ? column.line(call, facts) : void 0;
    return line && stepFrom(call, line.name, line.row, createAsk(line.call, facts), line.under);
  }
  const row = own ?? (call.local === void 0 ? column?.row(call.name, call) : void 0);
  if (!row) return void 0;
  const ask = createAsk(call, facts);
  const argv = row.runs?.(ask);
  const command = argv && knowledge.command(argv, call);
  return command ? started(call, row, ask, command, facts) : stepFrom(call, call.name, row, ask, []);
}
function languageAt(facts, id, otherwise) {
  for (let at = id; at >= 0; at = facts[at]?.within ?? -1) {
    const scope = facts[at];
    if (scope.kind === "scope" && scope.role === "unit" && scope.language) return scope.language;
  }
  return otherwise;
}

// src/core/flow/units.ts
var SHORT = 10;
var isUnit2 = (fact) => fact?.kind === "scope" && fact.role === "unit";
function unitAt(id, { facts }) {
  for (let at = id; at > 0; at = facts[at]?.within ?? -1) {
    const fact = facts[at];
    if (isUnit2(fact) && fact.language !== void 0) return fact;
  }
  return facts[0];
}
function unitsOf(index, language, column) {
  const jobs = index.children(0).filter((fact) => isUnit2(fact) && fact.name !== void 0 && fact.language === language);
  const known = new Set(jobs.map(({ id }) => id));
  const isThrownAway = remember((id) => column?.ephemeral?.(index.facts[id], index.facts) === true);
  const job = (id) => {
    if (known.size === 0) return void 0;
    for (let at = id; at > 0; at = index.facts[at]?.within ?? -1) if (known.has(at)) return index.facts[at];
    return void 0;
  };
  return {
    jobs,
    job,
    ephemeral(id) {
      return isThrownAway(job(id)?.id ?? 0);
    }
  };
}
var PART = /^(?:[<>]|getenv$|argv$|set$)/;
function sizeOf(part, facts) {
  const own = part.filter((fact) => fact.kind === "call" && !PART.test(fact.name) && facts[fact.within]?.kind === "scope");
  const words = part.filter((fact) => isOfOption(fact, facts));
  const counted = words.length === 0 ? own : own.filter(({ start }) => !words.some((word) => word.start <= start && start < word.end));
  return new Set(counted.map((fact) => fact.group ?? `${fact.id}`)).size;
}
var isOfOption = (fact, facts) => {
  const around = isUnit2(fact) ? facts[fact.within] : void 0;
  return around?.kind === "call" && around.args.some(({ text }) => /^-[a-z]*c$/.test(text));
};
function scriptsOf(program, index, column) {
  if (column?.composed !== true) return [program];
  const owner = ownersOf(index.facts, program.file.language);
  const parts = Map.groupBy(index.facts, ({ id }) => owner[id]);
  return [...parts].filter(([unit]) => unit >= 0).map(([, part]) => viewOf(program, part, index));
}
function ownersOf(facts, language) {
  const owner = new Int32Array(facts.length).fill(-1);
  for (const fact of facts) {
    const outer = fact.within < 0 ? -1 : owner[fact.within];
    const isOther = isUnit2(fact) && fact.language !== void 0 && fact.language !== language;
    owner[fact.id] = outer < 0 && isOther ? fact.id : outer;
  }
  return owner;
}
function sorted(part, program) {
  const steps = [];
  const calls = [];
  const scopes = [];
  const written = [];
  for (const fact of part) {
    if (fact.kind === "scope") scopes.push(fact);
    else if (fact.kind === "value") written.push(fact);
    else if (fact.kind === "call") {
      calls.push(fact);
      const step = program.step(fact.id);
      if (step) steps.push(step);
    }
  }
  steps.sort((a, b) => a.call.start - b.call.start || a.call.id - b.call.id);
  return { steps, calls, scopes, written };
}
function viewOf(program, part, index) {
  const ids = new Set(part.map(({ id }) => id));
  return {
    ...program,
    ...sorted(part, program),
    comments: program.comments.filter(({ id }) => ids.has(id)),
    jobs: [],
    scripts: [],
    size: sizeOf(part, index.facts),
    recordLoops: program.recordLoops.filter(({ id }) => ids.has(id))
  };
}

// src/core/flow/create.ts
function createProgram(file, knowledge, options) {
  const index = indexOf(file);
  const column = knowledge.column(file.language);
  const byCall = stepsByCall(file, index, knowledge, options.functions);
  const step = (call) => byCall.get(call);
  const self = () => program;
  const lines = linesOf(file.text);
  const program = {
    file,
    functions: options.functions,
    steps: [...byCall.values()],
    calls: index.calls,
    scopes: index.scopes,
    written: index.written,
    comments: index.comments,
    fact: (id) => index.facts[id],
    languageOf: (id) => languageAt(index.facts, id, file.language),
    step,
    children: index.children,
    commentAt: (fact) => commentAt(fact.start, index, program),
    ...nesting(index, step),
    ...ways(index, step, column),
    ...fates(index, byCall, self),
    ...values(index, step, self),
    ...unitsOf(index, file.language, column),
    size: index.calls.length,
    lines,
    // These three are answers of the program itself. They are properties, not getters: with getters of its own each program
    // has a shape of its own, and every question to it is slow.
    recordLoops: [],
    evidence: { kind: "library", because: [] },
    scripts: []
  };
  program.recordLoops = index.scopes.filter(
    (scope) => scope.role === "loop" && program.reached(scope.id) && program.overRecords(scope)
  );
  program.evidence = evidenceOf(program, column, options);
  program.scripts = scriptsOf(program, index, column);
  return program;
}
function ways(index, step, column) {
  const chains = createChains(index);
  const ending = createEndings(index, step);
  const registers = (call) => column?.registers?.(call.name) === true;
  const reachedBy = once(() => reachedFunctions(index, registers, () => true));
  const loadedBy = once(() => reachedFunctions(index, registers, ({ call, at }) => call !== void 0 || at.kind === "call"));
  const guardsOn2 = createGuards(index, ending);
  const guards = remember((id) => chains(id).map((chain) => guardsOn2(chain, id)));
  return {
    chains,
    ending,
    guards,
    reached(id) {
      const owner = index.functionOf(id);
      return owner < 0 || reachedBy().has(owner);
    },
    loaded(id) {
      const owner = index.functionOf(id);
      return owner < 0 || loadedBy().has(owner);
    },
    everyWay: (id, accept) => guards(id).length > 0 && guards(id).every((way) => way.some(accept)),
    someWay: (id, accept) => guards(id).some((way) => way.some(accept)),
    loops: (id) => [...new Set(chains(id).flatMap((chain) => chain.links.filter(isLoop)))],
    enclosing: (id) => enclosingOf(id, index)
  };
}
function enclosingOf(id, index) {
  const owner = index.functionOf(id);
  return owner >= 0 ? index.facts[owner] : unitAt(id, index);
}
var isLoop = (link) => link.kind === "scope" && link.role === "loop";
function fates(index, byCall, program) {
  const catchers = remember((id) => catchersOf(id, index, program()));
  const outcome = remember((id) => outcomeOf(index.facts[id], index, program()));
  const failure = remember((id) => failureOf(byCall.get(id), program()));
  const branches = once(() => failureBranchesIn(index, program()));
  return {
    catchers,
    outcome: (handler) => outcome(handler.id),
    failure: (step) => failure(step.call.id),
    failureBranches: (call) => branches().get(call.id) ?? [],
    statusChecked: statusCheckedOf,
    overRecords: (loop) => isOverRecords(loop, program())
  };
}
function values(index, step, program) {
  const lookedAt = once(() => testedIn(program()));
  return {
    expand: (test) => atomsOf(index, test),
    inWords: (value, sites) => wordsOf2(value, sites, index.facts),
    sources: (value) => sourcesOf(index, step, value),
    given: (name, from) => givenTo(index, name, from),
    looksAt: (tested) => lookedAt().has(tested)
  };
}
function stepsByCall(file, index, knowledge, functions) {
  const byCall = /* @__PURE__ */ new Map();
  const own = knowledge.column(file.language);
  const isMixed = index.scopes.some(({ language }) => language !== void 0 && language !== file.language);
  const calls = inOrder(index.calls);
  for (let at = 0; at < calls.length; at++) {
    const call = calls[at];
    const column = isMixed ? knowledge.column(languageAt(index.facts, call.id, file.language)) : own;
    const step = stepOf(call, column, knowledge, index.facts, functions);
    if (step) byCall.set(call.id, step);
  }
  return byCall;
}
function inOrder(calls) {
  return calls.every((call, at) => at === 0 || call.start >= calls[at - 1].start) ? calls : [...calls].sort((one, other) => one.start - other.start || one.id - other.id);
}

// src/knowledge/workflow/containers.ts
var SCRIPT2 = /^(?:[\w.-]*\/)*([\w.-]+\.(?:sh|bash|ksh|py))(?=\s|$)/;
function scriptInContainer({ call }) {
  const words = [...call.name.split(" "), ...call.args.map(({ text }) => text)];
  if (!/^(?:docker|podman|docker-compose)$/.test(words[0] ?? "")) return void 0;
  const verb = words.slice(0, 3).findIndex((word) => word === "exec" || word === "run");
  const at = words.findIndex((word, index) => index > verb + 1 && SCRIPT2.test(word) && isStarted(words[index - 1] ?? ""));
  return verb < 0 || at < 0 ? void 0 : SCRIPT2.exec(words[at] ?? "")?.[1];
}
var isStarted = (before) => !before.startsWith("-") || /^-\w*c$/.test(before);

// src/app/systemd.ts
var SCHEDULE = /^On(?:Calendar|UnitActiveSec|UnitInactiveSec|BootSec|StartupSec|ActiveSec)$/;
function timerOf(service, texts) {
  const name = service.path.slice(service.path.lastIndexOf("/") + 1);
  const own = service.path.replace(/\.service$/, ".timer");
  const timers = texts.filter(({ path }) => path.endsWith(".timer"));
  return timers.find(({ path }) => path === own) ?? timers.find(({ text }) => lastOf2(entriesOf(text), "Unit") === name);
}
function timedService(service, timer) {
  const entries = entriesOf(service.text);
  const schedule = entriesOf(timer.text).filter(({ key, value }) => SCHEDULE.test(key) && value !== "").map(({ key, value }) => key === "OnCalendar" ? value : `${key}=${value}`);
  const [first] = entries.filter(isStart);
  if (schedule.length === 0 || first === void 0) return void 0;
  const folder = lastOf2(entries, "WorkingDirectory")?.replace(/^-/, "");
  const isOver = lastOf2(entries, "Type") === "oneshot";
  return {
    schedule: schedule.join(", "),
    command: entries.filter((entry) => isStart(entry) || entry.key === "ExecStartPost").map(commandOf).join(" && "),
    line: first.line,
    ...folder !== void 0 && { folder },
    limits: isLimit(lastOf2(entries, "RuntimeMaxSec")) || isOver && isLimit(lastOf2(entries, "TimeoutStartSec")),
    alerts: (lastOf2(entries, "OnFailure") ?? "") !== ""
  };
}
var isStart = ({ key, value }) => key === "ExecStart" && value !== "";
var commandOf = ({ value }) => value.replace(/^[-+!:@|]+/, "").replaceAll("%%", "%");
var isLimit = (value) => value !== void 0 && !/^(?:infinity|0)?$/.test(value);
var lastOf2 = (entries, key) => entries.findLast((entry) => entry.key === key)?.value;
function entriesOf(text) {
  const entries = [];
  let open = "";
  let from = 0;
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^\s*[#;]/.test(written)) continue;
    if (open === "") from = index + 1;
    const line = `${open}${written}`;
    open = line.endsWith("\\") ? `${line.slice(0, -1)} ` : "";
    const [, key, value] = open === "" ? /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [] : [];
    if (key !== void 0 && value !== void 0) entries.push({ key, value, line: from });
  }
  return entries;
}

// src/app/wsl.ts
function filesInWsl({ name, args }) {
  if (name !== "unread script") return [];
  return [...(args[0]?.text ?? "").matchAll(INSIDE)].flatMap(([, double, single]) => commandsIn(double ?? single ?? "")).filter((file) => /^\w|^\.[\w/]/.test(file) && !file.includes("..")).map((file) => file.replace(/^\.\//, ""));
}
var INSIDE = /^[ \t]*wsl\b[^\n"']*\bbash[ \t]+-\w*c[ \t]+(?:"([^"\n]*)"|'([^'\n]*)')/gm;

// src/app/starting.ts
async function programOf({ path, text }, { engine, settings }) {
  const reading = await readFacts({ path, text, named: true }, engine);
  if (reading?.kind === "facts")
    return createProgram(reading.facts, engine.knowledge, { isJob: true, functions: settings.functions });
  return reading?.kind === "unread" ? reading.unread.why : "it is in no language that is known";
}
var nothing = (note) => ({ started: [], notes: [note] });
async function fromWorkflow(context, named, search) {
  const program = await programOf(context, search);
  if (typeof program === "string")
    return nothing(`\`${context.path}\` could not be read (${program}): what it starts is unknown.`);
  const schedule = program.calls.find(({ name }) => name === "on.schedule");
  const shared = {
    path: context.path,
    schedule: schedule ? schedule.args.map(({ text }) => text).join(", ") || "a schedule" : "",
    ...provided(program, search.engine),
    ...unsureIn(program, search.engine)
  };
  const isOne = entryOf(void 0, "concurrency", program) !== void 0;
  const callerAt = (id, start, isLimited2, isLocked2) => {
    const job = program.job(id);
    const locks = isOne || isLocked2 || job !== void 0 && entryOf(job, "concurrency", program) !== void 0;
    const place = { line: program.lines.lineAt(start), job: job?.name ?? "", ephemeral: program.ephemeral(id) };
    const isSlim = job !== void 0 && entryOf(job, "runs-on", program)?.value.text === "ubuntu-slim";
    const isNever = shared.schedule !== "" && isLeftOutBySchedule(id, program);
    return { ...shared, ...place, ...isNever && { schedule: "" }, limits: isLimited2 || isSlim, locks };
  };
  const scripts = program.steps.flatMap((step) => {
    const folder = folderOf3(step, program);
    const caller = callerAt(step.call.id, step.call.start, isLimited(step, program), isLocked(step));
    const isPart = isSubstituted(step, program) && { unsure: ["alerts", "beats"] };
    const word = wordGivenBy(step);
    const given = { ...folder !== void 0 && { folder }, ...word !== void 0 && { word } };
    const place = { ...caller, ...given, ...isPart };
    return filesStartedBy(step, program, named).map((path) => [path, place]);
  });
  const used = program.calls.flatMap((call) => {
    const limits = isInLimit(call.id, program);
    if (program.languageOf(call.id) !== "workflow") return [];
    const caller = callerAt(call.id, call.start, limits, false);
    return [
      ...filesInWsl(call).map((path) => [path, caller]),
      ...fileUsedBy(call.name).map((path) => [path, { ...caller, by: "workflow" }]),
      ...filesHandedTo(call).map((path) => [path, caller])
    ];
  });
  const loaded = program.scopes.flatMap(
    (unit) => filesLoadedBy(unit, program).map((path) => [
      path,
      { ...callerAt(unit.id, unit.start, isInLimit(unit.id, program), false), folder: "" }
    ])
  );
  return { started: [...scripts, ...used, ...loaded], notes: [] };
}
function filesStartedBy(step, program, { scripts, targets, onlyOf: onlyOf2 }) {
  const path = pathStartedBy(step, program);
  if (path !== void 0) return [path];
  const inside = scriptInContainer(step);
  if (inside !== void 0) {
    const only = onlyOf2(inside);
    return only === void 0 ? [] : [only];
  }
  const name = scriptStartedBy(step, program);
  if (name !== void 0) return scripts.get(name)?.files ?? [];
  const made = targets.size === 0 ? void 0 : targetsMadeBy(step, program);
  return (made ?? []).flatMap((target) => targets.get(target) ?? []);
}
async function fromService(context, timer, search) {
  const service = timedService(context, timer);
  if (service === void 0) return { started: [], notes: [] };
  const { schedule, command, line, folder, limits, alerts } = service;
  const program = await programOf({ path: "service.sh", text: command }, search);
  if (typeof program === "string") return { started: [], notes: [] };
  const { beats } = provided(program, search.engine);
  const shared = {
    path: context.path,
    line,
    job: "",
    schedule,
    alerts,
    beats,
    locks: true,
    ephemeral: false,
    ...folder !== void 0 && { placed: true }
  };
  const started2 = program.steps.flatMap((step) => {
    const file = pathStartedBy(step, program, { base: folder, home: "" });
    return file === void 0 ? [] : [[file, { ...shared, limits: limits || isLimited(step, program) }]];
  });
  return { started: started2, notes: [] };
}
async function fromScript(context, outer, search) {
  const program = await programOf(context, search);
  if (typeof program === "string") return { started: [], notes: [] };
  const inner = { ...insideOf(context, program, search.engine), path: context.path };
  const started2 = outer.flatMap(
    (caller) => startsIn(program).filter((step) => caller.schedule === "" || !inner.isOfGitHub || !isAskedByInput(step.call.id, program)).flatMap((step) => startedInside(step, program, caller, inner))
  );
  return { started: started2, notes: [] };
}
var isAskedByInput = (id, program) => program.everyWay(
  id,
  ({ tests }) => tests.some(({ left }) => left.holes.some(({ name }) => /^(?:github\.event\.)?inputs\./.test(name)))
);
function insideOf({ path }, program, engine) {
  const isOfGitHub = engine.languageOf(path) === "workflow";
  return {
    ...provided(program, engine),
    ...isOfGitHub && !isAction(path) && unsureIn(program, engine),
    locks: program.calls.some(({ name }) => name === "flock"),
    home: path.slice(0, Math.max(0, path.lastIndexOf("/"))),
    isOfGitHub
  };
}
function startedInside(step, program, outer, { home, isOfGitHub, ...inner }) {
  const file = pathStartedBy(step, program, { base: isOfGitHub ? "" : outer.folder, home });
  if (file === void 0 || file === inner.path) return [];
  const folder = isOfGitHub ? folderOf3(step, program) : outer.folder;
  const unsure = [.../* @__PURE__ */ new Set([...outer.unsure ?? [], ...inner.unsure ?? []])];
  const caller = {
    path: inner.path,
    line: program.lines.lineAt(step.call.start),
    job: outer.job,
    by: outer.by === "image" ? "image" : "script",
    schedule: outer.schedule,
    ephemeral: outer.ephemeral,
    ...folder !== void 0 && { folder },
    ...(outer.placed || isPlaced(step, program, home)) && { placed: true },
    limits: outer.limits || isLimited(step, program),
    alerts: outer.alerts || inner.alerts,
    beats: outer.beats || inner.beats,
    ...unsure.length > 0 && { unsure },
    locks: outer.locks || inner.locks || isLocked(step)
  };
  return [[file, caller]];
}
var isInLimit = (id, program) => program.chains(id).every(({ links }) => links.some((link) => link.kind === "call" && limitsAround(link.name)));
function wordGivenBy({ call: { name, args } }) {
  const at = SCRIPT3.test(name) ? 0 : args.findIndex(({ text }) => SCRIPT3.test(text)) + 1;
  const word = at === 0 && !SCRIPT3.test(name) ? void 0 : args[at];
  return word?.holes.length === 0 ? word.text : void 0;
}
var SCRIPT3 = /\.(?:sh|bash)$/;
var isLimited = ({ call, under }, program) => under.includes("timeout") || isInLimit(call.id, program);
var isLocked = ({ under }) => under.includes("flock");

// src/app/started-by-crontab.ts
async function fromCrontab({ path, text }, search) {
  const started2 = [];
  const notes = [];
  for (const { line, schedule, command, isMailed } of cronLines(text, path)) {
    const program = await programOf({ path: "crontab.sh", text: command }, search);
    if (typeof program === "string") {
      notes.push(`The command in line ${line} of \`${path}\` could not be read (${program}): what it starts is unknown.`);
      continue;
    }
    const found = await startedByCommand(command, program, search);
    const { alerts, beats } = provided(found.program, search.engine);
    const shared = { path, line, job: "", schedule, alerts: alerts || isMailed, beats, ephemeral: false };
    for (const { file, step } of found.files) {
      const placed = isPlaced(step, found.program);
      started2.push([
        file,
        { ...shared, ...placed && { placed }, limits: isLimited(step, found.program), locks: isLocked(step) }
      ]);
    }
  }
  return { started: started2, notes };
}
async function startedByCommand(command, program, search) {
  const files = filesOf2(program);
  const rest = /^[a-z_][\w-]*[ \t]+(\S.*)$/.exec(command)?.[1];
  if (files.length > 0 || rest === void 0) return { program, files };
  const behind = await programOf({ path: "crontab.sh", text: rest }, search);
  if (typeof behind === "string") return { program, files };
  const below2 = filesOf2(behind);
  return below2.length > 0 ? { program: behind, files: below2 } : { program, files };
}
var filesOf2 = (program) => program.steps.flatMap((step) => {
  const file = pathStartedBy(step, program);
  return file === void 0 ? [] : [{ file, step }];
});

// src/app/told.ts
var TELLS = /^[ \t]*(?:echo|printf|warn|error|die|fail|log\w*)\b[^\n]{0,200}?\b[Rr]un[ \t]+[`'"\\]*((?:[\w.-]+\/)*[\w.-]+\.(?:sh|bash))\b/gm;
function toldIn(scripts) {
  const told = once(
    () => scripts().flatMap(
      ({ path, text }) => /\b[Rr]un\b/.test(text) ? [...text.matchAll(TELLS)].map(([, file = ""]) => ({ by: path, file: file.replace(/^\.\//, "") })) : []
    )
  );
  return (path) => told().some(({ by, file }) => by !== path && (path === file || path.endsWith(`/${file}`)));
}

// src/app/callers.ts
async function settingsAround(settings, { texts: all, scripts = [], notices = [] }, paths, engine) {
  const read = once(() => [...scripts]);
  const isOverwritten = overwrittenBy(notices, paths);
  const allowed = {
    ...await settingsSaid(settings, all, isOverwritten, engine),
    readIn: sourcedIn(read),
    isTold: toldIn(read)
  };
  const texts = all.filter((text) => maySayBuild(text) && text.path !== GITLEAKS && text.path !== SKILLS);
  if (texts.length === 0) return { settings: allowed, notes: [] };
  const search = { engine, settings };
  const between = speaking(read(), paths);
  const names = namesOf([...paths, ...between.map(({ path }) => path)]);
  const actions = between.filter(isDockerAction);
  if (actions.some(({ path }) => !path.includes("/"))) names.push("./");
  const images = new Set(actions.map(imageOf));
  const telling = new Set(texts.filter((text) => images.has(text.path) || speaksOf(names)(text)));
  const own = [...telling].find(({ path }) => path === PACKAGE);
  const packaged = own === void 0 ? [] : [...(await packageFrom(own, search)).scripts.keys()];
  for (const text of packaged.length === 0 ? [] : texts.filter(speaksOf(packaged))) telling.add(text);
  if ([...telling].some(({ path }) => isRecipes(path))) {
    for (const text of texts)
      if (/\b(?:make|just|task)\b/.test(text.text) && engine.languageOf(text.path) === "workflow") telling.add(text);
  }
  for (const service of [...telling].filter(({ path }) => path.endsWith(".service"))) {
    const timer = timerOf(service, texts);
    if (timer !== void 0) telling.add(timer);
  }
  if (telling.size === 0) return { settings: allowed, notes: [] };
  const known = [.../* @__PURE__ */ new Set([...paths, ...read().map(({ path }) => path)])];
  const { started: started2, notes } = await startedIn2({ texts: [...telling], scripts: between }, engine, settings, known);
  return { settings: { ...allowed, started: started2 }, notes };
}
async function settingsSaid(settings, texts, isOverwritten, engine) {
  const textOf = (path) => texts.find((text) => text.path === path)?.text;
  const [gitleaks, skills] = [textOf(GITLEAKS), textOf(SKILLS)];
  const isInstalled = skills === void 0 ? void 0 : isInstalledBy(skills);
  const dockerfiles = texts.filter(({ path }) => isDockerfile(path));
  const layered = once(() => new Set(dockerfiles.flatMap(layeredBy)));
  const isLeftOut = leftOutBy(texts.filter(({ path }) => isCrontab(path, engine)));
  return {
    ...settings,
    ...gitleaks !== void 0 && { suppressions: [...settings.suppressions, ...await allowedBy(gitleaks)] },
    ...(isInstalled ?? isOverwritten) && {
      isCopy: (path) => isInstalled?.(path) === true || isOverwritten?.(path) === true
    },
    ...isLeftOut !== void 0 && { isLeftOut },
    ...texts.some(({ path }) => isComposed(path)) && { neighbours: neighboursIn(texts) },
    ...dockerfiles.length > 0 && { isInLayer: (path) => layered().has(path) }
  };
}
var layeredBy = ({ path, text }) => copiedInto(text).flatMap((file) => [file, beside(path, file)]);
var isCrontab = (path, engine) => path !== PACKAGE && !isRecipes(path) && path !== GITLEAKS && path !== SKILLS && !isUnit(path) && !isBuild(path) && engine.languageOf(path) !== "workflow";
var speaksOf = (names) => ({ text }) => names.some((name) => text.includes(name));
var DEEPEST2 = 3;
function speaking(scripts, paths) {
  const found = /* @__PURE__ */ new Set();
  let asked2 = namesOf(paths);
  for (let depth = 0; depth < DEEPEST2 && asked2.length > 0; depth++) {
    const more = scripts.filter((one) => !found.has(one) && (speaksOf(asked2)(one) || isDockerAction(one)));
    for (const script of more) found.add(script);
    asked2 = namesOf(more.map(({ path }) => path));
  }
  return [...found];
}
var packageFrom = async ({ text }, search) => packageIn(text, readCommand(search));
async function targetsFrom(texts, search) {
  const targets = /* @__PURE__ */ new Map();
  for (const { path, text } of texts)
    for (const [name, files] of await targetsIn(path, text, readCommand(search))) targets.set(name, files);
  return targets;
}
var readCommand = (search) => async (command) => {
  const program = await programOf({ path: "script.sh", text: command }, search);
  return typeof program === "string" ? void 0 : program;
};
var namesOf = (paths) => [...new Set(paths.map(nameOf3))].filter((name) => name !== "");
function nameOf3(path) {
  if (/\.ya?ml$/.test(path)) return `./${path.replace(/\/action\.ya?ml$/, "")}`;
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}
async function startedIn2({ texts, scripts = [] }, engine, settings, paths = []) {
  const started2 = /* @__PURE__ */ new Map();
  const notes = [];
  const search = { engine, settings };
  const add = (found) => {
    for (const [path, caller] of found.started) started2.set(path, [...started2.get(path) ?? [], caller]);
    notes.push(...found.notes);
  };
  const own = texts.find(({ path }) => path === PACKAGE);
  const packaged = own === void 0 ? NO_PACKAGE : await packageFrom(own, search);
  const targets = await targetsFrom(
    texts.filter(({ path }) => isRecipes(path)),
    search
  );
  for (const context of texts) {
    if (context === own) add({ started: callersIn(packaged, PACKAGE), notes: [] });
    else if (isBuild(context.path)) add({ started: startedByBuild(context), notes: [] });
    else if (engine.languageOf(context.path) === "workflow")
      add(await fromWorkflow(context, { scripts: packaged.scripts, targets, onlyOf: onlyOf(paths) }, search));
    else if (isCrontab(context.path, engine)) add(await fromCrontab(context, search));
    else if (context.path.endsWith(".service")) {
      const timer = timerOf(context, texts);
      if (timer !== void 0) add(await fromService(context, timer, search));
    }
  }
  const used = texts.filter(({ path }) => path !== PACKAGE && engine.languageOf(path) === "workflow");
  await follow2({ texts, scripts: [...scripts, ...used] }, started2, search, add);
  return { started: started2, notes };
}
var onlyOf = (paths) => (name) => {
  const found = paths.filter((path) => path === name || path.endsWith(`/${name}`));
  return found.length === 1 ? found[0] : void 0;
};
async function follow2({ texts, scripts }, started2, search, add) {
  const done = /* @__PURE__ */ new Set();
  for (let depth = 0; depth < DEEPEST2; depth++) {
    const round = scripts.map((script) => ({
      script,
      callers: callersOf(script.path, started2).filter((caller) => isAsked(script, caller) && !done.has(caller))
    }));
    for (const { script, callers } of round) {
      for (const caller of callers) done.add(caller);
      if (callers.length === 0) continue;
      add(isDockerAction(script) ? fromDockerAction(script, callers, texts) : await fromScript(script, callers, search));
    }
  }
}
var isAsked = ({ path }, { as, by, schedule }) => as === void 0 && (by !== "workflow" || isAction(path) || schedule !== "");

// src/core/judgement.ts
function weightsOf(habits) {
  return new Map(habits.map((habit) => [habit.id, habit.weight]));
}

// src/core/observe.ts
function observe(program, habits, settings) {
  const subjects = subjectsIn(program);
  const observations = [];
  const faults = [];
  for (const habit of habits) {
    if (habit.jobsOnly && !isJob(program)) continue;
    try {
      for (const observation of observeHabit(program, habit, settings, subjects)) observations.push(observation);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push({ path: program.file.path, habit: habit.id, message });
    }
  }
  return { observations, faults };
}
var isJob = ({ evidence: { job, guessed } }) => job !== void 0 || guessed === true;
function subjectsIn(program) {
  const known = /* @__PURE__ */ new Map();
  return (subject, isLong) => {
    const key = `${subject} ${isLong}`;
    const before = known.get(key);
    if (before) return before;
    const isLibrary = program.evidence.kind === "library";
    const places = subject === "script" ? scriptsIn(program, isLong) : subjectsOf(subject, program);
    const subjects = places.map(({ item, id, span }) => ({ item, id, span, library: isLibrary || !program.reached(id) }));
    known.set(key, subjects);
    return subjects;
  };
}
var SUBJECTS = ["step", "handler", "loop", "value", "file", "script", "job"];
function observeHabit(program, habit, settings, subjects) {
  const found = [];
  for (const subject of SUBJECTS) {
    const ask = habit.on[subject];
    if (!ask) continue;
    const asksLibraries = inLibrary(habit, subject, settings);
    const judged = subjects(subject, habit.longScripts === true);
    for (let index = 0; index < judged.length; index++) {
      const at = judged[index];
      if (at.library && !asksLibraries) continue;
      const answer = subject === "file" || subject === "script" ? ask(at.item) : ask(at.item, program);
      if (answer === void 0) continue;
      for (const verdict of listOf2(answer)) found.push(observed(weighed(verdict, habit, program, settings), habit, at, program));
    }
  }
  return onePerJob(found);
}
function onePerJob(found) {
  const first = /* @__PURE__ */ new Map();
  for (const one of found) {
    if (!isWhole(one)) continue;
    const said = first.get(one.job);
    if (said === void 0 || weightOf(one) > weightOf(said)) first.set(one.job, one);
  }
  return first.size === 0 ? found : found.filter((one) => !isWhole(one) || first.get(one.job) === one);
}
var isWhole = ({ verdict, job }) => job !== "" && verdict.outcome === "missing" && verdict.whole === true;
var weightOf = ({ verdict }) => verdict.outcome === "missing" ? ["info", "warning", "error"].indexOf(verdict.severity) : -1;
function subjectsOf(subject, program) {
  switch (subject) {
    case "step":
      return program.steps.map((step) => ({ item: step, id: step.call.id, span: step.call }));
    case "value":
      return program.written.map((written) => ({ item: written, id: written.id, span: written }));
    case "file":
      return [{ item: program, id: 0, span: START }];
    case "job":
      return program.jobs.map((job) => ({ item: job, id: job.id, span: firstLine(job, program) }));
    default:
      return program.scopes.filter((scope) => scope.role === subject).map((scope) => ({ item: scope, id: scope.id, span: firstLine(scope, program) }));
  }
}
var START = { start: 0, end: 0 };
function scriptsIn(program, isLong) {
  return program.scripts.flatMap((script) => {
    if (script === program) return [{ item: script, id: 0, span: START }];
    const unit = script.scopes[0];
    return unit === void 0 || isLong && script.size <= SHORT ? [] : [{ item: script, id: unit.id, span: unit }];
  });
}
function firstLine(scope, program) {
  const line = program.lines.lineAt(scope.start);
  const end = program.lines.startOf(line) + program.lines.textOf(line).length;
  return { start: scope.start, end: Math.min(scope.end, Math.max(end, scope.start)) };
}
function inLibrary({ library }, subject, settings) {
  return library?.always?.includes(subject) === true || settings.libraries && library?.asked?.includes(subject) === true;
}
function listOf2(answer) {
  return Array.isArray(answer) ? answer : [answer];
}
function weighed(verdict, habit, program, settings) {
  if (verdict.outcome === "kept") return verdict;
  const configured = settings.habits[habit.id];
  if (configured !== void 0 && configured !== "off") return { ...verdict, severity: configured };
  const severity = habit.jobsOnly && program.evidence.job !== "strong" ? "info" : verdict.severity;
  return severity === verdict.severity ? verdict : { ...verdict, severity };
}
function observed(verdict, habit, { id, span, library }, program) {
  const scope = program.enclosing(id);
  const job = program.job(id)?.name ?? "";
  return { habit, verdict, span, within: scope.role === "function" ? scope.name ?? "" : job, job, library };
}

// src/core/directive.ts
var DIRECTIVE = /readiness:\s*ignore/;
var OURS = /(?<=^|[#*;]|\/\/|--|<!--)\s*readiness:\s*(ignore(?:-next-line|-file)?)(?![\w-])\s*(?:\[([^\]\n]*)\])?([^\n]*)/g;
function directivesIn(comment) {
  return [...comment.matchAll(OURS)].map((match) => {
    const [, word, inside = "", rest = ""] = match;
    const names = inside.split(",").map((name) => name.trim());
    return {
      word,
      names: names.filter((name) => name !== ""),
      reason: reasonIn(rest),
      index: match.index
    };
  });
}
function reasonIn(rest) {
  const said = rest.trim();
  return said.startsWith("--") ? said.slice(2).replace(/(?:\*\/|-->)$/, "").trim() : "";
}
function isKnown(name, habits) {
  const [id, rule, ...more] = name.split("/");
  const habit = habits.find((one) => one.id === id);
  return habit !== void 0 && more.length === 0 && (rule === void 0 || Object.hasOwn(habit.rules, rule));
}
function nearestName(written, habits) {
  const rulesOf = ({ id, rules }) => Object.keys(rules).map((rule) => `${id}/${rule}`);
  const all = habits.flatMap((habit2) => [habit2.id, ...rulesOf(habit2)]);
  const alone = all.find((name) => name.endsWith(`/${written}`));
  const habit = habits.find(({ id }) => written.startsWith(`${id}/`));
  const names = habit ? [...rulesOf(habit), habit.id] : all;
  const near = names.map((name) => ({ name, edits: editsBetween(written.slice(0, 80), name) }));
  return alone ?? near.sort((a, b) => a.edits - b.edits)[0]?.name;
}
function editsBetween(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [left, other] of [...b].entries()) {
      const change = row[left] + (letter === other ? 0 : 1);
      next.push(Math.min(change, row[left + 1] + 1, next[left] + 1));
    }
    row = next;
  }
  return row[b.length];
}

// src/core/peers.ts
var timeLimit = { habit: "timeouts", rules: ["network-call"] };
var swallowed = { habit: "fail-loud", rules: ["swallowed"] };
var unchecked = { habit: "fail-loud", rules: ["unchecked-process"] };
var bare = { habit: "logging", rules: ["bare-print"] };
var masked = { habit: "fail-loud", rules: ["masked"] };
var everything = { habit: "dry-run", rules: ["everything", "delete"] };
var inPlace = { habit: "checkpoint", rules: ["atomic-write"] };
var unverified = { habit: "secrets", rules: ["unverified-tls"] };
var lost = { habit: "fail-loud", rules: ["lost-result"] };
var hardCoded = { habit: "secrets", rules: ["hard-coded"] };
var NOQA = {
  S113: timeLimit,
  W3101: timeLimit,
  S110: swallowed,
  S112: swallowed,
  BLE001: swallowed,
  E722: swallowed,
  PLW1510: unchecked,
  T201: bare,
  RUF006: lost,
  S501: unverified,
  S105: hardCoded,
  S106: hardCoded,
  S107: hardCoded
};
var NOSEC = {
  B113: timeLimit,
  B110: swallowed,
  B112: swallowed,
  B501: unverified,
  B105: hardCoded,
  B106: hardCoded,
  B107: hardCoded
};
var SHELLCHECK = {
  SC2155: masked,
  SC2312: masked,
  SC2115: everything,
  SC2094: inPlace
};
var ZIZMOR = {
  "hardcoded-container-credentials": { ...hardCoded, scope: "line" },
  "unredacted-secrets": { habit: "secrets", rules: ["printed"], scope: "line" },
  "concurrency-limits": { habit: "idempotence", rules: ["overlap"], scope: "file" }
};
var equivalents = [
  ...new Set([NOQA, NOSEC, SHELLCHECK, ZIZMOR].flatMap((codes) => Object.values(codes)))
];
var CODED = /(?:(ruff|flake8)\s*:\s*)?\b(noqa\s*:|nosec\b(?:\s*:)?)\s*((?:[A-Z]+\d+\b[\s,]*)+)/gi;
var SECRET_DIRECTIVES = [
  [/pragma:\s*(?:allow|white)list\s+secret\b/i, "line"],
  [/pragma:\s*(?:allow|white)list\s+nextline\s+secret\b/i, "next-line"],
  [/gitleaks:allow\b/, "line"],
  [/secretlint-disable-line\b/, "line"],
  [/secretlint-disable-next-line\b/, "next-line"],
  [/secretlint-disable(?!-)\b/, "rest"]
];
var PEER = /noqa|nosec|secret|gitleaks:|shellcheck|zizmor:/i;
var endsRest = (comment) => /secretlint-enable\b/.test(comment);
function peersIn(comment) {
  const secrets = SECRET_DIRECTIVES.flatMap(([pattern, scope]) => {
    const match = pattern.exec(comment);
    return match ? [{ ...hardCoded, words: match[0], scope, index: match.index }] : [];
  });
  return [
    ...[...comment.matchAll(CODED)].flatMap(codedIn),
    ...[...comment.matchAll(DISABLED)].flatMap(disabledIn),
    ...[...comment.matchAll(IGNORED)].flatMap(ignoredIn),
    ...secrets
  ];
}
var DISABLED = /\bshellcheck\s+(?:[a-z-]+=\S*\s+){0,20}disable=((?:SC\d+,?)+)/g;
function disabledIn(match) {
  const { index } = match;
  return ((match[1] ?? "").match(/SC\d+/g) ?? []).flatMap((code) => {
    const equivalent = SHELLCHECK[code];
    return equivalent ? [{ ...equivalent, words: `shellcheck disable=${code}`, scope: "command", index }] : [];
  });
}
var IGNORED = /\bzizmor:\s*ignore\[([\w\s,-]{1,400})\]/g;
function ignoredIn({ index, 1: names = "" }) {
  return names.split(",").flatMap((name) => {
    const equivalent = Object.hasOwn(ZIZMOR, name.trim()) ? ZIZMOR[name.trim()] : void 0;
    return equivalent ? [{ ...equivalent, words: `zizmor: ignore[${name.trim()}]`, index }] : [];
  });
}
function codedIn(match) {
  const [, tool, word = "", codes = ""] = match;
  const isNoqa = word.toLowerCase().startsWith("noqa");
  return (codes.toUpperCase().match(/[A-Z]+\d+/g) ?? []).flatMap((code) => {
    const equivalent = (isNoqa ? NOQA : NOSEC)[code];
    const words = `${tool ? `${tool}: ` : ""}${isNoqa ? "noqa: " : "nosec "}${code}`;
    return equivalent ? [{ ...equivalent, words, scope: tool ? "file" : "line", index: match.index }] : [];
  });
}

// src/core/suppression.ts
var MOST_HINTS = 10;
function suppress(input) {
  const comments = speaks(input) ? placedComments(input.file, input.comments) : [];
  const { sources, problems } = ownSources(input, comments);
  const all = [...sources, ...configuredSources(input), ...peerSources(comments, input.file.lines)];
  const found = input.findings.map((finding) => ({ finding, by: all.filter((source) => source.covers(finding)) }));
  const used = new Set(found.flatMap(({ by }) => by));
  const idle = sources.filter((source) => !used.has(source) && !input.unjudged?.has(source.written?.split("/")[0] ?? ""));
  const useless = idle.map(({ line = 1, written }) => ({
    path: input.file.path,
    line,
    message: `\`ignore[${written}]\` suppresses nothing: remove it.`
  }));
  return {
    findings: found.filter(({ by }) => by.length === 0).map(({ finding }) => finding),
    suppressed: found.flatMap(({ finding, by: [first] }) => first ? [suppressedBy(first, finding)] : []).sort(inReport),
    problems: [...problems, ...useless].sort((a, b) => a.line - b.line || (a.message < b.message ? -1 : 1))
  };
}
function speaks({ file: { text }, findings }) {
  return DIRECTIVE.test(text) || findings.length > 0 && PEER.test(text);
}
function inReport(a, b) {
  return byPlace(a.finding, b.finding);
}
function verdictsAfter(habits, { findings, suppressed }) {
  const touched = new Set(suppressed.map(({ finding }) => finding.habit));
  return Object.fromEntries(
    Object.entries(habits).map(([id, result]) => {
      if (result.verdict !== "missing" || !touched.has(id)) return [id, result];
      const first = [...findings].sort(byPlace).find((finding) => finding.habit === id);
      return [id, first ? { ...result, line: first.line } : { verdict: "n/a" }];
    })
  );
}
function suppressedBy({ reason, by, line }, finding) {
  return { finding, reason, by, ...line === void 0 ? {} : { line } };
}
function ownSources(input, comments) {
  const sources = [];
  const problems = [];
  for (const comment of comments) {
    for (const directive of directivesIn(comment.text)) {
      const line = comment.lineOf(directive.index);
      const wrong = problemOf(directive, input.habits);
      problems.push(...wrong.map((message) => ({ path: input.file.path, line, message })));
      if (directive.reason === "") continue;
      const inScope = scopeOf(directive, comment);
      for (const written of new Set(directive.names.filter((name) => isKnown(name, input.habits)))) {
        const covers = (finding) => isNamed(written, finding) && inScope(finding);
        sources.push({ by: "comment", reason: directive.reason, line, written, covers });
      }
    }
  }
  return { sources, problems };
}
function problemOf({ word, names, reason }, habits) {
  if (names.length === 0) return [`\`${word}\` names no habit and suppresses nothing: write \`${word}[habit] -- reason\`.`];
  if (reason === "") return [`\`${word}[${names.join(", ")}]\` gives no reason and suppresses nothing: add \` -- why\` to it.`];
  const unknown = [...new Set(names.filter((name) => !isKnown(name, habits)))];
  return unknown.map((name, at) => {
    const near = at < MOST_HINTS ? nearestName(name, habits) : void 0;
    return `\`${word}[${name}]\` names no habit and no rule: ${near ? `did you mean \`${near}\`?` : "remove it."}`;
  });
}
function scopeOf({ word, index }, comment) {
  if (word === "ignore-file") return () => true;
  const lines = word === "ignore" ? comment.scopeOf(index) : [comment.nextLine(index)];
  return (finding) => lines.includes(finding.line);
}
function isNamed(written, finding) {
  return written === finding.habit || written === `${finding.habit}/${finding.rule}`;
}
function configuredSources({ configured, file }) {
  const here = configured.filter((one) => one.matches(file.path));
  return here.map(({ habit, rule, reason, holds: holds2, by }) => ({
    by: by ?? "configuration",
    reason,
    covers: (finding) => finding.habit === habit && (rule === void 0 || finding.rule === rule) && (holds2 === void 0 || holds2(file.lines.textOf(finding.line)))
  }));
}
function peerSources(comments, lines) {
  return comments.flatMap(
    (comment, position) => peersIn(comment.text).map(({ habit, rules, words, scope, index }) => {
      const ends = scope === "rest" ? comments.slice(position + 1).find(({ text }) => endsRest(text)) : void 0;
      const inScope = peerScope(scope, comment, index, { last: ends?.lineOf(0) ?? lines.count, lines });
      const covers = (finding) => finding.habit === habit && rules.includes(finding.rule) && inScope(finding.line);
      return { by: "peer", reason: words, line: comment.lineOf(index), covers };
    })
  );
}
function peerScope(scope, comment, index, { last, lines }) {
  if (scope === "command" && isInHeader(comment.lineOf(index), lines)) return () => true;
  if (scope === "command") return (line) => line === comment.nextLine(index);
  if (scope === "file") return () => true;
  if (scope === "next-line") return (line) => line === comment.nextLine(index);
  if (scope === "rest") return (line) => line >= comment.lineOf(index) && line <= last;
  return (line) => comment.scopeOf(index).includes(line);
}
function isInHeader(line, lines) {
  for (let before = 1; before < line; before++) if (!/^\s*(?:#|$)/.test(lines.textOf(before))) return false;
  return true;
}
function placedComments({ text, lines }, comments) {
  const inOrder2 = comments.filter((comment) => !comment.doc);
  const afterBlock = linesAfterBlocks(text, lines, inOrder2);
  return inOrder2.map(({ start, end }) => {
    const lineOf2 = (index) => lines.lineAt(start + index);
    const nextLine = (index) => afterBlock.get(lineOf2(index) + 1) ?? lineOf2(index) + 1;
    const scopeOf2 = (index) => {
      const line = lineOf2(index);
      return afterBlock.has(line) ? [line, nextLine(index)] : [line];
    };
    return { text: text.slice(start, end), lineOf: lineOf2, nextLine, scopeOf: scopeOf2 };
  });
}
function linesAfterBlocks(text, lines, comments) {
  const after = /* @__PURE__ */ new Map();
  for (const { start, end } of comments.toReversed()) {
    const first = lines.lineAt(start);
    const last = lines.lineAt(Math.max(start, end - 1));
    const around = text.slice(lines.startOf(first), start) + text.slice(end, lines.startOf(last) + lines.textOf(last).length);
    if (around.trim() !== "") continue;
    for (let line = last; line >= first; line--) after.set(line, after.get(line + 1) ?? line + 1);
  }
  return after;
}

// src/core/judge.ts
function weightsFor(preset, habits) {
  return preset === "lesson" ? lessonWeights : weightsOf(habits);
}
function judge(facts, { habits, knowledge }, settings) {
  const active = habits.filter((habit) => settings.habits[habit.id] !== "off");
  const options = optionsFor(facts, settings);
  const program = createProgram(facts, knowledge, options);
  const { observations, faults } = observe(program, active, settings);
  const { findings, suppressed, problems } = suppress({
    file: { path: facts.path, text: facts.text, lines: program.lines, credentials: facts.credentials ?? [] },
    comments: program.comments,
    findings: foundIn(program, observations),
    configured: settings.suppressions,
    habits,
    unjudged: /* @__PURE__ */ new Set([
      ...faults.flatMap((fault) => fault.habit ?? []),
      ...habits.filter((habit) => !active.includes(habit)).map(({ id }) => id)
    ])
  });
  const verdicts = settings.preset === "lesson" ? lesson(program, observations) : verdictsAfter(verdictsOf(active, observations, faults, program), { findings, suppressed });
  return {
    path: facts.path,
    language: facts.language,
    unit: unitOf(program.evidence),
    ...options.callers && options.callers.length > 0 && { callers: options.callers.map(reportOf) },
    habits: verdicts,
    score: scoreOf(verdicts, weightsFor(settings.preset, habits), suppressed.length),
    findings,
    suppressed,
    suppressionProblems: problems,
    faults
  };
}
function optionsFor({ path, text, language }, { isJob: isJob2, functions, started: started2, isLeftOut, isInLayer, neighbours, isTold, readIn }) {
  const beside2 = language === "shell" ? neighbours?.(path) ?? [] : [];
  const given = language === "shell" || language === "workflow" ? readIn?.(path, text) : void 0;
  return {
    ...given && { readIn: given },
    isJob: isJob2(path),
    functions,
    callers: started2 === void 0 ? [] : callersOf(path, started2),
    ...isLeftOut?.(path) && { isLeftOut: true },
    ...isInLayer?.(path) && { inLayer: true },
    ...language === "shell" && isTold?.(path) && { isTold: true },
    ...beside2.length > 0 && { neighbours: beside2 }
  };
}
function foundIn(program, observations) {
  const drafts = observations.flatMap(
    ({ habit, verdict, span, within, job, library }) => verdict.outcome === "missing" ? [{ habit, missing: verdict, span, within, job, library }] : []
  );
  const { path, text, credentials = [] } = program.file;
  return findingsOf({ path, text, lines: program.lines, credentials }, drafts);
}
function verdictsOf(habits, observations, faults, program) {
  const failed = new Set(faults.map((fault) => fault.habit));
  const lineOf2 = ({ verdict, span }) => program.lines.lineAt((verdict.at ?? span).start);
  return Object.fromEntries(
    habits.map(({ id }) => {
      if (failed.has(id)) return [id, { verdict: "unknown" }];
      const own = observations.filter((observation) => observation.habit.id === id);
      const missing = own.filter(({ verdict }) => verdict.outcome === "missing");
      const shown2 = missing.length > 0 ? missing : own;
      if (shown2.length === 0) return [id, { verdict: "n/a" }];
      return [id, { verdict: missing.length > 0 ? "missing" : "kept", line: Math.min(...shown2.map(lineOf2)) }];
    })
  );
}

// src/app/rules.ts
function withFlags(configuration, flags) {
  return { ...configuration, ...flags };
}
function withInputs(configuration, inputs) {
  const { preset = configuration.preset, paths = configuration.paths, mergedSuppressions = false, failOn, ...asked2 } = inputs;
  const set = gateSettingsOf(configuration);
  const loosest = { failOn: "never", failOnPartial: false };
  const gate = stricter({ ...loosest, ...asked2, ...failOn && { failOn } }, { ...set, failOn: configuration.failOn ?? "never" });
  const { failOn: strictest, ...numbers } = gate;
  const said = failOn !== void 0 || configuration.failOn !== void 0;
  const merged = configuration.mergedSuppressions || mergedSuppressions;
  return { ...configuration, ...numbers, preset, paths, mergedSuppressions: merged, ...said && { failOn: strictest } };
}
async function configurationNotes(change, habits) {
  const { path, base, head } = change.configuration;
  if (base === head || change.base === void 0) return [];
  const before = await parseConfig(base ?? "", habits);
  const after = await parseConfig(head ?? "", habits);
  const doing = base === void 0 ? "adds" : head === void 0 ? "removes" : "edits";
  const start = `This change ${doing} \`${path}\``;
  if (after.problems) {
    const [problem] = after.problems;
    return [`${start}, which would not be valid: line ${problem?.line}: ${problem?.message}`];
  }
  const edits = editsOf(before.configuration ?? defaultConfiguration, after.configuration);
  if (edits.length === 0) return [];
  return [`${start}: ${edits.join("; ")}. Here the base's values hold.`];
}
var KEYS2 = {
  paths: "paths",
  ignore: "ignore",
  jobs: "jobs",
  libraries: "libraries",
  functions: "functions",
  minScore: "min-score",
  maxDrop: "max-drop",
  minFileScore: "min-file-score",
  failOn: "fail-on",
  failOnPartial: "fail-on-partial",
  habits: "habits",
  preset: "preset",
  suppressions: "suppressions",
  mergedSuppressions: "suppressions: merged",
  extends: "extends"
};
function editsOf(before, after) {
  return Object.entries(KEYS2).flatMap(([key, name]) => {
    const [was, is] = [before, after].map((one) => JSON.stringify(one[key]) ?? "not set");
    return was === is ? [] : [`\`${name}\` ${shown(was)} \u2192 ${shown(is)}`];
  });
}
function shown(json) {
  const text = json.replaceAll("`", "'");
  return `\`${text.length > 120 ? `${text.slice(0, 120)}\u2026` : text}\``;
}
var NAMED = 5;
function suppressionNotes(added) {
  if (added.length === 0) return [];
  const places = added.slice(0, NAMED).map(({ finding: { habit, rule, path, line } }) => `\`${habit}/${rule}\` at \`${path}:${line}\``);
  const more = added.length > NAMED ? ` and ${added.length - NAMED} more` : "";
  return [
    `This change suppresses ${added.length === 1 ? "a finding" : `${added.length} findings`}: ${places.join(", ")}${more}.`
  ];
}
function extendsNotes({ extends: shared }) {
  return shared === void 0 ? [] : [`The configuration extends \`${shared}\`, which is read on GitHub only: what it says does not hold here.`];
}

export {
  settingsOf,
  inReport,
  createProgram,
  weightsFor,
  judge,
  optionsFor,
  isNotice,
  noticesAbove,
  settingsAround,
  withFlags,
  withInputs,
  configurationNotes,
  suppressionNotes,
  extendsNotes
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2NvbmZpZy9zZXR0aW5ncy50cyIsICIuLi9zcmMvYXBwL3BhdGhzLnRzIiwgIi4uL3NyYy9hcHAvb3ZlcndyaXR0ZW4udHMiLCAiLi4vc3JjL2FwcC9kb2NrZXJmaWxlLnRzIiwgIi4uL3NyYy9hcHAvdmFncmFudC50cyIsICIuLi9zcmMvYXBwL2J1aWxkcy50cyIsICIuLi9zcmMvYXBwL2NvbXBvc2VkLnRzIiwgIi4uL3NyYy9hcHAvZG9ja2VyLWFjdGlvbi50cyIsICIuLi9zcmMvYXBwL2Nyb250YWIudHMiLCAiLi4vc3JjL2FwcC9sZWZ0LW91dC50cyIsICIuLi9zcmMva25vd2xlZGdlL2phdmFzY3JpcHQvc3RhcnRzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2Uvd29ya2Zsb3cvc3RhcnRzLnRzIiwgIi4uL3NyYy9hcHAvbmFtZWQudHMiLCAiLi4vc3JjL2FwcC9wYWNrYWdlcy50cyIsICIuLi9zcmMvYXBwL3JlY2lwZS50cyIsICIuLi9zcmMvYXBwL2p1c3RmaWxlLnRzIiwgIi4uL3NyYy9hcHAvdGFza2ZpbGUudHMiLCAiLi4vc3JjL2FwcC9yZWNpcGVzLnRzIiwgIi4uL3NyYy9hcHAvc291cmNlZC50cyIsICIuLi9zcmMvYXBwL3Byb3ZpZGluZy50cyIsICIuLi9zcmMvY29yZS9mbG93L2NoYWlucy50cyIsICIuLi9zcmMvY29yZS9mbG93L2VuZGluZ3MudHMiLCAiLi4vc3JjL2NvcmUvZmxvdy9pbmRleC50cyIsICIuLi9zcmMvY29yZS9mbG93L2ZhaWx1cmUudHMiLCAiLi4vc3JjL2NvcmUvZmxvdy93b3Jkcy50cyIsICIuLi9zcmMvY29yZS9mbG93L2d1YXJkcy50cyIsICIuLi9zcmMvY29yZS9mbG93L25lc3RpbmcudHMiLCAiLi4vc3JjL2NvcmUvZmxvdy9vdXRjb21lLnRzIiwgIi4uL3NyYy9jb3JlL2Zsb3cvc291cmNlcy50cyIsICIuLi9zcmMvY29yZS9mbG93L3N0ZXBzLnRzIiwgIi4uL3NyYy9jb3JlL2Zsb3cvdW5pdHMudHMiLCAiLi4vc3JjL2NvcmUvZmxvdy9jcmVhdGUudHMiLCAiLi4vc3JjL2tub3dsZWRnZS93b3JrZmxvdy9jb250YWluZXJzLnRzIiwgIi4uL3NyYy9hcHAvc3lzdGVtZC50cyIsICIuLi9zcmMvYXBwL3dzbC50cyIsICIuLi9zcmMvYXBwL3N0YXJ0aW5nLnRzIiwgIi4uL3NyYy9hcHAvc3RhcnRlZC1ieS1jcm9udGFiLnRzIiwgIi4uL3NyYy9hcHAvdG9sZC50cyIsICIuLi9zcmMvYXBwL2NhbGxlcnMudHMiLCAiLi4vc3JjL2NvcmUvanVkZ2VtZW50LnRzIiwgIi4uL3NyYy9jb3JlL29ic2VydmUudHMiLCAiLi4vc3JjL2NvcmUvZGlyZWN0aXZlLnRzIiwgIi4uL3NyYy9jb3JlL3BlZXJzLnRzIiwgIi4uL3NyYy9jb3JlL3N1cHByZXNzaW9uLnRzIiwgIi4uL3NyYy9jb3JlL2p1ZGdlLnRzIiwgIi4uL3NyYy9hcHAvcnVsZXMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB0eXBlIHsgU2V0dGluZ3MgfSBmcm9tICcuLi9jb3JlL2p1ZGdlbWVudC50cyc7XG5pbXBvcnQgdHlwZSB7IENvbmZpZ3VyYXRpb24gfSBmcm9tICcuL2NvbmZpZ3VyYXRpb24udHMnO1xuaW1wb3J0IHsgbWF0Y2hlck9mIH0gZnJvbSAnLi9nbG9icy50cyc7XG5cbi8qKiBXaGF0IHRoZSBjb25maWd1cmF0aW9uIHNheXMgYWJvdXQganVkZ2luZywgd2l0aCBpdHMgZ2xvYnMgbWFkZSBpbnRvIHRlc3RzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNldHRpbmdzT2YoY29uZmlndXJhdGlvbjogQ29uZmlndXJhdGlvbik6IFByb21pc2U8U2V0dGluZ3M+IHtcbiAgY29uc3QgeyBsaWJyYXJpZXMsIGZ1bmN0aW9ucywgaGFiaXRzLCBwcmVzZXQgfSA9IGNvbmZpZ3VyYXRpb247XG4gIGNvbnN0IHN1cHByZXNzaW9ucyA9IGNvbmZpZ3VyYXRpb24uc3VwcHJlc3Npb25zLm1hcChhc3luYyAoeyBoYWJpdDogdGFyZ2V0LCBwYXRocywgcmVhc29uIH0pID0+IHtcbiAgICBjb25zdCBbaGFiaXQgPSB0YXJnZXQsIHJ1bGVdID0gdGFyZ2V0LnNwbGl0KCcvJyk7XG4gICAgcmV0dXJuIHsgaGFiaXQsIC4uLihydWxlICE9PSB1bmRlZmluZWQgJiYgeyBydWxlIH0pLCByZWFzb24sIG1hdGNoZXM6IGF3YWl0IG1hdGNoZXJPZihwYXRocykgfTtcbiAgfSk7XG4gIHJldHVybiB7XG4gICAgaXNKb2I6IGF3YWl0IG1hdGNoZXJPZihjb25maWd1cmF0aW9uLmpvYnMpLFxuICAgIGxpYnJhcmllcyxcbiAgICBmdW5jdGlvbnMsXG4gICAgaGFiaXRzLFxuICAgIHByZXNldCxcbiAgICBzdXBwcmVzc2lvbnM6IGF3YWl0IFByb21pc2UuYWxsKHN1cHByZXNzaW9ucyksXG4gIH07XG59XG4iLCAiLyoqIEEgcGF0aCB3aXRob3V0IGAuYCwgYC4uYCBhbmQgd2hhdCBpcyBkb3VibGVkLCBmcm9tIHRoZSByb290IG9mIHRoZSByZXBvc2l0b3J5IG9yIG9mIGFuIGltYWdlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvb3RlZChwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBzZWdtZW50czogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChjb25zdCBzZWdtZW50IG9mIHBhdGguc3BsaXQoJy8nKSkge1xuICAgIGlmIChzZWdtZW50ID09PSAnLi4nKSBzZWdtZW50cy5wb3AoKTtcbiAgICBlbHNlIGlmIChzZWdtZW50ICE9PSAnJyAmJiBzZWdtZW50ICE9PSAnLicpIHNlZ21lbnRzLnB1c2goc2VnbWVudCk7XG4gIH1cbiAgcmV0dXJuIHNlZ21lbnRzLmpvaW4oJy8nKTtcbn1cblxuLyoqIFRoZSBmb2xkZXIgb2YgYSBmaWxlIHdpdGggaXRzIHNsYXNoIGF0IHRoZSBlbmQ7IGVtcHR5OiBpdCBsaWVzIGF0IHRoZSByb290LiAqL1xuZXhwb3J0IGNvbnN0IGZvbGRlck9mID0gKHBhdGg6IHN0cmluZyk6IHN0cmluZyA9PiBwYXRoLnNsaWNlKDAsIHBhdGgubGFzdEluZGV4T2YoJy8nKSArIDEpO1xuXG4vKiogQSBwYXRoIHRoYXQgYSBmaWxlIG5hbWVzLCB3aGVyZSBpdCBsaWVzIGJlc2lkZSB0aGF0IGZpbGUuICovXG5leHBvcnQgY29uc3QgYmVzaWRlID0gKHBhdGg6IHN0cmluZywgbmFtZWQ6IHN0cmluZyk6IHN0cmluZyA9PiByb290ZWQoYCR7Zm9sZGVyT2YocGF0aCl9JHtuYW1lZH1gKTtcbiIsICJpbXBvcnQgdHlwZSB7IENvbnRleHRUZXh0IH0gZnJvbSAnLi9jb250ZXh0LnRzJztcbmltcG9ydCB7IGZvbGRlck9mIH0gZnJvbSAnLi9wYXRocy50cyc7XG5cbi8qKiBXaGV0aGVyIGEgcGF0aCBpcyB0aGUgUkVBRE1FIG9mIGEgZm9sZGVyIGJlbG93IHRoZSByb290OiBpdCBtYXkgc2F5IHRoYXQgdGhlIGZvbGRlciBpcyBubyBvbmUncyBoZXJlLiAqL1xuZXhwb3J0IGNvbnN0IGlzTm90aWNlID0gKHBhdGg6IHN0cmluZyk6IGJvb2xlYW4gPT4gL1xcL3JlYWRtZSg/OlxcLig/Om1kfHJzdHx0eHR8YWRvYykpPyQvaS50ZXN0KHBhdGgpO1xuXG4vKiogVGhvc2UgdGhhdCBsaWUgYmVzaWRlIG9uZSBvZiB0aGUgZmlsZXMsIG9yIGFib3ZlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vdGljZXNBYm92ZTxUIGV4dGVuZHMgUGljazxDb250ZXh0VGV4dCwgJ3BhdGgnPj4obm90aWNlczogcmVhZG9ubHkgVFtdLCBwYXRoczogcmVhZG9ubHkgc3RyaW5nW10pOiByZWFkb25seSBUW10ge1xuICBjb25zdCBhYm92ZSA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IHBhdGggb2YgcGF0aHMpXG4gICAgZm9yIChsZXQgYXQgPSBwYXRoLmluZGV4T2YoJy8nKTsgYXQgPj0gMDsgYXQgPSBwYXRoLmluZGV4T2YoJy8nLCBhdCArIDEpKSBhYm92ZS5hZGQocGF0aC5zbGljZSgwLCBhdCArIDEpKTtcbiAgcmV0dXJuIG5vdGljZXMuZmlsdGVyKCh7IHBhdGggfSkgPT4gYWJvdmUuaGFzKGZvbGRlck9mKHBhdGgpKSk7XG59XG5cbi8qKiBJdCBzdGFuZHMgYXQgdGhlIGhlYWQuICovXG5jb25zdCBCRUdJTk5JTkcgPSAzMDAwO1xuLyoqIFdoYXQgaXMgc2FpZCBvZiBhIGZvbGRlciwgb3Igb2Ygd2hhdCBsaWVzIGluIGl0LiAqL1xuY29uc3QgVEhJUyA9IFN0cmluZy5yYXdgXFxiKD86dGhpc3x0aGVzZSlcXHMrKD86Zm9sZGVycz98ZGlyZWN0b3IoPzp5fGllcyl8ZmlsZXNcXHMraW5cXHMrdGhpc1xccysoPzpmb2xkZXJ8ZGlyZWN0b3J5KSlcXGJgO1xuLyoqIEEgdGVhbSBtYXkgbWFuYWdlIGEgZm9sZGVyIGFzIHdlbGwuICovXG5jb25zdCBCWV9XSEFUID0gU3RyaW5nLnJhd2AoPzooPzpvdmVyd3JpdHRlbnwoPzpyZS0/KT9nZW5lcmF0ZWQpXFxzKyg/OmJ5fGZyb218d2l0aCl8KD86bWFuYWdlZHxzeW5jZWR8c3luY2hyb25pW3N6XWVkKVxccysoPzpieXxmcm9tfHdpdGgpXFxzKyg/OlxcdytcXHMrKXswLDJ9KD86YXV0b21hdGlvbnxib3RzP3xzY3JpcHRzP3x0b29scz98aHR0cHM/fFtcXHcuLV0rXFwvW1xcdy4tXSspKWA7XG4vKiogXCJDaGFuZ2VzIG1hZGUgaW4gdGhpcyBkaXJlY3RvcnkgYXJlIHN1YmplY3QgdG8gYmVpbmcgb3ZlcndyaXR0ZW4gYnkgYXV0b21hdGlvblwiLCBcIkRvbid0IHRvdWNoIHRoaXMgZm9sZGVyXCIsIFwiVGhpcyBmb2xkZXIgaXMgbWFuYWdlZCBieSBhdXRvbWF0aW9uXCIuICovXG5jb25zdCBTQVlTX1NPID0gbmV3IFJlZ0V4cChcbiAgU3RyaW5nLnJhd2Ake1RISVN9W14uIVxcbl17MCw2MH1cXGIke0JZX1dIQVR9XFxiYCArXG4gICAgU3RyaW5nLnJhd2B8XFxiKD86ZG9cXHMrbm90fGRvblsnXHUyMDE5XXR8bmV2ZXIpXFxzKyg/OnRvdWNofGVkaXR8bW9kaWZ5fGNoYW5nZSlcXHMrKD86KD86YW55dGhpbmd8dGhlXFxzKyg/OmZpbGVzfGNvbnRlbnRzPyl8ZmlsZXN8YW55XFxzK2ZpbGVzPylcXHMrKD86aW58b2YpXFxzKyk/JHtUSElTfWAsXG4gICdpJyxcbik7XG5cbi8qKiBXaGV0aGVyIGEgZmlsZSBsaWVzIGluIGEgZm9sZGVyLCBvciBiZWxvdyBvbmUsIHdob3NlIFJFQURNRSBzYXlzIHRoYXQgYXV0b21hdGlvbiB3cml0ZXMgaXQgb3Zlcjogd2hhdCBpcyBtZW5kZWQgdGhlcmUgaXMgbG9zdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvdmVyd3JpdHRlbkJ5KFxuICBub3RpY2VzOiByZWFkb25seSBDb250ZXh0VGV4dFtdLFxuICBwYXRoczogcmVhZG9ubHkgc3RyaW5nW10sXG4pOiAoKHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbikgfCB1bmRlZmluZWQge1xuICBjb25zdCBmb2xkZXJzID0gbm90aWNlc0Fib3ZlKG5vdGljZXMsIHBhdGhzKVxuICAgIC5maWx0ZXIoKHsgdGV4dCB9KSA9PiBTQVlTX1NPLnRlc3QodGV4dC5zbGljZSgwLCBCRUdJTk5JTkcpKSlcbiAgICAubWFwKCh7IHBhdGggfSkgPT4gZm9sZGVyT2YocGF0aCkpO1xuICByZXR1cm4gZm9sZGVycy5sZW5ndGggPT09IDAgPyB1bmRlZmluZWQgOiAocGF0aCkgPT4gZm9sZGVycy5zb21lKChmb2xkZXIpID0+IHBhdGguc3RhcnRzV2l0aChmb2xkZXIpKTtcbn1cbiIsICJpbXBvcnQgeyByb290ZWQgfSBmcm9tICcuL3BhdGhzLnRzJztcblxuLyoqIFdoYXQgYSBidWlsZCBydW5zLCBhbmQgd2hlcmUuICovXG5leHBvcnQgaW50ZXJmYWNlIFJ1biB7XG4gIHJlYWRvbmx5IGxpbmU6IG51bWJlcjtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICAvKiogV2hhdCBhIGxhdGVyIHN0YWdlIGNvcGllcyBmcm9tIHRoZSBvbmUgdGhhdCBydW5zIGl0LiAqL1xuICByZWFkb25seSB0YWtlbj86IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogV2hlcmUgYSBjb21tYW5kIGJlZ2lucywgYmVoaW5kIHdoYXQgb25seSBzYXlzIGhvdyBpdCBpcyBzdGFydGVkOiBgc3VkbyBiYXNoIC14IHNjcmlwdHMvc2V0dXAuc2hgOyBgYmFzaCAtbmAgb25seSByZWFkcyBpdC4gKi9cbmNvbnN0IENPTU1BTkQgPVxuICAvKD86XnxbOyZ8KF18XFxic3VcXHNbXlwiJzsmfF17MCw2MH0tY1xccytbXCInXXxcXGIoPzp0aGVufGRvKSlcXHMqKD86XFx3Kz1cXFMqXFxzKyl7MCw5fSg/Oig/OnN1ZG98dGltZXxleGVjfHRpbWVvdXRcXHMrXFxTK3woPzpiYXxrfHopP3NofHB5dGhvbltcXGQuXSopXFxzKyg/Oi0oPyFbbm1dXFxiKVxcdytcXHMrKXswLDl9KXswLDR9W1wiJ10/KFtcXHcuLy1dK1xcLig/OnNofGJhc2h8a3NofHB5KSkoPyFbXFx3Li8tXSkvZztcbmV4cG9ydCBjb25zdCBMT05HRVNUID0gMjAwMDtcbi8qKiBUaGUgc2NyaXB0cyB0aGF0IGEgbGluZSBvZiBjb21tYW5kcyBzdGFydHMuICovXG5leHBvcnQgY29uc3QgY29tbWFuZHNJbiA9IChsaW5lOiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICBbLi4ubGluZS5zbGljZSgwLCBMT05HRVNUKS5tYXRjaEFsbChDT01NQU5EKV0uZmxhdE1hcCgoWywgZmlsZV0pID0+IGZpbGUgPz8gW10pO1xuXG4vKiogV2hhdCBhIGBSVU5gIHN0YXJ0cyBieSBpdHMgcGxhY2UgYWxvbmUsIHdpdGhvdXQgYW4gZW5kaW5nOiBgUlVOIC90bXAvaW5zdGFsbC1jb2RlY2AuICovXG5jb25zdCBQTEFDRUQgPSAvKD86XnxbOyZ8XVxccyopKCg/OlxcLnswLDJ9XFwvKVtcXHcvLV0rKSg/PVxcc3wkKS9nO1xuXG5pbnRlcmZhY2UgQ29weSB7XG4gIHJlYWRvbmx5IGZyb206IHN0cmluZztcbiAgcmVhZG9ubHkgdG86IHN0cmluZztcbn1cblxuLyoqIFdoYXQgYSBgUlVOYCBzdGFydHMgb2Ygd2hhdCB3YXMgY29waWVkIGJlZm9yZSwgYnkgd2hlcmUgaXQgY2FtZSBmcm9tLiAqL1xuZXhwb3J0IGNvbnN0IGRvY2tlclJ1bnMgPSAobGluZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgUnVuW10gPT4gcmVhZEltYWdlKGxpbmVzKS5ydW5zO1xuXG4vKiogV2hhdCBpdHMgY29udGFpbmVyIHN0YXJ0cywgYnkgd2hlcmUgdGhhdCBsaWVzIGJlc2lkZSB0aGUgRG9ja2VyZmlsZTogYEVOVFJZUE9JTlRgLCBvciBgQ01EYCB3aGVyZSB0aGVyZSBpcyBub25lOyBgbmFtZWRgOiB3aGF0IGlzIHRvIGJlIHN0YXJ0ZWQgaW4gcGxhY2Ugb2YgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhcnRlZEluQ29udGFpbmVyKHRleHQ6IHN0cmluZywgbmFtZWQ6IHN0cmluZyB8IHVuZGVmaW5lZCk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgY29uc3QgeyBjb3BpZXMsIGZvbGRlciwgc3RhcnRzIH0gPSByZWFkSW1hZ2UodGV4dC5zcGxpdCgvXFxyXFxufFxcbnxcXHIvKSk7XG4gIGNvbnN0IHNhaWQgPSBuYW1lZCA/PyBzdGFydHMuZ2V0KCdFTlRSWVBPSU5UJykgPz8gc3RhcnRzLmdldCgnQ01EJykgPz8gJyc7XG4gIGNvbnN0IHdvcmRzID0gc2FpZC5yZXBsYWNlQWxsKC9bW1xcXVwiJyxdL2csICcgJykuc3BsaXQoL1xccysvKTtcbiAgcmV0dXJuIHdvcmRzLmZpbHRlcigod29yZCkgPT4gL1suL10vLnRlc3Qod29yZCkpLmZsYXRNYXAoKHdvcmQpID0+IG9yaWdpbnNPZihiZWxvdyhmb2xkZXIsIHdvcmQpLCBjb3BpZXMpKTtcbn1cblxuLyoqIFdoYXQgaXMgcHV0IGludG8gdGhlIGltYWdlIGZpbGUgYnkgZmlsZSwgYnkgd2hlcmUgaXQgbGllcyBiZXNpZGUgdGhlIERvY2tlcmZpbGUgb3IgYXQgdGhlIHJvb3Qgb2YgdGhlIHJlcG9zaXRvcnkuICovXG5leHBvcnQgY29uc3QgY29waWVkSW50byA9ICh0ZXh0OiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSA9PiByZWFkSW1hZ2UodGV4dC5zcGxpdCgvXFxyXFxufFxcbnxcXHIvKSkuY29waWVzLm1hcCgoeyBmcm9tIH0pID0+IGZyb20pO1xuXG4vKiogV2hldGhlciBhIHBhdGggaXMgYSBEb2NrZXJmaWxlJ3MsIHdoaWNoIFBvZG1hbiBjYWxscyBhIENvbnRhaW5lcmZpbGUuICovXG5leHBvcnQgY29uc3QgaXNEb2NrZXJmaWxlID0gKHBhdGg6IHN0cmluZyk6IGJvb2xlYW4gPT4gLyg/OmRvY2tlcnxjb250YWluZXIpZmlsZS9pLnRlc3QocGF0aC5zbGljZShwYXRoLmxhc3RJbmRleE9mKCcvJykgKyAxKSk7XG5cbmludGVyZmFjZSBJbWFnZSB7XG4gIHJlYWRvbmx5IHJ1bnM6IHJlYWRvbmx5IFJ1bltdO1xuICByZWFkb25seSBjb3BpZXM6IHJlYWRvbmx5IENvcHlbXTtcbiAgLyoqIFdoZXJlIGl0IHdvcmtzIGF0IGxhc3QuICovXG4gIHJlYWRvbmx5IGZvbGRlcjogc3RyaW5nO1xuICAvKiogSXRzIGxhc3QgYEVOVFJZUE9JTlRgIGFuZCBgQ01EYC4gKi9cbiAgcmVhZG9ubHkgc3RhcnRzOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz47XG59XG5cbmZ1bmN0aW9uIHJlYWRJbWFnZShsaW5lczogcmVhZG9ubHkgc3RyaW5nW10pOiBJbWFnZSB7XG4gIGNvbnN0IHJ1bnM6IFJ1bltdID0gW107XG4gIGNvbnN0IGNvcGllczogQ29weVtdID0gW107XG4gIGNvbnN0IG5hbWVzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgY29uc3Qgc3RhcnRzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgbGV0IGZvbGRlciA9ICcvJztcbiAgY29uc3QgaW5zdHJ1Y3Rpb25zID0gaW5zdHJ1Y3Rpb25zSW4obGluZXMpO1xuICBmb3IgKGNvbnN0IHsgbGluZSwgd29yZCwgcmVzdDogd3JpdHRlbiwgc3RhZ2UgfSBvZiBpbnN0cnVjdGlvbnMpIHtcbiAgICBjb25zdCByZXN0ID0gd3JpdHRlbi5yZXBsYWNlQWxsKC9cXCQoPzpcXHsoXFx3KylcXH18KFxcdyspKS9nLCAoc2FpZCwgb25lLCBvdGhlcikgPT4gbmFtZXMuZ2V0KG9uZSA/PyBvdGhlcikgPz8gc2FpZCk7XG4gICAgaWYgKHdvcmQgPT09ICdFTlYnIHx8IHdvcmQgPT09ICdBUkcnKSBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgZ2l2ZW5JbihyZXN0KSkgbmFtZXMuc2V0KG5hbWUsIHZhbHVlKTtcbiAgICBlbHNlIGlmICh3b3JkID09PSAnV09SS0RJUicpIGZvbGRlciA9IGJlbG93KGZvbGRlciwgcmVzdC5yZXBsYWNlQWxsKC9bXCInXS9nLCAnJykpO1xuICAgIGVsc2UgaWYgKHdvcmQgPT09ICdSVU4nKSB7XG4gICAgICBjb25zdCB0YWtlbiA9IHRha2VuRnJvbShzdGFnZSwgaW5zdHJ1Y3Rpb25zKTtcbiAgICAgIHJ1bnMucHVzaCguLi5maWxlc0luKHJlc3QsIGZvbGRlciwgY29waWVzKS5tYXAoKGZpbGUpID0+ICh7IGxpbmUsIGZpbGUsIHRha2VuIH0pKSk7XG4gICAgfSBlbHNlIGlmICh3b3JkID09PSAnRU5UUllQT0lOVCcgfHwgd29yZCA9PT0gJ0NNRCcpIHN0YXJ0cy5zZXQod29yZCwgcmVzdCk7XG4gICAgZWxzZSBpZiAoIS8tLWZyb209Ly50ZXN0KHJlc3QpKSBjb3BpZXMucHVzaCguLi5jb3BpZXNJbihyZXN0LCBmb2xkZXIpKTtcbiAgfVxuICByZXR1cm4geyBydW5zLCBjb3BpZXMsIGZvbGRlciwgc3RhcnRzIH07XG59XG5cbi8qKiBXaGF0IGEgYFJVTmAgc3RhcnRzOyB3aGVyZSB0aGF0IGxpZXMgaW4gYSBmb2xkZXIgdGhhdCBpcyB0aGVyZSBmb3IgdGhlIGxpbmUsIHdoYXRldmVyIGVsc2UgbGllcyBpbiBpdDogYC9idWlsZC9ydW4uc2ggc2V0dXAtdXNlcmAuICovXG5mdW5jdGlvbiBmaWxlc0luKHJlc3Q6IHN0cmluZywgZm9sZGVyOiBzdHJpbmcsIGNvcGllczogcmVhZG9ubHkgQ29weVtdKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCBtb3VudHMgPSBtb3VudHNJbihyZXN0LCBmb2xkZXIpO1xuICByZXR1cm4gc3RhcnRlZEluKHJlc3QucmVwbGFjZSgvXig/Oi0tXFxTK1xccyspKy8sICcnKSkuZmxhdE1hcCgoZmlsZSkgPT4ge1xuICAgIGNvbnN0IHBhdGggPSBiZWxvdyhmb2xkZXIsIGZpbGUpO1xuICAgIGNvbnN0IG1vdW50ID0gbW91bnRzLmZpbmQoKHsgZnJvbSwgdG8gfSkgPT4gZnJvbSAhPT0gJycgJiYgcGF0aC5zdGFydHNXaXRoKGAke3RvfS9gKSk7XG4gICAgcmV0dXJuIFsuLi5uZXcgU2V0KG9yaWdpbnNPZihwYXRoLCBbLi4uY29waWVzLCAuLi5tb3VudHNdKSksIC4uLihtb3VudCA9PT0gdW5kZWZpbmVkID8gW10gOiBbYCR7bW91bnQuZnJvbX0vKipgXSldO1xuICB9KTtcbn1cblxuY29uc3Qgc3RhcnRlZEluID0gKGxpbmU6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdID0+IFtcbiAgLi4uY29tbWFuZHNJbihsaW5lKSxcbiAgLi4uWy4uLmxpbmUuc2xpY2UoMCwgTE9OR0VTVCkubWF0Y2hBbGwoUExBQ0VEKV0uZmxhdE1hcCgoWywgZmlsZV0pID0+IGZpbGUgPz8gW10pLFxuXTtcblxuLyoqIGBDT1BZIC0tZnJvbT1jb2RlYyAvdXNyL2xpYi9saWJjb2RlYy5zbyAvdXNyL2xpYmA6IHRoZSBsYXN0IHdvcmQgaXMgd2hlcmUgaXQgZ29lcyB0by4gKi9cbmNvbnN0IHRha2VuRnJvbSA9IChzdGFnZTogc3RyaW5nLCBpbnN0cnVjdGlvbnM6IHJlYWRvbmx5IEluc3RydWN0aW9uW10pOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICBzdGFnZSA9PT0gJydcbiAgICA/IFtdXG4gICAgOiBpbnN0cnVjdGlvbnNcbiAgICAgICAgLmZpbHRlcigoeyByZXN0IH0pID0+IC8tLWZyb209KFxcUyspLy5leGVjKHJlc3QpPy5bMV0gPT09IHN0YWdlKVxuICAgICAgICAuZmxhdE1hcCgoeyByZXN0IH0pID0+IHJlc3Quc3BsaXQoL1xccysvKS5zbGljZSgwLCAtMSkpXG4gICAgICAgIC5maWx0ZXIoKHdvcmQpID0+IC9eXFwvW1xcdy4vKy1dKyQvLnRlc3Qod29yZCkpO1xuXG5pbnRlcmZhY2UgSW5zdHJ1Y3Rpb24ge1xuICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gIHJlYWRvbmx5IHdvcmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcmVzdDogc3RyaW5nO1xuICAvKiogVGhlIG5hbWUgb2YgdGhlIHN0YWdlIGluIHdoaWNoIGl0IHN0YW5kcywgb3Igbm9uZS4gKi9cbiAgcmVhZG9ubHkgc3RhZ2U6IHN0cmluZztcbn1cblxuLyoqIEEgbGluZSB0aGF0IGVuZHMgd2l0aCBhIGJhY2tzbGFzaCBnb2VzIG9uIGluIHRoZSBuZXh0LiAqL1xuZnVuY3Rpb24gaW5zdHJ1Y3Rpb25zSW4obGluZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgSW5zdHJ1Y3Rpb25bXSB7XG4gIGNvbnN0IGZvdW5kOiBJbnN0cnVjdGlvbltdID0gW107XG4gIGxldCBvcGVuID0gJyc7XG4gIGxldCBmcm9tID0gMDtcbiAgbGV0IHN0YWdlID0gJyc7XG4gIGZvciAoY29uc3QgW2luZGV4LCB3cml0dGVuXSBvZiBsaW5lcy5lbnRyaWVzKCkpIHtcbiAgICBpZiAoL15cXHMqIy8udGVzdCh3cml0dGVuKSkgY29udGludWU7XG4gICAgaWYgKG9wZW4gPT09ICcnKSBmcm9tID0gaW5kZXggKyAxO1xuICAgIGNvbnN0IGxpbmUgPSBgJHtvcGVufSR7d3JpdHRlbn1gO1xuICAgIG9wZW4gPSAvXFxcXFxccyokLy50ZXN0KGxpbmUpID8gYCR7bGluZS5yZXBsYWNlKC9cXFxcXFxzKiQvLCAnJyl9IGAgOiAnJztcbiAgICBjb25zdCBbLCB3b3JkLCByZXN0XSA9XG4gICAgICBvcGVuID09PSAnJyA/ICgvXlxccyooRlJPTXxFTlZ8QVJHfFdPUktESVJ8Q09QWXxBRER8UlVOfEVOVFJZUE9JTlR8Q01EKVxccysoLipcXFMpXFxzKiQvaS5leGVjKGxpbmUpID8/IFtdKSA6IFtdO1xuICAgIGlmICh3b3JkID09PSB1bmRlZmluZWQgfHwgcmVzdCA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICBpZiAoL15mcm9tJC9pLnRlc3Qod29yZCkpIHN0YWdlID0gL1xcc0FTXFxzKyhcXFMrKS9pLmV4ZWMocmVzdCk/LlsxXSA/PyAnJztcbiAgICBlbHNlIGZvdW5kLnB1c2goeyBsaW5lOiBmcm9tLCB3b3JkOiB3b3JkLnRvVXBwZXJDYXNlKCksIHJlc3QsIHN0YWdlIH0pO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIGBFTlYgSE9NRT1cIi9ob21lL3Nob3BcIiBQTEFDRT0vc3J2L2NpYC4gKi9cbmNvbnN0IGdpdmVuSW4gPSAocmVzdDogc3RyaW5nKTogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIHN0cmluZ10pW10gPT5cbiAgWy4uLnJlc3QubWF0Y2hBbGwoLyg/Ol58XFxzKShcXHcrKT0oPzpcIihbXlwiXSopXCJ8JyhbXiddKiknfChcXFMqKSkvZyldLm1hcChcbiAgICAoWywgbmFtZSA9ICcnLCBkb3VibGUsIHNpbmdsZSwgYmFyZV0pID0+IFtuYW1lLCBkb3VibGUgPz8gc2luZ2xlID8/IGJhcmUgPz8gJyddIGFzIGNvbnN0LFxuICApO1xuXG4vKiogYFJVTiAtLW1vdW50PXR5cGU9YmluZCxzb3VyY2U9YnVpbGQsdGFyZ2V0PS9idWlsZCBcdTIwMjZgOiBhIGZvbGRlciB0aGF0IGlzIHRoZXJlIHdoaWxlIHRoZSBsaW5lIHJ1bnMuICovXG5jb25zdCBtb3VudHNJbiA9IChyZXN0OiBzdHJpbmcsIGZvbGRlcjogc3RyaW5nKTogcmVhZG9ubHkgQ29weVtdID0+XG4gIFsuLi5yZXN0Lm1hdGNoQWxsKC8oPzpefFxccyktLW1vdW50PShcXFMrKS9nKV0uZmxhdE1hcCgoWywgc2FpZCA9ICcnXSkgPT4ge1xuICAgIGNvbnN0IFssIHNvdXJjZV0gPSAvKD86XnwsKSg/OnNvdXJjZXxzcmMpPShbXFx3Li8tXSspLy5leGVjKHNhaWQpID8/IFtdO1xuICAgIGNvbnN0IFssIHRhcmdldF0gPSAvKD86XnwsKSg/OnRhcmdldHxkc3R8ZGVzdGluYXRpb24pPShbXFx3Li8tXSspLy5leGVjKHNhaWQpID8/IFtdO1xuICAgIGlmIChzb3VyY2UgPT09IHVuZGVmaW5lZCB8fCB0YXJnZXQgPT09IHVuZGVmaW5lZCB8fCAvKD86XnwsKSg/OmZyb209fHR5cGU9KD8hYmluZCkpLy50ZXN0KHNhaWQpKSByZXR1cm4gW107XG4gICAgcmV0dXJuIFt7IGZyb206IHJvb3RlZChzb3VyY2UpLCB0bzogYmVsb3coZm9sZGVyLCB0YXJnZXQpIH1dO1xuICB9KTtcblxuLyoqIGBDT1BZIC0tY2htb2Q9NzU1IGEuc2ggYi5zaCAvb3B0L2AuICovXG5mdW5jdGlvbiBjb3BpZXNJbihyZXN0OiBzdHJpbmcsIGZvbGRlcjogc3RyaW5nKTogcmVhZG9ubHkgQ29weVtdIHtcbiAgY29uc3Qgd29yZHMgPSByZXN0XG4gICAgLnJlcGxhY2VBbGwoL1tbXFxdXCIsXS9nLCAnICcpXG4gICAgLnNwbGl0KC9cXHMrLylcbiAgICAuZmlsdGVyKCh3b3JkKSA9PiB3b3JkICE9PSAnJyAmJiAhd29yZC5zdGFydHNXaXRoKCctLScpKTtcbiAgY29uc3QgdG8gPSB3b3Jkcy5wb3AoKTtcbiAgaWYgKHRvID09PSB1bmRlZmluZWQpIHJldHVybiBbXTtcbiAgcmV0dXJuIHdvcmRzLm1hcCgoZnJvbSkgPT4gKHsgZnJvbTogcm9vdGVkKGZyb20ucmVwbGFjZSgvW14vXSpbKj9dLiokLywgJycpKSwgdG86IGJlbG93KGZvbGRlciwgdG8pIH0pKTtcbn1cblxuLyoqIEEgcGF0aCBpbiB0aGUgaW1hZ2UsIGJ5IHdoYXQgaXQgbWF5IGJlIGluIHRoZSByZXBvc2l0b3J5OiB0aGUgY29waWVkIGZpbGUgaXRzZWxmLCBvbmUgaW4gdGhlIGZvbGRlciwgb3IgYmVsb3cgYSBjb3BpZWQgb25lLiAqL1xuZnVuY3Rpb24gb3JpZ2luc09mKHBhdGg6IHN0cmluZywgY29waWVzOiByZWFkb25seSBDb3B5W10pOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBjb3BpZXMuZmxhdE1hcCgoeyBmcm9tLCB0byB9KSA9PiB7XG4gICAgY29uc3QgbmFtZSA9IGZyb20uc2xpY2UoZnJvbS5sYXN0SW5kZXhPZignLycpICsgMSk7XG4gICAgaWYgKHBhdGggPT09IHRvIHx8IHBhdGggPT09IGAke3RvfS8ke25hbWV9YCkgcmV0dXJuIFtmcm9tXTtcbiAgICByZXR1cm4gcGF0aC5zdGFydHNXaXRoKHRvID09PSAnLycgPyB0byA6IGAke3RvfS9gKSA/IFtyb290ZWQoYCR7ZnJvbX0vJHtwYXRoLnNsaWNlKHRvLmxlbmd0aCl9YCldIDogW107XG4gIH0pO1xufVxuXG5jb25zdCBiZWxvdyA9IChmb2xkZXI6IHN0cmluZywgcGF0aDogc3RyaW5nKTogc3RyaW5nID0+IGAvJHtyb290ZWQocGF0aC5zdGFydHNXaXRoKCcvJykgPyBwYXRoIDogYCR7Zm9sZGVyfS8ke3BhdGh9YCl9YDtcbiIsICIvKiogQSBWYWdyYW50ZmlsZSwgb3IgdGhlIGRlc2NyaXB0aW9uIG9mIGEgYnVpbGQgb24gYSBzZXJ2ZXIgb2YgSmVua2lucycsIHdoaWNoIG1heSBicmluZyB1cCBzdWNoIGEgbWFjaGluZS4gKi9cbmV4cG9ydCBjb25zdCBpc1ZhZ3JhbnRzID0gKHBhdGg6IHN0cmluZyk6IGJvb2xlYW4gPT4gLyg/Ol58XFwvKSg/OlZhZ3JhbnRmaWxlfEplbmtpbnNmaWxlKSg/OlxcLltcXHcuLV0rKT8kLy50ZXN0KHBhdGgpO1xuXG5pbnRlcmZhY2UgUnVuIHtcbiAgcmVhZG9ubHkgbGluZTogbnVtYmVyO1xuICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG59XG5cbmNvbnN0IExPTkdFU1QgPSAyMDAwO1xuY29uc3QgT1BUSU9OUyA9IDQ7XG5cbi8qKlxuICogV2hhdCBydW5zIG9uIGEgbWFjaGluZSB0aGF0IGlzIG1hZGUgZm9yIGl0OiB3aGF0IGB2YWdyYW50IHNzaCAtY2Agc3RhcnRzIHdoZXJlIHRoZSBzYW1lIGJ1aWxkIGRpZCBgdmFncmFudCB1cGAsIGFuZCB3aGF0IGEgVmFncmFudGZpbGUnc1xuICogYHByb3Zpc2lvbiBcdTIwMjYgcGF0aDpgIG5hbWVzLiBXaGVyZSB0aGUgY2hlY2tvdXQgbGllcyB0aGVyZSBub2JvZHkgY2FuIHRlbGwsIHNvIHRoYXQgdGhlIHBhdGggaXMgb25lIG9mIHRoZSBtYWNoaW5lJ3MuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWNoaW5lUnVucyhwYXRoOiBzdHJpbmcsIHRleHQ6IHN0cmluZywgbGluZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgUnVuW10ge1xuICBjb25zdCBpc0ZpbGUgPSAvVmFncmFudGZpbGUvLnRlc3QocGF0aCk7XG4gIGlmICghaXNGaWxlICYmICEvXFxidmFncmFudFxccyt1cFxcYi8udGVzdCh0ZXh0KSkgcmV0dXJuIFtdO1xuICByZXR1cm4gbGluZXMuZmxhdE1hcCgobGluZSwgaW5kZXgpID0+IHtcbiAgICBpZiAoL15cXHMqKD86I3xcXC9cXC8pLy50ZXN0KGxpbmUpKSByZXR1cm4gW107XG4gICAgLy8gYGNvbmZpZy52bS5wcm92aXNpb24gXCJzaGVsbFwiLGAsIGFuZCB0aGUgcGF0aCBpbiBvbmUgb2YgdGhlIG5leHQgbGluZXMuXG4gICAgY29uc3Qgc2FpZCA9IGlzRmlsZSAmJiAvXFxicHJvdmlzaW9uXFxiLiosXFxzKiQvLnRlc3QobGluZSkgPyBsaW5lcy5zbGljZShpbmRleCwgaW5kZXggKyBPUFRJT05TKS5qb2luKCcgJykgOiBsaW5lO1xuICAgIGNvbnN0IGZpbGUgPSAoaXNGaWxlID8gUFJPVklTSU9ORUQgOiBTVEFSVEVEKS5leGVjKHNhaWQuc2xpY2UoMCwgTE9OR0VTVCkpPy5bMV07XG4gICAgcmV0dXJuIGZpbGUgPT09IHVuZGVmaW5lZCA/IFtdIDogW3sgbGluZTogaW5kZXggKyAxLCBmaWxlOiBgLyR7ZmlsZS5yZXBsYWNlKC9eKD86XFwuezAsMn1cXC8pKy8sICcnKX1gIH1dO1xuICB9KTtcbn1cblxuY29uc3QgUFJPVklTSU9ORUQgPVxuICAvXFxicHJvdmlzaW9uXFxiKD86KD8hXFxicHJvdmlzaW9uXFxifFxcYmlubGluZVxcYikuKSo/KD86XFxicGF0aDp8OnBhdGhcXHMqPT4pXFxzKltcIiddKFtcXHcuLy1dK1xcLig/OnNofGJhc2h8a3NofHB5KSlbXCInXS87XG5jb25zdCBTVEFSVEVEID1cbiAgL1xcYnZhZ3JhbnRcXHMrc3NoXFxiW15cIidcXG5dKlxccyg/Oi1jfC0tY29tbWFuZClbID1dXFxcXD9bXCInXSg/OlteXCInXFxuXSpbXFxzOyZdKT8oPzp+XFwvfFxcLyk/KFtcXHcuLy1dK1xcLig/OnNofGJhc2h8a3NofHB5KSkoPyFbXFx3Li8tXSkvO1xuIiwgImltcG9ydCB0eXBlIHsgQ2FsbGVyIH0gZnJvbSAnLi4vY29yZS9jYWxsZXJzLnRzJztcbmltcG9ydCB7IHR5cGUgQ29udGV4dFRleHQsIGlzT2ZCdWlsZFNlcnZlciB9IGZyb20gJy4vY29udGV4dC50cyc7XG5pbXBvcnQgeyBjb21tYW5kc0luLCBkb2NrZXJSdW5zLCBpc0RvY2tlcmZpbGUsIExPTkdFU1QsIHR5cGUgUnVuIH0gZnJvbSAnLi9kb2NrZXJmaWxlLnRzJztcbmltcG9ydCB7IGJlc2lkZSwgcm9vdGVkIH0gZnJvbSAnLi9wYXRocy50cyc7XG5pbXBvcnQgeyBpc1ZhZ3JhbnRzLCBtYWNoaW5lUnVucyB9IGZyb20gJy4vdmFncmFudC50cyc7XG5cbi8qKiBUaGUgZmlsZXMgdGhhdCBhIGJ1aWxkIHJ1bnM6IG9uIGEgbWFjaGluZSBvZiBhIGJ1aWxkIHNlcnZlciwgb3IgaW4gdGhlIGltYWdlIHRoYXQgaXMgYmVpbmcgbWFkZS4gQm90aCBlbmQgd2l0aCB0aGUgYnVpbGQuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhcnRlZEJ5QnVpbGQoeyBwYXRoLCB0ZXh0IH06IENvbnRleHRUZXh0KTogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIENhbGxlcl0pW10ge1xuICBjb25zdCBsaW5lcyA9IHRleHQuc3BsaXQoL1xcclxcbnxcXG58XFxyLyk7XG4gIGlmIChpc0Rlc2NyaXB0aW9uKHBhdGgpKSByZXR1cm4gc2VydmVyUnVucyhwYXRoLCBsaW5lcyk7XG4gIGlmIChpc1ZhZ3JhbnRzKHBhdGgpKVxuICAgIHJldHVybiBtYWNoaW5lUnVucyhwYXRoLCB0ZXh0LCBsaW5lcykubWFwKFxuICAgICAgKHsgbGluZSwgZmlsZSB9KSA9PiBbZmlsZSwgeyAuLi50aHJvd25Bd2F5KHBhdGgsIGxpbmUsICcnKSwgYnk6ICdpbWFnZScgfV0gYXMgY29uc3QsXG4gICAgKTtcbiAgY29uc3QgcnVucyA9IGlzRG9ja2VyZmlsZShwYXRoKSA/IGRvY2tlclJ1bnMobGluZXMpIDogcGFja2VyUnVucyh0ZXh0LCBsaW5lcyk7XG4gIC8vIFdoYXQgaXMgbmFtZWQgbGllcyBiZXNpZGUgdGhlIHRlbXBsYXRlLCBvciBhdCB0aGUgcm9vdCwgd2hlcmUgc29tZWJvZHkgc3RhcnRzIHRoZSBidWlsZC5cbiAgcmV0dXJuIHJ1bnMuZmxhdE1hcCgoeyBsaW5lLCBmaWxlLCB0YWtlbiA9IFtdIH0pID0+XG4gICAgWy4uLm5ldyBTZXQoW2ZpbGUsIGJlc2lkZShwYXRoLCBmaWxlKV0pXS5tYXAoXG4gICAgICAob25lKSA9PiBbb25lLCB7IC4uLnRocm93bkF3YXkocGF0aCwgbGluZSwgJycpLCBieTogJ2ltYWdlJywgLi4uKHRha2VuLmxlbmd0aCA+IDAgJiYgeyB0YWtlbiB9KSB9XSBhcyBjb25zdCxcbiAgICApLFxuICApO1xufVxuXG4vKiogT25seSBhIHRlbXBsYXRlIG9mIFBhY2tlcidzIHNheXMgYW55dGhpbmc6IGFueSBvdGhlciBKU09OIGlzIG5vdCBsb29rZWQgYXQuICovXG5leHBvcnQgY29uc3QgbWF5U2F5QnVpbGQgPSAoeyBwYXRoLCB0ZXh0IH06IENvbnRleHRUZXh0KTogYm9vbGVhbiA9PlxuICAhL14oPyFwYWNrYWdlXFwuanNvbiQpLipcXC5qc29uJC8udGVzdChwYXRoKSB8fCBQUk9WSVNJT05FUlMudGVzdCh0ZXh0KTtcblxuY29uc3QgUFJPVklTSU9ORVJTID0gL1wicHJvdmlzaW9uZXJzXCJcXHMqOi87XG5jb25zdCBpc0Rlc2NyaXB0aW9uID0gKHBhdGg6IHN0cmluZyk6IGJvb2xlYW4gPT4gaXNPZkJ1aWxkU2VydmVyKHBhdGgpIHx8IE9GX0pPQlNFUlYudGVzdChwYXRoKTtcbmNvbnN0IE9GX0pPQlNFUlYgPSAvKD86XnxcXC8pam9ic2VydlxcLnlhP21sJC87XG5cbmNvbnN0IHRocm93bkF3YXkgPSAocGF0aDogc3RyaW5nLCBsaW5lOiBudW1iZXIsIGpvYjogc3RyaW5nKTogQ2FsbGVyID0+ICh7XG4gIHBhdGgsXG4gIGxpbmUsXG4gIGpvYixcbiAgc2NoZWR1bGU6ICcnLFxuICBsaW1pdHM6IGZhbHNlLFxuICBhbGVydHM6IGZhbHNlLFxuICBiZWF0czogZmFsc2UsXG4gIGxvY2tzOiBmYWxzZSxcbiAgZXBoZW1lcmFsOiB0cnVlLFxufSk7XG5cbi8qKiBXaGVyZSBhIGpvYidzIG5hbWUgc3RhbmRzLCBieSB0aGUgc2VydmVyJ3Mgb3duIGZpbGUuICovXG5jb25zdCBKT0JTID0gW1xuICBbL15cXC5jaXJjbGVjaVxcLy8sIC9eIHsyfShbXFx3Li1dKyk6L10sXG4gIFsvXlxcLmdpdGxhYi1jaVxcLnltbCQvLCAvXihbXFx3Ll1bXjojXSopOi9dLFxuICBbL15cXC5kcm9uZVxcLnltbCQvLCAvXlxccyotXFxzK25hbWU6XFxzKihbXFx3Li1dKykvXSxcbl0gYXMgY29uc3Q7XG4vKiogV2hlcmUgYSBsaW1pdCBpcyB3cml0dGVuLCBvZiBhIGpvYiBvciBvZiB0aGUgd2hvbGUgYnVpbGQuICovXG5jb25zdCBMSU1JVFMgPSBbXG4gIFsvYXp1cmUvLCAvXlxccyp0aW1lb3V0SW5NaW51dGVzOlxccypbMS05JF0vXSxcbiAgWy9jbG91ZGJ1aWxkLywgL150aW1lb3V0OlxccypbXCInXT9cXGQvXSxcbl0gYXMgY29uc3Q7XG4vKiogQXp1cmUncywgaW4gd2hpY2ggdGVtcGxhdGVzIGhhdmUgbm9uZS4gKi9cbmNvbnN0IEFaVVJFX0pPQiA9IC9eXFxzKi1cXHMram9iOlxccypbXCInXT8oW1xcdy4tXSspLztcblxuLyoqIFdoZXJlIGEgY29tbWFuZCBzdGFuZHMuIEFuIG9yYidzIGFuZCBhIHBsdWdpbidzIG1heSBoYXZlIGFueSBuYW1lLCB3aGljaCB0aGVzZSBoYXZlIG5vdC4gKi9cbmNvbnN0IEtFWVMgPSBTdHJpbmcucmF3YCg/OnJ1bnxjb21tYW5kfGJhc2h8c2NyaXB0fCg/OmJlZm9yZXxhZnRlcilfXFx3K3xpbnN0YWxsfGJ1aWxkX3NjcmlwdHxhcmdzKWA7XG5jb25zdCBPVEhFUl9LRVlTID0gL15cXC4oPzpjaXJjbGVjaXxidWlsZGtpdGV8c2VtYXBob3JlKVxcLy87XG5jb25zdCBBTllfS0VZID0gU3RyaW5nLnJhd2AoPyEoPzpuYW1lfGxhYmVsfGRlc2NyaXB0aW9ufHBhdGhzP3xkZXN0aW5hdGlvbnxyb290fGtleXxmaWxlfHNvdXJjZXx0YXJnZXR8d29ya2luZ19kaXJlY3Rvcnl8aWYpXFxiKVtcXHctXStgO1xuXG4vKiogQnVpbGRraXRlIGVuZHMgYSBqb2Igb25seSB3aGVyZSBpdHMgc3RlcCBzYXlzIHdoZW46IGB0aW1lb3V0X2luX21pbnV0ZXM6IDEwYC4gSXRzIGFnZW50cyBhcmUgYW55Ym9keSdzIG1hY2hpbmVzLiAqL1xuZnVuY3Rpb24gb2ZCdWlsZGtpdGUobGluZXM6IHJlYWRvbmx5IHN0cmluZ1tdLCBpbmRleDogbnVtYmVyKTogUGFydGlhbDxDYWxsZXI+IHtcbiAgY29uc3QgZGVwdGhPZiA9IChsaW5lID0gJycpOiBudW1iZXIgPT4gbGluZS5zZWFyY2goL1xcUy8pO1xuICBjb25zdCBzdGFydCA9IGxpbmVzLmZpbmRMYXN0SW5kZXgoXG4gICAgKGxpbmUsIGF0KSA9PiBhdCA8PSBpbmRleCAmJiAvXlxccyotXFxzK1tcXHctXSs6Ly50ZXN0KGxpbmUpICYmIChhdCA9PT0gaW5kZXggfHwgZGVwdGhPZihsaW5lKSA8IGRlcHRoT2YobGluZXNbaW5kZXhdKSksXG4gICk7XG4gIGNvbnN0IGVuZCA9IGxpbmVzLmZpbmRJbmRleChcbiAgICAobGluZSwgYXQpID0+IGF0ID4gTWF0aC5tYXgoc3RhcnQsIGluZGV4KSAmJiAvXFxTLy50ZXN0KGxpbmUpICYmIGRlcHRoT2YobGluZSkgPD0gZGVwdGhPZihsaW5lc1tzdGFydF0pLFxuICApO1xuICBjb25zdCBvd24gPSBsaW5lcy5zbGljZShNYXRoLm1heCgwLCBzdGFydCksIGVuZCA8IDAgPyB1bmRlZmluZWQgOiBlbmQpO1xuICByZXR1cm4geyBqb2I6ICcnLCBlcGhlbWVyYWw6IGZhbHNlLCBsaW1pdHM6IG93bi5zb21lKChsaW5lKSA9PiAvXlxccyooPzotXFxzKyk/dGltZW91dF9pbl9taW51dGVzOlxccypcXGQvLnRlc3QobGluZSkpIH07XG59XG5cbi8qKiBUaGUgY29tbWFuZHMgb2YgYSBqb2Igc3RhbmQgaW4gaXRzIFlBTUwgYSBsaW5lIGVhY2g6IGAtIC4vc2NyaXB0cy9jb3ZlcmFnZS5zaGAsIGBjb21tYW5kOiAuL3NjcmlwdHMvY292ZXJhZ2Uuc2hgLiBBenVyZSdzIGFuZCBHb29nbGUncyBtYXkgaGF2ZSBhIGxpbWl0LiAqL1xuZnVuY3Rpb24gc2VydmVyUnVucyhwYXRoOiBzdHJpbmcsIGxpbmVzOiByZWFkb25seSBzdHJpbmdbXSk6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBDYWxsZXJdKVtdIHtcbiAgaWYgKE9GX0pPQlNFUlYudGVzdChwYXRoKSkgcmV0dXJuIGpvYnNlcnZSdW5zKHBhdGgsIGxpbmVzKTtcbiAgY29uc3QgaXNKb2IgPSBKT0JTLmZpbmQoKFtvZl0pID0+IG9mLnRlc3QocGF0aCkpPy5bMV0gPz8gQVpVUkVfSk9CO1xuICBjb25zdCBiZWZvcmUgPSBuZXcgUmVnRXhwKGBeXFxcXHMqKD86LVxcXFxzKykqKD86JHtPVEhFUl9LRVlTLnRlc3QocGF0aCkgPyBBTllfS0VZIDogS0VZU31cXFxccyo6XFxcXHMqKT8oPzpcXFxcW1xcXFxzKik/W1wiJ10/YCk7XG4gIGNvbnN0IGxpbWl0cyA9IExJTUlUUy5zb21lKChbb2YsIGxpbWl0XSkgPT4gb2YudGVzdChwYXRoKSAmJiBsaW5lcy5zb21lKChsaW5lKSA9PiBsaW1pdC50ZXN0KGxpbmUpKSk7XG4gIGxldCBqb2IgPSAnYnVpbGQnO1xuICByZXR1cm4gbGluZXMuZmxhdE1hcCgobGluZSwgaW5kZXgpID0+IHtcbiAgICBqb2IgPSBpc0pvYi5leGVjKGxpbmUpPy5bMV0gPz8gam9iO1xuICAgIGNvbnN0IGNvbW1hbmQgPSBsaW5lLnJlcGxhY2UoYmVmb3JlLCAnJyk7XG4gICAgY29uc3QgZmlsZXMgPSAvXlxccyojLy50ZXN0KGxpbmUpID8gW10gOiBjb21tYW5kc0luKGNvbW1hbmQucmVwbGFjZUFsbCgvXFwkXFx7P0NJX1BST0pFQ1RfRElSXFx9P1xcLy9nLCAnJykpO1xuICAgIGNvbnN0IG93biA9IGZpbGVzLmxlbmd0aCA+IDAgJiYgcGF0aC5zdGFydHNXaXRoKCcuYnVpbGRraXRlLycpID8gb2ZCdWlsZGtpdGUobGluZXMsIGluZGV4KSA6IHsgbGltaXRzIH07XG4gICAgcmV0dXJuIGZpbGVzLm1hcCgoZmlsZSkgPT4gW3Jvb3RlZChmaWxlKSwgeyAuLi50aHJvd25Bd2F5KHBhdGgsIGluZGV4ICsgMSwgam9iKSwgLi4ub3duIH1dIGFzIGNvbnN0KTtcbiAgfSk7XG59XG5cbi8qKiBKb2JTZXJ2IHN0YXJ0cyBhIGZpbGUgb2YgaXRzIHJlcG9zaXRvcnkgb2Ygc2NyaXB0cyBpbiBhIGNvbnRhaW5lciBvZiBlYWNoIHJ1bjogYHNjcmlwdC1yZXBvOmAsIGFuZCBiZWxvdyBpdCBgcGF0aDogbG1wL2J1aWxkLnNoYC4gKi9cbmZ1bmN0aW9uIGpvYnNlcnZSdW5zKHBhdGg6IHN0cmluZywgbGluZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIENhbGxlcl0pW10ge1xuICBjb25zdCBmb3VuZCA9IG5ldyBNYXA8c3RyaW5nLCBDYWxsZXI+KCk7XG4gIGxldCBpc0JlbG93ID0gZmFsc2U7XG4gIGZvciAoY29uc3QgW2luZGV4LCBsaW5lXSBvZiBsaW5lcy5lbnRyaWVzKCkpIHtcbiAgICBpc0JlbG93ID0gL15cXHMqc2NyaXB0LXJlcG9cXHMqOlxccyokLy50ZXN0KGxpbmUpIHx8IChpc0JlbG93ICYmIC9eXFxzKig/Om5hbWV8cGF0aHwjKS8udGVzdChsaW5lKSk7XG4gICAgY29uc3QgZmlsZSA9IGlzQmVsb3cgPyAvXlxccypwYXRoXFxzKjpcXHMqW1wiJ10/KFtcXHcuLy1dKykvLmV4ZWMobGluZSk/LlsxXSA6IHVuZGVmaW5lZDtcbiAgICBpZiAoZmlsZSAhPT0gdW5kZWZpbmVkICYmICFmb3VuZC5oYXMocm9vdGVkKGZpbGUpKSkgZm91bmQuc2V0KHJvb3RlZChmaWxlKSwgdGhyb3duQXdheShwYXRoLCBpbmRleCArIDEsICdidWlsZCcpKTtcbiAgfVxuICByZXR1cm4gWy4uLmZvdW5kXTtcbn1cblxuLyoqIGBcInNjcmlwdHNcIjogW1wic2NyaXB0cy91c2VyLnNoXCJdYCwgYHNjcmlwdCA9IFwiJHtwYXRoLnJvb3R9L3NjcmlwdHMvdXNlci5zaFwiYDogcHJvdmlzaW9uZXJzIG9mIFBhY2tlcidzIG5hbWUgd2hhdCB0aGV5IHJ1bi4gKi9cbmZ1bmN0aW9uIHBhY2tlclJ1bnModGV4dDogc3RyaW5nLCBsaW5lczogcmVhZG9ubHkgc3RyaW5nW10pOiByZWFkb25seSBSdW5bXSB7XG4gIGlmICghUFJPVklTSU9ORVJTLnRlc3QodGV4dCkgJiYgIS9eXFxzKnByb3Zpc2lvbmVyXFxzK1wiL20udGVzdCh0ZXh0KSkgcmV0dXJuIFtdO1xuICBjb25zdCBuYW1lZCA9IC9cIig/OlxcJFxce3BhdGhcXC4oPzpyb290fGN3ZClcXH1cXC98XFx7XFx7XFxzKnRlbXBsYXRlX2RpclxccypcXH1cXH1cXC8pPyhbXFx3Li8tXStcXC4oPzpzaHxiYXNofGtzaCkpXCIvZztcbiAgcmV0dXJuIGxpbmVzLmZsYXRNYXAoKGxpbmUsIGluZGV4KSA9PlxuICAgIFsuLi5saW5lLnNsaWNlKDAsIExPTkdFU1QpLm1hdGNoQWxsKG5hbWVkKV0ubWFwKChbLCBmaWxlID0gJyddKSA9PiAoeyBsaW5lOiBpbmRleCArIDEsIGZpbGU6IHJvb3RlZChmaWxlKSB9KSksXG4gICk7XG59XG4iLCAiaW1wb3J0IHsgb25jZSB9IGZyb20gJy4uL2NvcmUvZmxvdy9yZW1lbWJlci50cyc7XG5pbXBvcnQgeyB0eXBlIENvbnRleHRUZXh0LCBpc0NvbXBvc2VkIH0gZnJvbSAnLi9jb250ZXh0LnRzJztcbmltcG9ydCB7IGJlc2lkZSB9IGZyb20gJy4vcGF0aHMudHMnO1xuXG4vKiogQnkgYSBzY3JpcHQncyBwYXRoIHRoZSBzZXJ2aWNlcyBvZiB0aGUgY29tcG9zZSBmaWxlcyB0aGF0IG1vdW50IGl0LCBvciBzdGFydCBpdCBieSBpdHMgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gbmVpZ2hib3Vyc0luKHRleHRzOiByZWFkb25seSBDb250ZXh0VGV4dFtdKTogKHBhdGg6IHN0cmluZykgPT4gcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCByZWFkID0gb25jZSgoKSA9PiB0ZXh0cy5maWx0ZXIoKHsgcGF0aCB9KSA9PiBpc0NvbXBvc2VkKHBhdGgpKS5tYXAocmVhZENvbXBvc2VkKSk7XG4gIHJldHVybiAocGF0aCkgPT4gW1xuICAgIC4uLm5ldyBTZXQocmVhZCgpLmZsYXRNYXAoKHsgc2VydmljZXMsIHBsYWNlcyB9KSA9PiAocGxhY2VzLnNvbWUoKHBsYWNlKSA9PiBpc0F0KHBhdGgsIHBsYWNlKSkgPyBzZXJ2aWNlcyA6IFtdKSkpLFxuICBdO1xufVxuXG4vKiogQSBmaWxlLCBvciBhIGZvbGRlciB3aXRoIGFsbCB0aGF0IGxpZXMgaW4gaXQuICovXG5jb25zdCBpc0F0ID0gKHBhdGg6IHN0cmluZywgcGxhY2U6IHN0cmluZyk6IGJvb2xlYW4gPT4gcGF0aCA9PT0gcGxhY2UgfHwgcGF0aC5zdGFydHNXaXRoKGAke3BsYWNlfS9gKTtcblxuaW50ZXJmYWNlIENvbXBvc2VkIHtcbiAgcmVhZG9ubHkgc2VydmljZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBwbGFjZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogYHNlcnZpY2VzOmAsIGFuZCBiZWxvdyBpdCBhIG5hbWUgb24gdGhlIGZpcnN0IGRlcHRoOyBgLSAuL3NlZWQvZmlsbC5zaDovc2VlZC9maWxsLnNoYCwgYHNvdXJjZTogLi9zZWVkYCwgd2hlcmUgaXQgbGllcyBiZXNpZGUgdGhlIGZpbGUuICovXG5mdW5jdGlvbiByZWFkQ29tcG9zZWQoeyBwYXRoLCB0ZXh0IH06IENvbnRleHRUZXh0KTogQ29tcG9zZWQge1xuICBjb25zdCBzZXJ2aWNlczogc3RyaW5nW10gPSBbXTtcbiAgY29uc3QgcGxhY2VzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGg6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgbGV0IGlzSW5zaWRlID0gZmFsc2U7XG4gIGZvciAoY29uc3QgbGluZSBvZiB0ZXh0LnNwbGl0KC9cXHJcXG58XFxufFxcci8pKSB7XG4gICAgaWYgKC9eXFxzKig/OiN8JCkvLnRlc3QobGluZSkpIGNvbnRpbnVlO1xuICAgIGlmICgvXlxcUy8udGVzdChsaW5lKSkge1xuICAgICAgaXNJbnNpZGUgPSAvXnNlcnZpY2VzXFxzKjovLnRlc3QobGluZSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKCFpc0luc2lkZSkgY29udGludWU7XG4gICAgY29uc3QgaGVyZSA9IGxpbmUuc2VhcmNoKC9cXFMvKTtcbiAgICBkZXB0aCA/Pz0gaGVyZTtcbiAgICBjb25zdCBuYW1lID0gaGVyZSA9PT0gZGVwdGggPyAvXlxccytbXCInXT8oW1xcdy4tXSspW1wiJ10/XFxzKjpcXHMqKD86WyYjXS4qKT8kLy5leGVjKGxpbmUpPy5bMV0gOiB1bmRlZmluZWQ7XG4gICAgaWYgKG5hbWUgIT09IHVuZGVmaW5lZCkgc2VydmljZXMucHVzaChuYW1lKTtcbiAgICBjb25zdCBwbGFjZSA9IC9eXFxzKyg/Oi1cXHMrfHNvdXJjZTpcXHMqKSg/OnR5cGU6LiopP1tcIiddP1xcLlxcLyhbXFx3Li8tXSspLy5leGVjKGxpbmUpPy5bMV07XG4gICAgaWYgKHBsYWNlICE9PSB1bmRlZmluZWQpIHBsYWNlcy5wdXNoKGJlc2lkZShwYXRoLCBwbGFjZSkpO1xuICB9XG4gIHJldHVybiB7IHNlcnZpY2VzLCBwbGFjZXMgfTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENhbGxlciB9IGZyb20gJy4uL2NvcmUvY2FsbGVycy50cyc7XG5pbXBvcnQgeyB0eXBlIENvbnRleHRUZXh0LCBpc0FjdGlvbiB9IGZyb20gJy4vY29udGV4dC50cyc7XG5pbXBvcnQgeyBzdGFydGVkSW5Db250YWluZXIgfSBmcm9tICcuL2RvY2tlcmZpbGUudHMnO1xuaW1wb3J0IHsgYmVzaWRlIH0gZnJvbSAnLi9wYXRocy50cyc7XG5pbXBvcnQgdHlwZSB7IEZvdW5kIH0gZnJvbSAnLi9zdGFydGluZy50cyc7XG5cbi8qKiBXaGV0aGVyIGEgdGV4dCBpcyBhbiBhY3Rpb24gdGhhdCBydW5zIGluIGFuIGltYWdlIG9mIGl0cyBvd24uICovXG5leHBvcnQgY29uc3QgaXNEb2NrZXJBY3Rpb24gPSAoeyBwYXRoLCB0ZXh0IH06IENvbnRleHRUZXh0KTogYm9vbGVhbiA9PlxuICBpc0FjdGlvbihwYXRoKSAmJiAvXlxccyt1c2luZzpcXHMqW1wiJ10/ZG9ja2VyXFxiL20udGVzdCh0ZXh0KTtcblxuY29uc3QgSU1BR0UgPSAvXlxccytpbWFnZTpcXHMqW1wiJ10/KFtcXHcuLy1dKylbXCInXT9cXHMqKD86Iy4qKT8kLztcbmNvbnN0IEVOVFJZID0gL15cXHMrKHByZS18cG9zdC0pP2VudHJ5cG9pbnQ6XFxzKltcIiddPyhbXFx3Li8tXSspLztcblxuLyoqIFRoZSBEb2NrZXJmaWxlIG9mIGFuIGFjdGlvbidzIGltYWdlLCBieSBpdHMgcGF0aC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbWFnZU9mKHsgcGF0aCwgdGV4dCB9OiBDb250ZXh0VGV4dCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGltYWdlID0gdGV4dC5zcGxpdCgvXFxyXFxufFxcbnxcXHIvKS5mbGF0TWFwKChsaW5lKSA9PiBJTUFHRS5leGVjKGxpbmUpPy5bMV0gPz8gW10pWzBdO1xuICByZXR1cm4gaW1hZ2UgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGJlc2lkZShwYXRoLCBpbWFnZSk7XG59XG5cbi8qKlxuICogV2hhdCBhIGRvY2tlciBhY3Rpb24gc3RhcnRzIGluIGl0cyB0dXJuOiBpdHMgb3duIGBlbnRyeXBvaW50OmAsIGVsc2Ugd2hhdCB0aGUgaW1hZ2UncyBEb2NrZXJmaWxlIHNheXMsIGFuZCB3aGF0IGNvbWVzIGJlZm9yZSBhbmQgYWZ0ZXIuXG4gKiBUaGUgcnVubmVyIGJ1aWxkcyB0aGUgaW1hZ2UgaW4gdGhlIERvY2tlcmZpbGUncyBmb2xkZXIsIGFuZCBzdGFydHMgaXQgaW4gdGhlIGNoZWNrb3V0OiByZWxhdGl2ZSBwYXRocyBhcmUgc3VyZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyb21Eb2NrZXJBY3Rpb24oYWN0aW9uOiBDb250ZXh0VGV4dCwgb3V0ZXI6IHJlYWRvbmx5IENhbGxlcltdLCB0ZXh0czogcmVhZG9ubHkgQ29udGV4dFRleHRbXSk6IEZvdW5kIHtcbiAgY29uc3QgeyBwYXRoLCB0ZXh0IH0gPSBhY3Rpb247XG4gIGNvbnN0IG9mID0gaW1hZ2VPZihhY3Rpb24pO1xuICBjb25zdCBkb2NrZXJmaWxlID0gdGV4dHMuZmluZCgob25lKSA9PiBvbmUucGF0aCA9PT0gb2YpO1xuICBpZiAob2YgPT09IHVuZGVmaW5lZCB8fCBkb2NrZXJmaWxlID09PSB1bmRlZmluZWQpIHJldHVybiB7IHN0YXJ0ZWQ6IFtdLCBub3RlczogW10gfTtcbiAgY29uc3QgbGluZXMgPSB0ZXh0LnNwbGl0KC9cXHJcXG58XFxufFxcci8pO1xuICBjb25zdCBlbnRyaWVzID0gbGluZXMuZmxhdE1hcCgobGluZSkgPT4ge1xuICAgIGNvbnN0IFtzYWlkLCBiZXNpZGVzLCBlbnRyeV0gPSBFTlRSWS5leGVjKGxpbmUpID8/IFtdO1xuICAgIHJldHVybiBzYWlkID09PSB1bmRlZmluZWQgPyBbXSA6IFt7IGJlc2lkZXMsIGVudHJ5IH1dO1xuICB9KTtcbiAgY29uc3Qgb3duID0gZW50cmllcy5maW5kKCh7IGJlc2lkZXMgfSkgPT4gYmVzaWRlcyA9PT0gdW5kZWZpbmVkKT8uZW50cnk7XG4gIGNvbnN0IG5hbWVkID0gW293biwgLi4uZW50cmllcy5maWx0ZXIoKHsgYmVzaWRlcyB9KSA9PiBiZXNpZGVzICE9PSB1bmRlZmluZWQpLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSldO1xuICBjb25zdCBmaWxlcyA9IG5hbWVkLmZsYXRNYXAoKGVudHJ5KSA9PiBzdGFydGVkSW5Db250YWluZXIoZG9ja2VyZmlsZS50ZXh0LCBlbnRyeSkpLm1hcCgoZmlsZSkgPT4gYmVzaWRlKG9mLCBmaWxlKSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5maW5kSW5kZXgoKG9uZSkgPT4gSU1BR0UudGVzdChvbmUpKSArIDE7XG4gIGNvbnN0IHN0YXJ0ZWQgPSBbLi4ubmV3IFNldChmaWxlcyldLmZsYXRNYXAoKGZpbGUpID0+XG4gICAgb3V0ZXIubWFwKChjYWxsZXIpID0+IFtmaWxlLCB7IC4uLmNhbGxlciwgcGF0aCwgbGluZSwgYnk6ICdzY3JpcHQnLCBmb2xkZXI6ICcnLCBwbGFjZWQ6IHRydWUgfV0gYXMgY29uc3QpLFxuICApO1xuICByZXR1cm4geyBzdGFydGVkLCBub3RlczogW10gfTtcbn1cbiIsICIvKiogT25lIGVudHJ5IG9mIGEgY3JvbnRhYi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ3JvbkxpbmUge1xuICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gIC8qKiBgMCAzICogKiAqYCBvciBgQGRhaWx5YC4gKi9cbiAgcmVhZG9ubHkgc2NoZWR1bGU6IHN0cmluZztcbiAgcmVhZG9ubHkgY29tbWFuZDogc3RyaW5nO1xuICAvKiogV2hhdCBpdCBwcmludHMgaXMgbWFpbGVkIHRvIHNvbWVib2R5OiBgTUFJTFRPYCBpcyBzZXQgYW5kIG5vdCBlbXB0eS4gKi9cbiAgcmVhZG9ubHkgaXNNYWlsZWQ6IGJvb2xlYW47XG59XG5cbmNvbnN0IEZJRUxEID0gJ1tcXFxcZCovLGEtekEtWi1dKyc7XG5jb25zdCBFTlRSWSA9IG5ldyBSZWdFeHAoXG4gIGBeWyBcXFxcdF0qKEAoPzpyZWJvb3R8eWVhcmx5fGFubnVhbGx5fG1vbnRobHl8d2Vla2x5fGRhaWx5fG1pZG5pZ2h0fGhvdXJseSl8JHtGSUVMRH0oPzpbIFxcXFx0XSske0ZJRUxEfSl7NH0pWyBcXFxcdF0rKFxcXFxTLiopJGAsXG4pO1xuY29uc3QgTUFJTCA9IC9eWyBcXHRdKk1BSUxUT1sgXFx0XSo9WyBcXHRdKltcIiddPyhbXlwiJ1xcc10qKS87XG5cbi8qKlxuICogVGhlIGVudHJpZXMgb2YgYSBjcm9udGFiLiBUaG9zZSBvZiB0aGUgc3lzdGVtIChgL2V0Yy9jcm9udGFiYCwgYGNyb24uZGApIG5hbWUgYSB1c2VyIGJlZm9yZSB0aGUgY29tbWFuZCAoY3JvbnRhYig1KSkuIFdoYXRcbiAqIGlzIG5vIGNyb250YWIgaGFzIG5vIGVudHJpZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcm9uTGluZXModGV4dDogc3RyaW5nLCBwYXRoOiBzdHJpbmcpOiByZWFkb25seSBDcm9uTGluZVtdIHtcbiAgY29uc3QgaXNTeXN0ZW0gPSAvKD86XnxcXC8pKD86Y3JvblxcLmRcXC98ZXRjXFwvY3JvbnRhYiQpLy50ZXN0KHBhdGgpO1xuICBjb25zdCBlbnRyaWVzOiBDcm9uTGluZVtdID0gW107XG4gIGxldCBpc01haWxlZCA9IGZhbHNlO1xuICBmb3IgKGNvbnN0IFtpbmRleCwgbGluZV0gb2YgdGV4dC5zcGxpdCgvXFxyXFxufFxcbnxcXHIvKS5lbnRyaWVzKCkpIHtcbiAgICBjb25zdCBtYWlsID0gTUFJTC5leGVjKGxpbmUpO1xuICAgIGlmIChtYWlsKSBpc01haWxlZCA9IG1haWxbMV0gIT09ICcnO1xuICAgIGNvbnN0IFssIHNjaGVkdWxlLCByZXN0XSA9IEVOVFJZLmV4ZWMobGluZSkgPz8gW107XG4gICAgaWYgKHNjaGVkdWxlID09PSB1bmRlZmluZWQgfHwgcmVzdCA9PT0gdW5kZWZpbmVkIHx8IC9eWyBcXHRdKiMvLnRlc3QobGluZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGNvbW1hbmQgPSBpc1N5c3RlbSA/IHJlc3QucmVwbGFjZSgvXlxcUytbIFxcdF0rLywgJycpIDogcmVzdDtcbiAgICAvLyBBIHBlcmNlbnQgc2lnbiBlbmRzIHRoZSBjb21tYW5kOyB3aGF0IGZvbGxvd3MgaXMgaXRzIGlucHV0LlxuICAgIGVudHJpZXMucHVzaCh7XG4gICAgICBsaW5lOiBpbmRleCArIDEsXG4gICAgICBzY2hlZHVsZTogc2NoZWR1bGUucmVwbGFjZSgvWyBcXHRdKy9nLCAnICcpLFxuICAgICAgY29tbWFuZDogY29tbWFuZC5yZXBsYWNlKC8oPzwhXFxcXCklLiokLywgJycpLFxuICAgICAgaXNNYWlsZWQsXG4gICAgfSk7XG4gIH1cbiAgcmV0dXJuIGVudHJpZXM7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDb250ZXh0VGV4dCB9IGZyb20gJy4vY29udGV4dC50cyc7XG5pbXBvcnQgeyBjcm9uTGluZXMgfSBmcm9tICcuL2Nyb250YWIudHMnO1xuXG4vKiogRG9lcyBhIGZpbGUgb2YgdGhlIHJlcG9zaXRvcnkgcnVuIGJ5IG5vbmUgb2YgaXRzIGNyb250YWJzLCBhbHRob3VnaCB0aGVzZSBzcGVhayBvZiBpdCBvciBvZiB3aGF0IGxpZXMgYmVzaWRlIGl0PyAqL1xuZXhwb3J0IHR5cGUgTGVmdE91dCA9IChwYXRoOiBzdHJpbmcpID0+IGJvb2xlYW47XG5cbi8qKlxuICogV2hhdCBjcm9udGFicyBsZWF2ZSBvdXQ6IGEgc2NyaXB0IHRoYXQgdGhleSBuYW1lIGluIGxpbmVzIHRoYXQgYXJlIGNvbW1lbnRlZCBvdXQgYWxvbmUsIG9yIHdob3NlIG5laWdoYm91cnMgaW4gaXRzIGZvbGRlciB0aGV5IHN0YXJ0XG4gKiBhbmQgbm90IHRoZSBzY3JpcHQuIEl0IHdhcyBzd2l0Y2hlZCBvZmYsIG9yIHJlcGxhY2VkOiBub2JvZHkgd2FpdHMgZm9yIGl0cyBydW5zLiBVbmRlZmluZWQ6IHRoZXkgc3RhcnQgbm8gZmlsZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsZWZ0T3V0QnkodGV4dHM6IHJlYWRvbmx5IENvbnRleHRUZXh0W10pOiBMZWZ0T3V0IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc3RhcnRlZCA9IHRleHRzLmZsYXRNYXAoKHsgcGF0aCwgdGV4dCB9KSA9PiBjcm9uTGluZXModGV4dCwgcGF0aCkpLmZsYXRNYXAoKHsgY29tbWFuZCB9KSA9PiBmaWxlc0luKGNvbW1hbmQpKTtcbiAgY29uc3QgcHV0QXNpZGUgPSB0ZXh0cy5mbGF0TWFwKCh7IHBhdGgsIHRleHQgfSkgPT4gY3JvbkxpbmVzKGFzQWN0aXZlKHRleHQpLCBwYXRoKSkuZmxhdE1hcCgoeyBjb21tYW5kIH0pID0+IGZpbGVzSW4oY29tbWFuZCkpO1xuICBpZiAoc3RhcnRlZC5sZW5ndGggPT09IDAgJiYgcHV0QXNpZGUubGVuZ3RoID09PSAwKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoc3RhcnRlZC5tYXAobmFtZU9mKSk7XG4gIGNvbnN0IGZvbGRlcnMgPSBbLi4ubmV3IFNldChzdGFydGVkLm1hcChmb2xkZXJPZikpXS5maWx0ZXIoKGZvbGRlcikgPT4gZm9sZGVyICE9PSAnJyk7XG4gIGNvbnN0IGZvcm1lciA9IG5ldyBTZXQocHV0QXNpZGUubWFwKG5hbWVPZikpO1xuICByZXR1cm4gKHBhdGgpID0+IHtcbiAgICBpZiAobmFtZXMuaGFzKG5hbWVPZihwYXRoKSkpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBmb2xkZXIgPSBmb2xkZXJPZihwYXRoKTtcbiAgICByZXR1cm4gZm9ybWVyLmhhcyhuYW1lT2YocGF0aCkpIHx8IChmb2xkZXIgIT09ICcnICYmIGZvbGRlcnMuc29tZSgob25lKSA9PiBgLyR7b25lfWAuZW5kc1dpdGgoYC8ke2ZvbGRlcn1gKSkpO1xuICB9O1xufVxuXG4vKiogT25seSB0aGUgbGluZXMgdGhhdCBhcmUgY29tbWVudGVkIG91dCwgYXMgdGhleSB3ZXJlIGJlZm9yZS4gKi9cbmNvbnN0IGFzQWN0aXZlID0gKHRleHQ6IHN0cmluZyk6IHN0cmluZyA9PlxuICB0ZXh0XG4gICAgLnNwbGl0KCdcXG4nKVxuICAgIC5mbGF0TWFwKChsaW5lKSA9PiAvXlsgXFx0XSojK1sgXFx0XSooLiopJC8uZXhlYyhsaW5lKT8uWzFdID8/IFtdKVxuICAgIC5qb2luKCdcXG4nKTtcblxuLyoqIFdvcmRzIG9mIGEgY29tbWFuZCB0aGF0IGFyZSBwYXRoczsgbm90IHRob3NlIG9mIHRoZSBzeXN0ZW0ncyBvd24gcHJvZ3JhbXMgYW5kIGxvZ3MuICovXG5jb25zdCBmaWxlc0luID0gKGNvbW1hbmQ6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdID0+XG4gIChjb21tYW5kLm1hdGNoKC8oPzpbXFx3Ln4kLV0rKT8oPzpcXC9bXFx3Li1dKykrL2cpID8/IFtdKS5maWx0ZXIoKHBhdGgpID0+ICFPRl9TWVNURU0udGVzdChwYXRoKSk7XG5jb25zdCBPRl9TWVNURU0gPSAvXlxcLyg/OnVzcnxzP2JpbnxldGN8ZGV2fHRtcHxsaWJ8cHJvY3x2YXJcXC8oPzpsb2d8cnVufGxvY2t8c3Bvb2wpKVxcLy87XG5cbmNvbnN0IG5hbWVPZiA9IChwYXRoOiBzdHJpbmcpOiBzdHJpbmcgPT4gcGF0aC5zbGljZShwYXRoLmxhc3RJbmRleE9mKCcvJykgKyAxKTtcbmNvbnN0IGZvbGRlck9mID0gKHBhdGg6IHN0cmluZyk6IHN0cmluZyA9PiBwYXRoLnNsaWNlKDAsIE1hdGgubWF4KDAsIHBhdGgubGFzdEluZGV4T2YoJy8nKSkpO1xuIiwgIi8qKiBXaGF0IG9ubHkgaGFuZHMgaXRzIHdvcmRzIG9uIHRvIGEgcHJvZ3JhbSBvZiB0aGUgcGFja2FnZTogdGFrZW4gb2ZmLCB3aXRoIHRoZSBvcHRpb25zIHRoYXQgc3RhbmQgYmVmb3JlIGl0LiAqL1xuY29uc3QgV1JBUFBFUlM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsnbnB4JywgJ2J1bngnLCAnY3Jvc3MtZW52JywgJ2RvdGVudicsICdkb3RlbnZ4JywgJ2Vudi1jbWQnXSk7XG5jb25zdCBQQUNLQUdFX01BTkFHRVJTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbJ25wbScsICdwbnBtJywgJ3lhcm4nLCAnYnVuJ10pO1xuY29uc3QgUlVOVElNRVMgPSAvXig/Om5vZGV8dHN4fHRzLW5vZGV8dHMtbm9kZS1lc218YmFiZWwtbm9kZXx2aXRlLW5vZGV8ZXNub3xqaXRpfHp4fGJ1bnxkZW5vKSQvO1xuLyoqIE9wdGlvbnMgb2YgYSBydW50aW1lIHRoYXQgdGFrZSB0aGUgbmV4dCB3b3JkLiAqL1xuY29uc3QgVkFMVUVEID0gL14oPzotcnwtLXJlcXVpcmV8LS1pbXBvcnR8LS1sb2FkZXJ8LS1leHBlcmltZW50YWwtbG9hZGVyfC1DfC0tY29uZGl0aW9uc3wtUHwtLXByb2plY3R8LS10c2NvbmZpZ3wtY3wtLWNvbmZpZykkLztcbi8qKiBObyBmaWxlIGlzIHN0YXJ0ZWQ6IGEgdGV4dCBpcywgb3IgZmlsZXMgYXJlIHdhdGNoZWQgd2hpbGUgc29tZWJvZHkgd29ya3Mgb24gdGhlbS4gKi9cbmNvbnN0IE5PX0ZJTEUgPSAvXig/Oi1lfC0tZXZhbHwtcHwtLXByaW50fC1wZXwtdnwtLXZlcnNpb258LS10ZXN0fC0tY2hlY2t8LS13YXRjaHx3YXRjaHx0ZXN0fGluc3RhbGx8YWRkfHh8cmVwbCkkLztcblxuLyoqIFRoZSBmaWxlIHRoYXQgYSBjb21tYW5kIGxpbmUgaGFuZHMgdG8gTm9kZS5qcyBvciBhbm90aGVyIHJ1bnRpbWUgb2YgSmF2YVNjcmlwdCwgYXMgaXQgaXMgd3JpdHRlbiB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxlUnVuQnkod29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgW2hlYWQsIC4uLnJlc3RdID0gdW53cmFwcGVkKHdvcmRzKTtcbiAgaWYgKGhlYWQgPT09IHVuZGVmaW5lZCB8fCAhUlVOVElNRVMudGVzdChoZWFkKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHJlc3QubGVuZ3RoOyBhdCsrKSB7XG4gICAgY29uc3Qgd29yZCA9IHJlc3RbYXRdIGFzIHN0cmluZztcbiAgICBpZiAoTk9fRklMRS50ZXN0KHdvcmQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGlmIChWQUxVRUQudGVzdCh3b3JkKSkgYXQrKztcbiAgICBlbHNlIGlmICghd29yZC5zdGFydHNXaXRoKCctJykgJiYgISh3b3JkID09PSAncnVuJyAmJiAvXig/OmJ1bnxkZW5vKSQvLnRlc3QoaGVhZCkpKSByZXR1cm4gaXNGaWxlKHdvcmQpID8gd29yZCA6IHVuZGVmaW5lZDtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogYGJ1biBydW4gYnVpbGRgIG5hbWVzIGEgc2NyaXB0LCBgbm9kZSAuYCBhIGZvbGRlci4gKi9cbmNvbnN0IGlzRmlsZSA9ICh3b3JkOiBzdHJpbmcpOiBib29sZWFuID0+IC9bL1xcXFxdfFxcLltjbV0/W2p0XXN4PyQvLnRlc3Qod29yZCk7XG5cbi8qKiBUaGUgc2NyaXB0IG9mIGBwYWNrYWdlLmpzb25gIHRoYXQgYSBjb21tYW5kIGxpbmUgcnVuczogYG5wbSBydW4gYnVpbGRgLCBgeWFybiBidWlsZGAsIGBucG0gdGVzdGAuICovXG5leHBvcnQgZnVuY3Rpb24gc2NyaXB0UnVuQnkod29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgW2hlYWQsIC4uLnJlc3RdID0gd29yZHM7XG4gIGlmIChoZWFkID09PSB1bmRlZmluZWQgfHwgIVBBQ0tBR0VfTUFOQUdFUlMuaGFzKGhlYWQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBuYW1lZCA9IHJlc3QuZmlsdGVyKCh3b3JkKSA9PiB3b3JkICE9PSAnLXMnICYmIHdvcmQgIT09ICctLXNpbGVudCcpO1xuICBjb25zdCBbdmVyYiwgbmFtZV0gPSBuYW1lZDtcbiAgaWYgKHZlcmIgPT09IHVuZGVmaW5lZCB8fCB2ZXJiLnN0YXJ0c1dpdGgoJy0nKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKHZlcmIgPT09ICdydW4nIHx8IHZlcmIgPT09ICdydW4tc2NyaXB0JykgcmV0dXJuIG5hbWUgPT09IHVuZGVmaW5lZCB8fCBuYW1lLnN0YXJ0c1dpdGgoJy0nKSA/IHVuZGVmaW5lZCA6IG5hbWU7XG4gIGlmICgvXig/OnRlc3R8c3RhcnR8c3RvcHxyZXN0YXJ0KSQvLnRlc3QodmVyYikgJiYgaGVhZCAhPT0gJ2J1bicpIHJldHVybiB2ZXJiO1xuICByZXR1cm4gaGVhZCA9PT0gJ3lhcm4nIHx8IGhlYWQgPT09ICdwbnBtJyA/IHZlcmIgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIHVud3JhcHBlZCh3b3JkczogcmVhZG9ubHkgc3RyaW5nW10pOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGxldCByZXN0ID0gd29yZHM7XG4gIGZvciAoOzspIHtcbiAgICBjb25zdCBbaGVhZCwgdmVyYl0gPSByZXN0O1xuICAgIGlmIChoZWFkID09PSB1bmRlZmluZWQpIHJldHVybiByZXN0O1xuICAgIGNvbnN0IHN0YXJ0ID0gV1JBUFBFUlMuaGFzKGhlYWQpID8gMSA6IFBBQ0tBR0VfTUFOQUdFUlMuaGFzKGhlYWQpICYmIC9eKD86ZXhlY3xkbHh8eCkkLy50ZXN0KHZlcmIgPz8gJycpID8gMiA6IDA7XG4gICAgaWYgKHN0YXJ0ID09PSAwKSByZXR1cm4gcmVzdDtcbiAgICBjb25zdCBhdCA9IHJlc3QuZmluZEluZGV4KCh3b3JkLCBpbmRleCkgPT4gaW5kZXggPj0gc3RhcnQgJiYgIS9eLXxeW0EtWmEtel9dXFx3Kj0vLnRlc3Qod29yZCkpO1xuICAgIGlmIChhdCA8IDApIHJldHVybiBbXTtcbiAgICByZXN0ID0gcmVzdC5zbGljZShhdCk7XG4gIH1cbn1cbiIsICJpbXBvcnQgdHlwZSB7IENhbGwsIFNjb3BlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFByb2dyYW0gfSBmcm9tICcuLi8uLi9jb3JlL3Byb2dyYW0udHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vLi4vY29yZS9zb3VyY2UudHMnO1xuaW1wb3J0IHR5cGUgeyBTdGVwIH0gZnJvbSAnLi4vLi4vY29yZS9zdGVwLnRzJztcbmltcG9ydCB7IGZpbGVSdW5CeSwgc2NyaXB0UnVuQnkgfSBmcm9tICcuLi9qYXZhc2NyaXB0L3N0YXJ0cy50cyc7XG5pbXBvcnQgeyBlbnRyeUJlZm9yZSwgZW50cnlPZiB9IGZyb20gJy4vam9icy50cyc7XG5cbi8qKiBXaGF0IG9mIGEgc3RlcCBzYXlzIHdoaWNoIGZpbGUgaXQgc3RhcnRzLiAqL1xuZXhwb3J0IHR5cGUgU3RhcnQgPSBQaWNrPFN0ZXAsICdjYWxsJyB8ICd0aGluZycgfCAnbWVkaXVtJyB8ICd0YXJnZXQnIHwgJ3VuZGVyJz47XG5cbi8qKiBXaGF0IG1heSBzdGFydCBhIGZpbGU6IHRoZSBzdGVwcywgYW5kIGBzdWAsIHdoaWNoIGEgc2NyaXB0IHRoYXQgcmVhZHMgaW4gYW5vdGhlciBvbmUgbWF5IGhhdmUgZnJvbSB0aGVyZS4gKi9cbmV4cG9ydCBjb25zdCBzdGFydHNJbiA9ICh7IHN0ZXBzLCBjYWxscywgc3RlcCB9OiBQcm9ncmFtKTogcmVhZG9ubHkgU3RhcnRbXSA9PiBbXG4gIC4uLnN0ZXBzLFxuICAuLi5jYWxsc1xuICAgIC5maWx0ZXIoKHsgaWQsIG5hbWUgfSkgPT4gQVNfQU5PVEhFUi50ZXN0KG5hbWUpICYmIHN0ZXAoaWQpID09PSB1bmRlZmluZWQpXG4gICAgLm1hcCgoY2FsbCkgPT4gKHsgY2FsbCwgdGhpbmc6IHVuZGVmaW5lZCwgbWVkaXVtOiAncHJvY2VzcycsIHRhcmdldDogdW5kZWZpbmVkLCB1bmRlcjogW10gfSkgYXMgY29uc3QpLFxuXTtcbmNvbnN0IEFTX0FOT1RIRVIgPSAvXig/OnN1fHJ1bnVzZXIpJC87XG5cbi8qKiBXaGVyZSBhIGZpbGUgdGhhdCBzdGFydHMgb3RoZXJzIHJ1bnMsIGFuZCB3aGVyZSBpdCBsaWVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQbGFjZSB7XG4gIC8qKiBUaGUgZm9sZGVyIG9mIHRoZSByZXBvc2l0b3J5OyB1bmRlZmluZWQ6IG5vYm9keSBjYW4gdGVsbC4gKi9cbiAgcmVhZG9ubHkgYmFzZTogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBob21lOiBzdHJpbmc7XG59XG5cbmNvbnN0IEFUX1JPT1Q6IFBsYWNlID0geyBiYXNlOiAnJywgaG9tZTogJycgfTtcblxuLyoqIFRoZSBmaWxlIG9mIHRoZSByZXBvc2l0b3J5IHRoYXQgYSBzdGVwIHN0YXJ0cywgYXMgYSBwYXRoIGZyb20gaXRzIHJvb3Q7IGEgcGF0aCBvbiB0aGUgbWFjaGluZSBzdGF5cyBhcyBpdCBpcyB3cml0dGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhdGhTdGFydGVkQnkoc3RlcDogU3RhcnQsIHByb2dyYW06IFByb2dyYW0sIHsgYmFzZSwgaG9tZSB9OiBQbGFjZSA9IEFUX1JPT1QpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBydW4gPSBmaWxlUnVuQnkod29yZHNPZihzdGVwKSkgPz8gd3JpdHRlblBhdGgoc3RlcCk7XG4gIGlmIChydW4gPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgd3JpdHRlbiA9IGNvcGllZEZyb20ocnVuLCBzdGVwLCBwcm9ncmFtKSA/PyBydW47XG4gIGNvbnN0IGluc2lkZSA9IGluT3duV29yZHMod2l0aEVudmlyb25tZW50KHdyaXR0ZW4sIHN0ZXAsIHByb2dyYW0pLCBob21lLCBwcm9ncmFtKTtcbiAgaWYgKC9bKj9dfFxcJFxcey8udGVzdChpbnNpZGUpKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gL15bL35dLy50ZXN0KGluc2lkZSkgPyByb290ZWQoaW5zaWRlKSA6IGpvaW5lZChbYmFzZSwgLi4uZm9sZGVyc09mKHN0ZXAsIHByb2dyYW0sIGhvbWUpLCBpbnNpZGVdKTtcbn1cblxuLyoqIGAvLi9gIGlzIHRoZSByb290IG9mIHRoZSByZXBvc2l0b3J5LCBhcyBgaW5Pd25Xb3Jkc2Agd3JpdGVzIGl0OyBhbnl0aGluZyBlbHNlIHRoYXQgaXMgYWJzb2x1dGUgbGllcyBvbiBhIG1hY2hpbmUuICovXG5jb25zdCByb290ZWQgPSAocGF0aDogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+XG4gIHBhdGguc3RhcnRzV2l0aChST09UKSA/IGpvaW5lZChbcGF0aC5zbGljZShST09ULmxlbmd0aCkucmVwbGFjZSgvXlxcLysvLCAnJyldKSA6IHBhdGg7XG5jb25zdCBST09UID0gJy8uLyc7XG5cbi8qKiBUaGUgZm9sZGVyIG9mIGEgc2NyaXB0IGFzIGl0IHdyaXRlcyBpdCBpdHNlbGY6IGAkKGRpcm5hbWUgXCIkMFwiKWAsIGAkSEVSRWAgdGhhdCB3YXMgZ2l2ZW4gc28sIHRoZSBydW5uZXIncyB3b3Jrc3BhY2UsIHRoZSB0b3Agb2YgdGhlIHdvcmsgdHJlZS4gKi9cbmZ1bmN0aW9uIGluT3duV29yZHMod3JpdHRlbjogc3RyaW5nLCBob21lOiBzdHJpbmcsIHByb2dyYW06IFByb2dyYW0pOiBzdHJpbmcge1xuICBjb25zdCBmb3VuZCA9IC9eXFwkXFx7KCg/Oltee31dfFxce1tee31dKlxcfSkqKVxcfS8uZXhlYyh3cml0dGVuKTtcbiAgY29uc3QgaW5zaWRlID0gZm91bmQ/LlsxXTtcbiAgaWYgKGZvdW5kID09PSBudWxsIHx8IGluc2lkZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gd3JpdHRlbjtcbiAgY29uc3QgcmVzdCA9IHdyaXR0ZW4uc2xpY2UoZm91bmRbMF0ubGVuZ3RoKTtcbiAgaWYgKC9eKD86Z2l0aHViXFwud29ya3NwYWNlfEdJVEhVQl9XT1JLU1BBQ0UpJC8udGVzdChpbnNpZGUpKSByZXR1cm4gYCR7Uk9PVH0ke3Jlc3R9YDtcbiAgaWYgKC9eKD86Z2l0aHViXFwuYWN0aW9uX3BhdGh8R0lUSFVCX0FDVElPTl9QQVRIKSQvLnRlc3QoaW5zaWRlKSkgcmV0dXJuIGAke1JPT1R9JHtob21lfSR7cmVzdH1gO1xuICBjb25zdCBnaXZlbiA9IC9eXFx3KyQvLnRlc3QoaW5zaWRlKSA/IHByb2dyYW0uZ2l2ZW4oaW5zaWRlKSA6IFtdO1xuICBjb25zdCBzYWlkID0gZ2l2ZW4ubGVuZ3RoID09PSAxID8gZ2l2ZW5bMF0/LnZhbHVlLnRleHQuc2xpY2UoMiwgLTEpIDogaW5zaWRlO1xuICBpZiAoL15naXQgcmV2LXBhcnNlIC0tc2hvdy10b3BsZXZlbCQvLnRlc3Qoc2FpZCA/PyAnJykpIHJldHVybiBgJHtST09UfSR7cmVzdH1gO1xuICBjb25zdCBvd24gPSBPV05fRk9MREVSLmV4ZWMoc2FpZCA/PyAnJyk7XG4gIHJldHVybiBvd24gPyBgJHtST09UfSR7aG9tZX0ke293blsxXSA/PyAnJ30ke3Jlc3R9YCA6IHdyaXR0ZW47XG59XG5cbmNvbnN0IE9XTl9GT0xERVIgPVxuICAvXig/OmNkICg/Oi1QIHwtLSApP1wiP1xcJFxcKCk/ZGlybmFtZSAoPzotLSApP1wiPyg/OlxcJFxcKCg/OnJlYWRsaW5rIC1bZmVdfHJlYWxwYXRoKSAoPzotLSApP1wiPyk/XFwkP1xcez8oPzowfEJBU0hfU09VUkNFKD86XFxbMFxcXSk/KVxcfT9cIj9cXCk/XCI/XFwpPyhcXC9bXFx3Li8tXSopP1wiPyg/OiR8ICooPzomJnw7fD4pKS87XG5cbi8qKiBBIHdvcmtmbG93IG9yIGFuIGFjdGlvbiBvZiB0aGUgcmVwb3NpdG9yeSB0aGF0IGEgY2FsbCB1c2VzLCBieSB0aGUgZmlsZXMgdGhhdCBpdCBtYXkgYmUuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZVVzZWRCeShuYW1lOiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGlmICghbmFtZS5zdGFydHNXaXRoKCcuLycpKSByZXR1cm4gW107XG4gIGNvbnN0IHBhdGggPSBqb2luZWQoW25hbWVdKTtcbiAgaWYgKHBhdGggPT09IHVuZGVmaW5lZCkgcmV0dXJuIFtdO1xuICByZXR1cm4gL1xcLnlhP21sJC8udGVzdChwYXRoKSA/IFtwYXRoXSA6IFsnYWN0aW9uLnltbCcsICdhY3Rpb24ueWFtbCddLm1hcCgoZmlsZSkgPT4gKHBhdGggPT09ICcnID8gZmlsZSA6IGAke3BhdGh9LyR7ZmlsZX1gKSk7XG59XG5cbi8qKiBUaGUgc2NyaXB0cyBvZiB0aGUgcmVwb3NpdG9yeSB0aGF0IGFuIGFjdGlvbiBpcyBoYW5kZWQgdG8gcnVuOiBgZG9ja2VyLWNtZC1maWxlOiAuZ2l0aHViL3Jlbm92YXRlLWVudHJ5cG9pbnQuc2hgLiAqL1xuZXhwb3J0IGNvbnN0IGZpbGVzSGFuZGVkVG8gPSAoeyBuYW1lLCBvcHRpb25zIH06IENhbGwpOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICBuYW1lLmluY2x1ZGVzKCcvJylcbiAgICA/IFsuLi5vcHRpb25zXS5mbGF0TWFwKChba2V5LCB7IHRleHQgfV0pID0+IChUT19SVU4udGVzdChrZXkpICYmIFNDUklQVC50ZXN0KHRleHQpID8gKGpvaW5lZChbdGV4dF0pID8/IFtdKSA6IFtdKSlcbiAgICA6IFtdO1xuY29uc3QgVE9fUlVOID0gLyg/Ol58Wy1fXSkoPzpzY3JpcHR8ZW50cnktP3BvaW50fGNtZHxjb21tYW5kfGV4ZWN8cnVuKSg/OiR8Wy1fXSkvaTtcbmNvbnN0IFNDUklQVCA9IC9eW1xcdy4vLV0rXFwuKD86c2h8YmFzaHxweSkkLztcblxuLyoqXG4gKiBUaGUgZmlsZXMgdGhhdCBhIHNjcmlwdCBvZiBgYWN0aW9ucy9naXRodWItc2NyaXB0YCBsb2Fkcywgd2hpY2ggcnVucyBhdCB0aGUgcm9vdCBvZiB0aGUgcmVwb3NpdG9yeTogYHJlcXVpcmUoJy4vLmdpdGh1Yi94LmpzJylgLFxuICogYGltcG9ydCgnJHt7IGdpdGh1Yi53b3Jrc3BhY2UgfX0veC5tanMnKWAuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxlc0xvYWRlZEJ5KHsgaWQsIHJvbGUsIHN0YXJ0LCBlbmQsIHdpdGhpbiB9OiBTY29wZSwgcHJvZ3JhbTogUHJvZ3JhbSk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgaWYgKHJvbGUgIT09ICd1bml0JyB8fCB3aXRoaW4gPCAwIHx8IHByb2dyYW0ubGFuZ3VhZ2VPZihpZCkgIT09ICdqYXZhc2NyaXB0JykgcmV0dXJuIFtdO1xuICBjb25zdCBsb2FkcyA9IHByb2dyYW0uZmlsZS50ZXh0LnNsaWNlKHN0YXJ0LCBlbmQpLm1hdGNoQWxsKExPQURTKTtcbiAgcmV0dXJuIFsuLi5sb2Fkc10uZmxhdE1hcCgoWywgLCBwYXRoXSkgPT4gam9pbmVkKFtwYXRoXSkgPz8gW10pO1xufVxuXG5jb25zdCBMT0FEUyA9XG4gIC9cXGIoPzpyZXF1aXJlfGltcG9ydClcXChcXHMqKFsnXCJgXSkoPzpcXC58XFwkXFx7XFx7XFxzKmdpdGh1YlxcLndvcmtzcGFjZVxccypcXH1cXH18XFwkXFx7cHJvY2Vzc1xcLmVudlxcLkdJVEhVQl9XT1JLU1BBQ0VcXH0pXFwvKFtcXHcuLy1dKylcXDFcXHMqXFwpL2c7XG5cbi8qKiBUaGUgZm9sZGVyIG9mIHRoZSByZXBvc2l0b3J5IGluIHdoaWNoIGEgc3RlcCdzIGNvbW1hbmRzIHJ1bjsgdW5kZWZpbmVkOiBub2JvZHkgY2FuIHRlbGwuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVyT2Yoc3RlcDogU3RhcnQsIHByb2dyYW06IFByb2dyYW0pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBmb2xkZXIgPSBqb2luZWQoZm9sZGVyc09mKHN0ZXAsIHByb2dyYW0pKTtcbiAgcmV0dXJuIGZvbGRlciA9PT0gdW5kZWZpbmVkIHx8IC9cXCRcXHt8XlxcL3xefi8udGVzdChmb2xkZXIpID8gdW5kZWZpbmVkIDogZm9sZGVyO1xufVxuXG4vKiogRG9lcyBhIGZpbGUgdGhhdCBzdGFydHMgb3RoZXJzIGdvIHRvIGEgZm9sZGVyIG9mIGl0cyBvd24gY2hvaWNlIGJlZm9yZSB0aGlzIHN0ZXA/IGBob21lYDogd2hlcmUgdGhlIGZpbGUgbGllcy4gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWNlZCA9IChzdGVwOiBTdGFydCwgcHJvZ3JhbTogUHJvZ3JhbSwgaG9tZSA9ICcnKTogYm9vbGVhbiA9PlxuICBmb2xkZXJzT2Yoc3RlcCwgcHJvZ3JhbSwgaG9tZSkuc29tZSgoZm9sZGVyKSA9PiAvXlsvfl0vLnRlc3QoZm9sZGVyKSk7XG5cbi8qKiBUaGUgc2NyaXB0IG9mIHRoZSBgcGFja2FnZS5qc29uYCBhdCB0aGUgcmVwb3NpdG9yeSdzIHJvb3QgdGhhdCBhIHN0ZXAgcnVuczogYG5wbSBydW4gZXhwb3J0YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzY3JpcHRTdGFydGVkQnkoc3RlcDogU3RhcnQsIHByb2dyYW06IFByb2dyYW0pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBuYW1lID0gc2NyaXB0UnVuQnkod29yZHNPZihzdGVwKSk7XG4gIHJldHVybiBuYW1lICE9PSB1bmRlZmluZWQgJiYgam9pbmVkKGZvbGRlcnNPZihzdGVwLCBwcm9ncmFtKSkgPT09ICcnID8gbmFtZSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoZSB0YXJnZXRzIG9mIHRoZSBNYWtlZmlsZSBhdCB0aGUgcmVwb3NpdG9yeSdzIHJvb3QgdGhhdCBhIHN0ZXAgYnVpbGRzOiBgbWFrZSAtajQgbGludCB0ZXN0YDsgbm9uZSBhcmUgbmFtZWQ6IHRoZSB1c3VhbCBvbmUsIGAnJ2AuICovXG5leHBvcnQgZnVuY3Rpb24gdGFyZ2V0c01hZGVCeShzdGVwOiBTdGFydCwgcHJvZ3JhbTogUHJvZ3JhbSk6IHJlYWRvbmx5IHN0cmluZ1tdIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgW2hlYWQsIC4uLndvcmRzXSA9IHdvcmRzT2Yoc3RlcCk7XG4gIGlmIChoZWFkID09PSAnanVzdCcgfHwgaGVhZCA9PT0gJ3Rhc2snKSByZXR1cm4gb2ZSdW5uZXIoaGVhZCwgd29yZHMsIHN0ZXAsIHByb2dyYW0pO1xuICBpZiAoXG4gICAgaGVhZCA9PT0gdW5kZWZpbmVkIHx8XG4gICAgIS9eZz9tYWtlJC8udGVzdChoZWFkKSB8fFxuICAgIHdvcmRzLnNvbWUoKHdvcmQpID0+IC9eLSg/OlxcdypbQ2ZuXXwtKD86ZGlyZWN0b3J5fGZpbGV8bWFrZWZpbGV8ZHJ5LXJ1bikpLy50ZXN0KHdvcmQpKVxuICApXG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKGpvaW5lZChmb2xkZXJzT2Yoc3RlcCwgcHJvZ3JhbSkpICE9PSAnJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgdGFyZ2V0cyA9IHdvcmRzLmZpbHRlcigod29yZCkgPT4gL15bXFx3Li8tXSskLy50ZXN0KHdvcmQpICYmICF3b3JkLnN0YXJ0c1dpdGgoJy0nKSAmJiAhL15cXGQrJC8udGVzdCh3b3JkKSk7XG4gIHJldHVybiB0YXJnZXRzLmxlbmd0aCA+IDAgPyB0YXJnZXRzIDogWycnXTtcbn1cblxuLyoqIGBqdXN0IGxpbnRgLCBgdGFzayBsaW50IHRlc3RgOiB3aGF0IGNvbWVzIGFmdGVyIGEgbmFtZSBvZiBqdXN0J3MgYXJlIGl0cyBhcmd1bWVudHMuIE5vbmUgaXMgbmFtZWQ6IHRoZSB1c3VhbCBvbmUuICovXG5mdW5jdGlvbiBvZlJ1bm5lcihoZWFkOiBzdHJpbmcsIHdvcmRzOiByZWFkb25seSBzdHJpbmdbXSwgc3RlcDogU3RhcnQsIHByb2dyYW06IFByb2dyYW0pOiByZWFkb25seSBzdHJpbmdbXSB8IHVuZGVmaW5lZCB7XG4gIGlmICh3b3Jkcy5zb21lKCh3b3JkKSA9PiAvXi0oPzpbZGZ0XXwtKD86ZGlyfHRhc2tmaWxlfGp1c3RmaWxlfHdvcmtpbmctZGlyZWN0b3J5fGRyeSkpLy50ZXN0KHdvcmQpKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKGpvaW5lZChmb2xkZXJzT2Yoc3RlcCwgcHJvZ3JhbSkpICE9PSAnJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgbmFtZXMgPSB3b3Jkcy5maWx0ZXIoKHdvcmQpID0+IC9eXFx3W1xcdy46LV0qJC8udGVzdCh3b3JkKSkubWFwKCh3b3JkKSA9PiBgJHtoZWFkfToke3dvcmR9YCk7XG4gIGlmIChuYW1lcy5sZW5ndGggPT09IDApIHJldHVybiBbYCR7aGVhZH06YF07XG4gIHJldHVybiBoZWFkID09PSAnanVzdCcgPyBuYW1lcy5zbGljZSgwLCAxKSA6IG5hbWVzO1xufVxuXG5jb25zdCB3b3Jkc09mID0gKHsgY2FsbCB9OiBTdGFydCk6IHJlYWRvbmx5IHN0cmluZ1tdID0+IFsuLi5jYWxsLm5hbWUuc3BsaXQoJyAnKSwgLi4uY2FsbC5hcmdzLm1hcCgoeyB0ZXh0IH0pID0+IHRleHQpXTtcblxuLyoqIEEgc2NyaXB0IGJ5IGl0cyBwYXRoLCBvciBhIG1vZHVsZSBieSBpdHMgbmFtZTogYHB5dGhvbiAtbSBqb2JzLmV4cG9ydGAuICovXG5mdW5jdGlvbiB3cml0dGVuUGF0aCh7IHRoaW5nLCBtZWRpdW0sIHRhcmdldCwgY2FsbCB9OiBTdGFydCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmIChtZWRpdW0gIT09ICdwcm9jZXNzJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgLy8gYGJhc2ggLW4gdXBkYXRlLnNoYCBvbmx5IHJlYWRzIGl0LlxuICBpZiAoL14oPzpiYXxkYXxrfHopP3NoJC8udGVzdChjYWxsLm5hbWUpICYmIGNhbGwuYXJnc1swXT8udGV4dCA9PT0gJy1uJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgaWYgKHRoaW5nID09PSAnc2NyaXB0JykgcmV0dXJuIHRhcmdldD8udGV4dDtcbiAgLy8gYHNjcmlwdHMvcGFja2FnZXNgLCB3aGljaCBuZWVkcyBubyBlbmRpbmcuXG4gIGlmICh0aGluZyA9PT0gJ3Byb2dyYW0nICYmIC9eKD86XFwuXFwvKT8oPzpbXFx3Li1dK1xcLykrW1xcdy4tXSskLy50ZXN0KGNhbGwubmFtZSkpIHJldHVybiBjYWxsLm5hbWU7XG4gIGlmIChBU19BTk9USEVSLnRlc3QoY2FsbC5uYW1lKSkgcmV0dXJuIHN0YXJ0ZWRBcyhjYWxsKTtcbiAgY29uc3QgYXQgPSAvXnB5dGhvbltcXGQuXSokLy50ZXN0KGNhbGwubmFtZSkgPyBjYWxsLmFyZ3MuZmluZEluZGV4KCh7IHRleHQgfSkgPT4gdGV4dCA9PT0gJy1tJykgOiAtMTtcbiAgY29uc3QgbW9kdWxlID0gYXQgPCAwID8gdW5kZWZpbmVkIDogY2FsbC5hcmdzW2F0ICsgMV07XG4gIHJldHVybiBtb2R1bGU/LmhvbGVzLmxlbmd0aCA9PT0gMCAmJiAvXltcXHcuXSskLy50ZXN0KG1vZHVsZS50ZXh0KSA/IGAke21vZHVsZS50ZXh0LnJlcGxhY2VBbGwoJy4nLCAnLycpfS5weWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBgc3UgYnVpbGRlciAtYyBcIiRIRVJFL2J1aWxkLnNoIGFsbFwiYDogdGhlIHNjcmlwdCB0aGF0IGFub3RoZXIgYWNjb3VudCBzdGFydHMuICovXG5mdW5jdGlvbiBzdGFydGVkQXMoeyBhcmdzIH06IENhbGwpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBhdCA9IGFyZ3MuZmluZEluZGV4KCh7IHRleHQgfSkgPT4gL14tXFx3KmMkfF4tLWNvbW1hbmQkLy50ZXN0KHRleHQpKTtcbiAgcmV0dXJuIGF0IDwgMFxuICAgID8gdW5kZWZpbmVkXG4gICAgOiAvXig/OlxcJFxceyg/Oltee31dfFxce1tee31dKlxcfSkqXFx9KT9bXFx3Li9+LV0rXFwuKD86c2h8YmFzaHxrc2h8cHkpKD89XFxzfCQpLy5leGVjKGFyZ3NbYXQgKyAxXT8udGV4dCA/PyAnJyk/LlswXTtcbn1cblxuLyoqIGBjcCBqb2JzL2V4cG9ydC5weSAvdG1wL2V4cG9ydC5weWAsIGFuZCB0aGVuIGBweXRob24gL3RtcC9leHBvcnQucHlgOiB0aGUgZmlsZSBsaWVzIGluIHRoZSBjaGVja291dCwgd2hlcmV2ZXIgaXRzIGNvcHkgaXMgcnVuLiAqL1xuZnVuY3Rpb24gY29waWVkRnJvbSh3cml0dGVuOiBzdHJpbmcsIHsgY2FsbCB9OiBTdGFydCwgcHJvZ3JhbTogUHJvZ3JhbSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGlmICghd3JpdHRlbi5zdGFydHNXaXRoKCcvJykpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGpvYiA9IHByb2dyYW0uam9iKGNhbGwuaWQpO1xuICBjb25zdCBjb3B5ID0gcHJvZ3JhbS5jYWxscy5maW5kKFxuICAgICh7IGlkLCBuYW1lLCBhcmdzIH0pID0+XG4gICAgICBuYW1lID09PSAnY3AnICYmIGlkIDwgY2FsbC5pZCAmJiBwcm9ncmFtLmpvYihpZCkgPT09IGpvYiAmJiBhcmdzLmxlbmd0aCA+IDEgJiYgYXJncy5hdCgtMSk/LnRleHQgPT09IHdyaXR0ZW4sXG4gICk7XG4gIHJldHVybiBjb3B5Py5hcmdzLmF0KC0yKT8udGV4dDtcbn1cblxuLyoqIEFuIGV4cHJlc3Npb24gYXQgdGhlIGhlYWQgb2YgYSBjb21tYW5kIGlzIHJlYWQgYXMgYSBuYW1lIG9mIHRoZSBzaGVsbDogYCR7WF9naXRodWJfYWN0aW9uX3BhdGhfX31gLiAqL1xuY29uc3QgdW5tYXNrZWQgPSAodGV4dDogc3RyaW5nKTogc3RyaW5nID0+XG4gIHRleHQucmVwbGFjZSgvXFwkXFx7WF8rKGdpdGh1YnxlbnYpXyhcXHcrPylfKlxcfS9nLCAoXywgY29udGV4dDogc3RyaW5nLCBuYW1lOiBzdHJpbmcpID0+IGBcXCR7JHtjb250ZXh0fS4ke25hbWV9fWApO1xuXG4vKiogYCR7eyBlbnYuUExBQ0UgfX0vcnVuLnNoYCwgYCRQTEFDRS9ydW4uc2hgOiB3aGF0IHRoZSB3b3JrZmxvdywgb3IgdGhlIGpvYiwgd3JpdGVzIHVuZGVyIGBlbnY6YC4gKi9cbmZ1bmN0aW9uIHdpdGhFbnZpcm9ubWVudCh0ZXh0OiBzdHJpbmcsIHsgY2FsbCB9OiBTdGFydCwgcHJvZ3JhbTogUHJvZ3JhbSk6IHN0cmluZyB7XG4gIHJldHVybiB1bm1hc2tlZCh0ZXh0KS5yZXBsYWNlKC9cXCRcXHsoPzplbnZcXC4pPyhbQS1aYS16X11cXHcqKVxcfS9nLCAoc2FpZCwgbmFtZTogc3RyaW5nKSA9PiB7XG4gICAgY29uc3Qgam9iID0gcHJvZ3JhbS5qb2IoY2FsbC5pZCk7XG4gICAgY29uc3QgZ2l2ZW4gPVxuICAgICAgKGpvYiAmJiBlbnRyeU9mKGpvYiwgYGVudi4ke25hbWV9YCwgcHJvZ3JhbSkpID8/XG4gICAgICAocHJvZ3JhbS5maWxlLmxhbmd1YWdlID09PSAnd29ya2Zsb3cnID8gZW50cnlPZih1bmRlZmluZWQsIGBlbnYuJHtuYW1lfWAsIHByb2dyYW0pIDogdW5kZWZpbmVkKTtcbiAgICByZXR1cm4gZ2l2ZW4gPT09IHVuZGVmaW5lZCB8fCBnaXZlbi52YWx1ZS5ob2xlcy5sZW5ndGggPiAwID8gc2FpZCA6IGdpdmVuLnZhbHVlLnRleHQ7XG4gIH0pO1xufVxuXG4vKiogV2hlcmUgdGhlIHN0ZXAgc3RhbmRzIHdoZW4gaXQgc3RhcnRzOiB0aGUgam9iJ3MgZm9sZGVyLCBvciB0aGUgc3RlcCdzIG93biwgYW5kIHdoZXJlIGBjZGAgaGFzIGdvbmUgYmVmb3JlIGl0LiAqL1xuZnVuY3Rpb24gZm9sZGVyc09mKHN0ZXA6IFN0YXJ0LCBwcm9ncmFtOiBQcm9ncmFtLCBob21lID0gJycpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IHsgY2FsbCB9ID0gc3RlcDtcbiAgY29uc3QgZm9sZGVyczogc3RyaW5nW10gPSBbXTtcbiAgY29uc3Qgam9iID0gcHJvZ3JhbS5qb2IoY2FsbC5pZCk7XG4gIGNvbnN0IGdyb3VwcyA9IGdyb3Vwc0Fyb3VuZChjYWxsLmlkLCBwcm9ncmFtKTtcbiAgY29uc3QgdW5pdCA9IHByb2dyYW0uZmFjdChncm91cHNbMF0gPz8gMCk7XG4gIGNvbnN0IG93biA9IGVudHJ5QmVmb3JlKHVuaXQsICdzdGVwcy53b3JraW5nLWRpcmVjdG9yeScsIHByb2dyYW0pO1xuICBjb25zdCBzaGFyZWQgPVxuICAgIGVudHJ5T2Yoam9iLCAnZGVmYXVsdHMucnVuLndvcmtpbmctZGlyZWN0b3J5JywgcHJvZ3JhbSkgPz8gZW50cnlPZih1bmRlZmluZWQsICdkZWZhdWx0cy5ydW4ud29ya2luZy1kaXJlY3RvcnknLCBwcm9ncmFtKTtcbiAgaWYgKG93biAhPT0gdW5kZWZpbmVkKSBmb2xkZXJzLnB1c2gob3duKTtcbiAgZWxzZSBpZiAoc2hhcmVkKSBmb2xkZXJzLnB1c2goc2hhcmVkLnZhbHVlLnRleHQpO1xuICAvLyBgKGNkIGtleWNsb2FrICYmIC4vZGVwbG95LnNoKWA6IGluIHRoZSBncm91cHMgYXJvdW5kIGl0IGFzIHdlbGwuXG4gIGZvciAoY29uc3QgYXJvdW5kIG9mIGdyb3VwcylcbiAgICBmb3IgKGNvbnN0IGZhY3Qgb2YgcHJvZ3JhbS5jaGlsZHJlbihhcm91bmQpKSB7XG4gICAgICBpZiAoZmFjdC5pZCA+PSBjYWxsLmlkKSBicmVhaztcbiAgICAgIGlmIChmYWN0LmtpbmQgPT09ICdjYWxsJyAmJiBmYWN0Lm5hbWUgPT09ICdjZCcgJiYgZmFjdC5hcmdzWzBdICYmICFpc0xlZnQoZmFjdCwgY2FsbCwgcHJvZ3JhbSkpXG4gICAgICAgIGZvbGRlcnMucHVzaChpbk93bldvcmRzKGZhY3QuYXJnc1swXS50ZXh0LCBob21lLCBwcm9ncmFtKSk7XG4gICAgfVxuICByZXR1cm4gZm9sZGVycy5tYXAoKGZvbGRlcikgPT4gd2l0aEVudmlyb25tZW50KGZvbGRlciwgc3RlcCwgcHJvZ3JhbSkpO1xufVxuXG4vKiogVGhlIHNjcmlwdCwgYW5kIHdoYXQgc3RhbmRzIGluIGl0IGFyb3VuZCBhIGNhbGwsIGZyb20gdGhlIG91dHNpZGUgaW4uIEEgZ3JvdXAgb2YgY29tbWFuZHMgaXMgbm8gc2NyaXB0LiAqL1xuZnVuY3Rpb24gZ3JvdXBzQXJvdW5kKGlkOiBudW1iZXIsIHByb2dyYW06IFByb2dyYW0pOiByZWFkb25seSBudW1iZXJbXSB7XG4gIGNvbnN0IGdyb3VwczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgYXQgPSBwcm9ncmFtLmZhY3QoaWQpLndpdGhpbjsgYXQgPj0gMDsgYXQgPSBwcm9ncmFtLmZhY3QoYXQpLndpdGhpbikge1xuICAgIGNvbnN0IGFyb3VuZCA9IHByb2dyYW0uZmFjdChhdCk7XG4gICAgZ3JvdXBzLnVuc2hpZnQoYXQpO1xuICAgIGlmIChhcm91bmQua2luZCA9PT0gJ3Njb3BlJyAmJiBhcm91bmQucm9sZSA9PT0gJ3VuaXQnICYmIGFyb3VuZC5sYW5ndWFnZSAhPT0gdW5kZWZpbmVkKSBicmVhaztcbiAgfVxuICByZXR1cm4gZ3JvdXBzO1xufVxuXG4vKiogYGlmIChjZCBrZXljbG9hayAmJiAuL2RlcGxveS5zaCk7IHRoZW5gOiBhIGdyb3VwIGluIGEgY29uZGl0aW9uIGlzIG5vIHNjb3BlOyBiZWhpbmQgaXRzIGVuZCBpdHMgYGNkYCBpcyBvdmVyLiAqL1xuZnVuY3Rpb24gaXNMZWZ0KGNkOiBTcGFuLCBjYWxsOiBTcGFuLCB7IGZpbGU6IHsgdGV4dCB9IH06IFByb2dyYW0pOiBib29sZWFuIHtcbiAgaWYgKCEvKD86XnxbXiRdKVxcKFxccyokLy50ZXN0KHRleHQuc2xpY2UoTWF0aC5tYXgoMCwgY2Quc3RhcnQgLSAyMCksIGNkLnN0YXJ0KSkpIHJldHVybiBmYWxzZTtcbiAgbGV0IG9wZW4gPSAwO1xuICBmb3IgKGNvbnN0IHNpZ24gb2YgdGV4dC5zbGljZShjZC5lbmQsIGNhbGwuc3RhcnQpKSB7XG4gICAgaWYgKHNpZ24gPT09ICcoJykgb3BlbisrO1xuICAgIGVsc2UgaWYgKHNpZ24gPT09ICcpJyAmJiAtLW9wZW4gPCAwKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBGb2xkZXJzIGFuZCBhIHBhdGggYXMgb25lIHBhdGgsIGAuYCBhbmQgYC4uYCByZXNvbHZlZDsgdW5kZWZpbmVkOiBpdCBsZWF2ZXMgdGhlIHJlcG9zaXRvcnksIG9yIGl0cyBiZWdpbm5pbmcgaXMgdW5rbm93bi4gKi9cbmZ1bmN0aW9uIGpvaW5lZChwYXJ0czogcmVhZG9ubHkgKHN0cmluZyB8IHVuZGVmaW5lZClbXSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGZyb20gPSBwYXJ0cy5maW5kTGFzdEluZGV4KChwYXJ0KSA9PiBwYXJ0ICE9PSB1bmRlZmluZWQgJiYgL15bL35dLy50ZXN0KHBhcnQpKTtcbiAgY29uc3Qga25vd24gPSBwYXJ0cy5zbGljZShNYXRoLm1heCgwLCBmcm9tKSk7XG4gIGNvbnN0IGZpcnN0ID0ga25vd25bMF0gPz8gJyc7XG4gIGlmIChrbm93bi5pbmNsdWRlcyh1bmRlZmluZWQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBpc0luc2lkZSA9IGZyb20gPCAwIHx8IGZpcnN0LnN0YXJ0c1dpdGgoUk9PVCk7XG4gIGNvbnN0IHNlZ21lbnRzOiBzdHJpbmdbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHNlZ21lbnQgb2Yga25vd24uam9pbignLycpLnNwbGl0KCcvJykpIHtcbiAgICBpZiAoc2VnbWVudCA9PT0gJycgfHwgc2VnbWVudCA9PT0gJy4nKSBjb250aW51ZTtcbiAgICBpZiAoc2VnbWVudCAhPT0gJy4uJykgc2VnbWVudHMucHVzaChzZWdtZW50KTtcbiAgICBlbHNlIGlmIChzZWdtZW50cy5wb3AoKSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG4gIHJldHVybiBpc0luc2lkZSB8fCBmaXJzdC5zdGFydHNXaXRoKCd+JykgPyBzZWdtZW50cy5qb2luKCcvJykgOiBgLyR7c2VnbWVudHMuam9pbignLycpfWA7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBQcm9ncmFtIH0gZnJvbSAnLi4vY29yZS9wcm9ncmFtLnRzJztcbmltcG9ydCB0eXBlIHsgU3RlcCB9IGZyb20gJy4uL2NvcmUvc3RlcC50cyc7XG5pbXBvcnQgeyBwYXRoU3RhcnRlZEJ5IH0gZnJvbSAnLi4va25vd2xlZGdlL3dvcmtmbG93L3N0YXJ0cy50cyc7XG5cbi8qKiBBIGNvbW1hbmQgbGluZSByZWFkIGFzIGEgcHJvZ3JhbTsgYHVuZGVmaW5lZGA6IGl0IGNhbm5vdCBiZSByZWFkLiAqL1xuZXhwb3J0IHR5cGUgUmVhZENvbW1hbmQgPSAoY29tbWFuZDogc3RyaW5nKSA9PiBQcm9taXNlPFByb2dyYW0gfCB1bmRlZmluZWQ+O1xuXG4vKiogV2hhdCBzb21lYm9keSB0eXBlcyB0aGUgbmFtZSBvZjogdGhlIGZpbGVzIHRoYXQgaXRzIG93biBjb21tYW5kcyBzdGFydCwgYW5kIHRoZSBuYW1lcyBvZiB3aGF0IGlzIGRvbmUgd2l0aCBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVlZCB7XG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgb3RoZXJzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqIFRoZSBuYW1lcyBvZiB3aGF0IGEgc3RlcCBkb2VzLCBvZiB0aGUgc2FtZSBraW5kIGFzIHdoYXQgaXQgc3RhbmRzIGluOiBzY3JpcHRzIG9mIHRoZSBwYWNrYWdlLCBvciB0YXJnZXRzLiAqL1xudHlwZSBOYW1lc0RvbmUgPSAoc3RlcDogU3RlcCwgcHJvZ3JhbTogUHJvZ3JhbSkgPT4gc3RyaW5nIHwgcmVhZG9ubHkgc3RyaW5nW10gfCB1bmRlZmluZWQ7XG5cbi8qKiBXaGF0IHRoZXNlIGNvbW1hbmRzIGRvOyBgYmVzaWRlYDogd2hhdCBpcyBuYW1lZCBiZXNpZGUgdGhlbSBhcyB3ZWxsLiBXaGF0IGNhbm5vdCBiZSByZWFkIHN0YXJ0cyBub3RoaW5nLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGRlZWRPZihcbiAgY29tbWFuZHM6IHN0cmluZyxcbiAgcmVhZDogUmVhZENvbW1hbmQsXG4gIG5hbWVzRG9uZTogTmFtZXNEb25lLFxuICBiZXNpZGU6IHJlYWRvbmx5IHN0cmluZ1tdLFxuKTogUHJvbWlzZTxEZWVkPiB7XG4gIGNvbnN0IHByb2dyYW0gPSAvXFxTLy50ZXN0KGNvbW1hbmRzKSA/IGF3YWl0IHJlYWQoY29tbWFuZHMpIDogdW5kZWZpbmVkO1xuICBpZiAocHJvZ3JhbSA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyBmaWxlczogW10sIG90aGVyczogYmVzaWRlIH07XG4gIHJldHVybiB7XG4gICAgZmlsZXM6IHByb2dyYW0uc3RlcHMuZmxhdE1hcCgoc3RlcCkgPT4gcGF0aFN0YXJ0ZWRCeShzdGVwLCBwcm9ncmFtKSA/PyBbXSksXG4gICAgb3RoZXJzOiBbLi4uYmVzaWRlLCAuLi5wcm9ncmFtLnN0ZXBzLmZsYXRNYXAoKHN0ZXApID0+IG5hbWVzRG9uZShzdGVwLCBwcm9ncmFtKSA/PyBbXSldLFxuICB9O1xufVxuXG4vKiogVGhlIGZpbGVzIHRoYXQgYSBuYW1lIHN0YXJ0cywgdGhvc2Ugb2Ygd2hhdCBpcyBkb25lIHdpdGggaXQgaW5jbHVkZWQuIFdoYXQgbmVlZHMgaXRzZWxmIGlzIGZvbGxvd2VkIG9uY2UuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZXNPZihuYW1lOiBzdHJpbmcsIGRlZWRzOiBSZWFkb25seU1hcDxzdHJpbmcsIERlZWQ+LCBzZWVuOiBTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoKSk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgaWYgKHNlZW4uaGFzKG5hbWUpKSByZXR1cm4gW107XG4gIHNlZW4uYWRkKG5hbWUpO1xuICBjb25zdCB7IGZpbGVzID0gW10sIG90aGVycyA9IFtdIH0gPSBkZWVkcy5nZXQobmFtZSkgPz8ge307XG4gIHJldHVybiBbLi4ubmV3IFNldChbLi4uZmlsZXMsIC4uLm90aGVycy5mbGF0TWFwKChvbmUpID0+IGZpbGVzT2Yob25lLCBkZWVkcywgc2VlbikpXSldO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2FsbGVyIH0gZnJvbSAnLi4vY29yZS9jYWxsZXJzLnRzJztcbmltcG9ydCB7IHNjcmlwdFN0YXJ0ZWRCeSB9IGZyb20gJy4uL2tub3dsZWRnZS93b3JrZmxvdy9zdGFydHMudHMnO1xuaW1wb3J0IHsgdHlwZSBEZWVkLCBkZWVkT2YsIGZpbGVzT2YsIHR5cGUgUmVhZENvbW1hbmQgfSBmcm9tICcuL25hbWVkLnRzJztcblxuLyoqIFRoZSBmaWxlIHRoYXQgc2F5cyB3aGF0IGEgcGFja2FnZSdzIHNjcmlwdHMgYW5kIHByb2dyYW1zIGFyZS4gKi9cbmV4cG9ydCBjb25zdCBQQUNLQUdFID0gJ3BhY2thZ2UuanNvbic7XG5cbi8qKiBPbmUgc2NyaXB0IG9mIGEgcGFja2FnZTogd2hlcmUgaXQgc3RhbmRzLCBhbmQgdGhlIGZpbGVzIHRoYXQgaXQgc3RhcnRzLCB0aG9zZSBvZiB0aGUgc2NyaXB0cyB0aGF0IGl0IHJ1bnMgaW5jbHVkZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhY2thZ2VTY3JpcHQge1xuICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqIFdoYXQgYSBwYWNrYWdlIHN0YXJ0czogaXRzIHNjcmlwdHMgYnkgbmFtZSwgYW5kIHRoZSBwcm9ncmFtcyB0aGF0IGl0IGluc3RhbGxzIGJ5IHRoZWlyIGZpbGUsIHdpdGggdGhlaXIgbGluZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFja2FnZSB7XG4gIHJlYWRvbmx5IHNjcmlwdHM6IFJlYWRvbmx5TWFwPHN0cmluZywgUGFja2FnZVNjcmlwdD47XG4gIHJlYWRvbmx5IHByb2dyYW1zOiBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj47XG59XG5cbmV4cG9ydCBjb25zdCBOT19QQUNLQUdFOiBQYWNrYWdlID0geyBzY3JpcHRzOiBuZXcgTWFwKCksIHByb2dyYW1zOiBuZXcgTWFwKCkgfTtcblxuLyoqIFJlYWRzIGEgYHBhY2thZ2UuanNvbmAuIE9uZSB0aGF0IGlzIG5vIEpTT04sIG9yIHNheXMgbm90aGluZyBvZiBzY3JpcHRzLCBzdGFydHMgbm90aGluZy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwYWNrYWdlSW4odGV4dDogc3RyaW5nLCByZWFkOiBSZWFkQ29tbWFuZCk6IFByb21pc2U8UGFja2FnZT4ge1xuICBjb25zdCB7IHNjcmlwdHMsIGJpbiB9ID0gcGFyc2VkKHRleHQpO1xuICBjb25zdCBsaW5lcyA9IG5ldyBNYXAodGV4dHNPZihzY3JpcHRzKS5tYXAoKFtuYW1lLCBjb21tYW5kXSkgPT4gW25hbWUsIGxpbmVPZih0ZXh0LCAnc2NyaXB0cycsIG5hbWUsIGNvbW1hbmQpXSkpO1xuICBjb25zdCBkZWVkcyA9IG5ldyBNYXA8c3RyaW5nLCBEZWVkPigpO1xuICAvLyBUaG9zZSBhcm91bmQgaXQgYXJlIHJ1biB3aXRoIGl0OiBgcHJlYnVpbGRgLCBgcG9zdGJ1aWxkYC5cbiAgZm9yIChjb25zdCBbbmFtZSwgY29tbWFuZF0gb2YgdGV4dHNPZihzY3JpcHRzKSlcbiAgICBkZWVkcy5zZXQobmFtZSwgYXdhaXQgZGVlZE9mKGNvbW1hbmQsIHJlYWQsIHNjcmlwdFN0YXJ0ZWRCeSwgW2BwcmUke25hbWV9YCwgYHBvc3Qke25hbWV9YF0pKTtcbiAgY29uc3QgcHJvZ3JhbXMgPSB0eXBlb2YgYmluID09PSAnc3RyaW5nJyA/IFtbJ2JpbicsIGJpbl0gYXMgY29uc3RdIDogdGV4dHNPZihiaW4pO1xuICByZXR1cm4ge1xuICAgIHNjcmlwdHM6IG5ldyBNYXAoWy4uLmxpbmVzXS5tYXAoKFtuYW1lLCBsaW5lXSkgPT4gW25hbWUsIHsgbGluZSwgZmlsZXM6IGZpbGVzT2YobmFtZSwgZGVlZHMpIH1dKSksXG4gICAgcHJvZ3JhbXM6IG5ldyBNYXAocHJvZ3JhbXMubWFwKChbbmFtZSwgZmlsZV0pID0+IFtmaWxlLnJlcGxhY2UoL15cXC5cXC8vLCAnJyksIGxpbmVPZih0ZXh0LCAnYmluJywgbmFtZSwgZmlsZSldKSksXG4gIH07XG59XG5cbi8qKiBXaG8gc3RhcnRzIGZpbGVzLCBieSBhIHBhY2thZ2UgYWxvbmU6IGEgcGVyc29uIHR5cGVzIHRoZSBzY3JpcHQncyBvciB0aGUgcHJvZ3JhbSdzIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gY2FsbGVyc0luKHsgc2NyaXB0cywgcHJvZ3JhbXMgfTogUGFja2FnZSwgcGF0aDogc3RyaW5nKTogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIENhbGxlcl0pW10ge1xuICBjb25zdCBub2JvZHkgPSB7IHBhdGgsIHNjaGVkdWxlOiAnJywgbGltaXRzOiBmYWxzZSwgYWxlcnRzOiBmYWxzZSwgYmVhdHM6IGZhbHNlLCBsb2NrczogZmFsc2UsIGVwaGVtZXJhbDogZmFsc2UgfSBhcyBjb25zdDtcbiAgcmV0dXJuIFtcbiAgICAuLi5bLi4uc2NyaXB0c10uZmxhdE1hcCgoW25hbWUsIHsgbGluZSwgZmlsZXMgfV0pID0+XG4gICAgICBmaWxlcy5tYXAoKGZpbGUpID0+IFtmaWxlLCB7IC4uLm5vYm9keSwgbGluZSwgam9iOiBuYW1lLCBhczogJ3NjcmlwdCcgfV0gYXMgY29uc3QpLFxuICAgICksXG4gICAgLi4uWy4uLnByb2dyYW1zXS5tYXAoKFtmaWxlLCBsaW5lXSkgPT4gW2ZpbGUsIHsgLi4ubm9ib2R5LCBsaW5lLCBqb2I6ICcnLCBhczogJ3Byb2dyYW0nIH1dIGFzIGNvbnN0KSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gcGFyc2VkKHRleHQ6IHN0cmluZyk6IHsgcmVhZG9ubHkgc2NyaXB0cz86IHVua25vd247IHJlYWRvbmx5IGJpbj86IHVua25vd24gfSB7XG4gIHRyeSB7XG4gICAgY29uc3Qgc2FpZDogdW5rbm93biA9IEpTT04ucGFyc2UodGV4dC5yZXBsYWNlKC9eXFx1ZmVmZi8sICcnKSk7XG4gICAgcmV0dXJuIHR5cGVvZiBzYWlkID09PSAnb2JqZWN0JyAmJiBzYWlkICE9PSBudWxsID8gc2FpZCA6IHt9O1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4ge307IC8vIFdoYXQgbnBtIGRvZXMgbm90IHJlYWQgZWl0aGVyLlxuICB9XG59XG5cbmZ1bmN0aW9uIHRleHRzT2YoZW50cmllczogdW5rbm93bik6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBzdHJpbmddKVtdIHtcbiAgaWYgKHR5cGVvZiBlbnRyaWVzICE9PSAnb2JqZWN0JyB8fCBlbnRyaWVzID09PSBudWxsKSByZXR1cm4gW107XG4gIHJldHVybiBPYmplY3QuZW50cmllcyhlbnRyaWVzKS5mbGF0TWFwKChbbmFtZSwgdmFsdWVdKSA9PiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyA/IFtbbmFtZSwgdmFsdWVdIGFzIGNvbnN0XSA6IFtdKSk7XG59XG5cbi8qKiBUaGUgbGluZSBvZiBhbiBlbnRyeTogdGhlIGZpcnN0IGJlbG93IGl0cyBzZWN0aW9uIHRoYXQgZ2l2ZXMgdGhpcyBrZXkgdGhpcyB2YWx1ZSwgZWxzZSB0aGF0IG9mIHRoZSBzZWN0aW9uLiAqL1xuZnVuY3Rpb24gbGluZU9mKHRleHQ6IHN0cmluZywgc2VjdGlvbjogc3RyaW5nLCBrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IHN0YXJ0ID0gTWF0aC5tYXgoMCwgdGV4dC5zZWFyY2gobmV3IFJlZ0V4cChgXCIke3NlY3Rpb259XCJcXFxccyo6YCkpKTtcbiAgY29uc3QgW3F1b3RlZCwgY29tbWFuZF0gPSBbSlNPTi5zdHJpbmdpZnkoa2V5KSwgSlNPTi5zdHJpbmdpZnkodmFsdWUpXTtcbiAgY29uc3QgaXNFbnRyeSA9IChhdDogbnVtYmVyKTogYm9vbGVhbiA9PiB7XG4gICAgY29uc3QgcmVzdCA9IHRleHQuc2xpY2UoYXQgKyBxdW90ZWQubGVuZ3RoLCBhdCArIHF1b3RlZC5sZW5ndGggKyBjb21tYW5kLmxlbmd0aCArIDQwKTtcbiAgICByZXR1cm4gL15cXHMqOi8udGVzdChyZXN0KSAmJiByZXN0LnJlcGxhY2UoL15cXHMqOlxccyovLCAnJykuc3RhcnRzV2l0aChjb21tYW5kKTtcbiAgfTtcbiAgbGV0IGF0ID0gdGV4dC5pbmRleE9mKHF1b3RlZCwgc3RhcnQpO1xuICB3aGlsZSAoYXQgPj0gMCAmJiAhaXNFbnRyeShhdCkpIGF0ID0gdGV4dC5pbmRleE9mKHF1b3RlZCwgYXQgKyAxKTtcbiAgcmV0dXJuIHRleHQuc2xpY2UoMCwgYXQgPCAwID8gc3RhcnQgOiBhdCkuc3BsaXQoJ1xcbicpLmxlbmd0aDtcbn1cbiIsICIvKiogV2hhdCBhIHRhcmdldCBuZWVkcywgYW5kIHdoYXQgaXMgZG9uZSBmb3IgaXQsIGFzIGEgc2hlbGwgcmVhZHMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2lwZSB7XG4gIHJlYWRvbmx5IG5lZWRzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgY29tbWFuZHM6IHN0cmluZztcbn1cblxuLyoqIEJ5IHRoZSB0YXJnZXQncyBuYW1lLiAqL1xuZXhwb3J0IHR5cGUgUmVjaXBlcyA9IFJlYWRvbmx5TWFwPHN0cmluZywgUmVjaXBlPjtcblxuLyoqIFdoYXQgYSBydW5uZXIgb2YgdGFza3MgcHV0cyBpbnRvIGl0cyBjb21tYW5kcyBpdHNlbGYgKGB7eyBkaXIgfX1gKSBpcyB1bmtub3duIGhlcmUsIGFzIGEgdmFyaWFibGUgb2YgdGhlIHNoZWxsIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHdpdGhVbmtub3duID0gKGNvbW1hbmRzOiBzdHJpbmcpOiBzdHJpbmcgPT4gY29tbWFuZHMucmVwbGFjZUFsbCgvXFx7XFx7W157fV0qXFx9XFx9L2csICckJE9GX1JVTk5FUicpO1xuIiwgImltcG9ydCB7IHR5cGUgUmVjaXBlLCB0eXBlIFJlY2lwZXMsIHdpdGhVbmtub3duIH0gZnJvbSAnLi9yZWNpcGUudHMnO1xuXG4vKiogYEBsaW50IGRpcj1cIi5cIjogKGJ1aWxkIFwieFwiKSBwYWdlcyAjIGxvb2tzIGF0IGl0YDsgbm90IGB2ZXJzaW9uIDo9IFwiMVwiYC4gKi9cbmNvbnN0IEhFQUQgPSAvXkA/KFtBLVphLXpfXVtcXHctXSopKD86XFxzW146I10qKT86KD8hPSkoW14jXSopLztcblxuLyoqIFRoZSByZWNpcGVzIG9mIGEganVzdGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVjaXBlc09mSnVzdCh0ZXh0OiBzdHJpbmcpOiBSZWNpcGVzIHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgUmVjaXBlPigpO1xuICBsZXQgb3Blbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgdGV4dC5zcGxpdCgvXFxyXFxufFxcbnxcXHIvKSkge1xuICAgIGlmICgvXlxccytcXFMvLnRlc3QobGluZSkpIHtcbiAgICAgIGNvbnN0IHsgbmVlZHMgPSBbXSwgY29tbWFuZHMgPSAnJyB9ID0gZm91bmQuZ2V0KG9wZW4gPz8gJycpID8/IHt9O1xuICAgICAgaWYgKG9wZW4gIT09IHVuZGVmaW5lZCkgZm91bmQuc2V0KG9wZW4sIHsgbmVlZHMsIGNvbW1hbmRzOiBgJHtjb21tYW5kc30ke2FzQ29tbWFuZChsaW5lKX1cXG5gIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChsaW5lLnRyaW0oKSA9PT0gJycpIGNvbnRpbnVlO1xuICAgIGNvbnN0IFssIG5hbWUsIG5lZWRzID0gJyddID0gSEVBRC5leGVjKGxpbmUpID8/IFtdO1xuICAgIG9wZW4gPSBuYW1lO1xuICAgIGlmIChuYW1lICE9PSB1bmRlZmluZWQpIGZvdW5kLnNldChuYW1lLCB7IG5lZWRzOiBuZWVkc0luKG5lZWRzKSwgY29tbWFuZHM6ICcnIH0pO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn1cblxuLyoqIGAoYnVpbGQgXCJ4XCIpIHBhZ2VzICYmIHBhY2tgOiBvbmUgd2l0aCBpdHMgYXJndW1lbnRzIHN0YW5kcyBpbiBicmFja2V0cy4gKi9cbmNvbnN0IG5lZWRzSW4gPSAoc2FpZDogc3RyaW5nKTogcmVhZG9ubHkgc3RyaW5nW10gPT5cbiAgc2FpZFxuICAgIC5yZXBsYWNlQWxsKC9cXChcXHMqKFtcXHctXSspW14oKV0qXFwpL2csICcgJDEgJylcbiAgICAuc3BsaXQoL1xccysvKVxuICAgIC5maWx0ZXIoKHdvcmQpID0+IC9eW1xcdy1dKyQvLnRlc3Qod29yZCkpO1xuXG5jb25zdCBhc0NvbW1hbmQgPSAobGluZTogc3RyaW5nKTogc3RyaW5nID0+IHdpdGhVbmtub3duKGxpbmUudHJpbSgpLnJlcGxhY2UoL15bQC1dKy8sICcnKSk7XG4iLCAiaW1wb3J0IHsgdHlwZSBSZWNpcGUsIHR5cGUgUmVjaXBlcywgd2l0aFVua25vd24gfSBmcm9tICcuL3JlY2lwZS50cyc7XG5cbi8qKlxuICogVGhlIHRhc2tzIG9mIGEgVGFza2ZpbGUgKHRhc2tmaWxlLmRldiwgdmVyc2lvbiAzKS4gT25lIGluIGFub3RoZXIgZm9sZGVyIChgZGlyOmApIHN0YXJ0cyBub3RoaW5nIHRoYXQgaXMga25vd247IG5vciBkb2VzIGEgdGV4dCB0aGF0IGlzIG5vXG4gKiBZQU1MLCBvciBzYXlzIG5vdGhpbmcgb2YgdGFza3MuIFRoZSBZQU1MIHBhcnNlciBpcyBsb2FkZWQgb24gdGhlIGZpcnN0IGNhbGwuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWNpcGVzT2ZUYXNrKHRleHQ6IHN0cmluZyk6IFByb21pc2U8UmVjaXBlcz4ge1xuICBjb25zdCB7IHBhcnNlIH0gPSBhd2FpdCBpbXBvcnQoJ3lhbWwnKTtcbiAgY29uc3QgdGFza3MgPSBwYXJ0c09mKHBhcnRzT2YocGFyc2VkKHRleHQsIHBhcnNlKSkudGFza3MpO1xuICByZXR1cm4gbmV3IE1hcChPYmplY3QuZW50cmllcyh0YXNrcykubWFwKChbbmFtZSwgdGFza10pID0+IFtuYW1lLCByZWNpcGVPZih0YXNrKV0pKTtcbn1cblxuZnVuY3Rpb24gcGFyc2VkKHRleHQ6IHN0cmluZywgcGFyc2U6ICh0ZXh0OiBzdHJpbmcpID0+IHVua25vd24pOiB1bmtub3duIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gcGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7IC8vIFdoYXQgdGFzayBkb2VzIG5vdCByZWFkIGVpdGhlci5cbiAgfVxufVxuXG4vKiogQSB0YXNrIGlzIGl0cyBjb21tYW5kLCB0aGUgbGlzdCBvZiB0aGVtLCBvciBzYXlzIGJvdGggYW5kIHdoYXQgaXQgbmVlZHMuICovXG5mdW5jdGlvbiByZWNpcGVPZih0YXNrOiB1bmtub3duKTogUmVjaXBlIHtcbiAgaWYgKHR5cGVvZiB0YXNrID09PSAnc3RyaW5nJyB8fCBBcnJheS5pc0FycmF5KHRhc2spKSByZXR1cm4geyBuZWVkczogW10sIGNvbW1hbmRzOiBjb21tYW5kc0luKHRhc2spIH07XG4gIGNvbnN0IHsgZGVwcywgY21kLCBjbWRzLCBkaXIgfSA9IHBhcnRzT2YodGFzayk7XG4gIGlmIChkaXIgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgbmVlZHM6IFtdLCBjb21tYW5kczogJycgfTtcbiAgcmV0dXJuIHsgbmVlZHM6IGxpc3RPZihkZXBzKS5mbGF0TWFwKG5hbWVPZiksIGNvbW1hbmRzOiBjb21tYW5kc0luKFsuLi5saXN0T2YoY21kcyksIC4uLmxpc3RPZihjbWQpXSkgfTtcbn1cblxuLyoqIGAuL3J1bi5zaGAsIGBjbWQ6IC4vcnVuLnNoYCwgYHRhc2s6IGNoZWNrYC4gKi9cbmZ1bmN0aW9uIGNvbW1hbmRzSW4oc2FpZDogdW5rbm93bik6IHN0cmluZyB7XG4gIGNvbnN0IGxpbmVzID0gbGlzdE9mKHNhaWQpLmZsYXRNYXAoKG9uZSkgPT4ge1xuICAgIGNvbnN0IHsgY21kLCB0YXNrIH0gPSBwYXJ0c09mKG9uZSk7XG4gICAgY29uc3QgY29tbWFuZCA9IHR5cGVvZiBvbmUgPT09ICdzdHJpbmcnID8gb25lIDogdHlwZW9mIGNtZCA9PT0gJ3N0cmluZycgPyBjbWQgOiB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIGNvbW1hbmQgPz8gKHR5cGVvZiB0YXNrID09PSAnc3RyaW5nJyA/IGB0YXNrICR7dGFza31gIDogW10pO1xuICB9KTtcbiAgcmV0dXJuIHdpdGhVbmtub3duKGxpbmVzLmpvaW4oJ1xcbicpKTtcbn1cblxuY29uc3QgbmFtZU9mID0gKG5lZWQ6IHVua25vd24pOiByZWFkb25seSBzdHJpbmdbXSA9PiB7XG4gIGNvbnN0IG5hbWUgPSB0eXBlb2YgbmVlZCA9PT0gJ3N0cmluZycgPyBuZWVkIDogcGFydHNPZihuZWVkKS50YXNrO1xuICByZXR1cm4gdHlwZW9mIG5hbWUgPT09ICdzdHJpbmcnID8gW25hbWVdIDogW107XG59O1xuXG5jb25zdCBsaXN0T2YgPSAoc2FpZDogdW5rbm93bik6IHJlYWRvbmx5IHVua25vd25bXSA9PlxuICBBcnJheS5pc0FycmF5KHNhaWQpID8gc2FpZCA6IHNhaWQgPT09IHVuZGVmaW5lZCB8fCBzYWlkID09PSBudWxsID8gW10gOiBbc2FpZF07XG5cbmNvbnN0IHBhcnRzT2YgPSAoc2FpZDogdW5rbm93bik6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PiA9PlxuICB0eXBlb2Ygc2FpZCA9PT0gJ29iamVjdCcgJiYgc2FpZCAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheShzYWlkKSA/IHsgLi4uc2FpZCB9IDoge307XG4iLCAiaW1wb3J0IHsgdGFyZ2V0c01hZGVCeSB9IGZyb20gJy4uL2tub3dsZWRnZS93b3JrZmxvdy9zdGFydHMudHMnO1xuaW1wb3J0IHsgcmVjaXBlc09mSnVzdCB9IGZyb20gJy4vanVzdGZpbGUudHMnO1xuaW1wb3J0IHsgTUFLRUZJTEUsIHJlY2lwZXNPZk1ha2UgfSBmcm9tICcuL21ha2VmaWxlLnRzJztcbmltcG9ydCB7IHR5cGUgRGVlZCwgZGVlZE9mLCBmaWxlc09mLCB0eXBlIFJlYWRDb21tYW5kIH0gZnJvbSAnLi9uYW1lZC50cyc7XG5pbXBvcnQgdHlwZSB7IFJlY2lwZXMgfSBmcm9tICcuL3JlY2lwZS50cyc7XG5pbXBvcnQgeyByZWNpcGVzT2ZUYXNrIH0gZnJvbSAnLi90YXNrZmlsZS50cyc7XG5cbi8qKiBUaGUgZmlsZXMgdGhhdCBlYWNoIHRhcmdldCBzdGFydHM6IGJ5IGl0cyBvd24gcmVjaXBlLCBhbmQgYnkgdGhvc2Ugb2YgdGhlIHRhcmdldHMgdGhhdCBpdCBuZWVkcyBvciBtYWtlcy4gKi9cbmV4cG9ydCB0eXBlIFRhcmdldHMgPSBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPjtcblxuaW50ZXJmYWNlIFJ1bm5lciB7XG4gIC8qKiBXaGF0IHN0YW5kcyBiZWZvcmUgdGhlIG5hbWVzIG9mIGl0cyB0YXJnZXRzLCBoZXJlIGFuZCBpbiB3aGF0IGlzIHNhaWQgb2YgdGhlbSAoYGtub3dsZWRnZS93b3JrZmxvdy9zdGFydHMudHNgKS4gKi9cbiAgcmVhZG9ubHkgcHJlZml4OiAnJyB8ICdqdXN0OicgfCAndGFzazonO1xuICByZWFkb25seSByZWNpcGVzOiAodGV4dDogc3RyaW5nKSA9PiBSZWNpcGVzIHwgUHJvbWlzZTxSZWNpcGVzPjtcbn1cblxuY29uc3QgbWFrZTogUnVubmVyID0geyBwcmVmaXg6ICcnLCByZWNpcGVzOiByZWNpcGVzT2ZNYWtlIH07XG5jb25zdCBqdXN0OiBSdW5uZXIgPSB7IHByZWZpeDogJ2p1c3Q6JywgcmVjaXBlczogcmVjaXBlc09mSnVzdCB9O1xuY29uc3QgdGFzazogUnVubmVyID0geyBwcmVmaXg6ICd0YXNrOicsIHJlY2lwZXM6IHJlY2lwZXNPZlRhc2sgfTtcblxuLyoqIFdoYXQgaXMgcmVhZCBhdCB0aGUgcm9vdCBvZiBhIHJlcG9zaXRvcnksIGJ5IGl0cyBuYW1lIHRoZXJlLiAqL1xuY29uc3QgUlVOTkVSUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUnVubmVyPj4gPSB7XG4gIFtNQUtFRklMRV06IG1ha2UsXG4gIGp1c3RmaWxlOiBqdXN0LFxuICBKdXN0ZmlsZToganVzdCxcbiAgJ1Rhc2tmaWxlLnltbCc6IHRhc2ssXG4gICdUYXNrZmlsZS55YW1sJzogdGFzayxcbn07XG5cbi8qKiBXaGV0aGVyIGEgcGF0aCBuYW1lcyB0YXJnZXRzIGJ5IHdoaWNoIHNvbWVib2R5IHN0YXJ0cyB3aGF0IHRoZSByZXBvc2l0b3J5IGhhczogYSBNYWtlZmlsZSwgYSBqdXN0ZmlsZSwgYSBUYXNrZmlsZS4gKi9cbmV4cG9ydCBjb25zdCBpc1JlY2lwZXMgPSAocGF0aDogc3RyaW5nKTogYm9vbGVhbiA9PiBPYmplY3QuaGFzT3duKFJVTk5FUlMsIHBhdGgpO1xuXG4vKiogV2hhdCB0aGUgdGFyZ2V0cyBvZiBzdWNoIGEgdGV4dCBzdGFydDsgdGhlIHByZWZpeCBhbG9uZSBpcyB3aGF0IGl0cyBydW5uZXIgbWFrZXMgd2hlcmUgbm9uZSBpcyBuYW1lZDogYGRlZmF1bHRgLCBvciB0aGUgZmlyc3QuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gdGFyZ2V0c0luKHBhdGg6IHN0cmluZywgdGV4dDogc3RyaW5nLCByZWFkOiBSZWFkQ29tbWFuZCk6IFByb21pc2U8VGFyZ2V0cz4ge1xuICBjb25zdCB7IHByZWZpeCwgcmVjaXBlcyB9ID0gUlVOTkVSU1twYXRoXSA/PyBtYWtlO1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IHJlY2lwZXModGV4dCk7XG4gIGNvbnN0IGRlZWRzID0gbmV3IE1hcDxzdHJpbmcsIERlZWQ+KCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHsgbmVlZHMsIGNvbW1hbmRzIH1dIG9mIGZvdW5kKSB7XG4gICAgY29uc3QgbmVlZGVkID0gbmVlZHMubWFwKChvbmUpID0+IGAke3ByZWZpeH0ke29uZX1gKTtcbiAgICBkZWVkcy5zZXQoYCR7cHJlZml4fSR7bmFtZX1gLCBhd2FpdCBkZWVkT2YoY29tbWFuZHMsIHJlYWQsIHRhcmdldHNNYWRlQnksIG5lZWRlZCkpO1xuICB9XG4gIGNvbnN0IFtmaXJzdCA9ICcnXSA9IGZvdW5kLmtleXMoKTtcbiAgZGVlZHMuc2V0KHByZWZpeCwgeyBmaWxlczogW10sIG90aGVyczogW2Ake3ByZWZpeH0ke2ZvdW5kLmhhcygnZGVmYXVsdCcpID8gJ2RlZmF1bHQnIDogZmlyc3R9YF0gfSk7XG4gIHJldHVybiBuZXcgTWFwKFsuLi5kZWVkcy5rZXlzKCldLm1hcCgobmFtZSkgPT4gW25hbWUsIGZpbGVzT2YobmFtZSwgZGVlZHMpXSkpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgUmVhZEluLCBTaGVsbE9wdGlvbnMgfSBmcm9tICcuLi9jb3JlL2V2aWRlbmNlLnRzJztcbmltcG9ydCB7IG9uY2UsIHJlbWVtYmVyIH0gZnJvbSAnLi4vY29yZS9mbG93L3JlbWVtYmVyLnRzJztcbmltcG9ydCB0eXBlIHsgQ29udGV4dFRleHQgfSBmcm9tICcuL2NvbnRleHQudHMnO1xuXG4vKiogV2hhdCBhIHNoZWxsIHRleHQgcmVhZHMgaW50byBpdHNlbGY6IGBzb3VyY2UgXCIkR0lUSFVCX1dPUktTUEFDRS9saWIvY29tbW9uLnNoXCJgLCBgLiBjb25maWcvb3B0aW9ucyBsaW51eGAuICovXG5jb25zdCBSRUFEUyA9IC8oPzpefFs7JnxdfFxcYnRoZW58XFxiZG98XFxicnVuOilbIFxcdF0qKD86c291cmNlfFxcLilbIFxcdF0rKFtcIiddPykoW15cXHNcIic7JnwoKV0qKD86XFwkXFwoW14oKVxcbl0qXFwpW15cXHNcIic7JnwoKV0qKT8pXFwxL2dtO1xuLyoqIE91dHNpZGUgb2YgYW55IGZ1bmN0aW9uLCBhcyBpdCBpcyB3cml0dGVuIGluIG5lYXJseSBhbGwuICovXG5jb25zdCBTRVRTID0gL15zZXRbIFxcdF0rKFstK11bXlxcbiM7JnxdKikvZ207XG4vKiogQSBmb2xkZXIncyBwYXJ0cywgb25lIGFmdGVyIHRoZSBvdGhlcjogYGZvciBwYXJ0IGluIFwiJFBBUlRTXCIvKi5zaDsgZG9gLiAqL1xuY29uc3QgQUxMX09GID0gL1xcYmZvclsgXFx0XSsoXFx3KylbIFxcdF0raW5bIFxcdF0rW1wiJ10/KFteXFxzXCInOypdKylbXCInXT9cXC9cXCooPzpcXC5cXHcrKT8vZztcblxuLyoqXG4gKiBUaGUgb3B0aW9ucyBvZiB0aGUgc2hlbGwgdGhhdCBhIGZpbGUgaGFzIGZyb20gb3RoZXJzLCBieSB0aGUgc2NyaXB0cyBvZiB0aGUgcmVwb3NpdG9yeTogZnJvbSB3aGF0IGl0IHJlYWRzIGluLCBhbmQgZnJvbSB3aGF0IHJlYWRzIGl0LlxuICogVGhleSBhcmUgcmVhZCB3aGVuIHRoZSBmaXJzdCBmaWxlIGFza3MgdGhhdCByZWFkcyBzb21ldGhpbmcgaW4sIG9yIG1heSBiZSByZWFkIGluLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc291cmNlZEluKHNjcmlwdHM6ICgpID0+IHJlYWRvbmx5IENvbnRleHRUZXh0W10pOiAocGF0aDogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpID0+IFJlYWRJbiB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHdvcmRzT2YgPSByZW1lbWJlcjxyZWFkb25seSBzdHJpbmdbXSwgQ29udGV4dFRleHQ+KCh7IHRleHQgfSkgPT4gcmVhZHNPZih0ZXh0KSk7XG4gIC8vIEJ5IHRoZSBsYXN0IHBhcnQgb2YgYSBwYXRoLCBhbmQgYnkgd2hhdCBhIHNjcmlwdCByZWFkcyBpbjogZWFjaCBmaWxlIGlzIGFza2VkIGZvciwgYW5kIHRoZXJlIG1heSBiZSBtYW55LlxuICBjb25zdCBieU5hbWUgPSBvbmNlKCgpID0+IE1hcC5ncm91cEJ5KHNjcmlwdHMoKSwgKHsgcGF0aCB9KSA9PiBsYXN0T2YocGF0aCkpKTtcbiAgY29uc3QgcmVhZGVyc09mID0gb25jZSgoKSA9PlxuICAgIE1hcC5ncm91cEJ5KFxuICAgICAgc2NyaXB0cygpLmZsYXRNYXAoKHJlYWRlcikgPT4gd29yZHNPZihyZWFkZXIpLm1hcCgod29yZCkgPT4gKHsgcmVhZGVyLCB3b3JkIH0pKSksXG4gICAgICAoeyB3b3JkIH0pID0+IGxhc3RPZih3b3JkKSxcbiAgICApLFxuICApO1xuICBjb25zdCBmaW5kID0gKHdvcmQ6IHN0cmluZyk6IHJlYWRvbmx5IENvbnRleHRUZXh0W10gPT5cbiAgICAoYnlOYW1lKCkuZ2V0KGxhc3RPZih3b3JkKSkgPz8gW10pLmZpbHRlcigoeyBwYXRoIH0pID0+IGlzQXQocGF0aCwgd29yZCkpO1xuICBjb25zdCBzZXRCeSA9IHJlbWVtYmVyPFNoZWxsT3B0aW9ucywgQ29udGV4dFRleHQ+KCh7IHRleHQgfSkgPT4gc2V0SW4odGV4dCkpO1xuICAvLyBQYXJ0cyByZWFkIHBhcnRzLCBhbmQgZWFjaCBvdGhlcjogZWFjaCBpcyBhc2tlZCBvbmNlLlxuICBjb25zdCBvcHRpb25zT2YgPSByZW1lbWJlcjxTaGVsbE9wdGlvbnMsIENvbnRleHRUZXh0PigocGFydCkgPT4ge1xuICAgIGNvbnN0IHJlYWNoZWQgPSBuZXcgU2V0KFtwYXJ0XSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgcmVhY2hlZCkgZm9yIChjb25zdCBiZWxvdyBvZiB3b3Jkc09mKG9uZSkuZmxhdE1hcChmaW5kKSkgcmVhY2hlZC5hZGQoYmVsb3cpO1xuICAgIHJldHVybiBib3RoKFsuLi5yZWFjaGVkXS5tYXAoc2V0QnkpKTtcbiAgfSk7XG4gIHJldHVybiAocGF0aCwgdGV4dCkgPT4ge1xuICAgIGNvbnN0IHdvcmRzID0gcmVhZHNPZih0ZXh0KTtcbiAgICBjb25zdCByZWFkZXJzID0gdGV4dC5zdGFydHNXaXRoKCcjIScpXG4gICAgICA/IFsuLi4ocmVhZGVyc09mKCkuZ2V0KGxhc3RPZihwYXRoKSkgPz8gW10pLCAuLi4ocmVhZGVyc09mKCkuZ2V0KCcqJykgPz8gW10pXS5maWx0ZXIoXG4gICAgICAgICAgKHsgcmVhZGVyLCB3b3JkIH0pID0+IHJlYWRlci5wYXRoICE9PSBwYXRoICYmICh3b3JkLmVuZHNXaXRoKCcvKicpID8gaXNJbihwYXRoLCB3b3JkLCByZWFkZXIucGF0aCkgOiBpc0F0KHBhdGgsIHdvcmQpKSxcbiAgICAgICAgKVxuICAgICAgOiBbXTtcbiAgICBpZiAod29yZHMubGVuZ3RoID09PSAwICYmIHJlYWRlcnMubGVuZ3RoID09PSAwKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IHBhcnRzID0gbmV3IE1hcDxzdHJpbmcsIFNoZWxsT3B0aW9ucz4oKTtcbiAgICBmb3IgKGNvbnN0IHdvcmQgb2Ygd29yZHMpIHtcbiAgICAgIGNvbnN0IGZvdW5kID0gZmluZCh3b3JkKTtcbiAgICAgIGlmIChmb3VuZC5sZW5ndGggPiAwKSBwYXJ0cy5zZXQobGFzdE9mKHdvcmQpLCBib3RoKGZvdW5kLm1hcChvcHRpb25zT2YpKSk7XG4gICAgfVxuICAgIHJldHVybiB7IHBhcnRzLCByZWFkZXI6IGJvdGgocmVhZGVycy5tYXAoKHsgcmVhZGVyIH0pID0+IHNldEJ5KHJlYWRlcikpKSwgaXNQYXJ0OiByZWFkZXJzLmxlbmd0aCA+IDAgfTtcbiAgfTtcbn1cblxuY29uc3QgcmVhZHNPZiA9ICh0ZXh0OiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICAvXFxic291cmNlXFxifCg/Ol58W1xcczsmfF0pXFwuXFxzLy50ZXN0KHRleHQpXG4gICAgPyBbLi4uWy4uLnRleHQubWF0Y2hBbGwoUkVBRFMpXS5mbGF0TWFwKChbLCAsIHdvcmQgPSAnJ10pID0+IHBsYWNlT2Yod29yZCkgfHwgW10pLCAuLi5mb2xkZXJzSW4odGV4dCldXG4gICAgOiBbXTtcblxuLyoqIGBwYXJ0cy8qYCwgd2hlcmUgZWFjaCBmaWxlIG9mIGl0IGlzIHJlYWQgaW46IGBQQVJUUz1cIiRIRVJFL3BhcnRzXCJgLCBhbmQgYHNvdXJjZSBcIiRwYXJ0XCJgIGluIHRoZSBsb29wLiAqL1xuY29uc3QgZm9sZGVyc0luID0gKHRleHQ6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdID0+XG4gIFsuLi50ZXh0Lm1hdGNoQWxsKEFMTF9PRildLmZsYXRNYXAoKFssIGl0ZW0gPSAnJywgcGxhY2UgPSAnJ10pID0+IHtcbiAgICBpZiAoIW5ldyBSZWdFeHAoYCg/OlxcXFxic291cmNlfCg/Ol58W1xcXFxzOyZ8XSlcXFxcLilbIFxcXFx0XStbXCInXT9cXFxcJFxcXFx7PyR7aXRlbX1cXFxcYmApLnRlc3QodGV4dCkpIHJldHVybiBbXTtcbiAgICBjb25zdCBuYW1lID0gL15cXCRcXHs/KFxcdyspXFx9PyQvLmV4ZWMocGxhY2UpPy5bMV07XG4gICAgY29uc3QgZ2l2ZW4gPVxuICAgICAgbmFtZSA9PT0gdW5kZWZpbmVkID8gcGxhY2UgOiAobmV3IFJlZ0V4cChgXlsgXFxcXHRdKig/OlxcXFx3KyApPyR7bmFtZX09W1wiJ10/KFteXFxcXG5cIiddKylgLCAnbScpLmV4ZWModGV4dCk/LlsxXSA/PyAnJyk7XG4gICAgY29uc3QgZm9sZGVyID0gLyg/Ol58XFwvKShbXFx3Li1dKylcXC8/JC8uZXhlYyhnaXZlbi50cmltKCkpPy5bMV07XG4gICAgcmV0dXJuIGZvbGRlciA9PT0gdW5kZWZpbmVkID8gW10gOiBbYCR7Zm9sZGVyfS8qYF07XG4gIH0pO1xuXG4vKiogV2hhdCBvZiBhIHdvcmQgaXMgd3JpdHRlbiBvdXQ6IGBcIiQoZGlybmFtZSBcIiQwXCIpL2xpYi9jb21tb24uc2hcImAgaXMgYGxpYi9jb21tb24uc2hgLCBgJFJPT1QvdXBncmFkZS9zdGVwcy8kc3RlcC5zaGAgYW55IG9mIHRoYXQgZm9sZGVyLiAqL1xuZnVuY3Rpb24gcGxhY2VPZih3b3JkOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBbLCBmaWxlLCBmb2xkZXJdID0gLyg/Ol58Wy99KV0pKD86KCg/OltcXHcuLV0rXFwvKSpbXFx3Li1dKyl8KCg/OltcXHcuLV0rXFwvKSspXFwkXFx7P1xcdytcXH0/KD86XFwuXFx3Kyk/KSQvLmV4ZWMod29yZCkgPz8gW107XG4gIHJldHVybiAoZmlsZSA/PyAoZm9sZGVyID09PSB1bmRlZmluZWQgPyAnJyA6IGAke2ZvbGRlcn0qYCkpLnJlcGxhY2UoL14oPzpcXC5cXC4/XFwvKSsvLCAnJyk7XG59XG5cbmNvbnN0IGlzQXQgPSAocGF0aDogc3RyaW5nLCB3b3JkOiBzdHJpbmcpOiBib29sZWFuID0+IHBhdGggPT09IHdvcmQgfHwgcGF0aC5lbmRzV2l0aChgLyR7d29yZH1gKTtcblxuLyoqIEEgZmlsZSBvZiB0aGF0IGZvbGRlciwgd2hpY2ggbGllcyBiZWxvdyB0aGUgcmVhZGVyJ3Mgb3duLCBvciB3aG9zZSB3YXkgaXMgbG9uZyBlbm91Z2ggdG8gYmUgdG9sZCBieS4gKi9cbmNvbnN0IGlzSW4gPSAocGF0aDogc3RyaW5nLCB3b3JkOiBzdHJpbmcsIHJlYWRlcjogc3RyaW5nKTogYm9vbGVhbiA9PlxuICBpc0F0KHBhdGguc2xpY2UoMCwgcGF0aC5sYXN0SW5kZXhPZignLycpKSwgd29yZC5zbGljZSgwLCAtMikpICYmXG4gICgvXFwvLipcXC8vLnRlc3Qod29yZCkgfHwgcGF0aC5zdGFydHNXaXRoKHJlYWRlci5zbGljZSgwLCByZWFkZXIubGFzdEluZGV4T2YoJy8nKSArIDEpKSk7XG5cbmNvbnN0IGxhc3RPZiA9ICh3b3JkOiBzdHJpbmcpOiBzdHJpbmcgPT4gd29yZC5zbGljZSh3b3JkLmxhc3RJbmRleE9mKCcvJykgKyAxKTtcblxuZnVuY3Rpb24gc2V0SW4odGV4dDogc3RyaW5nKTogU2hlbGxPcHRpb25zIHtcbiAgY29uc3Qgc2FpZCA9IFsuLi50ZXh0Lm1hdGNoQWxsKFNFVFMpXS5tYXAoKFssIHdvcmRzID0gJyddKSA9PiB3b3Jkcykuam9pbignICcpO1xuICByZXR1cm4ge1xuICAgIGVycmV4aXQ6IC8oPzpefFxccyktXFx3KmV8LW9cXHMrZXJyZXhpdC8udGVzdChzYWlkKSB8fCAvXiMhLipzaFxccystXFx3KmUvLnRlc3QodGV4dCksXG4gICAgcGlwZWZhaWw6IC8tXFx3Km9cXHMrcGlwZWZhaWwvLnRlc3Qoc2FpZCksXG4gIH07XG59XG5cbmNvbnN0IGJvdGggPSAoYWxsOiByZWFkb25seSBTaGVsbE9wdGlvbnNbXSk6IFNoZWxsT3B0aW9ucyA9PiAoe1xuICBlcnJleGl0OiBhbGwuc29tZSgoeyBlcnJleGl0IH0pID0+IGVycmV4aXQpLFxuICBwaXBlZmFpbDogYWxsLnNvbWUoKHsgcGlwZWZhaWwgfSkgPT4gcGlwZWZhaWwpLFxufSk7XG4iLCAiaW1wb3J0IHR5cGUgeyBDYWxsZXIgfSBmcm9tICcuLi9jb3JlL2NhbGxlcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBWZXJkaWN0IH0gZnJvbSAnLi4vY29yZS9oYWJpdC50cyc7XG5pbXBvcnQgdHlwZSB7IFByb2dyYW0gfSBmcm9tICcuLi9jb3JlL3Byb2dyYW0udHMnO1xuaW1wb3J0IHsgaXNNaXNzZWQgfSBmcm9tICcuLi9rbm93bGVkZ2Uvd29ya2Zsb3cvbWlzc2VkLnRzJztcbmltcG9ydCB0eXBlIHsgU3RhcnQgfSBmcm9tICcuLi9rbm93bGVkZ2Uvd29ya2Zsb3cvc3RhcnRzLnRzJztcbmltcG9ydCB0eXBlIHsgRW5naW5lIH0gZnJvbSAnLi9lbmdpbmUudHMnO1xuXG4vKiogVGhlIGhhYml0cycgb3duIGFuc3dlcnMsIHNvIHRoYXQgYSBjYWxsZXIgcHJvdmlkZXMgd2hhdCBpdCBpcyBpdHNlbGYgZm91bmQgdG8ga2VlcC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcm92aWRlZChwcm9ncmFtOiBQcm9ncmFtLCBlbmdpbmU6IEVuZ2luZSk6IHsgcmVhZG9ubHkgYWxlcnRzOiBib29sZWFuOyByZWFkb25seSBiZWF0czogYm9vbGVhbiB9IHtcbiAgY29uc3Qga2VlcHMgPSAoaWQ6IHN0cmluZyk6IGJvb2xlYW4gPT4gdmVyZGljdHNPbihwcm9ncmFtLCBpZCwgZW5naW5lKS5zb21lKChvbmUpID0+IG9uZS5vdXRjb21lID09PSAna2VwdCcpO1xuICByZXR1cm4geyBhbGVydHM6IGtlZXBzKCdhbGVydGluZycpLCBiZWF0czoga2VlcHMoJ2hlYXJ0YmVhdCcpIH07XG59XG5cbi8qKlxuICogT2YgYSB3b3JrZmxvdyBvZiB3aGljaCB0aGUgaGFiaXQgc2F5cyBub3RoaW5nIG5vYm9keSBjYW4gdGVsbCB3aGF0IGl0IGRvZXMgZm9yIGl0cyBzY3JpcHRzOyBhbmQgd2hlcmUgaXQgb25seSB0ZXN0cywgYnVpbGRzIG9yIHByb3Bvc2VzXG4gKiBub2JvZHkgd2FpdHMgZm9yIHRoZW0sIGFzIGZvciBpdDogd2hhdCBpcyBzYWlkIHRoZXJlIHNheXMgaXQgZm9yIHRoZW0uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnN1cmVJbihwcm9ncmFtOiBQcm9ncmFtLCBlbmdpbmU6IEVuZ2luZSk6IFBpY2s8Q2FsbGVyLCAndW5zdXJlJz4ge1xuICBjb25zdCBhc2tlZCA9IFtbJ2FsZXJ0aW5nJywgJ2FsZXJ0cyddIGFzIGNvbnN0LCBbJ2hlYXJ0YmVhdCcsICdiZWF0cyddIGFzIGNvbnN0XTtcbiAgLy8gV2hhdCBhIHNjaGVkdWxlZCB3b3JrZmxvdyB0aGF0IGNhbGxzIHRoaXMgb25lIGRvZXMgd2hlbiBpdCBmYWlscywgb3IgYXQgaXRzIGVuZCwgaXMgbm90IGluIHRoaXMgZmlsZS5cbiAgY29uc3QgaXNDYWxsZWQgPVxuICAgIHByb2dyYW0uY2FsbHMuc29tZSgoeyBuYW1lIH0pID0+IG5hbWUgPT09ICdvbi53b3JrZmxvd19jYWxsJykgJiYgIXByb2dyYW0uY2FsbHMuc29tZSgoeyBuYW1lIH0pID0+IG5hbWUgPT09ICdvbi5zY2hlZHVsZScpO1xuICBjb25zdCBpc1RyaWVkID0gcHJvZ3JhbS5jYWxscy5zb21lKCh7IG5hbWUgfSkgPT4gbmFtZSA9PT0gJ29uLnNjaGVkdWxlJykgJiYgIWlzTWlzc2VkKHByb2dyYW0pO1xuICBjb25zdCB1bnN1cmUgPSBhc2tlZFxuICAgIC5maWx0ZXIoKFtpZF0pID0+IGlzVHJpZWQgfHwgdmVyZGljdHNPbihwcm9ncmFtLCBpZCwgZW5naW5lKS5ldmVyeSgoeyBvdXRjb21lIH0pID0+IGlzQ2FsbGVkICYmIG91dGNvbWUgPT09ICdtaXNzaW5nJykpXG4gICAgLm1hcCgoWywgd2hhdF0pID0+IHdoYXQpO1xuICByZXR1cm4gdW5zdXJlLmxlbmd0aCA9PT0gMCA/IHt9IDogeyB1bnN1cmUgfTtcbn1cblxuZnVuY3Rpb24gdmVyZGljdHNPbihwcm9ncmFtOiBQcm9ncmFtLCBpZDogc3RyaW5nLCB7IGhhYml0cyB9OiBFbmdpbmUpOiByZWFkb25seSBWZXJkaWN0W10ge1xuICBjb25zdCB2ZXJkaWN0ID0gaGFiaXRzLmZpbmQoKGhhYml0KSA9PiBoYWJpdC5pZCA9PT0gaWQpPy5vbi5maWxlPy4ocHJvZ3JhbSk7XG4gIHJldHVybiBbdmVyZGljdF0uZmxhdCgpLmZpbHRlcigob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCk7XG59XG5cbi8qKiBgbGlzdD1cIiQoLi9tdW5nZS5zaCA8PDwgXCIkbGlzdFwiKVwiYDogYSBwYXJ0IG9mIHRoZSBzdGVwIHRoYXQgd2FudHMgaXRzIHdvcmRzLCBhbmQgbm8gam9iLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU3Vic3RpdHV0ZWQoeyBjYWxsOiB7IHN0YXJ0IH0gfTogUGljazxTdGFydCwgJ2NhbGwnPiwgeyBmaWxlOiB7IHRleHQgfSB9OiBQcm9ncmFtKTogYm9vbGVhbiB7XG4gIGNvbnN0IGxpbmUgPSB0ZXh0LnNsaWNlKHRleHQubGFzdEluZGV4T2YoJ1xcbicsIHN0YXJ0IC0gMSkgKyAxLCBzdGFydCk7XG4gIHJldHVybiAvXFwkXFwoW14oKV0qJC8udGVzdChsaW5lKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENhbGwsIEZhY3QsIFNjb3BlIH0gZnJvbSAnLi4vZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBDaGFpbiB9IGZyb20gJy4uL3Byb2dyYW0udHMnO1xuaW1wb3J0IHR5cGUgeyBGYWN0SW5kZXgsIFNpdGUgfSBmcm9tICcuL2luZGV4LnRzJztcbmltcG9ydCB7IHJlbWVtYmVyIH0gZnJvbSAnLi9yZW1lbWJlci50cyc7XG5cbi8qKiBCZXlvbmQgdGhlc2UgdGhlIHdhbGsgaXMgY3V0IGFuZCB0aGUgY2hhaW4gaXMgbm90IGB3aG9sZWA6IHdoYXQgaXMgZnVydGhlciBvdXQgaXMgdW5rbm93bi4gKi9cbmNvbnN0IE1PU1RfU0lURVMgPSA2O1xuY29uc3QgTU9TVF9XQVlTID0gMTI7XG5jb25zdCBNT1NUX0NST1NTSU5HUyA9IDU7XG5cbmNvbnN0IExPU1Q6IENoYWluID0geyBsaW5rczogW10sIHNpdGVzOiBbXSwgd2hvbGU6IGZhbHNlLCByZWFjaGVkOiB0cnVlIH07XG5cbi8qKiBBbGwgd2F5cyBhIGZhY3QgaXMgcmVhY2hlZCwgdGhyb3VnaCB0aGUgZmlsZSdzIG93biBjYWxsIHNpdGVzLCBkZWNvcmF0b3JzIGFuZCB3cmFwcGVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVDaGFpbnMoaW5kZXg6IEZhY3RJbmRleCk6IChpZDogbnVtYmVyKSA9PiByZWFkb25seSBDaGFpbltdIHtcbiAgY29uc3Qga25vd24gPSBuZXcgTWFwPG51bWJlciwgcmVhZG9ubHkgQ2hhaW5bXT4oKTtcbiAgY29uc3QgdGhyb3VnaCA9IHJlbWVtYmVyKCh3cmFwcGVyOiBudW1iZXIpID0+IHRocm91Z2hBbGwoaW5kZXgsIHdyYXBwZXIpKTtcbiAgY29uc3Qgb3V0T2YgPSByZW1lbWJlcigoc2NvcGU6IG51bWJlcikgPT4gYmV5b25kKGluZGV4LCBpbmRleC5mYWN0c1tzY29wZV0gYXMgU2NvcGUsIFtdLCB3YWxrRnJvbSkpO1xuICBjb25zdCB3YWxrRnJvbSA9IChpZDogbnVtYmVyLCBjcm9zc2VkOiByZWFkb25seSBudW1iZXJbXSk6IHJlYWRvbmx5IENoYWluW10gPT4ge1xuICAgIGNvbnN0IGxpbmtzOiAoU2NvcGUgfCBDYWxsKVtdID0gW107XG4gICAgZm9yIChsZXQgYXQgPSBpbmRleC5mYWN0c1tpZF0/LndpdGhpbiA/PyAtMTsgYXQgPj0gMDsgKSB7XG4gICAgICBjb25zdCBmYWN0ID0gaW5kZXguZmFjdHNbYXRdIGFzIFNjb3BlIHwgQ2FsbDtcbiAgICAgIGlmIChmYWN0LmtpbmQgPT09ICdjYWxsJyAmJiBmYWN0LmxvY2FsICE9PSB1bmRlZmluZWQpIGxpbmtzLnB1c2goLi4udGhyb3VnaChmYWN0LmxvY2FsKSk7XG4gICAgICBsaW5rcy5wdXNoKGZhY3QpO1xuICAgICAgaWYgKGZhY3Qua2luZCA9PT0gJ3Njb3BlJyAmJiBmYWN0LnJvbGUgPT09ICdmdW5jdGlvbicgJiYgZmFjdC5uYW1lICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgY29uc3Qgd2F5cyA9IGNyb3NzZWQubGVuZ3RoID09PSAwID8gb3V0T2YoZmFjdC5pZCkgOiBiZXlvbmQoaW5kZXgsIGZhY3QsIGNyb3NzZWQsIHdhbGtGcm9tKTtcbiAgICAgICAgcmV0dXJuIHdheXMubWFwKChjaGFpbikgPT4gKHsgLi4uY2hhaW4sIGxpbmtzOiBsaW5rcy5jb25jYXQoY2hhaW4ubGlua3MpIH0pKTtcbiAgICAgIH1cbiAgICAgIGF0ID0gZmFjdC53aXRoaW47XG4gICAgfVxuICAgIHJldHVybiBbeyBsaW5rcywgc2l0ZXM6IFtdLCB3aG9sZTogdHJ1ZSwgcmVhY2hlZDogdHJ1ZSB9XTtcbiAgfTtcbiAgcmV0dXJuIChpZCkgPT4ge1xuICAgIGxldCBjaGFpbnMgPSBrbm93bi5nZXQoaWQpO1xuICAgIGlmICghY2hhaW5zKSB7XG4gICAgICBjaGFpbnMgPSB3YWxrRnJvbShpZCwgW10pO1xuICAgICAga25vd24uc2V0KGlkLCBjaGFpbnMpO1xuICAgIH1cbiAgICByZXR1cm4gY2hhaW5zO1xuICB9O1xufVxuXG50eXBlIFdhbGsgPSAoaWQ6IG51bWJlciwgY3Jvc3NlZDogcmVhZG9ubHkgbnVtYmVyW10pID0+IHJlYWRvbmx5IENoYWluW107XG5cbi8qKiBUaGUgd2F5cyBvdXQgb2YgYSBuYW1lZCBmdW5jdGlvbjogd2hhdCBkZWNvcmF0ZXMgaXQsIHRoZW4gZWFjaCBvZiBpdHMgY2FsbCBzaXRlcy4gKi9cbmZ1bmN0aW9uIGJleW9uZChpbmRleDogRmFjdEluZGV4LCBzY29wZTogU2NvcGUsIGNyb3NzZWQ6IHJlYWRvbmx5IG51bWJlcltdLCB3YWxrOiBXYWxrKTogcmVhZG9ubHkgQ2hhaW5bXSB7XG4gIGNvbnN0IGFyb3VuZCA9IGluZGV4LmRlY29yYXRvcnMoc2NvcGUuaWQpLmZsYXRNYXAoKGNhbGwpID0+IFtjYWxsLCAuLi53cmFwcGluZyhpbmRleCwgY2FsbCwgc2NvcGUpXSk7XG4gIGNvbnN0IHNpdGVzID0gaW5kZXhcbiAgICAuc2l0ZXMoc2NvcGUuaWQpXG4gICAgLmZpbHRlcigoc2l0ZSkgPT4gIWNyb3NzZWQuaW5jbHVkZXMoaW5kZXguZnVuY3Rpb25PZihzaXRlLmF0LmlkKSkgJiYgaW5kZXguZnVuY3Rpb25PZihzaXRlLmF0LmlkKSAhPT0gc2NvcGUuaWQpO1xuICBpZiAoc2l0ZXMubGVuZ3RoID09PSAwKSByZXR1cm4gW3sgbGlua3M6IGFyb3VuZCwgc2l0ZXM6IFtdLCB3aG9sZTogdHJ1ZSwgcmVhY2hlZDogZmFsc2UgfV07XG4gIGlmIChjcm9zc2VkLmxlbmd0aCA+PSBNT1NUX0NST1NTSU5HUykgcmV0dXJuIFt7IC4uLkxPU1QsIGxpbmtzOiBhcm91bmQgfV07XG4gIGNvbnN0IHdheXM6IENoYWluW10gPSBbXTtcbiAgZm9yIChjb25zdCBzaXRlIG9mIHNpdGVzLnNsaWNlKDAsIE1PU1RfU0lURVMpKSB7XG4gICAgZm9yIChjb25zdCBhdCBvZiBwbGFjZXNPZihpbmRleCwgc2l0ZSwgc2NvcGUpKSB7XG4gICAgICBjb25zdCBvd246IChTY29wZSB8IENhbGwpW10gPSBhdC5raW5kID09PSAnY2FsbCcgPyBbYXRdIDogW107XG4gICAgICBjb25zdCBzaXRlc09mID0gKGNoYWluOiBDaGFpbik6IHJlYWRvbmx5IENhbGxbXSA9PiAoYXQua2luZCA9PT0gJ2NhbGwnID8gW2F0LCAuLi5jaGFpbi5zaXRlc10gOiBjaGFpbi5zaXRlcyk7XG4gICAgICBmb3IgKGNvbnN0IGNoYWluIG9mIHdhbGsoYXQuaWQsIFsuLi5jcm9zc2VkLCBzY29wZS5pZF0pKSB7XG4gICAgICAgIHdheXMucHVzaCh7IC4uLmNoYWluLCBsaW5rczogWy4uLmFyb3VuZCwgLi4ub3duLCAuLi5jaGFpbi5saW5rc10sIHNpdGVzOiBzaXRlc09mKGNoYWluKSB9KTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHdheXMubGVuZ3RoID4gTU9TVF9XQVlTKSByZXR1cm4gWy4uLndheXMuc2xpY2UoMCwgTU9TVF9XQVlTKSwgeyAuLi5MT1NULCBsaW5rczogYXJvdW5kIH1dO1xuICB9XG4gIHJldHVybiBzaXRlcy5sZW5ndGggPiBNT1NUX1NJVEVTID8gWy4uLndheXMsIHsgLi4uTE9TVCwgbGlua3M6IGFyb3VuZCB9XSA6IHdheXM7XG59XG5cbi8qKiBXaGVyZSBhIGZ1bmN0aW9uIHRoYXQgaXMgaGFuZGVkIHRvIGEgZnVuY3Rpb24gb2YgdGhlIGZpbGUgcmVhbGx5IHJ1bnM6IGF0IHRoZSBjYWxscyBvZiB0aGF0IHBhcmFtZXRlci4gKi9cbmZ1bmN0aW9uIHBsYWNlc09mKGluZGV4OiBGYWN0SW5kZXgsIHNpdGU6IFNpdGUsIHRhcmdldDogU2NvcGUpOiByZWFkb25seSBGYWN0W10ge1xuICBpZiAoc2l0ZS5jYWxsIHx8IHNpdGUuYXQua2luZCAhPT0gJ2NhbGwnKSByZXR1cm4gW3NpdGUuYXRdO1xuICBjb25zdCBpbm5lciA9IHBhcmFtZXRlckNhbGxzKGluZGV4LCBzaXRlLmF0LCB0YXJnZXQpO1xuICByZXR1cm4gaW5uZXIubGVuZ3RoID4gMCA/IGlubmVyIDogW3NpdGUuYXRdO1xufVxuXG5mdW5jdGlvbiBwYXJhbWV0ZXJDYWxscyhpbmRleDogRmFjdEluZGV4LCBjYWxsOiBDYWxsLCB0YXJnZXQ6IFNjb3BlKTogcmVhZG9ubHkgQ2FsbFtdIHtcbiAgY29uc3QgdGFrZXIgPSBjYWxsLmxvY2FsID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBpbmRleC5mYWN0c1tjYWxsLmxvY2FsXTtcbiAgaWYgKHRha2VyPy5raW5kICE9PSAnc2NvcGUnKSByZXR1cm4gW107XG4gIGNvbnN0IHBvc2l0aW9uID0gY2FsbC5hcmdzLmZpbmRJbmRleCgodmFsdWUpID0+IHZhbHVlLmhvbGVzLnNvbWUoKGhvbGUpID0+IGhvbGUuZnJvbSA9PT0gdGFyZ2V0LmlkKSk7XG4gIGNvbnN0IG5hbWUgPSB0YWtlci5wYXJhbXM/Lltwb3NpdGlvbl07XG4gIGlmIChuYW1lID09PSB1bmRlZmluZWQpIHJldHVybiBbXTtcbiAgcmV0dXJuIGluZGV4LmNhbGxzLmZpbHRlcigoaW5uZXIpID0+IGlubmVyLm5hbWUgPT09IG5hbWUgJiYgaXNXaXRoaW4oaW5kZXgsIGlubmVyLmlkLCB0YWtlci5pZCkpO1xufVxuXG4vKiogYHJ1biBybSAtcmYgeGAsIHdpdGggYHJ1bigpIHsgXHUyMDI2OyBcIiRAXCI7IH1gOiB3aGF0IGlzIGdpdmVuIHRvIGEgd3JhcHBlciBydW5zIGF0IGl0cyBpbm5lciBjYWxsLCBhbmQgaW4gdGhlIHNjb3BlcyBhcm91bmQgdGhhdC4gKi9cbmZ1bmN0aW9uIHRocm91Z2hBbGwoaW5kZXg6IEZhY3RJbmRleCwgd3JhcHBlcjogbnVtYmVyKTogcmVhZG9ubHkgKFNjb3BlIHwgQ2FsbClbXSB7XG4gIGNvbnN0IGlubmVyID0gaW5kZXguY2FsbHMuZmluZCgoY2FsbCkgPT4gY2FsbC5uYW1lID09PSBBTExfR0lWRU4gJiYgaW5kZXguZnVuY3Rpb25PZihjYWxsLmlkKSA9PT0gd3JhcHBlcik7XG4gIGlmICghaW5uZXIpIHJldHVybiBbXTtcbiAgY29uc3QgbGlua3M6IChTY29wZSB8IENhbGwpW10gPSBbaW5uZXJdO1xuICBmb3IgKGxldCBhdCA9IGlubmVyLndpdGhpbjsgYXQgPj0gMCAmJiBhdCAhPT0gd3JhcHBlcjsgYXQgPSBpbmRleC5mYWN0c1thdF0/LndpdGhpbiA/PyAtMSlcbiAgICBsaW5rcy5wdXNoKGluZGV4LmZhY3RzW2F0XSBhcyBTY29wZSB8IENhbGwpO1xuICByZXR1cm4gbGlua3M7XG59XG5cbi8qKiBUaGUgY2FsbCBvZiBhbGwgdGhhdCBhIGZ1bmN0aW9uIGlzIGdpdmVuLCBhcyByZWFkZXJzIG5hbWUgaXQuICovXG5jb25zdCBBTExfR0lWRU4gPSAnJEAnO1xuXG5mdW5jdGlvbiBpc1dpdGhpbihpbmRleDogRmFjdEluZGV4LCBpZDogbnVtYmVyLCBvdXRlcjogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGF0ID0gaWQ7IGF0ID49IDA7IGF0ID0gaW5kZXguZmFjdHNbYXRdPy53aXRoaW4gPz8gLTEpIGlmIChhdCA9PT0gb3V0ZXIpIHJldHVybiB0cnVlO1xuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBXaGF0IGEgZGVjb3JhdG9yIG9mIHRoZSBmaWxlIHB1dHMgYXJvdW5kIGl0cyBmdW5jdGlvbjogdGhlIGNhbGwgb2YgaXRzIHBhcmFtZXRlciwgYW5kIHRoZSBzY29wZXMgYXJvdW5kIHRoYXQuICovXG5mdW5jdGlvbiB3cmFwcGluZyhpbmRleDogRmFjdEluZGV4LCBkZWNvcmF0b3I6IENhbGwsIHRhcmdldDogU2NvcGUpOiByZWFkb25seSAoU2NvcGUgfCBDYWxsKVtdIHtcbiAgY29uc3QgaW5uZXIgPSBwYXJhbWV0ZXJDYWxscyhpbmRleCwgZGVjb3JhdG9yLCB0YXJnZXQpWzBdO1xuICBpZiAoIWlubmVyKSByZXR1cm4gW107XG4gIGNvbnN0IGxpbmtzOiAoU2NvcGUgfCBDYWxsKVtdID0gW2lubmVyXTtcbiAgZm9yIChsZXQgYXQgPSBpbm5lci53aXRoaW47IGF0ID49IDA7ICkge1xuICAgIGNvbnN0IGZhY3QgPSBpbmRleC5mYWN0c1thdF0gYXMgU2NvcGUgfCBDYWxsO1xuICAgIGxpbmtzLnB1c2goZmFjdCk7XG4gICAgaWYgKGZhY3Qua2luZCA9PT0gJ3Njb3BlJyAmJiBmYWN0LnJvbGUgPT09ICdmdW5jdGlvbicgJiYgZmFjdC5uYW1lICE9PSB1bmRlZmluZWQpIGJyZWFrO1xuICAgIGF0ID0gZmFjdC53aXRoaW47XG4gIH1cbiAgcmV0dXJuIGxpbmtzO1xufVxuXG4vKipcbiAqIFRoZSBmdW5jdGlvbnMgdGhhdCBzb21ldGhpbmcgYXQgdGhlIHRvcCBsZXZlbCBydW5zLCBieSBzZWFyY2ggb3ZlciB0aGUgd2hvbGUgZmlsZTogbm8gY3V0LiBgY291bnRzYCBzYXlzIG9mIGEgcGxhY2UgdGhhdCBuYW1lcyBhXG4gKiBmdW5jdGlvbiB3aGV0aGVyIGl0IHJ1bnMgaXQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFjaGVkRnVuY3Rpb25zKFxuICBpbmRleDogRmFjdEluZGV4LFxuICByZWdpc3RlcnM6IChkZWNvcmF0b3I6IENhbGwpID0+IGJvb2xlYW4sXG4gIGNvdW50czogKHNpdGU6IFNpdGUpID0+IGJvb2xlYW4sXG4pOiBSZWFkb25seVNldDxudW1iZXI+IHtcbiAgY29uc3QgcmVhY2hlZCA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICBjb25zdCBwbGFjZXMgPSBuZXcgTWFwPG51bWJlciwgU2V0PG51bWJlcj4+KCk7XG4gIGZvciAoY29uc3Qgc2NvcGUgb2YgaW5kZXguc2NvcGVzKSB7XG4gICAgaWYgKHNjb3BlLnJvbGUgIT09ICdmdW5jdGlvbicgfHwgc2NvcGUubmFtZSA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICBjb25zdCBmcm9tID0gaW5kZXhcbiAgICAgIC5zaXRlcyhzY29wZS5pZClcbiAgICAgIC5maWx0ZXIoY291bnRzKVxuICAgICAgLm1hcCgoc2l0ZSkgPT4gaW5kZXguZnVuY3Rpb25PZihzaXRlLmF0LmlkKSk7XG4gICAgaWYgKGluZGV4LmRlY29yYXRvcnMoc2NvcGUuaWQpLnNvbWUocmVnaXN0ZXJzKSkgZnJvbS5wdXNoKGluZGV4LmZ1bmN0aW9uT2Yoc2NvcGUuaWQpKTtcbiAgICBmb3IgKGNvbnN0IG93bmVyIG9mIGZyb20pIHtcbiAgICAgIGNvbnN0IGtub3duID0gcGxhY2VzLmdldChvd25lcik7XG4gICAgICBpZiAoa25vd24pIGtub3duLmFkZChzY29wZS5pZCk7XG4gICAgICBlbHNlIHBsYWNlcy5zZXQob3duZXIsIG5ldyBTZXQoW3Njb3BlLmlkXSkpO1xuICAgIH1cbiAgfVxuICBjb25zdCBvcGVuID0gWy0xXTtcbiAgZm9yIChsZXQgb3duZXIgPSBvcGVuLnBvcCgpOyBvd25lciAhPT0gdW5kZWZpbmVkOyBvd25lciA9IG9wZW4ucG9wKCkpIHtcbiAgICBmb3IgKGNvbnN0IGlkIG9mIHBsYWNlcy5nZXQob3duZXIpID8/IFtdKSB7XG4gICAgICBpZiAoIXJlYWNoZWQuaGFzKGlkKSkgb3Blbi5wdXNoKGlkKTtcbiAgICAgIHJlYWNoZWQuYWRkKGlkKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHJlYWNoZWQ7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDYWxsLCBGYWN0LCBTY29wZSB9IGZyb20gJy4uL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgRW5kaW5nIH0gZnJvbSAnLi4va25vd2xlZGdlLnRzJztcbmltcG9ydCB0eXBlIHsgU3RlcCB9IGZyb20gJy4uL3N0ZXAudHMnO1xuaW1wb3J0IHR5cGUgeyBGYWN0SW5kZXggfSBmcm9tICcuL2luZGV4LnRzJztcblxudHlwZSBTdGVwT2YgPSAoY2FsbDogbnVtYmVyKSA9PiBTdGVwIHwgdW5kZWZpbmVkO1xuXG4vKiogSG93IHNjb3BlcyBlbmQsIGVhY2ggY29tcHV0ZWQgb25jZS4gQSBmdW5jdGlvbiB0aGF0IGNhbGxzIGl0c2VsZiBnb2VzIG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUVuZGluZ3MoaW5kZXg6IEZhY3RJbmRleCwgc3RlcE9mOiBTdGVwT2YpOiAoc2NvcGU6IFNjb3BlKSA9PiBFbmRpbmcgfCAnb24nIHtcbiAgY29uc3Qga25vd24gPSBuZXcgTWFwPG51bWJlciwgRW5kaW5nIHwgJ29uJz4oKTtcbiAgY29uc3QgZW5kaW5nT2YgPSAoc2NvcGU6IFNjb3BlKTogRW5kaW5nIHwgJ29uJyA9PiB7XG4gICAgY29uc3QgYmVmb3JlID0ga25vd24uZ2V0KHNjb3BlLmlkKTtcbiAgICBpZiAoYmVmb3JlICE9PSB1bmRlZmluZWQpIHJldHVybiBiZWZvcmU7XG4gICAga25vd24uc2V0KHNjb3BlLmlkLCAnb24nKTtcbiAgICBjb25zdCBlbmRpbmcgPSBsZXZlbEVuZGluZyhpbmRleC5jaGlsZHJlbihzY29wZS5pZCksIGluZGV4LCBzdGVwT2YsIGVuZGluZ09mKTtcbiAgICBrbm93bi5zZXQoc2NvcGUuaWQsIGVuZGluZyk7XG4gICAgcmV0dXJuIGVuZGluZztcbiAgfTtcbiAgcmV0dXJuIGVuZGluZ09mO1xufVxuXG50eXBlIEVuZGluZ09mID0gKHNjb3BlOiBTY29wZSkgPT4gRW5kaW5nIHwgJ29uJztcblxuZnVuY3Rpb24gbGV2ZWxFbmRpbmcoZmFjdHM6IHJlYWRvbmx5IEZhY3RbXSwgaW5kZXg6IEZhY3RJbmRleCwgc3RlcE9mOiBTdGVwT2YsIGVuZGluZ09mOiBFbmRpbmdPZik6IEVuZGluZyB8ICdvbicge1xuICBmb3IgKGxldCBwbGFjZSA9IDA7IHBsYWNlIDwgZmFjdHMubGVuZ3RoOyBwbGFjZSsrKSB7XG4gICAgY29uc3QgZmFjdCA9IGZhY3RzW3BsYWNlXSBhcyBGYWN0O1xuICAgIGlmIChmYWN0LmtpbmQgPT09ICdjYWxsJykge1xuICAgICAgY29uc3QgZW5kaW5nID0gbGVhdmVPZihmYWN0LCBpbmRleCwgc3RlcE9mLCBlbmRpbmdPZik7XG4gICAgICBpZiAoZW5kaW5nICE9PSAnb24nKSByZXR1cm4gZW5kaW5nO1xuICAgIH0gZWxzZSBpZiAoZmFjdC5raW5kID09PSAnc2NvcGUnKSB7XG4gICAgICBjb25zdCBlbmRpbmcgPSBzY29wZUVuZGluZyhmYWN0LCBmYWN0c1twbGFjZSArIDFdLCBpbmRleCwgZW5kaW5nT2YpO1xuICAgICAgaWYgKGVuZGluZyAhPT0gJ29uJykgcmV0dXJuIGVuZGluZztcbiAgICB9XG4gIH1cbiAgcmV0dXJuICdvbic7XG59XG5cbi8qKiBCb3RoIHNpZGVzIG9mIGEgY29uZGl0aW9uIGxlYXZlOyBvciBhbiBhdHRlbXB0IGxlYXZlcyBhbmQgc28gZG9lcyBhbGwgdGhhdCBjYW4gY2F0Y2ggaW4gaXQuICovXG5mdW5jdGlvbiBzY29wZUVuZGluZyhzY29wZTogU2NvcGUsIG5leHQ6IEZhY3QgfCB1bmRlZmluZWQsIGluZGV4OiBGYWN0SW5kZXgsIGVuZGluZ09mOiBFbmRpbmdPZik6IEVuZGluZyB8ICdvbicge1xuICBpZiAoc2NvcGUucm9sZSA9PT0gJ2JyYW5jaCcgJiYgc2NvcGUud2hlbiA9PT0gdHJ1ZSAmJiBuZXh0Py5raW5kID09PSAnc2NvcGUnICYmIG5leHQucm9sZSA9PT0gJ2JyYW5jaCcgJiYgbmV4dC53aGVuID09PSBmYWxzZSkge1xuICAgIGNvbnN0IG9uZSA9IGVuZGluZ09mKHNjb3BlKTtcbiAgICBjb25zdCBvdGhlciA9IGVuZGluZ09mKG5leHQpO1xuICAgIGlmIChvbmUgPT09ICdvbicgfHwgb3RoZXIgPT09ICdvbicpIHJldHVybiAnb24nO1xuICAgIGlmIChvbmUgPT09IG90aGVyKSByZXR1cm4gb25lO1xuICAgIC8vIFR3byBleGl0cywgb25lIG9mIHRoZW0gdW5saWtlIHRoZSBvdGhlcjsgb3Igb25lIHNpZGUgdGhhdCBleGl0cywgYW5kIG9uZSB0aGF0IG9ubHkgbGVhdmVzIHRoaXMgbGV2ZWwuXG4gICAgcmV0dXJuIEVYSVRTLmhhcyhvbmUpICYmIEVYSVRTLmhhcyhvdGhlcikgPyAndW5rbm93bicgOiBFWElUUy5oYXMob25lKSA/IG90aGVyIDogb25lO1xuICB9XG4gIGlmIChzY29wZS5yb2xlID09PSAnYXR0ZW1wdCcpIHtcbiAgICBjb25zdCBlbmRpbmcgPSBlbmRpbmdPZihzY29wZSk7XG4gICAgaWYgKGVuZGluZyA9PT0gJ29uJykgcmV0dXJuICdvbic7XG4gICAgY29uc3QgaGFuZGxlcnMgPSBpbmRleC53YXRjaGVycyhzY29wZS5pZCkuZmlsdGVyKCh3YXRjaGVyKSA9PiB3YXRjaGVyLnJvbGUgPT09ICdoYW5kbGVyJyk7XG4gICAgcmV0dXJuIGhhbmRsZXJzLmV2ZXJ5KChoYW5kbGVyKSA9PiBlbmRpbmdPZihoYW5kbGVyKSAhPT0gJ29uJykgPyBlbmRpbmcgOiAnb24nO1xuICB9XG4gIC8vIFdoYXQgd2FpdHMgZm9yIGV2ZXIgZ29lcyBub3doZXJlOiBub2JvZHkgY2FuIHRlbGwgd2hhdCBiZWNvbWVzIG9mIHRoZSBydW4uXG4gIGlmIChzY29wZS5yb2xlID09PSAnbG9vcCcgJiYgc2NvcGUuZW5kbGVzcyA9PT0gdHJ1ZSAmJiAhbGVhdmVzTG9vcChzY29wZS5pZCwgaW5kZXgpKSByZXR1cm4gJ3Vua25vd24nO1xuICByZXR1cm4gJ29uJztcbn1cblxuLyoqIElzIHRoZXJlIGEgd2F5IG91dCBvZiBhIGxvb3A6IGEgYGJyZWFrYCBvZiBpdHMgb3duLCBhIGByZXR1cm5gPyAqL1xuZnVuY3Rpb24gbGVhdmVzTG9vcChpZDogbnVtYmVyLCBpbmRleDogRmFjdEluZGV4LCBpbm5lciA9IGZhbHNlKTogYm9vbGVhbiB7XG4gIHJldHVybiBpbmRleC5jaGlsZHJlbihpZCkuc29tZSgoZmFjdCkgPT4ge1xuICAgIGlmIChmYWN0LmtpbmQgPT09ICdjYWxsJylcbiAgICAgIHJldHVybiAoZmFjdC5uYW1lID09PSAnYnJlYWsnICYmICFpbm5lcikgfHwgTEVBVkVTW2ZhY3QubmFtZV0gPT09ICdyZXR1cm4nIHx8IGxlYXZlc0xvb3AoZmFjdC5pZCwgaW5kZXgsIGlubmVyKTtcbiAgICBpZiAoZmFjdC5raW5kICE9PSAnc2NvcGUnIHx8IChmYWN0LnJvbGUgPT09ICdmdW5jdGlvbicgJiYgZmFjdC5uYW1lICE9PSB1bmRlZmluZWQpKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIGZhY3Qucm9sZSA9PT0gJ2hhbmRsZXInIHx8IGxlYXZlc0xvb3AoZmFjdC5pZCwgaW5kZXgsIGlubmVyIHx8IGZhY3Qucm9sZSA9PT0gJ2xvb3AnKTtcbiAgfSk7XG59XG5cbi8qKiBFbmRpbmdzIHRoYXQgZW5kIHRoZSBydW4sIG9yIHRoZSBjYWxsZXJzIHRvby4gKi9cbmNvbnN0IEVYSVRTOiBSZWFkb25seVNldDxFbmRpbmcgfCAnb24nPiA9IG5ldyBTZXQoWydvaycsICdiYWQnLCAncmFpc2UnLCAndW5rbm93biddKTtcblxuY29uc3QgTEVBVkVTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBFbmRpbmc+PiA9IHsgcmV0dXJuOiAncmV0dXJuJywgcmFpc2U6ICdyYWlzZScsIGJyZWFrOiAnYnJlYWsnLCBjb250aW51ZTogJ25leHQnIH07XG5cbi8qKiBIb3cgYSBjYWxsIGxlYXZlcywgaWYgaXQgZG9lczogYnkgaXRzZWxmLCBieSB3aGF0IGl0IGtub3dzLCB0aHJvdWdoIGEgZnVuY3Rpb24gb2YgdGhlIGZpbGUsIG9yIGluc2lkZSBpdHMgYXJndW1lbnRzLiAqL1xuZnVuY3Rpb24gbGVhdmVPZihjYWxsOiBDYWxsLCBpbmRleDogRmFjdEluZGV4LCBzdGVwT2Y6IFN0ZXBPZiwgZW5kaW5nT2Y6IEVuZGluZ09mKTogRW5kaW5nIHwgJ29uJyB7XG4gIGNvbnN0IHN0ZXAgPSBzdGVwT2YoY2FsbC5pZCk7XG4gIGNvbnN0IG93biA9IHN0ZXA/LnJvdy5lbmRzPy4oc3RlcC5hc2spO1xuICBpZiAob3duICE9PSB1bmRlZmluZWQgJiYgb3duICE9PSAncmV0dXJuJykgcmV0dXJuIG93bjtcbiAgaWYgKGNhbGwubG9jYWwgIT09IHVuZGVmaW5lZCkge1xuICAgIGNvbnN0IGNhbGxlZSA9IGluZGV4LmZhY3RzW2NhbGwubG9jYWxdIGFzIFNjb3BlO1xuICAgIGNvbnN0IGVuZGluZyA9IGVuZGluZ09mKGNhbGxlZSk7XG4gICAgaWYgKEVYSVRTLmhhcyhlbmRpbmcpICYmIChlbmRpbmcgIT09ICdyYWlzZScgfHwgY2FsbC5mYXRlID09PSAncmFpc2VzJykpIHJldHVybiBlbmRpbmc7XG4gIH1cbiAgZm9yIChjb25zdCBjaGlsZCBvZiBpbmRleC5jaGlsZHJlbihjYWxsLmlkKSkge1xuICAgIGlmIChjaGlsZC5raW5kICE9PSAnY2FsbCcpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGVuZGluZyA9IGxlYXZlT2YoY2hpbGQsIGluZGV4LCBzdGVwT2YsIGVuZGluZ09mKTtcbiAgICBpZiAoZW5kaW5nICE9PSAnb24nKSByZXR1cm4gZW5kaW5nO1xuICB9XG4gIHJldHVybiBMRUFWRVNbY2FsbC5uYW1lXSA/PyAnb24nO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2FsbCwgQ29tbWVudCwgRmFjdCwgRmFjdHMsIEhvbGUsIFNjb3BlLCBWYWx1ZSwgV3JpdHRlbiB9IGZyb20gJy4uL2ZhY3RzLnRzJztcbmltcG9ydCB7IGJ5U3RhcnQgfSBmcm9tICcuLi9zb3VyY2UudHMnO1xuXG4vKiogRmFjdHMgYnkgd2hhdCBpcyBhc2tlZCBvZiB0aGVtOiBuZXN0aW5nLCBraW5kcywgY2FsbCBzaXRlcywgaGFuZGxlcnMuIEJ1aWx0IG9uY2UgYSBmaWxlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGYWN0SW5kZXgge1xuICByZWFkb25seSBmYWN0czogcmVhZG9ubHkgRmFjdFtdO1xuICByZWFkb25seSBjYWxsczogcmVhZG9ubHkgQ2FsbFtdO1xuICByZWFkb25seSBzY29wZXM6IHJlYWRvbmx5IFNjb3BlW107XG4gIHJlYWRvbmx5IHdyaXR0ZW46IHJlYWRvbmx5IFdyaXR0ZW5bXTtcbiAgcmVhZG9ubHkgY29tbWVudHM6IHJlYWRvbmx5IENvbW1lbnRbXTtcbiAgY2hpbGRyZW4oaWQ6IG51bWJlcik6IHJlYWRvbmx5IEZhY3RbXTtcbiAgLyoqIFRoZSBuZWFyZXN0IG5hbWVkIGZ1bmN0aW9uIGFyb3VuZCBhIGZhY3QsIG9yIC0xIGZvciBjb2RlIHRoYXQgcnVucyB3aXRoIGl0cyB1bml0LiAqL1xuICBmdW5jdGlvbk9mKGlkOiBudW1iZXIpOiBudW1iZXI7XG4gIC8qKiBIYW5kbGVycyBhbmQgYWZ0ZXJzIG9mIGFuIGF0dGVtcHQsIG9yIG9mIGEgdW5pdC4gKi9cbiAgd2F0Y2hlcnMoaWQ6IG51bWJlcik6IHJlYWRvbmx5IFNjb3BlW107XG4gIC8qKiBUaGUgcGxhY2VzIHRoYXQgY2FsbCBhIGZ1bmN0aW9uIG9mIHRoZSBmaWxlLCBvciBnaXZlIGl0IGF3YXkuIERlY29yYXRvcnMgYXJlIG5vdCBhbW9uZyB0aGVtLiAqL1xuICBzaXRlcyhmdW5jdGlvbklkOiBudW1iZXIpOiByZWFkb25seSBTaXRlW107XG4gIGRlY29yYXRvcnMoZnVuY3Rpb25JZDogbnVtYmVyKTogcmVhZG9ubHkgQ2FsbFtdO1xuICBhc3NpZ25lZChuYW1lOiBzdHJpbmcpOiByZWFkb25seSBXcml0dGVuW107XG59XG5cbi8qKiBBIHBsYWNlIHdoZXJlIGEgZnVuY3Rpb24gb2YgdGhlIGZpbGUgcnVuczogYGNhbGxgIGNhbGxzIGl0IGJ5IG5hbWUsIG9yIGBhdGAgaGFuZHMgaXQgb24uICovXG5leHBvcnQgaW50ZXJmYWNlIFNpdGUge1xuICByZWFkb25seSBhdDogRmFjdDtcbiAgcmVhZG9ubHkgY2FsbD86IENhbGw7XG59XG5cbmNvbnN0IG5vbmU6IHJlYWRvbmx5IG5ldmVyW10gPSBbXTtcblxuLyoqIEEgaG9sZSB0aGF0IG5hbWVzIGEgZnVuY3Rpb24gaXRzZWxmLCByYXRoZXIgdGhhbiBvbmUgb2YgaXRzIHBhcmFtZXRlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmZXJzVG8oaG9sZTogSG9sZSwgdGFyZ2V0OiBGYWN0IHwgdW5kZWZpbmVkKTogYm9vbGVhbiB7XG4gIGlmICh0YXJnZXQ/LmtpbmQgIT09ICdzY29wZScgfHwgdGFyZ2V0LnJvbGUgIT09ICdmdW5jdGlvbicgfHwgdGFyZ2V0Lm5hbWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBsYXN0ID0gdGFyZ2V0Lm5hbWUuc2xpY2UodGFyZ2V0Lm5hbWUubGFzdEluZGV4T2YoJy4nKSArIDEpO1xuICByZXR1cm4gaG9sZS5uYW1lID09PSB0YXJnZXQubmFtZSB8fCBob2xlLm5hbWUgPT09IGxhc3QgfHwgKGhvbGUubmFtZS5lbmRzV2l0aChgLiR7bGFzdH1gKSAmJiBob2xlLm1lbWJlciAhPT0gdW5kZWZpbmVkKTtcbn1cblxuLyoqIEFsbCBob2xlcyBvZiBhIHZhbHVlLCBpdHMgZWxlbWVudHMgYW5kIGVudHJpZXMgaW5jbHVkZWQuICovXG5leHBvcnQgZnVuY3Rpb24gaG9sZXNPZih2YWx1ZTogVmFsdWUpOiByZWFkb25seSBIb2xlW10ge1xuICBpZiAoIXZhbHVlLml0ZW1zICYmICF2YWx1ZS5lbnRyaWVzKSByZXR1cm4gdmFsdWUuaG9sZXM7XG4gIGNvbnN0IGhvbGVzID0gWy4uLnZhbHVlLmhvbGVzXTtcbiAgZm9yIChjb25zdCBpdGVtIG9mIHZhbHVlLml0ZW1zID8/IG5vbmUpIGhvbGVzLnB1c2goLi4uaG9sZXNPZihpdGVtKSk7XG4gIGlmICh2YWx1ZS5lbnRyaWVzKSBmb3IgKGNvbnN0IGVudHJ5IG9mIHZhbHVlLmVudHJpZXMudmFsdWVzKCkpIGhvbGVzLnB1c2goLi4uaG9sZXNPZihlbnRyeSkpO1xuICByZXR1cm4gaG9sZXM7XG59XG5cbi8qKiBBZGRzIGEgdmFsdWUgdG8gdGhlIGxpc3QgdW5kZXIgYSBrZXkuICovXG5leHBvcnQgZnVuY3Rpb24gcHVzaDxLLCBWPihtYXA6IE1hcDxLLCBWW10+LCBrZXk6IEssIHZhbHVlOiBWKTogdm9pZCB7XG4gIGNvbnN0IGxpc3QgPSBtYXAuZ2V0KGtleSk7XG4gIGlmIChsaXN0KSBsaXN0LnB1c2godmFsdWUpO1xuICBlbHNlIG1hcC5zZXQoa2V5LCBbdmFsdWVdKTtcbn1cblxuaW50ZXJmYWNlIFJlZmVyZW5jZXMge1xuICByZWFkb25seSBzaXRlczogTWFwPG51bWJlciwgU2l0ZVtdPjtcbiAgcmVhZG9ubHkgZGVjb3JhdG9yczogTWFwPG51bWJlciwgQ2FsbFtdPjtcbn1cblxuZnVuY3Rpb24gcmVmZXIodmFsdWU6IFZhbHVlLCBhdDogRmFjdCwgZmFjdHM6IHJlYWRvbmx5IEZhY3RbXSwgaW50bzogUmVmZXJlbmNlcyk6IHZvaWQge1xuICBpZiAodmFsdWUuaG9sZXMubGVuZ3RoID09PSAwICYmICF2YWx1ZS5pdGVtcyAmJiAhdmFsdWUuZW50cmllcykgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGhvbGUgb2YgaG9sZXNPZih2YWx1ZSkpIHtcbiAgICBpZiAoaG9sZS5mcm9tID09PSB1bmRlZmluZWQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHRhcmdldCA9IGZhY3RzW2hvbGUuZnJvbV07XG4gICAgaWYgKCF0YXJnZXQgfHwgIXJlZmVyc1RvKGhvbGUsIHRhcmdldCkpIGNvbnRpbnVlO1xuICAgIC8vIEluIGl0cyBvd24gc2NvcGUgYSBuYW1lIGNhbiBvbmx5IHN0YW5kIGJlZm9yZSBpdHMgZGVmaW5pdGlvbiB3aGVuIGl0IGRlY29yYXRlcyBpdC5cbiAgICBpZiAoYXQua2luZCA9PT0gJ2NhbGwnICYmIGF0LndpdGhpbiA9PT0gdGFyZ2V0LndpdGhpbiAmJiBhdC5zdGFydCA8IHRhcmdldC5zdGFydCkgcHVzaChpbnRvLmRlY29yYXRvcnMsIHRhcmdldC5pZCwgYXQpO1xuICAgIGVsc2UgcHVzaChpbnRvLnNpdGVzLCB0YXJnZXQuaWQsIHsgYXQgfSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcmVmZXJlbmNlc0luKGZhY3RzOiByZWFkb25seSBGYWN0W10pOiBSZWZlcmVuY2VzIHtcbiAgY29uc3QgaW50bzogUmVmZXJlbmNlcyA9IHsgc2l0ZXM6IG5ldyBNYXAoKSwgZGVjb3JhdG9yczogbmV3IE1hcCgpIH07XG4gIGZvciAobGV0IGlkID0gMDsgaWQgPCBmYWN0cy5sZW5ndGg7IGlkKyspIHtcbiAgICBjb25zdCBmYWN0ID0gZmFjdHNbaWRdIGFzIEZhY3Q7XG4gICAgaWYgKGZhY3Qua2luZCA9PT0gJ2NhbGwnKSB7XG4gICAgICBpZiAoZmFjdC5sb2NhbCAhPT0gdW5kZWZpbmVkKSBwdXNoKGludG8uc2l0ZXMsIGZhY3QubG9jYWwsIHsgYXQ6IGZhY3QsIGNhbGw6IGZhY3QgfSk7XG4gICAgICBjb25zdCB7IGFyZ3MsIG9wdGlvbnMgfSA9IGZhY3Q7XG4gICAgICBmb3IgKGxldCBpbmRleCA9IDA7IGluZGV4IDwgYXJncy5sZW5ndGg7IGluZGV4KyspIHJlZmVyKGFyZ3NbaW5kZXhdIGFzIFZhbHVlLCBmYWN0LCBmYWN0cywgaW50byk7XG4gICAgICBpZiAob3B0aW9ucy5zaXplID4gMCkgZm9yIChjb25zdCB2YWx1ZSBvZiBvcHRpb25zLnZhbHVlcygpKSByZWZlcih2YWx1ZSwgZmFjdCwgZmFjdHMsIGludG8pO1xuICAgIH0gZWxzZSBpZiAoZmFjdC5raW5kID09PSAndmFsdWUnICYmIGZhY3Qucm9sZSA9PT0gJ2Fzc2lnbmVkJykgcmVmZXIoZmFjdC52YWx1ZSwgZmFjdCwgZmFjdHMsIGludG8pO1xuICB9XG4gIHJldHVybiBpbnRvO1xufVxuXG5mdW5jdGlvbiBmdW5jdGlvbnNPZihmYWN0czogcmVhZG9ubHkgRmFjdFtdKTogSW50MzJBcnJheSB7XG4gIGNvbnN0IG93bmVyID0gbmV3IEludDMyQXJyYXkoZmFjdHMubGVuZ3RoKS5maWxsKC0xKTtcbiAgZm9yIChsZXQgaWQgPSAwOyBpZCA8IGZhY3RzLmxlbmd0aDsgaWQrKykge1xuICAgIGNvbnN0IGZhY3QgPSBmYWN0c1tpZF0gYXMgRmFjdDtcbiAgICBjb25zdCBwYXJlbnQgPSBmYWN0LndpdGhpbiA8IDAgPyB1bmRlZmluZWQgOiBmYWN0c1tmYWN0LndpdGhpbl07XG4gICAgaWYgKCFwYXJlbnQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGlzRnVuY3Rpb24gPSBwYXJlbnQua2luZCA9PT0gJ3Njb3BlJyAmJiBwYXJlbnQucm9sZSA9PT0gJ2Z1bmN0aW9uJyAmJiBwYXJlbnQubmFtZSAhPT0gdW5kZWZpbmVkO1xuICAgIG93bmVyW2ZhY3QuaWRdID0gaXNGdW5jdGlvbiA/IHBhcmVudC5pZCA6IChvd25lcltwYXJlbnQuaWRdIGFzIG51bWJlcik7XG4gIH1cbiAgcmV0dXJuIG93bmVyO1xufVxuXG4vKiogSW5kZXhlcyBhIGZpbGUncyBmYWN0cy4gRmFjdHMgbGlzdCBwYXJlbnRzIGJlZm9yZSBjaGlsZHJlbiwgc28gb25lIHBhc3MgaXMgZW5vdWdoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluZGV4T2YoeyBmYWN0cyB9OiBGYWN0cyk6IEZhY3RJbmRleCB7XG4gIGNvbnN0IGNoaWxkcmVuOiBGYWN0W11bXSA9IFtdO1xuICBjb25zdCB3YXRjaGVycyA9IG5ldyBNYXA8bnVtYmVyLCBTY29wZVtdPigpO1xuICBjb25zdCBhc3NpZ25lZCA9IG5ldyBNYXA8c3RyaW5nLCBXcml0dGVuW10+KCk7XG4gIGNvbnN0IGNhbGxzOiBDYWxsW10gPSBbXTtcbiAgY29uc3Qgc2NvcGVzOiBTY29wZVtdID0gW107XG4gIGNvbnN0IHdyaXR0ZW46IFdyaXR0ZW5bXSA9IFtdO1xuICBjb25zdCBjb21tZW50czogQ29tbWVudFtdID0gW107XG4gIGZvciAobGV0IGlkID0gMDsgaWQgPCBmYWN0cy5sZW5ndGg7IGlkKyspIHtcbiAgICBjb25zdCBmYWN0ID0gZmFjdHNbaWRdIGFzIEZhY3Q7XG4gICAgY29uc3Qgc2libGluZ3MgPSBjaGlsZHJlbltmYWN0LndpdGhpbiArIDFdO1xuICAgIGlmIChzaWJsaW5ncykgc2libGluZ3MucHVzaChmYWN0KTtcbiAgICBlbHNlIGNoaWxkcmVuW2ZhY3Qud2l0aGluICsgMV0gPSBbZmFjdF07XG4gICAgaWYgKGZhY3Qua2luZCA9PT0gJ2NhbGwnKSBjYWxscy5wdXNoKGZhY3QpO1xuICAgIGVsc2UgaWYgKGZhY3Qua2luZCA9PT0gJ2NvbW1lbnQnKSBjb21tZW50cy5wdXNoKGZhY3QpO1xuICAgIGVsc2UgaWYgKGZhY3Qua2luZCA9PT0gJ3ZhbHVlJykge1xuICAgICAgd3JpdHRlbi5wdXNoKGZhY3QpO1xuICAgICAgaWYgKGZhY3Qucm9sZSA9PT0gJ2Fzc2lnbmVkJyAmJiBmYWN0Lm5hbWUgIT09IHVuZGVmaW5lZCkgcHVzaChhc3NpZ25lZCwgZmFjdC5uYW1lLCBmYWN0KTtcbiAgICB9IGVsc2Uge1xuICAgICAgc2NvcGVzLnB1c2goZmFjdCk7XG4gICAgICBpZiAoZmFjdC5vZiAhPT0gdW5kZWZpbmVkKSBwdXNoKHdhdGNoZXJzLCBmYWN0Lm9mLCBmYWN0KTtcbiAgICB9XG4gIH1cbiAgY29tbWVudHMuc29ydChieVN0YXJ0KTsgLy8gVGhvc2Ugb2YgYW4gZW1iZWRkZWQgc2NyaXB0IGFyZSByZWFkIGFmdGVyIHRoZSBmaWxlJ3Mgb3duLlxuICBjb25zdCBvd25lciA9IGZ1bmN0aW9uc09mKGZhY3RzKTtcbiAgY29uc3QgcmVmZXJlbmNlcyA9IHJlZmVyZW5jZXNJbihmYWN0cyk7XG4gIHJldHVybiB7XG4gICAgZmFjdHMsXG4gICAgY2FsbHMsXG4gICAgc2NvcGVzLFxuICAgIHdyaXR0ZW4sXG4gICAgY29tbWVudHMsXG4gICAgY2hpbGRyZW46IChpZCkgPT4gY2hpbGRyZW5baWQgKyAxXSA/PyBub25lLFxuICAgIGZ1bmN0aW9uT2Y6IChpZCkgPT4gb3duZXJbaWRdID8/IC0xLFxuICAgIHdhdGNoZXJzOiAoaWQpID0+IHdhdGNoZXJzLmdldChpZCkgPz8gbm9uZSxcbiAgICBzaXRlczogKGlkKSA9PiByZWZlcmVuY2VzLnNpdGVzLmdldChpZCkgPz8gbm9uZSxcbiAgICBkZWNvcmF0b3JzOiAoaWQpID0+IHJlZmVyZW5jZXMuZGVjb3JhdG9ycy5nZXQoaWQpID8/IG5vbmUsXG4gICAgYXNzaWduZWQ6IChuYW1lKSA9PiBhc3NpZ25lZC5nZXQobmFtZSkgPz8gbm9uZSxcbiAgfTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENhbGwsIFNjb3BlLCBUZXN0IH0gZnJvbSAnLi4vZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIgfSBmcm9tICcuLi9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHR5cGUgeyBDYXRjaGVycywgQ2hhaW4sIEZhaWx1cmUsIFByb2dyYW0gfSBmcm9tICcuLi9wcm9ncmFtLnRzJztcbmltcG9ydCB0eXBlIHsgU3RlcCB9IGZyb20gJy4uL3N0ZXAudHMnO1xuaW1wb3J0IHsgdHlwZSBGYWN0SW5kZXgsIHB1c2ggfSBmcm9tICcuL2luZGV4LnRzJztcblxuaW50ZXJmYWNlIENhdWdodCB7XG4gIHJlYWRvbmx5IGJ5OiBTZXQ8U2NvcGU+O1xuICByZWFkb25seSBzZWVuOiBTZXQ8U2NvcGU+O1xuICBlc2NhcGVzOiBib29sZWFuO1xufVxuXG5jb25zdCB0YWtlc0FsbCA9IChoYW5kbGVyOiBTY29wZSk6IGJvb2xlYW4gPT4gaGFuZGxlci5jYXRjaGVzPy5pbmNsdWRlcygnKicpID09PSB0cnVlO1xuXG4vKiogRm9sbG93cyBvbmUgd2F5IG91dHdhcmRzLiBBIGhhbmRsZXIgb2YgZXZlcnl0aGluZyBlbmRzIGl0LCB1bmxlc3MgaXQgcmFpc2VzIGFnYWluLiAqL1xuZnVuY3Rpb24gZm9sbG93KGNoYWluOiBDaGFpbiwgaW5kZXg6IEZhY3RJbmRleCwgcHJvZ3JhbTogUHJvZ3JhbSwgaW50bzogQ2F1Z2h0KTogdm9pZCB7XG4gIGZvciAoY29uc3QgbGluayBvZiBjaGFpbi5saW5rcykge1xuICAgIGlmIChsaW5rLmtpbmQgPT09ICdjYWxsJyB8fCAobGluay5yb2xlICE9PSAnYXR0ZW1wdCcgJiYgbGluay5yb2xlICE9PSAndW5pdCcpKSBjb250aW51ZTtcbiAgICBsZXQgdGFrZW4gPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IHdhdGNoZXIgb2YgaW5kZXgud2F0Y2hlcnMobGluay5pZCkpIHtcbiAgICAgIGlmICh3YXRjaGVyLnJvbGUgPT09ICdhZnRlcicpIGludG8uc2Vlbi5hZGQod2F0Y2hlcik7XG4gICAgICBpZiAod2F0Y2hlci5yb2xlICE9PSAnaGFuZGxlcicpIGNvbnRpbnVlO1xuICAgICAgaW50by5ieS5hZGQod2F0Y2hlcik7XG4gICAgICBpZiAodGFrZXNBbGwod2F0Y2hlcikgJiYgcHJvZ3JhbS5lbmRpbmcod2F0Y2hlcikgIT09ICdyYWlzZScpIHRha2VuID0gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKHRha2VuKSByZXR1cm47XG4gIH1cbiAgaW50by5lc2NhcGVzID0gdHJ1ZTtcbn1cblxuLyoqIFRoZSBoYW5kbGVycyBhIGZhaWx1cmUgbWF5IGdvIHRvIGFuZCB0aGUgYWZ0ZXJzIHRoYXQgc2VlIGl0IHBhc3MsIG92ZXIgYWxsIHdheXMuICovXG5leHBvcnQgZnVuY3Rpb24gY2F0Y2hlcnNPZihpZDogbnVtYmVyLCBpbmRleDogRmFjdEluZGV4LCBwcm9ncmFtOiBQcm9ncmFtKTogQ2F0Y2hlcnMge1xuICBjb25zdCBpbnRvOiBDYXVnaHQgPSB7IGJ5OiBuZXcgU2V0KCksIHNlZW46IG5ldyBTZXQoKSwgZXNjYXBlczogZmFsc2UgfTtcbiAgZm9yIChjb25zdCBjaGFpbiBvZiBwcm9ncmFtLmNoYWlucyhpZCkpIGZvbGxvdyhjaGFpbiwgaW5kZXgsIHByb2dyYW0sIGludG8pO1xuICByZXR1cm4geyBieTogWy4uLmludG8uYnldLCBzZWVuOiBbLi4uaW50by5zZWVuXSwgZXNjYXBlczogaW50by5lc2NhcGVzIH07XG59XG5cbmZ1bmN0aW9uIGFic29yYmVkKHN0ZXA6IFN0ZXAsIHByb2dyYW06IFByb2dyYW0pOiBib29sZWFuIHtcbiAgcmV0dXJuIHByb2dyYW0uY2hhaW5zKHN0ZXAuY2FsbC5pZCkuc29tZSgoY2hhaW4pID0+XG4gICAgY2hhaW4ubGlua3Muc29tZSgobGluaykgPT4ge1xuICAgICAgY29uc3QgYXJvdW5kID0gbGluay5raW5kID09PSAnY2FsbCcgPyBwcm9ncmFtLnN0ZXAobGluay5pZCkgOiB1bmRlZmluZWQ7XG4gICAgICByZXR1cm4gYXJvdW5kPy5yb3cuYWJzb3Jicz8uKGFyb3VuZC5hc2spID09PSAneWVzJztcbiAgICB9KSxcbiAgKTtcbn1cblxuLyoqIFdoZXJlIGEgc3RlcCdzIGZhaWx1cmUgZ29lcy4gQSBmYWlsdXJlIHRoYXQgaXMgb25seSBhIHZhbHVlLCBhbmQgdGhhdCBub2JvZHkgbG9va3MgYXQsIGlzIGlnbm9yZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZmFpbHVyZU9mKHN0ZXA6IFN0ZXAsIHByb2dyYW06IFByb2dyYW0pOiBGYWlsdXJlIHtcbiAgY29uc3QgeyBmYXRlIH0gPSBzdGVwLmNhbGw7XG4gIGlmIChmYXRlID09PSAnbG9zdCcpIHJldHVybiB7IGtpbmQ6ICdpZ25vcmVkJyB9O1xuICBpZiAoZmF0ZSA9PT0gJ3Vua25vd24nKSByZXR1cm4geyBraW5kOiAndW5rbm93bicgfTtcbiAgaWYgKGFic29yYmVkKHN0ZXAsIHByb2dyYW0pKSByZXR1cm4geyBraW5kOiAnYWJzb3JiZWQnIH07XG4gIGNvbnN0IGJyYW5jaGVzID0gcHJvZ3JhbS5mYWlsdXJlQnJhbmNoZXMoc3RlcC5jYWxsKTtcbiAgaWYgKGZhdGUgPT09ICd0ZXN0ZWQnIHx8IGZhdGUgPT09ICdrZXB0JykgcmV0dXJuIGJyYW5jaGVzLmxlbmd0aCA+IDAgPyB7IGtpbmQ6ICdoYW5kbGVkJywgYnk6IGJyYW5jaGVzIH0gOiB7IGtpbmQ6ICd1bmtub3duJyB9O1xuICBjb25zdCBjaGVja2VkID0gcHJvZ3JhbS5zdGF0dXNDaGVja2VkKHN0ZXApO1xuICBpZiAoY2hlY2tlZCA9PT0gJ25vJykgcmV0dXJuIHsga2luZDogJ2lnbm9yZWQnIH07XG4gIGNvbnN0IG91dGVyID0gZmFpbHVyZUF0U2l0ZXMoc3RlcCwgcHJvZ3JhbSk7XG4gIGlmIChvdXRlcikgcmV0dXJuIG91dGVyO1xuICBjb25zdCB7IGJ5LCBlc2NhcGVzIH0gPSBwcm9ncmFtLmNhdGNoZXJzKHN0ZXAuY2FsbC5pZCk7XG4gIGNvbnN0IGFsbCA9IFsuLi5icmFuY2hlcywgLi4uYnldO1xuICBpZiAoYWxsLmxlbmd0aCA9PT0gMCkgcmV0dXJuIGNoZWNrZWQgPT09ICd1bmtub3duJyA/IHsga2luZDogJ3Vua25vd24nIH0gOiB7IGtpbmQ6ICdzdG9wcycgfTtcbiAgcmV0dXJuIGVzY2FwZXMgJiYgYnkubGVuZ3RoID09PSAwICYmIGJyYW5jaGVzLmxlbmd0aCA9PT0gMCA/IHsga2luZDogJ3N0b3BzJyB9IDogeyBraW5kOiAnaGFuZGxlZCcsIGJ5OiBhbGwgfTtcbn1cblxuLyoqXG4gKiBXaGVyZSB0aGUgZmFpbHVyZSBvZiBhIGZ1bmN0aW9uIGlzIGEgc3RhdHVzIChzaGVsbCksIHdoYXQgYmVjb21lcyBvZiBpdCBpcyBzYWlkIHdoZXJlIHRoZSBmdW5jdGlvbiBpcyBjYWxsZWQuIFVuZGVmaW5lZDogaXRcbiAqIHBhc3NlcyB0aGVyZSBhcyB3ZWxsLlxuICovXG5mdW5jdGlvbiBmYWlsdXJlQXRTaXRlcyhzdGVwOiBTdGVwLCBwcm9ncmFtOiBQcm9ncmFtKTogRmFpbHVyZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHNpdGVzID0gcHJvZ3JhbS5jaGFpbnMoc3RlcC5jYWxsLmlkKS5mbGF0TWFwKChjaGFpbikgPT4gY2hhaW4uc2l0ZXMpO1xuICBjb25zdCBkZXZpYXRpbmcgPSBzaXRlcy5maWx0ZXIoKHNpdGUpID0+IHNpdGUuZmF0ZSAhPT0gJ3JhaXNlcycpO1xuICBpZiAoZGV2aWF0aW5nLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgYnJhbmNoZXMgPSBkZXZpYXRpbmcuZmxhdE1hcCgoc2l0ZSkgPT4gcHJvZ3JhbS5mYWlsdXJlQnJhbmNoZXMoc2l0ZSkpO1xuICBpZiAoYnJhbmNoZXMubGVuZ3RoID4gMCkgcmV0dXJuIHsga2luZDogJ2hhbmRsZWQnLCBieTogWy4uLm5ldyBTZXQoYnJhbmNoZXMpXSB9O1xuICByZXR1cm4gZGV2aWF0aW5nLmxlbmd0aCA9PT0gc2l0ZXMubGVuZ3RoICYmIGRldmlhdGluZy5ldmVyeSgoc2l0ZSkgPT4gc2l0ZS5sb3N0QnkgPT09ICduby1lcnJleGl0JylcbiAgICA/IHsga2luZDogJ2lnbm9yZWQnIH1cbiAgICA6IHsga2luZDogJ3Vua25vd24nIH07XG59XG5cbi8qKiBXaGVuIGEgZmFpbHVyZSBpcyAoYWxzbykgYSB2YWx1ZTogaXMgaXRzIHN0YXR1cyBsb29rZWQgYXQ/ICovXG5leHBvcnQgZnVuY3Rpb24gc3RhdHVzQ2hlY2tlZE9mKHN0ZXA6IFN0ZXApOiBBbnN3ZXIge1xuICBjb25zdCB7IHN0YXR1cywgY2hlY2sgfSA9IHN0ZXAucm93O1xuICBpZiAoIXN0YXR1cykgcmV0dXJuICd5ZXMnO1xuICBjb25zdCByYWlzZWQgPSBjaGVjaz8uKHN0ZXAuYXNrKSA/PyAnbm8nO1xuICBpZiAocmFpc2VkICE9PSAnbm8nKSByZXR1cm4gcmFpc2VkO1xuICByZXR1cm4gc3RlcC5jYWxsLnVzZXMuc29tZSgodXNlKSA9PiBzdGF0dXMuaW5jbHVkZXModXNlKSkgPyAneWVzJyA6ICdubyc7XG59XG5cbmNvbnN0IEdPT0RfTUVNQkVSUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoWydvaycsICdpc19zdWNjZXNzJywgJ3N1Y2Nlc3MnXSk7XG5jb25zdCBHT09EX05VTUJFUiA9IC9eKD86MHwyXFxkXFxkKSQvO1xuLyoqIEFuIGV4aXQgc3RhdHVzIHdpdGggYSBtZWFuaW5nIG9mIGl0cyBvd24gKGBjYXNlICQ/IGluIDEwKSBcdTIwMjZgKSBpcyBvbmUgb2Ygc2V2ZXJhbCBhbnN3ZXJzLiAqL1xuY29uc3QgQU5TV0VSX05VTUJFUiA9IC9eKD86LVxcZCt8WzItOV18WzEtOV1cXGQpJC87XG5cbi8qKiBEb2VzIHRoZSB0ZXN0LCB3aGVuIGl0IGhvbGRzLCBzYXkgdGhhdCB0aGUgY2FsbCBmYWlsZWQ/IFVuZGVmaW5lZDogaXQgZG9lcyBub3QgdGVsbC4gKi9cbmZ1bmN0aW9uIHNheXNGYWlsZWQodGVzdDogVGVzdCwgY2FsbDogQ2FsbCk6IGJvb2xlYW4gfCB1bmRlZmluZWQge1xuICBjb25zdCBob2xlID0gdGVzdC5sZWZ0LmhvbGVzLmZpbmQoKGNhbmRpZGF0ZSkgPT4gY2FuZGlkYXRlLmZyb20gPT09IGNhbGwuaWQpO1xuICBpZiAoIWhvbGUpIHJldHVybiB1bmRlZmluZWQ7XG4gIGlmICh0ZXN0Lm9wID09PSAndHJ1dGgnKSB7XG4gICAgY29uc3QgZ29vZCA9IGhvbGUubWVtYmVyICE9PSB1bmRlZmluZWQgJiYgR09PRF9NRU1CRVJTLmhhcyhob2xlLm1lbWJlcik7XG4gICAgY29uc3QgaXNTdGF0dXMgPSBob2xlLm1lbWJlciA9PT0gdW5kZWZpbmVkIHx8IC9jb2RlfHN0YXR1c3xva3xzdWNjZXNzfHN0ZGVyci9pLnRlc3QoaG9sZS5tZW1iZXIpO1xuICAgIGlmICghZ29vZCAmJiAhaXNTdGF0dXMpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgLy8gYGlmIHJlc3BvbnNlOmAgaG9sZHMgd2hlbiBpdCB3ZW50IHdlbGwsIGBpZiBzdWJwcm9jZXNzLmNhbGwoXHUyMDI2KTpgIHdoZW4gaXQgZGlkIG5vdC5cbiAgICBjb25zdCBpc0dvb2QgPSBnb29kIHx8IChob2xlLm1lbWJlciA9PT0gdW5kZWZpbmVkICYmIEFOU1dFUlMudGVzdChjYWxsLm5hbWUpKTtcbiAgICByZXR1cm4gaXNHb29kID8gdGVzdC5uZWdhdGVkIDogIXRlc3QubmVnYXRlZDtcbiAgfVxuICBpZiAodGVzdC5vcCA9PT0gJ2VxdWFsJyAmJiB0ZXN0LnJpZ2h0KSB7XG4gICAgaWYgKEFOU1dFUl9OVU1CRVIudGVzdCh0ZXN0LnJpZ2h0LnRleHQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHJldHVybiBHT09EX05VTUJFUi50ZXN0KHRlc3QucmlnaHQudGV4dCkgPyB0ZXN0Lm5lZ2F0ZWQgOiAhdGVzdC5uZWdhdGVkO1xuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBDbGllbnRzIHdob3NlIGFuc3dlciBpcyB0cnVlIHdoZW4gaXRzIHN0YXR1cyBpcyBnb29kLiAqL1xuY29uc3QgQU5TV0VSUyA9IC9eKD86cmVxdWVzdHN8aHR0cHgpXFxiLztcblxuLyoqIEJ5IGNhbGw6IHRoZSBicmFuY2hlcyB0aGF0IGxvb2sgYXQgaXRzIG91dGNvbWUgYW5kIHJ1biB3aGVuIGl0IGZhaWxlZC4gQnVpbHQgb25jZSwgb3ZlciBhbGwgY29uZGl0aW9ucy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmYWlsdXJlQnJhbmNoZXNJbihpbmRleDogRmFjdEluZGV4LCBwcm9ncmFtOiBQcm9ncmFtKTogUmVhZG9ubHlNYXA8bnVtYmVyLCByZWFkb25seSBTY29wZVtdPiB7XG4gIGNvbnN0IGJyYW5jaGVzID0gbmV3IE1hcDxudW1iZXIsIFNjb3BlW10+KCk7XG4gIGZvciAoY29uc3Qgc2NvcGUgb2YgaW5kZXguc2NvcGVzKSB7XG4gICAgaWYgKHNjb3BlLnJvbGUgIT09ICdicmFuY2gnKSBjb250aW51ZTtcbiAgICBmb3IgKGNvbnN0IGlkIG9mIGZhaWxlZENhbGxzKHNjb3BlLCBpbmRleCwgcHJvZ3JhbSkpIHB1c2goYnJhbmNoZXMsIGlkLCBzY29wZSk7XG4gIH1cbiAgcmV0dXJuIGJyYW5jaGVzO1xufVxuXG4vKiogVGhlIGNhbGxzIHdob3NlIGZhaWx1cmUgbWFrZXMgYSBicmFuY2ggcnVuLiAqL1xuZnVuY3Rpb24gZmFpbGVkQ2FsbHMoYnJhbmNoOiBTY29wZSwgaW5kZXg6IEZhY3RJbmRleCwgcHJvZ3JhbTogUHJvZ3JhbSk6IFJlYWRvbmx5U2V0PG51bWJlcj4ge1xuICBjb25zdCBmYWlsZWQgPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCB0ZXN0IG9mIChicmFuY2gudGVzdHMgPz8gW10pLmZsYXRNYXAocHJvZ3JhbS5leHBhbmQpKSB7XG4gICAgZm9yIChjb25zdCB7IGZyb20gfSBvZiB0ZXN0LmxlZnQuaG9sZXMpIHtcbiAgICAgIGNvbnN0IGNhbGwgPSBmcm9tID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBpbmRleC5mYWN0c1tmcm9tXTtcbiAgICAgIGlmIChjYWxsPy5raW5kID09PSAnY2FsbCcgJiYgc2F5c0ZhaWxlZCh0ZXN0LCBjYWxsKSA9PT0gKGJyYW5jaC53aGVuICE9PSBmYWxzZSkpIGZhaWxlZC5hZGQoY2FsbC5pZCk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmYWlsZWQ7XG59XG4iLCAiaW1wb3J0IHsgaXNMb25lIH0gZnJvbSAnLi4vYXNrLnRzJztcbmltcG9ydCB0eXBlIHsgQ2FsbCwgRmFjdCwgSG9sZSwgU2NvcGUsIFRlc3QsIFZhbHVlLCBXcml0dGVuIH0gZnJvbSAnLi4vZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBGYWN0SW5kZXggfSBmcm9tICcuL2luZGV4LnRzJztcblxuLyoqIFRoZSBwYXJhbWV0ZXIgYSBob2xlIHN0YW5kcyBmb3IsIGFuZCB3aGF0IGlzIHRha2VuIG9mIGl0IChgLm5hbWVgLCBgW1wiaWRcIl1gKTsgdW5kZWZpbmVkIHdoZW4gaXQgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJhbWV0ZXJPZihcbiAgaG9sZTogSG9sZSxcbiAgc2NvcGU6IFNjb3BlLFxuKTogeyByZWFkb25seSBpbmRleDogbnVtYmVyOyByZWFkb25seSBuYW1lOiBzdHJpbmc7IHJlYWRvbmx5IHJlc3Q6IHN0cmluZyB9IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcGFyYW1zID0gc2NvcGUucGFyYW1zID8/IFtdO1xuICBmb3IgKGxldCBpbmRleCA9IDA7IGluZGV4IDwgcGFyYW1zLmxlbmd0aDsgaW5kZXgrKykge1xuICAgIGNvbnN0IG5hbWUgPSBwYXJhbXNbaW5kZXhdIGFzIHN0cmluZztcbiAgICBpZiAoIWhvbGUubmFtZS5zdGFydHNXaXRoKG5hbWUpKSBjb250aW51ZTtcbiAgICBjb25zdCByZXN0ID0gaG9sZS5uYW1lLnNsaWNlKG5hbWUubGVuZ3RoKTtcbiAgICBpZiAocmVzdCA9PT0gJycgfHwgcmVzdFswXSA9PT0gJy4nIHx8IHJlc3RbMF0gPT09ICdbJykgcmV0dXJuIHsgaW5kZXgsIG5hbWUsIHJlc3QgfTtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogV2hhdCBhIGNhbGwgc2l0ZSBnaXZlcyBmb3IgYSBwYXJhbWV0ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gYXJndW1lbnRGb3Ioc2l0ZTogQ2FsbCwgcGFyYW1ldGVyOiB7IHJlYWRvbmx5IGluZGV4OiBudW1iZXI7IHJlYWRvbmx5IG5hbWU6IHN0cmluZyB9KTogVmFsdWUgfCB1bmRlZmluZWQge1xuICByZXR1cm4gc2l0ZS5vcHRpb25zLmdldChwYXJhbWV0ZXIubmFtZSkgPz8gKHNpdGUub3BlbiA/IHVuZGVmaW5lZCA6IHNpdGUuYXJnc1twYXJhbWV0ZXIuaW5kZXhdKTtcbn1cblxuZnVuY3Rpb24gcmVwbGFjZU9uY2UodmFsdWU6IFZhbHVlLCBzaXRlOiBDYWxsLCBmYWN0czogcmVhZG9ubHkgRmFjdFtdKTogVmFsdWUge1xuICBjb25zdCBjYWxsZWUgPSBzaXRlLmxvY2FsID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBmYWN0c1tzaXRlLmxvY2FsXTtcbiAgaWYgKGNhbGxlZT8ua2luZCAhPT0gJ3Njb3BlJyB8fCB2YWx1ZS5ob2xlcy5sZW5ndGggPT09IDApIHJldHVybiB2YWx1ZTtcbiAgbGV0IHsgdGV4dCB9ID0gdmFsdWU7XG4gIGNvbnN0IGhvbGVzOiBIb2xlW10gPSBbXTtcbiAgZm9yIChjb25zdCBob2xlIG9mIHZhbHVlLmhvbGVzKSB7XG4gICAgY29uc3QgW3dvcmRzLCBmaWxsZWRdID0gaG9sZUluV29yZHMoaG9sZSwgY2FsbGVlLCBzaXRlLCBmYWN0cyk7XG4gICAgdGV4dCA9IHRleHQucmVwbGFjZShgXFwkeyR7aG9sZS5uYW1lfX1gLCAoKSA9PiB3b3Jkcyk7XG4gICAgaG9sZXMucHVzaCguLi5maWxsZWQpO1xuICB9XG4gIHJldHVybiB7IC4uLnZhbHVlLCB0ZXh0LCBob2xlcyB9O1xufVxuXG4vKiogVGhlIHRleHQgYW5kIHRoZSBob2xlcyB0aGF0IHN0YW5kIGZvciBvbmUgaG9sZSBhdCBhIGNhbGwgc2l0ZS4gKi9cbmZ1bmN0aW9uIGhvbGVJbldvcmRzKGhvbGU6IEhvbGUsIGNhbGxlZTogU2NvcGUsIHNpdGU6IENhbGwsIGZhY3RzOiByZWFkb25seSBGYWN0W10pOiByZWFkb25seSBbc3RyaW5nLCByZWFkb25seSBIb2xlW11dIHtcbiAgY29uc3QgcGFyYW1ldGVyID0gaG9sZS5mcm9tID09PSBjYWxsZWUuaWQgPyBwYXJhbWV0ZXJPZihob2xlLCBjYWxsZWUpIDogdW5kZWZpbmVkO1xuICBjb25zdCBhcmd1bWVudCA9IHBhcmFtZXRlciAmJiBhcmd1bWVudEZvcihzaXRlLCBwYXJhbWV0ZXIpO1xuICBpZiAocGFyYW1ldGVyICYmIGFyZ3VtZW50KSB7XG4gICAgaWYgKHBhcmFtZXRlci5yZXN0ID09PSAnJykgcmV0dXJuIFthcmd1bWVudC50ZXh0LCBhcmd1bWVudC5ob2xlc107XG4gICAgY29uc3Qgb3V0ZXIgPSBpc0xvbmUoYXJndW1lbnQpID8gYXJndW1lbnQuaG9sZXNbMF0gOiB1bmRlZmluZWQ7XG4gICAgY29uc3QgbmFtZSA9IGAke291dGVyPy5uYW1lID8/IGFyZ3VtZW50LnRleHR9JHtwYXJhbWV0ZXIucmVzdH1gO1xuICAgIHJldHVybiBbYFxcJHske25hbWV9fWAsIFt7IC4uLmhvbGUsIG5hbWUsIC4uLihvdXRlcj8uZnJvbSAhPT0gdW5kZWZpbmVkICYmIHsgZnJvbTogb3V0ZXIuZnJvbSB9KSB9XV07XG4gIH1cbiAgY29uc3QgbmFtZSA9IGhvbGUuZnJvbSAhPT0gdW5kZWZpbmVkICYmIGZhY3RzW2hvbGUuZnJvbV0/LmtpbmQgPT09ICdjYWxsJyA/IGNhbGxJbldvcmRzKGhvbGUubmFtZSwgY2FsbGVlLCBzaXRlKSA6IGhvbGUubmFtZTtcbiAgcmV0dXJuIFtgXFwkeyR7bmFtZX19YCwgW25hbWUgPT09IGhvbGUubmFtZSA/IGhvbGUgOiB7IC4uLmhvbGUsIG5hbWUgfV1dO1xufVxuXG4vKiogYG9zLnBhdGguZXhpc3RzKHBhdGgpYCBmb3IgYSBzaXRlIHRoYXQgZ2l2ZXMgYG91dGA6IGBvcy5wYXRoLmV4aXN0cyhvdXQpYC4gKi9cbmZ1bmN0aW9uIGNhbGxJbldvcmRzKG5hbWU6IHN0cmluZywgY2FsbGVlOiBTY29wZSwgc2l0ZTogQ2FsbCk6IHN0cmluZyB7XG4gIGNvbnN0IG9wZW4gPSBuYW1lLmluZGV4T2YoJygnKTtcbiAgaWYgKG9wZW4gPCAwKSByZXR1cm4gbmFtZTtcbiAgcmV0dXJuIChjYWxsZWUucGFyYW1zID8/IFtdKS5yZWR1Y2UoKHdvcmRzLCBwYXJhbSwgaW5kZXgpID0+IHtcbiAgICAvLyBgKmZpbGVzYCwgYHt9YDogd2hhdCBpdCB0YWtlcyBpcyBubyBzaW5nbGUgYXJndW1lbnQuXG4gICAgY29uc3QgYXJndW1lbnQgPSAvXltcXHckXSskLy50ZXN0KHBhcmFtKSA/IGFyZ3VtZW50Rm9yKHNpdGUsIHsgaW5kZXgsIG5hbWU6IHBhcmFtIH0pIDogdW5kZWZpbmVkO1xuICAgIGlmICghYXJndW1lbnQpIHJldHVybiB3b3JkcztcbiAgICBjb25zdCBuYW1lZCA9IG5ldyBSZWdFeHAoYCg/PCFbXFxcXHckLl0pJHtwYXJhbS5yZXBsYWNlKC9cXCQvZywgJ1xcXFwkJicpfSg/IVtcXFxcdyRdKWAsICdnJyk7XG4gICAgY29uc3QgaW5zaWRlID0gd29yZHMuc2xpY2Uob3BlbikucmVwbGFjZShuYW1lZCwgKCkgPT4gYXJndW1lbnQudGV4dCk7XG4gICAgcmV0dXJuIHdvcmRzLnNsaWNlKDAsIG9wZW4pICsgaW5zaWRlO1xuICB9LCBuYW1lKTtcbn1cblxuLyoqIEEgdmFsdWUgaW4gdGhlIHdvcmRzIG9mIHRoZSBjYWxsIHNpdGVzIGNyb3NzZWQgb24gYSB3YXk6IHBhcmFtZXRlcnMgYXJlIHJlcGxhY2VkIGJ5IGFyZ3VtZW50cywgaW5uZXJtb3N0IHNpdGUgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gd29yZHNPZih2YWx1ZTogVmFsdWUsIHNpdGVzOiByZWFkb25seSBDYWxsW10sIGZhY3RzOiByZWFkb25seSBGYWN0W10pOiBWYWx1ZSB7XG4gIHJldHVybiBzaXRlcy5yZWR1Y2UoKHdvcmRzLCBzaXRlKSA9PiByZXBsYWNlT25jZSh3b3Jkcywgc2l0ZSwgZmFjdHMpLCB2YWx1ZSk7XG59XG5cbi8qKiBUaGUgdmFsdWVzIGdpdmVuIHRvIGEgbmFtZSwgdGhvc2Ugb2YgdGhlIHNhbWUgZnVuY3Rpb24gZmlyc3QsIGVsc2UgdGhvc2Ugb2YgdGhlIGZpbGUncyBvd24gbGV2ZWwuICovXG5leHBvcnQgZnVuY3Rpb24gZ2l2ZW5UbyhpbmRleDogRmFjdEluZGV4LCBuYW1lOiBzdHJpbmcsIGZyb206IG51bWJlciB8IHVuZGVmaW5lZCk6IHJlYWRvbmx5IFdyaXR0ZW5bXSB7XG4gIGNvbnN0IGFsbCA9IGluZGV4LmFzc2lnbmVkKG5hbWUpO1xuICBpZiAoYWxsLmxlbmd0aCA9PT0gMCB8fCBmcm9tID09PSB1bmRlZmluZWQpIHJldHVybiBhbGw7XG4gIGNvbnN0IG93bmVyID0gaW5kZXguZnVuY3Rpb25PZihmcm9tKTtcbiAgY29uc3QgbmVhciA9IGFsbC5maWx0ZXIoKHdyaXR0ZW4pID0+IGluZGV4LmZ1bmN0aW9uT2Yod3JpdHRlbi5pZCkgPT09IG93bmVyKTtcbiAgaWYgKG5lYXIubGVuZ3RoID4gMCkgcmV0dXJuIG5lYXI7XG4gIGNvbnN0IHRvcCA9IGFsbC5maWx0ZXIoKHdyaXR0ZW4pID0+IGluZGV4LmZ1bmN0aW9uT2Yod3JpdHRlbi5pZCkgPCAwKTtcbiAgcmV0dXJuIHRvcC5sZW5ndGggPiAwID8gdG9wIDogYWxsO1xufVxuXG5jb25zdCBERUVQRVNUID0gNDtcblxuLyoqIFRoZSBhdG9tcyBiZWhpbmQgYSB0ZXN0OiBhIGNvbmRpdGlvbiBrZXB0IGluIGEgbmFtZSwgb3IgcmV0dXJuZWQgYnkgYSBwcmVkaWNhdGUgb2YgdGhlIGZpbGUsIGlzIHdyaXR0ZW4gb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0b21zT2YoaW5kZXg6IEZhY3RJbmRleCwgdGVzdDogVGVzdCwgZGVwdGggPSAwKTogcmVhZG9ubHkgVGVzdFtdIHtcbiAgaWYgKHRlc3Qub3AgIT09ICd0cnV0aCcgfHwgZGVwdGggPiBERUVQRVNUKSByZXR1cm4gW3Rlc3RdO1xuICBjb25zdCBiZWhpbmQgPSBrZXB0VGVzdHMoaW5kZXgsIHRlc3QubGVmdCk7XG4gIGlmICghYmVoaW5kKSByZXR1cm4gW3Rlc3RdO1xuICByZXR1cm4gYmVoaW5kLmZsYXRNYXAoKGF0b20pID0+IGF0b21zT2YoaW5kZXgsIHsgLi4uYXRvbSwgbmVnYXRlZDogYXRvbS5uZWdhdGVkICE9PSB0ZXN0Lm5lZ2F0ZWQgfSwgZGVwdGggKyAxKSk7XG59XG5cbmZ1bmN0aW9uIGtlcHRUZXN0cyhpbmRleDogRmFjdEluZGV4LCB2YWx1ZTogVmFsdWUpOiByZWFkb25seSBUZXN0W10gfCB1bmRlZmluZWQge1xuICBpZiAodmFsdWUudGVzdHMpIHJldHVybiB2YWx1ZS50ZXN0cztcbiAgY29uc3QgaG9sZSA9IHZhbHVlLmhvbGVzWzBdO1xuICBpZiAoIWhvbGUgfHwgIWlzTG9uZSh2YWx1ZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHNvdXJjZSA9IGhvbGUuZnJvbSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogaW5kZXguZmFjdHNbaG9sZS5mcm9tXTtcbiAgaWYgKHNvdXJjZT8ua2luZCA9PT0gJ2NhbGwnICYmIHNvdXJjZS5sb2NhbCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gcHJlZGljYXRlVGVzdHMoaW5kZXgsIHNvdXJjZSk7XG4gIGNvbnN0IGdpdmVuID0gaW5kZXguYXNzaWduZWQoaG9sZS5uYW1lKTtcbiAgcmV0dXJuIGdpdmVuLmxlbmd0aCA9PT0gMSA/IGdpdmVuWzBdPy52YWx1ZS50ZXN0cyA6IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gcHJlZGljYXRlVGVzdHMoaW5kZXg6IEZhY3RJbmRleCwgY2FsbDogQ2FsbCk6IHJlYWRvbmx5IFRlc3RbXSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGNhbGxlZSA9IGluZGV4LmZhY3RzW2NhbGwubG9jYWwgYXMgbnVtYmVyXSBhcyBTY29wZTtcbiAgY29uc3QgdGVzdHMgPSBjYWxsZWUuZ2l2ZXM/Lmxlbmd0aCA9PT0gMSA/IGNhbGxlZS5naXZlc1swXT8udGVzdHMgOiB1bmRlZmluZWQ7XG4gIHJldHVybiB0ZXN0cz8ubWFwKCh0ZXN0KSA9PiB0ZXN0SW5Xb3Jkcyh0ZXN0LCBbY2FsbF0sIGluZGV4LmZhY3RzKSk7XG59XG5cbi8qKiBBIHRlc3QgaW4gdGhlIHdvcmRzIG9mIGNhbGwgc2l0ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gdGVzdEluV29yZHModGVzdDogVGVzdCwgc2l0ZXM6IHJlYWRvbmx5IENhbGxbXSwgZmFjdHM6IHJlYWRvbmx5IEZhY3RbXSk6IFRlc3Qge1xuICByZXR1cm4ge1xuICAgIC4uLnRlc3QsXG4gICAgbGVmdDogd29yZHNPZih0ZXN0LmxlZnQsIHNpdGVzLCBmYWN0cyksXG4gICAgLi4uKHRlc3QucmlnaHQgJiYgeyByaWdodDogd29yZHNPZih0ZXN0LnJpZ2h0LCBzaXRlcywgZmFjdHMpIH0pLFxuICB9O1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2FsbCwgRmFjdCwgU2NvcGUsIFRlc3QgfSBmcm9tICcuLi9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEVuZGluZyB9IGZyb20gJy4uL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgdHlwZSB7IENoYWluLCBHdWFyZCB9IGZyb20gJy4uL3Byb2dyYW0udHMnO1xuaW1wb3J0IHR5cGUgeyBGYWN0SW5kZXggfSBmcm9tICcuL2luZGV4LnRzJztcbmltcG9ydCB7IHJlbWVtYmVyIH0gZnJvbSAnLi9yZW1lbWJlci50cyc7XG5pbXBvcnQgeyB0ZXN0SW5Xb3JkcyB9IGZyb20gJy4vd29yZHMudHMnO1xuXG50eXBlIEVuZGluZ09mID0gKHNjb3BlOiBTY29wZSkgPT4gRW5kaW5nIHwgJ29uJztcblxuY29uc3QgbmVnYXRlID0gKHRlc3Q6IFRlc3QpOiBUZXN0ID0+ICh7IC4uLnRlc3QsIG5lZ2F0ZWQ6ICF0ZXN0Lm5lZ2F0ZWQgfSk7XG5cbi8qKiBUaGUgdGVzdHMgYXMgdGhleSBzdGFuZCB3aGVuIGEgYnJhbmNoIHJ1bnMuICovXG5mdW5jdGlvbiBob2xkaW5nKGJyYW5jaDogU2NvcGUpOiByZWFkb25seSBUZXN0W10ge1xuICBjb25zdCB0ZXN0cyA9IGJyYW5jaC50ZXN0cyA/PyBbXTtcbiAgcmV0dXJuIGJyYW5jaC53aGVuID09PSBmYWxzZSA/IHRlc3RzLm1hcChuZWdhdGUpIDogdGVzdHM7XG59XG5cbi8qKiBBIGJyYW5jaCB0aGF0IGxlYXZlcyBndWFyZHMgd2hhdCBmb2xsb3dzIGl0OiB0aGVyZSBpdHMgdGVzdHMgZG8gbm90IGhvbGQuICovXG5mdW5jdGlvbiBsZWF2ZXJzKGJyYW5jaDogU2NvcGUsIGluZGV4OiBGYWN0SW5kZXgsIGVuZGluZ09mOiBFbmRpbmdPZik6IHJlYWRvbmx5IFNjb3BlW10ge1xuICBpZiAoZW5kaW5nT2YoYnJhbmNoKSAhPT0gJ29uJykgcmV0dXJuIFticmFuY2hdO1xuICAvLyBgaWYgYTogXHUyMDI2IGVsaWYgYjogcmV0dXJuYDogdGhlIHNlY29uZCB0ZXN0IHN0YW5kcyBpbnNpZGUgdGhlIG90aGVyIHNpZGUgb2YgdGhlIGZpcnN0LlxuICBpZiAoYnJhbmNoLndoZW4gIT09IGZhbHNlKSByZXR1cm4gW107XG4gIHJldHVybiBpbmRleC5jaGlsZHJlbihicmFuY2guaWQpLmZpbHRlcigoZmFjdCk6IGZhY3QgaXMgU2NvcGUgPT4gaXNCcmFuY2goZmFjdCkgJiYgZW5kaW5nT2YoZmFjdCkgIT09ICdvbicpO1xufVxuXG5jb25zdCBpc0JyYW5jaCA9IChmYWN0OiBGYWN0KTogZmFjdCBpcyBTY29wZSA9PiBmYWN0LmtpbmQgPT09ICdzY29wZScgJiYgZmFjdC5yb2xlID09PSAnYnJhbmNoJztcblxuY29uc3QgRVhJVFM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsnb2snLCAnYmFkJywgJ3JhaXNlJ10pO1xuXG4vKiogQSBndWFyZCB0aGF0IHN0YW5kcyBmb3IgZXZlcnl0aGluZyBhZnRlciBpdCBhdCBpdHMgb3duIGxldmVsOyB3aG8gYXNrcyBhZGRzIHRoZSBjYWxsIHNpdGVzLiAqL1xuaW50ZXJmYWNlIEV4aXQge1xuICAvKiogVGhlIGZhY3QgdGhhdCBsZWF2ZXMuICovXG4gIHJlYWRvbmx5IGlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGd1YXJkOiBPbWl0PEd1YXJkLCAnc2l0ZXMnPjtcbn1cblxuLyoqIEEgZnVuY3Rpb24gb2YgdGhlIGZpbGUgdGhhdCBleGl0cyBvbiBhIGNvbmRpdGlvbiAoYHJlcXVpcmVfY29uZmlybWF0aW9uKClgKSBndWFyZHMgd2hhdCBmb2xsb3dzIGl0cyBjYWxsLiAqL1xuZnVuY3Rpb24gZGVtYW5kZWQoY2FsbDogQ2FsbCwgaW5kZXg6IEZhY3RJbmRleCwgZW5kaW5nT2Y6IEVuZGluZ09mKTogcmVhZG9ubHkgRXhpdFtdIHtcbiAgaWYgKGNhbGwubG9jYWwgPT09IHVuZGVmaW5lZCkgcmV0dXJuIFtdO1xuICByZXR1cm4gaW5kZXhcbiAgICAuY2hpbGRyZW4oY2FsbC5sb2NhbClcbiAgICAuZmlsdGVyKGlzQnJhbmNoKVxuICAgIC5maWx0ZXIoKGJyYW5jaCkgPT4gRVhJVFMuaGFzKGVuZGluZ09mKGJyYW5jaCkpKVxuICAgIC5tYXAoKHNjb3BlKSA9PiAoe1xuICAgICAgaWQ6IGNhbGwuaWQsXG4gICAgICBndWFyZDogeyB0ZXN0czogaG9sZGluZyhzY29wZSkubWFwKCh0ZXN0KSA9PiB0ZXN0SW5Xb3JkcyhuZWdhdGUodGVzdCksIFtjYWxsXSwgaW5kZXguZmFjdHMpKSwgc2NvcGUgfSxcbiAgICB9KSk7XG59XG5cbi8qKiBBZnRlciBhbiBlbmRsZXNzIGxvb3Agd2l0aCBvbmUgd2F5IG91dCwgd2hhdCBsZWQgdGhlcmUgaG9sZHM6IGB3aGlsZSA6OyBkbyByZWFkIGFuc3dlcjsgY2FzZSAkYW5zd2VyIGluIHkpIGJyZWFrOzsgXHUyMDI2YC4gKi9cbmZ1bmN0aW9uIHdheU91dChsb29wOiBTY29wZSwgaW5kZXg6IEZhY3RJbmRleCk6IHJlYWRvbmx5IEV4aXRbXSB7XG4gIGlmIChsb29wLmVuZGxlc3MgIT09IHRydWUpIHJldHVybiBbXTtcbiAgY29uc3QgW29ubHksIGFub3RoZXJdID0gYnJlYWtzSW4obG9vcC5pZCwgaW5kZXgpO1xuICBpZiAob25seSA9PT0gdW5kZWZpbmVkIHx8IGFub3RoZXIgIT09IHVuZGVmaW5lZCkgcmV0dXJuIFtdO1xuICBjb25zdCBndWFyZHM6IEV4aXRbXSA9IFtdO1xuICBmb3IgKGxldCBhdCA9IGluZGV4LmZhY3RzW29ubHkud2l0aGluXTsgYXQgJiYgYXQuaWQgIT09IGxvb3AuaWQ7IGF0ID0gaW5kZXguZmFjdHNbYXQud2l0aGluXSlcbiAgICBpZiAoaXNCcmFuY2goYXQpKSBndWFyZHMucHVzaCh7IGlkOiBsb29wLmlkLCBndWFyZDogeyB0ZXN0czogaG9sZGluZyhhdCksIHNjb3BlOiBhdCB9IH0pO1xuICByZXR1cm4gZ3VhcmRzO1xufVxuXG5mdW5jdGlvbiBicmVha3NJbihpZDogbnVtYmVyLCBpbmRleDogRmFjdEluZGV4KTogcmVhZG9ubHkgRmFjdFtdIHtcbiAgcmV0dXJuIGluZGV4LmNoaWxkcmVuKGlkKS5mbGF0TWFwKChmYWN0KTogcmVhZG9ubHkgRmFjdFtdID0+IHtcbiAgICBpZiAoZmFjdC5raW5kID09PSAnY2FsbCcpIHJldHVybiBmYWN0Lm5hbWUgPT09ICdicmVhaycgPyBbZmFjdF0gOiBbXTtcbiAgICBjb25zdCBpc090aGVyID0gZmFjdC5raW5kICE9PSAnc2NvcGUnIHx8IGZhY3Qucm9sZSA9PT0gJ2xvb3AnIHx8IGZhY3Qucm9sZSA9PT0gJ2Z1bmN0aW9uJztcbiAgICByZXR1cm4gaXNPdGhlciA/IFtdIDogYnJlYWtzSW4oZmFjdC5pZCwgaW5kZXgpO1xuICB9KTtcbn1cblxuLyoqIFRoZSBlYXJseSBleGl0cyBkaXJlY3RseSB3aXRoaW4gYSBmYWN0LCBpbiBzb3VyY2Ugb3JkZXI6IGEgZmV3LCBob3dldmVyIG1hbnkgc3RhdGVtZW50cyB0aGVyZSBhcmUuICovXG5mdW5jdGlvbiBleGl0c0luKHBhcmVudDogbnVtYmVyLCBpbmRleDogRmFjdEluZGV4LCBlbmRpbmdPZjogRW5kaW5nT2YpOiByZWFkb25seSBFeGl0W10ge1xuICByZXR1cm4gaW5kZXguY2hpbGRyZW4ocGFyZW50KS5mbGF0TWFwKChmYWN0KTogcmVhZG9ubHkgRXhpdFtdID0+IHtcbiAgICBpZiAoZmFjdC5raW5kID09PSAnY2FsbCcpIHJldHVybiBkZW1hbmRlZChmYWN0LCBpbmRleCwgZW5kaW5nT2YpO1xuICAgIGlmIChmYWN0LmtpbmQgPT09ICdzY29wZScgJiYgZmFjdC5yb2xlID09PSAnbG9vcCcpIHJldHVybiB3YXlPdXQoZmFjdCwgaW5kZXgpO1xuICAgIGlmICghaXNCcmFuY2goZmFjdCkpIHJldHVybiBbXTtcbiAgICByZXR1cm4gbGVhdmVycyhmYWN0LCBpbmRleCwgZW5kaW5nT2YpLm1hcCgoc2NvcGUpID0+ICh7IGlkOiBmYWN0LmlkLCBndWFyZDogeyB0ZXN0czogaG9sZGluZyhzY29wZSkubWFwKG5lZ2F0ZSksIHNjb3BlIH0gfSkpO1xuICB9KTtcbn1cblxuLyoqIFRoZSBndWFyZHMgb2YgY2hhaW5zOiBjb25kaXRpb25zIGFyb3VuZCBhIGZhY3QsIGFuZCBlYXJseSBleGl0cyBiZWZvcmUgaXQsIGF0IGV2ZXJ5IGxldmVsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUd1YXJkcyhpbmRleDogRmFjdEluZGV4LCBlbmRpbmdPZjogRW5kaW5nT2YpOiAoY2hhaW46IENoYWluLCBpZDogbnVtYmVyKSA9PiByZWFkb25seSBHdWFyZFtdIHtcbiAgY29uc3QgZXhpdHMgPSByZW1lbWJlcigocGFyZW50OiBudW1iZXIpID0+IGV4aXRzSW4ocGFyZW50LCBpbmRleCwgZW5kaW5nT2YpKTtcbiAgcmV0dXJuIChjaGFpbiwgaWQpID0+IGd1YXJkc09uKGNoYWluLCBpZCwgZXhpdHMpO1xufVxuXG5mdW5jdGlvbiBndWFyZHNPbihjaGFpbjogQ2hhaW4sIGlkOiBudW1iZXIsIGV4aXRzOiAocGFyZW50OiBudW1iZXIpID0+IHJlYWRvbmx5IEV4aXRbXSk6IHJlYWRvbmx5IEd1YXJkW10ge1xuICBjb25zdCBndWFyZHM6IEd1YXJkW10gPSBbXTtcbiAgbGV0IHNpdGVzOiByZWFkb25seSBDYWxsW10gPSBbXTtcbiAgbGV0IGJlZm9yZSA9IGlkO1xuICBmb3IgKGNvbnN0IGxpbmsgb2YgY2hhaW4ubGlua3MpIHtcbiAgICBpZiAobGluay5raW5kID09PSAnY2FsbCcgJiYgY2hhaW4uc2l0ZXNbc2l0ZXMubGVuZ3RoXSA9PT0gbGluaykgc2l0ZXMgPSBbLi4uc2l0ZXMsIGxpbmtdO1xuICAgIGlmIChsaW5rLmtpbmQgPT09ICdzY29wZScgJiYgKGxpbmsucm9sZSA9PT0gJ2JyYW5jaCcgfHwgKGxpbmsucm9sZSA9PT0gJ2xvb3AnICYmIGxpbmsudGVzdHMpKSlcbiAgICAgIGd1YXJkcy5wdXNoKHsgdGVzdHM6IGhvbGRpbmcobGluayksIHNjb3BlOiBsaW5rLCBzaXRlcyB9KTtcbiAgICBmb3IgKGNvbnN0IGV4aXQgb2YgZXhpdHMobGluay5pZCkpIGlmIChleGl0LmlkIDwgYmVmb3JlKSBndWFyZHMucHVzaCh7IC4uLmV4aXQuZ3VhcmQsIHNpdGVzIH0pO1xuICAgIGJlZm9yZSA9IGxpbmsuaWQ7XG4gIH1cbiAgcmV0dXJuIGd1YXJkcztcbn1cbiIsICJpbXBvcnQgdHlwZSB7IENhbGwsIENvbW1lbnQgfSBmcm9tICcuLi9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IFByb2dyYW0gfSBmcm9tICcuLi9wcm9ncmFtLnRzJztcbmltcG9ydCB0eXBlIHsgU3RlcCB9IGZyb20gJy4uL3N0ZXAudHMnO1xuaW1wb3J0IHR5cGUgeyBGYWN0SW5kZXggfSBmcm9tICcuL2luZGV4LnRzJztcbmltcG9ydCB7IHJlbWVtYmVyIH0gZnJvbSAnLi9yZW1lbWJlci50cyc7XG5cbi8qKiBDYWxscyBhbmQgc3RlcHMgYmVsb3cgYSBmYWN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5lc3RpbmcoXG4gIGluZGV4OiBGYWN0SW5kZXgsXG4gIHN0ZXA6IChjYWxsOiBudW1iZXIpID0+IFN0ZXAgfCB1bmRlZmluZWQsXG4pOiBQaWNrPFByb2dyYW0sICdjYWxsc0luJyB8ICdzdGVwc0luJyB8ICdzdGVwc1VuZGVyJz4ge1xuICBjb25zdCBjYWxsc0luID0gcmVtZW1iZXIoKGlkOiBudW1iZXIpOiByZWFkb25seSBDYWxsW10gPT4ge1xuICAgIGNvbnN0IGNhbGxzOiBDYWxsW10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IGZhY3Qgb2YgaW5kZXguY2hpbGRyZW4oaWQpKSB7XG4gICAgICBpZiAoZmFjdC5raW5kID09PSAnY2FsbCcpIGNhbGxzLnB1c2goZmFjdCk7XG4gICAgICBjb25zdCBpc05hbWVkID0gZmFjdC5raW5kID09PSAnc2NvcGUnICYmIGZhY3Qucm9sZSA9PT0gJ2Z1bmN0aW9uJyAmJiBmYWN0Lm5hbWUgIT09IHVuZGVmaW5lZDtcbiAgICAgIGlmICgoZmFjdC5raW5kID09PSAnY2FsbCcgfHwgZmFjdC5raW5kID09PSAnc2NvcGUnKSAmJiAhaXNOYW1lZCkgY2FsbHMucHVzaCguLi5jYWxsc0luKGZhY3QuaWQpKTtcbiAgICB9XG4gICAgcmV0dXJuIGNhbGxzO1xuICB9KTtcbiAgY29uc3Qgc3RlcHNJbiA9IHJlbWVtYmVyKChpZDogbnVtYmVyKTogcmVhZG9ubHkgU3RlcFtdID0+IGNhbGxzSW4oaWQpLmZsYXRNYXAoKGNhbGwpID0+IHN0ZXAoY2FsbC5pZCkgPz8gW10pKTtcbiAgY29uc3Qgc3RlcHNVbmRlciA9IHJlbWVtYmVyKChpZDogbnVtYmVyKTogcmVhZG9ubHkgU3RlcFtdID0+IHtcbiAgICBjb25zdCBzZWVuID0gbmV3IFNldDxudW1iZXI+KCk7XG4gICAgY29uc3Qgb3BlbiA9IFtpZF07XG4gICAgY29uc3Qgc3RlcHM6IFN0ZXBbXSA9IFtdO1xuICAgIGZvciAobGV0IGF0ID0gb3Blbi5wb3AoKTsgYXQgIT09IHVuZGVmaW5lZDsgYXQgPSBvcGVuLnBvcCgpKSB7XG4gICAgICBzdGVwcy5wdXNoKC4uLnN0ZXBzSW4oYXQpKTtcbiAgICAgIGZvciAoY29uc3QgY2FsbCBvZiBjYWxsc0luKGF0KSkge1xuICAgICAgICBpZiAoY2FsbC5sb2NhbCA9PT0gdW5kZWZpbmVkIHx8IHNlZW4uaGFzKGNhbGwubG9jYWwpKSBjb250aW51ZTtcbiAgICAgICAgc2Vlbi5hZGQoY2FsbC5sb2NhbCk7XG4gICAgICAgIG9wZW4ucHVzaChjYWxsLmxvY2FsKTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHN0ZXBzO1xuICB9KTtcbiAgcmV0dXJuIHsgY2FsbHNJbiwgc3RlcHNJbiwgc3RlcHNVbmRlciB9O1xufVxuXG4vKiogVGhlIGNvbW1lbnQgb24gdGhlIGxpbmUgb2YgYW4gb2Zmc2V0LCBvciBhbG9uZSBvbiB0aGUgbGluZSBiZWZvcmUuICovXG5leHBvcnQgZnVuY3Rpb24gY29tbWVudEF0KHN0YXJ0OiBudW1iZXIsIGluZGV4OiBGYWN0SW5kZXgsIHByb2dyYW06IFByb2dyYW0pOiBDb21tZW50IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbGluZSA9IHByb2dyYW0ubGluZXMubGluZUF0KHN0YXJ0KTtcbiAgcmV0dXJuIGluZGV4LmNvbW1lbnRzLmZpbmQoKGNvbW1lbnQpID0+IHtcbiAgICBjb25zdCBhdCA9IHByb2dyYW0ubGluZXMubGluZUF0KGNvbW1lbnQuc3RhcnQpO1xuICAgIGlmIChhdCA9PT0gbGluZSkgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuIChcbiAgICAgIGF0ID09PSBsaW5lIC0gMSAmJlxuICAgICAgcHJvZ3JhbS5saW5lcy50ZXh0T2YoYXQpLnRyaW0oKS5zdGFydHNXaXRoKGNvbW1lbnQudGV4dC50cmltKCkuc2xpY2UoMCwgMSkpICYmXG4gICAgICBpc0Fsb25lKGNvbW1lbnQuc3RhcnQsIHByb2dyYW0pXG4gICAgKTtcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIGlzQWxvbmUoc3RhcnQ6IG51bWJlciwgcHJvZ3JhbTogUHJvZ3JhbSk6IGJvb2xlYW4ge1xuICBjb25zdCBsaW5lID0gcHJvZ3JhbS5saW5lcy5saW5lQXQoc3RhcnQpO1xuICByZXR1cm4gcHJvZ3JhbS5maWxlLnRleHQuc2xpY2UocHJvZ3JhbS5saW5lcy5zdGFydE9mKGxpbmUpLCBzdGFydCkudHJpbSgpID09PSAnJztcbn1cbiIsICJpbXBvcnQgeyBpc0xvbmUgfSBmcm9tICcuLi9hc2sudHMnO1xuaW1wb3J0IHR5cGUgeyBDYWxsLCBGYWN0LCBTY29wZSwgVmFsdWUgfSBmcm9tICcuLi9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IE91dGNvbWUsIFByb2dyYW0gfSBmcm9tICcuLi9wcm9ncmFtLnRzJztcbmltcG9ydCB7IGlzT3V0c2lkZSB9IGZyb20gJy4uL3N0ZXAudHMnO1xuaW1wb3J0IHsgdHlwZSBGYWN0SW5kZXgsIGhvbGVzT2YgfSBmcm9tICcuL2luZGV4LnRzJztcblxuLyoqIFdoYXQgYSBoYW5kbGVyLCBvciBhIGJyYW5jaCB0aGF0IHJ1bnMgb24gZmFpbHVyZSwgbWFrZXMgb2YgdGhlIGZhaWx1cmUuICovXG5leHBvcnQgZnVuY3Rpb24gb3V0Y29tZU9mKHNjb3BlOiBTY29wZSwgaW5kZXg6IEZhY3RJbmRleCwgcHJvZ3JhbTogUHJvZ3JhbSk6IE91dGNvbWUge1xuICBjb25zdCBlbmRpbmcgPSBwcm9ncmFtLmVuZGluZyhzY29wZSk7XG4gIGlmIChlbmRpbmcgPT09ICdiYWQnIHx8IGVuZGluZyA9PT0gJ3JhaXNlJykgcmV0dXJuICdsb3VkJztcbiAgaWYgKGVuZGluZyA9PT0gJ3Vua25vd24nKSByZXR1cm4gJ3Vua25vd24nO1xuICBjb25zdCBjb250ZW50ID0gY29udGVudE9mKHNjb3BlLCBpbmRleCwgcHJvZ3JhbSk7XG4gIGlmIChlbmRpbmcgPT09ICdvaycpIHJldHVybiBjb250ZW50LmFjdHMgPyAndW5rbm93bicgOiAnbGllcyc7IC8vIHdoYXQgaXQgZG9lcyBtYXkgYmUgaG93IHRoZSBmYWlsdXJlIGlzIHRvbGRcbiAgaWYgKGVuZGluZyA9PT0gJ3JldHVybicpIHJldHVybiByZXR1cm5lZChzY29wZSwgY29udGVudCwgaW5kZXgsIHByb2dyYW0pO1xuICBjb25zdCBvdXRjb21lID0gYWZ0ZXJ3YXJkcyhjb250ZW50KTtcbiAgcmV0dXJuIG91dGNvbWUgPT09ICdzaWxlbnQnICYmIGVuZGluZyA9PT0gJ29uJyAmJiBnb2VzT25BbG9uZShzY29wZSwgaW5kZXgsIHByb2dyYW0pID8gJ3Vua25vd24nIDogb3V0Y29tZTtcbn1cblxuLyoqIEFuIGF0dGVtcHQgdGhhdCBsZWF2ZXMgd2hlbiBpdCBzdWNjZWVkczogd2hhdCBzdGFuZHMgYWZ0ZXIgaXQgcnVucyBvbmx5IHdoZW4gaXQgZmFpbGVkLCBhbmQgaXMgcGFydCBvZiB0aGUgaGFuZGxpbmcuICovXG5mdW5jdGlvbiBnb2VzT25BbG9uZShoYW5kbGVyOiBTY29wZSwgaW5kZXg6IEZhY3RJbmRleCwgcHJvZ3JhbTogUHJvZ3JhbSk6IGJvb2xlYW4ge1xuICBjb25zdCBhdHRlbXB0ID0gaGFuZGxlci5vZiA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogaW5kZXguZmFjdHNbaGFuZGxlci5vZl07XG4gIGlmIChoYW5kbGVyLnJvbGUgIT09ICdoYW5kbGVyJyB8fCBhdHRlbXB0Py5raW5kICE9PSAnc2NvcGUnIHx8ICFsZWF2ZXMoYXR0ZW1wdCwgcHJvZ3JhbSkpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIGlzRm9sbG93ZWQoYXR0ZW1wdCwgaGFuZGxlci5lbmQsIGluZGV4KTtcbn1cblxuLyoqIERvZXMgYW55dGhpbmcgY29tZSBhZnRlciBpdCwgb3IgYWZ0ZXIgdGhlIGNvbmRpdGlvbnMgYXJvdW5kIGl0OiBgaWYgaGFzKFwidWZ3XCIpOiB0cnk6IFx1MjAyNjsgcmV0dXJuYCwgYW5kIHRoZW4gdGhlIG5leHQgd2F5PyAqL1xuZnVuY3Rpb24gaXNGb2xsb3dlZChzY29wZTogU2NvcGUsIGVuZDogbnVtYmVyLCBpbmRleDogRmFjdEluZGV4KTogYm9vbGVhbiB7XG4gIGNvbnN0IGlzTGF0ZXIgPSAoZmFjdDogRmFjdCk6IGJvb2xlYW4gPT4gZmFjdC5raW5kICE9PSAnY29tbWVudCcgJiYgZmFjdC5zdGFydCA+PSBlbmQgJiYgIWlzT3RoZXJTaWRlKGZhY3QsIHNjb3BlKTtcbiAgaWYgKGluZGV4LmNoaWxkcmVuKHNjb3BlLndpdGhpbikuc29tZShpc0xhdGVyKSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IGFyb3VuZCA9IGluZGV4LmZhY3RzW3Njb3BlLndpdGhpbl07XG4gIHJldHVybiBhcm91bmQ/LmtpbmQgPT09ICdzY29wZScgJiYgYXJvdW5kLnJvbGUgPT09ICdicmFuY2gnICYmIGlzRm9sbG93ZWQoYXJvdW5kLCBlbmQsIGluZGV4KTtcbn1cblxuLyoqIGBlbHNlYCBydW5zIHdoZXJlIHRoZSBjb25kaXRpb24gZGlkIG5vdCBob2xkLCBhbmQgbmV2ZXIgYWZ0ZXIgd2hhdCBzdGFuZHMgYmVoaW5kIGl0LiAqL1xuY29uc3QgaXNPdGhlclNpZGUgPSAoZmFjdDogRmFjdCwgc2lkZTogU2NvcGUpOiBib29sZWFuID0+XG4gIGZhY3Qua2luZCA9PT0gJ3Njb3BlJyAmJiBmYWN0LnJvbGUgPT09ICdicmFuY2gnICYmIGZhY3QudGVzdHMgIT09IHVuZGVmaW5lZCAmJiBmYWN0LnRlc3RzID09PSBzaWRlLnRlc3RzO1xuXG5jb25zdCBsZWF2ZXMgPSAoYXR0ZW1wdDogU2NvcGUsIHByb2dyYW06IFByb2dyYW0pOiBib29sZWFuID0+IGF0dGVtcHQucm9sZSA9PT0gJ2F0dGVtcHQnICYmIHByb2dyYW0uZW5kaW5nKGF0dGVtcHQpICE9PSAnb24nO1xuXG4vKiogV2hhdCBhIGhhbmRsZXIgZG9lcywgaW4gdGhlIG9yZGVyIGluIHdoaWNoIGl0IG1hdHRlcnMuICovXG5pbnRlcmZhY2UgQ29udGVudCB7XG4gIHJlYWRvbmx5IHRlbGxzOiBib29sZWFuO1xuICByZWFkb25seSBzdG9yZXM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGFjdHM6IGJvb2xlYW47XG4gIC8qKiBFeGl0cyBvbiBzb21lIHdheS4gKi9cbiAgcmVhZG9ubHkgZXhpdHM6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHJhaXNlczogYm9vbGVhbjtcbn1cblxuZnVuY3Rpb24gYWZ0ZXJ3YXJkcyh7IHRlbGxzLCBzdG9yZXMsIGFjdHMsIGV4aXRzLCByYWlzZXMgfTogQ29udGVudCk6IE91dGNvbWUge1xuICBpZiAocmFpc2VzKSByZXR1cm4gJ3Vua25vd24nOyAvLyBvbiBzb21lIHdheSBpdCByYWlzZXMgYWdhaW5cbiAgaWYgKHRlbGxzKSByZXR1cm4gJ3RvbGQnO1xuICBpZiAoc3RvcmVzKSByZXR1cm4gJ2tlcHQnO1xuICByZXR1cm4gYWN0cyB8fCBleGl0cyA/ICd1bmtub3duJyA6ICdzaWxlbnQnO1xufVxuXG5jb25zdCBMRUFWRVM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFsncmV0dXJuJywgJ3JhaXNlJywgJ2JyZWFrJywgJ2NvbnRpbnVlJ10pO1xuXG4vKiogRW5kcyB0aGUgcnVuIGJhZGx5LCBpdHNlbGYgb3IsIG9uIHNvbWUgd2F5LCBhcyBhIGZ1bmN0aW9uIG9mIHRoZSBmaWxlOiBgZGllKCkgeyBlY2hvIFwiJDFcIiAmJiBleGl0IDE7IH1gLiAqL1xuY29uc3QgbWF5RW5kQmFkbHkgPSAoY2FsbDogQ2FsbCwgcHJvZ3JhbTogUHJvZ3JhbSk6IGJvb2xlYW4gPT5cbiAgW2NhbGwsIC4uLihjYWxsLmxvY2FsID09PSB1bmRlZmluZWQgPyBbXSA6IHByb2dyYW0uY2FsbHNJbihjYWxsLmxvY2FsKSldLnNvbWUoKHsgaWQsIG5hbWUgfSkgPT4ge1xuICAgIGNvbnN0IHN0ZXAgPSBwcm9ncmFtLnN0ZXAoaWQpO1xuICAgIHJldHVybiAobmFtZSA9PT0gJ3JhaXNlJyAmJiBpZCA9PT0gY2FsbC5pZCkgfHwgc3RlcD8ucm93LmVuZHM/LihzdGVwLmFzaykgPT09ICdiYWQnO1xuICB9KTtcblxuZnVuY3Rpb24gY29udGVudE9mKHNjb3BlOiBTY29wZSwgaW5kZXg6IEZhY3RJbmRleCwgcHJvZ3JhbTogUHJvZ3JhbSk6IENvbnRlbnQge1xuICBjb25zdCBkb2VzID0geyB0ZWxsczogZmFsc2UsIGFjdHM6IGZhbHNlLCBleGl0czogZmFsc2UsIHJhaXNlczogZmFsc2UgfTtcbiAgZm9yIChjb25zdCBjYWxsIG9mIHByb2dyYW0uY2FsbHNJbihzY29wZS5pZCkpIHtcbiAgICBjb25zdCBzdGVwID0gcHJvZ3JhbS5zdGVwKGNhbGwuaWQpO1xuICAgIGlmIChtYXlFbmRCYWRseShjYWxsLCBwcm9ncmFtKSkgZG9lcy5yYWlzZXMgPSB0cnVlO1xuICAgIGlmIChMRUFWRVMuaGFzKGNhbGwubmFtZSkpIGNvbnRpbnVlO1xuICAgIGlmIChzdGVwICYmIChzdGVwLmVmZmVjdCA9PT0gJ3JlcG9ydCcgfHwgc3RlcC5lZmZlY3QgPT09ICdzZW5kJykpIGRvZXMudGVsbHMgPSB0cnVlO1xuICAgIGVsc2UgaWYgKGNhbGwubG9jYWwgIT09IHVuZGVmaW5lZCAmJiByZXBvcnRzKGNhbGwubG9jYWwsIHByb2dyYW0pKSBkb2VzLnRlbGxzID0gdHJ1ZTtcbiAgICBlbHNlIGlmIChzdGVwPy5lZmZlY3QgPT09ICdsZWF2ZScpIGRvZXMuZXhpdHMgPSB0cnVlO1xuICAgIGVsc2UgaWYgKCFzdGVwIHx8IGlzT3V0c2lkZShzdGVwKSB8fCBjYWxsLmxvY2FsICE9PSB1bmRlZmluZWQpIGRvZXMuYWN0cyA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIHsgLi4uZG9lcywgc3RvcmVzOiBzdG9yZXMoc2NvcGUuaWQsIHNjb3BlLmlkLCBpbmRleCkgfTtcbn1cblxuY29uc3QgcmVwb3J0cyA9IChjYWxsZWU6IG51bWJlciwgcHJvZ3JhbTogUHJvZ3JhbSk6IGJvb2xlYW4gPT5cbiAgcHJvZ3JhbS5zdGVwc1VuZGVyKGNhbGxlZSkuc29tZSgoc3RlcCkgPT4gc3RlcC5lZmZlY3QgPT09ICdyZXBvcnQnIHx8IHN0ZXAuZWZmZWN0ID09PSAnc2VuZCcpO1xuXG4vKiogU2V0cyBhIG5hbWUsIG9yIHVzZXMgdGhlIGVycm9yIGl0c2VsZiBpbiBzb21ldGhpbmcgb3RoZXIgdGhhbiBhIHJlcG9ydC4gKi9cbmZ1bmN0aW9uIHN0b3JlcyhpZDogbnVtYmVyLCBoYW5kbGVyOiBudW1iZXIsIGluZGV4OiBGYWN0SW5kZXgpOiBib29sZWFuIHtcbiAgcmV0dXJuIGluZGV4LmNoaWxkcmVuKGlkKS5zb21lKChmYWN0KSA9PiB7XG4gICAgaWYgKGZhY3Qua2luZCA9PT0gJ3ZhbHVlJykgcmV0dXJuIGZhY3Qucm9sZSA9PT0gJ2Fzc2lnbmVkJztcbiAgICBpZiAoZmFjdC5raW5kID09PSAnY2FsbCcgJiYgZmFjdC5uYW1lICE9PSAncmV0dXJuJyAmJiB1c2VzRXJyb3IoZmFjdCwgaGFuZGxlcikpIHJldHVybiB0cnVlO1xuICAgIHJldHVybiAoZmFjdC5raW5kID09PSAnY2FsbCcgfHwgKGZhY3Qua2luZCA9PT0gJ3Njb3BlJyAmJiBmYWN0LnJvbGUgIT09ICdmdW5jdGlvbicpKSAmJiBzdG9yZXMoZmFjdC5pZCwgaGFuZGxlciwgaW5kZXgpO1xuICB9KTtcbn1cblxuY29uc3QgaG9sZHMgPSAodmFsdWU6IFZhbHVlLCBmcm9tOiBudW1iZXIpOiBib29sZWFuID0+IGhvbGVzT2YodmFsdWUpLnNvbWUoKGhvbGUpID0+IGhvbGUuZnJvbSA9PT0gZnJvbSk7XG5cbmNvbnN0IHVzZXNFcnJvciA9IChjYWxsOiBDYWxsLCBoYW5kbGVyOiBudW1iZXIpOiBib29sZWFuID0+XG4gIGNhbGwuYXJncy5zb21lKCh2YWx1ZSkgPT4gaG9sZHModmFsdWUsIGhhbmRsZXIpKSB8fCBbLi4uY2FsbC5vcHRpb25zLnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gaG9sZHModmFsdWUsIGhhbmRsZXIpKTtcblxuLyoqIEEgaGFuZGxlciB0aGF0IHJldHVybnM6IHdoYXQgaXRzIGNhbGxlcnMgbWFrZSBvZiB0aGUgdmFsdWUgZGVjaWRlcy4gKi9cbmZ1bmN0aW9uIHJldHVybmVkKHNjb3BlOiBTY29wZSwgY29udGVudDogQ29udGVudCwgaW5kZXg6IEZhY3RJbmRleCwgcHJvZ3JhbTogUHJvZ3JhbSk6IE91dGNvbWUge1xuICBjb25zdCB2YWx1ZSA9IG93blJldHVybihzY29wZSwgaW5kZXgpPy5hcmdzWzBdO1xuICBjb25zdCBvd25lciA9IG5lYXJlc3RGdW5jdGlvbihzY29wZS5pZCwgcHJvZ3JhbSk7XG4gIGNvbnN0IGVtcHR5ID0gIXZhbHVlIHx8IHZhbHVlLnR5cGUgPT09ICdub25lJztcbiAgY29uc3Qgb3RoZXJzR2l2ZSA9IChvd25lci5naXZlcyA/PyBbXSkuc29tZSgoZ2l2ZW4pID0+IGdpdmVuLnR5cGUgIT09ICdub25lJyk7XG4gIGlmIChlbXB0eSAmJiAhb3RoZXJzR2l2ZSkgcmV0dXJuIGFmdGVyd2FyZHMoY29udGVudCk7XG4gIGlmIChvd25lci5yb2xlID09PSAnZnVuY3Rpb24nICYmIG93bmVyLm5hbWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuICdrZXB0JzsgLy8gYSBjYWxsYmFjazogd2hvZXZlciBjYWxscyBpdCBoYXMgdGhlIHZhbHVlXG4gIGNvbnN0IHNpdGVzID0gaW5kZXguc2l0ZXMob3duZXIuaWQpO1xuICAvLyBBIHJlZmVyZW5jZSB0byB0aGUgZnVuY3Rpb24gc2F5cyBub3RoaW5nIG9mIHdoYXQgYmVjb21lcyBvZiBpdHMgcmVzdWx0LlxuICBjb25zdCB1c2VkID0gc2l0ZXMuZmlsdGVyKChzaXRlKSA9PiAhc2l0ZS5jYWxsIHx8IHNpdGUuY2FsbC51c2VzLmxlbmd0aCA+IDAgfHwgaXNTdGF0dXMoc2l0ZS5jYWxsLCBwcm9ncmFtKSk7XG4gIGlmIChzaXRlcy5sZW5ndGggPiAwICYmIHVzZWQubGVuZ3RoID09PSAwKSByZXR1cm4gYWZ0ZXJ3YXJkcyhjb250ZW50KTsgLy8gYSBzdGF0dXMgdGhhdCBldmVyeSBjYWxsZXIgZHJvcHNcbiAgaWYgKHVzZWQubGVuZ3RoID4gMCAmJiB1c2VkLmV2ZXJ5KChzaXRlKSA9PiBzaXRlLmNhbGwgJiYgaXNTdGF0dXMoc2l0ZS5jYWxsLCBwcm9ncmFtKSkpIHJldHVybiBleGl0U3RhdHVzKHZhbHVlLCBjb250ZW50KTtcbiAgcmV0dXJuICdrZXB0Jztcbn1cblxuLyoqIFRoZSBmdW5jdGlvbiB3aG9zZSBgcmV0dXJuYCBhIHNjb3BlJ3MgaXMsIHdpdGggYSBuYW1lIG9yIHdpdGhvdXQ7IGVsc2UgdGhlIHVuaXQuICovXG5mdW5jdGlvbiBuZWFyZXN0RnVuY3Rpb24oaWQ6IG51bWJlciwgcHJvZ3JhbTogUHJvZ3JhbSk6IFNjb3BlIHtcbiAgZm9yIChsZXQgYXQgPSBwcm9ncmFtLmZhY3QoaWQpOyBhdC53aXRoaW4gPj0gMDsgYXQgPSBwcm9ncmFtLmZhY3QoYXQud2l0aGluKSkge1xuICAgIGlmIChhdC5raW5kID09PSAnc2NvcGUnICYmIGF0LnJvbGUgPT09ICdmdW5jdGlvbicpIHJldHVybiBhdDtcbiAgfVxuICByZXR1cm4gcHJvZ3JhbS5lbmNsb3NpbmcoaWQpO1xufVxuXG4vKiogYHN5cy5leGl0KG1haW4oKSlgOiB0aGUgcmVzdWx0IGl0c2VsZiwgYW5kIG5vdGhpbmcgY29tcHV0ZWQgZnJvbSBpdCwgYmVjb21lcyB0aGUgZXhpdCBzdGF0dXMuICovXG5mdW5jdGlvbiBpc1N0YXR1cyhjYWxsOiBDYWxsLCBwcm9ncmFtOiBQcm9ncmFtKTogYm9vbGVhbiB7XG4gIGNvbnN0IGFyb3VuZCA9IGNhbGwud2l0aGluID49IDAgPyBwcm9ncmFtLmZhY3QoY2FsbC53aXRoaW4pIDogdW5kZWZpbmVkO1xuICBpZiAoYXJvdW5kPy5raW5kICE9PSAnY2FsbCcgfHwgYXJvdW5kLm5hbWUgPT09ICdyZXR1cm4nKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHN0YXR1cyA9IGFyb3VuZC5hcmdzWzBdO1xuICBpZiAoIXN0YXR1cyB8fCAhaXNMb25lKHN0YXR1cykgfHwgc3RhdHVzLmhvbGVzWzBdPy5mcm9tICE9PSBjYWxsLmlkKSByZXR1cm4gZmFsc2U7XG4gIGlmIChhcm91bmQubmFtZSA9PT0gJ3JhaXNlJyB8fCBwcm9ncmFtLnN0ZXAoYXJvdW5kLmlkKT8ucm93LmVuZHMpIHJldHVybiB0cnVlO1xuICByZXR1cm4gLyg/Ol58XFwuKVN5c3RlbUV4aXQkLy50ZXN0KGFyb3VuZC5uYW1lKTtcbn1cblxuZnVuY3Rpb24gZXhpdFN0YXR1cyh2YWx1ZTogVmFsdWUgfCB1bmRlZmluZWQsIGNvbnRlbnQ6IENvbnRlbnQpOiBPdXRjb21lIHtcbiAgaWYgKHZhbHVlICYmIHZhbHVlLmhvbGVzLmxlbmd0aCA+IDApIHJldHVybiAndW5rbm93bic7XG4gIGNvbnN0IHplcm8gPSAhdmFsdWUgfHwgdmFsdWUudHlwZSA9PT0gJ25vbmUnIHx8IHZhbHVlLnRleHQgPT09ICcwJyB8fCAodmFsdWUudHlwZSA9PT0gJ2Jvb2xlYW4nICYmIHZhbHVlLnRleHQgPT09ICdmYWxzZScpO1xuICBpZiAoIXplcm8pIHJldHVybiAnbG91ZCc7XG4gIGlmIChjb250ZW50LmFjdHMpIHJldHVybiAndW5rbm93bic7IC8vIGl0IGRlYWxzIHdpdGggdGhlIGZhaWx1cmUgaW4gaXRzIG93biB3YXlcbiAgcmV0dXJuIGNvbnRlbnQudGVsbHMgPyAnbGllcycgOiAnc2lsZW50Jztcbn1cblxuZnVuY3Rpb24gb3duUmV0dXJuKHNjb3BlOiBTY29wZSwgaW5kZXg6IEZhY3RJbmRleCk6IENhbGwgfCB1bmRlZmluZWQge1xuICBmb3IgKGNvbnN0IGZhY3Qgb2YgaW5kZXguY2hpbGRyZW4oc2NvcGUuaWQpKSB7XG4gICAgaWYgKGZhY3Qua2luZCA9PT0gJ2NhbGwnICYmIGZhY3QubmFtZSA9PT0gJ3JldHVybicpIHJldHVybiBmYWN0O1xuICAgIGlmIChmYWN0LmtpbmQgPT09ICdjYWxsJykge1xuICAgICAgY29uc3QgaW5uZXIgPSBpbmRleC5jaGlsZHJlbihmYWN0LmlkKS5maW5kKChjaGlsZCk6IGNoaWxkIGlzIENhbGwgPT4gY2hpbGQua2luZCA9PT0gJ2NhbGwnICYmIGNoaWxkLm5hbWUgPT09ICdyZXR1cm4nKTtcbiAgICAgIGlmIChpbm5lcikgcmV0dXJuIGlubmVyO1xuICAgIH1cbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2FsbCwgSG9sZSwgU2NvcGUsIFZhbHVlIH0gZnJvbSAnLi4vZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBQcm9ncmFtIH0gZnJvbSAnLi4vcHJvZ3JhbS50cyc7XG5pbXBvcnQgdHlwZSB7IFN0ZXAgfSBmcm9tICcuLi9zdGVwLnRzJztcbmltcG9ydCB7IHR5cGUgRmFjdEluZGV4LCByZWZlcnNUbyB9IGZyb20gJy4vaW5kZXgudHMnO1xuaW1wb3J0IHsgYXJndW1lbnRGb3IsIGdpdmVuVG8sIHBhcmFtZXRlck9mIH0gZnJvbSAnLi93b3Jkcy50cyc7XG5cbi8qKiBTdGVwcyB0aGF0IG9ubHkgcmVzaGFwZSB3aGF0IHRoZXkgYXJlIGdpdmVuOiB0aGUgc291cmNlIGxpZXMgYmVoaW5kIHRoZW0uICovXG5jb25zdCBUSFJPVUdIOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbJ3BhcnNlJywgJ3NldHVwJywgJ3JlcG9ydCcsICd3YWl0J10pO1xuY29uc3QgTU9TVF9WSVNJVFMgPSA0MDA7XG5jb25zdCBOT05FOiByZWFkb25seSBTdGVwW10gPSBbXTtcblxuaW50ZXJmYWNlIFdhbGsge1xuICByZWFkb25seSBpbmRleDogRmFjdEluZGV4O1xuICByZWFkb25seSBzdGVwT2Y6IChjYWxsOiBudW1iZXIpID0+IFN0ZXAgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IGZvdW5kOiBTZXQ8U3RlcD47XG4gIHJlYWRvbmx5IHNlZW46IFNldDxudW1iZXIgfCBzdHJpbmc+O1xufVxuXG4vKiogV2hlcmUgYSB2YWx1ZSBjb21lcyBmcm9tOiB0aGUgc3RlcHMgcmVhY2hlZCB0aHJvdWdoIHJlc2hhcGluZyBjYWxscywgcGFyYW1ldGVycywgbG9vcHMgYW5kIG5hbWVzIGdpdmVuIGluIHRoZSBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNvdXJjZXNPZihpbmRleDogRmFjdEluZGV4LCBzdGVwT2Y6IChjYWxsOiBudW1iZXIpID0+IFN0ZXAgfCB1bmRlZmluZWQsIHZhbHVlOiBWYWx1ZSk6IHJlYWRvbmx5IFN0ZXBbXSB7XG4gIGlmICh2YWx1ZS5ob2xlcy5sZW5ndGggPT09IDAgJiYgIXZhbHVlLml0ZW1zICYmICF2YWx1ZS5lbnRyaWVzKSByZXR1cm4gTk9ORTtcbiAgY29uc3Qgd2FsazogV2FsayA9IHsgaW5kZXgsIHN0ZXBPZiwgZm91bmQ6IG5ldyBTZXQoKSwgc2VlbjogbmV3IFNldCgpIH07XG4gIHZpc2l0VmFsdWUod2FsaywgdmFsdWUsIHVuZGVmaW5lZCk7XG4gIHJldHVybiBbLi4ud2Fsay5mb3VuZF07XG59XG5cbi8qKiBNYXJrcyBhIHBsYWNlIGFzIHZpc2l0ZWQ7IGZhbHNlIHdoZW4gaXQgd2FzLCBvciB3aGVuIHRoZSB3YWxrIGhhcyBnb25lIGZhciBlbm91Z2guICovXG5mdW5jdGlvbiBlbnRlcnMoeyBzZWVuIH06IFdhbGssIGtleTogbnVtYmVyIHwgc3RyaW5nKTogYm9vbGVhbiB7XG4gIGlmIChzZWVuLmhhcyhrZXkpIHx8IHNlZW4uc2l6ZSA+IE1PU1RfVklTSVRTKSByZXR1cm4gZmFsc2U7XG4gIHNlZW4uYWRkKGtleSk7XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiB2aXNpdFZhbHVlKHdhbGs6IFdhbGssIHZhbHVlOiBWYWx1ZSwgZnJvbTogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGZvciAoY29uc3QgaG9sZSBvZiB2YWx1ZS5ob2xlcykgdmlzaXRIb2xlKHdhbGssIGhvbGUsIGZyb20pO1xuICBmb3IgKGNvbnN0IGl0ZW0gb2YgdmFsdWUuaXRlbXMgPz8gW10pIHZpc2l0VmFsdWUod2FsaywgaXRlbSwgZnJvbSk7XG4gIGlmICh2YWx1ZS5lbnRyaWVzKSBmb3IgKGNvbnN0IGVudHJ5IG9mIHZhbHVlLmVudHJpZXMudmFsdWVzKCkpIHZpc2l0VmFsdWUod2FsaywgZW50cnksIGZyb20pO1xufVxuXG5mdW5jdGlvbiB2aXNpdEhvbGUod2FsazogV2FsaywgaG9sZTogSG9sZSwgZnJvbTogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIGNvbnN0IGZhY3QgPSBob2xlLmZyb20gPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHdhbGsuaW5kZXguZmFjdHNbaG9sZS5mcm9tXTtcbiAgaWYgKCFmYWN0KSB2aXNpdE5hbWUod2FsaywgaG9sZS5uYW1lLCBmcm9tKTtcbiAgZWxzZSBpZiAoZmFjdC5raW5kID09PSAnY2FsbCcpIHtcbiAgICBpZiAoZW50ZXJzKHdhbGssIGZhY3QuaWQpKSB2aXNpdENhbGwod2FsaywgZmFjdCk7XG4gIH0gZWxzZSBpZiAoZmFjdC5raW5kID09PSAnc2NvcGUnKSB7XG4gICAgY29uc3QgaXNMb29wID0gZmFjdC5yb2xlID09PSAnbG9vcCc7XG4gICAgaWYgKGVudGVycyh3YWxrLCBpc0xvb3AgPyBmYWN0LmlkIDogYCR7ZmFjdC5pZH06JHtob2xlLm5hbWV9YCkpIHZpc2l0U2NvcGUod2FsaywgZmFjdCwgaG9sZSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gdmlzaXROYW1lKHdhbGs6IFdhbGssIG5hbWU6IHN0cmluZywgZnJvbTogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gIC8vIGAkeyNhbnN3ZXJ9YCBpcyBob3cgbG9uZyBpdCBpcy5cbiAgY29uc3QgYmFzZSA9IG5hbWUubWF0Y2goL14jPygoPzpzZWxmXFwuKT9bXFx3JF0rKS8pPy5bMV0gPz8gbmFtZTtcbiAgY29uc3Qgb3duZXIgPSBmcm9tID09PSB1bmRlZmluZWQgPyAtMSA6IHdhbGsuaW5kZXguZnVuY3Rpb25PZihmcm9tKTtcbiAgaWYgKCFlbnRlcnMod2FsaywgYCR7YmFzZX1AJHtvd25lcn1gKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHdyaXR0ZW4gb2YgZ2l2ZW5Ubyh3YWxrLmluZGV4LCBiYXNlLCBmcm9tKSkgdmlzaXRWYWx1ZSh3YWxrLCB3cml0dGVuLnZhbHVlLCB3cml0dGVuLmlkKTtcbn1cblxuZnVuY3Rpb24gdmlzaXRDYWxsKHdhbGs6IFdhbGssIGNhbGw6IENhbGwpOiB2b2lkIHtcbiAgY29uc3Qgc3RlcCA9IHdhbGsuc3RlcE9mKGNhbGwuaWQpO1xuICBpZiAoc3RlcCAmJiAoc3RlcC5lZmZlY3QgIT09ICdwYXJzZScgfHwgc3RlcC50aGluZyAhPT0gdW5kZWZpbmVkKSkgd2Fsay5mb3VuZC5hZGQoc3RlcCk7XG4gIC8vIGBlY2hvIFwiJGFuc3dlclwiIHwganEgXHUyMDI2YCBzYXlzIGFnYWluIHdoYXQgdGhlIGFuc3dlciBzYWlkLlxuICBpZiAoc3RlcCAmJiAhVEhST1VHSC5oYXMoc3RlcC5lZmZlY3QpICYmIHN0ZXAudGhpbmcgIT09ICdwcmludCcpIHJldHVybjtcbiAgaWYgKGNhbGwucmVjZWl2ZXIpIHZpc2l0VmFsdWUod2FsaywgY2FsbC5yZWNlaXZlciwgY2FsbC5pZCk7XG4gIHZpc2l0SW5wdXQod2FsaywgY2FsbCk7XG4gIGlmIChjYWxsLmxvY2FsID09PSB1bmRlZmluZWQpIHtcbiAgICBmb3IgKGNvbnN0IGFyZ3VtZW50IG9mIGNhbGwuYXJncykgdmlzaXRWYWx1ZSh3YWxrLCBhcmd1bWVudCwgY2FsbC5pZCk7XG4gIH0gZWxzZSB7XG4gICAgY29uc3QgY2FsbGVlID0gd2Fsay5pbmRleC5mYWN0c1tjYWxsLmxvY2FsXSBhcyBTY29wZTtcbiAgICBmb3IgKGNvbnN0IGdpdmVuIG9mIGNhbGxlZS5naXZlcyA/PyBbXSkgdmlzaXRWYWx1ZSh3YWxrLCBnaXZlbiwgY2FsbC5pZCk7XG4gIH1cbn1cblxuLyoqIFdoYXQgdGhlIGNhbGwgcmVhZHMgZnJvbSBhIHBpcGUgb3IgYSBmaWxlLiAqL1xuZnVuY3Rpb24gdmlzaXRJbnB1dCh3YWxrOiBXYWxrLCBjYWxsOiBDYWxsKTogdm9pZCB7XG4gIGNvbnN0IGlucHV0ID0gY2FsbC5pbnB1dCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogd2Fsay5pbmRleC5mYWN0c1tjYWxsLmlucHV0XTtcbiAgaWYgKGlucHV0Py5raW5kID09PSAnY2FsbCcgJiYgZW50ZXJzKHdhbGssIGlucHV0LmlkKSkgdmlzaXRDYWxsKHdhbGssIGlucHV0KTtcbn1cblxuZnVuY3Rpb24gdmlzaXRTY29wZSh3YWxrOiBXYWxrLCBzY29wZTogU2NvcGUsIGhvbGU6IEhvbGUpOiB2b2lkIHtcbiAgaWYgKHNjb3BlLnJvbGUgPT09ICdsb29wJyAmJiBzY29wZS5vdmVyKSB2aXNpdFZhbHVlKHdhbGssIHNjb3BlLm92ZXIsIHNjb3BlLmlkKTtcbiAgaWYgKHNjb3BlLnJvbGUgIT09ICdmdW5jdGlvbicgfHwgcmVmZXJzVG8oaG9sZSwgc2NvcGUpKSByZXR1cm47XG4gIGNvbnN0IHBhcmFtZXRlciA9IHBhcmFtZXRlck9mKGhvbGUsIHNjb3BlKTtcbiAgaWYgKCFwYXJhbWV0ZXIpIHJldHVybjtcbiAgZm9yIChjb25zdCBzaXRlIG9mIHdhbGsuaW5kZXguc2l0ZXMoc2NvcGUuaWQpKSB7XG4gICAgY29uc3QgYXJndW1lbnQgPSBzaXRlLmNhbGwgJiYgYXJndW1lbnRGb3Ioc2l0ZS5jYWxsLCBwYXJhbWV0ZXIpO1xuICAgIGlmIChhcmd1bWVudCkgdmlzaXRWYWx1ZSh3YWxrLCBhcmd1bWVudCwgc2l0ZS5hdC5pZCk7XG4gIH1cbn1cblxuLyoqIFRoZSBzdGVwcyB3aG9zZSByZXN1bHQsIG9yIHdoYXQgY2FtZSBvZiBpdCwgc29tZSBjb25kaXRpb24gb2YgdGhlIGZpbGUgbG9va3MgYXQuICovXG5leHBvcnQgZnVuY3Rpb24gdGVzdGVkSW4oeyBzY29wZXMsIHNvdXJjZXMgfTogUHJvZ3JhbSk6IFJlYWRvbmx5U2V0PFN0ZXA+IHtcbiAgLy8gQm90aCBicmFuY2hlcyBvZiBhIGNvbmRpdGlvbiBoYXZlIGl0cyB0ZXN0cywgYWxsIGJyYW5jaGVzIG9mIGEgYGNhc2VgIHdoYXQgaXQgYXNrcy5cbiAgY29uc3QgdmFsdWVzID0gbmV3IFNldChcbiAgICBzY29wZXMuZmxhdE1hcCgoeyB0ZXN0cyA9IFtdIH0pID0+IHRlc3RzLmZsYXRNYXAoKHsgbGVmdCwgcmlnaHQgfSkgPT4gKHJpZ2h0ID8gW2xlZnQsIHJpZ2h0XSA6IFtsZWZ0XSkpKSxcbiAgKTtcbiAgY29uc3Qgc3RlcHMgPSBuZXcgU2V0PFN0ZXA+KCk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSBmb3IgKGNvbnN0IHN0ZXAgb2Ygc291cmNlcyh2YWx1ZSkpIHN0ZXBzLmFkZChzdGVwKTtcbiAgcmV0dXJuIHN0ZXBzO1xufVxuIiwgImltcG9ydCB7IGNyZWF0ZUFzayB9IGZyb20gJy4uL2Fzay50cyc7XG5pbXBvcnQgdHlwZSB7IENhbGwsIEZhY3QsIFNjb3BlIH0gZnJvbSAnLi4vZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBc2ssIENvbHVtbiwgQ29tbWFuZExpbmUsIEVmZmVjdCwgS25vd2xlZGdlLCBMaW1pdCwgUm93IH0gZnJvbSAnLi4va25vd2xlZGdlLnRzJztcbmltcG9ydCB0eXBlIHsgT3duRnVuY3Rpb25zIH0gZnJvbSAnLi4vcHJvZ3JhbS50cyc7XG5pbXBvcnQgdHlwZSB7IFN0ZXAgfSBmcm9tICcuLi9zdGVwLnRzJztcblxuY29uc3QgYXNrZWQgPSAodmFsdWU6IEVmZmVjdCB8ICgoYXNrOiBBc2spID0+IEVmZmVjdCksIGFzazogQXNrKTogRWZmZWN0ID0+ICh0eXBlb2YgdmFsdWUgPT09ICdmdW5jdGlvbicgPyB2YWx1ZShhc2spIDogdmFsdWUpO1xuXG5mdW5jdGlvbiBzdGVwRnJvbShjYWxsOiBDYWxsLCBuYW1lOiBzdHJpbmcsIHJvdzogUm93LCBhc2s6IEFzaywgdW5kZXI6IHJlYWRvbmx5IHN0cmluZ1tdKTogU3RlcCB7XG4gIHJldHVybiB7XG4gICAgY2FsbCxcbiAgICBuYW1lLFxuICAgIGVmZmVjdDogYXNrZWQocm93LmVmZmVjdCwgYXNrKSxcbiAgICBtZWRpdW06IHJvdy5tZWRpdW0sXG4gICAgdGhpbmc6IHR5cGVvZiByb3cudGhpbmcgPT09ICdmdW5jdGlvbicgPyByb3cudGhpbmcoYXNrKSA6IHJvdy50aGluZyxcbiAgICB0YXJnZXQ6IHJvdy50YXJnZXQ/Lihhc2spLFxuICAgIGNvbnRlbnQ6IHJvdy5jb250ZW50Py4oYXNrKSxcbiAgICB1bmRlcixcbiAgICByb3csXG4gICAgYXNrLFxuICB9O1xufVxuXG4vKiogQSBjb21tYW5kIHRoYXQgd2FpdHMgZm9yIHRoZSBuZXR3b3JrIGlzIGJvdW5kZWQgYnkgaXRzIG93biBvcHRpb24sIG9yIGJ5IHRoZSBsaW1pdCBvZiB0aGUgY2FsbCB0aGF0IHN0YXJ0cyBpdC4gKi9cbmZ1bmN0aW9uIGxpbWl0T2Yoc3RhcnRlcjogUm93LCBhc2s6IEFzaywgY29tbWFuZDogQ29tbWFuZExpbmUsIHdvcmRzOiBBc2spOiBMaW1pdCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG93biA9IGNvbW1hbmQucm93LmxpbWl0O1xuICBpZiAoIW93bikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgb3V0ZXIgPSBzdGFydGVyLmxpbWl0O1xuICBpZiAoIW91dGVyIHx8IG91dGVyLmJvdW5kZWQgPT09ICdkZWZhdWx0JylcbiAgICByZXR1cm4geyAuLi5vd24sIGJvdW5kZWQ6ICgpID0+IChvd24uYm91bmRlZCA9PT0gJ2RlZmF1bHQnID8gJ3llcycgOiBvd24uYm91bmRlZCh3b3JkcykpIH07XG4gIGNvbnN0IHsgYm91bmRlZCwgYWR2aWNlIH0gPSBvdXRlcjtcbiAgcmV0dXJuIHtcbiAgICAvLyBXaGF0IGl0IGlzIHdvcnRoIGlzIHRoZSBjb21tYW5kJ3Mgb3duOyB0aGUgb3B0aW9uIHRoYXQgYm91bmRzIGl0IGlzIHRoZSBzdGFydGVyJ3MuXG4gICAgLi4ub3duLFxuICAgIGFkdmljZSxcbiAgICBib3VuZGVkKCkge1xuICAgICAgY29uc3QgYXJvdW5kID0gYm91bmRlZChhc2spO1xuICAgICAgaWYgKGFyb3VuZCAhPT0gJ25vJykgcmV0dXJuIGFyb3VuZDtcbiAgICAgIHJldHVybiBvd24uYm91bmRlZCA9PT0gJ2RlZmF1bHQnID8gJ3llcycgOiBvd24uYm91bmRlZCh3b3Jkcyk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIFRoZSBtZWFuaW5nIG9mIGEgc3RhcnRlZCBjb21tYW5kIGxpbmU6IGl0cyBvd24gZWZmZWN0LCB3aXRoIHRoZSBzdGF0dXMgYW5kIHRoZSBsaW1pdCBvZiB0aGUgY2FsbCB0aGF0IHN0YXJ0cyBpdC4gKi9cbmZ1bmN0aW9uIHN0YXJ0ZWQoY2FsbDogQ2FsbCwgc3RhcnRlcjogUm93LCBhc2s6IEFzaywgY29tbWFuZDogQ29tbWFuZExpbmUsIGZhY3RzOiByZWFkb25seSBGYWN0W10pOiBTdGVwIHtcbiAgY29uc3Qgd29yZHMgPSBjcmVhdGVBc2soY29tbWFuZC5jYWxsLCBmYWN0cyk7XG4gIGNvbnN0IG93biA9IGNvbW1hbmQucm93O1xuICBjb25zdCBsaW1pdCA9IGxpbWl0T2Yoc3RhcnRlciwgYXNrLCBjb21tYW5kLCB3b3Jkcyk7XG4gIGNvbnN0IHJvdzogUm93ID0ge1xuICAgIC4uLm93bixcbiAgICAuLi4ob3duLmFnYWluICYmIHsgYWdhaW46ICgpID0+IG93bi5hZ2Fpbj8uKHdvcmRzKSA/PyAndW5rbm93bicgfSksXG4gICAgLi4uKG93bi5kYW5nZXIgJiYgeyBkYW5nZXI6ICgpID0+IG93bi5kYW5nZXI/Lih3b3JkcykgPz8gJ25vJyB9KSxcbiAgICAuLi4ob3duLnJldHJ5ICYmIHsgcmV0cnk6ICgpID0+IG93bi5yZXRyeT8uKHdvcmRzKSA/PyAndW5rbm93bicgfSksXG4gICAgLi4uKHN0YXJ0ZXIuc3RhdHVzICYmIHsgc3RhdHVzOiBzdGFydGVyLnN0YXR1cyB9KSxcbiAgICAuLi4oc3RhcnRlci5jaGVjayAmJiB7IGNoZWNrOiBzdGFydGVyLmNoZWNrIH0pLFxuICAgIC4uLihzdGFydGVyLmZpeCAmJiB7IGZpeDogc3RhcnRlci5maXggfSksXG4gIH07XG4gIGNvbnN0IHsgbGltaXQ6IF9vd24sIC4uLnVubGltaXRlZCB9ID0gcm93O1xuICBjb25zdCBtZWFuaW5nID0gbGltaXQgPyB7IC4uLnVubGltaXRlZCwgbGltaXQgfSA6IHVubGltaXRlZDtcbiAgY29uc3Qgc3RlcCA9IHN0ZXBGcm9tKGNhbGwsIGNvbW1hbmQubmFtZSwgeyAuLi5vd24gfSwgd29yZHMsIGNvbW1hbmQudW5kZXIpO1xuICByZXR1cm4geyAuLi5zdGVwLCByb3c6IG1lYW5pbmcsIGFzayB9O1xufVxuXG5jb25zdCBtYXRjaGVzID0gKG5hbWU6IHN0cmluZywgb3duOiByZWFkb25seSBzdHJpbmdbXSk6IGJvb2xlYW4gPT5cbiAgb3duLnNvbWUoKGVudHJ5KSA9PiBuYW1lID09PSBlbnRyeSB8fCBuYW1lLmVuZHNXaXRoKGAuJHtlbnRyeX1gKSk7XG5cbmNvbnN0IE9XTl9ST1dTID0ge1xuICBsb2dnZXJzOiB7IGVmZmVjdDogJ3JlcG9ydCcsIG1lZGl1bTogJ291dHB1dCcsIHRoaW5nOiAnbG9nJywgbWlub3I6IHRydWUgfSxcbiAgYWxlcnRzOiB7IGVmZmVjdDogJ3NlbmQnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdhbGVydCcsIG1pbm9yOiB0cnVlIH0sXG4gIGhlYXJ0YmVhdHM6IHsgZWZmZWN0OiAnc2VuZCcsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2hlYXJ0YmVhdCcsIG1pbm9yOiB0cnVlIH0sXG4gIGNsaWVudHM6IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2h0dHAnLCByZXRyeTogKCkgPT4gJ3llcycsIGxpbWl0OiB7IGJvdW5kZWQ6ICdkZWZhdWx0JywgYWR2aWNlOiAnJyB9IH0sXG59IGFzIGNvbnN0IHNhdGlzZmllcyBSZWNvcmQ8a2V5b2YgT3duRnVuY3Rpb25zLCBSb3c+O1xuXG5jb25zdCBLSU5EUyA9IFsnbG9nZ2VycycsICdhbGVydHMnLCAnaGVhcnRiZWF0cycsICdjbGllbnRzJ10gYXMgY29uc3Q7XG5cbmZ1bmN0aW9uIG93blJvdyhuYW1lOiBzdHJpbmcsIGZ1bmN0aW9uczogT3duRnVuY3Rpb25zKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyBsb2dnZXJzLCBhbGVydHMsIGhlYXJ0YmVhdHMsIGNsaWVudHMgfSA9IGZ1bmN0aW9ucztcbiAgaWYgKGxvZ2dlcnMubGVuZ3RoICsgYWxlcnRzLmxlbmd0aCArIGhlYXJ0YmVhdHMubGVuZ3RoICsgY2xpZW50cy5sZW5ndGggPT09IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGtpbmQgPSBLSU5EUy5maW5kKChvbmUpID0+IG1hdGNoZXMobmFtZSwgZnVuY3Rpb25zW29uZV0pKTtcbiAgcmV0dXJuIGtpbmQgJiYgT1dOX1JPV1Nba2luZF07XG59XG5cbi8qKiBUaGUgc3RlcCBvZiBhIGNhbGwgaW4gYSBjb2x1bW4gb2Yga25vd2xlZGdlOyB1bmRlZmluZWQgd2hlbiBub3RoaW5nIGlzIGtub3duIG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0ZXBPZihcbiAgY2FsbDogQ2FsbCxcbiAgY29sdW1uOiBDb2x1bW4gfCB1bmRlZmluZWQsXG4gIGtub3dsZWRnZTogS25vd2xlZGdlLFxuICBmYWN0czogcmVhZG9ubHkgRmFjdFtdLFxuICBmdW5jdGlvbnM6IE93bkZ1bmN0aW9ucyxcbik6IFN0ZXAgfCB1bmRlZmluZWQge1xuICBjb25zdCBvd24gPSBvd25Sb3coY2FsbC5uYW1lLCBmdW5jdGlvbnMpO1xuICBpZiAob3duID09PSB1bmRlZmluZWQgJiYgY29sdW1uPy5saW5lKSB7XG4gICAgY29uc3QgbGluZSA9IGNhbGwubG9jYWwgPT09IHVuZGVmaW5lZCA/IGNvbHVtbi5saW5lKGNhbGwsIGZhY3RzKSA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4gbGluZSAmJiBzdGVwRnJvbShjYWxsLCBsaW5lLm5hbWUsIGxpbmUucm93LCBjcmVhdGVBc2sobGluZS5jYWxsLCBmYWN0cyksIGxpbmUudW5kZXIpO1xuICB9XG4gIGNvbnN0IHJvdyA9IG93biA/PyAoY2FsbC5sb2NhbCA9PT0gdW5kZWZpbmVkID8gY29sdW1uPy5yb3coY2FsbC5uYW1lLCBjYWxsKSA6IHVuZGVmaW5lZCk7XG4gIGlmICghcm93KSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBhc2sgPSBjcmVhdGVBc2soY2FsbCwgZmFjdHMpO1xuICBjb25zdCBhcmd2ID0gcm93LnJ1bnM/Lihhc2spO1xuICBjb25zdCBjb21tYW5kID0gYXJndiAmJiBrbm93bGVkZ2UuY29tbWFuZChhcmd2LCBjYWxsKTtcbiAgcmV0dXJuIGNvbW1hbmQgPyBzdGFydGVkKGNhbGwsIHJvdywgYXNrLCBjb21tYW5kLCBmYWN0cykgOiBzdGVwRnJvbShjYWxsLCBjYWxsLm5hbWUsIHJvdywgYXNrLCBbXSk7XG59XG5cbi8qKiBUaGUgbGFuZ3VhZ2Ugd2hvc2UgY29sdW1uIGFwcGxpZXMgYXQgYSBmYWN0OiBpdHMgbmVhcmVzdCB1bml0J3MuICovXG5leHBvcnQgZnVuY3Rpb24gbGFuZ3VhZ2VBdChmYWN0czogcmVhZG9ubHkgRmFjdFtdLCBpZDogbnVtYmVyLCBvdGhlcndpc2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIGZvciAobGV0IGF0ID0gaWQ7IGF0ID49IDA7IGF0ID0gZmFjdHNbYXRdPy53aXRoaW4gPz8gLTEpIHtcbiAgICBjb25zdCBzY29wZSA9IGZhY3RzW2F0XSBhcyBTY29wZTtcbiAgICBpZiAoc2NvcGUua2luZCA9PT0gJ3Njb3BlJyAmJiBzY29wZS5yb2xlID09PSAndW5pdCcgJiYgc2NvcGUubGFuZ3VhZ2UpIHJldHVybiBzY29wZS5sYW5ndWFnZTtcbiAgfVxuICByZXR1cm4gb3RoZXJ3aXNlO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2FsbCwgRmFjdCwgU2NvcGUsIFdyaXR0ZW4gfSBmcm9tICcuLi9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IENvbHVtbiB9IGZyb20gJy4uL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgdHlwZSB7IFByb2dyYW0gfSBmcm9tICcuLi9wcm9ncmFtLnRzJztcbmltcG9ydCB0eXBlIHsgU3RlcCB9IGZyb20gJy4uL3N0ZXAudHMnO1xuaW1wb3J0IHR5cGUgeyBGYWN0SW5kZXggfSBmcm9tICcuL2luZGV4LnRzJztcbmltcG9ydCB7IHJlbWVtYmVyIH0gZnJvbSAnLi9yZW1lbWJlci50cyc7XG5cbi8qKiBUaGUgbGVhc3QgdGhhdCBhIHNjcmlwdCBpbnNpZGUgYW5vdGhlciBmaWxlIG11c3QgaGF2ZSB0byBiZSBqdWRnZWQgb24gdGhlIGhhYml0cyBvZiBzY3JpcHRzIChgaGFiaXRzLm1kYCkuICovXG5leHBvcnQgY29uc3QgU0hPUlQgPSAxMDtcblxuY29uc3QgaXNVbml0ID0gKGZhY3Q6IEZhY3QgfCB1bmRlZmluZWQpOiBmYWN0IGlzIFNjb3BlID0+IGZhY3Q/LmtpbmQgPT09ICdzY29wZScgJiYgZmFjdC5yb2xlID09PSAndW5pdCc7XG5cbi8qKiBUaGUgbmVhcmVzdCB1bml0IHRoYXQgc2F5cyBpdHMgbGFuZ3VhZ2U6IHRoZSBmaWxlJ3MsIGEgam9iJ3MsIGFuIGVtYmVkZGVkIHRleHQncy4gQSBncm91cCBvZiBjb21tYW5kcyBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuaXRBdChpZDogbnVtYmVyLCB7IGZhY3RzIH06IEZhY3RJbmRleCk6IFNjb3BlIHtcbiAgZm9yIChsZXQgYXQgPSBpZDsgYXQgPiAwOyBhdCA9IGZhY3RzW2F0XT8ud2l0aGluID8/IC0xKSB7XG4gICAgY29uc3QgZmFjdCA9IGZhY3RzW2F0XTtcbiAgICBpZiAoaXNVbml0KGZhY3QpICYmIGZhY3QubGFuZ3VhZ2UgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGZhY3Q7XG4gIH1cbiAgcmV0dXJuIGZhY3RzWzBdIGFzIFNjb3BlO1xufVxuXG4vKiogVGhlIGpvYnMgb2YgYSBmaWxlLCBhbmQgd2hhdCBpcyBhc2tlZCBhYm91dCB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuaXRzT2YoXG4gIGluZGV4OiBGYWN0SW5kZXgsXG4gIGxhbmd1YWdlOiBzdHJpbmcsXG4gIGNvbHVtbjogQ29sdW1uIHwgdW5kZWZpbmVkLFxuKTogUGljazxQcm9ncmFtLCAnam9icycgfCAnam9iJyB8ICdlcGhlbWVyYWwnPiB7XG4gIGNvbnN0IGpvYnMgPSBpbmRleFxuICAgIC5jaGlsZHJlbigwKVxuICAgIC5maWx0ZXIoKGZhY3QpOiBmYWN0IGlzIFNjb3BlID0+IGlzVW5pdChmYWN0KSAmJiBmYWN0Lm5hbWUgIT09IHVuZGVmaW5lZCAmJiBmYWN0Lmxhbmd1YWdlID09PSBsYW5ndWFnZSk7XG4gIGNvbnN0IGtub3duID0gbmV3IFNldChqb2JzLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICBjb25zdCBpc1Rocm93bkF3YXkgPSByZW1lbWJlcigoaWQ6IG51bWJlcikgPT4gY29sdW1uPy5lcGhlbWVyYWw/LihpbmRleC5mYWN0c1tpZF0gYXMgU2NvcGUsIGluZGV4LmZhY3RzKSA9PT0gdHJ1ZSk7XG4gIGNvbnN0IGpvYiA9IChpZDogbnVtYmVyKTogU2NvcGUgfCB1bmRlZmluZWQgPT4ge1xuICAgIGlmIChrbm93bi5zaXplID09PSAwKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGZvciAobGV0IGF0ID0gaWQ7IGF0ID4gMDsgYXQgPSBpbmRleC5mYWN0c1thdF0/LndpdGhpbiA/PyAtMSkgaWYgKGtub3duLmhhcyhhdCkpIHJldHVybiBpbmRleC5mYWN0c1thdF0gYXMgU2NvcGU7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfTtcbiAgcmV0dXJuIHtcbiAgICBqb2JzLFxuICAgIGpvYixcbiAgICBlcGhlbWVyYWwoaWQpIHtcbiAgICAgIHJldHVybiBpc1Rocm93bkF3YXkoam9iKGlkKT8uaWQgPz8gMCk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIENvbW1hbmRzIHRoYXQgb25seSBicmluZyBhIHZhbHVlLCBvciB0dXJuIG91dHB1dCBlbHNld2hlcmUsIGFyZSBwYXJ0IG9mIGFub3RoZXIgb25lOyBgc2V0IC1lYCBzYXlzIGhvdyB0aGUgb3RoZXJzIGFyZSBydW4uICovXG5jb25zdCBQQVJUID0gL14oPzpbPD5dfGdldGVudiR8YXJndiR8c2V0JCkvO1xuXG4vKiogSG93IG1hbnkgY2FsbHMgb2YgdGhlc2UgYXJlIHN0YXRlbWVudHMgb2YgdGhlaXIgb3duOyBhIHBpcGVsaW5lIGlzIG9uZS4gKi9cbmZ1bmN0aW9uIHNpemVPZihwYXJ0OiByZWFkb25seSBGYWN0W10sIGZhY3RzOiByZWFkb25seSBGYWN0W10pOiBudW1iZXIge1xuICBjb25zdCBvd24gPSBwYXJ0LmZpbHRlcigoZmFjdCkgPT4gZmFjdC5raW5kID09PSAnY2FsbCcgJiYgIVBBUlQudGVzdChmYWN0Lm5hbWUpICYmIGZhY3RzW2ZhY3Qud2l0aGluXT8ua2luZCA9PT0gJ3Njb3BlJyk7XG4gIGNvbnN0IHdvcmRzID0gcGFydC5maWx0ZXIoKGZhY3QpID0+IGlzT2ZPcHRpb24oZmFjdCwgZmFjdHMpKTtcbiAgY29uc3QgY291bnRlZCA9XG4gICAgd29yZHMubGVuZ3RoID09PSAwID8gb3duIDogb3duLmZpbHRlcigoeyBzdGFydCB9KSA9PiAhd29yZHMuc29tZSgod29yZCkgPT4gd29yZC5zdGFydCA8PSBzdGFydCAmJiBzdGFydCA8IHdvcmQuZW5kKSk7XG4gIHJldHVybiBuZXcgU2V0KGNvdW50ZWQubWFwKChmYWN0KSA9PiAoZmFjdCBhcyBDYWxsKS5ncm91cCA/PyBgJHtmYWN0LmlkfWApKS5zaXplO1xufVxuXG4vKiogYHRpbWVvdXQgNjAgc2ggLWMgXCJ1bnRpbCBcdTIwMjY7IGRvIFx1MjAyNjsgZG9uZVwiYDogb25lIGNvbW1hbmQsIHdoYXRldmVyIHN0YW5kcyBpbiBpdHMgd29yZC4gKi9cbmNvbnN0IGlzT2ZPcHRpb24gPSAoZmFjdDogRmFjdCwgZmFjdHM6IHJlYWRvbmx5IEZhY3RbXSk6IGJvb2xlYW4gPT4ge1xuICBjb25zdCBhcm91bmQgPSBpc1VuaXQoZmFjdCkgPyBmYWN0c1tmYWN0LndpdGhpbl0gOiB1bmRlZmluZWQ7XG4gIHJldHVybiBhcm91bmQ/LmtpbmQgPT09ICdjYWxsJyAmJiBhcm91bmQuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14tW2Etel0qYyQvLnRlc3QodGV4dCkpO1xufTtcblxuLyoqIEEgZmlsZSdzIHByb2dyYW1zOiBpdHNlbGYsIG9yIHdoZXJlIGl0cyBsYW5ndWFnZSBob2xkcyBub3RoaW5nIGJ1dCB0ZXh0cyBvZiBvdGhlcnMsIGVhY2ggb2YgdGhvc2UgYXMgYSBmaWxlIG9mIGl0cyBvd24uICovXG5leHBvcnQgZnVuY3Rpb24gc2NyaXB0c09mKHByb2dyYW06IFByb2dyYW0sIGluZGV4OiBGYWN0SW5kZXgsIGNvbHVtbjogQ29sdW1uIHwgdW5kZWZpbmVkKTogcmVhZG9ubHkgUHJvZ3JhbVtdIHtcbiAgaWYgKGNvbHVtbj8uY29tcG9zZWQgIT09IHRydWUpIHJldHVybiBbcHJvZ3JhbV07XG4gIGNvbnN0IG93bmVyID0gb3duZXJzT2YoaW5kZXguZmFjdHMsIHByb2dyYW0uZmlsZS5sYW5ndWFnZSk7XG4gIGNvbnN0IHBhcnRzID0gTWFwLmdyb3VwQnkoaW5kZXguZmFjdHMsICh7IGlkIH0pID0+IG93bmVyW2lkXSBhcyBudW1iZXIpO1xuICByZXR1cm4gWy4uLnBhcnRzXS5maWx0ZXIoKFt1bml0XSkgPT4gdW5pdCA+PSAwKS5tYXAoKFssIHBhcnRdKSA9PiB2aWV3T2YocHJvZ3JhbSwgcGFydCwgaW5kZXgpKTtcbn1cblxuLyoqIEJ5IGZhY3Q6IHRoZSBvdXRlcm1vc3QgdW5pdCBvZiBhbm90aGVyIGxhbmd1YWdlIGFyb3VuZCBpdCwgb3IgLTEuICovXG5mdW5jdGlvbiBvd25lcnNPZihmYWN0czogcmVhZG9ubHkgRmFjdFtdLCBsYW5ndWFnZTogc3RyaW5nKTogSW50MzJBcnJheSB7XG4gIGNvbnN0IG93bmVyID0gbmV3IEludDMyQXJyYXkoZmFjdHMubGVuZ3RoKS5maWxsKC0xKTtcbiAgZm9yIChjb25zdCBmYWN0IG9mIGZhY3RzKSB7XG4gICAgY29uc3Qgb3V0ZXIgPSBmYWN0LndpdGhpbiA8IDAgPyAtMSA6IChvd25lcltmYWN0LndpdGhpbl0gYXMgbnVtYmVyKTtcbiAgICBjb25zdCBpc090aGVyID0gaXNVbml0KGZhY3QpICYmIGZhY3QubGFuZ3VhZ2UgIT09IHVuZGVmaW5lZCAmJiBmYWN0Lmxhbmd1YWdlICE9PSBsYW5ndWFnZTtcbiAgICBvd25lcltmYWN0LmlkXSA9IG91dGVyIDwgMCAmJiBpc090aGVyID8gZmFjdC5pZCA6IG91dGVyO1xuICB9XG4gIHJldHVybiBvd25lcjtcbn1cblxuLyoqIEZhY3RzIGJ5IGtpbmQsIGFuZCB0aGVpciBzdGVwcyBhcyB0aGV5IGFyZSB3cml0dGVuLiAqL1xuZnVuY3Rpb24gc29ydGVkKHBhcnQ6IHJlYWRvbmx5IEZhY3RbXSwgcHJvZ3JhbTogUHJvZ3JhbSkge1xuICBjb25zdCBzdGVwczogU3RlcFtdID0gW107XG4gIGNvbnN0IGNhbGxzOiBDYWxsW10gPSBbXTtcbiAgY29uc3Qgc2NvcGVzOiBTY29wZVtdID0gW107XG4gIGNvbnN0IHdyaXR0ZW46IFdyaXR0ZW5bXSA9IFtdO1xuICBmb3IgKGNvbnN0IGZhY3Qgb2YgcGFydCkge1xuICAgIGlmIChmYWN0LmtpbmQgPT09ICdzY29wZScpIHNjb3Blcy5wdXNoKGZhY3QpO1xuICAgIGVsc2UgaWYgKGZhY3Qua2luZCA9PT0gJ3ZhbHVlJykgd3JpdHRlbi5wdXNoKGZhY3QpO1xuICAgIGVsc2UgaWYgKGZhY3Qua2luZCA9PT0gJ2NhbGwnKSB7XG4gICAgICBjYWxscy5wdXNoKGZhY3QpO1xuICAgICAgY29uc3Qgc3RlcCA9IHByb2dyYW0uc3RlcChmYWN0LmlkKTtcbiAgICAgIGlmIChzdGVwKSBzdGVwcy5wdXNoKHN0ZXApO1xuICAgIH1cbiAgfVxuICBzdGVwcy5zb3J0KChhLCBiKSA9PiBhLmNhbGwuc3RhcnQgLSBiLmNhbGwuc3RhcnQgfHwgYS5jYWxsLmlkIC0gYi5jYWxsLmlkKTtcbiAgcmV0dXJuIHsgc3RlcHMsIGNhbGxzLCBzY29wZXMsIHdyaXR0ZW4gfTtcbn1cblxuLyoqXG4gKiBUaGUgcHJvZ3JhbSB3aXRoIG5vdGhpbmcgaW4gaXRzIGxpc3RzIGJ1dCBvbmUgcGFydCdzIGZhY3RzLiBXaGF0IGl0IGFuc3dlcnMgYWJvdXQgYSBmYWN0IHN0YXlzIHdoYXQgaXQgd2FzLiBJdCBpcyBhIGNvcHk6IGFzXG4gKiB0aGUgcHJvdG90eXBlIG9mIGFub3RoZXIgb2JqZWN0IHRoZSBwcm9ncmFtIHdvdWxkIGJlIGtlcHQgdW50aWwgdGhlIG5leHQgZnVsbCBnYXJiYWdlIGNvbGxlY3Rpb24sIHdpdGggYWxsIG9mIGl0cyBmYWN0cy5cbiAqL1xuZnVuY3Rpb24gdmlld09mKHByb2dyYW06IFByb2dyYW0sIHBhcnQ6IHJlYWRvbmx5IEZhY3RbXSwgaW5kZXg6IEZhY3RJbmRleCk6IFByb2dyYW0ge1xuICBjb25zdCBpZHMgPSBuZXcgU2V0KHBhcnQubWFwKCh7IGlkIH0pID0+IGlkKSk7XG4gIHJldHVybiB7XG4gICAgLi4ucHJvZ3JhbSxcbiAgICAuLi5zb3J0ZWQocGFydCwgcHJvZ3JhbSksXG4gICAgY29tbWVudHM6IHByb2dyYW0uY29tbWVudHMuZmlsdGVyKCh7IGlkIH0pID0+IGlkcy5oYXMoaWQpKSxcbiAgICBqb2JzOiBbXSxcbiAgICBzY3JpcHRzOiBbXSxcbiAgICBzaXplOiBzaXplT2YocGFydCwgaW5kZXguZmFjdHMpLFxuICAgIHJlY29yZExvb3BzOiBwcm9ncmFtLnJlY29yZExvb3BzLmZpbHRlcigoeyBpZCB9KSA9PiBpZHMuaGFzKGlkKSksXG4gIH07XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDYWxsLCBGYWN0LCBGYWN0cywgU2NvcGUgfSBmcm9tICcuLi9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IENvbHVtbiwgS25vd2xlZGdlIH0gZnJvbSAnLi4va25vd2xlZGdlLnRzJztcbmltcG9ydCB0eXBlIHsgR3VhcmQsIE93bkZ1bmN0aW9ucywgUHJvZ3JhbSB9IGZyb20gJy4uL3Byb2dyYW0udHMnO1xuaW1wb3J0IHsgbGluZXNPZiB9IGZyb20gJy4uL3NvdXJjZS50cyc7XG5pbXBvcnQgdHlwZSB7IFN0ZXAgfSBmcm9tICcuLi9zdGVwLnRzJztcbmltcG9ydCB7IGNyZWF0ZUNoYWlucywgcmVhY2hlZEZ1bmN0aW9ucyB9IGZyb20gJy4vY2hhaW5zLnRzJztcbmltcG9ydCB7IGNyZWF0ZUVuZGluZ3MgfSBmcm9tICcuL2VuZGluZ3MudHMnO1xuaW1wb3J0IHsgZXZpZGVuY2VPZiB9IGZyb20gJy4vZXZpZGVuY2UudHMnO1xuaW1wb3J0IHsgY2F0Y2hlcnNPZiwgZmFpbHVyZUJyYW5jaGVzSW4sIGZhaWx1cmVPZiwgc3RhdHVzQ2hlY2tlZE9mIH0gZnJvbSAnLi9mYWlsdXJlLnRzJztcbmltcG9ydCB7IGNyZWF0ZUd1YXJkcyB9IGZyb20gJy4vZ3VhcmRzLnRzJztcbmltcG9ydCB7IHR5cGUgRmFjdEluZGV4LCBpbmRleE9mIH0gZnJvbSAnLi9pbmRleC50cyc7XG5pbXBvcnQgeyBjb21tZW50QXQsIG5lc3RpbmcgfSBmcm9tICcuL25lc3RpbmcudHMnO1xuaW1wb3J0IHR5cGUgeyBQcm9ncmFtT3B0aW9ucyB9IGZyb20gJy4vb3B0aW9ucy50cyc7XG5pbXBvcnQgeyBvdXRjb21lT2YgfSBmcm9tICcuL291dGNvbWUudHMnO1xuaW1wb3J0IHsgaXNPdmVyUmVjb3JkcyB9IGZyb20gJy4vcmVjb3Jkcy50cyc7XG5pbXBvcnQgeyBvbmNlLCByZW1lbWJlciB9IGZyb20gJy4vcmVtZW1iZXIudHMnO1xuaW1wb3J0IHsgc291cmNlc09mLCB0ZXN0ZWRJbiB9IGZyb20gJy4vc291cmNlcy50cyc7XG5pbXBvcnQgeyBsYW5ndWFnZUF0LCBzdGVwT2YgfSBmcm9tICcuL3N0ZXBzLnRzJztcbmltcG9ydCB7IHNjcmlwdHNPZiwgdW5pdEF0LCB1bml0c09mIH0gZnJvbSAnLi91bml0cy50cyc7XG5pbXBvcnQgeyBhdG9tc09mLCBnaXZlblRvLCB3b3Jkc09mIH0gZnJvbSAnLi93b3Jkcy50cyc7XG5cbi8qKiBHaXZlcyBmYWN0cyB0aGVpciBtZWFuaW5nOiBzdGVwcyBmcm9tIGtub3dsZWRnZSwgYW5kIHRoZSBxdWVzdGlvbnMgb2YgYFByb2dyYW1gIG92ZXIgdGhlbS4gSXQgZG9lcyBubyBJL08uICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUHJvZ3JhbShmaWxlOiBGYWN0cywga25vd2xlZGdlOiBLbm93bGVkZ2UsIG9wdGlvbnM6IFByb2dyYW1PcHRpb25zKTogUHJvZ3JhbSB7XG4gIGNvbnN0IGluZGV4ID0gaW5kZXhPZihmaWxlKTtcbiAgY29uc3QgY29sdW1uID0ga25vd2xlZGdlLmNvbHVtbihmaWxlLmxhbmd1YWdlKTtcbiAgY29uc3QgYnlDYWxsID0gc3RlcHNCeUNhbGwoZmlsZSwgaW5kZXgsIGtub3dsZWRnZSwgb3B0aW9ucy5mdW5jdGlvbnMpO1xuICBjb25zdCBzdGVwID0gKGNhbGw6IG51bWJlcik6IFN0ZXAgfCB1bmRlZmluZWQgPT4gYnlDYWxsLmdldChjYWxsKTtcbiAgY29uc3Qgc2VsZiA9ICgpOiBQcm9ncmFtID0+IHByb2dyYW07XG4gIGNvbnN0IGxpbmVzID0gbGluZXNPZihmaWxlLnRleHQpO1xuICBjb25zdCBwcm9ncmFtOiB7IC1yZWFkb25seSBbSyBpbiBrZXlvZiBQcm9ncmFtXTogUHJvZ3JhbVtLXSB9ID0ge1xuICAgIGZpbGUsXG4gICAgZnVuY3Rpb25zOiBvcHRpb25zLmZ1bmN0aW9ucyxcbiAgICBzdGVwczogWy4uLmJ5Q2FsbC52YWx1ZXMoKV0sXG4gICAgY2FsbHM6IGluZGV4LmNhbGxzLFxuICAgIHNjb3BlczogaW5kZXguc2NvcGVzLFxuICAgIHdyaXR0ZW46IGluZGV4LndyaXR0ZW4sXG4gICAgY29tbWVudHM6IGluZGV4LmNvbW1lbnRzLFxuICAgIGZhY3Q6IChpZCkgPT4gaW5kZXguZmFjdHNbaWRdIGFzIEZhY3QsXG4gICAgbGFuZ3VhZ2VPZjogKGlkKSA9PiBsYW5ndWFnZUF0KGluZGV4LmZhY3RzLCBpZCwgZmlsZS5sYW5ndWFnZSksXG4gICAgc3RlcCxcbiAgICBjaGlsZHJlbjogaW5kZXguY2hpbGRyZW4sXG4gICAgY29tbWVudEF0OiAoZmFjdCkgPT4gY29tbWVudEF0KGZhY3Quc3RhcnQsIGluZGV4LCBwcm9ncmFtKSxcbiAgICAuLi5uZXN0aW5nKGluZGV4LCBzdGVwKSxcbiAgICAuLi53YXlzKGluZGV4LCBzdGVwLCBjb2x1bW4pLFxuICAgIC4uLmZhdGVzKGluZGV4LCBieUNhbGwsIHNlbGYpLFxuICAgIC4uLnZhbHVlcyhpbmRleCwgc3RlcCwgc2VsZiksXG4gICAgLi4udW5pdHNPZihpbmRleCwgZmlsZS5sYW5ndWFnZSwgY29sdW1uKSxcbiAgICBzaXplOiBpbmRleC5jYWxscy5sZW5ndGgsXG4gICAgbGluZXMsXG4gICAgLy8gVGhlc2UgdGhyZWUgYXJlIGFuc3dlcnMgb2YgdGhlIHByb2dyYW0gaXRzZWxmLiBUaGV5IGFyZSBwcm9wZXJ0aWVzLCBub3QgZ2V0dGVyczogd2l0aCBnZXR0ZXJzIG9mIGl0cyBvd24gZWFjaCBwcm9ncmFtXG4gICAgLy8gaGFzIGEgc2hhcGUgb2YgaXRzIG93biwgYW5kIGV2ZXJ5IHF1ZXN0aW9uIHRvIGl0IGlzIHNsb3cuXG4gICAgcmVjb3JkTG9vcHM6IFtdLFxuICAgIGV2aWRlbmNlOiB7IGtpbmQ6ICdsaWJyYXJ5JywgYmVjYXVzZTogW10gfSxcbiAgICBzY3JpcHRzOiBbXSxcbiAgfTtcbiAgcHJvZ3JhbS5yZWNvcmRMb29wcyA9IGluZGV4LnNjb3Blcy5maWx0ZXIoXG4gICAgKHNjb3BlKSA9PiBzY29wZS5yb2xlID09PSAnbG9vcCcgJiYgcHJvZ3JhbS5yZWFjaGVkKHNjb3BlLmlkKSAmJiBwcm9ncmFtLm92ZXJSZWNvcmRzKHNjb3BlKSxcbiAgKTtcbiAgcHJvZ3JhbS5ldmlkZW5jZSA9IGV2aWRlbmNlT2YocHJvZ3JhbSwgY29sdW1uLCBvcHRpb25zKTtcbiAgcHJvZ3JhbS5zY3JpcHRzID0gc2NyaXB0c09mKHByb2dyYW0sIGluZGV4LCBjb2x1bW4pO1xuICByZXR1cm4gcHJvZ3JhbTtcbn1cblxuLyoqIEhvdyBmYWN0cyBhcmUgcmVhY2hlZCwgYW5kIHVuZGVyIHdoaWNoIGNvbmRpdGlvbnMuICovXG5mdW5jdGlvbiB3YXlzKGluZGV4OiBGYWN0SW5kZXgsIHN0ZXA6IChjYWxsOiBudW1iZXIpID0+IFN0ZXAgfCB1bmRlZmluZWQsIGNvbHVtbjogQ29sdW1uIHwgdW5kZWZpbmVkKTogV2F5cyB7XG4gIGNvbnN0IGNoYWlucyA9IGNyZWF0ZUNoYWlucyhpbmRleCk7XG4gIGNvbnN0IGVuZGluZyA9IGNyZWF0ZUVuZGluZ3MoaW5kZXgsIHN0ZXApO1xuICBjb25zdCByZWdpc3RlcnMgPSAoY2FsbDogQ2FsbCk6IGJvb2xlYW4gPT4gY29sdW1uPy5yZWdpc3RlcnM/LihjYWxsLm5hbWUpID09PSB0cnVlO1xuICBjb25zdCByZWFjaGVkQnkgPSBvbmNlKCgpID0+IHJlYWNoZWRGdW5jdGlvbnMoaW5kZXgsIHJlZ2lzdGVycywgKCkgPT4gdHJ1ZSkpO1xuICBjb25zdCBsb2FkZWRCeSA9IG9uY2UoKCkgPT4gcmVhY2hlZEZ1bmN0aW9ucyhpbmRleCwgcmVnaXN0ZXJzLCAoeyBjYWxsLCBhdCB9KSA9PiBjYWxsICE9PSB1bmRlZmluZWQgfHwgYXQua2luZCA9PT0gJ2NhbGwnKSk7XG4gIGNvbnN0IGd1YXJkc09uID0gY3JlYXRlR3VhcmRzKGluZGV4LCBlbmRpbmcpO1xuICBjb25zdCBndWFyZHMgPSByZW1lbWJlcigoaWQ6IG51bWJlcik6IHJlYWRvbmx5IChyZWFkb25seSBHdWFyZFtdKVtdID0+IGNoYWlucyhpZCkubWFwKChjaGFpbikgPT4gZ3VhcmRzT24oY2hhaW4sIGlkKSkpO1xuICByZXR1cm4ge1xuICAgIGNoYWlucyxcbiAgICBlbmRpbmcsXG4gICAgZ3VhcmRzLFxuICAgIHJlYWNoZWQoaWQpIHtcbiAgICAgIGNvbnN0IG93bmVyID0gaW5kZXguZnVuY3Rpb25PZihpZCk7XG4gICAgICByZXR1cm4gb3duZXIgPCAwIHx8IHJlYWNoZWRCeSgpLmhhcyhvd25lcik7XG4gICAgfSxcbiAgICBsb2FkZWQoaWQpIHtcbiAgICAgIGNvbnN0IG93bmVyID0gaW5kZXguZnVuY3Rpb25PZihpZCk7XG4gICAgICByZXR1cm4gb3duZXIgPCAwIHx8IGxvYWRlZEJ5KCkuaGFzKG93bmVyKTtcbiAgICB9LFxuICAgIGV2ZXJ5V2F5OiAoaWQsIGFjY2VwdCkgPT4gZ3VhcmRzKGlkKS5sZW5ndGggPiAwICYmIGd1YXJkcyhpZCkuZXZlcnkoKHdheSkgPT4gd2F5LnNvbWUoYWNjZXB0KSksXG4gICAgc29tZVdheTogKGlkLCBhY2NlcHQpID0+IGd1YXJkcyhpZCkuc29tZSgod2F5KSA9PiB3YXkuc29tZShhY2NlcHQpKSxcbiAgICBsb29wczogKGlkKSA9PiBbLi4ubmV3IFNldChjaGFpbnMoaWQpLmZsYXRNYXAoKGNoYWluKSA9PiBjaGFpbi5saW5rcy5maWx0ZXIoaXNMb29wKSkpXSxcbiAgICBlbmNsb3Npbmc6IChpZCkgPT4gZW5jbG9zaW5nT2YoaWQsIGluZGV4KSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gZW5jbG9zaW5nT2YoaWQ6IG51bWJlciwgaW5kZXg6IEZhY3RJbmRleCk6IFNjb3BlIHtcbiAgY29uc3Qgb3duZXIgPSBpbmRleC5mdW5jdGlvbk9mKGlkKTtcbiAgcmV0dXJuIG93bmVyID49IDAgPyAoaW5kZXguZmFjdHNbb3duZXJdIGFzIFNjb3BlKSA6IHVuaXRBdChpZCwgaW5kZXgpO1xufVxuXG50eXBlIFdheXMgPSBQaWNrPFByb2dyYW0sICdjaGFpbnMnIHwgJ2VuZGluZycgfCAnZ3VhcmRzJyB8ICdyZWFjaGVkJyB8ICdsb2FkZWQnIHwgJ2V2ZXJ5V2F5JyB8ICdzb21lV2F5JyB8ICdsb29wcycgfCAnZW5jbG9zaW5nJz47XG5cbmNvbnN0IGlzTG9vcCA9IChsaW5rOiBTY29wZSB8IENhbGwpOiBsaW5rIGlzIFNjb3BlID0+IGxpbmsua2luZCA9PT0gJ3Njb3BlJyAmJiBsaW5rLnJvbGUgPT09ICdsb29wJztcblxuLyoqIFdoYXQgYmVjb21lcyBvZiBmYWlsdXJlcy4gKi9cbmZ1bmN0aW9uIGZhdGVzKGluZGV4OiBGYWN0SW5kZXgsIGJ5Q2FsbDogUmVhZG9ubHlNYXA8bnVtYmVyLCBTdGVwPiwgcHJvZ3JhbTogKCkgPT4gUHJvZ3JhbSk6IEZhdGVzIHtcbiAgY29uc3QgY2F0Y2hlcnMgPSByZW1lbWJlcigoaWQ6IG51bWJlcikgPT4gY2F0Y2hlcnNPZihpZCwgaW5kZXgsIHByb2dyYW0oKSkpO1xuICBjb25zdCBvdXRjb21lID0gcmVtZW1iZXIoKGlkOiBudW1iZXIpID0+IG91dGNvbWVPZihpbmRleC5mYWN0c1tpZF0gYXMgU2NvcGUsIGluZGV4LCBwcm9ncmFtKCkpKTtcbiAgY29uc3QgZmFpbHVyZSA9IHJlbWVtYmVyKChpZDogbnVtYmVyKSA9PiBmYWlsdXJlT2YoYnlDYWxsLmdldChpZCkgYXMgU3RlcCwgcHJvZ3JhbSgpKSk7XG4gIGNvbnN0IGJyYW5jaGVzID0gb25jZSgoKSA9PiBmYWlsdXJlQnJhbmNoZXNJbihpbmRleCwgcHJvZ3JhbSgpKSk7XG4gIHJldHVybiB7XG4gICAgY2F0Y2hlcnMsXG4gICAgb3V0Y29tZTogKGhhbmRsZXIpID0+IG91dGNvbWUoaGFuZGxlci5pZCksXG4gICAgZmFpbHVyZTogKHN0ZXApID0+IGZhaWx1cmUoc3RlcC5jYWxsLmlkKSxcbiAgICBmYWlsdXJlQnJhbmNoZXM6IChjYWxsKSA9PiBicmFuY2hlcygpLmdldChjYWxsLmlkKSA/PyBbXSxcbiAgICBzdGF0dXNDaGVja2VkOiBzdGF0dXNDaGVja2VkT2YsXG4gICAgb3ZlclJlY29yZHM6IChsb29wKSA9PiBpc092ZXJSZWNvcmRzKGxvb3AsIHByb2dyYW0oKSksXG4gIH07XG59XG5cbnR5cGUgRmF0ZXMgPSBQaWNrPFByb2dyYW0sICdjYXRjaGVycycgfCAnb3V0Y29tZScgfCAnZmFpbHVyZScgfCAnZmFpbHVyZUJyYW5jaGVzJyB8ICdzdGF0dXNDaGVja2VkJyB8ICdvdmVyUmVjb3Jkcyc+O1xuXG4vKiogV2hhdCB2YWx1ZXMgbWVhbiBpbiBvdGhlciB3b3Jkcywgd2hlcmUgdGhleSBjb21lIGZyb20sIGFuZCB3aG8gbG9va3MgYXQgdGhlbS4gKi9cbmZ1bmN0aW9uIHZhbHVlcyhcbiAgaW5kZXg6IEZhY3RJbmRleCxcbiAgc3RlcDogKGNhbGw6IG51bWJlcikgPT4gU3RlcCB8IHVuZGVmaW5lZCxcbiAgcHJvZ3JhbTogKCkgPT4gUHJvZ3JhbSxcbik6IFBpY2s8UHJvZ3JhbSwgJ2V4cGFuZCcgfCAnaW5Xb3JkcycgfCAnc291cmNlcycgfCAnZ2l2ZW4nIHwgJ2xvb2tzQXQnPiB7XG4gIGNvbnN0IGxvb2tlZEF0ID0gb25jZSgoKSA9PiB0ZXN0ZWRJbihwcm9ncmFtKCkpKTtcbiAgcmV0dXJuIHtcbiAgICBleHBhbmQ6ICh0ZXN0KSA9PiBhdG9tc09mKGluZGV4LCB0ZXN0KSxcbiAgICBpbldvcmRzOiAodmFsdWUsIHNpdGVzKSA9PiB3b3Jkc09mKHZhbHVlLCBzaXRlcywgaW5kZXguZmFjdHMpLFxuICAgIHNvdXJjZXM6ICh2YWx1ZSkgPT4gc291cmNlc09mKGluZGV4LCBzdGVwLCB2YWx1ZSksXG4gICAgZ2l2ZW46IChuYW1lLCBmcm9tKSA9PiBnaXZlblRvKGluZGV4LCBuYW1lLCBmcm9tKSxcbiAgICBsb29rc0F0OiAodGVzdGVkKSA9PiBsb29rZWRBdCgpLmhhcyh0ZXN0ZWQpLFxuICB9O1xufVxuXG4vKiogU3RlcHMgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgYXJlIHdyaXR0ZW4sIHdoYXRldmVyIG9yZGVyIHRoZSByZWFkZXIgbWV0IHRoZW0gaW4uICovXG5mdW5jdGlvbiBzdGVwc0J5Q2FsbChmaWxlOiBGYWN0cywgaW5kZXg6IEZhY3RJbmRleCwga25vd2xlZGdlOiBLbm93bGVkZ2UsIGZ1bmN0aW9uczogT3duRnVuY3Rpb25zKTogUmVhZG9ubHlNYXA8bnVtYmVyLCBTdGVwPiB7XG4gIGNvbnN0IGJ5Q2FsbCA9IG5ldyBNYXA8bnVtYmVyLCBTdGVwPigpO1xuICBjb25zdCBvd24gPSBrbm93bGVkZ2UuY29sdW1uKGZpbGUubGFuZ3VhZ2UpO1xuICBjb25zdCBpc01peGVkID0gaW5kZXguc2NvcGVzLnNvbWUoKHsgbGFuZ3VhZ2UgfSkgPT4gbGFuZ3VhZ2UgIT09IHVuZGVmaW5lZCAmJiBsYW5ndWFnZSAhPT0gZmlsZS5sYW5ndWFnZSk7XG4gIGNvbnN0IGNhbGxzID0gaW5PcmRlcihpbmRleC5jYWxscyk7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBjYWxscy5sZW5ndGg7IGF0KyspIHtcbiAgICBjb25zdCBjYWxsID0gY2FsbHNbYXRdIGFzIENhbGw7XG4gICAgY29uc3QgY29sdW1uID0gaXNNaXhlZCA/IGtub3dsZWRnZS5jb2x1bW4obGFuZ3VhZ2VBdChpbmRleC5mYWN0cywgY2FsbC5pZCwgZmlsZS5sYW5ndWFnZSkpIDogb3duO1xuICAgIGNvbnN0IHN0ZXAgPSBzdGVwT2YoY2FsbCwgY29sdW1uLCBrbm93bGVkZ2UsIGluZGV4LmZhY3RzLCBmdW5jdGlvbnMpO1xuICAgIGlmIChzdGVwKSBieUNhbGwuc2V0KGNhbGwuaWQsIHN0ZXApO1xuICB9XG4gIHJldHVybiBieUNhbGw7XG59XG5cbmZ1bmN0aW9uIGluT3JkZXIoY2FsbHM6IHJlYWRvbmx5IENhbGxbXSk6IHJlYWRvbmx5IENhbGxbXSB7XG4gIHJldHVybiBjYWxscy5ldmVyeSgoY2FsbCwgYXQpID0+IGF0ID09PSAwIHx8IGNhbGwuc3RhcnQgPj0gKGNhbGxzW2F0IC0gMV0gYXMgQ2FsbCkuc3RhcnQpXG4gICAgPyBjYWxsc1xuICAgIDogWy4uLmNhbGxzXS5zb3J0KChvbmUsIG90aGVyKSA9PiBvbmUuc3RhcnQgLSBvdGhlci5zdGFydCB8fCBvbmUuaWQgLSBvdGhlci5pZCk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBTdGFydCB9IGZyb20gJy4vc3RhcnRzLnRzJztcblxuY29uc3QgU0NSSVBUID0gL14oPzpbXFx3Li1dKlxcLykqKFtcXHcuLV0rXFwuKD86c2h8YmFzaHxrc2h8cHkpKSg/PVxcc3wkKS87XG5cbi8qKiBUaGUgc2NyaXB0IGJ5IGl0cyBuYW1lIHRoYXQgYSBzdGVwIHN0YXJ0cyBpbiBhIGNvbnRhaW5lcjogYGRvY2tlciBleGVjIGxhYiBiYXNoIHJ1bi5zaGAsIGBkb2NrZXIgY29tcG9zZSBydW4gd2ViIC4vY2hlY2suc2ggLWFgLiBXaGVyZSBpdCBsaWVzIG5vYm9keSBjYW4gdGVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzY3JpcHRJbkNvbnRhaW5lcih7IGNhbGwgfTogUGljazxTdGFydCwgJ2NhbGwnPik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHdvcmRzID0gWy4uLmNhbGwubmFtZS5zcGxpdCgnICcpLCAuLi5jYWxsLmFyZ3MubWFwKCh7IHRleHQgfSkgPT4gdGV4dCldO1xuICBpZiAoIS9eKD86ZG9ja2VyfHBvZG1hbnxkb2NrZXItY29tcG9zZSkkLy50ZXN0KHdvcmRzWzBdID8/ICcnKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgdmVyYiA9IHdvcmRzLnNsaWNlKDAsIDMpLmZpbmRJbmRleCgod29yZCkgPT4gd29yZCA9PT0gJ2V4ZWMnIHx8IHdvcmQgPT09ICdydW4nKTtcbiAgY29uc3QgYXQgPSB3b3Jkcy5maW5kSW5kZXgoKHdvcmQsIGluZGV4KSA9PiBpbmRleCA+IHZlcmIgKyAxICYmIFNDUklQVC50ZXN0KHdvcmQpICYmIGlzU3RhcnRlZCh3b3Jkc1tpbmRleCAtIDFdID8/ICcnKSk7XG4gIHJldHVybiB2ZXJiIDwgMCB8fCBhdCA8IDAgPyB1bmRlZmluZWQgOiBTQ1JJUFQuZXhlYyh3b3Jkc1thdF0gPz8gJycpPy5bMV07XG59XG5cbi8qKiBCZWhpbmQgdGhlIGNvbnRhaW5lciBvciB0aGUgaW1hZ2UsIGEgc2hlbGwsIG9yIGEgc2hlbGwncyBgLWNgOyB3aGF0IGZvbGxvd3MgYW55IG90aGVyIG9wdGlvbiBpcyBpdHMgdmFsdWUuICovXG5jb25zdCBpc1N0YXJ0ZWQgPSAoYmVmb3JlOiBzdHJpbmcpOiBib29sZWFuID0+ICFiZWZvcmUuc3RhcnRzV2l0aCgnLScpIHx8IC9eLVxcdypjJC8udGVzdChiZWZvcmUpO1xuIiwgImltcG9ydCB0eXBlIHsgQ29udGV4dFRleHQgfSBmcm9tICcuL2NvbnRleHQudHMnO1xuXG4vKiogV2hhdCBhIHNlcnZpY2Ugc3RhcnRzIG9uIGEgdGltZXIsIHdpdGggd2hhdCBzeXN0ZW1kIHByb3ZpZGVzIGZvciBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGltZWRTZXJ2aWNlIHtcbiAgLyoqIGBPbkNhbGVuZGFyPWAsIG9yIHRoZSBkaXN0YW5jZSBiZXR3ZWVuIHR3byBzdGFydHMsIGFzIGl0IGlzIHdyaXR0ZW4gaW4gdGhlIHRpbWVyLiAqL1xuICByZWFkb25seSBzY2hlZHVsZTogc3RyaW5nO1xuICAvKiogV2hhdCBpdCBydW5zIG9uZSBhZnRlciBhbm90aGVyLCBlYWNoIHdoZW4gdGhlIG9uZSBiZWZvcmUgd2VudCB3ZWxsLCBhcyBhIHNoZWxsIHdvdWxkIGJlIHRvbGQ7IGFuZCB0aGUgbGluZSBvZiB0aGUgZmlyc3QuICovXG4gIHJlYWRvbmx5IGNvbW1hbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZTogbnVtYmVyO1xuICAvKiogVGhlIGZvbGRlciBpbiB3aGljaCB0aGUgY29tbWFuZHMgcnVuLCB3aGVyZSB0aGUgc2VydmljZSBuYW1lcyBvbmUuICovXG4gIHJlYWRvbmx5IGZvbGRlcj86IHN0cmluZztcbiAgLyoqIHN5c3RlbWQgZW5kcyBpdDogYFJ1bnRpbWVNYXhTZWM9YCwgb3IgYFRpbWVvdXRTdGFydFNlYz1gIG9mIGEgc2VydmljZSB0aGF0IGlzIG92ZXIgd2hlbiBpdHMgY29tbWFuZCBpcy4gKi9cbiAgcmVhZG9ubHkgbGltaXRzOiBib29sZWFuO1xuICAvKiogYE9uRmFpbHVyZT1gIHN0YXJ0cyBhbm90aGVyIHVuaXQsIHdoaWNoIHRlbGxzIHNvbWVib2R5LiAqL1xuICByZWFkb25seSBhbGVydHM6IGJvb2xlYW47XG59XG5cbmludGVyZmFjZSBFbnRyeSB7XG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSB2YWx1ZTogc3RyaW5nO1xuICByZWFkb25seSBsaW5lOiBudW1iZXI7XG59XG5cbmNvbnN0IFNDSEVEVUxFID0gL15Pbig/OkNhbGVuZGFyfFVuaXRBY3RpdmVTZWN8VW5pdEluYWN0aXZlU2VjfEJvb3RTZWN8U3RhcnR1cFNlY3xBY3RpdmVTZWMpJC87XG5cbi8qKlxuICogVGhlIHRpbWVyIGFtb25nIHRoZXNlIHRleHRzIHRoYXQgc3RhcnRzIGEgc2VydmljZTogdGhlIG9uZSB3aXRoIGl0cyBuYW1lIGJlc2lkZSBpdCwgb3Igb25lIHRoYXQgbmFtZXMgaXQgKHN5c3RlbWQudGltZXIoNSkpLlxuICogYHVuZGVmaW5lZGA6IG5vbmUgZG9lcywgYW5kIHRoZSBzZXJ2aWNlIHJ1bnMgZnJvbSB0aGUgc3RhcnQgb2YgaXRzIG1hY2hpbmUgb24uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aW1lck9mKHNlcnZpY2U6IENvbnRleHRUZXh0LCB0ZXh0czogcmVhZG9ubHkgQ29udGV4dFRleHRbXSk6IENvbnRleHRUZXh0IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbmFtZSA9IHNlcnZpY2UucGF0aC5zbGljZShzZXJ2aWNlLnBhdGgubGFzdEluZGV4T2YoJy8nKSArIDEpO1xuICBjb25zdCBvd24gPSBzZXJ2aWNlLnBhdGgucmVwbGFjZSgvXFwuc2VydmljZSQvLCAnLnRpbWVyJyk7XG4gIGNvbnN0IHRpbWVycyA9IHRleHRzLmZpbHRlcigoeyBwYXRoIH0pID0+IHBhdGguZW5kc1dpdGgoJy50aW1lcicpKTtcbiAgcmV0dXJuIHRpbWVycy5maW5kKCh7IHBhdGggfSkgPT4gcGF0aCA9PT0gb3duKSA/PyB0aW1lcnMuZmluZCgoeyB0ZXh0IH0pID0+IGxhc3RPZihlbnRyaWVzT2YodGV4dCksICdVbml0JykgPT09IG5hbWUpO1xufVxuXG4vKiogV2hhdCBhIHNlcnZpY2UgYW5kIGl0cyB0aW1lciBzYXkgKHN5c3RlbWQuc2VydmljZSg1KSk7IGB1bmRlZmluZWRgOiBpdCBoYXMgbm8gc2NoZWR1bGUsIG9yIHN0YXJ0cyBub3RoaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRpbWVkU2VydmljZShzZXJ2aWNlOiBDb250ZXh0VGV4dCwgdGltZXI6IENvbnRleHRUZXh0KTogVGltZWRTZXJ2aWNlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgZW50cmllcyA9IGVudHJpZXNPZihzZXJ2aWNlLnRleHQpO1xuICBjb25zdCBzY2hlZHVsZSA9IGVudHJpZXNPZih0aW1lci50ZXh0KVxuICAgIC5maWx0ZXIoKHsga2V5LCB2YWx1ZSB9KSA9PiBTQ0hFRFVMRS50ZXN0KGtleSkgJiYgdmFsdWUgIT09ICcnKVxuICAgIC5tYXAoKHsga2V5LCB2YWx1ZSB9KSA9PiAoa2V5ID09PSAnT25DYWxlbmRhcicgPyB2YWx1ZSA6IGAke2tleX09JHt2YWx1ZX1gKSk7XG4gIGNvbnN0IFtmaXJzdF0gPSBlbnRyaWVzLmZpbHRlcihpc1N0YXJ0KTtcbiAgaWYgKHNjaGVkdWxlLmxlbmd0aCA9PT0gMCB8fCBmaXJzdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBmb2xkZXIgPSBsYXN0T2YoZW50cmllcywgJ1dvcmtpbmdEaXJlY3RvcnknKT8ucmVwbGFjZSgvXi0vLCAnJyk7XG4gIGNvbnN0IGlzT3ZlciA9IGxhc3RPZihlbnRyaWVzLCAnVHlwZScpID09PSAnb25lc2hvdCc7XG4gIHJldHVybiB7XG4gICAgc2NoZWR1bGU6IHNjaGVkdWxlLmpvaW4oJywgJyksXG4gICAgY29tbWFuZDogZW50cmllc1xuICAgICAgLmZpbHRlcigoZW50cnkpID0+IGlzU3RhcnQoZW50cnkpIHx8IGVudHJ5LmtleSA9PT0gJ0V4ZWNTdGFydFBvc3QnKVxuICAgICAgLm1hcChjb21tYW5kT2YpXG4gICAgICAuam9pbignICYmICcpLFxuICAgIGxpbmU6IGZpcnN0LmxpbmUsXG4gICAgLi4uKGZvbGRlciAhPT0gdW5kZWZpbmVkICYmIHsgZm9sZGVyIH0pLFxuICAgIGxpbWl0czogaXNMaW1pdChsYXN0T2YoZW50cmllcywgJ1J1bnRpbWVNYXhTZWMnKSkgfHwgKGlzT3ZlciAmJiBpc0xpbWl0KGxhc3RPZihlbnRyaWVzLCAnVGltZW91dFN0YXJ0U2VjJykpKSxcbiAgICBhbGVydHM6IChsYXN0T2YoZW50cmllcywgJ09uRmFpbHVyZScpID8/ICcnKSAhPT0gJycsXG4gIH07XG59XG5cbmNvbnN0IGlzU3RhcnQgPSAoeyBrZXksIHZhbHVlIH06IEVudHJ5KTogYm9vbGVhbiA9PiBrZXkgPT09ICdFeGVjU3RhcnQnICYmIHZhbHVlICE9PSAnJztcblxuLyoqIEJlZm9yZSBhIGNvbW1hbmQgYC1gIGxldHMgaXQgZmFpbCwgYCtgIGFuZCBgIWAgc2F5IGFzIHdob20gaXQgcnVucywgYEBgIGdpdmVzIGl0IGFub3RoZXIgbmFtZSwgYDpgIGxlYXZlcyB2YXJpYWJsZXMgYWxvbmUuICovXG5jb25zdCBjb21tYW5kT2YgPSAoeyB2YWx1ZSB9OiBFbnRyeSk6IHN0cmluZyA9PiB2YWx1ZS5yZXBsYWNlKC9eWy0rITpAfF0rLywgJycpLnJlcGxhY2VBbGwoJyUlJywgJyUnKTtcblxuY29uc3QgaXNMaW1pdCA9ICh2YWx1ZTogc3RyaW5nIHwgdW5kZWZpbmVkKTogYm9vbGVhbiA9PiB2YWx1ZSAhPT0gdW5kZWZpbmVkICYmICEvXig/OmluZmluaXR5fDApPyQvLnRlc3QodmFsdWUpO1xuXG5jb25zdCBsYXN0T2YgPSAoZW50cmllczogcmVhZG9ubHkgRW50cnlbXSwga2V5OiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT5cbiAgZW50cmllcy5maW5kTGFzdCgoZW50cnkpID0+IGVudHJ5LmtleSA9PT0ga2V5KT8udmFsdWU7XG5cbi8qKiBUaGUgZW50cmllcyBvZiBhIHVuaXQgZmlsZSwgd2hhdGV2ZXIgdGhlaXIgc2VjdGlvbjsgYSBsaW5lIHRoYXQgZW5kcyB3aXRoIGEgYmFja3NsYXNoIGdvZXMgb24gaW4gdGhlIG5leHQgKHN5c3RlbWQuc3ludGF4KDcpKS4gKi9cbmZ1bmN0aW9uIGVudHJpZXNPZih0ZXh0OiBzdHJpbmcpOiByZWFkb25seSBFbnRyeVtdIHtcbiAgY29uc3QgZW50cmllczogRW50cnlbXSA9IFtdO1xuICBsZXQgb3BlbiA9ICcnO1xuICBsZXQgZnJvbSA9IDA7XG4gIGZvciAoY29uc3QgW2luZGV4LCB3cml0dGVuXSBvZiB0ZXh0LnNwbGl0KC9cXHJcXG58XFxufFxcci8pLmVudHJpZXMoKSkge1xuICAgIGlmICgvXlxccypbIztdLy50ZXN0KHdyaXR0ZW4pKSBjb250aW51ZTtcbiAgICBpZiAob3BlbiA9PT0gJycpIGZyb20gPSBpbmRleCArIDE7XG4gICAgY29uc3QgbGluZSA9IGAke29wZW59JHt3cml0dGVufWA7XG4gICAgb3BlbiA9IGxpbmUuZW5kc1dpdGgoJ1xcXFwnKSA/IGAke2xpbmUuc2xpY2UoMCwgLTEpfSBgIDogJyc7XG4gICAgY29uc3QgWywga2V5LCB2YWx1ZV0gPSBvcGVuID09PSAnJyA/ICgvXlxccyooXFx3KylcXHMqPVxccyooLio/KVxccyokLy5leGVjKGxpbmUpID8/IFtdKSA6IFtdO1xuICAgIGlmIChrZXkgIT09IHVuZGVmaW5lZCAmJiB2YWx1ZSAhPT0gdW5kZWZpbmVkKSBlbnRyaWVzLnB1c2goeyBrZXksIHZhbHVlLCBsaW5lOiBmcm9tIH0pO1xuICB9XG4gIHJldHVybiBlbnRyaWVzO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2FsbCB9IGZyb20gJy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgY29tbWFuZHNJbiB9IGZyb20gJy4vZG9ja2VyZmlsZS50cyc7XG5cbi8qKlxuICogVGhlIHNjcmlwdHMgdGhhdCBhIHN0ZXAgaW4gUG93ZXJTaGVsbCBzdGFydHMgaW4gdGhlIExpbnV4IG9mIFdpbmRvd3M6IGB3c2wgLXUgcm9vdCAtLSBiYXNoIC1leGMgXCJnaXQgY2xvbmUgXHUyMDI2IC90bXAvc2hvcCAmJiBjZCAvdG1wL3Nob3AgJiYgYmFzaFxuICogdG9vbHMvc2V0dXAuc2hcImAuIEl0IHdvcmtzIG9uIGEgY2xvbmUgdGhlcmUsIHNvIGEgcmVsYXRpdmUgcGF0aCBpcyBvbmUgb2YgdGhlIHJlcG9zaXRvcnkuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxlc0luV3NsKHsgbmFtZSwgYXJncyB9OiBDYWxsKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBpZiAobmFtZSAhPT0gJ3VucmVhZCBzY3JpcHQnKSByZXR1cm4gW107XG4gIHJldHVybiBbLi4uKGFyZ3NbMF0/LnRleHQgPz8gJycpLm1hdGNoQWxsKElOU0lERSldXG4gICAgLmZsYXRNYXAoKFssIGRvdWJsZSwgc2luZ2xlXSkgPT4gY29tbWFuZHNJbihkb3VibGUgPz8gc2luZ2xlID8/ICcnKSlcbiAgICAuZmlsdGVyKChmaWxlKSA9PiAvXlxcd3xeXFwuW1xcdy9dLy50ZXN0KGZpbGUpICYmICFmaWxlLmluY2x1ZGVzKCcuLicpKVxuICAgIC5tYXAoKGZpbGUpID0+IGZpbGUucmVwbGFjZSgvXlxcLlxcLy8sICcnKSk7XG59XG5jb25zdCBJTlNJREUgPSAvXlsgXFx0XSp3c2xcXGJbXlxcblwiJ10qXFxiYmFzaFsgXFx0XSstXFx3KmNbIFxcdF0rKD86XCIoW15cIlxcbl0qKVwifCcoW14nXFxuXSopJykvZ207XG4iLCAiaW1wb3J0IHR5cGUgeyBDYWxsZXIgfSBmcm9tICcuLi9jb3JlL2NhbGxlcnMudHMnO1xuaW1wb3J0IHsgY3JlYXRlUHJvZ3JhbSB9IGZyb20gJy4uL2NvcmUvZmxvdy9jcmVhdGUudHMnO1xuaW1wb3J0IHR5cGUgeyBTZXR0aW5ncyB9IGZyb20gJy4uL2NvcmUvanVkZ2VtZW50LnRzJztcbmltcG9ydCB0eXBlIHsgUHJvZ3JhbSB9IGZyb20gJy4uL2NvcmUvcHJvZ3JhbS50cyc7XG5pbXBvcnQgdHlwZSB7IFN0ZXAgfSBmcm9tICcuLi9jb3JlL3N0ZXAudHMnO1xuaW1wb3J0IHsgbGltaXRzQXJvdW5kIH0gZnJvbSAnLi4va25vd2xlZGdlL2xpbWl0cy50cyc7XG5pbXBvcnQgeyBzY3JpcHRJbkNvbnRhaW5lciB9IGZyb20gJy4uL2tub3dsZWRnZS93b3JrZmxvdy9jb250YWluZXJzLnRzJztcbmltcG9ydCB7IGVudHJ5T2YgfSBmcm9tICcuLi9rbm93bGVkZ2Uvd29ya2Zsb3cvam9icy50cyc7XG5pbXBvcnQgeyBpc0xlZnRPdXRCeVNjaGVkdWxlIH0gZnJvbSAnLi4va25vd2xlZGdlL3dvcmtmbG93L29uLXNjaGVkdWxlLnRzJztcbmltcG9ydCB7XG4gIGZpbGVzSGFuZGVkVG8sXG4gIGZpbGVzTG9hZGVkQnksXG4gIGZpbGVVc2VkQnksXG4gIGZvbGRlck9mLFxuICBpc1BsYWNlZCxcbiAgcGF0aFN0YXJ0ZWRCeSxcbiAgdHlwZSBTdGFydCxcbiAgc2NyaXB0U3RhcnRlZEJ5LFxuICBzdGFydHNJbixcbiAgdGFyZ2V0c01hZGVCeSxcbn0gZnJvbSAnLi4va25vd2xlZGdlL3dvcmtmbG93L3N0YXJ0cy50cyc7XG5pbXBvcnQgeyB0eXBlIENvbnRleHRUZXh0LCBpc0FjdGlvbiB9IGZyb20gJy4vY29udGV4dC50cyc7XG5pbXBvcnQgdHlwZSB7IEVuZ2luZSB9IGZyb20gJy4vZW5naW5lLnRzJztcbmltcG9ydCB0eXBlIHsgUGFja2FnZSB9IGZyb20gJy4vcGFja2FnZXMudHMnO1xuaW1wb3J0IHsgaXNTdWJzdGl0dXRlZCwgcHJvdmlkZWQsIHVuc3VyZUluIH0gZnJvbSAnLi9wcm92aWRpbmcudHMnO1xuaW1wb3J0IHsgcmVhZEZhY3RzIH0gZnJvbSAnLi9yZWFkLnRzJztcbmltcG9ydCB0eXBlIHsgVGFyZ2V0cyB9IGZyb20gJy4vcmVjaXBlcy50cyc7XG5pbXBvcnQgeyB0aW1lZFNlcnZpY2UgfSBmcm9tICcuL3N5c3RlbWQudHMnO1xuaW1wb3J0IHsgZmlsZXNJbldzbCB9IGZyb20gJy4vd3NsLnRzJztcblxuLyoqIFRoZSBmaWxlcyB0aGF0IGEgdGV4dCBzdGFydHMsIGVhY2ggd2l0aCBpdHMgY2FsbGVyLCBhbmQgYSBzZW50ZW5jZSBmb3Igd2hhdGV2ZXIgb2YgaXQgY291bGQgbm90IGJlIHJlYWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEZvdW5kIHtcbiAgcmVhZG9ubHkgc3RhcnRlZDogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIENhbGxlcl0pW107XG4gIHJlYWRvbmx5IG5vdGVzOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuLyoqIFdoYXQgYSBsaW5lIHN0YXJ0cyBieSBhIG5hbWUgdGhhdCBzdGFuZHMgZWxzZXdoZXJlOiB0aGUgc2NyaXB0cyBvZiB0aGUgYHBhY2thZ2UuanNvbmAgYW5kIHRoZSB0YXJnZXRzIG9mIHRoZSBNYWtlZmlsZSBhdCB0aGUgcm9vdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTmFtZWQge1xuICByZWFkb25seSBzY3JpcHRzOiBQYWNrYWdlWydzY3JpcHRzJ107XG4gIHJlYWRvbmx5IHRhcmdldHM6IFRhcmdldHM7XG4gIC8qKiBUaGUgb25seSBmaWxlIG9mIHRoaXMgbmFtZS4gKi9cbiAgcmVhZG9ubHkgb25seU9mOiAobmFtZTogc3RyaW5nKSA9PiBzdHJpbmcgfCB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaXRoIHdoYXQgY2FsbGVycyBhcmUgbG9va2VkIGZvci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2VhcmNoIHtcbiAgcmVhZG9ubHkgZW5naW5lOiBFbmdpbmU7XG4gIHJlYWRvbmx5IHNldHRpbmdzOiBTZXR0aW5ncztcbn1cblxuLyoqIEEgY29tbWFuZCBsaW5lLCBvciBhIHdob2xlIHRleHQsIGFzIGEgcHJvZ3JhbSwgb3Igd2h5IGl0IGNhbm5vdCBiZSByZWFkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHByb2dyYW1PZih7IHBhdGgsIHRleHQgfTogQ29udGV4dFRleHQsIHsgZW5naW5lLCBzZXR0aW5ncyB9OiBTZWFyY2gpOiBQcm9taXNlPFByb2dyYW0gfCBzdHJpbmc+IHtcbiAgY29uc3QgcmVhZGluZyA9IGF3YWl0IHJlYWRGYWN0cyh7IHBhdGgsIHRleHQsIG5hbWVkOiB0cnVlIH0sIGVuZ2luZSk7XG4gIGlmIChyZWFkaW5nPy5raW5kID09PSAnZmFjdHMnKVxuICAgIHJldHVybiBjcmVhdGVQcm9ncmFtKHJlYWRpbmcuZmFjdHMsIGVuZ2luZS5rbm93bGVkZ2UsIHsgaXNKb2I6IHRydWUsIGZ1bmN0aW9uczogc2V0dGluZ3MuZnVuY3Rpb25zIH0pO1xuICByZXR1cm4gcmVhZGluZz8ua2luZCA9PT0gJ3VucmVhZCcgPyByZWFkaW5nLnVucmVhZC53aHkgOiAnaXQgaXMgaW4gbm8gbGFuZ3VhZ2UgdGhhdCBpcyBrbm93bic7XG59XG5cbmNvbnN0IG5vdGhpbmcgPSAobm90ZTogc3RyaW5nKTogRm91bmQgPT4gKHsgc3RhcnRlZDogW10sIG5vdGVzOiBbbm90ZV0gfSk7XG5cbi8qKiBXaGF0IGEgd29ya2Zsb3cgc3RhcnRzOiBzY3JpcHRzIGJ5IGl0cyBqb2JzLCB3b3JrZmxvd3MgYW5kIGFjdGlvbnMgb2YgdGhlIHJlcG9zaXRvcnkgdGhhdCBpdCB1c2VzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGZyb21Xb3JrZmxvdyhjb250ZXh0OiBDb250ZXh0VGV4dCwgbmFtZWQ6IE5hbWVkLCBzZWFyY2g6IFNlYXJjaCk6IFByb21pc2U8Rm91bmQ+IHtcbiAgY29uc3QgcHJvZ3JhbSA9IGF3YWl0IHByb2dyYW1PZihjb250ZXh0LCBzZWFyY2gpO1xuICBpZiAodHlwZW9mIHByb2dyYW0gPT09ICdzdHJpbmcnKVxuICAgIHJldHVybiBub3RoaW5nKGBcXGAke2NvbnRleHQucGF0aH1cXGAgY291bGQgbm90IGJlIHJlYWQgKCR7cHJvZ3JhbX0pOiB3aGF0IGl0IHN0YXJ0cyBpcyB1bmtub3duLmApO1xuICBjb25zdCBzY2hlZHVsZSA9IHByb2dyYW0uY2FsbHMuZmluZCgoeyBuYW1lIH0pID0+IG5hbWUgPT09ICdvbi5zY2hlZHVsZScpO1xuICBjb25zdCBzaGFyZWQgPSB7XG4gICAgcGF0aDogY29udGV4dC5wYXRoLFxuICAgIHNjaGVkdWxlOiBzY2hlZHVsZSA/IHNjaGVkdWxlLmFyZ3MubWFwKCh7IHRleHQgfSkgPT4gdGV4dCkuam9pbignLCAnKSB8fCAnYSBzY2hlZHVsZScgOiAnJyxcbiAgICAuLi5wcm92aWRlZChwcm9ncmFtLCBzZWFyY2guZW5naW5lKSxcbiAgICAuLi51bnN1cmVJbihwcm9ncmFtLCBzZWFyY2guZW5naW5lKSxcbiAgfTtcbiAgY29uc3QgaXNPbmUgPSBlbnRyeU9mKHVuZGVmaW5lZCwgJ2NvbmN1cnJlbmN5JywgcHJvZ3JhbSkgIT09IHVuZGVmaW5lZDtcbiAgY29uc3QgY2FsbGVyQXQgPSAoaWQ6IG51bWJlciwgc3RhcnQ6IG51bWJlciwgaXNMaW1pdGVkOiBib29sZWFuLCBpc0xvY2tlZDogYm9vbGVhbik6IENhbGxlciA9PiB7XG4gICAgY29uc3Qgam9iID0gcHJvZ3JhbS5qb2IoaWQpO1xuICAgIGNvbnN0IGxvY2tzID0gaXNPbmUgfHwgaXNMb2NrZWQgfHwgKGpvYiAhPT0gdW5kZWZpbmVkICYmIGVudHJ5T2Yoam9iLCAnY29uY3VycmVuY3knLCBwcm9ncmFtKSAhPT0gdW5kZWZpbmVkKTtcbiAgICBjb25zdCBwbGFjZSA9IHsgbGluZTogcHJvZ3JhbS5saW5lcy5saW5lQXQoc3RhcnQpLCBqb2I6IGpvYj8ubmFtZSA/PyAnJywgZXBoZW1lcmFsOiBwcm9ncmFtLmVwaGVtZXJhbChpZCkgfTtcbiAgICAvLyBHaXRIdWIgZW5kcyBhIGpvYiB0aGVyZSBhZnRlciAxNSBtaW51dGVzLlxuICAgIGNvbnN0IGlzU2xpbSA9IGpvYiAhPT0gdW5kZWZpbmVkICYmIGVudHJ5T2Yoam9iLCAncnVucy1vbicsIHByb2dyYW0pPy52YWx1ZS50ZXh0ID09PSAndWJ1bnR1LXNsaW0nO1xuICAgIGNvbnN0IGlzTmV2ZXIgPSBzaGFyZWQuc2NoZWR1bGUgIT09ICcnICYmIGlzTGVmdE91dEJ5U2NoZWR1bGUoaWQsIHByb2dyYW0pO1xuICAgIHJldHVybiB7IC4uLnNoYXJlZCwgLi4ucGxhY2UsIC4uLihpc05ldmVyICYmIHsgc2NoZWR1bGU6ICcnIH0pLCBsaW1pdHM6IGlzTGltaXRlZCB8fCBpc1NsaW0sIGxvY2tzIH07XG4gIH07XG4gIGNvbnN0IHNjcmlwdHMgPSBwcm9ncmFtLnN0ZXBzLmZsYXRNYXAoKHN0ZXApID0+IHtcbiAgICBjb25zdCBmb2xkZXIgPSBmb2xkZXJPZihzdGVwLCBwcm9ncmFtKTtcbiAgICBjb25zdCBjYWxsZXIgPSBjYWxsZXJBdChzdGVwLmNhbGwuaWQsIHN0ZXAuY2FsbC5zdGFydCwgaXNMaW1pdGVkKHN0ZXAsIHByb2dyYW0pLCBpc0xvY2tlZChzdGVwKSk7XG4gICAgY29uc3QgaXNQYXJ0ID0gaXNTdWJzdGl0dXRlZChzdGVwLCBwcm9ncmFtKSAmJiAoeyB1bnN1cmU6IFsnYWxlcnRzJywgJ2JlYXRzJ10gfSBhcyBjb25zdCk7XG4gICAgY29uc3Qgd29yZCA9IHdvcmRHaXZlbkJ5KHN0ZXApO1xuICAgIGNvbnN0IGdpdmVuID0geyAuLi4oZm9sZGVyICE9PSB1bmRlZmluZWQgJiYgeyBmb2xkZXIgfSksIC4uLih3b3JkICE9PSB1bmRlZmluZWQgJiYgeyB3b3JkIH0pIH07XG4gICAgY29uc3QgcGxhY2U6IENhbGxlciA9IHsgLi4uY2FsbGVyLCAuLi5naXZlbiwgLi4uaXNQYXJ0IH07XG4gICAgcmV0dXJuIGZpbGVzU3RhcnRlZEJ5KHN0ZXAsIHByb2dyYW0sIG5hbWVkKS5tYXAoKHBhdGgpID0+IFtwYXRoLCBwbGFjZV0gYXMgY29uc3QpO1xuICB9KTtcbiAgY29uc3QgdXNlZCA9IHByb2dyYW0uY2FsbHMuZmxhdE1hcCgoY2FsbCkgPT4ge1xuICAgIGNvbnN0IGxpbWl0cyA9IGlzSW5MaW1pdChjYWxsLmlkLCBwcm9ncmFtKTtcbiAgICBpZiAocHJvZ3JhbS5sYW5ndWFnZU9mKGNhbGwuaWQpICE9PSAnd29ya2Zsb3cnKSByZXR1cm4gW107XG4gICAgY29uc3QgY2FsbGVyID0gY2FsbGVyQXQoY2FsbC5pZCwgY2FsbC5zdGFydCwgbGltaXRzLCBmYWxzZSk7XG4gICAgcmV0dXJuIFtcbiAgICAgIC4uLmZpbGVzSW5Xc2woY2FsbCkubWFwKChwYXRoKSA9PiBbcGF0aCwgY2FsbGVyXSBhcyBjb25zdCksXG4gICAgICAuLi5maWxlVXNlZEJ5KGNhbGwubmFtZSkubWFwKChwYXRoKSA9PiBbcGF0aCwgeyAuLi5jYWxsZXIsIGJ5OiAnd29ya2Zsb3cnIH1dIGFzIGNvbnN0KSxcbiAgICAgIC4uLmZpbGVzSGFuZGVkVG8oY2FsbCkubWFwKChwYXRoKSA9PiBbcGF0aCwgY2FsbGVyXSBhcyBjb25zdCksXG4gICAgXTtcbiAgfSk7XG4gIGNvbnN0IGxvYWRlZCA9IHByb2dyYW0uc2NvcGVzLmZsYXRNYXAoKHVuaXQpID0+XG4gICAgZmlsZXNMb2FkZWRCeSh1bml0LCBwcm9ncmFtKS5tYXAoKHBhdGgpOiByZWFkb25seSBbc3RyaW5nLCBDYWxsZXJdID0+IFtcbiAgICAgIHBhdGgsXG4gICAgICB7IC4uLmNhbGxlckF0KHVuaXQuaWQsIHVuaXQuc3RhcnQsIGlzSW5MaW1pdCh1bml0LmlkLCBwcm9ncmFtKSwgZmFsc2UpLCBmb2xkZXI6ICcnIH0sXG4gICAgXSksXG4gICk7XG4gIHJldHVybiB7IHN0YXJ0ZWQ6IFsuLi5zY3JpcHRzLCAuLi51c2VkLCAuLi5sb2FkZWRdLCBub3RlczogW10gfTtcbn1cblxuZnVuY3Rpb24gZmlsZXNTdGFydGVkQnkoc3RlcDogU3RlcCwgcHJvZ3JhbTogUHJvZ3JhbSwgeyBzY3JpcHRzLCB0YXJnZXRzLCBvbmx5T2YgfTogTmFtZWQpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IHBhdGggPSBwYXRoU3RhcnRlZEJ5KHN0ZXAsIHByb2dyYW0pO1xuICBpZiAocGF0aCAhPT0gdW5kZWZpbmVkKSByZXR1cm4gW3BhdGhdO1xuICBjb25zdCBpbnNpZGUgPSBzY3JpcHRJbkNvbnRhaW5lcihzdGVwKTtcbiAgaWYgKGluc2lkZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3Qgb25seSA9IG9ubHlPZihpbnNpZGUpO1xuICAgIHJldHVybiBvbmx5ID09PSB1bmRlZmluZWQgPyBbXSA6IFtvbmx5XTtcbiAgfVxuICBjb25zdCBuYW1lID0gc2NyaXB0U3RhcnRlZEJ5KHN0ZXAsIHByb2dyYW0pO1xuICBpZiAobmFtZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gc2NyaXB0cy5nZXQobmFtZSk/LmZpbGVzID8/IFtdO1xuICBjb25zdCBtYWRlID0gdGFyZ2V0cy5zaXplID09PSAwID8gdW5kZWZpbmVkIDogdGFyZ2V0c01hZGVCeShzdGVwLCBwcm9ncmFtKTtcbiAgcmV0dXJuIChtYWRlID8/IFtdKS5mbGF0TWFwKCh0YXJnZXQpID0+IHRhcmdldHMuZ2V0KHRhcmdldCkgPz8gW10pO1xufVxuXG4vKiogV2hhdCBhIHNlcnZpY2Ugc3RhcnRzIG9uIGl0cyB0aW1lci4gc3lzdGVtZCBzdGFydHMgbm8gdW5pdCBhIHNlY29uZCB0aW1lIGJlZm9yZSB0aGUgZmlyc3QgaXMgb3ZlciAoc3lzdGVtZC50aW1lcig1KSkuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZnJvbVNlcnZpY2UoY29udGV4dDogQ29udGV4dFRleHQsIHRpbWVyOiBDb250ZXh0VGV4dCwgc2VhcmNoOiBTZWFyY2gpOiBQcm9taXNlPEZvdW5kPiB7XG4gIGNvbnN0IHNlcnZpY2UgPSB0aW1lZFNlcnZpY2UoY29udGV4dCwgdGltZXIpO1xuICBpZiAoc2VydmljZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyBzdGFydGVkOiBbXSwgbm90ZXM6IFtdIH07XG4gIGNvbnN0IHsgc2NoZWR1bGUsIGNvbW1hbmQsIGxpbmUsIGZvbGRlciwgbGltaXRzLCBhbGVydHMgfSA9IHNlcnZpY2U7XG4gIGNvbnN0IHByb2dyYW0gPSBhd2FpdCBwcm9ncmFtT2YoeyBwYXRoOiAnc2VydmljZS5zaCcsIHRleHQ6IGNvbW1hbmQgfSwgc2VhcmNoKTtcbiAgLy8gSXQgaXMgbm8gc2hlbGwgdGhhdCByZWFkcyBpdDogd2hhdCBhIHNoZWxsIGNhbm5vdCByZWFkIGlzIG5vdCBmb3IgdXMgdG8ganVkZ2UuXG4gIGlmICh0eXBlb2YgcHJvZ3JhbSA9PT0gJ3N0cmluZycpIHJldHVybiB7IHN0YXJ0ZWQ6IFtdLCBub3RlczogW10gfTtcbiAgY29uc3QgeyBiZWF0cyB9ID0gcHJvdmlkZWQocHJvZ3JhbSwgc2VhcmNoLmVuZ2luZSk7XG4gIGNvbnN0IHNoYXJlZCA9IHtcbiAgICBwYXRoOiBjb250ZXh0LnBhdGgsXG4gICAgbGluZSxcbiAgICBqb2I6ICcnLFxuICAgIHNjaGVkdWxlLFxuICAgIGFsZXJ0cyxcbiAgICBiZWF0cyxcbiAgICBsb2NrczogdHJ1ZSxcbiAgICBlcGhlbWVyYWw6IGZhbHNlLFxuICAgIC4uLihmb2xkZXIgIT09IHVuZGVmaW5lZCAmJiB7IHBsYWNlZDogdHJ1ZSB9KSxcbiAgfTtcbiAgY29uc3Qgc3RhcnRlZCA9IHByb2dyYW0uc3RlcHMuZmxhdE1hcCgoc3RlcCk6IHJlYWRvbmx5IChyZWFkb25seSBbc3RyaW5nLCBDYWxsZXJdKVtdID0+IHtcbiAgICBjb25zdCBmaWxlID0gcGF0aFN0YXJ0ZWRCeShzdGVwLCBwcm9ncmFtLCB7IGJhc2U6IGZvbGRlciwgaG9tZTogJycgfSk7XG4gICAgcmV0dXJuIGZpbGUgPT09IHVuZGVmaW5lZCA/IFtdIDogW1tmaWxlLCB7IC4uLnNoYXJlZCwgbGltaXRzOiBsaW1pdHMgfHwgaXNMaW1pdGVkKHN0ZXAsIHByb2dyYW0pIH1dXTtcbiAgfSk7XG4gIHJldHVybiB7IHN0YXJ0ZWQsIG5vdGVzOiBbXSB9O1xufVxuXG4vKiogV2hhdCBhIHNoZWxsIHNjcmlwdCwgYW4gYWN0aW9uIG9yIGEgdXNlZCB3b3JrZmxvdyBzdGFydHMgaW4gaXRzIHR1cm4sIG9uY2UgZm9yIGVhY2ggdGhhdCBzdGFydHMgdGhlIHNjcmlwdDogd2hhdCB0aGF0IG9uZSBwcm92aWRlcyBob2xkcyBmb3IgYWxsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGZyb21TY3JpcHQoY29udGV4dDogQ29udGV4dFRleHQsIG91dGVyOiByZWFkb25seSBDYWxsZXJbXSwgc2VhcmNoOiBTZWFyY2gpOiBQcm9taXNlPEZvdW5kPiB7XG4gIGNvbnN0IHByb2dyYW0gPSBhd2FpdCBwcm9ncmFtT2YoY29udGV4dCwgc2VhcmNoKTtcbiAgaWYgKHR5cGVvZiBwcm9ncmFtID09PSAnc3RyaW5nJykgcmV0dXJuIHsgc3RhcnRlZDogW10sIG5vdGVzOiBbXSB9OyAvLyBJdCBpcyBuYW1lZCB3aGVyZSBpdCBpcyBqdWRnZWQgaXRzZWxmLlxuICBjb25zdCBpbm5lciA9IHsgLi4uaW5zaWRlT2YoY29udGV4dCwgcHJvZ3JhbSwgc2VhcmNoLmVuZ2luZSksIHBhdGg6IGNvbnRleHQucGF0aCB9O1xuICBjb25zdCBzdGFydGVkID0gb3V0ZXIuZmxhdE1hcCgoY2FsbGVyKSA9PlxuICAgIHN0YXJ0c0luKHByb2dyYW0pXG4gICAgICAvLyBXaGF0IGhhbmdzIG9uIGFuIGlucHV0IG9mIGEgd29ya2Zsb3csIHdob2V2ZXIgY2FsbHMgaXQgb24gYSBzY2hlZHVsZSBtYXkgaGF2ZSBzd2l0Y2hlZCBvZmYuXG4gICAgICAuZmlsdGVyKChzdGVwKSA9PiBjYWxsZXIuc2NoZWR1bGUgPT09ICcnIHx8ICFpbm5lci5pc09mR2l0SHViIHx8ICFpc0Fza2VkQnlJbnB1dChzdGVwLmNhbGwuaWQsIHByb2dyYW0pKVxuICAgICAgLmZsYXRNYXAoKHN0ZXApID0+IHN0YXJ0ZWRJbnNpZGUoc3RlcCwgcHJvZ3JhbSwgY2FsbGVyLCBpbm5lcikpLFxuICApO1xuICByZXR1cm4geyBzdGFydGVkLCBub3RlczogW10gfTtcbn1cblxuLyoqIGBpZjogaW5wdXRzLnVwc3RyZWFtICE9IHRydWVgIGFyb3VuZCBpdC4gKi9cbmNvbnN0IGlzQXNrZWRCeUlucHV0ID0gKGlkOiBudW1iZXIsIHByb2dyYW06IFByb2dyYW0pOiBib29sZWFuID0+XG4gIHByb2dyYW0uZXZlcnlXYXkoaWQsICh7IHRlc3RzIH0pID0+XG4gICAgdGVzdHMuc29tZSgoeyBsZWZ0IH0pID0+IGxlZnQuaG9sZXMuc29tZSgoeyBuYW1lIH0pID0+IC9eKD86Z2l0aHViXFwuZXZlbnRcXC4pP2lucHV0c1xcLi8udGVzdChuYW1lKSkpLFxuICApO1xuXG4vKiogV2hhdCBhIHNjcmlwdCwgYW4gYWN0aW9uIG9yIGEgd29ya2Zsb3cgYmV0d2VlbiBwcm92aWRlcy4gKi9cbmludGVyZmFjZSBJbm5lciBleHRlbmRzIFBpY2s8Q2FsbGVyLCAncGF0aCcgfCAnYWxlcnRzJyB8ICdiZWF0cycgfCAndW5zdXJlJyB8ICdsb2Nrcyc+IHtcbiAgLyoqIFdoZXJlIGl0IGxpZXMuICovXG4gIHJlYWRvbmx5IGhvbWU6IHN0cmluZztcbiAgLyoqIEFuIGFjdGlvbiwgb3IgYSB3b3JrZmxvdywgcnVucyBhdCB0aGUgdG9wIG9mIHRoZSBjaGVja291dC4gKi9cbiAgcmVhZG9ubHkgaXNPZkdpdEh1YjogYm9vbGVhbjtcbn1cblxuZnVuY3Rpb24gaW5zaWRlT2YoeyBwYXRoIH06IENvbnRleHRUZXh0LCBwcm9ncmFtOiBQcm9ncmFtLCBlbmdpbmU6IEVuZ2luZSk6IE9taXQ8SW5uZXIsICdwYXRoJz4ge1xuICBjb25zdCBpc09mR2l0SHViID0gZW5naW5lLmxhbmd1YWdlT2YocGF0aCkgPT09ICd3b3JrZmxvdyc7XG4gIHJldHVybiB7XG4gICAgLi4ucHJvdmlkZWQocHJvZ3JhbSwgZW5naW5lKSxcbiAgICAuLi4oaXNPZkdpdEh1YiAmJiAhaXNBY3Rpb24ocGF0aCkgJiYgdW5zdXJlSW4ocHJvZ3JhbSwgZW5naW5lKSksXG4gICAgbG9ja3M6IHByb2dyYW0uY2FsbHMuc29tZSgoeyBuYW1lIH0pID0+IG5hbWUgPT09ICdmbG9jaycpLFxuICAgIGhvbWU6IHBhdGguc2xpY2UoMCwgTWF0aC5tYXgoMCwgcGF0aC5sYXN0SW5kZXhPZignLycpKSksXG4gICAgaXNPZkdpdEh1YixcbiAgfTtcbn1cblxuZnVuY3Rpb24gc3RhcnRlZEluc2lkZShcbiAgc3RlcDogU3RhcnQsXG4gIHByb2dyYW06IFByb2dyYW0sXG4gIG91dGVyOiBDYWxsZXIsXG4gIHsgaG9tZSwgaXNPZkdpdEh1YiwgLi4uaW5uZXIgfTogSW5uZXIsXG4pOiByZWFkb25seSAocmVhZG9ubHkgW3N0cmluZywgQ2FsbGVyXSlbXSB7XG4gIGNvbnN0IGZpbGUgPSBwYXRoU3RhcnRlZEJ5KHN0ZXAsIHByb2dyYW0sIHsgYmFzZTogaXNPZkdpdEh1YiA/ICcnIDogb3V0ZXIuZm9sZGVyLCBob21lIH0pO1xuICBpZiAoZmlsZSA9PT0gdW5kZWZpbmVkIHx8IGZpbGUgPT09IGlubmVyLnBhdGgpIHJldHVybiBbXTtcbiAgY29uc3QgZm9sZGVyID0gaXNPZkdpdEh1YiA/IGZvbGRlck9mKHN0ZXAsIHByb2dyYW0pIDogb3V0ZXIuZm9sZGVyO1xuICBjb25zdCB1bnN1cmUgPSBbLi4ubmV3IFNldChbLi4uKG91dGVyLnVuc3VyZSA/PyBbXSksIC4uLihpbm5lci51bnN1cmUgPz8gW10pXSldO1xuICBjb25zdCBjYWxsZXI6IENhbGxlciA9IHtcbiAgICBwYXRoOiBpbm5lci5wYXRoLFxuICAgIGxpbmU6IHByb2dyYW0ubGluZXMubGluZUF0KHN0ZXAuY2FsbC5zdGFydCksXG4gICAgam9iOiBvdXRlci5qb2IsXG4gICAgYnk6IG91dGVyLmJ5ID09PSAnaW1hZ2UnID8gJ2ltYWdlJyA6ICdzY3JpcHQnLFxuICAgIHNjaGVkdWxlOiBvdXRlci5zY2hlZHVsZSxcbiAgICBlcGhlbWVyYWw6IG91dGVyLmVwaGVtZXJhbCxcbiAgICAuLi4oZm9sZGVyICE9PSB1bmRlZmluZWQgJiYgeyBmb2xkZXIgfSksXG4gICAgLi4uKChvdXRlci5wbGFjZWQgfHwgaXNQbGFjZWQoc3RlcCwgcHJvZ3JhbSwgaG9tZSkpICYmIHsgcGxhY2VkOiB0cnVlIH0pLFxuICAgIGxpbWl0czogb3V0ZXIubGltaXRzIHx8IGlzTGltaXRlZChzdGVwLCBwcm9ncmFtKSxcbiAgICBhbGVydHM6IG91dGVyLmFsZXJ0cyB8fCBpbm5lci5hbGVydHMsXG4gICAgYmVhdHM6IG91dGVyLmJlYXRzIHx8IGlubmVyLmJlYXRzLFxuICAgIC4uLih1bnN1cmUubGVuZ3RoID4gMCAmJiB7IHVuc3VyZSB9KSxcbiAgICBsb2Nrczogb3V0ZXIubG9ja3MgfHwgaW5uZXIubG9ja3MgfHwgaXNMb2NrZWQoc3RlcCksXG4gIH07XG4gIHJldHVybiBbW2ZpbGUsIGNhbGxlcl1dO1xufVxuXG5jb25zdCBpc0luTGltaXQgPSAoaWQ6IG51bWJlciwgcHJvZ3JhbTogUHJvZ3JhbSk6IGJvb2xlYW4gPT5cbiAgcHJvZ3JhbS5jaGFpbnMoaWQpLmV2ZXJ5KCh7IGxpbmtzIH0pID0+IGxpbmtzLnNvbWUoKGxpbmspID0+IGxpbmsua2luZCA9PT0gJ2NhbGwnICYmIGxpbWl0c0Fyb3VuZChsaW5rLm5hbWUpKSk7XG5cbi8qKiBgLi9yZXBvcnQuc2ggY29sbGVjdCBub3dgLCBgYmFzaCByZXBvcnQuc2ggY29sbGVjdGA6IHRoZSB3b3JkIGJlaGluZCB0aGUgc2NyaXB0J3MgbmFtZS4gKi9cbmZ1bmN0aW9uIHdvcmRHaXZlbkJ5KHsgY2FsbDogeyBuYW1lLCBhcmdzIH0gfTogU3RhcnQpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCBhdCA9IFNDUklQVC50ZXN0KG5hbWUpID8gMCA6IGFyZ3MuZmluZEluZGV4KCh7IHRleHQgfSkgPT4gU0NSSVBULnRlc3QodGV4dCkpICsgMTtcbiAgY29uc3Qgd29yZCA9IGF0ID09PSAwICYmICFTQ1JJUFQudGVzdChuYW1lKSA/IHVuZGVmaW5lZCA6IGFyZ3NbYXRdO1xuICByZXR1cm4gd29yZD8uaG9sZXMubGVuZ3RoID09PSAwID8gd29yZC50ZXh0IDogdW5kZWZpbmVkO1xufVxuY29uc3QgU0NSSVBUID0gL1xcLig/OnNofGJhc2gpJC87XG5cbi8qKiBIYXMgaXQgYSB0aW1lIGxpbWl0IG9mIGl0cyBvd24sIG9yIG9mIHdoYXQgc3RhbmRzIGFyb3VuZCBpdD8gKi9cbmV4cG9ydCBjb25zdCBpc0xpbWl0ZWQgPSAoeyBjYWxsLCB1bmRlciB9OiBTdGFydCwgcHJvZ3JhbTogUHJvZ3JhbSk6IGJvb2xlYW4gPT5cbiAgdW5kZXIuaW5jbHVkZXMoJ3RpbWVvdXQnKSB8fCBpc0luTGltaXQoY2FsbC5pZCwgcHJvZ3JhbSk7XG5cbi8qKiBEb2VzIGBmbG9ja2Agc3RhbmQgYmVmb3JlIGl0PyAqL1xuZXhwb3J0IGNvbnN0IGlzTG9ja2VkID0gKHsgdW5kZXIgfTogU3RhcnQpOiBib29sZWFuID0+IHVuZGVyLmluY2x1ZGVzKCdmbG9jaycpO1xuIiwgImltcG9ydCB0eXBlIHsgQ2FsbGVyIH0gZnJvbSAnLi4vY29yZS9jYWxsZXJzLnRzJztcbmltcG9ydCB0eXBlIHsgUHJvZ3JhbSB9IGZyb20gJy4uL2NvcmUvcHJvZ3JhbS50cyc7XG5pbXBvcnQgdHlwZSB7IFN0ZXAgfSBmcm9tICcuLi9jb3JlL3N0ZXAudHMnO1xuaW1wb3J0IHsgaXNQbGFjZWQsIHBhdGhTdGFydGVkQnkgfSBmcm9tICcuLi9rbm93bGVkZ2Uvd29ya2Zsb3cvc3RhcnRzLnRzJztcbmltcG9ydCB0eXBlIHsgQ29udGV4dFRleHQgfSBmcm9tICcuL2NvbnRleHQudHMnO1xuaW1wb3J0IHsgY3JvbkxpbmVzIH0gZnJvbSAnLi9jcm9udGFiLnRzJztcbmltcG9ydCB7IHByb3ZpZGVkIH0gZnJvbSAnLi9wcm92aWRpbmcudHMnO1xuaW1wb3J0IHsgdHlwZSBGb3VuZCwgaXNMaW1pdGVkLCBpc0xvY2tlZCwgcHJvZ3JhbU9mLCB0eXBlIFNlYXJjaCB9IGZyb20gJy4vc3RhcnRpbmcudHMnO1xuXG4vKiogQSBjcm9udGFiJ3MgY29tbWFuZHMgYXJlIHNoZWxsOyBgTUFJTFRPYCBtYWlscyB3aGF0IGdvZXMgd3JvbmcuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZnJvbUNyb250YWIoeyBwYXRoLCB0ZXh0IH06IENvbnRleHRUZXh0LCBzZWFyY2g6IFNlYXJjaCk6IFByb21pc2U8Rm91bmQ+IHtcbiAgY29uc3Qgc3RhcnRlZDogKHJlYWRvbmx5IFtzdHJpbmcsIENhbGxlcl0pW10gPSBbXTtcbiAgY29uc3Qgbm90ZXM6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgeyBsaW5lLCBzY2hlZHVsZSwgY29tbWFuZCwgaXNNYWlsZWQgfSBvZiBjcm9uTGluZXModGV4dCwgcGF0aCkpIHtcbiAgICBjb25zdCBwcm9ncmFtID0gYXdhaXQgcHJvZ3JhbU9mKHsgcGF0aDogJ2Nyb250YWIuc2gnLCB0ZXh0OiBjb21tYW5kIH0sIHNlYXJjaCk7XG4gICAgaWYgKHR5cGVvZiBwcm9ncmFtID09PSAnc3RyaW5nJykge1xuICAgICAgbm90ZXMucHVzaChgVGhlIGNvbW1hbmQgaW4gbGluZSAke2xpbmV9IG9mIFxcYCR7cGF0aH1cXGAgY291bGQgbm90IGJlIHJlYWQgKCR7cHJvZ3JhbX0pOiB3aGF0IGl0IHN0YXJ0cyBpcyB1bmtub3duLmApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGZvdW5kID0gYXdhaXQgc3RhcnRlZEJ5Q29tbWFuZChjb21tYW5kLCBwcm9ncmFtLCBzZWFyY2gpO1xuICAgIGNvbnN0IHsgYWxlcnRzLCBiZWF0cyB9ID0gcHJvdmlkZWQoZm91bmQucHJvZ3JhbSwgc2VhcmNoLmVuZ2luZSk7XG4gICAgY29uc3Qgc2hhcmVkID0geyBwYXRoLCBsaW5lLCBqb2I6ICcnLCBzY2hlZHVsZSwgYWxlcnRzOiBhbGVydHMgfHwgaXNNYWlsZWQsIGJlYXRzLCBlcGhlbWVyYWw6IGZhbHNlIH07XG4gICAgZm9yIChjb25zdCB7IGZpbGUsIHN0ZXAgfSBvZiBmb3VuZC5maWxlcykge1xuICAgICAgY29uc3QgcGxhY2VkID0gaXNQbGFjZWQoc3RlcCwgZm91bmQucHJvZ3JhbSk7XG4gICAgICBzdGFydGVkLnB1c2goW1xuICAgICAgICBmaWxlLFxuICAgICAgICB7IC4uLnNoYXJlZCwgLi4uKHBsYWNlZCAmJiB7IHBsYWNlZCB9KSwgbGltaXRzOiBpc0xpbWl0ZWQoc3RlcCwgZm91bmQucHJvZ3JhbSksIGxvY2tzOiBpc0xvY2tlZChzdGVwKSB9LFxuICAgICAgXSk7XG4gICAgfVxuICB9XG4gIHJldHVybiB7IHN0YXJ0ZWQsIG5vdGVzIH07XG59XG5cbmludGVyZmFjZSBDcm9uU3RhcnQge1xuICByZWFkb25seSBwcm9ncmFtOiBQcm9ncmFtO1xuICByZWFkb25seSBmaWxlczogcmVhZG9ubHkgeyByZWFkb25seSBmaWxlOiBzdHJpbmc7IHJlYWRvbmx5IHN0ZXA6IFN0ZXAgfVtdO1xufVxuXG4vKipcbiAqIFRoZSBmaWxlcyB0aGF0IGFuIGVudHJ5IHN0YXJ0cy4gQSBjcm9udGFiIHRoYXQgaXMgY29waWVkIHRvIGAvZXRjL2Nyb24uZGAgbmFtZXMgYSB1c2VyIGJlZm9yZSB0aGUgY29tbWFuZCB3aGVyZXZlciBpdCBsaWVzIGluXG4gKiB0aGUgcmVwb3NpdG9yeTogd2hlcmUgdGhlIHdob2xlIGxpbmUgc3RhcnRzIG5vIGZpbGUsIGFuZCBpdHMgZmlyc3Qgd29yZCBpcyBhIHBsYWluIG5hbWUsIHRoZSByZXN0IG9mIGl0IGlzIGFza2VkLlxuICovXG5hc3luYyBmdW5jdGlvbiBzdGFydGVkQnlDb21tYW5kKGNvbW1hbmQ6IHN0cmluZywgcHJvZ3JhbTogUHJvZ3JhbSwgc2VhcmNoOiBTZWFyY2gpOiBQcm9taXNlPENyb25TdGFydD4ge1xuICBjb25zdCBmaWxlcyA9IGZpbGVzT2YocHJvZ3JhbSk7XG4gIGNvbnN0IHJlc3QgPSAvXlthLXpfXVtcXHctXSpbIFxcdF0rKFxcUy4qKSQvLmV4ZWMoY29tbWFuZCk/LlsxXTtcbiAgaWYgKGZpbGVzLmxlbmd0aCA+IDAgfHwgcmVzdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyBwcm9ncmFtLCBmaWxlcyB9O1xuICBjb25zdCBiZWhpbmQgPSBhd2FpdCBwcm9ncmFtT2YoeyBwYXRoOiAnY3JvbnRhYi5zaCcsIHRleHQ6IHJlc3QgfSwgc2VhcmNoKTtcbiAgaWYgKHR5cGVvZiBiZWhpbmQgPT09ICdzdHJpbmcnKSByZXR1cm4geyBwcm9ncmFtLCBmaWxlcyB9O1xuICBjb25zdCBiZWxvdyA9IGZpbGVzT2YoYmVoaW5kKTtcbiAgcmV0dXJuIGJlbG93Lmxlbmd0aCA+IDAgPyB7IHByb2dyYW06IGJlaGluZCwgZmlsZXM6IGJlbG93IH0gOiB7IHByb2dyYW0sIGZpbGVzIH07XG59XG5cbmNvbnN0IGZpbGVzT2YgPSAocHJvZ3JhbTogUHJvZ3JhbSk6IENyb25TdGFydFsnZmlsZXMnXSA9PlxuICBwcm9ncmFtLnN0ZXBzLmZsYXRNYXAoKHN0ZXApID0+IHtcbiAgICBjb25zdCBmaWxlID0gcGF0aFN0YXJ0ZWRCeShzdGVwLCBwcm9ncmFtKTtcbiAgICByZXR1cm4gZmlsZSA9PT0gdW5kZWZpbmVkID8gW10gOiBbeyBmaWxlLCBzdGVwIH1dO1xuICB9KTtcbiIsICJpbXBvcnQgeyBvbmNlIH0gZnJvbSAnLi4vY29yZS9mbG93L3JlbWVtYmVyLnRzJztcbmltcG9ydCB0eXBlIHsgQ29udGV4dFRleHQgfSBmcm9tICcuL2NvbnRleHQudHMnO1xuXG4vKiogYGVjaG8gXCJSdW4gLi90b29scy9yYWlzZS12ZXJzaW9ucy5zaCB0byB1cGRhdGUuXCJgOiBhIHBlcnNvbiBpcyB0b2xkIHRvIHN0YXJ0IGl0LiAqL1xuY29uc3QgVEVMTFMgPVxuICAvXlsgXFx0XSooPzplY2hvfHByaW50Znx3YXJufGVycm9yfGRpZXxmYWlsfGxvZ1xcdyopXFxiW15cXG5dezAsMjAwfT9cXGJbUnJddW5bIFxcdF0rW2AnXCJcXFxcXSooKD86W1xcdy4tXStcXC8pKltcXHcuLV0rXFwuKD86c2h8YmFzaCkpXFxiL2dtO1xuXG4vKiogRG9lcyBhbm90aGVyIHNjcmlwdCB0ZWxsIGEgcGVyc29uIHRvIHN0YXJ0IGEgZmlsZT8gVGhleSBhcmUgcmVhZCB3aGVuIHRoZSBmaXJzdCBmaWxlIGFza3MuICovXG5leHBvcnQgZnVuY3Rpb24gdG9sZEluKHNjcmlwdHM6ICgpID0+IHJlYWRvbmx5IENvbnRleHRUZXh0W10pOiAocGF0aDogc3RyaW5nKSA9PiBib29sZWFuIHtcbiAgY29uc3QgdG9sZCA9IG9uY2UoKCkgPT5cbiAgICBzY3JpcHRzKCkuZmxhdE1hcCgoeyBwYXRoLCB0ZXh0IH0pID0+XG4gICAgICAvXFxiW1JyXXVuXFxiLy50ZXN0KHRleHQpXG4gICAgICAgID8gWy4uLnRleHQubWF0Y2hBbGwoVEVMTFMpXS5tYXAoKFssIGZpbGUgPSAnJ10pID0+ICh7IGJ5OiBwYXRoLCBmaWxlOiBmaWxlLnJlcGxhY2UoL15cXC5cXC8vLCAnJykgfSkpXG4gICAgICAgIDogW10sXG4gICAgKSxcbiAgKTtcbiAgcmV0dXJuIChwYXRoKSA9PiB0b2xkKCkuc29tZSgoeyBieSwgZmlsZSB9KSA9PiBieSAhPT0gcGF0aCAmJiAocGF0aCA9PT0gZmlsZSB8fCBwYXRoLmVuZHNXaXRoKGAvJHtmaWxlfWApKSk7XG59XG4iLCAiaW1wb3J0IHsgdHlwZSBDYWxsZXIsIGNhbGxlcnNPZiwgdHlwZSBTdGFydGVkIH0gZnJvbSAnLi4vY29yZS9jYWxsZXJzLnRzJztcbmltcG9ydCB7IG9uY2UgfSBmcm9tICcuLi9jb3JlL2Zsb3cvcmVtZW1iZXIudHMnO1xuaW1wb3J0IHR5cGUgeyBTZXR0aW5ncyB9IGZyb20gJy4uL2NvcmUvanVkZ2VtZW50LnRzJztcbmltcG9ydCB7IG1heVNheUJ1aWxkLCBzdGFydGVkQnlCdWlsZCB9IGZyb20gJy4vYnVpbGRzLnRzJztcbmltcG9ydCB7IG5laWdoYm91cnNJbiB9IGZyb20gJy4vY29tcG9zZWQudHMnO1xuaW1wb3J0IHsgdHlwZSBDb250ZXh0VGV4dCwgaXNBY3Rpb24sIGlzQnVpbGQsIGlzQ29tcG9zZWQsIGlzVW5pdCB9IGZyb20gJy4vY29udGV4dC50cyc7XG5pbXBvcnQgeyBmcm9tRG9ja2VyQWN0aW9uLCBpbWFnZU9mLCBpc0RvY2tlckFjdGlvbiB9IGZyb20gJy4vZG9ja2VyLWFjdGlvbi50cyc7XG5pbXBvcnQgeyBjb3BpZWRJbnRvLCBpc0RvY2tlcmZpbGUgfSBmcm9tICcuL2RvY2tlcmZpbGUudHMnO1xuaW1wb3J0IHR5cGUgeyBFbmdpbmUgfSBmcm9tICcuL2VuZ2luZS50cyc7XG5pbXBvcnQgeyBhbGxvd2VkQnksIEdJVExFQUtTIH0gZnJvbSAnLi9naXRsZWFrcy50cyc7XG5pbXBvcnQgeyBsZWZ0T3V0QnkgfSBmcm9tICcuL2xlZnQtb3V0LnRzJztcbmltcG9ydCB0eXBlIHsgUmVhZENvbW1hbmQgfSBmcm9tICcuL25hbWVkLnRzJztcbmltcG9ydCB7IG92ZXJ3cml0dGVuQnkgfSBmcm9tICcuL292ZXJ3cml0dGVuLnRzJztcbmltcG9ydCB7IGNhbGxlcnNJbiwgTk9fUEFDS0FHRSwgUEFDS0FHRSwgdHlwZSBQYWNrYWdlLCBwYWNrYWdlSW4gfSBmcm9tICcuL3BhY2thZ2VzLnRzJztcbmltcG9ydCB7IGJlc2lkZSB9IGZyb20gJy4vcGF0aHMudHMnO1xuaW1wb3J0IHsgaXNSZWNpcGVzLCB0eXBlIFRhcmdldHMsIHRhcmdldHNJbiB9IGZyb20gJy4vcmVjaXBlcy50cyc7XG5pbXBvcnQgeyBpc0luc3RhbGxlZEJ5LCBTS0lMTFMgfSBmcm9tICcuL3NraWxscy50cyc7XG5pbXBvcnQgeyBzb3VyY2VkSW4gfSBmcm9tICcuL3NvdXJjZWQudHMnO1xuaW1wb3J0IHsgZnJvbUNyb250YWIgfSBmcm9tICcuL3N0YXJ0ZWQtYnktY3JvbnRhYi50cyc7XG5pbXBvcnQgeyB0eXBlIEZvdW5kLCBmcm9tU2NyaXB0LCBmcm9tU2VydmljZSwgZnJvbVdvcmtmbG93LCBwcm9ncmFtT2YsIHR5cGUgU2VhcmNoIH0gZnJvbSAnLi9zdGFydGluZy50cyc7XG5pbXBvcnQgeyB0aW1lck9mIH0gZnJvbSAnLi9zeXN0ZW1kLnRzJztcbmltcG9ydCB7IHRvbGRJbiB9IGZyb20gJy4vdG9sZC50cyc7XG5cbi8qKiBXaGF0IHN0YW5kcyBhcm91bmQgdGhlIGZpbGVzIG9mIGEgcmVwb3NpdG9yeSBhbmQgbWF5IHN0YXJ0IHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIEFyb3VuZCB7XG4gIC8qKiBXb3JrZmxvd3MsIGNyb250YWJzLCB1bml0cyBvZiBzeXN0ZW1kLCBidWlsZHMsIHRoZSBgcGFja2FnZS5qc29uYCBhbmQgdGhlIE1ha2VmaWxlIGF0IHRoZSByb290LiAqL1xuICByZWFkb25seSB0ZXh0czogcmVhZG9ubHkgQ29udGV4dFRleHRbXTtcbiAgLyoqIFNoZWxsIHNjcmlwdHMsIHJlYWQgd2hlbiBvbmUgb2YgdGhlbSBtYXkgYmUgYXNrZWQuICovXG4gIHJlYWRvbmx5IHNjcmlwdHM/OiBJdGVyYWJsZTxDb250ZXh0VGV4dD47XG4gIC8qKiBSRUFETUVzIGJlbG93IHRoZSByb290OyBvbmx5IHRoZSB0ZXh0IG9mIHRob3NlIGFib3ZlIGEganVkZ2VkIGZpbGUgaXMgYXNrZWQgZm9yLiAqL1xuICByZWFkb25seSBub3RpY2VzPzogcmVhZG9ubHkgQ29udGV4dFRleHRbXTtcbn1cblxuLyoqIFRoZSBzZXR0aW5ncyB3aXRoIHdoYXQgdGhlIHJlcG9zaXRvcnkgc2F5cyBvZiBpdHNlbGYsIGFuZCB3aXRoIHdobyBzdGFydHMgdGhlc2UgZmlsZXMsIHNvIGZhciBhcyBhbnkgb2YgdGhlIHRleHRzIHNwZWFrcyBvZiBvbmUgb2YgdGhlbSwgYW5kIHdoYXQgb2YgaXQgaXMgdW5rbm93bi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzZXR0aW5nc0Fyb3VuZChcbiAgc2V0dGluZ3M6IFNldHRpbmdzLFxuICB7IHRleHRzOiBhbGwsIHNjcmlwdHMgPSBbXSwgbm90aWNlcyA9IFtdIH06IEFyb3VuZCxcbiAgcGF0aHM6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBlbmdpbmU6IEVuZ2luZSxcbik6IFByb21pc2U8eyByZWFkb25seSBzZXR0aW5nczogU2V0dGluZ3M7IHJlYWRvbmx5IG5vdGVzOiByZWFkb25seSBzdHJpbmdbXSB9PiB7XG4gIC8vIFRoZXkgYXJlIHJlYWQgb25jZSwgYW5kIG9ubHkgaWYgc29tZWJvZHkgYXNrcy5cbiAgY29uc3QgcmVhZCA9IG9uY2UoKCkgPT4gWy4uLnNjcmlwdHNdKTtcbiAgY29uc3QgaXNPdmVyd3JpdHRlbiA9IG92ZXJ3cml0dGVuQnkobm90aWNlcywgcGF0aHMpO1xuICBjb25zdCBhbGxvd2VkID0ge1xuICAgIC4uLihhd2FpdCBzZXR0aW5nc1NhaWQoc2V0dGluZ3MsIGFsbCwgaXNPdmVyd3JpdHRlbiwgZW5naW5lKSksXG4gICAgcmVhZEluOiBzb3VyY2VkSW4ocmVhZCksXG4gICAgaXNUb2xkOiB0b2xkSW4ocmVhZCksXG4gIH07XG4gIGNvbnN0IHRleHRzID0gYWxsLmZpbHRlcigodGV4dCkgPT4gbWF5U2F5QnVpbGQodGV4dCkgJiYgdGV4dC5wYXRoICE9PSBHSVRMRUFLUyAmJiB0ZXh0LnBhdGggIT09IFNLSUxMUyk7XG4gIGlmICh0ZXh0cy5sZW5ndGggPT09IDApIHJldHVybiB7IHNldHRpbmdzOiBhbGxvd2VkLCBub3RlczogW10gfTtcbiAgY29uc3Qgc2VhcmNoID0geyBlbmdpbmUsIHNldHRpbmdzIH07XG4gIGNvbnN0IGJldHdlZW4gPSBzcGVha2luZyhyZWFkKCksIHBhdGhzKTtcbiAgY29uc3QgbmFtZXMgPSBuYW1lc09mKFsuLi5wYXRocywgLi4uYmV0d2Vlbi5tYXAoKHsgcGF0aCB9KSA9PiBwYXRoKV0pO1xuICBjb25zdCBhY3Rpb25zID0gYmV0d2Vlbi5maWx0ZXIoaXNEb2NrZXJBY3Rpb24pO1xuICAvLyBXaG9ldmVyIHVzZXMgdGhlIGFjdGlvbiBhdCB0aGUgcm9vdCBzYXlzIG5vIG1vcmUgdGhhbiBgdXNlczogLi9gLlxuICBpZiAoYWN0aW9ucy5zb21lKCh7IHBhdGggfSkgPT4gIXBhdGguaW5jbHVkZXMoJy8nKSkpIG5hbWVzLnB1c2goJy4vJyk7XG4gIGNvbnN0IGltYWdlcyA9IG5ldyBTZXQoYWN0aW9ucy5tYXAoaW1hZ2VPZikpO1xuICBjb25zdCB0ZWxsaW5nID0gbmV3IFNldCh0ZXh0cy5maWx0ZXIoKHRleHQpID0+IGltYWdlcy5oYXModGV4dC5wYXRoKSB8fCBzcGVha3NPZihuYW1lcykodGV4dCkpKTtcbiAgY29uc3Qgb3duID0gWy4uLnRlbGxpbmddLmZpbmQoKHsgcGF0aCB9KSA9PiBwYXRoID09PSBQQUNLQUdFKTtcbiAgLy8gV2hvIHJ1bnMgYSBzY3JpcHQgb2YgdGhlIHBhY2thZ2UsIG9yIG1ha2VzIGEgdGFyZ2V0LCBzdGFydHMgaXRzIGZpbGVzLlxuICBjb25zdCBwYWNrYWdlZCA9IG93biA9PT0gdW5kZWZpbmVkID8gW10gOiBbLi4uKGF3YWl0IHBhY2thZ2VGcm9tKG93biwgc2VhcmNoKSkuc2NyaXB0cy5rZXlzKCldO1xuICBmb3IgKGNvbnN0IHRleHQgb2YgcGFja2FnZWQubGVuZ3RoID09PSAwID8gW10gOiB0ZXh0cy5maWx0ZXIoc3BlYWtzT2YocGFja2FnZWQpKSkgdGVsbGluZy5hZGQodGV4dCk7XG4gIGlmIChbLi4udGVsbGluZ10uc29tZSgoeyBwYXRoIH0pID0+IGlzUmVjaXBlcyhwYXRoKSkpXG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIHRleHRzKVxuICAgICAgaWYgKC9cXGIoPzptYWtlfGp1c3R8dGFzaylcXGIvLnRlc3QodGV4dC50ZXh0KSAmJiBlbmdpbmUubGFuZ3VhZ2VPZih0ZXh0LnBhdGgpID09PSAnd29ya2Zsb3cnKSB0ZWxsaW5nLmFkZCh0ZXh0KTtcbiAgLy8gQSB0aW1lciBkb2VzIG5vdCBzcGVhayBvZiB3aGF0IGl0cyBzZXJ2aWNlIHN0YXJ0cy5cbiAgZm9yIChjb25zdCBzZXJ2aWNlIG9mIFsuLi50ZWxsaW5nXS5maWx0ZXIoKHsgcGF0aCB9KSA9PiBwYXRoLmVuZHNXaXRoKCcuc2VydmljZScpKSkge1xuICAgIGNvbnN0IHRpbWVyID0gdGltZXJPZihzZXJ2aWNlLCB0ZXh0cyk7XG4gICAgaWYgKHRpbWVyICE9PSB1bmRlZmluZWQpIHRlbGxpbmcuYWRkKHRpbWVyKTtcbiAgfVxuICBpZiAodGVsbGluZy5zaXplID09PSAwKSByZXR1cm4geyBzZXR0aW5nczogYWxsb3dlZCwgbm90ZXM6IFtdIH07XG4gIGNvbnN0IGtub3duID0gWy4uLm5ldyBTZXQoWy4uLnBhdGhzLCAuLi5yZWFkKCkubWFwKCh7IHBhdGggfSkgPT4gcGF0aCldKV07XG4gIGNvbnN0IHsgc3RhcnRlZCwgbm90ZXMgfSA9IGF3YWl0IHN0YXJ0ZWRJbih7IHRleHRzOiBbLi4udGVsbGluZ10sIHNjcmlwdHM6IGJldHdlZW4gfSwgZW5naW5lLCBzZXR0aW5ncywga25vd24pO1xuICByZXR1cm4geyBzZXR0aW5nczogeyAuLi5hbGxvd2VkLCBzdGFydGVkIH0sIG5vdGVzIH07XG59XG5cbi8qKiBUaGUgc2V0dGluZ3Mgd2l0aCB3aGF0IHRoZSByZXBvc2l0b3J5IHNheXMgdG8gb3RoZXJzOiBvZiBsaXRlcmFscyB0aGF0IGFyZSBubyBzZWNyZXRzLCBvZiBjb3BpZXMsIG9mIHdoYXQgbm8gY3JvbnRhYiBzdGFydHMgYW55IG1vcmUuICovXG5hc3luYyBmdW5jdGlvbiBzZXR0aW5nc1NhaWQoXG4gIHNldHRpbmdzOiBTZXR0aW5ncyxcbiAgdGV4dHM6IHJlYWRvbmx5IENvbnRleHRUZXh0W10sXG4gIGlzT3ZlcndyaXR0ZW46IFNldHRpbmdzWydpc0NvcHknXSxcbiAgZW5naW5lOiBFbmdpbmUsXG4pOiBQcm9taXNlPFNldHRpbmdzPiB7XG4gIGNvbnN0IHRleHRPZiA9IChwYXRoOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQgPT4gdGV4dHMuZmluZCgodGV4dCkgPT4gdGV4dC5wYXRoID09PSBwYXRoKT8udGV4dDtcbiAgY29uc3QgW2dpdGxlYWtzLCBza2lsbHNdID0gW3RleHRPZihHSVRMRUFLUyksIHRleHRPZihTS0lMTFMpXTtcbiAgY29uc3QgaXNJbnN0YWxsZWQgPSBza2lsbHMgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGlzSW5zdGFsbGVkQnkoc2tpbGxzKTtcbiAgY29uc3QgZG9ja2VyZmlsZXMgPSB0ZXh0cy5maWx0ZXIoKHsgcGF0aCB9KSA9PiBpc0RvY2tlcmZpbGUocGF0aCkpO1xuICBjb25zdCBsYXllcmVkID0gb25jZSgoKSA9PiBuZXcgU2V0KGRvY2tlcmZpbGVzLmZsYXRNYXAobGF5ZXJlZEJ5KSkpO1xuICBjb25zdCBpc0xlZnRPdXQgPSBsZWZ0T3V0QnkodGV4dHMuZmlsdGVyKCh7IHBhdGggfSkgPT4gaXNDcm9udGFiKHBhdGgsIGVuZ2luZSkpKTtcbiAgcmV0dXJuIHtcbiAgICAuLi5zZXR0aW5ncyxcbiAgICAuLi4oZ2l0bGVha3MgIT09IHVuZGVmaW5lZCAmJiB7IHN1cHByZXNzaW9uczogWy4uLnNldHRpbmdzLnN1cHByZXNzaW9ucywgLi4uKGF3YWl0IGFsbG93ZWRCeShnaXRsZWFrcykpXSB9KSxcbiAgICAuLi4oKGlzSW5zdGFsbGVkID8/IGlzT3ZlcndyaXR0ZW4pICYmIHtcbiAgICAgIGlzQ29weTogKHBhdGg6IHN0cmluZykgPT4gaXNJbnN0YWxsZWQ/LihwYXRoKSA9PT0gdHJ1ZSB8fCBpc092ZXJ3cml0dGVuPy4ocGF0aCkgPT09IHRydWUsXG4gICAgfSksXG4gICAgLi4uKGlzTGVmdE91dCAhPT0gdW5kZWZpbmVkICYmIHsgaXNMZWZ0T3V0IH0pLFxuICAgIC4uLih0ZXh0cy5zb21lKCh7IHBhdGggfSkgPT4gaXNDb21wb3NlZChwYXRoKSkgJiYgeyBuZWlnaGJvdXJzOiBuZWlnaGJvdXJzSW4odGV4dHMpIH0pLFxuICAgIC4uLihkb2NrZXJmaWxlcy5sZW5ndGggPiAwICYmIHsgaXNJbkxheWVyOiAocGF0aDogc3RyaW5nKSA9PiBsYXllcmVkKCkuaGFzKHBhdGgpIH0pLFxuICB9O1xufVxuXG4vKiogQSBEb2NrZXJmaWxlJ3Mgb3duIGZvbGRlciBpcyB3aGF0IGl0IGlzIGJ1aWx0IGluLCBvciB0aGUgcm9vdC4gKi9cbmNvbnN0IGxheWVyZWRCeSA9ICh7IHBhdGgsIHRleHQgfTogQ29udGV4dFRleHQpOiByZWFkb25seSBzdHJpbmdbXSA9PlxuICBjb3BpZWRJbnRvKHRleHQpLmZsYXRNYXAoKGZpbGUpID0+IFtmaWxlLCBiZXNpZGUocGF0aCwgZmlsZSldKTtcblxuLyoqIE1heSBhIHRleHQgb2YgdGhvc2UgcGxhY2VzIGJlIGEgY3JvbnRhYj8gKi9cbmNvbnN0IGlzQ3JvbnRhYiA9IChwYXRoOiBzdHJpbmcsIGVuZ2luZTogRW5naW5lKTogYm9vbGVhbiA9PlxuICBwYXRoICE9PSBQQUNLQUdFICYmXG4gICFpc1JlY2lwZXMocGF0aCkgJiZcbiAgcGF0aCAhPT0gR0lUTEVBS1MgJiZcbiAgcGF0aCAhPT0gU0tJTExTICYmXG4gICFpc1VuaXQocGF0aCkgJiZcbiAgIWlzQnVpbGQocGF0aCkgJiZcbiAgZW5naW5lLmxhbmd1YWdlT2YocGF0aCkgIT09ICd3b3JrZmxvdyc7XG5cbmNvbnN0IHNwZWFrc09mID1cbiAgKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSkgPT5cbiAgKHsgdGV4dCB9OiBDb250ZXh0VGV4dCk6IGJvb2xlYW4gPT5cbiAgICBuYW1lcy5zb21lKChuYW1lKSA9PiB0ZXh0LmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFNjcmlwdHMgdGhhdCBzdGFydCBvdGhlcnMgYXJlIGxvb2tlZCBmb3Igc28gbWFueSBkZWVwLiAqL1xuY29uc3QgREVFUEVTVCA9IDM7XG5cbi8qKiBUaGUgc2NyaXB0cyB0aGF0IHNwZWFrIG9mIG9uZSBvZiB0aGUgZmlsZXMsIG9yIG9mIGEgc2NyaXB0IHRoYXQgZG9lcy4gKi9cbmZ1bmN0aW9uIHNwZWFraW5nKHNjcmlwdHM6IHJlYWRvbmx5IENvbnRleHRUZXh0W10sIHBhdGhzOiByZWFkb25seSBzdHJpbmdbXSk6IHJlYWRvbmx5IENvbnRleHRUZXh0W10ge1xuICBjb25zdCBmb3VuZCA9IG5ldyBTZXQ8Q29udGV4dFRleHQ+KCk7XG4gIGxldCBhc2tlZCA9IG5hbWVzT2YocGF0aHMpO1xuICBmb3IgKGxldCBkZXB0aCA9IDA7IGRlcHRoIDwgREVFUEVTVCAmJiBhc2tlZC5sZW5ndGggPiAwOyBkZXB0aCsrKSB7XG4gICAgLy8gT2Ygd2hhdCBhIGRvY2tlciBhY3Rpb24gc3RhcnRzIG9ubHkgaXRzIERvY2tlcmZpbGUgc3BlYWtzLlxuICAgIGNvbnN0IG1vcmUgPSBzY3JpcHRzLmZpbHRlcigob25lKSA9PiAhZm91bmQuaGFzKG9uZSkgJiYgKHNwZWFrc09mKGFza2VkKShvbmUpIHx8IGlzRG9ja2VyQWN0aW9uKG9uZSkpKTtcbiAgICBmb3IgKGNvbnN0IHNjcmlwdCBvZiBtb3JlKSBmb3VuZC5hZGQoc2NyaXB0KTtcbiAgICBhc2tlZCA9IG5hbWVzT2YobW9yZS5tYXAoKHsgcGF0aCB9KSA9PiBwYXRoKSk7XG4gIH1cbiAgcmV0dXJuIFsuLi5mb3VuZF07XG59XG5cbmNvbnN0IHBhY2thZ2VGcm9tID0gYXN5bmMgKHsgdGV4dCB9OiBDb250ZXh0VGV4dCwgc2VhcmNoOiBTZWFyY2gpOiBQcm9taXNlPFBhY2thZ2U+ID0+IHBhY2thZ2VJbih0ZXh0LCByZWFkQ29tbWFuZChzZWFyY2gpKTtcblxuYXN5bmMgZnVuY3Rpb24gdGFyZ2V0c0Zyb20odGV4dHM6IHJlYWRvbmx5IENvbnRleHRUZXh0W10sIHNlYXJjaDogU2VhcmNoKTogUHJvbWlzZTxUYXJnZXRzPiB7XG4gIGNvbnN0IHRhcmdldHMgPSBuZXcgTWFwPHN0cmluZywgcmVhZG9ubHkgc3RyaW5nW10+KCk7XG4gIGZvciAoY29uc3QgeyBwYXRoLCB0ZXh0IH0gb2YgdGV4dHMpXG4gICAgZm9yIChjb25zdCBbbmFtZSwgZmlsZXNdIG9mIGF3YWl0IHRhcmdldHNJbihwYXRoLCB0ZXh0LCByZWFkQ29tbWFuZChzZWFyY2gpKSkgdGFyZ2V0cy5zZXQobmFtZSwgZmlsZXMpO1xuICByZXR1cm4gdGFyZ2V0cztcbn1cblxuY29uc3QgcmVhZENvbW1hbmQgPVxuICAoc2VhcmNoOiBTZWFyY2gpOiBSZWFkQ29tbWFuZCA9PlxuICBhc3luYyAoY29tbWFuZCkgPT4ge1xuICAgIGNvbnN0IHByb2dyYW0gPSBhd2FpdCBwcm9ncmFtT2YoeyBwYXRoOiAnc2NyaXB0LnNoJywgdGV4dDogY29tbWFuZCB9LCBzZWFyY2gpO1xuICAgIHJldHVybiB0eXBlb2YgcHJvZ3JhbSA9PT0gJ3N0cmluZycgPyB1bmRlZmluZWQgOiBwcm9ncmFtO1xuICB9O1xuXG5jb25zdCBuYW1lc09mID0gKHBhdGhzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZ1tdID0+IFsuLi5uZXcgU2V0KHBhdGhzLm1hcChuYW1lT2YpKV0uZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSAnJyk7XG5cbi8qKiBXaGF0IGEgY2FsbGVyIHdyaXRlcyBmb3IgYSBmaWxlOiBhIHNjcmlwdCdzIG5hbWUgd2l0aG91dCBpdHMgZW5kaW5nIChpdCBtYXkgYmUgYSBtb2R1bGUpLCBhIHdvcmtmbG93J3MsIGFuIGFjdGlvbidzIGZvbGRlci4gKi9cbmZ1bmN0aW9uIG5hbWVPZihwYXRoOiBzdHJpbmcpOiBzdHJpbmcge1xuICBpZiAoL1xcLnlhP21sJC8udGVzdChwYXRoKSkgcmV0dXJuIGAuLyR7cGF0aC5yZXBsYWNlKC9cXC9hY3Rpb25cXC55YT9tbCQvLCAnJyl9YDtcbiAgcmV0dXJuIHBhdGguc2xpY2UocGF0aC5sYXN0SW5kZXhPZignLycpICsgMSkucmVwbGFjZSgvXFwuW14uXSokLywgJycpO1xufVxuXG4vKipcbiAqIFdobyBzdGFydHMgd2hvbTogdGhlIGZpbGVzIHRoYXQgd29ya2Zsb3dzLCBjcm9udGFicywgdGltZXJzIG9mIHN5c3RlbWQgYW5kIGEgYHBhY2thZ2UuanNvbmAgc3RhcnQsIGFuZCB0aG9zZSB0aGF0IHNjcmlwdHMgc3RhcnRcbiAqIHdoaWNoIGFyZSBzdGFydGVkIHRoZW1zZWx2ZXM7IGVhY2ggd2l0aCB3aGF0IHRoZSBjYWxsZXIgcHJvdmlkZXMuIGBwYXRoc2A6IHRoZSBmaWxlcyB0aGVyZSBhcmUsIGZvciB3aGF0IGlzIGNhbGxlZCBieSBpdHMgbmFtZSBhbG9uZS4gV2hhdCBjYW5ub3QgYmUgcmVhZCBzdGFydHMgbm90aGluZywgYW5kIHRoZSBub3RlcyBzYXkgc28uXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdGFydGVkSW4oXG4gIHsgdGV4dHMsIHNjcmlwdHMgPSBbXSB9OiBBcm91bmQsXG4gIGVuZ2luZTogRW5naW5lLFxuICBzZXR0aW5nczogU2V0dGluZ3MsXG4gIHBhdGhzOiByZWFkb25seSBzdHJpbmdbXSA9IFtdLFxuKTogUHJvbWlzZTx7IHJlYWRvbmx5IHN0YXJ0ZWQ6IFN0YXJ0ZWQ7IHJlYWRvbmx5IG5vdGVzOiByZWFkb25seSBzdHJpbmdbXSB9PiB7XG4gIGNvbnN0IHN0YXJ0ZWQgPSBuZXcgTWFwPHN0cmluZywgQ2FsbGVyW10+KCk7XG4gIGNvbnN0IG5vdGVzOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBzZWFyY2ggPSB7IGVuZ2luZSwgc2V0dGluZ3MgfTtcbiAgY29uc3QgYWRkID0gKGZvdW5kOiBGb3VuZCk6IHZvaWQgPT4ge1xuICAgIGZvciAoY29uc3QgW3BhdGgsIGNhbGxlcl0gb2YgZm91bmQuc3RhcnRlZCkgc3RhcnRlZC5zZXQocGF0aCwgWy4uLihzdGFydGVkLmdldChwYXRoKSA/PyBbXSksIGNhbGxlcl0pO1xuICAgIG5vdGVzLnB1c2goLi4uZm91bmQubm90ZXMpO1xuICB9O1xuICBjb25zdCBvd24gPSB0ZXh0cy5maW5kKCh7IHBhdGggfSkgPT4gcGF0aCA9PT0gUEFDS0FHRSk7XG4gIGNvbnN0IHBhY2thZ2VkID0gb3duID09PSB1bmRlZmluZWQgPyBOT19QQUNLQUdFIDogYXdhaXQgcGFja2FnZUZyb20ob3duLCBzZWFyY2gpO1xuICBjb25zdCB0YXJnZXRzID0gYXdhaXQgdGFyZ2V0c0Zyb20oXG4gICAgdGV4dHMuZmlsdGVyKCh7IHBhdGggfSkgPT4gaXNSZWNpcGVzKHBhdGgpKSxcbiAgICBzZWFyY2gsXG4gICk7XG4gIGZvciAoY29uc3QgY29udGV4dCBvZiB0ZXh0cykge1xuICAgIGlmIChjb250ZXh0ID09PSBvd24pIGFkZCh7IHN0YXJ0ZWQ6IGNhbGxlcnNJbihwYWNrYWdlZCwgUEFDS0FHRSksIG5vdGVzOiBbXSB9KTtcbiAgICBlbHNlIGlmIChpc0J1aWxkKGNvbnRleHQucGF0aCkpIGFkZCh7IHN0YXJ0ZWQ6IHN0YXJ0ZWRCeUJ1aWxkKGNvbnRleHQpLCBub3RlczogW10gfSk7XG4gICAgZWxzZSBpZiAoZW5naW5lLmxhbmd1YWdlT2YoY29udGV4dC5wYXRoKSA9PT0gJ3dvcmtmbG93JylcbiAgICAgIGFkZChhd2FpdCBmcm9tV29ya2Zsb3coY29udGV4dCwgeyBzY3JpcHRzOiBwYWNrYWdlZC5zY3JpcHRzLCB0YXJnZXRzLCBvbmx5T2Y6IG9ubHlPZihwYXRocykgfSwgc2VhcmNoKSk7XG4gICAgZWxzZSBpZiAoaXNDcm9udGFiKGNvbnRleHQucGF0aCwgZW5naW5lKSkgYWRkKGF3YWl0IGZyb21Dcm9udGFiKGNvbnRleHQsIHNlYXJjaCkpO1xuICAgIGVsc2UgaWYgKGNvbnRleHQucGF0aC5lbmRzV2l0aCgnLnNlcnZpY2UnKSkge1xuICAgICAgY29uc3QgdGltZXIgPSB0aW1lck9mKGNvbnRleHQsIHRleHRzKTtcbiAgICAgIGlmICh0aW1lciAhPT0gdW5kZWZpbmVkKSBhZGQoYXdhaXQgZnJvbVNlcnZpY2UoY29udGV4dCwgdGltZXIsIHNlYXJjaCkpO1xuICAgIH1cbiAgfVxuICAvLyBBIHdvcmtmbG93IHRoYXQgYW5vdGhlciBvbmUgdXNlcyBjb21lcyB3aGVuIHRoYXQgb25lIGNvbWVzLlxuICBjb25zdCB1c2VkID0gdGV4dHMuZmlsdGVyKCh7IHBhdGggfSkgPT4gcGF0aCAhPT0gUEFDS0FHRSAmJiBlbmdpbmUubGFuZ3VhZ2VPZihwYXRoKSA9PT0gJ3dvcmtmbG93Jyk7XG4gIGF3YWl0IGZvbGxvdyh7IHRleHRzLCBzY3JpcHRzOiBbLi4uc2NyaXB0cywgLi4udXNlZF0gfSwgc3RhcnRlZCwgc2VhcmNoLCBhZGQpO1xuICByZXR1cm4geyBzdGFydGVkLCBub3RlcyB9O1xufVxuXG4vKiogVGhlIG9ubHkgb25lIG9mIHRoZSBmaWxlcyB0aGF0IGhhcyBhIG5hbWUuICovXG5jb25zdCBvbmx5T2YgPVxuICAocGF0aHM6IHJlYWRvbmx5IHN0cmluZ1tdKSA9PlxuICAobmFtZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IHBhdGhzLmZpbHRlcigocGF0aCkgPT4gcGF0aCA9PT0gbmFtZSB8fCBwYXRoLmVuZHNXaXRoKGAvJHtuYW1lfWApKTtcbiAgICByZXR1cm4gZm91bmQubGVuZ3RoID09PSAxID8gZm91bmRbMF0gOiB1bmRlZmluZWQ7XG4gIH07XG5cbi8qKiBHb2VzIG9uIGZyb20gZWFjaCBzY3JpcHQsIGFjdGlvbiBvciB1c2VkIHdvcmtmbG93IHRoYXQgaXMgc3RhcnRlZCB0byB3aGF0IGl0IHN0YXJ0cywgZWFjaCBjYWxsZXIgb2YgaXQgb25jZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIGZvbGxvdyhcbiAgeyB0ZXh0cywgc2NyaXB0cyB9OiB7IHJlYWRvbmx5IHRleHRzOiByZWFkb25seSBDb250ZXh0VGV4dFtdOyByZWFkb25seSBzY3JpcHRzOiByZWFkb25seSBDb250ZXh0VGV4dFtdIH0sXG4gIHN0YXJ0ZWQ6IFN0YXJ0ZWQsXG4gIHNlYXJjaDogU2VhcmNoLFxuICBhZGQ6IChmb3VuZDogRm91bmQpID0+IHZvaWQsXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgZG9uZSA9IG5ldyBTZXQ8Q2FsbGVyPigpO1xuICBmb3IgKGxldCBkZXB0aCA9IDA7IGRlcHRoIDwgREVFUEVTVDsgZGVwdGgrKykge1xuICAgIGNvbnN0IHJvdW5kID0gc2NyaXB0cy5tYXAoKHNjcmlwdCkgPT4gKHtcbiAgICAgIHNjcmlwdCxcbiAgICAgIGNhbGxlcnM6IGNhbGxlcnNPZihzY3JpcHQucGF0aCwgc3RhcnRlZCkuZmlsdGVyKChjYWxsZXIpID0+IGlzQXNrZWQoc2NyaXB0LCBjYWxsZXIpICYmICFkb25lLmhhcyhjYWxsZXIpKSxcbiAgICB9KSk7XG4gICAgZm9yIChjb25zdCB7IHNjcmlwdCwgY2FsbGVycyB9IG9mIHJvdW5kKSB7XG4gICAgICBmb3IgKGNvbnN0IGNhbGxlciBvZiBjYWxsZXJzKSBkb25lLmFkZChjYWxsZXIpO1xuICAgICAgaWYgKGNhbGxlcnMubGVuZ3RoID09PSAwKSBjb250aW51ZTtcbiAgICAgIGFkZChpc0RvY2tlckFjdGlvbihzY3JpcHQpID8gZnJvbURvY2tlckFjdGlvbihzY3JpcHQsIGNhbGxlcnMsIHRleHRzKSA6IGF3YWl0IGZyb21TY3JpcHQoc2NyaXB0LCBjYWxsZXJzLCBzZWFyY2gpKTtcbiAgICB9XG4gIH1cbn1cblxuLyoqIE9mIGEgd29ya2Zsb3cgdGhhdCBpcyB1c2VkIHdoYXQgaXQgc3RhcnRzIGlzIGtub3duIGZyb20gaXRzZWxmOiB3aG8gdXNlcyBpdCBvbmx5IGFkZHMgd2hlbi4gKi9cbmNvbnN0IGlzQXNrZWQgPSAoeyBwYXRoIH06IENvbnRleHRUZXh0LCB7IGFzLCBieSwgc2NoZWR1bGUgfTogQ2FsbGVyKTogYm9vbGVhbiA9PlxuICBhcyA9PT0gdW5kZWZpbmVkICYmIChieSAhPT0gJ3dvcmtmbG93JyB8fCBpc0FjdGlvbihwYXRoKSB8fCBzY2hlZHVsZSAhPT0gJycpO1xuIiwgImltcG9ydCB0eXBlIHsgU3RhcnRlZCwgU3RhcnRlZEJ5IH0gZnJvbSAnLi9jYWxsZXJzLnRzJztcbmltcG9ydCB0eXBlIHsgUmVhZEluIH0gZnJvbSAnLi9ldmlkZW5jZS50cyc7XG5pbXBvcnQgdHlwZSB7IEhhYml0RGVmaW5pdGlvbiwgU2V2ZXJpdHkgfSBmcm9tICcuL2hhYml0LnRzJztcbmltcG9ydCB0eXBlIHsgS2luZCwgT3duRnVuY3Rpb25zIH0gZnJvbSAnLi9wcm9ncmFtLnRzJztcbmltcG9ydCB0eXBlIHsgRmF1bHQsIEZpbmRpbmcsIEhhYml0UmVzdWx0LCBTY29yZSwgU3VwcHJlc3NlZCwgU3VwcHJlc3Npb25Qcm9ibGVtIH0gZnJvbSAnLi9yZXBvcnQudHMnO1xuXG4vKiogQSBzdXBwcmVzc2lvbiB3cml0dGVuIGluIHRoZSBjb25maWd1cmF0aW9uLCBvciBpbiBhbm90aGVyIHRvb2wncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29uZmlndXJlZFN1cHByZXNzaW9uIHtcbiAgcmVhZG9ubHkgaGFiaXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcnVsZT86IHN0cmluZztcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1hdGNoZXM6IChwYXRoOiBzdHJpbmcpID0+IGJvb2xlYW47XG4gIC8qKiBUaGUgbGluZSBtdXN0IGhvbGQgc29tZXRoaW5nLCB0b28uICovXG4gIHJlYWRvbmx5IGhvbGRzPzogKGxpbmU6IHN0cmluZykgPT4gYm9vbGVhbjtcbiAgLyoqIEFic2VudDogb3VyIG93biBjb25maWd1cmF0aW9uLiAqL1xuICByZWFkb25seSBieT86ICdwZWVyJztcbn1cblxuLyoqIFdoYXQgdGhlIGNvbmZpZ3VyYXRpb24gc2F5cyBhYm91dCBqdWRnaW5nOyBldmVyeXRoaW5nIGVsc2UgYWJvdXQgaXQgKGdsb2JzLCBnYXRlcykgaXMgZGVjaWRlZCBvdXRzaWRlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZXR0aW5ncyB7XG4gIHJlYWRvbmx5IGlzSm9iOiAocGF0aDogc3RyaW5nKSA9PiBib29sZWFuO1xuICAvKiogSnVkZ2UgbGlicmFyaWVzIG9uIHRoZSBoYWJpdHMgdGhhdCBhbGxvdyBpdC4gKi9cbiAgcmVhZG9ubHkgbGlicmFyaWVzOiBib29sZWFuO1xuICByZWFkb25seSBmdW5jdGlvbnM6IE93bkZ1bmN0aW9ucztcbiAgLyoqIEhhYml0cyB0dXJuZWQgb2ZmIG9yIGdpdmVuIGEgc2V2ZXJpdHk6IGBvZmZgIHJlbW92ZXMgdGhlIGhhYml0IGV2ZXJ5d2hlcmUuICovXG4gIHJlYWRvbmx5IGhhYml0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgJ29mZicgfCBTZXZlcml0eT4+O1xuICByZWFkb25seSBzdXBwcmVzc2lvbnM6IHJlYWRvbmx5IENvbmZpZ3VyZWRTdXBwcmVzc2lvbltdO1xuICByZWFkb25seSBwcmVzZXQ6ICdkZWZhdWx0JyB8ICdsZXNzb24nO1xuICAvKiogV2hvIHN0YXJ0cyB3aG9tLCBieSB0aGUgd29ya2Zsb3dzLCBjcm9udGFicyBhbmQgYHBhY2thZ2UuanNvbmAgb2YgdGhlIHJlcG9zaXRvcnk7IGFic2VudDogdGhlcmUgaXMgbm9uZS4gKi9cbiAgcmVhZG9ubHkgc3RhcnRlZD86IFN0YXJ0ZWQ7XG4gIC8qKiBXaGV0aGVyIGEgZmlsZSBpcyBhIGNvcHkgb2Ygc29tZWJvZHkgZWxzZSdzLCBhcyB0aGUgcmVwb3NpdG9yeSBzYXlzOyBhYnNlbnQ6IGl0IHNheXMgb2Ygbm9uZS4gKi9cbiAgcmVhZG9ubHkgaXNDb3B5PzogKHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbjtcbiAgLyoqIFdoZXRoZXIgdGhlIGNyb250YWJzIG9mIHRoZSByZXBvc2l0b3J5IGxlYXZlIGEgZmlsZSBvdXQgdGhhdCB0aGV5IG9uY2Ugc3RhcnRlZCwgb3IgdGhhdCBsaWVzIGJlc2lkZSB0aG9zZSB0aGV5IHN0YXJ0LiAqL1xuICByZWFkb25seSBpc0xlZnRPdXQ/OiAocGF0aDogc3RyaW5nKSA9PiBib29sZWFuO1xuICAvKiogV2hldGhlciB0aGUgcmVwb3NpdG9yeSBwdXRzIGEgZmlsZSBieSBpdHMgbmFtZSBpbnRvIGFuIGltYWdlOyBhYnNlbnQ6IGl0IG1ha2VzIG5vbmUuICovXG4gIHJlYWRvbmx5IGlzSW5MYXllcj86IChwYXRoOiBzdHJpbmcpID0+IGJvb2xlYW47XG4gIC8qKiBUaGUgc2VydmljZXMgb2YgdGhlIGNvbXBvc2UgZmlsZXMgdGhhdCBtb3VudCBhIHNjcmlwdDsgYWJzZW50OiB0aGVyZSBpcyBubyBzdWNoIGZpbGUuICovXG4gIHJlYWRvbmx5IG5laWdoYm91cnM/OiAocGF0aDogc3RyaW5nKSA9PiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFdoZXRoZXIgYW5vdGhlciBzY3JpcHQgdGVsbHMgYSBwZXJzb24gdG8gc3RhcnQgYSBmaWxlLiAqL1xuICByZWFkb25seSBpc1RvbGQ/OiAocGF0aDogc3RyaW5nKSA9PiBib29sZWFuO1xuICAvKiogVGhlIG9wdGlvbnMgb2YgdGhlIHNoZWxsIHRoYXQgYSBmaWxlIGhhcyBmcm9tIG90aGVycywgYnkgaXRzIHBhdGggYW5kIHRleHQuICovXG4gIHJlYWRvbmx5IHJlYWRJbj86IChwYXRoOiBzdHJpbmcsIHRleHQ6IHN0cmluZykgPT4gUmVhZEluIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogV2hhdCBvbmUgZmlsZSdzIHRleHQgaXMgd29ydGg6IHRoZSB1bml0IG9mIGNvbXBhcmlzb24sIGJlZm9yZSBhbnl0aGluZyBpcyBrbm93biBhYm91dCBhIGJhc2UuICovXG5leHBvcnQgaW50ZXJmYWNlIEp1ZGdlbWVudCB7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgbGFuZ3VhZ2U6IHN0cmluZztcbiAgcmVhZG9ubHkgdW5pdDogS2luZDtcbiAgLyoqIFdobyBzdGFydHMgaXQ7IGFic2VudDogbm9ib2R5LCBvciBub2JvZHkga25vd3MuICovXG4gIHJlYWRvbmx5IGNhbGxlcnM/OiByZWFkb25seSBTdGFydGVkQnlbXTtcbiAgLyoqIEJ5IGhhYml0IGlkLCBldmVyeSBoYWJpdCB0aGF0IGlzIG5vdCBvZmYuIFdpdGggdGhlIGBsZXNzb25gIHByZXNldDogYnkgY2hlY2sgaWQuICovXG4gIHJlYWRvbmx5IGhhYml0czogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgSGFiaXRSZXN1bHQ+PjtcbiAgcmVhZG9ubHkgc2NvcmU6IFNjb3JlO1xuICByZWFkb25seSBmaW5kaW5nczogcmVhZG9ubHkgRmluZGluZ1tdO1xuICByZWFkb25seSBzdXBwcmVzc2VkOiByZWFkb25seSBTdXBwcmVzc2VkW107XG4gIHJlYWRvbmx5IHN1cHByZXNzaW9uUHJvYmxlbXM6IHJlYWRvbmx5IFN1cHByZXNzaW9uUHJvYmxlbVtdO1xuICByZWFkb25seSBmYXVsdHM6IHJlYWRvbmx5IEZhdWx0W107XG59XG5cbi8qKiBUaGUgd2VpZ2h0IG9mIGEgaGFiaXQgYnkgaXRzIGlkOiB3aGF0IHNjb3JlcyBhcmUgbWFkZSBvZi4gKi9cbmV4cG9ydCB0eXBlIFdlaWdodHMgPSBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj47XG5cbmV4cG9ydCBmdW5jdGlvbiB3ZWlnaHRzT2YoaGFiaXRzOiByZWFkb25seSBIYWJpdERlZmluaXRpb25bXSk6IFdlaWdodHMge1xuICByZXR1cm4gbmV3IE1hcChoYWJpdHMubWFwKChoYWJpdCkgPT4gW2hhYml0LmlkLCBoYWJpdC53ZWlnaHRdKSk7XG59XG5cbmV4cG9ydCBjb25zdCBkZWZhdWx0U2V0dGluZ3M6IFNldHRpbmdzID0ge1xuICBpc0pvYjogKCkgPT4gZmFsc2UsXG4gIGxpYnJhcmllczogZmFsc2UsXG4gIGZ1bmN0aW9uczogeyBsb2dnZXJzOiBbXSwgYWxlcnRzOiBbXSwgaGVhcnRiZWF0czogW10sIGNsaWVudHM6IFtdIH0sXG4gIGhhYml0czoge30sXG4gIHN1cHByZXNzaW9uczogW10sXG4gIHByZXNldDogJ2RlZmF1bHQnLFxufTtcbiIsICJpbXBvcnQgdHlwZSB7IFNjb3BlLCBXcml0dGVuIH0gZnJvbSAnLi9mYWN0cy50cyc7XG5pbXBvcnQgeyBTSE9SVCB9IGZyb20gJy4vZmxvdy91bml0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEhhYml0RGVmaW5pdGlvbiwgUXVlc3Rpb25zLCBTZXZlcml0eSwgU3ViamVjdCwgVmVyZGljdCB9IGZyb20gJy4vaGFiaXQudHMnO1xuaW1wb3J0IHR5cGUgeyBTZXR0aW5ncyB9IGZyb20gJy4vanVkZ2VtZW50LnRzJztcbmltcG9ydCB0eXBlIHsgUHJvZ3JhbSB9IGZyb20gJy4vcHJvZ3JhbS50cyc7XG5pbXBvcnQgdHlwZSB7IEZhdWx0IH0gZnJvbSAnLi9yZXBvcnQudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi9zb3VyY2UudHMnO1xuaW1wb3J0IHR5cGUgeyBTdGVwIH0gZnJvbSAnLi9zdGVwLnRzJztcblxuLyoqIEEgaGFiaXQga2VwdCBvciBtaXNzaW5nIGF0IGEgcGxhY2UuICovXG5leHBvcnQgaW50ZXJmYWNlIE9ic2VydmF0aW9uIHtcbiAgcmVhZG9ubHkgaGFiaXQ6IEhhYml0RGVmaW5pdGlvbjtcbiAgcmVhZG9ubHkgdmVyZGljdDogVmVyZGljdDtcbiAgcmVhZG9ubHkgc3BhbjogU3BhbjtcbiAgLyoqIFRoZSBlbmNsb3NpbmcgZnVuY3Rpb24ncyBuYW1lLCBvciB0aGUgam9iJ3M7IGVtcHR5IGF0IHRoZSB0b3AgbGV2ZWwuICovXG4gIHJlYWRvbmx5IHdpdGhpbjogc3RyaW5nO1xuICAvKiogVGhlIGpvYiBpdCBiZWxvbmdzIHRvOyBlbXB0eSB3aGVyZSBhIGZpbGUgaGFzIG5vbmUuICovXG4gIHJlYWRvbmx5IGpvYjogc3RyaW5nO1xuICAvKiogSW4gYSBsaWJyYXJ5LCBvciBpbiBjb2RlIHRoYXQgbm90aGluZyBpbiB0aGUgZmlsZSByZWFjaGVzLiAqL1xuICByZWFkb25seSBsaWJyYXJ5OiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE9ic2VydmF0aW9ucyB7XG4gIHJlYWRvbmx5IG9ic2VydmF0aW9uczogcmVhZG9ubHkgT2JzZXJ2YXRpb25bXTtcbiAgcmVhZG9ubHkgZmF1bHRzOiByZWFkb25seSBGYXVsdFtdO1xufVxuXG4vKiogQXNrcyBldmVyeSBoYWJpdCBhYm91dCBldmVyeSBzdWJqZWN0IGl0IGhhcyBhIHF1ZXN0aW9uIGZvci4gQSBoYWJpdCB0aGF0IHRocm93cyBpcyBhIGZhdWx0LCBhbmQgdGhlIG90aGVycyBnbyBvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvYnNlcnZlKHByb2dyYW06IFByb2dyYW0sIGhhYml0czogcmVhZG9ubHkgSGFiaXREZWZpbml0aW9uW10sIHNldHRpbmdzOiBTZXR0aW5ncyk6IE9ic2VydmF0aW9ucyB7XG4gIGNvbnN0IHN1YmplY3RzID0gc3ViamVjdHNJbihwcm9ncmFtKTtcbiAgY29uc3Qgb2JzZXJ2YXRpb25zOiBPYnNlcnZhdGlvbltdID0gW107XG4gIGNvbnN0IGZhdWx0czogRmF1bHRbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGhhYml0IG9mIGhhYml0cykge1xuICAgIGlmIChoYWJpdC5qb2JzT25seSAmJiAhaXNKb2IocHJvZ3JhbSkpIGNvbnRpbnVlO1xuICAgIHRyeSB7XG4gICAgICBmb3IgKGNvbnN0IG9ic2VydmF0aW9uIG9mIG9ic2VydmVIYWJpdChwcm9ncmFtLCBoYWJpdCwgc2V0dGluZ3MsIHN1YmplY3RzKSkgb2JzZXJ2YXRpb25zLnB1c2gob2JzZXJ2YXRpb24pO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBjb25zdCBtZXNzYWdlID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xuICAgICAgZmF1bHRzLnB1c2goeyBwYXRoOiBwcm9ncmFtLmZpbGUucGF0aCwgaGFiaXQ6IGhhYml0LmlkLCBtZXNzYWdlIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4geyBvYnNlcnZhdGlvbnMsIGZhdWx0cyB9O1xufVxuXG5jb25zdCBpc0pvYiA9ICh7IGV2aWRlbmNlOiB7IGpvYiwgZ3Vlc3NlZCB9IH06IFByb2dyYW0pOiBib29sZWFuID0+IGpvYiAhPT0gdW5kZWZpbmVkIHx8IGd1ZXNzZWQgPT09IHRydWU7XG5cbi8qKiBUaGUgc3ViamVjdHMgb2YgYSBwcm9ncmFtLCBieSBraW5kOyBlYWNoIGxpc3QgaXMgbWFkZSB3aGVuIGl0IGlzIGZpcnN0IGFza2VkIGZvci4gKi9cbmZ1bmN0aW9uIHN1YmplY3RzSW4ocHJvZ3JhbTogUHJvZ3JhbSk6IChzdWJqZWN0OiBTdWJqZWN0LCBpc0xvbmc6IGJvb2xlYW4pID0+IHJlYWRvbmx5IFBsYWNlZFN1YmplY3RbXSB7XG4gIGNvbnN0IGtub3duID0gbmV3IE1hcDxzdHJpbmcsIHJlYWRvbmx5IFBsYWNlZFN1YmplY3RbXT4oKTtcbiAgcmV0dXJuIChzdWJqZWN0LCBpc0xvbmcpID0+IHtcbiAgICBjb25zdCBrZXkgPSBgJHtzdWJqZWN0fSAke2lzTG9uZ31gO1xuICAgIGNvbnN0IGJlZm9yZSA9IGtub3duLmdldChrZXkpO1xuICAgIGlmIChiZWZvcmUpIHJldHVybiBiZWZvcmU7XG4gICAgY29uc3QgaXNMaWJyYXJ5ID0gcHJvZ3JhbS5ldmlkZW5jZS5raW5kID09PSAnbGlicmFyeSc7XG4gICAgY29uc3QgcGxhY2VzID0gc3ViamVjdCA9PT0gJ3NjcmlwdCcgPyBzY3JpcHRzSW4ocHJvZ3JhbSwgaXNMb25nKSA6IHN1YmplY3RzT2Yoc3ViamVjdCwgcHJvZ3JhbSk7XG4gICAgY29uc3Qgc3ViamVjdHMgPSBwbGFjZXMubWFwKCh7IGl0ZW0sIGlkLCBzcGFuIH0pID0+ICh7IGl0ZW0sIGlkLCBzcGFuLCBsaWJyYXJ5OiBpc0xpYnJhcnkgfHwgIXByb2dyYW0ucmVhY2hlZChpZCkgfSkpO1xuICAgIGtub3duLnNldChrZXksIHN1YmplY3RzKTtcbiAgICByZXR1cm4gc3ViamVjdHM7XG4gIH07XG59XG5cbmNvbnN0IFNVQkpFQ1RTID0gWydzdGVwJywgJ2hhbmRsZXInLCAnbG9vcCcsICd2YWx1ZScsICdmaWxlJywgJ3NjcmlwdCcsICdqb2InXSBhcyBjb25zdDtcblxuZnVuY3Rpb24gb2JzZXJ2ZUhhYml0KFxuICBwcm9ncmFtOiBQcm9ncmFtLFxuICBoYWJpdDogSGFiaXREZWZpbml0aW9uLFxuICBzZXR0aW5nczogU2V0dGluZ3MsXG4gIHN1YmplY3RzOiBSZXR1cm5UeXBlPHR5cGVvZiBzdWJqZWN0c0luPixcbik6IHJlYWRvbmx5IE9ic2VydmF0aW9uW10ge1xuICBjb25zdCBmb3VuZDogT2JzZXJ2YXRpb25bXSA9IFtdO1xuICBmb3IgKGNvbnN0IHN1YmplY3Qgb2YgU1VCSkVDVFMpIHtcbiAgICBjb25zdCBhc2sgPSBoYWJpdC5vbltzdWJqZWN0XSBhcyBBc2sgfCB1bmRlZmluZWQ7XG4gICAgaWYgKCFhc2spIGNvbnRpbnVlO1xuICAgIGNvbnN0IGFza3NMaWJyYXJpZXMgPSBpbkxpYnJhcnkoaGFiaXQsIHN1YmplY3QsIHNldHRpbmdzKTtcbiAgICBjb25zdCBqdWRnZWQgPSBzdWJqZWN0cyhzdWJqZWN0LCBoYWJpdC5sb25nU2NyaXB0cyA9PT0gdHJ1ZSk7XG4gICAgLy8gTW9zdCBvZiB3aGF0IGEgY2hlY2sgZG9lcyBwYXNzZXMgaGVyZTogYSBwbGFpbiBsb29wIGNvc3RzIHRoZSBsZWFzdCB3aGlsZSBub3RoaW5nIGlzIGNvbXBpbGVkIHlldC5cbiAgICBmb3IgKGxldCBpbmRleCA9IDA7IGluZGV4IDwganVkZ2VkLmxlbmd0aDsgaW5kZXgrKykge1xuICAgICAgY29uc3QgYXQgPSBqdWRnZWRbaW5kZXhdIGFzIFBsYWNlZFN1YmplY3Q7XG4gICAgICBpZiAoYXQubGlicmFyeSAmJiAhYXNrc0xpYnJhcmllcykgY29udGludWU7XG4gICAgICBjb25zdCBhbnN3ZXIgPVxuICAgICAgICBzdWJqZWN0ID09PSAnZmlsZScgfHwgc3ViamVjdCA9PT0gJ3NjcmlwdCcgPyAoYXNrIGFzIEZpbGVRdWVzdGlvbikoYXQuaXRlbSBhcyBQcm9ncmFtKSA6IGFzayhhdC5pdGVtIGFzIG5ldmVyLCBwcm9ncmFtKTtcbiAgICAgIGlmIChhbnN3ZXIgPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgICBmb3IgKGNvbnN0IHZlcmRpY3Qgb2YgbGlzdE9mKGFuc3dlcikpIGZvdW5kLnB1c2gob2JzZXJ2ZWQod2VpZ2hlZCh2ZXJkaWN0LCBoYWJpdCwgcHJvZ3JhbSwgc2V0dGluZ3MpLCBoYWJpdCwgYXQsIHByb2dyYW0pKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG9uZVBlckpvYihmb3VuZCk7XG59XG5cbi8qKiBBIGhhYml0IHRoYXQgaXMgbWlzc2luZyBhcyBhIHdob2xlIGlzIHNhaWQgb25jZSBmb3IgYSBqb2IsIHdoaWNoZXZlciBvZiBpdHMgc2NyaXB0cyBsYWNrIGl0OiBvZiB0aGUgZmlyc3Qgb2YgdGhvc2UgdGhhdCB3ZWlnaCBtb3N0LiAqL1xuZnVuY3Rpb24gb25lUGVySm9iKGZvdW5kOiByZWFkb25seSBPYnNlcnZhdGlvbltdKTogcmVhZG9ubHkgT2JzZXJ2YXRpb25bXSB7XG4gIGNvbnN0IGZpcnN0ID0gbmV3IE1hcDxzdHJpbmcsIE9ic2VydmF0aW9uPigpO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBmb3VuZCkge1xuICAgIGlmICghaXNXaG9sZShvbmUpKSBjb250aW51ZTtcbiAgICBjb25zdCBzYWlkID0gZmlyc3QuZ2V0KG9uZS5qb2IpO1xuICAgIGlmIChzYWlkID09PSB1bmRlZmluZWQgfHwgd2VpZ2h0T2Yob25lKSA+IHdlaWdodE9mKHNhaWQpKSBmaXJzdC5zZXQob25lLmpvYiwgb25lKTtcbiAgfVxuICByZXR1cm4gZmlyc3Quc2l6ZSA9PT0gMCA/IGZvdW5kIDogZm91bmQuZmlsdGVyKChvbmUpID0+ICFpc1dob2xlKG9uZSkgfHwgZmlyc3QuZ2V0KG9uZS5qb2IpID09PSBvbmUpO1xufVxuXG5jb25zdCBpc1dob2xlID0gKHsgdmVyZGljdCwgam9iIH06IE9ic2VydmF0aW9uKTogYm9vbGVhbiA9PiBqb2IgIT09ICcnICYmIHZlcmRpY3Qub3V0Y29tZSA9PT0gJ21pc3NpbmcnICYmIHZlcmRpY3Qud2hvbGUgPT09IHRydWU7XG5jb25zdCB3ZWlnaHRPZiA9ICh7IHZlcmRpY3QgfTogT2JzZXJ2YXRpb24pOiBudW1iZXIgPT5cbiAgdmVyZGljdC5vdXRjb21lID09PSAnbWlzc2luZycgPyBbJ2luZm8nLCAnd2FybmluZycsICdlcnJvciddLmluZGV4T2YodmVyZGljdC5zZXZlcml0eSkgOiAtMTtcblxudHlwZSBBc2sgPSAoaXRlbTogbmV2ZXIsIHByb2dyYW06IFByb2dyYW0pID0+IFJldHVyblR5cGU8Tm9uTnVsbGFibGU8UXVlc3Rpb25zWydzdGVwJ10+PjtcbnR5cGUgRmlsZVF1ZXN0aW9uID0gKHByb2dyYW06IFByb2dyYW0pID0+IFJldHVyblR5cGU8Tm9uTnVsbGFibGU8UXVlc3Rpb25zWydzdGVwJ10+PjtcblxuaW50ZXJmYWNlIFBsYWNlZFN1YmplY3QgZXh0ZW5kcyBTdWJqZWN0QXQge1xuICAvKiogSW4gYSBsaWJyYXJ5LCBvciBpbiBjb2RlIHRoYXQgbm90aGluZyBpbiB0aGUgZmlsZSByZWFjaGVzLiAqL1xuICByZWFkb25seSBsaWJyYXJ5OiBib29sZWFuO1xufVxuXG5pbnRlcmZhY2UgU3ViamVjdEF0IHtcbiAgcmVhZG9ubHkgaXRlbTogU3RlcCB8IFNjb3BlIHwgV3JpdHRlbiB8IFByb2dyYW07XG4gIHJlYWRvbmx5IGlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNwYW46IFNwYW47XG59XG5cbmZ1bmN0aW9uIHN1YmplY3RzT2Yoc3ViamVjdDogRXhjbHVkZTxTdWJqZWN0LCAnc2NyaXB0Jz4sIHByb2dyYW06IFByb2dyYW0pOiByZWFkb25seSBTdWJqZWN0QXRbXSB7XG4gIHN3aXRjaCAoc3ViamVjdCkge1xuICAgIGNhc2UgJ3N0ZXAnOlxuICAgICAgcmV0dXJuIHByb2dyYW0uc3RlcHMubWFwKChzdGVwKSA9PiAoeyBpdGVtOiBzdGVwLCBpZDogc3RlcC5jYWxsLmlkLCBzcGFuOiBzdGVwLmNhbGwgfSkpO1xuICAgIGNhc2UgJ3ZhbHVlJzpcbiAgICAgIHJldHVybiBwcm9ncmFtLndyaXR0ZW4ubWFwKCh3cml0dGVuKSA9PiAoeyBpdGVtOiB3cml0dGVuLCBpZDogd3JpdHRlbi5pZCwgc3Bhbjogd3JpdHRlbiB9KSk7XG4gICAgY2FzZSAnZmlsZSc6XG4gICAgICByZXR1cm4gW3sgaXRlbTogcHJvZ3JhbSwgaWQ6IDAsIHNwYW46IFNUQVJUIH1dO1xuICAgIGNhc2UgJ2pvYic6XG4gICAgICByZXR1cm4gcHJvZ3JhbS5qb2JzLm1hcCgoam9iKSA9PiAoeyBpdGVtOiBqb2IsIGlkOiBqb2IuaWQsIHNwYW46IGZpcnN0TGluZShqb2IsIHByb2dyYW0pIH0pKTtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHByb2dyYW0uc2NvcGVzXG4gICAgICAgIC5maWx0ZXIoKHNjb3BlKSA9PiBzY29wZS5yb2xlID09PSBzdWJqZWN0KVxuICAgICAgICAubWFwKChzY29wZSkgPT4gKHsgaXRlbTogc2NvcGUsIGlkOiBzY29wZS5pZCwgc3BhbjogZmlyc3RMaW5lKHNjb3BlLCBwcm9ncmFtKSB9KSk7XG4gIH1cbn1cblxuY29uc3QgU1RBUlQ6IFNwYW4gPSB7IHN0YXJ0OiAwLCBlbmQ6IDAgfTtcblxuLyoqIEEgZmlsZSdzIHByb2dyYW1zOyBvZiB0aGUgc2NyaXB0cyBpbnNpZGUgYW5vdGhlciBmaWxlIG9uIGRlbWFuZCBvbmx5IHRoZSBsb25nIG9uZXMuICovXG5mdW5jdGlvbiBzY3JpcHRzSW4ocHJvZ3JhbTogUHJvZ3JhbSwgaXNMb25nOiBib29sZWFuKTogcmVhZG9ubHkgU3ViamVjdEF0W10ge1xuICByZXR1cm4gcHJvZ3JhbS5zY3JpcHRzLmZsYXRNYXAoKHNjcmlwdCk6IHJlYWRvbmx5IFN1YmplY3RBdFtdID0+IHtcbiAgICBpZiAoc2NyaXB0ID09PSBwcm9ncmFtKSByZXR1cm4gW3sgaXRlbTogc2NyaXB0LCBpZDogMCwgc3BhbjogU1RBUlQgfV07XG4gICAgY29uc3QgdW5pdCA9IHNjcmlwdC5zY29wZXNbMF07XG4gICAgcmV0dXJuIHVuaXQgPT09IHVuZGVmaW5lZCB8fCAoaXNMb25nICYmIHNjcmlwdC5zaXplIDw9IFNIT1JUKSA/IFtdIDogW3sgaXRlbTogc2NyaXB0LCBpZDogdW5pdC5pZCwgc3BhbjogdW5pdCB9XTtcbiAgfSk7XG59XG5cbi8qKiBBIGZpbmRpbmcgYWJvdXQgYSBzY29wZSBzdGFuZHMgb24gdGhlIGxpbmUgdGhhdCBvcGVucyBpdC4gKi9cbmZ1bmN0aW9uIGZpcnN0TGluZShzY29wZTogU2NvcGUsIHByb2dyYW06IFByb2dyYW0pOiBTcGFuIHtcbiAgY29uc3QgbGluZSA9IHByb2dyYW0ubGluZXMubGluZUF0KHNjb3BlLnN0YXJ0KTtcbiAgY29uc3QgZW5kID0gcHJvZ3JhbS5saW5lcy5zdGFydE9mKGxpbmUpICsgcHJvZ3JhbS5saW5lcy50ZXh0T2YobGluZSkubGVuZ3RoO1xuICByZXR1cm4geyBzdGFydDogc2NvcGUuc3RhcnQsIGVuZDogTWF0aC5taW4oc2NvcGUuZW5kLCBNYXRoLm1heChlbmQsIHNjb3BlLnN0YXJ0KSkgfTtcbn1cblxuZnVuY3Rpb24gaW5MaWJyYXJ5KHsgbGlicmFyeSB9OiBIYWJpdERlZmluaXRpb24sIHN1YmplY3Q6IFN1YmplY3QsIHNldHRpbmdzOiBTZXR0aW5ncyk6IGJvb2xlYW4ge1xuICByZXR1cm4gbGlicmFyeT8uYWx3YXlzPy5pbmNsdWRlcyhzdWJqZWN0KSA9PT0gdHJ1ZSB8fCAoc2V0dGluZ3MubGlicmFyaWVzICYmIGxpYnJhcnk/LmFza2VkPy5pbmNsdWRlcyhzdWJqZWN0KSA9PT0gdHJ1ZSk7XG59XG5cbmZ1bmN0aW9uIGxpc3RPZihhbnN3ZXI6IE5vbk51bGxhYmxlPFJldHVyblR5cGU8QXNrPj4pOiByZWFkb25seSBWZXJkaWN0W10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheShhbnN3ZXIpID8gYW5zd2VyIDogW2Fuc3dlciBhcyBWZXJkaWN0XTtcbn1cblxuLyoqIFRoZSBjb25maWd1cmVkIHNldmVyaXR5LCBlbHNlIHRoZSBoYWJpdCdzIG93bjogb24gd2VhayBldmlkZW5jZSB0aGUgaGFiaXRzIG9mIGpvYnMgYXJlIGF0IG1vc3QgaW5mby4gKi9cbmZ1bmN0aW9uIHdlaWdoZWQodmVyZGljdDogVmVyZGljdCwgaGFiaXQ6IEhhYml0RGVmaW5pdGlvbiwgcHJvZ3JhbTogUHJvZ3JhbSwgc2V0dGluZ3M6IFNldHRpbmdzKTogVmVyZGljdCB7XG4gIGlmICh2ZXJkaWN0Lm91dGNvbWUgPT09ICdrZXB0JykgcmV0dXJuIHZlcmRpY3Q7XG4gIGNvbnN0IGNvbmZpZ3VyZWQgPSBzZXR0aW5ncy5oYWJpdHNbaGFiaXQuaWRdO1xuICBpZiAoY29uZmlndXJlZCAhPT0gdW5kZWZpbmVkICYmIGNvbmZpZ3VyZWQgIT09ICdvZmYnKSByZXR1cm4geyAuLi52ZXJkaWN0LCBzZXZlcml0eTogY29uZmlndXJlZCB9O1xuICBjb25zdCBzZXZlcml0eTogU2V2ZXJpdHkgPSBoYWJpdC5qb2JzT25seSAmJiBwcm9ncmFtLmV2aWRlbmNlLmpvYiAhPT0gJ3N0cm9uZycgPyAnaW5mbycgOiB2ZXJkaWN0LnNldmVyaXR5O1xuICByZXR1cm4gc2V2ZXJpdHkgPT09IHZlcmRpY3Quc2V2ZXJpdHkgPyB2ZXJkaWN0IDogeyAuLi52ZXJkaWN0LCBzZXZlcml0eSB9O1xufVxuXG5mdW5jdGlvbiBvYnNlcnZlZCh2ZXJkaWN0OiBWZXJkaWN0LCBoYWJpdDogSGFiaXREZWZpbml0aW9uLCB7IGlkLCBzcGFuLCBsaWJyYXJ5IH06IFBsYWNlZFN1YmplY3QsIHByb2dyYW06IFByb2dyYW0pOiBPYnNlcnZhdGlvbiB7XG4gIGNvbnN0IHNjb3BlID0gcHJvZ3JhbS5lbmNsb3NpbmcoaWQpO1xuICBjb25zdCBqb2IgPSBwcm9ncmFtLmpvYihpZCk/Lm5hbWUgPz8gJyc7XG4gIHJldHVybiB7IGhhYml0LCB2ZXJkaWN0LCBzcGFuLCB3aXRoaW46IHNjb3BlLnJvbGUgPT09ICdmdW5jdGlvbicgPyAoc2NvcGUubmFtZSA/PyAnJykgOiBqb2IsIGpvYiwgbGlicmFyeSB9O1xufVxuIiwgIi8qKiBXaGF0IG9uZSBvZiBvdXIgb3duIGNvbW1lbnRzIHNheXM6IGByZWFkaW5lc3M6IGlnbm9yZVtoYWJpdCwgaGFiaXQvcnVsZV0gLS0gcmVhc29uYC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGlyZWN0aXZlIHtcbiAgcmVhZG9ubHkgd29yZDogJ2lnbm9yZScgfCAnaWdub3JlLW5leHQtbGluZScgfCAnaWdub3JlLWZpbGUnO1xuICAvKiogV2hhdCBzdGFuZHMgaW4gdGhlIGJyYWNrZXRzOyBlbXB0eTogbm90aGluZywgb3Igbm8gYnJhY2tldHMuICovXG4gIHJlYWRvbmx5IG5hbWVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIEVtcHR5OiBub25lIGlzIGdpdmVuLCBhbmQgdGhlIGRpcmVjdGl2ZSBzdXBwcmVzc2VzIG5vdGhpbmcuICovXG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nO1xuICAvKiogV2hlcmUgaXQgc3RhcnRzIGluIHRoZSBjb21tZW50LCBpbiBVVEYtMTYgY29kZSB1bml0cy4gKi9cbiAgcmVhZG9ubHkgaW5kZXg6IG51bWJlcjtcbn1cblxuLyoqIEEgaGFiaXQncyBpZCBhbmQgaXRzIHJ1bGVzOiB3aGF0IGEgbmFtZSBpbiBicmFja2V0cyBtYXkgYmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEhhYml0TmFtZXMge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBydWxlczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj47XG59XG5cbi8qKiBXaGF0IGVhY2ggb2Ygb3VyIGRpcmVjdGl2ZXMgaG9sZHM6IGEgcXVpY2sgbG9vayBiZWZvcmUgY29tbWVudHMgYXJlIHJlYWQuICovXG5leHBvcnQgY29uc3QgRElSRUNUSVZFID0gL3JlYWRpbmVzczpcXHMqaWdub3JlLztcblxuY29uc3QgT1VSUyA9IC8oPzw9XnxbIyo7XXxcXC9cXC98LS18PCEtLSlcXHMqcmVhZGluZXNzOlxccyooaWdub3JlKD86LW5leHQtbGluZXwtZmlsZSk/KSg/IVtcXHctXSlcXHMqKD86XFxbKFteXFxdXFxuXSopXFxdKT8oW15cXG5dKikvZztcblxuLyoqIE91ciBkaXJlY3RpdmVzIGluIG9uZSBjb21tZW50LCBpdHMgbWFya3MgKGAjYCwgYC8vYCkgaW5jbHVkZWQuIFByb3NlIHRoYXQgb25seSBtZW50aW9ucyByZWFkaW5lc3MgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkaXJlY3RpdmVzSW4oY29tbWVudDogc3RyaW5nKTogcmVhZG9ubHkgRGlyZWN0aXZlW10ge1xuICByZXR1cm4gWy4uLmNvbW1lbnQubWF0Y2hBbGwoT1VSUyldLm1hcCgobWF0Y2gpID0+IHtcbiAgICBjb25zdCBbLCB3b3JkLCBpbnNpZGUgPSAnJywgcmVzdCA9ICcnXSA9IG1hdGNoO1xuICAgIGNvbnN0IG5hbWVzID0gaW5zaWRlLnNwbGl0KCcsJykubWFwKChuYW1lKSA9PiBuYW1lLnRyaW0oKSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIHdvcmQ6IHdvcmQgYXMgRGlyZWN0aXZlWyd3b3JkJ10sXG4gICAgICBuYW1lczogbmFtZXMuZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSAnJyksXG4gICAgICByZWFzb246IHJlYXNvbkluKHJlc3QpLFxuICAgICAgaW5kZXg6IG1hdGNoLmluZGV4LFxuICAgIH07XG4gIH0pO1xufVxuXG4vKiogV2hhdCBzdGFuZHMgYWZ0ZXIgYC0tYCwgd2l0aG91dCB0aGUgZW5kIG9mIGEgYmxvY2sgY29tbWVudC4gKi9cbmZ1bmN0aW9uIHJlYXNvbkluKHJlc3Q6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHNhaWQgPSByZXN0LnRyaW0oKTtcbiAgcmV0dXJuIHNhaWQuc3RhcnRzV2l0aCgnLS0nKVxuICAgID8gc2FpZFxuICAgICAgICAuc2xpY2UoMilcbiAgICAgICAgLnJlcGxhY2UoLyg/OlxcKlxcL3wtLT4pJC8sICcnKVxuICAgICAgICAudHJpbSgpXG4gICAgOiAnJztcbn1cblxuLyoqIERvZXMgYSBoYWJpdCwgYW5kIGl0cyBydWxlIGlmIG9uZSBpcyBuYW1lZCwgZXhpc3Q/ICovXG5leHBvcnQgZnVuY3Rpb24gaXNLbm93bihuYW1lOiBzdHJpbmcsIGhhYml0czogcmVhZG9ubHkgSGFiaXROYW1lc1tdKTogYm9vbGVhbiB7XG4gIGNvbnN0IFtpZCwgcnVsZSwgLi4ubW9yZV0gPSBuYW1lLnNwbGl0KCcvJyk7XG4gIGNvbnN0IGhhYml0ID0gaGFiaXRzLmZpbmQoKG9uZSkgPT4gb25lLmlkID09PSBpZCk7XG4gIHJldHVybiBoYWJpdCAhPT0gdW5kZWZpbmVkICYmIG1vcmUubGVuZ3RoID09PSAwICYmIChydWxlID09PSB1bmRlZmluZWQgfHwgT2JqZWN0Lmhhc093bihoYWJpdC5ydWxlcywgcnVsZSkpO1xufVxuXG4vKipcbiAqIFRoZSB2YWxpZCBuYW1lIHRoYXQgd2FzIHByb2JhYmx5IG1lYW50OiB3aXRoIHRoZSBmZXdlc3QgbGV0dGVycyB0byBjaGFuZ2UsIGFtb25nIHRoZSBydWxlcyBvZiB0aGUgaGFiaXQgaWYgdGhhdCBpc1xuICogcmlnaHQsIGFuZCB0aGUgaGFiaXQncyBydWxlIGlmIG9ubHkgYSBydWxlIGlzIHdyaXR0ZW4uIGB1bmRlZmluZWRgIHdpdGhvdXQgaGFiaXRzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbmVhcmVzdE5hbWUod3JpdHRlbjogc3RyaW5nLCBoYWJpdHM6IHJlYWRvbmx5IEhhYml0TmFtZXNbXSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHJ1bGVzT2YgPSAoeyBpZCwgcnVsZXMgfTogSGFiaXROYW1lcyk6IHN0cmluZ1tdID0+IE9iamVjdC5rZXlzKHJ1bGVzKS5tYXAoKHJ1bGUpID0+IGAke2lkfS8ke3J1bGV9YCk7XG4gIGNvbnN0IGFsbCA9IGhhYml0cy5mbGF0TWFwKChoYWJpdCkgPT4gW2hhYml0LmlkLCAuLi5ydWxlc09mKGhhYml0KV0pO1xuICBjb25zdCBhbG9uZSA9IGFsbC5maW5kKChuYW1lKSA9PiBuYW1lLmVuZHNXaXRoKGAvJHt3cml0dGVufWApKTtcbiAgY29uc3QgaGFiaXQgPSBoYWJpdHMuZmluZCgoeyBpZCB9KSA9PiB3cml0dGVuLnN0YXJ0c1dpdGgoYCR7aWR9L2ApKTtcbiAgY29uc3QgbmFtZXMgPSBoYWJpdCA/IFsuLi5ydWxlc09mKGhhYml0KSwgaGFiaXQuaWRdIDogYWxsO1xuICBjb25zdCBuZWFyID0gbmFtZXMubWFwKChuYW1lKSA9PiAoeyBuYW1lLCBlZGl0czogZWRpdHNCZXR3ZWVuKHdyaXR0ZW4uc2xpY2UoMCwgODApLCBuYW1lKSB9KSk7XG4gIHJldHVybiBhbG9uZSA/PyBuZWFyLnNvcnQoKGEsIGIpID0+IGEuZWRpdHMgLSBiLmVkaXRzKVswXT8ubmFtZTtcbn1cblxuLyoqIEhvdyBtYW55IGxldHRlcnMgdG8gYWRkLCBsZWF2ZSBvdXQgb3IgY2hhbmdlOiBMZXZlbnNodGVpbidzIGRpc3RhbmNlLCBhIHJvdyBhdCBhIHRpbWUuICovXG5mdW5jdGlvbiBlZGl0c0JldHdlZW4oYTogc3RyaW5nLCBiOiBzdHJpbmcpOiBudW1iZXIge1xuICBsZXQgcm93ID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogYi5sZW5ndGggKyAxIH0sIChfLCBpbmRleCkgPT4gaW5kZXgpO1xuICBmb3IgKGNvbnN0IFthYm92ZSwgbGV0dGVyXSBvZiBbLi4uYV0uZW50cmllcygpKSB7XG4gICAgY29uc3QgbmV4dCA9IFthYm92ZSArIDFdO1xuICAgIGZvciAoY29uc3QgW2xlZnQsIG90aGVyXSBvZiBbLi4uYl0uZW50cmllcygpKSB7XG4gICAgICBjb25zdCBjaGFuZ2UgPSAocm93W2xlZnRdIGFzIG51bWJlcikgKyAobGV0dGVyID09PSBvdGhlciA/IDAgOiAxKTtcbiAgICAgIG5leHQucHVzaChNYXRoLm1pbihjaGFuZ2UsIChyb3dbbGVmdCArIDFdIGFzIG51bWJlcikgKyAxLCAobmV4dFtsZWZ0XSBhcyBudW1iZXIpICsgMSkpO1xuICAgIH1cbiAgICByb3cgPSBuZXh0O1xuICB9XG4gIHJldHVybiByb3dbYi5sZW5ndGhdIGFzIG51bWJlcjtcbn1cbiIsICIvKiogV2hhdCBhbm90aGVyIHRvb2wncyBjb21tZW50IHN3aXRjaGVzIG9mZiBoZXJlOiBhIGhhYml0LCBieSBpdHMgcnVsZXMgdGhhdCBzYXkgdGhlIHNhbWUgYXMgdGhlIHRvb2wncyBvd24uICovXG5leHBvcnQgaW50ZXJmYWNlIEVxdWl2YWxlbnQge1xuICByZWFkb25seSBoYWJpdDogc3RyaW5nO1xuICByZWFkb25seSBydWxlczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKlxuICogYGxpbmVgOiBhcyBvdXIgb3duIGBpZ25vcmVgOyBgcmVzdGA6IGZyb20gdGhpcyBsaW5lIHRvIHRoZSB0b29sJ3Mgb3duIGVuZCwgb3IgdGhlIGZpbGUnczsgYGNvbW1hbmRgOiB0aGUgbmV4dCBsaW5lLCBvciB0aGVcbiAqIGZpbGUgd2hlbiBvbmx5IGNvbW1lbnRzIHN0YW5kIGJlZm9yZSBpdC5cbiAqL1xuZXhwb3J0IHR5cGUgUGVlclNjb3BlID0gJ2xpbmUnIHwgJ25leHQtbGluZScgfCAnZmlsZScgfCAncmVzdCcgfCAnY29tbWFuZCc7XG5cbi8qKiBBIHBlZXIncyBjb21tZW50IGFzIGl0IGlzIHVuZGVyc3Rvb2Q6IHdoZXJlIGl0IGhvbGRzLCBhbmQgdGhlIHdvcmRzIHRoYXQgc3RhbmQgZm9yIGl0cyByZWFzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIFBlZXJEaXJlY3RpdmUgZXh0ZW5kcyBFcXVpdmFsZW50IHtcbiAgcmVhZG9ubHkgd29yZHM6IHN0cmluZztcbiAgcmVhZG9ubHkgc2NvcGU6IFBlZXJTY29wZTtcbiAgLyoqIFdoZXJlIGl0IHN0YXJ0cyBpbiB0aGUgY29tbWVudCwgaW4gVVRGLTE2IGNvZGUgdW5pdHMuICovXG4gIHJlYWRvbmx5IGluZGV4OiBudW1iZXI7XG59XG5cbmNvbnN0IHRpbWVMaW1pdDogRXF1aXZhbGVudCA9IHsgaGFiaXQ6ICd0aW1lb3V0cycsIHJ1bGVzOiBbJ25ldHdvcmstY2FsbCddIH07XG5jb25zdCBzd2FsbG93ZWQ6IEVxdWl2YWxlbnQgPSB7IGhhYml0OiAnZmFpbC1sb3VkJywgcnVsZXM6IFsnc3dhbGxvd2VkJ10gfTtcbmNvbnN0IHVuY2hlY2tlZDogRXF1aXZhbGVudCA9IHsgaGFiaXQ6ICdmYWlsLWxvdWQnLCBydWxlczogWyd1bmNoZWNrZWQtcHJvY2VzcyddIH07XG5jb25zdCBiYXJlOiBFcXVpdmFsZW50ID0geyBoYWJpdDogJ2xvZ2dpbmcnLCBydWxlczogWydiYXJlLXByaW50J10gfTtcbmNvbnN0IG1hc2tlZDogRXF1aXZhbGVudCA9IHsgaGFiaXQ6ICdmYWlsLWxvdWQnLCBydWxlczogWydtYXNrZWQnXSB9O1xuY29uc3QgZXZlcnl0aGluZzogRXF1aXZhbGVudCA9IHsgaGFiaXQ6ICdkcnktcnVuJywgcnVsZXM6IFsnZXZlcnl0aGluZycsICdkZWxldGUnXSB9O1xuY29uc3QgaW5QbGFjZTogRXF1aXZhbGVudCA9IHsgaGFiaXQ6ICdjaGVja3BvaW50JywgcnVsZXM6IFsnYXRvbWljLXdyaXRlJ10gfTtcbmNvbnN0IHVudmVyaWZpZWQ6IEVxdWl2YWxlbnQgPSB7IGhhYml0OiAnc2VjcmV0cycsIHJ1bGVzOiBbJ3VudmVyaWZpZWQtdGxzJ10gfTtcbmNvbnN0IGxvc3Q6IEVxdWl2YWxlbnQgPSB7IGhhYml0OiAnZmFpbC1sb3VkJywgcnVsZXM6IFsnbG9zdC1yZXN1bHQnXSB9O1xuY29uc3QgaGFyZENvZGVkOiBFcXVpdmFsZW50ID0geyBoYWJpdDogJ3NlY3JldHMnLCBydWxlczogWydoYXJkLWNvZGVkJ10gfTtcblxuLyoqIENvZGVzIGFmdGVyIGBub3FhOmA6IHRob3NlIG9mIHJ1ZmYsIGZsYWtlOCBhbmQgcHlsaW50IHRoYXQgc2F5IHdoYXQgb25lIG9mIG91ciBydWxlcyBzYXlzLiAqL1xuY29uc3QgTk9RQTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgRXF1aXZhbGVudD4+ID0ge1xuICBTMTEzOiB0aW1lTGltaXQsXG4gIFczMTAxOiB0aW1lTGltaXQsXG4gIFMxMTA6IHN3YWxsb3dlZCxcbiAgUzExMjogc3dhbGxvd2VkLFxuICBCTEUwMDE6IHN3YWxsb3dlZCxcbiAgRTcyMjogc3dhbGxvd2VkLFxuICBQTFcxNTEwOiB1bmNoZWNrZWQsXG4gIFQyMDE6IGJhcmUsXG4gIFJVRjAwNjogbG9zdCxcbiAgUzUwMTogdW52ZXJpZmllZCxcbiAgUzEwNTogaGFyZENvZGVkLFxuICBTMTA2OiBoYXJkQ29kZWQsXG4gIFMxMDc6IGhhcmRDb2RlZCxcbn07XG5cbi8qKiBDb2RlcyBhZnRlciBgbm9zZWNgOiBiYW5kaXQncy4gKi9cbmNvbnN0IE5PU0VDOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBFcXVpdmFsZW50Pj4gPSB7XG4gIEIxMTM6IHRpbWVMaW1pdCxcbiAgQjExMDogc3dhbGxvd2VkLFxuICBCMTEyOiBzd2FsbG93ZWQsXG4gIEI1MDE6IHVudmVyaWZpZWQsXG4gIEIxMDU6IGhhcmRDb2RlZCxcbiAgQjEwNjogaGFyZENvZGVkLFxuICBCMTA3OiBoYXJkQ29kZWQsXG59O1xuXG4vKiogQ29kZXMgYWZ0ZXIgYHNoZWxsY2hlY2sgZGlzYWJsZT1gOiBTaGVsbENoZWNrJ3MuIFF1b3RpbmcsIHN5bnRheCBhbmQgYGNkYCBhcmUgaXRzIG93biBhZmZhaXIuICovXG5jb25zdCBTSEVMTENIRUNLOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBFcXVpdmFsZW50Pj4gPSB7XG4gIFNDMjE1NTogbWFza2VkLFxuICBTQzIzMTI6IG1hc2tlZCxcbiAgU0MyMTE1OiBldmVyeXRoaW5nLFxuICBTQzIwOTQ6IGluUGxhY2UsXG59O1xuXG4vKiogQXVkaXRzIGFmdGVyIGB6aXptb3I6IGlnbm9yZWA6IHRob3NlIHRoYXQgc2F5IHdoYXQgb25lIG9mIG91ciBydWxlcyBzYXlzLiBXaGF0IHN0YW5kcyBub3doZXJlIGluIHBhcnRpY3VsYXIgaG9sZHMgZm9yIHRoZSBmaWxlLiAqL1xuY29uc3QgWklaTU9SOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBFcXVpdmFsZW50ICYgeyByZWFkb25seSBzY29wZTogUGVlclNjb3BlIH0+PiA9IHtcbiAgJ2hhcmRjb2RlZC1jb250YWluZXItY3JlZGVudGlhbHMnOiB7IC4uLmhhcmRDb2RlZCwgc2NvcGU6ICdsaW5lJyB9LFxuICAndW5yZWRhY3RlZC1zZWNyZXRzJzogeyBoYWJpdDogJ3NlY3JldHMnLCBydWxlczogWydwcmludGVkJ10sIHNjb3BlOiAnbGluZScgfSxcbiAgJ2NvbmN1cnJlbmN5LWxpbWl0cyc6IHsgaGFiaXQ6ICdpZGVtcG90ZW5jZScsIHJ1bGVzOiBbJ292ZXJsYXAnXSwgc2NvcGU6ICdmaWxlJyB9LFxufTtcblxuLyoqIEV2ZXJ5IHJ1bGUgdGhhdCBhIHBlZXIncyBjb21tZW50IGNhbiBuYW1lLCBmb3IgdGhlIHRlc3QgdGhhdCB0aGV5IGV4aXN0LiAqL1xuZXhwb3J0IGNvbnN0IGVxdWl2YWxlbnRzOiByZWFkb25seSBFcXVpdmFsZW50W10gPSBbXG4gIC4uLm5ldyBTZXQoW05PUUEsIE5PU0VDLCBTSEVMTENIRUNLLCBaSVpNT1JdLmZsYXRNYXAoKGNvZGVzKTogcmVhZG9ubHkgRXF1aXZhbGVudFtdID0+IE9iamVjdC52YWx1ZXMoY29kZXMpKSksXG5dO1xuXG4vKiogYCMgcnVmZjogbm9xYTogVDIwMWAgaG9sZHMgZm9yIHRoZSBmaWxlLiBBIGNvbW1lbnQgd2l0aG91dCBhIGNvZGUgaXMgdGhlIHBlZXIncyBvd24gYWZmYWlyLiAqL1xuY29uc3QgQ09ERUQgPSAvKD86KHJ1ZmZ8Zmxha2U4KVxccyo6XFxzKik/XFxiKG5vcWFcXHMqOnxub3NlY1xcYig/Olxccyo6KT8pXFxzKigoPzpbQS1aXStcXGQrXFxiW1xccyxdKikrKS9naTtcblxuY29uc3QgU0VDUkVUX0RJUkVDVElWRVM6IHJlYWRvbmx5IChyZWFkb25seSBbUmVnRXhwLCBQZWVyU2NvcGVdKVtdID0gW1xuICBbL3ByYWdtYTpcXHMqKD86YWxsb3d8d2hpdGUpbGlzdFxccytzZWNyZXRcXGIvaSwgJ2xpbmUnXSxcbiAgWy9wcmFnbWE6XFxzKig/OmFsbG93fHdoaXRlKWxpc3RcXHMrbmV4dGxpbmVcXHMrc2VjcmV0XFxiL2ksICduZXh0LWxpbmUnXSxcbiAgWy9naXRsZWFrczphbGxvd1xcYi8sICdsaW5lJ10sXG4gIFsvc2VjcmV0bGludC1kaXNhYmxlLWxpbmVcXGIvLCAnbGluZSddLFxuICBbL3NlY3JldGxpbnQtZGlzYWJsZS1uZXh0LWxpbmVcXGIvLCAnbmV4dC1saW5lJ10sXG4gIFsvc2VjcmV0bGludC1kaXNhYmxlKD8hLSlcXGIvLCAncmVzdCddLFxuXTtcblxuLyoqIFdoYXQgZWFjaCBwZWVyJ3MgZGlyZWN0aXZlIGhvbGRzOiBhIHF1aWNrIGxvb2sgYmVmb3JlIGNvbW1lbnRzIGFyZSByZWFkLiAqL1xuZXhwb3J0IGNvbnN0IFBFRVIgPSAvbm9xYXxub3NlY3xzZWNyZXR8Z2l0bGVha3M6fHNoZWxsY2hlY2t8eml6bW9yOi9pO1xuXG4vKiogRW5kcyB3aGF0IGBzZWNyZXRsaW50LWRpc2FibGVgIGJlZ2FuLiAqL1xuZXhwb3J0IGNvbnN0IGVuZHNSZXN0ID0gKGNvbW1lbnQ6IHN0cmluZyk6IGJvb2xlYW4gPT4gL3NlY3JldGxpbnQtZW5hYmxlXFxiLy50ZXN0KGNvbW1lbnQpO1xuXG4vKiogVGhlIGRpcmVjdGl2ZXMgb2Ygb3RoZXIgdG9vbHMgaW4gb25lIGNvbW1lbnQsIGZvciB0aGUgcnVsZXMgdGhhdCBhcmUgZXF1aXZhbGVudCB0byBvdXJzIGFuZCB3aXRoIHRoZWlyIGNvZGVzIG9ubHkuICovXG5leHBvcnQgZnVuY3Rpb24gcGVlcnNJbihjb21tZW50OiBzdHJpbmcpOiByZWFkb25seSBQZWVyRGlyZWN0aXZlW10ge1xuICBjb25zdCBzZWNyZXRzID0gU0VDUkVUX0RJUkVDVElWRVMuZmxhdE1hcCgoW3BhdHRlcm4sIHNjb3BlXSkgPT4ge1xuICAgIGNvbnN0IG1hdGNoID0gcGF0dGVybi5leGVjKGNvbW1lbnQpO1xuICAgIHJldHVybiBtYXRjaCA/IFt7IC4uLmhhcmRDb2RlZCwgd29yZHM6IG1hdGNoWzBdLCBzY29wZSwgaW5kZXg6IG1hdGNoLmluZGV4IH1dIDogW107XG4gIH0pO1xuICByZXR1cm4gW1xuICAgIC4uLlsuLi5jb21tZW50Lm1hdGNoQWxsKENPREVEKV0uZmxhdE1hcChjb2RlZEluKSxcbiAgICAuLi5bLi4uY29tbWVudC5tYXRjaEFsbChESVNBQkxFRCldLmZsYXRNYXAoZGlzYWJsZWRJbiksXG4gICAgLi4uWy4uLmNvbW1lbnQubWF0Y2hBbGwoSUdOT1JFRCldLmZsYXRNYXAoaWdub3JlZEluKSxcbiAgICAuLi5zZWNyZXRzLFxuICBdO1xufVxuXG4vKiogYCMgc2hlbGxjaGVjayBkaXNhYmxlPVNDMjE1NSxTQzIzMTJgLCBhbW9uZyBvdGhlciBrZXlzIG9mIHRoZSBkaXJlY3RpdmUuICovXG5jb25zdCBESVNBQkxFRCA9IC9cXGJzaGVsbGNoZWNrXFxzKyg/OlthLXotXSs9XFxTKlxccyspezAsMjB9ZGlzYWJsZT0oKD86U0NcXGQrLD8pKykvZztcblxuZnVuY3Rpb24gZGlzYWJsZWRJbihtYXRjaDogUmVnRXhwRXhlY0FycmF5KTogcmVhZG9ubHkgUGVlckRpcmVjdGl2ZVtdIHtcbiAgY29uc3QgeyBpbmRleCB9ID0gbWF0Y2g7XG4gIHJldHVybiAoKG1hdGNoWzFdID8/ICcnKS5tYXRjaCgvU0NcXGQrL2cpID8/IFtdKS5mbGF0TWFwKChjb2RlKSA9PiB7XG4gICAgY29uc3QgZXF1aXZhbGVudCA9IFNIRUxMQ0hFQ0tbY29kZV07XG4gICAgcmV0dXJuIGVxdWl2YWxlbnQgPyBbeyAuLi5lcXVpdmFsZW50LCB3b3JkczogYHNoZWxsY2hlY2sgZGlzYWJsZT0ke2NvZGV9YCwgc2NvcGU6ICdjb21tYW5kJyBhcyBjb25zdCwgaW5kZXggfV0gOiBbXTtcbiAgfSk7XG59XG5cbi8qKiBgIyB6aXptb3I6IGlnbm9yZVt1bnJlZGFjdGVkLXNlY3JldHMsY29uY3VycmVuY3ktbGltaXRzXWAuICovXG5jb25zdCBJR05PUkVEID0gL1xcYnppem1vcjpcXHMqaWdub3JlXFxbKFtcXHdcXHMsLV17MSw0MDB9KVxcXS9nO1xuXG5mdW5jdGlvbiBpZ25vcmVkSW4oeyBpbmRleCwgMTogbmFtZXMgPSAnJyB9OiBSZWdFeHBFeGVjQXJyYXkpOiByZWFkb25seSBQZWVyRGlyZWN0aXZlW10ge1xuICByZXR1cm4gbmFtZXMuc3BsaXQoJywnKS5mbGF0TWFwKChuYW1lKSA9PiB7XG4gICAgY29uc3QgZXF1aXZhbGVudCA9IE9iamVjdC5oYXNPd24oWklaTU9SLCBuYW1lLnRyaW0oKSkgPyBaSVpNT1JbbmFtZS50cmltKCldIDogdW5kZWZpbmVkO1xuICAgIHJldHVybiBlcXVpdmFsZW50ID8gW3sgLi4uZXF1aXZhbGVudCwgd29yZHM6IGB6aXptb3I6IGlnbm9yZVske25hbWUudHJpbSgpfV1gLCBpbmRleCB9XSA6IFtdO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gY29kZWRJbihtYXRjaDogUmVnRXhwRXhlY0FycmF5KTogcmVhZG9ubHkgUGVlckRpcmVjdGl2ZVtdIHtcbiAgY29uc3QgWywgdG9vbCwgd29yZCA9ICcnLCBjb2RlcyA9ICcnXSA9IG1hdGNoO1xuICBjb25zdCBpc05vcWEgPSB3b3JkLnRvTG93ZXJDYXNlKCkuc3RhcnRzV2l0aCgnbm9xYScpO1xuICByZXR1cm4gKGNvZGVzLnRvVXBwZXJDYXNlKCkubWF0Y2goL1tBLVpdK1xcZCsvZykgPz8gW10pLmZsYXRNYXAoKGNvZGUpID0+IHtcbiAgICBjb25zdCBlcXVpdmFsZW50ID0gKGlzTm9xYSA/IE5PUUEgOiBOT1NFQylbY29kZV07XG4gICAgY29uc3Qgd29yZHMgPSBgJHt0b29sID8gYCR7dG9vbH06IGAgOiAnJ30ke2lzTm9xYSA/ICdub3FhOiAnIDogJ25vc2VjICd9JHtjb2RlfWA7XG4gICAgcmV0dXJuIGVxdWl2YWxlbnQgPyBbeyAuLi5lcXVpdmFsZW50LCB3b3Jkcywgc2NvcGU6IHRvb2wgPyAoJ2ZpbGUnIGFzIGNvbnN0KSA6ICgnbGluZScgYXMgY29uc3QpLCBpbmRleDogbWF0Y2guaW5kZXggfV0gOiBbXTtcbiAgfSk7XG59XG4iLCAiaW1wb3J0IHsgRElSRUNUSVZFLCB0eXBlIERpcmVjdGl2ZSwgZGlyZWN0aXZlc0luLCB0eXBlIEhhYml0TmFtZXMsIGlzS25vd24sIG5lYXJlc3ROYW1lIH0gZnJvbSAnLi9kaXJlY3RpdmUudHMnO1xuaW1wb3J0IHR5cGUgeyBDb21tZW50IH0gZnJvbSAnLi9mYWN0cy50cyc7XG5pbXBvcnQgeyBieVBsYWNlIH0gZnJvbSAnLi9maW5kaW5nLnRzJztcbmltcG9ydCB0eXBlIHsgQ29uZmlndXJlZFN1cHByZXNzaW9uIH0gZnJvbSAnLi9qdWRnZW1lbnQudHMnO1xuaW1wb3J0IHsgZW5kc1Jlc3QsIFBFRVIsIHR5cGUgUGVlclNjb3BlLCBwZWVyc0luIH0gZnJvbSAnLi9wZWVycy50cyc7XG5pbXBvcnQgdHlwZSB7IEZpbmRpbmcsIEhhYml0UmVzdWx0LCBTdXBwcmVzc2VkLCBTdXBwcmVzc2lvblByb2JsZW0gfSBmcm9tICcuL3JlcG9ydC50cyc7XG5pbXBvcnQgdHlwZSB7IEZpbGVUZXh0IH0gZnJvbSAnLi9zbmlwcGV0LnRzJztcbmltcG9ydCB0eXBlIHsgTGluZXMsIFNwYW4gfSBmcm9tICcuL3NvdXJjZS50cyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3VwcHJlc3Npb25JbnB1dCB7XG4gIHJlYWRvbmx5IGZpbGU6IEZpbGVUZXh0O1xuICByZWFkb25seSBjb21tZW50czogcmVhZG9ubHkgQ29tbWVudFtdO1xuICByZWFkb25seSBmaW5kaW5nczogcmVhZG9ubHkgRmluZGluZ1tdO1xuICByZWFkb25seSBjb25maWd1cmVkOiByZWFkb25seSBDb25maWd1cmVkU3VwcHJlc3Npb25bXTtcbiAgcmVhZG9ubHkgaGFiaXRzOiByZWFkb25seSBIYWJpdE5hbWVzW107XG4gIC8qKiBIYWJpdHMgd2l0aG91dCBhIHZlcmRpY3QgYmVjYXVzZSB0aGV5IGZhaWxlZDogYSBjb21tZW50IGZvciBvbmUgb2YgdGhlbSBpcyBub3QgY2FsbGVkIHVzZWxlc3MuICovXG4gIHJlYWRvbmx5IHVuanVkZ2VkPzogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTdXBwcmVzc2lvblJlc3VsdCB7XG4gIC8qKiBXaGF0IHN0YW5kcy4gKi9cbiAgcmVhZG9ubHkgZmluZGluZ3M6IHJlYWRvbmx5IEZpbmRpbmdbXTtcbiAgcmVhZG9ubHkgc3VwcHJlc3NlZDogcmVhZG9ubHkgU3VwcHJlc3NlZFtdO1xuICByZWFkb25seSBwcm9ibGVtczogcmVhZG9ubHkgU3VwcHJlc3Npb25Qcm9ibGVtW107XG59XG5cbi8qKiBPbmUgcmVhc29uIHRvIGxlYXZlIGZpbmRpbmdzIG91dCwgYW5kIHdoZXJlIGl0IGhvbGRzLiAqL1xuaW50ZXJmYWNlIFNvdXJjZSB7XG4gIHJlYWRvbmx5IGJ5OiBTdXBwcmVzc2VkWydieSddO1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZT86IG51bWJlcjtcbiAgcmVhZG9ubHkgY292ZXJzOiAoZmluZGluZzogRmluZGluZykgPT4gYm9vbGVhbjtcbiAgLyoqIE91cnM6IHRoZSBuYW1lIGluIHRoZSBicmFja2V0cywgdG8gc2F5IHRoYXQgaXQgc3VwcHJlc3NlcyBub3RoaW5nLiAqL1xuICByZWFkb25seSB3cml0dGVuPzogc3RyaW5nO1xufVxuXG4vKiogTmFtZXMgaW4gb25lIGNvbW1lbnQgdGhhdCBnZXQgYSBoaW50OiBsb29raW5nIGZvciB0aGUgbmVhcmVzdCB0YWtlcyB0aW1lLCBhbmQgYSB0ZXh0IHVuZGVyIHJldmlldyBjYW4gYmUgaG9zdGlsZS4gKi9cbmNvbnN0IE1PU1RfSElOVFMgPSAxMDtcblxuaW50ZXJmYWNlIFBsYWNlZENvbW1lbnQge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmVPZjogKGluZGV4OiBudW1iZXIpID0+IG51bWJlcjtcbiAgLyoqIFRoZSBsaW5lcyB0aGF0IGEgZGlyZWN0aXZlIGF0IHRoaXMgaW5kZXggb2YgdGhlIHRleHQgc3BlYWtzIG9mLiAqL1xuICByZWFkb25seSBzY29wZU9mOiAoaW5kZXg6IG51bWJlcikgPT4gcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IG5leHRMaW5lOiAoaW5kZXg6IG51bWJlcikgPT4gbnVtYmVyO1xufVxuXG4vKipcbiAqIFRha2VzIHN1cHByZXNzZWQgZmluZGluZ3Mgb3V0OiBieSBvdXIgY29tbWVudHMgKGEgcmVhc29uIGlzIG1hbmRhdG9yeSksIGJ5IHRoZSBjb25maWd1cmF0aW9uLCBieSBhbm90aGVyIHRvb2wncyBjb21tZW50XG4gKiBmb3IgdGhlIGVxdWl2YWxlbnQgcnVsZS4gYHByb2JsZW1zYCB0ZWxscyBvZiBlYWNoIG9mIG91ciBjb21tZW50cyB0aGF0IHN1cHByZXNzZXMgbm90aGluZywgYW5kIHdoeS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1cHByZXNzKGlucHV0OiBTdXBwcmVzc2lvbklucHV0KTogU3VwcHJlc3Npb25SZXN1bHQge1xuICBjb25zdCBjb21tZW50cyA9IHNwZWFrcyhpbnB1dCkgPyBwbGFjZWRDb21tZW50cyhpbnB1dC5maWxlLCBpbnB1dC5jb21tZW50cykgOiBbXTtcbiAgY29uc3QgeyBzb3VyY2VzLCBwcm9ibGVtcyB9ID0gb3duU291cmNlcyhpbnB1dCwgY29tbWVudHMpO1xuICBjb25zdCBhbGwgPSBbLi4uc291cmNlcywgLi4uY29uZmlndXJlZFNvdXJjZXMoaW5wdXQpLCAuLi5wZWVyU291cmNlcyhjb21tZW50cywgaW5wdXQuZmlsZS5saW5lcyldO1xuICBjb25zdCBmb3VuZCA9IGlucHV0LmZpbmRpbmdzLm1hcCgoZmluZGluZykgPT4gKHsgZmluZGluZywgYnk6IGFsbC5maWx0ZXIoKHNvdXJjZSkgPT4gc291cmNlLmNvdmVycyhmaW5kaW5nKSkgfSkpO1xuICBjb25zdCB1c2VkID0gbmV3IFNldChmb3VuZC5mbGF0TWFwKCh7IGJ5IH0pID0+IGJ5KSk7XG4gIGNvbnN0IGlkbGUgPSBzb3VyY2VzLmZpbHRlcigoc291cmNlKSA9PiAhdXNlZC5oYXMoc291cmNlKSAmJiAhaW5wdXQudW5qdWRnZWQ/Lmhhcyhzb3VyY2Uud3JpdHRlbj8uc3BsaXQoJy8nKVswXSA/PyAnJykpO1xuICBjb25zdCB1c2VsZXNzID0gaWRsZS5tYXAoKHsgbGluZSA9IDEsIHdyaXR0ZW4gfSkgPT4gKHtcbiAgICBwYXRoOiBpbnB1dC5maWxlLnBhdGgsXG4gICAgbGluZSxcbiAgICBtZXNzYWdlOiBgXFxgaWdub3JlWyR7d3JpdHRlbn1dXFxgIHN1cHByZXNzZXMgbm90aGluZzogcmVtb3ZlIGl0LmAsXG4gIH0pKTtcbiAgcmV0dXJuIHtcbiAgICBmaW5kaW5nczogZm91bmQuZmlsdGVyKCh7IGJ5IH0pID0+IGJ5Lmxlbmd0aCA9PT0gMCkubWFwKCh7IGZpbmRpbmcgfSkgPT4gZmluZGluZyksXG4gICAgc3VwcHJlc3NlZDogZm91bmQuZmxhdE1hcCgoeyBmaW5kaW5nLCBieTogW2ZpcnN0XSB9KSA9PiAoZmlyc3QgPyBbc3VwcHJlc3NlZEJ5KGZpcnN0LCBmaW5kaW5nKV0gOiBbXSkpLnNvcnQoaW5SZXBvcnQpLFxuICAgIHByb2JsZW1zOiBbLi4ucHJvYmxlbXMsIC4uLnVzZWxlc3NdLnNvcnQoKGEsIGIpID0+IGEubGluZSAtIGIubGluZSB8fCAoYS5tZXNzYWdlIDwgYi5tZXNzYWdlID8gLTEgOiAxKSksXG4gIH07XG59XG5cbi8qKlxuICogQ2FuIGEgY29tbWVudCBvZiB0aGlzIHRleHQgc3BlYWsgdG8gYSByZXZpZXdlcj8gTW9zdCBmaWxlcyBoYXZlIG5vbmUgdGhhdCBkb2VzLCBhbmQgYXJlIG5vdCB0YWtlbiBhcGFydCBmb3IgaXQuIFdoYXQgYSBwZWVyJ3NcbiAqIGNvbW1lbnQgc2F5cyBjb3VudHMgb25seSB3aGVyZSBzb21ldGhpbmcgaXMgZm91bmQuXG4gKi9cbmZ1bmN0aW9uIHNwZWFrcyh7IGZpbGU6IHsgdGV4dCB9LCBmaW5kaW5ncyB9OiBTdXBwcmVzc2lvbklucHV0KTogYm9vbGVhbiB7XG4gIHJldHVybiBESVJFQ1RJVkUudGVzdCh0ZXh0KSB8fCAoZmluZGluZ3MubGVuZ3RoID4gMCAmJiBQRUVSLnRlc3QodGV4dCkpO1xufVxuXG4vKiogVGhlIG9yZGVyIG9mIHN1cHByZXNzZWQgZmluZGluZ3MgaW4gYSByZXBvcnQuICovXG5leHBvcnQgZnVuY3Rpb24gaW5SZXBvcnQoYTogU3VwcHJlc3NlZCwgYjogU3VwcHJlc3NlZCk6IG51bWJlciB7XG4gIHJldHVybiBieVBsYWNlKGEuZmluZGluZywgYi5maW5kaW5nKTtcbn1cblxuLyoqXG4gKiBUaGUgdmVyZGljdHMgb25jZSBmaW5kaW5ncyBhcmUgc3VwcHJlc3NlZDogYSBtaXNzaW5nIGhhYml0IG9mIHdoaWNoIGV2ZXJ5IGZpbmRpbmcgaXMgc3VwcHJlc3NlZCBpcyBgbi9hYDsgb2Ygd2hpY2ggc29tZVxuICogc3RhbmQsIHBvaW50cyB0byB0aGUgZmlyc3QgdGhhdCBkb2VzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdmVyZGljdHNBZnRlcihcbiAgaGFiaXRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBIYWJpdFJlc3VsdD4+LFxuICB7IGZpbmRpbmdzLCBzdXBwcmVzc2VkIH06IFBpY2s8U3VwcHJlc3Npb25SZXN1bHQsICdmaW5kaW5ncycgfCAnc3VwcHJlc3NlZCc+LFxuKTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgSGFiaXRSZXN1bHQ+PiB7XG4gIGNvbnN0IHRvdWNoZWQgPSBuZXcgU2V0KHN1cHByZXNzZWQubWFwKCh7IGZpbmRpbmcgfSkgPT4gZmluZGluZy5oYWJpdCkpO1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgIE9iamVjdC5lbnRyaWVzKGhhYml0cykubWFwKChbaWQsIHJlc3VsdF0pOiBbc3RyaW5nLCBIYWJpdFJlc3VsdF0gPT4ge1xuICAgICAgaWYgKHJlc3VsdC52ZXJkaWN0ICE9PSAnbWlzc2luZycgfHwgIXRvdWNoZWQuaGFzKGlkKSkgcmV0dXJuIFtpZCwgcmVzdWx0XTtcbiAgICAgIGNvbnN0IGZpcnN0ID0gWy4uLmZpbmRpbmdzXS5zb3J0KGJ5UGxhY2UpLmZpbmQoKGZpbmRpbmcpID0+IGZpbmRpbmcuaGFiaXQgPT09IGlkKTtcbiAgICAgIHJldHVybiBbaWQsIGZpcnN0ID8geyAuLi5yZXN1bHQsIGxpbmU6IGZpcnN0LmxpbmUgfSA6IHsgdmVyZGljdDogJ24vYScgfV07XG4gICAgfSksXG4gICk7XG59XG5cbmZ1bmN0aW9uIHN1cHByZXNzZWRCeSh7IHJlYXNvbiwgYnksIGxpbmUgfTogU291cmNlLCBmaW5kaW5nOiBGaW5kaW5nKTogU3VwcHJlc3NlZCB7XG4gIHJldHVybiB7IGZpbmRpbmcsIHJlYXNvbiwgYnksIC4uLihsaW5lID09PSB1bmRlZmluZWQgPyB7fSA6IHsgbGluZSB9KSB9O1xufVxuXG5mdW5jdGlvbiBvd25Tb3VyY2VzKGlucHV0OiBTdXBwcmVzc2lvbklucHV0LCBjb21tZW50czogcmVhZG9ubHkgUGxhY2VkQ29tbWVudFtdKSB7XG4gIGNvbnN0IHNvdXJjZXM6IFNvdXJjZVtdID0gW107XG4gIGNvbnN0IHByb2JsZW1zOiBTdXBwcmVzc2lvblByb2JsZW1bXSA9IFtdO1xuICBmb3IgKGNvbnN0IGNvbW1lbnQgb2YgY29tbWVudHMpIHtcbiAgICBmb3IgKGNvbnN0IGRpcmVjdGl2ZSBvZiBkaXJlY3RpdmVzSW4oY29tbWVudC50ZXh0KSkge1xuICAgICAgY29uc3QgbGluZSA9IGNvbW1lbnQubGluZU9mKGRpcmVjdGl2ZS5pbmRleCk7XG4gICAgICBjb25zdCB3cm9uZyA9IHByb2JsZW1PZihkaXJlY3RpdmUsIGlucHV0LmhhYml0cyk7XG4gICAgICBwcm9ibGVtcy5wdXNoKC4uLndyb25nLm1hcCgobWVzc2FnZSkgPT4gKHsgcGF0aDogaW5wdXQuZmlsZS5wYXRoLCBsaW5lLCBtZXNzYWdlIH0pKSk7XG4gICAgICBpZiAoZGlyZWN0aXZlLnJlYXNvbiA9PT0gJycpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgaW5TY29wZSA9IHNjb3BlT2YoZGlyZWN0aXZlLCBjb21tZW50KTtcbiAgICAgIGZvciAoY29uc3Qgd3JpdHRlbiBvZiBuZXcgU2V0KGRpcmVjdGl2ZS5uYW1lcy5maWx0ZXIoKG5hbWUpID0+IGlzS25vd24obmFtZSwgaW5wdXQuaGFiaXRzKSkpKSB7XG4gICAgICAgIGNvbnN0IGNvdmVycyA9IChmaW5kaW5nOiBGaW5kaW5nKTogYm9vbGVhbiA9PiBpc05hbWVkKHdyaXR0ZW4sIGZpbmRpbmcpICYmIGluU2NvcGUoZmluZGluZyk7XG4gICAgICAgIHNvdXJjZXMucHVzaCh7IGJ5OiAnY29tbWVudCcsIHJlYXNvbjogZGlyZWN0aXZlLnJlYXNvbiwgbGluZSwgd3JpdHRlbiwgY292ZXJzIH0pO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICByZXR1cm4geyBzb3VyY2VzLCBwcm9ibGVtcyB9O1xufVxuXG5mdW5jdGlvbiBwcm9ibGVtT2YoeyB3b3JkLCBuYW1lcywgcmVhc29uIH06IERpcmVjdGl2ZSwgaGFiaXRzOiByZWFkb25seSBIYWJpdE5hbWVzW10pOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGlmIChuYW1lcy5sZW5ndGggPT09IDApIHJldHVybiBbYFxcYCR7d29yZH1cXGAgbmFtZXMgbm8gaGFiaXQgYW5kIHN1cHByZXNzZXMgbm90aGluZzogd3JpdGUgXFxgJHt3b3JkfVtoYWJpdF0gLS0gcmVhc29uXFxgLmBdO1xuICBpZiAocmVhc29uID09PSAnJykgcmV0dXJuIFtgXFxgJHt3b3JkfVske25hbWVzLmpvaW4oJywgJyl9XVxcYCBnaXZlcyBubyByZWFzb24gYW5kIHN1cHByZXNzZXMgbm90aGluZzogYWRkIFxcYCAtLSB3aHlcXGAgdG8gaXQuYF07XG4gIGNvbnN0IHVua25vd24gPSBbLi4ubmV3IFNldChuYW1lcy5maWx0ZXIoKG5hbWUpID0+ICFpc0tub3duKG5hbWUsIGhhYml0cykpKV07XG4gIHJldHVybiB1bmtub3duLm1hcCgobmFtZSwgYXQpID0+IHtcbiAgICBjb25zdCBuZWFyID0gYXQgPCBNT1NUX0hJTlRTID8gbmVhcmVzdE5hbWUobmFtZSwgaGFiaXRzKSA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4gYFxcYCR7d29yZH1bJHtuYW1lfV1cXGAgbmFtZXMgbm8gaGFiaXQgYW5kIG5vIHJ1bGU6ICR7bmVhciA/IGBkaWQgeW91IG1lYW4gXFxgJHtuZWFyfVxcYD9gIDogJ3JlbW92ZSBpdC4nfWA7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBzY29wZU9mKHsgd29yZCwgaW5kZXggfTogRGlyZWN0aXZlLCBjb21tZW50OiBQbGFjZWRDb21tZW50KTogKGZpbmRpbmc6IEZpbmRpbmcpID0+IGJvb2xlYW4ge1xuICBpZiAod29yZCA9PT0gJ2lnbm9yZS1maWxlJykgcmV0dXJuICgpID0+IHRydWU7XG4gIGNvbnN0IGxpbmVzID0gd29yZCA9PT0gJ2lnbm9yZScgPyBjb21tZW50LnNjb3BlT2YoaW5kZXgpIDogW2NvbW1lbnQubmV4dExpbmUoaW5kZXgpXTtcbiAgcmV0dXJuIChmaW5kaW5nKSA9PiBsaW5lcy5pbmNsdWRlcyhmaW5kaW5nLmxpbmUpO1xufVxuXG5mdW5jdGlvbiBpc05hbWVkKHdyaXR0ZW46IHN0cmluZywgZmluZGluZzogRmluZGluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gd3JpdHRlbiA9PT0gZmluZGluZy5oYWJpdCB8fCB3cml0dGVuID09PSBgJHtmaW5kaW5nLmhhYml0fS8ke2ZpbmRpbmcucnVsZX1gO1xufVxuXG5mdW5jdGlvbiBjb25maWd1cmVkU291cmNlcyh7IGNvbmZpZ3VyZWQsIGZpbGUgfTogU3VwcHJlc3Npb25JbnB1dCk6IHJlYWRvbmx5IFNvdXJjZVtdIHtcbiAgY29uc3QgaGVyZSA9IGNvbmZpZ3VyZWQuZmlsdGVyKChvbmUpID0+IG9uZS5tYXRjaGVzKGZpbGUucGF0aCkpO1xuICByZXR1cm4gaGVyZS5tYXAoKHsgaGFiaXQsIHJ1bGUsIHJlYXNvbiwgaG9sZHMsIGJ5IH0pID0+ICh7XG4gICAgYnk6IGJ5ID8/ICdjb25maWd1cmF0aW9uJyxcbiAgICByZWFzb24sXG4gICAgY292ZXJzOiAoZmluZGluZykgPT5cbiAgICAgIGZpbmRpbmcuaGFiaXQgPT09IGhhYml0ICYmXG4gICAgICAocnVsZSA9PT0gdW5kZWZpbmVkIHx8IGZpbmRpbmcucnVsZSA9PT0gcnVsZSkgJiZcbiAgICAgIChob2xkcyA9PT0gdW5kZWZpbmVkIHx8IGhvbGRzKGZpbGUubGluZXMudGV4dE9mKGZpbmRpbmcubGluZSkpKSxcbiAgfSkpO1xufVxuXG5mdW5jdGlvbiBwZWVyU291cmNlcyhjb21tZW50czogcmVhZG9ubHkgUGxhY2VkQ29tbWVudFtdLCBsaW5lczogTGluZXMpOiByZWFkb25seSBTb3VyY2VbXSB7XG4gIHJldHVybiBjb21tZW50cy5mbGF0TWFwKChjb21tZW50LCBwb3NpdGlvbikgPT5cbiAgICBwZWVyc0luKGNvbW1lbnQudGV4dCkubWFwKCh7IGhhYml0LCBydWxlcywgd29yZHMsIHNjb3BlLCBpbmRleCB9KTogU291cmNlID0+IHtcbiAgICAgIGNvbnN0IGVuZHMgPSBzY29wZSA9PT0gJ3Jlc3QnID8gY29tbWVudHMuc2xpY2UocG9zaXRpb24gKyAxKS5maW5kKCh7IHRleHQgfSkgPT4gZW5kc1Jlc3QodGV4dCkpIDogdW5kZWZpbmVkO1xuICAgICAgY29uc3QgaW5TY29wZSA9IHBlZXJTY29wZShzY29wZSwgY29tbWVudCwgaW5kZXgsIHsgbGFzdDogZW5kcz8ubGluZU9mKDApID8/IGxpbmVzLmNvdW50LCBsaW5lcyB9KTtcbiAgICAgIGNvbnN0IGNvdmVycyA9IChmaW5kaW5nOiBGaW5kaW5nKTogYm9vbGVhbiA9PlxuICAgICAgICBmaW5kaW5nLmhhYml0ID09PSBoYWJpdCAmJiBydWxlcy5pbmNsdWRlcyhmaW5kaW5nLnJ1bGUpICYmIGluU2NvcGUoZmluZGluZy5saW5lKTtcbiAgICAgIHJldHVybiB7IGJ5OiAncGVlcicsIHJlYXNvbjogd29yZHMsIGxpbmU6IGNvbW1lbnQubGluZU9mKGluZGV4KSwgY292ZXJzIH07XG4gICAgfSksXG4gICk7XG59XG5cbmZ1bmN0aW9uIHBlZXJTY29wZShcbiAgc2NvcGU6IFBlZXJTY29wZSxcbiAgY29tbWVudDogUGxhY2VkQ29tbWVudCxcbiAgaW5kZXg6IG51bWJlcixcbiAgeyBsYXN0LCBsaW5lcyB9OiB7IHJlYWRvbmx5IGxhc3Q6IG51bWJlcjsgcmVhZG9ubHkgbGluZXM6IExpbmVzIH0sXG4pOiAobGluZTogbnVtYmVyKSA9PiBib29sZWFuIHtcbiAgaWYgKHNjb3BlID09PSAnY29tbWFuZCcgJiYgaXNJbkhlYWRlcihjb21tZW50LmxpbmVPZihpbmRleCksIGxpbmVzKSkgcmV0dXJuICgpID0+IHRydWU7XG4gIGlmIChzY29wZSA9PT0gJ2NvbW1hbmQnKSByZXR1cm4gKGxpbmUpID0+IGxpbmUgPT09IGNvbW1lbnQubmV4dExpbmUoaW5kZXgpO1xuICBpZiAoc2NvcGUgPT09ICdmaWxlJykgcmV0dXJuICgpID0+IHRydWU7XG4gIGlmIChzY29wZSA9PT0gJ25leHQtbGluZScpIHJldHVybiAobGluZSkgPT4gbGluZSA9PT0gY29tbWVudC5uZXh0TGluZShpbmRleCk7XG4gIGlmIChzY29wZSA9PT0gJ3Jlc3QnKSByZXR1cm4gKGxpbmUpID0+IGxpbmUgPj0gY29tbWVudC5saW5lT2YoaW5kZXgpICYmIGxpbmUgPD0gbGFzdDtcbiAgcmV0dXJuIChsaW5lKSA9PiBjb21tZW50LnNjb3BlT2YoaW5kZXgpLmluY2x1ZGVzKGxpbmUpO1xufVxuXG4vKiogT25seSBjb21tZW50cyBhbmQgYmxhbmsgbGluZXMgc3RhbmQgYmVmb3JlIGl0LiAqL1xuZnVuY3Rpb24gaXNJbkhlYWRlcihsaW5lOiBudW1iZXIsIGxpbmVzOiBMaW5lcyk6IGJvb2xlYW4ge1xuICBmb3IgKGxldCBiZWZvcmUgPSAxOyBiZWZvcmUgPCBsaW5lOyBiZWZvcmUrKykgaWYgKCEvXlxccyooPzojfCQpLy50ZXN0KGxpbmVzLnRleHRPZihiZWZvcmUpKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gdHJ1ZTtcbn1cblxuLyoqIENvbW1lbnRzIGluIHNvdXJjZSBvcmRlciB3aXRoIHRoZSBsaW5lcyB0aGV5IHNwZWFrIG9mOyBhIGRvY3N0cmluZyBpcyBubyBjb21tZW50LiAqL1xuZnVuY3Rpb24gcGxhY2VkQ29tbWVudHMoeyB0ZXh0LCBsaW5lcyB9OiBGaWxlVGV4dCwgY29tbWVudHM6IHJlYWRvbmx5IENvbW1lbnRbXSk6IHJlYWRvbmx5IFBsYWNlZENvbW1lbnRbXSB7XG4gIGNvbnN0IGluT3JkZXIgPSBjb21tZW50cy5maWx0ZXIoKGNvbW1lbnQpID0+ICFjb21tZW50LmRvYyk7XG4gIGNvbnN0IGFmdGVyQmxvY2sgPSBsaW5lc0FmdGVyQmxvY2tzKHRleHQsIGxpbmVzLCBpbk9yZGVyKTtcbiAgcmV0dXJuIGluT3JkZXIubWFwKCh7IHN0YXJ0LCBlbmQgfSkgPT4ge1xuICAgIGNvbnN0IGxpbmVPZiA9IChpbmRleDogbnVtYmVyKTogbnVtYmVyID0+IGxpbmVzLmxpbmVBdChzdGFydCArIGluZGV4KTtcbiAgICBjb25zdCBuZXh0TGluZSA9IChpbmRleDogbnVtYmVyKTogbnVtYmVyID0+IGFmdGVyQmxvY2suZ2V0KGxpbmVPZihpbmRleCkgKyAxKSA/PyBsaW5lT2YoaW5kZXgpICsgMTtcbiAgICBjb25zdCBzY29wZU9mID0gKGluZGV4OiBudW1iZXIpOiByZWFkb25seSBudW1iZXJbXSA9PiB7XG4gICAgICBjb25zdCBsaW5lID0gbGluZU9mKGluZGV4KTtcbiAgICAgIHJldHVybiBhZnRlckJsb2NrLmhhcyhsaW5lKSA/IFtsaW5lLCBuZXh0TGluZShpbmRleCldIDogW2xpbmVdO1xuICAgIH07XG4gICAgcmV0dXJuIHsgdGV4dDogdGV4dC5zbGljZShzdGFydCwgZW5kKSwgbGluZU9mLCBuZXh0TGluZSwgc2NvcGVPZiB9O1xuICB9KTtcbn1cblxuLyoqIEZvciBlYWNoIGxpbmUgdGhhdCBob2xkcyBjb21tZW50cyBvbmx5OiB0aGUgZmlyc3QgbGluZSBhZnRlciBpdCB0aGF0IGRvZXMgbm90LiAqL1xuZnVuY3Rpb24gbGluZXNBZnRlckJsb2Nrcyh0ZXh0OiBzdHJpbmcsIGxpbmVzOiBMaW5lcywgY29tbWVudHM6IHJlYWRvbmx5IFNwYW5bXSk6IFJlYWRvbmx5TWFwPG51bWJlciwgbnVtYmVyPiB7XG4gIGNvbnN0IGFmdGVyID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCB7IHN0YXJ0LCBlbmQgfSBvZiBjb21tZW50cy50b1JldmVyc2VkKCkpIHtcbiAgICBjb25zdCBmaXJzdCA9IGxpbmVzLmxpbmVBdChzdGFydCk7XG4gICAgY29uc3QgbGFzdCA9IGxpbmVzLmxpbmVBdChNYXRoLm1heChzdGFydCwgZW5kIC0gMSkpO1xuICAgIGNvbnN0IGFyb3VuZCA9IHRleHQuc2xpY2UobGluZXMuc3RhcnRPZihmaXJzdCksIHN0YXJ0KSArIHRleHQuc2xpY2UoZW5kLCBsaW5lcy5zdGFydE9mKGxhc3QpICsgbGluZXMudGV4dE9mKGxhc3QpLmxlbmd0aCk7XG4gICAgaWYgKGFyb3VuZC50cmltKCkgIT09ICcnKSBjb250aW51ZTtcbiAgICBmb3IgKGxldCBsaW5lID0gbGFzdDsgbGluZSA+PSBmaXJzdDsgbGluZS0tKSBhZnRlci5zZXQobGluZSwgYWZ0ZXIuZ2V0KGxpbmUgKyAxKSA/PyBsaW5lICsgMSk7XG4gIH1cbiAgcmV0dXJuIGFmdGVyO1xufVxuIiwgImltcG9ydCB7IGNhbGxlcnNPZiwgcmVwb3J0T2YgfSBmcm9tICcuL2NhbGxlcnMudHMnO1xuaW1wb3J0IHsgdW5pdE9mIH0gZnJvbSAnLi9ldmlkZW5jZS50cyc7XG5pbXBvcnQgdHlwZSB7IEZhY3RzIH0gZnJvbSAnLi9mYWN0cy50cyc7XG5pbXBvcnQgeyB0eXBlIEZpbmRpbmdEcmFmdCwgZmluZGluZ3NPZiB9IGZyb20gJy4vZmluZGluZy50cyc7XG5pbXBvcnQgeyBjcmVhdGVQcm9ncmFtIH0gZnJvbSAnLi9mbG93L2NyZWF0ZS50cyc7XG5pbXBvcnQgdHlwZSB7IFByb2dyYW1PcHRpb25zIH0gZnJvbSAnLi9mbG93L29wdGlvbnMudHMnO1xuaW1wb3J0IHR5cGUgeyBIYWJpdERlZmluaXRpb24gfSBmcm9tICcuL2hhYml0LnRzJztcbmltcG9ydCB7IHR5cGUgSnVkZ2VtZW50LCB0eXBlIFNldHRpbmdzLCB0eXBlIFdlaWdodHMsIHdlaWdodHNPZiB9IGZyb20gJy4vanVkZ2VtZW50LnRzJztcbmltcG9ydCB0eXBlIHsgS25vd2xlZGdlIH0gZnJvbSAnLi9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgbGVzc29uLCBsZXNzb25XZWlnaHRzIH0gZnJvbSAnLi9sZXNzb24udHMnO1xuaW1wb3J0IHsgdHlwZSBPYnNlcnZhdGlvbiwgb2JzZXJ2ZSB9IGZyb20gJy4vb2JzZXJ2ZS50cyc7XG5pbXBvcnQgdHlwZSB7IFByb2dyYW0gfSBmcm9tICcuL3Byb2dyYW0udHMnO1xuaW1wb3J0IHR5cGUgeyBGYXVsdCwgSGFiaXRSZXN1bHQgfSBmcm9tICcuL3JlcG9ydC50cyc7XG5pbXBvcnQgeyBzY29yZU9mIH0gZnJvbSAnLi9zY29yZS50cyc7XG5pbXBvcnQgeyBzdXBwcmVzcywgdmVyZGljdHNBZnRlciB9IGZyb20gJy4vc3VwcHJlc3Npb24udHMnO1xuXG4vKiogV2hhdCBhIGp1ZGdlIGp1ZGdlcyB3aXRoLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCZW5jaCB7XG4gIHJlYWRvbmx5IGhhYml0czogcmVhZG9ubHkgSGFiaXREZWZpbml0aW9uW107XG4gIHJlYWRvbmx5IGtub3dsZWRnZTogS25vd2xlZGdlO1xufVxuXG4vKiogVGhlIHdlaWdodHMgdGhhdCBhIHByZXNldCdzIHNjb3JlcyBhcmUgbWFkZSBvZi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3ZWlnaHRzRm9yKHByZXNldDogU2V0dGluZ3NbJ3ByZXNldCddLCBoYWJpdHM6IHJlYWRvbmx5IEhhYml0RGVmaW5pdGlvbltdKTogV2VpZ2h0cyB7XG4gIHJldHVybiBwcmVzZXQgPT09ICdsZXNzb24nID8gbGVzc29uV2VpZ2h0cyA6IHdlaWdodHNPZihoYWJpdHMpO1xufVxuXG4vKipcbiAqIEp1ZGdlcyBvbmUgZmlsZTogdmVyZGljdHMsIHNjb3JlLCBmaW5kaW5ncywgc3VwcHJlc3Npb25zLiBQdXJlOiB0aGUgc2FtZSBmYWN0cyBhbmQgc2V0dGluZ3MgZ2l2ZSB0aGUgc2FtZSBqdWRnZW1lbnQuXG4gKiBJdCBkb2VzIG5vdCB0aHJvdyBmb3Igd2hhdCB0aGUgZmlsZSBob2xkczsgYSBoYWJpdCB0aGF0IHRocm93cyBpcyBgdW5rbm93bmAgYW5kIGEgZmF1bHQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqdWRnZShmYWN0czogRmFjdHMsIHsgaGFiaXRzLCBrbm93bGVkZ2UgfTogQmVuY2gsIHNldHRpbmdzOiBTZXR0aW5ncyk6IEp1ZGdlbWVudCB7XG4gIGNvbnN0IGFjdGl2ZSA9IGhhYml0cy5maWx0ZXIoKGhhYml0KSA9PiBzZXR0aW5ncy5oYWJpdHNbaGFiaXQuaWRdICE9PSAnb2ZmJyk7XG4gIGNvbnN0IG9wdGlvbnMgPSBvcHRpb25zRm9yKGZhY3RzLCBzZXR0aW5ncyk7XG4gIGNvbnN0IHByb2dyYW0gPSBjcmVhdGVQcm9ncmFtKGZhY3RzLCBrbm93bGVkZ2UsIG9wdGlvbnMpO1xuICBjb25zdCB7IG9ic2VydmF0aW9ucywgZmF1bHRzIH0gPSBvYnNlcnZlKHByb2dyYW0sIGFjdGl2ZSwgc2V0dGluZ3MpO1xuICBjb25zdCB7IGZpbmRpbmdzLCBzdXBwcmVzc2VkLCBwcm9ibGVtcyB9ID0gc3VwcHJlc3Moe1xuICAgIGZpbGU6IHsgcGF0aDogZmFjdHMucGF0aCwgdGV4dDogZmFjdHMudGV4dCwgbGluZXM6IHByb2dyYW0ubGluZXMsIGNyZWRlbnRpYWxzOiBmYWN0cy5jcmVkZW50aWFscyA/PyBbXSB9LFxuICAgIGNvbW1lbnRzOiBwcm9ncmFtLmNvbW1lbnRzLFxuICAgIGZpbmRpbmdzOiBmb3VuZEluKHByb2dyYW0sIG9ic2VydmF0aW9ucyksXG4gICAgY29uZmlndXJlZDogc2V0dGluZ3Muc3VwcHJlc3Npb25zLFxuICAgIGhhYml0cyxcbiAgICB1bmp1ZGdlZDogbmV3IFNldChbXG4gICAgICAuLi5mYXVsdHMuZmxhdE1hcCgoZmF1bHQpID0+IGZhdWx0LmhhYml0ID8/IFtdKSxcbiAgICAgIC4uLmhhYml0cy5maWx0ZXIoKGhhYml0KSA9PiAhYWN0aXZlLmluY2x1ZGVzKGhhYml0KSkubWFwKCh7IGlkIH0pID0+IGlkKSxcbiAgICBdKSxcbiAgfSk7XG4gIGNvbnN0IHZlcmRpY3RzID1cbiAgICBzZXR0aW5ncy5wcmVzZXQgPT09ICdsZXNzb24nXG4gICAgICA/IGxlc3Nvbihwcm9ncmFtLCBvYnNlcnZhdGlvbnMpXG4gICAgICA6IHZlcmRpY3RzQWZ0ZXIodmVyZGljdHNPZihhY3RpdmUsIG9ic2VydmF0aW9ucywgZmF1bHRzLCBwcm9ncmFtKSwgeyBmaW5kaW5ncywgc3VwcHJlc3NlZCB9KTtcbiAgcmV0dXJuIHtcbiAgICBwYXRoOiBmYWN0cy5wYXRoLFxuICAgIGxhbmd1YWdlOiBmYWN0cy5sYW5ndWFnZSxcbiAgICB1bml0OiB1bml0T2YocHJvZ3JhbS5ldmlkZW5jZSksXG4gICAgLi4uKG9wdGlvbnMuY2FsbGVycyAmJiBvcHRpb25zLmNhbGxlcnMubGVuZ3RoID4gMCAmJiB7IGNhbGxlcnM6IG9wdGlvbnMuY2FsbGVycy5tYXAocmVwb3J0T2YpIH0pLFxuICAgIGhhYml0czogdmVyZGljdHMsXG4gICAgc2NvcmU6IHNjb3JlT2YodmVyZGljdHMsIHdlaWdodHNGb3Ioc2V0dGluZ3MucHJlc2V0LCBoYWJpdHMpLCBzdXBwcmVzc2VkLmxlbmd0aCksXG4gICAgZmluZGluZ3MsXG4gICAgc3VwcHJlc3NlZCxcbiAgICBzdXBwcmVzc2lvblByb2JsZW1zOiBwcm9ibGVtcyxcbiAgICBmYXVsdHMsXG4gIH07XG59XG5cbi8qKiBXaGF0IHRoZSBzZXR0aW5ncyBzYXkgb2Ygb25lIGZpbGUuICovXG5leHBvcnQgZnVuY3Rpb24gb3B0aW9uc0ZvcihcbiAgeyBwYXRoLCB0ZXh0LCBsYW5ndWFnZSB9OiBQaWNrPEZhY3RzLCAncGF0aCcgfCAndGV4dCcgfCAnbGFuZ3VhZ2UnPixcbiAgeyBpc0pvYiwgZnVuY3Rpb25zLCBzdGFydGVkLCBpc0xlZnRPdXQsIGlzSW5MYXllciwgbmVpZ2hib3VycywgaXNUb2xkLCByZWFkSW4gfTogU2V0dGluZ3MsXG4pOiBQcm9ncmFtT3B0aW9ucyB7XG4gIGNvbnN0IGJlc2lkZSA9IGxhbmd1YWdlID09PSAnc2hlbGwnID8gKG5laWdoYm91cnM/LihwYXRoKSA/PyBbXSkgOiBbXTtcbiAgY29uc3QgZ2l2ZW4gPSBsYW5ndWFnZSA9PT0gJ3NoZWxsJyB8fCBsYW5ndWFnZSA9PT0gJ3dvcmtmbG93JyA/IHJlYWRJbj8uKHBhdGgsIHRleHQpIDogdW5kZWZpbmVkO1xuICByZXR1cm4ge1xuICAgIC4uLihnaXZlbiAmJiB7IHJlYWRJbjogZ2l2ZW4gfSksXG4gICAgaXNKb2I6IGlzSm9iKHBhdGgpLFxuICAgIGZ1bmN0aW9ucyxcbiAgICBjYWxsZXJzOiBzdGFydGVkID09PSB1bmRlZmluZWQgPyBbXSA6IGNhbGxlcnNPZihwYXRoLCBzdGFydGVkKSxcbiAgICAuLi4oaXNMZWZ0T3V0Py4ocGF0aCkgJiYgeyBpc0xlZnRPdXQ6IHRydWUgfSksXG4gICAgLi4uKGlzSW5MYXllcj8uKHBhdGgpICYmIHsgaW5MYXllcjogdHJ1ZSB9KSxcbiAgICAuLi4obGFuZ3VhZ2UgPT09ICdzaGVsbCcgJiYgaXNUb2xkPy4ocGF0aCkgJiYgeyBpc1RvbGQ6IHRydWUgfSksXG4gICAgLi4uKGJlc2lkZS5sZW5ndGggPiAwICYmIHsgbmVpZ2hib3VyczogYmVzaWRlIH0pLFxuICB9O1xufVxuXG5mdW5jdGlvbiBmb3VuZEluKHByb2dyYW06IFByb2dyYW0sIG9ic2VydmF0aW9uczogcmVhZG9ubHkgT2JzZXJ2YXRpb25bXSk6IFJldHVyblR5cGU8dHlwZW9mIGZpbmRpbmdzT2Y+IHtcbiAgY29uc3QgZHJhZnRzID0gb2JzZXJ2YXRpb25zLmZsYXRNYXAoKHsgaGFiaXQsIHZlcmRpY3QsIHNwYW4sIHdpdGhpbiwgam9iLCBsaWJyYXJ5IH0pOiByZWFkb25seSBGaW5kaW5nRHJhZnRbXSA9PlxuICAgIHZlcmRpY3Qub3V0Y29tZSA9PT0gJ21pc3NpbmcnID8gW3sgaGFiaXQsIG1pc3Npbmc6IHZlcmRpY3QsIHNwYW4sIHdpdGhpbiwgam9iLCBsaWJyYXJ5IH1dIDogW10sXG4gICk7XG4gIGNvbnN0IHsgcGF0aCwgdGV4dCwgY3JlZGVudGlhbHMgPSBbXSB9ID0gcHJvZ3JhbS5maWxlO1xuICByZXR1cm4gZmluZGluZ3NPZih7IHBhdGgsIHRleHQsIGxpbmVzOiBwcm9ncmFtLmxpbmVzLCBjcmVkZW50aWFscyB9LCBkcmFmdHMpO1xufVxuXG4vKiogUGVyIGhhYml0OiBtaXNzaW5nIGlmIGFueSBwbGFjZSBsYWNrcyBpdCwgZWxzZSBrZXB0IGlmIGFueSBrZWVwcyBpdCwgZWxzZSBub3QgYXBwbGljYWJsZTsgdW5rbm93biBpZiBpdCBmYWlsZWQuICovXG5mdW5jdGlvbiB2ZXJkaWN0c09mKFxuICBoYWJpdHM6IHJlYWRvbmx5IEhhYml0RGVmaW5pdGlvbltdLFxuICBvYnNlcnZhdGlvbnM6IHJlYWRvbmx5IE9ic2VydmF0aW9uW10sXG4gIGZhdWx0czogcmVhZG9ubHkgRmF1bHRbXSxcbiAgcHJvZ3JhbTogUHJvZ3JhbSxcbik6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIEhhYml0UmVzdWx0Pj4ge1xuICBjb25zdCBmYWlsZWQgPSBuZXcgU2V0KGZhdWx0cy5tYXAoKGZhdWx0KSA9PiBmYXVsdC5oYWJpdCkpO1xuICBjb25zdCBsaW5lT2YgPSAoeyB2ZXJkaWN0LCBzcGFuIH06IE9ic2VydmF0aW9uKTogbnVtYmVyID0+IHByb2dyYW0ubGluZXMubGluZUF0KCh2ZXJkaWN0LmF0ID8/IHNwYW4pLnN0YXJ0KTtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICBoYWJpdHMubWFwKCh7IGlkIH0pOiBbc3RyaW5nLCBIYWJpdFJlc3VsdF0gPT4ge1xuICAgICAgaWYgKGZhaWxlZC5oYXMoaWQpKSByZXR1cm4gW2lkLCB7IHZlcmRpY3Q6ICd1bmtub3duJyB9XTtcbiAgICAgIGNvbnN0IG93biA9IG9ic2VydmF0aW9ucy5maWx0ZXIoKG9ic2VydmF0aW9uKSA9PiBvYnNlcnZhdGlvbi5oYWJpdC5pZCA9PT0gaWQpO1xuICAgICAgY29uc3QgbWlzc2luZyA9IG93bi5maWx0ZXIoKHsgdmVyZGljdCB9KSA9PiB2ZXJkaWN0Lm91dGNvbWUgPT09ICdtaXNzaW5nJyk7XG4gICAgICBjb25zdCBzaG93biA9IG1pc3NpbmcubGVuZ3RoID4gMCA/IG1pc3NpbmcgOiBvd247XG4gICAgICBpZiAoc2hvd24ubGVuZ3RoID09PSAwKSByZXR1cm4gW2lkLCB7IHZlcmRpY3Q6ICduL2EnIH1dO1xuICAgICAgcmV0dXJuIFtpZCwgeyB2ZXJkaWN0OiBtaXNzaW5nLmxlbmd0aCA+IDAgPyAnbWlzc2luZycgOiAna2VwdCcsIGxpbmU6IE1hdGgubWluKC4uLnNob3duLm1hcChsaW5lT2YpKSB9XTtcbiAgICB9KSxcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyB0eXBlIENvbmZpZ3VyYXRpb24sIGRlZmF1bHRDb25maWd1cmF0aW9uLCBnYXRlU2V0dGluZ3NPZiB9IGZyb20gJy4uL2NvbmZpZy9jb25maWd1cmF0aW9uLnRzJztcbmltcG9ydCB7IHBhcnNlQ29uZmlnIH0gZnJvbSAnLi4vY29uZmlnL3BhcnNlLnRzJztcbmltcG9ydCB0eXBlIHsgQ2hhbmdlIH0gZnJvbSAnLi4vY29yZS9jaGFuZ2UudHMnO1xuaW1wb3J0IHsgdHlwZSBHYXRlU2V0dGluZ3MsIHN0cmljdGVyIH0gZnJvbSAnLi4vY29yZS9nYXRlLnRzJztcbmltcG9ydCB0eXBlIHsgSGFiaXREZWZpbml0aW9uIH0gZnJvbSAnLi4vY29yZS9oYWJpdC50cyc7XG5pbXBvcnQgdHlwZSB7IFN1cHByZXNzZWQgfSBmcm9tICcuLi9jb3JlL3JlcG9ydC50cyc7XG5cbi8qKiBXaGF0IGFuIGlucHV0IG9yIGEgZmxhZyBzYXlzIG92ZXIgdGhlIGNvbmZpZ3VyYXRpb24gZmlsZS4gQWJzZW50OiB0aGUgZmlsZSdzIHdvcmQgc3RhbmRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBPdmVycmlkZXMgZXh0ZW5kcyBQYXJ0aWFsPEdhdGVTZXR0aW5ncz4ge1xuICByZWFkb25seSBwcmVzZXQ/OiBDb25maWd1cmF0aW9uWydwcmVzZXQnXTtcbiAgcmVhZG9ubHkgcGF0aHM/OiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgbWVyZ2VkU3VwcHJlc3Npb25zPzogYm9vbGVhbjtcbn1cblxuLyoqIFRoZSBjb25maWd1cmF0aW9uIHdpdGggYSBmbGFnJ3Mgd29yZCBpbiBwbGFjZSBvZiB0aGUgZmlsZSdzOiB3aGF0IGEgcGVyc29uIGFza3MgZm9yIG9uIHRoZWlyIG93biBtYWNoaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhGbGFncyhjb25maWd1cmF0aW9uOiBDb25maWd1cmF0aW9uLCBmbGFnczogT3ZlcnJpZGVzKTogQ29uZmlndXJhdGlvbiB7XG4gIHJldHVybiB7IC4uLmNvbmZpZ3VyYXRpb24sIC4uLmZsYWdzIH07XG59XG5cbi8qKlxuICogVGhlIGNvbmZpZ3VyYXRpb24gd2l0aCB0aGUgaW5wdXRzIG9mIGEgd29ya2Zsb3csIHdoaWNoIHRoZSBwdWxsIHJlcXVlc3QgaXRzZWxmIG1heSBoYXZlIHdyaXR0ZW46IGEgZ2F0ZSBpcyBvbmx5IGV2ZXJcbiAqIHRpZ2h0ZW5lZC4gYHBhdGhzYCBhbmQgYHByZXNldGAgY2hvb3NlIHdoYXQgaXMganVkZ2VkIGFuZCBob3csIGFzIHRoZXkgc2F5LlxuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aElucHV0cyhjb25maWd1cmF0aW9uOiBDb25maWd1cmF0aW9uLCBpbnB1dHM6IE92ZXJyaWRlcyk6IENvbmZpZ3VyYXRpb24ge1xuICBjb25zdCB7IHByZXNldCA9IGNvbmZpZ3VyYXRpb24ucHJlc2V0LCBwYXRocyA9IGNvbmZpZ3VyYXRpb24ucGF0aHMsIG1lcmdlZFN1cHByZXNzaW9ucyA9IGZhbHNlLCBmYWlsT24sIC4uLmFza2VkIH0gPSBpbnB1dHM7XG4gIGNvbnN0IHNldCA9IGdhdGVTZXR0aW5nc09mKGNvbmZpZ3VyYXRpb24pO1xuICAvLyBXaGF0IG5laXRoZXIgc2F5cyBtdXN0IG5vdCB0aWdodGVuLCBhbmQgdGhlIGRlZmF1bHQgb2YgZGF5IG9uZSBpcyBub2JvZHkncyB3b3JkOiB0aGUgbG9vc2VzdCBzdGFuZHMgZm9yIGl0LlxuICBjb25zdCBsb29zZXN0ID0geyBmYWlsT246ICduZXZlcicsIGZhaWxPblBhcnRpYWw6IGZhbHNlIH0gYXMgY29uc3Q7XG4gIGNvbnN0IGdhdGUgPSBzdHJpY3Rlcih7IC4uLmxvb3Nlc3QsIC4uLmFza2VkLCAuLi4oZmFpbE9uICYmIHsgZmFpbE9uIH0pIH0sIHsgLi4uc2V0LCBmYWlsT246IGNvbmZpZ3VyYXRpb24uZmFpbE9uID8/ICduZXZlcicgfSk7XG4gIGNvbnN0IHsgZmFpbE9uOiBzdHJpY3Rlc3QsIC4uLm51bWJlcnMgfSA9IGdhdGU7XG4gIGNvbnN0IHNhaWQgPSBmYWlsT24gIT09IHVuZGVmaW5lZCB8fCBjb25maWd1cmF0aW9uLmZhaWxPbiAhPT0gdW5kZWZpbmVkO1xuICBjb25zdCBtZXJnZWQgPSBjb25maWd1cmF0aW9uLm1lcmdlZFN1cHByZXNzaW9ucyB8fCBtZXJnZWRTdXBwcmVzc2lvbnM7XG4gIHJldHVybiB7IC4uLmNvbmZpZ3VyYXRpb24sIC4uLm51bWJlcnMsIHByZXNldCwgcGF0aHMsIG1lcmdlZFN1cHByZXNzaW9uczogbWVyZ2VkLCAuLi4oc2FpZCAmJiB7IGZhaWxPbjogc3RyaWN0ZXN0IH0pIH07XG59XG5cbi8qKiBBIHNlbnRlbmNlIHdoZW4gdGhlIGNoYW5nZSBlZGl0cyB0aGUgY29uZmlndXJhdGlvbiwgd2l0aCB0aGUgdmFsdWVzIGJlZm9yZSBhbmQgYWZ0ZXIuIFRoZSBiYXNlJ3MgdmFsdWVzIGhvbGQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY29uZmlndXJhdGlvbk5vdGVzKGNoYW5nZTogQ2hhbmdlLCBoYWJpdHM6IHJlYWRvbmx5IEhhYml0RGVmaW5pdGlvbltdKTogUHJvbWlzZTxyZWFkb25seSBzdHJpbmdbXT4ge1xuICBjb25zdCB7IHBhdGgsIGJhc2UsIGhlYWQgfSA9IGNoYW5nZS5jb25maWd1cmF0aW9uO1xuICBpZiAoYmFzZSA9PT0gaGVhZCB8fCBjaGFuZ2UuYmFzZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gW107XG4gIGNvbnN0IGJlZm9yZSA9IGF3YWl0IHBhcnNlQ29uZmlnKGJhc2UgPz8gJycsIGhhYml0cyk7XG4gIGNvbnN0IGFmdGVyID0gYXdhaXQgcGFyc2VDb25maWcoaGVhZCA/PyAnJywgaGFiaXRzKTtcbiAgY29uc3QgZG9pbmcgPSBiYXNlID09PSB1bmRlZmluZWQgPyAnYWRkcycgOiBoZWFkID09PSB1bmRlZmluZWQgPyAncmVtb3ZlcycgOiAnZWRpdHMnO1xuICBjb25zdCBzdGFydCA9IGBUaGlzIGNoYW5nZSAke2RvaW5nfSBcXGAke3BhdGh9XFxgYDtcbiAgaWYgKGFmdGVyLnByb2JsZW1zKSB7XG4gICAgY29uc3QgW3Byb2JsZW1dID0gYWZ0ZXIucHJvYmxlbXM7XG4gICAgcmV0dXJuIFtgJHtzdGFydH0sIHdoaWNoIHdvdWxkIG5vdCBiZSB2YWxpZDogbGluZSAke3Byb2JsZW0/LmxpbmV9OiAke3Byb2JsZW0/Lm1lc3NhZ2V9YF07XG4gIH1cbiAgY29uc3QgZWRpdHMgPSBlZGl0c09mKGJlZm9yZS5jb25maWd1cmF0aW9uID8/IGRlZmF1bHRDb25maWd1cmF0aW9uLCBhZnRlci5jb25maWd1cmF0aW9uKTtcbiAgaWYgKGVkaXRzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFtdO1xuICByZXR1cm4gW2Ake3N0YXJ0fTogJHtlZGl0cy5qb2luKCc7ICcpfS4gSGVyZSB0aGUgYmFzZSdzIHZhbHVlcyBob2xkLmBdO1xufVxuXG5jb25zdCBLRVlTOiBSZWFkb25seTxSZWNvcmQ8a2V5b2YgQ29uZmlndXJhdGlvbiwgc3RyaW5nPj4gPSB7XG4gIHBhdGhzOiAncGF0aHMnLFxuICBpZ25vcmU6ICdpZ25vcmUnLFxuICBqb2JzOiAnam9icycsXG4gIGxpYnJhcmllczogJ2xpYnJhcmllcycsXG4gIGZ1bmN0aW9uczogJ2Z1bmN0aW9ucycsXG4gIG1pblNjb3JlOiAnbWluLXNjb3JlJyxcbiAgbWF4RHJvcDogJ21heC1kcm9wJyxcbiAgbWluRmlsZVNjb3JlOiAnbWluLWZpbGUtc2NvcmUnLFxuICBmYWlsT246ICdmYWlsLW9uJyxcbiAgZmFpbE9uUGFydGlhbDogJ2ZhaWwtb24tcGFydGlhbCcsXG4gIGhhYml0czogJ2hhYml0cycsXG4gIHByZXNldDogJ3ByZXNldCcsXG4gIHN1cHByZXNzaW9uczogJ3N1cHByZXNzaW9ucycsXG4gIG1lcmdlZFN1cHByZXNzaW9uczogJ3N1cHByZXNzaW9uczogbWVyZ2VkJyxcbiAgZXh0ZW5kczogJ2V4dGVuZHMnLFxufTtcblxuZnVuY3Rpb24gZWRpdHNPZihiZWZvcmU6IENvbmZpZ3VyYXRpb24sIGFmdGVyOiBDb25maWd1cmF0aW9uKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICByZXR1cm4gT2JqZWN0LmVudHJpZXMoS0VZUykuZmxhdE1hcCgoW2tleSwgbmFtZV0pID0+IHtcbiAgICBjb25zdCBbd2FzLCBpc10gPSBbYmVmb3JlLCBhZnRlcl0ubWFwKChvbmUpID0+IEpTT04uc3RyaW5naWZ5KG9uZVtrZXkgYXMga2V5b2YgQ29uZmlndXJhdGlvbl0pID8/ICdub3Qgc2V0Jyk7XG4gICAgcmV0dXJuIHdhcyA9PT0gaXMgPyBbXSA6IFtgXFxgJHtuYW1lfVxcYCAke3Nob3duKHdhcyBhcyBzdHJpbmcpfSBcdTIxOTIgJHtzaG93bihpcyBhcyBzdHJpbmcpfWBdO1xuICB9KTtcbn1cblxuZnVuY3Rpb24gc2hvd24oanNvbjogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgdGV4dCA9IGpzb24ucmVwbGFjZUFsbCgnYCcsIFwiJ1wiKTtcbiAgcmV0dXJuIGBcXGAke3RleHQubGVuZ3RoID4gMTIwID8gYCR7dGV4dC5zbGljZSgwLCAxMjApfVx1MjAyNmAgOiB0ZXh0fVxcYGA7XG59XG5cbmNvbnN0IE5BTUVEID0gNTtcblxuLyoqIEEgc2VudGVuY2Ugd2hlbiB0aGUgaGVhZCBzdXBwcmVzc2VzIGZpbmRpbmdzIGJ5IGNvbW1lbnRzIHRoYXQgdGhlIGJhc2UgZGlkIG5vdCBzdXBwcmVzcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdXBwcmVzc2lvbk5vdGVzKGFkZGVkOiByZWFkb25seSBTdXBwcmVzc2VkW10pOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGlmIChhZGRlZC5sZW5ndGggPT09IDApIHJldHVybiBbXTtcbiAgY29uc3QgcGxhY2VzID0gYWRkZWRcbiAgICAuc2xpY2UoMCwgTkFNRUQpXG4gICAgLm1hcCgoeyBmaW5kaW5nOiB7IGhhYml0LCBydWxlLCBwYXRoLCBsaW5lIH0gfSkgPT4gYFxcYCR7aGFiaXR9LyR7cnVsZX1cXGAgYXQgXFxgJHtwYXRofToke2xpbmV9XFxgYCk7XG4gIGNvbnN0IG1vcmUgPSBhZGRlZC5sZW5ndGggPiBOQU1FRCA/IGAgYW5kICR7YWRkZWQubGVuZ3RoIC0gTkFNRUR9IG1vcmVgIDogJyc7XG4gIHJldHVybiBbXG4gICAgYFRoaXMgY2hhbmdlIHN1cHByZXNzZXMgJHthZGRlZC5sZW5ndGggPT09IDEgPyAnYSBmaW5kaW5nJyA6IGAke2FkZGVkLmxlbmd0aH0gZmluZGluZ3NgfTogJHtwbGFjZXMuam9pbignLCAnKX0ke21vcmV9LmAsXG4gIF07XG59XG5cbi8qKiBTYWlkIHdoZXJlIGEgZmlsZSBpcyBleHRlbmRlZCBhbmQgbm9ib2R5IHJlYWRzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4dGVuZHNOb3Rlcyh7IGV4dGVuZHM6IHNoYXJlZCB9OiBDb25maWd1cmF0aW9uKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICByZXR1cm4gc2hhcmVkID09PSB1bmRlZmluZWRcbiAgICA/IFtdXG4gICAgOiBbYFRoZSBjb25maWd1cmF0aW9uIGV4dGVuZHMgXFxgJHtzaGFyZWR9XFxgLCB3aGljaCBpcyByZWFkIG9uIEdpdEh1YiBvbmx5OiB3aGF0IGl0IHNheXMgZG9lcyBub3QgaG9sZCBoZXJlLmBdO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFLQSxlQUFzQixXQUFXLGVBQWlEO0FBQ2hGLFFBQU0sRUFBRSxXQUFXLFdBQVcsUUFBUSxPQUFPLElBQUk7QUFDakQsUUFBTSxlQUFlLGNBQWMsYUFBYSxJQUFJLE9BQU8sRUFBRSxPQUFPLFFBQVEsT0FBTyxPQUFPLE1BQU07QUFDOUYsVUFBTSxDQUFDLFFBQVEsUUFBUSxJQUFJLElBQUksT0FBTyxNQUFNLEdBQUc7QUFDL0MsV0FBTyxFQUFFLE9BQU8sR0FBSSxTQUFTLFVBQWEsRUFBRSxLQUFLLEdBQUksUUFBUSxTQUFTLE1BQU0sVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUMvRixDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsT0FBTyxNQUFNLFVBQVUsY0FBYyxJQUFJO0FBQUEsSUFDekM7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLGNBQWMsTUFBTSxRQUFRLElBQUksWUFBWTtBQUFBLEVBQzlDO0FBQ0Y7OztBQ2xCTyxTQUFTLE9BQU8sTUFBc0I7QUFDM0MsUUFBTSxXQUFxQixDQUFDO0FBQzVCLGFBQVcsV0FBVyxLQUFLLE1BQU0sR0FBRyxHQUFHO0FBQ3JDLFFBQUksWUFBWSxLQUFNLFVBQVMsSUFBSTtBQUFBLGFBQzFCLFlBQVksTUFBTSxZQUFZLElBQUssVUFBUyxLQUFLLE9BQU87QUFBQSxFQUNuRTtBQUNBLFNBQU8sU0FBUyxLQUFLLEdBQUc7QUFDMUI7QUFHTyxJQUFNLFdBQVcsQ0FBQyxTQUF5QixLQUFLLE1BQU0sR0FBRyxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFHbEYsSUFBTSxTQUFTLENBQUMsTUFBYyxVQUEwQixPQUFPLEdBQUcsU0FBUyxJQUFJLENBQUMsR0FBRyxLQUFLLEVBQUU7OztBQ1YxRixJQUFNLFdBQVcsQ0FBQyxTQUEwQix1Q0FBdUMsS0FBSyxJQUFJO0FBRzVGLFNBQVMsYUFBa0QsU0FBdUIsT0FBd0M7QUFDL0gsUUFBTSxRQUFRLG9CQUFJLElBQVk7QUFDOUIsYUFBVyxRQUFRO0FBQ2pCLGFBQVMsS0FBSyxLQUFLLFFBQVEsR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxFQUFHLE9BQU0sSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FBQztBQUMzRyxTQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxTQUFTLElBQUksQ0FBQyxDQUFDO0FBQy9EO0FBR0EsSUFBTSxZQUFZO0FBRWxCLElBQU0sT0FBTyxPQUFPO0FBRXBCLElBQU0sVUFBVSxPQUFPO0FBRXZCLElBQU0sVUFBVSxJQUFJO0FBQUEsRUFDbEIsT0FBTyxNQUFNLElBQUksa0JBQWtCLE9BQU8sT0FDeEMsT0FBTyxtSkFBbUosSUFBSTtBQUFBLEVBQ2hLO0FBQ0Y7QUFHTyxTQUFTLGNBQ2QsU0FDQSxPQUN5QztBQUN6QyxRQUFNLFVBQVUsYUFBYSxTQUFTLEtBQUssRUFDeEMsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sR0FBRyxTQUFTLENBQUMsQ0FBQyxFQUMzRCxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDbkMsU0FBTyxRQUFRLFdBQVcsSUFBSSxTQUFZLENBQUMsU0FBUyxRQUFRLEtBQUssQ0FBQyxXQUFXLEtBQUssV0FBVyxNQUFNLENBQUM7QUFDdEc7OztBQ3pCQSxJQUFNLFVBQ0o7QUFDSyxJQUFNLFVBQVU7QUFFaEIsSUFBTSxhQUFhLENBQUMsU0FDekIsQ0FBQyxHQUFHLEtBQUssTUFBTSxHQUFHLE9BQU8sRUFBRSxTQUFTLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBR2hGLElBQU0sU0FBUztBQVFSLElBQU0sYUFBYSxDQUFDLFVBQTZDLFVBQVUsS0FBSyxFQUFFO0FBR2xGLFNBQVMsbUJBQW1CLE1BQWMsT0FBOEM7QUFDN0YsUUFBTSxFQUFFLFFBQVEsUUFBUSxPQUFPLElBQUksVUFBVSxLQUFLLE1BQU0sWUFBWSxDQUFDO0FBQ3JFLFFBQU0sT0FBTyxTQUFTLE9BQU8sSUFBSSxZQUFZLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUN2RSxRQUFNLFFBQVEsS0FBSyxXQUFXLGFBQWEsR0FBRyxFQUFFLE1BQU0sS0FBSztBQUMzRCxTQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksQ0FBQyxFQUFFLFFBQVEsQ0FBQyxTQUFTLFVBQVUsTUFBTSxRQUFRLElBQUksR0FBRyxNQUFNLENBQUM7QUFDM0c7QUFHTyxJQUFNLGFBQWEsQ0FBQyxTQUFvQyxVQUFVLEtBQUssTUFBTSxZQUFZLENBQUMsRUFBRSxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJO0FBR3pILElBQU0sZUFBZSxDQUFDLFNBQTBCLDRCQUE0QixLQUFLLEtBQUssTUFBTSxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUMsQ0FBQztBQVc3SCxTQUFTLFVBQVUsT0FBaUM7QUFDbEQsUUFBTSxPQUFjLENBQUM7QUFDckIsUUFBTSxTQUFpQixDQUFDO0FBQ3hCLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxRQUFNLFNBQVMsb0JBQUksSUFBb0I7QUFDdkMsTUFBSSxTQUFTO0FBQ2IsUUFBTSxlQUFlLGVBQWUsS0FBSztBQUN6QyxhQUFXLEVBQUUsTUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNLEtBQUssY0FBYztBQUMvRCxVQUFNLE9BQU8sUUFBUSxXQUFXLDBCQUEwQixDQUFDLE1BQU0sS0FBSyxVQUFVLE1BQU0sSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQy9HLFFBQUksU0FBUyxTQUFTLFNBQVMsTUFBTyxZQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxJQUFJLEVBQUcsT0FBTSxJQUFJLE1BQU0sS0FBSztBQUFBLGFBQzdGLFNBQVMsVUFBVyxVQUFTLE1BQU0sUUFBUSxLQUFLLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFBQSxhQUN2RSxTQUFTLE9BQU87QUFDdkIsWUFBTSxRQUFRLFVBQVUsT0FBTyxZQUFZO0FBQzNDLFdBQUssS0FBSyxHQUFHLFFBQVEsTUFBTSxRQUFRLE1BQU0sRUFBRSxJQUFJLENBQUMsVUFBVSxFQUFFLE1BQU0sTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLElBQ25GLFdBQVcsU0FBUyxnQkFBZ0IsU0FBUyxNQUFPLFFBQU8sSUFBSSxNQUFNLElBQUk7QUFBQSxhQUNoRSxDQUFDLFVBQVUsS0FBSyxJQUFJLEVBQUcsUUFBTyxLQUFLLEdBQUcsU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ3ZFO0FBQ0EsU0FBTyxFQUFFLE1BQU0sUUFBUSxRQUFRLE9BQU87QUFDeEM7QUFHQSxTQUFTLFFBQVEsTUFBYyxRQUFnQixRQUE0QztBQUN6RixRQUFNLFNBQVMsU0FBUyxNQUFNLE1BQU07QUFDcEMsU0FBTyxVQUFVLEtBQUssUUFBUSxrQkFBa0IsRUFBRSxDQUFDLEVBQUUsUUFBUSxDQUFDLFNBQVM7QUFDckUsVUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQy9CLFVBQU0sUUFBUSxPQUFPLEtBQUssQ0FBQyxFQUFFLE1BQU0sR0FBRyxNQUFNLFNBQVMsTUFBTSxLQUFLLFdBQVcsR0FBRyxFQUFFLEdBQUcsQ0FBQztBQUNwRixXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksVUFBVSxNQUFNLENBQUMsR0FBRyxRQUFRLEdBQUcsTUFBTSxDQUFDLENBQUMsR0FBRyxHQUFJLFVBQVUsU0FBWSxDQUFDLElBQUksQ0FBQyxHQUFHLE1BQU0sSUFBSSxLQUFLLENBQUU7QUFBQSxFQUNuSCxDQUFDO0FBQ0g7QUFFQSxJQUFNLFlBQVksQ0FBQyxTQUFvQztBQUFBLEVBQ3JELEdBQUcsV0FBVyxJQUFJO0FBQUEsRUFDbEIsR0FBRyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUcsT0FBTyxFQUFFLFNBQVMsTUFBTSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUM7QUFDbEY7QUFHQSxJQUFNLFlBQVksQ0FBQyxPQUFlLGlCQUNoQyxVQUFVLEtBQ04sQ0FBQyxJQUNELGFBQ0csT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLGVBQWUsS0FBSyxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssRUFDN0QsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUNwRCxPQUFPLENBQUMsU0FBUyxnQkFBZ0IsS0FBSyxJQUFJLENBQUM7QUFXcEQsU0FBUyxlQUFlLE9BQWtEO0FBQ3hFLFFBQU0sUUFBdUIsQ0FBQztBQUM5QixNQUFJLE9BQU87QUFDWCxNQUFJLE9BQU87QUFDWCxNQUFJLFFBQVE7QUFDWixhQUFXLENBQUMsT0FBTyxPQUFPLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDOUMsUUFBSSxRQUFRLEtBQUssT0FBTyxFQUFHO0FBQzNCLFFBQUksU0FBUyxHQUFJLFFBQU8sUUFBUTtBQUNoQyxVQUFNLE9BQU8sR0FBRyxJQUFJLEdBQUcsT0FBTztBQUM5QixXQUFPLFNBQVMsS0FBSyxJQUFJLElBQUksR0FBRyxLQUFLLFFBQVEsVUFBVSxFQUFFLENBQUMsTUFBTTtBQUNoRSxVQUFNLENBQUMsRUFBRSxNQUFNLElBQUksSUFDakIsU0FBUyxLQUFNLHVFQUF1RSxLQUFLLElBQUksS0FBSyxDQUFDLElBQUssQ0FBQztBQUM3RyxRQUFJLFNBQVMsVUFBYSxTQUFTLE9BQVc7QUFDOUMsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLFNBQVEsZ0JBQWdCLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSztBQUFBLFFBQ2hFLE9BQU0sS0FBSyxFQUFFLE1BQU0sTUFBTSxNQUFNLEtBQUssWUFBWSxHQUFHLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDdkU7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLFVBQVUsQ0FBQyxTQUNmLENBQUMsR0FBRyxLQUFLLFNBQVMsOENBQThDLENBQUMsRUFBRTtBQUFBLEVBQ2pFLENBQUMsQ0FBQyxFQUFFLE9BQU8sSUFBSSxRQUFRLFFBQVFBLEtBQUksTUFBTSxDQUFDLE1BQU0sVUFBVSxVQUFVQSxTQUFRLEVBQUU7QUFDaEY7QUFHRixJQUFNLFdBQVcsQ0FBQyxNQUFjLFdBQzlCLENBQUMsR0FBRyxLQUFLLFNBQVMsd0JBQXdCLENBQUMsRUFBRSxRQUFRLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUFNO0FBQ3RFLFFBQU0sQ0FBQyxFQUFFLE1BQU0sSUFBSSxtQ0FBbUMsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUNyRSxRQUFNLENBQUMsRUFBRSxNQUFNLElBQUksK0NBQStDLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDakYsTUFBSSxXQUFXLFVBQWEsV0FBVyxVQUFhLGlDQUFpQyxLQUFLLElBQUksRUFBRyxRQUFPLENBQUM7QUFDekcsU0FBTyxDQUFDLEVBQUUsTUFBTSxPQUFPLE1BQU0sR0FBRyxJQUFJLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUM3RCxDQUFDO0FBR0gsU0FBUyxTQUFTLE1BQWMsUUFBaUM7QUFDL0QsUUFBTSxRQUFRLEtBQ1gsV0FBVyxZQUFZLEdBQUcsRUFDMUIsTUFBTSxLQUFLLEVBQ1gsT0FBTyxDQUFDLFNBQVMsU0FBUyxNQUFNLENBQUMsS0FBSyxXQUFXLElBQUksQ0FBQztBQUN6RCxRQUFNLEtBQUssTUFBTSxJQUFJO0FBQ3JCLE1BQUksT0FBTyxPQUFXLFFBQU8sQ0FBQztBQUM5QixTQUFPLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxNQUFNLE9BQU8sS0FBSyxRQUFRLGdCQUFnQixFQUFFLENBQUMsR0FBRyxJQUFJLE1BQU0sUUFBUSxFQUFFLEVBQUUsRUFBRTtBQUN4RztBQUdBLFNBQVMsVUFBVSxNQUFjLFFBQTRDO0FBQzNFLFNBQU8sT0FBTyxRQUFRLENBQUMsRUFBRSxNQUFNLEdBQUcsTUFBTTtBQUN0QyxVQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssWUFBWSxHQUFHLElBQUksQ0FBQztBQUNqRCxRQUFJLFNBQVMsTUFBTSxTQUFTLEdBQUcsRUFBRSxJQUFJLElBQUksR0FBSSxRQUFPLENBQUMsSUFBSTtBQUN6RCxXQUFPLEtBQUssV0FBVyxPQUFPLE1BQU0sS0FBSyxHQUFHLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksSUFBSSxLQUFLLE1BQU0sR0FBRyxNQUFNLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQ3ZHLENBQUM7QUFDSDtBQUVBLElBQU0sUUFBUSxDQUFDLFFBQWdCLFNBQXlCLElBQUksT0FBTyxLQUFLLFdBQVcsR0FBRyxJQUFJLE9BQU8sR0FBRyxNQUFNLElBQUksSUFBSSxFQUFFLENBQUM7OztBQzlKOUcsSUFBTSxhQUFhLENBQUMsU0FBMEIscURBQXFELEtBQUssSUFBSTtBQU9uSCxJQUFNQyxXQUFVO0FBQ2hCLElBQU0sVUFBVTtBQU1ULFNBQVMsWUFBWSxNQUFjLE1BQWMsT0FBMEM7QUFDaEcsUUFBTUMsVUFBUyxjQUFjLEtBQUssSUFBSTtBQUN0QyxNQUFJLENBQUNBLFdBQVUsQ0FBQyxtQkFBbUIsS0FBSyxJQUFJLEVBQUcsUUFBTyxDQUFDO0FBQ3ZELFNBQU8sTUFBTSxRQUFRLENBQUMsTUFBTSxVQUFVO0FBQ3BDLFFBQUksaUJBQWlCLEtBQUssSUFBSSxFQUFHLFFBQU8sQ0FBQztBQUV6QyxVQUFNLE9BQU9BLFdBQVUsdUJBQXVCLEtBQUssSUFBSSxJQUFJLE1BQU0sTUFBTSxPQUFPLFFBQVEsT0FBTyxFQUFFLEtBQUssR0FBRyxJQUFJO0FBQzNHLFVBQU0sUUFBUUEsVUFBUyxjQUFjLFNBQVMsS0FBSyxLQUFLLE1BQU0sR0FBR0QsUUFBTyxDQUFDLElBQUksQ0FBQztBQUM5RSxXQUFPLFNBQVMsU0FBWSxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sUUFBUSxHQUFHLE1BQU0sSUFBSSxLQUFLLFFBQVEsbUJBQW1CLEVBQUUsQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUN4RyxDQUFDO0FBQ0g7QUFFQSxJQUFNLGNBQ0o7QUFDRixJQUFNLFVBQ0o7OztBQ3ZCSyxTQUFTLGVBQWUsRUFBRSxNQUFNLEtBQUssR0FBd0Q7QUFDbEcsUUFBTSxRQUFRLEtBQUssTUFBTSxZQUFZO0FBQ3JDLE1BQUksY0FBYyxJQUFJLEVBQUcsUUFBTyxXQUFXLE1BQU0sS0FBSztBQUN0RCxNQUFJLFdBQVcsSUFBSTtBQUNqQixXQUFPLFlBQVksTUFBTSxNQUFNLEtBQUssRUFBRTtBQUFBLE1BQ3BDLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHLFdBQVcsTUFBTSxNQUFNLEVBQUUsR0FBRyxJQUFJLFFBQVEsQ0FBQztBQUFBLElBQzNFO0FBQ0YsUUFBTSxPQUFPLGFBQWEsSUFBSSxJQUFJLFdBQVcsS0FBSyxJQUFJLFdBQVcsTUFBTSxLQUFLO0FBRTVFLFNBQU8sS0FBSztBQUFBLElBQVEsQ0FBQyxFQUFFLE1BQU0sTUFBTSxRQUFRLENBQUMsRUFBRSxNQUM1QyxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLE1BQ3ZDLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxHQUFHLFdBQVcsTUFBTSxNQUFNLEVBQUUsR0FBRyxJQUFJLFNBQVMsR0FBSSxNQUFNLFNBQVMsS0FBSyxFQUFFLE1BQU0sRUFBRyxDQUFDO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxJQUFNLGNBQWMsQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUN2QyxDQUFDLCtCQUErQixLQUFLLElBQUksS0FBSyxhQUFhLEtBQUssSUFBSTtBQUV0RSxJQUFNLGVBQWU7QUFDckIsSUFBTSxnQkFBZ0IsQ0FBQyxTQUEwQixnQkFBZ0IsSUFBSSxLQUFLLFdBQVcsS0FBSyxJQUFJO0FBQzlGLElBQU0sYUFBYTtBQUVuQixJQUFNLGFBQWEsQ0FBQyxNQUFjLE1BQWMsU0FBeUI7QUFBQSxFQUN2RTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxVQUFVO0FBQUEsRUFDVixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxXQUFXO0FBQ2I7QUFHQSxJQUFNLE9BQU87QUFBQSxFQUNYLENBQUMsaUJBQWlCLGlCQUFpQjtBQUFBLEVBQ25DLENBQUMsc0JBQXNCLGlCQUFpQjtBQUFBLEVBQ3hDLENBQUMsa0JBQWtCLDJCQUEyQjtBQUNoRDtBQUVBLElBQU0sU0FBUztBQUFBLEVBQ2IsQ0FBQyxTQUFTLGdDQUFnQztBQUFBLEVBQzFDLENBQUMsY0FBYyxxQkFBcUI7QUFDdEM7QUFFQSxJQUFNLFlBQVk7QUFHbEIsSUFBTSxPQUFPLE9BQU87QUFDcEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sVUFBVSxPQUFPO0FBR3ZCLFNBQVMsWUFBWSxPQUEwQixPQUFnQztBQUM3RSxRQUFNLFVBQVUsQ0FBQyxPQUFPLE9BQWUsS0FBSyxPQUFPLElBQUk7QUFDdkQsUUFBTSxRQUFRLE1BQU07QUFBQSxJQUNsQixDQUFDLE1BQU0sT0FBTyxNQUFNLFNBQVMsa0JBQWtCLEtBQUssSUFBSSxNQUFNLE9BQU8sU0FBUyxRQUFRLElBQUksSUFBSSxRQUFRLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDcEg7QUFDQSxRQUFNLE1BQU0sTUFBTTtBQUFBLElBQ2hCLENBQUMsTUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ3ZHO0FBQ0EsUUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLEdBQUcsTUFBTSxJQUFJLFNBQVksR0FBRztBQUNyRSxTQUFPLEVBQUUsS0FBSyxJQUFJLFdBQVcsT0FBTyxRQUFRLElBQUksS0FBSyxDQUFDLFNBQVMsd0NBQXdDLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDckg7QUFHQSxTQUFTLFdBQVcsTUFBYyxPQUFrRTtBQUNsRyxNQUFJLFdBQVcsS0FBSyxJQUFJLEVBQUcsUUFBTyxZQUFZLE1BQU0sS0FBSztBQUN6RCxRQUFNRSxTQUFRLEtBQUssS0FBSyxDQUFDLENBQUMsRUFBRSxNQUFNLEdBQUcsS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUs7QUFDekQsUUFBTSxTQUFTLElBQUksT0FBTyxxQkFBcUIsV0FBVyxLQUFLLElBQUksSUFBSSxVQUFVLElBQUksOEJBQThCO0FBQ25ILFFBQU0sU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUFDLElBQUksS0FBSyxNQUFNLEdBQUcsS0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUMsU0FBUyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDbkcsTUFBSSxNQUFNO0FBQ1YsU0FBTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLFVBQVU7QUFDcEMsVUFBTUEsT0FBTSxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUs7QUFDL0IsVUFBTSxVQUFVLEtBQUssUUFBUSxRQUFRLEVBQUU7QUFDdkMsVUFBTSxRQUFRLFFBQVEsS0FBSyxJQUFJLElBQUksQ0FBQyxJQUFJLFdBQVcsUUFBUSxXQUFXLDZCQUE2QixFQUFFLENBQUM7QUFDdEcsVUFBTSxNQUFNLE1BQU0sU0FBUyxLQUFLLEtBQUssV0FBVyxhQUFhLElBQUksWUFBWSxPQUFPLEtBQUssSUFBSSxFQUFFLE9BQU87QUFDdEcsV0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxJQUFJLEdBQUcsRUFBRSxHQUFHLFdBQVcsTUFBTSxRQUFRLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxDQUFDLENBQVU7QUFBQSxFQUNyRyxDQUFDO0FBQ0g7QUFHQSxTQUFTLFlBQVksTUFBYyxPQUFrRTtBQUNuRyxRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsTUFBSSxVQUFVO0FBQ2QsYUFBVyxDQUFDLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQzNDLGNBQVUsMEJBQTBCLEtBQUssSUFBSSxLQUFNLFdBQVcsc0JBQXNCLEtBQUssSUFBSTtBQUM3RixVQUFNLE9BQU8sVUFBVSxpQ0FBaUMsS0FBSyxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQzFFLFFBQUksU0FBUyxVQUFhLENBQUMsTUFBTSxJQUFJLE9BQU8sSUFBSSxDQUFDLEVBQUcsT0FBTSxJQUFJLE9BQU8sSUFBSSxHQUFHLFdBQVcsTUFBTSxRQUFRLEdBQUcsT0FBTyxDQUFDO0FBQUEsRUFDbEg7QUFDQSxTQUFPLENBQUMsR0FBRyxLQUFLO0FBQ2xCO0FBR0EsU0FBUyxXQUFXLE1BQWMsT0FBMEM7QUFDMUUsTUFBSSxDQUFDLGFBQWEsS0FBSyxJQUFJLEtBQUssQ0FBQyx1QkFBdUIsS0FBSyxJQUFJLEVBQUcsUUFBTyxDQUFDO0FBQzVFLFFBQU0sUUFBUTtBQUNkLFNBQU8sTUFBTTtBQUFBLElBQVEsQ0FBQyxNQUFNLFVBQzFCLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRyxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxRQUFRLEdBQUcsTUFBTSxPQUFPLElBQUksRUFBRSxFQUFFO0FBQUEsRUFDOUc7QUFDRjs7O0FDekdPLFNBQVMsYUFBYSxPQUFvRTtBQUMvRixRQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFdBQVcsSUFBSSxDQUFDLEVBQUUsSUFBSSxZQUFZLENBQUM7QUFDdEYsU0FBTyxDQUFDLFNBQVM7QUFBQSxJQUNmLEdBQUcsSUFBSSxJQUFJLEtBQUssRUFBRSxRQUFRLENBQUMsRUFBRSxVQUFVLE9BQU8sTUFBTyxPQUFPLEtBQUssQ0FBQyxVQUFVLEtBQUssTUFBTSxLQUFLLENBQUMsSUFBSSxXQUFXLENBQUMsQ0FBRSxDQUFDO0FBQUEsRUFDbEg7QUFDRjtBQUdBLElBQU0sT0FBTyxDQUFDLE1BQWMsVUFBMkIsU0FBUyxTQUFTLEtBQUssV0FBVyxHQUFHLEtBQUssR0FBRztBQVFwRyxTQUFTLGFBQWEsRUFBRSxNQUFNLEtBQUssR0FBMEI7QUFDM0QsUUFBTSxXQUFxQixDQUFDO0FBQzVCLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixNQUFJO0FBQ0osTUFBSSxXQUFXO0FBQ2YsYUFBVyxRQUFRLEtBQUssTUFBTSxZQUFZLEdBQUc7QUFDM0MsUUFBSSxjQUFjLEtBQUssSUFBSSxFQUFHO0FBQzlCLFFBQUksTUFBTSxLQUFLLElBQUksR0FBRztBQUNwQixpQkFBVyxnQkFBZ0IsS0FBSyxJQUFJO0FBQ3BDO0FBQUEsSUFDRjtBQUNBLFFBQUksQ0FBQyxTQUFVO0FBQ2YsVUFBTSxPQUFPLEtBQUssT0FBTyxJQUFJO0FBQzdCLGNBQVU7QUFDVixVQUFNLE9BQU8sU0FBUyxRQUFRLDZDQUE2QyxLQUFLLElBQUksSUFBSSxDQUFDLElBQUk7QUFDN0YsUUFBSSxTQUFTLE9BQVcsVUFBUyxLQUFLLElBQUk7QUFDMUMsVUFBTSxRQUFRLHlEQUF5RCxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3JGLFFBQUksVUFBVSxPQUFXLFFBQU8sS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDMUQ7QUFDQSxTQUFPLEVBQUUsVUFBVSxPQUFPO0FBQzVCOzs7QUNsQ08sSUFBTSxpQkFBaUIsQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUMxQyxTQUFTLElBQUksS0FBSyw4QkFBOEIsS0FBSyxJQUFJO0FBRTNELElBQU0sUUFBUTtBQUNkLElBQU0sUUFBUTtBQUdQLFNBQVMsUUFBUSxFQUFFLE1BQU0sS0FBSyxHQUFvQztBQUN2RSxRQUFNLFFBQVEsS0FBSyxNQUFNLFlBQVksRUFBRSxRQUFRLENBQUMsU0FBUyxNQUFNLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDO0FBQ3ZGLFNBQU8sVUFBVSxTQUFZLFNBQVksT0FBTyxNQUFNLEtBQUs7QUFDN0Q7QUFNTyxTQUFTLGlCQUFpQixRQUFxQixPQUEwQixPQUFzQztBQUNwSCxRQUFNLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDdkIsUUFBTSxLQUFLLFFBQVEsTUFBTTtBQUN6QixRQUFNLGFBQWEsTUFBTSxLQUFLLENBQUMsUUFBUSxJQUFJLFNBQVMsRUFBRTtBQUN0RCxNQUFJLE9BQU8sVUFBYSxlQUFlLE9BQVcsUUFBTyxFQUFFLFNBQVMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxFQUFFO0FBQ2xGLFFBQU0sUUFBUSxLQUFLLE1BQU0sWUFBWTtBQUNyQyxRQUFNLFVBQVUsTUFBTSxRQUFRLENBQUNDLFVBQVM7QUFDdEMsVUFBTSxDQUFDLE1BQU0sU0FBUyxLQUFLLElBQUksTUFBTSxLQUFLQSxLQUFJLEtBQUssQ0FBQztBQUNwRCxXQUFPLFNBQVMsU0FBWSxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDdEQsQ0FBQztBQUNELFFBQU0sTUFBTSxRQUFRLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTSxZQUFZLE1BQVMsR0FBRztBQUNsRSxRQUFNLFFBQVEsQ0FBQyxLQUFLLEdBQUcsUUFBUSxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFTLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUN2RyxRQUFNLFFBQVEsTUFBTSxRQUFRLENBQUMsVUFBVSxtQkFBbUIsV0FBVyxNQUFNLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFDakgsUUFBTSxPQUFPLE1BQU0sVUFBVSxDQUFDLFFBQVEsTUFBTSxLQUFLLEdBQUcsQ0FBQyxJQUFJO0FBQ3pELFFBQU1DLFdBQVUsQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRTtBQUFBLElBQVEsQ0FBQyxTQUMzQyxNQUFNLElBQUksQ0FBQyxXQUFXLENBQUMsTUFBTSxFQUFFLEdBQUcsUUFBUSxNQUFNLE1BQU0sSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLEtBQUssQ0FBQyxDQUFVO0FBQUEsRUFDMUc7QUFDQSxTQUFPLEVBQUUsU0FBQUEsVUFBUyxPQUFPLENBQUMsRUFBRTtBQUM5Qjs7O0FDL0JBLElBQU0sUUFBUTtBQUNkLElBQU1DLFNBQVEsSUFBSTtBQUFBLEVBQ2hCLDZFQUE2RSxLQUFLLGFBQWEsS0FBSztBQUN0RztBQUNBLElBQU0sT0FBTztBQU1OLFNBQVMsVUFBVSxNQUFjLE1BQW1DO0FBQ3pFLFFBQU0sV0FBVyxzQ0FBc0MsS0FBSyxJQUFJO0FBQ2hFLFFBQU0sVUFBc0IsQ0FBQztBQUM3QixNQUFJLFdBQVc7QUFDZixhQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssS0FBSyxNQUFNLFlBQVksRUFBRSxRQUFRLEdBQUc7QUFDOUQsVUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzNCLFFBQUksS0FBTSxZQUFXLEtBQUssQ0FBQyxNQUFNO0FBQ2pDLFVBQU0sQ0FBQyxFQUFFLFVBQVUsSUFBSSxJQUFJQSxPQUFNLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDaEQsUUFBSSxhQUFhLFVBQWEsU0FBUyxVQUFhLFdBQVcsS0FBSyxJQUFJLEVBQUc7QUFDM0UsVUFBTSxVQUFVLFdBQVcsS0FBSyxRQUFRLGNBQWMsRUFBRSxJQUFJO0FBRTVELFlBQVEsS0FBSztBQUFBLE1BQ1gsTUFBTSxRQUFRO0FBQUEsTUFDZCxVQUFVLFNBQVMsUUFBUSxXQUFXLEdBQUc7QUFBQSxNQUN6QyxTQUFTLFFBQVEsUUFBUSxlQUFlLEVBQUU7QUFBQSxNQUMxQztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPO0FBQ1Q7OztBQzdCTyxTQUFTLFVBQVUsT0FBb0Q7QUFDNUUsUUFBTUMsV0FBVSxNQUFNLFFBQVEsQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFVBQVUsTUFBTSxJQUFJLENBQUMsRUFBRSxRQUFRLENBQUMsRUFBRSxRQUFRLE1BQU1DLFNBQVEsT0FBTyxDQUFDO0FBQ2xILFFBQU0sV0FBVyxNQUFNLFFBQVEsQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFVBQVUsU0FBUyxJQUFJLEdBQUcsSUFBSSxDQUFDLEVBQUUsUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNQSxTQUFRLE9BQU8sQ0FBQztBQUM3SCxNQUFJRCxTQUFRLFdBQVcsS0FBSyxTQUFTLFdBQVcsRUFBRyxRQUFPO0FBQzFELFFBQU0sUUFBUSxJQUFJLElBQUlBLFNBQVEsSUFBSSxNQUFNLENBQUM7QUFDekMsUUFBTSxVQUFVLENBQUMsR0FBRyxJQUFJLElBQUlBLFNBQVEsSUFBSUUsU0FBUSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsV0FBVyxXQUFXLEVBQUU7QUFDcEYsUUFBTSxTQUFTLElBQUksSUFBSSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQzNDLFNBQU8sQ0FBQyxTQUFTO0FBQ2YsUUFBSSxNQUFNLElBQUksT0FBTyxJQUFJLENBQUMsRUFBRyxRQUFPO0FBQ3BDLFVBQU0sU0FBU0EsVUFBUyxJQUFJO0FBQzVCLFdBQU8sT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQU0sV0FBVyxNQUFNLFFBQVEsS0FBSyxDQUFDLFFBQVEsSUFBSSxHQUFHLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUEsRUFDN0c7QUFDRjtBQUdBLElBQU0sV0FBVyxDQUFDLFNBQ2hCLEtBQ0csTUFBTSxJQUFJLEVBQ1YsUUFBUSxDQUFDLFNBQVMsdUJBQXVCLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFDOUQsS0FBSyxJQUFJO0FBR2QsSUFBTUQsV0FBVSxDQUFDLGFBQ2QsUUFBUSxNQUFNLCtCQUErQixLQUFLLENBQUMsR0FBRyxPQUFPLENBQUMsU0FBUyxDQUFDLFVBQVUsS0FBSyxJQUFJLENBQUM7QUFDL0YsSUFBTSxZQUFZO0FBRWxCLElBQU0sU0FBUyxDQUFDLFNBQXlCLEtBQUssTUFBTSxLQUFLLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDN0UsSUFBTUMsWUFBVyxDQUFDLFNBQXlCLEtBQUssTUFBTSxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssWUFBWSxHQUFHLENBQUMsQ0FBQzs7O0FDcEMzRixJQUFNLFdBQWdDLG9CQUFJLElBQUksQ0FBQyxPQUFPLFFBQVEsYUFBYSxVQUFVLFdBQVcsU0FBUyxDQUFDO0FBQzFHLElBQU0sbUJBQXdDLG9CQUFJLElBQUksQ0FBQyxPQUFPLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDcEYsSUFBTSxXQUFXO0FBRWpCLElBQU0sU0FBUztBQUVmLElBQU0sVUFBVTtBQUdULFNBQVMsVUFBVSxPQUE4QztBQUN0RSxRQUFNLENBQUMsTUFBTSxHQUFHLElBQUksSUFBSSxVQUFVLEtBQUs7QUFDdkMsTUFBSSxTQUFTLFVBQWEsQ0FBQyxTQUFTLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDdkQsV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN2QyxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksUUFBUSxLQUFLLElBQUksRUFBRyxRQUFPO0FBQy9CLFFBQUksT0FBTyxLQUFLLElBQUksRUFBRztBQUFBLGFBQ2QsQ0FBQyxLQUFLLFdBQVcsR0FBRyxLQUFLLEVBQUUsU0FBUyxTQUFTLGlCQUFpQixLQUFLLElBQUksR0FBSSxRQUFPLE9BQU8sSUFBSSxJQUFJLE9BQU87QUFBQSxFQUNuSDtBQUNBLFNBQU87QUFDVDtBQUdBLElBQU0sU0FBUyxDQUFDLFNBQTBCLHdCQUF3QixLQUFLLElBQUk7QUFHcEUsU0FBUyxZQUFZLE9BQThDO0FBQ3hFLFFBQU0sQ0FBQyxNQUFNLEdBQUcsSUFBSSxJQUFJO0FBQ3hCLE1BQUksU0FBUyxVQUFhLENBQUMsaUJBQWlCLElBQUksSUFBSSxFQUFHLFFBQU87QUFDOUQsUUFBTSxRQUFRLEtBQUssT0FBTyxDQUFDLFNBQVMsU0FBUyxRQUFRLFNBQVMsVUFBVTtBQUN4RSxRQUFNLENBQUMsTUFBTSxJQUFJLElBQUk7QUFDckIsTUFBSSxTQUFTLFVBQWEsS0FBSyxXQUFXLEdBQUcsRUFBRyxRQUFPO0FBQ3ZELE1BQUksU0FBUyxTQUFTLFNBQVMsYUFBYyxRQUFPLFNBQVMsVUFBYSxLQUFLLFdBQVcsR0FBRyxJQUFJLFNBQVk7QUFDN0csTUFBSSxnQ0FBZ0MsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFPLFFBQU87QUFDekUsU0FBTyxTQUFTLFVBQVUsU0FBUyxTQUFTLE9BQU87QUFDckQ7QUFFQSxTQUFTLFVBQVUsT0FBNkM7QUFDOUQsTUFBSSxPQUFPO0FBQ1gsYUFBUztBQUNQLFVBQU0sQ0FBQyxNQUFNLElBQUksSUFBSTtBQUNyQixRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFVBQU0sUUFBUSxTQUFTLElBQUksSUFBSSxJQUFJLElBQUksaUJBQWlCLElBQUksSUFBSSxLQUFLLG1CQUFtQixLQUFLLFFBQVEsRUFBRSxJQUFJLElBQUk7QUFDL0csUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixVQUFNLEtBQUssS0FBSyxVQUFVLENBQUMsTUFBTSxVQUFVLFNBQVMsU0FBUyxDQUFDLG9CQUFvQixLQUFLLElBQUksQ0FBQztBQUM1RixRQUFJLEtBQUssRUFBRyxRQUFPLENBQUM7QUFDcEIsV0FBTyxLQUFLLE1BQU0sRUFBRTtBQUFBLEVBQ3RCO0FBQ0Y7OztBQ3JDTyxJQUFNLFdBQVcsQ0FBQyxFQUFFLE9BQU8sT0FBTyxLQUFLLE1BQWlDO0FBQUEsRUFDN0UsR0FBRztBQUFBLEVBQ0gsR0FBRyxNQUNBLE9BQU8sQ0FBQyxFQUFFLElBQUksS0FBSyxNQUFNLFdBQVcsS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLE1BQU0sTUFBUyxFQUN4RSxJQUFJLENBQUMsVUFBVSxFQUFFLE1BQU0sT0FBTyxRQUFXLFFBQVEsV0FBVyxRQUFRLFFBQVcsT0FBTyxDQUFDLEVBQUUsRUFBVztBQUN6RztBQUNBLElBQU0sYUFBYTtBQVNuQixJQUFNLFVBQWlCLEVBQUUsTUFBTSxJQUFJLE1BQU0sR0FBRztBQUdyQyxTQUFTLGNBQWMsTUFBYSxTQUFrQixFQUFFLE1BQU0sS0FBSyxJQUFXLFNBQTZCO0FBQ2hILFFBQU0sTUFBTSxVQUFVLFFBQVEsSUFBSSxDQUFDLEtBQUssWUFBWSxJQUFJO0FBQ3hELE1BQUksUUFBUSxPQUFXLFFBQU87QUFDOUIsUUFBTSxVQUFVLFdBQVcsS0FBSyxNQUFNLE9BQU8sS0FBSztBQUNsRCxRQUFNLFNBQVMsV0FBVyxnQkFBZ0IsU0FBUyxNQUFNLE9BQU8sR0FBRyxNQUFNLE9BQU87QUFDaEYsTUFBSSxZQUFZLEtBQUssTUFBTSxFQUFHLFFBQU87QUFDckMsU0FBTyxRQUFRLEtBQUssTUFBTSxJQUFJQyxRQUFPLE1BQU0sSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLFVBQVUsTUFBTSxTQUFTLElBQUksR0FBRyxNQUFNLENBQUM7QUFDekc7QUFHQSxJQUFNQSxVQUFTLENBQUMsU0FDZCxLQUFLLFdBQVcsSUFBSSxJQUFJLE9BQU8sQ0FBQyxLQUFLLE1BQU0sS0FBSyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsQ0FBQyxDQUFDLElBQUk7QUFDbEYsSUFBTSxPQUFPO0FBR2IsU0FBUyxXQUFXLFNBQWlCLE1BQWMsU0FBMEI7QUFDM0UsUUFBTSxRQUFRLGlDQUFpQyxLQUFLLE9BQU87QUFDM0QsUUFBTSxTQUFTLFFBQVEsQ0FBQztBQUN4QixNQUFJLFVBQVUsUUFBUSxXQUFXLE9BQVcsUUFBTztBQUNuRCxRQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFLE1BQU07QUFDMUMsTUFBSSwyQ0FBMkMsS0FBSyxNQUFNLEVBQUcsUUFBTyxHQUFHLElBQUksR0FBRyxJQUFJO0FBQ2xGLE1BQUksK0NBQStDLEtBQUssTUFBTSxFQUFHLFFBQU8sR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUk7QUFDN0YsUUFBTSxRQUFRLFFBQVEsS0FBSyxNQUFNLElBQUksUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzlELFFBQU0sT0FBTyxNQUFNLFdBQVcsSUFBSSxNQUFNLENBQUMsR0FBRyxNQUFNLEtBQUssTUFBTSxHQUFHLEVBQUUsSUFBSTtBQUN0RSxNQUFJLGtDQUFrQyxLQUFLLFFBQVEsRUFBRSxFQUFHLFFBQU8sR0FBRyxJQUFJLEdBQUcsSUFBSTtBQUM3RSxRQUFNLE1BQU0sV0FBVyxLQUFLLFFBQVEsRUFBRTtBQUN0QyxTQUFPLE1BQU0sR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxJQUFJLEtBQUs7QUFDeEQ7QUFFQSxJQUFNLGFBQ0o7QUFHSyxTQUFTLFdBQVcsTUFBaUM7QUFDMUQsTUFBSSxDQUFDLEtBQUssV0FBVyxJQUFJLEVBQUcsUUFBTyxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDO0FBQzFCLE1BQUksU0FBUyxPQUFXLFFBQU8sQ0FBQztBQUNoQyxTQUFPLFdBQVcsS0FBSyxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksQ0FBQyxjQUFjLGFBQWEsRUFBRSxJQUFJLENBQUMsU0FBVSxTQUFTLEtBQUssT0FBTyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUc7QUFDOUg7QUFHTyxJQUFNLGdCQUFnQixDQUFDLEVBQUUsTUFBTSxRQUFRLE1BQzVDLEtBQUssU0FBUyxHQUFHLElBQ2IsQ0FBQyxHQUFHLE9BQU8sRUFBRSxRQUFRLENBQUMsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE1BQU8sT0FBTyxLQUFLLEdBQUcsS0FBSyxPQUFPLEtBQUssSUFBSSxJQUFLLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUssQ0FBQyxDQUFFLElBQy9HLENBQUM7QUFDUCxJQUFNLFNBQVM7QUFDZixJQUFNLFNBQVM7QUFNUixTQUFTLGNBQWMsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLE9BQU8sR0FBVSxTQUFxQztBQUMxRyxNQUFJLFNBQVMsVUFBVSxTQUFTLEtBQUssUUFBUSxXQUFXLEVBQUUsTUFBTSxhQUFjLFFBQU8sQ0FBQztBQUN0RixRQUFNLFFBQVEsUUFBUSxLQUFLLEtBQUssTUFBTSxPQUFPLEdBQUcsRUFBRSxTQUFTLEtBQUs7QUFDaEUsU0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEVBQUUsRUFBRSxJQUFJLE1BQU0sT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUNoRTtBQUVBLElBQU0sUUFDSjtBQUdLLFNBQVNDLFVBQVMsTUFBYSxTQUFzQztBQUMxRSxRQUFNLFNBQVMsT0FBTyxVQUFVLE1BQU0sT0FBTyxDQUFDO0FBQzlDLFNBQU8sV0FBVyxVQUFhLGNBQWMsS0FBSyxNQUFNLElBQUksU0FBWTtBQUMxRTtBQUdPLElBQU0sV0FBVyxDQUFDLE1BQWEsU0FBa0IsT0FBTyxPQUM3RCxVQUFVLE1BQU0sU0FBUyxJQUFJLEVBQUUsS0FBSyxDQUFDLFdBQVcsUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUcvRCxTQUFTLGdCQUFnQixNQUFhLFNBQXNDO0FBQ2pGLFFBQU0sT0FBTyxZQUFZLFFBQVEsSUFBSSxDQUFDO0FBQ3RDLFNBQU8sU0FBUyxVQUFhLE9BQU8sVUFBVSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEtBQUssT0FBTztBQUNoRjtBQUdPLFNBQVMsY0FBYyxNQUFhLFNBQWlEO0FBQzFGLFFBQU0sQ0FBQyxNQUFNLEdBQUcsS0FBSyxJQUFJLFFBQVEsSUFBSTtBQUNyQyxNQUFJLFNBQVMsVUFBVSxTQUFTLE9BQVEsUUFBTyxTQUFTLE1BQU0sT0FBTyxNQUFNLE9BQU87QUFDbEYsTUFDRSxTQUFTLFVBQ1QsQ0FBQyxXQUFXLEtBQUssSUFBSSxLQUNyQixNQUFNLEtBQUssQ0FBQyxTQUFTLHNEQUFzRCxLQUFLLElBQUksQ0FBQztBQUVyRixXQUFPO0FBQ1QsTUFBSSxPQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFJLFFBQU87QUFDcEQsUUFBTSxVQUFVLE1BQU0sT0FBTyxDQUFDLFNBQVMsYUFBYSxLQUFLLElBQUksS0FBSyxDQUFDLEtBQUssV0FBVyxHQUFHLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQzlHLFNBQU8sUUFBUSxTQUFTLElBQUksVUFBVSxDQUFDLEVBQUU7QUFDM0M7QUFHQSxTQUFTLFNBQVMsTUFBYyxPQUEwQixNQUFhLFNBQWlEO0FBQ3RILE1BQUksTUFBTSxLQUFLLENBQUMsU0FBUywrREFBK0QsS0FBSyxJQUFJLENBQUMsRUFBRyxRQUFPO0FBQzVHLE1BQUksT0FBTyxVQUFVLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBSSxRQUFPO0FBQ3BELFFBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxTQUFTLGVBQWUsS0FBSyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUU7QUFDL0YsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUMsR0FBRyxJQUFJLEdBQUc7QUFDMUMsU0FBTyxTQUFTLFNBQVMsTUFBTSxNQUFNLEdBQUcsQ0FBQyxJQUFJO0FBQy9DO0FBRUEsSUFBTSxVQUFVLENBQUMsRUFBRSxLQUFLLE1BQWdDLENBQUMsR0FBRyxLQUFLLEtBQUssTUFBTSxHQUFHLEdBQUcsR0FBRyxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQztBQUd0SCxTQUFTLFlBQVksRUFBRSxPQUFPLFFBQVEsUUFBUSxLQUFLLEdBQThCO0FBQy9FLE1BQUksV0FBVyxVQUFXLFFBQU87QUFFakMsTUFBSSxxQkFBcUIsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFHLFNBQVMsS0FBTSxRQUFPO0FBQ2hGLE1BQUksVUFBVSxTQUFVLFFBQU8sUUFBUTtBQUV2QyxNQUFJLFVBQVUsYUFBYSxtQ0FBbUMsS0FBSyxLQUFLLElBQUksRUFBRyxRQUFPLEtBQUs7QUFDM0YsTUFBSSxXQUFXLEtBQUssS0FBSyxJQUFJLEVBQUcsUUFBTyxVQUFVLElBQUk7QUFDckQsUUFBTSxLQUFLLGlCQUFpQixLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSyxVQUFVLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxJQUFJLElBQUk7QUFDakcsUUFBTSxTQUFTLEtBQUssSUFBSSxTQUFZLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDcEQsU0FBTyxRQUFRLE1BQU0sV0FBVyxLQUFLLFdBQVcsS0FBSyxPQUFPLElBQUksSUFBSSxHQUFHLE9BQU8sS0FBSyxXQUFXLEtBQUssR0FBRyxDQUFDLFFBQVE7QUFDakg7QUFHQSxTQUFTLFVBQVUsRUFBRSxLQUFLLEdBQTZCO0FBQ3JELFFBQU0sS0FBSyxLQUFLLFVBQVUsQ0FBQyxFQUFFLEtBQUssTUFBTSxzQkFBc0IsS0FBSyxJQUFJLENBQUM7QUFDeEUsU0FBTyxLQUFLLElBQ1IsU0FDQSx5RUFBeUUsS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxJQUFJLENBQUM7QUFDakg7QUFHQSxTQUFTLFdBQVcsU0FBaUIsRUFBRSxLQUFLLEdBQVUsU0FBc0M7QUFDMUYsTUFBSSxDQUFDLFFBQVEsV0FBVyxHQUFHLEVBQUcsUUFBTztBQUNyQyxRQUFNLE1BQU0sUUFBUSxJQUFJLEtBQUssRUFBRTtBQUMvQixRQUFNLE9BQU8sUUFBUSxNQUFNO0FBQUEsSUFDekIsQ0FBQyxFQUFFLElBQUksTUFBTSxLQUFLLE1BQ2hCLFNBQVMsUUFBUSxLQUFLLEtBQUssTUFBTSxRQUFRLElBQUksRUFBRSxNQUFNLE9BQU8sS0FBSyxTQUFTLEtBQUssS0FBSyxHQUFHLEVBQUUsR0FBRyxTQUFTO0FBQUEsRUFDekc7QUFDQSxTQUFPLE1BQU0sS0FBSyxHQUFHLEVBQUUsR0FBRztBQUM1QjtBQUdBLElBQU0sV0FBVyxDQUFDLFNBQ2hCLEtBQUssUUFBUSxtQ0FBbUMsQ0FBQyxHQUFHLFNBQWlCLFNBQWlCLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRztBQUdoSCxTQUFTLGdCQUFnQixNQUFjLEVBQUUsS0FBSyxHQUFVLFNBQTBCO0FBQ2hGLFNBQU8sU0FBUyxJQUFJLEVBQUUsUUFBUSxtQ0FBbUMsQ0FBQyxNQUFNLFNBQWlCO0FBQ3ZGLFVBQU0sTUFBTSxRQUFRLElBQUksS0FBSyxFQUFFO0FBQy9CLFVBQU0sU0FDSCxPQUFPLFFBQVEsS0FBSyxPQUFPLElBQUksSUFBSSxPQUFPLE9BQzFDLFFBQVEsS0FBSyxhQUFhLGFBQWEsUUFBUSxRQUFXLE9BQU8sSUFBSSxJQUFJLE9BQU8sSUFBSTtBQUN2RixXQUFPLFVBQVUsVUFBYSxNQUFNLE1BQU0sTUFBTSxTQUFTLElBQUksT0FBTyxNQUFNLE1BQU07QUFBQSxFQUNsRixDQUFDO0FBQ0g7QUFHQSxTQUFTLFVBQVUsTUFBYSxTQUFrQixPQUFPLElBQXVCO0FBQzlFLFFBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsUUFBTSxVQUFvQixDQUFDO0FBQzNCLFFBQU0sTUFBTSxRQUFRLElBQUksS0FBSyxFQUFFO0FBQy9CLFFBQU0sU0FBUyxhQUFhLEtBQUssSUFBSSxPQUFPO0FBQzVDLFFBQU0sT0FBTyxRQUFRLEtBQUssT0FBTyxDQUFDLEtBQUssQ0FBQztBQUN4QyxRQUFNLE1BQU0sWUFBWSxNQUFNLDJCQUEyQixPQUFPO0FBQ2hFLFFBQU0sU0FDSixRQUFRLEtBQUssa0NBQWtDLE9BQU8sS0FBSyxRQUFRLFFBQVcsa0NBQWtDLE9BQU87QUFDekgsTUFBSSxRQUFRLE9BQVcsU0FBUSxLQUFLLEdBQUc7QUFBQSxXQUM5QixPQUFRLFNBQVEsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUUvQyxhQUFXLFVBQVU7QUFDbkIsZUFBVyxRQUFRLFFBQVEsU0FBUyxNQUFNLEdBQUc7QUFDM0MsVUFBSSxLQUFLLE1BQU0sS0FBSyxHQUFJO0FBQ3hCLFVBQUksS0FBSyxTQUFTLFVBQVUsS0FBSyxTQUFTLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxDQUFDLE9BQU8sTUFBTSxNQUFNLE9BQU87QUFDM0YsZ0JBQVEsS0FBSyxXQUFXLEtBQUssS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQzdEO0FBQ0YsU0FBTyxRQUFRLElBQUksQ0FBQyxXQUFXLGdCQUFnQixRQUFRLE1BQU0sT0FBTyxDQUFDO0FBQ3ZFO0FBR0EsU0FBUyxhQUFhLElBQVksU0FBcUM7QUFDckUsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFdBQVMsS0FBSyxRQUFRLEtBQUssRUFBRSxFQUFFLFFBQVEsTUFBTSxHQUFHLEtBQUssUUFBUSxLQUFLLEVBQUUsRUFBRSxRQUFRO0FBQzVFLFVBQU0sU0FBUyxRQUFRLEtBQUssRUFBRTtBQUM5QixXQUFPLFFBQVEsRUFBRTtBQUNqQixRQUFJLE9BQU8sU0FBUyxXQUFXLE9BQU8sU0FBUyxVQUFVLE9BQU8sYUFBYSxPQUFXO0FBQUEsRUFDMUY7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sSUFBVSxNQUFZLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFxQjtBQUMxRSxNQUFJLENBQUMsbUJBQW1CLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxHQUFHLEdBQUcsUUFBUSxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUMsRUFBRyxRQUFPO0FBQ3ZGLE1BQUksT0FBTztBQUNYLGFBQVcsUUFBUSxLQUFLLE1BQU0sR0FBRyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQ2pELFFBQUksU0FBUyxJQUFLO0FBQUEsYUFDVCxTQUFTLE9BQU8sRUFBRSxPQUFPLEVBQUcsUUFBTztBQUFBLEVBQzlDO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLE9BQTREO0FBQzFFLFFBQU0sT0FBTyxNQUFNLGNBQWMsQ0FBQyxTQUFTLFNBQVMsVUFBYSxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQ25GLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzNDLFFBQU0sUUFBUSxNQUFNLENBQUMsS0FBSztBQUMxQixNQUFJLE1BQU0sU0FBUyxNQUFTLEVBQUcsUUFBTztBQUN0QyxRQUFNLFdBQVcsT0FBTyxLQUFLLE1BQU0sV0FBVyxJQUFJO0FBQ2xELFFBQU0sV0FBcUIsQ0FBQztBQUM1QixhQUFXLFdBQVcsTUFBTSxLQUFLLEdBQUcsRUFBRSxNQUFNLEdBQUcsR0FBRztBQUNoRCxRQUFJLFlBQVksTUFBTSxZQUFZLElBQUs7QUFDdkMsUUFBSSxZQUFZLEtBQU0sVUFBUyxLQUFLLE9BQU87QUFBQSxhQUNsQyxTQUFTLElBQUksTUFBTSxPQUFXLFFBQU87QUFBQSxFQUNoRDtBQUNBLFNBQU8sWUFBWSxNQUFNLFdBQVcsR0FBRyxJQUFJLFNBQVMsS0FBSyxHQUFHLElBQUksSUFBSSxTQUFTLEtBQUssR0FBRyxDQUFDO0FBQ3hGOzs7QUM3TkEsZUFBc0IsT0FDcEIsVUFDQSxNQUNBLFdBQ0FDLFNBQ2U7QUFDZixRQUFNLFVBQVUsS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLEtBQUssUUFBUSxJQUFJO0FBQzdELE1BQUksWUFBWSxPQUFXLFFBQU8sRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFRQSxRQUFPO0FBQzlELFNBQU87QUFBQSxJQUNMLE9BQU8sUUFBUSxNQUFNLFFBQVEsQ0FBQyxTQUFTLGNBQWMsTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDekUsUUFBUSxDQUFDLEdBQUdBLFNBQVEsR0FBRyxRQUFRLE1BQU0sUUFBUSxDQUFDLFNBQVMsVUFBVSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3hGO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsTUFBYyxPQUFrQyxPQUFvQixvQkFBSSxJQUFJLEdBQXNCO0FBQ3hILE1BQUksS0FBSyxJQUFJLElBQUksRUFBRyxRQUFPLENBQUM7QUFDNUIsT0FBSyxJQUFJLElBQUk7QUFDYixRQUFNLEVBQUUsUUFBUSxDQUFDLEdBQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLENBQUM7QUFDeEQsU0FBTyxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxHQUFHLE9BQU8sUUFBUSxDQUFDLFFBQVEsUUFBUSxLQUFLLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3ZGOzs7QUNoQ08sSUFBTSxVQUFVO0FBY2hCLElBQU0sYUFBc0IsRUFBRSxTQUFTLG9CQUFJLElBQUksR0FBRyxVQUFVLG9CQUFJLElBQUksRUFBRTtBQUc3RSxlQUFzQixVQUFVLE1BQWMsTUFBcUM7QUFDakYsUUFBTSxFQUFFLFNBQVMsSUFBSSxJQUFJLE9BQU8sSUFBSTtBQUNwQyxRQUFNLFFBQVEsSUFBSSxJQUFJLFFBQVEsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sT0FBTyxNQUFNLENBQUMsTUFBTSxPQUFPLE1BQU0sV0FBVyxNQUFNLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDL0csUUFBTSxRQUFRLG9CQUFJLElBQWtCO0FBRXBDLGFBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU87QUFDM0MsVUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLElBQUksSUFBSSxPQUFPLElBQUksRUFBRSxDQUFDLENBQUM7QUFDN0YsUUFBTSxXQUFXLE9BQU8sUUFBUSxXQUFXLENBQUMsQ0FBQyxPQUFPLEdBQUcsQ0FBVSxJQUFJLFFBQVEsR0FBRztBQUNoRixTQUFPO0FBQUEsSUFDTCxTQUFTLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sT0FBTyxRQUFRLE1BQU0sS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDaEcsVUFBVSxJQUFJLElBQUksU0FBUyxJQUFJLENBQUMsQ0FBQyxNQUFNLElBQUksTUFBTSxDQUFDLEtBQUssUUFBUSxTQUFTLEVBQUUsR0FBRyxPQUFPLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNoSDtBQUNGO0FBR08sU0FBUyxVQUFVLEVBQUUsU0FBUyxTQUFTLEdBQVksTUFBc0Q7QUFDOUcsUUFBTSxTQUFTLEVBQUUsTUFBTSxVQUFVLElBQUksUUFBUSxPQUFPLFFBQVEsT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLFdBQVcsTUFBTTtBQUNoSCxTQUFPO0FBQUEsSUFDTCxHQUFHLENBQUMsR0FBRyxPQUFPLEVBQUU7QUFBQSxNQUFRLENBQUMsQ0FBQyxNQUFNLEVBQUUsTUFBTSxNQUFNLENBQUMsTUFDN0MsTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBRSxHQUFHLFFBQVEsTUFBTSxLQUFLLE1BQU0sSUFBSSxTQUFTLENBQUMsQ0FBVTtBQUFBLElBQ25GO0FBQUEsSUFDQSxHQUFHLENBQUMsR0FBRyxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU0sS0FBSyxJQUFJLElBQUksVUFBVSxDQUFDLENBQVU7QUFBQSxFQUNyRztBQUNGO0FBRUEsU0FBUyxPQUFPLE1BQXNFO0FBQ3BGLE1BQUk7QUFDRixVQUFNLE9BQWdCLEtBQUssTUFBTSxLQUFLLFFBQVEsV0FBVyxFQUFFLENBQUM7QUFDNUQsV0FBTyxPQUFPLFNBQVMsWUFBWSxTQUFTLE9BQU8sT0FBTyxDQUFDO0FBQUEsRUFDN0QsUUFBUTtBQUNOLFdBQU8sQ0FBQztBQUFBLEVBQ1Y7QUFDRjtBQUVBLFNBQVMsUUFBUSxTQUEwRDtBQUN6RSxNQUFJLE9BQU8sWUFBWSxZQUFZLFlBQVksS0FBTSxRQUFPLENBQUM7QUFDN0QsU0FBTyxPQUFPLFFBQVEsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFPLE9BQU8sVUFBVSxXQUFXLENBQUMsQ0FBQyxNQUFNLEtBQUssQ0FBVSxJQUFJLENBQUMsQ0FBRTtBQUN2SDtBQUdBLFNBQVMsT0FBTyxNQUFjLFNBQWlCLEtBQWEsT0FBdUI7QUFDakYsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxJQUFJLE9BQU8sSUFBSSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQ3RFLFFBQU0sQ0FBQyxRQUFRLE9BQU8sSUFBSSxDQUFDLEtBQUssVUFBVSxHQUFHLEdBQUcsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUNyRSxRQUFNLFVBQVUsQ0FBQ0MsUUFBd0I7QUFDdkMsVUFBTSxPQUFPLEtBQUssTUFBTUEsTUFBSyxPQUFPLFFBQVFBLE1BQUssT0FBTyxTQUFTLFFBQVEsU0FBUyxFQUFFO0FBQ3BGLFdBQU8sUUFBUSxLQUFLLElBQUksS0FBSyxLQUFLLFFBQVEsWUFBWSxFQUFFLEVBQUUsV0FBVyxPQUFPO0FBQUEsRUFDOUU7QUFDQSxNQUFJLEtBQUssS0FBSyxRQUFRLFFBQVEsS0FBSztBQUNuQyxTQUFPLE1BQU0sS0FBSyxDQUFDLFFBQVEsRUFBRSxFQUFHLE1BQUssS0FBSyxRQUFRLFFBQVEsS0FBSyxDQUFDO0FBQ2hFLFNBQU8sS0FBSyxNQUFNLEdBQUcsS0FBSyxJQUFJLFFBQVEsRUFBRSxFQUFFLE1BQU0sSUFBSSxFQUFFO0FBQ3hEOzs7QUM5RE8sSUFBTSxjQUFjLENBQUMsYUFBNkIsU0FBUyxXQUFXLG1CQUFtQixhQUFhOzs7QUNQN0csSUFBTSxPQUFPO0FBR04sU0FBUyxjQUFjLE1BQXVCO0FBQ25ELFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxNQUFJO0FBQ0osYUFBVyxRQUFRLEtBQUssTUFBTSxZQUFZLEdBQUc7QUFDM0MsUUFBSSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQ3ZCLFlBQU0sRUFBRSxPQUFBQyxTQUFRLENBQUMsR0FBRyxXQUFXLEdBQUcsSUFBSSxNQUFNLElBQUksUUFBUSxFQUFFLEtBQUssQ0FBQztBQUNoRSxVQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksTUFBTSxFQUFFLE9BQUFBLFFBQU8sVUFBVSxHQUFHLFFBQVEsR0FBRyxVQUFVLElBQUksQ0FBQztBQUFBLEVBQUssQ0FBQztBQUM5RjtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssS0FBSyxNQUFNLEdBQUk7QUFDeEIsVUFBTSxDQUFDLEVBQUUsTUFBTSxRQUFRLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLLENBQUM7QUFDakQsV0FBTztBQUNQLFFBQUksU0FBUyxPQUFXLE9BQU0sSUFBSSxNQUFNLEVBQUUsT0FBTyxRQUFRLEtBQUssR0FBRyxVQUFVLEdBQUcsQ0FBQztBQUFBLEVBQ2pGO0FBQ0EsU0FBTztBQUNUO0FBR0EsSUFBTSxVQUFVLENBQUMsU0FDZixLQUNHLFdBQVcsMEJBQTBCLE1BQU0sRUFDM0MsTUFBTSxLQUFLLEVBQ1gsT0FBTyxDQUFDLFNBQVMsV0FBVyxLQUFLLElBQUksQ0FBQztBQUUzQyxJQUFNLFlBQVksQ0FBQyxTQUF5QixZQUFZLEtBQUssS0FBSyxFQUFFLFFBQVEsVUFBVSxFQUFFLENBQUM7OztBQ3hCekYsZUFBc0IsY0FBYyxNQUFnQztBQUNsRSxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sT0FBTyx1QkFBTTtBQUNyQyxRQUFNLFFBQVEsUUFBUSxRQUFRQyxRQUFPLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSztBQUN4RCxTQUFPLElBQUksSUFBSSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU1DLEtBQUksTUFBTSxDQUFDLE1BQU0sU0FBU0EsS0FBSSxDQUFDLENBQUMsQ0FBQztBQUNwRjtBQUVBLFNBQVNELFFBQU8sTUFBYyxPQUEyQztBQUN2RSxNQUFJO0FBQ0YsV0FBTyxNQUFNLElBQUk7QUFBQSxFQUNuQixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdBLFNBQVMsU0FBU0MsT0FBdUI7QUFDdkMsTUFBSSxPQUFPQSxVQUFTLFlBQVksTUFBTSxRQUFRQSxLQUFJLEVBQUcsUUFBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFVBQVVDLFlBQVdELEtBQUksRUFBRTtBQUNwRyxRQUFNLEVBQUUsTUFBTSxLQUFLLE1BQU0sSUFBSSxJQUFJLFFBQVFBLEtBQUk7QUFDN0MsTUFBSSxRQUFRLE9BQVcsUUFBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFVBQVUsR0FBRztBQUN4RCxTQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksRUFBRSxRQUFRRSxPQUFNLEdBQUcsVUFBVUQsWUFBVyxDQUFDLEdBQUcsT0FBTyxJQUFJLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQyxDQUFDLEVBQUU7QUFDeEc7QUFHQSxTQUFTQSxZQUFXLE1BQXVCO0FBQ3pDLFFBQU0sUUFBUSxPQUFPLElBQUksRUFBRSxRQUFRLENBQUMsUUFBUTtBQUMxQyxVQUFNLEVBQUUsS0FBSyxNQUFBRCxNQUFLLElBQUksUUFBUSxHQUFHO0FBQ2pDLFVBQU0sVUFBVSxPQUFPLFFBQVEsV0FBVyxNQUFNLE9BQU8sUUFBUSxXQUFXLE1BQU07QUFDaEYsV0FBTyxZQUFZLE9BQU9BLFVBQVMsV0FBVyxRQUFRQSxLQUFJLEtBQUssQ0FBQztBQUFBLEVBQ2xFLENBQUM7QUFDRCxTQUFPLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUNyQztBQUVBLElBQU1FLFVBQVMsQ0FBQyxTQUFxQztBQUNuRCxRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxRQUFRLElBQUksRUFBRTtBQUM3RCxTQUFPLE9BQU8sU0FBUyxXQUFXLENBQUMsSUFBSSxJQUFJLENBQUM7QUFDOUM7QUFFQSxJQUFNLFNBQVMsQ0FBQyxTQUNkLE1BQU0sUUFBUSxJQUFJLElBQUksT0FBTyxTQUFTLFVBQWEsU0FBUyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUk7QUFFL0UsSUFBTSxVQUFVLENBQUMsU0FDZixPQUFPLFNBQVMsWUFBWSxTQUFTLFFBQVEsQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLEVBQUUsR0FBRyxLQUFLLElBQUksQ0FBQzs7O0FDL0JyRixJQUFNLE9BQWUsRUFBRSxRQUFRLElBQUksU0FBUyxjQUFjO0FBQzFELElBQU0sT0FBZSxFQUFFLFFBQVEsU0FBUyxTQUFTLGNBQWM7QUFDL0QsSUFBTSxPQUFlLEVBQUUsUUFBUSxTQUFTLFNBQVMsY0FBYztBQUcvRCxJQUFNLFVBQTRDO0FBQUEsRUFDaEQsQ0FBQyxRQUFRLEdBQUc7QUFBQSxFQUNaLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLGdCQUFnQjtBQUFBLEVBQ2hCLGlCQUFpQjtBQUNuQjtBQUdPLElBQU0sWUFBWSxDQUFDLFNBQTBCLE9BQU8sT0FBTyxTQUFTLElBQUk7QUFHL0UsZUFBc0IsVUFBVSxNQUFjLE1BQWMsTUFBcUM7QUFDL0YsUUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJLFFBQVEsSUFBSSxLQUFLO0FBQzdDLFFBQU0sUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUNoQyxRQUFNLFFBQVEsb0JBQUksSUFBa0I7QUFDcEMsYUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPLFNBQVMsQ0FBQyxLQUFLLE9BQU87QUFDL0MsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFFBQVEsR0FBRyxNQUFNLEdBQUcsR0FBRyxFQUFFO0FBQ25ELFVBQU0sSUFBSSxHQUFHLE1BQU0sR0FBRyxJQUFJLElBQUksTUFBTSxPQUFPLFVBQVUsTUFBTSxlQUFlLE1BQU0sQ0FBQztBQUFBLEVBQ25GO0FBQ0EsUUFBTSxDQUFDLFFBQVEsRUFBRSxJQUFJLE1BQU0sS0FBSztBQUNoQyxRQUFNLElBQUksUUFBUSxFQUFFLE9BQU8sQ0FBQyxHQUFHLFFBQVEsQ0FBQyxHQUFHLE1BQU0sR0FBRyxNQUFNLElBQUksU0FBUyxJQUFJLFlBQVksS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUNqRyxTQUFPLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDOUU7OztBQ3ZDQSxJQUFNLFFBQVE7QUFFZCxJQUFNLE9BQU87QUFFYixJQUFNLFNBQVM7QUFNUixTQUFTLFVBQVUsU0FBMkY7QUFDbkgsUUFBTUMsV0FBVSxTQUF5QyxDQUFDLEVBQUUsS0FBSyxNQUFNLFFBQVEsSUFBSSxDQUFDO0FBRXBGLFFBQU0sU0FBUyxLQUFLLE1BQU0sSUFBSSxRQUFRLFFBQVEsR0FBRyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFDNUUsUUFBTSxZQUFZO0FBQUEsSUFBSyxNQUNyQixJQUFJO0FBQUEsTUFDRixRQUFRLEVBQUUsUUFBUSxDQUFDLFdBQVdBLFNBQVEsTUFBTSxFQUFFLElBQUksQ0FBQyxVQUFVLEVBQUUsUUFBUSxLQUFLLEVBQUUsQ0FBQztBQUFBLE1BQy9FLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxJQUFJO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLENBQUMsVUFDWCxPQUFPLEVBQUUsSUFBSSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU1DLE1BQUssTUFBTSxJQUFJLENBQUM7QUFDMUUsUUFBTSxRQUFRLFNBQW9DLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFFM0UsUUFBTSxZQUFZLFNBQW9DLENBQUMsU0FBUztBQUM5RCxVQUFNLFVBQVUsb0JBQUksSUFBSSxDQUFDLElBQUksQ0FBQztBQUM5QixlQUFXLE9BQU8sUUFBUyxZQUFXQyxVQUFTRixTQUFRLEdBQUcsRUFBRSxRQUFRLElBQUksRUFBRyxTQUFRLElBQUlFLE1BQUs7QUFDNUYsV0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxLQUFLLENBQUM7QUFBQSxFQUNyQyxDQUFDO0FBQ0QsU0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sVUFBVSxLQUFLLFdBQVcsSUFBSSxJQUNoQyxDQUFDLEdBQUksVUFBVSxFQUFFLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUksR0FBSSxVQUFVLEVBQUUsSUFBSSxHQUFHLEtBQUssQ0FBQyxDQUFFLEVBQUU7QUFBQSxNQUMxRSxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU0sT0FBTyxTQUFTLFNBQVMsS0FBSyxTQUFTLElBQUksSUFBSSxLQUFLLE1BQU0sTUFBTSxPQUFPLElBQUksSUFBSUQsTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN0SCxJQUNBLENBQUM7QUFDTCxRQUFJLE1BQU0sV0FBVyxLQUFLLFFBQVEsV0FBVyxFQUFHLFFBQU87QUFDdkQsVUFBTSxRQUFRLG9CQUFJLElBQTBCO0FBQzVDLGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFlBQU0sUUFBUSxLQUFLLElBQUk7QUFDdkIsVUFBSSxNQUFNLFNBQVMsRUFBRyxPQUFNLElBQUksT0FBTyxJQUFJLEdBQUcsS0FBSyxNQUFNLElBQUksU0FBUyxDQUFDLENBQUM7QUFBQSxJQUMxRTtBQUNBLFdBQU8sRUFBRSxPQUFPLFFBQVEsS0FBSyxRQUFRLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQUcsUUFBUSxRQUFRLFNBQVMsRUFBRTtBQUFBLEVBQ3ZHO0FBQ0Y7QUFFQSxJQUFNLFVBQVUsQ0FBQyxTQUNmLCtCQUErQixLQUFLLElBQUksSUFDcEMsQ0FBQyxHQUFHLENBQUMsR0FBRyxLQUFLLFNBQVMsS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxFQUFFLE9BQU8sRUFBRSxNQUFNLFFBQVEsSUFBSSxLQUFLLENBQUMsQ0FBQyxHQUFHLEdBQUcsVUFBVSxJQUFJLENBQUMsSUFDbkcsQ0FBQztBQUdQLElBQU0sWUFBWSxDQUFDLFNBQ2pCLENBQUMsR0FBRyxLQUFLLFNBQVMsTUFBTSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxPQUFPLElBQUksUUFBUSxFQUFFLE1BQU07QUFDaEUsTUFBSSxDQUFDLElBQUksT0FBTyxxREFBcUQsSUFBSSxLQUFLLEVBQUUsS0FBSyxJQUFJLEVBQUcsUUFBTyxDQUFDO0FBQ3BHLFFBQU0sT0FBTyxrQkFBa0IsS0FBSyxLQUFLLElBQUksQ0FBQztBQUM5QyxRQUFNLFFBQ0osU0FBUyxTQUFZLFFBQVMsSUFBSSxPQUFPLHFCQUFxQixJQUFJLHFCQUFxQixHQUFHLEVBQUUsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLO0FBQ2pILFFBQU0sU0FBUyx3QkFBd0IsS0FBSyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUM7QUFDN0QsU0FBTyxXQUFXLFNBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxNQUFNLElBQUk7QUFDbkQsQ0FBQztBQUdILFNBQVMsUUFBUSxNQUFzQjtBQUNyQyxRQUFNLENBQUMsRUFBRSxNQUFNLE1BQU0sSUFBSSxnRkFBZ0YsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUN4SCxVQUFRLFNBQVMsV0FBVyxTQUFZLEtBQUssR0FBRyxNQUFNLE1BQU0sUUFBUSxpQkFBaUIsRUFBRTtBQUN6RjtBQUVBLElBQU1BLFFBQU8sQ0FBQyxNQUFjLFNBQTBCLFNBQVMsUUFBUSxLQUFLLFNBQVMsSUFBSSxJQUFJLEVBQUU7QUFHL0YsSUFBTSxPQUFPLENBQUMsTUFBYyxNQUFjLFdBQ3hDQSxNQUFLLEtBQUssTUFBTSxHQUFHLEtBQUssWUFBWSxHQUFHLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsTUFDM0QsU0FBUyxLQUFLLElBQUksS0FBSyxLQUFLLFdBQVcsT0FBTyxNQUFNLEdBQUcsT0FBTyxZQUFZLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFFdEYsSUFBTSxTQUFTLENBQUMsU0FBeUIsS0FBSyxNQUFNLEtBQUssWUFBWSxHQUFHLElBQUksQ0FBQztBQUU3RSxTQUFTLE1BQU0sTUFBNEI7QUFDekMsUUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLFNBQVMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxRQUFRLEVBQUUsTUFBTSxLQUFLLEVBQUUsS0FBSyxHQUFHO0FBQzdFLFNBQU87QUFBQSxJQUNMLFNBQVMsNkJBQTZCLEtBQUssSUFBSSxLQUFLLGtCQUFrQixLQUFLLElBQUk7QUFBQSxJQUMvRSxVQUFVLG1CQUFtQixLQUFLLElBQUk7QUFBQSxFQUN4QztBQUNGO0FBRUEsSUFBTSxPQUFPLENBQUMsU0FBZ0Q7QUFBQSxFQUM1RCxTQUFTLElBQUksS0FBSyxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU87QUFBQSxFQUMxQyxVQUFVLElBQUksS0FBSyxDQUFDLEVBQUUsU0FBUyxNQUFNLFFBQVE7QUFDL0M7OztBQ3JGTyxTQUFTLFNBQVMsU0FBa0IsUUFBdUU7QUFDaEgsUUFBTSxRQUFRLENBQUMsT0FBd0IsV0FBVyxTQUFTLElBQUksTUFBTSxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksWUFBWSxNQUFNO0FBQzNHLFNBQU8sRUFBRSxRQUFRLE1BQU0sVUFBVSxHQUFHLE9BQU8sTUFBTSxXQUFXLEVBQUU7QUFDaEU7QUFNTyxTQUFTLFNBQVMsU0FBa0IsUUFBd0M7QUFDakYsUUFBTUUsU0FBUSxDQUFDLENBQUMsWUFBWSxRQUFRLEdBQVksQ0FBQyxhQUFhLE9BQU8sQ0FBVTtBQUUvRSxRQUFNLFdBQ0osUUFBUSxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLGtCQUFrQixLQUFLLENBQUMsUUFBUSxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLGFBQWE7QUFDM0gsUUFBTSxVQUFVLFFBQVEsTUFBTSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxhQUFhLEtBQUssQ0FBQyxTQUFTLE9BQU87QUFDN0YsUUFBTSxTQUFTQSxPQUNaLE9BQU8sQ0FBQyxDQUFDLEVBQUUsTUFBTSxXQUFXLFdBQVcsU0FBUyxJQUFJLE1BQU0sRUFBRSxNQUFNLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxZQUFZLFNBQVMsQ0FBQyxFQUNySCxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksTUFBTSxJQUFJO0FBQ3pCLFNBQU8sT0FBTyxXQUFXLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTztBQUM3QztBQUVBLFNBQVMsV0FBVyxTQUFrQixJQUFZLEVBQUUsT0FBTyxHQUErQjtBQUN4RixRQUFNLFVBQVUsT0FBTyxLQUFLLENBQUMsVUFBVSxNQUFNLE9BQU8sRUFBRSxHQUFHLEdBQUcsT0FBTyxPQUFPO0FBQzFFLFNBQU8sQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxRQUFRLFFBQVEsTUFBUztBQUMzRDtBQUdPLFNBQVMsY0FBYyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBd0IsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQXFCO0FBQzVHLFFBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxZQUFZLE1BQU0sUUFBUSxDQUFDLElBQUksR0FBRyxLQUFLO0FBQ3BFLFNBQU8sY0FBYyxLQUFLLElBQUk7QUFDaEM7OztBQ2hDQSxJQUFNLGFBQWE7QUFDbkIsSUFBTSxZQUFZO0FBQ2xCLElBQU0saUJBQWlCO0FBRXZCLElBQU0sT0FBYyxFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxHQUFHLE9BQU8sT0FBTyxTQUFTLEtBQUs7QUFHakUsU0FBUyxhQUFhLE9BQW9EO0FBQy9FLFFBQU0sUUFBUSxvQkFBSSxJQUE4QjtBQUNoRCxRQUFNLFVBQVUsU0FBUyxDQUFDLFlBQW9CLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFDeEUsUUFBTSxRQUFRLFNBQVMsQ0FBQyxVQUFrQixPQUFPLE9BQU8sTUFBTSxNQUFNLEtBQUssR0FBWSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQ2xHLFFBQU0sV0FBVyxDQUFDLElBQVksWUFBaUQ7QUFDN0UsVUFBTSxRQUEwQixDQUFDO0FBQ2pDLGFBQVMsS0FBSyxNQUFNLE1BQU0sRUFBRSxHQUFHLFVBQVUsSUFBSSxNQUFNLEtBQUs7QUFDdEQsWUFBTSxPQUFPLE1BQU0sTUFBTSxFQUFFO0FBQzNCLFVBQUksS0FBSyxTQUFTLFVBQVUsS0FBSyxVQUFVLE9BQVcsT0FBTSxLQUFLLEdBQUcsUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN2RixZQUFNLEtBQUssSUFBSTtBQUNmLFVBQUksS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLGNBQWMsS0FBSyxTQUFTLFFBQVc7QUFDaEYsY0FBTUMsUUFBTyxRQUFRLFdBQVcsSUFBSSxNQUFNLEtBQUssRUFBRSxJQUFJLE9BQU8sT0FBTyxNQUFNLFNBQVMsUUFBUTtBQUMxRixlQUFPQSxNQUFLLElBQUksQ0FBQyxXQUFXLEVBQUUsR0FBRyxPQUFPLE9BQU8sTUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFLEVBQUU7QUFBQSxNQUM3RTtBQUNBLFdBQUssS0FBSztBQUFBLElBQ1o7QUFDQSxXQUFPLENBQUMsRUFBRSxPQUFPLE9BQU8sQ0FBQyxHQUFHLE9BQU8sTUFBTSxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQzFEO0FBQ0EsU0FBTyxDQUFDLE9BQU87QUFDYixRQUFJLFNBQVMsTUFBTSxJQUFJLEVBQUU7QUFDekIsUUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFTLFNBQVMsSUFBSSxDQUFDLENBQUM7QUFDeEIsWUFBTSxJQUFJLElBQUksTUFBTTtBQUFBLElBQ3RCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUtBLFNBQVMsT0FBTyxPQUFrQixPQUFjLFNBQTRCLE1BQThCO0FBQ3hHLFFBQU0sU0FBUyxNQUFNLFdBQVcsTUFBTSxFQUFFLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEdBQUcsU0FBUyxPQUFPLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDbkcsUUFBTSxRQUFRLE1BQ1gsTUFBTSxNQUFNLEVBQUUsRUFDZCxPQUFPLENBQUMsU0FBUyxDQUFDLFFBQVEsU0FBUyxNQUFNLFdBQVcsS0FBSyxHQUFHLEVBQUUsQ0FBQyxLQUFLLE1BQU0sV0FBVyxLQUFLLEdBQUcsRUFBRSxNQUFNLE1BQU0sRUFBRTtBQUNoSCxNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sQ0FBQyxFQUFFLE9BQU8sUUFBUSxPQUFPLENBQUMsR0FBRyxPQUFPLE1BQU0sU0FBUyxNQUFNLENBQUM7QUFDekYsTUFBSSxRQUFRLFVBQVUsZUFBZ0IsUUFBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sT0FBTyxDQUFDO0FBQ3hFLFFBQU1BLFFBQWdCLENBQUM7QUFDdkIsYUFBVyxRQUFRLE1BQU0sTUFBTSxHQUFHLFVBQVUsR0FBRztBQUM3QyxlQUFXLE1BQU0sU0FBUyxPQUFPLE1BQU0sS0FBSyxHQUFHO0FBQzdDLFlBQU0sTUFBd0IsR0FBRyxTQUFTLFNBQVMsQ0FBQyxFQUFFLElBQUksQ0FBQztBQUMzRCxZQUFNLFVBQVUsQ0FBQyxVQUFtQyxHQUFHLFNBQVMsU0FBUyxDQUFDLElBQUksR0FBRyxNQUFNLEtBQUssSUFBSSxNQUFNO0FBQ3RHLGlCQUFXLFNBQVMsS0FBSyxHQUFHLElBQUksQ0FBQyxHQUFHLFNBQVMsTUFBTSxFQUFFLENBQUMsR0FBRztBQUN2RCxRQUFBQSxNQUFLLEtBQUssRUFBRSxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssR0FBRyxNQUFNLEtBQUssR0FBRyxPQUFPLFFBQVEsS0FBSyxFQUFFLENBQUM7QUFBQSxNQUMzRjtBQUFBLElBQ0Y7QUFDQSxRQUFJQSxNQUFLLFNBQVMsVUFBVyxRQUFPLENBQUMsR0FBR0EsTUFBSyxNQUFNLEdBQUcsU0FBUyxHQUFHLEVBQUUsR0FBRyxNQUFNLE9BQU8sT0FBTyxDQUFDO0FBQUEsRUFDOUY7QUFDQSxTQUFPLE1BQU0sU0FBUyxhQUFhLENBQUMsR0FBR0EsT0FBTSxFQUFFLEdBQUcsTUFBTSxPQUFPLE9BQU8sQ0FBQyxJQUFJQTtBQUM3RTtBQUdBLFNBQVMsU0FBUyxPQUFrQixNQUFZLFFBQWdDO0FBQzlFLE1BQUksS0FBSyxRQUFRLEtBQUssR0FBRyxTQUFTLE9BQVEsUUFBTyxDQUFDLEtBQUssRUFBRTtBQUN6RCxRQUFNLFFBQVEsZUFBZSxPQUFPLEtBQUssSUFBSSxNQUFNO0FBQ25ELFNBQU8sTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLEtBQUssRUFBRTtBQUM1QztBQUVBLFNBQVMsZUFBZSxPQUFrQixNQUFZLFFBQWdDO0FBQ3BGLFFBQU0sUUFBUSxLQUFLLFVBQVUsU0FBWSxTQUFZLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDM0UsTUFBSSxPQUFPLFNBQVMsUUFBUyxRQUFPLENBQUM7QUFDckMsUUFBTSxXQUFXLEtBQUssS0FBSyxVQUFVLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxTQUFTLE9BQU8sRUFBRSxDQUFDO0FBQ25HLFFBQU0sT0FBTyxNQUFNLFNBQVMsUUFBUTtBQUNwQyxNQUFJLFNBQVMsT0FBVyxRQUFPLENBQUM7QUFDaEMsU0FBTyxNQUFNLE1BQU0sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFFBQVEsU0FBUyxPQUFPLE1BQU0sSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUNqRztBQUdBLFNBQVMsV0FBVyxPQUFrQixTQUE0QztBQUNoRixRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssU0FBUyxhQUFhLE1BQU0sV0FBVyxLQUFLLEVBQUUsTUFBTSxPQUFPO0FBQ3pHLE1BQUksQ0FBQyxNQUFPLFFBQU8sQ0FBQztBQUNwQixRQUFNLFFBQTBCLENBQUMsS0FBSztBQUN0QyxXQUFTLEtBQUssTUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLE1BQU0sRUFBRSxHQUFHLFVBQVU7QUFDckYsVUFBTSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQWlCO0FBQzVDLFNBQU87QUFDVDtBQUdBLElBQU0sWUFBWTtBQUVsQixTQUFTLFNBQVMsT0FBa0IsSUFBWSxPQUF3QjtBQUN0RSxXQUFTLEtBQUssSUFBSSxNQUFNLEdBQUcsS0FBSyxNQUFNLE1BQU0sRUFBRSxHQUFHLFVBQVUsR0FBSSxLQUFJLE9BQU8sTUFBTyxRQUFPO0FBQ3hGLFNBQU87QUFDVDtBQUdBLFNBQVMsU0FBUyxPQUFrQixXQUFpQixRQUEwQztBQUM3RixRQUFNLFFBQVEsZUFBZSxPQUFPLFdBQVcsTUFBTSxFQUFFLENBQUM7QUFDeEQsTUFBSSxDQUFDLE1BQU8sUUFBTyxDQUFDO0FBQ3BCLFFBQU0sUUFBMEIsQ0FBQyxLQUFLO0FBQ3RDLFdBQVMsS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQ3JDLFVBQU0sT0FBTyxNQUFNLE1BQU0sRUFBRTtBQUMzQixVQUFNLEtBQUssSUFBSTtBQUNmLFFBQUksS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLGNBQWMsS0FBSyxTQUFTLE9BQVc7QUFDbEYsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUNBLFNBQU87QUFDVDtBQU1PLFNBQVMsaUJBQ2QsT0FDQSxXQUNBLFFBQ3FCO0FBQ3JCLFFBQU0sVUFBVSxvQkFBSSxJQUFZO0FBQ2hDLFFBQU0sU0FBUyxvQkFBSSxJQUF5QjtBQUM1QyxhQUFXLFNBQVMsTUFBTSxRQUFRO0FBQ2hDLFFBQUksTUFBTSxTQUFTLGNBQWMsTUFBTSxTQUFTLE9BQVc7QUFDM0QsVUFBTSxPQUFPLE1BQ1YsTUFBTSxNQUFNLEVBQUUsRUFDZCxPQUFPLE1BQU0sRUFDYixJQUFJLENBQUMsU0FBUyxNQUFNLFdBQVcsS0FBSyxHQUFHLEVBQUUsQ0FBQztBQUM3QyxRQUFJLE1BQU0sV0FBVyxNQUFNLEVBQUUsRUFBRSxLQUFLLFNBQVMsRUFBRyxNQUFLLEtBQUssTUFBTSxXQUFXLE1BQU0sRUFBRSxDQUFDO0FBQ3BGLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFJLE1BQU8sT0FBTSxJQUFJLE1BQU0sRUFBRTtBQUFBLFVBQ3hCLFFBQU8sSUFBSSxPQUFPLG9CQUFJLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDNUM7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLENBQUMsRUFBRTtBQUNoQixXQUFTLFFBQVEsS0FBSyxJQUFJLEdBQUcsVUFBVSxRQUFXLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDcEUsZUFBVyxNQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHO0FBQ3hDLFVBQUksQ0FBQyxRQUFRLElBQUksRUFBRSxFQUFHLE1BQUssS0FBSyxFQUFFO0FBQ2xDLGNBQVEsSUFBSSxFQUFFO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUOzs7QUN6SU8sU0FBUyxjQUFjLE9BQWtCQyxTQUFpRDtBQUMvRixRQUFNLFFBQVEsb0JBQUksSUFBMkI7QUFDN0MsUUFBTSxXQUFXLENBQUMsVUFBZ0M7QUFDaEQsVUFBTSxTQUFTLE1BQU0sSUFBSSxNQUFNLEVBQUU7QUFDakMsUUFBSSxXQUFXLE9BQVcsUUFBTztBQUNqQyxVQUFNLElBQUksTUFBTSxJQUFJLElBQUk7QUFDeEIsVUFBTSxTQUFTLFlBQVksTUFBTSxTQUFTLE1BQU0sRUFBRSxHQUFHLE9BQU9BLFNBQVEsUUFBUTtBQUM1RSxVQUFNLElBQUksTUFBTSxJQUFJLE1BQU07QUFDMUIsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPO0FBQ1Q7QUFJQSxTQUFTLFlBQVksT0FBd0IsT0FBa0JBLFNBQWdCLFVBQW1DO0FBQ2hILFdBQVMsUUFBUSxHQUFHLFFBQVEsTUFBTSxRQUFRLFNBQVM7QUFDakQsVUFBTSxPQUFPLE1BQU0sS0FBSztBQUN4QixRQUFJLEtBQUssU0FBUyxRQUFRO0FBQ3hCLFlBQU0sU0FBUyxRQUFRLE1BQU0sT0FBT0EsU0FBUSxRQUFRO0FBQ3BELFVBQUksV0FBVyxLQUFNLFFBQU87QUFBQSxJQUM5QixXQUFXLEtBQUssU0FBUyxTQUFTO0FBQ2hDLFlBQU0sU0FBUyxZQUFZLE1BQU0sTUFBTSxRQUFRLENBQUMsR0FBRyxPQUFPLFFBQVE7QUFDbEUsVUFBSSxXQUFXLEtBQU0sUUFBTztBQUFBLElBQzlCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsWUFBWSxPQUFjLE1BQXdCLE9BQWtCLFVBQW1DO0FBQzlHLE1BQUksTUFBTSxTQUFTLFlBQVksTUFBTSxTQUFTLFFBQVEsTUFBTSxTQUFTLFdBQVcsS0FBSyxTQUFTLFlBQVksS0FBSyxTQUFTLE9BQU87QUFDN0gsVUFBTSxNQUFNLFNBQVMsS0FBSztBQUMxQixVQUFNLFFBQVEsU0FBUyxJQUFJO0FBQzNCLFFBQUksUUFBUSxRQUFRLFVBQVUsS0FBTSxRQUFPO0FBQzNDLFFBQUksUUFBUSxNQUFPLFFBQU87QUFFMUIsV0FBTyxNQUFNLElBQUksR0FBRyxLQUFLLE1BQU0sSUFBSSxLQUFLLElBQUksWUFBWSxNQUFNLElBQUksR0FBRyxJQUFJLFFBQVE7QUFBQSxFQUNuRjtBQUNBLE1BQUksTUFBTSxTQUFTLFdBQVc7QUFDNUIsVUFBTSxTQUFTLFNBQVMsS0FBSztBQUM3QixRQUFJLFdBQVcsS0FBTSxRQUFPO0FBQzVCLFVBQU0sV0FBVyxNQUFNLFNBQVMsTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxTQUFTLFNBQVM7QUFDeEYsV0FBTyxTQUFTLE1BQU0sQ0FBQyxZQUFZLFNBQVMsT0FBTyxNQUFNLElBQUksSUFBSSxTQUFTO0FBQUEsRUFDNUU7QUFFQSxNQUFJLE1BQU0sU0FBUyxVQUFVLE1BQU0sWUFBWSxRQUFRLENBQUMsV0FBVyxNQUFNLElBQUksS0FBSyxFQUFHLFFBQU87QUFDNUYsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLElBQVksT0FBa0IsUUFBUSxPQUFnQjtBQUN4RSxTQUFPLE1BQU0sU0FBUyxFQUFFLEVBQUUsS0FBSyxDQUFDLFNBQVM7QUFDdkMsUUFBSSxLQUFLLFNBQVM7QUFDaEIsYUFBUSxLQUFLLFNBQVMsV0FBVyxDQUFDLFNBQVUsT0FBTyxLQUFLLElBQUksTUFBTSxZQUFZLFdBQVcsS0FBSyxJQUFJLE9BQU8sS0FBSztBQUNoSCxRQUFJLEtBQUssU0FBUyxXQUFZLEtBQUssU0FBUyxjQUFjLEtBQUssU0FBUyxPQUFZLFFBQU87QUFDM0YsV0FBTyxLQUFLLFNBQVMsYUFBYSxXQUFXLEtBQUssSUFBSSxPQUFPLFNBQVMsS0FBSyxTQUFTLE1BQU07QUFBQSxFQUM1RixDQUFDO0FBQ0g7QUFHQSxJQUFNLFFBQW9DLG9CQUFJLElBQUksQ0FBQyxNQUFNLE9BQU8sU0FBUyxTQUFTLENBQUM7QUFFbkYsSUFBTSxTQUEyQyxFQUFFLFFBQVEsVUFBVSxPQUFPLFNBQVMsT0FBTyxTQUFTLFVBQVUsT0FBTztBQUd0SCxTQUFTLFFBQVEsTUFBWSxPQUFrQkEsU0FBZ0IsVUFBbUM7QUFDaEcsUUFBTSxPQUFPQSxRQUFPLEtBQUssRUFBRTtBQUMzQixRQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU8sS0FBSyxHQUFHO0FBQ3JDLE1BQUksUUFBUSxVQUFhLFFBQVEsU0FBVSxRQUFPO0FBQ2xELE1BQUksS0FBSyxVQUFVLFFBQVc7QUFDNUIsVUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDckMsVUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM5QixRQUFJLE1BQU0sSUFBSSxNQUFNLE1BQU0sV0FBVyxXQUFXLEtBQUssU0FBUyxVQUFXLFFBQU87QUFBQSxFQUNsRjtBQUNBLGFBQVcsU0FBUyxNQUFNLFNBQVMsS0FBSyxFQUFFLEdBQUc7QUFDM0MsUUFBSSxNQUFNLFNBQVMsT0FBUTtBQUMzQixVQUFNLFNBQVMsUUFBUSxPQUFPLE9BQU9BLFNBQVEsUUFBUTtBQUNyRCxRQUFJLFdBQVcsS0FBTSxRQUFPO0FBQUEsRUFDOUI7QUFDQSxTQUFPLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDOUI7OztBQzlEQSxJQUFNLE9BQXlCLENBQUM7QUFHekIsU0FBUyxTQUFTLE1BQVksUUFBbUM7QUFDdEUsTUFBSSxRQUFRLFNBQVMsV0FBVyxPQUFPLFNBQVMsY0FBYyxPQUFPLFNBQVMsT0FBVyxRQUFPO0FBQ2hHLFFBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxPQUFPLEtBQUssWUFBWSxHQUFHLElBQUksQ0FBQztBQUMvRCxTQUFPLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSyxTQUFTLFFBQVMsS0FBSyxLQUFLLFNBQVMsSUFBSSxJQUFJLEVBQUUsS0FBSyxLQUFLLFdBQVc7QUFDL0c7QUFHTyxTQUFTLFFBQVEsT0FBK0I7QUFDckQsTUFBSSxDQUFDLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUyxRQUFPLE1BQU07QUFDakQsUUFBTSxRQUFRLENBQUMsR0FBRyxNQUFNLEtBQUs7QUFDN0IsYUFBVyxRQUFRLE1BQU0sU0FBUyxLQUFNLE9BQU0sS0FBSyxHQUFHLFFBQVEsSUFBSSxDQUFDO0FBQ25FLE1BQUksTUFBTSxRQUFTLFlBQVcsU0FBUyxNQUFNLFFBQVEsT0FBTyxFQUFHLE9BQU0sS0FBSyxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQzNGLFNBQU87QUFDVDtBQUdPLFNBQVMsS0FBVyxLQUFrQixLQUFRLE9BQWdCO0FBQ25FLFFBQU0sT0FBTyxJQUFJLElBQUksR0FBRztBQUN4QixNQUFJLEtBQU0sTUFBSyxLQUFLLEtBQUs7QUFBQSxNQUNwQixLQUFJLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQztBQUMzQjtBQU9BLFNBQVMsTUFBTSxPQUFjLElBQVUsT0FBd0IsTUFBd0I7QUFDckYsTUFBSSxNQUFNLE1BQU0sV0FBVyxLQUFLLENBQUMsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFTO0FBQ2hFLGFBQVcsUUFBUSxRQUFRLEtBQUssR0FBRztBQUNqQyxRQUFJLEtBQUssU0FBUyxPQUFXO0FBQzdCLFVBQU0sU0FBUyxNQUFNLEtBQUssSUFBSTtBQUM5QixRQUFJLENBQUMsVUFBVSxDQUFDLFNBQVMsTUFBTSxNQUFNLEVBQUc7QUFFeEMsUUFBSSxHQUFHLFNBQVMsVUFBVSxHQUFHLFdBQVcsT0FBTyxVQUFVLEdBQUcsUUFBUSxPQUFPLE1BQU8sTUFBSyxLQUFLLFlBQVksT0FBTyxJQUFJLEVBQUU7QUFBQSxRQUNoSCxNQUFLLEtBQUssT0FBTyxPQUFPLElBQUksRUFBRSxHQUFHLENBQUM7QUFBQSxFQUN6QztBQUNGO0FBRUEsU0FBUyxhQUFhLE9BQW9DO0FBQ3hELFFBQU0sT0FBbUIsRUFBRSxPQUFPLG9CQUFJLElBQUksR0FBRyxZQUFZLG9CQUFJLElBQUksRUFBRTtBQUNuRSxXQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxNQUFNO0FBQ3hDLFVBQU0sT0FBTyxNQUFNLEVBQUU7QUFDckIsUUFBSSxLQUFLLFNBQVMsUUFBUTtBQUN4QixVQUFJLEtBQUssVUFBVSxPQUFXLE1BQUssS0FBSyxPQUFPLEtBQUssT0FBTyxFQUFFLElBQUksTUFBTSxNQUFNLEtBQUssQ0FBQztBQUNuRixZQUFNLEVBQUUsTUFBTSxRQUFRLElBQUk7QUFDMUIsZUFBUyxRQUFRLEdBQUcsUUFBUSxLQUFLLFFBQVEsUUFBUyxPQUFNLEtBQUssS0FBSyxHQUFZLE1BQU0sT0FBTyxJQUFJO0FBQy9GLFVBQUksUUFBUSxPQUFPLEVBQUcsWUFBVyxTQUFTLFFBQVEsT0FBTyxFQUFHLE9BQU0sT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUFBLElBQzVGLFdBQVcsS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLFdBQVksT0FBTSxLQUFLLE9BQU8sTUFBTSxPQUFPLElBQUk7QUFBQSxFQUNuRztBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWSxPQUFvQztBQUN2RCxRQUFNLFFBQVEsSUFBSSxXQUFXLE1BQU0sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUNsRCxXQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxNQUFNO0FBQ3hDLFVBQU0sT0FBTyxNQUFNLEVBQUU7QUFDckIsVUFBTSxTQUFTLEtBQUssU0FBUyxJQUFJLFNBQVksTUFBTSxLQUFLLE1BQU07QUFDOUQsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLGFBQWEsT0FBTyxTQUFTLFdBQVcsT0FBTyxTQUFTLGNBQWMsT0FBTyxTQUFTO0FBQzVGLFVBQU0sS0FBSyxFQUFFLElBQUksYUFBYSxPQUFPLEtBQU0sTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUM1RDtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsUUFBUSxFQUFFLE1BQU0sR0FBcUI7QUFDbkQsUUFBTSxXQUFxQixDQUFDO0FBQzVCLFFBQU0sV0FBVyxvQkFBSSxJQUFxQjtBQUMxQyxRQUFNLFdBQVcsb0JBQUksSUFBdUI7QUFDNUMsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFFBQU0sU0FBa0IsQ0FBQztBQUN6QixRQUFNLFVBQXFCLENBQUM7QUFDNUIsUUFBTSxXQUFzQixDQUFDO0FBQzdCLFdBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDeEMsVUFBTSxPQUFPLE1BQU0sRUFBRTtBQUNyQixVQUFNLFdBQVcsU0FBUyxLQUFLLFNBQVMsQ0FBQztBQUN6QyxRQUFJLFNBQVUsVUFBUyxLQUFLLElBQUk7QUFBQSxRQUMzQixVQUFTLEtBQUssU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJO0FBQ3RDLFFBQUksS0FBSyxTQUFTLE9BQVEsT0FBTSxLQUFLLElBQUk7QUFBQSxhQUNoQyxLQUFLLFNBQVMsVUFBVyxVQUFTLEtBQUssSUFBSTtBQUFBLGFBQzNDLEtBQUssU0FBUyxTQUFTO0FBQzlCLGNBQVEsS0FBSyxJQUFJO0FBQ2pCLFVBQUksS0FBSyxTQUFTLGNBQWMsS0FBSyxTQUFTLE9BQVcsTUFBSyxVQUFVLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFDekYsT0FBTztBQUNMLGFBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQUksS0FBSyxPQUFPLE9BQVcsTUFBSyxVQUFVLEtBQUssSUFBSSxJQUFJO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQ0EsV0FBUyxLQUFLLE9BQU87QUFDckIsUUFBTSxRQUFRLFlBQVksS0FBSztBQUMvQixRQUFNLGFBQWEsYUFBYSxLQUFLO0FBQ3JDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsVUFBVSxDQUFDLE9BQU8sU0FBUyxLQUFLLENBQUMsS0FBSztBQUFBLElBQ3RDLFlBQVksQ0FBQyxPQUFPLE1BQU0sRUFBRSxLQUFLO0FBQUEsSUFDakMsVUFBVSxDQUFDLE9BQU8sU0FBUyxJQUFJLEVBQUUsS0FBSztBQUFBLElBQ3RDLE9BQU8sQ0FBQyxPQUFPLFdBQVcsTUFBTSxJQUFJLEVBQUUsS0FBSztBQUFBLElBQzNDLFlBQVksQ0FBQyxPQUFPLFdBQVcsV0FBVyxJQUFJLEVBQUUsS0FBSztBQUFBLElBQ3JELFVBQVUsQ0FBQyxTQUFTLFNBQVMsSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUM1QztBQUNGOzs7QUMzSEEsSUFBTSxXQUFXLENBQUMsWUFBNEIsUUFBUSxTQUFTLFNBQVMsR0FBRyxNQUFNO0FBR2pGLFNBQVMsT0FBTyxPQUFjLE9BQWtCLFNBQWtCLE1BQW9CO0FBQ3BGLGFBQVcsUUFBUSxNQUFNLE9BQU87QUFDOUIsUUFBSSxLQUFLLFNBQVMsVUFBVyxLQUFLLFNBQVMsYUFBYSxLQUFLLFNBQVMsT0FBUztBQUMvRSxRQUFJLFFBQVE7QUFDWixlQUFXLFdBQVcsTUFBTSxTQUFTLEtBQUssRUFBRSxHQUFHO0FBQzdDLFVBQUksUUFBUSxTQUFTLFFBQVMsTUFBSyxLQUFLLElBQUksT0FBTztBQUNuRCxVQUFJLFFBQVEsU0FBUyxVQUFXO0FBQ2hDLFdBQUssR0FBRyxJQUFJLE9BQU87QUFDbkIsVUFBSSxTQUFTLE9BQU8sS0FBSyxRQUFRLE9BQU8sT0FBTyxNQUFNLFFBQVMsU0FBUTtBQUFBLElBQ3hFO0FBQ0EsUUFBSSxNQUFPO0FBQUEsRUFDYjtBQUNBLE9BQUssVUFBVTtBQUNqQjtBQUdPLFNBQVMsV0FBVyxJQUFZLE9BQWtCLFNBQTRCO0FBQ25GLFFBQU0sT0FBZSxFQUFFLElBQUksb0JBQUksSUFBSSxHQUFHLE1BQU0sb0JBQUksSUFBSSxHQUFHLFNBQVMsTUFBTTtBQUN0RSxhQUFXLFNBQVMsUUFBUSxPQUFPLEVBQUUsRUFBRyxRQUFPLE9BQU8sT0FBTyxTQUFTLElBQUk7QUFDMUUsU0FBTyxFQUFFLElBQUksQ0FBQyxHQUFHLEtBQUssRUFBRSxHQUFHLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSSxHQUFHLFNBQVMsS0FBSyxRQUFRO0FBQ3pFO0FBRUEsU0FBUyxTQUFTLE1BQVksU0FBMkI7QUFDdkQsU0FBTyxRQUFRLE9BQU8sS0FBSyxLQUFLLEVBQUUsRUFBRTtBQUFBLElBQUssQ0FBQyxVQUN4QyxNQUFNLE1BQU0sS0FBSyxDQUFDLFNBQVM7QUFDekIsWUFBTSxTQUFTLEtBQUssU0FBUyxTQUFTLFFBQVEsS0FBSyxLQUFLLEVBQUUsSUFBSTtBQUM5RCxhQUFPLFFBQVEsSUFBSSxVQUFVLE9BQU8sR0FBRyxNQUFNO0FBQUEsSUFDL0MsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUdPLFNBQVMsVUFBVSxNQUFZLFNBQTJCO0FBQy9ELFFBQU0sRUFBRSxLQUFLLElBQUksS0FBSztBQUN0QixNQUFJLFNBQVMsT0FBUSxRQUFPLEVBQUUsTUFBTSxVQUFVO0FBQzlDLE1BQUksU0FBUyxVQUFXLFFBQU8sRUFBRSxNQUFNLFVBQVU7QUFDakQsTUFBSSxTQUFTLE1BQU0sT0FBTyxFQUFHLFFBQU8sRUFBRSxNQUFNLFdBQVc7QUFDdkQsUUFBTSxXQUFXLFFBQVEsZ0JBQWdCLEtBQUssSUFBSTtBQUNsRCxNQUFJLFNBQVMsWUFBWSxTQUFTLE9BQVEsUUFBTyxTQUFTLFNBQVMsSUFBSSxFQUFFLE1BQU0sV0FBVyxJQUFJLFNBQVMsSUFBSSxFQUFFLE1BQU0sVUFBVTtBQUM3SCxRQUFNLFVBQVUsUUFBUSxjQUFjLElBQUk7QUFDMUMsTUFBSSxZQUFZLEtBQU0sUUFBTyxFQUFFLE1BQU0sVUFBVTtBQUMvQyxRQUFNLFFBQVEsZUFBZSxNQUFNLE9BQU87QUFDMUMsTUFBSSxNQUFPLFFBQU87QUFDbEIsUUFBTSxFQUFFLElBQUksUUFBUSxJQUFJLFFBQVEsU0FBUyxLQUFLLEtBQUssRUFBRTtBQUNyRCxRQUFNLE1BQU0sQ0FBQyxHQUFHLFVBQVUsR0FBRyxFQUFFO0FBQy9CLE1BQUksSUFBSSxXQUFXLEVBQUcsUUFBTyxZQUFZLFlBQVksRUFBRSxNQUFNLFVBQVUsSUFBSSxFQUFFLE1BQU0sUUFBUTtBQUMzRixTQUFPLFdBQVcsR0FBRyxXQUFXLEtBQUssU0FBUyxXQUFXLElBQUksRUFBRSxNQUFNLFFBQVEsSUFBSSxFQUFFLE1BQU0sV0FBVyxJQUFJLElBQUk7QUFDOUc7QUFNQSxTQUFTLGVBQWUsTUFBWSxTQUF1QztBQUN6RSxRQUFNLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSyxFQUFFLEVBQUUsUUFBUSxDQUFDLFVBQVUsTUFBTSxLQUFLO0FBQ3pFLFFBQU0sWUFBWSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxRQUFRO0FBQy9ELE1BQUksVUFBVSxXQUFXLEVBQUcsUUFBTztBQUNuQyxRQUFNLFdBQVcsVUFBVSxRQUFRLENBQUMsU0FBUyxRQUFRLGdCQUFnQixJQUFJLENBQUM7QUFDMUUsTUFBSSxTQUFTLFNBQVMsRUFBRyxRQUFPLEVBQUUsTUFBTSxXQUFXLElBQUksQ0FBQyxHQUFHLElBQUksSUFBSSxRQUFRLENBQUMsRUFBRTtBQUM5RSxTQUFPLFVBQVUsV0FBVyxNQUFNLFVBQVUsVUFBVSxNQUFNLENBQUMsU0FBUyxLQUFLLFdBQVcsWUFBWSxJQUM5RixFQUFFLE1BQU0sVUFBVSxJQUNsQixFQUFFLE1BQU0sVUFBVTtBQUN4QjtBQUdPLFNBQVMsZ0JBQWdCLE1BQW9CO0FBQ2xELFFBQU0sRUFBRSxRQUFRLE1BQU0sSUFBSSxLQUFLO0FBQy9CLE1BQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsUUFBTSxTQUFTLFFBQVEsS0FBSyxHQUFHLEtBQUs7QUFDcEMsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixTQUFPLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQyxRQUFRLE9BQU8sU0FBUyxHQUFHLENBQUMsSUFBSSxRQUFRO0FBQ3RFO0FBRUEsSUFBTSxlQUFvQyxvQkFBSSxJQUFJLENBQUMsTUFBTSxjQUFjLFNBQVMsQ0FBQztBQUNqRixJQUFNLGNBQWM7QUFFcEIsSUFBTSxnQkFBZ0I7QUFHdEIsU0FBUyxXQUFXLE1BQVksTUFBaUM7QUFDL0QsUUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxjQUFjLFVBQVUsU0FBUyxLQUFLLEVBQUU7QUFDM0UsTUFBSSxDQUFDLEtBQU0sUUFBTztBQUNsQixNQUFJLEtBQUssT0FBTyxTQUFTO0FBQ3ZCLFVBQU0sT0FBTyxLQUFLLFdBQVcsVUFBYSxhQUFhLElBQUksS0FBSyxNQUFNO0FBQ3RFLFVBQU1DLFlBQVcsS0FBSyxXQUFXLFVBQWEsaUNBQWlDLEtBQUssS0FBSyxNQUFNO0FBQy9GLFFBQUksQ0FBQyxRQUFRLENBQUNBLFVBQVUsUUFBTztBQUUvQixVQUFNLFNBQVMsUUFBUyxLQUFLLFdBQVcsVUFBYSxRQUFRLEtBQUssS0FBSyxJQUFJO0FBQzNFLFdBQU8sU0FBUyxLQUFLLFVBQVUsQ0FBQyxLQUFLO0FBQUEsRUFDdkM7QUFDQSxNQUFJLEtBQUssT0FBTyxXQUFXLEtBQUssT0FBTztBQUNyQyxRQUFJLGNBQWMsS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFHLFFBQU87QUFDaEQsV0FBTyxZQUFZLEtBQUssS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLO0FBQUEsRUFDbEU7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLFVBQVU7QUFHVCxTQUFTLGtCQUFrQixPQUFrQixTQUF5RDtBQUMzRyxRQUFNLFdBQVcsb0JBQUksSUFBcUI7QUFDMUMsYUFBVyxTQUFTLE1BQU0sUUFBUTtBQUNoQyxRQUFJLE1BQU0sU0FBUyxTQUFVO0FBQzdCLGVBQVcsTUFBTSxZQUFZLE9BQU8sT0FBTyxPQUFPLEVBQUcsTUFBSyxVQUFVLElBQUksS0FBSztBQUFBLEVBQy9FO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxZQUFZLFFBQWUsT0FBa0IsU0FBdUM7QUFDM0YsUUFBTSxTQUFTLG9CQUFJLElBQVk7QUFDL0IsYUFBVyxTQUFTLE9BQU8sU0FBUyxDQUFDLEdBQUcsUUFBUSxRQUFRLE1BQU0sR0FBRztBQUMvRCxlQUFXLEVBQUUsS0FBSyxLQUFLLEtBQUssS0FBSyxPQUFPO0FBQ3RDLFlBQU0sT0FBTyxTQUFTLFNBQVksU0FBWSxNQUFNLE1BQU0sSUFBSTtBQUM5RCxVQUFJLE1BQU0sU0FBUyxVQUFVLFdBQVcsTUFBTSxJQUFJLE9BQU8sT0FBTyxTQUFTLE9BQVEsUUFBTyxJQUFJLEtBQUssRUFBRTtBQUFBLElBQ3JHO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDs7O0FDbElPLFNBQVMsWUFDZCxNQUNBLE9BQ3NGO0FBQ3RGLFFBQU0sU0FBUyxNQUFNLFVBQVUsQ0FBQztBQUNoQyxXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUSxTQUFTO0FBQ2xELFVBQU0sT0FBTyxPQUFPLEtBQUs7QUFDekIsUUFBSSxDQUFDLEtBQUssS0FBSyxXQUFXLElBQUksRUFBRztBQUNqQyxVQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ3hDLFFBQUksU0FBUyxNQUFNLEtBQUssQ0FBQyxNQUFNLE9BQU8sS0FBSyxDQUFDLE1BQU0sSUFBSyxRQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUNwRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsWUFBWSxNQUFZLFdBQWlGO0FBQ3ZILFNBQU8sS0FBSyxRQUFRLElBQUksVUFBVSxJQUFJLE1BQU0sS0FBSyxPQUFPLFNBQVksS0FBSyxLQUFLLFVBQVUsS0FBSztBQUMvRjtBQUVBLFNBQVMsWUFBWSxPQUFjLE1BQVksT0FBK0I7QUFDNUUsUUFBTSxTQUFTLEtBQUssVUFBVSxTQUFZLFNBQVksTUFBTSxLQUFLLEtBQUs7QUFDdEUsTUFBSSxRQUFRLFNBQVMsV0FBVyxNQUFNLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakUsTUFBSSxFQUFFLEtBQUssSUFBSTtBQUNmLFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixhQUFXLFFBQVEsTUFBTSxPQUFPO0FBQzlCLFVBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSSxZQUFZLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFDN0QsV0FBTyxLQUFLLFFBQVEsTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNLEtBQUs7QUFDbkQsVUFBTSxLQUFLLEdBQUcsTUFBTTtBQUFBLEVBQ3RCO0FBQ0EsU0FBTyxFQUFFLEdBQUcsT0FBTyxNQUFNLE1BQU07QUFDakM7QUFHQSxTQUFTLFlBQVksTUFBWSxRQUFlLE1BQVksT0FBNEQ7QUFDdEgsUUFBTSxZQUFZLEtBQUssU0FBUyxPQUFPLEtBQUssWUFBWSxNQUFNLE1BQU0sSUFBSTtBQUN4RSxRQUFNLFdBQVcsYUFBYSxZQUFZLE1BQU0sU0FBUztBQUN6RCxNQUFJLGFBQWEsVUFBVTtBQUN6QixRQUFJLFVBQVUsU0FBUyxHQUFJLFFBQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxLQUFLO0FBQ2hFLFVBQU0sUUFBUSxPQUFPLFFBQVEsSUFBSSxTQUFTLE1BQU0sQ0FBQyxJQUFJO0FBQ3JELFVBQU1DLFFBQU8sR0FBRyxPQUFPLFFBQVEsU0FBUyxJQUFJLEdBQUcsVUFBVSxJQUFJO0FBQzdELFdBQU8sQ0FBQyxNQUFNQSxLQUFJLEtBQUssQ0FBQyxFQUFFLEdBQUcsTUFBTSxNQUFBQSxPQUFNLEdBQUksT0FBTyxTQUFTLFVBQWEsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3BHO0FBQ0EsUUFBTSxPQUFPLEtBQUssU0FBUyxVQUFhLE1BQU0sS0FBSyxJQUFJLEdBQUcsU0FBUyxTQUFTLFlBQVksS0FBSyxNQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFDeEgsU0FBTyxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUMsU0FBUyxLQUFLLE9BQU8sT0FBTyxFQUFFLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN4RTtBQUdBLFNBQVMsWUFBWSxNQUFjLFFBQWUsTUFBb0I7QUFDcEUsUUFBTSxPQUFPLEtBQUssUUFBUSxHQUFHO0FBQzdCLE1BQUksT0FBTyxFQUFHLFFBQU87QUFDckIsVUFBUSxPQUFPLFVBQVUsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxPQUFPLE9BQU8sVUFBVTtBQUUzRCxVQUFNLFdBQVcsV0FBVyxLQUFLLEtBQUssSUFBSSxZQUFZLE1BQU0sRUFBRSxPQUFPLE1BQU0sTUFBTSxDQUFDLElBQUk7QUFDdEYsUUFBSSxDQUFDLFNBQVUsUUFBTztBQUN0QixVQUFNLFFBQVEsSUFBSSxPQUFPLGVBQWUsTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDLGNBQWMsR0FBRztBQUNyRixVQUFNLFNBQVMsTUFBTSxNQUFNLElBQUksRUFBRSxRQUFRLE9BQU8sTUFBTSxTQUFTLElBQUk7QUFDbkUsV0FBTyxNQUFNLE1BQU0sR0FBRyxJQUFJLElBQUk7QUFBQSxFQUNoQyxHQUFHLElBQUk7QUFDVDtBQUdPLFNBQVNDLFNBQVEsT0FBYyxPQUF3QixPQUErQjtBQUMzRixTQUFPLE1BQU0sT0FBTyxDQUFDLE9BQU8sU0FBUyxZQUFZLE9BQU8sTUFBTSxLQUFLLEdBQUcsS0FBSztBQUM3RTtBQUdPLFNBQVMsUUFBUSxPQUFrQixNQUFjLE1BQThDO0FBQ3BHLFFBQU0sTUFBTSxNQUFNLFNBQVMsSUFBSTtBQUMvQixNQUFJLElBQUksV0FBVyxLQUFLLFNBQVMsT0FBVyxRQUFPO0FBQ25ELFFBQU0sUUFBUSxNQUFNLFdBQVcsSUFBSTtBQUNuQyxRQUFNLE9BQU8sSUFBSSxPQUFPLENBQUMsWUFBWSxNQUFNLFdBQVcsUUFBUSxFQUFFLE1BQU0sS0FBSztBQUMzRSxNQUFJLEtBQUssU0FBUyxFQUFHLFFBQU87QUFDNUIsUUFBTSxNQUFNLElBQUksT0FBTyxDQUFDLFlBQVksTUFBTSxXQUFXLFFBQVEsRUFBRSxJQUFJLENBQUM7QUFDcEUsU0FBTyxJQUFJLFNBQVMsSUFBSSxNQUFNO0FBQ2hDO0FBRUEsSUFBTSxVQUFVO0FBR1QsU0FBUyxRQUFRLE9BQWtCLE1BQVksUUFBUSxHQUFvQjtBQUNoRixNQUFJLEtBQUssT0FBTyxXQUFXLFFBQVEsUUFBUyxRQUFPLENBQUMsSUFBSTtBQUN4RCxRQUFNLFNBQVMsVUFBVSxPQUFPLEtBQUssSUFBSTtBQUN6QyxNQUFJLENBQUMsT0FBUSxRQUFPLENBQUMsSUFBSTtBQUN6QixTQUFPLE9BQU8sUUFBUSxDQUFDLFNBQVMsUUFBUSxPQUFPLEVBQUUsR0FBRyxNQUFNLFNBQVMsS0FBSyxZQUFZLEtBQUssUUFBUSxHQUFHLFFBQVEsQ0FBQyxDQUFDO0FBQ2hIO0FBRUEsU0FBUyxVQUFVLE9BQWtCLE9BQTJDO0FBQzlFLE1BQUksTUFBTSxNQUFPLFFBQU8sTUFBTTtBQUM5QixRQUFNLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFDMUIsTUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEtBQUssRUFBRyxRQUFPO0FBQ3BDLFFBQU0sU0FBUyxLQUFLLFNBQVMsU0FBWSxTQUFZLE1BQU0sTUFBTSxLQUFLLElBQUk7QUFDMUUsTUFBSSxRQUFRLFNBQVMsVUFBVSxPQUFPLFVBQVUsT0FBVyxRQUFPLGVBQWUsT0FBTyxNQUFNO0FBQzlGLFFBQU0sUUFBUSxNQUFNLFNBQVMsS0FBSyxJQUFJO0FBQ3RDLFNBQU8sTUFBTSxXQUFXLElBQUksTUFBTSxDQUFDLEdBQUcsTUFBTSxRQUFRO0FBQ3REO0FBRUEsU0FBUyxlQUFlLE9BQWtCLE1BQXlDO0FBQ2pGLFFBQU0sU0FBUyxNQUFNLE1BQU0sS0FBSyxLQUFlO0FBQy9DLFFBQU0sUUFBUSxPQUFPLE9BQU8sV0FBVyxJQUFJLE9BQU8sTUFBTSxDQUFDLEdBQUcsUUFBUTtBQUNwRSxTQUFPLE9BQU8sSUFBSSxDQUFDLFNBQVMsWUFBWSxNQUFNLENBQUMsSUFBSSxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQ3BFO0FBR08sU0FBUyxZQUFZLE1BQVksT0FBd0IsT0FBOEI7QUFDNUYsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsTUFBTUEsU0FBUSxLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQUEsSUFDckMsR0FBSSxLQUFLLFNBQVMsRUFBRSxPQUFPQSxTQUFRLEtBQUssT0FBTyxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQy9EO0FBQ0Y7OztBQ3pHQSxJQUFNLFNBQVMsQ0FBQyxVQUFzQixFQUFFLEdBQUcsTUFBTSxTQUFTLENBQUMsS0FBSyxRQUFRO0FBR3hFLFNBQVMsUUFBUSxRQUFnQztBQUMvQyxRQUFNLFFBQVEsT0FBTyxTQUFTLENBQUM7QUFDL0IsU0FBTyxPQUFPLFNBQVMsUUFBUSxNQUFNLElBQUksTUFBTSxJQUFJO0FBQ3JEO0FBR0EsU0FBUyxRQUFRLFFBQWUsT0FBa0IsVUFBc0M7QUFDdEYsTUFBSSxTQUFTLE1BQU0sTUFBTSxLQUFNLFFBQU8sQ0FBQyxNQUFNO0FBRTdDLE1BQUksT0FBTyxTQUFTLE1BQU8sUUFBTyxDQUFDO0FBQ25DLFNBQU8sTUFBTSxTQUFTLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxTQUF3QixTQUFTLElBQUksS0FBSyxTQUFTLElBQUksTUFBTSxJQUFJO0FBQzVHO0FBRUEsSUFBTSxXQUFXLENBQUMsU0FBOEIsS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTO0FBRXZGLElBQU1DLFNBQTZCLG9CQUFJLElBQUksQ0FBQyxNQUFNLE9BQU8sT0FBTyxDQUFDO0FBVWpFLFNBQVMsU0FBUyxNQUFZLE9BQWtCLFVBQXFDO0FBQ25GLE1BQUksS0FBSyxVQUFVLE9BQVcsUUFBTyxDQUFDO0FBQ3RDLFNBQU8sTUFDSixTQUFTLEtBQUssS0FBSyxFQUNuQixPQUFPLFFBQVEsRUFDZixPQUFPLENBQUMsV0FBV0EsT0FBTSxJQUFJLFNBQVMsTUFBTSxDQUFDLENBQUMsRUFDOUMsSUFBSSxDQUFDLFdBQVc7QUFBQSxJQUNmLElBQUksS0FBSztBQUFBLElBQ1QsT0FBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsWUFBWSxPQUFPLElBQUksR0FBRyxDQUFDLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU07QUFBQSxFQUN0RyxFQUFFO0FBQ047QUFHQSxTQUFTLE9BQU8sTUFBYSxPQUFtQztBQUM5RCxNQUFJLEtBQUssWUFBWSxLQUFNLFFBQU8sQ0FBQztBQUNuQyxRQUFNLENBQUMsTUFBTSxPQUFPLElBQUksU0FBUyxLQUFLLElBQUksS0FBSztBQUMvQyxNQUFJLFNBQVMsVUFBYSxZQUFZLE9BQVcsUUFBTyxDQUFDO0FBQ3pELFFBQU0sU0FBaUIsQ0FBQztBQUN4QixXQUFTLEtBQUssTUFBTSxNQUFNLEtBQUssTUFBTSxHQUFHLE1BQU0sR0FBRyxPQUFPLEtBQUssSUFBSSxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU07QUFDekYsUUFBSSxTQUFTLEVBQUUsRUFBRyxRQUFPLEtBQUssRUFBRSxJQUFJLEtBQUssSUFBSSxPQUFPLEVBQUUsT0FBTyxRQUFRLEVBQUUsR0FBRyxPQUFPLEdBQUcsRUFBRSxDQUFDO0FBQ3pGLFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxJQUFZLE9BQW1DO0FBQy9ELFNBQU8sTUFBTSxTQUFTLEVBQUUsRUFBRSxRQUFRLENBQUMsU0FBMEI7QUFDM0QsUUFBSSxLQUFLLFNBQVMsT0FBUSxRQUFPLEtBQUssU0FBUyxVQUFVLENBQUMsSUFBSSxJQUFJLENBQUM7QUFDbkUsVUFBTSxVQUFVLEtBQUssU0FBUyxXQUFXLEtBQUssU0FBUyxVQUFVLEtBQUssU0FBUztBQUMvRSxXQUFPLFVBQVUsQ0FBQyxJQUFJLFNBQVMsS0FBSyxJQUFJLEtBQUs7QUFBQSxFQUMvQyxDQUFDO0FBQ0g7QUFHQSxTQUFTLFFBQVEsUUFBZ0IsT0FBa0IsVUFBcUM7QUFDdEYsU0FBTyxNQUFNLFNBQVMsTUFBTSxFQUFFLFFBQVEsQ0FBQyxTQUEwQjtBQUMvRCxRQUFJLEtBQUssU0FBUyxPQUFRLFFBQU8sU0FBUyxNQUFNLE9BQU8sUUFBUTtBQUMvRCxRQUFJLEtBQUssU0FBUyxXQUFXLEtBQUssU0FBUyxPQUFRLFFBQU8sT0FBTyxNQUFNLEtBQUs7QUFDNUUsUUFBSSxDQUFDLFNBQVMsSUFBSSxFQUFHLFFBQU8sQ0FBQztBQUM3QixXQUFPLFFBQVEsTUFBTSxPQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksS0FBSyxJQUFJLE9BQU8sRUFBRSxPQUFPLFFBQVEsS0FBSyxFQUFFLElBQUksTUFBTSxHQUFHLE1BQU0sRUFBRSxFQUFFO0FBQUEsRUFDN0gsQ0FBQztBQUNIO0FBR08sU0FBUyxhQUFhLE9BQWtCLFVBQW9FO0FBQ2pILFFBQU0sUUFBUSxTQUFTLENBQUMsV0FBbUIsUUFBUSxRQUFRLE9BQU8sUUFBUSxDQUFDO0FBQzNFLFNBQU8sQ0FBQyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUksS0FBSztBQUNqRDtBQUVBLFNBQVMsU0FBUyxPQUFjLElBQVksT0FBOEQ7QUFDeEcsUUFBTSxTQUFrQixDQUFDO0FBQ3pCLE1BQUksUUFBeUIsQ0FBQztBQUM5QixNQUFJLFNBQVM7QUFDYixhQUFXLFFBQVEsTUFBTSxPQUFPO0FBQzlCLFFBQUksS0FBSyxTQUFTLFVBQVUsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQU0sU0FBUSxDQUFDLEdBQUcsT0FBTyxJQUFJO0FBQ3ZGLFFBQUksS0FBSyxTQUFTLFlBQVksS0FBSyxTQUFTLFlBQWEsS0FBSyxTQUFTLFVBQVUsS0FBSztBQUNwRixhQUFPLEtBQUssRUFBRSxPQUFPLFFBQVEsSUFBSSxHQUFHLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFDMUQsZUFBVyxRQUFRLE1BQU0sS0FBSyxFQUFFLEVBQUcsS0FBSSxLQUFLLEtBQUssT0FBUSxRQUFPLEtBQUssRUFBRSxHQUFHLEtBQUssT0FBTyxNQUFNLENBQUM7QUFDN0YsYUFBUyxLQUFLO0FBQUEsRUFDaEI7QUFDQSxTQUFPO0FBQ1Q7OztBQ3pGTyxTQUFTLFFBQ2QsT0FDQSxNQUNxRDtBQUNyRCxRQUFNLFVBQVUsU0FBUyxDQUFDLE9BQWdDO0FBQ3hELFVBQU0sUUFBZ0IsQ0FBQztBQUN2QixlQUFXLFFBQVEsTUFBTSxTQUFTLEVBQUUsR0FBRztBQUNyQyxVQUFJLEtBQUssU0FBUyxPQUFRLE9BQU0sS0FBSyxJQUFJO0FBQ3pDLFlBQU1DLFdBQVUsS0FBSyxTQUFTLFdBQVcsS0FBSyxTQUFTLGNBQWMsS0FBSyxTQUFTO0FBQ25GLFdBQUssS0FBSyxTQUFTLFVBQVUsS0FBSyxTQUFTLFlBQVksQ0FBQ0EsU0FBUyxPQUFNLEtBQUssR0FBRyxRQUFRLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDakc7QUFDQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsUUFBTSxVQUFVLFNBQVMsQ0FBQyxPQUFnQyxRQUFRLEVBQUUsRUFBRSxRQUFRLENBQUMsU0FBUyxLQUFLLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQzVHLFFBQU0sYUFBYSxTQUFTLENBQUMsT0FBZ0M7QUFDM0QsVUFBTSxPQUFPLG9CQUFJLElBQVk7QUFDN0IsVUFBTSxPQUFPLENBQUMsRUFBRTtBQUNoQixVQUFNLFFBQWdCLENBQUM7QUFDdkIsYUFBUyxLQUFLLEtBQUssSUFBSSxHQUFHLE9BQU8sUUFBVyxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQzNELFlBQU0sS0FBSyxHQUFHLFFBQVEsRUFBRSxDQUFDO0FBQ3pCLGlCQUFXLFFBQVEsUUFBUSxFQUFFLEdBQUc7QUFDOUIsWUFBSSxLQUFLLFVBQVUsVUFBYSxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUc7QUFDdEQsYUFBSyxJQUFJLEtBQUssS0FBSztBQUNuQixhQUFLLEtBQUssS0FBSyxLQUFLO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNELFNBQU8sRUFBRSxTQUFTLFNBQVMsV0FBVztBQUN4QztBQUdPLFNBQVMsVUFBVSxPQUFlLE9BQWtCLFNBQXVDO0FBQ2hHLFFBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxLQUFLO0FBQ3ZDLFNBQU8sTUFBTSxTQUFTLEtBQUssQ0FBQyxZQUFZO0FBQ3RDLFVBQU0sS0FBSyxRQUFRLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDN0MsUUFBSSxPQUFPLEtBQU0sUUFBTztBQUN4QixXQUNFLE9BQU8sT0FBTyxLQUNkLFFBQVEsTUFBTSxPQUFPLEVBQUUsRUFBRSxLQUFLLEVBQUUsV0FBVyxRQUFRLEtBQUssS0FBSyxFQUFFLE1BQU0sR0FBRyxDQUFDLENBQUMsS0FDMUUsUUFBUSxRQUFRLE9BQU8sT0FBTztBQUFBLEVBRWxDLENBQUM7QUFDSDtBQUVBLFNBQVMsUUFBUSxPQUFlLFNBQTJCO0FBQ3pELFFBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxLQUFLO0FBQ3ZDLFNBQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxRQUFRLE1BQU0sUUFBUSxJQUFJLEdBQUcsS0FBSyxFQUFFLEtBQUssTUFBTTtBQUNoRjs7O0FDaERPLFNBQVMsVUFBVSxPQUFjLE9BQWtCLFNBQTJCO0FBQ25GLFFBQU0sU0FBUyxRQUFRLE9BQU8sS0FBSztBQUNuQyxNQUFJLFdBQVcsU0FBUyxXQUFXLFFBQVMsUUFBTztBQUNuRCxNQUFJLFdBQVcsVUFBVyxRQUFPO0FBQ2pDLFFBQU0sVUFBVSxVQUFVLE9BQU8sT0FBTyxPQUFPO0FBQy9DLE1BQUksV0FBVyxLQUFNLFFBQU8sUUFBUSxPQUFPLFlBQVk7QUFDdkQsTUFBSSxXQUFXLFNBQVUsUUFBTyxTQUFTLE9BQU8sU0FBUyxPQUFPLE9BQU87QUFDdkUsUUFBTSxVQUFVLFdBQVcsT0FBTztBQUNsQyxTQUFPLFlBQVksWUFBWSxXQUFXLFFBQVEsWUFBWSxPQUFPLE9BQU8sT0FBTyxJQUFJLFlBQVk7QUFDckc7QUFHQSxTQUFTLFlBQVksU0FBZ0IsT0FBa0IsU0FBMkI7QUFDaEYsUUFBTSxVQUFVLFFBQVEsT0FBTyxTQUFZLFNBQVksTUFBTSxNQUFNLFFBQVEsRUFBRTtBQUM3RSxNQUFJLFFBQVEsU0FBUyxhQUFhLFNBQVMsU0FBUyxXQUFXLENBQUMsT0FBTyxTQUFTLE9BQU8sRUFBRyxRQUFPO0FBQ2pHLFNBQU8sV0FBVyxTQUFTLFFBQVEsS0FBSyxLQUFLO0FBQy9DO0FBR0EsU0FBUyxXQUFXLE9BQWMsS0FBYSxPQUEyQjtBQUN4RSxRQUFNLFVBQVUsQ0FBQyxTQUF3QixLQUFLLFNBQVMsYUFBYSxLQUFLLFNBQVMsT0FBTyxDQUFDLFlBQVksTUFBTSxLQUFLO0FBQ2pILE1BQUksTUFBTSxTQUFTLE1BQU0sTUFBTSxFQUFFLEtBQUssT0FBTyxFQUFHLFFBQU87QUFDdkQsUUFBTSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDdkMsU0FBTyxRQUFRLFNBQVMsV0FBVyxPQUFPLFNBQVMsWUFBWSxXQUFXLFFBQVEsS0FBSyxLQUFLO0FBQzlGO0FBR0EsSUFBTSxjQUFjLENBQUMsTUFBWSxTQUMvQixLQUFLLFNBQVMsV0FBVyxLQUFLLFNBQVMsWUFBWSxLQUFLLFVBQVUsVUFBYSxLQUFLLFVBQVUsS0FBSztBQUVyRyxJQUFNLFNBQVMsQ0FBQyxTQUFnQixZQUE4QixRQUFRLFNBQVMsYUFBYSxRQUFRLE9BQU8sT0FBTyxNQUFNO0FBWXhILFNBQVMsV0FBVyxFQUFFLE9BQU8sUUFBQUMsU0FBUSxNQUFNLE9BQU8sT0FBTyxHQUFxQjtBQUM1RSxNQUFJLE9BQVEsUUFBTztBQUNuQixNQUFJLE1BQU8sUUFBTztBQUNsQixNQUFJQSxRQUFRLFFBQU87QUFDbkIsU0FBTyxRQUFRLFFBQVEsWUFBWTtBQUNyQztBQUVBLElBQU1DLFVBQThCLG9CQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsU0FBUyxVQUFVLENBQUM7QUFHcEYsSUFBTSxjQUFjLENBQUMsTUFBWSxZQUMvQixDQUFDLE1BQU0sR0FBSSxLQUFLLFVBQVUsU0FBWSxDQUFDLElBQUksUUFBUSxRQUFRLEtBQUssS0FBSyxDQUFFLEVBQUUsS0FBSyxDQUFDLEVBQUUsSUFBSSxLQUFLLE1BQU07QUFDOUYsUUFBTSxPQUFPLFFBQVEsS0FBSyxFQUFFO0FBQzVCLFNBQVEsU0FBUyxXQUFXLE9BQU8sS0FBSyxNQUFPLE1BQU0sSUFBSSxPQUFPLEtBQUssR0FBRyxNQUFNO0FBQ2hGLENBQUM7QUFFSCxTQUFTLFVBQVUsT0FBYyxPQUFrQixTQUEyQjtBQUM1RSxRQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sTUFBTSxPQUFPLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFDdEUsYUFBVyxRQUFRLFFBQVEsUUFBUSxNQUFNLEVBQUUsR0FBRztBQUM1QyxVQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssRUFBRTtBQUNqQyxRQUFJLFlBQVksTUFBTSxPQUFPLEVBQUcsTUFBSyxTQUFTO0FBQzlDLFFBQUlBLFFBQU8sSUFBSSxLQUFLLElBQUksRUFBRztBQUMzQixRQUFJLFNBQVMsS0FBSyxXQUFXLFlBQVksS0FBSyxXQUFXLFFBQVMsTUFBSyxRQUFRO0FBQUEsYUFDdEUsS0FBSyxVQUFVLFVBQWEsUUFBUSxLQUFLLE9BQU8sT0FBTyxFQUFHLE1BQUssUUFBUTtBQUFBLGFBQ3ZFLE1BQU0sV0FBVyxRQUFTLE1BQUssUUFBUTtBQUFBLGFBQ3ZDLENBQUMsUUFBUSxVQUFVLElBQUksS0FBSyxLQUFLLFVBQVUsT0FBVyxNQUFLLE9BQU87QUFBQSxFQUM3RTtBQUNBLFNBQU8sRUFBRSxHQUFHLE1BQU0sUUFBUSxPQUFPLE1BQU0sSUFBSSxNQUFNLElBQUksS0FBSyxFQUFFO0FBQzlEO0FBRUEsSUFBTSxVQUFVLENBQUMsUUFBZ0IsWUFDL0IsUUFBUSxXQUFXLE1BQU0sRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLFdBQVcsWUFBWSxLQUFLLFdBQVcsTUFBTTtBQUc5RixTQUFTLE9BQU8sSUFBWSxTQUFpQixPQUEyQjtBQUN0RSxTQUFPLE1BQU0sU0FBUyxFQUFFLEVBQUUsS0FBSyxDQUFDLFNBQVM7QUFDdkMsUUFBSSxLQUFLLFNBQVMsUUFBUyxRQUFPLEtBQUssU0FBUztBQUNoRCxRQUFJLEtBQUssU0FBUyxVQUFVLEtBQUssU0FBUyxZQUFZLFVBQVUsTUFBTSxPQUFPLEVBQUcsUUFBTztBQUN2RixZQUFRLEtBQUssU0FBUyxVQUFXLEtBQUssU0FBUyxXQUFXLEtBQUssU0FBUyxlQUFnQixPQUFPLEtBQUssSUFBSSxTQUFTLEtBQUs7QUFBQSxFQUN4SCxDQUFDO0FBQ0g7QUFFQSxJQUFNLFFBQVEsQ0FBQyxPQUFjLFNBQTBCLFFBQVEsS0FBSyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssU0FBUyxJQUFJO0FBRXZHLElBQU0sWUFBWSxDQUFDLE1BQVksWUFDN0IsS0FBSyxLQUFLLEtBQUssQ0FBQyxVQUFVLE1BQU0sT0FBTyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxRQUFRLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLE1BQU0sT0FBTyxPQUFPLENBQUM7QUFHdEgsU0FBUyxTQUFTLE9BQWMsU0FBa0IsT0FBa0IsU0FBMkI7QUFDN0YsUUFBTSxRQUFRLFVBQVUsT0FBTyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQzdDLFFBQU0sUUFBUSxnQkFBZ0IsTUFBTSxJQUFJLE9BQU87QUFDL0MsUUFBTSxRQUFRLENBQUMsU0FBUyxNQUFNLFNBQVM7QUFDdkMsUUFBTSxjQUFjLE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxDQUFDLFVBQVUsTUFBTSxTQUFTLE1BQU07QUFDNUUsTUFBSSxTQUFTLENBQUMsV0FBWSxRQUFPLFdBQVcsT0FBTztBQUNuRCxNQUFJLE1BQU0sU0FBUyxjQUFjLE1BQU0sU0FBUyxPQUFXLFFBQU87QUFDbEUsUUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLEVBQUU7QUFFbEMsUUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUssU0FBUyxLQUFLLFNBQVMsS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUMzRyxNQUFJLE1BQU0sU0FBUyxLQUFLLEtBQUssV0FBVyxFQUFHLFFBQU8sV0FBVyxPQUFPO0FBQ3BFLE1BQUksS0FBSyxTQUFTLEtBQUssS0FBSyxNQUFNLENBQUMsU0FBUyxLQUFLLFFBQVEsU0FBUyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUcsUUFBTyxXQUFXLE9BQU8sT0FBTztBQUN4SCxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGdCQUFnQixJQUFZLFNBQXlCO0FBQzVELFdBQVMsS0FBSyxRQUFRLEtBQUssRUFBRSxHQUFHLEdBQUcsVUFBVSxHQUFHLEtBQUssUUFBUSxLQUFLLEdBQUcsTUFBTSxHQUFHO0FBQzVFLFFBQUksR0FBRyxTQUFTLFdBQVcsR0FBRyxTQUFTLFdBQVksUUFBTztBQUFBLEVBQzVEO0FBQ0EsU0FBTyxRQUFRLFVBQVUsRUFBRTtBQUM3QjtBQUdBLFNBQVMsU0FBUyxNQUFZLFNBQTJCO0FBQ3ZELFFBQU0sU0FBUyxLQUFLLFVBQVUsSUFBSSxRQUFRLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDOUQsTUFBSSxRQUFRLFNBQVMsVUFBVSxPQUFPLFNBQVMsU0FBVSxRQUFPO0FBQ2hFLFFBQU0sU0FBUyxPQUFPLEtBQUssQ0FBQztBQUM1QixNQUFJLENBQUMsVUFBVSxDQUFDLE9BQU8sTUFBTSxLQUFLLE9BQU8sTUFBTSxDQUFDLEdBQUcsU0FBUyxLQUFLLEdBQUksUUFBTztBQUM1RSxNQUFJLE9BQU8sU0FBUyxXQUFXLFFBQVEsS0FBSyxPQUFPLEVBQUUsR0FBRyxJQUFJLEtBQU0sUUFBTztBQUN6RSxTQUFPLHNCQUFzQixLQUFLLE9BQU8sSUFBSTtBQUMvQztBQUVBLFNBQVMsV0FBVyxPQUEwQixTQUEyQjtBQUN2RSxNQUFJLFNBQVMsTUFBTSxNQUFNLFNBQVMsRUFBRyxRQUFPO0FBQzVDLFFBQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxTQUFTLFVBQVUsTUFBTSxTQUFTLE9BQVEsTUFBTSxTQUFTLGFBQWEsTUFBTSxTQUFTO0FBQ2xILE1BQUksQ0FBQyxLQUFNLFFBQU87QUFDbEIsTUFBSSxRQUFRLEtBQU0sUUFBTztBQUN6QixTQUFPLFFBQVEsUUFBUSxTQUFTO0FBQ2xDO0FBRUEsU0FBUyxVQUFVLE9BQWMsT0FBb0M7QUFDbkUsYUFBVyxRQUFRLE1BQU0sU0FBUyxNQUFNLEVBQUUsR0FBRztBQUMzQyxRQUFJLEtBQUssU0FBUyxVQUFVLEtBQUssU0FBUyxTQUFVLFFBQU87QUFDM0QsUUFBSSxLQUFLLFNBQVMsUUFBUTtBQUN4QixZQUFNLFFBQVEsTUFBTSxTQUFTLEtBQUssRUFBRSxFQUFFLEtBQUssQ0FBQyxVQUF5QixNQUFNLFNBQVMsVUFBVSxNQUFNLFNBQVMsUUFBUTtBQUNySCxVQUFJLE1BQU8sUUFBTztBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDs7O0FDNUlBLElBQU0sVUFBK0Isb0JBQUksSUFBSSxDQUFDLFNBQVMsU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUNqRixJQUFNLGNBQWM7QUFDcEIsSUFBTSxPQUF3QixDQUFDO0FBVXhCLFNBQVMsVUFBVSxPQUFrQkMsU0FBNEMsT0FBK0I7QUFDckgsTUFBSSxNQUFNLE1BQU0sV0FBVyxLQUFLLENBQUMsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFTLFFBQU87QUFDdkUsUUFBTSxPQUFhLEVBQUUsT0FBTyxRQUFBQSxTQUFRLE9BQU8sb0JBQUksSUFBSSxHQUFHLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ3RFLGFBQVcsTUFBTSxPQUFPLE1BQVM7QUFDakMsU0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLO0FBQ3ZCO0FBR0EsU0FBUyxPQUFPLEVBQUUsS0FBSyxHQUFTLEtBQStCO0FBQzdELE1BQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE9BQU8sWUFBYSxRQUFPO0FBQ3JELE9BQUssSUFBSSxHQUFHO0FBQ1osU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXLE1BQVksT0FBYyxNQUFnQztBQUM1RSxhQUFXLFFBQVEsTUFBTSxNQUFPLFdBQVUsTUFBTSxNQUFNLElBQUk7QUFDMUQsYUFBVyxRQUFRLE1BQU0sU0FBUyxDQUFDLEVBQUcsWUFBVyxNQUFNLE1BQU0sSUFBSTtBQUNqRSxNQUFJLE1BQU0sUUFBUyxZQUFXLFNBQVMsTUFBTSxRQUFRLE9BQU8sRUFBRyxZQUFXLE1BQU0sT0FBTyxJQUFJO0FBQzdGO0FBRUEsU0FBUyxVQUFVLE1BQVksTUFBWSxNQUFnQztBQUN6RSxRQUFNLE9BQU8sS0FBSyxTQUFTLFNBQVksU0FBWSxLQUFLLE1BQU0sTUFBTSxLQUFLLElBQUk7QUFDN0UsTUFBSSxDQUFDLEtBQU0sV0FBVSxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQUEsV0FDakMsS0FBSyxTQUFTLFFBQVE7QUFDN0IsUUFBSSxPQUFPLE1BQU0sS0FBSyxFQUFFLEVBQUcsV0FBVSxNQUFNLElBQUk7QUFBQSxFQUNqRCxXQUFXLEtBQUssU0FBUyxTQUFTO0FBQ2hDLFVBQU1DLFVBQVMsS0FBSyxTQUFTO0FBQzdCLFFBQUksT0FBTyxNQUFNQSxVQUFTLEtBQUssS0FBSyxHQUFHLEtBQUssRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLEVBQUcsWUFBVyxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQzdGO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsTUFBWSxNQUFjLE1BQWdDO0FBRTNFLFFBQU0sT0FBTyxLQUFLLE1BQU0sd0JBQXdCLElBQUksQ0FBQyxLQUFLO0FBQzFELFFBQU0sUUFBUSxTQUFTLFNBQVksS0FBSyxLQUFLLE1BQU0sV0FBVyxJQUFJO0FBQ2xFLE1BQUksQ0FBQyxPQUFPLE1BQU0sR0FBRyxJQUFJLElBQUksS0FBSyxFQUFFLEVBQUc7QUFDdkMsYUFBVyxXQUFXLFFBQVEsS0FBSyxPQUFPLE1BQU0sSUFBSSxFQUFHLFlBQVcsTUFBTSxRQUFRLE9BQU8sUUFBUSxFQUFFO0FBQ25HO0FBRUEsU0FBUyxVQUFVLE1BQVksTUFBa0I7QUFDL0MsUUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLEVBQUU7QUFDaEMsTUFBSSxTQUFTLEtBQUssV0FBVyxXQUFXLEtBQUssVUFBVSxRQUFZLE1BQUssTUFBTSxJQUFJLElBQUk7QUFFdEYsTUFBSSxRQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssVUFBVSxRQUFTO0FBQ2pFLE1BQUksS0FBSyxTQUFVLFlBQVcsTUFBTSxLQUFLLFVBQVUsS0FBSyxFQUFFO0FBQzFELGFBQVcsTUFBTSxJQUFJO0FBQ3JCLE1BQUksS0FBSyxVQUFVLFFBQVc7QUFDNUIsZUFBVyxZQUFZLEtBQUssS0FBTSxZQUFXLE1BQU0sVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUN0RSxPQUFPO0FBQ0wsVUFBTSxTQUFTLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSztBQUMxQyxlQUFXLFNBQVMsT0FBTyxTQUFTLENBQUMsRUFBRyxZQUFXLE1BQU0sT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUN6RTtBQUNGO0FBR0EsU0FBUyxXQUFXLE1BQVksTUFBa0I7QUFDaEQsUUFBTSxRQUFRLEtBQUssVUFBVSxTQUFZLFNBQVksS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ2hGLE1BQUksT0FBTyxTQUFTLFVBQVUsT0FBTyxNQUFNLE1BQU0sRUFBRSxFQUFHLFdBQVUsTUFBTSxLQUFLO0FBQzdFO0FBRUEsU0FBUyxXQUFXLE1BQVksT0FBYyxNQUFrQjtBQUM5RCxNQUFJLE1BQU0sU0FBUyxVQUFVLE1BQU0sS0FBTSxZQUFXLE1BQU0sTUFBTSxNQUFNLE1BQU0sRUFBRTtBQUM5RSxNQUFJLE1BQU0sU0FBUyxjQUFjLFNBQVMsTUFBTSxLQUFLLEVBQUc7QUFDeEQsUUFBTSxZQUFZLFlBQVksTUFBTSxLQUFLO0FBQ3pDLE1BQUksQ0FBQyxVQUFXO0FBQ2hCLGFBQVcsUUFBUSxLQUFLLE1BQU0sTUFBTSxNQUFNLEVBQUUsR0FBRztBQUM3QyxVQUFNLFdBQVcsS0FBSyxRQUFRLFlBQVksS0FBSyxNQUFNLFNBQVM7QUFDOUQsUUFBSSxTQUFVLFlBQVcsTUFBTSxVQUFVLEtBQUssR0FBRyxFQUFFO0FBQUEsRUFDckQ7QUFDRjtBQUdPLFNBQVMsU0FBUyxFQUFFLFFBQVEsUUFBUSxHQUErQjtBQUV4RSxRQUFNQyxVQUFTLElBQUk7QUFBQSxJQUNqQixPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sTUFBTSxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTyxRQUFRLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUUsQ0FBQztBQUFBLEVBQ3pHO0FBQ0EsUUFBTSxRQUFRLG9CQUFJLElBQVU7QUFDNUIsYUFBVyxTQUFTQSxRQUFRLFlBQVcsUUFBUSxRQUFRLEtBQUssRUFBRyxPQUFNLElBQUksSUFBSTtBQUM3RSxTQUFPO0FBQ1Q7OztBQzdGQSxJQUFNLFFBQVEsQ0FBQyxPQUF3QyxRQUFzQixPQUFPLFVBQVUsYUFBYSxNQUFNLEdBQUcsSUFBSTtBQUV4SCxTQUFTLFNBQVMsTUFBWSxNQUFjLEtBQVUsS0FBVSxPQUFnQztBQUM5RixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLFFBQVEsTUFBTSxJQUFJLFFBQVEsR0FBRztBQUFBLElBQzdCLFFBQVEsSUFBSTtBQUFBLElBQ1osT0FBTyxPQUFPLElBQUksVUFBVSxhQUFhLElBQUksTUFBTSxHQUFHLElBQUksSUFBSTtBQUFBLElBQzlELFFBQVEsSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUN4QixTQUFTLElBQUksVUFBVSxHQUFHO0FBQUEsSUFDMUI7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsUUFBUSxTQUFjLEtBQVUsU0FBc0IsT0FBK0I7QUFDNUYsUUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixNQUFJLENBQUMsSUFBSyxRQUFPO0FBQ2pCLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxTQUFTLE1BQU0sWUFBWTtBQUM5QixXQUFPLEVBQUUsR0FBRyxLQUFLLFNBQVMsTUFBTyxJQUFJLFlBQVksWUFBWSxRQUFRLElBQUksUUFBUSxLQUFLLEVBQUc7QUFDM0YsUUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJO0FBQzVCLFNBQU87QUFBQTtBQUFBLElBRUwsR0FBRztBQUFBLElBQ0g7QUFBQSxJQUNBLFVBQVU7QUFDUixZQUFNLFNBQVMsUUFBUSxHQUFHO0FBQzFCLFVBQUksV0FBVyxLQUFNLFFBQU87QUFDNUIsYUFBTyxJQUFJLFlBQVksWUFBWSxRQUFRLElBQUksUUFBUSxLQUFLO0FBQUEsSUFDOUQ7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsTUFBWSxTQUFjLEtBQVUsU0FBc0IsT0FBOEI7QUFDdkcsUUFBTSxRQUFRLFVBQVUsUUFBUSxNQUFNLEtBQUs7QUFDM0MsUUFBTSxNQUFNLFFBQVE7QUFDcEIsUUFBTSxRQUFRLFFBQVEsU0FBUyxLQUFLLFNBQVMsS0FBSztBQUNsRCxRQUFNLE1BQVc7QUFBQSxJQUNmLEdBQUc7QUFBQSxJQUNILEdBQUksSUFBSSxTQUFTLEVBQUUsT0FBTyxNQUFNLElBQUksUUFBUSxLQUFLLEtBQUssVUFBVTtBQUFBLElBQ2hFLEdBQUksSUFBSSxVQUFVLEVBQUUsUUFBUSxNQUFNLElBQUksU0FBUyxLQUFLLEtBQUssS0FBSztBQUFBLElBQzlELEdBQUksSUFBSSxTQUFTLEVBQUUsT0FBTyxNQUFNLElBQUksUUFBUSxLQUFLLEtBQUssVUFBVTtBQUFBLElBQ2hFLEdBQUksUUFBUSxVQUFVLEVBQUUsUUFBUSxRQUFRLE9BQU87QUFBQSxJQUMvQyxHQUFJLFFBQVEsU0FBUyxFQUFFLE9BQU8sUUFBUSxNQUFNO0FBQUEsSUFDNUMsR0FBSSxRQUFRLE9BQU8sRUFBRSxLQUFLLFFBQVEsSUFBSTtBQUFBLEVBQ3hDO0FBQ0EsUUFBTSxFQUFFLE9BQU8sTUFBTSxHQUFHLFVBQVUsSUFBSTtBQUN0QyxRQUFNLFVBQVUsUUFBUSxFQUFFLEdBQUcsV0FBVyxNQUFNLElBQUk7QUFDbEQsUUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRyxPQUFPLFFBQVEsS0FBSztBQUMxRSxTQUFPLEVBQUUsR0FBRyxNQUFNLEtBQUssU0FBUyxJQUFJO0FBQ3RDO0FBRUEsSUFBTSxVQUFVLENBQUMsTUFBYyxRQUM3QixJQUFJLEtBQUssQ0FBQyxVQUFVLFNBQVMsU0FBUyxLQUFLLFNBQVMsSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUVsRSxJQUFNLFdBQVc7QUFBQSxFQUNmLFNBQVMsRUFBRSxRQUFRLFVBQVUsUUFBUSxVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUN6RSxRQUFRLEVBQUUsUUFBUSxRQUFRLFFBQVEsV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDekUsWUFBWSxFQUFFLFFBQVEsUUFBUSxRQUFRLFdBQVcsT0FBTyxhQUFhLE9BQU8sS0FBSztBQUFBLEVBQ2pGLFNBQVMsRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sUUFBUSxPQUFPLE1BQU0sT0FBTyxPQUFPLEVBQUUsU0FBUyxXQUFXLFFBQVEsR0FBRyxFQUFFO0FBQzdIO0FBRUEsSUFBTSxRQUFRLENBQUMsV0FBVyxVQUFVLGNBQWMsU0FBUztBQUUzRCxTQUFTLE9BQU8sTUFBYyxXQUEwQztBQUN0RSxRQUFNLEVBQUUsU0FBUyxRQUFRLFlBQVksUUFBUSxJQUFJO0FBQ2pELE1BQUksUUFBUSxTQUFTLE9BQU8sU0FBUyxXQUFXLFNBQVMsUUFBUSxXQUFXLEVBQUcsUUFBTztBQUN0RixRQUFNLE9BQU8sTUFBTSxLQUFLLENBQUMsUUFBUSxRQUFRLE1BQU0sVUFBVSxHQUFHLENBQUMsQ0FBQztBQUM5RCxTQUFPLFFBQVEsU0FBUyxJQUFJO0FBQzlCO0FBR08sU0FBUyxPQUNkLE1BQ0EsUUFDQSxXQUNBLE9BQ0EsV0FDa0I7QUFDbEIsUUFBTSxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVM7QUFDdkMsTUFBSSxRQUFRLFVBQWEsUUFBUSxNQUFNO0FBQ3JDLFVBQU0sT0FBTyxLQUFLLFVBQVUsU0FBWSxPQUFPLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDbkUsV0FBTyxRQUFRLFNBQVMsTUFBTSxLQUFLLE1BQU0sS0FBSyxLQUFLLFVBQVUsS0FBSyxNQUFNLEtBQUssR0FBRyxLQUFLLEtBQUs7QUFBQSxFQUM1RjtBQUNBLFFBQU0sTUFBTSxRQUFRLEtBQUssVUFBVSxTQUFZLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQzlFLE1BQUksQ0FBQyxJQUFLLFFBQU87QUFDakIsUUFBTSxNQUFNLFVBQVUsTUFBTSxLQUFLO0FBQ2pDLFFBQU0sT0FBTyxJQUFJLE9BQU8sR0FBRztBQUMzQixRQUFNLFVBQVUsUUFBUSxVQUFVLFFBQVEsTUFBTSxJQUFJO0FBQ3BELFNBQU8sVUFBVSxRQUFRLE1BQU0sS0FBSyxLQUFLLFNBQVMsS0FBSyxJQUFJLFNBQVMsTUFBTSxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNuRztBQUdPLFNBQVMsV0FBVyxPQUF3QixJQUFZLFdBQTJCO0FBQ3hGLFdBQVMsS0FBSyxJQUFJLE1BQU0sR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLFVBQVUsSUFBSTtBQUN2RCxVQUFNLFFBQVEsTUFBTSxFQUFFO0FBQ3RCLFFBQUksTUFBTSxTQUFTLFdBQVcsTUFBTSxTQUFTLFVBQVUsTUFBTSxTQUFVLFFBQU8sTUFBTTtBQUFBLEVBQ3RGO0FBQ0EsU0FBTztBQUNUOzs7QUN0R08sSUFBTSxRQUFRO0FBRXJCLElBQU1DLFVBQVMsQ0FBQyxTQUEwQyxNQUFNLFNBQVMsV0FBVyxLQUFLLFNBQVM7QUFHM0YsU0FBUyxPQUFPLElBQVksRUFBRSxNQUFNLEdBQXFCO0FBQzlELFdBQVMsS0FBSyxJQUFJLEtBQUssR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLFVBQVUsSUFBSTtBQUN0RCxVQUFNLE9BQU8sTUFBTSxFQUFFO0FBQ3JCLFFBQUlBLFFBQU8sSUFBSSxLQUFLLEtBQUssYUFBYSxPQUFXLFFBQU87QUFBQSxFQUMxRDtBQUNBLFNBQU8sTUFBTSxDQUFDO0FBQ2hCO0FBR08sU0FBUyxRQUNkLE9BQ0EsVUFDQSxRQUM2QztBQUM3QyxRQUFNLE9BQU8sTUFDVixTQUFTLENBQUMsRUFDVixPQUFPLENBQUMsU0FBd0JBLFFBQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxVQUFhLEtBQUssYUFBYSxRQUFRO0FBQ3hHLFFBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQzlDLFFBQU0sZUFBZSxTQUFTLENBQUMsT0FBZSxRQUFRLFlBQVksTUFBTSxNQUFNLEVBQUUsR0FBWSxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQ2pILFFBQU0sTUFBTSxDQUFDLE9BQWtDO0FBQzdDLFFBQUksTUFBTSxTQUFTLEVBQUcsUUFBTztBQUM3QixhQUFTLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxNQUFNLE1BQU0sRUFBRSxHQUFHLFVBQVUsR0FBSSxLQUFJLE1BQU0sSUFBSSxFQUFFLEVBQUcsUUFBTyxNQUFNLE1BQU0sRUFBRTtBQUN0RyxXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsVUFBVSxJQUFJO0FBQ1osYUFBTyxhQUFhLElBQUksRUFBRSxHQUFHLE1BQU0sQ0FBQztBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUNGO0FBR0EsSUFBTSxPQUFPO0FBR2IsU0FBUyxPQUFPLE1BQXVCLE9BQWdDO0FBQ3JFLFFBQU0sTUFBTSxLQUFLLE9BQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssSUFBSSxLQUFLLE1BQU0sS0FBSyxNQUFNLEdBQUcsU0FBUyxPQUFPO0FBQ3ZILFFBQU0sUUFBUSxLQUFLLE9BQU8sQ0FBQyxTQUFTLFdBQVcsTUFBTSxLQUFLLENBQUM7QUFDM0QsUUFBTSxVQUNKLE1BQU0sV0FBVyxJQUFJLE1BQU0sSUFBSSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sQ0FBQyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssU0FBUyxTQUFTLFFBQVEsS0FBSyxHQUFHLENBQUM7QUFDckgsU0FBTyxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsU0FBVSxLQUFjLFNBQVMsR0FBRyxLQUFLLEVBQUUsRUFBRSxDQUFDLEVBQUU7QUFDOUU7QUFHQSxJQUFNLGFBQWEsQ0FBQyxNQUFZLFVBQW9DO0FBQ2xFLFFBQU0sU0FBU0EsUUFBTyxJQUFJLElBQUksTUFBTSxLQUFLLE1BQU0sSUFBSTtBQUNuRCxTQUFPLFFBQVEsU0FBUyxVQUFVLE9BQU8sS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sYUFBYSxLQUFLLElBQUksQ0FBQztBQUMxRjtBQUdPLFNBQVMsVUFBVSxTQUFrQixPQUFrQixRQUFnRDtBQUM1RyxNQUFJLFFBQVEsYUFBYSxLQUFNLFFBQU8sQ0FBQyxPQUFPO0FBQzlDLFFBQU0sUUFBUSxTQUFTLE1BQU0sT0FBTyxRQUFRLEtBQUssUUFBUTtBQUN6RCxRQUFNLFFBQVEsSUFBSSxRQUFRLE1BQU0sT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE1BQU0sRUFBRSxDQUFXO0FBQ3RFLFNBQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sUUFBUSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLE1BQU0sT0FBTyxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQ2hHO0FBR0EsU0FBUyxTQUFTLE9BQXdCLFVBQThCO0FBQ3RFLFFBQU0sUUFBUSxJQUFJLFdBQVcsTUFBTSxNQUFNLEVBQUUsS0FBSyxFQUFFO0FBQ2xELGFBQVcsUUFBUSxPQUFPO0FBQ3hCLFVBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSSxLQUFNLE1BQU0sS0FBSyxNQUFNO0FBQ3ZELFVBQU0sVUFBVUEsUUFBTyxJQUFJLEtBQUssS0FBSyxhQUFhLFVBQWEsS0FBSyxhQUFhO0FBQ2pGLFVBQU0sS0FBSyxFQUFFLElBQUksUUFBUSxLQUFLLFVBQVUsS0FBSyxLQUFLO0FBQUEsRUFDcEQ7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sTUFBdUIsU0FBa0I7QUFDdkQsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixRQUFNLFNBQWtCLENBQUM7QUFDekIsUUFBTSxVQUFxQixDQUFDO0FBQzVCLGFBQVcsUUFBUSxNQUFNO0FBQ3ZCLFFBQUksS0FBSyxTQUFTLFFBQVMsUUFBTyxLQUFLLElBQUk7QUFBQSxhQUNsQyxLQUFLLFNBQVMsUUFBUyxTQUFRLEtBQUssSUFBSTtBQUFBLGFBQ3hDLEtBQUssU0FBUyxRQUFRO0FBQzdCLFlBQU0sS0FBSyxJQUFJO0FBQ2YsWUFBTSxPQUFPLFFBQVEsS0FBSyxLQUFLLEVBQUU7QUFDakMsVUFBSSxLQUFNLE9BQU0sS0FBSyxJQUFJO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxRQUFRLEVBQUUsS0FBSyxTQUFTLEVBQUUsS0FBSyxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQ3pFLFNBQU8sRUFBRSxPQUFPLE9BQU8sUUFBUSxRQUFRO0FBQ3pDO0FBTUEsU0FBUyxPQUFPLFNBQWtCLE1BQXVCLE9BQTJCO0FBQ2xGLFFBQU0sTUFBTSxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQzVDLFNBQU87QUFBQSxJQUNMLEdBQUc7QUFBQSxJQUNILEdBQUcsT0FBTyxNQUFNLE9BQU87QUFBQSxJQUN2QixVQUFVLFFBQVEsU0FBUyxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ3pELE1BQU0sQ0FBQztBQUFBLElBQ1AsU0FBUyxDQUFDO0FBQUEsSUFDVixNQUFNLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUM5QixhQUFhLFFBQVEsWUFBWSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUFBLEVBQ2pFO0FBQ0Y7OztBQy9GTyxTQUFTLGNBQWMsTUFBYSxXQUFzQixTQUFrQztBQUNqRyxRQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFFBQU0sU0FBUyxVQUFVLE9BQU8sS0FBSyxRQUFRO0FBQzdDLFFBQU0sU0FBUyxZQUFZLE1BQU0sT0FBTyxXQUFXLFFBQVEsU0FBUztBQUNwRSxRQUFNLE9BQU8sQ0FBQyxTQUFtQyxPQUFPLElBQUksSUFBSTtBQUNoRSxRQUFNLE9BQU8sTUFBZTtBQUM1QixRQUFNLFFBQVEsUUFBUSxLQUFLLElBQUk7QUFDL0IsUUFBTSxVQUEwRDtBQUFBLElBQzlEO0FBQUEsSUFDQSxXQUFXLFFBQVE7QUFBQSxJQUNuQixPQUFPLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQztBQUFBLElBQzFCLE9BQU8sTUFBTTtBQUFBLElBQ2IsUUFBUSxNQUFNO0FBQUEsSUFDZCxTQUFTLE1BQU07QUFBQSxJQUNmLFVBQVUsTUFBTTtBQUFBLElBQ2hCLE1BQU0sQ0FBQyxPQUFPLE1BQU0sTUFBTSxFQUFFO0FBQUEsSUFDNUIsWUFBWSxDQUFDLE9BQU8sV0FBVyxNQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVE7QUFBQSxJQUM3RDtBQUFBLElBQ0EsVUFBVSxNQUFNO0FBQUEsSUFDaEIsV0FBVyxDQUFDLFNBQVMsVUFBVSxLQUFLLE9BQU8sT0FBTyxPQUFPO0FBQUEsSUFDekQsR0FBRyxRQUFRLE9BQU8sSUFBSTtBQUFBLElBQ3RCLEdBQUcsS0FBSyxPQUFPLE1BQU0sTUFBTTtBQUFBLElBQzNCLEdBQUcsTUFBTSxPQUFPLFFBQVEsSUFBSTtBQUFBLElBQzVCLEdBQUcsT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQzNCLEdBQUcsUUFBUSxPQUFPLEtBQUssVUFBVSxNQUFNO0FBQUEsSUFDdkMsTUFBTSxNQUFNLE1BQU07QUFBQSxJQUNsQjtBQUFBO0FBQUE7QUFBQSxJQUdBLGFBQWEsQ0FBQztBQUFBLElBQ2QsVUFBVSxFQUFFLE1BQU0sV0FBVyxTQUFTLENBQUMsRUFBRTtBQUFBLElBQ3pDLFNBQVMsQ0FBQztBQUFBLEVBQ1o7QUFDQSxVQUFRLGNBQWMsTUFBTSxPQUFPO0FBQUEsSUFDakMsQ0FBQyxVQUFVLE1BQU0sU0FBUyxVQUFVLFFBQVEsUUFBUSxNQUFNLEVBQUUsS0FBSyxRQUFRLFlBQVksS0FBSztBQUFBLEVBQzVGO0FBQ0EsVUFBUSxXQUFXLFdBQVcsU0FBUyxRQUFRLE9BQU87QUFDdEQsVUFBUSxVQUFVLFVBQVUsU0FBUyxPQUFPLE1BQU07QUFDbEQsU0FBTztBQUNUO0FBR0EsU0FBUyxLQUFLLE9BQWtCLE1BQTBDLFFBQWtDO0FBQzFHLFFBQU0sU0FBUyxhQUFhLEtBQUs7QUFDakMsUUFBTSxTQUFTLGNBQWMsT0FBTyxJQUFJO0FBQ3hDLFFBQU0sWUFBWSxDQUFDLFNBQXdCLFFBQVEsWUFBWSxLQUFLLElBQUksTUFBTTtBQUM5RSxRQUFNLFlBQVksS0FBSyxNQUFNLGlCQUFpQixPQUFPLFdBQVcsTUFBTSxJQUFJLENBQUM7QUFDM0UsUUFBTSxXQUFXLEtBQUssTUFBTSxpQkFBaUIsT0FBTyxXQUFXLENBQUMsRUFBRSxNQUFNLEdBQUcsTUFBTSxTQUFTLFVBQWEsR0FBRyxTQUFTLE1BQU0sQ0FBQztBQUMxSCxRQUFNQyxZQUFXLGFBQWEsT0FBTyxNQUFNO0FBQzNDLFFBQU0sU0FBUyxTQUFTLENBQUMsT0FBOEMsT0FBTyxFQUFFLEVBQUUsSUFBSSxDQUFDLFVBQVVBLFVBQVMsT0FBTyxFQUFFLENBQUMsQ0FBQztBQUNySCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxRQUFRLElBQUk7QUFDVixZQUFNLFFBQVEsTUFBTSxXQUFXLEVBQUU7QUFDakMsYUFBTyxRQUFRLEtBQUssVUFBVSxFQUFFLElBQUksS0FBSztBQUFBLElBQzNDO0FBQUEsSUFDQSxPQUFPLElBQUk7QUFDVCxZQUFNLFFBQVEsTUFBTSxXQUFXLEVBQUU7QUFDakMsYUFBTyxRQUFRLEtBQUssU0FBUyxFQUFFLElBQUksS0FBSztBQUFBLElBQzFDO0FBQUEsSUFDQSxVQUFVLENBQUMsSUFBSSxXQUFXLE9BQU8sRUFBRSxFQUFFLFNBQVMsS0FBSyxPQUFPLEVBQUUsRUFBRSxNQUFNLENBQUMsUUFBUSxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDN0YsU0FBUyxDQUFDLElBQUksV0FBVyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDbEUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLEVBQUUsRUFBRSxRQUFRLENBQUMsVUFBVSxNQUFNLE1BQU0sT0FBTyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDckYsV0FBVyxDQUFDLE9BQU8sWUFBWSxJQUFJLEtBQUs7QUFBQSxFQUMxQztBQUNGO0FBRUEsU0FBUyxZQUFZLElBQVksT0FBeUI7QUFDeEQsUUFBTSxRQUFRLE1BQU0sV0FBVyxFQUFFO0FBQ2pDLFNBQU8sU0FBUyxJQUFLLE1BQU0sTUFBTSxLQUFLLElBQWMsT0FBTyxJQUFJLEtBQUs7QUFDdEU7QUFJQSxJQUFNLFNBQVMsQ0FBQyxTQUFzQyxLQUFLLFNBQVMsV0FBVyxLQUFLLFNBQVM7QUFHN0YsU0FBUyxNQUFNLE9BQWtCLFFBQW1DLFNBQStCO0FBQ2pHLFFBQU0sV0FBVyxTQUFTLENBQUMsT0FBZSxXQUFXLElBQUksT0FBTyxRQUFRLENBQUMsQ0FBQztBQUMxRSxRQUFNLFVBQVUsU0FBUyxDQUFDLE9BQWUsVUFBVSxNQUFNLE1BQU0sRUFBRSxHQUFZLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFDOUYsUUFBTSxVQUFVLFNBQVMsQ0FBQyxPQUFlLFVBQVUsT0FBTyxJQUFJLEVBQUUsR0FBVyxRQUFRLENBQUMsQ0FBQztBQUNyRixRQUFNLFdBQVcsS0FBSyxNQUFNLGtCQUFrQixPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQy9ELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxTQUFTLENBQUMsWUFBWSxRQUFRLFFBQVEsRUFBRTtBQUFBLElBQ3hDLFNBQVMsQ0FBQyxTQUFTLFFBQVEsS0FBSyxLQUFLLEVBQUU7QUFBQSxJQUN2QyxpQkFBaUIsQ0FBQyxTQUFTLFNBQVMsRUFBRSxJQUFJLEtBQUssRUFBRSxLQUFLLENBQUM7QUFBQSxJQUN2RCxlQUFlO0FBQUEsSUFDZixhQUFhLENBQUMsU0FBUyxjQUFjLE1BQU0sUUFBUSxDQUFDO0FBQUEsRUFDdEQ7QUFDRjtBQUtBLFNBQVMsT0FDUCxPQUNBLE1BQ0EsU0FDdUU7QUFDdkUsUUFBTSxXQUFXLEtBQUssTUFBTSxTQUFTLFFBQVEsQ0FBQyxDQUFDO0FBQy9DLFNBQU87QUFBQSxJQUNMLFFBQVEsQ0FBQyxTQUFTLFFBQVEsT0FBTyxJQUFJO0FBQUEsSUFDckMsU0FBUyxDQUFDLE9BQU8sVUFBVUMsU0FBUSxPQUFPLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDNUQsU0FBUyxDQUFDLFVBQVUsVUFBVSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2hELE9BQU8sQ0FBQyxNQUFNLFNBQVMsUUFBUSxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQ2hELFNBQVMsQ0FBQyxXQUFXLFNBQVMsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUM1QztBQUNGO0FBR0EsU0FBUyxZQUFZLE1BQWEsT0FBa0IsV0FBc0IsV0FBb0Q7QUFDNUgsUUFBTSxTQUFTLG9CQUFJLElBQWtCO0FBQ3JDLFFBQU0sTUFBTSxVQUFVLE9BQU8sS0FBSyxRQUFRO0FBQzFDLFFBQU0sVUFBVSxNQUFNLE9BQU8sS0FBSyxDQUFDLEVBQUUsU0FBUyxNQUFNLGFBQWEsVUFBYSxhQUFhLEtBQUssUUFBUTtBQUN4RyxRQUFNLFFBQVEsUUFBUSxNQUFNLEtBQUs7QUFDakMsV0FBUyxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQVEsTUFBTTtBQUN4QyxVQUFNLE9BQU8sTUFBTSxFQUFFO0FBQ3JCLFVBQU0sU0FBUyxVQUFVLFVBQVUsT0FBTyxXQUFXLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSyxRQUFRLENBQUMsSUFBSTtBQUM3RixVQUFNLE9BQU8sT0FBTyxNQUFNLFFBQVEsV0FBVyxNQUFNLE9BQU8sU0FBUztBQUNuRSxRQUFJLEtBQU0sUUFBTyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDcEM7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsT0FBeUM7QUFDeEQsU0FBTyxNQUFNLE1BQU0sQ0FBQyxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssU0FBVSxNQUFNLEtBQUssQ0FBQyxFQUFXLEtBQUssSUFDcEYsUUFDQSxDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQyxLQUFLLFVBQVUsSUFBSSxRQUFRLE1BQU0sU0FBUyxJQUFJLEtBQUssTUFBTSxFQUFFO0FBQ2xGOzs7QUN2SkEsSUFBTUMsVUFBUztBQUdSLFNBQVMsa0JBQWtCLEVBQUUsS0FBSyxHQUE0QztBQUNuRixRQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssS0FBSyxNQUFNLEdBQUcsR0FBRyxHQUFHLEtBQUssS0FBSyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQzVFLE1BQUksQ0FBQyxxQ0FBcUMsS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLEVBQUcsUUFBTztBQUN2RSxRQUFNLE9BQU8sTUFBTSxNQUFNLEdBQUcsQ0FBQyxFQUFFLFVBQVUsQ0FBQyxTQUFTLFNBQVMsVUFBVSxTQUFTLEtBQUs7QUFDcEYsUUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFDLE1BQU0sVUFBVSxRQUFRLE9BQU8sS0FBS0EsUUFBTyxLQUFLLElBQUksS0FBSyxVQUFVLE1BQU0sUUFBUSxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ3RILFNBQU8sT0FBTyxLQUFLLEtBQUssSUFBSSxTQUFZQSxRQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUM7QUFDMUU7QUFHQSxJQUFNLFlBQVksQ0FBQyxXQUE0QixDQUFDLE9BQU8sV0FBVyxHQUFHLEtBQUssVUFBVSxLQUFLLE1BQU07OztBQ1MvRixJQUFNLFdBQVc7QUFNVixTQUFTLFFBQVEsU0FBc0IsT0FBd0Q7QUFDcEcsUUFBTSxPQUFPLFFBQVEsS0FBSyxNQUFNLFFBQVEsS0FBSyxZQUFZLEdBQUcsSUFBSSxDQUFDO0FBQ2pFLFFBQU0sTUFBTSxRQUFRLEtBQUssUUFBUSxjQUFjLFFBQVE7QUFDdkQsUUFBTSxTQUFTLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssU0FBUyxRQUFRLENBQUM7QUFDakUsU0FBTyxPQUFPLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLEdBQUcsS0FBSyxPQUFPLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTUMsUUFBTyxVQUFVLElBQUksR0FBRyxNQUFNLE1BQU0sSUFBSTtBQUN0SDtBQUdPLFNBQVMsYUFBYSxTQUFzQixPQUE4QztBQUMvRixRQUFNLFVBQVUsVUFBVSxRQUFRLElBQUk7QUFDdEMsUUFBTSxXQUFXLFVBQVUsTUFBTSxJQUFJLEVBQ2xDLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFNLFNBQVMsS0FBSyxHQUFHLEtBQUssVUFBVSxFQUFFLEVBQzdELElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFPLFFBQVEsZUFBZSxRQUFRLEdBQUcsR0FBRyxJQUFJLEtBQUssRUFBRztBQUM3RSxRQUFNLENBQUMsS0FBSyxJQUFJLFFBQVEsT0FBTyxPQUFPO0FBQ3RDLE1BQUksU0FBUyxXQUFXLEtBQUssVUFBVSxPQUFXLFFBQU87QUFDekQsUUFBTSxTQUFTQSxRQUFPLFNBQVMsa0JBQWtCLEdBQUcsUUFBUSxNQUFNLEVBQUU7QUFDcEUsUUFBTSxTQUFTQSxRQUFPLFNBQVMsTUFBTSxNQUFNO0FBQzNDLFNBQU87QUFBQSxJQUNMLFVBQVUsU0FBUyxLQUFLLElBQUk7QUFBQSxJQUM1QixTQUFTLFFBQ04sT0FBTyxDQUFDLFVBQVUsUUFBUSxLQUFLLEtBQUssTUFBTSxRQUFRLGVBQWUsRUFDakUsSUFBSSxTQUFTLEVBQ2IsS0FBSyxNQUFNO0FBQUEsSUFDZCxNQUFNLE1BQU07QUFBQSxJQUNaLEdBQUksV0FBVyxVQUFhLEVBQUUsT0FBTztBQUFBLElBQ3JDLFFBQVEsUUFBUUEsUUFBTyxTQUFTLGVBQWUsQ0FBQyxLQUFNLFVBQVUsUUFBUUEsUUFBTyxTQUFTLGlCQUFpQixDQUFDO0FBQUEsSUFDMUcsU0FBU0EsUUFBTyxTQUFTLFdBQVcsS0FBSyxRQUFRO0FBQUEsRUFDbkQ7QUFDRjtBQUVBLElBQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQXNCLFFBQVEsZUFBZSxVQUFVO0FBR3JGLElBQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxNQUFxQixNQUFNLFFBQVEsY0FBYyxFQUFFLEVBQUUsV0FBVyxNQUFNLEdBQUc7QUFFcEcsSUFBTSxVQUFVLENBQUMsVUFBdUMsVUFBVSxVQUFhLENBQUMsb0JBQW9CLEtBQUssS0FBSztBQUU5RyxJQUFNQSxVQUFTLENBQUMsU0FBMkIsUUFDekMsUUFBUSxTQUFTLENBQUMsVUFBVSxNQUFNLFFBQVEsR0FBRyxHQUFHO0FBR2xELFNBQVMsVUFBVSxNQUFnQztBQUNqRCxRQUFNLFVBQW1CLENBQUM7QUFDMUIsTUFBSSxPQUFPO0FBQ1gsTUFBSSxPQUFPO0FBQ1gsYUFBVyxDQUFDLE9BQU8sT0FBTyxLQUFLLEtBQUssTUFBTSxZQUFZLEVBQUUsUUFBUSxHQUFHO0FBQ2pFLFFBQUksV0FBVyxLQUFLLE9BQU8sRUFBRztBQUM5QixRQUFJLFNBQVMsR0FBSSxRQUFPLFFBQVE7QUFDaEMsVUFBTSxPQUFPLEdBQUcsSUFBSSxHQUFHLE9BQU87QUFDOUIsV0FBTyxLQUFLLFNBQVMsSUFBSSxJQUFJLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLE1BQU07QUFDdkQsVUFBTSxDQUFDLEVBQUUsS0FBSyxLQUFLLElBQUksU0FBUyxLQUFNLDRCQUE0QixLQUFLLElBQUksS0FBSyxDQUFDLElBQUssQ0FBQztBQUN2RixRQUFJLFFBQVEsVUFBYSxVQUFVLE9BQVcsU0FBUSxLQUFLLEVBQUUsS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7OztBQzVFTyxTQUFTLFdBQVcsRUFBRSxNQUFNLEtBQUssR0FBNEI7QUFDbEUsTUFBSSxTQUFTLGdCQUFpQixRQUFPLENBQUM7QUFDdEMsU0FBTyxDQUFDLElBQUksS0FBSyxDQUFDLEdBQUcsUUFBUSxJQUFJLFNBQVMsTUFBTSxDQUFDLEVBQzlDLFFBQVEsQ0FBQyxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sV0FBVyxVQUFVLFVBQVUsRUFBRSxDQUFDLEVBQ2xFLE9BQU8sQ0FBQyxTQUFTLGVBQWUsS0FBSyxJQUFJLEtBQUssQ0FBQyxLQUFLLFNBQVMsSUFBSSxDQUFDLEVBQ2xFLElBQUksQ0FBQyxTQUFTLEtBQUssUUFBUSxTQUFTLEVBQUUsQ0FBQztBQUM1QztBQUNBLElBQU0sU0FBUzs7O0FDcUNmLGVBQXNCLFVBQVUsRUFBRSxNQUFNLEtBQUssR0FBZ0IsRUFBRSxRQUFRLFNBQVMsR0FBc0M7QUFDcEgsUUFBTSxVQUFVLE1BQU0sVUFBVSxFQUFFLE1BQU0sTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNO0FBQ25FLE1BQUksU0FBUyxTQUFTO0FBQ3BCLFdBQU8sY0FBYyxRQUFRLE9BQU8sT0FBTyxXQUFXLEVBQUUsT0FBTyxNQUFNLFdBQVcsU0FBUyxVQUFVLENBQUM7QUFDdEcsU0FBTyxTQUFTLFNBQVMsV0FBVyxRQUFRLE9BQU8sTUFBTTtBQUMzRDtBQUVBLElBQU0sVUFBVSxDQUFDLFVBQXlCLEVBQUUsU0FBUyxDQUFDLEdBQUcsT0FBTyxDQUFDLElBQUksRUFBRTtBQUd2RSxlQUFzQixhQUFhLFNBQXNCLE9BQWMsUUFBZ0M7QUFDckcsUUFBTSxVQUFVLE1BQU0sVUFBVSxTQUFTLE1BQU07QUFDL0MsTUFBSSxPQUFPLFlBQVk7QUFDckIsV0FBTyxRQUFRLEtBQUssUUFBUSxJQUFJLHlCQUF5QixPQUFPLCtCQUErQjtBQUNqRyxRQUFNLFdBQVcsUUFBUSxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLGFBQWE7QUFDeEUsUUFBTSxTQUFTO0FBQUEsSUFDYixNQUFNLFFBQVE7QUFBQSxJQUNkLFVBQVUsV0FBVyxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksRUFBRSxLQUFLLElBQUksS0FBSyxlQUFlO0FBQUEsSUFDeEYsR0FBRyxTQUFTLFNBQVMsT0FBTyxNQUFNO0FBQUEsSUFDbEMsR0FBRyxTQUFTLFNBQVMsT0FBTyxNQUFNO0FBQUEsRUFDcEM7QUFDQSxRQUFNLFFBQVEsUUFBUSxRQUFXLGVBQWUsT0FBTyxNQUFNO0FBQzdELFFBQU0sV0FBVyxDQUFDLElBQVksT0FBZUMsWUFBb0JDLGNBQThCO0FBQzdGLFVBQU0sTUFBTSxRQUFRLElBQUksRUFBRTtBQUMxQixVQUFNLFFBQVEsU0FBU0EsYUFBYSxRQUFRLFVBQWEsUUFBUSxLQUFLLGVBQWUsT0FBTyxNQUFNO0FBQ2xHLFVBQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLElBQUksV0FBVyxRQUFRLFVBQVUsRUFBRSxFQUFFO0FBRTFHLFVBQU0sU0FBUyxRQUFRLFVBQWEsUUFBUSxLQUFLLFdBQVcsT0FBTyxHQUFHLE1BQU0sU0FBUztBQUNyRixVQUFNLFVBQVUsT0FBTyxhQUFhLE1BQU0sb0JBQW9CLElBQUksT0FBTztBQUN6RSxXQUFPLEVBQUUsR0FBRyxRQUFRLEdBQUcsT0FBTyxHQUFJLFdBQVcsRUFBRSxVQUFVLEdBQUcsR0FBSSxRQUFRRCxjQUFhLFFBQVEsTUFBTTtBQUFBLEVBQ3JHO0FBQ0EsUUFBTSxVQUFVLFFBQVEsTUFBTSxRQUFRLENBQUMsU0FBUztBQUM5QyxVQUFNLFNBQVNFLFVBQVMsTUFBTSxPQUFPO0FBQ3JDLFVBQU0sU0FBUyxTQUFTLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxPQUFPLFVBQVUsTUFBTSxPQUFPLEdBQUcsU0FBUyxJQUFJLENBQUM7QUFDL0YsVUFBTSxTQUFTLGNBQWMsTUFBTSxPQUFPLEtBQU0sRUFBRSxRQUFRLENBQUMsVUFBVSxPQUFPLEVBQUU7QUFDOUUsVUFBTSxPQUFPLFlBQVksSUFBSTtBQUM3QixVQUFNLFFBQVEsRUFBRSxHQUFJLFdBQVcsVUFBYSxFQUFFLE9BQU8sR0FBSSxHQUFJLFNBQVMsVUFBYSxFQUFFLEtBQUssRUFBRztBQUM3RixVQUFNLFFBQWdCLEVBQUUsR0FBRyxRQUFRLEdBQUcsT0FBTyxHQUFHLE9BQU87QUFDdkQsV0FBTyxlQUFlLE1BQU0sU0FBUyxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBVTtBQUFBLEVBQ2xGLENBQUM7QUFDRCxRQUFNLE9BQU8sUUFBUSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzNDLFVBQU0sU0FBUyxVQUFVLEtBQUssSUFBSSxPQUFPO0FBQ3pDLFFBQUksUUFBUSxXQUFXLEtBQUssRUFBRSxNQUFNLFdBQVksUUFBTyxDQUFDO0FBQ3hELFVBQU0sU0FBUyxTQUFTLEtBQUssSUFBSSxLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQzFELFdBQU87QUFBQSxNQUNMLEdBQUcsV0FBVyxJQUFJLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLE1BQU0sQ0FBVTtBQUFBLE1BQ3pELEdBQUcsV0FBVyxLQUFLLElBQUksRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sRUFBRSxHQUFHLFFBQVEsSUFBSSxXQUFXLENBQUMsQ0FBVTtBQUFBLE1BQ3JGLEdBQUcsY0FBYyxJQUFJLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLE1BQU0sQ0FBVTtBQUFBLElBQzlEO0FBQUEsRUFDRixDQUFDO0FBQ0QsUUFBTSxTQUFTLFFBQVEsT0FBTztBQUFBLElBQVEsQ0FBQyxTQUNyQyxjQUFjLE1BQU0sT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFvQztBQUFBLE1BQ3BFO0FBQUEsTUFDQSxFQUFFLEdBQUcsU0FBUyxLQUFLLElBQUksS0FBSyxPQUFPLFVBQVUsS0FBSyxJQUFJLE9BQU8sR0FBRyxLQUFLLEdBQUcsUUFBUSxHQUFHO0FBQUEsSUFDckYsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPLEVBQUUsU0FBUyxDQUFDLEdBQUcsU0FBUyxHQUFHLE1BQU0sR0FBRyxNQUFNLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFDaEU7QUFFQSxTQUFTLGVBQWUsTUFBWSxTQUFrQixFQUFFLFNBQVMsU0FBUyxRQUFBQyxRQUFPLEdBQTZCO0FBQzVHLFFBQU0sT0FBTyxjQUFjLE1BQU0sT0FBTztBQUN4QyxNQUFJLFNBQVMsT0FBVyxRQUFPLENBQUMsSUFBSTtBQUNwQyxRQUFNLFNBQVMsa0JBQWtCLElBQUk7QUFDckMsTUFBSSxXQUFXLFFBQVc7QUFDeEIsVUFBTSxPQUFPQSxRQUFPLE1BQU07QUFDMUIsV0FBTyxTQUFTLFNBQVksQ0FBQyxJQUFJLENBQUMsSUFBSTtBQUFBLEVBQ3hDO0FBQ0EsUUFBTSxPQUFPLGdCQUFnQixNQUFNLE9BQU87QUFDMUMsTUFBSSxTQUFTLE9BQVcsUUFBTyxRQUFRLElBQUksSUFBSSxHQUFHLFNBQVMsQ0FBQztBQUM1RCxRQUFNLE9BQU8sUUFBUSxTQUFTLElBQUksU0FBWSxjQUFjLE1BQU0sT0FBTztBQUN6RSxVQUFRLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxXQUFXLFFBQVEsSUFBSSxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ25FO0FBR0EsZUFBc0IsWUFBWSxTQUFzQixPQUFvQixRQUFnQztBQUMxRyxRQUFNLFVBQVUsYUFBYSxTQUFTLEtBQUs7QUFDM0MsTUFBSSxZQUFZLE9BQVcsUUFBTyxFQUFFLFNBQVMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxFQUFFO0FBQzNELFFBQU0sRUFBRSxVQUFVLFNBQVMsTUFBTSxRQUFRLFFBQVEsT0FBTyxJQUFJO0FBQzVELFFBQU0sVUFBVSxNQUFNLFVBQVUsRUFBRSxNQUFNLGNBQWMsTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUU3RSxNQUFJLE9BQU8sWUFBWSxTQUFVLFFBQU8sRUFBRSxTQUFTLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRTtBQUNqRSxRQUFNLEVBQUUsTUFBTSxJQUFJLFNBQVMsU0FBUyxPQUFPLE1BQU07QUFDakQsUUFBTSxTQUFTO0FBQUEsSUFDYixNQUFNLFFBQVE7QUFBQSxJQUNkO0FBQUEsSUFDQSxLQUFLO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxHQUFJLFdBQVcsVUFBYSxFQUFFLFFBQVEsS0FBSztBQUFBLEVBQzdDO0FBQ0EsUUFBTUMsV0FBVSxRQUFRLE1BQU0sUUFBUSxDQUFDLFNBQWlEO0FBQ3RGLFVBQU0sT0FBTyxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQUcsQ0FBQztBQUNwRSxXQUFPLFNBQVMsU0FBWSxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxHQUFHLFFBQVEsUUFBUSxVQUFVLFVBQVUsTUFBTSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDckcsQ0FBQztBQUNELFNBQU8sRUFBRSxTQUFBQSxVQUFTLE9BQU8sQ0FBQyxFQUFFO0FBQzlCO0FBR0EsZUFBc0IsV0FBVyxTQUFzQixPQUEwQixRQUFnQztBQUMvRyxRQUFNLFVBQVUsTUFBTSxVQUFVLFNBQVMsTUFBTTtBQUMvQyxNQUFJLE9BQU8sWUFBWSxTQUFVLFFBQU8sRUFBRSxTQUFTLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRTtBQUNqRSxRQUFNLFFBQVEsRUFBRSxHQUFHLFNBQVMsU0FBUyxTQUFTLE9BQU8sTUFBTSxHQUFHLE1BQU0sUUFBUSxLQUFLO0FBQ2pGLFFBQU1BLFdBQVUsTUFBTTtBQUFBLElBQVEsQ0FBQyxXQUM3QixTQUFTLE9BQU8sRUFFYixPQUFPLENBQUMsU0FBUyxPQUFPLGFBQWEsTUFBTSxDQUFDLE1BQU0sY0FBYyxDQUFDLGVBQWUsS0FBSyxLQUFLLElBQUksT0FBTyxDQUFDLEVBQ3RHLFFBQVEsQ0FBQyxTQUFTLGNBQWMsTUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDbEU7QUFDQSxTQUFPLEVBQUUsU0FBQUEsVUFBUyxPQUFPLENBQUMsRUFBRTtBQUM5QjtBQUdBLElBQU0saUJBQWlCLENBQUMsSUFBWSxZQUNsQyxRQUFRO0FBQUEsRUFBUztBQUFBLEVBQUksQ0FBQyxFQUFFLE1BQU0sTUFDNUIsTUFBTSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxnQ0FBZ0MsS0FBSyxJQUFJLENBQUMsQ0FBQztBQUNwRztBQVVGLFNBQVMsU0FBUyxFQUFFLEtBQUssR0FBZ0IsU0FBa0IsUUFBcUM7QUFDOUYsUUFBTSxhQUFhLE9BQU8sV0FBVyxJQUFJLE1BQU07QUFDL0MsU0FBTztBQUFBLElBQ0wsR0FBRyxTQUFTLFNBQVMsTUFBTTtBQUFBLElBQzNCLEdBQUksY0FBYyxDQUFDLFNBQVMsSUFBSSxLQUFLLFNBQVMsU0FBUyxNQUFNO0FBQUEsSUFDN0QsT0FBTyxRQUFRLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsT0FBTztBQUFBLElBQ3hELE1BQU0sS0FBSyxNQUFNLEdBQUcsS0FBSyxJQUFJLEdBQUcsS0FBSyxZQUFZLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDdEQ7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLGNBQ1AsTUFDQSxTQUNBLE9BQ0EsRUFBRSxNQUFNLFlBQVksR0FBRyxNQUFNLEdBQ1c7QUFDeEMsUUFBTSxPQUFPLGNBQWMsTUFBTSxTQUFTLEVBQUUsTUFBTSxhQUFhLEtBQUssTUFBTSxRQUFRLEtBQUssQ0FBQztBQUN4RixNQUFJLFNBQVMsVUFBYSxTQUFTLE1BQU0sS0FBTSxRQUFPLENBQUM7QUFDdkQsUUFBTSxTQUFTLGFBQWFGLFVBQVMsTUFBTSxPQUFPLElBQUksTUFBTTtBQUM1RCxRQUFNLFNBQVMsQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxHQUFJLE1BQU0sVUFBVSxDQUFDLEdBQUksR0FBSSxNQUFNLFVBQVUsQ0FBQyxDQUFFLENBQUMsQ0FBQztBQUM5RSxRQUFNLFNBQWlCO0FBQUEsSUFDckIsTUFBTSxNQUFNO0FBQUEsSUFDWixNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLO0FBQUEsSUFDMUMsS0FBSyxNQUFNO0FBQUEsSUFDWCxJQUFJLE1BQU0sT0FBTyxVQUFVLFVBQVU7QUFBQSxJQUNyQyxVQUFVLE1BQU07QUFBQSxJQUNoQixXQUFXLE1BQU07QUFBQSxJQUNqQixHQUFJLFdBQVcsVUFBYSxFQUFFLE9BQU87QUFBQSxJQUNyQyxJQUFLLE1BQU0sVUFBVSxTQUFTLE1BQU0sU0FBUyxJQUFJLE1BQU0sRUFBRSxRQUFRLEtBQUs7QUFBQSxJQUN0RSxRQUFRLE1BQU0sVUFBVSxVQUFVLE1BQU0sT0FBTztBQUFBLElBQy9DLFFBQVEsTUFBTSxVQUFVLE1BQU07QUFBQSxJQUM5QixPQUFPLE1BQU0sU0FBUyxNQUFNO0FBQUEsSUFDNUIsR0FBSSxPQUFPLFNBQVMsS0FBSyxFQUFFLE9BQU87QUFBQSxJQUNsQyxPQUFPLE1BQU0sU0FBUyxNQUFNLFNBQVMsU0FBUyxJQUFJO0FBQUEsRUFDcEQ7QUFDQSxTQUFPLENBQUMsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUN4QjtBQUVBLElBQU0sWUFBWSxDQUFDLElBQVksWUFDN0IsUUFBUSxPQUFPLEVBQUUsRUFBRSxNQUFNLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLFNBQVMsVUFBVSxhQUFhLEtBQUssSUFBSSxDQUFDLENBQUM7QUFHL0csU0FBUyxZQUFZLEVBQUUsTUFBTSxFQUFFLE1BQU0sS0FBSyxFQUFFLEdBQThCO0FBQ3hFLFFBQU0sS0FBS0csUUFBTyxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssVUFBVSxDQUFDLEVBQUUsS0FBSyxNQUFNQSxRQUFPLEtBQUssSUFBSSxDQUFDLElBQUk7QUFDckYsUUFBTSxPQUFPLE9BQU8sS0FBSyxDQUFDQSxRQUFPLEtBQUssSUFBSSxJQUFJLFNBQVksS0FBSyxFQUFFO0FBQ2pFLFNBQU8sTUFBTSxNQUFNLFdBQVcsSUFBSSxLQUFLLE9BQU87QUFDaEQ7QUFDQSxJQUFNQSxVQUFTO0FBR1IsSUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLE1BQU0sR0FBVSxZQUNoRCxNQUFNLFNBQVMsU0FBUyxLQUFLLFVBQVUsS0FBSyxJQUFJLE9BQU87QUFHbEQsSUFBTSxXQUFXLENBQUMsRUFBRSxNQUFNLE1BQXNCLE1BQU0sU0FBUyxPQUFPOzs7QUNoTzdFLGVBQXNCLFlBQVksRUFBRSxNQUFNLEtBQUssR0FBZ0IsUUFBZ0M7QUFDN0YsUUFBTUMsV0FBeUMsQ0FBQztBQUNoRCxRQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBVyxFQUFFLE1BQU0sVUFBVSxTQUFTLFNBQVMsS0FBSyxVQUFVLE1BQU0sSUFBSSxHQUFHO0FBQ3pFLFVBQU0sVUFBVSxNQUFNLFVBQVUsRUFBRSxNQUFNLGNBQWMsTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUM3RSxRQUFJLE9BQU8sWUFBWSxVQUFVO0FBQy9CLFlBQU0sS0FBSyx1QkFBdUIsSUFBSSxTQUFTLElBQUkseUJBQXlCLE9BQU8sK0JBQStCO0FBQ2xIO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxNQUFNLGlCQUFpQixTQUFTLFNBQVMsTUFBTTtBQUM3RCxVQUFNLEVBQUUsUUFBUSxNQUFNLElBQUksU0FBUyxNQUFNLFNBQVMsT0FBTyxNQUFNO0FBQy9ELFVBQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLElBQUksVUFBVSxRQUFRLFVBQVUsVUFBVSxPQUFPLFdBQVcsTUFBTTtBQUNwRyxlQUFXLEVBQUUsTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ3hDLFlBQU0sU0FBUyxTQUFTLE1BQU0sTUFBTSxPQUFPO0FBQzNDLE1BQUFBLFNBQVEsS0FBSztBQUFBLFFBQ1g7QUFBQSxRQUNBLEVBQUUsR0FBRyxRQUFRLEdBQUksVUFBVSxFQUFFLE9BQU8sR0FBSSxRQUFRLFVBQVUsTUFBTSxNQUFNLE9BQU8sR0FBRyxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQUEsTUFDeEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLFNBQUFBLFVBQVMsTUFBTTtBQUMxQjtBQVdBLGVBQWUsaUJBQWlCLFNBQWlCLFNBQWtCLFFBQW9DO0FBQ3JHLFFBQU0sUUFBUUMsU0FBUSxPQUFPO0FBQzdCLFFBQU0sT0FBTyw2QkFBNkIsS0FBSyxPQUFPLElBQUksQ0FBQztBQUMzRCxNQUFJLE1BQU0sU0FBUyxLQUFLLFNBQVMsT0FBVyxRQUFPLEVBQUUsU0FBUyxNQUFNO0FBQ3BFLFFBQU0sU0FBUyxNQUFNLFVBQVUsRUFBRSxNQUFNLGNBQWMsTUFBTSxLQUFLLEdBQUcsTUFBTTtBQUN6RSxNQUFJLE9BQU8sV0FBVyxTQUFVLFFBQU8sRUFBRSxTQUFTLE1BQU07QUFDeEQsUUFBTUMsU0FBUUQsU0FBUSxNQUFNO0FBQzVCLFNBQU9DLE9BQU0sU0FBUyxJQUFJLEVBQUUsU0FBUyxRQUFRLE9BQU9BLE9BQU0sSUFBSSxFQUFFLFNBQVMsTUFBTTtBQUNqRjtBQUVBLElBQU1ELFdBQVUsQ0FBQyxZQUNmLFFBQVEsTUFBTSxRQUFRLENBQUMsU0FBUztBQUM5QixRQUFNLE9BQU8sY0FBYyxNQUFNLE9BQU87QUFDeEMsU0FBTyxTQUFTLFNBQVksQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEtBQUssQ0FBQztBQUNsRCxDQUFDOzs7QUNwREgsSUFBTSxRQUNKO0FBR0ssU0FBUyxPQUFPLFNBQWtFO0FBQ3ZGLFFBQU0sT0FBTztBQUFBLElBQUssTUFDaEIsUUFBUSxFQUFFO0FBQUEsTUFBUSxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQzlCLGFBQWEsS0FBSyxJQUFJLElBQ2xCLENBQUMsR0FBRyxLQUFLLFNBQVMsS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLElBQUksTUFBTSxNQUFNLEtBQUssUUFBUSxTQUFTLEVBQUUsRUFBRSxFQUFFLElBQ2hHLENBQUM7QUFBQSxJQUNQO0FBQUEsRUFDRjtBQUNBLFNBQU8sQ0FBQyxTQUFTLEtBQUssRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLEtBQUssTUFBTSxPQUFPLFNBQVMsU0FBUyxRQUFRLEtBQUssU0FBUyxJQUFJLElBQUksRUFBRSxFQUFFO0FBQzVHOzs7QUNpQkEsZUFBc0IsZUFDcEIsVUFDQSxFQUFFLE9BQU8sS0FBSyxVQUFVLENBQUMsR0FBRyxVQUFVLENBQUMsRUFBRSxHQUN6QyxPQUNBLFFBQzZFO0FBRTdFLFFBQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUNwQyxRQUFNLGdCQUFnQixjQUFjLFNBQVMsS0FBSztBQUNsRCxRQUFNLFVBQVU7QUFBQSxJQUNkLEdBQUksTUFBTSxhQUFhLFVBQVUsS0FBSyxlQUFlLE1BQU07QUFBQSxJQUMzRCxRQUFRLFVBQVUsSUFBSTtBQUFBLElBQ3RCLFFBQVEsT0FBTyxJQUFJO0FBQUEsRUFDckI7QUFDQSxRQUFNLFFBQVEsSUFBSSxPQUFPLENBQUMsU0FBUyxZQUFZLElBQUksS0FBSyxLQUFLLFNBQVMsWUFBWSxLQUFLLFNBQVMsTUFBTTtBQUN0RyxNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sRUFBRSxVQUFVLFNBQVMsT0FBTyxDQUFDLEVBQUU7QUFDOUQsUUFBTSxTQUFTLEVBQUUsUUFBUSxTQUFTO0FBQ2xDLFFBQU0sVUFBVSxTQUFTLEtBQUssR0FBRyxLQUFLO0FBQ3RDLFFBQU0sUUFBUSxRQUFRLENBQUMsR0FBRyxPQUFPLEdBQUcsUUFBUSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFDcEUsUUFBTSxVQUFVLFFBQVEsT0FBTyxjQUFjO0FBRTdDLE1BQUksUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sQ0FBQyxLQUFLLFNBQVMsR0FBRyxDQUFDLEVBQUcsT0FBTSxLQUFLLElBQUk7QUFDcEUsUUFBTSxTQUFTLElBQUksSUFBSSxRQUFRLElBQUksT0FBTyxDQUFDO0FBQzNDLFFBQU0sVUFBVSxJQUFJLElBQUksTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLElBQUksS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7QUFDOUYsUUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsT0FBTztBQUU1RCxRQUFNLFdBQVcsUUFBUSxTQUFZLENBQUMsSUFBSSxDQUFDLElBQUksTUFBTSxZQUFZLEtBQUssTUFBTSxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQzdGLGFBQVcsUUFBUSxTQUFTLFdBQVcsSUFBSSxDQUFDLElBQUksTUFBTSxPQUFPLFNBQVMsUUFBUSxDQUFDLEVBQUcsU0FBUSxJQUFJLElBQUk7QUFDbEcsTUFBSSxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxVQUFVLElBQUksQ0FBQztBQUNqRCxlQUFXLFFBQVE7QUFDakIsVUFBSSx5QkFBeUIsS0FBSyxLQUFLLElBQUksS0FBSyxPQUFPLFdBQVcsS0FBSyxJQUFJLE1BQU0sV0FBWSxTQUFRLElBQUksSUFBSTtBQUFBO0FBRWpILGFBQVcsV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLFNBQVMsVUFBVSxDQUFDLEdBQUc7QUFDbEYsVUFBTSxRQUFRLFFBQVEsU0FBUyxLQUFLO0FBQ3BDLFFBQUksVUFBVSxPQUFXLFNBQVEsSUFBSSxLQUFLO0FBQUEsRUFDNUM7QUFDQSxNQUFJLFFBQVEsU0FBUyxFQUFHLFFBQU8sRUFBRSxVQUFVLFNBQVMsT0FBTyxDQUFDLEVBQUU7QUFDOUQsUUFBTSxRQUFRLENBQUMsR0FBRyxvQkFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3hFLFFBQU0sRUFBRSxTQUFBRSxVQUFTLE1BQU0sSUFBSSxNQUFNQyxXQUFVLEVBQUUsT0FBTyxDQUFDLEdBQUcsT0FBTyxHQUFHLFNBQVMsUUFBUSxHQUFHLFFBQVEsVUFBVSxLQUFLO0FBQzdHLFNBQU8sRUFBRSxVQUFVLEVBQUUsR0FBRyxTQUFTLFNBQUFELFNBQVEsR0FBRyxNQUFNO0FBQ3BEO0FBR0EsZUFBZSxhQUNiLFVBQ0EsT0FDQSxlQUNBLFFBQ21CO0FBQ25CLFFBQU0sU0FBUyxDQUFDLFNBQXFDLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUksR0FBRztBQUMvRixRQUFNLENBQUMsVUFBVSxNQUFNLElBQUksQ0FBQyxPQUFPLFFBQVEsR0FBRyxPQUFPLE1BQU0sQ0FBQztBQUM1RCxRQUFNLGNBQWMsV0FBVyxTQUFZLFNBQVksY0FBYyxNQUFNO0FBQzNFLFFBQU0sY0FBYyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxhQUFhLElBQUksQ0FBQztBQUNqRSxRQUFNLFVBQVUsS0FBSyxNQUFNLElBQUksSUFBSSxZQUFZLFFBQVEsU0FBUyxDQUFDLENBQUM7QUFDbEUsUUFBTSxZQUFZLFVBQVUsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sVUFBVSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQy9FLFNBQU87QUFBQSxJQUNMLEdBQUc7QUFBQSxJQUNILEdBQUksYUFBYSxVQUFhLEVBQUUsY0FBYyxDQUFDLEdBQUcsU0FBUyxjQUFjLEdBQUksTUFBTSxVQUFVLFFBQVEsQ0FBRSxFQUFFO0FBQUEsSUFDekcsSUFBSyxlQUFlLGtCQUFrQjtBQUFBLE1BQ3BDLFFBQVEsQ0FBQyxTQUFpQixjQUFjLElBQUksTUFBTSxRQUFRLGdCQUFnQixJQUFJLE1BQU07QUFBQSxJQUN0RjtBQUFBLElBQ0EsR0FBSSxjQUFjLFVBQWEsRUFBRSxVQUFVO0FBQUEsSUFDM0MsR0FBSSxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxXQUFXLElBQUksQ0FBQyxLQUFLLEVBQUUsWUFBWSxhQUFhLEtBQUssRUFBRTtBQUFBLElBQ3BGLEdBQUksWUFBWSxTQUFTLEtBQUssRUFBRSxXQUFXLENBQUMsU0FBaUIsUUFBUSxFQUFFLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDbkY7QUFDRjtBQUdBLElBQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQzlCLFdBQVcsSUFBSSxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFHL0QsSUFBTSxZQUFZLENBQUMsTUFBYyxXQUMvQixTQUFTLFdBQ1QsQ0FBQyxVQUFVLElBQUksS0FDZixTQUFTLFlBQ1QsU0FBUyxVQUNULENBQUMsT0FBTyxJQUFJLEtBQ1osQ0FBQyxRQUFRLElBQUksS0FDYixPQUFPLFdBQVcsSUFBSSxNQUFNO0FBRTlCLElBQU0sV0FDSixDQUFDLFVBQ0QsQ0FBQyxFQUFFLEtBQUssTUFDTixNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssU0FBUyxJQUFJLENBQUM7QUFHNUMsSUFBTUUsV0FBVTtBQUdoQixTQUFTLFNBQVMsU0FBaUMsT0FBa0Q7QUFDbkcsUUFBTSxRQUFRLG9CQUFJLElBQWlCO0FBQ25DLE1BQUlDLFNBQVEsUUFBUSxLQUFLO0FBQ3pCLFdBQVMsUUFBUSxHQUFHLFFBQVFELFlBQVdDLE9BQU0sU0FBUyxHQUFHLFNBQVM7QUFFaEUsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLFFBQVEsQ0FBQyxNQUFNLElBQUksR0FBRyxNQUFNLFNBQVNBLE1BQUssRUFBRSxHQUFHLEtBQUssZUFBZSxHQUFHLEVBQUU7QUFDckcsZUFBVyxVQUFVLEtBQU0sT0FBTSxJQUFJLE1BQU07QUFDM0MsSUFBQUEsU0FBUSxRQUFRLEtBQUssSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQzlDO0FBQ0EsU0FBTyxDQUFDLEdBQUcsS0FBSztBQUNsQjtBQUVBLElBQU0sY0FBYyxPQUFPLEVBQUUsS0FBSyxHQUFnQixXQUFxQyxVQUFVLE1BQU0sWUFBWSxNQUFNLENBQUM7QUFFMUgsZUFBZSxZQUFZLE9BQStCLFFBQWtDO0FBQzFGLFFBQU0sVUFBVSxvQkFBSSxJQUErQjtBQUNuRCxhQUFXLEVBQUUsTUFBTSxLQUFLLEtBQUs7QUFDM0IsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE1BQU0sVUFBVSxNQUFNLE1BQU0sWUFBWSxNQUFNLENBQUMsRUFBRyxTQUFRLElBQUksTUFBTSxLQUFLO0FBQ3ZHLFNBQU87QUFDVDtBQUVBLElBQU0sY0FDSixDQUFDLFdBQ0QsT0FBTyxZQUFZO0FBQ2pCLFFBQU0sVUFBVSxNQUFNLFVBQVUsRUFBRSxNQUFNLGFBQWEsTUFBTSxRQUFRLEdBQUcsTUFBTTtBQUM1RSxTQUFPLE9BQU8sWUFBWSxXQUFXLFNBQVk7QUFDbkQ7QUFFRixJQUFNLFVBQVUsQ0FBQyxVQUF1QyxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sSUFBSUMsT0FBTSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUU7QUFHcEgsU0FBU0EsUUFBTyxNQUFzQjtBQUNwQyxNQUFJLFdBQVcsS0FBSyxJQUFJLEVBQUcsUUFBTyxLQUFLLEtBQUssUUFBUSxvQkFBb0IsRUFBRSxDQUFDO0FBQzNFLFNBQU8sS0FBSyxNQUFNLEtBQUssWUFBWSxHQUFHLElBQUksQ0FBQyxFQUFFLFFBQVEsWUFBWSxFQUFFO0FBQ3JFO0FBTUEsZUFBc0JILFdBQ3BCLEVBQUUsT0FBTyxVQUFVLENBQUMsRUFBRSxHQUN0QixRQUNBLFVBQ0EsUUFBMkIsQ0FBQyxHQUMrQztBQUMzRSxRQUFNRCxXQUFVLG9CQUFJLElBQXNCO0FBQzFDLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLFNBQVMsRUFBRSxRQUFRLFNBQVM7QUFDbEMsUUFBTSxNQUFNLENBQUMsVUFBdUI7QUFDbEMsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE1BQU0sUUFBUyxDQUFBQSxTQUFRLElBQUksTUFBTSxDQUFDLEdBQUlBLFNBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQyxHQUFJLE1BQU0sQ0FBQztBQUNwRyxVQUFNLEtBQUssR0FBRyxNQUFNLEtBQUs7QUFBQSxFQUMzQjtBQUNBLFFBQU0sTUFBTSxNQUFNLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLE9BQU87QUFDckQsUUFBTSxXQUFXLFFBQVEsU0FBWSxhQUFhLE1BQU0sWUFBWSxLQUFLLE1BQU07QUFDL0UsUUFBTSxVQUFVLE1BQU07QUFBQSxJQUNwQixNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxVQUFVLElBQUksQ0FBQztBQUFBLElBQzFDO0FBQUEsRUFDRjtBQUNBLGFBQVcsV0FBVyxPQUFPO0FBQzNCLFFBQUksWUFBWSxJQUFLLEtBQUksRUFBRSxTQUFTLFVBQVUsVUFBVSxPQUFPLEdBQUcsT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUFBLGFBQ3BFLFFBQVEsUUFBUSxJQUFJLEVBQUcsS0FBSSxFQUFFLFNBQVMsZUFBZSxPQUFPLEdBQUcsT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUFBLGFBQzFFLE9BQU8sV0FBVyxRQUFRLElBQUksTUFBTTtBQUMzQyxVQUFJLE1BQU0sYUFBYSxTQUFTLEVBQUUsU0FBUyxTQUFTLFNBQVMsU0FBUyxRQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsTUFBTSxDQUFDO0FBQUEsYUFDL0YsVUFBVSxRQUFRLE1BQU0sTUFBTSxFQUFHLEtBQUksTUFBTSxZQUFZLFNBQVMsTUFBTSxDQUFDO0FBQUEsYUFDdkUsUUFBUSxLQUFLLFNBQVMsVUFBVSxHQUFHO0FBQzFDLFlBQU0sUUFBUSxRQUFRLFNBQVMsS0FBSztBQUNwQyxVQUFJLFVBQVUsT0FBVyxLQUFJLE1BQU0sWUFBWSxTQUFTLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDeEU7QUFBQSxFQUNGO0FBRUEsUUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsV0FBVyxPQUFPLFdBQVcsSUFBSSxNQUFNLFVBQVU7QUFDbEcsUUFBTUssUUFBTyxFQUFFLE9BQU8sU0FBUyxDQUFDLEdBQUcsU0FBUyxHQUFHLElBQUksRUFBRSxHQUFHTCxVQUFTLFFBQVEsR0FBRztBQUM1RSxTQUFPLEVBQUUsU0FBQUEsVUFBUyxNQUFNO0FBQzFCO0FBR0EsSUFBTSxTQUNKLENBQUMsVUFDRCxDQUFDLFNBQXFDO0FBQ3BDLFFBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsUUFBUSxLQUFLLFNBQVMsSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUMvRSxTQUFPLE1BQU0sV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJO0FBQ3pDO0FBR0YsZUFBZUssUUFDYixFQUFFLE9BQU8sUUFBUSxHQUNqQkwsVUFDQSxRQUNBLEtBQ2U7QUFDZixRQUFNLE9BQU8sb0JBQUksSUFBWTtBQUM3QixXQUFTLFFBQVEsR0FBRyxRQUFRRSxVQUFTLFNBQVM7QUFDNUMsVUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLFlBQVk7QUFBQSxNQUNyQztBQUFBLE1BQ0EsU0FBUyxVQUFVLE9BQU8sTUFBTUYsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEtBQUssQ0FBQyxLQUFLLElBQUksTUFBTSxDQUFDO0FBQUEsSUFDMUcsRUFBRTtBQUNGLGVBQVcsRUFBRSxRQUFRLFFBQVEsS0FBSyxPQUFPO0FBQ3ZDLGlCQUFXLFVBQVUsUUFBUyxNQUFLLElBQUksTUFBTTtBQUM3QyxVQUFJLFFBQVEsV0FBVyxFQUFHO0FBQzFCLFVBQUksZUFBZSxNQUFNLElBQUksaUJBQWlCLFFBQVEsU0FBUyxLQUFLLElBQUksTUFBTSxXQUFXLFFBQVEsU0FBUyxNQUFNLENBQUM7QUFBQSxJQUNuSDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLElBQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxHQUFnQixFQUFFLElBQUksSUFBSSxTQUFTLE1BQ3pELE9BQU8sV0FBYyxPQUFPLGNBQWMsU0FBUyxJQUFJLEtBQUssYUFBYTs7O0FDeEtwRSxTQUFTLFVBQVUsUUFBNkM7QUFDckUsU0FBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ2hFOzs7QUNyQ08sU0FBUyxRQUFRLFNBQWtCLFFBQW9DLFVBQWtDO0FBQzlHLFFBQU0sV0FBVyxXQUFXLE9BQU87QUFDbkMsUUFBTSxlQUE4QixDQUFDO0FBQ3JDLFFBQU0sU0FBa0IsQ0FBQztBQUN6QixhQUFXLFNBQVMsUUFBUTtBQUMxQixRQUFJLE1BQU0sWUFBWSxDQUFDLE1BQU0sT0FBTyxFQUFHO0FBQ3ZDLFFBQUk7QUFDRixpQkFBVyxlQUFlLGFBQWEsU0FBUyxPQUFPLFVBQVUsUUFBUSxFQUFHLGNBQWEsS0FBSyxXQUFXO0FBQUEsSUFDM0csU0FBUyxPQUFPO0FBQ2QsWUFBTSxVQUFVLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDckUsYUFBTyxLQUFLLEVBQUUsTUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNuRTtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsY0FBYyxPQUFPO0FBQ2hDO0FBRUEsSUFBTSxRQUFRLENBQUMsRUFBRSxVQUFVLEVBQUUsS0FBSyxRQUFRLEVBQUUsTUFBd0IsUUFBUSxVQUFhLFlBQVk7QUFHckcsU0FBUyxXQUFXLFNBQW1GO0FBQ3JHLFFBQU0sUUFBUSxvQkFBSSxJQUFzQztBQUN4RCxTQUFPLENBQUMsU0FBUyxXQUFXO0FBQzFCLFVBQU0sTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2hDLFVBQU0sU0FBUyxNQUFNLElBQUksR0FBRztBQUM1QixRQUFJLE9BQVEsUUFBTztBQUNuQixVQUFNLFlBQVksUUFBUSxTQUFTLFNBQVM7QUFDNUMsVUFBTSxTQUFTLFlBQVksV0FBVyxVQUFVLFNBQVMsTUFBTSxJQUFJLFdBQVcsU0FBUyxPQUFPO0FBQzlGLFVBQU0sV0FBVyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxNQUFNLElBQUksTUFBTSxTQUFTLGFBQWEsQ0FBQyxRQUFRLFFBQVEsRUFBRSxFQUFFLEVBQUU7QUFDcEgsVUFBTSxJQUFJLEtBQUssUUFBUTtBQUN2QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRUEsSUFBTSxXQUFXLENBQUMsUUFBUSxXQUFXLFFBQVEsU0FBUyxRQUFRLFVBQVUsS0FBSztBQUU3RSxTQUFTLGFBQ1AsU0FDQSxPQUNBLFVBQ0EsVUFDd0I7QUFDeEIsUUFBTSxRQUF1QixDQUFDO0FBQzlCLGFBQVcsV0FBVyxVQUFVO0FBQzlCLFVBQU0sTUFBTSxNQUFNLEdBQUcsT0FBTztBQUM1QixRQUFJLENBQUMsSUFBSztBQUNWLFVBQU0sZ0JBQWdCLFVBQVUsT0FBTyxTQUFTLFFBQVE7QUFDeEQsVUFBTSxTQUFTLFNBQVMsU0FBUyxNQUFNLGdCQUFnQixJQUFJO0FBRTNELGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFDbEQsWUFBTSxLQUFLLE9BQU8sS0FBSztBQUN2QixVQUFJLEdBQUcsV0FBVyxDQUFDLGNBQWU7QUFDbEMsWUFBTSxTQUNKLFlBQVksVUFBVSxZQUFZLFdBQVksSUFBcUIsR0FBRyxJQUFlLElBQUksSUFBSSxHQUFHLE1BQWUsT0FBTztBQUN4SCxVQUFJLFdBQVcsT0FBVztBQUMxQixpQkFBVyxXQUFXTSxRQUFPLE1BQU0sRUFBRyxPQUFNLEtBQUssU0FBUyxRQUFRLFNBQVMsT0FBTyxTQUFTLFFBQVEsR0FBRyxPQUFPLElBQUksT0FBTyxDQUFDO0FBQUEsSUFDM0g7QUFBQSxFQUNGO0FBQ0EsU0FBTyxVQUFVLEtBQUs7QUFDeEI7QUFHQSxTQUFTLFVBQVUsT0FBdUQ7QUFDeEUsUUFBTSxRQUFRLG9CQUFJLElBQXlCO0FBQzNDLGFBQVcsT0FBTyxPQUFPO0FBQ3ZCLFFBQUksQ0FBQyxRQUFRLEdBQUcsRUFBRztBQUNuQixVQUFNLE9BQU8sTUFBTSxJQUFJLElBQUksR0FBRztBQUM5QixRQUFJLFNBQVMsVUFBYSxTQUFTLEdBQUcsSUFBSSxTQUFTLElBQUksRUFBRyxPQUFNLElBQUksSUFBSSxLQUFLLEdBQUc7QUFBQSxFQUNsRjtBQUNBLFNBQU8sTUFBTSxTQUFTLElBQUksUUFBUSxNQUFNLE9BQU8sQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEtBQUssTUFBTSxJQUFJLElBQUksR0FBRyxNQUFNLEdBQUc7QUFDckc7QUFFQSxJQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsSUFBSSxNQUE0QixRQUFRLE1BQU0sUUFBUSxZQUFZLGFBQWEsUUFBUSxVQUFVO0FBQzdILElBQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxNQUMxQixRQUFRLFlBQVksWUFBWSxDQUFDLFFBQVEsV0FBVyxPQUFPLEVBQUUsUUFBUSxRQUFRLFFBQVEsSUFBSTtBQWdCM0YsU0FBUyxXQUFXLFNBQXFDLFNBQXdDO0FBQy9GLFVBQVEsU0FBUztBQUFBLElBQ2YsS0FBSztBQUNILGFBQU8sUUFBUSxNQUFNLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxNQUFNLElBQUksS0FBSyxLQUFLLElBQUksTUFBTSxLQUFLLEtBQUssRUFBRTtBQUFBLElBQ3hGLEtBQUs7QUFDSCxhQUFPLFFBQVEsUUFBUSxJQUFJLENBQUMsYUFBYSxFQUFFLE1BQU0sU0FBUyxJQUFJLFFBQVEsSUFBSSxNQUFNLFFBQVEsRUFBRTtBQUFBLElBQzVGLEtBQUs7QUFDSCxhQUFPLENBQUMsRUFBRSxNQUFNLFNBQVMsSUFBSSxHQUFHLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDL0MsS0FBSztBQUNILGFBQU8sUUFBUSxLQUFLLElBQUksQ0FBQyxTQUFTLEVBQUUsTUFBTSxLQUFLLElBQUksSUFBSSxJQUFJLE1BQU0sVUFBVSxLQUFLLE9BQU8sRUFBRSxFQUFFO0FBQUEsSUFDN0Y7QUFDRSxhQUFPLFFBQVEsT0FDWixPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsT0FBTyxFQUN4QyxJQUFJLENBQUMsV0FBVyxFQUFFLE1BQU0sT0FBTyxJQUFJLE1BQU0sSUFBSSxNQUFNLFVBQVUsT0FBTyxPQUFPLEVBQUUsRUFBRTtBQUFBLEVBQ3RGO0FBQ0Y7QUFFQSxJQUFNLFFBQWMsRUFBRSxPQUFPLEdBQUcsS0FBSyxFQUFFO0FBR3ZDLFNBQVMsVUFBVSxTQUFrQixRQUF1QztBQUMxRSxTQUFPLFFBQVEsUUFBUSxRQUFRLENBQUMsV0FBaUM7QUFDL0QsUUFBSSxXQUFXLFFBQVMsUUFBTyxDQUFDLEVBQUUsTUFBTSxRQUFRLElBQUksR0FBRyxNQUFNLE1BQU0sQ0FBQztBQUNwRSxVQUFNLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDNUIsV0FBTyxTQUFTLFVBQWMsVUFBVSxPQUFPLFFBQVEsUUFBUyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sUUFBUSxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ2pILENBQUM7QUFDSDtBQUdBLFNBQVMsVUFBVSxPQUFjLFNBQXdCO0FBQ3ZELFFBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxNQUFNLEtBQUs7QUFDN0MsUUFBTSxNQUFNLFFBQVEsTUFBTSxRQUFRLElBQUksSUFBSSxRQUFRLE1BQU0sT0FBTyxJQUFJLEVBQUU7QUFDckUsU0FBTyxFQUFFLE9BQU8sTUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJLE1BQU0sS0FBSyxLQUFLLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQ3BGO0FBRUEsU0FBUyxVQUFVLEVBQUUsUUFBUSxHQUFvQixTQUFrQixVQUE2QjtBQUM5RixTQUFPLFNBQVMsUUFBUSxTQUFTLE9BQU8sTUFBTSxRQUFTLFNBQVMsYUFBYSxTQUFTLE9BQU8sU0FBUyxPQUFPLE1BQU07QUFDckg7QUFFQSxTQUFTQSxRQUFPLFFBQTBEO0FBQ3hFLFNBQU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxTQUFTLENBQUMsTUFBaUI7QUFDNUQ7QUFHQSxTQUFTLFFBQVEsU0FBa0IsT0FBd0IsU0FBa0IsVUFBNkI7QUFDeEcsTUFBSSxRQUFRLFlBQVksT0FBUSxRQUFPO0FBQ3ZDLFFBQU0sYUFBYSxTQUFTLE9BQU8sTUFBTSxFQUFFO0FBQzNDLE1BQUksZUFBZSxVQUFhLGVBQWUsTUFBTyxRQUFPLEVBQUUsR0FBRyxTQUFTLFVBQVUsV0FBVztBQUNoRyxRQUFNLFdBQXFCLE1BQU0sWUFBWSxRQUFRLFNBQVMsUUFBUSxXQUFXLFNBQVMsUUFBUTtBQUNsRyxTQUFPLGFBQWEsUUFBUSxXQUFXLFVBQVUsRUFBRSxHQUFHLFNBQVMsU0FBUztBQUMxRTtBQUVBLFNBQVMsU0FBUyxTQUFrQixPQUF3QixFQUFFLElBQUksTUFBTSxRQUFRLEdBQWtCLFNBQStCO0FBQy9ILFFBQU0sUUFBUSxRQUFRLFVBQVUsRUFBRTtBQUNsQyxRQUFNLE1BQU0sUUFBUSxJQUFJLEVBQUUsR0FBRyxRQUFRO0FBQ3JDLFNBQU8sRUFBRSxPQUFPLFNBQVMsTUFBTSxRQUFRLE1BQU0sU0FBUyxhQUFjLE1BQU0sUUFBUSxLQUFNLEtBQUssS0FBSyxRQUFRO0FBQzVHOzs7QUMzSk8sSUFBTSxZQUFZO0FBRXpCLElBQU0sT0FBTztBQUdOLFNBQVMsYUFBYSxTQUF1QztBQUNsRSxTQUFPLENBQUMsR0FBRyxRQUFRLFNBQVMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFDaEQsVUFBTSxDQUFDLEVBQUUsTUFBTSxTQUFTLElBQUksT0FBTyxFQUFFLElBQUk7QUFDekMsVUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFDekQsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE9BQU8sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUU7QUFBQSxNQUN6QyxRQUFRLFNBQVMsSUFBSTtBQUFBLE1BQ3JCLE9BQU8sTUFBTTtBQUFBLElBQ2Y7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUdBLFNBQVMsU0FBUyxNQUFzQjtBQUN0QyxRQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLFNBQU8sS0FBSyxXQUFXLElBQUksSUFDdkIsS0FDRyxNQUFNLENBQUMsRUFDUCxRQUFRLGlCQUFpQixFQUFFLEVBQzNCLEtBQUssSUFDUjtBQUNOO0FBR08sU0FBUyxRQUFRLE1BQWMsUUFBd0M7QUFDNUUsUUFBTSxDQUFDLElBQUksTUFBTSxHQUFHLElBQUksSUFBSSxLQUFLLE1BQU0sR0FBRztBQUMxQyxRQUFNLFFBQVEsT0FBTyxLQUFLLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRTtBQUNoRCxTQUFPLFVBQVUsVUFBYSxLQUFLLFdBQVcsTUFBTSxTQUFTLFVBQWEsT0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJO0FBQzNHO0FBTU8sU0FBUyxZQUFZLFNBQWlCLFFBQW1EO0FBQzlGLFFBQU0sVUFBVSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQTRCLE9BQU8sS0FBSyxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxFQUFFLElBQUksSUFBSSxFQUFFO0FBQ3pHLFFBQU0sTUFBTSxPQUFPLFFBQVEsQ0FBQ0MsV0FBVSxDQUFDQSxPQUFNLElBQUksR0FBRyxRQUFRQSxNQUFLLENBQUMsQ0FBQztBQUNuRSxRQUFNLFFBQVEsSUFBSSxLQUFLLENBQUMsU0FBUyxLQUFLLFNBQVMsSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUM3RCxRQUFNLFFBQVEsT0FBTyxLQUFLLENBQUMsRUFBRSxHQUFHLE1BQU0sUUFBUSxXQUFXLEdBQUcsRUFBRSxHQUFHLENBQUM7QUFDbEUsUUFBTSxRQUFRLFFBQVEsQ0FBQyxHQUFHLFFBQVEsS0FBSyxHQUFHLE1BQU0sRUFBRSxJQUFJO0FBQ3RELFFBQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxPQUFPLGFBQWEsUUFBUSxNQUFNLEdBQUcsRUFBRSxHQUFHLElBQUksRUFBRSxFQUFFO0FBQzVGLFNBQU8sU0FBUyxLQUFLLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLENBQUMsR0FBRztBQUM3RDtBQUdBLFNBQVMsYUFBYSxHQUFXLEdBQW1CO0FBQ2xELE1BQUksTUFBTSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLFVBQVUsS0FBSztBQUNsRSxhQUFXLENBQUMsT0FBTyxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxRQUFRLEdBQUc7QUFDOUMsVUFBTSxPQUFPLENBQUMsUUFBUSxDQUFDO0FBQ3ZCLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsR0FBRztBQUM1QyxZQUFNLFNBQVUsSUFBSSxJQUFJLEtBQWdCLFdBQVcsUUFBUSxJQUFJO0FBQy9ELFdBQUssS0FBSyxLQUFLLElBQUksUUFBUyxJQUFJLE9BQU8sQ0FBQyxJQUFlLEdBQUksS0FBSyxJQUFJLElBQWUsQ0FBQyxDQUFDO0FBQUEsSUFDdkY7QUFDQSxVQUFNO0FBQUEsRUFDUjtBQUNBLFNBQU8sSUFBSSxFQUFFLE1BQU07QUFDckI7OztBQzVEQSxJQUFNLFlBQXdCLEVBQUUsT0FBTyxZQUFZLE9BQU8sQ0FBQyxjQUFjLEVBQUU7QUFDM0UsSUFBTSxZQUF3QixFQUFFLE9BQU8sYUFBYSxPQUFPLENBQUMsV0FBVyxFQUFFO0FBQ3pFLElBQU0sWUFBd0IsRUFBRSxPQUFPLGFBQWEsT0FBTyxDQUFDLG1CQUFtQixFQUFFO0FBQ2pGLElBQU0sT0FBbUIsRUFBRSxPQUFPLFdBQVcsT0FBTyxDQUFDLFlBQVksRUFBRTtBQUNuRSxJQUFNLFNBQXFCLEVBQUUsT0FBTyxhQUFhLE9BQU8sQ0FBQyxRQUFRLEVBQUU7QUFDbkUsSUFBTSxhQUF5QixFQUFFLE9BQU8sV0FBVyxPQUFPLENBQUMsY0FBYyxRQUFRLEVBQUU7QUFDbkYsSUFBTSxVQUFzQixFQUFFLE9BQU8sY0FBYyxPQUFPLENBQUMsY0FBYyxFQUFFO0FBQzNFLElBQU0sYUFBeUIsRUFBRSxPQUFPLFdBQVcsT0FBTyxDQUFDLGdCQUFnQixFQUFFO0FBQzdFLElBQU0sT0FBbUIsRUFBRSxPQUFPLGFBQWEsT0FBTyxDQUFDLGFBQWEsRUFBRTtBQUN0RSxJQUFNLFlBQXdCLEVBQUUsT0FBTyxXQUFXLE9BQU8sQ0FBQyxZQUFZLEVBQUU7QUFHeEUsSUFBTSxPQUE2QztBQUFBLEVBQ2pELE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLE1BQU07QUFDUjtBQUdBLElBQU0sUUFBOEM7QUFBQSxFQUNsRCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQ1I7QUFHQSxJQUFNLGFBQW1EO0FBQUEsRUFDdkQsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUNWO0FBR0EsSUFBTSxTQUErRTtBQUFBLEVBQ25GLG1DQUFtQyxFQUFFLEdBQUcsV0FBVyxPQUFPLE9BQU87QUFBQSxFQUNqRSxzQkFBc0IsRUFBRSxPQUFPLFdBQVcsT0FBTyxDQUFDLFNBQVMsR0FBRyxPQUFPLE9BQU87QUFBQSxFQUM1RSxzQkFBc0IsRUFBRSxPQUFPLGVBQWUsT0FBTyxDQUFDLFNBQVMsR0FBRyxPQUFPLE9BQU87QUFDbEY7QUFHTyxJQUFNLGNBQXFDO0FBQUEsRUFDaEQsR0FBRyxJQUFJLElBQUksQ0FBQyxNQUFNLE9BQU8sWUFBWSxNQUFNLEVBQUUsUUFBUSxDQUFDLFVBQWlDLE9BQU8sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUM5RztBQUdBLElBQU0sUUFBUTtBQUVkLElBQU0sb0JBQStEO0FBQUEsRUFDbkUsQ0FBQyw2Q0FBNkMsTUFBTTtBQUFBLEVBQ3BELENBQUMsd0RBQXdELFdBQVc7QUFBQSxFQUNwRSxDQUFDLG9CQUFvQixNQUFNO0FBQUEsRUFDM0IsQ0FBQyw2QkFBNkIsTUFBTTtBQUFBLEVBQ3BDLENBQUMsa0NBQWtDLFdBQVc7QUFBQSxFQUM5QyxDQUFDLDZCQUE2QixNQUFNO0FBQ3RDO0FBR08sSUFBTSxPQUFPO0FBR2IsSUFBTSxXQUFXLENBQUMsWUFBNkIsc0JBQXNCLEtBQUssT0FBTztBQUdqRixTQUFTLFFBQVEsU0FBMkM7QUFDakUsUUFBTSxVQUFVLGtCQUFrQixRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssTUFBTTtBQUM5RCxVQUFNLFFBQVEsUUFBUSxLQUFLLE9BQU87QUFDbEMsV0FBTyxRQUFRLENBQUMsRUFBRSxHQUFHLFdBQVcsT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPLE9BQU8sTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDbkYsQ0FBQztBQUNELFNBQU87QUFBQSxJQUNMLEdBQUcsQ0FBQyxHQUFHLFFBQVEsU0FBUyxLQUFLLENBQUMsRUFBRSxRQUFRLE9BQU87QUFBQSxJQUMvQyxHQUFHLENBQUMsR0FBRyxRQUFRLFNBQVMsUUFBUSxDQUFDLEVBQUUsUUFBUSxVQUFVO0FBQUEsSUFDckQsR0FBRyxDQUFDLEdBQUcsUUFBUSxTQUFTLE9BQU8sQ0FBQyxFQUFFLFFBQVEsU0FBUztBQUFBLElBQ25ELEdBQUc7QUFBQSxFQUNMO0FBQ0Y7QUFHQSxJQUFNLFdBQVc7QUFFakIsU0FBUyxXQUFXLE9BQWtEO0FBQ3BFLFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsV0FBUyxNQUFNLENBQUMsS0FBSyxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUMsR0FBRyxRQUFRLENBQUMsU0FBUztBQUNoRSxVQUFNLGFBQWEsV0FBVyxJQUFJO0FBQ2xDLFdBQU8sYUFBYSxDQUFDLEVBQUUsR0FBRyxZQUFZLE9BQU8sc0JBQXNCLElBQUksSUFBSSxPQUFPLFdBQW9CLE1BQU0sQ0FBQyxJQUFJLENBQUM7QUFBQSxFQUNwSCxDQUFDO0FBQ0g7QUFHQSxJQUFNLFVBQVU7QUFFaEIsU0FBUyxVQUFVLEVBQUUsT0FBTyxHQUFHLFFBQVEsR0FBRyxHQUE4QztBQUN0RixTQUFPLE1BQU0sTUFBTSxHQUFHLEVBQUUsUUFBUSxDQUFDLFNBQVM7QUFDeEMsVUFBTSxhQUFhLE9BQU8sT0FBTyxRQUFRLEtBQUssS0FBSyxDQUFDLElBQUksT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUFJO0FBQzlFLFdBQU8sYUFBYSxDQUFDLEVBQUUsR0FBRyxZQUFZLE9BQU8sa0JBQWtCLEtBQUssS0FBSyxDQUFDLEtBQUssTUFBTSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQzdGLENBQUM7QUFDSDtBQUVBLFNBQVMsUUFBUSxPQUFrRDtBQUNqRSxRQUFNLENBQUMsRUFBRSxNQUFNLE9BQU8sSUFBSSxRQUFRLEVBQUUsSUFBSTtBQUN4QyxRQUFNLFNBQVMsS0FBSyxZQUFZLEVBQUUsV0FBVyxNQUFNO0FBQ25ELFVBQVEsTUFBTSxZQUFZLEVBQUUsTUFBTSxZQUFZLEtBQUssQ0FBQyxHQUFHLFFBQVEsQ0FBQyxTQUFTO0FBQ3ZFLFVBQU0sY0FBYyxTQUFTLE9BQU8sT0FBTyxJQUFJO0FBQy9DLFVBQU0sUUFBUSxHQUFHLE9BQU8sR0FBRyxJQUFJLE9BQU8sRUFBRSxHQUFHLFNBQVMsV0FBVyxRQUFRLEdBQUcsSUFBSTtBQUM5RSxXQUFPLGFBQWEsQ0FBQyxFQUFFLEdBQUcsWUFBWSxPQUFPLE9BQU8sT0FBUSxTQUFvQixRQUFrQixPQUFPLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQzdILENBQUM7QUFDSDs7O0FDdkdBLElBQU0sYUFBYTtBQWNaLFNBQVMsU0FBUyxPQUE0QztBQUNuRSxRQUFNLFdBQVcsT0FBTyxLQUFLLElBQUksZUFBZSxNQUFNLE1BQU0sTUFBTSxRQUFRLElBQUksQ0FBQztBQUMvRSxRQUFNLEVBQUUsU0FBUyxTQUFTLElBQUksV0FBVyxPQUFPLFFBQVE7QUFDeEQsUUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLEdBQUcsa0JBQWtCLEtBQUssR0FBRyxHQUFHLFlBQVksVUFBVSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQ2hHLFFBQU0sUUFBUSxNQUFNLFNBQVMsSUFBSSxDQUFDLGFBQWEsRUFBRSxTQUFTLElBQUksSUFBSSxPQUFPLENBQUMsV0FBVyxPQUFPLE9BQU8sT0FBTyxDQUFDLEVBQUUsRUFBRTtBQUMvRyxRQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sUUFBUSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUNsRCxRQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsV0FBVyxDQUFDLEtBQUssSUFBSSxNQUFNLEtBQUssQ0FBQyxNQUFNLFVBQVUsSUFBSSxPQUFPLFNBQVMsTUFBTSxHQUFHLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUN0SCxRQUFNLFVBQVUsS0FBSyxJQUFJLENBQUMsRUFBRSxPQUFPLEdBQUcsUUFBUSxPQUFPO0FBQUEsSUFDbkQsTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUNqQjtBQUFBLElBQ0EsU0FBUyxZQUFZLE9BQU87QUFBQSxFQUM5QixFQUFFO0FBQ0YsU0FBTztBQUFBLElBQ0wsVUFBVSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxHQUFHLFdBQVcsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPO0FBQUEsSUFDaEYsWUFBWSxNQUFNLFFBQVEsQ0FBQyxFQUFFLFNBQVMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFPLFFBQVEsQ0FBQyxhQUFhLE9BQU8sT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFFLEVBQUUsS0FBSyxRQUFRO0FBQUEsSUFDcEgsVUFBVSxDQUFDLEdBQUcsVUFBVSxHQUFHLE9BQU8sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsVUFBVSxLQUFLLEVBQUU7QUFBQSxFQUN4RztBQUNGO0FBTUEsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssR0FBRyxTQUFTLEdBQThCO0FBQ3ZFLFNBQU8sVUFBVSxLQUFLLElBQUksS0FBTSxTQUFTLFNBQVMsS0FBSyxLQUFLLEtBQUssSUFBSTtBQUN2RTtBQUdPLFNBQVMsU0FBUyxHQUFlLEdBQXVCO0FBQzdELFNBQU8sUUFBUSxFQUFFLFNBQVMsRUFBRSxPQUFPO0FBQ3JDO0FBTU8sU0FBUyxjQUNkLFFBQ0EsRUFBRSxVQUFVLFdBQVcsR0FDZ0I7QUFDdkMsUUFBTSxVQUFVLElBQUksSUFBSSxXQUFXLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLEtBQUssQ0FBQztBQUN0RSxTQUFPLE9BQU87QUFBQSxJQUNaLE9BQU8sUUFBUSxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQTZCO0FBQ2xFLFVBQUksT0FBTyxZQUFZLGFBQWEsQ0FBQyxRQUFRLElBQUksRUFBRSxFQUFHLFFBQU8sQ0FBQyxJQUFJLE1BQU07QUFDeEUsWUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxDQUFDLFlBQVksUUFBUSxVQUFVLEVBQUU7QUFDaEYsYUFBTyxDQUFDLElBQUksUUFBUSxFQUFFLEdBQUcsUUFBUSxNQUFNLE1BQU0sS0FBSyxJQUFJLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFBQSxJQUMxRSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsU0FBUyxhQUFhLEVBQUUsUUFBUSxJQUFJLEtBQUssR0FBVyxTQUE4QjtBQUNoRixTQUFPLEVBQUUsU0FBUyxRQUFRLElBQUksR0FBSSxTQUFTLFNBQVksQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFHO0FBQ3hFO0FBRUEsU0FBUyxXQUFXLE9BQXlCLFVBQW9DO0FBQy9FLFFBQU0sVUFBb0IsQ0FBQztBQUMzQixRQUFNLFdBQWlDLENBQUM7QUFDeEMsYUFBVyxXQUFXLFVBQVU7QUFDOUIsZUFBVyxhQUFhLGFBQWEsUUFBUSxJQUFJLEdBQUc7QUFDbEQsWUFBTSxPQUFPLFFBQVEsT0FBTyxVQUFVLEtBQUs7QUFDM0MsWUFBTSxRQUFRLFVBQVUsV0FBVyxNQUFNLE1BQU07QUFDL0MsZUFBUyxLQUFLLEdBQUcsTUFBTSxJQUFJLENBQUMsYUFBYSxFQUFFLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxRQUFRLEVBQUUsQ0FBQztBQUNuRixVQUFJLFVBQVUsV0FBVyxHQUFJO0FBQzdCLFlBQU0sVUFBVSxRQUFRLFdBQVcsT0FBTztBQUMxQyxpQkFBVyxXQUFXLElBQUksSUFBSSxVQUFVLE1BQU0sT0FBTyxDQUFDLFNBQVMsUUFBUSxNQUFNLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRztBQUM1RixjQUFNLFNBQVMsQ0FBQyxZQUE4QixRQUFRLFNBQVMsT0FBTyxLQUFLLFFBQVEsT0FBTztBQUMxRixnQkFBUSxLQUFLLEVBQUUsSUFBSSxXQUFXLFFBQVEsVUFBVSxRQUFRLE1BQU0sU0FBUyxPQUFPLENBQUM7QUFBQSxNQUNqRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLFNBQVMsU0FBUztBQUM3QjtBQUVBLFNBQVMsVUFBVSxFQUFFLE1BQU0sT0FBTyxPQUFPLEdBQWMsUUFBa0Q7QUFDdkcsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUMsS0FBSyxJQUFJLHFEQUFxRCxJQUFJLHNCQUFzQjtBQUN4SCxNQUFJLFdBQVcsR0FBSSxRQUFPLENBQUMsS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLLElBQUksQ0FBQyxvRUFBb0U7QUFDNUgsUUFBTSxVQUFVLENBQUMsR0FBRyxJQUFJLElBQUksTUFBTSxPQUFPLENBQUMsU0FBUyxDQUFDLFFBQVEsTUFBTSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQzNFLFNBQU8sUUFBUSxJQUFJLENBQUMsTUFBTSxPQUFPO0FBQy9CLFVBQU0sT0FBTyxLQUFLLGFBQWEsWUFBWSxNQUFNLE1BQU0sSUFBSTtBQUMzRCxXQUFPLEtBQUssSUFBSSxJQUFJLElBQUksbUNBQW1DLE9BQU8sa0JBQWtCLElBQUksUUFBUSxZQUFZO0FBQUEsRUFDOUcsQ0FBQztBQUNIO0FBRUEsU0FBUyxRQUFRLEVBQUUsTUFBTSxNQUFNLEdBQWMsU0FBdUQ7QUFDbEcsTUFBSSxTQUFTLGNBQWUsUUFBTyxNQUFNO0FBQ3pDLFFBQU0sUUFBUSxTQUFTLFdBQVcsUUFBUSxRQUFRLEtBQUssSUFBSSxDQUFDLFFBQVEsU0FBUyxLQUFLLENBQUM7QUFDbkYsU0FBTyxDQUFDLFlBQVksTUFBTSxTQUFTLFFBQVEsSUFBSTtBQUNqRDtBQUVBLFNBQVMsUUFBUSxTQUFpQixTQUEyQjtBQUMzRCxTQUFPLFlBQVksUUFBUSxTQUFTLFlBQVksR0FBRyxRQUFRLEtBQUssSUFBSSxRQUFRLElBQUk7QUFDbEY7QUFFQSxTQUFTLGtCQUFrQixFQUFFLFlBQVksS0FBSyxHQUF3QztBQUNwRixRQUFNLE9BQU8sV0FBVyxPQUFPLENBQUMsUUFBUSxJQUFJLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDOUQsU0FBTyxLQUFLLElBQUksQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLE9BQUFDLFFBQU8sR0FBRyxPQUFPO0FBQUEsSUFDdkQsSUFBSSxNQUFNO0FBQUEsSUFDVjtBQUFBLElBQ0EsUUFBUSxDQUFDLFlBQ1AsUUFBUSxVQUFVLFVBQ2pCLFNBQVMsVUFBYSxRQUFRLFNBQVMsVUFDdkNBLFdBQVUsVUFBYUEsT0FBTSxLQUFLLE1BQU0sT0FBTyxRQUFRLElBQUksQ0FBQztBQUFBLEVBQ2pFLEVBQUU7QUFDSjtBQUVBLFNBQVMsWUFBWSxVQUFvQyxPQUFpQztBQUN4RixTQUFPLFNBQVM7QUFBQSxJQUFRLENBQUMsU0FBUyxhQUNoQyxRQUFRLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLE9BQU8sT0FBTyxPQUFPLE9BQU8sTUFBTSxNQUFjO0FBQzNFLFlBQU0sT0FBTyxVQUFVLFNBQVMsU0FBUyxNQUFNLFdBQVcsQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLElBQUksQ0FBQyxJQUFJO0FBQ2xHLFlBQU0sVUFBVSxVQUFVLE9BQU8sU0FBUyxPQUFPLEVBQUUsTUFBTSxNQUFNLE9BQU8sQ0FBQyxLQUFLLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDaEcsWUFBTSxTQUFTLENBQUMsWUFDZCxRQUFRLFVBQVUsU0FBUyxNQUFNLFNBQVMsUUFBUSxJQUFJLEtBQUssUUFBUSxRQUFRLElBQUk7QUFDakYsYUFBTyxFQUFFLElBQUksUUFBUSxRQUFRLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSyxHQUFHLE9BQU87QUFBQSxJQUMxRSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsU0FBUyxVQUNQLE9BQ0EsU0FDQSxPQUNBLEVBQUUsTUFBTSxNQUFNLEdBQ2E7QUFDM0IsTUFBSSxVQUFVLGFBQWEsV0FBVyxRQUFRLE9BQU8sS0FBSyxHQUFHLEtBQUssRUFBRyxRQUFPLE1BQU07QUFDbEYsTUFBSSxVQUFVLFVBQVcsUUFBTyxDQUFDLFNBQVMsU0FBUyxRQUFRLFNBQVMsS0FBSztBQUN6RSxNQUFJLFVBQVUsT0FBUSxRQUFPLE1BQU07QUFDbkMsTUFBSSxVQUFVLFlBQWEsUUFBTyxDQUFDLFNBQVMsU0FBUyxRQUFRLFNBQVMsS0FBSztBQUMzRSxNQUFJLFVBQVUsT0FBUSxRQUFPLENBQUMsU0FBUyxRQUFRLFFBQVEsT0FBTyxLQUFLLEtBQUssUUFBUTtBQUNoRixTQUFPLENBQUMsU0FBUyxRQUFRLFFBQVEsS0FBSyxFQUFFLFNBQVMsSUFBSTtBQUN2RDtBQUdBLFNBQVMsV0FBVyxNQUFjLE9BQXVCO0FBQ3ZELFdBQVMsU0FBUyxHQUFHLFNBQVMsTUFBTSxTQUFVLEtBQUksQ0FBQyxjQUFjLEtBQUssTUFBTSxPQUFPLE1BQU0sQ0FBQyxFQUFHLFFBQU87QUFDcEcsU0FBTztBQUNUO0FBR0EsU0FBUyxlQUFlLEVBQUUsTUFBTSxNQUFNLEdBQWEsVUFBd0Q7QUFDekcsUUFBTUMsV0FBVSxTQUFTLE9BQU8sQ0FBQyxZQUFZLENBQUMsUUFBUSxHQUFHO0FBQ3pELFFBQU0sYUFBYSxpQkFBaUIsTUFBTSxPQUFPQSxRQUFPO0FBQ3hELFNBQU9BLFNBQVEsSUFBSSxDQUFDLEVBQUUsT0FBTyxJQUFJLE1BQU07QUFDckMsVUFBTUMsVUFBUyxDQUFDLFVBQTBCLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDcEUsVUFBTSxXQUFXLENBQUMsVUFBMEIsV0FBVyxJQUFJQSxRQUFPLEtBQUssSUFBSSxDQUFDLEtBQUtBLFFBQU8sS0FBSyxJQUFJO0FBQ2pHLFVBQU1DLFdBQVUsQ0FBQyxVQUFxQztBQUNwRCxZQUFNLE9BQU9ELFFBQU8sS0FBSztBQUN6QixhQUFPLFdBQVcsSUFBSSxJQUFJLElBQUksQ0FBQyxNQUFNLFNBQVMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJO0FBQUEsSUFDL0Q7QUFDQSxXQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxHQUFHLEdBQUcsUUFBQUEsU0FBUSxVQUFVLFNBQUFDLFNBQVE7QUFBQSxFQUNuRSxDQUFDO0FBQ0g7QUFHQSxTQUFTLGlCQUFpQixNQUFjLE9BQWMsVUFBd0Q7QUFDNUcsUUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLGFBQVcsRUFBRSxPQUFPLElBQUksS0FBSyxTQUFTLFdBQVcsR0FBRztBQUNsRCxVQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUs7QUFDaEMsVUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLElBQUksT0FBTyxNQUFNLENBQUMsQ0FBQztBQUNsRCxVQUFNLFNBQVMsS0FBSyxNQUFNLE1BQU0sUUFBUSxLQUFLLEdBQUcsS0FBSyxJQUFJLEtBQUssTUFBTSxLQUFLLE1BQU0sUUFBUSxJQUFJLElBQUksTUFBTSxPQUFPLElBQUksRUFBRSxNQUFNO0FBQ3hILFFBQUksT0FBTyxLQUFLLE1BQU0sR0FBSTtBQUMxQixhQUFTLE9BQU8sTUFBTSxRQUFRLE9BQU8sT0FBUSxPQUFNLElBQUksTUFBTSxNQUFNLElBQUksT0FBTyxDQUFDLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDOUY7QUFDQSxTQUFPO0FBQ1Q7OztBQy9MTyxTQUFTLFdBQVcsUUFBNEIsUUFBNkM7QUFDbEcsU0FBTyxXQUFXLFdBQVcsZ0JBQWdCLFVBQVUsTUFBTTtBQUMvRDtBQU1PLFNBQVMsTUFBTSxPQUFjLEVBQUUsUUFBUSxVQUFVLEdBQVUsVUFBK0I7QUFDL0YsUUFBTSxTQUFTLE9BQU8sT0FBTyxDQUFDLFVBQVUsU0FBUyxPQUFPLE1BQU0sRUFBRSxNQUFNLEtBQUs7QUFDM0UsUUFBTSxVQUFVLFdBQVcsT0FBTyxRQUFRO0FBQzFDLFFBQU0sVUFBVSxjQUFjLE9BQU8sV0FBVyxPQUFPO0FBQ3ZELFFBQU0sRUFBRSxjQUFjLE9BQU8sSUFBSSxRQUFRLFNBQVMsUUFBUSxRQUFRO0FBQ2xFLFFBQU0sRUFBRSxVQUFVLFlBQVksU0FBUyxJQUFJLFNBQVM7QUFBQSxJQUNsRCxNQUFNLEVBQUUsTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxRQUFRLE9BQU8sYUFBYSxNQUFNLGVBQWUsQ0FBQyxFQUFFO0FBQUEsSUFDdkcsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxRQUFRLFNBQVMsWUFBWTtBQUFBLElBQ3ZDLFlBQVksU0FBUztBQUFBLElBQ3JCO0FBQUEsSUFDQSxVQUFVLG9CQUFJLElBQUk7QUFBQSxNQUNoQixHQUFHLE9BQU8sUUFBUSxDQUFDLFVBQVUsTUFBTSxTQUFTLENBQUMsQ0FBQztBQUFBLE1BQzlDLEdBQUcsT0FBTyxPQUFPLENBQUMsVUFBVSxDQUFDLE9BQU8sU0FBUyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUFBLElBQ3pFLENBQUM7QUFBQSxFQUNILENBQUM7QUFDRCxRQUFNLFdBQ0osU0FBUyxXQUFXLFdBQ2hCLE9BQU8sU0FBUyxZQUFZLElBQzVCLGNBQWMsV0FBVyxRQUFRLGNBQWMsUUFBUSxPQUFPLEdBQUcsRUFBRSxVQUFVLFdBQVcsQ0FBQztBQUMvRixTQUFPO0FBQUEsSUFDTCxNQUFNLE1BQU07QUFBQSxJQUNaLFVBQVUsTUFBTTtBQUFBLElBQ2hCLE1BQU0sT0FBTyxRQUFRLFFBQVE7QUFBQSxJQUM3QixHQUFJLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLEVBQUUsU0FBUyxRQUFRLFFBQVEsSUFBSSxRQUFRLEVBQUU7QUFBQSxJQUM5RixRQUFRO0FBQUEsSUFDUixPQUFPLFFBQVEsVUFBVSxXQUFXLFNBQVMsUUFBUSxNQUFNLEdBQUcsV0FBVyxNQUFNO0FBQUEsSUFDL0U7QUFBQSxJQUNBO0FBQUEsSUFDQSxxQkFBcUI7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsV0FDZCxFQUFFLE1BQU0sTUFBTSxTQUFTLEdBQ3ZCLEVBQUUsT0FBQUMsUUFBTyxXQUFXLFNBQUFDLFVBQVMsV0FBVyxXQUFXLFlBQVksUUFBUSxPQUFPLEdBQzlEO0FBQ2hCLFFBQU1DLFVBQVMsYUFBYSxVQUFXLGFBQWEsSUFBSSxLQUFLLENBQUMsSUFBSyxDQUFDO0FBQ3BFLFFBQU0sUUFBUSxhQUFhLFdBQVcsYUFBYSxhQUFhLFNBQVMsTUFBTSxJQUFJLElBQUk7QUFDdkYsU0FBTztBQUFBLElBQ0wsR0FBSSxTQUFTLEVBQUUsUUFBUSxNQUFNO0FBQUEsSUFDN0IsT0FBT0YsT0FBTSxJQUFJO0FBQUEsSUFDakI7QUFBQSxJQUNBLFNBQVNDLGFBQVksU0FBWSxDQUFDLElBQUksVUFBVSxNQUFNQSxRQUFPO0FBQUEsSUFDN0QsR0FBSSxZQUFZLElBQUksS0FBSyxFQUFFLFdBQVcsS0FBSztBQUFBLElBQzNDLEdBQUksWUFBWSxJQUFJLEtBQUssRUFBRSxTQUFTLEtBQUs7QUFBQSxJQUN6QyxHQUFJLGFBQWEsV0FBVyxTQUFTLElBQUksS0FBSyxFQUFFLFFBQVEsS0FBSztBQUFBLElBQzdELEdBQUlDLFFBQU8sU0FBUyxLQUFLLEVBQUUsWUFBWUEsUUFBTztBQUFBLEVBQ2hEO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsU0FBa0IsY0FBcUU7QUFDdEcsUUFBTSxTQUFTLGFBQWE7QUFBQSxJQUFRLENBQUMsRUFBRSxPQUFPLFNBQVMsTUFBTSxRQUFRLEtBQUssUUFBUSxNQUNoRixRQUFRLFlBQVksWUFBWSxDQUFDLEVBQUUsT0FBTyxTQUFTLFNBQVMsTUFBTSxRQUFRLEtBQUssUUFBUSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQy9GO0FBQ0EsUUFBTSxFQUFFLE1BQU0sTUFBTSxjQUFjLENBQUMsRUFBRSxJQUFJLFFBQVE7QUFDakQsU0FBTyxXQUFXLEVBQUUsTUFBTSxNQUFNLE9BQU8sUUFBUSxPQUFPLFlBQVksR0FBRyxNQUFNO0FBQzdFO0FBR0EsU0FBUyxXQUNQLFFBQ0EsY0FDQSxRQUNBLFNBQ3VDO0FBQ3ZDLFFBQU0sU0FBUyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssQ0FBQztBQUN6RCxRQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLEtBQUssTUFBMkIsUUFBUSxNQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMxRyxTQUFPLE9BQU87QUFBQSxJQUNaLE9BQU8sSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUE2QjtBQUM1QyxVQUFJLE9BQU8sSUFBSSxFQUFFLEVBQUcsUUFBTyxDQUFDLElBQUksRUFBRSxTQUFTLFVBQVUsQ0FBQztBQUN0RCxZQUFNLE1BQU0sYUFBYSxPQUFPLENBQUMsZ0JBQWdCLFlBQVksTUFBTSxPQUFPLEVBQUU7QUFDNUUsWUFBTSxVQUFVLElBQUksT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsWUFBWSxTQUFTO0FBQ3pFLFlBQU1DLFNBQVEsUUFBUSxTQUFTLElBQUksVUFBVTtBQUM3QyxVQUFJQSxPQUFNLFdBQVcsRUFBRyxRQUFPLENBQUMsSUFBSSxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQ3RELGFBQU8sQ0FBQyxJQUFJLEVBQUUsU0FBUyxRQUFRLFNBQVMsSUFBSSxZQUFZLFFBQVEsTUFBTSxLQUFLLElBQUksR0FBR0EsT0FBTSxJQUFJRCxPQUFNLENBQUMsRUFBRSxDQUFDO0FBQUEsSUFDeEcsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDaEdPLFNBQVMsVUFBVSxlQUE4QixPQUFpQztBQUN2RixTQUFPLEVBQUUsR0FBRyxlQUFlLEdBQUcsTUFBTTtBQUN0QztBQU1PLFNBQVMsV0FBVyxlQUE4QixRQUFrQztBQUN6RixRQUFNLEVBQUUsU0FBUyxjQUFjLFFBQVEsUUFBUSxjQUFjLE9BQU8scUJBQXFCLE9BQU8sUUFBUSxHQUFHRSxPQUFNLElBQUk7QUFDckgsUUFBTSxNQUFNLGVBQWUsYUFBYTtBQUV4QyxRQUFNLFVBQVUsRUFBRSxRQUFRLFNBQVMsZUFBZSxNQUFNO0FBQ3hELFFBQU0sT0FBTyxTQUFTLEVBQUUsR0FBRyxTQUFTLEdBQUdBLFFBQU8sR0FBSSxVQUFVLEVBQUUsT0FBTyxFQUFHLEdBQUcsRUFBRSxHQUFHLEtBQUssUUFBUSxjQUFjLFVBQVUsUUFBUSxDQUFDO0FBQzlILFFBQU0sRUFBRSxRQUFRLFdBQVcsR0FBRyxRQUFRLElBQUk7QUFDMUMsUUFBTSxPQUFPLFdBQVcsVUFBYSxjQUFjLFdBQVc7QUFDOUQsUUFBTSxTQUFTLGNBQWMsc0JBQXNCO0FBQ25ELFNBQU8sRUFBRSxHQUFHLGVBQWUsR0FBRyxTQUFTLFFBQVEsT0FBTyxvQkFBb0IsUUFBUSxHQUFJLFFBQVEsRUFBRSxRQUFRLFVBQVUsRUFBRztBQUN2SDtBQUdBLGVBQXNCLG1CQUFtQixRQUFnQixRQUFnRTtBQUN2SCxRQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssSUFBSSxPQUFPO0FBQ3BDLE1BQUksU0FBUyxRQUFRLE9BQU8sU0FBUyxPQUFXLFFBQU8sQ0FBQztBQUN4RCxRQUFNLFNBQVMsTUFBTSxZQUFZLFFBQVEsSUFBSSxNQUFNO0FBQ25ELFFBQU0sUUFBUSxNQUFNLFlBQVksUUFBUSxJQUFJLE1BQU07QUFDbEQsUUFBTSxRQUFRLFNBQVMsU0FBWSxTQUFTLFNBQVMsU0FBWSxZQUFZO0FBQzdFLFFBQU0sUUFBUSxlQUFlLEtBQUssTUFBTSxJQUFJO0FBQzVDLE1BQUksTUFBTSxVQUFVO0FBQ2xCLFVBQU0sQ0FBQyxPQUFPLElBQUksTUFBTTtBQUN4QixXQUFPLENBQUMsR0FBRyxLQUFLLG9DQUFvQyxTQUFTLElBQUksS0FBSyxTQUFTLE9BQU8sRUFBRTtBQUFBLEVBQzFGO0FBQ0EsUUFBTSxRQUFRLFFBQVEsT0FBTyxpQkFBaUIsc0JBQXNCLE1BQU0sYUFBYTtBQUN2RixNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sQ0FBQztBQUNoQyxTQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUksQ0FBQyxnQ0FBZ0M7QUFDdkU7QUFFQSxJQUFNQyxRQUFzRDtBQUFBLEVBQzFELE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLFdBQVc7QUFBQSxFQUNYLFdBQVc7QUFBQSxFQUNYLFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULGNBQWM7QUFBQSxFQUNkLFFBQVE7QUFBQSxFQUNSLGVBQWU7QUFBQSxFQUNmLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLGNBQWM7QUFBQSxFQUNkLG9CQUFvQjtBQUFBLEVBQ3BCLFNBQVM7QUFDWDtBQUVBLFNBQVMsUUFBUSxRQUF1QixPQUF5QztBQUMvRSxTQUFPLE9BQU8sUUFBUUEsS0FBSSxFQUFFLFFBQVEsQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNO0FBQ25ELFVBQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLFFBQVEsS0FBSyxFQUFFLElBQUksQ0FBQyxRQUFRLEtBQUssVUFBVSxJQUFJLEdBQTBCLENBQUMsS0FBSyxTQUFTO0FBQzNHLFdBQU8sUUFBUSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssSUFBSSxNQUFNLE1BQU0sR0FBYSxDQUFDLFdBQU0sTUFBTSxFQUFZLENBQUMsRUFBRTtBQUFBLEVBQzFGLENBQUM7QUFDSDtBQUVBLFNBQVMsTUFBTSxNQUFzQjtBQUNuQyxRQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUssR0FBRztBQUNyQyxTQUFPLEtBQUssS0FBSyxTQUFTLE1BQU0sR0FBRyxLQUFLLE1BQU0sR0FBRyxHQUFHLENBQUMsV0FBTSxJQUFJO0FBQ2pFO0FBRUEsSUFBTSxRQUFRO0FBR1AsU0FBUyxpQkFBaUIsT0FBaUQ7QUFDaEYsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPLENBQUM7QUFDaEMsUUFBTSxTQUFTLE1BQ1osTUFBTSxHQUFHLEtBQUssRUFDZCxJQUFJLENBQUMsRUFBRSxTQUFTLEVBQUUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLElBQUksSUFBSSxXQUFXLElBQUksSUFBSSxJQUFJLElBQUk7QUFDbEcsUUFBTSxPQUFPLE1BQU0sU0FBUyxRQUFRLFFBQVEsTUFBTSxTQUFTLEtBQUssVUFBVTtBQUMxRSxTQUFPO0FBQUEsSUFDTCwwQkFBMEIsTUFBTSxXQUFXLElBQUksY0FBYyxHQUFHLE1BQU0sTUFBTSxXQUFXLEtBQUssT0FBTyxLQUFLLElBQUksQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUN0SDtBQUNGO0FBR08sU0FBUyxhQUFhLEVBQUUsU0FBUyxPQUFPLEdBQXFDO0FBQ2xGLFNBQU8sV0FBVyxTQUNkLENBQUMsSUFDRCxDQUFDLCtCQUErQixNQUFNLG9FQUFvRTtBQUNoSDsiLAogICJuYW1lcyI6IFsiYmFyZSIsICJMT05HRVNUIiwgImlzRmlsZSIsICJpc0pvYiIsICJsaW5lIiwgInN0YXJ0ZWQiLCAiRU5UUlkiLCAic3RhcnRlZCIsICJmaWxlc0luIiwgImZvbGRlck9mIiwgInJvb3RlZCIsICJmb2xkZXJPZiIsICJiZXNpZGUiLCAiYXQiLCAibmVlZHMiLCAicGFyc2VkIiwgInRhc2siLCAiY29tbWFuZHNJbiIsICJuYW1lT2YiLCAid29yZHNPZiIsICJpc0F0IiwgImJlbG93IiwgImFza2VkIiwgIndheXMiLCAic3RlcE9mIiwgImlzU3RhdHVzIiwgIm5hbWUiLCAid29yZHNPZiIsICJFWElUUyIsICJpc05hbWVkIiwgInN0b3JlcyIsICJMRUFWRVMiLCAic3RlcE9mIiwgImlzTG9vcCIsICJ2YWx1ZXMiLCAiaXNVbml0IiwgImd1YXJkc09uIiwgIndvcmRzT2YiLCAiU0NSSVBUIiwgImxhc3RPZiIsICJpc0xpbWl0ZWQiLCAiaXNMb2NrZWQiLCAiZm9sZGVyT2YiLCAib25seU9mIiwgInN0YXJ0ZWQiLCAiU0NSSVBUIiwgInN0YXJ0ZWQiLCAiZmlsZXNPZiIsICJiZWxvdyIsICJzdGFydGVkIiwgInN0YXJ0ZWRJbiIsICJERUVQRVNUIiwgImFza2VkIiwgIm5hbWVPZiIsICJmb2xsb3ciLCAibGlzdE9mIiwgImhhYml0IiwgImhvbGRzIiwgImluT3JkZXIiLCAibGluZU9mIiwgInNjb3BlT2YiLCAiaXNKb2IiLCAic3RhcnRlZCIsICJiZXNpZGUiLCAibGluZU9mIiwgInNob3duIiwgImFza2VkIiwgIktFWVMiXQp9Cg==
