import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';
import { namesGiven } from './following.ts';

/**
 * `said=$(curl …)`, and the very next command parses it: `if ! gpg --import <<< "$said"`, `echo "$said" | python3 -c '… json.load(…)["tag"]'`.
 * An error is none of that, and its status tells.
 */
export function isParsedNext(call: Call, program: Program): boolean {
  const name = namesGiven(call, program)[0]?.name;
  if (name === undefined || program.languageOf(call.id) !== 'shell') return false;
  const after = program.file.text.slice(call.end, call.end + ENOUGH);
  const used = new RegExp(`\\$\\{?${asPattern(name)}\\b`);
  const next = after.split('\n').find((line, at) => at > 0 && used.test(line)) ?? '';
  return /^\s*(?:if|elif|while|until)\b.*<<<|\bgpg\b.*--import\b|\bjson\.loads?\(.{0,80}\)\s*\[|\bJSON\.parse\(/.test(next);
}
const ENOUGH = 1500;
