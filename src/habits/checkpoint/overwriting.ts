import { endsWithRun } from '../../core/callers.ts';
import type { Value } from '../../core/facts.ts';
import { keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isOfThisRun, isSame } from '../../knowledge/fresh.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { isLogLike, isTemporary } from '../../knowledge/targets.ts';

/** A job's own state file: read by one run, overwritten by it, read by the next. */
export function overwriting(program: Program): readonly Verdict[] {
  // The next run has a machine, and a checkout, of its own; or nobody knows whether there is one.
  if (endsWithRun(program.evidence.callers) || program.evidence.guessed) return [];
  const writes = program.steps.filter(
    (step) =>
      step.effect === 'write' && step.medium === 'file' && program.reached(step.call.id) && !program.ephemeral(step.call.id),
  );
  const renames = program.steps.filter((step) => step.thing === 'rename');
  const safe = renames.filter((rename) => writes.some((write) => isSame(rename.content, write.target)));
  const bare = writes.find(
    (write) =>
      isState(write, program) &&
      !isTemporary(write.target) &&
      renames.length === 0 &&
      !isAppended(write, program) &&
      !isUnpacked(write) &&
      !isOneLine(write, program) &&
      !isProcessId(write, program) &&
      !isPutAside(write, program) &&
      !isCopiedOver(write, program) &&
      !isCompared(write, program),
  );
  const kept = safe.slice(0, 1).map((step) => keptAt(step.call));
  if (!bare) return kept;
  const remedy = remedyFor('rename', program.languageOf(bare.call.id));
  const finding = missing({
    rule: 'atomic-write',
    severity: 'info',
    message: `A crash here leaves half a file for the next run: ${remedy.advice}`,
    at: bare.call,
    fix: { kind: 'code', code: remedy.code },
  });
  return [...kept, finding];
}

/** `with open(path, "a") as file: file.write(line)`: what stands there stays. */
const isAppended = ({ ask }: Step, program: Program): boolean => program.step(ask.maker()?.id ?? -1)?.effect === 'append';

/** `tar -xf orders.tgz -C "$dir"`: the archive that is named is only read. */
const isUnpacked = ({ name, call: { args } }: Step): boolean =>
  /^(?:unzip|gunzip|unxz|zcat)$/.test(name) ||
  (name === 'tar' &&
    args.some(({ text }, at) => /^--(?:extract|get)$/.test(text) || (at === 0 ? /^-?[^-c]*x/ : /^-\w*x/).test(text)));

/** `echo "$sum" > version.txt`: there is no half of it. */
function isOneLine({ call }: Step, program: Program): boolean {
  const from = call.input === undefined ? undefined : program.fact(call.input);
  return from?.kind === 'call' && /^(?:echo|printf)$/.test(from.name);
}

/** `file.write(str(os.getpid()))`: a number of a few digits, and who reads it asks whether there is such a process. */
const isProcessId = ({ target }: Step, { steps }: Program): boolean =>
  SAYS_ID.test(target?.text ?? '') || steps.some((step) => isSame(step.target, target) && IS_ID.test(step.content?.text ?? ''));
const SAYS_ID = /(?:^|[./_{])pid(?:_?(?:file|path|name))?\}?$/i;
const IS_ID = /\bos\.getpid\(|\bprocess\.pid\b/;

/** `shutil.copy(page, backup)` right before: the whole one lies beside the half. */
const isPutAside = ({ call, target }: Step, program: Program): boolean =>
  program.languageOf(call.id) !== 'shell' &&
  program
    .stepsIn(program.enclosing(call.id).id)
    .some(
      (step) =>
        step.call.end < call.start &&
        isChange(step) &&
        step.medium === 'file' &&
        [step.target, ...step.call.args].some((value) => value !== undefined && ASIDE.test(value.text)) &&
        holdsOld(step, target, program),
    );

/** What is copied is the file itself, or what was read from it. */
const holdsOld = ({ call, content }: Step, target: Value | undefined, program: Program): boolean =>
  [...call.args, content].some(
    (value) =>
      value !== undefined &&
      (isSame(value, target) || program.sources(value).some((step) => reads(step) && isSame(step.target, target))),
  );
const ASIDE = /\.(?:bak|orig|old|backup)\b|(?:^|[^a-z])back_?up/i;

/** `cat "$hosts.tmp" > "$hosts"`: made ready beside it, and copied over because the file itself has to stay, as one that is mounted. */
function isCopiedOver({ call }: Step, program: Program): boolean {
  const from = call.input === undefined ? undefined : program.fact(call.input);
  return (
    from?.kind === 'call' && from.name === 'cat' && from.args.some((file) => isTemporary(file) || isOfThisRun(file, program))
  );
}

/**
 * In shell: `now=$(sha256sum "$copy")`, and then `if [ "$new" != "$now" ]; then cp "$new" "$copy"`: half a file differs as well, and the
 * next run writes it again.
 */
function isCompared({ call, target }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell' || target === undefined) return false;
  const { text } = program.file;
  const place = text.slice(target.start, target.end).replace(/["'{}]/g, '');
  const asks = (said: string): boolean => COMPARES.test(said) && said.replace(/["'{}]/g, '').includes(place);
  return program.everyWay(call.id, ({ tests }) =>
    tests.some(({ op, left, right }) =>
      [left, right].some(
        (side) =>
          side !== undefined &&
          (op === 'equal' || op === 'truth') &&
          (asks(text.slice(side.start, side.end)) ||
            side.holes.some(({ name, from }) =>
              program.given(name, from).some(({ value }) => asks(text.slice(value.start, value.end))),
            )),
      ),
    ),
  );
}
const COMPARES = /\b(?:md5|sha\d*|b2|ck)sum\b|\b(?:cmp|diff)\b/;

/** Written here and read elsewhere in the file under the very same name. */
function isState(write: Step, program: Program): boolean {
  const { target } = write;
  // What the kernel shows as a file has no halves.
  if (
    !target ||
    target.text === '' ||
    /^\/(?:proc|sys|dev)\//.test(target.text) ||
    isLogLike(target.text) ||
    isOfThisRun(target, program)
  )
    return false;
  // Opened in a mode that is not written out, and written through: that opening is no reading.
  const opening = write.ask.maker()?.id;
  return program.steps.some(
    (step) => reads(step) && step.call.id !== opening && isSame(step.target, target) && step.call.start < write.call.start,
  );
}

const reads = (step: Step): boolean => step.effect === 'read' && step.medium === 'file';
