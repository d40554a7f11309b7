import {
  arg,
  either,
  firstOf,
  isAlertName,
  isConstant,
  isHeartbeat,
  keyword,
  no
} from "./chunk-5OU2N2GJ.js";

// src/knowledge/requests.ts
var EFFECTS = {
  get: "read",
  head: "read",
  options: "read",
  post: "send",
  put: "write",
  patch: "change",
  delete: "delete"
};
var ASKS = /graphql|search|query|login|sign-?in|oauth|\/token|\/auth|introspect|translate|completions|embeddings|predict|\/rpc|jsonrpc|validate|lookup/i;
function whole(value) {
  return value === void 0 ? "" : `${value.text} ${value.holes.map((hole) => hole.name).join(" ")}`;
}
function thingAt(target) {
  return (ask) => {
    const text = whole(target(ask));
    if (isHeartbeat(text)) return "heartbeat";
    return isAlertName(text) ? "alert" : "http";
  };
}
function hasKey(ask) {
  const headers = ask.option("headers");
  if (headers === void 0) return ask.call.open ? "unknown" : "no";
  if (headers.entries === void 0 || headers.open) return "unknown";
  const keys = [...headers.entries.keys()];
  return keys.some((key) => /idempotency|x-request-id/i.test(key)) ? "yes" : "no";
}
function again(effect, target) {
  if (effect !== "send") return void 0;
  return (ask) => ASKS.test(whole(target(ask))) ? "unknown" : hasKey(ask);
}
function forgets(target) {
  const thing = thingAt(target);
  return (ask) => thing(ask) === "http" ? "no" : "yes";
}
var LOCAL = /^(?:https?:\/\/)?(?:[^/@\s]*@)?(?:(?:[\w-]+\.)*localhost|[\w.-]*\.localtest\.me|127\.0\.0\.1|\[::1?\]|0\.0\.0\.0|0(?=:[\d$])|(?<=\/)0)(?:[:/?]|$)/i;
var isLocal = (address) => LOCAL.test(address);
var isOwnMetadata = (address) => /^(?:https?:\/\/)?(?:169\.254\.169\.254|metadata\.google\.internal|metadata(?=\/))(?:[:/]|$)|\/computeMetadata\/|^(?:-H ?)?Metadata-Flavor: ?Google$/.test(
  address
);
function elsewhere(limit, target) {
  const { bounded } = limit;
  if (bounded === "default") return limit;
  return {
    ...limit,
    bounded: (ask) => {
      const said = bounded(ask);
      return said === "no" && isLocal(target(ask)?.text ?? "") ? "unknown" : said;
    }
  };
}
function request(verb, client, target) {
  const effect = EFFECTS[verb];
  const repeated = again(effect, target);
  return {
    effect,
    medium: "network",
    thing: thingAt(target),
    target,
    content: firstOf(keyword("json", "data", "content", "files", "params"), effect === "send" ? arg(1) : () => void 0),
    limit: elsewhere(client.limit, target),
    retry: client.retry ?? no,
    ...repeated && { again: repeated },
    ...client.status && { status: client.status, check: either(forgets(target), client.check ?? no) },
    ...client.fix && { fix: { limit: client.fix } },
    ...verb === "delete" && { danger: () => "yes" }
  };
}
function anyRequest(client) {
  const target = arg(1, "url");
  const verb = (ask) => {
    const said = ask.arg(0, "method");
    const text = isConstant(said) ? said.text.toLowerCase() : "get";
    return text in EFFECTS ? text : "get";
  };
  return {
    ...request("get", client, target),
    effect: (ask) => EFFECTS[verb(ask)],
    again: (ask) => verb(ask) === "post" ? again("send", target)?.(ask) ?? "unknown" : "unknown",
    danger: (ask) => verb(ask) === "delete" ? "yes" : "no"
  };
}

export {
  EFFECTS,
  thingAt,
  isLocal,
  isOwnMetadata,
  request,
  anyRequest
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2tub3dsZWRnZS9yZXF1ZXN0cy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgQXNrMywgRWZmZWN0LCBMaW1pdCwgUm93LCBXaGVyZSB9IGZyb20gJy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGlzQWxlcnROYW1lLCBpc0hlYXJ0YmVhdCB9IGZyb20gJy4vbmFtZXMudHMnO1xuaW1wb3J0IHsgYXJnLCBlaXRoZXIsIGZpcnN0T2YsIGlzQ29uc3RhbnQsIGtleXdvcmQsIG5vIH0gZnJvbSAnLi9yb3cudHMnO1xuXG4vKiogVGhlIHZlcmJzIG9mIEhUVFAgdGhhdCBjbGllbnRzIGhhdmUgbWV0aG9kcyBmb3IuICovXG5leHBvcnQgdHlwZSBWZXJiID0gJ2dldCcgfCAnaGVhZCcgfCAnb3B0aW9ucycgfCAncG9zdCcgfCAncHV0JyB8ICdwYXRjaCcgfCAnZGVsZXRlJztcblxuLyoqIFdoYXQgYSB2ZXJiIGRvZXMgdG8gdGhlIHdvcmxkLiAqL1xuZXhwb3J0IGNvbnN0IEVGRkVDVFM6IFJlYWRvbmx5PFJlY29yZDxWZXJiLCBFZmZlY3Q+PiA9IHtcbiAgZ2V0OiAncmVhZCcsXG4gIGhlYWQ6ICdyZWFkJyxcbiAgb3B0aW9uczogJ3JlYWQnLFxuICBwb3N0OiAnc2VuZCcsXG4gIHB1dDogJ3dyaXRlJyxcbiAgcGF0Y2g6ICdjaGFuZ2UnLFxuICBkZWxldGU6ICdkZWxldGUnLFxufTtcblxuLyoqIEFkZHJlc3NlcyBhdCB3aGljaCBhIFBPU1Qgb25seSBhc2tzOiBhIHF1ZXJ5LCBhIHNlYXJjaCwgYSBzaWduLWluLCBhIG1vZGVsJ3MgYW5zd2VyLiAqL1xuY29uc3QgQVNLUyA9XG4gIC9ncmFwaHFsfHNlYXJjaHxxdWVyeXxsb2dpbnxzaWduLT9pbnxvYXV0aHxcXC90b2tlbnxcXC9hdXRofGludHJvc3BlY3R8dHJhbnNsYXRlfGNvbXBsZXRpb25zfGVtYmVkZGluZ3N8cHJlZGljdHxcXC9ycGN8anNvbnJwY3x2YWxpZGF0ZXxsb29rdXAvaTtcblxuZnVuY3Rpb24gd2hvbGUodmFsdWU6IFZhbHVlIHwgdW5kZWZpbmVkKTogc3RyaW5nIHtcbiAgcmV0dXJuIHZhbHVlID09PSB1bmRlZmluZWQgPyAnJyA6IGAke3ZhbHVlLnRleHR9ICR7dmFsdWUuaG9sZXMubWFwKChob2xlKSA9PiBob2xlLm5hbWUpLmpvaW4oJyAnKX1gO1xufVxuXG4vKiogV2hvIGlzIGF0IHRoZSBvdGhlciBlbmQsIGFzIGZhciBhcyB0aGUgYWRkcmVzcyBvciBpdHMgdmFyaWFibGUncyBuYW1lIHNheXM6IGEgcGVyc29uLCBhIG1vbml0b3IsIGEgc2VydmljZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aGluZ0F0KHRhcmdldDogV2hlcmUpOiAoYXNrOiBBc2spID0+IHN0cmluZyB7XG4gIHJldHVybiAoYXNrKSA9PiB7XG4gICAgY29uc3QgdGV4dCA9IHdob2xlKHRhcmdldChhc2spKTtcbiAgICBpZiAoaXNIZWFydGJlYXQodGV4dCkpIHJldHVybiAnaGVhcnRiZWF0JztcbiAgICByZXR1cm4gaXNBbGVydE5hbWUodGV4dCkgPyAnYWxlcnQnIDogJ2h0dHAnO1xuICB9O1xufVxuXG4vKiogSXMgYSBoZWFkZXIgdGhhdCBtYWtlcyB0aGUgc2Vjb25kIHJlcXVlc3QgaGFybWxlc3MgYW1vbmcgdGhvc2UgZ2l2ZW4/ICovXG5mdW5jdGlvbiBoYXNLZXkoYXNrOiBBc2spOiBBbnN3ZXIge1xuICBjb25zdCBoZWFkZXJzID0gYXNrLm9wdGlvbignaGVhZGVycycpO1xuICBpZiAoaGVhZGVycyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gYXNrLmNhbGwub3BlbiA/ICd1bmtub3duJyA6ICdubyc7XG4gIGlmIChoZWFkZXJzLmVudHJpZXMgPT09IHVuZGVmaW5lZCB8fCBoZWFkZXJzLm9wZW4pIHJldHVybiAndW5rbm93bic7XG4gIGNvbnN0IGtleXMgPSBbLi4uaGVhZGVycy5lbnRyaWVzLmtleXMoKV07XG4gIHJldHVybiBrZXlzLnNvbWUoKGtleSkgPT4gL2lkZW1wb3RlbmN5fHgtcmVxdWVzdC1pZC9pLnRlc3Qoa2V5KSkgPyAneWVzJyA6ICdubyc7XG59XG5cbmZ1bmN0aW9uIGFnYWluKGVmZmVjdDogRWZmZWN0LCB0YXJnZXQ6IFdoZXJlKTogQXNrMyB8IHVuZGVmaW5lZCB7XG4gIGlmIChlZmZlY3QgIT09ICdzZW5kJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIChhc2spID0+IChBU0tTLnRlc3Qod2hvbGUodGFyZ2V0KGFzaykpKSA/ICd1bmtub3duJyA6IGhhc0tleShhc2spKTtcbn1cblxuLyoqIEEgcGluZyBvciBhbiBhbGVydCBpcyBzZW50IGFuZCBmb3Jnb3R0ZW46IGl0cyBmYWlsdXJlIG11c3Qgbm90IGZhaWwgdGhlIGpvYiAoYHJ1bGVzLm1kYCA1LjE2KS4gKi9cbmZ1bmN0aW9uIGZvcmdldHModGFyZ2V0OiBXaGVyZSk6IEFzazMge1xuICBjb25zdCB0aGluZyA9IHRoaW5nQXQodGFyZ2V0KTtcbiAgcmV0dXJuIChhc2spID0+ICh0aGluZyhhc2spID09PSAnaHR0cCcgPyAnbm8nIDogJ3llcycpO1xufVxuXG4vKiogV2hhdCB0aGUgcmVxdWVzdHMgb2Ygb25lIGNsaWVudCBoYXZlIGluIGNvbW1vbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2xpZW50IHtcbiAgcmVhZG9ubHkgbGltaXQ6IExpbWl0O1xuICByZWFkb25seSBzdGF0dXM/OiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgY2hlY2s/OiBBc2szO1xuICByZWFkb25seSByZXRyeT86IEFzazM7XG4gIHJlYWRvbmx5IGZpeD86IHN0cmluZztcbn1cblxuY29uc3QgTE9DQUwgPVxuICAvXig/Omh0dHBzPzpcXC9cXC8pPyg/OlteL0BcXHNdKkApPyg/Oig/OltcXHctXStcXC4pKmxvY2FsaG9zdHxbXFx3Li1dKlxcLmxvY2FsdGVzdFxcLm1lfDEyN1xcLjBcXC4wXFwuMXxcXFs6OjE/XFxdfDBcXC4wXFwuMFxcLjB8MCg/PTpbXFxkJF0pfCg/PD1cXC8pMCkoPzpbOi8/XXwkKS9pO1xuXG4vKiogVGhpcyBtYWNoaW5lIGFuc3dlcnMgb3IgaXMgbm90IHRoZXJlOiB3aG8gY2FsbHMgaXQgd2FpdHMgZm9yIG5vYm9keSBlbHNlLiAqL1xuZXhwb3J0IGNvbnN0IGlzTG9jYWwgPSAoYWRkcmVzczogc3RyaW5nKTogYm9vbGVhbiA9PiBMT0NBTC50ZXN0KGFkZHJlc3MpO1xuXG4vKiogV2hhdCBhIGNsb3VkIHRlbGxzIGl0cyBtYWNoaW5lIGFib3V0IGl0c2VsZjogaXQgaXMgdGhlcmUsIG9yIG5vdGhpbmcgaXMuICovXG5leHBvcnQgY29uc3QgaXNPd25NZXRhZGF0YSA9IChhZGRyZXNzOiBzdHJpbmcpOiBib29sZWFuID0+XG4gIC9eKD86aHR0cHM/OlxcL1xcLyk/KD86MTY5XFwuMjU0XFwuMTY5XFwuMjU0fG1ldGFkYXRhXFwuZ29vZ2xlXFwuaW50ZXJuYWx8bWV0YWRhdGEoPz1cXC8pKSg/Ols6L118JCl8XFwvY29tcHV0ZU1ldGFkYXRhXFwvfF4oPzotSCA/KT9NZXRhZGF0YS1GbGF2b3I6ID9Hb29nbGUkLy50ZXN0KFxuICAgIGFkZHJlc3MsXG4gICk7XG5cbmZ1bmN0aW9uIGVsc2V3aGVyZShsaW1pdDogTGltaXQsIHRhcmdldDogV2hlcmUpOiBMaW1pdCB7XG4gIGNvbnN0IHsgYm91bmRlZCB9ID0gbGltaXQ7XG4gIGlmIChib3VuZGVkID09PSAnZGVmYXVsdCcpIHJldHVybiBsaW1pdDtcbiAgcmV0dXJuIHtcbiAgICAuLi5saW1pdCxcbiAgICBib3VuZGVkOiAoYXNrKSA9PiB7XG4gICAgICBjb25zdCBzYWlkID0gYm91bmRlZChhc2spO1xuICAgICAgcmV0dXJuIHNhaWQgPT09ICdubycgJiYgaXNMb2NhbCh0YXJnZXQoYXNrKT8udGV4dCA/PyAnJykgPyAndW5rbm93bicgOiBzYWlkO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBPbmUgcm93IGEgdmVyYjogdGhleSBkaWZmZXIgaW4gZWZmZWN0IGFuZCBpbiB3aGVyZSB0aGUgYWRkcmVzcyBzdGFuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVxdWVzdCh2ZXJiOiBWZXJiLCBjbGllbnQ6IENsaWVudCwgdGFyZ2V0OiBXaGVyZSk6IFJvdyB7XG4gIGNvbnN0IGVmZmVjdCA9IEVGRkVDVFNbdmVyYl07XG4gIGNvbnN0IHJlcGVhdGVkID0gYWdhaW4oZWZmZWN0LCB0YXJnZXQpO1xuICByZXR1cm4ge1xuICAgIGVmZmVjdCxcbiAgICBtZWRpdW06ICduZXR3b3JrJyxcbiAgICB0aGluZzogdGhpbmdBdCh0YXJnZXQpLFxuICAgIHRhcmdldCxcbiAgICBjb250ZW50OiBmaXJzdE9mKGtleXdvcmQoJ2pzb24nLCAnZGF0YScsICdjb250ZW50JywgJ2ZpbGVzJywgJ3BhcmFtcycpLCBlZmZlY3QgPT09ICdzZW5kJyA/IGFyZygxKSA6ICgpID0+IHVuZGVmaW5lZCksXG4gICAgbGltaXQ6IGVsc2V3aGVyZShjbGllbnQubGltaXQsIHRhcmdldCksXG4gICAgcmV0cnk6IGNsaWVudC5yZXRyeSA/PyBubyxcbiAgICAuLi4ocmVwZWF0ZWQgJiYgeyBhZ2FpbjogcmVwZWF0ZWQgfSksXG4gICAgLi4uKGNsaWVudC5zdGF0dXMgJiYgeyBzdGF0dXM6IGNsaWVudC5zdGF0dXMsIGNoZWNrOiBlaXRoZXIoZm9yZ2V0cyh0YXJnZXQpLCBjbGllbnQuY2hlY2sgPz8gbm8pIH0pLFxuICAgIC4uLihjbGllbnQuZml4ICYmIHsgZml4OiB7IGxpbWl0OiBjbGllbnQuZml4IH0gfSksXG4gICAgLi4uKHZlcmIgPT09ICdkZWxldGUnICYmIHsgZGFuZ2VyOiAoKSA9PiAneWVzJyBhcyBjb25zdCB9KSxcbiAgfTtcbn1cblxuLyoqIGByZXF1ZXN0KCdQT1NUJywgdXJsKWA6IHRoZSB2ZXJiIGlzIHRoZSBmaXJzdCBhcmd1bWVudDsgb25lIHRoYXQgaXMgbm90IHdyaXR0ZW4gb3V0IGlzIHRha2VuIGZvciByZWFkaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFueVJlcXVlc3QoY2xpZW50OiBDbGllbnQpOiBSb3cge1xuICBjb25zdCB0YXJnZXQgPSBhcmcoMSwgJ3VybCcpO1xuICBjb25zdCB2ZXJiID0gKGFzazogQXNrKTogVmVyYiA9PiB7XG4gICAgY29uc3Qgc2FpZCA9IGFzay5hcmcoMCwgJ21ldGhvZCcpO1xuICAgIGNvbnN0IHRleHQgPSBpc0NvbnN0YW50KHNhaWQpID8gc2FpZC50ZXh0LnRvTG93ZXJDYXNlKCkgOiAnZ2V0JztcbiAgICByZXR1cm4gdGV4dCBpbiBFRkZFQ1RTID8gKHRleHQgYXMgVmVyYikgOiAnZ2V0JztcbiAgfTtcbiAgcmV0dXJuIHtcbiAgICAuLi5yZXF1ZXN0KCdnZXQnLCBjbGllbnQsIHRhcmdldCksXG4gICAgZWZmZWN0OiAoYXNrKSA9PiBFRkZFQ1RTW3ZlcmIoYXNrKV0sXG4gICAgYWdhaW46IChhc2spID0+ICh2ZXJiKGFzaykgPT09ICdwb3N0JyA/IChhZ2Fpbignc2VuZCcsIHRhcmdldCk/Lihhc2spID8/ICd1bmtub3duJykgOiAndW5rbm93bicpLFxuICAgIGRhbmdlcjogKGFzaykgPT4gKHZlcmIoYXNrKSA9PT0gJ2RlbGV0ZScgPyAneWVzJyA6ICdubycpLFxuICB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7O0FBU08sSUFBTSxVQUEwQztBQUFBLEVBQ3JELEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFDVjtBQUdBLElBQU0sT0FDSjtBQUVGLFNBQVMsTUFBTSxPQUFrQztBQUMvQyxTQUFPLFVBQVUsU0FBWSxLQUFLLEdBQUcsTUFBTSxJQUFJLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ25HO0FBR08sU0FBUyxRQUFRLFFBQXFDO0FBQzNELFNBQU8sQ0FBQyxRQUFRO0FBQ2QsVUFBTSxPQUFPLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFDOUIsUUFBSSxZQUFZLElBQUksRUFBRyxRQUFPO0FBQzlCLFdBQU8sWUFBWSxJQUFJLElBQUksVUFBVTtBQUFBLEVBQ3ZDO0FBQ0Y7QUFHQSxTQUFTLE9BQU8sS0FBa0I7QUFDaEMsUUFBTSxVQUFVLElBQUksT0FBTyxTQUFTO0FBQ3BDLE1BQUksWUFBWSxPQUFXLFFBQU8sSUFBSSxLQUFLLE9BQU8sWUFBWTtBQUM5RCxNQUFJLFFBQVEsWUFBWSxVQUFhLFFBQVEsS0FBTSxRQUFPO0FBQzFELFFBQU0sT0FBTyxDQUFDLEdBQUcsUUFBUSxRQUFRLEtBQUssQ0FBQztBQUN2QyxTQUFPLEtBQUssS0FBSyxDQUFDLFFBQVEsNEJBQTRCLEtBQUssR0FBRyxDQUFDLElBQUksUUFBUTtBQUM3RTtBQUVBLFNBQVMsTUFBTSxRQUFnQixRQUFpQztBQUM5RCxNQUFJLFdBQVcsT0FBUSxRQUFPO0FBQzlCLFNBQU8sQ0FBQyxRQUFTLEtBQUssS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUMsSUFBSSxZQUFZLE9BQU8sR0FBRztBQUN6RTtBQUdBLFNBQVMsUUFBUSxRQUFxQjtBQUNwQyxRQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFNBQU8sQ0FBQyxRQUFTLE1BQU0sR0FBRyxNQUFNLFNBQVMsT0FBTztBQUNsRDtBQVdBLElBQU0sUUFDSjtBQUdLLElBQU0sVUFBVSxDQUFDLFlBQTZCLE1BQU0sS0FBSyxPQUFPO0FBR2hFLElBQU0sZ0JBQWdCLENBQUMsWUFDNUIsc0pBQXNKO0FBQUEsRUFDcEo7QUFDRjtBQUVGLFNBQVMsVUFBVSxPQUFjLFFBQXNCO0FBQ3JELFFBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsTUFBSSxZQUFZLFVBQVcsUUFBTztBQUNsQyxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxTQUFTLENBQUMsUUFBUTtBQUNoQixZQUFNLE9BQU8sUUFBUSxHQUFHO0FBQ3hCLGFBQU8sU0FBUyxRQUFRLFFBQVEsT0FBTyxHQUFHLEdBQUcsUUFBUSxFQUFFLElBQUksWUFBWTtBQUFBLElBQ3pFO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxRQUFRLE1BQVksUUFBZ0IsUUFBb0I7QUFDdEUsUUFBTSxTQUFTLFFBQVEsSUFBSTtBQUMzQixRQUFNLFdBQVcsTUFBTSxRQUFRLE1BQU07QUFDckMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFFBQVE7QUFBQSxJQUNSLE9BQU8sUUFBUSxNQUFNO0FBQUEsSUFDckI7QUFBQSxJQUNBLFNBQVMsUUFBUSxRQUFRLFFBQVEsUUFBUSxXQUFXLFNBQVMsUUFBUSxHQUFHLFdBQVcsU0FBUyxJQUFJLENBQUMsSUFBSSxNQUFNLE1BQVM7QUFBQSxJQUNwSCxPQUFPLFVBQVUsT0FBTyxPQUFPLE1BQU07QUFBQSxJQUNyQyxPQUFPLE9BQU8sU0FBUztBQUFBLElBQ3ZCLEdBQUksWUFBWSxFQUFFLE9BQU8sU0FBUztBQUFBLElBQ2xDLEdBQUksT0FBTyxVQUFVLEVBQUUsUUFBUSxPQUFPLFFBQVEsT0FBTyxPQUFPLFFBQVEsTUFBTSxHQUFHLE9BQU8sU0FBUyxFQUFFLEVBQUU7QUFBQSxJQUNqRyxHQUFJLE9BQU8sT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLE9BQU8sSUFBSSxFQUFFO0FBQUEsSUFDL0MsR0FBSSxTQUFTLFlBQVksRUFBRSxRQUFRLE1BQU0sTUFBZTtBQUFBLEVBQzFEO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsUUFBcUI7QUFDOUMsUUFBTSxTQUFTLElBQUksR0FBRyxLQUFLO0FBQzNCLFFBQU0sT0FBTyxDQUFDLFFBQW1CO0FBQy9CLFVBQU0sT0FBTyxJQUFJLElBQUksR0FBRyxRQUFRO0FBQ2hDLFVBQU0sT0FBTyxXQUFXLElBQUksSUFBSSxLQUFLLEtBQUssWUFBWSxJQUFJO0FBQzFELFdBQU8sUUFBUSxVQUFXLE9BQWdCO0FBQUEsRUFDNUM7QUFDQSxTQUFPO0FBQUEsSUFDTCxHQUFHLFFBQVEsT0FBTyxRQUFRLE1BQU07QUFBQSxJQUNoQyxRQUFRLENBQUMsUUFBUSxRQUFRLEtBQUssR0FBRyxDQUFDO0FBQUEsSUFDbEMsT0FBTyxDQUFDLFFBQVMsS0FBSyxHQUFHLE1BQU0sU0FBVSxNQUFNLFFBQVEsTUFBTSxJQUFJLEdBQUcsS0FBSyxZQUFhO0FBQUEsSUFDdEYsUUFBUSxDQUFDLFFBQVMsS0FBSyxHQUFHLE1BQU0sV0FBVyxRQUFRO0FBQUEsRUFDckQ7QUFDRjsiLAogICJuYW1lcyI6IFtdCn0K
