import type { Fact } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { fileRunBy, scriptRunBy } from '../javascript/starts.ts';
import { entryOf } from './jobs.ts';

/** The file of the repository that a step starts, as a path from its root; a path on the machine stays as it is written. */
export function pathStartedBy(step: Step, program: Program): string | undefined {
  const written = fileRunBy(wordsOf(step)) ?? writtenPath(step);
  if (written === undefined) return undefined;
  const inside = written.replace(/^\$\{(?:github\.workspace|GITHUB_WORKSPACE)\}\//, '');
  if (/[*?]|\$\{/.test(inside)) return undefined;
  return /^[/~]/.test(inside) ? inside : joined([...foldersOf(step, program), inside]);
}

/** The script of the `package.json` at the repository's root that a step runs: `npm run export`. */
export function scriptStartedBy(step: Step, program: Program): string | undefined {
  const name = scriptRunBy(wordsOf(step));
  return name !== undefined && joined(foldersOf(step, program)) === '' ? name : undefined;
}

const wordsOf = ({ call }: Step): readonly string[] => [...call.name.split(' '), ...call.args.map(({ text }) => text)];

/** A script by its path, or a module by its name: `python -m jobs.export`. */
function writtenPath({ thing, medium, target, call }: Step): string | undefined {
  if (medium !== 'process') return undefined;
  if (thing === 'script') return target?.text;
  const at = /^python[\d.]*$/.test(call.name) ? call.args.findIndex(({ text }) => text === '-m') : -1;
  const module = at < 0 ? undefined : call.args[at + 1];
  return module?.holes.length === 0 && /^[\w.]+$/.test(module.text) ? `${module.text.replaceAll('.', '/')}.py` : undefined;
}

/** Where the step stands when it starts: the job's folder, or the step's own, and where `cd` has gone before it. */
function foldersOf({ call }: Step, program: Program): readonly string[] {
  const folders: string[] = [];
  const job = program.job(call.id);
  const own = ownFolder(call.id, program);
  const shared =
    entryOf(job, 'defaults.run.working-directory', program) ?? entryOf(undefined, 'defaults.run.working-directory', program);
  if (own !== undefined) folders.push(own);
  else if (shared) folders.push(shared.value.text);
  for (const fact of program.children(unitOf(call.id, program))) {
    if (fact.id >= call.id) break;
    if (fact.kind === 'call' && fact.name === 'cd' && fact.args[0]) folders.push(fact.args[0].text);
  }
  return folders;
}

function unitOf(id: number, program: Program): number {
  let at: Fact = program.fact(id);
  while (at.within >= 0 && !(at.kind === 'scope' && at.role === 'unit')) at = program.fact(at.within);
  return at.id;
}

/** `working-directory` of the step: among the values right before its script. */
function ownFolder(id: number, program: Program): string | undefined {
  const unit = program.fact(unitOf(id, program));
  if (unit.within < 0) return undefined;
  for (const fact of program
    .children(unit.within)
    .filter((one) => one.id < unit.id)
    .toReversed()) {
    if (fact.kind === 'value' && fact.name === 'steps.working-directory') return fact.value.text;
    if (fact.kind === 'scope' || (fact.kind === 'call' && !/^(?:getenv|argv)$/.test(fact.name))) return undefined;
  }
  return undefined;
}

/** Folders and a path as one path, `.` and `..` resolved; undefined: it leaves the repository. */
function joined(parts: readonly string[]): string | undefined {
  const from = parts.findLastIndex((part) => /^[/~]/.test(part));
  const segments: string[] = [];
  for (const segment of parts.slice(Math.max(0, from)).join('/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return from >= 0 && !parts[from]?.startsWith('~') ? `/${segments.join('/')}` : segments.join('/');
}
