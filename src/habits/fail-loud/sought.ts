import type { Call } from '../../core/facts.ts';
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

/** `… | grep -o '[0-9.]*'`, `… | awk '/^Version/ {print $2}'`: of an error page nothing is left. */
export function isPickedFrom({ call }: Step, program: Program): boolean {
  const sites = program.chains(call.id).flatMap((chain) => chain.sites.map(({ id }) => id));
  return program.calls.some(
    (reader) =>
      reader.input !== undefined &&
      (reader.input === call.id || sites.includes(reader.input) || (call.group !== undefined && reader.group === call.group)) &&
      picks(reader),
  );
}

function picks(reader: Call): boolean {
  const words = reader.args.map(({ text }) => text);
  if (/^[gm]?awk$/.test(reader.name)) return words.some((word) => /^\s*(?:BEGIN\s*\{[^}]*\}\s*)?\/|~\s*\/|==/.test(word));
  if (reader.name === 'sed') return words.some((word) => /^-\w*n/.test(word));
  return isGrep(reader);
}

const isGrep = ({ name, args }: Call): boolean =>
  /^(?:[efz]?grep|rg)$/.test(name) && !args.some(({ text }) => /^-\w*[vcL]|^--(?:invert|count|files-without)/.test(text));
