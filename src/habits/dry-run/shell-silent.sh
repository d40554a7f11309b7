#!/bin/bash
# What the run makes itself, builds again, or keeps for a time; a single file.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf build dist node_modules
rm -rf "$work"
rm -f /srv/app/app.pid
rm -f "$1"
find /srv/app -name __pycache__ -print0 | xargs -0 rm -rf
find /var/backups/app -mtime +30 -delete
mkdir -p /srv/app/stage
rm -rf /srv/app/stage
rm -rf /srv/app/uploads "$ROOT/var/old"
find /srv/app -name '*.csv' -delete
for file in $(find "$ROOT"/exports -name '*.pdf'); do
  rm "$file"
done
cleanup() {
  rm -rf "$work"
}
cleanup
for part in 0.9 1.1; do
  rm -r "$1_speed$part"
done
deluser --remove-home solr
psql -c "DROP TABLE IF EXISTS regions" # ✗ destroys at once
psql -c "UPDATE changeloglock SET locked = false"
remove_site() {
  rm -rf "/srv/app/sites/$1"
}
remove_site "$1"
