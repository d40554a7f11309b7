import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';
import { isPackageList, readsPackageLists } from '../../knowledge/package-lists.ts';
import { redirectedTo } from './following.ts';
import { endsAtFailure } from './heard.ts';
import { startedBy } from './piped-installer.ts';

/**
 * `curl -LO …/tool.zip`, and then `unzip tool.zip` whose failure is seen: it breaks on the page of an error, and the run ends there. Which
 * programs take anything is known, which refuse it is not: every other one that is given the file is left. So is a list of packages that
 * `apt-get update` reads next.
 */
export function isTakenStrictly(call: Call, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  const parts = partsOf(call, program);
  const places = [...keptIn(call), ...parts.flatMap((part) => writtenBy(part, program))];
  const names = places.map(lastPart).filter((name) => name.length > SHORT && !/^\$\{[^}]*\}$/.test(name));
  const isList = places.some(isPackageList);
  const from = Math.max(...parts.map((part) => part.end));
  const job = program.job(call.id);
  const calls = job === undefined ? program.calls : program.callsIn(job.id);
  const last = calls.findLast(({ name }) => name !== 'getenv');
  return calls.some(
    (later) =>
      later.start > from &&
      (later.fate === 'tested' || (later.fate === 'raises' && (endsAtFailure(program) || later === last))) &&
      ((isList && readsPackageLists(lineOfCall(later))) || (!TAKES_ALL.test(startedBy(later)) && isGiven(later, names))),
  );
}
const SHORT = 3;
/** What is given a page of an error takes it as well as anything, or only asks whether there is a file. */
const TAKES_ALL =
  /^(?:cat|cp|mv|chmod|chown|chgrp|ln|echo|printf|tee|install|git|rm|test|\[{1,2}|ls|stat|wc|touch|sed|sort|cut|head|tail|tr|grep|awk|base64|(?:md5|sha\d+)sum|aws|gsutil|gcloud|scp|rsync|curl|gh|zip|gzip|getenv|>|>>)$/;

const partsOf = (call: Call, { calls }: Program): readonly Call[] =>
  call.group === undefined ? [call] : calls.filter(({ group }) => group === call.group);

/** `-o file`, `-O`, `-LO`. */
function keptIn({ args }: Call): readonly string[] {
  const words = args.map(({ text }) => text);
  const at = words.findIndex((word) => /^-\w*o$|^--output$/.test(word));
  if (at >= 0) return words.slice(at + 1, at + 2);
  return words.some((word) => /^-\w*O\w*$|^--remote-name$/.test(word)) ? words.filter((word) => word.includes('/')) : [];
}

/** `> file`, and what `tee` puts it into. */
const writtenBy = (part: Call, program: Program): readonly string[] => [
  ...[redirectedTo(part, program)?.text].filter((text) => text !== undefined),
  ...(startedBy(part) === 'tee' ? part.args.map(({ text }) => text).filter((text) => /^[^-].*\//.test(text)) : []),
];

const isGiven = ({ name, args, options }: Call, names: readonly string[]): boolean =>
  [name, ...args.map(({ text }) => text), options.get('<')?.text ?? ''].some((word) => names.some((own) => word.includes(own)));

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
