#!/bin/bash
# Without `set -e` a script goes on whatever happens: one finding, on the first command whose loss shows.
echo "copying"
cp /srv/app/release.tgz /srv/www/        # ✗ goes on to `systemctl restart`: check each step
chown www: /srv/www/release.tgz
pg_dump app | gzip > /backup/app.sql.gz
sync_all || echo "sync_all failed"
systemctl restart app
pg_dump app | gzip > /backup/last.sql.gz # ✗ only the pipe's last part counts
