#!/bin/bash
# The answer is on the screen of whoever typed the word, and nothing comes after it.
set -euo pipefail
names() {
  case "$1" in
    add)
      curl -s -m 9 -X POST -d "name=$2" https://api.acme.net/names  # ✓
      ;;
    *)
      return 1
      ;;
  esac
  return 0
}
names "$@"
