import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame, originsOf } from '../../knowledge/fresh.ts';

/** Programs that fill a folder: out of an archive, a repository, sources. */
const FILLS = /^(?:tar|bsdtar|unzip|7z|git clone|git worktree add|svn checkout|hg clone|cpio|helm pull|helm fetch)$/;
const ARCHIVE = /\.(?:tar(?:\.\w+)?|t[gbx]z2?|zip|7z)$/i;

/**
 * In a shell script: a folder that this script unpacks, downloads into or works in. `rm -rf "/opt/src/app-$V"` before or after
 * `tar xf "app-$V.tar.gz"`; `cd "app-$V" && make; cd ..; rm -rf "app-$V"`.
 */
export function isOfArchive({ call }: Step, target: Value, program: Program): boolean {
  if (program.languageOf(call.id) !== 'shell') return false;
  const { within, start, end } = call;
  const fills = program.steps.filter(({ name }) => FILLS.test(name));
  if (fills.length === 0) return false;
  // `rm -rf "$TOOL"; tar xzf tool.tgz -C "$HOME"`: side by side, the one is there for the other.
  if (fills.some(({ call }) => call.within === within && call.start > start && call.start - end < BESIDE)) return true;
  const name = lastOf(target.text);
  const words = fills.flatMap(({ call: { args } }) => args.flatMap((word) => originsOf(word, program)));
  if (name.length > 2 && !/^\$\{\w+\}$|[*?]/.test(name) && words.some((word) => isNamedAfter(lastOf(word.text), name)))
    return true;
  if (words.some((word) => isSame(word, target))) return true;
  if (/^[/~]/.test(target.text)) return false;
  return program.calls.some(({ name: verb, args }) => /^(?:cd|pushd)$/.test(verb) && isSame(args[0], target));
}

/** `app-1.2.tar.gz` unpacks into `app-1.2`. */
const isNamedAfter = (archive: string, folder: string): boolean =>
  archive === folder || (archive.startsWith(folder) && ARCHIVE.test(archive)) || archive === `${folder}.git`;

const BESIDE = 120;

const lastOf = (text: string): string => lastPartOf(text.replace(/\/+$/, ''));

/** The last part of a path that ends in no slash; what stands inside `${…}` is no path. */
export const lastPartOf = (path: string): string => /(?:\$\{[^}]*\}|[^/$]|\$(?!\{[^}]*\}))*$/.exec(path)?.[0] ?? path;

/**
 * In a shell script: caches of the package manager, what is gone with the next boot, one file that an answer names; and in a
 * script whose name says that it uninstalls or tidies up, all that it was started for.
 */
export function isOfMachine({ call, medium }: Step, target: Value, program: Program): boolean {
  if (medium !== 'file' || program.languageOf(call.id) !== 'shell') return false;
  if (/^\/var\/(?:cache|lib\/apt\/lists)(?:\/|$)|^\/(?:var\/)?run\//.test(target.text)) return true;
  // `rm -rf feeds/generated`: a fixed place in the checkout, which the next run makes again; what is left of an older version.
  if (target.holes.length === 0 && /^(?:\.\/)?[\w.-]+(?:\/[\w.*?-]+)*\/?$/.test(target.text) && !/^\.{1,2}\/?$/.test(target.text))
    return true;
  if (isFilledHere(call, target, program)) return true;
  if (/[._-](?:old|orig|bak|backup|bkup|tmp)$/i.test(target.text)) return true;
  if (originsOf(target, program).some(({ text }) => WORKED_IN.test(text))) return true;
  if (/(?:^|[/_.-]|vpn)(?:uninstall|clean(?:up)?)(?:$|[_.-])[^/]*$/i.test(program.file.path)) return true;
  const isOne = !call.args.some(({ text }) => /^-\w*[rR]|^--recursive/.test(text));
  return isOne && call.name === 'rm' && /^\$\{.*\}$/s.test(target.text) && isCall(target, program);
}

/** `runtime/upload_workarea/$1/*`: where a run works, and the next one begins anew. */
const WORKED_IN = /(?:^|[/_.-])(?:work_?(?:area|dir)s?|scratch|tmp|temp|caches?)(?=[/_.-])/i;

/** What a command says, not what a loop hands out. */
const isCall = ({ holes }: Value, program: Program): boolean =>
  holes.length === 1 && holes[0]?.from !== undefined && program.fact(holes[0].from).kind === 'call';

/** `curl -o "$file"` before it; `mkdir -p "$crds"` and then `rm -f "$crds"/*.yml`, which the rest of the script fills. */
function isFilledHere({ start }: Step['call'], target: Value, program: Program): boolean {
  const folder = /^(.+)\/[^/]*\*[^/]*$/.exec(target.text)?.[1];
  return program.calls.some(({ name, args, start: at }) => {
    if (at >= start) return false;
    if (folder !== undefined && /(?:^|\/)mkdir$/.test(name)) return args.some(({ text }) => text === folder);
    return args.some(({ text }, index) => /^(?:-\w*[oO]|--output)$/.test(text) && isSame(args[index + 1], target));
  });
}
