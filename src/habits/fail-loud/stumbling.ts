import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { asPattern } from '../../knowledge/words.ts';

/** Python: does the run end badly a statement later, which needs what the attempt was to make: a folder, a column, an object's part? */
export const stumblesNext = (handler: Scope, attempt: number, program: Program): boolean =>
  program.languageOf(attempt) === 'python' &&
  (needsFolder(handler, attempt, program) || needsColumn(handler, attempt, program) || needsPart(handler, attempt, program));

/** The calls after a handler in its function which no condition and no other handler stands before. */
function plainlyAfter(handler: Scope, program: Program): readonly Call[] {
  const owner = program.enclosing(handler.id);
  return program.callsIn(owner.id).filter((call) => call.start >= handler.end && isPlain(call, owner, program));
}

function isPlain(call: Call, owner: Scope, program: Program): boolean {
  for (let at = call.within; at !== owner.id && at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    if (around.kind === 'scope' && around.role !== 'loop') return false;
  }
  return program.catchers(call.id).by.length === 0;
}

/** `os.makedirs(folder)`, and then `shutil.disk_usage(folder)`. */
function needsFolder(handler: Scope, attempt: number, program: Program): boolean {
  const changes = program.stepsUnder(attempt).filter(isChange);
  const [made] = changes;
  if (made?.thing !== 'directory' || changes.length > 1) return false;
  return plainlyAfter(handler, program).some(({ name, args }) => OPENS.test(name) && isSame(args[0], made.target));
}
const OPENS = /^(?:shutil\.disk_usage|os\.(?:listdir|scandir|chdir))$/;

/** `ALTER TABLE notes ADD COLUMN day`, and then `SELECT id, day FROM notes`. */
function needsColumn(handler: Scope, attempt: number, program: Program): boolean {
  const [, table = '', column = ''] =
    program.stepsUnder(attempt).flatMap(({ call: { args } }) => ADDS.exec(args[0]?.text ?? '') ?? []) ?? [];
  if (column === '') return false;
  const reads = new RegExp(`^\\s*select\\b[^;]*\\b${asPattern(column)}\\b[^;]*\\bfrom\\s+["'\`[]?${asPattern(table)}\\b`, 'i');
  return plainlyAfter(handler, program).some(({ name, args }) => /\.execute$/.test(name) && reads.test(args[0]?.text ?? ''));
}
const ADDS = /^\s*alter\s+table\s+["'`[]?(\w+)["'`\]]?\s+add\s+(?:column\s+)?["'`[]?(\w+)/i;

/** `self.socket.bind(…)` in `start`, and `server.start()` is followed by `server.answer()`, which asks the socket: one that is not there raises. */
function needsPart(handler: Scope, attempt: number, program: Program): boolean {
  const parts = program.written.filter(
    ({ role, name = '', start }) =>
      role === 'assigned' && /^self\.\w+$/.test(name) && start > program.fact(attempt).start && start < handler.start,
  );
  if (parts.length === 0 || plainlyAfter(handler, program).length > 0) return false;
  const sites = program.chains(handler.id).map(({ sites: [site] }) => site);
  return (
    sites.length > 0 &&
    sites.every(
      (site) =>
        site !== undefined &&
        isFollowedByUse(
          site,
          parts.map(({ name }) => name ?? ''),
          program,
        ),
    )
  );
}

/** The scope that a call stands in. */
function nearest({ within }: Call, program: Program): Scope {
  const around = program.fact(within);
  return around.kind === 'scope' ? around : program.enclosing(within);
}

function isFollowedByUse(site: Call, parts: readonly string[], program: Program): boolean {
  const owner = program.enclosing(site.id);
  const next = program
    .callsIn(owner.id)
    .find(({ start, local, receiver }) => start > site.end && local !== undefined && isSame(receiver, site.receiver));
  return (
    next?.local !== undefined &&
    // On the same way: a guard around both is none.
    isPlain(next, nearest(site, program), program) &&
    program.callsIn(next.local).some(({ receiver }) => parts.some((part) => receiver?.text === `\${${part}}`))
  );
}
