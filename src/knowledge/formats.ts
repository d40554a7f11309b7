import type { KnownCredential } from '../core/facts.ts';
import { entropyOf, isPlaceholder } from './secrets.ts';

/** A provider's own format, of those that the scan by secretlint misses. */
interface Format {
  readonly kind: string;
  readonly prefix?: string;
  /** Global; the whole match is the credential. */
  readonly pattern: RegExp;
  /** The part after the prefix must look random: formats that ordinary words could have. */
  readonly random?: true;
}

const FORMATS: readonly Format[] = [
  { kind: 'AWS access key', prefix: 'AKIA', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, random: true },
  { kind: 'Stripe key', prefix: 'sk_', pattern: /\b[sr]k_live_[A-Za-z0-9]{16,}/g },
  { kind: 'Stripe webhook secret', prefix: 'whsec_', pattern: /\bwhsec_[A-Za-z0-9+/]{24,}/g },
  {
    kind: 'API key',
    prefix: 'sk-',
    pattern: /\bsk-(?:proj-|live-|test-|svcacct-|admin-|or-v1-)?[A-Za-z0-9]{20,}/g,
    random: true,
  },
  { kind: 'Google API key', prefix: 'AIza', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/g, random: true },
  { kind: 'Google OAuth secret', prefix: 'GOCSPX-', pattern: /\bGOCSPX-[\w-]{28}/g },
  { kind: 'Telegram bot token', pattern: /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/g },
  { kind: 'Discord webhook', pattern: /https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/g },
  { kind: 'Teams webhook', pattern: /https:\/\/[\w-]+\.webhook\.office\.com\/webhookb2\/[\w@/-]{60,}/g },
  { kind: 'GitLab token', prefix: 'gl', pattern: /\bgl(?:dt|rt|cbt|ptt|ft|soat|agent|imt)-[\w-]{20,}/g, random: true },
  { kind: 'PyPI token', prefix: 'pypi-', pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/g },
  { kind: 'DigitalOcean token', prefix: 'do', pattern: /\bdo[por]_v1_[a-f0-9]{64}\b/g },
  { kind: 'Azure storage key', prefix: 'AccountKey=', pattern: /\bAccountKey=[A-Za-z0-9+/]{86}==/g },
  { kind: 'Mailgun key', prefix: 'key-', pattern: /\bkey-[0-9a-f]{32}\b/g },
  { kind: 'Mailchimp key', pattern: /\b[0-9a-f]{32}-us\d{1,2}\b/g },
  { kind: 'Square token', prefix: 'sq0', pattern: /\bsq0(?:atp|csp)-[\w-]{22,43}\b/g },
  { kind: 'Sentry token', prefix: 'sntry', pattern: /\bsntry[su]_[\w=+/-]{40,}/g },
  { kind: 'New Relic key', prefix: 'NRAK-', pattern: /\bNRAK-[A-Z0-9]{27}\b/g },
  { kind: 'Doppler token', prefix: 'dp.', pattern: /\bdp\.(?:pt|st|sa|ct|scim)\.[\w.-]{40,}/g },
  { kind: 'Postman key', prefix: 'PMAK-', pattern: /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/g },
  { kind: 'RubyGems key', prefix: 'rubygems_', pattern: /\brubygems_[a-f0-9]{48}\b/g },
  { kind: 'Airtable token', prefix: 'pat', pattern: /\bpat\w{14}\.[a-f0-9]{64}\b/g },
  { kind: 'Atlassian token', prefix: 'ATATT3', pattern: /\bATATT3[\w=-]{100,}/g },
  { kind: 'Terraform token', pattern: /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/g },
  { kind: 'Supabase token', prefix: 'sbp_', pattern: /\bsbp_[a-f0-9]{40}\b/g },
  // `{"iss":"supabase","ref":"…","role":"service_role",…`: it passes by all rules of the database; pages have `anon`.
  {
    kind: 'Supabase service key',
    pattern: /\beyJ[\w-]{10,80}\.eyJpc3MiOiJzdXBhYmFzZSIs[\w-]{36}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSIs[\w-]{0,200}\.[\w-]{20,200}/g,
  },
  { kind: 'age key', prefix: 'AGE-SECRET-KEY-', pattern: /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/g },
];

/** One look over the text before the formats are tried one by one: how they start, and what is inside the others. */
const STARTS =
  /(?<!\w)(?:AKIA|ASIA|[sr]k_(?:live|test)_|whsec_|sk-|AIza|GOCSPX-|gl[a-z]{2,5}-|pypi-AgE|do[por]_v1_|AccountKey=|key-[0-9a-f]{32}|sq0[ac]|sntry[su]_|NRAK-|dp\.\w+\.|PMAK-|rubygems_|pat\w{14}\.|ATATT3|sbp_|AGE-SECRET)/;
const PARTS: readonly string[] = [':AA', '/webhooks/', '/webhookb2/', '.atlasv1.', '-us', 'Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSIs'];

function mayHold(text: string): boolean {
  return STARTS.test(text) || PARTS.some((part) => text.includes(part));
}

/** Published by the providers themselves, in their documentation. */
const PUBLISHED =
  /4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2|26PHem9AhJZvU623DfE1x4sd|tR3PYbcVNZZ796tH88S4VQ2u|ABC-DEF1234ghIkl/;

/** Is the text of a match a stand-in: a placeholder, an example of the documentation, one character again and again? */
export function isStandIn(value: string): boolean {
  const tail = value.slice(-16);
  return (
    /EXAMPLE/i.test(value) ||
    PUBLISHED.test(value) ||
    /x{6,}|X{6,}|0{8,}|\*{3,}|\.{3}|…|1234567890|abcdef0?1?2?3?4?5?6?ghij/.test(value) ||
    isPlaceholder(tail) ||
    /^(.{1,2})\1+$/.test(tail) || // `4242…`, a card's number for trials.
    /^\d+:(\w)(?:\1|-|(?!\1)_)+$/.test(value) // `123456789:AAAAAAAAAA_AAAA…`: nobody draws one letter again and again.
  );
}

function looksRandom(value: string): boolean {
  const body = value.replace(/^[A-Za-z]+[-_](?:[a-z0-9]+-)*/, '');
  return /\d/.test(body) && /[A-Za-z]/.test(body) && entropyOf(body) >= 3.3;
}

/**
 * Credentials of providers' own formats that secretlint's preset does not know: Stripe, OpenAI-style keys, Google, Telegram and
 * more. Takes a whole file's text; returns kind, public prefix and span, never the value.
 */
export function formatsIn(text: string): readonly KnownCredential[] {
  if (!mayHold(text)) return [];
  const found: KnownCredential[] = [];
  for (const { kind, prefix, pattern, random } of FORMATS) {
    for (const match of text.matchAll(pattern)) {
      if (isStandIn(match[0]) || (random && !looksRandom(match[0]))) continue;
      found.push({ kind, ...(prefix && { prefix }), start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
