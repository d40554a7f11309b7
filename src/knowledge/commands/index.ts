import { type Call, noOptions, type Value } from '../../core/facts.ts';
import type { CommandLine, Row } from '../../core/knowledge.ts';
import { byName, type Table } from '../row.ts';
import { awsRow, clouds } from './clouds.ts';
import { containers } from './containers.ts';
import { fileCommands } from './files.ts';
import { gitCommands } from './git.ts';
import { networkCommands } from './network.ts';
import { secretStores } from './stores.ts';
import { systemCommands } from './system.ts';
import { plain, shellWords } from './words.ts';
import { headOf, unwrap } from './wrappers.ts';

const tables: readonly Table[] = [fileCommands, networkCommands, gitCommands, systemCommands, containers, clouds, secretStores];

/** The rows of command lines by name. */
export const commandRows: ReadonlyMap<string, Row> = byName(tables, ({ shell }) => shell?.split(', '));

/** Options before the subcommand that take the next word. */
const BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    git: '-C -c --git-dir --work-tree --namespace',
    docker: '-H --host -c --context -l --log-level --config',
    podman: '--log-level --root',
    kubectl: '-n --namespace --context --kubeconfig --cluster --user -s --server --as --token',
    oc: '-n --namespace --context --kubeconfig',
    helm: '-n --namespace --kube-context --kubeconfig',
    aws: '--profile --region --endpoint-url --output --query --ca-bundle --color',
    gcloud: '--project --account --configuration --format --verbosity --region --zone',
    az: '--subscription --output -o --query',
    gh: '-R --repo',
    npm: '--prefix -C',
    systemctl: '-H -M -t -p -n -o',
  }),
);

/** An option and its value as one word, so that the value is no operand. */
function together(words: readonly Value[]): readonly Value[] {
  const [option, value] = words;
  if (option === undefined || value === undefined) return words;
  return [{ ...option, text: `${option.text}=${value.text}`, holes: value.holes }];
}

/** The subcommands that a command line starts with, and the words that are left: options before them are kept in front. */
function split(head: string, words: readonly Value[]): { readonly names: readonly string[]; readonly rest: readonly Value[][] } {
  const valued = new Set((BEFORE.get(head) ?? '').split(' '));
  const names = [head];
  const before: Value[] = [];
  const rest: Value[][] = [[...words]];
  let at = 0;
  while (at < words.length && names.length < 4) {
    // `--git-dir="$dir"`, `-chdir="$dir"` is an option, whatever it holds.
    const text = plain(words[at]) ?? /^--?[a-z][\w-]*=/.exec(words[at]?.text ?? '')?.[0];
    if (text === undefined) break;
    if (text.startsWith('-')) {
      const taken = valued.has(text) ? 2 : 1;
      before.push(...together(words.slice(at, at + taken)));
      at += taken;
      continue;
    }
    if (!/^[a-z][\w-]*$/i.test(text)) break;
    names.push(`${names.at(-1)} ${text}`);
    at++;
    rest.push([...before, ...words.slice(at)]);
  }
  return { names, rest };
}

function lineOf(
  name: string,
  row: Row,
  args: readonly Value[],
  call: Call,
  open: boolean,
  under: readonly string[],
): CommandLine {
  return { name, row, under, call: { ...call, name, args, options: noOptions, open: call.open && open ? true : open } };
}

const SHELLS = /^(?:ba|da|z|k)?sh$/;
const INTERPRETERS = /^(?:(?:ba|da|z|k)?sh|python(?:[\d.]+)?|pypy3?|node|ruby|perl|php|Rscript|pwsh)$/;
const script: Row = {
  effect: 'run',
  medium: 'process',
  thing: 'script',
  target: (ask) => ask.call.args.find((word) => !word.text.startsWith('-')),
};
const scriptItself: Row = { effect: 'run', medium: 'process', thing: 'script' };

/** A program run by an interpreter: `bash -c '…'` is its text, `python -m pip` is pip, `python x.py` a script. */
function interpreted(
  head: string,
  words: readonly Value[],
  call: Call,
  under: readonly string[],
  depth: number,
): CommandLine | undefined {
  const at = words.findIndex((word) => SHELLS.test(head) && /^-\w*c$/.test(word.text));
  const text = at < 0 ? undefined : words[at + 1];
  if (text !== undefined) {
    const inner = depth < 3 ? lookUp(text, call, depth + 1) : undefined;
    return inner && { ...inner, under: [...under, ...inner.under] };
  }
  const module = words.findIndex((word) => word.text === '-m');
  const name = module < 0 ? undefined : plain(words[module + 1]);
  if (name !== undefined) return known(name, words.slice(module + 2), call, false, under);
  return words.some((word) => !word.text.startsWith('-')) ? lineOf(head, script, words, call, false, under) : undefined;
}

function known(
  head: string,
  words: readonly Value[],
  call: Call,
  open: boolean,
  under: readonly string[],
): CommandLine | undefined {
  const { names, rest } = split(head, words);
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at] as string;
    const row = commandRows.get(name) ?? (at === 2 && head === 'aws' ? awsRow(name) : undefined);
    if (row !== undefined) return lineOf(name, row, rest[at] ?? [], call, open, under);
  }
  return undefined;
}

function lookUp(argv: Value, call: Call, depth: number): CommandLine | undefined {
  const all = argv.type === 'list' ? argv.items : argv.type === 'text' ? shellWords(argv) : undefined;
  if (all === undefined || all.length === 0) return undefined;
  const { words, under } = unwrap(all);
  const head = headOf(words[0]);
  const first = plain(words[0]);
  if (head === undefined || first === undefined || head === '') return undefined;
  const rest = words.slice(1);
  if (INTERPRETERS.test(head)) return interpreted(head, rest, call, under, depth);
  const line = known(head, rest, call, argv.open === true || under.includes('xargs'), under);
  if (line !== undefined) return line;
  return /^\.{0,2}\/|\.(?:sh|py|rb|pl|js)$/.test(first)
    ? { ...lineOf(first, { ...scriptItself, target: () => words[0] }, rest, call, false, under) }
    : undefined;
}

/**
 * The command line in an argv (a list, or a shell text of one plain command): wrappers off, told by `head`, `head sub` or
 * `head sub sub`, options before the subcommand skipped. Undefined when its words are not constant enough to be known, or when
 * the tables know nothing of the program.
 */
export function commandOf(argv: Value, call: Call): CommandLine | undefined {
  return lookUp(argv, call, 0);
}
