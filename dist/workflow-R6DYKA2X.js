import {
  isAlertName,
  isHeartbeat,
  keyword,
  no,
  unknown,
  yes
} from "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-ZPWHCABL.js";

// src/knowledge/workflow/actions.ts
var prepares = { effect: "setup", medium: "process", minor: true };
var signsIn = { effect: "setup", medium: "network", thing: "login", minor: true };
var deploys = { effect: "change", medium: "network", thing: "deployment" };
var publishes = { effect: "change", medium: "network", thing: "publication" };
var sorts = { effect: "change", medium: "network", thing: "triage", again: yes };
var changes = { effect: "change", medium: "network", thing: "repository", again: unknown };
var chat = {
  effect: "send",
  medium: "network",
  thing: "chat",
  target: keyword("webhook", "webhook_url", "webhook-url", "webhookUrl", "channel", "channel-id", "channel_id", "to", "args"),
  content: keyword("payload", "text", "message", "status", "title", "description", "content", "body"),
  again: no,
  minor: true
};
var mail = { ...chat, thing: "message", target: keyword("to"), content: keyword("body", "html_body", "subject") };
var issue = { effect: "create", medium: "network", thing: "issue", target: keyword("title", "filename"), again: unknown };
var isOn = (ask, name) => /^true$/i.test(ask.option(name)?.text ?? "");
var isOff = (ask, name) => /^false$/i.test(ask.option(name)?.text ?? "");
var url = (ask) => ask.option("url", "URL")?.text ?? "";
var request = {
  effect: (ask) => /^(?:post|put|patch|delete)$/i.test(ask.option("method")?.text ?? "") ? "send" : "read",
  medium: "network",
  thing: (ask) => isHeartbeat(url(ask)) ? "heartbeat" : isAlertName(url(ask)) ? "alert" : "http",
  target: keyword("url", "URL"),
  limit: { bounded: "default", advice: "its default is finite" },
  retry: unknown,
  again: unknown
};
var isPushed = (ask) => /^(?:true|\$\{)/.test(ask.option("push")?.text ?? "");
var image = { effect: (ask) => isPushed(ask) ? "change" : "setup", medium: "network", thing: "publication" };
var draft = {
  ...changes,
  thing: (ask) => /^(?:true|\$\{)/.test(ask.option("publish")?.text ?? "") ? "publication" : "repository"
};
var TELLS = /issues\s*\.\s*create(?:Comment)?\b|createDiscussion\b|hooks\.slack\.com|createIssue\b/;
var script = {
  effect: (ask) => {
    const text = ask.option("script")?.text;
    return text === void 0 && !ask.call.open ? "setup" : TELLS.test(text ?? "") ? "send" : "change";
  },
  medium: "network",
  thing: (ask) => TELLS.test(ask.option("script")?.text ?? "") ? "issue" : "script",
  target: () => void 0,
  again: unknown
};
var retries = { effect: "setup", medium: "process", thing: "retry", retry: yes, minor: true };
var actions = [
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
      home-assistant/actions/ home-assistant/builder frenck/action-addon-information`
  },
  {
    row: signsIn,
    names: `docker/login-action aws-actions/configure-aws-credentials aws-actions/amazon-ecr-login google-github-actions/auth azure/login
      azure/docker-login azure/k8s-set-context redhat-actions/podman-login redhat-actions/oc-login hashicorp/vault-action
      aws-actions/aws-secretsmanager-get-secrets google-github-actions/get-secretmanager-secrets 1password/load-secrets-action
      tibdex/github-app-token tailscale/github-action nuget/login rubygems/configure-rubygems-credentials`
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
      digitalocean/app_action pulumi/actions render-deploy/deploy-action serverless/github-action`
  },
  {
    row: publishes,
    names: `pypa/gh-action-pypi-publish softprops/action-gh-release actions/create-release actions/upload-release-asset ncipollo/release-action
      svenstaro/upload-release-action marvinpinto/action-automatic-releases goreleaser/goreleaser-action js-devtools/npm-publish
      cycjimmy/semantic-release-action googleapis/release-please-action google-github-actions/release-please-action changesets/action
      rubygems/release-gem cargo-bins/release-pr release-plz/action katyo/publish-crates
      helm/chart-releaser-action redhat-actions/push-to-registry elgohr/publish-docker-github-action`
  },
  { row: draft, names: "release-drafter/release-drafter" },
  { row: image, names: "docker/build-push-action docker/bake-action redhat-actions/buildah-build" },
  {
    row: changes,
    names: `peter-evans/repository-dispatch peter-evans/dockerhub-description pascalgn/automerge-action benc-uk/workflow-dispatch`
  },
  // It proposes the translations that it is told to download.
  {
    row: {
      ...changes,
      thing: (ask) => isOn(ask, "download_translations") && !isOff(ask, "create_pull_request") ? "proposal" : "repository"
    },
    names: "crowdin/github-action"
  },
  {
    row: { ...changes, thing: "commit" },
    names: "stefanzweifel/git-auto-commit-action endbug/add-and-commit ad-m/github-push-action"
  },
  {
    row: { ...changes, thing: "proposal" },
    names: "peter-evans/create-pull-request repo-sync/pull-request renovatebot/github-action"
  },
  {
    row: sorts,
    names: `peter-evans/create-or-update-comment marocchino/sticky-pull-request-comment thollander/actions-comment-pull-request
      peter-evans/enable-pull-request-automerge peter-evans/close-issue actions/stale actions/first-interaction actions/add-to-project
      dessant/lock-threads dessant/support-requests actions-cool/issues-helper crazy-max/ghaction-github-labeler
      micnncim/action-label-syncer endbug/label-sync actions-ecosystem/action-add-labels andymckay/labeler hmarr/auto-approve-action
      c-hive/gha-remove-artifacts kolpav/purge-artifacts-action geekyeggo/delete-artifact mattraks/delete-workflow-runs
      liskin/gh-workflow-keepalive gautamkrishnar/keepalive-workflow ophub/delete-releases-workflows
      lee-dohm/no-response actions/delete-package-versions akheron/dependabot-cron-action ahmadnassri/action-dependabot-auto-merge dependabot/fetch-metadata`
  },
  {
    row: chat,
    names: `slackapi/slack-github-action 8398a7/action-slack rtcamp/action-slack-notify ravsamhq/notify-slack-action act10ns/slack
      voxmedia/github-action-slack-notify-build archive/github-actions-slack tokorom/action-slack-incoming-webhook
      ilshidur/action-slack ilshidur/action-discord sarisia/actions-status-discord appleboy/discord-action tsickert/discord-webhook
      rjstone/discord-webhook-notify appleboy/telegram-action cbrgm/telegram-github-action zulip/github-actions-zulip/send-message
      skitionek/notify-microsoft-teams jdcargile/ms-teams-notification aliencube/microsoft-teams-actions
      toko-bifrost/ms-teams-deploy-card mattermost/action-mattermost-notify s3krit/matrix-message-action fadenb/matrix-chat-message`
  },
  {
    row: { ...chat, thing: "page" },
    names: "miparnisari/action-pagerduty-alert award28/action-pagerduty-alert opsgenie/opsgenie-action"
  },
  { row: mail, names: "dawidd6/action-send-mail cinotify/github-action licenseware/send-email-notification" },
  {
    row: issue,
    names: "jasonetco/create-an-issue peter-evans/create-issue-from-file imjohnbo/issue-bot jayqi/failed-build-issue-action dblock/create-a-github-issue"
  },
  { row: script, names: "actions/github-script" },
  { row: request, names: "fjogeleit/http-request-action satak/webrequest-action indiesdev/curl" },
  { row: retries, names: "nick-fields/retry nick-invision/retry wandalen/wretry.action" }
];

// src/knowledge/workflow/index.ts
var rows = new Map(
  actions.flatMap(({ row, names }) => names.split(/\s+/).map((name) => [name, row]))
);
function rowOf(action) {
  const name = action.toLowerCase();
  const own = rows.get(name);
  if (own) return own;
  for (let at = name.lastIndexOf("/"); at > 0; at = name.lastIndexOf("/", at - 1)) {
    const row = rows.get(name.slice(0, at + 1));
    if (row) return row;
  }
  return NAMED_FOR_CHAT.test(name) ? rows.get("slackapi/slack-github-action") : void 0;
}
var NAMED_FOR_CHAT = /(?:^|[/-])(?:report|notify|alert|post|send)[a-z-]*-(?:slack|teams|discord)(?:$|[/-])/;
var read = { effect: "read", medium: "environment", target: (ask) => ask.call.args[0] };
var trigger = { effect: "setup", medium: "memory", minor: true };
function meaningOf(name) {
  if (name === "getenv") return read;
  if (name === "argv") return { ...read, medium: "arguments" };
  if (name.startsWith("on.") || name.endsWith("timeout-minutes")) return trigger;
  return rowOf(name);
}
var isAction = (path) => /(?:^|\/)action\.ya?ml$/.test(path);
function evidence({ path, facts }, isJob) {
  if (isAction(path)) return { kind: "library", because: ["it is an action: steps that workflows use"] };
  const starts = facts.filter(
    (fact) => fact.kind === "call" && fact.within === 0 && fact.name.startsWith("on.")
  );
  const schedule = starts.find(({ name }) => name === "on.schedule");
  if (schedule) {
    const times = schedule.args.map(({ text }) => `\`${text}\``).join(", ");
    return { kind: "workflow", job: "strong", because: [`\`on: schedule\` starts it${times === "" ? "" : ` (${times})`}`] };
  }
  if (isJob) return { kind: "workflow", job: "strong", because: ["the configuration lists it under `jobs`"] };
  if (starts.length === 0) return { kind: "library", because: ["it is switched off: no `on:` starts it"] };
  return { kind: "workflow", because: [`GitHub starts it on ${starts.map(({ name }) => `\`${name.slice(3)}\``).join(", ")}`] };
}
function ephemeral(job, facts) {
  for (let id = job.id + 1; id < facts.length; id++) {
    const fact = facts[id];
    if (fact.start >= job.end) break;
    if (fact.kind === "value" && fact.within === job.id && fact.name?.startsWith("runs-on")) {
      return !/self-hosted/i.test(fact.value.text);
    }
  }
  return true;
}
var workflow = {
  language: "workflow",
  row: (name) => meaningOf(name),
  reshapes: () => false,
  composed: true,
  evidence,
  ephemeral
};
export {
  workflow
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2tub3dsZWRnZS93b3JrZmxvdy9hY3Rpb25zLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2Uvd29ya2Zsb3cvaW5kZXgudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB0eXBlIHsgQXNrLCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBpc0FsZXJ0TmFtZSwgaXNIZWFydGJlYXQgfSBmcm9tICcuLi9uYW1lcy50cyc7XG5pbXBvcnQgeyBrZXl3b3JkLCBubywgdW5rbm93biwgeWVzIH0gZnJvbSAnLi4vcm93LnRzJztcblxuLyoqIE9uZSBtZWFuaW5nLCBhbmQgdGhlIGFjdGlvbnMgdGhhdCBoYXZlIGl0LCB3aXRob3V0IGEgdmVyc2lvbiwgaW4gbG93ZXIgY2FzZS4gQSBuYW1lIHRoYXQgZW5kcyBpbiBgL2Agc3RhbmRzIGZvciBhbGwgYmVsb3cgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIEFjdGlvbnMge1xuICByZWFkb25seSByb3c6IFJvdztcbiAgcmVhZG9ubHkgbmFtZXM6IHN0cmluZztcbn1cblxuLyoqIFByZXBhcmVzIHRoZSBydW5uZXIsIGtlZXBzIGZpbGVzLCBvciBsb29rcyBhdCBjb2RlOiBub3RoaW5nIG91dGxpdmVzIHRoZSBydW4gYnV0IHdoYXQgdGhlIHJ1bidzIG93biBwYWdlIHNob3dzLiAqL1xuY29uc3QgcHJlcGFyZXM6IFJvdyA9IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdwcm9jZXNzJywgbWlub3I6IHRydWUgfTtcbi8qKiBTaWducyBpbiBzb21ld2hlcmU6IGl0cyBpbnB1dHMgYnJpbmcgdGhlIGNyZWRlbnRpYWxzLiAqL1xuY29uc3Qgc2lnbnNJbjogUm93ID0geyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2xvZ2luJywgbWlub3I6IHRydWUgfTtcbmNvbnN0IGRlcGxveXM6IFJvdyA9IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnZGVwbG95bWVudCcgfTtcbmNvbnN0IHB1Ymxpc2hlczogUm93ID0geyBlZmZlY3Q6ICdjaGFuZ2UnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdwdWJsaWNhdGlvbicgfTtcbmNvbnN0IHNvcnRzOiBSb3cgPSB7IGVmZmVjdDogJ2NoYW5nZScsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ3RyaWFnZScsIGFnYWluOiB5ZXMgfTtcbmNvbnN0IGNoYW5nZXM6IFJvdyA9IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAncmVwb3NpdG9yeScsIGFnYWluOiB1bmtub3duIH07XG5cbmNvbnN0IGNoYXQ6IFJvdyA9IHtcbiAgZWZmZWN0OiAnc2VuZCcsXG4gIG1lZGl1bTogJ25ldHdvcmsnLFxuICB0aGluZzogJ2NoYXQnLFxuICB0YXJnZXQ6IGtleXdvcmQoJ3dlYmhvb2snLCAnd2ViaG9va191cmwnLCAnd2ViaG9vay11cmwnLCAnd2ViaG9va1VybCcsICdjaGFubmVsJywgJ2NoYW5uZWwtaWQnLCAnY2hhbm5lbF9pZCcsICd0bycsICdhcmdzJyksXG4gIGNvbnRlbnQ6IGtleXdvcmQoJ3BheWxvYWQnLCAndGV4dCcsICdtZXNzYWdlJywgJ3N0YXR1cycsICd0aXRsZScsICdkZXNjcmlwdGlvbicsICdjb250ZW50JywgJ2JvZHknKSxcbiAgYWdhaW46IG5vLFxuICBtaW5vcjogdHJ1ZSxcbn07XG5jb25zdCBtYWlsOiBSb3cgPSB7IC4uLmNoYXQsIHRoaW5nOiAnbWVzc2FnZScsIHRhcmdldDoga2V5d29yZCgndG8nKSwgY29udGVudDoga2V5d29yZCgnYm9keScsICdodG1sX2JvZHknLCAnc3ViamVjdCcpIH07XG5jb25zdCBpc3N1ZTogUm93ID0geyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdpc3N1ZScsIHRhcmdldDoga2V5d29yZCgndGl0bGUnLCAnZmlsZW5hbWUnKSwgYWdhaW46IHVua25vd24gfTtcblxuY29uc3QgaXNPbiA9IChhc2s6IEFzaywgbmFtZTogc3RyaW5nKTogYm9vbGVhbiA9PiAvXnRydWUkL2kudGVzdChhc2sub3B0aW9uKG5hbWUpPy50ZXh0ID8/ICcnKTtcbmNvbnN0IGlzT2ZmID0gKGFzazogQXNrLCBuYW1lOiBzdHJpbmcpOiBib29sZWFuID0+IC9eZmFsc2UkL2kudGVzdChhc2sub3B0aW9uKG5hbWUpPy50ZXh0ID8/ICcnKTtcbmNvbnN0IHVybCA9IChhc2s6IEFzayk6IHN0cmluZyA9PiBhc2sub3B0aW9uKCd1cmwnLCAnVVJMJyk/LnRleHQgPz8gJyc7XG5jb25zdCByZXF1ZXN0OiBSb3cgPSB7XG4gIGVmZmVjdDogKGFzaykgPT4gKC9eKD86cG9zdHxwdXR8cGF0Y2h8ZGVsZXRlKSQvaS50ZXN0KGFzay5vcHRpb24oJ21ldGhvZCcpPy50ZXh0ID8/ICcnKSA/ICdzZW5kJyA6ICdyZWFkJyksXG4gIG1lZGl1bTogJ25ldHdvcmsnLFxuICB0aGluZzogKGFzaykgPT4gKGlzSGVhcnRiZWF0KHVybChhc2spKSA/ICdoZWFydGJlYXQnIDogaXNBbGVydE5hbWUodXJsKGFzaykpID8gJ2FsZXJ0JyA6ICdodHRwJyksXG4gIHRhcmdldDoga2V5d29yZCgndXJsJywgJ1VSTCcpLFxuICBsaW1pdDogeyBib3VuZGVkOiAnZGVmYXVsdCcsIGFkdmljZTogJ2l0cyBkZWZhdWx0IGlzIGZpbml0ZScgfSxcbiAgcmV0cnk6IHVua25vd24sXG4gIGFnYWluOiB1bmtub3duLFxufTtcblxuY29uc3QgaXNQdXNoZWQgPSAoYXNrOiBBc2spOiBib29sZWFuID0+IC9eKD86dHJ1ZXxcXCRcXHspLy50ZXN0KGFzay5vcHRpb24oJ3B1c2gnKT8udGV4dCA/PyAnJyk7XG5jb25zdCBpbWFnZTogUm93ID0geyBlZmZlY3Q6IChhc2spID0+IChpc1B1c2hlZChhc2spID8gJ2NoYW5nZScgOiAnc2V0dXAnKSwgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAncHVibGljYXRpb24nIH07XG5cbi8qKiBXaXRob3V0IGBwdWJsaXNoOiB0cnVlYCBpdCByZXdyaXRlcyBvbmUgZHJhZnQsIHdoaWNoIHBlb3BsZSBwdWJsaXNoLiAqL1xuY29uc3QgZHJhZnQ6IFJvdyA9IHtcbiAgLi4uY2hhbmdlcyxcbiAgdGhpbmc6IChhc2spID0+ICgvXig/OnRydWV8XFwkXFx7KS8udGVzdChhc2sub3B0aW9uKCdwdWJsaXNoJyk/LnRleHQgPz8gJycpID8gJ3B1YmxpY2F0aW9uJyA6ICdyZXBvc2l0b3J5JyksXG59O1xuXG4vKiogQSBzY3JpcHQgaW4gSmF2YVNjcmlwdCB0aGF0IHRhbGtzIHRvIEdpdEh1Yi4gT25lIHRoYXQgY291bGQgYmUgcmVhZCBpcyB0b2xkIGJ5IGl0cyBvd24gc3RlcHMsIGFueSBvdGhlciBieSB3aGF0IGl0IHNheXMuICovXG5jb25zdCBURUxMUyA9IC9pc3N1ZXNcXHMqXFwuXFxzKmNyZWF0ZSg/OkNvbW1lbnQpP1xcYnxjcmVhdGVEaXNjdXNzaW9uXFxifGhvb2tzXFwuc2xhY2tcXC5jb218Y3JlYXRlSXNzdWVcXGIvO1xuY29uc3Qgc2NyaXB0OiBSb3cgPSB7XG4gIGVmZmVjdDogKGFzaykgPT4ge1xuICAgIGNvbnN0IHRleHQgPSBhc2sub3B0aW9uKCdzY3JpcHQnKT8udGV4dDtcbiAgICByZXR1cm4gdGV4dCA9PT0gdW5kZWZpbmVkICYmICFhc2suY2FsbC5vcGVuID8gJ3NldHVwJyA6IFRFTExTLnRlc3QodGV4dCA/PyAnJykgPyAnc2VuZCcgOiAnY2hhbmdlJztcbiAgfSxcbiAgbWVkaXVtOiAnbmV0d29yaycsXG4gIHRoaW5nOiAoYXNrKSA9PiAoVEVMTFMudGVzdChhc2sub3B0aW9uKCdzY3JpcHQnKT8udGV4dCA/PyAnJykgPyAnaXNzdWUnIDogJ3NjcmlwdCcpLFxuICB0YXJnZXQ6ICgpID0+IHVuZGVmaW5lZCxcbiAgYWdhaW46IHVua25vd24sXG59O1xuXG5jb25zdCByZXRyaWVzOiBSb3cgPSB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAncHJvY2VzcycsIHRoaW5nOiAncmV0cnknLCByZXRyeTogeWVzLCBtaW5vcjogdHJ1ZSB9O1xuXG4vKiogV2hhdCB3ZWxsLWtub3duIGFjdGlvbnMgZG8uICovXG5leHBvcnQgY29uc3QgYWN0aW9uczogcmVhZG9ubHkgQWN0aW9uc1tdID0gW1xuICB7XG4gICAgcm93OiBwcmVwYXJlcyxcbiAgICBuYW1lczogYGFjdGlvbnMvY2hlY2tvdXQgYWN0aW9ucy9jYWNoZSBhY3Rpb25zL2NhY2hlLyBhY3Rpb25zL3VwbG9hZC1hcnRpZmFjdCBhY3Rpb25zL3VwbG9hZC1hcnRpZmFjdC8gYWN0aW9ucy9kb3dubG9hZC1hcnRpZmFjdFxuICAgICAgYWN0aW9ucy91cGxvYWQtcGFnZXMtYXJ0aWZhY3QgYWN0aW9ucy9jb25maWd1cmUtcGFnZXMgYWN0aW9ucy9zZXR1cC1weXRob24gYWN0aW9ucy9zZXR1cC1ub2RlIGFjdGlvbnMvc2V0dXAtamF2YSBhY3Rpb25zL3NldHVwLWdvXG4gICAgICBhY3Rpb25zL3NldHVwLWRvdG5ldCBhY3Rpb25zL3NldHVwLXJ1YnkgYWN0aW9ucy9jcmVhdGUtZ2l0aHViLWFwcC10b2tlbiBhY3Rpb25zL2F0dGVzdC1idWlsZC1wcm92ZW5hbmNlIGFjdGlvbnMvYXR0ZXN0LXNib20gYWN0aW9ucy9hdHRlc3RcbiAgICAgIGFjdGlvbnMvZGVwZW5kZW5jeS1yZXZpZXctYWN0aW9uIGFjdGlvbnMvbGFiZWxlciBhY3Rpb25zL2hlbGxvLXdvcmxkLWphdmFzY3JpcHQtYWN0aW9uIGFjdGlvbnMvaGVsbG8td29ybGQtZG9ja2VyLWFjdGlvblxuICAgICAgZG9ja2VyL3NldHVwLWJ1aWxkeC1hY3Rpb24gZG9ja2VyL3NldHVwLXFlbXUtYWN0aW9uIGRvY2tlci9zZXR1cC1kb2NrZXItYWN0aW9uIGRvY2tlci9zZXR1cC1jb21wb3NlLWFjdGlvbiBkb2NrZXIvbWV0YWRhdGEtYWN0aW9uXG4gICAgICBkb2NrZXIvc2NvdXQtYWN0aW9uIGRvY2tlci9iYWtlLWFjdGlvbi8gYXdzLWFjdGlvbnMvc2V0dXAtc2FtIGF3cy1hY3Rpb25zL2FtYXpvbi1lY3MtcmVuZGVyLXRhc2stZGVmaW5pdGlvblxuICAgICAgYXdzLWFjdGlvbnMvY29kZWd1cnUtcmV2aWV3ZXIgYXdzLWFjdGlvbnMvYXdzLWNvZGVidWlsZC1ydW4tYnVpbGQgZ29vZ2xlLWdpdGh1Yi1hY3Rpb25zL3NldHVwLWdjbG91ZFxuICAgICAgZ29vZ2xlLWdpdGh1Yi1hY3Rpb25zL2dldC1na2UtY3JlZGVudGlhbHMgYXp1cmUvc2V0dXAta3ViZWN0bCBhenVyZS9zZXR1cC1oZWxtIGF6dXJlL2Frcy1zZXQtY29udGV4dCBhenVyZS9jbGkgYXp1cmUvcG93ZXJzaGVsbFxuICAgICAgaGFzaGljb3JwL3NldHVwLXRlcnJhZm9ybSBoYXNoaWNvcnAvc2V0dXAtcGFja2VyIG9wZW50b2Z1L3NldHVwLW9wZW50b2Z1IHJ1Ynkvc2V0dXAtcnVieSBwbnBtL2FjdGlvbi1zZXR1cCBvdmVuLXNoL3NldHVwLWJ1blxuICAgICAgZGVub2xhbmQvc2V0dXAtZGVubyBkdG9sbmF5L3J1c3QtdG9vbGNoYWluIGFjdGlvbnMtcnMvdG9vbGNoYWluIGFjdGlvbnMtcnMvY2FyZ28gYWN0aW9ucy1ydXN0LWxhbmcvc2V0dXAtcnVzdC10b29sY2hhaW4gc3dhdGluZW0vcnVzdC1jYWNoZVxuICAgICAgbW9vbnJlcG8vc2V0dXAtcnVzdCB0YWlraS1lL2luc3RhbGwtYWN0aW9uIHRhaWtpLWUvY2FjaGUtY2FyZ28taW5zdGFsbC1hY3Rpb24gbW96aWxsYS1hY3Rpb25zL3NjY2FjaGUtYWN0aW9uIGhlbmRyaWttdWhzL2NjYWNoZS1hY3Rpb25cbiAgICAgIGdyYWRsZS9hY3Rpb25zLyBncmFkbGUvZ3JhZGxlLWJ1aWxkLWFjdGlvbiBncmFkbGUvd3JhcHBlci12YWxpZGF0aW9uLWFjdGlvbiBncmFhbHZtL3NldHVwLWdyYWFsdm0gY291cnNpZXIvc2V0dXAtYWN0aW9uXG4gICAgICBzaGl2YW1tYXRodXIvc2V0dXAtcGhwIGVybGVmL3NldHVwLWJlYW0ganVsaWEtYWN0aW9ucy8gci1saWIvYWN0aW9ucy8gaGFza2VsbC1hY3Rpb25zLyBoYXNrZWxsL2FjdGlvbnMvIHN1Ym9zaXRvL2ZsdXR0ZXItYWN0aW9uXG4gICAgICBkYXJ0LWxhbmcvc2V0dXAtZGFydCBtYXhpbS1sb2Jhbm92L3NldHVwLXhjb2RlIHN3aWZ0LWFjdGlvbnMvc2V0dXAtc3dpZnQgbGVhZm8vZ2gtYWN0aW9ucy1sdWEgbWx1Z2cvc2V0dXAtemlnIGdvdG8tYnVzLXN0b3Avc2V0dXAtemlnXG4gICAgICBhc3RyYWwtc2gvc2V0dXAtdXYgYXN0cmFsLXNoL3J1ZmYtYWN0aW9uIGVpZmluZ2VyL3NldHVwLXV2IGVpZmluZ2VyL3NldHVwLXJ5ZSBjb25kYS1pbmN1YmF0b3Ivc2V0dXAtbWluaWNvbmRhIG1hbWJhLW9yZy9zZXR1cC1taWNyb21hbWJhXG4gICAgICBtYW1iYS1vcmcvcHJvdmlzaW9uLXdpdGgtbWljcm9tYW1iYSBzLXdlaWdhbmQvc2V0dXAtY29uZGEgYWJhdGlsby9hY3Rpb25zLXBvZXRyeSBzbm9rL2luc3RhbGwtcG9ldHJ5IGNhY2hpeC9pbnN0YWxsLW5peC1hY3Rpb25cbiAgICAgIGNhY2hpeC9jYWNoaXgtYWN0aW9uIGRldGVybWluYXRlc3lzdGVtcy8gYXdhbHNoMTI4L2NhY2hlLWFwdC1wa2dzLWFjdGlvbiBtc3lzMi9zZXR1cC1tc3lzMiBpbGFtbXkvbXN2Yy1kZXYtY21kXG4gICAgICBtaWNyb3NvZnQvc2V0dXAtbXNidWlsZCBudWdldC9zZXR1cC1udWdldCBsdWtrYS9nZXQtY21ha2UgbHVra2EvcnVuLWNtYWtlIGx1a2thL3J1bi12Y3BrZyBtaWtlcGVuei9yZWxlYXNlLWNoYW5nZWxvZy1idWlsZGVyLWFjdGlvbiBiYWxlbmEtaW8vdmVyc2lvbmlzdFxuICAgICAgY3JhenktbWF4L2doYWN0aW9uLWR1bXAtY29udGV4dCBjcmF6eS1tYXgvZ2hhY3Rpb24tc2V0dXAtZG9ja2VyIGNyYXp5LW1heC9naGFjdGlvbi1pbXBvcnQtZ3BnIGRvcm55L3BhdGhzLWZpbHRlciBkb3JueS90ZXN0LXJlcG9ydGVyXG4gICAgICBlbnJpY29taS9wdWJsaXNoLXVuaXQtdGVzdC1yZXN1bHQtYWN0aW9uIG1pa2VwZW56L2FjdGlvbi1qdW5pdC1yZXBvcnQgdGotYWN0aW9ucy9jaGFuZ2VkLWZpbGVzIHRyaWxvbS9maWxlLWNoYW5nZXMtYWN0aW9uXG4gICAgICBzdGVwLXNlY3VyaXR5L2hhcmRlbi1ydW5uZXIgamx1bWJyb3NvL2ZyZWUtZGlzay1zcGFjZSBlYXNpbW9uL21heGltaXplLWJ1aWxkLXNwYWNlIHdlYmZhY3Rvcnkvc3NoLWFnZW50IHNoaW1hdGFyby9zc2gta2V5LWFjdGlvblxuICAgICAga2VuY2hhbjAxMzAvYWN0aW9ucy1zeXN0ZW0taW5mbyBzdHlmbGUvY2FuY2VsLXdvcmtmbG93LWFjdGlvbiBuMWhpbGl0eS9jYW5jZWwtcHJldmlvdXMtcnVucyBma2lyYy9za2lwLWR1cGxpY2F0ZS1hY3Rpb25zXG4gICAgICBnaXRodWIvY29kZXFsLWFjdGlvbi8gb3NzZi9zY29yZWNhcmQtYWN0aW9uIGNvZGVjb3YvY29kZWNvdi1hY3Rpb24gY292ZXJhbGxzYXBwL2dpdGh1Yi1hY3Rpb24gY29kYWN5LyBzb25hcnNvdXJjZS8gc255ay9hY3Rpb25zL1xuICAgICAgYXF1YXNlY3VyaXR5L3RyaXZ5LWFjdGlvbiBhbmNob3JlL3NjYW4tYWN0aW9uIGFuY2hvcmUvc2JvbS1hY3Rpb24gZ2l0bGVha3MvZ2l0bGVha3MtYWN0aW9uIHRydWZmbGVzZWN1cml0eS90cnVmZmxlaG9nIHNlbWdyZXAvXG4gICAgICByZXR1cm50b2NvcnAvIHN1cGVyLWxpbnRlci9zdXBlci1saW50ZXIgZ2l0aHViL3N1cGVyLWxpbnRlciBwcmUtY29tbWl0L2FjdGlvbiBwc2YvYmxhY2sgZ29sYW5nY2kvZ29sYW5nY2ktbGludC1hY3Rpb25cbiAgICAgIHJldmlld2RvZy8gcmh5c2QvYWN0aW9ubGludCB6aXptb3Jjb3JlL3ppem1vci1hY3Rpb24gbHVkZWV1cy9hY3Rpb24tc2hlbGxjaGVjayBoYWRvbGludC9oYWRvbGludC1hY3Rpb24gY3JhdGUtY2kvdHlwb3NcbiAgICAgIGNvZGVzcGVsbC1wcm9qZWN0L2FjdGlvbnMtY29kZXNwZWxsIGx5Y2hlZXZlcnNlL2x5Y2hlZS1hY3Rpb24gZ2F1cmF2LW5lbHNvbi9naXRodWItYWN0aW9uLW1hcmtkb3duLWxpbmstY2hlY2tcbiAgICAgIGRhdmlkYW5zb24vbWFya2Rvd25saW50LWNsaTItYWN0aW9uIGFtYW5ubi9hY3Rpb24tc2VtYW50aWMtcHVsbC1yZXF1ZXN0IHdhZ29pZC9jb21taXRsaW50LWdpdGh1Yi1hY3Rpb24gcnVzdHNlYy9hdWRpdC1jaGVja1xuICAgICAgZW1iYXJrc3R1ZGlvcy9jYXJnby1kZW55LWFjdGlvbiBweXBhL2NpYnVpbGR3aGVlbCBweW8zL21hdHVyaW4tYWN0aW9uIGhlbG0va2luZC1hY3Rpb24gZW5naW5lZXJkL3NldHVwLWtpbmQgbWVkeWFnaC9zZXR1cC1taW5pa3ViZVxuICAgICAgaGVsbS9jaGFydC10ZXN0aW5nLWFjdGlvbiBzdXBlcmNoYXJnZS9tb25nb2RiLWdpdGh1Yi1hY3Rpb24gc3VwZXJjaGFyZ2UvcmVkaXMtZ2l0aHViLWFjdGlvbiBhbmthbmUvc2V0dXAtcG9zdGdyZXNcbiAgICAgIGJyb3dzZXItYWN0aW9ucy9zZXR1cC1jaHJvbWUgYnJvd3Nlci1hY3Rpb25zL3NldHVwLWdlY2tvZHJpdmVyIGN5cHJlc3MtaW8vZ2l0aHViLWFjdGlvbiBtaWNyb3NvZnQvcGxheXdyaWdodC1naXRodWItYWN0aW9uXG4gICAgICByZWFjdGl2ZWNpcmN1cy9hbmRyb2lkLWVtdWxhdG9yLXJ1bm5lciBhbmRyb2lkLWFjdGlvbnMvc2V0dXAtYW5kcm9pZCBiZW5jaG1hcmstYWN0aW9uL2dpdGh1Yi1hY3Rpb24tYmVuY2htYXJrIGNvZHNwZWVkaHEvYWN0aW9uXG4gICAgICBzaWdzdG9yZS9jb3NpZ24taW5zdGFsbGVyIHNsc2EtZnJhbWV3b3JrLyBwZXRlci1ldmFucy9maW5kLWNvbW1lbnQgYWN0aW9ucy1lY29zeXN0ZW0vYWN0aW9uLWdldC1sYXRlc3QtdGFnIG5pY2stZmllbGRzL2Fzc2VydC1hY3Rpb25cbiAgICAgIG14c2NobWl0dC9hY3Rpb24tdG1hdGUgbGhvdGFyaS9hY3Rpb24tdXB0ZXJtIG1hdGhpZXVkdXRvdXIvZ2l0aHViLXRhZy1hY3Rpb25cbiAgICAgIGhvbWUtYXNzaXN0YW50L2FjdGlvbnMvIGhvbWUtYXNzaXN0YW50L2J1aWxkZXIgZnJlbmNrL2FjdGlvbi1hZGRvbi1pbmZvcm1hdGlvbmAsXG4gIH0sXG4gIHtcbiAgICByb3c6IHNpZ25zSW4sXG4gICAgbmFtZXM6IGBkb2NrZXIvbG9naW4tYWN0aW9uIGF3cy1hY3Rpb25zL2NvbmZpZ3VyZS1hd3MtY3JlZGVudGlhbHMgYXdzLWFjdGlvbnMvYW1hem9uLWVjci1sb2dpbiBnb29nbGUtZ2l0aHViLWFjdGlvbnMvYXV0aCBhenVyZS9sb2dpblxuICAgICAgYXp1cmUvZG9ja2VyLWxvZ2luIGF6dXJlL2s4cy1zZXQtY29udGV4dCByZWRoYXQtYWN0aW9ucy9wb2RtYW4tbG9naW4gcmVkaGF0LWFjdGlvbnMvb2MtbG9naW4gaGFzaGljb3JwL3ZhdWx0LWFjdGlvblxuICAgICAgYXdzLWFjdGlvbnMvYXdzLXNlY3JldHNtYW5hZ2VyLWdldC1zZWNyZXRzIGdvb2dsZS1naXRodWItYWN0aW9ucy9nZXQtc2VjcmV0bWFuYWdlci1zZWNyZXRzIDFwYXNzd29yZC9sb2FkLXNlY3JldHMtYWN0aW9uXG4gICAgICB0aWJkZXgvZ2l0aHViLWFwcC10b2tlbiB0YWlsc2NhbGUvZ2l0aHViLWFjdGlvbiBudWdldC9sb2dpbiBydWJ5Z2Vtcy9jb25maWd1cmUtcnVieWdlbXMtY3JlZGVudGlhbHNgLFxuICB9LFxuICB7XG4gICAgcm93OiBkZXBsb3lzLFxuICAgIG5hbWVzOiBgYWN0aW9ucy9kZXBsb3ktcGFnZXMgcGVhY2VpcmlzL2FjdGlvbnMtZ2gtcGFnZXMgamFtZXNpdmVzL2dpdGh1Yi1wYWdlcy1kZXBsb3ktYWN0aW9uIGNyYXp5LW1heC9naGFjdGlvbi1naXRodWItcGFnZXNcbiAgICAgIGF3cy1hY3Rpb25zL2FtYXpvbi1lY3MtZGVwbG95LXRhc2stZGVmaW5pdGlvbiBhd3MtYWN0aW9ucy9hd3MtY2xvdWRmb3JtYXRpb24tZ2l0aHViLWRlcGxveSBhd3MtYWN0aW9ucy9hd3MtbGFtYmRhLWRlcGxveVxuICAgICAgamFrZWphcnZpcy9zMy1zeW5jLWFjdGlvbiBlaW5hcmVnaWxzc29uL2JlYW5zdGFsay1kZXBsb3kgYXp1cmUvd2ViYXBwcy1kZXBsb3kgYXp1cmUvZnVuY3Rpb25zLWFjdGlvbiBhenVyZS9rOHMtZGVwbG95XG4gICAgICBhenVyZS9zdGF0aWMtd2ViLWFwcHMtZGVwbG95IGF6dXJlL2FybS1kZXBsb3kgYXp1cmUvY29udGFpbmVyLWFwcHMtZGVwbG95LWFjdGlvbiBhenVyZS9hY2ktZGVwbG95XG4gICAgICBnb29nbGUtZ2l0aHViLWFjdGlvbnMvZGVwbG95LWNsb3VkcnVuIGdvb2dsZS1naXRodWItYWN0aW9ucy9kZXBsb3ktYXBwZW5naW5lIGdvb2dsZS1naXRodWItYWN0aW9ucy9kZXBsb3ktY2xvdWQtZnVuY3Rpb25zXG4gICAgICBjbG91ZGZsYXJlL3dyYW5nbGVyLWFjdGlvbiBjbG91ZGZsYXJlL3BhZ2VzLWFjdGlvbiBhbW9uZG5ldC92ZXJjZWwtYWN0aW9uIG5ldGxpZnkvYWN0aW9ucy8gbnd0Z2NrL2FjdGlvbnMtbmV0bGlmeVxuICAgICAgYnVybmV0dDAxL3JzeW5jLWRlcGxveW1lbnRzIGFwcGxlYm95L3NzaC1hY3Rpb24gYXBwbGVib3kvc2NwLWFjdGlvbiBlYXNpbmd0aGVtZXMvc3NoLWRlcGxveSBzYW1raXJrbGFuZC9mdHAtZGVwbG95LWFjdGlvblxuICAgICAgc3VwZXJmbHkvZmx5Y3RsLWFjdGlvbnMvIGJhbGVuYS1pby9kZXBsb3ktdG8tYmFsZW5hLWFjdGlvbiBha2hpbGVzaG5zL2hlcm9rdS1kZXBsb3kgZmlyZWJhc2VleHRlbmRlZC9hY3Rpb24taG9zdGluZy1kZXBsb3kgdzlqZHMvZmlyZWJhc2UtYWN0aW9uXG4gICAgICBkaWdpdGFsb2NlYW4vYXBwX2FjdGlvbiBwdWx1bWkvYWN0aW9ucyByZW5kZXItZGVwbG95L2RlcGxveS1hY3Rpb24gc2VydmVybGVzcy9naXRodWItYWN0aW9uYCxcbiAgfSxcbiAge1xuICAgIHJvdzogcHVibGlzaGVzLFxuICAgIG5hbWVzOiBgcHlwYS9naC1hY3Rpb24tcHlwaS1wdWJsaXNoIHNvZnRwcm9wcy9hY3Rpb24tZ2gtcmVsZWFzZSBhY3Rpb25zL2NyZWF0ZS1yZWxlYXNlIGFjdGlvbnMvdXBsb2FkLXJlbGVhc2UtYXNzZXQgbmNpcG9sbG8vcmVsZWFzZS1hY3Rpb25cbiAgICAgIHN2ZW5zdGFyby91cGxvYWQtcmVsZWFzZS1hY3Rpb24gbWFydmlucGludG8vYWN0aW9uLWF1dG9tYXRpYy1yZWxlYXNlcyBnb3JlbGVhc2VyL2dvcmVsZWFzZXItYWN0aW9uIGpzLWRldnRvb2xzL25wbS1wdWJsaXNoXG4gICAgICBjeWNqaW1teS9zZW1hbnRpYy1yZWxlYXNlLWFjdGlvbiBnb29nbGVhcGlzL3JlbGVhc2UtcGxlYXNlLWFjdGlvbiBnb29nbGUtZ2l0aHViLWFjdGlvbnMvcmVsZWFzZS1wbGVhc2UtYWN0aW9uIGNoYW5nZXNldHMvYWN0aW9uXG4gICAgICBydWJ5Z2Vtcy9yZWxlYXNlLWdlbSBjYXJnby1iaW5zL3JlbGVhc2UtcHIgcmVsZWFzZS1wbHovYWN0aW9uIGthdHlvL3B1Ymxpc2gtY3JhdGVzXG4gICAgICBoZWxtL2NoYXJ0LXJlbGVhc2VyLWFjdGlvbiByZWRoYXQtYWN0aW9ucy9wdXNoLXRvLXJlZ2lzdHJ5IGVsZ29oci9wdWJsaXNoLWRvY2tlci1naXRodWItYWN0aW9uYCxcbiAgfSxcbiAgeyByb3c6IGRyYWZ0LCBuYW1lczogJ3JlbGVhc2UtZHJhZnRlci9yZWxlYXNlLWRyYWZ0ZXInIH0sXG4gIHsgcm93OiBpbWFnZSwgbmFtZXM6ICdkb2NrZXIvYnVpbGQtcHVzaC1hY3Rpb24gZG9ja2VyL2Jha2UtYWN0aW9uIHJlZGhhdC1hY3Rpb25zL2J1aWxkYWgtYnVpbGQnIH0sXG4gIHtcbiAgICByb3c6IGNoYW5nZXMsXG4gICAgbmFtZXM6IGBwZXRlci1ldmFucy9yZXBvc2l0b3J5LWRpc3BhdGNoIHBldGVyLWV2YW5zL2RvY2tlcmh1Yi1kZXNjcmlwdGlvbiBwYXNjYWxnbi9hdXRvbWVyZ2UtYWN0aW9uIGJlbmMtdWsvd29ya2Zsb3ctZGlzcGF0Y2hgLFxuICB9LFxuICAvLyBJdCBwcm9wb3NlcyB0aGUgdHJhbnNsYXRpb25zIHRoYXQgaXQgaXMgdG9sZCB0byBkb3dubG9hZC5cbiAge1xuICAgIHJvdzoge1xuICAgICAgLi4uY2hhbmdlcyxcbiAgICAgIHRoaW5nOiAoYXNrKSA9PiAoaXNPbihhc2ssICdkb3dubG9hZF90cmFuc2xhdGlvbnMnKSAmJiAhaXNPZmYoYXNrLCAnY3JlYXRlX3B1bGxfcmVxdWVzdCcpID8gJ3Byb3Bvc2FsJyA6ICdyZXBvc2l0b3J5JyksXG4gICAgfSxcbiAgICBuYW1lczogJ2Nyb3dkaW4vZ2l0aHViLWFjdGlvbicsXG4gIH0sXG4gIHtcbiAgICByb3c6IHsgLi4uY2hhbmdlcywgdGhpbmc6ICdjb21taXQnIH0sXG4gICAgbmFtZXM6ICdzdGVmYW56d2VpZmVsL2dpdC1hdXRvLWNvbW1pdC1hY3Rpb24gZW5kYnVnL2FkZC1hbmQtY29tbWl0IGFkLW0vZ2l0aHViLXB1c2gtYWN0aW9uJyxcbiAgfSxcbiAge1xuICAgIHJvdzogeyAuLi5jaGFuZ2VzLCB0aGluZzogJ3Byb3Bvc2FsJyB9LFxuICAgIG5hbWVzOiAncGV0ZXItZXZhbnMvY3JlYXRlLXB1bGwtcmVxdWVzdCByZXBvLXN5bmMvcHVsbC1yZXF1ZXN0IHJlbm92YXRlYm90L2dpdGh1Yi1hY3Rpb24nLFxuICB9LFxuICB7XG4gICAgcm93OiBzb3J0cyxcbiAgICBuYW1lczogYHBldGVyLWV2YW5zL2NyZWF0ZS1vci11cGRhdGUtY29tbWVudCBtYXJvY2NoaW5vL3N0aWNreS1wdWxsLXJlcXVlc3QtY29tbWVudCB0aG9sbGFuZGVyL2FjdGlvbnMtY29tbWVudC1wdWxsLXJlcXVlc3RcbiAgICAgIHBldGVyLWV2YW5zL2VuYWJsZS1wdWxsLXJlcXVlc3QtYXV0b21lcmdlIHBldGVyLWV2YW5zL2Nsb3NlLWlzc3VlIGFjdGlvbnMvc3RhbGUgYWN0aW9ucy9maXJzdC1pbnRlcmFjdGlvbiBhY3Rpb25zL2FkZC10by1wcm9qZWN0XG4gICAgICBkZXNzYW50L2xvY2stdGhyZWFkcyBkZXNzYW50L3N1cHBvcnQtcmVxdWVzdHMgYWN0aW9ucy1jb29sL2lzc3Vlcy1oZWxwZXIgY3JhenktbWF4L2doYWN0aW9uLWdpdGh1Yi1sYWJlbGVyXG4gICAgICBtaWNubmNpbS9hY3Rpb24tbGFiZWwtc3luY2VyIGVuZGJ1Zy9sYWJlbC1zeW5jIGFjdGlvbnMtZWNvc3lzdGVtL2FjdGlvbi1hZGQtbGFiZWxzIGFuZHltY2theS9sYWJlbGVyIGhtYXJyL2F1dG8tYXBwcm92ZS1hY3Rpb25cbiAgICAgIGMtaGl2ZS9naGEtcmVtb3ZlLWFydGlmYWN0cyBrb2xwYXYvcHVyZ2UtYXJ0aWZhY3RzLWFjdGlvbiBnZWVreWVnZ28vZGVsZXRlLWFydGlmYWN0IG1hdHRyYWtzL2RlbGV0ZS13b3JrZmxvdy1ydW5zXG4gICAgICBsaXNraW4vZ2gtd29ya2Zsb3cta2VlcGFsaXZlIGdhdXRhbWtyaXNobmFyL2tlZXBhbGl2ZS13b3JrZmxvdyBvcGh1Yi9kZWxldGUtcmVsZWFzZXMtd29ya2Zsb3dzXG4gICAgICBsZWUtZG9obS9uby1yZXNwb25zZSBhY3Rpb25zL2RlbGV0ZS1wYWNrYWdlLXZlcnNpb25zIGFraGVyb24vZGVwZW5kYWJvdC1jcm9uLWFjdGlvbiBhaG1hZG5hc3NyaS9hY3Rpb24tZGVwZW5kYWJvdC1hdXRvLW1lcmdlIGRlcGVuZGFib3QvZmV0Y2gtbWV0YWRhdGFgLFxuICB9LFxuICB7XG4gICAgcm93OiBjaGF0LFxuICAgIG5hbWVzOiBgc2xhY2thcGkvc2xhY2stZ2l0aHViLWFjdGlvbiA4Mzk4YTcvYWN0aW9uLXNsYWNrIHJ0Y2FtcC9hY3Rpb24tc2xhY2stbm90aWZ5IHJhdnNhbWhxL25vdGlmeS1zbGFjay1hY3Rpb24gYWN0MTBucy9zbGFja1xuICAgICAgdm94bWVkaWEvZ2l0aHViLWFjdGlvbi1zbGFjay1ub3RpZnktYnVpbGQgYXJjaGl2ZS9naXRodWItYWN0aW9ucy1zbGFjayB0b2tvcm9tL2FjdGlvbi1zbGFjay1pbmNvbWluZy13ZWJob29rXG4gICAgICBpbHNoaWR1ci9hY3Rpb24tc2xhY2sgaWxzaGlkdXIvYWN0aW9uLWRpc2NvcmQgc2FyaXNpYS9hY3Rpb25zLXN0YXR1cy1kaXNjb3JkIGFwcGxlYm95L2Rpc2NvcmQtYWN0aW9uIHRzaWNrZXJ0L2Rpc2NvcmQtd2ViaG9va1xuICAgICAgcmpzdG9uZS9kaXNjb3JkLXdlYmhvb2stbm90aWZ5IGFwcGxlYm95L3RlbGVncmFtLWFjdGlvbiBjYnJnbS90ZWxlZ3JhbS1naXRodWItYWN0aW9uIHp1bGlwL2dpdGh1Yi1hY3Rpb25zLXp1bGlwL3NlbmQtbWVzc2FnZVxuICAgICAgc2tpdGlvbmVrL25vdGlmeS1taWNyb3NvZnQtdGVhbXMgamRjYXJnaWxlL21zLXRlYW1zLW5vdGlmaWNhdGlvbiBhbGllbmN1YmUvbWljcm9zb2Z0LXRlYW1zLWFjdGlvbnNcbiAgICAgIHRva28tYmlmcm9zdC9tcy10ZWFtcy1kZXBsb3ktY2FyZCBtYXR0ZXJtb3N0L2FjdGlvbi1tYXR0ZXJtb3N0LW5vdGlmeSBzM2tyaXQvbWF0cml4LW1lc3NhZ2UtYWN0aW9uIGZhZGVuYi9tYXRyaXgtY2hhdC1tZXNzYWdlYCxcbiAgfSxcbiAge1xuICAgIHJvdzogeyAuLi5jaGF0LCB0aGluZzogJ3BhZ2UnIH0sXG4gICAgbmFtZXM6ICdtaXBhcm5pc2FyaS9hY3Rpb24tcGFnZXJkdXR5LWFsZXJ0IGF3YXJkMjgvYWN0aW9uLXBhZ2VyZHV0eS1hbGVydCBvcHNnZW5pZS9vcHNnZW5pZS1hY3Rpb24nLFxuICB9LFxuICB7IHJvdzogbWFpbCwgbmFtZXM6ICdkYXdpZGQ2L2FjdGlvbi1zZW5kLW1haWwgY2lub3RpZnkvZ2l0aHViLWFjdGlvbiBsaWNlbnNld2FyZS9zZW5kLWVtYWlsLW5vdGlmaWNhdGlvbicgfSxcbiAge1xuICAgIHJvdzogaXNzdWUsXG4gICAgbmFtZXM6XG4gICAgICAnamFzb25ldGNvL2NyZWF0ZS1hbi1pc3N1ZSBwZXRlci1ldmFucy9jcmVhdGUtaXNzdWUtZnJvbS1maWxlIGltam9obmJvL2lzc3VlLWJvdCBqYXlxaS9mYWlsZWQtYnVpbGQtaXNzdWUtYWN0aW9uIGRibG9jay9jcmVhdGUtYS1naXRodWItaXNzdWUnLFxuICB9LFxuICB7IHJvdzogc2NyaXB0LCBuYW1lczogJ2FjdGlvbnMvZ2l0aHViLXNjcmlwdCcgfSxcbiAgeyByb3c6IHJlcXVlc3QsIG5hbWVzOiAnZmpvZ2VsZWl0L2h0dHAtcmVxdWVzdC1hY3Rpb24gc2F0YWsvd2VicmVxdWVzdC1hY3Rpb24gaW5kaWVzZGV2L2N1cmwnIH0sXG4gIHsgcm93OiByZXRyaWVzLCBuYW1lczogJ25pY2stZmllbGRzL3JldHJ5IG5pY2staW52aXNpb24vcmV0cnkgd2FuZGFsZW4vd3JldHJ5LmFjdGlvbicgfSxcbl07XG4iLCAiaW1wb3J0IHR5cGUgeyBFdmlkZW5jZSB9IGZyb20gJy4uLy4uL2NvcmUvZXZpZGVuY2UudHMnO1xuaW1wb3J0IHR5cGUgeyBDYWxsLCBGYWN0LCBGYWN0cywgU2NvcGUgfSBmcm9tICcuLi8uLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgQ29sdW1uLCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBhY3Rpb25zIH0gZnJvbSAnLi9hY3Rpb25zLnRzJztcblxuY29uc3Qgcm93czogUmVhZG9ubHlNYXA8c3RyaW5nLCBSb3c+ID0gbmV3IE1hcChcbiAgYWN0aW9ucy5mbGF0TWFwKCh7IHJvdywgbmFtZXMgfSkgPT4gbmFtZXMuc3BsaXQoL1xccysvKS5tYXAoKG5hbWUpID0+IFtuYW1lLCByb3ddIGFzIGNvbnN0KSksXG4pO1xuXG4vKiogQnkgdGhlIGFjdGlvbidzIG93biBuYW1lLCBlbHNlIGJ5IHRoYXQgb2YgaXRzIG93bmVyIG9yIGZvbGRlci4gKi9cbmZ1bmN0aW9uIHJvd09mKGFjdGlvbjogc3RyaW5nKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbmFtZSA9IGFjdGlvbi50b0xvd2VyQ2FzZSgpO1xuICBjb25zdCBvd24gPSByb3dzLmdldChuYW1lKTtcbiAgaWYgKG93bikgcmV0dXJuIG93bjtcbiAgZm9yIChsZXQgYXQgPSBuYW1lLmxhc3RJbmRleE9mKCcvJyk7IGF0ID4gMDsgYXQgPSBuYW1lLmxhc3RJbmRleE9mKCcvJywgYXQgLSAxKSkge1xuICAgIGNvbnN0IHJvdyA9IHJvd3MuZ2V0KG5hbWUuc2xpY2UoMCwgYXQgKyAxKSk7XG4gICAgaWYgKHJvdykgcmV0dXJuIHJvdztcbiAgfVxuICByZXR1cm4gTkFNRURfRk9SX0NIQVQudGVzdChuYW1lKSA/IHJvd3MuZ2V0KCdzbGFja2FwaS9zbGFjay1naXRodWItYWN0aW9uJykgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBgYWNtZS9hY3Rpb25zL3JlcG9ydC1mYWlsdXJlLW9uLXNsYWNrYDogYW4gb3JnYW5pc2F0aW9uJ3Mgb3duLCBuYW1lZCBmb3Igd2hhdCBpdCBkb2VzLiAqL1xuY29uc3QgTkFNRURfRk9SX0NIQVQgPSAvKD86XnxbLy1dKSg/OnJlcG9ydHxub3RpZnl8YWxlcnR8cG9zdHxzZW5kKVthLXotXSotKD86c2xhY2t8dGVhbXN8ZGlzY29yZCkoPzokfFsvLV0pLztcblxuY29uc3QgcmVhZDogUm93ID0geyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnZW52aXJvbm1lbnQnLCB0YXJnZXQ6IChhc2spID0+IGFzay5jYWxsLmFyZ3NbMF0gfTtcbmNvbnN0IHRyaWdnZXI6IFJvdyA9IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdtZW1vcnknLCBtaW5vcjogdHJ1ZSB9O1xuXG5mdW5jdGlvbiBtZWFuaW5nT2YobmFtZTogc3RyaW5nKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgaWYgKG5hbWUgPT09ICdnZXRlbnYnKSByZXR1cm4gcmVhZDtcbiAgaWYgKG5hbWUgPT09ICdhcmd2JykgcmV0dXJuIHsgLi4ucmVhZCwgbWVkaXVtOiAnYXJndW1lbnRzJyB9O1xuICBpZiAobmFtZS5zdGFydHNXaXRoKCdvbi4nKSB8fCBuYW1lLmVuZHNXaXRoKCd0aW1lb3V0LW1pbnV0ZXMnKSkgcmV0dXJuIHRyaWdnZXI7XG4gIHJldHVybiByb3dPZihuYW1lKTtcbn1cblxuY29uc3QgaXNBY3Rpb24gPSAocGF0aDogc3RyaW5nKTogYm9vbGVhbiA9PiAvKD86XnxcXC8pYWN0aW9uXFwueWE/bWwkLy50ZXN0KHBhdGgpO1xuXG4vKiogQSBzY2hlZHVsZSBtYWtlcyBhIHdvcmtmbG93IGEgam9iOyBhbiBhY3Rpb24gaXMgYSBsaWJyYXJ5IG9mIHN0ZXBzLCBhbmQgc28gaXMgd2hhdCBubyBldmVudCBzdGFydHMuICovXG5mdW5jdGlvbiBldmlkZW5jZSh7IHBhdGgsIGZhY3RzIH06IEZhY3RzLCBpc0pvYjogYm9vbGVhbik6IEV2aWRlbmNlIHtcbiAgaWYgKGlzQWN0aW9uKHBhdGgpKSByZXR1cm4geyBraW5kOiAnbGlicmFyeScsIGJlY2F1c2U6IFsnaXQgaXMgYW4gYWN0aW9uOiBzdGVwcyB0aGF0IHdvcmtmbG93cyB1c2UnXSB9O1xuICAvLyBXaGF0IHN0YXJ0cyBpdCBzdGFuZHMgaW4gdGhlIGZpbGUncyBvd24gdW5pdCwgYmVmb3JlIGl0cyBqb2JzLlxuICBjb25zdCBzdGFydHMgPSBmYWN0cy5maWx0ZXIoXG4gICAgKGZhY3QpID0+IGZhY3Qua2luZCA9PT0gJ2NhbGwnICYmIGZhY3Qud2l0aGluID09PSAwICYmIGZhY3QubmFtZS5zdGFydHNXaXRoKCdvbi4nKSxcbiAgKSBhcyByZWFkb25seSBDYWxsW107XG4gIGNvbnN0IHNjaGVkdWxlID0gc3RhcnRzLmZpbmQoKHsgbmFtZSB9KSA9PiBuYW1lID09PSAnb24uc2NoZWR1bGUnKTtcbiAgaWYgKHNjaGVkdWxlKSB7XG4gICAgY29uc3QgdGltZXMgPSBzY2hlZHVsZS5hcmdzLm1hcCgoeyB0ZXh0IH0pID0+IGBcXGAke3RleHR9XFxgYCkuam9pbignLCAnKTtcbiAgICByZXR1cm4geyBraW5kOiAnd29ya2Zsb3cnLCBqb2I6ICdzdHJvbmcnLCBiZWNhdXNlOiBbYFxcYG9uOiBzY2hlZHVsZVxcYCBzdGFydHMgaXQke3RpbWVzID09PSAnJyA/ICcnIDogYCAoJHt0aW1lc30pYH1gXSB9O1xuICB9XG4gIGlmIChpc0pvYikgcmV0dXJuIHsga2luZDogJ3dvcmtmbG93Jywgam9iOiAnc3Ryb25nJywgYmVjYXVzZTogWyd0aGUgY29uZmlndXJhdGlvbiBsaXN0cyBpdCB1bmRlciBgam9ic2AnXSB9O1xuICBpZiAoc3RhcnRzLmxlbmd0aCA9PT0gMCkgcmV0dXJuIHsga2luZDogJ2xpYnJhcnknLCBiZWNhdXNlOiBbJ2l0IGlzIHN3aXRjaGVkIG9mZjogbm8gYG9uOmAgc3RhcnRzIGl0J10gfTtcbiAgcmV0dXJuIHsga2luZDogJ3dvcmtmbG93JywgYmVjYXVzZTogW2BHaXRIdWIgc3RhcnRzIGl0IG9uICR7c3RhcnRzLm1hcCgoeyBuYW1lIH0pID0+IGBcXGAke25hbWUuc2xpY2UoMyl9XFxgYCkuam9pbignLCAnKX1gXSB9O1xufVxuXG4vKiogQSBob3N0ZWQgcnVubmVyIGlzIGEgZnJlc2ggbWFjaGluZSBmb3IgZWFjaCBqb2I7IG9uZSdzIG93biBrZWVwcyB3aGF0IHdhcyBsZWZ0IG9uIGl0LCB1bmxlc3MgaXQgc2F5cyBvdGhlcndpc2UuICovXG5mdW5jdGlvbiBlcGhlbWVyYWwoam9iOiBTY29wZSwgZmFjdHM6IHJlYWRvbmx5IEZhY3RbXSk6IGJvb2xlYW4ge1xuICBmb3IgKGxldCBpZCA9IGpvYi5pZCArIDE7IGlkIDwgZmFjdHMubGVuZ3RoOyBpZCsrKSB7XG4gICAgY29uc3QgZmFjdCA9IGZhY3RzW2lkXSBhcyBGYWN0O1xuICAgIGlmIChmYWN0LnN0YXJ0ID49IGpvYi5lbmQpIGJyZWFrO1xuICAgIGlmIChmYWN0LmtpbmQgPT09ICd2YWx1ZScgJiYgZmFjdC53aXRoaW4gPT09IGpvYi5pZCAmJiBmYWN0Lm5hbWU/LnN0YXJ0c1dpdGgoJ3J1bnMtb24nKSkge1xuICAgICAgcmV0dXJuICEvc2VsZi1ob3N0ZWQvaS50ZXN0KGZhY3QudmFsdWUudGV4dCk7XG4gICAgfVxuICB9XG4gIHJldHVybiB0cnVlO1xufVxuXG4vKiogV2hhdCBhY3Rpb25zLCBieSBuYW1lIHdpdGhvdXQgdmVyc2lvbiwgYW5kIHRoZSBydW5uZXIncyBvd24gY29udGV4dHMgbWVhbiBpbiBhIHdvcmtmbG93LiAqL1xuZXhwb3J0IGNvbnN0IHdvcmtmbG93OiBDb2x1bW4gPSB7XG4gIGxhbmd1YWdlOiAnd29ya2Zsb3cnLFxuICByb3c6IChuYW1lKSA9PiBtZWFuaW5nT2YobmFtZSksXG4gIHJlc2hhcGVzOiAoKSA9PiBmYWxzZSxcbiAgY29tcG9zZWQ6IHRydWUsXG4gIGV2aWRlbmNlLFxuICBlcGhlbWVyYWwsXG59O1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7O0FBV0EsSUFBTSxXQUFnQixFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxLQUFLO0FBRXhFLElBQU0sVUFBZSxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUN2RixJQUFNLFVBQWUsRUFBRSxRQUFRLFVBQVUsUUFBUSxXQUFXLE9BQU8sYUFBYTtBQUNoRixJQUFNLFlBQWlCLEVBQUUsUUFBUSxVQUFVLFFBQVEsV0FBVyxPQUFPLGNBQWM7QUFDbkYsSUFBTSxRQUFhLEVBQUUsUUFBUSxVQUFVLFFBQVEsV0FBVyxPQUFPLFVBQVUsT0FBTyxJQUFJO0FBQ3RGLElBQU0sVUFBZSxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxjQUFjLE9BQU8sUUFBUTtBQUVoRyxJQUFNLE9BQVk7QUFBQSxFQUNoQixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxRQUFRLFFBQVEsV0FBVyxlQUFlLGVBQWUsY0FBYyxXQUFXLGNBQWMsY0FBYyxNQUFNLE1BQU07QUFBQSxFQUMxSCxTQUFTLFFBQVEsV0FBVyxRQUFRLFdBQVcsVUFBVSxTQUFTLGVBQWUsV0FBVyxNQUFNO0FBQUEsRUFDbEcsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUNUO0FBQ0EsSUFBTSxPQUFZLEVBQUUsR0FBRyxNQUFNLE9BQU8sV0FBVyxRQUFRLFFBQVEsSUFBSSxHQUFHLFNBQVMsUUFBUSxRQUFRLGFBQWEsU0FBUyxFQUFFO0FBQ3ZILElBQU0sUUFBYSxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxTQUFTLFFBQVEsUUFBUSxTQUFTLFVBQVUsR0FBRyxPQUFPLFFBQVE7QUFFL0gsSUFBTSxPQUFPLENBQUMsS0FBVSxTQUEwQixVQUFVLEtBQUssSUFBSSxPQUFPLElBQUksR0FBRyxRQUFRLEVBQUU7QUFDN0YsSUFBTSxRQUFRLENBQUMsS0FBVSxTQUEwQixXQUFXLEtBQUssSUFBSSxPQUFPLElBQUksR0FBRyxRQUFRLEVBQUU7QUFDL0YsSUFBTSxNQUFNLENBQUMsUUFBcUIsSUFBSSxPQUFPLE9BQU8sS0FBSyxHQUFHLFFBQVE7QUFDcEUsSUFBTSxVQUFlO0FBQUEsRUFDbkIsUUFBUSxDQUFDLFFBQVMsK0JBQStCLEtBQUssSUFBSSxPQUFPLFFBQVEsR0FBRyxRQUFRLEVBQUUsSUFBSSxTQUFTO0FBQUEsRUFDbkcsUUFBUTtBQUFBLEVBQ1IsT0FBTyxDQUFDLFFBQVMsWUFBWSxJQUFJLEdBQUcsQ0FBQyxJQUFJLGNBQWMsWUFBWSxJQUFJLEdBQUcsQ0FBQyxJQUFJLFVBQVU7QUFBQSxFQUN6RixRQUFRLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDNUIsT0FBTyxFQUFFLFNBQVMsV0FBVyxRQUFRLHdCQUF3QjtBQUFBLEVBQzdELE9BQU87QUFBQSxFQUNQLE9BQU87QUFDVDtBQUVBLElBQU0sV0FBVyxDQUFDLFFBQXNCLGlCQUFpQixLQUFLLElBQUksT0FBTyxNQUFNLEdBQUcsUUFBUSxFQUFFO0FBQzVGLElBQU0sUUFBYSxFQUFFLFFBQVEsQ0FBQyxRQUFTLFNBQVMsR0FBRyxJQUFJLFdBQVcsU0FBVSxRQUFRLFdBQVcsT0FBTyxjQUFjO0FBR3BILElBQU0sUUFBYTtBQUFBLEVBQ2pCLEdBQUc7QUFBQSxFQUNILE9BQU8sQ0FBQyxRQUFTLGlCQUFpQixLQUFLLElBQUksT0FBTyxTQUFTLEdBQUcsUUFBUSxFQUFFLElBQUksZ0JBQWdCO0FBQzlGO0FBR0EsSUFBTSxRQUFRO0FBQ2QsSUFBTSxTQUFjO0FBQUEsRUFDbEIsUUFBUSxDQUFDLFFBQVE7QUFDZixVQUFNLE9BQU8sSUFBSSxPQUFPLFFBQVEsR0FBRztBQUNuQyxXQUFPLFNBQVMsVUFBYSxDQUFDLElBQUksS0FBSyxPQUFPLFVBQVUsTUFBTSxLQUFLLFFBQVEsRUFBRSxJQUFJLFNBQVM7QUFBQSxFQUM1RjtBQUFBLEVBQ0EsUUFBUTtBQUFBLEVBQ1IsT0FBTyxDQUFDLFFBQVMsTUFBTSxLQUFLLElBQUksT0FBTyxRQUFRLEdBQUcsUUFBUSxFQUFFLElBQUksVUFBVTtBQUFBLEVBQzFFLFFBQVEsTUFBTTtBQUFBLEVBQ2QsT0FBTztBQUNUO0FBRUEsSUFBTSxVQUFlLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLLE9BQU8sS0FBSztBQUc1RixJQUFNLFVBQThCO0FBQUEsRUFDekM7QUFBQSxJQUNFLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBbUNUO0FBQUEsRUFDQTtBQUFBLElBQ0UsS0FBSztBQUFBLElBQ0wsT0FBTztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSVQ7QUFBQSxFQUNBO0FBQUEsSUFDRSxLQUFLO0FBQUEsSUFDTCxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU1Q7QUFBQSxFQUNBO0FBQUEsSUFDRSxLQUFLO0FBQUEsSUFDTCxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtUO0FBQUEsRUFDQSxFQUFFLEtBQUssT0FBTyxPQUFPLGtDQUFrQztBQUFBLEVBQ3ZELEVBQUUsS0FBSyxPQUFPLE9BQU8sMkVBQTJFO0FBQUEsRUFDaEc7QUFBQSxJQUNFLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUVBO0FBQUEsSUFDRSxLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxPQUFPLENBQUMsUUFBUyxLQUFLLEtBQUssdUJBQXVCLEtBQUssQ0FBQyxNQUFNLEtBQUsscUJBQXFCLElBQUksYUFBYTtBQUFBLElBQzNHO0FBQUEsSUFDQSxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxJQUNFLEtBQUssRUFBRSxHQUFHLFNBQVMsT0FBTyxTQUFTO0FBQUEsSUFDbkMsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsSUFDRSxLQUFLLEVBQUUsR0FBRyxTQUFTLE9BQU8sV0FBVztBQUFBLElBQ3JDLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLElBQ0UsS0FBSztBQUFBLElBQ0wsT0FBTztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT1Q7QUFBQSxFQUNBO0FBQUEsSUFDRSxLQUFLO0FBQUEsSUFDTCxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVQ7QUFBQSxFQUNBO0FBQUEsSUFDRSxLQUFLLEVBQUUsR0FBRyxNQUFNLE9BQU8sT0FBTztBQUFBLElBQzlCLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxFQUFFLEtBQUssTUFBTSxPQUFPLHNGQUFzRjtBQUFBLEVBQzFHO0FBQUEsSUFDRSxLQUFLO0FBQUEsSUFDTCxPQUNFO0FBQUEsRUFDSjtBQUFBLEVBQ0EsRUFBRSxLQUFLLFFBQVEsT0FBTyx3QkFBd0I7QUFBQSxFQUM5QyxFQUFFLEtBQUssU0FBUyxPQUFPLHVFQUF1RTtBQUFBLEVBQzlGLEVBQUUsS0FBSyxTQUFTLE9BQU8sK0RBQStEO0FBQ3hGOzs7QUN4TEEsSUFBTSxPQUFpQyxJQUFJO0FBQUEsRUFDekMsUUFBUSxRQUFRLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxHQUFHLENBQVUsQ0FBQztBQUM1RjtBQUdBLFNBQVMsTUFBTSxRQUFpQztBQUM5QyxRQUFNLE9BQU8sT0FBTyxZQUFZO0FBQ2hDLFFBQU0sTUFBTSxLQUFLLElBQUksSUFBSTtBQUN6QixNQUFJLElBQUssUUFBTztBQUNoQixXQUFTLEtBQUssS0FBSyxZQUFZLEdBQUcsR0FBRyxLQUFLLEdBQUcsS0FBSyxLQUFLLFlBQVksS0FBSyxLQUFLLENBQUMsR0FBRztBQUMvRSxVQUFNLE1BQU0sS0FBSyxJQUFJLEtBQUssTUFBTSxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQzFDLFFBQUksSUFBSyxRQUFPO0FBQUEsRUFDbEI7QUFDQSxTQUFPLGVBQWUsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJLDhCQUE4QixJQUFJO0FBQ2hGO0FBR0EsSUFBTSxpQkFBaUI7QUFFdkIsSUFBTSxPQUFZLEVBQUUsUUFBUSxRQUFRLFFBQVEsZUFBZSxRQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFDN0YsSUFBTSxVQUFlLEVBQUUsUUFBUSxTQUFTLFFBQVEsVUFBVSxPQUFPLEtBQUs7QUFFdEUsU0FBUyxVQUFVLE1BQStCO0FBQ2hELE1BQUksU0FBUyxTQUFVLFFBQU87QUFDOUIsTUFBSSxTQUFTLE9BQVEsUUFBTyxFQUFFLEdBQUcsTUFBTSxRQUFRLFlBQVk7QUFDM0QsTUFBSSxLQUFLLFdBQVcsS0FBSyxLQUFLLEtBQUssU0FBUyxpQkFBaUIsRUFBRyxRQUFPO0FBQ3ZFLFNBQU8sTUFBTSxJQUFJO0FBQ25CO0FBRUEsSUFBTSxXQUFXLENBQUMsU0FBMEIseUJBQXlCLEtBQUssSUFBSTtBQUc5RSxTQUFTLFNBQVMsRUFBRSxNQUFNLE1BQU0sR0FBVSxPQUEwQjtBQUNsRSxNQUFJLFNBQVMsSUFBSSxFQUFHLFFBQU8sRUFBRSxNQUFNLFdBQVcsU0FBUyxDQUFDLDJDQUEyQyxFQUFFO0FBRXJHLFFBQU0sU0FBUyxNQUFNO0FBQUEsSUFDbkIsQ0FBQyxTQUFTLEtBQUssU0FBUyxVQUFVLEtBQUssV0FBVyxLQUFLLEtBQUssS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUNuRjtBQUNBLFFBQU0sV0FBVyxPQUFPLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLGFBQWE7QUFDakUsTUFBSSxVQUFVO0FBQ1osVUFBTSxRQUFRLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksRUFBRSxLQUFLLElBQUk7QUFDdEUsV0FBTyxFQUFFLE1BQU0sWUFBWSxLQUFLLFVBQVUsU0FBUyxDQUFDLDZCQUE2QixVQUFVLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRyxFQUFFLEVBQUU7QUFBQSxFQUN4SDtBQUNBLE1BQUksTUFBTyxRQUFPLEVBQUUsTUFBTSxZQUFZLEtBQUssVUFBVSxTQUFTLENBQUMseUNBQXlDLEVBQUU7QUFDMUcsTUFBSSxPQUFPLFdBQVcsRUFBRyxRQUFPLEVBQUUsTUFBTSxXQUFXLFNBQVMsQ0FBQyx3Q0FBd0MsRUFBRTtBQUN2RyxTQUFPLEVBQUUsTUFBTSxZQUFZLFNBQVMsQ0FBQyx1QkFBdUIsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxLQUFLLElBQUksQ0FBQyxFQUFFLEVBQUU7QUFDN0g7QUFHQSxTQUFTLFVBQVUsS0FBWSxPQUFpQztBQUM5RCxXQUFTLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQVEsTUFBTTtBQUNqRCxVQUFNLE9BQU8sTUFBTSxFQUFFO0FBQ3JCLFFBQUksS0FBSyxTQUFTLElBQUksSUFBSztBQUMzQixRQUFJLEtBQUssU0FBUyxXQUFXLEtBQUssV0FBVyxJQUFJLE1BQU0sS0FBSyxNQUFNLFdBQVcsU0FBUyxHQUFHO0FBQ3ZGLGFBQU8sQ0FBQyxlQUFlLEtBQUssS0FBSyxNQUFNLElBQUk7QUFBQSxJQUM3QztBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxJQUFNLFdBQW1CO0FBQUEsRUFDOUIsVUFBVTtBQUFBLEVBQ1YsS0FBSyxDQUFDLFNBQVMsVUFBVSxJQUFJO0FBQUEsRUFDN0IsVUFBVSxNQUFNO0FBQUEsRUFDaEIsVUFBVTtBQUFBLEVBQ1Y7QUFBQSxFQUNBO0FBQ0Y7IiwKICAibmFtZXMiOiBbXQp9Cg==
