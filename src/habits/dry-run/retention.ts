import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** What a listing found to be older than so many days: keeping it for so long is the rule that the author wrote. */
export const isPastItsTime = ({ call }: Step, program: Program): boolean =>
  call.args.some((word) =>
    program
      .sources(word)
      .some(({ call: { args } }) =>
        args.some(({ text }) => /creationTimestamp|createTime|LastModified|CreationDate|--before/.test(text)),
      ),
  );

/** `prune-old-releases`: what is too old, or too many, stands there. */
const RETENTION = /(?:^|[-_])(?:prune|old|stale|expired|outdated|retention|clean-?up)(?:$|[-_])/i;

export const isOfRetentionJob = ({ id }: Call, program: Program): boolean => RETENTION.test(program.job(id)?.name ?? '');

/** Of the repository's own releases all but the newest, in what is named for it. */
export const isRetention = ({ call }: Step, program: Program): boolean =>
  call.name === 'gh' &&
  call.args[0]?.text === 'release' &&
  program.file.language === 'workflow' &&
  (isOfRetentionJob(call, program) || RETENTION.test(program.file.path.replace(/^.*\/|\.\w+$/g, '')));
