import { endsWithRun } from '../../core/callers.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { defineHabit, kept, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';
import { isDatabaseSetUp, isOfImage, isOnRunner } from '../../knowledge/images.ts';
import { isLeftOnRunner } from '../../knowledge/workflow/runner.ts';
import { appending } from './appending.ts';
import { isAskedAsFolder } from './asked-as-folder.ts';
import { creating } from './creating.ts';
import { inserting } from './inserting.ts';
import { overlapping } from './overlapping.ts';
import { sending } from './sending.ts';

export default defineHabit({
  id: 'idempotence',
  title: 'Idempotence',
  question: 'what happens if this runs twice?',
  pillar: 'idempotence',
  weight: 3,
  why: `The second run fails where the first one stopped, or does everything a second time. Jobs are restarted, schedules overlap and people
    press the button again: a step that can be repeated makes all of that harmless.`,
  how: `Create only what is missing (\`exist_ok=True\`, \`IF NOT EXISTS\`), replace or upsert rather than add, and check a stored key before
    anything is sent.`,
  rules: {
    create: 'Something is created that may be there already: the second run fails.',
    table: 'A table or an index is created without `IF NOT EXISTS`.',
    insert: 'A row is inserted again by every run.',
    append: 'A line is added to a file of settings again by every run.',
    send: 'A message goes out for each record, and again when the run is repeated.',
    payment: 'A payment is made for each record without an idempotency key.',
    overlap: 'A scheduled or deploying workflow has no `concurrency:`, and two runs at once collide.',
    post: 'A POST goes out for each record, and again when the run is repeated.',
  },
  consequences: {
    insert: 'A run that is repeated adds the same rows once more.',
    append: 'Every run adds the same lines once more, and the file of settings grows until something reads it differently.',
    send: 'A run that is repeated sends everybody the same message again.',
    payment: 'A run that is repeated pays a second time.',
    post: 'A run that is repeated sends every record a second time.',
    overlap: "Two runs at once undo or overwrite each other's work, and which one wins is chance.",
  },
  library: { asked: ['step'] },
  on: { step: repeating, file: overlapping },
});

/** What happens when this step runs a second time? */
function repeating(step: Step, program: Program): Verdict | undefined {
  const { language } = program.file;
  if (isRunOnce(program.file.path) || isDatabaseSetUp(program.file) || isLeftOnRunner(step, program)) return undefined;
  const verdict = repeated(step, program);
  if (verdict === undefined || program.evidence.inImage) return undefined;
  // What is made only where it is missing is kept wherever it runs.
  return verdict.outcome === 'missing' && (isOfImage(program) || (language === 'shell' && isInNewPlace(step, program)))
    ? undefined
    : verdict;
}

/** In shell: a runner, a checkout or a disk that is new in each run, as far as the file or whoever starts it says. */
const isInNewPlace = (step: Step, program: Program): boolean =>
  isOnRunner(program) ||
  (step.medium === 'file' && (isInCheckout(step, program) || RESCUE.test(program.file.path))) ||
  (step.medium !== 'network' &&
    (endsWithRun(program.evidence.callers) || program.evidence.inLayer === true || isForCi(program))) ||
  (step.medium === 'network' && isForTestOfCi(program)) ||
  isOnNewDisk(program) ||
  step.target?.holes.some(({ name }) => NEW_ROOT.test(name)) === true;

function repeated(step: Step, program: Program): Verdict | undefined {
  if (step.effect === 'send') return sending(step, program);
  if (step.medium === 'database' && step.thing === 'row') return inserting(step, program);
  if (step.medium === 'database') return isAddedIfMissing(step) ? kept : creating(step, program);
  if (step.effect === 'append') return appending(step, program);
  if (step.effect === 'create') return creating(step, program);
  return step.effect === 'run' && isOnlyIfMissing(step, program) ? kept : undefined;
}

/** `ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text`. */
const isAddedIfMissing = ({ effect, thing, row, ask }: Step): boolean =>
  effect === 'change' && thing === 'table' && row.again?.(ask) === 'yes';

/** In shell: `[ -d .repo ] || repo init …`, `[ -d venv ] || python3 -m venv venv`: what the program makes is looked for first. */
const isOnlyIfMissing = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell' &&
  MAKES.test(lineOfCall(step.call, 3)) &&
  !isAskedAsFolder(step, program) &&
  program.everyWay(step.call.id, ({ tests }) => tests.some(({ op, negated }) => op === 'exists' && negated));

const MAKES =
  /(?:^|[\s/_-])(?:init|create|install|venv|virtualenv|clone|set-?up|generate|download|fetch|import|restore|bootstrap)(?:$|[\s_.-])/;

/** What lies in `.github/` runs in a checkout of its own; `$WORKDIR`, `$BUILD_ROOT`: where a build works, which begins with nothing. */
const isInCheckout = ({ target }: Step, { file, comments }: Program): boolean =>
  file.path.startsWith('.github/') ||
  (/^[\w.]/.test(target?.text ?? '') && comments.some(({ start, text }) => start < BEGINNING && BY_CI.test(text))) ||
  /[-_]builder\.(?:ba)?sh$/.test(file.path) ||
  target?.holes.some(({ name }) => /^(?:work|build|rpmbuild|top)_?(?:dir|root|space|area)$/i.test(name)) === true;

/** A part of a rescue system or of an early start: its root lies in memory, and is as it was made after each start. */
const RESCUE = /(?:^|\/)(?:rear|rescue|initramfs(?:-tools)?|initrd|dracut|mkinitcpio|live-boot)(?:\/|$)/;

/** A header says whose workspace it works in, which is new in each run. */
const BY_CI =
  /\b(?:invoked|run|called|executed|started)\s+(?:only\s+)?(?:by|in|from)\s+(?:the\s+|our\s+)?(?:CI(?:\/CD)?(?![\w-])|GitHub Actions?\b|continuous integration\b)/;
const BEGINNING = 1500;

/** A header says what the machine is for: "initializing the host environment for CI". */
const isForCi = ({ comments }: Program): boolean => comments.some(({ start, text }) => start < BEGINNING && FOR_CI.test(text));
const FOR_CI = /\b(?:environment|machine|host|VM|runner)s? for (?:the |our )?CI(?![\w-])/i;

/** "used in the shop-e2e CI job": a cluster that is made for the test. */
const isForTestOfCi = ({ comments, file }: Program): boolean =>
  file.language === 'shell' && comments.some(({ start, text }) => start < BEGINNING && FOR_TEST.test(text));
const FOR_TEST = /\b(?:e2e|end-to-end|integration)\b[^.\n]{0,60}\bCI (?:jobs?|pipelines?|runs?|tests?)\b/i;

/** The script makes the file system itself: nothing is there before it. */
const isOnNewDisk = lastAsked(({ calls }: Program): boolean =>
  calls.some(
    ({ name, args }) =>
      /^(?:mkfs(?:\.\w+)?|sgdisk|parted|debootstrap|pacstrap|wipefs)$/.test(name) ||
      (name === 'zpool' && args[0]?.text === 'create'),
  ),
);

/** A file system that is being made. */
const NEW_ROOT = /rootfs|chroot|sysroot|destdir|fs_root|gopath/i;

/** A migration: its tool remembers that it ran. */
const isRunOnce = (path: string): boolean => /(?:^|\/)(?:migrations?|alembic\/versions|versions)\//.test(path);
