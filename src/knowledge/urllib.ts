import type { Ask, Effect, Where } from '../core/knowledge.ts';
import { EFFECTS, thingAt, type Verb } from './requests.ts';
import { arg, hasArg, no, type Table } from './row.ts';

/** The address that `urlopen` is given, also through a `Request`. */
const opened: Where = (ask) => {
  const first = ask.arg(0, 'url');
  const made = ask.callOf(first);
  return made && /(?:^|\.)Request$/.test(made.name) ? (made.options.get('url') ?? made.args[0] ?? first) : first;
};

function effectOfOpen(ask: Ask): Effect {
  const made = ask.callOf(ask.arg(0, 'url'));
  const method = made?.options.get('method')?.text.toLowerCase();
  if (method !== undefined && method in EFFECTS) return EFFECTS[method as Verb];
  return ask.arg(1, 'data') !== undefined || made?.options.has('data') || (made?.args.length ?? 0) > 1 ? 'send' : 'read';
}

/** `Request(url, method=method)`: whoever calls the function says what is done. */
const isMethodGiven = (ask: Ask): boolean => {
  const method = ask.callOf(ask.arg(0, 'url'))?.options.get('method');
  return method !== undefined && method.holes.length > 0;
};

/** The standard library's own HTTP client. */
export const urllib: Table = [
  {
    python: 'urllib.request.urlopen urllib2.urlopen',
    row: {
      effect: effectOfOpen,
      medium: 'network',
      thing: thingAt(opened),
      target: opened,
      content: arg(1, 'data'),
      again: (ask) => (effectOfOpen(ask) === 'send' && !isMethodGiven(ask) ? 'no' : 'unknown'),
      limit: {
        bounded: hasArg(2, 'timeout'),
        advice: 'add `timeout=10`',
        source: 'https://docs.python.org/3/library/urllib.request.html#urllib.request.urlopen',
      },
      retry: no,
      fix: { limit: 'timeout=10' },
    },
  },
  {
    python: 'urllib.request.urlretrieve urllib.urlretrieve',
    row: {
      effect: 'write',
      medium: 'file',
      thing: 'file',
      target: arg(1, 'filename'),
      content: arg(0, 'url'),
      limit: {
        bounded: no,
        advice: 'it takes no limit: use `urlopen(url, timeout=10)`',
        source: 'https://docs.python.org/3/library/urllib.request.html#urllib.request.urlretrieve',
      },
      retry: no,
    },
  },
  {
    python: 'urllib.request.OpenerDirector.open urllib.request.build_opener.open',
    row: {
      effect: 'read',
      medium: 'network',
      thing: thingAt(opened),
      target: opened,
      limit: {
        bounded: hasArg(2, 'timeout'),
        advice: 'add `timeout=10`',
        source: 'https://docs.python.org/3/library/urllib.request.html',
      },
      retry: no,
      fix: { limit: 'timeout=10' },
    },
  },
];
