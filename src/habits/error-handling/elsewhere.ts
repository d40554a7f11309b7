import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isForeign } from '../../knowledge/doubts.ts';
import { remedyFor } from '../../knowledge/remedies.ts';

/**
 * JavaScript: what is waited for and stands in a module that we do not read: `await client.setSettings(…)`. It can fail, and that is an
 * exception where it is waited for.
 */
export const waitsElsewhere = lastAsked((program: Program): readonly Call[] =>
  program.file.language === 'javascript'
    ? program.calls.filter(
        (call) =>
          call.uses.includes('await') &&
          isForeign({ ...call, name: call.name.replace(/^\./, 'its.') }, program) &&
          !OF_ITSELF.test(call.name) &&
          !STARTS_ALL.test(call.name) &&
          program.reached(call.id),
      )
    : [],
);

/** What JavaScript itself has, a pause, and what a person is asked. */
const OF_ITSELF =
  /^(?:Promise|import|new)\b|(?:^|\.)\$(?:\.|$)|(?:^|\.)(?:sleep|delay|pause|wait\w*|setTimeout|then|catch|finally|json|text|arrayBuffer|blob|prompts?|question|confirm|select|input|ask\w*|parse(?:Async)?|init\w*|ready)$/;

/** `await execute({ dir })` of a package for command lines, which tells what its commands throw. */
const STARTS_ALL = /^[^.]+\.(?:execute|run|main|start|cli|launch|bootstrap|flush|handle|default)$/i;

/** All of the work stands there, and nothing in the file takes a failure. */
export function bareElsewhere(program: Program): Missing | undefined {
  const first = waitsElsewhere(program).find((call) => !isHandedOver(call, program));
  const isTaken = ({ role, id }: Program['scopes'][number]): boolean =>
    (role === 'handler' || role === 'after') && program.reached(id);
  if (first === undefined || program.scopes.some(isTaken)) return undefined;
  const written = /^[\w$.]+/.exec(program.file.text.slice(first.start, first.end))?.[0] ?? first.name;
  const isLoose = program.enclosing(first.id).role === 'unit';
  const remedy = remedyFor(isLoose ? 'loose' : 'told', 'javascript');
  return missing({
    rule: 'uncovered',
    severity: 'info',
    message: `If \`${written.length > 40 ? first.name : written}\` fails, only its stack tells it: ${remedy.advice}`,
    at: first,
    whole: true,
    fix: { kind: 'code', code: remedy.code },
  });
}

/** `runCommand(async () => …)`: what it makes of a failure stands in its module. Who is given an `.action` takes none. */
const isHandedOver = ({ id }: Call, program: Program): boolean =>
  program
    .chains(id)
    .some(({ links }) =>
      links.some(
        (link) => link.kind === 'call' && link.local === undefined && !/\.(?:action|command)$|^Promise\b/.test(link.name),
      ),
    );
