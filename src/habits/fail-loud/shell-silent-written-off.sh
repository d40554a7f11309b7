#!/bin/bash
# A function that ends well whatever came of it, and is called as a condition alone.
set -euo pipefail
ask() {
  curl -s -m 9 -X POST -d "$2" "https://api.acme.net/$1"  # ✓
  return 0
}
show() {
  local answer
  if answer=$(ask "$1" "$2"); then
    sed -n 's/name: //p' <<< "$answer" >> /srv/names
  fi
}
show "$@"
