import { phrases, wordsOf } from './words.ts';

/** An address to be replaced by the reader's own: `abc@gmail.com`, `sender@mail.com`. */
export function isStandInMail(text: string): boolean {
  // `admin@SHOP.LAN`: a name of Kerberos.
  if (/@[A-Z0-9-]+(?:\.[A-Z0-9-]+)+$/.test(text) && /[a-z]/.test(text)) return true;
  if (/@(?:(?:your)?(?:website|company|domain|business)\.\w+)$/i.test(text)) return true;
  if (/^(?:joe|jane|john|fred|bob|alice|customer)\w{0,10}@(?:gmail|yahoo|hotmail|outlook|mail)\./i.test(text)) return true;
  if (/@dummy[\w-]*\./i.test(text)) return true;
  return /^(?:example|abc|xyz|sample|email|some-?mail|mail|sender|receiver|recipient|from|to|someone|demo|dummy|john\.?doe|jane\.?doe|user|test)\w?\d*@/i.test(
    text,
  );
}

const placeWord = phrases(
  'path|paths|dir|dirs|directory|folder|file|files|filename|root|home|base|workspace|out|output|input|dest|destination|target|source|src|hosts?|hostname|host_?name|server|url|uri|endpoint|address|addr|ip|port|domain|bucket|account|account_?id|project|project_?id|org(?:anization)?_?id|organisation_?id|subscription_?id|dataset|database|db|region|cluster|context|namespace|env|environment|stage|profile|to|recipients?|e_?mails?|mail_?to|channel|queue|topic|dsn|connection_?string|tenant|site|instance|user_?name|index_?name|app(?:lication)?_?id|\\w+(?:url|path|dir|file)',
);

/**
 * Does a setting's name (`OUTPUT_DIR`, `--db-host`, `REPORT_TO`) stand for what belongs to one machine, person or environment:
 * a place, a host, a recipient, an account?
 */
export function isPlaceName(name: string): boolean {
  return placeWord(name) && !aboutPlace(name);
}

/** `TARGET_BRANCH`, `file_format`, `source_ref`: something about it, which is the same everywhere. */
const aboutPlace = (name: string): boolean => ABOUT.has(wordsOf(name).at(-1) ?? '') && wordsOf(name).length > 1;
const ABOUT: ReadonlySet<string> = new Set(
  'branch ref refs tag version sha commit revision format formats type mode level size count limit timeout'.split(' '),
);
