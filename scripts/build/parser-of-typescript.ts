import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import ts from 'typescript';
import { root } from '../root.ts';

/** Who asks something of TypeScript when text is parsed. */
const USERS = [
  'node_modules/@typescript-eslint/typescript-estree/dist/*.js',
  'node_modules/@typescript-eslint/typescript-estree/dist/{jsx,parseSettings,ts-estree}/*.js',
  'node_modules/@typescript-eslint/typescript-estree/dist/create-program/{createSourceFile,getScriptKind,shared,validateDefaultProjectForFilesGlob}.js',
];

/**
 * Ships of TypeScript what parses, and nothing else: a tenth of its code, which is what loading it costs. TypeScript is one
 * script in one function, of which a bundler can leave out nothing. Here its statements become those of a module, and those
 * that only make a value are marked as such, so that esbuild keeps what parsing reaches and drops the rest: checker, emitter,
 * language service. Reachability decides, so that nothing kept names anything dropped.
 */
export const parserOfTypescript: esbuild.Plugin = {
  name: 'of TypeScript its parser',
  setup(build) {
    build.onLoad({ filter: /[\\/]typescript[\\/]lib[\\/]typescript\.js$/ }, async ({ path }) => ({
      contents: await parserIn(path),
      loader: 'js',
    }));
  },
};

/** The same for the same TypeScript and the same users, so it is made once and kept among the installed packages. */
async function parserIn(path: string): Promise<string> {
  const users = globSync(USERS, { cwd: root }).sort();
  const texts = await Promise.all([path, ...users.map((user) => join(root, user)), import.meta.filename].map(textOf));
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);
  const kept = join(root, 'node_modules/.cache/readiness', `typescript-parser-${hash}.mjs`);
  const before = await textOf(kept).catch(() => undefined);
  if (before !== undefined) return before;
  const made = await shaken(texts[0] as string, texts.slice(1, -1), dirname(path));
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(`${kept}.${process.pid}`, made);
  await rename(`${kept}.${process.pid}`, kept); // Whole at once: another build may be looking.
  return made;
}

const textOf = (file: string): Promise<string> => readFile(file, 'utf8');

async function shaken(script: string, users: readonly string[], resolveDir: string): Promise<string> {
  const { text, exported } = moduleOf(script);
  const names = namesAsked(users).filter((name) => exported.has(name));
  const list = names.map((name) => `${exported.get(name)} as ${name}`).join(', ');
  const all = names.map((name) => `${name}: ${exported.get(name)}`).join(', ');
  // CommonJS that asks for the whole gets the default; what asks for names gets those.
  const contents = `${text}\nexport { ${list} };\nexport default { ${all} };\n`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, loader: 'js', resolveDir },
    ...{ bundle: true, format: 'esm', platform: 'node', external: ['*'], treeShaking: true },
    ...{ write: false, legalComments: 'none', charset: 'utf8', logLevel: 'warning' },
  });
  const kept = (outputFiles[0] as esbuild.OutputFile).text;
  if (/\bDiagnostics\b/.test(kept))
    throw new Error('TypeScript names its messages otherwise: see to withOwnMessages in the build.');
  return kept;
}

/** The members of TypeScript that some texts name, whatever they call it; not the system it runs on, of which it has none here. */
function namesAsked(users: readonly string[]): readonly string[] {
  const names = users.flatMap((text) =>
    [...text.matchAll(/(\w+) = [^;\n]*\brequire\(["']typescript["']\)/g)].flatMap(([, own]) =>
      [...text.matchAll(new RegExp(`\\b${own}(?:__default)?(?:\\.default)?\\.(\\w+)`, 'g'))].map(([, name]) => name as string),
    ),
  );
  return [...new Set(names)].filter((name) => name !== 'sys').sort();
}

/** An insertion, or a replacement, in a text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** TypeScript's script as a module's statements, and its members: the name each has outside, and inside. */
function moduleOf(script: string): { readonly text: string; readonly exported: ReadonlyMap<string, string> } {
  const from = script.indexOf('\n', script.indexOf('((module) => {')) + 1;
  const body = script.slice(from, script.lastIndexOf('0 && (module.exports = {'));
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const file = ts.createSourceFile('typescript.js', body, options, false, ts.ScriptKind.JS);
  const exported = new Map<string, string>();
  const statics = staticsOf(file);
  const edits = file.statements.flatMap((statement) => editsOf(statement, file, statics, exported));
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += body.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: withOwnMessages(text + body.slice(at)), exported };
}

/** Each message is a value of its own, so that those which only the checker gives can go: they are nine of ten. */
function withOwnMessages(text: string): string {
  return text.replaceAll(/\bDiagnostics\.(\w+)/g, `${MESSAGE}$1`);
}

const MESSAGE = 'Diagnostics_';

const PURE = '/* @__PURE__ */ ';

/** `Version.zero = …;` by what it is set on. */
function staticsOf(file: ts.SourceFile): ReadonlyMap<string, readonly string[]> {
  const statics = new Map<string, string[]>();
  for (const statement of file.statements) {
    const name = ts.isExpressionStatement(statement) ? STATIC.exec(statement.getText(file))?.[1] : undefined;
    if (name) statics.set(name, [...(statics.get(name) ?? []), statement.getText(file)]);
  }
  return statics;
}

const STATIC = /^(\w+)\.\w+ = /;

function editsOf(
  statement: ts.Statement,
  file: ts.SourceFile,
  statics: ReadonlyMap<string, readonly string[]>,
  exported: Map<string, string>,
): readonly Edit[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === ALLOCATOR ? withoutTypes(statement, file) : [];
  if (ts.isVariableStatement(statement)) return variablesAlone(statement, file, statics);
  return ts.isExpressionStatement(statement) ? effectAlone(statement, file, statics, exported) : [];
}

function variablesAlone(
  statement: ts.VariableStatement,
  file: ts.SourceFile,
  statics: ReadonlyMap<string, readonly string[]>,
): readonly Edit[] {
  const { declarations } = statement.declarationList;
  const messages = declarations.find(({ name }) => name.getText(file) === 'Diagnostics');
  if (messages) return [{ start: statement.getStart(file), end: statement.end, text: messagesOf(messages, file) }];
  // As in a browser there is no system to run on: it loads cryptography to watch files that nobody here watches.
  const system = declarations.find(({ name }) => name.getText(file) === 'sys')?.initializer;
  if (system) return [{ start: system.getStart(file), end: system.end, text: 'void 0' }];
  return declarations.flatMap(({ name, initializer }) =>
    initializer ? valueAlone(name.getText(file), initializer, file, statics) : [],
  );
}

/** What a statement does to a name is done where the name is made, so that both go together; the rest stays. */
function effectAlone(
  statement: ts.ExpressionStatement,
  file: ts.SourceFile,
  statics: ReadonlyMap<string, readonly string[]>,
  exported: Map<string, string>,
): readonly Edit[] {
  const [start, { end }] = [statement.getStart(file), statement];
  const { expression } = statement;
  const written = file.text.slice(start, end);
  const gone: Edit = { start, end, text: '' };
  if (written.startsWith('module.exports = ')) return [gone];
  if (statics.has(STATIC.exec(written)?.[1] ?? '') && !written.startsWith('module.')) return [gone];
  if (!ts.isCallExpression(expression)) return [];
  const target = /^__export\((\w+), /.exec(written)?.[1] ?? /\)\((\w+) \|\| \(\1 = \{\}\)\);$/.exec(written)?.[1];
  if (target === 'typescript_exports') {
    const list = expression.arguments[1] as ts.ObjectLiteralExpression;
    for (const member of list.properties) {
      const [, outside, inside] = /^(\w+): \(\) => (\w+)$/.exec(member.getText(file)) ?? [];
      if (outside && inside) exported.set(outside, inside);
    }
    return [gone];
  }
  // A namespace that a statement fills: filled where it is made, it goes when nobody asks for it.
  if (target) return [{ ...gone, text: `var ${target} = ${PURE}(() => { ${target} = {}; ${written} return ${target}; })();` }];
  // Refactorings and quick fixes announce themselves to the language service, which nobody asks.
  return /^register[A-Z]\w*\(/.test(written) ? [gone] : [];
}

function messagesOf({ initializer }: ts.VariableDeclaration, file: ts.SourceFile): string {
  const { properties } = initializer as ts.ObjectLiteralExpression;
  const messages = properties.map((property) => {
    const { name, initializer: made } = property as ts.PropertyAssignment;
    return `var ${MESSAGE}${name.getText(file)} = ${PURE}${made.getText(file)};`;
  });
  return messages.join('\n');
}

const ALLOCATOR = 'getServicesObjectAllocator';

/** What a tree is made of has methods of the language service. Symbols, types and signatures, which have them all, are in no tree. */
function withoutTypes(allocator: ts.FunctionDeclaration, file: ts.SourceFile): readonly Edit[] {
  const [given] = allocator.body?.statements ?? [];
  const makers = given && ts.isReturnStatement(given) && given.expression && ts.isObjectLiteralExpression(given.expression);
  const unneeded = makers
    ? (given.expression as ts.ObjectLiteralExpression).properties.filter((one) =>
        /^get(?:Symbol|Type|Signature)C/.test(one.getText(file)),
      )
    : [];
  if (unneeded.length !== 3) throw new Error('TypeScript makes its objects otherwise: see to withoutTypes in the build.');
  return unneeded.map((one) => {
    const { initializer } = one as ts.PropertyAssignment;
    return { start: initializer.getStart(file), end: initializer.end, text: '() => Object' };
  });
}

/** An initializer that only makes a value, marked as such, with what is set on the value later. Functions and names need no mark. */
function valueAlone(
  name: string,
  node: ts.Expression,
  file: ts.SourceFile,
  statics: ReadonlyMap<string, readonly string[]>,
): readonly Edit[] {
  const more = statics.get(name);
  const isPlain = ts.isFunctionLike(node) || ts.isClassExpression(node) || ts.isIdentifier(node) || ts.isLiteralExpression(node);
  if (!more && isPlain) return [];
  const [before, after] = more ? [`{ ${name} = `, `; ${more.join(' ')} return ${name}; }`] : ['(', ')'];
  return [
    { start: node.getStart(file), end: node.getStart(file), text: `${PURE}(() => ${before}` },
    { start: node.end, end: node.end, text: `${after})()` },
  ];
}
