import type { Engine } from '../../src/app/engine.ts';
import { habits } from '../../src/habits/index.ts';
import { knowledge, learn } from '../../src/knowledge/index.ts';
import { languageOf, readerFor } from '../../src/languages/index.ts';

await learn();

/** The real engine, but for the scan for known credentials: the texts here have none. */
export const engine: Engine = { habits, knowledge, languageOf, reader: readerFor, credentials: async () => [] };

/** Two habits lacked and nothing else to say: a directory made twice, a request without a limit. */
export const before = `import os
import requests

os.mkdir("out")
reply = requests.get("https://api.example.com/rows")
reply.raise_for_status()
`;

export const after = before
  .replace('os.mkdir("out")', 'os.makedirs("out", exist_ok=True)')
  .replace('rows")', 'rows", timeout=10)');
