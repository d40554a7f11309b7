import { lastAsked, remember } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';

/** Names that a key has, and that the name of a key has as often. */
const OF_KEY = /(?:^|_)(?:(?:gpg|pgp|sign(?:ing)?|release|repo)_?key|key_?id)$/i;
/** What `gpg` calls a key by: the last figures of its fingerprint, or all of them. */
const FINGERPRINT = /^(?:0x)?(?:[\da-f]{8}|[\da-f]{16}|[\da-f]{32}|[\da-f]{40})!?$/i;
const OF_GPG = /\b(?:gpg2?|pgp|openpgp|debsign|dpkg-sig|rpmsign|git (?:tag|commit))\b/i;

/** In shell: is a credential by its name only the fingerprint by which `gpg` finds a key, which everybody may know? */
export const isNameOfKey = (name: string, program: Program): boolean => namesOfKeys(program)(name);

const namesOfKeys = lastAsked(({ file: { language, text }, written }: Program) =>
  remember((name: string): boolean => {
    if (language !== 'shell' || !OF_KEY.test(name) || !OF_GPG.test(text)) return false;
    return (
      written.some((one) => one.name === name && FINGERPRINT.test(one.value.text.replace(/^\$\{\w+\},/, ''))) ||
      new RegExp(`${HANDED}[ =]?["']?\\$\\{?${name}\\b`).test(text)
    );
  }),
);
/** `git tag -u "$KEY"`, `gpg --local-user "$KEY"`, `gpg --list-secret-keys "$KEY"`. */
const HANDED =
  '(?:\\bgit (?:tag|commit)\\b[^\\n;|&]*\\s-[uS]|\\bgpg2?\\b[^\\n;|&]*\\s(?:-u|-r|--(?:local-user|default-key|recipient|list-(?:secret-)?keys|fingerprint|recv-keys|export(?:-secret-keys)?))|\\bdebsign\\b[^\\n;|&]*\\s-k)';
