import type { ContextText } from './context.ts';
import { folderOf } from './paths.ts';

/** Whether a path is a README: it may say that its folder, or the repository, is no one's here. */
export const isNotice = (path: string): boolean => /(?:^|\/)readme(?:\.(?:md|rst|txt|adoc))?$/i.test(path);

/** Those that lie beside one of the files, or above it. */
export function noticesAbove<T extends Pick<ContextText, 'path'>>(notices: readonly T[], paths: readonly string[]): readonly T[] {
  const above = new Set<string>(paths.length > 0 ? [''] : []);
  for (const path of paths)
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) above.add(path.slice(0, at + 1));
  return notices.filter(({ path }) => above.has(folderOf(path)));
}

/** It stands at the head. */
const BEGINNING = 3000;
/** What is said of a folder, or of what lies in it. */
const THIS = String.raw`\b(?:this|these)\s+(?:folders?|director(?:y|ies)|files\s+in\s+this\s+(?:folder|directory))\b`;
/** A team may manage a folder as well. */
const BY_WHAT = String.raw`(?:(?:overwritten|(?:re-?)?generated)\s+(?:by|from|with)|(?:managed|synced|synchroni[sz]ed)\s+(?:by|from|with)\s+(?:\w+\s+){0,2}(?:automation|bots?|scripts?|tools?|https?|[\w.-]+\/[\w.-]+))`;
/** "Changes made in this directory are subject to being overwritten by automation", "Don't touch this folder", "This folder is managed by automation". */
const SAYS_SO = new RegExp(
  String.raw`${THIS}[^.!\n]{0,60}\b${BY_WHAT}\b` +
    String.raw`|\b(?:do\s+not|don['’]t|never)\s+(?:touch|edit|modify|change)\s+(?:(?:anything|the\s+(?:files|contents?)|files|any\s+files?)\s+(?:in|of)\s+)?${THIS}`,
  'i',
);

/** "The scripts are automatically generated based on …", "These files were generated automatically". */
const generatedOf = (what: string): string =>
  String.raw`(?:^|[.!]\s+)(?:all\s+)?(?:of\s+)?(?:the|these)\s+(?:${what})\s+(?:in\s+(?:here|this\s+\w+)\s+)?(?:are|were|have\s+been)\s+(?:auto(?:matically)?[- ]?generated|generated\s+automatically)\b`;
/** A repository by its link, or called so. */
const LINK = String.raw`(?:the\s+)?(?:\[[^\]\n]*\]\(|<)?(?:https?:\/\/|(?:[\w-]+\.)+(?:com|io|org)\/\w)`;
/** "This is a copy of the repo that …", "Taken from https://…": not what was changed here since. */
const COPY_OF = String.raw`(?:^|[.!]\s+)(?:(?:this|these|the)\s+(?:(?:folder|director(?:y|ies)|code|files?|scripts?|library|module|package|tool)\s+)?(?:is|are|was|were)\s+)?(?:an?\s+)?(?:(?:local|verbatim|vendored|exact|plain)\s+)*(?:copy\s+of|copied\s+from|vendored\s+from|taken\s+from)\s+(?:${LINK}|the\s+repo(?:sitory)?\s+that\b)`;
const IS_OF_OTHERS = new RegExp(`${generatedOf('scripts|files')}|${COPY_OF}`, 'im');
/** What the README at the root says of all: only of scripts, or that the repository shows another one. */
const SAYS_OF_ALL = new RegExp(
  `${generatedOf('scripts')}|` +
    String.raw`(?:^|[.!]\s+)this\s+repo(?:sitory)?\s+is\s+a\s+(?:read-?only\s+)?(?:copy|mirror)\s+of\s+${LINK}`,
  'im',
);

const isOfNobody = ({ path, text }: ContextText): boolean => {
  const said = text.slice(0, BEGINNING);
  return path.includes('/') ? SAYS_SO.test(said) || IS_OF_OTHERS.test(said) : SAYS_OF_ALL.test(said);
};

/** Whether a file lies in a folder, or below one, whose README says that automation writes it over, or that it is a copy: what is mended there is lost. */
export function overwrittenBy(
  notices: readonly ContextText[],
  paths: readonly string[],
): ((path: string) => boolean) | undefined {
  const folders = noticesAbove(notices, paths)
    .filter(isOfNobody)
    .map(({ path }) => folderOf(path));
  return folders.length === 0 ? undefined : (path) => folders.some((folder) => path.startsWith(folder));
}
