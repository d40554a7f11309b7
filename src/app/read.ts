import type { Facts } from '../core/facts.ts';
import type { Fault, Unread } from '../core/report.ts';
import type { Engine } from './engine.ts';
import { comparesItself } from './itself.ts';
import { isNotes } from './notes.ts';
import { isAsserting, isGenerated, isMinified, isOfDebhelper, isOfMakeCheck, isReleased, isVendored } from './select.ts';
import { isTemplate } from './templates.ts';

/** One file to judge: its text, or why there is none (a sentence without a final stop). */
export interface InputFile {
  readonly path: string;
  readonly text?: string;
  readonly unread?: string;
  /** A person named this very file: it is judged wherever it lies. */
  readonly named?: boolean;
}

/** What became of reading a file; `undefined`: it is no automation we judge. */
export type Reading =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'unread'; readonly unread: Unread }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | undefined;

/** The most that is read: 1 MB of text, lines of 100,000 characters (`docs/configuration.md`, Limits). */
export const MOST_CHARACTERS = 1_000_000;
const LONGEST_LINE = 100_000;

/**
 * Reads one file's facts: its language, the limits, the known credentials, then the language's reader. It never throws; a
 * reader that does is a fault.
 */
export async function readFacts(file: InputFile, engine: Engine): Promise<Reading> {
  const { path, text } = file;
  const language = engine.languageOf(path, text);
  if (language === undefined) return undefined;
  if (text === undefined || file.unread !== undefined)
    return { kind: 'unread', unread: { path, why: file.unread ?? 'it has no text' } };
  if (!file.named && isNobodysHere(path, text, language)) return undefined;
  const why = tooMuch(text);
  if (why !== undefined) return { kind: 'unread', unread: { path, why } };
  try {
    return await parse(path, text, language, engine);
  } catch (error) {
    return { kind: 'fault', fault: { path, message: messageOf(error) } };
  }
}

/** Written by a program, a template, notes, a copy of somebody else's, or a test. */
const isNobodysHere = (path: string, text: string, language: string): boolean =>
  isGenerated(text) ||
  (language === 'workflow' && comparesItself(path, text)) ||
  isOfDebhelper(text) ||
  isTemplate(path, text) ||
  isNotes(path, text) ||
  isVendored(text) ||
  isAsserting(text) ||
  isOfMakeCheck(path, text) ||
  (language === 'javascript' && (isReleased(text) || isMinified(text)));

async function parse(path: string, text: string, language: string, engine: Engine): Promise<Reading> {
  const [reader, credentials] = await Promise.all([engine.reader(language, text), engine.credentials(text)]);
  const facts = reader.read(path, text);
  const [problem] = facts.problems;
  if (problem === undefined) return { kind: 'facts', facts: { ...facts, credentials } };
  const line = text.slice(0, problem.start).split(/\r\n|\n|\r/).length;
  return { kind: 'unread', unread: { path, line, why: clauseOf(problem.message) } };
}

/** A sentence as the end of another. */
function clauseOf(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function tooMuch(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return 'it is larger than 1 MB';
  if (text.includes('\0')) return 'it is binary';
  return hasLongLine(text) ? `it has a line of more than ${LONGEST_LINE.toLocaleString('en')} characters` : undefined;
}

/** In one pass: a pattern would start anew at each character of a line. */
function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const isLong = end - start > LONGEST_LINE;
    if (
      isLong &&
      text
        .slice(start, end)
        .split('\r')
        .some((line) => line.length > LONGEST_LINE)
    )
      return true;
    start = end + 1;
  }
  return false;
}

/** What an error says, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] as string;
}
