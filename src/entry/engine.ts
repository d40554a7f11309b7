import type { Engine } from '../app/engine.ts';
import { habits } from '../habits/index.ts';
import { knowledge, learn } from '../knowledge/index.ts';
import { languageOf, languagesIn, readerFor } from '../languages/index.ts';

/** What every face judges with. Readers, grammars, what names mean and the scan for known credentials are loaded when a file needs them. */
export const engine: Engine = {
  habits,
  knowledge,
  languageOf,
  async reader(language, text) {
    const [reader] = await Promise.all([readerFor(language, text), learn(languagesIn(language, text))]);
    return reader;
  },
  async credentials(text) {
    const secrets = await import('../languages/secrets/index.ts');
    return secrets.credentials(text);
  },
};
