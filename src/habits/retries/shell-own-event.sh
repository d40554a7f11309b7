#!/bin/bash
# Runs nightly by cron. What it gives itself no host sets, and a level of logging is a setting.
set -euo pipefail
DUMP_EVENT=$(cat /run/event)
[ "$DUMP_EVENT" = PRE ] || exit 1
[ "${LOG_LEVEL:-}" = quiet ] && exit 0
curl -fsS -m 30 "$API_URL/items" -o "$LOG_PATH/items.json" # ✗ tried once
