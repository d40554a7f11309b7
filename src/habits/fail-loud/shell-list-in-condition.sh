#!/bin/bash
# While the function runs, `set -e` is off: two lines for the list would put half a file in place.
set -e
put() {
  local new
  new=$(mktemp)  # ✓
  sed "s/old/$1/" list.txt > "$new" && mv "$new" list.txt  # ✗ End the list with `|| return 1`
  return 0
}
put "$1" || echo "list.txt is as it was" >&2
rsync list.txt web:/srv/list.txt
