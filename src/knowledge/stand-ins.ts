import { wordsOf } from './words.ts';

/** Keys of the accounts that Hardhat, Anvil and Ganache give everybody for tests. */
const WELL_KNOWN =
  /^(?:0x)?(?:ac0974be|59c6995e|5de4111a|7c852118|47e179ec|8b3a350c|92db14e4|4bbbf85c|dbda1821|2a871d07|4f3edf98)[0-9a-f]{56}$/i;

/** Words with signs or humps between them, and a version: `accessKeyV2`, `shop.sidebar.open.v1`. */
function isWords(value: string): boolean {
  if (value.length > 100 || !/^[a-z][\w.:-]*$/i.test(value) || !/[-_.:]|[a-z][A-Z]/.test(value)) return false;
  const words = wordsOf(value);
  if (!words.some((word) => /^[a-z]{4,}$/.test(word))) return false;
  return words.every(
    (word, index) => /^[a-z]*[aeiouy][a-z]*$|^[a-z]{2,3}$/.test(word) || (index === words.length - 1 && /^v?\d{1,2}$/.test(word)),
  );
}

/** `--set-secrets DB_PASSWORD=shop-db-password:latest`: under which name a store keeps it. */
export const OF_STORE = /^(?:[A-Z][A-Z0-9_]*=[\w./-]+:(?:latest|\d{1,4})(?:,|$))+$/;

/** What a key opens that is not beside it: Fernet's (in base64, too), SOPS', Ansible's, Vault's, Spring's. */
const ENCRYPTED = /gAAAAAB|Z0FBQUFBQ|^ENC\[|^\$ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}/;

/** `state/ledger.sqlite3`, `ledger-2.tar.gz`: a file's name. */
const IN_FOLDER =
  /^(?:[\w-][\w.-]*\/)+[\w.-]*\.[a-z][a-z\d]{1,9}$|^[\w.-]+\.(?:sqlite3?|db3|tar|t?gz|zip|bak|dump|sql|lock|log|secret|pub|der|cer|csr|asc|gpg|age|kdbx)$/i;

/** Is a value something else than a credential, whatever its name: words, a path, an address, a name of a variable, a date? */
export function isSomethingElse(value: string): boolean {
  return (
    /\s/.test(value) ||
    /^--?[A-Za-z][A-Za-z-]*$/.test(value) || // An option.
    /^(?!eyJ)[a-z_]\w{0,30}(?:\.[a-z_]\w{0,30}){2,}$/i.test(value) || // A module's path: `shop.resources.v2.Secret`.
    /^[A-Za-z]+$|[^\x20-\x7e]/.test(value) || // Letters alone; words of a language that has others.
    /^[A-Z][A-Z0-9_]{3,}$|^__\w+$/.test(value) ||
    /^(?:id|type|src|env|label|uuid)=/i.test(value) || // What `docker build --secret` is told.
    /^(?:\\(?:e|0?33|x1b|u001b))\[/i.test(value) || // How a terminal is told a colour.
    ENCRYPTED.test(value) ||
    OF_STORE.test(value) ||
    /^[A-Z][A-Z0-9_]*=[\w./-]+:[\w./-]+$/.test(value) || // `repo_secrets: API_KEY=shop:api-key`: where a vault keeps it.
    /^(?:input|button|div|form|span|label|textarea|a)[#.[]/.test(value) ||
    /^[a-z]+(?:[-_.:/][a-z]+)+(?:\/v\d{1,2})?$/i.test(value) || // `shop.issue-credential/v1`: an action's name.
    /^(?:https?|ftp|file|s3|gs|op|vault|ssm|env|arn|secretref|keyring|awssm|projects)[:/]/i.test(value) ||
    /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/.test(value) ||
    /\.(?:json|ya?ml|txt|pem|key|p12|pfx|jks|keystore|crt|env|ini|cfg|conf|toml|py|sh|html?|xml|csv|db)$/i.test(value) ||
    IN_FOLDER.test(value) ||
    /\[\^|\\[wds.]|\(\?[:=!<]|\[\[:\w+:\]|\][*+]|\(\w+(?:\|\w+)+\)/i.test(value) || // A pattern: `[^\W\d]\w*`, `lib/arm(32|64)/.*\.S`.
    /^[a-z][\w.]*(?:,[a-z][\w.]*)+,?$/i.test(value) || // Names in a row: `oidc.account,oidc.audience`.
    /^&\w+=[\w.:,-]+(?:&\w+=[\w.:,-]+)+$/.test(value) || // What is added to an address: `&authMechanism=X&appName=shop`.
    /^[a-z][\w-]*=\(\w+\)$/i.test(value) || // `bytes-sent=(guint64)`, looked for in a text.
    (/^[\w.-]+\/[\w.+-]+$/.test(value) && /^(?:application|text|image|audio|video|multipart)\//.test(value)) ||
    /^[\w.]+\([^)]*\)?$|^\w+\[.*\]$|[<>{}]|%[sdr(]/.test(value) ||
    /^\d+\/(?:s|sec|second|m|min|minute|h|hour|d|day|week|month)s?$/i.test(value) || // A rate: `100/hour`.
    /^(?:0123456789|1234567890)+\d{0,9}$/.test(value) || // Counted up, as long as somebody asks for.
    /^\d{1,9}$|^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+(?:-[a-z]+(?:\.?\d+)?)?$/.test(value) ||
    /^(?:pk\.eyJ|pk_(?:live|test)_|[sr]k_test_|MLY\|)/.test(value) || // Mapbox's, Stripe's and Mapillary's keys for pages; Stripe's for tests.
    /^[a-z]{3,12}(?:\.(?:[a-z][a-z-]+\d{0,2}|\d{1,2}|\$[A-Z]?\d))+$/i.test(value) || // A lexer's or a theme's: `keyword.$0`, `background.surface1`.
    isWords(value) ||
    /^[#.][a-z][a-z_.-]{0,40}\d?[a-z_.-]{0,40}$/i.test(value) || // Where it stands on a page: `#s3-access-key`.
    WELL_KNOWN.test(value) ||
    /^0x[0-9a-f]{40}$/i.test(value) || // A public address on a chain; its key is longer.
    /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value)
  );
}

/**
 * Does a value say the name it stands under again, or only words of it: an enum's constant, a storage key, a field's name,
 * `tempPassword1@`?
 */
export function repeatsName(name: string, value: string): boolean {
  const bare = value.toLowerCase().replace(/[^a-z]{1,3}$/, '');
  // `apikey123` for `SHOP_API_KEY`.
  if (bare !== '' && [name, wordsOf(name).join('')].some((said) => said.toLowerCase().endsWith(bare))) return true;
  const words = new Set(wordsOf(name));
  const said = wordsOf(value);
  // `shop_api_jwt_secret_32b`: words, the name among them.
  if (said.join('_').includes(wordsOf(name).join('_')) && said.every((word) => /^[a-z]+$|^\d{1,3}[a-z]?$/.test(word)))
    return true;
  return said.every((word) => words.has(word) || words.has(word.replace(/\d$/, '')) || /^\d?$/.test(word));
}

const OF_READER =
  /^(?:\$|<|\{|\[|%|your|my|some|any|foo|bar|baz|qux|dummy|sample|placeholder|x+$|\.\.\.|user$|username$|user_?name$|name$|someone$|somebody$|me$|you$|nobody$|host$|hostname$|server$|domain$|test$|testserver$|example|changeme|todo$)/i;

/** Is a word a stand-in for the reader's own: `your-bucket`, `<user>`, `${x}`, `example`? */
export function isStandIn(word: string): boolean {
  return word === '' || OF_READER.test(word);
}
