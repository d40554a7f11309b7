import { defineHabit, keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { bringsCredential, usesOwnChain } from '../../knowledge/credentials.ts';
import { brought } from './brought.ts';
import { inContainers, onCommandLine } from './command-line.ts';
import { isHandedIn, takenByOption } from './handed-in.ts';
import { knownCredentials } from './known.ts';
import { printed, unverified, unverifiedSession } from './leaks.ts';
import { fallback, literal, pair } from './literals.ts';
import { shownUnnamed } from './shown.ts';
import { fromSecretsOfRepository, fromStores, inLog, isShownFromStore, takesCredential } from './stores.ts';

function judge(step: Step, program: Program): readonly Verdict[] {
  const defects = [
    pair(step, program),
    printed(step, program) ?? shownUnnamed(step, program),
    unverified(step, program),
    onCommandLine(step, program),
  ].filter((one) => one !== undefined);
  if (usesOwnChain(step) || takesCredential(step) || isHandedIn(step, program)) return [...defects, keptAt(step.call)];
  if (!bringsCredential(step) || isShownFromStore(step, program)) return defects;
  return [...defects, fallback(step, program) ?? keptAt(step.call)];
}

export default defineHabit({
  id: 'secrets',
  title: 'Secrets',
  question: 'is any credential in the code?',
  pillar: 'supporting',
  weight: 3,
  why: `Whoever can read the repository, a fork or a log can use the credential tonight. It stays in the history after it is deleted, so
    only rotating it helps.`,
  how: `Read credentials from the environment, a secret store or an SDK's own chain; never print them or put them on a command line.
    Rotate one that was ever committed.`,
  rules: {
    'hard-coded': 'a password, token, key or connection string is written in the code',
    printed: 'a secret is printed or written to a log',
    'unverified-tls': 'a credential is sent without checking who answers',
    'process-list': 'a secret stands on a command line that the process list shows',
  },
  consequences: {
    printed: 'Whoever can read the log can use the credential, and logs are kept, copied and passed on.',
    'unverified-tls': 'Whoever stands between the two can answer in its place and read the credential.',
    'process-list': 'Whoever is logged in to that machine reads it in the list of processes while the command runs.',
  },
  library: { always: ['value', 'step', 'file'] },
  on: {
    value: (value, program) => literal(value, program) ?? unverifiedSession(value, program),
    step: judge,
    file: (program) => [
      ...knownCredentials(program),
      ...inContainers(program),
      ...fromStores(program),
      ...fromSecretsOfRepository(program),
      ...takenByOption(program),
      ...brought(program),
      ...inLog(program),
    ],
  },
});
