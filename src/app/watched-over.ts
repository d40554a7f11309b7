import { once } from '../core/flow/remember.ts';
import type { ContextText } from './context.ts';
import { TELLS } from './swept.ts';

/** `workflow_run:` and its `workflows: [Probes, 'Nightly export']`, or a list of lines. */
const STARTED_BY =
  /^[ \t]+workflow_run:[ \t]*\n(?:[ \t]+\S.*\n|[ \t]*\n)*?[ \t]+workflows:[ \t]*(\[[^\]]*\]|\n(?:[ \t]*(?:-|#).*(?:\n|$))+)/m;
const FAILED = /\bconclusion\b[^#]{0,200}?\b(?:failure|timed_out|success)\b|\b(?:failure|timed_out)\b[^#]{0,200}?\bconclusion\b/;
const NAME = /^name:[ \t]*(\S.*?)[ \t]*$/m;

/**
 * The workflows whose failed runs another one tells somebody of: `on: workflow_run: workflows: […]`, where it asks how they ended. Each is named
 * there by its `name:`, or its path. They are looked through when the first workflow asks.
 */
export function watchedOver(texts: readonly ContextText[]): (path: string) => boolean {
  const names = once(() => new Set(texts.filter(isWatcher).flatMap(({ text }) => namedIn(text))));
  return (path) => {
    const own = texts.find((one) => one.path === path);
    return names().has(path) || (own !== undefined && names().has(bare(NAME.exec(own.text)?.[1] ?? path)));
  };
}

const isWatcher = ({ path, text }: ContextText): boolean =>
  /^\.github\/workflows\//.test(path) && STARTED_BY.test(text) && FAILED.test(text) && TELLS.test(text);

const namedIn = (text: string): readonly string[] => {
  const list = STARTED_BY.exec(text)?.[1] ?? '';
  const entries = list.startsWith('[') ? list.slice(1, -1).split(',') : list.split('\n').filter((line) => !/^\s*#/.test(line));
  return entries.map((entry) => bare(entry.replace(/^\s*-/, ''))).filter((name) => name !== '');
};

const bare = (name: string): string =>
  name
    .trim()
    .replace(/\s#.*$/, '')
    .replace(/^(["'])(.*)\1$/, '$2');
