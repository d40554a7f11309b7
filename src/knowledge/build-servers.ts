import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';

/** Prow's own variables, of which a script that only it starts reads several, and asks nowhere whether they are there. */
const OF_PROW = /\$\{?(PULL_(?:NUMBER|BASE_SHA|PULL_SHA|BASE_REF|REFS)|PROW_JOB_ID|REPO_OWNER|REPO_NAME|BUILD_ID|JOB_TYPE)\b/g;
const ITS_OWN = /^(?:PULL|PROW)_/;

/** Shell: does it count on the variables of Prow's jobs? */
export const demandsProw = lastAsked(({ file: { language, text } }: Program): boolean => {
  if (language !== 'shell' || !/\$\{?(?:PULL|PROW)_/.test(text)) return false;
  const code = text.replace(/^[ \t]*#.*$/gm, '');
  const names = new Set([...code.matchAll(OF_PROW)].flatMap(([, name]) => name ?? []));
  if (names.size < 2 || ![...names].some((name) => ITS_OWN.test(name))) return false;
  const words = [...names].join('|');
  return !new RegExp(`-[nzv]\\s+"?\\$?\\{?(?:${words})\\b|\\$\\{(?:${words}):?[-+=]|(?:^|[\\s;])(?:${words})=`, 'm').test(code);
});

/** Folders of build servers each of whose machines ends with the run. */
const FOLDERS = /^\.(?:circleci|semaphore)\//;

/** Shell: does its place, or what it demands, say that a build server runs it, where nothing is seen to start it? */
export const isOnBuildServer = (program: Program): boolean =>
  program.file.language === 'shell' &&
  program.evidence.callers === undefined &&
  (FOLDERS.test(program.file.path) || demandsProw(program));
