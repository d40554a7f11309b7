import type { ReadEmbedded } from '../core/embedded.ts';
import { onlyHeaderTells } from '../core/endings.ts';
import type { Reader } from '../core/facts.ts';
import { embed } from './embed.ts';

/** A reader, and how it reads a text that stands in a file of another language. */
interface Loaded {
  readonly reader: Reader;
  readonly into?: ReadEmbedded;
}

interface Language {
  /** How a path of this language ends. */
  readonly paths: RegExp;
  /** The first line of a script, or the first lines of one that starts as a shell script. */
  readonly header?: RegExp;
  /** The languages of texts that may stand in this one; they are loaded before it is read. */
  readonly holds?: (text: string) => readonly string[];
  load(embedded: ReadEmbedded): Promise<Loaded>;
}

/** A text in it may be Python: `python -c`, a here-document, the `shell:` of a step; not a step after one that is named so. */
const speaksPython = (text: string): boolean =>
  /\b(?:python|pypy)[\d.]*(?:[ \t]+-[\w=.:-]+)*?[ \t]+(?:-\w*c\b|-(?:\s|$)|<<)|\bshell:.*\bpython/m.test(text);

/** The same for JavaScript: a step that only sets Node.js up, or runs a file, does not load its parser. */
const speaksJavaScript = (text: string): boolean =>
  /\bactions\/github-script\b|\b(?:node|deno|bun)(?:[ \t]+-[\w=.:-]+)*?[ \t]+(?:-[ep]\b|--(?:eval|print)\b|-(?:\s|$)|<<)|\bshell:.*\b(?:node|deno|bun)\b/m.test(
    text,
  );

/** The languages that a script may hand texts to: a check of scripts that hand over none loads no other parser. */
const spoken = (text: string): readonly string[] => [
  ...(speaksPython(text) ? ['python'] : []),
  ...(speaksJavaScript(text) ? ['javascript'] : []),
];

const LANGUAGES: ReadonlyMap<string, Language> = new Map<string, Language>([
  [
    'python',
    {
      paths: /\.(?:py|pyw)$/i,
      // A polyglot is a shell script to the system, and a text in triple quotes to Python: '''exec' python "$0" "$@"
      header:
        /^\ufeff?#!.*\bpython|^\ufeff?#!.*\buv run\b|^\ufeff?#!.*\bsh\b.*(?:\r?\n#.*)*\r?\n:?[ \t]*(?:'''|"""|''|"").*exec.*python/,
      async load() {
        const reader = await (await import('./python/index.ts')).createReader();
        return { reader, into: (text, sink) => embed(reader, text, sink) };
      },
    },
  ],
  [
    'shell',
    {
      paths: /\.(?:sh|bash|ksh)$/i,
      header: /^\ufeff?#!\s*(?:\/\S*\/env\s+(?:-\S+\s+)*(?:\w+=\S*\s+)*)?(?:\/?\S*\/)?(?:ba|da|a|k|mk|z)?sh\b/,
      holds: spoken,
      async load(embedded) {
        const { createReader, readInto } = await import('./shell/index.ts');
        const into: ReadEmbedded = ({ text, at, errexit = false, pipefail = false }, sink) => {
          const before = sink.facts.length;
          const isRead = readInto(sink, text, at, { errexit, pipefail, embedded }).length === 0;
          if (!isRead) sink.facts.length = before;
          return isRead;
        };
        return { reader: createReader(embedded), into };
      },
    },
  ],
  [
    'javascript',
    {
      // Declarations (`.d.ts`) do nothing.
      paths: /(?<!\.d)\.[cm]?[jt]sx?$/i,
      header: /^\ufeff?#!.*\b(?:node|nodejs|deno|bun|tsx|ts-node|zx)\b/,
      async load() {
        const reader = (await import('./javascript/index.ts')).createReader();
        return { reader, into: (text, sink) => embed(reader, text, sink) };
      },
    },
  ],
  [
    'workflow',
    {
      paths: /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/,
      holds: (text) => ['shell', ...spoken(text)],
      load: async (embedded) => ({ reader: (await import('./workflow/index.ts')).createReader(embedded) }),
    },
  ],
]);

/** Qt keeps translations in XML files that end as TypeScript does. */
const OF_QT = /^\ufeff?\s*(?:<\?xml|<!DOCTYPE TS\b)/;

/** What an interpreter runs that nobody here reads; the shell's first lines of a Tcl script only start it. */
const OF_OTHERS =
  /^\ufeff?#!.*\b(?:perl|ruby|php|lua|expect|tclsh|wish|t?csh|fish|awk|gawk|pwsh|osascript|Rscript)[\d.]*(?:\s|$)|^\ufeff?#!.*\bsh\s*\n(?:#.*\n)*#.*\\\r?\n\s*exec\s+\S*(?:wish|tclsh|expect)/;

/**
 * The language id of a file, by its path or, for a name that leaves it open, by its header; undefined: none we read. What
 * the system runs counts: a `.sh` that starts with `#!/usr/bin/env python3` is Python.
 */
export function languageOf(path: string, text?: string): string | undefined {
  const named = firstWhose((language) => language.paths.test(path));
  if (text === undefined) return named;
  if (named === 'javascript' && OF_QT.test(text)) return undefined;
  if (named === undefined ? !onlyHeaderTells(path) : named !== 'shell') return named;
  const head = text.slice(0, 600);
  if (OF_OTHERS.test(head)) return undefined;
  return firstWhose(({ header }) => header?.test(head) === true) ?? named;
}

function firstWhose(isIt: (language: Language) => boolean): string | undefined {
  for (const [id, language] of LANGUAGES) if (isIt(language)) return id;
  return undefined;
}

const loading = new Map<string, Promise<Reader>>();
const ready = new Map<string, ReadEmbedded>();
const readEmbedded: ReadEmbedded = (embedded, sink) => ready.get(embedded.language)?.(embedded, sink) ?? false;

/** A language, and those of the texts that stand in a file of it. */
export function languagesIn(language: string, text = ''): readonly string[] {
  return [language, ...(LANGUAGES.get(language)?.holds?.(text) ?? [])];
}

/**
 * The reader of a language, loaded once, when first asked for, together with those of the languages that stand in `text`.
 * Rejects for a language id that `languageOf` never gives, and when the reader's own files are missing.
 */
export async function readerFor(language: string, text = '', languages = languagesIn(language, text)): Promise<Reader> {
  const [reader] = await Promise.all(languages.map(loaded));
  return reader as Reader;
}

function loaded(language: string): Promise<Reader> {
  const known = loading.get(language);
  if (known) return known;
  const reader = load(language);
  loading.set(language, reader);
  return reader;
}

async function load(language: string): Promise<Reader> {
  const known = LANGUAGES.get(language);
  if (!known) throw new Error(`There is no reader for the language "${language}".`);
  const { reader, into } = await known.load(readEmbedded);
  if (into) ready.set(language, into);
  return reader;
}
