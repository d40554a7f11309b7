# example: path=enable-alerts.sh
#!/bin/bash
# All that a service lists is gone through, and each is changed.
set -euo pipefail
enable() {
  local repos
  repos=$(gh repo list "$1" --json name --jq '.[].name') # ✗ If this runs by itself
  while IFS= read -r repo; do
    gh api -X PUT "repos/$1/$repo/vulnerability-alerts"
  done <<< "$repos"
}
enable acme
