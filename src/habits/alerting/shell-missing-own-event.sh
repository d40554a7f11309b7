# example: path=cron/dump.sh
#!/bin/bash
# What it gives itself no host sets, and a level of logging is a setting.
set -euo pipefail
DUMP_EVENT=$(cat /run/event)
[ "$DUMP_EVENT" = PRE ] || exit 1
[ "${LOG_LEVEL:-}" = quiet ] && exit 0
pg_dump app > "$LOG_PATH/app.sql" # ✗ nobody is told
