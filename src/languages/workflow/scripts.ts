import { noOptions } from '../../core/facts.ts';
import type { Sink } from '../../core/sink.ts';
import type { Span } from '../../core/source.ts';
import { mask, unmask } from './masks.ts';
import { type Positions, positionsOf } from './positions.ts';
import { type Reading, type Surroundings, valueIn } from './reading.ts';
import type { Tree } from './tree.ts';

/** In which language the runner reads a script, and the options it starts it with. */
export interface Shell {
  readonly language: string;
  readonly errexit?: boolean;
  readonly pipefail?: boolean;
}

const SHELLS = /^(?:ba|da|z|k)?sh$/;

/**
 * What the runner makes of `shell:`. Without one it starts `bash -e {0}` (on Windows PowerShell), for `bash` `bash --noprofile
 * --norc -eo pipefail {0}`, for `sh` `sh -e {0}` (GitHub's workflow syntax, `jobs.<job_id>.steps[*].shell`). Undefined: a
 * language that is not read.
 */
export function shellOf(written: string | undefined, isWindows: boolean): Shell | undefined {
  const words = (written ?? (isWindows ? 'pwsh' : '')).trim().split(/\s+/);
  const program = (words[0] ?? '').replace(/^.*\//, '');
  if (program === '') return { language: 'shell', errexit: true, pipefail: false };
  if (/^python[\d.]*$/.test(program)) return { language: 'python' };
  if (/^(?:node|deno|bun)$/.test(program)) return { language: 'javascript' };
  if (!SHELLS.test(program)) return undefined;
  if (words.length === 1) return { language: 'shell', errexit: true, pipefail: program !== 'sh' };
  const flags = words.slice(1, words.indexOf('{0}') < 0 ? undefined : words.indexOf('{0}'));
  return {
    language: 'shell',
    errexit: flags.some((flag, index) => /^-\w*e/.test(flag) || (flag === 'errexit' && /o$/.test(flags[index - 1] ?? ''))),
    pipefail: flags.includes('pipefail'),
  };
}

/** Reads a script where the sink stands, as a unit of its own. What nobody can read is a call that nobody knows. */
export function readScript(reading: Reading, tree: Tree, shell: Shell | undefined, { start, end }: Span): void {
  if (tree.kind !== 'scalar' || (shell && readAs(shell, reading, tree))) return;
  const args = [valueIn(reading, tree)];
  reading.sink.call({ name: 'unread script', args, options: noOptions, open: true, fate: 'unknown', uses: [], start, end });
}

/** Reads a text in a language; false, and nothing is written, where nobody can. */
export function readAs(shell: Shell, { sink, embedded, text }: Reading, tree: Tree & { readonly kind: 'scalar' }): boolean {
  const before = sink.facts.length;
  const masked = mask(tree.text, shell.language);
  const positions = positionsIn(text, tree);
  if (!embedded?.({ ...shell, text: masked.text, at: positions.at }, sink)) {
    sink.facts.length = before;
    return false;
  }
  unmask(sink.facts, before, masked);
  if (!positions.exact) withoutSlots(sink, before);
  return true;
}

/** No text can be inserted where the place is not known to the letter. */
function withoutSlots({ facts }: Sink, from: number): void {
  for (let id = from; id < facts.length; id++) {
    const fact = facts[id];
    if (fact?.kind === 'call' && fact.slot) Object.assign(fact, { slot: undefined });
  }
}

function positionsIn(source: string, { style, span, text }: Tree & { readonly kind: 'scalar' }): Positions {
  const { start, end } = span;
  if (style === 'single' || style === 'double') return positionsOf(text, source, start + 1, end - 1, style);
  if (style === 'plain') return positionsOf(text, source, start, end, style);
  // Behind the header's line: `|`, `>-`, `|2 # why`.
  const header = source.indexOf('\n', start);
  return positionsOf(text, source, header < 0 ? end : header + 1, end, style);
}

/** Actions that run a text of theirs as a script: the input's name, and what reads it. */
const RUNNING: Readonly<Record<string, { readonly input: string; readonly shell: Shell }>> = {
  'nick-fields/retry': { input: 'command', shell: { language: 'shell', errexit: false, pipefail: false } },
  'nick-invision/retry': { input: 'command', shell: { language: 'shell', errexit: false, pipefail: false } },
  'wandalen/wretry.action': { input: 'command', shell: { language: 'shell', errexit: false, pipefail: false } },
  'actions/github-script': { input: 'script', shell: { language: 'javascript' } },
};

/** The script that a known action is given, if it is one that runs it here. */
export function scriptOf(action: string): { readonly input: string; readonly shell: Shell } | undefined {
  return RUNNING[action.toLowerCase()];
}

/** `matrix.os == 'windows-latest'`, `contains(matrix.os, 'windows')`; not `!startsWith(matrix.os, 'windows')`. */
const ON_WINDOWS = /==\s*'windows|(?<!!\s*\(?\s*)(?:startsWith|contains)\([^)]*'windows/i;

/** A step that is skipped on all but Windows runs PowerShell, unless it says otherwise. */
export function shellIn(written: string | undefined, surroundings: Surroundings, condition: string): Shell | undefined {
  const isWindows = surroundings.isWindows || ON_WINDOWS.test(condition);
  return shellOf(written ?? surroundings.shell, isWindows);
}
