import {
  statementOf
} from "./chunk-CUOZTPMV.js";
import {
  arg,
  makersOf
} from "./chunk-5OU2N2GJ.js";

// src/knowledge/statements.ts
function isInMemory(ask) {
  return makersOf(ask).some(
    (maker) => (
      // DuckDB keeps nothing unless it is given a file.
      maker.name === "duckdb.connect" && maker.args.length === 0 && maker.options.size === 0 || /^(?::memory:|file::memory:.*|sqlite:\/\/(?:\/:memory:)?)$/.test(maker.args[0]?.text ?? "")
    )
  );
}
function executed(ask) {
  const first = ask.arg(0, "sql") ?? ask.option("query", "operation", "statement", "clauseelement");
  const made = ask.callOf(first);
  return made !== void 0 && /(?:^|\.)(?:text|SQL)$/.test(made.name) ? made.args[0] ?? first : first;
}
function built(call) {
  const verb = /(?:^|\.)(insert|update|delete|select)(?:\.|$)/.exec(call?.name ?? "")?.[1];
  if (verb === void 0) return void 0;
  const name = call?.name ?? "";
  const bounded = /\.(?:where|filter|filter_by)\b/.test(name);
  if (verb === "insert")
    return {
      effect: "create",
      thing: "row",
      table: "",
      again: /on_conflict|on_duplicate/.test(name) ? "yes" : "no",
      danger: "no"
    };
  if (verb === "delete") return { effect: "delete", thing: "row", table: "", danger: bounded ? "yes" : "unknown" };
  return { effect: verb === "update" ? "change" : "read", thing: "row", table: "", danger: "no" };
}
function meant(ask) {
  const sql = executed(ask);
  return (sql && statementOf(sql.text, ask.call.args.length > 1 || ask.call.options.size > 0)) ?? built(ask.callOf(sql));
}
var statement = {
  effect: (ask) => meant(ask)?.effect ?? "read",
  medium: "database",
  thing: (ask) => meant(ask)?.thing ?? "row",
  target: executed,
  content: arg(1),
  again: (ask) => isInMemory(ask) ? "unknown" : meant(ask)?.again ?? "unknown",
  danger: (ask) => {
    const danger = meant(ask)?.danger ?? "no";
    return isInMemory(ask) || danger === "unknown" ? "no" : danger;
  }
};
var MAKER = /^(?:sqlite3|psycopg2?|mysql|pymysql|MySQLdb|pymssql|pyodbc|oracledb|cx_Oracle|sqlalchemy|asyncpg|aiosqlite|duckdb|snowflake|clickhouse_driver|peewee|databases|django\.db|flask_sqlalchemy)\b/;
var executes = {
  methods: new Set("execute executemany executescript exec_driver_sql fetchval fetchrow fetch".split(" ")),
  // Of data frames: nothing outlives the run.
  row: (name, call) => !name.startsWith("polars.") && (MAKER.test(name) || isSql(call)) ? statement : void 0
};
var fetches = {
  methods: /* @__PURE__ */ new Set(["fetchall", "fetchmany"]),
  row: (name) => MAKER.test(name) ? { effect: "parse", medium: "memory", thing: "rows" } : void 0
};
function isSql(call) {
  const first = call.args[0] ?? call.options.get("sql") ?? call.options.get("query") ?? call.options.get("statement");
  return first !== void 0 && statementOf(first.text, false) !== void 0;
}
var second = (ask) => statementOf(ask.arg(1, "sql")?.text ?? "", true);
var batches = [
  {
    python: "psycopg2.extras.execute_values psycopg2.extras.execute_batch",
    row: {
      ...statement,
      target: arg(1, "sql"),
      effect: (ask) => second(ask)?.effect ?? "read",
      again: (ask) => second(ask)?.again ?? "unknown",
      danger: () => "no"
    }
  }
];

// src/knowledge/subscriptions.ts
var brought = { effect: "read", medium: "network", thing: "messages" };
var subscriptions = [
  {
    javascript: "nats.connect.subscribe @nats-io/transport-node.connect.subscribe nats.connect.jetstream.consumers.get.consume nats.connect.jetstream.subscribe amqplib.connect.createChannel.consume zeromq.Subscriber zeromq.Pull",
    row: brought
  },
  {
    python: "kafka.KafkaConsumer aiokafka.AIOKafkaConsumer redis.Redis.pubsub.listen redis.StrictRedis.pubsub.listen redis.from_url.pubsub.listen redis.asyncio.Redis.pubsub.listen pulsar.Client.subscribe pika.BlockingConnection.channel.consume nats.connect.subscribe",
    row: brought
  }
];

export {
  statement,
  executes,
  fetches,
  batches,
  subscriptions
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2tub3dsZWRnZS9zdGF0ZW1lbnRzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2Uvc3Vic2NyaXB0aW9ucy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHR5cGUgeyBDYWxsLCBWYWx1ZSB9IGZyb20gJy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBc2ssIFJvdyB9IGZyb20gJy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGFyZywgdHlwZSBGYW1pbHksIG1ha2Vyc09mLCB0eXBlIFRhYmxlIH0gZnJvbSAnLi9yb3cudHMnO1xuaW1wb3J0IHsgdHlwZSBTdGF0ZW1lbnQsIHN0YXRlbWVudE9mIH0gZnJvbSAnLi9zcWwudHMnO1xuXG4vKiogQSBkYXRhYmFzZSB0aGF0IGxpdmVzIGluIG1lbW9yeSBpcyBnb25lIGFmdGVyIHRoZSBydW4uICovXG5mdW5jdGlvbiBpc0luTWVtb3J5KGFzazogQXNrKTogYm9vbGVhbiB7XG4gIHJldHVybiBtYWtlcnNPZihhc2spLnNvbWUoXG4gICAgKG1ha2VyKSA9PlxuICAgICAgLy8gRHVja0RCIGtlZXBzIG5vdGhpbmcgdW5sZXNzIGl0IGlzIGdpdmVuIGEgZmlsZS5cbiAgICAgIChtYWtlci5uYW1lID09PSAnZHVja2RiLmNvbm5lY3QnICYmIG1ha2VyLmFyZ3MubGVuZ3RoID09PSAwICYmIG1ha2VyLm9wdGlvbnMuc2l6ZSA9PT0gMCkgfHxcbiAgICAgIC9eKD86Om1lbW9yeTp8ZmlsZTo6bWVtb3J5Oi4qfHNxbGl0ZTpcXC9cXC8oPzpcXC86bWVtb3J5Oik/KSQvLnRlc3QobWFrZXIuYXJnc1swXT8udGV4dCA/PyAnJyksXG4gICk7XG59XG5cbi8qKiBUaGUgc3RhdGVtZW50IGEgY2FsbCBleGVjdXRlczogaXRzIHRleHQsIG9yIHdoYXQgYHRleHQoXHUyMDI2KWAgb3IgYFNRTChcdTIwMjYpYCB3cmFwcy4gKi9cbmZ1bmN0aW9uIGV4ZWN1dGVkKGFzazogQXNrKTogVmFsdWUgfCB1bmRlZmluZWQge1xuICBjb25zdCBmaXJzdCA9IGFzay5hcmcoMCwgJ3NxbCcpID8/IGFzay5vcHRpb24oJ3F1ZXJ5JywgJ29wZXJhdGlvbicsICdzdGF0ZW1lbnQnLCAnY2xhdXNlZWxlbWVudCcpO1xuICBjb25zdCBtYWRlID0gYXNrLmNhbGxPZihmaXJzdCk7XG4gIHJldHVybiBtYWRlICE9PSB1bmRlZmluZWQgJiYgLyg/Ol58XFwuKSg/OnRleHR8U1FMKSQvLnRlc3QobWFkZS5uYW1lKSA/IChtYWRlLmFyZ3NbMF0gPz8gZmlyc3QpIDogZmlyc3Q7XG59XG5cbi8qKiBBIHN0YXRlbWVudCBidWlsdCBieSBTUUxBbGNoZW15OiBgaW5zZXJ0KHQpLnZhbHVlcyhcdTIwMjYpLm9uX2NvbmZsaWN0X2RvX25vdGhpbmcoKWAuICovXG5mdW5jdGlvbiBidWlsdChjYWxsOiBDYWxsIHwgdW5kZWZpbmVkKTogU3RhdGVtZW50IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdmVyYiA9IC8oPzpefFxcLikoaW5zZXJ0fHVwZGF0ZXxkZWxldGV8c2VsZWN0KSg/OlxcLnwkKS8uZXhlYyhjYWxsPy5uYW1lID8/ICcnKT8uWzFdO1xuICBpZiAodmVyYiA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBuYW1lID0gY2FsbD8ubmFtZSA/PyAnJztcbiAgY29uc3QgYm91bmRlZCA9IC9cXC4oPzp3aGVyZXxmaWx0ZXJ8ZmlsdGVyX2J5KVxcYi8udGVzdChuYW1lKTtcbiAgaWYgKHZlcmIgPT09ICdpbnNlcnQnKVxuICAgIHJldHVybiB7XG4gICAgICBlZmZlY3Q6ICdjcmVhdGUnLFxuICAgICAgdGhpbmc6ICdyb3cnLFxuICAgICAgdGFibGU6ICcnLFxuICAgICAgYWdhaW46IC9vbl9jb25mbGljdHxvbl9kdXBsaWNhdGUvLnRlc3QobmFtZSkgPyAneWVzJyA6ICdubycsXG4gICAgICBkYW5nZXI6ICdubycsXG4gICAgfTtcbiAgaWYgKHZlcmIgPT09ICdkZWxldGUnKSByZXR1cm4geyBlZmZlY3Q6ICdkZWxldGUnLCB0aGluZzogJ3JvdycsIHRhYmxlOiAnJywgZGFuZ2VyOiBib3VuZGVkID8gJ3llcycgOiAndW5rbm93bicgfTtcbiAgcmV0dXJuIHsgZWZmZWN0OiB2ZXJiID09PSAndXBkYXRlJyA/ICdjaGFuZ2UnIDogJ3JlYWQnLCB0aGluZzogJ3JvdycsIHRhYmxlOiAnJywgZGFuZ2VyOiAnbm8nIH07XG59XG5cbmZ1bmN0aW9uIG1lYW50KGFzazogQXNrKTogU3RhdGVtZW50IHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc3FsID0gZXhlY3V0ZWQoYXNrKTtcbiAgcmV0dXJuIChzcWwgJiYgc3RhdGVtZW50T2Yoc3FsLnRleHQsIGFzay5jYWxsLmFyZ3MubGVuZ3RoID4gMSB8fCBhc2suY2FsbC5vcHRpb25zLnNpemUgPiAwKSkgPz8gYnVpbHQoYXNrLmNhbGxPZihzcWwpKTtcbn1cblxuLyoqIEEgc3RhdGVtZW50IG1lYW5zIHdoYXQgaXRzIHRleHQgc2F5czsgdGV4dCB0aGF0IGNhbm5vdCBiZSBzZWVuIGlzIHRha2VuIGZvciBhIHF1ZXJ5LiAqL1xuZXhwb3J0IGNvbnN0IHN0YXRlbWVudDogUm93ID0ge1xuICBlZmZlY3Q6IChhc2spID0+IG1lYW50KGFzayk/LmVmZmVjdCA/PyAncmVhZCcsXG4gIG1lZGl1bTogJ2RhdGFiYXNlJyxcbiAgdGhpbmc6IChhc2spID0+IG1lYW50KGFzayk/LnRoaW5nID8/ICdyb3cnLFxuICB0YXJnZXQ6IGV4ZWN1dGVkLFxuICBjb250ZW50OiBhcmcoMSksXG4gIGFnYWluOiAoYXNrKSA9PiAoaXNJbk1lbW9yeShhc2spID8gJ3Vua25vd24nIDogKG1lYW50KGFzayk/LmFnYWluID8/ICd1bmtub3duJykpLFxuICBkYW5nZXI6IChhc2spID0+IHtcbiAgICBjb25zdCBkYW5nZXIgPSBtZWFudChhc2spPy5kYW5nZXIgPz8gJ25vJztcbiAgICByZXR1cm4gaXNJbk1lbW9yeShhc2spIHx8IGRhbmdlciA9PT0gJ3Vua25vd24nID8gJ25vJyA6IGRhbmdlcjtcbiAgfSxcbn07XG5cbmNvbnN0IE1BS0VSID1cbiAgL14oPzpzcWxpdGUzfHBzeWNvcGcyP3xteXNxbHxweW15c3FsfE15U1FMZGJ8cHltc3NxbHxweW9kYmN8b3JhY2xlZGJ8Y3hfT3JhY2xlfHNxbGFsY2hlbXl8YXN5bmNwZ3xhaW9zcWxpdGV8ZHVja2RifHNub3dmbGFrZXxjbGlja2hvdXNlX2RyaXZlcnxwZWV3ZWV8ZGF0YWJhc2VzfGRqYW5nb1xcLmRifGZsYXNrX3NxbGFsY2hlbXkpXFxiLztcblxuLyoqIGBleGVjdXRlYCBvZiBhIGRhdGFiYXNlJ3MgY2xpZW50LCBvciBvZiBhbnl0aGluZyB3aG9zZSBmaXJzdCBhcmd1bWVudCBpcyBzdXJlbHkgU1FMLiAqL1xuZXhwb3J0IGNvbnN0IGV4ZWN1dGVzOiBGYW1pbHkgPSB7XG4gIG1ldGhvZHM6IG5ldyBTZXQoJ2V4ZWN1dGUgZXhlY3V0ZW1hbnkgZXhlY3V0ZXNjcmlwdCBleGVjX2RyaXZlcl9zcWwgZmV0Y2h2YWwgZmV0Y2hyb3cgZmV0Y2gnLnNwbGl0KCcgJykpLFxuICAvLyBPZiBkYXRhIGZyYW1lczogbm90aGluZyBvdXRsaXZlcyB0aGUgcnVuLlxuICByb3c6IChuYW1lLCBjYWxsKSA9PiAoIW5hbWUuc3RhcnRzV2l0aCgncG9sYXJzLicpICYmIChNQUtFUi50ZXN0KG5hbWUpIHx8IGlzU3FsKGNhbGwpKSA/IHN0YXRlbWVudCA6IHVuZGVmaW5lZCksXG59O1xuXG4vKiogYGN1cnNvci5mZXRjaGFsbCgpYDogdGhlIHJvd3Mgb2YgdGhlIHF1ZXJ5IGJlZm9yZSBpdC4gKi9cbmV4cG9ydCBjb25zdCBmZXRjaGVzOiBGYW1pbHkgPSB7XG4gIG1ldGhvZHM6IG5ldyBTZXQoWydmZXRjaGFsbCcsICdmZXRjaG1hbnknXSksXG4gIHJvdzogKG5hbWUpID0+IChNQUtFUi50ZXN0KG5hbWUpID8geyBlZmZlY3Q6ICdwYXJzZScsIG1lZGl1bTogJ21lbW9yeScsIHRoaW5nOiAncm93cycgfSA6IHVuZGVmaW5lZCksXG59O1xuXG5mdW5jdGlvbiBpc1NxbChjYWxsOiBDYWxsKTogYm9vbGVhbiB7XG4gIGNvbnN0IGZpcnN0ID0gY2FsbC5hcmdzWzBdID8/IGNhbGwub3B0aW9ucy5nZXQoJ3NxbCcpID8/IGNhbGwub3B0aW9ucy5nZXQoJ3F1ZXJ5JykgPz8gY2FsbC5vcHRpb25zLmdldCgnc3RhdGVtZW50Jyk7XG4gIHJldHVybiBmaXJzdCAhPT0gdW5kZWZpbmVkICYmIHN0YXRlbWVudE9mKGZpcnN0LnRleHQsIGZhbHNlKSAhPT0gdW5kZWZpbmVkO1xufVxuXG5jb25zdCBzZWNvbmQgPSAoYXNrOiBBc2spOiBTdGF0ZW1lbnQgfCB1bmRlZmluZWQgPT4gc3RhdGVtZW50T2YoYXNrLmFyZygxLCAnc3FsJyk/LnRleHQgPz8gJycsIHRydWUpO1xuXG4vKiogU3RhdGVtZW50cyB3aG9zZSB0ZXh0IGlzIHRoZSBzZWNvbmQgYXJndW1lbnQuICovXG5leHBvcnQgY29uc3QgYmF0Y2hlczogVGFibGUgPSBbXG4gIHtcbiAgICBweXRob246ICdwc3ljb3BnMi5leHRyYXMuZXhlY3V0ZV92YWx1ZXMgcHN5Y29wZzIuZXh0cmFzLmV4ZWN1dGVfYmF0Y2gnLFxuICAgIHJvdzoge1xuICAgICAgLi4uc3RhdGVtZW50LFxuICAgICAgdGFyZ2V0OiBhcmcoMSwgJ3NxbCcpLFxuICAgICAgZWZmZWN0OiAoYXNrKSA9PiBzZWNvbmQoYXNrKT8uZWZmZWN0ID8/ICdyZWFkJyxcbiAgICAgIGFnYWluOiAoYXNrKSA9PiBzZWNvbmQoYXNrKT8uYWdhaW4gPz8gJ3Vua25vd24nLFxuICAgICAgZGFuZ2VyOiAoKSA9PiAnbm8nLFxuICAgIH0sXG4gIH0sXG5dO1xuIiwgImltcG9ydCB0eXBlIHsgUm93IH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHR5cGUgeyBUYWJsZSB9IGZyb20gJy4vcm93LnRzJztcblxuY29uc3QgYnJvdWdodDogUm93ID0geyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnbWVzc2FnZXMnIH07XG5cbi8qKiBXaGF0IGEgbG9vcCBnb2VzIHRocm91Z2ggYXMgbG9uZyBhcyBtZXNzYWdlcyBjb21lOiBgZm9yIGF3YWl0IChjb25zdCBtZXNzYWdlIG9mIG5jLnN1YnNjcmliZShcIm9yZGVyc1wiKSlgLCBgZm9yIG1lc3NhZ2UgaW4gY29uc3VtZXJgLiAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmlwdGlvbnM6IFRhYmxlID0gW1xuICB7XG4gICAgamF2YXNjcmlwdDpcbiAgICAgICduYXRzLmNvbm5lY3Quc3Vic2NyaWJlIEBuYXRzLWlvL3RyYW5zcG9ydC1ub2RlLmNvbm5lY3Quc3Vic2NyaWJlIG5hdHMuY29ubmVjdC5qZXRzdHJlYW0uY29uc3VtZXJzLmdldC5jb25zdW1lIG5hdHMuY29ubmVjdC5qZXRzdHJlYW0uc3Vic2NyaWJlIGFtcXBsaWIuY29ubmVjdC5jcmVhdGVDaGFubmVsLmNvbnN1bWUgemVyb21xLlN1YnNjcmliZXIgemVyb21xLlB1bGwnLFxuICAgIHJvdzogYnJvdWdodCxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdrYWZrYS5LYWZrYUNvbnN1bWVyIGFpb2thZmthLkFJT0thZmthQ29uc3VtZXIgcmVkaXMuUmVkaXMucHVic3ViLmxpc3RlbiByZWRpcy5TdHJpY3RSZWRpcy5wdWJzdWIubGlzdGVuIHJlZGlzLmZyb21fdXJsLnB1YnN1Yi5saXN0ZW4gcmVkaXMuYXN5bmNpby5SZWRpcy5wdWJzdWIubGlzdGVuIHB1bHNhci5DbGllbnQuc3Vic2NyaWJlIHBpa2EuQmxvY2tpbmdDb25uZWN0aW9uLmNoYW5uZWwuY29uc3VtZSBuYXRzLmNvbm5lY3Quc3Vic2NyaWJlJyxcbiAgICByb3c6IGJyb3VnaHQsXG4gIH0sXG5dO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7O0FBTUEsU0FBUyxXQUFXLEtBQW1CO0FBQ3JDLFNBQU8sU0FBUyxHQUFHLEVBQUU7QUFBQSxJQUNuQixDQUFDO0FBQUE7QUFBQSxNQUVFLE1BQU0sU0FBUyxvQkFBb0IsTUFBTSxLQUFLLFdBQVcsS0FBSyxNQUFNLFFBQVEsU0FBUyxLQUN0Riw0REFBNEQsS0FBSyxNQUFNLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRTtBQUFBO0FBQUEsRUFDOUY7QUFDRjtBQUdBLFNBQVMsU0FBUyxLQUE2QjtBQUM3QyxRQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksT0FBTyxTQUFTLGFBQWEsYUFBYSxlQUFlO0FBQ2hHLFFBQU0sT0FBTyxJQUFJLE9BQU8sS0FBSztBQUM3QixTQUFPLFNBQVMsVUFBYSx3QkFBd0IsS0FBSyxLQUFLLElBQUksSUFBSyxLQUFLLEtBQUssQ0FBQyxLQUFLLFFBQVM7QUFDbkc7QUFHQSxTQUFTLE1BQU0sTUFBK0M7QUFDNUQsUUFBTSxPQUFPLGdEQUFnRCxLQUFLLE1BQU0sUUFBUSxFQUFFLElBQUksQ0FBQztBQUN2RixNQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQU0sT0FBTyxNQUFNLFFBQVE7QUFDM0IsUUFBTSxVQUFVLGlDQUFpQyxLQUFLLElBQUk7QUFDMUQsTUFBSSxTQUFTO0FBQ1gsV0FBTztBQUFBLE1BQ0wsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsT0FBTztBQUFBLE1BQ1AsT0FBTywyQkFBMkIsS0FBSyxJQUFJLElBQUksUUFBUTtBQUFBLE1BQ3ZELFFBQVE7QUFBQSxJQUNWO0FBQ0YsTUFBSSxTQUFTLFNBQVUsUUFBTyxFQUFFLFFBQVEsVUFBVSxPQUFPLE9BQU8sT0FBTyxJQUFJLFFBQVEsVUFBVSxRQUFRLFVBQVU7QUFDL0csU0FBTyxFQUFFLFFBQVEsU0FBUyxXQUFXLFdBQVcsUUFBUSxPQUFPLE9BQU8sT0FBTyxJQUFJLFFBQVEsS0FBSztBQUNoRztBQUVBLFNBQVMsTUFBTSxLQUFpQztBQUM5QyxRQUFNLE1BQU0sU0FBUyxHQUFHO0FBQ3hCLFVBQVEsT0FBTyxZQUFZLElBQUksTUFBTSxJQUFJLEtBQUssS0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVEsT0FBTyxDQUFDLE1BQU0sTUFBTSxJQUFJLE9BQU8sR0FBRyxDQUFDO0FBQ3ZIO0FBR08sSUFBTSxZQUFpQjtBQUFBLEVBQzVCLFFBQVEsQ0FBQyxRQUFRLE1BQU0sR0FBRyxHQUFHLFVBQVU7QUFBQSxFQUN2QyxRQUFRO0FBQUEsRUFDUixPQUFPLENBQUMsUUFBUSxNQUFNLEdBQUcsR0FBRyxTQUFTO0FBQUEsRUFDckMsUUFBUTtBQUFBLEVBQ1IsU0FBUyxJQUFJLENBQUM7QUFBQSxFQUNkLE9BQU8sQ0FBQyxRQUFTLFdBQVcsR0FBRyxJQUFJLFlBQWEsTUFBTSxHQUFHLEdBQUcsU0FBUztBQUFBLEVBQ3JFLFFBQVEsQ0FBQyxRQUFRO0FBQ2YsVUFBTSxTQUFTLE1BQU0sR0FBRyxHQUFHLFVBQVU7QUFDckMsV0FBTyxXQUFXLEdBQUcsS0FBSyxXQUFXLFlBQVksT0FBTztBQUFBLEVBQzFEO0FBQ0Y7QUFFQSxJQUFNLFFBQ0o7QUFHSyxJQUFNLFdBQW1CO0FBQUEsRUFDOUIsU0FBUyxJQUFJLElBQUksNEVBQTRFLE1BQU0sR0FBRyxDQUFDO0FBQUE7QUFBQSxFQUV2RyxLQUFLLENBQUMsTUFBTSxTQUFVLENBQUMsS0FBSyxXQUFXLFNBQVMsTUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLFlBQVk7QUFDdkc7QUFHTyxJQUFNLFVBQWtCO0FBQUEsRUFDN0IsU0FBUyxvQkFBSSxJQUFJLENBQUMsWUFBWSxXQUFXLENBQUM7QUFBQSxFQUMxQyxLQUFLLENBQUMsU0FBVSxNQUFNLEtBQUssSUFBSSxJQUFJLEVBQUUsUUFBUSxTQUFTLFFBQVEsVUFBVSxPQUFPLE9BQU8sSUFBSTtBQUM1RjtBQUVBLFNBQVMsTUFBTSxNQUFxQjtBQUNsQyxRQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxLQUFLLFFBQVEsSUFBSSxLQUFLLEtBQUssS0FBSyxRQUFRLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLFdBQVc7QUFDbEgsU0FBTyxVQUFVLFVBQWEsWUFBWSxNQUFNLE1BQU0sS0FBSyxNQUFNO0FBQ25FO0FBRUEsSUFBTSxTQUFTLENBQUMsUUFBb0MsWUFBWSxJQUFJLElBQUksR0FBRyxLQUFLLEdBQUcsUUFBUSxJQUFJLElBQUk7QUFHNUYsSUFBTSxVQUFpQjtBQUFBLEVBQzVCO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxRQUFRLElBQUksR0FBRyxLQUFLO0FBQUEsTUFDcEIsUUFBUSxDQUFDLFFBQVEsT0FBTyxHQUFHLEdBQUcsVUFBVTtBQUFBLE1BQ3hDLE9BQU8sQ0FBQyxRQUFRLE9BQU8sR0FBRyxHQUFHLFNBQVM7QUFBQSxNQUN0QyxRQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFDRjs7O0FDM0ZBLElBQU0sVUFBZSxFQUFFLFFBQVEsUUFBUSxRQUFRLFdBQVcsT0FBTyxXQUFXO0FBR3JFLElBQU0sZ0JBQXVCO0FBQUEsRUFDbEM7QUFBQSxJQUNFLFlBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFDRjsiLAogICJuYW1lcyI6IFtdCn0K
