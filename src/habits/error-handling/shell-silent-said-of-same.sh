#!/bin/bash
# The line right before names the file; and whoever reads `< <(…)` looks at what came of it.
set -eo pipefail
note() {
  printf '%s %s\n' "$(date)" "$1"
}
load() {
  local file
  for file; do
    note "loading $file"
    pg_restore -d shop "$file"
  done
}
rows() {
  psql -At -f rows.sql shop
}
load "$@"
while read -r row; do
  echo "$row"
done < <(rows)
