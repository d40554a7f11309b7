import {
  indented,
  styleOf
} from "./chunk-IJNTV7AD.js";
import "./chunk-VM2AZ4RW.js";
import {
  turns
} from "./chunk-UD5XGGRS.js";
import {
  count,
  gateText,
  headline,
  isComparison,
  place,
  startedText
} from "./chunk-JCJN5NMH.js";
import {
  logLine
} from "./chunk-XLFYERJZ.js";
import {
  lessonChecks
} from "./chunk-GZ7FPOEF.js";
import {
  scoreFigure
} from "./chunk-5VV3GTHI.js";
import "./chunk-ZPWHCABL.js";

// src/render/terminal.ts
function renderTerminal(report, { colour, quiet = false }) {
  const style = styleOf(colour);
  const shown = quiet ? [] : report.files.filter((file) => isShown(file, report));
  const said = saidIn(shown.flatMap(({ findings }) => findings.filter((finding) => !isOld(finding, report))));
  const files = shown.map((file) => fileText(file, report, said, style));
  const blocks = [
    ...files,
    quiet ? "" : turnText(report, style),
    quiet ? "" : suppressedText(report.suppressed, style),
    problemText(report),
    closing(report, style)
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function isShown(file, report) {
  return file.findings.length > 0 || report.files.length === 1 || report.preset === "lesson";
}
function saidIn(findings) {
  const ruleOf = ({ habit, rule }) => `${habit}/${rule}`;
  const codeOf = (finding) => finding.fix?.kind === "code" ? `${ruleOf(finding)} ${finding.fix.code}` : "";
  return { why: firstOfEach(findings, ruleOf), code: firstOfEach(findings, codeOf) };
}
function firstOfEach(findings, nameOf) {
  const first = /* @__PURE__ */ new Map();
  for (const finding of findings) if (!first.has(nameOf(finding))) first.set(nameOf(finding), finding);
  return new Set(first.values());
}
var isOld = ({ introduced }, report) => isComparison(report) && introduced !== true;
function fileText(file, report, said, style) {
  const { path, unit, score, change } = file;
  const before = change?.score ? `${scoreFigure(change.score, report.preset)} \u2192 ` : change?.status === "added" ? "new, " : "";
  const head = `${style.strong(logLine(path))} ${style.faint(`${unit}, readiness`)} ${before}${scoreFigure(score, report.preset)}`;
  const checks = report.preset === "lesson" ? lessonText(file, style) : habitText(file, style);
  return [head, ...callerTexts(file, style), checks, ...file.findings.map((finding) => findingText(finding, report, said, style))].filter(Boolean).join("\n");
}
function callerTexts({ callers = [] }, style) {
  return callers.filter(({ schedule }) => schedule !== void 0).map((caller) => style.faint(`  ${logLine(startedText(caller))}`));
}
function habitText({ habits }, style) {
  const of = (wanted) => Object.keys(habits).filter((id) => habits[id]?.verdict === wanted);
  const parts = [
    ["kept", of("kept"), style.good],
    ["missing", of("missing"), style.bad],
    ["unknown", of("unknown"), style.faint]
  ];
  return parts.filter(([, ids]) => ids.length > 0).map(([name, ids, paint]) => `  ${paint(name)} ${ids.join(", ")}`).join("\n");
}
function lessonText({ habits }, style) {
  return lessonChecks.map(({ id, title }) => `  ${habits[id]?.verdict === "kept" ? style.good("[\u2713]") : style.bad("[ ]")} ${title}`).join("\n");
}
function findingText(finding, report, said, style) {
  const { line, severity, habit, rule, message, why, fix } = finding;
  const mark = isComparison(report) ? isOld(finding, report) ? "old " : "new " : "";
  const library = finding.library ? style.faint(" (library)") : "";
  const head = `  ${String(line).padStart(4)}  ${mark}${style.severity(severity)} ${logLine(message)}${library}`;
  if (isOld(finding, report)) return head;
  const code = fix?.kind === "suggestion" ? fix.lines.join("\n") : said.code.has(finding) ? fix?.code : void 0;
  const lines = [head, style.faint(`        ${habit}/${rule}${said.why.has(finding) ? `: ${logLine(why)}` : ""}`)];
  return [...lines, ...code === void 0 ? [] : [style.good(indented(code, 10))]].join("\n");
}
function turnText(report, style) {
  return turns(report).map(({ habit, path, gained }) => `${gained ? style.good("gained") : style.bad("lost  ")} ${habit} in ${logLine(path)}`).join("\n");
}
var BY = { comment: "comment", peer: "another tool's comment", configuration: "configuration" };
function suppressedText(suppressed, style) {
  const lines = suppressed.map(
    ({ finding, reason, by }) => `  ${logLine(place(finding))} ${finding.habit}/${finding.rule} by ${BY[by]}: ${logLine(reason)}`
  );
  return lines.length === 0 ? "" : style.faint([`${count(lines.length, "finding")} suppressed`, ...lines].join("\n"));
}
function problemText({ unread, faults, suppressionProblems, notes }) {
  const lines = [
    ...notes.map((note) => `note: ${note}`),
    ...unread.map(({ path, line, why }) => `${line ? `${path}:${line}` : path} was not read: ${why}.`),
    ...faults.map(({ path, habit, message }) => `${path}: ${habit ?? "the reader"} failed, which is our fault: ${message}`),
    ...suppressionProblems.map(({ path, line, message }) => `${path}:${line}: ${message}`)
  ];
  return lines.map(logLine).join("\n");
}
function closing(report, style) {
  const { gate } = report;
  const reasons = [...gate.reasons.map(({ message }) => message), ...gate.notes].map((line) => `  ${logLine(line)}`);
  const verdict = gate.passed ? style.good(gateText(report)) : style.bad(gateText(report));
  return [style.strong(headline(report, logLine)), `${totals(report)}${verdict}.`, ...reasons].join("\n");
}
function totals(report) {
  const findings = report.files.flatMap((file) => file.findings);
  const of = (severity, noun) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [count(number, noun)] : [];
  };
  const parts = [...of("error", "error"), ...of("warning", "warning"), ...of("info", "info")];
  return `${count(report.files.length, "file")}: ${parts.join(", ") || "no gaps"}. `;
}
export {
  renderTerminal
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3JlbmRlci90ZXJtaW5hbC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgbGVzc29uQ2hlY2tzIH0gZnJvbSAnLi4vY29yZS9sZXNzb24udHMnO1xuaW1wb3J0IHR5cGUgeyBGaWxlUmVwb3J0LCBGaW5kaW5nLCBSZXBvcnQsIFN1cHByZXNzZWQgfSBmcm9tICcuLi9jb3JlL3JlcG9ydC50cyc7XG5pbXBvcnQgeyBzY29yZUZpZ3VyZSB9IGZyb20gJy4uL2NvcmUvc2NvcmUudHMnO1xuaW1wb3J0IHsgdHVybnMgfSBmcm9tICcuL2NoYW5nZXMudHMnO1xuaW1wb3J0IHsgbG9nTGluZSB9IGZyb20gJy4vZXNjYXBlLnRzJztcbmltcG9ydCB7IGNvdW50LCBnYXRlVGV4dCwgaGVhZGxpbmUsIGlzQ29tcGFyaXNvbiwgcGxhY2UsIHN0YXJ0ZWRUZXh0IH0gZnJvbSAnLi9waHJhc2UudHMnO1xuaW1wb3J0IHsgaW5kZW50ZWQsIHR5cGUgU3R5bGUsIHN0eWxlT2YgfSBmcm9tICcuL3N0eWxlLnRzJztcblxuZXhwb3J0IGludGVyZmFjZSBUZXJtaW5hbE9wdGlvbnMge1xuICByZWFkb25seSBjb2xvdXI6IGJvb2xlYW47XG4gIC8qKiBPbmx5IHRoZSBzY29yZSwgdGhlIGdhdGUgYW5kIHdoYXQgY291bGQgbm90IGJlIGp1ZGdlZC4gKi9cbiAgcmVhZG9ubHkgcXVpZXQ/OiBib29sZWFuO1xufVxuXG4vKiogVGhlIHJlcG9ydCBmb3IgYSB0ZXJtaW5hbCBvciBhIGxvZzogZ3JvdXBlZCBieSBmaWxlLCB0aGUgc2NvcmUgYW5kIHRoZSBnYXRlIGxhc3QuIEVuZHMgd2l0aCBhIGxpbmUgYnJlYWsuICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZGVyVGVybWluYWwocmVwb3J0OiBSZXBvcnQsIHsgY29sb3VyLCBxdWlldCA9IGZhbHNlIH06IFRlcm1pbmFsT3B0aW9ucyk6IHN0cmluZyB7XG4gIGNvbnN0IHN0eWxlID0gc3R5bGVPZihjb2xvdXIpO1xuICBjb25zdCBzaG93biA9IHF1aWV0ID8gW10gOiByZXBvcnQuZmlsZXMuZmlsdGVyKChmaWxlKSA9PiBpc1Nob3duKGZpbGUsIHJlcG9ydCkpO1xuICBjb25zdCBzYWlkID0gc2FpZEluKHNob3duLmZsYXRNYXAoKHsgZmluZGluZ3MgfSkgPT4gZmluZGluZ3MuZmlsdGVyKChmaW5kaW5nKSA9PiAhaXNPbGQoZmluZGluZywgcmVwb3J0KSkpKTtcbiAgY29uc3QgZmlsZXMgPSBzaG93bi5tYXAoKGZpbGUpID0+IGZpbGVUZXh0KGZpbGUsIHJlcG9ydCwgc2FpZCwgc3R5bGUpKTtcbiAgY29uc3QgYmxvY2tzID0gW1xuICAgIC4uLmZpbGVzLFxuICAgIHF1aWV0ID8gJycgOiB0dXJuVGV4dChyZXBvcnQsIHN0eWxlKSxcbiAgICBxdWlldCA/ICcnIDogc3VwcHJlc3NlZFRleHQocmVwb3J0LnN1cHByZXNzZWQsIHN0eWxlKSxcbiAgICBwcm9ibGVtVGV4dChyZXBvcnQpLFxuICAgIGNsb3NpbmcocmVwb3J0LCBzdHlsZSksXG4gIF07XG4gIHJldHVybiBgJHtibG9ja3MuZmlsdGVyKChibG9jaykgPT4gYmxvY2sgIT09ICcnKS5qb2luKCdcXG5cXG4nKX1cXG5gO1xufVxuXG5mdW5jdGlvbiBpc1Nob3duKGZpbGU6IEZpbGVSZXBvcnQsIHJlcG9ydDogUmVwb3J0KTogYm9vbGVhbiB7XG4gIHJldHVybiBmaWxlLmZpbmRpbmdzLmxlbmd0aCA+IDAgfHwgcmVwb3J0LmZpbGVzLmxlbmd0aCA9PT0gMSB8fCByZXBvcnQucHJlc2V0ID09PSAnbGVzc29uJztcbn1cblxuLyoqIFdoYXQgaXMgcmVhZCBvbmNlIGlzIHNhaWQgb25jZTogd2h5IGEgcnVsZSBtYXR0ZXJzIHdpdGggaXRzIGZpcnN0IGZpbmRpbmcsIGEgcGllY2Ugb2YgY29kZSB3aGVyZSBpdCBpcyBmaXJzdCBvZiB1c2UuICovXG5pbnRlcmZhY2UgU2FpZCB7XG4gIHJlYWRvbmx5IHdoeTogUmVhZG9ubHlTZXQ8RmluZGluZz47XG4gIHJlYWRvbmx5IGNvZGU6IFJlYWRvbmx5U2V0PEZpbmRpbmc+O1xufVxuXG5mdW5jdGlvbiBzYWlkSW4oZmluZGluZ3M6IHJlYWRvbmx5IEZpbmRpbmdbXSk6IFNhaWQge1xuICBjb25zdCBydWxlT2YgPSAoeyBoYWJpdCwgcnVsZSB9OiBGaW5kaW5nKTogc3RyaW5nID0+IGAke2hhYml0fS8ke3J1bGV9YDtcbiAgY29uc3QgY29kZU9mID0gKGZpbmRpbmc6IEZpbmRpbmcpOiBzdHJpbmcgPT4gKGZpbmRpbmcuZml4Py5raW5kID09PSAnY29kZScgPyBgJHtydWxlT2YoZmluZGluZyl9ICR7ZmluZGluZy5maXguY29kZX1gIDogJycpO1xuICByZXR1cm4geyB3aHk6IGZpcnN0T2ZFYWNoKGZpbmRpbmdzLCBydWxlT2YpLCBjb2RlOiBmaXJzdE9mRWFjaChmaW5kaW5ncywgY29kZU9mKSB9O1xufVxuXG5mdW5jdGlvbiBmaXJzdE9mRWFjaChmaW5kaW5nczogcmVhZG9ubHkgRmluZGluZ1tdLCBuYW1lT2Y6IChmaW5kaW5nOiBGaW5kaW5nKSA9PiBzdHJpbmcpOiBSZWFkb25seVNldDxGaW5kaW5nPiB7XG4gIGNvbnN0IGZpcnN0ID0gbmV3IE1hcDxzdHJpbmcsIEZpbmRpbmc+KCk7XG4gIGZvciAoY29uc3QgZmluZGluZyBvZiBmaW5kaW5ncykgaWYgKCFmaXJzdC5oYXMobmFtZU9mKGZpbmRpbmcpKSkgZmlyc3Quc2V0KG5hbWVPZihmaW5kaW5nKSwgZmluZGluZyk7XG4gIHJldHVybiBuZXcgU2V0KGZpcnN0LnZhbHVlcygpKTtcbn1cblxuY29uc3QgaXNPbGQgPSAoeyBpbnRyb2R1Y2VkIH06IEZpbmRpbmcsIHJlcG9ydDogUmVwb3J0KTogYm9vbGVhbiA9PiBpc0NvbXBhcmlzb24ocmVwb3J0KSAmJiBpbnRyb2R1Y2VkICE9PSB0cnVlO1xuXG5mdW5jdGlvbiBmaWxlVGV4dChmaWxlOiBGaWxlUmVwb3J0LCByZXBvcnQ6IFJlcG9ydCwgc2FpZDogU2FpZCwgc3R5bGU6IFN0eWxlKTogc3RyaW5nIHtcbiAgY29uc3QgeyBwYXRoLCB1bml0LCBzY29yZSwgY2hhbmdlIH0gPSBmaWxlO1xuICBjb25zdCBiZWZvcmUgPSBjaGFuZ2U/LnNjb3JlID8gYCR7c2NvcmVGaWd1cmUoY2hhbmdlLnNjb3JlLCByZXBvcnQucHJlc2V0KX0gXHUyMTkyIGAgOiBjaGFuZ2U/LnN0YXR1cyA9PT0gJ2FkZGVkJyA/ICduZXcsICcgOiAnJztcbiAgY29uc3QgaGVhZCA9IGAke3N0eWxlLnN0cm9uZyhsb2dMaW5lKHBhdGgpKX0gJHtzdHlsZS5mYWludChgJHt1bml0fSwgcmVhZGluZXNzYCl9ICR7YmVmb3JlfSR7c2NvcmVGaWd1cmUoc2NvcmUsIHJlcG9ydC5wcmVzZXQpfWA7XG4gIGNvbnN0IGNoZWNrcyA9IHJlcG9ydC5wcmVzZXQgPT09ICdsZXNzb24nID8gbGVzc29uVGV4dChmaWxlLCBzdHlsZSkgOiBoYWJpdFRleHQoZmlsZSwgc3R5bGUpO1xuICByZXR1cm4gW2hlYWQsIC4uLmNhbGxlclRleHRzKGZpbGUsIHN0eWxlKSwgY2hlY2tzLCAuLi5maWxlLmZpbmRpbmdzLm1hcCgoZmluZGluZykgPT4gZmluZGluZ1RleHQoZmluZGluZywgcmVwb3J0LCBzYWlkLCBzdHlsZSkpXVxuICAgIC5maWx0ZXIoQm9vbGVhbilcbiAgICAuam9pbignXFxuJyk7XG59XG5cbi8qKiBXaG8gbWFrZXMgYSBqb2Igb2YgaXQsIGFuZCB3aGF0IG9mIHRoZWlycyBjb3VudHMgZm9yIGl0LCB0b28uICovXG5mdW5jdGlvbiBjYWxsZXJUZXh0cyh7IGNhbGxlcnMgPSBbXSB9OiBGaWxlUmVwb3J0LCBzdHlsZTogU3R5bGUpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBjYWxsZXJzXG4gICAgLmZpbHRlcigoeyBzY2hlZHVsZSB9KSA9PiBzY2hlZHVsZSAhPT0gdW5kZWZpbmVkKVxuICAgIC5tYXAoKGNhbGxlcikgPT4gc3R5bGUuZmFpbnQoYCAgJHtsb2dMaW5lKHN0YXJ0ZWRUZXh0KGNhbGxlcikpfWApKTtcbn1cblxuZnVuY3Rpb24gaGFiaXRUZXh0KHsgaGFiaXRzIH06IEZpbGVSZXBvcnQsIHN0eWxlOiBTdHlsZSk6IHN0cmluZyB7XG4gIGNvbnN0IG9mID0gKHdhbnRlZDogc3RyaW5nKSA9PiBPYmplY3Qua2V5cyhoYWJpdHMpLmZpbHRlcigoaWQpID0+IGhhYml0c1tpZF0/LnZlcmRpY3QgPT09IHdhbnRlZCk7XG4gIGNvbnN0IHBhcnRzID0gW1xuICAgIFsna2VwdCcsIG9mKCdrZXB0JyksIHN0eWxlLmdvb2RdLFxuICAgIFsnbWlzc2luZycsIG9mKCdtaXNzaW5nJyksIHN0eWxlLmJhZF0sXG4gICAgWyd1bmtub3duJywgb2YoJ3Vua25vd24nKSwgc3R5bGUuZmFpbnRdLFxuICBdIGFzIGNvbnN0O1xuICByZXR1cm4gcGFydHNcbiAgICAuZmlsdGVyKChbLCBpZHNdKSA9PiBpZHMubGVuZ3RoID4gMClcbiAgICAubWFwKChbbmFtZSwgaWRzLCBwYWludF0pID0+IGAgICR7cGFpbnQobmFtZSl9ICR7aWRzLmpvaW4oJywgJyl9YClcbiAgICAuam9pbignXFxuJyk7XG59XG5cbmZ1bmN0aW9uIGxlc3NvblRleHQoeyBoYWJpdHMgfTogRmlsZVJlcG9ydCwgc3R5bGU6IFN0eWxlKTogc3RyaW5nIHtcbiAgcmV0dXJuIGxlc3NvbkNoZWNrc1xuICAgIC5tYXAoKHsgaWQsIHRpdGxlIH0pID0+IGAgICR7aGFiaXRzW2lkXT8udmVyZGljdCA9PT0gJ2tlcHQnID8gc3R5bGUuZ29vZCgnW1x1MjcxM10nKSA6IHN0eWxlLmJhZCgnWyBdJyl9ICR7dGl0bGV9YClcbiAgICAuam9pbignXFxuJyk7XG59XG5cbmZ1bmN0aW9uIGZpbmRpbmdUZXh0KGZpbmRpbmc6IEZpbmRpbmcsIHJlcG9ydDogUmVwb3J0LCBzYWlkOiBTYWlkLCBzdHlsZTogU3R5bGUpOiBzdHJpbmcge1xuICBjb25zdCB7IGxpbmUsIHNldmVyaXR5LCBoYWJpdCwgcnVsZSwgbWVzc2FnZSwgd2h5LCBmaXggfSA9IGZpbmRpbmc7XG4gIGNvbnN0IG1hcmsgPSBpc0NvbXBhcmlzb24ocmVwb3J0KSA/IChpc09sZChmaW5kaW5nLCByZXBvcnQpID8gJ29sZCAnIDogJ25ldyAnKSA6ICcnO1xuICBjb25zdCBsaWJyYXJ5ID0gZmluZGluZy5saWJyYXJ5ID8gc3R5bGUuZmFpbnQoJyAobGlicmFyeSknKSA6ICcnO1xuICBjb25zdCBoZWFkID0gYCAgJHtTdHJpbmcobGluZSkucGFkU3RhcnQoNCl9ICAke21hcmt9JHtzdHlsZS5zZXZlcml0eShzZXZlcml0eSl9ICR7bG9nTGluZShtZXNzYWdlKX0ke2xpYnJhcnl9YDtcbiAgaWYgKGlzT2xkKGZpbmRpbmcsIHJlcG9ydCkpIHJldHVybiBoZWFkO1xuICBjb25zdCBjb2RlID0gZml4Py5raW5kID09PSAnc3VnZ2VzdGlvbicgPyBmaXgubGluZXMuam9pbignXFxuJykgOiBzYWlkLmNvZGUuaGFzKGZpbmRpbmcpID8gZml4Py5jb2RlIDogdW5kZWZpbmVkO1xuICBjb25zdCBsaW5lcyA9IFtoZWFkLCBzdHlsZS5mYWludChgICAgICAgICAke2hhYml0fS8ke3J1bGV9JHtzYWlkLndoeS5oYXMoZmluZGluZykgPyBgOiAke2xvZ0xpbmUod2h5KX1gIDogJyd9YCldO1xuICByZXR1cm4gWy4uLmxpbmVzLCAuLi4oY29kZSA9PT0gdW5kZWZpbmVkID8gW10gOiBbc3R5bGUuZ29vZChpbmRlbnRlZChjb2RlLCAxMCkpXSldLmpvaW4oJ1xcbicpO1xufVxuXG5mdW5jdGlvbiB0dXJuVGV4dChyZXBvcnQ6IFJlcG9ydCwgc3R5bGU6IFN0eWxlKTogc3RyaW5nIHtcbiAgcmV0dXJuIHR1cm5zKHJlcG9ydClcbiAgICAubWFwKCh7IGhhYml0LCBwYXRoLCBnYWluZWQgfSkgPT4gYCR7Z2FpbmVkID8gc3R5bGUuZ29vZCgnZ2FpbmVkJykgOiBzdHlsZS5iYWQoJ2xvc3QgICcpfSAke2hhYml0fSBpbiAke2xvZ0xpbmUocGF0aCl9YClcbiAgICAuam9pbignXFxuJyk7XG59XG5cbmNvbnN0IEJZID0geyBjb21tZW50OiAnY29tbWVudCcsIHBlZXI6IFwiYW5vdGhlciB0b29sJ3MgY29tbWVudFwiLCBjb25maWd1cmF0aW9uOiAnY29uZmlndXJhdGlvbicgfSBhcyBjb25zdDtcblxuZnVuY3Rpb24gc3VwcHJlc3NlZFRleHQoc3VwcHJlc3NlZDogcmVhZG9ubHkgU3VwcHJlc3NlZFtdLCBzdHlsZTogU3R5bGUpOiBzdHJpbmcge1xuICBjb25zdCBsaW5lcyA9IHN1cHByZXNzZWQubWFwKFxuICAgICh7IGZpbmRpbmcsIHJlYXNvbiwgYnkgfSkgPT4gYCAgJHtsb2dMaW5lKHBsYWNlKGZpbmRpbmcpKX0gJHtmaW5kaW5nLmhhYml0fS8ke2ZpbmRpbmcucnVsZX0gYnkgJHtCWVtieV19OiAke2xvZ0xpbmUocmVhc29uKX1gLFxuICApO1xuICByZXR1cm4gbGluZXMubGVuZ3RoID09PSAwID8gJycgOiBzdHlsZS5mYWludChbYCR7Y291bnQobGluZXMubGVuZ3RoLCAnZmluZGluZycpfSBzdXBwcmVzc2VkYCwgLi4ubGluZXNdLmpvaW4oJ1xcbicpKTtcbn1cblxuZnVuY3Rpb24gcHJvYmxlbVRleHQoeyB1bnJlYWQsIGZhdWx0cywgc3VwcHJlc3Npb25Qcm9ibGVtcywgbm90ZXMgfTogUmVwb3J0KTogc3RyaW5nIHtcbiAgY29uc3QgbGluZXMgPSBbXG4gICAgLi4ubm90ZXMubWFwKChub3RlKSA9PiBgbm90ZTogJHtub3RlfWApLFxuICAgIC4uLnVucmVhZC5tYXAoKHsgcGF0aCwgbGluZSwgd2h5IH0pID0+IGAke2xpbmUgPyBgJHtwYXRofToke2xpbmV9YCA6IHBhdGh9IHdhcyBub3QgcmVhZDogJHt3aHl9LmApLFxuICAgIC4uLmZhdWx0cy5tYXAoKHsgcGF0aCwgaGFiaXQsIG1lc3NhZ2UgfSkgPT4gYCR7cGF0aH06ICR7aGFiaXQgPz8gJ3RoZSByZWFkZXInfSBmYWlsZWQsIHdoaWNoIGlzIG91ciBmYXVsdDogJHttZXNzYWdlfWApLFxuICAgIC4uLnN1cHByZXNzaW9uUHJvYmxlbXMubWFwKCh7IHBhdGgsIGxpbmUsIG1lc3NhZ2UgfSkgPT4gYCR7cGF0aH06JHtsaW5lfTogJHttZXNzYWdlfWApLFxuICBdO1xuICByZXR1cm4gbGluZXMubWFwKGxvZ0xpbmUpLmpvaW4oJ1xcbicpO1xufVxuXG5mdW5jdGlvbiBjbG9zaW5nKHJlcG9ydDogUmVwb3J0LCBzdHlsZTogU3R5bGUpOiBzdHJpbmcge1xuICBjb25zdCB7IGdhdGUgfSA9IHJlcG9ydDtcbiAgY29uc3QgcmVhc29ucyA9IFsuLi5nYXRlLnJlYXNvbnMubWFwKCh7IG1lc3NhZ2UgfSkgPT4gbWVzc2FnZSksIC4uLmdhdGUubm90ZXNdLm1hcCgobGluZSkgPT4gYCAgJHtsb2dMaW5lKGxpbmUpfWApO1xuICBjb25zdCB2ZXJkaWN0ID0gZ2F0ZS5wYXNzZWQgPyBzdHlsZS5nb29kKGdhdGVUZXh0KHJlcG9ydCkpIDogc3R5bGUuYmFkKGdhdGVUZXh0KHJlcG9ydCkpO1xuICByZXR1cm4gW3N0eWxlLnN0cm9uZyhoZWFkbGluZShyZXBvcnQsIGxvZ0xpbmUpKSwgYCR7dG90YWxzKHJlcG9ydCl9JHt2ZXJkaWN0fS5gLCAuLi5yZWFzb25zXS5qb2luKCdcXG4nKTtcbn1cblxuZnVuY3Rpb24gdG90YWxzKHJlcG9ydDogUmVwb3J0KTogc3RyaW5nIHtcbiAgY29uc3QgZmluZGluZ3MgPSByZXBvcnQuZmlsZXMuZmxhdE1hcCgoZmlsZSkgPT4gZmlsZS5maW5kaW5ncyk7XG4gIGNvbnN0IG9mID0gKHNldmVyaXR5OiBGaW5kaW5nWydzZXZlcml0eSddLCBub3VuOiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBudW1iZXIgPSBmaW5kaW5ncy5maWx0ZXIoKGZpbmRpbmcpID0+IGZpbmRpbmcuc2V2ZXJpdHkgPT09IHNldmVyaXR5KS5sZW5ndGg7XG4gICAgcmV0dXJuIG51bWJlciA+IDAgPyBbY291bnQobnVtYmVyLCBub3VuKV0gOiBbXTtcbiAgfTtcbiAgY29uc3QgcGFydHMgPSBbLi4ub2YoJ2Vycm9yJywgJ2Vycm9yJyksIC4uLm9mKCd3YXJuaW5nJywgJ3dhcm5pbmcnKSwgLi4ub2YoJ2luZm8nLCAnaW5mbycpXTtcbiAgcmV0dXJuIGAke2NvdW50KHJlcG9ydC5maWxlcy5sZW5ndGgsICdmaWxlJyl9OiAke3BhcnRzLmpvaW4oJywgJykgfHwgJ25vIGdhcHMnfS4gYDtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFlTyxTQUFTLGVBQWUsUUFBZ0IsRUFBRSxRQUFRLFFBQVEsTUFBTSxHQUE0QjtBQUNqRyxRQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFFBQU0sUUFBUSxRQUFRLENBQUMsSUFBSSxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUM5RSxRQUFNLE9BQU8sT0FBTyxNQUFNLFFBQVEsQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLE9BQU8sQ0FBQyxZQUFZLENBQUMsTUFBTSxTQUFTLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDMUcsUUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLFFBQVEsTUFBTSxLQUFLLENBQUM7QUFDckUsUUFBTSxTQUFTO0FBQUEsSUFDYixHQUFHO0FBQUEsSUFDSCxRQUFRLEtBQUssU0FBUyxRQUFRLEtBQUs7QUFBQSxJQUNuQyxRQUFRLEtBQUssZUFBZSxPQUFPLFlBQVksS0FBSztBQUFBLElBQ3BELFlBQVksTUFBTTtBQUFBLElBQ2xCLFFBQVEsUUFBUSxLQUFLO0FBQUEsRUFDdkI7QUFDQSxTQUFPLEdBQUcsT0FBTyxPQUFPLENBQUMsVUFBVSxVQUFVLEVBQUUsRUFBRSxLQUFLLE1BQU0sQ0FBQztBQUFBO0FBQy9EO0FBRUEsU0FBUyxRQUFRLE1BQWtCLFFBQXlCO0FBQzFELFNBQU8sS0FBSyxTQUFTLFNBQVMsS0FBSyxPQUFPLE1BQU0sV0FBVyxLQUFLLE9BQU8sV0FBVztBQUNwRjtBQVFBLFNBQVMsT0FBTyxVQUFvQztBQUNsRCxRQUFNLFNBQVMsQ0FBQyxFQUFFLE9BQU8sS0FBSyxNQUF1QixHQUFHLEtBQUssSUFBSSxJQUFJO0FBQ3JFLFFBQU0sU0FBUyxDQUFDLFlBQThCLFFBQVEsS0FBSyxTQUFTLFNBQVMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxJQUFJLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFDeEgsU0FBTyxFQUFFLEtBQUssWUFBWSxVQUFVLE1BQU0sR0FBRyxNQUFNLFlBQVksVUFBVSxNQUFNLEVBQUU7QUFDbkY7QUFFQSxTQUFTLFlBQVksVUFBOEIsUUFBNEQ7QUFDN0csUUFBTSxRQUFRLG9CQUFJLElBQXFCO0FBQ3ZDLGFBQVcsV0FBVyxTQUFVLEtBQUksQ0FBQyxNQUFNLElBQUksT0FBTyxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUksT0FBTyxPQUFPLEdBQUcsT0FBTztBQUNuRyxTQUFPLElBQUksSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUMvQjtBQUVBLElBQU0sUUFBUSxDQUFDLEVBQUUsV0FBVyxHQUFZLFdBQTRCLGFBQWEsTUFBTSxLQUFLLGVBQWU7QUFFM0csU0FBUyxTQUFTLE1BQWtCLFFBQWdCLE1BQVksT0FBc0I7QUFDcEYsUUFBTSxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sSUFBSTtBQUN0QyxRQUFNLFNBQVMsUUFBUSxRQUFRLEdBQUcsWUFBWSxPQUFPLE9BQU8sT0FBTyxNQUFNLENBQUMsYUFBUSxRQUFRLFdBQVcsVUFBVSxVQUFVO0FBQ3pILFFBQU0sT0FBTyxHQUFHLE1BQU0sT0FBTyxRQUFRLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLEdBQUcsSUFBSSxhQUFhLENBQUMsSUFBSSxNQUFNLEdBQUcsWUFBWSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQzlILFFBQU0sU0FBUyxPQUFPLFdBQVcsV0FBVyxXQUFXLE1BQU0sS0FBSyxJQUFJLFVBQVUsTUFBTSxLQUFLO0FBQzNGLFNBQU8sQ0FBQyxNQUFNLEdBQUcsWUFBWSxNQUFNLEtBQUssR0FBRyxRQUFRLEdBQUcsS0FBSyxTQUFTLElBQUksQ0FBQyxZQUFZLFlBQVksU0FBUyxRQUFRLE1BQU0sS0FBSyxDQUFDLENBQUMsRUFDNUgsT0FBTyxPQUFPLEVBQ2QsS0FBSyxJQUFJO0FBQ2Q7QUFHQSxTQUFTLFlBQVksRUFBRSxVQUFVLENBQUMsRUFBRSxHQUFlLE9BQWlDO0FBQ2xGLFNBQU8sUUFDSixPQUFPLENBQUMsRUFBRSxTQUFTLE1BQU0sYUFBYSxNQUFTLEVBQy9DLElBQUksQ0FBQyxXQUFXLE1BQU0sTUFBTSxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUMsQ0FBQyxFQUFFLENBQUM7QUFDckU7QUFFQSxTQUFTLFVBQVUsRUFBRSxPQUFPLEdBQWUsT0FBc0I7QUFDL0QsUUFBTSxLQUFLLENBQUMsV0FBbUIsT0FBTyxLQUFLLE1BQU0sRUFBRSxPQUFPLENBQUMsT0FBTyxPQUFPLEVBQUUsR0FBRyxZQUFZLE1BQU07QUFDaEcsUUFBTSxRQUFRO0FBQUEsSUFDWixDQUFDLFFBQVEsR0FBRyxNQUFNLEdBQUcsTUFBTSxJQUFJO0FBQUEsSUFDL0IsQ0FBQyxXQUFXLEdBQUcsU0FBUyxHQUFHLE1BQU0sR0FBRztBQUFBLElBQ3BDLENBQUMsV0FBVyxHQUFHLFNBQVMsR0FBRyxNQUFNLEtBQUs7QUFBQSxFQUN4QztBQUNBLFNBQU8sTUFDSixPQUFPLENBQUMsQ0FBQyxFQUFFLEdBQUcsTUFBTSxJQUFJLFNBQVMsQ0FBQyxFQUNsQyxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxJQUFJLENBQUMsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLEVBQUUsRUFDaEUsS0FBSyxJQUFJO0FBQ2Q7QUFFQSxTQUFTLFdBQVcsRUFBRSxPQUFPLEdBQWUsT0FBc0I7QUFDaEUsU0FBTyxhQUNKLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNLEtBQUssT0FBTyxFQUFFLEdBQUcsWUFBWSxTQUFTLE1BQU0sS0FBSyxVQUFLLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssRUFBRSxFQUM1RyxLQUFLLElBQUk7QUFDZDtBQUVBLFNBQVMsWUFBWSxTQUFrQixRQUFnQixNQUFZLE9BQXNCO0FBQ3ZGLFFBQU0sRUFBRSxNQUFNLFVBQVUsT0FBTyxNQUFNLFNBQVMsS0FBSyxJQUFJLElBQUk7QUFDM0QsUUFBTSxPQUFPLGFBQWEsTUFBTSxJQUFLLE1BQU0sU0FBUyxNQUFNLElBQUksU0FBUyxTQUFVO0FBQ2pGLFFBQU0sVUFBVSxRQUFRLFVBQVUsTUFBTSxNQUFNLFlBQVksSUFBSTtBQUM5RCxRQUFNLE9BQU8sS0FBSyxPQUFPLElBQUksRUFBRSxTQUFTLENBQUMsQ0FBQyxLQUFLLElBQUksR0FBRyxNQUFNLFNBQVMsUUFBUSxDQUFDLElBQUksUUFBUSxPQUFPLENBQUMsR0FBRyxPQUFPO0FBQzVHLE1BQUksTUFBTSxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQ25DLFFBQU0sT0FBTyxLQUFLLFNBQVMsZUFBZSxJQUFJLE1BQU0sS0FBSyxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksT0FBTyxJQUFJLEtBQUssT0FBTztBQUN0RyxRQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sTUFBTSxXQUFXLEtBQUssSUFBSSxJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksT0FBTyxJQUFJLEtBQUssUUFBUSxHQUFHLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUMvRyxTQUFPLENBQUMsR0FBRyxPQUFPLEdBQUksU0FBUyxTQUFZLENBQUMsSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBRSxFQUFFLEtBQUssSUFBSTtBQUM5RjtBQUVBLFNBQVMsU0FBUyxRQUFnQixPQUFzQjtBQUN0RCxTQUFPLE1BQU0sTUFBTSxFQUNoQixJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxNQUFNLEdBQUcsU0FBUyxNQUFNLEtBQUssUUFBUSxJQUFJLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSSxLQUFLLE9BQU8sUUFBUSxJQUFJLENBQUMsRUFBRSxFQUN0SCxLQUFLLElBQUk7QUFDZDtBQUVBLElBQU0sS0FBSyxFQUFFLFNBQVMsV0FBVyxNQUFNLDBCQUEwQixlQUFlLGdCQUFnQjtBQUVoRyxTQUFTLGVBQWUsWUFBbUMsT0FBc0I7QUFDL0UsUUFBTSxRQUFRLFdBQVc7QUFBQSxJQUN2QixDQUFDLEVBQUUsU0FBUyxRQUFRLEdBQUcsTUFBTSxLQUFLLFFBQVEsTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLFFBQVEsS0FBSyxJQUFJLFFBQVEsSUFBSSxPQUFPLEdBQUcsRUFBRSxDQUFDLEtBQUssUUFBUSxNQUFNLENBQUM7QUFBQSxFQUM3SDtBQUNBLFNBQU8sTUFBTSxXQUFXLElBQUksS0FBSyxNQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sTUFBTSxRQUFRLFNBQVMsQ0FBQyxlQUFlLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQ3BIO0FBRUEsU0FBUyxZQUFZLEVBQUUsUUFBUSxRQUFRLHFCQUFxQixNQUFNLEdBQW1CO0FBQ25GLFFBQU0sUUFBUTtBQUFBLElBQ1osR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLFNBQVMsSUFBSSxFQUFFO0FBQUEsSUFDdEMsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxJQUFJLE1BQU0sR0FBRyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLGtCQUFrQixHQUFHLEdBQUc7QUFBQSxJQUNqRyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLFFBQVEsTUFBTSxHQUFHLElBQUksS0FBSyxTQUFTLFlBQVksZ0NBQWdDLE9BQU8sRUFBRTtBQUFBLElBQ3RILEdBQUcsb0JBQW9CLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxRQUFRLE1BQU0sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLLE9BQU8sRUFBRTtBQUFBLEVBQ3ZGO0FBQ0EsU0FBTyxNQUFNLElBQUksT0FBTyxFQUFFLEtBQUssSUFBSTtBQUNyQztBQUVBLFNBQVMsUUFBUSxRQUFnQixPQUFzQjtBQUNyRCxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sVUFBVSxDQUFDLEdBQUcsS0FBSyxRQUFRLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPLEdBQUcsR0FBRyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFDakgsUUFBTSxVQUFVLEtBQUssU0FBUyxNQUFNLEtBQUssU0FBUyxNQUFNLENBQUMsSUFBSSxNQUFNLElBQUksU0FBUyxNQUFNLENBQUM7QUFDdkYsU0FBTyxDQUFDLE1BQU0sT0FBTyxTQUFTLFFBQVEsT0FBTyxDQUFDLEdBQUcsR0FBRyxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sS0FBSyxHQUFHLE9BQU8sRUFBRSxLQUFLLElBQUk7QUFDeEc7QUFFQSxTQUFTLE9BQU8sUUFBd0I7QUFDdEMsUUFBTSxXQUFXLE9BQU8sTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLFFBQVE7QUFDN0QsUUFBTSxLQUFLLENBQUMsVUFBK0IsU0FBaUI7QUFDMUQsVUFBTSxTQUFTLFNBQVMsT0FBTyxDQUFDLFlBQVksUUFBUSxhQUFhLFFBQVEsRUFBRTtBQUMzRSxXQUFPLFNBQVMsSUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDL0M7QUFDQSxRQUFNLFFBQVEsQ0FBQyxHQUFHLEdBQUcsU0FBUyxPQUFPLEdBQUcsR0FBRyxHQUFHLFdBQVcsU0FBUyxHQUFHLEdBQUcsR0FBRyxRQUFRLE1BQU0sQ0FBQztBQUMxRixTQUFPLEdBQUcsTUFBTSxPQUFPLE1BQU0sUUFBUSxNQUFNLENBQUMsS0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLLFNBQVM7QUFDaEY7IiwKICAibmFtZXMiOiBbXQp9Cg==
