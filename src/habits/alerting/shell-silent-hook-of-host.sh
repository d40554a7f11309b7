# example: path=cron/dump.sh
#!/bin/bash
# The backup's manager starts it before each of its runs, and keeps how it ended: without its event nothing is done.
set -euo pipefail
if [ "${BACKUP_EVENT:-}" != PRE ]; then
  echo "only as a pre-script" >&2
  exit 1
fi
pg_dump app > "$BACKUP_PATH/app.sql"
