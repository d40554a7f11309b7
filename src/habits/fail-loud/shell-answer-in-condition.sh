#!/bin/bash
# While it is asked as a condition `set -e` is off in there: `--fail` alone tells nobody.
set -euo pipefail
ask() {
  curl -s -m 9 -X POST -d "$2" "https://api.acme.net/$1"  # ✗ (info) add `--fail`, and look at its exit status ✓
  echo
}
show() {
  local answer
  if answer=$(ask "$1" "$2"); then
    echo "$answer" | jq -r '.name'
  fi
}
show "$@"
