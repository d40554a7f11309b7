import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';

/** `docker volume prune`, `docker volume rm $(…)`, `docker system prune --volumes`: what containers have left on this machine. */
export const isOfVolumes = ({ name }: Step): boolean => /^(?:docker|podman) (?:volume (?:prune|rm)|system prune)$/.test(name);

/** In a step that is named for it. In shell: said right before, the rest of what a stack of the script's own leaves behind, or told at the first such step of the script. */
export const isVolumeLeft = (step: Step, program: Program): boolean =>
  isOfVolumes(step) &&
  (program.file.language === 'shell'
    ? isSaidRightBefore(step, program) || isOfOwnStack(step, program) || isLater(step, program)
    : NAMED_FOR_IT.test(nameOfStep(program, step.call.id) ?? ''));

/** In a workflow: `name: Clean Docker before build`, on a builder of one's own: what goes is made again. */
const NAMED_FOR_IT = /\b(?:clean(?:s|ing|[- ]?up)?|prun(?:e|es|ing)|free(?:s|ing)?(?: up)? (?:disk )?space)\b/i;

const isLater = ({ call }: Step, program: Program): boolean => call.start > firstOf(program);
const firstOf = lastAsked(
  (program: Program): number =>
    program.steps.find((step) => isOfVolumes(step) && (step.row.danger?.(step.ask) ?? 'no') !== 'no')?.call.start ?? Infinity,
);

/** `echo "Warning: deleting all containers"`, at most so far above. */
const NEAR = 400;
const isSaidRightBefore = ({ call }: Step, { steps }: Program): boolean =>
  steps.some(
    ({ effect, content, call: { within, end } }) =>
      effect === 'report' &&
      end < call.start &&
      call.start - end < NEAR &&
      within === call.within &&
      /\b(?:delet|remov|prun|wip|clean)(?:e|ing|ning|ing up)\b.*\b(?:docker|containers?|volumes?)\b/i.test(content?.text ?? ''),
  );

/** `docker compose up -d`, its work, and `docker compose down`: what it took over stood there before, and was told of there. */
function isOfOwnStack({ call }: Step, { calls }: Program): boolean {
  const isOf = (word: string, name: string, words: readonly string[]): boolean =>
    (name === 'docker-compose' || (name === 'docker' && words[0] === 'compose')) && words.includes(word);
  const before = calls
    .filter(({ end }) => end < call.start)
    .map(({ name, args }) => ({ name, words: args.map(({ text }) => text) }));
  const down = before.findLastIndex(({ name, words }) => isOf('down', name, words));
  return before.slice(0, Math.max(0, down)).some(({ name, words }) => isOf('up', name, words));
}
