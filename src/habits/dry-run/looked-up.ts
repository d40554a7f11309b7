import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { isPastItsTime } from './retention.ts';
import { isUnseen } from './unseen.ts';

/** In shell: `if gcloud compute instances describe "$VM"; then gcloud compute instances delete "$VM"`: it was looked up by that name. */
export const isLookedUp = ({ call }: Step, program: Program): boolean =>
  program.everyWay(call.id, ({ tests }) =>
    tests.some(({ left, negated }) =>
      left.holes.some(({ from }) => {
        const asked = from === undefined || negated ? undefined : program.fact(from);
        return (
          asked?.kind === 'call' &&
          asked.name === call.name &&
          asked.args.some(({ text }) => /^(?:describe|describe-[\w-]+|show|get|inspect)$/.test(text)) &&
          asked.args.some((word) => word.holes.length > 0 && call.args.some((own) => isSame(word, own)))
        );
      }),
    ),
  );

/** A table that is dropped only if it is there: it is filled again after that. */
export const isMeantAsWritten = ({ medium, target }: Step): boolean =>
  medium === 'database' && target?.holes.length === 0 && /^\s*drop\b[^;]*\bif\s+exists\b/i.test(target.text);

/** In a script: one thing by its name, as one file is, that no query has found, or what is past its time, where no data goes with it. */
export const isOneOnServer = (step: Step, program: Program): boolean =>
  step.medium === 'network' &&
  step.effect === 'delete' &&
  (isPastItsTime(step, program) || !isUnseen(step, program)) &&
  !HOLDS_DATA.test(kindOf(step));
const HOLDS_DATA =
  /\b(?:instances?|volumes?|disks?|buckets?|db|sql|databases?|tables?|clusters?|projects?|vm)\b|\b(?:destroy|apply)\b/;

/** A rule, an address, a record: made again by its name, it is as it was. */
const HOLDS_NOTHING =
  /\b(?:firewall-rules?|addresses|routes?|routers?|forwarding-rules|target-[\w-]*prox(?:y|ies)|(?:http-)?health-checks|security-groups?|ingress|record-sets?|(?:network-)?polic(?:y|ies)|rolebindings?|listeners?)\b/;
const holdsNothing = (step: Step): boolean => HOLDS_NOTHING.test(kindOf(step));
const kindOf = ({ name, call: { args } }: Step): string => [name, ...args.slice(0, KIND).map(({ text }) => text)].join(' ');

/** `gcloud compute firewall-rules delete NAME`. */
const KIND = 3;

/** In the same function, script or step of a workflow something goes that holds data: that is what is told. */
export const isBesideMore = (step: Step, program: Program): boolean =>
  step.medium === 'network' &&
  holdsNothing(step) &&
  program.steps.some(
    (other) =>
      other.medium === 'network' &&
      other.effect === 'delete' &&
      !holdsNothing(other) &&
      program.enclosing(other.call.id) === program.enclosing(step.call.id),
  );
