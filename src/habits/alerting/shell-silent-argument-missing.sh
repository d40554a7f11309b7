# example: path=cron/publish.sh
#!/bin/bash
# Somebody types it with a version: it complains where there is none.
set -euo pipefail
version=${1#v}
if [ -z "$version" ]; then
  echo "Must specify a version" >&2
  exit 1
fi
pg_restore -d "app_$version" /backup/app.dump
