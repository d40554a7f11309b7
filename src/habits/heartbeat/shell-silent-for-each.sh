# example: path=enable-alerts.sh
#!/bin/bash
# All that a service lists is gone through, and each is changed: no clock is seen that starts it.
set -euo pipefail
[ -n "${IS_PIPELINE:-}" ] || set -x
enable() {
  local repos
  repos=$(gh repo list "$1" --json name --jq '.[].name')
  while IFS= read -r repo; do
    gh api -X PUT "repos/$1/$repo/vulnerability-alerts"
  done <<< "$repos"
}
enable acme
