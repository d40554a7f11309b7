import type { Call, Value } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isOfThisRun, isSame } from '../../knowledge/fresh.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { isConfigLike, isLogLike } from '../../knowledge/targets.ts';
import { isCountedUp } from './counted-up.ts';
import { isKnown } from './lasting.ts';
import { isInScaffold } from './scaffolding.ts';
import { isLeftWhenThere } from './there-already.ts';

/** A line added to a file of settings: every run adds it again, unless somebody looks whether it is there. */
export function appending(step: Step, program: Program): Verdict | undefined {
  const { target } = step;
  if (step.medium !== 'file' || !target) return undefined;
  const names = [target.text, ...target.holes.map((hole) => hole.name)];
  if (isTyped(step, program) || isCountedUp(step, program) || isInScaffold(step, target, program) || isOnOtherMachine(program))
    return undefined;
  if (!isConfigLike(target.text) || NO_SETTINGS.test(target.text) || names.some(isLogLike) || isOfThisRun(target, program))
    return undefined;
  if (
    program.steps.some(
      (other) =>
        other.call.start < step.call.start &&
        (isWritten(other, target) ||
          isTakenAway(other, target) ||
          isMovedAway(other, step, program) ||
          isUnpacked(other, target) ||
          isCutOut(other, target)),
    ) ||
    program.calls.some((other) => other.start < step.call.start && isUndone(other))
  )
    return undefined;
  if (looksFirst(step, program) || isAskedByFailing(step, program) || isLeftWhenThere(step, program)) return kept;
  if (isNotAsked(step, target, program)) return undefined;
  const lasts = isKeptFor(step, target, program);
  if (!isNamedEnough(step, target, lasts, program) || isOfUnseen(target, program)) return undefined;
  const isPath = isOfPath(step, program);
  return missing({
    rule: 'append',
    consequence: isPath ? TWICE_IN_PATH : undefined,
    severity: lasts && !isPath ? 'warning' : 'info',
    message: `Every run adds these lines to \`${shown(target.text)}\` again: read it, and add only what is missing.`,
    fix: { kind: 'code', code: remedyFor('append', writerOf(step, program)).code },
  });
}

/** `echo 'export PATH=$PATH:~/bin' >> ~/.profile`: a folder that is looked through twice hurts nobody. */
const isOfPath = ({ call: { start, end } }: Step, { file: { language, text } }: Program): boolean =>
  language === 'shell' && /^[^\n]*\b(?:export\s+)?PATH=[^\n]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, end));
const TWICE_IN_PATH = 'Each run makes the file a line longer, and programs are looked for in the same folder once more.';

/** In shell that no clock starts: whether the machine meets the line again nobody can tell, save of what everybody adds to. */
const isOfUnseen = ({ text }: Value, { file, evidence }: Program): boolean =>
  file.language === 'shell' && evidence.job === undefined && !OF_EVERYBODY.test(text);

/** `… | sudo tee -a file`: the line in its place needs the same. */
const writerOf = ({ call: { id, start, end } }: Step, program: Program): string => {
  const line = program.file.text.slice(program.file.text.lastIndexOf('\n', start) + 1, end);
  const language = program.languageOf(id);
  return language === 'shell' && /\bsudo\s+tee\s/.test(line) ? 'sudo' : language;
};

/** In shell the file is written out, the machine's or a home's; elsewhere it is known by its name, or it lasts. */
const isNamedEnough = ({ call }: Step, target: Value, lasts: boolean, program: Program): boolean =>
  program.languageOf(call.id) === 'shell'
    ? /^(?:\/|~|\$\{HOME\}\/)[^${}]*$/.test(target.text) &&
      !OF_BOX.test(target.text) &&
      /^["']?(?:\/|~|\$\{?HOME\b)/.test(program.file.text.slice(target.start, target.start + SHORT))
    : lasts || isKnown(target, program);
const SHORT = 10;
/** The user that Vagrant's boxes have. */
const OF_BOX = /^\/home\/vagrant\//;

/** What is shown at the login, and lists that no program is known to read. */
const NO_SETTINGS = /^\/etc\/(?:issue|motd)(?:\.d)?(?:\/|$)|^(?!\/etc\/).*\.list$/;

/** In shell, by its own comments: an init container begins with its image's files each time, a runner with a fresh disk. */
const isOnOtherMachine = ({ file, comments }: Program): boolean =>
  file.language === 'shell' && comments.some(({ text }) => OTHER_MACHINE.test(text));
const OTHER_MACHINE = /\b(?:the|this|an) init[- ]?container\b(?!['’]s)|\bfrom (?:the )?(?:GHA|GitHub(?: Actions)?) secrets?\b/i;

/** `read -p 'Your key: ' key; echo "$key" >> authorized_keys`: each run asks for another one. */
function isTyped({ call }: Step, program: Program): boolean {
  const from = call.input === undefined ? undefined : program.fact(call.input);
  return (
    from?.kind === 'call' &&
    from.args.some((word) => program.sources(word).some(({ effect, name }) => effect === 'ask' || name === 'read'))
  );
}

const isNotAsked = (step: Step, target: Value, program: Program): boolean =>
  isToldBefore(step, program) || isReadInHere(step, target, program);

/** In shell: `NAME=value` in a file that the script itself reads in further on: of two the last one counts, so a repeat reads the same. */
const isReadInHere = ({ call }: Step, target: Value, program: Program): boolean =>
  program.calls.some(
    ({ name, args, start }) =>
      /^(?:\.|source)$/.test(name) && start > call.start && args[0] !== undefined && isSame(args[0], target),
  );

/** `echo 'export A=1' >> ~/.profile; echo 'export B=2' >> ~/.profile`: beside the first, which stands for all of them. */
const isToldBefore = ({ call, target }: Step, program: Program): boolean =>
  program.steps.some(
    (other) =>
      other.effect === 'append' &&
      other.call.start < call.start &&
      other.call.within === call.within &&
      isSame(other.target, target),
  );

/**
 * In shell, where no schedule runs it again, it hurts in what outlives a machine's set-up and everybody adds to, a person's profile,
 * the hosts, the keys; in what sets a machine up, which somebody starts once, on a fresh one, it is worth a line.
 */
function isKeptFor({ call }: Step, { text }: Value, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell' || program.evidence.job !== undefined) return true;
  return !SETS_UP.test(program.file.path) && OF_EVERYBODY.test(text);
}

const OF_EVERYBODY =
  /^\/etc\/hosts$|authorized_keys$|^(?:~|\$\{HOME\})\/\.(?:(?:ba|z|k|c|tc)sh_?(?:rc|env|profile|login|aliases)|(?:z|bash_)?(?:profile|login))$/;
const SETS_UP = /(?:^|[/_.-])(?:[a-z]*instal\w*|configur\w*|set-?up|bootstrap\w*|deploy\w*|stackscripts?)(?=$|[/_.-])/i;

const isWritten = (other: Step, target: Value): boolean => other.effect === 'write' && isSame(other.target, target);

/** The file, or all of its kind in the folder it lies in, was removed before. */
const isTakenAway = (other: Step, target: Value): boolean =>
  other.effect === 'delete' &&
  other.medium === 'file' &&
  (isSame(other.target, target) || (other.target !== undefined && target.text.startsWith(`${other.target.text}/`)));

/** `mv FILE FILE.old` beside it, or where FILE is there: what is added to is a new file. */
const isMovedAway = ({ thing, content, call }: Step, step: Step, program: Program): boolean =>
  thing === 'rename' &&
  isSame(content, step.target) &&
  (call.within === step.call.within ||
    program.everyWay(call.id, ({ tests }) => tests.every(({ op, negated }) => op === 'exists' && !negated)));

/** `sed -i '/^app/d' FILE`: what an earlier run added is taken out first. */
const isCutOut = ({ name, call: { args } }: Step, target: Value): boolean =>
  name === 'sed' &&
  args.some(({ text }) => /^-\w*i/.test(text)) &&
  args.some((word) => isSame(word, target)) &&
  args.some(({ text }) => /\/\w*\s*d\b/.test(text));

/** In shell: `app-disable-prompt`, a program of one's own that takes the last run's lines out first. */
const isUndone = ({ name, local }: Call): boolean =>
  local === undefined && /[\w}]-(?:disable|remove|uninstall|unset)(?:-\w+)*$/.test(name);

/** `tar xf app.tgz -C app` puts it there as it was. */
const isUnpacked = ({ name, call: { args } }: Step, target: Value): boolean =>
  /^(?:tar|unzip)$/.test(name) && args.some(({ text }) => text.length > 1 && target.text.startsWith(`${text}/`));

/** A condition around the write, or around what is written through it, asks for the line or the file. */
function looksFirst(step: Step, program: Program): boolean {
  const asks = (id: number): boolean =>
    program.everyWay(id, (guard) =>
      guard.tests.flatMap(program.expand).some((test) => test.op === 'member' || test.op === 'exists' || test.negated),
    );
  return asks(step.call.id) || program.callsIn(step.call.id).some((call) => asks(call.id));
}

/** In the handler of an attempt that only asked, a program or the file: it was not there. */
function isAskedByFailing({ call }: Step, program: Program): boolean {
  const chains = program.chains(call.id);
  return (
    chains.length > 0 &&
    chains.every(({ links }) =>
      links.some(
        (link) =>
          link.kind === 'scope' &&
          link.role === 'handler' &&
          link.of !== undefined &&
          program.stepsUnder(link.of).every(({ effect }) => /^(?:run|read|probe|parse)$/.test(effect)),
      ),
    )
  );
}

/** A path as a person would write it. */
const shown = (text: string): string => (text.length > 40 ? `…${text.slice(-39)}` : text);
