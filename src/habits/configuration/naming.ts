import type { Call, Fact, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';

/** How many facts ahead the list is looked for that an element belongs to: long lists are data. */
const FAR = 40;

/** What the target of a step is called: whom a message goes to, where a connection leads. */
const TARGETS: Readonly<Record<string, string>> = { message: 'to', alert: 'to', socket: 'host', connection: 'host' };

/** The name under which a literal stands; an element of a list takes the list's, a word that of the option before it. */
export function nameOf(value: Written, program: Program): string {
  if (value.name !== undefined) return value.name;
  const before = value.id > 0 ? program.fact(value.id - 1) : undefined;
  if (
    before?.kind === 'value' &&
    before.within === value.within &&
    /^--[\w-]+$/.test(before.value.text) &&
    // `new Set(['--context', '--output'])`: names of options, and none has a value.
    !value.value.text.startsWith('-') &&
    isNext(before.value, value.value, program)
  )
    return before.value.text;
  if (!/[@.]|^\d{12}$/.test(value.value.text)) return '';
  const around = value.within < 0 ? undefined : program.fact(value.within);
  return (around?.kind === 'call' ? nameInCall(value, around, program) : undefined) ?? listName(value, program);
}

/** `["--cluster", name, "--json"]`: what comes next is no literal. */
const isNext = (before: Span, value: Span, program: Program): boolean =>
  program.file.language !== 'python' || !/\w{2}/.test(program.file.text.slice(before.end, value.start));

function nameInCall(value: Written, call: Call, program: Program): string | undefined {
  for (const [name, option] of call.options) if (holds(option, value)) return name;
  if (REMOTE.test(call.name) && IS_REMOTE.test(value.value.text)) return 'server';
  const { thing, target } = program.step(call.id) ?? {};
  return target && holds(target, value) ? TARGETS[thing ?? ''] : undefined;
}

/** `scp app.conf deploy@10.20.30.40:/srv/`: where these go stands in one of their words. */
const REMOTE = /^(?:ssh|scp|sftp|rsync|ssh-copy-id)$/;
const IS_REMOTE = /^(?:[\w.-]+@[\w.-]+$|(?:[\w.-]+@)?[\w.-]+:[~/\w]?)/;

function listName(value: Written, program: Program): string {
  const { facts } = program.file;
  for (let id = value.id + 1; id < Math.min(value.id + FAR, facts.length); id++) {
    const fact = facts[id] as Fact;
    if (fact.kind === 'value' && fact.name !== undefined && fact.value.items && holds(fact.value, value)) return fact.name;
  }
  return '';
}

/** Does a span lie within another? */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The calls around a literal, nearest first, up to the scope it stands in. */
export function* callsAround(fact: Fact, program: Program): Generator<Fact & { kind: 'call' }> {
  for (let at = fact.within; at >= 0; ) {
    const around = program.fact(at);
    if (around.kind !== 'call') return;
    yield around;
    at = around.within;
  }
}

/** A neighbour's name, which only the network around it knows. */
export const isDotless = (text: string): boolean => !/\w\.\w/.test(/^\w+:\/\/(?:[^@/]*@)?([^/]*)/.exec(text)?.[1] ?? text);
