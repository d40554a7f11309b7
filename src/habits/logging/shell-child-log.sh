# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
echo "Starting the export"  # ✗ in 3 bare lines or so
pg_dump app -f /backup/app.sql >> /var/log/dump.log 2>&1
echo "Dumped the database"
gzip -f /backup/app.sql
echo "Done with the export"
