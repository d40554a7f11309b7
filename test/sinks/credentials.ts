import assert from 'node:assert/strict';
import fc from 'fast-check';

/** Put together at run time, so that none stands in the repository. */
const made = (prefix: string, length: number, seed: number): string =>
  prefix + Array.from({ length }, (_, at) => 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.charAt((at * 7 + seed) % 27)).join('');

const KINDS = {
  github: ['ghp_', 36],
  npm: ['npm_', 36],
  gitlab: ['glpat-', 20],
  google: ['AIza', 35],
  password: ['pw', 22],
} as const;

/** A credential of a provider, or somebody's password. */
export const credential = fc
  .record({ seed: fc.nat(26), kind: fc.constantFrom(...Object.values(KINDS)) })
  .map(({ seed, kind: [prefix, length] }) => made(prefix, length, seed));

interface Place {
  readonly ending: '.py' | '.sh' | '.js';
  readonly code: (value: string) => string;
}

const python = (code: Place['code']): Place => ({ ending: '.py', code });
const shell = (code: Place['code']): Place => ({ ending: '.sh', code });
const javascript = (code: Place['code']): Place => ({ ending: '.js', code });

/** Where people leave them, beside code that has something to be said about. */
export const PLACES: readonly Place[] = [
  python((value) => `password = "${value}"`),
  python((value) => `requests.get(f"https://admin:${value}@api.example.com/{name}")`),
  python((value) => `requests.post("https://api.example.com", headers={"Authorization": "Bearer ${value}"})`),
  python((value) => `os.makedirs("out", mode=0o755); api_key = "${value}"`),
  python((value) => `requests.get("https://api.example.com", auth=("admin", "${value}"))`),
  python((value) => `subprocess.run(["curl", "-u", "admin:${value}", "https://api.example.com"])`),
  python((value) => `psycopg2.connect("postgresql://admin:${value}@db.example.com/main")`),
  python((value) => `password = "${value}"  # readiness: ignore[secrets] -- it was rotated`),
  python((value) => `os.mkdir("out-${value}"); token = "${value}"`),
  shell((value) => `export API_TOKEN="${value}"`),
  shell((value) => `curl -u "admin:${value}" https://api.example.com | tee out.json`),
  shell((value) => `curl "https://admin:${value}@api.example.com/items"`),
  shell((value) => `mysql -p${value} -e 'DROP TABLE items'`),
  shell((value) => `PASSWORD='${value}' # readiness: ignore[secrets] -- it was rotated`),
  javascript((value) => `const password = '${value}';`),
  javascript((value) => `fetch('https://admin:${value}@api.example.com/items');`),
  javascript((value) => `fetch('https://api.example.com', { headers: { authorization: 'Bearer ${value}' } });`),
  javascript((value) => `fs.mkdirSync('out'); const apiKey = '${value}';`),
];

/** Fails when a part of a credential is in one of the texts; its provider's public prefix may be. */
export function assertAbsent(value: string, texts: readonly string[]): void {
  const inner = value.replace(/^(?:ghp_|npm_|glpat-|AIza|pw)/, '');
  const starts = Array.from({ length: Math.floor((inner.length - 8) / 4) + 1 }, (_, index) => index * 4);
  for (const text of texts) {
    for (const at of starts)
      assert.ok(!text.includes(inner.slice(at, at + 8)), `a part of ${value.slice(0, 4)}… is in: ${text.slice(0, 200)}`);
  }
}
