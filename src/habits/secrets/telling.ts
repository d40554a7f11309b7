import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { isNameOfKey } from '../../knowledge/key-names.ts';
import { isMadeToBeSecret } from '../../knowledge/secrets.ts';

/** `what` names the kind and the place, never a character of the value. */
export function written(what: string, { file }: Program, at?: Span, severity: Missing['severity'] = 'error'): Missing {
  // A workflow reads no environment: what it hands to its steps is written there.
  const isOfWorkflow = file.language === 'workflow' && !IS_ACTION.test(file.path);
  const way = isOfWorkflow ? 'write `${{ secrets.NAME }}` here' : 'read it from the environment';
  return missing({
    rule: 'hard-coded',
    severity,
    message: `${what} is in the code and stays in the history: rotate it, then ${way}.`,
    ...(at && { at }),
  });
}

/** An action has no secrets: who uses it hands them over. */
const IS_ACTION = /(?:^|\/)action\.ya?ml$/;

/**
 * In shell a word with a figure or two is as often what everybody knows, a demonstration's or an appliance's first password, as
 * it is a secret: worth knowing. What is sure was drawn, there and in a workflow, and is no row of words.
 */
export function weightOf(text: string, { file: { language } }: Program): Missing['severity'] {
  if (EVERYBODYS.test(text) || (language === 'shell' && !isMadeToBeSecret(text))) return 'info';
  if (isOfCommands(language)) return isMadeOfWords(text) ? 'info' : 'error';
  return isSaidInWords(text) ? 'warning' : 'error';
}

/** `Shopkeeper123`: in shell a default of a word with figures is what a tutorial or a demonstration has. */
export const isWordWithFigures = (text: string, { file: { language } }: Program): boolean =>
  language === 'shell' && /^(?:[A-Z]?[a-z]{2,}){1,3}\d{1,4}[!@#._-]?$/.test(text);

/** What many tutorials say, and what Django makes for a developer's machine and calls insecure itself. */
const EVERYBODYS = /^p[a@4][s5$]{2}w[o0]rd(?:[A-Z]?[a-z]{2,9})?[\d!@#_.-]*$|^django-insecure-/i;

/** `shop_password`, `jazz-101-job`, `ShopNotifier2026`: a person made it up, and it may be a name as well as a secret. */
export const isSaidInWords = (text: string): boolean =>
  (/[-_.:/ ]/.test(text) && isMadeOfWords(text)) || /^(?:[A-Z][a-z]{2,}){2,}(?:19|20)\d\d$/.test(text);

const isOfCommands = (language: string): boolean => language === 'shell' || language === 'workflow';

/** `pgsql9-auth`, `shop-v2.relay-token`: words with a figure in them, as a person calls a thing. */
const isMadeOfWords = (text: string): boolean => text.split(/[-_.:/ ]+/).every((part) => WORD.test(part));
const WORD = /^(?:[a-z]+\d{0,2}[a-z]*|[A-Z][a-z]*\d{0,2}|[A-Z]+\d{0,2}|\d{0,4})$/;

/** In shell and workflows: under a token's or a key's name only what was drawn is one; words are what an object is called. */
export const isNameOfObject = (name: string, text: string, program: Program): boolean =>
  (isOfCommands(program.file.language) && !/pass|pwd/i.test(name) && isMadeOfWords(text)) || isNameOfKey(name, program);

/**
 * By its name alone: what only sends something in stands in every client, and nobody can rotate it there; nor is there anything to rotate
 * where the machine that has it ends with the run.
 */
export function writtenUnder(name: string, text: string, { end }: Span, program: Program): Missing {
  if (/pass|pwd/i.test(name) && isOfThrownAwayMachine(end, program))
    return missing({
      rule: 'hard-coded',
      severity: 'info',
      message: `The value of \`${name}\` is in the code, for whoever reads it: generate it for each run.`,
    });
  if (goesIntoSource(name, program))
    return missing({
      rule: 'hard-coded',
      severity: 'warning',
      message: `The value of \`${name}\` is in the code and in what it is written into: restrict what it may do, or have each user give one.`,
    });
  const isOpen = program.file.language === 'shell' ? OPEN_WORD.test(text) : isOfPulls(program);
  if (!isOpen) return written(`The value of \`${name}\``, program, undefined, weightOf(text, program));
  return missing({
    rule: 'hard-coded',
    severity: 'info',
    message: `The value of \`${name}\` is in the code, for whoever reads it: make sure that its account can do no harm.`,
  });
}

/**
 * In a workflow that pull requests start: these are given no secrets where they come from a fork, so what stands there by its name alone is as
 * often the key of a server that a test makes, or one that may only send something in.
 */
const isOfPulls = ({ file: { language }, calls }: Program): boolean =>
  language === 'workflow' && calls.some(({ name }) => name === 'on.pull_request');

/** In a workflow: its comment on the same line says so (`# temp, for testing`), or the run makes a machine and takes it away again. */
const isOfThrownAwayMachine = (end: number, { file: { language, text } }: Program): boolean =>
  language === 'workflow' &&
  (SAYS_TEMPORARY.test(text.slice(end, end + REST)) || (MAKES_MACHINE.test(text) && TAKES_MACHINE.test(text)));
const REST = 200;
const SAYS_TEMPORARY = /^["']?[ \t]+#[^\n]*\b(?:temp(?:orary)?|throw-?away|for test(?:s|ing))\b/i;
const MAKES_MACHINE = /\baz vm create\b|\baws ec2 run-instances\b|\bgcloud compute instances create\b/;
const TAKES_MACHINE = /\baz (?:vm|group) delete\b|\baws ec2 terminate-instances\b|\bgcloud compute instances delete\b/;

/** In shell: all that is done with it is that `sed -i` puts it into `shop.go`: what is built of that holds it for its users. */
function goesIntoSource(name: string, { file: { language, text } }: Program): boolean {
  if (language !== 'shell' || !/^\w+$/.test(name) || !text.includes('sed -i')) return false;
  const uses = text.split('\n').filter((line) => new RegExp(`\\$\\{?${name}\\b`).test(line));
  return uses.length > 0 && uses.every((line) => INTO_SOURCE.test(line));
}
const INTO_SOURCE = /^\s*sed -i\S*\s.*\.(?:go|c|cc|cpp|h|hpp|java|kt|swift|rs|cs|js|ts)["']?\s*$/;

const OPEN_WORD = /^(?:upload|public|anonymous|read-?only)/i;
