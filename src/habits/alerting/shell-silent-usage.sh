# example: path=cron/restore.sh
#!/bin/bash
# Somebody types it: it says how it is used.
set -euo pipefail
usage() {
  echo "usage: restore.sh DATABASE" >&2
  exit 2
}
[ $# -eq 1 ] || usage
pg_restore -d "$1" /backup/app.dump
