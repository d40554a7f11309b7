import {
  renderJson
} from "./chunk-HGU62VHY.js";
import {
  styleOf
} from "./chunk-IJNTV7AD.js";
import {
  engine
} from "./chunk-CXOPJJUI.js";
import "./chunk-7VUZGTH7.js";
import "./chunk-KX7GEZTP.js";
import "./chunk-VM2AZ4RW.js";
import {
  say
} from "./chunk-X7LUYQYR.js";
import {
  UsageError
} from "./chunk-NABQIVNZ.js";
import {
  suggestion
} from "./chunk-5E45PALA.js";
import "./chunk-XLFYERJZ.js";
import "./chunk-U3R3WC53.js";
import "./chunk-5P3PWNPC.js";
import "./chunk-OSNKVMOL.js";
import "./chunk-5PF6ZX5L.js";
import "./chunk-CUOZTPMV.js";
import "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/render/habits.ts
function habitData({
  id,
  title,
  question,
  pillar,
  weight,
  why,
  how,
  rules,
  jobsOnly = false
}) {
  return { id, title, question, pillar, weight, why: oneLine(why), how: oneLine(how), rules, jobsOnly };
}
function renderHabits(habits, { colour }) {
  const style = styleOf(colour);
  const width = Math.max(...habits.map(({ id }) => id.length));
  const pillars = [...new Set(habits.map(({ pillar }) => pillar))];
  const blocks = pillars.map((pillar) => {
    const lines = habits.filter((habit) => habit.pillar === pillar).map(({ id, weight, question }) => `  ${style.strong(id.padEnd(width))}  ${weight}  ${question}`);
    return [style.faint(pillar), ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}

\`readiness habits ID\` says more; the number is the weight in the score.
`;
}
function renderHabit(habit, { colour }) {
  const style = styleOf(colour);
  const { id, title, question, weight, why, how, rules, jobsOnly } = habit;
  const names = Object.entries(rules).map(([rule, finds]) => `  ${style.strong(`${id}/${rule}`)}
      ${oneLine(finds)}`);
  return [
    `${style.strong(id)}  ${title} (weight ${weight}${jobsOnly ? ", asked of jobs only" : ""})`,
    question,
    `Why: ${oneLine(why)}`,
    `How: ${oneLine(how)}`,
    `Rules:
${names.join("\n")}`,
    `Suppress one with a reason: # readiness: ignore[${id}] -- reason
`
  ].join("\n\n");
}
function renderHabitsMarkdown(habits) {
  const parts = habits.map(({ id, title, question, weight, why, how, rules }) => {
    const list = Object.entries(rules).map(([rule, finds]) => `- \`${id}/${rule}\`: ${oneLine(finds)}`);
    return `## ${id}

**${title}** (weight ${weight}): ${question}

${oneLine(why)}

${oneLine(how)}

${list.join("\n")}`;
  });
  return `${parts.join("\n\n")}
`;
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

// src/entry/habits.ts
async function listHabits({ operands: [id], format }, terminal) {
  const habit = engine.habits.find((one) => one.id === id);
  const ids = engine.habits.map((one) => one.id);
  if (id !== void 0 && habit === void 0) throw new UsageError(`There is no habit \`${id}\`: ${suggestion(id, ids)}`);
  if (format === "json") {
    const data = habit ? habitData(habit) : engine.habits.map(habitData);
    return say(renderJson(data), terminal);
  }
  if (format === "markdown") return say(renderHabitsMarkdown(habit ? [habit] : engine.habits), terminal);
  return say(habit ? renderHabit(habit, terminal) : renderHabits(engine.habits, terminal), terminal);
}
export {
  listHabits
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL3JlbmRlci9oYWJpdHMudHMiLCAiLi4vc3JjL2VudHJ5L2hhYml0cy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHR5cGUgeyBIYWJpdERlZmluaXRpb24gfSBmcm9tICcuLi9jb3JlL2hhYml0LnRzJztcbmltcG9ydCB7IHN0eWxlT2YgfSBmcm9tICcuL3N0eWxlLnRzJztcblxudHlwZSBEZXNjcmliZWQgPSBPbWl0PEhhYml0RGVmaW5pdGlvbiwgJ29uJyB8ICdsaWJyYXJ5Jz47XG5cbi8qKiBXaGF0IGEgaGFiaXQgc2F5cyBhYm91dCBpdHNlbGYsIGFzIHBsYWluIGRhdGEgZm9yIGAtLWZvcm1hdCBqc29uYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYWJpdERhdGEoe1xuICBpZCxcbiAgdGl0bGUsXG4gIHF1ZXN0aW9uLFxuICBwaWxsYXIsXG4gIHdlaWdodCxcbiAgd2h5LFxuICBob3csXG4gIHJ1bGVzLFxuICBqb2JzT25seSA9IGZhbHNlLFxufTogSGFiaXREZWZpbml0aW9uKTogRGVzY3JpYmVkIHtcbiAgcmV0dXJuIHsgaWQsIHRpdGxlLCBxdWVzdGlvbiwgcGlsbGFyLCB3ZWlnaHQsIHdoeTogb25lTGluZSh3aHkpLCBob3c6IG9uZUxpbmUoaG93KSwgcnVsZXMsIGpvYnNPbmx5IH07XG59XG5cbi8qKiBBbGwgaGFiaXRzLCBhIGxpbmUgZWFjaCwgYnkgcGlsbGFyLiBFbmRzIHdpdGggYSBsaW5lIGJyZWFrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmRlckhhYml0cyhoYWJpdHM6IHJlYWRvbmx5IEhhYml0RGVmaW5pdGlvbltdLCB7IGNvbG91ciB9OiB7IHJlYWRvbmx5IGNvbG91cjogYm9vbGVhbiB9KTogc3RyaW5nIHtcbiAgY29uc3Qgc3R5bGUgPSBzdHlsZU9mKGNvbG91cik7XG4gIGNvbnN0IHdpZHRoID0gTWF0aC5tYXgoLi4uaGFiaXRzLm1hcCgoeyBpZCB9KSA9PiBpZC5sZW5ndGgpKTtcbiAgY29uc3QgcGlsbGFycyA9IFsuLi5uZXcgU2V0KGhhYml0cy5tYXAoKHsgcGlsbGFyIH0pID0+IHBpbGxhcikpXTtcbiAgY29uc3QgYmxvY2tzID0gcGlsbGFycy5tYXAoKHBpbGxhcikgPT4ge1xuICAgIGNvbnN0IGxpbmVzID0gaGFiaXRzXG4gICAgICAuZmlsdGVyKChoYWJpdCkgPT4gaGFiaXQucGlsbGFyID09PSBwaWxsYXIpXG4gICAgICAubWFwKCh7IGlkLCB3ZWlnaHQsIHF1ZXN0aW9uIH0pID0+IGAgICR7c3R5bGUuc3Ryb25nKGlkLnBhZEVuZCh3aWR0aCkpfSAgJHt3ZWlnaHR9ICAke3F1ZXN0aW9ufWApO1xuICAgIHJldHVybiBbc3R5bGUuZmFpbnQocGlsbGFyKSwgLi4ubGluZXNdLmpvaW4oJ1xcbicpO1xuICB9KTtcbiAgcmV0dXJuIGAke2Jsb2Nrcy5qb2luKCdcXG5cXG4nKX1cXG5cXG5cXGByZWFkaW5lc3MgaGFiaXRzIElEXFxgIHNheXMgbW9yZTsgdGhlIG51bWJlciBpcyB0aGUgd2VpZ2h0IGluIHRoZSBzY29yZS5cXG5gO1xufVxuXG4vKiogT25lIGhhYml0IGluIGZ1bGwuIEVuZHMgd2l0aCBhIGxpbmUgYnJlYWsuICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZGVySGFiaXQoaGFiaXQ6IEhhYml0RGVmaW5pdGlvbiwgeyBjb2xvdXIgfTogeyByZWFkb25seSBjb2xvdXI6IGJvb2xlYW4gfSk6IHN0cmluZyB7XG4gIGNvbnN0IHN0eWxlID0gc3R5bGVPZihjb2xvdXIpO1xuICBjb25zdCB7IGlkLCB0aXRsZSwgcXVlc3Rpb24sIHdlaWdodCwgd2h5LCBob3csIHJ1bGVzLCBqb2JzT25seSB9ID0gaGFiaXQ7XG4gIGNvbnN0IG5hbWVzID0gT2JqZWN0LmVudHJpZXMocnVsZXMpLm1hcCgoW3J1bGUsIGZpbmRzXSkgPT4gYCAgJHtzdHlsZS5zdHJvbmcoYCR7aWR9LyR7cnVsZX1gKX1cXG4gICAgICAke29uZUxpbmUoZmluZHMpfWApO1xuICByZXR1cm4gW1xuICAgIGAke3N0eWxlLnN0cm9uZyhpZCl9ICAke3RpdGxlfSAod2VpZ2h0ICR7d2VpZ2h0fSR7am9ic09ubHkgPyAnLCBhc2tlZCBvZiBqb2JzIG9ubHknIDogJyd9KWAsXG4gICAgcXVlc3Rpb24sXG4gICAgYFdoeTogJHtvbmVMaW5lKHdoeSl9YCxcbiAgICBgSG93OiAke29uZUxpbmUoaG93KX1gLFxuICAgIGBSdWxlczpcXG4ke25hbWVzLmpvaW4oJ1xcbicpfWAsXG4gICAgYFN1cHByZXNzIG9uZSB3aXRoIGEgcmVhc29uOiAjIHJlYWRpbmVzczogaWdub3JlWyR7aWR9XSAtLSByZWFzb25cXG5gLFxuICBdLmpvaW4oJ1xcblxcbicpO1xufVxuXG4vKiogQWxsIGhhYml0cywgb3Igb25lLCBhcyBNYXJrZG93bi4gRW5kcyB3aXRoIGEgbGluZSBicmVhay4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5kZXJIYWJpdHNNYXJrZG93bihoYWJpdHM6IHJlYWRvbmx5IEhhYml0RGVmaW5pdGlvbltdKTogc3RyaW5nIHtcbiAgY29uc3QgcGFydHMgPSBoYWJpdHMubWFwKCh7IGlkLCB0aXRsZSwgcXVlc3Rpb24sIHdlaWdodCwgd2h5LCBob3csIHJ1bGVzIH0pID0+IHtcbiAgICBjb25zdCBsaXN0ID0gT2JqZWN0LmVudHJpZXMocnVsZXMpLm1hcCgoW3J1bGUsIGZpbmRzXSkgPT4gYC0gXFxgJHtpZH0vJHtydWxlfVxcYDogJHtvbmVMaW5lKGZpbmRzKX1gKTtcbiAgICByZXR1cm4gYCMjICR7aWR9XFxuXFxuKioke3RpdGxlfSoqICh3ZWlnaHQgJHt3ZWlnaHR9KTogJHtxdWVzdGlvbn1cXG5cXG4ke29uZUxpbmUod2h5KX1cXG5cXG4ke29uZUxpbmUoaG93KX1cXG5cXG4ke2xpc3Quam9pbignXFxuJyl9YDtcbiAgfSk7XG4gIHJldHVybiBgJHtwYXJ0cy5qb2luKCdcXG5cXG4nKX1cXG5gO1xufVxuXG5mdW5jdGlvbiBvbmVMaW5lKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0LnJlcGxhY2UoL1xccysvZywgJyAnKS50cmltKCk7XG59XG4iLCAiaW1wb3J0IHsgVXNhZ2VFcnJvciB9IGZyb20gJy4uL2FwcC91c2FnZS50cyc7XG5pbXBvcnQgeyBzdWdnZXN0aW9uIH0gZnJvbSAnLi4vY29uZmlnL25lYXJlc3QudHMnO1xuaW1wb3J0IHsgaGFiaXREYXRhLCByZW5kZXJIYWJpdCwgcmVuZGVySGFiaXRzLCByZW5kZXJIYWJpdHNNYXJrZG93biB9IGZyb20gJy4uL3JlbmRlci9oYWJpdHMudHMnO1xuaW1wb3J0IHsgcmVuZGVySnNvbiB9IGZyb20gJy4uL3JlbmRlci9qc29uLnRzJztcbmltcG9ydCB0eXBlIHsgUmVxdWVzdCB9IGZyb20gJy4vYXJndW1lbnRzLnRzJztcbmltcG9ydCB7IGVuZ2luZSB9IGZyb20gJy4vZW5naW5lLnRzJztcbmltcG9ydCB0eXBlIHsgRW5kaW5nIH0gZnJvbSAnLi9leGl0LXN0YXR1cy50cyc7XG5pbXBvcnQgeyBzYXksIHR5cGUgVGVybWluYWwgfSBmcm9tICcuL3Rlcm1pbmFsLnRzJztcblxuLyoqIGByZWFkaW5lc3MgaGFiaXRzIFtJRF1gLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxpc3RIYWJpdHMoeyBvcGVyYW5kczogW2lkXSwgZm9ybWF0IH06IFJlcXVlc3QsIHRlcm1pbmFsOiBUZXJtaW5hbCk6IFByb21pc2U8RW5kaW5nPiB7XG4gIGNvbnN0IGhhYml0ID0gZW5naW5lLmhhYml0cy5maW5kKChvbmUpID0+IG9uZS5pZCA9PT0gaWQpO1xuICBjb25zdCBpZHMgPSBlbmdpbmUuaGFiaXRzLm1hcCgob25lKSA9PiBvbmUuaWQpO1xuICBpZiAoaWQgIT09IHVuZGVmaW5lZCAmJiBoYWJpdCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgVXNhZ2VFcnJvcihgVGhlcmUgaXMgbm8gaGFiaXQgXFxgJHtpZH1cXGA6ICR7c3VnZ2VzdGlvbihpZCwgaWRzKX1gKTtcbiAgaWYgKGZvcm1hdCA9PT0gJ2pzb24nKSB7XG4gICAgY29uc3QgZGF0YSA9IGhhYml0ID8gaGFiaXREYXRhKGhhYml0KSA6IGVuZ2luZS5oYWJpdHMubWFwKGhhYml0RGF0YSk7XG4gICAgcmV0dXJuIHNheShyZW5kZXJKc29uKGRhdGEpLCB0ZXJtaW5hbCk7XG4gIH1cbiAgaWYgKGZvcm1hdCA9PT0gJ21hcmtkb3duJykgcmV0dXJuIHNheShyZW5kZXJIYWJpdHNNYXJrZG93bihoYWJpdCA/IFtoYWJpdF0gOiBlbmdpbmUuaGFiaXRzKSwgdGVybWluYWwpO1xuICByZXR1cm4gc2F5KGhhYml0ID8gcmVuZGVySGFiaXQoaGFiaXQsIHRlcm1pbmFsKSA6IHJlbmRlckhhYml0cyhlbmdpbmUuaGFiaXRzLCB0ZXJtaW5hbCksIHRlcm1pbmFsKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQU1PLFNBQVMsVUFBVTtBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVztBQUNiLEdBQStCO0FBQzdCLFNBQU8sRUFBRSxJQUFJLE9BQU8sVUFBVSxRQUFRLFFBQVEsS0FBSyxRQUFRLEdBQUcsR0FBRyxLQUFLLFFBQVEsR0FBRyxHQUFHLE9BQU8sU0FBUztBQUN0RztBQUdPLFNBQVMsYUFBYSxRQUFvQyxFQUFFLE9BQU8sR0FBeUM7QUFDakgsUUFBTSxRQUFRLFFBQVEsTUFBTTtBQUM1QixRQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDM0QsUUFBTSxVQUFVLENBQUMsR0FBRyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDL0QsUUFBTSxTQUFTLFFBQVEsSUFBSSxDQUFDLFdBQVc7QUFDckMsVUFBTSxRQUFRLE9BQ1gsT0FBTyxDQUFDLFVBQVUsTUFBTSxXQUFXLE1BQU0sRUFDekMsSUFBSSxDQUFDLEVBQUUsSUFBSSxRQUFRLFNBQVMsTUFBTSxLQUFLLE1BQU0sT0FBTyxHQUFHLE9BQU8sS0FBSyxDQUFDLENBQUMsS0FBSyxNQUFNLEtBQUssUUFBUSxFQUFFO0FBQ2xHLFdBQU8sQ0FBQyxNQUFNLE1BQU0sTUFBTSxHQUFHLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSTtBQUFBLEVBQ2xELENBQUM7QUFDRCxTQUFPLEdBQUcsT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUFBO0FBQUE7QUFBQTtBQUMvQjtBQUdPLFNBQVMsWUFBWSxPQUF3QixFQUFFLE9BQU8sR0FBeUM7QUFDcEcsUUFBTSxRQUFRLFFBQVEsTUFBTTtBQUM1QixRQUFNLEVBQUUsSUFBSSxPQUFPLFVBQVUsUUFBUSxLQUFLLEtBQUssT0FBTyxTQUFTLElBQUk7QUFDbkUsUUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLE9BQU8sR0FBRyxFQUFFLElBQUksSUFBSSxFQUFFLENBQUM7QUFBQSxRQUFXLFFBQVEsS0FBSyxDQUFDLEVBQUU7QUFDeEgsU0FBTztBQUFBLElBQ0wsR0FBRyxNQUFNLE9BQU8sRUFBRSxDQUFDLEtBQUssS0FBSyxZQUFZLE1BQU0sR0FBRyxXQUFXLHlCQUF5QixFQUFFO0FBQUEsSUFDeEY7QUFBQSxJQUNBLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFBQSxJQUNwQixRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQUEsSUFDcEI7QUFBQSxFQUFXLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxJQUMzQixtREFBbUQsRUFBRTtBQUFBO0FBQUEsRUFDdkQsRUFBRSxLQUFLLE1BQU07QUFDZjtBQUdPLFNBQVMscUJBQXFCLFFBQTRDO0FBQy9FLFFBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksT0FBTyxVQUFVLFFBQVEsS0FBSyxLQUFLLE1BQU0sTUFBTTtBQUM3RSxVQUFNLE9BQU8sT0FBTyxRQUFRLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxPQUFPLEVBQUUsSUFBSSxJQUFJLE9BQU8sUUFBUSxLQUFLLENBQUMsRUFBRTtBQUNsRyxXQUFPLE1BQU0sRUFBRTtBQUFBO0FBQUEsSUFBUyxLQUFLLGNBQWMsTUFBTSxNQUFNLFFBQVE7QUFBQTtBQUFBLEVBQU8sUUFBUSxHQUFHLENBQUM7QUFBQTtBQUFBLEVBQU8sUUFBUSxHQUFHLENBQUM7QUFBQTtBQUFBLEVBQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzdILENBQUM7QUFDRCxTQUFPLEdBQUcsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUFBO0FBQzlCO0FBRUEsU0FBUyxRQUFRLE1BQXNCO0FBQ3JDLFNBQU8sS0FBSyxRQUFRLFFBQVEsR0FBRyxFQUFFLEtBQUs7QUFDeEM7OztBQ2xEQSxlQUFzQixXQUFXLEVBQUUsVUFBVSxDQUFDLEVBQUUsR0FBRyxPQUFPLEdBQVksVUFBcUM7QUFDekcsUUFBTSxRQUFRLE9BQU8sT0FBTyxLQUFLLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRTtBQUN2RCxRQUFNLE1BQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxRQUFRLElBQUksRUFBRTtBQUM3QyxNQUFJLE9BQU8sVUFBYSxVQUFVLE9BQVcsT0FBTSxJQUFJLFdBQVcsdUJBQXVCLEVBQUUsT0FBTyxXQUFXLElBQUksR0FBRyxDQUFDLEVBQUU7QUFDdkgsTUFBSSxXQUFXLFFBQVE7QUFDckIsVUFBTSxPQUFPLFFBQVEsVUFBVSxLQUFLLElBQUksT0FBTyxPQUFPLElBQUksU0FBUztBQUNuRSxXQUFPLElBQUksV0FBVyxJQUFJLEdBQUcsUUFBUTtBQUFBLEVBQ3ZDO0FBQ0EsTUFBSSxXQUFXLFdBQVksUUFBTyxJQUFJLHFCQUFxQixRQUFRLENBQUMsS0FBSyxJQUFJLE9BQU8sTUFBTSxHQUFHLFFBQVE7QUFDckcsU0FBTyxJQUFJLFFBQVEsWUFBWSxPQUFPLFFBQVEsSUFBSSxhQUFhLE9BQU8sUUFBUSxRQUFRLEdBQUcsUUFBUTtBQUNuRzsiLAogICJuYW1lcyI6IFtdCn0K
