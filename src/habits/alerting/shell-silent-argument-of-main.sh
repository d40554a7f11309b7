# example: path=cron/restore.sh
#!/bin/bash
set -euo pipefail
main() {
  local database=${1:-}
  [ -n "$database" ] || { echo "which database?" >&2; exit 2; }
  pg_restore -d "$database" /backup/app.dump
}
main "$@"
