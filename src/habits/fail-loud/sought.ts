import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** `… | grep x`, `… | jq -e x`, and nothing after it: where nothing came nothing is found, and that fails. */
export function isSoughtIn({ call }: Step, program: Program): boolean {
  return program.calls.some((reader) => {
    if (reader.input !== call.id || reader.fate !== 'raises') return false;
    if (reader.name === 'jq') return reader.args.some(({ text }) => /^-\w*e|^--exit-status$/.test(text));
    return isGrep(reader);
  });
}

/**
 * `curl -o shop.sh "$url"`, and then `first=$(head -n 1 shop.sh)` and a bad end where that is no `#!/bin/bash`: the first command that is
 * given the file looks into it, and an error page does not pass.
 */
export function isJudgedNext(place: string, { end }: Call, program: Program): boolean {
  const reader = program.calls.find(({ start, args }) => start > end && args.some(({ text }) => text === place));
  if (reader === undefined) return false;
  if (isSearchedIn(reader, program)) return true;
  if (reader.output !== 'captured') return false;
  const names = new Set(
    program.written.flatMap(({ name, value }) => (value.holes.some(({ from }) => from === reader.id) ? [name] : [])),
  );
  const holds = (value: Value | undefined): boolean =>
    value?.holes.some(({ name, from }) => from === reader.id || names.has(name)) === true;
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.start > end &&
      scope.tests?.some(({ left, right }) => holds(left) || holds(right)) === true &&
      program.ending(scope) === 'bad',
  );
}

/** `missing=$(cat answer.json | grep "Error 404")`, and a condition asks for that: it was looked at, whatever comes of it. */
function isSearchedIn(reader: Call, program: Program): boolean {
  const parts = program.calls.filter((part) => part === reader || (part.group !== undefined && part.group === reader.group));
  if (!parts.some(({ name }) => /^[efz]?grep$/.test(name)) || !parts.some(({ output }) => output === 'captured')) return false;
  const ids = new Set(parts.map(({ id }) => id));
  const names = new Set(
    program.written.flatMap(({ name, value }) => (value.holes.some(({ from = -1 }) => ids.has(from)) ? [name] : [])),
  );
  return program.scopes.some(({ tests }) => tests?.some(({ left }) => left.holes.some(({ name }) => names.has(name))));
}

/** `gunzip "$NAME.gz"`, and then `count=$(grep -c x "$NAME")` and a bad end where there are too few: what came of it is judged. */
export function isResultJudged({ name: unpacker, args, end }: Call, program: Program): boolean {
  if (!/^(?:gunzip|bunzip2|unxz|unzstd|gzip|zstd|unzip)$/.test(unpacker)) return false;
  const files = args.map(({ text }) => text.replace(/\.(?:gz|bz2|xz|zst)$/, '')).filter((text) => /[./$]/.test(text));
  const readers = program.calls.filter(({ start, args: given }) => start > end && given.some(({ text }) => files.includes(text)));
  return readers.some((reader) => {
    const parts = program.calls.filter((part) => part === reader || (part.group !== undefined && part.group === reader.group));
    const ids = new Set(parts.map(({ id }) => id));
    const names = program.written
      .filter(({ value }) => value.holes.some(({ from = -1 }) => ids.has(from)))
      .map(({ name }) => name);
    return program.scopes.some(
      (scope) =>
        scope.role === 'branch' &&
        scope.start > end &&
        scope.tests?.some(({ left }) => left.holes.some(({ name }) => names.includes(name))) === true &&
        program.ending(scope) === 'bad',
    );
  });
}

/** `curl … | jq … | grep x`: where nothing comes the last part finds nothing, and fails. */
export const endsInGrep = ({ call }: Step, program: Program): boolean =>
  program.calls.some(
    ({ name, group, output, fate }) =>
      group === call.group && fate === 'raises' && output !== 'piped' && /^[efz]?grep$/.test(name),
  );

/**
 * `… | grep -o '[0-9.]*'`, `… | awk '/^Version/ {print $2}'`, `… | perl -ne '/x/ && print'`: of an error page nothing is left; `… | jq '.items[]'`, `… | python3 -`
 * break on it.
 */
export function isPickedFrom({ call }: Step, program: Program): boolean {
  const sites = program.chains(call.id).flatMap((chain) => chain.sites.map(({ id }) => id));
  return program.calls.some(
    (reader) =>
      reader.input !== undefined &&
      (reader.input === call.id || sites.includes(reader.input) || (call.group !== undefined && reader.group === call.group)) &&
      isPicking(reader),
  );
}

/** `.items[].name`, `.[0]`, `.[] | .name`: there is no such list in the answer of an error, and jq says so, before `// empty`, too. */
const GOES_THROUGH = /[\w"]\[\]|^\s*\.\[-?\d+\]|\|\s*\.\[\]|^\s*\[?\s*\.\[\](?:\.\w|\s*\|\s*(?:\.\w|\{|select\(\s*\.))/;

/** `answer() { curl …; }`, and a condition looks at what `$(answer)` gave. */
export function isLookedAtOutside({ call }: Step, program: Program): boolean {
  const sites = new Set(program.chains(call.id).flatMap((chain) => chain.sites.map(({ id }) => id)));
  if (sites.size === 0) return false;
  const isOfSite = ({ holes }: Value): boolean => holes.some(({ from }) => from !== undefined && sites.has(from));
  const isGiven = (value: Value | undefined): boolean =>
    value !== undefined &&
    (isOfSite(value) || value.holes.some(({ name }) => program.given(name).some((written) => isOfSite(written.value))));
  return program.scopes.some(({ tests }) => tests?.some(({ left, right }) => isGiven(left) || isGiven(right)));
}

/** Is of another text than the one that was asked for nothing left? */
export function isPicking(reader: Call): boolean {
  const words = reader.args.map(({ text }) => text);
  if (/^[gm]?awk$/.test(reader.name)) return words.some((word) => /^\s*(?:BEGIN\s*\{[^}]*\}\s*)?\/|~\s*\/|==/.test(word));
  if (reader.name === 'jq') return words.some((word) => GOES_THROUGH.test(word) && !/\?|\/\/(?!\s*empty\s*$)/.test(word));
  // A page is no program: what reads it as one says so.
  if (/^(?:python[\d.]*|node|ruby)$/.test(reader.name)) return words.length === 0 || words[0] === '-';
  if (reader.name === 'perl')
    return (
      words.some((word) => /^-\w*n/.test(word)) && words.some((word) => /^\s*\/|\bif\s*\(?\s*(?:m?\/|\/)|\bprint if\b/.test(word))
    );
  // What picks from a page finds nothing in another one.
  if (/^(?:pup|htmlq|xidel|hxselect)$/.test(reader.name)) return true;
  if (reader.name === 'xmllint') return words.some((word) => word.startsWith('--xpath'));
  if (reader.name === 'sed') return words.some((word) => /^-\w*n/.test(word));
  return isGrep(reader);
}

const isGrep = ({ name, args }: Call): boolean =>
  /^(?:[efz]?grep|rg)$/.test(name) && !args.some(({ text }) => /^-\w*[vcL]|^--(?:invert|count|files-without)/.test(text));
