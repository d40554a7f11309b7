/** A Vagrantfile, or the description of a build on a server of Jenkins', which may bring up such a machine. */
export const isVagrants = (path: string): boolean => /(?:^|\/)(?:Vagrantfile|Jenkinsfile)(?:\.[\w.-]+)?$/.test(path);

interface Run {
  readonly line: number;
  readonly file: string;
}

const LONGEST = 2000;
const OPTIONS = 4;

/**
 * What runs on a machine that is made for it: what `vagrant ssh -c` starts where the same build did `vagrant up`, and what a Vagrantfile's
 * `provision … path:` names. Where the checkout lies there nobody can tell, so that the path is one of the machine's.
 */
export function machineRuns(path: string, text: string, lines: readonly string[]): readonly Run[] {
  const isFile = /Vagrantfile/.test(path);
  if (!isFile && !/\bvagrant\s+up\b/.test(text)) return [];
  return lines.flatMap((line, index) => {
    if (/^\s*(?:#|\/\/)/.test(line)) return [];
    // `config.vm.provision "shell",`, and the path in one of the next lines.
    const said = isFile && /\bprovision\b.*,\s*$/.test(line) ? lines.slice(index, index + OPTIONS).join(' ') : line;
    const file = (isFile ? PROVISIONED : STARTED).exec(said.slice(0, LONGEST))?.[1];
    return file === undefined ? [] : [{ line: index + 1, file: `/${file.replace(/^(?:\.{0,2}\/)+/, '')}` }];
  });
}

const PROVISIONED =
  /\bprovision\b(?:(?!\bprovision\b|\binline\b).)*?(?:\bpath:|:path\s*=>)\s*["']([\w./-]+\.(?:sh|bash|ksh|py))["']/;
const STARTED =
  /\bvagrant\s+ssh\b[^"'\n]*\s(?:-c|--command)[ =]\\?["'](?:[^"'\n]*[\s;&])?(?:~\/|\/)?([\w./-]+\.(?:sh|bash|ksh|py))(?![\w./-])/;
