# example: path=jobs/mark.sh
#!/bin/bash
# What a batch system or an orchestrator starts, which keeps how it ended.
set -e
pg_dump app -f /backup/app.sql
gzip -f /backup/app.sql
