import type { Call, Fact } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isSayingName } from '../../knowledge/names.ts';

/**
 * `echo "::group::Pushing ${IMAGE}"`, and then `docker push "$IMAGE"`: the open group above a runner's error says what was being done, and
 * for which thing. Only where its title has a name that the command is given, or one of the command's own words.
 */
export function isInNamedGroup(call: Call, program: Program): boolean {
  const last = groupsIn(program).findLast((mark) => mark.start < call.start);
  return last !== undefined && last.title !== '' && isNamedIn(last.title, call);
}

/** A name that the command is given, or one of its own words. */
function isNamedIn(title: string, { name, args }: Call): boolean {
  const words = [name, ...args.map(({ text }) => text)].flatMap((text) => text.match(WORD) ?? []);
  // `sudo apt-get update` under "Install dependencies": the installation begins with it.
  if ([name, args[0]?.text].some((word) => MANAGERS.test(word ?? ''))) {
    if (words.includes('update')) words.push('install');
    if (words.some((word) => /^auto(?:remove|clean)$|^clean$/.test(word))) words.push('remove');
  }
  // `git merge` under "Merging".
  const lower = title.toLowerCase();
  return words.some((word) =>
    word.startsWith('$') ? title.includes(word) : lower.includes(word.toLowerCase().replace(/e$/, '')),
  );
}
const MANAGERS = /^(?:apt|apt-get|apk|dnf|yum)$/;

/**
 * In a workflow's script: `for folder in infra/*; do echo "==> $folder"`, and then `tofu init` in the same round: the runner's page shows for
 * which one it was, right above what the command says.
 */
export const isSaidInRound = (call: Call, program: Program): boolean =>
  program.file.language === 'workflow' && isItemSaid(call, program);

/** In shell: the round has said which item it is at. */
export function isItemSaid({ id, start }: Call, program: Program): boolean {
  if (program.languageOf(id) !== 'shell') return false;
  const [loop] = program.loops(id);
  const item = loop && /^for\s+(\w+)\s+in\b/.exec(program.file.text.slice(loop.start, loop.start + HEAD))?.[1];
  return (
    item !== undefined &&
    program
      .children(loop?.id ?? -1)
      .some(
        (fact) =>
          fact.kind === 'call' &&
          /^(?:echo|printf)$/.test(fact.name) &&
          fact.end <= start &&
          isOnPage(fact, program) &&
          fact.args.some(({ holes }) => holes.some((hole) => hole.name === item)),
      )
  );
}
const HEAD = 80;

/** In a workflow's script: `echo "Creating tag $tag"`, and then `git tag "$tag"`: on the runner's page the one stands right above the other's complaint. */
export function isSaidBefore(call: Call, program: Program): boolean {
  if (program.file.language !== 'workflow' || program.languageOf(call.id) !== 'shell') return false;
  return before(call, program).some(
    (said) =>
      /^(?:echo|printf)$/.test(said.name) && isOnPage(said, program) && said.args.some(({ text }) => isNamedIn(text, call)),
  );
}
const SO_NEAR = 2;

/** In a script that no clock starts: `echo "installing golint"`, and on the next line `go install golang.org/x/lint/golint@latest`. */
export function isSaidJustBefore(call: Call, program: Program): boolean {
  if (program.file.language !== 'shell' || program.evidence.job !== undefined) return false;
  const last = before(call, program).at(-1);
  return (
    last !== undefined &&
    /^(?:echo|printf)$/.test(last.name) &&
    last.output === undefined &&
    last.args.some(({ text }) => isNamedIn(text, call))
  );
}

/** On the screen, which the runner keeps, or in the summary of the run: `>> "$GITHUB_STEP_SUMMARY"`. */
const isOnPage = ({ id, output }: Call, { calls }: Program): boolean =>
  output === undefined ||
  calls.some(({ name, input, args }) => name.startsWith('>') && input === id && args[0]?.text === '${GITHUB_STEP_SUMMARY}');

/**
 * In a workflow's script: `echo "Reading $list"`, `total=$(yq '.items | length' "$list")`, and then `yq ".items[$i]" "$list"` in the rounds: what
 * kept it from the file would have ended the step before, right below its name.
 */
export function isReadBefore(call: Call, program: Program): boolean {
  if (program.file.language !== 'workflow' || !/^(?:jq|yq)$/.test(call.name)) return false;
  const file = call.args.at(-1)?.text ?? '';
  if (!/^[\w./-]+\.\w+$|^\$\{\w+\}$/.test(file)) return false;
  const first = program.calls.find(({ name, args }) => name === call.name && args.at(-1)?.text === file);
  return (
    first !== undefined &&
    first.end < call.start &&
    first.fate === 'raises' &&
    program.calls.some(
      (said) =>
        said.name === 'echo' &&
        said.end < first.start &&
        isOnPage(said, program) &&
        said.args.some(({ text }) => text.includes(file)),
    )
  );
}

/** The two that stand before a call in its scope; of a run of one program only the first is asked for: `apt-get remove a`, `apt-get remove b`. */
function before({ within, start, name: own }: Call, program: Program): readonly Call[] {
  const found: Call[] = [];
  const facts = program.children(within);
  for (let at = facts.length - 1; at >= 0 && found.length < SO_NEAR; at--) {
    const fact = facts[at] as Fact;
    if (fact.end <= start && fact.kind === 'call' && fact.name !== own && !/^(?:getenv|argv|[<>]+)$/.test(fact.name))
      found.unshift(fact);
  }
  return found;
}

/**
 * In a script: `note "running $file"`, a logger or a function of the file's own that reports, and then what is given `$file`: whoever reads
 * that knows for which one it was.
 */
export function isSaidOfSame(call: Call, program: Program): boolean {
  if (program.file.language !== 'shell') return false;
  const last = before(call, program).at(-1);
  if (last === undefined || last.output !== undefined) return false;
  const isReport =
    isSayingName(last.name) ||
    program.step(last.id)?.effect === 'report' ||
    (last.local !== undefined && program.stepsUnder(last.local).some(({ effect }) => effect === 'report'));
  const names = last.args.flatMap(({ holes }) => holes.map(({ name }) => name));
  return isReport && call.args.some(({ holes }) => holes.some(({ name }) => /^[a-z_]\w*$/i.test(name) && names.includes(name)));
}

/** In a function that is only run within `< <(…)`: its status is nobody's, and what it says is looked at by who reads it. */
export const isReadFrom = ({ id }: Call, program: Program): boolean => {
  if (!program.file.text.includes('<(')) return false;
  const chains = program.chains(id);
  return chains.length > 0 && chains.every(({ sites }) => sites.some(({ start }) => isInProcess(program.file.text, start)));
};
const isInProcess = (text: string, start: number): boolean => /<\(\s*$/.test(text.slice(Math.max(0, start - NEAR), start));
const NEAR = 8;
const WORD = /\$\{\w+\}|\w{4,}/g;

/** Where a group of lines starts, with its title, and where one ends, with none. */
const groupsIn = lastAsked((program: Program): readonly { readonly start: number; readonly title: string }[] =>
  program.file.text.includes('::group::') ? program.calls.flatMap(markOf) : [],
);

function markOf({ name, args, start }: Call): { readonly start: number; readonly title: string }[] {
  const said = name === 'echo' ? /^::(?:(group)|endgroup)::(.*)/s.exec(args[0]?.text ?? '') : null;
  return said === null ? [] : [{ start, title: said[1] === undefined ? '' : (said[2] ?? '') }];
}
