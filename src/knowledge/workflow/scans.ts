import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';
import { entryOf, isOfChanges } from './jobs.ts';

const SCANNER =
  'semgrep|safety|bandit|pip-?audit|audit|lint(?:er|s)?|gitleaks|trufflehog|trivy|grype|kubescape|checkov|shellcheck|govulncheck|zizmor|hadolint|actionlint|codespell|fossa|security|vulns?|vulnerabilit(?:y|ies)|sast';
/** Programs by that name only scan, whatever they are told to look at: `govulncheck ./...`. */
const PROGRAM = 'semgrep|bandit|pip-?audit|gitleaks|trufflehog|trivy|grype|kubescape|checkov|shellcheck|govulncheck';
/** `make lint.links`, `npm run lint`, `cargo audit`; behind the first words stand what is looked at, and how. */
const COMMANDS = new RegExp(
  `^(?:(?:npx )?(?:[a-z-]*lint(?:er)?|flake8|mypy|ruff check|(?:black|isort|rustfmt|prettier) --check(?:-only)?)(?: .*)?|(?:make|just|task)(?: -\\S+)* (?:[a-z\\d]+[-_:.])*(?:${SCANNER})(?:[-_:.](?:[a-z\\d]+|\\$\\{[^{}]*\\}))*|(?:npm|pnpm|yarn) (?:run )?(?:${SCANNER})|cargo (?:audit|deny)|(?:${SCANNER})|(?:${PROGRAM})(?: .*)?)$`,
  'is',
);
/** An action that is named for a scanner, also by a part of its name: `acme/super-linter/slim`, `acme/vuln-scanner-action`. */
const SCANNING = new RegExp(
  `^(?:docker://)?[\\w.-]+/(?:[\\w.-]*[-_./])?(?:${SCANNER}|scan(?:ner|s)?)(?:[-_./][\\w./-]*)?(?::[\\w.]+)?$`,
  'i',
);
/** What corrects or sends what it finds changes something: `make lint-fix`. */
const CHANGES = /(?:^|[-_: ])(?:fix|write|publish|push|upload|deploy|update)/i;

const PREPARES =
  /^(?:actions\/(?:checkout|cache|setup-[\w-]+)|[\w.-]+\/(?:[\w.-]*setup-[\w-]+|[\w-]+-install-action|checkout|harden-runner))$|^(?:echo|printf|set|cd|export|getenv|argv)$/i;
const INSTALLS =
  /^(?:sudo )?(?:(?:python3? -m )?(?:pip3?|pipx|uv(?: pip)?|npm|pnpm|yarn|poetry|go|cargo|gem|apt-get|apt)) (?:-\S+ )*(?:install|ci|sync|update|i)\b/;

/** A job's own words for a scan, or a scanner's name: `name: Trivy`, `lint-docs`; and what such a job has `make` look at. */
const NAMED = new RegExp(`(?:^|[^a-z])(?:scan(?:s|ner|ning)?|linting|markdownlint|${SCANNER})(?:$|[^a-z])`, 'i');
const LOOKS = /^(?:(?:make|just|task) (?:check|verify|validate)[-_:.]?(?!all\b)[a-z][\w.:-]*|git config .*)$/i;

/** A job `check_manifest` that each change starts as well, and a script of the checkout by such a name. */
const CHECK = /^(?:check|validate|verify)(?:$|[-_])/i;
const VALIDATES = /^(?:python3? )?(?:\.\/)?(?:[\w.-]+\/)+(?:check|validate|verify)[-_][\w.-]+\.(?:py|sh)\b/;

const isNamedJob = (job: Scope, program: Program): boolean =>
  [job.name ?? '', entryOf(job, 'name', program)?.value.text ?? ''].some((name) => NAMED.test(name));

/** Does a job only scan code, by whatever starts its scanners: `make semgrep`, and nothing beside what that needs? */
export function isScan(job: Scope, program: Program): boolean {
  const isNamed = isNamedJob(job, program);
  const isCheck = CHECK.test(job.name ?? '') && isOfChanges(program);
  const doing = program.callsIn(job.id).filter((call) => !PREPARES.test(call.name) && !INSTALLS.test(lineOfCall(call)));
  return (
    doing.length > 0 &&
    doing.every(
      (call) =>
        (isScanning(call) || (isNamed && LOOKS.test(lineOfCall(call))) || (isCheck && VALIDATES.test(lineOfCall(call, 1)))) &&
        !CHANGES.test(lineOfCall(call)),
    )
  );
}

/** Not an action that is told to mend what it finds: `fix: true`. */
const isScanning = (call: Call): boolean =>
  call.name.includes('/')
    ? SCANNING.test(call.name) && [...call.options].every(([key, { text }]) => !MENDS.test(key) || text === 'false')
    : COMMANDS.test(lineOfCall(call, 5).replace(/^(?:devbox run|nix develop (?:-\S+ )*-c|mise exec)(?: --)? /, ''));
const MENDS = /(?:^|[-_])(?:auto-?)?(?:fix|commit|push)(?:$|[-_])/i;

/** What shows when code was scanned last, on a page of its own. */
const SHOWN = /^(?:github\/codeql-action\/(?:analyze|upload-sarif)|ossf\/scorecard-action)$/i;
/** Scanners whose own page, checks or issues tell. */
const SCANNERS =
  /^(?:semgrep|snyk|rustsec\/audit-check|(?:semgrep|returntocorp)\/|snyk\/|aquasecurity\/trivy|anchore\/scan-|google\/osv-scanner|sonarsource\/|trufflesecurity\/|gitleaks\/|treosh\/lighthouse-ci-action$)/i;
/** A scanner's name in that of an action (`acme/appsec-trivy-action`), or in that of the workflow. */
const NAMED_SCANNER =
  /(?:^|[^a-z])(?:trivy|grype|snyk|semgrep|codeql|gitleaks|trufflehog|osv-scanner|govulncheck|checkov|tfsec|kics|dependency-check|scorecards?|sonar(?:qube|cloud))(?:$|[^a-z])/i;
const isNamedScan = (program: Program): boolean =>
  program.calls.some(({ name }) => name.includes('/') && NAMED_SCANNER.test(name)) ||
  [program.file.path.replace(/^.*\//, ''), entryOf(undefined, 'name', program)?.value.text ?? ''].some((name) =>
    NAMED_SCANNER.test(name),
  );

/** Code is scanned, and a page of its own says when that was last. */
export const isShownScan = ({ calls }: Program): boolean => calls.some(({ name }) => SHOWN.test(name));

/** A scanner is started, or the workflow is named for one. */
export const hasScanner = (program: Program): boolean =>
  program.calls.some(({ name }) => SCANNERS.test(name)) || isNamedScan(program);

/** All its jobs only scan. */
export const isOfScans = (program: Program): boolean =>
  program.jobs.length > 0 && program.jobs.every((job) => isScan(job, program));
