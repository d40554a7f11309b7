import type { Call, Fact, Facts, Scope } from '../facts.ts';
import type { Column, Knowledge } from '../knowledge.ts';
import type { Guard, OwnFunctions, Program } from '../program.ts';
import { linesOf } from '../source.ts';
import type { Step } from '../step.ts';
import { createChains, reachedFunctions } from './chains.ts';
import { createEndings } from './endings.ts';
import { evidenceOf } from './evidence.ts';
import { catchersOf, failureBranchesIn, failureOf, statusCheckedOf } from './failure.ts';
import { createGuards } from './guards.ts';
import { type FactIndex, indexOf } from './index.ts';
import { commentAt, nesting } from './nesting.ts';
import type { ProgramOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { isOverRecords } from './records.ts';
import { once, remember } from './remember.ts';
import { sourcesOf, testedIn } from './sources.ts';
import { languageAt, stepOf } from './steps.ts';
import { scriptsOf, unitAt, unitsOf } from './units.ts';
import { atomsOf, givenTo, wordsOf } from './words.ts';

/** Gives facts their meaning: steps from knowledge, and the questions of `Program` over them. It does no I/O. */
export function createProgram(file: Facts, knowledge: Knowledge, options: ProgramOptions): Program {
  const index = indexOf(file);
  const column = knowledge.column(file.language);
  const byCall = stepsByCall(file, index, knowledge, options.functions);
  const step = (call: number): Step | undefined => byCall.get(call);
  const self = (): Program => program;
  const lines = linesOf(file.text);
  const program: { -readonly [K in keyof Program]: Program[K] } = {
    file,
    functions: options.functions,
    steps: [...byCall.values()],
    calls: index.calls,
    scopes: index.scopes,
    written: index.written,
    comments: index.comments,
    fact: (id) => index.facts[id] as Fact,
    languageOf: (id) => languageAt(index.facts, id, file.language),
    step,
    children: index.children,
    commentAt: (fact) => commentAt(fact.start, index, program),
    ...nesting(index, step),
    ...ways(index, step, column),
    ...fates(index, byCall, self),
    ...values(index, step, self),
    ...unitsOf(index, file.language, column),
    size: index.calls.length,
    lines,
    // These three are answers of the program itself. They are properties, not getters: with getters of its own each program
    // has a shape of its own, and every question to it is slow.
    recordLoops: [],
    evidence: { kind: 'library', because: [] },
    scripts: [],
  };
  program.recordLoops = index.scopes.filter(
    (scope) => scope.role === 'loop' && program.reached(scope.id) && program.overRecords(scope),
  );
  program.evidence = evidenceOf(program, column, options);
  program.scripts = scriptsOf(program, index, column);
  return program;
}

/** How facts are reached, and under which conditions. */
function ways(index: FactIndex, step: (call: number) => Step | undefined, column: Column | undefined): Ways {
  const chains = createChains(index);
  const ending = createEndings(index, step);
  const registers = (call: Call): boolean => column?.registers?.(call.name) === true;
  const reachedBy = once(() => reachedFunctions(index, registers, () => true));
  const loadedBy = once(() => reachedFunctions(index, registers, ({ call, at }) => call !== undefined || at.kind === 'call'));
  const guardsOn = createGuards(index, ending);
  const guards = remember((id: number): readonly (readonly Guard[])[] => chains(id).map((chain) => guardsOn(chain, id)));
  return {
    chains,
    ending,
    guards,
    reached(id) {
      const owner = index.functionOf(id);
      return owner < 0 || reachedBy().has(owner);
    },
    loaded(id) {
      const owner = index.functionOf(id);
      return owner < 0 || loadedBy().has(owner);
    },
    everyWay: (id, accept) => guards(id).length > 0 && guards(id).every((way) => way.some(accept)),
    someWay: (id, accept) => guards(id).some((way) => way.some(accept)),
    loops: (id) => [...new Set(chains(id).flatMap((chain) => chain.links.filter(isLoop)))],
    enclosing: (id) => enclosingOf(id, index),
  };
}

function enclosingOf(id: number, index: FactIndex): Scope {
  const owner = index.functionOf(id);
  return owner >= 0 ? (index.facts[owner] as Scope) : unitAt(id, index);
}

type Ways = Pick<Program, 'chains' | 'ending' | 'guards' | 'reached' | 'loaded' | 'everyWay' | 'someWay' | 'loops' | 'enclosing'>;

const isLoop = (link: Scope | Call): link is Scope => link.kind === 'scope' && link.role === 'loop';

/** What becomes of failures. */
function fates(index: FactIndex, byCall: ReadonlyMap<number, Step>, program: () => Program): Fates {
  const catchers = remember((id: number) => catchersOf(id, index, program()));
  const outcome = remember((id: number) => outcomeOf(index.facts[id] as Scope, index, program()));
  const failure = remember((id: number) => failureOf(byCall.get(id) as Step, program()));
  const branches = once(() => failureBranchesIn(index, program()));
  return {
    catchers,
    outcome: (handler) => outcome(handler.id),
    failure: (step) => failure(step.call.id),
    failureBranches: (call) => branches().get(call.id) ?? [],
    statusChecked: statusCheckedOf,
    overRecords: (loop) => isOverRecords(loop, program()),
  };
}

type Fates = Pick<Program, 'catchers' | 'outcome' | 'failure' | 'failureBranches' | 'statusChecked' | 'overRecords'>;

/** What values mean in other words, where they come from, and who looks at them. */
function values(
  index: FactIndex,
  step: (call: number) => Step | undefined,
  program: () => Program,
): Pick<Program, 'expand' | 'inWords' | 'sources' | 'given' | 'looksAt'> {
  const lookedAt = once(() => testedIn(program()));
  return {
    expand: (test) => atomsOf(index, test),
    inWords: (value, sites) => wordsOf(value, sites, index.facts),
    sources: (value) => sourcesOf(index, step, value),
    given: (name, from) => givenTo(index, name, from),
    looksAt: (tested) => lookedAt().has(tested),
  };
}

/** Steps in the order in which they are written, whatever order the reader met them in. */
function stepsByCall(file: Facts, index: FactIndex, knowledge: Knowledge, functions: OwnFunctions): ReadonlyMap<number, Step> {
  const byCall = new Map<number, Step>();
  const own = knowledge.column(file.language);
  const isMixed = index.scopes.some(({ language }) => language !== undefined && language !== file.language);
  const calls = inOrder(index.calls);
  for (let at = 0; at < calls.length; at++) {
    const call = calls[at] as Call;
    const column = isMixed ? knowledge.column(languageAt(index.facts, call.id, file.language)) : own;
    const step = stepOf(call, column, knowledge, index.facts, functions);
    if (step) byCall.set(call.id, step);
  }
  return byCall;
}

function inOrder(calls: readonly Call[]): readonly Call[] {
  return calls.every((call, at) => at === 0 || call.start >= (calls[at - 1] as Call).start)
    ? calls
    : [...calls].sort((one, other) => one.start - other.start || one.id - other.id);
}
