# example: path=jobs/backup.sh job
#!/bin/bash
if ! pg_dump app -f /backup/app.sql; then
  echo "the dump failed" | mail -s "backup failed" "$OPS_MAIL"  # ✓
  exit 1
fi
