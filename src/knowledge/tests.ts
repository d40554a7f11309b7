import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { isBelowDocs } from './readers.ts';
import { isLocalHost } from './secrets.ts';
import { phrases, wordsOf } from './words.ts';

const TESTS =
  /^(?:tests?|testing|tester|mock(?:s|ed|ing)?|fixtures?|stubs?|fakes?|story|stories|storybook|specs?|jest|vitest|cypress|playwright|maestro|detox|testcafe|samples?|examples|demos?|seeds?|seeders?|seeding|e2e|smoke|snapshots?|bench|benches|benchmarks?|playground|tutorials?\d*|snippets?|compose)$/;

/**
 * Does a file's path say that it stands in for something else: a test's data, a mock, an example, the rows a database is seeded
 * with, what is started on the machine itself (`settingsMockData.ts`, `.maestro/data.js`)? It is asked of each literal.
 */
export const isStandIn = lastAsked(
  ({ file: { path, text, language } }: Program): boolean =>
    (language === 'javascript' && LOADS_FAKES.test(text)) ||
    wordsOf(path).some((word) => TESTS.test(word)) ||
    /[._-]example[._-]|(?:^|\/)(?:example|docs_src)\/|(?:^|\/)\.github\/integration\/|(?:^|[/_-])acceptance[/._-]|-acceptance\.\w+$|(?:^|\/)features\/(?:.*\/)?(?:steps\/|\w+_steps?\.\w+$)/i.test(
      path,
    ),
);

/** `import { mockIcons } from '../demo/src/stubs/icons'`: a page that shows what is made up. */
const LOADS_FAKES = /^import\b[^;\n]*\bfrom\s+['"][^'"\n]*\/(?:fake[_-]?data|mocks?|stubs?|fixtures?)(?:\/|['"])/m;

/** Does a path say that what lies there is started on the machine of whoever works on it: `local-dev/wait.sh`, `minikube/up.sh`? */
export const isForThisMachine = (path: string): boolean =>
  /(?:^|\/)(?:local[-_]?(?:dev(?:elopment)?|env(?:ironment)?|stack|cluster|k8s|setup)|dev[-_]?local|minikube|kind|k3d)\//i.test(
    path,
  );

/**
 * Does a file below `docs/` only show a reader how a thing is tried out: do all addresses in its code lead to the machine itself, save
 * for what is fetched (`wget https://dl.acme.io/client`)? What it sets there is known to whoever reads the page.
 */
export const isDemonstration = lastAsked(({ file: { path, text } }: Program): boolean => {
  if (!isBelowDocs(path)) return false;
  const lines = text.split('\n').filter((line) => line.includes('://') && !/^\s*(?:#|\/\/|\*)/.test(line));
  const addresses = lines
    .filter((line) => !FETCHES.test(line))
    .flatMap((line) => line.match(/\b(?!file:)\w{1,20}:\/\/[^\s"'`]*/g) ?? []);
  return addresses.length > 0 && addresses.every(isLocalHost);
});

const FETCHES = /\bwget\b|\bcurl\b.{0,400}\s-[a-zA-Z]*[oO]\b/;

const FAKES = phrases('mock|mocked|fake|faked|stub|stubbed|dummy');

/** Does a name say that it stands in for the real thing: `mock_handler`, `FakeShop.save`? */
export const isFakeName = (name: string): boolean => FAKES(name);
