import type { ReadEmbedded } from '../core/embedded.ts';
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

const speaksPython = (text: string): boolean => /\bpython|\bpypy/.test(text);

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
      async load(embedded) {
        const { createReader, readInto } = await import('./shell/index.ts');
        const into: ReadEmbedded = ({ text, at, errexit = false, pipefail = false }, sink) => {
          const before = sink.facts.length;
          const isRead = readInto(sink, text, at, { errexit, pipefail, embedded }).length === 0;
          if (!isRead) sink.facts.length = before;
          return isRead;
        };
        return { reader: createReader(), into };
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
      holds: (text) => ['shell', ...(speaksPython(text) ? ['python'] : [])],
      load: async (embedded) => ({ reader: (await import('./workflow/index.ts')).createReader(embedded) }),
    },
  ],
]);

/** The language id of a file, by its path or, for a name without an extension, by its header; undefined: none we read. */
export function languageOf(path: string, text?: string): string | undefined {
  for (const [id, { paths }] of LANGUAGES) if (paths.test(path)) return id;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (text === undefined || name.slice(1).includes('.')) return undefined;
  const head = text.slice(0, 600);
  for (const [id, { header }] of LANGUAGES) if (header?.test(head)) return id;
  return undefined;
}

const loading = new Map<string, Promise<Reader>>();
const ready = new Map<string, ReadEmbedded>();
const readEmbedded: ReadEmbedded = (embedded, sink) => ready.get(embedded.language)?.(embedded, sink) ?? false;

/**
 * The reader of a language, loaded once, when first asked for, together with those of the languages that stand in `text`.
 * Rejects for a language id that `languageOf` never gives, and when the reader's own files are missing.
 */
export async function readerFor(language: string, text = ''): Promise<Reader> {
  const inner = LANGUAGES.get(language)?.holds?.(text) ?? [];
  const [reader] = await Promise.all([loaded(language), ...inner.map(loaded)]);
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
