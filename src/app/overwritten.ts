import type { ContextText } from './context.ts';
import { folderOf } from './paths.ts';

/** Whether a path is the README of a folder below the root: it may say that the folder is no one's here. */
export const isNotice = (path: string): boolean => /\/readme(?:\.(?:md|rst|txt|adoc))?$/i.test(path);

/** Those that lie beside one of the files, or above it. */
export function noticesAbove<T extends Pick<ContextText, 'path'>>(notices: readonly T[], paths: readonly string[]): readonly T[] {
  const above = new Set<string>();
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

/** Whether a file lies in a folder, or below one, whose README says that automation writes it over: what is mended there is lost. */
export function overwrittenBy(
  notices: readonly ContextText[],
  paths: readonly string[],
): ((path: string) => boolean) | undefined {
  const folders = noticesAbove(notices, paths)
    .filter(({ text }) => SAYS_SO.test(text.slice(0, BEGINNING)))
    .map(({ path }) => folderOf(path));
  return folders.length === 0 ? undefined : (path) => folders.some((folder) => path.startsWith(folder));
}
