#!/bin/bash
# Runs daily by cron.
set -euo pipefail
pg_dump shop | gzip > /srv/backup/shop.sql.gz
{
  printf 'backup_last_success_timestamp_seconds{job="shop"} %s\n' "$(date +%s)"
} > "$METRICS_DIR/backup.prom.$$"  # ✓
mv "$METRICS_DIR/backup.prom.$$" "$METRICS_DIR/backup.prom"
