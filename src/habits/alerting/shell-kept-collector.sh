#!/bin/bash
# Runs daily by cron.
set -uo pipefail
pg_dump shop | gzip > /srv/backup/shop.sql.gz
code=$?
{
  printf 'backup_exit_code{job="shop"} %s\n' "$code"
} > "$METRICS_DIR/backup.prom.$$"  # ✓
mv "$METRICS_DIR/backup.prom.$$" "$METRICS_DIR/backup.prom"
exit "$code"
