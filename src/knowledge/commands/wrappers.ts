import type { Value } from '../../core/facts.ts';
import { plain } from './words.ts';

/** Programs that start another one, and their own options that take the next word. */
const WRAPPERS: Readonly<Record<string, string>> = {
  sudo: '-u -g -h -p -C -r -t -U',
  doas: '-u -C',
  env: '-u -C -S',
  nice: '-n',
  ionice: '-c -n -p',
  timeout: '-s -k --signal --kill-after',
  nohup: '',
  time: '-f -o',
  xargs: '-n -P -I -L -d -s -a -E',
  stdbuf: '-i -o -e',
  setsid: '',
  chronic: '',
  exec: '',
  command: '',
  unbuffer: '',
  caffeinate: '-t -w',
  flock: '-w -E --timeout',
  lockf: '-t',
  gosu: '',
  'su-exec': '',
  's6-setuidgid': '',
  s6wrap: '',
  lima: '',
};
/** Words of its own that a wrapper takes before the program: a duration, a lock file, an account. */
const OWN_WORDS: Readonly<Record<string, number>> = { timeout: 1, flock: 1, lockf: 1, gosu: 1, 'su-exec': 1, 's6-setuidgid': 1 };

export interface Unwrapped {
  readonly words: readonly Value[];
  readonly under: readonly string[];
}

/** The program's name without its folder: `/usr/bin/git` is `git`; undefined when it is not written out. */
export function headOf(word: Value | undefined): string | undefined {
  const text = plain(word);
  // `./aws/install` is an installer of somebody's, and not coreutils' program.
  if (text !== undefined && /^(?:\.{1,2}\/|\w[\w.-]*\/)(?:\S*\/)?install$/.test(text)) return text;
  return text?.replace(/^.*[/\\](?=[\w.+-]+$)/, '').replace(/\.exe$/i, '');
}

const isAssignment = (word: Value | undefined): boolean => /^[A-Za-z_]\w*=/.test(word?.text ?? '');

/** Where the program that a wrapper starts stands among its words: after its options and its own words. */
function startOfProgram(head: string, words: readonly Value[]): number {
  const valued = new Set((WRAPPERS[head] as string).split(' '));
  let at = 1;
  while (/^-./.test(words[at]?.text ?? '')) at += valued.has(words[at]?.text ?? '') ? 2 : 1;
  at += OWN_WORDS[head] ?? 0;
  while (head === 'env' && isAssignment(words[at])) at++;
  return at;
}

/** Takes wrappers (`sudo`, `timeout 30`, `env A=b`) and leading assignments off a command line. */
export function unwrap(words: readonly Value[]): Unwrapped {
  const under: string[] = [];
  let rest = words;
  for (;;) {
    while (isAssignment(rest[0])) rest = rest.slice(1);
    const head = headOf(rest[0]);
    if (head === undefined || !Object.hasOwn(WRAPPERS, head)) return { words: rest, under };
    const start = startOfProgram(head, rest);
    if (start >= rest.length) return { words: rest, under };
    under.push(head);
    rest = rest.slice(start);
  }
}
