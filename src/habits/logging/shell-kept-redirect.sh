# example: path=jobs/nightly.sh job
#!/bin/bash
exec >> /var/log/nightly.log 2>&1  # ✓
echo "Starting the export"
pg_dump app -f /backup/app.sql
echo "Dumped the database"
echo "Done"
