# example: path=cron/restore.sh
#!/bin/bash
# A setting that is missing is nobody's argument.
set -euo pipefail
if [ -z "${DATABASE:-}" ]; then
  echo "DATABASE is not set" >&2
  exit 1
fi
pg_restore -d "$DATABASE" /backup/app.dump # ✗ nobody is told
