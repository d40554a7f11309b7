import type { Value } from '../../core/facts.ts';
import { keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isDag, orchestratorOf } from '../../knowledge/jobs.ts';
import { workPlace } from '../../knowledge/work.ts';

/**
 * A file whose functions an orchestrator runs: the hook for failures is its own. Nothing is said of Prefect and Dagster, which are
 * told on their server whom to tell, nor where the arguments of the tasks come from elsewhere.
 */
export function alertingOfDag(program: Program): Verdict | undefined {
  const at = workPlace(program);
  const dag = orchestratorOf(program) === 'airflow' ? program.calls.find(isDag) : undefined;
  if (!dag || !at) return undefined;
  const given = argumentsOf(program);
  if (given.some(([name, value]) => HOOKS.test(name) && !isOff(value))) return keptAt(dag);
  if (given.some(([name, { type, open }]) => name === 'default_args' && (type !== 'map' || open === true))) return undefined;
  return missing({
    rule: 'none',
    severity: program.evidence.job === 'strong' ? 'warning' : 'info',
    message: 'When a task of this DAG fails nobody is told: give it an `on_failure_callback` that sends an alert.',
    at,
    whole: true,
  });
}

/** What Airflow calls, or sends, when a task failed. */
const HOOKS = /^(?:on_failure_callback|email_on_failure|sla_miss_callback|deadline)$/;

const isOff = ({ type, text }: Value): boolean => type === 'none' || (type === 'boolean' && text.toLowerCase() === 'false');

/** The arguments of all calls, and the entries of the maps among them and in the file, by name. */
function argumentsOf({ calls, written }: Program): readonly (readonly [string, Value])[] {
  const options = calls.flatMap((call) => [...call.options]);
  const maps = [...written.map(({ value }) => value), ...options.map(([, value]) => value)];
  return [
    ...options,
    ...written.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const])),
    ...maps.flatMap(({ entries }) => [...(entries ?? [])]),
  ];
}
