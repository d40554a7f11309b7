# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
echo "Starting the export" | tee -a "$LOG_FILE"  # ✓
pg_dump app -f /backup/app.sql
echo "Dumped the database" | tee -a "$LOG_FILE"
echo "Done" | tee -a "$LOG_FILE"
