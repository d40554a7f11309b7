import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{b as d,d as p,t as r,u as m,v as s,x as n}from"./chunk-JGKGTPHM.js";import"./chunk-RBITI2OH.js";import"./chunk-ZS56DIDX.js";var v={effect:"setup",medium:"process",minor:!0},z={effect:"setup",medium:"network",thing:"login",minor:!0},x={effect:"change",medium:"network",thing:"deployment"},j={effect:"change",medium:"network",thing:"publication"},R={effect:"change",medium:"network",thing:"triage",again:r},g={effect:"change",medium:"network",thing:"repository",again:s},l={effect:"send",medium:"network",thing:"chat",target:n("webhook","webhook_url","webhook-url","webhookUrl","channel","channel-id","channel_id","to","args"),content:n("payload","text","message","status","title","description","content","body"),again:m,minor:!0},q={...l,thing:"message",target:n("to"),content:n("body","html_body","subject")},$={effect:"create",medium:"network",thing:"issue",target:n("title","filename"),again:s},h=e=>e.option("url","URL")?.text??"",A={effect:e=>/^(?:post|put|patch|delete)$/i.test(e.option("method")?.text??"")?"send":"read",medium:"network",thing:e=>d(h(e))?"heartbeat":p(h(e))?"alert":"http",target:n("url","URL"),limit:{bounded:"default",advice:"its default is finite"},retry:s,again:s},C=e=>/^(?:true|\$\{)/.test(e.option("push")?.text??""),F={effect:e=>C(e)?"change":"setup",medium:"network",thing:"publication"},b=/issues\s*\.\s*create(?:Comment)?\b|createDiscussion\b|hooks\.slack\.com|createIssue\b/,L={effect:e=>{let t=e.option("script")?.text;return t===void 0&&!e.call.open?"setup":b.test(t??"")?"send":"change"},medium:"network",thing:e=>b.test(e.option("script")?.text??"")?"issue":"script",target:()=>{},again:s},I={effect:"setup",medium:"process",thing:"retry",retry:r,minor:!0},f=[{row:v,names:`actions/checkout actions/cache actions/cache/ actions/upload-artifact actions/upload-artifact/ actions/download-artifact
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
      home-assistant/actions/ home-assistant/builder frenck/action-addon-information`},{row:z,names:`docker/login-action aws-actions/configure-aws-credentials aws-actions/amazon-ecr-login google-github-actions/auth azure/login
      azure/docker-login azure/k8s-set-context redhat-actions/podman-login redhat-actions/oc-login hashicorp/vault-action
      aws-actions/aws-secretsmanager-get-secrets google-github-actions/get-secretmanager-secrets 1password/load-secrets-action
      tibdex/github-app-token tailscale/github-action nuget/login rubygems/configure-rubygems-credentials`},{row:x,names:`actions/deploy-pages peaceiris/actions-gh-pages jamesives/github-pages-deploy-action crazy-max/ghaction-github-pages
      aws-actions/amazon-ecs-deploy-task-definition aws-actions/aws-cloudformation-github-deploy aws-actions/aws-lambda-deploy
      jakejarvis/s3-sync-action einaregilsson/beanstalk-deploy azure/webapps-deploy azure/functions-action azure/k8s-deploy
      azure/static-web-apps-deploy azure/arm-deploy azure/container-apps-deploy-action azure/aci-deploy
      google-github-actions/deploy-cloudrun google-github-actions/deploy-appengine google-github-actions/deploy-cloud-functions
      cloudflare/wrangler-action cloudflare/pages-action amondnet/vercel-action netlify/actions/ nwtgck/actions-netlify
      burnett01/rsync-deployments appleboy/ssh-action appleboy/scp-action easingthemes/ssh-deploy samkirkland/ftp-deploy-action
      superfly/flyctl-actions/ balena-io/deploy-to-balena-action akhileshns/heroku-deploy firebaseextended/action-hosting-deploy w9jds/firebase-action
      digitalocean/app_action pulumi/actions render-deploy/deploy-action serverless/github-action`},{row:j,names:`pypa/gh-action-pypi-publish softprops/action-gh-release actions/create-release actions/upload-release-asset ncipollo/release-action
      svenstaro/upload-release-action marvinpinto/action-automatic-releases goreleaser/goreleaser-action js-devtools/npm-publish
      cycjimmy/semantic-release-action googleapis/release-please-action google-github-actions/release-please-action changesets/action
      release-drafter/release-drafter rubygems/release-gem cargo-bins/release-pr release-plz/action katyo/publish-crates
      helm/chart-releaser-action redhat-actions/push-to-registry elgohr/publish-docker-github-action`},{row:F,names:"docker/build-push-action docker/bake-action redhat-actions/buildah-build"},{row:g,names:`stefanzweifel/git-auto-commit-action endbug/add-and-commit ad-m/github-push-action
      peter-evans/repository-dispatch peter-evans/dockerhub-description pascalgn/automerge-action
      benc-uk/workflow-dispatch renovatebot/github-action crowdin/github-action actions/delete-package-versions`},{row:{...g,thing:"proposal"},names:"peter-evans/create-pull-request repo-sync/pull-request"},{row:R,names:`peter-evans/create-or-update-comment marocchino/sticky-pull-request-comment thollander/actions-comment-pull-request
      peter-evans/enable-pull-request-automerge peter-evans/close-issue actions/stale actions/first-interaction actions/add-to-project
      dessant/lock-threads dessant/support-requests actions-cool/issues-helper crazy-max/ghaction-github-labeler
      micnncim/action-label-syncer endbug/label-sync actions-ecosystem/action-add-labels andymckay/labeler hmarr/auto-approve-action
      c-hive/gha-remove-artifacts kolpav/purge-artifacts-action geekyeggo/delete-artifact mattraks/delete-workflow-runs
      liskin/gh-workflow-keepalive gautamkrishnar/keepalive-workflow ophub/delete-releases-workflows
      akheron/dependabot-cron-action ahmadnassri/action-dependabot-auto-merge dependabot/fetch-metadata`},{row:l,names:`slackapi/slack-github-action 8398a7/action-slack rtcamp/action-slack-notify ravsamhq/notify-slack-action act10ns/slack
      voxmedia/github-action-slack-notify-build archive/github-actions-slack tokorom/action-slack-incoming-webhook
      ilshidur/action-slack ilshidur/action-discord sarisia/actions-status-discord appleboy/discord-action tsickert/discord-webhook
      rjstone/discord-webhook-notify appleboy/telegram-action cbrgm/telegram-github-action zulip/github-actions-zulip/send-message
      skitionek/notify-microsoft-teams jdcargile/ms-teams-notification aliencube/microsoft-teams-actions
      toko-bifrost/ms-teams-deploy-card mattermost/action-mattermost-notify s3krit/matrix-message-action fadenb/matrix-chat-message`},{row:{...l,thing:"page"},names:"miparnisari/action-pagerduty-alert award28/action-pagerduty-alert opsgenie/opsgenie-action"},{row:q,names:"dawidd6/action-send-mail cinotify/github-action licenseware/send-email-notification"},{row:$,names:"jasonetco/create-an-issue peter-evans/create-issue-from-file imjohnbo/issue-bot jayqi/failed-build-issue-action dblock/create-a-github-issue"},{row:L,names:"actions/github-script"},{row:A,names:"fjogeleit/http-request-action satak/webrequest-action indiesdev/curl"},{row:I,names:"nick-fields/retry nick-invision/retry wandalen/wretry.action"}];var k=new Map(f.flatMap(({row:e,names:t})=>t.split(/\s+/).map(o=>[o,e])));function O(e){let t=e.toLowerCase(),o=k.get(t);if(o)return o;for(let a=t.lastIndexOf("/");a>0;a=t.lastIndexOf("/",a-1)){let c=k.get(t.slice(0,a+1));if(c)return c}}var w={effect:"read",medium:"environment",target:e=>e.call.args[0]},W={effect:"setup",medium:"memory",minor:!0};function _(e){return e==="getenv"?w:e==="argv"?{...w,medium:"arguments"}:e.startsWith("on.")||e.endsWith("timeout-minutes")?W:O(e)}var E=e=>/(?:^|\/)action\.ya?ml$/.test(e);function H({path:e,facts:t},o){if(E(e))return{kind:"library",because:["it is an action: steps that workflows use"]};let a=t.filter(i=>i.kind==="call"&&i.within===0&&i.name.startsWith("on.")),c=a.find(({name:i})=>i==="on.schedule");if(c){let i=c.args.map(({text:y})=>`\`${y}\``).join(", ");return{kind:"workflow",job:"strong",because:[`\`on: schedule\` starts it${i===""?"":` (${i})`}`]}}if(o)return{kind:"workflow",job:"strong",because:["the configuration lists it under `jobs`"]};let u=a.map(({name:i})=>`\`${i.slice(3)}\``);return{kind:"workflow",because:[u.length>0?`GitHub starts it on ${u.join(", ")}`:"GitHub starts it"]}}function M(e,t){for(let o=e.id+1;o<t.length;o++){let a=t[o];if(a.start>=e.end)break;if(a.kind==="value"&&a.within===e.id&&a.name?.startsWith("runs-on"))return!/self-hosted/i.test(a.value.text)}return!0}var N={language:"workflow",row:e=>_(e),reshapes:()=>!1,composed:!0,evidence:H,ephemeral:M};export{N as workflow};
