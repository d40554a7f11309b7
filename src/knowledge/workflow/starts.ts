import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import type { Step } from '../../core/step.ts';
import { fileRunBy, scriptRunBy } from '../javascript/starts.ts';
import { entryBefore, entryOf } from './jobs.ts';

/** What of a step says which file it starts. */
export type Start = Pick<Step, 'call' | 'thing' | 'medium' | 'target' | 'under'>;

/** What may start a file: the steps, and `su`, which a script that reads in another one may have from there. */
export const startsIn = ({ steps, calls, step }: Program): readonly Start[] => [
  ...steps,
  ...calls
    .filter(({ id, name }) => AS_ANOTHER.test(name) && step(id) === undefined)
    .map((call) => ({ call, thing: undefined, medium: 'process', target: undefined, under: [] }) as const),
];
const AS_ANOTHER = /^(?:su|runuser)$/;

/** Where a file that starts others runs, and where it lies. */
export interface Place {
  /** The folder of the repository; undefined: nobody can tell. */
  readonly base: string | undefined;
  readonly home: string;
}

const AT_ROOT: Place = { base: '', home: '' };

/** The file of the repository that a step starts, as a path from its root; a path on the machine stays as it is written. */
export function pathStartedBy(step: Start, program: Program, { base, home }: Place = AT_ROOT): string | undefined {
  const run = fileRunBy(wordsOf(step)) ?? writtenPath(step);
  if (run === undefined) return undefined;
  const written = copiedFrom(run, step, program) ?? run;
  const inside = inOwnWords(withEnvironment(written, step, program), home, program);
  if (/[*?]|\$\{/.test(inside)) return undefined;
  return /^[/~]/.test(inside) ? rooted(inside) : joined([base, ...foldersOf(step, program, home), inside]);
}

/** `/./` is the root of the repository, as `inOwnWords` writes it; anything else that is absolute lies on a machine. */
const rooted = (path: string): string | undefined =>
  path.startsWith(ROOT) ? joined([path.slice(ROOT.length).replace(/^\/+/, '')]) : path;
const ROOT = '/./';

/** The folder of a script as it writes it itself: `$(dirname "$0")`, `$HERE` that was given so, the runner's workspace, the top of the work tree. */
function inOwnWords(written: string, home: string, program: Program): string {
  const found = /^\$\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(written);
  const inside = found?.[1];
  if (found === null || inside === undefined) return written;
  const rest = written.slice(found[0].length);
  if (/^(?:github\.workspace|GITHUB_WORKSPACE)$/.test(inside)) return `${ROOT}${rest}`;
  if (/^(?:github\.action_path|GITHUB_ACTION_PATH)$/.test(inside)) return `${ROOT}${home}${rest}`;
  const given = /^\w+$/.test(inside) ? program.given(inside) : [];
  const said = given.length === 1 ? given[0]?.value.text.slice(2, -1) : inside;
  if (/^git rev-parse --show-toplevel$/.test(said ?? '')) return `${ROOT}${rest}`;
  const own = OWN_FOLDER.exec(said ?? '');
  return own ? `${ROOT}${home}${own[1] ?? ''}${rest}` : written;
}

const OWN_FOLDER =
  /^(?:cd (?:-P |-- )?"?\$\()?dirname (?:-- )?"?(?:\$\((?:readlink -[fe]|realpath) (?:-- )?"?)?\$?\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?"?\)?"?\)?(\/[\w./-]*)?"?(?:$| *(?:&&|;|>))/;

/** A workflow or an action of the repository that a call uses, by the files that it may be. */
export function fileUsedBy(name: string): readonly string[] {
  if (!name.startsWith('./')) return [];
  const path = joined([name]);
  if (path === undefined) return [];
  return /\.ya?ml$/.test(path) ? [path] : ['action.yml', 'action.yaml'].map((file) => (path === '' ? file : `${path}/${file}`));
}

/** The scripts of the repository that an action is handed to run: `docker-cmd-file: .github/renovate-entrypoint.sh`. */
export const filesHandedTo = ({ name, options }: Call): readonly string[] =>
  name.includes('/')
    ? [...options].flatMap(([key, { text }]) => (TO_RUN.test(key) && SCRIPT.test(text) ? (joined([text]) ?? []) : []))
    : [];
const TO_RUN = /(?:^|[-_])(?:script|entry-?point|cmd|command|exec|run)(?:$|[-_])/i;
const SCRIPT = /^[\w./-]+\.(?:sh|bash|py)$/;

/**
 * The files that a script of `actions/github-script` loads, which runs at the root of the repository: `require('./.github/x.js')`,
 * `import('${{ github.workspace }}/x.mjs')`.
 */
export function filesLoadedBy({ id, role, start, end, within }: Scope, program: Program): readonly string[] {
  if (role !== 'unit' || within < 0 || program.languageOf(id) !== 'javascript') return [];
  const loads = program.file.text.slice(start, end).matchAll(LOADS);
  return [...loads].flatMap(([, , path]) => joined([path]) ?? []);
}

const LOADS =
  /\b(?:require|import)\(\s*(['"`])(?:\.|\$\{\{\s*github\.workspace\s*\}\}|\$\{process\.env\.GITHUB_WORKSPACE\})\/([\w./-]+)\1\s*\)/g;

/** The folder of the repository in which a step's commands run; undefined: nobody can tell. */
export function folderOf(step: Start, program: Program): string | undefined {
  const folder = joined(foldersOf(step, program));
  return folder === undefined || /\$\{|^\/|^~/.test(folder) ? undefined : folder;
}

/** Does a file that starts others go to a folder of its own choice before this step? `home`: where the file lies. */
export const isPlaced = (step: Start, program: Program, home = ''): boolean =>
  foldersOf(step, program, home).some((folder) => /^[/~]/.test(folder));

/** The script of the `package.json` at the repository's root that a step runs: `npm run export`. */
export function scriptStartedBy(step: Start, program: Program): string | undefined {
  const name = scriptRunBy(wordsOf(step));
  return name !== undefined && joined(foldersOf(step, program)) === '' ? name : undefined;
}

/** The targets of the Makefile at the repository's root that a step builds: `make -j4 lint test`; none are named: the usual one, `''`. */
export function targetsMadeBy(step: Start, program: Program): readonly string[] | undefined {
  const [head, ...words] = wordsOf(step);
  if (head === 'just' || head === 'task') return ofRunner(head, words, step, program);
  if (
    head === undefined ||
    !/^g?make$/.test(head) ||
    words.some((word) => /^-(?:\w*[Cfn]|-(?:directory|file|makefile|dry-run))/.test(word))
  )
    return undefined;
  if (joined(foldersOf(step, program)) !== '') return undefined;
  const targets = words.filter((word) => /^[\w./-]+$/.test(word) && !word.startsWith('-') && !/^\d+$/.test(word));
  return targets.length > 0 ? targets : [''];
}

/** `just lint`, `task lint test`: what comes after a name of just's are its arguments. None is named: the usual one. */
function ofRunner(head: string, words: readonly string[], step: Start, program: Program): readonly string[] | undefined {
  if (words.some((word) => /^-(?:[dft]|-(?:dir|taskfile|justfile|working-directory|dry))/.test(word))) return undefined;
  if (joined(foldersOf(step, program)) !== '') return undefined;
  const names = words.filter((word) => /^\w[\w.:-]*$/.test(word)).map((word) => `${head}:${word}`);
  if (names.length === 0) return [`${head}:`];
  return head === 'just' ? names.slice(0, 1) : names;
}

const wordsOf = ({ call }: Start): readonly string[] => [...call.name.split(' '), ...call.args.map(({ text }) => text)];

/** A script by its path, or a module by its name: `python -m jobs.export`. */
function writtenPath({ thing, medium, target, call }: Start): string | undefined {
  if (medium !== 'process') return undefined;
  // `bash -n update.sh` only reads it.
  if (/^(?:ba|da|k|z)?sh$/.test(call.name) && call.args[0]?.text === '-n') return undefined;
  if (thing === 'script') return target?.text;
  // `scripts/packages`, which needs no ending.
  if (thing === 'program' && /^(?:\.\/)?(?:[\w.-]+\/)+[\w.-]+$/.test(call.name)) return call.name;
  if (AS_ANOTHER.test(call.name)) return startedAs(call);
  const at = /^python[\d.]*$/.test(call.name) ? call.args.findIndex(({ text }) => text === '-m') : -1;
  const module = at < 0 ? undefined : call.args[at + 1];
  return module?.holes.length === 0 && /^[\w.]+$/.test(module.text) ? `${module.text.replaceAll('.', '/')}.py` : undefined;
}

/** `su builder -c "$HERE/build.sh all"`: the script that another account starts. */
function startedAs({ args }: Call): string | undefined {
  const at = args.findIndex(({ text }) => /^-\w*c$|^--command$/.test(text));
  return at < 0
    ? undefined
    : /^(?:\$\{(?:[^{}]|\{[^{}]*\})*\})?[\w./~-]+\.(?:sh|bash|ksh|py)(?=\s|$)/.exec(args[at + 1]?.text ?? '')?.[0];
}

/** `cp jobs/export.py /tmp/export.py`, and then `python /tmp/export.py`: the file lies in the checkout, wherever its copy is run. */
function copiedFrom(written: string, { call }: Start, program: Program): string | undefined {
  if (!written.startsWith('/')) return undefined;
  const job = program.job(call.id);
  const copy = program.calls.find(
    ({ id, name, args }) =>
      name === 'cp' && id < call.id && program.job(id) === job && args.length > 1 && args.at(-1)?.text === written,
  );
  return copy?.args.at(-2)?.text;
}

/** An expression at the head of a command is read as a name of the shell: `${X_github_action_path__}`. */
const unmasked = (text: string): string =>
  text.replace(/\$\{X_+(github|env)_(\w+?)_*\}/g, (_, context: string, name: string) => `\${${context}.${name}}`);

/** `${{ env.PLACE }}/run.sh`, `$PLACE/run.sh`: what the workflow, or the job, writes under `env:`. */
function withEnvironment(text: string, { call }: Start, program: Program): string {
  return unmasked(text).replace(/\$\{(?:env\.)?([A-Za-z_]\w*)\}/g, (said, name: string) => {
    const job = program.job(call.id);
    const given =
      (job && entryOf(job, `env.${name}`, program)) ??
      (program.file.language === 'workflow' ? entryOf(undefined, `env.${name}`, program) : undefined);
    return given === undefined || given.value.holes.length > 0 ? said : given.value.text;
  });
}

/** Where the step stands when it starts: the job's folder, or the step's own, and where `cd` has gone before it. */
function foldersOf(step: Start, program: Program, home = ''): readonly string[] {
  const { call } = step;
  const folders: string[] = [];
  const job = program.job(call.id);
  const groups = groupsAround(call.id, program);
  const unit = program.fact(groups[0] ?? 0);
  const own = entryBefore(unit, 'steps.working-directory', program);
  const shared =
    entryOf(job, 'defaults.run.working-directory', program) ?? entryOf(undefined, 'defaults.run.working-directory', program);
  if (own !== undefined) folders.push(own);
  else if (shared) folders.push(shared.value.text);
  // `(cd keycloak && ./deploy.sh)`: in the groups around it as well.
  for (const around of groups)
    for (const fact of program.children(around)) {
      if (fact.id >= call.id) break;
      if (fact.kind === 'call' && fact.name === 'cd' && fact.args[0] && !isLeft(fact, call, program))
        folders.push(inOwnWords(fact.args[0].text, home, program));
    }
  return folders.map((folder) => withEnvironment(folder, step, program));
}

/** The script, and what stands in it around a call, from the outside in. A group of commands is no script. */
function groupsAround(id: number, program: Program): readonly number[] {
  const groups: number[] = [];
  for (let at = program.fact(id).within; at >= 0; at = program.fact(at).within) {
    const around = program.fact(at);
    groups.unshift(at);
    if (around.kind === 'scope' && around.role === 'unit' && around.language !== undefined) break;
  }
  return groups;
}

/** `if (cd keycloak && ./deploy.sh); then`: a group in a condition is no scope; behind its end its `cd` is over. */
function isLeft(cd: Span, call: Span, { file: { text } }: Program): boolean {
  if (!/(?:^|[^$])\(\s*$/.test(text.slice(Math.max(0, cd.start - 20), cd.start))) return false;
  let open = 0;
  for (const sign of text.slice(cd.end, call.start)) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) return true;
  }
  return false;
}

/** Folders and a path as one path, `.` and `..` resolved; undefined: it leaves the repository, or its beginning is unknown. */
function joined(parts: readonly (string | undefined)[]): string | undefined {
  const from = parts.findLastIndex((part) => part !== undefined && /^[/~]/.test(part));
  const known = parts.slice(Math.max(0, from));
  const first = known[0] ?? '';
  if (known.includes(undefined)) return undefined;
  const isInside = from < 0 || first.startsWith(ROOT);
  const segments: string[] = [];
  for (const segment of known.join('/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return isInside || first.startsWith('~') ? segments.join('/') : `/${segments.join('/')}`;
}
