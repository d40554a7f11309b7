import type { Call, Comment, Fact, Scope, Written } from './facts.ts';

type Draft<F extends Fact> = Omit<F, 'id' | 'within' | 'kind'>;

/**
 * Where a reader writes facts. `within` is the innermost open scope or call, so a reader only opens and closes; a fact's
 * properties that are known later (a call's `uses`, a function's `gives`) are assigned to the draft before it is read.
 */
export interface Sink {
  readonly facts: Fact[];
  /** Adds a scope and returns its id. Its content is written inside `inside(id, …)`. */
  scope(draft: Draft<Scope>): number;
  call(draft: Draft<Call>): number;
  value(draft: Draft<Written>): number;
  comment(draft: Draft<Comment>): number;
  /** Everything that `write` adds stands within the fact `id`. */
  inside<T>(id: number, write: () => T): T;
  /** The innermost open fact. */
  readonly within: number;
}

/** An empty sink. A reader starts by writing the file's own unit. */
export function createSink(): Sink {
  const facts: Fact[] = [];
  const add = (kind: Fact['kind'], draft: object): number => {
    const fact = draft as { kind: string; id: number; within: number };
    fact.kind = kind;
    fact.id = facts.length;
    fact.within = sink.within;
    facts.push(fact as unknown as Fact);
    return fact.id;
  };
  // `within` is a property, not a getter: a getter of its own would keep a sink, and all its facts, alive until the next
  // full garbage collection, since the object's hidden class holds it.
  const sink: { -readonly [K in keyof Sink]: Sink[K] } = {
    facts,
    within: -1,
    scope: (draft) => add('scope', draft),
    call: (draft) => add('call', draft),
    value: (draft) => add('value', draft),
    comment: (draft) => add('comment', draft),
    inside(id, write) {
      const outer = sink.within;
      sink.within = id;
      try {
        return write();
      } finally {
        sink.within = outer;
      }
    },
  };
  return sink;
}
