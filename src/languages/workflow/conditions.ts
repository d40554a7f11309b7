import type { Hole, Test, Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { parseExpression, type Term, writtenOf } from './expressions.ts';

/** What an `if:` says: when a step or job runs, as to failures before it and as to everything else. */
export interface Condition {
  /** `failure`: only after a failure; `always`: whatever happened; otherwise only when all went well. */
  readonly on?: 'failure' | 'always';
  /** All else that must hold. */
  readonly tests: readonly Test[];
}

/** Where a name of a context comes from: the fact that fills a hole. */
export type Origin = (name: string, span: Span) => Partial<Hole>;

const STATUS = /^(?:failure|always|cancelled|success)$/i;

/** Reads the inside of an `if:`. What cannot be parsed is one test of an unknown. */
export function readCondition(inside: string, span: Span, origin: Origin): Condition {
  const term = parseExpression(inside);
  if (!term) return { tests: [{ op: 'truth', negated: false, left: hole(inside, span, {}) }] };
  const tests: Test[] = [];
  atoms(term, false, (atom, negated) => tests.push(testOf(atom, negated, span, origin)));
  const on = statusOf(term);
  return { ...(on && { on }), tests };
}

/**
 * As to failures: `failure()` alone runs on one, `always()` and `!cancelled()` whatever happened. Of several that must all hold
 * the narrowest counts: `failure() && !cancelled()`.
 */
function statusOf(term: Term): 'failure' | 'always' | undefined {
  if (term.kind === 'pair' && term.op === '&&') {
    const sides = [term.left, term.right];
    if (sides.some((side) => side.kind === 'call' && /^success$/i.test(side.name))) return undefined;
    const both = sides.map(statusOf);
    return both.includes('failure') ? 'failure' : both.includes('always') ? 'always' : undefined;
  }
  const said = new Set<string>();
  statuses(term, false, said);
  if (said.has('always') || said.has('!cancelled') || said.has('!success')) {
    return said.has('always') || said.has('!cancelled') ? 'always' : 'failure';
  }
  if (said.has('failure')) return said.has('success') ? 'always' : 'failure';
  return said.has('cancelled') ? 'failure' : said.has('!failure') ? 'always' : undefined;
}

function statuses(term: Term, negated: boolean, into: Set<string>): void {
  if (term.kind === 'not') statuses(term.term, !negated, into);
  else if (term.kind === 'pair') {
    statuses(term.left, negated, into);
    statuses(term.right, negated, into);
  } else if (term.kind === 'call' && STATUS.test(term.name)) into.add(`${negated ? '!' : ''}${term.name.toLowerCase()}`);
}

function atoms(term: Term, negated: boolean, found: (atom: Term, negated: boolean) => void): void {
  if (term.kind === 'not') atoms(term.term, !negated, found);
  else if (term.kind === 'pair' && (term.op === '&&' || term.op === '||')) {
    atoms(term.left, negated, found);
    atoms(term.right, negated, found);
  } else if (!(term.kind === 'call' && STATUS.test(term.name))) found(term, negated);
}

function testOf(term: Term, negated: boolean, span: Span, origin: Origin): Test {
  if (term.kind === 'pair') {
    const [left, right] = [term.left, term.right].map((each) => operandOf(each, span, origin)) as [Value, Value];
    const op = term.op === '==' || term.op === '!=' ? 'equal' : 'order';
    return { op, negated: term.op === '!=' ? !negated : negated, left, right };
  }
  if (term.kind === 'call' && term.args.length === 2 && /^(?:contains|startsWith|endsWith)$/i.test(term.name)) {
    const [whole, part] = term.args as [Term, Term];
    return { op: 'member', negated, left: operandOf(part, span, origin), right: operandOf(whole, span, origin) };
  }
  return { op: 'truth', negated, left: operandOf(term, span, origin) };
}

function operandOf(term: Term, span: Span, origin: Origin): Value {
  if (term.kind === 'literal') return { text: term.text, holes: [], type: term.type, ...span };
  return hole(writtenOf(term), span, term.kind === 'name' ? origin(term.text, span) : {});
}

function hole(name: string, span: Span, from: Partial<Hole>): Value {
  return { text: `\${${name}}`, holes: [{ ...from, name }], type: 'other', ...span };
}
