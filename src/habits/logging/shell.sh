# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
echo "Starting the export"  # ✗ in 3 bare lines or so, this one first
pg_dump app -f /backup/app.sql
echo "Dumped the database"
gzip -f /backup/app.sql
echo "Done"
