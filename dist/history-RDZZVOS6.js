import {
  HISTORY,
  dayOf,
  marksOf,
  pointsOf,
  readHistory,
  renderChart
} from "./chunk-6IDMOVJN.js";
import "./chunk-PV4F42QK.js";
import {
  renderJson
} from "./chunk-HGU62VHY.js";
import {
  styleOf
} from "./chunk-IJNTV7AD.js";
import {
  readText,
  runGit,
  workTreeOf
} from "./chunk-RDHYFXDP.js";
import "./chunk-73QJOVT5.js";
import "./chunk-3QTR67YR.js";
import "./chunk-VM2AZ4RW.js";
import {
  say
} from "./chunk-X7LUYQYR.js";
import {
  UsageError
} from "./chunk-NABQIVNZ.js";
import "./chunk-5B7HBFYO.js";
import {
  logLine
} from "./chunk-XLFYERJZ.js";
import "./chunk-5VV3GTHI.js";
import "./chunk-ZPWHCABL.js";

// src/adapters/shelf.ts
import { resolve } from "node:path";
function historyIn(file, cwd) {
  const text = readText(resolve(cwd, file));
  if (text === void 0) throw new UsageError(`There is no \`${file}\`: name a history file that exists.`);
  return { text, place: `\`${file}\`` };
}
async function historyOn(branch, cwd) {
  const root = workTreeOf(cwd);
  if (root === void 0) throw new UsageError(`${cwd} is in no git repository: go to one, or name a history file.`);
  for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    const ended = await runGit(["cat-file", "blob", `${ref}:${HISTORY}`], root);
    if (ended?.status === 0) return { text: ended.output.toString(), place: `\`${HISTORY}\` on the branch \`${branch}\`` };
  }
  const advice = `fetch it with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`, or name another with \`--branch\`.`;
  throw new UsageError(`There is no \`${HISTORY}\` on a branch \`${branch}\` here: ${advice}`);
}

// src/render/history-text.ts
var ROWS = 10;
var COLUMNS = 60;
function renderHistory(entries, { colour }) {
  const last = entries.at(-1);
  const first = entries[0];
  if (first === void 0 || last === void 0) return "The history holds no score yet.\n";
  const style = styleOf(colour);
  const columns = Math.max(2, Math.min(COLUMNS, entries.length * 2));
  const grid = gridOf(entries, columns);
  const rows = grid.map((cells, row) => {
    const label = row % 5 === 0 ? String(100 - row * ROWS) : "";
    return `${label.padStart(3)} ${row % 5 === 0 ? "\u2524" : "\u2502"}${cells.join("").trimEnd()}`;
  });
  const span = dayOf(first) === dayOf(last) ? dayOf(first) : `${dayOf(first)} to ${dayOf(last)}`;
  const changes = marksOf(entries).map(({ rules }) => rules);
  const under = [
    `    \u2514${"\u2500".repeat(columns)}`,
    `     ${logLine(span)}, ${entries.length} ${entries.length === 1 ? "score" : "scores"}`,
    ...changes.length > 0 ? [`     \u250A the rules changed: ${logLine([first.rules, ...changes].join(" \u2192 "))}`] : []
  ];
  return `${[style.strong(closing(last)), "", ...rows, ...under.map((line) => style.faint(line))].join("\n")}
`;
}
function gridOf(entries, columns) {
  const grid = Array.from({ length: ROWS + 1 }, () => Array.from({ length: columns }, () => " "));
  const columnOf = (across) => Math.round(across * (columns - 1));
  for (const { across } of marksOf(entries)) for (const cells of grid) cells[columnOf(across)] = "\u250A";
  for (const { across, score } of pointsOf(entries, columns)) {
    const cells = score === null ? void 0 : grid[ROWS - Math.round(score / ROWS)];
    if (cells !== void 0) cells[columnOf(across)] = "\u25CF";
  }
  return grid;
}
function closing({ score, kept, applicable, suppressed, commit }) {
  const aside = suppressed > 0 ? `, ${suppressed} suppressed` : "";
  const pair = score === null ? ": nothing to judge" : ` ${score} (${kept} of ${applicable} habits${aside})`;
  return `Readiness${pair} at ${commit.slice(0, 7)}`;
}

// src/entry/history.ts
async function history(request, terminal) {
  const { operands, branch = "readiness", format } = request;
  const [file] = operands;
  const { text, place } = file === void 0 ? await historyOn(branch, terminal.cwd) : historyIn(file, terminal.cwd);
  const entries = readHistory(text, place).map(({ entry }) => entry);
  if (format === "svg") return say(renderChart(entries), terminal);
  if (format === "json") return say(renderJson(entries.map(({ time: _time, ...said }) => said)), terminal);
  return say(renderHistory(entries, terminal), terminal);
}
export {
  history
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2FkYXB0ZXJzL3NoZWxmLnRzIiwgIi4uL3NyYy9yZW5kZXIvaGlzdG9yeS10ZXh0LnRzIiwgIi4uL3NyYy9lbnRyeS9oaXN0b3J5LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IEhJU1RPUlkgfSBmcm9tICcuLi9hcHAvc2hlbGYudHMnO1xuaW1wb3J0IHsgVXNhZ2VFcnJvciB9IGZyb20gJy4uL2FwcC91c2FnZS50cyc7XG5pbXBvcnQgeyByZWFkVGV4dCB9IGZyb20gJy4vZmlsZXMudHMnO1xuaW1wb3J0IHsgd29ya1RyZWVPZiB9IGZyb20gJy4vZ2l0LnRzJztcbmltcG9ydCB7IHJ1bkdpdCB9IGZyb20gJy4vcHJvY2Vzcy50cyc7XG5cbi8qKiBBIGhpc3RvcnkncyB0ZXh0LCBhbmQgaG93IGEgbWVzc2FnZSBuYW1lcyB0aGUgcGxhY2UgaXQgaXMgZnJvbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSGlzdG9yeVRleHQge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBsYWNlOiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgaGlzdG9yeSBpbiBhIGZpbGUuIFRocm93cyBhIGBVc2FnZUVycm9yYCB3aGVuIHRoZXJlIGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gaGlzdG9yeUluKGZpbGU6IHN0cmluZywgY3dkOiBzdHJpbmcpOiBIaXN0b3J5VGV4dCB7XG4gIGNvbnN0IHRleHQgPSByZWFkVGV4dChyZXNvbHZlKGN3ZCwgZmlsZSkpO1xuICBpZiAodGV4dCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgVXNhZ2VFcnJvcihgVGhlcmUgaXMgbm8gXFxgJHtmaWxlfVxcYDogbmFtZSBhIGhpc3RvcnkgZmlsZSB0aGF0IGV4aXN0cy5gKTtcbiAgcmV0dXJuIHsgdGV4dCwgcGxhY2U6IGBcXGAke2ZpbGV9XFxgYCB9O1xufVxuXG4vKipcbiAqIFRoZSBoaXN0b3J5IG9uIGEgYnJhbmNoIG9mIHRoZSBsb2NhbCByZXBvc2l0b3J5OiB3aGF0IGBvcmlnaW5gIGhhcyBvZiBpdCB3aGVuIGl0IHdhcyBsYXN0IGZldGNoZWQsIGVsc2UgYSBicmFuY2ggb2YgdGhhdFxuICogbmFtZSBoZXJlLiBUaHJvd3MgYSBgVXNhZ2VFcnJvcmAgd2hlbiB0aGVyZSBpcyBub25lLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gaGlzdG9yeU9uKGJyYW5jaDogc3RyaW5nLCBjd2Q6IHN0cmluZyk6IFByb21pc2U8SGlzdG9yeVRleHQ+IHtcbiAgY29uc3Qgcm9vdCA9IHdvcmtUcmVlT2YoY3dkKTtcbiAgaWYgKHJvb3QgPT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IFVzYWdlRXJyb3IoYCR7Y3dkfSBpcyBpbiBubyBnaXQgcmVwb3NpdG9yeTogZ28gdG8gb25lLCBvciBuYW1lIGEgaGlzdG9yeSBmaWxlLmApO1xuICBmb3IgKGNvbnN0IHJlZiBvZiBbYHJlZnMvcmVtb3Rlcy9vcmlnaW4vJHticmFuY2h9YCwgYHJlZnMvaGVhZHMvJHticmFuY2h9YF0pIHtcbiAgICBjb25zdCBlbmRlZCA9IGF3YWl0IHJ1bkdpdChbJ2NhdC1maWxlJywgJ2Jsb2InLCBgJHtyZWZ9OiR7SElTVE9SWX1gXSwgcm9vdCk7XG4gICAgaWYgKGVuZGVkPy5zdGF0dXMgPT09IDApIHJldHVybiB7IHRleHQ6IGVuZGVkLm91dHB1dC50b1N0cmluZygpLCBwbGFjZTogYFxcYCR7SElTVE9SWX1cXGAgb24gdGhlIGJyYW5jaCBcXGAke2JyYW5jaH1cXGBgIH07XG4gIH1cbiAgY29uc3QgYWR2aWNlID0gYGZldGNoIGl0IHdpdGggXFxgZ2l0IGZldGNoIG9yaWdpbiAke2JyYW5jaH06cmVmcy9yZW1vdGVzL29yaWdpbi8ke2JyYW5jaH1cXGAsIG9yIG5hbWUgYW5vdGhlciB3aXRoIFxcYC0tYnJhbmNoXFxgLmA7XG4gIHRocm93IG5ldyBVc2FnZUVycm9yKGBUaGVyZSBpcyBubyBcXGAke0hJU1RPUll9XFxgIG9uIGEgYnJhbmNoIFxcYCR7YnJhbmNofVxcYCBoZXJlOiAke2FkdmljZX1gKTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IEhpc3RvcnlFbnRyeSB9IGZyb20gJy4uL2NvcmUvaGlzdG9yeS50cyc7XG5pbXBvcnQgeyBkYXlPZiwgbWFya3NPZiwgcG9pbnRzT2YgfSBmcm9tICcuL2NoYXJ0LnRzJztcbmltcG9ydCB7IGxvZ0xpbmUgfSBmcm9tICcuL2VzY2FwZS50cyc7XG5pbXBvcnQgeyBzdHlsZU9mIH0gZnJvbSAnLi9zdHlsZS50cyc7XG5cbi8qKiBBIHJvdyBmb3IgZWFjaCB0ZW4gcG9pbnRzIG9mIHRoZSBzY29yZS4gKi9cbmNvbnN0IFJPV1MgPSAxMDtcbmNvbnN0IENPTFVNTlMgPSA2MDtcblxuLyoqIFRoZSBzY29yZSBvdmVyIHRpbWUgZm9yIGEgdGVybWluYWw6IGBcdTI1Q0ZgIHdoZXJlIGEgc2NvcmUgd2FzIGdpdmVuLCBgXHUyNTBBYCB3aGVyZSB0aGUgcnVsZXMgY2hhbmdlZC4gRW5kcyB3aXRoIGEgbGluZSBicmVhay4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5kZXJIaXN0b3J5KGVudHJpZXM6IHJlYWRvbmx5IEhpc3RvcnlFbnRyeVtdLCB7IGNvbG91ciB9OiB7IHJlYWRvbmx5IGNvbG91cjogYm9vbGVhbiB9KTogc3RyaW5nIHtcbiAgY29uc3QgbGFzdCA9IGVudHJpZXMuYXQoLTEpO1xuICBjb25zdCBmaXJzdCA9IGVudHJpZXNbMF07XG4gIGlmIChmaXJzdCA9PT0gdW5kZWZpbmVkIHx8IGxhc3QgPT09IHVuZGVmaW5lZCkgcmV0dXJuICdUaGUgaGlzdG9yeSBob2xkcyBubyBzY29yZSB5ZXQuXFxuJztcbiAgY29uc3Qgc3R5bGUgPSBzdHlsZU9mKGNvbG91cik7XG4gIGNvbnN0IGNvbHVtbnMgPSBNYXRoLm1heCgyLCBNYXRoLm1pbihDT0xVTU5TLCBlbnRyaWVzLmxlbmd0aCAqIDIpKTtcbiAgY29uc3QgZ3JpZCA9IGdyaWRPZihlbnRyaWVzLCBjb2x1bW5zKTtcbiAgY29uc3Qgcm93cyA9IGdyaWQubWFwKChjZWxscywgcm93KSA9PiB7XG4gICAgY29uc3QgbGFiZWwgPSByb3cgJSA1ID09PSAwID8gU3RyaW5nKDEwMCAtIHJvdyAqIFJPV1MpIDogJyc7XG4gICAgcmV0dXJuIGAke2xhYmVsLnBhZFN0YXJ0KDMpfSAke3JvdyAlIDUgPT09IDAgPyAnXHUyNTI0JyA6ICdcdTI1MDInfSR7Y2VsbHMuam9pbignJykudHJpbUVuZCgpfWA7XG4gIH0pO1xuICBjb25zdCBzcGFuID0gZGF5T2YoZmlyc3QpID09PSBkYXlPZihsYXN0KSA/IGRheU9mKGZpcnN0KSA6IGAke2RheU9mKGZpcnN0KX0gdG8gJHtkYXlPZihsYXN0KX1gO1xuICBjb25zdCBjaGFuZ2VzID0gbWFya3NPZihlbnRyaWVzKS5tYXAoKHsgcnVsZXMgfSkgPT4gcnVsZXMpO1xuICBjb25zdCB1bmRlciA9IFtcbiAgICBgICAgIFx1MjUxNCR7J1x1MjUwMCcucmVwZWF0KGNvbHVtbnMpfWAsXG4gICAgYCAgICAgJHtsb2dMaW5lKHNwYW4pfSwgJHtlbnRyaWVzLmxlbmd0aH0gJHtlbnRyaWVzLmxlbmd0aCA9PT0gMSA/ICdzY29yZScgOiAnc2NvcmVzJ31gLFxuICAgIC4uLihjaGFuZ2VzLmxlbmd0aCA+IDAgPyBbYCAgICAgXHUyNTBBIHRoZSBydWxlcyBjaGFuZ2VkOiAke2xvZ0xpbmUoW2ZpcnN0LnJ1bGVzLCAuLi5jaGFuZ2VzXS5qb2luKCcgXHUyMTkyICcpKX1gXSA6IFtdKSxcbiAgXTtcbiAgcmV0dXJuIGAke1tzdHlsZS5zdHJvbmcoY2xvc2luZyhsYXN0KSksICcnLCAuLi5yb3dzLCAuLi51bmRlci5tYXAoKGxpbmUpID0+IHN0eWxlLmZhaW50KGxpbmUpKV0uam9pbignXFxuJyl9XFxuYDtcbn1cblxuZnVuY3Rpb24gZ3JpZE9mKGVudHJpZXM6IHJlYWRvbmx5IEhpc3RvcnlFbnRyeVtdLCBjb2x1bW5zOiBudW1iZXIpOiByZWFkb25seSBzdHJpbmdbXVtdIHtcbiAgY29uc3QgZ3JpZCA9IEFycmF5LmZyb20oeyBsZW5ndGg6IFJPV1MgKyAxIH0sICgpID0+IEFycmF5LmZyb20oeyBsZW5ndGg6IGNvbHVtbnMgfSwgKCkgPT4gJyAnKSk7XG4gIGNvbnN0IGNvbHVtbk9mID0gKGFjcm9zczogbnVtYmVyKTogbnVtYmVyID0+IE1hdGgucm91bmQoYWNyb3NzICogKGNvbHVtbnMgLSAxKSk7XG4gIGZvciAoY29uc3QgeyBhY3Jvc3MgfSBvZiBtYXJrc09mKGVudHJpZXMpKSBmb3IgKGNvbnN0IGNlbGxzIG9mIGdyaWQpIGNlbGxzW2NvbHVtbk9mKGFjcm9zcyldID0gJ1x1MjUwQSc7XG4gIGZvciAoY29uc3QgeyBhY3Jvc3MsIHNjb3JlIH0gb2YgcG9pbnRzT2YoZW50cmllcywgY29sdW1ucykpIHtcbiAgICBjb25zdCBjZWxscyA9IHNjb3JlID09PSBudWxsID8gdW5kZWZpbmVkIDogZ3JpZFtST1dTIC0gTWF0aC5yb3VuZChzY29yZSAvIFJPV1MpXTtcbiAgICBpZiAoY2VsbHMgIT09IHVuZGVmaW5lZCkgY2VsbHNbY29sdW1uT2YoYWNyb3NzKV0gPSAnXHUyNUNGJztcbiAgfVxuICByZXR1cm4gZ3JpZDtcbn1cblxuZnVuY3Rpb24gY2xvc2luZyh7IHNjb3JlLCBrZXB0LCBhcHBsaWNhYmxlLCBzdXBwcmVzc2VkLCBjb21taXQgfTogSGlzdG9yeUVudHJ5KTogc3RyaW5nIHtcbiAgY29uc3QgYXNpZGUgPSBzdXBwcmVzc2VkID4gMCA/IGAsICR7c3VwcHJlc3NlZH0gc3VwcHJlc3NlZGAgOiAnJztcbiAgY29uc3QgcGFpciA9IHNjb3JlID09PSBudWxsID8gJzogbm90aGluZyB0byBqdWRnZScgOiBgICR7c2NvcmV9ICgke2tlcHR9IG9mICR7YXBwbGljYWJsZX0gaGFiaXRzJHthc2lkZX0pYDtcbiAgcmV0dXJuIGBSZWFkaW5lc3Mke3BhaXJ9IGF0ICR7Y29tbWl0LnNsaWNlKDAsIDcpfWA7XG59XG4iLCAiaW1wb3J0IHsgaGlzdG9yeUluLCBoaXN0b3J5T24gfSBmcm9tICcuLi9hZGFwdGVycy9zaGVsZi50cyc7XG5pbXBvcnQgeyByZWFkSGlzdG9yeSB9IGZyb20gJy4uL2FwcC9oaXN0b3J5LnRzJztcbmltcG9ydCB7IHJlbmRlckNoYXJ0IH0gZnJvbSAnLi4vcmVuZGVyL2hpc3RvcnkudHMnO1xuaW1wb3J0IHsgcmVuZGVySGlzdG9yeSB9IGZyb20gJy4uL3JlbmRlci9oaXN0b3J5LXRleHQudHMnO1xuaW1wb3J0IHsgcmVuZGVySnNvbiB9IGZyb20gJy4uL3JlbmRlci9qc29uLnRzJztcbmltcG9ydCB0eXBlIHsgUmVxdWVzdCB9IGZyb20gJy4vYXJndW1lbnRzLnRzJztcbmltcG9ydCB0eXBlIHsgRW5kaW5nIH0gZnJvbSAnLi9leGl0LXN0YXR1cy50cyc7XG5pbXBvcnQgeyBzYXksIHR5cGUgVGVybWluYWwgfSBmcm9tICcuL3Rlcm1pbmFsLnRzJztcblxuLyoqIGByZWFkaW5lc3MgaGlzdG9yeSBbRklMRV1gLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGhpc3RvcnkocmVxdWVzdDogUmVxdWVzdCwgdGVybWluYWw6IFRlcm1pbmFsKTogUHJvbWlzZTxFbmRpbmc+IHtcbiAgY29uc3QgeyBvcGVyYW5kcywgYnJhbmNoID0gJ3JlYWRpbmVzcycsIGZvcm1hdCB9ID0gcmVxdWVzdDtcbiAgY29uc3QgW2ZpbGVdID0gb3BlcmFuZHM7XG4gIGNvbnN0IHsgdGV4dCwgcGxhY2UgfSA9IGZpbGUgPT09IHVuZGVmaW5lZCA/IGF3YWl0IGhpc3RvcnlPbihicmFuY2gsIHRlcm1pbmFsLmN3ZCkgOiBoaXN0b3J5SW4oZmlsZSwgdGVybWluYWwuY3dkKTtcbiAgY29uc3QgZW50cmllcyA9IHJlYWRIaXN0b3J5KHRleHQsIHBsYWNlKS5tYXAoKHsgZW50cnkgfSkgPT4gZW50cnkpO1xuICBpZiAoZm9ybWF0ID09PSAnc3ZnJykgcmV0dXJuIHNheShyZW5kZXJDaGFydChlbnRyaWVzKSwgdGVybWluYWwpO1xuICBpZiAoZm9ybWF0ID09PSAnanNvbicpIHJldHVybiBzYXkocmVuZGVySnNvbihlbnRyaWVzLm1hcCgoeyB0aW1lOiBfdGltZSwgLi4uc2FpZCB9KSA9PiBzYWlkKSksIHRlcm1pbmFsKTtcbiAgcmV0dXJuIHNheShyZW5kZXJIaXN0b3J5KGVudHJpZXMsIHRlcm1pbmFsKSwgdGVybWluYWwpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLFNBQVMsZUFBZTtBQWNqQixTQUFTLFVBQVUsTUFBYyxLQUEwQjtBQUNoRSxRQUFNLE9BQU8sU0FBUyxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQ3hDLE1BQUksU0FBUyxPQUFXLE9BQU0sSUFBSSxXQUFXLGlCQUFpQixJQUFJLHNDQUFzQztBQUN4RyxTQUFPLEVBQUUsTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLO0FBQ3RDO0FBTUEsZUFBc0IsVUFBVSxRQUFnQixLQUFtQztBQUNqRixRQUFNLE9BQU8sV0FBVyxHQUFHO0FBQzNCLE1BQUksU0FBUyxPQUFXLE9BQU0sSUFBSSxXQUFXLEdBQUcsR0FBRyw4REFBOEQ7QUFDakgsYUFBVyxPQUFPLENBQUMsdUJBQXVCLE1BQU0sSUFBSSxjQUFjLE1BQU0sRUFBRSxHQUFHO0FBQzNFLFVBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxZQUFZLFFBQVEsR0FBRyxHQUFHLElBQUksT0FBTyxFQUFFLEdBQUcsSUFBSTtBQUMxRSxRQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU8sRUFBRSxNQUFNLE1BQU0sT0FBTyxTQUFTLEdBQUcsT0FBTyxLQUFLLE9BQU8sc0JBQXNCLE1BQU0sS0FBSztBQUFBLEVBQ3ZIO0FBQ0EsUUFBTSxTQUFTLG9DQUFvQyxNQUFNLHdCQUF3QixNQUFNO0FBQ3ZGLFFBQU0sSUFBSSxXQUFXLGlCQUFpQixPQUFPLG9CQUFvQixNQUFNLFlBQVksTUFBTSxFQUFFO0FBQzdGOzs7QUMzQkEsSUFBTSxPQUFPO0FBQ2IsSUFBTSxVQUFVO0FBR1QsU0FBUyxjQUFjLFNBQWtDLEVBQUUsT0FBTyxHQUF5QztBQUNoSCxRQUFNLE9BQU8sUUFBUSxHQUFHLEVBQUU7QUFDMUIsUUFBTSxRQUFRLFFBQVEsQ0FBQztBQUN2QixNQUFJLFVBQVUsVUFBYSxTQUFTLE9BQVcsUUFBTztBQUN0RCxRQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFFBQU0sVUFBVSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksU0FBUyxRQUFRLFNBQVMsQ0FBQyxDQUFDO0FBQ2pFLFFBQU0sT0FBTyxPQUFPLFNBQVMsT0FBTztBQUNwQyxRQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsT0FBTyxRQUFRO0FBQ3BDLFVBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxPQUFPLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFDekQsV0FBTyxHQUFHLE1BQU0sU0FBUyxDQUFDLENBQUMsSUFBSSxNQUFNLE1BQU0sSUFBSSxXQUFNLFFBQUcsR0FBRyxNQUFNLEtBQUssRUFBRSxFQUFFLFFBQVEsQ0FBQztBQUFBLEVBQ3JGLENBQUM7QUFDRCxRQUFNLE9BQU8sTUFBTSxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQzVGLFFBQU0sVUFBVSxRQUFRLE9BQU8sRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUN6RCxRQUFNLFFBQVE7QUFBQSxJQUNaLGFBQVEsU0FBSSxPQUFPLE9BQU8sQ0FBQztBQUFBLElBQzNCLFFBQVEsUUFBUSxJQUFJLENBQUMsS0FBSyxRQUFRLE1BQU0sSUFBSSxRQUFRLFdBQVcsSUFBSSxVQUFVLFFBQVE7QUFBQSxJQUNyRixHQUFJLFFBQVEsU0FBUyxJQUFJLENBQUMsa0NBQTZCLFFBQVEsQ0FBQyxNQUFNLE9BQU8sR0FBRyxPQUFPLEVBQUUsS0FBSyxVQUFLLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQztBQUFBLEVBQzlHO0FBQ0EsU0FBTyxHQUFHLENBQUMsTUFBTSxPQUFPLFFBQVEsSUFBSSxDQUFDLEdBQUcsSUFBSSxHQUFHLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFDNUc7QUFFQSxTQUFTLE9BQU8sU0FBa0MsU0FBc0M7QUFDdEYsUUFBTSxPQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsT0FBTyxFQUFFLEdBQUcsTUFBTSxNQUFNLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUM5RixRQUFNLFdBQVcsQ0FBQyxXQUEyQixLQUFLLE1BQU0sVUFBVSxVQUFVLEVBQUU7QUFDOUUsYUFBVyxFQUFFLE9BQU8sS0FBSyxRQUFRLE9BQU8sRUFBRyxZQUFXLFNBQVMsS0FBTSxPQUFNLFNBQVMsTUFBTSxDQUFDLElBQUk7QUFDL0YsYUFBVyxFQUFFLFFBQVEsTUFBTSxLQUFLLFNBQVMsU0FBUyxPQUFPLEdBQUc7QUFDMUQsVUFBTSxRQUFRLFVBQVUsT0FBTyxTQUFZLEtBQUssT0FBTyxLQUFLLE1BQU0sUUFBUSxJQUFJLENBQUM7QUFDL0UsUUFBSSxVQUFVLE9BQVcsT0FBTSxTQUFTLE1BQU0sQ0FBQyxJQUFJO0FBQUEsRUFDckQ7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsRUFBRSxPQUFPLE1BQU0sWUFBWSxZQUFZLE9BQU8sR0FBeUI7QUFDdEYsUUFBTSxRQUFRLGFBQWEsSUFBSSxLQUFLLFVBQVUsZ0JBQWdCO0FBQzlELFFBQU0sT0FBTyxVQUFVLE9BQU8sdUJBQXVCLElBQUksS0FBSyxLQUFLLElBQUksT0FBTyxVQUFVLFVBQVUsS0FBSztBQUN2RyxTQUFPLFlBQVksSUFBSSxPQUFPLE9BQU8sTUFBTSxHQUFHLENBQUMsQ0FBQztBQUNsRDs7O0FDcENBLGVBQXNCLFFBQVEsU0FBa0IsVUFBcUM7QUFDbkYsUUFBTSxFQUFFLFVBQVUsU0FBUyxhQUFhLE9BQU8sSUFBSTtBQUNuRCxRQUFNLENBQUMsSUFBSSxJQUFJO0FBQ2YsUUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLFNBQVMsU0FBWSxNQUFNLFVBQVUsUUFBUSxTQUFTLEdBQUcsSUFBSSxVQUFVLE1BQU0sU0FBUyxHQUFHO0FBQ2pILFFBQU0sVUFBVSxZQUFZLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQ2pFLE1BQUksV0FBVyxNQUFPLFFBQU8sSUFBSSxZQUFZLE9BQU8sR0FBRyxRQUFRO0FBQy9ELE1BQUksV0FBVyxPQUFRLFFBQU8sSUFBSSxXQUFXLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLEdBQUcsS0FBSyxNQUFNLElBQUksQ0FBQyxHQUFHLFFBQVE7QUFDdkcsU0FBTyxJQUFJLGNBQWMsU0FBUyxRQUFRLEdBQUcsUUFBUTtBQUN2RDsiLAogICJuYW1lcyI6IFtdCn0K
