import type { Caller } from '../core/callers.ts';
import { scriptStartedBy } from '../knowledge/workflow/starts.ts';
import { type Deed, deedOf, filesOf, type ReadCommand } from './named.ts';

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

/** Reads a `package.json`. One that is no JSON, or says nothing of scripts, starts nothing. */
export async function packageIn(text: string, read: ReadCommand): Promise<Package> {
  const { scripts, bin } = parsed(text);
  const lines = new Map(textsOf(scripts).map(([name, command]) => [name, lineOf(text, 'scripts', name, command)]));
  const deeds = new Map<string, Deed>();
  // Those around it are run with it: `prebuild`, `postbuild`.
  for (const [name, command] of textsOf(scripts))
    deeds.set(name, await deedOf(command, read, scriptStartedBy, [`pre${name}`, `post${name}`]));
  const programs = typeof bin === 'string' ? [['bin', bin] as const] : textsOf(bin);
  return {
    scripts: new Map([...lines].map(([name, line]) => [name, { line, files: filesOf(name, deeds) }])),
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
