#!/bin/bash
# Each failure is told, and the loop goes on; of `restart` below nobody can tell whether all are needed.
set -euo pipefail
repos=$(gh repo list acme --json name --jq '.[].name')
while IFS= read -r repo; do # ✓
  gh api -X PUT "repos/acme/$repo/vulnerability-alerts" || echo "not for $repo" >&2
done <<< "$repos"
for service in $(kubectl get deploy -o name); do
  kubectl rollout restart "$service"
done
