import { noOptions, type Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { readCondition } from './conditions.ts';
import { expressionsIn } from './expressions.ts';
import { isNeverChosen } from './matrix.ts';
import { complain, originOf, type Reading, type Surroundings, valueIn, writeEntries } from './reading.ts';
import { readAs, readScript, scriptOf, shellIn } from './scripts.ts';
import { type Entry, entryOf, type Tree, textOf } from './tree.ts';

/** Keys whose entries are facts of their own, or nothing that anybody asks for. */
const READ_APART: ReadonlySet<string> = new Set(['run', 'uses', 'with', 'if', 'continue-on-error', 'timeout-minutes']);

/** Reads a list of steps, of a job or of a composite action. */
export function readSteps(reading: Reading, entry: Entry, surroundings: Surroundings): void {
  const { value } = entry;
  if (value.kind !== 'list') {
    if (value.kind !== 'scalar' || expressionsIn(value.text).length === 0)
      complain(reading, entry.keySpan, '`steps` has to be a list: start each step with `- `.');
    return;
  }
  for (const step of value.items) {
    if (step.kind === 'map') readStep(reading, step, surroundings);
    else complain(reading, step.span, 'A step has to be a mapping with `run` or `uses`.');
  }
}

function readStep(reading: Reading, step: Tree & { readonly kind: 'map' }, surroundings: Surroundings): void {
  const isMistaken = checkTypes(reading, step);
  if (isMistaken || isNeverChosen(textOf(step, 'if') ?? '', surroundings.matrix)) return;
  limited(reading, step, 'steps.timeout-minutes', () =>
    tolerated(reading, entryOf(step, 'continue-on-error'), step.span, [reading, textOf(step, 'id')], () =>
      guarded(reading, entryOf(step, 'if'), step.span, surroundings.unit, () => {
        for (const entry of step.entries) if (!READ_APART.has(entry.key)) writeEntries(reading, 'steps', entry);
        act(reading, step, surroundings);
      }),
    ),
  );
}

/** A step's `run` and `uses` are texts, its `with` and `env` mappings. */
function checkTypes(reading: Reading, step: Tree): boolean {
  for (const key of ['run', 'uses']) {
    const entry = entryOf(step, key);
    if (!entry || entry.value.kind === 'scalar') continue;
    complain(reading, entry.keySpan, `\`${key}\` has to be a text.`);
    return true;
  }
  for (const key of ['with', 'env']) {
    const entry = entryOf(step, key);
    if (!entry || entry.value.kind === 'map' || entry.value.kind === 'nothing') continue;
    if (entry.value.kind === 'scalar' && expressionsIn(entry.value.text).length > 0) continue;
    complain(reading, entry.keySpan, `\`${key}\` has to be a mapping of names to values.`);
    return true;
  }
  return false;
}

function act(reading: Reading, step: Tree & { readonly kind: 'map' }, surroundings: Surroundings): void {
  const run = entryOf(step, 'run');
  const uses = entryOf(step, 'uses');
  if (run) {
    const condition = textOf(step, 'if') ?? '';
    readScript(reading, run.value, shellIn(textOf(step, 'shell'), surroundings, condition), run.keySpan);
  } else if (uses) readUse(reading, uses, entryOf(step, 'with'));
}

/** `uses`: a call by the action's name without its version, with `with` as options. */
export function readUse(reading: Reading, uses: Entry, inputs: Entry | undefined): void {
  if (uses.value.kind !== 'scalar') return;
  const action = uses.value.text.replace(/@.*$/s, '');
  const entries = inputs?.value.kind === 'map' ? inputs.value.entries : [];
  const options = new Map<string, Value>();
  const draft = { name: action, args: [], options, open: entries.length === 0 && inputs?.value.kind === 'scalar' };
  const call = reading.sink.call({ ...draft, fate: 'raises', uses: [], start: uses.keySpan.start, end: uses.value.span.end });
  const script = scriptOf(action);
  reading.sink.inside(call, () => {
    for (const { key, value: tree } of entries) {
      // A script is told by what it holds: where it can be read it is no input beside that.
      if (key === script?.input && tree.kind === 'scalar' && readAs(script.shell, reading, tree)) continue;
      const value = valueIn(reading, tree);
      options.set(key, value);
      reading.sink.value({ role: 'entry', name: key, value, start: value.start, end: value.end });
    }
  });
}

/** `timeout-minutes` stands around what it limits, as a call does. */
export function limited(reading: Reading, tree: Tree, name: string, write: () => void): void {
  const limit = entryOf(tree, 'timeout-minutes');
  if (!limit || limit.value.kind === 'nothing') {
    write();
    return;
  }
  const args = [valueIn(reading, limit.value)];
  const span = { start: limit.keySpan.start, end: limit.value.span.end };
  const call = reading.sink.call({
    name,
    args,
    options: noOptions,
    open: false,
    fate: 'raises',
    uses: [],
    ...span,
  });
  reading.sink.inside(call, write);
}

/** `continue-on-error: true`: an attempt whose handler takes everything and does nothing; its place is the key. */
export function tolerated(
  reading: Reading,
  entry: Entry | undefined,
  span: Span,
  [{ spoken }, id]: readonly [Reading, string | undefined],
  write: () => void,
): void {
  const isTolerated = entry?.value.kind === 'scalar' && entry.value.text === 'true';
  // What becomes of it is asked for somewhere: `steps.build.outcome`.
  const isAskedFor = (): boolean =>
    id !== undefined && [...spoken].some((name) => name.startsWith(`steps.${id}.`) && /outcome|conclusion/.test(name));
  if (!entry || !isTolerated || isAskedFor()) {
    write();
    return;
  }
  const { sink } = reading;
  const attempt = sink.scope({ role: 'attempt', ...span });
  sink.inside(attempt, write);
  const place = { start: entry.keySpan.start, end: entry.value.span.end };
  sink.scope({ role: 'handler', of: attempt, catches: ['*'], ...place });
}

/** `if:` stands around as a branch, and as an `after` where it speaks of failures before it. */
export function guarded(reading: Reading, entry: Entry | undefined, span: Span, unit: number, write: () => void): void {
  if (entry?.value.kind !== 'scalar') {
    write();
    return;
  }
  const { sink } = reading;
  const place = { start: entry.keySpan.start, end: entry.value.span.end };
  const [only] = expressionsIn(entry.value.text);
  const inside = only && only.end - only.start === entry.value.text.trim().length ? only.inside : withoutBraces(entry.value.text);
  // Put aside: it never runs.
  if (inside.trim() === 'false') return;
  const { on, tests } = readCondition(inside, place, (name, at) => originOf(reading, name, at));
  const within = () => {
    if (tests.length === 0) write();
    else sink.inside(sink.scope({ role: 'branch', when: true, tests, start: place.start, end: span.end }), write);
  };
  if (on) sink.inside(sink.scope({ role: 'after', of: unit, on, start: place.start, end: span.end }), within);
  else within();
}

const withoutBraces = (text: string): string => text.replace(/\$\{\{|\}\}/g, ' ').trim();
