#!/bin/bash
# The archive's backup cronjob
set -euo pipefail
pg_dump app > /backup/app.sql  # ✗ nobody is told
