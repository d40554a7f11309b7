import { defineHabit } from '../../core/habit.ts';
import { home, placeFromOutside } from './from-outside.ts';
import { relativePath } from './steps.ts';
import { machineValue } from './values.ts';

export default defineHabit({
  id: 'configuration',
  title: 'Configuration',
  question: 'would it run on another machine tomorrow?',
  pillar: 'supporting',
  weight: 2,
  why: `It fails the first time it runs for somebody else, or quietly works on the wrong system. A path, host or recipient in the code
    ties the job to one machine and one person.`,
  how: `Take what belongs to a machine, a person or an environment from an argument or the environment, with a default where one is safe.`,
  rules: {
    'home-path': 'an absolute path under a home directory or on a drive is written in the code',
    'private-host': 'a private host or address is written in the code',
    recipient: 'a mail recipient is written in the code',
    account: 'an account id, cloud project, bucket or cluster is written in the code',
    'relative-path': 'a job opens a file relative to whatever folder it is started in',
  },
  consequences: {
    recipient: 'When that person leaves, what is sent is read by nobody, and nothing fails.',
    'relative-path': 'A scheduler starts it in another folder, where it finds nothing or writes where nobody looks.',
  },
  library: { asked: ['value', 'step'] },
  on: {
    file: home,
    value: machineValue,
    step: (step, program) => placeFromOutside(step, program) ?? relativePath(step, program),
  },
});
