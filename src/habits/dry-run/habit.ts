import { defineHabit } from '../../core/habit.ts';
import { destroying } from './destroying.ts';
import { unknownRehearsed } from './unknown-clients.ts';

export default defineHabit({
  id: 'dry-run',
  title: 'A dry run',
  question: 'can you see it before it acts?',
  pillar: 'supporting',
  weight: 2,
  why: `What was deleted by the first wrong argument is gone before anybody has read the output. A rehearsal that only lists what it would
    do costs one option, and is what a careful person runs first.`,
  how: `Put what destroys under \`if args.apply:\` (or \`if not args.dry_run:\`), print what would happen otherwise, or ask for a confirmation.`,
  rules: {
    delete: 'A recursive or computed deletion of files.',
    statement: 'A statement that drops a table or deletes rows.',
    'force-push': 'A push that may overwrite the history of others.',
    remote: 'A deletion, termination or unattended change of something on a server: a cloud resource, a cluster, an account.',
    everything: 'A deletion whose target may expand to nothing or to everything.',
  },
  consequences: {
    'force-push': 'What others pushed in the meantime is gone from the branch, and nobody is told.',
    everything: 'On the night when its target is empty or another one, everything goes.',
  },
  on: { step: destroying, file: unknownRehearsed },
});
