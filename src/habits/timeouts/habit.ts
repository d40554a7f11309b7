import { defineHabit } from '../../core/habit.ts';
import { givenLimit } from './given-limit.ts';
import { limiting } from './jobs.ts';
import { polling } from './polling.ts';
import { waiting } from './waiting.ts';

export default defineHabit({
  id: 'timeouts',
  title: 'Time limits',
  question: 'can it hang for ever?',
  pillar: 'supporting',
  weight: 2,
  why: `One silent server then holds the run, and all that waits for it, until somebody looks. Nothing has failed, so nothing is
    logged and nobody is told. A limit turns the silence into an error that can be retried or reported.`,
  how: `Give every call that waits for somebody else a limit: \`timeout=\`, \`connect_timeout=\`, a deadline for a polling loop. Clients
    with a finite default of their own need none.`,
  rules: {
    'network-call': 'A network call or a connection without a time limit, by a client that waits for ever by default.',
    process: 'A job starts a program that crosses the network, and waits for it without a limit.',
    job: 'A job of a workflow without `timeout-minutes`, which a hanging step holds for 6 hours.',
    'endless-loop': 'A loop polls something outside until it changes, with no deadline and no count of tries.',
  },
  consequences: {
    job: 'One step that hangs then holds the runner for hours, and what waits for the job waits with it.',
    'endless-loop': 'What it waits for may never come: nothing has failed then, so nothing is logged and nobody is told.',
  },
  library: { asked: ['step', 'loop'] },
  on: { step: waiting, loop: polling, job: limiting, file: givenLimit },
});
