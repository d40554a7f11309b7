#!/bin/bash
# Without `set -e`, and it looks at what it cares for.
cp /srv/app/app.db /srv/backup/  # ✗ Nothing looks at whether
pg_dump app > /srv/backup/app.sql
if [ ! -s /srv/backup/app.sql ]; then
  echo "nothing was dumped" >&2
  exit 1
fi
