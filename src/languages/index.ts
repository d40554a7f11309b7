import type { Reader } from '../core/facts.ts';

interface Language {
  readonly extensions: RegExp;
  /** The first line of a script, or the first lines of one that starts as a shell script. */
  readonly header: RegExp;
  load(): Promise<Reader>;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  [
    'python',
    {
      extensions: /\.(?:py|pyw)$/i,
      // A polyglot is a shell script to the system, and a text in triple quotes to Python: '''exec' python "$0" "$@"
      header:
        /^\ufeff?#!.*\bpython|^\ufeff?#!.*\buv run\b|^\ufeff?#!.*\bsh\b.*(?:\r?\n#.*)*\r?\n:?[ \t]*(?:'''|"""|''|"").*exec.*python/,
      load: async () => (await import('./python/index.ts')).createReader(),
    },
  ],
  [
    'shell',
    {
      extensions: /\.(?:sh|bash|ksh)$/i,
      header: /^\ufeff?#!\s*(?:\/\S*\/env\s+(?:-\S+\s+)*(?:\w+=\S*\s+)*)?(?:\/?\S*\/)?(?:ba|da|a|k|mk|z)?sh\b/,
      load: async () => (await import('./shell/index.ts')).createReader(),
    },
  ],
]);

const loaded = new Map<string, Promise<Reader>>();

/** The language id of a file, by its name or, for a name without an extension, by its header; undefined: none we read. */
export function languageOf(path: string, text?: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const [id, { extensions }] of LANGUAGES) if (extensions.test(name)) return id;
  if (text === undefined || name.slice(1).includes('.')) return undefined;
  const head = text.slice(0, 600);
  for (const [id, { header }] of LANGUAGES) if (header.test(head)) return id;
  return undefined;
}

/**
 * The reader of a language, loaded once, when first asked for. Rejects for a language id that `languageOf` never gives, and
 * when the reader's own files are missing.
 */
export function readerFor(language: string): Promise<Reader> {
  const known = loaded.get(language);
  if (known) return known;
  const reader =
    LANGUAGES.get(language)?.load() ?? Promise.reject(new Error(`There is no reader for the language "${language}".`));
  loaded.set(language, reader);
  return reader;
}
