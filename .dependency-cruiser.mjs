/**
 * The layers of ARCHITECTURE.md as a file that runs. Each rule's comment is written for the person it stops.
 * `npm run check` runs it over src/.
 */
const pure = '^src/(core|habits|knowledge|review|render|config)/';
/** Node's own modules that compute and touch nothing. */
const computing = '^(node:)?(crypto|path|path/posix|util|buffer)$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment:
        'core is the vocabulary that everything else is written in, so it imports only core. Move what you need into core, ' +
        'or hand it in as an argument (as the knowledge tables and readers are).',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', computing] },
    },
    {
      name: 'habits-ask-core-and-knowledge',
      comment:
        'A habit asks about steps: it imports core and knowledge, never another habit, a parser or a package. What two habits ' +
        'need is a question for core or a row of knowledge.',
      severity: 'error',
      from: { path: '^src/habits/([^/]+)/' },
      to: { pathNot: ['^src/(core|knowledge)/', '^src/habits/$1/'] },
    },
    {
      name: 'knowledge-is-tables',
      comment:
        'knowledge says what names and values mean, in the words of core: it imports core and its own tables. A habit, a ' +
        'reader or a package has no place in it; move the question to the habit that asks it.',
      severity: 'error',
      from: { path: '^src/knowledge/' },
      to: { pathNot: ['^src/(core|knowledge)/'] },
    },
    {
      name: 'pure-means-no-rim',
      comment:
        'core, habits, knowledge, review, render and config are pure: text in, values out. They know no use case, adapter, ' +
        'entry or reader. Let app hand in the value.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/(app|adapters|entry|languages)/' },
    },
    {
      name: 'pure-means-no-io',
      comment:
        'No I/O below the rim: a report must be the same for the same text. Read or write it in an adapter and pass the value in.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'], pathNot: computing },
    },
    {
      name: 'io-lives-at-the-rim',
      comment:
        'Files, processes and the network belong to adapters and entry, which are tested against the real thing. Name what ' +
        'you need as a port in app/ports.ts. (A reader may load its own parser: languages/<id>/wasm.ts.)',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(adapters|entry)/', '^src/languages/[^/]+/wasm\\.ts$'] },
      to: { path: '^(node:)?(fs|fs/promises|child_process|http|https|http2|net|tls|dgram|os|process|worker_threads|readline)$' },
    },
    {
      name: 'github-lives-at-the-rim',
      comment: 'Only adapters and entry speak to GitHub. Everything else plans operations, which an adapter performs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|entry)/' },
      to: { path: 'node_modules/@(octokit|actions)/' },
    },
    {
      name: 'parsers-stay-home',
      comment:
        'A parser package is known to its own language folder only, so that it can be replaced there. Ask the facts instead.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/languages/(python|javascript|secrets)/' },
      to: { path: 'node_modules/(web-tree-sitter|tree-sitter-[^/]+|@typescript-eslint|@secretlint)/' },
    },
    {
      name: 'languages-load-on-demand',
      comment:
        'A language folder is reached through import(): a change without such files must not pay for its parser. ' +
        'Types may be imported as types.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/languages/[^/]+/' },
      to: { path: '^src/languages/[^/]+/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'languages-do-not-meet',
      comment: 'Readers do not import each other: text of one language inside another is read through the callback app hands in.',
      severity: 'error',
      from: { path: '^src/languages/([^/]+)/' },
      to: { path: '^src/languages/[^/]+/', pathNot: '^src/languages/$1/' },
    },
    {
      name: 'app-knows-ports',
      comment: 'A use case knows promises (app/ports.ts), not the adapters that keep them: an entry brings the two together.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(adapters|entry)/' },
    },
    {
      name: 'only-entries-build-adapters',
      comment: 'Adapters are put together in entry and imported nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|entry)/' },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'entries-stand-alone',
      comment:
        'The faces do not import each other, and nothing imports a face; cli.ts alone loads command.ts, with import(), after ' +
        'it has looked at the version of Node.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/entry/(action|cli|command)\\.ts$', dynamic: false },
    },
    {
      name: 'shipped-code-imports-shipped-code',
      comment: 'Tests, scripts and benchmarks may import src; src never imports them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'no-cycles',
      comment: 'These modules import each other in a circle: what they share wants a module of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this module and it imports nothing: use it or delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/entry/' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment:
        'This import leads nowhere: mend the path, or add the package to devDependencies (everything that ships is bundled).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Examples are read, never run: what they import is none of ours.
    exclude: { path: '^src/habits/[^/]+/[^/]+[.](?:[cm]?jsx?|[cm]ts|tsx)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
};
