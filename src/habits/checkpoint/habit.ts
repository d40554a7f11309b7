import { defineHabit } from '../../core/habit.ts';
import { overwriting } from './overwriting.ts';
import { resuming } from './resuming.ts';

export default defineHabit({
  id: 'checkpoint',
  title: 'Checkpoints',
  question: 'does a crash cost only the last bit?',
  pillar: 'supporting',
  weight: 1,
  why: `After a crash the run starts again from the first item, and does all the slow work a second time. A file that was half written
    when it stopped is what the next run reads.`,
  how: `Remember what is done (a key, a cursor, a mark in the database) and skip it. Write a file under a temporary name, then rename it.`,
  rules: {
    resume: 'A job works through many items with remote steps, and nothing remembers which are done.',
    'atomic-write': 'A job overwrites a state file that it reads itself, and a crash leaves half of it.',
  },
  consequences: {
    'atomic-write': 'A crash while it is written leaves half a file, and that is what the next run reads.',
  },
  jobsOnly: true,
  longScripts: true,
  on: { script: (program) => [...resuming(program), ...overwriting(program)] },
});
