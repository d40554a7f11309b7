import { createAsk } from '../ask.ts';
import type { Call, Fact, Scope } from '../facts.ts';
import type { Ask, Column, CommandLine, Effect, Knowledge, Limit, Row } from '../knowledge.ts';
import type { OwnFunctions } from '../program.ts';
import type { Step } from '../step.ts';

const asked = (value: Effect | ((ask: Ask) => Effect), ask: Ask): Effect => (typeof value === 'function' ? value(ask) : value);

function stepFrom(call: Call, name: string, row: Row, ask: Ask, under: readonly string[]): Step {
  return {
    call,
    name,
    effect: asked(row.effect, ask),
    medium: row.medium,
    thing: typeof row.thing === 'function' ? row.thing(ask) : row.thing,
    target: row.target?.(ask),
    content: row.content?.(ask),
    under,
    row,
    ask,
  };
}

/** A command that waits for the network is bounded by its own option, or by the limit of the call that starts it. */
function limitOf(starter: Row, ask: Ask, command: CommandLine, words: Ask): Limit | undefined {
  const own = command.row.limit;
  if (!own) return undefined;
  const outer = starter.limit;
  if (!outer || outer.bounded === 'default')
    return { ...own, bounded: () => (own.bounded === 'default' ? 'yes' : own.bounded(words)) };
  const { bounded, advice } = outer;
  return {
    // What it is worth is the command's own; the option that bounds it is the starter's.
    ...own,
    advice,
    bounded() {
      const around = bounded(ask);
      if (around !== 'no') return around;
      return own.bounded === 'default' ? 'yes' : own.bounded(words);
    },
  };
}

/** The meaning of a started command line: its own effect, with the status and the limit of the call that starts it. */
function started(call: Call, starter: Row, ask: Ask, command: CommandLine, facts: readonly Fact[]): Step {
  const words = createAsk(command.call, facts);
  const own = command.row;
  const limit = limitOf(starter, ask, command, words);
  const row: Row = {
    ...own,
    ...(own.again && { again: () => own.again?.(words) ?? 'unknown' }),
    ...(own.danger && { danger: () => own.danger?.(words) ?? 'no' }),
    ...(own.retry && { retry: () => own.retry?.(words) ?? 'unknown' }),
    ...(starter.status && { status: starter.status }),
    ...(starter.check && { check: starter.check }),
    ...(starter.fix && { fix: starter.fix }),
  };
  const { limit: _own, ...unlimited } = row;
  const meaning = limit ? { ...unlimited, limit } : unlimited;
  const step = stepFrom(call, command.name, { ...own }, words, command.under);
  return { ...step, row: meaning, ask };
}

const matches = (name: string, own: readonly string[]): boolean =>
  own.some((entry) => name === entry || name.endsWith(`.${entry}`));

const OWN_ROWS = {
  loggers: { effect: 'report', medium: 'output', thing: 'log', minor: true },
  alerts: { effect: 'send', medium: 'network', thing: 'alert', minor: true },
  heartbeats: { effect: 'send', medium: 'network', thing: 'heartbeat', minor: true },
  clients: { effect: 'read', medium: 'network', thing: 'http', retry: () => 'yes', limit: { bounded: 'default', advice: '' } },
} as const satisfies Record<keyof OwnFunctions, Row>;

const KINDS = ['loggers', 'alerts', 'heartbeats', 'clients'] as const;

function ownRow(name: string, functions: OwnFunctions): Row | undefined {
  const { loggers, alerts, heartbeats, clients } = functions;
  if (loggers.length + alerts.length + heartbeats.length + clients.length === 0) return undefined;
  const kind = KINDS.find((one) => matches(name, functions[one]));
  return kind && OWN_ROWS[kind];
}

/** The step of a call in a column of knowledge; undefined when nothing is known of it. */
export function stepOf(
  call: Call,
  column: Column | undefined,
  knowledge: Knowledge,
  facts: readonly Fact[],
  functions: OwnFunctions,
): Step | undefined {
  const own = ownRow(call.name, functions);
  if (own === undefined && column?.line) {
    const line = call.local === undefined ? column.line(call, facts) : undefined;
    return line && stepFrom(call, line.name, line.row, createAsk(line.call, facts), line.under);
  }
  const row = own ?? (call.local === undefined ? column?.row(call.name, call) : undefined);
  if (!row) return undefined;
  const ask = createAsk(call, facts);
  const argv = row.runs?.(ask);
  const command = argv && knowledge.command(argv, call);
  return command ? started(call, row, ask, command, facts) : stepFrom(call, call.name, row, ask, []);
}

/** The language whose column applies at a fact: its nearest unit's. */
export function languageAt(facts: readonly Fact[], id: number, otherwise: string): string {
  for (let at = id; at >= 0; at = facts[at]?.within ?? -1) {
    const scope = facts[at] as Scope;
    if (scope.kind === 'scope' && scope.role === 'unit' && scope.language) return scope.language;
  }
  return otherwise;
}
