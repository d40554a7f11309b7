import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';
import { redirectedTo } from './following.ts';
import { endsAtFailure } from './heard.ts';
import { startedBy } from './piped-installer.ts';

/**
 * `curl -o shop.pkg "$url"`, and further on in a strict script `installer -pkg shop.pkg`, `tar xzf shop.tgz`, `java -jar shop.jar`, or the
 * program itself by its name: an error page is none of these, and the run ends there. So it does where that is the last command, whose
 * status is the script's; and what is given to a checker right away was looked at.
 */
export function isRefusedAfter(call: Call, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  return filesOf(call, program).some(({ file, from }) => {
    const after = laterCalls(from, call, program);
    const names = namesOf(file, after);
    const last = after.at(-1);
    return (
      after.some(
        (later) =>
          later.fate === 'raises' && (endsAtFailure(program) || later === last) && isRefusing(later, file, names, program),
      ) || isChecked(after[0], file)
    );
  });
}

/** Somebody starts by its name what came, strictly or not: an error page is no program, and says so. */
export const isStartedAfter = (call: Call, program: Program): boolean =>
  program.languageOf(call.id) === 'shell' &&
  filesOf(call, program).some(({ file, from }) => {
    const after = laterCalls(from, call, program);
    const names = namesOf(file, after);
    return after.some((later) => names.has(lastPart(startedBy(later))));
  });

/** In the same job of a workflow; what only fills in a word or tells something is passed over. */
function laterCalls(from: number, { id }: Call, program: Program): readonly Call[] {
  const job = program.job(id);
  const calls = job === undefined ? program.calls : program.callsIn(job.id);
  return calls
    .filter(({ start, name }) => start > from && !/^(?:getenv|argv|echo|printf|>>?)$/.test(name))
    .toSorted((one, other) => one.start - other.start);
}

interface Kept {
  readonly file: string;
  /** Where it is kept, or the function that keeps it is called. */
  readonly from: number;
}

/** The files that its answer is kept in, by the words that the function is given: `grab() { curl -o "$2" "$1"; }`. */
function filesOf(call: Call, program: Program): readonly Kept[] {
  const place = placeOf(call, program);
  if (place === undefined) return [];
  const end = Math.max(...partsOf(call, program).map((part) => part.end));
  if (!/\$\{\d\}/.test(place.text)) return [{ file: place.text, from: end }];
  return program.chains(call.id).map(({ sites }) => {
    const site = sites.at(-1);
    const file = place.text.replace(/\$\{(\d)\}/g, (word, at) => site?.args[Number(at) - 1]?.text ?? word);
    return { file, from: site?.end ?? end };
  });
}

function placeOf(call: Call, program: Program): Value | undefined {
  const { args } = call;
  const at = args.findIndex(({ text }) => /^-\w*o$|^--output$/.test(text));
  const own = at < 0 ? undefined : args[at + 1];
  if (own !== undefined && own.text !== '-') return own;
  const address = args.find(({ text }) => /^(?:\w+:\/|\$\{\w+\})\//.test(text));
  if (address !== undefined && args.some(({ text }) => /^-\w*O\w*$|^--remote-name$/.test(text)))
    return { ...address, text: lastPart(address.text) };
  return partsOf(call, program)
    .map((part) => redirectedTo(part, program))
    .find((value) => value !== undefined);
}

/** The parts of its pipe. */
const partsOf = (call: Call, { calls }: Program): readonly Call[] =>
  call.group === undefined ? [call] : calls.filter(({ group }) => group === call.group);

/** What it is called, there or among the programs: `mv ./shopctl.new /usr/local/bin/shopctl`. */
function namesOf(file: string, after: readonly Call[]): ReadonlySet<string> {
  const names = new Set([lastPart(file)]);
  for (const later of after) {
    if (!/^(?:mv|cp|install|ln)$/.test(startedBy(later))) continue;
    const places = later.args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
    if (places.slice(0, -1).some((place) => names.has(lastPart(place)))) names.add(lastPart(places.at(-1) ?? ''));
  }
  names.delete('');
  return names;
}

function isRefusing(later: Call, file: string, names: ReadonlySet<string>, program: Program): boolean {
  const isGiven = later.args.some(({ text }) => text === file || (text.length > SHORT && lastPart(text) === lastPart(file)));
  const line = lineOfCall(later).replace(/^sudo (?:-\w+ )*/, '');
  if (isGiven && (REFUSES.test(line) || REFUSES.test(program.step(later.id)?.name ?? ''))) return true;
  return names.has(lastPart(startedBy(later)));
}
const SHORT = 3;

/** Programs that end badly when they are given an error page: they parse, unpack, compile, install or start it. */
const REFUSES =
  /^(?:(?:bsd)?tar|unzip|gunzip|unxz|bunzip2|unzstd|7z|cpio|dpkg|rpm|installer|hdiutil|(?:apt|apt-get|dnf|yum|apk|pip3?|npm) (?:\S+ )*(?:install|add|i)\b|msgfmt|make|java|javac|g?cc|[cg]\+\+|clang|rustc|go (?:run|build)|jq (?:\S+ )*-\w*e|xmllint|python[\d.]*|node|ruby|php|(?:docker|podman) load|(?:kubectl|oc) (?:\S+ )*(?:apply|create)|gpg2? .*--(?:import|dearmor|verify))(?:\s|$)/;

/** `msgfmt shop.po -o /dev/null`, `jq empty answer.json`: nothing comes of it but whether it is right. */
const isChecked = (next: Call | undefined, file: string): boolean =>
  next?.args.some(({ text }) => text === file) === true && CHECKS.test(lineOfCall(next));
const CHECKS =
  /^(?:msgfmt\b.*(?:-c\b|-o \/dev\/null)|jq (?:-\w+ )*(?:empty|\.) |xmllint .*--noout|(?:ba|z)?sh -n|php -l|yamllint|jsonlint|visudo -c|python[\d.]* -m (?:json\.tool|py_compile))/;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
