import {
  badgeOf,
  renderBadge
} from "./chunk-PV4F42QK.js";
import {
  renderJson
} from "./chunk-HGU62VHY.js";
import {
  version
} from "./chunk-6L6L3CUN.js";
import {
  reportOn
} from "./chunk-2SJSGFRM.js";
import "./chunk-TU7RXXS5.js";
import "./chunk-QCTR4U6B.js";
import "./chunk-DVJHLLW4.js";
import "./chunk-RDHYFXDP.js";
import "./chunk-73QJOVT5.js";
import "./chunk-266Z5ERB.js";
import "./chunk-UGYQLDRP.js";
import "./chunk-CXOPJJUI.js";
import "./chunk-3QTR67YR.js";
import "./chunk-7VUZGTH7.js";
import "./chunk-KX7GEZTP.js";
import "./chunk-EF6KJVFB.js";
import {
  say
} from "./chunk-X7LUYQYR.js";
import "./chunk-NABQIVNZ.js";
import "./chunk-EXOHDW6U.js";
import "./chunk-5B7HBFYO.js";
import "./chunk-5E45PALA.js";
import "./chunk-KGTNKFGE.js";
import "./chunk-GZ7FPOEF.js";
import "./chunk-U3R3WC53.js";
import {
  scorePhrase
} from "./chunk-5VV3GTHI.js";
import "./chunk-5P3PWNPC.js";
import "./chunk-OSNKVMOL.js";
import "./chunk-5PF6ZX5L.js";
import "./chunk-CUOZTPMV.js";
import "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/entry/score.ts
async function score(request, terminal) {
  const { score: own, preset, files, unread, faults } = await reportOn(request, terminal);
  const isPartial = unread.length + faults.length > 0;
  if (request.format === "svg") return say(renderBadge(badgeOf(own, preset)), terminal);
  if (request.format === "json") {
    return say(renderJson({ version: 1, rules: version, score: own, files: files.length, partial: isPartial }), terminal);
  }
  const partial = isPartial ? ", partial: `readiness check` says what could not be judged" : "";
  return say(`${scorePhrase(own, preset)}${partial}
`, terminal);
}
export {
  score
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VudHJ5L3Njb3JlLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBzY29yZVBocmFzZSB9IGZyb20gJy4uL2NvcmUvc2NvcmUudHMnO1xuaW1wb3J0IHsgYmFkZ2VPZiwgcmVuZGVyQmFkZ2UgfSBmcm9tICcuLi9yZW5kZXIvYmFkZ2UudHMnO1xuaW1wb3J0IHsgcmVuZGVySnNvbiB9IGZyb20gJy4uL3JlbmRlci9qc29uLnRzJztcbmltcG9ydCB0eXBlIHsgUmVxdWVzdCB9IGZyb20gJy4vYXJndW1lbnRzLnRzJztcbmltcG9ydCB7IHJlcG9ydE9uIH0gZnJvbSAnLi9jaGVjay50cyc7XG5pbXBvcnQgdHlwZSB7IEVuZGluZyB9IGZyb20gJy4vZXhpdC1zdGF0dXMudHMnO1xuaW1wb3J0IHsgc2F5LCB0eXBlIFRlcm1pbmFsIH0gZnJvbSAnLi90ZXJtaW5hbC50cyc7XG5pbXBvcnQgeyB2ZXJzaW9uIH0gZnJvbSAnLi92ZXJzaW9uLnRzJztcblxuLyoqIGByZWFkaW5lc3Mgc2NvcmVgOiB0aGUgbnVtYmVyIHRoYXQgdGhlIGJhZGdlIG9mIHRoZSByZXBvc2l0b3J5IHNob3dzLCBvZiB0aGUgZmlsZXMgYXMgdGhleSBhcmUgaGVyZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzY29yZShyZXF1ZXN0OiBSZXF1ZXN0LCB0ZXJtaW5hbDogVGVybWluYWwpOiBQcm9taXNlPEVuZGluZz4ge1xuICBjb25zdCB7IHNjb3JlOiBvd24sIHByZXNldCwgZmlsZXMsIHVucmVhZCwgZmF1bHRzIH0gPSBhd2FpdCByZXBvcnRPbihyZXF1ZXN0LCB0ZXJtaW5hbCk7XG4gIGNvbnN0IGlzUGFydGlhbCA9IHVucmVhZC5sZW5ndGggKyBmYXVsdHMubGVuZ3RoID4gMDtcbiAgaWYgKHJlcXVlc3QuZm9ybWF0ID09PSAnc3ZnJykgcmV0dXJuIHNheShyZW5kZXJCYWRnZShiYWRnZU9mKG93biwgcHJlc2V0KSksIHRlcm1pbmFsKTtcbiAgaWYgKHJlcXVlc3QuZm9ybWF0ID09PSAnanNvbicpIHtcbiAgICByZXR1cm4gc2F5KHJlbmRlckpzb24oeyB2ZXJzaW9uOiAxLCBydWxlczogdmVyc2lvbiwgc2NvcmU6IG93biwgZmlsZXM6IGZpbGVzLmxlbmd0aCwgcGFydGlhbDogaXNQYXJ0aWFsIH0pLCB0ZXJtaW5hbCk7XG4gIH1cbiAgY29uc3QgcGFydGlhbCA9IGlzUGFydGlhbCA/ICcsIHBhcnRpYWw6IGByZWFkaW5lc3MgY2hlY2tgIHNheXMgd2hhdCBjb3VsZCBub3QgYmUganVkZ2VkJyA6ICcnO1xuICByZXR1cm4gc2F5KGAke3Njb3JlUGhyYXNlKG93biwgcHJlc2V0KX0ke3BhcnRpYWx9XFxuYCwgdGVybWluYWwpO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBVUEsZUFBc0IsTUFBTSxTQUFrQixVQUFxQztBQUNqRixRQUFNLEVBQUUsT0FBTyxLQUFLLFFBQVEsT0FBTyxRQUFRLE9BQU8sSUFBSSxNQUFNLFNBQVMsU0FBUyxRQUFRO0FBQ3RGLFFBQU0sWUFBWSxPQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ2xELE1BQUksUUFBUSxXQUFXLE1BQU8sUUFBTyxJQUFJLFlBQVksUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUFHLFFBQVE7QUFDcEYsTUFBSSxRQUFRLFdBQVcsUUFBUTtBQUM3QixXQUFPLElBQUksV0FBVyxFQUFFLFNBQVMsR0FBRyxPQUFPLFNBQVMsT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLFNBQVMsVUFBVSxDQUFDLEdBQUcsUUFBUTtBQUFBLEVBQ3RIO0FBQ0EsUUFBTSxVQUFVLFlBQVksK0RBQStEO0FBQzNGLFNBQU8sSUFBSSxHQUFHLFlBQVksS0FBSyxNQUFNLENBQUMsR0FBRyxPQUFPO0FBQUEsR0FBTSxRQUFRO0FBQ2hFOyIsCiAgIm5hbWVzIjogW10KfQo=
