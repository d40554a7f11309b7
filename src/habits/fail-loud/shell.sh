#!/bin/bash
# Without `set -e` a script goes on whatever happens: one finding, on the first command that matters.
echo "copying"
cp /srv/app/data.db /backup/             # ✗ goes on: start it with `set -eu`
chown backup: /backup/data.db
pg_dump app | gzip > /backup/app.sql.gz
sync_all || echo "sync_all failed"
systemctl restart app
pg_dump app | gzip > /backup/last.sql.gz # ✗ only the pipe's last part counts ✓
