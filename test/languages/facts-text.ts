import type { Call, Fact, Facts, Scope, Test, Value } from '../../src/core/facts.ts';

/**
 * Facts as an indented outline, for comparing and reading: `call requests.get(${url}; timeout=10) uses[ok]`. Comments and
 * written values are left out unless asked for.
 */
export function factsText({ facts }: Facts, options: { readonly values?: boolean; readonly comments?: boolean } = {}): string {
  const lines: string[] = [];
  const write = (id: number, depth: number): void => {
    for (const fact of facts) {
      if (fact.within !== id) continue;
      const line = lineOf(fact, options);
      if (line !== undefined) lines.push(`${'  '.repeat(depth)}${line}`);
      write(fact.id, line === undefined ? depth : depth + 1);
    }
  };
  write(-1, 0);
  return lines.join('\n');
}

function lineOf(fact: Fact, options: { readonly values?: boolean; readonly comments?: boolean }): string | undefined {
  switch (fact.kind) {
    case 'scope':
      return scopeText(fact);
    case 'call':
      return callText(fact);
    case 'value':
      return options.values
        ? `value ${fact.role} ${fact.name === undefined ? '' : `${fact.name} = `}${valueText(fact.value)}`
        : undefined;
    case 'comment':
      return options.comments ? `${fact.doc ? 'doc' : 'comment'} ${JSON.stringify(fact.text)}` : undefined;
  }
}

function scopeText(scope: Scope): string {
  const parts: string[] = [scope.role === 'unit' ? 'unit' : `${scope.role} #${scope.id}`];
  if (scope.name !== undefined) parts.push(scope.name);
  if (scope.params) parts.push(`(${scope.params.join(', ')})`);
  if (scope.gives && scope.gives.length > 0) parts.push(`gives[${scope.gives.map(valueText).join(', ')}]`);
  if (scope.when !== undefined) parts.push(scope.when ? 'when' : 'unless');
  if (scope.tests) parts.push(testsText(scope.tests));
  if (scope.over) parts.push(`over ${valueText(scope.over)}`);
  if (scope.endless) parts.push('endless');
  if (scope.of !== undefined) parts.push(`of #${scope.of}`);
  if (scope.catches) parts.push(`catches[${scope.catches.join(', ')}]`);
  if (scope.on !== undefined) parts.push(`on ${scope.on}`);
  return parts.join(' ');
}

function callText(call: Call): string {
  const args = call.args.map(valueText).join(', ');
  const options = [...call.options].map(([name, value]) => `${name}=${valueText(value)}`).join(', ');
  const parts = [`call #${call.id} ${call.name}(${args}${options === '' ? '' : `; ${options}`}${call.open ? ' …' : ''})`];
  if (call.receiver) parts.push(`on ${valueText(call.receiver)}`);
  if (call.local !== undefined) parts.push(`local #${call.local}`);
  if (call.uses.length > 0) parts.push(`uses[${call.uses.join(' ')}]`);
  return parts.join(' ');
}

/** A condition's atoms: `${x} in ${seen}`, `not ${ok}`. */
export function testsText(tests: readonly Test[]): string {
  return `{${tests.map(testText).join(', ')}}`;
}

function testText({ op, negated, left, right }: Test): string {
  return `${negated ? 'not ' : ''}${valueText(left)}${op === 'truth' ? '' : ` ${op} ${right ? valueText(right) : ''}`}`;
}

/** A value: texts in quotes, and after it the facts that fill its holes. */
export function valueText(value: Value): string {
  const text = value.type === 'text' ? JSON.stringify(value.text) : value.text;
  const from = value.holes.map(
    ({ from, member }) => `${from === undefined ? '' : `#${from}`}${member === undefined ? '' : `.${member}`}`,
  );
  const more = value.open ? '…' : '';
  const filled = from.some((part) => part !== '') ? `<${from.join(' ')}>` : '';
  return `${text}${more}${filled}${value.tests ? testsText(value.tests) : ''}`;
}
