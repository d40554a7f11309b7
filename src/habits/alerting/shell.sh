# example: path=jobs/backup.sh job
#!/bin/bash
set -euo pipefail
pg_dump app -f /backup/app.sql  # ✗ When this job fails nobody is told
