import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { entryBefore, unitOf } from '../../knowledge/workflow/jobs.ts';
import { endsAtFailure } from './heard.ts';
import { startedBy } from './piped-installer.ts';

/**
 * `curl -o ~/.shopctl/root.json "$url"`, and in the next step `./bin/shopctl sync`; or `-o feed/orders.xml`, and then `./import feed`: a
 * program is started with what came, or where it lies, and the run ends there when it refuses it. So nothing goes on with an error page.
 */
export const isStartedWith = (place: string, { id, end }: Call, program: Program): boolean => {
  const { language } = program.file;
  if (language !== 'workflow' && !(language === 'shell' && endsAtFailure(program))) return false;
  const job = program.job(id);
  const folder = /^(.*[^/])\/[^/]+$/.exec(place)?.[1];
  const owner = /(?:^|\/)\.(?:(?:config|local\/share|cache)\/)?([a-z][\w-]{2,})\//.exec(place)?.[1];
  const calls = job === undefined ? program.calls : program.callsIn(job.id);
  return calls.some(
    (later) =>
      later.start > end &&
      later.fate === 'raises' &&
      !TAKES_ALL.test(lastPart(startedBy(later))) &&
      !isTolerated(later, program) &&
      (lastPart(startedBy(later)) === owner || (folder !== undefined && isIn(folder, later, program))),
  );
};

/** Given the folder, or started from it or in it. */
const isIn = (folder: string, call: Call, program: Program): boolean =>
  !GENERAL.test(folder) &&
  (startedBy(call).startsWith(`${folder}/`) ||
    call.args.some(({ text }) => text.replace(/\/$/, '').replace(/^\.\//, '') === folder.replace(/^\.\//, '')) ||
    entryBefore(unitOf(call.id, program), 'steps.working-directory', program)?.replace(/^\.\//, '') === folder);

/** Where all kinds of things lie. */
const GENERAL = /^(?:\.|\.\.|~|\/tmp|\$\{\w+\}|\/usr\/(?:local\/)?bin|\/opt|\/etc|\/var\/\w+)$/;

const isTolerated = ({ id }: Call, program: Program): boolean => {
  const said = entryBefore(unitOf(id, program), 'steps.continue-on-error', program);
  return said !== undefined && said !== 'false';
};

const TAKES_ALL =
  /^(?:cd|mkdir|cp|mv|cat|sed|chmod|chown|rm|ls|tree|du|find|echo|printf|install|tee|wc|sort|cut|head|tail|touch|git|aws|gsutil|scp|rsync|curl|wget|tar|zip|export|>|>>|getenv|argv)?$/;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
