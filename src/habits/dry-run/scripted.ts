import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { storeOf } from '../../knowledge/stores.ts';
import { isStandIn } from '../../knowledge/tests.ts';
import { wordsOf } from '../../knowledge/words.ts';

/** In JavaScript: a database that stands in for another one, rows that are filled again, one thing of a service that is named. */
export const isMadeByScript = (step: Step, program: Program): boolean =>
  step.medium === 'network'
    ? !/\bpush\b/.test(step.name) && !OF_CLOUD.test(step.name) && isOneOf(step, program)
    : step.medium === 'database' && (isStandIn(program) || isFilledAnew(step, program));
const OF_CLOUD = /^(?:@?aws-sdk|@google-cloud|@azure)/;

/** In JavaScript: what on a server or in a database its author chose, or the script is named for. */
export function isChosenByScript(step: Step, program: Program): boolean {
  if (step.medium === 'network')
    return !/\bpush\b/.test(step.name) && (isWrittenOut(step.call) || isOneOf(step, program) || isTheDeed(step, program));
  return (
    (program.evidence.job === undefined && isNamedForIt(program)) ||
    (step.medium === 'database' && isOnThisMachine(step, program))
  );
}

const DEEDS =
  /^(?:uninstall|clean(?:up|er)?|teardown|destroy|delete|remove|purge|reset|wipe|prune|clear|nuke|drop|empty|flush|truncate|rm|rimraf|del)$/;

/** `resetDb.js`, `delete-users.js`: whoever types it wants it gone. */
const isNamedForIt = ({ file: { path } }: Program): boolean =>
  wordsOf(path.slice(path.lastIndexOf('/') + 1)).some((word) => DEEDS.test(word));

/** `ec2.terminateInstances({ InstanceIds: ['i-07'] })`: the very thing is written there. */
function isWrittenOut({ args, options, open }: Call): boolean {
  const values = [...args, ...options.values()];
  return !open && values.some(isConstant) && values.every((value) => value.type === 'code' || isConstant(value));
}

const isConstant = (value: Value): boolean =>
  value.holes.length === 0 &&
  value.open !== true &&
  value.type !== 'code' &&
  [...(value.items ?? []), ...(value.entries?.values() ?? [])].every(isConstant);

/** One object, or whatever has an address of its own, outside of any loop: like a single file that is named. */
function isOneOf({ name, call }: Step, program: Program): boolean {
  const command = /(\w+)Command\(/.exec(call.args[0]?.holes[0]?.name ?? '')?.[1] ?? name;
  const isOne = /(?:^|\.)deleteObject$/i.test(command) || !/^(?:@?aws-sdk)/.test(name);
  return isOne && program.loops(call.id).length === 0;
}

/** `delete-stack.js`, and one stack goes; where many go at once, whoever starts it may want to see which. */
const isTheDeed = ({ name, call }: Step, program: Program): boolean =>
  isNamedForIt(program) && !/s$/.test(name) && program.loops(call.id).length === 0;

/** A database of the machine's own: its client is told `localhost`, and nothing else. */
function isOnThisMachine({ ask }: Step, program: Program): boolean {
  const maker = ask.maker();
  const making = [...(ask.receiver ? program.sources(ask.receiver).map(({ call }) => call) : []), ...(maker ? [maker] : [])];
  return making.some(({ args, options }) => [...args, ...options.values()].some(isLocal));
}

const isLocal = (value: Value): boolean =>
  (value.holes.length === 0 && /^(?:\w+:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?=[:/]|$)/.test(value.text)) ||
  [...(value.entries?.values() ?? [])].some(isLocal);

/** `deleteMany({})`, then `insertMany(…)` into the same collection; `TRUNCATE orders`, then `INSERT INTO orders`. */
function isFilledAnew(step: Step, program: Program): boolean {
  const store = storeOf(step);
  if (store === undefined) return false;
  if (program.steps.some((other) => other !== step && isFilling(other) && storeOf(other) === store)) return true;
  const model = modelOf(step.call);
  // `new Page(row)` in a function further up, too.
  if (model !== undefined && /^[A-Z]\w*$/.test(model) && new RegExp(`\\bnew ${model}\\(`).test(program.file.text)) return true;
  return program.calls.some(
    (other) =>
      other.start > step.call.start &&
      // `insert(db, 'orders', row)`, a function of another file.
      (other.args.some(({ text, holes }) => text === store && holes.length === 0) ||
        (model !== undefined && isMakingOf(model, other))),
  );
}

/** `prisma.order.deleteMany({ where })`, in a transaction `tx.order`: of the model `order`. */
const modelOf = ({ receiver }: Call): string | undefined => /^\$\{(?:[\w$]+\.)*([\w$]+)\}$/.exec(receiver?.text ?? '')?.[1];

const MAKES = /\.(?:create\w*|insert\w*|upsert\w*|bulk(?:Create|Write)|save\w*)$/;

/** `prisma.order.create(…)`, `Order.bulkCreate(…)`, `new Order(row)`: by a mapper, or a client that nobody knows. */
const isMakingOf = (model: string, call: Call): boolean =>
  (MAKES.test(call.name) && modelOf(call) === model) || (/^[A-Z]/.test(model) && call.name === model);

const isFilling = ({ medium, effect }: Step): boolean => medium === 'database' && effect === 'create';
