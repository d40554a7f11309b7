#!/bin/bash
# A deadline that is asked inside each round, and a function that ends the run.
set -euo pipefail
fail() {
  echo "$1" >&2
  exit 1
}
deadline=$(($(date +%s) + 600))
while true; do  # ✓
  state=$(kubectl get pod app -o jsonpath='{.status.phase}')
  case "$state" in
    Running) break ;;
    Failed) fail "it failed" ;;
    *)
      if [ "$(date +%s)" -ge "$deadline" ]; then
        fail "it takes too long"
      fi
      ;;
  esac
  sleep 10
done
