import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isHushed } from '../../knowledge/questions.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { isDeploying, isPublishing } from '../../knowledge/workflow/work.ts';
import { isSentElsewhere } from './delivering.ts';
import { isOfWords, writerOf } from './following.ts';

/**
 * Left of `&&`: lost is what leaves from there, and a file that stays as it was and then leaves all the same, or is all that is left of
 * what is taken away. Of whatever else did not come about (a checkout, a build, an edit) the next command that needs it tells.
 */
export function isMissedInList(step: Step, program: Program): boolean {
  const call = writerOf(step.call, program) ?? step.call;
  const rest = partsBehind(call, program);
  if (isAnswerOfAwk(call) || isSearch(call) || isWaitedFor(call, program)) return false;
  if (rest.length === 0 || isHushed(step) || isOfWords(step.call, program) || isHandedBack(call, program)) return false;
  if (isSentElsewhere(step) || isDeploying(step) || isPublishing(step)) return true;
  const place = placeOf(step, rest);
  return place !== undefined && isUsedUp(place, call, rest, program);
}

/** `awk '… END { if (open) exit 1 }' list > new && mv new list`: its status is the answer. */
const isAnswerOfAwk = ({ name, args }: Call): boolean =>
  /^[gm]?awk$/.test(name) && args.some(({ text }) => /\bexit\s+[1-9]/.test(text));

/** `grep -v ada list > new && mv new list`: its status 1 says that no line is found, or left, and by itself it would end a strict run. */
const isSearch = ({ name }: Call): boolean => /^(?:[efz]?grep|rg)$/.test(name);

/** `kubectl create … && kubectl expose …`, and then `kubectl wait`: what was not made is missed there. */
const isWaitedFor = ({ id, name, end, args }: Call, program: Program): boolean =>
  /^(?:kubectl|oc)$/.test(name) &&
  /^(?:create|apply|run|expose)$/.test(args[0]?.text ?? '') &&
  program
    .callsIn(unitOf(id, program).id)
    .some(
      (next) =>
        next.name === name && next.start > end && next.fate === 'raises' && /^(?:wait|rollout)$/.test(next.args[0]?.text ?? ''),
    );

/** The calls right of it in its list, those of further parts included; a name that is only given says whether it went well. */
function partsBehind({ id }: Call, program: Program): readonly Call[] {
  const branch = program.scopes.find(
    ({ role, tests }) =>
      role === 'branch' && tests?.some(({ left }) => left.holes.some(({ from, member }) => from === id && member === 'success')),
  );
  return branch === undefined ? [] : program.callsIn(branch.id).filter(({ name }) => name !== 'getenv');
}

/** `build && check` and a bare `return` or `exit` on the next line: that hands the list's status on. */
const isHandedBack = ({ end }: Call, { file }: Program): boolean =>
  /^[^\n]*(?:(?:\\|&&)[ \t]*\n[^\n]*)*(?:;|\n)\s*(?:return|exit)[ \t]*(?:;|\n|$)/.test(file.text.slice(end, end + 400));

/** `jq … > new.json && mv new.json app.json`, `sed -i.bak … app.conf && rm app.conf.bak`: the file that was to be another one. */
function placeOf({ name, target, call: { args } }: Step, rest: readonly Call[]): Value | undefined {
  if (/^(?:sed|perl|yq)$/.test(name) && args.some(({ text }) => /^-\w*i|^--in-place/.test(text))) return args.at(-1);
  const mover = rest.find(
    (call) => /^(?:mv|cp)$/.test(call.name) && call.args.slice(0, -1).some(({ text }) => text === target?.text),
  );
  return name.startsWith('>') ? mover?.args.at(-1) : undefined;
}

/** Further on in the script, or in the job, the file leaves for elsewhere, or what it was made from is taken away. */
function isUsedUp(place: Value, writer: Call, rest: readonly Call[], program: Program): boolean {
  const end = Math.max(writer.end, ...rest.map((call) => call.end));
  const job = program.job(writer.id);
  const calls = job === undefined ? program.calls : program.callsIn(job.id);
  return calls.some((later) => {
    const step = later.start > end ? program.step(later.id) : undefined;
    if (step === undefined || !isChange(step)) return false;
    if (step.effect === 'delete')
      return step.medium === 'file' && writer.args.some((source) => source.text !== place.text && isGiven(source, later));
    const leaves = isSentElsewhere(step) || isDeploying(step) || isPublishing(step) || step.thing === 'http';
    return leaves && isGiven(place, later);
  });
}

/** The file itself, or a folder that it lies in. */
const isGiven = ({ text }: Value, { args }: Call): boolean =>
  /[./$]/.test(text) &&
  args.some((word) => {
    const given = word.text.replace(/^@|\/$/g, '');
    return given === text || (given.length > 1 && !given.startsWith('-') && text.startsWith(`${given}/`));
  });
