import { endsWithRun } from '../../core/callers.ts';
import type { Call, Hole } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isOnBuildServer } from '../../knowledge/build-servers.ts';
import { holesIn, isCredential } from '../../knowledge/credentials.ts';
import { handedOver } from '../../knowledge/handing.ts';
import { isForUpload } from '../../knowledge/references.ts';
import { isLocalHost } from '../../knowledge/secrets.ts';
import { credentialIn, isKeyName, nameOf } from './holding.ts';
import { hasOwnList } from './own-list.ts';

/** A process of its own: its arguments are public. */
function isCommand({ effect, medium, name, call }: Step): boolean {
  return effect !== 'leave' && ((effect === 'run' && medium === 'process') || name !== call.name);
}

const OF_FILES = /^(?:rm|cat|cp|mv|chmod|chown|shred|stat|source|ssh|scp|ssh-keygen|ssh-add|\.|<)$/;

/** `rm "$SIGN_PASSWORD"`, `--passphrase-file "$SIGN_PASSWORD"`: the name holds a path, and the credential is in that file. */
const isPath = ({ name }: Hole, program: Program): boolean =>
  program.calls.some(({ name: verb, args }) =>
    args.some(
      ({ text }, at) =>
        text.startsWith(`\${${name}}:/`) ||
        // `--token-file="$SECRETS/token"`: a folder.
        text.startsWith(`\${${name}}/`) ||
        text.includes(`=\${${name}}/`) ||
        // `--key-file="$SIGN_KEY"`
        (text.endsWith(`=\${${name}}`) && /^-[\w-]*-(?:file|path)=\$/.test(text)) ||
        (text === `\${${name}}` && (OF_FILES.test(verb) || /-(?:file|path)$/.test(args[at - 1]?.text ?? ''))),
    ),
  ) ||
  program.written.some(
    (written) => written.name === name && /^(?:~|\$\{\w+\})?\/(?:[\w.-]+\/)*[\w-]+\.\w{2,4}$/.test(written.value.text),
  );

/** `BRANCH="farm/$RUN_TOKEN/$SLUG"`, `DIR="/work/$RUN_TOKEN-$SLUG"`: a branch or a folder is called by it, for everybody to see. */
const isPartOfName = ({ name }: Hole, program: Program): boolean =>
  program.written.some(
    ({ role, name: of = '', value: { text } }) =>
      role === 'assigned' &&
      NAMED.test(of) &&
      !/:\/\/|\s/.test(text) &&
      text.split('/').some((part, _, { length }) => length > 1 && part.includes(`\${${name}}`) && /^[\w.${}-]+$/.test(part)),
  );
const NAMED = /(?:^|_)(?:branch|ref|dir|folder|path|root|workdir|worktree|wt|file|log)\w*$/i;

/** In shell: a path, the name of an entry, or what a mail server is to tell of a delivery. */
const isNoSecret = (shown: Hole, step: Step, program: Program): boolean =>
  isPath(shown, program) ||
  isPartOfName(shown, program) ||
  isKeyName(shown, program) ||
  isOfTrial(step, program) ||
  (shown.name === 'DSN' && /sendmail$/.test(step.name));

const REWRITES = /^(?:sed|[gm]?awk|perl|jq|yq|[ef]?grep|tr|cut)$/;

/** `mongosh "mongodb://app:$DB_PASSWORD@db/app"`: it gives its process a title without the login. */
const isHidden = ({ name, call: { args } }: Step): boolean =>
  name === 'mongosh' && args.some(({ text }) => /^mongodb(?:\+srv)?:\/\//.test(text));

/** A part without `#!` whose head says which workflow reads it in: `# sourced from .github/workflows/packages.yml`. */
const isOfWorkflow = ({ file: { language, text } }: Program): boolean =>
  language === 'shell' &&
  !text.startsWith('#!') &&
  /^(?:[ \t]*(?:#.*)?\n){0,8}?[ \t]*#.*\.github\/workflows\/\S+\.ya?ml/.test(text);

/** In shell: `if [[ $GITHUB_ACTIONS != "true" ]]; then …; exit; fi` before its work: what comes after is a runner's alone. */
const isLeftOffRunners = ({ file: { language, text } }: Program): boolean =>
  language === 'shell' &&
  text.includes('GITHUB_ACTIONS') &&
  /^if \[\[? "?\$\{?GITHUB_ACTIONS(?::-)?\}?"? != "?true"? \]\]?(?:;|\s)\s*then\n(?:[ \t]+[^\n]*\n){0,8}?[ \t]+exit\b[^\n]*\nfi$/m.test(
    text,
  );

/**
 * In shell: `API="${SHOP_API:-http://localhost:8000}"` and `TOKEN="${SHOP_TOKEN:-root}"` in a script whose head says that it is for a local or
 * development set-up: what is shown there is the word that everybody finds in it.
 */
function isOfTrial({ call }: Step, program: Program): boolean {
  const { text } = program.file;
  if (!/^#.*\b(?:local|dev(?:elopment)?)\b/im.test(text.slice(0, HEAD))) return false;
  const defaults = holesIn(call.args).map(
    ({ name }) => new RegExp(`^[ \\t]*${name}=["']?\\$\\{\\w+:?-([^}\\n]*)\\}`, 'm').exec(text)?.[1],
  );
  return (
    defaults.some((value) => value !== undefined && isLocalHost(value)) &&
    defaults.some((value) => value !== undefined && /^[a-z]{2,12}$/.test(value))
  );
}
const HEAD = 1000;

/** The credential that a command line shows: every user of the machine can read it while the command runs. */
function shownBy(step: Step, program: Program): Hole | undefined {
  // Nor is anybody else logged in where the machine ends with the run, whoever starts it there.
  const { ofPacker, callers } = program.evidence;
  if (
    program.ephemeral(step.call.id) ||
    ofPacker ||
    endsWithRun(callers) ||
    isOnBuildServer(program) ||
    isOfWorkflow(program) ||
    isLeftOffRunners(program) ||
    hasOwnList(program)
  )
    return undefined;
  const isShell = program.languageOf(step.call.id) === 'shell';
  // Keys that `gpg` is told of are names of keys.
  if (step.name === 'gpg' && !step.call.args.some(({ text }) => text.startsWith('--passphrase'))) return undefined;
  // What only rewrites a text is gone within the blink of an eye.
  if (isShell && REWRITES.test(step.name)) return undefined;
  if (isHidden(step)) return undefined;
  const isFileRead = step.medium === 'file' && step.effect === 'read';
  // A word that no table knows may be a function of another file, and no process at all.
  if (isShell && step.thing === 'program' && !step.name.includes('/')) return undefined;
  if (isShell ? !isOutside(step) || isFileRead || /^[<>]/.test(step.name) : !isCommand(step)) return undefined;
  const holes = holesIn(isShell ? step.call.args : [step.call.args[0]]).filter(({ name }) => !isForUpload(name, undefined));
  const shown = credentialIn(holes, step, program);
  if (!shown || (isShell && isNoSecret(shown, step, program))) return undefined;
  return /key_?ids?(?:_|$)|^(?:example|dummy|fake|test)_/i.test(shown.name) ? undefined : shown;
}

/**
 * Who shows what, by the first of those that show the same in the same way, and how many more there are: a library of wrappers
 * around one service has a hundred such calls, and one remedy.
 */
const shownIn = lastAsked((program: Program): ReadonlyMap<Step, Shown> => {
  const firsts = new Map<string, Shown & { readonly step: Step }>();
  for (const step of program.steps) {
    const shown = shownBy(step, program);
    if (!shown) continue;
    const isShell = program.languageOf(step.call.id) === 'shell';
    const words = isShell ? step.call.args : (step.call.args[0]?.items ?? []);
    const name = nameOf(shown, program);
    const known = handedOver(step.name, words, `\${${shown.name}}`, { isFed: step.call.input !== undefined, isShell });
    // A program that no table knows may take it in no other way.
    if (known === undefined && isShell) continue;
    const way = known ?? 'keep it out of its arguments';
    // `terraform plan` and `terraform apply` take it in the same way.
    const key = `${name} ${step.name.split(' ', 1)[0]} ${way}`;
    const isBlanked = isBlankedSoon(step, `\${${shown.name}}`);
    const first = firsts.get(key) ?? { step, name, way, isBlanked, more: -1 };
    firsts.set(key, { ...first, more: first.more + 1 });
  }
  return new Map([...firsts.values()].map((first) => [first.step, first]));
});

interface Shown {
  readonly name: string;
  readonly way: string;
  readonly isBlanked: boolean;
  readonly more: number;
}

/** `curl -u`, `mysql -p`: the program writes over the word when it has read it; until then, and where it is slow to start, it is there. */
function isBlankedSoon({ call: { name, args } }: Step, held: string): boolean {
  const at = args.findIndex(({ text }) => text.includes(held));
  const [before = '', word = ''] = [args[at - 1]?.text, args[at]?.text];
  if (name === 'curl') return /^(?:-\w*[uU]|--user|--proxy-user)$/.test(before) || /^(?:-[uU]|--(?:proxy-)?user=)/.test(word);
  return /^(?:mysql|mariadb)(?:dump|admin)?$/.test(name) && /^(?:-p|--password=)/.test(word);
}

/** A command line with a credential in it, once for all that show the same. */
export function onCommandLine(step: Step, program: Program): Verdict | undefined {
  const shown = shownIn(program).get(step);
  if (!shown) return undefined;
  const { name, way, isBlanked, more } = shown;
  return missing({
    rule: 'process-list',
    severity: 'info',
    message: `\`${name}\` shows in the process list ${isBlanked ? `until \`${step.name}\` blanks it` : `while \`${step.name}\` runs`}${more > 0 ? ` (and ${more} more like it)` : ''}: ${isRepeated(step, program) && / input\b/.test(way) ? IN_FUNCTION : way}.`,
    ...(isBlanked && {
      consequence: 'Whoever is logged in to that machine can read it in the list of processes in the moment before.',
    }),
  });
}

/**
 * In shell: `retry 3 docker login …`: what is put on its input the first try reads, and the next ones find nothing.
 */
const isRepeated = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  (REPEATS.test(program.file.text.slice(program.lines.startOf(program.lines.lineAt(call.start)), call.start)) ||
    REPEATS.test(program.file.text.slice(call.start, call.end)));
const REPEATS = /^\s*(?:if\s+|!\s+)*[\w.-]*(?:retry|retries|repeat|attempt)[\w.-]*\s/i;
const IN_FUNCTION = 'pipe it in inside a function, and repeat that';

/** `$DOCKER run --env="SECRET_KEY=$SECRET_KEY"`: whichever program it is, it starts a container, and its words are public. */
export function inContainers(program: Program): readonly Verdict[] {
  const [call, shown] =
    program.calls
      .filter(
        ({ id, name, args }) => NAMED_SO.test(name) && /^(?:run|exec|create)$/.test(args[0]?.text ?? '') && program.reached(id),
      )
      .map((one) => [one, variableIn(one, program)] as const)
      .find(([, hole]) => hole !== undefined) ?? [];
  if (call === undefined || shown === undefined || program.ephemeral(call.id) || hasOwnList(program)) return [];
  return [
    missing({
      rule: 'process-list',
      severity: 'info',
      message: `\`${nameOf(shown, program)}\` shows in the process list while the container is started: hand it over with \`-e NAME\` alone.`,
      at: call,
    }),
  ];
}

const NAMED_SO = /^\$\{?\w*(?:docker|podman)\w*\}?$/i;

const variableIn = ({ id, args }: Call, program: Program): Hole | undefined =>
  args
    .filter(({ text }, at) => /^(?:--env=|-e)\w+=/.test(text) || /^(?:-e|--env)$/.test(args[at - 1]?.text ?? ''))
    .flatMap(({ holes }) => holes)
    .find((hole) => isCredential(hole, id, program) && !/key_?id$/i.test(hole.name));
