import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { asPattern } from '../../knowledge/words.ts';
import { entryBefore, unitOf } from '../../knowledge/workflow/jobs.ts';
import { isAnswerOf } from './following.ts';

/** Programs that do nothing with one place only: `gsutil cp ./x` says that the other is missing. */
const COPIES = /^(?:cp|mv|scp|rsync|gsutil cp|gcloud storage cp|aws s3 cp)$/;
const FETCHES = /^(?:wget|curl)$/;
/** Programs that take no further option for the value of the one before it: "expected one argument". */
const REFUSES = /^(?:aws|az|gcloud|gsutil|python[\d.]*)$/;

/**
 * `last=$(gsutil ls gs://dumps | tail -1)`, and then `gsutil cp $last ./dump.gz`: a name without quotes that is empty is no word at
 * all, and whoever is to read from it refuses. So does `aws … --arn $arn`, whose option is given nothing.
 */
export function isRefusedWithout(call: Call, program: Program): boolean {
  const given = program.written.find(
    ({ role, name, value }) =>
      role === 'assigned' && name !== undefined && value.holes.some(({ from }) => isAnswerOf(call, from, program)),
  );
  const name = given?.name;
  const isGiven = ({ args }: Call): boolean => args.some(({ holes }) => holes.some((hole) => hole.name === name));
  const next = program.calls.find(
    (other) => other.start > call.end && program.step(other.id)?.effect !== 'report' && name !== undefined && isGiven(other),
  );
  if (next === undefined || next.fate !== 'raises' || program.loops(next.id).length > 0) return false;
  const command = program.step(next.id)?.name ?? next.name;
  const places = next.args.filter(({ text }) => !/^-|^(?:s3|storage|cp)$/.test(text));
  const isOwn = ({ start, end }: Value): boolean => [`$${name}`, `\${${name}}`].includes(program.file.text.slice(start, end));
  const isBare = (index: number): boolean => places[index] !== undefined && isOwn(places[index]);
  const at = next.args.findIndex(isOwn);
  if (/^--[\w-]+$/.test(next.args[at - 1]?.text ?? '') && (at === next.args.length - 1 || REFUSES.test(next.name))) return true;
  return (
    (COPIES.test(command) && places.length === 2 && isBare(0)) || (FETCHES.test(command) && places.length === 1 && isBare(0))
  );
}

/**
 * `echo "ip=$(curl …)" >> "$GITHUB_OUTPUT"`, and `az … --start-ip-address ${{ steps.ip.outputs.ip }}`: an option that is given nothing
 * is refused.
 */
export function isRefusedAsOption(call: Call, program: Program): boolean {
  const around = program.fact(call.within);
  const key = around.kind === 'call' ? /^([\w-]+)=/.exec(around.args[0]?.text ?? '')?.[1] : undefined;
  const id = entryBefore(unitOf(call.id, program), 'steps.id', program);
  if (key === undefined || id === undefined) return false;
  const { text } = program.file;
  const output = `steps\\.${asPattern(id)}\\.outputs\\.${asPattern(key)}\\b`;
  const readers = text.match(new RegExp(output, 'g')) ?? [];
  const options = text.match(new RegExp(`\\s--[\\w-]+[ =]\\$\\{\\{\\s*${output}\\s*\\}\\}(?=\\s|$)`, 'g')) ?? [];
  return readers.length > 0 && readers.length === options.length;
}
