# example: path=cron/restore.sh
#!/bin/bash
set -euo pipefail
[ $# -ge 1 ] || { echo "which database?" >&2; exit 2; }
pg_restore -d "$1" /backup/app.dump
