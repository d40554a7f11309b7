#!/bin/bash
set -e
source ./log.sh
finish() {
  local -r CHANGED=$(psql -Atq -c "
    SELECT COUNT(*)
    FROM tries;
  ")
  __logi "Notes that changed: ${CHANGED}"
  psql -c 'update towns set updated = false'  # ✓
}
LOG_FILE=/srv/finish.log
finish >> "$LOG_FILE" 2>&1
