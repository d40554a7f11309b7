import type { Call, Scope } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isWatched as isSetUp } from '../../knowledge/set-up.ts';
import { isStartedByReader } from './by-hand.ts';
import { isOfCluster } from './cluster-agent.ts';
import { hasNoRunner } from './never-run.ts';

/** Somebody else ends the loop, or its author wants it to go on: nothing is missing. */
export const isLeftToOthers = (loop: Scope, program: Program): boolean =>
  isHandedOn(loop, program) ||
  hasNoRunner(loop, program) ||
  (program.file.language === 'shell' &&
    (isWatched(program) ||
      isSetUp(program) ||
      isStartedByReader(program) ||
      isOfCluster(program) ||
      isMeantForEver(loop, program) ||
      livesWithParent(loop, program) ||
      isInRounds(loop, program)));

/** A comment at the loop, or at the head of the file, hands the limit on: `# The timeout is set for the job`. */
const isHandedOn = (loop: Scope, program: Program): boolean =>
  program.comments.some(
    ({ text, start, end }) =>
      LIMIT_OF_OTHERS.test(text) &&
      (program.file.text.slice(0, start).trim().length < HEAD ||
        (start < loop.end && /^\s*$/.test(program.file.text.slice(end, loop.start)))),
  );
const LIMIT_OF_OTHERS =
  /\btime-?out\b[^.\n]{0,30}\b(?:is|are)\s+(?:set|given|configured|enforced|handled)\b[^.\n]{0,30}\b(?:jobs?|step|task|caller|outside|workflow|runner|environment|pipeline|ci)\b|\b(?:environment|job|step|task|caller|runner|workflow|pipeline|ci)\b[^.\n]{0,30}\b(?:terminates?|kills?|stops?|aborts?|times?\s+(?:us|it|this)\s+out|limits?)\b/i;
/** So many characters of a file are its head. */
const HEAD = 1500;

/** `while [ "$(ps -o ppid= $$)" -ne 1 ]`: as long as whoever started it lives there are rounds, and an orphan ends. */
const livesWithParent = (loop: Scope, { file: { text } }: Program): boolean =>
  /^while\b(?:(?!\bdo\b).)*\bppid\b/i.test(text.slice(loop.start, loop.start + HEADER));
/** So long may the condition of a loop be. */
const HEADER = 200;

/** `# We retry for ever, as the installer does.` at the loop: its author has decided. */
const isMeantForEver = (loop: Scope, { comments, file: { text } }: Program): boolean =>
  comments.some(
    (comment) =>
      comment.end <= loop.start &&
      loop.start - comment.end < NEAR &&
      /\bfor\s?ever\b|\bindefinitely\b|\bnever gives? up\b|\bno (?:time-?out|limit) on purpose\b/i.test(comment.text) &&
      /^\s*(?:\S[^\n]*\n\s*)?$/.test(text.slice(comment.end, loop.start)),
  );
/** So far from the loop at most: a line between them prepares it. */
const NEAR = 200;

/** Inside the rounds of what runs for ever it waits for the next of its occasions. */
const isInRounds = ({ id }: Scope, program: Program): boolean =>
  program
    .loops(id)
    .some(({ endless, start }) => endless === true || /^while \[ : \]/.test(program.file.text.slice(start, start + 20)));

/** `echo "Watching the state (press Ctrl+C to leave)"`: a person ends it. */
const isWatched = (program: Program): boolean =>
  program.steps.some(({ effect, content }) => effect === 'report' && /\bctrl[ +-]*c\b|\^C\b/i.test(content?.text ?? ''));

/** In shell: each round says what it waits for, and whoever started the script sees it and can end it. */
export const isTalking = (loop: Scope, program: Program): boolean =>
  program.file.language === 'shell' && program.evidence.job === undefined && speaks(loop, program);

export const speaks = (loop: Scope, program: Program): boolean =>
  // `set -x`: each round writes its commands.
  (program.file.language === 'shell' && /^[ \t]*set -\w*x|^#!.*\s-\w*x/m.test(program.file.text)) ||
  program
    .stepsIn(loop.id)
    .some(({ effect, call }) => effect === 'report' && call.output === undefined && !isFarewell(call, loop, program));

/** In shell: `if [ "$state" = up ]; then echo "it is up"; break; fi`: that is said in the last round alone. */
const isFarewell = ({ id }: Call, loop: Scope, program: Program): boolean =>
  program.languageOf(id) === 'shell' &&
  [...factsAround(id, program)].some(
    (around) =>
      around.kind === 'scope' &&
      around.role === 'branch' &&
      around.start >= loop.start &&
      around.end <= loop.end &&
      program.children(around.id).some((fact) => fact.kind === 'call' && /^(?:break|exit|return)$/.test(fact.name)),
  );

/** In shell: what asks in each round says itself, on the screen or in the log, that nobody answers: `curl -sS`, `wget` without `-q`. */
export const complains = ({ id }: Scope, program: Program): boolean =>
  program.file.language === 'shell' && program.stepsUnder(id).some(isLoud);

const isLoud = ({ name, call: { args, options } }: Step): boolean => {
  if (['2>', '&>', '>&'].some((turned) => options.has(turned))) return false;
  const given = (words: RegExp): boolean => args.some(({ text }) => words.test(text));
  if (name === 'wget') return !given(/^-(?:q|nv|[a-zA-Z]*q[a-zA-Z]*$)|^--(?:quiet|no-verbose)$/);
  return name === 'curl' && (!given(/^-[a-zA-Z]*s|^--silent$/) || given(/^-[a-zA-Z]*S|^--show-error$/));
};

/** It only waits until something is there (`until nc -z shop 5432`), and says so: whoever started it, or the container's log, is told in each round. */
export const isSaidEachRound = (loop: Scope, program: Program): boolean =>
  isTalking(loop, program) &&
  program.stepsIn(loop.id).some(({ effect, content }) => effect === 'report' && /\p{L}{3}/u.test(content?.text ?? '')) &&
  loop.tests !== undefined &&
  loop.tests.length > 0 &&
  loop.tests.every(({ left }) => left.holes.length > 0 && left.holes.every(({ member }) => member === 'success'));
