import type { Value, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Place } from '../../knowledge/places.ts';
import { isHandedInside } from './containers.ts';
import { callsAround, isDotless, nameOf } from './naming.ts';

/** In shell: what the script makes itself, what stands in a sample, what only those inside of a container are given: as right elsewhere. */
export function isSameEverywhere(place: Place, value: Written, program: Program): boolean {
  if (place === 'home' || place === 'drive') return OF_INVENTORY.test(program.file.path);
  if (place === 'cluster' || place === 'project') return isMadeHere(value, program);
  if (place === 'mail') return isOfAccount(value, program);
  if (place === 'address') return isOfCapture(value, program);
  return (
    place === 'host' &&
    (PROCESSOR.test(value.value.text) ||
      (isDotless(value.value.text) && (isHandedInside(value, program) || isThroughSocket(value, program))))
  );
}

/** `roles/shop/files/report.sh`: an inventory says to which machines it is copied as it is, and a copy that is filled in differs from it. */
const OF_INVENTORY =
  /(?:^|\/)(?:roles\/[\w.-]+\/files|playbooks\/(?:[\w.-]+\/)*files|(?:puppet|modules|cookbooks)\/(?:[\w.-]+\/)*files|salt(?:stack)?)\//;

/** `host=arm`: what a program is built for. */
const PROCESSOR =
  /^(?:arm\w*|aarch64\w*|x86(?:_64)?|i[3-6]86|amd64|riscv\w*|mips\w*|powerpc\w*|ppc\w*|s390x?|sparc\w*|ia64|loongarch\w*|wasm\d*)$/i;

/** `curl --unix-socket "$SOCKET" http://engine/info`: the socket says who answers. */
const isThroughSocket = (value: Written, program: Program): boolean =>
  [...callsAround(value, program)].some(({ args }) => args.some(({ text }) => /^--unix-socket(?:=|$)/.test(text)));

/** `eksctl create cluster --name shop`, `gcloud projects create "$PROJECT"`: whoever starts it has one of that name of their own. */
function isMadeHere({ role, name, value: { text } }: Written, { calls }: Program): boolean {
  const isIt = (word: Value): boolean =>
    [text, ...(role === 'assigned' && name !== undefined ? [`\${${name}}`] : [])].includes(word.text.replace(/^--name=/, ''));
  return calls.some(
    ({ name: tool, args }) =>
      MAKES.test(tool) &&
      args.slice(0, FIRST_WORDS).some((word) => /^create(?:-cluster)?$/.test(word.text)) &&
      args.some((word, at) => isIt(word) && !/^--(?:cluster|project|context)$/.test(args[at - 1]?.text ?? '')),
  );
}
const MAKES = /^(?:eksctl|gcloud|az|aws|rosa|doctl|kind|k3d|minikube)$/;
const FIRST_WORDS = 4;

/** `--admin-email=… --admin-password=…`: a field of the account that is made, and nobody is written to. */
const isOfAccount = (value: Written, program: Program): boolean =>
  /^--?(?:[\w-]+[-_])?e?mail$/i.test(nameOf(value, program)) &&
  [...callsAround(value, program)].some(({ args }) =>
    args.some(({ text }) => /^--?(?:[\w-]+[-_])?(?:password|pass|user(?:name)?|first-?name)(?:=|$)/i.test(text)),
  );

/** `scan --read=answers.pcap 10.1.2.3`, also by a name: a sample of what was sent once, and nothing is gone to. */
const isOfCapture = (value: Written, program: Program): boolean =>
  [...callsAround(value, program)].some(({ id, args }) =>
    args.some(
      ({ text, holes }) =>
        CAPTURE.test(text) || holes.some((hole) => program.given(hole.name, id).some((given) => CAPTURE.test(given.value.text))),
    ),
  );
const CAPTURE = /\.pcap(?:ng)?$/;
