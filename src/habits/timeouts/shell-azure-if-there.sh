#!/bin/bash
# Somebody may start it as well.
set -euo pipefail
curl -fsSL -o feeds.json https://files.acme.net/feeds.json # ✗ (info) has no time limit
if [[ -n "${TF_BUILD:-}" ]]; then
  echo "##vso[task.setvariable variable=Feeds]$(jq -c . feeds.json)"
fi
if [ -n "${PULL_NUMBER:-}" ]; then
  echo "$PULL_NUMBER on $PULL_BASE_SHA"
fi
