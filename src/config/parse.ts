import type { Document, ErrorCode, LineCounter, YAMLError } from 'yaml';
import { type Configuration, type ConfigurationProblem, configurationFrom, type Said } from './configuration.ts';
import { configurationSchema, type KnownHabit } from './schema.ts';
import { validate } from './validate.ts';

export type ParsedConfiguration =
  | { readonly configuration: Configuration; readonly said: Said; readonly problems?: never }
  | { readonly configuration?: never; readonly said?: never; readonly problems: readonly ConfigurationProblem[] };

const MOST_CHARACTERS = 1_000_000;
const MOST_ALIASES = 100;
const TOO_DEEP = 'The file is nested too deeply: flatten it.';

/**
 * Reads the text of `.readiness.yml`. Returns the configuration, or every problem with its line; it never throws. The
 * habits are those whose ids and rules the file may name. The YAML parser is loaded on the first call.
 */
export async function parseConfig(text: string, habits: readonly KnownHabit[]): Promise<ParsedConfiguration> {
  if (text.length > MOST_CHARACTERS) return failed(1, 'The file is larger than 1 MB: shorten it.');
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  try {
    const document = yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false });
    if (document.errors.length > 0) return { problems: syntaxProblems(document.errors, counter) };
    const says = yaml.isScalar(document.contents) ? document.contents.value : document.contents;
    if (says === null) return read({});
    const bomb = tooManyAliases(document, yaml.visit);
    if (bomb !== undefined) {
      return failed(counter.linePos(bomb).line, `More than ${MOST_ALIASES} aliases (\`*name\`): write the values out.`);
    }
    const { value, problems } = validate(document, configurationSchema(habits), counter, yaml);
    return problems.length > 0 ? { problems } : read(value as Raw);
  } catch (error) {
    if (error instanceof RangeError) return failed(1, TOO_DEEP);
    throw error;
  }
}

function failed(line: number, message: string): ParsedConfiguration {
  return { problems: [{ line, message }] };
}

/** One a line, since the parser's later ones mostly follow from the first. */
function syntaxProblems(errors: readonly YAMLError[], counter: LineCounter): readonly ConfigurationProblem[] {
  const byLine = new Map<number, string>();
  for (const error of errors) {
    const line = Math.max(1, counter.linePos(error.pos[0]).line);
    if (!byLine.has(line)) byLine.set(line, sentenceOf(error));
  }
  return [...byLine].map(([line, message]) => ({ line, message }));
}

const SENTENCES: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'This key stands here twice: keep one of them.',
  TAB_AS_INDENT: 'A tab is used as indentation: use spaces.',
  MULTIPLE_DOCS: 'A second document starts here (`---`): keep one.',
};

function sentenceOf(error: YAMLError): string {
  if (error.message.includes('call stack')) return TOO_DEEP;
  const said = error.message.split('\n')[0]?.replace(/[.:]?\s*$/, '');
  return SENTENCES[error.code] ?? `This is not valid YAML (${said}): mend the line.`;
}

function tooManyAliases(document: Document, visit: typeof import('yaml').visit): number | undefined {
  let count = 0;
  let at: number | undefined;
  visit(document, {
    Alias(_key, node) {
      count += 1;
      if (count <= MOST_ALIASES) return undefined;
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

type Suppressions = Configuration['suppressions'];

/** The validated file: the schema's keys, each with its own type. */
interface Raw extends Partial<Pick<Configuration, 'paths' | 'ignore' | 'jobs' | 'libraries' | 'habits' | 'preset' | 'extends'>> {
  readonly functions?: Partial<Configuration['functions']>;
  readonly suppressions?: 'merged' | readonly ('merged' | Suppressions[number])[];
  readonly 'min-score'?: number;
  readonly 'max-drop'?: number;
  readonly 'min-file-score'?: number;
  readonly 'fail-on'?: NonNullable<Configuration['failOn']>;
  readonly 'fail-on-partial'?: boolean;
}

function read(raw: Raw): ParsedConfiguration {
  const said = saidBy(raw);
  return { configuration: configurationFrom(said), said };
}

function saidBy(raw: Raw): Said {
  const {
    functions,
    suppressions,
    'min-score': minScore,
    'max-drop': maxDrop,
    'min-file-score': minFileScore,
    'fail-on': failOn,
    'fail-on-partial': failOnPartial,
    ...rest
  } = raw;
  const list = suppressions === 'merged' ? (['merged'] as const) : suppressions;
  return {
    ...rest,
    ...(functions !== undefined && { functions: functions as Configuration['functions'] }),
    ...(list !== undefined && {
      suppressions: list.filter((one) => one !== 'merged'),
      mergedSuppressions: list.includes('merged'),
    }),
    ...(failOn !== undefined && { failOn }),
    ...(failOnPartial !== undefined && { failOnPartial }),
    ...(minScore !== undefined && { minScore }),
    ...(maxDrop !== undefined && { maxDrop }),
    ...(minFileScore !== undefined && { minFileScore }),
  };
}
