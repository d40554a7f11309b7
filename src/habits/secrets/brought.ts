import type { Hole, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { holesIn } from '../../knowledge/credentials.ts';
import { isPublic } from '../../knowledge/packages.ts';
import { isCredentialName } from '../../knowledge/secrets.ts';
import { asPattern } from '../../knowledge/words.ts';

/**
 * Credentials that the code only has a name for: they are given on the command line or typed in, stand in a file of settings, or are a
 * constant of a module that holds them. Only for `kept`.
 */
export const brought = (program: Program): readonly Verdict[] =>
  /^(?:python|javascript)$/.test(program.file.language) ? [...handed(program), ...ofFiles(program), ...ofModules(program)] : [];

/** `api_key = arg`, `password = input("Password: ")`, `token = args.token_file.read_text()`: all of the value, and nothing made of it. */
const handed = (program: Program): readonly Verdict[] =>
  program.written
    .filter(
      ({ id, role, name, value }) =>
        role === 'assigned' &&
        isCredentialName(name ?? '') &&
        isWhole(value) &&
        program.reached(id) &&
        areHanded(program.sources(value)),
    )
    .map(keptAt);

const isWhole = ({ text, holes }: Value): boolean => holes.length === 1 && text === `\${${holes[0]?.name}}`;

const areHanded = (sources: readonly Step[]): boolean =>
  sources.length > 0 &&
  sources.every(({ medium, effect }) => medium === 'arguments' || effect === 'ask' || (medium === 'file' && effect === 'read'));

/** `password = settings["password"]` out of `yaml.safe_load(open(…))`. */
const ofFiles = (program: Program): readonly Verdict[] =>
  placesOf(program)
    .filter(({ id, holes }) => holes.some((hole) => isOfFile(hole, program)) && program.reached(id))
    .map(keptAt);

/** An entry of what was read; of a record that a loop goes through nobody knows what it means by it. */
function isOfFile(hole: Hole, program: Program): boolean {
  if (hole.from === undefined || hole.member === undefined || !isCredentialName(hole.member)) return false;
  const from = program.fact(hole.from);
  if (from.kind === 'scope' && from.role === 'loop') return false;
  const sources = program.sources(lone(hole));
  return sources.length > 0 && sources.every(({ medium, effect }) => medium === 'file' && effect === 'read');
}

const lone = (hole: Hole): Value => ({ text: `\${${hole.name}}`, holes: [hole], type: 'other', start: 0, end: 0 });

/** `from login import api_key`, `config.API_TOKEN`, `require("./config.json").token`. */
const ofModules = (program: Program): readonly Verdict[] =>
  placesOf(program)
    .filter(({ id, holes }) => holes.some((hole) => isOfModule(hole, program)) && program.reached(id))
    .map(keptAt);

function isOfModule({ name, from, member }: Hole, { file }: Program): boolean {
  const [, module = '', constant = ''] = /^(.+)\.([A-Za-z_]\w*)$/.exec(name) ?? [];
  if (from !== undefined || (member !== undefined && member !== constant) || !isConstantName(constant)) return false;
  if (file.language === 'javascript') return /^\.{1,2}\//.test(module);
  return /^\.*[a-z_][\w.]*$/i.test(module) && !isPublic(module) && isImported(module, file.text);
}

/** Not a class, nor a module that makes them: `google.oauth2.credentials`. */
const isConstantName = (name: string): boolean =>
  isCredentialName(name) && !/^(?:[A-Z][a-z]\w*|auth|credentials?|secrets|tokens?_\w+)$/.test(name);

const isImported = (module: string, text: string): boolean =>
  new RegExp(`^[ \\t]*(?:from[ \\t]+${asPattern(module)}[ \\t]+import|import[ \\t]+${asPattern(module)})\\b`, 'm').test(text);

interface PlaceOfHoles {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly holes: readonly Hole[];
}

/** What is given a name, and what calls are given. */
const placesOf = lastAsked((program: Program): readonly PlaceOfHoles[] => [
  ...program.written.map(({ id, start, end, value }) => ({ id, start, end, holes: holesIn([value]) })),
  ...program.calls.map(({ id, start, end, args, options }) => ({
    id,
    start,
    end,
    holes: holesIn([...args, ...options.values()]),
  })),
]);
