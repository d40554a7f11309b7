import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';
import { namesGiven } from './following.ts';
import { isPicking } from './sought.ts';

/**
 * `said=$(curl …)`, and the very next command parses it: `if ! gpg --import <<< "$said"`, `echo "$said" | python3 -c '… json.load(…)["tag"]'`.
 * An error is none of that, and its status tells.
 */
export function isParsedNext(call: Call, program: Program): boolean {
  const name = namesGiven(call, program)[0]?.name;
  if (name === undefined || program.languageOf(call.id) !== 'shell') return false;
  if (isLookedUpFirst(call, name, program)) return true;
  const after = program.file.text.slice(call.end, call.end + ENOUGH);
  const used = new RegExp(`\\$\\{?${asPattern(name)}\\b`);
  const next = after.split('\n').find((line, at) => at > 0 && used.test(line)) ?? '';
  return /^\s*(?:if|elif|while|until)\b.*<<<|\bgpg\b.*--import\b|\bjson\.loads?\(.{0,80}\)\s*\[|\bJSON\.parse\(/.test(next);
}
const ENOUGH = 1500;

/**
 * `build=$(curl …)`, and then `file=$(echo "$build" | jq -r '.files[].name')`, or `jq -n "$build" | …`, in a strict script, before anything is
 * changed: an error's answer has no such list, and that ends the run.
 */
function isLookedUpFirst({ end }: Call, name: string, program: Program): boolean {
  const given = program.calls.filter(
    ({ name: reader, args, start, group }) =>
      start > end &&
      group !== undefined &&
      /^(?:echo|printf|jq)$/.test(reader) &&
      args.some(({ text }) => text === `\${${name}}`),
  );
  if (given.length === 0) return false;
  const groups = new Set(given.map(({ group }) => group));
  const broken = program.calls.find(
    (reader) => reader.name === 'jq' && groups.has(reader.group) && reader.fate === 'raises' && isPicking(reader),
  );
  return (
    broken !== undefined &&
    !program.steps.some((step) => isChange(step) && step.call.start > end && step.call.start < broken.start)
  );
}
