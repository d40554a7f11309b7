# example: path=jobs/report.sh job
#!/bin/bash
# `set -e` ends it, and nobody knows where.
set -euo pipefail
install -d /backup
pg_dump app -f /backup/app.sql   # ✗ nothing tells what was being done
rsync -a /backup/ far:/backup/
psql -f report.sql app
