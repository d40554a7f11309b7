#!/bin/bash
set -e
source ./log.sh
finish() {
  local -r CHANGED=$(psql -Atqc 'select count(*) from tries')
  __logi "Notes that changed: ${CHANGED}"
  psql -c 'update towns set updated = false'  # ✓
}
finish
