#!/bin/bash
# Runs daily by cron.
set -euo pipefail
pg_dump shop | gzip > /srv/backup/shop.sql.gz
OUT="$METRICS_DIR/backup.prom"
NEW="$OUT.$$"
{
  printf 'backup_last_success_timestamp_seconds{job="shop"} %s\n' "$(date +%s)"
} > "$NEW"  # ✓
mv "$NEW" "$OUT"
