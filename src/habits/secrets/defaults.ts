import type { Call, Written } from '../../core/facts.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { isWordWithFigures, weightOf, written } from './telling.ts';

/**
 * A literal that stands in where nobody sets another: most are what a development set-up begins with, and some are what production
 * runs with. It fails no check, and the way out is another one: without it the run stops (`docs/decisions/0012`).
 */
export function standingIn(name: string, text: string, program: Program, at?: Span): Missing {
  // A server signed it for somebody: it opens that server, whoever sets another.
  if (SIGNED.test(text)) return written(`The default of \`${name}\``, program, at);
  return missing({
    rule: 'hard-coded',
    severity: weightOf(text, program) === 'error' && !isWordWithFigures(text, program) ? 'warning' : 'info',
    message: `The default of \`${name}\` is in the code, for whoever reads it: leave it out, and stop where none is set.`,
    consequence: 'Where somebody forgets to set it, the run goes on with a credential that everybody who has the code knows.',
    ...(at && { at }),
  });
}

const SIGNED = /^eyJ[\w-]+\.eyJ[\w-]+\./;

/** `${TOKEN:-…}`, `process.env.TOKEN ?? "…"`, `settings.token || "…"`, `given or "…"`: what stands before a literal that may be replaced. */
export function replaced({ start }: Span, { file: { language, text } }: Program): 'environment' | 'caller' | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (language === 'shell') return /\$\{\w+:?[-=]["']?$/.test(before) || isIfUnset(before) ? 'environment' : undefined;
  if (language !== 'javascript' && language !== 'python') return undefined;
  const taken = (language === 'python' ? /([\w.()[\]"']+)\s+or\s+\(?\s*$/ : /([\w.?()[\]"']+)\s*(?:\?\?|\|\|)\s*\(?\s*$/).exec(
    before,
  )?.[1];
  if (taken === undefined) return undefined;
  return /\benv(?:iron)?\b|getenv/i.test(taken) ? 'environment' : 'caller';
}

const BEFORE = 120;

/** In shell: `if [ -z "${TOKEN+x}" ]; then TOKEN='…'`. */
const isIfUnset = (before: string): boolean => {
  const [, name] = /\b(\w+)=["']?$/.exec(before) ?? [];
  return (
    name !== undefined &&
    new RegExp(`-z\\s+["']?\\$\\{?${name}\\b[^\\]\\n]*\\]\\]?\\s*(?:;\\s*then|&&)\\s+(?:export\\s+)?${name}=["']?$`).test(before)
  );
};

/** Python: `parser.add_argument("--password", default="…")`, `@click.option("--token", default="…")`: whoever starts it may give another. */
export function isOfOption({ name }: Written, around: Call | undefined, program: Program): boolean {
  return program.file.language === 'python' && name === 'default' && /(?:^|\.)(?:add_argument|option)$/.test(around?.name ?? '');
}
