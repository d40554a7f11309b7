import type { Caller } from '../core/callers.ts';
import type { Program } from '../core/program.ts';
import { pathStartedBy, scriptStartedBy } from '../knowledge/workflow/starts.ts';

/** The file that says what a package's scripts and programs are. */
export const PACKAGE = 'package.json';

/** One script of a package: where it stands, and the files that it starts, those of the scripts that it runs included. */
export interface PackageScript {
  readonly line: number;
  readonly files: readonly string[];
}

/** What a package starts: its scripts by name, and the programs that it installs by their file, with their line. */
export interface Package {
  readonly scripts: ReadonlyMap<string, PackageScript>;
  readonly programs: ReadonlyMap<string, number>;
}

export const NO_PACKAGE: Package = { scripts: new Map(), programs: new Map() };

/** A command line read as a program; `undefined`: it cannot be read. */
export type ReadCommand = (command: string) => Promise<Program | undefined>;

/** Reads a `package.json`. One that is no JSON, or says nothing of scripts, starts nothing. */
export async function packageIn(text: string, read: ReadCommand): Promise<Package> {
  const { scripts, bin } = parsed(text);
  const commands = new Map<string, Command>();
  for (const [name, command] of textsOf(scripts)) {
    const program = await read(command);
    const steps = program?.steps ?? [];
    commands.set(name, {
      line: lineOf(text, 'scripts', name, command),
      files: program === undefined ? [] : steps.flatMap((step) => pathStartedBy(step, program) ?? []),
      runs: program === undefined ? [] : steps.flatMap((step) => scriptStartedBy(step, program) ?? []),
    });
  }
  const programs = typeof bin === 'string' ? [['bin', bin] as const] : textsOf(bin);
  return {
    scripts: new Map([...commands].map(([name, { line }]) => [name, { line, files: filesOf(name, commands, new Set()) }])),
    programs: new Map(programs.map(([name, file]) => [file.replace(/^\.\//, ''), lineOf(text, 'bin', name, file)])),
  };
}

/** Who starts files, by a package alone: a person types the script's or the program's name. */
export function callersIn({ scripts, programs }: Package, path: string): readonly (readonly [string, Caller])[] {
  const nobody = { path, schedule: '', limits: false, alerts: false, beats: false, locks: false, ephemeral: false } as const;
  return [
    ...[...scripts].flatMap(([name, { line, files }]) =>
      files.map((file) => [file, { ...nobody, line, job: name, as: 'script' }] as const),
    ),
    ...[...programs].map(([file, line]) => [file, { ...nobody, line, job: '', as: 'program' }] as const),
  ];
}

interface Command {
  readonly line: number;
  readonly files: readonly string[];
  readonly runs: readonly string[];
}

/** The files of a script, of those around it (`prebuild`, `postbuild`) and of those that it runs. */
function filesOf(name: string, commands: ReadonlyMap<string, Command>, seen: Set<string>): readonly string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { files = [], runs = [] } = commands.get(name) ?? {};
  const around = [`pre${name}`, ...runs, `post${name}`].filter((one) => commands.has(one));
  return [...new Set([...files, ...around.flatMap((one) => filesOf(one, commands, seen))])];
}

function parsed(text: string): { readonly scripts?: unknown; readonly bin?: unknown } {
  try {
    const said: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {}; // What npm does not read either.
  }
}

function textsOf(entries: unknown): readonly (readonly [string, string])[] {
  if (typeof entries !== 'object' || entries === null) return [];
  return Object.entries(entries).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}

/** The line of an entry: the first below its section that gives this key this value, else that of the section. */
function lineOf(text: string, section: string, key: string, value: string): number {
  const start = Math.max(0, text.search(new RegExp(`"${section}"\\s*:`)));
  const [quoted, command] = [JSON.stringify(key), JSON.stringify(value)];
  const isEntry = (at: number): boolean => {
    const rest = text.slice(at + quoted.length, at + quoted.length + command.length + 40);
    return /^\s*:/.test(rest) && rest.replace(/^\s*:\s*/, '').startsWith(command);
  };
  let at = text.indexOf(quoted, start);
  while (at >= 0 && !isEntry(at)) at = text.indexOf(quoted, at + 1);
  return text.slice(0, at < 0 ? start : at).split('\n').length;
}
