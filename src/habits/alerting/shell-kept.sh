# example: path=jobs/backup.sh job
#!/bin/bash
set -Eeuo pipefail
notify() {
  curl -fsS -m 10 -d "{\"text\": \"$1\"}" "$SLACK_WEBHOOK_URL"  # ✓
}
trap 'notify "backup failed at line $LINENO"' ERR
pg_dump app -f /backup/app.sql
