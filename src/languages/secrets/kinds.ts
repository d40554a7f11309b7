/** What a rule of the preset finds, in our words: the kind for messages, and the provider's public prefix to look for. */
export interface Kind {
  readonly kind: string;
  readonly prefix?: RegExp;
}

/** By the rule's id without its common part. `private` ids name no credential: account ids, switches. */
export const KINDS: Readonly<Record<string, Kind>> = {
  aws: { kind: 'AWS key', prefix: /^(?:A3T|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)/ },
  gcp: { kind: 'Google service account key' },
  npm: { kind: 'npm token', prefix: /^npm_/ },
  slack: { kind: 'Slack token', prefix: /^(?:xox[abopr]|xapp)-/ },
  basicauth: { kind: 'password in a URL' },
  openai: { kind: 'OpenAI key', prefix: /^sk-/ },
  anthropic: { kind: 'Anthropic key', prefix: /^sk-ant-/ },
  groq: { kind: 'Groq key', prefix: /^gsk_/ },
  huggingface: { kind: 'Hugging Face token', prefix: /^hf_/ },
  linear: { kind: 'Linear key', prefix: /^lin_api_/ },
  notion: { kind: 'Notion token', prefix: /^ntn_/ },
  privatekey: { kind: 'private key' },
  sendgrid: { kind: 'SendGrid key', prefix: /^SG\./ },
  shopify: { kind: 'Shopify token', prefix: /^shp[a-z]{2}_/ },
  github: { kind: 'GitHub token', prefix: /^(?:gh[opsur]_|github_pat_)/ },
  gitlab: { kind: 'GitLab token', prefix: /^glpat-/ },
  grafana: { kind: 'Grafana token', prefix: /^gl(?:c|sa)_/ },
  '1password': { kind: '1Password token', prefix: /^ops_/ },
  'database-connection-string': { kind: 'password in a connection string' },
  'hashicorp-vault': { kind: 'Vault token', prefix: /^hv[sbr]\./ },
  vercel: { kind: 'Vercel token', prefix: /^vc[a-z]_/ },
  databricks: { kind: 'Databricks token', prefix: /^dapi/ },
  docker: { kind: 'Docker token', prefix: /^dckr_pat_/ },
  figma: { kind: 'Figma token', prefix: /^figd_/ },
};

/** How tokens start, where no letter stands before them: with this the scan tries few places (24 ms for 2.5 MB). */
const STARTS =
  /(?<![A-Za-z])(?:npm_|xox[abopr]-|xapp-|sk-ant-|gsk_|hf_|lin_api_|ntn_\d|SG\.\w|shp[acps]{2,3}_|shp(?:at|ss)_|gh[opsur]_|github_pat_|glpat-|glc_|glsa_|ops_ey|hv[sbr]\.|vc[piark]_|dapi[A-Fa-f0-9]{32}|dckr_pat_|figd_)/;
/** What stands somewhere inside what the other rules find. */
const PARTS: readonly string[] = ['PRIVATE KEY', 'T3BlbkFJ', 'x-oauth-basic@', '_authToken=', 'private_key_id'];
const AWS_SECRET = /(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)/;
const SLACK_HOOK = /hooks\.slack\.com\/services\/T/i;
/** As long as the preset lets names and passwords be: without a bound a hostile text costs the square of its length. */
const IN_ADDRESS = /:\/\/[^:/\s]{1,256}:[^@\s]{1,256}@/;

/**
 * Could the preset find anything in a text? A text for which this is false has nothing to find, and the scan is not even loaded.
 * `test/languages/secrets.test.ts` holds it against an example of every rule.
 */
export function mayHold(text: string): boolean {
  return (
    STARTS.test(text) ||
    PARTS.some((part) => text.includes(part)) ||
    AWS_SECRET.test(text) ||
    (text.includes('://') && (IN_ADDRESS.test(text) || SLACK_HOOK.test(text)))
  );
}
