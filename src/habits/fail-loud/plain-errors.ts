import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * `version=$(curl -s https://raw.githubusercontent.com/…/package.json | jq -r .version)`, where the pipe's status counts: GitHub answers a file
 * that is not there in plain words (`404: Not Found`), which is no JSON, and `jq` says so.
 */
export const isPlainError = ({ id, args }: Call, { calls }: Program): boolean =>
  args.some(({ text }) => PLAIN.test(text)) &&
  calls.some(
    (reader) =>
      reader.input === id &&
      reader.name === 'jq' &&
      reader.fate === 'raises' &&
      !reader.args.some(({ text }) => /^-\w*[Rn]|^--(?:raw-input|null-input)$/.test(text)),
  );
const PLAIN = /^https:\/\/(?:raw|gist)\.githubusercontent\.com\//;
