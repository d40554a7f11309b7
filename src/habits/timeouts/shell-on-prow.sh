#!/bin/bash
set -euo pipefail
curl -fsSL -o codecheck https://files.acme.net/codecheck # ✗ (info) may wait until Prow gives up on it
bash codecheck --owner "$REPO_OWNER" --pull "${PULL_NUMBER}" --base "$PULL_BASE_SHA"
