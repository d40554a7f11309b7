#!/bin/bash
set -euo pipefail
log() {
  echo "$(date -u +%FT%TZ) $*"
}
# What is weighed by a function of the file: the branch matters, its tags do not.
if ! git push --quiet mirror origin/main:refs/heads/main; then # ✓
  log ERROR "push failed"
  exit 1
fi
git push --quiet mirror --tags || log WARN "the tags could not be pushed"
