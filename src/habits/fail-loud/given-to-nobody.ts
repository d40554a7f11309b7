import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';
import { namesGiven } from './following.ts';

/**
 * `LATEST=$(curl … | jq -r .tag_name)`, and the word `LATEST` stands nowhere else in the file: nothing reads what was asked for. Not where
 * a program or another file may read it: it is exported, or something is read in.
 */
export function isGivenToNobody(call: Call, program: Program): boolean {
  const { text, language } = program.file;
  if (language !== 'workflow' && (language !== 'shell' || !text.startsWith('#!'))) return false;
  const given = namesGiven(call, program);
  return (
    given.length > 0 &&
    !READ_ELSEWHERE.test(text) &&
    given.every(({ name = '' }) => /^\w+$/.test(name) && isWrittenOnce(name, text))
  );
}

const READ_ELSEWHERE = /\bset -\w*a|\ballexport\b|(?:^|[;&|\s])(?:source|\.)\s+["'$\w./~-]|\beval\b|\benvsubst\b/;

const isWrittenOnce = (name: string, text: string): boolean => {
  const said = [...text.matchAll(new RegExp(`(?<!\\w)${asPattern(name)}(?!\\w)`, 'g'))];
  const [only] = said;
  return said.length === 1 && only !== undefined && !/\b(?:export|declare|typeset)\b[^\n;]*$/.test(lineBefore(text, only.index));
};

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at) + 1, at);
