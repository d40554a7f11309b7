#!/bin/sh
# A plain shell knows no `pipefail`.
set -e
pg_dump app | gzip > /backup/app.sql.gz  # ✗ write to a file first ✓
