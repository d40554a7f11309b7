#!/bin/bash
# Weekly cron job that copies the orders.
set -euo pipefail
pg_dump app > /backup/app.sql  # ✗ nobody is told
