import {
  renderJson
} from "./chunk-HGU62VHY.js";
import {
  styleOf
} from "./chunk-IJNTV7AD.js";
import {
  aroundRoot
} from "./chunk-QCTR4U6B.js";
import {
  configurationFrom,
  configurationText
} from "./chunk-DVJHLLW4.js";
import {
  placesOf,
  readPlace
} from "./chunk-RDHYFXDP.js";
import "./chunk-73QJOVT5.js";
import {
  createProgram,
  optionsFor,
  settingsAround,
  settingsOf
} from "./chunk-UGYQLDRP.js";
import {
  engine,
  isAlert,
  isChange,
  isLeftOnRunner,
  isOutside,
  reportOf,
  sayCaller,
  unitOf
} from "./chunk-CXOPJJUI.js";
import {
  readFacts
} from "./chunk-3QTR67YR.js";
import "./chunk-7VUZGTH7.js";
import "./chunk-KX7GEZTP.js";
import "./chunk-VM2AZ4RW.js";
import {
  say
} from "./chunk-X7LUYQYR.js";
import {
  UsageError
} from "./chunk-NABQIVNZ.js";
import "./chunk-EXOHDW6U.js";
import "./chunk-5B7HBFYO.js";
import "./chunk-5E45PALA.js";
import {
  codeCell,
  logLine,
  prose,
  proseCell
} from "./chunk-XLFYERJZ.js";
import "./chunk-KGTNKFGE.js";
import "./chunk-GZ7FPOEF.js";
import "./chunk-U3R3WC53.js";
import "./chunk-5VV3GTHI.js";
import "./chunk-5P3PWNPC.js";
import "./chunk-OSNKVMOL.js";
import "./chunk-5PF6ZX5L.js";
import "./chunk-CUOZTPMV.js";
import {
  isPager
} from "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/app/explain.ts
async function explainFile(file, engine2, configuration, around) {
  const reading = await readFacts({ ...file, named: true }, engine2);
  const known = { version: 1, path: file.path, because: [], steps: [], unit: "script" };
  if (reading === void 0) {
    throw new UsageError(`\`${file.path}\` is in no language that is known: name a script, such as a Python file.`);
  }
  const language = engine2.languageOf(file.path, file.text) ?? "";
  if (reading.kind === "unread") return { ...known, language, unread: reading.unread };
  if (reading.kind === "fault") return { ...known, language, unread: { path: file.path, why: reading.fault.message } };
  const { settings, notes } = await settingsAround(await settingsOf(configuration), around ?? { texts: [] }, [file.path], engine2);
  const options = optionsFor(reading.facts, settings);
  const program = createProgram(reading.facts, engine2.knowledge, options);
  const { kind, job = program.evidence.guessed ? "weak" : void 0 } = program.evidence;
  const { callers = [] } = options;
  const because = [.../* @__PURE__ */ new Set([...program.evidence.because, ...callers.map(sayCaller)])];
  const ask = habitQuestions(engine2.habits);
  return {
    ...known,
    language,
    unit: unitOf(program.evidence),
    ...job !== void 0 && { job },
    because: around || kind === "workflow" ? because : [...because, NO_REPOSITORY],
    ...callers.length > 0 && { callers: callers.map(reportOf) },
    ...notes.length > 0 && { notes },
    steps: program.steps.filter((step) => isOutside(step) || step.effect === "wait").map((step) => explain(step, program, ask))
  };
}
var NO_REPOSITORY = "it lies in no repository whose workflows, crontabs or timers could say who starts it";
function habitQuestions(habits) {
  const questionOf = (id) => {
    const habit = habits.find((one) => one.id === id);
    return (step, program) => {
      const verdicts = habit?.on.step?.(step, program);
      const list = Array.isArray(verdicts) ? verdicts : verdicts ? [verdicts] : [];
      return list.find(({ outcome }) => outcome === "missing") ?? list[0];
    };
  };
  return { again: questionOf("idempotence"), hangs: questionOf("timeouts") };
}
function explain(step, program, ask) {
  const enclosing = program.enclosing(step.call.id);
  const failure = program.failure(step);
  const by = failure.kind === "handled" ? failure.by : [];
  return {
    line: program.lines.lineAt(step.call.start),
    name: step.name,
    does: doing(step),
    within: enclosing.role === "function" ? enclosing.name ?? "" : program.job(step.call.id)?.name ?? "",
    again: again(step, ask.again(step, program), program),
    hangs: hangs(step, ask.hangs(step, program)),
    failure: {
      goes: failure.kind,
      handlers: by.map((scope) => ({ line: program.lines.lineAt(scope.start), outcome: program.outcome(scope) })),
      heard: heard(step, failure, program)
    }
  };
}
var VERBS = {
  read: "reads",
  create: "creates",
  write: "writes",
  append: "appends to",
  delete: "deletes",
  change: "changes",
  send: "sends to",
  run: "starts",
  wait: "waits for"
};
function doing({ effect, medium, thing }) {
  const what = thing !== void 0 && thing !== medium ? `${thing}, ${medium}` : medium;
  return `${VERBS[effect] ?? effect} (${what})`;
}
function again(step, verdict, program) {
  if (verdict?.outcome === "missing") return { answer: "twice", because: sentence(verdict.message) };
  if (isChange(step) && isLeftOnRunner(step, program)) return { answer: "same", because: "what it leaves ends with its runner" };
  if (verdict?.outcome === "kept") return { answer: "same", because: "it is safe to repeat" };
  if (step.effect === "wait") return { answer: "same", because: "it changes nothing" };
  if (!isChange(step)) return { answer: "same", because: "it only reads" };
  const safe = step.row.again?.(step.ask);
  if (safe === "yes") return { answer: "same", because: "it is safe to repeat" };
  if (step.effect === "write") return { answer: "same", because: "it overwrites what the first run wrote" };
  if (step.effect === "append") return { answer: "unknown", because: "it adds once more" };
  if (step.effect === "send") return { answer: "unknown", because: "it sends once more" };
  const guarded = program.everyWay(step.call.id, () => true);
  if (guarded) return { answer: "unknown", because: "it depends on the condition around it" };
  return { answer: "unknown", because: `it depends on what \`${step.name}\` does` };
}
function hangs(step, verdict) {
  if (verdict?.outcome === "missing") return { answer: "yes", because: sentence(verdict.message) };
  const limit = step.row.limit;
  if (limit === void 0) return { answer: "no", because: "it waits for nobody" };
  if (limit.bounded === "default") return { answer: "no", because: byDefault(limit.seconds) };
  const bounded = limit.bounded(step.ask);
  if (bounded === "unknown") return { answer: "unknown", because: "a limit may be set elsewhere" };
  if (bounded === "yes" || verdict?.outcome === "kept") return { answer: "no", because: "its wait is limited" };
  return { answer: "yes", because: limit.seconds === void 0 ? "nothing limits its wait" : byDefault(limit.seconds) };
}
function byDefault(seconds) {
  return seconds === void 0 ? "its client has a limit by default" : `its client gives up after ${seconds} s by default`;
}
function heard(step, failure, program) {
  if (failure.kind === "unknown") return "unknown";
  if (failure.kind === "ignored") return "nobody";
  if (failure.kind === "absorbed") return "unknown";
  const scopes = failure.kind === "handled" ? failure.by : program.catchers(step.call.id).seen;
  const loudest = scopes.map((scope) => toldIn(scope, program)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0];
  if (failure.kind === "stops") return loudest === void 0 || loudest === "nobody" ? "output" : loudest;
  return loudest ?? "nobody";
}
var ORDER = ["page", "warn", "log", "output", "unknown", "nobody"];
function toldIn(scope, program) {
  const steps = program.stepsUnder(scope.id);
  const alerts = steps.filter(isAlert);
  if (alerts.some((alert) => alert.thing === "page" || isPager(`${alert.name} ${alert.target?.text ?? ""}`))) return "page";
  if (alerts.length > 0) return "warn";
  const reports = steps.filter((step) => step.effect === "report");
  if (reports.some((report) => report.thing === "log")) return "log";
  const outcome = program.outcome(scope);
  if (reports.length > 0 || outcome === "loud") return "output";
  return outcome === "silent" || outcome === "lies" ? "nobody" : "unknown";
}
function sentence(message) {
  return message.replace(/\.$/, "");
}

// src/render/explanation.ts
var AGAIN = { same: "safe", twice: "not safe", unknown: "depends" };
var HANGS = { yes: "yes", no: "no", unknown: "cannot be told" };
var HEARD = {
  page: "pages somebody",
  warn: "warns somebody",
  log: "is logged",
  output: "is printed only",
  nobody: "is heard by nobody",
  unknown: "is heard by whom cannot be told"
};
var OUTCOMES = {
  loud: "exits badly or raises again",
  told: "reports it and goes on",
  kept: "keeps it for later",
  silent: "says nothing",
  lies: "ends in success",
  unknown: "does something else"
};
function failureText({ goes, handlers, heard: heard2 }) {
  if (goes === "unknown") return "it cannot be told where it goes";
  if (goes === "ignored") return "nobody looks at it: the run goes on as if it had worked";
  if (goes === "absorbed") return "it is kept inside the call around it";
  if (goes === "stops") return `it stops the run and ${HEARD[heard2]}`;
  const places = handlers.map(({ line, outcome }) => `line ${line}, which ${OUTCOMES[outcome]}`);
  return `it goes to ${places.join("; and to ")}: it ${HEARD[heard2]}`;
}
function head({ unit, job, because }) {
  const sure = job === "weak" ? ", probably" : "";
  return `${unit}${sure}${because.length > 0 ? `: ${because.join(", ")}` : ""}`;
}
function renderExplanation(explanation, { colour }) {
  const style = styleOf(colour);
  const { path, unread, steps } = explanation;
  const first = `${style.strong(logLine(path))} ${style.faint(logLine(head(explanation)))}`;
  if (unread) return `${first}

${logLine(`It was not read: ${unread.why}.`)}
`;
  const notes = (explanation.notes ?? []).map((note) => logLine(`note: ${note}`));
  if (steps.length === 0) return `${[first, ...notes, "No step touches anything outside the program."].join("\n\n")}
`;
  return `${[first, ...notes, ...steps.map((step) => stepText(step, style))].join("\n\n")}
`;
}
function stepText(step, style) {
  const { line, name, does, within, again: again2, hangs: hangs2, failure } = step;
  const paint = (answer) => answer === "same" || answer === "no" ? style.good : answer === "unknown" ? style.faint : style.bad;
  return [
    `line ${line}  ${style.strong(logLine(name))} ${does}${within ? style.faint(` in ${logLine(within)}`) : ""}`,
    `  runs twice  ${paint(again2.answer)(AGAIN[again2.answer])}: ${logLine(again2.because)}`,
    `  can hang    ${paint(hangs2.answer)(HANGS[hangs2.answer])}: ${logLine(hangs2.because)}`,
    `  fails       ${failureText(failure)}`
  ].join("\n");
}
function renderExplanationMarkdown(explanation) {
  const { path, unread, steps } = explanation;
  const notes = (explanation.notes ?? []).map((note) => `
> ${prose(note)}
`);
  const start = `## ${codeCell(path)}

${prose(head(explanation))}
${notes.join("")}`;
  if (unread) return `${start}
It was not read: ${prose(unread.why)}.
`;
  if (steps.length === 0) return `${start}
No step touches anything outside the program.
`;
  const rows = steps.map(({ line, name, does, again: again2, hangs: hangs2, failure }) => {
    const answers = [
      `${AGAIN[again2.answer]}: ${proseCell(again2.because)}`,
      `${HANGS[hangs2.answer]}: ${proseCell(hangs2.because)}`
    ];
    return `| ${[line, `${codeCell(name)} ${does}`, ...answers, failureText(failure)].join(" | ")} |`;
  });
  return `${start}
| line | step | if it runs twice | can it hang | where its failure goes |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

// src/entry/explain.ts
async function explain2(request, terminal) {
  const { cwd } = terminal;
  const { root, places } = await placesOf(request.operands, cwd);
  const [place] = places;
  if (!place?.named) throw new UsageError(`\`${request.operands[0]}\` is a folder: name a file.`);
  const configuration = await configurationFrom(configurationText(request, root, cwd), request, engine.habits);
  const explanation = await explainFile(readPlace(place), engine, configuration, await aroundRoot(root));
  const ending = await say(textOf(explanation, request, terminal), terminal);
  return explanation.unread ? { kind: "usage" } : ending;
}
function textOf(explanation, { format }, terminal) {
  if (format === "json") return renderJson(explanation);
  return format === "markdown" ? renderExplanationMarkdown(explanation) : renderExplanation(explanation, terminal);
}
export {
  explain2 as explain
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2FwcC9leHBsYWluLnRzIiwgIi4uL3NyYy9yZW5kZXIvZXhwbGFuYXRpb24udHMiLCAiLi4vc3JjL2VudHJ5L2V4cGxhaW4udHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB0eXBlIHsgQ29uZmlndXJhdGlvbiB9IGZyb20gJy4uL2NvbmZpZy9jb25maWd1cmF0aW9uLnRzJztcbmltcG9ydCB7IHNldHRpbmdzT2YgfSBmcm9tICcuLi9jb25maWcvc2V0dGluZ3MudHMnO1xuaW1wb3J0IHsgcmVwb3J0T2YsIHNheUNhbGxlciB9IGZyb20gJy4uL2NvcmUvY2FsbGVycy50cyc7XG5pbXBvcnQgeyB1bml0T2YgfSBmcm9tICcuLi9jb3JlL2V2aWRlbmNlLnRzJztcbmltcG9ydCB0eXBlIHsgRXhwbGFpbmVkU3RlcCwgRXhwbGFuYXRpb24sIEhlYXJkIH0gZnJvbSAnLi4vY29yZS9leHBsYW5hdGlvbi50cyc7XG5pbXBvcnQgdHlwZSB7IFNjb3BlIH0gZnJvbSAnLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgeyBjcmVhdGVQcm9ncmFtIH0gZnJvbSAnLi4vY29yZS9mbG93L2NyZWF0ZS50cyc7XG5pbXBvcnQgdHlwZSB7IEhhYml0RGVmaW5pdGlvbiwgVmVyZGljdCB9IGZyb20gJy4uL2NvcmUvaGFiaXQudHMnO1xuaW1wb3J0IHsgb3B0aW9uc0ZvciB9IGZyb20gJy4uL2NvcmUvanVkZ2UudHMnO1xuaW1wb3J0IHR5cGUgeyBGYWlsdXJlLCBQcm9ncmFtIH0gZnJvbSAnLi4vY29yZS9wcm9ncmFtLnRzJztcbmltcG9ydCB7IGlzQ2hhbmdlLCBpc091dHNpZGUsIHR5cGUgU3RlcCB9IGZyb20gJy4uL2NvcmUvc3RlcC50cyc7XG5pbXBvcnQgeyBpc0FsZXJ0IH0gZnJvbSAnLi4va25vd2xlZGdlL2FsZXJ0cy50cyc7XG5pbXBvcnQgeyBpc1BhZ2VyIH0gZnJvbSAnLi4va25vd2xlZGdlL25hbWVzLnRzJztcbmltcG9ydCB7IGlzTGVmdE9uUnVubmVyIH0gZnJvbSAnLi4va25vd2xlZGdlL3dvcmtmbG93L3J1bm5lci50cyc7XG5pbXBvcnQgeyB0eXBlIEFyb3VuZCwgc2V0dGluZ3NBcm91bmQgfSBmcm9tICcuL2NhbGxlcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBFbmdpbmUgfSBmcm9tICcuL2VuZ2luZS50cyc7XG5pbXBvcnQgeyB0eXBlIElucHV0RmlsZSwgcmVhZEZhY3RzIH0gZnJvbSAnLi9yZWFkLnRzJztcbmltcG9ydCB7IFVzYWdlRXJyb3IgfSBmcm9tICcuL3VzYWdlLnRzJztcblxuLyoqXG4gKiBPbmUgZmlsZSwgc3RlcCBieSBzdGVwOiB3aGF0IGhhcHBlbnMgaWYgaXQgcnVucyB0d2ljZSwgd2hldGhlciBpdCBjYW4gaGFuZywgd2hlcmUgaXRzIGZhaWx1cmUgZ29lcyBhbmQgd2hvIGhlYXJzIG9mIGl0LlxuICogYGFyb3VuZGA6IHdoYXQgc2F5cyBpbiBpdHMgcmVwb3NpdG9yeSB3aG8gc3RhcnRzIGl0OyB3aXRob3V0IHRoZW0gdGhlIGV4cGxhbmF0aW9uIHNheXMgdGhhdCBub2JvZHkga25vd3Mgd2hvIHN0YXJ0cyBpdC5cbiAqIFRocm93cyBhIGBVc2FnZUVycm9yYCB3aGVuIHRoZSBmaWxlIGlzIGluIG5vIGxhbmd1YWdlIHRoYXQgaXMga25vd24uXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBleHBsYWluRmlsZShcbiAgZmlsZTogSW5wdXRGaWxlLFxuICBlbmdpbmU6IEVuZ2luZSxcbiAgY29uZmlndXJhdGlvbjogQ29uZmlndXJhdGlvbixcbiAgYXJvdW5kPzogQXJvdW5kLFxuKTogUHJvbWlzZTxFeHBsYW5hdGlvbj4ge1xuICBjb25zdCByZWFkaW5nID0gYXdhaXQgcmVhZEZhY3RzKHsgLi4uZmlsZSwgbmFtZWQ6IHRydWUgfSwgZW5naW5lKTtcbiAgY29uc3Qga25vd24gPSB7IHZlcnNpb246IDEsIHBhdGg6IGZpbGUucGF0aCwgYmVjYXVzZTogW10sIHN0ZXBzOiBbXSwgdW5pdDogJ3NjcmlwdCcgfSBhcyBjb25zdDtcbiAgaWYgKHJlYWRpbmcgPT09IHVuZGVmaW5lZCkge1xuICAgIHRocm93IG5ldyBVc2FnZUVycm9yKGBcXGAke2ZpbGUucGF0aH1cXGAgaXMgaW4gbm8gbGFuZ3VhZ2UgdGhhdCBpcyBrbm93bjogbmFtZSBhIHNjcmlwdCwgc3VjaCBhcyBhIFB5dGhvbiBmaWxlLmApO1xuICB9XG4gIGNvbnN0IGxhbmd1YWdlID0gZW5naW5lLmxhbmd1YWdlT2YoZmlsZS5wYXRoLCBmaWxlLnRleHQpID8/ICcnO1xuICBpZiAocmVhZGluZy5raW5kID09PSAndW5yZWFkJykgcmV0dXJuIHsgLi4ua25vd24sIGxhbmd1YWdlLCB1bnJlYWQ6IHJlYWRpbmcudW5yZWFkIH07XG4gIGlmIChyZWFkaW5nLmtpbmQgPT09ICdmYXVsdCcpIHJldHVybiB7IC4uLmtub3duLCBsYW5ndWFnZSwgdW5yZWFkOiB7IHBhdGg6IGZpbGUucGF0aCwgd2h5OiByZWFkaW5nLmZhdWx0Lm1lc3NhZ2UgfSB9O1xuICBjb25zdCB7IHNldHRpbmdzLCBub3RlcyB9ID0gYXdhaXQgc2V0dGluZ3NBcm91bmQoYXdhaXQgc2V0dGluZ3NPZihjb25maWd1cmF0aW9uKSwgYXJvdW5kID8/IHsgdGV4dHM6IFtdIH0sIFtmaWxlLnBhdGhdLCBlbmdpbmUpO1xuICBjb25zdCBvcHRpb25zID0gb3B0aW9uc0ZvcihyZWFkaW5nLmZhY3RzLCBzZXR0aW5ncyk7XG4gIGNvbnN0IHByb2dyYW0gPSBjcmVhdGVQcm9ncmFtKHJlYWRpbmcuZmFjdHMsIGVuZ2luZS5rbm93bGVkZ2UsIG9wdGlvbnMpO1xuICBjb25zdCB7IGtpbmQsIGpvYiA9IHByb2dyYW0uZXZpZGVuY2UuZ3Vlc3NlZCA/ICgnd2VhaycgYXMgY29uc3QpIDogdW5kZWZpbmVkIH0gPSBwcm9ncmFtLmV2aWRlbmNlO1xuICBjb25zdCB7IGNhbGxlcnMgPSBbXSB9ID0gb3B0aW9ucztcbiAgY29uc3QgYmVjYXVzZSA9IFsuLi5uZXcgU2V0KFsuLi5wcm9ncmFtLmV2aWRlbmNlLmJlY2F1c2UsIC4uLmNhbGxlcnMubWFwKHNheUNhbGxlcildKV07XG4gIGNvbnN0IGFzayA9IGhhYml0UXVlc3Rpb25zKGVuZ2luZS5oYWJpdHMpO1xuICByZXR1cm4ge1xuICAgIC4uLmtub3duLFxuICAgIGxhbmd1YWdlLFxuICAgIHVuaXQ6IHVuaXRPZihwcm9ncmFtLmV2aWRlbmNlKSxcbiAgICAuLi4oam9iICE9PSB1bmRlZmluZWQgJiYgeyBqb2IgfSksXG4gICAgYmVjYXVzZTogYXJvdW5kIHx8IGtpbmQgPT09ICd3b3JrZmxvdycgPyBiZWNhdXNlIDogWy4uLmJlY2F1c2UsIE5PX1JFUE9TSVRPUlldLFxuICAgIC4uLihjYWxsZXJzLmxlbmd0aCA+IDAgJiYgeyBjYWxsZXJzOiBjYWxsZXJzLm1hcChyZXBvcnRPZikgfSksXG4gICAgLi4uKG5vdGVzLmxlbmd0aCA+IDAgJiYgeyBub3RlcyB9KSxcbiAgICBzdGVwczogcHJvZ3JhbS5zdGVwcy5maWx0ZXIoKHN0ZXApID0+IGlzT3V0c2lkZShzdGVwKSB8fCBzdGVwLmVmZmVjdCA9PT0gJ3dhaXQnKS5tYXAoKHN0ZXApID0+IGV4cGxhaW4oc3RlcCwgcHJvZ3JhbSwgYXNrKSksXG4gIH07XG59XG5cbmNvbnN0IE5PX1JFUE9TSVRPUlkgPSAnaXQgbGllcyBpbiBubyByZXBvc2l0b3J5IHdob3NlIHdvcmtmbG93cywgY3JvbnRhYnMgb3IgdGltZXJzIGNvdWxkIHNheSB3aG8gc3RhcnRzIGl0JztcblxudHlwZSBRdWVzdGlvbiA9IChzdGVwOiBTdGVwLCBwcm9ncmFtOiBQcm9ncmFtKSA9PiBWZXJkaWN0IHwgdW5kZWZpbmVkO1xuXG5pbnRlcmZhY2UgSGFiaXRRdWVzdGlvbnMge1xuICByZWFkb25seSBhZ2FpbjogUXVlc3Rpb247XG4gIHJlYWRvbmx5IGhhbmdzOiBRdWVzdGlvbjtcbn1cblxuLyoqIFRoZSBoYWJpdHMnIG93biBhbnN3ZXJzLCBzbyB0aGF0IHdoYXQgaXMgZXhwbGFpbmVkIG5ldmVyIGRpc2FncmVlcyB3aXRoIHdoYXQgaXMgZm91bmQuICovXG5mdW5jdGlvbiBoYWJpdFF1ZXN0aW9ucyhoYWJpdHM6IHJlYWRvbmx5IEhhYml0RGVmaW5pdGlvbltdKTogSGFiaXRRdWVzdGlvbnMge1xuICBjb25zdCBxdWVzdGlvbk9mID0gKGlkOiBzdHJpbmcpOiBRdWVzdGlvbiA9PiB7XG4gICAgY29uc3QgaGFiaXQgPSBoYWJpdHMuZmluZCgob25lKSA9PiBvbmUuaWQgPT09IGlkKTtcbiAgICByZXR1cm4gKHN0ZXAsIHByb2dyYW0pID0+IHtcbiAgICAgIGNvbnN0IHZlcmRpY3RzID0gaGFiaXQ/Lm9uLnN0ZXA/LihzdGVwLCBwcm9ncmFtKTtcbiAgICAgIGNvbnN0IGxpc3QgPSBBcnJheS5pc0FycmF5KHZlcmRpY3RzKSA/ICh2ZXJkaWN0cyBhcyByZWFkb25seSBWZXJkaWN0W10pIDogdmVyZGljdHMgPyBbdmVyZGljdHMgYXMgVmVyZGljdF0gOiBbXTtcbiAgICAgIHJldHVybiBsaXN0LmZpbmQoKHsgb3V0Y29tZSB9KSA9PiBvdXRjb21lID09PSAnbWlzc2luZycpID8/IGxpc3RbMF07XG4gICAgfTtcbiAgfTtcbiAgcmV0dXJuIHsgYWdhaW46IHF1ZXN0aW9uT2YoJ2lkZW1wb3RlbmNlJyksIGhhbmdzOiBxdWVzdGlvbk9mKCd0aW1lb3V0cycpIH07XG59XG5cbmZ1bmN0aW9uIGV4cGxhaW4oc3RlcDogU3RlcCwgcHJvZ3JhbTogUHJvZ3JhbSwgYXNrOiBIYWJpdFF1ZXN0aW9ucyk6IEV4cGxhaW5lZFN0ZXAge1xuICBjb25zdCBlbmNsb3NpbmcgPSBwcm9ncmFtLmVuY2xvc2luZyhzdGVwLmNhbGwuaWQpO1xuICBjb25zdCBmYWlsdXJlID0gcHJvZ3JhbS5mYWlsdXJlKHN0ZXApO1xuICBjb25zdCBieSA9IGZhaWx1cmUua2luZCA9PT0gJ2hhbmRsZWQnID8gZmFpbHVyZS5ieSA6IFtdO1xuICByZXR1cm4ge1xuICAgIGxpbmU6IHByb2dyYW0ubGluZXMubGluZUF0KHN0ZXAuY2FsbC5zdGFydCksXG4gICAgbmFtZTogc3RlcC5uYW1lLFxuICAgIGRvZXM6IGRvaW5nKHN0ZXApLFxuICAgIHdpdGhpbjogZW5jbG9zaW5nLnJvbGUgPT09ICdmdW5jdGlvbicgPyAoZW5jbG9zaW5nLm5hbWUgPz8gJycpIDogKHByb2dyYW0uam9iKHN0ZXAuY2FsbC5pZCk/Lm5hbWUgPz8gJycpLFxuICAgIGFnYWluOiBhZ2FpbihzdGVwLCBhc2suYWdhaW4oc3RlcCwgcHJvZ3JhbSksIHByb2dyYW0pLFxuICAgIGhhbmdzOiBoYW5ncyhzdGVwLCBhc2suaGFuZ3Moc3RlcCwgcHJvZ3JhbSkpLFxuICAgIGZhaWx1cmU6IHtcbiAgICAgIGdvZXM6IGZhaWx1cmUua2luZCxcbiAgICAgIGhhbmRsZXJzOiBieS5tYXAoKHNjb3BlKSA9PiAoeyBsaW5lOiBwcm9ncmFtLmxpbmVzLmxpbmVBdChzY29wZS5zdGFydCksIG91dGNvbWU6IHByb2dyYW0ub3V0Y29tZShzY29wZSkgfSkpLFxuICAgICAgaGVhcmQ6IGhlYXJkKHN0ZXAsIGZhaWx1cmUsIHByb2dyYW0pLFxuICAgIH0sXG4gIH07XG59XG5cbmNvbnN0IFZFUkJTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgcmVhZDogJ3JlYWRzJyxcbiAgY3JlYXRlOiAnY3JlYXRlcycsXG4gIHdyaXRlOiAnd3JpdGVzJyxcbiAgYXBwZW5kOiAnYXBwZW5kcyB0bycsXG4gIGRlbGV0ZTogJ2RlbGV0ZXMnLFxuICBjaGFuZ2U6ICdjaGFuZ2VzJyxcbiAgc2VuZDogJ3NlbmRzIHRvJyxcbiAgcnVuOiAnc3RhcnRzJyxcbiAgd2FpdDogJ3dhaXRzIGZvcicsXG59O1xuXG5mdW5jdGlvbiBkb2luZyh7IGVmZmVjdCwgbWVkaXVtLCB0aGluZyB9OiBTdGVwKTogc3RyaW5nIHtcbiAgY29uc3Qgd2hhdCA9IHRoaW5nICE9PSB1bmRlZmluZWQgJiYgdGhpbmcgIT09IG1lZGl1bSA/IGAke3RoaW5nfSwgJHttZWRpdW19YCA6IG1lZGl1bTtcbiAgcmV0dXJuIGAke1ZFUkJTW2VmZmVjdF0gPz8gZWZmZWN0fSAoJHt3aGF0fSlgO1xufVxuXG5mdW5jdGlvbiBhZ2FpbihzdGVwOiBTdGVwLCB2ZXJkaWN0OiBWZXJkaWN0IHwgdW5kZWZpbmVkLCBwcm9ncmFtOiBQcm9ncmFtKTogRXhwbGFpbmVkU3RlcFsnYWdhaW4nXSB7XG4gIGlmICh2ZXJkaWN0Py5vdXRjb21lID09PSAnbWlzc2luZycpIHJldHVybiB7IGFuc3dlcjogJ3R3aWNlJywgYmVjYXVzZTogc2VudGVuY2UodmVyZGljdC5tZXNzYWdlKSB9O1xuICBpZiAoaXNDaGFuZ2Uoc3RlcCkgJiYgaXNMZWZ0T25SdW5uZXIoc3RlcCwgcHJvZ3JhbSkpIHJldHVybiB7IGFuc3dlcjogJ3NhbWUnLCBiZWNhdXNlOiAnd2hhdCBpdCBsZWF2ZXMgZW5kcyB3aXRoIGl0cyBydW5uZXInIH07XG4gIGlmICh2ZXJkaWN0Py5vdXRjb21lID09PSAna2VwdCcpIHJldHVybiB7IGFuc3dlcjogJ3NhbWUnLCBiZWNhdXNlOiAnaXQgaXMgc2FmZSB0byByZXBlYXQnIH07XG4gIGlmIChzdGVwLmVmZmVjdCA9PT0gJ3dhaXQnKSByZXR1cm4geyBhbnN3ZXI6ICdzYW1lJywgYmVjYXVzZTogJ2l0IGNoYW5nZXMgbm90aGluZycgfTtcbiAgaWYgKCFpc0NoYW5nZShzdGVwKSkgcmV0dXJuIHsgYW5zd2VyOiAnc2FtZScsIGJlY2F1c2U6ICdpdCBvbmx5IHJlYWRzJyB9O1xuICBjb25zdCBzYWZlID0gc3RlcC5yb3cuYWdhaW4/LihzdGVwLmFzayk7XG4gIGlmIChzYWZlID09PSAneWVzJykgcmV0dXJuIHsgYW5zd2VyOiAnc2FtZScsIGJlY2F1c2U6ICdpdCBpcyBzYWZlIHRvIHJlcGVhdCcgfTtcbiAgaWYgKHN0ZXAuZWZmZWN0ID09PSAnd3JpdGUnKSByZXR1cm4geyBhbnN3ZXI6ICdzYW1lJywgYmVjYXVzZTogJ2l0IG92ZXJ3cml0ZXMgd2hhdCB0aGUgZmlyc3QgcnVuIHdyb3RlJyB9O1xuICAvLyBUaGUgaGFiaXQgaXMgc2lsZW50OiBhIGxvZywgYSBoaXN0b3J5LCBhbiBhbGVydC4gV2hldGhlciBvbmNlIG1vcmUgaXMgdG9vIG11Y2ggaXMgZm9yIGEgcGVyc29uIHRvIHNheS5cbiAgaWYgKHN0ZXAuZWZmZWN0ID09PSAnYXBwZW5kJykgcmV0dXJuIHsgYW5zd2VyOiAndW5rbm93bicsIGJlY2F1c2U6ICdpdCBhZGRzIG9uY2UgbW9yZScgfTtcbiAgaWYgKHN0ZXAuZWZmZWN0ID09PSAnc2VuZCcpIHJldHVybiB7IGFuc3dlcjogJ3Vua25vd24nLCBiZWNhdXNlOiAnaXQgc2VuZHMgb25jZSBtb3JlJyB9O1xuICBjb25zdCBndWFyZGVkID0gcHJvZ3JhbS5ldmVyeVdheShzdGVwLmNhbGwuaWQsICgpID0+IHRydWUpO1xuICBpZiAoZ3VhcmRlZCkgcmV0dXJuIHsgYW5zd2VyOiAndW5rbm93bicsIGJlY2F1c2U6ICdpdCBkZXBlbmRzIG9uIHRoZSBjb25kaXRpb24gYXJvdW5kIGl0JyB9O1xuICByZXR1cm4geyBhbnN3ZXI6ICd1bmtub3duJywgYmVjYXVzZTogYGl0IGRlcGVuZHMgb24gd2hhdCBcXGAke3N0ZXAubmFtZX1cXGAgZG9lc2AgfTtcbn1cblxuZnVuY3Rpb24gaGFuZ3Moc3RlcDogU3RlcCwgdmVyZGljdDogVmVyZGljdCB8IHVuZGVmaW5lZCk6IEV4cGxhaW5lZFN0ZXBbJ2hhbmdzJ10ge1xuICBpZiAodmVyZGljdD8ub3V0Y29tZSA9PT0gJ21pc3NpbmcnKSByZXR1cm4geyBhbnN3ZXI6ICd5ZXMnLCBiZWNhdXNlOiBzZW50ZW5jZSh2ZXJkaWN0Lm1lc3NhZ2UpIH07XG4gIGNvbnN0IGxpbWl0ID0gc3RlcC5yb3cubGltaXQ7XG4gIGlmIChsaW1pdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyBhbnN3ZXI6ICdubycsIGJlY2F1c2U6ICdpdCB3YWl0cyBmb3Igbm9ib2R5JyB9O1xuICBpZiAobGltaXQuYm91bmRlZCA9PT0gJ2RlZmF1bHQnKSByZXR1cm4geyBhbnN3ZXI6ICdubycsIGJlY2F1c2U6IGJ5RGVmYXVsdChsaW1pdC5zZWNvbmRzKSB9O1xuICBjb25zdCBib3VuZGVkID0gbGltaXQuYm91bmRlZChzdGVwLmFzayk7XG4gIGlmIChib3VuZGVkID09PSAndW5rbm93bicpIHJldHVybiB7IGFuc3dlcjogJ3Vua25vd24nLCBiZWNhdXNlOiAnYSBsaW1pdCBtYXkgYmUgc2V0IGVsc2V3aGVyZScgfTtcbiAgaWYgKGJvdW5kZWQgPT09ICd5ZXMnIHx8IHZlcmRpY3Q/Lm91dGNvbWUgPT09ICdrZXB0JykgcmV0dXJuIHsgYW5zd2VyOiAnbm8nLCBiZWNhdXNlOiAnaXRzIHdhaXQgaXMgbGltaXRlZCcgfTtcbiAgcmV0dXJuIHsgYW5zd2VyOiAneWVzJywgYmVjYXVzZTogbGltaXQuc2Vjb25kcyA9PT0gdW5kZWZpbmVkID8gJ25vdGhpbmcgbGltaXRzIGl0cyB3YWl0JyA6IGJ5RGVmYXVsdChsaW1pdC5zZWNvbmRzKSB9O1xufVxuXG5mdW5jdGlvbiBieURlZmF1bHQoc2Vjb25kczogbnVtYmVyIHwgdW5kZWZpbmVkKTogc3RyaW5nIHtcbiAgcmV0dXJuIHNlY29uZHMgPT09IHVuZGVmaW5lZCA/ICdpdHMgY2xpZW50IGhhcyBhIGxpbWl0IGJ5IGRlZmF1bHQnIDogYGl0cyBjbGllbnQgZ2l2ZXMgdXAgYWZ0ZXIgJHtzZWNvbmRzfSBzIGJ5IGRlZmF1bHRgO1xufVxuXG5mdW5jdGlvbiBoZWFyZChzdGVwOiBTdGVwLCBmYWlsdXJlOiBGYWlsdXJlLCBwcm9ncmFtOiBQcm9ncmFtKTogSGVhcmQge1xuICBpZiAoZmFpbHVyZS5raW5kID09PSAndW5rbm93bicpIHJldHVybiAndW5rbm93bic7XG4gIGlmIChmYWlsdXJlLmtpbmQgPT09ICdpZ25vcmVkJykgcmV0dXJuICdub2JvZHknO1xuICBpZiAoZmFpbHVyZS5raW5kID09PSAnYWJzb3JiZWQnKSByZXR1cm4gJ3Vua25vd24nO1xuICBjb25zdCBzY29wZXMgPSBmYWlsdXJlLmtpbmQgPT09ICdoYW5kbGVkJyA/IGZhaWx1cmUuYnkgOiBwcm9ncmFtLmNhdGNoZXJzKHN0ZXAuY2FsbC5pZCkuc2VlbjtcbiAgY29uc3QgbG91ZGVzdCA9IHNjb3Blcy5tYXAoKHNjb3BlKSA9PiB0b2xkSW4oc2NvcGUsIHByb2dyYW0pKS5zb3J0KChhLCBiKSA9PiBPUkRFUi5pbmRleE9mKGEpIC0gT1JERVIuaW5kZXhPZihiKSlbMF07XG4gIGlmIChmYWlsdXJlLmtpbmQgPT09ICdzdG9wcycpIHJldHVybiBsb3VkZXN0ID09PSB1bmRlZmluZWQgfHwgbG91ZGVzdCA9PT0gJ25vYm9keScgPyAnb3V0cHV0JyA6IGxvdWRlc3Q7XG4gIHJldHVybiBsb3VkZXN0ID8/ICdub2JvZHknO1xufVxuXG5jb25zdCBPUkRFUjogcmVhZG9ubHkgSGVhcmRbXSA9IFsncGFnZScsICd3YXJuJywgJ2xvZycsICdvdXRwdXQnLCAndW5rbm93bicsICdub2JvZHknXTtcblxuZnVuY3Rpb24gdG9sZEluKHNjb3BlOiBTY29wZSwgcHJvZ3JhbTogUHJvZ3JhbSk6IEhlYXJkIHtcbiAgY29uc3Qgc3RlcHMgPSBwcm9ncmFtLnN0ZXBzVW5kZXIoc2NvcGUuaWQpO1xuICBjb25zdCBhbGVydHMgPSBzdGVwcy5maWx0ZXIoaXNBbGVydCk7XG4gIGlmIChhbGVydHMuc29tZSgoYWxlcnQpID0+IGFsZXJ0LnRoaW5nID09PSAncGFnZScgfHwgaXNQYWdlcihgJHthbGVydC5uYW1lfSAke2FsZXJ0LnRhcmdldD8udGV4dCA/PyAnJ31gKSkpIHJldHVybiAncGFnZSc7XG4gIGlmIChhbGVydHMubGVuZ3RoID4gMCkgcmV0dXJuICd3YXJuJztcbiAgY29uc3QgcmVwb3J0cyA9IHN0ZXBzLmZpbHRlcigoc3RlcCkgPT4gc3RlcC5lZmZlY3QgPT09ICdyZXBvcnQnKTtcbiAgaWYgKHJlcG9ydHMuc29tZSgocmVwb3J0KSA9PiByZXBvcnQudGhpbmcgPT09ICdsb2cnKSkgcmV0dXJuICdsb2cnO1xuICBjb25zdCBvdXRjb21lID0gcHJvZ3JhbS5vdXRjb21lKHNjb3BlKTtcbiAgaWYgKHJlcG9ydHMubGVuZ3RoID4gMCB8fCBvdXRjb21lID09PSAnbG91ZCcpIHJldHVybiAnb3V0cHV0JztcbiAgcmV0dXJuIG91dGNvbWUgPT09ICdzaWxlbnQnIHx8IG91dGNvbWUgPT09ICdsaWVzJyA/ICdub2JvZHknIDogJ3Vua25vd24nO1xufVxuXG5mdW5jdGlvbiBzZW50ZW5jZShtZXNzYWdlOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gbWVzc2FnZS5yZXBsYWNlKC9cXC4kLywgJycpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgRXhwbGFpbmVkU3RlcCwgRXhwbGFuYXRpb24gfSBmcm9tICcuLi9jb3JlL2V4cGxhbmF0aW9uLnRzJztcbmltcG9ydCB7IGNvZGVDZWxsLCBsb2dMaW5lLCBwcm9zZSwgcHJvc2VDZWxsIH0gZnJvbSAnLi9lc2NhcGUudHMnO1xuaW1wb3J0IHsgdHlwZSBTdHlsZSwgc3R5bGVPZiB9IGZyb20gJy4vc3R5bGUudHMnO1xuXG5jb25zdCBBR0FJTiA9IHsgc2FtZTogJ3NhZmUnLCB0d2ljZTogJ25vdCBzYWZlJywgdW5rbm93bjogJ2RlcGVuZHMnIH0gYXMgY29uc3Q7XG5jb25zdCBIQU5HUyA9IHsgeWVzOiAneWVzJywgbm86ICdubycsIHVua25vd246ICdjYW5ub3QgYmUgdG9sZCcgfSBhcyBjb25zdDtcbmNvbnN0IEhFQVJEOiBSZWFkb25seTxSZWNvcmQ8RXhwbGFpbmVkU3RlcFsnZmFpbHVyZSddWydoZWFyZCddLCBzdHJpbmc+PiA9IHtcbiAgcGFnZTogJ3BhZ2VzIHNvbWVib2R5JyxcbiAgd2FybjogJ3dhcm5zIHNvbWVib2R5JyxcbiAgbG9nOiAnaXMgbG9nZ2VkJyxcbiAgb3V0cHV0OiAnaXMgcHJpbnRlZCBvbmx5JyxcbiAgbm9ib2R5OiAnaXMgaGVhcmQgYnkgbm9ib2R5JyxcbiAgdW5rbm93bjogJ2lzIGhlYXJkIGJ5IHdob20gY2Fubm90IGJlIHRvbGQnLFxufTtcbmNvbnN0IE9VVENPTUVTID0ge1xuICBsb3VkOiAnZXhpdHMgYmFkbHkgb3IgcmFpc2VzIGFnYWluJyxcbiAgdG9sZDogJ3JlcG9ydHMgaXQgYW5kIGdvZXMgb24nLFxuICBrZXB0OiAna2VlcHMgaXQgZm9yIGxhdGVyJyxcbiAgc2lsZW50OiAnc2F5cyBub3RoaW5nJyxcbiAgbGllczogJ2VuZHMgaW4gc3VjY2VzcycsXG4gIHVua25vd246ICdkb2VzIHNvbWV0aGluZyBlbHNlJyxcbn0gYXMgY29uc3Q7XG5cbi8qKiBXaGVyZSBhIHN0ZXAncyBmYWlsdXJlIGdvZXMgYW5kIHdobyBoZWFycyBvZiBpdCwgYXMgYSBzZW50ZW5jZSB3aXRob3V0IGEgZmluYWwgc3RvcC4gKi9cbmZ1bmN0aW9uIGZhaWx1cmVUZXh0KHsgZ29lcywgaGFuZGxlcnMsIGhlYXJkIH06IEV4cGxhaW5lZFN0ZXBbJ2ZhaWx1cmUnXSk6IHN0cmluZyB7XG4gIGlmIChnb2VzID09PSAndW5rbm93bicpIHJldHVybiAnaXQgY2Fubm90IGJlIHRvbGQgd2hlcmUgaXQgZ29lcyc7XG4gIGlmIChnb2VzID09PSAnaWdub3JlZCcpIHJldHVybiAnbm9ib2R5IGxvb2tzIGF0IGl0OiB0aGUgcnVuIGdvZXMgb24gYXMgaWYgaXQgaGFkIHdvcmtlZCc7XG4gIGlmIChnb2VzID09PSAnYWJzb3JiZWQnKSByZXR1cm4gJ2l0IGlzIGtlcHQgaW5zaWRlIHRoZSBjYWxsIGFyb3VuZCBpdCc7XG4gIGlmIChnb2VzID09PSAnc3RvcHMnKSByZXR1cm4gYGl0IHN0b3BzIHRoZSBydW4gYW5kICR7SEVBUkRbaGVhcmRdfWA7XG4gIGNvbnN0IHBsYWNlcyA9IGhhbmRsZXJzLm1hcCgoeyBsaW5lLCBvdXRjb21lIH0pID0+IGBsaW5lICR7bGluZX0sIHdoaWNoICR7T1VUQ09NRVNbb3V0Y29tZV19YCk7XG4gIHJldHVybiBgaXQgZ29lcyB0byAke3BsYWNlcy5qb2luKCc7IGFuZCB0byAnKX06IGl0ICR7SEVBUkRbaGVhcmRdfWA7XG59XG5cbmZ1bmN0aW9uIGhlYWQoeyB1bml0LCBqb2IsIGJlY2F1c2UgfTogRXhwbGFuYXRpb24pOiBzdHJpbmcge1xuICBjb25zdCBzdXJlID0gam9iID09PSAnd2VhaycgPyAnLCBwcm9iYWJseScgOiAnJztcbiAgcmV0dXJuIGAke3VuaXR9JHtzdXJlfSR7YmVjYXVzZS5sZW5ndGggPiAwID8gYDogJHtiZWNhdXNlLmpvaW4oJywgJyl9YCA6ICcnfWA7XG59XG5cbi8qKiBBbiBleHBsYW5hdGlvbiBmb3IgYSB0ZXJtaW5hbC4gRW5kcyB3aXRoIGEgbGluZSBicmVhay4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5kZXJFeHBsYW5hdGlvbihleHBsYW5hdGlvbjogRXhwbGFuYXRpb24sIHsgY29sb3VyIH06IHsgcmVhZG9ubHkgY29sb3VyOiBib29sZWFuIH0pOiBzdHJpbmcge1xuICBjb25zdCBzdHlsZSA9IHN0eWxlT2YoY29sb3VyKTtcbiAgY29uc3QgeyBwYXRoLCB1bnJlYWQsIHN0ZXBzIH0gPSBleHBsYW5hdGlvbjtcbiAgY29uc3QgZmlyc3QgPSBgJHtzdHlsZS5zdHJvbmcobG9nTGluZShwYXRoKSl9ICR7c3R5bGUuZmFpbnQobG9nTGluZShoZWFkKGV4cGxhbmF0aW9uKSkpfWA7XG4gIGlmICh1bnJlYWQpIHJldHVybiBgJHtmaXJzdH1cXG5cXG4ke2xvZ0xpbmUoYEl0IHdhcyBub3QgcmVhZDogJHt1bnJlYWQud2h5fS5gKX1cXG5gO1xuICBjb25zdCBub3RlcyA9IChleHBsYW5hdGlvbi5ub3RlcyA/PyBbXSkubWFwKChub3RlKSA9PiBsb2dMaW5lKGBub3RlOiAke25vdGV9YCkpO1xuICBpZiAoc3RlcHMubGVuZ3RoID09PSAwKSByZXR1cm4gYCR7W2ZpcnN0LCAuLi5ub3RlcywgJ05vIHN0ZXAgdG91Y2hlcyBhbnl0aGluZyBvdXRzaWRlIHRoZSBwcm9ncmFtLiddLmpvaW4oJ1xcblxcbicpfVxcbmA7XG4gIHJldHVybiBgJHtbZmlyc3QsIC4uLm5vdGVzLCAuLi5zdGVwcy5tYXAoKHN0ZXApID0+IHN0ZXBUZXh0KHN0ZXAsIHN0eWxlKSldLmpvaW4oJ1xcblxcbicpfVxcbmA7XG59XG5cbmZ1bmN0aW9uIHN0ZXBUZXh0KHN0ZXA6IEV4cGxhaW5lZFN0ZXAsIHN0eWxlOiBTdHlsZSk6IHN0cmluZyB7XG4gIGNvbnN0IHsgbGluZSwgbmFtZSwgZG9lcywgd2l0aGluLCBhZ2FpbiwgaGFuZ3MsIGZhaWx1cmUgfSA9IHN0ZXA7XG4gIGNvbnN0IHBhaW50ID0gKGFuc3dlcjogc3RyaW5nKSA9PlxuICAgIGFuc3dlciA9PT0gJ3NhbWUnIHx8IGFuc3dlciA9PT0gJ25vJyA/IHN0eWxlLmdvb2QgOiBhbnN3ZXIgPT09ICd1bmtub3duJyA/IHN0eWxlLmZhaW50IDogc3R5bGUuYmFkO1xuICByZXR1cm4gW1xuICAgIGBsaW5lICR7bGluZX0gICR7c3R5bGUuc3Ryb25nKGxvZ0xpbmUobmFtZSkpfSAke2RvZXN9JHt3aXRoaW4gPyBzdHlsZS5mYWludChgIGluICR7bG9nTGluZSh3aXRoaW4pfWApIDogJyd9YCxcbiAgICBgICBydW5zIHR3aWNlICAke3BhaW50KGFnYWluLmFuc3dlcikoQUdBSU5bYWdhaW4uYW5zd2VyXSl9OiAke2xvZ0xpbmUoYWdhaW4uYmVjYXVzZSl9YCxcbiAgICBgICBjYW4gaGFuZyAgICAke3BhaW50KGhhbmdzLmFuc3dlcikoSEFOR1NbaGFuZ3MuYW5zd2VyXSl9OiAke2xvZ0xpbmUoaGFuZ3MuYmVjYXVzZSl9YCxcbiAgICBgICBmYWlscyAgICAgICAke2ZhaWx1cmVUZXh0KGZhaWx1cmUpfWAsXG4gIF0uam9pbignXFxuJyk7XG59XG5cbi8qKiBBbiBleHBsYW5hdGlvbiBhcyBNYXJrZG93bjogb25lIHRhYmxlLiBFbmRzIHdpdGggYSBsaW5lIGJyZWFrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmRlckV4cGxhbmF0aW9uTWFya2Rvd24oZXhwbGFuYXRpb246IEV4cGxhbmF0aW9uKTogc3RyaW5nIHtcbiAgY29uc3QgeyBwYXRoLCB1bnJlYWQsIHN0ZXBzIH0gPSBleHBsYW5hdGlvbjtcbiAgY29uc3Qgbm90ZXMgPSAoZXhwbGFuYXRpb24ubm90ZXMgPz8gW10pLm1hcCgobm90ZSkgPT4gYFxcbj4gJHtwcm9zZShub3RlKX1cXG5gKTtcbiAgY29uc3Qgc3RhcnQgPSBgIyMgJHtjb2RlQ2VsbChwYXRoKX1cXG5cXG4ke3Byb3NlKGhlYWQoZXhwbGFuYXRpb24pKX1cXG4ke25vdGVzLmpvaW4oJycpfWA7XG4gIGlmICh1bnJlYWQpIHJldHVybiBgJHtzdGFydH1cXG5JdCB3YXMgbm90IHJlYWQ6ICR7cHJvc2UodW5yZWFkLndoeSl9LlxcbmA7XG4gIGlmIChzdGVwcy5sZW5ndGggPT09IDApIHJldHVybiBgJHtzdGFydH1cXG5ObyBzdGVwIHRvdWNoZXMgYW55dGhpbmcgb3V0c2lkZSB0aGUgcHJvZ3JhbS5cXG5gO1xuICBjb25zdCByb3dzID0gc3RlcHMubWFwKCh7IGxpbmUsIG5hbWUsIGRvZXMsIGFnYWluLCBoYW5ncywgZmFpbHVyZSB9KSA9PiB7XG4gICAgY29uc3QgYW5zd2VycyA9IFtcbiAgICAgIGAke0FHQUlOW2FnYWluLmFuc3dlcl19OiAke3Byb3NlQ2VsbChhZ2Fpbi5iZWNhdXNlKX1gLFxuICAgICAgYCR7SEFOR1NbaGFuZ3MuYW5zd2VyXX06ICR7cHJvc2VDZWxsKGhhbmdzLmJlY2F1c2UpfWAsXG4gICAgXTtcbiAgICByZXR1cm4gYHwgJHtbbGluZSwgYCR7Y29kZUNlbGwobmFtZSl9ICR7ZG9lc31gLCAuLi5hbnN3ZXJzLCBmYWlsdXJlVGV4dChmYWlsdXJlKV0uam9pbignIHwgJyl9IHxgO1xuICB9KTtcbiAgcmV0dXJuIGAke3N0YXJ0fVxcbnwgbGluZSB8IHN0ZXAgfCBpZiBpdCBydW5zIHR3aWNlIHwgY2FuIGl0IGhhbmcgfCB3aGVyZSBpdHMgZmFpbHVyZSBnb2VzIHxcXG58IC0tLSB8IC0tLSB8IC0tLSB8IC0tLSB8IC0tLSB8XFxuJHtyb3dzLmpvaW4oJ1xcbicpfVxcbmA7XG59XG4iLCAiaW1wb3J0IHsgYXJvdW5kUm9vdCB9IGZyb20gJy4uL2FkYXB0ZXJzL2Fyb3VuZC50cyc7XG5pbXBvcnQgeyBwbGFjZXNPZiwgcmVhZFBsYWNlIH0gZnJvbSAnLi4vYWRhcHRlcnMvZmlsZXMudHMnO1xuaW1wb3J0IHsgZXhwbGFpbkZpbGUgfSBmcm9tICcuLi9hcHAvZXhwbGFpbi50cyc7XG5pbXBvcnQgeyBVc2FnZUVycm9yIH0gZnJvbSAnLi4vYXBwL3VzYWdlLnRzJztcbmltcG9ydCB0eXBlIHsgRXhwbGFuYXRpb24gfSBmcm9tICcuLi9jb3JlL2V4cGxhbmF0aW9uLnRzJztcbmltcG9ydCB7IHJlbmRlckV4cGxhbmF0aW9uLCByZW5kZXJFeHBsYW5hdGlvbk1hcmtkb3duIH0gZnJvbSAnLi4vcmVuZGVyL2V4cGxhbmF0aW9uLnRzJztcbmltcG9ydCB7IHJlbmRlckpzb24gfSBmcm9tICcuLi9yZW5kZXIvanNvbi50cyc7XG5pbXBvcnQgdHlwZSB7IFJlcXVlc3QgfSBmcm9tICcuL2FyZ3VtZW50cy50cyc7XG5pbXBvcnQgeyBjb25maWd1cmF0aW9uRnJvbSwgY29uZmlndXJhdGlvblRleHQgfSBmcm9tICcuL2NvbmZpZ3VyYXRpb24udHMnO1xuaW1wb3J0IHsgZW5naW5lIH0gZnJvbSAnLi9lbmdpbmUudHMnO1xuaW1wb3J0IHR5cGUgeyBFbmRpbmcgfSBmcm9tICcuL2V4aXQtc3RhdHVzLnRzJztcbmltcG9ydCB7IHNheSwgdHlwZSBUZXJtaW5hbCB9IGZyb20gJy4vdGVybWluYWwudHMnO1xuXG4vKiogYHJlYWRpbmVzcyBleHBsYWluIEZJTEVgLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGV4cGxhaW4ocmVxdWVzdDogUmVxdWVzdCwgdGVybWluYWw6IFRlcm1pbmFsKTogUHJvbWlzZTxFbmRpbmc+IHtcbiAgY29uc3QgeyBjd2QgfSA9IHRlcm1pbmFsO1xuICBjb25zdCB7IHJvb3QsIHBsYWNlcyB9ID0gYXdhaXQgcGxhY2VzT2YocmVxdWVzdC5vcGVyYW5kcywgY3dkKTtcbiAgY29uc3QgW3BsYWNlXSA9IHBsYWNlcztcbiAgaWYgKCFwbGFjZT8ubmFtZWQpIHRocm93IG5ldyBVc2FnZUVycm9yKGBcXGAke3JlcXVlc3Qub3BlcmFuZHNbMF19XFxgIGlzIGEgZm9sZGVyOiBuYW1lIGEgZmlsZS5gKTtcbiAgY29uc3QgY29uZmlndXJhdGlvbiA9IGF3YWl0IGNvbmZpZ3VyYXRpb25Gcm9tKGNvbmZpZ3VyYXRpb25UZXh0KHJlcXVlc3QsIHJvb3QsIGN3ZCksIHJlcXVlc3QsIGVuZ2luZS5oYWJpdHMpO1xuICBjb25zdCBleHBsYW5hdGlvbiA9IGF3YWl0IGV4cGxhaW5GaWxlKHJlYWRQbGFjZShwbGFjZSksIGVuZ2luZSwgY29uZmlndXJhdGlvbiwgYXdhaXQgYXJvdW5kUm9vdChyb290KSk7XG4gIGNvbnN0IGVuZGluZyA9IGF3YWl0IHNheSh0ZXh0T2YoZXhwbGFuYXRpb24sIHJlcXVlc3QsIHRlcm1pbmFsKSwgdGVybWluYWwpO1xuICAvLyBUaGUgcGVyc29uIGNhbiBtZW5kIGEgZmlsZSB0aGF0IGNhbm5vdCBiZSByZWFkLCBhbmQgbm90aGluZyB3YXMgZXhwbGFpbmVkLlxuICByZXR1cm4gZXhwbGFuYXRpb24udW5yZWFkID8geyBraW5kOiAndXNhZ2UnIH0gOiBlbmRpbmc7XG59XG5cbmZ1bmN0aW9uIHRleHRPZihleHBsYW5hdGlvbjogRXhwbGFuYXRpb24sIHsgZm9ybWF0IH06IFJlcXVlc3QsIHRlcm1pbmFsOiBUZXJtaW5hbCk6IHN0cmluZyB7XG4gIGlmIChmb3JtYXQgPT09ICdqc29uJykgcmV0dXJuIHJlbmRlckpzb24oZXhwbGFuYXRpb24pO1xuICByZXR1cm4gZm9ybWF0ID09PSAnbWFya2Rvd24nID8gcmVuZGVyRXhwbGFuYXRpb25NYXJrZG93bihleHBsYW5hdGlvbikgOiByZW5kZXJFeHBsYW5hdGlvbihleHBsYW5hdGlvbiwgdGVybWluYWwpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUF3QkEsZUFBc0IsWUFDcEIsTUFDQUEsU0FDQSxlQUNBLFFBQ3NCO0FBQ3RCLFFBQU0sVUFBVSxNQUFNLFVBQVUsRUFBRSxHQUFHLE1BQU0sT0FBTyxLQUFLLEdBQUdBLE9BQU07QUFDaEUsUUFBTSxRQUFRLEVBQUUsU0FBUyxHQUFHLE1BQU0sS0FBSyxNQUFNLFNBQVMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxHQUFHLE1BQU0sU0FBUztBQUNwRixNQUFJLFlBQVksUUFBVztBQUN6QixVQUFNLElBQUksV0FBVyxLQUFLLEtBQUssSUFBSSwyRUFBMkU7QUFBQSxFQUNoSDtBQUNBLFFBQU0sV0FBV0EsUUFBTyxXQUFXLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSztBQUM1RCxNQUFJLFFBQVEsU0FBUyxTQUFVLFFBQU8sRUFBRSxHQUFHLE9BQU8sVUFBVSxRQUFRLFFBQVEsT0FBTztBQUNuRixNQUFJLFFBQVEsU0FBUyxRQUFTLFFBQU8sRUFBRSxHQUFHLE9BQU8sVUFBVSxRQUFRLEVBQUUsTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLE1BQU0sUUFBUSxFQUFFO0FBQ25ILFFBQU0sRUFBRSxVQUFVLE1BQU0sSUFBSSxNQUFNLGVBQWUsTUFBTSxXQUFXLGFBQWEsR0FBRyxVQUFVLEVBQUUsT0FBTyxDQUFDLEVBQUUsR0FBRyxDQUFDLEtBQUssSUFBSSxHQUFHQSxPQUFNO0FBQzlILFFBQU0sVUFBVSxXQUFXLFFBQVEsT0FBTyxRQUFRO0FBQ2xELFFBQU0sVUFBVSxjQUFjLFFBQVEsT0FBT0EsUUFBTyxXQUFXLE9BQU87QUFDdEUsUUFBTSxFQUFFLE1BQU0sTUFBTSxRQUFRLFNBQVMsVUFBVyxTQUFtQixPQUFVLElBQUksUUFBUTtBQUN6RixRQUFNLEVBQUUsVUFBVSxDQUFDLEVBQUUsSUFBSTtBQUN6QixRQUFNLFVBQVUsQ0FBQyxHQUFHLG9CQUFJLElBQUksQ0FBQyxHQUFHLFFBQVEsU0FBUyxTQUFTLEdBQUcsUUFBUSxJQUFJLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFDckYsUUFBTSxNQUFNLGVBQWVBLFFBQU8sTUFBTTtBQUN4QyxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSDtBQUFBLElBQ0EsTUFBTSxPQUFPLFFBQVEsUUFBUTtBQUFBLElBQzdCLEdBQUksUUFBUSxVQUFhLEVBQUUsSUFBSTtBQUFBLElBQy9CLFNBQVMsVUFBVSxTQUFTLGFBQWEsVUFBVSxDQUFDLEdBQUcsU0FBUyxhQUFhO0FBQUEsSUFDN0UsR0FBSSxRQUFRLFNBQVMsS0FBSyxFQUFFLFNBQVMsUUFBUSxJQUFJLFFBQVEsRUFBRTtBQUFBLElBQzNELEdBQUksTUFBTSxTQUFTLEtBQUssRUFBRSxNQUFNO0FBQUEsSUFDaEMsT0FBTyxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsVUFBVSxJQUFJLEtBQUssS0FBSyxXQUFXLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLE1BQU0sU0FBUyxHQUFHLENBQUM7QUFBQSxFQUM1SDtBQUNGO0FBRUEsSUFBTSxnQkFBZ0I7QUFVdEIsU0FBUyxlQUFlLFFBQW9EO0FBQzFFLFFBQU0sYUFBYSxDQUFDLE9BQXlCO0FBQzNDLFVBQU0sUUFBUSxPQUFPLEtBQUssQ0FBQyxRQUFRLElBQUksT0FBTyxFQUFFO0FBQ2hELFdBQU8sQ0FBQyxNQUFNLFlBQVk7QUFDeEIsWUFBTSxXQUFXLE9BQU8sR0FBRyxPQUFPLE1BQU0sT0FBTztBQUMvQyxZQUFNLE9BQU8sTUFBTSxRQUFRLFFBQVEsSUFBSyxXQUFrQyxXQUFXLENBQUMsUUFBbUIsSUFBSSxDQUFDO0FBQzlHLGFBQU8sS0FBSyxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxTQUFTLEtBQUssS0FBSyxDQUFDO0FBQUEsSUFDcEU7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLE9BQU8sV0FBVyxhQUFhLEdBQUcsT0FBTyxXQUFXLFVBQVUsRUFBRTtBQUMzRTtBQUVBLFNBQVMsUUFBUSxNQUFZLFNBQWtCLEtBQW9DO0FBQ2pGLFFBQU0sWUFBWSxRQUFRLFVBQVUsS0FBSyxLQUFLLEVBQUU7QUFDaEQsUUFBTSxVQUFVLFFBQVEsUUFBUSxJQUFJO0FBQ3BDLFFBQU0sS0FBSyxRQUFRLFNBQVMsWUFBWSxRQUFRLEtBQUssQ0FBQztBQUN0RCxTQUFPO0FBQUEsSUFDTCxNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLO0FBQUEsSUFDMUMsTUFBTSxLQUFLO0FBQUEsSUFDWCxNQUFNLE1BQU0sSUFBSTtBQUFBLElBQ2hCLFFBQVEsVUFBVSxTQUFTLGFBQWMsVUFBVSxRQUFRLEtBQU8sUUFBUSxJQUFJLEtBQUssS0FBSyxFQUFFLEdBQUcsUUFBUTtBQUFBLElBQ3JHLE9BQU8sTUFBTSxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU8sR0FBRyxPQUFPO0FBQUEsSUFDcEQsT0FBTyxNQUFNLE1BQU0sSUFBSSxNQUFNLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDM0MsU0FBUztBQUFBLE1BQ1AsTUFBTSxRQUFRO0FBQUEsTUFDZCxVQUFVLEdBQUcsSUFBSSxDQUFDLFdBQVcsRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLE1BQU0sS0FBSyxHQUFHLFNBQVMsUUFBUSxRQUFRLEtBQUssRUFBRSxFQUFFO0FBQUEsTUFDMUcsT0FBTyxNQUFNLE1BQU0sU0FBUyxPQUFPO0FBQUEsSUFDckM7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLFFBQTBDO0FBQUEsRUFDOUMsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUNSO0FBRUEsU0FBUyxNQUFNLEVBQUUsUUFBUSxRQUFRLE1BQU0sR0FBaUI7QUFDdEQsUUFBTSxPQUFPLFVBQVUsVUFBYSxVQUFVLFNBQVMsR0FBRyxLQUFLLEtBQUssTUFBTSxLQUFLO0FBQy9FLFNBQU8sR0FBRyxNQUFNLE1BQU0sS0FBSyxNQUFNLEtBQUssSUFBSTtBQUM1QztBQUVBLFNBQVMsTUFBTSxNQUFZLFNBQThCLFNBQTBDO0FBQ2pHLE1BQUksU0FBUyxZQUFZLFVBQVcsUUFBTyxFQUFFLFFBQVEsU0FBUyxTQUFTLFNBQVMsUUFBUSxPQUFPLEVBQUU7QUFDakcsTUFBSSxTQUFTLElBQUksS0FBSyxlQUFlLE1BQU0sT0FBTyxFQUFHLFFBQU8sRUFBRSxRQUFRLFFBQVEsU0FBUyxzQ0FBc0M7QUFDN0gsTUFBSSxTQUFTLFlBQVksT0FBUSxRQUFPLEVBQUUsUUFBUSxRQUFRLFNBQVMsdUJBQXVCO0FBQzFGLE1BQUksS0FBSyxXQUFXLE9BQVEsUUFBTyxFQUFFLFFBQVEsUUFBUSxTQUFTLHFCQUFxQjtBQUNuRixNQUFJLENBQUMsU0FBUyxJQUFJLEVBQUcsUUFBTyxFQUFFLFFBQVEsUUFBUSxTQUFTLGdCQUFnQjtBQUN2RSxRQUFNLE9BQU8sS0FBSyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RDLE1BQUksU0FBUyxNQUFPLFFBQU8sRUFBRSxRQUFRLFFBQVEsU0FBUyx1QkFBdUI7QUFDN0UsTUFBSSxLQUFLLFdBQVcsUUFBUyxRQUFPLEVBQUUsUUFBUSxRQUFRLFNBQVMseUNBQXlDO0FBRXhHLE1BQUksS0FBSyxXQUFXLFNBQVUsUUFBTyxFQUFFLFFBQVEsV0FBVyxTQUFTLG9CQUFvQjtBQUN2RixNQUFJLEtBQUssV0FBVyxPQUFRLFFBQU8sRUFBRSxRQUFRLFdBQVcsU0FBUyxxQkFBcUI7QUFDdEYsUUFBTSxVQUFVLFFBQVEsU0FBUyxLQUFLLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDekQsTUFBSSxRQUFTLFFBQU8sRUFBRSxRQUFRLFdBQVcsU0FBUyx3Q0FBd0M7QUFDMUYsU0FBTyxFQUFFLFFBQVEsV0FBVyxTQUFTLHdCQUF3QixLQUFLLElBQUksVUFBVTtBQUNsRjtBQUVBLFNBQVMsTUFBTSxNQUFZLFNBQXNEO0FBQy9FLE1BQUksU0FBUyxZQUFZLFVBQVcsUUFBTyxFQUFFLFFBQVEsT0FBTyxTQUFTLFNBQVMsUUFBUSxPQUFPLEVBQUU7QUFDL0YsUUFBTSxRQUFRLEtBQUssSUFBSTtBQUN2QixNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsUUFBUSxNQUFNLFNBQVMsc0JBQXNCO0FBQy9FLE1BQUksTUFBTSxZQUFZLFVBQVcsUUFBTyxFQUFFLFFBQVEsTUFBTSxTQUFTLFVBQVUsTUFBTSxPQUFPLEVBQUU7QUFDMUYsUUFBTSxVQUFVLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDdEMsTUFBSSxZQUFZLFVBQVcsUUFBTyxFQUFFLFFBQVEsV0FBVyxTQUFTLCtCQUErQjtBQUMvRixNQUFJLFlBQVksU0FBUyxTQUFTLFlBQVksT0FBUSxRQUFPLEVBQUUsUUFBUSxNQUFNLFNBQVMsc0JBQXNCO0FBQzVHLFNBQU8sRUFBRSxRQUFRLE9BQU8sU0FBUyxNQUFNLFlBQVksU0FBWSw0QkFBNEIsVUFBVSxNQUFNLE9BQU8sRUFBRTtBQUN0SDtBQUVBLFNBQVMsVUFBVSxTQUFxQztBQUN0RCxTQUFPLFlBQVksU0FBWSxzQ0FBc0MsNkJBQTZCLE9BQU87QUFDM0c7QUFFQSxTQUFTLE1BQU0sTUFBWSxTQUFrQixTQUF5QjtBQUNwRSxNQUFJLFFBQVEsU0FBUyxVQUFXLFFBQU87QUFDdkMsTUFBSSxRQUFRLFNBQVMsVUFBVyxRQUFPO0FBQ3ZDLE1BQUksUUFBUSxTQUFTLFdBQVksUUFBTztBQUN4QyxRQUFNLFNBQVMsUUFBUSxTQUFTLFlBQVksUUFBUSxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssRUFBRSxFQUFFO0FBQ3hGLFFBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxVQUFVLE9BQU8sT0FBTyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLE1BQU0sUUFBUSxDQUFDLElBQUksTUFBTSxRQUFRLENBQUMsQ0FBQyxFQUFFLENBQUM7QUFDbkgsTUFBSSxRQUFRLFNBQVMsUUFBUyxRQUFPLFlBQVksVUFBYSxZQUFZLFdBQVcsV0FBVztBQUNoRyxTQUFPLFdBQVc7QUFDcEI7QUFFQSxJQUFNLFFBQTBCLENBQUMsUUFBUSxRQUFRLE9BQU8sVUFBVSxXQUFXLFFBQVE7QUFFckYsU0FBUyxPQUFPLE9BQWMsU0FBeUI7QUFDckQsUUFBTSxRQUFRLFFBQVEsV0FBVyxNQUFNLEVBQUU7QUFDekMsUUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPO0FBQ25DLE1BQUksT0FBTyxLQUFLLENBQUMsVUFBVSxNQUFNLFVBQVUsVUFBVSxRQUFRLEdBQUcsTUFBTSxJQUFJLElBQUksTUFBTSxRQUFRLFFBQVEsRUFBRSxFQUFFLENBQUMsRUFBRyxRQUFPO0FBQ25ILE1BQUksT0FBTyxTQUFTLEVBQUcsUUFBTztBQUM5QixRQUFNLFVBQVUsTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUMvRCxNQUFJLFFBQVEsS0FBSyxDQUFDLFdBQVcsT0FBTyxVQUFVLEtBQUssRUFBRyxRQUFPO0FBQzdELFFBQU0sVUFBVSxRQUFRLFFBQVEsS0FBSztBQUNyQyxNQUFJLFFBQVEsU0FBUyxLQUFLLFlBQVksT0FBUSxRQUFPO0FBQ3JELFNBQU8sWUFBWSxZQUFZLFlBQVksU0FBUyxXQUFXO0FBQ2pFO0FBRUEsU0FBUyxTQUFTLFNBQXlCO0FBQ3pDLFNBQU8sUUFBUSxRQUFRLE9BQU8sRUFBRTtBQUNsQzs7O0FDektBLElBQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxPQUFPLFlBQVksU0FBUyxVQUFVO0FBQ3BFLElBQU0sUUFBUSxFQUFFLEtBQUssT0FBTyxJQUFJLE1BQU0sU0FBUyxpQkFBaUI7QUFDaEUsSUFBTSxRQUFxRTtBQUFBLEVBQ3pFLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFDWDtBQUNBLElBQU0sV0FBVztBQUFBLEVBQ2YsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUNYO0FBR0EsU0FBUyxZQUFZLEVBQUUsTUFBTSxVQUFVLE9BQUFDLE9BQU0sR0FBcUM7QUFDaEYsTUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixNQUFJLFNBQVMsVUFBVyxRQUFPO0FBQy9CLE1BQUksU0FBUyxXQUFZLFFBQU87QUFDaEMsTUFBSSxTQUFTLFFBQVMsUUFBTyx3QkFBd0IsTUFBTUEsTUFBSyxDQUFDO0FBQ2pFLFFBQU0sU0FBUyxTQUFTLElBQUksQ0FBQyxFQUFFLE1BQU0sUUFBUSxNQUFNLFFBQVEsSUFBSSxXQUFXLFNBQVMsT0FBTyxDQUFDLEVBQUU7QUFDN0YsU0FBTyxjQUFjLE9BQU8sS0FBSyxXQUFXLENBQUMsUUFBUSxNQUFNQSxNQUFLLENBQUM7QUFDbkU7QUFFQSxTQUFTLEtBQUssRUFBRSxNQUFNLEtBQUssUUFBUSxHQUF3QjtBQUN6RCxRQUFNLE9BQU8sUUFBUSxTQUFTLGVBQWU7QUFDN0MsU0FBTyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsUUFBUSxTQUFTLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxDQUFDLEtBQUssRUFBRTtBQUM3RTtBQUdPLFNBQVMsa0JBQWtCLGFBQTBCLEVBQUUsT0FBTyxHQUF5QztBQUM1RyxRQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFFBQU0sRUFBRSxNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQ2hDLFFBQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxRQUFRLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLFFBQVEsS0FBSyxXQUFXLENBQUMsQ0FBQyxDQUFDO0FBQ3ZGLE1BQUksT0FBUSxRQUFPLEdBQUcsS0FBSztBQUFBO0FBQUEsRUFBTyxRQUFRLG9CQUFvQixPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQUE7QUFDNUUsUUFBTSxTQUFTLFlBQVksU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsUUFBUSxTQUFTLElBQUksRUFBRSxDQUFDO0FBQzlFLE1BQUksTUFBTSxXQUFXLEVBQUcsUUFBTyxHQUFHLENBQUMsT0FBTyxHQUFHLE9BQU8sK0NBQStDLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFBQTtBQUNqSCxTQUFPLEdBQUcsQ0FBQyxPQUFPLEdBQUcsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFBQTtBQUN6RjtBQUVBLFNBQVMsU0FBUyxNQUFxQixPQUFzQjtBQUMzRCxRQUFNLEVBQUUsTUFBTSxNQUFNLE1BQU0sUUFBUSxPQUFBQyxRQUFPLE9BQUFDLFFBQU8sUUFBUSxJQUFJO0FBQzVELFFBQU0sUUFBUSxDQUFDLFdBQ2IsV0FBVyxVQUFVLFdBQVcsT0FBTyxNQUFNLE9BQU8sV0FBVyxZQUFZLE1BQU0sUUFBUSxNQUFNO0FBQ2pHLFNBQU87QUFBQSxJQUNMLFFBQVEsSUFBSSxLQUFLLE1BQU0sT0FBTyxRQUFRLElBQUksQ0FBQyxDQUFDLElBQUksSUFBSSxHQUFHLFNBQVMsTUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUMsRUFBRSxJQUFJLEVBQUU7QUFBQSxJQUMxRyxpQkFBaUIsTUFBTUQsT0FBTSxNQUFNLEVBQUUsTUFBTUEsT0FBTSxNQUFNLENBQUMsQ0FBQyxLQUFLLFFBQVFBLE9BQU0sT0FBTyxDQUFDO0FBQUEsSUFDcEYsaUJBQWlCLE1BQU1DLE9BQU0sTUFBTSxFQUFFLE1BQU1BLE9BQU0sTUFBTSxDQUFDLENBQUMsS0FBSyxRQUFRQSxPQUFNLE9BQU8sQ0FBQztBQUFBLElBQ3BGLGlCQUFpQixZQUFZLE9BQU8sQ0FBQztBQUFBLEVBQ3ZDLEVBQUUsS0FBSyxJQUFJO0FBQ2I7QUFHTyxTQUFTLDBCQUEwQixhQUFrQztBQUMxRSxRQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sSUFBSTtBQUNoQyxRQUFNLFNBQVMsWUFBWSxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUMsU0FBUztBQUFBLElBQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxDQUFJO0FBQzVFLFFBQU0sUUFBUSxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUE7QUFBQSxFQUFPLE1BQU0sS0FBSyxXQUFXLENBQUMsQ0FBQztBQUFBLEVBQUssTUFBTSxLQUFLLEVBQUUsQ0FBQztBQUNwRixNQUFJLE9BQVEsUUFBTyxHQUFHLEtBQUs7QUFBQSxtQkFBc0IsTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBO0FBQ2xFLE1BQUksTUFBTSxXQUFXLEVBQUcsUUFBTyxHQUFHLEtBQUs7QUFBQTtBQUFBO0FBQ3ZDLFFBQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQUFELFFBQU8sT0FBQUMsUUFBTyxRQUFRLE1BQU07QUFDdEUsVUFBTSxVQUFVO0FBQUEsTUFDZCxHQUFHLE1BQU1ELE9BQU0sTUFBTSxDQUFDLEtBQUssVUFBVUEsT0FBTSxPQUFPLENBQUM7QUFBQSxNQUNuRCxHQUFHLE1BQU1DLE9BQU0sTUFBTSxDQUFDLEtBQUssVUFBVUEsT0FBTSxPQUFPLENBQUM7QUFBQSxJQUNyRDtBQUNBLFdBQU8sS0FBSyxDQUFDLE1BQU0sR0FBRyxTQUFTLElBQUksQ0FBQyxJQUFJLElBQUksSUFBSSxHQUFHLFNBQVMsWUFBWSxPQUFPLENBQUMsRUFBRSxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQy9GLENBQUM7QUFDRCxTQUFPLEdBQUcsS0FBSztBQUFBO0FBQUE7QUFBQSxFQUFpSCxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUE7QUFDako7OztBQzlEQSxlQUFzQkMsU0FBUSxTQUFrQixVQUFxQztBQUNuRixRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFFBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxNQUFNLFNBQVMsUUFBUSxVQUFVLEdBQUc7QUFDN0QsUUFBTSxDQUFDLEtBQUssSUFBSTtBQUNoQixNQUFJLENBQUMsT0FBTyxNQUFPLE9BQU0sSUFBSSxXQUFXLEtBQUssUUFBUSxTQUFTLENBQUMsQ0FBQyw4QkFBOEI7QUFDOUYsUUFBTSxnQkFBZ0IsTUFBTSxrQkFBa0Isa0JBQWtCLFNBQVMsTUFBTSxHQUFHLEdBQUcsU0FBUyxPQUFPLE1BQU07QUFDM0csUUFBTSxjQUFjLE1BQU0sWUFBWSxVQUFVLEtBQUssR0FBRyxRQUFRLGVBQWUsTUFBTSxXQUFXLElBQUksQ0FBQztBQUNyRyxRQUFNLFNBQVMsTUFBTSxJQUFJLE9BQU8sYUFBYSxTQUFTLFFBQVEsR0FBRyxRQUFRO0FBRXpFLFNBQU8sWUFBWSxTQUFTLEVBQUUsTUFBTSxRQUFRLElBQUk7QUFDbEQ7QUFFQSxTQUFTLE9BQU8sYUFBMEIsRUFBRSxPQUFPLEdBQVksVUFBNEI7QUFDekYsTUFBSSxXQUFXLE9BQVEsUUFBTyxXQUFXLFdBQVc7QUFDcEQsU0FBTyxXQUFXLGFBQWEsMEJBQTBCLFdBQVcsSUFBSSxrQkFBa0IsYUFBYSxRQUFRO0FBQ2pIOyIsCiAgIm5hbWVzIjogWyJlbmdpbmUiLCAiaGVhcmQiLCAiYWdhaW4iLCAiaGFuZ3MiLCAiZXhwbGFpbiJdCn0K
