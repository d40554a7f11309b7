import type { KnownCredential } from '../../core/facts.ts';
import { formatsIn, isStandIn } from '../../knowledge/formats.ts';
import { secretInText } from '../../knowledge/secrets.ts';
import { KINDS, mayHold } from './kinds.ts';

const PRESET = '@secretlint/secretlint-rule-preset-recommend';

interface Found {
  readonly ruleId: string;
  readonly range: readonly [number, number];
}

/** Its messages quote the secret, so only rule and range are taken out of it. */
async function scan(text: string): Promise<readonly Found[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { content: text, filePath: 'file.txt', ext: '.txt', contentType: 'text' },
    options: { config: { rules: [{ id: PRESET, rule: creator, options: {}, rules: [] }] }, noPhysicFilePath: true },
  });
  return messages.map(({ ruleId, range }) => ({ ruleId, range: [range[0], range[1]] }));
}

function nameOf(ruleId: string): string {
  return ruleId.slice(ruleId.lastIndexOf('secretlint-rule-') + 'secretlint-rule-'.length);
}

/** The credential of a finding; undefined when it is an example, or stands for what is filled in later. */
function credentialOf({ ruleId, range: [start, end] }: Found, text: string): KnownCredential | undefined {
  const value = text.slice(start, end);
  const known = KINDS[nameOf(ruleId)];
  if (known === undefined || isStandIn(value)) return undefined;
  // `npm_config_use_remote_checksums`: npm's own variable, and no token.
  if (/^npm_[a-z]+_/.test(value)) return undefined;
  const inAddress = /^password in/.test(known.kind);
  if (inAddress && secretInText(value) === undefined) return undefined;
  const prefix = known.prefix?.exec(value)?.[0];
  // `https://github.com/xapp-project/…`: a chat's token goes on with a number, and the preset takes words as well.
  if (known.kind === 'Slack token' && prefix !== undefined && !/^\d/.test(value.slice(prefix.length))) return undefined;
  return { kind: known.kind, ...(prefix && { prefix }), start, end };
}

function overlaps(one: KnownCredential, other: KnownCredential): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * The credentials of known formats in a text: kind, the provider's public prefix and span, in order, never the value. Examples
 * and placeholders are left out. Throws only when the scan itself can't be loaded.
 */
export async function credentials(text: string): Promise<readonly KnownCredential[]> {
  const own = formatsIn(text);
  if (!mayHold(text)) return own;
  const found = (await scan(text)).flatMap((each) => credentialOf(each, text) ?? []);
  const others = own.filter((each) => !found.some((other) => overlaps(each, other)));
  return [...found, ...others].sort((one, other) => one.start - other.start);
}
