#!/bin/bash
# Sends the orders of a day.
# Runs daily at 9 AM via Cloud Scheduler.
set -euo pipefail
echo "Starting the export"
pg_dump app -f /backup/app.sql
echo "Dumped the database"
gzip -f /backup/app.sql
echo "Done"
