# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
pg_dump app -f /backup/app.sql >> /var/log/dump.log 2>&1  # ✓
gzip -f /backup/app.sql
