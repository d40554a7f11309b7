import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** `… | xargs -n1 wget`: where nothing comes the command is run once with nothing, and fails; not with `-r` or `-I`. */
export const refusesNothing = ({ name, args, output }: Call): boolean => {
  if (name !== 'xargs' || output === 'piped') return false;
  const words = args.map(({ text }) => text);
  const at = words.findIndex((word, index) => !word.startsWith('-') && !/^-[nPLsdE]$/.test(words[index - 1] ?? ''));
  return (
    at >= 0 &&
    !words.slice(0, at).some((word) => /^-0?[rIiJ]|^--(?:no-run-if-empty|replace)/.test(word)) &&
    NEEDS_WORDS.test(words.slice(at).join(' '))
  );
};
/** Only options stand after it; `rm -f` is content with nothing. */
const NEEDS_WORDS =
  /^(?:(?:wget|curl|kill|mkdir|rmdir|unzip|(?:docker|podman) (?:rmi?|stop|start|restart|kill|pull|push|inspect))(?: -\S+)*|rm(?: -[a-eg-zA-Z]+)*)$/;

/**
 * `cmd | tee log`, then `grep -q word log` as a command of its own in a strict script, or `found=$(grep word log)` and
 * `[ -z "$found" ] && exit 1`: whether it came to anything is asked.
 */
export function isSoughtInCopy({ end, group }: Call, program: Program): boolean {
  const { calls } = program;
  const copy = calls.find(
    (part) => part.group === group && group !== undefined && part.name === 'tee' && part.output === undefined,
  );
  const place = copy?.args.find(({ text }) => !text.startsWith('-'))?.text;
  if (place === undefined) return false;
  const isOfPlace = ({ args }: Call): boolean => args.some(({ text }) => text === place);
  const next = calls.find((call) => call.start > end && call.group !== group && call.name === 'tee' && isOfPlace(call));
  const searches = calls.filter(
    (call) => /^[efz]?grep$/.test(call.name) && call.start > end && call.start < (next?.start ?? Infinity) && isOfPlace(call),
  );
  if (searches.some((search) => search.fate === 'raises' || isFailureKept(search, program))) return true;
  if (calls.some((call) => call.start > end && call.start < (next?.start ?? Infinity) && isOfPlace(call) && isAsserted(call)))
    return true;
  const readers = calls.filter(
    ({ name, start, group: own }) => READS.test(name) && start > end && start < (next?.start ?? Infinity) && own !== group,
  );
  if (readers.some((reader) => isOfPlace(reader) && isSearchedAndRefused(reader, program))) return true;
  return program.written.some(
    ({ name, value }) =>
      name !== undefined &&
      value.holes.some(({ from }) => searches.some((search) => isPartOf(search, from, program))) &&
      isMissed(name, end, program),
  );
}

const READS = /^(?:cat|tail|head|tac)$/;

/** `jq -e '.images[]' images.json` as a command of its own: where there is none, or no JSON, that ends a strict run. */
const isAsserted = ({ name, fate, args }: Call): boolean =>
  name === 'jq' && fate === 'raises' && args.some(({ text }) => /^-[a-zA-Z]*e|^--exit-status$/.test(text));

/** `tail run.log | grep -q 'failed=0' || exit 1`, also with words on the way: `&& (echo "…" && exit 0) || (echo "…" && exit 1)`. */
const isSearchedAndRefused = ({ group }: Call, { calls, file }: Program): boolean =>
  group !== undefined &&
  calls.some(
    (part) =>
      part.group === group &&
      /^[efz]?grep$/.test(part.name) &&
      part.output !== 'piped' &&
      /^[^\n]*\|\|[^\n]*\bexit [1-9]/.test(file.text.slice(part.end, part.end + FAR)),
  );

/**
 * `if ! grep -q passed log; then failed=1; fi`, also by `$?`, and at last `exit $failed`: with `pipefail` the run would end before it says
 * what failed, and before whatever else it is to try.
 */
function isFailureKept({ end, fate }: Call, { file: { text } }: Program): boolean {
  const after = text.slice(end, end + FAR).split(/^[ \t]*fi\b/m)[0] ?? '';
  if (fate !== 'tested' && !/^[^\n]*\n\s*if\b[^\n]*\$\?/.test(after)) return false;
  if (/\bexit [1-9]/.test(after)) return true;
  const name = /(?:^|[\s;{])(\w+)=[1-9]\d*\s*(?:[;}\n]|$)/m.exec(after)?.[1];
  return name !== undefined && new RegExp(`\\bexit "?\\$\\{?${name}\\b`).test(text.slice(end));
}
const FAR = 300;

/** The search itself, or the pipe that it stands in. */
function isPartOf(search: Call, from: number | undefined, program: Program): boolean {
  const part = from === undefined ? undefined : program.fact(from);
  return part?.kind === 'call' && (part.id === search.id || (search.group !== undefined && part.group === search.group));
}

/** The run ends badly where the name is empty. */
const isMissed = (name: string, after: number, program: Program): boolean =>
  program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.start > after &&
      scope.when === true &&
      scope.tests?.some(({ op, negated, left }) => op === 'truth' && negated && left.text === `\${${name}}`) === true &&
      program.ending(scope) === 'bad',
  );

/** `commits list | grep "$tag" || (echo "…" >> missing)`: where the function that asks says nothing, nothing is found, and that is looked at. */
export const isSoughtByCallers = ({ id }: Call, program: Program): boolean => {
  const chains = program.chains(id);
  return chains.length > 0 && chains.every(({ sites }) => sites.some((site) => isSearched(site, program)));
};

const isSearched = ({ group, start }: Call, program: Program): boolean =>
  group !== undefined &&
  program.calls.some(
    (reader) =>
      reader.group === group &&
      reader.start > start &&
      /^[ef]?grep$/.test(reader.name) &&
      program.failureBranches(reader).some((branch) => program.outcome(branch) !== 'silent'),
  );
