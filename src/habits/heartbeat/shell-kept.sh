# example: path=jobs/backup.sh job
#!/bin/bash
set -euo pipefail
pg_dump app -f /backup/app.sql
curl -fsS -m 10 --retry 3 "https://hc-ping.com/$HC_UUID" > /dev/null  # ✓
