import type { Call, Value } from '../../core/facts.ts';
import { lastAsked, lastAskedOf } from '../../core/flow/remember.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { type Step, saidName } from '../../core/step.ts';
import { isOfThisRun, isSame, isThrownAway, originsOf } from '../../knowledge/fresh.ts';
import { isLockLike } from '../../knowledge/targets.ts';
import { isStandIn } from '../../knowledge/tests.ts';
import { isAskedAsFolder } from './asked-as-folder.ts';
import { isInNewDatabase } from './fresh-database.ts';
import { isGuarded, isTolerated } from './guarded.ts';
import { isReloaded } from './inserting.ts';
import { isKnown, meetsLeft, moves } from './lasting.ts';
import { isLinkToFolder } from './linked-folder.ts';
import { isOnLastingMachine } from './machine.ts';
import { meetsNextRun } from './meeting.ts';
import { isNewByItself } from './new-by-itself.ts';
import { isOverOnceDone } from './over-once-done.ts';
import { adviceOf, codeOf, fixOf, thingOf } from './remedy.ts';
import { holdsAll, isClusterRemoved, isListed, isSpelledOut } from './removals.ts';
import { isInNewRepository, isRenewed } from './renewed.ts';

/** A directory, a link, a user, a table …: made when it is there already, the second run fails. */
export function creating(step: Step, program: Program): Verdict | undefined {
  const meeting = meetingOf(step, program);
  if (meeting === undefined) return undefined;
  if (meeting === 'kept') return kept;
  const rule = step.medium === 'database' ? 'table' : 'create';
  if (meeting === 'ends')
    return missing({
      rule,
      severity: 'warning',
      message: `\`${saidName(step, program.file.text)}\` fails on the second run, when ${thingOf(step)} is there: ${adviceOf(step)}.`,
      fix: fixOf(step),
    });
  if (firstMet(program) !== step || (isOfMachine(step) && !isOnLastingMachine(program) && !isByPerson(step))) return undefined;
  if (isLinkToFolder(step, program))
    return missing({
      rule,
      severity: 'info',
      message: `\`ln\` makes another link inside of the folder where the link is there already: use \`ln -sfn\`.`,
      consequence: 'After a second run the link still leads where it did, and one that nobody wants lies in the folder.',
      fix: { kind: 'code', code: 'ln -sfn' },
    });
  return missing({
    rule,
    severity: 'info',
    message: `\`${saidName(step, program.file.text)}\` fails where ${thingOf(step)} is there already, as on a second run: ${adviceOf(step)}.`,
    consequence: 'A run that is repeated gets an error where nothing is wrong, and real ones are overlooked among those.',
    // One click would bring the next one of the file: this line speaks for all of them.
    fix: codeOf(step),
  });
}

/** What goes on after the failure, or works in a place that may be made anew, is told once a file. */
const firstMet = lastAsked((program: Program): Step | undefined =>
  program.steps.find((step) => program.reached(step.call.id) && meetingOf(step, program) === 'meets'),
);

/** What becomes of a second run: it ends here, it meets what is there, or it is looked after. */
function meetingOf(step: Step, program: Program): 'kept' | 'ends' | 'meets' | undefined {
  if (step.effect !== 'create' || !step.row.again || step.medium === 'memory' || step.thing === 'temp') return undefined;
  const again = step.row.again(step.ask);
  // What is thrown away after the run is nothing that a second one meets.
  if (again === 'yes') return isThrownAway(step.target, program) ? undefined : 'kept';
  if (again === 'unknown' || isMeantToFail(step) || isFresh(step, program) || isSetUpOnce(step, program)) return undefined;
  if (isAskedAsFolder(step, program)) return isKnown(step.target, program) ? 'meets' : undefined;
  if (isGuarded(step, program)) return 'kept';
  const tolerated = isTolerated(step, program);
  if (tolerated === 'yes') return 'kept';
  if (tolerated === 'unknown') return undefined;
  const meets = tolerated === 'ignored' ? meetsLeft(step, program) : meetsNextRun(step, program);
  return meets === 'ends' && isLinkToFolder(step, program) ? 'meets' : meets;
}

/** A folder, a link, a clone, an account: what is made on a server is there whichever machine asks for it. */
const isOfMachine = ({ medium, thing }: Step): boolean =>
  (medium === 'file' && thing !== 'remote') || thing === 'user' || thing === 'group';

/** `sudo ln -s /opt/shop/bin/shop /usr/local/bin/`: in an image, a container or a new machine everything runs as root; a person asks to. */
const isByPerson = ({ under }: Step): boolean => under.includes('sudo');

/** In shell: a database, as its users are, an extension, a type; not what rows are put into, or found by. */
const isSetUpOnce = ({ medium, call }: Step, program: Program): boolean =>
  medium === 'database' &&
  program.languageOf(call.id) === 'shell' &&
  !call.args.some(({ text }) => /\bcreate\s+(?:\w+\s+){0,3}?(?:table|index|view)\b/i.test(text));

/** What it makes is new: of this run, in a place that was cleared, in a database or a folder that the run makes. */
const isFresh = (step: Step, program: Program): boolean =>
  (step.medium === 'database' && isInNewDatabase(step, program)) ||
  // What a test sets up goes with it.
  (program.file.language === 'shell' && program.evidence.job === undefined && isStandIn(program)) ||
  // The kernel's own trees are empty after a start, and in each container.
  /^\/(?:sys|proc)\//.test(step.target?.text ?? '') ||
  isOfThisRun(step.target, program) ||
  isNewByItself(step, program) ||
  isMadeAnew(step, program) ||
  isOverOnceDone(step, program) ||
  wasRemoved(step, program) ||
  isInFreshFolder(step, program) ||
  isGoneAgain(step, program) ||
  isRenewed(step, program);

/** `DROP TABLE IF EXISTS orders`, and then `CREATE TABLE orders`. */
function isMadeAnew(step: Step, program: Program): boolean {
  if (step.medium !== 'database') return false;
  const said = step.call.args.slice(0, program.languageOf(step.call.id) === 'shell' ? undefined : 1);
  const table = MADE.exec(said.map(({ text }) => text).join(' '));
  return isReloaded(table?.[1] ?? table?.[2] ?? '', step, program);
}

const MADE = /\b(?:table|database|schema)\s+(?:if\s+not\s+exists\s+)?\\?["'`[]?(?:\$\{)?([\w.]+)|\bon\s+["'`[]?([\w.]+)/i;

/** In shell: removed further on beside it. */
const isGoneAgain = ({ call, target }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  program.steps.some(
    (other) =>
      other.effect === 'delete' &&
      other.call.start > call.start &&
      other.call.within === call.within &&
      other.call.args.some((word) => isSame(word, target)),
  );

/** `exist_ok=False` is a decision, and a lock must fail when it is held. */
function isMeantToFail(step: Step): boolean {
  const decided = step.ask.option('exist_ok', 'dirs_exist_ok');
  return (
    decided !== undefined ||
    isLockLike(step.target?.text ?? '') ||
    (step.target?.holes.some((hole) => isLockLike(hole.name)) ?? false)
  );
}

/** Removed just before, under the same name, or in a repository that was just made: what is made is new. */
const wasRemoved = lastAskedOf((step: Step, program: Program): boolean => {
  if (step.thing === 'remote' && isInNewRepository(step, program)) return true;
  if (isRemovedElsewhere(step, program) || isInRemoved(step, program) || isClusterRemoved(step, program)) return true;
  return takenAway(program).some(
    (other) =>
      isMovedAway(other, step) ||
      (other.effect === 'delete' &&
        ((other.call.start < step.call.start &&
          (isOrHolds(other, step.target) ||
            isSpelledOut(other, step, program) ||
            holdsAll(other, step) ||
            isListed(other, step.target, program) ||
            isSameResource(other, step))) ||
          isRemovedFor(other, step, program))),
  );
});

const takenAway = lastAsked(({ steps }: Program): readonly Step[] =>
  steps.filter(({ effect, thing }) => effect === 'delete' || thing === 'rename'),
);

/** Calls of functions that are named for it. */
const removers = lastAsked(({ calls }: Program): readonly Call[] => calls.filter(({ name }) => REMOVES.test(name)));

/** A function that is named for it was given the same name: `rimraf(link)`, `emptyFolder(out)`, before or in a `finally`. */
function isRemovedElsewhere({ call, target }: Step, program: Program): boolean {
  return removers(program).some(
    ({ id, start, args }) =>
      (start < call.start || isInAfter(id, program)) &&
      program.step(id) === undefined &&
      args.some((value) => isSame(value, target)),
  );
}

/** JavaScript: `rimraf.sync(TMP)`, and then `mkdirSync(dirname(join(TMP, version, 'package')))`: all of it lies in what was removed. */
function isInRemoved({ call, target }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript' || target === undefined) return false;
  const gone = removers(program)
    .filter(({ start }) => start < call.start)
    .flatMap(({ args }) => args.flatMap(({ text }) => (text === '' ? [] : [`${text}/`])));
  if (gone.length === 0) return false;
  const folders = [...new Set(gone)];
  return originsOf(target, program).some(({ text }) => folders.some((folder) => text.startsWith(folder)));
}

const isInAfter = (id: number, program: Program): boolean =>
  program.chains(id).some(({ links }) => links.some((link) => link.kind === 'scope' && link.role === 'after'));

const REMOVES = /(?:^|\.)(?:rimraf|rm|rmrf|remove|delete|del|empty|clean|clear|unlink)(?:$|[A-Z_]|\.sync$)/;

/** `mv data data-old` before it. */
const isMovedAway = ({ thing, content, call }: Step, made: Step): boolean =>
  thing === 'rename' && call.start < made.call.start && isSame(content, made.target);

/** A function of the file was told to remove it: `renew('build/dist')`. */
function isRemovedFor(removal: Step, { call, target }: Step, program: Program): boolean {
  if (!removal.target || !target || program.enclosing(removal.call.id).role !== 'function') return false;
  return program
    .chains(removal.call.id)
    .some(
      ({ sites }) =>
        sites.length > 0 &&
        (sites.at(-1)?.start ?? 0) < call.start &&
        isOrHolds({ ...removal, target: program.inWords(removal.target as Value, sites) }, target),
    );
}

/** `kubectl delete cm "$APP-plan" || true`, and then `kubectl create cm "$APP-plan" --from-file plan`. */
const isSameResource = (other: Step, made: Step): boolean =>
  /^(?:kubectl|oc|docker)\b/.test(made.name) &&
  other.name.split(' ')[0] === made.name.split(' ')[0] &&
  other.call.args.some(
    ({ text, holes }) =>
      (holes.length > 0 || /-/.test(text)) && /^[^-]/.test(text) && made.call.args.some((word) => word.text === text),
  );

/** The same, or a folder around it that was removed with all that it held. */
const isOrHolds = ({ target, thing }: Step, made: Value | undefined): boolean =>
  isSame(target, made) ||
  (thing === 'tree' && target !== undefined && target.text.length > 1 && made?.text.startsWith(`${target.text}/`) === true);

/** In a folder that was removed and made again: `rm -rf build; mkdir build; cd build; mkdir dmg`. */
function isInFreshFolder({ call, target }: Step, program: Program): boolean {
  if (!target) return false;
  const isShell = program.languageOf(call.id) === 'shell';
  const isRelative = target.holes.length === 0 && !/^[/~]|^\.\./.test(target.text);
  const fresh = directories(program).filter((other) => other.call.start < call.start && wasRemoved(other, program));
  if (fresh.length === 0) return false;
  const places = moves(program).filter(({ start }) => start < call.start);
  const folders = isRelative ? places.slice(isShell ? -NEAREST : -1).map(({ args }) => args[0]) : [target];
  const meant = folders.flatMap((folder) => (folder ? originsOf(folder, program).map(({ text }) => `${text}/`) : []));
  const made = new Set(fresh.flatMap((other) => (other.target ? [other.target.text] : [])));
  return [...new Set(meant)].some((text) => [...made].some((folder) => text.includes(`/${folder}/`) || text === `${folder}/`));
}

/** A script that goes from folder to folder is in one of the last. */
const NEAREST = 20;
const directories = lastAsked(({ steps }: Program): readonly Step[] => steps.filter(({ thing }) => thing === 'directory'));
