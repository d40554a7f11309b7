import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './measure.ts';

const PLACES = [
  '/etc/**',
  '/usr/bin/*',
  '/usr/sbin/*',
  '/usr/lib/**',
  '/usr/share/**',
  '/var/lib/dpkg/info/*.{postinst,preinst,postrm,prerm,config}',
];
const LARGEST = 60_000;
const SHELL = /^#!\s*(?:\/usr)?\/bin\/(?:env )?(?:ba|da)?sh\b/;

/** The shell scripts of this machine, `count` of them at most, drawn by a hash of their text. */
function texts(count: number): readonly string[] {
  const found = new Map<string, string>();
  for (const file of globSync(PLACES, { exclude: (name) => /node_modules|^(?:proc|sys)$/.test(name) })) {
    const text = scriptIn(file);
    if (text !== undefined) found.set(createHash('sha256').update(text).digest('hex'), text);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, text]) => text);
}

function scriptIn(file: string): string | undefined {
  try {
    const stat = statSync(file);
    if (!stat.isFile() || stat.size > LARGEST) return undefined;
    const text = readFileSync(file, 'utf8');
    return SHELL.test(text) && !text.includes('\ufffd') ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A check of this machine's shell scripts, and ShellCheck where it is installed. `check` gives the arguments. */
export function shellContestants(
  scratch: string,
  check: (path: string) => readonly string[],
): { readonly contestants: readonly Contestant[]; readonly about: string } {
  const folder = join(scratch, 'shell', 'scripts');
  mkdirSync(folder, { recursive: true });
  const scripts = texts(380);
  const files = scripts.map((text, index) => {
    const file = join(folder, `${index}.sh`);
    writeFileSync(file, text);
    return file;
  });
  const { stdout, status } = spawnSync('shellcheck', ['--version'], { encoding: 'utf8' });
  const version = status === 0 ? /version: (\S+)/.exec(stdout)?.[1] : undefined;
  const about = `${scripts.length} shell scripts of this machine, ${(scripts.join('').length / 1e6).toFixed(1)} MB; ${version ? `ShellCheck ${version}` : 'ShellCheck is not installed'}.`;
  const peer = { name: 'ShellCheck', program: 'shellcheck', args: ['--format=json', ...files], cwd: scratch, tells: true };
  return { about, contestants: [{ name: 'shell check', args: check(folder), cwd: scratch }, ...(version ? [peer] : [])] };
}
