import {
  require_fs
} from "./chunk-73QJOVT5.js";
import {
  CONTEXT_PLACES,
  MOST_CHARACTERS,
  isContext,
  messageOf
} from "./chunk-3QTR67YR.js";
import {
  UsageError
} from "./chunk-NABQIVNZ.js";
import {
  CONFIGURATION_FILES
} from "./chunk-5B7HBFYO.js";
import {
  __toESM
} from "./chunk-ZPWHCABL.js";

// src/adapters/git.ts
var import_node_fs = __toESM(require_fs(), 1);
import { dirname, join } from "node:path";

// src/adapters/process.ts
import { spawn } from "node:child_process";
var QUIET = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_LITERAL_PATHSPECS: "1", GIT_PAGER: "cat", LC_ALL: "C" };
var NO_PROGRAMS = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
function runGit(args, folder, input = "", limit = 6e4) {
  return new Promise((resolve2) => {
    const child = spawn("git", [...NO_PROGRAMS, ...args], {
      cwd: folder,
      env: { ...process.env, ...QUIET },
      stdio: "pipe",
      timeout: limit
    });
    const output = [];
    const errors = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => errors.push(chunk));
    child.on("error", () => resolve2(void 0));
    child.on("close", (status) => resolve2({ status, output: Buffer.concat(output), errors: Buffer.concat(errors).toString() }));
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}

// src/adapters/blobs.ts
async function readBlobs(root, names) {
  const asked = [...new Set(names)];
  const blobs = /* @__PURE__ */ new Map();
  if (asked.length === 0) return blobs;
  const check = await runGit(["cat-file", "--batch-check=%(objecttype) %(objectsize)"], root, lines(asked));
  const kinds = check?.output.toString().split("\n") ?? [];
  const small = asked.filter((name, index) => {
    const [type, size] = (kinds[index] ?? "").split(" ");
    const large = type === "blob" && Number(size) > MOST_CHARACTERS;
    if (large) blobs.set(name, { unread: "it is larger than 1 MB" });
    return type === "blob" && !large;
  });
  const batch = await runGit(["cat-file", "--batch=%(objectsize)"], root, lines(small));
  let rest = batch?.output ?? Buffer.alloc(0);
  for (const name of small) {
    const end = rest.indexOf("\n");
    if (end < 0) break;
    const size = Number(rest.subarray(0, end).toString());
    blobs.set(name, { text: rest.subarray(end + 1, end + 1 + size).toString() });
    rest = rest.subarray(end + size + 2);
  }
  return blobs;
}
function lines(names) {
  return names.map((name) => `${name}
`).join("");
}

// src/adapters/context.ts
async function contextIn(root, base, head) {
  const [before, after] = await Promise.all([base === void 0 ? [] : entriesOf(root, base), entriesOf(root, head)]);
  const from = new Map(before.map((entry) => [entry.path, entry]));
  const to = new Map(after.map((entry) => [entry.path, entry]));
  return [.../* @__PURE__ */ new Set([...from.keys(), ...to.keys()])].sort().map((path) => {
    const [old, fresh] = [from.get(path), to.get(path)];
    const unread = old?.unread ?? fresh?.unread;
    return {
      path,
      ...old?.unread === void 0 && old !== void 0 && { from: old.id },
      ...fresh?.unread === void 0 && fresh !== void 0 && { to: fresh.id },
      ...unread !== void 0 && { unread }
    };
  });
}
function contextOf({ path, from, to, unread }, blobs) {
  const base = from === void 0 ? void 0 : blobs.get(from);
  const head = to === void 0 ? void 0 : blobs.get(to);
  const why = unread ?? base?.unread ?? head?.unread;
  return {
    path,
    ...base?.text !== void 0 && { base: base.text },
    ...head?.text !== void 0 && { head: head.text },
    ...why !== void 0 && { unread: why }
  };
}
async function entriesOf(root, commit) {
  const places = CONTEXT_PLACES.flatMap((place) => [place, `${place}/`]);
  const ended = await runGit(["ls-tree", "-z", "--full-tree", commit, "--", ...places], root);
  const lines2 = ended?.status === 0 ? ended.output.toString().split("\0") : [];
  return lines2.flatMap((line) => {
    const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (path === void 0 || id === void 0 || type === "tree" || !isContext(path)) return [];
    const unread = mode === "120000" ? "it is a symbolic link" : type === "commit" ? "it is a submodule" : void 0;
    return [{ path, id, ...unread !== void 0 && { unread } }];
  });
}

// src/adapters/git.ts
function workTreeOf(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if ((0, import_node_fs.existsSync)(join(at, ".git"))) return at;
    if (at === dirname(at)) return void 0;
  }
}
async function listFiles(folder) {
  const ended = await runGit(["ls-files", "-co", "--exclude-standard", "--full-name", "-z", "--", "."], folder);
  if (ended?.status !== 0) return void 0;
  return [...new Set(ended.output.toString().split("\0"))].filter((path) => path !== "").sort();
}
async function readChange(root, range, wanted) {
  const headName = range.head ?? "HEAD";
  const head = await commitOf(root, headName);
  const baseName = range.base ?? await defaultBranch(root);
  const tip = await commitOf(root, baseName);
  const base = await mergeBase(root, tip, head);
  const entries = await changedFiles(root, base ?? tip, head);
  const needed = entries.filter(
    (entry) => wanted(entry.path) || entry.previousPath !== void 0 && wanted(entry.previousPath)
  );
  const around = await contextIn(root, base, head);
  const configured = CONFIGURATION_FILES.flatMap((path) => [base, head].map((commit) => commit ? `${commit}:${path}` : ""));
  const ids = needed.flatMap(({ from, to }) => base === void 0 ? [to] : [from, to]);
  const blobs = await readBlobs(
    root,
    [...ids, ...configured, ...around.flatMap(({ from, to }) => [from, to])].filter(
      (id) => id !== void 0 && id !== ""
    )
  );
  const unknown = `The merge base of ${baseName} and ${headName} is unknown: the head alone is judged, and no gate applies.`;
  return {
    ...base !== void 0 && { base },
    head,
    files: needed.map((entry) => fileOf(base === void 0 ? headOnly(entry) : entry, blobs)),
    configuration: configurationOf(base, head, blobs),
    context: around.map((entry) => contextOf(entry, blobs)),
    notes: base === void 0 ? [unknown] : []
  };
}
async function commitOf(root, name) {
  const ended = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], root);
  if (ended === void 0) throw new UsageError("There is no git to run: install it, or use `readiness check`.");
  if (ended.status !== 0) throw new UsageError(`Git knows no commit \`${name}\` in ${root}: fetch it, or name another.`);
  return ended.output.toString().trim();
}
async function defaultBranch(root) {
  const remote = await runGit(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], root);
  const named = remote?.status === 0 ? [remote.output.toString().trim()] : [];
  for (const name of [...named, "origin/main", "origin/master", "main", "master"]) {
    const ended = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], root);
    if (ended?.status === 0) return name;
  }
  throw new UsageError(`No default branch is known in ${root}: name the base, as in \`readiness diff main\`.`);
}
var DEEPER = [50, 500, 5e3];
async function mergeBase(root, base, head) {
  const find = async () => {
    const ended = await runGit(["merge-base", base, head], root);
    return ended?.status === 0 ? ended.output.toString().trim() : void 0;
  };
  let found = await find();
  for (const commits of DEEPER) {
    const shallow = found === void 0 && (await runGit(["rev-parse", "--is-shallow-repository"], root))?.output.toString().trim();
    if (shallow !== "true") break;
    const fetched = await runGit(["fetch", "--quiet", "--no-tags", `--deepen=${commits}`, "origin"], root);
    if (fetched?.status !== 0) break;
    found = await find();
  }
  return found;
}
async function changedFiles(root, base, head) {
  const args = ["diff", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "-M", base, head];
  const ended = await runGit(args, root);
  if (ended?.status !== 0) throw new UsageError(`Git cannot compare ${base} with ${head}: ${reasonOf(ended)}.`);
  const fields = ended.output.toString().split("\0");
  const entries = [];
  for (let at = 0; fields[at]?.startsWith(":"); ) {
    const [was = "", is = "", from, to, letters = ""] = fields[at].slice(1).split(" ");
    const renamed = letters.startsWith("R");
    const paths = fields.slice(at + 1, at + (renamed ? 3 : 2));
    entries.push(entryOf(letters, letters === "D" ? was : is, from, to, paths));
    at += 1 + paths.length;
  }
  return entries;
}
var STATUSES = { A: "added", D: "removed", R: "renamed" };
function entryOf(letters, mode, from, to, paths) {
  const status = STATUSES[letters[0]] ?? "modified";
  const path = paths.at(-1);
  return {
    path,
    status,
    ...paths.length > 1 && { previousPath: paths[0] },
    ...status !== "added" && { from },
    ...status !== "removed" && { to },
    ...unreadOf(mode)
  };
}
function unreadOf(mode) {
  if (mode === "120000") return { unread: "it is a symbolic link" };
  return mode === "160000" ? { unread: "it is a submodule" } : {};
}
function headOnly({ from: _from, ...entry }) {
  return entry;
}
function fileOf({ from, to, unread, ...entry }, blobs) {
  if (unread !== void 0) return { ...entry, unread };
  const base = from === void 0 ? void 0 : blobs.get(from);
  const head = to === void 0 ? void 0 : blobs.get(to);
  const why = base?.unread ?? head?.unread;
  if (why !== void 0) return { ...entry, unread: why };
  return { ...entry, ...base?.text !== void 0 && { base: base.text }, ...head?.text !== void 0 && { head: head.text } };
}
function configurationOf(base, head, blobs) {
  const textOf = (commit, path2) => commit ? blobs.get(`${commit}:${path2}`)?.text : void 0;
  const path = CONFIGURATION_FILES.find((one) => textOf(base, one) ?? textOf(head, one)) ?? CONFIGURATION_FILES[0];
  const [before, after] = [textOf(base, path), textOf(head, path)];
  return { path, ...before !== void 0 && { base: before }, ...after !== void 0 && { head: after } };
}
function reasonOf(ended) {
  if (ended === void 0) return "there is no git to run";
  return ended.errors.trim().split("\n")[0]?.replace(/^(?:fatal|error): /, "").replace(/\.$/, "") || `it ended with ${ended.status}`;
}

// src/adapters/files.ts
var import_node_fs2 = __toESM(require_fs(), 1);
import { dirname as dirname2, join as join2, relative, resolve, sep } from "node:path";
async function placesOf(paths, cwd) {
  const here = (0, import_node_fs2.realpathSync)(cwd);
  const targets = paths.map((path) => targetOf(path, here));
  const top = topOf(here, targets);
  const root = top ?? here;
  const found = /* @__PURE__ */ new Map();
  for (const target of targets.length > 0 ? targets : [{ file: root, folder: root, isFolder: true }]) {
    const base = isInside(root, target.file) ? root : target.folder;
    for (const file of target.isFolder ? await filesIn(target.folder) : [target.file]) {
      const path = isInside(root, file) ? posix(relative(root, file)) : posix(file);
      if (!found.get(path)?.named) found.set(path, { file, path, within: posix(relative(base, file)), named: !target.isFolder });
    }
  }
  const places = [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1);
  const isWhole = targets.length === 0 || targets.some(({ file }) => file === root);
  return { root, isWorkTree: top !== void 0, places, ...isWhole && { listed: places.map(({ path }) => path) } };
}
var topOf = (here, [first]) => workTreeOf(here) ?? (first && workTreeOf(first.folder));
function targetOf(path, cwd) {
  try {
    const file = (0, import_node_fs2.realpathSync)(resolve(cwd, path));
    const isFolder = (0, import_node_fs2.statSync)(file).isDirectory();
    return { file, folder: isFolder ? file : dirname2(file), isFolder };
  } catch (error) {
    throw new UsageError(unreachable(path, error));
  }
}
function unreachable(path, error) {
  const { code } = error;
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no \`${path}\`: name a file or a folder that exists.`;
  if (code === "EACCES" || code === "EPERM") return `\`${path}\` cannot be read: change its permissions.`;
  return `\`${path}\` cannot be read (${code ?? messageOf(error)}): name another file.`;
}
async function filesIn(folder) {
  const root = workTreeOf(folder);
  const listed = root === void 0 ? void 0 : await listFiles(folder);
  if (root === void 0 || listed === void 0) return walk(folder);
  return listed.map((path) => join2(root, path)).filter(isPlainFile);
}
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function walk(folder) {
  const entries = entriesOf2(folder);
  return entries.flatMap((entry) => {
    const file = join2(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(file);
    return entry.isFile() ? [file] : [];
  });
}
function entriesOf2(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    throw new UsageError(unreachable(folder, error));
  }
}
function isPlainFile(file) {
  return (0, import_node_fs2.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}
function isInside(root, file) {
  return file === root || file.startsWith(root.endsWith(sep) ? root : root + sep);
}
function posix(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
function readPlace({ file, path, named }) {
  try {
    if ((0, import_node_fs2.statSync)(file).size > MOST_CHARACTERS) return { path, named, unread: "it is larger than 1 MB" };
    return { path, named, text: (0, import_node_fs2.readFileSync)(file, "utf8") };
  } catch (error) {
    if (named) throw new UsageError(unreachable(path, error));
    return { path, named, unread: `it cannot be read (${error.code ?? messageOf(error)})` };
  }
}
function startOf(file, bytes = 1024) {
  let handle;
  try {
    handle = (0, import_node_fs2.openSync)(file, "r");
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, (0, import_node_fs2.readSync)(handle, buffer, 0, bytes, 0)).toString();
  } catch {
    return "";
  } finally {
    if (handle !== void 0) (0, import_node_fs2.closeSync)(handle);
  }
}
function* readPlaces(places) {
  for (const place of places) yield readPlace(place);
}
function readText(file) {
  try {
    return (0, import_node_fs2.readFileSync)(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw new UsageError(unreachable(file, error));
  }
}

export {
  runGit,
  workTreeOf,
  listFiles,
  readChange,
  placesOf,
  readPlace,
  startOf,
  readPlaces,
  readText
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2FkYXB0ZXJzL2dpdC50cyIsICIuLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy50cyIsICIuLi9zcmMvYWRhcHRlcnMvYmxvYnMudHMiLCAiLi4vc3JjL2FkYXB0ZXJzL2NvbnRleHQudHMiLCAiLi4vc3JjL2FkYXB0ZXJzL2ZpbGVzLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBleGlzdHNTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IFVzYWdlRXJyb3IgfSBmcm9tICcuLi9hcHAvdXNhZ2UudHMnO1xuaW1wb3J0IHsgQ09ORklHVVJBVElPTl9GSUxFUyB9IGZyb20gJy4uL2NvbmZpZy9jb25maWd1cmF0aW9uLnRzJztcbmltcG9ydCB0eXBlIHsgQ2hhbmdlLCBDaGFuZ2VkRmlsZSB9IGZyb20gJy4uL2NvcmUvY2hhbmdlLnRzJztcbmltcG9ydCB7IHR5cGUgQmxvYiwgcmVhZEJsb2JzIH0gZnJvbSAnLi9ibG9icy50cyc7XG5pbXBvcnQgeyBjb250ZXh0SW4sIGNvbnRleHRPZiB9IGZyb20gJy4vY29udGV4dC50cyc7XG5pbXBvcnQgeyBydW5HaXQgfSBmcm9tICcuL3Byb2Nlc3MudHMnO1xuXG4vKiogVGhlIHRvcCBmb2xkZXIgb2YgdGhlIHdvcmsgdHJlZSB0aGF0IGhvbGRzIGEgZm9sZGVyOyBgdW5kZWZpbmVkYDogaXQgaXMgaW4gbm9uZS4gR2l0IGl0c2VsZiBpcyBub3Qgc3RhcnRlZCB0byBrbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdvcmtUcmVlT2YoZm9sZGVyOiBzdHJpbmcpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBmb3IgKGxldCBhdCA9IGZvbGRlcjsgOyBhdCA9IGRpcm5hbWUoYXQpKSB7XG4gICAgaWYgKGV4aXN0c1N5bmMoam9pbihhdCwgJy5naXQnKSkpIHJldHVybiBhdDtcbiAgICBpZiAoYXQgPT09IGRpcm5hbWUoYXQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKlxuICogVGhlIGZpbGVzIGJlbG93IGEgZm9sZGVyIG9mIGEgd29yayB0cmVlIHRoYXQgYXJlIHRyYWNrZWQsIG9yIG5laXRoZXIgdHJhY2tlZCBub3IgaWdub3JlZDogUE9TSVggcGF0aHMgcmVsYXRpdmUgdG8gaXRzIHRvcCxcbiAqIHNvcnRlZDsgYHVuZGVmaW5lZGAgd2hlbiBnaXQgY2Fubm90IHRlbGwsIG9yIGlzIG5vdCB0aGVyZS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxpc3RGaWxlcyhmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8cmVhZG9ubHkgc3RyaW5nW10gfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgZW5kZWQgPSBhd2FpdCBydW5HaXQoWydscy1maWxlcycsICctY28nLCAnLS1leGNsdWRlLXN0YW5kYXJkJywgJy0tZnVsbC1uYW1lJywgJy16JywgJy0tJywgJy4nXSwgZm9sZGVyKTtcbiAgaWYgKGVuZGVkPy5zdGF0dXMgIT09IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiBbLi4ubmV3IFNldChlbmRlZC5vdXRwdXQudG9TdHJpbmcoKS5zcGxpdCgnXFwwJykpXS5maWx0ZXIoKHBhdGgpID0+IHBhdGggIT09ICcnKS5zb3J0KCk7XG59XG5cbi8qKiBgQkFTRS4uSEVBRGAgYXMgd3JpdHRlbiBvbiB0aGUgY29tbWFuZCBsaW5lOiBlYWNoIHNpZGUgaXMgb3B0aW9uYWwuICovXG5leHBvcnQgaW50ZXJmYWNlIFJhbmdlIHtcbiAgcmVhZG9ubHkgYmFzZT86IHN0cmluZztcbiAgcmVhZG9ubHkgaGVhZD86IHN0cmluZztcbn1cblxuLyoqXG4gKiBXaGF0IGNoYW5nZWQgYmV0d2VlbiB0aGUgbWVyZ2UgYmFzZSBhbmQgdGhlIGhlYWQsIGZyb20gdGhlIGxvY2FsIHJlcG9zaXRvcnkgYXQgYHJvb3RgLiBXaXRob3V0IGEgYmFzZTogdGhlIGRlZmF1bHQgYnJhbmNoXG4gKiBvZiBgb3JpZ2luYCwgZWxzZSBgbWFpbmAgb3IgYG1hc3RlcmA7IHdpdGhvdXQgYSBoZWFkOiB0aGUgY29tbWl0IHRoYXQgaXMgY2hlY2tlZCBvdXQuIGB3YW50ZWRgIHNheXMgb2Ygd2hpY2ggcGF0aHMgdGhlXG4gKiB0ZXh0IGlzIG5lZWRlZC4gQSBzaGFsbG93IGNsb25lIGlzIGRlZXBlbmVkIHdoZW4gdGhlIG1lcmdlIGJhc2UgaXMgbm90IGluIGl0OyB3aGVyZSBpdCBzdGF5cyB1bmtub3duIHRoZSBjaGFuZ2UgaGFzIG5vXG4gKiBiYXNlLCBhbmQgYSBub3RlIHNheXMgc28uIFRocm93cyBhIGBVc2FnZUVycm9yYCBmb3IgYSBuYW1lIHRoYXQgZ2l0IGRvZXMgbm90IGtub3cuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkQ2hhbmdlKHJvb3Q6IHN0cmluZywgcmFuZ2U6IFJhbmdlLCB3YW50ZWQ6IChwYXRoOiBzdHJpbmcpID0+IGJvb2xlYW4pOiBQcm9taXNlPENoYW5nZT4ge1xuICBjb25zdCBoZWFkTmFtZSA9IHJhbmdlLmhlYWQgPz8gJ0hFQUQnO1xuICBjb25zdCBoZWFkID0gYXdhaXQgY29tbWl0T2Yocm9vdCwgaGVhZE5hbWUpO1xuICBjb25zdCBiYXNlTmFtZSA9IHJhbmdlLmJhc2UgPz8gKGF3YWl0IGRlZmF1bHRCcmFuY2gocm9vdCkpO1xuICBjb25zdCB0aXAgPSBhd2FpdCBjb21taXRPZihyb290LCBiYXNlTmFtZSk7XG4gIGNvbnN0IGJhc2UgPSBhd2FpdCBtZXJnZUJhc2Uocm9vdCwgdGlwLCBoZWFkKTtcbiAgY29uc3QgZW50cmllcyA9IGF3YWl0IGNoYW5nZWRGaWxlcyhyb290LCBiYXNlID8/IHRpcCwgaGVhZCk7XG4gIGNvbnN0IG5lZWRlZCA9IGVudHJpZXMuZmlsdGVyKFxuICAgIChlbnRyeSkgPT4gd2FudGVkKGVudHJ5LnBhdGgpIHx8IChlbnRyeS5wcmV2aW91c1BhdGggIT09IHVuZGVmaW5lZCAmJiB3YW50ZWQoZW50cnkucHJldmlvdXNQYXRoKSksXG4gICk7XG4gIGNvbnN0IGFyb3VuZCA9IGF3YWl0IGNvbnRleHRJbihyb290LCBiYXNlLCBoZWFkKTtcbiAgY29uc3QgY29uZmlndXJlZCA9IENPTkZJR1VSQVRJT05fRklMRVMuZmxhdE1hcCgocGF0aCkgPT4gW2Jhc2UsIGhlYWRdLm1hcCgoY29tbWl0KSA9PiAoY29tbWl0ID8gYCR7Y29tbWl0fToke3BhdGh9YCA6ICcnKSkpO1xuICBjb25zdCBpZHMgPSBuZWVkZWQuZmxhdE1hcCgoeyBmcm9tLCB0byB9KSA9PiAoYmFzZSA9PT0gdW5kZWZpbmVkID8gW3RvXSA6IFtmcm9tLCB0b10pKTtcbiAgY29uc3QgYmxvYnMgPSBhd2FpdCByZWFkQmxvYnMoXG4gICAgcm9vdCxcbiAgICBbLi4uaWRzLCAuLi5jb25maWd1cmVkLCAuLi5hcm91bmQuZmxhdE1hcCgoeyBmcm9tLCB0byB9KSA9PiBbZnJvbSwgdG9dKV0uZmlsdGVyKFxuICAgICAgKGlkKTogaWQgaXMgc3RyaW5nID0+IGlkICE9PSB1bmRlZmluZWQgJiYgaWQgIT09ICcnLFxuICAgICksXG4gICk7XG4gIGNvbnN0IHVua25vd24gPSBgVGhlIG1lcmdlIGJhc2Ugb2YgJHtiYXNlTmFtZX0gYW5kICR7aGVhZE5hbWV9IGlzIHVua25vd246IHRoZSBoZWFkIGFsb25lIGlzIGp1ZGdlZCwgYW5kIG5vIGdhdGUgYXBwbGllcy5gO1xuICByZXR1cm4ge1xuICAgIC4uLihiYXNlICE9PSB1bmRlZmluZWQgJiYgeyBiYXNlIH0pLFxuICAgIGhlYWQsXG4gICAgZmlsZXM6IG5lZWRlZC5tYXAoKGVudHJ5KSA9PiBmaWxlT2YoYmFzZSA9PT0gdW5kZWZpbmVkID8gaGVhZE9ubHkoZW50cnkpIDogZW50cnksIGJsb2JzKSksXG4gICAgY29uZmlndXJhdGlvbjogY29uZmlndXJhdGlvbk9mKGJhc2UsIGhlYWQsIGJsb2JzKSxcbiAgICBjb250ZXh0OiBhcm91bmQubWFwKChlbnRyeSkgPT4gY29udGV4dE9mKGVudHJ5LCBibG9icykpLFxuICAgIG5vdGVzOiBiYXNlID09PSB1bmRlZmluZWQgPyBbdW5rbm93bl0gOiBbXSxcbiAgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gY29tbWl0T2Yocm9vdDogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBlbmRlZCA9IGF3YWl0IHJ1bkdpdChbJ3Jldi1wYXJzZScsICctLXZlcmlmeScsICctLXF1aWV0JywgJy0tZW5kLW9mLW9wdGlvbnMnLCBgJHtuYW1lfV57Y29tbWl0fWBdLCByb290KTtcbiAgaWYgKGVuZGVkID09PSB1bmRlZmluZWQpIHRocm93IG5ldyBVc2FnZUVycm9yKCdUaGVyZSBpcyBubyBnaXQgdG8gcnVuOiBpbnN0YWxsIGl0LCBvciB1c2UgYHJlYWRpbmVzcyBjaGVja2AuJyk7XG4gIGlmIChlbmRlZC5zdGF0dXMgIT09IDApIHRocm93IG5ldyBVc2FnZUVycm9yKGBHaXQga25vd3Mgbm8gY29tbWl0IFxcYCR7bmFtZX1cXGAgaW4gJHtyb290fTogZmV0Y2ggaXQsIG9yIG5hbWUgYW5vdGhlci5gKTtcbiAgcmV0dXJuIGVuZGVkLm91dHB1dC50b1N0cmluZygpLnRyaW0oKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZGVmYXVsdEJyYW5jaChyb290OiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCByZW1vdGUgPSBhd2FpdCBydW5HaXQoWydzeW1ib2xpYy1yZWYnLCAnLS1xdWlldCcsICctLXNob3J0JywgJ3JlZnMvcmVtb3Rlcy9vcmlnaW4vSEVBRCddLCByb290KTtcbiAgY29uc3QgbmFtZWQgPSByZW1vdGU/LnN0YXR1cyA9PT0gMCA/IFtyZW1vdGUub3V0cHV0LnRvU3RyaW5nKCkudHJpbSgpXSA6IFtdO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLm5hbWVkLCAnb3JpZ2luL21haW4nLCAnb3JpZ2luL21hc3RlcicsICdtYWluJywgJ21hc3RlciddKSB7XG4gICAgY29uc3QgZW5kZWQgPSBhd2FpdCBydW5HaXQoWydyZXYtcGFyc2UnLCAnLS12ZXJpZnknLCAnLS1xdWlldCcsICctLWVuZC1vZi1vcHRpb25zJywgYCR7bmFtZX1ee2NvbW1pdH1gXSwgcm9vdCk7XG4gICAgaWYgKGVuZGVkPy5zdGF0dXMgPT09IDApIHJldHVybiBuYW1lO1xuICB9XG4gIHRocm93IG5ldyBVc2FnZUVycm9yKGBObyBkZWZhdWx0IGJyYW5jaCBpcyBrbm93biBpbiAke3Jvb3R9OiBuYW1lIHRoZSBiYXNlLCBhcyBpbiBcXGByZWFkaW5lc3MgZGlmZiBtYWluXFxgLmApO1xufVxuXG4vKiogSG93IGZhciBhIHNoYWxsb3cgY2xvbmUgaXMgZGVlcGVuZWQsIGluIGNvbW1pdHMsIG9uZSBzdGVwIGFmdGVyIGFub3RoZXIuICovXG5jb25zdCBERUVQRVIgPSBbNTAsIDUwMCwgNTAwMF07XG5cbmFzeW5jIGZ1bmN0aW9uIG1lcmdlQmFzZShyb290OiBzdHJpbmcsIGJhc2U6IHN0cmluZywgaGVhZDogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgZmluZCA9IGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBlbmRlZCA9IGF3YWl0IHJ1bkdpdChbJ21lcmdlLWJhc2UnLCBiYXNlLCBoZWFkXSwgcm9vdCk7XG4gICAgcmV0dXJuIGVuZGVkPy5zdGF0dXMgPT09IDAgPyBlbmRlZC5vdXRwdXQudG9TdHJpbmcoKS50cmltKCkgOiB1bmRlZmluZWQ7XG4gIH07XG4gIGxldCBmb3VuZCA9IGF3YWl0IGZpbmQoKTtcbiAgZm9yIChjb25zdCBjb21taXRzIG9mIERFRVBFUikge1xuICAgIGNvbnN0IHNoYWxsb3cgPVxuICAgICAgZm91bmQgPT09IHVuZGVmaW5lZCAmJiAoYXdhaXQgcnVuR2l0KFsncmV2LXBhcnNlJywgJy0taXMtc2hhbGxvdy1yZXBvc2l0b3J5J10sIHJvb3QpKT8ub3V0cHV0LnRvU3RyaW5nKCkudHJpbSgpO1xuICAgIGlmIChzaGFsbG93ICE9PSAndHJ1ZScpIGJyZWFrO1xuICAgIGNvbnN0IGZldGNoZWQgPSBhd2FpdCBydW5HaXQoWydmZXRjaCcsICctLXF1aWV0JywgJy0tbm8tdGFncycsIGAtLWRlZXBlbj0ke2NvbW1pdHN9YCwgJ29yaWdpbiddLCByb290KTtcbiAgICBpZiAoZmV0Y2hlZD8uc3RhdHVzICE9PSAwKSBicmVhaztcbiAgICBmb3VuZCA9IGF3YWl0IGZpbmQoKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbmludGVyZmFjZSBFbnRyeSBleHRlbmRzIFBpY2s8Q2hhbmdlZEZpbGUsICdwYXRoJyB8ICdwcmV2aW91c1BhdGgnIHwgJ3N0YXR1cyc+IHtcbiAgLyoqIFRoZSBvYmplY3QncyBpZCBhdCB0aGUgYmFzZSBhbmQgYXQgdGhlIGhlYWQuICovXG4gIHJlYWRvbmx5IGZyb20/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRvPzogc3RyaW5nO1xuICByZWFkb25seSB1bnJlYWQ/OiBzdHJpbmc7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGNoYW5nZWRGaWxlcyhyb290OiBzdHJpbmcsIGJhc2U6IHN0cmluZywgaGVhZDogc3RyaW5nKTogUHJvbWlzZTxyZWFkb25seSBFbnRyeVtdPiB7XG4gIGNvbnN0IGFyZ3MgPSBbJ2RpZmYnLCAnLS1yYXcnLCAnLXonLCAnLS1uby1hYmJyZXYnLCAnLS1uby1leHQtZGlmZicsICctLW5vLXRleHRjb252JywgJy1NJywgYmFzZSwgaGVhZF07XG4gIGNvbnN0IGVuZGVkID0gYXdhaXQgcnVuR2l0KGFyZ3MsIHJvb3QpO1xuICBpZiAoZW5kZWQ/LnN0YXR1cyAhPT0gMCkgdGhyb3cgbmV3IFVzYWdlRXJyb3IoYEdpdCBjYW5ub3QgY29tcGFyZSAke2Jhc2V9IHdpdGggJHtoZWFkfTogJHtyZWFzb25PZihlbmRlZCl9LmApO1xuICBjb25zdCBmaWVsZHMgPSBlbmRlZC5vdXRwdXQudG9TdHJpbmcoKS5zcGxpdCgnXFwwJyk7XG4gIGNvbnN0IGVudHJpZXM6IEVudHJ5W10gPSBbXTtcbiAgZm9yIChsZXQgYXQgPSAwOyBmaWVsZHNbYXRdPy5zdGFydHNXaXRoKCc6Jyk7ICkge1xuICAgIGNvbnN0IFt3YXMgPSAnJywgaXMgPSAnJywgZnJvbSwgdG8sIGxldHRlcnMgPSAnJ10gPSAoZmllbGRzW2F0XSBhcyBzdHJpbmcpLnNsaWNlKDEpLnNwbGl0KCcgJyk7XG4gICAgY29uc3QgcmVuYW1lZCA9IGxldHRlcnMuc3RhcnRzV2l0aCgnUicpO1xuICAgIGNvbnN0IHBhdGhzID0gZmllbGRzLnNsaWNlKGF0ICsgMSwgYXQgKyAocmVuYW1lZCA/IDMgOiAyKSk7XG4gICAgZW50cmllcy5wdXNoKGVudHJ5T2YobGV0dGVycywgbGV0dGVycyA9PT0gJ0QnID8gd2FzIDogaXMsIGZyb20gYXMgc3RyaW5nLCB0byBhcyBzdHJpbmcsIHBhdGhzKSk7XG4gICAgYXQgKz0gMSArIHBhdGhzLmxlbmd0aDtcbiAgfVxuICByZXR1cm4gZW50cmllcztcbn1cblxuY29uc3QgU1RBVFVTRVM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIEVudHJ5WydzdGF0dXMnXT4+ID0geyBBOiAnYWRkZWQnLCBEOiAncmVtb3ZlZCcsIFI6ICdyZW5hbWVkJyB9O1xuXG5mdW5jdGlvbiBlbnRyeU9mKGxldHRlcnM6IHN0cmluZywgbW9kZTogc3RyaW5nLCBmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcsIHBhdGhzOiByZWFkb25seSBzdHJpbmdbXSk6IEVudHJ5IHtcbiAgY29uc3Qgc3RhdHVzID0gU1RBVFVTRVNbbGV0dGVyc1swXSBhcyBzdHJpbmddID8/ICdtb2RpZmllZCc7XG4gIGNvbnN0IHBhdGggPSBwYXRocy5hdCgtMSkgYXMgc3RyaW5nO1xuICByZXR1cm4ge1xuICAgIHBhdGgsXG4gICAgc3RhdHVzLFxuICAgIC4uLihwYXRocy5sZW5ndGggPiAxICYmIHsgcHJldmlvdXNQYXRoOiBwYXRoc1swXSBhcyBzdHJpbmcgfSksXG4gICAgLi4uKHN0YXR1cyAhPT0gJ2FkZGVkJyAmJiB7IGZyb20gfSksXG4gICAgLi4uKHN0YXR1cyAhPT0gJ3JlbW92ZWQnICYmIHsgdG8gfSksXG4gICAgLi4udW5yZWFkT2YobW9kZSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHVucmVhZE9mKG1vZGU6IHN0cmluZyk6IHsgcmVhZG9ubHkgdW5yZWFkPzogc3RyaW5nIH0ge1xuICBpZiAobW9kZSA9PT0gJzEyMDAwMCcpIHJldHVybiB7IHVucmVhZDogJ2l0IGlzIGEgc3ltYm9saWMgbGluaycgfTtcbiAgcmV0dXJuIG1vZGUgPT09ICcxNjAwMDAnID8geyB1bnJlYWQ6ICdpdCBpcyBhIHN1Ym1vZHVsZScgfSA6IHt9O1xufVxuXG4vKiogVGhlIHRpcHMgZGlmZmVyIGluIG1vcmUgdGhhbiB0aGUgY2hhbmdlIGl0c2VsZiB3aGVuIHRoZSBtZXJnZSBiYXNlIGlzIHVua25vd246IHRoZSBvdGhlciBzaWRlIHNheXMgbm90aGluZy4gKi9cbmZ1bmN0aW9uIGhlYWRPbmx5KHsgZnJvbTogX2Zyb20sIC4uLmVudHJ5IH06IEVudHJ5KTogRW50cnkge1xuICByZXR1cm4gZW50cnk7XG59XG5cbmZ1bmN0aW9uIGZpbGVPZih7IGZyb20sIHRvLCB1bnJlYWQsIC4uLmVudHJ5IH06IEVudHJ5LCBibG9iczogUmVhZG9ubHlNYXA8c3RyaW5nLCBCbG9iPik6IENoYW5nZWRGaWxlIHtcbiAgaWYgKHVucmVhZCAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyAuLi5lbnRyeSwgdW5yZWFkIH07XG4gIGNvbnN0IGJhc2UgPSBmcm9tID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBibG9icy5nZXQoZnJvbSk7XG4gIGNvbnN0IGhlYWQgPSB0byA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogYmxvYnMuZ2V0KHRvKTtcbiAgY29uc3Qgd2h5ID0gYmFzZT8udW5yZWFkID8/IGhlYWQ/LnVucmVhZDtcbiAgaWYgKHdoeSAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyAuLi5lbnRyeSwgdW5yZWFkOiB3aHkgfTtcbiAgcmV0dXJuIHsgLi4uZW50cnksIC4uLihiYXNlPy50ZXh0ICE9PSB1bmRlZmluZWQgJiYgeyBiYXNlOiBiYXNlLnRleHQgfSksIC4uLihoZWFkPy50ZXh0ICE9PSB1bmRlZmluZWQgJiYgeyBoZWFkOiBoZWFkLnRleHQgfSkgfTtcbn1cblxuZnVuY3Rpb24gY29uZmlndXJhdGlvbk9mKGJhc2U6IHN0cmluZyB8IHVuZGVmaW5lZCwgaGVhZDogc3RyaW5nLCBibG9iczogUmVhZG9ubHlNYXA8c3RyaW5nLCBCbG9iPik6IENoYW5nZVsnY29uZmlndXJhdGlvbiddIHtcbiAgY29uc3QgdGV4dE9mID0gKGNvbW1pdDogc3RyaW5nIHwgdW5kZWZpbmVkLCBwYXRoOiBzdHJpbmcpID0+IChjb21taXQgPyBibG9icy5nZXQoYCR7Y29tbWl0fToke3BhdGh9YCk/LnRleHQgOiB1bmRlZmluZWQpO1xuICBjb25zdCBwYXRoID0gQ09ORklHVVJBVElPTl9GSUxFUy5maW5kKChvbmUpID0+IHRleHRPZihiYXNlLCBvbmUpID8/IHRleHRPZihoZWFkLCBvbmUpKSA/PyAoQ09ORklHVVJBVElPTl9GSUxFU1swXSBhcyBzdHJpbmcpO1xuICBjb25zdCBbYmVmb3JlLCBhZnRlcl0gPSBbdGV4dE9mKGJhc2UsIHBhdGgpLCB0ZXh0T2YoaGVhZCwgcGF0aCldO1xuICByZXR1cm4geyBwYXRoLCAuLi4oYmVmb3JlICE9PSB1bmRlZmluZWQgJiYgeyBiYXNlOiBiZWZvcmUgfSksIC4uLihhZnRlciAhPT0gdW5kZWZpbmVkICYmIHsgaGVhZDogYWZ0ZXIgfSkgfTtcbn1cblxuZnVuY3Rpb24gcmVhc29uT2YoZW5kZWQ6IEF3YWl0ZWQ8UmV0dXJuVHlwZTx0eXBlb2YgcnVuR2l0Pj4pOiBzdHJpbmcge1xuICBpZiAoZW5kZWQgPT09IHVuZGVmaW5lZCkgcmV0dXJuICd0aGVyZSBpcyBubyBnaXQgdG8gcnVuJztcbiAgcmV0dXJuIChcbiAgICBlbmRlZC5lcnJvcnNcbiAgICAgIC50cmltKClcbiAgICAgIC5zcGxpdCgnXFxuJylbMF1cbiAgICAgID8ucmVwbGFjZSgvXig/OmZhdGFsfGVycm9yKTogLywgJycpXG4gICAgICAucmVwbGFjZSgvXFwuJC8sICcnKSB8fCBgaXQgZW5kZWQgd2l0aCAke2VuZGVkLnN0YXR1c31gXG4gICk7XG59XG4iLCAiaW1wb3J0IHsgc3Bhd24gfSBmcm9tICdub2RlOmNoaWxkX3Byb2Nlc3MnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZGVkIHtcbiAgLyoqIG51bGw6IGl0IHdhcyBlbmRlZCBieSBhIHNpZ25hbCwgb3IgdG9vayB0b28gbG9uZy4gKi9cbiAgcmVhZG9ubHkgc3RhdHVzOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBvdXRwdXQ6IEJ1ZmZlcjtcbiAgcmVhZG9ubHkgZXJyb3JzOiBzdHJpbmc7XG59XG5cbi8qKiBHaXQgbmV2ZXIgYXNrcywgcGFnZXMsIHRyYW5zbGF0ZXMsIGxvY2tzIG9yIHJlYWRzIGEgcGF0aCBhcyBhIHBhdHRlcm4uICovXG5jb25zdCBRVUlFVCA9IHsgR0lUX1RFUk1JTkFMX1BST01QVDogJzAnLCBHSVRfT1BUSU9OQUxfTE9DS1M6ICcwJywgR0lUX0xJVEVSQUxfUEFUSFNQRUNTOiAnMScsIEdJVF9QQUdFUjogJ2NhdCcsIExDX0FMTDogJ0MnIH07XG5cbi8qKiBUaGUgcmVwb3NpdG9yeSdzIG93biBjb25maWd1cmF0aW9uIGNhbiBuYW1lIHByb2dyYW1zIGZvciB0aGVzZTsgbm9uZSBpcyBuZWVkZWQgdG8gcmVhZC4gKi9cbmNvbnN0IE5PX1BST0dSQU1TID0gWyctYycsICdjb3JlLmZzbW9uaXRvcj1mYWxzZScsICctYycsICdjb3JlLmhvb2tzUGF0aD0vZGV2L251bGwnXTtcblxuLyoqXG4gKiBSdW5zIGBnaXRgIGluIGEgZm9sZGVyLCB3aXRob3V0IGEgc2hlbGwuIFJlc29sdmVzIHdpdGggaXRzIHN0YXR1cyBhbmQgb3V0cHV0IHdoYXRldmVyIHRoZXkgYXJlOyBgdW5kZWZpbmVkYCB3aGVuIHRoZXJlIGlzXG4gKiBubyBnaXQgdG8gcnVuLiBJdCBpcyBlbmRlZCBhZnRlciBgbGltaXRgIG1pbGxpc2Vjb25kcy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJ1bkdpdChhcmdzOiByZWFkb25seSBzdHJpbmdbXSwgZm9sZGVyOiBzdHJpbmcsIGlucHV0ID0gJycsIGxpbWl0ID0gNjBfMDAwKTogUHJvbWlzZTxFbmRlZCB8IHVuZGVmaW5lZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCBjaGlsZCA9IHNwYXduKCdnaXQnLCBbLi4uTk9fUFJPR1JBTVMsIC4uLmFyZ3NdLCB7XG4gICAgICBjd2Q6IGZvbGRlcixcbiAgICAgIGVudjogeyAuLi5wcm9jZXNzLmVudiwgLi4uUVVJRVQgfSxcbiAgICAgIHN0ZGlvOiAncGlwZScsXG4gICAgICB0aW1lb3V0OiBsaW1pdCxcbiAgICB9KTtcbiAgICBjb25zdCBvdXRwdXQ6IEJ1ZmZlcltdID0gW107XG4gICAgY29uc3QgZXJyb3JzOiBCdWZmZXJbXSA9IFtdO1xuICAgIGNoaWxkLnN0ZG91dC5vbignZGF0YScsIChjaHVuazogQnVmZmVyKSA9PiBvdXRwdXQucHVzaChjaHVuaykpO1xuICAgIGNoaWxkLnN0ZGVyci5vbignZGF0YScsIChjaHVuazogQnVmZmVyKSA9PiBlcnJvcnMucHVzaChjaHVuaykpO1xuICAgIGNoaWxkLm9uKCdlcnJvcicsICgpID0+IHJlc29sdmUodW5kZWZpbmVkKSk7XG4gICAgY2hpbGQub24oJ2Nsb3NlJywgKHN0YXR1cykgPT4gcmVzb2x2ZSh7IHN0YXR1cywgb3V0cHV0OiBCdWZmZXIuY29uY2F0KG91dHB1dCksIGVycm9yczogQnVmZmVyLmNvbmNhdChlcnJvcnMpLnRvU3RyaW5nKCkgfSkpO1xuICAgIC8vIEdpdCBtYXkgZW5kIGJlZm9yZSBpdCBoYXMgcmVhZCBldmVyeXRoaW5nOyBpdHMgc3RhdHVzIHNheXMgc28uXG4gICAgY2hpbGQuc3RkaW4ub24oJ2Vycm9yJywgKCkgPT4gdW5kZWZpbmVkKTtcbiAgICBjaGlsZC5zdGRpbi5lbmQoaW5wdXQpO1xuICB9KTtcbn1cbiIsICJpbXBvcnQgeyBNT1NUX0NIQVJBQ1RFUlMgfSBmcm9tICcuLi9hcHAvcmVhZC50cyc7XG5pbXBvcnQgeyBydW5HaXQgfSBmcm9tICcuL3Byb2Nlc3MudHMnO1xuXG4vKiogQSBmaWxlJ3MgdGV4dCBpbiB0aGUgcmVwb3NpdG9yeSwgb3Igd2h5IGl0IGlzIG5vdCByZWFkLiAqL1xuZXhwb3J0IHR5cGUgQmxvYiA9IHsgcmVhZG9ubHkgdGV4dDogc3RyaW5nOyByZWFkb25seSB1bnJlYWQ/OiBuZXZlciB9IHwgeyByZWFkb25seSB0ZXh0PzogbmV2ZXI7IHJlYWRvbmx5IHVucmVhZDogc3RyaW5nIH07XG5cbi8qKlxuICogVGhlIHRleHQgb2Ygb2JqZWN0cywgYnkgdGhlIG5hbWUgZWFjaCB3YXMgYXNrZWQgZm9yIChgPGlkPmAgb3IgYDxjb21taXQ+OjxwYXRoPmApLiBXaGF0IGRvZXMgbm90IGV4aXN0IGlzIGxlZnQgb3V0OyB3aGF0IGlzXG4gKiBsYXJnZXIgdGhhbiAxIE1CIGlzIG5vdCByZWFkIGF0IGFsbC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRCbG9icyhyb290OiBzdHJpbmcsIG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IFByb21pc2U8UmVhZG9ubHlNYXA8c3RyaW5nLCBCbG9iPj4ge1xuICBjb25zdCBhc2tlZCA9IFsuLi5uZXcgU2V0KG5hbWVzKV07XG4gIGNvbnN0IGJsb2JzID0gbmV3IE1hcDxzdHJpbmcsIEJsb2I+KCk7XG4gIGlmIChhc2tlZC5sZW5ndGggPT09IDApIHJldHVybiBibG9icztcbiAgY29uc3QgY2hlY2sgPSBhd2FpdCBydW5HaXQoWydjYXQtZmlsZScsICctLWJhdGNoLWNoZWNrPSUob2JqZWN0dHlwZSkgJShvYmplY3RzaXplKSddLCByb290LCBsaW5lcyhhc2tlZCkpO1xuICBjb25zdCBraW5kcyA9IGNoZWNrPy5vdXRwdXQudG9TdHJpbmcoKS5zcGxpdCgnXFxuJykgPz8gW107XG4gIGNvbnN0IHNtYWxsID0gYXNrZWQuZmlsdGVyKChuYW1lLCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IFt0eXBlLCBzaXplXSA9IChraW5kc1tpbmRleF0gPz8gJycpLnNwbGl0KCcgJyk7XG4gICAgY29uc3QgbGFyZ2UgPSB0eXBlID09PSAnYmxvYicgJiYgTnVtYmVyKHNpemUpID4gTU9TVF9DSEFSQUNURVJTO1xuICAgIGlmIChsYXJnZSkgYmxvYnMuc2V0KG5hbWUsIHsgdW5yZWFkOiAnaXQgaXMgbGFyZ2VyIHRoYW4gMSBNQicgfSk7XG4gICAgcmV0dXJuIHR5cGUgPT09ICdibG9iJyAmJiAhbGFyZ2U7XG4gIH0pO1xuICBjb25zdCBiYXRjaCA9IGF3YWl0IHJ1bkdpdChbJ2NhdC1maWxlJywgJy0tYmF0Y2g9JShvYmplY3RzaXplKSddLCByb290LCBsaW5lcyhzbWFsbCkpO1xuICBsZXQgcmVzdCA9IGJhdGNoPy5vdXRwdXQgPz8gQnVmZmVyLmFsbG9jKDApO1xuICBmb3IgKGNvbnN0IG5hbWUgb2Ygc21hbGwpIHtcbiAgICBjb25zdCBlbmQgPSByZXN0LmluZGV4T2YoJ1xcbicpO1xuICAgIGlmIChlbmQgPCAwKSBicmVhaztcbiAgICBjb25zdCBzaXplID0gTnVtYmVyKHJlc3Quc3ViYXJyYXkoMCwgZW5kKS50b1N0cmluZygpKTtcbiAgICBibG9icy5zZXQobmFtZSwgeyB0ZXh0OiByZXN0LnN1YmFycmF5KGVuZCArIDEsIGVuZCArIDEgKyBzaXplKS50b1N0cmluZygpIH0pO1xuICAgIHJlc3QgPSByZXN0LnN1YmFycmF5KGVuZCArIHNpemUgKyAyKTtcbiAgfVxuICByZXR1cm4gYmxvYnM7XG59XG5cbmZ1bmN0aW9uIGxpbmVzKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lcy5tYXAoKG5hbWUpID0+IGAke25hbWV9XFxuYCkuam9pbignJyk7XG59XG4iLCAiaW1wb3J0IHsgQ09OVEVYVF9QTEFDRVMsIGlzQ29udGV4dCB9IGZyb20gJy4uL2FwcC9jb250ZXh0LnRzJztcbmltcG9ydCB0eXBlIHsgQ29udGV4dEZpbGUgfSBmcm9tICcuLi9jb3JlL2NoYW5nZS50cyc7XG5pbXBvcnQgdHlwZSB7IEJsb2IgfSBmcm9tICcuL2Jsb2JzLnRzJztcbmltcG9ydCB7IHJ1bkdpdCB9IGZyb20gJy4vcHJvY2Vzcy50cyc7XG5cbi8qKiBBIHdvcmtmbG93LCBhIGNyb250YWIgb3IgYHBhY2thZ2UuanNvbmA6IHRoZSBpZHMgb2YgaXRzIG9iamVjdHMgYXQgdGhlIGJhc2UgYW5kIGF0IHRoZSBoZWFkLiAqL1xuaW50ZXJmYWNlIEVudHJ5IHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBmcm9tPzogc3RyaW5nO1xuICByZWFkb25seSB0bz86IHN0cmluZztcbiAgcmVhZG9ubHkgdW5yZWFkPzogc3RyaW5nO1xufVxuXG4vKiogVGhlIHdvcmtmbG93cywgY3JvbnRhYnMgYW5kIGBwYWNrYWdlLmpzb25gIG9mIHR3byBjb21taXRzLCBzb3J0ZWQgYnkgcGF0aCwgYmVmb3JlIHRoZXkgYXJlIHJlYWQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY29udGV4dEluKHJvb3Q6IHN0cmluZywgYmFzZTogc3RyaW5nIHwgdW5kZWZpbmVkLCBoZWFkOiBzdHJpbmcpOiBQcm9taXNlPHJlYWRvbmx5IEVudHJ5W10+IHtcbiAgY29uc3QgW2JlZm9yZSwgYWZ0ZXJdID0gYXdhaXQgUHJvbWlzZS5hbGwoW2Jhc2UgPT09IHVuZGVmaW5lZCA/IFtdIDogZW50cmllc09mKHJvb3QsIGJhc2UpLCBlbnRyaWVzT2Yocm9vdCwgaGVhZCldKTtcbiAgY29uc3QgZnJvbSA9IG5ldyBNYXAoYmVmb3JlLm1hcCgoZW50cnkpID0+IFtlbnRyeS5wYXRoLCBlbnRyeV0pKTtcbiAgY29uc3QgdG8gPSBuZXcgTWFwKGFmdGVyLm1hcCgoZW50cnkpID0+IFtlbnRyeS5wYXRoLCBlbnRyeV0pKTtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KFsuLi5mcm9tLmtleXMoKSwgLi4udG8ua2V5cygpXSldLnNvcnQoKS5tYXAoKHBhdGgpID0+IHtcbiAgICBjb25zdCBbb2xkLCBmcmVzaF0gPSBbZnJvbS5nZXQocGF0aCksIHRvLmdldChwYXRoKV07XG4gICAgY29uc3QgdW5yZWFkID0gb2xkPy51bnJlYWQgPz8gZnJlc2g/LnVucmVhZDtcbiAgICByZXR1cm4ge1xuICAgICAgcGF0aCxcbiAgICAgIC4uLihvbGQ/LnVucmVhZCA9PT0gdW5kZWZpbmVkICYmIG9sZCAhPT0gdW5kZWZpbmVkICYmIHsgZnJvbTogb2xkLmlkIH0pLFxuICAgICAgLi4uKGZyZXNoPy51bnJlYWQgPT09IHVuZGVmaW5lZCAmJiBmcmVzaCAhPT0gdW5kZWZpbmVkICYmIHsgdG86IGZyZXNoLmlkIH0pLFxuICAgICAgLi4uKHVucmVhZCAhPT0gdW5kZWZpbmVkICYmIHsgdW5yZWFkIH0pLFxuICAgIH07XG4gIH0pO1xufVxuXG4vKiogVGhlIGVudHJ5IHdpdGggaXRzIHRleHRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbnRleHRPZih7IHBhdGgsIGZyb20sIHRvLCB1bnJlYWQgfTogRW50cnksIGJsb2JzOiBSZWFkb25seU1hcDxzdHJpbmcsIEJsb2I+KTogQ29udGV4dEZpbGUge1xuICBjb25zdCBiYXNlID0gZnJvbSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogYmxvYnMuZ2V0KGZyb20pO1xuICBjb25zdCBoZWFkID0gdG8gPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGJsb2JzLmdldCh0byk7XG4gIGNvbnN0IHdoeSA9IHVucmVhZCA/PyBiYXNlPy51bnJlYWQgPz8gaGVhZD8udW5yZWFkO1xuICByZXR1cm4ge1xuICAgIHBhdGgsXG4gICAgLi4uKGJhc2U/LnRleHQgIT09IHVuZGVmaW5lZCAmJiB7IGJhc2U6IGJhc2UudGV4dCB9KSxcbiAgICAuLi4oaGVhZD8udGV4dCAhPT0gdW5kZWZpbmVkICYmIHsgaGVhZDogaGVhZC50ZXh0IH0pLFxuICAgIC4uLih3aHkgIT09IHVuZGVmaW5lZCAmJiB7IHVucmVhZDogd2h5IH0pLFxuICB9O1xufVxuXG5pbnRlcmZhY2UgTGlzdGVkIHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSB1bnJlYWQ/OiBzdHJpbmc7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGVudHJpZXNPZihyb290OiBzdHJpbmcsIGNvbW1pdDogc3RyaW5nKTogUHJvbWlzZTxyZWFkb25seSBMaXN0ZWRbXT4ge1xuICBjb25zdCBwbGFjZXMgPSBDT05URVhUX1BMQUNFUy5mbGF0TWFwKChwbGFjZSkgPT4gW3BsYWNlLCBgJHtwbGFjZX0vYF0pO1xuICBjb25zdCBlbmRlZCA9IGF3YWl0IHJ1bkdpdChbJ2xzLXRyZWUnLCAnLXonLCAnLS1mdWxsLXRyZWUnLCBjb21taXQsICctLScsIC4uLnBsYWNlc10sIHJvb3QpO1xuICBjb25zdCBsaW5lcyA9IGVuZGVkPy5zdGF0dXMgPT09IDAgPyBlbmRlZC5vdXRwdXQudG9TdHJpbmcoKS5zcGxpdCgnXFwwJykgOiBbXTtcbiAgcmV0dXJuIGxpbmVzLmZsYXRNYXAoKGxpbmUpOiByZWFkb25seSBMaXN0ZWRbXSA9PiB7XG4gICAgY29uc3QgWywgbW9kZSwgdHlwZSwgaWQsIHBhdGhdID0gL14oXFxkKykgKFxcdyspIChbMC05YS1mXSspXFx0KC4rKSQvcy5leGVjKGxpbmUpID8/IFtdO1xuICAgIGlmIChwYXRoID09PSB1bmRlZmluZWQgfHwgaWQgPT09IHVuZGVmaW5lZCB8fCB0eXBlID09PSAndHJlZScgfHwgIWlzQ29udGV4dChwYXRoKSkgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHVucmVhZCA9IG1vZGUgPT09ICcxMjAwMDAnID8gJ2l0IGlzIGEgc3ltYm9saWMgbGluaycgOiB0eXBlID09PSAnY29tbWl0JyA/ICdpdCBpcyBhIHN1Ym1vZHVsZScgOiB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIFt7IHBhdGgsIGlkLCAuLi4odW5yZWFkICE9PSB1bmRlZmluZWQgJiYgeyB1bnJlYWQgfSkgfV07XG4gIH0pO1xufVxuIiwgImltcG9ydCB7XG4gIGNsb3NlU3luYyxcbiAgdHlwZSBEaXJlbnQsXG4gIGxzdGF0U3luYyxcbiAgb3BlblN5bmMsXG4gIHJlYWRkaXJTeW5jLFxuICByZWFkRmlsZVN5bmMsXG4gIHJlYWRTeW5jLFxuICByZWFscGF0aFN5bmMsXG4gIHN0YXRTeW5jLFxufSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4sIHJlbGF0aXZlLCByZXNvbHZlLCBzZXAgfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgdHlwZSBJbnB1dEZpbGUsIE1PU1RfQ0hBUkFDVEVSUywgbWVzc2FnZU9mIH0gZnJvbSAnLi4vYXBwL3JlYWQudHMnO1xuaW1wb3J0IHsgVXNhZ2VFcnJvciB9IGZyb20gJy4uL2FwcC91c2FnZS50cyc7XG5pbXBvcnQgeyBsaXN0RmlsZXMsIHdvcmtUcmVlT2YgfSBmcm9tICcuL2dpdC50cyc7XG5cbi8qKiBBIGZpbGUgdG8gcmVhZDogd2hlcmUgaXQgaXMsIHRoZSBwYXRoIGl0IGhhcyBpbiBhIHJlcG9ydCwgYW5kIHdoZXRoZXIgYSBwZXJzb24gbmFtZWQgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIC8qKiBUaGUgcGF0aCB0aGF0IGdsb2JzIGFuZCBuYW1lcyBvZiBmb2xkZXJzIGFyZSB0cmllZCBvbi4gKi9cbiAgcmVhZG9ubHkgd2l0aGluOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWVkOiBib29sZWFuO1xufVxuXG4vKiogV2hhdCB0aGUgcGF0aHMgb24gYSBjb21tYW5kIGxpbmUgc3RhbmQgZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQbGFjZXMge1xuICAvKiogUGF0aHMgaW4gcmVwb3J0cyBhcmUgcmVsYXRpdmUgdG8gaXQ6IHRoZSB3b3JrIHRyZWUncyB0b3AgZm9sZGVyLCBvciB0aGUgd29ya2luZyBkaXJlY3Rvcnkgb3V0c2lkZSBvbmUuICovXG4gIHJlYWRvbmx5IHJvb3Q6IHN0cmluZztcbiAgLyoqIFdoZXRoZXIgdGhhdCBpcyBhIHdvcmsgdHJlZSdzLiAqL1xuICByZWFkb25seSBpc1dvcmtUcmVlOiBib29sZWFuO1xuICByZWFkb25seSBwbGFjZXM6IHJlYWRvbmx5IFBsYWNlW107XG4gIC8qKiBFdmVyeSBmaWxlIG9mIHRoZSByZXBvc2l0b3J5LCB3aGVyZSBhbGwgb2YgaXQgd2FzIG5hbWVkOiBub2JvZHkgaGFzIHRvIGFzayBnaXQgYWdhaW4uICovXG4gIHJlYWRvbmx5IGxpc3RlZD86IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKipcbiAqIFRoZSBmaWxlcyB0aGF0IHRoZSBwYXRocyBvbiBhIGNvbW1hbmQgbGluZSBuYW1lOiBhIGZpbGUgaXMgaXRzZWxmLCBhIGZvbGRlciBpcyBldmVyeSBmaWxlIGluIGl0IHRoYXQgZ2l0IGRvZXMgbm90IGlnbm9yZVxuICogKG91dHNpZGUgYSB3b3JrIHRyZWU6IGV2ZXJ5IGZpbGUgYnV0IHRob3NlIG9mIGAuZ2l0YCBhbmQgYG5vZGVfbW9kdWxlc2ApLiBObyBwYXRoOiB0aGUgd2hvbGUgcmVwb3NpdG9yeSwgb3IgdGhlIHdvcmtpbmdcbiAqIGRpcmVjdG9yeSBvdXRzaWRlIG9uZS4gU3ltYm9saWMgbGlua3MgaW4gZm9sZGVycyBhcmUgbm90IGZvbGxvd2VkLiBUaHJvd3MgYSBgVXNhZ2VFcnJvcmAgZm9yIGEgcGF0aCB0aGF0IGRvZXMgbm90IGV4aXN0LlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcGxhY2VzT2YocGF0aHM6IHJlYWRvbmx5IHN0cmluZ1tdLCBjd2Q6IHN0cmluZyk6IFByb21pc2U8UGxhY2VzPiB7XG4gIGNvbnN0IGhlcmUgPSByZWFscGF0aFN5bmMoY3dkKTtcbiAgY29uc3QgdGFyZ2V0cyA9IHBhdGhzLm1hcCgocGF0aCkgPT4gdGFyZ2V0T2YocGF0aCwgaGVyZSkpO1xuICBjb25zdCB0b3AgPSB0b3BPZihoZXJlLCB0YXJnZXRzKTtcbiAgY29uc3Qgcm9vdCA9IHRvcCA/PyBoZXJlO1xuICBjb25zdCBmb3VuZCA9IG5ldyBNYXA8c3RyaW5nLCBQbGFjZT4oKTtcbiAgZm9yIChjb25zdCB0YXJnZXQgb2YgdGFyZ2V0cy5sZW5ndGggPiAwID8gdGFyZ2V0cyA6IFt7IGZpbGU6IHJvb3QsIGZvbGRlcjogcm9vdCwgaXNGb2xkZXI6IHRydWUgfV0pIHtcbiAgICBjb25zdCBiYXNlID0gaXNJbnNpZGUocm9vdCwgdGFyZ2V0LmZpbGUpID8gcm9vdCA6IHRhcmdldC5mb2xkZXI7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIHRhcmdldC5pc0ZvbGRlciA/IGF3YWl0IGZpbGVzSW4odGFyZ2V0LmZvbGRlcikgOiBbdGFyZ2V0LmZpbGVdKSB7XG4gICAgICBjb25zdCBwYXRoID0gaXNJbnNpZGUocm9vdCwgZmlsZSkgPyBwb3NpeChyZWxhdGl2ZShyb290LCBmaWxlKSkgOiBwb3NpeChmaWxlKTtcbiAgICAgIGlmICghZm91bmQuZ2V0KHBhdGgpPy5uYW1lZCkgZm91bmQuc2V0KHBhdGgsIHsgZmlsZSwgcGF0aCwgd2l0aGluOiBwb3NpeChyZWxhdGl2ZShiYXNlLCBmaWxlKSksIG5hbWVkOiAhdGFyZ2V0LmlzRm9sZGVyIH0pO1xuICAgIH1cbiAgfVxuICBjb25zdCBwbGFjZXMgPSBbLi4uZm91bmQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IChhLnBhdGggPCBiLnBhdGggPyAtMSA6IDEpKTtcbiAgY29uc3QgaXNXaG9sZSA9IHRhcmdldHMubGVuZ3RoID09PSAwIHx8IHRhcmdldHMuc29tZSgoeyBmaWxlIH0pID0+IGZpbGUgPT09IHJvb3QpO1xuICByZXR1cm4geyByb290LCBpc1dvcmtUcmVlOiB0b3AgIT09IHVuZGVmaW5lZCwgcGxhY2VzLCAuLi4oaXNXaG9sZSAmJiB7IGxpc3RlZDogcGxhY2VzLm1hcCgoeyBwYXRoIH0pID0+IHBhdGgpIH0pIH07XG59XG5cbi8qKiBUaGUgdG9wIGZvbGRlciBvZiB0aGUgd29yayB0cmVlIG9uZSBpcyBpbiwgb3IgZWxzZSBvZiB0aGF0IG9mIHRoZSBmaXJzdCBwYXRoLiAqL1xuY29uc3QgdG9wT2YgPSAoaGVyZTogc3RyaW5nLCBbZmlyc3RdOiByZWFkb25seSBUYXJnZXRbXSk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PlxuICB3b3JrVHJlZU9mKGhlcmUpID8/IChmaXJzdCAmJiB3b3JrVHJlZU9mKGZpcnN0LmZvbGRlcikpO1xuXG5pbnRlcmZhY2UgVGFyZ2V0IHtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICByZWFkb25seSBmb2xkZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgaXNGb2xkZXI6IGJvb2xlYW47XG59XG5cbmZ1bmN0aW9uIHRhcmdldE9mKHBhdGg6IHN0cmluZywgY3dkOiBzdHJpbmcpOiBUYXJnZXQge1xuICB0cnkge1xuICAgIGNvbnN0IGZpbGUgPSByZWFscGF0aFN5bmMocmVzb2x2ZShjd2QsIHBhdGgpKTtcbiAgICBjb25zdCBpc0ZvbGRlciA9IHN0YXRTeW5jKGZpbGUpLmlzRGlyZWN0b3J5KCk7XG4gICAgcmV0dXJuIHsgZmlsZSwgZm9sZGVyOiBpc0ZvbGRlciA/IGZpbGUgOiBkaXJuYW1lKGZpbGUpLCBpc0ZvbGRlciB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IG5ldyBVc2FnZUVycm9yKHVucmVhY2hhYmxlKHBhdGgsIGVycm9yKSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gdW5yZWFjaGFibGUocGF0aDogc3RyaW5nLCBlcnJvcjogdW5rbm93bik6IHN0cmluZyB7XG4gIGNvbnN0IHsgY29kZSB9ID0gZXJyb3IgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uO1xuICBpZiAoY29kZSA9PT0gJ0VOT0VOVCcgfHwgY29kZSA9PT0gJ0VOT1RESVInKSByZXR1cm4gYFRoZXJlIGlzIG5vIFxcYCR7cGF0aH1cXGA6IG5hbWUgYSBmaWxlIG9yIGEgZm9sZGVyIHRoYXQgZXhpc3RzLmA7XG4gIGlmIChjb2RlID09PSAnRUFDQ0VTJyB8fCBjb2RlID09PSAnRVBFUk0nKSByZXR1cm4gYFxcYCR7cGF0aH1cXGAgY2Fubm90IGJlIHJlYWQ6IGNoYW5nZSBpdHMgcGVybWlzc2lvbnMuYDtcbiAgcmV0dXJuIGBcXGAke3BhdGh9XFxgIGNhbm5vdCBiZSByZWFkICgke2NvZGUgPz8gbWVzc2FnZU9mKGVycm9yKX0pOiBuYW1lIGFub3RoZXIgZmlsZS5gO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmaWxlc0luKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxyZWFkb25seSBzdHJpbmdbXT4ge1xuICBjb25zdCByb290ID0gd29ya1RyZWVPZihmb2xkZXIpO1xuICBjb25zdCBsaXN0ZWQgPSByb290ID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBhd2FpdCBsaXN0RmlsZXMoZm9sZGVyKTtcbiAgaWYgKHJvb3QgPT09IHVuZGVmaW5lZCB8fCBsaXN0ZWQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHdhbGsoZm9sZGVyKTtcbiAgcmV0dXJuIGxpc3RlZC5tYXAoKHBhdGgpID0+IGpvaW4ocm9vdCwgcGF0aCkpLmZpbHRlcihpc1BsYWluRmlsZSk7XG59XG5cbmNvbnN0IFNLSVBQRUQgPSBuZXcgU2V0KFsnLmdpdCcsICdub2RlX21vZHVsZXMnXSk7XG5cbmZ1bmN0aW9uIHdhbGsoZm9sZGVyOiBzdHJpbmcpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IGVudHJpZXMgPSBlbnRyaWVzT2YoZm9sZGVyKTtcbiAgcmV0dXJuIGVudHJpZXMuZmxhdE1hcCgoZW50cnkpID0+IHtcbiAgICBjb25zdCBmaWxlID0gam9pbihmb2xkZXIsIGVudHJ5Lm5hbWUpO1xuICAgIGlmIChlbnRyeS5pc0RpcmVjdG9yeSgpKSByZXR1cm4gU0tJUFBFRC5oYXMoZW50cnkubmFtZSkgPyBbXSA6IHdhbGsoZmlsZSk7XG4gICAgcmV0dXJuIGVudHJ5LmlzRmlsZSgpID8gW2ZpbGVdIDogW107XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBlbnRyaWVzT2YoZm9sZGVyOiBzdHJpbmcpOiByZWFkb25seSBEaXJlbnRbXSB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIHJlYWRkaXJTeW5jKGZvbGRlciwgeyB3aXRoRmlsZVR5cGVzOiB0cnVlIH0pO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IG5ldyBVc2FnZUVycm9yKHVucmVhY2hhYmxlKGZvbGRlciwgZXJyb3IpKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc1BsYWluRmlsZShmaWxlOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGxzdGF0U3luYyhmaWxlLCB7IHRocm93SWZOb0VudHJ5OiBmYWxzZSB9KT8uaXNGaWxlKCkgPT09IHRydWU7XG59XG5cbmZ1bmN0aW9uIGlzSW5zaWRlKHJvb3Q6IHN0cmluZywgZmlsZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBmaWxlID09PSByb290IHx8IGZpbGUuc3RhcnRzV2l0aChyb290LmVuZHNXaXRoKHNlcCkgPyByb290IDogcm9vdCArIHNlcCk7XG59XG5cbmZ1bmN0aW9uIHBvc2l4KHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBzZXAgPT09ICcvJyA/IHBhdGggOiBwYXRoLnJlcGxhY2VBbGwoc2VwLCAnLycpO1xufVxuXG4vKiogQSBmaWxlJ3MgdGV4dCwgb3Igd2h5IGl0IGhhcyBub25lLiBUaHJvd3MgYSBgVXNhZ2VFcnJvcmAgd2hlbiBhIGZpbGUgdGhhdCBhIHBlcnNvbiBuYW1lZCBjYW5ub3QgYmUgcmVhZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2UoeyBmaWxlLCBwYXRoLCBuYW1lZCB9OiBQbGFjZSk6IElucHV0RmlsZSB7XG4gIHRyeSB7XG4gICAgaWYgKHN0YXRTeW5jKGZpbGUpLnNpemUgPiBNT1NUX0NIQVJBQ1RFUlMpIHJldHVybiB7IHBhdGgsIG5hbWVkLCB1bnJlYWQ6ICdpdCBpcyBsYXJnZXIgdGhhbiAxIE1CJyB9O1xuICAgIHJldHVybiB7IHBhdGgsIG5hbWVkLCB0ZXh0OiByZWFkRmlsZVN5bmMoZmlsZSwgJ3V0ZjgnKSB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChuYW1lZCkgdGhyb3cgbmV3IFVzYWdlRXJyb3IodW5yZWFjaGFibGUocGF0aCwgZXJyb3IpKTtcbiAgICByZXR1cm4geyBwYXRoLCBuYW1lZCwgdW5yZWFkOiBgaXQgY2Fubm90IGJlIHJlYWQgKCR7KGVycm9yIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbikuY29kZSA/PyBtZXNzYWdlT2YoZXJyb3IpfSlgIH07XG4gIH1cbn1cblxuLyoqIFRoZSBmaXJzdCBieXRlcyBvZiBhIGZpbGUgYXMgdGV4dCwgdG8gc2VlIHdoYXQgc3RhcnRzIGl0OyBlbXB0eSB3aGVuIGl0IGNhbm5vdCBiZSByZWFkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YXJ0T2YoZmlsZTogc3RyaW5nLCBieXRlcyA9IDEwMjQpOiBzdHJpbmcge1xuICBsZXQgaGFuZGxlOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHRyeSB7XG4gICAgaGFuZGxlID0gb3BlblN5bmMoZmlsZSwgJ3InKTtcbiAgICBjb25zdCBidWZmZXIgPSBCdWZmZXIuYWxsb2MoYnl0ZXMpO1xuICAgIHJldHVybiBidWZmZXIuc3ViYXJyYXkoMCwgcmVhZFN5bmMoaGFuZGxlLCBidWZmZXIsIDAsIGJ5dGVzLCAwKSkudG9TdHJpbmcoKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuICcnO1xuICB9IGZpbmFsbHkge1xuICAgIGlmIChoYW5kbGUgIT09IHVuZGVmaW5lZCkgY2xvc2VTeW5jKGhhbmRsZSk7XG4gIH1cbn1cblxuLyoqIFJlYWRzIGZpbGVzIG9uZSBieSBvbmUsIGVhY2ggd2hlbiBpdCBpcyBhc2tlZCBmb3IuICovXG5leHBvcnQgZnVuY3Rpb24qIHJlYWRQbGFjZXMocGxhY2VzOiBJdGVyYWJsZTxQbGFjZT4pOiBHZW5lcmF0b3I8SW5wdXRGaWxlPiB7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzKSB5aWVsZCByZWFkUGxhY2UocGxhY2UpO1xufVxuXG4vKiogVGhlIHRleHQgb2YgYSBmaWxlLCBvciBgdW5kZWZpbmVkYCB3aGVyZSB0aGVyZSBpcyBub25lLiBUaHJvd3MgYSBgVXNhZ2VFcnJvcmAgd2hlbiBpdCBpcyB0aGVyZSBhbmQgY2Fubm90IGJlIHJlYWQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFRleHQoZmlsZTogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gcmVhZEZpbGVTeW5jKGZpbGUsICd1dGY4Jyk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKChlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb24pLmNvZGUgPT09ICdFTk9FTlQnKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHRocm93IG5ldyBVc2FnZUVycm9yKHVucmVhY2hhYmxlKGZpbGUsIGVycm9yKSk7XG4gIH1cbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUEscUJBQTJCO0FBQzNCLFNBQVMsU0FBUyxZQUFZOzs7QUNEOUIsU0FBUyxhQUFhO0FBVXRCLElBQU0sUUFBUSxFQUFFLHFCQUFxQixLQUFLLG9CQUFvQixLQUFLLHVCQUF1QixLQUFLLFdBQVcsT0FBTyxRQUFRLElBQUk7QUFHN0gsSUFBTSxjQUFjLENBQUMsTUFBTSx3QkFBd0IsTUFBTSwwQkFBMEI7QUFNNUUsU0FBUyxPQUFPLE1BQXlCLFFBQWdCLFFBQVEsSUFBSSxRQUFRLEtBQW9DO0FBQ3RILFNBQU8sSUFBSSxRQUFRLENBQUNBLGFBQVk7QUFDOUIsVUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEdBQUcsYUFBYSxHQUFHLElBQUksR0FBRztBQUFBLE1BQ3BELEtBQUs7QUFBQSxNQUNMLEtBQUssRUFBRSxHQUFHLFFBQVEsS0FBSyxHQUFHLE1BQU07QUFBQSxNQUNoQyxPQUFPO0FBQUEsTUFDUCxTQUFTO0FBQUEsSUFDWCxDQUFDO0FBQ0QsVUFBTSxTQUFtQixDQUFDO0FBQzFCLFVBQU0sU0FBbUIsQ0FBQztBQUMxQixVQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsVUFBa0IsT0FBTyxLQUFLLEtBQUssQ0FBQztBQUM3RCxVQUFNLE9BQU8sR0FBRyxRQUFRLENBQUMsVUFBa0IsT0FBTyxLQUFLLEtBQUssQ0FBQztBQUM3RCxVQUFNLEdBQUcsU0FBUyxNQUFNQSxTQUFRLE1BQVMsQ0FBQztBQUMxQyxVQUFNLEdBQUcsU0FBUyxDQUFDLFdBQVdBLFNBQVEsRUFBRSxRQUFRLFFBQVEsT0FBTyxPQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sT0FBTyxNQUFNLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQztBQUUxSCxVQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sTUFBUztBQUN2QyxVQUFNLE1BQU0sSUFBSSxLQUFLO0FBQUEsRUFDdkIsQ0FBQztBQUNIOzs7QUMzQkEsZUFBc0IsVUFBVSxNQUFjLE9BQThEO0FBQzFHLFFBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssQ0FBQztBQUNoQyxRQUFNLFFBQVEsb0JBQUksSUFBa0I7QUFDcEMsTUFBSSxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQy9CLFFBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxZQUFZLDJDQUEyQyxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDeEcsUUFBTSxRQUFRLE9BQU8sT0FBTyxTQUFTLEVBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN2RCxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsTUFBTSxVQUFVO0FBQzFDLFVBQU0sQ0FBQyxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxJQUFJLE1BQU0sR0FBRztBQUNuRCxVQUFNLFFBQVEsU0FBUyxVQUFVLE9BQU8sSUFBSSxJQUFJO0FBQ2hELFFBQUksTUFBTyxPQUFNLElBQUksTUFBTSxFQUFFLFFBQVEseUJBQXlCLENBQUM7QUFDL0QsV0FBTyxTQUFTLFVBQVUsQ0FBQztBQUFBLEVBQzdCLENBQUM7QUFDRCxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsWUFBWSx1QkFBdUIsR0FBRyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3BGLE1BQUksT0FBTyxPQUFPLFVBQVUsT0FBTyxNQUFNLENBQUM7QUFDMUMsYUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBTSxNQUFNLEtBQUssUUFBUSxJQUFJO0FBQzdCLFFBQUksTUFBTSxFQUFHO0FBQ2IsVUFBTSxPQUFPLE9BQU8sS0FBSyxTQUFTLEdBQUcsR0FBRyxFQUFFLFNBQVMsQ0FBQztBQUNwRCxVQUFNLElBQUksTUFBTSxFQUFFLE1BQU0sS0FBSyxTQUFTLE1BQU0sR0FBRyxNQUFNLElBQUksSUFBSSxFQUFFLFNBQVMsRUFBRSxDQUFDO0FBQzNFLFdBQU8sS0FBSyxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQUEsRUFDckM7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE1BQU0sT0FBa0M7QUFDL0MsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSTtBQUFBLENBQUksRUFBRSxLQUFLLEVBQUU7QUFDakQ7OztBQ3RCQSxlQUFzQixVQUFVLE1BQWMsTUFBMEIsTUFBeUM7QUFDL0csUUFBTSxDQUFDLFFBQVEsS0FBSyxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxTQUFZLENBQUMsSUFBSSxVQUFVLE1BQU0sSUFBSSxHQUFHLFVBQVUsTUFBTSxJQUFJLENBQUMsQ0FBQztBQUNsSCxRQUFNLE9BQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDL0QsUUFBTSxLQUFLLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQzVELFNBQU8sQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHLEdBQUcsR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTO0FBQ3ZFLFVBQU0sQ0FBQyxLQUFLLEtBQUssSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLEdBQUcsR0FBRyxJQUFJLElBQUksQ0FBQztBQUNsRCxVQUFNLFNBQVMsS0FBSyxVQUFVLE9BQU87QUFDckMsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLEdBQUksS0FBSyxXQUFXLFVBQWEsUUFBUSxVQUFhLEVBQUUsTUFBTSxJQUFJLEdBQUc7QUFBQSxNQUNyRSxHQUFJLE9BQU8sV0FBVyxVQUFhLFVBQVUsVUFBYSxFQUFFLElBQUksTUFBTSxHQUFHO0FBQUEsTUFDekUsR0FBSSxXQUFXLFVBQWEsRUFBRSxPQUFPO0FBQUEsSUFDdkM7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUdPLFNBQVMsVUFBVSxFQUFFLE1BQU0sTUFBTSxJQUFJLE9BQU8sR0FBVSxPQUErQztBQUMxRyxRQUFNLE9BQU8sU0FBUyxTQUFZLFNBQVksTUFBTSxJQUFJLElBQUk7QUFDNUQsUUFBTSxPQUFPLE9BQU8sU0FBWSxTQUFZLE1BQU0sSUFBSSxFQUFFO0FBQ3hELFFBQU0sTUFBTSxVQUFVLE1BQU0sVUFBVSxNQUFNO0FBQzVDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxHQUFJLE1BQU0sU0FBUyxVQUFhLEVBQUUsTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUNsRCxHQUFJLE1BQU0sU0FBUyxVQUFhLEVBQUUsTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUNsRCxHQUFJLFFBQVEsVUFBYSxFQUFFLFFBQVEsSUFBSTtBQUFBLEVBQ3pDO0FBQ0Y7QUFRQSxlQUFlLFVBQVUsTUFBYyxRQUE0QztBQUNqRixRQUFNLFNBQVMsZUFBZSxRQUFRLENBQUMsVUFBVSxDQUFDLE9BQU8sR0FBRyxLQUFLLEdBQUcsQ0FBQztBQUNyRSxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsV0FBVyxNQUFNLGVBQWUsUUFBUSxNQUFNLEdBQUcsTUFBTSxHQUFHLElBQUk7QUFDMUYsUUFBTUMsU0FBUSxPQUFPLFdBQVcsSUFBSSxNQUFNLE9BQU8sU0FBUyxFQUFFLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDM0UsU0FBT0EsT0FBTSxRQUFRLENBQUMsU0FBNEI7QUFDaEQsVUFBTSxDQUFDLEVBQUUsTUFBTSxNQUFNLElBQUksSUFBSSxJQUFJLG1DQUFtQyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQ25GLFFBQUksU0FBUyxVQUFhLE9BQU8sVUFBYSxTQUFTLFVBQVUsQ0FBQyxVQUFVLElBQUksRUFBRyxRQUFPLENBQUM7QUFDM0YsVUFBTSxTQUFTLFNBQVMsV0FBVywwQkFBMEIsU0FBUyxXQUFXLHNCQUFzQjtBQUN2RyxXQUFPLENBQUMsRUFBRSxNQUFNLElBQUksR0FBSSxXQUFXLFVBQWEsRUFBRSxPQUFPLEVBQUcsQ0FBQztBQUFBLEVBQy9ELENBQUM7QUFDSDs7O0FIakRPLFNBQVMsV0FBVyxRQUFvQztBQUM3RCxXQUFTLEtBQUssVUFBVSxLQUFLLFFBQVEsRUFBRSxHQUFHO0FBQ3hDLFlBQUksMkJBQVcsS0FBSyxJQUFJLE1BQU0sQ0FBQyxFQUFHLFFBQU87QUFDekMsUUFBSSxPQUFPLFFBQVEsRUFBRSxFQUFHLFFBQU87QUFBQSxFQUNqQztBQUNGO0FBTUEsZUFBc0IsVUFBVSxRQUF3RDtBQUN0RixRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsWUFBWSxPQUFPLHNCQUFzQixlQUFlLE1BQU0sTUFBTSxHQUFHLEdBQUcsTUFBTTtBQUM1RyxNQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU87QUFDaEMsU0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sT0FBTyxTQUFTLEVBQUUsTUFBTSxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsRUFBRSxFQUFFLEtBQUs7QUFDOUY7QUFjQSxlQUFzQixXQUFXLE1BQWMsT0FBYyxRQUFvRDtBQUMvRyxRQUFNLFdBQVcsTUFBTSxRQUFRO0FBQy9CLFFBQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxRQUFRO0FBQzFDLFFBQU0sV0FBVyxNQUFNLFFBQVMsTUFBTSxjQUFjLElBQUk7QUFDeEQsUUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNLFFBQVE7QUFDekMsUUFBTSxPQUFPLE1BQU0sVUFBVSxNQUFNLEtBQUssSUFBSTtBQUM1QyxRQUFNLFVBQVUsTUFBTSxhQUFhLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDMUQsUUFBTSxTQUFTLFFBQVE7QUFBQSxJQUNyQixDQUFDLFVBQVUsT0FBTyxNQUFNLElBQUksS0FBTSxNQUFNLGlCQUFpQixVQUFhLE9BQU8sTUFBTSxZQUFZO0FBQUEsRUFDakc7QUFDQSxRQUFNLFNBQVMsTUFBTSxVQUFVLE1BQU0sTUFBTSxJQUFJO0FBQy9DLFFBQU0sYUFBYSxvQkFBb0IsUUFBUSxDQUFDLFNBQVMsQ0FBQyxNQUFNLElBQUksRUFBRSxJQUFJLENBQUMsV0FBWSxTQUFTLEdBQUcsTUFBTSxJQUFJLElBQUksS0FBSyxFQUFHLENBQUM7QUFDMUgsUUFBTSxNQUFNLE9BQU8sUUFBUSxDQUFDLEVBQUUsTUFBTSxHQUFHLE1BQU8sU0FBUyxTQUFZLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUU7QUFDckYsUUFBTSxRQUFRLE1BQU07QUFBQSxJQUNsQjtBQUFBLElBQ0EsQ0FBQyxHQUFHLEtBQUssR0FBRyxZQUFZLEdBQUcsT0FBTyxRQUFRLENBQUMsRUFBRSxNQUFNLEdBQUcsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsRUFBRTtBQUFBLE1BQ3ZFLENBQUMsT0FBcUIsT0FBTyxVQUFhLE9BQU87QUFBQSxJQUNuRDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFVBQVUscUJBQXFCLFFBQVEsUUFBUSxRQUFRO0FBQzdELFNBQU87QUFBQSxJQUNMLEdBQUksU0FBUyxVQUFhLEVBQUUsS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsT0FBTyxTQUFTLFNBQVksU0FBUyxLQUFLLElBQUksT0FBTyxLQUFLLENBQUM7QUFBQSxJQUN4RixlQUFlLGdCQUFnQixNQUFNLE1BQU0sS0FBSztBQUFBLElBQ2hELFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDdEQsT0FBTyxTQUFTLFNBQVksQ0FBQyxPQUFPLElBQUksQ0FBQztBQUFBLEVBQzNDO0FBQ0Y7QUFFQSxlQUFlLFNBQVMsTUFBYyxNQUErQjtBQUNuRSxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsYUFBYSxZQUFZLFdBQVcsb0JBQW9CLEdBQUcsSUFBSSxXQUFXLEdBQUcsSUFBSTtBQUM3RyxNQUFJLFVBQVUsT0FBVyxPQUFNLElBQUksV0FBVywrREFBK0Q7QUFDN0csTUFBSSxNQUFNLFdBQVcsRUFBRyxPQUFNLElBQUksV0FBVyx5QkFBeUIsSUFBSSxTQUFTLElBQUksOEJBQThCO0FBQ3JILFNBQU8sTUFBTSxPQUFPLFNBQVMsRUFBRSxLQUFLO0FBQ3RDO0FBRUEsZUFBZSxjQUFjLE1BQStCO0FBQzFELFFBQU0sU0FBUyxNQUFNLE9BQU8sQ0FBQyxnQkFBZ0IsV0FBVyxXQUFXLDBCQUEwQixHQUFHLElBQUk7QUFDcEcsUUFBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQzFFLGFBQVcsUUFBUSxDQUFDLEdBQUcsT0FBTyxlQUFlLGlCQUFpQixRQUFRLFFBQVEsR0FBRztBQUMvRSxVQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsYUFBYSxZQUFZLFdBQVcsb0JBQW9CLEdBQUcsSUFBSSxXQUFXLEdBQUcsSUFBSTtBQUM3RyxRQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU87QUFBQSxFQUNsQztBQUNBLFFBQU0sSUFBSSxXQUFXLGlDQUFpQyxJQUFJLGlEQUFpRDtBQUM3RztBQUdBLElBQU0sU0FBUyxDQUFDLElBQUksS0FBSyxHQUFJO0FBRTdCLGVBQWUsVUFBVSxNQUFjLE1BQWMsTUFBMkM7QUFDOUYsUUFBTSxPQUFPLFlBQVk7QUFDdkIsVUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLGNBQWMsTUFBTSxJQUFJLEdBQUcsSUFBSTtBQUMzRCxXQUFPLE9BQU8sV0FBVyxJQUFJLE1BQU0sT0FBTyxTQUFTLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDaEU7QUFDQSxNQUFJLFFBQVEsTUFBTSxLQUFLO0FBQ3ZCLGFBQVcsV0FBVyxRQUFRO0FBQzVCLFVBQU0sVUFDSixVQUFVLFdBQWMsTUFBTSxPQUFPLENBQUMsYUFBYSx5QkFBeUIsR0FBRyxJQUFJLElBQUksT0FBTyxTQUFTLEVBQUUsS0FBSztBQUNoSCxRQUFJLFlBQVksT0FBUTtBQUN4QixVQUFNLFVBQVUsTUFBTSxPQUFPLENBQUMsU0FBUyxXQUFXLGFBQWEsWUFBWSxPQUFPLElBQUksUUFBUSxHQUFHLElBQUk7QUFDckcsUUFBSSxTQUFTLFdBQVcsRUFBRztBQUMzQixZQUFRLE1BQU0sS0FBSztBQUFBLEVBQ3JCO0FBQ0EsU0FBTztBQUNUO0FBU0EsZUFBZSxhQUFhLE1BQWMsTUFBYyxNQUF5QztBQUMvRixRQUFNLE9BQU8sQ0FBQyxRQUFRLFNBQVMsTUFBTSxlQUFlLGlCQUFpQixpQkFBaUIsTUFBTSxNQUFNLElBQUk7QUFDdEcsUUFBTSxRQUFRLE1BQU0sT0FBTyxNQUFNLElBQUk7QUFDckMsTUFBSSxPQUFPLFdBQVcsRUFBRyxPQUFNLElBQUksV0FBVyxzQkFBc0IsSUFBSSxTQUFTLElBQUksS0FBSyxTQUFTLEtBQUssQ0FBQyxHQUFHO0FBQzVHLFFBQU0sU0FBUyxNQUFNLE9BQU8sU0FBUyxFQUFFLE1BQU0sSUFBSTtBQUNqRCxRQUFNLFVBQW1CLENBQUM7QUFDMUIsV0FBUyxLQUFLLEdBQUcsT0FBTyxFQUFFLEdBQUcsV0FBVyxHQUFHLEtBQUs7QUFDOUMsVUFBTSxDQUFDLE1BQU0sSUFBSSxLQUFLLElBQUksTUFBTSxJQUFJLFVBQVUsRUFBRSxJQUFLLE9BQU8sRUFBRSxFQUFhLE1BQU0sQ0FBQyxFQUFFLE1BQU0sR0FBRztBQUM3RixVQUFNLFVBQVUsUUFBUSxXQUFXLEdBQUc7QUFDdEMsVUFBTSxRQUFRLE9BQU8sTUFBTSxLQUFLLEdBQUcsTUFBTSxVQUFVLElBQUksRUFBRTtBQUN6RCxZQUFRLEtBQUssUUFBUSxTQUFTLFlBQVksTUFBTSxNQUFNLElBQUksTUFBZ0IsSUFBYyxLQUFLLENBQUM7QUFDOUYsVUFBTSxJQUFJLE1BQU07QUFBQSxFQUNsQjtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sV0FBc0QsRUFBRSxHQUFHLFNBQVMsR0FBRyxXQUFXLEdBQUcsVUFBVTtBQUVyRyxTQUFTLFFBQVEsU0FBaUIsTUFBYyxNQUFjLElBQVksT0FBaUM7QUFDekcsUUFBTSxTQUFTLFNBQVMsUUFBUSxDQUFDLENBQVcsS0FBSztBQUNqRCxRQUFNLE9BQU8sTUFBTSxHQUFHLEVBQUU7QUFDeEIsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxHQUFJLE1BQU0sU0FBUyxLQUFLLEVBQUUsY0FBYyxNQUFNLENBQUMsRUFBWTtBQUFBLElBQzNELEdBQUksV0FBVyxXQUFXLEVBQUUsS0FBSztBQUFBLElBQ2pDLEdBQUksV0FBVyxhQUFhLEVBQUUsR0FBRztBQUFBLElBQ2pDLEdBQUcsU0FBUyxJQUFJO0FBQUEsRUFDbEI7QUFDRjtBQUVBLFNBQVMsU0FBUyxNQUE0QztBQUM1RCxNQUFJLFNBQVMsU0FBVSxRQUFPLEVBQUUsUUFBUSx3QkFBd0I7QUFDaEUsU0FBTyxTQUFTLFdBQVcsRUFBRSxRQUFRLG9CQUFvQixJQUFJLENBQUM7QUFDaEU7QUFHQSxTQUFTLFNBQVMsRUFBRSxNQUFNLE9BQU8sR0FBRyxNQUFNLEdBQWlCO0FBQ3pELFNBQU87QUFDVDtBQUVBLFNBQVMsT0FBTyxFQUFFLE1BQU0sSUFBSSxRQUFRLEdBQUcsTUFBTSxHQUFVLE9BQStDO0FBQ3BHLE1BQUksV0FBVyxPQUFXLFFBQU8sRUFBRSxHQUFHLE9BQU8sT0FBTztBQUNwRCxRQUFNLE9BQU8sU0FBUyxTQUFZLFNBQVksTUFBTSxJQUFJLElBQUk7QUFDNUQsUUFBTSxPQUFPLE9BQU8sU0FBWSxTQUFZLE1BQU0sSUFBSSxFQUFFO0FBQ3hELFFBQU0sTUFBTSxNQUFNLFVBQVUsTUFBTTtBQUNsQyxNQUFJLFFBQVEsT0FBVyxRQUFPLEVBQUUsR0FBRyxPQUFPLFFBQVEsSUFBSTtBQUN0RCxTQUFPLEVBQUUsR0FBRyxPQUFPLEdBQUksTUFBTSxTQUFTLFVBQWEsRUFBRSxNQUFNLEtBQUssS0FBSyxHQUFJLEdBQUksTUFBTSxTQUFTLFVBQWEsRUFBRSxNQUFNLEtBQUssS0FBSyxFQUFHO0FBQ2hJO0FBRUEsU0FBUyxnQkFBZ0IsTUFBMEIsTUFBYyxPQUEyRDtBQUMxSCxRQUFNLFNBQVMsQ0FBQyxRQUE0QkMsVUFBa0IsU0FBUyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUlBLEtBQUksRUFBRSxHQUFHLE9BQU87QUFDOUcsUUFBTSxPQUFPLG9CQUFvQixLQUFLLENBQUMsUUFBUSxPQUFPLE1BQU0sR0FBRyxLQUFLLE9BQU8sTUFBTSxHQUFHLENBQUMsS0FBTSxvQkFBb0IsQ0FBQztBQUNoSCxRQUFNLENBQUMsUUFBUSxLQUFLLElBQUksQ0FBQyxPQUFPLE1BQU0sSUFBSSxHQUFHLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDL0QsU0FBTyxFQUFFLE1BQU0sR0FBSSxXQUFXLFVBQWEsRUFBRSxNQUFNLE9BQU8sR0FBSSxHQUFJLFVBQVUsVUFBYSxFQUFFLE1BQU0sTUFBTSxFQUFHO0FBQzVHO0FBRUEsU0FBUyxTQUFTLE9BQW1EO0FBQ25FLE1BQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsU0FDRSxNQUFNLE9BQ0gsS0FBSyxFQUNMLE1BQU0sSUFBSSxFQUFFLENBQUMsR0FDWixRQUFRLHNCQUFzQixFQUFFLEVBQ2pDLFFBQVEsT0FBTyxFQUFFLEtBQUssaUJBQWlCLE1BQU0sTUFBTTtBQUUxRDs7O0FJbkxBLElBQUFDLGtCQVVPO0FBQ1AsU0FBUyxXQUFBQyxVQUFTLFFBQUFDLE9BQU0sVUFBVSxTQUFTLFdBQVc7QUE4QnRELGVBQXNCLFNBQVMsT0FBMEIsS0FBOEI7QUFDckYsUUFBTSxXQUFPLDhCQUFhLEdBQUc7QUFDN0IsUUFBTSxVQUFVLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksQ0FBQztBQUN4RCxRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU87QUFDL0IsUUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBTSxRQUFRLG9CQUFJLElBQW1CO0FBQ3JDLGFBQVcsVUFBVSxRQUFRLFNBQVMsSUFBSSxVQUFVLENBQUMsRUFBRSxNQUFNLE1BQU0sUUFBUSxNQUFNLFVBQVUsS0FBSyxDQUFDLEdBQUc7QUFDbEcsVUFBTSxPQUFPLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSSxPQUFPLE9BQU87QUFDekQsZUFBVyxRQUFRLE9BQU8sV0FBVyxNQUFNLFFBQVEsT0FBTyxNQUFNLElBQUksQ0FBQyxPQUFPLElBQUksR0FBRztBQUNqRixZQUFNLE9BQU8sU0FBUyxNQUFNLElBQUksSUFBSSxNQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsSUFBSSxNQUFNLElBQUk7QUFDNUUsVUFBSSxDQUFDLE1BQU0sSUFBSSxJQUFJLEdBQUcsTUFBTyxPQUFNLElBQUksTUFBTSxFQUFFLE1BQU0sTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxHQUFHLE9BQU8sQ0FBQyxPQUFPLFNBQVMsQ0FBQztBQUFBLElBQzNIO0FBQUEsRUFDRjtBQUNBLFFBQU0sU0FBUyxDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sS0FBSyxDQUFFO0FBQzVFLFFBQU0sVUFBVSxRQUFRLFdBQVcsS0FBSyxRQUFRLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLElBQUk7QUFDaEYsU0FBTyxFQUFFLE1BQU0sWUFBWSxRQUFRLFFBQVcsUUFBUSxHQUFJLFdBQVcsRUFBRSxRQUFRLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksRUFBRSxFQUFHO0FBQ25IO0FBR0EsSUFBTSxRQUFRLENBQUMsTUFBYyxDQUFDLEtBQUssTUFDakMsV0FBVyxJQUFJLE1BQU0sU0FBUyxXQUFXLE1BQU0sTUFBTTtBQVF2RCxTQUFTLFNBQVMsTUFBYyxLQUFxQjtBQUNuRCxNQUFJO0FBQ0YsVUFBTSxXQUFPLDhCQUFhLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDNUMsVUFBTSxlQUFXLDBCQUFTLElBQUksRUFBRSxZQUFZO0FBQzVDLFdBQU8sRUFBRSxNQUFNLFFBQVEsV0FBVyxPQUFPQyxTQUFRLElBQUksR0FBRyxTQUFTO0FBQUEsRUFDbkUsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLFdBQVcsWUFBWSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQy9DO0FBQ0Y7QUFFQSxTQUFTLFlBQVksTUFBYyxPQUF3QjtBQUN6RCxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLE1BQUksU0FBUyxZQUFZLFNBQVMsVUFBVyxRQUFPLGlCQUFpQixJQUFJO0FBQ3pFLE1BQUksU0FBUyxZQUFZLFNBQVMsUUFBUyxRQUFPLEtBQUssSUFBSTtBQUMzRCxTQUFPLEtBQUssSUFBSSxzQkFBc0IsUUFBUSxVQUFVLEtBQUssQ0FBQztBQUNoRTtBQUVBLGVBQWUsUUFBUSxRQUE0QztBQUNqRSxRQUFNLE9BQU8sV0FBVyxNQUFNO0FBQzlCLFFBQU0sU0FBUyxTQUFTLFNBQVksU0FBWSxNQUFNLFVBQVUsTUFBTTtBQUN0RSxNQUFJLFNBQVMsVUFBYSxXQUFXLE9BQVcsUUFBTyxLQUFLLE1BQU07QUFDbEUsU0FBTyxPQUFPLElBQUksQ0FBQyxTQUFTQyxNQUFLLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxXQUFXO0FBQ2xFO0FBRUEsSUFBTSxVQUFVLG9CQUFJLElBQUksQ0FBQyxRQUFRLGNBQWMsQ0FBQztBQUVoRCxTQUFTLEtBQUssUUFBbUM7QUFDL0MsUUFBTSxVQUFVQyxXQUFVLE1BQU07QUFDaEMsU0FBTyxRQUFRLFFBQVEsQ0FBQyxVQUFVO0FBQ2hDLFVBQU0sT0FBT0QsTUFBSyxRQUFRLE1BQU0sSUFBSTtBQUNwQyxRQUFJLE1BQU0sWUFBWSxFQUFHLFFBQU8sUUFBUSxJQUFJLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLElBQUk7QUFDeEUsV0FBTyxNQUFNLE9BQU8sSUFBSSxDQUFDLElBQUksSUFBSSxDQUFDO0FBQUEsRUFDcEMsQ0FBQztBQUNIO0FBRUEsU0FBU0MsV0FBVSxRQUFtQztBQUNwRCxNQUFJO0FBQ0YsZUFBTyw2QkFBWSxRQUFRLEVBQUUsZUFBZSxLQUFLLENBQUM7QUFBQSxFQUNwRCxTQUFTLE9BQU87QUFDZCxVQUFNLElBQUksV0FBVyxZQUFZLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDakQ7QUFDRjtBQUVBLFNBQVMsWUFBWSxNQUF1QjtBQUMxQyxhQUFPLDJCQUFVLE1BQU0sRUFBRSxnQkFBZ0IsTUFBTSxDQUFDLEdBQUcsT0FBTyxNQUFNO0FBQ2xFO0FBRUEsU0FBUyxTQUFTLE1BQWMsTUFBdUI7QUFDckQsU0FBTyxTQUFTLFFBQVEsS0FBSyxXQUFXLEtBQUssU0FBUyxHQUFHLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDaEY7QUFFQSxTQUFTLE1BQU0sTUFBc0I7QUFDbkMsU0FBTyxRQUFRLE1BQU0sT0FBTyxLQUFLLFdBQVcsS0FBSyxHQUFHO0FBQ3REO0FBR08sU0FBUyxVQUFVLEVBQUUsTUFBTSxNQUFNLE1BQU0sR0FBcUI7QUFDakUsTUFBSTtBQUNGLFlBQUksMEJBQVMsSUFBSSxFQUFFLE9BQU8sZ0JBQWlCLFFBQU8sRUFBRSxNQUFNLE9BQU8sUUFBUSx5QkFBeUI7QUFDbEcsV0FBTyxFQUFFLE1BQU0sT0FBTyxVQUFNLDhCQUFhLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDekQsU0FBUyxPQUFPO0FBQ2QsUUFBSSxNQUFPLE9BQU0sSUFBSSxXQUFXLFlBQVksTUFBTSxLQUFLLENBQUM7QUFDeEQsV0FBTyxFQUFFLE1BQU0sT0FBTyxRQUFRLHNCQUF1QixNQUFnQyxRQUFRLFVBQVUsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUNuSDtBQUNGO0FBR08sU0FBUyxRQUFRLE1BQWMsUUFBUSxNQUFjO0FBQzFELE1BQUk7QUFDSixNQUFJO0FBQ0YsaUJBQVMsMEJBQVMsTUFBTSxHQUFHO0FBQzNCLFVBQU0sU0FBUyxPQUFPLE1BQU0sS0FBSztBQUNqQyxXQUFPLE9BQU8sU0FBUyxPQUFHLDBCQUFTLFFBQVEsUUFBUSxHQUFHLE9BQU8sQ0FBQyxDQUFDLEVBQUUsU0FBUztBQUFBLEVBQzVFLFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVCxVQUFFO0FBQ0EsUUFBSSxXQUFXLE9BQVcsZ0NBQVUsTUFBTTtBQUFBLEVBQzVDO0FBQ0Y7QUFHTyxVQUFVLFdBQVcsUUFBK0M7QUFDekUsYUFBVyxTQUFTLE9BQVEsT0FBTSxVQUFVLEtBQUs7QUFDbkQ7QUFHTyxTQUFTLFNBQVMsTUFBa0M7QUFDekQsTUFBSTtBQUNGLGVBQU8sOEJBQWEsTUFBTSxNQUFNO0FBQUEsRUFDbEMsU0FBUyxPQUFPO0FBQ2QsUUFBSyxNQUFnQyxTQUFTLFNBQVUsUUFBTztBQUMvRCxVQUFNLElBQUksV0FBVyxZQUFZLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDL0M7QUFDRjsiLAogICJuYW1lcyI6IFsicmVzb2x2ZSIsICJsaW5lcyIsICJwYXRoIiwgImltcG9ydF9ub2RlX2ZzIiwgImRpcm5hbWUiLCAiam9pbiIsICJkaXJuYW1lIiwgImpvaW4iLCAiZW50cmllc09mIl0KfQo=
