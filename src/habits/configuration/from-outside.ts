import type { Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { kept, keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isPlaceName } from '../../knowledge/settings.ts';

/** A place taken from the environment, an argument, a file of settings, or the home directory of whoever runs it. */
export function placeFromOutside(step: Step, program: Program): Verdict | undefined {
  if (!isFromOutside(step) || isOfContext(step, program)) return undefined;
  // In a workflow a name says what an input is for, and a script's words are its own.
  if (isNamedForPlace(step, program)) return kept;
  return program.file.language !== 'workflow' && usedAsPlaces(program).has(step) ? kept : undefined;
}

/**
 * An option is declared, and a file of settings is read in (`setup`); `process.env.NODE_ENV = 'test'` takes nothing from outside.
 */
const isFromOutside = ({ medium, effect, thing }: Step): boolean =>
  (medium === 'arguments' && (effect === 'read' || effect === 'setup')) ||
  (medium === 'environment' && (effect === 'read' || (effect === 'setup' && thing !== undefined)));

/** `Path.home()`, `os.homedir()`: the home of whoever runs it. */
export const home = (program: Program): readonly Verdict[] =>
  program.calls.filter(({ id, name }) => HOME.test(name) && program.reached(id)).map(keptAt);
const HOME = /^(?:pathlib\.Path\.home|(?:node:)?os\.homedir)$/;

/** What a runner gives each job: its files, and what it knows of the run. A workflow's own `env:` names what an input holds. */
function isOfContext({ target }: Step, program: Program): boolean {
  const name = target?.text ?? '';
  if (OF_PROTOCOL.test(name)) return true;
  return program.file.language === 'workflow' && (OF_RUN.test(name) || OF_LOGIN.test(name));
}

const OF_PROTOCOL = /^GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY|STATE)$/;
/** Who signs in belongs to the credential beside it. */
const OF_LOGIN = /^secrets\.\w*user/i;
const OF_RUN = /^(?:github(?!\.event\.inputs\.)|steps|needs|matrix|runner|job|jobs|strategy|env)\.|^(?:GITHUB|RUNNER)_/;

/** `OUTPUT_DIR`, `--db-host`; an option whose help says "path to the results". `INPUT_PR` is what an action calls its input. */
function isNamedForPlace({ target, call, medium }: Step, program: Program): boolean {
  const name = target?.text ?? '';
  if (isPlaceName(program.file.language === 'workflow' ? name.replace(/^INPUT_/, '') : name)) return true;
  if (medium === 'environment' && PERSON.test(name)) return true;
  const isFlag = call.options.has('is_flag') || /^store_/.test(call.options.get('action')?.text ?? '');
  return !isFlag && OF_PLACE.test(call.options.get('help')?.text ?? '');
}

/** Who runs it, and on which machine. */
const PERSON = /^(?:USER|USERNAME|LOGNAME|SUDO_USER|HOSTNAME)$/;

/** "path to the results", in the languages that help is written in. */
const OF_PLACE =
  /\b(?:path|director(?:y|ies)|folder|files?|host|url|verzeichnis|datei|carpeta|directorio|archivo|fichier|dossier|chemin)\b|ディレクトリ|フォルダ|ファイル|目录|文件|路径|каталог|папк|файл/iu;

/** What is asked for without a name (`$1`, `sys.argv[1]`), and then is the file, the folder or the host that a step goes to, or named so. */
const usedAsPlaces = lastAsked((program: Program): ReadonlySet<Step> => {
  const places: Value[] = [];
  for (const { medium, thing, target, call } of program.steps) {
    if (call.name === 'cd' && call.args[0]) places.push(call.args[0]);
    // `docker run -v "$ARTIFACTS":/logs`: a folder of this machine.
    places.push(...call.args.filter(({ text }) => MOUNTED.test(text)));
    if (target === undefined || target.holes.length === 0) continue;
    if (medium === 'file' || HOST_IN_HOLE.test(target.text) || (thing === 'http' && /^\$\{/.test(target.text)))
      places.push(target);
  }
  for (const { role, name, value } of program.written) {
    if (role === 'assigned' && value.holes.length > 0 && isPlaceName(name ?? '')) places.push(value);
  }
  return new Set(places.flatMap((place) => originsIn(place, program).filter(isFromOutside)));
});

/** In shell what a command makes of an argument (`$(resolve "$1")`) is another thing. */
const originsIn = (place: Value, program: Program): readonly Step[] =>
  program.file.language === 'python' || program.file.language === 'javascript'
    ? program.sources(place)
    : [place, ...place.holes.flatMap(({ name }) => program.given(name).map(({ value }) => value))]
        .flatMap(({ holes }) => holes)
        .flatMap(({ from }) => (from === undefined ? [] : (program.step(from) ?? [])));

const MOUNTED = /^(?:--volume=|-v)?\$\{[^}]+\}(?:\/[^:]*)?:\/[^/]/;

const HOST_IN_HOLE = /^\w+:\/\/(?:[^@/]*@)?\$\{[^}]+\}(?:[:/]|$)/;
