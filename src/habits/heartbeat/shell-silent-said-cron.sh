#!/bin/bash
# Polls the shop for new tasks. Started by a CronJob, which may be suspended: no clock of the repository is seen.
set -euo pipefail
pg_dump app -f /backup/app.sql
