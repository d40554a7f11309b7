# example: path=cron/export.sh job
#!/bin/bash
# That it is held is no failure to tell; what comes behind it may fail.
set -euo pipefail
exec 9> /run/lock/export.lock
flock -n 9 || exit 1 # ✗ this job fails nobody is told: catch the failure at the top
pg_dump shop -f /srv/export/shop.sql
