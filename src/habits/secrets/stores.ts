import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';
import { isCredentialName } from '../../knowledge/secrets.ts';
import { isLogLike } from '../../knowledge/targets.ts';

/** `parser.add_argument("--password")`, `@option('--token')`: whoever starts it brings the credential. */
export const takesCredential = ({ medium, effect, target }: Step): boolean =>
  medium === 'arguments' && effect === 'setup' && target?.holes.length === 0 && isCredentialName(target.text);

/** A secret store, or a file outside of the code that is named as what holds a login. */
export const fromStores = (program: Program): readonly Verdict[] =>
  program.calls
    .filter((call) => (isReadUnseen(call, program) || namesFile(call, program)) && program.reached(call.id))
    .map(keptAt);

/** `client-id: ${{ secrets.AZURE_CLIENT_ID }}`: who keeps even an id there keeps the rest there, too. */
export const fromSecretsOfRepository = ({ calls, reached }: Program): readonly Verdict[] =>
  calls.filter(({ id, name, args }) => name === 'getenv' && args[0]?.text.startsWith('secrets.') && reached(id)).map(keptAt);

/** Into a name, or on to another program; what ends on the screen may be what somebody asked to see. */
const isReadUnseen = (call: Call, program: Program): boolean =>
  isReadFromStore(call, program) && !isWrittenToLog(call, program) && !isShown(call, program);

/** In shell: `az keyvault secret show … -o tsv` by itself. */
export const isShownFromStore = ({ thing, call }: Step, program: Program): boolean =>
  thing === 'secret' && program.languageOf(call.id) === 'shell' && isShown(call, program);

function isShown(call: Call, program: Program): boolean {
  const last = call.group === undefined ? call : (program.calls.findLast(({ group }) => group === call.group) ?? call);
  if ([...factsAround(call.id, program)].some(({ id }) => program.step(id)?.effect === 'report')) return true;
  return last.output === undefined && (last === call || FILTERS.test(last.name));
}
const FILTERS = /^(?:base64|jq|yq|sed|g?awk|tr|cut|head|tail|cat|grep|tee|echo|xxd)$/;

const FROM_STORE =
  /^(?:kubectl|oc) (?:-\S+ )*get secrets?\b.*(?:-o|--output|jsonpath|template)|^gcloud secrets versions access\b|^aws secretsmanager get-secret-value\b|^aws ssm get-parameters?\b.*--with-decryption|^vault (?:kv get|read)\b|^op (?:read|item get)\b|^az keyvault secret show\b|^bw get\b/;

/** What it holds is read: not whether it is there, nor its name. */
const isReadFromStore = (call: Call, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  call.output !== 'null' &&
  /^(?:kubectl|oc|gcloud|aws|vault|op|az|bw)$/.test(call.name) &&
  FROM_STORE.test(lineOfCall(call)) &&
  !/(?:-o|--output)[= ]?(?:name|wide)\b|\.metadata\./.test(lineOfCall(call));

/** `--registry-config "$AUTH_FILE"`, `--password-file /etc/shop/password`: a program is told where the login lies. */
const namesFile = (call: Call, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  call.args.some(({ text }) =>
    /^--(?:auth-?file|registry-config|(?:password|passphrase|token|credentials?|key|service-account)-file|defaults-extra-file)(?:=|$)/.test(
      text,
    ),
  );

/** `kubectl get secret shop -o json | tee -a "$LOG"`: whoever can read the log has it. */
export const inLog = (program: Program): readonly Verdict[] =>
  program.calls
    .filter((call) => program.reached(call.id) && isReadFromStore(call, program) && isWrittenToLog(call, program))
    .filter((call) => !isToBeRefused(call, program))
    .map((call) =>
      missing({
        rule: 'printed',
        severity: 'info',
        message: `\`${call.name}\` writes what the secret holds to a log: read it into a variable, or leave its data out.`,
        at: call,
      }),
    );

/** `log "denied get secret …"` on the line before: what it writes is the refusal, which is what somebody wants to see. */
function isToBeRefused({ start }: Call, { file: { text }, lines }: Program): boolean {
  const at = lines.lineAt(start);
  const before = text.slice(lines.startOf(Math.max(1, at - 1)), lines.startOf(at));
  return /\b(?:denied|forbidden|refused|unauthori[sz]ed|(?:must|should|expected to|supposed to) (?:be denied|fail))\b/i.test(
    before,
  );
}

const isWrittenToLog = ({ group, output, end }: Call, program: Program): boolean =>
  output === 'piped' &&
  program.calls.some(
    (other) =>
      other.group === group &&
      group !== undefined &&
      other.start > end &&
      other.name === 'tee' &&
      other.args.some(({ text, holes }) => isLogLike(text) || holes.some(({ name }) => isLogLike(name))),
  );
