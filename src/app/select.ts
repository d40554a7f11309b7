import type { Configuration } from '../config/configuration.ts';
import { matcherOf } from '../config/globs.ts';

/** Folders of other people's code, of tests and of what they read. Named in lower case. */
const NEVER = new Set([
  ...[
    'test',
    'tests',
    '__test__',
    '__tests__',
    '__fixtures__',
    '__mocks__',
    'mocks',
    'testdata',
    'testserver',
    'testing',
    'fixtures',
    'e2e',
    'acceptance',
  ],
  ...['vendor', '_vendor', 'node_modules', 'bower_components', 'third_party', 'site-packages', 'dist'],
  ...['.git', '.venv', 'venv', '.tox', '.nox', '.eggs', '__pycache__'],
]);

const NAMES = [
  /^test_.*\.py$/, // tests
  /_test\.py$/,
  /^conftest\.py$/,
  /\.(?:test|spec)\.[^.]+$/,
  /(?:^|[-_])tests?\.[cm]?[jt]sx?$|^tests?[-_].*\.[cm]?[jt]sx?$|test[-_]?(?:utils?|helpers?)\.[cm]?[jt]sx?$|^fixtures?\.[cm]?[jt]sx?$/,
  /^tests?[-_][^.]*$|(?:^|[-_])tests?\.(?:ba)?sh$|^(?:smoke)?tests?[-_].*\.(?:ba)?sh$/,
  /_pb2(?:_grpc)?\.py$/, // generated
  /^(?:mvnw|gradlew|git_push\.sh)$/, // vendored: a build tool's own starter, a generated client's
  /\.min\.js$/,
  /\.(?:j2|jinja2?|tmpl|tpl|erb|mustache)$/, // templates
];

/**
 * Whether a path is one that is never judged: a test, generated, vendored or a template. Takes a POSIX path relative to the
 * repository's root.
 */
export function isNeverJudged(path: string): boolean {
  const segments = path.toLowerCase().split('/');
  const name = segments.at(-1) as string;
  if (path.includes('{{') || path.includes('{%')) return true;
  return (
    segments.slice(0, -1).some((segment) => NEVER.has(segment) || /[-_]tests?$/.test(segment)) ||
    NAMES.some((pattern) => pattern.test(name))
  );
}

const HEADER_LINES = 10;
const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|--|;|<!--|"""|''').*(?:@generated\b|\bDO NOT EDIT\b)/;

/** Whether a comment in the first ten lines says that a program wrote the file. */
export function isGenerated(text: string): boolean {
  return text
    .slice(0, 4000)
    .split(/\r\n|\n|\r/, HEADER_LINES)
    .some((line) => COMMENT.test(line));
}

const IS_SHELL = /^#!.*sh\b/;
const STATEMENT = /^\s*\{%[-+]?\s*(?:if|for|set|import|from|include|macro|raw|block|extends)\b[^\n]*%\}\s*$/m;

/** Whether a shell script is a template whatever its name says: a line of Jinja's stands in it. */
export function isTemplate(text: string): boolean {
  return IS_SHELL.test(text) && text.includes('{%') && STATEMENT.test(text);
}

/** A test whether a path is judged: not one of those never judged, within `paths` and not in `ignore`. */
export async function selectionOf({ paths, ignore }: Configuration): Promise<(path: string) => boolean> {
  const wanted = paths.length > 0 ? await matcherOf(paths) : () => true;
  const ignored = await matcherOf(ignore);
  return (path) => !isNeverJudged(path) && wanted(path) && !ignored(path);
}
