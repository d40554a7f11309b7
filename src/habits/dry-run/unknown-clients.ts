import type { Call } from '../../core/facts.ts';
import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { methodOf } from '../../knowledge/row.ts';
import { standsUnderConsent } from './switches.ts';

/**
 * Python, JavaScript: `if (!args.dry) await client.deleteCard(id)`. What a client that no table knows does is only said by its name: enough
 * to see that it can be rehearsed, and never to miss a rehearsal.
 */
export const unknownRehearsed = (program: Program): readonly Verdict[] =>
  /^(?:python|javascript)$/.test(program.file.language)
    ? program.calls.filter((call) => destroysByName(call, program) && standsUnderConsent(call.id, program)).map(keptAt)
    : [];

/** The method of somebody's client, or a function of the file around one. What the tables know is judged by what it does. */
function destroysByName(call: Call, program: Program): boolean {
  if (program.step(call.id) !== undefined || !program.reached(call.id)) return false;
  if (!DESTROYS.test(methodOf(call.name)) && !isChangeOfMany(call, program)) return false;
  if (call.local === undefined) return call.name.includes('.') && !OF_MEMORY.test(methodOf(call.name));
  return (
    program.stepsUnder(call.local).every(({ effect }) => effect !== 'delete') &&
    program.callsIn(call.local).some(({ id, local, name }) => local === undefined && name.includes('.') && !program.step(id))
  );
}

/** `api.updateclientpolicy(…)` for each that was found. */
const isChangeOfMany = ({ id, name, local }: Call, program: Program): boolean =>
  local === undefined && /^(?:bulk_?)?update_?[a-z]{3,}/i.test(methodOf(name)) && program.loops(id).length > 0;

/** `delete_user`, `deleteCard`, `repo.delete()`; not `remove` alone, which lists have. */
const DESTROYS =
  /^_?(?:(?:bulk|batch|force|do)_?)?(?:(?:delete|destroy|purge|terminate|wipe|deactivate|decommission)(?:$|_|[A-Z]|[a-z]*(?:user|client|device|network|account|group|record|instance)s?$)|(?:remove|drop|revoke|archive|disable)(?:_[a-z]|[A-Z]))/;
/** What is done in memory or in a page. */
const OF_MEMORY =
  /^(?:remove(?:EventListener|Listener|AllListeners|Child|Attribute\w*|Item|Class|Property|_?prefix|_?suffix|_option|_handler|Node)|delete(?:Property|Row|Cell)|drop_(?:duplicates|na|columns?|index|level)|update_?(?:title|status|progress|bar|counter|stats?|display|ui|state|cache|layout\w*|traces|xaxes|yaxes))$/i;
