#!/bin/bash
# Failures that are seen, or do not matter.
set -euo pipefail
pg_dump app | gzip > /backup/app.sql.gz  # ✓
command -v jq > /dev/null || { echo "jq is needed" >&2; exit 1; }
rm -rf "$TMPDIR/old" || true
docker network create web || true
git checkout -b release || true
mkdir /var/run/app.lock || exit 0
if ! rsync -a /srv/ far:; then                  # ✓
  echo "rsync failed" >&2
  exit 1
fi
rsync -a /srv/ near: || die "near is not there" # ✓
rsync -a /srv/cache/ cache: || true  # optional: the cache warms up by itself
[ -f /etc/app.conf ] && cp /etc/app.conf /backup/
total=$(psql -tc 'select count(*) from sales')
answer=$(curl -s "$STATUS_URL" | jq -r .status)
[ "$answer" = ok ] || exit 1
cleanup() {
  umount /mnt/backup && rmdir /mnt/backup
}
trap cleanup EXIT
die() {
  echo "$1" >&2
  exit 1
}
rsync -a /srv/ far: & far=$!
wait "$far"
publish() {
  git push origin main && git push --tags
}
publish
exec app --serve
