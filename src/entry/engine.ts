import type { Engine } from '../app/engine.ts';
import { once } from '../core/flow/remember.ts';
import { habits } from '../habits/index.ts';
import { knowledge, learn } from '../knowledge/index.ts';
import { languageOf, languagesIn, readerFor } from '../languages/index.ts';

/** Asking for a module that is loaded already takes longer than most scans. */
const secrets = once(() => import('../languages/secrets/index.ts'));

/** What every face judges with. Readers, grammars, what names mean and the scan for known credentials are loaded when a file needs them. */
export const engine: Engine = {
  habits,
  knowledge,
  languageOf,
  async reader(language, text) {
    const languages = languagesIn(language, text);
    const [reader] = await Promise.all([readerFor(language, text, languages), learn(languages)]);
    return reader;
  },
  async credentials(text) {
    return (await secrets()).credentials(text);
  },
};
