import type { Call, Fact, Scope, Written } from '../facts.ts';
import type { Column } from '../knowledge.ts';
import type { Program } from '../program.ts';
import type { Span } from '../source.ts';
import type { Step } from '../step.ts';
import type { FactIndex } from './index.ts';
import { remember } from './remember.ts';

/** The least that a script inside another file must have to be judged on the habits of scripts (`habits.md`). */
export const SHORT = 10;

const isUnit = (fact: Fact | undefined): fact is Scope => fact?.kind === 'scope' && fact.role === 'unit';

/** The nearest unit that says its language: the file's, a job's, an embedded text's. A group of commands is none. */
export function unitAt(id: number, { facts }: FactIndex): Scope {
  for (let at = id; at > 0; at = facts[at]?.within ?? -1) {
    const fact = facts[at];
    if (isUnit(fact) && fact.language !== undefined) return fact;
  }
  return facts[0] as Scope;
}

/** The jobs of a file, and what is asked about them. */
export function unitsOf(
  index: FactIndex,
  language: string,
  column: Column | undefined,
): Pick<Program, 'jobs' | 'job' | 'ephemeral'> {
  const jobs = index
    .children(0)
    .filter((fact): fact is Scope => isUnit(fact) && fact.name !== undefined && fact.language === language);
  const known = new Set(jobs.map(({ id }) => id));
  const isThrownAway = remember((id: number) => column?.ephemeral?.(index.facts[id] as Scope, index.facts) === true);
  const job = (id: number): Scope | undefined => {
    if (known.size === 0) return undefined;
    for (let at = id; at > 0; at = index.facts[at]?.within ?? -1) if (known.has(at)) return index.facts[at] as Scope;
    return undefined;
  };
  return {
    jobs,
    job,
    ephemeral(id) {
      return isThrownAway(job(id)?.id ?? 0);
    },
  };
}

/** Commands that only bring a value, or turn output elsewhere, are part of another one; `set -e` says how the others are run, `|| true` what may fail. */
const PART = /^(?:[<>]|getenv$|argv$|set$|true$|:$)/;

/** How many calls of these are statements of their own; a pipeline is one. */
function sizeOf(part: readonly Fact[], facts: readonly Fact[]): number {
  const own = part.filter((fact) => fact.kind === 'call' && !PART.test(fact.name) && facts[fact.within]?.kind === 'scope');
  const language = part.find(isUnit)?.language;
  const isWords = (fact: Fact): boolean => isOfOption(fact, facts) || isOfOther(fact, language);
  const words = [...part.filter(isWords), ...part.flatMap(hereDocument)];
  const counted =
    words.length === 0 ? own : own.filter(({ start }) => !words.some((word) => word.start <= start && start < word.end));
  return new Set(counted.map((fact) => (fact as Call).group ?? `${fact.id}`)).size;
}

/** `cat <<EOF > secret.yaml`: `key: $(base64 key.pem)` between it and its end fills a line of a text. */
const hereDocument = (fact: Fact): readonly Span[] => {
  const text = fact.kind === 'call' && /^(?:cat|tee)$/.test(fact.name) ? fact.options.get('<<') : undefined;
  return text?.text.includes('\n') ? [text] : [];
};

/** `timeout 60 sh -c "until …; do …; done"`: one command, whatever stands in its word. */
const isOfOption = (fact: Fact, facts: readonly Fact[]): boolean => {
  const around = isUnit(fact) ? facts[fact.within] : undefined;
  return around?.kind === 'call' && around.args.some(({ text }) => /^-[a-z]*c$/.test(text));
};

/** `node -e '…'`, `python3 - <<'PY'`: one command of the shell, however long its text is. */
const isOfOther = (fact: Fact, language: string | undefined): boolean =>
  isUnit(fact) && fact.language !== undefined && fact.language !== language;

/** A file's programs: itself, or where its language holds nothing but texts of others, each of those as a file of its own. */
export function scriptsOf(program: Program, index: FactIndex, column: Column | undefined): readonly Program[] {
  if (column?.composed !== true) return [program];
  const owner = ownersOf(index.facts, program.file.language);
  const parts = Map.groupBy(index.facts, ({ id }) => owner[id] as number);
  return [...parts].filter(([unit]) => unit >= 0).map(([, part]) => viewOf(program, part, index));
}

/** By fact: the outermost unit of another language around it, or -1. */
function ownersOf(facts: readonly Fact[], language: string): Int32Array {
  const owner = new Int32Array(facts.length).fill(-1);
  for (const fact of facts) {
    const outer = fact.within < 0 ? -1 : (owner[fact.within] as number);
    const isOther = isUnit(fact) && fact.language !== undefined && fact.language !== language;
    owner[fact.id] = outer < 0 && isOther ? fact.id : outer;
  }
  return owner;
}

/** Facts by kind, and their steps as they are written. */
function sorted(part: readonly Fact[], program: Program) {
  const steps: Step[] = [];
  const calls: Call[] = [];
  const scopes: Scope[] = [];
  const written: Written[] = [];
  for (const fact of part) {
    if (fact.kind === 'scope') scopes.push(fact);
    else if (fact.kind === 'value') written.push(fact);
    else if (fact.kind === 'call') {
      calls.push(fact);
      const step = program.step(fact.id);
      if (step) steps.push(step);
    }
  }
  steps.sort((a, b) => a.call.start - b.call.start || a.call.id - b.call.id);
  return { steps, calls, scopes, written };
}

/**
 * The program with nothing in its lists but one part's facts. What it answers about a fact stays what it was. It is a copy: as
 * the prototype of another object the program would be kept until the next full garbage collection, with all of its facts.
 */
function viewOf(program: Program, part: readonly Fact[], index: FactIndex): Program {
  const ids = new Set(part.map(({ id }) => id));
  return {
    ...program,
    ...sorted(part, program),
    comments: program.comments.filter(({ id }) => ids.has(id)),
    jobs: [],
    scripts: [],
    size: sizeOf(part, index.facts),
    recordLoops: program.recordLoops.filter(({ id }) => ids.has(id)),
  };
}
