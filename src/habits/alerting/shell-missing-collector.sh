# example: job
#!/bin/bash
# Runs daily by cron.
set -euo pipefail
pg_dump shop | gzip > /srv/backup/shop.sql.gz  # ✗ nobody is told
# How large it is tells nobody that it failed.
printf 'backup_size_bytes %s\n' "$(stat -c %s /srv/backup/shop.sql.gz)" > "$METRICS_DIR/backup.prom"
