import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { entryOf } from '../../knowledge/workflow/jobs.ts';

/**
 * `runs-on: macos-12`: GitHub has taken these images away (`actions/runner-images`), so that the job gets no runner to hold. In a list beside
 * `self-hosted` it is somebody's own machine.
 */
export const isWithdrawn = (job: Scope, program: Program): boolean =>
  /^(?:ubuntu-(?:16|18|20)\.04|macos-1(?:0\.15|[12])(?:-(?:large|xlarge))?|windows-2016)$/.test(
    entryOf(job, 'runs-on', program)?.value.text ?? '',
  );
