import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, lineOf, type Step } from '../../core/step.ts';
import { isOfThisRun, isRelated, isSame, isThrownAway, originsOf } from '../../knowledge/fresh.ts';
import { isInOwnCopy } from '../../knowledge/own-copy.ts';
import { isBuildOutput, isTemporary } from '../../knowledge/targets.ts';
import { isAppliedHere } from './applied.ts';
import { isBroughtFirst } from './brought-first.ts';
import {
  isFetchedAgain,
  isFolderFilled,
  isModelFilled,
  isOfOwnDatabase,
  isOfOwnTable,
  isTableFilled,
  isTableFilledInShell,
  isTableMadeAgain,
} from './filled.ts';
import { isCache, isHandedOwn } from './handed.ts';
import { areMadeAgain } from './made-again.ts';
import { isOfArchive, isOfMachine } from './unpacked.ts';

/** The run's own: thrown away after it, named by it, a build's output, or made again by it. */
export function isOwn(step: Step, program: Program): boolean {
  const { target } = step;
  if (isOfOwnMaking(step, program) || isBroughtFirst(step, program)) return true;
  if (!target) return false;
  // What `mkdir -p` may have found there is not the run's own.
  if (step.name === 'rsync') return isBuildOutput(target) || isOfSecond(target, program);
  // A scraper's own store on a platform that gives each one; it fills what it empties.
  if (step.name.startsWith('scraperwiki.')) return true;
  if (step.medium === 'database')
    return (
      [isReplaced, isModelFilled, isOfOwnTable, isOfOwnDatabase, isTableFilled, isTableFilledInShell, isTableMadeAgain].some(
        (ask) => ask(step, program),
      ) ||
      isInNewDatabase(program) ||
      isInOwnCopy(program)
    );
  if (isOfMachine(step, target, program)) return true;
  if (isInOwnFolder(step, target, program) || isOfArchive(step, target, program)) return true;
  const origins = originsOf(target, program);
  if (origins.some((origin) => isTemporary(origin) || isBuildOutput(origin)) || isThrownAway(target, program)) return true;
  if (isCache(target) || isHandedOwn(step, target, program)) return true;
  if (/\bnode_modules\b/.test(target.text) && step.name !== step.call.name && program.file.language === 'javascript') return true;
  return (
    isCleaning(target, program) ||
    isFilledAgain(step, target, program) ||
    isUnpacked(target, program) ||
    (isOfThisRun(target, program) && !isOfLoop(target, program)) ||
    isBuiltForAll(step, target, program) ||
    isFolderFilled(step, target, program) ||
    isFetchedAgain(step, target, program) ||
    areMadeAgain(step, program) ||
    isMade(step, byText(origins), program)
  );
}

/** In shell: `now=$(date +%F@%T)`, `rsync --delete src/ /copies/$now/`: called by the time of day, it holds what this run put there. */
const isOfSecond = ({ holes }: Value, program: Program): boolean =>
  holes.some(({ name, from }) => {
    const given = program.given(name, from);
    return (
      TIME_OF_DAY.test(name) ||
      (given.length > 0 && given.every(({ value }) => value.holes.some((hole) => TIME_OF_DAY.test(hole.name))))
    );
  });

/** To the minute at least, and of now: no `date -d yesterday`. */
const TIME_OF_DAY = /^date (?:-u |--utc )?["']?\+\S*%[TsSMNcXrR]/;

/**
 * A folder of a fixed name whose path is handed to what comes after its removal in the same function: `pnpm deploy DIR`,
 * `download({ directory: DIR })`. JavaScript's alone: elsewhere what comes after are steps that are known.
 */
function isFilledAgain({ call }: Step, target: Value, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript' || /\bprocess\.(?:argv|env)\b/.test(target.text)) return false;
  const name = target.holes.length === 1 ? target.holes[0]?.name : undefined;
  const isIt = (value: Value): boolean =>
    isSame(value, target) ||
    (name !== undefined && value.text === target.text) ||
    [...(value.items ?? []), ...(value.entries?.values() ?? [])].some(isIt);
  const own = program.enclosing(call.id);
  if (own.role === 'function' && own.params?.some((param) => target.holes.some((hole) => hole.name === param))) return false;
  return program.callsIn(own.id).some((other) => {
    if (other.start <= call.end || other.id === call.id) return false;
    const effect = program.step(other.id)?.effect;
    return effect !== 'report' && effect !== 'delete' && effect !== 'probe' && effect !== 'read' && other.args.some(isIt);
  });
}

/** `scripts/clean.js`: a person types its name to have what a build left removed, and it takes no path from outside. */
function isCleaning(target: Value, program: Program): boolean {
  if (
    program.evidence.job !== undefined ||
    !/(?:^|\/)(?:clean(?:up)?(?:[-_.]+[a-z\d]+)*|gulpfile|gruntfile)\.[cm]?[jt]s$/i.test(program.file.path)
  )
    return false;
  return !originsOf(target, program).some(({ holes }) => holes.some(({ name }) => /\bprocess\.(?:argv|env)\b/.test(name)));
}

const MAKES = /\b(?:create|mb|run-instances|launch|insert|upload|download)\b|\bcreate-/;

/** On a server: what this run made and named in its answer, or what is made again under the same name further on. */
function isOfOwnMaking(step: Step, program: Program): boolean {
  if (step.medium !== 'network' && step.medium !== 'process') return false;
  const { args } = step.call;
  if (args.some((value) => program.sources(value).some((source) => source !== step && MAKES.test(lineOf(source))))) return true;
  if (args.some((value) => !value.text.startsWith('-') && value.holes.length > 0 && isOfThisRun(value, program))) return true;
  if (isTried(step, program) || isAppliedHere(step, program)) return true;
  const isRelease = step.name.startsWith('gh release');
  const isName = (text: string): boolean => (isRelease ? !/^(?:gh|release|delete)$/.test(text) : !/^[a-z]+$/.test(text));
  const names = args.filter(({ text }) => !text.startsWith('-') && isName(text));
  return program.steps.some(
    (other) =>
      other !== step &&
      head(other) === head(step) &&
      MAKES.test(lineOf(other)) &&
      names.some((value) => other.call.args.some((word) => isSame(word, value) || word.text === bucketIn(value))),
  );
}

/** `aws s3api create-bucket --bucket "$SITE"`, and then `s3://$SITE/`. */
const bucketIn = ({ text }: Value): string | undefined => /^(?:s3|gs):\/\/([^/]+)\/?$/.exec(text)?.[1];

const BUILT = /^(terraform|tofu|terragrunt|pulumi|cdk) (apply|up|deploy|destroy)$/;

/** `tofu apply`, and `tofu destroy` in the same job: infrastructure that is made to be tried, and gone after that. */
function isTried(step: Step, program: Program): boolean {
  const [, tool, deed] = BUILT.exec(step.name) ?? [];
  if (tool === undefined) return false;
  const isOther = ({ name, call }: Step): boolean =>
    name !== step.name &&
    name.startsWith(`${tool} `) &&
    (name.endsWith(' destroy') || deed === 'destroy') &&
    BUILT.test(name) &&
    program.job(call.id) === program.job(step.call.id) &&
    // Either under the same conditions, or what goes is what was made before.
    (deed === 'destroy' ? call.start < step.call.start : call.start > step.call.start);
  return program.steps.some(isOther);
}

const head = ({ name }: Step): string => name.split(' ')[0] ?? name;

/** `cd site; rm -r lunr`, `tar -xf app.tar -C /opt/app; cd /opt/app/webapps && rm -rf docs`: in what was built or unpacked here. */
function isInOwnFolder({ call }: Step, target: Value, program: Program): boolean {
  if (/^[/~$]/.test(target.text)) return false;
  const places = program.calls.filter(({ name, start }) => /^(?:cd|pushd)$/.test(name) && start < call.start);
  const folder = places.at(-1)?.args[0];
  if (!folder) return false;
  if (isBuildOutput(folder) || isThrownAway(folder, program)) return true;
  if (
    program.steps.some(
      ({ name, call: made }) => name === 'git clone' && made.start < call.start && made.args.some((word) => isSame(word, folder)),
    )
  )
    return true;
  const unpacked = program.steps.flatMap(({ name, call: { args, start } }) =>
    name === 'tar' && start < call.start ? [args[args.findIndex(({ text }) => text === '-C') + 1]] : [],
  );
  return unpacked.some((root) => root !== undefined && `${folder.text}/`.startsWith(`${root.text}/`) && root.text.length > 1);
}

/** A function of the file that is given nothing but a build's outputs: `remove('dist')`, `remove('node_modules')`. */
function isBuiltForAll({ call }: Step, target: Value, program: Program): boolean {
  const ways = program.chains(call.id).filter(({ sites }) => sites.length > 0);
  return ways.length > 0 && ways.every(({ sites }) => isOutput(program.inWords(target, sites)));
}

const isOutput = (value: Value): boolean => isBuildOutput(value) || /\/(?:lib|types|esm|cjs|es)$/.test(value.text);

/** What a loop hands out was there before, whatever its name. */
const isOfLoop = (target: Value, program: Program): boolean =>
  target.holes.some((hole) => {
    const fact = hole.from === undefined ? undefined : program.fact(hole.from);
    return fact?.kind === 'scope' && fact.role === 'loop';
  });

/** Rows that the same file inserts again into the same table: they are replaced. */
function isReplaced(step: Step, program: Program): boolean {
  const dropped = /\bdrop\s+(\w+)\s+(?:if\s+exists\s+)?(\S+)/i.exec(step.target?.text ?? '');
  if (
    dropped &&
    step.target?.text.match(/\bcreate\s+\w+/gi)?.some((made) => made.toLowerCase().endsWith(` ${dropped[1]?.toLowerCase()}`))
  )
    return true;
  const table = tableIn(step.target);
  if (table === undefined || step.thing !== 'row') return false;
  return program.steps.some(
    (other) => other.medium === 'database' && other.effect === 'create' && tableIn(other.target) === table,
  );
}

/** A database that the same script makes: what is dropped in it, or before it, is filled again. */
const isInNewDatabase = (program: Program): boolean =>
  program.steps.some(
    ({ name, target, medium }) =>
      name === 'createdb' || (medium === 'database' && /^\s*create\s+database\b/i.test(target?.text ?? '')),
  );

const tableIn = (statement: Value | undefined): string | undefined =>
  /\b(?:from|into)\s+["'`[]?([\w.]+)/i.exec(statement?.text ?? '')?.[1]?.toLowerCase();

/** Unpacked where it stands: what came out of the archive has no name in the code, and is the run's own. */
function isUnpacked(target: Value, program: Program): boolean {
  if (target.holes.length > 0 || target.text.startsWith('/')) return false;
  return program.steps.some(
    ({ name, call }) => /extractall|unpack_archive/.test(name) && call.args.length === 0 && call.options.size === 0,
  );
}

const isMade = (step: Step, origins: readonly Value[], program: Program): boolean =>
  program.steps.some((other) => other !== step && isMadeHere(other, step, origins, program));

/** A long file gives the same words again and again: one of them each. */
const byText = (values: readonly Value[]): readonly Value[] => [...new Map(values.map((value) => [value.text, value])).values()];

/** A folder must be the very one; a file that is written may be one of those that a pattern finds. */
function isMadeHere(other: Step, { target, thing }: Step, origins: readonly Value[], program: Program): boolean {
  if (!makes(other)) return false;
  // Copied here with the folder around it: `cp('docs', out)`, `rm(join(out, 'assets'))`.
  if (/\bcopy(?:Sync)?$|\bcp(?:Sync)?$/.test(other.name) && other.target && target?.text.startsWith(`${other.target.text}/`))
    return true;
  if (other.thing === 'directory' || thing === 'tree') return target !== undefined && isOrHolds(target, other.target);
  const others = program.file.language === 'shell' && other.target ? byText(originsOf(other.target, program)) : [other.target];
  return origins.some((origin) => others.some((made) => isRelated(made, origin) || isOfPattern(made, origin)));
}

/** `part-*.json`, and `part-$n.json` was written. */
function isOfPattern(made: Value | undefined, pattern: Value): boolean {
  const start = /^[\w./-]{4,}(?=\*)/.exec(pattern.text)?.[0];
  return start !== undefined && made?.text.startsWith(start) === true;
}

const isOrHolds = (folder: Value, made: Value | undefined): boolean =>
  isSame(made, folder) || (made?.text.startsWith(`${folder.text}/`) === true && folder.text.length > 1);

const makes = (step: Step): boolean =>
  isChange(step) && (step.effect === 'create' || step.effect === 'write' || step.thing === 'rename');
