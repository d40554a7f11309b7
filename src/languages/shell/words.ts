import type {
  ArithmeticExpression,
  CommandExpansionPart,
  ParameterExpansionPart,
  ProcessSubstitutionPart,
  SyntaxNode,
  Word,
  WordPart,
} from 'unbash';
import { forEachChild } from 'unbash';
import type { Hole, Value } from '../../core/facts.ts';
import { ARGUMENT, always, type Inside, inOutput, inSubshell, KEPT, noHoles, type Reading, shown, spanOf } from './reading.ts';
import { reference } from './variables.ts';

/** A value while its parts are put together. */
interface Building {
  text: string;
  holes: Hole[] | undefined;
  /** There is text of its own in it. */
  written: boolean;
}

/** The value of a word: constants folded in, each expansion a hole. Calls in it are written where the reading stands. */
export function readWord(reading: Reading, word: Word, inside: Inside = ARGUMENT): Value {
  const { pos, end, text } = word;
  const start = reading.at(pos);
  const stop = reading.at(end);
  if (!/["'$`\\<>*?[{(]/.test(text)) return { start, end: stop, text, holes: noHoles, type: 'text' };
  const parts = word.parts;
  if (!parts) return { start, end: stop, text: word.value, holes: noHoles, type: 'text' };
  return finish(readParts(reading, parts, inside), start, stop);
}

/** The text of a here-document. */
export function readParts(reading: Reading, parts: readonly WordPart[], inside: Inside): Building {
  const building: Building = { text: '', holes: undefined, written: false };
  for (const part of parts) readPart(reading, part, inside, building);
  return building;
}

export function finish({ text, holes, written }: Building, start: number, end: number): Value {
  return { start, end, text, holes: holes ?? noHoles, type: holes && !written ? 'other' : 'text' };
}

function add(building: Building, text: string): void {
  building.text += text;
  if (text !== '') building.written = true;
}

function addHole(building: Building, hole: Hole): void {
  building.text += `\${${hole.name}}`;
  if (building.holes) building.holes.push(hole);
  else building.holes = [hole];
}

function addValue(building: Building, value: Value): void {
  building.text += value.text;
  if (value.holes.length === 0 ? value.text !== '' : value.type === 'text') building.written = true;
  for (const hole of value.holes) building.holes = [...(building.holes ?? []), hole];
}

function readPart(reading: Reading, part: WordPart, inside: Inside, building: Building): void {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      add(building, part.value);
      return;
    case 'DoubleQuoted':
    case 'LocaleString':
      if (part.parts.length === 0) building.written = true;
      for (const child of part.parts) readPart(reading, child, inside, building);
      return;
    case 'SimpleExpansion':
      addValue(building, reference(reading, part.text.slice(1), spanOf(reading, part)));
      return;
    case 'ParameterExpansion':
      addValue(building, expansion(reading, part, inside));
      return;
    case 'CommandExpansion':
      addHole(building, substitution(reading, part, inside));
      return;
    case 'ProcessSubstitution':
      addHole(building, substitution(reading, part, { status: KEPT }));
      return;
    case 'ArithmeticExpansion':
      if (part.expression) arithmetic(reading, part.expression);
      addHole(building, { name: shown(part.text.slice(1).replace(/^\(\(|\)\)$/g, '')), filled: true });
      return;
    default:
      add(building, part.text);
  }
}

/** Reads the calls and first uses of names within an arithmetic expression. */
export function arithmetic(reading: Reading, node: ArithmeticExpression): void {
  const visit = (child: SyntaxNode): void => {
    if (child.type === 'CommandExpansion') substitution(reading, child, { status: KEPT });
    else forEachChild(child, visit);
  };
  visit(node);
}

/** `${name…}`: a default makes it filled, and is a value of its own. */
function expansion(reading: Reading, part: ParameterExpansionPart, inside: Inside): Value {
  const span = spanOf(reading, part);
  const { parameter, operation, prefix } = part;
  if (prefix !== undefined || operation?.type === 'Names') {
    return {
      ...span,
      text: `\${${prefix ?? ''}${parameter}}`,
      holes: [{ name: `${prefix ?? ''}${parameter}`, filled: prefix === '#' }],
      type: 'other',
    };
  }
  if (operation?.type === 'Default') {
    const { operator, operand } = operation;
    const isValue = /[-=]$/.test(operator);
    const fallback = operator.endsWith('?') ? undefined : reading.word(operand, inside);
    return reference(reading, parameter, span, {
      ...(isValue && fallback ? { fallback } : {}),
      filled:
        operator.startsWith(':') || operator === '+'
          ? operator !== ':-' && operator !== ':='
            ? true
            : fallback !== undefined && fallback.text !== ''
          : false,
    });
  }
  const value = reference(reading, parameter, span, {
    part: operation !== undefined || part.index !== undefined,
    slice: operation?.type === 'Slice',
  });
  if (operation)
    forEachChild(operation, (child) => child.type === 'Word' && /[$`]/.test(child.text) && reading.word(child, inside));
  return value;
}

/** `$(…)`, `` `…` ``, `<(…)`: a hole filled by the call whose output it is. */
function substitution(reading: Reading, part: CommandExpansionPart | ProcessSubstitutionPart, inside: Inside): Hole {
  const { script, text } = part;
  const name = shown(text.replace(/^(?:[$<>]\(|`)|[)`]$/g, ''));
  // In escaped backticks positions belong to another text.
  if (!script || script.source !== undefined || reading.depth > 20) return { name };
  let from: number | undefined;
  inSubshell(reading, () => {
    from = inOutput(reading, 'captured', () => reading.script(script, always(inside.status)));
  });
  const filled = /^(?:mktemp|pwd|date|hostname|whoami|uname|id)\b/.test(name);
  return { name, ...(from !== undefined && { from }), ...(filled && { filled }) };
}
