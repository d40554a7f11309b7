#!/bin/bash
# The reader goes before the writer has ended; a piece of a last message.
set -e
die() {
  echo "$1" >&2
  exit 1
}
pg_dump app | head -n 20  # ✓
pg_dump app | head -n 20 | tail -n 2
pg_dump app | eval "${PAGER:-more}"
pg_dump app | grep -q 'CREATE TABLE sales' || die "no sales in project $(gcloud config get core/project)"
[ -f /etc/app.conf ] || fatal_error "no settings in project $(gcloud config get core/project)"
pg_dump app | sed '/^$/q'
rsync -a /srv/ far:/srv/
