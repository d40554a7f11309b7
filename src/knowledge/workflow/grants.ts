import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { comesWithinHour, entryOf } from './jobs.ts';

/** `contents: read`, `statuses: write`, `read-all`: what the workflow and its jobs may do with the repository; undefined: it does not say. */
function grantsOf(program: Program): readonly (readonly [string, string])[] | undefined {
  const isSaid =
    entryOf(undefined, 'permissions', program) !== undefined ||
    (program.jobs.length > 0 && program.jobs.every((job) => entryOf(job, 'permissions', program) !== undefined));
  if (!isSaid) return undefined;
  return program.written.flatMap(({ role, name = '', value: { type, text } }) =>
    role === 'entry' && /^permissions(?:\.|$)/.test(name) && type !== 'map'
      ? [[name.slice('permissions.'.length), text] as const]
      : [],
  );
}

/** Has it no credential but the token of its own run, on machines that end with the run? */
const hasOnlyOwnToken = ({ file: { text }, jobs, ephemeral }: Program): boolean =>
  !/\bsecrets\s*(?:\.(?!GITHUB_TOKEN\b)|\[|:\s*inherit)/.test(text) && jobs.every(({ id }) => ephemeral(id));

/** Can it change nothing outside: all that it may do is to read? */
export const mayOnlyRead = lastAsked(
  (program: Program): boolean =>
    grantsOf(program)?.every(([, grant]) => /^(?:read|none|read-all)$/.test(grant)) === true && hasOnlyOwnToken(program),
);

const writtenBy = (program: Program): readonly string[] =>
  grantsOf(program)?.flatMap(([name, grant]) => (/^(?:read|none)$/.test(grant) ? [] : [name])) ?? [];

/** All that it may change is what people read below an issue, a pull request or a discussion. */
export const onlyAnswers = lastAsked((program: Program): boolean => {
  const written = writtenBy(program);
  return written.length > 0 && written.every((name) => /^(?:issues|pull-requests|discussions|statuses|checks)$/.test(name));
});

/** The same with no other credential: it can reach nothing else. */
export const canOnlyAnswer = (program: Program): boolean => onlyAnswers(program) && hasOnlyOwnToken(program);

/**
 * All that it may change is the state of commits, or what stands below a pull request, and it comes with each of them, or again
 * within the hour: whoever waits for it there sees that it does not come.
 */
export const onlyMarksCommits = lastAsked((program: Program): boolean => {
  const written = writtenBy(program);
  const isOfPulls = program.calls.some(({ name }) => /^on\.(?:pull_request(?:_target)?|merge_group)$/.test(name));
  return (
    written.length > 0 &&
    hasOnlyOwnToken(program) &&
    ((isOfPulls && written.every((name) => /^(?:statuses|checks|pull-requests)$/.test(name))) ||
      (comesWithinHour(program) && written.every((name) => name === 'statuses' || name === 'checks')))
  );
});

/** What a mail server, a chat or a pager is reached with; not the address that commits are made with, nor that of an account. */
const MESSENGER =
  /(?:^|_)(?:SMTP|MAIL(?:GUN|_(?:HOST|SERVER|USER\w*|PASS\w*|TO|TOKEN|KEY))|E_?MAIL_(?:HOST|SERVER|PASS\w*|TO|TOKEN|KEY)|SENDGRID|SLACK|DISCORD|TELEGRAM|TG_BOT|WEBHOOK|NTFY|PUSHOVER|PAGERDUTY|SENTRY|BARK|FEISHU|LARK|DINGTALK)(?=_|$)/i;

/** Is a script of the repository, or what runs its own (`make report`), handed the credential of a messenger: `env: SMTP_PASSWORD`? It may tell of its failure itself. */
export const isGivenMessenger = lastAsked((program: Program): boolean =>
  program.written.some(({ id, role, name = '', value }) => {
    const variable = /(?:^|\.)env\.(\w+)$/.exec(name)?.[1];
    if (role !== 'entry' || variable === undefined || !MESSENGER.test(variable) || !value.text.includes('secrets.')) return false;
    const job = program.job(id);
    return program.steps.some(
      ({ thing, medium, effect, call }) =>
        (thing === 'script' || (medium === 'process' && effect === 'run' && thing !== 'package')) &&
        (job === undefined || program.job(call.id) === job),
    );
  }),
);
