#!/bin/bash
# Without `set -e`, and it looks at what it cares for.
cp /srv/app/app.db /srv/backup/
pg_dump app > /srv/backup/app.sql
if [ ! -s /srv/backup/app.sql ]; then
  echo "nothing was dumped" >&2
  exit 1
fi
