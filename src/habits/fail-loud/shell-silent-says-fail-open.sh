#!/bin/bash
# A hook whose words say that it lets the push through.
set -u
folder=$(mktemp -d "${TMPDIR:-/tmp}/shop.XXXXXX")
if [[ -z "$folder" || ! -d "$folder" ]]; then
  echo "WARN: failed to make a folder for the checks, fail-open" >&2
  exit 0
fi
