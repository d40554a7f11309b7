import type { Ask, Row } from '../../core/knowledge.ts';
import { isAlertName, isHeartbeat } from '../names.ts';
import { keyword, no, unknown, yes } from '../row.ts';

/** One meaning, and the actions that have it, without a version, in lower case. A name that ends in `/` stands for all below it. */
export interface Actions {
  readonly row: Row;
  readonly names: string;
}

/** Prepares the runner, keeps files, or looks at code: nothing outlives the run but what the run's own page shows. */
const prepares: Row = { effect: 'setup', medium: 'process', minor: true };
/** Signs in somewhere: its inputs bring the credentials. */
const signsIn: Row = { effect: 'setup', medium: 'network', thing: 'login', minor: true };
const deploys: Row = { effect: 'change', medium: 'network', thing: 'deployment' };
const publishes: Row = { effect: 'change', medium: 'network', thing: 'publication' };
const sorts: Row = { effect: 'change', medium: 'network', thing: 'triage', again: yes };
const changes: Row = { effect: 'change', medium: 'network', thing: 'repository', again: unknown };

const chat: Row = {
  effect: 'send',
  medium: 'network',
  thing: 'chat',
  target: keyword('webhook', 'webhook_url', 'webhook-url', 'webhookUrl', 'channel', 'channel-id', 'channel_id', 'to', 'args'),
  content: keyword('payload', 'text', 'message', 'status', 'title', 'description', 'content', 'body'),
  again: no,
  minor: true,
};
const mail: Row = { ...chat, thing: 'message', target: keyword('to'), content: keyword('body', 'html_body', 'subject') };
const issue: Row = { effect: 'create', medium: 'network', thing: 'issue', target: keyword('title', 'filename'), again: unknown };

const isOn = (ask: Ask, name: string): boolean => /^true$/i.test(ask.option(name)?.text ?? '');
const isOff = (ask: Ask, name: string): boolean => /^false$/i.test(ask.option(name)?.text ?? '');
const url = (ask: Ask): string => ask.option('url', 'URL')?.text ?? '';
const request: Row = {
  effect: (ask) => (/^(?:post|put|patch|delete)$/i.test(ask.option('method')?.text ?? '') ? 'send' : 'read'),
  medium: 'network',
  thing: (ask) => (isHeartbeat(url(ask)) ? 'heartbeat' : isAlertName(url(ask)) ? 'alert' : 'http'),
  target: keyword('url', 'URL'),
  limit: { bounded: 'default', advice: 'its default is finite' },
  retry: unknown,
  again: unknown,
};

const isPushed = (ask: Ask): boolean => /^(?:true|\$\{)/.test(ask.option('push')?.text ?? '');
const image: Row = { effect: (ask) => (isPushed(ask) ? 'change' : 'setup'), medium: 'network', thing: 'publication' };

/** Without `publish: true` it rewrites one draft, which people publish. */
const draft: Row = {
  ...changes,
  thing: (ask) => (/^(?:true|\$\{)/.test(ask.option('publish')?.text ?? '') ? 'publication' : 'repository'),
};

/** A script in JavaScript that talks to GitHub. One that could be read is told by its own steps, any other by what it says. */
const TELLS = /issues\s*\.\s*create(?:Comment)?\b|createDiscussion\b|hooks\.slack\.com|createIssue\b/;
const script: Row = {
  effect: (ask) => {
    const text = ask.option('script')?.text;
    return text === undefined && !ask.call.open ? 'setup' : TELLS.test(text ?? '') ? 'send' : 'change';
  },
  medium: 'network',
  thing: (ask) => (TELLS.test(ask.option('script')?.text ?? '') ? 'issue' : 'script'),
  target: () => undefined,
  again: unknown,
};

const retries: Row = { effect: 'setup', medium: 'process', thing: 'retry', retry: yes, minor: true };

/** What well-known actions do. */
export const actions: readonly Actions[] = [
  {
    row: prepares,
    names: `actions/checkout actions/cache actions/cache/ actions/upload-artifact actions/upload-artifact/ actions/download-artifact
      actions/upload-pages-artifact actions/configure-pages actions/setup-python actions/setup-node actions/setup-java actions/setup-go
      actions/setup-dotnet actions/setup-ruby actions/create-github-app-token actions/attest-build-provenance actions/attest-sbom actions/attest
      actions/dependency-review-action actions/labeler actions/hello-world-javascript-action actions/hello-world-docker-action
      docker/setup-buildx-action docker/setup-qemu-action docker/setup-docker-action docker/setup-compose-action docker/metadata-action
      docker/scout-action docker/bake-action/ aws-actions/setup-sam aws-actions/amazon-ecs-render-task-definition
      aws-actions/codeguru-reviewer aws-actions/aws-codebuild-run-build google-github-actions/setup-gcloud
      google-github-actions/get-gke-credentials azure/setup-kubectl azure/setup-helm azure/aks-set-context azure/cli azure/powershell
      hashicorp/setup-terraform hashicorp/setup-packer opentofu/setup-opentofu ruby/setup-ruby pnpm/action-setup oven-sh/setup-bun
      denoland/setup-deno dtolnay/rust-toolchain actions-rs/toolchain actions-rs/cargo actions-rust-lang/setup-rust-toolchain swatinem/rust-cache
      moonrepo/setup-rust taiki-e/install-action taiki-e/cache-cargo-install-action mozilla-actions/sccache-action hendrikmuhs/ccache-action
      gradle/actions/ gradle/gradle-build-action gradle/wrapper-validation-action graalvm/setup-graalvm coursier/setup-action
      shivammathur/setup-php erlef/setup-beam julia-actions/ r-lib/actions/ haskell-actions/ haskell/actions/ subosito/flutter-action
      dart-lang/setup-dart maxim-lobanov/setup-xcode swift-actions/setup-swift leafo/gh-actions-lua mlugg/setup-zig goto-bus-stop/setup-zig
      astral-sh/setup-uv astral-sh/ruff-action eifinger/setup-uv eifinger/setup-rye conda-incubator/setup-miniconda mamba-org/setup-micromamba
      mamba-org/provision-with-micromamba s-weigand/setup-conda abatilo/actions-poetry snok/install-poetry cachix/install-nix-action
      cachix/cachix-action determinatesystems/ awalsh128/cache-apt-pkgs-action msys2/setup-msys2 ilammy/msvc-dev-cmd
      microsoft/setup-msbuild nuget/setup-nuget lukka/get-cmake lukka/run-cmake lukka/run-vcpkg mikepenz/release-changelog-builder-action balena-io/versionist
      crazy-max/ghaction-dump-context crazy-max/ghaction-setup-docker crazy-max/ghaction-import-gpg dorny/paths-filter dorny/test-reporter
      enricomi/publish-unit-test-result-action mikepenz/action-junit-report tj-actions/changed-files trilom/file-changes-action
      step-security/harden-runner jlumbroso/free-disk-space easimon/maximize-build-space webfactory/ssh-agent shimataro/ssh-key-action
      kenchan0130/actions-system-info styfle/cancel-workflow-action n1hility/cancel-previous-runs fkirc/skip-duplicate-actions
      github/codeql-action/ ossf/scorecard-action codecov/codecov-action coverallsapp/github-action codacy/ sonarsource/ snyk/actions/
      aquasecurity/trivy-action anchore/scan-action anchore/sbom-action gitleaks/gitleaks-action trufflesecurity/trufflehog semgrep/
      returntocorp/ super-linter/super-linter github/super-linter pre-commit/action psf/black golangci/golangci-lint-action
      reviewdog/ rhysd/actionlint zizmorcore/zizmor-action ludeeus/action-shellcheck hadolint/hadolint-action crate-ci/typos
      codespell-project/actions-codespell lycheeverse/lychee-action gaurav-nelson/github-action-markdown-link-check
      davidanson/markdownlint-cli2-action amannn/action-semantic-pull-request wagoid/commitlint-github-action rustsec/audit-check
      embarkstudios/cargo-deny-action pypa/cibuildwheel pyo3/maturin-action helm/kind-action engineerd/setup-kind medyagh/setup-minikube
      helm/chart-testing-action supercharge/mongodb-github-action supercharge/redis-github-action ankane/setup-postgres
      browser-actions/setup-chrome browser-actions/setup-geckodriver cypress-io/github-action microsoft/playwright-github-action
      reactivecircus/android-emulator-runner android-actions/setup-android benchmark-action/github-action-benchmark codspeedhq/action
      sigstore/cosign-installer slsa-framework/ peter-evans/find-comment actions-ecosystem/action-get-latest-tag nick-fields/assert-action
      mxschmitt/action-tmate lhotari/action-upterm mathieudutour/github-tag-action
      home-assistant/actions/ home-assistant/builder frenck/action-addon-information`,
  },
  {
    row: signsIn,
    names: `docker/login-action aws-actions/configure-aws-credentials aws-actions/amazon-ecr-login google-github-actions/auth azure/login
      azure/docker-login azure/k8s-set-context redhat-actions/podman-login redhat-actions/oc-login hashicorp/vault-action
      aws-actions/aws-secretsmanager-get-secrets google-github-actions/get-secretmanager-secrets 1password/load-secrets-action
      tibdex/github-app-token tailscale/github-action nuget/login rubygems/configure-rubygems-credentials`,
  },
  {
    row: deploys,
    names: `actions/deploy-pages peaceiris/actions-gh-pages jamesives/github-pages-deploy-action crazy-max/ghaction-github-pages
      aws-actions/amazon-ecs-deploy-task-definition aws-actions/aws-cloudformation-github-deploy aws-actions/aws-lambda-deploy
      jakejarvis/s3-sync-action einaregilsson/beanstalk-deploy azure/webapps-deploy azure/functions-action azure/k8s-deploy
      azure/static-web-apps-deploy azure/arm-deploy azure/container-apps-deploy-action azure/aci-deploy
      google-github-actions/deploy-cloudrun google-github-actions/deploy-appengine google-github-actions/deploy-cloud-functions
      cloudflare/wrangler-action cloudflare/pages-action amondnet/vercel-action netlify/actions/ nwtgck/actions-netlify
      burnett01/rsync-deployments appleboy/ssh-action appleboy/scp-action easingthemes/ssh-deploy samkirkland/ftp-deploy-action
      superfly/flyctl-actions/ balena-io/deploy-to-balena-action akhileshns/heroku-deploy firebaseextended/action-hosting-deploy w9jds/firebase-action
      digitalocean/app_action pulumi/actions render-deploy/deploy-action serverless/github-action`,
  },
  {
    row: publishes,
    names: `pypa/gh-action-pypi-publish softprops/action-gh-release actions/create-release actions/upload-release-asset ncipollo/release-action
      svenstaro/upload-release-action marvinpinto/action-automatic-releases goreleaser/goreleaser-action js-devtools/npm-publish
      cycjimmy/semantic-release-action googleapis/release-please-action google-github-actions/release-please-action changesets/action
      rubygems/release-gem cargo-bins/release-pr release-plz/action katyo/publish-crates
      helm/chart-releaser-action redhat-actions/push-to-registry elgohr/publish-docker-github-action`,
  },
  { row: draft, names: 'release-drafter/release-drafter' },
  { row: image, names: 'docker/build-push-action docker/bake-action redhat-actions/buildah-build' },
  {
    row: changes,
    names: `peter-evans/repository-dispatch peter-evans/dockerhub-description pascalgn/automerge-action benc-uk/workflow-dispatch`,
  },
  // It proposes the translations that it is told to download.
  {
    row: {
      ...changes,
      thing: (ask) => (isOn(ask, 'download_translations') && !isOff(ask, 'create_pull_request') ? 'proposal' : 'repository'),
    },
    names: 'crowdin/github-action',
  },
  {
    // On the branch that GitHub Pages serves it is the site.
    row: { ...changes, thing: (ask) => (ask.option('branch')?.text === 'gh-pages' ? 'deployment' : 'commit') },
    names: 'stefanzweifel/git-auto-commit-action endbug/add-and-commit ad-m/github-push-action',
  },
  {
    row: { ...changes, thing: 'proposal' },
    names: 'peter-evans/create-pull-request repo-sync/pull-request renovatebot/github-action',
  },
  {
    row: sorts,
    names: `peter-evans/create-or-update-comment marocchino/sticky-pull-request-comment thollander/actions-comment-pull-request
      peter-evans/enable-pull-request-automerge peter-evans/close-issue actions/stale actions/first-interaction actions/add-to-project
      dessant/lock-threads dessant/support-requests actions-cool/issues-helper crazy-max/ghaction-github-labeler
      micnncim/action-label-syncer endbug/label-sync actions-ecosystem/action-add-labels andymckay/labeler hmarr/auto-approve-action
      c-hive/gha-remove-artifacts kolpav/purge-artifacts-action geekyeggo/delete-artifact mattraks/delete-workflow-runs
      liskin/gh-workflow-keepalive gautamkrishnar/keepalive-workflow ophub/delete-releases-workflows
      lee-dohm/no-response actions/delete-package-versions akheron/dependabot-cron-action ahmadnassri/action-dependabot-auto-merge dependabot/fetch-metadata`,
  },
  {
    row: chat,
    names: `slackapi/slack-github-action 8398a7/action-slack rtcamp/action-slack-notify ravsamhq/notify-slack-action act10ns/slack
      voxmedia/github-action-slack-notify-build archive/github-actions-slack tokorom/action-slack-incoming-webhook
      ilshidur/action-slack ilshidur/action-discord sarisia/actions-status-discord appleboy/discord-action tsickert/discord-webhook
      rjstone/discord-webhook-notify appleboy/telegram-action cbrgm/telegram-github-action zulip/github-actions-zulip/send-message
      skitionek/notify-microsoft-teams jdcargile/ms-teams-notification aliencube/microsoft-teams-actions
      toko-bifrost/ms-teams-deploy-card mattermost/action-mattermost-notify s3krit/matrix-message-action fadenb/matrix-chat-message`,
  },
  {
    row: { ...chat, thing: 'page' },
    names: 'miparnisari/action-pagerduty-alert award28/action-pagerduty-alert opsgenie/opsgenie-action',
  },
  { row: mail, names: 'dawidd6/action-send-mail cinotify/github-action licenseware/send-email-notification' },
  {
    row: issue,
    names:
      'jasonetco/create-an-issue peter-evans/create-issue-from-file imjohnbo/issue-bot jayqi/failed-build-issue-action dblock/create-a-github-issue',
  },
  { row: script, names: 'actions/github-script' },
  { row: request, names: 'fjogeleit/http-request-action satak/webrequest-action indiesdev/curl' },
  { row: retries, names: 'nick-fields/retry nick-invision/retry wandalen/wretry.action' },
];
