import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';

const SCANNER =
  'semgrep|safety|bandit|pip-?audit|audit|lint(?:er|s)?|gitleaks|trufflehog|trivy|grype|kubescape|checkov|shellcheck|govulncheck|security|vulns?|vulnerabilit(?:y|ies)|sast';
/** `make semgrep`, `npm run lint`, `cargo audit`; behind the first words stand what is looked at, and how. */
const SCANS = new RegExp(
  `^(?:(?:make|just|task)(?: -\\S+)* (?:[a-z\\d]+[-_:])*(?:${SCANNER})(?:[-_:][a-z\\d]+)*|(?:npm|pnpm|yarn) (?:run )?(?:${SCANNER})|cargo (?:audit|deny)|(?:${SCANNER}))$`,
  'i',
);
/** What corrects or sends what it finds changes something: `make lint-fix`. */
const CHANGES = /(?:^|[-_: ])(?:fix|write|publish|push|upload|deploy|update)/i;

const PREPARES =
  /^(?:actions\/(?:checkout|cache|setup-[\w-]+)|[\w.-]+\/(?:[\w.-]*setup-[\w-]+|checkout|harden-runner))$|^(?:echo|printf|set|cd|export|getenv|argv)$/i;
const INSTALLS =
  /^(?:sudo )?(?:(?:python3? -m )?(?:pip3?|pipx|uv(?: pip)?|npm|pnpm|yarn|poetry|go|cargo|apt-get|apt)) (?:install|ci|sync|update|i)\b/;

/** Does a job only scan code, by whatever starts its scanners: `make semgrep`, and nothing beside what that needs? */
export function isScan(job: Scope, program: Program): boolean {
  const doing = program.callsIn(job.id).filter((call) => !PREPARES.test(call.name) && !INSTALLS.test(lineOfCall(call)));
  return doing.length > 0 && doing.every((call) => SCANS.test(lineOfCall(call, 3)) && !CHANGES.test(lineOfCall(call)));
}
