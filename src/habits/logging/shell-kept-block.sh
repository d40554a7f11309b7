# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
{
  echo "Starting the export"
  echo "Dumping the database"
  echo "Dumped the database"
  pg_dump app -f /backup/app.sql
} >> /var/log/dump.log 2>&1  # ✓
