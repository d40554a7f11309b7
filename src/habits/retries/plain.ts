import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isAlert, tellsFailure } from '../../knowledge/alerts.ts';
import { isAside } from '../../knowledge/asides.ts';
import { neverWaits } from '../../knowledge/limits.ts';
import { isHushed, isOptionalProgram } from '../../knowledge/questions.ts';
import { endsRun } from './ending.ts';

/**
 * In shell, of a job: a program that crosses the network (`kubectl apply`, `git fetch`) and may be started again is a network
 * call as well. Where the narrow rule has nothing to say of the file, the first of them tells of all.
 */
export const crossesNetwork = (step: Step, program: Program): boolean =>
  program.file.language === 'shell' &&
  isOutside(step) &&
  step.row.limit?.worst === 'job-info' &&
  !/^(?:send|delete)$/.test(step.effect) &&
  step.row.again?.(step.ask) !== 'no' &&
  (step.call.fate === 'raises' || (step.call.fate === 'lost' && step.call.lostBy === 'no-errexit')) &&
  !ITSELF.test(step.name) &&
  step.thing !== 'package' &&
  !neverWaits(step) &&
  !isCopyHere(step) &&
  !isAlert(step) &&
  !isAside(step) &&
  !isHushed(step) &&
  !isOptionalProgram(step, program) &&
  program.reached(step.call.id) &&
  // What a round of a loop is for, another try or another item, nobody can tell.
  program.loops(step.call.id).length === 0;

/**
 * In Python and JavaScript what is sent once and ends the run when it does not get through: it is a network call as well, and what did
 * surely not arrive may be sent again.
 */
export const isSentOnce = (step: Step, program: Program): boolean =>
  /^(?:python|javascript)$/.test(program.file.language) &&
  step.effect === 'send' &&
  step.medium === 'network' &&
  SENT.has(step.thing ?? '') &&
  program.reached(step.call.id) &&
  !tellsFailure(step, program) &&
  !isAside(step) &&
  endsRun(step, program);
const SENT: ReadonlySet<string> = new Set(['http', 'message', 'mail', 'chat', 'alert']);

/**
 * Package managers and registries: their clients try again. So does AWS's (`max_attempts`, 3 by default), and what a backend of Terraform's is
 * kept with (S3: `max_retries`, 5), and so do its providers, whatever the subcommand (AWS's: 25).
 */
const ITSELF =
  /^(?:sudo )?(?:aws|terraform|tofu|terragrunt|apt|apt-get|dnf|yum|apk|brew|pip[\d.]*|npm|pnpm|yarn|bun|cargo|gem|go|docker|podman|buildah|skopeo|helm|snap|uv|poetry|conda)(?:\s|$)/;

/** `rsync -a /srv/shop/ /mnt/shop/`: from one folder of the machine to another. */
const isCopyHere = ({ name, row, ask }: Step): boolean =>
  name === 'rsync' && row.limit?.bounded !== 'default' && row.limit?.bounded(ask) === 'unknown';
