import type { Value } from '../../core/facts.ts';
import type { Tree } from './tree.ts';

type Scalar = Tree & { readonly kind: 'scalar' };

const NOTHING = /^(?:~|[Nn]ull|NULL)?$/;
const TRUTH = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+\.\d*|\d+(?:\.\d*)?[eE][-+]?\d+|\.\d+[eE][-+]?\d+)|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What a plain scalar is, by the core schema of YAML 1.2. */
export function typeOfPlain(text: string): Value['type'] {
  const first = text.charCodeAt(0);
  // Only these begin anything but a text: a digit, a sign, a point, `~`, and the first letters of null, true and false.
  if (first >= 97 ? first !== 110 && first !== 116 && first !== 102 && first !== 126 : first >= 65 && !/^[NTF]/.test(text)) {
    return 'text';
  }
  if (NOTHING.test(text)) return 'none';
  if (TRUTH.test(text)) return 'boolean';
  return NUMBER.test(text) ? 'number' : 'text';
}

/** A colon and a number sign belong to a plain scalar where no blank stands behind the one, before the other. */
const PLAIN = /(?![\s[\]{},&*!|>'"%@`#?:]|-(?:[\s,[\]{}]|$))(?:[^\n#:]|:(?!\s|$)|(?<=\S)#)+/y;
const PLAIN_IN_FLOW = /(?![\s[\]{},&*!|>'"%@`#?:]|-(?:[\s,[\]{}]|$))(?:[^\n#:,[\]{}]|:(?![\s,[\]{}]|$)|(?<=\S)#)+/y;
const ENDS = /[\n#]|$/y;
const ENDS_IN_FLOW = /[\n,\]}]/y;

/** Where a plain scalar on one line ends; undefined: it is none, or goes on in a way that the library has to read. */
export function plainEnd(text: string, start: number, inFlow: boolean): number | undefined {
  const [plain, ends] = inFlow ? [PLAIN_IN_FLOW, ENDS_IN_FLOW] : [PLAIN, ENDS];
  plain.lastIndex = start;
  if (!plain.test(text)) return undefined;
  ends.lastIndex = plain.lastIndex;
  return ends.test(text) ? trimmed(text, start, plain.lastIndex) : undefined;
}

/** Blanks at its end are none of it; a tab among them has rules of its own. */
function trimmed(text: string, start: number, end: number): number | undefined {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 32) at--;
  return text.charCodeAt(at - 1) === 9 ? undefined : at;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\', '/': '/', r: '\r', '0': '\0' };
const QUOTED = /"((?:[^"\\\n]|\\[nt"\\/r0])*)"|'((?:[^'\n]|'')*)'/y;

/** A scalar in quotes on one line; undefined: it goes on, or has an escape that is seldom written. */
export function quotedScalar(text: string, start: number): Scalar | undefined {
  QUOTED.lastIndex = start;
  const found = QUOTED.exec(text);
  if (!found) return undefined;
  const span = { start, end: QUOTED.lastIndex };
  const [, double, single = ''] = found;
  if (double === undefined) return { kind: 'scalar', span, style: 'single', type: 'text', text: single.replaceAll("''", "'") };
  const value = double.includes('\\') ? double.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? '') : double;
  return { kind: 'scalar', span, style: 'double', type: 'text', text: value };
}
