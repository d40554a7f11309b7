import type { Call, Fact, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { follows } from './boundary.ts';
import { runsLater } from './floating.ts';

/**
 * JavaScript: is the attempt the work of the run, though what it does stands in another file: `sync().catch(console.error)`, where
 * `sync` is a function of `./sync.js`, or of this file and waits for something? Whatever that is, it failed, and nothing comes after.
 */
export function isWorkOfAnotherFile(handler: Scope, attempt: number, program: Program): boolean {
  if (program.languageOf(attempt) !== 'javascript' || program.evidence.kind === 'library') return false;
  const calls = callsUnder(attempt, program, new Set());
  if (calls.some(({ name }) => GOES_ON.test(lastPart(name)))) return false;
  return (
    calls.some(
      (call) => isWork(call, program) && program.catchers(call.id).by.includes(handler) && !runsLater(call.id, attempt, program),
    ) && !isFollowed(handler, program)
  );
}

/** The calls of a scope, and of the file's own functions called there. */
function callsUnder(scope: number, program: Program, seen: Set<number>): readonly Call[] {
  if (seen.has(scope)) return [];
  seen.add(scope);
  return program
    .callsIn(scope)
    .flatMap((call) => [call, ...(call.local === undefined ? [] : callsUnder(call.local, program, seen))]);
}

/** A function of another file of the repository, or one that nobody here knows and that is waited for. */
const isWork = (call: Call, program: Program): boolean =>
  program.step(call.id) === undefined &&
  call.local === undefined &&
  !/arg(?:s|v|uments)$|(?:option|opt|flag)s$/i.test(call.name) &&
  (call.name.startsWith('./') ||
    (call.uses.includes('await') && /^[\w$@/-]+(?:\.[\w$]+)+$/.test(call.name) && !/^Promise\./.test(call.name)));

/** What is started goes on after the function has returned: a server, a bot, a watcher. */
const GOES_ON =
  /^(?:re)?(?:start|serve|listen|launch|boot|bootstrap|login|connect|watch|open|init|initiali[sz]e|setup|createServer|bot|app|server)(?![a-z])|(?:Server|Bot|App|Worker|Listener|Client)$/;

/** Does anything but a report come after the handler, where it stands or where its function is called? */
const isFollowed = (handler: Scope, program: Program): boolean =>
  program
    .chains(handler.id)
    .some(({ links }) => follows(handler.id, links, program, (id) => !isQuiet(program.fact(id), program)));

const isQuiet = (fact: Fact, program: Program): boolean =>
  fact.kind !== 'call' || fact.name === 'return' || /^(?:report|leave|setup)$/.test(program.step(fact.id)?.effect ?? '');

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
