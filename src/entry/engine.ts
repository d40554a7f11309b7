import type { Engine } from '../app/engine.ts';
import { habits } from '../habits/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { languageOf, readerFor } from '../languages/index.ts';

/** What every face judges with. Readers, grammars and the scan for known credentials are loaded when a file needs them. */
export const engine: Engine = {
  habits,
  knowledge,
  languageOf,
  reader: readerFor,
  async credentials(text) {
    const secrets = await import('../languages/secrets/index.ts');
    return secrets.credentials(text);
  },
};
