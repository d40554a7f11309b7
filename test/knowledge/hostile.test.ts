import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAsk } from '../../src/core/ask.ts';
import type { Value } from '../../src/core/facts.ts';
import { commandOf } from '../../src/knowledge/commands/index.ts';
import { formatsIn } from '../../src/knowledge/formats.ts';
import { isAlertName, isHeartbeat, isMetricName, isSwitchName } from '../../src/knowledge/names.ts';
import { placeKind } from '../../src/knowledge/places.ts';
import { python } from '../../src/knowledge/python.ts';
import { isPlaceholder, looksLikeSecret, secretInText } from '../../src/knowledge/secrets.ts';
import { statementOf } from '../../src/knowledge/sql.ts';
import { isConfigLike, isLogLike } from '../../src/knowledge/targets.ts';
import { mayHold } from '../../src/languages/secrets/kinds.ts';
import { calls } from './calls.ts';

/** Every question that is asked about a text. */
function askAbout(text: string): void {
  for (const told of [isAlertName, isHeartbeat, isMetricName, isSwitchName, isLogLike, isConfigLike, isPlaceholder, mayHold])
    told(text);
  placeKind(text, 'host');
  looksLikeSecret('password', text);
  secretInText(text);
  formatsIn(text);
  statementOf(text, false);
  const { call } = calls();
  const argv: Value = { text, holes: [], type: 'text', start: 0, end: text.length };
  const line = commandOf(argv, call('os.system'));
  if (line) for (const question of [line.row.again, line.row.danger, line.row.target]) question?.(createAsk(line.call, []));
}

/** Pieces whose repetition makes a careless pattern look back again and again. */
const PIECES = [
  'a-',
  '://a:',
  'https://a',
  '&a-',
  '?a-a',
  '(',
  '/*',
  "'",
  '${',
  '$(',
  'SELECT ',
  'a@',
  ' ',
  '\t--',
  'mattermost',
  '_a',
  'A1',
  '.log',
  'sk-',
];

describe('text that was made to be slow', () => {
  it('costs its length, not the square of it', () => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(150_000 / piece.length));
      const started = performance.now();
      askAbout(text);
      // A pattern that goes back for each repetition takes minutes here.
      assert.ok(performance.now() - started < 3000, `${JSON.stringify(piece)} took ${performance.now() - started} ms`);
    }
  });

  it('never makes a question throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, name) => {
        askAbout(text);
        looksLikeSecret(name, text);
        placeKind(text, name);
        const { call } = calls();
        python.row(name, call(name, { args: [text], receiver: text }));
      }),
      { numRuns: 300 },
    );
  });
});
