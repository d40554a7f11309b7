import type { Evidence } from '../../core/evidence.ts';
import type { Call, Fact, Facts, Scope } from '../../core/facts.ts';
import type { Column, Row } from '../../core/knowledge.ts';
import { actions } from './actions.ts';

const rows: ReadonlyMap<string, Row> = new Map(
  actions.flatMap(({ row, names }) => names.split(/\s+/).map((name) => [name, row] as const)),
);

/** By the action's own name, else by that of its owner or folder. */
function rowOf(action: string): Row | undefined {
  const name = action.toLowerCase();
  const own = rows.get(name);
  if (own) return own;
  for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
    const row = rows.get(name.slice(0, at + 1));
    if (row) return row;
  }
  return NAMED_FOR_CHAT.test(name) ? rows.get('slackapi/slack-github-action') : undefined;
}

/** `acme/actions/report-failure-on-slack`: an organisation's own, named for what it does. */
const NAMED_FOR_CHAT = /(?:^|[/-])(?:report|notify|alert|post|send)[a-z-]*-(?:slack|teams|discord)(?:$|[/-])/;

const read: Row = { effect: 'read', medium: 'environment', target: (ask) => ask.call.args[0] };
const trigger: Row = { effect: 'setup', medium: 'memory', minor: true };

function meaningOf(name: string): Row | undefined {
  if (name === 'getenv') return read;
  if (name === 'argv') return { ...read, medium: 'arguments' };
  if (name.startsWith('on.') || name.endsWith('timeout-minutes')) return trigger;
  return rowOf(name);
}

const isAction = (path: string): boolean => /(?:^|\/)action\.ya?ml$/.test(path);

/** A schedule makes a workflow a job; an action is a library of steps, and so is what no event starts. */
function evidence({ path, facts }: Facts, isJob: boolean): Evidence {
  if (isAction(path)) return { kind: 'library', because: ['it is an action: steps that workflows use'] };
  // What starts it stands in the file's own unit, before its jobs.
  const starts = facts.filter(
    (fact) => fact.kind === 'call' && fact.within === 0 && fact.name.startsWith('on.'),
  ) as readonly Call[];
  const schedule = starts.find(({ name }) => name === 'on.schedule');
  if (schedule) {
    const times = schedule.args.map(({ text }) => `\`${text}\``).join(', ');
    return { kind: 'workflow', job: 'strong', because: [`\`on: schedule\` starts it${times === '' ? '' : ` (${times})`}`] };
  }
  if (isJob) return { kind: 'workflow', job: 'strong', because: ['the configuration lists it under `jobs`'] };
  if (starts.length === 0) return { kind: 'library', because: ['it is switched off: no `on:` starts it'] };
  return { kind: 'workflow', because: [`GitHub starts it on ${starts.map(({ name }) => `\`${name.slice(3)}\``).join(', ')}`] };
}

/** A hosted runner is a fresh machine for each job; one's own keeps what was left on it, unless it says otherwise. */
function ephemeral(job: Scope, facts: readonly Fact[]): boolean {
  for (let id = job.id + 1; id < facts.length; id++) {
    const fact = facts[id] as Fact;
    if (fact.start >= job.end) break;
    if (fact.kind === 'value' && fact.within === job.id && fact.name?.startsWith('runs-on')) {
      return !/self-hosted/i.test(fact.value.text);
    }
  }
  return true;
}

/** What actions, by name without version, and the runner's own contexts mean in a workflow. */
export const workflow: Column = {
  language: 'workflow',
  row: (name) => meaningOf(name),
  reshapes: () => false,
  composed: true,
  evidence,
  ephemeral,
};
