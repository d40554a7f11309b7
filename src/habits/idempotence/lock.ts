import type { Scope, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { callsWorkflow, entryOf, startsOnlyOn } from '../../knowledge/workflow/jobs.ts';
import { ASKED_FOR, pushesOnlyTags } from './one-by-one.ts';

/**
 * An action for pages that brings them to another repository, or to a branch that no page is served from (`publish_branch: data`),
 * deploys nothing: it pushes.
 */
export function branchOf({ call: { name, options } }: Step): string | undefined {
  if (!/^peaceiris\/actions-gh-pages$/i.test(name)) return undefined;
  const branch = options.get('publish_branch')?.text ?? 'gh-pages';
  const isElsewhere = options.has('external_repository') || branch !== 'gh-pages';
  return isElsewhere && /^[\w./-]{1,40}$/.test(branch) ? branch : undefined;
}

/** The one place that shows what any branch brings there. */
const siteOf = (step: Step): string | undefined => {
  if (step.call.name === 'actions/deploy-pages') return 'pages';
  const isPages = /^(?:peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|crazy-max\/ghaction-github-pages)$/i;
  const isOwn = !/^true$/.test(step.call.options.get('preserve')?.text ?? '') && !step.call.options.has('destination_dir');
  return isPages.test(step.call.name) && isOwn && branchOf(step) === undefined ? 'gh-pages' : undefined;
};

/**
 * Runs of one branch wait for each other: those of another one are no matter, and a third run in a group takes the place of the
 * second. Where other jobs only test, the one that acts is enough. Undefined: a group for the one site of several branches would drop what one of
 * them does besides, and a group for each branch would not hold.
 */
export function lockFor(open: Step, acting: readonly Step[], program: Program): string | undefined {
  const job = jobToLock(open, acting, program);
  const isBound = isOfNamedBranch(open, program);
  const site = siteOf(open);
  const isShared = site !== undefined && comesFromSeveral(program);
  if (isShared && !isBound && job === undefined && acting.some((step) => siteOf(step) !== site)) return undefined;
  // A run of another branch must not take the place of one that waits, where only one branch is shown.
  const isApart = isShared && isBound && job === undefined;
  const place = (site === 'pages' || isShared) && !isApart ? site : undefined;
  const lock = ['concurrency:', `  group: ${groupFor(place, program)}`, '  cancel-in-progress: false'];
  if (job === undefined) return lock.join('\n');
  return ['jobs:', `  ${job}:`, ...lock.map((line) => `    ${line}`)].join('\n');
}

function groupFor(site: string | undefined, program: Program): string {
  // What another workflow starts runs on the default branch, whichever branch that one was for; a fork may call its own as this one does.
  const isStarted = program.calls.some(({ name }) => name === 'on.workflow_run');
  const branch = isStarted ? 'github.event.workflow_run.head_branch' : 'github.ref';
  const whose = isStarted ? '-${{ github.event.workflow_run.head_repository.full_name }}' : '';
  // A called workflow has its caller's name, and one site is one place, whichever branch it is made from.
  const isCalled = program.calls.some(({ name }) => name === 'on.workflow_call');
  const own = isCalled ? fileName(program) : site;
  if (own === undefined && isChosenPlace(program)) return '${{ github.workflow }}-${{ inputs.environment }}';
  return own ?? (isOfOneBranch(program) ? '${{ github.workflow }}' : `\${{ github.workflow }}${whose}-\${{ ${branch} }}`);
}

/** A person says where it goes: production must not wait for a trial, nor lose its turn to one. */
const isChosenPlace = (program: Program): boolean =>
  startsOnlyOn(['workflow_dispatch', 'workflow_call'], program) && /\binputs\.environment\b/.test(program.file.text);

/** The name of the job whose lock is enough; undefined: the workflow's. */
function jobToLock(open: Step, acting: readonly Step[], program: Program): string | undefined {
  const busy = new Set(acting.map(({ call }) => program.job(call.id)));
  const job = program.job(open.call.id);
  // What a workflow that one of the jobs calls brings out stands in another file.
  const isOfAll =
    job === undefined ||
    busy.size > 1 ||
    program.jobs.length === 1 ||
    hasMatrix(job, program) ||
    waitsForBuild(job, program) ||
    program.jobs.some((one) => bringsOut(one, program));
  return isOfAll ? undefined : job.name;
}

/** `branches: [main, dev]`, `branches: ['release/**']`, or a push of any branch. */
function comesFromSeveral({ calls, written }: Program): boolean {
  if (!calls.some(({ name }) => name === 'on.push')) return false;
  const names = written.filter(({ role, name }) => role === 'entry' && /^on\.push\.branches(?:\.|$)/.test(name ?? ''));
  if (names.length === 0) return !written.some(({ name }) => name?.startsWith('on.push.tags') === true);
  const said = names.flatMap(({ value: { text, items = [] } }) => (items.length > 0 ? items.map((item) => item.text) : [text]));
  const branches = new Set(said.filter((text) => text !== '' && !text.startsWith('!')));
  return branches.size > 1 || [...branches].some((text) => /[*?+]/.test(text));
}

/** `if: github.ref_name == 'main'`: of one branch alone. */
const isOfNamedBranch = ({ call }: Step, program: Program): boolean =>
  program.everyWay(call.id, ({ tests }) =>
    tests.some(({ op, negated, left }) => op === 'equal' && !negated && /^\$\{github\.ref(?:_name)?\}$/.test(left.text)),
  );

const fileName = ({ file: { path } }: Program): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');

/** `release-chart:`, with `uses: acme/shop/.github/workflows/publish.yml`. */
const bringsOut = (job: Scope, program: Program): boolean =>
  /release|publish|deploy/i.test(`${job.name} ${entryOf(job, 'uses', program)?.value.text ?? ''}`) && callsWorkflow(job, program);

/** `needs: build`: in a group of its own an older commit that took longer to build would come last, and stay. */
const waitsForBuild = (job: Scope, program: Program): boolean =>
  program
    .children(job.id)
    .some(
      (fact) =>
        fact.kind === 'value' &&
        fact.role === 'entry' &&
        /^needs(?:\.|$)/.test(fact.name ?? '') &&
        /build/i.test(saysNeeds(fact)),
    );
const saysNeeds = ({ value: { text, items = [] } }: Written): string => [text, ...items.map((item) => item.text)].join(' ');

/** A group of the job's own would let only one leg of a matrix run and one wait: GitHub cancels all others. */
const hasMatrix = ({ id }: Scope, program: Program): boolean =>
  program.children(id).some((fact) => fact.kind === 'value' && fact.name === 'strategy.matrix');

/** Of two tags, too, each run has its tag's name for a branch, and both are to wait for each other. */
const isOfOneBranch = (program: Program): boolean =>
  pushesOnlyTags(program) || isScheduledAlone(program) || startsOnlyOn(['release', ...ASKED_FOR], program);

/** Beside a schedule, a release's run has the tag's name for a branch. */
const isScheduledAlone = (program: Program): boolean =>
  program.calls.some(({ name }) => name === 'on.schedule') &&
  !program.calls.some(({ name }) => /^on\.(?:push|pull_request\w*|merge_group|workflow_run)$/.test(name));
