import {
  show
} from "./chunk-TU7RXXS5.js";
import {
  configurationFrom,
  configurationText
} from "./chunk-DVJHLLW4.js";
import {
  readChange,
  workTreeOf
} from "./chunk-RDHYFXDP.js";
import {
  compareChange,
  filesIn
} from "./chunk-D2HGASWQ.js";
import "./chunk-73QJOVT5.js";
import "./chunk-266Z5ERB.js";
import {
  isNotice
} from "./chunk-UGYQLDRP.js";
import {
  engine,
  onlyHeaderTells
} from "./chunk-CXOPJJUI.js";
import "./chunk-3QTR67YR.js";
import "./chunk-7VUZGTH7.js";
import "./chunk-KX7GEZTP.js";
import "./chunk-EF6KJVFB.js";
import {
  progressOf
} from "./chunk-X7LUYQYR.js";
import {
  UsageError
} from "./chunk-NABQIVNZ.js";
import "./chunk-EXOHDW6U.js";
import "./chunk-5B7HBFYO.js";
import "./chunk-5E45PALA.js";
import "./chunk-KGTNKFGE.js";
import "./chunk-GZ7FPOEF.js";
import "./chunk-U3R3WC53.js";
import "./chunk-5VV3GTHI.js";
import "./chunk-5P3PWNPC.js";
import "./chunk-OSNKVMOL.js";
import "./chunk-5PF6ZX5L.js";
import "./chunk-CUOZTPMV.js";
import "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/entry/diff.ts
async function diff(request, terminal) {
  const { cwd } = terminal;
  const root = workTreeOf(cwd);
  if (root === void 0) throw new UsageError(`${cwd} is in no git repository: go to one, or use \`readiness check\`.`);
  const wanted = (path2) => engine.languageOf(path2) !== void 0 || onlyHeaderTells(path2) || isNotice(path2);
  const change = await readChange(root, rangeOf(request.operands[0]), wanted);
  const { path, base, head } = change.configuration;
  const text = change.base === void 0 ? head : base;
  const committed = text === void 0 ? void 0 : { name: path, text };
  const source = request.config === void 0 ? committed : configurationText(request, root, cwd);
  const configuration = await configurationFrom(source, request, engine.habits);
  const progress = progressOf(filesIn(change), terminal, request.quiet);
  const report = await compareChange(change, engine, configuration, progress);
  progress.end();
  return show(report, request, terminal);
}
function rangeOf(written) {
  const [base, head] = (written ?? "").split(/\.{2,3}/);
  return { ...base && { base }, ...head && { head } };
}
export {
  diff
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VudHJ5L2RpZmYudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHJlYWRDaGFuZ2UsIHdvcmtUcmVlT2YgfSBmcm9tICcuLi9hZGFwdGVycy9naXQudHMnO1xuaW1wb3J0IHsgY29tcGFyZUNoYW5nZSwgZmlsZXNJbiB9IGZyb20gJy4uL2FwcC9jb21wYXJlLnRzJztcbmltcG9ydCB7IGlzTm90aWNlIH0gZnJvbSAnLi4vYXBwL292ZXJ3cml0dGVuLnRzJztcbmltcG9ydCB7IFVzYWdlRXJyb3IgfSBmcm9tICcuLi9hcHAvdXNhZ2UudHMnO1xuaW1wb3J0IHsgb25seUhlYWRlclRlbGxzIH0gZnJvbSAnLi4vY29yZS9lbmRpbmdzLnRzJztcbmltcG9ydCB0eXBlIHsgUmVxdWVzdCB9IGZyb20gJy4vYXJndW1lbnRzLnRzJztcbmltcG9ydCB7IGNvbmZpZ3VyYXRpb25Gcm9tLCBjb25maWd1cmF0aW9uVGV4dCB9IGZyb20gJy4vY29uZmlndXJhdGlvbi50cyc7XG5pbXBvcnQgeyBlbmdpbmUgfSBmcm9tICcuL2VuZ2luZS50cyc7XG5pbXBvcnQgdHlwZSB7IEVuZGluZyB9IGZyb20gJy4vZXhpdC1zdGF0dXMudHMnO1xuaW1wb3J0IHsgc2hvdyB9IGZyb20gJy4vc2hvdy50cyc7XG5pbXBvcnQgeyBwcm9ncmVzc09mLCB0eXBlIFRlcm1pbmFsIH0gZnJvbSAnLi90ZXJtaW5hbC50cyc7XG5cbi8qKiBgcmVhZGluZXNzIGRpZmYgW0JBU0VbLi5IRUFEXV1gLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGRpZmYocmVxdWVzdDogUmVxdWVzdCwgdGVybWluYWw6IFRlcm1pbmFsKTogUHJvbWlzZTxFbmRpbmc+IHtcbiAgY29uc3QgeyBjd2QgfSA9IHRlcm1pbmFsO1xuICBjb25zdCByb290ID0gd29ya1RyZWVPZihjd2QpO1xuICBpZiAocm9vdCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgVXNhZ2VFcnJvcihgJHtjd2R9IGlzIGluIG5vIGdpdCByZXBvc2l0b3J5OiBnbyB0byBvbmUsIG9yIHVzZSBcXGByZWFkaW5lc3MgY2hlY2tcXGAuYCk7XG4gIGNvbnN0IHdhbnRlZCA9IChwYXRoOiBzdHJpbmcpID0+IGVuZ2luZS5sYW5ndWFnZU9mKHBhdGgpICE9PSB1bmRlZmluZWQgfHwgb25seUhlYWRlclRlbGxzKHBhdGgpIHx8IGlzTm90aWNlKHBhdGgpO1xuICBjb25zdCBjaGFuZ2UgPSBhd2FpdCByZWFkQ2hhbmdlKHJvb3QsIHJhbmdlT2YocmVxdWVzdC5vcGVyYW5kc1swXSksIHdhbnRlZCk7XG4gIGNvbnN0IHsgcGF0aCwgYmFzZSwgaGVhZCB9ID0gY2hhbmdlLmNvbmZpZ3VyYXRpb247XG4gIGNvbnN0IHRleHQgPSBjaGFuZ2UuYmFzZSA9PT0gdW5kZWZpbmVkID8gaGVhZCA6IGJhc2U7XG4gIGNvbnN0IGNvbW1pdHRlZCA9IHRleHQgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHsgbmFtZTogcGF0aCwgdGV4dCB9O1xuICBjb25zdCBzb3VyY2UgPSByZXF1ZXN0LmNvbmZpZyA9PT0gdW5kZWZpbmVkID8gY29tbWl0dGVkIDogY29uZmlndXJhdGlvblRleHQocmVxdWVzdCwgcm9vdCwgY3dkKTtcbiAgY29uc3QgY29uZmlndXJhdGlvbiA9IGF3YWl0IGNvbmZpZ3VyYXRpb25Gcm9tKHNvdXJjZSwgcmVxdWVzdCwgZW5naW5lLmhhYml0cyk7XG4gIGNvbnN0IHByb2dyZXNzID0gcHJvZ3Jlc3NPZihmaWxlc0luKGNoYW5nZSksIHRlcm1pbmFsLCByZXF1ZXN0LnF1aWV0KTtcbiAgY29uc3QgcmVwb3J0ID0gYXdhaXQgY29tcGFyZUNoYW5nZShjaGFuZ2UsIGVuZ2luZSwgY29uZmlndXJhdGlvbiwgcHJvZ3Jlc3MpO1xuICBwcm9ncmVzcy5lbmQoKTtcbiAgcmV0dXJuIHNob3cocmVwb3J0LCByZXF1ZXN0LCB0ZXJtaW5hbCk7XG59XG5cbmZ1bmN0aW9uIHJhbmdlT2Yod3JpdHRlbjogc3RyaW5nIHwgdW5kZWZpbmVkKTogeyByZWFkb25seSBiYXNlPzogc3RyaW5nOyByZWFkb25seSBoZWFkPzogc3RyaW5nIH0ge1xuICBjb25zdCBbYmFzZSwgaGVhZF0gPSAod3JpdHRlbiA/PyAnJykuc3BsaXQoL1xcLnsyLDN9Lyk7XG4gIHJldHVybiB7IC4uLihiYXNlICYmIHsgYmFzZSB9KSwgLi4uKGhlYWQgJiYgeyBoZWFkIH0pIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFhQSxlQUFzQixLQUFLLFNBQWtCLFVBQXFDO0FBQ2hGLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsUUFBTSxPQUFPLFdBQVcsR0FBRztBQUMzQixNQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksV0FBVyxHQUFHLEdBQUcsa0VBQWtFO0FBQ3JILFFBQU0sU0FBUyxDQUFDQSxVQUFpQixPQUFPLFdBQVdBLEtBQUksTUFBTSxVQUFhLGdCQUFnQkEsS0FBSSxLQUFLLFNBQVNBLEtBQUk7QUFDaEgsUUFBTSxTQUFTLE1BQU0sV0FBVyxNQUFNLFFBQVEsUUFBUSxTQUFTLENBQUMsQ0FBQyxHQUFHLE1BQU07QUFDMUUsUUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLLElBQUksT0FBTztBQUNwQyxRQUFNLE9BQU8sT0FBTyxTQUFTLFNBQVksT0FBTztBQUNoRCxRQUFNLFlBQVksU0FBUyxTQUFZLFNBQVksRUFBRSxNQUFNLE1BQU0sS0FBSztBQUN0RSxRQUFNLFNBQVMsUUFBUSxXQUFXLFNBQVksWUFBWSxrQkFBa0IsU0FBUyxNQUFNLEdBQUc7QUFDOUYsUUFBTSxnQkFBZ0IsTUFBTSxrQkFBa0IsUUFBUSxTQUFTLE9BQU8sTUFBTTtBQUM1RSxRQUFNLFdBQVcsV0FBVyxRQUFRLE1BQU0sR0FBRyxVQUFVLFFBQVEsS0FBSztBQUNwRSxRQUFNLFNBQVMsTUFBTSxjQUFjLFFBQVEsUUFBUSxlQUFlLFFBQVE7QUFDMUUsV0FBUyxJQUFJO0FBQ2IsU0FBTyxLQUFLLFFBQVEsU0FBUyxRQUFRO0FBQ3ZDO0FBRUEsU0FBUyxRQUFRLFNBQWlGO0FBQ2hHLFFBQU0sQ0FBQyxNQUFNLElBQUksS0FBSyxXQUFXLElBQUksTUFBTSxTQUFTO0FBQ3BELFNBQU8sRUFBRSxHQUFJLFFBQVEsRUFBRSxLQUFLLEdBQUksR0FBSSxRQUFRLEVBQUUsS0FBSyxFQUFHO0FBQ3hEOyIsCiAgIm5hbWVzIjogWyJwYXRoIl0KfQo=
